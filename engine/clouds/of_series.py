"""Cloud masks for the dates of a series that have none: each date by itself, then a second opinion from the others.

The second opinion finds what few bands miss (dim cloud, and shadow where SWIR1 shows it: near infrared follows the crops)
and gives back what is flagged on every date (cities, salt, sand). Screens: Zhu & Woodcock 2014 with a year or more of
dates, else median and deviation.
"""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple, Optional

import numpy as np
from odc.geo.geobox import GeoBox

from ...contract.cloud_classes import CLEAR, NODATA, SHADOW, THICK, THIN
from ..job.errors import InputError
from ..job.events import Events
from ..job.layer import Layer
from ..job.parameters import Machine
from ..raster.dataset import DatasetPool
from ..raster.reader import CodeReader, SceneReader
from ..raster.scene import SceneSource
from ..raster.tiling import tile_size, tiles
from ..raster.writer import CLASSES, Outputs
from ..schedule.stream import stream
from ..schedule.tile_job import Steps
from . import flags
from .detect import detect_clouds
from .detectors import FewBands
from .masks import SceneMask, match, recognise
from .methods import choose
from .spectral import VISIBLE, normalised_difference
from .temporal import YEAR, Screened, median_deviation, tmask

FEWEST_DATES = 5
ALWAYS = 0.9  # share of a pixel's dates flagged as cloud from which the flag is doubted


def cloud_masks(
    scenes: Sequence[SceneSource],
    folder: Path,
    events: Events,
    *,
    flags: Sequence[Optional[Layer]] = (),
    geobox: Optional[GeoBox] = None,
    method: str = "auto",
    options: Optional[Mapping[str, Any]] = None,
    threshold: Optional[float] = None,
    dilate: Optional[int] = None,
    shadows: bool = True,
    second_opinion: bool = True,
    tile: int = 0,
    memory_mb: int = 2048,
    threads: int = 0,
) -> list[Layer]:
    """One class raster (uint8, 0 clear … 3 shadow, 255 no data) a scene, in scene order, written into `folder`.

    `flags`: a product flag raster for each scene, or None where there is none. `geobox`: grid for the second opinion
    (default: the first scene's), which needs at least five dates. Raises InputError where a scene's bands allow neither.
    """
    found, weak = [], []
    given = list(flags) or [None] * len(scenes)
    share = 0.8 if second_opinion and len(scenes) >= FEWEST_DATES else 1.0
    for index, (scene, flag) in enumerate(zip(scenes, given)):
        part = events.part(share * index / len(scenes), share * (index + 1) / len(scenes))
        path = folder / f"clouds-{index:04d}-{scene.acquisition_date}.tif"
        layer = Layer(path=str(path), name=f"clouds of {scene.name}", date=scene.acquisition_date)
        alone = flag is not None or set(VISIBLE) <= set(scene.roles)
        if not alone and not (second_opinion and len(scenes) >= FEWEST_DATES and _visible(scene)):
            raise InputError(
                f"Clouds cannot be found in {scene.name}: it has {', '.join(scene.band_names)}.",
                "Give MASKS, name the bands with BANDS (red, green and blue are needed), or choose no cloud detection.",
            )
        with Outputs() as files:
            raster = files.raster(path, scene.geobox, ["class"], CLASSES)
            if alone:
                choice = choose(
                    scene, part, method=method if flag is None else "flags", flags=flag, given=options,
                    threshold=threshold, dilate=dilate, threads=threads,
                )  # fmt: skip
                detect_clouds(
                    scene, choice.detector, raster.write, part, shadows=shadows, shadow_dilation=dilate or 0,
                    sun=choice.sun, tile=tile, memory_mb=memory_mb,
                )  # fmt: skip
                weak.append(isinstance(choice.detector, FewBands))
            else:
                _all_clear(scene, raster, memory_mb)
                weak.append(True)
        found.append(layer)
    if second_opinion and len(scenes) >= FEWEST_DATES and all(_visible(scene) for scene in scenes):
        found = _second_opinion(
            scenes, found, weak, folder, geobox or scenes[0].geobox, events.part(share, 1), memory_mb
        )
    return found


def temporary_masks(scenes: Sequence[SceneSource], events: Events, stack: ExitStack, **keywords: Any) -> list[Layer]:
    """`cloud_masks` in a temporary folder that `stack` removes."""
    folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="skymend-clouds-"))
    return cloud_masks(scenes, Path(folder), events, **keywords)


def second_opinion(classes: np.ndarray, screened: Screened, snow: np.ndarray, weak: Sequence[bool]) -> np.ndarray:
    """Classes (T, …) after the temporal screens: on `weak` dates what they find is added, and cloud that a pixel has on
    nearly all its dates stays only where they agree. `snow` is never added: it stands out in time like cloud."""
    result = classes.copy()
    clear = (classes == CLEAR) & np.asarray(weak).reshape(-1, *([1] * (classes.ndim - 1)))
    result[clear & screened.shadow] = SHADOW
    result[clear & screened.cloud & ~snow] = THICK
    cloud = (classes == THICK) | (classes == THIN)
    seen = (classes != NODATA).sum(axis=0)
    always = (cloud.sum(axis=0) >= ALWAYS * seen) & (seen >= FEWEST_DATES)
    result[cloud & always & ~screened.cloud] = CLEAR
    return result


class _Bands(NamedTuple):
    """Names of the bands the screens look at: one that clouds brighten, and SWIR1 that shadows darken, if there is one."""

    bright: str
    swir1: Optional[str]


def _second_opinion(scenes, first, weak, folder, geobox, events, memory_mb) -> list[Layer]:
    """Read the visible and infrared bands of all dates tile by tile and write the final masks on `geobox`."""
    days = np.array([scene.acquisition_date.toordinal() for scene in scenes], np.float64)
    whole_year = len(days) >= 15 and bool(np.ptp(days) >= YEAR)
    names = [_screen_bands(scene, whole_year) for scene in scenes]
    pool = DatasetPool()
    readers = [
        SceneReader(s.select(list(dict.fromkeys(filter(None, n)))), geobox, pool=pool) for s, n in zip(scenes, names)
    ]
    masks = [CodeReader(layer, geobox, pool=pool) for layer in first]
    layers = [layer.model_copy(update={"path": str(folder / f"screened-{Path(layer.path).name}")}) for layer in first]
    cover = tiles(
        (int(geobox.shape[0]), int(geobox.shape[1])), tile_size(Machine(memory_mb=memory_mb), 90 * len(scenes))
    )

    def read(tile):
        codes = [reader.read(tile.window) for reader in masks]
        classes = np.stack([np.where(known, code, NODATA) for code, known in codes]).astype(np.uint8)
        pixels = [reader.read(tile.window) for reader in readers]
        return classes, [dict(zip(p.band_names, p.values)) for p in pixels]

    def compute(tile, data):
        classes, pixels = data
        missing = np.full(classes.shape[1:], np.nan, np.float32)
        bright = np.stack([p[n.bright] for p, n in zip(pixels, names)])
        dark = np.stack([p[n.swir1] if n.swir1 else missing for p, n in zip(pixels, names)])
        shape = bright.shape
        flat = bright.reshape(len(days), -1), dark.reshape(len(days), -1)
        screened = tmask(days, *flat) if whole_year else median_deviation(*flat)
        snow = np.stack([_snow(p, n) for p, n in zip(pixels, names)])
        return second_opinion(classes, Screened(*(s.reshape(shape) for s in screened)), snow, weak)

    with Outputs() as files:
        rasters = [files.raster(y.path, geobox, ["class"], CLASSES) for y in layers]

        def write(tile, classes):
            for raster, own in zip(rasters, classes):
                raster.write(tile.window, own)

        try:
            stream(Steps(read, compute), cover, write, events, message="Clouds in time")
        finally:
            pool.close()
    for layer in first:
        Path(layer.path).unlink()
    return layers


def _screen_bands(scene: SceneSource, whole_year: bool) -> _Bands:
    roles = scene.roles
    bright = roles["green"] if whole_year and "green" in roles else _visible(scene)
    return _Bands(bright, roles.get("swir1"))


def _visible(scene: SceneSource) -> str:
    """The shortest-wave visible band, by name; empty where there is none."""
    return next((scene.roles[role] for role in VISIBLE if role in scene.roles), "")


def _snow(pixels: dict[str, np.ndarray], names: _Bands) -> np.ndarray:
    """Bright where visible and dark in SWIR1, bool."""
    bright = pixels[names.bright]
    if names.swir1 is None:
        return np.zeros(bright.shape, bool)
    with np.errstate(invalid="ignore"):
        return (normalised_difference(bright, pixels[names.swir1]) > 0.4) & (bright > 0.1)


def _all_clear(scene: SceneSource, raster, memory_mb: int) -> None:
    """Class 0 wherever the scene is valid."""
    with SceneReader(scene) as reader:
        for tile in tiles(
            (int(scene.geobox.shape[0]), int(scene.geobox.shape[1])),
            tile_size(Machine(memory_mb=memory_mb), 8 * len(scene.bands)),
        ):
            validity = reader.read(tile.window).validity
            raster.write(tile.window, np.where(validity, CLEAR, NODATA).astype(np.uint8))


@dataclass(frozen=True)
class CloudSource:
    """The mask of an image and the product it is read as; `origin` says in words where it comes from."""

    mask: Optional[SceneMask]
    product: str
    origin: str


@dataclass(frozen=True)
class MaskWish:
    """Masks that the user gives, all of one `kind`; `inputs`: the layers of the scenes as the user listed them; `detect`:
    find the clouds of images that have no mask."""

    given: Sequence[Layer] = ()
    kind: str = "auto"
    inputs: Sequence[Layer] = ()
    detect: bool = True


def find_masks(
    scenes: Sequence[SceneSource],
    own: Sequence[Optional[SceneMask]],
    wish: MaskWish,
    folder: Path,
    machine: Machine,
    events: Events,
) -> list[CloudSource]:
    """Where each image's clouds are known from: the masks given, else the flag band of its `own`, else, if wished, a search
    that writes its classes into `folder`. Raises InputError where masks do not fit the images.
    """
    masks = match(wish.given, scenes, wish.inputs) if wish.given else list(own)
    known = [mask for mask in masks if mask is not None]
    product = recognise(known, wish.kind) if known else ""
    title = flags.PRODUCTS[product].title if product in flags.PRODUCTS else product
    if known:
        events.info(f"{len(known)} of {len(scenes)} images have a mask, read as {title}.")
    sources = [
        CloudSource(mask, product, f"{mask.layer.label} ({title})") if mask else CloudSource(None, "", "none known")
        for mask in masks
    ]
    bare = [k for k, mask in enumerate(masks) if mask is None]
    if bare and not wish.detect:
        events.info(f"{len(bare)} images without a mask are taken as clear.")
    elif bare:
        events.info(f"Detecting clouds in {len(bare)} images without a mask.")
        try:
            searched = [scenes[k] for k in bare]
            dated = all(scene.acquisition_date for scene in searched)
            found = cloud_masks(
                searched, folder, events, second_opinion=dated, memory_mb=machine.memory_mb, threads=machine.threads
            )
        except InputError as error:
            events.warning(f"Images without a mask are taken as clear. {error.text} {error.hint}".strip())
            return sources
        for k, layer in zip(bare, found):
            sources[k] = CloudSource(SceneMask(layer, 1, "class", scenes[k].acquisition_date), "classes", "detected")
    return sources
