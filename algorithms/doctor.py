"""Processing algorithm: what works on this machine, and what to do about what does not. It needs no environment."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)
from qgis.PyQt.QtGui import QIcon

from ..contract.commit import write_whole
from ..contract.protocol import make_job
from ..runtime import diagnostics, environment, installer, worker
from ..runtime.diagnostics import Finding
from ..runtime.failures import EnvironmentProblem
from . import guide
from .icon import icon, icon_path
from .layers import tr
from .messages import Interpreter, translated
from .parameters import ParameterBuilder
from .qgis_settings import preferences, versions

GPU_CHOICES = {"auto": None, "cuda": True, "cpu": False}


class DoctorAlgorithm(ParameterBuilder, QgsProcessingAlgorithm):
    """Looks at QGIS's side itself and asks the worker about its own."""

    def createInstance(self) -> QgsProcessingAlgorithm:
        return DoctorAlgorithm()

    def name(self) -> str:
        return "doctor"

    def displayName(self) -> str:
        return tr("Check the installation")

    def group(self) -> str:
        return tr("Set-up")

    def groupId(self) -> str:
        return "setup"

    def icon(self) -> QIcon:
        return icon("doctor")

    def svgIconPath(self) -> str:
        return icon_path("doctor")

    def helpUrl(self) -> str:
        return guide.address("doctor")

    def tags(self) -> list[str]:
        return ["doctor", "install", "environment", "diagnose", "GPU", "CUDA", "python", "repair", "setup", "versions"]

    def shortDescription(self) -> str:
        return tr("Says what of SkyMend works on this machine and what to do about what does not.")

    def shortHelpString(self) -> str:
        return tr(
            "<p>Says what of SkyMend works on this machine and what to do about what does not: the worker's Python "
            "environment, its packages, coordinate systems, ONNX Runtime on CPU and GPU, memory, folders, methods and "
            "models. It works even where nothing is installed yet.</p>"
            "<p>With <i>prepare the environment</i> it makes the environment first, or makes it anew if it is broken, "
            "outdated or lacks what is asked for. That needs about 1 GB of disk for the CPU (several for an NVIDIA GPU "
            "or to import checkpoints) and the internet, or a folder with the packages. Nothing is sent anywhere.</p>"
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(
            QgsProcessingParameterBoolean("PREPARE", tr("Create or repair the environment first"), False),
            tr("Make the worker's environment if it is missing, broken, outdated or lacks what is asked for below."),
        )
        self.add(
            QgsProcessingParameterEnum("GPU", tr("Packages for"), list(GPU_CHOICES), False, "auto", False, True),
            tr("auto: for the NVIDIA GPU if its driver is new enough, else for the CPU."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterEnum(
                "EXTRAS", tr("Extra packages"), list(installer.EXTRAS), True, None, True, usesStaticStrings=True
            ),
            tr(
                "training: torch, to import published checkpoints. cluster: Dask, to compute on several machines. openvino: "
                "for processors and GPUs of Intel. directml: for GPUs of any maker on Windows."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFile(
                "WHEELS",
                tr("Folder with packages (offline)"),
                QgsProcessingParameterFile.Behavior.Folder,
                optional=True,
            ),
            tr("Install from this folder of wheels instead of the internet; see the installation page of the guide."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "OUTPUT_HTML", tr("Report"), tr("HTML files (*.html)"), None, True, False
            ),
            tr("The findings as a page."),
        )
        self.addOutput(QgsProcessingOutputString("STATE", tr("State of the environment")))
        self.addOutput(QgsProcessingOutputNumber("PROBLEMS", tr("Number of problems found")))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Prepare if asked to, examine, report. A finding is no failure; a preparation that fails is."""
        failed = None
        feedback = Interpreter(feedback)
        if self.parameterAsBoolean(parameters, "PREPARE", context):
            try:
                self._prepare(parameters, context, feedback)
            except EnvironmentProblem as problem:
                failed = problem
        if feedback.isCanceled():
            return {}
        chosen = preferences()
        findings = diagnostics.examine(chosen, versions(), thorough=True)
        for finding in findings:
            _tell(finding, feedback)
        findings += self._ask_worker(feedback)
        if feedback.isCanceled():
            return {}
        problems = [finding for finding in findings if not finding.ok]
        results = {"STATE": environment.status(chosen).state, "PROBLEMS": len(problems)}
        path = self.parameterAsFileOutput(parameters, "OUTPUT_HTML", context)
        if path:
            try:
                write_whole(path, diagnostics.as_page(findings))
            except OSError as error:
                raise QgsProcessingException(f"OUTPUT_HTML: {path}: {error.strerror}") from error
            results["OUTPUT_HTML"] = path
        if failed:
            raise QgsProcessingException(f"{translated(failed.text)}\n{translated(failed.hint)}") from failed
        feedback.pushInfo(tr("Everything works.") if not problems else tr("Problems found: {}").format(len(problems)))
        return results

    def _prepare(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Make the environment unless it is as asked for and works."""
        extras = tuple(filter(None, self.parameterAsEnumStrings(parameters, "EXTRAS", context)))
        gpu = GPU_CHOICES[self.parameterAsEnumString(parameters, "GPU", context)]
        chosen = preferences()
        found = environment.status(chosen)
        if found.state == environment.CUSTOM:
            feedback.pushWarning(tr("A Python of your own is set; SkyMend uses it and never changes it."))
            return
        suits = set(extras) <= set(found.extras) and gpu in (None, found.flavour.startswith("gpu"))
        if found.state == environment.READY and suits:
            silent = QgsProcessingFeedback(False)
            feedback.canceled.connect(silent.cancel)
            if all(finding.ok or not finding.essential for finding in self._ask_worker(silent)):
                feedback.pushInfo(tr("The environment works; there is nothing to prepare."))
                return
        wheels = self.parameterAsString(parameters, "WHEELS", context)
        merged = tuple(name for name in installer.EXTRAS if name in (*extras, *found.extras))
        environment.create(replace(chosen, wheels=wheels or chosen.wheels), feedback, gpu=gpu, extras=merged)

    def _ask_worker(self, feedback: QgsProcessingFeedback) -> list[Finding]:
        """The findings of the worker's own doctor, which logs them as it goes; nothing where no environment is."""
        chosen = preferences()
        found = environment.status(chosen)
        if not found.usable:
            return []
        try:
            if found.state == environment.CUSTOM:
                environment.ensure(chosen, feedback)
            answer = worker.run_with(found.python, make_job("doctor", {}), feedback, chosen.home)
        except (EnvironmentProblem, worker.WorkerError) as error:
            finding = Finding("Worker", False, error.text, error.hint or diagnostics.PREPARE, essential=True)
            _tell(finding, feedback)
            return [finding]
        return [Finding(**check) for check in answer["report"]["checks"]] if answer else []


def _tell(finding: Finding, feedback: QgsProcessingFeedback) -> None:
    """One finding in the log."""
    if finding.ok:
        feedback.pushInfo(f"{translated(finding.name)}: {translated(finding.text)}")
    else:
        name, text, hint = (translated(part) for part in (finding.name, finding.text, finding.hint))
        feedback.pushWarning(f"{name}: {text}. {hint}")
