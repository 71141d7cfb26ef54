"""Gauss–Newton polish of a motion between two blurred frames, with weights that fall off at outliers.

A motion is (d_y, d_x, L_yy, L_yx, L_xy, L_xx): the reference's p lies at p + d + L (p − centre) in the moving frame.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numba import njit
from scipy.ndimage import gaussian_filter, maximum_filter, spline_filter

from .banded import ALONE

_BORDER = 6
_MARGIN = 16
_NEIGHBOURHOOD = 5
_OUTLYING = 2.0
_STILL = 0.2
_ROUNDS = 8


@dataclass(frozen=True)
class ComparedPart:
    """Part of the reference, blurred, and the spline of the part of the moving frame that shows it."""

    reference: np.ndarray  # (n, m) float32
    counts: np.ndarray  # (n, m) bool: valid and not at the border of the part
    coefficients: np.ndarray  # spline coefficients of the blurred moving part
    valid: np.ndarray  # bool, of the moving part
    origin: tuple[int, int]  # of the reference part in its frame
    moved: tuple[int, int]  # of the moving part

    @classmethod
    def of(cls, reference, moving, valid, start, box) -> ComparedPart:
        """`reference`, `moving` (h, w), `valid` of both, `start` the motion so far, `box` the part as two slices."""
        target = []
        for n, cut, d in zip(reference.shape, box, start):
            low = min(max(0, cut.start + round(d) - _MARGIN), n - 1)
            target.append(slice(low, max(low + 1, min(n, cut.stop + round(d) + _MARGIN))))
        part = tuple(target)
        blurred = gaussian_filter(reference[box], 1.0, mode="nearest")
        counts = np.zeros(blurred.shape, bool)
        counts[_BORDER : counts.shape[0] - _BORDER, _BORDER : counts.shape[1] - _BORDER] = True
        return cls(
            blurred,
            counts & _clear(valid[0][box]),
            spline_filter(
                gaussian_filter(moving[part], 1.0, mode="nearest"), order=3, mode="mirror", output=np.float32
            ),
            _clear(valid[1][part]),
            (box[0].start, box[1].start),
            (target[0].start, target[1].start),
        )

    def moved_values(self, motion: np.ndarray, centre: tuple[float, float]) -> np.ndarray:
        """m(p + d(p)) on the reference part (n, m), NaN where nothing is compared."""
        out = np.empty(self.reference.shape, np.float32)
        _sample(self.coefficients, self.counts, self.valid, self._start(motion, centre), motion[2:].reshape(2, 2), out)
        return out

    def without_movers(self, motion: np.ndarray, centre: tuple[float, float]) -> ComparedPart:
        """The part without the places where the frames differ far more than elsewhere: what moves by itself."""
        error = np.abs(self.reference - self.moved_values(motion, centre))
        largest = maximum_filter(np.where(np.isfinite(error), error, 0), _NEIGHBOURHOOD, mode="nearest")
        seen = largest[np.isfinite(error)]
        if not seen.size:
            return self
        still = largest <= _OUTLYING * np.quantile(seen, _STILL)
        return replace(self, counts=self.counts & still)

    def normal_equations(self, error: np.ndarray, sigma: float, centre: tuple[float, float], reach: float):
        """Σ ω J Jᵀ (6, 6) and Σ ω J e (6,) with places relative to the centre in units of `reach`."""
        parts = np.zeros((len(error), 27))
        offset = np.array([self.origin[0] - centre[0], self.origin[1] - centre[1]])
        _accumulate(self.reference, error, 3 * sigma, offset, reach, parts)
        sums = parts.sum(axis=0)
        matrix = np.zeros((6, 6))
        matrix[np.tril_indices(6)] = sums[:21]
        return matrix + np.tril(matrix, -1).T, sums[21:]

    def _start(self, motion: np.ndarray, centre: tuple[float, float]) -> np.ndarray:
        """Where the part's first pixel lies in the moving part."""
        place = np.array(self.origin, np.float64) - centre
        return np.array(self.origin) - self.moved + motion[:2] + motion[2:].reshape(2, 2) @ place


def polish(
    parts: list[ComparedPart], motion: np.ndarray, centre: tuple[float, float], unknowns: int
) -> tuple[np.ndarray, np.ndarray]:
    """Minimise Σ ω e², e = r − m(· + d), ω = (1 + (e / 3σ̂)²)⁻², over the first `unknowns` of the motion (2 or 6).

    Returns the motion and the covariance of those solved for (infinite where too few pixels overlap).
    """
    motion = np.array(motion, np.float64)
    reach = max(max(abs(part.origin[0] - centre[0]), abs(part.origin[1] - centre[1])) for part in parts) + 1.0
    scale = np.array([1, 1, *[1 / reach] * 4])[:unknowns]
    covariance = np.full((unknowns, unknowns), np.inf)
    for _ in range(_ROUNDS):
        errors = [part.reference - part.moved_values(motion, centre) for part in parts]
        seen = np.concatenate([error[::2, ::2].ravel() for error in errors])  # a quarter tells the spread
        seen = np.abs(seen[np.isfinite(seen)])
        if seen.size < 16 * unknowns:
            break
        sigma = 1.4826 * float(np.median(seen)) + 1e-9
        sums = [part.normal_equations(error, sigma, centre, reach) for part, error in zip(parts, errors)]
        matrix = np.sum([left for left, _ in sums], axis=0)[:unknowns, :unknowns]
        side = np.sum([right for _, right in sums], axis=0)[:unknowns]
        inverse = np.linalg.inv(matrix + (1e-9 * np.trace(matrix) + 1e-30) * np.eye(unknowns))
        step = inverse @ side
        motion[:unknowns] += step * scale
        covariance = sigma**2 * inverse * np.outer(scale, scale)
        if np.abs(step).max() < 1e-4:
            break
    return motion, covariance


def _clear(valid: np.ndarray) -> np.ndarray:
    """Valid pixels that no invalid one comes near, whose values the blur would mix in."""
    return valid if valid.all() else gaussian_filter((~valid).astype(np.float32), 1.0, mode="nearest") < 1e-3


@njit(**ALONE)
def spline_weights(t):
    """The four cubic B-spline weights of a position t in 0..1 after the second."""
    u = 1 - t
    return u * u * u / 6, 2 / 3 - t * t * (2 - t) / 2, 2 / 3 - u * u * (2 - u) / 2, t * t * t / 6


@njit(**ALONE)
def _sample(coefficients, counts, valid, start, linear, out):
    height, width = coefficients.shape
    n, m = out.shape
    for i in range(n):
        for j in range(m):
            out[i, j] = np.nan
            if not counts[i, j]:
                continue
            y = start[0] + i + linear[0, 0] * i + linear[0, 1] * j
            x = start[1] + j + linear[1, 0] * i + linear[1, 1] * j
            if not (3 <= y <= height - 4 and 3 <= x <= width - 4) or not valid[int(y + 0.5), int(x + 0.5)]:
                continue
            a, b = int(y), int(x)
            wy, wx = spline_weights(y - a), spline_weights(x - b)
            total = 0.0
            for r in range(4):
                row = coefficients[a - 1 + r]
                total += wy[r] * (wx[0] * row[b - 1] + wx[1] * row[b] + wx[2] * row[b + 1] + wx[3] * row[b + 2])
            out[i, j] = total


@njit(**ALONE)
def _accumulate(reference, error, limit, offset, reach, parts):
    """Per row: the 21 entries of the lower triangle of Σ ω J Jᵀ, then the six of Σ ω J e."""
    n, m = reference.shape
    for i in range(1, n - 1):
        J = np.empty(6)
        sums = parts[i]
        y = (offset[0] + i) / reach
        for j in range(1, m - 1):
            e = np.float64(error[i, j])
            if e != e:
                continue
            x = (offset[1] + j) / reach
            ratio = e / limit
            weight = 1 + ratio * ratio
            weight = 1 / (weight * weight)
            gy = 0.5 * (reference[i + 1, j] - reference[i - 1, j])
            gx = 0.5 * (reference[i, j + 1] - reference[i, j - 1])
            J[0], J[1], J[2], J[3], J[4], J[5] = gy, gx, gy * y, gy * x, gx * y, gx * x
            k = 0
            for a in range(6):
                wa = weight * J[a]
                for b in range(a + 1):
                    sums[k] += wa * J[b]
                    k += 1
                sums[21 + a] += wa * e
