"""A series longer than a network's window: where the windows start, and where one hands over to the next.

The scheme of U-TILISE (Stucker et al. 2023) that RESTORE-DiT shares: half-overlapping windows that like to start at clear
frames, joined at the frame where both agree best.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

CLOUDY = 0.1  # a window does not start at a frame with more than this share missing if a better one is near


def window_starts(coverage: np.ndarray, window: int) -> list[int]:
    """Starts of windows of `window` frames over a series with `coverage` (T,) missing shares."""
    length = len(coverage)
    starts, start, half = [0], 0, window // 2
    reach = -(-half // 2)
    while start + window < length:
        following = start + max(half, 1)
        if following + window <= length and coverage[following] > CLOUDY:
            near = np.arange(max(0, following - reach), min(following + reach, length - 1) + 1)
            best = near[coverage[near] == coverage[near].min()]
            following = int(best[np.argmin(np.abs(best - following))])
        start = min(max(following, start + 1), length - window)
        starts.append(start)
    return starts


def restore_windows(
    restore: Callable[[int, int], np.ndarray], coverage: np.ndarray, window: int, *, as_published: bool = False
) -> np.ndarray:
    """The whole series (B, T, C, H, W) from `restore(index, start)` → (B, window, C, H, W), window by window.

    `as_published` repeats a fault of the published code, which lists the shared frames in the order of a Python set but
    takes the place of the best one as if the list were ascending; only for comparison with its numbers.
    """
    length = len(coverage)
    if length <= window:
        return restore(0, 0)[:, :length]
    out, end = np.empty(0), 0
    for index, start in enumerate(window_starts(coverage, window)):
        new = restore(index, start)
        if index == 0:
            out = np.empty((new.shape[0], length, *new.shape[2:]), new.dtype)
            out[:, :window] = new
        else:
            order = np.array(list(set(range(start, end)))) - start if as_published else np.arange(end - start)
            apart = _disagreement(out[:, start:end], new[:, : end - start])[:, order]
            for k, switch in enumerate(np.argmin(apart, axis=1)):  # each by itself, whatever it shares a batch with
                out[k, start + switch : start + window] = new[k, switch:]
        end = start + window
    return out


def _disagreement(old: np.ndarray, new: np.ndarray) -> np.ndarray:
    """(B, frames) mean absolute difference of every shared frame."""
    return np.asarray(np.abs(old - new).mean(axis=(2, 3, 4)))
