"""Losses of the fusion networks: Charbonnier, structural similarity at several scales, features, differences, adversaries.

Images (B, C, H, W); every loss is a scalar. `upstream` reproduces a habit of the published trainings, which add 0.05 to
MS-SSIM and cap it at 1: the term, and its gradient, vanish once the similarity reaches 0.95.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

import torch
import torch.nn.functional as F
from torch import Tensor

Features = Callable[[Tensor], Tensor]  # images → feature maps (B, D, h, w)
Positive = Literal[
    "none", "simple", "relu"
]  # how negative similarities are made positive before they are raised to powers
_LEVELS = (0.0448, 0.2856, 0.3001, 0.2363, 0.1333)  # Wang et al. 2003


def charbonnier(prediction: Tensor, target: Tensor) -> Tensor:
    """Mean √(d² + 10⁻⁶)."""
    return torch.sqrt((target - prediction) ** 2 + 1e-6).mean()


def swinstfm_loss(prediction: Tensor, target: Tensor, *, upstream: bool = False) -> Tensor:
    """Charbonnier + 1 − MS-SSIM, images in −1..1 (Chen et al., IEEE TGRS 2022)."""
    similarity = ms_ssim(prediction, target, value_range=2.0, positive="relu", upstream=upstream)
    return charbonnier(prediction, target) + 1 - similarity


def edcstfn_loss(
    prediction: Tensor,
    target: Tensor,
    features: Features,
    *,
    value_range: float | None = None,
    upstream: bool = False,
) -> Tensor:
    """MSE + MSE of features + 0.8 (1 − MS-SSIM), images in 0..1 (Tan et al., Remote Sensing 2019)."""
    similarity = ms_ssim(prediction, target, value_range=value_range, positive="simple", upstream=upstream)
    apart = F.mse_loss(features(prediction), features(target))
    return F.mse_loss(prediction, target) + apart + 0.8 * (1 - similarity)


def ganstfm_reconstruction_loss(
    prediction: Tensor,
    target: Tensor,
    features: Features,
    *,
    value_range: float | None = None,
    upstream: bool = False,
) -> Tensor:
    """MSE and 1 − cosine of features, + 1 − MS-SSIM, images in 0..1 (Tan et al., IEEE TGRS 2021)."""
    ours, theirs = features(prediction), features(target)
    angle = 1 - F.cosine_similarity(ours, theirs, dim=1).mean()
    similarity = ms_ssim(prediction, target, value_range=value_range, positive="simple", upstream=upstream)
    return F.mse_loss(ours, theirs) + angle + 1 - similarity


def least_squares_discriminator_loss(real: Tensor, fake: Tensor) -> Tensor:
    """½ mean((s_real − 1)² + s_fake²) (Mao et al. 2017, equation 2)."""
    return 0.5 * ((real - 1) ** 2 + fake**2).mean()


def least_squares_generator_loss(fake: Tensor) -> Tensor:
    """½ mean((s_fake − 1)²) (Mao et al. 2017, equation 2)."""
    return 0.5 * ((fake - 1) ** 2).mean()


def critic_loss(real: Tensor, fake: Tensor, *, hinge: bool = False) -> Tensor:
    """Wasserstein: mean s_fake − mean s_real (Arjovsky et al. 2017); `hinge`: mean max(0, 1 − s_real) + max(0, 1 + s_fake)
    (Lim & Ye 2017)."""
    if hinge:
        return F.relu(1 - real).mean() + F.relu(1 + fake).mean()
    return fake.mean() - real.mean()


def opgan_loss(image: Tensor, change: Tensor, target: Tensor, reference: Tensor) -> Tensor:
    """MSE of the image + 0.1 MSE of its change from the reference, in −1..1 (Song et al., IEEE TGRS 2022)."""
    return F.mse_loss(image, target) + 0.1 * F.mse_loss(change, target - reference)


def stfnet_loss(first: Tensor, second: Tensor, fine: Sequence[Tensor]) -> Tensor:
    """MSE of the predicted differences F2 − F1 and F3 − F2 and of their sum, `fine` of three dates (Liu et al., IEEE TGRS
    2019)."""
    one, two, three = fine
    return F.mse_loss(first, two - one) + F.mse_loss(second, three - two) + F.mse_loss(first + second, three - one)


def ms_ssim(
    prediction: Tensor,
    target: Tensor,
    *,
    value_range: float | None = None,
    positive: Positive = "none",
    upstream: bool = False,
) -> Tensor:
    """Structural similarity over five scales (Wang, Simoncelli, Bovik 2003, equation 7); sides of at least 16 pixels.

    `value_range`: from black to white; None = guessed from the prediction. `positive`: "simple" (v + 1) / 2, "relu"
    max(v, 0) + 0.01; without either a negative similarity gives NaN.
    """
    similarity = prediction.new_ones(())
    for level, weight in enumerate(_LEVELS):
        if level:
            prediction, target = F.avg_pool2d(prediction, 2), F.avg_pool2d(target, 2)
        both, structure = ssim_parts(prediction, target, value_range)
        value = both if level == len(_LEVELS) - 1 else structure
        if positive == "simple":
            value = (value + 1) / 2
        elif positive == "relu":
            value = value.clamp(min=0) + 0.01
        similarity = similarity * value**weight
    return (similarity + 0.05).clamp(max=1) if upstream else similarity


def ssim(prediction: Tensor, target: Tensor, *, value_range: float | None = None) -> Tensor:
    """Mean structural similarity (Wang et al. 2004), Gaussian window of 11 pixels, σ 1.5, no padding."""
    return ssim_parts(prediction, target, value_range)[0]


def ssim_parts(prediction: Tensor, target: Tensor, value_range: float | None = None) -> tuple[Tensor, Tensor]:
    """Means of the similarity and of its contrast-structure part."""
    span = guessed_range(prediction) if value_range is None else value_range
    c1, c2 = (0.01 * span) ** 2, (0.03 * span) ** 2
    channels, side = prediction.shape[1], min(11, *prediction.shape[-2:])
    place = torch.arange(side, dtype=prediction.dtype, device=prediction.device) - side // 2
    profile = torch.exp(-(place**2) / (2 * 1.5**2))
    profile = profile / profile.sum()
    window = torch.outer(profile, profile).expand(channels, 1, side, side)

    def blurred(image: Tensor) -> Tensor:
        return F.conv2d(image, window, groups=channels)

    p, t = blurred(prediction), blurred(target)
    spread = blurred(prediction**2) - p**2 + blurred(target**2) - t**2
    shared = blurred(prediction * target) - p * t
    structure = (2 * shared + c2) / (spread + c2)
    similarity = (2 * p * t + c1) / (p**2 + t**2 + c1) * structure
    return similarity.mean(), structure.mean()


def guessed_range(image: Tensor) -> float:
    """From black to white, as the published code guesses it: 0 or −1 to 1 or 255."""
    image = image.detach()
    return (255.0 if float(image.max()) > 128 else 1.0) - (-1.0 if float(image.min()) < -0.5 else 0.0)
