"""Choosing a method and its options: every method of a task by its card, training-free ones and models alike."""

from __future__ import annotations

import html
from typing import Any

from qgis.core import QgsApplication
from qgis.gui import QgsCollapsibleGroupBox, QgsFilterLineEdit
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..algorithms.cards import CardParameter, MethodCard, beside_training_free, list_cards
from ..algorithms.icon import icon
from ..algorithms.layers import tr, tr_listed
from ..algorithms.options import parse_options
from ..contract import option_labels
from ..contract.card import TRAINING_FREE
from .comparing import can_compare
from .dialogs import show_beside
from .fields import number_text, read_number, word_label
from .forms import make_form, make_label, make_note
from .guide_window import FIELD


class MethodPicker(QWidget):
    """Method with its one-line summary, device, and the options of the method's card."""

    changed = pyqtSignal()
    comparison_asked = pyqtSignal()

    def __init__(self, task: str, definitions: dict[str, Any], parent: QWidget):
        """`definitions` are the algorithm's parameters METHOD, DEVICE and OPTIONS."""
        super().__init__(parent)
        self.task = task
        self.cards: dict[str, MethodCard] = {}
        tips = {name: f"<p>{definition.help()}</p>" for name, definition in definitions.items()}
        self.defaults = {name: definitions[name].defaultValue() for name in ("METHOD", "DEVICE")}
        self.method = _combo(self, tips["METHOD"])
        details = QToolButton(self)
        details.setIcon(QgsApplication.getThemeIcon("/mActionPropertiesWidget.svg"))
        details.setToolTip(tr("What this method needs, where it comes from, how good it is"))
        details.clicked.connect(self._show_card)
        compare = QToolButton(self)
        compare.setIcon(icon("comparemethods"))
        compare.setToolTip(tr("Which method is best for these images? Score them all on hidden observations…"))
        compare.setVisible(can_compare(task))
        compare.clicked.connect(self.comparison_asked)
        self.device = _combo(self, tips["DEVICE"])
        for device in definitions["DEVICE"].options():
            self.device.addItem(word_label(device), device)
        self.method.setObjectName(f"{FIELD}METHOD")
        self.device.setObjectName(f"{FIELD}DEVICE")
        self.summary = make_note(self)
        self.options = OptionsForm(self)
        row = QHBoxLayout()
        row.addWidget(self.method, 1)
        row.addWidget(details)
        row.addWidget(compare)
        form = make_form()
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(make_label(tr("Method"), self.method.toolTip(), "METHOD"), row)
        last = make_form()
        last.addRow(make_label(tr("Device"), self.device.toolTip(), "DEVICE"), self.device)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(form)
        layout.addWidget(self.summary)
        layout.addLayout(last)
        layout.addWidget(self.options)
        self.method.currentIndexChanged.connect(self._follow)
        self.device.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self.options.changed.connect(self.changed)
        self.offer(definitions["METHOD"].options())
        self.show_values({})

    def offer(self, methods: list[str]) -> None:
        """List these methods; the chosen one stays if it is among them. Nothing happens where they are listed already."""
        if methods == [self.method.itemData(index) for index in range(self.method.count())]:
            return
        kept = self.values()
        self.cards = {card.id: card for card in list_cards(self.task) if card.id in methods}
        self.method.blockSignals(True)
        self.method.clear()
        for method in methods:
            card = self.cards.get(method)
            self.method.addItem(card.title if card else word_label(method), method)
            self.method.setItemData(self.method.count() - 1, card.summary if card else "", Qt.ItemDataRole.ToolTipRole)
        self.method.blockSignals(False)
        self.show_values(kept)

    def card(self) -> MethodCard | None:
        """The card of the chosen method; None for auto."""
        return self.cards.get(self.method.currentData())

    def values(self) -> dict[str, Any]:
        """METHOD, DEVICE and OPTIONS where they are not the defaults."""
        values = {}
        for name, combo in (("METHOD", self.method), ("DEVICE", self.device)):
            if combo.currentData() not in (None, self.defaults[name]):
                values[name] = combo.currentData()
        if self.options.text():
            values["OPTIONS"] = self.options.text()
        return values

    def show_values(self, values: dict[str, Any]) -> None:
        """Choose a method, a device and options; what is left out returns to its default."""
        for combo, name in ((self.method, "METHOD"), (self.device, "DEVICE")):
            combo.setCurrentIndex(max(combo.findData(values.get(name, self.defaults[name])), 0))
        self._follow()
        self.options.show_text(values.get("OPTIONS", ""))

    def problem(self) -> str:
        """Why the options cannot be used; empty where they can."""
        return self.options.problem()

    def _follow(self) -> None:
        card = self.card()
        if card is None:
            self.summary.setText(
                tr("Takes the method that fits the inputs best, by how well each predicts hidden observations.")
                if can_compare(self.task)
                else tr("Takes the best method that is installed and fits the inputs.")
            )
        else:
            needs = tr("Needs: {needs}").format(needs=card.needs) if card.needs else ""
            self.summary.setText("\n".join(filter(None, (card.summary, needs))))
        self.options.show_card(card)
        self.changed.emit()

    def _show_card(self) -> None:
        card = self.card()
        text = card_html(card) if card else "".join(card_line(c) for c in self.cards.values())
        show_text(self, card.title if card else tr("Methods"), text or f"<p>{tr('No method is installed.')}</p>")


class OptionsForm(QgsCollapsibleGroupBox):
    """The options of one card, with their defaults; only what differs from them is passed on."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget):
        super().__init__(tr("Options of the method"), parent)
        self.setSaveCollapsedState(False)
        self.setCollapsed(True)
        self.form = make_form(self)
        self.editors: dict[str, tuple[CardParameter, QWidget]] = {}
        self.hide()

    def show_card(self, card: MethodCard | None) -> None:
        """Show the options of another method, at their defaults."""
        while self.form.rowCount():
            self.form.removeRow(0)
        self.editors = {}
        for parameter in card.parameters if card else ():
            editor = self._editor(parameter)
            editor.setToolTip(f"<p>{html.escape(parameter.description)}</p><p><code>{parameter.name}</code></p>")
            editor.setObjectName(f"{FIELD}{parameter.name}")
            self.editors[parameter.name] = (parameter, editor)
            label = option_label(parameter)
            if isinstance(editor, QCheckBox):
                editor.setText(label)
                self.form.addRow(editor)
            else:
                self.form.addRow(make_label(label, editor.toolTip(), parameter.name), editor)
        self.setVisible(bool(self.editors))

    def text(self) -> str:
        """`name=value, name=value` of what is not the default."""
        given = [(p.name, _value_text(editor)) for p, editor in self.editors.values() if _is_changed(p, editor)]
        return ", ".join(f"{name}={value}" for name, value in given)

    def show_text(self, text: str) -> None:
        """Put options in, written as `text()` gives them; unknown ones are left out."""
        for name, value in (parse_options(text) if text else {}).items():
            if name not in self.editors:
                continue
            editor = self.editors[name][1]
            if isinstance(editor, QCheckBox):
                editor.setChecked(bool(value))
            elif isinstance(editor, QComboBox):
                editor.setCurrentIndex(max(editor.findData(str(value)), 0))
            else:
                editor.setText(number_text(value) if isinstance(value, (int, float)) else str(value))

    def problem(self) -> str:
        """The first option whose text is no value it can take."""
        for parameter, editor in self.editors.values():
            if isinstance(editor, QgsFilterLineEdit) and editor.text().strip() and _is_number(parameter.default):
                number = read_number(editor.text().strip())
                low, high = parameter.minimum, parameter.maximum
                if number is None or (low is not None and number < low) or (high is not None and number > high):
                    return tr("{option}: “{text}” cannot be used.").format(
                        option=option_label(parameter), text=editor.text()
                    ) + _limits_text(low, high)
        return ""

    def _editor(self, parameter: CardParameter) -> QWidget:
        """A tick for yes and no, a list for choices, else a line whose empty state is the default."""
        if isinstance(parameter.default, bool):
            box = QCheckBox(self)
            box.setChecked(parameter.default)
            box.toggled.connect(lambda _on: self.changed.emit())
            return box
        if parameter.choices:
            combo = _combo(self, "")
            for choice in parameter.choices:
                combo.addItem(word_label(str(choice)), str(choice))
            combo.setCurrentIndex(max(combo.findData(str(parameter.default)), 0))
            combo.currentIndexChanged.connect(lambda _index: self.changed.emit())
            return combo
        edit = QgsFilterLineEdit(self)
        edit.setPlaceholderText(default_text(parameter.default))
        edit.textChanged.connect(lambda _text: self.changed.emit())
        return edit


def option_label(parameter: CardParameter) -> str:
    """What the option is called, with its unit."""
    label = tr_listed(option_labels.option_label(parameter.name))
    return f"{label} ({parameter.unit})" if parameter.unit else label


def default_text(default: Any) -> str:
    """A default as users read it."""
    if default is None or default == "":
        return tr("automatic")
    if isinstance(default, bool):
        return tr("yes") if default else tr("no")
    if isinstance(default, (int, float)):
        return number_text(default)
    return " ".join(map(number_text, default)) if isinstance(default, list) else str(default)


def card_html(card: MethodCard) -> str:
    """The full card."""
    kind = tr("Training-free method") if card.kind == TRAINING_FREE else tr("Model (ONNX)")
    rows = (
        (tr("Needs"), card.needs),
        (tr("Cost"), card.cost),
        (tr("Accuracy"), card.accuracy),
        (tr("Reference"), card.reference),
        (tr("Licence"), card.licence),
        (tr("Id in scripts"), f"METHOD={card.id}"),
    )
    text = f"<h3>{html.escape(card.title)}</h3><p>{html.escape(card.summary)}<br><i>{kind}</i></p>"
    text += "".join(f"<p><b>{label}</b><br>{html.escape(value)}</p>" for label, value in rows if value)
    text += score_table(card)
    if card.parameters:
        lines = "".join(
            f"<tr><td><code>{p.name}</code>&nbsp;</td><td>{html.escape(default_text(p.default))} {html.escape(p.unit)}"
            f"&nbsp;</td><td>{html.escape(p.description)}</td></tr>"
            for p in card.parameters
        )
        heads = "".join(f"<th align='left'>{h}</th>" for h in (tr("Option"), tr("Default"), tr("Meaning")))
        text += f"<p><b>{tr('Options')}</b></p><table cellspacing='4'><tr>{heads}</tr>{lines}</table>"
    return text


def score_table(card: MethodCard) -> str:
    """The model's errors beside the best method without training on the same data, good or bad; empty where none were
    measured."""
    lines = []
    for beside in beside_training_free(card):
        own, best = f"{beside.own:.4g}", f"{beside.best:.4g}"
        own, best = (f"<b>{own}</b>", best) if beside.won else (own, f"<b>{best}</b>")
        named = html.escape(f"{beside.entry.data}, {beside.entry.metric}")
        cells = (named, own, f"{best} ({html.escape(beside.best_title)})")
        lines.append("<tr>" + "".join(f"<td>{cell}&nbsp;</td>" for cell in cells) + "</tr>")
    if not lines:
        return ""
    head = "".join(
        f"<td><i>{text}&nbsp;</i></td>" for text in (tr("on"), tr("this model"), tr("best without training"))
    )
    return f"<p><b>{tr('Measured scores')}</b></p><table cellspacing='4'><tr>{head}</tr>{''.join(lines)}</table>"


def card_line(card: MethodCard) -> str:
    """One card in the list of all."""
    needs = f"<br><i>{html.escape(card.needs)}</i>" if card.needs else ""
    return f"<p><b>{html.escape(card.title)}</b> (<code>{card.id}</code>)<br>{html.escape(card.summary)}{needs}</p>"


def show_text(parent: QWidget, title: str, text: str) -> None:
    """Show a page of text until it is closed; the panel stays usable."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    page = QTextBrowser(dialog)
    page.setOpenExternalLinks(True)
    page.setHtml(text)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
    buttons.rejected.connect(dialog.close)
    layout = QVBoxLayout(dialog)
    layout.addWidget(page)
    layout.addWidget(buttons)
    letter = dialog.fontMetrics().averageCharWidth()
    dialog.resize(80 * letter, 66 * letter)
    show_beside(dialog)


def _combo(parent: QWidget, tip: str) -> QComboBox:
    combo = QComboBox(parent)
    combo.setToolTip(tip)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(10)
    return combo


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _value_text(editor: QWidget) -> str:
    """An editor's value as OPTIONS writes it: numbers with a point, lists with blanks."""
    if isinstance(editor, QCheckBox):
        return "true" if editor.isChecked() else "false"
    if isinstance(editor, QComboBox):
        return str(editor.currentData())
    text = editor.text().strip()
    number = read_number(text)
    return f"{number:.10g}" if number is not None else text.replace(",", " ")


def _is_changed(parameter: CardParameter, editor: QWidget) -> bool:
    if isinstance(editor, QCheckBox):
        return editor.isChecked() != bool(parameter.default)
    if isinstance(editor, QComboBox):
        return editor.currentData() != str(parameter.default)
    text = editor.text().strip()
    return bool(text) and not (_is_number(parameter.default) and read_number(text) == parameter.default)


def _limits_text(low: float | None, high: float | None) -> str:
    if low is not None and high is not None:
        return " " + tr("Give a number from {low} to {high}.").format(low=f"{low:g}", high=f"{high:g}")
    if low is not None:
        return " " + tr("Give a number from {low}.").format(low=f"{low:g}")
    return " " + tr("Give a number up to {high}.").format(high=f"{high:g}") if high is not None else ""
