"""How QGIS's side and the worker speak: a job goes down as one JSON object, events come up as JSON lines.

A job is {"protocol": 1, "task": …, "parameters": {…}}. Events are {"event": "progress", "fraction", "message"} (of a
training with "curve", see `models/training/trainmodel.py`),
{"event": "log", "level", "text"} and, last, {"event": "result", "outputs", "report"} or
{"event": "error", "kind", "text", "hint"}.
"""

from __future__ import annotations

from typing import Any

PROTOCOL = 1
PROGRESS, LOG, RESULT, ERROR = "progress", "log", "result", "error"
INFO, WARNING = "info", "warning"  # levels of a log event
INPUT, MODEL, ENVIRONMENT, BUG = "input", "model", "environment", "bug"  # kinds of an error event
TASKS = {  # the room that does each task; it has `Parameters` and `run(parameters, events)`
    "detectclouds": "engine.clouds.detectclouds",
    "reconstructseries": "engine.series.reconstructseries",
    "removeclouds": "engine.removal.removeclouds",
    "fuse": "engine.fusion.fuse",
    "videosr": "engine.video.videosr",
    "evaluate": "engine.evaluate.evaluate",
    "comparemethods": "engine.comparemethods",
    "batch": "engine.batch.batch",
    "simulate": "engine.simulator.simulate",
    "doctor": "engine.doctor",
    "inventory": "engine.clouds.inventory",
    "importmodel": "models.importer",
    "trainmodel": "models.training.trainmodel",
    "getmodels": "models.published.getmodels",
    "warm": "engine.warm",
    "curve": "engine.series.pixel",
    "thresholds": "engine.clouds.thresholds",
}

DESKS: tuple[str, ...] = (
    "curve",
    "thresholds",
)  # tasks that a worker which stays answers again and again: rooms with a `Desk`
FETCHING = ("getmodels",)  # tasks whose worker may reach servers: it is told QGIS's proxy


def make_job(task: str, parameters: dict[str, Any]) -> dict[str, Any]:
    """The job as it goes down."""
    return {"protocol": PROTOCOL, "task": task, "parameters": parameters}
