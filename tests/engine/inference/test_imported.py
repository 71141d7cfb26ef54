"""A RESTORE-DiT checkpoint as the authors save it → imported → a mended series."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio

from skymend.engine.job.events import Events
from skymend.engine.job.layer import Layer
from skymend.engine.series.reconstructseries import Parameters, run
from tests.engine.rasters import write_raster

pytest.importorskip("torch")

from tests.models import published

pytestmark = pytest.mark.slow  # the network is exported first
NAMES = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")
SHAPE = (40, 48)


def test_from_checkpoint_to_series(tmp_path, install):
    state = {"epoch": 1, "model_state_dict": {f"module.{k}": v for k, v in published.restore_dit().items()}}
    method = install("tiny-dit", state, {"tile_size": 32, "heads": 2})
    random = np.random.default_rng(6)
    optical, masks, radar = [], [], []
    for k in range(6):
        date = f"2019-0{k + 1}-10"
        stored = random.integers(400, 5000, (10, *SHAPE)).astype(np.uint16)
        optical.append(write_raster(tmp_path / f"S2_{date}.tif", stored, names=NAMES, nodata=0))
        masks.append(write_raster(tmp_path / f"mask_{date}.tif", (random.random(SHAPE) > 0.7).astype(np.uint8)))
        level = (-12 + random.standard_normal((2, *SHAPE))).astype(np.float32)
        radar.append(write_raster(tmp_path / f"S1_{date}.tif", level, names=("VV", "VH")))

    def mend(name: str, **more):
        given = {
            "optical": [Layer(path=str(p)) for p in optical], "masks": [Layer(path=str(p)) for p in masks],
            "sar": [Layer(path=str(p)) for p in radar], "method": method, "output_folder": str(tmp_path / name), **more,
        }  # fmt: skip
        result = run(Parameters(**given), Events.silent())
        paths = [layer["path"] for layer in result.report["layers"] if layer["kind"] == "image"]
        return np.stack([rasterio.open(path).read() for path in paths]).astype(int)

    one, four = mend("one", options={"batch": 1}), mend("four", options={"batch": 4})
    assert np.abs(one - four).max() <= 1
    given = np.stack([rasterio.open(path).read() for path in optical]).astype(int)
    cloud = np.stack([rasterio.open(path).read(1) for path in masks]) > 0
    seen_once = ~cloud.all(axis=0)
    clear = (~cloud & seen_once)[:, None]
    np.testing.assert_array_equal(np.where(clear, one, 0), np.where(clear, given, 0))
    gap = np.broadcast_to((cloud & seen_once)[:, None], one.shape)
    assert (one[gap] <= 8000).all()
    assert (np.abs(mend("seeded", seed=3) - one)[gap] > 0).any()
    assert (np.abs(mend("stepped", steps=3) - one)[gap] > 0).any()
