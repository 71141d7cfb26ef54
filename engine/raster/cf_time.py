"""Times of CF files: numbers with units such as `days since 2020-05-08`, in a calendar."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from typing import Any, Callable

import numpy as np

from ...contract.dates import parse_date
from ..job.errors import InputError

_UNITS = re.compile(
    r"(?P<unit>[a-zA-Zµ]+)\s+since\s+(?P<year>-?\d{1,4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})"
    r"(?:[T ]+(?P<hour>\d{1,2}):(?P<minute>\d{1,2})(?::(?P<second>\d{1,2}(?:\.\d*)?))?)?"
    r"\s*(?P<zone>Z|UTC|GMT|[+-]\d{1,2}:?\d{0,2})?.*"
)
_SECONDS = {
    86400.0: ("day", "days", "d"),
    3600.0: ("hour", "hours", "hr", "hrs", "h"),
    60.0: ("minute", "minutes", "min", "mins"),
    1.0: ("second", "seconds", "sec", "secs", "s"),
    1e-3: ("millisecond", "milliseconds", "msec", "msecs", "ms"),
    1e-6: ("microsecond", "microseconds", "us", "µs"),
    1e-9: ("nanosecond", "nanoseconds", "ns"),
}
_MONTHS = {1: ("month", "months"), 12: ("year", "years")}
_EPOCH = datetime.datetime(1970, 1, 1)
_EPOCH_DAY = 2440588  # its Julian day


def times(values: Sequence[Any] | np.ndarray, units: str, calendar: str, what: str) -> list[datetime.datetime]:
    """The moments, UTC, of the values of a time axis. `what` names it in messages.

    Texts are read as dates. Calendars: standard (with the Julian before 1582), proleptic Gregorian, and noleap, whose dates
    all exist. Raises InputError for others, for units that are no time, and for values that are no date.
    """
    if len(values) and isinstance(np.asarray(values).ravel()[0], (str, bytes)):
        return [_of_text(value, what) for value in values]
    match = _UNITS.match(units.strip())
    if match is None:
        raise InputError(
            f"{what} has the units “{units}”, which tell no date.", "Its units must be as “days since 2020-01-01”."
        )
    calendar = calendar.strip().lower() or "standard"
    numbers = np.asarray(values)
    if not np.isfinite(numbers.astype(np.float64)).all():
        raise InputError(f"{what} has values that are no time.", "Leave out the dates without a time.")
    try:
        return list(map(_moments(match, calendar, what), numbers.tolist()))
    except (OverflowError, ValueError) as error:
        raise InputError(f"{what}: “{units}” and its values give no dates ({error}).", "Write DATES.") from error


def is_time_unit(units: str) -> bool:
    """Whether units are those of a time axis."""
    match = _UNITS.match(units.strip())
    return match is not None and any(
        match["unit"].lower() in names for names in (*_SECONDS.values(), *_MONTHS.values())
    )


def _moments(match: re.Match, calendar: str, what: str) -> Callable[[float], datetime.datetime]:
    """From a number to its moment."""
    unit = match["unit"].lower()
    year, month, day = (int(match[key]) for key in ("year", "month", "day"))
    since = datetime.timedelta(
        hours=int(match["hour"] or 0), minutes=int(match["minute"] or 0), seconds=float(match["second"] or 0)
    ) - _zone(match["zone"])
    months = next((size for size, names in _MONTHS.items() if unit in names), 0)
    size = next((size for size, names in _SECONDS.items() if unit in names), 0.0)
    if not months and not size:
        raise InputError(f"{what} counts in “{unit}”, which is no time.", "Give days, hours, minutes or seconds.")
    if calendar in ("noleap", "365_day") and not months:
        start = _noleap_days(year, month, day)
        return lambda value: _of_noleap(start, since + datetime.timedelta(seconds=value * size))
    if calendar not in ("standard", "gregorian", "proleptic_gregorian", "noleap", "365_day"):
        raise InputError(
            f"{what} is in the calendar {calendar}, whose dates are not those of images.",
            "Convert it to the standard calendar (xarray: convert_calendar), or write DATES.",
        )
    if months:
        return lambda value: _after_months(datetime.datetime(year, month, day) + since, value * months, what)
    if (year, month, day) < (1582, 10, 15) and calendar in ("standard", "gregorian"):
        first = datetime.timedelta(days=_julian_day(year, month, day) - _EPOCH_DAY)
    else:
        first = datetime.datetime(year, month, day) - _EPOCH
    return lambda value: _rounded(_EPOCH + (first + since + _span(value, size)))


def _span(value: float, size: float) -> datetime.timedelta:
    """A number of units; whole numbers exactly, however large."""
    if isinstance(value, int) and size < 1:
        return datetime.timedelta(
            microseconds=value // round(1e-6 / size) if size < 1e-6 else value * round(size * 1e6)
        )
    return datetime.timedelta(seconds=value * size)


def _rounded(moment: datetime.datetime) -> datetime.datetime:
    """To the second: days counted in fractions miss midnight by a microsecond."""
    return (moment + datetime.timedelta(milliseconds=500)).replace(microsecond=0)


def _after_months(start: datetime.datetime, months: float, what: str) -> datetime.datetime:
    if months != int(months):
        raise InputError(f"{what} counts in parts of months, which have no one length.", "Write DATES.")
    year, month = divmod(start.year * 12 + start.month - 1 + int(months), 12)
    return start.replace(year=year, month=month + 1)


def _noleap_days(year: int, month: int, day: int) -> int:
    return year * 365 + datetime.date(2001, month, day).timetuple().tm_yday - 1


def _of_noleap(start: int, span: datetime.timedelta) -> datetime.datetime:
    days, rest = divmod(span + datetime.timedelta(milliseconds=500), datetime.timedelta(days=1))
    year, day = divmod(start + days, 365)
    date = datetime.datetime(2001, 1, 1) + datetime.timedelta(days=day)
    return (date.replace(year=year) + rest).replace(microsecond=0)


def _julian_day(year: int, month: int, day: int) -> int:
    """The day number of a date of the Julian calendar (Richards 2013)."""
    years = year + 4800 - (14 - month) // 12
    months = month + 12 * ((14 - month) // 12) - 3
    return day + (153 * months + 2) // 5 + 365 * years + years // 4 - 32083


def _zone(text: str | None) -> datetime.timedelta:
    match = re.fullmatch(r"([+-])(\d{1,2}):?(\d{0,2})", text or "")
    if match is None:
        return datetime.timedelta(0)
    size = datetime.timedelta(hours=int(match[2]), minutes=int(match[3] or 0))
    return size if match[1] == "+" else -size


def _of_text(value: str | bytes, what: str) -> datetime.datetime:
    text = value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
    try:
        moment = datetime.datetime.fromisoformat(text.strip().replace("Z", "").split(".")[0])
        return moment.replace(tzinfo=None)
    except ValueError:
        date = parse_date(text)
        if date is None:
            raise InputError(f"{what}: “{text}” is no date.", "Write DATES.") from None
        return datetime.datetime(date.year, date.month, date.day)
