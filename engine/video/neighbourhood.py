"""Which frames around one help it: neighbours in time, without those of another scene, registered once a pair."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Optional

import numpy as np

from .frame_window import FrameWindow, HeldFrame
from .registration import Motion, register

CUT = 0.5  # normalised correlation of registered frames below which another scene begins
STATIC = 0.2 / 255  # mean |f_t − f_{t−1}| below which a frame repeats the one before
Register = Callable[[np.ndarray, np.ndarray], Motion]


@dataclass(frozen=True)
class Seen:
    """What `pairs` of frames that follow each other tell: `cuts`, the first frame of each new scene, and how many are
    `static`: repeat the one before."""

    cuts: tuple[int, ...] = ()
    static: int = 0
    pairs: int = 0

    def __add__(self, other: Seen) -> Seen:
        return Seen(self.cuts + other.cuts, self.static + other.static, self.pairs + other.pairs)


class Pairs:
    """How frames of a clip lie to each other, found once for both directions and kept while `keep` wants their frames."""

    def __init__(self, register: Register = register) -> None:
        self._register = register
        self._found: dict[tuple[int, int], tuple[bool, Motion]] = {}

    def motion(self, reference: HeldFrame, moving: HeldFrame) -> Motion:
        """From one frame to another; the identity where one repeats the other."""
        if reference.number > moving.number:
            return self._of(moving, reference)[1].inverse()
        return self._of(reference, moving)[1]

    def repeats(self, before: HeldFrame, frame: HeldFrame) -> bool:
        """Whether a frame repeats one before it."""
        return self._of(before, frame)[0]

    def begins_scene(self, before: HeldFrame, frame: HeldFrame) -> bool:
        """Whether a frame shows another scene than the one before it."""
        return self._of(before, frame)[1].correlation < CUT

    def keep(self, frames: Sequence[HeldFrame]) -> None:
        """Forget all other frames."""
        numbers = {frame.number for frame in frames}
        self._found = {pair: found for pair, found in self._found.items() if numbers.issuperset(pair)}

    def _of(self, first: HeldFrame, second: HeldFrame) -> tuple[bool, Motion]:
        key = first.number, second.number
        if key not in self._found:
            static = _is_static(first, second)
            motion = Motion.of_shift((0.0, 0.0)) if static else self._register(first.grey, second.grey)
            self._found[key] = static, motion
        return self._found[key]


@dataclass(frozen=True)
class Neighbourhood:
    """What was read for the frame `number`: in `held`, ascending, the frames up to `half` before and after it that exist,
    after a gap also the one before it. `first` and `last` are the clip's ends. Pairs of frames that follow each other are
    news here where the second is `fresh` or later."""

    number: int
    half: int
    held: tuple[HeldFrame, ...]
    first: int
    last: int
    fresh: int = 0

    def window(self, ends: str, pairs: Pairs) -> Optional[FrameWindow]:
        """The frame's window; None where the frame itself did not come.

        A neighbour beyond the clip's end is replaced as `ends` says: by the one on the other side of the frame ("reflect")
        or by the frame ("replicate-centre"); one that is missing or beyond a scene cut, by the frame.
        """
        held = {frame.number: frame for frame in self.held}
        centre = held.get(self.number)
        if centre is None:
            return None
        cuts = self._cuts(pairs)
        chosen: list[HeldFrame] = []
        for offset in range(-self.half, self.half + 1):
            beyond = not self.first <= self.number + offset <= self.last
            frame = held.get(self.number + (-offset if beyond and ends == "reflect" else offset), centre)
            chosen.append(frame if _show_one_scene(centre, frame, cuts, pairs) else centre)
        still = Motion.of_shift((0.0, 0.0))
        motions = [still if frame is centre else pairs.motion(centre, frame) for frame in chosen]
        return FrameWindow(tuple(chosen), tuple(motions), self.half)

    def seen(self, pairs: Pairs) -> Seen:
        """What is news here."""
        following = [(a, b) for a, b in zip(self.held, self.held[1:]) if b.number >= self.fresh]
        cuts = tuple(cut for cut in self._cuts(pairs) if cut >= self.fresh)
        return Seen(cuts, sum(pairs.repeats(a, b) for a, b in following), len(following))

    def _cuts(self, pairs: Pairs) -> list[int]:
        return [b.number for a, b in zip(self.held, self.held[1:]) if pairs.begins_scene(a, b)]


def _show_one_scene(centre: HeldFrame, frame: HeldFrame, cuts: Sequence[int], pairs: Pairs) -> bool:
    if frame is centre:
        return True
    low, high = sorted((centre.number, frame.number))
    return not any(low < cut <= high for cut in cuts) and pairs.motion(centre, frame).correlation >= CUT


def _is_static(a: HeldFrame, b: HeldFrame) -> bool:
    difference = np.abs(a.grey - b.grey)
    return bool(np.nanmean(difference) < STATIC) if np.isfinite(difference).any() else False
