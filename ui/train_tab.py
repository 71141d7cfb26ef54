"""The panel's tab for training: task, data, network and time; then the curve as it goes, and the result on the map."""

from __future__ import annotations

import glob
import html
import os
from typing import Any

from qgis.gui import QgsScrollArea
from qgis.PyQt.QtCore import Qt, QTimer, QUrl
from qgis.PyQt.QtGui import QPixmap
from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QWidget

from ..algorithms.cards import all_cards
from ..algorithms.layers import tr
from ..algorithms.qgis_settings import preferences
from ..algorithms.torch_packages import lacks_torch
from ..algorithms.trainmodel import EVERY, TAKES
from ..contract.choices import TRAINED
from ..contract.recipe import Recipe
from ..runtime.installer import SPACE
from .background_run import BackgroundRun, Outcome, Refused
from .curve import Curve
from .footer import TASK_LINK
from .forms import make_note
from .recipe_form import fill_table
from .series_model import COARSE, FINE, IMAGE, MASK, RADAR, Role, image_roles
from .series_table import SeriesTable
from .tab import TaskTab

SHOW = "show-on-map"
LEAST = {  # what must be there, by task
    "detectclouds": 1, "removeclouds": 2, "reconstructseries": 4, "fuse": 2, "videosr": 1,
}  # fmt: skip


class TrainTab(TaskTab):
    """Trains a network on layers of the project."""

    task = "trainmodel"
    inputs = ("MASK_KIND", "DETECT", "ENLARGEMENT")
    own = ("FAMILY", "INPUTS", "DATES", "MASKS", "SAR", "SAR_DATES", "COARSE", "START")
    results = ("NAME",)

    @staticmethod
    def label() -> str:
        return tr("Train")

    @property
    def trained_task(self) -> str:
        """The task of the chosen family."""
        return TRAINED[self.fields["FAMILY"].value()]

    # Building ------------------------------------------------------------------------------------------------------

    def build_input(self, form: QFormLayout) -> None:
        self.trial: list[BackgroundRun] = []
        self._add_fields(form, {"FAMILY": self.algorithm.parameterDefinition("FAMILY")}, ["FAMILY"])
        labels = {
            "clouds-small": tr("Clouds: U-Net"), "restore-dit": tr("Series: RESTORE-DiT"),
            "emrdm": tr("Cloud removal: EMRDM"), "stfdiff": tr("Fusion: STFDiff"), "mtdo-small": tr("Video: MTDO"),
        }  # fmt: skip
        combo = self.fields["FAMILY"].widget
        for index in range(combo.count()):
            combo.setItemText(index, labels.get(combo.itemData(index), combo.itemText(index)))
        self.tables = {
            "images": SeriesTable(image_roles(), self),
            "pairs": SeriesTable(_pair_roles(), self),
            "stills": SeriesTable(
                [Role(IMAGE, tr("Still"), tr("stills"), tr("A sharp image, a clip or a folder"))], self
            ),
        }
        for table in self.tables.values():
            form.addRow(table)
            table.changed.connect(self._follow)
        self.hint = make_note(self)
        form.addRow(self.hint)

    def build_method(self, form: QFormLayout) -> None:
        self._add_fields(form, {"START": self.algorithm.parameterDefinition("START")}, ["START"])
        self.fields["START"].edit.setPlaceholderText(tr("nothing"))
        self.cost = make_note(self)
        self.curve = Curve(self)
        self.picture = QLabel(self)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.hide()
        for widget in (self.cost, self.curve, self.picture):
            form.addRow(widget)
        self.footer.run_button.setText(tr("Train"))
        self.footer.cancel_button.setToolTip(tr("Stop; the same inputs and settings go on from here the next time"))
        self.footer.link_asked.connect(lambda address: self.show_on_map() if address == SHOW else None)

    def table(self) -> SeriesTable:
        """The table of the chosen task."""
        return self.tables[{"fuse": "pairs", "videosr": "stills"}.get(self.trained_task, "images")]

    def take(self, paths: list[str]) -> None:
        """Fill the table with rasters, instead of what is in it."""
        self.table().model.clear()
        self.table().add(paths)

    def arrange(self) -> None:
        """Only what the task takes is shown, and what it costs is told."""
        if not hasattr(self, "cost"):
            return
        task, shown = self.trained_task, self.table()
        for table in self.tables.values():
            table.setVisible(table is shown)
        for name in sorted(EVERY):
            if name.upper() in self.fields:
                self.show_field(name.upper(), name in TAKES[task])
        if "SIMULATED" in self.fields:
            self.show_field("SIMULATED", task != "videosr")
        if "RESUME" in self.fields:
            self.show_field("RESUME", bool(self.unfinished()))
        self.hint.setText(_hint(task))
        self.cost.setText(self._cost())

    # What is asked for ---------------------------------------------------------------------------------------------

    def own_values(self) -> dict[str, Any]:
        model, task = self.table().model, self.trained_task

        def values_of(role: str) -> list[str]:
            return [value for row in model.of_role(role) for value in row.values]

        images = values_of(FINE if task == "fuse" else IMAGE)
        found: dict[str, Any] = {"FAMILY": self.fields["FAMILY"].value(), "INPUTS": images}
        if task == "fuse":
            found.update(COARSE=values_of(COARSE), DATES=self._pair_dates())
        elif task != "videosr":
            found["MASKS"] = values_of(MASK)
        if task in ("removeclouds", "reconstructseries"):
            found.update(DATES=model.dates_text(IMAGE), SAR=values_of(RADAR), SAR_DATES=model.dates_text(RADAR))
        return found

    def fill_own(self, recipe: Recipe, values: dict[str, Any], missing: list[str]) -> list[str]:
        main = FINE if self.trained_task == "fuse" else IMAGE
        columns = {"INPUTS": main, "COARSE": COARSE, "MASKS": MASK, "SAR": RADAR}
        known = {role.id for role in self.table().model.roles}
        fill_table(self.table(), {name: role for name, role in columns.items() if role in known}, recipe, missing)
        return []

    def known_dates(self) -> dict[str, str]:
        return {row.path: row.date for row in self.table().model.rows if row.date and not row.band_dates}

    def own_problem(self) -> str:
        task, model = self.trained_task, self.table().model
        images = model.of_role(FINE if task == "fuse" else IMAGE)
        count = max(len(images), sum(len(row.band_dates) for row in images))
        if count < LEAST[task]:
            return _hint(task)
        if task == "fuse" and len(model.of_role(COARSE)) < 2:
            return tr("Add the coarse images of the same dates.")
        return ""

    def _pair_dates(self) -> str:
        model = self.table().model
        return ", ".join(filter(None, (model.pairs_text(role) for role in (FINE, COARSE))))

    def unfinished(self) -> list[str]:
        """Folders of trainings of this name that were stopped or broke off."""
        name = self.fields["NAME"].value() if "NAME" in self.fields else ""
        name = name or f"my-{self.fields['FAMILY'].value()}"
        folder = os.path.join(preferences().home, "cache", "training")
        return [path for path in glob.glob(os.path.join(glob.escape(folder), f"{glob.escape(name)}-*"))
                if glob.glob(os.path.join(glob.escape(path), "training", "*"))]  # fmt: skip

    def _cost(self) -> str:
        """How long it will take, and what has to be fetched before."""
        asked = self.fields["MINUTES"].value() if "MINUTES" in self.fields else None
        minutes = float(asked) if asked else 10.0
        seconds = 60 * minutes
        found = [
            tr("About {least} to {most} min: {minutes} of training, the rest for reading and for scoring all methods on the "
               "test places. It ends early when the skill no longer grows.").format(
                least=f"{minutes + 1:.0f}", most=f"{minutes + 3 + seconds / 600:.0f}", minutes=f"{minutes:g}")
        ]  # fmt: skip
        if "EPOCHS" in self.fields and self.fields["EPOCHS"].value() and not asked:
            found = [tr("As long as the epochs take; the curve tells the time left.")]
        if lacks_torch():
            size = f"{SPACE['training'] / 1000:.0f}"
            found.append(
                tr("First SkyMend's environment gets torch ({size} GB of disk space, once).").format(size=size)
            )
        if self.unfinished():
            found.append(
                tr("<b>A training of this name was stopped: the same inputs and settings go on from there.</b>")
            )
        return " ".join(found)

    # Running -------------------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Train; the curve follows."""
        before = len(self.runs)
        super().start()
        if len(self.runs) > before:
            self.curve.clear()
            self.picture.hide()
            self.runs[-1].curved.connect(self._curved)
            self._bring(self.curve)

    def _curved(self, point: dict[str, Any]) -> None:
        self.curve.add(point)
        self.footer.show_progress(-1, self.curve.words())

    def summary(self, outcome: Outcome) -> str:
        """How good it is, and the way to see it."""
        model, picture = outcome.results.get("MODEL", ""), outcome.results.get("PICTURE", "")
        found = [tr("installed as METHOD {model}").format(model=html.escape(model))]
        if self.trained_task != "videosr":
            found.append(f"<a href='{TASK_LINK}{SHOW}'>{tr('See it beside the baseline on the map')}</a>")
        if picture and os.path.exists(picture):
            self._show_picture(picture)
            address = html.escape(QUrl.fromLocalFile(picture).toString())
            found.append(f"<a href='{address}'>{tr('Open the picture')}</a>")
        return f"{' · '.join(found)}<br>{html.escape(outcome.results.get('VERDICT') or '')}"

    def _show_picture(self, path: str) -> None:
        pixmap = QPixmap(path)
        if not pixmap.isNull():
            width = min(pixmap.width(), max(self.curve.width(), 200))
            self.picture.setPixmap(pixmap.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation))
            self.picture.setToolTip(tr("A test place: what was given, the best without training, the model, the truth"))
            self.picture.show()
            QTimer.singleShot(0, lambda: self._bring(self.picture))

    def _bring(self, widget: QWidget) -> None:
        """Scroll to a part of the tab."""
        area = self.findChild(QgsScrollArea)
        if area is not None and self.isVisible():
            area.ensureWidgetVisible(widget)

    def show_on_map(self) -> None:
        """Let the model, and the best method without training, do the task on these inputs; both come as layers."""
        results = self.outcome.results if self.outcome is not None else {}
        task, methods = self.trained_task, [results.get("BASELINE"), results.get("MODEL")]
        known = {card.id for card in all_cards() if card.task == task}
        for method in [name for name in methods if name in known]:
            try:
                run = BackgroundRun(f"skymend:{task}", {**self.trial_parameters(), "METHOD": method})
            except Refused as refusal:
                self.footer.show_problem(str(refusal))
                return
            run.ended.connect(lambda outcome, name=method: self._tried(outcome, name))
            self.trial.append(run)
            self.queue.add(run)
        told = tr("Running {methods} on these images; their layers come on the map.")
        told = told.format(methods=", ".join(filter(None, methods)))
        self.footer.show_text(told)

    def trial_parameters(self) -> dict[str, Any]:
        """What the task is asked for on the map: the first scene, image or date of the training's inputs."""
        given = {
            name: value for name, value in self.parameters().items() if name in ("MASK_KIND", "DATES", "MASKS", "SAR")
        }
        images, task = self.own_values()["INPUTS"], self.trained_task
        if task == "detectclouds":
            return {"INPUT": images[0], "OUTPUT": "TEMPORARY_OUTPUT"}
        if task == "removeclouds":
            return {**given, "INPUTS": images, "OUTPUT": "TEMPORARY_OUTPUT"}
        if task == "reconstructseries":
            return {**given, "OPTICAL": images, "OUTPUT_FOLDER": "TEMPORARY_OUTPUT", "ADD_TO_MAP": True}
        coarse = self.own_values()["COARSE"]
        return {"FINE": images[:1], "COARSE": coarse[:1], "COARSE_TARGET": coarse[1:2], "OUTPUT": "TEMPORARY_OUTPUT",
                "DATES": given.get("DATES", "")}  # fmt: skip

    def _tried(self, outcome: Outcome, method: str) -> None:
        """Name the new layers by their method."""
        from qgis.core import QgsProject

        self.trial = [run for run in self.trial if not run.over]
        if not outcome.finished:
            self.footer.show_problem(f"{method}: {outcome.text}")
            return
        for layer_id in outcome.layers:
            layer = QgsProject.instance().mapLayer(layer_id)
            if layer is not None:
                layer.setName(f"{layer.name()} ({method})")


def _hint(task: str) -> str:
    """What the inputs of a training must be."""
    hints = {
        "detectclouds": tr("Add scenes, and masks that tell their clouds; without masks a teacher labels them."),
        "removeclouds": tr("Add two or more dated images of one place, some clear, some cloudy, and their masks."),
        "reconstructseries": tr(
            "Add a dated series of one place, and its masks: clear parts are hidden under its own clouds."
        ),
        "fuse": tr("Add fine and coarse images of two or more dates: one date is predicted from another."),
        "videosr": tr("Add sharp stills or frames: they are moved and blurred, and the network learns the way back."),
    }
    return hints[task]


def _pair_roles() -> list[Role]:
    return [
        Role(FINE, tr("Fine"), tr("fine images"), tr("A fine image; its date also has a coarse one")),
        Role(COARSE, tr("Coarse"), tr("coarse images"), tr("The coarse image of a date that has a fine one")),
    ]
