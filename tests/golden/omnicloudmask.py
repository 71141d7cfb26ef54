"""The windows, normalisation and blending of OmniCloudMask as published (Wright et al. 2025; package 1.7, MIT).

`published` answers for a whole array in memory, number for number as the package does; the engine streams tiles of a fixed
place instead (`cloud_unet`), since windows that depend on memory settings or on the scene's edge change the result.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from skymend.engine.clouds.cloud_unet import normalised, softmax

Network = Callable[[np.ndarray], np.ndarray]  # (1, 3, h, w) normalised → (1, classes, h, w) logits


@dataclass(frozen=True)
class Published:
    """`mask` (H, W) classes, 0 also where there is no data; `confidence` and `raw` logits (classes, H, W), the latter NaN
    where nothing was predicted; `windows` (n, 4) top, bottom, left, right in the order they were run."""

    mask: np.ndarray
    confidence: np.ndarray
    raw: np.ndarray
    windows: np.ndarray
    size: int
    overlap: int


def published(
    image: np.ndarray, networks: Sequence[Network], size: int = 1000, overlap: int = 300, no_data: float = 0
) -> Published:
    """Classes of red, green, near infrared (3, H, W) in any unit, by the mean of the networks' logits."""
    height, width = image.shape[1:]
    size, overlap = fitting(image, size, overlap, no_data)
    places = windows(image, size, overlap, no_data)
    weights = gradient(size, overlap)
    total: np.ndarray | None = None
    weight = np.zeros((height, width), np.float32)
    for top, bottom, left, right in places:
        patch = normalised(image[:, top:bottom, left:right], image[:, top:bottom, left:right] == no_data)[None]
        logits = np.mean([network(patch)[0] for network in networks], axis=0)
        if total is None:
            total = np.zeros((len(logits), height, width), np.float32)
        total[:, top:bottom, left:right] += logits * weights
        weight[top:bottom, left:right] += weights
    if total is None:
        total = np.zeros((4, height, width), np.float32)
    with np.errstate(invalid="ignore", divide="ignore"):
        raw = total / weight
    confidence = np.nan_to_num(np.clip(softmax(raw) + 0.001, 0.001, 0.999), nan=0.0)
    empty = (image == no_data).all(axis=0)
    mask = np.where(empty, 0, total.argmax(0)).astype(np.uint8)
    confidence[:, empty] = 0
    return Published(mask, confidence, raw, np.array(places).reshape(-1, 4), size, overlap)


def fitting(image: np.ndarray, size: int, overlap: int, no_data: float) -> tuple[int, int]:
    """Window size and overlap that suit the image: smaller where much of it is empty, or where it is small."""
    shorter, given = min(image.shape[1:]), size
    if (image == no_data).mean() > 0.3 and size > shorter / 2:
        size = max(shorter // 2, 32)
    if size > shorter:
        size = max(shorter, 32)
    if size != given and size // 2 < overlap:
        overlap = size // 2
    return size, overlap


def windows(image: np.ndarray, size: int, overlap: int, no_data: float) -> list[tuple[int, int, int, int]]:
    """Every window with data, moved off empty edges, each once."""
    height, width = image.shape[1:]
    step = size - overlap
    empty = (image == no_data).all(axis=0)
    any_empty = (image == no_data).any(axis=0)
    found: dict[tuple[int, int, int, int], None] = {}
    for top in range(0, height, step):
        for left in range(0, width, step):
            y, x = min(top, max(height - size, 0)), min(left, max(width - size, 0))
            part = slice(y, y + size), slice(x, x + size)
            if empty[part].all():
                continue
            if any_empty[part].any():
                y = _slid(empty[:, part[1]], y, size)
                x = _slid(empty[y : y + size].T, x, size)
            found[y, y + size, x, x + size] = None
    return list(found)


def gradient(size: int, overlap: int) -> np.ndarray:
    """(size, size) weights that rise linearly over the overlap on every side."""
    overlap = min(overlap, size // 2)
    ramp = np.ones(size, np.float32)
    if overlap:
        ramp[:overlap] = np.arange(1, overlap + 1, dtype=np.float32) / overlap
        ramp[-overlap:] = ramp[:overlap][::-1]
    return np.outer(ramp, ramp)


def _slid(empty: np.ndarray, start: int, size: int) -> int:
    """Where a window over the rows of `empty` (n, size) begins once its first row, else its last, is not all empty."""
    first = start
    while start + size < len(empty) and empty[start].all():
        start += 1
    if start == first:
        while start > 0 and empty[start + size - 1].all():
            start -= 1
    return start
