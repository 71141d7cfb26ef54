"""Every method of the room scored on clear ground hidden from it, nothing written: for the task `comparemethods`."""

from __future__ import annotations

from ..job.errors import InputError
from ..job.events import Events
from ..skill.score import Comparison
from .candidates import candidates, try_all
from .held import held_out
from .images import opened
from .parameters import Parameters
from .removeclouds import find_method


def compare(parameters: Parameters, events: Events) -> list[Comparison]:
    """Compare the methods on the user's images. Raises InputError as the task itself does, and where nothing is clear on
    the image to mend."""
    p = parameters
    with opened(p, find_method(p), events.part(0, 0.4)) as job:
        parts = held_out(job.stack, p.seed)
        if not parts:
            raise InputError(
                f"{job.stack.mended.name} shows no clear ground that another image shows too: nothing can be hidden there.",
                "Name an image with clear ground in TARGET, or check the masks.",
            )
        methods = candidates(job.stack, p.options, p.wanted, every=True)
        return [try_all(methods, parts, events.part(0.4, 1))]
