"""Methods of video compared on hidden frames."""

from __future__ import annotations

import numpy as np

from skymend.engine.job.events import Events
from skymend.engine.job.parameters import Machine
from skymend.engine.video.camera import FoundCamera
from skymend.engine.video.resampling import Optics, degrade
from skymend.engine.video.skill import Sample, candidates, score

from .test_camera import SCALE, SHIFTS, ground, window

CAMERA = FoundCamera(Optics(SCALE, "bd", 0.4 * SCALE), 1)
PLAIN = [card for card in candidates(SCALE) if card.kind == "training-free"]


def compared(frames):
    return score(PLAIN, Sample(None, SCALE, (frames,)), CAMERA, Machine(threads=1), Events.silent())


def widened(frames):
    """A window as wide as a sample's, the frame itself beyond its ends."""
    from dataclasses import replace

    centre, still = frames.held[frames.centre], frames.motions[frames.centre]
    before, after = 4 - frames.centre, 5 + frames.centre - len(frames.held)
    held = (centre,) * before + frames.held + (centre,) * after
    motions = (still,) * before + frames.motions + (still,) * after
    return replace(frames, held=held, motions=motions, centre=4)


def test_back_projection_foretells_hidden_frames_best_where_frames_alias():
    found = compared(widened(window(0.4, (*SHIFTS, (0.1, 0.45)))))
    errors = {candidate.id: candidate.overall.rmse for candidate in found.candidates}
    assert found.chosen == "back-projection"
    assert errors["back-projection"] < errors["lanczos"]


def test_a_clip_of_one_frame_is_not_scored():
    found = compared(widened(window(0.4, SHIFTS[1:2])))
    assert found.chosen == "back-projection"
    assert found.winner.overall.count == 0


def test_what_the_camera_sees_of_the_ground_is_the_frame():
    frames = window(0.4, SHIFTS[1:2])
    seen = degrade(ground(SCALE * 80).astype(np.float32), SCALE, "bd", 0.4 * SCALE)[8:-8, 8:-8]
    assert np.abs(seen - frames.held[0].grey).max() < 0.51 / 255
