"""The panel on a small screen, with large letters, by keys, in a dark theme."""

from __future__ import annotations

from unittest.mock import MagicMock

import pytest
from qgis.core import QgsApplication, QgsSettings
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QMainWindow

from skymend.ui.dock import SkyMendDock


@pytest.fixture
def make_window(qgis_app, qgis_new_project, provider, monkeypatch, worker_python):
    """A main window of 1280×720 with the panel in it, as large as letters of `factor` make it."""
    monkeypatch.setenv("SKYMEND_PYTHON", worker_python)
    before, docks = QApplication.font(), []

    def make(factor=1.0):
        QgsSettings().remove("skymend/dock")
        font = QApplication.font()
        font.setPointSizeF(before.pointSizeF() * factor)
        QApplication.setFont(font)
        iface, window = MagicMock(), QMainWindow()
        iface.mainWindow.return_value = window
        iface.activeLayer.return_value = None
        iface.messageBar.return_value = QgsMessageBar(window)
        dock = SkyMendDock(iface)
        docks.append((dock, window))
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        window.resize(1280, 720)
        window.show()
        QTest.qWaitForWindowExposed(window)
        QApplication.processEvents()
        return dock

    yield make
    QApplication.setFont(before)
    for dock, window in docks:
        dock.unload()
        window.deleteLater()


def cut_off(tab):
    """Widgets of a tab whose right edge lies outside what is seen."""
    area = tab.scroll.viewport()
    right = area.mapToGlobal(area.rect().topRight()).x()
    seen = [child for child in tab.scroll.widget().children() if child.isWidgetType() and child.isVisible()]
    return [w.objectName() for w in seen if w.mapToGlobal(w.rect().topRight()).x() > right]


@pytest.mark.parametrize("factor", [1.0, 2.0])
def test_nothing_is_cut_off_or_it_scrolls(make_window, factor):
    dock = make_window(factor)
    for tab in dock.all_tabs():
        dock.show_task(tab.task)
        QApplication.processEvents()
        assert tab.scroll.horizontalScrollBar().isVisible() or not cut_off(tab), tab.task
        if factor == 1.0:
            assert not cut_off(tab), tab.task
        assert tab.footer.run_button.isVisible()
        assert all(button.isVisible() for button in dock.buttons)


def test_tasks_are_reached_by_keys_and_named_in_the_title(make_window):
    dock = make_window()
    dock.buttons[0].setFocus()
    QTest.keyClick(dock.buttons[0], Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert dock.pages.currentWidget() is dock.tab("removeclouds")
    assert "Remove clouds" in dock.windowTitle()
    dock.buttons[2].setFocus()
    QTest.keyClick(dock.buttons[2], Qt.Key.Key_Right)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert dock.pages.currentWidget() is dock.tab("fuse")
    assert [button.isChecked() for button in dock.buttons].count(True) == 1


def test_run_and_cancel_never_share_a_place(make_window):
    dock = make_window()
    footer = dock.tab("detectclouds").footer
    dock.show_task("detectclouds")
    footer.show_running()
    QApplication.processEvents()
    run, cancel = (b.geometry() for b in (footer.run_button, footer.cancel_button))
    assert footer.run_button.isVisible()
    assert not run.intersects(cancel)


def test_tasks_are_seen_in_a_dark_theme(make_window):
    QgsApplication.setUITheme("Night Mapping")
    try:
        dock = make_window()
        assert all(button.isVisible() and button.width() > 20 for button in dock.buttons)
    finally:
        QgsApplication.setUITheme("default")
