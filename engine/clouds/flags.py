"""The product's own flags, read as they are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from ...contract.cloud_classes import NODATA
from ..catalogue.card import Card
from ..job.errors import InputError
from ..job.events import Events
from ..raster.scene import SceneSource
from .by_window import ByWindow
from .flag_products import Product
from .mask_check import check_masks
from .mask_evidence import SceneMask
from .mask_reader import ClassReader
from .masks import mask_of_layer, own_mask
from .methods import Asked, Found
from .morphology import grown
from .recogniser import Convention, recognise


def suits(asked: Asked) -> bool:
    """Whenever the user gives them."""
    return asked.flags is not None


def method(card: Card, options: Mapping[str, Any], asked: Asked, events: Events) -> Flags:
    """The flags given, else those that the scene carries. Raises InputError where there are none, or where they are of no
    known product."""
    mask = mask_of_layer(asked.flags) if asked.flags else own_mask(asked.scene)
    if mask is None:
        raise InputError("Method “flags” needs the product's flag raster.", "Choose it as FLAGS.")
    if asked.wish.threshold is not None:
        events.warning("Flags have no probability: THRESHOLD is not used.")
    [product] = recognise([mask], _convention(asked.convention, str(options["product"])), events)
    check_masks([asked.scene], [mask], [product], events)
    return Flags(asked.scene, mask, product, asked.wish.dilation or 0)


class Flags(ByWindow):
    """The flags of one product; clouds and shadows grow by the `dilation` asked for."""

    bytes_per_pixel = 80
    no_probability = "Flags carry no probability"

    def __init__(self, scene: SceneSource, mask: SceneMask, product: Product, dilation: int) -> None:
        self.scene, self.bands = scene, scene.band_names[:1]
        self._dilation = dilation
        self.knows_shadow, self.halo = product.knows_shadow, 2 * dilation
        self.besides = (ClassReader(mask, product, scene.geobox),)

    def find(self, values: np.ndarray, validity: np.ndarray, besides: Sequence[np.ndarray]) -> Found:
        """The classes read, 255 where the image has no pixel."""
        return Found(grown(np.where(validity, besides[0], np.uint8(NODATA)), self._dilation))


def _convention(wanted: Convention, product: str) -> Convention:
    """What the user says, where the option `product` (today's words have dashes) may say it instead of MASK_KIND."""
    if product == "auto":
        return wanted
    kind = product.replace("-", "_")
    kind = "cmask" if kind == "bdc_cmask" else kind
    if wanted.values.strip() or wanted.kind not in ("auto", kind):
        raise InputError(
            "OPTIONS product and MASK_KIND or MASK_VALUES say two things of the flags.", "Give one of them."
        )
    return replace(wanted, kind=kind)
