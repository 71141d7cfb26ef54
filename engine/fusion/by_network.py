"""Fusion by networks on rasters: which images a model needs, how they reach it, and tiles that agree with each other.

A network that looks no further than its receptive field gets tiles with that halo, so any tiling gives the same image. One
that sees its whole tile (GroupNorm, switchable norms, windowed attention) gets tiles of the card's size, blended.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np

from ..catalogue import zoo
from ..catalogue.card import Card
from ..inference.bands import input_of, matching_bands
from ..inference.blending import OverlappingTile, reflect
from ..inference.normalisation import column, normal, physical
from ..inference.session import Session, open_session
from ..inference.tiled import NetworkSteps, over_tiles
from ..job.errors import InputError, ModelError
from ..job.events import Events
from ..job.layer import Layer
from ..job.parameters import Machine
from ..raster.dating import read_dates
from ..raster.scene import SceneSource
from ..raster.tiling import Tile, tile_size, tiles
from ..raster.window import Window
from ..schedule.stream import stream
from ..schedule.tile_job import Steps
from . import networks, stfdiff
from .coarse import fill_gaps, spread_blocks, upsample
from .methods import Inputs
from .networks import Network, Patch
from .options import parameters
from .pairs import FusionImages, around

Write = Callable[[Window, np.ndarray], None]


@dataclass(frozen=True)
class Settings:
    """What the user chose for every model: DDIM steps (0 = the card's), draws of an ensemble, seed, memory, device."""

    steps: int = 0
    ensemble: int = 1
    seed: int = 0
    memory_mb: int = 2048
    tile_size: int = 0
    device: str = "auto"
    threads: int = 0


class LearnedFusion:
    """One model made ready. Raises InputError for options it has not, ModelError where its files do not fit."""

    def __init__(self, card: Card, given: dict[str, Any], settings: Settings, events: Events) -> None:
        self.card, self._settings = card, settings
        own = parameters(str(card.configuration.get("network", card.family)), card.sampler)
        every = {one.name: one for one in (*own, *card.parameters)}
        complete = card.model_copy(update={"parameters": list(every.values())})
        self.values = zoo.options(complete, given)
        second = zoo.find("fuse", self.values["second"]) if self.values.get("second") else None
        self._fine, self._coarse = input_of(card, "fine"), input_of(card, "coarse")

        def open_graph(model: Card, graph: str) -> Session:
            return open_session(model, graph=graph, device=settings.device, threads=settings.threads, events=events)

        self.ensemble = 1
        self._network: Network
        if card.family == "stfdiff":
            self.ensemble = max(1, settings.ensemble)
            self._network = stfdiff.network(
                card, self.values, open_graph, steps=settings.steps, ensemble=self.ensemble, seed=settings.seed
            )
        else:
            self._network = networks.network(card, self.values, open_graph, second)
            if settings.steps or settings.ensemble > 1:
                events.warning(f"STEPS and ENSEMBLE are for diffusion models; {self._network.title} does not use them.")

    @property
    def needs_pairs(self) -> bool:
        """Whether the coarse images of the fine ones' dates are read."""
        return self._network.reads_pair_coarse

    @property
    def tags(self) -> dict[str, str]:
        """Raster tags that name the model."""
        return {"SKYMEND_MODEL": self.card.id, "SKYMEND_MODEL_CHECKSUM": self.card.sha256 or ""}

    def with_bands(self, images: FusionImages) -> FusionImages:
        """The images with the model's bands in its order, where its card names them.

        Raises InputError where bands are missing, or there are not as many as the model was made for.
        """
        names = [band.name for band in images.targets[0].bands]
        made, wanted = self.card.configuration, self._fine.bands
        counts = {int(made[key]) for key in ("bands", "bands_out") if key in made} | (
            {len(wanted)} if wanted else set()
        )
        reference = images.pairs[0][0]
        if wanted and (len(names) != len(wanted) or any(band.role for band in reference.bands)):
            order = [reference.band_names.index(name) for name in matching_bands(reference, wanted, self.card.title)]

            def chosen(scene: SceneSource) -> SceneSource:
                return scene.select([scene.band_names[i] for i in order])

            pairs = tuple((chosen(fine), chosen(coarse)) for fine, coarse in images.pairs)
            return FusionImages(pairs, tuple(chosen(scene) for scene in images.targets))
        if counts and counts != {len(names)}:
            raise InputError(
                f"“{self.card.id}” works on {' and '.join(map(str, sorted(counts)))} bands; the layers share {len(names)} "
                f"({', '.join(names)}).",
                "Give layers with just the bands it was trained on, in its order.",
            )
        return images

    def choose(self, images: FusionImages, scene: SceneSource, events: Events) -> list[int]:
        """Which pairs to take for a target image, earlier date first. Raises InputError naming what is missing."""
        count, wanted = len(images.pairs), self._network.pairs
        near = [i for i in around(images.pairs, scene.acquisition_date) if i is not None]
        if len(near) >= max(wanted):
            near = near[: max(wanted)] if max(wanted) > 1 else [_nearest(images, near, scene)]
        elif 1 in wanted:
            near = near[:1]
        elif count < 2:
            have = _name(images.pairs[0][0])
            raise InputError(
                f"{self._network.title} needs two fine/coarse pairs, one before and one after {_name(scene)}; there is only "
                f"the one of {have}.",
                "Add a fine and a coarse image of another date, or choose a model or method of one pair.",
            )
        else:
            events.warning(f"{_name(scene)} does not lie between two pairs; {self._network.title} was made for that.")
            near = [0, 1] if near == [0] else [count - 2, count - 1]
        return near

    def predict(
        self,
        inputs: Inputs,
        chosen: Sequence[int],
        target: np.ndarray,
        write: Write,
        write_spread: Optional[Write],
        date: int,
        events: Events,
        label: str,
    ) -> None:
        """Predict one target date from the coarse image `target` (B, h, w), in 0..1, and hand over windows of the fine
        image, of an ensemble its standard deviation too; NaN where an image that the model reads has no data."""
        look = _Look(inputs, list(chosen), target, self.needs_pairs, date)
        if self._network.scene_change:
            look.change = self._scene_change(look, events.part(0, 0.15))
            events = events.part(0.15, 1)
        message = f"Predicting {label}"

        def deliver(window: Window, values: np.ndarray) -> None:
            write(window, values[: inputs.bands])
            if write_spread:
                write_spread(window, values[inputs.bands :])

        if self._network.fixed:
            self._over_fixed_tiles(look, deliver, events)
        else:
            cover = tiles(inputs.shape, self._side(), self._network.halo)
            stream(Steps(lambda tile: look.read(tile.padded), self._tile), cover, lambda tile, v: deliver(tile.window, v),
                   events, message=message)  # fmt: skip

    def _over_fixed_tiles(self, look: _Look, deliver: Write, events: Events) -> None:
        def read(tile: OverlappingTile) -> Optional[tuple[Patch, np.ndarray]]:
            patch, valid = look.read(tile.window)
            return (_mapped(patch, tile.fill), valid) if valid.any() else None

        def predict(items: Sequence[tuple[Patch, np.ndarray]]) -> np.ndarray:
            return np.stack([self._answer(*item) for item in items])

        bands = look.inputs.bands * (1 if self.ensemble == 1 else 2)
        over_tiles(NetworkSteps(self.card, bands, read, predict), look.inputs.shape, deliver, Machine(), events)

    def _tile(self, tile: Tile, item: tuple[Patch, np.ndarray]) -> np.ndarray:
        """The core of a tile with halo; its end is reflected where the raster does not end on the network's grid."""
        patch, valid = item
        pad = [(0, -n % self._network.multiple) for n in valid.shape]
        return tile.crop(
            self._answer(_mapped(patch, lambda image: reflect(image, pad)), valid)[
                :, : valid.shape[0], : valid.shape[1]
            ]
        )

    def _answer(self, patch: Patch, valid: np.ndarray) -> np.ndarray:
        """The network's answer in 0..1, NaN where `valid` (which may be smaller) says so."""
        bands = patch.target.shape[0]
        unit = Patch(
            [normal(self._fine, image) for image in patch.fine],
            [normal(self._coarse, image) for image in patch.coarse],
            normal(self._coarse, patch.target),
            patch.place,
            patch.date,
            [change * self._coarse.scale / np.asarray(self._coarse.std or [1.0]) for change in patch.change],
        )
        answer = self._network(unit)
        answer[bands:] *= column(self._fine.std, 1.0) / np.float32(self._fine.scale)
        answer[:bands] = physical(self._fine, answer[:bands])
        answer[:, : valid.shape[0], : valid.shape[1]][:, ~valid] = np.nan
        return answer

    def _side(self) -> int:
        """Side of the tiles of a network with a halo, on its own grid."""
        s, n = self._settings, self._network
        memory = s.memory_mb - 350 if s.memory_mb > 700 else s.memory_mb // 2
        side = tile_size(
            Machine(memory_mb=memory, tile_size=s.tile_size), 4.0 * n.arrays, n.halo, multiple=64, largest=1024
        )
        return max(side // n.multiple, 1) * n.multiple

    def _scene_change(self, look: _Look, events: Events) -> list[np.ndarray]:
        """Mean |coarse change| (C,) of each pair over all valid pixels of the scene."""
        total, count = [np.zeros(look.inputs.bands) for _ in look.chosen], 0
        todo = tiles(look.inputs.shape, 1024)
        for index, tile in enumerate(todo):
            events.check()
            patch, valid = look.read(tile.window)
            count += int(valid.sum())
            for one, coarse in zip(total, patch.coarse):
                one += np.abs(patch.target - coarse)[:, valid].sum(1, dtype=np.float64)
            events.progress((index + 1) / len(todo), "Measuring the change of the scene")
        return [one / max(count, 1) for one in total]


def without_pairs(p: Any) -> Any:
    """The parameters of a fusion task for a model that needs no coarse image beside the fine ones: the target's images
    stand in for those that are missing, and no two images that do not belong together are compared."""
    if p.coarse:
        return p
    given, named = read_dates(p.dates)
    dates = p.dates
    if given and not named:
        targets = given[len(p.fine) :]
        dates = ", ".join(str(day) for day in (*given[: len(p.fine)], *targets, *targets))
    options = {**p.options, "tolerance": p.options.get("tolerance", 10**6), "harmonise": "off"}
    coarse: list[Layer] = p.coarse_target
    return p.model_copy(update={"coarse": coarse, "dates": dates, "options": options, "coregistration": False})


@dataclass
class _Look:
    """The images of one target date, on the fine grid, without gaps, and where they really have data."""

    inputs: Inputs
    chosen: list[int]
    target: np.ndarray
    reads_pairs: bool
    date: int

    def __post_init__(self) -> None:
        coarse = [self.inputs.coarse[i] if self.reads_pairs else self.target for i in self.chosen]
        if self.target.shape[0] != self.inputs.bands:
            raise ModelError("The coarse image has another number of bands than the fine one.")
        present = [np.isfinite(image).all(0) for image in (*coarse, self.target)]
        self._present = np.logical_and.reduce(present)
        self._coarse, self._filled_target = [fill_gaps(image) for image in coarse], fill_gaps(self.target)
        self.change: list[np.ndarray] = []

    def read(self, window: Window) -> tuple[Patch, np.ndarray]:
        """The images of a window in 0..1, gaps of fine ones filled from the coarse one of the same date, and validity."""
        origin, shape = window.origin, window.shape
        where = (self.inputs.factor, origin, shape)
        valid = spread_blocks(self._present, *where)
        coarse = [upsample(image, *where, self.inputs.upsampling) for image in self._coarse]
        fine = []
        for index, other in zip(self.chosen, coarse):
            image = self.inputs.read(index, window)
            known = np.isfinite(image)
            valid = valid & known.all(0)
            fine.append(image if known.all() else np.where(known, image, other))
        target = upsample(self._filled_target, *where, self.inputs.upsampling)
        return Patch(fine, coarse, target, window, self.date, self.change), valid


def _mapped(patch: Patch, change: Callable[[np.ndarray], np.ndarray]) -> Patch:
    """A patch whose images went through `change`."""
    fine, coarse = [change(i) for i in patch.fine], [change(i) for i in patch.coarse]
    return Patch(fine, coarse, change(patch.target), patch.place, patch.date, patch.change)


def _nearest(images: FusionImages, near: Sequence[int], scene: SceneSource) -> int:
    """The pair nearest in time; the first where there are no dates."""

    def days(index: int) -> int:
        date = images.pairs[index][0].acquisition_date
        return abs((date - scene.acquisition_date).days) if date and scene.acquisition_date else 0

    return min(near, key=days)


def _name(scene: SceneSource) -> str:
    return scene.acquisition_date.isoformat() if scene.acquisition_date else scene.name
