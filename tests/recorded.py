"""pytest plugin: results of earlier runs (`.dev/results/*.xml`, JUnit) appear as tests of this run.

`./dev test` runs the linters and the tests inside QGIS in processes and Python environments of their own; with this
plugin the last run shows, counts and fails on all of them, so its summary is the whole truth.
"""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

RESULTS = Path(__file__).parents[1] / ".dev" / "results"


class Recorded(pytest.Item):
    """One test that has already run: passes, skips or fails as it did then."""

    def __init__(self, *, case: ElementTree.Element, **kwargs):
        super().__init__(**kwargs)
        self.case = case

    def runtest(self):
        skipped = self.case.find("skipped")
        if skipped is not None:
            pytest.skip(skipped.get("message", ""))
        failure = self.case.find("failure")
        failure = self.case.find("error") if failure is None else failure
        if failure is not None:
            raise AssertionError(failure.text or failure.get("message", ""))

    def repr_failure(self, excinfo, style=None):
        return str(excinfo.value)

    def reportinfo(self):
        return self.path, None, self.name


def pytest_collection_modifyitems(session, items):
    for path in sorted(RESULTS.glob("*.xml")):
        for case in ElementTree.parse(path).iter("testcase"):
            name = f"{case.get('classname', path.stem)}::{case.get('name')}"
            items.append(Recorded.from_parent(session, name=name, case=case))
