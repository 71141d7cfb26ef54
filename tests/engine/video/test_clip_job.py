"""The tile job of a clip does the same in another process, part by part, in any order."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from scipy.ndimage import gaussian_filter

from skymend.engine.catalogue import zoo
from skymend.engine.clips.clip import ClipWish
from skymend.engine.clips.opening import open_clip
from skymend.engine.clips.video_writer import VideoWriter
from skymend.engine.job.events import Events
from skymend.engine.job.layer import Layer
from skymend.engine.job.parameters import Machine
from skymend.engine.kernels.compiled import use_threads
from skymend.engine.video.clip_job import ClipJob
from skymend.engine.video.methods import Enlargement, method_of
from skymend.engine.video.training_free import TrainingFreeVideo

from ..processes import assert_same_bits, in_second_process, in_this_process
from ..rasters import write_raster
from ..toys import video_network

pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
SHAPE = (40, 56)


def frames_of(count: int, channels: int) -> list[np.ndarray]:
    """A scene that drifts by whole pixels, in 0..1."""
    height, width = SHAPE
    wide = gaussian_filter(np.random.default_rng(1).random((channels, height, width + count)), (0, 1, 1))
    wide = (wide - wide.min()) / np.ptp(wide)
    return [np.ascontiguousarray(wide[:, :, k : k + width], np.float32) for k in range(count)]


def video(folder):
    """H.264: frames far from a key frame depend on those before."""
    with VideoWriter(folder / "a.mp4", *SHAPE, 3, 10) as writer:
        for frame in frames_of(9, 3):
            writer.write(frame)
    return open_clip([Layer(path=str(folder / "a.mp4"))])


def folder_of_frames(folder):
    """With a hole, a gap, and values beyond the stretch."""
    for k, frame in enumerate(frames_of(9, 1)):
        values = (500 + 1000 * frame).astype(np.uint16)
        values[:, 3:6, 4:9] = 0
        values[:, 20, 20:24] = 40000
        if k != 6:
            write_raster(folder / "f" / f"{k:02d}.tif", values, nodata=0)
    return open_clip([Layer(path=str(folder / "f"))])


def stack(folder):
    values = np.concatenate(frames_of(9, 1))
    write_raster(folder / "stack.tif", values)
    return open_clip([Layer(path=str(folder / "stack.tif"))], ClipWish(bands_as="time", region=(2, 2, 50, 36)))


def job(clip, name: str, machine: Machine, **options) -> ClipJob:
    card = zoo.find("videosr", name)
    numbers = [n for n in clip.numbers if 1 <= n <= 7]
    wanted = Enlargement(4, len(numbers), clip.count, clip.channels, (clip.height, clip.width))
    method = method_of(card, zoo.options(card, options), wanted, machine, Events.silent())
    if isinstance(method, TrainingFreeVideo):
        method = replace(method, largest_block=(32, 32))
    return ClipJob(clip, method, numbers)


@pytest.mark.parametrize("source", [video, folder_of_frames, stack])
@pytest.mark.parametrize("method", ["bicubic", "lanczos", "shift-and-add", "back-projection", "toy"])
def test_a_second_process_gives_the_same_bits(tmp_path, monkeypatch, source, method):
    if method == "toy":
        pytest.importorskip("onnx")
        (tmp_path / "home").mkdir()
        monkeypatch.setenv("SKYMEND_HOME", str(tmp_path / "home"))
        video_network(tmp_path / "home", "toy", tile_size=32, overlap=16)
    use_threads(1)
    given = {"back-projection": {"window": 5, "iterations": 3}, "shift-and-add": {"window": 5}}.get(method, {})
    made = job(source(tmp_path), method, Machine(device="cpu", threads=1, tile_size=32), **given)
    parts = made.parts()
    if method != "toy":  # a network sees a frame as small as this whole
        assert len(parts) == 4 * len(made.numbers)
    here = in_this_process(made, parts)
    made.close()
    assert_same_bits(here, in_second_process(made, parts, tmp_path))
    backwards = in_this_process(made, parts[::-1])[::-1]
    made.close()
    assert_same_bits(here, backwards)
    alone = job(made.clip, method, Machine(device="cpu", threads=1, tile_size=32), **given)
    assert_same_bits(here[5:6], in_this_process(alone, parts[5:6]))
    alone.close()


def test_what_was_seen_is_told_once_a_frame(tmp_path):
    made = job(video(tmp_path), "shift-and-add", Machine(tile_size=32), window=3)
    parts = made.parts()
    answers = in_this_process(made, parts)
    made.close()
    assert [part.first for part in parts] == [True, False, False, False] * 7
    assert [part.last for part in parts] == [False, False, False, True] * 7
    assert [answer.seen.pairs for answer in answers] == [2, 0, 0, 0, *[1, 0, 0, 0] * 6]


@pytest.mark.parametrize("method", ["shift-and-add", "back-projection"])
def test_threads_tiles_and_memory_leave_every_bit(tmp_path, method):
    given = {"window": 3, **({"iterations": 2} if method == "back-projection" else {})}
    clip = video(tmp_path)
    frames = []
    for machine in (
        Machine(threads=1),
        Machine(threads=2),
        Machine(threads=2, tile_size=33),
        Machine(threads=1, memory_mb=128, tile_size=50),
    ):
        use_threads(machine.threads)
        made = job(clip, method, machine, **given)
        parts = [part for part in made.parts() if part.number == 3]
        frame = np.zeros((3, *(4 * n for n in SHAPE)), np.float32)
        for part, answer in zip(parts, in_this_process(made, parts)):
            frame[(..., *part.tile.scaled(4).toslices())] = answer.values
        made.close()
        frames.append(frame)
    use_threads(1)
    for frame in frames[1:]:
        np.testing.assert_array_equal(frame, frames[0])
