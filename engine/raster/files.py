"""Files as they lie on disk: in folders and their subfolders, in .zip and .tar archives, beside each other.

A place inside an archive is written as GDAL opens it (`/vsizip/delivery.zip/scene/B04.jp2`), so it goes where a path goes.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import tarfile
import xml.etree.ElementTree as ElementTree  # nosec B405 - see xml_of
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from ...contract import archives
from ..job.errors import InputError
from ..job.layer import Layer

RASTERS = (".tif", ".tiff", ".gtif", ".gtiff", ".jp2", ".img", ".vrt", ".nc", ".nc4", ".zarr", ".hdf", ".h5", ".he5", ".bsq",
           ".bil", ".bip", ".dat")  # fmt: skip
_INSIDE = re.compile(
    r"(?P<prefix>/vsi(?:zip|tar)/)\{?(?P<archive>.+?\.(?:zip|tar\.gz|tgz|tar))\}?(?:/(?P<member>.*))?$", re.IGNORECASE
)
_MAX_TEXT = 32 * 2**20  # bytes of a metadata file


def members(path: str) -> list[str]:
    """Every file of a folder (the folders and archives in it too), of an archive or of a folder in an archive, sorted; the
    path alone where it is none of them, or a store.

    Raises InputError naming a damaged archive.
    """
    prefix = archive_prefix(path)
    if prefix:
        return _in_archive(prefix, path, "")
    inside = _INSIDE.match(path)
    if inside:
        member = (inside["member"] or "").strip("/")
        is_file = "." in name_of(member) and not member.upper().endswith(".SAFE")
        return [path] if is_file else _in_archive(inside["prefix"], inside["archive"], member)
    if Path(path).is_dir() and not is_store(Path(path)):
        found = []
        for file in _walked(path):
            prefix = archive_prefix(file)
            found += _in_archive(prefix, file, "") if prefix else [file]
        return sorted(found)
    return [path]


def archive_prefix(path: str) -> str:
    """What GDAL writes before the path of an archive; empty for what is none."""
    if path.startswith("/vsi"):
        return ""
    lower = path.lower()
    found = next((prefix for suffix, prefix in archives.PREFIXES.items() if lower.endswith(suffix)), "")
    return found if found and Path(path).is_file() else ""


def is_store(folder: Path) -> bool:
    """Whether a folder is a Zarr store, which is one raster."""
    return folder.suffix.lower() == ".zarr" or any(
        (folder / name).is_file() for name in (".zgroup", ".zarray", "zarr.json")
    )


def is_raster(path: str) -> bool:
    """Whether a file of a folder is one to open as an image, by its name."""
    return path.lower().endswith(RASTERS)


def beside(path: str, ending: str = "") -> list[str]:
    """The files in the same folder, or the same folder of an archive, sorted; those whose names end so, in any case."""
    wanted = ending.upper()
    inside = _INSIDE.match(path)
    if inside is None:
        try:
            with os.scandir(Path(path).parent) as entries:
                return sorted(e.path for e in entries if e.name.upper().endswith(wanted) and e.is_file())
        except OSError:
            return []
    within = (inside["member"] or "").rpartition("/")[0]
    place = f"{inside['prefix']}{inside['archive']}/{within}".rstrip("/")
    found = _in_archive(inside["prefix"], inside["archive"], within)
    return [file for file in found if file.rpartition("/")[0] == place and file.upper().endswith(wanted)]


def text_of(path: str) -> str:
    """The text of a metadata file, on disk or in an archive; bytes that are no UTF-8 are replaced. Raises InputError."""
    try:
        return _bytes_of(path)[:_MAX_TEXT].decode("utf-8", errors="replace")
    except (OSError, KeyError, zipfile.BadZipFile, tarfile.TarError, EOFError) as error:
        raise InputError(f"{path} cannot be read: {error}.", "Download or copy it again.") from error


def archive_of(path: str) -> str:
    """The archive that a file lies in; empty for one that lies in none."""
    inside = _INSIDE.match(path)
    return inside["archive"] if inside else ""


def copy_out(path: str, target: Path) -> None:
    """Write a file of an archive to `target`. Raises InputError for a damaged archive, OSError for lack of room."""
    with target.open("wb") as copy:
        try:
            with opened(path) as file:
                shutil.copyfileobj(file, copy, 2**20)
        except (KeyError, zipfile.BadZipFile, tarfile.TarError, EOFError, zlib.error) as error:
            raise InputError(f"{path} cannot be read: {error}.", "Download the archive again.") from error


def xml_of(path: str) -> ElementTree.Element:
    """The root of an XML metadata file. Raises InputError naming one that is damaged, or declares a document type: agencies'
    files have none, and its entities could grow without end."""
    text = text_of(path)
    try:
        if "<!DOCTYPE" in text:
            raise ValueError("it declares a document type")
        return ElementTree.fromstring(text)  # nosec B314 - nothing but elements and texts is left in it
    except (ElementTree.ParseError, ValueError) as error:
        raise InputError(f"{name_of(path)} is damaged: {error}.", "Download the product again.") from error


def name_of(path: str) -> str:
    """The file's own name, without folders, archives and what GDAL writes around them."""
    return path.replace("\\", "/").rstrip("/").rpartition("/")[2]


def file_of(path: str) -> str:
    """The file on disk behind a path as GDAL opens it: of a sub-dataset, or of a member of an archive."""
    inside = _INSIDE.match(path)
    if inside:
        return inside["archive"]
    quoted = re.match(r'[A-Z0-9_]+:(?:[A-Z0-9_]+:)*"([^"]+)"', path)
    if quoted:
        return quoted[1]
    plain = re.match(r"[A-Z0-9_]{3,}:(?:(?:[A-Z][A-Z0-9_]+|\d+):)*((?:[A-Za-z]:[\\/])?.+?)(?::/{0,2}[^:\\]*)*$", path)
    return plain[1] if plain and not Path(path).exists() else path


def belongs(path: str, given: str) -> bool:
    """Whether a raster is what the user gave, or lies in it: in a folder, an archive, a container, or the folder of a
    metadata file."""
    if path == given or f"{given}/" in path or f'"{given}"' in path:
        return True
    return not is_raster(given) and Path(given).is_file() and path.startswith(given[: -len(name_of(given))])


def file_layer(path: str) -> Layer:
    """A file as a layer, called by its name without extension."""
    return Layer(path=path, name=re.sub(r"\.[A-Za-z0-9]{2,4}$", "", name_of(path)))


def _walked(folder: str) -> Iterator[str]:
    """The files of a folder and of the folders in it, without hidden ones."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith("."):
                continue
            if entry.is_dir() and not is_store(Path(entry.path)):
                yield from _walked(entry.path)
            else:
                yield entry.path


def _in_archive(prefix: str, archive: str, folder: str) -> list[str]:
    """The files of an archive, or of a folder in it (empty: all), as GDAL opens them, sorted."""
    names = (name for name in _listed(archive) if name.startswith(f"{folder}/" if folder else ""))
    return sorted(f"{prefix}{archive}/{name}" for name in names if not name.endswith("/"))


def _listed(archive: str) -> list[str]:
    try:
        if archive.lower().endswith(".zip"):
            with zipfile.ZipFile(archive) as file:
                return file.namelist()
        with tarfile.open(archive) as file:
            return [member.name.removeprefix("./") for member in file if member.isfile()]
    except (OSError, zipfile.BadZipFile, tarfile.TarError, EOFError) as error:
        raise InputError(f"{archive} is no whole archive: {error}.", "Download it again.") from error


def _bytes_of(path: str) -> bytes:
    with opened(path) as file:
        return file.read(_MAX_TEXT)


@contextlib.contextmanager
def opened(path: str) -> Iterator[IO[bytes]]:
    """A file, on disk or in an archive, to be read from its start to its end. Raises KeyError for a member that is not
    there."""
    inside = _INSIDE.match(path)
    if inside is None:
        with Path(path).open("rb") as plain:
            yield plain
        return
    archive, member = inside["archive"], inside["member"]
    if archive.lower().endswith(".zip"):
        with zipfile.ZipFile(archive) as zipped, zipped.open(member) as file:
            yield file
        return
    with tarfile.open(archive) as tar:
        for entry in tar:  # not by name, which reads a compressed archive to its end
            if entry.name.removeprefix("./") == member:
                extracted = tar.extractfile(entry)
                if extracted is not None:
                    yield extracted
                    return
    raise KeyError(member)
