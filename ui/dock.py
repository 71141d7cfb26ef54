"""The SkyMend panel: a tab a task, and a menu for what is beside the tasks."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QSize, Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QKeySequence
from qgis.PyQt.QtWidgets import (
    QAction,
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QMenu,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..algorithms.base import GUIDE
from ..algorithms.icon import icon
from ..algorithms.layers import tr
from ..contract.recipe import Recipe
from .compare_dialog import ask_what_to_compare
from .dialogs import close_all, show_algorithm
from .flow_layout import FlowLayout
from .map_comparison import stop_comparing
from .mask_brush import paint_on, stop_painting
from .models_dialog import show_models
from .project_recipes import project_recipes, shown_recipes
from .queue_view import QueueView
from .raster_pickers import project_rasters
from .run_queue import run_queue, stop_all
from .tab import SETTINGS, TaskTab
from .tabs import TABS, CloudsTab, SimulateTab

LAST_TAB = SETTINGS + "tab"
LOW_LINES = 36  # lines of text that a panel of little height has room for


class SkyMendDock(QgsDockWidget):
    """The panel; `iface` is QGIS's interface. Removing it cancels the runs it started."""

    def __init__(self, iface: Any):
        super().__init__(tr("SkyMend"), iface.mainWindow())
        self.setObjectName("SkyMendDock")
        self.iface = iface
        self.pages = QStackedWidget(self)
        self.buttons: list[QToolButton] = []
        self.group = QButtonGroup(self)  # exclusive, so the arrow keys go from task to task
        self.bar = FlowLayout(space=0)
        body = QWidget(self)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        top = QHBoxLayout()
        top.setSpacing(0)
        top.addLayout(self.bar, 1)
        top.addWidget(self._menu_button(), 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(top)
        layout.addWidget(self.pages, 1)
        self.queue = QueueView(run_queue(), self)
        layout.addWidget(self.queue)
        self.setWidget(body)
        registry = QgsApplication.processingRegistry()
        for kind in TABS:
            if registry.algorithmById(f"skymend:{kind.task}") is not None:
                self.add_tab(kind(iface, self))
        if not self.buttons:
            self.pages.addWidget(QLabel(tr("SkyMend is switched off in the Processing options."), self))
        first = CloudsTab if project_rasters() else SimulateTab  # who has no images yet can begin with made ones
        self.show_task(QgsSettings().value(LAST_TAB, first.task, type=str))
        self.restore_recipes()
        QgsProject.instance().readProject.connect(self.restore_recipes)
        self.destroyed.connect(stop_all)

    def add_tab(self, tab: TaskTab) -> None:
        """Add a task's tab at the end."""
        self.pages.addWidget(tab)
        button = self._task_button(tab, len(self.buttons) + 1)
        self.buttons.append(button)
        self.group.addButton(button)
        self.bar.addWidget(button)
        tab.recipes.opened.connect(self.open_recipe)
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

    def open_recipe(self, recipe: Recipe, name: str) -> None:
        """Show a recipe in the tab of its task."""
        try:
            tab = self.tab(recipe.task)
        except LookupError:
            said = tr("“{name}” is a recipe for {task}, which has no tab.").format(name=name, task=recipe.task)
            self.iface.messageBar().pushWarning("SkyMend", said)
            return
        self.show_task(recipe.task)
        tab.show_recipe(recipe, name)

    def restore_recipes(self) -> None:
        """A project was opened: its tabs show what they showed when it was saved."""
        recipes = project_recipes()
        for task, name in shown_recipes().items():
            for tab in self.all_tabs():
                if tab.task == task and name in recipes and recipes[name].task == task:
                    tab.show_recipe(recipes[name], name)

    def resizeEvent(self, event: Any) -> None:
        """Where there is little height, names stand beside the icons."""
        super().resizeEvent(event)
        low = self.height() < LOW_LINES * self.fontMetrics().height()
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if low else Qt.ToolButtonStyle.ToolButtonTextUnderIcon
        edge = int(self.fontMetrics().height() * (1.0 if low else 1.4))
        for button in self.buttons:
            button.setToolButtonStyle(style)
            button.setIconSize(QSize(edge, edge))

    def unload(self) -> None:
        """Stop what runs and close the dialogs."""
        stop_all()
        close_all()
        for tab in self.all_tabs():
            tab.leave_map()
        stop_comparing()
        stop_painting()

    def _use(self, task: str, simulated: SimulateTab) -> None:
        """Take simulated scenes to the tab of a task."""
        self.tab(task).take(simulated.rasters())
        self.show_task(task)

    def _follow_page(self, index: int) -> None:
        tab = self.pages.widget(index)
        self.buttons[index].setChecked(True)
        self.setWindowTitle(tr("SkyMend: {task}").format(task=tab.algorithm.displayName()))
        QgsSettings().setValue(LAST_TAB, tab.task)
        self.queue.show_for(tab.algorithm_id)

    def _task_button(self, tab: TaskTab, number: int) -> QToolButton:
        """A task with its icon and name; reached by Tab, the arrow keys and Alt with its number."""
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setIcon(icon(tab.task))
        button.setText(tab.label())
        font = button.font()
        font.setPointSizeF(font.pointSizeF() * 0.9)
        button.setFont(font)
        key = f"Alt+{number}"
        name, more = tab.algorithm.displayName(), tab.algorithm.shortDescription()
        button.setToolTip(f"<p><b>{name}</b> ({key})</p><p>{more}</p>")
        button.clicked.connect(lambda _checked=False: self.show_task(tab.task))
        by_keys = QAction(self)
        by_keys.setShortcut(QKeySequence(key))
        by_keys.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        by_keys.triggered.connect(lambda _checked=False: self.show_task(tab.task))
        self.addAction(by_keys)
        return button

    def _menu_button(self) -> QWidget:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setIcon(QgsApplication.getThemeIcon("/mActionOptions.svg"))
        button.setToolTip(tr("Try it, models, check this computer, settings, guide"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.addAction(tr("Try it on a simulated scene"), lambda: self.show_task(SimulateTab.task))
        menu.addAction(tr("Compare on the map…"), lambda: ask_what_to_compare(self.iface))
        menu.addAction(tr("Paint on the selected mask"), lambda: paint_on(self.iface, self.iface.activeLayer()))
        menu.addAction(tr("Methods and models…"), lambda: show_models(self.iface.mainWindow()))
        menu.addAction(tr("Check this computer…"), lambda: show_algorithm("skymend:doctor", {}))
        menu.addSeparator()
        menu.addAction(tr("Settings…"), lambda: self.iface.showOptionsDialog(self.iface.mainWindow(), "SkyMend"))
        menu.addAction(tr("Guide"), lambda: QDesktopServices.openUrl(QUrl(f"{GUIDE}/dock.md")))
        button.setMenu(menu)
        return button
