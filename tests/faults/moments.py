"""The worker, or the one who started it, is killed at any moment: rasters, clips, frames, series, imports."""

from __future__ import annotations

import json
import random
from pathlib import Path

from . import clips, graphs
from .fault import Fault, Stress, image, job, older, tasks


def make(rng: random.Random, folder: Path, port: int) -> Fault:
    text, outputs = rng.choice((_raster, _series, _clip, _frames, _import, _import))(rng, folder)
    orphan = rng.random() < 0.5
    stress = Stress(die_at=rng.choice((rng.randrange(1, 25), rng.randrange(1, 90))), orphan=orphan,
                    both=orphan and rng.random() < 0.5)  # fmt: skip
    return Fault(text, outputs=outputs, stress=stress)


def _raster(rng: random.Random, folder: Path) -> tuple[str, tuple[Path, ...]]:
    images = [image(folder / f"a_2020-0{k}-01.tif", k) for k in (1, 2)]
    task, parameters = rng.choice([known for known in tasks(folder, images) if "output" in known[1]])
    return job(task, **parameters), older(Path(parameters["output"]))


def _series(rng: random.Random, folder: Path) -> tuple[str, tuple[Path, ...]]:
    layers = [{"path": image(folder / f"field_2020-0{k}-01.tif", k, side=16)} for k in (1, 2, 3)]
    out = folder / "out"
    outputs = older(*(out / f"field_2020-0{k}-01.tif" for k in (1, 2, 3)), out / "field_clear_count.tif")
    return job("reconstructseries", optical=layers, method="linear", detect=False, output_folder=out), outputs


def _clip(rng: random.Random, folder: Path) -> tuple[str, tuple[Path, ...]]:
    outputs = older(folder / "out" / rng.choice(("sharp.mp4", "sharp.mkv")))
    clip = clips.write(folder / "a.avi", "mpeg4")
    return job("videosr", input={"path": clip}, method="bicubic", output=outputs[0]), outputs


def _frames(rng: random.Random, folder: Path) -> tuple[str, tuple[Path, ...]]:
    kind = rng.choice(("png", "geotiff"))
    ending = "png" if kind == "png" else "tif"
    outputs = older(*(folder / "out" / f"frame_000{k}.{ending}" for k in range(8)))
    clip = clips.write(folder / "a.avi", "mpeg4")
    text = job("videosr", input={"path": clip}, method="bicubic", output_folder=folder / "out", frame_format=kind)
    return text, outputs


def _import(rng: random.Random, folder: Path) -> tuple[str, tuple[Path, ...]]:
    path = graphs.write(folder / "w.onnx", graphs.whole())
    path.with_suffix(".json").write_text(json.dumps(graphs.CARD))
    models = folder / "models"
    return job("importmodel", file=path, folder=models), older(models / "w.onnx", models / "w.json")
