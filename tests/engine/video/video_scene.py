"""A sharp made-up city, and what a drifting camera sees of it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.ndimage import shift

from skymend.engine.video.resampling import degrade

PAD = 32


@dataclass(frozen=True)
class Clip:
    """Frames (N, h, w) and their shifts in pixels (N, 2), the scene at the centre frame (H, W)."""

    frames: np.ndarray
    shifts: np.ndarray
    truth: np.ndarray
    scale: int

    @property
    def centre(self) -> int:
        return len(self.frames) // 2


def city(side: int, seed: int = 0) -> np.ndarray:
    """(side, side) in 0..1: blocks, streets, roofs with edges between pixels."""
    draw = np.random.default_rng(seed)
    scene = np.full((side, side), 0.35)
    for _ in range(side * side // 150):
        height, width = draw.integers(3, 24, 2)
        top, left = draw.integers(0, side, 2)
        scene[top : top + height, left : left + width] = draw.uniform(0.05, 0.95)
    for _ in range(side // 40):
        at, width = draw.integers(0, side), draw.integers(3, 7)
        scene[at : at + width] = draw.uniform(0.2, 0.4)
        at = draw.integers(0, side)
        scene[:, at : at + width] = draw.uniform(0.2, 0.4)
    return scene


def film(
    side: int = 256,
    *,
    scale: int = 4,
    count: int = 5,
    degradation: str = "bi",
    reach: float = 1.5,
    moving: float = 0.0,
    noise: float = 0.0,
    seed: int = 0,
) -> Clip:
    """A clip of `count` frames, each shifted by up to `reach` pixels at random, 8-bit. `moving` is the share of the scene
    under textured objects that move up to three pixels a frame, `noise` the standard deviation added."""
    draw = np.random.default_rng(seed + 100)
    ground = city(side + 2 * PAD, seed)
    objects = []
    covered = 0
    while covered < moving * side * side:
        size = draw.integers(2 * scale, 8 * scale, 2)
        texture = city(int(size.max()), int(draw.integers(10**6)))[: size[0], : size[1]]
        objects.append((draw.uniform(0, side, 2) + PAD, draw.uniform(-3, 3, 2) * scale, texture))
        covered += size.prod()
    shifts = draw.uniform(-reach, reach, (count, 2))
    shifts[count // 2] = 0
    frames = []
    for k, d in enumerate(shifts):
        scene = ground.copy()
        for place, velocity, texture in objects:
            top, left = np.rint(place + velocity * (k - count // 2)).astype(int).clip(0, len(scene) - 1)
            part = scene[top : top + texture.shape[0], left : left + texture.shape[1]]
            part[:] = texture[: part.shape[0], : part.shape[1]]
        moved = shift(scene, scale * d, order=3, mode="nearest") if d.any() else scene
        moved = moved[PAD:-PAD, PAD:-PAD]
        if k == count // 2:
            truth = moved
        frame = degrade(moved, scale, degradation) + noise * draw.standard_normal((side // scale, side // scale))
        frames.append(np.rint(frame.clip(0, 1) * 255) / 255)
    return Clip(np.stack(frames).astype(np.float32), shifts, truth, scale)


def psnr(estimate: np.ndarray, truth: np.ndarray, border: int = 8) -> float:
    """dB, without `border` pixels."""
    inner = slice(border, -border)
    return float(-10 * np.log10(np.mean((estimate[..., inner, inner] - truth[..., inner, inner]) ** 2)))
