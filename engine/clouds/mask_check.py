"""Whether masks can be right: looked at beside a small sample of the images that they belong to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace

import numpy as np

from ..job.events import Events
from ..raster.dataset import DatasetPool
from ..raster.geobox import GeoBox
from ..raster.grid import same_grid
from ..raster.reader import SceneReader
from ..raster.scene import SceneSource
from ..raster.window import Window
from .flag_products import PRODUCTS, Product
from .mask_evidence import SceneMask
from .mask_reader import ClassReader, Cloudiness

_IMAGES = 8  # looked at, spread over the series
_SQUARES, _SIDE = 4, 48  # of each: squares a side, and pixels along one
_ALL_CLOUD = 0.9
_BRIGHT, _EVEN, _SNOW = 0.4, 0.3, 0.4  # least reflectance, largest spread over the mean, NDSI
_LEAST = 0.005  # share of bright pixels from which an image has clouds to judge by


@dataclass(frozen=True)
class _Seen:
    """Pixels (n,) of one image, in the same order for all on one grid: where the image is, where mask and image tell
    anything, where the mask says cloud, where the image is as bright and white as clouds."""

    image: np.ndarray
    known: np.ndarray
    cloud: np.ndarray
    bright: np.ndarray


def check_masks(
    scenes: Sequence[SceneSource], masks: Sequence[SceneMask], products: Sequence[Product], events: Events
) -> None:
    """Warn of masks, all read as their product says, that call nearly everything cloud in most images, or that leave bright
    clouds in what they call clear. The images of a kind of mask are judged together."""
    for product in dict.fromkeys(products):
        members = [k for k, own in enumerate(products) if own == product]
        picked = [members[round(k)] for k in np.linspace(0, len(members) - 1, min(_IMAGES, len(members)))]
        with closing(DatasetPool()) as pool:
            seen = [_look(scenes[k], masks[k], product, pool) for k in picked]
        if all(same_grid(scenes[k].geobox, scenes[picked[0]].geobox) for k in picked[1:]):
            seen = _without_fixed(seen)
        names = f"{masks[picked[0]].layer.label}" + (f" and {len(members) - 1} more" if len(members) > 1 else "")
        judged = [s for s in seen if s.known.any()]
        full = sum(bool(s.cloud[s.known].mean() > _ALL_CLOUD) for s in judged)
        bright = [s for s in judged if (s.bright & s.known).mean() > _LEAST]
        left = sum(bool((s.bright & s.known & ~s.cloud).sum() > (s.bright & s.known).sum() / 2) for s in bright)
        silent = sum(bool((s.image & ~s.known).sum() > _LEAST * s.image.sum()) for s in judged)
        if full * 2 > len(judged):
            events.warning(
                f"{names}: more than {100 * _ALL_CLOUD:.0f} % is cloud in {full} of {len(judged)} images looked at, read as "
                f"{product.title}. {_instead(product)}"
            )
        elif left * 2 > len(bright) and left > min(1, len(judged) - 1):
            events.warning(
                f"{names}: in {left} of {len(judged)} images looked at, most pixels as bright as clouds are clear by the "
                f"mask, read as {product.title}. {_instead(product)}"
            )
        elif silent * 2 > len(judged) and not any(s.cloud.any() for s in judged):
            events.warning(
                f"{names}: nothing is cloud in {len(judged)} images looked at, but in {silent} of them the mask says "
                "nothing of pixels that the image has. If the value tagged as "
                "nodata is cloud, say it with MASK_VALUES, as codes:255."
            )


def _instead(product: Product) -> str:
    """What to say if the mask was misread."""
    if product.title == PRODUCTS["zero-is-cloud"].title:
        return "If 0 means clear there, say MASK_KIND=cloud."
    if product in (PRODUCTS["mask"], PRODUCTS["cloud"]):
        return "If 0 means cloud there, say MASK_KIND=zero_is_cloud."
    return (
        "If its values mean something else, say MASK_KIND, or what is cloud with MASK_VALUES (codes:4,5 or bits:1,3)."
    )


def _look(scene: SceneSource, mask: SceneMask, product: Product, pool: DatasetPool) -> _Seen:
    roles = scene.roles
    visible = [roles[role] for role in ("blue", "green", "red") if role in roles]
    swir = [roles["swir1"]] if "swir1" in roles and "green" in roles else []
    names = [*visible, *swir] or [scene.bands[0].name]
    reader = SceneReader(scene.select(names), scene.geobox, pool=pool)
    flags = ClassReader(mask, product, scene.geobox, pool=pool)
    there, known, cloud, bright = [], [], [], []
    for window in _windows(scene.geobox):
        image, told = reader.read(window), Cloudiness.of(flags.read(window))
        values = dict(zip(names, image.values))
        white = np.zeros(window.shape, bool)
        if len(visible) > 1:
            colours = np.stack([values[name] for name in visible])
            with np.errstate(invalid="ignore", divide="ignore"):
                spread = np.ptp(colours, axis=0) / colours.mean(axis=0)
                white = (colours.min(axis=0) > _BRIGHT) & (spread < _EVEN)
                if swir:
                    green, infrared = values[roles["green"]], values[swir[0]]
                    white &= (green - infrared) / (green + infrared) < _SNOW
        there.append(image.validity.ravel())
        known.append((told.known & image.validity).ravel())
        cloud.append(told.cloud.ravel())
        bright.append(white.ravel())
    return _Seen(*(np.concatenate(parts) for parts in (there, known, cloud, bright)))


def _without_fixed(seen: Sequence[_Seen]) -> list[_Seen]:
    """Without what is bright in most images, as roofs, salt and snow are, where there are enough to tell."""
    if len(seen) < 3:
        return list(seen)
    often = np.mean([s.bright for s in seen], axis=0) > 0.6
    return [replace(s, known=s.known & ~often, image=s.image & ~often, bright=s.bright & ~often) for s in seen]


def _windows(geobox: GeoBox) -> Iterator[Window]:
    """Squares spread over a grid, or all of a small one."""
    height, width = geobox.shape
    if height * width <= (_SQUARES * _SIDE) ** 2:
        yield Window(0, 0, width, height)
        return
    tall, wide = min(_SIDE, height), min(_SIDE, width)
    for row in sorted(set(np.linspace(0, height - tall, _SQUARES).astype(int).tolist())):
        for column in sorted(set(np.linspace(0, width - wide, _SQUARES).astype(int).tolist())):
            yield Window(column, row, wide, tall)
