"""When an image was taken: from what the user wrote, the layer, its name, its tags."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from pathlib import Path

from ...contract.dates import parse_date, parse_date_list
from ..job.errors import InputError
from ..job.layer import Layer
from .facts import Facts, facts_of
from .files import name_of

_DATE_TAGS = ("ACQUISITION", "ACQUISITION_DATE", "ACQUISITIONDATETIME", "DATE_ACQUIRED", "SENSING_TIME", "DATE",
              "TIFFTAG_DATETIME", "datetime")  # fmt: skip


def read_dates(dates: str | Sequence[datetime.date]) -> tuple[list[datetime.date], dict[str, datetime.date]]:
    """Dates in order, or dates by name, from what the user wrote. Raises InputError for an entry that is no date."""
    if not isinstance(dates, str):
        return list(dates), {}
    text = dates.strip()
    if text and _is_file(text):
        text = Path(text).read_text(encoding="utf-8", errors="replace")
    try:
        if "=" not in text:
            return parse_date_list(text), {}
        pairs = (entry.rpartition("=") for entry in re.split(r"[,;\n]+", text) if entry.strip())
        return [], {name.strip(): parse_date_list(date)[0] for name, _, date in pairs}
    except (ValueError, IndexError) as error:
        raise InputError(f"DATES: {error}.", "Write dates as 2018-06-07, separated by commas.") from error


def named_date(layer: Layer, named: dict[str, datetime.date]) -> datetime.date | None:
    """The date that the user wrote for this layer, by its name, file name or path; else the layer's own, if it has one."""
    for key in (layer.name, Path(layer.path).name, Path(layer.path).stem, layer.path):
        if key in named:
            return named[key]
    return layer.date


def find_date(layer: Layer) -> datetime.date | None:
    """The date of a raster: given, else in its file name, layer name, tags or folder. Opens it where its names tell none."""
    return _named(layer) or date_of(facts_of(layer))


def date_of(facts: Facts) -> datetime.date | None:
    """The date of a raster that has been looked at, as `find_date` finds it."""
    found = _named(facts.layer)
    if found:
        return found
    for key in _DATE_TAGS:
        if key in facts.tags:
            text = facts.tags[key]
            found = parse_date(text.replace(":", "-", 2) if key == "TIFFTAG_DATETIME" else text)
            if found:
                return found
    return parse_date(Path(facts.layer.path).parent.name)


def _named(layer: Layer) -> datetime.date | None:
    return layer.date or parse_date(name_of(layer.path)) or parse_date(layer.name)


def _is_file(text: str) -> bool:
    """Whether the text is the path of a file; a long list of dates is too long for a name."""
    try:
        return "\n" not in text and Path(text).is_file()
    except OSError:
        return False
