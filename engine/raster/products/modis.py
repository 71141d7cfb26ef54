"""MODIS grids in HDF4: MOD09, MCD43A4, MOD11, MOD13 and their kin (MYD, MCD), and any other HDF4 file with a grid."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from ...job.layer import Layer
from ..files import file_of
from ..scene import SceneSource
from .eos_scene import Flagged, Named, Table, scenes_of

# MOD13 calls its shortwave infrared, band 7, MIR.
TABLE = Table(
    sensor="modis",
    bands=(
        Named(r"sur_refl_b(\d\d)(?:_\d)?", r"B\1"),
        Named(r"Nadir_Reflectance_Band(\d)", r"B\1"),
        Named(r".* NDVI", "NDVI"),
        Named(r".* EVI", "EVI"),
        Named(r".* red reflectance", "B1", spare=True),
        Named(r".* NIR reflectance", "B2", spare=True),
        Named(r".* blue reflectance", "B3", spare=True),
        Named(r".* MIR reflectance", "B7", spare=True),
        Named(r"LST(?:_\d+km)?", "LST", "thermal"),
        Named(r"LST_Day(?:_\d+km|_CMG)?", "LST_Day", "thermal"),
        Named(r"LST_Night(?:_\d+km|_CMG)?", "LST_Night", "thermal", spare=True),
    ),
    flags=(
        Flagged(r"(sur_refl_)?state_(1km|500m|250m)(_\d)?", "mod09_state"),
        Flagged(r".*pixel reliability", "mod13_reliability"),
        Flagged(r".*VI Quality", "mod13_quality"),
        Flagged(r"QC_Day", "mod11_qc", beside="LST_Day"),
        Flagged(r"QC_Night", "mod11_qc", beside="LST_Night"),
    ),
)


class Modis:
    """MODIS products as LP DAAC delivers them, the file or fields of it."""

    title = "MODIS HDF4"

    def key(self, path: str) -> Optional[str]:
        """The file."""
        hdf4 = path.lower().endswith(".hdf") or path.startswith(("HDF4_EOS:", "HDF4_SDS:"))
        return file_of(path) if hdf4 else None

    def open(self, layers: Sequence[Layer]) -> list[SceneSource]:
        """One scene."""
        return scenes_of(layers, TABLE, "MODIS")
