"""Temporary results made permanent: copied to a folder in the background, and shown from there."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import tempfile
from typing import Any

from qgis.core import QgsDataProvider, QgsProcessingUtils, QgsProject, QgsRasterLayer
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ..algorithms.layers import same_file, tr
from ..runtime.failures import EnvironmentProblem
from .background_run import Outcome
from .setup_task import SetupTask


def temporary_files(outcome: Outcome) -> dict[str, str]:
    """Paths of a run's rasters that go when QGIS ends, and the names to give them."""
    found = {}
    for entry in outcome.report.get("layers", []):
        path = entry["path"]
        if is_temporary(path) and os.path.isfile(path):
            stem, ending = os.path.splitext(os.path.basename(path))
            name = entry.get("name") or stem
            found[path] = re.sub(r'[\\/:*?"<>|\s]+', " ", name).strip(" .")[:120] + ending
    return found


def is_temporary(path: str) -> bool:
    """Whether a file lies where QGIS or the system clears up."""
    real = os.path.normcase(os.path.realpath(path))
    places = (QgsProcessingUtils.tempFolder(), tempfile.gettempdir())
    return any(real.startswith(os.path.normcase(os.path.realpath(place)) + os.sep) for place in places)


def ask_where(parent: QWidget) -> str:
    """The folder to keep results in; empty where the user cancelled."""
    return QFileDialog.getExistingDirectory(parent, tr("Choose a folder for the results"))


def keep_files(files: dict[str, str], folder: str) -> SetupTask:
    """A task that copies files into a folder under their names; it ends with {old path: new path}."""

    def work(feedback: Any) -> dict[str, str]:
        moved: dict[str, str] = {}
        try:
            for number, (path, name) in enumerate(files.items()):
                if feedback.isCanceled():
                    break
                moved[path] = _copy(path, os.path.join(folder, name))
                feedback.setProgress(100.0 * (number + 1) / len(files))
        except OSError as error:
            text = tr("The results could not be saved in {folder}: {error}").format(folder=folder, error=error)
            raise EnvironmentProblem(text, tr("Choose another folder, or free space.")) from error
        return moved

    return SetupTask(tr("Saving results"), work, tr("The results are saved in {folder}.").format(folder=folder))


def show_from(moved: dict[str, str], layer_ids: tuple[str, ...]) -> None:
    """Let the layers of a run show the copies, as they look now."""
    for layer_id in layer_ids:
        layer = QgsProject.instance().mapLayer(layer_id)
        if not isinstance(layer, QgsRasterLayer):
            continue
        target = next((new for old, new in moved.items() if same_file(old, layer.source())), "")
        if target:
            layer.setDataSource(target, layer.name(), "gdal", QgsDataProvider.ProviderOptions(), False)
            layer.triggerRepaint()


def _copy(source: str, target: str) -> str:
    """Copy to a name that is free, whole or not at all."""
    stem, ending = os.path.splitext(target)
    number = 1
    while os.path.exists(target):
        number += 1
        target = f"{stem} {number}{ending}"
    part = f"{target}.part"
    try:
        shutil.copyfile(source, part)
        os.replace(part, target)
    except OSError:
        with contextlib.suppress(OSError):
            os.remove(part)
        raise
    return target
