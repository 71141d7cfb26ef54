"""Losses and data layout of the learned fusion methods, beyond their reference values."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from skymend.models.training import losses, stf_data  # noqa: E402


@pytest.fixture
def pair():
    generator = torch.Generator().manual_seed(0)
    target = torch.rand(2, 3, 176, 176, generator=generator)
    return (target + 0.02 * torch.rand(target.shape, generator=generator)).requires_grad_(), target


def test_identical_images_lose_nothing(pair):
    _, target = pair
    assert float(losses.ssim(target, target)) == pytest.approx(1)
    assert float(losses.ms_ssim(target, target, positive="simple")) == pytest.approx(1)
    assert float(losses.charbonnier(target, target)) == pytest.approx(1e-3)


def test_the_published_cap_takes_the_gradient_of_good_predictions_and_ours_keeps_it(pair):
    prediction, target = pair
    for upstream, alive in ((True, False), (False, True)):
        similarity = losses.ms_ssim(prediction, target, positive="simple", upstream=upstream)
        (gradient,) = torch.autograd.grad(similarity, prediction)
        assert bool(gradient.abs().max() > 0) is alive


def test_least_squares_losses_are_zero_where_the_discriminator_is_right():
    real, fake = torch.ones(4), torch.zeros(4)
    assert float(losses.least_squares_discriminator_loss(real, fake)) == 0
    assert float(losses.least_squares_generator_loss(real)) == 0


def test_windows_cover_the_scene_and_the_last_ones_end_at_its_edge():
    cut = stf_data.windows((100, 70), patch=32, stride=16)
    covered = np.zeros((100, 70), bool)
    for top, bottom, left, right in cut:
        assert (bottom - top, right - left) == (32, 32)
        covered[top:bottom, left:right] = True
    assert covered.all()
    assert tuple(cut[-1]) == (68, 100, 38, 70)
    with pytest.raises(ValueError, match="no window of 256"):
        stf_data.windows((100, 300))


@pytest.mark.parametrize("shape", [(50, 37), (16, 16), (9, 400)])
def test_padding_makes_windows_fit_exactly(shape):
    for length, sides in zip(shape, stf_data.padding(shape, 16, 8)):
        whole = length + sum(sides)
        assert whole >= 16
        assert (whole - 16) % 8 == 0


@pytest.mark.parametrize(("data_range", "dtype"), [(10000, np.uint16), (255, np.uint8)])
def test_data_units_survive_normalising_and_saving(data_range, dtype):
    values = np.arange(0, data_range + 1, dtype=dtype)
    back = stf_data.restored(stf_data.normalised(values, data_range), data_range)
    saved = stf_data.stored(back, data_range)
    assert saved.dtype == dtype
    np.testing.assert_array_equal(saved, values)
