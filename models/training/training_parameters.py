"""What a training on the user's layers is asked for; see `trainmodel`, the task's door."""

from __future__ import annotations

from typing import Any, Dict, List, Literal, Optional

from pydantic import Field

from ...engine.job.layer import Layer
from ...engine.job.parameters import OpticalParameters

Size = Literal["small", "medium"]
SIZES: tuple[Size, ...] = ("small", "medium")


class Parameters(OpticalParameters):
    """`family`: what is trained; `size`: how wide, `network`: entries of its configuration to overrule (`widths`, say).
    `minutes`: time for training, by which its schedule goes; `epochs`: times that every training tile is seen on average;
    whichever ends first; neither: 10 minutes. `patience`: measurements without a better skill that end it (0: none do).
    `start`: id of an installed model of the family to go on from (its .safetensors lies beside it), or such a file.
    `simulated`: share of simulated scenes mixed in, 0..1. `name`: id of the new model, empty: my-<family>. `resume`: go on
    from the checkpoint of a run with the same inputs and settings that was stopped or broke off.

    `inputs`, `optical`, `fine`, `coarse`: see `trainmodel`. `dates`, `masks`, `mask_kind`, `mask_values`, `mask_buffer`,
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
