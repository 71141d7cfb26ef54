"""Windows of a moving camera's frames made of sharp stills, and what the video network is fed of them, on any device.

What is computed here is what `engine.video` computes with `registration`, `outliers` and `back_projection` for
translations, as dense matrices an axis: many small windows at once are products of matrices, which GPUs do best.
Positions and kernels are those of `engine.video.resampling`.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

REACH = 14  # pixels of the cardinal spline
_POLE = 3.0**0.5 - 2.0


@dataclass(frozen=True)
class BackProjected:
    """How the start is made: the engine's back-projection with so many rounds, momentum, and tolerance of movers."""

    scale: int
    iterations: int = 4
    momentum: float = 0.6
    tau: float = 0.03


@dataclass(frozen=True)
class NetworkInput:
    """`frames` (B, N, C, h, w) on the centre's grid, `weights` (B, N, h, w) there, `start` (B, C, s·h, s·w)."""

    frames: Tensor
    weights: Tensor
    start: Tensor


def network_input(frames: Tensor, shifts: Tensor, how: BackProjected) -> NetworkInput:
    """Of frames (B, N, C, n, n) in 0..1 whose registration found `shifts` (B, N, 2), g_k(p) ≈ g_0(p − d_k)."""
    weights = agreement(frames, shifts, how.tau)
    n = frames.shape[-1]
    back = [spline_matrix(n, -shifts[..., axis]) for axis in (0, 1)]
    linear = [linear_matrix(n, -shifts[..., axis]) for axis in (0, 1)]
    registered = apply(back, frames).clamp(0, 1)
    moved = apply(linear, weights[:, :, None])[:, :, 0]
    return NetworkInput(registered, moved, back_project(frames, weights, shifts, how))


def back_project(frames: Tensor, weights: Tensor, shifts: Tensor, how: BackProjected) -> Tensor:
    """(B, C, s·n, s·n) clipped to 0..1: weighted iterative back-projection with momentum."""
    s, n = how.scale, frames.shape[-1]
    down_one, up_one = resize_matrix(n * s, n, frames), resize_matrix(n, n * s, frames)
    down = [down_one @ spline_matrix(n * s, s * shifts[..., axis]) for axis in (0, 1)]
    up = [spline_matrix(n * s, -s * shifts[..., axis]) @ up_one for axis in (0, 1)]
    x = apply([up_one, up_one], frames[:, frames.shape[1] // 2])
    c = weights[:, :, None]
    gain = 1 / apply(up, c).sum(1).clamp(min=1e-3)
    update = torch.zeros_like(x)
    for _ in range(how.iterations):
        residual = c * (frames - apply(down, x[:, None]))
        update = how.momentum * update + gain * apply(up, residual).sum(1)
        x = x + update
    return x.clamp(0, 1)


def agreement(frames: Tensor, shifts: Tensor, tau: float) -> Tensor:
    """Weights c_k (B, N, n, n) of `engine.video.outliers.agreement_weights`."""
    count, n = frames.shape[1], frames.shape[-1]
    there = [clamped_spline_matrix(n, shifts[..., axis]) for axis in (0, 1)]
    different = frames - apply(there, frames[:, count // 2 : count // 2 + 1])
    smooth = gaussian_matrix(n, 1.0, frames)
    square = (apply([smooth, smooth], different) ** 2).mean(2)
    square = F.max_pool2d(F.pad(square, (2, 2, 2, 2), mode="replicate"), 5, 1)
    weights = torch.exp(-square / tau**2)
    place = torch.arange(n, device=frames.device)
    at = [place - shifts[..., axis, None] for axis in (0, 1)]
    inside = [(a >= -0.5) & (a <= n - 0.5) for a in at]
    weights = weights * (inside[0][..., :, None] & inside[1][..., None, :])
    weights[:, count // 2] = 1
    return weights


def apply(matrices: list[Tensor], images: Tensor) -> Tensor:
    """Rows and columns matrices (m, n), or (B, N, m, n), applied to images (…, C, n, n)."""
    rows, columns = matrices
    if rows.dim() == 4:
        rows, columns = rows[:, :, None], columns[:, :, None]
    return rows @ images @ columns.transpose(-1, -2)


def spline_matrix(n: int, shift: Tensor) -> Tensor:
    """(…, n, n): x(q − shift) by the interpolating cubic spline, the edge pixel repeated outside."""
    reach = REACH + 1
    whole = torch.floor(-shift)
    table = cardinal_spline(
        (-shift - whole)[..., None] + torch.arange(-reach, reach + 1, device=shift.device, dtype=shift.dtype)
    )
    pad = reach + int(shift.detach().abs().max().ceil()) if shift.numel() else reach
    place = torch.arange(n, device=shift.device)[:, None] - torch.arange(-pad, n + pad, device=shift.device) + reach
    place = place + whole[..., None, None].long()  # which entry of the table each tap has
    weights = table[..., None, :].expand(*place.shape[:-1], -1).gather(-1, place.clamp(0, 2 * reach))
    weights = weights * ((place >= 0) & (place <= 2 * reach))
    inside = weights[..., pad : pad + n].clone()
    inside[..., 0] += weights[..., :pad].sum(-1)
    inside[..., -1] += weights[..., pad + n :].sum(-1)
    return inside


def clamped_spline_matrix(n: int, shift: Tensor) -> Tensor:
    """(…, n, n): x(q − shift) by the spline of the image mirrored at its edge pixels, at the nearest place inside."""
    u = (torch.arange(n, device=shift.device) - shift[..., None]).clamp(0, n - 1)
    taps = torch.arange(-REACH, n + REACH, device=shift.device)
    weights = cardinal_spline(u[..., None] - taps)
    period = max(2 * (n - 1), 1)
    place = taps % period
    place = torch.minimum(place, period - place)
    folded = torch.zeros(*weights.shape[:-1], n, device=weights.device, dtype=weights.dtype)
    return folded.index_add(-1, place, weights)


def linear_matrix(n: int, shift: Tensor) -> Tensor:
    """(…, n, n): x(q − shift) linearly between pixels, 0 outside."""
    u = torch.arange(n, device=shift.device) - shift[..., None]
    weights = (1 - (u[..., None] - torch.arange(n, device=shift.device)).abs()).clamp(min=0)
    return weights * ((u >= 0) & (u <= n - 1))[..., None]


def resize_matrix(n: int, m: int, like: Tensor) -> Tensor:
    """(m, n): bicubic from n to m pixels, antialiased where that is fewer, edges mirrored."""
    ratio = m / n
    stretch = max(1 / ratio, 1.0)
    pad = int(2 * stretch) + 2
    u = (torch.arange(m, device=like.device, dtype=like.dtype) + 0.5) / ratio - 0.5
    taps = torch.arange(-pad, n + pad, device=like.device)
    weights = keys((u[:, None] - taps) / stretch)
    weights = weights / weights.sum(-1, keepdim=True)
    return _mirrored(weights, n, pad)


def gaussian_matrix(n: int, sigma: float, like: Tensor) -> Tensor:
    """(n, n): Gaussian blur cut at 4 σ, the edge pixel repeated."""
    pad = int(4 * sigma + 0.5)
    t = torch.arange(n, device=like.device)[:, None] - torch.arange(-pad, n + pad, device=like.device)
    weights = torch.exp(-0.5 * (t / sigma) ** 2) * (t.abs() <= pad)
    weights = (weights / weights.sum(-1, keepdim=True)).to(like.dtype)
    inside = weights[:, pad : pad + n].clone()
    inside[:, 0] += weights[:, :pad].sum(-1)
    inside[:, -1] += weights[:, pad + n :].sum(-1)
    return inside


def observation_matrix(n: int, margin: int, scale: int, blur: Tensor) -> Tensor:
    """(…, n, s·(n + 2·margin)): one axis of a camera over a scene with `margin` more low-resolution pixels on both sides.
    `blur` (…): standard deviation in fine pixels of "bd"; 0 is "bi"."""
    j = torch.arange(scale * (n + 2 * margin), device=blur.device)
    centre = scale * (torch.arange(n, device=blur.device) + margin + 0.5) - 0.5
    t = (j - centre[:, None]).expand(*blur.shape, n, len(j))
    sigma = blur.clamp(min=0.2)[..., None, None]
    radius = torch.ceil(3.75 * sigma) + 0.6
    if scale % 2:
        gauss = torch.exp(-0.5 * (t / sigma) ** 2) * (t.abs() < radius)
    else:
        halves = (t - 0.5, t + 0.5)  # the two central samples are averaged
        first, second = (torch.exp(-0.5 * (h / sigma) ** 2) * (h.abs() < radius) for h in halves)
        gauss = first + second
    weights = torch.where((blur > 0)[..., None, None], gauss, keys(t / scale))
    return weights / weights.sum(-1, keepdim=True)


def keys(t: Tensor) -> Tensor:
    """Keys' cubic kernel, a = −½."""
    t = t.abs()
    inner, outer = 1.5 * t**3 - 2.5 * t**2 + 1, -0.5 * t**3 + 2.5 * t**2 - 4 * t + 2
    return torch.where(t <= 1, inner, torch.where(t < 2, outer, torch.zeros_like(t)))


def cardinal_spline(t: Tensor) -> Tensor:
    """The cubic spline that is 1 at 0 and 0 at all other integers."""
    nearest = t.floor()
    total = torch.zeros_like(t)
    for m in range(-1, 3):
        b = (t - nearest - m).abs()
        spline = torch.where(b < 1, 2 / 3 - b * b + b**3 / 2, (2 - b).clamp(min=0) ** 3 / 6)
        k = (nearest + m).abs()
        total = total + 3.0**0.5 * torch.where(k % 2 == 0, 1.0, -1.0) * (-_POLE) ** k * spline
    return total


def _mirrored(weights: Tensor, n: int, pad: int) -> Tensor:
    """Weights of taps −pad … n + pad − 1 folded onto 0 … n − 1, the edge pixel counting as its own mirror image."""
    place = torch.arange(-pad, n + pad, device=weights.device) % (2 * n)
    place = torch.minimum(place, 2 * n - 1 - place)
    folded = torch.zeros(*weights.shape[:-1], n, device=weights.device, dtype=weights.dtype)
    return folded.index_add(-1, place, weights)
