"""Reflectance as a network wants it and back, as its card says."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..catalogue.card import CardInput


def normal(given: CardInput, image: np.ndarray) -> np.ndarray:
    """(B, h, w) float32: clipped, × scale + offset, less mean, over std."""
    if given.clip:
        image = np.clip(image, given.clip[0], given.clip[1])
    image = image * np.float32(given.scale) + np.float32(given.offset)
    return ((image - column(given.mean, 0.0)) / column(given.std, 1.0)).astype(np.float32)


def physical(given: CardInput, answer: np.ndarray) -> np.ndarray:
    """The network's answer (B, h, w) back in the unit of the input."""
    values = answer * column(given.std, 1.0) + column(given.mean, 0.0)
    return np.asarray((values - np.float32(given.offset)) / np.float32(given.scale))


def column(values: Sequence[float], default: float) -> np.ndarray:
    """(B, 1, 1) float32, or (1, 1, 1) of the default where there are none."""
    return np.asarray(values or [default], np.float32)[:, None, None]
