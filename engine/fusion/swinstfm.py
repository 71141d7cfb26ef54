"""SwinSTFM: from one pair by Swin transformers (Chen et al., IEEE TGRS 2022); with `combine`, the mean from two pairs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..catalogue.card import Card
from ..inference.tiled import batch_size
from ..job.events import Events
from ..job.parameters import Machine, Sampling
from .by_network import LearnedFusion, opener, tile_bytes, warn_of_sampling
from .patches import PlainNetwork


def method(
    card: Card, options: Mapping[str, Any], sampling: Sampling, machine: Machine, events: Events
) -> LearnedFusion:
    """The network of a card."""
    graphs = {1: opener(card, machine, events)(card)}
    network = PlainNetwork("SwinSTFM", graphs, (2, 1) if options["combine"] else (1,), fixed=True)
    warn_of_sampling(network.title, sampling, events)
    alone = 1 if card.configuration.get("compat") else 0  # as published it mixes what shares a batch
    batch = batch_size(graphs[1], alone, machine, tile_bytes(card, max(network.pairs)))
    return LearnedFusion(card, options, machine, network, batch=batch)
