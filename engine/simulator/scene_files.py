"""The scenarios `clouds`, `series` and `fusion` as files: georeferenced rasters of each date, their truth, and scene.json.

Georeferenced at the lower Thaya (UTM 33N, 10 m). One date is written at a time, its strips as they are computed.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Optional

import numpy as np
from affine import Affine

from ...contract.cloud_classes import CLEAR, PALETTE, SHADOW, THICK, THIN
from ...contract.version import __version__
from ..job.errors import InputError
from ..job.events import Events
from ..job.parameters import Result
from ..raster.geobox import GeoBox
from ..raster.window import Window
from ..raster.writer import CLASSES, FLOATS, Encoding, OutputRaster, Outputs
from ..schedule.stream import stream
from ..schedule.tile_job import TileJob
from . import scenes
from .coarse_sensor import coarse_image
from .landscape import PIXEL_METRES, Land
from .parameters import Parameters
from .radar import POLARISATIONS
from .sensor_grid import AreaMeans, coarse_grid

ORIGIN = (600_000.0, 5_400_000.0)
CRS = "EPSG:32633"
CLOUD_CLASSES = {CLEAR: "clear", THICK: "thick", THIN: "thin", SHADOW: "shadow"}
LAND_COLOURS = {
    0: (0, 0, 0, 0), 1: (214, 190, 120, 255), 2: (150, 200, 100, 255), 3: (70, 150, 60, 255), 4: (20, 90, 50, 255),
    5: (60, 110, 190, 255), 6: (190, 70, 60, 255), 7: (130, 130, 130, 255),
}  # fmt: skip


def run(parameters: Parameters, events: Events) -> Result:
    """Write the scenario into `output_folder`. Raises InputError where it cannot be made or written."""
    _check(parameters)
    plan = scenes.plan(
        parameters.scenario,
        parameters.size,
        parameters.dates,
        parameters.seed,
        cloud_share=parameters.cloud_share,
        factor=parameters.coarse_factor,
    )
    folder = Path(parameters.output_folder)
    with Outputs(layout=parameters.format, events=events) as outputs:
        files = SceneFiles(parameters, plan, outputs)
        steps = len(plan.acquisitions) + len(plan.radar)
        for k, acquisition in enumerate(plan.acquisitions):
            files.write_optical(acquisition, events.part(k / steps, (k + 1) / steps))
        for k, (date, weather) in enumerate(plan.radar, start=len(plan.acquisitions)):
            files.write_radar(date, weather, events.part(k / steps, (k + 1) / steps))
        outputs.text(folder / "scene.json", json.dumps(files.description(), indent=1))
    return Result(
        outputs={"OUTPUT_FOLDER": str(folder)},
        report={
            "layers": files.layers(),
            "files": files.written,
            "scene": str(folder / "scene.json"),
        },
    )


def _check(parameters: Parameters) -> None:
    if parameters.scenario == "fusion":
        if parameters.dates < 2:
            raise InputError("A fusion scene has at least two dates.", "Give DATES 2 or more.")
        if parameters.size < 2 * parameters.coarse_factor:
            raise InputError(
                f"A scene of {parameters.size} pixels is too small for coarse pixels of {parameters.coarse_factor}.",
                f"Give SIZE {2 * parameters.coarse_factor} or more.",
            )


class SceneFiles:
    """Writes the rasters of each date and remembers what they are."""

    def __init__(self, parameters: Parameters, plan: scenes.Plan, outputs: Outputs) -> None:
        self._parameters, self._plan, self._outputs = parameters, plan, outputs
        self._folder, self._size = Path(parameters.output_folder), parameters.size
        at = Affine(PIXEL_METRES, 0, ORIGIN[0], 0, -PIXEL_METRES, ORIGIN[1])
        self._geobox = GeoBox((self._size, self._size), at, CRS)
        self._grounds = scenes.Grounds(plan.landscape, memory_bytes=parameters.memory_mb * 2**20 // 3)
        self._coarse = coarse_grid(self._geobox, plan.coarse, parameters.coarse_projection) if plan.coarse else None
        self._made = parameters.provenance
        self.written: list[dict[str, Any]] = []
        self._clear: dict[str, int] = {}  # pixels of an optical image that no cloud or shadow touches, by date

    def write_optical(self, acquisition: scenes.Acquisition, events: Events) -> None:
        """Write the image, its truth, the masks and, once, the land cover."""
        date, plan = acquisition.date, self._plan
        rasters = self._optical_rasters(acquisition)
        means = AreaMeans(self._coarse, len(plan.bands)) if self._coarse else None

        def write(rows: range, strip: scenes.Optical) -> None:
            for name, raster in rasters.items():
                raster.write(Window(0, rows.start, self._size, len(rows)), getattr(strip, name))
            if "image" in rasters:
                clear = int((strip.classes == CLEAR).sum())
                self._clear[date.isoformat()] = self._clear.get(date.isoformat(), 0) + clear
            if means:
                means.add(rows, strip.truth)

        self._stream(scenes.OpticalJob(plan, acquisition, self._grounds), write, events, f"Optical image of {date}")
        for raster in rasters.values():
            raster.finish()
        if means and self._coarse and plan.coarse:
            seen = coarse_image(means.means(), plan.coarse, plan.landscape.seed, date.isoformat())
            coarse = self._image(f"coarse_{date}.tif", "coarse", date, _optical_tags(acquisition), self._coarse.geobox)
            coarse.write(Window.of(seen.shape[1:]), seen)
            coarse.finish()

    def write_radar(self, date: datetime.date, weather: scenes.Weather, events: Events) -> None:
        """Write the radar image."""
        path = self._path(f"S1_{date}.tif", "radar", "image", date)
        tags = {**self._made.tags(date), "UNITS": "dB"}
        raster = self._outputs.raster(path, self._geobox, POLARISATIONS, FLOATS, tags=tags)

        def write(rows: range, strip: np.ndarray) -> None:
            raster.write(Window(0, rows.start, self._size, len(rows)), strip)

        self._stream(scenes.RadarJob(self._plan, date, weather, self._grounds), write, events, f"Radar image of {date}")
        raster.finish()

    def layers(self) -> list[dict[str, Any]]:
        """What the map shall show: first the clearest image, its truth beside it; masks and radar wait unticked."""
        clearest = max(self._clear, key=self._clear.__getitem__, default="")
        told = []
        for entry in self.written:
            if entry["role"] == "optical":
                told.append({**entry, **({"first": True} if entry["date"] == clearest else {})})
            elif (entry["role"], entry["date"]) == ("truth", clearest):
                told.append({**entry, "first": True, "hidden": True})
            elif entry["role"] in ("mask", "radar", "coarse"):
                told.append({**entry, "hidden": True})
        return told

    def description(self) -> dict[str, Any]:
        """What scene.json says: parameters, legend, dates and every file with its role."""
        return {
            "skymend": __version__,
            "scenario": self._plan.scenario,
            "size": self._size,
            "seed": self._parameters.seed,
            "cloud_share": self._parameters.cloud_share,
            "bands": list(self._plan.bands),
            "cloud_classes": CLOUD_CLASSES,
            "land_classes": {int(code): code.name.lower() for code in Land},
            "dates": [a.name for a in self._plan.acquisitions],
            "fine_dates": [d.isoformat() for d in self._plan.fine_dates],
            "files": [{**f, "path": Path(f["path"]).relative_to(self._folder).as_posix()} for f in self.written],
        }

    def _stream(self, job: TileJob, write: Callable[[range, Any], None], events: Events, title: str) -> None:
        stream(job, scenes.strips(self._size), write, events, message=lambda done, strips: title)

    def _optical_rasters(self, acquisition: scenes.Acquisition) -> dict[str, OutputRaster]:
        """The rasters of a date, by what of `scenes.Optical` each holds."""
        date, plan, tags = acquisition.date, self._plan, _optical_tags(acquisition)
        rasters = {}
        if not plan.coarse or date in plan.fine_dates:
            rasters["image"] = self._image(f"S2_{date}.tif", "optical", date, tags)
        rasters["truth"] = self._image(f"truth/S2_{date}.tif", "truth", date, tags)
        if plan.scenario != "fusion" or acquisition.cover is not None:
            rasters["mask"] = self._codes(f"masks/mask_{date}.tif", "mask", date, PALETTE)
            rasters["classes"] = self._codes(f"truth/classes_{date}.tif", "true classes", date, PALETTE)
        if date == plan.acquisitions[0].date:
            rasters["land"] = self._codes("truth/land.tif", "land cover", date, LAND_COLOURS)
        return rasters

    def _image(
        self, name: str, role: str, date: datetime.date, tags: Mapping[str, str], geobox: Optional[GeoBox] = None
    ) -> OutputRaster:
        path, encoding = self._path(name, role, "image", date), Encoding("uint16", 0, scale=1e-4, declare=True)
        told = {**self._made.tags(date), **tags}
        return self._outputs.raster(path, geobox or self._geobox, self._plan.bands, encoding, tags=told)

    def _codes(
        self, name: str, role: str, date: datetime.date, colours: Mapping[int, tuple[int, int, int, int]]
    ) -> OutputRaster:
        path = self._path(name, role, "classes", date)
        names: Sequence[str] = ("land cover",) if role == "land cover" else ("cloud classes",)
        tags = self._made.tags(date)
        return self._outputs.raster(path, self._geobox, names, CLASSES, tags=tags, colormap=colours)

    def _path(self, name: str, role: str, kind: str, date: datetime.date) -> Path:
        path = self._folder / name
        title = path.stem.replace("_", " ") + (" (truth)" if role == "truth" else "")
        self.written.append({"path": str(path), "name": title, "kind": kind, "role": role, "date": date.isoformat()})
        return path


def _optical_tags(acquisition: scenes.Acquisition) -> dict[str, str]:
    """What a product's metadata would say of an image."""
    tags = {
        "SUN_AZIMUTH": f"{acquisition.sun.azimuth:.3f}",
        "SUN_ZENITH": f"{acquisition.sun.zenith:.3f}",
        "PROCESSING_LEVEL": "L1C" if acquisition.air else "L2A",
    }
    if acquisition.cover:
        tags["CLOUD_BASE_KM"] = f"{acquisition.cover.low_height:.3f}"
    return tags
