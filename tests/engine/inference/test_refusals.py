"""What a learned model refuses, end to end through its task: each time said by name, and nothing written."""

from __future__ import annotations

import hashlib
import json

import numpy as np
import pytest
import rasterio
from affine import Affine

from skymend.engine.job.errors import InputError, ModelError
from skymend.engine.job.events import Events
from skymend.engine.job.layer import Layer
from skymend.engine.series.reconstructseries import Parameters, run
from tests.engine.rasters import write_raster

pytest.importorskip("onnx")

from tests.engine import toys

DATES = ("2020-01-03", "2020-01-13", "2020-01-22")
NAMES = ("B02", "B03", "B04", "B08")
SHAPE = (40, 50)


@pytest.fixture
def place(tmp_path, monkeypatch):
    """A short optical series, a radar image of each date, and an installed model that wants both."""
    monkeypatch.setenv("SKYMEND_HOME", str(tmp_path))
    random = np.random.default_rng(4)
    optical = [
        write_raster(
            tmp_path / f"S2_{date}.tif", random.integers(500, 3000, (4, *SHAPE)).astype(np.uint16), names=NAMES
        )
        for date in DATES
    ]
    radar = [
        write_raster(tmp_path / f"S1_{date}.tif", np.full((2, *SHAPE), -12, np.float32), names=("VV", "VH"))
        for date in DATES
    ]
    toys.series_network(tmp_path, "toy", list(NAMES), radar=True)
    return {"folder": tmp_path, "optical": optical, "radar": radar}


def mend(place, **more):
    given = {
        name: [Layer(path=str(path)) for path in place[key]] for name, key in (("optical", "optical"), ("sar", "radar"))
    }
    out = place["folder"] / "out"
    return run(
        Parameters(**{**given, "method": "toy", "output_folder": str(out), "detect": False, **more}), Events.silent()
    )


def refused(place, kind, told, **more):
    with pytest.raises(kind, match=told) as problem:
        mend(place, **more)
    out = place["folder"] / "out"
    assert not out.exists() or not list(out.iterdir())
    return problem.value


def test_with_all_it_needs_it_runs(place):
    assert len(mend(place).report["layers"]) >= 3


@pytest.mark.parametrize(
    ("values", "names", "told"),
    [
        (np.full((2, *SHAPE), -12, np.float32), ("HH", "HV"), "has no VV and VH band"),
        (np.full((2, *SHAPE), 300, np.float32), ("VV", "VH"), "neither in dB nor calibrated"),
    ],
)
def test_radar_of_another_kind(place, values, names, told):
    write_raster(place["folder"] / "S1_2020-01-13.tif", values, names=names)
    refused(place, InputError, told)


def test_radar_and_images_without_a_date(place):
    place["radar"][1] = place["radar"][1].rename(place["folder"] / "radar.tif")
    refused(place, InputError, r"radar\.tif has no date")
    place["optical"][1] = place["optical"][1].rename(place["folder"] / "nameless.tif")
    refused(place, InputError, r"nameless\.tif has no date")


def test_a_band_the_model_reads_is_missing(place):
    values = np.full((3, *SHAPE), 900, np.uint16)
    place["optical"] = [write_raster(path, values, names=NAMES[:3]) for path in place["optical"]]
    refused(place, InputError, "lacks B08")


def test_a_frame_beside_the_others_is_put_where_it_lies(place):
    with rasterio.open(place["optical"][1]) as dataset:
        profile, values = dataset.profile, dataset.read()
    profile["transform"] *= Affine.translation(7, 0)
    with rasterio.open(place["optical"][1], "w", **profile) as dataset:
        dataset.write(values)
        dataset.descriptions = NAMES
    result = mend(place, keep=True)
    made = [layer["path"] for layer in result.report["layers"] if layer["kind"] == "image"]
    with rasterio.open(made[1]) as shifted, rasterio.open(place["optical"][0]) as first:
        assert (shifted.transform, shifted.shape) == (first.transform, (first.height, first.width + 7))
        np.testing.assert_array_equal(shifted.read()[:, :, 7:], values)


def test_a_model_whose_file_was_changed_or_cut_short(place):
    path, card = (place["folder"] / "models" / f"toy.{end}" for end in ("onnx", "json"))
    cut = path.read_bytes()[:-40]
    path.write_bytes(cut)
    refused(place, ModelError, "checksum differs")
    told = {**json.loads(card.read_text()), "sha256": f"sha256:{hashlib.sha256(cut).hexdigest()}"}
    card.write_text(json.dumps(told))
    refused(place, ModelError, r"toy\.onnx cannot be opened")


def test_a_card_with_an_unknown_field(place):
    card = place["folder"] / "models" / "toy.json"
    card.write_text(json.dumps({**json.loads(card.read_text()), "colour": "red"}))
    refused(place, ModelError, r"toy\.json is not right.*colour")


def test_a_model_of_another_family(place):
    card = place["folder"] / "models" / "toy.json"
    card.write_text(json.dumps({**json.loads(card.read_text()), "family": "emrdm"}))
    refused(place, ModelError, "family “emrdm”, which cannot do reconstructseries")
