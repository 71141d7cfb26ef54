"""The town as a satellite of half-metre class sees it, without what moves: streets with markings, and what is in each block.

Its edges are sharp and its texture fine, so that details finer than a pixel matter.
"""

from __future__ import annotations

import numpy as np

from .town import Block, Town, blocks, generator
from .town_blocks import ASPHALT, DRAWERS, PAVEMENT, WHITE
from .town_canvas import Canvas

_KINDS = ("houses", "flats", "hall", "parking", "field", "park")
_WEIGHTS = (0.34, 0.2, 0.14, 0.12, 0.1, 0.1)


def draw(plan: Town) -> np.ndarray:
    """(3, n, n) uint8, n = 2 · (size + 2 · margin): the town without what moves, 8-bit RGB in pixels of half a metre."""
    canvas = Canvas(plan)
    grounds = list(blocks(plan))
    apron = min(range(len(grounds)), key=lambda k: _distance(grounds[k], (0.22 * plan.size, -0.2 * plan.size)))
    for number, block in enumerate(grounds):
        rng = generator(plan.seed, 1 + number)
        kind = "apron" if number == apron else str(rng.choice(_KINDS, p=_kinds(plan, block)))
        DRAWERS[kind](canvas, block, rng)
    _draw_streets(canvas, plan)
    return canvas.finished()


def _distance(block: Block, point: tuple[float, float]) -> float:
    return float(np.hypot((block[0] + block[2]) / 2 - point[0], (block[1] + block[3]) / 2 - point[1]))


def _kinds(plan: Town, block: Block) -> np.ndarray:
    """Chance of each kind: fields prevail half a kilometre from the centre."""
    weights = np.array(_WEIGHTS)
    weights[_KINDS.index("field")] += max(0.0, _distance(block, (0, 0)) / 500 - 0.5)
    return weights / weights.sum()


def _draw_streets(canvas: Canvas, plan: Town) -> None:
    """Asphalt with kerbs, lane markings and zebra crossings."""
    for streets, flip in ((plan.along_u, False), (plan.along_v, True)):
        for street in streets:
            half, ends = street.width / 2, (-plan.reach, plan.reach)
            for width, colour in ((half + 2, PAVEMENT), (half, ASPHALT)):
                _band(canvas, street.at - width, street.at + width, *ends, flip, colour)
    for streets, others, flip in ((plan.along_u, plan.along_v, False), (plan.along_v, plan.along_u, True)):
        crossings = [(o.at - o.width / 2 - 5, o.at + o.width / 2 + 5) for o in others]
        for street in streets:
            for across in [lane * 3.5 for lane in range(-street.lanes + 1, street.lanes)]:
                dash = 6.0 if across else 12.0
                for start in np.arange(-plan.reach, plan.reach, 12.0):
                    if not any(a < start < b or a < start + dash < b for a, b in crossings):
                        _mark(canvas, street.at + across, start, start + dash, flip)
            for begin, end in crossings:
                for zebra in (begin, end - 3.0):
                    for across in np.arange(-street.width / 2 + 0.75, street.width / 2 - 0.75, 1.5):
                        _band(canvas, street.at + across, street.at + across + 0.5, zebra, zebra + 3, flip, WHITE)
    for a in plan.along_u:
        for b in plan.along_v:
            canvas.rectangle(b.at - b.width / 2, a.at - a.width / 2, b.at + b.width / 2, a.at + a.width / 2, ASPHALT)


def _band(canvas: Canvas, low, high, start, stop, flip: bool, colour) -> None:
    corners = (low, start, high, stop) if flip else (start, low, stop, high)
    canvas.rectangle(*corners, colour, 9)


def _mark(canvas: Canvas, at: float, start: float, stop: float, flip: bool) -> None:
    points = ((at, start), (at, stop)) if flip else ((start, at), (stop, at))
    canvas.line(*points, WHITE)
