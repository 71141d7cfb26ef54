"""A training goes on from any checkpoint as if it had never stopped."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest
import torch

from skymend.engine.job.errors import Cancelled, InputError, ModelError
from skymend.engine.job.events import Events
from skymend.models.training.checkpoint import load_weights
from skymend.models.training.objective import Objective, Skill, chance
from skymend.models.training.recipe import TrainingRecipe, read_recipe
from skymend.models.training.trainer import TrainingRun, learning_rate, train

RECIPE = TrainingRecipe(
    "line", "line", steps=12, batch=8, learning_rate=0.05, warm_up=3, validate_every=4, ema=0.9, precision="float32"
)
RUN = TrainingRun("cpu", checkpoint_minutes=0)


class Line(Objective):
    """Learns y = 3x + 1 from noisy points, with dropout, so that every kind of chance has its part."""

    def network(self):
        return torch.nn.Sequential(torch.nn.Linear(1, 8), torch.nn.Dropout(0.1), torch.nn.Linear(8, 1))

    def batch(self, step):
        random = chance(self.recipe.seed, step)
        x = random.standard_normal((self.recipe.batch, 1), np.float32)
        return {"x": x, "y": 3 * x + 1 + np.float32(0.1) * random.standard_normal(x.shape, np.float32)}

    def loss(self, network, batch, turn):
        return ((network(batch["x"]) - batch["y"]) ** 2).mean() + 0.01 * torch.randn(())

    def skill(self, network):
        x = torch.linspace(-1, 1, 9)[:, None]
        return Skill("RMSE", float((network(x) - 3 * x - 1).square().mean().sqrt()), {"zero": 2.0})


class Stops(Line):
    """Cancels itself before step 7."""

    def __init__(self, recipe, material, stop):
        super().__init__(recipe, material)
        self._stop = stop

    def loss(self, network, batch, turn):
        self._seen = getattr(self, "_seen", 0) + 1
        if self._seen == 7:
            self._stop.set()
        return super().loss(network, batch, turn)


def line(recipe=RECIPE, cls=Line, *more):
    return cls(recipe, Path(), *more)


def test_the_same_seed_gives_the_same_weights_and_another_seed_others(tmp_path):
    silent = Events.silent()
    first, second = (load_weights(train(line(), RUN, tmp_path / name, silent).weights)[0] for name in "ab")
    other = TrainingRecipe(**{**RECIPE.as_json(), "seed": 1})
    third = load_weights(train(line(other), RUN, tmp_path / "c", silent).weights)[0]
    assert all(torch.equal(first[name], second[name]) for name in first)
    assert not torch.equal(first["0.weight"], third["0.weight"])


def test_a_cancelled_training_goes_on_to_the_weights_of_an_unbroken_one(tmp_path):
    whole = load_weights(train(line(), RUN, tmp_path / "whole", Events.silent()).weights)
    stop = threading.Event()
    with pytest.raises(Cancelled):
        train(line(RECIPE, Stops, stop), RUN, tmp_path / "broken", Events(lambda event: None, stop))
    broken = load_weights(train(line(), RUN, tmp_path / "broken", Events.silent()).weights)
    assert all(torch.equal(whole[0][name], broken[0][name]) for name in whole[0])
    assert whole[1]["history"] == broken[1]["history"]


def test_a_killed_training_goes_on_to_the_weights_of_an_unbroken_one(tmp_path):
    script = (
        "import os, sys; from pathlib import Path\n"
        "from tests.models.training.test_trainer import *\n"
        "class Dies(Line):\n"
        "    def loss(self, network, batch, turn):\n"
        "        self._seen = getattr(self, '_seen', 0) + 1\n"
        "        return os._exit(9) if self._seen == 7 else super().loss(network, batch, turn)\n"
        "train(line(RECIPE, Dies), RUN, Path(sys.argv[1]), Events.silent())\n"
    )
    died = subprocess.run([sys.executable, "-c", script, str(tmp_path / "died")], env=_environment(), check=False)
    assert died.returncode == 9
    went_on = load_weights(train(line(), RUN, tmp_path / "died", Events.silent()).weights)[0]
    whole = load_weights(train(line(), RUN, tmp_path / "whole", Events.silent()).weights)[0]
    assert all(torch.equal(whole[name], went_on[name]) for name in whole)


def test_training_learns_and_records_its_skill(tmp_path):
    recipe = TrainingRecipe(**{**RECIPE.as_json(), "steps": 300, "validate_every": 100})
    trained = train(line(recipe), RUN, tmp_path, Events.silent())
    about = load_weights(trained.weights)[1]
    assert trained.skill.value < 0.5
    assert [entry["step"] for entry in about["history"]] == [100, 200, 300]
    assert about["recipe"]["name"] == "line"


def test_training_by_the_clock_ends_in_time(tmp_path):
    trained = train(line(), TrainingRun("cpu", seconds=0.3), tmp_path, Events.silent())
    assert trained.seconds >= 0.3
    assert trained.steps >= 1


def test_no_better_skill_for_a_while_ends_the_training(tmp_path):
    class Flat(Line):
        def skill(self, network):
            return Skill("RMSE", 1.0)

    recipe = TrainingRecipe(**{**RECIPE.as_json(), "steps": 100, "patience": 2})
    assert train(line(recipe, Flat), RUN, tmp_path, Events.silent()).steps == 12  # measured at 4, 8 and 12


def test_a_checkpoint_of_another_recipe_and_a_damaged_one_are_refused(tmp_path):
    train(line(), RUN, tmp_path, Events.silent())
    other = TrainingRecipe(**{**RECIPE.as_json(), "learning_rate": 0.1})
    with pytest.raises(InputError, match="learning_rate"):
        train(line(other), RUN, tmp_path, Events.silent())
    (tmp_path / "checkpoint.pt").write_bytes(b"PK")
    with pytest.raises(ModelError, match="cannot be read"):
        train(line(), RUN, tmp_path, Events.silent())


def test_players_of_an_adversarial_training_take_turns(tmp_path):
    class Duel(Line):
        def network(self):
            return torch.nn.ModuleDict({"a": super().network(), "b": torch.nn.Linear(1, 1)})

        def players(self, network):
            return [network["a"], network["b"]]

        def loss(self, network, batch, turn):
            return super().loss(network["ab"[turn]], batch, turn)

        def skill(self, network):
            return super().skill(network["a"])

    weights = load_weights(train(line(RECIPE, Duel), RUN, tmp_path, Events.silent()).weights)[0]
    assert {name.split(".")[0] for name in weights} == {"a", "b"}


def test_the_rate_warms_up_and_falls_along_a_cosine():
    rates = [learning_rate(RECIPE, step, step / 12) for step in range(13)]
    assert rates[0] < rates[1] < rates[2]
    assert rates[3] > rates[6] > rates[12]
    assert rates[12] == pytest.approx(0.01 * 0.05)


def test_a_recipe_that_is_not_right_names_what_is_wrong(tmp_path):
    path = tmp_path / "wrong.json"
    path.write_text('{"name": "a", "family": "b", "steps": 1, "batch": 1, "learning_rate": 1, "colour": 1}')
    with pytest.raises(InputError, match="colour"):
        read_recipe(path)
    with pytest.raises(InputError, match="no recipe"):
        read_recipe("unheard-of")


def _environment():
    return {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
