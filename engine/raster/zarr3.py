"""Zarr stores of version 3 as stores of version 2, which every GDAL reads: other metadata over the same chunks.

Only where chunks are compressed as version 2 does it (not at all, or by zstd, gzip or blosc) are they the same files; they
are linked, or copied where the system has no links. GDAL before 3.11 knows an early draft of version 3 only.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Optional

import numpy as np

from ..job.errors import InputError
from .files import file_of
from .scratch import scratch_folder

_SHUFFLES = {"noshuffle": 0, "shuffle": 1, "bitshuffle": 2}


def as_version_2(path: str) -> str:
    """The path to open for a path of GDAL's into a Zarr store: itself, but for stores of version 3 into their like of
    version 2, made once a run. Raises InputError naming an array whose chunks version 2 has no word for."""
    if not path.startswith("ZARR:"):
        return path
    store = Path(file_of(path))
    if not (store / "zarr.json").is_file():
        return path
    key = hashlib.sha256(f"{store.resolve()}|{(store / 'zarr.json').stat().st_mtime_ns}".encode()).hexdigest()
    target = scratch_folder() / f"{key}.zarr"
    if not target.exists():
        _link(store, target)
    return path.replace(str(store), str(target), 1)


def _link(store: Path, target: Path) -> None:
    part = target.with_suffix(f".{os.urandom(4).hex()}.part")
    part.mkdir(parents=True)
    (part / ".zgroup").write_text(json.dumps({"zarr_format": 2}))
    for meta in sorted(store.rglob("zarr.json")):
        array = json.loads(meta.read_text(encoding="utf-8"))
        if array.get("node_type") != "array":
            continue
        folder = part / meta.parent.relative_to(store)
        like = _array(array, meta.parent)
        if like is None:
            continue
        folder.mkdir(parents=True, exist_ok=True)
        names = {"_ARRAY_DIMENSIONS": array.get("dimension_names") or []}
        (folder / ".zarray").write_text(json.dumps(like))
        (folder / ".zattrs").write_text(json.dumps({**array.get("attributes", {}), **names}))
        apart = array["chunk_key_encoding"]["name"] == "default" and like["dimension_separator"] == "/"
        chunks = meta.parent / "c" if apart else meta.parent
        for chunk in chunks.iterdir() if chunks.is_dir() else ():
            if chunk.name != "zarr.json":
                _place(chunk, folder / chunk.name.removeprefix("c."))
    try:
        part.rename(target)
    except OSError:  # another thread was first
        shutil.rmtree(part, ignore_errors=True)


def _array(array: Mapping[str, Any], where: Path) -> Optional[dict[str, Any]]:
    """Version 2's description of an array, None for one of texts."""
    try:
        kind = np.dtype(str(array["data_type"]))
    except TypeError:
        return None
    order, compressor = "C", None
    for codec in array.get("codecs", ()):
        name, own = codec.get("name"), codec.get("configuration", {})
        if name == "bytes":
            kind = kind.newbyteorder(">" if own.get("endian") == "big" else "<")
        elif name == "transpose" and list(own.get("order", ())) == list(range(len(array["shape"])))[::-1]:
            order = "F"
        elif name in ("zstd", "gzip"):
            compressor = {"id": name, "level": own.get("level", 1)}
        elif name == "blosc":
            shuffle = _SHUFFLES.get(str(own.get("shuffle")), 1)
            size = {"blocksize": own.get("blocksize", 0), "clevel": own.get("clevel", 5)}
            compressor = {"id": "blosc", "cname": own.get("cname", "lz4"), "shuffle": shuffle, **size}
        else:
            raise InputError(
                f"{where}: its chunks are stored with {name}, which SkyMend does not read.",
                "Write the store with zarr_format=2 or without that codec, or as netCDF.",
            )
    keys = array["chunk_key_encoding"]
    separator = keys.get("configuration", {}).get("separator", "/" if keys["name"] == "default" else ".")
    return {
        "zarr_format": 2, "shape": array["shape"], "chunks": array["chunk_grid"]["configuration"]["chunk_shape"],
        "dtype": kind.str, "order": order, "compressor": compressor, "filters": None,
        "fill_value": array.get("fill_value"), "dimension_separator": separator,
    }  # fmt: skip


def _place(source: Path, target: Path) -> None:
    try:
        target.symlink_to(source.resolve(), target_is_directory=source.is_dir())
    except OSError:  # as on Windows, without the right to
        (shutil.copytree if source.is_dir() else shutil.copyfile)(source, target)
