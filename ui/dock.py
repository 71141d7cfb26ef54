"""The SkyMend panel: a tab a task, and a menu for what is beside the tasks."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication, QgsSettings
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import (
    QAction,
    QHBoxLayout,
    QLabel,
    QMenu,
    QStackedWidget,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..algorithms.icon import icon
from ..algorithms.layers import tr
from .background_run import cancel_all
from .dialogs import close_all, show_algorithm
from .guide_window import HelpKeys, show_guide
from .models_dialog import show_models
from .tab import SETTINGS, TaskTab
from .tabs import TABS, CloudsTab, SimulateTab

LAST_TAB = SETTINGS + "tab"


class SkyMendDock(QgsDockWidget):
    """The panel; `iface` is QGIS's interface. Removing it cancels the runs it started."""

    def __init__(self, iface: Any):
        super().__init__(tr("SkyMend"), iface.mainWindow())
        self.setObjectName("SkyMendDock")
        self.iface = iface
        self.pages = QStackedWidget(self)
        self.tasks: list[QAction] = []
        self.bar = self._bar()
        body = QWidget(self)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        top = QHBoxLayout()
        top.setSpacing(0)
        top.addWidget(self.bar, 1)
        top.addWidget(self._menu_button(), 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(top)
        layout.addWidget(self.pages, 1)
        self.setWidget(body)
        registry = QgsApplication.processingRegistry()
        for kind in TABS:
            if registry.algorithmById(f"skymend:{kind.task}") is not None:
                self.add_tab(kind(iface, self))
        if not self.tasks:
            self.pages.addWidget(QLabel(tr("SkyMend is switched off in the Processing options."), self))
        last = QgsSettings().value(LAST_TAB, CloudsTab.task, type=str)
        self.show_task(last)
        self.destroyed.connect(cancel_all)
        HelpKeys(self, "dock")

    def add_tab(self, tab: TaskTab) -> None:
        """Add a task's tab at the end."""
        self.pages.addWidget(tab)
        action = QAction(icon(tab.task), tab.label(), self)
        action.setCheckable(True)
        action.setChecked(not self.tasks)
        action.setToolTip(f"<p><b>{tab.algorithm.displayName()}</b></p><p>{tab.algorithm.shortDescription()}</p>")
        action.triggered.connect(lambda _checked=False: self.show_task(tab.task))
        self.tasks.append(action)
        self.bar.addAction(action)
        button = self.bar.widgetForAction(action)
        font = button.font()
        font.setPointSizeF(font.pointSizeF() * 0.9)
        button.setFont(font)
        if isinstance(tab, SimulateTab):
            tab.footer.link_asked.connect(lambda task: self._use(task, tab))

    def all_tabs(self) -> list[TaskTab]:
        """The tabs in their order."""
        pages = [self.pages.widget(index) for index in range(self.pages.count())]
        return [page for page in pages if isinstance(page, TaskTab)]

    def tab(self, task: str) -> TaskTab:
        """The tab of a task. Raises LookupError."""
        for tab in self.all_tabs():
            if tab.task == task:
                return tab
        raise LookupError(task)

    def show_task(self, task: str) -> None:
        """Bring a task's tab to the front; nothing happens where there is none."""
        for tab in self.all_tabs():
            if tab.task == task:
                self.pages.setCurrentWidget(tab)
                self._follow_page(self.pages.currentIndex())

    def unload(self) -> None:
        """Stop what runs and close the dialogs."""
        cancel_all()
        close_all()

    def _use(self, task: str, simulated: SimulateTab) -> None:
        """Take simulated scenes to the tab of a task."""
        self.tab(task).take(simulated.rasters())
        self.show_task(task)

    def _follow_page(self, index: int) -> None:
        for position, action in enumerate(self.tasks):
            action.setChecked(position == index)
        QgsSettings().setValue(LAST_TAB, self.pages.widget(index).task)

    def _bar(self) -> QToolBar:
        """The tasks, each with its icon; those that find no room are behind an arrow."""
        bar = QToolBar(self)
        bar.setMovable(False)
        bar.setContentsMargins(0, 0, 0, 0)
        bar.layout().setSpacing(0)
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        edge = int(self.fontMetrics().height() * 1.4)
        bar.setIconSize(QSize(edge, edge))
        return bar

    def _menu_button(self) -> QWidget:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setIcon(QgsApplication.getThemeIcon("/mActionOptions.svg"))
        button.setToolTip(tr("Try it, models, check this computer, settings, guide"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.addAction(tr("Try it on a simulated scene"), lambda: self.show_task(SimulateTab.task))
        menu.addAction(tr("Methods and models…"), lambda: show_models(self.iface.mainWindow()))
        menu.addAction(tr("Check this computer…"), lambda: show_algorithm("skymend:doctor", {}))
        menu.addSeparator()
        menu.addAction(tr("Settings…"), lambda: self.iface.showOptionsDialog(self.iface.mainWindow(), "SkyMend"))
        menu.addAction(tr("Guide"), lambda: show_guide(self.iface.mainWindow(), "dock"))
        button.setMenu(menu)
        return button
