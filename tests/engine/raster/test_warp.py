"""Nothing that is missing or masked has a weight when pixels come onto another grid."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from affine import Affine
from rasterio.warp import transform_bounds

from skymend.engine.job.errors import InputError
from skymend.engine.job.layer import Layer
from skymend.engine.raster.geobox import GeoBox
from skymend.engine.raster.opening import open_scene
from skymend.engine.raster.reader import SceneReader
from skymend.engine.raster.warp import Warp
from skymend.engine.raster.window import Window

from ..rasters import GRID, UTM33, write_raster

HALF = GeoBox((29, 39), GRID * Affine.translation(0.5, 0.5), UTM33)


def scene_of(path, **options):
    return open_scene([Layer(path=str(path))], **options)


def read(scene, grid, **options):
    with SceneReader(scene, grid, **options) as reader:
        return reader.read(Window.of(grid.shape.yx))


def ground(bands=2, dtype="int16"):
    return np.full((bands, 30, 40), 1000, dtype)


def assert_only_ground(values):
    assert np.isfinite(values).any()
    np.testing.assert_allclose(values[np.isfinite(values)], 0.1, atol=1e-5)


@pytest.mark.parametrize("fill", [-9999, 9000, 0])
def test_nodata_of_one_band_is_in_no_other_pixel_of_it(tmp_path, fill):
    values = ground()
    values[0, 10:14, 20:24] = fill
    pixels = read(scene_of(write_raster(tmp_path / "a.tif", values, nodata=fill)), HALF)
    assert_only_ground(pixels.values)
    assert np.isnan(pixels.values[0, 9:14, 19:24]).all()
    assert np.isnan(pixels.values[0]).sum() == 25
    assert np.isfinite(pixels.values[1]).all()


def test_nan_without_a_nodata_tag_is_missing(tmp_path):
    values = ground(dtype="float32") / 10000
    values[:, 5, 5] = np.nan
    pixels = read(scene_of(write_raster(tmp_path / "a.tif", values)), HALF)
    assert_only_ground(pixels.values)
    assert np.isnan(pixels.values[0]).sum() == 4


def test_a_nodata_value_for_each_band(tmp_path):
    paths = []
    for name, fill in (("B04", -9999), ("B08", -32768)):
        values = ground(1)
        values[0, 3, 3] = fill
        paths.append(write_raster(tmp_path / f"S2A_x_20180607_{name}.tif", values, nodata=fill))
    pixels = read(open_scene([Layer(path=str(path)) for path in paths], scale=1e-4, offset=0), HALF)
    assert_only_ground(pixels.values)


def test_zeros_beside_the_swath_do_not_darken_its_edge(tmp_path):
    values = ground(13, "uint16")
    values[:, :, :7] = 0
    scene = scene_of(write_raster(tmp_path / "S2A_MSIL1C_20180301T101031_N0206_R022_T33UUP.tif", values))
    assert scene.zero_is_fill
    pixels = read(scene, HALF)
    assert_only_ground(pixels.values)
    assert np.isnan(pixels.values[0, :, :7]).all()
    assert np.isfinite(pixels.values[0, :, 7:]).all()


@pytest.mark.parametrize("grid", [HALF, None])
def test_bands_keep_their_order_whatever_the_order_of_files(tmp_path, grid):
    paths = [write_raster(tmp_path / f"{name}.tif", ground() + add) for name, add in (("a", 0), ("b", 500))]
    first, second = (scene_of(path, scale=1e-4, offset=0) for path in paths)
    mixed = replace(first, bands=(first.bands[0], *second.bands, first.bands[1]))
    values = read(mixed, grid or mixed.geobox).values
    np.testing.assert_allclose(values[:, 5, 5], [0.1, 0.15, 0.15, 0.1], atol=1e-6)


def test_an_alpha_band_is_heeded(tmp_path):
    values = np.full((4, 30, 40), 100, np.uint8)
    values[:3, :10], values[3, :10] = 255, 0
    pixels = read(
        scene_of(write_raster(tmp_path / "rgba.tif", values, photometric="RGB", alpha="YES"), scale=0.001), HALF
    )
    assert_only_ground(pixels.values)


def test_a_fill_value_that_the_type_cannot_hold_marks_nothing(tmp_path):
    values = np.full((1, 30, 40), 55537, np.uint16)  # -9999 as an unsigned number
    scene = scene_of(write_raster(tmp_path / "a.tif", values))
    scene = replace(scene, bands=tuple(replace(band, nodata=-9999.0) for band in scene.bands))
    assert read(scene, scene.geobox).validity.all()


def test_an_image_whose_rows_run_north_is_the_same_image(tmp_path):
    values = np.arange(1200, dtype="int16").reshape(1, 30, 40) + 100
    north = scene_of(write_raster(tmp_path / "a.tif", values))
    up = GRID * Affine.translation(0, 30) * Affine.scale(1, -1)
    south = scene_of(write_raster(tmp_path / "b.tif", values[:, ::-1], transform=up))
    np.testing.assert_allclose(read(south, north.geobox).values, read(north, north.geobox).values, rtol=1e-5)


def test_pixels_that_coincide_are_copied_and_what_lies_beside_is_missing(tmp_path):
    values = np.arange(1200, dtype="int16").reshape(1, 30, 40) + 100
    scene = scene_of(write_raster(tmp_path / "a.tif", values))
    wide = GeoBox((34, 46), GRID * Affine.translation(-3, -2), UTM33)
    pixels = read(scene, wide).values
    np.testing.assert_array_equal(pixels[:, 2:32, 3:43], read(scene, scene.geobox).values)
    assert np.isfinite(pixels).sum() == 1200


def test_another_zone_in_pieces_is_another_zone_at_once(tmp_path):
    values = np.random.default_rng(1).integers(500, 1500, (2, 300, 400)).astype("int16")
    values[:, 100:120, 50:80] = -9999
    scene = scene_of(write_raster(tmp_path / "a.tif", values, nodata=-9999))
    left, _bottom, _right, top = transform_bounds(UTM33, "EPSG:32632", *scene.geobox.boundingbox)
    grid = GeoBox((310, 410), Affine(10, 0, left, 0, -10, top), "EPSG:32632")
    with SceneReader(scene, grid) as reader:
        whole = reader.read(Window(0, 0, 410, 310)).values
        part = reader.read(Window(33, 70, 300, 123)).values
    np.testing.assert_array_equal(part, whole[:, 70:193, 33:333])
    assert np.nanmin(whole) >= 0.05
    assert np.isnan(whole).any()


def test_an_average_stands_where_half_of_its_pixels_do(tmp_path):
    values = ground(1)
    values[0, 0, 0] = -9999
    values[0, :10, 10:17] = -9999
    scene = scene_of(write_raster(tmp_path / "a.tif", values, nodata=-9999))
    blocks = read(scene, GeoBox((3, 4), GRID * Affine.scale(10), UTM33), resampling="average")
    assert_only_ground(blocks.values)
    assert np.isnan(blocks.values[0]).tolist() == [[False, True, False, False], [False] * 4, [False] * 4]


def test_a_thinned_look_at_another_grid_holds_values_of_the_file_only(tmp_path):
    values = ground()
    values[:, ::3] = -9999
    scene = scene_of(write_raster(tmp_path / "a.tif", values, nodata=-9999))
    with SceneReader(scene, HALF) as reader:
        pixels = reader.read_decimated(300)
    assert pixels.values.shape == (2, 15, 20)
    assert_only_ground(pixels.values)


@pytest.mark.parametrize("finer", [2, 3, 6])
def test_a_flag_covers_what_it_overlaps(finer):
    flags = np.random.default_rng(2).random((1, 12, 12)) < 0.2
    own = GeoBox((12, 12), GRID * Affine.scale(finer), UTM33)
    warp = Warp(own, GeoBox((12 * finer, 12 * finer), GRID, UTM33), "max")
    found, reached = warp.touched(
        Window.of(warp.target.shape.yx), 1, lambda source: flags[(slice(None), *source.toslices())]
    )
    np.testing.assert_array_equal(found[0], np.kron(flags[0], np.ones((finer, finer), bool)))
    assert reached.all()


@pytest.mark.parametrize("width", ["0", "nan"])
def test_a_georeference_that_is_no_place_is_named(tmp_path, width):
    write_raster(tmp_path / "a.tif", ground(1))
    flat = tmp_path / "flat.vrt"
    flat.write_text(
        f"""<VRTDataset rasterXSize="40" rasterYSize="30"><GeoTransform>500000, {width}, 0, 5100000, 0, -10</GeoTransform>
        <VRTRasterBand dataType="Int16" band="1"><SimpleSource><SourceFilename relativeToVRT="1">a.tif</SourceFilename>
        <SourceBand>1</SourceBand></SimpleSource></VRTRasterBand></VRTDataset>"""
    )
    with pytest.raises(InputError, match=r"flat\.vrt.*no place on a map"):
        scene_of(flat)


def test_a_local_grid_that_nothing_leads_to_is_named(tmp_path):
    local = 'ENGCRS["site",EDATUM["site"],CS[Cartesian,2],AXIS["x",east],AXIS["y",north],LENGTHUNIT["metre",1]]'
    scene = scene_of(write_raster(tmp_path / "site.tif", ground(1), crs=local))
    with pytest.raises(InputError, match=r"site\.tif cannot be placed"):
        read(scene, HALF)
