"""Task `batch`: many scenes × a recipe, or a list of jobs, each done once, by any number of machines, whatever crashes.

What is done stands in a journal (`journal`): a batch that is started again does what is missing or has failed. Scenes are
computed one after the other here, or one on each worker of a cluster.
"""

from __future__ import annotations

import importlib
import json
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar, Optional

from pydantic import BaseModel, ConfigDict, model_validator

from ...contract.protocol import TASKS
from ...contract.recipe import Recipe, RecipeError, SceneFile, job_id, parse_recipe, read_recipe, texts_of
from ..job.destinations import PAGE
from ..job.errors import InputError
from ..job.events import Events
from ..job.parameters import Result
from ..raster.writer import Outputs
from ..run import on_cluster
from ..schedule.backend import Asked, Backend, computed_by
from ..schedule.stream import stream
from ..schedule.threads import in_threads
from .journal import Journal
from .report import report_page
from .scene_job import BUSY, SceneJobs
from .scenes import find_scenes

PACKAGE = __package__.partition(".")[0]
NEVER = ("batch", "doctor", "inventory", "getmodels", "importmodel")  # tasks that are not for many scenes
_LEAST_NAME = 3  # characters of a name that is taken for one in a text
_WAIT = 2.0  # seconds between looks at what others are doing
REPORT = "report.html"


class Parameters(BaseModel):
    """Either `scenes` (a folder tree, an archive, or a STAC item collection) with a `recipe`, or `jobs`, a file with one job
    a line. `journal`: the folder of the batch's journal, shared by all who work on it."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    destinations: ClassVar[Mapping[str, str]] = {"output_html": PAGE}

    journal: str
    scenes: str = ""
    recipe: str = ""
    jobs: str = ""
    scheduler: str = ""
    output_html: Optional[str] = None

    @model_validator(mode="after")
    def _one_kind(self) -> Parameters:
        if bool(self.jobs) == bool(self.scenes and self.recipe) or bool(self.scenes) != bool(self.recipe):
            raise ValueError("give SCENES and RECIPE, or JOBS")
        return self


def run(parameters: Parameters, events: Events) -> Result:
    """Do what is missing. `report`: counts of scenes done, failed and left out, failures by cause, seconds, and each job."""
    started = time.time()
    events.progress(0, "Looking for scenes")
    jobs, left_out = jobs_of(parameters)
    for problem in left_out:
        events.warning(problem)
    journal = Journal(Path(parameters.journal))
    with Outputs(events=events) as outputs:
        outputs.text(journal.folder / "jobs.jsonl", "".join(json.dumps(job, ensure_ascii=False) + "\n" for job in jobs))
    before = sum(journal.done(job_id(job)) is not None for job in jobs)
    events.info(f"{len(jobs)} jobs, of which {before} are done already.")
    work = SceneJobs(str(journal.folder.absolute()), started, events)
    try:
        with _where(parameters, journal, events) as backend, computed_by(backend):
            _work_off(jobs, journal, work, started, events.part(0.02, 0.98))
    finally:
        told = Tally.of(jobs, journal, started, left_out)
        page = report_page(told.report(), Path(parameters.scenes or parameters.jobs).name)
        with Outputs(events=events) as outputs:
            outputs.text(journal.folder / REPORT, page)
            if parameters.output_html:
                outputs.text(parameters.output_html, page)
    report = told.report()
    events.info(f"{report['done']} of {report['jobs']} done, {report['failed']} failed, {report['left_out']} left out.")
    for cause, count in report["causes"].items():
        events.warning(f"{count} times: {cause}")
    events.progress(1, "Done")
    written = {"OUTPUT_HTML": parameters.output_html} if parameters.output_html else {}
    return Result({"JOURNAL": str(journal.folder), **written}, report, incomplete=report["done"] < report["jobs"])


def _work_off(
    jobs: Sequence[Mapping[str, Any]], journal: Journal, work: SceneJobs, started: float, events: Events
) -> None:
    """Do all jobs, and wait for those that others do, until each is done or has failed."""
    left = [job for job in jobs if journal.done(job_id(job)) is None]
    while left:
        busy: list[Mapping[str, Any]] = []

        def note(job: Mapping[str, Any], outcome: str, busy: list[Mapping[str, Any]] = busy) -> None:
            if outcome == BUSY:
                busy.append(job)

        stream(work, left, note, events, message=_told)
        left = busy
        if left:
            events.progress(0.99, f"Waiting for {len(left)} scenes that others compute")
            for _ in range(int(_WAIT / 0.2)):
                events.check()
                time.sleep(0.2)


def _told(done: int, of: int) -> str:
    return f"Scene {done} of {of}"


def _where(parameters: Parameters, journal: Journal, events: Events) -> AbstractContextManager[Backend]:
    """One scene after the other here, or one on each worker of a cluster."""
    if not parameters.scheduler:
        return nullcontext(in_threads)
    inputs = [str(journal.folder.absolute() / "jobs.jsonl"), *([parameters.scenes] if parameters.scenes else [])]
    return on_cluster(parameters.scheduler, Asked(inputs, copies=False), events)


def jobs_of(parameters: Parameters) -> tuple[list[dict[str, Any]], list[str]]:
    """The jobs, and what is no scene in words. Raises InputError where two write to one place."""
    try:
        if parameters.jobs:
            recipes = list(_listed(Path(parameters.jobs)))
            left_out: list[str] = []
            jobs = [recipe.job for recipe in recipes]
        else:
            recipe = read_recipe(parameters.recipe)
            if "scene" not in recipe.places:
                raise RecipeError(f"The recipe {parameters.recipe} asks for no {{scene}}: it is the same job for each.")
            scenes, left_out = find_scenes(parameters.scenes)
            recipes, jobs = [recipe], _filled(recipe, scenes)
    except RecipeError as error:
        raise InputError(str(error)) from error
    for recipe in recipes:
        if recipe.task in NEVER:
            raise InputError(f"The task {recipe.task} is not for many scenes.", "Choose a recipe for images.")
    _check_apart(jobs)
    return jobs, left_out


def _filled(recipe: Recipe, scenes: Sequence[SceneFile]) -> list[dict[str, Any]]:
    """A job a scene, without the scenes that others of these jobs write."""
    jobs = {scene.path: recipe.fill(scene) for scene in scenes}
    written = {place for job in jobs.values() for place in _places(job)}
    return [job for path, job in jobs.items() if path not in written]


def _listed(path: Path) -> Iterator[Recipe]:
    """The jobs of a file with one a line."""
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, ValueError) as error:
        raise RecipeError(f"The list {path} cannot be read: {error}.") from error
    for number, line in enumerate(lines, start=1):
        if line.strip():
            try:
                yield parse_recipe(line)
            except RecipeError as error:
                raise RecipeError(f"Line {number} of {path} is no job. {error}") from error


def _check_apart(jobs: Sequence[Mapping[str, Any]]) -> None:
    taken: dict[str, str] = {}
    for job in jobs:
        own = job_id(job)
        for place in _places(job):
            if taken.setdefault(place, own) != own:
                raise InputError(
                    f"Two jobs would write {place}.",
                    "Write {name} or {date} into the recipe's outputs; scenes of the same name need folders of their own.",
                )


def _places(job: Mapping[str, Any]) -> list[str]:
    """Where a job writes."""
    module = importlib.import_module(f"{PACKAGE}.{TASKS[job['task']]}")
    names = getattr(module.Parameters, "destinations", {})
    return [value for name, value in job["parameters"].items() if name in names and isinstance(value, str) and value]


@dataclass(frozen=True)
class Tally:
    """How every job stands."""

    jobs: Sequence[Mapping[str, Any]]
    records: Sequence[tuple[str, Mapping[str, Any]]]
    started: float
    left_out: Sequence[str]

    @classmethod
    def of(cls, jobs: Sequence[Mapping[str, Any]], journal: Journal, started: float, left_out: Sequence[str]) -> Tally:
        """As the journal says."""
        records = []
        for job in jobs:
            done, failed = journal.done(job_id(job)), journal.failed(job_id(job))
            records.append(("done", done) if done else ("failed", failed) if failed else ("missing", {}))
        return cls(jobs, records, started, left_out)

    def report(self) -> dict[str, Any]:
        """Counts, failures by cause, seconds, and each job with what became of it."""
        counts = Counter(state for state, _ in self.records)
        failures = [(job, record) for job, (state, record) in zip(self.jobs, self.records) if state == "failed"]
        causes = Counter(_cause(str(record.get("text", "")), job) for job, record in failures)
        seconds = [record["ended"] - record["began"] for state, record in self.records if state == "done"]
        return {
            "jobs": len(self.jobs), "done": counts["done"], "failed": counts["failed"], "missing": counts["missing"],
            "left_out": len(self.left_out), "why_left_out": list(self.left_out), "causes": dict(causes.most_common()),
            "seconds": round(time.time() - self.started, 1), "seconds_a_job": round(sum(seconds) / max(1, len(seconds)), 2),
            "hosts": dict(Counter(str(record["host"]).split()[0] for state, record in self.records if state == "done")),
            "scenes": [
                {"task": job["task"], "state": state, "outputs": _places(job), "text": record.get("text", ""),
                 "seconds": round(record["ended"] - record["began"], 2) if "began" in record else None}
                for job, (state, record) in zip(self.jobs, self.records)
            ],
        }  # fmt: skip


def _cause(text: str, job: Mapping[str, Any]) -> str:
    """A failure's text without the names of its job's own files, so that the same cause is the same text."""
    for path in sorted(set(texts_of(job["parameters"])), key=len, reverse=True):
        for name in (path, Path(path).name, Path(path).stem):
            if len(name) > _LEAST_NAME:
                text = text.replace(name, "…")
    return text
