"""How far the coarse change is believed: all of it between equal sensors, little where it is noise."""

from __future__ import annotations

import numpy as np
import pytest

from skymend.engine.fusion.coarse import block_mean
from skymend.engine.fusion.training_free import Trusting, weighted_mean
from skymend.engine.fusion.trust import scales, trusted_change
from skymend.engine.job.errors import InputError
from skymend.engine.raster.tiling import tiles

from .fusion_scene import landscape, method_of

FACTOR = 4


def blocks(seed: int = 1) -> np.ndarray:
    """Block means (dates, B, h, w) of three dates."""
    return np.stack([block_mean(image, FACTOR) for image in landscape((96, 88), seed=seed)])


def test_scales_add_up_and_keep_gaps():
    image = blocks()[0]
    image[:, 2, 3] = np.nan
    np.testing.assert_allclose(np.sum(scales(image), axis=0), image, atol=1e-6)


@pytest.mark.parametrize("pairs", [[0], [0, 2]])
def test_equal_sensors_are_believed(pairs):
    fine = blocks()
    found = trusted_change(fine[1] - fine[0], fine[pairs], fine[pairs], (1.0,))
    assert found.helps
    assert (found.share > 0.99).all()


@pytest.mark.parametrize("pairs", [[0], [0, 2]])
def test_noise_is_left_out(pairs):
    fine, draw = blocks(), np.random.default_rng(0)
    coarse = fine + draw.normal(0, 0.05, fine.shape)
    true, seen = fine[1] - fine[0], coarse[1] - coarse[0]
    found = trusted_change(seen, fine[pairs], coarse[pairs], (1.0,))
    assert np.mean((found.change - true) ** 2) < 0.5 * np.mean((seen - true) ** 2)
    still = fine[[0, 0, 0]] + draw.normal(0, 0.05, fine.shape)
    nothing = trusted_change(still[1] - still[0], fine[[0, 0]][: len(pairs)], still[pairs], (1.0,))
    assert nothing.share.mean() < 0.4


def test_little_trust_means_the_fine_images_alone():
    fine = landscape((16, 16))[:2]

    class Far:
        pairs, halo = (0, 1), 0

        def __call__(self, tile, fine, classes=None):
            return fine[0] + 9

    tile, bands = tiles((16, 16), 16)[0], fine.shape[1]
    plain = weighted_mean(list(fine), (0.25, 0.75))
    out = Trusting(Far(), (0.25, 0.75), np.zeros(bands, np.float32))(tile, list(fine))
    np.testing.assert_allclose(out, plain, atol=1e-6)
    bounds = np.tile(np.float32([0, 1]), (bands, 1))
    assert Trusting(Far(), (1, 0), np.ones(bands, np.float32), bounds)(tile, list(fine)).max() == 1


def test_trust_is_auto_or_a_share():
    from skymend.engine.fusion.fine import HeldImages
    from skymend.engine.fusion.inputs import Inputs, Target
    from skymend.engine.job.events import Events

    fine, coarse = landscape((16, 16)), blocks()[:, :, :4, :4]
    inputs = Inputs((16, 16), FACTOR, HeldImages([fine[0]]), [coarse[0]])
    ready = method_of("change", trust="0").prepare(inputs, (0,), Events.silent())
    tile = tiles((16, 16), 16)[0]
    np.testing.assert_allclose(ready.job(Target(coarse[1])).predictor(tile, [fine[0]]), fine[0], atol=1e-6)
    with pytest.raises(InputError, match="trust"):
        method_of("change", trust="much").prepare(inputs, (0,), Events.silent()).job(Target(coarse[1]))
