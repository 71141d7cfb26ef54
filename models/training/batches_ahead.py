"""Batches made ahead of the step that needs them, in a thread or in processes; never more than a few at a time."""

from __future__ import annotations

import multiprocessing
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Protocol

from ...engine.job.errors import EnvironmentProblem
from .objective import Batch, Objective, objective_of
from .recipe import TrainingRecipe

AHEAD = 2  # batches waiting for each maker


class BatchMaker(Protocol):
    """Makes batches in the order in which they are asked for."""

    def ask(self, step: int) -> None:
        """Begin the batch of a step."""

    def take(self) -> Batch:
        """The oldest batch asked for and not taken."""

    def close(self) -> None:
        """End it."""


class BatchesAhead:
    """The batches of steps `first`, `first` + 1, … of several makers, which take turns."""

    def __init__(self, makers: list[BatchMaker], first: int) -> None:
        self._makers, self._next, self._asked = makers, first, first
        for _ in range(AHEAD * len(makers)):
            self._ask()

    def take(self) -> Batch:
        """The next step's batch."""
        batch = self._makers[self._next % len(self._makers)].take()
        self._next += 1
        self._ask()
        return batch

    def _ask(self) -> None:
        self._makers[self._asked % len(self._makers)].ask(self._asked)
        self._asked += 1


@contextmanager
def batches_ahead(objective: Objective, first: int, workers: int) -> Iterator[BatchesAhead]:
    """Batches of an objective from step `first` on, made by `workers` processes of their own (0: a thread of this one)."""
    makers: list[BatchMaker] = [InProcess(objective.recipe, objective.material) for _ in range(workers)]
    makers = makers or [InThread(objective)]
    try:
        yield BatchesAhead(makers, first)
    finally:
        for maker in makers:
            maker.close()


class InThread:
    """A maker in a thread of this process."""

    def __init__(self, objective: Objective) -> None:
        self._objective, self._thread = objective, ThreadPoolExecutor(1)
        self._waiting: deque[Future[Batch]] = deque()

    def ask(self, step: int) -> None:
        self._waiting.append(self._thread.submit(self._objective.batch, step))

    def take(self) -> Batch:
        return self._waiting.popleft().result()

    def close(self) -> None:
        self._thread.shutdown(cancel_futures=True)


class InProcess:
    """A maker in a process of its own, which opens the material by itself."""

    def __init__(self, recipe: TrainingRecipe, material: Path) -> None:
        spawning = multiprocessing.get_context("spawn")
        self._pipe, theirs = spawning.Pipe()
        self._process = spawning.Process(target=_serve, args=(recipe, material, theirs), daemon=True)
        self._process.start()
        theirs.close()

    def ask(self, step: int) -> None:
        self._pipe.send(step)

    def take(self) -> Batch:
        try:
            answer = self._pipe.recv()
        except EOFError:
            raise EnvironmentProblem("A process that makes batches ended; the machine may lack memory.") from None
        if isinstance(answer, Exception):
            raise answer
        return answer

    def close(self) -> None:
        self._pipe.close()
        self._process.terminate()
        self._process.join()


def _serve(recipe: TrainingRecipe, material: Path, pipe: Connection) -> None:
    """Batches for the steps that come through the pipe, until it closes."""
    objective = objective_of(recipe, material)
    try:
        while True:
            step = pipe.recv()
            try:
                pipe.send(objective.batch(step))
            except Exception as error:  # for the process that asked
                pipe.send(error)
    except (EOFError, OSError):
        pass
