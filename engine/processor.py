"""On what a function of arrays is computed: the processor, or an NVIDIA GPU where the function has a twin there.

The twin of `room/method.py`'s function `f` is the function `f` of `room/method_cuda.py`, with the same parameters. Beside it
stands `f_examples()`, tuples of arguments on which both must agree before the twin is used in a process. The
module is imported then, and never on a machine without a GPU.
"""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Dict, Optional, Set

import numpy as np

from .job.errors import EnvironmentProblem
from .job.events import Events
from .kernels import gpu

CLOSE = 1e-5  # by how much a twin's answer may differ, relative to the value, or to a tenth of the largest one
HINT = "Use DEVICE=auto, or see what skymend:doctor says."

Function = Callable[..., Any]


@dataclass(frozen=True)
class Processor:
    """`run` computes a function of the method `title` where `device` (auto, cpu, cuda) says: auto takes the GPU if there is
    one and the twin proves right there. What fails on it is computed by the CPU and said once; with cuda it is an
    EnvironmentProblem. Plain values, which travel to other processes; each of those proves its own GPU."""

    title: str = ""
    device: str = "cpu"
    events: Events = field(default_factory=Events.silent, compare=False, repr=False)
    _given_up: Set[str] = field(default_factory=set, compare=False, repr=False)  # names of functions
    _said: Set[str] = field(default_factory=set, compare=False, repr=False)

    def __getstate__(self) -> Dict[str, Any]:
        return {**self.__dict__, "_given_up": set(), "_said": set()}

    def tell(self, *functions: Function) -> None:
        """Say what they run on, if it is not the CPU as ever. Raises EnvironmentProblem where DEVICE asks for a GPU that
        cannot be had."""
        able = [function for function in functions if has_twin(function)]
        if self.device == "cuda" and not able:
            self.events.info(f"{self.title} runs on the CPU: it has no part for the GPU.")
        twins = [self._twin(function) for function in able]
        if any(twins):
            self.events.info(f"{self.title} runs on {gpu.name()}.")

    def run(self, function: Function, *arguments: Any) -> Any:
        """The function's answer. Raises EnvironmentProblem where DEVICE asks for a GPU that cannot do it."""
        twin = self._twin(function)
        if twin is None:
            return function(*arguments)
        try:
            return twin(*arguments)
        except gpu.NoRoom as error:
            self._refuse(f"a tile does not fit the GPU's memory ({error})", error)
        except Exception as error:  # whatever a driver, a compiler or a card comes up with
            self._give_up(function, _line(error), error)
        return function(*arguments)

    def _twin(self, function: Function) -> Optional[Function]:
        if self.device == "cpu" or function.__name__ in self._given_up or not has_twin(function):
            return None
        if gpu.missing():
            if self.device == "cuda":
                raise EnvironmentProblem(f"CUDA was asked for but is not to be had: {gpu.missing()}.", HINT)
            return None
        twin, problem = proven(function)
        if twin is None:
            self._give_up(function, problem)
        return twin

    def _give_up(self, function: Function, why: str, error: Optional[Exception] = None) -> None:
        self._refuse(why, error)
        self._given_up.add(function.__name__)

    def _refuse(self, why: str, error: Optional[Exception]) -> None:
        if self.device == "cuda":
            raise EnvironmentProblem(f"{self.title} cannot be computed on the GPU: {why}.", HINT) from error
        if why not in self._said:
            self._said.add(why)
            self.events.info(f"{self.title} is computed on the CPU: {why}.")


def has_twin(function: Function) -> bool:
    """Whether a function can be computed on a GPU, if there is one."""
    return importlib.util.find_spec(_twins_module(function)) is not None


@cache
def proven(function: Function) -> tuple[Optional[Function], str]:
    """The twin, if it gives the function's answers on its examples here; else None and why not. Once a process."""
    try:
        module = importlib.import_module(_twins_module(function))
        twin: Function = getattr(module, function.__name__)
        for arguments in getattr(module, f"{function.__name__}_examples")():
            difference = apart(twin(*arguments), function(*arguments))
            if not difference <= CLOSE:
                return None, f"the GPU's answer differs from the CPU's by {difference:.2g}"
    except Exception as error:  # the package, the compiler, the driver, the card: none may stop a run
        return None, _line(error)
    return twin, ""


def apart(one: Any, other: Any) -> float:
    """The largest relative difference of two answers, arrays or tuples of them; infinity where shapes or NaN differ."""
    if isinstance(other, tuple):
        return max(map(apart, one, other)) if len(one) == len(other) else float("inf")
    one, other = np.asarray(one), np.asarray(other)
    known = np.isfinite(other)
    if one.shape != other.shape or not np.array_equal(np.isfinite(one), known):
        return float("inf")
    if not known.any():
        return 0.0
    one, other = one[known].astype(np.float64), other[known].astype(np.float64)
    scale = np.maximum(abs(other), 0.1 * abs(other).max())
    return float((abs(one - other) / np.where(scale > 0, scale, 1.0)).max())


def _twins_module(function: Function) -> str:
    return f"{function.__module__}_cuda"


def _line(error: Exception) -> str:
    text = " ".join(str(error).split())
    return f"{type(error).__name__}: {text[:200]}" if text else type(error).__name__


CPU = Processor()
