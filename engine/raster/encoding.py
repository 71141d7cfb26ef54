"""How numbers are stored in a raster."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .scene import SceneSource


@dataclass(frozen=True)
class Encoding:
    """How numbers are stored: value = stored × scale + offset (one for all bands or one a band), `nodata` where there is
    none; `declare` writes scale and offset into the file too. Integer types need `nodata` where values may be missing."""

    dtype: str = "float32"
    nodata: float | None = None
    scale: float | Sequence[float] = 1.0
    offset: float | Sequence[float] = 0.0
    declare: bool = False

    @classmethod
    def like(cls, scene: SceneSource) -> Encoding:
        """As the scene's own file. Integers without a nodata value get one that no reflectance has; temperatures that are
        stored as radiance become floats."""
        if any(band.planck for band in scene.bands):
            return FLOATS
        dtype, nodata = scene.dtype, scene.bands[0].nodata
        if nodata is not None and not np.isnan(nodata) and np.float64(nodata) != np.asarray(nodata).astype(dtype):
            nodata = None
        if nodata is None:
            nodata = {"f": float("nan"), "u": 0, "i": None}[np.dtype(dtype).kind]
            if nodata is None:
                nodata = int(np.iinfo(dtype).min)
        return cls(
            dtype,
            nodata,
            scale=tuple(band.scale for band in scene.bands),
            offset=tuple(band.offset for band in scene.bands),
            declare=all(band.declared for band in scene.bands),
        )

    def scales(self, count: int) -> np.ndarray:
        """Scales (C, 1, 1) of `count` bands."""
        return np.broadcast_to(np.asarray(self.scale, np.float64), (count,))[:, None, None]

    def offsets(self, count: int) -> np.ndarray:
        """Offsets (C, 1, 1) of `count` bands."""
        return np.broadcast_to(np.asarray(self.offset, np.float64), (count,))[:, None, None]

    def stored(self, values: np.ndarray) -> np.ndarray:
        """Physical values (C, h, w) as stored ones, rounded and clipped to the type without touching nodata; NaN becomes
        nodata. Values that have the integer type already are stored ones."""
        dtype = np.dtype(self.dtype)
        if dtype.kind != "f" and values.dtype == dtype:
            return values
        missing = ~np.isfinite(values) if values.dtype.kind == "f" else None
        scale, offset = self.scales(len(values)), self.offsets(len(values))
        plain = (scale == 1).all() and (offset == 0).all()
        stored = values
        if not plain:
            stored = np.subtract(values, offset) if offset.any() else values.astype(np.float64)
            stored /= scale
        stored = stored.astype(dtype) if dtype.kind == "f" else self._rounded(stored, dtype)
        if missing is not None and missing.any():
            if self.nodata is None and dtype.kind != "f":
                stored[missing] = 0
            else:
                stored[missing] = np.nan if self.nodata is None else self.nodata
        return stored

    def _rounded(self, values: np.ndarray, dtype: np.dtype) -> np.ndarray:
        info = np.iinfo(dtype)
        low, high = info.min, info.max
        if self.nodata is not None:  # a value that rounds to nodata must not vanish
            low, high = (low + 1, high) if self.nodata == low else (low, high - 1 if self.nodata == high else high)
        with np.errstate(invalid="ignore"):
            whole = np.rint(values)
            return np.clip(whole, low, high, out=whole).astype(dtype)


FLOATS = Encoding("float32", float("nan"))
CLASSES = Encoding("uint8", 255)
