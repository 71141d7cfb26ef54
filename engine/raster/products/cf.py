"""netCDF files and Zarr stores, with a time axis or without, as openEO and xarray write them: variables are bands."""

from __future__ import annotations

import datetime
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Optional

import numpy as np

from ....contract.dates import parse_date
from ...job.errors import InputError
from ...job.layer import Layer
from ..cf_cube import cube_of
from ..cf_file import CfFile, Variable, fill_of
from ..cf_formats import cf_file
from ..cf_time import is_time_unit, times
from ..facts import UNDECLARED_FILL, Facts, facts_of
from ..files import file_of, name_of
from ..geobox import GeoBox
from ..reflectance import BASELINE_4, conversion
from ..scene import BandSource, FlagSource, SceneSource
from ..scratch import unpacked
from ..sensors import band_in_name, guess_sensor, names_by_count, role_of, sensor_of_bands

_FILE = re.compile(r"(?i)\.(nc|nc4|cdf|zarr)$")
_FLAGS = re.compile(
    r"(?i)(SCL|QA_?PIXEL|PIXEL_?QA|oa_fmask|Fmask|QA60|CLM|cloud_?mask|mask|l2a_scl|state_\w+|QF\w*|\w*quality\w*|CLP)"
)
_KINDS = {"scl": "scl", "l2a_scl": "scl"}
_NO_BAND = re.compile(r"(?i)(.*(bnds|bounds|lat|lon|latitude|longitude)|dataMask)$")

_NUMBERED = " no. "
_When = tuple[datetime.datetime, int]


@dataclass(frozen=True)
class _Plane:
    """One band of one date. `place`: which of the dates, where the file does not say when they are."""

    moment: Optional[datetime.datetime]
    place: int
    name: str
    index: int
    variable: Variable

    @property
    def when(self) -> _When:
        """What the bands of one image have in common."""
        return self.moment or datetime.datetime.min, self.place


@dataclass(frozen=True)
class _Opened:
    """A variable as GDAL, or what stands in for it, gives it."""

    facts: Facts
    path: str
    geobox: GeoBox
    planes: tuple[_Plane, ...]


class Cf:
    """Files that follow CF, or come near."""

    title = "netCDF or Zarr"

    def key(self, path: str) -> Optional[str]:
        """The file; files that differ only in the band that they are called after are one series."""
        if not path.startswith(("NETCDF:", "ZARR:")) and not _FILE.search(path):
            return None
        file = file_of(path).rstrip("/")
        name, band = name_of(file), band_in_name(name_of(file))
        if band is None:
            return file
        return file[: -len(name)] + re.sub(rf"(?i)(^|[._ -])(band_?)?{re.escape(band)}(?=$|[._ -])", r"\1", name)

    def open(self, layers: Sequence[Layer]) -> list[SceneSource]:
        """A scene for every moment of the time axis, or one without date. Raises InputError naming what cannot be read."""
        layers = [layer.model_copy(update={"path": unpacked(layer.path)}) for layer in layers]
        chosen: dict[str, list[Layer]] = {}
        for layer in layers:
            chosen.setdefault(file_of(layer.path).rstrip("/"), []).append(layer)
        found: list[_Opened] = []
        flags: list[_Opened] = []
        left_out: list[str] = []
        for path, own in chosen.items():
            file = cf_file(path)
            variables = _images(file, own)
            masks = [v for v in variables if _is_flags(v)]
            images = [v for v in variables if v not in masks] or masks
            opened = [_open(file, variable, own) for variable in images]
            dated = [one for one in opened if len({plane.when for plane in one.planes}) > 1 or one.planes[0].moment]
            left_out += [one.planes[0].variable.name for one in opened if dated and one not in dated]
            found += dated or opened
            flags += [_open(file, v, own[:1]) for v in _masks(file) if v not in images]
        return _scenes(layers, found, flags, left_out)


def _scenes(
    layers: Sequence[Layer], found: list[_Opened], flags: list[_Opened], left_out: list[str]
) -> list[SceneSource]:
    path = file_of(layers[0].path).rstrip("/")
    store = cf_file(path)
    found, sensor = _told(found, store, layers[0])
    bands: dict[_When, list[BandSource]] = {}
    masks: dict[_When, FlagSource] = {}
    notes: dict[_When, list[str]] = {}
    for one in found:
        for plane, band, note in _bands(one, sensor):
            bands.setdefault(plane.when, []).append(band)
            notes.setdefault(plane.when, []).append(note)
    for one in (*flags, *found):
        for plane in one.planes:
            if one in flags or _FLAGS.fullmatch(plane.name):
                kind = _KINDS.get(plane.name.lower(), "auto")
                masks.setdefault(plane.when, FlagSource(one.path, plane.index, plane.name, kind))
    lost = f"without time, left out: {', '.join(left_out)}" if left_out else ""
    lost = "; ".join(filter(None, (lost, *dict.fromkeys(_unnamed(one) for one in found))))
    undated = layers[0].date or _date_of(store.attributes, layers[0])
    names = _names(re.sub(r"(?i)\.(nc4?|cdf|zarr)$", "", name_of(path)), sorted(bands))
    return [
        SceneSource(
            name=names[when],
            bands=tuple(bands[when]),
            geobox=min((one.geobox for one in found), key=lambda box: abs(box.affine.determinant)),
            acquisition_date=when[0].date()
            if when[0] != datetime.datetime.min
            else undated
            if len(bands) == 1
            else None,
            tags={key: str(value) for key, value in store.attributes.items() if len(str(value)) < 200},
            sensor=sensor,
            note="; ".join(dict.fromkeys(filter(None, (*notes[when], lost)))),
            product=f"{'Zarr' if store.kind == 'zarr' else 'netCDF'}{' with a time axis' if len(bands) > 1 else ''}",
            flags=masks.get(when) or masks.get((datetime.datetime.min, 0)),
        )
        for when in sorted(bands)
    ]


def _names(stem: str, dates: Sequence[_When]) -> dict[_When, str]:
    """What the images of a file are called: by day, by time where a day has several."""
    days = Counter(moment.date() for moment, _ in dates)
    names = {}
    for moment, place in dates:
        if moment == datetime.datetime.min:
            names[moment, place] = stem if len(dates) == 1 else f"{stem} {place + 1}"
        else:
            names[moment, place] = (
                f"{stem} {moment:%Y-%m-%d}" if days[moment.date()] == 1 else f"{stem} {moment.isoformat()}"
            )
    return names


def _told(found: list[_Opened], store: CfFile, layer: Layer) -> tuple[list[_Opened], Optional[str]]:
    """The sensor that names and attributes speak of, and the variables; those that GDAL numbered (Band1 …) called as bands
    of a raster without names are."""
    names = list(dict.fromkeys(plane.name for one in found for plane in one.planes if not _FLAGS.fullmatch(plane.name)))
    said = [str(store.attributes.get(key, "")) for key in ("platform", "satellite", "mission", "source", "title")]
    sensor = guess_sensor(name_of(layer.path), layer.name, *said)
    if len(names) > 1 and all(re.fullmatch(r"Band\d+", name) for name in names):
        guessed, usual = names_by_count(len(names), [""] * len(names), sensor)
        called = dict(zip(names, usual))
        planes = [tuple(replace(p, name=called.get(p.name, p.name)) for p in one.planes) for one in found]
        return [replace(one, planes=own) for one, own in zip(found, planes)], guessed or sensor
    return found, sensor_of_bands(names) or sensor if sensor in (None, "sentinel2") else sensor


def _images(file: CfFile, layers: Sequence[Layer]) -> list[Variable]:
    """The variables on a map grid: those that the layers name, else all but bounds and coordinates."""
    on_grid = [
        v for v in file.variables.values() if {"x", "y"} <= {file.axis(dim, v) for dim in v.dims} and len(v.dims) > 1
    ]
    wanted = [_named(layer.path)[0] for layer in layers]
    if wanted and all(wanted):
        missing = [name for name in wanted if name not in {v.name for v in on_grid}]
        if missing:
            raise InputError(
                f"{file.path} has no variable {', '.join(missing)} on a map grid.",
                f"It has {', '.join(v.name for v in on_grid) or 'none'}.",
            )
        return [file.variables[name] for name in dict.fromkeys(wanted)]
    images = [v for v in on_grid if not _NO_BAND.fullmatch(v.name.rpartition("/")[2]) and v.dtype[:1] in "iuf"]
    if not images:
        two = [v.name for v in file.variables.values() if len(v.dims) > 1]
        raise InputError(
            f"{file.path} has no variable with dimensions x and y (or longitude and latitude): {', '.join(two) or 'none'}.",
            "Swaths with two-dimensional coordinates have to be put on a map grid first.",
        )
    return images


def _named(path: str) -> tuple[str, tuple[int, ...]]:
    """The variable, and places on its first dimensions, of a path as GDAL writes it; empty for a whole file."""
    if not path.startswith(("NETCDF:", "ZARR:")):
        return "", ()
    tail = path.partition(file_of(path))[2].lstrip('":').strip("/")
    name, *places = tail.split(":")
    return name, tuple(int(place) for place in places if place.isdigit())


def _masks(file: CfFile) -> list[Variable]:
    """The variables that flag pixels, the best known first."""
    own = [v for v in file.variables.values() if _is_flags(v) and {"x", "y"} <= {file.axis(dim, v) for dim in v.dims}]
    known = _FLAGS.pattern.lower().split("|")
    return sorted(
        own, key=lambda v: next((k for k, word in enumerate(known) if re.match(word.strip("(?i)"), v.name, re.I)), 99)
    )


def _is_flags(variable: Variable) -> bool:
    name = variable.name.rpartition("/")[2]
    coded = {"flag_values", "flag_masks", "flag_meanings"} & set(variable.attributes)
    return bool(_FLAGS.fullmatch(name) or coded) and not _NO_BAND.fullmatch(name)


def _open(file: CfFile, variable: Variable, layers: Sequence[Layer]) -> _Opened:
    """A variable read by GDAL where GDAL reads it right, else by what stands in for it."""
    cube = cube_of(file, variable)
    in_order = [file.axis(dim, variable) for dim in variable.dims[-2:]] == ["y", "x"]
    planes = tuple(_planes(file, variable, layers))
    if in_order:
        path = file.gdal_path(variable.name)
        facts = facts_of(Layer(path=path, name=f"{name_of(file.path)} {variable.name}"))
        if cube is None or (_alike(facts.geobox, cube.geobox) and (facts.geobox.crs or not cube.geobox.crs)):
            return _Opened(facts, path, facts.geobox, planes)
    if cube is None:
        raise InputError(
            f"{file.path}: nothing tells where {variable.name} lies (no values in metres or degrees along "
            f"{', '.join(variable.dims)}).",
            "Write it with the coordinates x and y.",
        )
    facts = facts_of(Layer(path=cube.path, name=f"{name_of(file.path)} {variable.name}"))
    return _Opened(facts, cube.path, facts.geobox, planes)


def _alike(a: GeoBox, b: GeoBox) -> bool:
    """Whether the pixels of two grids have the same places, whatever their CRS is called."""
    corners = ((0, 0), (b.shape[1], b.shape[0]))
    moved = [(~a.affine) * (b.affine * corner) for corner in corners]
    return a.shape == b.shape and all(abs(u - x) < 0.05 and abs(v - y) < 0.05 for (u, v), (x, y) in zip(moved, corners))


def _planes(file: CfFile, variable: Variable, layers: Sequence[Layer]) -> Iterator[_Plane]:
    """The planes of a variable in the order in which GDAL numbers them (the last dimension fastest)."""
    leading = [(k, dim) for k, dim in enumerate(variable.dims) if file.axis(dim, variable) not in ("x", "y")]
    shape = [variable.shape[k] for k, _ in leading]
    moments = {dim: _moments(file, dim, variable) for _, dim in leading if file.axis(dim, variable) == "t"}
    others = [dim for (k, dim) in leading if dim not in moments and variable.shape[k] > 1]
    if len(moments) > 1 or len(others) > 1:
        raise InputError(
            f"{file.path}: {variable.name} has the dimensions {', '.join(variable.dims)}.",
            "SkyMend reads one of time and one of bands beside y and x: choose one place on the others first.",
        )
    labels = _labels(file, others[0], variable) if others else []
    short = variable.name.rpartition("/")[2]
    picked = {_named(layer.path)[1] for layer in layers if _named(layer.path)[0] in ("", variable.name)}
    alone = sum(bool(_named(v.path)[0]) for v in layers) == len(layers) or len(_images(file, ())) == 1
    scalar = _scalar_moment(file)
    for index, place in enumerate(np.ndindex(*shape), 1):
        if picked and () not in picked and not any(place[: len(p)] == p for p in picked):
            continue
        at = {dim: k for (_, dim), k in zip(leading, place)}
        moment = next((values[at[dim]] for dim, values in moments.items()), scalar)
        undated = 0 if moment else next((at[dim] for dim in moments), 0)
        name = short
        if labels:
            name = labels[at[others[0]]] if alone else f"{short}_{labels[at[others[0]]]}"
        yield _Plane(moment, undated, name, index, variable)


def _moments(file: CfFile, dim: str, variable: Variable) -> Sequence[Optional[datetime.datetime]]:
    """When the places of a time axis are; None where nothing says it, so that the user can."""
    values = file.coordinate(dim, variable)
    attributes = file.coordinate_attributes(dim, variable)
    units = str(attributes.get("units", ""))
    if values is None or (not units and np.asarray(values).dtype.kind not in "OUS"):
        return [None] * variable.shape[variable.dims.index(dim)]
    return times(values, units, str(attributes.get("calendar", "")), f"{dim} of {name_of(file.path)}")


def _scalar_moment(file: CfFile) -> Optional[datetime.datetime]:
    """The time that stands beside variables without a time axis, as xarray writes for one date of a series."""
    for name, variable in file.variables.items():
        units = str(variable.attributes.get("units", ""))
        if not variable.dims and is_time_unit(units) and name in file.values and "forecast" not in name:
            calendar = str(variable.attributes.get("calendar", ""))
            return times(np.atleast_1d(file.values[name]), units, calendar, f"{name} of {name_of(file.path)}")[0]
    return None


def _labels(file: CfFile, dim: str, variable: Variable) -> list[str]:
    """What the places of a dimension of bands are called."""
    values = file.coordinate(dim, variable)
    length = variable.shape[variable.dims.index(dim)]
    if values is None or len(values) != length:
        return [f"{dim}{_NUMBERED}{k}" for k in range(1, length + 1)]
    return [str(value) if isinstance(value, str) else f"{dim}{value:g}" for value in values.tolist()]


def _unnamed(one: _Opened) -> str:
    """What to say of bands whose names the file keeps in a way that is not read here (texts of Zarr)."""
    if not re.fullmatch(rf".*{_NUMBERED}\d+", one.planes[0].name):
        return ""
    return f"the names of the bands of {one.planes[0].variable.name} cannot be read: give BANDS"


def _bands(one: _Opened, sensor: Optional[str]) -> Iterator[tuple[_Plane, BandSource, str]]:
    """The bands of a variable with their conversion, which is found once for each era of the product."""
    facts, found = one.facts, {}
    planes = [plane for plane in one.planes if len(one.planes) == 1 or not _FLAGS.fullmatch(plane.name)]
    fill = fill_of(planes[0].variable) if planes else None
    for plane in planes:
        date = plane.moment.date() if plane.moment else None
        recent = date is not None and date >= BASELINE_4
        if (plane.name, recent) not in found:
            role = role_of(plane.name, sensor)
            pairs, note = conversion(facts, [plane.index], [role], sensor, date)
            found[plane.name, recent] = role, pairs[0], note
        role, (scale, offset), note = found[plane.name, recent]
        nodata = facts.nodata[plane.index - 1]
        nodata = fill if nodata is None else nodata
        if nodata is None:
            nodata = next((float(v) for v in UNDECLARED_FILL[:3] if any(v in held for held in facts.fills)), None)
        # Factors are kept as float32: 0.0001 shall be 1e-4.
        band = BandSource(
            one.path, plane.index, plane.name, role, facts.dtypes[plane.index - 1], nodata, float(f"{scale:.7g}"),
            float(f"{offset:.7g}"), facts.declared(plane.index),
        )  # fmt: skip
        yield plane, band, note


def _date_of(attributes: Any, layer: Layer) -> Optional[datetime.date]:
    """The date of a file without time: in its name, else in its attributes."""
    texts = [
        str(attributes.get(key, ""))
        for key in ("time_coverage_start", "start_date", "acquisition_date", "datetime", "date")
    ]
    return next((date for date in map(parse_date, (name_of(layer.path), layer.name, *texts)) if date), None)
