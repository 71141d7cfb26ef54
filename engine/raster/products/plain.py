"""A raster of no known product: what its own tags, names and types say."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..dating import date_of
from ..facts import Facts
from ..files import name_of
from ..reflectance import sun_angles
from ..scene import BandSource, SceneSource
from ..sensors import band_in_name, guess_sensor, names_by_count, role_of, sensor_of_bands
from .stored import data_bands, usable

_FILLS = {"modis": (-28672, -3000, 32767)}
_USUAL_FILLS = (-32768, -28672, -9999)


def describe(facts: Facts) -> SceneSource:
    """One raster as a scene, stored numbers not converted yet. Raises InputError naming a layer that is no image."""
    layer = usable(facts).layer
    indexes = data_bands(facts)
    sensor = guess_sensor(
        name_of(layer.path),
        layer.name,
        Path(layer.path).parent.name,
        facts.tags.get("SENSOR", ""),
        *facts.descriptions[:1],
    )
    names = _band_names(facts, indexes)
    guessed, note = None, ""
    if not names:
        guessed, names = names_by_count(len(indexes), [facts.colours[i - 1] for i in indexes], sensor)
        by_colour = {"red", "green", "blue"} <= {facts.colours[i - 1] for i in indexes}
        certain = by_colour or (guessed is not None and guessed == sensor)
        note = "" if certain else _told_by_number(names, sensor or guessed)
    if sensor in (None, "sentinel2") or not all(role_of(name, sensor) for name in names):
        sensor = sensor_of_bands(names) or guessed or sensor
    bands = tuple(
        BandSource(
            path=layer.path,
            index=index,
            name=name,
            role=role_of(name, sensor),
            dtype=facts.dtypes[index - 1],
            nodata=_nodata(facts, index, sensor),
            scale=facts.scales[index - 1],
            offset=facts.offsets[index - 1],
            declared=facts.declared(index),
        )
        for index, name in zip(indexes, names)
    )
    tags = dict(facts.tags)
    tags.update({key: f"{value:g}" for key, value in sun_angles(layer.path, tags).items()})
    return SceneSource(layer.label, bands, facts.geobox, date_of(facts), tags, sensor, note=note)


def _told_by_number(names: Sequence[str], sensor: str | None) -> str:
    """What is to be said of bands without names."""
    if len(names) < 2:
        return ""
    if names[0] == "band1":
        of = f" of {sensor}" if sensor else ""
        return f"its {len(names)} bands{of} have no names and no known order: name them with BANDS where it matters"
    return f"its bands have no names: taken as {', '.join(names)} by their number (else name them with BANDS)"


def _band_names(facts: Facts, indexes: list[int]) -> Sequence[str]:
    """Band names by description, else (single band) by file name; empty where nothing names them all."""
    described = [facts.descriptions[i - 1] for i in indexes]
    if all(described) and len(set(described)) == len(described):
        return described
    if len(indexes) == 1:
        path, name = facts.layer.path, facts.layer.name
        return [band_in_name(name_of(path)) or band_in_name(name) or Path(path).stem]
    return []


def _nodata(facts: Facts, index: int, sensor: str | None) -> float | None:
    """The declared fill, else the one fill value of this kind of product that the raster really holds."""
    declared = facts.nodata[index - 1]
    if declared is not None:
        return declared
    candidates = _FILLS.get(sensor or "", _USUAL_FILLS)
    return next((float(value) for value in candidates if value in facts.fills[index - 1]), None)
