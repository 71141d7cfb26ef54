"""Where a job writes: looked at before anything is read or computed."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Any

from ...contract.choices import CUBE_FILES, RASTER_FILES
from .errors import InputError
from .layer import Layer
from .parameters import Parameters
from .protected import Protected, file_key

# What a parameter's output is.
RASTER, FOLDER, PAGE, TABLE, VIDEO, CUBE = "raster", "folder", "page", "table", "video", "cube"
_PAGES = (".html", ".htm", "")


def check_destinations(parameters: Parameters) -> None:
    """Raise InputError naming the parameter whose output cannot be: a name that is none, a format we do not write, an
    input or what belongs to one, or the same file as another output."""
    given = {name: getattr(parameters, name) for name in parameters.destinations}
    wanted = {name: path for name, path in given.items() if path}
    if not wanted:
        return
    for name, path in wanted.items():
        _check_name(name.upper(), path, parameters.destinations[name], parameters.format)
    protected = Protected(input_paths(parameters))
    for name, path in wanted.items():
        why = "" if parameters.destinations[name] == FOLDER else protected.why(path)
        if why:
            raise InputError(f"{name.upper()}: {why}", "Choose another output file.")
    for (one, first), (other, second) in combinations(wanted.items(), 2):
        if place_key(first) == place_key(second) or file_key(first) == file_key(second):
            raise InputError(
                f"{one.upper()} and {other.upper()} are one file: {first} and {second}.",
                "Give each output a name of its own; names that differ only in case are one on many systems.",
            )


def input_paths(parameters: Parameters) -> Iterator[str]:
    """The paths of all layers, and of files that other parameters name."""
    for name in (*type(parameters).model_fields, *(parameters.model_extra or ())):
        if name not in parameters.destinations:
            yield from _paths(getattr(parameters, name))


def check_text(name: str, path: str) -> None:
    """Raise InputError for a path that no system takes."""
    try:
        path.encode("utf-8")
        problem = "a NUL character" if "\0" in path else ""
    except UnicodeEncodeError:
        problem = "characters that are no text"
    if problem:
        raise InputError(f"{name}: the path {path!r} holds {problem}.", "Choose another name.")


def raster_driver(path: str | Path, layout: str = "geotiff") -> str:
    """The GDAL driver for a file of this name. Raises InputError for a name that says another format than we write."""
    suffix = Path(path).suffix.lower()
    known = "a GeoTIFF (.tif), or where its bands and type allow .img, .png, .jp2 or .nc; or .vrt, as blocks"
    if not suffix:
        raise InputError(f"{Path(path).name} has no extension, which says what to write.", f"Write {known}.")
    if suffix not in RASTER_FILES:
        raise InputError(f"{Path(path).name}: rasters are not written as “{suffix}”.", f"Write {known}.")
    if layout == "cog" and RASTER_FILES[suffix] not in ("GTiff", "VRT"):
        raise InputError(
            f"{Path(path).name} is no GeoTIFF, so it cannot be cloud-optimised.", "Use .tif, or FORMAT=geotiff."
        )
    return "COG" if layout == "cog" and suffix != ".vrt" else RASTER_FILES[suffix]


def place_key(path: str | Path) -> str:
    """Where a file is or would be, alike for all spellings that some system takes for one."""
    return unicodedata.normalize("NFC", os.path.realpath(path)).casefold()


def _check_name(name: str, path: str, kind: str, layout: str) -> None:
    check_text(name, path)
    suffix = Path(path).suffix.lower()
    try:
        if kind == RASTER:
            raster_driver(path, layout)
    except InputError as error:
        raise InputError(f"{name}: {error.text}", error.hint) from error
    if kind == CUBE and suffix not in CUBE_FILES:
        raise InputError(f"{name}: data cubes are not written as “{suffix or path}”.", "Use .nc (netCDF) or .zarr.")
    if kind == PAGE and suffix not in _PAGES:
        raise InputError(f"{name}: a page is not written as “{suffix}”.", "Use .html.")
    if kind == TABLE and suffix != ".csv":
        raise InputError(f"{name}: a table is not written as “{suffix}”.", "Use .csv.")
    if kind == FOLDER and Path(path).is_file():
        raise InputError(f"{name}: {path} is a file.", "Choose a folder.")


def _paths(value: Any) -> Iterator[str]:
    if isinstance(value, Layer):
        yield value.path
    elif isinstance(value, dict):
        yield from _paths(list(value.values()))
    elif isinstance(value, (list, tuple)):
        for item in value:
            yield from _paths(item)
    elif isinstance(value, str) and _is_file(value):
        yield value


def _is_file(text: str) -> bool:
    """Whether a text is the path of a file, as of a list of dates."""
    try:
        return bool(text) and len(text) < 4096 and Path(text).is_file()
    except (OSError, ValueError):
        return False
