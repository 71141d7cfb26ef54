"""Which networks `auto` may try: those whose card shows less error than every method without training, on simulated places
and, where they were scored on any, on real images. Hidden observations of the data at hand then decide."""

from __future__ import annotations

import math
from collections.abc import Collection

from ...contract.card import TRAINING_FREE
from .card import Card
from .zoo import cards

SCORES = "rmse_1e4"  # of a card's scores: {what was predicted: {id: error}}
BETTER = 0.95  # of the best other error on simulated places, at most; on real images 1


def proven_models(task: str) -> list[Card]:
    """The cards of such networks."""
    every = cards(task)
    plain = {card.id for card in every if card.kind == TRAINING_FREE}
    return [card for card in every if card.kind != TRAINING_FREE and is_proven(card, plain)]


def is_proven(card: Card, plain: Collection[str]) -> bool:
    """Whether the errors in a card's scores are, in the geometric mean, below the least ones of the methods `plain`."""
    shares: dict[bool, list[float]] = {True: [], False: []}
    for what, row in card.scores.get(SCORES, {}).items():
        others = [value for name, value in row.items() if name in plain and math.isfinite(value)]
        if others and math.isfinite(row.get(card.id, math.nan)):
            shares[what.startswith("simulated")].append(math.log(row[card.id] / min(others)))
    means = {made: math.exp(sum(logs) / len(logs)) for made, logs in shares.items() if logs}
    return True in means and means[True] <= BETTER and means.get(False, 0.0) <= 1
