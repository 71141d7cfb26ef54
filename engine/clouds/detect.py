"""Cloud and shadow classes of a whole scene of any size, by any method.

One streaming pass finds the clouds, one look at the whole their shadows, which are laid over the full-resolution classes in
the end. What a method cannot dilate by itself is dilated in the end too.
"""

from __future__ import annotations

import struct
import tempfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional

import numpy as np

from ...contract.cloud_classes import CLEAR, NODATA, SHADOW
from ..job.events import Events
from ..job.parameters import Machine
from ..raster.area import Area
from ..raster.tiling import Tile, tiles
from ..raster.window import Window
from ..schedule.stream import stream
from .methods import Detector, Found, Wish
from .morphology import grown
from .shadow_grid import GroundSamples, LightWish, ShadowGrid, find_shadows, why_no_shadows

GROWN_TILE = 1024  # pixels
Write = Callable[[Window, np.ndarray], None]


@dataclass(frozen=True)
class ClassSink:
    """Where the answers go, window by window: classes (h, w) uint8 (0 clear, 1 thick, 2 thin cloud, 3 shadow, 255 no data)
    and, where wanted, the cloud probability (h, w) float32, NaN where invalid. Outside `area` is no data."""

    classes: Write
    probability: Optional[Write] = None
    area: Optional[Area] = None

    def put(self, window: Window, found: Found) -> None:
        """Write what was found in a window."""
        if self.probability is not None and found.probability is not None:
            self.probability(window, found.probability)
        self.classes(window, found.classes)


@dataclass
class Report:
    """Pixels of each class, and how the shadows were found."""

    counts: dict[int, int] = field(default_factory=dict)
    shadows: str = ""

    def add(self, classes: np.ndarray) -> None:
        for label, count in zip(*np.unique(classes, return_counts=True)):
            self.counts[int(label)] = self.counts.get(int(label), 0) + int(count)


def detect_clouds(detector: Detector, wish: Wish, sink: ClassSink, machine: Machine, events: Events) -> Report:
    """Write the classes of the detector's scene.

    Shadows are matched unless the detector knows them or there is no near infrared. Bits of the answer depend on nothing
    that `machine` says.
    """
    report = Report()

    def write(window: Window, classes: np.ndarray) -> None:
        if sink.area is not None:
            classes = np.where(sink.area.inside(window), classes, np.uint8(NODATA))
        report.add(classes)
        sink.classes(window, classes)

    def write_probability(window: Window, probability: np.ndarray) -> None:
        if sink.probability is not None:
            inside = True if sink.area is None else sink.area.inside(window)
            sink.probability(window, np.where(inside, probability, np.float32(np.nan)))

    counted = ClassSink(write, write_probability if sink.probability else None)
    matching = wish.shadows and not detector.knows_shadow
    report.shadows = why_no_shadows(detector.scene) if matching else ""
    if matching and not report.shadows:
        report.shadows = _with_shadows(detector, wish, counted, machine, events)
    elif detector.growth:
        _with_growth(detector, counted, machine, events)
    else:
        detector.sweep(counted.put, None, machine, events)
    if report.shadows:
        events.info(report.shadows)
    return report


def _with_shadows(detector: Detector, wish: Wish, sink: ClassSink, machine: Machine, events: Events) -> str:
    """Clouds first, then their shadows; how these were found, in words."""
    grid = ShadowGrid.of(detector.scene, machine.memory_mb)
    with Spool() as spool, closing(GroundSamples(grid)) as ground:

        def take(window: Window, found: Found) -> None:
            if found.sample is not None:
                ground.put(found.sample)
            ClassSink(spool.put, sink.probability).put(window, found)

        detector.sweep(take, grid, machine, events.part(0, 0.85))
        light = LightWish(wish.sun, wish.dem)
        shadow, told = find_shadows(ground, detector.scene, light, wish.dilation or 0, events.part(0.85, 0.92))
        laying = events.part(0.92, 1)
        for done, (window, classes) in enumerate(spool, start=1):
            laying.check()
            under = grid.over(shadow, window)
            sink.classes(window, np.where(under & (classes == CLEAR), np.uint8(SHADOW), classes))
            laying.progress(done / len(spool), f"Shadows: tile {done} of {len(spool)}")
    return told


def _with_growth(detector: Detector, sink: ClassSink, machine: Machine, events: Events) -> None:
    """Classes first, then their dilation, which looks past the windows: they wait in a file for it."""
    shape = (int(detector.scene.geobox.shape[0]), int(detector.scene.geobox.shape[1]))
    with (
        tempfile.TemporaryDirectory(prefix="skymend-") as folder,
        closing(GrowJob(Path(folder) / "classes", shape, detector.growth)) as job,
    ):
        detector.sweep(ClassSink(job.put, sink.probability).put, None, machine, events.part(0, 0.95))
        cover = tiles(shape, GROWN_TILE, 2 * detector.growth)
        stream(job, cover, lambda t, classes: sink.classes(t.window, classes), events.part(0.95, 1), message="Dilating")


class GrowJob:
    """The tile job of a dilation by `by` pixels: the classes of a whole raster in a file that `put` fills."""

    def __init__(self, path: Path, shape: tuple[int, int], by: int) -> None:
        self._path, self._shape, self._by = path, shape, by
        self._classes: Optional[np.ndarray] = np.memmap(path, np.uint8, "w+", shape=shape)

    def put(self, window: Window, classes: np.ndarray) -> None:
        """Fill a window with classes (h, w) uint8."""
        self._opened()[window.toslices()] = classes

    def read(self, tile: Tile) -> np.ndarray:
        """The classes of a tile and its halo."""
        return np.array(self._opened()[tile.padded.toslices()])

    def compute(self, tile: Tile, classes: np.ndarray) -> np.ndarray:
        """Grown classes of the tile's window."""
        return tile.crop(grown(classes, self._by))

    def close(self) -> None:
        """Close the file."""
        self._classes = None

    def _opened(self) -> np.ndarray:
        if self._classes is None:
            self._classes = np.memmap(self._path, np.uint8, "r+", shape=self._shape)
        return self._classes

    def __getstate__(self) -> dict[str, Any]:
        return {**self.__dict__, "_classes": None}


class Spool:
    """Class maps on their way from the first pass to the second, compressed; in memory up to 32 MB, then on disk."""

    def __init__(self) -> None:
        self._file = tempfile.SpooledTemporaryFile(max_size=32 * 2**20, prefix="skymend-")  # noqa: SIM115 - closed in __exit__
        self._windows: list[Window] = []

    def put(self, window: Window, classes: np.ndarray) -> None:
        """Add the classes (h, w) uint8 of a window."""
        packed = zlib.compress(classes.tobytes(), 1)
        self._file.write(struct.pack("<Q", len(packed)) + packed)
        self._windows.append(window)

    def __len__(self) -> int:
        return len(self._windows)

    def __iter__(self) -> Iterator[tuple[Window, np.ndarray]]:
        """Every window and its classes, in the order they came."""
        self._file.seek(0)
        for window in self._windows:
            (length,) = struct.unpack("<Q", self._file.read(8))
            yield window, np.frombuffer(zlib.decompress(self._file.read(length)), np.uint8).reshape(window.shape)

    def __enter__(self) -> Spool:
        return self

    def __exit__(self, *exception: Any) -> None:
        self._file.close()
