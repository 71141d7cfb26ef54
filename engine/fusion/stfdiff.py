"""STFDiff around its network: conditioning once a tile, DDIM or DDPM over position-keyed noise, an ensemble of draws.

Huang, He, Zhang, Xia, Zhang, "STFDiff: Remote sensing image spatiotemporal fusion with diffusion models", Information Fusion
111 (2024) 102505.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..catalogue.card import Card
from ..inference.noise import position_noise
from ..inference.samplers import GaussianDiffusion, cosine_betas, scaled_linear_betas
from ..inference.session import Session
from ..job.errors import InputError
from ..raster.window import Window
from .networks import Open, Patch

_DRAWS = 4096  # noise fields reserved for one member of an ensemble


@dataclass
class StfDiff:
    """Both graphs and the sampler. `steps` below the training's number of steps: DDIM with `eta`; else ancestral DDPM."""

    conditioning: Session
    denoiser: Session
    process: GaussianDiffusion
    steps: int
    eta: float
    members: int
    seed: int
    pairs: tuple[int, ...]
    title: str = "STFDiff"
    reads_pair_coarse: bool = True
    scene_change: bool = False
    fixed: bool = True
    halo: int = 0
    multiple: int = 1
    arrays: int = 0

    def __call__(self, patch: Patch) -> np.ndarray:
        """Mean, and for an ensemble the standard deviation after it, over the draws."""
        coarse = [patch.coarse[0], patch.target, *patch.coarse[1:]]
        images = {"coarse": np.concatenate(coarse)[None], "fine": np.concatenate(patch.fine)[None]}
        denoiser = self.denoiser.bound(self.conditioning.bound(images).run_on_device({}))

        def predict(x: np.ndarray, t: int) -> np.ndarray:
            answer = denoiser.run({"noisy": x, "time": np.array([t], np.int64)})
            return next(iter(answer.values()))

        draws = np.stack([self._sample(predict, patch, member)[0] for member in range(self.members)])
        if self.members == 1:
            return draws[0]
        return np.concatenate((draws.mean(0), draws.std(0, ddof=1)))

    def _sample(self, predict, patch: Patch, member: int) -> np.ndarray:
        """One draw (1, C, H, W); the same pixel gets the same noise in every tile."""
        channels, (height, width) = patch.target.shape[0], patch.target.shape[-2:]
        window = Window(patch.place.col_off, patch.place.row_off, width, height)

        def noise(draw: int) -> np.ndarray:
            key = member * _DRAWS + draw
            return position_noise(window, channels, seed=self.seed, date=patch.date, draw=key)[None]

        if self.steps >= len(self.process.betas):
            return self.process.ddpm(predict, noise(0), fresh_noise=lambda step: noise(step + 1))
        return self.process.ddim(predict, noise(0), self.steps, eta=self.eta, fresh_noise=lambda step: noise(step + 1))


def network(
    card: Card, values: Mapping[str, Any], open_graph: Open, *, steps: int = 0, ensemble: int = 1, seed: int = 0
) -> StfDiff:
    """The network of a card; `steps` 0 = as the card says. Raises InputError for more steps than it was trained with."""
    sampler = card.sampler
    total = int(sampler["train_steps"])
    make = scaled_linear_betas if sampler.get("schedule") == "linear" else cosine_betas
    count = total if values["sampler"] == "ddpm" else steps or int(sampler.get("steps", 10))
    if count > total or (values["sampler"] == "ddpm" and steps not in (0, total)):
        raise InputError(
            f"STEPS is {steps}; “{card.id}” was trained with {total} steps, "
            + ("and DDPM takes all of them." if values["sampler"] == "ddpm" else "more cannot be taken."),
            f"Leave STEPS empty or give 1 to {total} with sampler=ddim.",
        )
    return StfDiff(
        open_graph(card, ""),
        open_graph(card, "denoiser"),
        GaussianDiffusion(make(total), sampler.get("objective", "pred_x0")),
        count,
        float(values["eta"]),
        max(1, ensemble),
        seed,
        (int(card.configuration["pairs"]),),
    )
