"""Clips brought together: the frames they have in common, in one size, one stretch and one number of bands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..clips.clip import Clip
from ..clips.opening import open_clip
from ..job.errors import InputError
from ..video.resampling import upsample
from .parameters import Parameters

_LARGEST_FACTOR = 8
_USUAL_SCALE = 4  # where nothing says by how much the result is finer than its source


@dataclass(frozen=True)
class AlignedClip:
    """A clip and what is added to its frame numbers to get those of the reference."""

    clip: Clip
    shift: int

    @property
    def keys(self) -> set[int]:
        """The numbers of its frames, as the reference counts."""
        return {number + self.shift for number in self.clip.numbers}


class AlignedClips:
    """The clips with the frames they have in common, numbered as the reference's (`keys`): values in 0..1 of one stretch, as
    many bands, one size.

    `factor`: how many times the baseline is coarser than the reference (1: it is not), `scale` the same or the usual one.
    """

    def __init__(self, aligned: Mapping[str, AlignedClip], factor: int, notes: tuple[str, ...]) -> None:
        self._aligned, self.factor, self.scale = aligned, factor, factor if factor > 1 else _USUAL_SCALE
        self.clips = {name: found.clip for name, found in aligned.items()}
        self.keys = sorted(set.intersection(*(found.keys for found in aligned.values())))
        self.notes = notes
        self.shape = self.clips["reference"].height, self.clips["reference"].width
        self.moves = len(self.keys) > 2
        self.middle = self.keys[len(self.keys) // 2] if self.keys else 0
        self._bands = 3 if any(clip.channels >= 3 for clip in self.clips.values()) else 1
        self._invalid = 0

    def image(self, name: str, key: int) -> np.ndarray:
        """One frame (C, h, w) float32 of a clip in its own size, 0 where it has no data."""
        found = self._aligned[name]
        return self._values(found.clip, found.clip.read(key - found.shift).values)

    def frames(self) -> Iterator[tuple[int, dict[str, np.ndarray], Optional[np.ndarray]]]:
        """Number, images (C, H, W) float32 by name, 0 where one of them has no data, and, where the baseline is coarser, its
        own frame (C, h, w)."""
        ways = {}
        for name, found in self._aligned.items():
            ways[name] = found.clip.frames(self.keys[0] - found.shift, self.keys[-1] - found.shift)
        for key in self.keys:
            images, coarse = {}, None
            invalid = np.zeros(self.shape, bool)
            for name, found in self._aligned.items():
                frame = next((frame for frame in ways[name] if frame.number + found.shift == key), None)
                if frame is None:
                    raise InputError(
                        f"{found.clip.name}: frame {key - found.shift} cannot be decoded.",
                        "The file is cut off or damaged; copy it again.",
                    )
                images[name] = self._values(found.clip, frame.values)
                validity = frame.validity
                if name == "baseline" and self.factor > 1:
                    coarse = images[name]
                    images[name] = upsample(coarse, self.factor).clip(0, 1)
                    validity = np.kron(validity, np.ones((self.factor, self.factor), bool))
                invalid |= ~validity
            if invalid.any():
                self._invalid += int(invalid.sum())
                images = {name: np.where(invalid, np.float32(0), image) for name, image in images.items()}
            yield key, images, coarse

    def found_out(self) -> tuple[str, ...]:
        """What reading the frames has shown."""
        if not self._invalid:
            return ()
        share = 100 * self._invalid / (len(self.keys) * self.shape[0] * self.shape[1])
        return (f"{share:.2g} % of the pixels have no data in one of the clips and count as equal.",)

    def _values(self, clip: Clip, values: np.ndarray) -> np.ndarray:
        """Values (1 or 3, h, w) in the stretch of the reference."""
        reference = self.clips["reference"]
        if clip.dtype == reference.dtype and (clip.low, clip.high) != (reference.low, reference.high):
            values = reference.scaled(clip.stored(values))
        chosen = np.nan_to_num(values[:3] if values.shape[0] >= 3 else values[:1])
        return np.ascontiguousarray(np.broadcast_to(chosen, (self._bands, *chosen.shape[1:])))


def open_aligned(p: Parameters, stack: ExitStack) -> AlignedClips:
    """Open the clips and check that they fit. Raises InputError where sizes differ or no frame is in all of them."""
    reference = stack.enter_context(open_clip([p.reference]))
    prediction = stack.enter_context(open_clip([p.prediction]))
    if (prediction.height, prediction.width) != (reference.height, reference.width):
        raise InputError(
            f"{p.prediction.label} has frames of {_size(prediction)} pixels, {p.reference.label} of {_size(reference)}.",
            "Compare clips of one size; the low-resolution clip may be the BASELINE.",
        )
    aligned = {"reference": AlignedClip(reference, 0), "prediction": _align(prediction, reference, p.frame_offset)}
    factor = 1
    if p.baseline:
        baseline = stack.enter_context(open_clip([p.baseline]))
        factor = _factor(baseline, reference, p.baseline.label, p.reference.label)
        aligned["baseline"] = _align(baseline, reference, p.frame_offset)
    notes = [note for found in aligned.values() for note in (found.clip.truncated, *found.clip.notes) if note]
    clips = AlignedClips(aligned, factor, tuple(notes + _differences(aligned)))
    if not clips.keys:
        raise InputError(
            f"{p.prediction.label} and {p.reference.label} have no frame in common: {_span(aligned['prediction'])} and "
            f"{_span(aligned['reference'])}" + (" (and the baseline's)." if p.baseline else "."),
            "Give FRAME_OFFSET: the number of the reference's frame that belongs to frame 0 of the result.",
        )
    return clips


def _align(clip: Clip, reference: Clip, offset: int) -> AlignedClip:
    """By their place where both have as many frames, else by the numbers their names bear; moved by `offset`."""
    named = 0 if clip.count == reference.count else clip.first_label - reference.first_label
    return AlignedClip(clip, named + offset)


def _factor(baseline: Clip, reference: Clip, name: str, reference_name: str) -> int:
    factor = reference.height // max(baseline.height, 1)
    fits = (baseline.height * factor, baseline.width * factor) == (reference.height, reference.width)
    if not 1 <= factor <= _LARGEST_FACTOR or not fits:
        raise InputError(
            f"The baseline {name} has frames of {_size(baseline)} pixels, {reference_name} of {_size(reference)}.",
            "Give a clip of the same size, or one that is smaller by a whole factor.",
        )
    return factor


def _differences(aligned: Mapping[str, AlignedClip]) -> list[str]:
    """What the user should know about how the clips were brought together."""
    notes = []
    counts = {name: found.clip.count for name, found in aligned.items()}
    if len(set(counts.values())) > 1:
        told = ", ".join(f"{aligned[name].clip.name} {count}" for name, count in counts.items())
        notes.append(f"The clips have different numbers of frames ({told}); those with the same number were compared.")
    reference = aligned["reference"].clip
    for found in aligned.values():
        if found.clip.dtype != reference.dtype:
            notes.append(
                f"{found.clip.name} has values of type {found.clip.dtype}, {reference.name} of {reference.dtype}: each "
                "was brought to 0..1 by its own range."
            )
    if any(b - a > 1 for a, b in zip(reference.numbers, reference.numbers[1:])):
        notes.append(f"{reference.name} has gaps; motion was measured across them.")
    return notes


def _size(clip: Clip) -> str:
    return f"{clip.width} × {clip.height}"


def _span(found: AlignedClip) -> str:
    keys = found.keys
    return f"{min(keys)} to {max(keys)}"
