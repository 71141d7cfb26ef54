"""What a fusion is asked to do."""

from __future__ import annotations

from typing import List, Optional

from ..job.destinations import FOLDER, RASTER
from ..job.layer import Layer
from ..job.parameters import OpticalParameters, Sampling


class Parameters(OpticalParameters):
    """`dates`: `name=date` pairs, or dates in the order fine, coarse, coarse_target. `scale`/`offset` speak of both sensors
    where `fine_…` and `coarse_…` do not. `steps` and `ensemble` are for learned models.
    `uncertainty`: write the standard deviation of each result beside it."""

    destinations = {"output": RASTER, "output_folder": FOLDER}

    fine: List[Layer]
    coarse: List[Layer]
    coarse_target: List[Layer]
    dates: str = ""
    fine_scale: Optional[float] = None
    fine_offset: Optional[float] = None
    coarse_scale: Optional[float] = None
    coarse_offset: Optional[float] = None
    classes: Optional[Layer] = None
    coregistration: bool = True
    steps: int = 0
    ensemble: int = 0
    uncertainty: bool = False
    output: Optional[str] = None
    output_folder: Optional[str] = None

    @property
    def sampling(self) -> Sampling:
        """How a diffusion model draws."""
        return Sampling(self.steps, self.ensemble, self.seed)

    @property
    def layers(self) -> List[Layer]:
        """Every raster that is read."""
        return [*self.fine, *self.coarse, *self.coarse_target, *([self.classes] if self.classes else [])]
