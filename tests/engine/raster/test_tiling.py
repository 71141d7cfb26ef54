"""Tiles cover a raster once; blended tiles give back what they were cut from; the pipeline keeps order."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from skymend.engine.inference.blending import Blender, overlapping_tiles, reflect
from skymend.engine.job.parameters import Machine
from skymend.engine.raster.tiling import tile_size, tiles
from skymend.engine.raster.window import Window

side = st.integers(1, 90)


def part(image: np.ndarray, window: Window) -> np.ndarray:
    rows = slice(int(window.row_off), int(window.row_off + window.height))
    return image[..., rows, int(window.col_off) : int(window.col_off + window.width)]


@settings(deadline=None)
@given(side, side, st.integers(1, 100), st.integers(0, 20))
def test_tiles_cover_every_pixel_once_and_crop_their_halo(height, width, size, halo):
    image = np.arange(height * width).reshape(height, width)
    seen = np.zeros_like(image)
    for tile in tiles((height, width), size, halo):
        part(seen, tile.window)[...] += 1
        np.testing.assert_array_equal(tile.crop(part(image, tile.padded)), part(image, tile.window))
    assert (seen == 1).all()


@settings(deadline=None)
@given(side, side, st.integers(8, 40), st.integers(0, 7))
def test_blended_tiles_give_the_image_back(height, width, size, overlap):
    image = np.random.default_rng(0).normal(size=(2, height, width)).astype(np.float32)
    out = np.full_like(image, np.nan)

    def write(window, values):
        part(out, window)[...] = values

    blender = Blender((height, width), 2, size, overlap, write)
    for tile in overlapping_tiles((height, width), size, overlap):
        pixels = tile.fill(part(image, tile.window))
        assert pixels.shape == (2, size, size)
        blender.add(tile, pixels)
    blender.finish()
    np.testing.assert_allclose(out, image, atol=1e-5)


def test_reflection_goes_on_and_on():
    row = np.arange(3)[None]
    np.testing.assert_array_equal(reflect(row, [(0, 0), (0, 7)])[0], [0, 1, 2, 1, 0, 1, 2, 1, 0, 1])
    np.testing.assert_array_equal(reflect(row, [(0, 2), (1, 0)]), [[1, 0, 1, 2]] * 3)


def test_tile_size_follows_memory():
    assert tile_size(Machine(), 4 * 36 * 4 * 3) == 768
    assert tile_size(Machine(memory_mb=128), 10**6) == 32 or tile_size(Machine(memory_mb=128), 10**6) < 256
    assert tile_size(Machine(memory_mb=100_000), 4) == 2048
    assert tile_size(Machine(tile_size=100), 4) == 100


def test_tiles_lie_inside_and_see_their_halo():
    for tile in tiles((100, 130), 64, halo=9):
        window, padded = tile.window, tile.padded
        assert window.row_off + window.height <= 100
        assert window.col_off + window.width <= 130
        assert padded.row_off == max(0, window.row_off - 9)
        assert padded.col_off + padded.width == min(130, window.col_off + window.width + 9)


def test_a_tile_with_its_halo_fits_half_of_the_memory():
    machine, bytes_per_pixel, halo = Machine(memory_mb=512), 100, 300
    side = tile_size(machine, bytes_per_pixel, halo)
    assert side % 256 == 0
    assert (side + 2 * halo) ** 2 * bytes_per_pixel <= 512 * 2**20 / 2
