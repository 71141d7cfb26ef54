"""The fusion families are trained: their losses fall, every player learns, and what is exported is the family's network."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from skymend.engine.job.errors import InputError  # noqa: E402
from skymend.engine.job.events import Events  # noqa: E402
from skymend.models.family import family  # noqa: E402
from skymend.models.training import pair_material  # noqa: E402
from skymend.models.training.objective import family_module, objective_of  # noqa: E402
from skymend.models.training.recipe import TrainingRecipe, read_recipe  # noqa: E402
from skymend.models.training.trainer import TrainingRun, train  # noqa: E402

CNN = {"first": 6, "second": 4, "kernels": [9, 5, 5]}
FAMILIES = {
    "edcstfn": ("stf-cnn", {"network": "edcstfn", "widths": [4, 6, 8]}),
    "edcstfn, two pairs": ("stf-cnn", {"network": "edcstfn", "widths": [4, 6, 8], "pairs": 2}),
    "stfnet": ("stf-cnn", {"network": "stfnet", **CNN}),
    "stfdcnn": ("stf-cnn", {"network": "stfdcnn-stages", **CNN}),
    "ganstfm": ("ganstfm", {"bands_out": 2, "widths": [4, 4, 6, 8]}),
    "stfgan": ("stfgan", {"network": "stfgan", "blocks": [1, 1], "width": 4}),
    "opgan": ("stfgan", {"network": "opgan", "blocks": [1, 1, 1], "width": 4}),
    "swinstfm": ("swinstfm", {"dim": 32, "depths": [1, 1, 1, 1]}),
}


def recipe_of(name: str, **data) -> TrainingRecipe:
    kind, network = FAMILIES[name]
    told = {
        "kind": "pairs",
        "crop": 256 if name == "swinstfm" else 16,
        "critic_width": 4 if kind == "ganstfm" else 2,
        **data,
    }
    return TrainingRecipe(
        "tiny", kind, steps=2, batch=1 if name == "swinstfm" else 2, learning_rate=1e-3, network={"bands": 2, **network},
        data=told, warm_up=1, validate_every=2, precision="float32",
    )  # fmt: skip


@pytest.fixture(scope="module")
def material(tmp_path_factory):
    """Pairs whose fine images change as the coarse ones do, and a little otherwise."""
    folder, generator = tmp_path_factory.mktemp("material"), np.random.default_rng(0)
    for held in (False, True):
        samples = []
        for _ in range(2):
            coarse = np.repeat(np.repeat(generator.uniform(0.1, 0.5, (3, 2, 16, 16)), 16, 2), 16, 3)
            samples.append((coarse + 0.05 * generator.standard_normal((1, 2, 256, 256)), coarse))
        pair_material.write(samples, len(samples), folder, held=held)
    return folder


@pytest.mark.parametrize("name", FAMILIES)
def test_the_loss_of_every_player_falls_on_one_batch(name, material):
    objective = objective_of(recipe_of(name, critic="hinge"), material)
    torch.manual_seed(0)
    network = objective.network().train()
    batch = {key: torch.from_numpy(value) for key, value in objective.batch(0).items()}
    for turn, player in enumerate(objective.players(network)):
        optimiser = torch.optim.Adam([p for p in player.parameters() if p.requires_grad], 2e-3)
        losses = []
        for _ in range(2 if name == "swinstfm" else 10):
            loss = objective.loss(network, batch, turn)
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            losses.append(float(loss.detach()))
        assert np.isfinite(losses).all()
        assert losses[-1] < losses[0]


@pytest.mark.parametrize("name", [name for name in FAMILIES if name != "swinstfm"])
def test_a_training_ends_with_weights_of_the_network_that_is_exported(name, material, tmp_path):
    objective = objective_of(recipe_of(name), material)
    trained = train(objective, TrainingRun("cpu"), tmp_path, Events.silent())
    assert {"change", "copy"} <= set(trained.skill.baselines)
    network = family(objective.recipe.family).build(objective.configuration())
    network.load_state_dict(objective.exported(objective.network().eval()).state_dict())
    family(objective.recipe.family).card(objective.configuration())


@pytest.mark.parametrize("critic", ["clip", "hinge"])
def test_a_critic_waits_for_its_step_and_published_ones_have_small_weights(critic, material):
    objective = objective_of(recipe_of("opgan", adversary_from=5, critic=critic), material)
    network = objective.network().train()
    batch = {key: torch.from_numpy(value) for key, value in objective.batch(0).items()}
    assert not objective.loss(network, batch, 0).detach().any()
    largest = max(float(value.detach().abs().max()) for value in network.critic.parameters())
    assert (largest <= 0.01) == (critic == "clip")
    if critic == "hinge":  # clipped, this one tells nothing apart yet
        batch["step"] = torch.tensor(5)
        assert objective.loss(network, batch, 0).detach() > 0.5


def test_a_network_that_corrects_begins_with_fine_plus_coarse_change(material):
    recipe = recipe_of("edcstfn", loss="l2")
    recipe = replace(recipe, network={**recipe.network, "residual": True, "dilations": [1, 2, 4, 8, 1]})
    objective = objective_of(recipe, material)
    skill = objective.skill(objective.network().eval())
    assert skill.value == pytest.approx(skill.baselines["change"], rel=1e-3)


@pytest.mark.parametrize(
    ("name", "data", "said"), [("stfdcnn", {"crop": 18}, "degrade"), ("edcstfn", {"loss": "l3"}, "l3")]
)
def test_a_recipe_that_does_not_fit_its_network_is_refused(name, data, said, material):
    with pytest.raises(InputError, match=said):
        objective_of(recipe_of(name, **data), material)


def test_simulated_pairs_are_those_of_stfdiff(tmp_path, monkeypatch):
    monkeypatch.setattr("os.cpu_count", lambda: 1)
    recipe = read_recipe("edcstfn-small")
    network = {**recipe.network, "widths": [4, 6, 8]}
    data = {**recipe.data, "side": 32, "crop": 16, "factors": [8], "dates": 3, "strips": 1, "held": 1, "across": 2}
    recipe = replace(recipe, network=network, data=data, batch=2, steps=2, validate_every=2, precision="float32")
    family_module(recipe).prepare(recipe, tmp_path, tmp_path)
    skill = train(objective_of(recipe, tmp_path), TrainingRun("cpu"), tmp_path / "run", Events.silent()).skill
    assert np.isfinite(skill.value)
    assert skill.baselines["change"] > 0
