"""The methods of video super-resolution: what each is to the pipeline, and where its code is."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np

from ..catalogue.card import Card
from ..catalogue.registry import code_of
from ..job.events import Events
from ..job.parameters import Machine
from ..raster.window import Window
from .frame_window import FrameWindow

Write = Callable[[Window, np.ndarray], None]


@dataclass(frozen=True)
class Enlargement:
    """What is asked of a method: `count` of the `among` frames of a clip, of `channels` bands and `shape` (h, w), `scale`
    times as fine."""

    scale: int
    count: int
    among: int
    channels: int
    shape: tuple[int, int]


class JoinedFrame(Protocol):
    """A finer frame put together of its parts, which come in the order of the method's `cover`."""

    def add(self, part: Any, values: Any) -> None:
        """A part and what `compute` made of it."""

    def finish(self) -> None:
        """That was the last."""


class VideoMethod(Protocol):
    """A method made ready for a clip; picklable, as tile jobs are.

    It looks at `window` frames at once (odd; 1: at the frame alone); `ends` says what replaces those beyond the clip's
    ends, see `Neighbourhood.window`. `bands`: how many a frame has that it was made for (0: any number). `cover`: the parts
    of every frame, as large as the memory allows.
    """

    @property
    def scale(self) -> int: ...
    @property
    def window(self) -> int: ...
    @property
    def ends(self) -> str: ...
    @property
    def bands(self) -> int: ...
    @property
    def cover(self) -> Sequence[Any]: ...

    def prepare(self, frames: FrameWindow) -> Any:
        """What all parts of a frame need; compiled loops use all cores, here and in `compute`."""

    def compute(self, prepared: Any, part: Any) -> Any:
        """The finer values of a part, 0..1, as `joined` takes them."""

    def joined(self, write: Write) -> JoinedFrame:
        """Where the parts of one frame become write(window of the finer frame, values (C, h, w))."""


def method_of(
    card: Card, options: Mapping[str, Any], wanted: Enlargement, machine: Machine, events: Events
) -> VideoMethod:
    """The card's method, ready. Raises ModelError where no code fits the card, InputError for a scale it does not have."""
    found: VideoMethod = code_of(card, __package__).method(card, options, wanted, machine, events)
    return found
