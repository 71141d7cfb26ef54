"""The tasks on xarray objects. `**parameters` are the task's further ones, as its page in the guide names them."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Union

import numpy as np
import xarray

from ..contract.cloud_classes import NODATA
from ..engine.catalogue import zoo
from ..engine.job.errors import InputError
from ..engine.job.layer import Layer
from ..engine.job.parameters import GridWish
from ..engine.raster.dated import open_series as scenes_of
from ..engine.raster.opening import open_scene as scene_of
from ..engine.raster.reader import SceneReader
from ..engine.raster.scene import SceneSource
from ..engine.raster.target import as_wished, target_grid
from ..engine.raster.window import Window
from .arrays import TIME, is_array, read, wrapped, written
from .jobs import Answer, JobError, run

Image = Union[xarray.DataArray, xarray.Dataset, str, Path]
Images = Union[Image, Sequence[Image]]


def open_scene(
    *paths: str | Path,
    bands: Sequence[str] = (),
    extent: tuple[float, float, float, float] | None = None,
    resolution: float | None = None,
) -> xarray.DataArray:
    """One image (band, y, x) as reflectance, float32, NaN where there is no data: a product as delivered (folder, archive),
    or the files of one acquisition.

    `extent` (xmin, ymin, xmax, ymax) in the image's CRS and `resolution` in its units take less. Attributes tell `date`,
    `product` and what was assumed (`note`). Raises JobError.
    """
    try:
        scene = scene_of(_as_layers(paths), bands=list(bands))
        return _pixels(scene, GridWish(extent=extent, resolution=resolution))
    except InputError as error:
        raise JobError(error.text, error.hint) from None


def open_series(
    paths: Sequence[str | Path],
    *,
    dates: str = "",
    bands: Sequence[str] = (),
    extent: tuple[float, float, float, float] | None = None,
    resolution: float | None = None,
) -> xarray.DataArray:
    """Dated images (time, band, y, x) on one grid, as `open_scene` gives one; `dates` as in `reconstructseries`. Raises
    JobError."""
    try:
        scenes = scenes_of(_as_layers(paths), dates=dates, bands=list(bands))
        grid = target_grid(scenes, GridWish(extent=extent, resolution=resolution)).geobox
        images = [_pixels(scene, GridWish(), grid) for scene in scenes]
    except InputError as error:
        raise JobError(error.text, error.hint) from None
    moments = np.array([scene.day.isoformat() for scene in scenes], dtype="datetime64[ns]")
    return xarray.concat(images, dim=xarray.Variable(TIME, moments), combine_attrs="drop_conflicts")


def detect_clouds(image: Image, *, method: str = "auto", **parameters: Any) -> xarray.DataArray:
    """Classes (y, x) of a scene, uint8: 0 clear, 1 thick cloud, 2 thin cloud, 3 shadow, 255 no data. Of a series
    (time, band, y, x): (time, y, x). Raises JobError."""
    if isinstance(image, (xarray.DataArray, xarray.Dataset)) and TIME in image.dims:
        found = [detect_clouds(image.isel({TIME: k}), method=method, **parameters) for k in range(image.sizes[TIME])]
        return xarray.concat(found, dim=image[TIME], combine_attrs="drop_conflicts")
    with _Job("detectclouds") as job:
        answer = job.run(input=image, method=method, output=job.path("clouds.tif"), **parameters)
        classes = read([answer.outputs["OUTPUT"]]).isel(band=0, drop=True)
    return classes.assign_attrs(nodata=NODATA, **_told(answer))


def reconstruct(
    images: Images, *, masks: Images | None = None, target_dates: str = "", method: str = "auto", **parameters: Any
) -> xarray.DataArray:
    """A series without gaps (time, band, y, x), float32: an image for each input date, or for `target_dates` (dates, or a
    step such as "10D"). `masks`: of clouds, by date; without them clouds are detected. Raises JobError."""
    with _Job("reconstructseries") as job:
        answer = job.run(
            optical=images, masks=masks, target_dates=target_dates, method=method, output_folder=job.path("out"),
            **parameters,
        )  # fmt: skip
        return _series(answer)


def remove_clouds(
    images: Images, *, masks: Images | None = None, target: str = "", method: str = "auto", **parameters: Any
) -> xarray.DataArray:
    """One image (band, y, x) without clouds, mended from the others; `target`: its date or name, the first without.
    Raises JobError."""
    with _Job("removeclouds") as job:
        answer = job.run(
            inputs=images, masks=masks, target=target, method=method, output=job.path("clear.tif"), **parameters
        )
        return read([answer.outputs["OUTPUT"]]).assign_attrs(_told(answer))


def fuse(
    fine: Images, coarse: Images, coarse_target: Images, *, method: str = "auto", **parameters: Any
) -> xarray.DataArray:
    """Fine images (time, band, y, x) for the dates of `coarse_target`, from pairs of `fine` and `coarse` images of equal
    dates. Raises JobError."""
    with _Job("fuse") as job:
        answer = job.run(
            fine=fine, coarse=coarse, coarse_target=coarse_target, method=method, output_folder=job.path("out"),
            **parameters,
        )  # fmt: skip
        return _series(answer)


def evaluate(prediction: Image, reference: Image, *, mask: Image | None = None, **parameters: Any) -> Mapping[str, Any]:
    """How near an image is to its reference: scores by name (RMSE, SSIM, …; see the guide), in `report["scores"]` by band.
    Raises JobError."""
    with _Job("evaluate") as job:
        answer = job.run(prediction=prediction, reference=reference, mask=mask, **parameters)
    scores = {name.lower(): value for name, value in answer.outputs.items() if isinstance(value, (int, float))}
    return {**scores, "report": answer.report}


def compare_methods(task: str, **parameters: Any) -> Sequence[Mapping[str, Any]]:
    """Every candidate of a task scored on hidden observations of your images; `parameters` as the task takes them. Raises
    JobError."""
    with _Job("comparemethods", like=task) as job:
        return job.run(task=task, **parameters).report["skill"]


def simulate(scenario: str = "series", **parameters: Any) -> Mapping[str, xarray.DataArray]:
    """Scenes with known truth: arrays (time, band, y, x) by role ("optical", "truth", "mask", …). Raises JobError."""
    with _Job("simulate") as job:
        answer = job.run(scenario=scenario, output_folder=job.path("out"), **parameters)
        roles: dict[str, list[Mapping[str, Any]]] = {}
        for file in answer.report["files"]:
            roles.setdefault(file["role"], []).append(file)
        return {
            role: read([file["path"] for file in files], [file["date"] for file in files if file.get("date")])
            for role, files in roles.items()
        }


def methods(task: str) -> list[Mapping[str, Any]]:
    """The methods and models of a task: id, title, summary, options with defaults, reference, licence. Raises JobError."""
    try:
        return [card.model_dump(include=_SHOWN) for card in zoo.cards(task)]
    except InputError as error:
        raise JobError(error.text, error.hint) from None


_SHOWN = {"id", "title", "summary", "kind", "needs", "parameters", "reference", "licence", "cost", "accuracy"}


class _Job:
    """A job whose arrays live in a folder of their own, which goes with it."""

    def __init__(self, task: str, like: str = "") -> None:
        self.task, self._like = task, like

    def __enter__(self) -> _Job:
        self._folder = tempfile.TemporaryDirectory(prefix="skymend-")
        return self

    def __exit__(self, *exception: object) -> None:
        self._folder.cleanup()

    def path(self, name: str) -> str:
        """Of an output."""
        return str(Path(self._folder.name) / name)

    def run(self, **parameters: Any) -> Answer:
        """Run it with arrays in place of layers."""
        given = {name: self._as_file(name, value) for name, value in parameters.items() if value is not None}
        return run(self.task, **given)

    def _as_file(self, name: str, value: Any) -> Any:
        several = isinstance(value, (list, tuple))
        if not any(map(is_array, value if several else [value])):
            return value
        layers = written(value, Path(self._folder.name), name)
        return layers if len(layers) > 1 or several else layers[0]


def _series(answer: Answer) -> xarray.DataArray:
    images = [layer for layer in answer.report["layers"] if layer["kind"] == "image"]
    return read([layer["path"] for layer in images], [layer["date"] for layer in images]).assign_attrs(_told(answer))


def _told(answer: Answer) -> dict[str, Any]:
    """What a result says of itself."""
    told = {"method": answer.report.get("method", ""), "assumed": "; ".join(answer.report.get("assumed", ()))}
    return {name: value for name, value in told.items() if value}


def _as_layers(paths: Sequence[str | Path]) -> list[Layer]:
    return [Layer(path=str(path)) for path in paths]


def _pixels(scene: SceneSource, wish: GridWish, geobox: Any = None) -> xarray.DataArray:
    grid = geobox or as_wished(scene.geobox, wish)
    with SceneReader(scene, grid) as reader:
        found = reader.read(Window.of(grid.shape.yx))
    about = {"date": str(scene.acquisition_date or ""), "product": scene.product, "note": scene.note}
    return wrapped(found.values, grid, found.band_names, **{name: text for name, text in about.items() if text})
