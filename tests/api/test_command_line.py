"""The command `skymend`."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import skymend
from skymend.api.command_line import ABOUT, _parser, main
from skymend.contract.protocol import TASKS
from skymend.engine.run import parameters_of


def test_every_task_is_a_command_with_all_its_parameters():
    assert set(TASKS) - set(ABOUT) == {"batch", "warm", "curve", "thresholds"}
    for task in ABOUT:
        offered = {action.dest for action in _parser(task)._actions}
        assert set(parameters_of(task).model_fields) <= offered, task


def test_the_options_of_all_tasks_are_explained():
    for task in ("detectclouds", "reconstructseries", "removeclouds", "fuse", "videosr"):
        silent = [
            action.dest for action in _parser(task)._actions if not (action.help or "").split("(default")[0].strip()
        ]
        assert not silent, task


def test_values_become_what_the_worker_takes(tmp_path):
    (tmp_path / "b@2020-06-07").mkdir()
    options = _parser("removeclouds").parse_args(
        ["a.tif@2020-06-07", str(tmp_path / "b@2020-06-07"), "-o", "out.tif", "--no-detect", "--options", "window=5",
         "kind=a=b", "--extent", "1", "2", "3.5", "4", "--bands", "B04", "B08", "--memory_mb", "512"]
    )  # fmt: skip
    assert vars(options) == {
        "inputs": [{"path": "a.tif", "date": "2020-06-07"}, {"path": str(tmp_path / "b@2020-06-07")}],
        "output": "out.tif", "detect": False, "options": {"window": 5, "kind": "a=b"}, "extent": [1, 2, 3.5, 4],
        "bands": ["B04", "B08"], "memory_mb": 512,
    }  # fmt: skip


def test_a_task_runs_where_the_user_stands(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert main(["simulate", "-o", "scenes", "--size", "32", "--dates", "2"]) == 0
    assert f"output_folder: {tmp_path / 'scenes'}" in capsys.readouterr().out
    assert (tmp_path / "scenes" / "scene.json").is_file()


def test_an_error_says_what_to_do(capsys):
    assert main(["detectclouds", "/nowhere.tif", "-o", "c.tif"]) == 1
    told = capsys.readouterr().err
    assert "/nowhere.tif" in told
    assert "Check the path" in told


@pytest.mark.parametrize("arguments", [["detectclouds"], ["mend"], ["simulate", "-o", "x", "--scenario", "sunset"]])
def test_wrong_use_is_refused(arguments, capsys):
    with pytest.raises(SystemExit) as end:
        main(arguments)
    assert end.value.code == 2
    assert "usage: skymend" in capsys.readouterr().err


@pytest.fixture
def as_a_user(monkeypatch):
    """Other processes find the package, too."""
    monkeypatch.setenv("PYTHONPATH", str(Path(skymend.__file__).parents[1]))


def test_run_takes_a_job_from_a_file(tmp_path, as_a_user):
    job = {
        "protocol": 1,
        "task": "simulate",
        "parameters": {"output_folder": str(tmp_path / "s"), "size": 32, "dates": 2},
    }
    (tmp_path / "job.json").write_text(json.dumps(job))
    command = [sys.executable, "-m", "skymend.api.command_line", "run", str(tmp_path / "job.json")]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert json.loads(done.stdout.splitlines()[-1])["event"] == "result"


@pytest.mark.skipif(sys.platform == "win32", reason="sends a signal")
def test_ctrl_c_leaves_nothing(tmp_path, as_a_user):
    command = [
        sys.executable,
        "-m",
        "skymend.api.command_line",
        "simulate",
        "-o",
        str(tmp_path / "s"),
        "--size",
        "3000",
    ]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, start_new_session=True)
    deadline = time.monotonic() + 60
    while not list(tmp_path.glob("s/.*")) and time.monotonic() < deadline:
        time.sleep(0.1)
    os.kill(process.pid, signal.SIGINT)
    _, told = process.communicate(timeout=60)
    assert process.returncode == 3
    assert "Cancelled" in told
    assert not list(tmp_path.glob("s/*"))
