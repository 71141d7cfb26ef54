"""Images against a reference: scored with `metrics` tile by tile, with a report and a raster of differences."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Optional

import numpy as np

from ..clouds.mask_reader import Cloudiness, MaskReader
from ..job.events import Events
from ..job.layer import Layer
from ..job.parameters import Result
from ..raster.area import Area
from ..raster.dataset import DatasetPool
from ..raster.grid import decimated_shape
from ..raster.plausible import tell
from ..raster.reader import Scene, SceneReader
from ..raster.tiling import Tile, tile_size, tiles
from ..raster.window import Window
from ..raster.writer import FLOATS, OutputRaster, Outputs
from ..schedule.stream import stream
from ..schedule.tile_job import TileJob
from . import images_page, metrics
from .compared import Compared, labels, nothing_in_common, open_compared, provenance
from .histograms import Bins, Counts
from .json_values import as_json, finite, plain
from .mask import mask_reader
from .parameters import Parameters
from .published_metrics import fusion_scores
from .report import PICTURE_PIXELS

SCALARS = ("rmse", "mae", "psnr", "ssim", "sam", "ergas", "cc", "uiqi")


def run(p: Parameters, baselines: Mapping[str, Layer], events: Events) -> Result:
    """Score the prediction and, on the same pixels, what it is to beat: `baselines` by name, and the parameters' own.

    Raises InputError where the images have no band or no valid pixel in common.
    """
    compared = open_compared(p, baselines)
    tell([compared.reference, *compared.scored.values()], events)
    for note in compared.notes:
        events.warning(note)
    geobox, ratio = compared.reference.geobox, p.pixel_ratio
    with DatasetPool() as pool:
        images = Images.of(compared, mask_reader(p, geobox, pool, events), pool, Area.of(p.grid_wish, geobox))
        picture = images.read_decimated(PICTURE_PIXELS)
        bins = Bins.for_values(picture["reference"])
        size = tile_size(p.machine, 80 * len(compared.reference.bands) + 160, metrics.SSIM_HALO)
        with Outputs(p.layers.values(), layout=p.format, events=events) as outputs:
            totals = _ImageTotals(_difference(p, compared, outputs) if p.output else None)
            stream(
                ImagesJob(images, bins, difference=bool(p.output)), tiles(geobox.shape.yx, size, metrics.SSIM_HALO),
                totals.add, events.part(0, 0.9), message="Comparing",
            )  # fmt: skip
            scores = {name: metrics.scores(total, ratio=ratio) for name, total in totals.sums.items()}
            published = {name: fusion_scores(total, ratio) for name, total in totals.sums.items()}
            if not scores["prediction"].count:
                raise nothing_in_common(p)
            if p.output_html:
                found = images_page.MeasuredImages(scores, published, ratio, picture, bins, totals.counts)
                outputs.text(p.output_html, images_page.images_page(compared, found, labels(p)))
    events.progress(1, "Done")
    paths = {"OUTPUT_HTML": p.output_html, "OUTPUT": p.output}
    difference = {"path": p.output, "name": f"{p.prediction.label} − {p.reference.label}", "kind": "difference"}
    return Result(
        outputs={name: path for name, path in paths.items() if path}
        | {name.upper(): finite(getattr(scores["prediction"], name)) for name in SCALARS},
        report={
            "layers": [difference] if p.output else [],
            "bands": list(compared.reference.band_names),
            "ratio": ratio,
            "notes": list(compared.notes),
            "scores": {name: as_json(score) for name, score in scores.items()},
            "published": {n: {k: plain(v) for k, v in score.items()} for n, score in published.items()},
        },
    )


@dataclass(frozen=True)
class Images:
    """Reads reference, results and mask together on the reference's grid: values (C, h, w) by name, NaN where missing, and
    `validity` (h, w): inside the mask and valid in every image, so that all results are scored on the same pixels."""

    readers: Mapping[str, SceneReader]
    mask: Optional[MaskReader]
    pool: DatasetPool
    area: Optional[Area] = None

    @classmethod
    def of(
        cls, compared: Compared, mask: Optional[MaskReader], pool: DatasetPool, area: Optional[Area] = None
    ) -> Images:
        """The readers of what is compared; they share a pool."""
        geobox, scenes = compared.reference.geobox, {"reference": compared.reference, **compared.scored}
        readers = {name: SceneReader(scene, geobox, pool=pool) for name, scene in scenes.items()}
        return cls(readers, mask, pool, area)

    def read(self, window: Window) -> dict[str, np.ndarray]:
        """The pixels of a window."""
        found = {name: reader.read(window) for name, reader in self.readers.items()}
        return _together(
            found,
            self.mask.read(window) if self.mask else None,
            None if self.area is None else self.area.inside(window),
        )

    def read_decimated(self, pixels: int) -> dict[str, np.ndarray]:
        """The whole images on a coarser grid of at most about `pixels`."""
        found = {name: reader.read_decimated(pixels) for name, reader in self.readers.items()}
        inside = None if self.area is None else self.area.thinned(decimated_shape(*self.area.geobox.shape.yx, pixels))
        return _together(found, self.mask.read_decimated(pixels) if self.mask else None, inside)


@dataclass(frozen=True)
class TileScores:
    """What one tile adds for each result, and prediction minus reference (C, h, w), NaN where it is not valid, if wanted."""

    sums: dict[str, metrics.Sums]
    counts: dict[str, Counts]
    difference: Optional[np.ndarray]


@dataclass(frozen=True)
class ImagesJob:
    """Scores tiles, which overlap by a halo of `SSIM_HALO` pixels."""

    images: Images
    bins: Bins
    difference: bool

    def read(self, tile: Tile) -> dict[str, np.ndarray]:
        """The images of the tile and its halo."""
        return self.images.read(tile.padded)

    def compute(self, tile: Tile, data: dict[str, np.ndarray]) -> TileScores:
        """Sums and counts of the tile's own pixels."""
        reference, validity = data["reference"], data["validity"]
        core, own = tile.crop(reference), tile.crop(validity)
        results = [name for name in data if name not in ("reference", "validity")]
        error = None
        if self.difference:
            error = np.where(own, tile.crop(data["prediction"]) - core, np.float32("nan"))
        return TileScores(
            {name: metrics.sums(reference, data[name], validity, tile.core) for name in results},
            {name: self.bins.counts(core, tile.crop(data[name]), own) for name in results},
            error,
        )

    def close(self) -> None:
        """Close the files."""
        self.images.pool.close()


@dataclass
class _ImageTotals:
    """Adds up the answers of tiles in their order, and writes the differences."""

    raster: Optional[OutputRaster]
    sums: dict[str, metrics.Sums] = field(default_factory=dict)
    counts: dict[str, Counts] = field(default_factory=dict)

    def add(self, tile: Tile, answer: TileScores) -> None:
        for name, part in answer.sums.items():
            self.sums[name] = metrics.merge([self.sums[name], part]) if name in self.sums else part
            self.counts[name] = self.counts[name] + answer.counts[name] if name in self.counts else answer.counts[name]
        if self.raster is not None and answer.difference is not None:
            self.raster.write(tile.window, answer.difference)


def _together(
    found: Mapping[str, Scene], mask: Optional[Cloudiness], inside: Optional[np.ndarray]
) -> dict[str, np.ndarray]:
    """Values by name, and where all of them are valid, the mask says cloud, and the area is."""
    validity = np.logical_and.reduce([scene.validity for scene in found.values()])
    if mask is not None:
        validity = validity & mask.cloud & mask.known
    if inside is not None:
        validity = validity & inside
    return {**{name: scene.values for name, scene in found.items()}, "validity": validity}


def _difference(p: Parameters, compared: Compared, outputs: Outputs) -> OutputRaster:
    """The raster of prediction minus reference."""
    scenes = (compared.scored["prediction"], compared.reference)
    tags = provenance(p, scenes, "prediction minus reference").tags()
    reference = compared.reference
    return outputs.raster(p.output or "", reference.geobox, reference.band_names, FLOATS, tags=tags)


_: type[TileJob] = ImagesJob
