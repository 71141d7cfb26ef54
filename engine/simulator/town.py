"""The plan of a seeded town: streets along two axes u and v that are turned against the image, and the blocks between.

Lengths are in metres, which are also pixels of the high-resolution frames. `town_drawing` draws it, `traffic` drives on it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

Block = tuple[float, float, float, float]  # u0, v0, u1, v1


@dataclass(frozen=True)
class Street:
    """A street: position of its axis on the other axis (m), width (m) and number of lanes each way."""

    at: float
    width: float
    lanes: int


@dataclass(frozen=True)
class Town:
    """The plan of a town for frames of `size` × `size` metres that may move by `margin` metres to every side.

    `along_u` are the streets that run along u (each at a v), `along_v` the others; `reach`: half their length.
    """

    size: int
    margin: int
    seed: int
    angle: float  # radians, of u against the image's columns
    reach: float
    along_u: tuple[Street, ...]
    along_v: tuple[Street, ...]

    def place(self, points: np.ndarray) -> np.ndarray:
        """(u, v) of (n, 2) as (x, y) in metres from the upper left corner of the unmoved frame."""
        cosine, sine = np.cos(self.angle), np.sin(self.angle)
        return np.asarray(points, float) @ np.array([[cosine, sine], [-sine, cosine]]) + self.size / 2


def town(size: int, margin: int, seed: int) -> Town:
    """The plan: where its streets run."""
    rng = generator(seed, 0)
    reach = 0.71 * (size + 2 * margin) + 60
    return Town(
        size, margin, seed, float(np.radians(rng.uniform(12, 33))), reach, _streets(rng, reach), _streets(rng, reach)
    )


def blocks(plan: Town) -> Iterator[Block]:
    """The ground between streets that the frames can see, without the pavements."""
    seen = plan.size / 2 + plan.margin + 40
    for a, b in zip(plan.along_v, plan.along_v[1:]):
        for c, d in zip(plan.along_u, plan.along_u[1:]):
            block = (a.at + a.width / 2 + 2, c.at + c.width / 2 + 2, b.at - b.width / 2 - 2, d.at - d.width / 2 - 2)
            corners = plan.place(np.array([block[:2], (block[2], block[1]), block[2:], (block[0], block[3])]))
            if (corners.max(axis=0) > plan.size / 2 - seen).all() and (
                corners.min(axis=0) < plan.size / 2 + seen
            ).all():
                yield block


def generator(seed: int, number: int) -> np.random.Generator:
    """Random numbers of one part of the town."""
    return np.random.Generator(np.random.Philox(np.random.SeedSequence([seed, number])))


def _streets(rng: np.random.Generator, reach: float) -> tuple[Street, ...]:
    """Streets 55–100 m apart across one axis; every third one is a main road."""
    streets, at, number = [], -reach + rng.uniform(0, 60), int(rng.integers(3))
    while at < reach:
        main = number % 3 == 0
        streets.append(Street(float(at), 15.0 if main else 7.5, 2 if main else 1))
        at, number = at + rng.uniform(55, 100), number + 1
    return tuple(streets)
