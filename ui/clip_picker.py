"""Choosing a clip: a raster of the project, a video file, or a folder of frames; all of them can be dropped too."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import QgsMimeDataUtils, QgsProject, QgsProviderRegistry, QgsSettings
from qgis.PyQt.QtWidgets import QFileDialog, QMenu, QToolButton, QWidget

from ..algorithms.layers import tr
from .dropping import accept_copy
from .raster_pickers import FOLDER_SETTING, RasterPicker

VIDEO_FILTER = "*.mp4 *.mkv *.mov *.avi *.m4v *.webm *.ts"


class ClipPicker(RasterPicker):
    """The project's rasters in a list, and a button for video files and folders."""

    def __init__(self, optional: bool, parent: QWidget | None = None):
        super().__init__(optional, parent)
        if not optional:
            self.combo.setAllowEmptyLayer(True, tr("choose a raster, a video or a folder"))
        self.browse.setToolTip(tr("Choose a video file, a raster file or a folder of frames"))
        self.browse.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.browse)
        menu.addAction(tr("Video or raster file…"), self._browse)
        menu.addAction(tr("Folder of frames…"), self._browse_folder)
        self.browse.setMenu(menu)
        self.setAcceptDrops(True)
        self.combo.setAcceptDrops(False)  # the widget around it takes folders and videos too

    def dragEnterEvent(self, event: Any) -> None:
        if dropped_clip(event.mimeData()):
            accept_copy(event)

    def dragMoveEvent(self, event: Any) -> None:
        accept_copy(event)

    def dropEvent(self, event: Any) -> None:
        self.show_value(dropped_clip(event.mimeData()))
        accept_copy(event)

    def _browse(self) -> None:
        rasters = QgsProviderRegistry.instance().fileRasterFilters()
        filters = f"{tr('Videos')} ({VIDEO_FILTER});;{rasters}"
        path, _ = QFileDialog.getOpenFileName(self, tr("Choose a video or a raster file"), last_folder(), filters)
        self._take(path)

    def _browse_folder(self) -> None:
        self._take(QFileDialog.getExistingDirectory(self, tr("Choose a folder of frames"), last_folder()))

    def _take(self, path: str) -> None:
        if path:
            QgsSettings().setValue(FOLDER_SETTING, os.path.dirname(path))
            self.show_value(path)


def last_folder() -> str:
    """Where rasters were chosen the last time."""
    return QgsSettings().value(FOLDER_SETTING, "", type=str)


def dropped_clip(data: Any) -> str | None:
    """The first layer, file or folder in what was dropped."""
    if QgsMimeDataUtils.isUriList(data):
        for uri in QgsMimeDataUtils.decodeUriList(data):
            if uri.layerType == "raster":
                layer = uri.layerId if hasattr(uri, "layerId") else ""
                return layer if QgsProject.instance().mapLayer(layer) is not None else uri.uri
    for url in data.urls() if data.hasUrls() else []:
        if url.isLocalFile() and os.path.exists(url.toLocalFile()):
            return os.path.abspath(url.toLocalFile())
    return None
