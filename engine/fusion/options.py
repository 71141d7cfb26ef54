"""The options of fusion: those that every method has, and those of its networks alone. Cards of networks are made from
them, so this module needs nothing but the catalogue."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..catalogue import zoo
from ..catalogue.card import Card, CardParameter

TOLERANCE = 5  # days
_LIMIT = "possible value; for data that is no reflectance taken from the data unless given."
SHARED = (
    CardParameter(
        name="factor", default=0, unit="fine pixels", minimum=0, maximum=1000,
        description="Fine pixels along a coarse pixel; 0 = from the pixel sizes, or as seen in images already on the fine "
        "grid.",
    ),
    CardParameter(
        name="upsampling", default="cubic", choices=["cubic", "linear", "nearest"],
        description="How coarse images come to the fine grid where the method needs them there.",
    ),
    CardParameter(
        name="tolerance", default=TOLERANCE, unit="days", minimum=0, maximum=366,
        description="Most days between the fine and the coarse image of a pair.",
    ),
    CardParameter(
        name="harmonise", default="auto", choices=["auto", "on", "off"],
        description="Per-band linear fit of coarse to fine values; auto = bands in "
        "which the sensors surely differ by more than a tenth.",
    ),
    CardParameter(name="low", default=0.0, unit="data unit", description=f"Lowest {_LIMIT}"),
    CardParameter(name="high", default=1.0, unit="data unit", description=f"Highest {_LIMIT}"),
)  # fmt: skip

TRUST = (
    CardParameter(
        name="trust", default="auto",
        description="Share of the change of the coarse image that is believed: auto = measured, scale by scale and per "
        "band; a number from 0 to 1; 1 = the published method.",
    ),
    CardParameter(
        name="footprint", default="auto", choices=["auto", "off"],
        description="Whether a displacement of the coarse pixels and a footprint wider than they are, as far as the pairs "
        "show them, are undone.",
    ),
)  # fmt: skip

_OWN = {
    "swinstfm": ("combine",), "opgan": ("combine",), "edcstfn": ("pairs",), "stfdcnn": ("degrade", "second"),
    "stfdcnn-stages": ("degrade",), "stfgan": ("second",), "stfdiff": ("sampler", "eta"),
}  # fmt: skip


def parameters(kind: str, sampler: Mapping[str, Any]) -> list[CardParameter]:
    """The options of a network, for its card: those that all fusion methods share, and its own. `kind`: the card's
    configuration “network”, else its family; `sampler`: the card's. A network may take a pair of any two days."""
    shared = [one.model_copy(update={"maximum": None}) if one.name == "tolerance" else one for one in SHARED]
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


def complete(card: Card, given: Mapping[str, Any]) -> dict[str, Any]:
    """The options of a method or model, defaults filled in: those of its card, and those that its kind has although the card
    does not list them. Raises InputError naming what does not fit."""
    known = {one.name: one for one in card.parameters}
    for one in parameters(str(card.configuration.get("network", card.family)), card.sampler):
        known.setdefault(one.name, one)
    return zoo.options(card.model_copy(update={"parameters": list(known.values())}), dict(given))
