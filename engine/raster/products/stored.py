"""Files of a known product as bands: what the file declares, else what the product stores."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ...job.errors import InputError
from ...job.layer import Layer
from ..facts import Facts, facts_of
from ..geobox import GeoBox
from ..scene import BandSource

UNKNOWN = float("nan")  # a scale that nothing tells: `raster.opening` refuses it unless the user gives one


@dataclass(frozen=True)
class Stored:
    """How a product stores numbers that its files do not explain: number × scale + offset, `nodata` where there is none."""

    scale: float = 1e-4
    offset: float = 0.0
    nodata: float | None = None


def image_facts(layer: Layer) -> Facts:
    """What a raster's file tells. Raises InputError naming one that is no image on a map."""
    return usable(facts_of(layer))


def usable(facts: Facts) -> Facts:
    """The same. Raises InputError naming a raster without transform or bands, or with complex numbers."""
    layer = facts.layer
    if facts.control_points:
        raise InputError(
            f"{layer.label} has {facts.control_points} ground control points but no transform.",
            "Warp it to a map projection first (Raster ▸ Projections ▸ Warp).",
        )
    if facts.count == 0:
        raise InputError(f"{layer.label} is a container of several rasters.", "Choose one of its sub-datasets.")
    if any(dtype.startswith("complex") for dtype in facts.dtypes):
        raise InputError(f"{layer.label} has complex values.", "Give amplitude or intensity in dB instead.")
    return facts


def stored_band(facts: Facts, index: int, name: str, role: str | None, stored: Stored) -> BandSource:
    """A band whose scale and offset are known: the file's own where it carries them, else the product's."""
    own = facts.declared(index)
    nodata = facts.nodata[index - 1]
    return BandSource(
        path=facts.layer.path,
        index=index,
        name=name,
        role=role,
        dtype=facts.dtypes[index - 1],
        nodata=stored.nodata if nodata is None else nodata,
        scale=facts.scales[index - 1] if own else stored.scale,
        offset=facts.offsets[index - 1] if own else stored.offset,
        declared=True,
    )


def finest(files: Iterable[Facts]) -> GeoBox:
    """The grid of the smallest pixels."""
    return min((f.geobox for f in files), key=lambda box: box.pixel_area)


def data_bands(facts: Facts) -> list[int]:
    """The bands of a file (from 1) but for alpha."""
    return [index for index, colour in enumerate(facts.colours, 1) if colour != "alpha"]
