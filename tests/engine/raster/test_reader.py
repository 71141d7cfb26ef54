"""Reading: any awkward raster works or says why not."""

from __future__ import annotations

import datetime
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine

from skymend.engine.job.errors import InputError
from skymend.engine.job.layer import Layer
from skymend.engine.raster.dated import open_series
from skymend.engine.raster.geobox import GeoBox
from skymend.engine.raster.grid import pixel_size, same_grid
from skymend.engine.raster.opening import open_scene
from skymend.engine.raster.reader import CodeReader, SceneReader
from skymend.engine.raster.window import Window
from skymend.engine.raster.writer import Encoding
from tests.shared_data import DATA

from ..rasters import GRID, write_raster

RASTERS = DATA / "rasters"
WHOLE = Window(0, 0, 40, 30)


def read(path: Path, **options):
    scene = open_scene([Layer(path=str(path))], **options)
    height, width = scene.geobox.shape
    with SceneReader(scene) as reader:
        return scene, reader.read(Window(0, 0, width, height))


def stack(count: int, low: int = 100, dtype: str = "uint16") -> np.ndarray:
    return (low + np.arange(count * 1200).reshape(count, 30, 40) % 5000).astype(dtype)


def test_integers_become_reflectance_and_nodata_becomes_nan(tmp_path):
    values = stack(4)
    values[:, 0, 0] = 0
    scene, pixels = read(write_raster(tmp_path / "a.tif", values, nodata=0))
    assert scene.band_names == ("blue", "green", "red", "nir")
    assert pixels.values.dtype == np.float32
    assert np.isnan(pixels.values[:, 0, 0]).all()
    assert not pixels.validity[0, 0]
    np.testing.assert_array_equal(pixels.values[:, 1:], values[:, 1:].astype(np.float32) / np.float32(10000))


def test_own_scale_and_offset_of_each_band(tmp_path):
    path = write_raster(tmp_path / "a.tif", stack(2, dtype="int16"), names=["red", "nir"])
    with rasterio.open(path, "r+") as dataset:
        dataset.scales, dataset.offsets = (0.0001, 0.001), (0.5, 2.0)
    scene, pixels = read(path)
    np.testing.assert_allclose(pixels.values[:, 0, 0], [100e-4 + 0.5, 1300e-3 + 2.0], rtol=1e-6)
    assert Encoding.like(scene).scale == (0.0001, 0.001)


@pytest.mark.parametrize(
    ("name", "low", "tags", "first"),
    [
        ("S2A_MSIL1C_20220301T101031_N0400_R022_T33UUP.tif", 1500, {}, 0.05),
        ("S2A_MSIL1C_20180301T101031_N0206_R022_T33UUP.tif", 1500, {}, 0.15),
        ("S2_L1C_20220301.tif", 1500, {"RADIO_ADD_OFFSET": "-1000"}, 0.05),
        ("S2_L1C_20220301.tif", 1020, {}, 0.002),  # told by its darkest values
        ("S2_L1C_20220301.tif", 300, {}, 0.03),
    ],
)
def test_sentinel2_offset_by_name_tag_or_values(tmp_path, name, low, tags, first):
    values = stack(13, low)
    values[10] = low
    _, pixels = read(write_raster(tmp_path / name, values, tags=tags))
    assert pixels.values[0, 0, 0] == pytest.approx(first, abs=1e-6)


def test_landsat_collection_2_level_2(tmp_path):
    path = write_raster(tmp_path / "LC08_L2SP_013032_20180710_20200831_02_T1_SR_B4.TIF", stack(1, 10000))
    scene, pixels = read(path)
    assert scene.roles == {"red": "B4"}
    assert scene.acquisition_date == datetime.date(2018, 7, 10)
    assert pixels.values[0, 0, 0] == pytest.approx(10000 * 2.75e-5 - 0.2)


def test_explicit_scale_overrules_the_file(tmp_path):
    _, pixels = read(write_raster(tmp_path / "a.tif", stack(3)), scale=0.01, offset=1.0)
    assert pixels.values[0, 0, 0] == pytest.approx(2.0)


def test_bands_named_by_the_user(tmp_path):
    path = write_raster(tmp_path / "a.tif", stack(2))
    scene, _ = read(path, bands=["B04", "B08"])
    assert scene.roles == {"red": "B04", "nir": "B08"} or scene.band_names == ("B04", "B08")
    with pytest.raises(InputError, match="BANDS names 3 bands"):
        read(path, bands=["B02", "B04", "B08"])


def test_band_files_of_different_resolution_make_one_scene(tmp_path):
    fine = write_raster(tmp_path / "S2A_x_20180607_B04.tif", stack(1))
    coarse = write_raster(tmp_path / "S2A_x_20180607_B11.tif", stack(1)[:, ::2, ::2], transform=GRID * Affine.scale(2))
    scene = open_scene([Layer(path=str(coarse)), Layer(path=str(fine))])
    assert scene.geobox.shape == (30, 40)
    assert scene.roles == {"swir1": "B11", "red": "B04"}
    with SceneReader(scene) as reader:
        assert reader.read(WHOLE).validity.all()


def test_bands_that_lie_scattered_over_files_keep_their_order(tmp_path):
    values = stack(2)
    paths = [write_raster(tmp_path / f"{name}_20180607.tif", k * 100 + values) for k, name in enumerate("ab")]
    scene = open_scene([Layer(path=str(paths[0]))])
    other = open_scene([Layer(path=str(paths[1]))])
    mixed = replace(scene, bands=(scene.bands[0], other.bands[1], other.bands[0], scene.bands[1]))
    with SceneReader(scene) as one, SceneReader(other) as two, SceneReader(mixed) as reader:
        first, second = one.read(WHOLE).values, two.read(WHOLE).values
        np.testing.assert_array_equal(reader.read(WHOLE).values, [first[0], second[1], second[0], first[1]])


def test_pixels_that_are_zero_in_every_band_lie_outside_the_swath(tmp_path):
    values = stack(13)
    values[:, :, :5] = 0
    values[9, 10, 20] = 0  # a dark cirrus band alone is no fill
    _, pixels = read(write_raster(tmp_path / "S2_L1C_20180301.tif", values))
    assert not pixels.validity[:, :5].any()
    assert pixels.validity[:, 5:].all()


def test_a_nodata_value_beyond_float32(tmp_path):
    values = stack(1).astype("float64") / 10000
    values[0, 3, 4] = -1.7e308
    scene, pixels = read(write_raster(tmp_path / "ndvi.tif", values, nodata=-1.7e308))
    assert (~pixels.validity).sum() == 1
    assert Encoding.like(scene).dtype == "float64"


def test_alpha_is_a_mask_and_not_a_band(tmp_path):
    values = np.full((4, 30, 40), 200, np.uint8)
    values[3, :10] = 0
    path = write_raster(tmp_path / "rgba.tif", values, photometric="RGB", alpha="YES")
    scene, pixels = read(path)
    assert scene.band_names == ("red", "green", "blue")
    assert not pixels.validity[:10].any()
    assert pixels.validity[10:].all()


def test_warping_window_by_window_equals_warping_at_once(tmp_path):
    path = write_raster(tmp_path / "a.tif", stack(1), nodata=0)
    own = open_scene([Layer(path=str(path))]).geobox
    target = GeoBox((69, 81), own.affine * Affine.scale(0.7) * Affine.translation(-5, -5), own.crs)
    with SceneReader(open_scene([Layer(path=str(path))]), target) as reader:
        height, width = target.shape
        whole = reader.read(Window(0, 0, width, height)).values
        halves = [reader.read(Window(0, top, width, min(20, height - top))).values for top in range(0, height, 20)]
    np.testing.assert_array_equal(whole, np.concatenate(halves, axis=1))
    assert np.isnan(whole[0, 0, 0])
    assert np.isfinite(whole[0, height // 2, width // 2])


def test_masks_on_another_grid_are_read_by_nearest_neighbour(tmp_path):
    codes = np.zeros((15, 20), np.uint8)
    codes[4, 6] = 9
    mask = write_raster(tmp_path / "SCL.tif", codes, transform=GRID * Affine.scale(2))
    scene = open_scene([Layer(path=str(write_raster(tmp_path / "a.tif", stack(3))))])
    with CodeReader(Layer(path=str(mask)), scene.geobox) as reader:
        read_codes, present = reader.read(WHOLE)
    assert present.all()
    assert (read_codes == 9).sum() == 4
    assert (read_codes[8:10, 12:14] == 9).all()


def test_series_of_band_files_is_grouped_by_date(tmp_path):
    for date in ("2017-11-17", "2017-11-01"):
        for band in ("B15", "B16"):
            write_raster(tmp_path / f"CBERS-4_AWFI_{band}_{date}.tif", stack(1, dtype="int16"), nodata=-9999)
    series = open_series([Layer(path=str(p)) for p in sorted(tmp_path.glob("*.tif"))])
    assert [scene.acquisition_date.day for scene in series] == [1, 17]
    assert series[0].roles == {"red": "B15", "nir": "B16"}


def test_series_from_a_stack_with_a_date_a_band(tmp_path):
    path = write_raster(
        tmp_path / "NDVI.tif", stack(3, dtype="int16"), names=["2021-02-24", "2021-03-01", "2021-02-26"]
    )
    series = open_series([Layer(path=str(path))])
    assert [scene.acquisition_date.isoformat() for scene in series] == ["2021-02-24", "2021-02-26", "2021-03-01"]
    assert [scene.bands[0].index for scene in series] == [1, 3, 2]
    plain = write_raster(tmp_path / "evi.tif", stack(2, dtype="int16"))
    dates = tmp_path / "dates.txt"
    dates.write_text("2007-09-14\n2007-09-30\n")
    assert len(open_series([Layer(path=str(plain))], dates=str(dates))) == 2


def test_a_layer_without_a_date_is_named(tmp_path):
    layers = [Layer(path=str(write_raster(tmp_path / f"{name}.tif", stack(2)))) for name in ("summer", "x_20180607")]
    with pytest.raises(InputError, match=r"summer\.tif has no date"):
        open_series(layers)
    dated = open_series(layers, dates="summer=2018-06-01")
    assert [scene.acquisition_date.day for scene in dated] == [1, 7]
    with pytest.raises(InputError, match="1 dates for 2 layers"):
        open_series(layers, dates="2018-06-01")


def test_missing_damaged_and_unplaced_rasters_are_named(tmp_path):
    with pytest.raises(InputError, match="there is no file"):
        open_scene([Layer(path=str(tmp_path / "none.tif"), name="my layer")])
    path = write_raster(tmp_path / "a.tif", stack(3))
    path.write_bytes(path.read_bytes()[:3000])
    with pytest.raises(InputError, match="damaged or incomplete"):
        read(path)
    whole = open_scene([Layer(path=str(write_raster(tmp_path / "b.tif", stack(3))))])
    bare = write_raster(tmp_path / "bare.tif", stack(3)[:, :20], crs=None, transform=Affine.identity())
    with (
        pytest.raises(InputError, match="no coordinate reference system"),
        SceneReader(open_scene([Layer(path=str(bare))]), whole.geobox) as reader,
    ):
        reader.read(Window(0, 0, 5, 5))


def test_pixel_size_in_metres(tmp_path):
    utm = open_scene([Layer(path=str(write_raster(tmp_path / "a.tif", stack(1))))]).geobox
    degrees = write_raster(tmp_path / "b.tif", stack(1), crs="EPSG:4326", transform=Affine(0.001, 0, 10, 0, -0.001, 60))
    assert pixel_size(utm) == pytest.approx(10)
    assert pixel_size(open_scene([Layer(path=str(degrees))]).geobox) == pytest.approx(78.7, abs=1)
    assert same_grid(utm, utm)
    assert not same_grid(utm, GeoBox((utm.shape.y + 1, utm.shape.x), utm.affine, utm.crs))


@pytest.mark.skipif(not RASTERS.is_dir(), reason="the real rasters are not here")
def test_every_awkward_raster_works_or_says_why_not():
    refused = {}
    for path in sorted(RASTERS.glob("*.*")):
        try:
            _, pixels = read(path)
            assert pixels.values.shape[1:] == pixels.validity.shape
        except InputError as error:
            refused[path.name] = str(error)
            assert path.name in str(error)
            assert error.hint
    assert set(refused) == {"README.md", "cog_gcps_ovr.tif", "truncated_cog.tif"}


def test_single_band_files_with_zero_padded_names_are_sentinel2(tmp_path):
    red, nir = (write_raster(tmp_path / f"{band}.tif", stack(1, 1100)) for band in ("B04", "B08"))
    assert open_scene([Layer(path=str(red))]).roles == {"red": "B04"}
    scene = open_scene([Layer(path=str(nir))])
    assert scene.roles == {"nir": "B08"}
    assert scene.bands[0].offset == 0  # a bright near infrared is vegetation, no offset


def test_a_mask_with_one_value_that_is_not_whole_is_refused(tmp_path):
    values = np.ones((1, 30, 40), np.float32)
    values[0, 3, 4] = 1.5
    path = write_raster(tmp_path / "mask.tif", values)
    with CodeReader(Layer(path=str(path))) as reader, pytest.raises(InputError, match=r"1\.5 and other values"):
        reader.read(WHOLE)


@pytest.mark.parametrize("size", [1e300, float("inf"), float("nan"), 0])
def test_pixels_as_large_as_no_map_are_refused(tmp_path, size):
    path = write_raster(tmp_path / "a.tif", stack(1), transform=Affine(size, 0, 5e5, 0, -size, 5e6))
    with pytest.raises(InputError, match="no place on a map"):
        open_scene([Layer(path=str(path))])
