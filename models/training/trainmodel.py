"""`skymend:trainmodel`: a family of networks trained, or fine-tuned, on the user's own layers, and installed as a model.

The job: {"protocol": 1, "task": "trainmodel", "parameters": {…}}. `family` says what is trained and so which task's inputs
are read, under that task's own names; what the family's task does not take must be left out:

    clouds-small   detectclouds        inputs (scenes), masks or a teacher
    emrdm          removeclouds        inputs (dated scenes of one place), masks, sar
    restore-dit    reconstructseries   optical (a dated series), dates, masks, sar, sar_dates
    stfdiff        fuse                fine, coarse (pairs of at least two dates), dates
    mtdo-small     videosr             inputs (clips, folders of frames, or sharp stills), enlargement

Any other family that `training/objectives` offers takes what its card's task takes. `Parameters` tells each of them.

Progress events bear, once training runs, a further key `curve`:
    {"step", "seconds", "left" (seconds), "loss", "metric", "skill", "baseline", "lower_is_better"}
with `skill` and `baseline` (the best method without training, on the same validation places) null until first measured; an
event whose `measured` is true is a new point of the skill's curve, the others are points of the loss's.

Outputs: MODEL (its id, to be given as METHOD), FOLDER, PICTURE (PNG: input, baseline, model, truth of a test place; left out
where there is none), BETTER_PERCENT (by how much its error is less than that of the best method without training on the test
places; negative: worse). Report: `family`, `task`, `data` (what was read, in words), `split` (places of train, validation,
test, and how they were told apart), `steps`, `seconds`, `machine`, `curve` (the points measured: step, skill, baselines),
`scores` ({"metric", "unit", "lower_is_better", "methods": [{"id", "title", "score", …}]} on test places), `experimental`,
`sentence`, `picture`, `assumed`, `layers` (none).
"""

from __future__ import annotations

from typing import Any, Dict, List, Literal, Optional

from pydantic import Field

from ...engine.job.events import Events
from ...engine.job.layer import Layer
from ...engine.job.parameters import OpticalParameters, Result
from ..importer import need_torch

Size = Literal["small", "medium"]
SIZES: tuple[Size, ...] = ("small", "medium")


class Parameters(OpticalParameters):
    """`family`: what is trained; `size`: how wide, `network`: entries of its configuration to overrule (`widths`, say).
    `minutes`: time for training, by which its schedule goes; `epochs`: times that every training tile is seen on average;
    whichever ends first; neither: 10 minutes. `patience`: measurements without a better skill that end it (0: none do).
    `start`: id of an installed model of the family to go on from (its .safetensors lies beside it), or such a file.
    `simulated`: share of simulated scenes mixed in, 0..1. `name`: id of the new model, empty: my-<family>. `resume`: go on
    from the checkpoint of a run with the same inputs and settings that was stopped or broke off.

    `inputs`, `optical`, `fine`, `coarse`: see the module. `dates`, `masks`, `mask_kind`, `mask_values`, `mask_buffer`,
    `detect`, `sar`, `sar_dates`: as in the family's task. `teacher`: id of the method of detectclouds that labels scenes
    without a mask. `enlargement`: times as many pixels a side, of video. `block`: pixels along the blocks by which places
    are told apart for training, validation and test; 0: chosen. `folder`: where the model goes, default: the user's models.
    """

    family: str
    size: Size = "small"
    network: Dict[str, Any] = {}
    minutes: Optional[float] = Field(None, gt=0)
    epochs: Optional[int] = Field(None, ge=1)
    patience: int = Field(5, ge=0)
    start: str = ""
    simulated: float = Field(0.0, ge=0, le=1)
    name: str = ""
    resume: bool = True
    folder: Optional[str] = None
    block: int = Field(0, ge=0)

    inputs: List[Layer] = []
    optical: List[Layer] = []
    fine: List[Layer] = []
    coarse: List[Layer] = []
    dates: str = ""
    masks: List[Layer] = []
    mask_kind: str = "auto"
    mask_values: str = ""
    mask_buffer: int = Field(0, ge=0, le=1000)
    detect: bool = True
    teacher: str = "auto"
    sar: List[Layer] = []
    sar_dates: str = ""
    enlargement: int = Field(2, ge=2, le=4)


def run(parameters: Parameters, events: Events) -> Result:
    """Read the layers, train, score on places kept apart, install. Raises InputError where layers, family or model to start
    from do not fit, `Cancelled` with a checkpoint kept for the next run."""
    need_torch("Training")
    from .training_job import train_model  # torch

    return train_model(parameters, events)
