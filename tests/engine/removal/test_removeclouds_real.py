"""Cloud removal on real images: real cloud shapes punched into clear ones, against the copy of the nearest clear date.

The data lies beside the repository on developers' machines; without it there is nothing to test here.
"""

from __future__ import annotations

import numpy as np
import pytest
import rasterio

from benchmarks.removal import accuracy_of, holes, real_cases
from skymend.engine.job.events import Events
from skymend.engine.job.layer import Layer
from skymend.engine.run import run_task
from tests.shared_data import DATA

SERIES = DATA / "timeseries"
pytestmark = pytest.mark.skipif(not SERIES.is_dir(), reason="the real test data is not here")


@pytest.mark.slow
@pytest.mark.parametrize("case", [1, 3], ids=["Sentinel-2", "CBERS-4"])
def test_filling_beats_the_copy_of_the_nearest_clear_date(case):
    _, files, dates, target = list(real_cases(SERIES))[case]
    with rasterio.open(files[0][0]) as source:
        hole = holes(SERIES, source.shape, seed=1)
    error = accuracy_of(files, dates, target, hole)
    print({method: round(1e4 * value) for method, value in error.items()})
    assert error["mnspi"] < 0.8 * error["copy"]
    assert error["closest-spectral-fit"] < error["copy"]
    assert error["mnspi"] < error["closest-spectral-fit"]


def test_a_really_cloudy_date_with_the_masks_of_its_providers(tmp_path):
    folder = SERIES / "s2-slovenia-5dates"
    names = ("20150731", "20150711", "20150830")
    result = run_task(
        "removeclouds",
        {
            "inputs": [Layer(path=str(folder / f"S2_L1C_{name}.tif")) for name in names],
            "masks": [Layer(path=str(folder / f"CLOUDMASK_{name}.tif")) for name in names],
            "method": "composite-nearest",
            "output": str(tmp_path / "out.tif"),
        },
        Events.silent(),
    )
    assert result.report["unfilled_pixels"] == 0
    with rasterio.open(result.outputs["OUTPUT"]) as mended, rasterio.open(folder / f"S2_L1C_{names[1]}.tif") as clear:
        assert mended.descriptions == clear.descriptions
        near = np.mean(mended.read().astype(float) == clear.read())
    assert near > 0.5  # July 11 is nearer to the overcast July 31 than August 30


def test_clouds_are_found_on_the_way(tmp_path):
    folder = DATA / "sar-optical" / "ROIs2017_winter_112_p797"
    result = run_task(
        "removeclouds",
        {
            "inputs": [Layer(path=str(folder / f"s2_{name}.tif")) for name in ("cloudy", "cloudfree")],
            "output": str(tmp_path / "out.tif"),
            "options": {"similar": 5},
        },
        Events.silent(),
    )
    assert [image["clouds"] for image in result.report["images"]] == ["detected", "detected"]
