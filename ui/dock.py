"""The SkyMend panel: a tab a task, and a menu for what is beside the tasks."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication, QgsSettings
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QMenu, QTabWidget, QToolButton, QWidget

from ..algorithms.layers import tr
from .run import cancel_all
from .tab import SETTINGS, TaskTab
from .tabs import TABS, CloudsTab, SimulateTab

GUIDE = "https://github.com/skymend/skymend/blob/main/docs/dock.md"
LAST_TAB = SETTINGS + "tab"


class SkyMendDock(QgsDockWidget):
    """The panel; `iface` is QGIS's interface. Removing it cancels the runs it started."""

    def __init__(self, iface: Any):
        super().__init__(tr("SkyMend"), iface.mainWindow())
        self.setObjectName("SkyMendDock")
        self.iface = iface
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.setUsesScrollButtons(True)
        for kind in TABS:
            self.add_tab(kind(iface, self))
        self.tabs.setCornerWidget(self._menu_button())
        self.setWidget(self.tabs)
        last = QgsSettings().value(LAST_TAB, CloudsTab.task, type=str)
        self.show_task(last)
        self.tabs.currentChanged.connect(self._keep_tab)
        self.destroyed.connect(cancel_all)

    def add_tab(self, tab: TaskTab) -> None:
        """Add a task's tab at the end."""
        index = self.tabs.addTab(tab, tab.label())
        self.tabs.setTabToolTip(index, tab.algorithm.shortDescription())

    def tab(self, task: str) -> TaskTab:
        """The tab of a task. Raises LookupError."""
        for index in range(self.tabs.count()):
            if self.tabs.widget(index).task == task:
                return self.tabs.widget(index)
        raise LookupError(task)

    def show_task(self, task: str) -> None:
        """Bring a task's tab to the front; nothing happens where there is none."""
        for index in range(self.tabs.count()):
            if self.tabs.widget(index).task == task:
                self.tabs.setCurrentIndex(index)

    def unload(self) -> None:
        """Stop what runs."""
        cancel_all()

    def _keep_tab(self, index: int) -> None:
        QgsSettings().setValue(LAST_TAB, self.tabs.widget(index).task)

    def _menu_button(self) -> QWidget:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setIcon(QgsApplication.getThemeIcon("/mActionOptions.svg"))
        button.setToolTip(tr("Try it, check this computer, settings, guide"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.addAction(tr("Try it on a simulated scene"), lambda: self.show_task(SimulateTab.task))
        menu.addAction(tr("Check this computer…"), self._open_doctor)
        menu.addSeparator()
        menu.addAction(tr("Settings…"), lambda: self.iface.showOptionsDialog(self.iface.mainWindow(), "SkyMend"))
        menu.addAction(tr("Guide"), lambda: QDesktopServices.openUrl(QUrl(GUIDE)))
        button.setMenu(menu)
        return button

    def _open_doctor(self) -> None:
        from processing import createAlgorithmDialog

        dialog = createAlgorithmDialog("skymend:doctor", {})
        if dialog is not None:
            dialog.show()
