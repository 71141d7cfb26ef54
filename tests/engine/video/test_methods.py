"""Super-resolution of several frames without weights: gains, safety, invalid pixels, tiles."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from skymend.engine.catalogue import zoo
from skymend.engine.job.errors import ModelError
from skymend.engine.job.events import Events
from skymend.engine.job.parameters import Machine
from skymend.engine.video.methods import Enlargement, method_of
from skymend.engine.video.piece import Piece
from skymend.engine.video.registration import Motion, register
from skymend.engine.video.resampling import degrade
from skymend.engine.video.training_free import TrainingFreeVideo, super_resolve

from .video_scene import film, psnr

TASK = "videosr"
METHODS = ("bicubic", "lanczos", "shift-and-add", "back-projection")
FUSED = ("shift-and-add", "back-projection")
STILL = Motion.of_shift((0.0, 0.0))
WANTED = Enlargement(4, 1, 5, 1, (64, 64))


def method(name: str, **given) -> TrainingFreeVideo:
    card = zoo.find(TASK, name)
    return method_of(card, zoo.options(card, given), WANTED, Machine(), Events.silent())


def motions(clip) -> tuple[Motion, ...]:
    reference = clip.frames[clip.centre]
    return tuple(STILL if k == clip.centre else register(reference, f) for k, f in enumerate(clip.frames))


def piece(clip) -> Piece:
    return Piece(clip.frames[:, None], np.ones(clip.frames.shape, bool), motions(clip), clip.centre)


def resolve(clip, name: str, **given) -> np.ndarray:
    return super_resolve(method(name, **given).formula, piece(clip), clip.scale)[0]


@pytest.mark.parametrize("degradation", ["bi", "bd"])
def test_five_frames_gain_two_decibels_over_bicubic_and_one_over_a_single_frame(degradation):
    clip = film(degradation=degradation)
    several = psnr(resolve(clip, "back-projection", degradation=degradation), clip.truth)
    one = Piece(clip.frames[2:3, None], np.ones((1, 64, 64), bool), (STILL,), 0)
    alone = super_resolve(method("back-projection", degradation=degradation).formula, one, 4)
    assert several >= psnr(resolve(clip, "bicubic"), clip.truth) + 2
    assert several >= psnr(alone, clip.truth) + 1
    assert (
        psnr(alone, clip.truth)
        > psnr(resolve(clip, "lanczos"), clip.truth)
        > psnr(resolve(clip, "bicubic"), clip.truth)
    )


@pytest.mark.parametrize("degradation", ["bi", "bd"])
@pytest.mark.parametrize("case", [{"moving": 0.2}, {"moving": 0.5}, {"reach": 0.0}, {"reach": 0.0, "noise": 3 / 255}])
@pytest.mark.parametrize("name", FUSED)
def test_a_busy_or_a_static_clip_is_never_worse_than_bicubic(name, case, degradation):
    clip = film(degradation=degradation, **case)
    given = {"degradation": degradation} if name == "back-projection" else {}
    bicubic = psnr(resolve(clip, "bicubic"), clip.truth)
    assert psnr(resolve(clip, name, **given), clip.truth) >= bicubic - 1e-3


@pytest.mark.parametrize("scale", [2, 3])
@pytest.mark.parametrize("count", [3, 7])
def test_other_scales_and_windows(scale, count):
    clip = film(64 * scale, scale=scale, count=count)
    made = resolve(clip, "back-projection", window=count, degradation="bi")
    assert made.shape == clip.truth.shape
    assert psnr(made, clip.truth) > psnr(resolve(clip, "bicubic"), clip.truth) + 1


@pytest.mark.parametrize("name", METHODS)
def test_constants_stay_and_bands_are_independent(name):
    flat = np.empty((3, 3, 20, 24), np.float32)
    flat[:] = np.array([0.2, 0.5, 0.9])[:, None, None]
    moved = tuple(Motion.of_shift(d) for d in ((0.4, -7.3), (0, 0), (-0.3, 30)))
    made = super_resolve(method(name).formula, Piece(flat, np.ones((3, 20, 24), bool), moved, 1), 3)
    assert made.dtype == np.float32
    np.testing.assert_allclose(made, flat[1, :, :1, :1].repeat(60, 1).repeat(72, 2), atol=2e-6)


@pytest.mark.parametrize("name", FUSED)
def test_invalid_pixels_count_nowhere_and_leave_no_hole(name):
    clip = film()
    seen = np.ones(clip.frames.shape, bool)
    seen[0, 10:30, 10:30] = seen[2, 40:44, 40:44] = seen[4] = False
    known = motions(clip)
    answers = []
    for junk in (np.nan, 0.0, 1e6):
        frames = np.where(seen, clip.frames, np.float32(junk))[:, None]
        answers.append(super_resolve(method(name).formula, Piece(frames, seen, known, 2), 4))
    np.testing.assert_array_equal(answers[0], answers[1])
    np.testing.assert_array_equal(answers[0], answers[2])
    assert np.isfinite(answers[0]).all()


@pytest.mark.parametrize("name", METHODS)
@settings(max_examples=6, deadline=None)
@given(top=st.integers(20, 60), left=st.integers(20, 60), degradation=st.sampled_from(["bi", "bd"]), turn=st.booleans())
def test_tiles_equal_the_whole(name, top, left, degradation, turn):
    clip = film(384, moving=0.2, noise=2 / 255, degradation=degradation)
    formula = method(name, **({"degradation": degradation} if name == "back-projection" else {})).formula
    known = list(motions(clip))
    if turn:
        linear = np.array([[1.0, 0.003], [-0.003, 1.001]])
        known[1] = Motion(np.column_stack([linear, known[1].matrix[:, 2] - 0.003 * 48]), centre=(47.5, 47.5))
    frames, seen = clip.frames[:, None], np.ones(clip.frames.shape, bool)
    both = Piece(frames, seen, tuple(known), 2)
    around = formula.halo + both.largest_shift
    whole = super_resolve(formula, both, 4)
    y, x = max(0, top - around), max(0, left - around)
    rows, columns = slice(y, top + 16 + around), slice(x, left + 16 + around)
    moved = tuple(motion.within(y, x) for motion in known)
    tile = super_resolve(formula, Piece(frames[..., rows, columns], seen[:, rows, columns], moved, 2), 4)
    core = np.s_[:, 4 * top : 4 * (top + 16), 4 * left : 4 * (left + 16)]
    inner = tile[:, 4 * (top - y) :, 4 * (left - x) :][:, :64, :64]
    np.testing.assert_allclose(inner, whole[core], atol=1e-4)


def test_every_method_has_a_card_and_a_window():
    assert {card.id for card in zoo.cards(TASK) if card.kind == "training-free"} == set(METHODS)
    assert method("bicubic").window == method("lanczos").window == 1
    assert method("back-projection", window=9).window == 9


def test_a_card_whose_code_is_not_here_is_refused():
    card = zoo.find(TASK, "bicubic").model_copy(update={"id": "magic", "family": "wizards"})
    with pytest.raises(ModelError, match="“magic” is a model of the family “wizards”"):
        method_of(card, {}, WANTED, Machine(), Events.silent())


def test_tiles_of_a_frame_cover_it_once_and_fit_the_memory():
    card = zoo.find(TASK, "back-projection")
    wanted = Enlargement(4, 10, 10, 3, (1080, 1920))
    made = method_of(card, zoo.options(card, {}), wanted, Machine(memory_mb=512), Events.silent())
    counted = np.zeros(wanted.shape, int)
    for window in made.cover:
        counted[window.toslices()] += 1
        assert window.width * window.height * 4 * 3 * 16 < 256 * 2**20  # the result
    assert (counted == 1).all()
    rows, columns = made.block
    assert rows * columns * made.bytes_per_pixel < 128 * 2**20


def test_the_result_explains_the_frame():
    clip = film()
    made = resolve(clip, "back-projection", iterations=40)
    assert psnr(degrade(made, 4), clip.frames[2], 3) > 40


def test_early_stop_ends_where_rounds_no_longer_help():
    clip = film(noise=8 / 255)
    stopped = resolve(clip, "back-projection", iterations=60, early_stop=True)
    assert psnr(stopped, clip.truth) >= psnr(resolve(clip, "back-projection", iterations=60), clip.truth)
