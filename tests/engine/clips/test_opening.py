"""Clips are read and written frame by frame, whatever they come as."""

from __future__ import annotations

import datetime
import os
import pickle
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
import rasterio
from scipy.ndimage import gaussian_filter

from skymend.engine.clips.clip import ClipWish
from skymend.engine.clips.frame_folder import FrameFolder
from skymend.engine.clips.opening import open_clip
from skymend.engine.clips.video_writer import VideoWriter
from skymend.engine.job.errors import EnvironmentProblem, InputError
from skymend.engine.job.layer import Layer
from skymend.engine.raster.geobox import GeoBox
from skymend.engine.raster.writer import Encoding, Outputs
from tests.shared_data import DATA

from ..rasters import GRID, UTM33, write_raster

pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
START = datetime.datetime(2018, 6, 7, 10, 20, 30, tzinfo=datetime.timezone.utc)
REAL = DATA / "video"


def film(count: int, channels: int, shape: tuple[int, int], top: int = 255) -> list[np.ndarray]:
    """Smooth random frames (C, h, w) of whole stored numbers, 0..1."""
    random = np.random.default_rng(3)
    frames = [gaussian_filter(random.random((channels, *shape)), (0, 3, 3)) for _ in range(count)]
    low, high = min(f.min() for f in frames), max(f.max() for f in frames)
    return [(np.rint((f - low) / (high - low) * top) / top).astype(np.float32) for f in frames]


def write_video(path: Path, frames: list[np.ndarray], times=None, **options) -> Path:
    channels, height, width = frames[0].shape
    with VideoWriter(path, height, width, channels, 10, **options) as writer:
        for k, frame in enumerate(frames):
            writer.write(frame, times[k] if times else None)
    return path


def write_frames(folder: Path, frames: dict[int, np.ndarray], encoding=None, **options) -> Path:
    first = next(iter(frames.values()))
    with Outputs() as outputs:
        names = ["grey"] if len(first) == 1 else ["red", "green", "blue"]
        writer = FrameFolder(outputs, folder, first.shape[-2:], names, encoding=encoding, **options)
        for number, values in frames.items():
            writer.write(number, values, number / 10, GeoBox(first.shape[-2:], GRID, UTM33))
    return folder


@pytest.mark.parametrize("suffix", [".mkv", ".avi"])
@pytest.mark.parametrize("dtype", ["uint8", "uint16"])
@pytest.mark.parametrize(("channels", "shape"), [(1, (48, 64)), (3, (45, 63))])
def test_lossless_video_keeps_every_bit(tmp_path, suffix, dtype, channels, shape):
    top = 255 if dtype == "uint8" else 65535
    frames = film(4, channels, shape, top)
    clip = open_clip([Layer(path=str(write_video(tmp_path / f"a{suffix}", frames, dtype=dtype)))])
    assert (clip.count, clip.channels, clip.height, clip.width, clip.dtype) == (4, channels, *shape, dtype)
    assert clip.rate == pytest.approx(10)
    for frame, written in zip(clip.frames(), frames):
        np.testing.assert_allclose(clip.stored(frame.values), written * top, atol=0.02)


@pytest.mark.parametrize("suffix", [".mp4", ".mov"])
@pytest.mark.parametrize(("channels", "shape"), [(1, (48, 64)), (3, (48, 64)), (3, (45, 63)), (1, (45, 63))])
def test_h264_is_close_and_takes_odd_sizes(tmp_path, suffix, channels, shape):
    frames = [gaussian_filter(frame, (0, 4, 4)) for frame in film(5, channels, shape)]
    clip = open_clip([Layer(path=str(write_video(tmp_path / f"a{suffix}", frames)))])
    assert (clip.count, clip.channels, clip.height, clip.width) == (5, channels, *shape)
    for frame, written in zip(clip.frames(), frames):
        error = frame.values - written
        assert np.abs(error).mean() < 0.01
        assert abs(error.mean()) < 0.002  # neither range nor matrix is applied twice


@pytest.mark.parametrize("suffix", [".mkv", ".mp4"])
def test_a_variable_frame_rate_is_kept(tmp_path, suffix):
    times = [0, 0.1, 0.25, 0.3, 0.5, 0.6]
    clip = open_clip([Layer(path=str(write_video(tmp_path / f"a{suffix}", film(6, 1, (32, 32)), times)))])
    np.testing.assert_allclose([frame.time for frame in clip.frames()], times, atol=1e-3)
    assert open_clip([Layer(path=clip.path)], ClipWish(rate=5)).times[5] == pytest.approx(1)


def test_a_frame_is_found_without_the_others(tmp_path):
    frames = film(30, 3, (32, 48))
    clip = open_clip([Layer(path=str(write_video(tmp_path / "a.mp4", frames)))])
    everything = list(clip.frames())
    for number in (0, 7, 29):
        found = clip.read(number)
        assert found.number == number
        np.testing.assert_array_equal(found.values, everything[number].values)
    assert [frame.number for frame in clip.frames(12, 15)] == [12, 13, 14, 15]
    with pytest.raises(InputError, match="no frame 30"):
        clip.read(30)


def test_a_region_is_cut_out(tmp_path):
    path = write_video(tmp_path / "a.mkv", film(2, 1, (40, 50)))
    whole, part = (open_clip([Layer(path=str(path))], ClipWish(region=region)) for region in (None, (5, 8, 20, 10)))
    assert (part.width, part.height) == (20, 10)
    np.testing.assert_array_equal(part.read(1).values, whole.read(1).values[:, 8:18, 5:25])
    with pytest.raises(InputError, match="does not lie in"):
        open_clip([Layer(path=str(path))], ClipWish(region=(40, 0, 20, 10)))


def test_grey_looking_video_is_one_band_unless_colour_is_asked_for(tmp_path):
    path = str(write_video(tmp_path / "a.mp4", film(3, 1, (32, 32))))
    assert open_clip([Layer(path=path)]).channels == 1
    assert open_clip([Layer(path=path)], ClipWish(bands_as="colour")).channels == 3


@pytest.mark.parametrize("frame_format", ["geotiff", "png"])
@pytest.mark.parametrize("dtype", ["uint8", "uint16"])
@pytest.mark.parametrize("channels", [1, 3])
def test_frames_come_back_with_numbers_gaps_and_nodata(tmp_path, frame_format, dtype, channels):
    stored = {k: film(1, channels, (33, 41), 200)[0] * 200 + 5 + k for k in (7, 8, 10, 11)}
    for values in stored.values():
        values[:, 3, 4] = np.nan
    write_frames(tmp_path / "f", stored, Encoding(dtype, 0), frame_format=frame_format)
    clip = open_clip([Layer(path=str(tmp_path / "f"))])
    assert list(clip.numbers) == [0, 1, 3, 4]
    assert (clip.first_label, clip.dtype, clip.channels) == (7, dtype, channels)
    assert "lacks 1 frames: 9" in clip.notes[0]
    for frame, values in zip(clip.frames(), stored.values()):
        assert not frame.validity[3, 4]
        assert frame.validity.sum() == 33 * 41 - 1
        there = clip.stored(frame.values)[:, frame.validity]
        np.testing.assert_allclose(there, np.rint(values[:, frame.validity]), atol=0.01)


def test_geotiff_frames_keep_grid_and_time(tmp_path):
    frames = {k: film(1, 1, (32, 32))[0] for k in range(3)}
    write_frames(tmp_path / "f", frames, start=START, rate=10)
    clip = open_clip([Layer(path=str(tmp_path / "f"))])
    assert clip.geobox is not None
    assert clip.geobox.affine == GRID
    assert clip.start == START
    np.testing.assert_allclose(clip.times, [0, 0.1, 0.2])
    with rasterio.open(tmp_path / "f" / "frame_0001.tif") as dataset:
        assert dataset.tags()["ACQUISITION_DATETIME"] == "2018-06-07T10:20:30.100Z"
    left, top = GRID * (4, 8)
    part = open_clip([Layer(path=clip.path)], ClipWish(extent=(left, left + 100, top - 50, top)))
    assert (part.width, part.height) == (10, 5)
    assert part.geobox is not None
    assert part.geobox.affine * (0, 0) == (left, top)
    with pytest.raises(InputError, match="does not meet"):
        open_clip([Layer(path=clip.path)], ClipWish(extent=(0, 1, 0, 1)))


def test_frames_go_by_the_last_number_in_their_names(tmp_path):
    for k, name in enumerate(("cam2_1", "cam2_2", "cam2_10")):
        write_raster(tmp_path / "f" / f"{name}.tif", np.full((16, 16), k, np.uint8), crs=None)
    values = [frame.values.max() * 255 for frame in open_clip([Layer(path=str(tmp_path / "f"))]).frames()]
    np.testing.assert_allclose(values, [0, 1, 2], atol=1e-4)


def test_an_odd_sized_frame_is_named(tmp_path):
    for k in range(5):
        write_raster(tmp_path / "f" / f"{k}.tif", np.zeros((16, 17 if k == 3 else 16), np.uint8), crs=None)
    with pytest.raises(InputError, match=r"3\.tif has 17 × 16 pixels, the other frames have 16 × 16"):
        open_clip([Layer(path=str(tmp_path / "f"))])


def test_bands_are_time_or_colour(tmp_path):
    many = write_raster(tmp_path / "many.tif", np.arange(6 * 64, dtype=np.uint8).reshape(6, 8, 8))
    assert (open_clip([Layer(path=str(many))]).count, open_clip([Layer(path=str(many))]).channels) == (6, 1)
    rgb = write_raster(tmp_path / "rgb.tif", np.zeros((3, 8, 8), np.uint8), photometric="RGB")
    assert (open_clip([Layer(path=str(rgb))]).count, open_clip([Layer(path=str(rgb))]).channels) == (1, 3)
    assert open_clip([Layer(path=str(rgb))], ClipWish(bands_as="time")).count == 3
    assert open_clip([Layer(path=str(many))], ClipWish(bands_as="colour")).channels == 6


def test_many_rasters_go_by_date_and_share_one_stretch(tmp_path):
    layers = []
    for day in (17, 7, 27):
        values = np.random.default_rng(day).integers(100 * day, 100 * day + 500, (3, 20, 20)).astype(np.uint16)
        layers.append(Layer(path=str(write_raster(tmp_path / f"S2_201806{day:02d}.tif", values))))
    clip = open_clip(layers)
    np.testing.assert_allclose(clip.times, [0, 10 * 86400, 20 * 86400])
    assert clip.start == datetime.datetime(2018, 6, 7, tzinfo=datetime.timezone.utc)
    means = [clip.stored(frame.values).mean() for frame in clip.frames()]
    assert means == sorted(means)
    assert 690 < clip.low < 710
    assert 3190 < clip.high < 3210


def test_pages_of_a_tiff_are_frames(tmp_path):
    from PIL import Image

    pages = [Image.fromarray(np.full((20, 24), 10 * k, np.uint8)) for k in range(1, 5)]
    pages[0].save(tmp_path / "pages.tif", save_all=True, append_images=pages[1:])
    clip = open_clip([Layer(path=str(tmp_path / "pages.tif"))])
    np.testing.assert_allclose([255 * frame.values.mean() for frame in clip.frames()], [10, 20, 30, 40], atol=1e-3)


def test_what_is_no_video_is_refused(tmp_path):
    (tmp_path / "a.mp4").write_text("these are words\n" * 100)
    (tmp_path / "b.txt").write_text("these are words\n" * 100)
    (tmp_path / "empty.mkv").touch()
    (tmp_path / "folder").mkdir()
    for name in ("a.mp4", "b.txt", "empty.mkv"):
        with pytest.raises(InputError, match=name):
            open_clip([Layer(path=str(tmp_path / name))])
    with pytest.raises(InputError, match="no frames"):
        open_clip([Layer(path=str(tmp_path / "folder"))])
    with pytest.raises(InputError, match="there is no file"):
        open_clip([Layer(path=str(tmp_path / "none.mp4"))])
    with pytest.raises(InputError, match="There is no video"):
        open_clip([])


@pytest.mark.parametrize("suffix", [".mkv", ".mp4", ".avi"])
def test_a_cut_off_video_says_so(tmp_path, suffix):
    random = np.random.default_rng(0)
    frames = [random.random((3, 64, 64)).astype(np.float32) for _ in range(20)]
    whole = write_video(tmp_path / f"whole{suffix}", frames)
    assert not open_clip([Layer(path=str(whole))]).truncated
    cut = tmp_path / f"cut{suffix}"
    cut.write_bytes(whole.read_bytes()[: whole.stat().st_size // 2])
    try:
        clip = open_clip([Layer(path=str(cut))])
    except InputError as error:
        assert "damaged" in error.hint
        return
    assert "cut off" in clip.truncated
    assert len(list(clip.frames(0, 3))) == 4


def test_unknown_extensions_of_videos_are_refused(tmp_path):
    with pytest.raises(InputError, match=r"not written as “\.wmv”"):
        VideoWriter(tmp_path / "a.wmv", 16, 16, 1, 10)
    with pytest.raises(InputError, match="does not hold lossless"):
        VideoWriter(tmp_path / "a.mp4", 16, 16, 1, 10, codec="lossless")


@pytest.mark.skipif(
    os.name != "posix" or not hasattr(os, "geteuid") or os.geteuid() != 0, reason="mounting needs root on Linux"
)
@pytest.mark.parametrize("what", ["a.mkv", "a.mp4", "png"])
def test_a_full_disk_is_told_and_leaves_nothing(tmp_path, what):
    small = tmp_path / "small"
    small.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=12m", "tmpfs", str(small)], check=False).returncode:
        pytest.skip("no tmpfs can be mounted here")
    random = np.random.default_rng(0)
    try:
        with pytest.raises((EnvironmentProblem, OSError), match=r"full|space"), Outputs() as outputs:
            if what == "png":
                folder = FrameFolder(
                    outputs, small / "f", (400, 600), ["grey"], frame_format="png", encoding=Encoding("uint8")
                )
                for k in range(100):
                    folder.write(k, random.random((1, 400, 600)) * 255, k / 10)
            else:
                with VideoWriter(outputs.file(small / what), 400, 600, 1, 10) as writer:
                    for k in range(300):
                        writer.write(random.random((1, 400, 600)), k / 10)
        assert list(small.iterdir()) == []
    finally:
        subprocess.run(["umount", str(small)], check=True)


def test_a_real_airborne_video_is_read(tmp_path):
    path = REAL / "wpafb2009_stabilised.gif"
    if not path.is_file():
        pytest.skip("the shared sample videos are not here")
    shutil.copy(path, tmp_path)
    clip = open_clip([Layer(path=str(tmp_path / path.name))])
    assert (clip.count, clip.height, clip.width, clip.channels) == (92, 368, 537, 1)
    assert sum(1 for _ in clip.frames()) == 92


@pytest.mark.parametrize("kind", ["video", "folder", "stack"])
def test_a_clip_pickles_as_what_it_reads(tmp_path, kind):
    if kind == "video":
        path = write_video(tmp_path / "a.mp4", film(12, 3, (32, 48)))
    elif kind == "folder":
        path = write_frames(tmp_path / "f", {k: film(1, 1, (20, 24))[0] for k in (0, 1, 3)}, start=START)
    else:
        path = write_raster(
            tmp_path / "s.tif", np.random.default_rng(0).integers(0, 9000, (6, 20, 24)).astype(np.uint16)
        )
    clip = open_clip([Layer(path=str(path))], ClipWish(region=(2, 3, 15, 12)))
    opened = clip.frames()
    next(opened)
    text = pickle.dumps(clip)
    assert len(text) < 10_000
    again = pickle.loads(text)
    assert (again.low, again.high, again.start, again.geobox) == (clip.low, clip.high, clip.start, clip.geobox)
    for one, other in zip(clip.frames(), again.frames()):
        assert (one.number, one.time) == (other.number, other.time)
        np.testing.assert_array_equal(one.values, other.values)
        np.testing.assert_array_equal(one.validity, other.validity)
