"""The images of a job: opened, their clouds found, on one grid, tiles of a day as one, ready for any method."""

from __future__ import annotations

import datetime
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Optional

from ...contract.dates import parse_date
from ..clouds.mask_evidence import SceneMask
from ..clouds.masks import split_flag_bands
from ..clouds.of_series import CloudSource, MaskWish, find_masks
from ..clouds.recogniser import Convention
from ..job.errors import InputError
from ..job.events import Events
from ..job.layer import Layer
from ..raster.alignment import Looks, aligned
from ..raster.area import Area
from ..raster.dataset import DatasetPool
from ..raster.dated import open_rasters
from ..raster.files import belongs
from ..raster.geobox import GeoBox
from ..raster.plausible import tell
from ..raster.reader import SceneReader
from ..raster.scene import SceneSource
from ..raster.target import as_wished, cropped, target_grid, tell_shares, tiles_of_days, without_strays
from .methods import RemovalMethod
from .parameters import AUTO, Parameters
from .stack import Image, Stack


@dataclass(frozen=True)
class Opened:
    """Images on one grid, ready to be mended by `method`, or by one that is still to be chosen: the day the result is for,
    where clouds are known from, the scenes that are read, and the area outside which all is nodata."""

    method: RemovalMethod
    stack: Stack
    day: Optional[datetime.date]
    clouds: list[CloudSource]
    scenes: list[SceneSource]
    area: Optional[Area]


@contextmanager
def opened(p: Parameters, method: RemovalMethod, events: Events) -> Iterator[Opened]:
    """The images of a job on one grid, their clouds found, as `method` reads them. Raises InputError where images, dates or
    masks do not fit together."""
    images, day = _open(p, method)
    _check(p, method, images, events)
    with ExitStack() as files:
        folder = Path(files.enter_context(tempfile.TemporaryDirectory(prefix="skymend-")))
        geobox, kept = _grid(p, method, images, events)
        area = Area.of(p.grid_wish, geobox)
        images, clouds = _find_clouds(p, method, images.on(geobox), folder, events)
        if method.traits.several:
            images, clouds = images.of(kept), [clouds[k] for k in kept]
        empty = Stack((), geobox, pool=files.enter_context(DatasetPool()))
        stack, clouds = _stack(p, method, images, clouds, empty, events)
        yield Opened(method, stack, day, clouds, images.scenes, area)


@dataclass(frozen=True)
class _Images:
    """The images sorted by date, the mask that each brings along as a flag band, and the place of the one to mend."""

    scenes: list[SceneSource]
    masks: list[Optional[SceneMask]]
    target: int

    @property
    def mended(self) -> SceneSource:
        return self.scenes[self.target]

    def alone(self) -> _Images:
        """The one to mend."""
        return self.of([self.target])

    def of(self, kept: Sequence[int]) -> _Images:
        """Some of them, the one to mend among these."""
        return _Images([self.scenes[k] for k in kept], [self.masks[k] for k in kept], list(kept).index(self.target))

    def on(self, geobox: GeoBox) -> _Images:
        """The same, as far as they lie near the grid."""
        return _Images([cropped(scene, geobox) for scene in self.scenes], self.masks, self.target)


def _open(p: Parameters, method: RemovalMethod) -> tuple[_Images, Optional[datetime.date]]:
    """The images, and the day that the result is for."""
    scenes = open_rasters(p.inputs, dates=p.dates, bands=p.bands, scale=p.scale, offset=p.offset)
    order = [_place(layer, scenes) for layer in p.inputs]
    target, day = _find_target(p, scenes, order, any_day=method.traits.any_day)
    scenes, masks = split_flag_bands(scenes)
    return _Images(scenes, masks, target), day


def _place(layer: Layer, scenes: Sequence[SceneSource]) -> int:
    """The first scene with a band of this raster, folder, archive or metadata file."""
    inside = (any(belongs(band.path, layer.path) for band in (*scene.bands, *scene.extra)) for scene in scenes)
    return next((k for k, own in enumerate(inside) if own), 0)


def _find_target(
    p: Parameters, scenes: Sequence[SceneSource], order: Sequence[int], *, any_day: bool
) -> tuple[int, Optional[datetime.date]]:
    """The image to mend and the day the result is for, with `any_day` one that need not be an image's. Raises InputError
    where nothing fits `target`."""
    wanted = p.target.strip()
    if not wanted:
        return order[0], scenes[order[0]].acquisition_date
    for layer, k in zip(p.inputs, order):
        if wanted in (layer.name, layer.path, Path(layer.path).name, Path(layer.path).stem, scenes[k].name):
            return k, scenes[k].acquisition_date
    day = parse_date(wanted)
    same = [k for k, scene in enumerate(scenes) if day and scene.acquisition_date == day]
    if same:
        return same[0], day
    dated = [(abs((s.acquisition_date - day).days), k) for k, s in enumerate(scenes) if day and s.acquisition_date]
    if any_day and day and dated:
        return min(dated)[1], day
    names = ", ".join(f"{scene.name} ({scene.acquisition_date or 'no date'})" for scene in scenes)
    raise InputError(f"TARGET “{wanted}” is none of the images.", f"Give a name or date of: {names}.")


def _check(p: Parameters, method: RemovalMethod, images: _Images, events: Events) -> None:
    """Say what of the inputs is not used. Raises InputError where there are too few."""
    title, traits = method.card.title, method.traits
    if p.method != AUTO and traits.other_dates and len(images.scenes) == 1:
        raise InputError(
            f"{title} needs a clear image of another date beside {images.mended.name}, and no other image is given.",
            "Add one or more images of the same place to INPUTS; METHOD surroundings fills small holes of a single image.",
        )
    if p.sar and not traits.radar:
        events.info(f"{title} does not use the radar images.")
    if p.method == AUTO and len(images.scenes) == 1 and not p.sar:
        events.warning(
            f"{images.mended.name} is the only image: only small holes can be filled, from their surroundings. Add images "
            "of other dates to INPUTS, or radar to SAR, to fill more."
        )
    if not traits.several and len(images.scenes) > 1:
        events.info(f"{title} looks at one image only: {images.mended.name}.")


def _find_clouds(
    p: Parameters, method: RemovalMethod, images: _Images, folder: Path, events: Events
) -> tuple[_Images, list[CloudSource]]:
    """The images that the method reads, and where the clouds of each are known from."""
    alone = not method.traits.several
    if alone and not p.masks:
        images = images.alone()
    tell(images.scenes, events)
    convention, detect = Convention(p.mask_kind, p.mask_values), p.detect and method.traits.clouds
    wish = MaskWish(p.masks, convention, p.mask_buffer, p.inputs, detect)
    clouds = find_masks(images.scenes, images.masks, wish, folder, p.machine, events)
    if alone:  # masks that are given are matched with all images
        images, clouds = images.alone(), [clouds[images.target]]
    return images, clouds


def _grid(p: Parameters, method: RemovalMethod, images: _Images, events: Events) -> tuple[GeoBox, list[int]]:
    """The grid of the result, in pixels of the image to mend, and the images that lie on it. It covers that image with all
    its tiles, or for an image made of all, what they cover together."""
    scenes, base = images.scenes, images.mended.geobox
    if not method.traits.several:
        return as_wished(base, p.grid_wish), [images.target]
    target = target_grid(scenes, p.grid_wish, base)
    kept = without_strays(scenes, target, 2, events)
    geobox = target.geobox
    if not method.traits.any_day:  # beside the image to mend there is nothing to be filled
        tiles = next(group for group in tiles_of_days(scenes, images.target) if images.target in group)
        geobox = target_grid([scenes[k] for k in tiles], p.grid_wish, base).geobox
    tell_shares([scenes[k] for k in kept], geobox, events)
    return geobox, kept


def _stack(
    p: Parameters, method: RemovalMethod, images: _Images, clouds: Sequence[CloudSource], empty: Stack, events: Events
) -> tuple[Stack, list[CloudSource]]:
    """The images on the grid of the empty stack, ready to be read and aligned if wished, tiles of a day as one; and where
    the clouds of each are known from."""
    readers = _readers(method, images.scenes, clouds, empty)
    looks = [image.look for image in readers]
    scenes = aligned(Looks(images.scenes, looks, empty.geobox, images.target), p.align, events)
    if scenes != images.scenes:
        readers = _readers(method, scenes, clouds, empty)
    groups = tiles_of_days(scenes, images.target)
    stacked = [replace(readers[first], tiles=tuple(readers[k] for k in rest)) for first, *rest in groups]
    target = next(place for place, group in enumerate(groups) if images.target in group)
    return replace(empty, images=stacked, target=target), [clouds[group[0]] for group in groups]


def _readers(
    method: RemovalMethod, scenes: Sequence[SceneSource], clouds: Sequence[CloudSource], empty: Stack
) -> list[Image]:
    """Every scene on the grid of the empty stack."""
    dilate = int(method.options.get("dilate", 0))
    readers = [SceneReader(method.fed(scene), empty.geobox, pool=empty.pool) for scene in scenes]
    return [Image(image, found.reader(image, empty.pool, dilate=dilate)) for image, found in zip(readers, clouds)]
