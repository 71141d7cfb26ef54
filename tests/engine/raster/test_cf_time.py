"""Numbers of CF time axes are dates."""

from __future__ import annotations

import numpy as np
import pytest

from skymend.engine.job.errors import InputError
from skymend.engine.raster.cf_time import is_time_unit, times


@pytest.mark.parametrize(
    ("value", "units", "calendar", "moment"),
    [
        (10, "days since 2020-05-08", "standard", "2020-05-18T00:00:00"),
        (10.5, "days since 2020-05-08 00:00:00", "proleptic_gregorian", "2020-05-18T12:00:00"),
        (np.float32(18390.0), "days since 1970-1-1", "", "2020-05-08T00:00:00"),
        (1588931471, "seconds since 1970-01-01T00:00:00Z", "gregorian", "2020-05-08T09:51:11"),
        (1588931471000000000, "nanoseconds since 1970-01-01", "proleptic_gregorian", "2020-05-08T09:51:11"),
        (1588931471000, "milliseconds since 1970-01-01", "", "2020-05-08T09:51:11"),
        (17701306, "hours since 1-1-1 00:00:00.0", "standard", "2020-05-08T10:00:00"),
        (737552, "days since 0001-01-01", "proleptic_gregorian", "2020-05-08T00:00:00"),
        (737554, "days since 0001-01-01", "standard", "2020-05-08T00:00:00"),
        (1, "hours since 2020-05-08 23:30:00 +02:00", "standard", "2020-05-08T22:30:00"),
        (604, "months since 1970-01-01", "standard", "2020-05-01T00:00:00"),
        (365, "days since 2020-01-01", "noleap", "2021-01-01T00:00:00"),
        (59, "days since 2020-01-01", "365_day", "2020-03-01T00:00:00"),
        (18390 - 1e-9, "days since 1970-01-01", "standard", "2020-05-08T00:00:00"),
        ("2020-05-08T09:51:11Z", "", "", "2020-05-08T09:51:11"),
        (b"20200508", "", "", "2020-05-08T00:00:00"),
    ],
)
def test_a_number_is_a_moment(value, units, calendar, moment):
    assert times([value], units, calendar, "time")[0].isoformat() == moment


@pytest.mark.parametrize(
    ("units", "calendar", "told"),
    [
        ("days since 2020-01-01", "360_day", "360_day"),
        ("days since 2020-01-01", "julian", "julian"),
        ("metres", "", "metres"),
        ("fortnights since 2020-01-01", "", "fortnights"),
    ],
)
def test_what_is_no_date_of_an_image_is_refused(units, calendar, told):
    with pytest.raises(InputError, match=told):
        times([1], units, calendar, "time of cube.nc")


def test_units_of_time_are_known():
    assert is_time_unit("days since 1970-01-01")
    assert not is_time_unit("degrees_north")
    assert not is_time_unit("m")
