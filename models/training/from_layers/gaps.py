"""Gaps in the shapes of an image's own clouds, moved to other dates and places."""

from __future__ import annotations

import numpy as np

LEAST, MOST = 0.03, 0.95  # shares of a tile that a cloud's shape covers
TRIES = 6  # to find a shape that hides something
DATES = 0.5  # of the dates, which get a gap
ROUND = 0.35  # of a tile's side: radius of a gap where no cloud gives its shape


def laid_over(known: np.ndarray, generator: np.random.Generator) -> np.ndarray:
    """(T, h, w) bool: what of `known` is hidden, in the shapes of what is missing at other dates; always something."""
    count, height, width = known.shape
    shapes = [t for t in range(count) if LEAST <= 1 - known[t].mean() <= MOST]
    hidden = np.zeros_like(known)
    clear = [t for t in range(count) if known[t].mean() > LEAST] or [t for t in range(count) if known[t].any()]
    chosen = [t for t in clear if generator.random() < DATES] or [clear[int(generator.integers(len(clear)))]]
    for t in chosen:
        others = [k for k in shapes if k != t]
        for trial in range(TRIES):
            if others and trial < TRIES - 1:
                shape = turned(~known[others[int(generator.integers(len(others)))]], generator)
            else:
                shape = round_gap((height, width), generator)
            hidden[t] = shape & known[t]
            if hidden[t].sum() >= LEAST * known[t].sum():
                break
    return hidden


def turned(shape: np.ndarray, generator: np.random.Generator) -> np.ndarray:
    """A shape (h, w) mirrored and moved around by chance."""
    flipped = shape[:: generator.choice((1, -1)), :: generator.choice((1, -1))]
    moved = np.roll(flipped, (int(generator.integers(shape.shape[0])), int(generator.integers(shape.shape[1]))), (0, 1))
    return np.asarray(moved)


def round_gap(shape: tuple[int, int], generator: np.random.Generator) -> np.ndarray:
    """A disk somewhere in (h, w)."""
    rows, columns = np.ogrid[: shape[0], : shape[1]]
    row, column = generator.random(2) * shape
    radius = ROUND * min(shape) * (0.5 + generator.random())
    return np.asarray((rows - row) ** 2 + (columns - column) ** 2 <= radius**2)
