"""Task `evaluate`: how near a result is to a reference, as numbers, an HTML report and a difference raster.

Images are scored with `metrics.py`, tile by tile; two class rasters by their confusion matrix; clips by
`evaluate_video`.
"""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

import numpy as np

from ..catalogue import zoo
from ..job.errors import InputError
from ..job.events import Events
from ..job.layer import Layer
from ..job.parameters import Result
from ..raster.grid import same_grid
from ..raster.opening import open_scene
from ..raster.reader import CodeReader, SceneReader
from ..raster.scene import SceneSource
from ..raster.tiling import Tile, tile_size, tiles
from ..raster.window import Window
from ..raster.writer import CLASSES as CLASS_CODES
from ..raster.writer import FLOATS, Outputs
from ..schedule.stream import stream
from ..schedule.tile_job import Steps
from . import clips, images_page, metrics
from .parameters import Parameters
from .published_metrics import fusion_scores
from .report import colour_bands

CLASSES = 4  # 0 clear, 1 thick cloud, 2 thin cloud, 3 shadow; 255 no data
_BINS = 128
_SAMPLE_PIXELS = 360_000
BASELINES = ("copy", "change", "starfm")  # of fusion
SCALARS = ("rmse", "mae", "psnr", "ssim", "sam", "ergas", "cc", "uiqi")


@dataclass(frozen=True)
class Compared:
    """The scenes with their common bands, in the reference's order, on the reference's grid."""

    reference: SceneSource
    scored: dict[str, SceneSource]  # prediction first, then baselines
    notes: tuple[str, ...]


def run(parameters: Parameters, events: Events) -> Result:
    """Score the prediction; raises InputError where the layers have no band or no valid pixel in common."""
    p = parameters
    if clips.are_clips(p):
        return clips.run(p, events)
    if p.output_video:
        raise InputError(f"OUTPUT_VIDEO is for clips; {p.prediction.label} is an image.", "Leave OUTPUT_VIDEO empty.")
    if not (p.fine or p.coarse or p.coarse_target):
        return _evaluate_classes(p, events) if _are_classes(p) else _evaluate_images(p, {}, events)
    with tempfile.TemporaryDirectory(prefix="baselines-") as folder:
        baselines = _fusion_baselines(p, Path(folder), events.part(0, 0.6))
        return _evaluate_images(p, baselines, events.part(0.6, 1))


def _fusion_baselines(p: Parameters, folder: Path, events: Events) -> dict[str, Layer]:
    """The guesses every fusion must beat and STARFM, by name, for the date of the prediction."""
    from ..fusion import fuse

    if len(p.coarse_target) != 1:
        raise InputError(
            f"COARSE_TARGET has {len(p.coarse_target)} images; the baselines need the one of the reference's date.",
            "Give FINE, COARSE and the one COARSE_TARGET that the result was fused from.",
        )
    found = {}
    for index, method in enumerate(BASELINES):
        path, card = str(folder / f"{method}.tif"), zoo.find("fuse", method)
        own = {parameter.name for parameter in card.parameters}
        given = p.options if method == "starfm" else {k: v for k, v in p.options.items() if k in own}
        job = fuse.Parameters(
            fine=p.fine, coarse=p.coarse, coarse_target=p.coarse_target, dates=p.dates, method=method, output=path,
            memory_mb=p.memory_mb, tile_size=p.tile_size, threads=p.threads, bands=p.bands, scale=p.scale,
            offset=p.offset, coregistration=False, options=given,
        )  # fmt: skip
        part = events.part(index / len(BASELINES), (index + 1) / len(BASELINES))
        fuse.run(job, part)
        found[method] = Layer(path=path, name=images_page.TITLES[method])
    return found


def _evaluate_images(p: Parameters, baselines: dict[str, Layer], events: Events) -> Result:
    compared = _open(p, baselines)
    for note in compared.notes:
        events.warning(note)
    ratio = _ratio(p.ratio)
    geobox, count = compared.reference.geobox, len(compared.reference.bands)
    inputs = [layer for layer in (p.prediction, p.reference, p.mask, p.baseline) if layer]
    readers = _Readers(compared, p.mask)
    picture = readers.decimated(_SAMPLE_PIXELS)
    charts = images_page.Charts.for_values(picture["reference"], _BINS)
    size = tile_size(p.machine, 80 * count + 160, metrics.SSIM_HALO)
    found: dict[str, list[metrics.Sums]] = {name: [] for name in readers.names if name != "reference"}

    with Outputs(protect=inputs) as outputs, readers:
        difference = None
        if p.output:
            difference = outputs.raster(
                p.output,
                geobox,
                compared.reference.band_names,
                FLOATS,
                tags={"SKYMEND_TASK": "evaluate", "SKYMEND_CONTENT": "prediction minus reference"},
            )

        def compute(tile: Tile, data: dict[str, np.ndarray]) -> Optional[np.ndarray]:
            core = _core(tile)
            for name, parts in found.items():
                parts.append(metrics.sums(data["reference"], data[name], data["validity"], core))
                if len(parts) > 1:
                    parts[:] = [metrics.merge(parts)]
                charts.add(name, tile.crop(data["reference"]), tile.crop(data[name]), tile.crop(data["validity"]))
            if difference is None:
                return None
            error = tile.crop(data["prediction"] - data["reference"])
            return np.where(tile.crop(data["validity"]), error, np.float32("nan"))

        def write(tile: Tile, error: Optional[np.ndarray]) -> None:
            if difference is not None and error is not None:
                difference.write(tile.window, error)

        stream(
            Steps(readers.read, compute), tiles(geobox.shape.yx, size, metrics.SSIM_HALO), write,
            events.part(0, 0.9), message="Comparing",
        )  # fmt: skip
        scores = {name: metrics.scores(parts[0], ratio=ratio) for name, parts in found.items()}
        published = {name: fusion_scores(parts[0], ratio) for name, parts in found.items()}
        if not scores["prediction"].count:
            raise InputError(
                f"{p.prediction.label} and {p.reference.label} have no valid pixel in common.",
                "Check that they cover the same place, and that the mask is not 0 everywhere.",
            )
        if p.output_html:
            html = images_page.images_page(
                scores,
                published,
                picture,
                charts,
                bands=compared.reference.band_names,
                colours=colour_bands(compared.reference),
                ratio=ratio,
                names=_names(p),
                notes=compared.notes,
                pixels=geobox.shape[0] * geobox.shape[1],
            )
            outputs.text(p.output_html, html)
    events.progress(1, "Done")
    values = {name.upper(): getattr(scores["prediction"], name) for name in SCALARS}
    layers = [{"path": p.output, "name": f"{p.prediction.label} − {p.reference.label}", "kind": "difference"}]
    return Result(
        outputs=_paths(p) | {name: _finite(value) for name, value in values.items()},
        report={
            "layers": layers if p.output else [],
            "bands": list(compared.reference.band_names),
            "ratio": ratio,
            "notes": list(compared.notes),
            "scores": {name: _as_dict(score) for name, score in scores.items()},
            "published": {n: {k: _json(v) for k, v in score.items()} for n, score in published.items()},
        },
    )


def _evaluate_classes(p: Parameters, events: Events) -> Result:
    """Two class rasters: confusion matrix, overall accuracy, kappa, PA, UA, F1."""
    scene = open_scene([p.reference])
    notes = _grid_notes(scene, [p.prediction, p.baseline], "nearest neighbour")
    for note in notes:
        events.warning(note)
    if p.output:
        notes = (*notes, "Class rasters have no difference: 0 = equal, 1 = different is written instead.")
    layers = {"reference": p.reference, "prediction": p.prediction, "baseline": p.baseline, "mask": p.mask}
    readers = {name: CodeReader(layer, scene.geobox) for name, layer in layers.items() if layer}
    scored = [name for name in readers if name in ("prediction", "baseline")]
    matrices: dict[str, np.ndarray] = {name: np.zeros((CLASSES, CLASSES), np.int64) for name in scored}
    size = tile_size(p.machine, 60)

    def read(tile: Tile) -> dict[str, np.ndarray]:
        codes = {}
        for name, reader in readers.items():
            values, valid = reader.read(tile.window)
            codes[name] = np.where(valid, values, 0 if name == "mask" else 255)
        return codes

    with Outputs(protect=[layer for layer in layers.values() if layer]) as outputs:
        raster = None
        if p.output:
            raster = outputs.raster(p.output, scene.geobox, ["different"], CLASS_CODES)

        def compute(tile: Tile, codes: dict[str, np.ndarray]) -> np.ndarray:
            validity = codes["mask"] != 0 if "mask" in codes else None
            for name, matrix in matrices.items():
                matrix += metrics.confusion(codes["reference"], codes[name], CLASSES, validity)
            seen = (codes["reference"] < CLASSES) & (codes["prediction"] < CLASSES)
            seen &= validity if validity is not None else True
            return np.where(seen, codes["reference"] != codes["prediction"], 255).astype(np.uint8)

        def write(tile: Tile, different: np.ndarray) -> None:
            if raster:
                raster.write(tile.window, different)

        stream(
            Steps(read, compute), tiles(scene.geobox.shape.yx, size), write, events.part(0, 0.9), message="Comparing"
        )
        agreements = {name: metrics.agreement(matrix) for name, matrix in matrices.items()}
        if not matrices["prediction"].sum():
            raise InputError(
                f"{p.prediction.label} and {p.reference.label} have no valid pixel in common.",
                "Check that they cover the same place, and that the mask is not 0 everywhere.",
            )
        if p.output_html:
            picture = {}
            for name, reader in readers.items():
                codes, valid = reader.read_decimated(_SAMPLE_PIXELS)
                picture[name] = np.where(valid, codes, 255)
            html = images_page.classes_page(
                agreements, matrices, picture, names=_names(p), notes=notes,
                pixels=scene.geobox.shape[0] * scene.geobox.shape[1],
            )  # fmt: skip
            outputs.text(p.output_html, html)
        for reader in readers.values():
            reader.close()
    events.progress(1, "Done")
    a = agreements["prediction"]
    different = [{"path": p.output, "name": "Different classes", "kind": "quality"}]
    return Result(
        outputs=_paths(p) | {"KAPPA": _finite(a.kappa), "OVERALL_ACCURACY": _finite(a.overall_accuracy)},
        report={
            "layers": different if p.output else [],
            "notes": list(notes),
            "confusion": {name: matrix.tolist() for name, matrix in matrices.items()},
            "agreement": {name: _as_dict(value) for name, value in agreements.items()},
        },
    )


class _Readers:
    """Reads reference, prediction, baseline and mask together."""

    def __init__(self, compared: Compared, mask: Optional[Layer]) -> None:
        geobox = compared.reference.geobox
        scenes = {"reference": compared.reference, **compared.scored}
        self._readers = {name: SceneReader(scene, geobox) for name, scene in scenes.items()}
        self._mask = CodeReader(mask, geobox) if mask else None
        self.names = tuple(self._readers)

    def read(self, tile: Tile) -> dict[str, np.ndarray]:
        """Values (C, h, w) by name on the padded tile, and `validity` (h, w): inside the mask and valid in every image,
        so that prediction and baseline are scored on the same pixels."""
        found = {name: reader.read(tile.padded) for name, reader in self._readers.items()}
        validity = np.logical_and.reduce([scene.validity for scene in found.values()])
        if self._mask:
            codes, valid = self._mask.read(tile.padded)
            validity = validity & valid & (codes != 0)
        return {**{name: scene.values for name, scene in found.items()}, "validity": validity}

    def decimated(self, pixels: int) -> dict[str, np.ndarray]:
        """The whole images, coarsely, by name; `validity` as in `read`."""
        found = {name: reader.read_decimated(pixels) for name, reader in self._readers.items()}
        validity = np.logical_and.reduce([scene.validity for scene in found.values()])
        if self._mask:
            codes, valid = self._mask.read_decimated(pixels)
            validity = validity & valid & (codes != 0)
        return {**{name: scene.values for name, scene in found.items()}, "validity": validity}

    def __enter__(self) -> _Readers:
        return self

    def __exit__(self, *exception: object) -> None:
        for reader in self._readers.values():
            reader.close()
        if self._mask:
            self._mask.close()


def _open(p: Parameters, baselines: dict[str, Layer]) -> Compared:
    """Open the images and choose the bands they share: by name, else in order. Raises InputError naming the layers."""
    reference = open_scene([p.reference], bands=p.bands, scale=p.scale, offset=p.offset)
    scenes = [reference]
    layers = {"prediction": p.prediction, **({"baseline": p.baseline} if p.baseline else {}), **baselines}
    for layer in layers.values():
        scene = open_scene([layer], scale=p.scale, offset=p.offset)
        if p.bands and len(scene.bands) == len(p.bands):
            scene = open_scene([layer], bands=p.bands, scale=p.scale, offset=p.offset)
        scenes.append(scene)
    shared = [name for name in reference.band_names if all(name in scene.band_names for scene in scenes)]
    notes = _grid_notes(reference, [p.prediction, p.baseline], "bilinear")
    if len({len(scene.bands) for scene in scenes}) == 1 and len(shared) < len(reference.bands):
        notes = (*notes, "The bands have different names and were compared in their order.")
    elif not shared:
        counts = ", ".join(f"{scene.name}: {', '.join(scene.band_names)}" for scene in scenes)
        raise InputError(f"The images have no band in common ({counts}).", "Name the bands in file order with BANDS.")
    else:
        if any(len(scene.bands) > len(shared) for scene in scenes):
            notes = (*notes, f"Only the bands that all images have were compared: {', '.join(shared)}.")
        scenes = [scene.select(shared) for scene in scenes]
    return Compared(scenes[0], dict(zip(layers, scenes[1:])), notes)


def _grid_notes(reference: SceneSource, layers: Sequence[Optional[Layer]], resampling: str) -> tuple[str, ...]:
    notes = []
    for layer in layers:
        if layer and not same_grid(open_scene([layer]).geobox, reference.geobox):
            notes.append(f"{layer.label} is on another grid and was warped onto that of the reference ({resampling}).")
    return tuple(notes)


def _are_classes(p: Parameters) -> bool:
    """Whether prediction and reference are single bytes that hold our cloud classes only."""
    for layer in (p.reference, p.prediction):
        scene = open_scene([layer])
        if len(scene.bands) != 1 or scene.bands[0].dtype != "uint8":
            return False
        with CodeReader(layer, scene.geobox) as reader:
            codes, valid = reader.read_decimated(_SAMPLE_PIXELS)
        if not np.isin(codes[valid], (*range(CLASSES), 255)).all():
            return False
    return True


def _core(tile: Tile) -> tuple[slice, slice]:
    """The tile's own rows and columns inside its padded window."""

    def span(inner: Window, outer: Window, axis: str, length: str) -> slice:
        start = int(getattr(inner, axis) - getattr(outer, axis))
        return slice(start, start + int(getattr(inner, length)))

    rows = span(tile.window, tile.padded, "row_off", "height")
    return rows, span(tile.window, tile.padded, "col_off", "width")


def _ratio(ratio: Optional[float]) -> float:
    if not ratio:
        return 1 / 16
    return 1 / ratio if ratio > 1 else ratio


def _names(p: Parameters) -> dict[str, str]:
    layers = {"prediction": p.prediction, "reference": p.reference, "baseline": p.baseline, "mask": p.mask}
    labels = [layer.label for layer in layers.values() if layer]
    folders = len(set(labels)) < len(labels)  # truth/x.tif and x.tif
    return {
        name: "" if layer is None else "/".join(Path(layer.path).parts[-2:]) if folders else layer.label
        for name, layer in layers.items()
    }


def _paths(p: Parameters) -> dict[str, Any]:
    return {k: v for k, v in {"OUTPUT_HTML": p.output_html, "OUTPUT": p.output}.items() if v}


def _as_dict(value: object) -> dict[str, Any]:
    return {name: _json(v.tolist() if isinstance(v, np.ndarray) else v) for name, v in vars(value).items()}


def _finite(value: float) -> Optional[float]:
    """A number for QGIS, which knows neither NaN nor infinity."""
    return float(value) if np.isfinite(value) else None


def _json(value: Any) -> Any:
    """Numbers as JSON knows them: NaN and infinity are None and text."""
    if isinstance(value, list):
        return [_json(v) for v in value]
    if isinstance(value, float) and not np.isfinite(value):
        return None if np.isnan(value) else ("inf" if value > 0 else "-inf")
    return value
