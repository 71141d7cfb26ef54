"""Processing algorithm: one clear image from one or several cloudy ones."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterDestination,
)

from .base import SkyMendAlgorithm
from .datelists import give_dates
from .jobs import Job
from .layers import tr


class RemoveCloudsAlgorithm(SkyMendAlgorithm):
    """Mends one image with the help of others of the same place, or of radar."""

    def name(self) -> str:
        return "removeclouds"

    def displayName(self) -> str:
        return tr("Remove clouds")

    def group(self) -> str:
        return tr("Clouds")

    def groupId(self) -> str:
        return "clouds"

    def tags(self) -> list[str]:
        words = "cloud removal,clouds,mosaic,composite,mnspi,inpaint,best pixel,median,sar,clear"
        return words.split(",")

    def shortDescription(self) -> str:
        return tr("Replaces clouds and shadows in an image by what other dates, or radar, tell of the ground.")

    def shortHelpString(self) -> str:
        return tr(
            "<p>Makes one clear image from one or several cloudy images of the same place.</p>"
            "<p>The image to mend is the first, or the one named by Image to mend. Its clouds and shadows are "
            "replaced with the help "
            "of the other images; pixels that were clear keep their measured values. Masks say what is cloudy; "
            "where there is none, "
            "clouds are detected first.</p>"
            "<p>METHOD=auto moves the image's clouds onto its clear ground, lets each method fill them, and takes the one "
            "that comes nearest to what is there. The log and the result tell how near.</p>"
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        raster = QgsProcessing.SourceType.TypeRaster
        self.add(
            QgsProcessingParameterMultipleLayers("INPUTS", tr("Images"), raster),
            tr("The image to mend and the images that help, each with the same bands."),
        )
        self.add_text(
            "TARGET",
            tr("Image to mend"),
            tr("Date (2018-06-07) or name of the image to mend; empty: the first of the images."),
        )
        self.add_dates("DATES", tr("Dates of the images"))
        self.add_masks()
        self.add(
            QgsProcessingParameterMultipleLayers("SAR", tr("Radar images"), raster, None, True),
            tr("Radar images (VV, VH in dB) of the same time, for regression and for models that use them."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean("KEEP", tr("Keep clear pixels"), True),
            tr("Pixels that were clear keep their measured values."),
        )
        self.add_sampling()
        self.add_method("removeclouds")
        self.add_common()
        self.add_grid()
        self.add_align()
        self.add(
            QgsProcessingParameterRasterDestination("OUTPUT", tr("Clear image")),
            tr("The mended image, with the grid, bands and data type of the image to mend."),
        )
        self.add(
            QgsProcessingParameterRasterDestination("UNCERTAINTY", tr("Uncertainty"), None, True, False),
            tr("Standard deviation of what was filled, in reflectance, calibrated on hidden clear pixels."),
        )
        self.add(
            QgsProcessingParameterRasterDestination("CHOSEN_DATE", tr("Dates used"), None, True, False),
            tr("For each pixel the date it was taken from, as yyyymmdd; 0 where dates were mixed."),
        )
        self.add(
            QgsProcessingParameterRasterDestination("QUALITY", tr("Origin of pixels"), None, True, False),
            tr(
                "For each pixel: measured, from one other date, from several dates or radar, from the surroundings, or left "
                "without data."
            ),
        )
        self.addOutput(QgsProcessingOutputNumber("FILLED_PERCENT", tr("Filled pixels (percent)")))
        self.addOutput(QgsProcessingOutputString("METHOD_USED", tr("Method used")))
        self.addOutput(QgsProcessingOutputString("SKILL", tr("How the method was chosen")))

    def extend_job(self, job: Job, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        give_dates(job, "dates", "inputs")
