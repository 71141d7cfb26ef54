"""One task of the panel: input, method, output from the algorithm's own parameters, and a footer that runs it.

A tab says which parameters are inputs and which it fills by itself; all others appear by themselves, the advanced ones in
a group that is closed at first. The same algorithm runs from the Toolbox.
"""

from __future__ import annotations

import html
import json
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProject,
    QgsSettings,
)
from qgis.gui import QgsCollapsibleGroupBox, QgsScrollArea
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QApplication, QFormLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ..algorithms.layers import tr
from ..algorithms.parameters import LOAD
from .background_run import BackgroundRun, Outcome, Refused, duration_text
from .comparing import COMPARISON, comparison_of
from .dialogs import show_algorithm
from .fields import ChoiceField, DestinationField, Field, FlagField, WholeField
from .first_run import may_run
from .footer import Footer
from .forms import make_form, make_label
from .guide_window import HelpLabel
from .making_fields import make_field
from .method_picker import MethodPicker
from .play import dated_layers, play
from .problem import report_problem

SETTINGS = "skymend/dock/"
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
        self.run: BackgroundRun | None = None
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
        self.advanced: QgsCollapsibleGroupBox | None = None
        self.footer = Footer(self)
        area = QgsScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QgsScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._body())
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
        self._recall()
        self._follow()

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
        """What a run found, in a few words."""
        found = []
        for output in self.algorithm.outputDefinitions():
            value = outcome.results.get(output.name())
            if isinstance(output, QgsProcessingOutputNumber) and value is not None:
                found.append(f"{output.description()}: {short_number(value)}")
        return " · ".join(found)

    def showEvent(self, event: Any) -> None:
        """Methods may have come or gone since the tab was last seen: models are imported and removed."""
        super().showEvent(event)
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(self.algorithm_id)
        if algorithm is not None and self.picker is not None:
            self.picker.offer(algorithm.parameterDefinition("METHOD").options())

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
        problems = [self.own_problem(), *(f.problem() for n, f in self.fields.items() if n not in self.hidden)]
        if self.picker is not None:
            problems.append(self.picker.problem())
        return next(filter(None, problems), "")

    def reset(self) -> None:
        """Everything but the inputs back to its default."""
        for name, field in self.fields.items():
            if name not in self.inputs:
                field.show(None)
        if self.picker is not None:
            self.picker.show_values({})
        QgsSettings().remove(SETTINGS + self.task)

    # Running -------------------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Run the algorithm in the background with what is asked for."""
        if self.run is not None or self.problem():
            return
        try:
            run = BackgroundRun(self.algorithm_id, self.parameters())
        except Refused as refusal:
            self.footer.show_problem(str(refusal))
            return
        if not may_run(self.iface):
            return
        self._remember()
        self.run = run
        run.progressed.connect(self.footer.show_progress)
        run.ended.connect(self._ended)
        self.footer.show_running()
        run.start()

    def cancel(self) -> None:
        """Ask the run to stop."""
        if self.run is not None:
            self.footer.show_progress(-1, tr("Stopping…"))
            self.run.cancel()

    def play(self) -> None:
        """Animate the images of the last run."""
        if self.outcome is not None and not play(self.iface, self.outcome.layers):
            self.footer.show_problem(tr("The images of this run are no longer in the project."))

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

    def _ended(self, outcome: Outcome) -> None:
        self.run = None
        self._follow()
        if outcome.cancelled:
            self.footer.show_text(tr("Cancelled after {time}.").format(time=duration_text(outcome.seconds)))
            return
        if not outcome.finished:
            self.footer.show_problem(outcome.text)
            report_problem(self.iface, outcome)
            return
        self.outcome = outcome
        self.footer.show_result(self._result_text(outcome), playable=len(dated_layers(outcome.layers)) > 1)
        if not self.isVisible():
            self.iface.messageBar().pushSuccess("SkyMend", f"{outcome.title}: {self._result_text(outcome)}")
        self.done.emit(outcome)

    def _result_text(self, outcome: Outcome) -> str:
        method = outcome.results.get("METHOD_USED")
        done = tr("Done in {time}").format(time=duration_text(outcome.seconds))
        layers = tr("new layers: {count}").format(count=len(outcome.layers)) if outcome.layers else ""
        text = " · ".join(filter(None, (done, method, layers, self.summary(outcome))))
        skill = html.escape(outcome.results.get("SKILL") or "")
        return f"{text}<br>{skill}" if skill else text

    # Building ------------------------------------------------------------------------------------------------------

    def _body(self) -> QWidget:
        body = QWidget(self)
        layout = QVBoxLayout(body)
        line = self.fontMetrics().height()
        layout.setContentsMargins(line // 2, line // 2, line // 2, line // 2)
        layout.setSpacing(line // 3)
        definitions = {d.name(): d for d in self.algorithm.parameterDefinitions() if d.name() not in self.own}
        picked = list(PICKED) if "METHOD" in definitions else []
        advanced = [n for n, d in definitions.items() if _is_advanced(d) and n not in (*self.inputs, *picked)]
        outputs = [n for n, d in definitions.items() if d.isDestination() or n == LOAD or n in self.results]
        taken = {*self.inputs, *advanced, *outputs, *picked}
        settings = [n for n in definitions if n not in taken]

        form = self._section(layout, tr("Input"))
        self.build_input(form)
        self._add_fields(form, definitions, [n for n in self.inputs if n in definitions])
        if picked or settings:
            form = self._section(layout, tr("Method"))
            if picked:
                self.picker = self._method_picker(definitions)
                form.addRow(self.picker)
            self._add_fields(form, definitions, settings)
            self.build_method(form)
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

    def _method_picker(self, definitions: dict[str, Any]) -> MethodPicker:
        picker = MethodPicker(self.task, {name: definitions[name] for name in PICKED}, self)
        picker.changed.connect(self._follow)
        picker.comparison_asked.connect(self.compare_methods)
        return picker

    def _follow(self) -> None:
        """After any change: what is shown, and whether it can run."""
        self.arrange()
        self.footer.show_ready(self.problem(), running=self.run is not None)

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
