"""Readers leave their files behind when they travel: pickled, they read the same bits in another process."""

from __future__ import annotations

import pickle
from pathlib import Path

import numpy as np
from affine import Affine
from hypothesis import given, settings
from hypothesis import strategies as st

from skymend.engine.job.layer import Layer
from skymend.engine.raster.dataset import DatasetPool
from skymend.engine.raster.geobox import GeoBox
from skymend.engine.raster.opening import open_scene
from skymend.engine.raster.reader import CodeReader, SceneReader
from skymend.engine.raster.tiling import tiles
from skymend.engine.raster.window import Window
from tests.engine.processes import assert_same_bits, in_second_process, in_this_process
from tests.engine.rasters import write_raster
from tests.engine.reading_job import ReadingJob


def reading(folder: Path) -> ReadingJob:
    """An image warped to another grid, and its mask."""
    rng = np.random.default_rng(0)
    values = rng.integers(1, 6000, (3, 30, 40)).astype(np.uint16)
    values[:, :4] = 0
    image = Layer(path=str(write_raster(folder / "a.tif", values, nodata=0)))
    codes = Layer(path=str(write_raster(folder / "m.tif", rng.integers(0, 5, (30, 40)).astype(np.uint8), nodata=4)))
    scene, pool = open_scene([image]), DatasetPool()
    grid = GeoBox((49, 63), scene.geobox.affine * Affine.scale(0.7) * Affine.translation(-3, -3), scene.geobox.crs)
    return ReadingJob((SceneReader(scene, grid, pool=pool), CodeReader(codes, grid, pool=pool)), pool)


def test_a_second_process_reads_the_same_bits(tmp_path: Path) -> None:
    job = reading(tmp_path)
    windows = [tile.padded for tile in tiles(job.readers[0].geobox.shape.yx, 20, halo=2)]
    here = in_this_process(job, windows)
    assert_same_bits(here, in_second_process(job, windows, tmp_path))
    job.close()
    assert np.isnan(here[0][0].values).any()


def test_a_pool_that_readers_share_is_shared_where_they_arrive(tmp_path: Path) -> None:
    arrived = pickle.loads(pickle.dumps(reading(tmp_path)))
    arrived.read(Window(0, 0, 5, 5))
    assert len(arrived.pool._open) == 2
    arrived.close()
    assert not arrived.pool._open


def test_any_window_reads_the_same_after_a_journey(tmp_path: Path) -> None:
    job = reading(tmp_path)
    arrived = pickle.loads(pickle.dumps(job))
    height, width = job.readers[0].geobox.shape.yx

    @settings(deadline=None, max_examples=50)
    @given(st.integers(0, height - 1), st.integers(0, width - 1), st.integers(1, 60), st.integers(1, 60))
    def same(top: int, left: int, rows: int, columns: int) -> None:
        window = Window(left, top, min(columns, width - left), min(rows, height - top))
        assert_same_bits(job.read(window), arrived.read(window))

    same()
    job.close()
    arrived.close()
