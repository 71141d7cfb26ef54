"""Processing algorithm: how good an image or a clip is, against a reference."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from .base import SkyMendAlgorithm
from .datelists import give_fusion_dates
from .jobs import Job
from .layers import tr


class EvaluateAlgorithm(SkyMendAlgorithm):
    """Metrics of image quality, a report with pictures, and a map of the differences."""

    def name(self) -> str:
        return "evaluate"

    def displayName(self) -> str:
        return tr("Evaluate against a reference")

    def group(self) -> str:
        return tr("Quality and trials")

    def groupId(self) -> str:
        return "quality"

    def tags(self) -> list[str]:
        words = "metrics,accuracy,rmse,mae,psnr,ssim,sam,ergas,uiqi,validation,difference,compare,quality,video,tof"
        return words.split(",")

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
            "result is better than its baseline. For a fusion, give the images it was made from (advanced parameters): "
            "copy, fine + coarse change and STARFM are computed and scored beside it.</p>"
            "<p>Two clips (video files or folders of frames) are compared frame by frame: PSNR and SSIM, as usual and as "
            "published for satellite video, and how well motion is kept (tOF, warping error), with a plot over the frames "
            "and a side-by-side video.</p>"
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        self.add_clip(
            "PREDICTION",
            tr("Result"),
            tr(
                "The image to judge, with the bands of the reference in the same order; or a clip: a video file, or in "
                "scripts and the panel a folder of frames."
            ),
        )
        self.add_clip("REFERENCE", tr("Reference"), tr("The true image, whose grid is used; or the true clip."))
        self.add(
            QgsProcessingParameterRasterLayer("MASK", tr("Mask"), None, True),
            tr(
                "Only pixels where the mask is not 0 are compared, or, of a product's flags and of probabilities, where it "
                "says cloud; empty: all pixels that both images have."
            ),
        )
        self.add_mask_kind(tr("What the mask says"))
        self.add_mask_buffer(tr("How far the pixels of the mask are grown, in pixels of the reference."))
        self.add_clip(
            "BASELINE",
            tr("Baseline"),
            tr(
                "Another image or clip to compare with the reference in the same way. The clip before it was sharpened will "
                "do: it is enlarged (bicubic)."
            ),
            optional=True,
        )
        raster = QgsProcessing.SourceType.TypeRaster
        for name, title, text in (
            ("FINE", tr("Fused from: fine images"), tr("The fine images that the result was fused from.")),
            ("COARSE", tr("Fused from: coarse images of the same dates"), tr("The coarse images of the same dates.")),
            (
                "COARSE_TARGET",
                tr("Fused from: coarse image of the target date"),
                tr(
                    "The coarse image of the result's date. With all three, the result is scored beside the nearest fine "
                    "image, that plus the coarse images' change, and STARFM."
                ),
            ),
        ):
            self.add(QgsProcessingParameterMultipleLayers(name, title, raster, None, True), text, advanced=True)
        self.add_text(
            "DATES", tr("Dates of these images"), tr("Only where layers and names do not tell; as for a fusion.")
        )
        self.add_text(
            "OPTIONS",
            tr("Options of the fusion baselines"),
            tr("As name=value, name=value: those of STARFM, such as factor=16 and half=25."),
            advanced=True,
        )
        self.add_number(
            "RATIO",
            tr("Ratio of the pixel sizes"),
            tr("Fine pixel size divided by coarse pixel size, for ERGAS of fused images; empty: 1/16."),
            minimum=0,
            advanced=True,
        )
        self.add_number(
            "FRAME_OFFSET",
            tr("First frame in the reference"),
            tr("Clips: number of the reference's frame that belongs to the first frame of the result."),
            default=0,
            whole=True,
            advanced=True,
        )
        self.add_common()
        self.add_grid()
        self.add(
            QgsProcessingParameterFileDestination("OUTPUT_HTML", tr("Report"), tr("HTML files (*.html)"), None, True),
            tr("The report with tables and pictures."),
        )
        self.add(
            QgsProcessingParameterRasterDestination("OUTPUT", tr("Difference"), None, True, False),
            tr("Raster of result minus reference, band by band. Not for clips."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "OUTPUT_VIDEO", tr("Side-by-side video"), tr("MP4 video (*.mp4)"), None, True, False
            ),
            tr("Clips: baseline, result and reference beside each other."),
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
            ("PSNR_PUBLISHED", tr("PSNR as the scripts of MTDO compute it (clips, dB)")),
            ("SSIM_PUBLISHED", tr("SSIM as the scripts of MTDO compute it (clips)")),
            ("TOF", tr("Difference of the optical flow, tOF (clips, pixels)")),
            ("WARPING_ERROR", tr("Warping error (clips)")),
            ("TDE", tr("Difference of the changes between frames (clips)")),
            ("FLICKER", tr("Flicker of what stands still (clips)")),
            ("PSNR_MOVING", tr("PSNR of moving objects (clips, dB)")),
            ("PSNR_STILL", tr("PSNR of the rest (clips, dB)")),
            ("DATA_CONSISTENCY", tr("Data consistency with the baseline (clips, dB)")),
            ("FRAMES", tr("Frames compared (clips)")),
        ):
            self.addOutput(QgsProcessingOutputNumber(metric, label))

    def extend_job(self, job: Job, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        if not job.get("frame_offset"):
            job.pop("frame_offset", None)
        give_fusion_dates(job)
