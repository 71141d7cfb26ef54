"""One scene from one raster with many bands or from several files of one acquisition, described and not yet read.

`dated` does the same for series; the two sort out once what is on disk, so that every task sees only `SceneSource`s.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from ..job.errors import InputError
from ..job.layer import Layer
from .dataset import open_dataset
from .products.plain import describe
from .reflectance import conversion
from .scene import BandSource, SceneSource
from .sensors import SENTINEL2, role_of, sensor_of_bands


def open_scene(
    layers: Sequence[Layer], *, bands: Sequence[str] = (), scale: float | None = None, offset: float | None = None
) -> SceneSource:
    """One scene from one raster, or from several files of the same acquisition (bands as files, any resolutions).

    The finest grid of the files becomes the scene's. `bands` names the bands in file order; `scale` and `offset`
    override what the files say. Raises InputError naming the layer that cannot be used.
    """
    if not layers:
        raise InputError("There is no input raster.", "Choose a raster layer.")
    parts = [describe(layer) for layer in layers]
    total = sum(len(part.bands) for part in parts)
    if bands and len(bands) != total:
        raise InputError(
            f"BANDS names {len(bands)} bands, but {_label(layers)} has {total}.",
            "Give one name for each band, in file order.",
        )
    finest = min(parts, key=lambda part: abs(part.geobox.resolution.x * part.geobox.resolution.y))
    merged = [band for part in parts for band in part.bands]
    sensor = next((part.sensor for part in parts if part.sensor), None)
    if bands:
        sensor = sensor or sensor_of_bands(bands)
        merged = [replace(b, name=name, role=role_of(name, sensor)) for b, name in zip(merged, bands)]
    if len({band.name for band in merged}) < len(merged):
        names = [band.name for band in merged]
        twice = sorted({name for name in names if names.count(name) > 1})
        raise InputError(f"{_label(layers)}: band {', '.join(twice)} comes twice.", "Leave one of the files out.")
    merged, note = converted(merged, sensor, scale, offset)
    tags = {key: value for part in parts for key, value in part.tags.items()}
    return SceneSource(
        name=layers[0].label,
        bands=tuple(merged),
        geobox=finest.geobox,
        acquisition_date=next((part.acquisition_date for part in parts if part.acquisition_date), None),
        tags=tags,
        sensor=sensor,
        zero_is_fill=all(b.nodata is None and b.dtype == "uint16" for b in merged)
        and (sensor in SENTINEL2 or sensor in ("landsat57", "landsat89")),
        note=note,
    )


def converted(
    bands: Sequence[BandSource], sensor: str | None, scale: float | None, offset: float | None
) -> tuple[list[BandSource], str]:
    """The bands with the scale and offset that make their numbers reflectance, and a note saying what was assumed, empty
    where the files say it; an explicit scale or offset overrules them."""
    out: dict[tuple[str, int], BandSource] = {}
    notes = []
    for path in dict.fromkeys(band.path for band in bands):
        own = [band for band in bands if band.path == path]
        with open_dataset(Layer(path=path)) as dataset:
            product = f"{Path(path).parent.name}/{Path(path).name}"
            pairs, note = conversion(dataset, [b.index for b in own], [b.role for b in own], sensor, product)
        if scale is not None or offset is not None:
            pairs = [(s if scale is None else scale, o if offset is None else offset) for s, o in pairs]
            note = ""
        notes.append(note)
        for band, (s, o) in zip(own, pairs):
            out[band.path, band.index] = replace(band, scale=s, offset=o)
    return [out[band.path, band.index] for band in bands], "; ".join(dict.fromkeys(filter(None, notes)))


def _label(layers: Sequence[Layer]) -> str:
    return layers[0].label if len(layers) == 1 else f"the scene of {layers[0].label} and {len(layers) - 1} more files"
