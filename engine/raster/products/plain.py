"""A raster of no known product: what its own tags, names and types say."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from rasterio.enums import ColorInterp

from ...job.errors import InputError
from ...job.layer import Layer
from ..dataset import open_dataset
from ..dating import find_date
from ..grid import grid_of
from ..reflectance import UNDECLARED_FILL, sun_angles
from ..scene import BandSource, SceneSource
from ..sensors import band_in_name, guess_sensor, names_by_count, role_of, sensor_of_bands


def describe(layer: Layer) -> SceneSource:
    """One file as a scene, stored numbers not converted yet. Raises InputError naming a layer that is no image on a map."""
    with open_dataset(layer) as dataset:
        if dataset.transform.is_identity and dataset.gcps[0]:
            raise InputError(
                f"{layer.label} has {len(dataset.gcps[0])} ground control points but no transform.",
                "Warp it to a map projection first (Raster ▸ Projections ▸ Warp).",
            )
        if dataset.count == 0:
            raise InputError(f"{layer.label} is a container of several rasters.", "Choose one of its sub-datasets.")
        if any(dtype.startswith("complex") for dtype in dataset.dtypes):
            raise InputError(f"{layer.label} has complex values.", "Give amplitude or intensity in dB instead.")
        indexes = [i for i, c in enumerate(dataset.colorinterp, 1) if c != ColorInterp.alpha]
        texts = (Path(layer.path).name, layer.name, Path(layer.path).parent.name, dataset.tags().get("SENSOR", ""))
        sensor = guess_sensor(*texts)
        names: Sequence[str] = _band_names(dataset, indexes, layer)
        guessed = None
        if not names:
            guessed, names = names_by_count(len(indexes), [dataset.colorinterp[i - 1].name for i in indexes])
        if sensor in (None, "sentinel2"):
            sensor = sensor_of_bands(names) or guessed or sensor
        bands = tuple(
            BandSource(
                path=layer.path,
                index=index,
                name=name,
                role=role_of(name, sensor),
                dtype=dataset.dtypes[index - 1],
                nodata=_nodata(dataset, index, sensor),
                declared=(dataset.scales[index - 1], dataset.offsets[index - 1]) != (1.0, 0.0),
            )
            for index, name in zip(indexes, names)
        )
        geobox = grid_of(dataset)
        tags = dict(dataset.tags())
    tags.update({key: f"{value:g}" for key, value in sun_angles(layer.path, tags).items()})
    return SceneSource(layer.label, bands, geobox, find_date(layer), tags, sensor)


def _band_names(dataset, indexes: list[int], layer: Layer) -> list[str]:
    """Band names by description, else (single band) by file name; empty where nothing names them all."""
    described = [(dataset.descriptions[i - 1] or "").strip() for i in indexes]
    if all(described) and len(set(described)) == len(described):
        return described
    if len(indexes) == 1:
        return [band_in_name(Path(layer.path).name) or band_in_name(layer.name) or Path(layer.path).stem]
    return []


def _nodata(dataset, index: int, sensor: str | None) -> float | None:
    """The declared fill, else the one fill value of this kind of product that the raster really holds."""
    declared = dataset.nodatavals[index - 1]
    if declared is not None or dataset.dtypes[index - 1] != "int16":
        return declared
    candidates = UNDECLARED_FILL["modis" if sensor == "modis" else "int16"]
    sample = dataset.read(index, out_shape=(min(512, dataset.height), min(512, dataset.width)))
    return next((float(v) for v in candidates if (sample == v).any()), None)
