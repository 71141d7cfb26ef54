"""Fixtures: a feedback that records, a data folder of the test's own, plugin folders with a task of the test's own."""

from __future__ import annotations

import shutil
import sys
import textwrap
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


class Feedback:
    """Looks like a QgsProcessingFeedback; `cancel_at(feedback)` says when the user presses Cancel."""

    def __init__(self, cancel_at=lambda feedback: False):
        self.progress, self.texts, self.infos, self.warnings, self.debugs = [], [], [], [], []
        self.cancel_at, self.cancelled = cancel_at, False

    def setProgress(self, value):  # noqa: N802 - QGIS's name
        self.progress.append(value)

    def setProgressText(self, text):  # noqa: N802
        self.texts.append(text)

    def pushInfo(self, text):  # noqa: N802
        self.infos.append(text)

    def pushWarning(self, text):  # noqa: N802
        self.warnings.append(text)

    def pushDebugInfo(self, text):  # noqa: N802
        self.debugs.append(text)

    def isCanceled(self):  # noqa: N802
        self.cancelled = self.cancelled or bool(self.cancel_at(self))
        return self.cancelled


@pytest.fixture
def feedback():
    return Feedback()


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    """A data folder of the test's own, and no interpreter chosen."""
    folder = tmp_path / "data ü"
    monkeypatch.setenv("SKYMEND_HOME", str(folder))
    monkeypatch.delenv("SKYMEND_PYTHON", raising=False)
    return folder


@pytest.fixture
def python():
    """A Python with the worker's packages: the one that runs the tests."""
    return sys.executable


@pytest.fixture
def plugin(tmp_path):
    """A plugin folder whose `doctor` is the given code: (code) -> path of its __main__.py."""

    def make(code):
        folder = tmp_path / "not called skymend"
        folder.mkdir()
        for name in ("__init__.py", "__main__.py"):
            shutil.copy(ROOT / name, folder)
        for room in ("contract", "engine/job", "engine/kernels", "engine/raster", "engine/schedule"):
            shutil.copytree(ROOT / room, folder / room, ignore=shutil.ignore_patterns("__pycache__"))
        for name in ("__init__.py", "run.py", "standby.py"):
            shutil.copy(ROOT / "engine" / name, folder / "engine")
        header = """
            import os, sys, time
            from pathlib import Path
            from .job.errors import InputError
            from .job.parameters import Parameters as Common, Result
            class Parameters(Common):
                output: str = ""
        """
        task = textwrap.dedent(header) + textwrap.dedent(code)
        (folder / "engine" / "doctor.py").write_text(task, encoding="utf-8")
        return str(folder / "__main__.py")

    return make
