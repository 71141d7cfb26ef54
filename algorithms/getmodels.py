"""Processing algorithm: a model that others have published is fetched, checked and installed."""

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

from ..contract.published import FILE, URL, Published, published, size_text
from .base import SkyMendAlgorithm
from .jobs import Job
from .layers import tr
from .messages import translated
from .qgis_settings import preferences
from .torch_packages import add_torch, lacks_torch


class GetModelsAlgorithm(SkyMendAlgorithm):
    """Wheels come by pip as the environment does; addresses are asked only when their host is confirmed."""

    def name(self) -> str:
        return "getmodels"

    def displayName(self) -> str:
        return tr("Get published models")

    def group(self) -> str:
        return tr("Set-up")

    def groupId(self) -> str:
        return "setup"

    def tags(self) -> list[str]:
        return ["download", "model", "weights", "network", "published", "pretrained", "install", "ukis-csmask",
                "OmniCloudMask", "CloudSEN12", "EMRDM"]  # fmt: skip

    def shortDescription(self) -> str:
        return tr("Fetches a model that others have published, checks it and installs it for the tasks.")

    def shortHelpString(self) -> str:
        rows = "".join(
            f"<li><b>{entry.name}</b>: {translated(entry.use)} {_terms(entry)}</li>" for entry in published()
        )
        return (
            tr(
                "<p>Installs models whose weights others have published. Nothing is fetched unasked: packages come by pip "
                "with QGIS's proxy, or from the offline folder of the settings; files with an address only if CONFIRM names "
                "their host; all others you bring as FILE. Checksums are compared before anything is installed.</p>"
            )
            + f"<ul>{rows}</ul>"
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        names = [entry.name for entry in published()]
        first = next(entry.name for entry in published() if entry.becomes and entry.kind != FILE)
        self.add_choice(
            "NAME", tr("Model"), names, first, tr("What to get; the list above tells what each is good for.")
        )
        self.add(
            QgsProcessingParameterFile("FILE", tr("File on this computer"), optional=True),
            tr("The package (.whl) or checkpoint, where it is here already or cannot be fetched. Its checksum must be that "
               "of the one published, where that is known."),
        )  # fmt: skip
        hosts = ", ".join(
            f"{entry.host} ({entry.name}, {size_text(entry.size)})" for entry in published() if entry.host
        )
        self.add_text(
            "CONFIRM",
            tr("Server to fetch from"),
            tr("Name the host to agree that it is asked: {hosts}. Packages need none.").format(hosts=hosts),
        )
        self.add_text(
            "MIRROR",
            tr("Mirror"),
            tr("Another address (https) of a folder with the same files, whose host CONFIRM then has to name."),
            advanced=True,
        )
        self.addOutput(QgsProcessingOutputString("MODELS", tr("Ids of the models")))
        self.addOutput(QgsProcessingOutputFolder("FOLDER", tr("Folder of the models")))

    def extend_job(self, job: Job, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """The offline folder of the settings counts here too; what can be refused at once is."""
        entry = _entry(job["name"])
        if "file" in job:
            job["file"] = os.path.abspath(job["file"])
            if not os.path.isfile(job["file"]):
                raise QgsProcessingException(tr("FILE: there is no file {path}.").format(path=job["file"]))
        elif not entry.becomes:
            raise QgsProcessingException(f"{entry.title}: {translated(entry.status)}\n{entry.project}")
        elif entry.kind == FILE:
            raise QgsProcessingException(
                tr("{title} cannot be fetched from here: give its file as FILE. Look for {what}\n{project}").format(
                    title=entry.title, what=translated(entry.look_for), project=entry.project
                )
            )
        if preferences().wheels:
            job["wheels"] = preferences().wheels

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """See that torch is there if the files are checkpoints, then let the worker fetch and install."""
        if not _entry(self.job["name"]).needs_torch or not lacks_torch():
            return super().processAlgorithm(parameters, context, feedback)
        steps = QgsProcessingMultiStepFeedback(2, feedback)
        if not add_torch(tr("Converting checkpoints"), steps):
            return {}
        steps.setCurrentStep(1)
        return super().processAlgorithm(parameters, context, steps)


def _entry(name: str) -> Published:
    return next(entry for entry in published() if entry.name == name)


def _terms(entry: Published) -> str:
    """Licence, size and where it comes from, in brackets."""
    if not entry.becomes:
        source = tr("not installable yet")
    elif entry.kind == FILE:
        source = tr("you bring the file")
    elif entry.kind == URL:
        source = tr("from {host}").format(host=entry.host)
    else:
        source = tr("from the package index")
    return f"({', '.join(filter(None, (entry.licence, size_text(entry.size), source)))})"
