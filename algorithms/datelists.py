"""What users write in `DATES`: dates in the order of the layers, `name=date` pairs, or a text file with either."""

from __future__ import annotations

import datetime
import os
import re
from typing import Any

from qgis.core import QgsProcessingException

from ..contract.dates import parse_date, target_dates
from .layers import tr
from .messages import translated

MAX_TABLE_BYTES = 5_000_000


def give_dates(job: dict[str, Any], dates: str, layers: str) -> None:
    """Move the text `job[dates]` into the dates of `job[layers]`; dates of a stack's bands stay, as text in ISO form.

    Without such a text, a single stack whose layer dates its bands brings them itself.
    """
    chosen = job.get(layers, [])
    text = job.pop(dates, "")
    rest = assign_dates(text, chosen, dates.upper()) if text else []
    if not text and len(chosen) == 1:
        rest = chosen[0].get("band_dates", [])
    if rest:
        job[dates] = ", ".join(rest)


def give_fusion_dates(job: dict[str, Any]) -> None:
    """Dates of FINE, COARSE and COARSE_TARGET from pairs, or from three lists in this order, separated by semicolons."""
    text = job.pop("dates", "")
    if not text:
        return
    groups = [job.get(name, []) for name in ("fine", "coarse", "coarse_target")]
    if "=" in text or os.path.isfile(text.strip()):
        everything = [layer for group in groups for layer in group]
        rest = assign_dates(text, everything, "DATES")
    else:
        lists = [part for part in re.split(r"[;\n]", text) if part.strip()]
        if len(lists) == 3:
            rest = [date for part, group in zip(lists, groups) for date in assign_dates(part, group, "DATES")]
        else:
            rest = assign_dates(text, [layer for group in groups for layer in group], "DATES")
    if rest:
        raise QgsProcessingException(
            tr(
                "DATES: {given} dates for {fine} fine, {coarse} coarse and {target} target images. Give as many "
                "dates as images."
            ).format(
                given=len(read_dates(text, "DATES")[0]),
                fine=len(groups[0]),
                coarse=len(groups[1]),
                target=len(groups[2]),
            )
        )


def check_targets(text: str) -> None:
    """Raise QgsProcessingException where target dates are neither dates nor a step."""
    try:
        target_dates(text, datetime.date(2000, 1, 1), datetime.date(2000, 12, 31))
    except ValueError as error:
        raise QgsProcessingException(
            tr(
                "TARGET_DATES: {problem}. Write dates such as 2020-01-01, 2020-01-11, or a step such as 10D, 2W, 1M."
            ).format(problem=translated(str(error)))
        ) from error


def assign_dates(text: str, layers: list[dict[str, Any]], parameter: str) -> list[str]:
    """Put the dates of `text` into `layers` (changed in place).

    Returns the dates (ISO) that were no layer's: those of the bands of one stack, for instance.
    Raises QgsProcessingException for what is no date, and for pairs that name no layer.
    """
    dates, pairs = read_dates(text, parameter)
    for name, date in pairs:
        matches = [layer for layer in layers if name.casefold() in _names(layer)]
        if not matches:
            raise QgsProcessingException(
                tr("{parameter}: no layer or file is called “{name}”.").format(parameter=parameter, name=name)
            )
        for layer in matches:
            layer["date"] = date
    if dates and len(dates) == len(layers):
        for layer, date in zip(layers, dates):
            layer["date"] = date
        return []
    return dates


def read_dates(text: str, parameter: str) -> tuple[list[str], list[tuple[str, str]]]:
    """The plain dates (ISO, in order) and the (name, date) pairs written in `text` or in the file it names."""
    entries = _entries(text, parameter)
    dates: list[str] = []
    pairs: list[tuple[str, str]] = []
    for entry in entries:
        name, equals, written = entry.rpartition("=")
        date = parse_date(written.strip())
        if date is None:
            raise QgsProcessingException(
                tr(
                    "{parameter}: “{text}” is not a date. Write dates as 2018-06-07, in the order of the layers, "
                    "or as name=2018-06-07."
                ).format(parameter=parameter, text=written.strip())
            )
        if equals:
            pairs.append((name.strip(), date.isoformat()))
        else:
            dates.append(date.isoformat())
    if dates and pairs:
        raise QgsProcessingException(
            tr("{parameter}: give either dates in the order of the layers or name=date pairs, not both.").format(
                parameter=parameter
            )
        )
    return dates, pairs


def _entries(text: str, parameter: str) -> list[str]:
    """The separate entries; a line “name, date” or “name<tab>date” of a table becomes name=date."""
    text = text.strip()
    is_file = os.path.isfile(text)
    if is_file:
        try:
            if os.path.getsize(text) > MAX_TABLE_BYTES:
                raise OSError(tr("too large for a list of dates"))
            with open(text, encoding="utf-8-sig") as file:
                text = file.read()
        except (OSError, UnicodeDecodeError) as error:
            raise QgsProcessingException(
                tr("{parameter}: {path} cannot be read as a text file ({error}).").format(
                    parameter=parameter, path=text, error=error
                )
            ) from error
    entries: list[str] = []
    for number, line in enumerate(text.splitlines()):
        cells = [cell.strip().strip("\"'") for cell in re.split(r"[,;\t]", line) if cell.strip()]
        if "=" in line:
            entries += cells
        elif len(cells) == 2 and not _is_date(cells[0]) and _is_date(cells[1]):
            entries.append("=".join(cells))
        elif is_file and number == 0 and not any(map(parse_date, cells)):
            continue  # the heading of a table
        else:
            entries += [word for cell in cells for word in cell.split()]
    return entries


def _is_date(text: str) -> bool:
    """Whether the text is a date and nothing else (a file name with a date in it is not)."""
    return re.fullmatch(r"[\d\-_./]{6,10}(T[\d:.]+Z?)?", text) is not None and parse_date(text) is not None


def _names(layer: dict[str, Any]) -> set[str]:
    """What a user may call a layer: its name, its file's name with or without extension, its path."""
    file_name = os.path.basename(layer["path"])
    names = {layer.get("name", ""), file_name, os.path.splitext(file_name)[0], layer["path"]}
    return {name.casefold() for name in names if name}
