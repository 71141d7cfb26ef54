"""Task `inventory`: which scenes lie in files, folders and archives, and what is known of each before anything is read.

For the panel, which shows a row a scene: its date, what it was recognised as, where it lies, how cloudy its own
mask says that it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, List, Optional

import numpy as np
from pydantic import BaseModel, ConfigDict

from ..job.errors import InputError
from ..job.events import Events
from ..job.layer import Layer
from ..job.parameters import Result
from ..raster.facts import look
from ..raster.files import members
from ..raster.grid import decimated_shape, pixel_size
from ..raster.opening import parts_of
from ..raster.products.registry import Delivery, deliveries
from ..raster.scene import SceneSource
from ..raster.window import Window
from .mask_reader import MaskReader
from .masks import split_flag_bands
from .recogniser import Convention, recognise

_MOST_CODES = 12
_SAMPLE = 256 * 256  # pixels of a mask that are looked at


class Parameters(BaseModel):
    """`paths`: files, folders and archives."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    paths: List[str]


def run(parameters: Parameters, events: Events) -> Result:
    """The scenes found, in `report["scenes"]`, and what could not be opened, in `report["problems"]`."""
    found: list[dict[str, Any]] = []
    problems: list[str] = []
    for place, path in enumerate(parameters.paths):
        part = events.part(place / len(parameters.paths), (place + 1) / len(parameters.paths))
        try:
            groups = _groups(deliveries([Layer(path=path)]), problems, part)
        except InputError as error:
            problems.append(error.text)
            continue
        whole = len(groups) == 1 and members(path) != [path]
        found += [_entry(group, [path] if whole else group.paths) for group in groups]
    events.progress(1, "Done")
    return Result({}, {"scenes": found, "problems": problems})


@dataclass
class _Group:
    """What one row of the panel stands for: a scene (or the dates of one file), and its files."""

    scenes: list[SceneSource] = field(default_factory=list)
    paths: list[str] = field(default_factory=list)


def _groups(found: Sequence[Delivery], problems: list[str], events: Events) -> list[_Group]:
    """The scenes of deliveries; bands in files of their own are one scene."""
    groups: dict[tuple, _Group] = {}
    for done, delivery in enumerate(found):
        events.check()
        events.progress(done / len(found), f"Looking at {delivery.layers[0].label}")
        try:
            own = parts_of(delivery)
        except InputError as error:
            problems.append(error.text)
            continue
        for part in own:
            group = groups.setdefault((part.group, None if part.known else part.scene.acquisition_date), _Group())
            group.scenes.append(part.scene)
            group.paths += [layer.path for layer in delivery.layers if layer.path not in group.paths]
    return list(groups.values())


def _entry(group: _Group, paths: list[str]) -> dict[str, Any]:
    """What the panel shows of a scene; `paths` is what a task takes."""
    first = group.scenes[0]
    dates = sorted({str(scene.acquisition_date) for scene in group.scenes if scene.acquisition_date})
    bands = dict.fromkeys(name for scene in group.scenes for name in scene.band_names)
    entry = {
        "name": first.name
        if len(bands) == len(first.bands)
        else f"{first.name} and {len(group.scenes) - 1} more files",
        "paths": paths,
        "dates": dates,
        "product": first.product,
        "bands": list(bands),
        "mask": _holds_codes(group) or None,
        "radar": any({"vv", "vh"} & set(scene.roles) for scene in group.scenes),
        "pixel": pixel_size(first.geobox),
        "footprint": _footprint(first),
        "clouds": _cloud_share(group.scenes) if len(group.scenes) == 1 else None,
        "note": first.note,
    }
    return {name: value for name, value in entry.items() if value not in (None, "", [])}


def _holds_codes(group: _Group) -> bool:
    """Whether a scene is one band of whole numbers with few different ones, as masks and classes are and images are not."""
    first = group.scenes[0]
    if len(group.scenes) > 1 or len(first.bands) > 1 or first.product or np.dtype(first.dtype).kind == "f":
        return False
    try:
        values = look(Layer(path=first.bands[0].path), [first.bands[0].index])
    except InputError:
        return False
    return 0 < len(np.unique(values)) <= _MOST_CODES


def _footprint(scene: SceneSource) -> Optional[list[float]]:
    """West, south, east and north in degrees; None without a CRS."""
    if scene.geobox.crs is None:
        return None
    box = scene.geobox.as_odc().geographic_extent.boundingbox
    return [round(value, 5) for value in (box.left, box.bottom, box.right, box.top)]


def _cloud_share(scenes: Sequence[SceneSource]) -> Optional[float]:
    """The share of known pixels that the scene's own mask calls cloud or shadow; None where it has none that is readable."""
    (image,), (mask,) = split_flag_bands(scenes)
    if mask is None:
        return None
    grid = image.geobox.zoom_to(decimated_shape(*image.geobox.shape.yx, _SAMPLE))
    try:
        [product] = recognise([mask], Convention(), Events.silent())
        reader = MaskReader(mask, product, grid)
        seen = reader.read(Window.of(grid.shape.yx))
    except InputError:
        return None
    reader.close()
    return round(float(seen.cloud[seen.known].mean()), 3) if seen.known.any() else None
