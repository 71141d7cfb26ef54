"""What the spectral rules are not made for, and answers that the image itself contradicts: told, for they still answer."""

from __future__ import annotations

import re

import numpy as np

from ...contract.cloud_classes import NODATA, THICK, THIN
from ..job.events import Events
from ..raster.geobox import GeoBox
from ..raster.grid import pixel_size
from ..raster.reader import SceneReader
from ..raster.scene import SceneSource
from .indices import VISIBLE, normalised_difference, visible_mean, whiteness

FINEST = 5.0  # metres a pixel
_ELLIPSOID = re.compile(r'(?:SPHEROID|ELLIPSOID)\["[^"]*",([0-9.eE+]+)')  # its semi-major axis in WKT, in metres
EARTH, TOLERANCE = 6_371_000.0, 30_000.0  # metres of radius
NEARLY_ALL, NEARLY_NONE = 0.9, 5e-4  # share of the valid pixels called cloud
MANY_CLEAR, MANY_BRIGHT = 0.15, 0.01  # share of pixels that say otherwise
SAMPLE = 256 * 256  # pixels
PHOTOGRAPH = (
    "This looks like a photograph: eight bits a colour and no place on the earth. The spectral rules are made for "
    "reflectance measured by satellites; white things will be taken for cloud."
)


def tell_limits(scene: SceneSource, events: Events) -> None:
    """Warn where the spectral rules are used on what they are not made for."""
    if not on_earth(scene.geobox):
        events.warning(
            "The image is not of the earth. The spectral rules know clouds over earth's soil, plants and water only; their "
            "answer means nothing here."
        )
    elif scene.geobox.crs is None and all(band.dtype == "uint8" for band in scene.bands):
        events.warning(PHOTOGRAPH)
    else:
        metres = pixel_size(scene.geobox)
        if metres is not None and metres < FINEST * 0.99:
            events.warning(
                f"The spectral rules are made for pixels of 10 to 1000 m; these are {metres:.2g} m, where roofs, cars "
                "and white lines are as large as clouds. RESOLUTION=10 lets the rules look at coarser pixels."
            )


def on_earth(geobox: GeoBox) -> bool:
    """Whether a grid's CRS is of the earth, as far as it tells."""
    told = None if geobox.crs is None else _ELLIPSOID.search(geobox.crs.to_wkt())
    return told is None or abs(float(told[1]) - EARTH) < TOLERANCE


def tell_doubts(scene: SceneSource, counts: dict[int, int], events: Events) -> None:
    """Warn where nearly all of a scene was called cloud though much of it looks like clear ground, or nothing of it
    though much is as bright and white as cloud. `counts`: pixels of each class."""
    total = sum(count for code, count in counts.items() if code != NODATA)
    share = (counts.get(THICK, 0) + counts.get(THIN, 0)) / max(total, 1)
    if not total or not (share > NEARLY_ALL or share < NEARLY_NONE):
        return
    roles = {**scene.roles}
    roles.setdefault("nir", roles.get("nir_narrow", ""))
    names = [role for role in (*VISIBLE, "nir", "swir1") if roles.get(role)]
    if not set(VISIBLE) <= set(names):
        return
    with SceneReader(scene.select([roles[name] for name in names])) as reader:
        sample = reader.read_decimated(SAMPLE)
    bands = dict(zip(names, sample.values[:, sample.validity]))
    clear, bright = float(np.mean(looks_clear(bands))), float(np.mean(looks_cloudy(bands)))
    if share > NEARLY_ALL and clear > MANY_CLEAR:
        events.warning(
            f"{100 * share:.0f} % of {scene.name} is called cloud, but {100 * clear:.0f} % of it is as dark or green as "
            "clear ground. Look at the log for how its numbers were read (an offset left in looks like haze everywhere), "
            "or raise THRESHOLD."
        )
    elif share < NEARLY_NONE and bright > MANY_BRIGHT:
        events.warning(
            f"No cloud was found in {scene.name}, but {100 * bright:.0f} % of it is as bright and white as cloud: snow, "
            "salt, sand or roofs, or clouds that were missed. Lower THRESHOLD to see."
        )


def looks_clear(bands: dict[str, np.ndarray]) -> np.ndarray:
    """Pixels, bool, that are green, or dark all over the visible."""
    dark = visible_mean(*(bands[name] for name in VISIBLE)) < 0.1
    if "nir" not in bands:
        return np.asarray(dark)
    return np.asarray(dark | ((normalised_difference(bands["nir"], bands["red"]) > 0.45) & (bands["blue"] < 0.16)))


def looks_cloudy(bands: dict[str, np.ndarray]) -> np.ndarray:
    """Pixels, bool, that are bright and white, and in the infrared neither snow nor bare soil."""
    B, G, R = (bands[name] for name in VISIBLE)
    bright = (visible_mean(B, G, R) > 0.35) & (whiteness(B, G, R) < 0.3)
    if "nir" in bands:
        bright &= bands["nir"] > 0.3
    if "swir1" in bands:
        bright &= normalised_difference(G, bands["swir1"]) < 0.4
    return np.asarray(bright)
