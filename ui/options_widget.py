"""The options of the chosen method as fields, in Processing's own dialogs; a line of text in its tables and models."""

from __future__ import annotations

from typing import Any

from processing.gui.wrappers import DIALOG_STANDARD, WidgetWrapper
from qgis.PyQt.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ..algorithms.cards import list_cards
from ..algorithms.layers import is_given, tr
from .forms import make_note
from .method_picker import OptionsForm


class OptionsWrapper(WidgetWrapper):
    """Follows METHOD: shows the options of its card."""

    def createWidget(self, task: str = "") -> QWidget:
        """Called by WidgetWrapper, with what the parameter's metadata say."""
        self.task, self.text = task, ""
        self.form: OptionsForm | None = None
        if self.dialogType != DIALOG_STANDARD:
            line = QLineEdit()
            line.setPlaceholderText(tr("name=value, name=value"))
            return line
        place = QWidget()
        self.form = OptionsForm(place)
        self.form.setCollapsed(False)
        self.note = make_note(place)
        self.note.setText(tr("The chosen method is automatic, or has no options."))
        layout = QVBoxLayout(place)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.form)
        layout.addWidget(self.note)
        return place

    def setValue(self, value: Any) -> None:
        """Show options, those of a method that is chosen later too."""
        self.text = str(value) if is_given(value) else ""
        if self.form is None:
            self.widget.setText(self.text)
        else:
            self.form.show_text(self.text)

    def value(self) -> str:
        """`name=value, name=value` of what is not the default."""
        return self.widget.text().strip() if self.form is None else self.form.text()

    def postInitialize(self, wrappers: list[Any]) -> None:
        """Find METHOD."""
        if self.form is None:
            return
        for wrapper in wrappers:
            if wrapper.parameterDefinition().name() == "METHOD":
                wrapper.widgetValueHasChanged.connect(self._follow)
                self._follow(wrapper)

    def _follow(self, method: Any) -> None:
        chosen = method.parameterValue()
        card = next((card for card in list_cards(self.task) if card.id == chosen), None)
        self.form.show_card(card)
        self.form.show_text(self.text)
        self.note.setVisible(card is None or not card.parameters)
