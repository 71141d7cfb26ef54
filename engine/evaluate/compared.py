"""What is compared with what: images on one grid with the bands they share, and what they are called."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Optional

from ..job.errors import InputError
from ..job.layer import Layer
from ..raster.grid import same_grid
from ..raster.opening import open_scene
from ..raster.provenance import Provenance
from ..raster.scene import SceneSource
from ..raster.target import as_wished
from .parameters import Parameters


@dataclass(frozen=True)
class Compared:
    """The scenes with their common bands, in the reference's order, on the reference's grid."""

    reference: SceneSource
    scored: Mapping[str, SceneSource]  # prediction first, then baselines
    notes: tuple[str, ...]


def open_compared(p: Parameters, baselines: Mapping[str, Layer]) -> Compared:
    """Open the images and choose the bands they share: by name, else in order. Raises InputError naming the layers."""
    reference = open_scene([p.reference], bands=p.bands, scale=p.scale, offset=p.offset)
    scenes = [reference]
    layers = {"prediction": p.prediction, **({"baseline": p.baseline} if p.baseline else {}), **baselines}
    for layer in layers.values():
        scene = open_scene([layer], scale=p.scale, offset=p.offset)
        if p.bands and len(scene.bands) == len(p.bands):
            scene = open_scene([layer], bands=p.bands, scale=p.scale, offset=p.offset)
        scenes.append(scene)
    shared = [name for name in reference.band_names if all(name in scene.band_names for scene in scenes)]
    notes = grid_notes(reference, [p.prediction, p.baseline], "bilinear")
    if len({len(scene.bands) for scene in scenes}) == 1 and len(shared) < len(reference.bands):
        notes = (*notes, "The bands have different names and were compared in their order.")
    elif not shared:
        counts = ", ".join(f"{scene.name}: {', '.join(scene.band_names)}" for scene in scenes)
        raise InputError(f"The images have no band in common ({counts}).", "Name the bands in file order with BANDS.")
    else:
        if any(len(scene.bands) > len(shared) for scene in scenes):
            notes = (*notes, f"Only the bands that all images have were compared: {', '.join(shared)}.")
        scenes = [scene.select(shared) for scene in scenes]
    on_grid = replace(scenes[0], geobox=as_wished(scenes[0].geobox, p.grid_wish))
    return Compared(on_grid, dict(zip(layers, scenes[1:])), notes)


def grid_notes(reference: SceneSource, layers: Sequence[Optional[Layer]], resampling: str) -> tuple[str, ...]:
    """What is to be said of layers that are warped onto the reference's grid."""
    notes = []
    for layer in layers:
        if layer and not same_grid(open_scene([layer]).geobox, reference.geobox):
            notes.append(f"{layer.label} is on another grid and was warped onto that of the reference ({resampling}).")
    return tuple(notes)


def labels(p: Parameters) -> dict[str, str]:
    """What each layer is called in a report, by role; empty where there is none."""
    layers = {"prediction": p.prediction, "reference": p.reference, "baseline": p.baseline, "mask": p.mask}
    names = [layer.label for layer in layers.values() if layer]
    folders = len(set(names)) < len(names)  # truth/x.tif and x.tif
    return {
        role: "" if layer is None else "/".join(Path(layer.path).parts[-2:]) if folders else layer.label
        for role, layer in layers.items()
    }


def provenance(p: Parameters, scenes: Sequence[SceneSource], content: str) -> Provenance:
    """What a raster of differences of these scenes says of itself."""
    dates = [scene.acquisition_date for scene in scenes]
    return Provenance(
        "evaluate",
        options=p.options,
        seed=p.seed,
        inputs=tuple(p.layers.values()),
        dates=dates,
        facts={"content": content},
    )


def nothing_in_common(p: Parameters) -> InputError:
    """The error of layers without a pixel to compare."""
    return InputError(
        f"{p.prediction.label} and {p.reference.label} have no valid pixel in common.",
        "Check that they cover the same place, and that the mask is not 0 everywhere.",
    )
