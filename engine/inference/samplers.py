"""Diffusion samplers that read like the papers' algorithms and know nothing of any network.

A denoiser is a function (x, noise level) → estimate of the clear image; what it calls is not the sampler's business. Nor is
where images lie: every step is a sum of images, which the `Arithmetic` they are given for computes (`on`, by default in
memory, of arrays). Weights are computed in float64.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from .arithmetic import Arithmetic, InMemory

Image = Any  # of an arithmetic; of `InMemory` an array


@dataclass(frozen=True)
class MeanReversion:
    """The mean-reverting process x = x₀ + k μ + σ n with k = α σ, and its preconditioning (EMRDM, CVPR 2025, section 4).

    `dates`: how many cloudy images the network fuses (L in the paper).
    """

    alpha: float
    sigma_data: float = 1.0
    sigma_mu: float = 1.0
    sigma_cov: float = 0.9
    dates: int = 1

    def noised(self, clear: np.ndarray, mu: np.ndarray, sigma: np.ndarray, noise: np.ndarray) -> np.ndarray:
        """x of a clear image; `sigma` broadcasts over the images."""
        return clear + self.alpha * sigma * mu + sigma * noise

    def preconditioning(self, sigma: np.ndarray | float) -> dict[str, np.ndarray]:
        """c_in, c_skip, c_out, c_noise of noise levels, and the loss weight 1 / c_out²."""
        s = np.asarray(sigma, np.float64)
        return self.coefficients(s, np.log(s))

    def coefficients(self, s: Any, log_s: Any) -> dict[str, Any]:
        """`preconditioning` of noise levels and their logarithms, in float64, as arrays of NumPy or of torch."""
        k = self.alpha * s
        data, mu, cov = self.sigma_data**2, self.sigma_mu**2, self.sigma_cov
        total = data + k**2 * mu + 2 * k * cov
        spread = total + s**2 / self.dates
        c_out = (((s**2 / self.dates + k**2 * mu) * data - k**2 * cov**2) / spread) ** 0.5
        return {
            "c_in": (total + s**2) ** -0.5,
            "c_skip": (data + k * cov) / spread,
            "c_out": c_out,
            "c_noise": log_s / 4,
            "loss_weight": 1 / c_out**2,
        }


def karras_levels(steps: int, sigma_min: float = 0.001, sigma_max: float = 100.0, rho: float = 7.0) -> np.ndarray:
    """(steps + 1,) noise levels from σ_max down, then 0 (Karras et al. 2022, equation 5)."""
    if steps == 1:
        return np.array([sigma_max, 0.0])
    i = np.arange(steps) / (steps - 1)
    levels = (sigma_max ** (1 / rho) + i * (sigma_min ** (1 / rho) - sigma_max ** (1 / rho))) ** rho
    return np.append(levels, 0.0)


def mean_reverting_euler(
    denoise: Callable[[Image, float], Image],
    mu: Image,
    noise: Image,
    levels: np.ndarray,
    alpha: float,
    *,
    fresh_noise: Callable[[int], Image] | None = None,
    s_churn: float = 0.0,
    s_tmin: float = 0.0,
    s_tmax: float = np.inf,
    s_noise: float = 1.0,
    watch: Callable[[int, Image], None] | None = None,
    on: Arithmetic | None = None,
) -> Image:
    """EMRDM, algorithm 2: from x = α σ₀ μ + σ₀ n down to the clear image; deterministic where `s_churn` is 0.

    mu, noise: the cloudy image(s) and unit noise of the same shape; `fresh_noise(step)` gives the noise of a stochastic
    step; `watch(step, denoised)` sees every estimate. The denoiser's answer broadcasts against x.
    """
    on, steps = on or InMemory(), len(levels) - 1
    x = on.mix((alpha * levels[0], mu), (levels[0], noise))
    for i in range(steps):
        sigma, following = levels[i], levels[i + 1]
        gamma = s_churn / steps if s_tmin <= sigma <= s_tmax else 0.0
        sigma_hat = sigma * (1 + gamma)
        if gamma > 0:
            spread = np.sqrt(sigma_hat**2 - sigma**2) * s_noise
            x = on.mix((1, x), (alpha * (sigma_hat - sigma), mu), (spread, _required(fresh_noise)(i)))
        denoised = denoise(x, sigma_hat)
        if watch is not None:
            watch(i, denoised)
        left = following / sigma_hat  # x + (σ' − σ̂) (x − D) / σ̂
        x = on.mix((left, x), (1 - left, denoised))
    return x


def ddpm_alphas(steps: int = 1000, beta_start: float = 1e-4, beta_end: float = 0.02) -> np.ndarray:
    """(steps,) cumulated ᾱ of linear betas (Ho et al. 2020)."""
    return np.cumprod(1 - np.linspace(beta_start, beta_end, steps, dtype=np.float64))


def dpm_solver_schedule(alphas: np.ndarray, steps: int) -> tuple[np.ndarray, np.ndarray]:
    """Time steps (steps,) from the noisiest down, and noise levels √((1 − ᾱ)/ᾱ) (steps + 1,) with a final 0."""
    times = np.rint(np.linspace(0, len(alphas) - 1, steps + 1))[::-1][:-1].astype(np.int64)
    levels = np.sqrt((1 - alphas) / alphas)[times]
    return times, np.append(levels, 0.0)


def dpm_solver_pp(
    denoise: Callable[[Image, int], Image],
    noise: Image,
    times: np.ndarray,
    levels: np.ndarray,
    *,
    watch: Callable[[int, Image], None] | None = None,
    on: Arithmetic | None = None,
) -> Image:
    """DPM-Solver++(2M), data prediction, midpoint form (Lu et al. 2022, algorithm 2); first and last step of first order."""
    on = on or InMemory()
    alpha = 1 / np.sqrt(levels**2 + 1)
    sigma = levels * alpha
    with np.errstate(divide="ignore"):
        lam = np.log(alpha) - np.log(sigma)
    z, previous, last = noise, noise, len(times) - 1
    for i, t in enumerate(times):
        m = denoise(z, int(t))
        h = lam[i + 1] - lam[i]
        kept, gain = sigma[i + 1] / sigma[i], -alpha[i + 1] * np.expm1(-h)
        if i in (0, last):
            z = on.mix((kept, z), (gain, m))
        else:
            half = h / (2 * (lam[i] - lam[i - 1]))  # d = m + half (m − previous)
            z = on.mix((kept, z), (gain * (1 + half), m), (-gain * half, previous))
        previous = m
        if watch is not None:
            watch(i, z)
    return z


def cosine_betas(steps: int, offset: float = 0.008) -> np.ndarray:
    """(steps,) betas of the cosine schedule (Nichol & Dhariwal 2021)."""
    a = np.cos((np.arange(steps + 1) / steps + offset) / (1 + offset) * np.pi / 2) ** 2
    return np.clip(1 - a[1:] / a[:-1], 0, 0.999)


def scaled_linear_betas(steps: int) -> np.ndarray:
    """(steps,) betas of the linear schedule made for 1000 steps, stretched to `steps`."""
    return np.linspace(0.1 / steps, 20 / steps, steps)


@dataclass(frozen=True)
class GaussianDiffusion:
    """The DDPM process of `betas` (T,) for a network that predicts the clean image (`pred_x0`) or the noise (`pred_noise`),
    images within −1..1 (Ho et al. 2020; Song et al. 2021)."""

    betas: np.ndarray
    objective: str = "pred_x0"

    @property
    def alphas(self) -> np.ndarray:
        """(T,) cumulated ᾱ."""
        return np.cumprod(1 - self.betas)

    def noised(self, clear: np.ndarray, t: int, noise: np.ndarray) -> np.ndarray:
        """x_t of a clear image."""
        a = self.alphas[t]
        return np.sqrt(a) * clear + np.sqrt(1 - a) * noise

    def clear(self, x: Image, answer: Image, t: int, on: Arithmetic) -> Image:
        """The clean image, clipped to −1..1, by the network's answer at step t."""
        if self.objective == "pred_noise":
            a = self.alphas[t]
            answer = on.mix((np.sqrt(1 / a), x), (-np.sqrt(1 / a - 1), answer))
        return on.clip(answer, -1, 1)

    def noise_in(self, x: Image, answer: Image, clear: Image, t: int, on: Arithmetic) -> Image:
        """The noise by the network's answer, or what is left of x beside the clean image."""
        if self.objective == "pred_noise":
            return answer
        a = self.alphas[t]
        share = np.sqrt(1 / a - 1)
        return on.mix((np.sqrt(1 / a) / share, x), (-1 / share, clear))

    def ddim_times(self, steps: int) -> list[tuple[int, int]]:
        """Pairs of this step and the next, from the noisiest down; the last next is −1."""
        times = [len(self.betas) * i // steps - 1 for i in range(steps, -1, -1)]
        return list(zip(times[:-1], times[1:]))

    def ddim(
        self,
        predict: Callable[[Image, int], Image],
        noise: Image,
        steps: int,
        *,
        eta: float = 0.0,
        fresh_noise: Callable[[int], Image] | None = None,
        watch: Callable[[int, Image], None] | None = None,
        on: Arithmetic | None = None,
    ) -> Image:
        """DDIM (Song et al. 2021, equation 12); deterministic where `eta` is 0, ends on the clipped clean image."""
        on, x, clear, alphas = on or InMemory(), noise, noise, self.alphas
        for i, (t, following) in enumerate(self.ddim_times(steps)):
            answer = predict(x, t)
            clear = self.clear(x, answer, t, on)
            if watch is not None:
                watch(i, clear)
            if following < 0:
                break
            eps = self.noise_in(x, answer, clear, t, on)
            a, b = alphas[t], alphas[following]
            sigma = eta * np.sqrt((1 - a / b) * (1 - b) / (1 - a))
            fresh = [(sigma, _required(fresh_noise)(i))] if sigma > 0 else []
            x = on.mix((np.sqrt(b), clear), (np.sqrt(1 - b - sigma**2), eps), *fresh)
        return clear

    def ddpm(
        self,
        predict: Callable[[Image, int], Image],
        noise: Image,
        *,
        fresh_noise: Callable[[int], Image],
        watch: Callable[[int, Image], None] | None = None,
        on: Arithmetic | None = None,
    ) -> Image:
        """Ancestral sampling over all T steps (Ho et al. 2020, algorithm 2)."""
        on, x, alphas, last = on or InMemory(), noise, self.alphas, len(self.betas) - 1
        for i, t in enumerate(range(last, -1, -1)):
            clear = self.clear(x, predict(x, t), t, on)
            if watch is not None:
                watch(i, clear)
            a, before, beta = alphas[t], alphas[t - 1] if t else 1.0, self.betas[t]
            to_clear, to_x = beta * np.sqrt(before) / (1 - a), (1 - before) * np.sqrt(1 - beta) / (1 - a)
            spread = np.sqrt(max(beta * (1 - before) / (1 - a), 1e-20))
            x = on.mix((to_clear, clear), (to_x, x), *([(spread, fresh_noise(i))] if t else []))
        return x


def _required(fresh_noise: Callable[[int], Image] | None) -> Callable[[int], Image]:
    if fresh_noise is None:
        raise ValueError("a stochastic sampler needs fresh noise")
    return fresh_noise
