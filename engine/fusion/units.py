"""Units and sensor bias in a fusion: reflectance beside reflectance × 10 000, kelvin, and gain or offset between sensors."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..job.errors import InputError
from ..job.events import Events

_BAND_MISMATCH = 0.7  # log10 of a ratio of medians that is no sensor difference any more


@dataclass(frozen=True)
class Unit:
    """Maps a physical quantity onto 0..1, where the methods' constants mean what their papers say: (value − low) / span."""

    low: float = 0.0
    span: float = 1.0

    def normal(self, values: np.ndarray) -> np.ndarray:
        """Physical → 0..1."""
        return values if self == AS_IT_IS else ((values - self.low) / self.span).astype(np.float32)

    def physical(self, values: np.ndarray) -> np.ndarray:
        """0..1 → physical."""
        return (
            values if self == AS_IT_IS else (values * np.float32(self.span) + np.float32(self.low)).astype(np.float32)
        )


AS_IT_IS = Unit()


def choose_unit(lowest: float, highest: float, events: Events, limits: tuple[float, float] | None = None) -> Unit:
    """Reflectance as it is; another quantity (kelvin, dB, an index) by its range, widened by a tenth, or by `limits`."""
    low, high = limits or (lowest, highest)
    if low >= -0.5 and high <= 2.0:
        return AS_IT_IS
    low, high = limits or (lowest - 0.1 * (highest - lowest), highest + 0.1 * (highest - lowest))
    if high <= low:
        high = low + 1.0
    events.info(
        f"Values from {lowest:.4g} to {highest:.4g} are no reflectance: the methods work on them as parts of the range "
        f"{low:.4g}..{high:.4g} (OPTIONS low and high overrule)."
    )
    return Unit(float(low), float(high - low))


def power_of_ten(fine: Sequence[np.ndarray], coarse: Sequence[np.ndarray], events: Events) -> float:
    """What to multiply the coarse images with to get the fine ones' unit: 1, or the power of ten that their medians differ
    by, which is told as a warning. fine: block means (B, h, w) of the pairs, coarse: their coarse images.

    Raises InputError where the medians are far apart otherwise.
    """
    a, b = _medians(fine), _medians(coarse)
    with np.errstate(invalid="ignore", divide="ignore"):
        ratio = np.log10(np.where((a > 0) & (b > 0), a / b, np.nan))
    if not np.isfinite(ratio).any():
        return 1.0
    middle = float(np.nanmedian(ratio))
    text = f"the fine images' medians are {_list(a)}, the coarse images' {_list(b)}"
    if 250 < abs(float(np.nanmedian(a - b))) < 300 and max(np.nanmedian(a), np.nanmedian(b)) < 400:
        raise InputError(
            f"One sensor seems to be in kelvin and the other in degrees Celsius: {text}.",
            "Give FINE_OFFSET or COARSE_OFFSET = 273.15 for the one in degrees Celsius.",
        )
    if abs(middle) < _BAND_MISMATCH:
        return 1.0
    power = round(middle)
    if abs(middle - power) > 0.3:
        raise InputError(
            f"Fine and coarse images are in different units, and not by a power of ten: {text}.",
            "Give FINE_SCALE or COARSE_SCALE (value = stored value × scale + offset).",
        )
    events.warning(
        f"Fine and coarse images are in different units: {text}. The coarse images were multiplied by 10^{power}. Give "
        "FINE_SCALE or COARSE_SCALE if that is wrong."
    )
    return float(10.0**power)


def harmonisation(
    fine: Sequence[np.ndarray], coarse: Sequence[np.ndarray], mode: str, names: Sequence[str], events: Events
) -> tuple[np.ndarray, np.ndarray]:
    """Slope and intercept (B,) that bring coarse values to the fine sensor: least squares of block means over all pairs.

    mode: off; on: least squares of fine on coarse; auto: bands in which the sensors surely differ by more than a tenth. Fine
    and coarse images both err, so the true slope lies between that regression and the inverse of coarse on fine (Frisch
    1934); where the two enclose 1 nothing is changed, else the nearer of them is taken, if at least 20 cells show it with
    r ≥ 0.7.
    """
    bands = len(names)
    slope, intercept = np.ones(bands), np.zeros(bands)
    if mode == "off":
        return slope, intercept
    changed = []
    for band in range(bands):
        x = np.concatenate([c[band].ravel() for c in coarse]).astype(np.float64)
        y = np.concatenate([f[band].ravel() for f in fine]).astype(np.float64)
        known = np.isfinite(x) & np.isfinite(y)
        if known.sum() < (2 if mode == "on" else 20):
            continue
        x, y = x[known], y[known]
        dx, dy = x - x.mean(), y - y.mean()
        if dx @ dx <= 0:
            continue
        a = float(dx @ dy / (dx @ dx))
        r = float(dx @ dy / np.sqrt((dx @ dx) * max(float(dy @ dy), 1e-30)))
        if mode == "auto":
            if r < 0.7:
                continue
            a = a if a > 1 else min(a / r**2, 1.0)
            if 0.9 <= a <= 1.1:
                continue
        slope[band], intercept[band] = a, y.mean() - a * x.mean()
        changed.append(f"{names[band]} × {a:.3f} {intercept[band]:+.4g}")
    if changed:
        events.info(
            f"Coarse values were brought to the fine sensor: {', '.join(changed)} (OPTIONS harmonise=off keeps them)."
        )
    return slope, intercept


def _medians(images: Sequence[np.ndarray]) -> np.ndarray:
    stack = np.concatenate([image.reshape(image.shape[0], -1) for image in images], axis=1)
    out = np.full(stack.shape[0], np.nan)
    some = np.isfinite(stack).any(1)
    if some.any():
        out[some] = np.nanmedian(stack[some], axis=1)
    return out


def _list(values: np.ndarray) -> str:
    return ", ".join(f"{value:.4g}" for value in values)
