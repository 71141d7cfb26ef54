"""The grids of HDF-EOS files, from the text that describes them (StructMetadata.0)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Optional

from affine import Affine

from ..job.errors import InputError
from .geobox import GeoBox

SINUSOIDAL = "+proj=sinu +lon_0=0 +x_0=0 +y_0=0 +R=6371007.181 +units=m +no_defs"


@dataclass(frozen=True)
class EosGrid:
    """One grid, and the names of the fields on it."""

    name: str
    geobox: GeoBox
    fields: tuple[str, ...]


def grids_of(structure: str, path: str) -> list[EosGrid]:
    """The grids that StructMetadata.0 describes. Raises InputError naming the file and a grid that SkyMend does not know."""
    blocks = re.split(r"(?m)^\s*GROUP\s*=\s*GRID_\d+\s*$", structure)[1:]
    return [_grid(block, path) for block in blocks]


def gdal_grid(attributes: Mapping[str, Any], shape: tuple[int, int] = (1, 1)) -> Optional[GeoBox]:
    """The grid of an HDF4 file that GDAL wrote, from the file's attributes; None where it is no such file."""
    if not str(attributes.get("Signature", "")).startswith("Created with GDAL"):
        return None
    numbers = [float(text) for text in str(attributes.get("TransformationMatrix", "")).split(",") if text.strip()]
    transform = Affine.from_gdal(*numbers) if len(numbers) == 6 else Affine.identity()
    return GeoBox(shape, transform, str(attributes.get("Projection", "")) or None)


def _grid(block: str, path: str) -> EosGrid:
    name = _text(block, "GridName")
    try:
        width, height = int(_text(block, "XDim")), int(_text(block, "YDim"))
        left, top = _pair(block, "UpperLeftPointMtrs")
        right, bottom = _pair(block, "LowerRightMtrs")
    except ValueError as error:
        raise InputError(
            f"{path}: the corners or size of grid {name} are not in its StructMetadata.", "Download it again."
        ) from error
    origin = _text(block, "GridOrigin")
    if origin and not origin.endswith("_UL"):
        raise InputError(
            f"{path}: grid {name} does not begin in its upper left corner ({origin}).", "Convert it first."
        )
    projection = _text(block, "Projection").upper().replace("HE5_", "")
    if projection == "GCTP_GEO":
        left, top, right, bottom = map(_degrees, (left, top, right, bottom))
    transform = Affine((right - left) / width, 0, left, 0, (bottom - top) / height, top)
    fields = tuple(re.findall(r'DataFieldName\s*=\s*"([^"]+)"', block))
    return EosGrid(name, GeoBox((height, width), transform, _crs(block, projection, name, path)), fields)


def _crs(block: str, projection: str, name: str, path: str) -> str:
    if projection == "GCTP_GEO":
        return "EPSG:4326"
    parameters = [float(text) for text in _text(block, "ProjParams").strip("()").split(",") if text.strip()]
    if projection in ("GCTP_SNSOID", "GCTP_ISINUS"):
        radius = parameters[0] if parameters and parameters[0] > 0 else 6371007.181
        meridian = _degrees(parameters[4]) if len(parameters) > 4 else 0.0
        return SINUSOIDAL.replace("R=6371007.181", f"R={radius:.10g}").replace("lon_0=0", f"lon_0={meridian:g}")
    zone = _text(block, "ZoneCode")
    if projection == "GCTP_UTM" and re.fullmatch(r"-?\d+", zone):
        return f"EPSG:{(32700 if int(zone) < 0 else 32600) + abs(int(zone))}"
    raise InputError(
        f"{path}: grid {name} is in a projection that SkyMend does not know ({projection or 'none told'}).",
        "Reproject its layers to GeoTIFF in QGIS first.",
    )


def _text(block: str, key: str) -> str:
    found = re.search(rf"(?m)^\s*{key}\s*=\s*(.+?)\s*$", block)
    return found[1].strip('"') if found else ""


def _pair(block: str, key: str) -> tuple[float, float]:
    x, y = _text(block, key).strip("()").split(",")
    return float(x), float(y)


def _degrees(value: float) -> float:
    """Degrees of an angle as DDDMMMSSS.SS; what can only be degrees already is left as it is."""
    if abs(value) <= 360:
        return value
    size = abs(value)
    whole, minutes, seconds = size // 1e6, size % 1e6 // 1e3, size % 1e3
    return (whole + minutes / 60 + seconds / 3600) * (1 if value > 0 else -1)
