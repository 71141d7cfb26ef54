"""Processing algorithm: a family of networks trained, or fine-tuned, on the user's own layers."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputFolder,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterMultipleLayers,
)

from ..contract.choices import TRAINED, TRAINED_SIZES
from .base import SkyMendAlgorithm
from .datelists import give_dates, give_fusion_dates
from .jobs import Job
from .layers import tr
from .messages import translated
from .options import parse_options
from .torch_packages import add_torch, lacks_torch

# By task: what its images are called in the job, and which further inputs it takes.
IMAGES = {"reconstructseries": "optical", "fuse": "fine"}
_MASKED = ("masks", "mask_kind", "mask_values", "mask_buffer")
TAKES = {
    "detectclouds": (*_MASKED, "teacher"),
    "removeclouds": ("dates", *_MASKED, "detect", "sar", "sar_dates", "align"),
    "reconstructseries": ("dates", *_MASKED, "detect", "sar", "sar_dates", "align"),
    "fuse": ("dates", "coarse", "align"),
    "videosr": ("enlargement",),
}
EVERY = {name for names in TAKES.values() for name in names}
LABELS = {
    "detectclouds": "clouds", "reconstructseries": "series", "removeclouds": "cloud removal", "fuse": "fusion",
    "videosr": "video",
}  # fmt: skip


class TrainModelAlgorithm(SkyMendAlgorithm):
    """Needs torch; the worker trains, scores on places kept apart, and installs."""

    def name(self) -> str:
        return "trainmodel"

    def displayName(self) -> str:
        return tr("Train a model")

    def group(self) -> str:
        return tr("Set-up")

    def groupId(self) -> str:
        return "setup"

    def tags(self) -> list[str]:
        return ["train", "fine-tune", "model", "network", "learning", "deep learning", "weights", "pytorch", "own data",
                "EMRDM", "RESTORE-DiT", "STFDiff", "MTDO", "U-Net"]  # fmt: skip

    def shortDescription(self) -> str:
        return tr("Trains a network on your own layers, scores it on places kept apart, and installs it as a method.")

    def shortHelpString(self) -> str:
        rows = "".join(f"<li><b>{family}</b>: {LABELS[task]} ({task})</li>" for family, task in TRAINED.items())
        return tr(
            "<p>Trains a network on the images that its task takes: scenes with masks for clouds; the dated images of one "
            "place for cloud removal and series, whose own clouds are laid over what is clear; pairs of fine and coarse "
            "images for fusion; sharp stills or frames for video, which are moved and blurred.</p><ul>{rows}</ul>"
            "<p>Training, validation and test lie in blocks of ground apart. In the end the model and every method without "
            "training do the test places; the result says which is better, and a model that is not is called experimental. "
            "It is installed as a METHOD of its task either way.</p>"
            "<p>Stop at any time: a run with the same inputs and settings goes on from there. Needs torch, which SkyMend's "
            "environment gets first.</p>"
        ).format(rows=rows)

    def initAlgorithm(self, configuration: Any = None) -> None:
        self._add_network()
        self._add_images()
        self._add_course()
        self.add_common()
        self.add_grid()
        self.add_align()
        self.addOutput(QgsProcessingOutputString("MODEL", tr("Id of the model")))
        self.addOutput(QgsProcessingOutputFolder("FOLDER", tr("Folder of the models")))
        self.addOutput(QgsProcessingOutputFile("PICTURE", tr("Picture of a test place")))
        self.addOutput(QgsProcessingOutputNumber("BETTER_PERCENT", tr("Less error than without training (%)")))
        self.addOutput(QgsProcessingOutputString("VERDICT", tr("How good it is")))
        self.addOutput(QgsProcessingOutputString("BASELINE", tr("Best method without training")))

    def extend_job(self, job: Job, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        task = TRAINED[job["family"]]
        images = job.pop("inputs", [])
        for name in EVERY - set(TAKES[task]):
            job.pop(name, None)
        if not images:
            raise QgsProcessingException(
                tr("INPUTS: give the images that {family} shall be trained on.").format(family=job["family"])
            )
        if task == "fuse" and not job.get("coarse"):
            raise QgsProcessingException(tr("COARSE: give the coarse images of the dates of the fine ones."))
        if task == "videosr" and job.get("simulated"):
            raise QgsProcessingException(tr("SIMULATED is not for video: all its motion is made already."))
        job[IMAGES.get(task, "inputs")] = images
        if "network" in job:
            job["network"] = {name: _numbers(value) for name, value in parse_options(job["network"]).items()}
        if task == "fuse":
            give_fusion_dates(job)
        elif "dates" in TAKES[task]:
            give_dates(job, "dates", IMAGES.get(task, "inputs"))
            give_dates(job, "sar_dates", "sar")

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """See that torch is there, then let the worker train."""
        if lacks_torch() and not add_torch(tr("Training"), feedback):
            return {}
        return super().processAlgorithm(parameters, context, feedback)

    def figures(self, report: dict[str, Any]) -> dict[str, Any]:
        scores = report.get("scores") or {}
        told = [row for row in scores.get("methods", [])[:-1] if row.get("score") is not None]
        choose = min if scores.get("lower_is_better", True) else max
        best = choose(told, key=lambda row: row["score"])["id"] if told else None
        return {"VERDICT": translated(report.get("sentence", "")), "BASELINE": best}

    # The parameters ------------------------------------------------------------------------------------------------

    def _add_network(self) -> None:
        rows = "".join(f"<br><b>{family}</b>: {LABELS[task]}" for family, task in TRAINED.items())
        self.add_choice(
            "FAMILY", tr("Network"), list(TRAINED), "clouds-small", tr("What is trained, and for which task:") + rows
        )
        self.add_choice(
            "SIZE",
            tr("Size"),
            TRAINED_SIZES,
            "small",
            tr(
                "small: made for two cores and minutes to hours. medium: some times as many weights, for a GPU or a night."
            ),
        )

    def _add_images(self) -> None:
        raster = QgsProcessing.SourceType.TypeRaster
        many = QgsProcessingParameterMultipleLayers
        self.add(
            many("INPUTS", tr("Images"), raster, None, True),
            tr("Clouds: scenes. Cloud removal and series: the dated images of one place. Fusion: the fine images. Video: "
               "sharp stills, clips or folders of frames."),
        )  # fmt: skip
        self.add_dates("DATES", tr("Dates of the images"))
        self.add_masks()
        self.add_text(
            "TEACHER",
            tr("Teacher"),
            tr(
                "Clouds: the method of detectclouds that labels scenes without a mask, such as csmask-4b-l1c. Empty: auto."
            ),
            advanced=True,
        )
        self.add(
            many("SAR", tr("Radar images"), raster, None, True),
            tr("Cloud removal and series: radar images (VV, VH in dB) that the network shall use."),
        )
        self.add_dates("SAR_DATES", tr("Dates of the radar images"), advanced=True)
        self.add(
            many("COARSE", tr("Coarse images"), raster, None, True),
            tr("Fusion: the coarse images of the dates of the fine ones; two dates or more."),
        )
        label = tr("Enlargement")
        self.add_number(
            "ENLARGEMENT", label, tr("Video: how many times finer."), default=2, minimum=2, maximum=4, whole=True
        )

    def _add_course(self) -> None:
        self.add_number(
            "MINUTES",
            tr("Minutes of training"),
            tr("For the training itself, by which its course is planned; reading before and scoring after take some more. "
               "Empty: 10, or as EPOCHS says."),
            minimum=0.01,
        )  # fmt: skip
        self.add_number(
            "EPOCHS",
            tr("Epochs"),
            tr("How many times each piece of the training ground is seen on average. Empty: as the minutes allow."),
            minimum=1,
            whole=True,
            advanced=True,
        )
        self.add_text("NAME", tr("Name"), tr("The model's id, which METHOD takes; empty: my- and the network's name."))
        self.add_text(
            "START",
            tr("Start from"),
            tr("Fine-tune: the id of a model trained before, whose weights lie beside it, or a .safetensors file. Empty: "
               "from nothing."),
        )  # fmt: skip
        self.add_number(
            "SIMULATED",
            tr("Share of simulated scenes"),
            tr(
                "0 to 1: how much of the training is on simulated scenes, where your own show too little. Not for video."
            ),
            default=0.0,
            minimum=0.0,
            maximum=1.0,
        )
        self.add(
            QgsProcessingParameterBoolean("RESUME", tr("Go on with a run that was stopped"), True),
            tr("Where a run with the same inputs and settings was stopped or broke off, go on from there."),
        )
        self.add_number(
            "PATIENCE",
            tr("Patience"),
            tr("The training ends after so many measurements without a better skill; 0: it never ends early."),
            default=5,
            minimum=0,
            whole=True,
            advanced=True,
        )
        self.add_number(
            "BLOCK",
            tr("Blocks (pixels)"),
            tr("Side of the blocks of ground by which training, validation and test are told apart; 0: chosen."),
            default=0,
            minimum=0,
            whole=True,
            advanced=True,
        )
        self.add_text(
            "NETWORK",
            tr("Settings of the network"),
            tr("To overrule its size, as name=value, lists with blanks: widths=16 32 64."),
            advanced=True,
        )


def _numbers(value: Any) -> Any:
    """A list where a text holds several numbers."""
    parts = value.split() if isinstance(value, str) else []
    if len(parts) < 2:
        return value
    try:
        return [int(part) if part.lstrip("-").isdecimal() else float(part) for part in parts]
    except ValueError:
        return value
