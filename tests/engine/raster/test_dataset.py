"""What cannot be opened or read is named; a shortage of the machine is never blamed on a file."""

from __future__ import annotations

import errno

import numpy as np
import pytest
from rasterio.errors import RasterioIOError

from skymend.engine.job.errors import EnvironmentProblem, InputError
from skymend.engine.job.layer import Layer
from skymend.engine.raster import dataset as module
from skymend.engine.raster.dataset import DatasetPool, open_dataset, reading
from skymend.engine.raster.facts import facts_of, look
from skymend.engine.raster.window import Window
from tests.engine.rasters import write_raster

VRT = "<VRTDataset rasterXSize='1' rasterYSize='1'>{}</VRTDataset>"


@pytest.fixture
def damaged(tmp_path):
    """A raster whose blocks cannot be decoded, though its header is whole."""
    values = np.random.default_rng(1).integers(1, 9999, (2, 64, 64)).astype("int16")
    path = write_raster(tmp_path / "damaged.tif", values, compress="LZW", tiled=True, blockxsize=32, blockysize=32)
    whole = bytearray(path.read_bytes())
    whole[len(whole) // 4 :] = b"\xff" * (len(whole) - len(whole) // 4)
    path.write_bytes(whole)
    return Layer(path=str(path))


def test_damaged_blocks_are_named_whoever_reads(damaged):
    with pytest.raises(InputError, match=r"damaged\.tif .*damaged or incomplete"):
        look(damaged, [1])
    with pytest.raises(InputError, match=r"damaged\.tif .*damaged or incomplete"):
        facts_of(damaged)


@pytest.mark.parametrize(
    "error",
    [
        RasterioIOError("CPLMalloc(): Out of memory allocating 8 bytes"), OSError(errno.ENOMEM, "Cannot allocate memory"),
        RasterioIOError("x.tif: Too many open files"), OSError(errno.EMFILE, "Zu viele offene Dateien"),
    ],
)  # fmt: skip
def test_a_shortage_is_no_damaged_file(error):
    with pytest.raises(EnvironmentProblem, match=r"not enough memory|Too many files"), reading("x.tif"):
        raise error


def test_thousands_of_bands_are_refused(tmp_path):
    path = tmp_path / "many.vrt"
    path.write_text(VRT.format("<VRTRasterBand dataType='Byte' band='1'/>" * 20_001))
    with pytest.raises(InputError, match="20001 bands"):
        open_dataset(Layer(path=str(path)))


@pytest.mark.parametrize("interleave", ["pixel", "band"])
def test_what_lies_together_is_read_together(tmp_path, monkeypatch, interleave):
    """Bands that several readers want come from one reading of blocks that hold all of them, in groups that fit."""
    values = np.arange(6 * 40 * 50, dtype=np.uint16).reshape(6, 40, 50)
    path = str(write_raster(tmp_path / "stack.tif", values, interleave=interleave))
    monkeypatch.setattr(module, "SHARED", 3 * 10 * 20 * 2)
    with DatasetPool() as pool:
        for index in (1, 2, 4, 5, 6):
            pool.want(path, [index])
        for turn in range(2):
            window = Window(3, 2 + turn, 20, 10)
            for index in (1, 2, 4, 5, 6):
                seen = pool.stored(path, [index], window, (1, 10, 20))
                np.testing.assert_array_equal(seen, values[(slice(index - 1, index), *window.toslices())])
                together = [] if interleave == "band" or index == 6 else [1, 2, 4] if index < 5 else [5, 6]
                assert [known[1] for known in pool._read.values()] == ([together] if together else [])
        both = pool.stored(path, [2, 6], Window(0, 0, 50, 40), (2, 40, 50))
    np.testing.assert_array_equal(both, values[[1, 5]])


def test_as_many_files_are_kept_open_as_the_system_allows(monkeypatch):
    resource = pytest.importorskip("resource")
    monkeypatch.setattr(resource, "getrlimit", lambda kind: (256, 256))
    assert DatasetPool()._limit == 57
    monkeypatch.setattr(resource, "getrlimit", lambda kind: (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    assert DatasetPool()._limit == 256


def test_what_was_read_for_others_is_of_their_window_only(tmp_path):
    values = np.arange(3 * 40 * 50, dtype=np.uint16).reshape(3, 40, 50)
    path = str(write_raster(tmp_path / "stack.tif", values, interleave="pixel"))
    with DatasetPool() as pool:
        pool.want(path, [1, 2, 3])
        for index, window in ((1, Window(0, 0, 20, 10)), (2, Window(5, 5, 20, 10))):
            seen = pool.stored(path, [index], window, (1, 10, 20))
            np.testing.assert_array_equal(seen[0], values[(index - 1, *window.toslices())])


def test_no_more_files_are_open_than_allowed(tmp_path):
    paths = [str(write_raster(tmp_path / f"{k}.tif", np.full((1, 4, 4), k, np.uint8))) for k in range(5)]
    with DatasetPool(2) as pool:
        for k in (0, 1, 2, 0, 3, 4, 0):
            with pool.raw(paths[k]) as dataset:
                assert (dataset.read() == k).all()
            assert len(pool._open) <= 2
