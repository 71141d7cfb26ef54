"""Trainings that have not ended: their material and checkpoints in the user's cache, found again by what was asked for."""

from __future__ import annotations

import contextlib
import hashlib
import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from ...contract.folders import data_folder
from ...contract.locks import Busy, file_lock
from ...engine.job.destinations import input_paths
from ...engine.job.errors import InputError
from .training_parameters import Parameters

KEPT = 4  # unfinished trainings; the oldest go
# What may differ between a run and the one that goes on with it.
_FREE = {"minutes", "epochs", "patience", "resume", "device", "threads", "memory_mb", "folder", "format"}


@dataclass(frozen=True)
class Unfinished:
    """A training's folder."""

    folder: Path

    @classmethod
    def of(cls, p: Parameters, name: str, start: Optional[Path]) -> Unfinished:
        """The folder of a training with these inputs, as they are on disk now, and settings."""
        told = {key: value for key, value in p.model_dump(mode="json").items() if key not in _FREE}
        files = [_state(Path(path)) for path in input_paths(p)] + ([_state(start)] if start else [])
        key = hashlib.sha256(json.dumps([told, files], sort_keys=True).encode()).hexdigest()[:16]
        return cls(data_folder() / "cache" / "training" / f"{name}-{key}")

    @property
    def material(self) -> Path:
        """Archives and test places."""
        return self.folder / "material"

    @property
    def training(self) -> Path:
        """Checkpoint and weights."""
        return self.folder / "training"

    @property
    def home(self) -> Path:
        """A data folder in which the new model is the only one."""
        return self.folder / "home"

    @contextlib.contextmanager
    def held(self, resume: bool) -> Iterator[Unfinished]:
        """The folder, for this run alone; emptied unless what is there shall be gone on with. Raises InputError where
        another run of the same training has it."""
        self.folder.mkdir(parents=True, exist_ok=True)
        try:
            with file_lock(str(self.folder / ".lock")):
                if not resume:
                    self.clear()
                self.material.mkdir(exist_ok=True)
                self._sweep()
                yield self
        except Busy as error:
            raise InputError(
                "The same training is running already.", "Wait for it, or change NAME or a setting."
            ) from error
        if not self.material.exists():  # forgotten
            shutil.rmtree(self.folder, ignore_errors=True)

    def clear(self) -> None:
        """Begin anew."""
        for part in (self.material, self.training, self.home):
            shutil.rmtree(part, ignore_errors=True)
        self.material.mkdir(parents=True)

    def forget(self) -> None:
        """The training has ended."""
        for part in (self.material, self.training, self.home):
            shutil.rmtree(part, ignore_errors=True)

    def _sweep(self) -> None:
        """Remove the oldest unfinished trainings but those that run."""
        folders = sorted(self.folder.parent.iterdir(), key=lambda path: path.stat().st_mtime, reverse=True)
        for old in [path for path in folders if path.is_dir() and path != self.folder][KEPT - 1 :]:
            with contextlib.suppress(Busy, OSError):
                with file_lock(str(old / ".lock")):
                    for part in old.iterdir():
                        if part.is_dir():
                            shutil.rmtree(part, ignore_errors=True)
                shutil.rmtree(old, ignore_errors=True)


def _state(path: Path) -> list[object]:
    """What tells whether a file, or a folder, is still the same."""
    try:
        found = path.stat()
        return [str(path), found.st_size if path.is_file() else len(list(path.iterdir())), found.st_mtime_ns]
    except OSError:
        return [str(path), 0, 0]
