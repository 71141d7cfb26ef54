"""The radar image that goes with the image to be mended."""

from __future__ import annotations

from collections.abc import Sequence

from ..inference.bands import nearest_date, open_radar
from ..job.events import Events
from ..job.layer import Layer
from ..raster.reader import SceneReader
from .stack import Stack


def radar_of(stack: Stack, layers: Sequence[Layer], events: Events) -> SceneReader:
    """VV and VH in dB on the stack's grid, of the target's date or the nearest one, which is told. Raises InputError where
    bands are missing or values are no backscatter."""
    scenes = open_radar(layers, events)
    dates = [scene.acquisition_date for scene in scenes if scene.acquisition_date]
    chosen = scenes[0]
    if stack.mended.date and len(dates) == len(scenes):
        chosen = scenes[nearest_date(stack.mended.date, dates)]
        away = abs((chosen.day - stack.mended.date).days)
        say = events.warning if away > 15 else events.info
        say(f"Radar image {chosen.name}, {away} days from {stack.mended.name}.")
    return SceneReader(chosen, stack.geobox, pool=stack.pool)
