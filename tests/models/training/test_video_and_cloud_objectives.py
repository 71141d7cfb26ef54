"""MTDO and the cloud U-Nets are trained at any width."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from PIL import Image  # noqa: E402

from skymend.engine.job.errors import InputError  # noqa: E402
from skymend.engine.job.events import Events  # noqa: E402
from skymend.models.family import family  # noqa: E402
from skymend.models.training import labelled_tiles  # noqa: E402
from skymend.models.training.frame_folders import FrameFolders  # noqa: E402
from skymend.models.training.objective import objective_of  # noqa: E402
from skymend.models.training.objectives.cloud_unet import kappa  # noqa: E402
from skymend.models.training.recipe import TrainingRecipe  # noqa: E402
from skymend.models.training.trainer import TrainingRun, train  # noqa: E402

HAT = {
    "dim": 8,
    "depths": [1],
    "heads": 2,
    "size": 8,
    "hidden": 8,
    "squeezed": 4,
    "gate": 2,
    "width": 8,
    "steps": [2, 2],
}


@pytest.fixture
def clips(tmp_path):
    """Two clips of three frames; the second has no low-resolution frames."""
    generator = np.random.default_rng(0)
    for clip in ("001", "002"):
        for number in range(3):
            sharp = np.kron(generator.integers(0, 255, (16, 16, 3)), np.ones((4, 4, 1))).astype(np.uint8)
            for kind, image in (("GT", sharp), ("LR4x", sharp[::4, ::4])):
                if kind == "GT" or clip == "001":
                    (tmp_path / kind / clip).mkdir(parents=True, exist_ok=True)
                    Image.fromarray(image).save(tmp_path / kind / clip / f"{number:08d}.png")
    return tmp_path


def falls(objective, steps=8, rate=2e-3):
    """Losses of a few steps on one batch."""
    torch.manual_seed(0)
    network = objective.network().train()
    objective.to(torch.device("cpu"))
    batch = {key: torch.from_numpy(value) for key, value in objective.batch(0).items()}
    optimiser, losses = torch.optim.Adam(network.parameters(), rate), []
    for _ in range(steps):
        loss = objective.loss(network, batch, 0)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        losses.append(float(loss.detach()))
    return losses


@pytest.mark.parametrize("variant", ["original", "released", "lgtd"])
def test_mtdo_learns_from_clips_at_another_width(variant, clips, tmp_path):
    network = {"variant": variant, "both_ways": variant == "original"}
    data = {"kind": "clips", "folder": str(clips), "validation": str(clips), "side": 16, "validation_batches": 1}
    recipe = TrainingRecipe("tiny", "mtdo", 2, 1, 1e-3, {"hat": HAT, "width": 8, **network}, data, validate_every=2,
                            precision="float32", warm_up=1)  # fmt: skip
    objective = objective_of(recipe, tmp_path)
    losses = falls(objective)
    assert losses[-1] < losses[0]
    if variant == "lgtd":
        skill = train(objective, TrainingRun("cpu"), tmp_path / "run", Events.silent()).skill
        assert skill.baselines["bicubic"] > 5
        assert not skill.lower_is_better


def test_missing_neighbours_are_the_frame_itself_and_missing_low_frames_are_made(clips):
    folders = FrameFolders.of(clips)
    window = folders.window("001", 0, 5)
    np.testing.assert_array_equal(window[0], window[2])
    np.testing.assert_array_equal(window[3], folders.low("001", 1))
    assert folders.low("002", 1).shape == (3, 16, 16)
    assert len(folders.frames()) == 6


def test_frames_that_do_not_fit_are_named(clips):
    Image.fromarray(np.zeros((5, 5, 3), np.uint8)).save(clips / "LR4x" / "001" / "00000001.png")
    with pytest.raises(InputError, match="00000001"):
        FrameFolders.of(clips).window("001", 1, 5)


@pytest.mark.parametrize(("encoder", "bands"), [("mobilenet_v2", 4), ("regnety_004", 3), ("edgenext_small", 3)])
def test_a_narrow_cloud_unet_learns_its_classes(encoder, bands, tmp_path):
    generator = np.random.default_rng(0)
    for held in (False, True):
        scenes = []
        for _ in range(2):
            classes = np.kron(generator.integers(0, 4, (4, 4)), np.ones((8, 8))).astype(np.uint8)
            image = 0.1 + 0.2 * np.repeat(classes[None], bands, 0) + 0.01 * generator.standard_normal((bands, 32, 32))
            classes[0, 0] = 255
            scenes.append((image, classes))
        labelled_tiles.write(scenes, 2, tmp_path, held=held)
    network = {"encoder": encoder, "channels_in": bands, "factor": 0.25}
    recipe = TrainingRecipe("tiny", "cloud-unet", 2, 2, 1e-3, network, {"kind": "labelled", "side": 32, "crop": 32},
                            validate_every=2, precision="float32", warm_up=1)  # fmt: skip
    objective = objective_of(recipe, tmp_path)
    losses = falls(objective)
    assert losses[-1] < losses[0]
    with torch.no_grad():
        skill = objective.skill(objective.network().eval())
    assert {"brightness"} == set(skill.baselines)
    assert len(family("cloud-unet").card(objective.configuration())["inputs"][0]["bands"]) == bands


def test_kappa_is_that_of_cohen():
    assert kappa(np.array([[20.0, 5], [10, 15]])) == pytest.approx(0.4)
