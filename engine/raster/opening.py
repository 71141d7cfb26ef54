"""Scenes from what is on disk, described and not yet read: a product as delivered, or rasters that speak for themselves.

`dated` does the same for series; the two sort out once what is on disk, so that every task sees only `SceneSource`s. Every
file is opened once.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from ..job.errors import InputError
from ..job.layer import Layer
from .facts import Facts, facts_of
from .files import name_of
from .products.earth_engine import exported
from .products.plain import describe
from .products.registry import Delivery, deliveries
from .reflectance import conversion
from .scene import BandSource, SceneSource
from .sensors import SENTINEL2, band_in_name, role_of, sensor_of_bands


@dataclass(frozen=True)
class Reading:
    """How the user says that images are to be read: names of the bands in file order (of a product: the bands to take),
    scale and offset in place of what the files say."""

    bands: Sequence[str] = ()
    scale: float | None = None
    offset: float | None = None


@dataclass(frozen=True)
class Part:
    """A scene or a piece of one, as it was found. Parts of one `group` and date belong together; `facts` by path, for what
    is not yet reflectance; `known`: a product's, so that its bands are what they say."""

    scene: SceneSource
    group: str
    facts: Mapping[str, Facts] = field(default_factory=dict)

    @property
    def known(self) -> bool:
        return bool(self.scene.product)


def open_scene(
    layers: Sequence[Layer], *, bands: Sequence[str] = (), scale: float | None = None, offset: float | None = None
) -> SceneSource:
    """One scene: a product as delivered (folder, archive, its files), one raster, or several files of one acquisition.

    The finest grid of the files becomes the scene's. `bands` names the bands in file order, or those to take of a product;
    `scale` and `offset` override what the files say. Raises InputError naming the layer that cannot be used.
    """
    if not layers:
        raise InputError("There is no input raster.", "Choose a raster layer.")
    found = parts(layers)
    dates = sorted({part.scene.acquisition_date for part in found if part.known and part.scene.acquisition_date})
    if len(dates) > 1 or sum(part.known for part in found) > 1:
        told = f"{len(dates)} dates from {dates[0]} to {dates[-1]}" if len(dates) > 1 else f"{len(found)} images"
        raise InputError(f"{layers[0].label} holds {told}; this takes one image.", "Choose the files of one of them.")
    return merged(found, Reading(bands, scale, offset), layers)


def parts(layers: Sequence[Layer]) -> list[Part]:
    """What is on disk, in the order of its first files; files of products are put together, other rasters stand alone."""
    return [part for delivery in deliveries(layers) for part in parts_of(delivery)]


def parts_of(delivery: Delivery) -> list[Part]:
    """The scenes of a delivery: of a known product whole, else one raster, stored numbers and not yet reflectance."""
    if delivery.product is not None:
        scenes = delivery.product.open(delivery.layers)
        dates = {layer.date for layer in delivery.layers if layer.date}
        if len(scenes) == 1 and len(dates) == 1:  # the user's word, or the layer's
            scenes = [replace(scenes[0], acquisition_date=dates.pop())]
        of_day: Counter = Counter()  # images of one day do not belong together, as granules of one product
        found = []
        for scene in map(_with_slowness, scenes):
            of_day[scene.acquisition_date] += 1
            group = f"{delivery.product.title} {delivery.key} {of_day[scene.acquisition_date]}"
            found.append(Part(scene, group))
        return found
    facts = facts_of(delivery.layers[0])
    known = exported(facts)
    if known:
        return [Part(scene, f"{facts.layer.path} {scene.name}") for scene in known]
    return [Part(describe(facts), _group(facts), {facts.layer.path: facts})]


def merged(found: Sequence[Part], reading: Reading, layers: Sequence[Layer]) -> SceneSource:
    """One scene of all parts, its numbers made reflectance. `layers` are what the user chose, for messages."""
    scenes = [part.scene for part in found]
    label = layers[0].label if len(layers) == 1 else f"the scene of {layers[0].label} and {len(layers) - 1} more files"
    bands = [band for scene in scenes for band in scene.bands]
    sensor = next((scene.sensor for scene in scenes if scene.sensor), None)
    extra = tuple(band for scene in scenes for band in scene.extra)
    if reading.bands:
        bands, sensor = _as_named(bands, extra, reading.bands, sensor, label)
        extra = ()
    names = [band.name for band in bands]
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise InputError(f"{label}: band {', '.join(twice)} comes twice.", "Leave one of the files out.")
    date = next((scene.acquisition_date for scene in scenes if scene.acquisition_date), None)
    unknown = "its sensor is not known: bands as BANDS names them" if reading.bands and sensor is None else ""
    facts = {path: fact for part in found for path, fact in part.facts.items()}
    bands, assumed = converted(bands, facts, sensor, reading, date)
    first = scenes[0]
    _check_scales(bands, label, scenes)
    return replace(
        first,
        name=first.name if found[0].known else layers[0].label,
        bands=tuple(bands),
        geobox=min((s.geobox for s in scenes), key=lambda box: box.pixel_area),
        acquisition_date=date,
        tags={key: value for scene in scenes for key, value in scene.tags.items()},
        sensor=sensor,
        zero_is_fill=any(scene.zero_is_fill for scene in scenes) or _zero_is_fill(bands, sensor),
        note="; ".join(dict.fromkeys(filter(None, (*(scene.note for scene in scenes), unknown, assumed)))),
        extra=extra,
    )


def converted(
    bands: Sequence[BandSource], facts: Mapping[str, Facts], sensor: str | None, reading: Reading, date=None
) -> tuple[list[BandSource], str]:
    """The bands with the scale and offset that make their numbers reflectance, and a note saying what was assumed, empty
    where the files say it; an explicit scale or offset overrules them. Bands of files not in `facts` are as they are."""
    out: dict[tuple[str, int], BandSource] = {(band.path, band.index): band for band in bands}
    notes = []
    for path in dict.fromkeys(band.path for band in bands if band.path in facts):
        own = [band for band in bands if band.path == path]
        if reading.scale is None or reading.offset is None:
            pairs, note = conversion(facts[path], [b.index for b in own], [b.role for b in own], sensor, date)
            out |= {(b.path, b.index): replace(b, scale=s, offset=o) for b, (s, o) in zip(own, pairs)}
            notes.append(note)
    if reading.scale is not None or reading.offset is not None:
        notes = []
        for place, band in out.items():
            scale = band.scale if reading.scale is None else reading.scale
            offset = band.offset if reading.offset is None else reading.offset
            out[place] = replace(band, scale=scale, offset=offset, planck=None)
    return [out[band.path, band.index] for band in bands], "; ".join(dict.fromkeys(filter(None, notes)))


def _check_scales(bands: Sequence[BandSource], label: str, scenes: Sequence[SceneSource]) -> None:
    """Raises InputError where a product's numbers cannot be made reflectance and the user does not say how."""
    if any(math.isnan(band.scale) or math.isnan(band.offset) for band in bands):
        why = "; ".join(dict.fromkeys(filter(None, (scene.note for scene in scenes))))
        raise InputError(
            f"{label}: nothing tells how its numbers become reflectance ({why}).",
            "Put the product's metadata file beside it, or give SCALE (and OFFSET).",
        )


def _zero_is_fill(bands: Sequence[BandSource], sensor: str | None) -> bool:
    """Whether these are numbers as Sentinel-2 and Landsat deliver them, without a nodata tag."""
    untold = all(band.nodata is None and band.dtype == "uint16" for band in bands)
    return untold and (sensor in SENTINEL2 or sensor in ("landsat57", "landsat89"))


def _with_slowness(scene: SceneSource) -> SceneSource:
    """The scene; of a compressed archive it says that each reading of a band unpacks it."""
    if not re.search(r"\.(tar\.gz|tgz)/", scene.bands[0].path, re.IGNORECASE):
        return scene
    slow = "read from a compressed archive, which takes several times as long as from files: unpack it to be faster"
    return replace(scene, note="; ".join(filter(None, (scene.note, slow))))


def _group(facts: Facts) -> str:
    """What the files of one scene have in common: the name without its band; other rasters are scenes of their own."""
    name = name_of(facts.layer.path)
    band = band_in_name(name)
    if facts.count != 1 or band is None:
        return facts.layer.path
    return re.sub(rf"(?i)(^|[._ -])(band_?)?{re.escape(band)}(?=$|[._ -])", r"\1", name)


def _as_named(
    bands: list[BandSource], extra: Sequence[BandSource], names: Sequence[str], sensor: str | None, label: str
) -> tuple[list[BandSource], str | None]:
    """The bands that the user names: those of that name where all have one, else all in file order under new names."""
    by_name = {band.name: band for band in (*bands, *extra)}
    if all(name in by_name for name in names):
        return [by_name[name] for name in names], sensor
    if len(names) != len(bands):
        raise InputError(
            f"BANDS names {len(names)} bands, but {label} has {len(bands)}: {', '.join(band.name for band in bands)}.",
            "Give one name for each band, in file order, or some of those names.",
        )
    sensor = sensor or sensor_of_bands(names)
    return [replace(band, name=name, role=role_of(name, sensor)) for band, name in zip(bands, names)], sensor
