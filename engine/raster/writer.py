"""Outputs that are whole or absent.

Everything is written into a work folder beside the targets and put in place together when all of it is complete
(`contract.commit`), so a crash, a full disk or a cancel leaves neither half a file nor harms an older one.
"""

from __future__ import annotations

import contextlib
import errno
import logging
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

from ...contract import commit
from ...contract.run_folder import is_temporary, note_made
from ..job.destinations import check_text, place_key, raster_driver
from ..job.errors import EnvironmentProblem, InputError
from ..job.events import Events
from ..job.layer import Layer
from ..job.protected import Protected, file_key
from .blocked import ITEM, BlockedRaster
from .encoding import CLASSES, FLOATS, Encoding
from .formats import check_format
from .geobox import GeoBox
from .output_raster import OpenRasters, OutputRaster, Place, codec
from .scene import SceneSource
from .work_folder import ALONE, WorkFolder

__all__ = ["CLASSES", "FLOATS", "Encoding", "OutputRaster", "Outputs"]
_STALE = (".aux.xml", ".ovr", ".msk")  # beside a file that is gone: its statistics, overviews and mask


class Outputs:
    """The files one run writes; a context manager that puts them all in place at the end or deletes them all.

    `protect`: what must not be overwritten, the run's inputs, with all they refer to. `layout`: of .tif files
    (`contract.choices`). `events` hear what is left to clean up. `most_open`: rasters that are open at once, else what the
    system allows; others are closed and opened again.
    """

    def __init__(
        self,
        protect: Iterable[str | Layer | SceneSource] = (),
        *,
        layout: str = "geotiff",
        events: Events | None = None,
        most_open: int | None = None,
    ) -> None:
        self._protected = Protected(path for item in protect for path in _paths(item))
        self._layout, self._events = layout, events
        self._moves: list[tuple[Path, Path]] = []  # (part, target)
        self._taken: dict[object, Path] = {}
        self._rasters: list[OutputRaster] = []
        self._opened = OpenRasters(most_open)
        self._folders: dict[str, WorkFolder] = {}
        self._made_folders: list[Path] = []

    def raster(
        self,
        path: str | Path,
        geobox: GeoBox,
        band_names: Sequence[str],
        encoding: Encoding | None = None,
        *,
        tags: Mapping[str, str] | None = None,
        colormap: Mapping[int, tuple[int, int, int, int]] | None = None,
    ) -> OutputRaster:
        """A tiled, compressed raster to be written window by window in physical units (default: float32), in the format that
        its name says. Raises InputError where that format does not hold it."""
        how, target = encoding or Encoding(), Path(path)
        driver = raster_driver(target, self._layout)
        check_format(driver, target, (len(band_names), *geobox.shape), how)
        place = Place(self._claim(target, alone=driver not in ("GTiff", "COG", "VRT")), target, driver)
        more: dict[str, Any] = {
            "opened": self._opened, "codec": codec(self._layout), "tags": tags or {}, "colormap": colormap,
        }  # fmt: skip
        if driver == "VRT":
            folder = target.with_name(f"{target.stem}_blocks")
            blocks = self._claim(folder, folder=True), folder.name
            raster: OutputRaster = BlockedRaster(place, blocks, geobox, band_names, how, **more)
        else:
            raster = OutputRaster(place, geobox, band_names, how, **more)
        self._rasters.append(raster)
        return raster

    def text(self, path: str | Path, text: str) -> None:
        """A UTF-8 text file."""
        part = self._claim(Path(path))
        with _said(Path(path)):
            part.write_text(text, encoding="utf-8")

    def file(self, path: str | Path) -> Path:
        """A path to be written by the caller, put at `path` with the rest: an empty file so far."""
        return self._claim(Path(path))

    def folder(self, path: str | Path) -> Path:
        """An empty folder to be filled by the caller, put at `path` with the rest. One that is there may be replaced where
        it is empty or holds Zarr."""
        return self._claim(Path(path), folder=True)

    def __enter__(self) -> Outputs:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if kind is None:
                for raster in self._rasters:
                    raster.finish()
                self._commit()
                self._made_folders.clear()
        finally:
            for raster in self._rasters:
                raster.abandon()
            self._clean(kept=kind is None)

    def _claim(self, target: Path, *, folder: bool = False, alone: bool = False) -> Path:
        """A place for a part of its own, `alone` in a folder where others may come to lie beside it."""
        check_text("OUTPUT", str(target))
        self._check_target(target, folder)
        with _said(target):
            work = self._work_folder(target.parent)
            if not work.claim(place_key(target)):
                raise InputError(f"{target} is being written by another run.", "Wait for it, or choose another name.")
            part = work.part(target.name, alone=alone)
            if folder:
                part.mkdir()
            else:
                part.touch(exist_ok=False)
        self._moves.append((part, target))
        return part

    def _check_target(self, target: Path, folder: bool) -> None:
        why = self._protected.why(target)
        if why:
            raise InputError(why, "Choose another output file.")
        try:
            is_folder = target.is_dir()
        except OSError as error:  # such as a name that is too long
            raise _unwritable(target, error) from error
        if is_folder and not (folder and _may_be_replaced(target)):
            raise InputError(f"{target} is a folder.", "Choose a file name for the output.")
        for key in (place_key(target), file_key(target)):
            if key in self._taken:
                raise InputError(
                    f"{self._taken[key]} and {target} are one file.",
                    "Give each output a name of its own; names that differ only in case are one on many systems.",
                )
        self._taken[place_key(target)] = self._taken[file_key(target)] = target

    def _work_folder(self, folder: Path) -> WorkFolder:
        """Ours in an output folder; the first keeps the journal."""
        missing = [parent for parent in (folder, *folder.parents) if not parent.exists()]
        for parent in reversed(missing):
            note_made(str(parent.absolute()))
        folder.mkdir(parents=True, exist_ok=True)
        self._made_folders.extend(missing)
        real = os.path.realpath(folder)
        if real not in self._folders:
            first = next(iter(self._folders.values()), None)
            self._folders[real] = WorkFolder(real, first)
        return self._folders[real]

    def _commit(self) -> None:
        if not self._moves:
            return
        moves = [move for part, target in self._moves for move in _with_neighbours(part, target)]
        first = next(iter(self._folders.values()))
        try:
            lasting = not is_temporary(first.path)
            commit.commit(first.path, [(str(p), str(target.absolute())) for p, target in moves], lasting=lasting)
        except commit.Decided as error:
            raise EnvironmentProblem("The run was stopped before its outputs were in place.") from error
        except OSError as error:
            raise _not_replaced(error) from error
        written = {target.absolute() for _, target in moves}
        for target in written:
            for stale in (target.with_name(target.name + end) for end in _STALE):
                if stale not in written and not self._protected.why(stale):
                    with contextlib.suppress(OSError):
                        stale.unlink()

    def _clean(self, *, kept: bool) -> None:
        """Delete the work folders, the first last; what cannot be deleted is told, and left to the next run."""
        for work in reversed(list(self._folders.values())):
            left = work.delete()
            if left and kept:
                self._warn(f"{left[0]} could not be deleted. The next run that writes there tries again.")
        for folder in self._made_folders:
            with contextlib.suppress(OSError):
                folder.rmdir()  # only where empty

    def _warn(self, text: str) -> None:
        if self._events is not None:
            self._events.warning(text)
        else:
            logging.getLogger(__name__).warning(text)


def _paths(item: str | Layer | SceneSource) -> Iterator[str]:
    if isinstance(item, SceneSource):
        yield from dict.fromkeys(band.path for band in (*item.bands, *item.extra))
        if item.flags:
            yield item.flags.path
    else:
        yield item.path if isinstance(item, Layer) else item


def _with_neighbours(part: Path, target: Path) -> Iterator[tuple[Path, Path]]:
    """A part and its target, and those of what a format put beside it."""
    yield part, target
    if part.parent.name.startswith(ALONE):
        for other in sorted(part.parent.iterdir()):
            if other != part:
                yield other, target.with_name(other.name)


def _may_be_replaced(folder: Path) -> bool:
    names = {path.name for path in folder.iterdir()}
    return not names or bool(names & {".zgroup", ".zmetadata", "zarr.json", ITEM})


@contextlib.contextmanager
def _said(target: Path) -> Iterator[None]:
    """An OSError of making a part, in words."""
    try:
        yield
    except OSError as error:
        raise _unwritable(target, error) from error


def _unwritable(target: Path, error: OSError) -> InputError | EnvironmentProblem:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return EnvironmentProblem(f"The disk of {target.parent} is full.", "Free space or choose another folder.")
    if error.errno in (errno.EMFILE, errno.ENFILE):
        return EnvironmentProblem(
            "Too many files are open.", "Raise the system's limit (ulimit -n), or write fewer at once."
        )
    if error.errno == errno.ENAMETOOLONG:
        return InputError(f"The name {target.name[:60]}… is too long for this disk.", "Choose a shorter name.")
    if target.parent.is_dir():
        return InputError(f"{target.parent} cannot be written to: {error.strerror}.", "Choose another folder.")
    return InputError(f"{target.parent} cannot be created: {error.strerror}.", "Choose another folder.")


def _not_replaced(error: OSError) -> EnvironmentProblem:
    where = error.filename2 or error.filename
    if isinstance(error, FileNotFoundError):
        return EnvironmentProblem(
            f"{where} is gone: its folder was deleted, moved or replaced during the run.",
            "Run again and leave the folder alone meanwhile.",
        )
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return EnvironmentProblem("The disk is full.", "Free space or choose another folder.")
    return EnvironmentProblem(
        f"{where} cannot be replaced: {error.strerror}.", "Close the programs that use the older file and try again."
    )
