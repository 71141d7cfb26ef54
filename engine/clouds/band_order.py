"""The bands of stacks without names, for a sensor that the user names."""

from __future__ import annotations

from dataclasses import replace
from typing import Optional

from ..job.errors import InputError
from ..raster.scene import SceneSource
from ..raster.sensors import BANDS, role_of
from .indices import SIX_BANDS, VISIBLE
from .s2cloudless import ROLES

_ORDERS = {
    ("rgb", 3): ("red", "green", "blue"),
    ("rgbn", 4): ("red", "green", "blue", "nir"),
    ("landsat57", 6): SIX_BANDS,
    ("landsat57", 7): ("blue", "green", "red", "nir", "swir1", "thermal", "swir2"),
    ("landsat89", 6): SIX_BANDS,
    ("landsat89", 7): ("coastal", *SIX_BANDS),
    ("sentinel2-l1c", 10): ROLES,
    ("sentinel2-l1c", 13): tuple(BANDS["sentinel2"].values()),
    ("sentinel2-l2a", 4): ("blue", "green", "red", "nir"),
    ("sentinel2-l2a", 12): tuple(role for role in BANDS["sentinel2"].values() if role != "cirrus"),
}


def with_sensor(scene: SceneSource, sensor: str) -> SceneSource:
    """The scene with its bands' roles as `sensor` names them ("auto": as they are).

    Raises InputError where the scene's bands are not that sensor's.
    """
    if sensor == "auto":
        return scene
    names = _ORDERS.get((sensor, len(scene.bands)))
    unnamed = all(band.role is None or band.name.startswith("band") for band in scene.bands)
    if sensor in ("rgb", "rgbn"):
        if names and unnamed:
            return _named(scene, names, None)
        wanted = (*VISIBLE, "nir") if sensor == "rgbn" else VISIBLE
        missing = [role for role in wanted if role not in scene.roles]
        if missing:
            raise InputError(f"SENSOR is {sensor}, but {scene.name} has no {', '.join(missing)} band.", "Use BANDS.")
        return scene.select([scene.roles[role] for role in wanted])
    if names and unnamed:
        return _named(scene, names, sensor)
    bands = tuple(replace(band, role=role_of(band.name, sensor) or band.role) for band in scene.bands)
    return replace(scene, bands=bands, sensor=sensor)


def _named(scene: SceneSource, roles: tuple[str, ...], sensor: Optional[str]) -> SceneSource:
    bands = tuple(replace(band, name=role, role=role) for band, role in zip(scene.bands, roles))
    return replace(scene, bands=bands, sensor=sensor)
