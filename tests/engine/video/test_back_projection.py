"""How a frame sees the scene: forward and backward operators of back-projection."""

from __future__ import annotations

import numpy as np
import pytest

from skymend.engine.video.back_projection import Translated
from skymend.engine.video.registration import Motion
from skymend.engine.video.resampling import Optics, degrade, upsample
from skymend.engine.video.warping import Warped


@pytest.mark.parametrize("degradation", ["bi", "bd"])
@pytest.mark.parametrize("scale", [2, 3, 4])
def test_a_translation_seen_as_affine_is_the_same(scale, degradation):
    draw = np.random.default_rng(0)
    scene = draw.random((30 * scale, 41 * scale)).astype(np.float32)
    frame = draw.random((41, 30)).astype(np.float32)
    optics, motion = Optics(scale, degradation), Motion.of_shift((1.3, -2.7))
    operators = [kind.of(optics, motion, (30, 41)) for kind in (Translated, Warped)]
    np.testing.assert_allclose(operators[0].forward(scene), operators[1].forward(scene), atol=1e-5)
    totals = [np.zeros_like(scene) for _ in operators]
    for operator, total in zip(operators, totals):
        operator.add_backward(frame, total)
    np.testing.assert_allclose(totals[0], totals[1], atol=1e-5)


def test_an_operator_without_motion_is_the_camera_and_the_upsampling():
    scene = np.random.default_rng(1).random((48, 60)).astype(np.float32)
    operator = Translated.of(Optics(4), Motion.of_shift((0.0, 0.0)), (12, 15))
    np.testing.assert_allclose(operator.forward(scene).T, degrade(scene, 4), atol=1e-6)
    total = np.zeros_like(scene)
    operator.add_backward(np.ascontiguousarray(scene[:12, :15].T), total)
    np.testing.assert_allclose(total, upsample(scene[:12, :15], 4), atol=1e-6)
