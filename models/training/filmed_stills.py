"""Sharp stills filmed by a camera that moves: windows of low-resolution frames with known truth, on any device.

Every window draws its own piece of a still, colours, motion, optics, moving objects and noise; the numbers are drawn with
numpy for a step, the noise by torch.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from .moving_scenes import apply, observation_matrix, spline_matrix

MARGIN = 4  # low-resolution pixels of scene around a window; motions stay below
_MOST = 3.4


@dataclass(frozen=True)
class Stills:
    """Images (S, 3, H, W) uint8, the larger ones cut, the smaller ones padded; `sizes` (S, 2) of what is theirs."""

    images: Tensor
    sizes: np.ndarray

    @classmethod
    def of(cls, images: Sequence[np.ndarray]) -> Stills:
        """Of images (3, h, w) uint8."""
        sizes = np.array([image.shape[1:] for image in images])
        held = np.zeros((len(images), 3, *sizes.max(0)), np.uint8)
        for image, place in zip(images, held):
            place[:, : image.shape[1], : image.shape[2]] = image
        return cls(torch.from_numpy(held), sizes)

    def to(self, device: torch.device) -> Stills:
        return Stills(self.images.to(device), self.sizes)

    def cut(self, draws: Mapping[str, Tensor], side: int) -> Tensor:
        """Pieces (B, 3, side, side) in 0..1 where the draws say, mirrored and turned."""
        reach = torch.arange(side, device=self.images.device)
        back = side - 1 - reach
        rows = draws["top"][:, None] + torch.where(draws["mirrored"][:, :1] > 0, back, reach)
        columns = draws["left"][:, None] + torch.where(draws["mirrored"][:, 1:2] > 0, back, reach)
        pieces = self.images[draws["still"][:, None, None], :, rows[:, :, None], columns[:, None, :]]
        pieces = pieces.permute(0, 3, 1, 2).float() / 255
        turned = (draws["mirrored"][:, 2] > 0)[:, None, None, None]
        return torch.where(turned, pieces.transpose(-1, -2), pieces)


def packed(image: np.ndarray) -> np.ndarray:
    """Differences along rows of an image (3, h, w) uint8, modulo 256: what deflate packs well."""
    return np.diff(image, axis=2, prepend=np.uint8(0)).astype(np.uint8)


def unpacked(differences: np.ndarray) -> np.ndarray:
    """The image again."""
    return np.cumsum(differences, axis=2, dtype=np.uint8)


def read_stills(path: Path, part: str) -> list[np.ndarray]:
    """Images (3, h, w) uint8 of a part ("train", "validation") of an archive of packed images named “part/name”."""
    with np.load(path) as archive:
        return [unpacked(archive[name]) for name in sorted(archive.files) if name.startswith(f"{part}/")]


def draw_windows(
    generator: np.random.Generator, sizes: np.ndarray, batch: int, count: int, scale: int, side: int
) -> dict[str, np.ndarray]:
    """What chance decides about `batch` windows of `count` frames of `side` pixels: arrays of one row a window."""
    u = generator.random

    def choice(options: Sequence[float], p: Sequence[float], shape: tuple[int, ...] = (batch,)) -> np.ndarray:
        return generator.choice(np.array(options, np.float32), shape, p=p)

    fine = scale * (side + 2 * MARGIN)
    area = (sizes - fine + 1).clip(1).prod(1).astype(float)
    still = generator.choice(len(sizes), batch, p=area / area.sum())
    top, left = (np.floor(u(batch) * (sizes[still, axis] - fine + 1)).astype(np.int64) for axis in (0, 1))
    reach = choice([1.5, 0.5, 0.2, 0.0, 3.0], [0.5, 0.2, 0.1, 0.1, 0.1])
    shifts = reach[:, None, None] * (2 * u((batch, count, 2)) - 1)
    drift = np.where(u(batch) < 0.4, 1.0, 0.0)[:, None, None] * (u((batch, 1, 2)) - 0.5) * (reach[:, None, None] > 0)
    shifts = shifts + drift * (np.arange(count) - count // 2)[None, :, None]
    shifts = (shifts - shifts[:, count // 2 : count // 2 + 1]).clip(-_MOST, _MOST)
    error = choice([0.003, 0.01, 0.03, 0.08], [0.4, 0.4, 0.15, 0.05])[:, None, None]
    error = error * generator.standard_normal((batch, count, 2)) * (reach > 0)[:, None, None]
    error[:, count // 2] = 0
    blur = np.where(u(batch) < 0.65, 0, scale * (0.2 + 0.4 * np.sqrt(u(batch))))
    noise = choice([0, 1, 2.5], [0.45, 0.35, 0.2]) * (0.5 + u(batch)) / 255
    objects = 3
    moving = np.where(u((batch, objects)) < choice([0, 0.5, 1], [0.5, 0.3, 0.2])[:, None], 1, 0)
    flicker = 1 + choice([0, 0.01], [0.8, 0.2])[:, None] * generator.standard_normal((batch, count))
    flicker[:, count // 2] = 1
    draws = {
        "top": top, "left": left, "still": still, "mirrored": generator.integers(0, 2, (batch, 3)),
        "shifts": shifts, "found": shifts + error, "blur": blur, "noise": noise, "eight_bit": u(batch) < 0.85,
        "grey": u(batch) < 0.3, "bands": np.stack([generator.permutation(3) for _ in range(batch)]),
        "gain": 0.35 + u(batch), "offset": 0.3 * (u(batch) - 0.5), "gamma": 0.7 + 0.7 * u(batch),
        "flicker": flicker,
        "moving": moving, "place": fine * u((batch, objects, 2)),
        "size": scale * (1 + 9 * u((batch, objects, 2)) ** 2),
        "velocity": scale * 3 * (2 * u((batch, objects, 2)) - 1) * u((batch, objects, 1)),
        "colour": u((batch, objects, 3)), "contrast": 0.5 * u((batch, objects, 1)),
        "stripe": 0.3 + 1.5 * u((batch, objects, 2)),
    }  # fmt: skip
    return {name: value.astype(np.float32) if value.dtype == np.float64 else value for name, value in draws.items()}


@dataclass(frozen=True)
class Windows:
    """`frames` (B, N, 3, n, n) in 0..1, `truth` (B, 3, s·n, s·n) of the centre frame, `found` shifts (B, N, 2)."""

    frames: Tensor
    truth: Tensor
    found: Tensor


def film(stills: Stills, draws: Mapping[str, Tensor], scale: int, side: int) -> Windows:
    """Windows as drawn."""
    scene = coloured(stills.cut(draws, scale * (side + 2 * MARGIN)), draws)
    scenes = with_objects(scene, draws, draws["shifts"].shape[1])
    camera = observation_matrix(side, MARGIN, scale, draws["blur"])[:, None]
    length = scenes.shape[-1]
    seen = [camera @ spline_matrix(length, scale * draws["shifts"][..., axis]) for axis in (0, 1)]
    frames = apply(seen, scenes) * draws["flicker"][:, :, None, None, None]
    frames = frames + draws["noise"][:, None, None, None, None] * _noise(frames, draws["grey"])
    eight = draws["eight_bit"][:, None, None, None, None] > 0
    frames = torch.where(eight, (frames * 255).round() / 255, frames).clamp(0, 1)
    inner = slice(scale * MARGIN, scale * (MARGIN + side))
    return Windows(frames, scenes[:, frames.shape[1] // 2, :, inner, inner], draws["found"])


def coloured(pieces: Tensor, draws: Mapping[str, Tensor]) -> Tensor:
    """Pieces (B, 3, h, w) with other bands, contrast and brightness, grey where drawn, in 0..1."""

    def wide(name: str) -> Tensor:
        return draws[name][:, None, None, None]

    pieces = pieces.gather(1, draws["bands"][:, :, None, None].expand_as(pieces))
    pieces = torch.where(wide("grey") > 0, pieces.mean(1, keepdim=True), pieces)
    pieces = pieces.clamp(min=1e-4) ** wide("gamma")
    middle = pieces.mean((1, 2, 3), keepdim=True)
    return ((pieces - middle) * wide("gain") + middle + wide("offset")).clamp(0, 1)


def with_objects(scene: Tensor, draws: Mapping[str, Tensor], count: int) -> Tensor:
    """Scenes (B, N, 3, h, w) of every frame: striped boxes that move over the scene (B, 3, h, w)."""
    scenes = scene[:, None].expand(-1, count, -1, -1, -1)
    grid = torch.arange(scene.shape[-1], device=scene.device)
    time = torch.arange(count, device=scene.device) - count // 2
    for k in range(draws["moving"].shape[1]):
        at = draws["place"][:, k, None] + draws["velocity"][:, k, None] * time[:, None]  # (B, N, 2)
        away = grid - at[..., None]  # (B, N, 2, h)
        half = draws["size"][:, k, None, :, None] / 2
        inside = (half + 0.5 - away.abs()).clamp(0, 1)
        mask = inside[:, :, 0, :, None] * inside[:, :, 1, None, :] * draws["moving"][:, k, None, None, None]
        wave = away * draws["stripe"][:, k, None, :, None]
        pattern = torch.sin(wave[:, :, 0, :, None]) * torch.sin(wave[:, :, 1, None, :])
        colour = draws["colour"][:, k, None, :, None, None]
        colour = torch.where(draws["grey"][:, None, None, None, None] > 0, colour.mean(2, keepdim=True), colour)
        shown = (colour + draws["contrast"][:, k, None, :, None, None] * pattern[:, :, None]).clamp(0, 1)
        scenes = scenes + mask[:, :, None] * (shown - scenes)
    return scenes


def _noise(frames: Tensor, grey: Tensor) -> Tensor:
    """Unit noise; that of grey frames is the same in all bands."""
    noise = torch.randn_like(frames)
    return torch.where(grey[:, None, None, None, None] > 0, noise[:, :, :1], noise)
