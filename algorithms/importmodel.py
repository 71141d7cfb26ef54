"""Processing algorithm: a published checkpoint, or an ONNX file with its card, becomes an installed model."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
    QgsProcessingOutputFolder,
    QgsProcessingOutputString,
    QgsProcessingParameterFile,
)

from ..contract.choices import FAMILIES, PRECISIONS
from .base import SkyMendAlgorithm
from .jobs import Job
from .layers import tr
from .torch_packages import add_torch, lacks_torch


class ImportModelAlgorithm(SkyMendAlgorithm):
    """Checkpoints are converted by torch in the worker; ONNX files are checked and copied."""

    def name(self) -> str:
        return "importmodel"

    def displayName(self) -> str:
        return tr("Import a model")

    def group(self) -> str:
        return tr("Set-up")

    def groupId(self) -> str:
        return "setup"

    def tags(self) -> list[str]:
        return [
            "import", "model", "network", "weights", "checkpoint", "onnx", "pytorch", "safetensors", "install", "EMRDM",
            "RESTORE-DiT", "STFDiff", "SwinSTFM", "GAN-STFM", "EDCSTFN", "MTDO", "CloudSEN12", "OmniCloudMask",
        ]  # fmt: skip

    def shortDescription(self) -> str:
        return tr("Installs a published checkpoint or an ONNX file as a model that the tasks can use.")

    def shortHelpString(self) -> str:
        return tr(
            "<p>Makes a model of SkyMend from a file that you have downloaded. Afterwards the model is a METHOD of its "
            "task, here, in the panel and on the command line.</p>"
            "<ul><li><b>Checkpoint</b> (.pt, .pth, .ckpt, .safetensors) of a published network that SkyMend knows: the "
            "network is recognised by its weights, converted to ONNX and checked against the original. That needs torch; "
            "where it is missing, SkyMend's environment gets it first (several GB, once).</li>"
            "<li><b>ONNX file</b> of any network, with a card (JSON) that tells its task, inputs and licence; the "
            "guide shows how to write one. Files exported by SkyMend carry their card.</li></ul>"
            "<p>Files that would run code when they are read are refused. Weights are their authors' work: mind their "
            "licence.</p>"
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        models = tr("Models")
        everything = tr("All files")
        self.add(
            QgsProcessingParameterFile(
                "FILE",
                tr("Checkpoint or ONNX file"),
                fileFilter=f"{models} (*.pt *.pth *.ckpt *.bin *.pkl *.tar *.safetensors *.onnx);;{everything} (*.*)",
            ),
            tr("The downloaded file: .pt, .pth, .ckpt, .safetensors, or .onnx."),
        )
        self.add_choice(
            "FAMILY",
            tr("Network"),
            ["auto", *FAMILIES],
            "auto",
            tr("Which network the checkpoint belongs to; auto recognises it by its weights. ONNX files need none."),
        )
        self.add_text(
            "NAME",
            tr("Name"),
            tr(
                "The model's id, which METHOD takes: lower-case letters, digits, dots and dashes. Empty: from the card "
                "or the file's name. A model of the same name is replaced."
            ),
        )
        self.add(
            QgsProcessingParameterFile(
                "CARD",
                tr("Card or settings file"),
                optional=True,
                fileFilter=f"{tr('Cards and settings')} (*.json *.yaml *.yml);;{everything} (*.*)",
            ),
            tr(
                "ONNX: its card (JSON). Checkpoint: the authors' settings (YAML or JSON) that no weight tells. Empty: the "
                "file of the same name beside it, if there is one."
            ),
        )
        self.add_choice(
            "PRECISION",
            tr("Precision"),
            PRECISIONS,
            "float32",
            tr(
                "Of a checkpoint's weights and products. float16 halves the file and is meant for NVIDIA GPUs: the CPU "
                "gains no speed by it. Answers differ a little; the card tells by how much."
            ),
            advanced=True,
        )
        self.add_text(
            "OPTIONS",
            tr("Settings of the network"),
            tr(
                "What no weight tells, as name=value, name=value, such as preset=cuhkv2 for EMRDM; it wins over the "
                "settings file."
            ),
            advanced=True,
        )
        self.addOutput(QgsProcessingOutputString("MODEL", tr("Id of the model")))
        self.addOutput(QgsProcessingOutputFolder("FOLDER", tr("Folder of the models")))

    def extend_job(self, job: Job, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """The worker runs in another folder; files are named from the root."""
        for name in ("file", "card"):
            if name in job:
                job[name] = os.path.abspath(job[name])
                if not os.path.isfile(job[name]):
                    raise QgsProcessingException(
                        tr("{parameter}: there is no file {path}.").format(parameter=name.upper(), path=job[name])
                    )

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """See that torch is there if it is needed, then let the worker import."""
        if self.job["file"].lower().endswith(".onnx") or not lacks_torch():
            return super().processAlgorithm(parameters, context, feedback)
        steps = QgsProcessingMultiStepFeedback(2, feedback)
        if not add_torch(tr("Converting checkpoints"), steps):
            return {}
        steps.setCurrentStep(1)
        return super().processAlgorithm(parameters, context, steps)
