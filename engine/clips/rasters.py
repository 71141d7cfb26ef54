"""Rasters as clips: a folder of frames, many rasters, or one raster whose bands, pages or sub-datasets are the frames."""

from __future__ import annotations

import datetime
import re
from collections import Counter
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from math import gcd
from pathlib import Path
from typing import Optional

import numpy as np
from rasterio.enums import ColorInterp, MaskFlags

from ..job.errors import InputError
from ..job.layer import Layer
from ..raster.dataset import open_dataset, reading
from ..raster.dating import find_date
from ..raster.geobox import BoundingBox, GeoBox
from ..raster.window import Window
from .clip import Clip, ClipWish, Frame, Region, checked_region, percentile_stretch

IMAGES = (".png", ".jpg", ".jpeg", ".tif", ".tiff", ".jp2", ".bmp", ".webp", ".img", ".vrt")
RATE = 10.0  # frames per second where nothing says
TIME_TAG, MOMENT_TAG, RATE_TAG = "FRAME_TIME", "ACQUISITION_DATETIME", "FRAME_RATE"
SAMPLE = 16  # frames looked at for the stretch of other than 8-bit values
GAPS = 10  # numbers in the names that leave out more than this share count nothing


@dataclass(frozen=True)
class _Page:
    """Where one frame lies: a raster and its band numbers."""

    layer: Layer
    indexes: tuple[int, ...]


@dataclass(frozen=True)
class _Facts:
    """What the header of a raster tells."""

    shape: tuple[int, int]
    dtype: str
    nodata: Optional[float]
    geobox: Optional[GeoBox]
    bands: tuple[int, ...]
    colour: bool
    names: tuple[str, ...]
    tags: dict[str, str]
    masked: bool


class Rasters(Clip):
    """Frames of rasters of one size. Raises InputError naming the raster of another size, or one that is no raster."""

    def __init__(self, layers: Sequence[Layer], name: str, path: str, wish: ClipWish) -> None:
        self.name, self.path = name, path
        layers = [page for layer in layers for page in _subdatasets(layer)]
        facts = [_facts(layer) for layer in layers]
        _check_alike(layers, facts)
        first = facts[0]
        as_time = wish.bands_as == "time" or (wish.bands_as == "auto" and len(layers) == 1 and _is_time(first))
        if as_time:
            pages = [_Page(layer, (band,)) for layer, fact in zip(layers, facts) for band in fact.bands]
            geoboxes = [fact.geobox for fact in facts for _ in fact.bands]
            self.band_names: tuple[str, ...] = ("grey",)
        else:
            pages = [_Page(layer, fact.bands) for layer, fact in zip(layers, facts)]
            geoboxes = [fact.geobox for fact in facts]
            self.band_names = first.names
        self._pages, self._masked = pages, any(fact.masked for fact in facts)
        self.channels, self.dtype, self.nodata = len(pages[0].indexes), first.dtype, first.nodata
        self._number(pages, as_time)
        self._place(geoboxes, wish, first.shape)
        self._time(facts, layers, as_time, wish)
        if self.dtype != "uint8":
            self.low, self.high = 0.0, 1.0
            step = max(1, self.count // SAMPLE)
            self.low, self.high = percentile_stretch([self._thin(p) for p in range(0, self.count, step)])

    def frames(self, first: int = 0, last: Optional[int] = None) -> Generator[Frame, None, None]:
        left, top, width, height = self._region
        window = Window(left, top, width, height)
        open_now, layer = None, None
        try:
            for place, number in enumerate(self.numbers):
                if number < first or (last is not None and number > last):
                    continue
                page = self._pages[place]
                if open_now is None or page.layer != layer:
                    if open_now is not None:
                        open_now.close()
                    open_now, layer = open_dataset(page.layer), page.layer
                stored, validity = self._stored(open_now, page, window, (height, width))
                yield Frame(number, float(self.times[place]), self.scaled(stored), validity)
        finally:
            if open_now is not None:
                open_now.close()

    def frame_geobox(self, number: int) -> Optional[GeoBox]:
        if self._geoboxes is None:
            return self.geobox
        return self._geoboxes[int(np.searchsorted(np.asarray(self.numbers), number))]

    def _stored(self, dataset, page: _Page, window: Window, shape) -> tuple[np.ndarray, np.ndarray]:
        """Stored values (C, h, w), invalid ones 0, and validity (h, w)."""
        indexes = list(page.indexes)
        with reading(page.layer.label, "Copy it again, leave it out, or stop before it with LAST_FRAME."):
            stored = dataset.read(indexes, window=window, out_shape=(len(indexes), *shape))
            validity = np.ones(shape, bool)
            if self._masked:
                masks = dataset.read_masks(indexes, window=window, out_shape=(len(indexes), *shape))
                validity = np.asarray((masks > 0).all(axis=0))
        if stored.dtype.kind == "f":
            validity &= np.isfinite(stored).all(axis=0)
        if not validity.all():
            stored = np.where(validity, stored, 0).astype(stored.dtype)
        return stored, validity

    def _thin(self, place: int) -> np.ndarray:
        """A frame with few pixels, NaN where invalid."""
        left, top, width, height = self._region
        step = max(1, int(np.sqrt(width * height / 100_000)))
        shape = (max(1, height // step), max(1, width // step))
        page = self._pages[place]
        with open_dataset(page.layer) as dataset:
            stored, validity = self._stored(dataset, page, Window(left, top, width, height), shape)
        return np.where(validity, stored.astype(np.float32), np.nan)

    def _number(self, pages: Sequence[_Page], as_time: bool) -> None:
        """Frame numbers by the names of the files, so that a missing one is known to be missing."""
        self.numbers: Sequence[int] = range(len(pages))
        if as_time or len(pages) < 2:
            return
        digits = [last_number(Path(page.layer.path).name) for page in pages]
        known = [d for d in digits if d is not None]
        if len(known) < len(pages) or any(b <= a for a, b in zip(known, known[1:])):
            return
        step = gcd(*(b - a for a, b in zip(known, known[1:]))) if len(known) > 2 else known[1] - known[0]
        numbers = [(d - known[0]) // step for d in known]
        missing = numbers[-1] + 1 - len(numbers)
        if missing * GAPS > len(numbers) * (GAPS - 1):  # times or dates, not counts
            return
        self.numbers, self.first_label = numbers, known[0] if step == 1 else 0
        if missing:
            gaps = sorted(set(range(numbers[-1] + 1)) - set(numbers))
            told = ", ".join(str(known[0] + g * step) for g in gaps[:10]) + (", …" if missing > 10 else "")
            self.notes = (f"{self.name} lacks {missing} frames: {told}.",)

    def _place(self, geoboxes, wish: ClipWish, shape) -> None:
        """Region and grids."""
        base, region = geoboxes[0], wish.region
        if wish.extent:
            if base is None or base.crs is None:
                raise InputError(f"EXTENT is given, but {self.name} has no coordinates.", "Use REGION, in pixels.")
            region = _pixels_of(base, wish.extent, self.name)
        self.whole = int(shape[0]), int(shape[1])
        self._region: Region = checked_region(region, *self.whole, self.name)
        left, top, self.width, self.height = self._region
        cut = [box and box[top : top + self.height, left : left + self.width] for box in geoboxes]
        self.geobox = cut[0]
        self._geoboxes = cut if any(box != cut[0] for box in cut) else None

    def _time(self, facts, layers, as_time: bool, wish: ClipWish) -> None:
        """Start, rate and times: as given, else by tags, else by dates."""
        tags = facts[0].tags
        self.rate = wish.rate or _number_or(tags.get(RATE_TAG)) or RATE
        self.times = np.asarray(self.numbers) / self.rate
        self.start = wish.start or _moment(tags.get(MOMENT_TAG))
        if as_time:
            return
        found = [_number_or(fact.tags.get(TIME_TAG)) for fact in facts]
        told = [t for t in found if t is not None]
        if wish.rate is None and len(told) == len(facts) and (np.diff(told) > 0).all():
            self.times = np.array(told) - told[0]
        elif len(layers) > 1 and self.start is None:
            dates = [layer.date for layer in layers if layer.date]
            if len(dates) == len(layers):
                self.start = datetime.datetime.combine(dates[0], datetime.time(), datetime.timezone.utc)
                days = np.array([(date - dates[0]).days for date in dates])
                if wish.rate is None and (np.diff(days) > 0).all():
                    self.times = days * 86_400.0


def folder_layers(folder: Path, name: str) -> list[Layer]:
    """The images of a folder in natural order. Raises InputError where it has none."""
    paths = [p for p in folder.iterdir() if p.suffix.lower() in IMAGES and not p.name.startswith(".") and p.is_file()]
    kinds = Counter(path.suffix.lower() for path in paths)
    if not paths:
        raise InputError(f"{name} has no frames: no PNG, JPEG or TIFF files.", "Choose the folder with the frames.")
    if len(kinds) > 1 and min(kinds.values()) == max(kinds.values()) and len(paths) > 2:
        told = ", ".join(sorted(kinds))
        raise InputError(f"{name} has the frames twice: {told}.", "Keep one kind of files in the folder.")
    return [Layer(path=str(path)) for path in sorted(paths, key=lambda path: natural_key(path.name))]


def in_order(layers: Sequence[Layer]) -> list[Layer]:
    """Rasters by date where each has one, then by the numbers in their names; the order given where names have none."""
    dated = [layer.model_copy(update={"date": layer.date or find_date(layer)}) for layer in layers]
    if all(layer.date for layer in dated):
        return sorted(dated, key=lambda layer: (layer.date, natural_key(Path(layer.path).name)))
    if all(last_number(Path(layer.path).name) is not None for layer in layers):
        return sorted(layers, key=lambda layer: natural_key(Path(layer.path).name))
    return list(layers)


def natural_key(name: str) -> tuple[str, int, str]:
    """Sorts by what stands before the last group of digits, then by its number."""
    stem = Path(name).stem
    groups = list(re.finditer(r"\d+", stem))
    if not groups:
        return stem, -1, name
    last = groups[-1]
    return stem[: last.start()], int(last.group()), name


def last_number(name: str) -> Optional[int]:
    """The last group of digits in a file's name."""
    number = natural_key(name)[1]
    return None if number < 0 else number


def _subdatasets(layer: Layer) -> list[Layer]:
    """The pages or sub-datasets of a raster, or the raster."""
    with open_dataset(layer) as dataset:
        inner = list(dataset.subdatasets)
    return [Layer(path=path, name=f"{layer.label} {k}", date=layer.date) for k, path in enumerate(inner, 1)] or [layer]


def _facts(layer: Layer) -> _Facts:
    with open_dataset(layer) as dataset:
        if dataset.count == 0 or any(dtype.startswith("complex") for dtype in dataset.dtypes):
            raise InputError(f"{layer.label} has no real-valued bands.", "Choose an image.")
        colours = dataset.colorinterp
        bands = tuple(i for i, c in enumerate(colours, 1) if c != ColorInterp.alpha)
        colour = {ColorInterp.red, ColorInterp.green, ColorInterp.blue} <= set(colours)
        if ColorInterp.palette in colours:
            raise InputError(
                f"{layer.label} has a colour table.", "Convert it to RGB (Raster ▸ Conversion ▸ PCT to RGB)."
            )
        described = [(dataset.descriptions[i - 1] or "").strip() for i in bands]
        plain = {1: ("grey",), 3: ("red", "green", "blue")}.get(len(bands), tuple(f"band {i}" for i in bands))
        names = tuple(described) if all(described) and len(set(described)) == len(described) else plain
        flags = {flag for band in dataset.mask_flag_enums for flag in band}
        placed = dataset.crs is not None or not dataset.transform.is_identity
        geobox = GeoBox(dataset.shape, dataset.transform, dataset.crs)
        nodata = next((dataset.nodatavals[i - 1] for i in bands), None)
        return _Facts(
            dataset.shape, str(np.result_type(*(dataset.dtypes[i - 1] for i in bands))), nodata,
            geobox if placed else None, bands, colour, names, dataset.tags(), flags != {MaskFlags.all_valid},
        )  # fmt: skip


def _check_alike(layers: Sequence[Layer], facts: Sequence[_Facts]) -> None:
    """Raise InputError naming the first frame that is not like the most."""
    for what, of in (
        ("{1} × {0} pixels", lambda fact: fact.shape),
        ("{0} bands", lambda fact: (len(fact.bands),)),
        ("values of type {0}", lambda fact: (fact.dtype,)),
    ):
        usual = Counter(of(fact) for fact in facts).most_common(1)[0][0]
        for layer, fact in zip(layers, facts):
            if of(fact) != usual:
                raise InputError(
                    f"{layer.label} has {what.format(*of(fact))}, the other frames have {what.format(*usual)}.",
                    "Leave it out, or make it like the others.",
                )


def _is_time(fact: _Facts) -> bool:
    """Whether several bands are taken to be moments: not where they are said to be colours, or are grey and mask."""
    return len(fact.bands) > 4 or (len(fact.bands) > 1 and not fact.colour)


def _pixels_of(geobox: GeoBox, extent: Sequence[float], name: str) -> list[int]:
    """Left, top, width and height of the pixels that (xmin, xmax, ymin, ymax) touches, cut at the frame's edge."""
    if len(extent) != 4:
        raise InputError(f"EXTENT has {len(extent)} numbers.", "Give xmin, xmax, ymin, ymax.")
    xmin, xmax, ymin, ymax = extent
    corners = [~geobox.affine * (x, y) for x in (xmin, xmax) for y in (ymin, ymax)]
    height, width = geobox.shape
    columns, rows = sorted(c for c, _ in corners), sorted(r for _, r in corners)
    left, top = max(0, int(np.floor(columns[0] + 1e-6))), max(0, int(np.floor(rows[0] + 1e-6)))
    right, bottom = min(width, int(np.ceil(columns[-1] - 1e-6))), min(height, int(np.ceil(rows[-1] - 1e-6)))
    if right <= left or bottom <= top:
        box: BoundingBox = geobox.boundingbox
        raise InputError(
            f"EXTENT {xmin:g},{xmax:g},{ymin:g},{ymax:g} does not meet {name}, which covers "
            f"{box.left:g},{box.right:g},{box.bottom:g},{box.top:g}.",
            "Draw it over the frames, in their coordinate system.",
        )
    return [left, top, right - left, bottom - top]


def _number_or(text: Optional[str]) -> Optional[float]:
    try:
        return float(text) if text else None
    except ValueError:
        return None


def _moment(text: Optional[str]) -> Optional[datetime.datetime]:
    try:
        moment = datetime.datetime.fromisoformat(text.replace("Z", "+00:00")) if text else None
    except ValueError:
        return None
    return moment if moment is None or moment.tzinfo else moment.replace(tzinfo=datetime.timezone.utc)
