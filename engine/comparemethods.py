"""Task `comparemethods`: every method of a task scored on hidden observations of the user's own data; nothing is mended.

A job bears the parameters of the task whose methods are compared, under their own names, and `task`, its id. Each room's
`skill` module hides and scores; here the scores become a table and a page.
"""

from __future__ import annotations

import csv
import importlib
import io
from collections.abc import Iterator, Sequence
from typing import Any, Literal, Optional

import numpy as np
from pydantic import ConfigDict, ValidationError

from ..contract.protocol import TASKS
from .evaluate.report import Figure, Section, Table, number, page, rgb_png, stretch_of
from .job.destinations import FOLDER, PAGE, TABLE, VIDEO, input_paths
from .job.errors import InputError
from .job.events import Events
from .job.parameters import Parameters as CommonParameters
from .job.parameters import Result
from .raster.writer import Outputs
from .run import problems
from .skill.score import Candidate, Comparison, Score

PACKAGE = __package__.partition(".")[0]
SUFFIXES = {VIDEO: ".mp4"}  # of outputs that are never written, else .tif


class Parameters(CommonParameters):
    """`task`: whose methods are compared; everything else that it takes is given under its own name, and its outputs are
    left out. `output_html`: page with tables and pictures; `output`: table (.csv) of every score."""

    model_config = ConfigDict(extra="allow", frozen=True, allow_inf_nan=False)
    destinations = {"output_html": PAGE, "output": TABLE}

    task: Literal["reconstructseries", "removeclouds", "fuse", "videosr"]
    output_html: Optional[str] = None
    output: Optional[str] = None


def run(parameters: Parameters, events: Events) -> Result:
    """Score and tell. Raises InputError where the task would refuse its inputs."""
    p = parameters
    inner = _parameters_of_the_task(p)
    module = importlib.import_module(f"{PACKAGE}.{TASKS[p.task].rpartition('.')[0]}.skill")
    comparisons: list[Comparison] = module.compare(inner, events.part(0, 0.95))
    for comparison in comparisons:
        comparison.tell(events)
    with Outputs(input_paths(p), events=events) as outputs:
        if p.output:
            outputs.text(p.output, _table(comparisons))
        if p.output_html:
            outputs.text(p.output_html, _page(p.task, comparisons, events.assumptions))
    events.progress(1, "Done")
    best = ", ".join(dict.fromkeys(comparison.chosen for comparison in comparisons))
    paths = {"OUTPUT_HTML": p.output_html, "OUTPUT": p.output}
    return Result(
        {"BEST": best, **{name: path for name, path in paths.items() if path}},
        {"skill": [comparison.report() for comparison in comparisons], "layers": []},
    )


def _parameters_of_the_task(p: Parameters) -> Any:
    """What the task itself would be given, with places for outputs that it shall not write."""
    kind = importlib.import_module(f"{PACKAGE}.{TASKS[p.task]}").Parameters
    common = {name: getattr(p, name) for name in CommonParameters.model_fields if name in p.model_fields_set}
    unwritten = {
        name: "unwritten" if what == FOLDER else f"unwritten{SUFFIXES.get(what, '.tif')}"
        for name, what in kind.destinations.items()
        if kind.model_fields[name].is_required()
    }
    try:
        return kind(**{**unwritten, **common, **(p.model_extra or {})})
    except ValidationError as error:
        raise InputError(f"Parameters of {p.task} are not right: {problems(error)}.") from error


def _rows(comparisons: Sequence[Comparison]) -> Iterator[tuple[Comparison, Candidate, str, Score]]:
    """Every score, over all cases first."""
    for comparison in comparisons:
        for candidate in comparison.candidates:
            yield comparison, candidate, "all", candidate.overall
            for case, score in candidate.scores.items():
                yield comparison, candidate, case, score


def _table(comparisons: Sequence[Comparison]) -> str:
    """Every score as CSV."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(("compared", "case", "method", "rmse", "bias", "mae", "count", "chosen", "note"))
    for comparison, candidate, case, score in _rows(comparisons):
        told = [f"{value:.6g}" if score.count else "" for value in (score.rmse, score.bias, score.mae)]
        chosen = "yes" if candidate.id == comparison.chosen else ""
        writer.writerow((comparison.what, case, candidate.id, *told, score.count, chosen, candidate.note))
    return text.getvalue()


def _page(task: str, comparisons: Sequence[Comparison], assumed: Sequence[str]) -> str:
    """The scores as a page."""
    opening = Section(
        "How it was done",
        [
            "Known observations were hidden, every method predicted them from the rest, and its errors are told here. The "
            "method with the least error is taken, or a simpler one that is nearly as good; that is what METHOD=auto does.",
            *(f"Assumed: {text}." for text in assumed),
        ],
    )
    return page(f"Methods of {task} on these data", [opening, *map(_section, comparisons)])


def _section(comparison: Comparison) -> Section:
    unit = f" [{comparison.unit}]" if comparison.unit else ""
    candidates = comparison.candidates
    chosen = [candidate.id for candidate in candidates].index(comparison.chosen)
    rows = []
    for candidate in candidates:
        score = candidate.overall
        told = [number(value, 5) for value in (score.rmse, score.bias, score.mae)]
        rows.append((candidate.title, *told, f"{score.count:,}", candidate.note))
    header = ("Method", f"RMSE{unit}", f"Bias{unit}", f"MAE{unit}", "Hidden values", "")
    tables = [Table(header, rows, best=frozenset({(chosen, 0), (chosen, 1)}))]
    cases = list(candidates[0].scores)
    if len(cases) > 1:
        tables.append(_by_case(comparison, cases, unit))
    return Section(
        comparison.what[:1].upper() + comparison.what[1:],
        [f"Hidden: {comparison.hidden}.", comparison.sentence],
        tables,
        _pictures(comparison),
    )


def _by_case(comparison: Comparison, cases: Sequence[str], unit: str) -> Table:
    """RMSE of every candidate (columns) in every case (rows)."""
    candidates = comparison.candidates
    values = np.array([[candidate.scores[case].rmse for candidate in candidates] for case in cases])
    best = frozenset((row, 1 + int(np.nanargmin(line))) for row, line in enumerate(values) if np.isfinite(line).any())
    rows = [(case, *(number(value, 5) for value in line)) for case, line in zip(cases, values)]
    return Table(("", *(candidate.title for candidate in candidates)), rows, f"RMSE{unit} by case", best)


def _pictures(comparison: Comparison) -> list[Figure]:
    """All of one place in one stretch, that of the first."""
    if not comparison.samples:
        return []
    stretch = stretch_of(next(iter(comparison.samples.values())))
    zoom = max(1, 192 // max(max(sample.shape[1:]) for sample in comparison.samples.values()))
    return [
        Figure(caption, rgb_png(sample.repeat(zoom, axis=1).repeat(zoom, axis=2), stretch))
        for caption, sample in comparison.samples.items()
    ]
