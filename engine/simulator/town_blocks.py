"""What is in the blocks of a town: houses with gardens, flats, halls, car parks, fields, parks, an apron with airliners."""

from __future__ import annotations

import numpy as np

from .town import Block
from .town_canvas import Canvas
from .vehicles import aircraft, car, truck

ASPHALT, PAVEMENT, WHITE = (88, 88, 92), (136, 132, 126), (206, 206, 202)
_CONCRETE, _GRASS, _YELLOW = (158, 156, 148), (92, 108, 62), (196, 160, 60)
_ROOFS = ((148, 78, 58), (126, 66, 50), (164, 98, 72), (84, 84, 90), (104, 92, 84), (72, 70, 74))
_FLAT_ROOFS = ((166, 166, 164), (142, 140, 136), (196, 196, 192), (120, 118, 116), (182, 170, 152))
_CROPS = ((122, 118, 70), (96, 114, 58), (148, 128, 88), (80, 104, 52), (132, 110, 80))


def _houses(canvas: Canvas, block: Block, rng: np.random.Generator) -> None:
    """Gabled houses in gardens along two streets, with drives, hedges, sheds, pools and trees."""
    u0, v0, u1, v1 = block
    canvas.rectangle(*block, _shade(_GRASS, rng, 0.12), 34)
    middle = (v0 + v1) / 2
    for near, away in ((v0, 1), (v1, -1)):
        u = u0 + 1
        while u + 13 < u1:
            lot = rng.uniform(13, 18)
            long, deep = rng.uniform(8, min(11.5, lot - 2.5)), rng.uniform(7.5, 10)
            a, c = u + (lot - long) / 2, near + away * rng.uniform(4, 7)
            d = c + away * deep
            canvas.rectangle(u + 0.5, near, u + 3, c + away * 6, _shade(_CONCRETE, rng, 0.1), 14)
            canvas.line((u, near), (u, middle), (52, 66, 38))
            _gable(canvas, a, min(c, d), a + long, max(c, d), rng)
            if rng.random() < 0.5:
                canvas.parked(car(rng), u + 1.7, near + away * 3, np.pi / 2)
            garden = (d + middle) / 2
            if rng.random() < 0.2 and abs(middle - d) > 9:
                canvas.rectangle(u + 5, garden - 2, u + 11, garden + 2, _CONCRETE, 8)
                canvas.rectangle(u + 5.5, garden - 1.5, u + 10.5, garden + 1.5, (70, 160, 178), 4)
            for _ in range(rng.integers(0, 4)):
                canvas.tree(u + rng.uniform(2, lot - 2), garden + rng.uniform(-3, 3), rng.uniform(1.4, 3), rng)
            u += lot
    canvas.line((u0, middle), (u1, middle), (52, 66, 38))


def _gable(canvas: Canvas, u0, v0, u1, v1, rng: np.random.Generator) -> None:
    """A roof of two slopes, the southern one darker, with ridge, rows of tiles, windows and a chimney."""
    colour = _shade(_ROOFS[rng.integers(len(_ROOFS))], rng, 0.12)
    ridge, dark = (v0 + v1) / 2, tuple(int(0.68 * c) for c in colour)
    canvas.rectangle(u0, v0, u1, v1, colour, 16, height=rng.uniform(4, 7))
    canvas.rectangle(u0, ridge, u1, v1, dark, 16, raised=True)
    canvas.line((u0, ridge), (u1, ridge), tuple(min(255, int(1.25 * c)) for c in colour), raised=True)
    for k in range(rng.integers(0, 4)):
        a, b = u0 + 1.5 + 2.4 * k, ridge + 1.2
        if a + 1 < u1 - 0.5:
            canvas.rectangle(a, b, a + 1, b + 1.2, (44, 52, 62) if k % 2 else (190, 200, 208), 3, raised=True)
    canvas.rectangle(u1 - 2.2, ridge - 1.6, u1 - 1.2, ridge - 0.6, (176, 168, 160), 3, raised=True)


def _flats(canvas: Canvas, block: Block, rng: np.random.Generator) -> None:
    """Long flat roofs with parapets and machinery around a court with paths and trees."""
    u0, v0, u1, v1 = block
    canvas.rectangle(*block, _shade(_GRASS, rng, 0.1), 30)
    canvas.rectangle((u0 + u1) / 2 - 1, v0, (u0 + u1) / 2 + 1, v1, PAVEMENT, 10)
    canvas.rectangle(u0, (v0 + v1) / 2 - 1, u1, (v0 + v1) / 2 + 1, PAVEMENT, 10)
    for _ in range(int(rng.integers(6, 14))):
        canvas.tree(rng.uniform(u0 + 14, u1 - 14), rng.uniform(v0 + 14, v1 - 14), rng.uniform(1.8, 3.6), rng)
    v = v0 + 3
    while v + 12 < v1:
        _flat_roof(canvas, u0 + 4, v, u1 - 4 - rng.uniform(0, 12), v + rng.uniform(10, 13), rng, rng.uniform(9, 16))
        v += rng.uniform(26, 32)


def _flat_roof(canvas: Canvas, u0, v0, u1, v1, rng: np.random.Generator, height: float) -> None:
    colour = _shade(_FLAT_ROOFS[rng.integers(len(_FLAT_ROOFS))], rng, 0.08)
    canvas.rectangle(u0, v0, u1, v1, tuple(min(255, int(1.2 * c)) for c in colour), 8, height=height)
    canvas.rectangle(u0 + 0.8, v0 + 0.8, u1 - 0.8, v1 - 0.8, colour, 18, raised=True)
    for u in np.arange(u0 + 3, u1 - 4, rng.uniform(4, 8)):
        a, b = u + rng.uniform(0, 1.5), v0 + rng.uniform(2, max(v1 - v0 - 4, 2.1))
        long, deep = rng.uniform(1, 3.2), rng.uniform(1, 2.4)
        tone = (60, 62, 66) if rng.random() < 0.5 else (222, 224, 224)
        canvas.rectangle(a + 0.8, b + 0.9, a + long + 0.8, b + deep + 0.9, (50, 50, 52), 3, raised=True)
        canvas.rectangle(a, b, a + long, b + deep, tone, 4, raised=True)


def _hall(canvas: Canvas, block: Block, rng: np.random.Generator) -> None:
    """A hall with a ribbed metal roof and rooflights on a yard with lorries."""
    u0, v0, u1, v1 = block
    canvas.rectangle(*block, _shade(_CONCRETE, rng, 0.08), 16)
    a, b, c, d = u0 + 5, v0 + 4, u1 - 6, v1 - 18
    colour = _shade(((184, 188, 190), (132, 146, 158), (150, 148, 142))[rng.integers(3)], rng, 0.08)
    canvas.rectangle(a, b, c, d, colour, 10, height=9)
    for k, u in enumerate(np.arange(a + 1.5, c - 1, 2.5)):
        canvas.line((u, b), (u, d), tuple(int(0.84 * x) for x in colour), raised=True)
        if k % 4 == 1:
            for v in np.arange(b + 4, d - 6, 9):
                canvas.rectangle(u + 0.4, v, u + 2, v + 5, (226, 232, 234), 3, raised=True)
    for u in np.arange(a + 2, c - 2, 4.2):
        if rng.random() < 0.7:
            canvas.parked(truck(rng), u, d + 10, np.pi / 2)


def _parking(canvas: Canvas, block: Block, rng: np.random.Generator) -> None:
    """Rows of marked bays, most of them taken."""
    u0, v0, u1, v1 = block
    canvas.rectangle(*block, ASPHALT, 12)
    for v in np.arange(v0 + 1, v1 - 16, 17):
        for row, start in ((0, v), (1, v + 11)):
            for u in np.arange(u0 + 2, u1 - 2, 2.7):
                canvas.line((u, start), (u, start + 5), WHITE)
                if rng.random() < 0.72 and u + 2.7 < u1 - 2:
                    turned = np.pi / 2 + (np.pi if rng.random() < 0.5 else 0) + rng.normal(0, 0.03)
                    canvas.parked(car(rng), u + 1.35 + rng.normal(0, 0.1), start + 2.5 + rng.normal(0, 0.3), turned)
            if row == 0 and rng.random() < 0.6:
                for u in np.arange(u0 + 6, u1 - 4, 13.5):
                    canvas.tree(u, start - 0.5, rng.uniform(1.2, 2), rng)


def _field(canvas: Canvas, block: Block, rng: np.random.Generator) -> None:
    """Crop rows two metres apart with tramlines, in strips."""
    u0, v0, u1, v1 = block
    at = u0
    while at < u1 - 4:
        end = min(u1, at + rng.uniform(24, 45))
        colour = _shade(_CROPS[rng.integers(len(_CROPS))], rng, 0.1)
        canvas.rectangle(at, v0, end, v1, colour, 24)
        for k, u in enumerate(np.arange(at + 0.5, end, rng.uniform(2.0, 2.8))):
            tone = 0.62 if k % 8 == 0 else 0.85
            canvas.line((u, v0), (u, v1), tuple(int(tone * c) for c in colour))
        at = end + 1


def _park(canvas: Canvas, block: Block, rng: np.random.Generator) -> None:
    """Lawn with paths, a pond and many trees."""
    u0, v0, u1, v1 = block
    canvas.rectangle(*block, _shade(_GRASS, rng, 0.12), 30)
    middle = np.array([(u0 + u1) / 2, (v0 + v1) / 2])
    canvas.fill([(u0, v0), (u0 + 2.5, v0), (u1, v1), (u1 - 2.5, v1)], (176, 160, 132), 10)
    turn = np.linspace(0, 2 * np.pi, 24, endpoint=False)
    wobble = rng.uniform(0.8, 1.2, len(turn)) * min(u1 - u0, v1 - v0) / 5
    pond = np.stack([np.cos(turn) * wobble * 1.3, np.sin(turn) * wobble], axis=1) + middle
    canvas.fill(pond, (46, 62, 66), 6)
    for _ in range(int((u1 - u0) * (v1 - v0) / 90)):
        u, v = rng.uniform(u0 + 3, u1 - 3), rng.uniform(v0 + 3, v1 - 3)
        if np.hypot(u - middle[0], v - middle[1]) > min(u1 - u0, v1 - v0) / 4:
            canvas.tree(u, v, rng.uniform(1.8, 4.2), rng)


def _apron(canvas: Canvas, block: Block, rng: np.random.Generator) -> None:
    """Concrete slabs with joints and yellow lines, and airliners at their stands."""
    u0, v0, u1, v1 = block
    canvas.rectangle(*block, (168, 166, 158), 12)
    for u in np.arange(u0 + 5, u1, 7.5):
        canvas.line((u, v0), (u, v1), (138, 136, 130))
    for v in np.arange(v0 + 5, v1, 7.5):
        canvas.line((u0, v), (u1, v), (138, 136, 130))
    canvas.line((u0, v1 - 7), (u1, v1 - 7), _YELLOW)
    for u in np.arange(u0 + 20, u1 - 16, 38):
        canvas.line((u, v1 - 7), (u, v0 + 22), _YELLOW)
        canvas.parked(aircraft(34.0), u, v0 + 24, -np.pi / 2)
        canvas.parked(truck(rng), u + 9, v0 + 8, rng.uniform(0, np.pi))


DRAWERS = {
    "houses": _houses, "flats": _flats, "hall": _hall, "parking": _parking, "field": _field, "park": _park,
    "apron": _apron,
}  # fmt: skip


def _shade(colour, rng: np.random.Generator, spread: float) -> tuple[int, int, int]:
    """A colour a little lighter or darker."""
    gain = 1 + rng.uniform(-spread, spread)
    red, green, blue = (int(min(255, c * gain)) for c in colour)
    return red, green, blue
