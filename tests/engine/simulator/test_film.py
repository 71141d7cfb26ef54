"""The film of a town: frames follow from their number, move as the plan says, and hold details finer than a coarse pixel."""

from __future__ import annotations

import dataclasses
import pickle
from pathlib import Path

import numpy as np
import pytest

from skymend.engine.evaluate.video_background import resampled
from skymend.engine.simulator.film import Film, FilmCamera, plan_film
from skymend.engine.simulator.town import town
from skymend.engine.simulator.town_drawing import draw
from skymend.engine.video.registration import luma, register
from skymend.engine.video.resampling import degrade, upsample
from tests.engine.processes import assert_same_bits, in_second_process, in_this_process

CAMERA = FilmCamera(scale=4, degradation="bd", noise=1.0, rate=10.0)


def film(size: int = 160, frames: int = 6, seed: int = 3, camera: FilmCamera = CAMERA, **options) -> Film:
    return Film(plan_film(size, frames, seed, camera, **options))


def test_a_frame_is_the_same_however_it_is_reached() -> None:
    late, all_of_them = film().frame(4), film()
    again = [all_of_them.frame(k) for k in range(5)][4]
    for name in ("high", "low", "objects"):
        np.testing.assert_array_equal(getattr(late, name), getattr(again, name))
    assert not np.array_equal(late.high, film(seed=4).frame(4).high)


def test_frames_have_the_sizes_and_types_of_a_video() -> None:
    frame = film(camera=FilmCamera(2, "bi", 0.0, 25.0)).frame(3)
    assert frame.high.shape == (3, 160, 160)
    assert frame.low.shape == (3, 80, 80)
    assert frame.high.dtype == frame.low.dtype == np.uint8
    assert frame.time == pytest.approx(3 / 25)
    assert 40 < frame.high.mean() < 160
    assert frame.high.std() > 25


@pytest.mark.parametrize("degradation", ["bd", "bi"])
@pytest.mark.parametrize("scale", [2, 3, 4])
def test_low_frames_are_what_the_camera_sees_of_the_high_ones(degradation: str, scale: int) -> None:
    size = 96 - 96 % scale
    clean = film(size, 1, camera=FilmCamera(scale, degradation, 0.0, 10.0)).frame(0)
    noisy = film(size, 1, camera=FilmCamera(scale, degradation, 4.0, 10.0)).frame(0)
    seen = degrade(clean.high.astype(np.float32), scale, degradation).clip(0, 255)
    assert np.abs(clean.low - seen).max() <= 0.5 + 1e-3
    assert (noisy.low.astype(float) - clean.low).std() == pytest.approx(4, rel=0.1)


def test_the_ground_moves_by_the_shifts_of_the_plan() -> None:
    plan = dataclasses.replace(plan_film(192, 8, 1, CAMERA), movers=())
    still = Film(plan)
    frames = [still.frame(k) for k in range(8)]
    for k in (1, 4, 7):
        found = register(luma(frames[0].high / 255), luma(frames[k].high / 255)).shift
        assert found == pytest.approx(tuple(plan.shifts[k]), abs=0.02)
        coarse = register(luma(frames[0].low / 255), luma(frames[k].low / 255), model="translation").shift
        assert coarse == pytest.approx(tuple(plan.shifts[k] / 4), abs=0.02)
    steps = np.abs(np.diff(plan.shifts, axis=0)) / 4
    assert 0.1 < steps.mean() < 1
    assert plan.shifts[0] == pytest.approx((0, 0))


def test_a_turning_camera_turns_the_ground_about_the_middle() -> None:
    plan = dataclasses.replace(plan_film(192, 40, 2, CAMERA, rotation=1.5), movers=())
    turns = np.degrees(plan.turns)
    last = int(np.abs(turns).argmax())
    assert 0.3 < abs(turns[last]) <= 1.5
    turned = Film(plan)
    first, other = (luma(turned.frame(k).high / 255) for k in (0, last))
    motion = register(first, other)
    angle = np.degrees(np.arctan2(-motion.matrix[0, 1], motion.matrix[0, 0]))
    assert angle == pytest.approx(turns[last], abs=0.05)
    (down, right), turn = plan.shifts[last], plan.turns[last]
    unturned = np.cos(turn) * down - np.sin(turn) * right, np.cos(turn) * right + np.sin(turn) * down
    assert motion.shift == pytest.approx(unturned, abs=0.03)


def test_vehicles_move_along_and_are_in_the_mask() -> None:
    moving = film(256, 6)
    plan = moving.plan
    first, later = moving.frame(0), moving.frame(5)
    tracks = {s.number: s for s in first.sightings}
    speeds = []
    for s in later.sightings:
        if s.number in tracks:
            gone = np.array([s.y - tracks[s.number].y, s.x - tracks[s.number].x]) - plan.shifts[5]
            mover = next(m for m in plan.movers if m.number == s.number)
            assert np.hypot(*gone) == pytest.approx(0.5 * mover.speed, abs=1e-6)
            speeds.append(mover.speed)
    assert len(set(speeds)) >= 3
    assert {s.kind for s in first.sightings} >= {"car", "aircraft"}
    assert 0.002 < (first.objects > 0).mean() < 0.1
    shown = set(np.unique(first.objects)) - {0}
    assert shown <= {s.number for s in first.sightings}
    bare = Film(dataclasses.replace(plan, movers=())).frame(0)
    changed = np.abs(first.high.astype(int) - bare.high).max(axis=0) > 60
    assert (first.objects[changed] > 0).mean() > 0.4  # the rest is shadow


def test_there_is_detail_that_bicubic_upsampling_loses() -> None:
    frame = film(256).frame(0)
    high, low = frame.high / np.float32(255), frame.low / np.float32(255)
    error = np.sqrt(np.mean((upsample(low, 4) - high) ** 2))
    assert 0.04 < error < 0.09  # 28 to 21 dB


def test_still_frames_agree_after_registration() -> None:
    plan = dataclasses.replace(plan_film(160, 4, 5, CAMERA), movers=())
    frames = [luma(Film(plan).frame(k).high / 255) for k in (0, 3)]
    back = resampled(frames[1], register(frames[0], frames[1]).inverse())[12:-12, 12:-12]
    assert np.abs(back - frames[0][12:-12, 12:-12]).mean() < 0.02


def test_towns_of_any_seed_are_full_of_different_things() -> None:
    for seed in range(4):
        drawn = draw(town(128, 8, seed))
        assert drawn.shape == (3, 288, 288)
        assert len(np.unique(drawn.reshape(3, -1) // 16, axis=1).T) > 60


def test_frames_are_the_same_in_another_process(tmp_path: Path) -> None:
    moving = film(96, 3, camera=FilmCamera(4, "bd", 1.0, 10.0), rotation=1.0)
    assert_same_bits(in_this_process(moving, [0, 2]), in_second_process(moving, [0, 2], tmp_path))
    drawn = len(pickle.dumps(moving))
    moving.close()
    assert len(pickle.dumps(moving)) == drawn  # the drawing stays at home
