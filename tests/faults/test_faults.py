"""A hundred faults of all kinds: none is a bug, leaves anything behind, harms an older output or reaches out."""

from __future__ import annotations

import sys

import pytest

from tests.faults.campaign import BAD, run_faults


@pytest.mark.skipif(sys.platform == "win32", reason="processes are not forked on Windows, so each would take seconds")
def test_a_hundred_faults_end_well():
    bad = [row for row in run_faults(range(104), seed=1) if row[1] in BAD]
    assert not bad, bad
