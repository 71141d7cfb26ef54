"""A series whose images lie on grids of their own: nothing leaks, nothing is cut off, nothing is shifted unsaid."""

from __future__ import annotations

import datetime
import json
import threading

import numpy as np
import pytest
import rasterio
from affine import Affine
from scipy.ndimage import fourier_shift, gaussian_filter

from skymend.engine.job.errors import InputError
from skymend.engine.job.events import Events
from skymend.engine.job.layer import Layer
from skymend.engine.series.reconstructseries import Parameters, run
from tests.engine.rasters import GRID, UTM33, write_raster

DAYS = [datetime.date(2021, 3, 1) + datetime.timedelta(days=10 * k) for k in range(3)]
HALF = GRID * Affine.translation(0.5, 0.5)


def layers(paths):
    return [Layer(path=str(path)) for path in paths]


def mend(tmp_path, images, masks=(), **how):
    said = []
    out = tmp_path / "out"
    p = Parameters(optical=layers(images), masks=layers(masks), method="linear", output_folder=str(out), **how)
    result = run(p, Events(said.append, threading.Event()))
    return result, out, [event["text"] for event in said if event["event"] == "log"]


def read(out, day):
    with rasterio.open(next(out.glob(f"*{day}.tif"))) as dataset:
        return dataset.read(masked=True), dataset.transform, dataset.crs


def cloudy(tmp_path, transform, name="", crs=UTM33, shape=(60, 60)):
    """An image of 1000 with clouds of 9000, and its mask."""
    cloud = np.zeros(shape, np.uint8)
    cloud[20:30, 15:40] = 1
    image = np.where(cloud, 9000, 1000).astype(np.int16)[None].repeat(2, axis=0)
    day = DAYS[1]
    path = write_raster(
        tmp_path / f"S2_{name}{day}.tif", image, transform=transform, crs=crs, nodata=-9999, names=("B04", "B08")
    )
    return path, write_raster(tmp_path / f"mask_{name}{day}.tif", cloud, transform=transform, crs=crs)


def plain(tmp_path, k, value=1000, transform=GRID, shape=(60, 60), name="", crs=UTM33):
    image = np.full((2, *shape), value, np.int16)
    day = DAYS[k]
    path = write_raster(
        tmp_path / f"S2_{name}{day}.tif", image, transform=transform, crs=crs, nodata=-9999, names=("B04", "B08")
    )
    mask = write_raster(tmp_path / f"mask_{name}{day}.tif", np.zeros(shape, np.uint8), transform=transform, crs=crs)
    return path, mask


@pytest.mark.parametrize("transform", [HALF, HALF * Affine.translation(0, 60) * Affine.scale(1, -1)])
def test_clouds_of_an_image_half_a_pixel_off_are_in_no_clear_pixel(tmp_path, transform):
    images, masks = zip(plain(tmp_path, 0), cloudy(tmp_path, transform), plain(tmp_path, 2))
    result, out, _ = mend(tmp_path, images, masks)
    values, place, _ = read(out, DAYS[1])
    assert (place.c % 10, place.f % 10) == (0, 0)
    assert values.max() == values.min() == 1000
    assert result.report["nodata_share"] == 0


def test_the_mask_of_a_coarser_band_reaches_as_far_as_the_band_is_smeared(tmp_path):
    paths, masks = [], []
    for k in range(3):
        fine, coarse = np.full((1, 60, 60), 1000, np.int16), np.full((1, 30, 30), 1000, np.int16)
        cloud = np.zeros((60, 60), np.uint8)
        if k == 1:
            cloud[20:30, 16:40] = 1
            fine[:, 20:30, 16:40], coarse[:, 10:15, 8:20] = 9000, 9000
        paths.append(write_raster(tmp_path / f"S2_{DAYS[k]:%Y%m%d}_B04.tif", fine, nodata=-9999))
        grid = GRID * Affine.scale(2)
        paths.append(write_raster(tmp_path / f"S2_{DAYS[k]:%Y%m%d}_B11.tif", coarse, transform=grid, nodata=-9999))
        masks.append(write_raster(tmp_path / f"mask_{DAYS[k]}.tif", cloud))
    _, out, _ = mend(tmp_path, paths, masks, offset=0.0, scale=1e-4)
    values, _, _ = read(out, DAYS[1])
    assert values.shape == (2, 60, 60)
    assert values.max() == values.min() == 1000


def test_tiles_of_a_day_are_one_image_and_what_is_covered_is_told(tmp_path):
    east = GRID * Affine.translation(50, 0)
    pairs = [plain(tmp_path, k, 1000 + 100 * k) for k in range(3)]
    pairs += [plain(tmp_path, k, 1000 + 100 * k, east, name="E") for k in (0, 1)]
    images, masks = zip(*pairs)
    result, out, told = mend(tmp_path, images, masks)
    values, _, _ = read(out, DAYS[1])
    assert values.shape == (2, 60, 110)
    assert values.max() == values.min() == 1100
    assert result.report["dates"] == [day.isoformat() for day in DAYS]
    assert any(f"{DAYS[2]} 54.5 %" in text for text in told)


def test_an_image_of_elsewhere_is_left_out_by_name(tmp_path):
    far = GRID * Affine.translation(90000, 0)
    images, masks = zip(plain(tmp_path, 0), plain(tmp_path, 1), plain(tmp_path, 2, transform=far, name="far"))
    result, out, told = mend(tmp_path, images, masks)
    assert read(out, DAYS[0])[0].shape == (2, 60, 60)
    assert any("S2_far" in text and "left out" in text for text in told)
    assert len(result.report["dates"]) == 2
    with pytest.raises(InputError, match="S2_far"):
        mend(tmp_path, (images[0], images[2]), (masks[0], masks[2]))


def test_extent_crs_and_pixel_size_are_as_wished(tmp_path):
    images, masks = zip(*(plain(tmp_path, k) for k in range(3)))
    _, out, _ = mend(tmp_path, images, masks, extent=(500100, 5099700, 500300, 5099900))
    values, place, _ = read(out, DAYS[0])
    assert (values.shape, place.c, place.f) == ((2, 20, 20), 500100, 5099900)
    _, out, _ = mend(tmp_path, images, masks, target_crs="EPSG:3035", resolution=20.0)
    values, place, crs = read(out, DAYS[0])
    assert (crs.to_epsg(), place.a) == (3035, 20)
    assert values.min() == values.max() == 1000


def test_outside_the_polygons_is_nodata_and_not_counted(tmp_path):
    ring = [[500100, 5099700], [500300, 5099700], [500300, 5099900], [500100, 5099900], [500100, 5099700]]
    mask = tmp_path / "fields.geojson"
    mask.write_text(json.dumps({
        "type": "FeatureCollection", "crs": {"type": "name", "properties": {"name": UTM33}},
        "features": [{"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [ring]}}],
    }))  # fmt: skip
    images, masks = zip(plain(tmp_path, 0), cloudy(tmp_path, GRID), plain(tmp_path, 2))
    result, out, _ = mend(tmp_path, images, masks, mask_layer=str(mask), quality=True)
    values, _, _ = read(out, DAYS[1])
    assert values.shape == (2, 60, 60)
    assert (~values.mask[0]).sum() == 400
    cloud = 10 * 15  # of the cloud's 10 × 25 pixels
    assert result.report["clear_share"] == pytest.approx(1 - cloud / (3 * 400), abs=1e-6)
    assert result.report["nodata_share"] == 0
    with rasterio.open(result.outputs["COUNT"]) as dataset:
        assert (~dataset.read(masked=True).mask).sum() == 400


def textured(shift=(0.0, 0.0)):
    ground = 1000 + 2000 * gaussian_filter(np.random.default_rng(3).random((140, 140)), 1.5)
    moved = np.fft.ifft2(fourier_shift(np.fft.fft2(ground), shift)).real
    return np.rint(10 * moved[20:120, 20:120]).astype(np.int16)[None]


@pytest.mark.parametrize("align", [False, True])
def test_an_image_that_lies_off_is_told_and_moved_if_wished(tmp_path, align):
    paths = []
    for day, shift in zip(DAYS, ((0, 0), (0.4, -0.7), (0, 0))):
        paths.append(write_raster(tmp_path / f"S2_{day}.tif", textured(shift), nodata=-9999, names=("B04",)))
    _, out, told = mend(tmp_path, paths, detect=False, scale=1e-4, offset=0.0, align=align)
    (text,) = [text for text in told if "pixels to the right" in text]
    assert f"{DAYS[1]}" in text
    assert "-0.70 pixels to the right" in text
    assert "+0.40 down" in text
    values, _, _ = read(out, DAYS[1])
    off = np.abs(values[0].astype(float) - textured()[0])[5:-5, 5:-5]
    unmoved = np.abs(textured((0.4, -0.7)).astype(float) - textured())[0, 5:-5, 5:-5].mean()
    assert (off.mean() < 0.25 * unmoved) == align
