"""How results look: class palette, one fixed stretch for all images of a run, fixed ramps for probabilities and counts."""

from __future__ import annotations

import contextlib
import re
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    Qgis,
    QgsColorRampShader,
    QgsContrastEnhancement,
    QgsMapLayer,
    QgsMultiBandColorRenderer,
    QgsPalettedRasterRenderer,
    QgsRaster,
    QgsRasterBandStats,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsRasterShader,
    QgsRectangle,
    QgsSingleBandGrayRenderer,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument

from ..contract import cloud_classes as clouds
from ..contract import quality_classes as quality
from .layers import tr, tr_listed

SAMPLE = 100_000  # pixels a band, for the stretch
SAMPLED_IMAGES = 5
TRIES = 5  # to read an image
RAMPS = {
    "probability": ("#2c3e73", "#4f8fbf", "#f4f1de", "#e8a15b", "#b5361c"),
    "quality": ("#b5361c", "#e8a15b", "#f4f1de", "#8cbf88", "#1f6b3a"),
    "count": ("#440154", "#3b528b", "#21918c", "#5ec962", "#fde725"),
    "uncertainty": ("#000004", "#51127c", "#b73779", "#fc8961", "#fcfdbf"),
    "difference": ("#2166ac", "#92c5de", "#f7f7f7", "#f4a582", "#b2182b"),
}
# Enums moved from their classes into Qgis between 3.22 and 4.0.
_COLOURS = getattr(Qgis, "RasterColorInterpretation", QgsRaster)
RED_GREEN_BLUE = (_COLOURS.RedBand, _COLOURS.GreenBand, _COLOURS.BlueBand)
_STATISTICS = getattr(Qgis, "RasterBandStatistic", QgsRasterBandStats)
MIN_MAX = _STATISTICS.Min | _STATISTICS.Max
COLOUR_NAMES = {"red": ("red", "b04"), "green": ("green", "b03"), "blue": ("blue", "b02")}


@dataclass(frozen=True)
class Stretch:
    """Bands shown as red, green and blue (or one, as grey) and the values shown as black and white of each."""

    bands: tuple[int, ...] = ()
    limits: tuple[tuple[float, float], ...] = ()


def apply_style(
    layer: QgsRasterLayer, kind: str, stretch: Stretch, source_style: str = "", source_bands: int = 0
) -> None:
    """Style a result by its kind; images look like their source where that is in the project."""
    if kind == "classes":
        layer.setRenderer(_palette_renderer(layer, cloud_classes()))
    elif kind == "quality" and layer.dataProvider().dataType(1) == Qgis.DataType.Byte:
        layer.setRenderer(_palette_renderer(layer, quality_classes()))
    elif kind == "origin":
        layer.setRenderer(_palette_renderer(layer, origins()))
    elif kind in RAMPS:
        layer.setRenderer(_ramp_renderer(layer, kind))
    elif kind == "image":
        if source_style and source_bands == layer.bandCount():
            document = QDomDocument()
            document.setContent(source_style)
            layer.importNamedStyle(document, QgsMapLayer.StyleCategory.Symbology)
            renderer = layer.renderer()
            if renderer is not None and hasattr(renderer, "setMinMaxOrigin"):
                renderer.setMinMaxOrigin(QgsRasterMinMaxOrigin())  # fixed: before and after must look alike
        elif stretch.bands and max(stretch.bands) <= layer.bandCount():
            layer.setRenderer(_image_renderer(layer, stretch))


def common_stretch(paths: list[str]) -> Stretch:
    """A stretch that fits all these images: the 2 % and 98 % cuts of a few of them together (any thread). What QGIS cannot
    read is left out."""
    step = max(1, -(-len(paths) // SAMPLED_IMAGES))
    found: dict[int, list[tuple[float, float]]] = {}
    bands: tuple[int, ...] = ()
    for path in paths[::step]:
        cuts = _cuts(path, bands)
        bands = bands or tuple(cuts)
        for band, (low, high) in cuts.items():
            if low <= high:
                found.setdefault(band, []).append((low, high))
    if not bands or any(band not in found for band in bands):
        return Stretch()
    ranges = ((min(low for low, _ in found[band]), max(high for _, high in found[band])) for band in bands)
    return Stretch(bands, tuple((low, max(high, low + 1e-6)) for low, high in ranges))


def _cuts(path: str, bands: tuple[int, ...]) -> dict[int, tuple[float, float]]:
    """The cuts of an image's bands, those to show where none are named; none where it cannot be read.

    Now and then QGIS hands over a deleted provider (its bindings know providers by their address): read again then.
    """
    for _ in range(TRIES):
        layer = QgsRasterLayer(path, "", "gdal")  # owns its provider: a bare one may be deleted while it is read
        if not layer.isValid():
            break
        with contextlib.suppress(RuntimeError):
            provider = layer.dataProvider()
            there = [band for band in bands or shown_bands(provider) if band <= provider.bandCount()]
            return {band: provider.cumulativeCut(band, 0.02, 0.98, QgsRectangle(), SAMPLE) for band in there}
    return {}


def shown_bands(provider: Any) -> tuple[int, ...]:
    """The bands to show as red, green, blue: by colour interpretation, else by name, else by the usual order; else one."""
    count = provider.bandCount()
    if count < 3:
        return (1,)
    names = {b: re.sub(r"^band \d+:?\s*", "", provider.generateBandName(b).lower()) for b in range(1, count + 1)}
    named = tuple(_band_named(names, choices) for choices in COLOUR_NAMES.values())
    if 0 not in named:
        return named
    colours = {provider.colorInterpretation(b): b for b in range(count, 0, -1)}
    if all(colour in colours for colour in RED_GREEN_BLUE):
        return tuple(colours[colour] for colour in RED_GREEN_BLUE)
    return (1, 2, 3) if count == 3 else (3, 2, 1)


def _band_named(names: dict[int, str], choices: tuple[str, ...]) -> int:
    """The first band whose name holds one of the words; 0 where none does."""
    for choice in choices:
        for band, name in names.items():
            if re.search(rf"(?<![a-z0-9]){choice}(?![a-z0-9])", name):
                return band
    return 0


def cloud_classes() -> list[tuple[int, QColor, str]]:
    """Cloud classes; what is clear or unknown lets the image below show through."""
    return [(code, QColor(*clouds.PALETTE[code]), tr_listed(label)) for code, label in clouds.LABELS.items()]


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


def _palette_renderer(layer: QgsRasterLayer, classes: list[tuple[int, QColor, str]]) -> QgsPalettedRasterRenderer:
    palette = [QgsPalettedRasterRenderer.Class(value, colour, label) for value, colour, label in classes]
    return QgsPalettedRasterRenderer(layer.dataProvider(), 1, palette)


def _ramp_renderer(layer: QgsRasterLayer, kind: str) -> QgsSingleBandPseudoColorRenderer:
    """One band on a ramp: probabilities from 0 to 1, differences about 0, quality as it is, the rest from 0 up."""
    provider = layer.dataProvider()
    statistics = provider.bandStatistics(1, MIN_MAX, QgsRectangle(), SAMPLE)
    low, high = statistics.minimumValue, statistics.maximumValue
    if kind == "difference":
        cut_low, cut_high = provider.cumulativeCut(1, 0.02, 0.98, QgsRectangle(), SAMPLE)
        high = max(abs(cut_low), abs(cut_high)) or 1.0
        low = -high
    elif kind == "probability" and low >= 0 and high <= 1:
        low, high = 0.0, 1.0
    elif kind != "quality":
        low, high = 0.0, high if high > 0 else 1.0
    colours = RAMPS[kind]
    steps = [low + (high - low) * i / (len(colours) - 1) for i in range(len(colours))]
    ramp = QgsColorRampShader(low, high)
    ramp.setColorRampItemList(
        [QgsColorRampShader.ColorRampItem(v, QColor(c), f"{v:.4g}") for v, c in zip(steps, colours)]
    )
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(ramp)
    renderer = QgsSingleBandPseudoColorRenderer(provider, 1, shader)
    renderer.setClassificationMin(low)
    renderer.setClassificationMax(high)
    return renderer


def _image_renderer(layer: QgsRasterLayer, stretch: Stretch) -> Any:
    """The image in the run's fixed stretch."""
    provider = layer.dataProvider()
    contrasts = []
    for band, (low, high) in zip(stretch.bands, stretch.limits):
        contrast = QgsContrastEnhancement(provider.dataType(band))
        contrast.setContrastEnhancementAlgorithm(
            QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
        )
        contrast.setMinimumValue(low)
        contrast.setMaximumValue(high)
        contrasts.append(contrast)
    if len(stretch.bands) == 1:
        grey = QgsSingleBandGrayRenderer(provider, stretch.bands[0])
        grey.setContrastEnhancement(contrasts[0])
        return grey
    colours = QgsMultiBandColorRenderer(provider, *stretch.bands)
    colours.setRedContrastEnhancement(contrasts[0])
    colours.setGreenContrastEnhancement(contrasts[1])
    colours.setBlueContrastEnhancement(contrasts[2])
    return colours
