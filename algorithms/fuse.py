"""Processing algorithm: spatiotemporal fusion of fine but rare with coarse but frequent images."""

from __future__ import annotations

from typing import Any, ClassVar

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from .base import SkyMendAlgorithm
from .datelists import give_fusion_dates
from .jobs import Job
from .layers import is_given, tr


class FuseAlgorithm(SkyMendAlgorithm):
    """Fine images for dates on which there are only coarse ones."""

    folder_output = "OUTPUT_FOLDER"
    layer_lists: ClassVar = {"OUTPUT_LAYERS": ("image", "")}

    def name(self) -> str:
        return "fuse"

    def displayName(self) -> str:
        return tr("Fuse fine and coarse images")

    def group(self) -> str:
        return tr("Fusion")

    def groupId(self) -> str:
        return "fusion"

    def tags(self) -> list[str]:
        words = "fusion,spatiotemporal,starfm,estarfm,fit-fc,fsdaf,modis,landsat,sentinel,downscale,blend,sharpen"
        return words.split(",")

    def shortDescription(self) -> str:
        return tr("Makes a fine image for a date on which there is only a coarse one.")

    def shortHelpString(self) -> str:
        return tr(
            "<p>Predicts fine images (such as Landsat or Sentinel-2) for dates on which there are only coarse "
            "ones (such as MODIS).</p>"
            "<p>Give fine and coarse images of the same dates (one pair, or two around the target date) and the "
            "coarse images of the "
            "target dates. Coarse images may keep their own grid and projection. Pairs are found by date: from "
            "the layers' "
            "temporal properties, from names, or from Dates.</p>"
            "<p>Method auto hides pairs, predicts them by every method, and takes the best; with one pair the coarse "
            "image’s errors on its date decide. The log says what was tried.</p>"
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        raster = QgsProcessing.SourceType.TypeRaster
        self.add(
            QgsProcessingParameterMultipleLayers("FINE", tr("Fine images"), raster),
            tr("Fine images of one or two dates; the result has their grid and bands."),
        )
        self.add(
            QgsProcessingParameterMultipleLayers("COARSE", tr("Coarse images of the same dates"), raster),
            tr("Coarse images of the dates of the fine ones, with the same bands in the same order."),
        )
        self.add(
            QgsProcessingParameterMultipleLayers("COARSE_TARGET", tr("Coarse images of the target dates"), raster),
            tr("Coarse images of the dates for which fine images are wanted: one result for each."),
        )
        self.add_text(
            "DATES",
            tr("Dates"),
            tr(
                "Only where layers and names do not tell. Pairs name=2001-05-24, separated by commas; or three "
                "lists separated by "
                "semicolons, for the fine, the coarse and the target images; or the path of a text file with "
                "either."
            ),
        )
        self.add(
            QgsProcessingParameterRasterLayer("CLASSES", tr("Land cover classes"), None, True),
            tr(
                "Classes of the ground on the fine grid, for methods that use them; else they are found in the "
                "fine image."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean("COREGISTRATION", tr("Check co-registration"), True),
            tr("Measure how far fine and coarse images are shifted against each other, and say so in the log."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean("UNCERTAINTY", tr("Write how far results may be off"), False),
            tr(
                "Beside each result its standard deviation, as …_std.tif: calibrated on hidden pairs where there are two "
                "or more."
            ),
            advanced=True,
        )
        for prefix, sensor in (("FINE", tr("fine images")), ("COARSE", tr("coarse images"))):
            self.add_number(
                f"{prefix}_SCALE",
                tr("Scale of the {sensor}").format(sensor=sensor),
                tr(
                    "Value = stored value × scale + offset. Empty: as the file says, else 0.0001 for integers and "
                    "1 for decimals."
                ),
                advanced=True,
            )
            self.add_number(
                f"{prefix}_OFFSET",
                tr("Offset of the {sensor}").format(sensor=sensor),
                tr("Value = stored value × scale + offset. Empty: as the file says, else 0."),
                advanced=True,
            )
        self.add_sampling()
        self.add_method("fuse")
        self.add_common()
        self.add_grid()
        self.add_align()
        self.add(
            QgsProcessingParameterRasterDestination("OUTPUT", tr("Fine image of the target date"), None, True, True),
            tr("The result for one target date."),
        )
        self.add(
            QgsProcessingParameterFolderDestination(
                "OUTPUT_FOLDER", tr("Folder for several target dates"), None, True, False
            ),
            tr("Folder for one raster for each target date; needed where there are several."),
        )
        self.add_to_map()
        self.addOutput(QgsProcessingOutputMultipleLayers("OUTPUT_LAYERS", tr("Fine images of the target dates")))
        self.addOutput(QgsProcessingOutputString("METHOD_USED", tr("Method used")))
        self.addOutput(QgsProcessingOutputString("SKILL", tr("How the method was chosen")))

    def extend_job(self, job: Job, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        give_fusion_dates(job)
        if not is_given(parameters.get("OUTPUT")) and not is_given(parameters.get("OUTPUT_FOLDER")):
            raise QgsProcessingException(tr("Give OUTPUT for one target date, or OUTPUT_FOLDER for several."))
