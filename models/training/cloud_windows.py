"""Windows of real scenes, cut on any device in any step, turned and mirrored: what cloud networks are trained on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from .filmed_stills import unpacked


@dataclass(frozen=True)
class Sources:
    """Scenes (S, 6, H, W) as bytes, padded, with the `labels` (S, 2, H, W) of cloudy ones, their `sizes` (S, 2), and how
    often each is drawn (S,): larger ones and those with shadows more; whether any is labelled."""

    images: Tensor
    labels: Tensor
    sizes: np.ndarray
    shares: np.ndarray
    labelled: bool

    @classmethod
    def read(cls, path: Path, part: str, kind: str) -> Sources:
        """A kind's scenes of an archive."""
        images, labels = [], []
        with np.load(path) as archive:
            for name in sorted(archive.files):
                if not name.startswith(f"{part}/{kind}/"):
                    continue
                image = unpacked(archive[name])
                images.append(image)
                teacher = name.replace(f"/{kind}/", "/teacher/")
                labels.append(unpacked(archive[teacher]) if teacher in archive else image[:2] * 0)
        sizes = np.array([image.shape[1:] for image in images])
        shadows = np.array([np.mean((label[1] > 127) & (label[0] < 128)) for label in labels])
        often = np.sqrt(sizes.prod(1).astype(float)) * (0.1 + np.minimum(8 * shadows, 1))
        return cls(
            _padded(images, sizes),
            _padded(labels, sizes),
            sizes,
            often / often.sum(),
            any(label.any() for label in labels),
        )

    def to(self, device: torch.device) -> Sources:
        return Sources(self.images.to(device), self.labels.to(device), self.sizes, self.shares, self.labelled)

    def cut(self, draws: Mapping[str, Tensor], side: int, prefix: str) -> tuple[Tensor, Tensor]:
        """Windows (B, 6, n, n) of reflectance, NaN-free with 0 where missing, and labels (B, 2, n, n) in 0..1."""
        index, step = draws[f"{prefix}scene"], draws[f"{prefix}step"]
        reach = torch.arange(side, device=self.images.device)
        rows = draws[f"{prefix}top"][:, None] + step[:, None] * reach
        columns = draws[f"{prefix}left"][:, None] + step[:, None] * reach
        flips = draws[f"{prefix}flips"]
        rows = torch.where(flips[:, :1] > 0, rows.flip(1), rows)
        columns = torch.where(flips[:, 1:2] > 0, columns.flip(1), columns)
        coded = _bilinear(self.images, index, rows, columns)
        labels = _bilinear(self.labels, index, rows, columns) / 255
        turned = (flips[:, 2] > 0)[:, None, None, None]
        coded = torch.where(turned, coded.transpose(-1, -2), coded)
        labels = torch.where(turned, labels.transpose(-1, -2), labels)
        return 1.3 * (coded / 255) ** 2, labels


def draw_windows(
    generator: np.random.Generator, sources: Sources, batch: int, side: int, prefix: str
) -> dict[str, np.ndarray]:
    """Where windows are cut, and in which step; one with labels keeps west and east mostly, for the sun is in the east."""
    sizes, turns = sources.sizes, 0.15 if sources.labelled else 0.5
    scene = generator.choice(len(sizes), batch, p=sources.shares)
    most = (sizes[scene].min(1) - 1.01) / (side - 1)
    step = np.minimum(np.exp(generator.uniform(np.log(0.4), np.log(2.5), batch)), most)
    free = sizes[scene] - 1.01 - step[:, None] * (side - 1)
    corner = generator.random((batch, 2)) * free
    flips = generator.random((batch, 3)) < np.array([0.5, turns, turns])
    draws = {"scene": scene, "step": step, "top": corner[:, 0], "left": corner[:, 1], "flips": flips}
    return {
        prefix + name: value.astype(np.float32) if value.dtype == np.float64 else value for name, value in draws.items()
    }


def _bilinear(images: Tensor, index: Tensor, rows: Tensor, columns: Tensor) -> Tensor:
    """Images (S, C, H, W) bytes at positions rows (B, n) × columns (B, m) of the scenes `index`: (B, C, n, m) float32; 0
    where a neighbour is 0, which stands for what is missing."""
    y, x = rows.floor().long(), columns.floor().long()
    fy, fx = (rows - y)[:, None, :, None], (columns - x)[:, None, None, :]
    total: Tensor | None = None
    there: Tensor | None = None
    for dy, wy in ((0, 1 - fy), (1, fy)):
        for dx, wx in ((0, 1 - fx), (1, fx)):
            value = images[index[:, None, None], :, (y + dy)[:, :, None], (x + dx)[:, None, :]].permute(0, 3, 1, 2)
            part = value.float() * wy * wx
            total = part if total is None else total + part
            there = value > 0 if there is None else there & (value > 0)
    if total is None or there is None:
        raise ValueError("no neighbours")
    return total if images.shape[1] == 2 else torch.where(there, total, torch.zeros_like(total))


def _padded(images: list[np.ndarray], sizes: np.ndarray) -> Tensor:
    held = np.zeros((len(images), images[0].shape[0], *sizes.max(0)), np.uint8)
    for image, place in zip(images, held):
        place[:, : image.shape[1], : image.shape[2]] = image
    return torch.from_numpy(held)
