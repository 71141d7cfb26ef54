"""s2cloudless: Sentinel Hub's gradient-boosted trees on ten Sentinel-2 L1C bands, and the mask made of their answer.

Model and post-processing after the s2cloudless package 1.7.3 (Zupanc 2017; compared by Skakun et al. 2022,
doi:10.1016/j.rse.2022.112990).
"""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Optional

import numpy as np

from ..catalogue.card import Card
from ..job.events import Events
from .morphology import dilate, disk_sum

if TYPE_CHECKING:
    from ..inference.session import Session

ROLES = (
    "coastal", "blue", "red", "rededge1", "nir", "nir_narrow", "water_vapour", "cirrus", "swir1", "swir2",
)  # fmt: skip
ROWS = 1 << 14  # pixels a call
FIXED_POINT = 2.0**30


class CloudProbability:
    """The model, opened when it is first needed. Trees have no CUDA kernel in ONNX Runtime, so they always run on the CPU.

    Pixels are shared out to threads here and not by ONNX Runtime, which adds the trees in another order when it has more
    threads: so the last bit does not depend on them.
    """

    def __init__(self, card: Card, threads: int, events: Events) -> None:
        self._card, self._threads, self._events = card, threads or os.cpu_count() or 1, events
        self._session: Optional[Session] = None

    def __call__(self, values: np.ndarray, validity: np.ndarray) -> np.ndarray:
        """Cloud probability (h, w) float32, NaN where invalid, of L1C reflectance (10, h, w) in the order of `ROLES`."""
        session = self._session = self._session or self._opened()
        given, answer = session.input_names[0], session.output_names[0]
        probability = np.full(validity.shape, np.nan, np.float32)
        spectra = values[:, validity]
        found = np.empty(spectra.shape[1], np.float32)

        def predict(start: int) -> None:
            part = np.ascontiguousarray(spectra[:, start : start + ROWS].T)
            found[start : start + ROWS] = session.run({given: part})[answer][:, 0]

        with ThreadPoolExecutor(self._threads, "trees") as pool:
            list(pool.map(predict, range(0, len(found), ROWS)))
        probability[validity] = found
        return probability

    def close(self) -> None:
        """Give the model's memory back."""
        self._session = None

    def _opened(self) -> Session:
        from ..inference.session import open_session  # a second that scenes of other sensors are spared

        return open_session(self._card, device="cpu", threads=1, events=self._events)


def mask_from_probability(
    probability: np.ndarray, threshold: float = 0.4, average_over: Optional[int] = 1, dilation_size: Optional[int] = 1
) -> np.ndarray:
    """Bool mask (H, W): mean over a disk of radius `average_over` px, > threshold, dilated by a disk of `dilation_size` px.

    0 or None switches a step off. Borders are mirrored for the mean; NaN takes no part in it and is never cloud.
    """
    with np.errstate(invalid="ignore"):
        mask = average(probability, average_over or 0) > np.float32(threshold)
    return dilate(mask, dilation_size or 0)


def average(probability: np.ndarray, radius: int) -> np.ndarray:
    """Mean of the valid values within `radius` px, float32, NaN where the pixel itself is invalid.

    Sums are taken in fixed point: exact, so that tiles do not change them.
    """
    if radius <= 0:
        return probability
    padded = np.pad(probability, radius, mode="symmetric")
    valid = np.isfinite(padded)
    fixed = np.rint(np.where(valid, padded, 0) * FIXED_POINT).astype(np.int64)
    inner = (slice(radius, -radius),) * 2
    count = disk_sum(valid.astype(np.int64), radius)[inner]
    mean = disk_sum(fixed, radius)[inner] / (np.maximum(count, 1) * FIXED_POINT)
    return np.where(np.isfinite(probability), mean, np.nan).astype(np.float32)
