"""Candidates scored on hidden observations, and which of them is taken.

What is hidden is cut into cases (a band, a length of gap); candidates are compared by the geometric mean of their RMSE over
the cases, so that no band outweighs the others by its numbers being larger.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from ..job.events import Events

TIE = 0.02  # of the error: nearer to the best than this is as good
COMPLETE = 0.9  # of the hidden values that some candidate predicts; who predicts fewer is not compared
LEAST = 30  # hidden values, for a score to mean anything


@dataclass(frozen=True)
class Score:
    """How far predictions were from `count` hidden values: root mean square error, mean error (predicted − true) and mean
    absolute error, in the data's unit."""

    rmse: float
    bias: float
    mae: float
    count: int

    @classmethod
    def of(cls, error: np.ndarray) -> Score:
        """Of errors (N), predicted − true, all finite; NaN of none at all."""
        if not error.size:
            return cls(math.nan, math.nan, math.nan, 0)
        error = np.asarray(error, np.float64)
        return cls(float(np.sqrt(np.mean(error**2))), float(error.mean()), float(np.abs(error).mean()), error.size)


@dataclass(frozen=True)
class Candidate:
    """A method and its scores by case; `note` says why it is not compared where it is not."""

    id: str
    title: str
    scores: Mapping[str, Score]
    note: str = ""

    def error(self, weights: Mapping[str, float]) -> float:
        """The weighted geometric mean of the RMSE over the cases; inf for a candidate that is not compared."""
        cases = [case for case, score in self.scores.items() if score.count and weights.get(case, 1.0) > 0]
        if self.note or not cases:
            return math.inf
        each = np.array([weights.get(case, 1.0) for case in cases])
        logs = np.log(np.maximum([self.scores[case].rmse for case in cases], 1e-12))
        return float(np.exp(np.sum(each * logs) / np.sum(each)))

    @property
    def overall(self) -> Score:
        """Over all cases together."""
        told = [score for score in self.scores.values() if score.count]
        count = sum(score.count for score in told)
        if not count:
            return Score.of(np.empty(0))
        share = [score.count / count for score in told]
        return Score(
            math.sqrt(sum(w * score.rmse**2 for w, score in zip(share, told))),
            sum(w * score.bias for w, score in zip(share, told)),
            sum(w * score.mae for w, score in zip(share, told)),
            count,
        )


@dataclass(frozen=True)
class Comparison:
    """What was tried on hidden observations of `what` (say, the bands red and green), and which candidate was taken.

    `hidden`: in words, what was hidden; `unit`: of the scores; `candidates`: the simplest first; `chosen`: an id;
    `weights`: of the cases, 1 where not given. `samples`: small pictures (C, h, w) float32 of one place, NaN = nothing, by
    caption: what is there, what was left of it, what each candidate makes of it; for a report, where there are any.
    """

    what: str
    hidden: str
    unit: str
    candidates: tuple[Candidate, ...]
    chosen: str
    reason: str
    weights: Mapping[str, float]
    samples: Mapping[str, np.ndarray] = field(default_factory=dict, compare=False)

    @property
    def winner(self) -> Candidate:
        """The candidate that is taken."""
        return next(candidate for candidate in self.candidates if candidate.id == self.chosen)

    def tell(self, events: Events) -> None:
        """One line for the log."""
        events.info(f"Skill on hidden observations ({self.what}; {self.hidden}): {self._listed()}. {self.sentence}")

    @property
    def sentence(self) -> str:
        """What was chosen and why, for the log, the tags and the panel."""
        return f"Chosen for {self.what}: {self.winner.title}, {self.reason}."

    def report(self) -> dict[str, Any]:
        """For the report; NaN is null."""
        return {
            "what": self.what,
            "hidden": self.hidden,
            "unit": self.unit,
            "chosen": self.chosen,
            "reason": self.reason,
            "sentence": self.sentence,
            "candidates": [
                {
                    "id": candidate.id,
                    "title": candidate.title,
                    **_plain(candidate.overall),
                    **({"note": candidate.note} if candidate.note else {}),
                    "cases": {case: _plain(score) for case, score in candidate.scores.items()},
                }
                for candidate in self.candidates
            ],
        }

    def _listed(self) -> str:
        told = []
        for candidate in self.candidates:
            if candidate.note:
                told.append(f"{candidate.id} {candidate.note}")
            else:
                score = candidate.overall
                told.append(f"{candidate.id} RMSE {score.rmse:.4g} (bias {score.bias:+.3g}, MAE {score.mae:.3g})")
        return "; ".join(told)


def compare(
    titles: Mapping[str, str],
    predicted: Mapping[str, Sequence[np.ndarray]],
    truth: Mapping[str, np.ndarray],
    *,
    what: str,
    hidden: str,
    unit: str = "",
    weights: Mapping[str, float] | None = None,
) -> Comparison:
    """Score candidates and choose.

    titles: of the candidates by id, the simplest first; truth: hidden values (N) of every case; predicted: of every
    candidate its values in the order of the cases, NaN = not predicted. A case is scored on the values that every candidate
    compared predicts. The best is taken, or the first that is at most `TIE` worse.
    """
    known = {case: np.isfinite(values) for case, values in truth.items()}
    told = {name: [np.isfinite(row) & known[case] for case, row in zip(truth, predicted[name])] for name in titles}
    reach = {name: sum(int(mask.sum()) for mask in masks) for name, masks in told.items()}
    most = max(reach.values(), default=0)
    notes = {name: "" if count >= COMPLETE * most else _lacks(count, most) for name, count in reach.items()}
    compared = [name for name in titles if not notes[name]]
    common = [
        np.logical_and.reduce([told[name][k] for name in compared]) if compared else known[case]
        for k, case in enumerate(truth)
    ]
    candidates = []
    for name, title in titles.items():
        scores = {}
        for k, case in enumerate(truth):
            scored = common[k] & told[name][k]
            scores[case] = Score.of(predicted[name][k][scored].astype(np.float64) - truth[case][scored])
        candidates.append(Candidate(name, title, scores, notes[name]))
    undecided = Comparison(what, hidden, unit, tuple(candidates), next(iter(titles)), "", dict(weights or {}))
    return decide(undecided)


def decide(comparison: Comparison, tie: float = TIE) -> Comparison:
    """The comparison with its best candidate taken, or the first that is at most `tie` worse; the first of all where
    there is too little to score."""
    candidates, weights = comparison.candidates, comparison.weights
    errors = [candidate.error(weights) for candidate in candidates]
    count = max((c.overall.count for c in candidates if not c.note), default=0)
    if count < LEAST or not math.isfinite(min(errors)):
        return replace(
            comparison, chosen=candidates[0].id, reason=f"as {count or 'no'} hidden values are too few to compare"
        )
    best = int(np.argmin(errors))
    taken = next(k for k, error in enumerate(errors) if error <= errors[best] * (1 + tie))
    others = [k for k, error in enumerate(errors) if k != taken and math.isfinite(error)]
    if taken != best:
        reason = f"as good as {candidates[best].title} (within {100 * tie:.0f} %) and simpler"
    elif not others:
        reason = "the only one that can be compared"
    else:
        second = min(others, key=lambda k: errors[k])
        less = 100 * (1 - errors[taken] / errors[second])
        reason = f"with {less:.0f} % less error than the next, {candidates[second].title}"
    return replace(comparison, chosen=candidates[taken].id, reason=reason)


def _lacks(count: int, most: int) -> str:
    if most == 0:
        return "predicts nothing that was hidden"
    return f"predicts only {100 * count / most:.0f} % of what was hidden"


def _plain(score: Score) -> dict[str, Any]:
    """In the JSON of a report."""
    if not score.count:
        return {"count": 0}
    return {
        "rmse": float(f"{score.rmse:.6g}"),
        "bias": float(f"{score.bias:.6g}"),
        "mae": float(f"{score.mae:.6g}"),
        "count": score.count,
    }
