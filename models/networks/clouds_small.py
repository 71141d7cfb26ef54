"""A small U-Net for clouds and shadows in whatever bands an optical sensor has, quick on a CPU.

Works at half the image's resolution inside (pixels go into channels and come back), sums where a U-Net joins, and looks at
roots of reflectances, so that dark ground and bright clouds get alike room. Its lower levels look far, for a shadow lies
away from its cloud: wide depthwise kernels. Ronneberger et al. 2015; Liu et al. 2022 (the wide kernels).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ..family import Graph
from .cloud_unet import ConvNorm

CLASSES = 4  # clear, thick cloud, thin cloud, shadow
BANDS = ("blue", "green", "red", "nir", "swir16", "swir22")  # those that a sensor lacks are given as 0
WIDE = 7  # pixels of the lower levels' kernels
LOWER = 3  # the level from which on they are wide


class Stage(nn.Module):
    """Two convolutions around a skip."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.first, self.second = ConvNorm(channels, channels, 3, act=nn.ReLU()), ConvNorm(channels, channels, 3)

    def forward(self, x: Tensor) -> Tensor:
        return F.relu(x + self.second(self.first(x)))


class WideStage(nn.Module):
    """A wide kernel a channel, then the channels mixed, around a skip."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.around = ConvNorm(channels, channels, WIDE, groups=channels)
        self.mix, self.back = ConvNorm(channels, 2 * channels, act=nn.ReLU()), ConvNorm(2 * channels, channels)

    def forward(self, x: Tensor) -> Tensor:
        return F.relu(x + self.back(self.mix(self.around(x))))


class CloudsSmall(nn.Module):
    """Reflectance (B, 6, h, w), 0 where there is none → logits (B, 4, h, w); h and w multiples of 2^levels."""

    def __init__(self, widths: Sequence[int]) -> None:
        super().__init__()
        self.stem = ConvNorm(4 * len(BANDS), widths[0], 3, act=nn.ReLU())
        self.known = nn.Linear(len(BANDS), widths[0], bias=False)  # which bands there are
        self.down = nn.ModuleList(
            ConvNorm(a, b, 3, 2, act=nn.ReLU()) for a, b in zip(widths, widths[1:])
        )  # fmt: skip
        stages = [WideStage if level >= LOWER else Stage for level in range(len(widths))]
        self.encoder = nn.ModuleList(stage(width) for stage, width in zip(stages, widths))
        self.up = nn.ModuleList(ConvNorm(b, a) for a, b in zip(widths, widths[1:]))
        self.decoder = nn.ModuleList(stage(width) for stage, width in zip(stages, widths[:-1]))
        self.head = nn.Conv2d(widths[0], 4 * CLASSES, 1)

    def forward(self, x: Tensor) -> Tensor:
        there = (x > 0).to(x.dtype)
        known = self.known(there.amax((2, 3)))[:, :, None, None]
        x = (x.clamp(0, 2).sqrt() - 0.45) * 5 * there
        x = self.stem(F.pixel_unshuffle(x, 2)) + known
        seen = [self.encoder[0](x)]
        for down, stage in zip(self.down, list(self.encoder)[1:]):
            seen.append(stage(down(seen[-1])))
        x = seen.pop()
        for up, stage in zip(reversed(list(self.up)), reversed(list(self.decoder))):
            x = F.interpolate(up(x), scale_factor=2.0, mode="bilinear", align_corners=False)
            x = stage(x + seen.pop())
        return F.pixel_shuffle(self.head(x), 2)


def build(configuration: Mapping[str, Any]) -> CloudsSmall:
    """The network of a configuration: the `widths` of its levels."""
    return CloudsSmall(configuration["widths"]).eval()


def graphs(network: CloudsSmall, configuration: Mapping[str, Any]) -> list[Graph]:
    """One graph; batch, height and width vary, the latter in multiples of the lowest level's pixel."""
    step = 2 ** len(configuration["widths"])
    x = torch.rand(2, len(BANDS), 3 * step, 4 * step, generator=torch.Generator().manual_seed(0))
    return [Graph("", network, {"x": x}, ["logits"], {"x": {0: "batch", 2: f"{step}*rows", 3: f"{step}*columns"}})]


def card(configuration: Mapping[str, Any]) -> dict[str, Any]:
    """The family's part of the card."""
    return {
        "task": "detectclouds",
        "title": "Clouds small",
        "summary": "Experimental: clouds, thick and thin, and their shadows by a small network. The rules are better.",
        "needs": "green, red, nir; also blue, swir16, swir22 where there",
        "inputs": [{"name": "x", "role": "optical", "bands": list(BANDS), "unit": "reflectance"}],
        "outputs": ["logits"],
        "tile_size": 512,
        "overlap": 64,
        "parameters": [
            {"name": "batch", "default": 0, "minimum": 0, "maximum": 256,
             "description": "tiles run at once; 0: one on the CPU, more on a GPU"},
        ],
        "reference": "after Ronneberger et al. 2015 (U-Net) and Wieland et al. 2019 (the teacher)",
        "licence": "GPL-3.0-or-later",
    }  # fmt: skip
