"""The diffusion families are trained on simulated places: a few steps of tiny networks."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from skymend.engine.job.events import Events  # noqa: E402
from skymend.models.training import ground, simulated  # noqa: E402
from skymend.models.training.objective import family_module, objective_of  # noqa: E402
from skymend.models.training.recipe import RECIPES, TrainingRecipe, read_recipe  # noqa: E402
from skymend.models.training.trainer import TrainingRun, train  # noqa: E402

TINY = {
    "stfdiff-small": ({"widths": [8, 8, 16]}, {"side": 32, "crop": 16, "factors": [8, 16], "dates": 3}),
    "stfdiff-small-two": ({"widths": [8, 8, 16]}, {"side": 32, "crop": 16, "factors": [8], "dates": 3}),
    "restore-dit-small": (
        {"dim": 16, "depth": 1, "heads": 2, "hidden": 16},
        {"side": 16, "crop": 8, "dates": 4, "frames": [4, 3]},
    ),
    "restore-dit-small-s1": (
        {"dim": 16, "depth": 1, "heads": 2, "hidden": 16},
        {"side": 16, "crop": 8, "dates": 4, "frames": [4, 3]},
    ),
    "emrdm-small-rgbn": (
        {"widths": [16, 16], "depths": [1, 1], "hidden": [16, 16], "kernels": [7, 0], "heads": [8, 8]},
        {"side": 32, "dates": 2, "real_tiles": 2},
    ),
    "emrdm-small-multi": (
        {"widths": [16, 16], "depths": [1, 1], "hidden": [16, 16], "kernels": [7, 0], "heads": [8, 8], "dates": 3},
        {"side": 32, "dates": 3, "real": 0.5, "real_tiles": 1},
    ),
    "emrdm-small-s1s2": (
        {"widths": [16, 16], "depths": [1, 1], "hidden": [16, 16], "kernels": [7, 0], "heads": [8, 8]},
        {"side": 32, "dates": 2},
    ),
}


def tiny(name: str) -> TrainingRecipe:
    """A bundled recipe with a tiny network and hardly any places."""
    network, data = TINY[name]
    values = read_recipe(name).as_json()
    values["network"].update(network)
    values["data"].update({**data, "strips": 1, "held": 1, "across": 2})
    return TrainingRecipe(**{**values, "batch": 2, "steps": 2, "validate_every": 2, "precision": "float32"})


@pytest.mark.parametrize("name", ["emrdm-small-multi", "restore-dit-small-s1", "stfdiff-small-two"])
def test_a_recipe_trains_from_its_seed_alone(name, tmp_path):
    recipe = tiny(name)
    if name == "emrdm-small-multi":  # real ground
        noise = np.random.default_rng(0).integers(300, 4000, (10, 40, 40))
        np.savez(tmp_path / ground.S2, reflectance=noise.astype(np.uint16))
    family_module(recipe).prepare(recipe, tmp_path, tmp_path)
    run = TrainingRun(device="cpu", resume=False)
    first, again = (
        train(objective_of(recipe, tmp_path), run, tmp_path / folder, Events.silent()) for folder in ("a", "b")
    )
    assert np.isfinite(first.skill.value)
    assert all(np.isfinite(value) for value in first.skill.baselines.values())
    assert first.skill.value == again.skill.value
    assert (tmp_path / "a" / "weights.safetensors").is_file()


def test_places_do_not_depend_on_the_number_of_processes(tmp_path):
    material = simulated.Material("fusion", side=32, dates=2, strips=2, held=1, across=1)
    for processes in (1, 2):
        folder = tmp_path / str(processes)
        folder.mkdir()
        simulated.make(material, folder, processes)
    one, two = (simulated.load(tmp_path / str(n), "fusion")["truth"] for n in (1, 2))
    np.testing.assert_array_equal(one, two)
    held = simulated.load(tmp_path / "1", "fusion", held=True)["truth"]
    assert not any(np.array_equal(held[0], tile) for tile in one)


def test_real_ground_changes_from_date_to_date_and_its_right_third_stays_unseen(tmp_path):
    image = np.random.default_rng(1).integers(100, 4000, (10, 64, 64)).astype(np.uint16)
    np.savez(tmp_path / ground.S2, reflectance=image)
    tiles = ground.changing(tmp_path, {"side": 32, "dates": 3, "real_tiles": 2}, seed=0)
    assert tiles.shape == (2, 3, 6, 32, 32)
    assert np.abs(tiles[:, 1].astype(float) - tiles[:, 0]).mean() > 0.003
    assert ground.changing(tmp_path / "none", {"side": 32, "dates": 3}, seed=0).shape == (0, 3, 6, 32, 32)


def test_every_bundled_recipe_of_these_families_is_tried_here():
    families = {"stfdiff", "restore-dit", "emrdm"}
    assert {path.stem for path in RECIPES.glob("*.json") if read_recipe(path).family in families} == set(TINY)
