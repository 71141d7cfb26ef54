"""The field that fits a parameter's definition."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)
from qgis.PyQt.QtWidgets import QWidget

from ..algorithms.layers import is_given
from ..algorithms.parameters import takes_clips
from .fields import (
    ChoiceField,
    ClipField,
    DestinationField,
    Field,
    FlagField,
    NumberField,
    RasterField,
    RastersField,
    TextField,
    WholeField,
)
from .grid_fields import CrsField, ExtentField, PolygonsField

GRID = {
    QgsProcessingParameterExtent: ExtentField,
    QgsProcessingParameterCrs: CrsField,
    QgsProcessingParameterFeatureSource: PolygonsField,
}


def make_field(definition: QgsProcessingParameterDefinition, parent: QWidget) -> Field:
    """The field that fits the definition's type; plain text where none is special."""
    if isinstance(definition, QgsProcessingParameterBoolean):
        return FlagField(definition, parent)
    if isinstance(definition, QgsProcessingParameterEnum):
        return ChoiceField(definition, parent)
    if isinstance(definition, QgsProcessingParameterNumber):
        whole = definition.dataType() == QgsProcessingParameterNumber.Type.Integer
        return (
            WholeField(definition, parent)
            if whole and is_given(definition.defaultValue())
            else NumberField(definition, parent)
        )
    if isinstance(definition, QgsProcessingParameterRasterLayer):
        kind = ClipField if takes_clips(definition) else RasterField
        return kind(definition, parent)
    if isinstance(definition, QgsProcessingParameterMultipleLayers):
        return RastersField(definition, parent)
    for kind_of_place, field in GRID.items():
        if isinstance(definition, kind_of_place):
            return field(definition, parent)
    if definition.isDestination():
        return DestinationField(definition, parent)
    return TextField(definition, parent)
