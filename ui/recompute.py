"""After a mask was painted on: cloud removal again, only where the mask changed, where the method allows it.

What is computed comes into a copy of the result, so that before and after can be compared.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

from osgeo import gdal
from qgis.core import QgsProcessingUtils, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QPoint, QRect

from ..algorithms.layers import same_file, tr
from ..algorithms.qgis_settings import preferences
from ..algorithms.results import KIND
from ..algorithms.styles import open_unread
from ..contract.version import __version__
from ..runtime import worker
from ..runtime.failures import EnvironmentProblem
from .compared_layers import path_of, run_of

TASK = "removeclouds"
LOCAL = (
    "composite-median",
    "composite-medoid",
    "composite-ndvi",
    "composite-nearest",
)  # a pixel sees its own column only
ELSEWHERE = ("uncertainty", "chosen_date", "quality")  # results that are not made again
MOVED = ("target_crs", "resolution", "align")  # with these the mask's pixels are not the result's
INSIDE = 0.01  # of a pixel: an extent that ends just inside its last pixels is widened to them


@dataclass(frozen=True)
class Painted:
    """A mask: its original, the painted copy, and the box of what was painted, in the mask's pixels."""

    original: str
    path: str
    box: QRect


@dataclass(frozen=True)
class Again:
    """A run to be made: the job, where its output goes in the result (pixels; None: all of it), and why it is whole."""

    job: dict[str, Any]
    patch: QRect | None
    offset: QPoint  # of the computed part in the result, in pixels
    why_whole: str = ""


def results_of(mask: str) -> list[QgsRasterLayer]:
    """The clear images in the project that were made with a mask, the topmost first."""
    layers = [
        layer for layer in QgsProject.instance().layerTreeRoot().layerOrder() if isinstance(layer, QgsRasterLayer)
    ]
    found = []
    for layer in layers:
        task, job = run_of(layer)
        used = [entry.get("path", "") for entry in job.get("masks", [])]
        if task == TASK and layer.customProperty(KIND, "") == "image" and any(same_file(mask, path) for path in used):
            found.append(layer)
    return found


def plan_again(result: QgsRasterLayer, painted: Painted) -> Again:
    """What has to be computed after the mask of a result was painted on."""
    dataset = gdal.Open(path_of(result))
    _, job = run_of(result)
    tags = {name: dataset.GetMetadataItem(f"SKYMEND_{name}") or "" for name in ("METHOD", "OPTIONS")}
    method = tags["METHOD"] or job.get("method", "auto")
    masks = [
        {**entry, "path": painted.path} if same_file(entry["path"], painted.original) else entry
        for entry in job["masks"]
    ]
    wanted = {**job, "method": method, "masks": masks, "output": QgsProcessingUtils.generateTempFilename("again.tif")}
    wanted = {name: value for name, value in wanted.items() if name not in ELSEWHERE}
    why = _why_whole(wanted, dataset, gdal.Open(painted.original))
    if why:
        return Again(wanted, None, QPoint(), why)
    option = re.search(r"\bdilate=(\d+)", tags["OPTIONS"])
    reach = max(int(job.get("mask_buffer", 0)), int(option[1]) if option else 0) + 1
    whole = QRect(0, 0, dataset.RasterXSize, dataset.RasterYSize)
    box = painted.box.translated(_shift(dataset, gdal.Open(painted.original)))
    patch = box.adjusted(-reach, -reach, reach, reach).intersected(whole)
    part = patch.adjusted(-reach, -reach, reach, reach).intersected(whole)
    if patch.isEmpty():
        return Again(wanted, None, QPoint(), tr("what was painted lies beside the result"))
    x, across, _, y, _, down = dataset.GetGeoTransform()
    left, right = part.x() + INSIDE, part.x() + part.width() - INSIDE
    top, bottom = part.y() + INSIDE, part.y() + part.height() - INSIDE
    wanted["extent"] = [x + left * across, y + bottom * down, x + right * across, y + top * down]
    wanted.pop("extent_crs", None)
    return Again(wanted, patch, part.topLeft())


def _why_whole(job: dict[str, Any], result: Any, mask: Any) -> str:
    """Why a change of the mask reaches everywhere; empty where it does not."""
    if job["method"] not in LOCAL:
        return tr("{method} looks beyond the changed pixels").format(method=job["method"])
    if job.get("detect", True) and len(job["masks"]) < len(job.get("inputs", [])):
        return tr("clouds are detected in images without a mask")
    if any(job.get(name) for name in MOVED):
        return tr("the images are resampled")
    here, there = result.GetGeoTransform(), mask.GetGeoTransform()
    step = [abs(a - b) < 1e-9 * abs(here[1]) for a, b in zip(here[1:3] + here[4:], there[1:3] + there[4:])]
    apart = [((b - a) / size) % 1 for a, b, size in ((here[0], there[0], here[1]), (here[3], there[3], here[5]))]
    on_grid = all(min(part, 1 - part) < 1e-3 for part in apart)
    if not (all(step) and on_grid and here[2] == here[4] == 0) or result.GetProjection() != mask.GetProjection():
        return tr("the mask lies on another grid than the result")
    return ""


def _shift(result: Any, mask: Any) -> QPoint:
    """From the mask's pixels to those of the result."""
    here, there = result.GetGeoTransform(), mask.GetGeoTransform()
    return QPoint(round((there[0] - here[0]) / here[1]), round((there[3] - here[3]) / here[5]))


def compute_again(again: Again, result: str, feedback: Any) -> str:
    """Any thread: run the job; the path of the whole new image, empty where it was cancelled. Raises EnvironmentProblem with
    what the worker says."""
    try:
        answer = worker.run_job(TASK, again.job, feedback, preferences())
    except worker.WorkerError as error:
        raise EnvironmentProblem(error.text, error.hint) from error
    if answer is None or feedback.isCanceled():
        return ""
    if again.patch is None:
        return again.job["output"]
    path = QgsProcessingUtils.generateTempFilename("patched.tif")
    patch_into(path, result, again.job["output"], again)
    return path


def patch_into(path: str, result: str, part: str, again: Again) -> None:
    """Write a copy of a result with a part that was computed anew. Raises EnvironmentProblem where it cannot be written."""
    new = gdal.Open(part)
    options = ["TILED=YES", "COMPRESS=DEFLATE", "BIGTIFF=IF_SAFER"]
    made = gdal.GetDriverByName("GTiff").CreateCopy(path, gdal.Open(result), 0, options)
    box = again.patch.translated(-again.offset)
    if made is None or new is None or not QRect(0, 0, new.RasterXSize, new.RasterYSize).contains(box):
        raise EnvironmentProblem(tr("The part that was computed anew does not fit into {path}.").format(path=result))
    for number in range(1, made.RasterCount + 1):
        band, source = made.GetRasterBand(number), new.GetRasterBand(number)
        values = bytes(source.ReadRaster(box.x(), box.y(), box.width(), box.height(), buf_type=band.DataType))
        patch = again.patch
        band.WriteRaster(
            patch.x(), patch.y(), patch.width(), patch.height(), values, patch.width(), patch.height(), band.DataType
        )
    made.FlushCache()


def show_again(path: str, result: QgsRasterLayer, again: Again) -> QgsRasterLayer:
    """Put the new image above the result, in its colours and at its time."""
    layer = open_unread(path)
    layer.setName(tr("{name} (mask painted)").format(name=result.name()))
    layer.setRenderer(result.renderer().clone())
    layer.setCustomProperty(KIND, "image")
    metadata = result.metadata().clone()
    job = {name: value for name, value in again.job.items() if name != "extent" or again.patch is None}
    metadata.addHistoryItem(
        f"SkyMend {__version__} skymend:{TASK} {json.dumps({**job, 'output': path}, ensure_ascii=False)}"
    )
    layer.setMetadata(metadata)
    known = result.temporalProperties()
    if known.isActive():
        layer.temporalProperties().setMode(known.mode())
        layer.temporalProperties().setFixedTemporalRange(known.fixedTemporalRange())
        layer.temporalProperties().setIsActive(True)
    project = QgsProject.instance()
    project.addMapLayer(layer, False)
    node = project.layerTreeRoot().findLayer(result.id())
    parent = node.parent()
    parent.insertLayer(parent.children().index(node), layer)
    return layer
