"""Bright ground is no cloud, and the clouds beside it are found, on small made scenes."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import ndimage

from tests.engine.clouds.cloudy_scene import CLOUD, GROUND, LANDSAT, SIX, cloudy
from tests.engine.clouds.test_detectclouds import detect
from tests.engine.rasters import write_raster

SAND = (0.26, 0.36, 0.45, 0.50, 0.58, 0.55)
SALT = (0.28, 0.37, 0.44, 0.49, 0.50, 0.33)  # a crust; pure white salt is as white as cloud
SNOW = (0.78, 0.78, 0.76, 0.70, 0.12, 0.09)
ROOF = (0.60, 0.62, 0.63, 0.64, 0.55, 0.45)
LAGOON = (0.16, 0.20, 0.15, 0.06, 0.01, 0.005)
PLAIN = (slice(110, 200), slice(0, 70))


def laid(target: np.ndarray, spectrum: tuple[float, ...]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The cloudy scene with a bright target of some pixels, its truth, and where the target is seen."""
    values, truth = cloudy(GROUND, CLOUD)
    seen = target & (truth == 0)
    tone = 1 + 0.2 * ndimage.gaussian_filter(np.random.default_rng(2).standard_normal(truth.shape), 1.5)
    return np.where(seen, np.array(spectrum)[:, None, None] * tone, values), truth, seen


def place(name: str) -> np.ndarray:
    target = np.zeros((220, 260), bool)
    if name == "roofs":
        for row in range(110, 200, 7):
            for column in range(4, 70, 8):
                target[row : row + 2, column : column + 3] = True
    else:
        target[PLAIN] = True
    return target


@pytest.mark.parametrize(
    ("name", "spectrum", "bands"),
    [("sand", SAND, 6), ("sand", SAND, 4), ("salt", SALT, 6), ("salt", SALT, 4), ("snow", SNOW, 6), ("roofs", ROOF, 4)],
)
def test_bright_ground_is_no_cloud(tmp_path, name, spectrum, bands):
    values, truth, seen = laid(place(name), spectrum)
    assert_only_clouds(tmp_path, values[:bands], truth, seen)


def test_the_bright_edge_of_a_lagoon_is_no_cloud(tmp_path):
    water = place("lagoon")
    beach = ndimage.binary_dilation(water, iterations=2) & ~water
    values, truth, sand = laid(beach, SAND)
    shallow, _, seen = laid(water, LAGOON)
    assert_only_clouds(tmp_path, np.where(seen, shallow, values)[:4], truth, sand | seen)


def assert_only_clouds(folder, values: np.ndarray, truth: np.ndarray, target: np.ndarray) -> None:
    stored = (values * 1e4).astype(np.int16)
    path = write_raster(folder / "scene.tif", stored, names=SIX[: len(values)], transform=LANDSAT)
    classes, _ = detect(path, method="spectral")
    assert np.mean(classes[target] == 0) > 0.98
    assert np.mean(np.isin(classes[truth == 1], (1, 2))) > 0.95
