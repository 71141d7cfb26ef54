"""How written rasters are best shown: bands by their role, and the values that stand for black and white.

The images of one role share their values, so that dates can be compared; clouds, where a mask of the run tells them, do
not count. Measured here, so that QGIS need not compute statistics, nor leaves them beside the files.
"""

from __future__ import annotations

import contextlib
from collections.abc import Mapping, Sequence
from typing import Any, Optional

import numpy as np

from ..job.errors import SkyMendError
from ..job.events import Events
from ..job.layer import Layer
from .dataset import open_dataset, reading
from .files import name_of
from .grid import decimated_shape
from .opening import open_scene
from .sensors import guess_sensor, role_of, sensor_of_bands

_MOST_IMAGES = 8  # of a role that are looked at
_PIXELS = 65_536  # of a coarse look
_CUTS = 2.0, 98.0  # percent
_BRIGHT = 75.0  # percent of the images that are no brighter
_COMPOSITES = (("red", "green", "blue"), ("nir", "red", "green"), ("swir1", "nir", "red"), ("nir2", "nir", "red"))
_NOT_GREY = ("thermal", "thermal2", "cirrus", "water_vapour", "coastal")


def add_looks(layers: Sequence[dict[str, Any]], events: Events) -> None:
    """Give each entry of a report's layers its `look`: {"bands": […], "limits": [[low, high], …]}, bands from 1, limits in
    the units that the file declares, one pair a band. Classes need none; nor has one what
    cannot be read. Images without a single value are told."""
    masks = {entry.get("date"): entry["path"] for entry in layers if entry.get("kind") == "classes"}
    images = [entry for entry in layers if entry.get("kind") == "image"]
    for alike in dict.fromkeys(map(_alike, images)):
        _add_common([entry for entry in images if _alike(entry) == alike], masks, events)
    for entry in layers:
        if entry.get("kind") not in ("image", "classes", "origin"):
            with contextlib.suppress(SkyMendError):
                values = _coarse(entry["path"], (1,), None)[0]
                if values.size:
                    entry["look"] = {"bands": [1], "limits": [_range(values, entry.get("kind", ""))]}


def _alike(entry: Mapping[str, Any]) -> str:
    """What shares a look: images of a role, and the truth with what it is the truth of."""
    role = entry.get("role", "")
    return "optical" if role == "truth" else role


def natural_bands(path: str) -> tuple[int, ...]:
    """The bands to show as red, green and blue, or one as grey (numbers from 1). Raises InputError for what is no raster."""
    with open_dataset(Layer(path=path)) as dataset:
        count, colours = dataset.count, [colour.name for colour in dataset.colorinterp]
        names = [(text or "").strip() for text in dataset.descriptions]
        told = dataset.tags().get("SKYMEND_INPUTS", "")
    if count < 3:
        return (1,)
    number = _roles(path, names, told)
    for composite in _COMPOSITES:
        if all(role in number for role in composite):
            return tuple(number[role] for role in composite)
    if all(colour in colours for colour in ("red", "green", "blue")):
        return tuple(colours.index(colour) + 1 for colour in ("red", "green", "blue"))
    if number:
        return (min((n for role, n in number.items() if role not in _NOT_GREY), default=1),)
    return (1, 2, 3) if count == 3 else (3, 2, 1)


def _roles(path: str, names: Sequence[str], inputs: str) -> dict[str, int]:
    """Role → band number, by the names in the file and the sensor that they, the file's name or its inputs speak of."""
    sensor = guess_sensor(inputs, name_of(path)) or sensor_of_bands(names)
    found = {role: n for n, name in reversed(list(enumerate(names, 1))) if (role := role_of(name, sensor))}
    if found:
        return found
    with contextlib.suppress(SkyMendError):
        return {band.role: band.index for band in reversed(open_scene([Layer(path=path)]).bands) if band.role}
    return {}


def _add_common(entries: Sequence[dict[str, Any]], masks: Mapping[Optional[str], str], events: Events) -> None:
    """One look for the images of a role."""
    bands: tuple[int, ...] = ()
    seen: list[np.ndarray] = []  # cuts (2, B) of each image
    for entry in entries[:: max(1, -(-len(entries) // _MOST_IMAGES))]:
        with contextlib.suppress(SkyMendError):
            bands = bands or natural_bands(entry["path"])
            mask = masks.get(entry.get("date"))
            values = _coarse(entry["path"], bands, mask)
            if values.size == 0 and (mask is None or _coarse(entry["path"], bands, None).size == 0):
                entry["empty"] = True
                events.warning(
                    f"{entry.get('name') or entry['path']} holds no value at all: every pixel is without data."
                )
            seen += [np.percentile(values, _CUTS, axis=1)] if values.size else []
    if not seen:
        return
    low = np.median([cuts[0] for cuts in seen], axis=0)
    high = np.percentile([cuts[1] for cuts in seen], _BRIGHT, axis=0)  # clouds that a mask misses are in few images
    limits = [[float(a), float(max(b, a + 1e-6))] for a, b in zip(low, high)]
    for entry in entries:
        entry["look"] = {"bands": list(bands), "limits": limits}


def _coarse(path: str, bands: Sequence[int], mask: Optional[str]) -> np.ndarray:
    """Valid values (B, N) on a coarse grid, as the file declares them; of what the mask calls clear.

    Raises InputError where they cannot be read."""
    with open_dataset(Layer(path=path)) as dataset, reading(path):
        shape = decimated_shape(dataset.height, dataset.width, _PIXELS)
        stored = dataset.read(list(bands), out_shape=(len(bands), *shape), masked=True)
        scale, offset = (
            np.array([all_[b - 1] for b in bands])[:, None, None] for all_ in (dataset.scales, dataset.offsets)
        )
    values = np.ma.getdata(stored).astype(np.float64) * scale + offset
    valid = (~np.ma.getmaskarray(stored) & np.isfinite(values)).all(axis=0)
    if mask is not None:
        with open_dataset(Layer(path=mask)) as dataset, reading(mask):
            valid &= dataset.read(1, out_shape=shape) == 0
    return values[:, valid]


def _range(values: np.ndarray, kind: str) -> list[float]:
    """The values at the ends of a ramp: from 0 to 1, about 0, from 0 up, or as they are."""
    low, high = float(values.min()), float(values.max())
    if kind == "difference":
        most = float(np.abs(np.percentile(values, _CUTS)).max()) or 1.0
        return [-most, most]
    if kind == "probability" and low >= 0 and high <= 1:
        return [0.0, 1.0]
    return [low, high] if kind == "quality" else [0.0, high if high > 0 else 1.0]
