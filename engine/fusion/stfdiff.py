"""STFDiff around its network: conditioning once a tile, DDIM or DDPM over position-keyed noise.

Huang, He, Zhang, Xia, Zhang, "STFDiff: Remote sensing image spatiotemporal fusion with diffusion models", Information Fusion
111 (2024) 102505.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, ClassVar

import numpy as np

from ..catalogue.card import Card
from ..inference.arithmetic import Arithmetic, arithmetic_of
from ..inference.noise import Noise
from ..inference.samplers import GaussianDiffusion, cosine_betas, scaled_linear_betas
from ..inference.session import Session
from ..inference.tiled import batch_size, noise_room
from ..job.errors import InputError
from ..job.events import Events
from ..job.parameters import Machine, Sampling
from ..raster.window import Window
from .by_network import LearnedFusion, opener, tile_bytes
from .patches import Patch

_DRAWS = 4096  # noise fields reserved for one member of an ensemble


def method(
    card: Card, options: Mapping[str, Any], sampling: Sampling, machine: Machine, events: Events
) -> LearnedFusion:
    """The network of a card; steps 0 = as the card says. Raises InputError for more steps than it was trained with."""
    sampler, given = card.sampler, sampling.steps
    open_graph, total = opener(card, machine, events), int(sampler["train_steps"])
    make = scaled_linear_betas if sampler.get("schedule") == "linear" else cosine_betas
    count = total if options["sampler"] == "ddpm" else given or int(sampler.get("steps", 10))
    if count > total or (options["sampler"] == "ddpm" and given not in (0, total)):
        raise InputError(
            f"STEPS is {given}; “{card.id}” was trained with {total} steps, "
            + ("and DDPM takes all of them." if options["sampler"] == "ddpm" else "more cannot be taken."),
            f"Leave STEPS empty or give 1 to {total} with sampler=ddim.",
        )
    members = max(1, sampling.ensemble)
    denoiser, pairs = open_graph(card, "denoiser"), int(card.configuration["pairs"])
    batch = batch_size(denoiser, 0, machine, tile_bytes(card, pairs))
    network = ConditionedDraws(
        open_graph(card),
        denoiser,
        arithmetic_of(denoiser),
        GaussianDiffusion(make(total), sampler.get("objective", "pred_x0")),
        Sampling(count, members, sampling.seed),
        float(options["eta"]),
        (pairs,),
        noise_room(machine, batch),
    )
    return LearnedFusion(card, options, machine, network, members, batch, network.with_noise)


@dataclass(frozen=True)
class ConditionedDraws:
    """Both graphs and the sampler, whose images lie where `on` has them. Steps below the training's number of steps: DDIM
    with `eta`; else ancestral DDPM. `room`: bytes of noise that may be drawn ahead."""

    conditioning: Session
    denoiser: Session
    on: Arithmetic
    process: GaussianDiffusion
    sampling: Sampling
    eta: float
    pairs: tuple[int, ...]
    room: int = 0
    title: ClassVar[str] = "STFDiff"
    reads_pairs: ClassVar[bool] = True
    scene_change: ClassVar[bool] = False
    fixed: ClassVar[bool] = True
    halo: ClassVar[int] = 0
    multiple: ClassVar[int] = 1
    arrays: ClassVar[int] = 0

    @property
    def ancestral(self) -> bool:
        """Whether it takes all steps of the training."""
        return self.sampling.steps >= len(self.process.betas)

    @property
    def stochastic(self) -> bool:
        """Whether steps draw noise."""
        return self.ancestral or self.eta > 0

    def __call__(self, patch: Patch) -> np.ndarray:
        """As `FusionNetwork` says; the same pixel gets the same noise in every tile."""
        if not patch.found:
            coarse = [patch.coarse[0], patch.target, *patch.coarse[1:]]
            images = {"coarse": np.concatenate(coarse, axis=1), "fine": np.concatenate(patch.fine, axis=1)}
            patch.found.update(self.conditioning.bound(images).run_on_device({}))
        denoiser = self.denoiser.bound(patch.found)
        on, count = self.on, len(patch.target)

        def predict(x: Any, t: int) -> Any:
            return next(iter(on.ask(denoiser, {"noisy": x, "time": np.full(count, t, np.int64)}).values()))

        def fresh(step: int) -> Any:
            return on.held(self._noise(patch, step + 1))

        start = on.held(self._noise(patch, 0))
        if self.ancestral:
            return on.taken(self.process.ddpm(predict, start, fresh_noise=fresh, on=on))
        steps = self.sampling.steps
        return on.taken(self.process.ddim(predict, start, steps, eta=self.eta, fresh_noise=fresh, on=on))

    def with_noise(self, patch: Patch, place: Window, date: int) -> Patch:
        """The patch of one window with its noise, as much of it drawn as there is room for."""
        noise = Noise(place, patch.target.shape[1], (date,), self.sampling.seed, self.on.idle)
        each = range(self.sampling.steps if self.stochastic else 1)
        draws = [member * _DRAWS + draw for member in range(self.sampling.ensemble) for draw in each]
        return replace(patch, noises=(noise.drawn_ahead(draws, self.room),))

    def _noise(self, patch: Patch, draw: int) -> np.ndarray:
        """(B, C, H, W) of each window and member."""
        return np.concatenate([n.of(member * _DRAWS + draw) for n, member in zip(patch.noises, patch.members)])
