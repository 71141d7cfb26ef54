"""netCDF 3, netCDF 4 (HDF5) and Zarr looked through by their own metadata, and their arrays read in pieces."""

from __future__ import annotations

import contextlib
import json
import warnings
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Callable

import numpy as np
import rasterio
from rasterio.errors import NotGeoreferencedWarning, RasterioError

from ..job.errors import InputError
from .attributes import plain
from .cf_file import CfFile, Variable
from .scratch import unpacked
from .zarr3 import as_version_2

_NO_VARIABLE = "This is a netCDF dimension but not a netCDF variable"

Slices = Callable[[tuple[slice, ...]], np.ndarray]


def cf_file(path: str) -> CfFile:
    """Look through a netCDF file or a Zarr store. Raises InputError naming one that is damaged or neither."""
    path = unpacked(path)
    if Path(path).is_dir():
        return _zarr(path)
    try:
        with Path(path).open("rb") as file:
            start = file.read(8)
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error}.", "Check the path of the layer.") from error
    if start[:4] in (b"CDF\x01", b"CDF\x02"):
        return _netcdf3(path)
    if start == b"\x89HDF\r\n\x1a\n":
        return _hdf5(path)
    raise InputError(
        f"{path} is damaged or no netCDF file.", "Download it again, or convert it to netCDF 4 or GeoTIFF."
    )


@contextlib.contextmanager
def opened(file: CfFile, variable: Variable) -> Iterator[Slices]:
    """A function that reads pieces of a variable, a slice a dimension, while its file is open."""
    if file.kind == "hdf5":
        import h5py

        with h5py.File(file.path, "r") as store:
            data = store[variable.name]
            yield lambda wanted: data[wanted]
    elif file.kind == "netcdf3":
        from scipy.io import netcdf_file

        with _ignoring_warnings(), netcdf_file(file.path, "r", mmap=True) as store:
            data = store.variables[variable.name].data
            yield lambda wanted: data[wanted].astype(variable.dtype)
    else:
        with _ignoring_warnings(), rasterio.open(as_version_2(file.gdal_path(variable.name))) as dataset:
            yield lambda wanted: _of_planes(dataset, variable, wanted)


def _of_planes(dataset, variable: Variable, wanted: tuple[slice, ...]) -> np.ndarray:
    rows, columns = (slice(*s.indices(n)[:2]) for s, n in zip(wanted[-2:], variable.shape[-2:]))
    block = dataset.read(window=((rows.start, rows.stop), (columns.start, columns.stop)))
    return block.reshape(*variable.shape[:-2], *block.shape[1:])[tuple(wanted[:-2])]


def _hdf5(path: str) -> CfFile:
    import h5py

    variables: dict[str, Variable] = {}
    values: dict[str, np.ndarray] = {}

    def look(name: str, data: Any) -> None:
        if not isinstance(data, h5py.Dataset) or (data.dtype.kind in "OV" and data.ndim > 1):
            return
        attributes = {
            key: plain(value) for key, value in data.attrs.items() if key not in ("DIMENSION_LIST", "REFERENCE_LIST")
        }
        if str(attributes.get("NAME", "")).startswith(_NO_VARIABLE):
            return
        own = (name.rpartition("/")[2],) if data.ndim == 1 else tuple(f"dim{k}" for k in range(data.ndim))
        dims = tuple(_scale_name(data, k, name) or own[k] for k in range(data.ndim))
        variables[name] = Variable(name, dims, data.shape, str(data.dtype), attributes)
        if data.ndim == 1 and data.dtype.kind in "OS":
            values[name] = np.array([plain(v) for v in data[()]])
        elif (data.ndim <= 1 and data.dtype.kind in "iuf") or (data.ndim == 2 and data.dtype.kind == "S"):
            values[name] = _texts(data[()]) if data.ndim == 2 else np.asarray(data[()])

    try:
        with h5py.File(path, "r") as file:
            file.visititems(look)
            attributes = {key: plain(value) for key, value in file.attrs.items()}
    except (OSError, KeyError, RuntimeError) as error:
        raise InputError(f"{path} is damaged or incomplete ({error}).", "Download or copy it again.") from error
    return CfFile(path, "hdf5", attributes, variables, values)


def _scale_name(data: Any, number: int, name: str) -> str:
    """The name of a dimension: that of the variable that is its scale, in the variable's own group without it."""
    scales = list(data.dims[number].values())
    if not scales:
        return ""
    found = str(scales[0].name).lstrip("/")
    group = name.rpartition("/")[0]
    return found[len(group) + 1 :] if group and found.startswith(f"{group}/") else found


def _texts(characters: np.ndarray) -> np.ndarray:
    """Rows of single characters as texts."""
    return np.array(["".join(c.decode("utf-8", "replace") for c in row).rstrip("\x00 ") for row in characters])


def _netcdf3(path: str) -> CfFile:
    from scipy.io import netcdf_file

    variables, values = {}, {}
    try:
        with _ignoring_warnings(), netcdf_file(path, "r", mmap=True) as file:
            for name, data in file.variables.items():
                own = {key: plain(value) for key, value in data._attributes.items()}
                dtype = str(data.data.dtype.newbyteorder("="))
                variables[name] = Variable(name, tuple(data.dimensions), tuple(data.data.shape), dtype, own)
                if data.data.ndim <= 1 and data.data.dtype.kind in "iuf":
                    values[name] = np.array(data.data).astype(dtype)
                elif data.data.ndim == 2 and data.data.dtype.kind == "S":
                    values[name] = _texts(np.array(data.data))
            attributes = {key: plain(value) for key, value in file._attributes.items()}
    except (OSError, ValueError, TypeError, IndexError) as error:
        raise InputError(f"{path} is damaged or incomplete ({error}).", "Download or copy it again.") from error
    return CfFile(path, "netcdf3", attributes, variables, values)


def _zarr(path: str) -> CfFile:
    """Metadata by Zarr's own JSON (versions 2 and 3), coordinates through GDAL, which knows the compressors."""
    arrays: dict[str, tuple[dict, dict]] = {}
    root: dict[str, Any] = {}
    for folder in (Path(path), *sorted(p for p in Path(path).rglob("*") if p.is_dir() and _is_node(p))):
        name = folder.relative_to(path).as_posix()
        meta = _json(folder / "zarr.json")
        attributes = meta.get("attributes", {}) if meta else _json(folder / ".zattrs")
        array = meta if meta.get("node_type") == "array" else _json(folder / ".zarray")
        if array:
            arrays[name] = array, attributes
        elif name == ".":
            root = attributes
    if not arrays:
        raise InputError(f"{path} is no whole Zarr store: it has no arrays.", "Download or copy it again.")
    variables = {name: _zarr_variable(name, array, attributes) for name, (array, attributes) in arrays.items()}
    values = {}
    for name, variable in variables.items():
        if len(variable.dims) == 1 and variable.dtype[:1] in "iuf":
            values[name] = _zarr_values(path, name)
    return CfFile(path, "zarr", root, variables, values)


def _zarr_values(path: str, name: str) -> np.ndarray:
    try:
        with _ignoring_warnings(), rasterio.open(as_version_2(f'ZARR:"{path}":/{name}')) as dataset:
            return dataset.read(1).ravel()
    except RasterioError as error:
        raise InputError(
            f"{name} in {path} cannot be read: {error}.",
            "Write it with a compressor that GDAL has (zstd, gzip, blosc or none), or as netCDF.",
        ) from error


def _zarr_variable(name: str, array: Mapping[str, Any], attributes: Mapping[str, Any]) -> Variable:
    shape = tuple(array["shape"])
    told = array.get("dimension_names") or attributes.get("_ARRAY_DIMENSIONS")
    dims = tuple(told) if told else (name,) if len(shape) == 1 else tuple(f"dim{k}" for k in range(len(shape)))
    kind = array.get("dtype", array.get("data_type", ""))
    with contextlib.suppress(TypeError):
        kind = str(np.dtype(kind).newbyteorder("="))
    fill = array.get("fill_value")
    own = dict(attributes)
    if isinstance(fill, (int, float)) and not isinstance(fill, bool) and fill != 0:
        own.setdefault("_FillValue", fill)
    return Variable(name, dims, shape, str(kind), own)


def _is_node(folder: Path) -> bool:
    return any((folder / name).is_file() for name in (".zarray", ".zgroup", "zarr.json"))


def _json(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise InputError(f"{path} is damaged: {error}.", "Download or copy the store again.") from error
    return found if isinstance(found, dict) else {}


@contextlib.contextmanager
def _ignoring_warnings() -> Iterator[None]:
    """Without what libraries say of arrays still mapped and of rasters without a place."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        yield
