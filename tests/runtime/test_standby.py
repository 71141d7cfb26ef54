"""A worker that waits for the next run: it is used once, by whom it fits, and never left behind."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from skymend.contract import standby as agreed
from skymend.contract.protocol import make_job
from skymend.runtime import standby as module
from skymend.runtime.preferences import Preferences
from skymend.runtime.standby import Standby
from skymend.runtime.worker import WorkerError, run_with

from .conftest import ROOT
from .test_worker import ENDLESS, cancel_after, is_running, wait_for

TELL = """
    def run(parameters, events):
        return Result({}, {"pid": os.getpid(), "temporary": os.environ["TMPDIR"], "given": os.environ.get("GIVEN")})
"""


@pytest.fixture
def compiled(home):
    """A data folder in which all is compiled."""
    mark = home / agreed.WARMED
    mark.parent.mkdir(parents=True)
    mark.write_text(json.dumps(agreed.stamp(sys.executable)))


@pytest.fixture
def ready(python, plugin, compiled):
    """Makes a standby whose worker waits for the given code: (code) -> Standby."""
    made = []

    def make(code=TELL):
        made.append(Standby(plugin(code)))
        made[-1].get_ready(python, Preferences().home, "doctor")
        return made[-1]

    yield make
    for standby in made:
        standby.close()


def run(standby, feedback, python):
    return run_with(python, make_job("doctor", {}), feedback, Preferences().home, standby.program, standby=standby)


def test_the_waiting_worker_does_the_job_in_its_own_folder_and_ends(ready, feedback, python):
    standby = ready()
    pid = standby.process.pid
    report = run(standby, feedback, python)["report"]
    assert report["pid"] == pid
    assert not Path(report["temporary"]).exists()
    assert not is_running(pid)
    assert standby.process is None
    assert run(standby, feedback, python)["report"]["pid"] != pid


def test_there_are_never_two(ready, python):
    standby = ready()
    first = standby.process.pid
    standby.get_ready(python, Preferences().home, "doctor")
    assert standby.process.pid == first
    standby.get_ready(python, Preferences().home, "inventory")
    assert standby.process.pid != first
    assert not is_running(first)


@pytest.mark.parametrize("change", ["variable", "home", "version", "age"])
def test_one_that_does_not_fit_any_more_is_ended(change, ready, python, monkeypatch, tmp_path):
    standby = ready()
    pid, home = standby.process.pid, Preferences().home
    if change == "variable":
        monkeypatch.setenv("GIVEN", "new")
    elif change == "version":
        monkeypatch.setattr(module, "__version__", "newer")
    elif change == "age":
        monkeypatch.setattr(module, "SURE", agreed.IDLE)
    else:
        home = str(tmp_path)
    assert standby.take(python, home) is None
    assert not is_running(pid)


def test_a_cancelled_job_ends_its_worker(ready, python):
    standby = ready(ENDLESS)
    pid = standby.process.pid
    assert run(standby, cancel_after("ready"), python) is None
    assert not is_running(pid)


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_a_job_that_crashes_harms_no_other(ready, feedback, python):
    standby = ready("def run(parameters, events):\n    os.kill(os.getpid(), 9)\n")
    with pytest.raises(WorkerError, match=r"outside|memory"):
        run(standby, feedback, python)


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_a_killed_worker_is_not_used(ready, feedback, python):
    standby = ready()
    standby.process.kill()
    standby.process.wait()
    assert run(standby, feedback, python)["report"]["pid"]


def test_closed_it_starts_none(ready, python):
    standby = ready()
    pid = standby.process.pid
    standby.close()
    assert not is_running(pid)
    standby.get_ready(python, Preferences().home, "doctor")
    assert standby.process is None


PARENT = """
import sys, time
sys.path[:0] = sys.argv[1:3]
from skymend.runtime.standby import Standby
standby = Standby(sys.argv[4])
standby.get_ready(sys.argv[3], sys.argv[5], "doctor")
print(standby.process.pid, flush=True)
time.sleep(600)
"""


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks into /proc")
def test_none_outlives_its_parent(python, plugin, compiled):
    places = [str(ROOT / ".dev" / "plugins"), str(ROOT)]
    command = [python, "-c", PARENT, *places, python, plugin(TELL), Preferences().home]
    parent = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    pid = int(parent.stdout.readline())
    parent.kill()
    parent.communicate()
    assert wait_for(lambda: not is_running(pid))


def test_it_ends_by_itself_when_nothing_comes(python, plugin, compiled):
    program = plugin(TELL)
    contract = Path(program).parent / "contract" / "standby.py"
    contract.write_text(contract.read_text().replace("IDLE = 600.0", "IDLE = 0.2"))
    standby = Standby(program)
    standby.get_ready(python, Preferences().home, "doctor")
    assert standby.process.wait(120) == 0
    standby.close()


def test_what_is_not_compiled_yet_is_compiled_once_at_low_priority(python, plugin, home):
    """The worker of a plugin without the task says so and ends; no second attempt is made."""
    standby = Standby(plugin(TELL))
    standby.get_ready(python, Preferences().home, "doctor")
    first = standby._compiling
    first.process.wait(120)
    standby.get_ready(python, Preferences().home, "doctor")
    assert standby._compiling is first
    standby.close()
    assert threading.active_count() < 50
