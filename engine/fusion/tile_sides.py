"""How large tiles may be."""

from __future__ import annotations

from dataclasses import replace

from ..job.parameters import Machine
from ..raster.tiling import tile_size

LIBRARIES = 350  # MiB that the interpreter and what it imports take


def beside_libraries(machine: Machine) -> Machine:
    """The machine with the memory that is left for tiles."""
    memory = machine.memory_mb
    return replace(machine, memory_mb=memory - LIBRARIES if memory > 2 * LIBRARIES else memory // 2)


def side_in_blocks(machine: Machine, bytes_per_pixel: float, factor: int, halo: int = 0) -> int:
    """Side of a tile whose working arrays fit the memory, in whole blocks of `factor` pixels."""
    return max(tile_size(beside_libraries(machine), bytes_per_pixel, halo) // factor, 1) * factor
