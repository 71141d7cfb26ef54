"""A worker that stays: many requests, one process; another when it died."""

from __future__ import annotations

import os
import queue
import textwrap
from pathlib import Path

import pytest

from skymend.runtime.answering import Answering
from skymend.runtime.preferences import Preferences

from .test_worker import is_running, wait_for

DESK = """
class Desk:
    def __init__(self):
        self.count = 0
    def answer(self, parameters, events):
        self.count += 1
        if parameters.output == "die":
            os._exit(7)
        if parameters.output == "bad":
            raise InputError("That is bad.", "Do better.")
        events.progress(0.5, "half")
        return Result({}, {"count": self.count, "pid": os.getpid(), "said": parameters.output})
    def close(self):
        pass
"""


@pytest.fixture
def answering(plugin):
    """(worker, what it says): the task `doctor` has a desk."""
    program = plugin(textwrap.dedent(DESK))
    protocol = Path(program).parent / "contract" / "protocol.py"
    text = protocol.read_text(encoding="utf-8")
    protocol.write_text(
        text.replace("DESKS: tuple[str, ...] = (", 'DESKS: tuple[str, ...] = ("doctor", '), encoding="utf-8"
    )
    said: queue.Queue = queue.Queue()
    worker = Answering(said.put, program)
    yield worker, said
    worker.close()


def ask(answering, python, output):
    worker, said = answering
    number = worker.ask(python, Preferences().home, "doctor", {"output": output})
    while True:
        event = said.get(timeout=120)
        if event["id"] == number and event["event"] in ("result", "error"):
            return event


def test_one_process_answers_all(answering, python):
    first, bad, second = (ask(answering, python, output) for output in ("a", "bad", "b"))
    assert (bad["kind"], bad["text"], bad["hint"]) == ("input", "That is bad.", "Do better.")
    assert [one["report"]["said"] for one in (first, second)] == ["a", "b"]
    assert second["report"]["count"] == 3
    assert second["report"]["pid"] == first["report"]["pid"]


def test_a_death_is_told_and_the_next_request_has_a_new_process(answering, python):
    assert "ended" in ask(answering, python, "die")["text"]
    assert ask(answering, python, "a")["report"]["count"] == 1


@pytest.mark.skipif(os.name == "nt", reason="looks into /proc")
def test_closed_nothing_is_left(answering, python):
    pid = ask(answering, python, "a")["report"]["pid"]
    answering[0].close()
    assert wait_for(lambda: not is_running(pid))
    assert answering[0].process is None
