"""What a published data set offers to be scored: samples, and how a model does on each as the authors measure it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ClassVar

import numpy as np

from ...engine.catalogue import zoo
from ...engine.catalogue.card import Card
from ...engine.job.errors import InputError

SampleScores = dict[str, dict[str, float]]  # by method, then by measure


@dataclass(frozen=True)
class ModelOnSet:
    """The model or method, the data, and how it is run; `options` of the method and of the set's protocol."""

    method: str
    folder: Path
    split: str = "test"
    device: str = "auto"
    steps: int = 0
    seed: int = 0
    options: Mapping[str, Any] = field(default_factory=dict)

    def card(self, task: str) -> Card:
        """The card of the method. Raises InputError where there is none."""
        return zoo.find(task, self.method)


class PublishedSet(ABC):
    """One data set as its authors evaluate on it. Scores of a sample come by method: the one asked for under `asked.method`,
    the protocol's baselines beside it."""

    measures: ClassVar[tuple[str, ...]]  # as the table shows them, the best known first
    notes: ClassVar[str] = ""
    published: Mapping[str, Mapping[str, float]] = {}  # rows of the authors' own tables

    def __init__(self, asked: ModelOnSet) -> None:
        self.asked = asked

    @abstractmethod
    def samples(self) -> Sequence[str]:
        """Names of all samples of the split, in order. Raises InputError naming what is missing."""

    @abstractmethod
    def score(self, sample: str, work: Path) -> SampleScores:
        """Scores of one sample; {} for one that the protocol leaves out. `work` is an empty folder for its files."""

    def summary(self, scores: Sequence[SampleScores]) -> SampleScores:
        """The table's numbers: plain means over samples, without those that have no number."""
        found: dict[str, dict[str, list[float]]] = {}
        for one in scores:
            for method, values in one.items():
                for measure, value in values.items():
                    if not np.isnan(value):
                        found.setdefault(method, {}).setdefault(measure, []).append(value)
        return {method: {name: float(np.mean(v)) for name, v in values.items()} for method, values in found.items()}


def there(path: Path, what: str) -> Path:
    """The path. Raises InputError where it is not there."""
    if not path.exists():
        raise InputError(f"There is no {path}.", f"{what} See the page on data sets.")
    return path
