"""Which cloud detector fits a scene, and the detector made ready for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Optional

from ..catalogue.card import Card
from ..catalogue.zoo import find, options
from ..job.errors import InputError
from ..job.events import Events
from ..job.layer import Layer
from ..raster.scene import SceneSource
from ..raster.sensors import BANDS, role_of
from . import s2cloudless
from .detectors import Detector, FewBands, Flags, SixBands, Trees
from .spectral import SIX_BANDS, VISIBLE

TASK = "detectclouds"
_ORDERS = {  # bands of stacks without names, for a sensor the user names
    ("rgb", 3): ("red", "green", "blue"),
    ("rgbn", 4): ("red", "green", "blue", "nir"),
    ("landsat57", 6): SIX_BANDS,
    ("landsat57", 7): ("blue", "green", "red", "nir", "swir1", "thermal", "swir2"),
    ("landsat89", 6): SIX_BANDS,
    ("landsat89", 7): ("coastal", *SIX_BANDS),
    ("sentinel2-l1c", 10): s2cloudless.ROLES,
    ("sentinel2-l1c", 13): tuple(BANDS["sentinel2"].values()),
    ("sentinel2-l2a", 4): ("blue", "green", "red", "nir"),
    ("sentinel2-l2a", 12): tuple(role for role in BANDS["sentinel2"].values() if role != "cirrus"),
}


@dataclass(frozen=True)
class Choice:
    """A detector ready for one scene, its card, the options it runs with and the sun's place if the user gave it."""

    detector: Detector
    card: Card
    options: dict[str, Any]
    sun: Optional[tuple[float, float]]


def choose(
    scene: SceneSource,
    events: Events,
    *,
    method: str = "auto",
    flags: Optional[Layer] = None,
    given: Optional[Mapping[str, Any]] = None,
    threshold: Optional[float] = None,
    dilate: Optional[int] = None,
    threads: int = 0,
) -> Choice:
    """The method asked for, or with "auto" the best that fits: the product's own flags, s2cloudless for Sentinel-2 L1C
    with its ten bands, else the spectral rules. Raises InputError saying which bands are missing.
    """
    roles = scene.roles
    name = _automatic(scene, flags) if method == "auto" else method
    card = find(TASK, name)
    values = options(card, dict(given or {}))
    for option in ("margin", "sun_azimuth", "sun_elevation"):
        values[option] = _number(option, values.get(option))
    sun = (values["sun_azimuth"], values["sun_elevation"])
    if (sun[0] is None) != (sun[1] is None):
        raise InputError("OPTIONS: sun_azimuth and sun_elevation are needed together.", "Give both, in degrees.")
    sun_given = None if sun[0] is None else sun
    events.check()
    if name == "flags":
        if flags is None:
            raise InputError("Method “flags” needs the product's flag raster.", "Choose it as FLAGS.")
        if threshold is not None:
            events.warning("Flags have no probability: THRESHOLD is not used.")
        return Choice(Flags(flags, scene, values, dilate, events), card, values, sun_given)
    if name == "s2cloudless":
        missing = [role for role in s2cloudless.ROLES if role not in roles]
        if missing:
            raise InputError(
                f"s2cloudless needs ten Sentinel-2 L1C bands; {scene.name} lacks {', '.join(missing)}.",
                "Name the bands with BANDS (B01, B02, B04, B05, B08, B8A, B09, B10, B11, B12), or use METHOD=spectral.",
            )
        return Choice(Trees(card, scene, values, threshold, dilate, threads, events), card, values, sun_given)
    if name == "spectral":
        if set(SIX_BANDS) <= set(roles) | ({"nir"} if "nir_narrow" in roles else set()):
            return Choice(SixBands(scene, values, threshold, dilate), card, values, sun_given)
        if set(VISIBLE) <= set(roles):
            return Choice(FewBands(scene, values, threshold, dilate), card, values, sun_given)
        missing = [role for role in VISIBLE if role not in roles]
        raise InputError(
            f"Cloud detection needs at least red, green and blue; {scene.name} has {', '.join(scene.band_names)}, "
            f"of which none is known as {', '.join(missing)}.",
            "Name the bands in file order with BANDS, for example blue, green, red, nir; or give the product's FLAGS.",
        )
    raise InputError(f"Method “{name}” of {TASK} cannot be run by this version.", "Choose auto.")


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


def _automatic(scene: SceneSource, flags: Optional[Layer]) -> str:
    if flags is not None:
        return "flags"
    level1 = scene.sensor in ("sentinel2-l1c", "sentinel2")
    return "s2cloudless" if level1 and set(s2cloudless.ROLES) <= set(scene.roles) else "spectral"


def _number(option: str, value: Any) -> Optional[float]:
    """An option that may be empty, as a number."""
    try:
        return None if value is None or value == "" else float(value)
    except (TypeError, ValueError):
        raise InputError(f"OPTIONS: {option} must be a number, not “{value}”.") from None


def _named(scene: SceneSource, roles: tuple[str, ...], sensor: Optional[str]) -> SceneSource:
    bands = tuple(replace(band, name=role, role=role) for band, role in zip(scene.bands, roles))
    return replace(scene, bands=bands, sensor=sensor)
