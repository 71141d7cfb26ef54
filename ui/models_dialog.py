"""The models dialog: every method and model by task, its card, and what can be done with it."""

from __future__ import annotations

import html
import os
import re
from typing import Any

from qgis.core import QgsApplication
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QFileSystemWatcher, QSize, Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QKeySequence
from qgis.PyQt.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QMessageBox,
    QSplitter,
    QTextBrowser,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..algorithms.cards import (
    Beside,
    MethodCard,
    all_cards,
    beside_training_free,
    remove_model,
    size_of,
    user_models_folder,
)
from ..algorithms.layers import tr
from ..contract.card import TRAINING_FREE
from .dialogs import push_button, show_algorithm, show_once
from .get_models import show_published
from .guide_window import HelpKeys
from .method_picker import card_html

CARD = Qt.ItemDataRole.UserRole
TITLE, KIND, SCORE, SIZE, LICENCE = range(5)  # columns
ALL, FREE, BUNDLED, OWN = "", "free", "bundled", "own"  # kinds to filter by
NARROW = 110  # letters that list and card need side by side
SPDX = r"(A?GPL|LGPL|CC|CC0|MIT|BSD|Apache|MPL|EUPL|ISC)(-[A-Za-z0-9.]+)*"


def show_models(parent: QWidget) -> ModelsDialog:
    """Open the dialog, or bring the open one to the front."""
    return show_once(ModelsDialog, parent)


class ModelsDialog(QDialog):
    """It stays open beside the work and follows the folder of the user's models."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setWindowTitle(tr("SkyMend: methods and models"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        HelpKeys(self, "models")
        self.watcher = QFileSystemWatcher(self)
        self.watcher.directoryChanged.connect(lambda _folder: self.refresh())
        self.wanted = QgsFilterLineEdit(self)
        self.wanted.setPlaceholderText(tr("Search…"))
        self.wanted.setToolTip(tr("Words of names, summaries, needs, licences and training data (Ctrl+F)"))
        self.wanted.textChanged.connect(lambda _text: self._filter())
        self.tasks = self._choice(tr("All tasks"), tr("Methods and models of this task"))
        self.kinds = self._choice(tr("All kinds"), tr("Methods without training, or models"))
        for label, kind in ((tr("Training-free"), FREE), (tr("Bundled models"), BUNDLED), (tr("Your models"), OWN)):
            self.kinds.addItem(label, kind)
        self.tree = QTreeWidget(self)
        self.tree.setHeaderLabels([tr("Method or model"), tr("Kind"), tr("Scores"), tr("Size"), tr("Licence")])
        self.tree.headerItem().setToolTip(
            SCORE,
            tr("On how many of the data that both were measured on it is better than the best training-free method"),
        )
        self.tree.header().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)  # as the cards are listed, until a click
        self.tree.currentItemChanged.connect(lambda _new, _old: self._follow())
        self.page = QTextBrowser(self)
        self.page.setOpenExternalLinks(True)
        self._lay_out()
        self.refresh()

    def card(self) -> MethodCard | None:
        """The card that is shown."""
        item = self.tree.currentItem()
        return item.data(0, CARD) if item is not None else None

    def cards(self) -> list[MethodCard]:
        """All cards in the list."""
        return [item.data(0, CARD) for item in self._items()]

    def select(self, task: str, card_id: str) -> None:
        """Show a card; nothing happens where it is not in the list."""
        for item in self._items():
            if (item.data(0, CARD).task, item.data(0, CARD).id) == (task, card_id):
                self.tree.setCurrentItem(item)

    def refresh(self) -> None:
        """Read the cards again; a model that is new is shown, else what was shown before."""
        before = {(card.task, card.id) for card in self.cards()}
        shown = self.card()
        self.tree.blockSignals(True)
        self.tree.setSortingEnabled(False)
        self.tree.clear()
        groups: dict[str, QTreeWidgetItem] = {}
        for card in all_cards():
            if card.task not in groups:
                groups[card.task] = QTreeWidgetItem(self.tree, [_task_title(card.task)])
                groups[card.task].setFirstColumnSpanned(True)
                if self.tasks.findData(card.task) < 0:
                    self.tasks.addItem(_task_title(card.task), card.task)
            CardItem(groups[card.task], card)
        self.tree.expandAll()
        for column in (TITLE, KIND, SCORE, SIZE):
            self.tree.resizeColumnToContents(column)
        self.tree.setSortingEnabled(True)
        self.tree.blockSignals(False)
        new = [card for card in self.cards() if before and (card.task, card.id) not in before]
        for card in [*filter(None, [shown]), *new[:1]]:
            self.select(card.task, card.id)
        self._filter()
        self._follow()
        folder = user_models_folder()
        if os.path.isdir(folder) and folder not in self.watcher.directories():
            self.watcher.addPath(folder)

    # The buttons ---------------------------------------------------------------------------------------------------

    def get_models(self) -> None:
        """Open the list of what others have published; this one follows when a model has come."""
        os.makedirs(user_models_folder(), exist_ok=True)
        self.refresh()
        show_published(self)

    def import_model(self) -> None:
        """Open the algorithm; the list follows when it has written the model."""
        os.makedirs(user_models_folder(), exist_ok=True)
        self.refresh()
        show_algorithm("skymend:importmodel", {})

    def remove(self) -> None:
        """Delete the model that is shown, if it is the user's own and the user agrees."""
        card = self.card()
        if card is None or not card.is_own:
            return
        question = tr("Delete the model “{title}” ({id}) with its files?").format(title=card.title, id=card.id)
        if QMessageBox.question(self, self.windowTitle(), question) != QMessageBox.StandardButton.Yes:
            return
        try:
            remove_model(card)
        except OSError as error:
            QMessageBox.warning(
                self, self.windowTitle(), tr("It cannot be deleted: {problem}").format(problem=str(error))
            )
        self.refresh()

    def open_folder(self) -> None:
        """The folder of the model that is shown, else the one of the user's models."""
        card = self.card()
        folder = os.path.dirname(card.path) if card else user_models_folder()
        if folder == user_models_folder():
            os.makedirs(folder, exist_ok=True)
        QDesktopServices.openUrl(QUrl.fromLocalFile(folder))

    def _open(self, address: Any) -> None:
        card = self.card()
        if card is not None and address(card):
            QDesktopServices.openUrl(QUrl(address(card)))

    # The widgets ---------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.get_button = push_button(
            self, tr("&Get models…"), tr("Models that others have published: fetch, check, install"), self.get_models
        )
        self.import_button = push_button(
            self, tr("&Import…"), tr("Install a checkpoint or an ONNX file"), self.import_model
        )
        self.remove_button = push_button(
            self, tr("&Remove…"), tr("Delete a model that you installed (Delete)"), self.remove
        )
        self.folder_button = push_button(self, tr("&Open folder"), tr("Where its files are"), self.open_folder)
        self.reference_button = push_button(self, tr("Re&ference"), "", lambda: self._open(reference_address))
        self.licence_button = push_button(self, tr("&Licence"), "", lambda: self._open(licence_address))
        left = _column(
            self,
            self.wanted,
            (self.tasks, self.kinds),
            self.tree,
            (self.get_button, self.import_button),
            (self.remove_button, self.folder_button),
        )
        right = _column(self, self.page, (self.reference_button, self.licence_button))
        self.splitter = QSplitter(self)
        for part in (left, right):
            self.splitter.addWidget(part)
            self.splitter.setCollapsible(self.splitter.indexOf(part), False)
        letter = self.fontMetrics().averageCharWidth()
        self.splitter.setSizes([92 * letter, 70 * letter])
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.splitter, 1)
        layout.addWidget(close)
        space = self._screen_size()
        self.resize(min(166 * letter, space.width()), min(75 * letter, space.height()))

    def _screen_size(self) -> QSize:
        """What of the screen a dialog may take."""
        screen = self.screen() if hasattr(self, "screen") else None
        return (screen or QApplication.primaryScreen()).availableSize() * 0.9

    def keyPressEvent(self, event: Any) -> None:
        """Find, and Delete for what the list has chosen."""
        if event.matches(QKeySequence.StandardKey.Find):
            self.wanted.setFocus()
        elif event.key() == Qt.Key.Key_Delete:
            self.remove()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: Any) -> None:
        """Where letters are large for the width, the card stands below the list."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW * self.fontMetrics().averageCharWidth()
        self.splitter.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)

    def _choice(self, text: str, tip: str) -> QComboBox:
        combo = QComboBox(self)
        combo.setToolTip(tip)
        combo.setAccessibleName(tip)
        combo.addItem(text, ALL)
        combo.currentIndexChanged.connect(lambda _index: self._filter())
        return combo

    def _items(self) -> list[QTreeWidgetItem]:
        groups = [self.tree.topLevelItem(index) for index in range(self.tree.topLevelItemCount())]
        return [group.child(index) for group in groups for index in range(group.childCount())]

    def _filter(self) -> None:
        """Show what is of the chosen task and kind and has all of the searched words in its card."""
        words = self.wanted.text().lower().split()
        task, kind = self.tasks.currentData(), self.kinds.currentData()
        for item in self._items():
            card = item.data(0, CARD)
            told = (card.id, card.title, card.summary, card.family, card.needs, card.licence, card.training_data)
            text = " ".join((*told, _kind(card))).lower()
            fits = task in (ALL, card.task) and kind in (ALL, _sort(card))
            item.setHidden(not fits or not all(word in text for word in words))
        for index in range(self.tree.topLevelItemCount()):
            group = self.tree.topLevelItem(index)
            group.setHidden(all(group.child(row).isHidden() for row in range(group.childCount())))

    def _follow(self) -> None:
        card = self.card()
        self.page.setHtml(card_page(card) if card else f"<p>{tr('Choose a method or model.')}</p>")
        self.remove_button.setEnabled(card is not None and card.is_own)
        for button, address in ((self.reference_button, reference_address), (self.licence_button, licence_address)):
            target = address(card) if card else ""
            button.setEnabled(bool(target))
            button.setToolTip(target or tr("The card names no page."))


class CardItem(QTreeWidgetItem):
    """A method or model in the list; sizes and scores are sorted as numbers."""

    def __init__(self, group: QTreeWidgetItem, card: MethodCard):
        beside = beside_training_free(card)
        won = sum(entry.won for entry in beside)
        score = tr("better on {won} of {all}").format(won=won, all=len(beside)) if beside else ""
        size = size_of(card)
        super().__init__(group, [card.title, _kind(card), score, _megabytes(size) if size else "", card.licence])
        self.keys = {SCORE: won / len(beside) if beside else -1.0, SIZE: float(size)}
        self.setData(0, CARD, card)
        for column in range(self.columnCount()):
            self.setToolTip(column, card.summary)
        self.setToolTip(SCORE, "\n".join(map(_score_line, beside)))
        self.setTextAlignment(SIZE, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter))

    def __lt__(self, other: QTreeWidgetItem) -> bool:
        column = self.treeWidget().sortColumn()
        if column in self.keys and isinstance(other, CardItem):
            return self.keys[column] < other.keys[column]
        return self.text(column).casefold() < other.text(column).casefold()


def _score_line(beside: Beside) -> str:
    """A score beside the best method without training."""
    return tr("{data}, {metric}: {own}; best training-free {best} ({method})").format(
        data=beside.entry.data, metric=beside.entry.metric, own=f"{beside.own:.4g}", best=f"{beside.best:.4g}",
        method=beside.best_title,
    )  # fmt: skip


def card_page(card: MethodCard) -> str:
    """The card as the picker shows it, and what a manager of models wants to know beyond."""
    rows = (
        (tr("Trained on"), card.training_data),
        (tr("Computed on"), _device(card)),
        (tr("Network"), f"{card.family} {card.version}" if card.kind == "onnx" and card.family else ""),
        (tr("From"), card.source),
        (tr("Credit"), card.attribution),
        (tr("Citation"), card.citation),
        (tr("Remarks"), card.notes),
        (tr("Files"), ", ".join(_file_text(card, name) for name in card.files)),
        (tr("Size"), _megabytes(size_of(card)) if len(card.files) > 1 else ""),
    )
    folder = os.path.dirname(card.path)
    text = card_html(card)
    lines = "".join(
        f"<tr><td>{html.escape(name)}&nbsp;</td><td>{html.escape(value)}</td></tr>" for name, value in card.scores
    )
    if lines:
        text += f"<p><b>{tr('Further scores')}</b></p><table cellspacing='4'>{lines}</table>"
    text += "".join(f"<p><b>{label}</b><br>{html.escape(value)}</p>" for label, value in rows if value)
    if card.files:
        address = html.escape(QUrl.fromLocalFile(folder).toString())
        text += f"<p><b>{tr('In the folder')}</b><br><a href='{address}'>{html.escape(folder)}</a></p>"
    return text


def reference_address(card: MethodCard) -> str:
    """The page of the publication, else of the source; empty where the card names none."""
    for text in (card.reference, card.citation):
        found = re.search(r"\b(10\.\d{4,9}/[^\s;,<>\"“”]+)", text)
        if found:
            return f"https://doi.org/{found[1].rstrip('.)')}"
    return next(filter(None, map(_address, (card.reference, card.citation, card.source))), "")


def licence_address(card: MethodCard) -> str:
    """The text of the licence; empty where the card gives neither an SPDX id nor a page."""
    if re.fullmatch(SPDX, card.licence.strip()):
        return f"https://spdx.org/licenses/{card.licence.strip()}.html"
    return _address(card.licence)


def _address(text: str) -> str:
    found = re.search(r"https?://[^\s<>\"“”]+", text)
    return found[0].rstrip(".,;)") if found else ""


def _sort(card: MethodCard) -> str:
    """Where it comes from, as the filter calls it."""
    if card.kind == TRAINING_FREE:
        return FREE
    return OWN if card.is_own else BUNDLED


def _kind(card: MethodCard) -> str:
    return {FREE: tr("training-free"), OWN: tr("your model"), BUNDLED: tr("bundled model")}[_sort(card)]


def _device(card: MethodCard) -> str:
    """What it runs on."""
    if card.kind == TRAINING_FREE or card.family == "trees":
        return tr("the processor")
    return tr("an NVIDIA GPU where there is one and its packages are installed, else the processor")


def _megabytes(size: int) -> str:
    return f"{max(size / 1e6, 0.1):.1f} MB"


def _task_title(task: str) -> str:
    algorithm = QgsApplication.processingRegistry().algorithmById(f"skymend:{task}")
    return algorithm.displayName() if algorithm is not None else task


def _file_text(card: MethodCard, name: str) -> str:
    """A file's name and size."""
    path = os.path.join(os.path.dirname(card.path), name)
    if not os.path.isfile(path):
        return tr("{file} (missing)").format(file=name)
    return f"{name} ({_megabytes(os.path.getsize(path))})"


def _column(parent: QWidget, *content: Any) -> QWidget:
    """Widgets below each other; those in a tuple side by side."""
    column = QWidget(parent)
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    for entry in content:
        if isinstance(entry, tuple):
            row = QHBoxLayout()
            for button in entry:
                row.addWidget(button)
            row.addStretch(1)
            layout.addLayout(row)
        else:
            layout.addWidget(entry)
    return column
