"""GAN-STFM: fusion from one fine image of any date and the coarse image of the target date.

Tan et al., "A Flexible Reference-Insensitive Spatiotemporal Fusion Model for Remote Sensing Images Using Conditional
Generative Adversarial Network", IEEE TGRS 2021. Images in 0..1, coarse on the fine grid. Attribute names are the published
keys. Switchable norms look at the whole tile, so tiles must have the size of training.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ...engine.job.errors import InputError
from ..family import Graph
from .stf_cnn import EdgePadded

WIDTHS, SCORED = (16, 32, 64, 128), 32  # of the generator's encoder and the discriminator's first block, as published


class SwitchableNorm(nn.Module):
    """A learned mix of instance, layer and batch statistics (Luo et al. 2019)."""

    running_mean: Tensor
    running_var: Tensor

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.weight, self.bias = (
            nn.Parameter(torch.ones(1, channels, 1, 1)),
            nn.Parameter(torch.zeros(1, channels, 1, 1)),
        )
        self.mean_weight, self.var_weight = nn.Parameter(torch.ones(3)), nn.Parameter(torch.ones(3))
        self.register_buffer("running_mean", torch.zeros(1, channels, 1))
        self.register_buffer("running_var", torch.zeros(1, channels, 1))

    def forward(self, x: Tensor) -> Tensor:
        batch, channels, height, width = x.shape
        flat = x.reshape(batch, channels, height * width)
        mean_in = flat.mean(-1, keepdim=True)
        var_in = (flat - mean_in).square().sum(-1, keepdim=True) / (height * width - 1)
        square = var_in + mean_in.square()
        mean_ln = mean_in.mean(1, keepdim=True)
        var_ln = square.mean(1, keepdim=True) - mean_ln.square()
        if self.training:
            mean_bn = mean_in.mean(0, keepdim=True)
            var_bn = square.mean(0, keepdim=True) - mean_bn.square()
            self.running_mean.mul_(0.9).add_(mean_bn.detach(), alpha=0.1)
            self.running_var.mul_(0.9).add_(var_bn.detach(), alpha=0.1)
        else:
            mean_bn, var_bn = self.running_mean, self.running_var
        a, b = self.mean_weight.softmax(0), self.var_weight.softmax(0)
        mean = a[0] * mean_in + a[1] * mean_ln + a[2] * mean_bn
        var = b[0] * var_in + b[1] * var_ln + b[2] * var_bn
        return ((flat - mean) / (var + 1e-5).sqrt()).reshape(x.shape) * self.weight + self.bias


class SideBlock(nn.Module):
    """Takes and returns (side, main): the coarse image's features run beside and are added to the fine image's."""

    def __init__(self, channels_in: int, channels_out: int) -> None:
        super().__init__()
        m = min(channels_in, channels_out)
        self.residual = nn.Sequential(
            SwitchableNorm(channels_in), nn.LeakyReLU(), EdgePadded(channels_in, m), SwitchableNorm(m), nn.LeakyReLU(),
            nn.Conv2d(m, channels_out, 1),
        )  # fmt: skip
        self.transform = nn.Sequential(EdgePadded(channels_in, m), nn.Conv2d(m, channels_out, 1), nn.LeakyReLU())

    def forward(self, side: Tensor, main: Tensor) -> tuple[Tensor, Tensor]:
        lateral = self.transform(side)
        return lateral, self.residual(main) + lateral


class DecoderBlock(nn.Module):
    """3×3 and 1×1 convolutions around a 1×1 shortcut."""

    def __init__(self, channels_in: int, channels_out: int) -> None:
        super().__init__()
        m = min(channels_in, channels_out)
        self.residual = nn.Sequential(EdgePadded(channels_in, m), nn.LeakyReLU(), nn.Conv2d(m, channels_out, 1))
        self.transform = nn.Conv2d(channels_in, channels_out, 1)

    def forward(self, x: Tensor) -> Tensor:
        return self.residual(x) + self.transform(x)


class GanStfm(nn.Module):
    """coarse_02, fine_01 (B, n, H, W) → fine_02."""

    def __init__(self, bands: int, bands_out: int, widths: Sequence[int] = WIDTHS) -> None:
        super().__init__()
        self.encoder = nn.ModuleList(SideBlock(a, b) for a, b in zip((bands, *widths), widths))
        down = (2 * widths[-1], *reversed(widths))
        blocks = [DecoderBlock(a, b) for a, b in zip(down, down[1:])]
        self.decoder = nn.Sequential(*blocks, nn.Conv2d(widths[0], bands_out, 1))

    def forward(self, coarse_02: Tensor, fine_01: Tensor) -> Tensor:
        side, main = coarse_02, fine_01
        for block in self.encoder:
            side, main = block(side, main)
        return self.decoder(torch.cat((side, main), 1))


class Bias(nn.Module):
    """The bias of a spectral convolution, under the key it is published with."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.bias = nn.Parameter(torch.zeros(channels))


class SpectralConv(nn.Module):
    """Convolution divided by its estimated spectral norm; every call takes one power iteration (Miyato et al. 2018)."""

    def __init__(self, channels_in: int, channels_out: int, kernel: int, stride: int = 1) -> None:
        super().__init__()
        self.stride, self.padding = stride, kernel // 2
        self.u = nn.Parameter(F.normalize(torch.randn(channels_out), dim=0), requires_grad=False)
        self.v = nn.Parameter(F.normalize(torch.randn(channels_in * kernel**2), dim=0), requires_grad=False)
        self.w_bar = nn.Parameter(torch.empty(channels_out, channels_in, kernel, kernel))
        self.module = Bias(channels_out)
        nn.init.kaiming_uniform_(self.w_bar, a=5**0.5)

    def forward(self, x: Tensor) -> Tensor:
        w = self.w_bar.flatten(1)
        with torch.no_grad():
            v = w.T @ self.u
            self.v.copy_(v / (v.norm() + 1e-12))
            u = w @ self.v
            self.u.copy_(u / (u.norm() + 1e-12))
        sigma = self.u.clone() @ w @ self.v.clone()  # the next call of the same step changes both in place
        return F.conv2d(x, self.w_bar / sigma, self.module.bias, self.stride, self.padding)


class DiscriminatorBlock(nn.Module):
    """Halves the image; spectral convolutions around a spectral shortcut."""

    def __init__(self, channels_in: int, channels_out: int) -> None:
        super().__init__()
        self.residual = nn.Sequential(
            nn.BatchNorm2d(channels_in), nn.LeakyReLU(), SpectralConv(channels_in, channels_in, 3, 2),
            nn.BatchNorm2d(channels_in), nn.LeakyReLU(), SpectralConv(channels_in, channels_out, 1),
        )  # fmt: skip
        self.transform = SpectralConv(channels_in, channels_out, 1, 2)

    def forward(self, x: Tensor) -> Tensor:
        return self.transform(x) + self.residual(x)


class GanStfmDiscriminator(nn.Module):
    """fine and coarse_02 on channels → one score for the batch, from three scales. As published, the third scale goes
    through the second net and the third net is never used; `as_published=False` uses it and scores every sample."""

    def __init__(self, bands: int, as_published: bool = True, width: int = SCORED) -> None:
        super().__init__()
        self.as_published = as_published

        def net(*factors: int) -> nn.Sequential:
            widths = (2 * bands, *(factor * width for factor in factors))
            blocks = [DiscriminatorBlock(a, b) for a, b in zip(widths, widths[1:])]
            return nn.Sequential(*blocks, SpectralConv(widths[-1], 1, 1))

        self.d1, self.d2, self.d3 = (
            net(1, 1, 2, 2, 4, 4, 8, 8), net(1, 2, 2, 4, 4, 8, 8), net(1, 2, 4, 4, 8, 8),
        )  # fmt: skip

    def forward(self, x: Tensor) -> Tensor:
        half, quarter = (F.interpolate(x, scale_factor=f, mode="nearest") for f in (0.5, 0.25))
        third = self.d2 if self.as_published else self.d3
        scores = torch.stack(
            [self.d1(x).mean((1, 2, 3)), self.d2(half).mean((1, 2, 3)), third(quarter).mean((1, 2, 3))]
        )
        return scores.mean() if self.as_published else scores.mean(0)


def recognise(shapes: Mapping[str, tuple[int, ...]]) -> dict[str, Any] | None:
    """Generator or discriminator and its bands, from published keys and shapes; None for others."""
    if "encoder.0.residual.0.mean_weight" in shapes:
        bands = shapes["encoder.0.residual.0.weight"][1]
        widths = [shapes[f"encoder.{i}.residual.5.weight"][0] for i in range(4)]
        return {"network": "generator", "bands": bands, "bands_out": shapes["decoder.4.weight"][0], "widths": widths}
    if "d1.0.residual.2.w_bar" in shapes:
        width = shapes["d1.0.residual.5.w_bar"][0]
        return {"network": "discriminator", "bands": shapes["d1.0.residual.0.weight"][0] // 2, "width": width}
    return None


def build(configuration: Mapping[str, Any]) -> nn.Module:
    """The network of a configuration."""
    if configuration["network"] == "discriminator":
        return GanStfmDiscriminator(configuration["bands"], width=configuration.get("width", SCORED)).eval()
    return GanStfm(configuration["bands"], configuration["bands_out"], configuration.get("widths", WIDTHS)).eval()


def translate(state: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """Published key names are ours."""
    return dict(state)


def graphs(network: nn.Module, configuration: Mapping[str, Any]) -> list[Graph]:
    """One graph for the generator; batch, height and width vary. The discriminator has none."""
    if configuration["network"] == "discriminator":
        return []
    generator = torch.Generator().manual_seed(0)
    inputs = {n: torch.rand(2, configuration["bands"], 24, 32, generator=generator) for n in ("coarse_02", "fine_01")}
    return [Graph("", network, inputs, ["fine_02"], {key: {0: "batch", 2: "rows", 3: "columns"} for key in inputs})]


def card(configuration: Mapping[str, Any]) -> dict[str, Any]:
    """The family's part of the card."""
    if configuration["network"] == "discriminator":
        raise InputError("This is a discriminator; only training uses it.", "Import the generator's checkpoint.")
    from ...engine.fusion.options import parameters  # pydantic: training does without

    return {
        "task": "fuse",
        "title": "GAN-STFM",
        "summary": "GAN-STFM: fusion from one fine image of any date and the coarse image of the target date.",
        "needs": "a fine image of any date and the coarse image of the target date",
        "inputs": [{"name": n, "role": n} for n in ("coarse", "fine")],
        "outputs": ["fine_02"],
        "parameters": [one.model_dump(exclude_defaults=True) for one in parameters(configuration["network"], {})],
        "tile_size": int(configuration.get("tile_size", 256)),
        "overlap": int(configuration.get("tile_size", 256)) // 4,
        "receptive_field": 8,
        "reference": "Tan et al. 2021, IEEE TGRS",
        "licence": "of the checkpoint's author",
        "notes": "Switchable norms see the whole tile, so the tile size is that of training.",
    }
