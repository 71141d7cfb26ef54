"""RESTORE-DiT's place in the series task, by toy networks whose answer is known."""

from __future__ import annotations

import threading

import numpy as np
import pytest
import rasterio

from skymend.engine.inference.ort_session import OrtBound
from skymend.engine.job.errors import InputError
from skymend.engine.job.events import Events
from skymend.engine.job.layer import Layer
from skymend.engine.series.reconstructseries import Parameters, run
from tests.engine.rasters import write_raster

pytest.importorskip("onnx")

from tests.engine import toys

DATES = ("2020-01-03", "2020-01-13", "2020-01-22", "2020-02-02", "2020-02-11", "2020-02-23")
NAMES = ("B02", "B03", "B04", "B08")
SHAPE = (50, 70)


@pytest.fixture
def series(tmp_path, monkeypatch):
    """Six dates with gaps of their own, their masks, and a corner that is never seen; radar of three dates."""
    monkeypatch.setenv("SKYMEND_HOME", str(tmp_path))
    random = np.random.default_rng(4)
    images, masks, gaps = [], [], []
    for date in DATES:
        stored = random.integers(500, 3000, (4, *SHAPE)).astype(np.uint16)
        stored[:, :3, :4] = 0
        cloud = np.kron(random.random((5, 7)) > 0.6, np.ones((10, 10), bool))
        images.append(write_raster(tmp_path / f"S2_{date}.tif", stored, names=NAMES, nodata=0))
        masks.append(write_raster(tmp_path / f"mask_{date}.tif", cloud.astype(np.uint8)))
        gaps.append(cloud)
    radar = [
        write_raster(
            tmp_path / f"S1_{date}.tif", np.full((2, *SHAPE), [[[level]], [[-16]]], np.float32), names=("VV", "VH")
        )
        for date, level in (("2020-01-01", -14.0), ("2020-01-20", -10.0), ("2020-02-20", -6.0))
    ]
    return {"images": images, "masks": masks, "gaps": np.stack(gaps), "radar": radar, "folder": tmp_path}


def layers(paths):
    return [Layer(path=str(path)) for path in paths]


def mend(series, method, events=None, **more):
    folder = series["folder"] / more.pop("name", "out")
    given = {
        "optical": layers(series["images"]), "masks": layers(series["masks"]), "method": method,
        "output_folder": str(folder), "quality": True, **more,
    }  # fmt: skip
    result = run(Parameters(**given), events or Events.silent())
    by_kind = {}
    for layer in result.report["layers"]:
        by_kind.setdefault(layer["kind"], []).append(layer["path"])
    return result, {kind: [read(path) for path in paths] for kind, paths in by_kind.items()}


def read(path):
    with rasterio.open(path) as dataset:
        return dataset.read()


def test_gaps_take_the_networks_answer_and_clear_pixels_keep_their_bits(series):
    method = toys.series_network(series["folder"], "toy-series", list(NAMES), radar=False)
    result, made = mend(series, method)
    seen_once = ~series["gaps"].all(axis=0)
    seen_once[:3, :4] = False
    days = np.array([0, 10, 20, 30, 40, 50])  # since 2020-01-01, rounded to tens
    for k, (image, path) in enumerate(zip(made["image"], series["images"])):
        gap, own = series["gaps"][k] & seen_once, read(path)
        clear = seen_once & ~gap
        np.testing.assert_array_equal(image[:, clear], own[:, clear])
        answer = (0.001 * days[k] / 2 + 0.5) * 0.8 * 1e4
        assert np.abs(image[:, gap].astype(float) - answer).max() <= 1
        assert (image[:, ~seen_once] == 0).all()
        quality = made["quality"][k][0]
        assert (quality[clear] == 0).all()
        assert (quality[gap] > 0).all()
        assert (quality[~seen_once] == 255).all()
    np.testing.assert_array_equal(made["count"][0][0][seen_once], (~series["gaps"]).sum(0)[seen_once])
    assert result.report["method"] == "toy-series"


def test_radar_of_the_nearest_date_is_used(series):
    method = toys.series_network(series["folder"], "toy-radar", list(NAMES), radar=True)
    _, made = mend(series, method, sar=layers(series["radar"]))
    seen_once = ~series["gaps"].all(axis=0)
    seen_once[:3, :4] = False
    levels = [-14.0, -10.0, -10.0, -10.0, -6.0, -6.0]
    for k, image in enumerate(made["image"]):
        answer = ((np.clip((levels[k] + 10) / 4, -2, 2) / 2 * 0.5) / 2 + 0.5) * 0.8 * 1e4
        gap = series["gaps"][k] & seen_once
        assert np.abs(image[:, gap].astype(float) - answer).max() <= 1
    with pytest.raises(InputError, match="needs a Sentinel-1 series"):
        mend(series, method)


def test_target_dates_without_an_image_are_filled(series):
    method = toys.series_network(series["folder"], "toy-series", list(NAMES), radar=False)
    _, made = mend(series, method, target_dates="2020-01-17, 2020-02-02")
    assert len(made["image"]) == 2
    seen_once = ~series["gaps"].all(axis=0)
    seen_once[:3, :4] = False
    answer = (0.001 * 20 / 2 + 0.5) * 0.8 * 1e4
    assert np.abs(made["image"][0][:, seen_once].astype(float) - answer).max() <= 1


def test_batch_and_ensemble(series):
    method = toys.series_network(series["folder"], "toy-series", list(NAMES), radar=False)
    _, one = mend(series, method, name="one", options={"batch": 1}, threads=1)
    _, four = mend(series, method, name="four", options={"batch": 4}, threads=3)
    np.testing.assert_array_equal(one["image"], four["image"])
    _, spread = mend(series, method, name="spread", ensemble=3)
    deviation = np.stack(spread["uncertainty"])
    assert deviation.shape == np.stack(one["image"]).shape
    assert np.nanmax(deviation) == 0  # this network listens to no noise


def test_out_of_memory_on_the_device_halves_the_batch_and_the_log_says_so(series, monkeypatch):
    method = toys.series_network(series["folder"], "toy-series", list(NAMES), radar=False)
    _, one = mend(series, method, name="one", options={"batch": 1})
    whole, said, seen = OrtBound.run, [], []

    def small_device(self, inputs):
        seen.append(len(inputs["x"]))
        if len(inputs["x"]) > 2:
            raise RuntimeError(
                "[ONNXRuntimeError] : 6 : RUNTIME_EXCEPTION : Failed to allocate memory for requested buffer"
            )
        return whole(self, inputs)

    monkeypatch.setattr(OrtBound, "run", small_device)
    events = Events(lambda event: said.append(event.get("text", "")), threading.Event())
    _, eight = mend(series, method, events, name="eight", options={"batch": 8})
    np.testing.assert_array_equal(one["image"], eight["image"])
    assert seen[0] > 4
    assert max(seen[-2:]) <= 2
    assert any("Not enough memory for" in text for text in said)


def test_long_gaps_stay_open_and_bands_are_checked(series):
    method = toys.series_network(series["folder"], "toy-series", list(NAMES), radar=False)
    _, made = mend(series, method, longest_gap=15)
    assert any((quality == 255).sum() > (made["count"][0] == 0).sum() for quality in made["quality"])
    wide = toys.series_network(series["folder"], "toy-wide", [*NAMES, "B11"], radar=False)
    with pytest.raises(InputError, match="lacks B11"):
        mend(series, wide)
