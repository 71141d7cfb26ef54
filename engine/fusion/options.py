"""The options of learned fusion models, for their cards."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..catalogue import zoo
from ..catalogue.card import CardParameter

_OWN = {
    "swinstfm": ("combine",), "opgan": ("combine",), "edcstfn": ("pairs",), "stfdcnn": ("degrade", "second"),
    "stfdcnn-stages": ("degrade",), "stfgan": ("second",), "stfdiff": ("sampler", "eta"),
}  # fmt: skip


_COMMON = ("factor", "upsampling", "tolerance", "harmonise", "low", "high")


def parameters(kind: str, sampler: Mapping[str, Any]) -> list[CardParameter]:
    """The options of a learned model, for its card: those that all fusion methods share, and its network's own. `kind`: the
    card's configuration “network”, else its family; `sampler`: the card's."""
    shared = [one for one in zoo.find("fuse", "fsdaf").parameters if one.name in _COMMON]
    shared = [one.model_copy(update={"maximum": None}) if one.name == "tolerance" else one for one in shared]
    own: dict[str, tuple[Any, str, dict[str, Any]]] = {
        "combine": (False, "With pairs before and after the target: the mean of both predictions.", {}),
        "pairs": (0, "Pairs used; 0 = two where the target lies between two.", {"minimum": 0, "maximum": 2}),
        "degrade": (8, "Fine pixels along a pixel of the degraded fine image.", {"minimum": 2, "maximum": 64}),
        "second": ("", "Id of the model of the second stage.", {}),
        "sampler": ("ddim", "DDIM with STEPS steps, or DDPM with all of training.", {"choices": ["ddim", "ddpm"]}),
        "eta": (float(sampler.get("eta", 0.0)), "Noise in DDIM steps: 0 none, 1 as the paper sampled.",
                {"minimum": 0, "maximum": 1}),
    }  # fmt: skip
    return shared + [
        CardParameter(name=name, default=own[name][0], description=own[name][1], **own[name][2])
        for name in _OWN.get(kind, ())
    ]
