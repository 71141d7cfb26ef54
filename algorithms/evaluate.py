"""Processing algorithm: how good a result is, against a reference."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from .base import SkyMendAlgorithm
from .layers import tr


class EvaluateAlgorithm(SkyMendAlgorithm):
    """Metrics of image quality, a report with pictures, and a map of the differences."""

    main_input = "REFERENCE"

    def name(self) -> str:
        return "evaluate"

    def displayName(self) -> str:
        return tr("Evaluate against a reference")

    def group(self) -> str:
        return tr("Quality and trials")

    def groupId(self) -> str:
        return "quality"

    def tags(self) -> list[str]:
        return [
            "metrics",
            "accuracy",
            "rmse",
            "mae",
            "psnr",
            "ssim",
            "sam",
            "ergas",
            "uiqi",
            "validation",
            "difference",
            "compare",
            "quality",
        ]

    def shortDescription(self) -> str:
        return tr("Compares a result with a reference image: RMSE, PSNR, SSIM, SAM and more, with a report.")

    def shortHelpString(self) -> str:
        return tr(
            "<p>Compares a result with the true image: RMSE, MAE, PSNR, SSIM, SAM, ERGAS, CC and UIQI, for each "
            "band and overall, with "
            "an HTML report with pictures and, if wanted, a raster of the differences (result minus reference).</p>"
            "<p>Two rasters of classes are compared by their confusion matrix: overall accuracy, kappa, and the accuracy of "
            "each class.</p>"
            "<p>A baseline, such as the linear interpolation or the image of another date, is measured in the "
            "same way: a good "
            "result is better than its baseline.</p>"
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        self.add(
            QgsProcessingParameterRasterLayer("PREDICTION", tr("Result")),
            tr("The image to judge, with the bands of the reference in the same order."),
        )
        self.add(
            QgsProcessingParameterRasterLayer("REFERENCE", tr("Reference")),
            tr("The true image; its grid is used."),
        )
        self.add(
            QgsProcessingParameterRasterLayer("MASK", tr("Mask"), None, True),
            tr("Only pixels where the mask is not 0 are compared; empty: all pixels that both images have."),
        )
        self.add(
            QgsProcessingParameterRasterLayer("BASELINE", tr("Baseline"), None, True),
            tr("Another image to compare with the reference in the same way."),
        )
        self.add_number(
            "RATIO",
            tr("Ratio of the pixel sizes"),
            tr("Fine pixel size divided by coarse pixel size, for ERGAS of fused images; empty: 1/16."),
            minimum=0,
            advanced=True,
        )
        self.add_common()
        self.add(
            QgsProcessingParameterFileDestination("OUTPUT_HTML", tr("Report"), tr("HTML files (*.html)"), None, True),
            tr("The report with tables and pictures."),
        )
        self.add(
            QgsProcessingParameterRasterDestination("OUTPUT", tr("Difference"), None, True, False),
            tr("Raster of result minus reference, band by band."),
        )
        for metric, label in (
            ("RMSE", tr("Root mean square error")),
            ("MAE", tr("Mean absolute error")),
            ("PSNR", tr("Peak signal-to-noise ratio (dB)")),
            ("SSIM", tr("Structural similarity")),
            ("SAM", tr("Spectral angle (radians)")),
            ("ERGAS", tr("Relative global error, ERGAS")),
            ("CC", tr("Correlation")),
            ("UIQI", tr("Universal image quality index")),
            ("KAPPA", tr("Cohen's kappa (class rasters)")),
            ("OVERALL_ACCURACY", tr("Overall accuracy (class rasters)")),
        ):
            self.addOutput(QgsProcessingOutputNumber(metric, label))
