"""Cars, lorries and aircraft as flat polygons, standing in a town or painted into a frame where they are at a moment."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageDraw

_SUBPIXELS = 8
_PAINTS = ((214, 214, 212), (40, 42, 46), (128, 130, 134), (168, 170, 172), (146, 34, 32), (44, 66, 120), (184, 180, 164),
           (236, 236, 234), (70, 84, 70))  # fmt: skip


@dataclass(frozen=True)
class Part:
    """A polygon of a vehicle: points (n, 2) in metres (forward, to the right), colour, height above the ground that
    throws a shadow (0: it lies on another part)."""

    points: np.ndarray
    colour: tuple[int, int, int]
    height: float = 0.0


@dataclass(frozen=True)
class Pose:
    """Where a vehicle is in a frame: position (x, y) in pixels from the corner, heading in radians against the columns,
    `lift`: offset (x, y) of its shadow in pixels."""

    x: float
    y: float
    heading: float
    lift: tuple[float, float]


def car(rng: np.random.Generator) -> tuple[Part, ...]:
    """A car of 4.4 × 1.8 m with dark windows."""
    paint = _paint(rng)
    return (
        Part(_box(-2.2, 2.2, 0.9), paint, 1.4),
        Part(_box(0.3, 1.1, 0.8), (36, 42, 50)),
        Part(_box(-1.9, -1.3, 0.75), (36, 42, 50)),
    )


def truck(rng: np.random.Generator) -> tuple[Part, ...]:
    """A lorry of 11 × 2.5 m with its cab."""
    load = (224, 224, 220) if rng.random() < 0.5 else _paint(rng)
    return (
        Part(_box(-5.5, 3.0, 1.25), load, 3.5),
        Part(_box(3.4, 5.5, 1.2), _paint(rng), 2.8),
        Part(_box(4.3, 4.9, 1.1), (36, 42, 50)),
    )


def aircraft(span: float, colour: tuple[int, int, int] = (226, 228, 230)) -> tuple[Part, ...]:
    """An aeroplane of the given wingspan (m), swept wings where it is large."""
    half, sweep = span / 2, 0.32 if span > 20 else 0.03
    chord, body = 0.16 * span, max(0.055 * span, 0.7)
    dark = (int(0.82 * colour[0]), int(0.82 * colour[1]), int(0.82 * colour[2]))
    wing = [
        (chord / 2, 0),
        (chord / 2 - sweep * span / 2, half),
        (-sweep * span / 2 - 0.05 * span, half),
        (-chord / 2, 0),
    ]
    tail = [(-0.4 * span, 0), (-0.5 * span, 0.18 * span), (-0.55 * span, 0.18 * span), (-0.5 * span, 0)]
    hull = [(0.52 * span, 0), (0.45 * span, body), (-0.3 * span, body), (-0.54 * span, 0.2 * body)]
    both = [np.array(shape + [(a, -b) for a, b in reversed(shape)]) for shape in (wing, tail, hull)]
    return (
        Part(both[0], dark, 3.5),
        Part(both[1], dark, 5.0),
        Part(both[2], colour, 4.5),
        Part(_box(0.42 * span, 0.46 * span, 0.6 * body), (50, 56, 62)),
    )


def paint(frame: np.ndarray, mask: np.ndarray, number: int, parts: Sequence[Part], pose: Pose, *, shade: float) -> bool:
    """Paint a vehicle and its shadow into `frame` (3, H, W) float 0..255 with smooth edges, and its body into `mask` (H, W)
    where it covers half a pixel. Returns whether any of it is inside."""
    cosine, sine = np.cos(pose.heading), np.sin(pose.heading)
    turn = np.array([[cosine, sine], [-sine, cosine]])
    shapes = [part.points @ turn + (pose.x, pose.y) for part in parts]
    for part, shape in zip(parts, shapes):
        if part.height:
            found = _coverage(shape + pose.lift, frame.shape[1:])
            if found:
                rows, columns, covered = found
                frame[:, rows, columns] *= 1 - shade * covered
    seen = False
    for part, shape in zip(parts, shapes):
        found = _coverage(shape, frame.shape[1:])
        if found:
            rows, columns, covered = found
            colour = np.array(part.colour, np.float32)[:, None, None]
            frame[:, rows, columns] += covered * (colour - frame[:, rows, columns])
            mask[rows, columns][covered >= 0.5] = number
            seen = True
    return seen


def _coverage(points: np.ndarray, shape: tuple[int, ...]):
    """Rows, columns and share (h, w) of each pixel that a polygon (n, 2) of (x, y) covers; None where it is outside."""
    x0, y0 = np.floor(points.min(axis=0)).astype(int)
    x1, y1 = np.ceil(points.max(axis=0)).astype(int) + 1
    rows, columns = slice(max(y0, 0), min(y1, shape[0])), slice(max(x0, 0), min(x1, shape[1]))
    if rows.start >= rows.stop or columns.start >= columns.stop:
        return None
    height, width = rows.stop - rows.start, columns.stop - columns.start
    image = Image.new("L", (width * _SUBPIXELS, height * _SUBPIXELS), 0)
    inside = (points - (columns.start, rows.start)) * _SUBPIXELS - 0.5
    ImageDraw.Draw(image).polygon(list(map(tuple, inside)), fill=1)
    cells = np.asarray(image, np.float32).reshape(height, _SUBPIXELS, width, _SUBPIXELS)
    return rows, columns, cells.mean(axis=(1, 3))


def _box(back: float, front: float, half: float) -> np.ndarray:
    return np.array([(back, -half), (front, -half), (front, half), (back, half)])


def _paint(rng: np.random.Generator) -> tuple[int, int, int]:
    red, green, blue = _PAINTS[rng.integers(len(_PAINTS))]
    return red, green, blue
