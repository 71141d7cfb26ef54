"""Raster parameters that QGIS may ask whether a value is acceptable without opening it.

qgis_process asks each parameter before the algorithm is asked, and QGIS's own open every file for that and leave its
statistics as an .aux.xml beside it. The worker opens files anyway, and tells better what is wrong with one.
"""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingParameterDefinition,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
)


class UnopenedRaster(QgsProcessingParameterRasterLayer):
    """QGIS's parameter in all else; a copy that QGIS makes of it is QGIS's own again."""

    def checkValueIsAcceptable(self, value: Any, context: Any = None) -> bool:
        """As QGIS decides where it has no context to open a file in."""
        return super().checkValueIsAcceptable(value)


class UnopenedRasters(QgsProcessingParameterMultipleLayers):
    """The same for a list of rasters."""

    def checkValueIsAcceptable(self, value: Any, context: Any = None) -> bool:
        """As QGIS decides where it has no context to open a file in."""
        return super().checkValueIsAcceptable(value)


def unopened(parameter: QgsProcessingParameterDefinition) -> QgsProcessingParameterDefinition:
    """A raster parameter as one that opens nothing; any other as it is."""
    if type(parameter) is QgsProcessingParameterRasterLayer:
        return UnopenedRaster(parameter)
    if type(parameter) is QgsProcessingParameterMultipleLayers:
        return UnopenedRasters(parameter)
    return parameter
