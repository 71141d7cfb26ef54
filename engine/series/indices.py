"""Which bands are indices or temperatures."""

from __future__ import annotations

INDEX_NAMES = ("ndvi", "evi", "evi2", "savi", "gndvi", "ndre", "lai", "fapar", "fpar", "ndmi", "nbr", "lst", "thermal")


def is_index(band: str) -> bool:
    """Whether a band's name is that of an index or a temperature, which clouds lower, not of a reflectance."""
    name = band.lower()
    return any(part in INDEX_NAMES for part in (name, *name.replace("-", "_").replace(" ", "_").split("_")))
