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

from ...engine.job.events import Events
from ...engine.job.parameters import Result
from ..importer import need_torch
from .training_parameters import Parameters

__all__ = ["Parameters", "run"]


def run(parameters: Parameters, events: Events) -> Result:
    """Read the layers, train, score on places kept apart, install. Raises InputError where layers, family or model to start
    from do not fit, `Cancelled` with a checkpoint kept for the next run."""
    need_torch("Training")
    from .training_job import train_model  # torch

    return train_model(parameters, events)
