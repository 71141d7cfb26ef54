"""What the command lines of this room share: events told as lines, signals that stop, exit codes as the worker's."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Callable

from ..engine.job.errors import Cancelled, SkyMendError
from ..engine.job.events import Events


def told_on_screen(work: Callable[[Events], None], stopped: str) -> int:
    """Do the work. Exit codes: 0 done, 3 cancelled, which `stopped` tells, 1 error."""
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    try:
        work(Events(_print, stop))
    except Cancelled:
        print(stopped, file=sys.stderr)
        return 3
    except SkyMendError as error:
        print(f"{error.text} {error.hint}".rstrip(), file=sys.stderr)
        return 1
    return 0


def _print(event: dict) -> None:
    text = event.get("text") or f"{100 * event.get('fraction', 0):.1f} % {event.get('message', '')}"
    print(text, flush=True)
