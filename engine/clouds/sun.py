"""Where the sun stood, and so where shadows fall on a grid."""

from __future__ import annotations

from typing import Optional

import numpy as np

from ..job.errors import InputError
from ..raster.scene import SceneSource
from .shadow import shifts_from_angles

OVERPASS = 10.5  # hours of local solar time at which Landsat, Sentinel-2, CBERS and Terra pass


def shadow_shifts(scene: SceneSource, step: int, sun: Optional[tuple[float, float]] = None) -> Optional[np.ndarray]:
    """Shifts (n, 2) in coarse pixels (rows, columns) of shadows from all cloud heights, for every `step`-th pixel of the
    scene's grid; None where the sun's place or the scene's projection is unknown. `sun`: azimuth, elevation in degrees.

    Raises InputError where the elevation given is not above the horizon.
    """
    angles = sun or _from_tags(scene)
    crs, affine = scene.geobox.crs, scene.geobox.affine
    if angles is None or crs is None or crs.geographic:
        return None
    azimuth, elevation = angles
    if not 0 < elevation <= 90:
        raise InputError(f"A sun elevation of {elevation:g}° lies not above the horizon.", "Give degrees from 0 to 90.")
    metre = float(crs.proj.axis_info[0].unit_conversion_factor) if crs.proj.axis_info else 1.0
    size = float(np.sqrt(abs(affine.determinant))) * metre * step
    _, shifts = shifts_from_angles(azimuth, 90 - elevation, size)
    east, north = shifts[:, 1] * size / metre, -shifts[:, 0] * size / metre
    grid = np.linalg.inv(np.array([[affine.a, affine.b], [affine.d, affine.e]]))
    columns, rows = grid @ np.stack([east, north]) / step
    return np.stack([rows, columns], axis=1)


def usual_sun(scene: SceneSource) -> Optional[tuple[float, float]]:
    """Azimuth and elevation at the middle of the scene at the usual time of overpass on its date; None without date or CRS.

    Declination after Cooper 1969; good to about 5°.
    """
    if scene.acquisition_date is None or scene.geobox.crs is None:
        return None
    latitude = np.radians(scene.geobox.geographic_extent.centroid.points[0][1])
    declination = np.radians(23.45 * np.sin(2 * np.pi * (284 + scene.acquisition_date.timetuple().tm_yday) / 365))
    hour = np.radians(15 * (OVERPASS - 12))
    sine = np.sin(latitude) * np.sin(declination) + np.cos(latitude) * np.cos(declination) * np.cos(hour)
    south = np.sin(latitude) * np.cos(declination) * np.cos(hour) - np.cos(latitude) * np.sin(declination)
    west = np.cos(declination) * np.sin(hour)
    elevation = float(np.degrees(np.arcsin(sine)))
    return (float(np.degrees(np.arctan2(-west, -south)) % 360), elevation) if elevation > 5 else None


def _from_tags(scene: SceneSource) -> Optional[tuple[float, float]]:
    try:
        return float(scene.tags["SUN_AZIMUTH"]), float(scene.tags["SUN_ELEVATION"])
    except (KeyError, ValueError):
        return None
