"""The camera found from a clip: how blurred it sees, or bicubic; what it is taken for where nothing tells."""

from __future__ import annotations

import numpy as np
import pytest

from skymend.engine.video.camera import TAKEN, UNKNOWN, find_camera
from skymend.engine.video.frame_window import FrameWindow, HeldFrame
from skymend.engine.video.registration import Motion
from skymend.engine.video.resampling import degrade, translation

SCALE, SIDE = 4, 64
SHIFTS = ((0.3, -0.4), (0.0, 0.0), (-0.2, 0.35), (0.45, 0.15), (-0.4, -0.3))


def ground(side: int) -> np.ndarray:
    """(side, side): a picture whose power falls with the square of the wave number, in 0..1."""
    draw = np.random.default_rng(3)
    wave = np.hypot(np.fft.fftfreq(side)[:, None], np.fft.fftfreq(side))
    wave[0, 0] = np.inf
    values = np.fft.ifft2(np.fft.fft2(draw.standard_normal((side, side))) / wave).real
    return np.asarray((values - values.min()) / np.ptp(values))


def window(blur: float, shifts=SHIFTS, side: int = SIDE) -> FrameWindow:
    """Frames of the ground seen with a blur in pixels of the frame, 0: bicubic."""
    scene, edge = ground(SCALE * (side + 16)), 8
    held = []
    for k, shift in enumerate(shifts):
        rows, columns = (translation(len(scene), SCALE * d) for d in shift)
        moved = np.asarray((columns @ (rows @ scene).T).T, np.float32)
        seen = degrade(moved, SCALE, "bd" if blur else "bi", blur * SCALE or None)[edge:-edge, edge:-edge]
        grey = np.rint(seen.clip(0, 1) * 255).astype(np.float32) / 255
        held.append(HeldFrame(k, k / 10, grey[None], np.ones(grey.shape, bool), grey))
    centre = min(1, len(shifts) - 1)
    return FrameWindow(tuple(held), tuple(Motion.of_shift(d) for d in shifts), centre)


@pytest.mark.parametrize("blur", [0.2, 0.4, 0.6])
def test_a_gaussian_blur_is_found(blur):
    camera = find_camera([window(blur)], SCALE)
    assert camera.optics.degradation == "bd"
    assert camera.optics.blur / SCALE == pytest.approx(blur, abs=0.11)


def test_a_bicubic_camera_is_found():
    assert find_camera([window(0)], SCALE).optics.degradation == "bi"


def test_one_frame_tells_within_bounds():
    camera = find_camera([window(0.5, SHIFTS[1:2])], SCALE)
    assert camera.looks
    assert camera.optics.degradation == "bi" or TAKEN[0] <= camera.optics.blur / SCALE <= TAKEN[-1]


def test_a_tiny_clip_says_that_it_tells_nothing():
    camera = find_camera([window(0.4, side=20)], SCALE)
    assert camera.options == {"degradation": "bd", "blur": UNKNOWN * SCALE}
    assert "unknown" in camera.sentence
