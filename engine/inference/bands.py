"""Which bands of the user's raster feed a network, and radar images as networks want them."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

import numpy as np

from ..catalogue.card import Card, CardInput
from ..job.errors import InputError, ModelError
from ..job.events import Events
from ..job.layer import Layer
from ..raster.backscatter import by_brightness, in_decibels
from ..raster.dated import open_rasters
from ..raster.opening import open_scene
from ..raster.scene import SceneSource
from ..raster.sensors import role_of

_NEAR = {"nir": "nir_narrow", "nir_narrow": "nir"}  # bands that stand in for each other


def input_of(card: Card, role: str) -> CardInput:
    """The card's input of a role. Raises ModelError where it has none."""
    for given in card.inputs:
        if given.role == role:
            return given
    raise ModelError(f"The card of “{card.id}” describes no {role} input.", "Import the model again.")


def matching_bands(scene: SceneSource, wanted: Sequence[str], title: str) -> list[str]:
    """Names of the scene's bands for a network's bands, by name, else by spectral region. Raises InputError naming those
    that are missing."""
    found, missing = [], []
    for name in wanted:
        role = role_of(name, "sentinel2")
        own = next((band for band in scene.band_names if band.upper() == name.upper()), None)
        own = own or scene.roles.get(role or name) or scene.roles.get(_NEAR.get(role or name, ""))
        if own is None:
            missing.append(name)
        else:
            found.append(own)
    if missing:
        raise InputError(
            f"{title} needs the bands {', '.join(wanted)}; {scene.name} has {', '.join(scene.band_names)} and lacks "
            f"{', '.join(missing)}.",
            "Name the bands in file order with BANDS, or choose another method.",
        )
    return found


def open_radar(layers: Sequence[Layer], events: Events, dates: str = "") -> list[SceneSource]:
    """Radar images with exactly the bands VV and VH, which read in dB, sorted by date where they have dates.

    Two bands without names are taken as VV and VH. What was assumed is told. Raises InputError where one is missing or
    values are neither dB nor calibrated.
    """
    scenes = open_rasters(layers, dates=dates)
    if scenes[0].acquisition_date is None:
        scenes = [open_scene(layers)]
    scenes = [in_decibels(_polarisations(scene)) for scene in scenes]
    for note in dict.fromkeys(scene.note for scene in scenes if scene.note):
        events.info(f"{scenes[0].name}: {note}.")
    return scenes


def nearest_date(date: datetime.date, others: Sequence[datetime.date]) -> int:
    """The place of the nearest date among `others`, which ascend; of two as near the earlier."""
    return int(np.argmin([abs((other - date).days) for other in others]))


def _polarisations(scene: SceneSource) -> SceneSource:
    roles = scene.roles
    if {"vv", "vh"} <= set(roles):
        return scene.select([roles["vv"], roles["vh"]])
    if len(scene.bands) == 2 and all(band.name.startswith("band") for band in scene.bands):
        return by_brightness(scene)
    raise InputError(
        f"{scene.name} has no {' and '.join(n for n in ('VV', 'VH') if n.lower() not in roles)} band; its bands are "
        f"{', '.join(scene.band_names)}.",
        "Give Sentinel-1 backscatter with the bands VV and VH, named so.",
    )
