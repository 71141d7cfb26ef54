"""What is asked of the sharpening of a video, and the clip that it names."""

from __future__ import annotations

import datetime
from typing import List, Optional

from pydantic import Field

from ...contract.choices import BandsAs, Codec, FrameFormat
from ..clips.clip import Clip, ClipWish
from ..clips.opening import open_clip
from ..job.destinations import FOLDER, VIDEO
from ..job.errors import InputError
from ..job.layer import Layer
from ..job.parameters import Parameters as CommonParameters


class Parameters(CommonParameters):
    """`input`: video file, folder of frames or raster; or `frames`: rasters, each a frame. `region` (left, top, width,
    height in pixels) or `extent` (xmin, xmax, ymin, ymax) cut out a part, `first_frame`..`last_frame` a time. `rate`
    (frames/s) and `start` (ISO, UTC) overrule the source. `output`: video file; `output_folder`: frames."""

    destinations = {"output": VIDEO, "output_folder": FOLDER}

    input: Optional[Layer] = None
    frames: List[Layer] = []
    scale: int = Field(4, ge=2, le=4)
    bands_as: BandsAs = "auto"
    first_frame: int = Field(0, ge=0)
    last_frame: Optional[int] = Field(None, ge=0)
    region: List[int] = []
    extent: Optional[List[float]] = None
    rate: Optional[float] = None
    start: Optional[str] = None
    codec: Codec = "auto"
    frame_format: FrameFormat = "geotiff"
    output: Optional[str] = None
    output_folder: Optional[str] = None

    @property
    def layers(self) -> List[Layer]:
        """What the clip is made of."""
        return self.frames or ([self.input] if self.input else [])


def clip_of(p: Parameters) -> tuple[Clip, list[int]]:
    """The clip, and the numbers of the frames asked for. Raises InputError where it cannot be read or lacks them."""
    clip = open_clip(p.layers, ClipWish(p.bands_as, p.rate, read_moment(p.start), p.region, p.extent))
    return clip, frame_range(clip, p.first_frame, p.last_frame)


def frame_range(clip: Clip, first: int, last: Optional[int]) -> list[int]:
    """The numbers of the frames asked for. Raises InputError for a range outside the clip, or one that is cut off."""
    end = int(clip.numbers[-1])
    if first > end or (last is not None and not first <= last <= end):
        asked = f"FIRST_FRAME={first}" + ("" if last is None else f", LAST_FRAME={last}")
        raise InputError(
            f"{asked} does not lie in {clip.name}, whose frames are 0 to {end}.",
            "Choose numbers in that range, the first not after the last.",
        )
    if last is None and clip.truncated:
        raise InputError(
            f"{clip.truncated}.",
            f"Copy the file again, or take what is there with LAST_FRAME={max(end - 1, 0)} or less.",
        )
    chosen = [int(n) for n in clip.numbers if n >= first and (last is None or n <= last)]
    if not chosen:
        raise InputError(f"{clip.name} lacks all frames from {first} to {last}.", "Choose another range.")
    return chosen


def read_moment(text: Optional[str]) -> Optional[datetime.datetime]:
    """A date and time as the user writes it, UTC where it says nothing else. Raises InputError for another text."""
    if not (text or "").strip():
        return None
    try:
        moment = datetime.datetime.fromisoformat(str(text).strip().replace("Z", "+00:00"))
    except ValueError as error:
        raise InputError(f"START “{text}” is no date and time.", "Write it as 2018-06-07T10:20:30.") from error
    return moment if moment.tzinfo else moment.replace(tzinfo=datetime.timezone.utc)
