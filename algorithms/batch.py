"""Processing algorithm: a recipe for every scene of a folder or a catalogue, to be gone on with after any crash."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
)

from ..contract.recipe import RecipeError, read_recipe
from .base import SkyMendAlgorithm
from .jobs import Job, absolute
from .layers import tr


class BatchAlgorithm(SkyMendAlgorithm):
    """Many scenes × a recipe, with a journal of what is done."""

    def name(self) -> str:
        return "batch"

    def displayName(self) -> str:
        return tr("Run a recipe on many scenes")

    def group(self) -> str:
        return tr("Quality and trials")

    def groupId(self) -> str:
        return "quality"

    def helpUrl(self) -> str:
        return super().helpUrl().replace("batch.md", "cluster.md")

    def tags(self) -> list[str]:
        return ["batch", "archive", "many", "recipe", "catalogue", "STAC", "dask", "cluster", "resume", "folder"]

    def shortDescription(self) -> str:
        return tr(
            "Runs a recipe on every scene of a folder tree or a STAC list; started again, it does what is missing."
        )

    def shortHelpString(self) -> str:
        return tr(
            "<p>Runs one job for each scene. The <b>recipe</b> is a job as JSON whose values hold {scene}, the scene's "
            "path, {name}, its name, and {date}: <code>{\"protocol\": 1, \"task\": \"detectclouds\", \"parameters\": "
            "{\"input\": {\"path\": \"{scene}\"}, \"output\": \"/data/clouds/{name}.tif\"}}</code>.</p>"
            "<p>What is done stands in the <b>journal</b>, a folder. Started again after a cancel or a crash, the batch "
            "does what is missing and tries again what failed. Several computers may work on one journal at once.</p>"
        )  # fmt: skip

    def initAlgorithm(self, configuration: Any = None) -> None:
        self.add(
            QgsProcessingParameterFile("SCENES", tr("Folder of scenes"), QgsProcessingParameterFile.Behavior.Folder, "",
                                       None, True),
            tr("A folder tree: products as delivered, each a scene, else every raster."),
        )  # fmt: skip
        self.add(
            QgsProcessingParameterFile("CATALOGUE", tr("Or a list of scenes (STAC)"), optional=True),
            tr("A STAC item collection as JSON, instead of a folder."),
        )
        self.add(
            QgsProcessingParameterFile("RECIPE", tr("Recipe"), extension="json", optional=True),
            tr("A job as JSON, with {scene}, {name} and {date} where scenes differ."),
        )
        self.add(
            QgsProcessingParameterFile("JOBS", tr("Or a list of jobs"), optional=True),
            tr(
                "Instead of scenes and a recipe: a text file with one whole job as JSON a line, as the panel writes it."
            ),
        )
        self.add_scheduler(
            tr(
                "The address of a Dask scheduler, such as tcp://10.0.0.5:8786: each of its workers then computes a scene at "
                "a time. local:4: four scenes at a time on this computer. Empty: one after the other."
            )
        )
        self.add(
            QgsProcessingParameterFolderDestination("JOURNAL", tr("Journal")),
            tr("The folder in which the batch keeps what is done. Give the same again to go on."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "OUTPUT_HTML", tr("Report"), tr("HTML files (*.html)"), None, True, False
            ),
            tr("Counts, failures by cause and times; it lies in the journal too."),
        )
        for name, label in (
            ("DONE", tr("Scenes done")),
            ("FAILED", tr("Scenes that failed")),
            ("LEFT_OUT", tr("Scenes left out")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def extend_job(self, job: Job, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """A list of jobs, or one place of scenes and a recipe that can be read, or it is said at once."""
        if job.get("jobs"):
            self._check_list(job)
            return
        catalogue = job.pop("catalogue", "")
        if bool(catalogue) == bool(job.get("scenes")):
            raise QgsProcessingException(tr("Choose a folder of scenes (SCENES) or a list of them (CATALOGUE)."))
        job["scenes"] = absolute(catalogue or job["scenes"])
        if not job.get("recipe"):
            raise QgsProcessingException(tr("Choose a recipe (RECIPE) for the scenes, or a list of jobs (JOBS)."))
        job["recipe"] = absolute(job["recipe"])
        if not os.path.exists(job["scenes"]):
            raise QgsProcessingException(tr("SCENES: there is no {path}.").format(path=job["scenes"]))
        try:
            read_recipe(job["recipe"])
        except RecipeError as error:
            raise QgsProcessingException(str(error)) from error

    def _check_list(self, job: Job) -> None:
        given = [name.upper() for name in ("scenes", "catalogue", "recipe") if job.get(name)]
        if given:
            raise QgsProcessingException(
                tr("JOBS: the list has whole jobs; leave {names} empty.").format(names=", ".join(given))
            )
        job["jobs"] = absolute(job["jobs"])
        if not os.path.isfile(job["jobs"]):
            raise QgsProcessingException(tr("JOBS: there is no {path}.").format(path=job["jobs"]))

    def figures(self, report: dict[str, Any]) -> dict[str, Any]:
        return {name: report.get(name.lower()) for name in ("DONE", "FAILED", "LEFT_OUT")}
