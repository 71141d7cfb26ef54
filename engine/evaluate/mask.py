"""The mask that says which pixels are compared, read as every task reads masks."""

from __future__ import annotations

from typing import Optional

from ..clouds.mask_reader import MaskReader
from ..clouds.masks import mask_of_layer
from ..clouds.recogniser import Convention, recognise
from ..job.events import Events
from ..raster.dataset import DatasetPool
from ..raster.geobox import GeoBox
from .parameters import Parameters


def mask_reader(p: Parameters, geobox: GeoBox, pool: DatasetPool, events: Events) -> Optional[MaskReader]:
    """A reader of MASK on `geobox`, None where none is given. Raises InputError where it cannot be read as wished."""
    convention = Convention(p.mask_kind, p.mask_values)
    if p.mask is None:
        return None
    mask = mask_of_layer(p.mask)
    [product] = recognise([mask], convention, events, plain=True)
    return MaskReader(mask, product, geobox, dilate=p.mask_buffer, pool=pool)
