from __future__ import annotations

import datetime

import numpy as np

from skymend.engine.job.events import Events
from skymend.engine.job.layer import Layer
from skymend.engine.series import skill
from skymend.engine.series.reconstructseries import Parameters
from tests.engine.rasters import write_raster


def test_all_methods_are_compared_and_nothing_is_written(tmp_path):
    rng, images = np.random.default_rng(0), []
    for k in range(10):
        values = np.full((1, 24, 24), 0.1 + 0.02 * k, np.float32) + rng.normal(0, 0.001, (1, 24, 24)).astype(np.float32)
        values[:, rng.integers(0, 16) :][:, :8] = np.nan
        date = datetime.date(2021, 1, 1) + datetime.timedelta(days=10 * k)
        images.append(write_raster(tmp_path / f"S_{date:%Y%m%d}.tif", values, names=["red"]))
    out = tmp_path / "out"
    p = Parameters(optical=[Layer(path=str(path)) for path in images], detect=False, output_folder=str(out))
    (comparison,) = skill.compare(p, Events.silent())
    ids = [candidate.id for candidate in comparison.candidates]
    assert ids[0] == "linear"
    assert {"linear", "savgol", "whittaker", "gp", "rbf", "chen"} <= set(ids)
    assert not out.exists()
