"""The fusion networks as functions of one window: which images each takes, how far it looks, what it answers.

Images of a `Patch` are in the network's own unit, coarse ones on the fine grid; `place` says where on the raster it lies.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

import numpy as np

from ..catalogue.card import Card
from ..inference.session import Session
from ..job.errors import InputError, ModelError
from ..raster.window import Window
from .published_rules import stfdcnn_pipeline, stfnet_fuse

Open = Callable[[Card, str], Session]  # card and name of a graph ("" = the first) → session


@dataclass(frozen=True)
class Patch:
    """One window of K pairs: `fine` and `coarse` K × (C, H, W), `target` (C, H, W); `change` (C,) is the mean |coarse
    change| from each pair to the target over the whole scene, where the network asks for it."""

    fine: Sequence[np.ndarray]
    coarse: Sequence[np.ndarray]
    target: np.ndarray
    place: Window
    date: int = 0
    change: Sequence[np.ndarray] = ()


class Network(Protocol):
    """`pairs`: how many pairs it can take, the preferred number first; `fixed`: works on tiles of the card's size, else
    needs `halo` pixels around a tile whose sides are multiples of `multiple`; `members` answers are stacked."""

    title: str
    pairs: tuple[int, ...]
    reads_pair_coarse: bool
    scene_change: bool
    fixed: bool
    halo: int
    multiple: int
    arrays: int  # float32 images of the tile's size held at the peak, as measured with six bands

    def __call__(self, patch: Patch) -> np.ndarray:
        """The fine image of the target date (C, H, W), or mean and standard deviation (2C, H, W) of an ensemble."""


@dataclass
class Convolutional:
    """A network of one graph, or of one for one pair and one for two: OPGAN, EDCSTFN, GAN-STFM, SwinSTFM. With two pairs
    and only a graph of one pair, the mean of both predictions."""

    title: str
    graphs: Mapping[int, Session]
    pairs: tuple[int, ...]
    halo: int
    arrays: int
    reads_pair_coarse: bool = True
    fixed: bool = False
    multiple: int = 1
    scene_change: bool = False

    def __call__(self, patch: Patch) -> np.ndarray:
        count = len(patch.fine)
        if count in self.graphs:
            return _run(self.graphs[count], _named(patch))
        parts = [Patch([f], [c], patch.target, patch.place) for f, c in zip(patch.fine, patch.coarse)]
        return np.stack([_run(self.graphs[1], _named(part)) for part in parts]).mean(0, dtype=np.float32)


@dataclass
class StfNet:
    """Two difference networks whose predictions are weighted by how much the whole scene changed."""

    session: Session
    halo: int
    title: str = "StfNet"
    pairs: tuple[int, ...] = (2,)
    arrays: int = 150
    reads_pair_coarse: bool = True
    scene_change: bool = True
    fixed: bool = False
    multiple: int = 1

    def __call__(self, patch: Patch) -> np.ndarray:
        answers = self.session.run({name: _named(patch)[name] for name in self.session.input_names})
        first, second = (answers[name][0] for name in ("fine_diff_12", "fine_diff_23"))
        image, _ = stfnet_fuse(patch.fine[0], patch.fine[1], first, second, patch.change[0], patch.change[1])
        return image


@dataclass
class Stfdcnn:
    """Two networks and a fusion rule after each; `degrade`: fine pixels along a pixel of the degraded fine image."""

    first: Session
    second: Session
    degrade: int
    reach: int
    title: str = "STFDCNN"
    pairs: tuple[int, ...] = (2,)
    arrays: int = 250
    reads_pair_coarse: bool = True
    scene_change: bool = False
    fixed: bool = False
    halo: int = field(init=False)
    multiple: int = field(init=False)

    def __post_init__(self) -> None:
        self.multiple = self.degrade
        self.halo = -(-2 * self.reach // self.degrade) * self.degrade

    def __call__(self, patch: Patch) -> np.ndarray:
        def net(session: Session) -> Callable[[np.ndarray], np.ndarray]:
            return lambda image: next(iter(session.run({session.input_names[0]: image}).values()))

        images = [patch.fine[0], patch.fine[1], patch.coarse[0], patch.target, patch.coarse[1]]
        nets = net(self.first), net(self.second)
        return stfdcnn_pipeline(*nets, *(image[None] for image in images), scale=1 / self.degrade)[1][0]


@dataclass
class StfGan:
    """One stage, or two: the second takes the first one's answer for the coarse image of the target date. Coarse images
    go in four times coarser, by nearest neighbour from the raster's corner."""

    stages: Sequence[Session]
    reach: int
    title: str = "STFGAN"
    pairs: tuple[int, ...] = (2,)
    arrays: int = 600
    reads_pair_coarse: bool = True
    scene_change: bool = False
    fixed: bool = False
    multiple: int = 4
    halo: int = field(init=False)

    def __post_init__(self) -> None:
        self.halo = -(-self.reach // 4) * 4 * len(self.stages)

    def __call__(self, patch: Patch) -> np.ndarray:
        coarse = [patch.coarse[0], patch.target, patch.coarse[1]]
        fine = [image[None] for image in patch.fine]
        image = patch.target
        for session in self.stages:
            quarter = [np.ascontiguousarray(one[None, :, ::4, ::4]) for one in coarse]
            inputs = dict(zip(("coarse_01", "coarse_02", "coarse_03", "fine_01", "fine_03"), (*quarter, *fine)))
            image = _run(session, inputs)
            coarse = [patch.fine[0], image, patch.fine[1]]
        return image


def network(card: Card, values: Mapping[str, Any], open_graph: Open, second: Card | None) -> Network:
    """The network of a card of the families stf-cnn, stfgan, ganstfm or swinstfm; `second`: the card of its other stage.

    Raises ModelError for a card that describes no fusion network.
    """
    kind = card.configuration.get("network", "")
    reach = card.receptive_field or 0
    if card.family == "ganstfm" and kind == "generator":
        return Convolutional("GAN-STFM", {1: open_graph(card, "")}, (1,), 0, 0, reads_pair_coarse=False, fixed=True)
    if card.family == "swinstfm":
        return Convolutional("SwinSTFM", {1: open_graph(card, "")}, _one_or_both(values), 0, 0, fixed=True)
    if kind == "opgan":
        return Convolutional("OPGAN", {1: open_graph(card, "")}, _one_or_both(values), reach, 450)
    if kind == "edcstfn":
        graphs = {1: open_graph(card, "")}
        if "two_pairs" in card.graphs and values["pairs"] != 1:
            graphs[2] = open_graph(card, "two_pairs")
        return Convolutional("EDCSTFN", graphs, (2, 1) if 2 in graphs else (1,), reach, 1100)
    if kind == "stfnet":
        return StfNet(open_graph(card, ""), reach)
    if kind == "stfgan":
        stages = [open_graph(card, "")] + ([open_graph(second, "")] if second else [])
        return StfGan(stages, reach)
    if kind in ("stfdcnn", "stfdcnn-stages"):
        if kind == "stfdcnn" and second is None:
            raise InputError(
                f"“{card.id}” is one of the two networks of STFDCNN.",
                "Name the other one, which goes from degraded to fine images, with OPTIONS second=its id.",
            )
        other = open_graph(second, "") if second else open_graph(card, "stage_2")
        return Stfdcnn(open_graph(card, ""), other, int(values["degrade"]), reach)
    raise ModelError(f"“{card.id}” ({card.family} {kind}) is no fusion network.", "Choose another model.")


def _one_or_both(values: Mapping[str, Any]) -> tuple[int, ...]:
    return (2, 1) if values.get("combine") else (1,)


def _named(patch: Patch) -> dict[str, np.ndarray]:
    """The patch by the networks' input names, with a batch of one."""
    images = {"coarse_02": patch.target}
    for date, fine, coarse in zip(("01", "03"), patch.fine, patch.coarse):
        images.update({f"fine_{date}": fine, f"coarse_{date}": coarse})
    return {name: image[None] for name, image in images.items()}


def _run(session: Session, images: Mapping[str, np.ndarray]) -> np.ndarray:
    """The only answer of a graph (C, H, W), given what it asks for."""
    missing = [name for name in session.input_names if name not in images]
    if missing:
        raise ModelError(f"The model asks for {', '.join(missing)}, which fusion does not provide.", "Import it again.")
    answers = session.run({name: images[name] for name in session.input_names})
    return next(iter(answers.values()))[0]
