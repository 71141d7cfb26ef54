"""A tab's task over many scenes: a row a scene with its state, result or error.

The worker's batch does the work and keeps a journal in the folder of the results, so that a batch that was stopped, or broke
off with QGIS itself, goes on: choose the same folder again.
"""

from __future__ import annotations

import json
import os
from typing import Any

from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException, QgsProject, QgsSettings
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt, QTimer, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..algorithms.batch_jobs import SCENE_INPUT, BatchScene, batch_parameters, jobs_for
from ..algorithms.layers import describe_file, tr
from ..algorithms.messages import translated
from ..algorithms.recipes import as_layer
from ..contract.commit import write_whole
from .background_run import BackgroundRun, Outcome, Refused
from .batch_layers import add_layers
from .batch_progress import DONE, FAILED, RUNS, WAITS, BatchProgress
from .dialogs import push_button, show_beside
from .first_run import may_run
from .forms import make_form, make_note
from .raster_pickers import ask_files, ask_folder, choose_rasters, layer_label, name_of, rasters_in
from .run_queue import run_queue
from .scene_search import can_search, scene_search
from .setup_task import SetupTask

BATCH = "skymend:batch"
SCENE = Qt.ItemDataRole.UserRole
NAME, DATE, STATE, RESULT = range(4)  # columns
FOLDER = "skymend/dock/batch_folder"
LOOK_MS = 1000  # between looks into the journal


class BatchDialog(QDialog):
    """It stays open beside the work; a batch that it started goes on when it is closed."""

    def __init__(self, tab: Any, parent: QWidget | None = None):
        super().__init__(parent)
        self.algorithm, self.iface = tab.algorithm, tab.iface
        self.task = tab.task
        self.parameters = batch_parameters(tab.task, tab.parameters())
        self.queue = run_queue()
        self.run: BackgroundRun | None = None
        self.jobs: list[dict[str, Any]] = []
        self.progress: BatchProgress | None = None
        self.search: SetupTask | None = None
        self.setWindowTitle(tr("SkyMend: {task}, many scenes").format(task=self.algorithm.displayName()))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.tree = QTreeWidget(self)
        self.tree.setRootIsDecorated(False)
        self.tree.setHeaderLabels([tr("Scene"), tr("Date"), tr("State"), tr("Result")])
        self.tree.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self.tree.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.tree.header().setSectionResizeMode(NAME, QHeaderView.ResizeMode.Interactive)
        self.folder = QgsFileWidget(self)
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setDialogTitle(tr("Folder for the results"))
        self.folder.fileChanged.connect(self._choose_folder)
        self.said = make_note(self)
        self.bar = QProgressBar(self)
        self.clock = QTimer(self)
        self.clock.setInterval(LOOK_MS)
        self.clock.timeout.connect(self.look)
        self._lay_out()
        self.folder.setFilePath(QgsSettings().value(FOLDER, "", type=str))
        self._follow()

    # The scenes ----------------------------------------------------------------------------------------------------

    def scenes(self) -> list[BatchScene]:
        """What is in the list."""
        return [self.tree.topLevelItem(row).data(NAME, SCENE) for row in range(self.tree.topLevelItemCount())]

    def take_in(self, values: list[str]) -> None:
        """Add layers, files, folders and archives: a row a scene, as the worker recognises them."""
        paths = [value for value in values if os.path.exists(value)]
        self._add([BatchScene(layer_label(value), (value,)) for value in values if value not in paths])
        if paths and can_search():
            self.search = scene_search(paths)
            self.search.ended.connect(self._found)
            self._say(tr("Looking at {name}…").format(name=", ".join(map(name_of, paths[:2]))))
            QgsApplication.taskManager().addTask(self.search)
            return
        files = [file for path in paths for file in (rasters_in(path) if os.path.isdir(path) else [path])]
        self._add([BatchScene(name_of(path), (path,), describe_file(path).get("date", "")) for path in files])

    def _found(self, text: str, report: Any) -> None:
        """The worker has looked."""
        self.search = None
        if report is None:
            self._say(text)
            return
        found = [scene for scene in report["scenes"] if not scene.get("radar")]
        self._add([BatchScene(s["name"], tuple(s["paths"]), _one_date(s.get("dates", []))) for s in found])
        self._say("\n".join(map(translated, report["problems"])))

    def _add(self, scenes: list[BatchScene]) -> None:
        known = {scene.values for scene in self.scenes()}
        if self.jobs and scenes:
            self._forget_jobs()
        for scene in scenes:
            if scene.values not in known:
                item = QTreeWidgetItem(self.tree, [scene.name, scene.date, "", ""])
                item.setData(NAME, SCENE, scene)
                item.setToolTip(NAME, "\n".join(scene.values))
                known.add(scene.values)
        self._fit()
        self._follow()

    def remove(self) -> None:
        """Take the selected scenes out."""
        for item in self.tree.selectedItems():
            self.tree.takeTopLevelItem(self.tree.indexOfTopLevelItem(item))
        self._forget_jobs()
        self._follow()

    # The run -------------------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Run, or go on with, the batch in the chosen folder."""
        folder = self.folder.filePath().strip()
        progress = BatchProgress(os.path.abspath(folder))
        try:
            os.makedirs(folder, exist_ok=True)
            jobs = self.jobs or jobs_for(
                self.algorithm, self.parameters, self.scenes(), progress.folder, self._context()
            )
            write_whole(progress.list_path, "".join(json.dumps(job, ensure_ascii=False) + "\n" for job in jobs))
            run = BackgroundRun(BATCH, {"JOBS": progress.list_path, "JOURNAL": progress.journal})
        except (QgsProcessingException, Refused, OSError) as problem:
            self._say(str(problem))
            return
        if not may_run(self.iface):
            return
        QgsSettings().setValue(FOLDER, progress.folder)
        self.jobs, self.progress, self.run = jobs, progress, run
        run.progressed.connect(self._tell)
        run.ended.connect(self._ended)
        self.bar.setRange(0, 0)
        self._say("")
        self.queue.add(run)
        self.clock.start()
        self.look()

    def cancel(self) -> None:
        """Stop after what is being computed; the journal keeps what is done."""
        if self.run is not None:
            self.run.cancel()

    def look(self) -> None:
        """Read the journal, and show how each scene stands."""
        if self.progress is None or len(self.jobs) != self.tree.topLevelItemCount():
            return
        states = self.progress.states(self.jobs, running=self.run is not None)
        words = {WAITS: tr("waits"), RUNS: tr("runs"), DONE: tr("done"), FAILED: tr("failed")}
        for row, (state, record) in enumerate(states):
            item = self.tree.topLevelItem(row)
            outputs = [path for path in (record.get("outputs") or {}).values() if isinstance(path, str)]
            told = record.get("text", "") if state == FAILED else ", ".join(map(name_of, outputs))
            if (item.text(STATE), item.text(RESULT)) == (words[state], told):
                continue
            item.setText(STATE, words[state])
            item.setText(RESULT, told)
            item.setData(RESULT, SCENE, outputs if state == DONE else [])
            item.setToolTip(RESULT, "\n".join([told, record.get("hint", "")] if state == FAILED else outputs))
            signs = {DONE: "/mIconSuccess.svg", FAILED: "/mIconWarning.svg"}
            icon = QgsApplication.getThemeIcon(signs[state]) if state in signs else None
            item.setIcon(STATE, icon) if icon else item.setData(STATE, Qt.ItemDataRole.DecorationRole, None)
        self._follow()

    def results(self) -> list[str]:
        """The files of the scenes that are done, of those selected where some are."""
        items = self.tree.selectedItems() or [self.tree.topLevelItem(i) for i in range(self.tree.topLevelItemCount())]
        return [path for item in items for path in item.data(RESULT, SCENE) or []]

    def _tell(self, percent: float, text: str) -> None:
        if percent > 0:
            self.bar.setRange(0, 100)
            self.bar.setValue(round(percent))
        self._say(text)

    def _ended(self, outcome: Outcome) -> None:
        self.run = None
        self.clock.stop()
        self.look()
        states = [state for state, _ in self.progress.states(self.jobs, running=False)] if self.progress else []
        counts = tr("{done} of {all} done, {failed} failed.").format(
            done=states.count(DONE), all=len(states), failed=states.count(FAILED)
        )
        if outcome.cancelled:
            self._say(tr("Stopped. {counts} Run goes on with the rest.").format(counts=counts))
        elif outcome.finished:
            self._say(counts)
        else:
            self._say("\n".join(filter(None, (outcome.text, outcome.hint, counts))))
        self._follow()

    def _choose_folder(self, folder: str) -> None:
        """A folder with a batch shows it, to go on with, unless other scenes are listed already."""
        if self.run is None and folder and (self.jobs or not self.scenes()):
            self._forget_jobs()
            progress = BatchProgress(os.path.abspath(folder))
            jobs = [job for job in progress.jobs() if job.get("task") == self.task]
            if jobs:
                self.tree.clear()
                self._add([_scene_of(job) for job in jobs])
                self.jobs, self.progress = jobs, progress
                self.look()
                self._say(tr("This folder has a batch that was begun with the options of then; Run goes on with it."))
        self._follow()

    def _forget_jobs(self) -> None:
        """Other scenes or another folder make another batch."""
        self.jobs, self.progress = [], None
        for row in range(self.tree.topLevelItemCount()):
            item = self.tree.topLevelItem(row)
            for column in (STATE, RESULT):
                item.setText(column, "")
                item.setData(column, Qt.ItemDataRole.DecorationRole, None)
            item.setData(RESULT, SCENE, [])

    def _context(self) -> QgsProcessingContext:
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        return context

    # What can be done with it --------------------------------------------------------------------------------------

    def add_to_map(self) -> None:
        """The results as layers, in one group."""
        count = add_layers(self.results(), self.task, self.algorithm.displayName())
        self._say(tr("Layers added to the map: {count}.").format(count=count))

    def open_report(self) -> None:
        """The page that tells how it went."""
        if self.progress is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(self.progress.report))

    # The widgets ---------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        add = QPushButton(QgsApplication.getThemeIcon("/symbologyAdd.svg"), tr("Add"), self)
        menu = QMenu(add)
        menu.addAction(tr("Folder…"), lambda: self.take_in(ask_folder(self)))
        menu.addAction(tr("Files or archives…"), lambda: self.take_in(ask_files(self)))
        menu.addAction(tr("Layers of the project…"), self._add_layers)
        add.setMenu(menu)
        self.add_button = add
        self.remove_button = push_button(self, tr("Remove"), tr("Take the selected scenes out"), self.remove)
        self.run_button = push_button(self, tr("Run"), tr("One scene after the other, in the background"), self.start)
        self.cancel_button = push_button(
            self, tr("Cancel"), tr("Stop; what is done stays, and Run goes on"), self.cancel
        )
        self.map_button = push_button(
            self, tr("Add results to the map"), tr("Of the selected scenes, or of all"), self.add_to_map
        )
        self.report_button = push_button(
            self, tr("Report"), tr("What became of each scene, as a page"), self.open_report
        )
        top, buttons = QHBoxLayout(), QHBoxLayout()
        for button in (add, self.remove_button):
            top.addWidget(button)
        top.addStretch(1)
        for button in (self.run_button, self.cancel_button, self.map_button, self.report_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        form = make_form()
        form.addRow(tr("Results in"), self.folder)
        options = QLabel(options_line(self.parameters), self)
        options.setWordWrap(True)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(options)
        layout.addLayout(top)
        layout.addWidget(self.tree, 1)
        layout.addLayout(form)
        layout.addWidget(self.said)
        layout.addWidget(self.bar)
        layout.addLayout(buttons)
        layout.addWidget(close)
        letter = self.fontMetrics().averageCharWidth()
        self.resize(110 * letter, 70 * letter)

    def _add_layers(self) -> None:
        self.take_in(choose_rasters(self, tr("Scenes of the project")) or [])

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.said.setVisible(bool(text))

    def _fit(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        for column, most in ((NAME, 48), (DATE, 14), (STATE, 14)):
            self.tree.resizeColumnToContents(column)
            self.tree.setColumnWidth(column, min(self.tree.columnWidth(column) + 2 * letter, most * letter))

    def _follow(self) -> None:
        busy, scenes = self.run is not None, bool(self.tree.topLevelItemCount())
        for widget in (self.add_button, self.folder):
            widget.setEnabled(not busy)
        self.remove_button.setEnabled(scenes and not busy)
        self.run_button.setEnabled(scenes and not busy and bool(self.folder.filePath().strip()))
        self.cancel_button.setEnabled(busy)
        self.bar.setVisible(busy)
        self.map_button.setEnabled(bool(self.results()))
        self.report_button.setEnabled(self.progress is not None and os.path.exists(self.progress.report))


def show_batch(tab: Any) -> BatchDialog:
    """Open the dialog for the task and options of a tab."""
    dialog = BatchDialog(tab, tab.iface.mainWindow())
    show_beside(dialog)
    return dialog


def can_batch(task: str) -> bool:
    """Whether a task is done scene by scene."""
    return task in SCENE_INPUT and QgsApplication.processingRegistry().algorithmById(BATCH) is not None


def options_line(parameters: dict[str, Any]) -> str:
    """The options that all scenes get, as they are called in scripts."""
    given = [f"{name}={value}" for name, value in parameters.items() if "OUTPUT" not in str(value)]
    if not given:
        return tr("Every scene with the panel's options: all at their defaults.")
    return tr("Every scene with the panel's options: {options}").format(options=", ".join(given))


def _one_date(dates: list[str]) -> str:
    """The date of a scene that has one; a stack of several brings its own."""
    return dates[0] if len(dates) == 1 else ""


def _scene_of(job: dict[str, Any]) -> BatchScene:
    """The scene of a job that was written before."""
    main = SCENE_INPUT[job["task"]].lower()
    value = job["parameters"].get(main)
    layers = [as_layer(entry) for entry in (value if isinstance(value, list) else [value])]
    more = [as_layer(entry) for entry in job["parameters"].get("more_bands", [])]
    name = layers[0].get("name") or name_of(layers[0]["path"])
    return BatchScene(name, tuple(layer["path"] for layer in [*layers, *more]), layers[0].get("date") or "")
