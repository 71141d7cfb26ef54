"""Jobs through the real front door: results, errors, floods, cancels, deaths."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import pytest

from skymend.contract import commit
from skymend.contract.owned_folder import OwnedFolder
from skymend.contract.protocol import make_job
from skymend.runtime import worker
from skymend.runtime.interpreters import environment_python
from skymend.runtime.preferences import Preferences
from skymend.runtime.worker import WorkerError, run_job, run_with

from .conftest import ROOT, Feedback

# Writes one tile after another with the engine's own outputs; `step` runs in each tile.
TILES = """
import numpy as np
from affine import Affine
from skymend.engine.raster.geobox import GeoBox
from skymend.engine.raster.window import Window
def run(parameters, events):
    from .raster.writer import Outputs
    geobox = GeoBox((64, 64), Affine(10, 0, 0, 0, -10, 640), "EPSG:32632")
    with Outputs() as outputs:
        raster = outputs.raster(parameters.output, geobox, ["B02"])
        for row in range(64):
            events.check()
            raster.write(Window(0, row, 64, 1), np.zeros((1, 1, 64), "float32"))
            events.progress((row + 1) / 64, f"row {row}")
            STEP
    return Result({"OUTPUT": parameters.output}, {"pid": os.getpid()})
"""

ENDLESS = """
def run(parameters, events):
    events.progress(0.1, "ready")
    while True:
        events.check()
        time.sleep(0.05)
"""


def run_doctor(parameters, feedback, python, program=worker.PROGRAM):
    """The job of a test's own `doctor`, or of the real one."""
    return run_with(python, make_job("doctor", parameters), feedback, Preferences().home, program)


def cancel_after(message):
    return Feedback(lambda feedback: message in feedback.texts)


def wait_for(condition, seconds=300.0):
    """Whether it comes true, however loaded the machine is."""
    end = time.monotonic() + seconds
    while not condition() and time.monotonic() < end:
        time.sleep(0.05)
    return condition()


def is_running(pid):
    """Whether a process is there and no zombie."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def is_dead(folder):
    """Whether the owners of a folder have died."""
    found = OwnedFolder.of_dead(str(folder))
    if found is not None:
        found.release()
    return found is not None


def logs(home):
    return sorted((home / "logs").glob("run-*.log"))


def test_a_job_gives_its_result_and_reports_on_the_way(python, plugin, feedback):
    program = plugin("""
        def run(parameters, events):
            events.info("an ö")
            events.warning("a doubt")
            events.progress(0.5, "half")
            return Result({"OUTPUT": parameters.output}, {"seed": parameters.seed})
    """)
    answer = run_doctor({"output": "x", "seed": 7}, feedback, python, program)
    assert answer == {"outputs": {"OUTPUT": "x"}, "report": {"seed": 7}}
    assert (feedback.infos, feedback.warnings) == (["an ö"], ["a doubt"])
    assert feedback.progress == [50.0]
    assert feedback.texts == ["half"]


def test_the_real_doctor_runs_through_the_real_plugin(python, feedback, monkeypatch):
    monkeypatch.setenv("SKYMEND_PYTHON", python)
    answer = run_job("doctor", {}, feedback, Preferences())
    assert all(check["ok"] for check in answer["report"]["checks"] if check["essential"])


def test_what_libraries_print_does_not_reach_the_protocol(python, plugin, feedback, home):
    program = plugin("""
        import subprocess
        def run(parameters, events):
            print("from Python")
            os.write(1, b"from C\\n")
            subprocess.run([sys.executable, "-c", "print('from a child')"])
            return Result({}, {})
    """)
    assert run_doctor({}, feedback, python, program) is not None
    text = logs(home)[0].read_text(encoding="utf-8")
    assert all(source in text for source in ("from Python", "from C", "from a child"))


def test_an_error_event_arrives_with_its_hint(python, plugin, feedback):
    program = plugin("""
        def run(parameters, events):
            raise InputError("Band B08 is missing.", "Choose another layer.")
    """)
    with pytest.raises(WorkerError) as caught:
        run_doctor({}, feedback, python, program)
    assert (caught.value.text, caught.value.hint) == ("Band B08 is missing.", "Choose another layer.")
    assert caught.value.kind == "input"


def test_a_bug_keeps_its_traceback_for_the_report(python, plugin, feedback, home):
    program = plugin("def run(parameters, events):\n    return {}['nothing']\n")
    with pytest.raises(WorkerError, match="KeyError") as caught:
        run_doctor({}, feedback, python, program)
    assert caught.value.kind == "bug"
    assert "return {}['nothing']" in caught.value.details
    assert str(logs(home)[0]) in caught.value.details


def test_a_flood_on_stderr_is_drained_and_its_ends_kept(python, plugin, feedback, home):
    program = plugin("""
        def run(parameters, events):
            for number in range(60_000):
                print(f"line {number} of a talkative library, {'x' * 40}", file=sys.stderr)
            return Result({}, {})
    """)
    assert run_doctor({}, feedback, python, program) is not None
    text = logs(home)[0].read_text(encoding="utf-8")
    assert "line 0 " in text
    assert "line 59999 " in text
    assert "lines left out" in text
    assert len(text) < worker.LOG_HEAD + 100_000


def test_cancelling_stops_at_the_next_tile_and_leaves_nothing(python, plugin, tmp_path):
    output = tmp_path / "out" / "image.tif"
    output.parent.mkdir()
    output.write_bytes(b"older")
    feedback = cancel_after("row 5")
    program = plugin(TILES.replace("STEP", "time.sleep(0.2)"))
    assert run_doctor({"output": str(output)}, feedback, python, program) is None
    assert "row 63" not in feedback.texts
    assert [path.name for path in output.parent.iterdir()] == ["image.tif"]
    assert output.read_bytes() == b"older"


@pytest.mark.slow
def test_a_stuck_tile_ends_by_itself_and_removes_its_files(python, plugin, tmp_path):
    output = tmp_path / "out" / "image.tif"
    program = plugin(TILES.replace("STEP", "time.sleep(60 if row == 3 else 0)"))
    assert run_doctor({"output": str(output)}, cancel_after("row 3"), python, program) is None
    assert not output.parent.exists() or not list(output.parent.iterdir())


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_a_worker_that_ignores_everything_is_killed_and_cleaned_up_after(python, plugin, tmp_path):
    output = tmp_path / "out" / "image.tif"
    program = plugin(
        TILES.replace("STEP", "os.kill(os.getpid(), 19) if row == 3 else None")
    )  # SIGSTOP stops its guard too
    assert run_doctor({"output": str(output)}, cancel_after("row 3"), python, program) is None
    assert not output.parent.exists()


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_a_killed_worker_is_explained_and_leaves_nothing(python, plugin, feedback, tmp_path):
    output = tmp_path / "out" / "image.tif"
    program = plugin(TILES.replace("STEP", "os.kill(os.getpid(), 9) if row == 3 else None"))
    with pytest.raises(WorkerError, match=r"outside|memory") as caught:
        run_doctor({"output": str(output)}, feedback, python, program)
    assert caught.value.hint
    assert not output.parent.exists()


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks into /proc")
def test_no_worker_outlives_its_parent(python, plugin, tmp_path, home):
    output, mark = tmp_path / "out" / "image.tif", tmp_path / "pid"
    step = f"Path({str(mark)!r}).write_text(str(os.getpid())); time.sleep(0.1)"
    program = plugin(TILES.replace("STEP", step))
    places = [str(ROOT / ".dev" / "plugins"), str(ROOT)]
    parent = subprocess.Popen([python, "-c", PARENT, *places, python, program, str(output)], env={**os.environ})
    try:
        assert wait_for(lambda: mark.exists() and mark.read_text())
        pid = int(mark.read_text())
    finally:
        parent.kill()
        parent.wait()
    assert wait_for(lambda: not is_running(pid))
    assert not output.parent.exists() or not list(output.parent.iterdir())


@pytest.fixture
def temporary(tmp_path, monkeypatch):
    """A temporary folder of the test's own, for this process and its children."""
    folder = tmp_path / "tmp"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    monkeypatch.setenv("TMPDIR", str(folder))
    return folder


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_temporary_files_of_a_killed_worker_go_with_the_run(python, plugin, feedback, temporary):
    program = plugin("""
        import tempfile
        def run(parameters, events):
            Path(tempfile.mkdtemp(), "large").touch()
            os.kill(os.getpid(), 9)
    """)
    with pytest.raises(WorkerError, match=r"outside|memory"):
        run_doctor({}, feedback, python, program)
    assert not list(temporary.iterdir())


PARENT = (
    "import sys; sys.path[:0] = sys.argv[1:3]\n"
    "from tests.runtime.conftest import Feedback\nfrom tests.runtime.test_worker import run_doctor\n"
    "run_doctor({'output': sys.argv[5]}, Feedback(), sys.argv[3], sys.argv[4])"
)


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_what_a_killed_worker_and_its_killed_parent_left_is_swept_by_the_next_run(python, plugin, temporary, tmp_path):
    output = tmp_path / "out" / "image.tif"
    output.parent.mkdir()
    output.write_bytes(b"older")
    kills = (
        "(os.kill(os.getppid(), 9), os.kill(os.getpid(), 9)) if row == 3 and 'deadly' in parameters.output else None"
    )
    program = plugin(TILES.replace("STEP", kills))
    deadly = output.with_name("deadly.tif")
    places = [str(ROOT / ".dev" / "plugins"), str(ROOT)]
    parent = subprocess.run([python, "-c", PARENT, *places, python, program, str(deadly)])
    assert parent.returncode == -9
    [work] = output.parent.glob(f"{commit.PREFIX}*")
    assert wait_for(lambda: is_dead(work))
    run_doctor({"output": str(tmp_path / "elsewhere.tif")}, Feedback(), python, program)
    assert [path.name for path in output.parent.iterdir()] == ["image.tif"]
    assert output.read_bytes() == b"older"
    assert not list(temporary.iterdir())


def test_two_jobs_run_at_once(python, plugin):
    program = plugin("""
        def run(parameters, events):
            mine, other = Path(parameters.output), Path(parameters.method)
            mine.touch()
            for _ in range(300):
                if other.exists():
                    return Result({"OUTPUT": str(mine)}, {})
                time.sleep(0.05)
            raise InputError("The other job never ran.")
    """)
    folder = Path(program).parent
    names, answers = [str(folder / "first"), str(folder / "second")], {}

    def run(mine, other):
        answers[mine] = run_doctor({"output": mine, "method": other}, Feedback(), python, program)

    threads = [threading.Thread(target=run, args=pair) for pair in (names, names[::-1])]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [answers[name]["outputs"]["OUTPUT"] for name in names] == names


def test_variables_that_break_other_pythons_do_not_reach_the_worker(python, plugin, feedback, monkeypatch):
    for name in ("PYTHONHOME", "PYTHONEXECUTABLE", "PYTHONPATH", "PROJ_LIB", "PROJ_DATA", "GDAL_DATA", "LD_PRELOAD"):
        monkeypatch.setenv(name, "/nowhere")
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy:3128")
    program = plugin("""
        def run(parameters, events):
            return Result({}, {"prefix": sys.prefix, "seen": dict(os.environ)})
    """)
    report = run_doctor({}, feedback, python, program)["report"]
    assert Path(report["prefix"]) == Path(sys.prefix)
    assert "/nowhere" not in report["seen"].values()
    assert report["seen"]["HTTPS_PROXY"] == "http://proxy:3128"


def test_a_missing_package_is_the_environments_fault(tmp_path, feedback):
    bare = tmp_path / "bare"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(bare)], check=True)
    with pytest.raises(WorkerError, match="pydantic") as caught:
        run_doctor({}, feedback, environment_python(str(bare)))
    assert caught.value.kind == "environment"
    assert "doctor" in caught.value.hint


def test_a_package_missing_only_for_a_task_is_no_bug(python, plugin, feedback):
    with pytest.raises(WorkerError, match="nowhere_to_be_found") as caught:
        run_doctor({}, feedback, python, plugin("import nowhere_to_be_found"))
    assert caught.value.kind == "environment"


def test_a_python_that_is_gone_is_explained(feedback, tmp_path):
    with pytest.raises(WorkerError, match="cannot be started"):
        run_doctor({}, feedback, str(tmp_path / "python"))


def test_only_the_newest_logs_are_kept(home):
    for number in range(worker.KEPT_RUNS + 5):
        with worker.RunLog({"task": f"t{number:02}"}, "python", str(home)):
            pass
    assert len(logs(home)) == worker.KEPT_RUNS


class TestWithoutQgis:
    """`python -m skymend job.json`."""

    def start(self, *arguments, **options):
        folder = str(ROOT / ".dev" / "plugins")
        return subprocess.Popen(
            [sys.executable, "-m", "skymend", *map(str, arguments)], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            text=True, env={**os.environ, "PYTHONPATH": folder}, **options,
        )  # fmt: skip

    def job(self, tmp_path, **job):
        path = tmp_path / "job.json"
        path.write_text(json.dumps({"protocol": 1, **job}), encoding="utf-8")
        return path

    def test_a_job_from_a_file(self, tmp_path):
        run = self.start(self.job(tmp_path, task="doctor"))
        events = [json.loads(line) for line in run.communicate()[0].splitlines()]
        assert run.returncode == 0
        assert events[-1]["event"] == "result"

    def test_version(self):
        assert self.start("--version").communicate()[0].startswith("skymend ")

    @pytest.mark.parametrize(
        ("job", "told"),
        [
            ({"task": "nothing"}, "no task"),
            ({"task": "doctor", "parameters": {"speed": 1}}, "SPEED"),
            ({"task": "doctor", "protocol": 99}, "protocol"),
        ],
    )
    def test_a_job_that_cannot_be(self, tmp_path, job, told):
        run = self.start(self.job(tmp_path, **job))
        event = json.loads(run.communicate()[0].splitlines()[-1])
        assert run.returncode == 1
        assert event["event"] == "error"
        assert told in event["text"]

    def test_no_such_file(self, tmp_path):
        run = self.start(tmp_path / "none.json")
        assert "cannot be read" in json.loads(run.communicate()[0])["text"]
        assert run.returncode == 1

    def test_nothing_on_standard_input(self):
        run = self.start(stdin=subprocess.DEVNULL)
        assert "No job" in json.loads(run.communicate()[0])["text"]

    @pytest.mark.skipif(os.name == "nt", reason="signals")
    def test_what_a_killed_one_left_is_swept_by_the_next(self, plugin, temporary, tmp_path):
        output = tmp_path / "out" / "image.tif"
        job = self.job(tmp_path, task="doctor", parameters={"output": str(output)})
        code = TILES.replace("STEP", "os.kill(os.getpid(), 9) if row == 3 else None")
        killed = subprocess.run([sys.executable, plugin(code), str(job)], capture_output=True)
        assert killed.returncode == -9
        assert output.parent.exists()
        assert list(temporary.iterdir())
        assert self.start("--version").wait() == 0  # no run
        assert output.parent.exists()
        assert self.start(self.job(tmp_path, task="nothing")).communicate()[0]
        assert not output.parent.exists()
        assert not list(temporary.iterdir())

    @pytest.mark.skipif(os.name == "nt", reason="signals")
    @pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
    def test_signals_cancel(self, plugin, tmp_path, number):
        program = plugin(ENDLESS)
        run = subprocess.Popen(
            [sys.executable, program, str(self.job(tmp_path, task="doctor"))], stdout=subprocess.PIPE, text=True
        )
        with run.stdout:
            try:
                run.stdout.readline()
                run.send_signal(number)
                assert run.wait(timeout=300) == 3
            finally:
                run.kill()
                run.wait()

    def test_the_end_of_standard_input_cancels(self, plugin):
        run = subprocess.Popen(
            [sys.executable, plugin(ENDLESS)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        with run.stdout:
            try:
                run.stdin.write(json.dumps(make_job("doctor", {})) + "\n")
                run.stdin.flush()
                assert "ready" in run.stdout.readline()
                run.stdin.close()
                assert run.wait(timeout=300) == 3
            finally:
                run.kill()
                run.wait()
