"""Cloud and shadow classes of a whole scene of any size: a streaming pass for clouds, one look at the whole for shadows.

Whole clouds are needed to find their shadows, so the first pass also collects every n-th pixel of the mask and of the near
infrared on a grid of 30 m or coarser; shadows found there are laid over the full-resolution classes in a second pass.
"""

from __future__ import annotations

import struct
import tempfile
import zlib
from dataclasses import dataclass, field
from typing import Any, Callable, Optional

import numpy as np

from ...contract.cloud_classes import CLEAR, NODATA, SHADOW
from ..job.events import Events
from ..job.parameters import Machine
from ..raster.dataset import DatasetPool
from ..raster.grid import pixel_size
from ..raster.reader import SceneReader
from ..raster.scene import SceneSource
from ..raster.tiling import tile_size, tiles
from ..raster.window import Window
from ..schedule.stream import stream
from ..schedule.tile_job import Steps
from .detectors import Detector, Flags
from .fmask import water_test
from .shadow import Direction, find_direction, grow_shadow, match_shadows, potential_shadow, shifts_along
from .spectral import dilate
from .sun import shadow_shifts, usual_sun

SHADOW_GRID = 30.0  # metres
SHADOW_PIXELS = 16_000_000  # at most, about 400 MB of working arrays
COARSEST = 1000.0  # metres; past this a shadow is nearer to its cloud than a pixel
TRUSTED = 0.05  # excess match from which a sun direction found in the image is believed
TRUSTED_WHERE_EXPECTED = 0.02  # and where date and place say that the sun stood there at 10:30
NO_DIRECTION = "No shadows: the image shows no direction in which they lie (sun_azimuth and sun_elevation would tell)."

Write = Callable[[Window, np.ndarray], None]


@dataclass
class Report:
    """Pixels of each class, and how the shadows were found."""

    counts: dict[int, int] = field(default_factory=dict)
    shadows: str = ""

    def add(self, classes: np.ndarray) -> None:
        for label, count in zip(*np.unique(classes, return_counts=True)):
            self.counts[int(label)] = self.counts.get(int(label), 0) + int(count)


def detect_clouds(
    scene: SceneSource,
    detector: Detector,
    write: Write,
    events: Events,
    *,
    write_probability: Optional[Write] = None,
    shadows: bool = True,
    shadow_dilation: int = 0,
    sun: Optional[tuple[float, float]] = None,
    tile: int = 0,
    memory_mb: int = 2048,
) -> Report:
    """Write the classes (uint8: 0 clear, 1 thick, 2 thin cloud, 3 shadow, 255 no data) of `scene` window by window.

    Shadows are matched unless the detector knows them or there is no near infrared. `sun`: azimuth and elevation in
    degrees, where the scene's own are missing or wrong. `tile`: side of a tile, 0 for what fits `memory_mb`. Bits of the
    answer depend on neither.
    """
    report = Report()
    dark = _dark_bands(scene) if shadows and not detector.knows_shadow else ()
    step = _shadow_step(scene, memory_mb)
    if shadows and not detector.knows_shadow:
        report.shadows = _why_no_shadows(scene, dark)
    search = bool(dark) and not report.shadows
    names = tuple(dict.fromkeys((*detector.bands, *(dark if search else ()))))
    source = scene.select(names)
    height, width = scene.geobox.shape
    coarse = Coarse((height, width), step, dark, scene.roles.get("red", "")) if search else None
    needed = detector.bytes_per_pixel + 12 * len(names)
    cover = tiles(
        (height, width), tile_size(Machine(memory_mb=memory_mb, tile_size=tile), needed, detector.halo), detector.halo
    )
    pool = DatasetPool()
    flags = detector.readers(scene, pool) if isinstance(detector, Flags) else []
    with SceneReader(source, pool=pool) as reader, Spool() as spool:

        def read(tile):
            codes = [flag.read(tile.padded) for flag in flags]
            pixels = reader.read(tile.padded)
            present = pixels.validity
            for _, known in codes:
                present = present & known
            return pixels.values, present, np.stack([c for c, _ in codes]) if codes else None

        def compute(tile, data):
            values, validity, codes = data
            found = detector.detect(values[: len(detector.bands)], validity, codes)
            found_classes = np.ascontiguousarray(tile.crop(found.classes))
            probability = None if found.probability is None else tile.crop(found.probability)
            if coarse is not None:
                coarse.collect(tile.window, tile.crop(values), names, found_classes)
            return found_classes, probability

        def keep(tile, result):
            found_classes, probability = result
            if write_probability is not None and probability is not None:
                write_probability(tile.window, probability)
            if coarse is None:
                report.add(found_classes)
                write(tile.window, found_classes)
            else:
                spool.put(found_classes)

        stream(Steps(read, compute), cover, keep, events.part(0, 0.85 if coarse else 1), message="Clouds")
        if coarse is not None:
            shadow, report.shadows = _find_shadows(coarse, scene, step, sun, events)
            shadow = dilate(shadow, round(shadow_dilation / step)) if shadow_dilation else shadow
            spool.rewind()

            def lay(tile, found_classes):
                under = coarse.over(shadow, tile.window)
                return np.where(under & (found_classes == CLEAR), np.uint8(SHADOW), found_classes)

            def finish(tile, final):
                report.add(final)
                write(tile.window, final)

            stream(
                Steps(lambda tile: spool.get(tile.window), lay), cover, finish, events.part(0.92, 1), message="Shadows"
            )
    pool.close()
    if report.shadows:
        events.info(report.shadows)
    return report


class Coarse:
    """Every `step`-th pixel of the scene: bands that shadows darken, cloud, validity and water, filled tile by tile."""

    def __init__(self, shape: tuple[int, int], step: int, dark: tuple[str, ...], red: str = "") -> None:
        self.step, self.dark, self._red, self._first = step, dark, red, step // 2
        self.shape = tuple(max(1, -(-(n - self._first) // step)) for n in shape)
        self.bands = [np.full(self.shape, np.nan, np.float32) for _ in dark]
        self.cloud, self.validity, self.water = (np.zeros(self.shape, bool) for _ in range(3))

    def collect(self, window: Window, values: np.ndarray, names: tuple[str, ...], classes: np.ndarray) -> None:
        """Take this window's share. `values` (C, h, w) of `names`."""
        rows, columns = self._inside(window.row_off, window.height), self._inside(window.col_off, window.width)
        place = np.ix_([r for _, r in rows], [c for _, c in columns])
        source = np.ix_([r for r, _ in rows], [c for c, _ in columns])
        if not rows or not columns:
            return
        picked = classes[source]
        self.validity[place] = picked != NODATA
        self.cloud[place] = (picked != NODATA) & (picked != CLEAR)
        for band, name in zip(self.bands, self.dark):
            band[place] = values[names.index(name)][source]
            self.validity[place] &= np.isfinite(band[place])
        if self._red in names:
            near, red = (values[names.index(name)][source] for name in (self.dark[0], self._red))
            self.water[place] = water_test({"nir": near, "red": red}, self.validity[place])

    def over(self, shadow: np.ndarray, window: Window) -> np.ndarray:
        """The coarse mask as seen by the pixels of `window`."""
        rows = np.minimum(np.arange(window.row_off, window.row_off + window.height) // self.step, self.shape[0] - 1)
        columns = np.minimum(np.arange(window.col_off, window.col_off + window.width) // self.step, self.shape[1] - 1)
        return shadow[np.ix_(rows.astype(int), columns.astype(int))]

    def _inside(self, start: float, length: float) -> list[tuple[int, int]]:
        """(index in the window, coarse index) of the sampled rows or columns of a window."""
        start, stop = int(start), int(start + length)
        first = max(0, -(-(start - self._first) // self.step))
        return [(k * self.step + self._first - start, k) for k in range(first, -(-(stop - self._first) // self.step))]


class Spool:
    """Class maps on their way from the first pass to the second, compressed; in memory up to 32 MB, then on disk."""

    def __init__(self) -> None:
        self._file = tempfile.SpooledTemporaryFile(max_size=32 * 2**20, prefix="skymend-")  # noqa: SIM115 - closed in __exit__

    def put(self, classes: np.ndarray) -> None:
        packed = zlib.compress(classes.tobytes(), 1)
        self._file.write(struct.pack("<Q", len(packed)) + packed)

    def rewind(self) -> None:
        self._file.seek(0)

    def get(self, window: Window) -> np.ndarray:
        """The next map in order, of the size of `window`."""
        (length,) = struct.unpack("<Q", self._file.read(8))
        flat = np.frombuffer(zlib.decompress(self._file.read(length)), np.uint8)
        return flat.reshape(window.height, window.width)

    def __enter__(self) -> Spool:
        return self

    def __exit__(self, *exception: Any) -> None:
        self._file.close()


def _find_shadows(
    coarse: Coarse, scene: SceneSource, step: int, sun: Optional[tuple[float, float]], events: Events
) -> tuple[np.ndarray, str]:
    """Shadow (coarse, bool) and a sentence on how the sun's place was found."""
    nothing = np.zeros(coarse.shape, bool)
    if not coarse.cloud.any() or not (coarse.validity & ~coarse.cloud).any():
        return nothing, "No shadows were searched: there is no cloud or no ground beside it."
    events.progress(0.85, "Shadows: dark places")
    potential = potential_shadow(coarse.bands, coarse.cloud, coarse.validity, coarse.water)
    coarse.bands.clear()
    events.check()
    events.progress(0.88, "Shadows: matching clouds")
    shifts, how = shadow_shifts(scene, step, sun), "the sun's angles given with the scene"
    if shifts is None:
        direction = find_direction(coarse.cloud, potential, coarse.validity)
        trusted = TRUSTED
        if direction is None or direction.excess <= trusted:  # weaker evidence will do where the sun must have stood
            usual = usual_sun(scene)
            expected = None if usual is None else shadow_shifts(scene, step, usual)
            if expected is None:
                return nothing, NO_DIRECTION
            azimuth = float(np.degrees(np.arctan2(-expected[0, 1], expected[0, 0])))
            direction = find_direction(coarse.cloud, potential, coarse.validity, azimuth=azimuth)
            trusted = TRUSTED_WHERE_EXPECTED
        if direction is None or direction.excess <= trusted:
            return nothing, NO_DIRECTION
        shifts, how = shifts_along(direction), _describe(direction)
    matched = match_shadows(coarse.cloud, potential, coarse.validity, shifts).matched
    return grow_shadow(matched, potential), f"Shadows matched along {how}."


def _describe(direction: Direction) -> str:
    return f"a direction found in the image (sun azimuth {direction.azimuth:.0f}°, excess match {direction.excess:.2f})"


def _dark_bands(scene: SceneSource) -> tuple[str, ...]:
    roles = scene.roles
    infrared = roles.get("nir") or roles.get("nir_narrow")
    return tuple(name for name in (infrared, roles.get("swir1")) if name) if infrared else ()


def _why_no_shadows(scene: SceneSource, dark: tuple[str, ...]) -> str:
    if not dark:
        return "No shadows were searched: the image has no near infrared."
    if (pixel_size(scene.geobox) or 0) > COARSEST:
        return "No shadows were searched: the pixels are larger than shadows are long."
    return ""


def _shadow_step(scene: SceneSource, memory_mb: int) -> int:
    """Every how many pixels the shadow grid takes one."""
    height, width = scene.geobox.shape
    most = SHADOW_PIXELS * min(1.0, memory_mb / 1024)
    by_size = int(SHADOW_GRID / (pixel_size(scene.geobox) or SHADOW_GRID) + 1e-6)
    by_memory = int(np.ceil(np.sqrt(height * width / most)))
    return max(1, min(by_size, min(height, width) // 50 or 1), by_memory)
