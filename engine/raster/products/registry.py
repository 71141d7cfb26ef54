"""Which products SkyMend knows, and which files are of which."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from ...job.errors import InputError
from ...job.layer import Layer
from ..files import archive_prefix, file_layer, is_raster, members
from .brazil import BrazilDataCube
from .cf import Cf
from .dea import GeoscienceAustralia
from .earth_engine import EarthEngineFiles
from .force import Force
from .hls import Hls
from .landsat import Landsat
from .modis import Modis
from .planet import Planet
from .product import Product
from .scp import ConvertedBands
from .sen2r import Sen2r
from .sentinel1 import Sentinel1
from .sentinel2_safe import Sentinel2Safe
from .viirs import Viirs

# Asked in this order: a product whose names are a special case of another's stands before it.
PRODUCTS: tuple[Product, ...] = (
    ConvertedBands(),
    Sentinel2Safe(),
    Hls(),
    Force(),
    GeoscienceAustralia(),
    Planet(),
    Sen2r(),
    BrazilDataCube(),
    Sentinel1(),
    Landsat(),
    EarthEngineFiles(),
    Viirs(),
    Modis(),
    Cf(),
)


@dataclass(frozen=True)
class Delivery:
    """Files of one acquisition: of a known product, or (`product` None) one raster that speaks for itself."""

    product: Product | None
    key: str
    layers: tuple[Layer, ...]


def deliveries(layers: Sequence[Layer]) -> list[Delivery]:
    """The acquisitions in a list of rasters, folders and archives, in the order in which their first file comes.

    Folders and archives are searched; of those, rasters of no known product count only where nothing else is found. A file
    that comes again is another image: its user may have given it another date. Raises InputError naming a folder or archive
    without any raster.
    """
    found: dict[tuple[str, str, int], tuple[Product | None, list[Layer]]] = {}
    seen: Counter[str] = Counter()
    for layer in layers:
        for product, key, member in _claimed(layer):
            place = product.title if product else "", key, seen[member.path]
            found.setdefault(place, (product, []))[1].append(member)
            seen[member.path] += 1
    return [Delivery(product, key, tuple(own)) for (_, key, _), (product, own) in found.items()]


def product_of_file(path: str) -> tuple[Product | None, str]:
    """The first product that knows a file, and the acquisition that it is of."""
    for product in PRODUCTS:
        key = product.key(path)
        if key is not None:
            return product, key
    return None, path


def _claimed(layer: Layer) -> list[tuple[Product | None, str, Layer]]:
    """The files of a layer, each with its product and acquisition."""
    files = members(layer.path)
    if files == [layer.path] and not archive_prefix(layer.path):
        return [(*product_of_file(layer.path), layer)]
    known = [(*product_of_file(file), file_layer(file)) for file in files]
    claimed = [entry for entry in known if entry[0] is not None]
    plain = [entry for entry in known if is_raster(entry[2].path)]
    if not claimed and not plain:
        raise InputError(
            f"{layer.label} holds no raster that SkyMend reads.", "Choose the folder or archive as it was delivered."
        )
    return claimed or plain
