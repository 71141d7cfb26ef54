"""Published data sets of fusion, on files made here in their layout, and on real pairs where they lie beside."""

from __future__ import annotations

import datetime
from pathlib import Path

import numpy as np
import pytest
import rasterio

from skymend.engine.raster.window import Window

pytest.importorskip("torch")

from skymend.engine.job.errors import InputError
from skymend.models.training.stf_datasets import (
    LAYOUTS,
    FusionDataset,
    consecutive,
    published,
    scene_files,
)
from tests.shared_data import DATA

KRANJ = DATA / "stf" / "kranj"
CIA_DATES = (
    *("2001-10-08", "2001-10-17", "2001-11-02", "2001-11-09", "2001-11-25", "2001-12-04", "2002-01-05", "2002-01-12"),
    *("2002-02-13", "2002-02-22", "2002-03-10", "2002-03-17", "2002-04-02", "2002-04-11", "2002-04-18", "2002-04-27"),
    "2002-05-04",
)


def write(path: Path, values: np.ndarray, nodata: float | None = None) -> None:
    path.parent.mkdir(exist_ok=True)
    profile = {"driver": "GTiff", "count": len(values), "height": values.shape[1], "width": values.shape[2]}
    with rasterio.open(path, "w", dtype=values.dtype, nodata=nodata, **profile) as dataset:
        dataset.write(values)


def scene(number: int, shape: tuple[int, int], bands: int, dtype) -> np.ndarray:
    """Every band holds 100 × date + band, its first pixel the row and column."""
    values = np.empty((bands, *shape), dtype)
    for band in range(bands):
        values[band] = 100 * number + band
    return values


@pytest.fixture
def tianjin(tmp_path):
    """27 dates of 300 × 270 pixels and 8 bits, named as published: without leading zeros, once with a dash."""
    for number in range(1, 28):
        date = datetime.date(2013, 9, 1) + datetime.timedelta(days=16 * number)
        values = scene(number % 2, (300, 270), 6, np.uint8) + np.uint8(number)
        name = f"{date.year}-{date.month}-{date.day}.tif"
        write(tmp_path / "Landsat" / (f"L-{name}" if number == 3 else f"L_{name}"), values)
        write(tmp_path / "MODIS" / f"M_{name}", values + np.uint8(50))
    return tmp_path


def test_every_validation_triplet_is_kept_out_of_training():
    for layout in LAYOUTS.values():
        for setting in ("syy", "hh") if layout.syy else ("hh",):
            train, val = layout.triplets(setting, "train"), layout.triplets(setting, "val")
            assert not set(train) & set(val)
            assert layout.triplets(setting, "test") == val
            assert all(1 <= a < b < c <= layout.dates for a, b, c in (*train, *val))
            if setting == "syy":  # its validation targets are in no training triplet
                assert not {b for _, b, _ in val} & {date for triplet in train for date in triplet}
            else:
                assert len(train) + len(val) == layout.dates - 2


def test_names_without_leading_zeros_are_dates_and_samples_are_scaled(tianjin):
    data = published(tianjin, "Tianjin", "hh", "train", pairs=2)
    windows = {(0, 256, 0, 256), (0, 256, 14, 270), (44, 300, 0, 256), (44, 300, 14, 270)}
    assert len(data) == 21 * 4
    assert {tuple(w) for w in data.windows} == windows
    sample = data[0]
    assert sorted(sample.images) == sorted(f"{kind}_0{n}" for kind in ("fine", "coarse") for n in (1, 2, 3))
    first = scene(1, (1, 1), 6, np.float32)[:, 0, 0] + 1
    np.testing.assert_allclose(sample.images["fine_01"][:, 0, 0], 2 * first / 255 - 1, atol=1e-6)
    np.testing.assert_allclose(sample.images["coarse_01"][:, 9, 9], 2 * (first + 50) / 255 - 1, atol=1e-6)
    assert sample.images["fine_02"].dtype == np.float32
    assert next(iter(data)).window == sample.window


def test_one_pair_leaves_the_later_reference_out_and_test_takes_whole_scenes(tianjin):
    data = published(tianjin, "Tianjin", "hh", "test", symmetric=False)
    assert len(data) == 4
    sample = data[-1]
    assert set(sample.images) == {"coarse_01", "fine_01", "coarse_02", "fine_02"}
    assert sample.images["fine_01"].shape == (6, 300, 270)
    assert (sample.images["fine_01"] >= 0).all()
    assert sample.dates == (datetime.date(2014, 4, 29), datetime.date(2014, 5, 15))


def test_scenes_of_the_published_size_are_cropped_and_triplets_follow_the_list(tmp_path):
    for number, date in enumerate(CIA_DATES, start=1):
        day = date.replace("-", "")
        for path in (tmp_path / "Landsat" / f"{day}_TM.tif", tmp_path / "MODIS" / f"MOD_{day}.tif"):
            write_sparse(path, (2040, 1720), corner=(20, 106), value=-999 if number == 3 else 5000 + number)
    data = published(tmp_path, "CIA", "syy", "val")
    assert [tuple(CIA_DATES.index(str(date)) + 1 for date in triplet) for triplet in data.triplets] == [
        (3, 4, 5), (10, 11, 12), (10, 12, 15), (14, 15, 16),
    ]  # fmt: skip
    assert len(data.windows) == 7 * 5  # of 256 pixels in 1792 × 1280
    images = data[0].images
    assert images["fine_01"][0, 0, 0] == -1  # fill values of signed files are clipped to 0
    np.testing.assert_allclose(images["fine_02"][0, 0, :2], [2 * 0.5004 - 1, -1], atol=1e-6)
    overlapping = published(tmp_path, "CIA", "syy", "train", number=3)
    assert (len(overlapping.triplets), len(overlapping.windows)) == (9, 13 * 9)


def test_folders_and_lists_that_do_not_fit_are_refused_by_name(tianjin):
    with pytest.raises(InputError, match=r"27 dates .* CIA number 17"):
        published(tianjin, "CIA", "syy", "train")
    with pytest.raises(InputError, match="no setting “syy” of this data set"):
        published(tianjin, "Tianjin", "syy", "train")
    with pytest.raises(InputError, match="no published list for “ESTARFM”"):
        published(tianjin, "ESTARFM", "hh", "train")
    with pytest.raises(InputError, match="setting 10 is not published"):
        published(tianjin, "Tianjin", "hh", "train", number=10)
    write(tianjin / "Landsat" / "L_2013-09-17.tif", scene(0, (300, 270), 6, np.uint8))
    with pytest.raises(InputError, match=r"L_2013-09-17.tif and L_2013-9-17.tif have the same date"):
        scene_files(tianjin)


def test_scenes_of_other_sizes_and_too_few_bands_are_refused(tmp_path):
    dates = [datetime.date(2020, 1, day) for day in (1, 2, 3)]
    for day, date in enumerate(dates):
        write(tmp_path / "Landsat" / f"L_{date}.tif", scene(day, (40, 40 + (day == 1)), 2, np.uint16))
        write(tmp_path / "MODIS" / f"M_{date}.tif", scene(day, (40, 40), 2, np.uint16))
    files = scene_files(tmp_path)
    with pytest.raises(InputError, match=r"40 × 40 pixels, L_2020-01-02.tif 40 × 41"):
        FusionDataset(files, consecutive(dates), patch=32)
    files[dates[1]]["fine"] = files[dates[0]]["fine"]
    with pytest.raises(InputError, match="has 2 bands, not 4"):
        FusionDataset(files, consecutive(dates), patch=32, bands=(4, 3, 2))
    with pytest.raises(InputError, match="windows of 64 do not fit in"):
        FusionDataset(files, consecutive(dates), patch=64)
    with pytest.raises(InputError, match="no coarse image of 2020-01-03"):
        FusionDataset({**files, dates[2]: {"fine": files[dates[2]]["fine"]}}, consecutive(dates), pairs=2, patch=32)


def test_gaps_become_zero_before_scaling(tmp_path):
    dates = [datetime.date(2020, 1, day) for day in (1, 2, 3)]
    for date in dates:
        values = np.full((1, 8, 8), 0.5, np.float32)
        values[0, 0, :2] = (np.nan, -9999)
        for folder in ("Landsat", "MODIS"):
            write(tmp_path / folder / f"{date}.tif", values, nodata=-9999)
    sample = FusionDataset(scene_files(tmp_path), consecutive(dates), patch=None, fine_range=1, coarse_range=1)[0]
    np.testing.assert_array_equal(sample.images["fine_02"][0, 0, :3], [-1, -1, 0])


def test_real_pairs_of_two_units():
    if not KRANJ.is_dir():
        pytest.skip(f"needs the Landsat and MODIS images of Kranj in {KRANJ}")
    files = scene_files(KRANJ, "landsat_filled", "modis")
    assert [date.timetuple().tm_yday for date in files] == [68, 77, 93]
    data = FusionDataset(files, consecutive(list(files)), pairs=2, patch=32, stride=16, coarse_range=1)
    assert len(data) == 2 * 2  # windows of 45 × 44 pixels
    images = data[0].images
    assert all(image.shape == (6, 32, 32) and (np.abs(image) < 1).all() for image in images.values())
    for number in (1, 2, 3):  # both sensors in the same unit: reflectance × 2 − 1
        fine, coarse = images[f"fine_0{number}"][3], images[f"coarse_0{number}"][3]
        assert abs(float(fine.mean() - coarse.mean())) < 0.1


def write_sparse(path: Path, shape: tuple[int, int], corner: tuple[int, int], value: int) -> None:
    """A scene of zeros but for one pixel, without writing them."""
    path.parent.mkdir(exist_ok=True)
    profile = {"driver": "GTiff", "count": 1, "height": shape[0], "width": shape[1], "dtype": "int16"}
    with rasterio.open(path, "w", SPARSE_OK=True, **profile) as dataset:
        dataset.write(np.full((1, 1, 1), value, np.int16), window=Window(corner[1], corner[0], 1, 1))
