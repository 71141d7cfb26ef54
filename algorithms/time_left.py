"""The time left in words, and in the log of runs that have no panel to show it."""

from __future__ import annotations

from typing import Any

from ..runtime.time_left import rounded
from .layers import tr

TOLD_AGAIN = 0.75  # of what was said last


class LoggedTimeLeft:
    """A feedback for the worker that says in QGIS's own how long the run will still take: at first, then now and then."""

    def __init__(self, feedback: Any):
        self._feedback, self._said = feedback, 0.0

    def __getattr__(self, name: str) -> Any:
        return getattr(self._feedback, name)

    def pushTimeLeft(self, seconds: float | None) -> None:
        """Told after each progress; None: not known."""
        if seconds is None or seconds < 10 or (self._said and TOLD_AGAIN * self._said < seconds < 1.5 * self._said):
            return
        self._said = seconds
        self._feedback.pushInfo(time_left_text(seconds))


def timed(feedback: Any) -> Any:
    """The feedback as it is where it knows of the time left, else one that logs it."""
    return feedback if hasattr(feedback, "pushTimeLeft") else LoggedTimeLeft(feedback)


def time_left_text(seconds: float) -> str:
    """How long a run will still take, as coarsely as it is known."""
    whole = rounded(seconds)
    if whole < 60:
        return tr("about {seconds} s left").format(seconds=whole)
    minutes = whole // 60
    if minutes < 60:
        return tr("about {minutes} min left").format(minutes=minutes)
    return tr("about {hours} h {minutes} min left").format(hours=minutes // 60, minutes=minutes % 60)
