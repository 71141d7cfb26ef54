"""What parameters of clips mean: a region in pixels, the time of the first frame, the projection of a clip."""

from __future__ import annotations

import datetime
import re
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingUtils,
    QgsRasterLayer,
)

from .layers import tr


def parse_region(text: str) -> list[int]:
    """[left, top, width, height], or [width, height] for the middle, in pixels. Raises QgsProcessingException."""
    words = [word for word in re.split(r"[,;\s]+", text.strip()) if word]
    if len(words) in (2, 4) and all(word.isdecimal() for word in words):
        numbers = [int(word) for word in words]
        if min(numbers[-2:]) > 0:
            return numbers
    raise QgsProcessingException(
        tr(
            "REGION: “{text}” is no region. Write left, top, width, height in pixels, such as 100, 50, 320, 240; or "
            "width and height alone for the middle."
        ).format(text=text)
    )


def parse_start(text: str) -> str:
    """A date, or date and time (UTC where it says no offset), as ISO text with its offset. Raises QgsProcessingException."""
    written = re.sub(r"[zZ]$", "+00:00", text.strip())
    whole = re.sub(
        r"\.(\d+)", lambda found: "." + found.group(1)[:6].ljust(6, "0"), written
    )  # Python 3.9 wants six digits
    try:
        moment = datetime.datetime.fromisoformat(whole)
    except ValueError:
        raise QgsProcessingException(
            tr("START: “{text}” is no time. Write it as 2020-05-01T10:00:00 or 2020-05-01T10:00:00.250Z.").format(
                text=text
            )
        ) from None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=datetime.timezone.utc)
    return moment.astimezone(datetime.timezone.utc).isoformat()


def clip_crs(value: Any, context: QgsProcessingContext) -> QgsCoordinateReferenceSystem | None:
    """The projection of a clip given as a layer or a path; None for videos, folders and rasters without one."""
    layer = value if isinstance(value, QgsMapLayer) else QgsProcessingUtils.mapLayerFromString(str(value), context)
    if not isinstance(layer, QgsRasterLayer) or not layer.isValid() or not layer.crs().isValid():
        return None
    return layer.crs()
