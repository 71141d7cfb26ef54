"""How the jobs of a batch stand, as its journal in the folder of results says: read again and again, never written."""

from __future__ import annotations

import contextlib
import json
import os
from dataclasses import dataclass, field
from typing import Any

from ..contract.recipe import job_id

LIST, JOURNAL, REPORT = "scenes.jsonl", "scenes.jsonl.journal", "report.html"
WAITS, RUNS, DONE, FAILED = "waits", "runs", "done", "failed"


@dataclass
class BatchProgress:
    """The batch in a folder: its list of jobs, a line each, and the journal that the worker keeps beside it."""

    folder: str
    records: dict[tuple[str, str], dict[str, Any]] = field(default_factory=dict)  # read already, by kind and job

    @property
    def list_path(self) -> str:
        """The file with a job a line."""
        return os.path.join(self.folder, LIST)

    @property
    def journal(self) -> str:
        """The folder of the journal."""
        return os.path.join(self.folder, JOURNAL)

    @property
    def report(self) -> str:
        """The page that tells how it went; made at the end."""
        return os.path.join(self.journal, REPORT)

    def jobs(self) -> list[dict[str, Any]]:
        """The jobs of a batch that was begun here; empty where there is none."""
        found = []
        with contextlib.suppress(OSError, ValueError), open(self.list_path, encoding="utf-8") as file:
            for line in file:
                job = json.loads(line)
                if isinstance(job, dict) and isinstance(job.get("parameters"), dict):
                    found.append(job)
        return found

    def states(self, jobs: list[dict[str, Any]], *, running: bool) -> list[tuple[str, dict[str, Any]]]:
        """How each job stands, with what the journal tells of it. Claims count while it runs: a crash leaves some."""
        known = {kind: self._names(kind) for kind in ("done", "failed", "claims")}
        found: list[tuple[str, dict[str, Any]]] = []
        for name in map(job_id, jobs):
            if running and name in known["claims"]:
                found.append((RUNS, {}))
            elif name in known["done"] and (running or self._is_there(name)):
                found.append((DONE, self._record("done", name)))
            elif name in known["failed"]:
                found.append((FAILED, self._record("failed", name)))
            else:
                found.append((WAITS, {}))
        return found

    def _is_there(self, name: str) -> bool:
        """Whether the results of a job that was done have not been deleted; else it will be done again."""
        outputs = self._record("done", name).get("outputs") or {}
        return all(os.path.exists(path) for path in outputs.values() if isinstance(path, str))

    def _names(self, kind: str) -> set[str]:
        try:
            return {name.partition(".")[0] for name in os.listdir(os.path.join(self.journal, kind)) if name[0] != "."}
        except OSError:
            return set()

    def _record(self, kind: str, name: str) -> dict[str, Any]:
        """A record, read again where it was written anew."""
        path = os.path.join(self.journal, kind, f"{name}.json")
        try:
            changed = os.stat(path).st_mtime_ns
            kept = self.records.get((kind, name))
            if kept is None or kept["changed"] != changed:
                with open(path, encoding="utf-8") as file:
                    kept = {**json.load(file), "changed": changed}
                self.records[kind, name] = kept
        except (OSError, ValueError, TypeError):
            return {}
        return kept
