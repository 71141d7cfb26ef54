"""The nearest marked pixel of every pixel: distances that depend on nothing farther away, so tiles change nothing."""

from __future__ import annotations

from numba import njit

from ..kernels.compiled import SERIAL

STEP, DIAGONAL = 5, 7  # chamfer distances in fifths of a pixel, at most 4 % off


@njit(**SERIAL)
def has_edges(seen):
    """Whether some of the pixels `seen` (H, W) bool are there and some are missing."""
    count = 0
    for i in range(seen.shape[0]):
        for j in range(seen.shape[1]):
            count += 1 if seen[i, j] else 0
    return 0 < count < seen.size


@njit(**SERIAL)
def nearest(marked, reach, distance, place):
    """Fill distance (H, W) int32, in fifths of a pixel, and place (H, W) int32, the flat index of the nearest of the marked
    pixels (H, W) bool; beyond `reach` pixels: −1 both.

    What a pixel gets depends on no pixel farther from it than `reach`.
    """
    H, W = marked.shape
    most = reach * STEP
    for i in range(H):
        for j in range(W):
            best, at = (0, i * W + j) if marked[i, j] else (most + 1, -1)
            if best:
                if j > 0 and distance[i, j - 1] + STEP < best:
                    best, at = distance[i, j - 1] + STEP, place[i, j - 1]
                if i > 0 and distance[i - 1, j] + STEP < best:
                    best, at = distance[i - 1, j] + STEP, place[i - 1, j]
                if i > 0 and j > 0 and distance[i - 1, j - 1] + DIAGONAL < best:
                    best, at = distance[i - 1, j - 1] + DIAGONAL, place[i - 1, j - 1]
                if i > 0 and j + 1 < W and distance[i - 1, j + 1] + DIAGONAL < best:
                    best, at = distance[i - 1, j + 1] + DIAGONAL, place[i - 1, j + 1]
            distance[i, j], place[i, j] = best, at
    for i in range(H - 1, -1, -1):
        for j in range(W - 1, -1, -1):
            best, at = distance[i, j], place[i, j]
            if j + 1 < W and distance[i, j + 1] + STEP < best:
                best, at = distance[i, j + 1] + STEP, place[i, j + 1]
            if i + 1 < H and distance[i + 1, j] + STEP < best:
                best, at = distance[i + 1, j] + STEP, place[i + 1, j]
            if i + 1 < H and j + 1 < W and distance[i + 1, j + 1] + DIAGONAL < best:
                best, at = distance[i + 1, j + 1] + DIAGONAL, place[i + 1, j + 1]
            if i + 1 < H and j > 0 and distance[i + 1, j - 1] + DIAGONAL < best:
                best, at = distance[i + 1, j - 1] + DIAGONAL, place[i + 1, j - 1]
            distance[i, j], place[i, j] = best, at
    for i in range(H):
        for j in range(W):
            if place[i, j] < 0:
                distance[i, j] = -1
