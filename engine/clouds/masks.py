"""The cloud masks of a series' images: given as layers or stacks, or carried by the images themselves."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from ...contract.dates import parse_date
from ..job.errors import InputError
from ..job.layer import Layer
from ..raster.dataset import open_dataset
from ..raster.dating import find_date
from ..raster.files import archive_prefix, file_layer, is_raster, members
from ..raster.geobox import GeoBox
from ..raster.grid import grid_of, same_grid
from ..raster.opening import parts_of
from ..raster.products.registry import Delivery, deliveries
from ..raster.scene import BandSource, SceneSource
from .flag_products import PRODUCTS
from .mask_evidence import SceneMask
from .mask_names import best_flag_band, is_flag_band

_UDM2_BANDS = PRODUCTS["udm2"].bands


def split_flag_bands(scenes: Sequence[SceneSource]) -> tuple[list[SceneSource], list[SceneMask | None]]:
    """Scenes without their flag bands (named SCL, Fmask, QA_PIXEL …), and the mask that each carries: its product's own,
    else such a band."""
    images: list[SceneSource] = []
    masks: list[SceneMask | None] = []
    for scene in scenes:
        found = [band for band in scene.bands if band.role is None and is_flag_band(band.name)]
        found = found if len(found) < len(scene.bands) else []
        masks.append(_product_mask(scene) or (_band_mask(scene, found) if found else None))
        bands = tuple(band for band in scene.bands if band not in found)
        images.append(replace(scene, bands=bands) if found else scene)
    return images, masks


def own_mask(scene: SceneSource) -> SceneMask | None:
    """The mask that a scene carries, if it does."""
    return split_flag_bands([scene])[1][0]


def mask_of_layer(layer: Layer, date: datetime.date | None = None) -> SceneMask:
    """The mask in a raster: the band that is called like one, else the first."""
    return _of_bands(layer, _descriptions(layer), date)


def _of_bands(layer: Layer, descriptions: Sequence[str], date: datetime.date | None) -> SceneMask:
    """As `mask_of_layer`, of a raster whose bands are called so."""
    named = list(enumerate(descriptions, 1))
    flags = [(band, text) for band, text in named if is_flag_band(text)]
    if flags and 1 < len(named) != _UDM2_BANDS:
        band, text = flags[best_flag_band([text for _, text in flags])]
        return SceneMask(layer, band, text, date, bands=1)
    return SceneMask(layer, 1, named[0][1] or Path(layer.path).stem, date)


def match(masks: Sequence[Layer], scenes: Sequence[SceneSource], inputs: Sequence[Layer]) -> list[SceneMask | None]:
    """The mask of every scene: by date, several of one date by what their names and places share with the scenes', else in
    the order given; undated masks by position among the inputs.

    inputs: the layers of the scenes as the user listed them. Raises InputError where masks fit neither way.
    """
    listed = [mask for layer in masks for mask in _masks_in(layer)]
    dates = {scene.acquisition_date for scene in scenes}
    rank = [(min(_place(b.path, inputs) for b in scene.bands), scene.bands[0].index) for scene in scenes]
    order = sorted(range(len(scenes)), key=rank.__getitem__)
    matched: list[SceneMask | None] = [None] * len(scenes)
    strays = [mask for mask in listed if mask.acquisition_date not in dates]
    if not strays:
        for date in dates:
            members = [k for k in order if scenes[k].acquisition_date == date]
            of_day = [mask for mask in listed if mask.acquisition_date == date]
            for k, mask in zip(members, _of_one_day([scenes[k] for k in members], of_day)):
                matched[k] = mask
        return matched
    undated = not any(mask.acquisition_date in dates for mask in listed)
    if len(listed) == len(scenes) and (undated or any(mask.acquisition_date is None for mask in listed)):
        for mask, position in zip(listed, order):
            matched[position] = mask
        return matched
    stray = strays[0]
    when = f"its date {stray.acquisition_date} is of no image" if stray.acquisition_date else "it has no date"
    raise InputError(
        f"{stray.layer.label}: there are {len(listed)} masks for {len(scenes)} images, and {when}.",
        "Give one mask for each image in the same order, or masks with the images' dates in their names.",
    )


def _of_one_day(scenes: Sequence[SceneSource], masks: Sequence[SceneMask]) -> list[SceneMask | None]:
    """The mask of each scene of a day, both in the order given; a mask alone is for all of them."""
    if len(masks) < 2:
        return [masks[0] if masks else None] * len(scenes)
    grids = [_grid(mask) for mask in masks]
    pairs = sorted(
        ([-alike for alike in _likeness(scene, mask, grid)], abs(s - m), s, m)
        for s, scene in enumerate(scenes)
        for m, (mask, grid) in enumerate(zip(masks, grids))
    )
    found: dict[int, int] = {}
    for _, _, s, m in pairs:
        if s not in found and m not in found.values():
            found[s] = m
    return [masks[found[s]] if s in found else None for s in range(len(scenes))]


def _likeness(scene: SceneSource, mask: SceneMask, grid: GeoBox) -> tuple[float, int]:
    """How much of the scene the mask covers, in tenths, and how many words their names share."""
    words = _words(*{band.path for band in scene.bands}) | _words(scene.name)
    return round(_covered(scene.geobox, grid), 1), len(words & _words(mask.layer.path, mask.layer.name))


def _place(path: str, inputs: Sequence[Layer]) -> int:
    """Which of the inputs a file is or, for a folder or an archive, lies in."""
    return next((k for k, layer in enumerate(inputs) if layer.path == path or f"{layer.path}/" in path), 0)


def _words(*names: str) -> set[str]:
    return {word for name in names for word in re.split(r"[^a-z0-9]+", Path(name).name.lower()) if word}


def _covered(image: GeoBox, mask: GeoBox) -> float:
    """The share of an image that a mask's rectangle covers; all of it where one has no reference system."""
    if image.crs is None or mask.crs is None:
        return 1.0
    if same_grid(image, mask):
        return 1.0
    whole, other = image.as_odc(), mask.as_odc()
    return (whole.extent & other.extent.to_crs(whole.crs or "")).area / whole.extent.area


def _product_mask(scene: SceneSource) -> SceneMask | None:
    flags = scene.flags
    if flags is None:
        return None
    layer = Layer(path=flags.path, name=scene.name)
    return SceneMask(layer, flags.index, flags.name, scene.acquisition_date, flags.kind, flags.bands)


def _band_mask(scene: SceneSource, found: Sequence[BandSource]) -> SceneMask:
    """The one of some flag bands that tells most of clouds; all of a UDM2 together."""
    udm2 = [band for band in found if "udm2" in band.name.lower()]
    together = len(udm2) == _UDM2_BANDS and [b.index for b in udm2] == list(
        range(udm2[0].index, udm2[0].index + _UDM2_BANDS)
    )
    best = udm2[0] if together else found[best_flag_band([band.name for band in found])]
    kind, bands = ("udm2", _UDM2_BANDS) if together else ("auto", 1)
    layer = Layer(path=best.path, name=scene.name)
    return SceneMask(layer, best.index, best.name, scene.acquisition_date, kind, bands)


def _masks_in(layer: Layer) -> list[SceneMask]:
    """The masks of a raster; of a folder or an archive, what its products bring along, or its rasters as masks."""
    files = members(layer.path)
    if files == [layer.path] and not archive_prefix(layer.path):
        return _dated(layer)
    found = []
    for delivery in deliveries([file_layer(file) for file in files]):
        own = _delivered(delivery)
        found += own or [mask for file in delivery.layers if is_raster(file.path) for mask in _dated(file)]
    if not found:
        raise InputError(f"{layer.label} holds no mask.", "Choose the folder or archive in which the masks lie.")
    return found


def _delivered(delivery: Delivery) -> list[SceneMask]:
    """The masks that a product's scenes bring along; none for files that are no whole scene."""
    if delivery.product is None:
        return []
    try:
        own = [own_mask(part.scene) for part in parts_of(delivery)]
    except InputError:
        return []
    return [mask for mask in own if mask is not None]


def _dated(layer: Layer) -> list[SceneMask]:
    """One mask, or one for each band of a stack of dates."""
    descriptions = _descriptions(layer)
    dates = [parse_date(text) for text in descriptions]
    if len(dates) > 1 and all(dates):
        name = Path(layer.path).stem
        return [SceneMask(layer, band, name, date, bands=1) for band, date in enumerate(dates, 1)]
    return [_of_bands(layer, descriptions, find_date(layer))]


def _descriptions(layer: Layer) -> list[str]:
    """What a raster's bands are called; empty texts for those without a name."""
    with open_dataset(layer) as dataset:
        return [text or "" for text in dataset.descriptions]


def _grid(mask: SceneMask) -> GeoBox:
    with open_dataset(mask.layer) as dataset:
        return grid_of(dataset)
