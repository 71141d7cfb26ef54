"""Tables of products speak of kinds of masks that there are."""

from __future__ import annotations

import re

import pytest

from skymend.contract.choices import MASK_KINDS
from skymend.engine.raster.products import modis, viirs


@pytest.mark.parametrize("table", [modis.TABLE, viirs.TABLE])
def test_flags_are_of_a_known_kind(table):
    assert {entry.kind for entry in table.flags} <= set(MASK_KINDS)


@pytest.mark.parametrize("table", [modis.TABLE, viirs.TABLE])
def test_patterns_are_patterns(table):
    assert all(re.compile(entry.pattern) for entry in (*table.bands, *table.flags))
