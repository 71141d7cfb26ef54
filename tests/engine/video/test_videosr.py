"""Video super-resolution as a user runs it: a clip in, a sharper video and frames out."""

from __future__ import annotations

import json
import os
import subprocess
import threading
from pathlib import Path

import numpy as np
import pytest
import rasterio
from scipy.ndimage import gaussian_filter

from skymend.contract.version import __version__
from skymend.engine.clips.clip import ClipWish
from skymend.engine.clips.frame_folder import FrameFolder
from skymend.engine.clips.opening import open_clip
from skymend.engine.clips.video_writer import VideoWriter
from skymend.engine.job.errors import Cancelled, EnvironmentProblem, InputError
from skymend.engine.job.events import Events
from skymend.engine.raster.geobox import GeoBox
from skymend.engine.raster.writer import Encoding, Outputs
from skymend.engine.run import run_task
from skymend.engine.video.resampling import degrade, upsample
from skymend.engine.video.videosr import Parameters, run
from tests.shared_data import DATA

from ..rasters import GRID, UTM33, write_raster

pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
SHAPE, SCALE = (48, 64), 4
REAL = DATA / "video" / "wpafb2009_stabilised.gif"


def scene(seed: int = 0, channels: int = 1) -> np.ndarray:
    """A fine scene with a margin of 40 pixels."""
    values = gaussian_filter(np.random.default_rng(seed).random((channels, 272, 336), np.float32), (0, 1.2, 1.2))
    return np.asarray((values - values.min()) / np.ptp(values))


def seen_at(fine: np.ndarray, top: int, left: int) -> tuple[np.ndarray, np.ndarray]:
    """The fine truth at a place of the scene, and the frame a coarse camera takes of it."""
    truth = fine[:, top : top + SHAPE[0] * SCALE, left : left + SHAPE[1] * SCALE]
    return truth, degrade(truth, SCALE).clip(0, 1)


@pytest.fixture(scope="module")
def clip(tmp_path_factory):
    """Seven frames that move by quarters of a pixel, as a lossless video, and the truth."""
    path = tmp_path_factory.mktemp("clip") / "clip.mkv"
    places = [(40, 40), (43, 38), (37, 45), (42, 41), (39, 47), (45, 36), (41, 42)]
    truths, frames = zip(*(seen_at(scene(), *place) for place in places))
    write_video(path, frames)
    return path, truths, frames


def write_video(path, frames, **options):
    with VideoWriter(path, *frames[0].shape[1:], len(frames[0]), 10, **options) as writer:
        for k, frame in enumerate(frames):
            writer.write(frame, k / 10)
    return path


def job(path, **parameters):
    return run(Parameters(**{"input": {"path": str(path)}, "method": "bicubic", **parameters}), Events.silent())


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def psnr(a: np.ndarray, b: np.ndarray) -> float:
    return float(-10 * np.log10(((a - b)[..., 16:-16, 16:-16] ** 2).mean()))


def told(path, **parameters) -> tuple:
    """The result and what the log says."""
    texts: list[str] = []
    events = Events(lambda event: texts.append(event.get("text", "")), threading.Event())
    result = run(Parameters(**{"input": {"path": str(path)}, "method": "bicubic", **parameters}), events)
    return result, " ".join(texts)


def test_several_frames_are_sharper_than_one(clip, tmp_path):
    path, truths, _ = clip
    job(path, method="auto", output=str(tmp_path / "a.mkv"), first_frame=2, last_frame=4)
    job(path, output=str(tmp_path / "b.mkv"), first_frame=2, last_frame=4)
    several, one = (open_clip([_layer(tmp_path / name)]) for name in ("a.mkv", "b.mkv"))
    for k, truth in enumerate(truths[2:5]):
        assert psnr(several.read(k).values, truth) > psnr(one.read(k).values, truth) + 2


def test_bicubic_is_the_frame_enlarged(clip, tmp_path):
    path, _, frames = clip
    result = job(path, output=str(tmp_path / "a.mkv"), scale=3)
    made = open_clip([_layer(tmp_path / "a.mkv")])
    assert (made.count, made.height, made.width) == (7, 144, 192)
    assert result.report["frames"] == result.outputs["FRAMES"] == 7
    assert result.report["layers"] == []
    stored = np.rint(frames[5] * 255) / np.float32(255)
    assert np.abs(made.read(5).values - upsample(stored, 3).clip(0, 1)).max() < 0.51 / 255


def test_a_part_of_the_clip_is_as_in_the_whole(clip, tmp_path):
    """Neighbours outside the range of frames help all the same, and tiles give what the whole frame gives."""
    path = clip[0]
    options = {"method": "shift-and-add", "options": {"window": 5}}
    job(path, output=str(tmp_path / "all.mkv"), **options)
    job(path, output=str(tmp_path / "some.mkv"), first_frame=3, last_frame=4, tile_size=32, **options)
    whole, some = (open_clip([_layer(tmp_path / name)]) for name in ("all.mkv", "some.mkv"))
    assert np.abs(whole.read(3).values - some.read(0).values).max() < 1.01 / 255


def test_frames_are_georeferenced_and_timed(tmp_path):
    with Outputs() as outputs:
        folder = FrameFolder(outputs, tmp_path / "lr", (20, 24), ["grey"], encoding=Encoding("uint16", 0), rate=4)
        for k in (5, 6, 8):
            folder.write(k, np.full((1, 20, 24), 700.0 + 10 * k), k / 4, GeoBox((20, 24), GRID, UTM33))
    result, log = told(tmp_path / "lr", output_folder=str(tmp_path / "sr"), scale=2, start="2018-06-07T10:20:30")
    assert "lacks 1 frames: 7" in log
    assert names(tmp_path / "sr") == ["frame_0005.tif", "frame_0006.tif", "frame_0008.tif"]
    with rasterio.open(tmp_path / "sr" / "frame_0006.tif") as dataset:
        assert dataset.transform == GRID * GRID.scale(0.5)
        assert (dataset.dtypes[0], dataset.nodata, dataset.shape) == ("uint16", 0, (40, 48))
        assert dataset.crs.to_epsg() == 32633
        assert (dataset.read(1) == 760).all()
        tags = dataset.tags()
    assert (tags["SKYMEND_TASK"], tags["SKYMEND_METHOD"], tags["SKYMEND_VERSION"]) == (
        "videosr",
        "bicubic",
        __version__,
    )
    assert (tags["SKYMEND_SCALE"], tags["SKYMEND_CLIP"], tags["SKYMEND_INPUTS"]) == ("2", "lr", "lr")
    layers = result.report["layers"]
    assert [layer["begin"][-13:] for layer in layers] == ["10:20:30.000Z", "10:20:30.250Z", "10:20:30.750Z"]
    assert [layer["end"][-13:] for layer in layers] == ["10:20:30.250Z", "10:20:30.750Z", "10:20:31.250Z"]
    assert layers[0]["date"] == "2018-06-07"


def test_nodata_is_kept_and_filled_before(tmp_path):
    values = np.full((1, 24, 24), 100.0)
    values[0, 5:9, 6:11] = np.nan
    with Outputs() as outputs:
        folder = FrameFolder(outputs, tmp_path / "lr", (24, 24), ["grey"], encoding=Encoding("uint8", 0))
        for k in range(3):
            folder.write(k, values, k / 10)
    for method in ("bicubic", "back-projection"):
        job(tmp_path / "lr", method=method, output_folder=str(tmp_path / method), scale=3)
        with rasterio.open(tmp_path / method / "frame_0001.tif") as dataset:
            stored = dataset.read(1)
        empty = np.zeros((72, 72), bool)
        empty[15:27, 18:33] = True
        np.testing.assert_array_equal(stored == 0, empty)
        assert np.abs(stored[~empty].astype(int) - 100).max() <= 1  # no dark rim


def test_other_numbers_of_bands_are_kept_in_frames(tmp_path):
    for k in range(3):
        values = np.random.default_rng(k).integers(1, 3000, (4, 20, 20)).astype(np.uint16)
        write_raster(tmp_path / "f" / f"{k}.tif", values, names=("blue", "green", "red", "nir"))
    result, log = told(tmp_path / "f", output=str(tmp_path / "a.mkv"), output_folder=str(tmp_path / "sr"), scale=2)
    assert "The video shows blue, green, red of 4 bands" in log
    with rasterio.open(result.report["layers"][0]["path"]) as dataset:
        assert dataset.descriptions == ("blue", "green", "red", "nir")
    assert open_clip([_layer(tmp_path / "a.mkv")]).channels == 3


def test_sixteen_bits_keep_their_numbers(tmp_path):
    values = np.random.default_rng(0).integers(500, 900, (6, 16, 16)).astype(np.uint16)
    path = write_raster(tmp_path / "stack.tif", values)
    job(path, output=str(tmp_path / "a.mkv"), output_folder=str(tmp_path / "sr"), scale=2)
    video = open_clip([_layer(tmp_path / "a.mkv")])
    with rasterio.open(tmp_path / "sr" / "frame_0003.tif") as dataset:
        stored = dataset.read(1)
    assert abs(float(stored.mean()) - values[3].mean()) < 10
    assert np.abs(video.stored(video.read(3).values)[0] - stored).max() <= 1


def test_the_brightest_pixels_are_not_cut_off(tmp_path):
    """The stretch of other than 8-bit clips leaves 0.1 % of the values outside at either end."""
    values = np.full((6, 48, 48), 1000, np.uint16) + np.random.default_rng(0).integers(0, 100, (6, 48, 48)).astype(
        np.uint16
    )
    values[:, 20:22, 20:22] = 9000
    path = write_raster(tmp_path / "stack.tif", values)
    for method in ("bicubic", "back-projection"):
        job(path, method=method, output_folder=str(tmp_path / method), scale=2, last_frame=1)
        with rasterio.open(tmp_path / method / "frame_0000.tif") as dataset:
            assert dataset.read(1).max() > 8000


def test_png_frames(clip, tmp_path):
    result = job(clip[0], output_folder=str(tmp_path / "f"), frame_format="png", last_frame=1)
    assert names(tmp_path / "f") == ["frame_0000.png", "frame_0001.png"]
    assert result.report["layers"] == []


def test_one_frame_is_a_single_image(clip, tmp_path):
    path = write_video(tmp_path / "one.mkv", clip[2][:1])
    job(path, method="back-projection", output=str(tmp_path / "a.mkv"))
    made = open_clip([_layer(tmp_path / "a.mkv")]).read(0).values
    assert psnr(made, clip[1][0]) > psnr(upsample(clip[2][0], 4), clip[1][0])


def test_a_still_clip_is_told(clip, tmp_path):
    path = write_video(tmp_path / "still.mkv", [clip[2][0]] * 4)
    result, log = told(path, method="shift-and-add", output=str(tmp_path / "a.mkv"))
    assert result.report["static_frames"] == 3
    assert "repeat the one before" in log


def test_frames_beyond_a_scene_cut_are_not_used(clip, tmp_path):
    others = [seen_at(scene(9), 40 + k, 40 - k)[1] for k in range(3)]
    path = write_video(tmp_path / "cut.mkv", [*clip[2][:3], *others])
    result, log = told(path, method="shift-and-add", output=str(tmp_path / "a.mkv"))
    assert result.report["scene_cuts"] == [3]
    assert "changes at frame 3" in log
    job(write_video(tmp_path / "before.mkv", clip[2][:3]), method="shift-and-add", output=str(tmp_path / "b.mkv"),
        options={"ends": "replicate-centre"})  # fmt: skip
    mixed, alone = (open_clip([_layer(tmp_path / name)]) for name in ("a.mkv", "b.mkv"))
    assert psnr(mixed.read(2).values, clip[1][2]) == pytest.approx(psnr(alone.read(2).values, clip[1][2]), abs=0.3)


def test_ranges_regions_and_options_are_checked(clip, tmp_path):
    path, out = clip[0], {"output": str(tmp_path / "a.mp4")}
    for parameters, message in (
        ({"first_frame": 7}, "FIRST_FRAME=7 does not lie in clip.mkv, whose frames are 0 to 6"),
        ({"last_frame": 9}, "LAST_FRAME=9"),
        ({"first_frame": 3, "last_frame": 2}, "does not lie"),
        ({"region": [0, 0, 100, 20]}, "does not lie in clip.mkv, which has 64 × 48 pixels"),
        ({"extent": [0, 1, 0, 1]}, "has no coordinates"),
        ({"start": "yesterday"}, "no date and time"),
        ({"rate": -1.0}, "RATE is -1"),
        ({"output": str(tmp_path / "a.wmv")}, "not written as"),
        ({"output": None}, "nothing to write"),
        ({"output": str(tmp_path / "a.mp4"), "codec": "lossless"}, "does not hold lossless"),
        ({"output": str(path)}, "is an input"),
        ({"method": "magic"}, "no method"),
        ({"frames": [{"path": str(path)}]}, "both given"),
    ):
        with pytest.raises(InputError, match=message):
            job(path, **{**out, **parameters})
    with pytest.raises(InputError, match="SCALE"):
        run_task("videosr", {"input": {"path": str(path)}, "scale": 5, **out}, Events.silent())
    assert list(tmp_path.iterdir()) == []


def test_a_damaged_frame_stops_the_run_and_leaves_nothing(tmp_path):
    random = np.random.default_rng(0)
    path = write_video(tmp_path / "a.mkv", [random.random((1, 64, 64)).astype(np.float32) for _ in range(12)])
    data = bytearray(path.read_bytes())
    data[len(data) * 3 // 4 : len(data) * 3 // 4 + 3000] = bytes(3000)
    path.write_bytes(bytes(data))
    out = tmp_path / "out"
    with pytest.raises(InputError, match=r"frame \d+ is damaged|cut off"):
        job(path, output=str(out / "a.mp4"), output_folder=str(out / "f"))
    assert not out.exists()
    job(path, output=str(out / "a.mp4"), last_frame=5)
    assert open_clip([_layer(out / "a.mp4")]).count == 6


def test_a_cut_off_clip_needs_a_last_frame(tmp_path):
    random = np.random.default_rng(0)
    path = write_video(tmp_path / "a.mkv", [random.random((1, 64, 64)).astype(np.float32) for _ in range(12)])
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with pytest.raises(InputError, match="cut off") as problem:
        job(path, output=str(tmp_path / "a.mp4"))
    assert "LAST_FRAME=" in problem.value.hint
    job(path, output=str(tmp_path / "a.mp4"), last_frame=3)
    assert open_clip([_layer(tmp_path / "a.mp4")]).count == 4


def test_cancel_leaves_nothing(clip, tmp_path):
    stop = threading.Event()

    def send(event):
        if "frame 3 of" in event.get("message", ""):
            stop.set()

    parameters = Parameters(
        input={"path": str(clip[0])},
        method="bicubic",
        output=str(tmp_path / "a.mp4"),
        output_folder=str(tmp_path / "f"),
    )
    with pytest.raises(Cancelled):
        run(parameters, Events(send, stop))
    assert list(tmp_path.iterdir()) == []


def test_progress_counts_frames_and_tells_the_time_left(clip, tmp_path):
    messages = []
    events = Events(lambda event: messages.append(event.get("message", "")), threading.Event())
    run(Parameters(input={"path": str(clip[0])}, method="bicubic", output=str(tmp_path / "a.mp4")), events)
    assert any(m.startswith("Bicubic: frame 4 of 7, ") and m.endswith(" left") for m in messages)


def test_a_large_frame_is_made_in_tiles(tmp_path):
    """A 4K frame, a part of it, in little memory."""
    random = np.random.default_rng(0)
    big = gaussian_filter(random.random((1, 2160, 3840), np.float32), (0, 2, 2))
    big = (big - big.min()) / np.ptp(big)
    path = write_video(tmp_path / "4k.mkv", [big, np.roll(big, 1, axis=2)])
    result = job(
        path, scale=2, memory_mb=128, output_folder=str(tmp_path / "f"), last_frame=0,
    )  # fmt: skip
    with rasterio.open(tmp_path / "f" / "frame_0000.tif") as dataset:
        assert dataset.shape == (4320, 7680)
        part = dataset.read(1, window=((2000, 2100), (3000, 3100)))
    expected = upsample(np.rint(big * 255), 2)[0, 2000:2100, 3000:3100]
    assert np.abs(part - expected).mean() < 4
    assert result.report["size"] == [7680, 4320]


@pytest.mark.skipif(
    os.name != "posix" or not hasattr(os, "geteuid") or os.geteuid() != 0, reason="mounting needs root on Linux"
)
def test_a_disk_full_midway_leaves_nothing(tmp_path):
    small = tmp_path / "small"
    small.mkdir()
    random = np.random.default_rng(0)
    path = write_video(tmp_path / "a.mkv", [random.random((1, 128, 160)).astype(np.float32) for _ in range(40)])
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=14m", "tmpfs", str(small)], check=False).returncode:
        pytest.skip("no tmpfs can be mounted here")
    try:
        with pytest.raises(EnvironmentProblem, match="full"):
            job(path, output=str(small / "a.mkv"), output_folder=str(small / "f"))
        assert list(small.iterdir()) == []
    finally:
        subprocess.run(["umount", str(small)], check=True)


def test_the_result_of_a_run_is_plain_json(clip, tmp_path):
    result = job(clip[0], output=str(tmp_path / "a.mp4"), output_folder=str(tmp_path / "f"), last_frame=2)
    assert json.loads(json.dumps(result.report))["layers"][2]["kind"] == "image"
    assert result.outputs["OUTPUT"] == str(tmp_path / "a.mp4")
    assert result.outputs["OUTPUT_FOLDER"] == str(tmp_path / "f")


def test_a_real_airborne_video_is_sharpened(tmp_path):
    if not REAL.is_file():
        pytest.skip("the shared sample videos are not here")
    result = job(
        REAL, method="auto", scale=2, region=[200, 100, 96, 64], first_frame=40, last_frame=42,
        output=str(tmp_path / "a.mp4"), options={"iterations": 5},
    )  # fmt: skip
    assert result.report["frames"] == 3
    made = open_clip([_layer(tmp_path / "a.mp4")])
    assert (made.width, made.height) == (192, 128)
    back = degrade(made.read(1).values, 2)
    source = open_clip([_layer(REAL)], ClipWish(region=(200, 100, 96, 64))).read(41).values
    assert psnr(back[..., :, :], source) > 25


def _layer(path):
    from skymend.engine.job.layer import Layer

    return Layer(path=str(path))


def test_auto_tells_camera_and_skill_and_equal_runs_give_equal_files(clip, tmp_path):
    given = {"method": "auto", "scale": 2, "first_frame": 3, "last_frame": 3}
    result, log = told(clip[0], output_folder=str(tmp_path / "a"), **given)
    job(clip[0], output_folder=str(tmp_path / "b"), **given)
    name = "frame_0003.tif"
    assert (tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes()
    skill = result.report["skill"][0]
    assert {c["id"] for c in skill["candidates"]} >= {"lanczos", "shift-and-add", "back-projection", "mtdo-small-x2"}
    assert result.outputs["METHOD_USED"] == skill["chosen"]
    assert result.report["camera"]["sentence"] in log
    assert skill["sentence"] in log
    with rasterio.open(tmp_path / "a" / name) as dataset:
        assert dataset.tags()["SKYMEND_SKILL"] == skill["sentence"]


def test_options_of_back_projection_are_for_back_projection(clip, tmp_path):
    given = {"iterations": 2, "degradation": "bi"}
    result = job(clip[0], method="auto", output=str(tmp_path / "a.mkv"), last_frame=0, options=given)
    assert result.outputs["METHOD_USED"] == "back-projection"
    assert "skill" not in result.report
    assert "camera" not in result.report
