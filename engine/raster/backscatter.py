"""Radar images in decibels, whatever they are stored as: decibels, power (the intensity), or amplitude.

Products and tools write any of the three. Decibels are negative over nearly all ground, the others never; those two are told
apart by names and tags (`Sigma0`, `gpuned` of ASF's RTC, `Amplitude`). Power and amplitude become decibels when they are
read, after resampling, since only power may be averaged.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ..job.errors import InputError
from .reader import SceneReader
from .scene import SceneSource

_SAMPLE = 256 * 256
_DECIBELS = re.compile(r"(?<![A-Za-z])db(?![A-Za-z])|decibel|_RTC\d\d_[A-Z]_.d", re.IGNORECASE)
_AMPLITUDE = re.compile(r"amplitude|(?<![A-Za-z])amp(?![A-Za-z])|_RTC\d\d_[A-Z]_.a", re.IGNORECASE)
_POWER = re.compile(
    r"(sigma|gamma|beta)_?(0|nought|naught)|intensity|linear|power|(?<![A-Za-z])rtc(?![A-Za-z])|RTC-S1|_RTC\d\d_[A-Z]_.p",
    re.IGNORECASE,
)
_LOUD = 40.0  # nothing calibrated is as bright, as power or amplitude: these are counts
_HUNDREDTHS = -60.0  # a median below is of decibels × 100


def in_decibels(scene: SceneSource) -> SceneSource:
    """The scene as it reads in dB, its note saying what was taken for granted. Raises InputError where its values are
    neither decibels nor calibrated power or amplitude."""
    values = _sample(scene)
    values = values[np.isfinite(values) & (values != 0)]
    if not values.size:
        return scene
    middle, top = float(np.median(values)), float(np.percentile(values, 99))
    if middle < _HUNDREDTHS:
        bands = tuple(replace(b, scale=b.scale / 100, offset=b.offset / 100) for b in scene.bands)
        return _noted(scene, bands, "integers of radar taken as dB × 100")
    if middle < 0:
        return replace(scene, zero_is_fill=all(band.nodata is None for band in scene.bands))
    if np.mean(values < 0) > 0.01 or top > _LOUD:
        raise InputError(
            f"{scene.name} is neither in dB nor calibrated backscatter: half of its values are above {middle:.3g}, the "
            f"brightest reach {top:.3g}.",
            "Calibrate it first (SNAP: Calibration), or give it in dB.",
        )
    unit, why = _told(_names(scene))
    bands = tuple(replace(band, backscatter=unit) for band in scene.bands)
    return _noted(scene, bands, f"radar values are {unit}{why}, read as {10 if unit == 'power' else 20}·log10 of it")


def by_brightness(scene: SceneSource) -> SceneSource:
    """A scene of two bands without names as VV and VH: in whatever unit, VV is the brighter over nearly all ground."""
    values = _sample(scene)
    values[values == 0] = np.nan
    middle = [np.median(own[np.isfinite(own)]) if np.isfinite(own).any() else 0.0 for own in values]
    order = (1, 0) if middle[1] > middle[0] else (0, 1)
    bands = tuple(replace(scene.bands[k], name=name, role=name.lower()) for k, name in zip(order, ("VV", "VH")))
    said = "second" if order == (1, 0) else "first"
    return replace(
        scene, bands=bands, note=f"its bands have no names: the {said} is brighter and taken as VV, the other as VH"
    )


def _sample(scene: SceneSource) -> np.ndarray:
    """Values (C, h, w) on a coarse grid."""
    with SceneReader(scene) as reader:
        return reader.read_decimated(_SAMPLE).values


def _told(names: Sequence[str]) -> tuple[str, str]:
    """What values that are not decibels are, and why."""
    if any(_AMPLITUDE.search(name) for name in names):
        return "amplitude", " by their name"
    if any(_POWER.search(name) for name in names):
        return "power", " by their name"
    if any(_DECIBELS.search(name) for name in names):
        return "power", ", though the name says dB, since hardly any is below 0"
    return "power", " as most products are, since none is below 0"


def _names(scene: SceneSource) -> list[str]:
    """What may tell: bands, files and their folder, tags."""
    paths = ["/".join(band.path.replace("\\", "/").split("/")[-3:]) for band in scene.bands]
    return [scene.name, *scene.band_names, *paths, *scene.tags.values()]


def _noted(scene: SceneSource, bands, note: str) -> SceneSource:
    return replace(scene, bands=bands, note="; ".join(filter(None, (scene.note, note))))
