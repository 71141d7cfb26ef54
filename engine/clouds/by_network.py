"""What all networks share that tell four classes apart: their blended answers become rows of classes."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from typing import Optional, Protocol

import numpy as np

from ...contract.cloud_classes import CLEAR, NODATA, SHADOW, THICK, THIN
from ..inference.tiled import NetworkJob, over_tiles
from ..job.events import Events
from ..job.parameters import Machine
from ..raster.reader import SceneReader
from ..raster.scene import SceneSource
from ..raster.window import Window
from .methods import Found, Wish
from .shadow_grid import ShadowGrid


class CloudNetwork(NetworkJob[np.ndarray], Protocol):
    """A network's job whose answers have four bands."""

    @property
    def reader(self) -> SceneReader:
        """What it looks at."""

    def probabilities(self, blended: np.ndarray) -> np.ndarray:
        """Probability (4, h, w) of clear, thick cloud, thin cloud and shadow, of blended answers (4, h, w)."""


class NetworkDetector:
    """The detector of a network; it knows shadows."""

    knows_shadow = True
    no_probability = ""
    weak = False

    def __init__(self, scene: SceneSource, wish: Wish, network: CloudNetwork) -> None:
        self.scene, self.network, self._wish = scene, network, wish

    @property
    def growth(self) -> int:
        """Its tiles overlap by less than a dilation may reach, so this is left to be done with the whole."""
        return self._wish.dilation or 0

    def with_usual(self, usual: SceneSource) -> NetworkDetector:
        """As `Detector.with_usual` says."""
        return self

    def sweep(
        self, take: Callable[[Window, Found], None], grid: Optional[ShadowGrid], machine: Machine, events: Events
    ) -> None:
        """Hand over whole rows, top to bottom, as `Detector.sweep` says; without samples, since shadows are known."""

        def rows(window: Window, blended: np.ndarray) -> None:
            p = self.network.probabilities(blended)
            validity = self.network.reader.read(window).validity & np.isfinite(p[0])
            probability = np.where(validity, p[THICK] + p[THIN], np.nan).astype(np.float32)
            take(window, Found(self.classes(p, validity), probability))

        shape = (int(self.scene.geobox.shape[0]), int(self.scene.geobox.shape[1]))
        with closing(self.network) as network:
            over_tiles(network, shape, rows, machine, events)

    def classes(self, p: np.ndarray, validity: np.ndarray) -> np.ndarray:
        """Classes (h, w) of probabilities (4, h, w)."""
        cloud = p[THICK] + p[THIN]
        found = np.nan_to_num(p).argmax(axis=0).astype(np.uint8)
        threshold = self._wish.threshold
        if threshold is not None:
            kind = np.where(p[THICK] >= p[THIN], THICK, THIN)
            found = np.where(cloud > threshold, kind, np.where(p[SHADOW] > p[CLEAR], SHADOW, CLEAR)).astype(np.uint8)
        if not self._wish.shadows:
            found[found == SHADOW] = CLEAR
        found[~validity] = NODATA
        return found
