"""What a coarse pixel really sees: how far the coarse sensor's pixels reach beyond their blocks, and how far they lie aside.

Where fine and coarse images of one date lie side by side, the coarse one is the fine one's block means, and a share of their
slopes (a displacement) and of their curvature (a footprint wider than the block). All bands see with the same optics.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

FEWEST = 40  # coarse pixels inside the image; fewer tell no footprint
CERTAIN = 3.0  # standard errors that a term must differ from 0 by
WIDEST = 0.16  # share of a pixel's signal from each of its four neighbours; beyond it the image is smooth by nature


@dataclass(frozen=True)
class Footprint:
    """Where the coarse image lies against its blocks, in coarse pixels down and to the right, and the share of a pixel's
    signal that comes from each of its four neighbours (`spill`)."""

    rows: float = 0.0
    columns: float = 0.0
    spill: float = 0.0

    @classmethod
    def of(cls, fine: Sequence[np.ndarray], coarse: Sequence[np.ndarray]) -> Footprint:
        """From block means and coarse images (B, h, w) of the same dates; what is not certain is 0."""
        found = [_terms(f, c) for f, c in zip(fine, coarse)]
        values, precisions = (np.concatenate([part[k] for part in found]) for k in (0, 1))
        if not precisions.size or not precisions.any():
            return cls()
        total = precisions.sum(0)
        mean = (values * precisions).sum(0) / np.maximum(total, 1e-30)
        # Bands of one date share their errors of registration: as many independent ones as there are dates.
        error = np.sqrt(len(values) / len(found) / np.maximum(total, 1e-30))
        mean = np.where(np.abs(mean) > CERTAIN * error, mean, 0)
        rows, columns = np.clip(mean[:2], -1, 1)
        return cls(float(rows), float(columns), float(mean[2]) if 0 < mean[2] <= WIDEST else 0.0)

    @property
    def plain(self) -> bool:
        """Whether the blocks are all that a coarse pixel sees."""
        return self == Footprint()

    def seen(self, blocks: np.ndarray) -> np.ndarray:
        """Block means (B, h, w) as the coarse sensor sees them."""
        slopes = _derivatives(blocks)
        return blocks - self.rows * slopes[0] - self.columns * slopes[1] + self.spill * slopes[2]

    def undone(self, coarse: np.ndarray, rounds: int = 3) -> np.ndarray:
        """A coarse image (B, h, w) as block means, NaN where it has no data: van Cittert's (1931) iteration, which ends
        before it amplifies noise."""
        if self.plain:
            return coarse
        out = coarse
        for _ in range(rounds):
            out = out + (coarse - self.seen(out))
        return out.astype(np.float32)


def _terms(fine: np.ndarray, coarse: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Displacement down, to the right and spill as each band tells them (B, 3), and the inverse of their variances."""
    bands = len(fine)
    slopes = _derivatives(np.asarray(fine, np.float64))
    inside = np.isfinite(fine).all(0) & np.isfinite(coarse).all(0)
    inside &= np.isfinite(sum(np.isfinite(slope).all(0) * 1.0 for slope in slopes))
    inside[[0, -1]], inside[:, [0, -1]] = False, False
    values, precision = np.zeros((bands, 3)), np.zeros((bands, 3))
    if inside.sum() < FEWEST:
        return values, precision
    for band in range(bands):
        terms = np.stack([np.ones(inside.sum()), fine[band][inside], *(slope[band][inside] for slope in slopes)], 1)
        normal = terms.T @ terms
        if np.linalg.matrix_rank(normal) < 5:
            continue
        inverse = np.linalg.inv(normal)
        answer = inverse @ (terms.T @ coarse[band][inside].astype(np.float64))
        spread = np.sum((coarse[band][inside] - terms @ answer) ** 2) / max(inside.sum() - 5, 1)
        gain = answer[1]
        if gain <= 0.2:
            continue
        values[band] = [-answer[2] / gain, -answer[3] / gain, answer[4] / gain]
        precision[band] = gain**2 / np.maximum(spread * np.diag(inverse)[2:], 1e-30)
    return values, precision


def _derivatives(image: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Slope down, slope to the right and the curvature of (B, h, w); at borders and gaps as if the image went on."""
    sides = []
    for axis in (1, 2):
        for step in (1, -1):
            moved = np.roll(image, step, axis)
            edge = [slice(None)] * 3
            edge[axis] = slice(0, 1) if step == 1 else slice(-1, None)
            moved[tuple(edge)] = image[tuple(edge)]
            sides.append(np.where(np.isfinite(moved), moved, image))
    above, below, left, right = sides
    return (below - above) / 2, (right - left) / 2, above + below + left + right - 4 * image
