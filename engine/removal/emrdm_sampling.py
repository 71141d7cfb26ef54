"""EMRDM around its network: preconditioning, the mean-reverting sampler, an ensemble of noise draws.

Liu et al., "Effective Cloud Removal for Remote Sensing Images by an Improved Mean-Reverting Denoising Model with Elucidated
Design Space", CVPR 2025. Arrays of a single image are (B, C, H, W); of L dates (B, L, C, H, W).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from typing import Any

import numpy as np

from ..catalogue.card import Card
from ..inference.samplers import MeanReversion, karras_levels, mean_reverting_euler
from ..job.parameters import Sampling

Predict = Callable[[np.ndarray, np.ndarray], np.ndarray]  # network input, c_noise (B,) → (B, C, H, W)
Noise = Callable[[int, int], np.ndarray]  # ensemble member, draw → unit noise of the shape of mu


@dataclass(frozen=True)
class Diffusion:
    """The diffusion of a checkpoint and how it is sampled (the paper's symbols)."""

    alpha: float
    steps: int
    sigma_data: float = 1.0
    sigma_mu: float = 1.0
    sigma_cov: float = 0.9
    sigma_min: float = 0.001
    sigma_max: float = 100.0
    rho: float = 7.0
    s_churn: float = 0.0
    s_tmin: float = 0.0
    s_tmax: float = float("inf")
    s_noise: float = 1.0
    ensemble: int = 1

    @classmethod
    def of(cls, card: Card, options: Mapping[str, Any], sampling: Sampling) -> Diffusion:
        """The card's sampler with the user's options; steps and ensemble of `sampling` where given overrule both."""
        known = {field.name for field in fields(cls)}
        given = {key: value for key, value in {**card.sampler, **options}.items() if key in known and value is not None}
        given["steps"] = sampling.steps or int(given["steps"])
        given["ensemble"] = sampling.ensemble or int(given.get("ensemble", 1))
        return cls(**given)

    def process(self, dates: int) -> MeanReversion:
        """The mean-reverting process of `dates` images."""
        return MeanReversion(self.alpha, self.sigma_data, self.sigma_mu, self.sigma_cov, dates)


def restore(
    predict: Predict, chosen: Diffusion, mu: np.ndarray, condition: np.ndarray, noise: Noise
) -> tuple[np.ndarray, np.ndarray]:
    """(mean, standard deviation) (B, C, H, W) in −1..1 of the clear images, over the ensemble (0 for a single draw)."""
    multi = mu.ndim == 5
    process = chosen.process(mu.shape[1] if multi else 1)
    levels = karras_levels(chosen.steps, chosen.sigma_min, chosen.sigma_max, chosen.rho)
    denoise = denoiser(predict, process, condition)

    def denoise_dates(x: np.ndarray, sigma: float) -> np.ndarray:
        estimate = denoise(x, sigma)
        return estimate[:, None] if multi else estimate  # the same for every date

    mean = square = np.zeros((), np.float64)
    for member in range(chosen.ensemble):

        def fresh(step: int, member: int = member) -> np.ndarray:
            return noise(member, step + 1)

        x = mean_reverting_euler(
            denoise_dates,
            mu,
            noise(member, 0),
            levels,
            chosen.alpha,
            fresh_noise=fresh,
            s_churn=chosen.s_churn,
            s_tmin=chosen.s_tmin,
            s_tmax=chosen.s_tmax,
            s_noise=chosen.s_noise,
        )
        x = x.mean(1) if multi else x
        delta = x - mean  # Welford
        mean = mean + delta / (member + 1)
        square = square + delta * (x - mean)
    deviation = np.sqrt(square / max(chosen.ensemble - 1, 1))
    return mean.astype(np.float32), deviation.astype(np.float32)


def denoiser(predict: Predict, process: MeanReversion, condition: np.ndarray) -> Callable[..., np.ndarray]:
    """(x, σ of all or of each sample) → D (B, C, H, W): the preconditioned network (equations 10 and 11); noisy image first,
    condition second."""

    def denoise(x: np.ndarray, sigma: float | np.ndarray) -> np.ndarray:
        levels = np.broadcast_to(np.asarray(sigma, np.float64), (x.shape[0],))
        c = {key: value.astype(np.float32) for key, value in process.preconditioning(levels).items()}
        each = (-1,) + (1,) * (x.ndim - 1)
        answer = predict(np.concatenate((c["c_in"].reshape(each) * x, condition), axis=-3), c["c_noise"])
        skip = c["c_skip"].reshape(each) * x
        skip = skip.mean(1) if x.ndim == 5 else skip
        return np.asarray(skip + c["c_out"].reshape(-1, 1, 1, 1) * answer)

    return denoise
