"""The small convolutional networks, and the rules by which two of them fuse outside their graph: EDCSTFN (Tan et al., Remote
Sensing 11(24) 2898, 2019), StfNet (Liu et al., IEEE TGRS 2019) and STFDCNN (Song et al., IEEE JSTARS 2018)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np

from ..catalogue.card import Card
from ..inference.session import Session
from ..job.errors import InputError
from ..job.events import Events
from ..job.parameters import Machine, Sampling
from .by_network import LearnedFusion, OpenGraph, no_fusion_network, opener, second_card, warn_of_sampling
from .patches import FusionNetwork, Patch, PlainNetwork


def method(
    card: Card, options: Mapping[str, Any], sampling: Sampling, machine: Machine, events: Events
) -> LearnedFusion:
    """The network of a card. Raises ModelError for one that fuses nothing, InputError where STFDCNN lacks its second."""
    makers = {"edcstfn": _edcstfn, "stfnet": _stfnet, "stfdcnn": _stfdcnn, "stfdcnn-stages": _stfdcnn}
    kind = card.configuration.get("network", "")
    if kind not in makers:
        raise no_fusion_network(card)
    network = makers[kind](card, options, opener(card, machine, events))
    warn_of_sampling(network.title, sampling, events)
    return LearnedFusion(card, options, machine, network)


def _edcstfn(card: Card, options: Mapping[str, Any], open_graph: OpenGraph) -> FusionNetwork:
    graphs = {1: open_graph(card)}
    if "two_pairs" in card.graphs and options["pairs"] != 1:
        graphs[2] = open_graph(card, "two_pairs")
    return PlainNetwork("EDCSTFN", graphs, (2, 1) if 2 in graphs else (1,), card.receptive_field or 0, 1100)


def _stfnet(card: Card, options: Mapping[str, Any], open_graph: OpenGraph) -> FusionNetwork:
    return WeightedDifferences(open_graph(card), card.receptive_field or 0)


def _stfdcnn(card: Card, options: Mapping[str, Any], open_graph: OpenGraph) -> FusionNetwork:
    second = second_card(options)
    if card.configuration["network"] == "stfdcnn" and second is None:
        raise InputError(
            f"“{card.id}” is one of the two networks of STFDCNN.",
            "Name the other one, which goes from degraded to fine images, with OPTIONS second=its id.",
        )
    other = open_graph(second) if second else open_graph(card, "stage_2")
    return TwoStages(open_graph(card), other, int(options["degrade"]), card.receptive_field or 0)


@dataclass(frozen=True)
class WeightedDifferences:
    """StfNet: two difference networks whose predictions are weighted by how much the whole scene changed."""

    session: Session
    halo: int
    title: ClassVar[str] = "StfNet"
    pairs: ClassVar[tuple[int, ...]] = (2,)
    arrays: ClassVar[int] = 150
    reads_pairs: ClassVar[bool] = True
    scene_change: ClassVar[bool] = True
    fixed: ClassVar[bool] = False
    multiple: ClassVar[int] = 1

    def __call__(self, patch: Patch) -> np.ndarray:
        """As `FusionNetwork` says."""
        images = patch.named()
        answers = self.session.run({name: images[name] for name in self.session.input_names})
        first, second = (answers[name] for name in ("fine_diff_12", "fine_diff_23"))
        return stfnet_fuse(patch.fine[0], patch.fine[1], first, second, patch.change[0], patch.change[1])[0]


@dataclass(frozen=True)
class TwoStages:
    """STFDCNN: two networks, a fusion rule after each; `degrade`: fine pixels along a pixel of the degraded fine image."""

    first: Session
    second: Session
    degrade: int
    reach: int
    title: ClassVar[str] = "STFDCNN"
    pairs: ClassVar[tuple[int, ...]] = (2,)
    arrays: ClassVar[int] = 250
    reads_pairs: ClassVar[bool] = True
    scene_change: ClassVar[bool] = False
    fixed: ClassVar[bool] = False

    @property
    def multiple(self) -> int:
        """Whole degraded pixels."""
        return self.degrade

    @property
    def halo(self) -> int:
        """What both networks see, in whole degraded pixels."""
        return -(-2 * self.reach // self.degrade) * self.degrade

    def __call__(self, patch: Patch) -> np.ndarray:
        """As `FusionNetwork` says."""

        def net(session: Session) -> Callable[[np.ndarray], np.ndarray]:
            return lambda image: next(iter(session.run({session.input_names[0]: image}).values()))

        images = [patch.fine[0], patch.fine[1], patch.coarse[0], patch.target, patch.coarse[1]]
        nets = net(self.first), net(self.second)
        return stfdcnn_pipeline(*nets, *images, scale=1 / self.degrade)[1]


def stfdcnn_pipeline(
    net1: Callable[[np.ndarray], np.ndarray],
    net2: Callable[[np.ndarray], np.ndarray],
    fine_01: np.ndarray,
    fine_03: np.ndarray,
    coarse_01: np.ndarray,
    coarse_02: np.ndarray,
    coarse_03: np.ndarray,
    *,
    scale: float = 0.125,
    epsilon: float = 1e-6,
) -> tuple[np.ndarray, np.ndarray]:
    """(stage-1 result, fine image of date 2) (Song et al., IEEE JSTARS 2018); images (B, C, H, W) in −1..1.

    `net1`: coarse → degraded fine; `net2`: degraded fine → fine; `scale`: the degradation, by nearest resizing.
    """
    d1, d3 = degraded(fine_01, scale), degraded(fine_03, scale)
    first = weighted(d1, d3, net1(coarse_01), net1(coarse_02), net1(coarse_03), epsilon)
    return first, weighted(fine_01, fine_03, net2(d1), net2(first), net2(d3), epsilon)


def weighted(a, b, t1, t2, t3, epsilon: float = 1e-6) -> np.ndarray:
    """a + t2 − t1 and b + t2 − t3, the one with less change counting more, per pixel and band."""
    near, far = np.abs(t2 - t1) + epsilon, np.abs(t2 - t3) + epsilon
    w = far / (near + far)
    return (w * (a + t2 - t1) + (1 - w) * (b + t2 - t3)).astype(a.dtype)


def degraded(image: np.ndarray, scale: float) -> np.ndarray:
    """(…, H, W) shrunk by `scale` and brought back, both by nearest neighbour."""
    height, width = image.shape[-2:]
    small = nearest(image, int(height * scale), int(width * scale))
    return nearest(small, height, width)


def nearest(image: np.ndarray, height: int, width: int) -> np.ndarray:
    """(…, h, w) → (…, height, width); source index ⌊i / (out / in)⌋ in double precision, as OpenCV rounds."""
    for axis, out in ((-2, height), (-1, width)):
        n = image.shape[axis]
        step = 1 / (out / n)
        index = np.minimum(np.floor(np.arange(out) * step).astype(np.int64), n - 1)
        image = np.take(image, index, axis=axis)
    return image


def stfnet_fuse(
    fine_01: np.ndarray,
    fine_03: np.ndarray,
    difference_12: np.ndarray,
    difference_23: np.ndarray,
    change_12: np.ndarray,
    change_23: np.ndarray,
    *,
    threshold: float = 0.2,
    epsilon: float = 1e-6,
) -> tuple[np.ndarray, np.ndarray]:
    """(fine image of date 2, weights (C, 1, 1)) (Liu et al., IEEE TGRS 2019).

    change_12, change_23 (C,): mean |coarse change| of each band over the whole scene, in −1..1 units; computed once, since a
    weight of its own for each tile would show as a seam.
    """
    near, far = 1 / (change_12 + epsilon), 1 / (change_23 + epsilon)
    w = near / (near + far)
    w = np.where(change_23 - change_12 > threshold, 1.0, np.where(change_12 - change_23 > threshold, 0.0, w))
    w = w.astype(fine_01.dtype)[:, None, None]
    return w * (fine_01 + difference_12) + (1 - w) * (fine_03 - difference_23), w
