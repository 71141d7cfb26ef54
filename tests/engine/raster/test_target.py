"""The grid of a task: what its images cover together, cut and turned as the user wishes."""

from __future__ import annotations

import datetime
import json
import threading

import numpy as np
import pytest
from affine import Affine
from rasterio.warp import transform_bounds

from skymend.engine.job.errors import InputError
from skymend.engine.job.events import Events
from skymend.engine.job.parameters import GridWish
from skymend.engine.raster.area import Area
from skymend.engine.raster.geobox import GeoBox
from skymend.engine.raster.scene import SceneSource
from skymend.engine.raster.target import as_wished, cropped, target_grid, tell_shares, tiles_of_days, without_strays
from skymend.engine.raster.window import Window

from ..rasters import GRID, UTM33


class Told:
    """Events and what they say."""

    def __init__(self):
        self.events, self._said = Events(lambda event: self._said.append(event), threading.Event()), []

    def texts(self, level):
        return [event["text"] for event in self._said if event.get("level") == level]


BASE = GeoBox((30, 40), GRID, UTM33)


def at(down, right, shape=(30, 40), crs=UTM33, day=1, name="", grid=GRID):
    geobox = GeoBox(shape, grid * Affine.translation(right, down), crs)
    return SceneSource(name or f"s{day}", (), geobox, datetime.date(2020, 5, day))


def same(a, b):
    return a.shape == b.shape and a.crs == b.crs and np.allclose(a.affine[:6], b.affine[:6])


def test_images_on_one_grid_keep_it():
    assert same(target_grid([at(0, 0), at(0, 0, day=2)]).geobox, BASE)


def test_the_grid_covers_all_images_in_whole_pixels_of_the_most_frequent():
    scenes = [at(0, 0), at(0, 0, day=2), at(-4.5, 20.25, day=3)]
    target = target_grid(scenes)
    assert same(target.geobox, GeoBox((34, 60), GRID * Affine.translation(0, -4), UTM33))
    assert not target.strays


def test_the_image_without_a_crs_is_named_wherever_it_stands():
    lost = at(0, 0, (20, 20), crs=None, name="lost")
    for scenes in ([lost, at(0, 0)], [at(0, 0), lost]):
        with pytest.raises(InputError, match=r"^lost cannot be placed.* it has no coordinate reference system"):
            target_grid(scenes)


def test_rows_that_run_north_are_extended_alike():
    up = Affine(10, 0, 500000, 0, 10, 5000000)
    target = target_grid([at(0, 0, grid=up), at(0, 0, grid=up, day=2), at(25, -8, grid=up, day=3)])
    assert same(target.geobox, GeoBox((55, 48), up * Affine.translation(-8, 0), UTM33))


def test_tiles_of_two_zones_are_covered_together():
    here = at(0, 0, (300, 300), "EPSG:32632", grid=Affine(10, 0, 700000, 0, -10, 5100000))
    left, _bottom, _right, top = transform_bounds("EPSG:32632", UTM33, 702000, 5097000, 705000, 5100000)
    there = at(0, 0, (300, 300), UTM33, grid=Affine(10, 0, left, 0, -10, top))
    geobox = target_grid([here, here, there]).geobox
    assert geobox.crs == "EPSG:32632"
    _x0, y0, x1, _y1 = transform_bounds(UTM33, "EPSG:32632", left, top - 3000, left + 3000, top)
    box = geobox.boundingbox
    assert box.left == 700000
    assert box.right == pytest.approx(x1, abs=11)
    assert box.bottom == pytest.approx(min(y0, 5097000), abs=11)
    assert tiles_of_days([here, there]) == [[0, 1]]


def test_an_image_that_lies_elsewhere_is_named_and_left_out():
    scenes = [at(0, 0), at(0, 3, day=2), at(0, 90000, day=3, name="far.tif")]
    target = target_grid(scenes)
    assert target.strays == (2,)
    assert target.geobox.shape == (30, 43)
    told = Told()
    assert without_strays(scenes, target, 2, told.events) == [0, 1]
    assert "far.tif" in told.texts("warning")[0]


def test_two_images_of_different_continents_are_an_error_that_names_one():
    scenes = [at(0, 0, name="here.tif"), at(0, 0, crs="EPSG:32718", day=2, name="peru.tif")]
    with pytest.raises(InputError, match=r"peru\.tif covers nothing of what here\.tif covers"):
        without_strays(scenes, target_grid(scenes), 2, Told().events)


def test_an_image_of_a_whole_country_does_not_blow_up_the_grid():
    scenes = [at(0, 0), at(0, 0, day=2), at(-3000, -3000, (6000, 6000), day=3, name="country.tif")]
    target = target_grid(scenes)
    assert same(target.geobox, BASE)
    assert target.beyond == (2,)
    wish = GridWish(extent=(499000, 5099000, 500000, 5100000))
    assert target_grid(scenes, wish).geobox.shape == (100, 100)


def test_an_image_without_a_crs_on_another_grid_is_named():
    scenes = [at(0, 0), at(0, 3, day=2, crs=None, name="bare.tif")]
    with pytest.raises(InputError, match=r"bare\.tif.*no coordinate reference system"):
        target_grid(scenes)


def test_the_share_that_each_date_covers_is_told():
    told = Told()
    scenes = [at(0, 0), at(0, 20, day=2), at(0, 0, (30, 60), day=3)]
    tell_shares(scenes, target_grid(scenes).geobox, told.events)
    (text,) = told.texts("info")
    assert "2020-05-01 66.7 %, 2020-05-02 66.7 %" in text
    assert "2020-05-03" not in text


def test_images_of_one_day_that_overlap_are_images_of_their_own():
    assert tiles_of_days([at(0, 0), at(0, 5), at(0, 35), at(0, 35, day=2)], first=0) == [[0, 2], [1], [3]]
    assert tiles_of_days([at(0, 0), at(0, 35)], first=1) == [[1, 0]]


def test_an_extent_is_cut_out_in_untouched_pixels():
    wish = GridWish(extent=(500042, 5099871, 500171, 5099999))
    assert same(as_wished(BASE, wish), GeoBox((13, 14), GRID * Affine.translation(4, 0), UTM33))


def test_an_extent_in_another_crs():
    bounds = transform_bounds(UTM33, "EPSG:4326", 500100, 5099800, 500200, 5099900)
    grid = as_wished(BASE, GridWish(extent=bounds, extent_crs="EPSG:4326"))
    assert grid.crs == UTM33
    box = grid.boundingbox
    assert box.left == pytest.approx(500100, abs=10)
    assert box.top == pytest.approx(5099900, abs=10)
    assert grid.shape[0] in (10, 11, 12)


def test_another_resolution_shares_the_corner():
    assert same(as_wished(BASE, GridWish(resolution=20)), GeoBox((15, 20), GRID * Affine.scale(2), UTM33))
    assert as_wished(BASE, GridWish(resolution=10, target_crs=UTM33)) is BASE


def test_another_crs_keeps_the_pixel_size():
    grid = as_wished(BASE, GridWish(target_crs="EPSG:3035"))
    assert grid.crs == "EPSG:3035"
    assert (grid.affine.a, grid.affine.e) == (10, -10)
    assert grid.affine.c % 10 == 0
    degrees = as_wished(BASE, GridWish(target_crs="EPSG:4326"))
    assert 0.00005 < degrees.affine.a < 0.0002


@pytest.mark.parametrize(
    ("wish", "text"),
    [
        (GridWish(extent=(0, 0, 1, 1)), "covers nothing"),
        (GridWish(extent=(5, 5, 1, 1)), "is empty"),
        (GridWish(target_crs="EPSG:nonsense"), "TARGET_CRS"),
        (GridWish(resolution=1e-5), "RESOLUTION"),
    ],
)
def test_wishes_that_cannot_be_are_named(wish, text):
    with pytest.raises(InputError, match=text):
        as_wished(BASE, wish)


def test_scenes_are_looked_at_around_the_target_only():
    scene = at(0, 0, (2000, 3000))
    part = cropped(scene, GeoBox((10, 10), GRID * Affine.translation(1000, 500), UTM33), margin=100)
    assert same(part.geobox, GeoBox((210, 210), GRID * Affine.translation(900, 400), UTM33))
    assert cropped(scene, scene.geobox) is scene


def square(path, left, bottom, right, top, crs=None):
    ring = [[left, bottom], [right, bottom], [right, top], [left, top], [left, bottom]]
    found = {"type": "FeatureCollection", "features": [
        {"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [ring]}}]}  # fmt: skip
    if crs:
        found["crs"] = {"type": "name", "properties": {"name": crs}}
    path.write_text(json.dumps(found))
    return GridWish(polygons=str(path))


def test_polygons_are_where_they_are_in_any_crs(tmp_path):
    area = Area.of(square(tmp_path / "a.geojson", 500100, 5099800, 500200, 5099900, UTM33), BASE)
    inside = area.inside(Window(5, 5, 30, 20))
    assert inside.sum() == 100
    assert inside[5:15, 5:15].all()
    assert not area.inside(Window(30, 0, 10, 10)).any()
    degrees = transform_bounds(UTM33, "EPSG:4326", 500100, 5099800, 500200, 5099900)
    other = Area.of(square(tmp_path / "b.geojson", *degrees), BASE)
    assert abs(int(other.inside(Window.of(BASE.shape.yx)).sum()) - 100) < 12


def test_polygons_elsewhere_and_files_without_any_are_named(tmp_path):
    with pytest.raises(InputError, match="no polygon lies on the images"):
        Area.of(square(tmp_path / "a.geojson", 0, 0, 1, 1, UTM33), BASE)
    (tmp_path / "b.geojson").write_text("{}")
    with pytest.raises(InputError, match=r"b\.geojson"):
        Area.of(GridWish(polygons=str(tmp_path / "b.geojson")), BASE)
