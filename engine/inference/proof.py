"""A runtime that is proven on the first tile: its answer is compared with ONNX Runtime's on the CPU, which goes on where it
differs or fails."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Callable, Optional, TypeVar

import numpy as np

from ..job.events import Events
from .opening import Bound, Opening, Session, Tensor, as_array, reopened
from .out_of_memory import is_out_of_memory

T = TypeVar("T")
EXACT = 1e-3  # largest difference in the range of an answer: what two ways of summing float32 may differ by
APPROXIMATE = 0.02  # of 16-bit products, as of a model that is stored in float16


class ProvenSession:
    """A session that stands in for the CPU's and gives way to it. Without a `tolerance` nothing is compared; a session that
    fails gives way all the same."""

    def __init__(
        self,
        opening: Opening,
        candidate: Session,
        proven: Callable[[], Session],
        tolerance: Optional[float],
        events: Events,
    ) -> None:
        self._opening, self._events = opening, events
        self._open_proven, self._tolerance = proven, tolerance
        self.chosen = candidate  # changed for good where it gives way
        self._pending = tolerance is not None
        self.given_way = False

    def __reduce__(self) -> tuple:
        return reopened, (self._opening,)

    @property
    def provider(self) -> str:
        """Of the session that computes."""
        return self.chosen.provider

    @property
    def input_names(self) -> list[str]:
        return self.chosen.input_names

    @property
    def output_names(self) -> list[str]:
        return self.chosen.output_names

    @property
    def metadata(self) -> dict[str, str]:
        """What the file says of itself."""
        return self.chosen.metadata

    def free_memory(self) -> Optional[int]:
        """Of the device of the session that computes."""
        return self.chosen.free_memory()

    def run(self, inputs: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
        """One pass of the network."""
        return self.attempt(inputs, lambda session: session.run(inputs))

    def bound(self, constants: Mapping[str, Tensor]) -> ProvenBound:
        """The network with some inputs given for good."""
        return ProvenBound(self, constants)

    def attempt(self, inputs: Mapping[str, Tensor], work: Callable[[Session], T]) -> T:
        """What `work` gives with the session that holds; the first time that one is proven on all the `inputs`."""
        if self.given_way:
            return work(self.chosen)
        try:
            if self._pending:
                self._prove({name: as_array(value) for name, value in inputs.items()})
            if not self.given_way:
                return work(self.chosen)
        except Exception as error:
            if is_out_of_memory(error):
                raise  # smaller batches may do
            self._give_way(f"{type(error).__name__}: {(str(error).strip().splitlines() or [''])[0][:300]}")
        return work(self.chosen)

    def _prove(self, inputs: Mapping[str, np.ndarray]) -> None:
        answers, proven = self.chosen.run(inputs), self._open_proven()
        expected = proven.run(inputs)
        worst = max(difference(answers[name], expected[name]) for name in expected)
        tolerance = self._tolerance or 0.0
        self._pending = False
        name = self._opening.path.stem
        if worst <= tolerance:
            self._events.info(
                f"{name} runs on {self.provider}: {worst:.1g} of its range beside the CPU on the first tile."
            )
        else:
            self._give_way(
                f"its answer differs by {worst:.2g} of its range, and at most {tolerance:g} is allowed", proven
            )

    def _give_way(self, reason: str, proven: Optional[Session] = None) -> None:
        name, lost = self._opening.path.stem, self.provider
        self._events.warning(f"{name} goes on with ONNX Runtime on the CPU instead of {lost}: {reason}.")
        self.chosen, self.given_way = proven or self._open_proven(), True


class ProvenBound:
    """A network some of whose inputs were given for good, to whichever session computes."""

    def __init__(self, session: ProvenSession, constants: Mapping[str, Tensor]) -> None:
        self._session, self._constants = session, dict(constants)
        self._bound: Optional[Bound] = None
        self._of: Optional[Session] = None

    def run(self, inputs: Mapping[str, Tensor]) -> dict[str, np.ndarray]:
        """One pass with the other inputs."""
        return self._session.attempt(
            {**self._constants, **inputs}, lambda session: self._to(session).run(self._fit(inputs))
        )

    def run_on_device(self, inputs: Mapping[str, Tensor]) -> dict[str, Any]:
        """The same; the answers stay where the network computes."""
        return self._session.attempt(
            {**self._constants, **inputs}, lambda session: self._to(session).run_on_device(self._fit(inputs))
        )

    def _to(self, session: Session) -> Bound:
        if self._bound is None or self._of is not session:
            self._of, self._bound = session, session.bound(self._fit(self._constants))
        return self._bound

    def _fit(self, inputs: Mapping[str, Tensor]) -> Mapping[str, Tensor]:
        """Tensors that a session which has given way left on its device are brought back."""
        return {name: as_array(value) for name, value in inputs.items()} if self._session.given_way else inputs


def difference(answer: np.ndarray, expected: np.ndarray) -> float:
    """The largest difference in the range of what is expected; infinite where one is not a number and the other is, or the
    shapes differ."""
    if answer.shape != expected.shape:
        return float("inf")
    known = np.isfinite(expected)
    if not np.array_equal(known, np.isfinite(answer)):
        return float("inf")
    if not known.any():
        return 0.0
    ours, theirs = answer[known].astype(np.float64), expected[known].astype(np.float64)
    return float(np.abs(ours - theirs).max() / max(float(np.abs(theirs).max()), 1e-12))
