"""Models that others have published: what they are, where their files come from, and which models they become.

Each is a JSON file in `models/published`. A source is a `wheel` of the package index, a `url` (fetched only after the user
has confirmed its host), or a `file` that the user brings. Nothing here is fetched; `models.published` does that when asked.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field, fields
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal, Optional, get_args
from urllib.parse import urlsplit

FOLDER = Path(__file__).resolve().parents[1] / "models" / "published"
Kind = Literal["wheel", "url", "file"]
WHEEL, URL, FILE = get_args(Kind)
# How a file becomes a model: a checkpoint or an ONNX file by the importer, or a network of the package ukis-csmask.
Convert = Literal["checkpoint", "onnx", "csmask"]
_NAME = re.compile(r"[a-z0-9][a-z0-9._-]*")
_SHA256 = re.compile(r"sha256:[0-9a-f]{64}")


@dataclass(frozen=True)
class PublishedFile:
    """One file: its name, size in bytes (0: unknown) and checksum (`sha256:…`, empty: unknown), and its address if any."""

    name: str
    size: int = 0
    sha256: str = ""
    url: str = ""


@dataclass(frozen=True)
class Becomes:
    """A model made of a file: its id, the file (inside a wheel its path; empty: whichever the user brings), how it is
    converted, the family of its network, and what its card shall say."""

    id: str
    convert: Convert
    file: str = ""
    family: str = "auto"
    card: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Published:
    """One entry. `use`: what it is good for; `status`: what SkyMend can do with it, where it makes no model of it by itself;
    `look_for`: which file to bring, from where; `distribution` and `version` of a wheel."""

    name: str
    title: str
    task: str
    licence: str
    use: str
    project: str
    citation: str
    kind: Kind
    family: str = ""
    look_for: str = ""
    status: str = ""
    distribution: str = ""
    version: str = ""
    files: tuple[PublishedFile, ...] = ()
    becomes: tuple[Becomes, ...] = ()

    @property
    def size(self) -> int:
        """Bytes of all files; 0 where one is unknown."""
        return sum(file.size for file in self.files) if all(file.size for file in self.files) else 0

    @property
    def host(self) -> str:
        """The server that its files come from; empty where they have no address."""
        return next((urlsplit(file.url).hostname or "" for file in self.files if file.url), "")

    @property
    def needs_torch(self) -> bool:
        """Whether making models of it takes the extra packages."""
        return any(model.convert == "checkpoint" for model in self.becomes)


def published(folder: Optional[Path] = None) -> list[Published]:
    """All entries by name. Raises ValueError naming a file that is not right."""
    return list(_read_all(folder or FOLDER))


def read_entry(path: Path) -> Published:
    """One entry, checked. Raises ValueError naming what is not right."""
    try:
        given = json.loads(path.read_text(encoding="utf-8"))
        files = tuple(PublishedFile(**entry) for entry in given.pop("files", []))
        becomes = tuple(Becomes(**entry) for entry in given.pop("becomes", []))
        entry = Published(**given, files=files, becomes=becomes)
    except (OSError, TypeError, AttributeError, ValueError) as error:
        raise ValueError(f"{path.name} is no entry of a published model: {error}") from error
    for wrong in _problems(entry):
        raise ValueError(f"{path.name}: {wrong}")
    return entry


def size_text(size: int) -> str:
    """A size for people; empty where it is unknown."""
    return f"{max(size / 1e6, 0.1):.1f} MB" if size else ""


@lru_cache(maxsize=8)
def _read_all(folder: Path) -> tuple[Published, ...]:
    return tuple(read_entry(path) for path in sorted(folder.glob("*.json")))


def _problems(entry: Published) -> list[str]:
    """What is wrong with an entry."""
    wrong = [
        f"{name} is empty"
        for name in ("title", "task", "licence", "use", "project", "citation")
        if not getattr(entry, name)
    ]
    texts = [spec.name for spec in fields(Published) if spec.name not in ("files", "becomes")]
    wrong += [f"{name} is no text" for name in texts if not isinstance(getattr(entry, name), str)]
    names = [entry.name, *(model.id for model in entry.becomes)]
    wrong += [f"{name!r} is no name" for name in names if not _NAME.fullmatch(str(name))]
    if entry.kind not in get_args(Kind):
        wrong.append(f"the source is a {entry.kind!r}")
    wrong += [f"{model.id} is converted by {model.convert!r}" for model in entry.becomes
              if model.convert not in get_args(Convert)]  # fmt: skip
    if entry.kind == WHEEL and not (entry.distribution and entry.version and len(entry.files) == 1):
        wrong.append("a wheel has a distribution, a version and one file")
    for file in entry.files:
        if entry.kind != FILE and not (file.size > 0 and _SHA256.fullmatch(file.sha256)):
            wrong.append(f"{file.name} is fetched, so its size and checksum must be known")
        if entry.kind == URL and not re.match(r"https://[\w.-]+/", file.url):
            wrong.append(f"{file.name} has no https address")
        if file.sha256 and not _SHA256.fullmatch(file.sha256):
            wrong.append(f"{file.name} has no checksum but {file.sha256!r}")
    if entry.kind == URL and not entry.files:
        wrong.append("a url has files")
    if entry.kind == FILE and not entry.look_for:
        wrong.append("look_for is empty")
    if not entry.becomes and not entry.status:
        wrong.append("status is empty, and no model is made of it")
    return wrong
