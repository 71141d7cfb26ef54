"""The scenario `video` as files: a satellite video with known truth, as clips and as georeferenced frames.

A frame is written while the next is made. Frames lie on the nominal grid (UTM 33N, true frames with pixels of 1 m); how the
camera moved is in truth/shifts.csv.
"""

from __future__ import annotations

import csv
import datetime
import io
import json
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import numpy as np
from affine import Affine

from ...contract.version import __version__
from ..clips.frame_folder import FrameFolder, iso
from ..clips.video_writer import VideoWriter
from ..job.errors import InputError
from ..job.events import Events
from ..job.parameters import Result
from ..raster.geobox import GeoBox
from ..raster.writer import Encoding, Outputs
from ..schedule.stream import stream
from .film import Film, FilmCamera, FilmPlan, SimulatedFrame, plan_film
from .parameters import Parameters

ORIGIN = (616_000.0, 5_330_000.0)
CRS = "EPSG:32633"
START = datetime.datetime(2020, 6, 1, 10, 0, tzinfo=datetime.timezone.utc)
LARGEST, SMALLEST = 4096, 32  # sides of true and of coarse frames in pixels
_BYTES = 170  # of memory for each pixel of a true frame, measured
_COLOURS = ("red", "green", "blue")


def run(parameters: Parameters, events: Events) -> Result:
    """Write the video scenario into `output_folder`. Raises InputError where the size does not fit the scale."""
    size = _size(parameters)
    camera = FilmCamera(parameters.scale, parameters.degradation, parameters.noise, parameters.rate)
    plan = plan_film(size, parameters.dates, parameters.seed, camera, rotation=parameters.rotation)
    events.progress(0, "Drawing the town")
    film = Film(plan)
    film.draw()
    folder = Path(parameters.output_folder)
    with Outputs(layout=parameters.format, events=events) as outputs, ExitStack() as writers:
        files = FilmFiles(parameters, plan, outputs, writers)
        stream(film, range(plan.count), files.write, events, message=lambda done, frames: f"Frame {done} of {frames}")
        outputs.text(folder / "truth" / "shifts.csv", _shifts(plan))
        outputs.text(folder / "truth" / "objects.csv", files.sightings.getvalue())
        description = _description(parameters, plan, files)
        outputs.text(folder / "scene.json", json.dumps(description, indent=1))
    return Result(
        outputs={"OUTPUT_FOLDER": str(folder)},
        report={
            "layers": [f for f in files.written if f["role"] == "optical"],
            "files": files.written,
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
    megabytes = parameters.size**2 * _BYTES / 2**20
    if megabytes > parameters.memory_mb:
        raise InputError(
            f"True frames of {parameters.size} pixels take about {megabytes:.0f} MB, MEMORY_MB is {parameters.memory_mb}.",
            f"Give MEMORY_MB {int(megabytes) + 1} or a smaller SIZE.",
        )
    return parameters.size - parameters.size % parameters.scale


class FilmFiles:
    """Writes each frame into both clips and as GeoTIFFs, and remembers what there is."""

    def __init__(self, parameters: Parameters, plan: FilmPlan, outputs: Outputs, writers: ExitStack) -> None:
        folder, self._plan = Path(parameters.output_folder), plan
        rate, size = plan.camera.rate, plan.town.size
        self.written: list[dict[str, Any]] = []
        self._clips: dict[int, VideoWriter] = {}
        for name, factor, role in (("clip_lr.mkv", plan.camera.scale, "clip"), ("truth/clip_hr.mkv", 1, "true clip")):
            path, side = outputs.file(folder / name), size // factor
            self._clips[factor] = writers.enter_context(VideoWriter(path, side, side, 3, rate, codec="lossless"))
            self.written.append({"path": str(folder / name), "name": Path(name).stem, "kind": "video", "role": role})
        tags = parameters.provenance.tags(START.date())

        def frames(name: str, factor: int, bands: Sequence[str], dtype: str) -> FrameFolder:
            shape = size // factor, size // factor
            return FrameFolder(
                outputs, folder / name, shape, bands, rate=rate, start=START, tags=tags, encoding=Encoding(dtype)
            )

        self._low = frames("frames_lr", plan.camera.scale, _COLOURS, "uint8")
        self._high = frames("truth/frames_hr", 1, _COLOURS, "uint8")
        self._objects = frames("truth/objects", 1, ("object",), "uint16")
        self.sightings = io.StringIO()
        self._sightings = csv.writer(self.sightings, lineterminator="\n")
        self._sightings.writerow(("frame", "object", "kind", "y_hr", "x_hr"))

    def write(self, number: int, frame: SimulatedFrame) -> None:
        """Write one frame."""
        coarse = self._plan.camera.scale
        for factor, values in ((coarse, frame.low), (1, frame.high)):
            self._clips[factor].write(values, frame.time)
        for folder, factor, values, name, kind, role in (
            (self._low, coarse, frame.low, f"frame {number}", "image", "optical"),
            (self._high, 1, frame.high, f"frame {number} (truth)", "image", "truth"),
            (self._objects, 1, frame.objects[None], f"objects of frame {number}", "classes", "true objects"),
        ):
            path = folder.write(number, values, frame.time, _geobox(self._plan.town.size, factor))
            begin, end = (_moment(n / self._plan.camera.rate) for n in (number, number + 1))
            self.written.append(
                {"path": str(path), "name": name, "kind": kind, "role": role, "date": begin[:10], "begin": begin,
                 "end": end}
            )  # fmt: skip
        for s in frame.sightings:
            self._sightings.writerow((number, s.number, s.kind, f"{s.y:.3f}", f"{s.x:.3f}"))


def _geobox(size: int, factor: int) -> GeoBox:
    """The nominal grid of frames whose pixels are `factor` metres."""
    return GeoBox((size // factor, size // factor), Affine(factor, 0, ORIGIN[0], 0, -factor, ORIGIN[1]), CRS)


def _description(parameters: Parameters, plan: FilmPlan, files: FilmFiles) -> dict[str, Any]:
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
        "files": [{**f, "path": Path(f["path"]).relative_to(folder).as_posix()} for f in files.written],
    }


def _shifts(plan: FilmPlan) -> str:
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
    return iso(START + datetime.timedelta(seconds=seconds))
