"""SkyMend's page in QGIS's options: which Python works for it, where things are kept, and defaults of new runs."""

from __future__ import annotations

import sys
from typing import Any

from qgis.core import QgsApplication
from qgis.gui import QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ..algorithms.alive import kept
from ..algorithms.icon import icon
from ..algorithms.layers import tr, tr_listed
from ..algorithms.messages import translated
from ..algorithms.qgis_settings import preferences, store, versions
from ..algorithms.ready import get_ready
from ..contract.choices import RUNTIMES
from ..runtime import diagnostics, environment, installer
from ..runtime.preferences import Preferences
from ..runtime.standby import Standby
from .guide_window import HelpKeys
from .setup_task import SetupTask

PAGE = "SkyMend"


class SettingsFactory(QgsOptionsWidgetFactory):
    """Makes the page when the options dialog opens."""

    def __init__(self) -> None:
        super().__init__(PAGE, icon("skymend"))

    def icon(self) -> QIcon:
        return icon("skymend")

    def createWidget(self, parent: QWidget | None = None) -> QgsOptionsPageWidget:
        return SettingsPage(parent)


class SettingsPage(QgsOptionsPageWidget):
    """Settings take effect with OK; the buttons act at once."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        content = QWidget()
        column = QVBoxLayout(content)
        column.addWidget(self._worker_group())
        column.addWidget(self._run_group())
        column.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        HelpKeys(self, "installation")
        self._load()
        for task in kept(SetupTask):  # started from this page before it was closed
            self._follow(task)

    def apply(self) -> None:
        """Keep what the page shows."""
        store(
            Preferences(
                python=self.python.filePath().strip(),
                base_python=self.base_python.filePath().strip(),
                data_folder=self.folder.filePath().strip(),
                wheels=self.wheels.filePath().strip(),
                device=self.device.currentData(),
                runtime=self.runtime.currentData(),
                memory_mb=self.memory.value(),
                threads=self.threads.value(),
                keep_worker=self.keep_worker.isChecked(),
                scheduler=self.scheduler.text().strip(),
            )
        )

    # The widgets ---------------------------------------------------------------------------------------------------

    def _worker_group(self) -> QGroupBox:
        group = QGroupBox(tr("Python environment"))
        column = QVBoxLayout(group)
        about = QLabel(
            tr("SkyMend computes in a Python environment of its own, apart from QGIS's. It is made once, on request.")
        )
        about.setWordWrap(True)
        column.addWidget(about)
        self.state = QLabel()
        self.state.setWordWrap(True)
        column.addWidget(self.state)
        form = QFormLayout()
        self.flavour = _choice(
            {"auto": tr("This computer (GPU if there is one)"), "cpu": tr("CPU"), "cuda": tr("NVIDIA GPU")}
        )
        form.addRow(tr("Packages for"), self.flavour)
        self.extras = {name: QCheckBox(text) for name, text in _extras().items()}
        for box in self.extras.values():
            form.addRow("", box)
        self.wheels = _path(QgsFileWidget.StorageMode.GetDirectory, tr("packages come from the internet"))
        form.addRow(tr("Offline folder"), self.wheels)
        column.addLayout(form)
        column.addLayout(self._buttons())
        self.progress = QProgressBar()
        self.progress.hide()
        column.addWidget(self.progress)
        self.message = QLabel()
        self.message.setWordWrap(True)
        self.message.hide()
        column.addWidget(self.message)
        places = QFormLayout()
        self.folder = _path(QgsFileWidget.StorageMode.GetDirectory, preferences().home)
        self.folder.setToolTip(
            tr("Environment, models, compiled code and logs. The variable SKYMEND_HOME wins over it.")
        )
        places.addRow(tr("Data folder"), self.folder)
        self.python = _path(QgsFileWidget.StorageMode.GetFile, tr("SkyMend's own environment"))
        self.python.setToolTip(
            tr("Any other Python that has the packages, such as one of conda; it is used and never changed.")
        )
        places.addRow(tr("Another Python"), self.python)
        self.base_python = _path(QgsFileWidget.StorageMode.GetFile, tr("the one of QGIS, else the system's"))
        self.base_python.setToolTip(
            tr(
                "The Python (3.9 to 3.14) that SkyMend makes its own environment with, instead of QGIS's: one from "
                "python.org, say. It is not changed and needs no packages. Then choose Create or repair."
            )
        )
        places.addRow(tr("Base Python"), self.base_python)
        column.addLayout(places)
        return group

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.create = QPushButton(tr("Create or repair"))
        self.remove = QPushButton(tr("Remove"))
        self.copy = QPushButton(tr("Copy diagnostics"))
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.hide()
        for button, slot in (
            (self.create, self._create),
            (self.remove, self._remove),
            (self.copy, self._copy),
            (self.cancel, self._cancel),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(slot)
            row.addWidget(button)
        row.addStretch()
        return row

    def _run_group(self) -> QGroupBox:
        group = QGroupBox(tr("Defaults of new runs"))
        form = QFormLayout(group)
        self.device = _choice({"auto": tr("GPU if there is one, else CPU"), "cpu": tr("CPU"), "cuda": tr("NVIDIA GPU")})
        form.addRow(tr("Device"), self.device)
        self.runtime = _choice(_runtimes())
        self.runtime.setToolTip(
            tr(
                "What runs the networks. Another than ONNX Runtime is tried on the first tile and left where it differs."
            )
        )
        form.addRow(tr("Runtime"), self.runtime)
        self.memory = QSpinBox()
        self.memory.setRange(128, 1024 * 1024)
        self.memory.setSingleStep(256)
        self.memory.setSuffix(" MB")
        form.addRow(tr("Memory for tiles"), self.memory)
        self.threads = QSpinBox()
        self.threads.setRange(0, 1024)
        self.threads.setSpecialValueText(tr("all cores"))
        form.addRow(tr("Threads"), self.threads)
        self.keep_worker = QCheckBox(tr("Keep a worker ready for the next run"))
        self.keep_worker.setToolTip(
            tr(
                "Runs start at once, as what they need is loaded before. The worker takes about 300 MB of memory and ends "
                "by itself after ten minutes."
            )
        )
        form.addRow("", self.keep_worker)
        self.scheduler = QLineEdit()
        self.scheduler.setPlaceholderText(tr("this computer alone"))
        self.scheduler.setToolTip(
            tr("The address of a Dask scheduler, such as tcp://10.0.0.5:8786, whose workers then compute all tiles.")
        )
        form.addRow(tr("Cluster"), self.scheduler)
        return group

    def _load(self) -> None:
        """Show what is set and in what state the environment is."""
        chosen = preferences()
        self.python.setFilePath(chosen.python)
        self.base_python.setFilePath(chosen.base_python)
        self.folder.setFilePath(chosen.data_folder)
        self.wheels.setFilePath(chosen.wheels)
        self.device.setCurrentIndex(max(self.device.findData(chosen.device), 0))
        self.runtime.setCurrentIndex(max(self.runtime.findData(chosen.runtime), 0))
        self.memory.setValue(chosen.memory_mb)
        self.threads.setValue(chosen.threads)
        self.keep_worker.setChecked(chosen.keep_worker)
        self.scheduler.setText(chosen.scheduler)
        for name, box in self.extras.items():
            box.setChecked(name in environment.status(chosen).extras)
        self._show_state()

    def _show_state(self) -> None:
        found = environment.status(preferences())
        text = tr_listed(diagnostics.STATES[found.state])
        details = [
            translated(found.problem),
            found.flavour,
            *found.extras,
            f"{found.size} MB" if found.size else "",
            found.python,
        ]
        self.state.setText(" · ".join([f"<b>{text}</b>", *filter(None, details)]))
        self.remove.setEnabled(found.state not in (environment.MISSING, environment.CUSTOM))

    # The buttons ---------------------------------------------------------------------------------------------------

    def _create(self) -> None:
        self.apply()
        gpu = {"auto": None, "cuda": True, "cpu": False}[self.flavour.currentData()]
        extras = tuple(name for name, box in self.extras.items() if box.isChecked())
        self._start(
            tr("Preparing SkyMend's Python environment"),
            lambda feedback: environment.create(preferences(), feedback, gpu=gpu, extras=extras),
            tr("The environment is ready."),
        )

    def _remove(self) -> None:
        question = tr("Delete SkyMend's Python environment? Models and settings stay.")
        if QMessageBox.question(self, PAGE, question) == QMessageBox.StandardButton.Yes:
            self._start(
                tr("Removing SkyMend's Python environment"),
                lambda feedback: environment.remove(preferences()),
                tr("The environment is gone."),
            )

    def _copy(self) -> None:
        self._start(
            tr("Collecting diagnostics"),
            lambda feedback: _diagnostics(),
            tr("The diagnostics are in the clipboard; logins and your user name are left out."),
        )

    def _cancel(self) -> None:
        for task in kept(SetupTask):
            task.cancel()

    def _start(self, title: str, work: Any, success: str) -> None:
        for standby in kept(Standby):  # no environment is changed under a worker
            standby.discard()
        task = SetupTask(title, work, success)
        self._follow(task)
        QgsApplication.taskManager().addTask(task)

    def _follow(self, task: SetupTask) -> None:
        """Show a task's progress; the buttons rest meanwhile."""
        self._set_busy(True)
        self.message.setText(task.description())
        task.progressChanged.connect(self._show_progress)
        task.said.connect(self.message.setText)
        task.ended.connect(self._end)

    def _show_progress(self, percent: float) -> None:
        self.progress.setValue(round(percent))

    def _end(self, text: str, answer: object) -> None:
        self._set_busy(False)
        if isinstance(answer, str) and "\n" in answer:  # diagnostics
            QgsApplication.clipboard().setText(answer)
        self.message.setText(text)
        self._show_state()
        get_ready("")

    def _set_busy(self, busy: bool) -> None:
        for button in (self.create, self.remove, self.copy):
            button.setEnabled(not busy)
        self.cancel.setVisible(busy)
        self.progress.setVisible(busy)
        self.progress.setValue(0)
        self.message.show()


def _diagnostics() -> str:
    """What is known of this machine, and the end of the newest log."""
    chosen = preferences()
    findings = diagnostics.examine(chosen, versions(), thorough=True)
    return diagnostics.as_text(findings, diagnostics.last_log(chosen.home, 200))


def _extras() -> dict[str, str]:
    texts = {
        "training": tr("Importing published checkpoints (torch, several GB)"),
        "cluster": tr("Computing on a cluster (Dask, 100 MB)"),
        "openvino": tr("OpenVINO, for processors and GPUs of Intel (300 MB)"),
        "directml": tr("DirectML, for GPUs of any maker on Windows (100 MB)"),
    }
    elsewhere = () if sys.platform == "win32" else (installer.DIRECTML,)
    return {name: texts[name] for name in installer.EXTRAS if name not in elsewhere}


def _runtimes() -> dict[str, str]:
    """What can run networks: the names of products are no words of a language."""
    named = {
        "auto": tr("chosen by SkyMend"), "onnxruntime": "ONNX Runtime", "tensorrt": "TensorRT (NVIDIA)",
        "openvino": "OpenVINO (Intel)", "directml": "DirectML (Windows)", "coreml": "CoreML (Apple)",
    }  # fmt: skip
    return {name: named[name] for name in RUNTIMES}


def _choice(entries: dict[str, str]) -> QComboBox:
    box = QComboBox()
    for value, text in entries.items():
        box.addItem(text, value)
    return box


def _path(mode: Any, empty: str) -> QgsFileWidget:
    widget = QgsFileWidget()
    widget.setStorageMode(mode)
    widget.lineEdit().setPlaceholderText(empty)
    return widget
