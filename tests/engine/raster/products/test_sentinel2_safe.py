"""Sentinel-2 SAFE products as delivered."""

from __future__ import annotations

import datetime
import shutil
from pathlib import Path

import numpy as np
import pytest

from skymend.engine.job.errors import InputError
from skymend.engine.job.layer import Layer
from skymend.engine.raster.dated import open_series
from skymend.engine.raster.opening import open_scene, parts
from skymend.engine.raster.reader import SceneReader
from skymend.engine.raster.scene import SceneSource
from tests.engine.raster.products.safe_folder import BANDS, SIDES, Safe, granule_metadata, write_jp2

L2A_BANDS = tuple(band for band in BANDS if band != "B10")


def scene_of(*paths) -> SceneSource:
    return open_scene([Layer(path=str(path)) for path in paths])


def values(scene: SceneSource) -> np.ndarray:
    """(C, H, W) of the whole scene."""
    with SceneReader(scene) as reader:
        return reader.read_decimated(10**9).values


def test_level_2a_opens_with_the_finest_of_each_band(tmp_path):
    scene = scene_of(Safe().make(tmp_path))
    assert scene.band_names == L2A_BANDS
    assert [Path(b.path).parent.name for b in scene.bands] == [f"R{SIDES[name]}m" for name in L2A_BANDS]
    assert scene.geobox.shape == (120, 120)
    assert scene.product == "Sentinel-2 Level 2A, baseline 05.09"
    assert scene.sensor == "sentinel2-l2a"
    assert scene.acquisition_date == datetime.date(2022, 6, 8)
    assert not scene.note


def test_the_offset_of_the_metadata_is_taken_off_and_zero_is_missing(tmp_path):
    read = values(scene_of(Safe().make(tmp_path)))
    assert read[:, 60, 60] == pytest.approx([(3000 + BANDS.index(name) - 1000) / 10000 for name in L2A_BANDS], abs=1e-6)
    assert np.isnan(read[:, 0, 0]).all()


def test_a_baseline_without_offset_has_none(tmp_path):
    scene = scene_of(Safe("1C", "02.09", 0).make(tmp_path))
    assert values(scene)[1, 60, 60] == pytest.approx(0.3001, abs=1e-6)
    assert scene.sensor == "sentinel2-l1c"
    assert scene.band_names == L2A_BANDS
    assert [band.name for band in scene.extra] == ["B10"]


def test_the_sun_and_the_cloud_cover_are_tags(tmp_path):
    tags = scene_of(Safe().make(tmp_path)).tags
    assert float(tags["SUN_ELEVATION"]) == pytest.approx(64.5)
    assert float(tags["SUN_AZIMUTH"]) == pytest.approx(151.25)
    assert float(tags["CLOUD_COVER"]) == 12.5


@pytest.mark.parametrize(
    ("safe", "kind"),
    [(Safe(), "scl"), (Safe("1C", mask="MSK_CLASSI_B00"), "msk-classi"), (Safe("1C", mask=""), None)],
)
def test_the_mask_of_the_product_is_found(tmp_path, safe, kind):
    flags = scene_of(safe.make(tmp_path)).flags
    assert (flags.kind if flags else None) == kind


def test_a_mask_of_polygons_is_told_not_to_be_read(tmp_path):
    scene = scene_of(Safe("1C", "02.09", 0, mask="gml").make(tmp_path))
    assert scene.flags is None
    assert ".gml" in scene.note


@pytest.mark.parametrize(
    "given", ["folder", "zip", "metadata", "granule metadata", "gdal", "gdal in zip", "vsizip", "in a folder"]
)
def test_every_way_to_give_it_gives_the_same_scene(tmp_path, given):
    safe = Safe()
    root = safe.make(tmp_path / "in")
    archive = shutil.make_archive(str(tmp_path / "zip" / "delivery"), "zip", tmp_path / "in")
    path = {
        "folder": root,
        "zip": archive,
        "metadata": root / "MTD_MSIL2A.xml",
        "granule metadata": root / "GRANULE" / safe.granule / "MTD_TL.xml",
        "gdal": f"SENTINEL2_L2A:{root}/MTD_MSIL2A.xml:10m:EPSG_32632",
        "gdal in zip": f"SENTINEL2_L2A:/vsizip/{archive}/{safe.name}/MTD_MSIL2A.xml:10m:EPSG_32632",
        "vsizip": f"/vsizip/{archive}/{safe.name}",
        "in a folder": tmp_path / "zip",
    }[given]
    scene = scene_of(path)
    names = ("B02", "B03", "B04", "B08") if given.startswith("gdal") else L2A_BANDS
    assert scene.band_names == names
    assert scene.flags is not None
    assert values(scene)[names.index("B04"), 60, 60] == pytest.approx(0.2003, abs=1e-6)
    assert "SUN_ELEVATION" in scene.tags


def test_images_chosen_one_by_one_are_the_bands(tmp_path):
    root = Safe().make(tmp_path)
    chosen = [next(root.rglob(f"*_{name}.jp2")) for name in ("B04_20m", "B8A_20m", "SCL_20m")]
    scene = scene_of(*chosen)
    assert scene.band_names == ("B04", "B8A")
    assert scene.geobox.shape == (60, 60)
    assert values(scene)[0, 30, 30] == pytest.approx(0.2003, abs=1e-6)
    assert scene.flags is not None
    assert scene.flags.path == str(chosen[2])


def test_a_mask_alone_is_an_image_of_its_codes(tmp_path):
    scene = scene_of(next(Safe().make(tmp_path).rglob("*_SCL_20m.jp2")))
    assert scene.band_names == ("SCL",)
    assert values(scene)[0, 30, 30] == 4


def test_without_metadata_the_name_tells_the_baseline(tmp_path):
    root = Safe().make(tmp_path)
    (root / "MTD_MSIL2A.xml").unlink()
    scene = scene_of(root)
    assert values(scene)[0, 60, 60] == pytest.approx(0.2, abs=1e-6)
    assert "05.09" in scene.note


def test_a_product_of_several_granules_is_several_scenes(tmp_path):
    root = tmp_path / "S2A_OPER_PRD_MSIL1C_PDMC_20160101T000000_R022_V20151208T101400_20151208T101400.SAFE"
    for k, tile in enumerate(("T32TQM", "T32TPM")):
        stem = f"S2A_OPER_MSI_L1C_TL_SGS__20151209T160000_A002400_{tile}"
        inside = root / "GRANULE" / f"{stem}_N02.00"
        for band in ("B02", "B03", "B04", "B08"):
            write_jp2(inside / "IMG_DATA" / f"{stem}_{band}.jp2", 2000, 10, east=699960 - 100000 * k)
        metadata = inside / f"{stem.replace('MSI_L1C', 'MTD_L1C')}.xml"
        metadata.write_text(granule_metadata("2015-12-08"))
    (root / "S2A_OPER_MTD_SAFL1C_PDMC_20160101T000000_R022_V20151208T101400.xml").write_text(
        Safe("1C", "02.00", 0).metadata()
    )
    found = [part.scene for part in parts([Layer(path=str(root))])]
    assert len(found) == 2
    assert {scene.acquisition_date for scene in found} == {datetime.date(2015, 12, 8)}
    assert len({scene.name for scene in found}) == 2
    with pytest.raises(InputError, match="2 images"):
        scene_of(root)


def test_the_picture_of_a_product_is_refused(tmp_path):
    root = Safe().make(tmp_path)
    with pytest.raises(InputError, match="picture"):
        scene_of(f"SENTINEL2_L2A:{root}/MTD_MSIL2A.xml:TCI:EPSG_32632")


def test_damaged_metadata_are_named(tmp_path):
    root = Safe().make(tmp_path)
    (root / "MTD_MSIL2A.xml").write_text("<n1:Level")
    with pytest.raises(InputError, match=r"MTD_MSIL2A\.xml is damaged"):
        scene_of(root)


def test_a_product_beside_its_archive_counts_once(tmp_path):
    Safe().make(tmp_path / "in")
    shutil.make_archive(str(tmp_path / "in" / "delivery"), "zip", tmp_path / "in")
    assert len(parts([Layer(path=str(tmp_path / "in"))])) == 1


def test_granules_of_one_day_stay_apart_in_a_series(tmp_path):
    for tile in ("T32TQM", "T32TPM"):
        Safe(tile=tile).make(tmp_path)
    scenes = open_series([Layer(path=str(tmp_path))])
    assert [scene.band_names for scene in scenes] == [L2A_BANDS] * 2
