"""Processing algorithm: which method tells the user's own hidden observations best."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputString,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
)

from .base import SkyMendAlgorithm
from .datelists import give_dates, give_fusion_dates
from .jobs import Job
from .layers import tr

INPUTS = {"reconstructseries": "optical", "removeclouds": "inputs", "fuse": "fine", "videosr": ""}  # by task
ONLY_FOR = {  # parameters of some tasks only
    "reconstructseries": ("masks", "mask_kind", "mask_values", "mask_buffer", "detect", "sar", "sar_dates", "align"),
    "removeclouds": ("masks", "mask_kind", "mask_values", "mask_buffer", "detect", "sar", "target", "align"),
    "fuse": ("coarse", "coarse_target", "align"),
    "videosr": (),
}
OF_IMAGES = ("bands", "scale", "offset", "extent", "extent_crs", "target_crs", "resolution", "mask_layer")


class CompareMethodsAlgorithm(SkyMendAlgorithm):
    """A table and a page of every method's errors on hidden observations."""

    def name(self) -> str:
        return "comparemethods"

    def displayName(self) -> str:
        return tr("Compare methods on these data")

    def group(self) -> str:
        return tr("Quality and trials")

    def groupId(self) -> str:
        return "quality"

    def tags(self) -> list[str]:
        words = "compare,skill,cross-validation,hide,score,accuracy,rmse,best,auto,methods,benchmark"
        return words.split(",")

    def shortDescription(self) -> str:
        return tr("Hides known observations of your images and tells how well each method predicts them.")

    def shortHelpString(self) -> str:
        return tr(
            "<p>Which method is best for <i>these</i> images? Known clear observations are hidden, each method predicts "
            "them from the rest, and its errors are told: RMSE, bias and mean absolute error, in a table and in a page with "
            "pictures. Nothing is mended; METHOD=auto of each task makes the same comparison, shorter, before it mends.</p>"
            "<p><b>Time series</b>: single observations, clouds moved onto clear ground, and gaps as long as those of the "
            "series. <b>Cloud removal</b>: the clouds of the image to mend, moved onto its clear ground. <b>Fusion</b>: the "
            "fine image of one pair, from the other pairs. <b>Video</b>: frames, from their neighbours.</p>"
            "<p>Give the inputs that the task itself would get.</p>"
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        raster = QgsProcessing.SourceType.TypeRaster
        self.add_choice(
            "TASK",
            tr("Task"),
            list(INPUTS),
            "reconstructseries",
            tr("Whose methods are compared: reconstructseries, removeclouds, fuse or videosr."),
        )
        self.add(
            QgsProcessingParameterMultipleLayers("INPUTS", tr("Images"), raster, None, True),
            tr("The images of the series or of one place; for a fusion the fine images. Not for a video."),
        )
        self.add_dates("DATES", tr("Dates of the images"))
        self.add_masks(margin=None)
        self.add_text(
            "TARGET",
            tr("Image to mend"),
            tr("Cloud removal: date or name of the image to mend; empty: the first of the images."),
        )
        for name, title, text in (
            ("SAR", tr("Radar images"), tr("Radar images (VV, VH in dB), for methods that use them.")),
            (
                "COARSE",
                tr("Coarse images of the same dates"),
                tr("Fusion: coarse images of the dates of the fine ones."),
            ),
            (
                "COARSE_TARGET",
                tr("Coarse images of the target dates"),
                tr("Fusion: coarse images of the dates for which fine images are wanted."),
            ),
        ):
            self.add(QgsProcessingParameterMultipleLayers(name, title, raster, None, True), text)
        self.add_dates("SAR_DATES", tr("Dates of the radar images"), advanced=True)
        self.add_clip("CLIP", tr("Clip"), tr("Video: a video file, a folder of frames, or a raster."), optional=True)
        self.add_number(
            "FACTOR", tr("Enlargement"), tr("Video: how many times finer."), default=4, minimum=2, maximum=4, whole=True
        )
        self.add_common()
        self.add_grid()
        self.add_align()
        self.add(
            QgsProcessingParameterFileDestination("OUTPUT_HTML", tr("Report"), tr("HTML files (*.html)"), None, True),
            tr("The report with tables and pictures."),
        )
        self.add(
            QgsProcessingParameterFileDestination("OUTPUT", tr("Table"), tr("CSV (*.csv)"), None, True, False),
            tr("Every score of every method, for a spreadsheet."),
        )
        self.addOutput(QgsProcessingOutputString("BEST", tr("Best method")))

    def extend_job(self, job: Job, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        task = job["task"]
        images, clip, factor = job.pop("inputs", []), job.pop("clip", None), job.pop("factor", None)
        every = {name for names in ONLY_FOR.values() for name in names}
        if task == "videosr":
            every |= {*OF_IMAGES, "dates"}
        for name in every - set(ONLY_FOR[task]):
            job.pop(name, None)
        if task == "videosr":
            if clip is None:
                raise QgsProcessingException(tr("CLIP: give the clip whose methods are to be compared."))
            job.update(input=clip, scale=factor)
            return
        if not images:
            raise QgsProcessingException(tr("INPUTS: give the images whose methods are to be compared."))
        job[INPUTS[task]] = images
        if task == "fuse":
            give_fusion_dates(job)
        else:
            give_dates(job, "dates", INPUTS[task])
            give_dates(job, "sar_dates", "sar")
