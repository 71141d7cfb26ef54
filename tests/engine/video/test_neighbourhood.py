"""Which frames make a window, at the clip's ends, around gaps and cuts, in whatever order frames are asked for."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from typing import Optional

import numpy as np
import pytest

from skymend.engine.clips.clip import Clip, Frame
from skymend.engine.job.errors import InputError
from skymend.engine.video.frame_reader import FrameReader
from skymend.engine.video.neighbourhood import Neighbourhood, Pairs, Seen
from skymend.engine.video.registration import Motion


class Noise(Clip):
    """Random frames of 16 × 16 pixels; reading ends before `ends_at`, or fails at `damaged`. Counts how often it is opened
    and how many frames are decoded."""

    def __init__(self, numbers: Sequence[int], ends_at: int = 99, damaged: int = 99, still: Sequence[int] = ()) -> None:
        self.name = self.path = "noise"
        self.numbers, self.times = list(numbers), np.array(numbers) / 10
        self.height = self.width = 16
        self.channels, self.dtype = 1, "uint8"
        self._ends_at, self._damaged, self._still = ends_at, damaged, still
        self.opened = self.decoded = 0

    def frames(self, first: int = 0, last: Optional[int] = None) -> Generator[Frame, None, None]:
        self.opened += 1
        for number in self.numbers:
            if number >= self._ends_at:
                return
            if number == self._damaged:
                raise InputError(f"frame {number} is damaged")
            if first <= number <= (99 if last is None else last):
                self.decoded += 1
                shown = max([n for n in range(number + 1) if n not in self._still])
                values = np.random.default_rng(shown).integers(0, 255, (1, 16, 16)).astype(np.float32) / 255
                yield Frame(number, number / 10, values, np.ones((16, 16), bool))


def moved(reference: np.ndarray, moving: np.ndarray) -> Motion:
    return Motion.of_shift((1.0, 2.0), 0.9)


def members(found: Neighbourhood, ends: str = "reflect", pairs: Optional[Pairs] = None) -> Optional[list[int]]:
    window = found.window(ends, pairs or Pairs(moved))
    return window and [frame.number for frame in window.held]


@pytest.mark.parametrize(
    ("ends", "numbers", "expected"),
    [
        (
            "replicate-centre",
            range(6),
            {0: [0, 0, 0, 1, 2], 1: [1, 0, 1, 2, 3], 4: [2, 3, 4, 5, 4], 5: [3, 4, 5, 5, 5]},
        ),
        ("reflect", range(6), {0: [2, 1, 0, 1, 2], 1: [3, 0, 1, 2, 3], 4: [2, 3, 4, 5, 2], 5: [3, 4, 5, 4, 3]}),
        ("reflect", [0, 1, 3, 4], {1: [3, 0, 1, 1, 3], 3: [1, 3, 3, 4, 1]}),
    ],
)
def test_windows_at_ends_and_gaps(ends, numbers, expected):
    calls = []

    def register(reference, moving):
        calls.append(1)
        return moved(reference, moving)

    reader, pairs = FrameReader(Noise(numbers), list(numbers), 2), Pairs(register)
    for number in numbers:
        found = reader.read(number)
        pairs.keep(found.held)
        window = found.window(ends, pairs)
        if number in expected:
            assert [frame.number for frame in window.held] == expected[number]
        for frame, motion in zip(window.held, window.motions):
            sign = np.sign(frame.number - number)
            assert motion.shift == (sign * 1.0, sign * 2.0)
    assert len(calls) <= sum(1 for a in numbers for b in numbers if 0 < b - a <= 2) + 4  # each pair once


def test_frames_in_order_are_decoded_once_and_few_are_held():
    clip = Noise(range(20))
    reader = FrameReader(clip, range(5, 15), 3)
    for number in range(5, 15):
        for _ in range(2):  # a part of the frame, and another
            found = reader.read(number)
            assert [frame.number for frame in found.held] == list(range(number - 3, number + 4))
        assert len(reader._held) == 7
    assert (clip.opened, clip.decoded) == (1, 16)


@pytest.mark.parametrize(
    ("clip", "wanted"),
    [
        (Noise(range(12)), range(2, 9)),
        (Noise([0, 1, 2, 7, 8, 9]), [0, 1, 2, 7, 8, 9]),
        (Noise(range(12), ends_at=8), range(3, 12)),
        (Noise(range(12), damaged=10), range(3, 9)),
        (Noise(range(12), still=[3, 7, 8]), range(12)),
    ],
)
@pytest.mark.parametrize("half", [0, 1, 3])
def test_any_order_gives_the_same(clip, wanted, half):
    """Sequentially, backwards, and each frame by a reader of its own."""
    told = []
    for order in (wanted, reversed(wanted), None):
        reader, answers = FrameReader(clip, wanted, half), {}
        for number in order or wanted:
            reader = reader if order else FrameReader(clip, wanted, half)
            found, pairs = reader.read(number), Pairs(moved)
            answers[number] = (
                members(found, "reflect", pairs),
                members(found, "replicate-centre", pairs),
                found.seen(pairs),
            )
        told.append(answers)
    assert told[0] == told[1] == told[2]


def test_every_frame_is_compared_once_with_the_one_before():
    """Also with the one before a gap that no window spans, and with neighbours outside the range that is made."""
    for numbers, wanted, half, pairs in (
        (range(10), range(10), 2, 9), (range(10), range(3, 6), 2, 6), ([0, 1, 9, 10], [0, 1, 9, 10], 2, 3),
        (range(10), range(10), 0, 0),
    ):  # fmt: skip
        reader = FrameReader(Noise(numbers, still=[4]), list(wanted), half)
        seen = sum((reader.read(n).seen(Pairs(moved)) for n in wanted), Seen())
        assert seen.pairs == pairs
        assert seen.static == (1 if pairs > 3 else 0)


def test_beyond_a_cut_the_frame_stands_for_its_neighbours():
    clip = Noise(range(8))
    frames = {tuple(frame.values.mean(axis=0).ravel()[:4]): frame.number for frame in clip.frames()}

    def register(reference, moving):
        a, b = (frames[tuple(image.ravel()[:4])] for image in (reference, moving))
        return Motion.of_shift((0.0, 0.0), 0.1 if a < 4 <= b else 0.9)

    reader, pairs = FrameReader(clip, range(8), 2), Pairs(register)
    found = {number: reader.read(number) for number in range(8)}
    assert members(found[3], "reflect", pairs) == [1, 2, 3, 3, 3]
    assert members(found[5], "reflect", pairs) == [5, 4, 5, 6, 7]
    assert sum((one.seen(pairs) for one in found.values()), Seen()).cuts == (4,)


def test_a_damaged_frame_is_told_where_it_is_wanted_and_else_is_the_end():
    with pytest.raises(InputError, match="frame 4 is damaged"):
        FrameReader(Noise(range(9), damaged=4), range(9), 2).read(2)
    reader = FrameReader(Noise(range(9), damaged=4), range(4), 2)
    assert members(reader.read(3)) == [1, 2, 3, 2, 1]
    late = FrameReader(Noise(range(9), ends_at=4), range(9), 2)
    assert [members(late.read(number)) for number in (3, 4, 7)] == [[1, 2, 3, 2, 1], None, None]
    assert members(FrameReader(Noise(range(9), ends_at=4), range(9), 2).read(8)) is None


def test_motions_are_kept_for_the_frames_at_hand_only():
    reader, pairs = FrameReader(Noise(range(30)), range(30), 3), Pairs(moved)
    for number in [*range(30), *range(29, -1, -1)]:
        found = reader.read(number)
        pairs.keep(found.held)
        found.window("reflect", pairs)
        assert len(pairs._found) <= 7 * 6 / 2
