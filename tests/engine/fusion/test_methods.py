"""What all training-free fusion methods have in common: nothing from nothing, gaps stay gaps, tiles leave no trace."""

from __future__ import annotations

import datetime
import json
import sys
import types
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import pytest
from affine import Affine
from hypothesis import given, settings
from hypothesis import strategies as st
from odc.geo.geobox import GeoBox

from skymend.engine.catalogue import zoo
from skymend.engine.fusion.methods import best
from skymend.engine.fusion.pairs import FusionImages
from skymend.engine.fusion.training_free import SinglePair
from skymend.engine.job.events import Events
from skymend.engine.raster.scene import SceneSource

from .fusion_scene import case, run

SMALL = {
    "starfm": {"half": 6, "classes": 4},
    "estarfm": {"half": 6},
    "fitfc": {"half": 6},
    "fsdaf": {"half": 6, "pure": 15},
}
methods = pytest.mark.parametrize("method", SMALL)


def rmse(a, b):
    return float(np.sqrt(np.nanmean((a - b) ** 2)))


@methods
def test_constant_images_stay_constant(method):
    fine, coarse = np.full((2, 2, 30, 27), 0.2, np.float32), np.full((2, 2, 4, 4), 0.2, np.float32)
    np.testing.assert_allclose(run(method, fine, coarse, coarse[0], 8, **SMALL[method]), 0.2, atol=1e-6)


@methods
def test_no_change_gives_the_fine_image_back(method):
    fine, coarse, _, _ = case()
    fine, coarse = fine[[0, 0]], coarse[[0, 0]]
    out = run(method, fine, coarse, coarse[0], 8, **SMALL[method])
    if method == "fitfc":  # it filters: the mean of similar pixels
        assert rmse(out, fine[0]) < 0.03
    elif method == "fsdaf":  # it clips the extreme 0.01 %
        np.testing.assert_allclose(out, np.clip(fine[0], out.min(), out.max()), atol=1e-5)
    elif method == "starfm":  # it averages alike pixels within its threshold
        assert rmse(out, fine[0]) < 0.25 * fine[0].std()
    else:
        np.testing.assert_allclose(out, fine[0], atol=1e-5)


@methods
def test_better_than_copying_the_fine_image(method):
    fine, coarse, target, truth = case()
    out = run(method, fine, coarse, target, 8, **SMALL[method])
    assert np.isfinite(out).all()
    assert rmse(out, truth) < 0.8 * rmse(fine[0], truth)


@methods
@pytest.mark.parametrize("size", [8, 16, 24, 40])
def test_tiles_leave_no_trace(method, size):
    fine, coarse, target, _ = case()
    fine = fine.copy()
    fine[0, :, 20:29, 30:34] = np.nan
    fine[1, 1, 50, 3] = np.nan
    whole = run(method, fine, coarse, target, 8, **SMALL[method])
    tiled = run(method, fine, coarse, target, 8, size=size, **SMALL[method])
    np.testing.assert_allclose(tiled, whole, atol=1e-5)


@methods
def test_gaps_of_the_fine_image_stay_gaps(method):
    fine, coarse, target, _ = case()
    fine = fine[:1] if method != "estarfm" else fine
    fine = fine.copy()
    fine[0, 0, 10:20, 10:20] = np.nan  # one band is enough
    out = run(method, fine, coarse[: len(fine)], target, 8, **SMALL[method])
    assert np.isnan(out[:, 10:20, 10:20]).all()
    assert np.isfinite(out).sum() == out.size - 3 * 100


@methods
def test_gaps_of_the_coarse_target(method):
    fine, coarse, target, _ = case()
    target = target.copy()
    target[:, 2, 3] = np.nan
    out = run(method, fine, coarse, target, 8, **SMALL[method])
    outside = np.ones(out.shape[1:], bool)
    outside[16:24, 24:32] = False
    assert np.isfinite(out[:, outside]).all()
    # Fit-FC predicts there from the regression around it; the others have nothing to go by.
    assert np.isfinite(out[:, ~outside]).all() if method == "fitfc" else np.isnan(out[:, ~outside]).all()


@methods
def test_a_single_pixel(method):
    fine = np.array([0.1, 0.2], np.float32).reshape(2, 1, 1, 1)
    out = run(method, fine, fine, fine[1] * 0 + np.float32(0.15), 4, **SMALL[method])
    assert out.shape == (1, 1, 1)
    assert np.isfinite(out).all()


@methods
def test_one_band_and_many(method):
    for bands in (1, 9):
        fine, coarse, target, truth = case(bands=bands)
        out = run(method, fine, coarse, target, 8, **SMALL[method])
        assert rmse(out, truth) < rmse(fine[0], truth)


@methods
@settings(max_examples=8, deadline=None)
@given(st.integers(1, 40), st.integers(1, 40), st.integers(2, 9), st.integers(0, 7))
def test_any_size_and_factor(method, height, width, factor, half):
    draw = np.random.default_rng(height * 41 + width)
    fine = draw.uniform(0.05, 0.4, (2, 2, height, width)).astype(np.float32)
    cells = -(-height // factor), -(-width // factor)
    coarse = draw.uniform(0.05, 0.4, (3, 2, *cells)).astype(np.float32)
    options = {**SMALL[method], "half": half}
    whole = run(method, fine, coarse[:2], coarse[2], factor, **options)
    assert np.isfinite(whole).all()
    tiled = run(method, fine, coarse[:2], coarse[2], factor, size=2 * factor, **options)
    np.testing.assert_allclose(tiled, whole, atol=1e-5)


def test_nothing_valid_gives_nothing():
    fine, coarse, target, _ = case()
    for method in SMALL:
        out = run(method, np.full_like(fine, np.nan), coarse, target, 8, **SMALL[method])
        assert np.isnan(out).all()


def test_a_new_method_is_one_file_and_one_card(tmp_path, monkeypatch):
    module = types.ModuleType("skymend.engine.fusion.halves")

    @dataclass(frozen=True)
    class Half:
        pairs: Sequence[int]
        halo = 0

        def __call__(self, tile, fine, classes=None):
            return fine[0] / 2

    class Halves(SinglePair):
        def pair_predictor(self, inputs, pair, known, target):
            return Half([pair])

    module.method = lambda card, options, sampling, machine, events: Halves(card, options, machine)
    monkeypatch.setitem(sys.modules, module.__name__, module)
    monkeypatch.setattr(zoo, "BUNDLED", tmp_path)
    card = {"id": "halves", "task": "fuse", "kind": "training-free", "title": "Halves", "summary": "", "licence": "MIT"}
    (tmp_path / "halves.json").write_text(json.dumps(card))
    fine, coarse, target, _ = case()
    np.testing.assert_array_equal(run("halves", fine, coarse, target, 8), fine[0] / 2)


def test_the_preferred_method_has_the_pairs_it_needs_around_every_target():
    image = SceneSource("fine", (), GeoBox((4, 4), Affine.identity(), None))
    days = [replace(image, acquisition_date=datetime.date(2020, 3, day)) for day in (1, 10, 20, 30)]
    pairs = ((days[0], days[0]), (days[2], days[2]))
    for targets, expected in ((days[1:2], "estarfm"), (days[1:4:2], "fsdaf"), (days[:1], "estarfm")):
        assert best(FusionImages(pairs, tuple(targets)), Events.silent()) == expected
    assert best(FusionImages(pairs[:1], (days[1],)), Events.silent()) == "fsdaf"
