"""What there is to tell the kind of a mask by: its names, and the values that it holds in a sample."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from rasterio.enums import ColorInterp
from rasterio.windows import Window as RasterWindow

from ..job.errors import InputError
from ..job.layer import Layer
from ..raster.dataset import open_dataset, reading
from ..raster.grid import decimated_shape
from .flag_products import FILLS

_SAMPLE = 256 * 256
_SQUARES, _SIDE = 4, 64  # of a raster with overviews, which may hold averages: squares a side, and pixels along one
_SHOWN = 8


@dataclass(frozen=True)
class SceneMask:
    """The mask of one scene: `layer` and its band (the first of several for MSK_CLASSI and UDM2). `name`: what the band is
    called, else the file; `kind`: a word of `MASK_KINDS`, where the product's own files say it; `bands`: how many belong to
    it, 0 for the rest of the file."""

    layer: Layer
    band: int
    name: str
    acquisition_date: datetime.date | None = None
    kind: str = "auto"
    bands: int = 0

    @property
    def names(self) -> tuple[str, ...]:
        """What may tell its kind, the nearest first."""
        return tuple(dict.fromkeys((self.name, Path(self.layer.path).stem, self.layer.name)))


@dataclass(frozen=True)
class Evidence:
    """The distinct finite values (n,) of masks of one kind, ascending, and how often each comes; what their nodata tags are,
    and how many bands there are from the mask's own on."""

    values: np.ndarray
    counts: np.ndarray
    tags: frozenset[float]
    dtype: str
    bands: int

    @property
    def whole(self) -> bool:
        """Whether all values are whole numbers, of whatever type."""
        return bool(np.all(self.values == np.rint(self.values)))

    @property
    def codes(self) -> np.ndarray:
        """The values that are no usual fill and no tag outside a byte, int64 (n,); of whole ones only."""
        stray = [tag for tag in self.tags if not 0 <= tag <= 255]
        beyond = np.abs(self.values) >= 2**31
        return self.values[~np.isin(self.values, (*FILLS, *stray)) & ~beyond].astype(np.int64)

    def share(self, code: float) -> float:
        """How much of the sample has this value."""
        return float(self.counts[self.values == code].sum() / max(self.counts.sum(), 1))

    @property
    def text(self) -> str:
        """Some values, for messages."""
        if self.values.size > _SHOWN and not self.whole:
            return f"{self.values[0]:.4g} … {self.values[-1]:.4g}"
        shown = ", ".join(f"{value:.6g}" for value in self.values[:_SHOWN])
        return shown + ("…" if self.values.size > _SHOWN else "") or "none"


def evidence(masks: Sequence[SceneMask]) -> Evidence:
    """What samples of some masks hold. Raises InputError naming a mask of complex numbers or with a damaged file."""
    found = [_sample(mask) for mask in masks]
    values, places = np.unique(np.concatenate([part.values for part in found]), return_inverse=True)
    counts = np.bincount(places.ravel(), np.concatenate([part.counts for part in found]), minlength=values.size)
    tags = frozenset(tag for part in found for tag in part.tags)
    return Evidence(values, counts, tags, found[0].dtype, min(part.bands for part in found))


def _sample(mask: SceneMask) -> Evidence:
    """Values under a nodata tag count, since the tag may be an accident; those outside a mask band do not."""
    with open_dataset(mask.layer) as dataset:
        dtype, tag = dataset.dtypes[mask.band - 1], dataset.nodatavals[mask.band - 1]
        if dtype.startswith("complex"):
            raise InputError(
                f"{mask.layer.label} holds complex numbers: it is no mask.", "Choose the mask of the image."
            )
        with reading(mask.layer.label):
            stored = np.concatenate([part.ravel() for part in _parts(dataset, mask.band)])
        values, counts = np.unique(stored[np.isfinite(stored)].astype(np.float64), return_counts=True)
        tags = frozenset() if tag is None or not np.isfinite(tag) else frozenset({float(tag)})
        rest = sum(colour != ColorInterp.alpha for colour in dataset.colorinterp[mask.band - 1 :])
        return Evidence(values, counts, tags, dtype, mask.bands or rest)


def _parts(dataset, band: int) -> Iterator[np.ndarray]:
    """A decimated read; of a raster with overviews, squares spread over it, since overviews may hold averages."""
    height, width = dataset.shape
    if not dataset.overviews(band) or height * width <= _SAMPLE:
        yield dataset.read(band, out_shape=decimated_shape(height, width, _SAMPLE))
        return
    for row in np.linspace(0, max(height - _SIDE, 0), _SQUARES).astype(int):
        for column in np.linspace(0, max(width - _SIDE, 0), _SQUARES).astype(int):
            yield dataset.read(band, window=RasterWindow(int(column), int(row), min(_SIDE, width), min(_SIDE, height)))


def family(mask: SceneMask) -> str:
    """What the names of masks of one kind have in common: the words of the file's name without a digit."""
    return "_".join(
        w for w in re.split(r"[^A-Za-z0-9]+", Path(mask.layer.path).stem.lower()) if not re.search(r"\d", w)
    )
