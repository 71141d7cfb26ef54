"""Bicubic interpolation (Keys 1981): each frame by itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..catalogue.card import Card
from ..job.events import Events
from ..job.parameters import Machine
from .methods import Enlargement, VideoMethod
from .piece import Piece
from .resampling import Kernel, upsample
from .training_free import TrainingFreeVideo


def method(
    card: Card, options: Mapping[str, Any], wanted: Enlargement, machine: Machine, events: Events
) -> VideoMethod:
    """Made ready for a clip."""
    return TrainingFreeVideo.of(Interpolation("bicubic"), options, wanted, machine)


@dataclass(frozen=True)
class Interpolation:
    """The frame alone, enlarged by a kernel."""

    kernel: Kernel
    halo: int = 4

    def resolve(self, piece: Piece, scale: int) -> np.ndarray:
        return upsample(piece.frames[piece.centre], scale, self.kernel).clip(0, 1)
