"""Processing algorithm: a gap-free time series from cloudy images."""

from __future__ import annotations

from typing import Any, ClassVar

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterDestination,
)

from .base import SkyMendAlgorithm
from .datelists import check_targets, give_dates
from .jobs import Job
from .layers import tr


class ReconstructSeriesAlgorithm(SkyMendAlgorithm):
    """One raster a target date, in a folder, and how many clear observations there were."""

    folder_output = "OUTPUT_FOLDER"
    layer_lists: ClassVar = {"OUTPUT_LAYERS": ("image", "")}

    def name(self) -> str:
        return "reconstructseries"

    def displayName(self) -> str:
        return tr("Reconstruct a time series")

    def group(self) -> str:
        return tr("Time series")

    def groupId(self) -> str:
        return "series"

    def tags(self) -> list[str]:
        words = "time series,gap filling,interpolate,smooth,whittaker,harmonic,savitzky-golay,ndvi,cloud,phenology"
        return words.split(",")

    def shortDescription(self) -> str:
        return tr("Fills the gaps that clouds leave in a series of dated images.")

    def shortHelpString(self) -> str:
        return tr(
            "<p>Makes a gap-free series of images: one raster for each target date, and a raster that counts the "
            "clear observations.</p>"
            "<p><b>Images</b>: one raster a date, with all its bands; or the bands as separate files; or one "
            "raster whose bands are "
            "dates. Dates are taken from the layers' temporal properties, from file or layer names, or from "
            "Dates.</p>"
            "<p><b>Masks</b> are matched to the images by date, or by order where neither has dates. Where an "
            "image has no mask, "
            "clouds are detected first.</p>"
            "<p><b>Method</b>: which one is best depends on the data, so some known observations are hidden, every "
            "candidate predicts them, and the best is taken; the log says how good each is.</p>"
            "<p>The results carry their dates: open the Temporal Controller and play them.</p>"
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        raster = QgsProcessing.SourceType.TypeRaster
        self.add(
            QgsProcessingParameterMultipleLayers("OPTICAL", tr("Images"), raster),
            tr(
                "The images, in any order: one raster a date, bands in separate files, or one raster whose bands "
                "are dates."
            ),
        )
        self.add_dates("DATES", tr("Dates of the images"))
        self.add_masks(margin=None)
        self.add_text(
            "TARGET_DATES",
            tr("Target dates"),
            tr(
                "The dates to make: a list such as 2020-01-01, 2020-01-11; a step such as 10D, 2W or 1M; empty: "
                "the dates of the images."
            ),
        )
        self.add(
            QgsProcessingParameterBoolean("KEEP", tr("Keep clear observations"), True),
            tr(
                "Where an image was clear on a target date, its measured values stay; else everything is the "
                "smooth curve."
            ),
        )
        self.add(
            QgsProcessingParameterBoolean("SEAMLESS", tr("No contours around clouds"), True),
            tr(
                "What masks miss around clouds and shadows is left out, and filled pixels join measured ones without a "
                "step. Off: masks are taken as they are, and each pixel is filled for itself."
            ),
            advanced=True,
        )
        self.add_number(
            "LONGEST_GAP",
            tr("Longest gap to fill (days)"),
            tr("Gaps between clear observations that are longer than this stay empty; 0 fills all."),
            default=0,
            minimum=0,
            whole=True,
        )
        self.add(
            QgsProcessingParameterMultipleLayers("SAR", tr("Radar images"), raster, None, True),
            tr("Radar images (VV, VH in dB) of the same time, for models that use them."),
            advanced=True,
        )
        self.add_dates("SAR_DATES", tr("Dates of the radar images"), advanced=True)
        self.add_sampling()
        self.add_method(
            "reconstructseries",
            tr(
                "How it is done. auto hides some known observations as the gaps of the series lie, takes the method that "
                "predicts them best, and tells how well each does in the log; for a smooth curve everywhere it takes "
                "whittaker."
            ),
        )
        self.add_common()
        self.add_grid()
        self.add_align()
        self.add(
            QgsProcessingParameterBoolean("QUALITY", tr("Write quality rasters"), False),
            tr("Beside each image a raster that says how well each pixel is supported by observations."),
        )
        self.add(
            QgsProcessingParameterBoolean("UNCERTAINTY", tr("Write uncertainty rasters"), False),
            tr(
                "Beside each image a raster with the standard deviation of every filled value, calibrated on observations "
                "that were hidden from the method: nine in ten clear observations would lie within 1.64 of it."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFolderDestination("OUTPUT_FOLDER", tr("Folder for the series")),
            tr("Folder in which one raster for each target date is written."),
        )
        self.add(
            QgsProcessingParameterRasterDestination("COUNT", tr("Count of clear observations"), None, True, False),
            tr("Raster with the number of clear observations; without a name it is written in the folder."),
        )
        cubes = tr("netCDF (*.nc);;Zarr (*.zarr)")
        cube = QgsProcessingParameterFileDestination("OUTPUT_CUBE", tr("Data cube"), cubes, None, True, False)
        self.add(
            cube,
            tr(
                "All images of the series in one file as well, for xarray and the like: netCDF (.nc) or Zarr (.zarr) with "
                "the axes time, y and x."
            ),
            advanced=True,
        )
        self.add_to_map()
        self.addOutput(QgsProcessingOutputMultipleLayers("OUTPUT_LAYERS", tr("Images of the series")))
        self.addOutput(QgsProcessingOutputNumber("IMAGES", tr("Number of images written")))
        self.addOutput(QgsProcessingOutputNumber("CLEAR_PERCENT", tr("Clear observations (percent)")))
        self.addOutput(QgsProcessingOutputNumber("UNFILLED_PERCENT", tr("Values left empty (percent)")))
        self.addOutput(QgsProcessingOutputString("METHOD_USED", tr("Method used")))
        self.addOutput(QgsProcessingOutputString("SKILL", tr("How the method was chosen")))

    def extend_job(self, job: Job, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        give_dates(job, "dates", "optical")
        give_dates(job, "sar_dates", "sar")
        check_targets(job.get("target_dates", ""))

    def figures(self, report: dict[str, Any]) -> dict[str, Any]:
        figures = {"IMAGES": len(report.get("target_dates", []))}
        for name, share in (("CLEAR_PERCENT", "clear_share"), ("UNFILLED_PERCENT", "nodata_share")):
            if share in report:
                figures[name] = 100.0 * report[share]
        return figures
