"""Task `warm`: methods once on a tiny scene, so that their loops lie compiled in the cache, and are loaded where they run.

Hidden from users: the plugin runs it for all tasks at low priority after it made an environment, and lets an idle worker do
it for the method that was used last.
"""

from __future__ import annotations

import importlib
import json
import logging
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, List, NamedTuple

from ..contract.card import TRAINING_FREE
from ..contract.folders import data_folder
from ..contract.protocol import TASKS
from ..contract.standby import WARMED, stamp
from .catalogue.zoo import cards
from .job.errors import Cancelled
from .job.events import Events
from .job.parameters import Parameters as CommonParameters
from .job.parameters import Result

PACKAGE = __package__.partition(".")[0]
SCENES = {  # what is simulated: small, yet with dates for every method
    "series": {"scenario": "series", "size": 48, "dates": 12},
    "fusion": {"scenario": "fusion", "size": 64, "dates": 4, "coarse_factor": 8},
    "video": {"scenario": "video", "size": 128, "dates": 5, "scale": 2},
}
FIRST = ("reconstructseries", "detectclouds", "removeclouds", "fuse", "videosr")  # tasks, what is used most first


class Parameters(CommonParameters):
    """`tasks`: those to warm, each as `task` or `task:method`; none: all."""

    tasks: List[str] = []


class Trial(NamedTuple):
    """One job on a tiny scene."""

    task: str
    method: str
    parameters: dict[str, Any]


def run(parameters: Parameters, events: Events) -> Result:
    """Run every method asked for once; what does not work is told, and no reason to stop."""
    if not parameters.tasks and hasattr(os, "nice"):
        os.nice(15)
    scenes, started, compiled = scenes_folder(), time.monotonic(), stamp(sys.executable)
    _simulate(scenes, events.part(0, 0.1))
    wanted = parameters.tasks or list(FIRST)
    trials = [trial for name in wanted for trial in trials_of(name, scenes)]
    failed = []
    for k, trial in enumerate(trials):
        events.progress(0.1 + 0.9 * k / len(trials), f"Preparing {trial.task}: {trial.method}")
        events.check()
        problem = attempt(trial)
        if problem:
            failed.append(f"{trial.task}:{trial.method}: {problem}")
    if not parameters.tasks:
        (data_folder() / WARMED).write_text(json.dumps(compiled), encoding="utf-8")
    events.progress(1, "Done")
    return Result({}, {"trials": len(trials), "failed": failed, "seconds": round(time.monotonic() - started, 1)})


def scenes_folder() -> Path:
    """Where the tiny scenes lie."""
    return data_folder() / "cache" / "scenes"


def trials_of(name: str, scenes: Path) -> Iterator[Trial]:
    """The jobs of `task` or `task:method`; none where the scenes are not there."""
    task, _, only = name.partition(":")
    if task not in FIRST or not (scenes / "video").is_dir():
        return
    methods = [only] if only else [card.id for card in cards(task) if card.kind == TRAINING_FREE]
    methods += ["auto"] if not only and task in ("reconstructseries", "detectclouds", "fuse") else []
    for method in methods:
        inputs = _inputs(task, scenes)
        if method == "flags":
            inputs["flags"] = _layers(scenes / "series" / "masks")[0]
        yield Trial(task, method, {**inputs, "method": method})


def attempt(trial: Trial) -> str:
    """Do it, its outputs forgotten; why it failed, if it did."""
    log = logging.getLogger(PACKAGE)
    before, log.disabled = log.disabled, True
    folder = tempfile.mkdtemp(prefix="skymend-")
    try:
        module = importlib.import_module(f"{PACKAGE}.{TASKS[trial.task]}")
        fields, single = module.Parameters.model_fields, f"{folder}/out.tif"
        wanted = {"output_folder": folder} if "output_folder" in fields else {"output": single}
        module.run(module.Parameters(**trial.parameters, **wanted), Events.silent())
    except Cancelled:
        raise
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    finally:
        log.disabled = before
        shutil.rmtree(folder, ignore_errors=True)
    return ""


def _inputs(task: str, scenes: Path) -> dict[str, Any]:
    """Parameters of a task with a scene."""
    images, masks = _layers(scenes / "series", "S2_*.tif"), _layers(scenes / "series" / "masks")
    if task == "reconstructseries":
        return {"optical": images, "masks": masks}
    if task == "removeclouds":
        return {"inputs": images, "masks": masks, "target": Path(images[1]["path"]).stem}
    if task == "detectclouds":
        return {"input": images[0]}
    if task == "fuse":
        fine, coarse = _layers(scenes / "fusion", "S2_*.tif"), _layers(scenes / "fusion", "coarse_*.tif")
        dates = {layer["path"][-14:-4] for layer in fine}
        alone = [layer for layer in coarse if layer["path"][-14:-4] not in dates]
        return {"fine": fine, "coarse": [layer for layer in coarse if layer not in alone], "coarse_target": alone[:1]}
    return {"input": {"path": str(scenes / "video" / "frames_lr")}, "scale": 2}


def _layers(folder: Path, pattern: str = "*.tif") -> list[dict[str, str]]:
    return [{"path": str(path)} for path in sorted(folder.glob(pattern))]


def _simulate(scenes: Path, events: Events) -> None:
    """The tiny scenes, once."""
    simulate = importlib.import_module(f"{PACKAGE}.{TASKS['simulate']}")
    for name, how in SCENES.items():
        if not (scenes / name).is_dir():
            scenes.mkdir(parents=True, exist_ok=True)
            folder = tempfile.mkdtemp(prefix=f".{name}-", dir=scenes)
            simulate.run(simulate.Parameters(**how, output_folder=folder), events)
            try:
                Path(folder).rename(scenes / name)
            except OSError:  # another made it meanwhile
                shutil.rmtree(folder, ignore_errors=True)
