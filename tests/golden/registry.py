"""Golden checks register here by the family and kind of the file's config, and may look closer with `when`."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np


@dataclass(frozen=True)
class Golden:
    """One reference run: how it was built, what went in, what came out."""

    path: Path
    config: dict[str, Any]
    inputs: dict[str, np.ndarray]
    outputs: dict[str, np.ndarray]
    arrays: dict[str, np.ndarray] = field(repr=False)


@dataclass(frozen=True)
class Comparison:
    """One number compared: `error` against `tolerance`; passes when not above it."""

    name: str
    error: float
    tolerance: float
    detail: str = ""

    @property
    def passed(self) -> bool:
        return bool(self.error <= self.tolerance)


# Families of reference runs that SkyMend leaves out on purpose.
OUT_OF_SCOPE = {
    "sr3": "SR3 sharpens a single coarse image and takes no fine one: no fusion method, out of SkyMend's scope"
}

Check = Callable[[Golden], Iterator[Comparison]]
_CHECKS: list[tuple[str, str, Callable[[Golden], bool], Check]] = []


def check(family: str, kind: str, when: Callable[[Golden], bool] = lambda golden: True) -> Callable[[Check], Check]:
    """Register a check for files of `family` and `kind` for which `when` holds."""

    def register(function: Check) -> Check:
        _CHECKS.append((family, kind, when, function))
        return function

    return register


def checks_for(golden: Golden) -> list[Check]:
    """The registered checks that fit this file."""
    family, kind = golden.config.get("family"), golden.config.get("kind")
    return [c for f, k, when, c in _CHECKS if (f, k) == (family, kind) and when(golden)]


def load(path: str | Path) -> Golden:
    """Read a golden file."""
    with np.load(path, allow_pickle=False) as file:
        arrays = {key: file[key] for key in file.files}

    def part(prefix: str) -> dict[str, np.ndarray]:
        return {key[len(prefix) :]: value for key, value in arrays.items() if key.startswith(prefix)}

    return Golden(Path(path), json.loads(str(arrays["config"])), part("in/"), part("out/"), arrays)


def compare(name: str, ours: np.ndarray, theirs: np.ndarray, *, atol: float = 0.0, rtol: float = 0.0) -> Comparison:
    """Largest |difference| against atol + rtol × largest |reference|; NaN must stand in the same places."""
    ours, theirs = np.asarray(ours, np.float64), np.asarray(theirs, np.float64)
    if ours.shape != theirs.shape:
        return Comparison(name, np.inf, atol, f"shape {ours.shape}, expected {theirs.shape}")
    if not np.array_equal(np.isnan(ours), np.isnan(theirs)):
        return Comparison(name, np.inf, atol, f"NaN differs in {np.sum(np.isnan(ours) != np.isnan(theirs))} places")
    finite = np.isfinite(theirs)
    if not np.array_equal(ours[~finite & ~np.isnan(theirs)], theirs[~finite & ~np.isnan(theirs)]):
        return Comparison(name, np.inf, atol, "infinities differ")
    scale = np.abs(theirs[finite]).max(initial=0.0)
    error = np.abs(ours[finite] - theirs[finite]).max(initial=0.0)
    return Comparison(name, float(error), atol + rtol * float(scale))


def compare_masks(name: str, ours: np.ndarray, theirs: np.ndarray, *, share: float = 0.0) -> Comparison:
    """Share of pixels that differ against the share allowed."""
    ours, theirs = np.asarray(ours), np.asarray(theirs)
    if ours.shape != theirs.shape:
        return Comparison(name, np.inf, share, f"shape {ours.shape}, expected {theirs.shape}")
    return Comparison(name, float(np.mean(ours.astype(np.float64) != theirs.astype(np.float64))), share)
