"""Two class rasters: confusion matrix, overall accuracy, kappa, PA, UA, F1, with a report and a raster of differences."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Optional

import numpy as np

from ...contract.cloud_classes import NODATA
from ..clouds.mask_reader import MaskReader
from ..job.events import Events
from ..job.parameters import Result
from ..raster.area import Area
from ..raster.dataset import DatasetPool
from ..raster.opening import open_scene
from ..raster.reader import CodeReader
from ..raster.scene import SceneSource
from ..raster.target import as_wished
from ..raster.tiling import Tile, tile_size, tiles
from ..raster.writer import CLASSES as CLASS_CODES
from ..raster.writer import OutputRaster, Outputs
from ..schedule.stream import stream
from ..schedule.tile_job import TileJob
from . import metrics
from .compared import grid_notes, labels, nothing_in_common, provenance
from .images_page import CLASS_NAMES, classes_page
from .json_values import as_json, finite
from .mask import mask_reader
from .parameters import Parameters
from .report import PICTURE_PIXELS

CLASSES = len(CLASS_NAMES)  # codes 0 to 3 of `contract.cloud_classes`


def are_classes(p: Parameters) -> bool:
    """Whether prediction and reference are single bytes that hold our cloud classes only."""
    for layer in (p.reference, p.prediction):
        scene = open_scene([layer])
        if len(scene.bands) != 1 or scene.bands[0].dtype != "uint8":
            return False
        with CodeReader(layer, scene.geobox) as reader:
            codes, valid = reader.read_decimated(PICTURE_PIXELS)
        if not np.isin(codes[valid], (*range(CLASSES), NODATA)).all():
            return False
    return True


def run(p: Parameters, events: Events) -> Result:
    """Compare the classes of prediction and baseline with the reference's. Raises InputError without a common pixel."""
    scene = open_scene([p.reference])
    scene = replace(scene, geobox=as_wished(scene.geobox, p.grid_wish))
    area = Area.of(p.grid_wish, scene.geobox)
    notes = grid_notes(scene, [p.prediction, p.baseline], "nearest neighbour")
    for note in notes:
        events.warning(note)
    if p.output:
        notes = (*notes, "Class rasters have no difference: 0 = equal, 1 = different is written instead.")
    with DatasetPool() as pool, Outputs(p.layers.values(), layout=p.format, events=events) as outputs:
        readers = {n: CodeReader(layer, scene.geobox, pool=pool) for n, layer in p.layers.items() if n != "mask"}
        job = ClassesJob(readers, mask_reader(p, scene.geobox, pool, events), bool(p.output), pool, area)
        totals = _ClassTotals(_different(p, scene, outputs) if p.output else None)
        cover = tiles(scene.geobox.shape.yx, tile_size(p.machine, 60))
        stream(job, cover, totals.add, events.part(0, 0.9), message="Comparing")
        matrices = totals.matrices
        if not matrices["prediction"].sum():
            raise nothing_in_common(p)
        if p.output_html:
            picture = job.read_decimated(PICTURE_PIXELS)
            pixels = scene.geobox.shape[0] * scene.geobox.shape[1]
            outputs.text(p.output_html, classes_page(matrices, picture, labels(p), notes, pixels))
    events.progress(1, "Done")
    agreements = {name: metrics.agreement(matrix) for name, matrix in matrices.items()}
    a, paths = agreements["prediction"], {"OUTPUT_HTML": p.output_html, "OUTPUT": p.output}
    return Result(
        outputs={name: path for name, path in paths.items() if path}
        | {"KAPPA": finite(a.kappa), "OVERALL_ACCURACY": finite(a.overall_accuracy)},
        report={
            "layers": [{"path": p.output, "name": "Different classes", "kind": "quality"}] if p.output else [],
            "notes": list(notes),
            "confusion": {name: matrix.tolist() for name, matrix in matrices.items()},
            "agreement": {name: as_json(value) for name, value in agreements.items()},
        },
    )


@dataclass(frozen=True)
class TileAgreement:
    """What one tile adds to the confusion matrix (classes, classes) of each result, and where prediction and reference
    differ (h, w) uint8: 0 equal, 1 different, 255 not compared, if wanted."""

    matrices: dict[str, np.ndarray]
    different: Optional[np.ndarray]


@dataclass(frozen=True)
class ClassesJob:
    """Compares the codes of tiles; `readers` by role: reference, prediction, perhaps baseline."""

    readers: Mapping[str, CodeReader]
    mask: Optional[MaskReader]
    difference: bool
    pool: DatasetPool
    area: Optional[Area] = None

    def read(self, tile: Tile) -> dict[str, np.ndarray]:
        """Codes (h, w) by role, 255 where there are none; `mask`: which pixels are compared, where there is one."""
        found = {role: reader.read(tile.window) for role, reader in self.readers.items()}
        codes = {role: np.where(valid, values, NODATA) for role, (values, valid) in found.items()}
        if self.area:
            codes["reference"] = np.where(self.area.inside(tile.window), codes["reference"], NODATA)
        return codes if self.mask is None else {**codes, "mask": self.mask.read(tile.window).cloud}

    def read_decimated(self, pixels: int) -> dict[str, np.ndarray]:
        """All codes on a coarser grid of at most about `pixels`, 255 where there are none."""
        found = {role: reader.read_decimated(pixels) for role, reader in self.readers.items()}
        picture = {role: np.where(valid, codes, NODATA) for role, (codes, valid) in found.items()}
        if self.area:
            inside = self.area.thinned(picture["reference"].shape)
            picture["reference"] = np.where(inside, picture["reference"], NODATA)
        return picture

    def compute(self, tile: Tile, codes: dict[str, np.ndarray]) -> TileAgreement:
        """Count pairs of codes."""
        reference, validity = codes["reference"], codes.get("mask")
        matrices = {
            role: metrics.confusion(reference, values, CLASSES, validity)
            for role, values in codes.items()
            if role not in ("reference", "mask")
        }
        if not self.difference:
            return TileAgreement(matrices, None)
        seen = (reference < CLASSES) & (codes["prediction"] < CLASSES)
        seen &= validity if validity is not None else True
        return TileAgreement(matrices, np.where(seen, reference != codes["prediction"], NODATA).astype(np.uint8))

    def close(self) -> None:
        """Close the files."""
        self.pool.close()


@dataclass
class _ClassTotals:
    """Adds up the answers of tiles, and writes where they differ."""

    raster: Optional[OutputRaster]
    matrices: dict[str, np.ndarray] = field(default_factory=dict)

    def add(self, tile: Tile, answer: TileAgreement) -> None:
        for name, matrix in answer.matrices.items():
            self.matrices[name] = self.matrices[name] + matrix if name in self.matrices else matrix
        if self.raster is not None and answer.different is not None:
            self.raster.write(tile.window, answer.different)


def _different(p: Parameters, reference: SceneSource, outputs: Outputs) -> OutputRaster:
    """The raster of where the classes differ."""
    tags = provenance(p, (open_scene([p.prediction]), reference), "0 equal, 1 different").tags()
    return outputs.raster(p.output or "", reference.geobox, ["different"], CLASS_CODES, tags=tags)


_: type[TileJob] = ClassesJob
