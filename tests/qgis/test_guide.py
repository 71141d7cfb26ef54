"""The guide in the plugin: every page and link, a paragraph for every field, F1 and the ? beside fields."""

from __future__ import annotations

import os
import re

import pytest
from qgis.PyQt.QtCore import QEvent, Qt, QUrl
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from skymend.algorithms import guide
from skymend.ui.dock import SkyMendDock
from skymend.ui.guide_window import GuideWindow, HelpLabel, explain, show_guide


@pytest.fixture
def window(qgis_iface):
    show_guide(None, "detectclouds", "DEM")
    yield _open()
    _open().close()


def _open() -> GuideWindow:
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, GuideWindow) and w.isVisible())


def test_every_field_has_a_paragraph_of_its_own(provider):
    unexplained = [
        f"{algorithm.name()}: {definition.name()}"
        for algorithm in provider.algorithms()
        for definition in algorithm.parameterDefinitions()
        if not guide.place(algorithm.name(), definition.name())[1]
    ]
    assert unexplained == []


@pytest.mark.parametrize("name", guide.names())
def test_links_and_pictures_of_a_page_are_there(name):
    for target in re.findall(r'(?:href|src)="([^"]+)"', guide.page(name).body):
        page, _, anchor = target.partition("#")
        if page.startswith("images/"):
            assert os.path.exists(os.path.join(guide.FOLDER, page)), target
        elif ":" not in page:
            body = guide.page(page[:-5] if page else name).body
            assert not anchor or f'name="{anchor}"' in body, target


def test_a_page_becomes_a_file_for_browsers():
    path = QUrl(guide.address("fuse")).toLocalFile()
    with open(path, encoding="utf-8") as file:
        text = file.read()
    assert 'name="FINE"' in text
    assert "<img" not in text or "file:///" in text
    assert os.path.exists(os.path.join(os.path.dirname(path), "grids.html"))


def test_the_window_opens_at_the_paragraph(window):
    marked = "".join(s.cursor.selectedText() for s in window.browser.extraSelections())
    assert "terrain model" in marked
    assert window.browser.verticalScrollBar().value() > 0


def test_links_lead_to_pages_and_back(window):
    window.browser.anchorClicked.emit(QUrl("masks.html"))
    assert window.page == "masks"
    window.go_back()
    assert window.page == "detectclouds"


def test_the_page_is_searched(window):
    window.wanted.setText("Saturated")
    assert window.browser.textCursor().selectedText() == "Saturated"
    window.wanted.setText("no such words anywhere")
    assert "c00000" in window.wanted.styleSheet()


def test_f1_and_the_question_mark_of_a_field(provider, qgis_iface):
    dock = SkyMendDock(qgis_iface)
    tab = dock.tab("detectclouds")
    dock.show_task("detectclouds")
    explain(tab.fields["THRESHOLD"].widget, "dock")
    assert (_open().page, "probability a pixel is cloud" in _marked()) == ("detectclouds", True)
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
        event = QKeyEvent(kind, Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(tab.fields["THRESHOLD"].widget, event)
        assert event.isAccepted()
    label = tab.labels["SENSOR"]
    assert isinstance(label, HelpLabel)
    QTest.mouseClick(label, Qt.MouseButton.LeftButton)
    assert "sentinel2-l1c" in _marked()
    _open().close()
    dock.deleteLater()


def _marked() -> str:
    return "".join(s.cursor.selectedText() for s in _open().browser.extraSelections())
