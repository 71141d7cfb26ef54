"""A seeded piece of Central European farmland: parcels in blocks, forest, a river, lakes, a town, villages and roads.

The landscape is a function of position: `ground` gives any window of it, also beyond the scene's edge, so nothing of
the scene's size is ever held. Every pixel points to a row of the `Covers` table, which says what grows or stands there;
`spectra.py` and `radar.py` turn rows into signals for a date. Lengths are in pixels (`PIXEL_METRES`).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

import numpy as np

from . import randomness

PIXEL_METRES = 10.0


class Land(IntEnum):
    """Codes of the land-cover truth."""

    FIELD = 1
    MEADOW = 2
    DECIDUOUS = 3
    CONIFER = 4
    WATER = 5
    TOWN = 6
    ROAD = 7


# Rows of the cover table: first row and number of rows of each kind.
FIELDS, MEADOWS, DECIDUOUS, CONIFERS = (0, 2048), (2048, 512), (2560, 64), (2624, 64)
WATERS, CORE, SUBURB, INDUSTRY, ROADS = (2688, 2), (2690, 256), (2946, 256), (3202, 64), (3266, 2)
COVERS = 3268
RIVER, ASPHALT, TRACK = 2689, 3266, 3267

_FOREST_SHARE, _LAKE_SHARE = 0.24, 0.02


@dataclass(frozen=True)
class Covers:
    """What each row of the table is: land class (n,), and for parcels the shift of their season in days, vigour and
    soil brightness around 1, place in the crop rotation, whether a catch crop follows; for towns the shares of
    red roof, grey roof, bright roof, asphalt and garden (n, 5)."""

    land: np.ndarray
    season_shift: np.ndarray
    vigour: np.ndarray
    soil: np.ndarray
    rotation: np.ndarray
    catch_crop: np.ndarray
    town: np.ndarray


@dataclass(frozen=True)
class Landscape:
    """One landscape: side in pixels, seed, cover table, and the levels that make forest and lakes as large as wanted."""

    size: int
    seed: int
    covers: Covers
    forest_level: float
    lake_level: float
    river_runs_south: bool
    river_start: float
    town_at: tuple[float, float]  # row, column
    town_radius: float


@dataclass(frozen=True)
class Ground:
    """A window of the landscape: row of the cover table, land class, smooth variation within a cover (about ±1), fine
    texture (about ±1), distance to the river's bank in pixels (negative in the river); arrays (h, w)."""

    cover: np.ndarray
    land: np.ndarray
    variation: np.ndarray
    texture: np.ndarray
    river: np.ndarray


def landscape(size: int, seed: int) -> Landscape:
    """The landscape of a `size` × `size` scene."""
    u = randomness.table(seed, "landscape", (6,))
    sample = np.linspace(0, size, 160)
    forest = np.quantile(_forest(size, seed, sample, sample), 1 - _FOREST_SHARE)
    lake = np.quantile(_lake(size, seed, sample, sample), 1 - _LAKE_SHARE)
    runs_south = bool(u[0] < 0.5)
    start = size * (0.3 + 0.4 * u[1])
    radius = float(np.clip(0.13 * size, 8, 130))
    along = size * (0.3 + 0.4 * u[2])
    across = start + _river_wander(size, seed, np.array([along]))[0] + (1 if u[3] < 0.5 else -1) * 0.75 * radius
    town_at = (along, across) if runs_south else (across, along)
    return Landscape(size, seed, _covers(seed), float(forest), float(lake), runs_south, start, town_at, radius)


def ground(scape: Landscape, rows: range, columns: range) -> Ground:
    """The window `rows` × `columns` of the landscape; positions may lie outside the scene."""
    size, seed = scape.size, scape.seed
    y, x = np.arange(rows.start, rows.stop, dtype=float), np.arange(columns.start, columns.stop, dtype=float)
    block = _blocks(size, seed, y, x)
    cover = _parcels(seed, block)

    river = _river_distance(scape, y, x)
    plain = _fractal(seed, "floodplain", y, x, largest=np.clip(size / 6, 12, 90), smallest=6)
    wet = river < (3 + 0.02 * size * (1.2 + plain))
    cover = np.where(wet, MEADOWS[0] + cover % MEADOWS[1], cover)
    track = (block.edge < 0.9) & (block.has_track)
    cover[track] = TRACK

    forest = _forest(size, seed, y, x) - 0.5 * wet
    stand = _fractal(seed, "stand", y, x, largest=np.clip(size / 8, 10, 60), smallest=3)
    conifer = _fractal(seed, "conifer", y, x, largest=np.clip(size / 5, 16, 120), smallest=4) > 0.15
    kind = np.where(conifer, CONIFERS[0], DECIDUOUS[0]) + np.clip((stand * 16 + 32).astype(int), 0, 63)
    wood = forest > scape.forest_level
    cover[wood] = kind[wood]
    riparian = (river > 0) & (river < 1.5 + 2.2 * np.clip(stand + 0.4, 0, 2))
    cover[riparian] = DECIDUOUS[0] + 20

    _build_town(scape, cover, block, y, x)
    cover[_roads(scape, y, x) & (river > 0)] = ASPHALT
    cover[_lake(size, seed, y, x) > scape.lake_level] = WATERS[0]
    bridge = _roads(scape, y, x)
    cover[(river <= 0) & ~bridge] = RIVER
    cover[(river <= 0) & bridge] = ASPHALT

    fine = 0.8 * _fractal(seed, "texture", y, x, largest=5, smallest=1.5) + 0.6 * randomness.white(
        seed, "grain", rows, columns
    )
    return Ground(
        cover=cover.astype(np.uint16),
        land=scape.covers.land[cover],
        variation=_fractal(seed, "variation", y, x, largest=np.clip(size / 8, 12, 48), smallest=5),
        texture=fine,
        river=river.astype(np.float32),
    )


@dataclass(frozen=True)
class _Blocks:
    """For each pixel: hash of its block of parcels, position along and across its furrows, their spacings, distance to
    the block's edge, and whether a track runs along the edge."""

    hash: np.ndarray
    across: np.ndarray
    along: np.ndarray
    strip: np.ndarray
    edge: np.ndarray
    has_track: np.ndarray


def _blocks(size: int, seed: int, y: np.ndarray, x: np.ndarray) -> _Blocks:
    """Voronoi cells of a jittered grid, each ploughed in its own direction."""
    spacing = float(np.clip(size / 5, 20, 80))
    bend = 0.12 * spacing
    rows = (y[:, None] + bend * _fractal(seed, "bend y", y, x, largest=1.5 * spacing, smallest=spacing)) / spacing
    columns = (x[None] + bend * _fractal(seed, "bend x", y, x, largest=1.5 * spacing, smallest=spacing)) / spacing
    i, j = np.floor(rows).astype(int), np.floor(columns).astype(int)
    top, left = i.min() - 1, j.min() - 1
    grid = range(top, i.max() + 2), range(left, j.max() + 2)
    jitter_y, jitter_x, angle, width, luck = (randomness.cells(seed, "blocks", *grid, layer=k) for k in range(5))

    best, second = np.full(rows.shape, np.inf), np.full(rows.shape, np.inf)
    bi, bj = np.zeros(rows.shape, int), np.zeros(rows.shape, int)
    for di in (-1, 0, 1):
        for dj in (-1, 0, 1):
            a, b = i + di - top, j + dj - left
            distance = np.hypot(
                rows - (i + di + 0.15 + 0.7 * jitter_y[a, b]), columns - (j + dj + 0.15 + 0.7 * jitter_x[a, b])
            )
            closer = distance < best
            second = np.where(closer, best, np.minimum(second, distance))
            best, bi, bj = np.where(closer, distance, best), np.where(closer, a, bi), np.where(closer, b, bj)
    θ = np.pi * angle[bi, bj]
    return _Blocks(
        hash=_mix((bi + top), (bj + left)),
        across=spacing * (rows * np.cos(θ) + columns * np.sin(θ)),
        along=spacing * (columns * np.cos(θ) - rows * np.sin(θ)),
        strip=spacing * (0.12 + 0.3 * width[bi, bj] ** 1.5),
        edge=spacing * (second - best) / 2,
        has_track=luck[bi, bj] < 0.6,
    )


def _parcels(seed: int, block: _Blocks) -> np.ndarray:
    """Row of the cover table of each field pixel: strips of a block, cut into parcels of different length."""
    strip = np.floor(block.across / block.strip).astype(int)
    stagger = _mix(block.hash, strip)
    length = block.strip * (2.2 + 3.0 * (stagger % 97) / 97)
    piece = np.floor(block.along / length + (stagger % 89) / 89).astype(int)
    return FIELDS[0] + (_mix(stagger, piece) >> 5) % (FIELDS[1] + MEADOWS[1] // 2)


def _build_town(scape: Landscape, cover: np.ndarray, block: _Blocks, y: np.ndarray, x: np.ndarray) -> None:
    """Write lots and streets of the town and the villages into `cover`."""
    seed = scape.seed
    sprawl = _fractal(seed, "sprawl", y, x, largest=max(scape.town_radius, 8), smallest=4, roughness=0.6)
    distance = np.hypot(y[:, None] - scape.town_at[0], x[None] - scape.town_at[1])
    density = 1 - distance / scape.town_radius + 0.22 * sprawl
    straggle = _fractal(seed, "straggle", y, x, largest=12, smallest=4)
    density = np.maximum(density, _villages(scape, y, x) + 0.16 * straggle)
    built = density > 0
    if not built.any():
        return
    core, industry = density > 0.5, (density < 0.35) & (sprawl > 0.9)
    lot = np.where(industry, 14, np.where(core, 6, 7))
    u, v = np.floor(block.across / lot).astype(int), np.floor(block.along / (lot + 1)).astype(int)
    number = _mix(_mix(block.hash, u), v) >> 7
    first = np.where(industry, INDUSTRY[0], np.where(core, CORE[0], SUBURB[0]))
    many = np.where(industry, INDUSTRY[1], CORE[1])
    # A lot is several buildings: neighbouring pixels of a lot take different rows of the table.
    house = _mix(np.floor(block.across / 2).astype(int), np.floor(block.along / 2).astype(int))
    lots = first + (number + np.where(industry, 0, house % 5) * 13) % many
    street = (np.mod(block.across, lot) < 1.0) | (np.mod(block.along, lot + 1) < 1.0)
    cover[built] = np.where(street, ASPHALT, lots)[built]


def _villages(scape: Landscape, y: np.ndarray, x: np.ndarray) -> np.ndarray:
    """Density of villages, one in most cells of a coarse grid; negative outside."""
    spacing = float(np.clip(scape.size / 2.2, 60, 450))
    i, j = np.floor(y / spacing).astype(int), np.floor(x / spacing).astype(int)
    density = np.full((len(y), len(x)), -1.0)
    for a in range(i.min() - 1, i.max() + 2):
        for b in range(j.min() - 1, j.max() + 2):
            row, column, luck, wide = (
                randomness.cells(scape.seed, "villages", range(a, a + 1), range(b, b + 1), layer=k)[0, 0]
                for k in range(4)
            )
            if luck < 0.7:
                radius = spacing * (0.03 + 0.05 * wide)
                d = np.hypot(y[:, None] - (a + row) * spacing, x[None] - (b + column) * spacing)
                density = np.maximum(density, 0.45 - 0.45 * d / radius)
    return density


def _river_wander(size: int, seed: int, along: np.ndarray) -> np.ndarray:
    """Sideways position of the river relative to its start, at positions along it (n,)."""
    bends = _fractal(seed, "river", along, np.zeros(1), largest=np.clip(size / 2.5, 30, 400), smallest=12)[:, 0]
    return (
        0.25 * (along - size / 2) * (randomness.table(seed, "river", (1,))[0] - 0.5)
        + np.clip(0.06 * size, 4, 60) * bends
    )


def _river_distance(scape: Landscape, y: np.ndarray, x: np.ndarray) -> np.ndarray:
    """Distance to the river's bank (h, w), negative inside."""
    along, across = (y, x) if scape.river_runs_south else (x, y)
    middle = scape.river_start + _river_wander(scape.size, scape.seed, along)
    slope = _river_wander(scape.size, scape.seed, along + 1) + scape.river_start - middle
    wide = _fractal(scape.seed, "river width", along, np.zeros(1), largest=120, smallest=20)[:, 0]
    half_width = np.clip(scape.size / 110, 1.3, 6) * (1 + 0.2 * wide)
    distance = np.abs(across[None] - middle[:, None]) / np.hypot(1, slope)[:, None] - half_width[:, None]
    return distance if scape.river_runs_south else distance.T


def _roads(scape: Landscape, y: np.ndarray, x: np.ndarray) -> np.ndarray:
    """Two main roads that meet in the town, one crossing the river, one following it."""
    wander = {"largest": np.clip(scape.size / 3, 40, 300), "smallest": 40}
    row, column = scape.town_at

    def off(name: str, along: np.ndarray, start: float, at: float, slope: float) -> np.ndarray:
        path = 8 * _fractal(scape.seed, name, along, np.zeros(1), **wander)[:, 0] + slope * (along - start)
        here = 8 * _fractal(scape.seed, name, np.array([start]), np.zeros(1), **wander)[0, 0]
        return at + path - here

    slopes = randomness.table(scape.seed, "roads", (2,)) - 0.5
    across = np.abs(y[:, None] - off("road across", x, column, row, slopes[0])[None])
    follow = np.abs(x[None] - off("road along", y, row, column, slopes[1])[:, None])
    return (across < 0.8) | (follow < 0.8)


def _forest(size: int, seed: int, y: np.ndarray, x: np.ndarray) -> np.ndarray:
    return _fractal(seed, "forest", y, x, largest=np.clip(size / 3.5, 16, 220), smallest=2.5, roughness=0.42)


def _lake(size: int, seed: int, y: np.ndarray, x: np.ndarray) -> np.ndarray:
    return _fractal(seed, "lake", y, x, largest=np.clip(size / 3.5, 16, 200), smallest=6, roughness=0.35)


def _fractal(seed: int, name: str, y: np.ndarray, x: np.ndarray, *, largest: float, smallest: float, roughness=0.5):
    return randomness.fractal(seed, name, y, x, largest=float(largest), smallest=smallest, roughness=roughness)


def _mix(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Hash of two integers, 0..2³¹−1: neighbouring parcels get unrelated rows of the table."""
    h = (a.astype(np.uint64) * np.uint64(0x9E3779B97F4A7C15)) ^ (b.astype(np.uint64) * np.uint64(0xC2B2AE3D27D4EB4F))
    h ^= h >> np.uint64(29)
    h *= np.uint64(0xBF58476D1CE4E5B9)
    return (h >> np.uint64(33)).astype(np.int64)


def _covers(seed: int) -> Covers:
    u = randomness.table(seed, "covers", (COVERS, 6))
    land = np.zeros(COVERS, np.uint8)
    for (first, many), code in (
        (FIELDS, Land.FIELD),
        (MEADOWS, Land.MEADOW),
        (DECIDUOUS, Land.DECIDUOUS),
        (CONIFERS, Land.CONIFER),
        (WATERS, Land.WATER),
        (CORE, Land.TOWN),
        (SUBURB, Land.TOWN),
        (INDUSTRY, Land.TOWN),
        (ROADS, Land.ROAD),
    ):
        land[first : first + many] = code
    town = np.zeros((COVERS, 5))
    for (first, many), weights in (
        (CORE, (5, 3, 1, 4, 1.5)),
        (SUBURB, (3, 1, 0.5, 1.5, 7)),
        (INDUSTRY, (0, 4, 6, 4, 1)),
    ):
        shares = np.array(weights) * randomness.table(seed, f"lots {first}", (many, 5)) ** 2
        town[first : first + many] = shares / shares.sum(axis=1, keepdims=True)
    return Covers(
        land=land,
        season_shift=12 * (u[:, 0] + u[:, 1] - 1),
        vigour=0.85 + 0.25 * u[:, 2],
        soil=0.78 + 0.45 * u[:, 3],
        rotation=(u[:, 4] * 8).astype(int),
        catch_crop=u[:, 5] < 0.35,
        town=town,
    )
