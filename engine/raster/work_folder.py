"""Where a run writes the parts of its outputs: a hidden folder beside them, whose lock says that it is in use."""

from __future__ import annotations

import contextlib
import shutil
from pathlib import Path

from ...contract import commit
from ...contract.owned_folder import OwnedFolder, owned_folders
from ...contract.run_folder import note_made
from ..job.errors import EnvironmentProblem

ALONE = "alone-"  # folders of parts that others may come to lie beside
RESERVE = 8 * 2**20  # bytes of free disk below which writing stops before GDAL fails halfway


class WorkFolder:
    """A run's own folder in the output folder `parent`, which is swept of dead runs first. `first` is the one that keeps the
    journal of the run, None for itself. Raises OSError where it cannot be made."""

    def __init__(self, parent: str, first: WorkFolder | None) -> None:
        commit.sweep(parent)
        self._parent = parent
        self._seen = -1  # when the parent was last looked at
        self._others: list[str] = []
        self._alone = 0
        self._owned = OwnedFolder.make(parent, commit.PREFIX, announce=note_made)
        self.path = self._owned.path
        try:
            if first is not None:
                Path(self.path, commit.FIRST).write_text(first.path, encoding="utf-8")
            Path(self.path, commit.PARTS).mkdir()
        except OSError:
            self.delete()
            raise

    def claim(self, key: str) -> bool:
        """Say that an output is ours; False where a run that lives says the same."""
        with Path(self.path, commit.CLAIMS).open("a", encoding="utf-8") as file:
            file.write(key + "\n")
        changed = Path(self._parent).stat().st_mtime_ns
        if changed != self._seen:
            self._seen = changed
            self._others = [path for path in owned_folders(self._parent, commit.PREFIX) if path != self.path]
        return not any(key in _claims(path) for path in self._others)

    def part(self, name: str, *, alone: bool) -> Path:
        """Where to write an output of this name; `alone` in a folder of its own."""
        if not alone:
            return Path(self.path, commit.PARTS, name)
        self._alone += 1
        folder = Path(self.path, f"{ALONE}{self._alone}")
        folder.mkdir()
        return folder / name

    def delete(self) -> list[str]:
        """Delete it; what could not be deleted."""
        left = self._owned.delete()
        self._owned.release()
        return left


def output_folder(part: Path) -> Path:
    """The user's folder that a part will be put in."""
    for parent in part.parents:
        if parent.name.startswith(commit.PREFIX):
            return parent.parent
    return part.parent


def check_room(part: Path) -> None:
    """Raise EnvironmentProblem where the disk that a part is written to is full, or its folder gone."""
    folder = output_folder(part)
    try:
        free = shutil.disk_usage(part.parent).free
    except OSError as error:
        raise EnvironmentProblem(
            f"{folder} was deleted, moved or replaced while the run was writing there.",
            "Run again and leave the folder alone meanwhile.",
        ) from error
    if free < RESERVE:
        raise EnvironmentProblem(f"The disk of {folder} is full.", "Free space or choose another folder.")


def _claims(folder: str) -> set[str]:
    """What another run that lives writes in this folder."""
    claims: set[str] = set()
    with contextlib.suppress(OSError, ValueError):
        claims = set(Path(folder, commit.CLAIMS).read_text(encoding="utf-8").splitlines())
    if claims:
        dead = OwnedFolder.of_dead(folder)
        if dead is not None:
            with dead:
                commit.settle(dead)
            return set()
    return claims if Path(folder).is_dir() else set()
