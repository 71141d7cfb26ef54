"""Where the sun stood, could have stood, and so where shadows fall on a grid."""

from __future__ import annotations

from typing import Optional

import numpy as np
from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS
from rasterio.errors import CRSError, RasterioError
from rasterio.warp import transform

from ..job.errors import InputError
from ..raster.geobox import GeoBox
from ..raster.scene import SceneSource
from .shadow import shifts_from_angles

OVERPASS = 10.5  # hours of local solar time at which Landsat, Sentinel-2, CBERS and Terra pass
DAYTIME = np.arange(8.5, 14.01, 0.5)  # hours at which any satellite passes
UNPLACED = (CRSError, RasterioError, CPLE_BaseError)  # what is raised where nothing leads from one CRS to the other
LOWEST = 5.0  # degrees of elevation from which there are shadows to speak of
DEGREE = 111_195.0  # metres along a meridian


def shadow_shifts(scene: SceneSource, step: int, sun: Optional[tuple[float, float]] = None) -> Optional[np.ndarray]:
    """Shifts (n, 2) in coarse pixels (rows, columns) of shadows from all cloud heights, for every `step`-th pixel of the
    scene's grid; None where the sun's place or the scene's is unknown. `sun`: azimuth, elevation in degrees; None: as the
    scene's tags say.

    Raises InputError where the elevation given is not above the horizon.
    """
    angles = sun or _from_tags(scene)
    pixels = None if angles is None else pixels_per_metre(scene.geobox)
    if angles is None or pixels is None:
        return None
    azimuth, elevation = angles
    if not 0 < elevation <= 90:
        raise InputError(f"A sun elevation of {elevation:g}° lies not above the horizon.", "Give degrees from 0 to 90.")
    size = step / float(np.sqrt(abs(np.linalg.det(pixels))))
    _, shifts = shifts_from_angles(azimuth, 90 - elevation, size)
    east, north = shifts[:, 1] * size, -shifts[:, 0] * size
    columns, rows = pixels @ np.stack([east, north]) / step
    return np.stack([rows, columns], axis=1)


def known_sun(scene: SceneSource, sun: Optional[tuple[float, float]] = None) -> Optional[tuple[float, float]]:
    """Azimuth and elevation as given, else as the scene's tags say; None where nothing does."""
    return sun or _from_tags(scene)


def usual_sun(scene: SceneSource, hour: float = OVERPASS) -> Optional[tuple[float, float]]:
    """Azimuth and elevation at the middle of the scene on its date at the usual time of overpass, or another `hour` of local
    solar time; None without date or place, and where the sun stands lower than 5°.

    Declination after Cooper 1969; good to about 5°.
    """
    latitude = _middle(scene.geobox)[1]
    if scene.acquisition_date is None or not np.isfinite(latitude):
        return None
    return sun_at(latitude, scene.acquisition_date.timetuple().tm_yday, hour)


def possible_azimuths(scene: SceneSource) -> Optional[np.ndarray]:
    """Azimuths, in degrees clockwise from the top of the image, at which the sun can have stood over the scene while
    a satellite passed: on its date, or on any where that is unknown. None without a place, and where the sun never
    rose."""
    pixels = pixels_per_metre(scene.geobox)
    if pixels is None:
        return None
    latitude, date = _middle(scene.geobox)[1], scene.acquisition_date
    days = range(1, 366, 15) if date is None else [date.timetuple().tm_yday]
    suns = [sun_at(latitude, day, hour) for day in days for hour in DAYTIME]
    azimuths = np.radians([sun[0] for sun in suns if sun is not None])
    if not azimuths.size:
        return None
    columns, rows = pixels @ np.stack([np.sin(azimuths), np.cos(azimuths)])  # towards the sun
    return np.asarray(np.degrees(np.arctan2(columns, -rows)) % 360)


def sun_at(latitude: float, day: int, hour: float) -> Optional[tuple[float, float]]:
    """Azimuth and elevation in degrees at a `latitude` (degrees) on a `day` of the year at an `hour` of local solar
    time; None where the sun stands lower than 5°."""
    phi = np.radians(latitude)
    declination = np.radians(23.45 * np.sin(2 * np.pi * (284 + day) / 365))
    angle = np.radians(15 * (hour - 12))
    sine = np.sin(phi) * np.sin(declination) + np.cos(phi) * np.cos(declination) * np.cos(angle)
    south = np.sin(phi) * np.cos(declination) * np.cos(angle) - np.cos(phi) * np.sin(declination)
    west = np.cos(declination) * np.sin(angle)
    elevation = float(np.degrees(np.arcsin(sine)))
    return (float(np.degrees(np.arctan2(-west, -south)) % 360), elevation) if elevation > LOWEST else None


def pixels_per_metre(geobox: GeoBox) -> Optional[np.ndarray]:
    """(2, 2): by how many columns and rows (first axis) a metre to the east and to the north (second axis) moves in
    the middle of a grid; None where its place on the earth is unknown."""
    longitude, latitude = _middle(geobox)
    if geobox.crs is None or not np.isfinite([longitude, latitude]).all():
        return None
    try:
        step = 1e-3
        narrow = max(float(np.cos(np.radians(latitude))), 1e-3)
        xs = [longitude + step / narrow, longitude - step / narrow, longitude, longitude]
        ys = [latitude, latitude, latitude + step, latitude - step]
        x, y = (np.array(part) for part in transform(CRS.from_epsg(4326), geobox.crs, xs, ys))
    except UNPLACED:
        return None
    column, row = ~geobox.affine * (x, y)
    moved = np.array([[column[0] - column[1], column[2] - column[3]], [row[0] - row[1], row[2] - row[3]]])
    moved /= 2 * step * DEGREE
    return moved if np.isfinite(moved).all() and abs(np.linalg.det(moved)) > 0 else None


def _middle(geobox: GeoBox) -> tuple[float, float]:
    """Longitude and latitude of the middle of a grid; NaN where its place on the earth is unknown."""
    height, width = geobox.shape
    x, y = geobox.affine * (width / 2, height / 2)
    if geobox.crs is None:
        return np.nan, np.nan
    try:
        (longitude,), (latitude,) = transform(geobox.crs, CRS.from_epsg(4326), [x], [y])
    except UNPLACED:
        return np.nan, np.nan
    return float(longitude), float(latitude)


def _from_tags(scene: SceneSource) -> Optional[tuple[float, float]]:
    try:
        return float(scene.tags["SUN_AZIMUTH"]), float(scene.tags["SUN_ELEVATION"])
    except (KeyError, ValueError):
        return None
