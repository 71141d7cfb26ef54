"""What work on tiles must be, so that any thread, process or machine can do it.

A tile job is made of plain values: paths, grids, options, cards. What it opens (files, sessions) it opens when it first
needs it, in whatever process it finds itself, and leaves out of its pickle. `read` and `compute` depend on the tile alone,
never on the tiles before it, so any order and any number of workers give the same bits. Whatever is summed over tiles is
part of the answer, and is summed where the answers arrive, in order.
"""

from __future__ import annotations

from typing import Protocol, TypeVar

T = TypeVar("T", contravariant=True)
Data = TypeVar("Data")
Answer = TypeVar("Answer", covariant=True)


class TileJob(Protocol[T, Data, Answer]):
    """`read` waits for disks and may run beside `compute`, which uses all cores by itself."""

    def read(self, tile: T) -> Data:
        """What `compute` needs to know of a tile."""

    def compute(self, tile: T, data: Data) -> Answer:
        """The tile's answer."""

    def close(self) -> None:
        """Close what was opened; a job that is used again opens it again."""
