"""A part of a composite has the bits of the whole: what the panel relies on when a mask was painted on."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from rasterio.transform import from_origin

from skymend.engine.job.events import Events
from skymend.engine.run import run_task

SIZE, PART, REACH = 40, slice(12, 30), 3  # rows and columns of the part; pixels at its edge that see beyond it
LOCAL = ("composite-median", "composite-nearest")  # the two kinds of ui/recompute.py: mixed, and one date a pixel


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    folder, drawn = tmp_path_factory.mktemp("part"), np.random.default_rng(5)
    profile = {"width": SIZE, "height": SIZE, "crs": "EPSG:32633", "transform": from_origin(500000, 5000000, 10, 10)}
    inputs, masks = [], []
    for day in ("2020-05-01", "2020-05-11", "2020-05-21", "2020-06-02"):
        path, mask = str(folder / f"S2_{day}.tif"), str(folder / f"mask_{day}.tif")
        with rasterio.open(path, "w", driver="GTiff", count=2, dtype="uint16", **profile) as file:
            file.write(drawn.integers(300, 4000, (2, SIZE, SIZE), dtype=np.uint16))
            file.descriptions = ("red", "nir")
        with rasterio.open(mask, "w", driver="GTiff", count=1, dtype="uint8", **profile) as file:
            file.write((drawn.random((1, SIZE, SIZE)) < 0.02).astype(np.uint8))
        inputs.append({"path": path, "name": day, "date": day})
        masks.append({"path": mask, "name": f"mask {day}", "date": day})
    return {"inputs": inputs, "masks": masks, "mask_kind": "classes", "target": "2020-05-11"}


@pytest.mark.parametrize("method", LOCAL)
def test_a_part_has_the_bits_of_the_whole(scene, tmp_path, method):
    x, y = 500000 + 10 * PART.start, 5000000 - 10 * PART.start
    edge = 10 * (PART.stop - PART.start)
    job = {**scene, "method": method}
    run_task("removeclouds", {**job, "output": str(tmp_path / "whole.tif")}, Events.silent())
    box = [x + 0.1, y - edge + 0.1, x + edge - 0.1, y - 0.1]
    run_task("removeclouds", {**job, "extent": box, "output": str(tmp_path / "part.tif")}, Events.silent())
    with rasterio.open(tmp_path / "whole.tif") as whole, rasterio.open(tmp_path / "part.tif") as part:
        inside = slice(REACH, edge // 10 - REACH)
        there = whole.read()[:, PART, PART]
        assert part.shape == there.shape[1:]
        np.testing.assert_array_equal(part.read()[:, inside, inside], there[:, inside, inside])
