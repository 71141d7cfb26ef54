"""Processing algorithm: cloud and shadow classes of one scene."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ..contract.choices import SENSORS
from ..contract.cloud_classes import LABELS, SHADOW, THICK, THIN
from .base import SkyMendAlgorithm
from .layers import tr


class DetectCloudsAlgorithm(SkyMendAlgorithm):
    """Classes 0 clear, 1 thick cloud, 2 thin cloud, 3 cloud shadow, 255 no data, and a probability on request."""

    def name(self) -> str:
        return "detectclouds"

    def displayName(self) -> str:
        return tr("Detect clouds and shadows")

    def group(self) -> str:
        return tr("Clouds")

    def groupId(self) -> str:
        return "clouds"

    def tags(self) -> list[str]:
        words = "cloud,clouds,mask,shadow,haze,cirrus,fmask,s2cloudless,scl,qa_pixel,sentinel,landsat,detect"
        return words.split(",")

    def shortDescription(self) -> str:
        return tr("Classifies one scene into clear, thick cloud, thin cloud and cloud shadow.")

    def shortHelpString(self) -> str:
        return tr(
            "<p>Classifies each pixel of one scene as clear (0), thick cloud (1), thin cloud (2), cloud shadow "
            "(3) or no data (255).</p>"
            "<p>By default the product's own flags are used where you give them; else s2cloudless for Sentinel-2 "
            "L1C with its ten "
            "bands; else spectral rules that fit the bands there are, down to red, green and blue. Cloud shadows "
            "are matched to "
            "the clouds by the direction of the sun.</p>"
            "<p>Give one file with all bands, or the first band as Input and the others as further bands. Values "
            "may be "
            "reflectance or digital numbers; see Scale and Offset if the file does not say.</p>"
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        raster = QgsProcessing.SourceType.TypeRaster
        self.add(
            QgsProcessingParameterRasterLayer("INPUT", tr("Scene")),
            tr("The scene: a raster with all its bands, or its first band when the bands are separate files."),
        )
        self.add(
            QgsProcessingParameterMultipleLayers(
                "MORE_BANDS", tr("Further bands (separate files)"), raster, None, True
            ),
            tr("The scene's other bands when they are separate files (Landsat and Sentinel-2 as delivered)."),
        )
        self.add(
            QgsProcessingParameterRasterLayer("FLAGS", tr("Flags of the product"), None, True),
            tr(
                "The product's own classification (SCL, QA60, QA_PIXEL, BQA, Fmask, FORCE QAI, UDM2, CMASK, MODIS state "
                "…), a cloud probability, or any mask."
            ),
        )
        self.add_mask_kind(tr("What the flags say"))
        self.add_choice(
            "SENSOR",
            tr("Sensor"),
            SENSORS,
            "auto",
            tr("Which bands these are; auto looks at names, number of bands and metadata."),
        )
        self.add_number(
            "THRESHOLD",
            tr("Threshold"),
            tr(
                "Cloud probability from which a pixel is a cloud, 0 to 1. Empty: what the method was tuned for. "
                "Lower finds more."
            ),
            minimum=0,
            maximum=1,
        )
        self.add_number(
            "DILATE",
            tr("Margin (pixels)"),
            tr("How far clouds and shadows are grown, because their edges are thin. Empty: what suits the method."),
            minimum=0,
            maximum=200,
            whole=True,
        )
        self.add(
            QgsProcessingParameterBoolean("SHADOWS", tr("Find cloud shadows"), True),
            tr("Find shadows by matching dark patches with the clouds that cast them."),
        )
        self.add(
            QgsProcessingParameterRasterLayer("DEM", tr("Terrain model"), None, True),
            tr(
                "Heights of the ground in metres, on any grid. Slopes turned from the sun and the shadows of mountains "
                "are then not taken for shadows of clouds."
            ),
        )
        self.add_method("detectclouds")
        self.add_common()
        self.add_grid()
        self.add(
            QgsProcessingParameterRasterDestination("OUTPUT", tr("Cloud classes")),
            tr("Raster of classes: 0 clear, 1 thick cloud, 2 thin cloud, 3 cloud shadow, 255 no data."),
        )
        self.add(
            QgsProcessingParameterRasterDestination("PROBABILITY", tr("Cloud probability"), None, True, False),
            tr("Raster of cloud probability, 0 to 1."),
        )
        self.addOutput(QgsProcessingOutputNumber("CLOUD_PERCENT", tr("Clouds (percent of the valid pixels)")))
        self.addOutput(QgsProcessingOutputNumber("SHADOW_PERCENT", tr("Shadows (percent of the valid pixels)")))
        self.addOutput(QgsProcessingOutputString("METHOD_USED", tr("Method used")))

    def figures(self, report: dict[str, Any]) -> dict[str, Any]:
        shares = report.get("shares")
        if not shares:
            return {}
        clouds = sum(shares.get(LABELS[code], 0.0) for code in (THICK, THIN))
        return {"CLOUD_PERCENT": 100.0 * clouds, "SHADOW_PERCENT": 100.0 * shares.get(LABELS[SHADOW], 0.0)}
