"""A model over a whole data set: sample by sample into a journal that a later run goes on from, then a table."""

from __future__ import annotations

import json
import math
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from ...engine.evaluate.json_values import plain
from ...engine.job.errors import InputError
from ...engine.job.events import Events
from .published_set import ModelOnSet, PublishedSet, SampleScores


def evaluate(name: str, published: PublishedSet, folder: Path, events: Events) -> SampleScores:
    """Score what is not scored yet, and write `<name>-<method>.json` and `.md` into `folder`. Raises InputError where the
    journal there is of another run, `Cancelled` with all that is scored kept."""
    folder.mkdir(parents=True, exist_ok=True)
    stem = f"{name}-{published.asked.method}"
    journal, settings = folder / f"{stem}.jsonl", _settings(name, published.asked)
    known = _read(journal, settings)
    samples = list(published.samples())
    if not samples:
        raise InputError(f"{published.asked.folder} has no samples of the split {published.asked.split}.")
    with journal.open("a", encoding="utf-8") as file:
        if not known and journal.stat().st_size == 0:
            file.write(json.dumps({"settings": settings}) + "\n")
        for number, sample in enumerate(samples):
            events.check()
            events.progress(number / len(samples), f"{name}: {number} of {len(samples)}, {sample}")
            if sample in known:
                continue
            with tempfile.TemporaryDirectory(prefix="skymend-") as work:
                known[sample] = published.score(sample, Path(work))
            file.write(json.dumps({"sample": sample, "scores": _plain(known[sample])}) + "\n")
            file.flush()
    scored = [known[sample] for sample in samples if known[sample]]
    found = published.summary(scored)
    told = {
        "settings": settings,
        "samples": len(scored),
        "left out": len(samples) - len(scored),
        "scores": _plain(found),
    }
    told["published"] = _plain(published.published)
    (folder / f"{stem}.json").write_text(json.dumps(told, indent=1, ensure_ascii=False), encoding="utf-8")
    (folder / f"{stem}.md").write_text(table(name, published, found, len(scored)), encoding="utf-8")
    events.info(f"{name}: {len(scored)} samples scored: {folder / stem}.md")
    return found


def table(name: str, published: PublishedSet, found: SampleScores, count: int) -> str:
    """The table as Markdown."""
    asked, measures = published.asked, list(published.measures)
    measures += sorted({key for values in found.values() for key in values} - set(measures))
    rows: list[tuple[str, Mapping[str, float]]] = list(found.items())
    rows += [(f"{method} (published)", values) for method, values in published.published.items()]
    lines = [f"# {name}, {asked.split}: {asked.method}", "", f"{count} samples. {published.notes}".rstrip(), ""]
    lines += ["| " + " | ".join(["", *measures]) + " |", "|---" * (len(measures) + 1) + "|"]
    for method, values in rows:
        lines.append("| " + " | ".join([method, *(_number(values.get(m)) for m in measures)]) + " |")
    return "\n".join(lines) + "\n"


def _number(value: float | None) -> str:
    return "" if value is None or math.isnan(value) else f"{value:.4g}" if abs(value) < 10 else f"{value:.2f}"


def _settings(name: str, asked: ModelOnSet) -> dict[str, Any]:
    told = {"set": name, "method": asked.method, "split": asked.split, "steps": asked.steps, "seed": asked.seed}
    return {**told, "folder": str(asked.folder.resolve()), "options": json.loads(json.dumps(dict(asked.options)))}


def _read(journal: Path, settings: Mapping[str, Any]) -> dict[str, SampleScores]:
    """What is scored already; a line that a crash cut off is taken away."""
    if not journal.is_file():
        return {}
    whole: list[dict[str, Any]] = []
    lines: Sequence[str] = journal.read_text(encoding="utf-8").splitlines()
    for line in lines:
        try:
            whole.append(json.loads(line))
        except ValueError:
            break
    if whole and whole[0].get("settings") != settings:
        raise InputError(
            f"{journal} is of a run with other settings.", "Give another folder, or remove that file to begin anew."
        )
    if len(whole) < len(lines):
        journal.write_text("".join(json.dumps(entry) + "\n" for entry in whole), encoding="utf-8")
    return {entry["sample"]: _numbers(entry["scores"]) for entry in whole[1:]}


def _plain(scores: Mapping[str, Mapping[str, float]]) -> dict[str, dict[str, Any]]:
    return {method: {name: plain(value) for name, value in values.items()} for method, values in scores.items()}


def _numbers(scores: Mapping[str, Mapping[str, Any]]) -> SampleScores:
    return {
        method: {name: math.nan if value is None else float(value) for name, value in values.items()}
        for method, values in scores.items()
    }
