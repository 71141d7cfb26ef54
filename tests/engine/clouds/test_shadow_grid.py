"""A scene on its shadow grid, put together from windows."""

from __future__ import annotations

import tracemalloc
from contextlib import closing

import numpy as np
import pytest

from skymend.contract.cloud_classes import CLEAR, NODATA, THICK
from skymend.engine.clouds import shadow_grid
from skymend.engine.clouds.shadow_grid import GroundSamples, ShadowGrid
from skymend.engine.raster.tiling import tiles
from skymend.engine.raster.window import Window
from tests.engine.processes import assert_same_bits

SHAPE = (37, 53)


def together(grid: ShadowGrid, size: int) -> dict[str, np.ndarray]:
    """The ground from tiles of a size."""
    random = np.random.default_rng(0)
    values = {name: random.random(SHAPE).astype(np.float32) * 0.2 for name in ("nir", "swir", "red")}
    values["swir"][:9] = np.nan
    classes = random.choice([CLEAR, THICK, NODATA], SHAPE).astype(np.uint8)
    ground = GroundSamples(grid)
    for tile in tiles(SHAPE, size):
        part = tile.window.toslices()
        ground.put(grid.pick(tile.window, {name: v[part] for name, v in values.items()}, classes[part]))
    bands = dict(zip(grid.dark, ground.bands()))
    ground.close()
    return {**bands, "cloud": ground.cloud, "validity": ground.validity, "water": ground.water}


@pytest.mark.parametrize("step", [1, 3, 8])
def test_the_ground_does_not_depend_on_the_windows(step):
    grid = ShadowGrid(SHAPE, step, ("nir", "swir"), "red")
    whole = together(grid, 100)
    assert whole["cloud"].any()
    assert whole["water"].any()
    assert not (whole["validity"] & ~np.isfinite(whole["swir"])).any()
    for size in (1, 5, 16):
        assert_same_bits(together(grid, size), whole)


def test_a_mask_of_the_grid_covers_the_pixels_around_its_own():
    grid = ShadowGrid((4, 6), 2, ("nir",))
    mask = np.array([[True, False, False], [False, False, True]])
    np.testing.assert_array_equal(grid.over(mask, Window(1, 1, 5, 2)), [[1, 0, 0, 0, 0], [0, 0, 0, 1, 1]])


def test_bands_are_not_held_while_the_scene_is_read(monkeypatch):
    monkeypatch.setattr(shadow_grid, "IN_MEMORY", 1000)
    grid = ShadowGrid((300, 300), 1, ("nir", "swir"))
    strip = {name: np.zeros((20, 300), np.float32) for name in grid.dark}
    with closing(GroundSamples(grid)) as ground:
        tracemalloc.start()
        try:
            for top in range(0, 300, 20):
                window = Window(0, top, 300, 20)
                ground.put(grid.pick(window, strip, np.full(window.shape, CLEAR, np.uint8)))
            held, _ = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert held < 2 * 300 * 300  # of 8 bytes a pixel
