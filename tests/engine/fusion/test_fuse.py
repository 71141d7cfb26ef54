"""The fuse task on rasters: grids, dates, units, gaps, several targets, and real data."""

from __future__ import annotations

import datetime
import threading
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.warp import Resampling, reproject

from skymend.engine.fusion.coarse import block_mean, spread_blocks
from skymend.engine.fusion.fuse import Parameters, run
from skymend.engine.job.errors import Cancelled, InputError
from skymend.engine.job.events import Events
from skymend.engine.job.layer import Layer
from tests.shared_data import DATA as SHARED_DATA

from ..rasters import write_raster
from .fusion_scene import landscape

DATA = SHARED_DATA / "stf"
FACTOR = 8
SINUSOIDAL = "+proj=sinu +lon_0=0 +x_0=0 +y_0=0 +R=6371007.181 +units=m +no_defs"
FINE = Affine(30, 0, 500000, 0, -30, 5100000)
DAYS = ("20200308", "20200317", "20200402")
SMALL = {"half": 6}


class Log(Events):
    """Events that keep what they are told."""

    def __init__(self, stop_after: int = 10**9) -> None:
        self.texts: list[tuple[str, str]] = []
        stop, count = threading.Event(), [0]

        def send(event):
            count[0] += 1
            if event["event"] == "log":
                self.texts.append((event["level"], event["text"]))
            if count[0] > stop_after:
                stop.set()

        super().__init__(send, stop)

    def has(self, text: str, level: str | None = None) -> bool:
        return any(text in t and level in (None, lv) for lv, t in self.texts)


@pytest.fixture(scope="module")
def images():
    return landscape((96, 88))


def stored(image: np.ndarray) -> np.ndarray:
    return np.rint(image * 10000).astype(np.int16)


def write_fine(folder: Path, images: np.ndarray, days=(0, 2)) -> list[Layer]:
    """Landsat-like files of some dates: int16, nodata −9999."""
    out = []
    for t in days:
        values = np.where(np.isfinite(images[t]), stored(np.nan_to_num(images[t])), -9999).astype(np.int16)
        path = write_raster(folder / f"fine_{DAYS[t]}.tif", values, crs="EPSG:32633", transform=FINE, nodata=-9999,
                            names=["green", "red", "nir"])  # fmt: skip
        out.append(Layer(path=str(path)))
    return out


def write_gridded(folder: Path, images: np.ndarray, days=(0, 1, 2), times: float = 1e4) -> dict[int, Layer]:
    """Coarse files of some dates, already on the fine grid, one value a block."""
    out = {}
    for t in days:
        blocks = spread_blocks(block_mean(images[t], FACTOR), FACTOR, (0, 0), images.shape[-2:])
        path = write_raster(folder / f"coarse_{DAYS[t]}.tif", (blocks * times).astype(np.float32), crs="EPSG:32633",
                            transform=FINE, nodata=-1, names=["green", "red", "nir"])  # fmt: skip
        out[t] = Layer(path=str(path))
    return out


def write_native(folder: Path, images: np.ndarray, days=(0, 1, 2)) -> dict[int, Layer]:
    """Coarse files of some dates at their own resolution in MODIS' sinusoidal projection."""
    out = {}
    for t in days:
        left, bottom, right, top = rasterio.warp.transform_bounds("EPSG:32633", SINUSOIDAL, *_bounds(images))
        size = 225.0
        grid = Affine(size, 0, left - 3 * size, 0, -size, top + 3 * size)
        shape = int((top - bottom) / size) + 6, int((right - left) / size) + 6
        values = np.full((images.shape[1], *shape), np.nan, np.float32)
        reproject(images[t], values, src_transform=FINE, src_crs="EPSG:32633", dst_transform=grid, dst_crs=SINUSOIDAL,
                  src_nodata=np.nan, dst_nodata=np.nan, resampling=Resampling.average)  # fmt: skip
        values = np.where(np.isfinite(values), values * 10000, -28672).astype(np.int16)
        path = write_raster(folder / f"MOD09_{DAYS[t]}.tif", values, crs=SINUSOIDAL, transform=grid, nodata=-28672,
                            names=["green", "red", "nir"])  # fmt: skip
        out[t] = Layer(path=str(path))
    return out


def _bounds(images):
    height, width = images.shape[-2:]
    return FINE.c, FINE.f - 30 * height, FINE.c + 30 * width, FINE.f


def fuse(tmp_path, fine, coarse, target, log=None, **parameters):
    """Run and read the result (B, H, W) in reflectance."""
    options = {**SMALL, **parameters.pop("options", {})}
    job = Parameters(fine=fine, coarse=coarse, coarse_target=target, output=str(tmp_path / "out" / "f.tif"),
                     options=options, **parameters)  # fmt: skip
    result = run(job, log or Log())
    with rasterio.open(result.outputs["OUTPUT"]) as dataset:
        return dataset.read(masked=True).filled(-9999).astype(np.float64) / 1e4, dataset.profile, result


def rmse(a, b):
    return float(np.sqrt(np.mean((a - b) ** 2)))


@pytest.mark.parametrize("method", ["starfm", "estarfm", "fitfc", "fsdaf"])
def test_native_and_gridded_coarse_images_agree(tmp_path, images, method):
    fine = write_fine(tmp_path, images)
    native, gridded = write_native(tmp_path, images), write_gridded(tmp_path, images)
    answers = []
    for coarse in (native, gridded):
        log = Log()
        out, profile, result = fuse(tmp_path, fine, [coarse[0], coarse[2]], [coarse[1]], log, method=method)
        assert result.report["factor"] == FACTOR, log.texts
        assert profile["dtype"] == "int16"
        assert profile["nodata"] == -9999
        assert rmse(out, images[1]) < 0.8 * rmse(images[0], images[1])
        answers.append(out)
    assert rmse(*answers) < 0.5 * rmse(images[0], images[1])


def test_defaults_names_tags_and_report(tmp_path, images):
    fine, coarse = write_fine(tmp_path, images), write_gridded(tmp_path, images)
    log = Log()
    _, _, result = fuse(tmp_path, fine, [coarse[0], coarse[2]], [coarse[1]], log, method="estarfm")
    layer = result.report["layers"][0]
    assert (layer["kind"], layer["date"]) == ("image", "2020-03-17")
    with rasterio.open(layer["path"]) as dataset:
        assert dataset.descriptions == ("green", "red", "nir")
        assert dataset.transform == FINE
        tags = dataset.tags()
    assert tags["SKYMEND_METHOD"] == "estarfm"
    assert tags["SKYMEND_PAIRS"] == "2020-03-08, 2020-04-02"
    assert tags["ACQUISITION_DATE"] == "2020-03-17"
    assert log.has("Pair: fine_20200308.tif with coarse_20200308.tif, same day")
    _, _, result = fuse(tmp_path, fine[:1], [coarse[0]], [coarse[1]])
    assert result.report["method"] == "fsdaf"


def test_several_targets_into_a_folder(tmp_path, images):
    fine, coarse = write_fine(tmp_path, images, days=(0,)), write_gridded(tmp_path, images)
    job = Parameters(fine=fine, coarse=[coarse[0]], coarse_target=[coarse[1], coarse[2]], options=SMALL,
                     output_folder=str(tmp_path / "out"))  # fmt: skip
    result = run(job, Log())
    names = [Path(layer["path"]).name for layer in result.report["layers"]]
    assert names == ["fused_2020-03-17.tif", "fused_2020-04-02.tif"]
    assert all((tmp_path / "out" / name).exists() for name in names)
    with pytest.raises(InputError, match="OUTPUT_FOLDER"):
        run(job.model_copy(update={"output_folder": None, "output": str(tmp_path / "x.tif")}), Log())


def test_units_that_differ_by_a_power_of_ten_are_converted_and_told(tmp_path, images):
    fine = [Layer(path=str(write_raster(tmp_path / f"f_{DAYS[0]}.tif", images[0], crs="EPSG:32633", transform=FINE)))]
    coarse = write_gridded(tmp_path, images, times=100.0)  # per cent
    job = {"coarse_scale": 1.0, "method": "fitfc", "options": {"harmonise": "off"}}
    log = Log()
    options = {**SMALL, **job.pop("options")}
    result = run(Parameters(fine=fine, coarse=[coarse[0]], coarse_target=[coarse[1]], output=str(tmp_path / "o.tif"),
                            options=options, **job), log)  # fmt: skip
    with rasterio.open(result.outputs["OUTPUT"]) as dataset:
        assert rmse(dataset.read(), images[1]) < rmse(images[0], images[1])
    assert log.has("multiplied by 10^-2", "warning")
    with pytest.raises(InputError, match="not by a power of ten"):
        fuse(tmp_path, fine, [coarse[0]], [coarse[1]], coarse_scale=0.35)


def test_kelvin_beside_celsius_is_an_error(tmp_path, images):
    fine = write_raster(tmp_path / "f_20200308.tif", 290 + 30 * images[0][:1], crs="EPSG:32633", transform=FINE)
    cells = spread_blocks(block_mean(17 + 30 * images[0][:1], FACTOR), FACTOR, (0, 0), images.shape[-2:])
    coarse = write_raster(tmp_path / "c_20200308.tif", cells, crs="EPSG:32633", transform=FINE)
    layers = [Layer(path=str(fine))], [Layer(path=str(coarse))], [Layer(path=str(coarse))]
    with pytest.raises(InputError, match="Celsius"):
        fuse(tmp_path, *layers, options={"factor": FACTOR})
    out, _, _ = fuse(tmp_path, *layers, options={"factor": FACTOR}, coarse_offset=273.15)
    assert 290 < out.mean() * 1e4 < 310


def test_dates_from_the_parameter(tmp_path, images):
    fine, coarse = write_fine(tmp_path, images), write_gridded(tmp_path, images)
    plain = []
    for k, layer in enumerate([*fine, coarse[0], coarse[2], coarse[1]]):
        path = tmp_path / f"image-{'abcde'[k]}.tif"
        path.write_bytes(Path(layer.path).read_bytes())
        plain.append(Layer(path=str(path)))
    groups = plain[:2], plain[2:4], plain[4:]
    listed = "2020-03-08, 2020-04-02, 2020-03-08, 2020-04-02, 2020-03-17"
    named = ", ".join(f"{Path(p.path).name}={d}" for p, d in zip(plain, listed.split(", ")))
    for dates in (listed, named):
        _, _, result = fuse(tmp_path, *groups, dates=dates)
        assert result.report["layers"][0]["date"] == "2020-03-17"
    log = Log()
    _, _, result = fuse(tmp_path, *groups, log)
    assert "date" not in result.report["layers"][0]
    assert log.has("paired in the order given")
    with pytest.raises(InputError, match="4 dates"):
        fuse(tmp_path, *groups, dates="2020-03-08, 2020-04-02, 2020-03-08, 2020-04-02")
    with pytest.raises(InputError, match="has no date"):
        fuse(tmp_path, plain[:2], plain[2:3], plain[4:])


def test_pairs_need_a_coarse_image_near_in_time(tmp_path, images):
    fine, coarse = write_fine(tmp_path, images), write_gridded(tmp_path, images)
    log = Log()
    _, _, result = fuse(tmp_path, fine, [coarse[0]], [coarse[1]], log)
    assert result.report["method"] == "fsdaf"
    assert log.has("left out", "warning")
    with pytest.raises(InputError, match="within 5 days"):
        fuse(tmp_path, fine[1:], [coarse[0]], [coarse[1]])
    with pytest.raises(InputError, match="two pairs"):
        fuse(tmp_path, fine[:1], [coarse[0]], [coarse[1]], method="estarfm")


@pytest.mark.parametrize("method", ["starfm", "estarfm", "fitfc", "fsdaf"])
def test_gaps_stay_nodata_and_tiles_leave_no_trace(tmp_path, images, method):
    images = images.copy()
    images[0][:, 30:40, 20:33] = np.nan
    fine, coarse = write_fine(tmp_path, images), write_native(tmp_path, landscape((96, 88)))
    given = fine if method == "estarfm" else fine[:1]
    partners = [coarse[0], coarse[2]][: len(given)]
    whole, _, _ = fuse(tmp_path, given, partners, [coarse[1]], method=method)
    tiled, _, _ = fuse(tmp_path, given, partners, [coarse[1]], method=method, tile_size=24)
    assert (whole[:, 30:40, 20:33] == -0.9999).all()
    assert (whole == -0.9999).sum() == 3 * 130
    np.testing.assert_allclose(tiled, whole, atol=1.01e-4)  # one stored unit, where rounding falls either way


def test_a_class_raster_and_combined_pairs(tmp_path, images):
    fine, coarse = write_fine(tmp_path, images), write_gridded(tmp_path, images)
    classes = (images[0, 2] > np.median(images[0, 2])).astype(np.uint8) + 1
    path = write_raster(tmp_path / "classes.tif", classes, crs="EPSG:32633", transform=FINE)
    layers = fine, [coarse[0], coarse[2]], [coarse[1]]
    own, _, _ = fuse(tmp_path, *layers, method="fsdaf", classes=Layer(path=str(path)))
    found, _, _ = fuse(tmp_path, *layers, method="fsdaf")
    both, _, result = fuse(tmp_path, *layers, method="fsdaf", options={"combine": True})
    assert not np.array_equal(own, found)
    assert rmse(both, images[1]) < rmse(found, images[1])
    with rasterio.open(result.outputs["OUTPUT"]) as dataset:
        assert dataset.tags()["SKYMEND_PAIRS"] == "2020-03-08, 2020-04-02"


def test_a_shift_between_the_sensors_is_told(tmp_path, images):
    fine = write_fine(tmp_path, images, days=(0,))
    moved = np.roll(images, 8, axis=3)  # one coarse pixel to the right
    coarse = write_gridded(tmp_path, moved)
    log = Log()
    _, _, result = fuse(tmp_path, fine, [coarse[0]], [coarse[1]], log)
    assert log.has("+1.0", "warning") or log.has("+0.9", "warning"), log.texts
    assert result.report["coregistration"][0]["columns"] == pytest.approx(1, abs=0.2)
    log = Log()
    fuse(tmp_path, fine, [coarse[0]], [coarse[1]], log, coregistration=False)
    assert not log.has("coarse pixels down")


def test_bands_are_matched_by_region(tmp_path, images):
    fine = write_fine(tmp_path, images, days=(0,))
    coarse = []
    for t in (0, 1):
        cells = spread_blocks(block_mean(images[t][[2, 0]], FACTOR), FACTOR, (0, 0), images.shape[-2:])
        path = write_raster(
            tmp_path / f"c_{DAYS[t]}.tif", cells, crs="EPSG:32633", transform=FINE, names=["nir", "green"]
        )
        coarse.append(Layer(path=str(path)))
    log = Log()
    out, profile, _ = fuse(tmp_path, fine, coarse[:1], coarse[1:], log)
    assert profile["count"] == 2
    assert rmse(out, images[1][[0, 2]]) < rmse(images[0][[0, 2]], images[1][[0, 2]])
    assert log.has("no band red", "warning")


def test_wrong_inputs_say_so(tmp_path, images):
    fine, coarse = write_fine(tmp_path, images, days=(0,)), write_gridded(tmp_path, images)
    with pytest.raises(InputError, match="COARSE_TARGET is empty"):
        fuse(tmp_path, fine, [coarse[0]], [])
    with pytest.raises(InputError, match="no option"):
        fuse(tmp_path, fine, [coarse[0]], [coarse[1]], options={"haalf": 3})
    with pytest.raises(InputError, match="no method"):
        fuse(tmp_path, fine, [coarse[0]], [coarse[1]], method="magic")
    far = write_raster(tmp_path / f"far_{DAYS[1]}.tif", np.ones((3, 9, 9), np.int16), crs="EPSG:32633", nodata=0,
                       transform=Affine(240, 0, 900000, 0, -240, 900000), names=["green", "red", "nir"])  # fmt: skip
    with pytest.raises(InputError, match="no valid pixel"):
        fuse(tmp_path, fine, [coarse[0]], [Layer(path=str(far))])
    with pytest.raises(InputError, match="is an input"):
        run(
            Parameters(fine=fine, coarse=[coarse[0]], coarse_target=[coarse[1]], output=fine[0].path, options=SMALL),
            Log(),
        )


def test_cancelling_leaves_nothing(tmp_path, images):
    fine, coarse = write_fine(tmp_path, images, days=(0,)), write_gridded(tmp_path, images)
    with pytest.raises(Cancelled):
        fuse(tmp_path, fine, [coarse[0]], [coarse[1]], Log(stop_after=12), tile_size=16)
    assert not list((tmp_path / "out").glob("*")) if (tmp_path / "out").exists() else True


@pytest.mark.skipif(not DATA.is_dir(), reason="no real data beside the repository")
def test_kranj_beats_the_naive_guesses(tmp_path):
    folder = DATA / "kranj"
    fine = [Layer(path=str(next((folder / "landsat_gappy").glob(f"2020{day}_*")))) for day in ("068", "093")]
    coarse = {day: Layer(path=str(folder / "modis" / f"2020{day}_18-04_kranj.tif")) for day in ("068", "077", "093")}
    out, _, result = fuse(tmp_path, fine, [coarse["068"], coarse["093"]], [coarse["077"]], options={"half": 25})
    assert result.report["layers"][0]["date"] == datetime.date(2020, 3, 17).isoformat()
    with rasterio.open(next((folder / "landsat_filled").glob("2020077_*"))) as dataset:
        truth = dataset.read() / 1e4
    known = (out > -0.9).all(0)
    assert known.mean() > 0.9
    errors = [rmse(o[known], t[known]) * 1e4 for o, t in zip(out, truth)]
    assert np.all(errors < np.array([79, 112, 112, 240, 163, 160]))
    assert np.sqrt(np.mean(np.square(errors))) < 140  # the mean of fine + coarse change: 143


@pytest.mark.skipif(not DATA.is_dir(), reason="no real data beside the repository")
def test_temperatures_in_kelvin(tmp_path):
    folder = DATA / "lst-yanco"
    fine = {d: Layer(path=str(folder / f"Landsat_LST_cloudrm_{d}.tif")) for d in ("20160205", "20160308")}
    coarse = {d: Layer(path=str(folder / f"MOD11A1_LST_cloudrm_{d}.tif")) for d in ("20160205", "20160218", "20160308")}
    out, _, result = fuse(tmp_path, [fine["20160205"]], [coarse["20160205"]], [coarse["20160308"]])
    assert result.report["factor"] == 10
    with rasterio.open(fine["20160308"].path) as dataset:
        truth = dataset.read(1, masked=True)
    out = np.ma.masked_less(out[0] * 1e4, 0)
    assert float(np.sqrt(((out - truth) ** 2).mean())) < 4.98  # fine + coarse change
    pairs = list(fine.values()), [coarse["20160205"], coarse["20160308"]]
    out, _, result = fuse(tmp_path, *pairs, [coarse["20160218"]])
    assert result.report["method"] == "estarfm"
