"""Task evaluate on clips: alignment, sizes, baselines, report, side-by-side video."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio

from skymend.engine.clips.opening import open_clip
from skymend.engine.clips.video_writer import VideoWriter
from skymend.engine.evaluate.evaluate import run
from skymend.engine.evaluate.parameters import Parameters
from skymend.engine.job.errors import InputError
from skymend.engine.job.events import Events
from skymend.engine.job.layer import Layer
from skymend.engine.simulator.film import Film, FilmCamera, plan_film
from skymend.engine.video.resampling import degrade, upsample
from tests.engine.rasters import GRID

SIDE, SCALE, COUNT = 96, 4, 4


@pytest.fixture(scope="module")
def frames() -> list[np.ndarray]:
    """True frames (3, SIDE, SIDE) in 0..1."""
    film = Film(plan_film(SIDE, COUNT, 1, FilmCamera(SCALE, "bi", 0.0, 10.0)))
    return [film.frame(k).high / np.float32(255) for k in range(COUNT)]


def video(path: Path, frames: list[np.ndarray]) -> Layer:
    with VideoWriter(path, *frames[0].shape[1:], frames[0].shape[0], 10.0, codec="lossless") as writer:
        for frame in frames:
            writer.write(frame)
    return Layer(path=str(path))


def folder(path: Path, frames: list[np.ndarray], first: int = 0) -> Layer:
    path.mkdir()
    for number, frame in enumerate(frames, first):
        profile = {
            "driver": "GTiff",
            "count": len(frame),
            "height": frame.shape[1],
            "width": frame.shape[2],
            "transform": GRID,
        }
        with rasterio.open(path / f"f_{number:03d}.tif", "w", dtype="uint8", photometric="rgb", **profile) as dataset:
            dataset.write(np.rint(frame * 255).astype(np.uint8))
    return Layer(path=str(path))


def made(frames: list[np.ndarray]) -> tuple[list[np.ndarray], list[np.ndarray]]:
    """Coarse frames, and a result halfway between their upsampling and the truth."""
    coarse = [degrade(frame, SCALE).clip(0, 1) for frame in frames]
    return coarse, [(upsample(low, SCALE).clip(0, 1) + frame) / 2 for low, frame in zip(coarse, frames)]


def evaluate(prediction: Layer, reference: Layer, **options):
    return run(Parameters(prediction=prediction, reference=reference, **options), Events.silent())


def test_result_beats_the_upsampled_coarse_clip_it_came_from(tmp_path: Path, frames) -> None:
    coarse, better = made(frames)
    result = evaluate(
        video(tmp_path / "sr.mkv", better),
        video(tmp_path / "hr.mkv", frames),
        baseline=video(tmp_path / "lr.mkv", coarse),
        output_html=str(tmp_path / "r.html"),
        output_video=str(tmp_path / "side.mp4"),
    )
    scores = result.report["scores"]
    assert set(scores) == {"prediction", "Bicubic ×4 of the baseline"}
    bicubic = scores["Bicubic ×4 of the baseline"]
    assert result.outputs["PSNR"] == pytest.approx(bicubic["psnr"] + 6, abs=0.5)  # half the error
    assert result.outputs["SSIM"] > bicubic["ssim"]
    assert result.outputs["TOF"] < bicubic["tof"]
    assert result.outputs["TDE"] < bicubic["tde"]
    assert result.outputs["WARPING_ERROR"] > 0
    assert result.outputs["DATA_CONSISTENCY"] > bicubic["data_consistency"]
    assert result.outputs["PSNR_STILL"] > bicubic["psnr_still"]
    assert result.outputs["FRAMES"] == COUNT
    assert len(scores["prediction"]["frames"]) == COUNT
    assert scores["prediction"]["frames"][0]["tof"] is None

    html = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert html.count("data:image/png;base64,") == 8
    assert html.count("<svg") == 4
    assert "Bicubic ×4 of the baseline" in html
    assert 'src="http' not in html
    with open_clip([Layer(path=str(tmp_path / "side.mp4"))]) as side:
        assert side.count == COUNT
        assert side.width >= 3 * SIDE
        last = side.read(COUNT - 1).values
    assert np.abs(last[:, -SIDE:, 2 * (SIDE + 4) : 2 * (SIDE + 4) + SIDE] - frames[-1]).mean() < 0.03


def test_a_video_is_compared_with_a_folder_of_frames(tmp_path: Path, frames) -> None:
    same = evaluate(video(tmp_path / "a.mkv", frames), folder(tmp_path / "truth", frames, first=1))
    assert same.outputs["PSNR"] is None  # infinite
    assert same.outputs["SSIM"] == pytest.approx(1)
    assert same.outputs["PSNR_PUBLISHED"] == 100
    assert same.outputs["TOF"] == 0


def test_part_of_a_clip_is_compared_by_its_numbers(tmp_path: Path, frames) -> None:
    part = folder(tmp_path / "part", frames[1:3], first=1)
    result = evaluate(part, folder(tmp_path / "truth", frames))
    assert result.report["frames"] == [1, 2]
    assert result.outputs["SSIM"] == pytest.approx(1)
    assert "different numbers of frames" in result.report["notes"][0]


def test_offset_aligns_clips_that_begin_elsewhere(tmp_path: Path, frames) -> None:
    late, truth = video(tmp_path / "late.mkv", frames[1:]), video(tmp_path / "t.mkv", frames)
    assert evaluate(late, truth).outputs["SSIM"] < 0.9
    assert evaluate(late, truth, frame_offset=1).outputs["SSIM"] == pytest.approx(1)
    with pytest.raises(InputError, match="no frame in common: 9 to 11 and 0 to 3"):
        evaluate(late, truth, frame_offset=9)


def test_clips_of_other_sizes_are_refused(tmp_path: Path, frames) -> None:
    coarse, better = made(frames)
    a, b = video(tmp_path / "lr.mkv", coarse), video(tmp_path / "hr.mkv", frames)
    with pytest.raises(InputError, match=r"lr\.mkv has frames of 24 × 24 pixels, hr\.mkv of 96 × 96"):
        evaluate(a, b)
    odd = video(tmp_path / "odd.mkv", [frame[:, :50] for frame in frames])
    with pytest.raises(InputError, match=r"baseline odd\.mkv has frames of 96 × 50"):
        evaluate(video(tmp_path / "sr.mkv", better), b, baseline=odd)


def test_what_belongs_to_images_is_refused(tmp_path: Path, frames) -> None:
    clip = video(tmp_path / "a.mkv", frames)
    with pytest.raises(InputError, match="OUTPUT is for images"):
        evaluate(clip, clip, output=str(tmp_path / "d.tif"))
    folder(tmp_path / "f", frames[:1])
    image = Layer(path=str(tmp_path / "f" / "f_000.tif"))
    with pytest.raises(InputError, match="OUTPUT_VIDEO is for clips"):
        evaluate(image, image, output_video=str(tmp_path / "s.mp4"))


def test_grey_clips_and_one_frame_are_scored(tmp_path: Path, frames) -> None:
    grey = [frame.mean(axis=0, keepdims=True) for frame in frames]
    result = evaluate(video(tmp_path / "a.mkv", [grey[0] * 0.9]), video(tmp_path / "b.mkv", grey[:1]))
    assert 15 < result.outputs["PSNR"] < 40
    assert result.outputs["TOF"] is None
    assert result.outputs["FLICKER"] is None


def test_bands_of_a_raster_are_frames_where_the_other_side_is_a_clip(tmp_path: Path, frames) -> None:
    grey = [frame[1:2] for frame in [*frames, frames[0]]]
    path = tmp_path / "bands.tif"
    profile = {"driver": "GTiff", "count": 5, "height": SIDE, "width": SIDE, "dtype": "uint8", "transform": GRID}
    with rasterio.open(path, "w", **profile) as dataset:
        dataset.write(np.rint(np.concatenate(grey) * 255).astype(np.uint8))
    result = evaluate(Layer(path=str(path)), video(tmp_path / "g.mkv", grey))
    assert result.outputs["FRAMES"] == 5
    assert result.outputs["SSIM"] == pytest.approx(1)


def test_failed_run_leaves_no_video(tmp_path: Path, frames) -> None:
    clip = video(tmp_path / "a.mkv", frames)
    whole = Path(clip.path).read_bytes()
    (tmp_path / "cut.mkv").write_bytes(whole[: len(whole) * 2 // 3])
    out = tmp_path / "out" / "side.mp4"
    with pytest.raises(InputError):
        evaluate(clip, Layer(path=str(tmp_path / "a.png")), output_video=str(out))
    with pytest.raises(InputError, match="videos are not written"):
        evaluate(clip, clip, output_video=str(tmp_path / "out" / "side.wav"))
    assert not list(tmp_path.rglob(".skymend-*"))
    assert not out.exists()
