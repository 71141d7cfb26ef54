"""What `removeclouds` takes."""

from __future__ import annotations

from typing import List, Optional

from pydantic import Field

from ..job.destinations import RASTER
from ..job.layer import Layer
from ..job.parameters import OpticalParameters, Sampling
from .methods import Wanted

AUTO = "auto"


class Parameters(OpticalParameters):
    """`inputs`: images of one place; `target`: name or date of the one to mend, empty for the first. `masks` as
    `mask_kind` or `mask_values` says, grown by `mask_buffer` pixels, or by the method's `dilate` if that is more; images
    without one are searched for clouds if `detect`. `keep`: composites, too, keep clear pixels of the image that `target`
    names. `steps` and `ensemble` are for models. `chosen_date`: raster of the dates (yyyymmdd); `quality`: of where each
    pixel comes from (`contract.quality_classes.ORIGINS`)."""

    destinations = {"output": RASTER, "uncertainty": RASTER, "chosen_date": RASTER, "quality": RASTER}

    inputs: List[Layer]
    dates: str = ""
    sar: List[Layer] = []
    masks: List[Layer] = []
    mask_kind: str = "auto"
    mask_values: str = ""
    mask_buffer: int = Field(0, ge=0, le=1000)
    detect: bool = True
    target: str = ""
    keep: bool = True
    steps: int = Field(0, ge=0)
    ensemble: int = Field(1, ge=1)
    output: str
    uncertainty: Optional[str] = None
    chosen_date: Optional[str] = None
    quality: Optional[str] = None

    @property
    def sampling(self) -> Sampling:
        """How a model draws; a single draw is what it does unless its options say more."""
        return Sampling(self.steps, self.ensemble if self.ensemble > 1 else 0, self.seed)

    @property
    def wanted(self) -> Wanted:
        """What the user wants of any method."""
        named = bool(self.target.strip())
        return Wanted(keep=self.keep, named=named, radar=self.sar, sampling=self.sampling, machine=self.machine)
