"""The regular grid of a Whittaker smoother and its exact reduction to the dates that were observed.

Between two observed dates no node has a weight, so the minimiser is a polynomial of degree 2d − 1 there (Δ²ᵈz = 0) and is
fixed by d nodes on either side. Keeping d nodes a date and writing the penalty Σ(Δᵈz)² in them gives the same z with far
fewer unknowns where the step is much finer than the dates: 36 dates on a daily grid of a year need 72 unknowns, not 365.
All of this depends on the dates only, never on the pixels.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import comb

import numpy as np


@dataclass(frozen=True)
class Grid:
    """Unknowns z (N) of the smoother, in time order, and how dates and targets refer to them.

    order: d; step: h in days; nodes: number of nodes of the full grid between the first and the last date.
    penalty: (N, b + 1) lower band of S, where Σ(Δᵈz)² = zᵀSz: penalty[t, m] = S[t, t − m].
    roughness, roughness_start: rows of R (S = RᵀR), b + 1 coefficients each from that unknown on.
    date_row: (T) the unknown a date's value belongs to.
    target, target_start: (M, b + 1) coefficients from that unknown on: z(target) = Σ target[m, k] z[start + k].
    """

    order: int
    step: float
    nodes: int
    penalty: np.ndarray
    roughness: np.ndarray
    roughness_start: np.ndarray
    date_row: np.ndarray
    target: np.ndarray
    target_start: np.ndarray

    @property
    def bandwidth(self) -> int:
        """b: sub-diagonals of S."""
        return self.penalty.shape[1] - 1


def default_step(days: np.ndarray) -> float:
    """Largest whole number of days that divides every spacing, at least 1 and at most the median spacing."""
    spacing = np.diff(np.unique(np.round(days)))
    if not len(spacing):
        return 1.0
    return float(min(max(np.gcd.reduce(spacing.astype(np.int64)), 1), max(np.floor(np.median(spacing)), 1)))


def cutoff_to_lambda(cutoff: float, step: float, dates: int, nodes: int, order: int = 2) -> float:
    """λ that halves a wave of period `cutoff` (days) on a grid of `step` days with `dates` of `nodes` nodes observed.

    The gain of the smoother at angular frequency ω (per node) is 1 / (1 + λ (2 sin ω/2)²ᵈ / f), f = dates ÷ nodes.
    """
    share = min(dates / max(nodes, 1), 1.0)
    return float(share * (2 * np.sin(np.pi * min(step / cutoff, 0.5))) ** (-2 * order))


def make_grid(days: np.ndarray, at: np.ndarray, order: int = 2, step: float = 0.0, reduce: bool = True) -> Grid:
    """The grid for dates `days` (T) and targets `at` (M), both in days; step 0 = `default_step`.

    Dates go to the nearest node; targets between nodes lie on the line between them.
    """
    h = float(step) or default_step(days)
    position = np.rint((days - days[0]) / h).astype(np.int64)
    target = (np.asarray(at, np.float64) - days[0]) / h
    low = min(int(np.floor(target.min(initial=0.0))), 0)
    high = max(int(np.ceil(target.max(initial=0.0))), int(position[-1]))
    high = max(high, low + 2 * order)  # room for one difference even where a single date is given
    observed = int(position[-1]) + 1
    position, target, count = position - low, target - low, high - low + 1

    kept = np.unique(np.clip(position[:, None] + np.arange(order), 0, count - 1))
    if kept[-1] - kept[0] < order:
        kept = np.arange(count)
    for edge in range(order):  # a date at the very end keeps the nodes before it
        kept = np.union1d(kept, np.clip(kept[-1] - edge, 0, None))
    if not reduce or len(kept) * (2 * order + 1) >= count * (order + 2):
        kept = np.arange(count)
    rows, starts = _roughness(kept, order)
    # what lies outside the kept nodes continues them with no roughness of its own: a polynomial of degree d − 1
    coefficients, target_start = _interpolation(target, kept, order, rows.shape[1], count)
    return Grid(
        order, h, observed, _band(rows, starts, len(kept)), rows, starts,
        np.searchsorted(kept, position), coefficients, target_start,
    )  # fmt: skip


def _differences(order: int) -> np.ndarray:
    """Coefficients of Δᵈ."""
    return np.array([(-1.0) ** (order - k) * comb(order, k) for k in range(order + 1)])


def _roughness(kept: np.ndarray, d: int) -> tuple[np.ndarray, np.ndarray]:
    """Rows of R in the kept nodes: Δᵈ where nodes follow each other, d rows for each run left out."""
    delta = _differences(d)
    if len(kept) == kept[-1] - kept[0] + 1:
        return np.tile(delta, (len(kept) - d, 1)), np.arange(len(kept) - d)
    width = 2 * d
    rows, starts = [], []
    gap_after = np.flatnonzero(np.diff(kept) > 1)
    for i in range(len(kept) - d):
        if kept[i + d] - kept[i] == d:
            rows.append(np.r_[delta, np.zeros(width - d - 1)])
            starts.append(i)
    for i in map(int, gap_after):
        around = kept[i - d + 1 : i + d + 1]
        basis = _lagrange(np.arange(around[0], around[-1] + 1), around)
        difference = sum(delta[k] * basis[k : len(basis) - d + k] for k in range(d + 1))
        for row in np.linalg.qr(difference.astype(np.float64), mode="r"):
            rows.append(row)
            starts.append(i - d + 1)
    sequence = np.argsort(starts, kind="stable")
    matrix, first = np.array(rows)[sequence], np.array(starts)[sequence]
    shift = np.minimum(len(kept) - width - first, 0)  # rows near the end start earlier so that all have 2d columns
    for r in np.flatnonzero(shift):
        matrix[r] = np.roll(matrix[r], -shift[r])
    return matrix, first + shift


def _lagrange(x: np.ndarray, nodes: np.ndarray) -> np.ndarray:
    """(len(x), len(nodes)) values at x of the polynomials that are 1 at one node and 0 at the others."""
    x, nodes = x.astype(np.longdouble), nodes.astype(np.longdouble)
    basis = np.ones((len(x), len(nodes)), np.longdouble)
    for k, node in enumerate(nodes):
        for other in np.delete(nodes, k):
            basis[:, k] *= (x - other) / (node - other)
    return basis


def _band(rows: np.ndarray, starts: np.ndarray, count: int) -> np.ndarray:
    """Lower band (count, b + 1) of RᵀR."""
    width = rows.shape[1]
    band = np.zeros((count, width))
    for m in range(width):
        for k in range(m, width):
            np.add.at(band[:, m], starts + k, rows[:, k] * rows[:, k - m])
    return band


def _interpolation(
    target: np.ndarray, kept: np.ndarray, d: int, width: int, count: int
) -> tuple[np.ndarray, np.ndarray]:
    """Coefficients (M, width) of z at the (fractional) nodes `target`, and the first unknown each refers to."""
    matrix, first = np.zeros((len(target), width)), np.zeros(len(target), np.int64)
    for m, s in enumerate(target):
        below = min(int(np.floor(s + 1e-9)), count - 1)
        share = s - below if s - below > 1e-9 else 0.0
        parts = [(below, 1.0 - share)] + ([(below + 1, share)] if share else [])
        spans = [_node(node, kept, d) for node, _ in parts]
        first[m] = min(min(span[0] for span in spans), len(kept) - width)
        for (_, weight), (start, coefficients) in zip(parts, spans):
            at = start - first[m]
            matrix[m, at : at + len(coefficients)] += weight * coefficients
    return matrix, first


def _node(node: int, kept: np.ndarray, d: int) -> tuple[int, np.ndarray]:
    """The value of a node of the full grid in the unknowns: (first unknown, coefficients)."""
    after = int(np.searchsorted(kept, node))
    if after < len(kept) and kept[after] == node:
        return after, np.ones(1)
    if after == 0:
        first, last = 0, d
    elif after == len(kept):
        first, last = len(kept) - d, len(kept)
    else:
        first, last = after - d, after + d
    return first, _lagrange(np.array([node]), kept[first:last])[0].astype(np.float64)
