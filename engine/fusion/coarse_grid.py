"""One rule for coarse images of any kind: blocks of factor × factor fine pixels from the fine grid's top-left corner.

Images at their native resolution, in any projection, are area-averaged onto these blocks; images that somebody already
resampled to the fine grid are averaged back to blocks. The fine images' own block means are measured here too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from affine import Affine

from ..job.errors import InputError
from ..job.events import Events
from ..raster.geobox import GeoBox
from ..raster.grid import pixel_size, same_grid
from ..raster.reader import SceneReader
from ..raster.scene import SceneSource
from ..raster.tiling import Tile, tiles
from ..raster.window import Window
from ..schedule.stream import stream
from .coarse import block_mean, block_shape

NATIVE = 1.5  # from this ratio of pixel sizes on, an image counts as coarse by itself


def find_factor(fine: SceneSource, coarse: SceneSource, given: int, events: Events) -> int:
    """Fine pixels along a coarse pixel: `given`, else from the pixel sizes, else from the blocks seen in the image.

    A native ratio is rounded up (463 m on 30 m: 16), so that a block is never finer than the pixels it is made of.
    Raises InputError where nothing tells.
    """
    ratio = _pixel_ratio(fine.geobox, coarse.geobox)
    if given:
        return given
    if ratio >= NATIVE:
        factor = max(2, int(np.ceil(ratio - 0.1)))
        events.info(
            f"A coarse pixel is {ratio:.2f} fine pixels wide; coarse images are averaged to blocks of {factor}."
        )
        return factor
    factor = _seen_factor(fine.geobox, coarse)
    if not factor:
        raise InputError(
            f"{coarse.name} is already on the fine grid and too smooth to see how large its own pixels were.",
            "Say how many fine pixels a coarse pixel spans, such as OPTIONS factor=16.",
        )
    events.info(
        f"{coarse.name} is already on the fine grid; its pixels look {factor} fine pixels wide, so it is averaged to "
        f"blocks of {factor} (OPTIONS factor overrules)."
    )
    return factor


def read_coarse(coarse: SceneSource, fine: GeoBox, factor: int, events: Events) -> np.ndarray:
    """The coarse image (B, h, w) float32 on the blocks of the fine grid, in its own unit, NaN where there is no data."""
    height, width = block_shape((fine.shape[0], fine.shape[1]), factor)
    grid = GeoBox((height, width), fine.affine * Affine.scale(factor), fine.crs)
    out = np.full((len(coarse.bands), height, width), np.nan, np.float32)
    if _pixel_ratio(fine, coarse.geobox) >= NATIVE:
        unplaced = fine.crs is None or coarse.geobox.crs is None
        if unplaced and coarse.geobox.shape != (height, width):
            raise InputError(
                f"{coarse.name} cannot be placed on the fine image: one of them has no coordinate reference system.",
                "Assign a CRS (Raster ▸ Projections ▸ Assign Projection).",
            )
        with SceneReader(coarse, None if unplaced else grid, resampling="average") as reader:
            _gather(BlockTiles(reader, 1), tiles((height, width), 512), out, events)
        return out
    with SceneReader(coarse, fine, resampling="nearest") as reader:
        size = max(1, 1024 // factor) * factor
        _gather(BlockTiles(reader, factor), tiles((fine.shape[0], fine.shape[1]), size), out, events)
    return out


@dataclass(frozen=True)
class BlockTiles:
    """Tile job: an image in means of blocks of `factor` pixels, 1: as it is."""

    reader: SceneReader
    factor: int

    def read(self, tile: Tile) -> np.ndarray:
        """Pixels (B, h, w)."""
        return self.reader.read(tile.window).values

    def compute(self, tile: Tile, data: np.ndarray) -> np.ndarray:
        """Their blocks (B, h, w)."""
        return data if self.factor == 1 else block_mean(data, self.factor)

    def close(self) -> None:
        """Close the file."""
        self.reader.close()


def _gather(job: BlockTiles, todo: Sequence[Tile], out: np.ndarray, events: Events) -> None:
    """Fill `out` (B, h, w) with the blocks of all tiles."""

    def place(tile: Tile, blocks: np.ndarray) -> None:
        top, left = (start // job.factor for start in tile.window.origin)
        out[:, top : top + blocks.shape[1], left : left + blocks.shape[2]] = blocks

    stream(job, todo, place, events)


@dataclass(frozen=True)
class Shift:
    """Displacement of the coarse image against the fine one, in coarse pixels (down, right), and the correlation there."""

    rows: float
    columns: float
    correlation: float

    @property
    def distance(self) -> float:
        """Length in coarse pixels."""
        return float(np.hypot(self.rows, self.columns))


def find_shift(fine_means: np.ndarray, coarse: np.ndarray, reach: int = 3) -> Shift | None:
    """Where the block means of the fine image (B, h, w) fit the coarse image best, up to `reach` coarse pixels away.

    Correlation over the common cells of all bands at whole shifts, a parabola between them. None where the images are
    too small (under 8 × 8 cells), or where the best fit is at the end of the search or weak (r < 0.5).
    """
    valid = np.isfinite(fine_means).all(0) & np.isfinite(coarse).all(0)
    if min(valid.shape) < 8 or valid.sum() < 40:
        return None
    reach = min(reach, min(valid.shape) // 4)
    score = np.array(
        [[_correlation(fine_means, coarse, i, j) for j in range(-reach, reach + 1)] for i in range(-reach, reach + 1)]
    )
    i, j = np.unravel_index(np.argmax(score), score.shape)
    if score[i, j] < 0.5 or i in (0, 2 * reach) or j in (0, 2 * reach):
        return None
    rows, columns = _vertex(score[i - 1 : i + 2, j]), _vertex(score[i, j - 1 : j + 2])
    return Shift(float(i - reach + rows), float(j - reach + columns), float(score[i, j]))


def check_shift(
    pairs: Sequence[tuple[SceneSource, SceneSource]], means, coarse, factor: int, events: Events
) -> list[dict]:
    """How far each coarse image lies off its fine one; a warning above half a coarse pixel."""
    out = []
    side = pixel_size(pairs[0][0].geobox)
    for (scene, partner), mean, image in zip(pairs, means, coarse):
        shift = find_shift(mean, image)
        if shift is None:
            events.info(
                f"Co-registration of {partner.name} could not be measured: too few coarse pixels or no clear match."
            )
            continue
        metres = f" ({shift.distance * factor * side:.0f} m)" if side else ""
        text = (
            f"{partner.name} lies {shift.rows:+.2f} coarse pixels down and {shift.columns:+.2f} to the right of {scene.name}"
            f"{metres}, r = {shift.correlation:.2f}"
        )
        if shift.distance > 0.5:
            events.warning(
                f"{text}. Shifts above half a coarse pixel harm the result: set ALIGN, or align the images first."
            )
        else:
            events.info(f"Co-registration: {text}.")
        out.append({"pair": scene.name, "rows": shift.rows, "columns": shift.columns, "r": shift.correlation})
    return out


def _vertex(values: np.ndarray) -> float:
    """Position of the top of the parabola through three values at −1, 0, 1."""
    bend = values[0] - 2 * values[1] + values[2]
    return float(0.5 * (values[0] - values[2]) / bend) if bend < 0 else 0.0


def _correlation(fine: np.ndarray, coarse: np.ndarray, i: int, j: int) -> float:
    """Mean correlation of the bands with the coarse image read (i, j) cells further on."""
    height, width = fine.shape[1:]
    a = fine[:, max(0, -i) : height - max(0, i), max(0, -j) : width - max(0, j)]
    b = coarse[:, max(0, i) : height - max(0, -i), max(0, j) : width - max(0, -j)]
    valid = np.isfinite(a).all(0) & np.isfinite(b).all(0)
    if valid.sum() < 10:
        return -1.0
    found = []
    for x, y in zip(a[:, valid].astype(np.float64), b[:, valid].astype(np.float64)):
        x, y = x - x.mean(), y - y.mean()
        size = np.sqrt((x @ x) * (y @ y))
        if size > 0:
            found.append(x @ y / size)
    return float(np.mean(found)) if found else -1.0


def _pixel_ratio(fine: GeoBox, coarse: GeoBox) -> float:
    """Coarse pixel size over fine pixel size."""
    if same_grid(fine, coarse):
        return 1.0
    a, b = pixel_size(fine), pixel_size(coarse)
    if a and b:
        return b / a
    return float(np.sqrt(fine.shape[0] * fine.shape[1] / (coarse.shape[0] * coarse.shape[1])))


def _seen_factor(fine: GeoBox, coarse: SceneSource) -> int:
    """The spacing of the edges that resampling left in an image on the fine grid; 0 where none is seen."""
    height, width = fine.shape
    window = Window(max(0, width - 1024) // 2, max(0, height - 1024) // 2, min(width, 1024), min(height, 1024))
    with SceneReader(coarse, fine, resampling="nearest") as reader:
        values = reader.read(window).values
    found = [factor for axis in (1, 2) for factor in (_edge_spacing(np.moveaxis(values, axis, 2)),) if factor]
    return round(float(np.mean(found))) if found else 0


def _edge_spacing(values: np.ndarray) -> float:
    """Mean spacing along the last axis of (B, h, w) of the kinks of a nearest-neighbour or linear resampling, 0 if none.

    Nearest neighbour leaves steps and nothing between them; linear and cubic resampling leave jumps of the second and
    third difference, whose mean profile across the image is periodic.
    """
    size = values.shape[2]
    step = np.abs(np.diff(values, axis=2))
    known = np.isfinite(step)
    share = (step[known] > 0).mean() if known.any() else 0.0
    stepped = 0 < share < 0.4
    for order in (1,) if stepped else (2, 3):
        bend = np.nanmean(np.abs(np.diff(values.astype(np.float64), order, axis=2)), axis=(0, 1))
        bend = np.nan_to_num(bend - np.nanmean(bend))
        longest = min(size // 2, 128)
        if longest < 4 or not bend.any():
            continue
        fold = np.correlate(bend, bend, "full")[bend.size - 1 :][: longest + 1] / (bend @ bend)
        peaks = [k for k in range(3, longest) if fold[k] >= fold[k - 1] and fold[k] > fold[k + 1] and fold[k] > 0.3]
        if peaks:
            return peaks[0] + _vertex(fold[peaks[0] - 1 : peaks[0] + 2])
    return 1 / share if stepped else 0.0  # steps out of line: blocks turned by a projection
