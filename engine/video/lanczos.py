"""Lanczos interpolation (Duchon 1979): each frame by itself, a little sharper than bicubic."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..catalogue.card import Card
from ..job.events import Events
from ..job.parameters import Machine
from .bicubic import Interpolation
from .methods import Enlargement, VideoMethod
from .training_free import TrainingFreeVideo


def method(
    card: Card, options: Mapping[str, Any], wanted: Enlargement, machine: Machine, events: Events
) -> VideoMethod:
    """Made ready for a clip."""
    return TrainingFreeVideo.of(Interpolation("lanczos"), options, wanted, machine)
