"""The rasters of a run, and what is counted while they are written."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Optional

import numpy as np

from ...contract.quality_classes import LEFT as NOT_FILLED
from ...contract.quality_classes import MEASURED, NODATA, ORIGINS, OTHER_DATE, REGRESSED
from ...contract.quality_classes import SPATIAL as FROM_AROUND
from ..raster.scene import SceneSource
from ..raster.window import Window
from ..raster.writer import CLASSES, FLOATS, Encoding, OutputRaster, Outputs
from .mending import KEPT, LEFT, Filled
from .methods import RemovalMethod
from .parameters import Parameters
from .stack import Stack


@dataclass
class Tally:
    """Pixels counted while writing; `gaps` were to be filled, `left` could not be."""

    gaps: int = 0
    kept: int = 0
    left: int = 0
    valid: int = 0
    from_images: dict[int, int] = field(default_factory=dict)

    def add(self, done: Filled) -> None:
        sources, counts = np.unique(done.source, return_counts=True)
        found = {int(s): int(n) for s, n in zip(sources, counts)}
        valid = np.isfinite(done.values).all(axis=0)
        self.valid += int(valid.sum())
        self.kept += int((valid & (done.source == KEPT)).sum())
        self.gaps += int(done.gaps.sum())
        self.left += found.pop(LEFT, 0)
        found.pop(KEPT, None)
        for source, count in found.items():
            self.from_images[source] = self.from_images.get(source, 0) + count

    @property
    def filled(self) -> int:
        """Pixels that come from an image, or from several."""
        return sum(self.from_images.values())


class Rasters:
    """The rasters of a run, written window by window, and the tally of what is written."""

    def __init__(
        self, p: Parameters, method: RemovalMethod, stack: Stack, tags: dict[str, str], outputs: Outputs
    ) -> None:
        scene = method.written(stack.mended.reader.scene)

        def raster(path: Optional[str], names: Sequence[str], encoding: Encoding) -> Optional[OutputRaster]:
            return outputs.raster(path, stack.geobox, names, encoding, tags=tags) if path else None

        self.tally = Tally()
        self._image = outputs.raster(
            p.output, stack.geobox, scene.band_names, Encoding.like(scene), tags={**_own_tags(scene), **tags}
        )
        self._uncertainty = raster(p.uncertainty, [f"{name} uncertainty" for name in scene.band_names], FLOATS)
        self._chosen = raster(p.chosen_date, ["date"], Encoding("int32", 0))
        numbers = [_number(image.date) for image in stack.images]
        self._dates = np.array([*numbers, 0, 0, 0, numbers[stack.target]], np.int32)  # … SPATIAL, MIXED, LEFT, KEPT
        codes = [MEASURED if k == stack.target else OTHER_DATE for k in range(len(numbers))]
        self._codes = np.array([*codes, FROM_AROUND, REGRESSED, NOT_FILLED, MEASURED], np.uint8)
        self._quality = (
            outputs.raster(p.quality, stack.geobox, ["quality"], CLASSES, tags=tags, colormap=ORIGINS)
            if p.quality
            else None
        )

    def write(self, window: Window, done: Filled) -> None:
        """Count a finished window and write it."""
        self.tally.add(done)
        self._image.write(window, done.values)
        if self._uncertainty:
            self._uncertainty.write(window, done.uncertainty)
        if self._chosen:
            chosen = self._dates[done.source]
            chosen[~np.isfinite(done.values).all(axis=0)] = 0
            self._chosen.write(window, chosen)
        if self._quality:
            codes = self._codes[done.source]
            codes[(done.source != LEFT) & ~np.isfinite(done.values).all(axis=0)] = NODATA
            self._quality.write(window, codes)


def _number(date: Optional[datetime.date]) -> int:
    """A date as yyyymmdd, 0 where there is none."""
    return date.year * 10000 + date.month * 100 + date.day if date else 0


def _own_tags(scene: SceneSource) -> dict[str, str]:
    """The target's own tags, without those that speak of its statistics or layout, or of the run that made it."""
    foreign = ("STATISTICS_", "AREA_OR_POINT", "OVR_", "SKYMEND_")
    return {name: text for name, text in scene.tags.items() if not name.startswith(foreign)}
