import numpy as np

from skymend.engine.series.course import Model, learn_course

DAYS = np.arange(24) * 8.0


def scene(dates):
    """300 series that differ by 0.05 about a course."""
    own = np.random.default_rng(0).normal(0, 0.05, 300)
    noise = np.random.default_rng(1).normal(0, 0.01, (24, 300))
    return (dates[:, None] + own + noise).astype(np.float32)


def few_of(series, date, departure):
    """Only eight neighbours show a date, and they depart from the others there."""
    series = series.copy()
    series[date, 8:] = np.nan
    series[date, :8] += departure
    return series


def test_the_few_series_that_show_a_date_do_not_speak_for_all():
    course = learn_course(DAYS, few_of(scene(0.2 + 0.001 * DAYS), 12, 0.06), Model())
    line = np.interp(DAYS[12], DAYS[[11, 13]], course.mean[[11, 13]])
    assert abs(course.mean[12] - line) < 0.012


def test_what_many_series_show_of_a_date_is_kept():
    dates = 0.2 + np.random.default_rng(2).normal(0, 0.05, 24)
    course = learn_course(DAYS, scene(dates), Model())
    assert np.abs((course.mean - course.mean.mean()) - (dates - dates.mean())).max() < 0.01


def test_a_change_that_lasts_is_kept():
    dates = np.where(np.arange(24) < 12, 0.2, 0.5)
    course = learn_course(DAYS, scene(dates), Model())
    assert np.ptp(course.mean[[10, 13]]) > 0.28
