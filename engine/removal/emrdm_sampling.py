"""EMRDM around its network: preconditioning and the mean-reverting sampler.

Liu et al., "Effective Cloud Removal for Remote Sensing Images by an Improved Mean-Reverting Denoising Model with Elucidated
Design Space", CVPR 2025. Arrays of a single image are (B, C, H, W); of L dates (B, L, C, H, W).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from typing import Any

import numpy as np

from ..catalogue.card import Card
from ..inference.arithmetic import Arithmetic, InMemory, Weight
from ..inference.samplers import MeanReversion, karras_levels, mean_reverting_euler
from ..job.parameters import Sampling

# what the network is fed, an image as `Arithmetic` has it, and c_noise (B,) → (B, C, H, W)
Predict = Callable[[Any, np.ndarray], Any]


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
    predict: Predict,
    chosen: Diffusion,
    mu: np.ndarray,
    condition: np.ndarray,
    noise: Callable[[int], np.ndarray],
    on: Arithmetic | None = None,
) -> np.ndarray:
    """One draw (B, C, H, W) in −1..1 of the clear images. `noise(draw)` gives unit noise of the shape of mu: the first one,
    then that of each stochastic step; `on`: where the predictor's images are."""
    on = on or InMemory()
    several = mu.ndim == 5
    process = chosen.process(mu.shape[1] if several else 1)
    levels = karras_levels(chosen.steps, chosen.sigma_min, chosen.sigma_max, chosen.rho)
    denoise = denoiser(predict, process, condition, on)

    def denoise_dates(x: Any, sigma: float) -> Any:
        estimate = denoise(x, sigma)
        return on.each(estimate) if several else estimate  # the same for every date

    x = on.taken(
        mean_reverting_euler(
            denoise_dates,
            on.held(mu),
            on.held(noise(0)),
            levels,
            chosen.alpha,
            fresh_noise=lambda step: on.held(noise(step + 1)),
            s_churn=chosen.s_churn,
            s_tmin=chosen.s_tmin,
            s_tmax=chosen.s_tmax,
            s_noise=chosen.s_noise,
            on=on,
        )
    )
    return x.mean(1) if several else x


def denoiser(
    predict: Predict, process: MeanReversion, condition: np.ndarray, on: Arithmetic | None = None
) -> Callable[..., Any]:
    """(x, σ of all or of each sample) → D (B, C, H, W): the preconditioned network (equations 10 and 11); noisy image first,
    condition second."""
    on, several, count = on or InMemory(), condition.ndim == 5, len(condition)
    beside = on.beside(on.held(condition))

    def denoise(x: Any, sigma: float | np.ndarray) -> Any:
        c = process.preconditioning(sigma)
        c_in, c_skip, c_out = (_each(c[name], condition.ndim) for name in ("c_in", "c_skip", "c_out"))
        answer = predict(beside(c_in, x), np.broadcast_to(c["c_noise"], (count,)).astype(np.float32))
        if several:
            x, c_skip, c_out = on.mean(x), _each(c["c_skip"], 4), _each(c["c_out"], 4)
        return on.mix((c_skip, x), (c_out, answer))

    return denoise


def _each(weight: np.ndarray, axes: int) -> Weight:
    """A weight for all samples, or one of each, that broadcasts over an image's axes."""
    return weight.reshape((-1,) + (1,) * (axes - 1)) if weight.ndim else float(weight)
