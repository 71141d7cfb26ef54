"""How far a prediction may be off: a floor in each band, and more the further it is from what the fine images alone say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..raster.tiling import Tile
from ..skill.spread import Calibration
from .inputs import ClassCodes
from .training_free import AroundPredictor, Predictor

LEVELS = 3  # of change in each band that have a scale of their own


@dataclass(frozen=True)
class Deviation:
    """Standard deviation of a prediction that lies `size` from the fine images' mean: scale · (floor + size); floor (B,),
    edges (B, LEVELS − 1) between levels of size, scale (B, LEVELS). `told`: how well it holds, in words."""

    floor: np.ndarray
    edges: np.ndarray
    scale: np.ndarray
    told: str

    @classmethod
    def of(cls, error: Sequence[np.ndarray], size: Sequence[np.ndarray], seed: int = 0) -> Deviation:
        """From errors and sizes (N) of each band at hidden pixels, all finite."""
        bands = len(error)
        floor = np.array([np.sqrt(np.mean(e**2)) if e.size else 0.0 for e in error]) + 1e-6
        edges = np.array([np.quantile(s, (0.5, 0.9)) if s.size else np.zeros(2) for s in size])
        kinds = [LEVELS * k + np.searchsorted(edges[k], s) for k, s in enumerate(size)]
        expected = np.concatenate([floor[k] + s for k, s in enumerate(size)])
        found = Calibration.of(np.concatenate(list(error)), expected, np.concatenate(kinds), bands * LEVELS, seed)
        return cls(floor, edges, found.scale.reshape(bands, LEVELS), found.sentence)

    @classmethod
    def plain(cls, floor: np.ndarray) -> Deviation:
        """Where nothing can be hidden, from what the coarse image errs by (B,)."""
        told = "The deviation is not calibrated: with one pair nothing could be hidden; it is what the coarse images err by."
        return cls(floor, np.zeros((len(floor), LEVELS - 1)), np.full((len(floor), LEVELS), 0.5), told)

    def beside(self, predictor: Predictor, weights: Sequence[float]) -> WithDeviation:
        """A predictor that tells it too."""
        return WithDeviation(predictor, weights, self)

    def at(self, size: np.ndarray) -> np.ndarray:
        """Standard deviation (B, h, w) of predictions that lie `size` (B, h, w) away; NaN stays."""
        out = np.empty(size.shape, np.float32)
        for k, values in enumerate(size):
            level = np.searchsorted(self.edges[k], np.nan_to_num(values))
            out[k] = self.scale[k][level] * (self.floor[k] + values)
        return out


@dataclass(frozen=True)
class WithDeviation(AroundPredictor):
    """A prediction and, after its bands, its standard deviation."""

    deviation: Deviation

    def __call__(self, tile: Tile, fine: Sequence[np.ndarray], classes: Optional[ClassCodes] = None) -> np.ndarray:
        """As `training_free.Predictor` says, (2B, h, w)."""
        out = self.predictor(tile, fine, classes)
        plain = self.mean(tile, fine)
        size = np.abs(out - np.where(np.isfinite(plain), plain, out))
        return np.concatenate([out, self.deviation.at(size)])
