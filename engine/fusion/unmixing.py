"""FSDAF's global step: how much each class changed between two coarse images. Zhu et al. (2016), section 2."""

from __future__ import annotations

from typing import Sequence

import numpy as np

ZONE, MARGIN = 30, 1  # coarse pixels a side, where a scene is larger than WHOLE
WHOLE = 64


def class_change(
    fraction: np.ndarray, change: np.ndarray, pure: int, quantiles: Sequence[float], firm: float = 0.0
) -> np.ndarray:
    """ρ (B, K): coarse change (B, h, w) unmixed with class fractions (K, h, w); pixels without any are left out.

    For each class the `pure` coarse pixels with most of it, less those whose change lies outside `quantiles`; one
    least-squares problem over the rows of all classes, minimum norm where rank-deficient. With `firm` all coarse pixels
    count, and each class leans on the mean change with the weight of so many of them.
    """
    classes, bands = fraction.shape[0], change.shape[0]
    share, delta = fraction.reshape(classes, -1), np.asarray(change, np.float64).reshape(bands, -1)
    if firm:
        return _leaning(share, delta, firm)
    chosen = []
    for k in range(classes):
        order = np.argsort(-share[k], kind="stable")
        chosen.append(order[: min(pure, int((share[k] > 0.01).sum()))])
    out = np.zeros((bands, classes))
    for band in range(bands):
        rows = []
        for cells in chosen:
            values = delta[band, cells]
            if values.size:
                ordered = np.sort(values)
                low, high = (ordered[min(int(q * values.size), values.size - 1)] for q in quantiles)
                rows.append(cells[(values >= low) & (values <= high)])
        if rows:
            cells = np.concatenate(rows)
            out[band] = np.linalg.lstsq(share[:, cells].T, delta[band, cells], rcond=None)[0]
    return out


def _leaning(share: np.ndarray, delta: np.ndarray, firm: float) -> np.ndarray:
    """ρ (B, K) from shares (K, n) and changes (B, n) by ridge regression around the mean change."""
    used = share.sum(0) > 0
    if not used.any():
        return np.zeros((len(delta), len(share)))
    share, mean = share[:, used], delta[:, used].mean(1, keepdims=True)
    normal = share @ share.T + firm * np.eye(len(share))
    return np.asarray(mean + np.linalg.solve(normal, share @ (delta[:, used] - mean).T).T)


def change_by_block(
    fraction: np.ndarray, change: np.ndarray, pure: int, quantiles: Sequence[float], firm: float = 0.0
) -> np.ndarray:
    """ρ of every coarse pixel (B, K, h, w) float32: one solution for small scenes, else one a zone of 30 × 30 coarse
    pixels, blended bilinearly between zone centres. A class that a zone does not have takes the other zones' mean."""
    height, width = fraction.shape[1:]
    if max(height, width) <= WHOLE:
        rate = class_change(fraction, change, pure, quantiles, firm)
        return np.broadcast_to(rate[:, :, None, None].astype(np.float32), (*rate.shape, height, width))
    starts = [np.arange(0, size, ZONE) for size in (height, width)]
    rates = np.zeros((change.shape[0], fraction.shape[0], len(starts[0]), len(starts[1])))
    known = np.zeros(rates.shape[1:], bool)
    for i, top in enumerate(starts[0]):
        for j, left in enumerate(starts[1]):
            rows = slice(max(top - MARGIN, 0), top + ZONE + MARGIN)
            columns = slice(max(left - MARGIN, 0), left + ZONE + MARGIN)
            rates[:, :, i, j] = class_change(
                fraction[:, rows, columns], change[:, rows, columns], pure, quantiles, firm
            )
            known[:, i, j] = (fraction[:, rows, columns] > 0.01).any((1, 2))
    seen = np.maximum(known.sum((1, 2)), 1)
    mean = np.where(known, rates, 0).sum((2, 3)) / seen
    rates = np.where(known, rates, mean[:, :, None, None])
    for axis, (start, size) in enumerate(zip(starts, (height, width)), 2):
        centre = (start + np.minimum(start + ZONE, size) - 1) / 2
        position = np.clip(np.interp(np.arange(size), centre, np.arange(centre.size)), 0, centre.size - 1)
        first = np.minimum(position.astype(int), max(centre.size - 2, 0))
        second = np.minimum(first + 1, centre.size - 1)
        weight = (position - first).reshape([-1 if a == axis else 1 for a in range(4)])
        rates = np.take(rates, first, axis=axis) * (1 - weight) + np.take(rates, second, axis=axis) * weight
    return rates.astype(np.float32)
