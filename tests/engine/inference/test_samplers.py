"""Samplers: what they must answer whatever the network, and their steps where these can be written down."""

from __future__ import annotations

import numpy as np
import pytest

from skymend.engine.inference import samplers
from skymend.engine.inference.arithmetic import InMemory

CLEAR = np.linspace(-0.8, 0.8, 12, dtype=np.float32).reshape(3, 4)
MU = np.full((3, 4), 0.5, np.float32)
NOISE = np.random.default_rng(0).standard_normal((3, 4)).astype(np.float32)


def test_levels_fall_from_the_largest_to_none():
    levels = samplers.karras_levels(5, 0.01, 10.0)
    np.testing.assert_allclose(levels[[0, 4, 5]], [10.0, 0.01, 0.0], rtol=1e-12)
    assert (np.diff(levels) < 0).all()
    assert samplers.karras_levels(1, 0.01, 10.0).tolist() == [10.0, 0.0]


def test_who_knows_the_clear_image_gets_it_back():
    levels = samplers.karras_levels(4, 0.01, 10.0)
    found = samplers.mean_reverting_euler(lambda x, sigma: CLEAR, MU, NOISE, levels, 0.3)
    np.testing.assert_allclose(found, CLEAR, atol=1e-5)
    process = samplers.GaussianDiffusion(samplers.cosine_betas(50))
    np.testing.assert_allclose(process.ddim(lambda x, t: CLEAR, NOISE, 5), CLEAR, atol=1e-5)


def test_a_network_that_tells_the_noise_gives_the_clear_image():
    process = samplers.GaussianDiffusion(samplers.cosine_betas(50), "pred_noise")
    x, on = process.noised(CLEAR, 30, NOISE), InMemory()
    clear = process.clear(x, NOISE, 30, on)
    np.testing.assert_allclose(clear, CLEAR, atol=1e-5)
    assert process.noise_in(x, NOISE, clear, 30, on) is NOISE
    other = samplers.GaussianDiffusion(process.betas)
    np.testing.assert_allclose(other.noise_in(x, CLEAR, CLEAR, 30, on), NOISE, atol=1e-4)


def test_a_stochastic_step_adds_as_much_noise_as_the_level_grew():
    seen = []

    def denoise(x, sigma):
        seen.append((x.copy(), sigma))
        return x

    levels = np.array([2.0, 1.0, 0.0])
    samplers.mean_reverting_euler(
        denoise, MU, np.zeros_like(MU), levels, 0.3, fresh_noise=lambda step: np.ones_like(MU), s_churn=1.0, s_noise=2.0
    )
    x, sigma = seen[0]
    assert sigma == 3.0  # churn over two steps: half as large again
    np.testing.assert_allclose(x, 0.3 * 3 * MU + 2 * np.sqrt(3.0**2 - 2.0**2), rtol=1e-6)
    with pytest.raises(ValueError, match="fresh noise"):
        samplers.mean_reverting_euler(denoise, MU, NOISE, levels, 0.3, s_churn=1.0)


def test_the_last_step_of_the_solver_is_of_first_order_and_answers_the_last_estimate():
    times, levels = samplers.dpm_solver_schedule(samplers.ddpm_alphas(), 4)
    answers = iter(np.float32([0.1, 0.4, -0.2, 0.7]))
    found = samplers.dpm_solver_pp(lambda z, t: np.full_like(NOISE, next(answers)), NOISE, times, levels)
    np.testing.assert_allclose(found, 0.7, rtol=1e-6)


def test_preconditioning_makes_inputs_of_unit_size():
    process = samplers.MeanReversion(0.5)
    found = process.preconditioning(np.array([0.1, 1.0, 10.0]))
    k = 0.5 * np.array([0.1, 1.0, 10.0])
    np.testing.assert_allclose(found["c_in"] ** -2, 1 + k**2 + 1.8 * k + np.array([0.1, 1.0, 10.0]) ** 2)
    np.testing.assert_allclose(found["loss_weight"] * found["c_out"] ** 2, 1)
