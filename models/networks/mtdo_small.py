"""A small network for satellite video on a CPU: what back-projection of a window of frames still lacks.

MTDO's blocks (temporal differences to the centre frame, temporal attention, residual blocks) at a tenth of its width, all at
the frames' own resolution; registration and back-projection, which need no weights, are its eyes.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ..family import Graph
from .mtdo import ConvAct, Residual


class MtdoSmall(nn.Module):
    """`frames` (B, N, 3, h, w) in 0..1, moved onto the centre one (index N // 2) by their registration; `weights`
    (B, N, h, w) in 0..1, how far each shows the same there; `start` (B, 3, s·h, s·w), the centre frame by a few rounds of
    back-projection → the centre frame (B, 3, s·h, s·w), not clipped. At first that is `start`."""

    def __init__(self, scale: int, frames: int, width: int, narrow: int, depth: int) -> None:
        super().__init__()
        self.scale, self.centre = scale, frames // 2
        self.difference = ConvAct(4, narrow)
        self.query, self.key = ConvAct(3, narrow), nn.Conv2d(narrow, narrow, 3, padding=1)
        self.fuse = nn.Conv2d((frames - 1) * narrow, width, 1)
        self.shallow, self.coarse = ConvAct(3 * scale**2, width), nn.Conv2d(3, width, 3, padding=1)
        self.body = nn.Sequential(*(Residual(width) for _ in range(depth)))
        self.reconstruction = nn.Conv2d(width, 3 * scale**2, 3, padding=1)
        for parameter in self.reconstruction.parameters():
            nn.init.zeros_(parameter)

    def forward(self, frames: Tensor, weights: Tensor, start: Tensor) -> Tensor:
        centre = frames[:, self.centre]
        others = [k for k in range(frames.shape[1]) if k != self.centre]
        query, seen = self.query(centre - 0.5), []
        for k in others:  # a frame at a time: the shapes stay those of images
            weight = weights[:, k : k + 1]
            features = self.difference(torch.cat((weight * (frames[:, k] - centre) * 4, weight), 1))
            attention = (self.key(features) * query).sum(1, keepdim=True).sigmoid()
            seen.append(features * attention)
        fine = self.shallow(F.pixel_unshuffle(start - 0.5, self.scale))
        first = fine + self.coarse(centre - 0.5) + self.fuse(torch.cat(seen, 1))
        return start + F.pixel_shuffle(self.reconstruction(first + self.body(first)), self.scale)


def build(configuration: Mapping[str, Any]) -> MtdoSmall:
    """The network of a configuration."""
    c = configuration
    return MtdoSmall(c["scale"], c["frames"], c["width"], c["narrow"], c["depth"]).eval()


def graphs(network: MtdoSmall, configuration: Mapping[str, Any]) -> list[Graph]:
    """One graph; batch, height and width vary."""
    scale, count, generator = configuration["scale"], configuration["frames"], torch.Generator().manual_seed(0)
    frames, weights = (torch.rand(2, count, *more, 20, 24, generator=generator) for more in ((3,), ()))
    start = torch.rand(2, 3, 20 * scale, 24 * scale, generator=generator)
    dynamic = {
        "frames": {0: "batch", 3: "rows", 4: "columns"},
        "weights": {0: "batch", 2: "rows", 3: "columns"},
        "start": {0: "batch", 2: f"{scale}*rows", 3: f"{scale}*columns"},
    }
    return [Graph("", network, {"frames": frames, "weights": weights, "start": start}, ["sr"], dynamic)]


def card(configuration: Mapping[str, Any]) -> dict[str, Any]:
    """The family's part of the card."""
    scale, count = configuration["scale"], configuration["frames"]
    return {
        "task": "videosr",
        "title": f"MTDO small ×{scale}",
        "summary": f"Back-projection of {count} frames, refined by a small network: ×{scale}, grey or colour, on any CPU.",
        "needs": "a clip; each band is seen for itself or in threes",
        "inputs": [
            {"name": "frames", "role": "frames", "bands": ["red", "green", "blue"], "unit": "0..1"},
            {"name": "weights", "role": "weights", "unit": "0..1"},
            {"name": "start", "role": "start", "bands": ["red", "green", "blue"], "unit": "0..1"},
        ],
        "outputs": ["sr"],
        "tile_size": 160,
        "overlap": 0,
        "receptive_field": 2 * (2 * configuration["depth"] + 3) + 1,
        "parameters": [
            {"name": "ends", "default": "reflect", "choices": ["replicate-centre", "reflect"],
             "description": "Neighbours missing at the ends of the clip: the frame itself (replicate-centre), or those on "
                            "the other side (reflect)"},
        ],
        "reference": "after IEEE JSTARS 2025, doi 10.1109/JSTARS.2025.3590041 (blocks) and Irani & Peleg 1991 (start)",
        "licence": "GPL-3.0-or-later",
    }  # fmt: skip
