"""From what the user chose (project layers, files, lists) to what the worker takes: {"path", "name", "date"}.

A date comes from the user's `DATES`, else from the layer's temporal properties, else from the file name, else from the
layer's name; what is still without a date is left to the worker, which looks into the file's tags.
"""

from __future__ import annotations

import datetime
import os
import re
from typing import Any

from qgis.core import (
    NULL,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QDateTime

from ..contract import archives
from ..contract.dates import parse_date

SUBDATASET = re.compile(r'[A-Z0-9_]{3,}:(?:[A-Z0-9_]+:)*"([^"]+)"[:/]*(.*)')  # as GDAL names a raster in a container
HARMLESS_OPTIONS = ("NUM_THREADS", "USE_MMAP", "GEOREF_SOURCES")


def tr(text: str) -> str:
    """The text in the user's language."""
    return QCoreApplication.translate("SkyMend", text)


def is_given(value: Any) -> bool:
    """Whether a parameter has a value at all."""
    return not (value is None or value == NULL or (isinstance(value, (str, list, tuple)) and len(value) == 0))


def is_raster_path(text: str) -> bool:
    """Whether a text names what the worker opens itself: a file, a folder, an archive, or a raster in one of them."""
    inside = SUBDATASET.match(text)
    return os.path.exists(inside[1] if inside else text) or text.startswith(archives.INSIDE)


def layer_of(value: Any, context: QgsProcessingContext, parameter: str) -> dict[str, Any]:
    """One raster, or what an agency delivered (a folder, an archive): a project layer, its id or name, or a path.

    Raises QgsProcessingException.
    """
    layer = value if isinstance(value, QgsMapLayer) else None
    text = "" if layer is not None else str(value)
    if layer is None:
        layer = QgsProcessingUtils.mapLayerFromString(text, context, False)
    if layer is None and is_raster_path(text):
        return describe_file(text)  # not opened here: hundreds of files are slow, and the worker judges them better
    if layer is None:
        layer = QgsProcessingUtils.mapLayerFromString(text, context)
    if layer is None and context.project() is not None:
        layer = context.project().mapLayer(text)  # broken ones too, for their name
    if layer is None or not layer.isValid():
        raise QgsProcessingException(
            tr("{parameter}: “{layer}” cannot be opened. Check the path, or that the layer is not broken.").format(
                parameter=parameter, layer=layer.name() if layer is not None else text
            )
        )
    if not isinstance(layer, QgsRasterLayer):
        raise QgsProcessingException(
            tr("{parameter}: “{layer}” is not a raster layer.").format(parameter=parameter, layer=layer.name())
        )
    return describe_layer(layer)


def clip_of(value: Any, context: QgsProcessingContext, parameter: str) -> dict[str, Any]:
    """A clip: a folder of frames, else what `layer_of` takes (a video file is a file). Raises QgsProcessingException."""
    if isinstance(value, str) and os.path.isdir(value):
        path = os.path.abspath(value)
        return {"path": path, "name": os.path.basename(path) or path}
    return layer_of(value, context, parameter)


def describe_file(path: str) -> dict[str, Any]:
    """A raster file, a folder or an archive as the worker knows it; of these two it finds the dates itself."""
    if os.path.isdir(path) or path.lower().endswith(archives.ENDINGS):
        return {"path": os.path.abspath(path), "name": os.path.basename(os.path.normpath(path))}
    inside = SUBDATASET.match(path)
    if inside:
        stem = os.path.splitext(os.path.basename(inside[1]))[0]
        return _with_date({"path": path, "name": f"{stem} {inside[2]}".replace(":", " ")}, parse_date(stem))
    name = os.path.splitext(os.path.basename(path))[0]
    where = path if path.startswith(archives.INSIDE) else os.path.abspath(path)
    return _with_date({"path": where, "name": name}, parse_date(name))


def describe_layer(layer: QgsRasterLayer) -> dict[str, Any]:
    """A project layer as the worker knows it, with `band_dates` if it has any.

    Raises QgsProcessingException for layers that are no files.
    """
    path = source_path(layer)
    described: dict[str, Any] = {"path": path, "name": layer.name()}
    dates = band_dates(layer)
    return {**described, "band_dates": dates} if dates else _with_date(described, layer_date(layer, path))


def source_path(layer: QgsRasterLayer) -> str:
    """The path by which GDAL opens the layer outside QGIS. Raises QgsProcessingException where there is none."""
    provider = layer.dataProvider().name() if layer.dataProvider() else layer.providerType()
    if provider != "gdal":
        raise QgsProcessingException(
            tr(
                "“{layer}” is a {provider} layer, a picture from a service rather than measured values. "
                "Export it first (right click on the layer, Export, Save As…, raw data) and use the file."
            ).format(layer=layer.name(), provider=provider)
        )
    source = layer.source()
    options = QgsProviderRegistry.instance().decodeUri("gdal", source).get("openOptions") or []
    blocking = [o for o in options if o.partition("=")[0].upper() not in HARMLESS_OPTIONS]
    if blocking or "authcfg=" in source:
        raise QgsProcessingException(
            tr(
                "“{layer}” is opened with special options ({options}) that cannot be handed on. "
                "Export it first (right click on the layer, Export, Save As…) and use the file."
            ).format(layer=layer.name(), options=", ".join(blocking) or "authcfg")
        )
    path = re.split(r"\|option:", source)[0]
    geopackage, found, table = path.partition("|layername=")
    if found:
        path = f"GPKG:{os.path.abspath(geopackage)}:{table.partition('|')[0]}"
    return os.path.abspath(path) if os.path.exists(path) else path


def layer_date(layer: QgsRasterLayer, path: str) -> datetime.date | None:
    """The acquisition date that QGIS knows, or that a name gives; None where there is none."""
    properties = layer.temporalProperties()
    if properties is not None and properties.isActive():
        begin = properties.fixedTemporalRange().begin()
        if begin.isValid():
            return _date(begin)
    file_name = os.path.splitext(os.path.basename(path))[0]
    return parse_date(file_name) or parse_date(layer.name())


def band_dates(layer: QgsRasterLayer) -> list[str]:
    """ISO dates of the bands, where the layer's temporal properties date each band (QGIS 3.38); else an empty list."""
    properties = layer.temporalProperties()
    if properties is None or not properties.isActive() or not hasattr(properties, "fixedRangePerBand"):
        return []
    ranges = properties.fixedRangePerBand()
    begins = [ranges[band].begin() for band in range(1, layer.bandCount() + 1) if band in ranges]
    if len(begins) < 2 or len(begins) < layer.bandCount() or not all(begin.isValid() for begin in begins):
        return []
    return [_date(begin).isoformat() for begin in begins]


def same_file(first: str, second: str) -> bool:
    """Whether two paths name one file."""
    return os.path.normcase(os.path.realpath(first)) == os.path.normcase(os.path.realpath(second))


def _with_date(layer: dict[str, Any], date: datetime.date | None) -> dict[str, Any]:
    return layer if date is None else {**layer, "date": date.isoformat()}


def _date(moment: QDateTime) -> datetime.date:
    day = moment.date()
    return datetime.date(day.year(), day.month(), day.day())
