"""Task `simulate`: scenes with known truth as dated GeoTIFFs, for trying, teaching and testing.

Georeferenced at the lower Thaya (UTM 33N, 10 m). One date is computed and written at a time, in strips. The scenario
`video` is in `simulate_video`.
"""

from __future__ import annotations

import datetime
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from affine import Affine
from odc.geo.geobox import GeoBox
from rasterio.warp import transform as transform_points
from rasterio.windows import Window

from ...contract.cloud_classes import PALETTE
from ...contract.version import __version__
from ..job.errors import InputError
from ..job.events import Events
from ..job.parameters import Result
from ..raster.writer import Outputs
from . import scenes, simulate_video
from .clouds import Sky
from .landscape import Land
from .parameters import Parameters
from .radar import POLARISATIONS
from .sensors import CoarseSensor, coarse_image

ORIGIN = (600_000.0, 5_400_000.0)
CRS = "EPSG:32633"
SINUSOIDAL = "+proj=sinu +lon_0=0 +x_0=0 +y_0=0 +R=6371007.181 +units=m +no_defs"
PIXEL = 10.0
LAND_COLOURS = {
    0: (0, 0, 0, 0), 1: (214, 190, 120, 255), 2: (150, 200, 100, 255), 3: (70, 150, 60, 255), 4: (20, 90, 50, 255),
    5: (60, 110, 190, 255), 6: (190, 70, 60, 255), 7: (130, 130, 130, 255),
}  # fmt: skip


def run(parameters: Parameters, events: Events) -> Result:
    """Write the scenario into `output_folder`. Raises InputError where it cannot be written."""
    _check(parameters)
    if parameters.scenario == "video":
        return simulate_video.run(parameters, events)
    plan = scenes.plan(
        parameters.scenario,
        parameters.size,
        parameters.dates,
        parameters.seed,
        cloud_share=parameters.cloud_share,
        factor=parameters.coarse_factor,
    )
    folder = Path(parameters.output_folder)
    with Outputs() as outputs:
        writer = _Writer(parameters, plan, folder, outputs)
        steps = len(plan.acquisitions) + len(plan.radar)
        for k, acquisition in enumerate(plan.acquisitions):
            writer.optical(acquisition, events.part(k / steps, (k + 1) / steps))
        for k, (date, weather) in enumerate(plan.radar, start=len(plan.acquisitions)):
            writer.radar(date, weather, events.part(k / steps, (k + 1) / steps))
        outputs.text(folder / "scene.json", json.dumps(writer.description(), indent=1))
    return Result(
        outputs={"OUTPUT_FOLDER": str(folder)},
        report={
            "layers": [f for f in writer.files if f["role"] not in ("truth", "true classes", "land cover")],
            "files": writer.files,
            "scene": str(folder / "scene.json"),
        },
    )


def _check(parameters: Parameters) -> None:
    if not parameters.output_folder:
        raise InputError("There is no folder for the scenes.", "Give OUTPUT_FOLDER.")
    if parameters.scenario == "fusion":
        if parameters.dates < 2:
            raise InputError("A fusion scene has at least two dates.", "Give DATES 2 or more.")
        if parameters.size < 2 * parameters.coarse_factor:
            raise InputError(
                f"A scene of {parameters.size} pixels is too small for coarse pixels of {parameters.coarse_factor}.",
                f"Give SIZE {2 * parameters.coarse_factor} or more.",
            )


class _Writer:
    """Writes the rasters of each date and remembers what they are."""

    def __init__(self, parameters: Parameters, plan: scenes.Plan, folder: Path, outputs: Outputs) -> None:
        self._parameters, self._plan, self._folder, self._outputs = parameters, plan, folder, outputs
        self._size = parameters.size
        self._geobox = GeoBox((self._size, self._size), Affine(PIXEL, 0, ORIGIN[0], 0, -PIXEL, ORIGIN[1]), CRS)
        self._grounds = scenes.Grounds(plan.landscape, memory_bytes=parameters.memory_mb * 2**20 // 3)
        self._grid = _coarse_grid(self._geobox, plan.coarse, parameters.coarse_projection) if plan.coarse else None
        self.files: list[dict[str, Any]] = []

    def optical(self, acquisition: scenes.Acquisition, events: Events) -> None:
        """Write the image, its truth, the masks and, once, the land cover."""
        date, plan = acquisition.date, self._plan
        tags = {
            "SUN_AZIMUTH": f"{acquisition.sun.azimuth:.3f}",
            "SUN_ZENITH": f"{acquisition.sun.zenith:.3f}",
            "PROCESSING_LEVEL": "L1C" if acquisition.air else "L2A",
        }
        if acquisition.cover:
            tags["CLOUD_BASE_KM"] = f"{acquisition.cover.low_height:.3f}"
        fine = not plan.coarse or date in plan.fine_dates
        image = self._image(f"S2_{date}.tif", "optical", plan.bands, date, tags) if fine else None
        truth = self._image(f"truth/S2_{date}.tif", "truth", plan.bands, date, tags)
        cloudy = plan.scenario != "fusion" or acquisition.cover is not None
        mask = self._codes(f"masks/mask_{date}.tif", "mask", date, PALETTE) if cloudy else None
        classes = self._codes(f"truth/classes_{date}.tif", "true classes", date, PALETTE) if cloudy else None
        first = date == plan.acquisitions[0].date
        land = self._codes("truth/land.tif", "land cover", date, LAND_COLOURS) if first else None
        sums = _Means(self._grid, len(plan.bands)) if self._grid else None
        for strip in scenes.optical_strips(plan, acquisition, self._grounds):
            events.check()
            window = Window(0, strip.rows.start, self._size, len(strip.rows))
            for raster, values in (
                (image, strip.image),
                (truth, strip.truth),
                (mask, strip.mask),
                (classes, strip.classes),
                (land, strip.land),
            ):
                if raster:
                    raster.write(window, values)
            if sums:
                sums.add(strip.rows, strip.truth)
            events.progress(strip.rows.stop / self._size, f"Optical image of {date}")
        for raster in (image, truth, mask, classes, land):
            if raster:
                raster.finish()
        if sums and self._grid and plan.coarse:
            seen = coarse_image(sums.means(), plan.coarse, plan.landscape.seed, date.isoformat())
            raster = self._image(f"coarse_{date}.tif", "coarse", plan.bands, date, tags, self._grid.geobox)
            raster.write(Window(0, 0, seen.shape[2], seen.shape[1]), seen)
            raster.finish()

    def radar(self, date: datetime.date, weather: scenes.Weather, events: Events) -> None:
        """Write the radar image."""
        raster = self._outputs.raster(
            self._path(f"S1_{date}.tif", "radar", "image", date),
            self._geobox,
            POLARISATIONS,
            dtype="float32",
            nodata=float("nan"),
            tags={**self._tags(date), "UNITS": "dB"},
        )
        for rows, values in scenes.radar_strips(self._plan, date, weather, self._grounds):
            events.check()
            raster.write(Window(0, rows.start, self._size, len(rows)), values)
            events.progress(rows.stop / self._size, f"Radar image of {date}")
        raster.finish()

    def description(self) -> dict[str, Any]:
        """What scene.json says: parameters, legend, dates and every file with its role."""
        return {
            "skymend": __version__,
            "scenario": self._plan.scenario,
            "size": self._size,
            "seed": self._parameters.seed,
            "cloud_share": self._parameters.cloud_share,
            "bands": list(self._plan.bands),
            "cloud_classes": {int(code): code.name.lower() for code in Sky},
            "land_classes": {int(code): code.name.lower() for code in Land},
            "dates": [a.name for a in self._plan.acquisitions],
            "fine_dates": [d.isoformat() for d in self._plan.fine_dates],
            "files": [{**f, "path": Path(f["path"]).relative_to(self._folder).as_posix()} for f in self.files],
        }

    def _image(self, name: str, role: str, bands, date: datetime.date, tags: dict[str, str], geobox=None):
        path = self._path(name, role, "image", date)
        return self._outputs.raster(
            path,
            geobox or self._geobox,
            bands,
            dtype="uint16",
            nodata=0,
            scale=1e-4,
            declare=True,
            tags={**self._tags(date), **tags},
        )

    def _codes(self, name: str, role: str, date: datetime.date, colours):
        path = self._path(name, role, "classes", date)
        names = ("land cover",) if role == "land cover" else ("cloud classes",)
        return self._outputs.raster(
            path, self._geobox, names, dtype="uint8", nodata=255, tags=self._tags(date), colormap=colours
        )

    def _path(self, name: str, role: str, kind: str, date: datetime.date) -> Path:
        path = self._folder / name
        title = path.stem.replace("_", " ") + (" (truth)" if role == "truth" else "")
        self.files.append({"path": str(path), "name": title, "kind": kind, "role": role, "date": date.isoformat()})
        return path

    def _tags(self, date: datetime.date) -> dict[str, str]:
        return {
            "ACQUISITION_DATE": date.isoformat(),
            "SKYMEND_VERSION": __version__,
            "SKYMEND_SCENARIO": self._plan.scenario,
            "SKYMEND_SEED": str(self._parameters.seed),
        }


@dataclass(frozen=True)
class _CoarseGrid:
    """Grid of the coarse sensor, and the fine one."""

    geobox: GeoBox
    fine: GeoBox
    factor: int

    def cells(self, rows: range) -> np.ndarray:
        """Number of the coarse pixel under each fine pixel of some rows (h, w), row-major; −1 outside."""
        height, width = self.geobox.shape
        if self.geobox.crs == self.fine.crs:
            row = np.array(rows)[:, None] // self.factor + np.zeros(self.fine.shape[1], int)
            column = np.arange(self.fine.shape[1])[None] // self.factor + np.zeros((len(rows), 1), int)
        else:
            x, y = np.meshgrid(np.arange(self.fine.shape[1]) + 0.5, np.array(rows) + 0.5)
            from_, to = self.fine.affine, self.geobox.affine  # both north up
            east, north = transform_points(
                CRS, SINUSOIDAL, (from_.c + from_.a * x).ravel(), (from_.f + from_.e * y).ravel()
            )
            column = np.floor((np.array(east) - to.c) / to.a).astype(int).reshape(x.shape)
            row = np.floor((np.array(north) - to.f) / to.e).astype(int).reshape(x.shape)
        inside = (row >= 0) & (row < height) & (column >= 0) & (column < width)
        return np.where(inside, row * width + column, -1)


def _coarse_grid(fine: GeoBox, sensor: CoarseSensor, projection: str) -> _CoarseGrid:
    """The coarse grid that covers the fine one: its own blocks, or sinusoidal pixels of about the same size."""
    side = PIXEL * sensor.factor
    height, width = fine.shape
    if projection == "same":
        shape = -(-height // sensor.factor), -(-width // sensor.factor)
        return _CoarseGrid(GeoBox(shape, Affine(side, 0, ORIGIN[0], 0, -side, ORIGIN[1]), CRS), fine, sensor.factor)
    edge = np.linspace(0, 1, 21)
    corners = [(u * width, v * height) for u in edge for v in (0, 1)] + [
        (u * width, v * height) for v in edge for u in (0, 1)
    ]
    east, north = zip(*(fine.affine * corner for corner in corners))
    east, north = transform_points(CRS, SINUSOIDAL, east, north)
    left, top = np.floor(min(east) / side) * side, np.ceil(max(north) / side) * side
    shape = int(np.ceil((top - min(north)) / side)), int(np.ceil((max(east) - left) / side))
    return _CoarseGrid(GeoBox(shape, Affine(side, 0, left, 0, -side, top), SINUSOIDAL), fine, sensor.factor)


class _Means:
    """Area means of a fine image over coarse pixels, added up strip by strip."""

    def __init__(self, grid: _CoarseGrid, bands: int) -> None:
        self._grid = grid
        self._pixels = grid.geobox.shape[0] * grid.geobox.shape[1]
        self._sums, self._counts = np.zeros((bands, self._pixels)), np.zeros(self._pixels)

    def add(self, rows: range, image: np.ndarray) -> None:
        """Add some rows of the fine image (C, h, w)."""
        cells = self._grid.cells(rows)
        inside = cells >= 0
        self._counts += np.bincount(cells[inside], minlength=self._pixels)
        for band, values in enumerate(image):
            self._sums[band] += np.bincount(cells[inside], values[inside].astype(float), minlength=self._pixels)

    def means(self) -> np.ndarray:
        """(C, H, W); NaN where less than half of a slanting coarse pixel, or nothing, is covered."""
        least = 1 if self._grid.geobox.crs == self._grid.fine.crs else 0.5 * self._counts.max()
        covered = self._counts >= least
        means = np.where(covered, self._sums / np.maximum(self._counts, 1), np.nan)
        return means.reshape(len(means), *self._grid.geobox.shape)
