"""What a run must not write over: its inputs, and every file that they are made of or read with.

Told by the file itself, not by its name: links of either kind and other spellings are the same file.
"""

from __future__ import annotations

import itertools
import os
import re
from collections.abc import Iterable
from pathlib import Path

from .references import named_files, referred_files

# What stands beside a raster: behind its whole name, or behind its name without the extension.
_BEHIND_NAME = (".aux.xml", ".ovr", ".msk", ".msk.ovr", ".ovr.ovr", ".xml", ".vat.dbf", ".gmac", ".gz.properties")
_BEHIND_STEM = (
    ".aux", ".rrd", ".ige", ".tfw", ".tifw", ".wld", ".pgw", ".jgw", ".j2w", ".prj", ".hdr", ".xml", ".imd", ".rpb",
    ".tab", ".eph", ".att", ".clr", ".stx", ".blw", "_rpc.txt", ".rpc", "_metadata.xml", "_metadata_json.json",
)  # fmt: skip
_METADATA = re.compile(r"(_MTL|_ANG|_stac|_T1_stac)?\.(txt|xml|json)$|^MTD_.*\.xml$|^manifest\.safe$", re.IGNORECASE)


class Protected:
    """The files that a run reads, by what they are, each with the input it belongs to."""

    def __init__(self, paths: Iterable[str]) -> None:
        self._files: dict[tuple, str] = {}
        self._inputs: set[tuple] = set()
        self._folders: dict[str, str] = {}
        self._names: dict[str, list[str]] = {}  # of a folder's files, listed once
        for path in paths:
            if path:
                self._add_input(path)

    def why(self, target: str | Path) -> str:
        """Why a file must not be written, as a sentence; empty where it may be."""
        key = file_key(target)
        if key in self._inputs:
            return f"{target} is an input of this run."
        if key in self._files:
            return f"{target} belongs to {self._files[key]}, an input of this run."
        real = os.path.realpath(target)
        for folder, name in self._folders.items():
            inside = real == folder or real.startswith(folder + os.sep)
            if inside and (os.path.lexists(target) or folder.upper().endswith(".SAFE")):
                return f"{target} lies in {name}, an input of this run."
        return ""

    def _add_input(self, text: str) -> None:
        queue = [(found, 0) for found in named_files(text, "")]
        if not queue:
            self._inputs.add(file_key(text))
        while queue:
            path, depth = queue.pop()
            if os.path.isdir(path):
                self._folders[os.path.realpath(path)] = path
                if depth == 0:
                    self._inputs.add(file_key(path))
                continue
            key = file_key(path)
            if key in self._files and depth:
                continue
            self._files[key] = text
            if depth == 0:
                self._inputs.add(key)
            self._add_neighbours(path, text)
            queue += [(named, depth + 1) for named in referred_files(path)]

    def _add_neighbours(self, path: str, text: str) -> None:
        """What lies beside a file and is read with it; the whole product that it is a part of."""
        folder, name = os.path.split(os.path.abspath(path))
        stem = os.path.splitext(name)[0]
        beside = {(name + end).lower() for end in _BEHIND_NAME} | {(stem + end).lower() for end in _BEHIND_STEM}
        for other in self._listed(folder):
            if other.lower() in beside or (_METADATA.search(other) and _same_product(other, name)):
                self._files.setdefault(file_key(os.path.join(folder, other)), text)
        for parent in Path(os.path.realpath(path)).parents:
            if parent.suffix.upper() == ".SAFE":
                self._folders.setdefault(str(parent), str(parent))

    def _listed(self, folder: str) -> list[str]:
        if folder not in self._names:
            try:
                self._names[folder] = os.listdir(folder)
            except OSError:
                self._names[folder] = []
        return self._names[folder]


def file_key(path: str | Path) -> tuple:
    """What tells a file from all others; by its place where there is none yet."""
    try:
        found = os.stat(os.path.realpath(path))
        if found.st_ino:
            return found.st_dev, found.st_ino
    except (OSError, ValueError):
        pass
    return (os.path.normcase(os.path.realpath(path)),)


def _same_product(metadata: str, name: str) -> bool:
    """Whether metadata beside a raster speak of it: they share what agencies put first, 15 characters or more, or they are
    of the whole folder."""
    if metadata.upper().startswith(("MTD_", "MANIFEST")):
        return True
    pairs = zip(metadata.upper(), name.upper())
    shared = sum(1 for _ in itertools.takewhile(lambda pair: pair[0] == pair[1], pairs))
    return shared >= 15 or bool(re.search(r"_MTL\.", metadata, re.IGNORECASE) and shared >= 4)
