"""How long a run will still take, from how fast its progress has gone: measured, and not said before it is known."""

from __future__ import annotations

import re
from collections import deque
from typing import Optional

COMPILING = re.compile("compil", re.IGNORECASE)  # in messages of work that is done once on a machine
LEAST_SECONDS, LEAST_STEPS, LEAST_SHARE = 3.0, 3, 0.02  # of steady progress before anything is said
WINDOW, WINDOW_SHARE = 20.0, 0.3  # what counts: the last seconds, or this share of the run where that is longer
SMOOTHING = 0.3  # weight of a new figure beside what is left of the one before


class TimeLeft:
    """Told of a run's progress as it comes. `now` is a clock that never goes back, in seconds."""

    def __init__(self) -> None:
        self._marks: deque[tuple[float, float]] = deque()  # time and fraction of steps that moved the bar
        self._began = 0.0
        self._left: Optional[float] = None
        self._told = 0.0

    def add(self, fraction: float, message: str, now: float) -> Optional[float]:
        """Seconds left after this progress; None where it is not known. Time that goes into compiling counts for nothing."""
        if COMPILING.search(message):
            self._marks.clear()
            self._left = None
            return None
        if not self._marks:
            self._began = now
        elif fraction <= self._marks[-1][1]:
            return self.at(now)
        self._marks.append((now, fraction))
        self._forget(now)
        self._estimate(now)
        return self.at(now)

    def at(self, now: float) -> Optional[float]:
        """Seconds left at a later time; None where the figure has run out."""
        if self._left is None or self._left <= now - self._told:
            return None
        return self._left - (now - self._told)

    def _forget(self, now: float) -> None:
        """Drop what is too long ago to tell how fast the run goes now."""
        oldest = now - max(WINDOW, WINDOW_SHARE * (now - self._began))
        while len(self._marks) > LEAST_STEPS + 1 and self._marks[1][0] < oldest:
            self._marks.popleft()

    def _estimate(self, now: float) -> None:
        (first, start), (_, done) = self._marks[0], self._marks[-1]
        seconds, share = now - first, done - start
        if seconds < LEAST_SECONDS or len(self._marks) <= LEAST_STEPS or share < LEAST_SHARE:
            return
        fresh = (1.0 - done) * seconds / share
        before = self.at(now)
        self._left = fresh if before is None else SMOOTHING * fresh + (1.0 - SMOOTHING) * before
        self._told = now


def rounded(seconds: float) -> int:
    """Seconds as coarsely as they are known: to 5 s, from a minute to whole minutes, from half an hour to 5 minutes."""
    step = 5 if seconds < 57.5 else 60 if seconds < 1800 else 300
    return max(round(seconds / step), 1) * step
