"""The results of a batch as layers of the project, in one group: styled and dated where that is known."""

from __future__ import annotations

import datetime
import os

from qgis.core import QgsProject, QgsRasterLayer

from ..algorithms.results import set_temporal_range
from ..algorithms.styles import apply_style
from ..contract.dates import parse_date
from .raster_pickers import RASTER_FILES, rasters_in


def add_layers(paths: list[str], task: str, title: str) -> int:
    """Load files, and the rasters in folders; returns how many there are now. What is no raster, and what the project has
    already, is left out."""
    project = QgsProject.instance()
    known = {os.path.realpath(layer.source()) for layer in project.mapLayers().values()}
    files = [file for path in paths for file in (rasters_in(path) if os.path.isdir(path) else [path])]
    wanted = [f for f in files if f.lower().endswith(RASTER_FILES) and os.path.realpath(f) not in known]
    group = project.layerTreeRoot().insertGroup(0, title) if wanted else None
    count = 0
    for path in wanted:
        layer = QgsRasterLayer(path, os.path.splitext(os.path.basename(path))[0])
        if group is None or not layer.isValid():
            continue
        if task == "detectclouds" and "_probability" not in layer.name():
            apply_style(layer, "classes", None)
        date = parse_date(layer.name())
        if date is not None:
            set_temporal_range(layer, date.isoformat(), (date + datetime.timedelta(days=1)).isoformat())
        project.addMapLayer(layer, False)
        group.addLayer(layer).setItemVisibilityChecked(count == 0)
        count += 1
    return count
