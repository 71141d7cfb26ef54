"""Scenario `video` of `simulate`: a satellite video with known truth, as clips and as georeferenced frames.

One frame is made and written at a time. Frames lie on the nominal grid (UTM 33N, true frames with pixels of 1 m); how the
camera moved is in truth/shifts.csv.
"""

from __future__ import annotations

import csv
import datetime
import io
import json
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from affine import Affine
from odc.geo.geobox import GeoBox
from rasterio.windows import Window

from ... import __version__
from ..clip_writer import VideoWriter
from ..errors import InputError
from ..job import Events, Result
from ..raster import Outputs
from ..simulator.video import Camera, Film, SimulatedFrame, VideoPlan, plan_video

if TYPE_CHECKING:
    from .simulate import Parameters

ORIGIN = (616_000.0, 5_330_000.0)
CRS = "EPSG:32633"
START = datetime.datetime(2020, 6, 1, 10, 0, tzinfo=datetime.timezone.utc)
LARGEST, SMALLEST = 4096, 32  # sides of true and of coarse frames in pixels
_COLOURS = ("red", "green", "blue")


def run(parameters: Parameters, events: Events) -> Result:
    """Write the video scenario into `output_folder`. Raises InputError where the size does not fit the scale."""
    size = _size(parameters)
    camera = Camera(parameters.scale, parameters.degradation, parameters.noise, parameters.rate)
    plan = plan_video(size, parameters.dates, parameters.seed, camera, rotation=parameters.rotation)
    events.progress(0, "Drawing the town")
    film = Film(plan)
    folder = Path(parameters.output_folder)
    with Outputs() as outputs, ExitStack() as writers:
        writer = _Writer(folder, outputs, writers, plan)
        for number in range(plan.count):
            events.check()
            writer.write(film.frame(number))
            events.progress((number + 1) / plan.count, f"Frame {number + 1} of {plan.count}")
        outputs.text(folder / "truth" / "shifts.csv", _shifts(plan))
        outputs.text(folder / "truth" / "objects.csv", writer.sightings.getvalue())
        description = _description(parameters, plan, writer)
        outputs.text(folder / "scene.json", json.dumps(description, indent=1))
    return Result(
        outputs={"OUTPUT_FOLDER": str(folder)},
        report={
            "layers": [f for f in writer.files if f["role"] == "frame"],
            "files": writer.files,
            "clip": str(folder / "clip_lr.mkv"),
            "truth_clip": str(folder / "truth" / "clip_hr.mkv"),
            "scene": str(folder / "scene.json"),
        },
    )


def _size(parameters: Parameters) -> int:
    """Side of the true frames: SIZE cut to a multiple of the scale."""
    least = SMALLEST * parameters.scale
    if not least <= parameters.size <= LARGEST:
        raise InputError(
            f"A video with true frames of {parameters.size} pixels at ×{parameters.scale} cannot be made.",
            f"Give SIZE {least} to {LARGEST}.",
        )
    return parameters.size - parameters.size % parameters.scale


class _Writer:
    """Writes each frame into both clips and as GeoTIFFs, and remembers what there is."""

    def __init__(self, folder: Path, outputs: Outputs, writers: ExitStack, plan: VideoPlan) -> None:
        self._folder, self._outputs, self._plan = folder, outputs, plan
        scale, size, rate = plan.camera.scale, plan.town.size, plan.camera.rate
        self._geoboxes = {
            1: GeoBox((size, size), Affine(1, 0, ORIGIN[0], 0, -1, ORIGIN[1]), CRS),
            scale: GeoBox((size // scale,) * 2, Affine(scale, 0, ORIGIN[0], 0, -scale, ORIGIN[1]), CRS),
        }
        self.files: list[dict[str, Any]] = []
        self._clips: dict[int, VideoWriter] = {}
        for name, factor, role in (("clip_lr.mkv", scale, "clip"), ("truth/clip_hr.mkv", 1, "true clip")):
            path = outputs.file(folder / name)
            side = size // factor
            self._clips[factor] = writers.enter_context(VideoWriter(path, side, side, 3, rate, codec="lossless"))
            self.files.append({"path": str(folder / name), "name": Path(name).stem, "kind": "video", "role": role})
        self.sightings = io.StringIO()
        self._sightings = csv.writer(self.sightings, lineterminator="\n")
        self._sightings.writerow(("frame", "object", "kind", "y_hr", "x_hr"))

    def write(self, frame: SimulatedFrame) -> None:
        """Write one frame."""
        for factor, folder, role, values in (
            (self._plan.camera.scale, "frames_lr", "frame", frame.low),
            (1, "truth/frames_hr", "true frame", frame.high),
        ):
            self._clips[factor].write(values / np.float32(255), frame.time)
            name = f"{folder}/frame_{frame.number:04d}.tif"
            self._raster(name, f"frame {frame.number}", "image", role, factor, _COLOURS, values, frame)
        name = f"truth/objects/objects_{frame.number:04d}.tif"
        objects = ("object",)
        self._raster(name, f"objects {frame.number}", "classes", "true objects", 1, objects, frame.objects[None], frame)
        for s in frame.sightings:
            self._sightings.writerow((frame.number, s.number, s.kind, f"{s.y:.3f}", f"{s.x:.3f}"))

    def _raster(self, path: str, name: str, kind: str, role: str, factor: int, bands, values, frame) -> None:
        begin, end = (_moment(n / self._plan.camera.rate) for n in (frame.number, frame.number + 1))
        raster = self._outputs.raster(
            self._folder / path,
            self._geoboxes[factor],
            bands,
            dtype=values.dtype.name,
            tags={
                "ACQUISITION_DATE": START.date().isoformat(),
                "ACQUISITION_TIME": begin,
                "FRAME": str(frame.number),
                "SKYMEND_VERSION": __version__,
                "SKYMEND_SCENARIO": "video",
                "SKYMEND_SEED": str(self._plan.town.seed),
            },
        )
        raster.write(Window(0, 0, values.shape[2], values.shape[1]), values)
        raster.finish()
        self.files.append(
            {"path": str(self._folder / path), "name": name, "kind": kind, "role": role,
             "date": START.date().isoformat(), "begin": begin, "end": end}
        )  # fmt: skip


def _description(parameters: Parameters, plan: VideoPlan, writer: _Writer) -> dict[str, Any]:
    """What scene.json says: parameters, objects and every file with its role."""
    folder = Path(parameters.output_folder)
    return {
        "skymend": __version__,
        "scenario": "video",
        "size": plan.town.size,
        "frames": plan.count,
        "seed": parameters.seed,
        "scale": parameters.scale,
        "degradation": parameters.degradation,
        "noise": parameters.noise,
        "rate": parameters.rate,
        "rotation": parameters.rotation,
        "start": _moment(0),
        "objects": [{"number": m.number, "kind": m.kind, "speed": m.speed} for m in plan.movers],
        "files": [{**f, "path": Path(f["path"]).relative_to(folder).as_posix()} for f in writer.files],
    }


def _shifts(plan: VideoPlan) -> str:
    """The camera's motion as CSV: how the content of each frame moved against frame 0."""
    text = io.StringIO()
    rows = csv.writer(text, lineterminator="\n")
    rows.writerow(("frame", "time", "dy_hr", "dx_hr", "dy_lr", "dx_lr", "rotation_degrees"))
    for number, ((dy, dx), turn) in enumerate(zip(plan.shifts, plan.turns)):
        low = (f"{v / plan.camera.scale:.6f}" for v in (dy, dx))
        time = f"{number / plan.camera.rate:.6f}"
        rows.writerow((number, time, f"{dy:.6f}", f"{dx:.6f}", *low, f"{np.degrees(turn):.6f}"))
    return text.getvalue()


def _moment(seconds: float) -> str:
    moment = START + datetime.timedelta(seconds=seconds)
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}Z"
