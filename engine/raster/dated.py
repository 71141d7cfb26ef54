"""Dated series: a raster a date, files a band and date, or one raster whose bands are dates."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from ...contract.dates import parse_date
from ..job.errors import InputError
from ..job.layer import Layer
from .dataset import open_dataset
from .dating import find_date, named_date, read_dates
from .opening import converted, open_scene
from .products.plain import describe
from .scene import BandSource, SceneSource
from .sensors import SENTINEL2, band_in_name, role_of, sensor_of_bands

_BASELINE_4 = datetime.date(2022, 1, 25)  # from this day on Sentinel-2 products add 1000 to their numbers


def open_series(
    layers: Sequence[Layer],
    *,
    dates: str | Sequence[datetime.date] = (),
    bands: Sequence[str] = (),
    scale: float | None = None,
    offset: float | None = None,
) -> tuple[SceneSource, ...]:
    """Scenes sorted by date, from a raster a date, from files a band and date, or from stacks whose bands are dates.

    `dates`: dates in layer order (or in band order, for stacks), as dates, as text, as `name=date` pairs, or as the path
    of a text file with one date a line; empty: from the layers. Raises InputError naming the layer without a date.
    """
    if not layers:
        raise InputError("There is no input raster.", "Choose at least one dated raster.")
    given, named = read_dates(dates)
    layers = [layer.model_copy(update={"date": named_date(layer, named)}) if named else layer for layer in layers]
    stacks = [_stack_dates(layer, given, len(layers)) for layer in layers]
    if any(stacks):
        if not all(stacks):
            plain = next(layer.label for layer, stack in zip(layers, stacks) if not stack)
            raise InputError(f"{plain} is not a stack of dates like the other layers.", "Process stacks on their own.")
        return _expand_stacks(layers, stacks, bands, scale, offset)
    if given:
        if len(given) != len(layers):
            raise InputError(f"DATES has {len(given)} dates for {len(layers)} layers.", "Give one date for each layer.")
        layers = [layer.model_copy(update={"date": date}) for layer, date in zip(layers, given)]
    groups: dict[tuple, list[Layer]] = {}
    for layer in layers:
        date = layer.date or find_date(layer)
        if date is None:
            raise InputError(
                f"{layer.label} has no date: none in its temporal properties, name or tags.",
                "Write dates such as 2018-06-07 in DATES, in the order of the layers.",
            )
        dated = layer.model_copy(update={"date": date})
        groups.setdefault((date, _file_key(dated)), []).append(dated)
    scenes = [open_scene(group, bands=bands, scale=scale, offset=offset) for group in groups.values()]
    scenes.sort(key=lambda scene: (scene.acquisition_date, scene.name))
    _check_same_bands(scenes)
    return tuple(scenes)


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
            if guessed[k] and scene.acquisition_date and (scene.acquisition_date >= _BASELINE_4) == recent
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


def _stack_dates(layer: Layer, given: list[datetime.date], layers: int) -> list[datetime.date]:
    """The dates of the bands, where this raster is a stack of dates; empty where it is not."""
    with open_dataset(layer) as dataset:
        count, described = dataset.count, dataset.descriptions
    from_names = [parse_date(text) if text else None for text in described]
    if count > 1 and all(from_names):
        return [date for date in from_names if date]
    if count > 1 and len(given) == count and (count != layers or layers == 1):
        return given
    return []


def _expand_stacks(
    layers: Sequence[Layer],
    stacks: Sequence[list[datetime.date]],
    bands: Sequence[str],
    scale: float | None,
    offset: float | None,
) -> tuple[SceneSource, ...]:
    """One scene a date from stacks whose bands are dates; several stacks are several bands of each scene."""
    by_date: dict[datetime.date, list[BandSource]] = {}
    if bands and len(bands) != len(layers):
        raise InputError(f"BANDS names {len(bands)} bands for {len(layers)} stacks.", "Give one name for each stack.")
    described = [describe(layer) for layer in layers]
    sensor = next((d.sensor for d in described if d.sensor), None)
    notes = []
    for position, (layer, part, dates) in enumerate(zip(layers, described, stacks)):
        name = bands[position] if bands else band_in_name(Path(layer.path).name) or Path(layer.path).stem
        # Conversion is per file, so the first band speaks for all; its name is the date, not the band.
        named = [replace(b, name=name, role=role_of(name, sensor or sensor_of_bands([name]))) for b in part.bands]
        own, note = converted(named, sensor, scale, offset)
        notes.append(note)
        for date, band in zip(dates, own):
            by_date.setdefault(date, []).append(band)
    names = {tuple(b.name for b in group) for group in by_date.values()}
    if len(names) > 1:
        raise InputError(
            "The stacks do not have the same dates.", "Give stacks with one band for each date, all alike."
        )
    note = "; ".join(dict.fromkeys(filter(None, notes)))
    tags = described[0].tags
    return tuple(
        SceneSource(f"{layers[0].label} {date}", tuple(group), described[0].geobox, date, tags, sensor, note=note)
        for date, group in sorted(by_date.items())
    )


def _file_key(layer: Layer) -> str:
    """What the files of one scene have in common: the name without its band; other rasters are scenes of their own."""
    name = Path(layer.path).name
    with open_dataset(layer) as dataset:
        single = dataset.count == 1
    band = band_in_name(name)
    if not single or band is None:
        return layer.path
    return re.sub(rf"(?i)(^|[._ -])(band_?)?{re.escape(band)}(?=$|[._ -])", r"\1", name)


def _check_same_bands(scenes: Sequence[SceneSource]) -> None:
    """Raise InputError naming the first scene whose bands differ from the first one's."""
    for scene in scenes[1:]:
        if len(scene.bands) != len(scenes[0].bands):
            raise InputError(
                f"{scene.name} has bands {', '.join(scene.band_names)}, but {scenes[0].name} has "
                f"{', '.join(scenes[0].band_names)}.",
                "All dates need the same bands.",
            )
