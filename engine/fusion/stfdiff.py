"""STFDiff around its network: conditioning once a tile, DDIM or DDPM over position-keyed noise, an ensemble of draws.

Huang, He, Zhang, Xia, Zhang, "STFDiff: Remote sensing image spatiotemporal fusion with diffusion models", Information Fusion
111 (2024) 102505.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np

from ..catalogue.card import Card
from ..inference.noise import position_noise
from ..inference.samplers import GaussianDiffusion, cosine_betas, scaled_linear_betas
from ..inference.session import Session
from ..job.errors import InputError
from ..job.events import Events
from ..job.parameters import Machine, Sampling
from ..raster.window import Window
from .by_network import LearnedFusion, opener
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
    network = ConditionedDraws(
        open_graph(card),
        open_graph(card, "denoiser"),
        GaussianDiffusion(make(total), sampler.get("objective", "pred_x0")),
        Sampling(count, members, sampling.seed),
        float(options["eta"]),
        (int(card.configuration["pairs"]),),
    )
    return LearnedFusion(card, options, machine, network, members)


@dataclass(frozen=True)
class ConditionedDraws:
    """Both graphs and the sampler. Steps below the training's number of steps: DDIM with `eta`; else ancestral DDPM."""

    conditioning: Session
    denoiser: Session
    process: GaussianDiffusion
    sampling: Sampling
    eta: float
    pairs: tuple[int, ...]
    title: ClassVar[str] = "STFDiff"
    reads_pairs: ClassVar[bool] = True
    scene_change: ClassVar[bool] = False
    fixed: ClassVar[bool] = True
    halo: ClassVar[int] = 0
    multiple: ClassVar[int] = 1
    arrays: ClassVar[int] = 0

    def __call__(self, patch: Patch) -> np.ndarray:
        """As `FusionNetwork` says: for an ensemble the standard deviation over the draws comes after their mean."""
        coarse = [patch.coarse[0], patch.target, *patch.coarse[1:]]
        images = {"coarse": np.concatenate(coarse)[None], "fine": np.concatenate(patch.fine)[None]}
        denoiser = self.denoiser.bound(self.conditioning.bound(images).run_on_device({}))

        def predict(x: np.ndarray, t: int) -> np.ndarray:
            answer = denoiser.run({"noisy": x, "time": np.array([t], np.int64)})
            return next(iter(answer.values()))

        draws = np.stack([self._sample(predict, patch, member)[0] for member in range(self.sampling.ensemble)])
        if len(draws) == 1:
            return draws[0]
        return np.concatenate((draws.mean(0), draws.std(0, ddof=1)))

    def _sample(self, predict, patch: Patch, member: int) -> np.ndarray:
        """One draw (1, C, H, W); the same pixel gets the same noise in every tile."""
        channels, (height, width) = patch.target.shape[0], patch.target.shape[-2:]
        window, steps = Window(patch.place.col_off, patch.place.row_off, width, height), self.sampling.steps

        def noise(draw: int) -> np.ndarray:
            key = member * _DRAWS + draw
            return position_noise(window, channels, seed=self.sampling.seed, date=patch.date, draw=key)[None]

        if steps >= len(self.process.betas):
            return self.process.ddpm(predict, noise(0), fresh_noise=lambda step: noise(step + 1))
        return self.process.ddim(predict, noise(0), steps, eta=self.eta, fresh_noise=lambda step: noise(step + 1))
