"""The sampler of EMRDM without its network."""

from __future__ import annotations

import numpy as np

from skymend.engine.removal.emrdm_sampling import Diffusion, restore


def test_a_perfect_denoiser_brings_back_the_clear_image():
    random = np.random.default_rng(1)
    clear, cloudy = random.random((2, 1, 3, 8, 8)).astype(np.float32)
    diffusion = Diffusion(alpha=3.0, steps=4, s_churn=2.0)
    process = diffusion.process(1)

    def predict(x: np.ndarray, c_noise: np.ndarray) -> np.ndarray:
        c = {k: float(v) for k, v in process.preconditioning(np.exp(4 * c_noise[0])).items()}
        return (clear - c["c_skip"] * x[:, :3] / c["c_in"]) / c["c_out"]

    def noise(draw: int) -> np.ndarray:
        return np.random.default_rng(draw).standard_normal(clear.shape).astype(np.float32)

    np.testing.assert_allclose(restore(predict, diffusion, cloudy, cloudy, noise), clear, atol=2e-2)
