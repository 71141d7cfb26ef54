"""Windows, batches and input preparation of networks, without any network."""

from __future__ import annotations

import numpy as np
import pytest

from skymend.engine.catalogue.card import Card
from skymend.engine.inference import bands, blending, tiled
from skymend.engine.job.errors import InputError, ModelError
from skymend.engine.job.events import Events
from skymend.engine.job.layer import Layer
from skymend.engine.job.parameters import Machine
from skymend.engine.raster.opening import open_scene
from tests.engine.rasters import write_raster
from tests.engine.small_jobs import NetworkSteps

CARD = Card(id="toy", task="removeclouds", kind="onnx", title="Toy", summary="x", licence="x", tile_size=16, overlap=4)


def blended(image: np.ndarray, batch: int, predict=None, skip=lambda tile: False) -> np.ndarray:
    """An image through tiles and a toy network that doubles it."""
    out = np.full(image.shape, np.nan, np.float32)

    def read(tile):
        return None if skip(tile) else tile.fill(image[(slice(None), *tile.window.toslices())])

    def write(window, values):
        out[(slice(None), *window.toslices())] = values

    job = NetworkSteps(CARD, len(image), read, predict or (lambda items: 2 * np.stack(items)), batch)
    tiled.over_tiles(job, image.shape[1:], write, Machine(), Events.silent())
    return out


def test_batches_of_any_size_give_the_same_bits():
    image = np.random.default_rng(0).random((2, 37, 53)).astype(np.float32)
    one = blended(image, 1)
    np.testing.assert_allclose(one, 2 * image, rtol=1e-6)
    for batch in (3, 4, 100):
        np.testing.assert_array_equal(blended(image, batch), one)


def test_a_wide_row_of_tiles_lies_on_disk_and_is_handed_over_in_pieces(tmp_path, monkeypatch):
    image = np.random.default_rng(5).random((3, 37, 53)).astype(np.float32)
    whole = blended(image, 2)
    monkeypatch.setattr(blending, "PIECE", 4 * 3 * 53 * 5)
    pieces = []
    cover = blending.overlapping_tiles(image.shape[1:], 16, 4)
    out = np.empty_like(image)

    def write(window, values):
        pieces.append(window.height)
        out[(slice(None), *window.toslices())] = values

    blender = blending.Blender(image.shape[1:], 3, 16, 4, write, tmp_path)
    for tile in cover:
        blender.add(tile, 2 * tile.fill(image[(slice(None), *tile.window.toslices())]))
    blender.finish()
    np.testing.assert_array_equal(out, whole)
    assert max(pieces) == 5
    assert (tmp_path / "blended").is_file()


def test_skipped_tiles_leave_only_their_own_pixels_open():
    image = np.ones((1, 30, 60), np.float32)
    out = blended(image, 4, skip=lambda tile: tile.window.col_off == 0)
    assert np.isnan(out[:, :, :12]).all()
    assert (out[:, :, 16:] == 2).all()


def test_out_of_memory_halves_the_batch_and_goes_on():
    seen = []

    def predict(items):
        seen.append(len(items))
        if len(items) > 2:
            raise RuntimeError("CUDA failure 2: out of memory")
        return 2 * np.stack(items)

    image = np.random.default_rng(0).random((1, 40, 40)).astype(np.float32)
    np.testing.assert_allclose(blended(image, 8, predict), 2 * image, rtol=1e-6)
    assert seen[0] == 8
    assert max(seen[3:]) <= 2
    assert seen.count(8) == 1

    def never(items):
        raise MemoryError

    with pytest.raises(ModelError, match="not enough memory for one tile"):
        blended(image, 2, never)
    with pytest.raises(ZeroDivisionError):  # whatever else goes wrong is not hidden
        blended(image, 2, lambda items: 1 / 0)


@pytest.mark.parametrize(("tile", "expected"), [(100, [8, 21, 3]), (1000, [8, 8, 8, 8]), (1, [8, 24]), (0, [8, 16, 8])])
def test_batches_grow_to_what_the_memory_of_a_gpu_holds(tile, expected):
    free, held, seen = 3840, [0], []

    def predict(items):
        seen.append(len(items))
        held[0] = max(held[0], min(tile * len(items), 800 if tile == 100 else free - 100))
        return np.stack(items)

    batches = tiled.Batches(32, lambda: free - held[0])
    items = [np.full((1, 2), k) for k in range(32)]
    np.testing.assert_array_equal(np.stack(list(batches.run(predict, items, Events.silent()))), np.stack(items))
    assert seen == expected


def test_draws_of_a_tile_share_batches_and_are_joined_in_order():
    class Drawing(NetworkSteps):
        def draws(self, item):
            return [item + k for k in range(3)]

        def joined(self, item, drawn):
            return np.stack(list(drawn))

    sizes = []

    def predict(items):
        sizes.append(len(items))
        return np.stack(items)

    job = Drawing(CARD, 3, lambda tile: np.full((1,), 10 * tile), predict, 4)
    answers = tiled.InBatches(job, Events.silent()).compute([1, 2, 3], [job.read(1), None, job.read(3)])
    assert sizes == [4, 2]
    assert answers[1] is None
    np.testing.assert_array_equal(answers[0][:, 0], [10, 11, 12])
    np.testing.assert_array_equal(answers[2][:, 0], [30, 31, 32])


def test_bands_are_found_by_name_by_region_and_with_the_nearest_infrared(tmp_path):
    path = write_raster(tmp_path / "x.tif", np.ones((4, 8, 8), np.uint16), names=("B02", "B03", "B04", "B08"))
    scene = open_scene([Layer(path=str(path))])
    assert bands.matching_bands(scene, ["red", "green", "nir"], "Toy") == ["B04", "B03", "B08"]
    assert bands.matching_bands(scene, ["B04", "B8A"], "Toy") == ["B04", "B08"]
    with pytest.raises(InputError, match="lacks B11"):
        bands.matching_bands(scene, ["B02", "B11"], "Toy")


def test_radar_bands_without_names_are_vv_and_vh(tmp_path):
    path = write_raster(tmp_path / "s1.tif", np.full((2, 8, 8), -11, np.float32))
    (scene,) = bands.open_radar([Layer(path=str(path))], Events.silent())
    assert scene.band_names == ("VV", "VH")
