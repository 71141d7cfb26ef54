"""The product's own flags, read as they are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from ..catalogue.card import Card
from ..job.errors import InputError
from ..job.events import Events
from ..job.layer import Layer
from ..raster.dataset import open_dataset
from ..raster.reader import CodeReader
from ..raster.scene import SceneSource
from .by_window import ByWindow
from .flag_products import PRODUCTS, classes, product_of
from .methods import Asked, Found
from .morphology import grown

SAMPLE = 1_000_000  # pixels looked at to recognise a product


def suits(asked: Asked) -> bool:
    """Whenever the user gives them."""
    return asked.flags is not None


def method(card: Card, options: Mapping[str, Any], asked: Asked, events: Events) -> Flags:
    """The flags given. Raises InputError where there are none, or where they are of no known product."""
    if asked.flags is None:
        raise InputError("Method “flags” needs the product's flag raster.", "Choose it as FLAGS.")
    if asked.wish.threshold is not None:
        events.warning("Flags have no probability: THRESHOLD is not used.")
    product = _product(asked.flags, asked.scene, str(options["product"]), events)
    return Flags(asked.scene, asked.flags, product, asked.wish.dilation or 0)


class Flags(ByWindow):
    """The flags of one product; clouds and shadows grow by the `dilation` asked for."""

    bytes_per_pixel = 80
    no_probability = "Flags carry no probability"

    def __init__(self, scene: SceneSource, layer: Layer, product: str, dilation: int) -> None:
        self.scene, self.bands = scene, scene.band_names[:1]
        self._product, self._dilation = product, dilation
        self.knows_shadow, self.halo = PRODUCTS[product].knows_shadow, 2 * dilation
        bands = range(1, PRODUCTS[product].bands + 1)
        self.besides = tuple(CodeReader(layer, scene.geobox, band=band) for band in bands)

    def find(self, values: np.ndarray, validity: np.ndarray, besides: Sequence[tuple[np.ndarray, np.ndarray]]) -> Found:
        """Classes of the codes read, 255 where any is missing."""
        codes = np.stack([code for code, _ in besides])
        known = validity & np.all([known for _, known in besides], axis=0)
        return Found(grown(classes(codes, known, PRODUCTS[self._product]), self._dilation))


def _product(layer: Layer, scene: SceneSource, wanted: str, events: Events) -> str:
    """The product that the flags are of: the one wanted, or with "auto" the one they look like. Raises InputError."""
    with open_dataset(layer) as dataset:
        count = dataset.count
    product = wanted
    if wanted == "auto":
        with CodeReader(layer, scene.geobox) as reader:
            codes, present = reader.read_decimated(SAMPLE)
        product = product_of(f"{layer.path} {layer.name}", reader.dtype, codes[present], count)
        events.info(f"{layer.label} read as {PRODUCTS[product].title}.")
    elif wanted not in PRODUCTS:
        raise InputError(f"OPTIONS: there is no flag product “{wanted}”.", f"Known: {', '.join(PRODUCTS)}.")
    if count < PRODUCTS[product].bands:
        raise InputError(f"{layer.label} has {count} bands; {PRODUCTS[product].title} has {PRODUCTS[product].bands}.")
    return product
