"""What every task takes and what it gives back."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, ClassVar, Dict, List, Mapping, Optional, Tuple

from pydantic import BaseModel, ConfigDict, Field

from ...contract.choices import Device, RasterLayout, Runtime, Writing


@dataclass(frozen=True)
class Machine:
    """What a task may use of the machine: memory in MiB; 0 threads: all, 0 pixels along a tile: what fits the memory;
    `runtime`: what runs networks."""

    device: str = "auto"
    threads: int = 0
    memory_mb: int = 2048
    tile_size: int = 0
    runtime: str = "auto"


@dataclass(frozen=True)
class Sampling:
    """How a diffusion model draws: steps and draws of an ensemble (0: as its card says), seed of the noise."""

    steps: int = 0
    ensemble: int = 0
    seed: int = 0


@dataclass(frozen=True)
class GridWish:
    """On which grid a task shall compute, as far as the user says so: `extent` (xmin, ymin, xmax, ymax) in `extent_crs`
    (empty: the target's), `target_crs`, `resolution` in its units, and `polygons`, a GeoJSON file outside which all is
    nodata."""

    extent: Optional[Tuple[float, float, float, float]] = None
    extent_crs: str = ""
    target_crs: str = ""
    resolution: Optional[float] = None
    polygons: Optional[str] = None


class Parameters(BaseModel):
    """What every task takes. Sizes in pixels, memory in MiB; 0 means: choose for me. `format`: how .tif files are laid out.
    `scheduler`: whose workers compute tiles (`schedule.cluster`), empty: this process; `write`: who makes blocks' files.
    `destinations`: the parameters that say where to write, each with what (`engine.job.destinations`)."""

    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)
    destinations: ClassVar[Mapping[str, str]] = {}

    method: str = "auto"
    options: Dict[str, Any] = {}
    device: Device = "auto"
    runtime: Runtime = "auto"
    tile_size: int = Field(0, ge=0)
    memory_mb: int = Field(2048, ge=128)
    seed: int = Field(0, ge=0)
    threads: int = Field(0, ge=0)
    format: RasterLayout = "geotiff"
    scheduler: str = ""
    write: Writing = "client"

    @property
    def machine(self) -> Machine:
        """What the task may use."""
        return Machine(self.device, self.threads, self.memory_mb, self.tile_size, self.runtime)


class OpticalParameters(Parameters):
    """Tasks on optical images: band names in file order; reflectance = DN × scale + offset when the file is wrong. The grid:
    see `GridWish`; `mask_layer` is its GeoJSON file. `align`: images are shifted by what they lie beside each other."""

    bands: List[str] = []
    scale: Optional[float] = None
    offset: Optional[float] = None
    extent: Optional[Tuple[float, float, float, float]] = None
    extent_crs: str = ""
    target_crs: str = ""
    resolution: Optional[float] = Field(None, gt=0)
    mask_layer: Optional[str] = None
    align: bool = False

    @property
    def grid_wish(self) -> GridWish:
        """The grid that is wished."""
        return GridWish(self.extent, self.extent_crs, self.target_crs, self.resolution, self.mask_layer)


@dataclass
class Result:
    """Where the outputs are (by Processing output name) and what there is to tell; `report["layers"]` describes each
    raster written: path, name, kind (image, classes, probability, quality, count, uncertainty, difference), date.
    `incomplete`: what was asked for is done in part only, though nothing stopped the task."""

    outputs: dict[str, Any]
    report: dict[str, Any] = field(default_factory=dict)
    incomplete: bool = False
