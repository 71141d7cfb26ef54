"""What the diffusion networks are trained to do: noise as their papers add it, and the loss of taking it away.

Each object is the training half of a sampler in `engine.inference.samplers` and shares its formulas. Losses are (B,), one a
sample, so that a trainer may weigh them; `draw` gives what is random about a step, so that a step can be repeated.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal, Optional

import torch
from torch import Tensor

from ...engine.inference.samplers import GaussianDiffusion, MeanReversion, ddpm_alphas

Norm = Literal["l1", "l2"]


@dataclass(frozen=True)
class MeanReversionLoss:
    """EMRDM's (CVPR 2025, section 4): λ(σ) mean (D − x₀)² with ln σ ~ N(p_mean, p_std²), λ = 1 / c_out².

    Images of one date are (B, C, H, W); of L dates the cloudy one is (B, L, C, H, W) and the answer one clear image. `last`
    is the share of steps at the noise level `top`, from which sampling starts.
    """

    alpha: float = 3.0
    sigma_data: float = 1.0
    sigma_mu: float = 1.0
    sigma_cov: float = 0.9
    p_mean: float = -1.2
    p_std: float = 1.2
    top: float = 100.0
    last: float = 0.0

    def process(self, dates: int) -> MeanReversion:
        """The process of as many dates."""
        return MeanReversion(self.alpha, self.sigma_data, self.sigma_mu, self.sigma_cov, dates)

    def draw(self, mu: Tensor, generator: torch.Generator) -> tuple[Tensor, Tensor]:
        """Noise levels (B,) and unit noise of the shape of `mu`."""
        like: dict[str, Any] = {"generator": generator, "device": mu.device, "dtype": torch.float32}
        sigma = torch.exp(self.p_mean + self.p_std * torch.randn(len(mu), **like)).clamp(max=self.top)
        if self.last > 0:
            sigma = torch.where(torch.rand(len(mu), **like) < self.last, self.top, sigma)
        return sigma, torch.randn(mu.shape, **like)

    def noised(self, clear: Tensor, mu: Tensor, sigma: Tensor, noise: Tensor) -> Tensor:
        """x = x₀ + α σ μ + σ n, of the shape of `mu`."""
        clear = clear[:, None] if mu.ndim == 5 else clear
        sigma = _each(sigma, mu)
        return clear + self.alpha * sigma * mu + sigma * noise

    def denoised(self, network: Callable[..., Tensor], x: Tensor, condition: Tensor, sigma: Tensor) -> Tensor:
        """D (B, C, H, W), the preconditioned network (equations 10 and 11): noisy image first, condition second."""
        several = x.ndim == 5
        coefficients = self._coefficients(sigma, x.shape[1] if several else 1)
        c_in, c_skip, c_out, c_noise = coefficients[:4]
        answer = network(torch.cat((_each(c_in, x) * x, condition), dim=-3), c_noise)
        answer = answer[0] if isinstance(answer, tuple) else answer
        skip = _each(c_skip, x) * x
        return (skip.mean(1) if several else skip) + _each(c_out, answer) * answer

    def __call__(
        self,
        network: Callable[..., Tensor],
        clear: Tensor,
        mu: Tensor,
        condition: Tensor,
        drawn: tuple[Tensor, Tensor],
        where: Optional[Tensor] = None,
    ) -> Tensor:
        """(B,) weighted losses of a step whose noise was `drawn`; `where` (B, 1, H, W): how much a pixel counts."""
        sigma, noise = drawn
        estimate = self.denoised(network, self.noised(clear, mu, sigma, noise), condition, sigma)
        weight = self._coefficients(sigma, mu.shape[1] if mu.ndim == 5 else 1)[4]
        square = (estimate - clear).square()
        return weight * (square if where is None else where * square).mean((1, 2, 3))

    def _coefficients(self, sigma: Tensor, dates: int) -> list[Tensor]:
        """c_in, c_skip, c_out, c_noise and the loss weight, (B,) each, rounded from float64."""
        s = sigma.detach().double()
        found = self.process(dates).coefficients(s, s.log())
        return [found[name].float() for name in ("c_in", "c_skip", "c_out", "c_noise", "loss_weight")]


@dataclass(frozen=True)
class GapLoss:
    """RESTORE-DiT's (Shu et al. 2025): noise inside the gaps alone, mean over all values of (m·y − m·f)².

    Series are (B, T, C, H, W), masks (B, T, 1, H, W) with 1 = missing. `last` is the share of steps at the noisiest time, at
    which one-step sampling asks the network.
    """

    steps: int = 1000
    last: float = 0.0

    def draw(self, series: Tensor, generator: torch.Generator) -> tuple[Tensor, Tensor]:
        """Times (B,) and unit noise of the shape of `series`."""
        times = _times(len(series), self.steps, self.last, series.device, generator)
        return times, torch.randn(series.shape, generator=generator, device=series.device)

    def noised(self, series: Tensor, mask: Tensor, times: Tensor, noise: Tensor) -> Tensor:
        """What the network is fed: x_t in the gaps, the series elsewhere."""
        alphas = torch.from_numpy(ddpm_alphas(self.steps)).to(series.device)[times.long()].float()
        a = _each(alphas, series)
        return (a.sqrt() * series + (1 - a).sqrt() * noise) * mask + series * (1 - mask)

    def __call__(self, answer: Tensor, series: Tensor, mask: Tensor) -> Tensor:
        """(B,) losses of the network's clean series."""
        return (mask * (series - answer)).square().mean((1, 2, 3, 4))


@dataclass(frozen=True)
class GaussianLoss:
    """STFDiff's (Huang et al. 2024): |network − target| at a uniform time, the target being the clean image or the noise.

    `last` as in `GapLoss`.
    """

    process: GaussianDiffusion
    norm: Norm = "l1"
    last: float = 0.0

    def draw(self, clear: Tensor, generator: torch.Generator) -> tuple[Tensor, Tensor]:
        """Times (B,) and unit noise of the shape of `clear`."""
        times = _times(len(clear), len(self.process.betas), self.last, clear.device, generator)
        return times, torch.randn(clear.shape, generator=generator, device=clear.device)

    def noised(self, clear: Tensor, times: Tensor, noise: Tensor) -> Tensor:
        """x_t."""
        alphas = torch.from_numpy(self.process.alphas).to(clear.device)[times.long()]
        a = _each(alphas, clear)
        return (a.sqrt().float() * clear + (1 - a).sqrt().float() * noise).to(clear.dtype)

    def __call__(self, answer: Tensor, clear: Tensor, noise: Tensor) -> Tensor:
        """(B,) losses of the network's answer."""
        apart = answer - (noise if self.process.objective == "pred_noise" else clear)
        return (apart.abs() if self.norm == "l1" else apart.square()).mean((1, 2, 3))


def _times(count: int, steps: int, last: float, device: torch.device, generator: torch.Generator) -> Tensor:
    """(count,) times: uniform, or with the probability `last` the noisiest."""
    times = torch.randint(0, steps, (count,), generator=generator, device=device)
    if last <= 0:
        return times
    noisiest = torch.rand(count, generator=generator, device=device) < last
    return torch.where(noisiest, torch.full_like(times, steps - 1), times)


def _each(values: Tensor, like: Tensor) -> Tensor:
    """(B,) values that broadcast over the samples of `like`."""
    return values.reshape((-1,) + (1,) * (like.ndim - 1))
