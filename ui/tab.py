"""One task of the panel: input, method, output from the algorithm's own parameters, and a footer that runs it.

A tab says which parameters are inputs and which it fills by itself; all others appear by themselves, the advanced ones in
a group that is closed at first. The same algorithm runs from the Toolbox.
"""

from __future__ import annotations

import json
from typing import Any

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsSettings,
)
from qgis.gui import QgsCollapsibleGroupBox, QgsScrollArea
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QApplication, QFormLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ..algorithms.layers import tr
from ..algorithms.messages import translated
from ..algorithms.parameters import LOAD
from ..contract.recipe import Recipe
from .area_picker import AreaPicker
from .background_run import BackgroundRun, Outcome, Refused, duration_text
from .compare_dialog import ask_what_to_compare, compare_run
from .comparing import COMPARISON, comparison_of
from .dialogs import show_algorithm
from .fields import ChoiceField, DestinationField, Field, FlagField, WholeField
from .first_run import may_run
from .footer import Footer
from .forms import make_form, make_label
from .guide_window import HelpLabel
from .keeping import temporary_files
from .making_fields import make_field
from .method_picker import MethodPicker
from .play import can_play, play
from .preview_here import PreviewHere
from .preview_plan import main_raster
from .problem import report_problem, say_later
from .recipe_button import RecipeButton
from .recipe_form import fill_tab
from .result_actions import ResultActions
from .result_card import Told, is_empty, shares_text
from .run_queue import run_queue

SETTINGS = "skymend/dock/"
AREA = ("EXTENT", "MASK_LAYER")
MOST_OF_SCREEN = 0.45
PICKED = ("METHOD", "DEVICE", "OPTIONS")


class TaskTab(QWidget):
    """Base of the tabs; subclasses name the task and arrange its input."""

    task = ""
    inputs: tuple[str, ...] = ()  # parameters at the top, in this order
    own: tuple[str, ...] = ()  # parameters that the tab fills by itself, or leaves to the Toolbox
    results: tuple[str, ...] = ()  # parameters that stand with the outputs though they are none
    always: tuple[str, ...] = ()  # optional results that this tab always asks for

    done = pyqtSignal(object)  # Outcome of a run that ended well

    def __init__(self, iface: Any, parent: QWidget | None = None):
        super().__init__(parent)
        self.iface = iface
        self.queue = run_queue()
        self.runs: list[BackgroundRun] = []  # the one that runs and those that wait
        self.outcome: Outcome | None = None
        self.algorithm_id = f"skymend:{self.task}"
        # Kept for as long as the tab: the parameter definitions of its fields belong to it.
        self.algorithm = QgsApplication.processingRegistry().createAlgorithmById(self.algorithm_id)
        if self.algorithm is None:
            raise LookupError(f"{self.algorithm_id} is not registered")
        self.fields: dict[str, Field] = {}
        self.labels: dict[str, QWidget] = {}
        self.hidden: set[str] = set()
        self.picker: MethodPicker | None = None
        self.area: AreaPicker | None = None
        self.preview_here: PreviewHere | None = None
        self.advanced: QgsCollapsibleGroupBox | None = None
        self.footer = Footer(self)
        self.recipes = RecipeButton(self)
        self.footer.add_button(self.recipes)
        area = QgsScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QgsScrollArea.Shape.NoFrame)
        area.setWidget(self._body())
        self.scroll = area
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area, 1)
        layout.addWidget(self.footer)
        self.footer.run_asked.connect(self.start)
        self.footer.cancel_asked.connect(self.cancel)
        self.footer.play_asked.connect(self.play)
        self.footer.toolbox_asked.connect(self.open_in_toolbox)
        self.footer.copy_asked.connect(self.copy_command)
        self.footer.reset_asked.connect(self.reset)
        self.queue.changed.connect(self._tell_place)
        self.footer.compare_asked.connect(self.compare_on_map)
        self.actions = ResultActions(self)
        QgsProject.instance().cleared.connect(self.forget_run)
        QgsProject.instance().layersRemoved.connect(self._follow_layers)
        self._recall()
        self._follow()

    @property
    def run(self) -> BackgroundRun | None:
        """The run of this tab that is going or will be next."""
        return next((run for run in self.queue.runs if run in self.runs), None)

    # What a tab says -----------------------------------------------------------------------------------------------

    @staticmethod
    def label() -> str:
        """The tab's name."""
        raise NotImplementedError

    def build_input(self, form: QFormLayout) -> None:
        """Add what stands above the input parameters, such as a table."""

    def build_method(self, form: QFormLayout) -> None:
        """Add what stands below the method, such as a preview."""

    def own_values(self) -> dict[str, Any]:
        """The parameters that the tab fills by itself."""
        return {}

    def fill_own(self, recipe: Recipe, values: dict[str, Any], missing: list[str]) -> list[str]:
        """Show what a recipe has for these (`values`: its parameters, `missing`: files that are not there); returns what
        could not be shown, in sentences."""
        return []

    def known_dates(self) -> dict[str, str]:
        """The dates that the tab shows, by the path of their raster."""
        return {}

    def own_problem(self) -> str:
        """Why these are not complete; empty where they are."""
        return ""

    def arrange(self) -> None:
        """Show, hide or relabel fields after a change."""

    def show_field(self, name: str, shown: bool) -> None:
        """Show or hide a field with its label; what is hidden is not asked for."""
        self.hidden = self.hidden - {name} if shown else self.hidden | {name}
        for widget in (self.fields[name].widget, self.labels.get(name)):
            group = self.advanced
            away = group is not None and group.isCollapsed() and widget is not None and group.isAncestorOf(widget)
            if widget is not None and not (shown and away):  # as the group expands, its fields are arranged again
                widget.setVisible(shown)

    def summary(self, outcome: Outcome) -> str:
        """What a run found, in a few words; nothing where the card's line of shares says it."""
        if shares_text(outcome.report):
            return ""
        found = []
        for output in self.algorithm.outputDefinitions():
            value = outcome.results.get(output.name())
            if isinstance(output, QgsProcessingOutputNumber) and value is not None:
                found.append(f"{output.description()}: {short_number(value)}")
        return " · ".join(found)

    def showEvent(self, event: Any) -> None:
        """Methods may have come or gone since the tab was last seen: models are imported and removed."""
        super().showEvent(event)
        self._need_width()
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(self.algorithm_id)
        if algorithm is not None and self.picker is not None:
            self.picker.offer(algorithm.parameterDefinition("METHOD").options())

    def _need_width(self) -> None:
        """As wide as the fields need, so that nothing is cut off; beyond a part of the screen it scrolls."""
        screen = self.window().windowHandle().screen() if self.window().windowHandle() else QApplication.primaryScreen()
        bar = self.scroll.verticalScrollBar().sizeHint().width()
        wanted = self.scroll.widget().minimumSizeHint().width() + bar
        self.scroll.setMinimumWidth(min(wanted, int(screen.availableGeometry().width() * MOST_OF_SCREEN)))

    # What is asked for ---------------------------------------------------------------------------------------------

    def parameters(self) -> dict[str, Any]:
        """What the algorithm gets; parameters at their defaults are left out."""
        values = {name: field.unlike_default() for name, field in self.fields.items() if name not in self.hidden}
        values = {name: value for name, value in values.items() if value is not None}
        if self.picker is not None:
            values.update(self.picker.values())
        values.update({name: value for name, value in self.own_values().items() if value not in (None, "", [])})
        return values

    def problem(self) -> str:
        """Why the task cannot run as it stands; empty where it can."""
        area = self.area.problem() if self.area is not None else ""
        problems = [self.own_problem(), area, *(f.problem() for n, f in self.fields.items() if n not in self.hidden)]
        if self.picker is not None:
            problems.append(self.picker.problem())
        return next(filter(None, problems), "")

    def show_recipe(self, recipe: Recipe, name: str) -> None:
        """Put a recipe in, instead of all that is there, and say what of it is missing."""
        said = fill_tab(self, recipe)
        self._follow()
        shown = tr("Recipe “{name}”.").format(name=name)
        if said:
            self.footer.show_problem("\n".join([shown, *said]))
        else:
            self.footer.show_text(shown)

    def reset(self) -> None:
        """Everything but the inputs back to its default."""
        for name, field in self.fields.items():
            if name not in self.inputs:
                field.show(None)
        if self.area is not None:
            self.area.reset()
        if self.picker is not None:
            self.picker.show_values({})
        QgsSettings().remove(SETTINGS + self.task)

    # Running -------------------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Run the algorithm in the background with what is asked for, at once or when other runs have ended."""
        parameters = self.parameters()
        if self.problem() or any(run.parameters == parameters for run in self.runs):
            return
        try:
            run = BackgroundRun(self.algorithm_id, parameters)
        except Refused as refusal:
            self.footer.show_problem(str(refusal))
            return
        if not may_run(self.iface):
            return
        if self.preview_here is not None:
            self.preview_here.clear()
        self._remember()
        self.runs.append(run)
        run.progressed.connect(self.footer.show_progress)
        run.ended.connect(self._ended)
        if len(self.runs) == 1:
            self.footer.show_running()
        self.queue.add(run)

    def may_run(self) -> bool:
        """Whether the worker may start."""
        return may_run(self.iface)

    def whole_and_area(self, parameters: dict[str, Any]) -> tuple[QgsRasterLayer | None, QgsRectangle]:
        """The raster on whose grid the task computes, and the box of the part that is asked for, in its CRS."""
        layer = main_raster(parameters)
        return layer, self.area.box(layer.crs()) if layer is not None and self.area is not None else QgsRectangle()

    def leave_map(self) -> None:
        """Take everything off the map, as the panel goes."""
        if self.preview_here is not None:
            self.preview_here.clear()
        if self.area is not None:
            self.area.leave()

    def cancel(self) -> None:
        """Ask the run to stop."""
        run = self.run
        if run is not None:
            self.footer.show_progress(-1, tr("Stopping…"))
            run.cancel()

    def play(self) -> None:
        """Animate the images of the last run."""
        if self.outcome is not None and not play(self.iface, self.outcome.layers):
            self.footer.show_problem(tr("The images of this run are no longer in the project."))

    def compare_on_map(self) -> None:
        """Inputs and results of the last run on the map; where there are none, the choice of what is compared."""
        if self.outcome is None or not compare_run(self.iface, self.outcome.layers):
            ask_what_to_compare(self.iface)

    def open_in_toolbox(self) -> None:
        """The algorithm's own dialog with the same parameters."""
        show_algorithm(self.algorithm_id, self.parameters())

    def compare_methods(self) -> None:
        """The dialog that scores every method on hidden observations of these inputs."""
        show_algorithm(COMPARISON, comparison_of(self.task, self.parameters()))

    def copy_command(self) -> None:
        """The same run as a line of Python, on the clipboard."""
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        QApplication.clipboard().setText(self.algorithm.asPythonCommand(self.parameters(), context))
        self.footer.show_text(tr("The Python command is on the clipboard."))

    def _tell_place(self) -> None:
        """Where the next run of this tab stands in the queue."""
        run = self.run
        if run is not None and not run.started:
            count = self.queue.runs.index(run)
            self.footer.show_waiting(tr("Waits in the queue; runs before it: {count}").format(count=count))

    def _ended(self, outcome: Outcome) -> None:
        self.runs = [run for run in self.runs if not run.over]
        self._follow()
        if outcome.cancelled:
            self.footer.show_text(tr("Cancelled after {time}.").format(time=duration_text(outcome.seconds)))
            return
        if not outcome.finished:
            self.footer.show_problem(outcome.text)
            report_problem(self.iface, outcome)
            return
        self.outcome = outcome
        told = self._told(outcome)
        self.footer.show_result(
            told,
            layers=bool(outcome.layers),
            temporary=bool(temporary_files(outcome)),
            alike=bool(self.actions.alike_layers(outcome)),
            playable=can_play(outcome.layers),
        )
        if told.empty or told.warnings:
            text = told.warnings[0] if told.warnings else told.title
            say_later(self.iface, f"{outcome.title}: {text}", Qgis.MessageLevel.Warning)
        elif not self.isVisible():
            say_later(self.iface, f"{outcome.title}: {told.title}", Qgis.MessageLevel.Success)
        self.done.emit(outcome)

    def _told(self, outcome: Outcome) -> Told:
        """What the card says."""
        method = outcome.results.get("METHOD_USED")
        empty = is_empty(outcome.report)
        words = tr("The result is empty: no pixel has a value ({time})") if empty else tr("Done in {time}")
        done = words.format(time=duration_text(outcome.seconds))
        layers = tr("new layers: {count}").format(count=len(outcome.layers)) if outcome.layers else ""
        return Told(
            " · ".join(filter(None, (done, method, layers))),
            empty,
            outcome.results.get("SKILL") or "",
            shares_text(outcome.report),
            self.summary(outcome),
            outcome.warnings,
            tuple(map(translated, outcome.report.get("assumed", ()))),
        )

    def forget_run(self) -> None:
        """The project is another one: what the footer tells of the last run is over, and so is a preview."""
        if self.preview_here is not None:
            self.preview_here.clear()
        if self.run is None:
            self.outcome = None
            self.footer.clear()
            self._follow()

    def _follow_layers(self, _ids: list[str]) -> None:
        """Layers of the last run may be among those that went."""
        if self.outcome is not None and self.outcome.layers:
            there = tuple(layer.id() for layer in self.actions.result_layers())
            self.footer.follow_layers(layers=bool(there), playable=can_play(there))

    # Building ------------------------------------------------------------------------------------------------------

    def _body(self) -> QWidget:
        body = QWidget(self)
        layout = QVBoxLayout(body)
        line = self.fontMetrics().height()
        layout.setContentsMargins(line // 2, line // 2, line // 2, line // 2)
        layout.setSpacing(line // 3)
        definitions = {d.name(): d for d in self.algorithm.parameterDefinitions() if d.name() not in self.own}
        picked = list(PICKED) if "METHOD" in definitions else []
        area = AREA if all(name in definitions for name in AREA) else ()
        elsewhere = (*self.inputs, *picked, *area)
        advanced = [n for n, d in definitions.items() if _is_advanced(d) and n not in elsewhere]
        outputs = [n for n, d in definitions.items() if d.isDestination() or n == LOAD or n in self.results]
        taken = {*self.inputs, *area, *advanced, *outputs, *picked}
        settings = [n for n in definitions if n not in taken]

        form = self._section(layout, tr("Input"))
        self.build_input(form)
        self._add_fields(form, definitions, [n for n in self.inputs if n in definitions])
        if area:
            self._add_area(form, [definitions[name] for name in area])
        if picked or settings:
            form = self._section(layout, tr("Method"))
            if picked:
                self.picker = self._method_picker(definitions)
                form.addRow(self.picker)
            self._add_fields(form, definitions, settings)
            self.build_method(form)
            if area and picked:
                self.preview_here = PreviewHere(self)
                self.preview_here.changed.connect(self._follow)
                form.addRow(self.preview_here)
        self._add_fields(self._section(layout, tr("Output")), definitions, outputs)
        if advanced:
            group = QgsCollapsibleGroupBox(tr("Advanced"), body)
            group.setSaveCollapsedState(False)
            self._add_fields(make_form(group), definitions, advanced)
            group.setCollapsed(True)
            group.collapsedStateChanged.connect(lambda _collapsed: self._follow())
            self.advanced = group
            layout.addWidget(group)
        layout.addStretch(1)
        return body

    def _section(self, layout: QVBoxLayout, title: str) -> QFormLayout:
        """A heading with a form below it."""
        heading = QLabel(title, self)
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)
        layout.addWidget(heading)
        form = make_form()
        line = self.fontMetrics().height()
        form.setContentsMargins(line // 2, 0, 0, line // 2)
        layout.addLayout(form)
        return form

    def _add_fields(self, form: QFormLayout, definitions: dict[str, Any], names: list[str]) -> None:
        for name in names:
            field = make_field(definitions[name], self)
            self.fields[name] = field
            if isinstance(field, DestinationField) and name in self.always:
                field.ask_always()
            if field.labelled:
                self.labels[name] = HelpLabel("", name)
                row = QHBoxLayout()
                row.setSpacing(0)
                row.addWidget(field.widget, 0 if isinstance(field, FlagField) else 1)
                row.addWidget(self.labels[name])
                row.addStretch(1 if isinstance(field, FlagField) else 0)
                form.addRow(row)
            else:
                self.labels[name] = make_label(definitions[name].description(), field.tip, name)
                form.addRow(self.labels[name], field.widget)
            field.changed.connect(self._follow)

    def _add_area(self, form: QFormLayout, definitions: list[QgsProcessingParameterDefinition]) -> None:
        """Where to compute, of tasks that take it."""
        extent, polygons = (make_field(definition, self) for definition in definitions)
        self.fields.update({extent.name: extent, polygons.name: polygons})
        self.area = AreaPicker(extent, polygons, self.iface.mapCanvas(), self)
        self.area.changed.connect(self._follow)
        form.addRow(make_label(tr("Where"), self.area.combo.toolTip(), "EXTENT"), self.area)

    def _method_picker(self, definitions: dict[str, Any]) -> MethodPicker:
        picker = MethodPicker(self.task, {name: definitions[name] for name in PICKED}, self)
        picker.changed.connect(self._follow)
        picker.comparison_asked.connect(self.compare_methods)
        return picker

    def _follow(self) -> None:
        """After any change: what is shown, and whether it can run."""
        self.arrange()
        self.footer.show_ready(self.problem(), running=self.run is not None)
        if self.preview_here is not None:
            self.preview_here.show_ready(self.problem())

    # Last choices --------------------------------------------------------------------------------------------------

    def _remember(self) -> None:
        """Keep what one chooses again; layers, files, dates and scales belong to their data."""
        values = {n: f.value() for n, f in self.fields.items() if isinstance(f, (ChoiceField, FlagField, WholeField))}
        values = {n: value for n, value in values.items() if value != self.fields[n].default}
        ticks = {n: f.box.isChecked() for n, f in self.fields.items() if isinstance(f, DestinationField) and f.box}
        picked = self.picker.values() if self.picker is not None else {}
        QgsSettings().setValue(SETTINGS + self.task, json.dumps({"values": values, "ticks": ticks, "picked": picked}))

    def _recall(self) -> None:
        try:
            kept = json.loads(QgsSettings().value(SETTINGS + self.task, "{}", type=str))
            values, ticks, picked = (kept.get(part, {}) for part in ("values", "ticks", "picked"))
        except (ValueError, AttributeError):
            return
        for name, field in self.fields.items():
            if name in values and isinstance(field, (ChoiceField, FlagField, WholeField)):
                field.show(values[name])
            if name in ticks and isinstance(field, DestinationField) and field.box:
                field.box.setChecked(ticks[name])
        if self.picker is not None:
            self.picker.show_values(picked)


def short_number(value: float) -> str:
    """A figure as one reads it out."""
    return str(int(value)) if float(value).is_integer() else f"{value:.3g}"


def _is_advanced(definition: QgsProcessingParameterDefinition) -> bool:
    return bool(definition.flags() & QgsProcessingParameterDefinition.Flag.FlagAdvanced)
