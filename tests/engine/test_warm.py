"""Every task on tiny scenes: what is compiled beforehand is what runs compile."""

from __future__ import annotations

import importlib
from pathlib import Path

import pytest

from skymend.contract.protocol import TASKS
from skymend.engine import warm
from skymend.engine.job.events import Events


@pytest.fixture(scope="module")
def scenes(tmp_path_factory):
    folder = tmp_path_factory.mktemp("scenes")
    warm._simulate(folder, Events.silent())
    return folder


@pytest.mark.parametrize("task", warm.FIRST)
def test_every_method_has_a_trial_that_its_task_takes(scenes, task):
    kind = importlib.import_module(f"skymend.{TASKS[task]}").Parameters
    trials = list(warm.trials_of(task, scenes))
    assert len(trials) > 1
    for trial in trials:
        layers = [value for value in trial.parameters.values() if isinstance(value, (list, dict))]
        paths = [entry["path"] for value in layers for entry in (value if isinstance(value, list) else [value])]
        assert paths
        assert all(Path(path).exists() for path in paths)
        kind(**trial.parameters, **{name: "x" for name, field in kind.model_fields.items() if field.is_required()
                                    and name not in trial.parameters})  # fmt: skip


def test_a_trial_leaves_nothing_and_tells_what_failed(scenes, tmp_path, monkeypatch):
    monkeypatch.setattr(warm.tempfile, "tempdir", str(tmp_path))
    (trial,) = warm.trials_of("videosr:bicubic", scenes)
    assert warm.attempt(trial) == ""
    assert "no method" in warm.attempt(trial._replace(parameters={**trial.parameters, "method": "none"}))
    assert not list(tmp_path.iterdir())


def test_without_scenes_nothing_is_tried(tmp_path):
    assert not list(warm.trials_of("reconstructseries", tmp_path))
