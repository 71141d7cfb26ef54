"""Fusion by networks on rasters: which images a model needs, how they reach it, and tiles that agree with each other.

A network that looks no further than its receptive field gets tiles with that halo, so any tiling gives the same image. One
that sees its whole tile (GroupNorm, switchable norms, windowed attention) gets tiles of the card's size, blended.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, ClassVar, Optional

import numpy as np

from ..catalogue import zoo
from ..catalogue.card import Card, CardInput
from ..inference.bands import input_of, matching_bands
from ..inference.blending import OverlappingTile, reflect
from ..inference.ensemble import mean_and_deviation
from ..inference.normalisation import normal, physical
from ..inference.session import Session, open_session
from ..inference.tiled import DrawingJob, over_tiles
from ..job.errors import InputError, ModelError
from ..job.events import Events
from ..job.parameters import Machine, Sampling
from ..raster.scene import SceneSource
from ..raster.tiling import Tile, tile_size, tiles
from ..raster.window import Window
from ..schedule.stream import stream
from ..schedule.tile_job import TileJob
from .coarse import CoarseImage
from .inputs import Inputs, Target
from .methods import TASK, FusionMethod, Write
from .pairs import FusionImages
from .patches import FusionNetwork, Patch, PatchSource
from .tile_sides import beside_libraries

Prepared = Callable[[Patch, Window, int], Patch]  # a patch, where it lies and the target's ordinal day → with its noise
OpenGraph = Callable[..., Session]  # (card, name of a graph = "": the first) → session


@dataclass(frozen=True)
class LearnedFusion:
    """A `methods.FusionMethod` by a network; `members`: draws of an ensemble; `batch`: tiles of a fixed size a run;
    `prepared`: what becomes of such a tile's patch while it is read."""

    card: Card
    options: Mapping[str, Any]
    machine: Machine
    network: FusionNetwork
    members: int = 1
    batch: int = 1
    prepared: Optional[Prepared] = None

    uses_classes: ClassVar[bool] = False
    passes: ClassVar[int] = 0

    @property
    def reads_pairs(self) -> bool:
        """Whether the coarse images of the fine ones' dates are read."""
        return self.network.reads_pairs

    @property
    def gives_spread(self) -> bool:
        """Of an ensemble."""
        return self.members > 1

    @property
    def ask(self) -> InOwnUnit:
        """The network, asked in 0..1."""
        return InOwnUnit(self.network, input_of(self.card, "fine"), input_of(self.card, "coarse"))

    def bytes_per_pixel(self, bands: int, pairs: int) -> float:
        """Of a tile with a halo, at the peak, as measured."""
        return 4.0 * self.network.arrays

    def with_bands(self, images: FusionImages) -> FusionImages:
        """The images with the model's bands in its order, where its card names them.

        Raises InputError where bands are missing, or there are not as many as the model was made for.
        """
        names = [band.name for band in images.targets[0].bands]
        made, wanted = self.card.configuration, input_of(self.card, "fine").bands
        counts = {int(made[key]) for key in ("bands", "bands_out") if key in made}
        counts |= {len(wanted)} if wanted else set()
        reference = images.pairs[0][0]
        if wanted and (len(names) != len(wanted) or any(band.role for band in reference.bands)):
            order = [reference.band_names.index(name) for name in matching_bands(reference, wanted, self.card.title)]

            def chosen(scene: SceneSource) -> SceneSource:
                return scene.select([scene.band_names[i] for i in order])

            pairs = tuple((chosen(fine), chosen(coarse)) for fine, coarse in images.pairs)
            return replace(images, pairs=pairs, targets=tuple(chosen(scene) for scene in images.targets))
        if counts and counts != {len(names)}:
            raise InputError(
                f"“{self.card.id}” works on {' and '.join(map(str, sorted(counts)))} bands; the layers share {len(names)} "
                f"({', '.join(names)}).",
                "Give layers with just the bands it was trained on, in its order.",
            )
        return images

    def get_ready(self, bands: int, events: Events) -> None:
        """Its sessions are open."""

    def choose(self, images: FusionImages, inputs: Inputs, target: Target, events: Events) -> tuple[int, ...]:
        """As many pairs around the target as it prefers, else the nearest ones; earlier date first."""
        wanted, near, title = self.network.pairs, images.around(target.date), self.network.title
        if len(near) >= max(wanted):
            return near if max(wanted) > 1 else (min(near, key=lambda i: images.days(i, target.date)),)
        if 1 in wanted:
            return near
        aim = target.date or target.name
        if len(images.pairs) < 2:
            only = images.pairs[0][0]
            raise InputError(
                f"{title} needs two fine/coarse pairs, one before and one after {aim}; there is only the one of "
                f"{only.acquisition_date or only.name}.",
                "Add a fine and a coarse image of another date, or choose a model or method of one pair.",
            )
        events.warning(f"{aim} does not lie between two pairs; {title} was made for that.")
        return images.nearest_two(target.date)

    def prepare(self, inputs: Inputs, pairs: Sequence[int], events: Events) -> NetworkPairs:
        """Nothing is measured."""
        return NetworkPairs(self, inputs, tuple(pairs))

    def side(self) -> int:
        """Of the tiles of a network with a halo, on its own grid."""
        machine, n = beside_libraries(self.machine), self.network
        side = tile_size(machine, self.bytes_per_pixel(0, 0), n.halo, multiple=64, largest=1024)
        return max(side // n.multiple, 1) * n.multiple


@dataclass(frozen=True)
class NetworkPairs:
    """A network and the pairs it takes."""

    method: LearnedFusion
    inputs: Inputs
    pairs: tuple[int, ...]

    def images(self, target: Target) -> PatchSource:
        """What the network looks at for a target, but for the change of the whole scene."""
        factor, how = self.inputs.factor, self.method.options["upsampling"]
        goal = CoarseImage.of(target.coarse, factor, how)
        reads = self.method.reads_pairs
        coarse = [CoarseImage.of(self.inputs.coarse[i], factor, how) if reads else goal for i in self.pairs]
        return PatchSource(self.inputs, self.pairs, coarse, goal, target.date.toordinal() if target.date else 0)

    def found(self, target: Target, names: Sequence[str], events: Events) -> dict[str, Any]:
        """Nothing."""
        return {}

    def predict(self, target: Target, write: Write, events: Events) -> None:
        """As `methods.ReadyMethod` says."""
        method, shape, images = self.method, self.inputs.shape, self.images(target)
        if method.network.scene_change:
            images = replace(images, change=scene_change(images, events.part(0, 0.15)))
            events = events.part(0.15, 1)
        if method.network.fixed:
            over_tiles(
                FixedTiles(images, method.ask, method.card, method.members, method.batch, method.prepared),
                shape, write, method.machine, events,
            )  # fmt: skip
            return
        job, todo = HaloTiles(images, method.ask), tiles(shape, method.side(), method.network.halo)
        stream(job, todo, lambda tile, values: write(tile.window, values), events, message=f"Predicting {target.label}")


@dataclass(frozen=True)
class InOwnUnit:
    """A network asked in 0..1: its card says what unit it takes and gives."""

    network: FusionNetwork
    fine: CardInput
    coarse: CardInput

    def __call__(self, patch: Patch) -> np.ndarray:
        """The answers (B, C, H, W) in 0..1."""
        change = [change * self.coarse.scale / np.asarray(self.coarse.std or [1.0]) for change in patch.change]
        fine = [normal(self.fine, image) for image in patch.fine]
        coarse = [normal(self.coarse, image) for image in patch.coarse]
        target = normal(self.coarse, patch.target)
        return physical(self.fine, self.network(replace(patch, fine=fine, coarse=coarse, target=target, change=change)))


@dataclass(frozen=True)
class HaloTiles:
    """Tile job of a network that looks no further than its halo."""

    images: PatchSource
    ask: InOwnUnit

    def read(self, tile: Tile) -> tuple[Patch, np.ndarray]:
        """The patch and its validity."""
        return self.images.read(tile.padded)

    def compute(self, tile: Tile, data: tuple[Patch, np.ndarray]) -> np.ndarray:
        """The answer on the tile's window; its end is reflected where the raster does not end on the network's grid."""
        patch, valid = data
        rows, columns = valid.shape
        pad = [(0, -n % self.ask.network.multiple) for n in valid.shape]
        answer = self.ask(patch.mapped(lambda image: reflect(image, pad)))[0, :, :rows, :columns]
        answer[:, ~valid] = np.nan
        return tile.crop(answer)

    def close(self) -> None:
        """Close the rasters."""
        self.images.inputs.close()


@dataclass(frozen=True)
class FixedTiles:
    """`inference.tiled.NetworkJob` of a network that sees its whole tile."""

    images: PatchSource
    ask: InOwnUnit
    card: Card
    members: int = 1
    batch: int = 1
    prepared: Optional[Prepared] = None

    @property
    def bands(self) -> int:
        """The image's, and those of an ensemble's spread."""
        return self.images.inputs.bands * (2 if self.members > 1 else 1)

    def read(self, tile: OverlappingTile) -> Optional[tuple[Patch, np.ndarray]]:
        """The patch, reflected to the tile's size, and its validity; None where nothing is valid."""
        patch, valid = self.images.read(tile.window)
        if not valid.any():
            return None
        patch = patch.mapped(tile.fill)
        if self.prepared:
            place = Window(tile.window.col_off, tile.window.row_off, tile.size, tile.size)
            patch = self.prepared(patch, place, self.images.date)
        return patch, valid

    def draws(self, item: tuple[Patch, np.ndarray]) -> list[Patch]:
        """As `DrawingJob` says."""
        found: dict[str, Any] = {}
        return [replace(item[0], members=(member,), found=found) for member in range(self.members)]

    def predict(self, items: Sequence[Patch]) -> np.ndarray:
        """(len(items), C, size, size)."""
        return self.ask(Patch.together(items))

    def joined(self, item: tuple[Patch, np.ndarray], drawn: Iterator[np.ndarray]) -> np.ndarray:
        """The answer, of an ensemble with its spread; NaN where the images are not valid."""
        valid, (answer, spread) = item[1], mean_and_deviation(drawn)
        if self.members > 1:
            answer = np.concatenate((answer, spread))
        answer[:, : valid.shape[0], : valid.shape[1]][:, ~valid] = np.nan
        return answer

    def alike(self, item: tuple[Patch, np.ndarray]) -> None:
        """All tiles are."""

    def close(self) -> None:
        """Close the rasters."""
        self.images.inputs.close()


@dataclass(frozen=True)
class ChangeTiles:
    """Tile job: Σ |coarse change| (C,) float64 from each pair to the target over valid pixels, and how many these are."""

    images: PatchSource

    def read(self, tile: Tile) -> tuple[list[np.ndarray], np.ndarray]:
        """The change (C, h, w) from each pair, and where it counts (h, w)."""
        patch, valid = self.images.read(tile.window)
        return [(patch.target - coarse)[0] for coarse in patch.coarse], valid

    def compute(self, tile: Tile, data: tuple[list[np.ndarray], np.ndarray]) -> tuple[list[np.ndarray], int]:
        """Of the tile alone."""
        changes, valid = data
        return [np.abs(change)[:, valid].sum(1, dtype=np.float64) for change in changes], int(valid.sum())

    def close(self) -> None:
        """Close the rasters."""
        self.images.inputs.close()


def scene_change(images: PatchSource, events: Events) -> list[np.ndarray]:
    """Mean |coarse change| (C,) from each pair to the target over all valid pixels of the scene."""
    total, count = [np.zeros(images.inputs.bands) for _ in images.pairs], [0]

    def merge(tile: Tile, answer: tuple[list[np.ndarray], int]) -> None:
        for one, more in zip(total, answer[0]):
            one += more
        count[0] += answer[1]

    todo = tiles(images.inputs.shape, 1024)
    stream(ChangeTiles(images), todo, merge, events.titled("Measuring the change of the scene"))
    return [one / max(count[0], 1) for one in total]


def opener(card: Card, machine: Machine, events: Events) -> OpenGraph:
    """What opens the graphs of a model, and of others that it works with, on this machine."""
    events.progress(0, f"Loading {card.title}")

    def open_graph(model: Card, graph: str = "") -> Session:
        return open_session(
            model,
            graph=graph,
            device=machine.device,
            threads=machine.threads,
            runtime=machine.runtime,
            fixed=True,
            events=events,
        )

    return open_graph


def tile_bytes(card: Card, pairs: int) -> int:
    """What is read of a tile of the card's size, about; six bands where the card does not name them."""
    bands = len(input_of(card, "fine").bands) or 6
    return 4 * (card.tile_size or 256) ** 2 * bands * 2 * (2 * pairs + 1)


def second_card(options: Mapping[str, Any]) -> Optional[Card]:
    """The model of the second stage, where the user named one."""
    return zoo.find(TASK, options["second"]) if options.get("second") else None


def warn_of_sampling(title: str, sampling: Sampling, events: Events) -> None:
    """A network that draws nothing says so where STEPS or ENSEMBLE are given."""
    if sampling.steps or sampling.ensemble > 1:
        events.warning(f"STEPS and ENSEMBLE are for diffusion models; {title} does not use them.")


def no_fusion_network(card: Card) -> ModelError:
    """For a card of the family that describes another network, such as a discriminator."""
    kind = card.configuration.get("network", "")
    return ModelError(f"“{card.id}” ({card.family} {kind}) is no fusion network.", "Choose another model.")


_: type[FusionMethod] = LearnedFusion
_jobs: tuple[type[TileJob], ...] = (HaloTiles, ChangeTiles)
_network_jobs: tuple[type[DrawingJob], ...] = (FixedTiles,)
