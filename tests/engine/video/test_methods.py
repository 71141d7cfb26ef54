"""Super-resolution of several frames without weights: gains, safety, invalid pixels, tiles."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from skymend.engine.catalogue import zoo
from skymend.engine.video.backprojection import Camera, Translated
from skymend.engine.video.methods import METHODS, TASK, halo, super_resolve, window
from skymend.engine.video.outliers import agreement, differences, filled
from skymend.engine.video.registration import Motion, register
from skymend.engine.video.resampling import degrade, upsample
from skymend.engine.video.warping import Warped

from .video_scene import film, psnr

STILL = Motion.of_shift((0.0, 0.0))
FUSED = ("shift-and-add", "back-projection")


def options(method: str, **given) -> dict:
    return zoo.options(zoo.find(TASK, method), given)


def motions(clip) -> list[Motion]:
    reference = clip.frames[clip.centre]
    return [STILL if k == clip.centre else register(reference, f) for k, f in enumerate(clip.frames)]


def resolve(clip, method: str, **given) -> np.ndarray:
    frames = clip.frames[:, None]
    seen = np.ones(clip.frames.shape, bool)
    return super_resolve(method, frames, seen, motions(clip), clip.centre, clip.scale, options(method, **given))[0]


@pytest.mark.parametrize("degradation", ["bi", "bd"])
def test_five_frames_gain_two_decibels_over_bicubic_and_one_over_a_single_frame(degradation):
    clip = film(degradation=degradation)
    several = psnr(resolve(clip, "back-projection", degradation=degradation), clip.truth)
    alone = super_resolve(
        "back-projection", clip.frames[2:3, None], np.ones((1, 64, 64), bool), [STILL], 0, 4,
        options("back-projection", degradation=degradation),
    )  # fmt: skip
    assert several >= psnr(resolve(clip, "bicubic"), clip.truth) + 2
    assert several >= psnr(alone, clip.truth) + 1
    assert (
        psnr(alone, clip.truth)
        > psnr(resolve(clip, "lanczos"), clip.truth)
        > psnr(resolve(clip, "bicubic"), clip.truth)
    )


@pytest.mark.parametrize("degradation", ["bi", "bd"])
@pytest.mark.parametrize("case", [{"moving": 0.2}, {"moving": 0.5}, {"reach": 0.0}, {"reach": 0.0, "noise": 3 / 255}])
@pytest.mark.parametrize("method", FUSED)
def test_a_busy_or_a_static_clip_is_never_worse_than_bicubic(method, case, degradation):
    clip = film(degradation=degradation, **case)
    given = {"degradation": degradation} if method == "back-projection" else {}
    bicubic = psnr(resolve(clip, "bicubic"), clip.truth)
    assert psnr(resolve(clip, method, **given), clip.truth) >= bicubic - 1e-3


@pytest.mark.parametrize("scale", [2, 3])
@pytest.mark.parametrize("count", [3, 7])
def test_other_scales_and_windows(scale, count):
    clip = film(64 * scale, scale=scale, count=count)
    made = resolve(clip, "back-projection", window=count)
    assert made.shape == clip.truth.shape
    assert psnr(made, clip.truth) > psnr(resolve(clip, "bicubic"), clip.truth) + 1


@pytest.mark.parametrize("method", METHODS)
def test_constants_stay_and_bands_are_independent(method):
    flat = np.empty((3, 3, 20, 24), np.float32)
    flat[:] = np.array([0.2, 0.5, 0.9])[:, None, None]
    moved = [Motion.of_shift(d) for d in ((0.4, -7.3), (0, 0), (-0.3, 30))]
    made = super_resolve(method, flat, np.ones((3, 20, 24), bool), moved, 1, 3, options(method))
    assert made.dtype == np.float32
    np.testing.assert_allclose(made, flat[1, :, :1, :1].repeat(60, 1).repeat(72, 2), atol=2e-6)


@pytest.mark.parametrize("method", FUSED)
def test_invalid_pixels_count_nowhere_and_leave_no_hole(method):
    clip = film()
    seen = np.ones(clip.frames.shape, bool)
    seen[0, 10:30, 10:30] = seen[2, 40:44, 40:44] = seen[4] = False
    known = motions(clip)
    answers = []
    for junk in (np.nan, 0.0, 1e6):
        frames = np.where(seen, clip.frames, np.float32(junk))[:, None]
        answers.append(super_resolve(method, frames, seen, known, 2, 4, options(method)))
    np.testing.assert_array_equal(answers[0], answers[1])
    np.testing.assert_array_equal(answers[0], answers[2])
    assert np.isfinite(answers[0]).all()


@pytest.mark.parametrize("method", METHODS)
@settings(max_examples=6, deadline=None)
@given(top=st.integers(20, 60), left=st.integers(20, 60), degradation=st.sampled_from(["bi", "bd"]), turn=st.booleans())
def test_tiles_equal_the_whole(method, top, left, degradation, turn):
    clip = film(384, moving=0.2, noise=2 / 255, degradation=degradation)
    values = options(method, **({"degradation": degradation} if method == "back-projection" else {}))
    known = motions(clip)
    if turn:
        linear = np.array([[1.0, 0.003], [-0.003, 1.001]])
        known[1] = Motion(np.column_stack([linear, known[1].matrix[:, 2] - 0.003 * 48]), centre=(47.5, 47.5))
    frames, seen = clip.frames[:, None], np.ones(clip.frames.shape, bool)
    around = halo(method, values, known)
    whole = super_resolve(method, frames, seen, known, 2, 4, values)
    y, x = max(0, top - around), max(0, left - around)
    rows, columns = slice(y, top + 16 + around), slice(x, left + 16 + around)
    tile = super_resolve(
        method, frames[..., rows, columns], seen[:, rows, columns], [m.within(y, x) for m in known], 2, 4, values
    )
    core = np.s_[:, 4 * top : 4 * (top + 16), 4 * left : 4 * (left + 16)]
    inner = tile[:, 4 * (top - y) :, 4 * (left - x) :][:, :64, :64]
    np.testing.assert_allclose(inner, whole[core], atol=1e-4)


def test_a_frame_that_looks_elsewhere_has_no_weight():
    frames = np.random.default_rng(0).random((2, 1, 30, 40)).astype(np.float32)
    known = [STILL, Motion.of_shift((4.0, 0.0))]
    weights = agreement(differences(frames, known, 0), np.ones((2, 30, 40), bool), known, 0, robust=False)
    assert (weights[0] == 1).all()
    assert (weights[1, :3] == 0).all()  # shows what lies above the centre frame
    assert (weights[1, 4:] == 1).all()


def test_weights_find_movers_and_spare_aliasing():
    clip = film(512)
    known = motions(clip)
    frames, seen = clip.frames[:, None].copy(), np.ones(clip.frames.shape, bool)
    assert agreement(differences(frames, known, 2), seen, known, 2).mean() > 0.9
    frames[0, 0, 50:60, 50:60] += 0.2
    assert agreement(differences(frames, known, 2), seen, known, 2)[0, 50:60, 50:60].max() < 0.01


def test_filling_takes_the_nearest_valid_pixel():
    frames = np.arange(12.0, dtype=np.float32).reshape(1, 1, 3, 4)
    seen = np.ones((1, 3, 4), bool)
    seen[0, :, 0] = False
    np.testing.assert_array_equal(filled(frames, seen)[0, 0, :, 0], frames[0, 0, :, 1])
    assert (filled(frames, ~np.ones_like(seen)) == 0).all()


@pytest.mark.parametrize("degradation", ["bi", "bd"])
@pytest.mark.parametrize("scale", [2, 3, 4])
def test_a_translation_seen_as_affine_is_the_same(scale, degradation):
    draw = np.random.default_rng(0)
    scene = draw.random((30 * scale, 41 * scale)).astype(np.float32)
    frame = draw.random((41, 30)).astype(np.float32)
    camera, motion = Camera(scale, degradation), Motion.of_shift((1.3, -2.7))
    views = [kind.of(camera, motion, (30, 41)) for kind in (Translated, Warped)]
    np.testing.assert_allclose(views[0].forward(scene), views[1].forward(scene), atol=1e-5)
    totals = [np.zeros_like(scene) for _ in views]
    for view, total in zip(views, totals):
        view.add_backward(frame, total)
    np.testing.assert_allclose(totals[0], totals[1], atol=1e-5)


def test_a_view_without_motion_is_the_camera_and_the_upsampling():
    scene = np.random.default_rng(1).random((48, 60)).astype(np.float32)
    view = Translated.of(Camera(4), STILL, (12, 15))
    np.testing.assert_allclose(view.forward(scene).T, degrade(scene, 4), atol=1e-6)
    total = np.zeros_like(scene)
    view.add_backward(np.ascontiguousarray(scene[:12, :15].T), total)
    np.testing.assert_allclose(total, upsample(scene[:12, :15], 4), atol=1e-6)


def test_every_method_has_a_card_and_a_window():
    assert {card.id for card in zoo.cards(TASK) if card.kind == "training-free"} == set(METHODS)
    assert window("bicubic", {}) == window("lanczos", {}) == 1
    assert window("back-projection", options("back-projection", window=9)) == 9


def test_the_result_explains_the_frame():
    clip = film()
    made = resolve(clip, "back-projection", iterations=40)
    assert psnr(degrade(made, 4), clip.frames[2], 3) > 40


def test_early_stop_ends_where_rounds_no_longer_help():
    clip = film(noise=8 / 255)
    stopped = resolve(clip, "back-projection", iterations=60, early_stop=True)
    assert psnr(stopped, clip.truth) >= psnr(resolve(clip, "back-projection", iterations=60), clip.truth)
