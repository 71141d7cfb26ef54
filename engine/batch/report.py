"""The page that tells how a batch went."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..evaluate.report import Section, Table, page

_MOST = 2000  # rows


def report_page(report: Mapping[str, Any], title: str) -> str:
    """Counts first, then failures by cause, then every job, those that failed before the others."""
    counts = [[name.replace("_", " "), str(report[name])] for name in ("jobs", "done", "failed", "missing", "left_out")]
    times = [["this run, seconds", str(report["seconds"])], ["a job, seconds", str(report["seconds_a_job"])]]
    hosts = [[f"done on {host}", str(count)] for host, count in report["hosts"].items()]
    sections = [Section("What became of it", tables=[Table(["", ""], [*counts, *times, *hosts])])]
    if report["causes"]:
        rows = [[text, str(count)] for text, count in report["causes"].items()]
        sections.append(Section("Failures by cause", tables=[Table(["cause", "jobs"], rows)]))
    if report["why_left_out"]:
        sections.append(Section("Left out", report["why_left_out"][:_MOST]))
    order = sorted(report["scenes"], key=lambda entry: ("failed", "missing", "done").index(entry["state"]))
    rows = [
        [", ".join(entry["outputs"]) or entry["task"], entry["state"], str(entry["seconds"] or ""), entry["text"]]
        for entry in order[:_MOST]
    ]
    more = [f"{len(order) - _MOST} more are in the journal."] if len(order) > _MOST else []
    sections.append(Section("Jobs", more, [Table(["output", "state", "seconds", "why"], rows)]))
    return page(f"Batch: {title}", sections)
