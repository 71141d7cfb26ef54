"""Several files put in their places together: all or none, whatever happens on the way.

A run writes its parts into a work folder beside each output folder (`.skymend-…`, owned by its lock). When all are whole and
on the disk, a journal of the moves is written into the first of them, older files get a second name, and every part replaces
its target in one tight loop. A run that dies before the loop has changed nothing; one that dies inside it is finished by
whoever finds its journal: the parts are whole.

States of a move, told by what is there: a part that is gone has moved.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from .owned_folder import OwnedFolder, dead_folders

PREFIX = ".skymend-"  # of work folders
JOURNAL, FIRST, CLAIMS, PARTS = "journal", "first", "claims", "parts"  # what lies in them
_MANY = 64  # files from which on one flush of the whole system is quicker than one a file


class Decided(Exception):  # noqa: N818 - a decision, not an error
    """The run is already being given up."""


@dataclass(frozen=True)
class Move:
    """`part` becomes `target`; `older` is the second name of what stood there, of which `before` is time and size."""

    part: str
    target: str
    older: str
    before: list[int] | None


def commit(first: str, moves: Sequence[tuple[str, str]], *, lasting: bool = True) -> None:
    """Put every part (part, target) in its place, or none; `first` is the work folder that keeps the journal. Parts lie one
    folder below their work folder, which is on the disk of their targets. What is not
    `lasting` need not outlive the machine.

    Raises OSError, with all older files as they were, or Decided where the run was given up meanwhile.
    """
    if lasting:
        flush([part for part, _ in moves])
    plan = [
        Move(part, target, os.path.join(os.path.dirname(os.path.dirname(part)), f"older-{k}"), _state(target))
        for k, (part, target) in enumerate(moves)
    ]
    _decide(first, {"moves": [asdict(move) for move in plan]})
    try:
        for move in plan:
            _keep(move, alone=len(plan) == 1)
        for move in plan:
            _put(move)
    except OSError:
        _write(first, {"back": True, "moves": [asdict(move) for move in plan]})
        _back(plan)
        raise
    for folder in {os.path.dirname(move.target) for move in plan}:
        _flush_folder(folder)


def give_up(first: str) -> bool:
    """Keep a run from putting its parts in place; False where it has begun to."""
    try:
        _decide(first, {"moves": []})
    except Decided:
        return False
    except OSError:
        return not os.path.isdir(first)
    return True


def sweep(folder: str) -> None:
    """Finish what runs that died left in an output folder, and delete the rest of them."""
    for dead in dead_folders(folder, PREFIX):
        settle(dead)


def settle(dead: OwnedFolder) -> None:
    """Finish what a dead run left in a work folder that is locked for us, and delete it, now or later."""
    first = _read_first(dead.path)
    if first and os.path.isdir(first):
        other = OwnedFolder.of_dead(first)
        if other is None:
            return
        with other:
            settle(other)
        if os.path.isdir(first):
            return
    if repair(dead.path):
        dead.delete()


def repair(folder: str) -> bool:
    """Do what the journal of a dead run says: all new where it had begun, else all old. False where that cannot be done."""
    try:
        with open(os.path.join(folder, JOURNAL), encoding="utf-8") as file:
            found = json.load(file)
        plan, back = [Move(**entry) for entry in found["moves"]], bool(found.get("back"))
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        return True  # no journal, or one that was never whole: nothing had begun
    try:
        if back:
            _back(plan)
        elif any(_begun(move) for move in plan):
            for move in plan:
                if os.path.lexists(move.part) and _untouched(move):
                    _put(move)
    except OSError:
        return False
    return True


def write_whole(path: str, text: str) -> None:
    """Write one text file: whole, or as it was. Raises OSError."""
    with OwnedFolder.make(os.path.dirname(os.path.abspath(path)), PREFIX) as folder:
        try:
            part = os.path.join(folder.path, os.path.basename(path))
            with open(part, "w", encoding="utf-8") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            os.replace(part, path)
        finally:
            folder.delete()


def flush(paths: Sequence[str]) -> None:
    """Make sure that files, and all in folders, are on the disk. Raises OSError naming what is gone."""
    files = [file for path in paths for file in _files(path)]
    if len(files) > _MANY and hasattr(os, "sync"):
        for path in paths:
            os.stat(path)
        os.sync()
        return
    for path in files:
        descriptor = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _files(path: str) -> Iterable[str]:
    if not os.path.isdir(path):
        yield path
    for parent, _, names in os.walk(path):
        for name in names:
            yield os.path.join(parent, name)


def _flush_folder(path: str) -> None:
    """The names in a folder; where a system cannot do that it does it by itself."""
    with contextlib.suppress(OSError):
        descriptor = os.open(path, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _decide(folder: str, journal: dict[str, Any]) -> None:
    """Write the journal if there is none yet: of two that decide, one does."""
    path = os.path.join(folder, JOURNAL)
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError as error:
        raise Decided(path) from error
    with open(descriptor, "w", encoding="utf-8") as file:
        json.dump(journal, file)
        file.flush()
        os.fsync(file.fileno())
    _flush_folder(folder)


def _write(folder: str, journal: dict[str, Any]) -> None:
    """Replace the journal."""
    path = os.path.join(folder, JOURNAL)
    with open(f"{path}.new", "w", encoding="utf-8") as file:
        json.dump(journal, file)
        file.flush()
        os.fsync(file.fileno())
    os.replace(f"{path}.new", path)


def _keep(move: Move, *, alone: bool) -> None:
    """Give the older file a second name, by which it can be put back. Where there are no hard links, or for a folder, it
    is renamed; a single file needs none, as nothing can fail after it."""
    folder = os.path.isdir(move.part)
    if move.before is None or (alone and not folder) or folder != os.path.isdir(move.target):
        return  # a folder in place of a file is refused by the move itself
    if not folder:
        with contextlib.suppress(OSError, NotImplementedError, AttributeError):
            os.link(move.target, move.older)
            return
    os.rename(move.target, move.older)


def _put(move: Move) -> None:
    """The move itself. A folder cannot replace a folder."""
    if os.path.isdir(move.part) and os.path.isdir(move.target):
        os.rename(move.target, move.older)
    os.replace(move.part, move.target)


def _back(plan: Sequence[Move]) -> None:
    """Put the older files back."""
    for move in reversed(plan):
        moved = not os.path.lexists(move.part)
        if os.path.lexists(move.older):
            if moved or not os.path.lexists(move.target):
                if os.path.isdir(move.target):
                    os.rename(move.target, move.part)
                os.replace(move.older, move.target)
        elif moved and move.before is None and os.path.lexists(move.target):
            os.replace(move.target, move.part)


def _begun(move: Move) -> bool:
    """Whether the loop had reached a move, or what it is to replace had been renamed."""
    return not os.path.lexists(move.part) or (move.before is not None and not os.path.lexists(move.target))


def _untouched(move: Move) -> bool:
    """Whether nobody else has written the target since: then theirs stays."""
    now = _state(move.target)
    return now == move.before or (now is None and os.path.lexists(move.older))


def _state(path: str) -> list[int] | None:
    """Time and size of what stands at a path, None for nothing."""
    try:
        found = os.lstat(path)
    except OSError:
        return None
    return [found.st_mtime_ns, found.st_size]


def _read_first(folder: str) -> str:
    """The work folder whose journal speaks for this one too; empty where it is the first."""
    try:
        with open(os.path.join(folder, FIRST), encoding="utf-8") as file:
            return file.read()
    except (OSError, ValueError):
        return ""
