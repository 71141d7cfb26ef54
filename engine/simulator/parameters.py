"""What `simulate` takes."""

from __future__ import annotations

from typing import Any, Optional

from pydantic import Field

from ...contract.choices import CoarseProjection, Degradation, Scenario
from ..job.destinations import FOLDER
from ..job.parameters import Parameters as CommonParameters
from ..raster.provenance import Provenance


class Parameters(CommonParameters):
    """What to make. `cloud_share` 0..1: mean share under cloud (default by scenario); `coarse_factor`: coarse pixel of
    `fusion` in fine pixels; `coarse_projection`: write the coarse images on their own sinusoidal grid.

    For `video`: `size` of the true frames and their number, `dates`; by how much frames are coarser (`scale`), how
    (`degradation`) and how noisy (standard deviation in 1/255); frames a second (`rate`); largest slow turn of the camera in
    degrees (`rotation`)."""

    destinations = {"output_folder": FOLDER}

    scenario: Scenario = "series"
    size: int = Field(256, ge=32, le=50_000)
    dates: int = Field(24, ge=1, le=1000)
    output_folder: str
    cloud_share: Optional[float] = Field(None, ge=0, le=1)
    coarse_factor: int = Field(16, ge=2, le=100)
    coarse_projection: CoarseProjection = "same"
    scale: int = Field(4, ge=2, le=4)
    degradation: Degradation = "bd"
    noise: float = Field(1.0, ge=0, le=50)
    rate: float = Field(10.0, gt=0, le=1000)
    rotation: float = Field(0.0, ge=0, le=5)

    @property
    def provenance(self) -> Provenance:
        """What the rasters of the scenario say of how they were made."""
        own = {
            "fusion": ("cloud_share", "coarse_factor", "coarse_projection"),
            "video": ("scale", "degradation", "noise", "rate", "rotation"),
        }.get(self.scenario, ("cloud_share",))
        options: dict[str, Any] = {name: getattr(self, name) for name in ("size", "dates", *own)}
        return Provenance("simulate", options=options, seed=self.seed, facts={"scenario": self.scenario})
