"""Dated series: products as delivered, a raster a date, files a band and date, or rasters whose bands are dates."""

from __future__ import annotations

import datetime
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from ...contract.dates import parse_date
from ..job.errors import InputError
from ..job.layer import Layer
from .dating import named_date, read_dates
from .facts import Facts
from .geobox import GeoBox
from .opening import Part, Reading, converted, merged, parts
from .reflectance import BASELINE_4
from .scene import BandSource, SceneSource
from .sensors import SENTINEL2, band_in_name, role_of, sensor_of_bands

_BAND_PREFIX = r"(?:(?:SR|ST|QA|MSK|TOA|sur_refl|nbart?|oa)_)?"  # that is part of a band's name
_NARROW = ("landsat89", "hls-l30")  # sensors with one near infrared, as narrow as B8A of Sentinel-2


def open_series(
    layers: Sequence[Layer],
    *,
    dates: str | Sequence[datetime.date] = (),
    bands: Sequence[str] = (),
    scale: float | None = None,
    offset: float | None = None,
) -> tuple[SceneSource, ...]:
    """Scenes sorted by date, from products, a raster a date, files a band and date, or stacks whose bands are dates.

    `dates`: dates in layer order (or in band order, for stacks), as dates, as text, as `name=date` pairs, or as the path
    of a text file with one date a line; empty: from the layers. Raises InputError naming the layer without a date.
    """
    return tuple(_open(layers, dates, Reading(bands, scale, offset), undated=False))


def open_rasters(
    layers: Sequence[Layer],
    *,
    dates: str | Sequence[datetime.date] = (),
    bands: Sequence[str] = (),
    scale: float | None = None,
    offset: float | None = None,
) -> list[SceneSource]:
    """Scenes as `open_series` gives them; where none has a date, one for each raster in the order given."""
    return _open(layers, dates, Reading(bands, scale, offset), undated=True)


def _open(layers: Sequence[Layer], dates, reading: Reading, *, undated: bool) -> list[SceneSource]:
    if not layers:
        raise InputError("There is no input raster.", "Choose at least one dated raster.")
    given, named = read_dates(dates)
    layers = [layer.model_copy(update={"date": named_date(layer, named)}) if named else layer for layer in layers]
    if len(given) == len(layers):
        layers = [layer.model_copy(update={"date": date}) for layer, date in zip(layers, given)]
    found = parts(layers)
    stacks = [_stack_dates(part, given, len(layers)) for part in found]
    if any(stacks):
        if not all(stacks):
            plain = next(part.scene.name for part, stack in zip(found, stacks) if not stack)
            raise InputError(f"{plain} is not a stack of dates like the other layers.", "Process stacks on their own.")
        return _expand_stacks(found, stacks, reading)
    found = [piece for part in found for piece in _acquisitions(part)]
    if given and len(given) != len(layers):
        if len(given) != len(found):
            raise InputError(f"DATES has {len(given)} dates for {len(layers)} layers.", "Give one date for each layer.")
        found = [replace(p, scene=replace(p.scene, acquisition_date=date)) for p, date in zip(found, given)]
    groups: dict[tuple, list[Part]] = {}
    nothing_dated = undated and not any(part.scene.acquisition_date for part in found)
    for place, part in enumerate(found):
        if part.scene.acquisition_date is None and not nothing_dated:
            raise InputError(
                f"{part.scene.name} has no date: none in its temporal properties, name or tags.",
                "Write dates such as 2018-06-07 in DATES, in the order of the layers.",
            )
        groups.setdefault((part.scene.acquisition_date, place if nothing_dated else part.group), []).append(part)
    scenes = [
        merged(group, reading, [Layer(path=p.scene.bands[0].path, name=p.scene.name) for p in group])
        for group in groups.values()
    ]
    if not nothing_dated:
        scenes.sort(key=lambda scene: (scene.acquisition_date, scene.name))
    return _with_the_same_bands(scenes)


def agree_on_offset(scenes: Sequence[SceneSource]) -> list[SceneSource]:
    """Sentinel-2 scenes of one series with one offset where it was guessed from their values, by majority.

    The guess looks at the darkest values, so a scene full of cloud, or one band of it, may be judged unlike the rest; the
    product changed on 2022-01-25 only, so scenes before and from that day on are judged apart. What metadata say stands.
    """
    guessed = [s.sensor in SENTINEL2 and not s.note.startswith("Sentinel-2 ") for s in scenes]
    out = list(scenes)
    for recent in (False, True):
        era = [
            k
            for k, scene in enumerate(scenes)
            if guessed[k] and scene.acquisition_date and (scene.acquisition_date >= BASELINE_4) == recent
        ]
        bands = [band for k in era for band in scenes[k].bands if not band.declared]
        shifted = [band.offset for band in bands if band.offset]
        if not 0 < len(shifted) < len(bands):
            continue
        offset = shifted[0] if 2 * len(shifted) > len(bands) else 0.0
        for k in era:
            same = tuple(band if band.declared else replace(band, offset=offset) for band in scenes[k].bands)
            out[k] = replace(scenes[k], bands=same)
    return out


def _stack_dates(part: Part, given: list[datetime.date], layers: int) -> list[datetime.date]:
    """The dates of the bands, where this raster is a stack of dates; empty where it is not."""
    facts = _only(part)
    if facts is None or facts.count < 2:
        return []
    from_names = [
        parse_date(text) or parse_date(tags.get("Date", "")) for text, tags in zip(facts.descriptions, facts.band_tags)
    ]
    if all(from_names) and not _split_names(facts):
        return [date for date in from_names if date]
    return given if len(given) == facts.count and (facts.count != layers or layers == 1) else []


def _expand_stacks(found: Sequence[Part], stacks: Sequence[list[datetime.date]], reading: Reading) -> list[SceneSource]:
    """One scene a date from stacks whose bands are dates; several stacks are several bands of each scene. A date that comes
    again in one stack is another image of that day."""
    if reading.bands and len(reading.bands) != len(found):
        raise InputError(
            f"BANDS names {len(reading.bands)} bands for {len(found)} stacks.", "Give one name for each stack."
        )
    sensor = next((part.scene.sensor for part in found if part.scene.sensor), None)
    by_date: dict[tuple[datetime.date, int, int], list[BandSource]] = {}
    tiles: list[SceneSource] = []
    notes = []
    for position, (part, dates) in enumerate(zip(found, stacks)):
        path = part.scene.bands[0].path
        name = reading.bands[position] if reading.bands else band_in_name(Path(path).name) or Path(path).stem
        # Conversion is per file, so the first band speaks for all; its name is the date, not the band.
        role = role_of(name, sensor or sensor_of_bands([name]))
        named = [replace(band, name=name, role=role) for band in part.scene.bands]
        own, note = converted(named, part.facts, sensor, reading, dates[-1])
        notes.append(note)
        tile = next((k for k, other in enumerate(tiles) if _of_one_place(other.geobox, part.scene.geobox)), len(tiles))
        tiles += [part.scene] if tile == len(tiles) else []
        seen: Counter[datetime.date] = Counter()
        for date, band in zip(dates, own):
            by_date.setdefault((date, seen[date], tile), []).append(band)
            seen[date] += 1
    if len({tuple(band.name for band in group) for group in by_date.values()}) > 1:
        raise InputError(
            "The stacks do not have the same dates.", "Give stacks with one band for each date, all alike."
        )
    note = "; ".join(dict.fromkeys(filter(None, notes)))
    return [
        replace(
            tiles[tile],
            name=f"{tiles[tile].name} {date}",
            bands=tuple(by_date[date, again, tile]),
            acquisition_date=date,
            sensor=sensor,
            note=note,
        )
        for date, again, tile in sorted(by_date)
    ]


def _of_one_place(a: GeoBox, b: GeoBox) -> bool:
    """Whether two grids, of whatever pixels, cover one place and not neighbouring tiles."""
    if a.crs is None or b.crs is None or a.crs != b.crs:
        return True
    one, other = a.boundingbox, b.boundingbox
    wide = min(one.span_x, other.span_x) / 2
    high = min(one.span_y, other.span_y) / 2
    across = (one.left + one.right - other.left - other.right) / 2
    along = (one.bottom + one.top - other.bottom - other.top) / 2
    return abs(across) < wide and abs(along) < high


def _acquisitions(part: Part) -> list[Part]:
    """The images of a raster whose band names are an acquisition and a band each (`20200508T101031_…_B02`), or the part."""
    facts = _only(part)
    names = _split_names(facts) if facts else []
    if not names:
        return [part]
    groups: dict[str, list[BandSource]] = {}
    for (acquisition, name), band in zip(names, part.scene.bands):
        groups.setdefault(acquisition, []).append(replace(band, name=name))
    sensor = part.scene.sensor if part.scene.sensor not in (None, "sentinel2") else None
    sensor = sensor or sensor_of_bands([name for _, name in names]) or part.scene.sensor
    return [
        replace(
            part,
            scene=replace(
                part.scene,
                name=f"{part.scene.name} {acquisition}",
                bands=tuple(replace(band, role=role_of(band.name, sensor)) for band in bands),
                acquisition_date=parse_date(acquisition),
                sensor=sensor,
            ),
            group=f"{part.group} {acquisition}",
        )
        for acquisition, bands in groups.items()
    ]


def _split_names(facts: Facts) -> list[tuple[str, str]]:
    """(acquisition, band) of every band name, where each is both and every acquisition has the same bands, more than one of
    each: the shortest band names for which that is true. Empty where the names are not made so."""
    names = [name for name, colour in zip(facts.descriptions, facts.colours) if colour != "alpha"]
    for words in (1, 2, 3):
        pattern = rf"(.+?)[_ ]((?:[^_ ]+[_ ]){{{words - 1}}}{_BAND_PREFIX}[^_ ]+)"
        cut = [(m[1], m[2]) if (m := re.fullmatch(pattern, name)) else ("", "") for name in names]
        if not all(parse_date(acquisition) for acquisition, _ in cut):
            return []
        bands: dict[str, list[str]] = {}
        for acquisition, band in cut:
            bands.setdefault(acquisition, []).append(band)
        first = next(iter(bands.values()))
        if len(first) > 1 and len(set(first)) == len(first) and all(set(own) == set(first) for own in bands.values()):
            return cut
    return []


def _only(part: Part) -> Facts | None:
    """The facts of a part that is one raster of no known product."""
    return next(iter(part.facts.values())) if len(part.facts) == 1 else None


def _with_the_same_bands(scenes: list[SceneSource]) -> list[SceneSource]:
    """The scenes with as many bands each. Products of several sensors keep the spectral regions that all have, named as in
    the first; other rasters must agree: raises InputError naming the first scene that does not."""
    first = scenes[0]
    odd = next((scene for scene in scenes if len(scene.bands) != len(first.bands)), None)
    mixed = all(scene.product for scene in scenes) and len({scene.sensor for scene in scenes}) > 1
    if odd is None and not mixed:
        return scenes
    regions = _regions(scenes) if mixed else [scene.roles for scene in scenes]
    named_as = {name: role for role, name in regions[0].items()}
    shared = [named_as[b.name] for b in first.bands if all(named_as.get(b.name) in own for own in regions)]
    if not mixed or not shared:
        other = odd or scenes[-1]
        raise InputError(
            f"{other.name} has bands {', '.join(other.band_names)}, but {first.name} has {', '.join(first.band_names)}.",
            "All dates need the same bands.",
        )
    note = f"of several sensors: the bands that all have ({', '.join(shared)}) are used"
    out = []
    for scene, own in zip(scenes, regions):
        alike = scene.select([own[role] for role in shared])
        like = first.select([regions[0][role] for role in shared]).bands
        named = tuple(replace(band, name=known.name, role=known.role) for band, known in zip(alike.bands, like))
        out.append(replace(alike, bands=named, note="; ".join(filter(None, (scene.note, note)))))
    return out


def _regions(scenes: Sequence[SceneSource]) -> list[dict[str, str]]:
    """Role → band name of scenes of several sensors. The near infrared of Landsat 8 and 9 is as narrow as Sentinel-2's B8A,
    not as wide as its B08: the two go together where every scene has one of them."""
    wide = [scene.roles for scene in scenes]
    narrow = [
        {"nir_narrow" if role == "nir" else role: name for role, name in roles.items()}
        if scene.sensor in _NARROW
        else {role: name for role, name in roles.items() if role != "nir"}
        for scene, roles in zip(scenes, wide)
    ]
    return narrow if all("nir_narrow" in roles for roles in narrow) else wide
