"""Where and how finely to compute, from QGIS's own parameters to the job: extent, CRS, resolution, polygons."""

from __future__ import annotations

import json
import re
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingUtils,
    QgsRectangle,
)

from .layers import tr

MASK_LAYER = "MASK_LAYER"
_PLAIN = re.compile(r"^[^\[\]]*,[^\[\]]*,[^\[\]]*,[^\[\]]*$")  # four numbers that name no CRS
_DIGITS = 15


def extent_of(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> dict[str, Any]:
    """`extent` (xmin, ymin, xmax, ymax) and `extent_crs`, which is left out where none is named: that of the images. Raises
    QgsProcessingException for what is no rectangle."""
    box = algorithm.parameterAsExtent(parameters, name, context)
    if box.isNull() or box.width() <= 0 or box.height() <= 0:
        raise QgsProcessingException(
            tr("{parameter}: “{value}” is no rectangle. Write xmin,xmax,ymin,ymax [EPSG:…].").format(
                parameter=name, value=parameters.get(name)
            )
        )
    found: dict[str, Any] = {"extent": [box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()]}
    given = parameters.get(name)
    if type(given) is not QgsRectangle and not (isinstance(given, str) and _PLAIN.match(given)):
        crs = algorithm.parameterAsExtentCrs(parameters, name, context)
        if crs.isValid():
            found["extent_crs"] = crs_text(crs)
    return found


def crs_text(crs: QgsCoordinateReferenceSystem) -> str:
    """A CRS by its authority's number where it has one, else as WKT."""
    authority = crs.authid()
    return authority if authority and not authority.upper().startswith("USER:") else crs.toWkt()


def write_polygons(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> str | None:
    """The polygons of MASK_LAYER, the selected ones where that is asked for, as a temporary GeoJSON file in the layer's own
    CRS; its path, None where none is given. Raises QgsProcessingException for a layer without polygons or CRS."""
    source = algorithm.parameterAsSource(parameters, MASK_LAYER, context)
    if source is None:
        return None
    if not source.sourceCrs().isValid():
        raise QgsProcessingException(
            tr("{parameter}: “{layer}” has no CRS. Assign it (Layer Properties, Source).").format(
                parameter=MASK_LAYER, layer=source.sourceName()
            )
        )
    request = QgsFeatureRequest().setSubsetOfAttributes([])
    flags = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    features = [
        {"type": "Feature", "properties": {}, "geometry": json.loads(feature.geometry().asJson(_DIGITS))}
        for feature in source.getFeatures(request, flags)
        if feature.hasGeometry() and not feature.geometry().isEmpty()
    ]
    if not features:
        raise QgsProcessingException(
            tr("{parameter}: “{layer}” has no polygon, or none is selected.").format(
                parameter=MASK_LAYER, layer=source.sourceName()
            )
        )
    named = {"type": "name", "properties": {"name": crs_text(source.sourceCrs())}}
    path = QgsProcessingUtils.generateTempFilename("polygons.geojson")
    with open(path, "w", encoding="utf-8") as file:
        json.dump({"type": "FeatureCollection", "crs": named, "features": features}, file)
    return path
