"""What is said of images before anything is computed: what was assumed of their numbers, and which cannot be right."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..job.events import Events
from .reader import SceneReader
from .scene import SceneSource

_LOOKED_AT = 3  # scenes of a series, spread over it
_SAMPLE = 128 * 128  # pixels of a scene
_REFLECTED = ("blue", "green", "red", "nir", "nir_narrow", "swir1")
_VISIBLE = _REFLECTED[:3]
_NAMED = 3


def tell(scenes: Sequence[SceneSource], events: Events) -> None:
    """Say as what the scenes were recognised, what was assumed to make their numbers reflectance and why, and warn of
    those that cannot be reflectance: raw counts, an offset taken off twice, temperatures."""
    by_product: dict[str, list[SceneSource]] = {}
    by_note: dict[str, list[SceneSource]] = {}
    for scene in scenes:
        by_product.setdefault(scene.product, []).append(scene)
        by_note.setdefault(scene.note, []).append(scene)
    for product, own in by_product.items():
        if product:
            events.info(f"{_named(own)}: recognised as {product}.")
    for note, own in by_note.items():
        if note:
            events.assume(f"{_named(own)}: {note}")
    doubts: dict[str, list[SceneSource]] = {}
    for scene in _spread(scenes):
        doubt = doubt_of(scene)
        if doubt:
            doubts.setdefault(doubt, []).append(scene)
    for doubt, own in doubts.items():
        events.warning(f"{_named(own)}: {doubt}")


def doubt_of(scene: SceneSource) -> str:
    """Why the numbers of a scene's optical bands cannot be reflectance, and what to give; empty where they can, or where
    no band is known to be optical."""
    names = [scene.roles[role] for role in _REFLECTED if role in scene.roles]
    if not names or "brightness" in scene.note:
        return ""
    with SceneReader(scene.select(names)) as reader:
        values = reader.read_decimated(_SAMPLE).values
    visible = values[[k for k, name in enumerate(names) if name in (scene.roles.get(role) for role in _VISIBLE)]]
    values = values[np.isfinite(values)]
    if values.size == 0:
        return ""
    middle, bright = float(np.median(values)), float(np.percentile(values, 99.9))
    dark = visible[np.isfinite(visible)]
    if dark.size and np.mean(dark < 0) > 0.5:
        return (
            f"most of its visible reflectances are below 0 (median {np.median(dark):.3f}): an offset was taken off "
            "numbers that did not have it, or twice. Give SCALE and OFFSET, as 0.0001 and 0."
        )
    if 150 < middle < 400 and bright < 400:
        return f"its values look like temperatures in kelvin (median {middle:.0f}), not like reflectance."
    if middle > 1:
        return (
            f"half of its reflectances are above {middle:.3g}, which no ground reflects. Give SCALE and OFFSET that make "
            "its numbers reflectance."
        )
    if bright < 0.1 and not all(band.declared for band in scene.bands):
        return (
            f"its brightest reflectance is {bright:.3f}: these look like raw counts (or water only), in which clouds are "
            "not found. Give SCALE and OFFSET that make its numbers reflectance."
        )
    return ""


def _spread(scenes: Sequence[SceneSource]) -> list[SceneSource]:
    """Some of the scenes, evenly over the series, always the first."""
    step = max(1, -(-len(scenes) // _LOOKED_AT))
    return list(scenes[::step])


def _named(scenes: Sequence[SceneSource]) -> str:
    names = [scene.name for scene in scenes]
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    return ", ".join(names[:_NAMED]) + more
