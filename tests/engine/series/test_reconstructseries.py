import datetime
import tarfile
import threading
from pathlib import Path

import numpy as np
import pytest
import rasterio
import rasterio.shutil
from affine import Affine
from scipy import ndimage

from skymend.engine.job.errors import Cancelled, InputError
from skymend.engine.job.events import Events
from skymend.engine.job.layer import Layer
from skymend.engine.kernels.compiled import use_threads
from skymend.engine.series.reconstructseries import Parameters, run
from tests.engine.rasters import GRID, write_raster
from tests.shared_data import DATA

SIZE = 120
DAYS = [datetime.date(2021, 3, 1) + datetime.timedelta(days=10 * k) for k in range(8)]
BANDS = ("B02", "B03", "B04", "B08")
REAL = DATA / "timeseries"
real = pytest.mark.skipif(not REAL.is_dir(), reason="the real series are not on this machine")


def truth(k, size=SIZE):
    """(4, size, size) stored values of the k-th date: a straight line in time everywhere."""
    rows, columns = np.mgrid[:size, :size]
    return np.stack([1000 + 100 * b + 2 * rows + columns + 20 * k for b in range(4)]).astype(np.int16)


def cloud(k, size=SIZE):
    rows, columns = np.mgrid[:size, :size]
    return ((rows // 30 + columns // 20 + k) % 4 == 0) & (k not in (0, 7))


@pytest.fixture
def series(tmp_path):
    """Eight dated images with clouds, and a mask (0 clear, 1 cloud) of each."""
    images, masks = [], []
    for k, date in enumerate(DAYS):
        image = truth(k)
        image[:, cloud(k)] = 8000
        images.append(write_raster(tmp_path / f"S2_{date:%Y%m%d}.tif", image, names=BANDS, nodata=-9999))
        masks.append(write_raster(tmp_path / f"mask_{date:%Y%m%d}.tif", cloud(k).astype(np.uint8)))
    return images, masks


def layers(paths):
    return [Layer(path=str(path)) for path in paths]


def mend(tmp_path, images, masks=(), events=None, **how):
    """With one method unless asked otherwise, as comparing them takes time."""
    out = tmp_path / how.pop("out", "out")
    how = {"method": "whittaker", **how}
    p = Parameters(optical=layers(images), masks=layers(masks), output_folder=str(out), **how)
    use_threads(p.threads)
    return run(p, events or Events.silent()), out


def read(path):
    with rasterio.open(path) as dataset:
        return dataset.read()


def recording(said):
    return Events(lambda event: said.append(event.get("text", "")), threading.Event())


def test_fills_clouds_and_keeps_the_rest(tmp_path, series):
    result, out = mend(tmp_path, *series)
    for k, date in enumerate(DAYS):
        path = out / f"S2_{date}.tif"
        mended = read(path).astype(int)
        np.testing.assert_array_equal(mended[:, ~cloud(k)], truth(k)[:, ~cloud(k)])
        assert abs(mended - truth(k)).max() <= 2
    with rasterio.open(path) as dataset, rasterio.open(series[0][0]) as source:
        assert dataset.dtypes[0] == "int16"
        assert dataset.nodata == -9999
        assert dataset.descriptions == BANDS
        assert (dataset.crs, dataset.transform) == (source.crs, source.transform)
        assert dataset.tags()["SKYMEND_METHOD"] == "whittaker"
        assert dataset.tags()["ACQUISITION_DATE"] == str(DAYS[-1])
    assert result.report["nodata_share"] == 0
    count = read(result.outputs["COUNT"])[0]
    np.testing.assert_array_equal(count, 8 - sum(cloud(k).astype(int) for k in range(8)))


def test_report_describes_every_layer(tmp_path, series):
    result, _ = mend(tmp_path, *series, quality=True)
    kinds = [layer["kind"] for layer in result.report["layers"]]
    assert (kinds.count("image"), kinds.count("quality"), kinds.count("count")) == (8, 8, 1)
    first = result.report["layers"][0]
    assert (first["date"], first["begin"], first["end"]) == ("2021-03-01", "2021-03-01", "2021-03-10")
    assert all(Path(layer["path"]).is_file() for layer in result.report["layers"])


def test_auto_takes_the_best_and_the_files_say_so(tmp_path, series):
    said = []
    result, out = mend(tmp_path, *series, method="auto", uncertainty=True, seamless=False, events=recording(said))
    (skill,) = result.report["skill"]
    assert result.report["method"] == skill["chosen"] == "linear"  # lines in time, and ties go to the simpler
    assert {"linear", "whittaker"} <= {candidate["id"] for candidate in skill["candidates"]}
    with (
        rasterio.open(out / f"S2_{DAYS[3]}.tif") as image,
        rasterio.open(out / f"S2_{DAYS[3]}_deviation.tif") as spread,
    ):
        assert image.tags()["SKYMEND_METHOD"] == "linear"
        assert image.tags()["SKYMEND_SKILL"].startswith("Chosen for all bands: ")
        deviation = spread.read()
    assert (deviation[:, ~cloud(3)] == 0).all()
    assert (deviation[:, cloud(3)] > 0).all()
    assert result.report["deviation"]["count"] > 0
    assert any("within its 90 % band" in text for text in said)


@pytest.mark.parametrize("method", ["whittaker", "linear", "harmonic", "gp"])
def test_tiles_and_threads_change_no_bit(tmp_path, series, method):
    outs = []
    for tile, threads in ((32, 1), (64, 2), (100, 1), (256, 2)):
        _, out = mend(
            tmp_path, *series, out=f"t{tile}", method=method, tile_size=tile, threads=threads, quality=True,
            target_dates="7D", options={"lambda": "gcv"} if method == "whittaker" else {},
        )  # fmt: skip
        outs.append({path.name: read(path) for path in sorted(out.glob("*.tif"))})
    for other in outs[1:]:
        assert other.keys() == outs[0].keys()
        for name, values in outs[0].items():
            np.testing.assert_array_equal(other[name], values, err_msg=name)


def test_large_tiles_change_no_bit_either(tmp_path):
    rng = np.random.default_rng(0)
    images = [
        write_raster(tmp_path / f"S2_{day}.tif", rng.integers(0, 3000, (1, 1030, 1010)).astype("uint16"), nodata=0)
        for day in DAYS[:4]
    ]
    outs = []
    for tile, threads in ((256, 1), (512, 2), (1000, 1)):
        _, out = mend(tmp_path, images, out=f"big{tile}", tile_size=tile, threads=threads, detect=False, keep=False)
        outs.append({path.name: read(path) for path in sorted(out.glob("*.tif"))})
    for other in outs[1:]:
        for name, values in outs[0].items():
            np.testing.assert_array_equal(other[name], values, err_msg=name)


def test_target_dates_by_step_and_by_list(tmp_path, series):
    _, out = mend(tmp_path, *series, target_dates="20D", out="step")
    names = sorted(path.name for path in out.glob("*-*.tif"))
    assert names == ["S2_2021-03-01.tif", "S2_2021-03-21.tif", "S2_2021-04-10.tif", "S2_2021-04-30.tif"]
    _, out = mend(tmp_path, *series, target_dates="2021-03-06", out="list")
    middle = read(out / "S2_2021-03-06.tif").astype(int)
    assert abs(middle - (truth(0).astype(int) + 10)).max() <= 2


def test_wrong_target_dates_are_explained(tmp_path, series):
    with pytest.raises(InputError, match="TARGET_DATES"):
        mend(tmp_path, *series, target_dates="sometimes")


def test_masks_on_another_grid(tmp_path, series):
    images, _ = series
    coarse = []
    for k, date in enumerate(DAYS):
        path = tmp_path / f"coarse_{date:%Y%m%d}.tif"
        block = cloud(k).reshape(SIZE // 10, 10, SIZE // 10, 10).any(axis=(1, 3)).astype(np.uint8)
        coarse.append(write_raster(path, block, transform=GRID * Affine.scale(10)))
    _, out = mend(tmp_path, images, coarse)
    for k, date in enumerate(DAYS):
        assert abs(read(out / f"S2_{date}.tif").astype(int) - truth(k)).max() <= 2


def test_masks_as_a_stack_and_undated_by_order(tmp_path, series):
    images, masks = series
    stack = write_raster(
        tmp_path / "SCL.tif",
        np.stack([np.where(cloud(k), 9, 4) for k in range(8)]).astype(np.uint8),
        names=map(str, DAYS),
    )
    undated = []
    for k, path in enumerate(masks):
        undated.append(path.rename(tmp_path / f"m{'abcdefgh'[k]}.tif"))
    _, one = mend(tmp_path, images, [stack], out="stack")
    _, other = mend(tmp_path, images[::-1], undated[::-1], out="order")
    for date in DAYS:
        np.testing.assert_array_equal(read(one / f"S2_{date}.tif"), read(other / f"S2_{date}.tif"))


def test_masks_that_fit_no_image_are_refused(tmp_path, series):
    images, masks = series
    stray = masks[0].rename(tmp_path / "mask_19990101.tif")
    with pytest.raises(InputError, match="mask_19990101"):
        mend(tmp_path, images, [stray])


def test_a_flag_band_of_the_images_is_their_mask(tmp_path):
    images = []
    for k, date in enumerate(DAYS):
        image = truth(k)
        image[:, cloud(k)] = 8000
        flags = np.where(cloud(k), 4, 0).astype(np.int16)
        path = tmp_path / f"LS_{date:%Y%m%d}.tif"
        images.append(write_raster(path, np.concatenate([image, flags[None]]), names=(*BANDS, "Fmask"), nodata=-9999))
    _, out = mend(tmp_path, images)
    for k, date in enumerate(DAYS):
        mended = read(out / f"LS_{date}.tif")
        assert mended.shape[0] == 4
        assert abs(mended.astype(int) - truth(k)).max() <= 2


def test_a_missing_date_names_the_layer(tmp_path, series):
    images, masks = series
    nameless = images[3].rename(tmp_path / "nameless.tif")
    with pytest.raises(InputError, match=r"nameless\.tif has no date"):
        mend(tmp_path, [*images[:3], nameless], masks[:4])


def test_dates_as_text_and_as_file(tmp_path, series):
    images, masks = series
    renamed = [path.rename(tmp_path / f"image{'abcdefgh'[k]}.tif") for k, path in enumerate(images)]
    listed = ", ".join(map(str, DAYS))
    (tmp_path / "dates.txt").write_text("\n".join(map(str, DAYS)))
    pairs = ", ".join(f"{path.name}={date}" for path, date in zip(renamed, DAYS))
    outs = [
        mend(tmp_path, renamed, masks, dates=dates, out=f"d{k}")[1]
        for k, dates in enumerate((listed, str(tmp_path / "dates.txt"), pairs))
    ]
    for other in outs[1:]:
        np.testing.assert_array_equal(read(next(other.glob("*-04-*.tif"))), read(next(outs[0].glob("*-04-*.tif"))))


def test_scenes_of_one_day_are_merged(tmp_path, series):
    images, _ = series
    left, right = truth(2), truth(2) + 10
    left[:, :, 80:], right[:, :, :40] = -9999, -9999
    same = [
        write_raster(tmp_path / f"S2{half}_{DAYS[2]:%Y%m%d}.tif", image, names=BANDS, nodata=-9999)
        for half, image in (("A", left), ("B", right))
    ]
    result, out = mend(tmp_path, [*images[:2], *same, *images[3:]], detect=False)
    assert len(result.report["dates"]) == 8
    merged = read(next(out.glob(f"*{DAYS[2]}.tif"))).astype(int)
    np.testing.assert_array_equal(merged[:, :, :40], truth(2)[:, :, :40])
    np.testing.assert_array_equal(merged[:, :, 40:80], truth(2)[:, :, 40:80] + 5)
    np.testing.assert_array_equal(merged[:, :, 80:], truth(2)[:, :, 80:] + 10)


def test_files_a_band_and_date(tmp_path):
    paths = []
    for k, date in enumerate(DAYS):
        for b, band in enumerate(BANDS[:3]):
            name = tmp_path / f"S2A_{band}_{date:%Y%m%d}.tif"
            paths.append(write_raster(name, truth(k)[b], nodata=-9999))
    result, out = mend(tmp_path, paths, detect=False)
    assert len(result.report["dates"]) == 8
    np.testing.assert_array_equal(read(next(out.glob(f"*{DAYS[4]}.tif"))), truth(4)[:3])


def test_stacks_with_a_date_a_band(tmp_path):
    stacks = [
        write_raster(
            tmp_path / f"{band}.tif", np.stack([truth(k)[b] for k in range(8)]), names=map(str, DAYS), nodata=-9999
        )
        for b, band in enumerate(BANDS[:2])
    ]
    result, out = mend(tmp_path, stacks, detect=False)
    assert len(result.report["dates"]) == 8
    np.testing.assert_array_equal(read(next(out.glob(f"*{DAYS[4]}.tif"))), truth(4)[:2])


def test_long_gaps_stay_nodata_and_are_reported(tmp_path, series):
    images, masks = series
    always = write_raster(tmp_path / "m.tif", np.ones((SIZE, SIZE), np.uint8))
    hidden = [masks[0], masks[1], *[always.rename(tmp_path / "mask_20210321.tif")], *masks[3:]]
    result, out = mend(tmp_path, images, hidden, longest_gap=15, quality=True)
    assert (read(out / "S2_2021-03-21.tif") == -9999).all()
    assert (read(out / "S2_2021-03-21_quality.tif") == 255).all()
    assert result.report["nodata_share"] > 0.12


def test_never_seen_pixels_stay_nodata(tmp_path, series):
    images, _ = series
    for path in images:
        with rasterio.open(path, "r+") as dataset:
            values = dataset.read()
            values[:, :5] = -9999
            dataset.write(values)
    result, out = mend(tmp_path, images, detect=False)
    assert (read(out / f"S2_{DAYS[0]}.tif")[:, :5] == -9999).all()
    assert result.report["nodata_share"] == pytest.approx(5 / SIZE, abs=1e-6)
    assert (read(result.outputs["COUNT"])[0, :5] == 0).all()


def test_floats_with_nan_and_with_absurd_nodata(tmp_path):
    for dtype, nodata in (("float32", np.nan), ("float64", -1.7e308)):
        paths = []
        for k, date in enumerate(DAYS):
            image = (truth(k)[:1] * 1e-4).astype(dtype)
            image[:, cloud(k)] = nodata
            paths.append(write_raster(tmp_path / f"{dtype}_{date:%Y%m%d}.tif", image, nodata=nodata, names=["NDVI"]))
        _, out = mend(tmp_path, paths, out=dtype)
        mended = read(out / f"{dtype}_{DAYS[3]}.tif")
        assert mended.dtype == dtype
        np.testing.assert_allclose(mended[0], truth(3)[0] * 1e-4, atol=1e-4)


def test_a_cloudy_scene_is_not_taken_for_another_baseline(tmp_path):
    paths = []
    for k, date in enumerate(DAYS):
        image = (truth(k) // 4).clip(1)
        image[:, cloud(k)] = 8000
        if k == 3:
            image[:] = 1200  # cloud everywhere: its darkest values lie where the offset of baseline 04.00 puts them
        paths.append(write_raster(tmp_path / f"S2A_{date:%Y%m%d}.tif", image, names=BANDS, nodata=-9999))
    _, out = mend(tmp_path, paths, detect=False)
    assert (read(out / f"S2A_{DAYS[3]}.tif") == 1200).all()


def test_radar_is_said_to_be_unused(tmp_path, series):
    said = []
    images, masks = series
    mend(tmp_path, images, masks, sar=layers(images[:1]), events=recording(said))
    assert any("does not use radar" in text for text in said)


def test_one_date_is_no_series(tmp_path, series):
    images, masks = series
    with pytest.raises(InputError, match="two dates"):
        mend(tmp_path, images[:1], masks[:1])


# How masks of the same clouds are delivered: name, data type, stored values of clear and cloud, nodata tag, parameters.
DELIVERED = [
    ("LC08_{}_QA_PIXEL", "float32", 21824, 22280, None, {}),
    ("{}_Fmask", "int16", 64, 194, None, {}),
    ("{}_LEVEL2_SEN2A_QAI", "int16", 2112, 2116, 1, {}),
    ("clear_{}", "uint8", 1, 0, None, {}),
    ("m_{}", "uint8", 1, 0, None, {"mask_kind": "zero_is_cloud"}),
    ("m_{}", "uint8", 1, 0, 0, {"mask_kind": "zero_is_cloud"}),
    ("clp_{}", "uint8", 3, 96, None, {}),
    ("T33_{}_MSK_CLDPRB", "float32", 3.5, 96.25, 0, {}),
    ("{}_SCL", "float32", 4, 9, 0, {}),
    ("ga_ls8c_oa_{}_final_fmask", "uint8", 1, 2, 0, {}),
    ("m_{}", "uint8", 0, 1, 0, {}),
    ("m_{}", "uint8", 0, 1, 1, {}),
    ("m_{}", "uint8", 0, 255, None, {}),
    ("m_{}", "float32", 0.02, 0.9, None, {}),
    ("m_{}", "uint8", 7, 3, None, {"mask_values": "codes:3"}),
    ("m_{}", "uint16", 2112, 2116, None, {"mask_values": "bits:1-2=2"}),
    ("m_{}", "int16", 10, 60, -1, {"mask_values": "above:40"}),
]


@pytest.mark.parametrize(("name", "dtype", "clear", "cloudy", "tag", "how"), DELIVERED)
def test_masks_are_read_as_they_are_delivered(tmp_path, series, name, dtype, clear, cloudy, tag, how):
    masks = []
    for k, date in enumerate(DAYS):
        values = np.where(cloud(k), cloudy, clear).astype(dtype)
        masks.append(write_raster(tmp_path / f"{name.format(f'{date:%Y%m%d}')}.tif", values, nodata=tag))
    result, out = mend(tmp_path, series[0], masks, method="linear", **how)
    assert result.report["clear_share"] == pytest.approx(1 - np.mean([cloud(k) for k in range(8)]), abs=1e-6)
    assert abs(read(out / f"S2_{DAYS[3]}.tif").astype(int) - truth(3)).max() <= 2


def test_masks_grow_by_the_buffer(tmp_path, series):
    shares = [mend(tmp_path, *series, method="linear", mask_buffer=b)[0].report["clear_share"] for b in (0, 2)]
    grown = [ndimage.distance_transform_edt(~cloud(k)) <= 2 if cloud(k).any() else cloud(k) for k in range(8)]
    assert shares[1] == pytest.approx(1 - np.mean(grown), abs=1e-6)
    assert shares[1] < shares[0]


def test_masks_the_wrong_way_round_are_doubted(tmp_path, series):
    images, _ = series
    masks = [write_raster(tmp_path / f"m_{date:%Y%m%d}.tif", np.ones((SIZE, SIZE), np.uint8)) for date in DAYS]
    said = []
    mend(tmp_path, images, masks, method="linear", events=recording(said))
    assert any(
        "m_20210301.tif and 7 more: more than 90 % is cloud" in text and "zero_is_cloud" in text for text in said
    )


@pytest.mark.parametrize(
    ("how", "problem"),
    [({"method": "magic"}, "magic"), ({"options": {"cutof": 3}}, "cutof"), ({"options": {"lambda": "x"}}, "lambda"),
     ({"mask_kind": "fluffy"}, "MASK_KIND")],
)  # fmt: skip
def test_wrong_options_are_explained(tmp_path, series, how, problem):
    with pytest.raises(InputError, match=problem):
        mend(tmp_path, *series, **how)


def test_inputs_are_never_overwritten(tmp_path, series):
    images, masks = series
    renamed = [path.rename(tmp_path / f"S2_{date}.tif") for path, date in zip(images, DAYS)]
    before = [path.read_bytes() for path in renamed]
    with pytest.raises(InputError, match="is an input"):
        mend(tmp_path, renamed, masks, out=".")
    assert [path.read_bytes() for path in renamed] == before


def test_cancelling_leaves_nothing(tmp_path, series):
    stop = threading.Event()

    def listen(event):
        if event["event"] == "progress" and "Mending" in event["message"]:
            stop.set()

    with pytest.raises(Cancelled):
        mend(tmp_path, *series, tile_size=32, events=Events(listen, stop))
    assert not (tmp_path / "out").exists()


@real
@pytest.mark.parametrize(
    ("images", "masks", "dates", "count"),
    [
        ("s2-slovenia-5dates/S2_*.tif", "s2-slovenia-5dates/CLOUDMASK_*.tif", "", 5),
        ("s2-slovenia-5dates/S2_*.tif", "", "", 5),
        ("s2-meadow-slovenia/B0*.tif", "s2-meadow-slovenia/SCL.tif", "", 58),
        ("s2-meadow-slovenia/NDVI.tif", "", "", 58),
        ("modis-sinop-2000-2017/*.tif", "", "", 380),
        ("modis-mod13q1-jp2/*.jp2", "", "", 12),
        ("modis-mato-grosso/[bnrm]*.tif", "", "modis-mato-grosso/dates.txt", 137),
        ("cbers4-awfi/*_B1*.tif", "cbers4-awfi/*CMASK*.tif", "", 10),
    ],
)
def test_real_series(tmp_path, images, masks, dates, count):
    result, _ = mend(
        tmp_path, sorted(REAL.glob(images)), sorted(REAL.glob(masks)) if masks else (),
        dates=str(REAL / dates) if dates else "", tile_size=32,
    )  # fmt: skip
    assert len(result.report["dates"]) == count
    assert result.report["nodata_share"] < 0.01
    first = next(layer for layer in result.report["layers"] if layer["kind"] == "image")
    with rasterio.open(first["path"]) as mended, rasterio.open(sorted(REAL.glob(images))[0]) as source:
        assert mended.shape == source.shape
        assert mended.dtypes[0] == source.dtypes[0]
        assert mended.transform == source.transform


@real
@pytest.mark.slow
def test_hundreds_of_landsat_files_with_their_own_fmask(tmp_path):
    with tarfile.open(REAL / "landsat-p035r032-447files" / "p035r032_stacks.tar.gz") as archive:
        archive.extractall(tmp_path / "in")
    images = sorted((tmp_path / "in").rglob("*.tif"))
    assert len(images) == 447
    result, out = mend(
        tmp_path, images, target_dates="1Y", dates="LE70350321999366EDC00_stack.tif=1999-12-31",
        bands=["blue", "green", "red", "nir", "swir1", "swir2", "thermal", "Fmask"],
    )  # fmt: skip
    assert len(result.report["dates"]) == 447
    assert len(list(out.glob("*-*.tif"))) == 30
    assert result.report["nodata_share"] < 0.1


@pytest.mark.parametrize("name", ["cube.nc", "cube.zarr"])
def test_a_cube_holds_the_images_of_the_folder(series, tmp_path, name):
    result, out = mend(tmp_path, *series, method="linear", format="cog", output_cube=str(tmp_path / "out" / name))
    assert result.outputs["OUTPUT_CUBE"] == str(out / name)
    kind = {"cube.nc": "NETCDF", "cube.zarr": "ZARR"}[name]
    with rasterio.open(f'{kind}:"{out / name}":{"/" if kind == "ZARR" else ""}B03') as cube:
        assert cube.count == len(DAYS)
        for k, layer in enumerate(layer for layer in result.report["layers"] if layer["kind"] == "image"):
            with rasterio.open(layer["path"]) as image:
                assert image.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
                np.testing.assert_array_equal(cube.read(k + 1), image.read(2))
    assert not list(out.glob(".skymend-*"))


def test_a_cube_over_an_input_is_refused(series, tmp_path):
    images, masks = series
    image = images[0].with_suffix(".nc")
    rasterio.shutil.copy(images[0], image, driver="netCDF")
    with pytest.raises(InputError, match="is an input"):
        mend(tmp_path, [image, *images[1:]], masks, method="linear", output_cube=str(image))
