"""How results look: class palettes; images and ramps between the values that the worker has measured."""

from __future__ import annotations

import os
from typing import Any, Dict

from qgis.core import (
    Qgis,
    QgsColorRampShader,
    QgsContrastEnhancement,
    QgsDataProvider,
    QgsMultiBandColorRenderer,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandGrayRenderer,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor

from ..contract import cloud_classes as clouds
from ..contract import quality_classes as quality
from .layers import tr

Look = Dict[str, Any]  # bands, and the values shown as black and white of each
RAMPS = {
    "probability": ("#2c3e73", "#4f8fbf", "#f4f1de", "#e8a15b", "#b5361c"),
    "quality": ("#b5361c", "#e8a15b", "#f4f1de", "#8cbf88", "#1f6b3a"),
    "count": ("#440154", "#3b528b", "#21918c", "#5ec962", "#fde725"),
    "uncertainty": ("#000004", "#51127c", "#b73779", "#fc8961", "#fcfdbf"),
    "difference": ("#2166ac", "#92c5de", "#f7f7f7", "#f4a582", "#b2182b"),
}


def new_layer(path: str, kind: str, look: Look | None) -> QgsRasterLayer | None:
    """A styled layer whose pixels QGIS has not read yet; None where it cannot be opened, or nothing tells how it looks."""
    if look is None and kind not in PALETTES:
        return None
    layer = open_unread(path)
    if not layer.isValid():
        return None
    apply_style(layer, kind, look)
    return layer


def open_unread(path: str) -> QgsRasterLayer:
    """A file as a layer in grey whose pixels QGIS has not read.

    A layer that has no renderer when it is given its source computes a histogram for a stretch of its own, and GDAL keeps
    that in an .aux.xml beside the file.
    """
    layer = QgsRasterLayer()
    layer.setRenderer(QgsSingleBandGrayRenderer(None, 1))
    options = QgsDataProvider.ProviderOptions()
    layer.setDataSource(path, os.path.splitext(os.path.basename(path))[0], "gdal", options, False)
    return layer


def apply_style(layer: QgsRasterLayer, kind: str, look: Look | None) -> None:
    """Style a result by its kind. `look`: the worker's {"bands", "limits"} (`engine/raster/looks.py`)."""
    if kind in PALETTES and not (kind == "quality" and layer.dataProvider().dataType(1) != Qgis.DataType.Byte):
        layer.setRenderer(_palette_renderer(layer, PALETTES[kind]()))
    elif look is None or not look["bands"] or max(look["bands"]) > layer.bandCount():
        return
    elif kind in RAMPS:
        layer.setRenderer(_ramp_renderer(layer, kind, look))
    elif kind == "image":
        layer.setRenderer(_image_renderer(layer, look))


def cloud_classes() -> list[tuple[int, QColor, str]]:
    """Cloud classes; what is clear or unknown lets the image below show through."""
    return [(code, QColor(*clouds.PALETTE[code]), tr(label)) for code, label in clouds.LABELS.items()]


def quality_classes() -> list[tuple[int, QColor, str]]:
    """How well the pixels of a reconstructed image are supported."""
    labels = {
        quality.MEASURED: tr("measured"),
        quality.INTERPOLATED: tr("interpolated"),
        quality.LONG_GAP: tr("interpolated over a long gap"),
        quality.EXTRAPOLATED: tr("extrapolated"),
        quality.FALLBACK: tr("too few observations: linear"),
        quality.NODATA: tr("no data"),
    }
    return [(code, QColor(*quality.PALETTE[code]), label) for code, label in labels.items()]


def origins() -> list[tuple[int, QColor, str]]:
    """Where the pixels of a mended image come from."""
    labels = {
        quality.MEASURED: tr("measured"),
        quality.OTHER_DATE: tr("from one other date"),
        quality.REGRESSED: tr("from several dates, or radar"),
        quality.SPATIAL: tr("from the surroundings"),
        quality.LEFT: tr("could not be filled"),
        quality.NODATA: tr("no data"),
    }
    return [(code, QColor(*quality.ORIGINS[code]), label) for code, label in labels.items()]


PALETTES = {"classes": cloud_classes, "quality": quality_classes, "origin": origins}


def _palette_renderer(layer: QgsRasterLayer, classes: list[tuple[int, QColor, str]]) -> QgsPalettedRasterRenderer:
    palette = [QgsPalettedRasterRenderer.Class(value, colour, label) for value, colour, label in classes]
    return QgsPalettedRasterRenderer(layer.dataProvider(), 1, palette)


def _ramp_renderer(layer: QgsRasterLayer, kind: str, look: Look) -> QgsSingleBandPseudoColorRenderer:
    """One band on a ramp between the look's limits."""
    (low, high), *_ = look["limits"]
    colours = RAMPS[kind]
    steps = [low + (high - low) * i / (len(colours) - 1) for i in range(len(colours))]
    ramp = QgsColorRampShader(low, high)
    ramp.setColorRampItemList(
        [QgsColorRampShader.ColorRampItem(v, QColor(c), f"{v:.4g}") for v, c in zip(steps, colours)]
    )
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(ramp)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader)
    renderer.setClassificationMin(low)
    renderer.setClassificationMax(high)
    return renderer


def _image_renderer(layer: QgsRasterLayer, look: Look) -> Any:
    """The image between fixed values: before and after must look alike."""
    provider = layer.dataProvider()
    contrasts = []
    for band, (low, high) in zip(look["bands"], look["limits"]):
        contrast = QgsContrastEnhancement(provider.dataType(band))
        contrast.setContrastEnhancementAlgorithm(
            QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
        )
        contrast.setMinimumValue(low)
        contrast.setMaximumValue(high)
        contrasts.append(contrast)
    if len(look["bands"]) < 3:
        grey = QgsSingleBandGrayRenderer(provider, look["bands"][0])
        grey.setContrastEnhancement(contrasts[0])
        return grey
    colours = QgsMultiBandColorRenderer(provider, *look["bands"])
    colours.setRedContrastEnhancement(contrasts[0])
    colours.setGreenContrastEnhancement(contrasts[1])
    colours.setBlueContrastEnhancement(contrasts[2])
    return colours
