"""A made-up scene with clouds and the shadows that they cast."""

from __future__ import annotations

import numpy as np
from affine import Affine
from scipy import ndimage

SIX = ("blue", "green", "red", "nir", "swir1", "swir2")
GROUND = np.array([0.06, 0.08, 0.09, 0.30, 0.25, 0.15])
CLOUD = np.array([0.50, 0.49, 0.48, 0.52, 0.40, 0.30])
S2_GROUND = np.array([0.13, 0.10, 0.09, 0.08, 0.10, 0.2, 0.25, 0.25, 0.28, 0.08, 0.001, 0.15, 0.08])
S2_CLOUD = np.array([0.55, 0.53, 0.54, 0.55, 0.56, 0.57, 0.58, 0.60, 0.62, 0.25, 0.010, 0.40, 0.30])
LANDSAT = Affine(30, 0, 500_000, 0, -30, 5_100_000)
SHIFT = (-20, -14)  # rows, columns from cloud to shadow: the sun in the south-east


def cloudy(ground: np.ndarray, cloud: np.ndarray, shape=(220, 260)) -> tuple[np.ndarray, np.ndarray]:
    """(C, H, W) reflectance of textured ground with clouds and their shadows, and the true classes."""
    random = np.random.default_rng(1)
    texture = ndimage.gaussian_filter(random.standard_normal(shape), 2)
    values = ground[:, None, None] * (1 + 0.15 * texture / texture.std() * 0.3)
    truth = np.zeros(shape, np.uint8)
    y, x = np.mgrid[: shape[0], : shape[1]]
    spots = [(60, 60, 12), (150, 100, 16), (90, 190, 10), (180, 220, 8)]
    for row, column, radius in spots:
        truth[(y - row - SHIFT[0]) ** 2 + (x - column - SHIFT[1]) ** 2 <= radius**2] = 3
    for row, column, radius in spots:
        truth[(y - row) ** 2 + (x - column) ** 2 <= radius**2] = 1
    values = np.where(truth == 3, 0.35 * values, values)
    values = np.where(truth == 1, cloud[:, None, None] * (1 + 0.02 * texture), values)
    return values, truth
