"""Files as they lie on disk: in folders and their subfolders, in .zip and .tar archives, beside each other.

A place inside an archive is written as GDAL opens it (`/vsizip/delivery.zip/scene/B04.jp2`), so it goes where a path goes.
"""

from __future__ import annotations

import re
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from ..job.errors import InputError
from ..job.layer import Layer

RASTERS = (".tif", ".tiff", ".gtif", ".gtiff", ".jp2", ".img", ".vrt", ".nc", ".nc4", ".hdf", ".h5", ".he5", ".bsq", ".bil",
           ".bip", ".dat")  # fmt: skip
_ARCHIVES = {".zip": "/vsizip/", ".tar": "/vsitar/", ".tar.gz": "/vsitar/", ".tgz": "/vsitar/"}
_INSIDE = re.compile(r"/vsi(?:zip|tar)/\{?(?P<archive>.+?\.(?:zip|tar\.gz|tgz|tar))\}?/(?P<member>.+)$", re.IGNORECASE)
_MAX_TEXT = 32 * 2**20  # bytes of a metadata file


def members(path: str) -> list[str]:
    """Every file of a folder (and the folders in it) or an archive, sorted; the path alone where it is neither.

    Raises InputError naming a damaged archive.
    """
    prefix = archive_prefix(path)
    if prefix:
        names = sorted(name for name in _listed(path) if not name.endswith("/"))
        return [f"{prefix}{path}/{name}" for name in names]
    if Path(path).is_dir():
        return sorted(str(file) for file in _walked(Path(path)))
    return [path]


def archive_prefix(path: str) -> str:
    """What GDAL writes before the path of an archive; empty for what is none."""
    if path.startswith("/vsi"):
        return ""
    lower = path.lower()
    found = next((prefix for suffix, prefix in _ARCHIVES.items() if lower.endswith(suffix)), "")
    return found if found and Path(path).is_file() else ""


def is_raster(path: str) -> bool:
    """Whether a file of a folder is one to open as an image, by its name."""
    return path.lower().endswith(RASTERS)


def beside(path: str) -> list[str]:
    """The files in the same folder, or the same folder of an archive, sorted."""
    inside = _INSIDE.match(path)
    if inside is None:
        folder = Path(path).parent
        return sorted(str(file) for file in folder.iterdir() if file.is_file()) if folder.is_dir() else []
    archive = inside["archive"]
    start = path[: -len(name_of(path))]
    return [file for file in members(archive) if file.startswith(start) and "/" not in file[len(start) :]]


def text_of(path: str) -> str:
    """The text of a metadata file, on disk or in an archive; bytes that are no UTF-8 are replaced. Raises InputError."""
    try:
        return _bytes_of(path)[:_MAX_TEXT].decode("utf-8", errors="replace")
    except (OSError, KeyError, zipfile.BadZipFile, tarfile.TarError, EOFError) as error:
        raise InputError(f"{path} cannot be read: {error}.", "Download or copy it again.") from error


def name_of(path: str) -> str:
    """The file's own name, without folders, archives and what GDAL writes around them."""
    return PurePosixPath(path.replace("\\", "/")).name


def file_of(path: str) -> str:
    """The file on disk behind a path as GDAL opens it: of a sub-dataset, or of a member of an archive."""
    inside = _INSIDE.match(path)
    if inside:
        return inside["archive"]
    quoted = re.match(r'[A-Z0-9_]+:(?:[A-Z0-9_]+:)*"([^"]+)"', path)
    if quoted:
        return quoted[1]
    plain = re.match(r"[A-Z0-9_]{3,}:(.+?)(?::[^:\\/]*)*$", path)
    return plain[1] if plain and not Path(path).exists() else path


def file_layer(path: str) -> Layer:
    """A file as a layer, called by its name without extension."""
    return Layer(path=path, name=re.sub(r"\.[A-Za-z0-9]{2,4}$", "", name_of(path)))


def _walked(folder: Path) -> Iterator[Path]:
    for entry in folder.iterdir():
        if entry.name.startswith("."):
            continue
        if entry.is_dir():
            yield from _walked(entry)
        else:
            yield entry


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
    inside = _INSIDE.match(path)
    if inside is None:
        with Path(path).open("rb") as plain:
            return plain.read(_MAX_TEXT)
    archive, member = inside["archive"], inside["member"]
    if archive.lower().endswith(".zip"):
        with zipfile.ZipFile(archive) as zipped, zipped.open(member) as file:
            return file.read(_MAX_TEXT)
    with tarfile.open(archive) as tar:
        for name in (member, f"./{member}"):
            if name in tar.getnames():
                extracted = tar.extractfile(name)
                return extracted.read(_MAX_TEXT) if extracted else b""
    raise KeyError(member)
