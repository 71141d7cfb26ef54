"""VIIRS grids in HDF5: VNP09, VNP13, VNP43, VNP46 and their kin (VJ1, VJ2), and any other HDF-EOS5 file with a grid."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Optional

from ...job.layer import Layer
from ..files import file_of, name_of
from ..scene import SceneSource
from .eos_scene import Flagged, Named, Table, scenes_of

# The imagery bands come first: they are finer, and stand for their spectral regions.
TABLE = Table(
    sensor="viirs",
    bands=(
        Named(r"SurfReflect_(I\d)(?:_\d)?", r"\1"),
        Named(r"SurfReflect_(M\d+)(?:_\d)?", r"\1"),
        Named(r"Nadir_Reflectance_([IM]\d+)", r"\1"),
        Named(r".* NDVI", "NDVI"),
        Named(r".* EVI", "EVI"),
        Named(r".* EVI2", "EVI2"),
        Named(r".* red reflectance", "I1", spare=True),
        Named(r".* NIR1? reflectance", "I2", spare=True),
        Named(r".* SWIR1 reflectance", "I3", spare=True),
        Named(r".* blue reflectance", "M3", spare=True),
        Named(r".* green reflectance", "M4", spare=True),
        Named(r".* SWIR3 reflectance", "M11", spare=True),
        Named(r"DNB_At_Sensor_Radiance(?:_500m)?", "DNB"),
        Named(r"DNB_BRDF-Corrected_NTL", "NTL"),
        Named(r"Gap_Filled_DNB_BRDF-Corrected_NTL", "NTL_gap_filled", spare=True),
        Named(r"AllAngle_Composite_Snow_Free", "NTL"),
        Named(r"((?:AllAngle|NearNadir|OffNadir)_Composite_Snow_(?:Free|Covered))", r"\1", spare=True),
        Named(r"LST(?:_\d+km)?", "LST", "thermal"),
        Named(r"LST_Day(?:_\d+km|_CMG)?", "LST_Day", "thermal"),
        Named(r"LST_Night(?:_\d+km|_CMG)?", "LST_Night", "thermal", spare=True),
    ),
    flags=(
        Flagged(r"QF_Cloud_Mask", "vnp46_cloud"),
        Flagged(r"SurfReflect_State(_\d+k?m)?(_\d)?", "mod09_state"),
        Flagged(r"SurfReflect_QF1(_\d)?", "vnp09_qf1"),
        Flagged(r".*VI Quality", "mod13_quality"),
    ),
)
_NAME = re.compile(r"(?i)V(NP|J1|J2)\d\d\w*\..*\.(h5|hdf5|he5|nc)$")


class Viirs:
    """VIIRS products as LP DAAC and LAADS deliver them, the file or fields of it."""

    title = "VIIRS HDF5"

    def key(self, path: str) -> Optional[str]:
        """The file."""
        field = path.startswith("HDF5:") and "//HDFEOS/GRIDS/" in path
        file = _NAME.match(name_of(path)) or path.lower().endswith(".he5")
        return file_of(path) if field or file else None

    def open(self, layers: Sequence[Layer]) -> list[SceneSource]:
        """One scene."""
        return scenes_of(layers, TABLE, "VIIRS")
