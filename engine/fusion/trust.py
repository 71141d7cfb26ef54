"""How far the change of a coarse image is believed: what is noise in it is estimated, scale by scale, and left out.

A coarse image errs by its own on every date: registration, viewing angle, haze, retrieval. Its error is seen where a fine
image of the same date lies beside it. What of it stays the same cancels in a change; what differs from date to date is noise
of the change. Noise falls where neighbouring coarse pixels are averaged and real change does not, so each scale has a trust
of its own: 1 − power of the noise / power of the change (Wiener 1949).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import List

import numpy as np

from .moving_window import box_sum

BELIEF = 25  # coarse pixels that weigh as much as what is guessed where there are few
VARYING = 0.1  # guessed share of an error that differs from date to date: most of it is the ground's and the sensor's
LEVEL = 0.02  # the same of the mean over a scene, which sensors tell far better
HELPFUL = 0.1  # share of the coarse change below which it tells next to nothing


@dataclass(frozen=True)
class TrustedChange:
    """What is left of the change (B, h, w) of a coarse image since the pairs, NaN = no data, and the share of its power that
    this is, (B,) 0..1."""

    change: np.ndarray
    share: np.ndarray

    @property
    def helps(self) -> bool:
        """Whether the coarse image tells anything in any band."""
        return bool((self.share >= HELPFUL).any())


@dataclass(frozen=True)
class Scale:
    """Block means of the fine and coarse images of the pairs (K, B, h, w) and the change (B, h, w) at one scale; `cells`:
    coarse pixels there are at it, in effect; `level`: it is the mean over the scene."""

    fine: np.ndarray
    coarse: np.ndarray
    change: np.ndarray
    cells: float
    level: bool

    @property
    def gain(self) -> np.ndarray:
        """Coarse contrast over fine contrast (B,): a coarse sensor shows small things paler."""
        known = np.isfinite(self.fine) & np.isfinite(self.coarse)
        fine, coarse = np.where(known, self.fine, 0), np.where(known, self.coarse, 0)
        own, both = (fine * fine).sum((0, 2, 3)), (fine * coarse).sum((0, 2, 3))
        guess = BELIEF / max(self.cells * len(self.fine), 1) * own
        return (both + guess) / np.maximum(own + guess, 1e-20)

    def noise(self, varying: float) -> tuple[np.ndarray, float]:
        """Variance (B,) of a date's own error, and the share of all error that it is; `varying`: the share guessed."""
        residual = self.coarse if self.level else self.coarse - self.gain[:, None, None] * self.fine
        residual = self.coarse - self.fine if self.level else residual
        dates = len(residual)
        power = _mean(residual**2)
        if dates > 1:  # of the change between pairs, what the fine images do not know
            coarse, residual = self.coarse - self.coarse.mean(0), residual - residual.mean(0)
            own = _mean(coarse * residual) * dates / (dates - 1)
        else:  # the error of the pair's date lies in its residual and, with the other sign, in the change
            own = -_mean(self.change * residual)
        count, guess = (max(dates - 1, 0), LEVEL) if self.level else (self.cells * max(dates - 1, 1), varying)
        belief = 2 if self.level else BELIEF
        found = (count * np.clip(own, 0, power) + belief * guess * power) / (count + belief)
        return found, float(np.mean(found / np.maximum(power, 1e-20)))


def trusted_change(
    change: np.ndarray, fine: Sequence[np.ndarray], coarse: Sequence[np.ndarray], weights: Sequence[float]
) -> TrustedChange:
    """The believable part of a change (B, h, w): a coarse image less Σ `weights` · coarse images of some pairs.

    fine, coarse: block means and coarse images (B, h, w) of all pairs that there are.
    """
    dates = 1 + sum(weight**2 for weight in weights)  # whose errors the change bears
    parts, fines, coarses = scales(change), [scales(one) for one in fine], [scales(one) for one in coarse]
    out, varying, last = np.zeros_like(change, dtype=np.float64), VARYING, len(parts) - 1
    count = float(np.isfinite(change).all(0).sum())
    for k, part in enumerate(parts):
        here = Scale(np.stack([f[k] for f in fines]), np.stack([c[k] for c in coarses]), part, count / 4**k, k == last)
        noise, varying = here.noise(varying)
        power = _mean(part[None] ** 2)
        if here.level:  # a single number tells nothing of how it spreads
            trust = power / np.maximum(power + dates * noise, 1e-20)
        else:
            trust = np.clip(1 - dates * noise / np.maximum(power, 1e-20), 0, 1)
        out += trust[:, None, None] * part
    whole = _mean(np.asarray(change, np.float64)[None] ** 2)
    share = np.where(whole > 0, _mean((out * change)[None]) / np.maximum(whole, 1e-30), 1)
    return TrustedChange(out.astype(np.float32), np.clip(share, 0, 1))


def scales(image: np.ndarray) -> List[np.ndarray]:
    """An image (B, h, w) as a sum: what means over 3, 5, 9, … cells take away, what is left, and last its mean."""
    image = np.asarray(image, np.float64)
    known = np.isfinite(image)
    mean = np.where(known, image, 0).sum((1, 2)) / np.maximum(known.sum((1, 2)), 1)
    rest, parts, half = image - mean[:, None, None], [], 1
    while 4 * half <= min(image.shape[1:]):
        filled = np.where(known, rest, 0)
        smooth = np.stack([box_sum(b, half) / np.maximum(box_sum(k, half), 1) for b, k in zip(filled, known)])
        parts.append(rest - smooth)
        rest, half = np.where(known, smooth, np.nan), 2 * half
    return [*parts, rest, np.where(known, mean[:, None, None], np.nan)]


def _mean(values: np.ndarray) -> np.ndarray:
    """Mean of (K, B, h, w) over dates and cells with data (B,); 0 where there are none."""
    known = np.isfinite(values)
    return np.where(known, values, 0).sum((0, 2, 3)) / np.maximum(known.sum((0, 2, 3)), 1)
