"""The cloud masks of a series' images: given as layers or stacks, or carried as a band of the images."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from ...contract.choices import MASK_KINDS
from ...contract.dates import parse_date
from ..job.errors import InputError
from ..job.layer import Layer
from ..raster.dataset import open_dataset
from ..raster.dating import find_date
from ..raster.grid import decimated_shape
from ..raster.scene import SceneSource
from .flag_products import product_of

_OTHERWISE = {"cmask": "bdc-cmask"}  # kinds of masks whose product is not called alike
CLOUD, PROBABILITY = "cloud", "probability"  # masks that are no product's: not 0 = cloud, or a cloud probability
_SAMPLED = 24  # masks looked at to recognise their kind
_SAMPLE = 256 * 256
_FLAG_BAND = r"(?i)^(scl|qa_?pixel|pixel_?qa|qa60|bqa|.*fmask|cmask|cloud_?mask|mask|clm)$"


@dataclass(frozen=True)
class SceneMask:
    """The mask of one scene: `layer` and its band (the first of several for MSK_CLASSI and UDM2)."""

    layer: Layer
    band: int
    name: str
    acquisition_date: datetime.date | None = None


def split_flag_bands(scenes: Sequence[SceneSource]) -> tuple[list[SceneSource], list[SceneMask | None]]:
    """Scenes without their flag band (named SCL, Fmask, QA_PIXEL …), and that band as each scene's mask."""
    images: list[SceneSource] = []
    masks: list[SceneMask | None] = []
    for scene in scenes:
        found = [band for band in scene.bands if re.match(_FLAG_BAND, band.name) and band.role is None]
        if found and len(found) < len(scene.bands):
            layer = Layer(path=found[0].path, name=scene.name)
            masks.append(SceneMask(layer, found[0].index, found[0].name, scene.acquisition_date))
            images.append(replace(scene, bands=tuple(band for band in scene.bands if band not in found)))
        else:
            masks.append(None)
            images.append(scene)
    return images, masks


def match(masks: Sequence[Layer], scenes: Sequence[SceneSource], inputs: Sequence[Layer]) -> list[SceneMask | None]:
    """The mask of every scene: by date, several of one date in turn; undated masks by position among the inputs.

    inputs: the layers of the scenes as the user listed them. Raises InputError where masks fit neither way.
    """
    listed = [mask for layer in masks for mask in _dated(layer)]
    dates = {scene.acquisition_date for scene in scenes}
    if all(mask.acquisition_date in dates for mask in listed):
        matched = []
        for scene in scenes:
            own = next((mask for mask in listed if mask.acquisition_date == scene.acquisition_date), None)
            if own is not None and sum(m.acquisition_date == own.acquisition_date for m in listed) > 1:
                listed.remove(own)
            matched.append(own)
        return matched
    if len(listed) == len(scenes):
        place = {layer.path: position for position, layer in reversed(list(enumerate(inputs)))}
        rank = [(min(place.get(b.path, 0) for b in scene.bands), scene.bands[0].index) for scene in scenes]
        by_position: list[SceneMask | None] = [None] * len(scenes)
        for mask, position in zip(listed, sorted(range(len(scenes)), key=rank.__getitem__)):
            by_position[position] = mask
        return by_position
    stray = next(mask for mask in listed if mask.acquisition_date not in dates)
    when = f"its date {stray.acquisition_date} is of no image" if stray.acquisition_date else "it has no date"
    raise InputError(
        f"{stray.layer.label}: there are {len(listed)} masks for {len(scenes)} images, and {when}.",
        "Give one mask for each image in the same order, or masks with the images' dates in their names.",
    )


def recognise(masks: Sequence[SceneMask], kind: str) -> str:
    """The product (a key of `flag_products.PRODUCTS`, `CLOUD` for not 0 = cloud, or `PROBABILITY`) of masks of one kind.

    kind: one of `MASK_KINDS`. Codes of many masks are looked at, since one may hold too few to tell. Raises InputError.
    """
    if kind not in MASK_KINDS:
        raise InputError(f"MASK_KIND “{kind}” is not known.", f"Kinds: {', '.join(MASK_KINDS)}.")
    if kind != "auto":
        return _OTHERWISE.get(kind, kind.replace("_", "-"))
    first = masks[0]
    with open_dataset(first.layer) as dataset:
        dtype, count = dataset.dtypes[first.band - 1], dataset.count
        several = not any(dataset.descriptions) and count
    if dtype.startswith("float"):
        return PROBABILITY
    step = max(1, len(masks) // _SAMPLED)
    found = np.concatenate([_sample(mask) for mask in masks[::step]])
    name = f"{first.name} {Path(first.layer.path).name} {first.layer.name}"
    if re.match(_FLAG_BAND, first.name):
        name, several = first.name, 1
    return product_of(name, dtype, found, several or 1)


def _dated(layer: Layer) -> list[SceneMask]:
    """One mask, or one for each band of a stack of dates."""
    with open_dataset(layer) as dataset:
        dates = [parse_date(text or "") for text in dataset.descriptions]
    name = Path(layer.path).stem
    if len(dates) > 1 and all(dates):
        return [SceneMask(layer, band, name, date) for band, date in enumerate(dates, 1)]
    return [SceneMask(layer, 1, name, find_date(layer))]


def _sample(mask: SceneMask) -> np.ndarray:
    """The codes that occur in a decimated read."""
    with open_dataset(mask.layer) as dataset:
        shape = decimated_shape(dataset.height, dataset.width, _SAMPLE)
        codes = dataset.read(mask.band, out_shape=shape)
        present = dataset.read_masks(mask.band, out_shape=shape) > 0
    return np.unique(codes[present]).astype(np.int64)
