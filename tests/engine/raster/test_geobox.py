"""Grids of pixels as values."""

from __future__ import annotations

import pickle

import pytest
from affine import Affine
from rasterio.crs import CRS
from rasterio.errors import CRSError

from skymend.engine.raster.geobox import GeoBox

UTM = GeoBox((30, 40), Affine(10, 0, 500_000, 0, -10, 5_000_000), "EPSG:32633")


def test_a_part_lies_where_it_lay() -> None:
    part = UTM[5:20, 10:]
    assert part.shape.yx == (15, 30)
    assert part.boundingbox == (500_100, 4_999_800, 500_400, 4_999_950)


def test_a_turned_grid_is_within_its_bounding_box() -> None:
    turned = GeoBox((10, 10), Affine.rotation(45), None)
    assert turned.boundingbox == pytest.approx((-10 * 2**-0.5, 0, 10 * 2**-0.5, 10 * 2**0.5))
    assert turned.pixel_area == pytest.approx(1)


def test_other_pixels_show_the_same_place() -> None:
    assert UTM.zoom_to((15, 10)).boundingbox == UTM.boundingbox
    assert UTM.zoom_out(4) == GeoBox((8, 10), Affine(40, 0, 500_000, 0, -40, 5_000_000), 32633)


def test_grids_are_equal_whatever_words_their_crs_has() -> None:
    same = GeoBox(UTM.shape, UTM.affine, CRS.from_epsg(32633).to_wkt(version="WKT2_2019"))
    assert same == UTM
    assert hash(pickle.loads(pickle.dumps(UTM))) == hash(UTM)
    with pytest.raises(CRSError):
        GeoBox((1, 1), UTM.affine, "the moon")


def test_odc_geo_has_the_same_grid() -> None:
    other = UTM.as_odc()
    assert other.boundingbox.bbox == UTM.boundingbox
    assert other.crs == "EPSG:32633"
