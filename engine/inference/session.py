"""The one place that opens models: by which runtime, on which device, with how many threads, and why not the better one."""

from __future__ import annotations

from pathlib import Path

from ..catalogue.card import Card
from ..catalogue.zoo import model_file
from ..job.events import Events
from .opening import CPU, CUDA, Bound, Opening, Session, Tensor, as_array, available_cores

__all__ = ["CPU", "CUDA", "Bound", "Session", "Tensor", "as_array", "available_cores", "open_session"]

# Families most of whose work is convolutions.
CONVOLUTIONAL = ("stfdiff", "stf-cnn", "stfgan", "ganstfm", "mtdo-small", "clouds-small", "cloud-unet", "csmask")


def open_session(
    model: Card | Path,
    *,
    graph: str = "",
    device: str = "auto",
    threads: int = 0,
    runtime: str = "auto",
    fixed: bool = False,
    events: Events | None = None,
    arena: bool = True,
) -> Session:
    """Open a model by its card (checksum verified; `graph`: one of its further graphs) or path. Without an `arena` no memory
    is kept for the next run, for runs that all differ in size. Raises ModelError or EnvironmentProblem."""
    half = convolutional = False
    if isinstance(model, Card):
        half, convolutional = model.precision == "float16", (model.family or model.id) in CONVOLUTIONAL
    path = model_file(model, graph) if isinstance(model, Card) else model
    from . import runtimes  # with ONNX Runtime, which is spared whoever only names sessions

    opening = Opening(path, device, threads, runtime, fixed, arena, half, convolutional)
    return runtimes.opened(opening, events or Events.silent())
