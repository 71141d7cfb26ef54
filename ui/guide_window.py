"""The guide beside the work: its pages offline, with search; opened at what explains a field by F1 or its ?."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QEvent, QObject, Qt, QUrl
from qgis.PyQt.QtGui import (
    QDesktopServices,
    QImage,
    QKeySequence,
    QPainter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from qgis.PyQt.QtWidgets import (
    QAction,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QTextBrowser,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..algorithms import guide
from ..algorithms.layers import tr
from .dialogs import show_once

FIELD = "skymend_"  # begins the object names of fields


def show_guide(parent: QWidget | None, page: str = guide.CONTENTS, anchor: str = "") -> None:
    """Open the guide at a page, or a paragraph of it; online where the plugin came without it."""
    if page not in guide.names():
        QDesktopServices.openUrl(QUrl(f"{guide.ONLINE}/{page}.md"))
        return
    show_once(GuideWindow, parent).open(page, anchor)


def explain(widget: QWidget | None, page: str) -> None:
    """Open the guide at what explains a widget: the parameter of the field it is in, by the page of its task."""
    parameter, inner = getattr(widget, "explains", ""), widget
    while inner is not None:
        name = inner.objectName()
        if name.startswith(FIELD) and not parameter:
            parameter = name[len(FIELD) :]
        task = getattr(inner, "task", None)
        if isinstance(task, str) and task:
            page = task
            break
        inner = inner.parentWidget()
    show_guide(widget.window() if widget is not None else None, *guide.place(page, parameter))


class HelpKeys(QObject):
    """F1 in a panel or dialog opens the guide; QGIS's own F1 stays for the rest of its window."""

    def __init__(self, widget: QWidget, page: str):
        super().__init__(widget)
        self.widget, self.page = widget, page
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) and event.key() == Qt.Key.Key_F1:
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                explain(self.widget.focusWidget() or self.widget, self.page)
            return True
        return super().eventFilter(watched, event)


class HelpLabel(QLabel):
    """A field's label with a ? at its end, or the ? alone; a click opens the guide at the field's paragraph."""

    def __init__(self, text: str, parameter: str):
        super().__init__(text)
        self.explains = parameter
        self.setCursor(Qt.CursorShape.WhatsThisCursor)
        if not text:
            self.setToolTip(tr("What the guide says of it (F1)"))
        self.setContentsMargins(0, 0, self.fontMetrics().boundingRect("?").width() + 4, 0)

    def mouseReleaseEvent(self, event: Any) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.pos()):
            explain(self, guide.CONTENTS)

    def paintEvent(self, event: Any) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(self.palette().placeholderText().color())
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), "?")
        painter.end()


class GuideWindow(QDialog):
    """One page at a time; links go on to others, Back returns."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.history: list[tuple[str, str, int]] = []  # page, anchor, and where it was scrolled to
        self.page = ""
        self.browser = GuideBrowser(self)
        self.browser.anchorClicked.connect(self._follow)
        self.back = self._button("/mActionArrowLeft.svg", tr("Back"), self.go_back)
        self.contents = self._button("/mActionHelpContents.svg", tr("Contents"), lambda: self.open(guide.CONTENTS))
        self.wanted = QLineEdit(self)
        self.wanted.setPlaceholderText(tr("Search in this page"))
        self.wanted.setClearButtonEnabled(True)
        self.wanted.textChanged.connect(lambda _text: self.find(again=False))
        self.wanted.returnPressed.connect(self.find)
        self._key(QKeySequence.StandardKey.Find, self.wanted.setFocus)
        self._key(QKeySequence.StandardKey.Back, self.go_back)
        top = QHBoxLayout()
        for widget in (self.contents, self.back):
            top.addWidget(widget)
        top.addStretch(1)
        top.addWidget(self.wanted)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.browser, 1)
        letter = self.fontMetrics().averageCharWidth()
        self.resize(125 * letter, 90 * letter)

    def open(self, page: str, anchor: str = "") -> None:
        """Show a page from its beginning, or at a paragraph, which is marked."""
        if self.page:
            self.history.append((self.page, "", self.browser.verticalScrollBar().value()))
        self._show(page, anchor)

    def go_back(self) -> None:
        """The page before this one, where it was."""
        if self.history:
            page, anchor, scrolled = self.history.pop()
            self._show(page, anchor)
            self.browser.verticalScrollBar().setValue(scrolled)

    def find(self, again: bool = True) -> bool:
        """The next place of the text searched for, from the top again after the last; whether there is one."""
        text, cursor = self.wanted.text(), self.browser.textCursor()
        if not again:
            cursor.setPosition(cursor.selectionStart())
            self.browser.setTextCursor(cursor)
        found = not text or self.browser.find(text)
        if not found:
            self.browser.moveCursor(QTextCursor.MoveOperation.Start)
            found = self.browser.find(text)
        self.wanted.setStyleSheet("" if found else "QLineEdit { color: #c00000 }")
        return found

    def _show(self, page: str, anchor: str) -> None:
        shown = guide.page(page)
        if page != self.page:
            self.page = page
            self.browser.setHtml(shown.body)
            self.setWindowTitle(tr("SkyMend guide: {title}").format(title=shown.title))
        self.back.setEnabled(bool(self.history))
        self.browser.show_anchor(anchor)

    def _follow(self, url: QUrl) -> None:
        page, _, anchor = url.toString().partition("#")
        if ":" in page:
            QDesktopServices.openUrl(url)
        elif page.endswith(".html") and page[:-5] in guide.names():
            self.open(page[:-5], anchor)
        else:
            self.open(self.page, anchor)

    def _key(self, keys: Any, action: Any) -> None:
        entry = QAction(self)
        entry.setShortcut(QKeySequence(keys))
        entry.triggered.connect(lambda: action())
        self.addAction(entry)

    def _button(self, image: str, text: str, action: Any) -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setIcon(QgsApplication.getThemeIcon(image))
        button.setToolTip(text)
        button.setText(text)
        button.clicked.connect(lambda: action())
        return button


class GuideBrowser(QTextBrowser):
    """Shows a page; pictures are made as wide as there is room."""

    def __init__(self, parent: QWidget):
        super().__init__(parent)
        self.setOpenLinks(False)

    def loadResource(self, kind: int, name: QUrl) -> Any:
        picture = QTextDocument.ResourceType.ImageResource
        if kind not in (picture, getattr(picture, "value", picture)):  # a number or a member, by the version of Qt
            return super().loadResource(kind, name)
        image = QImage(os.path.join(guide.FOLDER, name.path()))
        room = max(self.viewport().width() - 2 * self.fontMetrics().height(), 100)
        if image.width() <= room:
            return image
        return image.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)

    def show_anchor(self, anchor: str) -> None:
        """Scroll to a paragraph and mark it; to the top without one."""
        self.setExtraSelections([])
        if not anchor:
            self.verticalScrollBar().setValue(0)
            return
        self.scrollToAnchor(anchor)
        block = self.document().begin()
        while block.isValid():
            if _holds(block, anchor):
                self._mark(QTextCursor(block))
                return
            block = block.next()

    def _mark(self, cursor: QTextCursor) -> None:
        """Colour a paragraph, or the row of a table that it begins."""
        table, marks = cursor.currentTable(), []
        cells = [table.cellAt(table.cellAt(cursor).row(), k) for k in range(table.columns())] if table else []
        spans = [(cell.firstCursorPosition().position(), cell.lastCursorPosition().position()) for cell in cells]
        for begin, end in spans or [
            (cursor.block().position(), cursor.block().position() + cursor.block().length() - 1)
        ]:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(self.document())
            mark.cursor.setPosition(begin)
            mark.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            mark.format = QTextCharFormat()
            colour = self.palette().highlight().color()
            colour.setAlpha(60)
            mark.format.setBackground(colour)
            marks.append(mark)
        self.setExtraSelections(marks)


def _holds(block: Any, anchor: str) -> bool:
    """Whether a paragraph has an anchor."""
    fragments = block.begin()
    while not fragments.atEnd():
        if anchor in fragments.fragment().charFormat().anchorNames():
            return True
        fragments += 1
    return False
