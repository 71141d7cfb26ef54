"""What a guided EMRDM is told: the other dates in the target's radiometry, and where nothing is known."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import ndimage

from skymend.engine.catalogue.card import Card
from skymend.engine.inference.arithmetic import InMemory
from skymend.engine.inference.blending import overlapping_tiles
from skymend.engine.removal.by_network import Feed, Pictures
from skymend.engine.removal.emrdm import EmrdmJob
from skymend.engine.removal.emrdm_guided import FLAGS, estimated, guided
from skymend.engine.removal.emrdm_sampling import Diffusion
from tests.engine.removal.small_stack import NAMES, SHAPE, small_stack


@pytest.fixture
def dates():
    """(L, C, h, w) one ground under other gains and offsets, (L, 1, h, w) where clear, days; the target first."""
    random = np.random.default_rng(1)
    ground = 0.2 + 0.5 * ndimage.gaussian_filter(random.random((2, 40, 48)), (0, 2, 2))
    values = np.stack([ground, 0.8 * ground + 0.03, 1.2 * ground - 0.02]).astype(np.float32)
    clear = np.ones((3, 1, 40, 48), np.float32)
    clear[0, 0, 5:20, 5:30] = 0
    clear[1, 0, :12] = 0
    return values, clear, np.array([0, -10, 20], np.float32)


def test_the_others_tell_the_target_in_its_own_radiometry(dates):
    values, clear, days = dates
    seen = np.where(clear > 0, values, np.float32(0.9))
    estimate, adjusted = estimated(np, seen, clear, days)
    hidden = clear[0, 0] == 0
    plain = np.abs(values[2] - values[0])[:, hidden].mean()
    assert np.abs(estimate - values[0])[:, hidden].mean() < 0.3 * plain
    assert (adjusted[0][:, clear[1, 0] == 0] == 0).all()


def test_mu_is_the_target_where_it_is_clear_and_the_estimate_where_not(dates):
    values, clear, days = dates
    mu, condition = guided(np, values, clear, days)
    assert mu.shape == (3, 2, 40, 48)
    assert condition.shape == (3, 2 * 2 + FLAGS, 40, 48)
    estimate = estimated(np, values, clear, days)[0]
    for frame in mu:
        np.testing.assert_allclose(frame, 2 * np.where(clear[0] > 0, values[0], estimate) - 1, atol=1e-5)


def test_an_image_alone_and_one_of_which_nothing_is_known_are_told_as_they_are(dates):
    values, clear, days = dates
    values[0, :, :2] = np.nan
    only = clear * np.array([1, 0, 0], np.float32)[:, None, None, None]
    mu, condition = guided(np, values, only, days)
    assert np.isfinite(mu).all()
    assert np.isfinite(condition).all()
    unknown, _ = guided(np, values, 0 * clear, days)
    np.testing.assert_allclose(unknown[0][:, 2:], 2 * values[0][:, 2:] - 1, atol=1e-5)


def test_numpy_and_torch_give_the_same(dates):
    torch = pytest.importorskip("torch")
    theirs = guided(torch, *map(torch.from_numpy, dates))
    for ours, other in zip(guided(np, *dates), theirs):
        np.testing.assert_allclose(ours, other.numpy(), atol=2e-5)


class Nothing:
    """A network that adds nothing to what its input tells."""

    def bound(self, constants):
        return self

    def run(self, fed):
        x = fed["x"]
        return {"y": np.zeros((len(x), len(NAMES), *x.shape[-2:]), np.float32)}


@pytest.mark.parametrize("dates", [2, 5])
def test_the_target_comes_first_then_the_nearest_and_empty_images_up_to_the_number_of_training(dates, tmp_path):
    given = {"name": "x", "role": "optical", "bands": list(NAMES), "scale": 2.0, "offset": -1.0}
    card = Card(
        id="guided", task="removeclouds", title="Guided", kind="onnx", family="emrdm", file="g.onnx", summary="",
        licence="", sha256=f"sha256:{'0' * 64}", inputs=[given], outputs=["y"], tile_size=64, overlap=16,
        configuration={"guided": True, "dates": dates},
    )  # fmt: skip
    stack = small_stack(tmp_path)
    diffusion = Diffusion(alpha=300.0, steps=1, sigma_cov=1.0, sigma_max=1.0)
    pictures = Pictures(stack, True, True, most=dates)
    job = EmrdmJob(card, Feed.of(card), pictures, Nothing(), InMemory(), diffusion, 0, 1)
    tile = overlapping_tiles(SHAPE, 64, 16)[0]
    item = job.read(tile)
    assert item.mu.shape == (dates, 4, 64, 64)
    assert len(set(item.noise.dates)) == dates
    own = stack.mended.read(tile.window)
    first = item.condition[:, -1, 0, 0]
    assert first.tolist() == [1.0] + [0.0] * (dates - 1)
    answer = job.answer(job.predict([item])[0])[0][:, : own.clear.shape[0], : own.clear.shape[1]]
    np.testing.assert_allclose(answer[:, own.clear], own.values[:, own.clear], atol=0.01)
    other = stack.images[1].read(tile.window)
    hidden = ~own.clear & other.clear
    assert np.abs(answer - other.values)[:, hidden].mean() < 0.06
