"""STFGAN (Zhang et al., IEEE TGRS 2021: two pairs, cascaded stages) and OPGAN (Song et al., IEEE TGRS 2022: one pair)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np

from ..catalogue.card import Card
from ..inference.session import Session
from ..job.events import Events
from ..job.parameters import Machine, Sampling
from .by_network import LearnedFusion, no_fusion_network, opener, second_card, warn_of_sampling
from .patches import FusionNetwork, Patch, PlainNetwork, only_answer


def method(
    card: Card, options: Mapping[str, Any], sampling: Sampling, machine: Machine, events: Events
) -> LearnedFusion:
    """The network of a card. Raises ModelError for a discriminator's."""
    kind, reach = card.configuration.get("network", ""), card.receptive_field or 0
    if kind not in ("stfgan", "opgan"):
        raise no_fusion_network(card)
    second, open_graph = second_card(options), opener(card, machine, events)
    network: FusionNetwork
    if kind == "opgan":
        network = PlainNetwork("OPGAN", {1: open_graph(card)}, (2, 1) if options["combine"] else (1,), reach, 450)
    else:
        network = Cascade([open_graph(card), *([open_graph(second)] if second else [])], reach)
    warn_of_sampling(network.title, sampling, events)
    return LearnedFusion(card, options, machine, network)


@dataclass(frozen=True)
class Cascade:
    """STFGAN of one stage, or of two: the second takes the first one's answer for the coarse image of the target date.
    Coarse images go in four times coarser, by nearest neighbour from the raster's corner."""

    stages: Sequence[Session]
    reach: int
    title: ClassVar[str] = "STFGAN"
    pairs: ClassVar[tuple[int, ...]] = (2,)
    arrays: ClassVar[int] = 600
    reads_pairs: ClassVar[bool] = True
    scene_change: ClassVar[bool] = False
    fixed: ClassVar[bool] = False
    multiple: ClassVar[int] = 4

    @property
    def halo(self) -> int:
        """What all stages see, in whole pixels of the coarser images."""
        return -(-self.reach // 4) * 4 * len(self.stages)

    def __call__(self, patch: Patch) -> np.ndarray:
        """As `FusionNetwork` says."""
        coarse = [patch.coarse[0], patch.target, patch.coarse[1]]
        image = patch.target
        for session in self.stages:
            quarter = [np.ascontiguousarray(one[..., ::4, ::4]) for one in coarse]
            inputs = dict(zip(("coarse_01", "coarse_02", "coarse_03", "fine_01", "fine_03"), (*quarter, *patch.fine)))
            image = only_answer(session, inputs)
            coarse = [patch.fine[0], image, patch.fine[1]]
        return image
