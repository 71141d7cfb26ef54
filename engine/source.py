"""What is on disk, described and not yet read: bands, scenes and dated series.

A scene may be one raster with many bands or several files of one acquisition; a series may be a raster a date, files
a band and date, or one raster whose bands are dates. `open_scene` and `open_series` sort that out once, so that every
task sees only `SceneSource`.
"""

from __future__ import annotations

import datetime
import re
import warnings
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
import rasterio
from odc.geo.geobox import GeoBox
from rasterio.enums import ColorInterp
from rasterio.errors import NotGeoreferencedWarning, RasterioError

from ..dates import parse_date, parse_date_list
from .errors import InputError
from .job import Layer
from .reflectance import UNDECLARED_FILL, conversion, sun_angles
from .sensors import SENTINEL2, band_in_name, guess_sensor, names_by_count, role_of, sensor_of_bands

_DATE_TAGS = ("ACQUISITION", "ACQUISITION_DATE", "ACQUISITIONDATETIME", "DATE_ACQUIRED", "SENSING_TIME", "DATE",
              "TIFFTAG_DATETIME", "datetime")  # fmt: skip


@dataclass(frozen=True)
class BandSource:
    """One band of one file. value × scale + offset is reflectance, or the band's own unit; `declared` says that the
    file itself carries scale and offset. `nodata` is the stored value that means nothing, None where nothing says so."""

    path: str
    index: int
    name: str
    role: str | None
    dtype: str
    nodata: float | None
    scale: float = 1.0
    offset: float = 0.0
    declared: bool = False


@dataclass(frozen=True)
class SceneSource:
    """One dated image on disk: its bands (possibly of several files) on one grid. `zero_is_fill`: pixels that are 0 in
    every band lie outside the swath, as in Sentinel-2 and Landsat products without a nodata tag."""

    name: str
    bands: tuple[BandSource, ...]
    geobox: GeoBox
    acquisition_date: datetime.date | None = None
    tags: dict[str, str] = field(default_factory=dict)
    sensor: str | None = None
    zero_is_fill: bool = False
    note: str = ""

    @property
    def band_names(self) -> tuple[str, ...]:
        return tuple(band.name for band in self.bands)

    @property
    def roles(self) -> dict[str, str]:
        """Role → band name, the first band of each role."""
        found: dict[str, str] = {}
        for band in self.bands:
            if band.role:
                found.setdefault(band.role, band.name)
        return found

    @property
    def day(self) -> datetime.date:
        """The date of a scene that must have one. Raises InputError naming a scene without."""
        if self.acquisition_date is None:
            raise InputError(f"{self.name} has no date.", "Write its date in DATES, as 2018-06-07.")
        return self.acquisition_date

    @property
    def dtype(self) -> str:
        """The data type that holds every band."""
        return str(np.result_type(*(band.dtype for band in self.bands)))

    def select(self, names: Iterable[str]) -> SceneSource:
        """The same scene with these bands in this order. Raises InputError naming a band it lacks."""
        by_name = {band.name: band for band in self.bands}
        missing = [name for name in names if name not in by_name]
        if missing:
            raise InputError(
                f"{self.name} has no band {', '.join(missing)}; its bands are {', '.join(by_name)}.",
                "Name the bands in file order with BANDS.",
            )
        return replace(self, bands=tuple(by_name[name] for name in names))


def open_dataset(layer: Layer) -> rasterio.DatasetReader:
    """Open a raster for reading. Raises InputError naming it where it is missing, damaged or no raster."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            return rasterio.open(layer.path)
    except (RasterioError, OSError) as error:
        if (
            "://" not in layer.path
            and not layer.path.startswith("/vsi")
            and not Path(layer.path.split(":")[-1]).exists()
        ):
            raise InputError(
                f"{layer.label}: there is no file {layer.path}.", "Check the path of the layer."
            ) from error
        raise InputError(
            f"{layer.label} cannot be opened as a raster: {error}",
            "Export it as GeoTIFF first, or download it again if it is damaged.",
        ) from error


def open_scene(
    layers: Sequence[Layer], *, bands: Sequence[str] = (), scale: float | None = None, offset: float | None = None
) -> SceneSource:
    """One scene from one raster, or from several files of the same acquisition (bands as files, any resolutions).

    The finest grid of the files becomes the scene's. `bands` names the bands in file order; `scale` and `offset`
    override what the files say. Raises InputError naming the layer that cannot be used.
    """
    if not layers:
        raise InputError("There is no input raster.", "Choose a raster layer.")
    parts = [_describe(layer) for layer in layers]
    total = sum(len(part.bands) for part in parts)
    if bands and len(bands) != total:
        raise InputError(
            f"BANDS names {len(bands)} bands, but {_label(layers)} has {total}.",
            "Give one name for each band, in file order.",
        )
    finest = min(parts, key=lambda part: abs(part.geobox.resolution.x * part.geobox.resolution.y))
    merged = [band for part in parts for band in part.bands]
    sensor = next((part.sensor for part in parts if part.sensor), None)
    if bands:
        sensor = sensor or sensor_of_bands(bands)
        merged = [replace(b, name=name, role=role_of(name, sensor)) for b, name in zip(merged, bands)]
    if len({band.name for band in merged}) < len(merged):
        names = [band.name for band in merged]
        twice = sorted({name for name in names if names.count(name) > 1})
        raise InputError(f"{_label(layers)}: band {', '.join(twice)} comes twice.", "Leave one of the files out.")
    merged, note = _with_conversion(merged, sensor, scale, offset)
    tags = {key: value for part in parts for key, value in part.tags.items()}
    return SceneSource(
        name=layers[0].label,
        bands=tuple(merged),
        geobox=finest.geobox,
        acquisition_date=next((part.acquisition_date for part in parts if part.acquisition_date), None),
        tags=tags,
        sensor=sensor,
        zero_is_fill=all(b.nodata is None and b.dtype == "uint16" for b in merged)
        and (sensor in SENTINEL2 or sensor in ("landsat57", "landsat89")),
        note=note,
    )


def open_series(
    layers: Sequence[Layer],
    *,
    dates: str | Sequence[datetime.date] = (),
    bands: Sequence[str] = (),
    scale: float | None = None,
    offset: float | None = None,
) -> tuple[SceneSource, ...]:
    """Scenes sorted by date, from a raster a date, from files a band and date, or from stacks whose bands are dates.

    `dates`: dates in layer order (or in band order, for stacks), as dates, as text, as `name=date` pairs, or as the path
    of a text file with one date a line; empty: from the layers. Raises InputError naming the layer without a date.
    """
    if not layers:
        raise InputError("There is no input raster.", "Choose at least one dated raster.")
    given, named = read_dates(dates)
    layers = [layer.model_copy(update={"date": _named(layer, named)}) if named else layer for layer in layers]
    stacks = [_stack_dates(layer, given, len(layers)) for layer in layers]
    if any(stacks):
        if not all(stacks):
            plain = next(layer.label for layer, stack in zip(layers, stacks) if not stack)
            raise InputError(f"{plain} is not a stack of dates like the other layers.", "Process stacks on their own.")
        return _expand_stacks(layers, stacks, bands, scale, offset)
    if given:
        if len(given) != len(layers):
            raise InputError(f"DATES has {len(given)} dates for {len(layers)} layers.", "Give one date for each layer.")
        layers = [layer.model_copy(update={"date": date}) for layer, date in zip(layers, given)]
    groups: dict[tuple, list[Layer]] = {}
    for layer in layers:
        date = layer.date or find_date(layer)
        if date is None:
            raise InputError(
                f"{layer.label} has no date: none in its temporal properties, name or tags.",
                "Write dates such as 2018-06-07 in DATES, in the order of the layers.",
            )
        dated = layer.model_copy(update={"date": date})
        groups.setdefault((date, _file_key(dated)), []).append(dated)
    scenes = [open_scene(group, bands=bands, scale=scale, offset=offset) for group in groups.values()]
    scenes.sort(key=lambda scene: (scene.acquisition_date, scene.name))
    _check_same_bands(scenes)
    return tuple(scenes)


def read_dates(dates: str | Sequence[datetime.date]) -> tuple[list[datetime.date], dict[str, datetime.date]]:
    """Dates in order, or dates by name, from what the user wrote. Raises InputError for an entry that is no date."""
    if not isinstance(dates, str):
        return list(dates), {}
    text = dates.strip()
    if text and _is_file(text):
        text = Path(text).read_text(encoding="utf-8", errors="replace")
    try:
        if "=" not in text:
            return parse_date_list(text), {}
        pairs = (entry.rpartition("=") for entry in re.split(r"[,;\n]+", text) if entry.strip())
        return [], {name.strip(): parse_date_list(date)[0] for name, _, date in pairs}
    except (ValueError, IndexError) as error:
        raise InputError(f"DATES: {error}.", "Write dates as 2018-06-07, separated by commas.") from error


def _is_file(text: str) -> bool:
    """Whether the text is the path of a file; a long list of dates is too long for a name."""
    try:
        return "\n" not in text and Path(text).is_file()
    except OSError:
        return False


def find_date(layer: Layer) -> datetime.date | None:
    """The date of a raster: given, else in its file name, layer name, folder or tags."""
    name = Path(layer.path).name
    found = layer.date or parse_date(name) or parse_date(layer.name)
    if found:
        return found
    with open_dataset(layer) as dataset:
        tags = {**dataset.tags(ns="IMAGERY"), **dataset.tags()}
    for key in _DATE_TAGS:
        if key in tags:
            found = parse_date(tags[key].replace(":", "-", 2) if key == "TIFFTAG_DATETIME" else tags[key])
            if found:
                return found
    return parse_date(Path(layer.path).parent.name)


def _describe(layer: Layer) -> SceneSource:
    """One file as a scene, stored numbers not converted yet."""
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
        geobox = GeoBox(dataset.shape, dataset.transform, dataset.crs.to_wkt() if dataset.crs else None)
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


def _with_conversion(bands: list[BandSource], sensor, scale, offset) -> tuple[list[BandSource], str]:
    """The bands with scale and offset, file by file; an explicit scale or offset overrules the file."""
    out: dict[tuple[str, int], BandSource] = {}
    notes = []
    for path in dict.fromkeys(band.path for band in bands):
        own = [band for band in bands if band.path == path]
        with open_dataset(Layer(path=path)) as dataset:
            product = f"{Path(path).parent.name}/{Path(path).name}"
            pairs, note = conversion(dataset, [b.index for b in own], [b.role for b in own], sensor, product)
        if scale is not None or offset is not None:
            pairs = [(s if scale is None else scale, o if offset is None else offset) for s, o in pairs]
            note = ""
        notes.append(note)
        for band, (s, o) in zip(own, pairs):
            out[band.path, band.index] = replace(band, scale=s, offset=o)
    return [out[band.path, band.index] for band in bands], "; ".join(dict.fromkeys(filter(None, notes)))


def _stack_dates(layer: Layer, given: list[datetime.date], layers: int) -> list[datetime.date]:
    """The dates of the bands, where this raster is a stack of dates; empty where it is not."""
    with open_dataset(layer) as dataset:
        count, described = dataset.count, dataset.descriptions
    from_names = [parse_date(text) if text else None for text in described]
    if count > 1 and all(from_names):
        return [date for date in from_names if date]
    if count > 1 and len(given) == count and (count != layers or layers == 1):
        return given
    return []


def _expand_stacks(layers, stacks, bands, scale, offset) -> tuple[SceneSource, ...]:
    """One scene a date from stacks whose bands are dates; several stacks are several bands of each scene."""
    by_date: dict[datetime.date, list[BandSource]] = {}
    if bands and len(bands) != len(layers):
        raise InputError(f"BANDS names {len(bands)} bands for {len(layers)} stacks.", "Give one name for each stack.")
    described = [_describe(layer) for layer in layers]
    sensor = next((d.sensor for d in described if d.sensor), None)
    notes = []
    for position, (layer, part, dates) in enumerate(zip(layers, described, stacks)):
        name = bands[position] if bands else band_in_name(Path(layer.path).name) or Path(layer.path).stem
        # Conversion is per file, so the first band speaks for all; its name is the date, not the band.
        named = [replace(b, name=name, role=role_of(name, sensor or sensor_of_bands([name]))) for b in part.bands]
        converted, note = _with_conversion(named, sensor, scale, offset)
        notes.append(note)
        for date, band in zip(dates, converted):
            by_date.setdefault(date, []).append(band)
    names = {tuple(b.name for b in group) for group in by_date.values()}
    if len(names) > 1:
        raise InputError(
            "The stacks do not have the same dates.", "Give stacks with one band for each date, all alike."
        )
    note = "; ".join(dict.fromkeys(filter(None, notes)))
    tags = described[0].tags
    return tuple(
        SceneSource(f"{layers[0].label} {date}", tuple(group), described[0].geobox, date, tags, sensor, note=note)
        for date, group in sorted(by_date.items())
    )


def _file_key(layer: Layer) -> str:
    """What the files of one scene have in common: the name without its band; other rasters are scenes of their own."""
    name = Path(layer.path).name
    with open_dataset(layer) as dataset:
        single = dataset.count == 1
    band = band_in_name(name)
    if not single or band is None:
        return layer.path
    return re.sub(rf"(?i)(^|[._ -])(band_?)?{re.escape(band)}(?=$|[._ -])", r"\1", name)


def _check_same_bands(scenes: Sequence[SceneSource]) -> None:
    """Raise InputError naming the first scene whose bands differ from the first one's."""
    for scene in scenes[1:]:
        if len(scene.bands) != len(scenes[0].bands):
            raise InputError(
                f"{scene.name} has bands {', '.join(scene.band_names)}, but {scenes[0].name} has "
                f"{', '.join(scenes[0].band_names)}.",
                "All dates need the same bands.",
            )


def _named(layer: Layer, named: dict[str, datetime.date]) -> datetime.date | None:
    for key in (layer.name, Path(layer.path).name, Path(layer.path).stem, layer.path):
        if key in named:
            return named[key]
    return layer.date


def _label(layers: Sequence[Layer]) -> str:
    return layers[0].label if len(layers) == 1 else f"the scene of {layers[0].label} and {len(layers) - 1} more files"
