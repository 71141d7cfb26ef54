"""Methods are compared on hidden pairs, and the comparison decides."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio

from skymend.engine.fusion.deviation import Deviation
from skymend.engine.fusion.fuse import run
from skymend.engine.fusion.parameters import Parameters
from skymend.engine.fusion.skill import _mixed, compare
from skymend.engine.job.events import Events
from skymend.engine.skill.score import Candidate, Comparison, Score

from .fusion_scene import landscape
from .test_fuse import FACTOR, SMALL, Log, write_fine, write_gridded


@pytest.fixture(scope="module")
def images():
    return landscape((64, 56))


def job(tmp_path, images, pairs=(0, 2), **more):
    coarse = write_gridded(tmp_path, images)
    return Parameters(
        fine=write_fine(tmp_path, images, pairs), coarse=[coarse[k] for k in pairs], coarse_target=[coarse[1]],
        options={**SMALL, "factor": FACTOR}, output=str(tmp_path / "out.tif"), **more,
    )  # fmt: skip


def test_two_pairs_are_hidden_in_turn_and_the_result_says_so(tmp_path, images):
    log = Log()
    result = run(job(tmp_path, images, uncertainty=True), log)
    (skill,) = result.report["skill"]
    assert {"copy", "change", "starfm", "fitfc", "fsdaf"} <= {one["id"] for one in skill["candidates"]}
    assert result.report["method"] == skill["chosen"]
    assert log.has("Skill on hidden observations")
    with rasterio.open(tmp_path / "out.tif") as dataset:
        assert "Chosen" in dataset.tags()["SKYMEND_SKILL"]
    with rasterio.open(tmp_path / "out_std.tif") as dataset:
        deviation = dataset.read()
    assert (deviation > 0).all()
    assert [layer["kind"] for layer in result.report["layers"]] == ["image", "uncertainty"]


def test_a_coarse_image_of_noise_is_not_used(tmp_path, images):
    draw = np.random.default_rng(0)
    fine = write_fine(tmp_path, images, (0,))
    noisy = np.repeat(np.repeat(draw.normal(0.2, 0.05, (3, 3, 8, 7)), FACTOR, 2), FACTOR, 3).astype(np.float32)
    coarse = write_gridded(tmp_path, noisy)
    p = Parameters(fine=fine, coarse=[coarse[0]], coarse_target=[coarse[1]], options={"factor": FACTOR}, output="x.tif")
    (found,) = compare(p, Events.silent())
    assert found.hidden.startswith("nothing")
    assert found.chosen in ("copy", "change", "fsdaf")


def test_one_pair_is_predicted_by_fsdaf_and_the_plain_change_halved(tmp_path, images):
    results, used = {}, {}
    for name in ("auto", "fsdaf", "change"):
        options = {"factor": FACTOR} if name == "change" else {"factor": FACTOR, "half": 4}
        p = job(tmp_path, images, pairs=(0,), method=name).model_copy(update={"options": options})
        used[name] = run(p, Events.silent()).report["method"]
        with rasterio.open(p.output) as dataset:
            results[name] = dataset.read().astype(float)
    assert used["auto"] == "fsdaf"
    assert results["auto"] == pytest.approx((results["fsdaf"] + results["change"]) / 2, abs=1)


def scored_comparison(chosen, **errors):
    every = tuple(Candidate(name, name, {"red": Score(error, 0, error, 100)}) for name, error in errors.items())
    return Comparison("all bands", "", "", every, chosen, "as it is", {})


@pytest.mark.parametrize(
    ("chosen", "errors", "taken", "share"),
    [
        ("fsdaf", {"change": 2.0, "fsdaf": 1.0}, "fsdaf", 0.2),
        ("change", {"change": 1.0, "starfm": 1.05, "fitfc": 1.4}, "starfm", 0.52),
        ("change", {"change": 1.0, "starfm": 1.5}, "change", 0.0),
        ("linear", {"linear": 1.0, "change": 1.5}, "linear", 0.0),
    ],
)
def test_a_method_counts_by_its_error_beside_the_plain_change(chosen, errors, taken, share):
    p = Parameters(fine=[], coarse=[], coarse_target=[], output="x.tif")
    method, told = _mixed(scored_comparison(chosen, **errors), ("copy", "linear", "change"), False, p)
    assert (method.card.id, told.chosen) == (taken, taken)
    assert method.beside_share == pytest.approx(share, abs=0.01)


def test_deviations_cover_what_they_say():
    draw = np.random.default_rng(0)
    size = [np.abs(draw.normal(0, 0.1, 4000)) for _ in range(2)]
    error = [draw.normal(0, 0.01 + 0.2 * s) for s in size]
    found = Deviation.of(error, size)
    there = found.at(np.stack(size)[:, None])[:, 0]
    assert np.mean(np.abs(np.stack(error)) < 1.645 * there) == pytest.approx(0.9, abs=0.02)
    assert there[0][size[0].argmax()] > 2 * there[0].min()
