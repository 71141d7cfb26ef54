"""The dialog "Get models": what others have published, under which licence, how large, for what; and getting it."""

from __future__ import annotations

import html
from typing import Any

from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QProgressBar,
    QSplitter,
    QTextBrowser,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..algorithms.cards import all_cards
from ..algorithms.layers import tr
from ..algorithms.messages import translated
from ..algorithms.qgis_settings import preferences
from ..algorithms.torch_packages import lacks_torch
from ..contract.published import FILE, URL, WHEEL, Published, published, size_text
from ..runtime.installer import SPACE
from .background_run import BackgroundRun, Outcome, Refused
from .dialogs import push_button, show_once
from .first_run import may_run
from .guide_window import HelpKeys

ENTRY = Qt.ItemDataRole.UserRole


def show_published(parent: QWidget) -> GetModelsDialog:
    """Open the dialog, or bring the open one to the front."""
    return show_once(GetModelsDialog, parent)


class GetModelsDialog(QDialog):
    """It stays open; a run that it started goes on when it is closed."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setWindowTitle(tr("SkyMend: get published models"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        HelpKeys(self, "getmodels")
        self.run: BackgroundRun | None = None
        self.tree = QTreeWidget(self)
        self.tree.setRootIsDecorated(False)
        self.tree.setHeaderLabels([tr("Model"), tr("Licence"), tr("Size"), tr("State")])
        self.tree.currentItemChanged.connect(lambda _new, _old: self._follow())
        self.page = QTextBrowser(self)
        self.page.setOpenExternalLinks(True)
        self.bar = QProgressBar(self)
        policy = self.bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the buttons beside it keep their size
        self.bar.setSizePolicy(policy)
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lay_out()
        self.refresh()

    def entry(self) -> Published | None:
        """What is chosen."""
        item = self.tree.currentItem()
        return item.data(0, ENTRY) if item is not None else None

    def select(self, name: str) -> None:
        """Choose an entry by its name."""
        for item in self._items():
            if item.data(0, ENTRY).name == name:
                self.tree.setCurrentItem(item)

    def refresh(self) -> None:
        """List all; those that can be got first."""
        chosen = self.entry()
        have = {card.id for card in all_cards() if card.is_own}
        self.tree.blockSignals(True)
        self.tree.clear()
        for entry in sorted(published(), key=lambda e: (not e.becomes, e.kind == FILE, e.name)):
            item = QTreeWidgetItem(self.tree, [entry.title, entry.licence, size_text(entry.size), state(entry, have)])
            item.setData(0, ENTRY, entry)
            item.setToolTip(0, translated(entry.use))
        for column in range(4):
            self.tree.resizeColumnToContents(column)
        self.tree.blockSignals(False)
        self.tree.setCurrentItem(self.tree.topLevelItem(0))
        if chosen is not None:
            self.select(chosen.name)
        self._follow()

    # The buttons ---------------------------------------------------------------------------------------------------

    def get(self) -> None:
        """Fetch and install what is chosen; addresses only after the user has agreed to the host."""
        entry = self.entry()
        if entry is None or self.run is not None:
            return
        if entry.kind == FILE:
            self.bring()
        elif entry.kind == WHEEL or self._agreed(entry):
            self._start(entry, {"CONFIRM": entry.host} if entry.kind == URL else {})

    def bring(self) -> None:
        """Install what is chosen from a file on this computer."""
        entry = self.entry()
        if entry is None or self.run is not None:
            return
        path, _ = QFileDialog.getOpenFileName(self, tr("The file of {title}").format(title=entry.title))
        if path:
            self._start(entry, {"FILE": path})

    def cancel(self) -> None:
        """Ask the run to stop; what has come of a file is kept."""
        if self.run is not None:
            self.run.cancel()

    def _agreed(self, entry: Published) -> bool:
        text = tr("Fetch {title} from {host}?").format(title=entry.title, host=entry.host)
        box = QMessageBox(QMessageBox.Icon.Question, self.windowTitle(), text, QMessageBox.StandardButton.Cancel, self)
        box.setInformativeText(
            tr("{size}, licence {licence}. The server learns this computer's address and nothing else; the checksum is "
               "compared before anything is installed.").format(size=size_text(entry.size), licence=entry.licence)
            + (f"\n\n{_torch_note()}" if entry.needs_torch and lacks_torch() else "")
        )  # fmt: skip
        fetch = box.addButton(tr("Fetch"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(fetch)
        box.exec()
        return box.clickedButton() == fetch

    def _start(self, entry: Published, given: dict[str, Any]) -> None:
        from qgis.utils import iface

        if iface is not None and not may_run(iface):
            return
        try:
            run = BackgroundRun("skymend:getmodels", {"NAME": entry.name, **given})
        except Refused as reason:
            self._say(str(reason))
            return
        self.run = run
        run.progressed.connect(self._progress)
        run.ended.connect(self._ended)
        self._say("")
        run.start()
        self._follow()

    def _progress(self, percent: float, text: str) -> None:
        self.bar.setValue(round(percent))
        self.bar.setFormat(f"{text} %p%" if text else "%p%")

    def _ended(self, outcome: Outcome) -> None:
        self.run = None
        self.bar.reset()
        self.refresh()
        if outcome.cancelled:
            self._say(tr("Stopped. What has come of the file is kept for the next time."))
        elif outcome.finished:
            self._say(tr("Installed: {models}. Each is a METHOD of its task.").format(models=outcome.results["MODELS"]))
        else:
            self._say("\n".join(filter(None, (outcome.text, outcome.hint))))

    # The widgets ---------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.get_button = push_button(self, tr("Get"), tr("Fetch, check and install it"), self.get)
        self.file_button = push_button(
            self, tr("From a file…"), tr("Install it from a file on this computer"), self.bring
        )
        self.project_button = push_button(self, tr("Project page"), "", self._open_project)
        self.cancel_button = push_button(self, tr("Cancel"), tr("Stop fetching"), self.cancel)
        splitter = QSplitter(self)
        for part in (self.tree, self.page):
            splitter.addWidget(part)
            splitter.setCollapsible(splitter.indexOf(part), False)
        letter = self.fontMetrics().averageCharWidth()
        splitter.setSizes([82 * letter, 62 * letter])
        buttons = QHBoxLayout()
        for button in (self.get_button, self.file_button, self.project_button):
            buttons.addWidget(button)
        buttons.addWidget(self.bar, 1)
        buttons.addWidget(self.cancel_button)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(splitter, 1)
        layout.addLayout(buttons)
        layout.addWidget(self.said)
        layout.addWidget(close)
        self.resize(150 * letter, 62 * letter)

    def _items(self) -> list[QTreeWidgetItem]:
        return [self.tree.topLevelItem(index) for index in range(self.tree.topLevelItemCount())]

    def _open_project(self) -> None:
        entry = self.entry()
        if entry is not None:
            QDesktopServices.openUrl(QUrl(entry.project))

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.said.setVisible(bool(text))

    def _follow(self) -> None:
        """Show what is chosen and what can be done with it."""
        entry, busy = self.entry(), self.run is not None
        self.page.setHtml(entry_page(entry) if entry else "")
        can = entry is not None and bool(entry.becomes) and not busy
        self.get_button.setEnabled(can and entry.kind != FILE)
        self.file_button.setEnabled(can)
        self.project_button.setEnabled(entry is not None)
        self.project_button.setToolTip(entry.project if entry else "")
        self.cancel_button.setVisible(busy)
        self.bar.setVisible(busy)


def state(entry: Published, have: set[str]) -> str:
    """Whether it is installed, or how it would be, in few words."""
    ids = {model.id for model in entry.becomes}
    if ids and ids <= have:
        return tr("installed")
    if ids & have:
        return tr("partly installed")
    if not ids:
        return tr("not installable yet")
    return tr("bring its file") if entry.kind == FILE else tr("can be fetched")


def entry_page(entry: Published) -> str:
    """All that is known of an entry."""
    from qgis.core import QgsApplication

    algorithm = QgsApplication.processingRegistry().algorithmById(f"skymend:{entry.task}")
    task = algorithm.displayName() if algorithm is not None else entry.task
    if entry.kind == WHEEL:
        source = tr("the package {name} {version} ({size}), by pip: the index, proxy or offline folder that SkyMend's "
                    "environment comes from").format(
            name=entry.distribution, version=entry.version, size=size_text(entry.size))  # fmt: skip
        if preferences().wheels:
            source += f" ({preferences().wheels})"
    elif entry.kind == URL:
        source = tr("{host}, {size} in {count} files; you are asked before").format(
            host=entry.host, size=size_text(entry.size), count=len(entry.files)
        )
    else:
        source = tr("you bring the file: {what}").format(what=translated(entry.look_for))
    rows = (
        (tr("For"), task),
        (tr("Good for"), translated(entry.use)),
        (tr("Licence"), entry.licence),
        (tr("Comes from"), source),
        (tr("Becomes"), ", ".join(model.id for model in entry.becomes)),
        (tr("What SkyMend can do with it"), translated(entry.status)),
        (tr("Needs"), _torch_note() if entry.needs_torch and lacks_torch() else ""),
        (tr("Citation"), entry.citation),
    )
    link = f"<p><a href='{html.escape(entry.project)}'>{html.escape(entry.project)}</a></p>"
    shown = "".join(f"<p><b>{label}</b><br>{html.escape(value)}</p>" for label, value in rows if value)
    return f"<h3>{html.escape(entry.title)}</h3>{shown}{link}"


def _torch_note() -> str:
    return tr(
        "Converting it needs torch, which SkyMend's environment gets first ({size} GB of disk space, once)."
    ).format(size=f"{SPACE['training'] / 1000:.0f}")
