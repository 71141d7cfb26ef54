"""The pipeline of tiles: order, errors, cancelling."""

from __future__ import annotations

import threading

import pytest

from skymend.engine.job.errors import Cancelled
from skymend.engine.job.events import Events
from skymend.engine.schedule.stream import stream
from tests.engine.small_jobs import Steps


def test_stream_keeps_the_order_and_runs_ahead():
    written, threads = [], set()

    def read(tile):
        threads.add(threading.current_thread().name)
        return tile * 10

    job = Steps(read, lambda tile, data: data + tile)
    stream(job, range(20), lambda tile, result: written.append(result), Events.silent())
    assert written == [11 * i for i in range(20)]
    assert all(name.startswith("read") for name in threads)


@pytest.mark.parametrize("stage", ["read", "compute", "write"])
def test_an_error_in_any_stage_comes_out(stage):
    def fail(name):
        if stage == name:
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        job = Steps(lambda t: fail("read"), lambda t, d: fail("compute"))
        stream(job, range(9), lambda t, r: fail("write"), Events.silent())


def test_cancel_stops_at_the_next_tile():
    stop, seen = threading.Event(), []

    def compute(tile, data):
        seen.append(tile)
        if tile == 3:
            stop.set()

    with pytest.raises(Cancelled):
        stream(Steps(lambda t: t, compute), range(9), lambda t, r: None, Events(lambda event: None, stop))
    assert seen == [0, 1, 2, 3]
