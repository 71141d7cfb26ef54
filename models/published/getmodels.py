"""`skymend:getmodels`: a model that others have published is fetched, checked, converted and installed like any other.

Wheels come by pip, with the user's own configuration of it; files with an address only after the user has confirmed its
host; files of other licences are brought by the user. Nothing is fetched unasked.
"""

from __future__ import annotations

import contextlib
import json
import shutil
import tempfile
import zipfile
from pathlib import Path
from typing import Any, Optional
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict

from ...contract.folders import data_folder
from ...contract.published import FILE, WHEEL, Becomes, Published, PublishedFile, published, size_text
from ...engine.catalogue import zoo
from ...engine.job.errors import EnvironmentProblem, InputError, ModelError
from ...engine.job.events import Events
from ...engine.job.parameters import Result
from .. import importer
from .csmask import card_of
from .download import download
from .wheel import download_wheel

_MB = 1e6


class Parameters(BaseModel):
    """`name`: of an entry; `file`: a wheel or file that is on disk already; `confirm`: the host that the user agrees to
    fetch from, for entries whose files have addresses; `mirror`: an address of a folder that holds the same files;
    `wheels`: an offline folder of wheels; `folder`: where models go, default the user's."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: str
    file: Optional[str] = None
    confirm: str = ""
    mirror: str = ""
    wheels: Optional[str] = None
    folder: Optional[str] = None


def run(parameters: Parameters, events: Events) -> Result:
    """Fetch, check, convert, install. Raises InputError, ModelError or EnvironmentProblem saying what is wrong."""
    entry = _entry(parameters.name)
    if not entry.becomes:
        raise ModelError(f"{entry.title} cannot be installed by name. {entry.status}", f"Its project: {entry.project}")
    events.info(f"{entry.title}: licence {entry.licence}. {entry.citation}")
    folder = Path(parameters.folder) if parameters.folder else data_folder() / "models"
    _check_room(folder, entry, fetches=parameters.file is None)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        work = tempfile.TemporaryDirectory(prefix=".getting-", dir=folder)
    except OSError as error:
        hint = "Choose another data folder in the settings."
        raise EnvironmentProblem(f"{folder} cannot be written to: {error.strerror}.", hint) from error
    with work as path:
        found = _files(entry, parameters, Path(path), events.part(0.0, 0.6))
        chosen = [model for model in entry.becomes if _of(model, entry, found) is not None]
        installed = []
        for index, model in enumerate(chosen):
            events.check()
            share = events.part(0.6 + 0.4 * index / len(chosen), 0.6 + 0.4 * (index + 1) / len(chosen))
            installed.append(_install(model, entry, found, (Path(path), folder), share))
    events.progress(1.0)
    return Result(
        {"MODELS": ", ".join(installed), "FOLDER": str(folder)},
        {"entry": entry.name, "licence": entry.licence, "models": installed},
    )


def _entry(name: str) -> Published:
    try:
        known = {entry.name: entry for entry in published()}
    except ValueError as error:
        raise ModelError(f"The list of published models is damaged: {error}.", "Install SkyMend again.") from error
    if name not in known:
        raise InputError(f"There is no published model “{name}”.", f"Known: {', '.join(known)}.")
    return known[name]


def _check_room(folder: Path, entry: Published, fetches: bool) -> None:
    """Raise EnvironmentProblem where the disk has no room for the files and what becomes of them."""
    place = next(parent for parent in (folder, *folder.absolute().parents) if parent.exists())
    wanted = entry.size * (3 if fetches else 2)
    free = shutil.disk_usage(place).free
    if free < wanted:
        raise EnvironmentProblem(
            f"{entry.title} needs {wanted / _MB:.0f} MB for a while, and the disk of {place} has {free / _MB:.0f} MB.",
            "Free space, or choose another data folder in the settings.",
        )


def _files(entry: Published, parameters: Parameters, work: Path, events: Events) -> dict[str, Path]:
    """The files of an entry by name, checked: the one that the user brings, else fetched."""
    if parameters.file is not None:
        return _brought(entry, Path(parameters.file))
    if entry.kind == FILE:
        raise InputError(f"{entry.title} is a file that you bring: give it as FILE.",
                         f"Look for {entry.look_for} Project: {entry.project}")  # fmt: skip
    if entry.kind == WHEEL:
        path = download_wheel(entry, parameters.wheels, work, events)
        check(path, entry.files[0])
        return {entry.files[0].name: path}
    found: dict[str, Path] = {}
    addresses = {file.name: _address(file, parameters) for file in entry.files}
    _confirm(entry, addresses, parameters.confirm)
    done = 0
    for file in entry.files:
        share = events.part(done / entry.size, (done + file.size) / entry.size)
        found[file.name] = download(file, addresses[file.name], work, share)
        done += file.size
    return found


def _address(file: PublishedFile, parameters: Parameters) -> str:
    return f"{parameters.mirror.rstrip('/')}/{file.name}" if parameters.mirror else file.url


def _confirm(entry: Published, addresses: dict[str, str], confirmed: str) -> None:
    """Raise InputError unless the user has named every host that is asked."""
    hosts = {urlsplit(address).hostname or "" for address in addresses.values()}
    given = confirmed.replace(",", " ").lower().split()
    if not hosts <= set(given):
        names = " ".join(sorted(hosts))
        raise InputError(
            f"{entry.title} would be fetched from {names} ({size_text(entry.size)}), which nobody has confirmed.",
            f"Confirm it with CONFIRM={names}, or bring the file as FILE.",
        )


def _brought(entry: Published, path: Path) -> dict[str, Path]:
    """The user's file, as the one of the entry's that has its checksum. Raises ModelError for another."""
    if not path.is_file():
        raise InputError(f"FILE: there is no file {path}.", f"Look for {entry.look_for or entry.files[0].name}.")
    known = [file for file in entry.files if file.sha256]
    if not known:
        return {"": path}
    digest = zoo.digest(path)
    for file in known:
        if file.sha256 == digest:
            return {file.name: path}
    raise ModelError(
        f"{path.name} is not what {entry.title} has published ({', '.join(file.name for file in known)}): the checksum "
        "differs.",
        "Download it again. Another release that you trust can be imported by skymend:importmodel.",
    )


def check(path: Path, file: PublishedFile) -> None:
    """Raise ModelError where a fetched file is not the one that was published; it is deleted then."""
    if zoo.digest(path) != file.sha256:
        size = path.stat().st_size
        path.unlink()
        raise ModelError(
            f"{file.name} is not the file that was published: its checksum differs ({size} bytes instead of {file.size}).",
            "A proxy or mirror may have altered it. Try again, or bring the file as FILE.",
        )


def _of(model: Becomes, entry: Published, found: dict[str, Path]) -> Optional[Path]:
    """The fetched file that a model is made of; None where it is not among them."""
    if entry.kind == WHEEL or not model.file:
        return next(iter(found.values()))
    return found.get(model.file)


def _install(
    model: Becomes, entry: Published, found: dict[str, Path], places: tuple[Path, Path], events: Events
) -> str:
    """One model made and installed by the importer; its id."""
    work, folder = places
    source = _of(model, entry, found)
    if source is None:
        raise ModelError(f"{entry.title} lacks {model.file}.", "Bring another file.")
    texts: dict[str, Any] = {
        "citation": entry.citation,
        "licence": entry.licence,
        "source": entry.project,
        **model.card,
    }
    given: dict[str, Any] = {"name": model.id, "family": model.family, "folder": str(folder)}
    if model.convert == "csmask":
        with contextlib.ExitStack() as unpacked:
            inner = Path(unpacked.enter_context(tempfile.TemporaryDirectory(dir=work)))
            graph = _unpack(source, model.file, inner)
            settings = _unpack(source, str(Path(model.file).with_suffix(".json").as_posix()), inner)
            card = inner / "card.json"
            card.write_text(json.dumps({**card_of(settings), **texts}), encoding="utf-8")
            importer.run(importer.Parameters(file=str(graph), card=str(card), **given), events)
        return model.id
    options = {} if model.convert == "onnx" else texts
    importer.run(importer.Parameters(file=str(source), options=options, **given), events)
    return model.id


def _unpack(archive: Path, member: str, folder: Path) -> Path:
    """A file out of a wheel. Raises ModelError where it has none of that name."""
    try:
        with zipfile.ZipFile(archive) as content, content.open(member) as source:
            path = folder / Path(member).name
            with path.open("wb") as target:
                shutil.copyfileobj(source, target)
            return path
    except (KeyError, zipfile.BadZipFile) as error:
        raise ModelError(
            f"{archive.name} holds no {member}.",
            "It is another release, or damaged: fetch it again, or bring the file.",
        ) from error
