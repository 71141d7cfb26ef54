"""Clips of satellite video as the published data sets keep them: `<set>/GT/<clip>/<frame>.png` beside `<set>/LR4x/<clip>/…`.

Frames are found by the number at the end of their names. Neighbours that are missing are the frame itself, as the authors of
MTDO (IEEE JSTARS 2025) and LGTD (IEEE TCSVT 2024) fill them. Low-resolution frames that are not there are made: antialiased
bicubic.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

import numpy as np

from ...engine.job.errors import InputError

TRUTH = "GT"


@dataclass(frozen=True)
class FrameFolders:
    """`clips`: for each name, by frame number, the sharp frame's file and the low-resolution one's, if there is one."""

    clips: Mapping[str, Mapping[int, tuple[Path, Optional[Path]]]]
    scale: int

    @classmethod
    def of(cls, folder: Path, scale: int = 4) -> FrameFolders:
        """The clips of a folder that holds `GT` and, if known, `LR<scale>x`. Raises InputError where there are none."""
        sharp, low = folder / TRUTH, folder / f"LR{scale}x"
        if not sharp.is_dir():
            raise InputError(
                f"{folder} has no folder {TRUTH}.",
                f"Give the folder of a set, with {TRUTH}/<clip>/<frame>.png and LR{scale}x/<clip>/<frame>.png.",
            )
        clips = {}
        for clip in sorted(path for path in sharp.iterdir() if path.is_dir()):
            theirs = _numbered(low / clip.name)
            frames = {number: (path, theirs.get(number)) for number, path in _numbered(clip).items()}
            if frames:
                clips[clip.name] = frames
        if not clips:
            raise InputError(f"{sharp} has no clips: folders of frames whose names end with a number.")
        return cls(clips, scale)

    def frames(self) -> list[tuple[str, int]]:
        """Every frame once, as clip and number."""
        return [(clip, number) for clip, frames in self.clips.items() for number in sorted(frames)]

    def truth(self, clip: str, number: int) -> np.ndarray:
        """The sharp frame (3, H, W) uint8, cut to whole low-resolution pixels."""
        return _whole(_pixels(self.clips[clip][number][0]), self.scale)

    def low(self, clip: str, number: int) -> np.ndarray:
        """The low-resolution frame (3, h, w) uint8. Raises InputError where it does not fit the sharp one."""
        sharp, path = self.clips[clip][number]
        if path is not None:
            return _pixels(path)
        from ...engine.video.resampling import degrade

        image = _whole(_pixels(sharp), self.scale).astype(np.float32)
        return np.rint(degrade(image, self.scale)).clip(0, 255).astype(np.uint8)

    def window(self, clip: str, number: int, count: int) -> np.ndarray:
        """Low-resolution frames (count, 3, h, w) around a frame; missing neighbours are the frame itself."""
        there, half = self.clips[clip], count // 2
        wanted = [number + k if number + k in there else number for k in range(-half, half + 1)]
        read = {one: self.low(clip, one) for one in sorted(set(wanted))}
        self._check(clip, number, read[number])
        return np.stack([read[one] for one in wanted])

    def _check(self, clip: str, number: int, low: np.ndarray) -> None:
        sharp = self.clips[clip][number][0]
        sides = tuple(side * self.scale for side in low.shape[1:])
        if self.truth(clip, number).shape[1:] != sides:
            raise InputError(
                f"{sharp} is not {self.scale} times as large as its low-resolution frame of {low.shape[1:]} pixels.",
                f"Give frames of {sides[0]} × {sides[1]} pixels, or leave out the low-resolution ones.",
            )


def cut(folders: FrameFolders, generator: np.random.Generator, count: int, side: int) -> tuple[np.ndarray, np.ndarray]:
    """A training sample: `count` frames (count, 3, side, side) and the truth (3, s·side, s·side) in 0..1, at a random place,
    mirrored along rows, columns or both, as published."""
    every = folders.frames()
    clip, number = every[int(generator.integers(len(every)))]
    frames, truth = folders.window(clip, number, count), folders.truth(clip, number)
    if min(frames.shape[-2:]) < side:
        raise InputError(f"Clip {clip} has frames of {frames.shape[-2:]} pixels; samples are of {side}.")
    top, left = (int(generator.integers(0, n - side + 1)) for n in frames.shape[-2:])
    scale, (down, across) = folders.scale, (slice(None, None, int(step)) for step in generator.choice([1, -1], 2))
    frames = frames[..., top : top + side, left : left + side]
    truth = truth[:, scale * top : scale * (top + side), scale * left : scale * (left + side)]
    return _unit(frames[..., down, across]), _unit(truth[..., down, across])


def _unit(image: np.ndarray) -> np.ndarray:
    return np.ascontiguousarray(image, np.float32) / np.float32(255)


def _numbered(folder: Path) -> dict[int, Path]:
    found: dict[int, Path] = {}
    for path in sorted(folder.glob("*")) if folder.is_dir() else []:
        number = re.search(r"(\d{1,8})$", path.stem)
        if number and path.suffix.lower() in (".png", ".jpg", ".tif", ".bmp"):
            found[int(number[1])] = path
    return found


def _pixels(path: Path) -> np.ndarray:
    from PIL import Image

    try:
        with Image.open(path) as image:
            return np.asarray(image.convert("RGB")).transpose(2, 0, 1)
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error}.") from error


def _whole(image: np.ndarray, scale: int) -> np.ndarray:
    return image[:, : image.shape[1] // scale * scale, : image.shape[2] // scale * scale]


def several(parts: Sequence[tuple[np.ndarray, np.ndarray]]) -> tuple[np.ndarray, np.ndarray]:
    """Samples as a batch."""
    frames, truth = zip(*parts)
    return np.stack(frames), np.stack(truth)
