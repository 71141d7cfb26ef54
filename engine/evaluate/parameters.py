"""What `evaluate` takes."""

from __future__ import annotations

from typing import List, Optional

from pydantic import Field

from ..job.destinations import PAGE, RASTER, VIDEO
from ..job.layer import Layer
from ..job.parameters import OpticalParameters


class Parameters(OpticalParameters):
    """`mask`: pixels that it calls cloud (of a mask of no known product: that are not 0) are compared; `mask_kind`,
    `mask_values`: how it is to be read, `mask_buffer`: pixels by which they are grown. `baseline`: scored beside the
    prediction. `ratio`: fine pixel size ÷ coarse pixel size for ERGAS, default 1/16; above 1 it is taken as
    coarse ÷ fine. `output`: difference raster. `fine`, `coarse`, `coarse_target`, `dates`: as a fusion had them, to
    score the fusion baselines beside the prediction.

    For clips, `output_video`: baseline, result and reference side by side; `frame_offset`: number of the reference's frame
    that belongs to frame 0 of the prediction."""

    destinations = {"output": RASTER, "output_html": PAGE, "output_video": VIDEO}

    prediction: Layer
    reference: Layer
    mask: Optional[Layer] = None
    mask_kind: str = "auto"
    mask_values: str = ""
    mask_buffer: int = Field(0, ge=0, le=1000)
    fine: List[Layer] = []
    coarse: List[Layer] = []
    coarse_target: List[Layer] = []
    dates: str = ""
    baseline: Optional[Layer] = None
    ratio: Optional[float] = Field(None, ge=0)
    output_html: Optional[str] = None
    output: Optional[str] = None
    output_video: Optional[str] = None
    frame_offset: int = 0

    @property
    def layers(self) -> dict[str, Layer]:
        """What is compared, by role."""
        given = {
            "prediction": self.prediction,
            "reference": self.reference,
            "mask": self.mask,
            "baseline": self.baseline,
        }
        return {role: layer for role, layer in given.items() if layer}

    @property
    def pixel_ratio(self) -> float:
        """Fine pixel size ÷ coarse pixel size, whichever way round it was given."""
        if not self.ratio:
            return 1 / 16
        return 1 / self.ratio if self.ratio > 1 else self.ratio
