"""Models trained on layers: material told apart by place, a training that goes on, a model that the engine runs."""

from __future__ import annotations

import datetime
import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch
from PIL import Image
from rasterio.transform import from_origin

from skymend.engine.catalogue import zoo
from skymend.engine.job.errors import Cancelled, EnvironmentProblem, InputError
from skymend.engine.job.events import Events
from skymend.engine.raster.geobox import GeoBox
from skymend.engine.run import run_task
from skymend.models import importer
from skymend.models.training import trainer, training_job, trainmodel
from skymend.models.training.checkpoint import load_weights
from skymend.models.training.from_layers import scores
from skymend.models.training.from_layers.gappy_series import year_apart
from skymend.models.training.from_layers.places import PARTS, Grid, Places, gather

TINY = {
    "clouds-small": {"widths": [4, 8]},
    "restore-dit": {"dim": 16, "depth": 1, "hidden": 16, "heads": 2},
    "emrdm": {"widths": [16, 16, 16], "depths": [1, 1, 1], "hidden": [16, 16, 16]},
    "stfdiff": {"widths": [8, 8, 8, 8, 8]},
    "stfgan": {"width": 4, "blocks": [1, 1, 1]},
    "mtdo-small": {"width": 4, "narrow": 4, "depth": 1},
}
CHEAP = ("spectral", "linear", "composite-nearest", "copy", "bicubic")  # methods that scores are beside
SIDE = 160


@pytest.fixture(autouse=True)
def quick(tmp_path, monkeypatch):
    """A home of one's own; float32; scores beside one cheap method."""
    monkeypatch.setenv("SKYMEND_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(trainer, "half_gains", lambda *_: False)
    every = scores.without_training
    monkeypatch.setattr(scores, "without_training", lambda task: [card for card in every(task) if card.id in CHEAP])
    torch.set_num_threads(1)


def write(path: Path, values: np.ndarray, bands, pixel: float = 20.0) -> str:
    profile = {"driver": "GTiff", "count": len(values), "height": values.shape[1], "width": values.shape[2]}
    place = {"crs": "EPSG:32633", "transform": from_origin(5e5, 5e6, pixel, pixel)}
    with rasterio.open(path, "w", dtype=values.dtype.name, **profile, **place) as file:
        file.write(values)
        file.descriptions = tuple(bands)
    return str(path)


def scenes(folder: Path, dates: int = 4, bands=("blue", "green", "red", "nir"), years: int = 1):
    """Images and masks (1 = cloud) of dates of ground that slowly changes, a third of it under round clouds."""
    random = np.random.default_rng(0)
    rows, columns = np.mgrid[:SIDE, :SIDE]
    ground = 0.12 + 0.05 * np.sin(rows / 7.0) * np.cos(columns / 9.0)
    images, masks = [], []
    for t in range(dates):
        day = datetime.date(2020 + t * years // dates, 1 + t % 12, 10)
        values = np.stack([ground * (1 + 0.1 * k + 0.02 * t) for k in range(len(bands))])
        cloud = np.zeros((SIDE, SIDE), bool)
        for _ in range(16):
            row, column = random.integers(0, SIDE, 2)
            cloud |= (rows - row) ** 2 + (columns - column) ** 2 < random.integers(8, 16) ** 2
        values = np.where(cloud, 0.6, values) + 0.002 * random.standard_normal(values.shape)
        name = day.isoformat()
        images.append({"path": write(folder / f"{name}.tif", values.astype(np.float32), bands), "date": name})
        masks.append(
            {"path": write(folder / f"{name}_mask.tif", cloud.astype(np.uint8)[None], ["cloud"]), "date": name}
        )
    return images, masks


def pairs(folder: Path):
    """Fine and coarse images of two dates."""
    fine, coarse = [], []
    for image in scenes(folder, 2)[0]:
        with rasterio.open(image["path"]) as file:
            values = np.clip(file.read(), 0, 0.3)
        small = values.reshape(4, SIDE // 8, 8, SIDE // 8, 8).mean((2, 4))
        for into, kind, array, pixel in ((fine, "fine", values, 20.0), (coarse, "coarse", small, 160.0)):
            path = folder / f"{kind}_{image['date']}.tif"
            into.append({"path": write(path, array, ("blue", "green", "red", "nir"), pixel), "date": image["date"]})
    return fine, coarse


def stills(folder: Path):
    image = np.random.default_rng(1).integers(0, 255, (90, 90, 3), np.uint8).repeat(4, 0).repeat(4, 1)
    Image.fromarray(image).save(folder / "still.png")
    return [{"path": str(folder / "still.png")}]


def job(family: str, folder: Path) -> dict:
    """A job on layers made in a folder."""
    common = {"family": family, "network": TINY[family], "epochs": 1, "device": "cpu", "memory_mb": 128}
    if family == "mtdo-small":
        return {**common, "inputs": stills(folder), "tile_size": 16, "block": 72}
    if family in ("stfdiff", "stfgan"):
        fine, coarse = pairs(folder)
        return {**common, "fine": fine, "coarse": coarse, "tile_size": 32, "block": 40}
    images, masks = scenes(folder)
    name = "optical" if family == "restore-dit" else "inputs"
    given = {**common, name: images, "masks": masks, "mask_kind": "cloud"}
    return {**given, "tile_size": {"restore-dit": 16}.get(family, 32), "block": {"restore-dit": 32}.get(family, 40)}


def capped(monkeypatch, steps: int) -> None:
    """Trainings of few steps, whatever the layers hold."""
    whole = training_job.recipe_of

    def few(*given):
        recipe = whole(*given)
        return type(recipe)(**{**recipe.as_json(), "steps": steps, "batch": 2, "validate_every": steps})

    monkeypatch.setattr(training_job, "recipe_of", few)


def test_a_family_is_trained_on_layers_and_installed_as_a_model_that_runs(tmp_path, monkeypatch):
    capped(monkeypatch, 2)
    said: list[dict] = []
    result = run_task("trainmodel", job("mtdo-small", tmp_path), Events(said.append, threading.Event()))
    report, model = result.report, result.outputs["MODEL"]
    card = zoo.find(report["task"], model)
    assert zoo.model_file(card).is_file()
    assert (tmp_path / "home" / "models" / f"{model}.safetensors").is_file()
    assert Path(report["picture"]).is_file()
    rows = {row["id"]: row for row in report["scores"]["methods"]}
    assert rows[model]["score"] is not None  # the engine ran it, beside a method without training
    assert len(rows) > 1
    assert card.scores["test"] == report["scores"]
    assert report["sentence"] in card.accuracy
    assert report["experimental"] == card.notes.startswith("Experimental")
    assert min(report["split"][part] for part in PARTS) >= 1
    measured = [event["curve"] for event in said if event.get("curve", {}).get("measured")]
    assert measured[-1]["skill"] is not None
    assert not list((tmp_path / "home" / "cache" / "training").iterdir())  # nothing is left unfinished


class Ended(Exception):  # noqa: N818 - it is no error
    """A training has come to its end; what follows is the same for all families, and takes long for some."""


@pytest.fixture
def ended(monkeypatch):
    """ended(job) → what a training hands over to be exported: task, weights, material."""

    def end(task, trained, prepared, unfinished):
        raise Ended(task, trained, prepared, unfinished.material)

    def run(given):
        with monkeypatch.context() as patch, pytest.raises(Ended) as handed:
            patch.setattr(training_job, "_published", end)
            run_task("trainmodel", given, Events.silent())
        return handed.value.args

    return run


@pytest.mark.parametrize("family", ["clouds-small", "emrdm", "restore-dit", "stfdiff", "stfgan"])
def test_layers_become_material_of_a_family_and_test_places_of_its_task(family, tmp_path, monkeypatch, ended):
    capped(monkeypatch, 1)
    task, trained, prepared, material = ended(job(family, tmp_path))
    assert trained.about["steps"] == 1
    assert np.isfinite(trained.about["skill"]["value"])
    method = next(card for card in zoo.cards(task) if card.id in CHEAP)
    found = scores.score(task, prepared.cases[:1], method, material, {}, Events.silent())
    assert found.report()["methods"][-1]["score"] is not None
    scores.picture(found, prepared.cases[0], material, tmp_path / "picture.png")
    assert Image.open(tmp_path / "picture.png").size[0] > 200


def test_parts_never_overlap_whatever_the_grid():
    grids = [Grid.of(GeoBox((300, 260), from_origin(5e5, 5e6, 10, 10), "EPSG:32633")),
             Grid.of(GeoBox((90, 90), from_origin(5e5 + 5, 5e6 - 7, 30, 30), "EPSG:32633")),
             Grid.of(GeoBox((200, 200), from_origin(15.0, 45.15, 1e-4, 1e-4), "EPSG:4326"))]  # fmt: skip
    places = Places.over(grids, 16)
    seen: dict[str, list] = {part: [] for part in PARTS}

    def look(image, window):
        at = np.array([float(window.row_off)]), np.array([float(window.col_off)])
        part = PARTS[int(places.parts(grids[image], *at, (16, 16))[0])]
        ends = [(at[0] + down, at[1] + across) for down in (0, 16) for across in (0, 16)]
        corners = [grids[image].on_map(*end, places.plane) for end in ends]
        x, y = np.concatenate([c[0] for c in corners]), np.concatenate([c[1] for c in corners])
        seen[part].append((x.min(), x.max(), y.min(), y.max()))
        return {}

    gather(places, grids, [16] * 3, dict.fromkeys(PARTS, 20), look, 0, Events.silent())
    for one, other in ((a, b) for a in PARTS for b in PARTS if a < b):
        for a in seen[one]:
            for b in seen[other]:
                assert a[1] + places.margin < b[0] or b[1] + places.margin < a[0] or a[3] < b[2] or b[3] < a[2]
    assert all(seen.values())


def test_the_last_year_of_two_is_kept_for_the_test():
    days = [datetime.date(2019 + k // 6, 1 + 2 * (k % 6), 5) for k in range(12)]
    assert year_apart(days) == 2020
    assert year_apart(days[:8]) is None  # too few dates of it
    assert year_apart(days[:6]) is None


def test_a_training_that_is_stopped_goes_on_as_if_it_had_not_been(tmp_path, monkeypatch, ended):
    capped(monkeypatch, 6)
    given = job("mtdo-small", tmp_path)
    whole, _ = load_weights(ended({**given, "name": "whole"})[1].weights)
    stop, step = threading.Event(), trainer._Training.step

    def three(self, batch):
        step(self, batch)
        if self.state.step == 3:
            stop.set()

    with monkeypatch.context() as patch, pytest.raises(Cancelled):
        patch.setattr(trainer._Training, "step", three)
        run_task("trainmodel", {**given, "name": "halves"}, Events(lambda _: None, stop))
    halves, about = load_weights(ended({**given, "name": "halves"})[1].weights)
    assert about["steps"] == 6
    assert all(torch.equal(value, halves[key]) for key, value in whole.items())


def test_a_training_that_is_killed_goes_on(tmp_path):
    given = {**job("mtdo-small", tmp_path), "epochs": 400, "name": "killed"}
    (tmp_path / "job.json").write_text(json.dumps({"protocol": 1, "task": "trainmodel", "parameters": given}))
    root = Path(trainmodel.__file__).parents[2]
    code = (
        f"import sys; sys.path.insert(0, {str(root.parent)!r}); import skymend.models.training.training_job as job;"
        "import skymend.models.training.trainmodel as door, json; from skymend.engine.job.events import Events;"
        "job.CHECKPOINT_MINUTES = 0;"
        f"given = json.load(open({str(tmp_path / 'job.json')!r}))['parameters'];"
        "door.run(door.Parameters(**given), Events.silent())"
    )
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    process = subprocess.Popen([sys.executable, "-c", code], env=environment, stderr=subprocess.DEVNULL)
    training = tmp_path / "home" / "cache" / "training"
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline and not list(training.glob("*/training/checkpoint.pt")):
        assert process.poll() is None
        time.sleep(0.05)
    process.send_signal(signal.SIGKILL)
    process.wait()
    said: list[dict] = []
    stop = threading.Event()

    def hear(event):
        said.append(event)
        if "going on from step" in event.get("text", ""):
            stop.set()

    with pytest.raises(Cancelled):
        run_task("trainmodel", given, Events(hear, stop))
    texts = [event["text"] for event in said if event["event"] == "log"]
    assert any("The layers were read by a run before" in text for text in texts)
    assert any("going on from step" in text and "step 0" not in text for text in texts)


def test_fine_tuning_begins_with_weights_that_were_kept(tmp_path, monkeypatch, ended):
    capped(monkeypatch, 1)
    given = job("mtdo-small", tmp_path)
    kept = tmp_path / "kept.safetensors"
    kept.write_bytes(ended({**given, "name": "first"})[1].weights.read_bytes())
    began: dict[str, torch.Tensor] = {}
    fit = trainer.fit_weights

    def seen(network, path):
        fit(network, path)
        began.update({name: value.clone() for name, value in network.state_dict().items()})

    monkeypatch.setattr(trainer, "fit_weights", seen)
    recipe = ended({**given, "name": "second", "start": str(kept), "network": {}})[1].recipe
    first, _ = load_weights(kept)
    assert first.keys() == began.keys()
    assert all(torch.equal(first[name], began[name]) for name in first)
    assert recipe.network["width"] == TINY["mtdo-small"]["width"]


def test_too_little_data_says_how_much_there_is_and_is_needed(tmp_path):
    given = job("emrdm", tmp_path)
    with pytest.raises(InputError, match=r"too little.*at least 4 for train") as told:
        run_task("trainmodel", {**given, "tile_size": 96, "block": 0}, Events.silent())
    assert "96 × 96" in told.value.text


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"family": "unheard-of"}, "unheard-of"),
        ({"fine": [{"path": "x.tif"}]}, "FINE"),
        ({"inputs": []}, "INPUTS"),
        ({"network": {"wings": 2}}, "wings"),
        ({"block": 20}, "BLOCK"),
        ({"tile_size": 33}, "TILE_SIZE"),
        ({"start": "nobody"}, "nobody"),
        ({"name": "s2cloudless"}, "s2cloudless"),
    ],
)
def test_wrong_inputs_are_named(change, named, tmp_path):
    with pytest.raises(InputError, match=named):
        run_task("trainmodel", {**job("clouds-small", tmp_path), **change}, Events.silent())


def test_without_torch_it_says_how_to_get_it(monkeypatch):
    monkeypatch.setattr(importer.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(EnvironmentProblem, match="torch") as told:
        run_task("trainmodel", {"family": "emrdm"}, Events.silent())
    assert "EXTRAS=training" in told.value.hint
