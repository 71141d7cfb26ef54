"""Landsat products as delivered."""

from __future__ import annotations

import datetime
import json
import math
import tarfile
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pytest
from affine import Affine

from skymend.engine.job.errors import InputError
from skymend.engine.job.layer import Layer
from skymend.engine.raster.dated import open_series
from skymend.engine.raster.encoding import Encoding
from skymend.engine.raster.opening import open_scene, parts
from skymend.engine.raster.reader import SceneReader
from skymend.engine.raster.scene import SceneSource
from tests.engine.rasters import write_raster

L2SP = "LC08_L2SP_190028_20200608_20200824_02_T1"
L1TP = "LC08_L1TP_190028_20200608_20200625_01_T1"
SUN = {"SUN_AZIMUTH": "141.5", "SUN_ELEVATION": "30.0"}
REFLECTANCE = (("MULT", "2.0E-05"), ("ADD", "-0.1"))
SURFACE = (("MULT", "2.75e-05"), ("ADD", "-0.2"))
LEVEL1 = {
    "RADIOMETRIC_RESCALING": {
        **{f"REFLECTANCE_{part}_BAND_{n}": number for n in range(1, 10) for part, number in REFLECTANCE},
        "RADIANCE_MULT_BAND_10": "3.342E-04",
        "RADIANCE_ADD_BAND_10": "0.1",
    },
    "THERMAL_CONSTANTS": {"K1_CONSTANT_BAND_10": "774.8853", "K2_CONSTANT_BAND_10": "1321.0789"},
}
LEVEL2 = {
    "LEVEL2_SURFACE_REFLECTANCE_PARAMETERS": {
        f"REFLECTANCE_{part}_BAND_{n}": number for n in range(1, 8) for part, number in SURFACE
    },
    "LEVEL2_SURFACE_TEMPERATURE_PARAMETERS": {
        "TEMPERATURE_MULT_BAND_ST_B10": "0.00341802",
        "TEMPERATURE_ADD_BAND_ST_B10": "149.0",
    },
    **{f"LEVEL1_{group}": entries for group, entries in LEVEL1.items()},
}


def as_text(groups: Mapping[str, Mapping[str, str]]) -> str:
    lines = ["GROUP = LANDSAT_METADATA_FILE"]
    for group, entries in groups.items():
        lines += [
            f"  GROUP = {group}",
            *(f"    {key} = {text}" for key, text in entries.items()),
            f"  END_GROUP = {group}",
        ]
    return "\n".join([*lines, "END_GROUP = LANDSAT_METADATA_FILE", "END", ""])


def as_json(groups: Mapping[str, Mapping[str, str]]) -> str:
    return json.dumps({"LANDSAT_METADATA_FILE": groups})


def as_xml(groups: Mapping[str, Mapping[str, str]]) -> str:
    inside = "".join(
        f"<{group}>" + "".join(f"<{key}>{value}</{key}>" for key, value in entries.items()) + f"</{group}>"
        for group, entries in groups.items()
    )
    return f"<LANDSAT_METADATA_FILE>{inside}</LANDSAT_METADATA_FILE>"


def write_bands(folder: Path, stem: str, stored: Mapping[str, int], dtype: str = "uint16", nodata=None) -> list[Path]:
    """A raster for each ending, of one value; 0 in the north-west corner. `B8` is twice as fine."""
    paths = []
    for ending, value in stored.items():
        size, side = (40, 15) if ending == "B8" else (20, 30)
        values = np.full((size, size), value, dtype)
        values[0, 0] = 0 if nodata is None else nodata
        transform = Affine(side, 0, 500000, 0, -side, 5100000)
        paths.append(write_raster(folder / f"{stem}_{ending}.TIF", values, transform=transform, nodata=nodata))
    return paths


def level2(folder: Path, *, metadata: str = "txt") -> Path:
    """A Collection 2 Level 2 folder."""
    stored = {f"SR_B{n}": 10000 + n for n in range(1, 8)}
    masks = {"ST_B10": 44000, "QA_PIXEL": 21824, "QA_RADSAT": 0, "SR_QA_AEROSOL": 224, "ST_QA": 100}
    write_bands(folder / L2SP, L2SP, {**stored, **masks})
    write = {"txt": as_text, "json": as_json, "xml": as_xml}
    if metadata:
        text = write[metadata]({"IMAGE_ATTRIBUTES": SUN, **LEVEL2})
        (folder / L2SP / f"{L2SP}_MTL.{metadata}").write_text(text)
    return folder / L2SP


def level1(folder: Path, sun: Mapping[str, str] = SUN) -> Path:
    """A Collection 1 Level 1 folder."""
    stored = {f"B{n}": 10000 + n for n in range(1, 10)}
    write_bands(folder / L1TP, L1TP, {**stored, "B10": 25000, "BQA": 2720})
    (folder / L1TP / f"{L1TP}_MTL.txt").write_text(as_text({"IMAGE_ATTRIBUTES": sun, **LEVEL1}))
    return folder / L1TP


def scene_of(*paths) -> SceneSource:
    return open_scene([Layer(path=str(path)) for path in paths])


def value(scene: SceneSource, name: str) -> float:
    """A band in the middle of the scene."""
    with SceneReader(scene.select([name])) as reader:
        return float(reader.read_decimated(10**9).values[0, 10, 10])


@pytest.mark.parametrize("metadata", ["txt", "json", "xml", ""])
def test_collection_2_level_2_is_surface_reflectance_whatever_tells_it(tmp_path, metadata):
    scene = scene_of(level2(tmp_path, metadata=metadata))
    assert scene.band_names == tuple(f"B{n}" for n in range(1, 8))
    assert value(scene, "B4") == pytest.approx(2.75e-5 * 10004 - 0.2, abs=1e-6)
    assert value(scene, "B10") == pytest.approx(0.00341802 * 44000 + 149, abs=1e-3)
    assert (scene.product, scene.sensor) == ("Landsat 8 Collection 2 Level 2", "landsat89")
    assert scene.acquisition_date == datetime.date(2020, 6, 8)
    assert scene.flags.kind == "qa-pixel"
    assert [band.name for band in scene.extra] == ["B10"]


@pytest.mark.parametrize("kind", ["tar", "tar.gz"])
def test_an_archive_is_as_good_as_its_folder(tmp_path, kind):
    folder = level2(tmp_path / "in")
    path = tmp_path / f"{L2SP}.{kind}"
    with tarfile.open(path, "w:gz" if kind == "tar.gz" else "w") as archive:
        for file in sorted(folder.iterdir()):
            archive.add(file, file.name)
    scene = scene_of(path)
    assert value(scene, "B4") == pytest.approx(0.07511, abs=1e-6)
    assert scene.tags["SUN_ELEVATION"] == "30.000000"
    assert scene.flags is not None
    assert ("compressed archive" in scene.note) == (kind == "tar.gz")


def test_level_1_is_corrected_for_the_sun(tmp_path):
    scene = scene_of(level1(tmp_path))
    assert scene.band_names == tuple(f"B{n}" for n in range(1, 8))
    assert value(scene, "B4") == pytest.approx((2e-5 * 10004 - 0.1) / 0.5, abs=1e-6)
    assert scene.geobox.shape == (20, 20)  # the panchromatic band is finer and no part of the others
    assert {band.role for band in scene.extra} == {"pan", "cirrus", "thermal"}
    assert (scene.product, scene.flags.kind) == ("Landsat 8 Collection 1 Level 1", "bqa-collection1")
    assert not scene.note


def test_the_thermal_band_of_level_1_is_kelvin(tmp_path):
    scene = scene_of(level1(tmp_path))
    radiance = 3.342e-4 * 25000 + 0.1
    assert value(scene, "B10") == pytest.approx(1321.0789 / math.log(774.8853 / radiance + 1), abs=1e-2)
    assert Encoding.like(scene.select(["B10"])).dtype == "float32"


def test_pixels_that_are_0_are_missing(tmp_path):
    with SceneReader(scene_of(level2(tmp_path))) as reader:
        read = reader.read_decimated(10**9)
    assert not read.validity[0, 0]
    assert read.validity.sum() == 399


def test_a_night_scene_says_that_it_is_not_corrected(tmp_path):
    scene = scene_of(level1(tmp_path, {"SUN_AZIMUTH": "12", "SUN_ELEVATION": "-20.0"}))
    assert "night" in scene.note
    assert value(scene, "B4") == pytest.approx(2e-5 * 10004 - 0.1, abs=1e-6)


def test_files_chosen_one_by_one_are_the_bands_and_the_rest_is_found(tmp_path):
    folder = level1(tmp_path)
    scene = scene_of(folder / f"{L1TP}_B5.TIF", folder / f"{L1TP}_B4.TIF")
    assert scene.band_names == ("B4", "B5")
    assert value(scene, "B4") == pytest.approx(0.20016, abs=1e-6)
    assert scene.flags is not None


@pytest.mark.parametrize(("band", "names"), [("B10", ("B10",)), ("BQA", ("BQA",)), ("B8", ("B8",))])
def test_a_file_on_its_own_is_an_image(tmp_path, band, names):
    assert scene_of(level1(tmp_path) / f"{L1TP}_{band}.TIF").band_names == names


def test_metadata_stand_for_their_scene(tmp_path):
    folder = level1(tmp_path)
    assert scene_of(folder / f"{L1TP}_MTL.txt").band_names == tuple(f"B{n}" for n in range(1, 8))
    for file in folder.glob("*.TIF"):
        file.unlink()
    with pytest.raises(InputError, match="no band of this scene"):
        scene_of(folder / f"{L1TP}_MTL.txt")


def test_a_scene_of_before_the_collections(tmp_path):
    stem = "LC80200392015216LGN00"
    write_bands(tmp_path, stem, {**{f"B{n}": 10000 for n in range(1, 8)}, "BQA": 20480})
    groups = {"IMAGE_ATTRIBUTES": SUN, "RADIOMETRIC_RESCALING": LEVEL1["RADIOMETRIC_RESCALING"]}
    (tmp_path / f"{stem}_MTL.txt").write_text(as_text(groups))
    scene = scene_of(tmp_path)
    assert scene.acquisition_date == datetime.date(2015, 8, 4)
    assert scene.flags.kind == "bqa"
    assert value(scene, "B4") == pytest.approx(0.2, abs=1e-6)


def test_radiance_becomes_reflectance_where_metadata_know_no_more(tmp_path):
    stem = "LT51900282010160KIS00"
    write_bands(tmp_path, stem, {f"B{n}": 80 for n in range(1, 8)}, "uint8")
    rescaling = {f"RADIANCE_{part}_BAND_{n}": v for n in range(1, 8) for part, v in (("MULT", "1.0"), ("ADD", "-2.0"))}
    groups = {"IMAGE_ATTRIBUTES": {**SUN, "EARTH_SUN_DISTANCE": "1.0"}, "RADIOMETRIC_RESCALING": rescaling}
    (tmp_path / f"{stem}_MTL.txt").write_text(as_text(groups))
    scene = scene_of(tmp_path)
    assert scene.band_names == ("B1", "B2", "B3", "B4", "B5", "B7")
    assert value(scene, "B3") == pytest.approx(math.pi * 78 / 1536 / 0.5, rel=1e-5)
    assert value(scene, "B6") == pytest.approx(1260.56 / math.log(607.76 / 78 + 1), abs=1e-2)


def test_both_gains_of_landsat_7_are_thermal(tmp_path):
    stem = "LE07_L1TP_190028_20000608_20170211_01_T1"
    stored = {"B1": 80, "B2": 80, "B3": 80, "B4": 80, "B6_VCID_1": 130, "B6_VCID_2": 140, "B8": 60}
    write_bands(tmp_path, stem, stored, "uint8")
    scene = scene_of(tmp_path)
    assert scene.band_names == ("B1", "B2", "B3", "B4")
    assert {band.name: band.role for band in scene.extra} == {
        "B6_VCID_1": "thermal", "B6_VCID_2": "thermal2", "B8": "pan"
    }  # fmt: skip


@pytest.mark.parametrize(
    ("stem", "first"),
    [("LM02_L1TP_205028_19760608_20180424_01_T2", 4), ("LM05_L1TP_190028_19870608_20180315_01_T2", 1)],
)
def test_the_multispectral_scanner(tmp_path, stem, first):
    write_bands(tmp_path, stem, {f"B{first + k}": 40 for k in range(4)}, "uint8")
    scene = scene_of(tmp_path)
    assert [band.role for band in scene.bands] == ["green", "red", "nir2", "nir"]
    assert scene.sensor == "landsat-mss"


def test_surface_reflectance_of_espa(tmp_path):
    stem = "LE07_L1TP_190028_20000608_20170211_01_T1"
    bands = {f"sr_band{n}": 1500 for n in (1, 2, 3, 4, 5, 7)}
    write_bands(tmp_path, stem, {**bands, "bt_band6": 2950, "sr_atmos_opacity": 80}, "int16", nodata=-9999)
    write_bands(tmp_path, stem, {"pixel_qa": 322})
    (tmp_path / f"{stem}.xml").write_text(
        '<espa_metadata xmlns="http://espa.cr.usgs.gov/v2"><global_metadata><satellite>LANDSAT_7</satellite>'
        '<solar_angles zenith="30.0" azimuth="140.0" units="degrees"/></global_metadata><bands>'
        '<band product="sr_refl" name="sr_band4" fill_value="-9999" scale_factor="0.0002"/></bands></espa_metadata>'
    )
    scene = scene_of(tmp_path)
    assert scene.band_names == ("B1", "B2", "B3", "B4", "B5", "B7")
    assert value(scene, "B3") == pytest.approx(0.15, abs=1e-6)
    assert value(scene, "B4") == pytest.approx(0.3, abs=1e-6)  # as the metadata say
    assert value(scene, "B6") == pytest.approx(295, abs=1e-3)
    assert scene.tags["SUN_ELEVATION"] == "60.000000"
    assert (scene.product, scene.flags.kind) == ("Landsat 7 Collection 1 Level 2", "pixel-qa")


def test_an_undeclared_fill_of_espa_is_missing(tmp_path):
    [path] = write_bands(tmp_path, "LE70230282011250EDC00", {"sr_band1": -9999}, "int16")
    assert scene_of(path).bands[0].nodata == -9999


def test_surface_reflectance_goes_before_level_1_of_the_same_scene(tmp_path):
    write_bands(tmp_path, L1TP, {f"B{n}": 10000 for n in range(2, 6)})
    write_bands(tmp_path, L1TP, {f"sr_band{n}": 1500 for n in range(2, 5)}, "int16")
    scene = scene_of(tmp_path)
    assert scene.band_names == ("B2", "B3", "B4")
    assert {band.dtype for band in scene.bands} == {"int16"}
    assert "left out" in scene.note


def test_a_tree_of_deliveries_is_one_scene_each(tmp_path):
    level2(tmp_path)
    level1(tmp_path)
    write_bands(tmp_path / "older", L2SP.replace("20200608", "20190504"), {"SR_B4": 10000})
    found = [part.scene for part in parts([Layer(path=str(tmp_path))])]
    assert sorted(scene.acquisition_date.isoformat() for scene in found) == ["2019-05-04", "2020-06-08", "2020-06-08"]


def test_copies_of_a_scene_are_one(tmp_path):
    level2(tmp_path / "a")
    level2(tmp_path / "b")
    assert len(parts([Layer(path=str(tmp_path))])) == 1


def test_a_clip_beside_its_scene_is_another_image(tmp_path):
    level2(tmp_path)
    write_raster(tmp_path / "clip" / f"{L2SP}_SR_B4.TIF", np.full((5, 5), 9000, np.uint16))
    assert len(parts([Layer(path=str(tmp_path))])) == 2


def test_scenes_of_a_list_of_files_are_told_apart(tmp_path):
    other = L2SP.replace("20200608", "20200624")
    files = [path for stem in (L2SP, other) for path in write_bands(tmp_path, stem, {"SR_B4": 10000, "SR_B5": 20000})]
    scenes = open_series([Layer(path=str(path)) for path in files])
    assert [scene.day for scene in scenes] == [datetime.date(2020, 6, 8), datetime.date(2020, 6, 24)]
    assert all(scene.band_names == ("B4", "B5") for scene in scenes)


def test_numbers_that_are_no_stored_counts_are_looked_at(tmp_path):
    path = write_raster(tmp_path / f"{L2SP}_SR_B4.tif", np.full((20, 20), 0.25, np.float32))
    assert value(scene_of(path), "B4") == pytest.approx(0.25)


def test_other_rasters_of_a_landsat_name_speak_for_themselves(tmp_path):
    path = write_raster(tmp_path / f"{L2SP}_ndvi.tif", np.full((10, 10), 0.5, np.float32))
    assert not scene_of(path).product
