"""A clip: frames of one scene in time order, opened and read one at a time."""

from __future__ import annotations

import datetime
from abc import ABC, abstractmethod
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from typing import Literal, Optional

import numpy as np

from ..job.errors import InputError
from ..raster.geobox import GeoBox

BandsAs = Literal["auto", "time", "colour"]


@dataclass(frozen=True)
class ClipWish:
    """How the user wants a clip to be read; None and empty: as it says of itself.

    `bands_as` says what the bands of a raster are; "auto": time where there are more than four or they are not said to be
    colours. `rate` (frames/s) and `start` (UTC) overrule the source; `region` is (left, top, width, height) in pixels, or
    the size of one in the middle, `extent` (xmin, xmax, ymin, ymax) in the raster's coordinates.
    """

    bands_as: BandsAs = "auto"
    rate: Optional[float] = None
    start: Optional[datetime.datetime] = None
    region: Optional[Sequence[int]] = None
    extent: Optional[Sequence[float]] = None


@dataclass(frozen=True)
class Frame:
    """One frame: `number` in the source (from 0; missing ones are counted), `time` in seconds from the clip's first frame,
    `values` (C, h, w) float32 with the clip's stretch mapped onto 0..1, `validity` (h, w) bool."""

    number: int
    time: float
    values: np.ndarray
    validity: np.ndarray


class Clip(ABC):
    """What every kind of clip tells. Nothing but the frame asked for is in memory, and files are open only while frames are
    read, so a clip pickles as what it reads; as a context manager it is for symmetry with writers.

    `numbers` are the frames that exist, ascending, and `times` their seconds from the first; `rate` frames per second;
    `whole` (height, width) is the size before a region was cut out; `start` the first frame's moment (UTC); `geobox` the
    grid, None without georeference; `first_label` the number that the first frame's name bears. stored = low + value ·
    (high − low), one stretch for all frames. `truncated` says, where it is so, that the file ends before its header says;
    `notes` what else the user should know.
    """

    name: str
    path: str
    height: int
    width: int
    whole: tuple[int, int]
    channels: int
    band_names: tuple[str, ...]
    dtype: str
    rate: float
    numbers: Sequence[int]
    times: np.ndarray
    start: Optional[datetime.datetime] = None
    geobox: Optional[GeoBox] = None
    low: float = 0.0
    high: float = 255.0
    nodata: Optional[float] = None
    first_label: int = 0
    truncated: str = ""
    notes: tuple[str, ...] = ()

    @property
    def count(self) -> int:
        """How many frames there are."""
        return len(self.numbers)

    @abstractmethod
    def frames(self, first: int = 0, last: Optional[int] = None) -> Generator[Frame, None, None]:
        """The frames numbered `first`..`last` (both included; None: to the end), in order. Raises InputError naming a
        frame that is damaged."""

    def read(self, number: int) -> Frame:
        """One frame, without decoding those far before it. Raises InputError where there is none of this number."""
        for frame in self.frames(number, number):
            return frame
        if number in self.numbers:
            raise InputError(f"{self.name}: frame {number} cannot be decoded.", "The file is cut off; copy it again.")
        raise InputError(f"{self.name} has no frame {number}.", f"Its frames are 0 to {self.numbers[-1]}.")

    def frame_geobox(self, number: int) -> Optional[GeoBox]:
        """The grid of one frame, where frames bring their own."""
        return self.geobox

    def stored(self, values: np.ndarray) -> np.ndarray:
        """Values of 0..1 in the source's own numbers, float32."""
        if self.low == 0 and self.high == 1:
            return values
        return np.asarray(values * np.float32(self.high - self.low) + np.float32(self.low))

    def scaled(self, stored: np.ndarray) -> np.ndarray:
        """The source's numbers as 0..1, float32."""
        if self.low == 0 and self.high == 255 and stored.dtype == np.uint8:
            return np.asarray(stored.astype(np.float32) / np.float32(255))
        spread = np.float32(self.high - self.low)
        return np.asarray((stored.astype(np.float32) - np.float32(self.low)) / spread)

    def __enter__(self) -> Clip:
        return self

    def __exit__(self, *exception: object) -> None:
        return None


Region = tuple[int, int, int, int]  # left, top, width, height in pixels


def checked_region(region: Optional[Sequence[int]], height: int, width: int, name: str) -> Region:
    """The region, or the whole frame; two numbers are the size of one in the middle, cut to the frame. Raises InputError
    for one that is empty or leaves the frame."""
    if not region:
        return 0, 0, width, height
    if len(region) == 2:
        across, down = min(int(region[0]), width), min(int(region[1]), height)
        region = (width - across) // 2, (height - down) // 2, across, down
    if len(region) != 4:
        raise InputError(
            f"REGION has {len(region)} numbers.", "Give left, top, width, height in pixels: 100,50,320,240."
        )
    left, top, across, down = (int(v) for v in region)
    if across < 1 or down < 1 or left < 0 or top < 0 or left + across > width or top + down > height:
        raise InputError(
            f"REGION {left},{top},{across},{down} does not lie in {name}, which has {width} × {height} pixels.",
            "Give left, top, width, height in pixels of the frame.",
        )
    return left, top, across, down


def percentile_stretch(samples: Sequence[np.ndarray]) -> tuple[float, float]:
    """low and high for values other than 8-bit ones: the 0.1 and 99.9 percentile of sampled frames (C, h, w), NaN where
    invalid; 0..1 where nothing is valid or all is one value."""
    finite = [sample[np.isfinite(sample)] for sample in samples]
    pool = np.concatenate(finite) if finite else np.empty(0)
    if not pool.size:
        return 0.0, 1.0
    low, high = (float(v) for v in np.percentile(pool, (0.1, 99.9)))
    return (low, high) if high > low else (low, low + 1.0)
