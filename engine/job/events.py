"""Progress, log and cancel of one job."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import Any, Callable, Optional

from ...contract.protocol import INFO, LOG, PROGRESS, WARNING
from .errors import Cancelled


class Events:
    """Progress, log and cancel of one job. `part` gives a view that fills a share of the progress bar, `titled` one whose
    progress bears a title, `once` one that says the same thing only once.
    Events pickle as silent ones."""

    def __init__(self, send: Callable[[dict], None], stop: threading.Event) -> None:
        self._send, self._stop, self._start, self._share = send, stop, 0.0, 1.0
        self._title = ""
        self._said: Optional[set[str]] = None
        self.assumptions: list[str] = []  # shared with all parts
        self.computed: list[float] = []  # seconds that tiles took, a stream each; shared with all parts

    def __reduce__(self) -> tuple:
        return Events.silent, ()  # in another process nobody listens

    @classmethod
    def silent(cls) -> Events:
        """Events that go nowhere and are never cancelled."""
        return cls(lambda event: None, threading.Event())

    @property
    def cancelled(self) -> bool:
        """Whether the user asked to stop."""
        return self._stop.is_set()

    def check(self) -> None:
        """Raise `Cancelled` if the user asked to stop."""
        if self._stop.is_set():
            raise Cancelled

    def progress(self, fraction: float, message: str = "", curve: Optional[Mapping[str, Any]] = None) -> None:
        """`fraction` (0..1) of this share is done; `curve`: where a training stands, as `trainmodel` describes it."""
        done = self._start + self._share * min(max(fraction, 0.0), 1.0)
        told = {"curve": dict(curve)} if curve else {}
        self._send({"event": PROGRESS, "fraction": round(done, 5), "message": message or self._title, **told})

    def info(self, text: str) -> None:
        """A fact for the log."""
        self._log(INFO, text)

    def warning(self, text: str) -> None:
        """A doubt for the log."""
        self._log(WARNING, text)

    def assume(self, text: str) -> None:
        """What was taken for granted since nothing tells: for the log, the report and the tags of what is written."""
        if text not in self.assumptions:
            self.assumptions.append(text)
            self.info(f"{text}.")

    def part(self, start: float, stop: float) -> Events:
        """These events with progress 0..1 mapped onto `start`..`stop`."""
        view = self._view()
        view._start, view._share = self._start + self._share * start, self._share * (stop - start)
        return view

    def titled(self, title: str) -> Events:
        """These events; progress without a message bears the title."""
        view = self._view()
        view._title = title
        return view

    def once(self) -> Events:
        """These events; what was said already, here or in a part, is not said again."""
        view = self._view()
        view._said = set()
        return view

    def _view(self) -> Events:
        view = Events(self._send, self._stop)
        view.__dict__.update(self.__dict__)
        return view

    def _log(self, level: str, text: str) -> None:
        if self._said is not None:
            if text in self._said:
                return
            self._said.add(text)
        self._send({"event": LOG, "level": level, "text": text})
