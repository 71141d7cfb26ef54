"""FSDAF's parts: spline, class map, order statistics, unmixing, zones."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.interpolate import RBFInterpolator
from skymend.engine.fusion import thinplate, unmixing
from skymend.engine.fusion.class_survey import ClassSurvey, Extremes, FirstRound, SecondRound
from skymend.engine.fusion.clustering import Sampler, k_means
from skymend.engine.fusion.coarse import block_mean, block_shape
from skymend.engine.fusion.fsdaf import FsdafOptions, fsdaf, prepare
from skymend.engine.fusion.thinplate import ThinPlate
from skymend.engine.fusion.unmixing import change_by_block, class_change

from .fusion_scene import case


def survey_of(fine, classes=None, factor=8):
    shape, valid = fine.shape[1:], np.isfinite(fine).all(0)
    first = FirstRound.of(fine.shape[0], shape)
    first.add(fine, valid, (0, 0), classes)
    model = first.model(5, block_shape(shape, factor), 0, 1)
    second = SecondRound.of_tile(fine, model.class_map(fine, valid, classes), model, (0, 0), factor)
    return ClassSurvey.of(shape, factor, model, second)


@pytest.mark.parametrize("shape", [(40, 48), (44, 37), (8, 8), (9, 8), (8, 3)])
def test_spline_equals_direct_evaluation(shape):
    cells = -(-shape[0] // 8), -(-shape[1] // 8)
    coarse = np.random.default_rng(0).random((2, *cells)).astype(np.float32)
    ours = ThinPlate(coarse, 8, shape).window((0, 0), shape)
    if min(cells) < 2:  # on a line or a point: no outside reference, but the values must be finite
        assert np.isfinite(ours).all()
        return
    centres = [(np.arange(0, n, 8) + np.minimum(np.arange(8, n + 8, 8), n) - 1) / 2 for n in shape]
    nodes = np.stack(np.meshgrid(*centres, indexing="ij"), -1).reshape(-1, 2)
    spline = RBFInterpolator(nodes, coarse.reshape(2, -1).T, kernel="thin_plate_spline", degree=1)
    points = np.stack(np.mgrid[: shape[0], : shape[1]], -1).reshape(-1, 2)
    np.testing.assert_allclose(ours, spline(points).T.reshape(2, *shape), atol=2e-6)


def test_spline_with_gaps_passes_through_what_is_there():
    coarse = np.random.default_rng(0).random((1, 6, 6)).astype(np.float32)
    coarse[0, 2, 2] = np.nan
    fine = ThinPlate(coarse, 5, (30, 30)).window((0, 0), (30, 30))
    there = np.isfinite(coarse)
    np.testing.assert_allclose(fine[:, 2::5, 2::5][there], coarse[there], atol=1e-6)


def test_spline_zones_agree_with_the_whole(monkeypatch):
    coarse = np.random.default_rng(0).random((1, 40, 40)).astype(np.float32)
    whole = ThinPlate(coarse, 2, (80, 80)).window((0, 0), (80, 80))
    monkeypatch.setattr(thinplate, "LARGEST", 16)
    monkeypatch.setattr(thinplate, "CORE", 16)
    zones = ThinPlate(coarse, 2, (80, 80)).window((0, 0), (80, 80))
    np.testing.assert_allclose(zones, whole, atol=5e-3)  # white noise: the worst case


def test_spline_windows_are_parts_of_the_whole():
    coarse = np.random.default_rng(0).random((2, 5, 7)).astype(np.float32)
    spline = ThinPlate(coarse, 4, (19, 26))
    np.testing.assert_array_equal(spline.window((3, 5), (10, 20)), spline.window((0, 0), (19, 26))[:, 3:13, 5:25])


def test_order_statistics_from_tiles_are_exact():
    image = np.random.default_rng(0).random((2, 300, 100)).astype(np.float32)
    valid = np.random.default_rng(1).random((300, 100)) > 0.3
    extremes = Extremes(2, valid.size)
    for top in range(0, 300, 37):
        extremes.add(image[:, top : top + 37], valid[top : top + 37])
    for band in range(2):
        ordered = np.sort(image[band][valid])
        n = ordered.size
        expected = ordered[int(0.0001 * n)], ordered[min(int(0.9999 * n), n - 1)]
        assert tuple(extremes.limits(0, 1)[band]) == expected


def test_sample_does_not_depend_on_tiles():
    image = np.random.default_rng(0).random((2, 64, 50)).astype(np.float32)
    valid = np.random.default_rng(1).random((64, 50)) > 0.3
    whole, parts = Sampler(50, size=200), Sampler(50, size=200)
    whole.add(image, valid, (0, 0))
    for top in (32, 0):
        for left in (0, 25):
            cut = np.s_[top : top + 32, left : left + 25]
            parts.add(image[(slice(None), *cut)], valid[cut], (top, left))
    np.testing.assert_array_equal(whole.values, parts.values)


def test_k_means_finds_separate_classes_and_merges_small_ones():
    draw = np.random.default_rng(0)
    values = np.concatenate([draw.normal(m, 0.01, (300, 2)) for m in (0.1, 0.3, 0.5)])
    centres = k_means(values, 3)
    labels = centres.classify(values.T.reshape(2, 900, 1).astype(np.float32), np.ones((900, 1), bool)).ravel()
    assert [len(set(labels[i : i + 300])) for i in (0, 300, 600)] == [1, 1, 1]
    becomes = centres.merged(np.array([300, 100, 500]))
    assert len(set(becomes)) == 2


def test_unmixing_recovers_known_class_changes():
    draw = np.random.default_rng(0)
    fraction = draw.dirichlet(np.ones(3), (10, 10)).transpose(2, 0, 1)
    rates = np.array([[0.1, -0.05, 0.0], [0.02, 0.03, -0.08]])
    change = np.einsum("bk,kxy->bxy", rates, fraction)
    np.testing.assert_allclose(class_change(fraction, change, 50, (0.1, 0.9)), rates, atol=1e-9)


def test_zones_of_large_scenes_blend_without_seams(monkeypatch):
    monkeypatch.setattr(unmixing, "WHOLE", 20)
    draw = np.random.default_rng(0)
    fraction = draw.dirichlet(np.ones(2), (70, 40)).transpose(2, 0, 1)
    slope = np.linspace(0, 0.1, 70)[:, None]
    change = fraction[0] * slope + fraction[1] * (0.1 - slope)
    rates = change_by_block(fraction, change[None], 100, (0.1, 0.9))
    assert rates.shape == (1, 2, 70, 40)
    assert np.abs(np.diff(rates, axis=2)).max() < 0.004
    assert rates[0, 0, 60, 20] > rates[0, 0, 10, 20] + 0.05


def test_a_class_raster_of_the_user_is_taken():
    fine, coarse, target, truth = case()
    classes = (fine[0, 0] > np.median(fine[0, 0])).astype(np.uint8) * 7 + 3
    survey = survey_of(fine[0], classes)
    prepared = prepare(survey, coarse[0], target, FsdafOptions(half=6))
    assert len(prepared.fraction) == 2
    out = fsdaf(fine[0], prepared, None, classes, FsdafOptions(half=6))
    assert np.sqrt(np.mean((out - truth) ** 2)) < np.sqrt(np.mean((fine[0] - truth) ** 2))


def test_abrupt_change_is_followed():
    fine = case(shape=(80, 80))[0]
    truth = fine[0].copy()
    truth[:, 20:60, 24:60] = 0.02  # a flood that no class foretells
    prepared = prepare(survey_of(fine[0]), block_mean(fine[0], 8), block_mean(truth, 8), FsdafOptions(half=8))
    out = fsdaf(fine[0], prepared, None, None, FsdafOptions(half=8))
    assert np.sqrt(np.mean((out - truth) ** 2)) < 0.5 * np.sqrt(np.mean((fine[0] - truth) ** 2))


def test_few_coarse_pixels_mean_few_classes():
    fine, _, _, _ = case(shape=(24, 24))
    assert survey_of(fine[0]).counts.shape[0] == 1
