"""The steps of an installation: which pip there is, where packages come from, and no child that outlives its parent."""

from __future__ import annotations

import io
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from skymend.runtime import failures, installer
from skymend.runtime.failures import EnvironmentProblem
from skymend.runtime.installer import PackagePlan, Steps
from skymend.runtime.interpreters import Interpreter
from skymend.runtime.preferences import Preferences

from .conftest import Feedback

ROOT = Path(__file__).resolve().parents[2]


class Told(Steps):
    """Steps that run nothing: every command goes well, and `answers` says what it prints, by a word of it."""

    def __init__(self, **answers):
        super().__init__(io.StringIO(), Feedback())
        self.answers, self.commands = answers, []

    def run(self, step, command, variables=None, on_line=None, optional=False):
        self.commands.append(command)
        self.tail.clear()
        self.tail.extend(text for word, text in self.answers.items() if word in " ".join(command))
        return True


def build(tmp_path, monkeypatch, steps, plan=None, pip="23.0.1"):
    """The command that installs the packages."""
    monkeypatch.setattr(installer, "prove", lambda *_: {})
    (tmp_path / "env").mkdir()
    base = Interpreter("python", (3, 11, 2), 64, pip, "", "x86_64")
    installer.build(str(tmp_path / "env"), base, plan or PackagePlan(), steps, Preferences())
    return next(command for command in steps.commands if "-r" in command)


@pytest.mark.parametrize(("after", "bar"), [("23.0.1", "off"), ("24.1", "raw"), ("25.3.1", "raw")])
def test_an_update_of_pip_that_did_nothing_is_noticed(tmp_path, monkeypatch, after, bar):
    steps = Told(**{"--version": f"pip {after} from /somewhere (python 3.11)\n"})
    command = build(tmp_path, monkeypatch, steps)
    assert command[command.index("--progress-bar") + 1] == bar


@pytest.mark.parametrize(
    ("configured", "asked"),
    [("", True), ("global.index-url='https://mirror/simple'\n", False), ("global.timeout='5'\n", True)],
)
def test_an_index_that_pip_is_configured_for_is_the_only_one_asked(tmp_path, monkeypatch, configured, asked):
    monkeypatch.setattr(sys, "platform", "linux")
    steps = Told(**{"config list": configured, "--version": "pip 24.2 from"})
    build(tmp_path, monkeypatch, steps, PackagePlan("cpu", ("training",)))
    assert any(installer.TORCH_FOR_CPU in command for command in steps.commands) is asked


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_a_child_does_not_outlive_a_parent_that_is_killed(tmp_path):
    told = tmp_path / "pid"
    code = f"import os, time; open({str(told)!r}, 'w').write(str(os.getpid())); time.sleep(600)"
    parent = (
        "import sys; from skymend.runtime import guarded; import os\n"
        f"guarded.start([sys.executable, '-c', {code!r}], dict(os.environ), {str(tmp_path)!r}).wait()"
    )
    process = subprocess.Popen([sys.executable, "-c", parent], cwd=ROOT / ".dev" / "plugins")
    while not (told.exists() and told.read_text()):
        assert process.poll() is None
        time.sleep(0.05)
    process.send_signal(signal.SIGKILL)
    process.wait()
    while Path(f"/proc/{told.read_text()}").exists():  # the guard ends it; a test that hangs here has failed
        time.sleep(0.05)


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_a_step_that_was_killed_and_one_that_ran_out_of_memory_are_told_apart(monkeypatch):
    steps = Steps(io.StringIO(), Feedback())
    kill = [sys.executable, "-c", "import os, signal; os.kill(os.getpid(), signal.SIGKILL)"]
    with pytest.raises(EnvironmentProblem, match="ended from outside"):
        steps.run("Installing", kill)
    counted = iter((3, 4))
    monkeypatch.setattr(installer, "oom_kills", lambda: next(counted))
    with pytest.raises(EnvironmentProblem, match="Memory ran out"):
        steps.run("Installing", kill)
    assert failures.oom_kills() >= -1
