"""GAN-STFM: from one fine image of any date and the coarse image of the target date (Tan et al., IEEE TGRS 2021)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..catalogue.card import Card
from ..inference.tiled import batch_size
from ..job.events import Events
from ..job.parameters import Machine, Sampling
from .by_network import LearnedFusion, no_fusion_network, opener, tile_bytes, warn_of_sampling
from .patches import PlainNetwork


def method(
    card: Card, options: Mapping[str, Any], sampling: Sampling, machine: Machine, events: Events
) -> LearnedFusion:
    """The generator of a card. Raises ModelError for a discriminator's."""
    if card.configuration.get("network") != "generator":
        raise no_fusion_network(card)
    graphs = {1: opener(card, machine, events)(card)}
    network = PlainNetwork("GAN-STFM", graphs, (1,), reads_pairs=False, fixed=True)
    warn_of_sampling(network.title, sampling, events)
    batch = batch_size(graphs[1], 0, machine, tile_bytes(card, max(network.pairs)))
    return LearnedFusion(card, options, machine, network, batch=batch)
