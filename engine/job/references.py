"""What files a file or a data set's name refers to, and whether a local one may be opened.

A small text such as a VRT can make GDAL fetch from a server, read any file of this computer as pixels, or run code. Nobody
expects that of a raster on a disk, so it is refused before GDAL sees it, unless the layer itself is remote.
"""

from __future__ import annotations

import html
import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path

from .errors import InputError

_ARCHIVE = re.compile(r"^(/vsi[a-z0-9_]+/)+\{?")
_QUOTED = re.compile(r'"([^"]+)"')
_NAMED = re.compile(r'>([^<>]+)<|"([^"<>]+)"')
_NUMBER = re.compile(r"^[-+\d.eE\s,]*$")
_LARGEST_XML, _LARGEST_TEXT = 64 * 2**20, 4 * 2**20  # bytes of a file that refers to others
_REMOTE = re.compile(
    r"/vsi(curl|s3|gs|az|adls|oss|swift|hdfs|webhdfs)\b|/vsi(curl|s3|gs|az|oss|swift)_streaming\b"
    r"|(?<![a-z0-9])(https?|ftps?|s3|gs|az|adls|abfss?|oss|swift|hdfs|webhdfs)(\+\w+)?://"
    r"|^(WMS|WMTS|WCS|OGCAPI|STACIT|STACTA|PLMOSAIC|PLSCENES|EEDAI?|DAAS|NGW|OCI|PG|GEORASTER|IIP):|^(https?|ftps?):",
    re.IGNORECASE,
)
_SHARE = re.compile(r"^\\\\[^\\?.]|^//[^/]+/[^/]")  # of another computer, on Windows
_TOKEN = re.compile(
    r"""<!--.*?-->|<!\[CDATA\[(?P<data>.*?)\]\]>|<(?P<tag>(?:"[^"]*"|'[^']*'|[^>"'])*)>|(?P<text>[^<]+)|(?P<broken><)""",
    re.DOTALL,
)
_ATTRIBUTE = re.compile(r"""([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_TOLD = (
    "metadata",
    "srs",
    "description",
    "gcplist",
    "categorynames",
    "gdalrasterattributetable",
)  # read by people only
MOST_BANDS = 20_000  # of one raster: GDAL takes minutes to open a VRT of more
_HEAD = 4096  # bytes in which GDAL looks for what a file is


def is_remote(path: str) -> bool:
    """Whether a data set's name leads to another computer."""
    return bool(_REMOTE.search(path)) or (os.name == "nt" and bool(_SHARE.search(path)))


def check_reach(path: str) -> None:
    """Raise InputError naming a local file that would make GDAL fetch something, read a file outside its own folder as raw
    numbers, or run Python; also through the files that it refers to. A layer whose own name is remote may fetch."""
    if is_remote(path) or path.lstrip().startswith("<"):
        return
    queue, seen = list(named_files(path, "")), set()
    while queue:
        file = queue.pop()
        key = os.path.realpath(file)
        if key in seen:
            continue
        seen.add(key)
        queue += _checked(file)


def named_files(text: str, folder: str) -> list[str]:
    """The files and folders that a data set's name speaks of: a path, a path into an archive, or a part of a file such as
    NETCDF:"a.nc":red. Relative ones are of `folder`, else of the current one."""
    if "<" in text:
        return [path for named in _strings(text) for path in named_files(named, folder)]
    for candidate in _candidates(text):
        for base in dict.fromkeys((folder, "")):
            found = _existing(os.path.join(base, candidate))
            if found:
                return [found]
    return []


def referred_files(path: str) -> Iterator[str]:
    """The files that a text such as a VRT, a tile index, or a product's metadata names, relative to itself."""
    try:
        with Path(path).open("rb") as file:
            start, size = file.read(1024), os.fstat(file.fileno()).st_size
            if b"\0" in start or size > (_LARGEST_XML if start.lstrip().startswith(b"<") else _LARGEST_TEXT):
                return
            text = start + file.read()
    except OSError:
        return
    for named in _strings(text.decode("utf-8", "replace")):
        for found in named_files(named, os.path.dirname(path)):
            if not os.path.isdir(found) or found.lower().endswith(".zarr"):
                yield found


def _checked(file: str) -> list[str]:
    """The files that a file refers to, where it is one that may; it is looked at whole then."""
    try:
        mode = os.stat(file).st_mode
        if stat.S_ISDIR(mode):
            return []
        if not stat.S_ISREG(mode):
            raise InputError(f"{file} is no file but a device or a pipe.", "Choose a raster.")
        beside = [f"{file}.aux.xml"] if os.path.isfile(f"{file}.aux.xml") else []
        with Path(file).open("rb") as opened:
            head = opened.read(_HEAD)
            if b"\0" in head or not (b"<" in head or head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{")):
                return beside
            if os.fstat(opened.fileno()).st_size > 4 * _LARGEST_XML:
                raise InputError(f"{file} is a text of more than 256 MB.", "Split the mosaic, or build a tile index.")
            text = (head + opened.read()).decode("utf-8", "replace")
    except OSError:
        return []  # opening it says why
    if text.count("<VRTRasterBand") > MOST_BANDS:
        raise InputError(
            f"{file} has {text.count('<VRTRasterBand')} bands.", f"Split it: at most {MOST_BANDS} are read."
        )
    folder, found = os.path.dirname(os.path.abspath(file)), beside
    for inside, value in _values(text) if b"<" in head else (("", named) for named in _QUOTED.findall(text)):
        if is_remote(value):
            raise InputError(
                f"{file} would fetch from another computer: {value[:120]}.",
                "A local file must not do that. Choose the remote raster itself, or download it first.",
            )
        if inside.endswith("pixelfunctionlanguage") and "python" in value.lower():
            raise InputError(f"{file} brings Python code to run.", "Write its result to a GeoTIFF where you trust it.")
        if len(value) >= 4096 or _NUMBER.match(value):
            continue
        named = named_files(value, folder)
        if "vrtrawrasterband" in inside:
            _check_tree(file, folder, named)
        found += named
    return found


def _check_tree(file: str, folder: str, named: list[str]) -> None:
    root = os.path.realpath(folder) + os.sep
    for path in named:
        if not os.path.realpath(path).startswith(root):
            raise InputError(
                f"{file} reads {path}, which lies outside its folder, as raw numbers.",
                "Put the two into one folder, or convert that file to a GeoTIFF.",
            )


def _values(text: str) -> Iterator[tuple[str, str]]:
    """Texts and attributes in XML that a program acts on, each with the names of the elements around it, in lower case."""
    around: list[str] = []
    for token in _TOKEN.finditer(text):
        tag = token["tag"]
        if token["broken"]:
            yield "", html.unescape(text[token.start() :])
            return
        if tag is None:
            value = token["data"] if token["data"] is not None else html.unescape(token["text"] or "")
            if value.strip() and not _only_told(around):
                yield "/".join(around), value.strip()
            continue
        if tag.startswith("/"):
            if around:
                around.pop()
            continue
        if tag.startswith(("?", "!")):
            continue
        name = re.split(r"[\s/]", tag, maxsplit=1)[0].lower()
        attributes = {key.lower(): html.unescape(a or b) for key, a, b in _ATTRIBUTE.findall(tag)}
        here = [*around, " ".join([name, *attributes.values()]).lower() if name in ("mdi", "vrtrasterband") else name]
        if not _only_told(here):
            for key, value in attributes.items():
                if not key.startswith("xmlns") and not key.startswith("xsi:"):
                    yield "/".join(here), value
        if not tag.endswith("/"):
            around = here


def _only_told(around: list[str]) -> bool:
    """Whether nothing inside these elements is acted on: metadata, but for the place of overviews."""
    return any(name in _TOLD for name in around) and not any("overview_file" in name for name in around)


def _strings(text: str) -> Iterator[str]:
    """All strings in XML, JSON or a list of names and values that may be paths."""
    for element, quoted in dict.fromkeys(_NAMED.findall(text)):
        named = html.unescape(element or quoted).strip()
        if named and len(named) < 4096 and not _NUMBER.match(named):
            yield named


def _candidates(text: str) -> Iterator[str]:
    """What in a data set's name may be a path, the whole first."""
    yield text
    yield from _QUOTED.findall(text)
    pieces = text.replace('"', "").split("?")[0].split(":")
    for first in range(len(pieces)):
        for last in range(len(pieces), first, -1):
            piece = ":".join(pieces[first:last])
            if (first, last) != (0, len(pieces)) and len(piece) > 1:
                yield piece
                yield piece[2:] if piece.startswith("//") else piece
    if "," in text:
        yield from (piece for piece in text.split(",") if len(piece) > 1)


def _existing(path: str) -> str:
    """The path, or the archive that it leads into; empty where there is neither."""
    plain = _ARCHIVE.sub("", path.replace("\\", "/") if path.startswith("/vsi") else path).replace("}", "")
    for place in (plain, "/" + plain):
        try:
            if os.path.exists(place):
                return place if len(place) > 1 else ""
            for parent in Path(place).parents:
                if parent.is_file():
                    return str(parent)
                if parent.is_dir():
                    break
        except (OSError, ValueError):
            continue
    return ""
