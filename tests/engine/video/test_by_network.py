"""MTDO over clips: windows of five frames, one grid of tiles, bands in threes; a published checkpoint end to end."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from scipy.ndimage import gaussian_filter

from skymend.engine.catalogue import zoo
from skymend.engine.clips.clip import ClipWish
from skymend.engine.clips.opening import open_clip
from skymend.engine.clips.video_writer import VideoWriter
from skymend.engine.job.errors import InputError, ModelError
from skymend.engine.job.events import Events
from skymend.engine.job.layer import Layer
from skymend.engine.job.parameters import Machine
from skymend.engine.video.by_network import colour_groups, mean_of_groups
from skymend.engine.video.methods import Enlargement, method_of
from skymend.engine.video.videosr import Parameters, run
from tests.engine.rasters import write_raster

from ..toys import cloud_network, video_network

pytest.importorskip("onnx")
pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")


@pytest.fixture
def home(tmp_path, monkeypatch):
    folder = tmp_path / "home"
    folder.mkdir()
    monkeypatch.setenv("SKYMEND_HOME", str(folder))
    return folder


def frames_of(count: int, channels: int, shape: tuple[int, int]) -> list[np.ndarray]:
    """One scene moving by whole pixels, so that every frame differs, as 8-bit numbers / 255."""
    height, width = shape
    wide = gaussian_filter(np.random.default_rng(1).random((channels, height, width + count)), (0, 1, 1))
    wide = np.rint((wide - wide.min()) / np.ptp(wide) * 255).astype(np.float32) / np.float32(255)
    return [np.ascontiguousarray(wide[:, :, k : k + width]) for k in range(count)]


def clip_of(path, frames):
    with VideoWriter(path, *frames[0].shape[1:], len(frames[0]), 10) as writer:
        for k, frame in enumerate(frames):
            writer.write(frame, k / 10)
    return Layer(path=str(path))


def told(layer, method, tmp_path, **parameters) -> tuple:
    """The frames made and what the log says."""
    texts: list[str] = []
    events = Events(lambda event: texts.append(event.get("text", "")), threading.Event())
    parameters = {"input": layer, "method": method, "output": str(tmp_path / "sr.mkv"), "device": "cpu", **parameters}
    run(Parameters(**parameters), events)
    return [frame.values for frame in open_clip([Layer(path=parameters["output"])]).frames()], " ".join(texts)


def enlarged(frame: np.ndarray) -> np.ndarray:
    return frame.repeat(4, axis=1).repeat(4, axis=2)


@pytest.mark.parametrize("shape", [(40, 50), (150, 70), (170, 200)])
def test_padding_tiles_and_blending_leave_the_answer_as_it_is(home, tmp_path, shape):
    """Sides that are no multiples of 16; one tile, or several that overlap."""
    frames = frames_of(6, 3, shape)
    method = video_network(home, "toy", tile_size=64)
    made, log = told(clip_of(tmp_path / "a.mkv", frames), method, tmp_path)
    assert "will take about" in log
    first = {0: 0, 1: 1, 2: 0, 3: 1, 4: 2, 5: 3}  # the window's first frame, the centre where it is missing
    for k, values in enumerate(made):
        expected = enlarged(0.75 * frames[k] + 0.25 * frames[first[k]])
        assert values.shape == (3, 4 * shape[0], 4 * shape[1])
        assert np.abs(values - expected).max() < 0.51 / 255 + 1e-5


def test_the_ends_may_be_reflected(home, tmp_path):
    frames = frames_of(6, 3, (40, 50))
    method = video_network(home, "toy")
    made, _ = told(clip_of(tmp_path / "a.mkv", frames), method, tmp_path, options={"ends": "reflect"}, last_frame=1)
    assert np.abs(made[0] - enlarged(0.75 * frames[0] + 0.25 * frames[2])).max() < 0.51 / 255 + 1e-5
    assert np.abs(made[1] - enlarged(0.75 * frames[1] + 0.25 * frames[3])).max() < 0.51 / 255 + 1e-5


def test_grey_frames_go_in_three_times_and_come_back_once(home, tmp_path):
    frames = frames_of(5, 1, (40, 50))
    made, log = told(clip_of(tmp_path / "a.mkv", frames), video_network(home, "toy", first=0.0), tmp_path)
    assert "trained on RGB only" in log
    assert made[2].shape == (1, 160, 200)
    assert np.abs(made[2] - enlarged(frames[2])).max() < 0.51 / 255


def test_any_number_of_bands(home, tmp_path):
    frames = [np.random.default_rng(k).integers(0, 255, (5, 32, 32)).astype(np.uint8) for k in range(3)]
    for k, frame in enumerate(frames):
        write_raster(tmp_path / "f" / f"{k}.tif", frame)
    told(Layer(path=str(tmp_path / "f")), video_network(home, "toy", first=0.0), tmp_path, bands_as="colour",
         output_folder=str(tmp_path / "sr"))  # fmt: skip
    made = open_clip([Layer(path=str(tmp_path / "sr"))], ClipWish(bands_as="colour")).read(1)
    np.testing.assert_allclose(made.values * 255, enlarged(frames[1]), atol=0.51)


def test_bands_in_threes():
    assert colour_groups(1) == [(0, 0, 0)]
    assert colour_groups(2) == [(0, 1, 1)]
    assert colour_groups(3) == [(0, 1, 2)]
    assert colour_groups(5) == [(0, 1, 2), (3, 4, 4)]
    answers = [
        np.arange(3)[:, None, None] * np.ones((3, 2, 2)),
        np.array([5.0, 6, 8])[:, None, None] * np.ones((3, 2, 2)),
    ]
    np.testing.assert_array_equal(mean_of_groups(answers, colour_groups(5), 5)[:, 0, 0], [0, 1, 2, 5, 7])


def test_nodata_is_filled_before_and_kept(home, tmp_path):
    values = np.full((40, 40), 100, np.uint8)
    values[10:14, 20:22] = 0
    for k in range(3):
        write_raster(tmp_path / "f" / f"{k}.tif", values, nodata=0)
    told(Layer(path=str(tmp_path / "f")), video_network(home, "toy"), tmp_path, output_folder=str(tmp_path / "sr"))
    made = open_clip([Layer(path=str(tmp_path / "sr"))]).read(1)
    np.testing.assert_array_equal(~made.validity, enlarged((values == 0)[None])[0])
    np.testing.assert_allclose(made.values[:, made.validity] * 255, 100, atol=1e-3)


def test_what_does_not_fit_is_refused(home, tmp_path):
    layer = clip_of(tmp_path / "a.mkv", frames_of(2, 3, (32, 32)))
    method = video_network(home, "toy")
    with pytest.raises(InputError, match="enlarges 4 times, and SCALE is 2"):
        told(layer, method, tmp_path, scale=2)
    clouds = cloud_network(home, "clouds", ["red"], "reflectance", np.zeros((4, 1)), np.zeros(4))
    with pytest.raises(ModelError, match="cannot do detectclouds"):
        method_of(zoo.find("detectclouds", clouds), {}, Enlargement(4, 1, 1, 3, (32, 32)), Machine(), Events.silent())
    assert not (tmp_path / "sr.mkv").exists()


def test_a_long_run_on_a_cpu_is_told_beforehand(home):
    card = zoo.find("videosr", video_network(home, "toy"))
    texts: list[str] = []
    events = Events(lambda event: texts.append(event.get("text", "")), threading.Event())
    method = method_of(card, {}, Enlargement(4, 1000, 1000, 3, (300, 300)), Machine(device="cpu"), events)
    texts.clear()
    method._say_how_long(5.0)
    method._say_how_long(5.0)
    assert len(texts) == 1
    assert "112.5 hours" in texts[0]
    assert "1000 frames of 81 tiles at 5.0 s each" in texts[0]
    assert "back-projection" in texts[0]


def test_a_published_checkpoint_end_to_end(install, tmp_path):
    torch = pytest.importorskip("torch")
    from skymend.models.networks import mtdo
    from tests.models import published

    state = published.mtdo()
    name = install("mtdo", {f"module.{key}": value for key, value in state.items()}, {})
    frames = frames_of(5, 3, (32, 48))
    made, _ = told(clip_of(tmp_path / "a.mkv", frames), name, tmp_path)
    network = mtdo.build(mtdo.recognise({key: tuple(value.shape) for key, value in state.items()}))
    network.load_state_dict(mtdo.translate(state))
    with torch.no_grad():
        window = np.pad(np.stack(frames), ((0, 0), (0, 0), (0, 16), (0, 0)), mode="reflect")
        expected = network(torch.from_numpy(window)[None])[0, :, : 4 * 32].numpy().clip(0, 1)
    assert 0 < expected.mean() < 1
    assert np.abs(made[2] - expected).max() < 0.51 / 255 + 1e-3
