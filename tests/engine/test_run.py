"""A job's events: what the worker says, and what it says when something is wrong."""

from __future__ import annotations

import datetime
import errno
import io
import json
import os
import sys
import threading
import types

import pytest
from pydantic import ValidationError

from skymend.contract.dates import target_dates
from skymend.contract.protocol import PROTOCOL
from skymend.engine.job.errors import Cancelled, InputError
from skymend.engine.job.events import Events
from skymend.engine.job.layer import Layer
from skymend.engine.job.parameters import OpticalParameters, Result
from skymend.engine.run import Job, run_job


@pytest.fixture
def task(monkeypatch):
    """A task named “doctor” whose run() is what the test says."""
    module = types.ModuleType("skymend.engine.doctor")
    module.Parameters = OpticalParameters
    monkeypatch.setitem(sys.modules, module.__name__, module)

    def run_as(function, **parameters):
        module.run = function
        stream, stop = io.StringIO(), threading.Event()
        code = run_job(json.dumps({"task": "doctor", "parameters": parameters}), stream, stop)
        return code, [json.loads(line) for line in stream.getvalue().splitlines()]

    return run_as


def test_progress_log_and_result(task):
    def run(parameters, events):
        events.progress(0.5, "half way")
        events.info("a fact")
        events.warning("a doubt")
        return Result({"OUTPUT": "/tmp/a.tif"}, {"layers": []})

    code, events = task(run, memory_mb=512)
    assert code == 0
    assert [event["event"] for event in events] == ["progress", "log", "log", "result"]
    assert events[0] == {"event": "progress", "fraction": 0.5, "message": "half way"}
    assert events[-1]["outputs"] == {"OUTPUT": "/tmp/a.tif"}


def test_parts_scale_progress_and_the_bar_never_runs_backwards(task):
    def run(parameters, events):
        events.part(0.5, 1.0).part(0.0, 0.5).progress(1.0, "a")
        events.progress(0.1, "b")
        return Result({})

    _, events = task(run)
    assert [event["fraction"] for event in events[:2]] == [0.75, 0.75]


@pytest.mark.parametrize(
    ("error", "kind", "text"),
    [
        (InputError("Layer a.tif has no date.", "Write DATES."), "input", "Layer a.tif has no date."),
        (MemoryError(), "environment", "There is not enough memory."),
        (
            OSError(errno.ENOSPC, "No space left on device", "/x/a.tif"),
            "environment",
            "The disk is full while writing /x/a.tif.",
        ),
        (ZeroDivisionError("division by zero"), "bug", "ZeroDivisionError: division by zero"),
    ],
)
def test_errors_are_told(task, error, kind, text):
    def run(parameters, events):
        raise error

    code, events = task(run)
    assert code == 1
    assert (events[-1]["event"], events[-1]["kind"], events[-1]["text"]) == ("error", kind, text)


def test_cancel_is_not_an_error(task):
    def run(parameters, events):
        raise Cancelled

    assert task(run) == (3, [])


def test_wrong_parameters_are_named(task):
    _, events = task(lambda parameters, events: Result({}), memory_mb=1, colour="red")
    assert "MEMORY_MB" in events[-1]["text"]
    assert "COLOUR" in events[-1]["text"]
    assert events[-1]["kind"] == "input"


def test_unknown_task_and_other_protocol():
    stream = io.StringIO()
    assert run_job(json.dumps({"task": "paint"}), stream, threading.Event()) == 1
    assert "no task “paint”" in json.loads(stream.getvalue())["text"]
    stream = io.StringIO()
    assert run_job(json.dumps({"protocol": 99, "task": "doctor"}), stream, threading.Event()) == 1
    assert "protocol 99" in stream.getvalue()


def test_a_reader_that_goes_away_stops_the_job():
    class Broken(io.StringIO):
        def write(self, text):
            raise BrokenPipeError

    stop = threading.Event()
    run_job(json.dumps({"task": "paint"}), Broken(), stop)
    assert stop.is_set()


def test_check_raises_once_stopped():
    stop = threading.Event()
    events = Events(lambda event: None, stop)
    events.check()
    stop.set()
    with pytest.raises(Cancelled):
        events.part(0, 0.5).check()


def test_layers_are_frozen_and_labelled():
    layer = Layer(path="/data/S2_20180607.tif", date="2018-06-07")
    assert layer.label == "S2_20180607.tif"
    assert Layer(path="x", name="my layer").label == "my layer"
    with pytest.raises(ValidationError):
        layer.path = "y"
    assert Job(task="doctor").protocol == PROTOCOL


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("null", "not an object"),
        ("[]", "not an object"),
        ('{"task": "doctor", "param', "not JSON"),
        ('{"task": []}', "TASK"),
        ('{"task": "doctor", "surprise": 1}', "SURPRISE"),
        ('{"task": "doctor", "parameters": []}', "PARAMETERS"),
        ("[" * 100_000, "not JSON"),
        (json.dumps({"task": "doctor", "parameters": {"method": "a\0b"}}), "NUL"),
        (json.dumps({"task": "doctor", "parameters": {"options": {"x": ["\ud800"]}}}), "broken character"),
        ('{"task": "doctor", "parameters": {"scale": NaN}}', "SCALE"),
        ('{"task": "doctor", "parameters": {"scale": Infinity}}', "SCALE"),
    ],
)
def test_a_job_that_is_none_is_the_senders_fault_and_says_why(task, text, words):
    stream = io.StringIO()
    task(lambda parameters, events: Result({}))
    assert run_job(text, stream, threading.Event()) == 1
    event = json.loads(stream.getvalue())
    assert event["kind"] == "input"
    assert words in event["text"]


def test_dates_beyond_the_calendar_are_refused_or_end_there():
    with pytest.raises(ValidationError, match="9999"):
        Layer(path="a.tif", date="9999-12-31")
    first, last = datetime.date(2020, 1, 1), datetime.date(2020, 12, 31)
    assert target_dates("99999999999D", first, last) == [first]


def test_nothing_that_a_library_could_report_or_run_is_left_on():
    assert os.environ["ORT_DISABLE_TELEMETRY"] == "1"
    assert os.environ["GDAL_VRT_ENABLE_PYTHON"] == "NO"
