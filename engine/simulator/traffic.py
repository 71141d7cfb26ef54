"""What moves in a town: cars and lorries that keep their lane on every street, and two aircraft that cross the scene.

Positions are functions of time, so any frame can be drawn alone. Who leaves at one end comes back at the other.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from .town import Town, generator
from .town_canvas import SUNWARDS
from .vehicles import Part, Pose, aircraft, car, truck

_SEED = 1_000_001  # far from those of the blocks
_LANE = 3.5  # metres


@dataclass(frozen=True)
class Mover:
    """One vehicle: its number from 1, kind and parts; path from `start` (u, v) in `direction` (unit vector) at `speed`
    (m/s), `length` metres long and then again from the beginning, `along` metres of it done at time 0; offset of its shadow
    (x, y) in metres."""

    number: int
    kind: str
    parts: tuple[Part, ...]
    start: tuple[float, float]
    direction: tuple[float, float]
    length: float
    along: float
    speed: float
    lift: tuple[float, float]

    def at(self, town: Town, time: float) -> tuple[float, float]:
        """(x, y) in metres from the unmoved frame's corner at a time in seconds."""
        done = (self.along + self.speed * time) % self.length
        x, y = town.place(np.array([self.start]) + done * np.array([self.direction]))[0]
        return float(x), float(y)

    def pose(self, town: Town, time: float) -> Pose:
        """Where it is in the unmoved frame."""
        x, y = self.at(town, time)
        heading = town.angle + float(np.arctan2(self.direction[1], self.direction[0]))
        return Pose(x, y, heading, self.lift)


def traffic(town: Town) -> tuple[Mover, ...]:
    """Everything that moves, aircraft last: they fly above the rest."""
    rng = generator(town.seed, _SEED)
    found: list[Mover] = []
    for start, direction, main in _lanes(town):
        speed = float(rng.choice((0.0, 4.0, 9.0, 13.0, 17.0) if not main else (6.0, 12.0, 16.0, 22.0)))
        along = rng.uniform(0, 30)
        while along < 2 * town.reach - 15:
            kind = "truck" if rng.random() < 0.12 else "car"
            parts = truck(rng) if kind == "truck" else car(rng)
            lift = _shadow(2.5 if kind == "truck" else 1.4)
            found.append(Mover(len(found) + 1, kind, parts, start, direction, 2 * town.reach, along, speed, lift))
            along += 18 + rng.exponential(45 if main else 75)
    for span, speed, height in ((34.0, 68.0, 75.0), (11.0, 38.0, 40.0)):
        found.append(_flight(len(found) + 1, town, span, speed, height, rng))
    return tuple(found)


def _lanes(town: Town) -> Iterator[tuple[tuple[float, float], tuple[float, float], bool]]:
    """Start, direction and whether it is a main road's of every lane; traffic keeps to the right."""
    for streets, flip in ((town.along_u, False), (town.along_v, True)):
        for street in streets:
            for lane in range(street.lanes):
                for way in (1.0, -1.0):
                    side = street.at + (-way if flip else way) * _LANE * (lane + 0.5)
                    start, direction = (-way * town.reach, side), (way, 0.0)
                    if flip:
                        start, direction = start[::-1], direction[::-1]
                    yield start, direction, street.lanes > 1


def _flight(number: int, town: Town, span: float, speed: float, height: float, rng: np.random.Generator) -> Mover:
    """A straight flight over the scene that begins inside it."""
    course, half = rng.uniform(0, 2 * np.pi), 0.75 * town.size + 60
    direction = np.array([np.cos(course), np.sin(course)])
    aside = rng.uniform(-0.25, 0.25) * town.size * np.array([-direction[1], direction[0]])
    start, along = aside - half * direction, half - rng.uniform(0.1, 0.3) * town.size
    parts = aircraft(span, (232, 232, 228))
    return Mover(
        number, "aircraft", parts, (float(start[0]), float(start[1])), (float(direction[0]), float(direction[1])),
        2 * half, float(along), speed, _shadow(height),
    )  # fmt: skip


def _shadow(height: float) -> tuple[float, float]:
    return -SUNWARDS[0] * height, -SUNWARDS[1] * height
