"""The series of one pixel: what it shows, and that its curves are what a run writes."""

from __future__ import annotations

import numpy as np
import pytest

from skymend.engine.job.errors import InputError
from skymend.engine.job.events import Events
from skymend.engine.job.layer import Layer
from skymend.engine.series import pixel, reconstructseries

from ..rasters import GRID, UTM33, write_raster

DATES = [f"2021-{month:02d}-{day:02d}" for month in range(3, 9) for day in (3, 19)]
SHAPE = (60, 56)


@pytest.fixture(scope="module")
def series(tmp_path_factory):
    """Images and masks: (layers, mask layers), float32 of three bands with drifting clouds."""
    folder, rng = tmp_path_factory.mktemp("series"), np.random.default_rng(3)
    y, x = np.mgrid[: SHAPE[0], : SHAPE[1]]
    level = 0.1 + 0.05 * (x // 14 % 2) + 0.02 * (y // 10 % 3)
    images, masks = [], []
    for t, date in enumerate(DATES):
        cloud = ((x - 5 * t - 3) % 50 < 16) & ((y + 7 * t) % 40 < 17)
        bands = [level * (1 + c) + 0.05 * np.sin(t / 2 + c) + rng.normal(0, 0.004, SHAPE) for c in range(3)]
        values = np.where(cloud, 0.8, np.stack(bands)).astype(np.float32)
        images.append(write_raster(folder / f"S_{date}.tif", values, names=["B03", "B04", "B08"]))
        masks.append(write_raster(folder / f"mask_{date}.tif", cloud[None].astype(np.uint8)))
    return [Layer(path=str(path)) for path in images], [Layer(path=str(path)) for path in masks]


def asked(series, place, **more):
    column, row = place
    x, y = GRID * (column + 0.5, row + 0.5)
    return pixel.Parameters(optical=series[0], masks=series[1], mask_kind="cloud", x=x, y=y, **more)


METHODS = [("whittaker", {}), ("linear", {}), ("gp", {"deviation": True}), ("season", {}), ("similar-pixels", {})]


@pytest.mark.parametrize(("method", "options"), METHODS)
def test_a_curve_is_what_a_run_writes_at_the_pixel(series, tmp_path, method, options):
    common = {"masks": series[1], "mask_kind": "cloud", "uncertainty": method == "linear"}
    p = reconstructseries.Parameters(
        optical=series[0], method=method, options=options, output_folder=str(tmp_path), **common
    )
    result = reconstructseries.run(p, Events.silent())
    written = [Layer(path=e["path"]) for e in result.report["layers"] if e["kind"] == "image"]
    spreads = [Layer(path=e["path"]) for e in result.report["layers"] if e["kind"] == "uncertainty"]
    desk = pixel.Desk()
    for place in ((0, 0), (31, 22), (55, 59)):
        wanted = {"method": method, "options": options}
        q = asked(series, place, curves=[wanted], results=written, uncertainty=common["uncertainty"])
        report = desk.answer(q, Events.silent()).report
        (curve,) = report["curves"]
        assert "problem" not in curve
        values = np.array(curve["result"]["values"], float).T
        np.testing.assert_array_equal(values, np.array([one["values"] for one in report["results"]], float))
        if spreads:
            told = desk.answer(q.model_copy(update={"results": spreads}), Events.silent()).report["results"]
            deviation = np.array(curve["result"]["deviation"], float).T
            np.testing.assert_array_equal(deviation, np.array([one["values"] for one in told], float))
    desk.close()


def test_clouds_are_shown_as_what_they_are(series):
    report = pixel.run(asked(series, (10, 8), seamless=False), Events.silent()).report
    cloudy = [state == "cloud" for state in report["states"]]
    high = [value > 0.5 for value in report["bands"][0]["values"]]
    assert any(cloudy)
    assert cloudy == high
    assert [band["role"] for band in report["bands"]] == ["green", "red", "nir"]
    assert len(report["curves"][0]["curve"]["dates"]) > len(DATES)


def test_the_series_stays_open_and_options_change_the_curve_alone(series, monkeypatch):
    opened = []
    real = pixel.clear_series
    monkeypatch.setattr(pixel, "clear_series", lambda *a: opened.append(1) or real(*a))
    desk, curves = pixel.Desk(), []
    for place, smoothing in (((20, 20), 1.0), ((20, 20), 1000.0), ((25, 30), 1000.0)):
        q = asked(series, place, detect=False, curves=[{"method": "whittaker", "options": {"lambda": smoothing}}])
        curves.append(desk.answer(q, Events.silent()).report["curves"][0])
    desk.close()
    assert len(opened) == 1
    assert curves[0]["curve"]["values"] != curves[1]["curve"]["values"]


def test_auto_says_what_it_took(series):
    (curve,) = pixel.run(asked(series, (20, 20), curves=[{"method": "auto"}]), Events.silent()).report["curves"]
    assert curve["method"] != "auto"
    assert curve["chosen"]


def test_a_method_that_cannot_is_told_and_the_others_are_drawn(series):
    q = asked(series, (20, 20), curves=[{"method": "nothing"}, {"method": "linear"}])
    bad, good = pixel.run(q, Events.silent()).report["curves"]
    assert "no method" in bad["problem"]
    assert good["curve"]["values"]


def test_a_place_outside_is_refused(series):
    with pytest.raises(InputError, match="no image at this place"):
        pixel.run(asked(series, (500, 500)), Events.silent())


def test_a_place_may_be_in_another_crs(series):
    report = pixel.run(asked(series, (20, 20)), Events.silent()).report
    assert (report["pixel"]["column"], report["pixel"]["row"]) == (20, 20)
    x, y = pixel.transform(UTM33, "EPSG:4326", [report["pixel"]["x"]], [report["pixel"]["y"]])
    again = asked(series, (0, 0)).model_copy(update={"x": x[0], "y": y[0], "point_crs": "EPSG:4326"})
    assert pixel.run(again, Events.silent()).report["pixel"] == report["pixel"]
