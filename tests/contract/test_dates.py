"""Dates in names, date lists and steps."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skymend.contract.dates import parse_date, parse_date_list, target_dates

D = datetime.date


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("S2A_MSIL2A_20180607T101031_N0206_R022_T33UUP.SAFE", D(2018, 6, 7)),
        ("S2_L1C_20150711.tif", D(2015, 7, 11)),
        ("ndvi 2018-06-07", D(2018, 6, 7)),
        ("scene_2018-6-7.tif", D(2018, 6, 7)),
        ("MOD13Q1.A2018158.h12v10.006.2018175.hdf", D(2018, 6, 7)),
        ("MOD09GA.061_sur_refl_b01_1_doy2018158_aid0001.tif", D(2018, 6, 7)),
        ("2020077_190-28_kranj.tif", D(2020, 3, 17)),
        ("LC08_L1TP_014031_20180530_20180614_01_T1", D(2018, 5, 30)),
        ("LT50350322004289PAC01_stack.tif", D(2004, 10, 15)),
        ("LT52220622004289CUB01_fmask.tif", D(2004, 10, 15)),
        ("LE70350321999366EDC00_stack.tif", D(1999, 12, 31)),
        ("MOD13Q1.A1999366.hdf", None),
        ("LE07_L2SP_225078_20110306_02_T1_B1.tif", D(2011, 3, 6)),
        ("openEO_2023-06-01Z.tif", D(2023, 6, 1)),
        ("CBERS-4_AWFI_B15_2017-11-17.tif", D(2017, 11, 17)),
        ("TERRA_MODIS_012010_NDVI_2014-07-28.jp2", D(2014, 7, 28)),
        ("HLS.S30.T18TYN.2024122T153559.v2.0.B04.tif", D(2024, 5, 1)),
        ("MOD11A1_LST_cloudrm_20160308.tif", D(2016, 3, 8)),
        ("20240501103021_planet.tif", D(2024, 5, 1)),
        ("07.06.2018", D(2018, 6, 7)),
        ("tile_20181399.tif", None),
        ("ROIs1868_summer_19_p30", None),
        ("B04.tif", None),
        ("2018_yearly_mosaic", None),
    ],
)
def test_date_in_name(name, expected):
    assert parse_date(name) == expected


@given(st.dates(D(1972, 1, 1), D(2090, 12, 31)))
def test_every_date_is_found_in_every_form(date):
    forms = ("x_%Y%m%d.tif", "x_%Y-%m-%d.tif", "A%Y%j.hdf", "S2_%Y%m%dT101010_x")
    assert all(parse_date(date.strftime(form)) == date for form in forms)


def test_date_list_names_the_bad_entry():
    assert parse_date_list("2018-06-07, 20180617\n2018-6-27") == [D(2018, 6, 7), D(2018, 6, 17), D(2018, 6, 27)]
    with pytest.raises(ValueError, match="“soon” is not a date"):
        parse_date_list("2018-06-07, soon")


def test_steps_run_from_first_to_last_included():
    assert target_dates("10D", D(2020, 1, 1), D(2020, 1, 21)) == [D(2020, 1, 1), D(2020, 1, 11), D(2020, 1, 21)]
    assert target_dates("1M", D(2020, 1, 31), D(2020, 4, 30))[1:3] == [D(2020, 2, 29), D(2020, 3, 31)]
    assert target_dates("1Y", D(2019, 12, 31), D(2021, 12, 31))[-1] == D(2021, 12, 31)
    with pytest.raises(ValueError, match="step of nothing"):
        target_dates("0D", D(2020, 1, 1), D(2020, 2, 1))
