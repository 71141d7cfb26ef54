"""Compiled loops belong to the sources that they were made of: a change anywhere makes them anew."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from skymend.contract import compiled_code
from skymend.contract.protocol import make_job
from skymend.contract.standby import WARMED, is_warm, stamp
from skymend.runtime.preferences import Preferences
from skymend.runtime.worker import run_with

LOOP = """
    from numba import njit
    from .raster.scratch import FACTOR, scaled
    @njit(cache=True)
    def loop(value):
        return scaled(value) * FACTOR
    def run(parameters, events):
        return Result({}, {"answer": loop(parameters.seed)})
"""
CALLED = "from numba import njit\nFACTOR = {factor}\n@njit(cache=True)\ndef scaled(value):\n    return value + {more}\n"


@pytest.fixture
def engine(tmp_path):
    """A folder of sources."""
    folder = tmp_path / "engine"
    (folder / "kernels").mkdir(parents=True)
    (folder / "kernels" / "called.py").write_text("A = 1\n")
    return folder


def test_what_a_loop_calls_and_its_constants_are_never_older_than_their_files(plugin, python, feedback, monkeypatch):
    monkeypatch.delenv("NUMBA_CACHE_DIR", raising=False)
    program = plugin(LOOP)
    called = Path(program).parent / "engine" / "raster" / "scratch.py"
    for factor, more in ((2, 1), (2, 50), (30, 50)):  # of other sizes: Python's own code is dated by the second
        called.write_text(CALLED.format(factor=factor, more=more))
        answer = run_with(python, make_job("doctor", {"seed": 10}), feedback, Preferences().home, program)
        assert answer["report"]["answer"] == (10 + more) * factor


@pytest.mark.parametrize("change", ["text", "time", "new", "gone"])
def test_every_change_of_a_source_counts(engine, change):
    before, file = compiled_code.sources(str(engine)), engine / "kernels" / "called.py"
    (engine / "kernels" / "notes.txt").write_text("no source")
    assert compiled_code.sources(str(engine)) == before
    if change == "text":
        file.write_text("A = 12\n")
    elif change == "time":
        os.utime(file, (1, 1))
    elif change == "new":
        (engine / "other.py").write_text("")
    else:
        file.unlink()
    assert compiled_code.sources(str(engine)) != before


def test_folders_of_other_sources_go_once_they_are_not_used_for_long(home, monkeypatch):
    first = Path(compiled_code.code_folder())
    monkeypatch.setattr(compiled_code, "__version__", "newer")
    second = Path(compiled_code.code_folder())
    assert first.parent == second.parent == home / "cache" / "numba"
    assert first.is_dir()
    long_ago = time.time() - compiled_code.KEPT - 60
    for folder in (first, second):
        os.utime(folder, (long_ago, long_ago))
    assert Path(compiled_code.code_folder()) == second
    assert not first.exists()


def test_what_lies_compiled_is_for_the_sources_as_they_are(home, python, monkeypatch):
    mark = home / WARMED
    mark.parent.mkdir(parents=True)
    mark.write_text(repr(stamp(python)).replace("'", '"'))
    assert is_warm(str(home), python)
    monkeypatch.setattr(compiled_code, "__version__", "newer")
    assert not is_warm(str(home), python)
