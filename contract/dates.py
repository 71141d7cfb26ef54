"""Acquisition dates in names, and lists or steps of target dates. Standard library only: both floors use it.

Names seen in the field: `S2A_MSIL2A_20180607T…`, `2018-06-07`, `2018-6-7`, `A2018158`, `doy2018158`, `2020077_…` (year and
day of year), `LC08_L1TP_014031_20180530_20180614` (the first date is the acquisition), `LT50350322004289…` (path, row, year,
day).
"""

from __future__ import annotations

import datetime
import re
from functools import lru_cache

FIRST_YEAR, LAST_YEAR = 1960, 2099

_LANDSAT_SCENE = re.compile(r"(?<![A-Za-z0-9])L[A-Z]\d\d{6}(?P<year>\d{4})(?P<doy>\d{3})(?!\d)")
# Tried in this order; the first that gives a real date wins, and within one pattern the leftmost.
_PATTERNS = (
    _LANDSAT_SCENE,
    re.compile(r"(?<!\d)(?P<year>\d{4})[-_.](?P<month>\d{1,2})[-_.](?P<day>\d{1,2})(?!\d)"),
    re.compile(r"(?<!\d)(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})(?:T\d{4,6}|(?!\d))"),
    re.compile(r"(?<!\d)(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})\d{6}(?!\d)"),
    re.compile(r"(?<![A-Za-z0-9])(?:A|doy)?(?P<year>\d{4})(?P<doy>\d{3})(?:T\d{4,6}|(?!\d))"),
    re.compile(r"(?<!\d)(?P<day>\d{1,2})[-_.](?P<month>\d{1,2})[-_.](?P<year>\d{4})(?!\d)"),
)
_STEP = re.compile(r"(\d+)\s*([DWMY])", re.IGNORECASE)


@lru_cache(maxsize=4096)  # asked of the same names by many
def parse_date(text: str) -> datetime.date | None:
    """The acquisition date written in a file or layer name, or None."""
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            found = _date(match.groupdict(), lenient=pattern is _LANDSAT_SCENE)
            if found:
                return found
    return None


def parse_date_list(text: str) -> list[datetime.date]:
    """Dates separated by commas, semicolons, blanks or line ends.

    Raises ValueError naming the first entry that is no date.
    """
    dates = []
    for entry in re.split(r"[,;\s]+", text.strip()):
        if entry:
            found = parse_date(entry)
            if found is None:
                raise ValueError(f"“{entry}” is not a date; write it as 2018-06-07")
            dates.append(found)
    return dates


def target_dates(text: str, first: datetime.date, last: datetime.date) -> list[datetime.date]:
    """The dates asked for: a list, or a step such as `10D`, `2W`, `1M`, `1Y` from `first` to `last`, both included.

    Raises ValueError where the text is neither.
    """
    step = _STEP.fullmatch(text.strip())
    if step is None:
        return sorted(set(parse_date_list(text)))
    count, unit = int(step[1]), step[2].upper()
    if count == 0:
        raise ValueError(f"“{text}” is a step of nothing; use 1D or more")
    dates: list[datetime.date] = []
    index = 0
    while True:
        try:
            if unit in "DW":
                date = first + datetime.timedelta(days=index * count * (7 if unit == "W" else 1))
            else:
                date = _add_months(first, index * count * (12 if unit == "Y" else 1))
        except (OverflowError, ValueError):
            return dates  # past the last day of the calendar
        if date > last:
            return dates
        dates.append(date)
        index += 1


def _add_months(date: datetime.date, months: int) -> datetime.date:
    """The same day `months` later, or the month's last day where it is shorter."""
    year, month = divmod(date.year * 12 + date.month - 1 + months, 12)
    next_month = datetime.date(year + month // 11, (month + 1) % 12 + 1, 1)
    return datetime.date(year, month + 1, min(date.day, (next_month - datetime.timedelta(days=1)).day))


def _date(parts: dict[str, str], lenient: bool = False) -> datetime.date | None:
    """A date from year with month and day, or with day of year; None where no calendar has it.

    `lenient`: day 366 of a common year is its last day, since old Landsat scene ids have it.
    """
    year = int(parts["year"])
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    try:
        if "doy" in parts:
            last = datetime.date(year, 12, 31)
            date = datetime.date(year, 1, 1) + datetime.timedelta(days=int(parts["doy"]) - 1)
            if date > last:
                return last if lenient and int(parts["doy"]) == 366 else None
            return date if date.year == year else None
        return datetime.date(year, int(parts["month"]), int(parts["day"]))
    except ValueError:
        return None
