"""The plugin as QGIS sees it: a Processing provider, a dock with its menu entry and button, a settings page.

Nothing happens when QGIS starts: no dialog, no network, no process; the dock is built when it is first opened.
"""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication, QgsProject, QgsTask
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QAction, QDialog, QMenu, QWidget

from .algorithms.alive import keep, kept, let_go
from .algorithms.icon import icon
from .algorithms.provider import SkyMendProvider
from .algorithms.results import restore_times
from .runtime.standby import Standby

MENU = "SkyMend"
TOOLBOX = "ProcessingToolbox"  # object name of the dock beside which ours opens


class SkyMendPlugin:
    """Everything `initGui` adds, `unload` takes away again. `iface` is None under qgis_process."""

    def __init__(self, iface: Any):
        self.iface = iface
        self.provider: SkyMendProvider | None = None
        self.settings_factory: Any = None
        self.dock: Any = None
        self.dock_action: QAction | None = None
        self.models_action: QAction | None = None
        self.settings_action: QAction | None = None

    def initProcessing(self) -> None:
        """Register the algorithms; qgis_process calls this and nothing else."""
        self.provider = SkyMendProvider()
        if not QgsApplication.processingRegistry().addProvider(self.provider):
            self.provider = None  # the registry has deleted it: another copy of the plugin is loaded

    def initGui(self) -> None:
        """Register the algorithms, the settings page, the menu entries and the button."""
        from .ui.settings import SettingsFactory

        self.initProcessing()
        keep(Standby())
        self.settings_factory = SettingsFactory()
        self.iface.registerOptionsWidgetFactory(self.settings_factory)
        window = self.iface.mainWindow()
        self.dock_action = QAction(icon("skymend"), _tr("SkyMend panel"), window)
        self.dock_action.setObjectName("skymend_dock")
        self.dock_action.setCheckable(True)
        self.dock_action.setToolTip(_tr("Find and remove clouds, fill gaps, fuse images, sharpen video"))
        self.dock_action.triggered.connect(self.show_dock)
        self.models_action = QAction(_tr("Models…"), window)
        self.models_action.setObjectName("skymend_models")
        self.models_action.triggered.connect(self.show_models)
        self.settings_action = QAction(_tr("Settings…"), window)
        self.settings_action.setObjectName("skymend_settings")
        self.settings_action.triggered.connect(self.show_settings)
        self.iface.projectRead.connect(_restore_times)
        self.iface.addToolBarIcon(self.dock_action)  # the toolbar of plugins; QGIS hides that of rasters at first
        self.iface.addRasterToolBarIcon(self.dock_action)
        panels = self._panels_menu()
        if panels is not None:
            panels.addAction(self.dock_action)
        for action in (self.dock_action, self.models_action, self.settings_action):
            self.iface.addPluginToRasterMenu(MENU, action)

    def unload(self) -> None:
        """Undo `initGui` and `initProcessing`, in whatever state they are."""
        for dialog in kept(QDialog):
            dialog.close()
        for widget in kept(QWidget):  # what lies on the map, or beside it
            if hasattr(widget, "unload"):
                widget.unload()
        if self.dock is not None:
            self.dock.unload()
            self.iface.removeDockWidget(self.dock)
            self.dock.close()
            self.dock.deleteLater()
            self.dock = None
        if self.dock_action is not None:
            self.iface.projectRead.disconnect(_restore_times)
            self.iface.removeToolBarIcon(self.dock_action)
            self.iface.removeRasterToolBarIcon(self.dock_action)
        for action in (self.dock_action, self.models_action, self.settings_action):
            if action is not None:
                self.iface.removePluginRasterMenu(MENU, action)
                action.deleteLater()
        self.dock_action = self.models_action = self.settings_action = None
        if self.settings_factory is not None:
            self.iface.unregisterOptionsWidgetFactory(self.settings_factory)
            self.settings_factory = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        for standby in kept(Standby):
            standby.close()
            let_go(standby)
        for task in kept(QgsTask):  # an environment being made
            task.cancel()

    def show_dock(self, visible: bool = True) -> None:
        """Open or close the panel; it is built the first time."""
        if self.dock is None:
            if not visible:
                return
            from .algorithms.ready import get_ready
            from .ui.dock import SkyMendDock

            get_ready("")
            self.dock = SkyMendDock(self.iface)
            area = Qt.DockWidgetArea.RightDockWidgetArea
            self.iface.addTabifiedDockWidget(area, self.dock, [TOOLBOX], True)
            panels = self._panels_menu()
            if panels is not None:
                panels.removeAction(self.dock_action)  # QGIS has added the dock's own
            self.dock.visibilityChanged.connect(self._follow_dock)
        self.dock.setVisible(visible)
        if visible:
            self.dock.raise_()

    def show_models(self) -> None:
        """Open the list of methods and models."""
        from .ui.models_dialog import show_models

        show_models(self.iface.mainWindow())

    def show_settings(self) -> None:
        """Open QGIS's options at SkyMend's page."""
        self.iface.showOptionsDialog(self.iface.mainWindow(), "SkyMend")

    def _panels_menu(self) -> QMenu | None:
        """View ▸ Panels; None where this QGIS calls it otherwise."""
        return self.iface.mainWindow().findChild(QMenu, "mPanelMenu")

    def _follow_dock(self, visible: bool) -> None:
        """A dock behind another tab is hidden, yet open: only closing it releases the button."""
        if self.dock is not None and self.dock_action is not None:
            self.dock_action.setChecked(visible or not self.dock.isHidden())


def _restore_times() -> None:
    """A project was opened: frames of video get their exact times back."""
    restore_times(list(QgsProject.instance().mapLayers().values()))


def _tr(text: str) -> str:
    return QCoreApplication.translate("SkyMend", text)
