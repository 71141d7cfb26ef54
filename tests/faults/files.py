"""Inputs with bytes that were changed or lost on the way."""

from __future__ import annotations

import random
from pathlib import Path

from . import clips
from .fault import Fault, image, job, older, tasks

_COMPRESSED = (
    {"compress": "DEFLATE"},
    {"compress": "LZW", "predictor": 2},
    {"tiled": True, "blockxsize": 16, "blockysize": 16},
    {},
)


def make(rng: random.Random, folder: Path, port: int) -> Fault:
    if rng.random() < 0.25:
        return _clip(rng, folder)
    profile = rng.choice(_COMPRESSED)
    images = [image(folder / f"a_2020-0{k}-01.tif", k, **(profile if k == 1 else {})) for k in (1, 2)]
    if rng.random() < 0.2:
        images[0] = _vrt(folder, images[0])
    harm(rng, images[0])
    task, parameters = rng.choice(tasks(folder, images))
    outputs = older(Path(parameters["output"])) if "output" in parameters else ()
    return Fault(job(task, **parameters), names=(images[0].name, "a_2020-01-01"), outputs=outputs)


def harm(rng: random.Random, path: Path) -> None:
    """Flip some bits, overwrite a stretch, or cut the file off."""
    content = bytearray(path.read_bytes())
    way = rng.randrange(4)
    if way == 0:
        del content[rng.randrange(len(content)) :]
    elif way == 1:
        place = rng.randrange(len(content))
        stretch = min(rng.randrange(1, 2000), len(content) - place)
        content[place : place + stretch] = rng.choice((b"\xff", b"\0", b"<")) * stretch
    else:
        for _ in range(rng.choice((1, 8, 64))):
            content[rng.randrange(min(len(content), 400 if way == 2 else len(content)))] ^= 1 << rng.randrange(8)
    path.write_bytes(content)


def _vrt(folder: Path, source: Path) -> Path:
    bands = "".join(
        f'<VRTRasterBand dataType="UInt16" band="{k}"><SimpleSource><SourceFilename relativeToVRT="1">{source.name}'
        f"</SourceFilename><SourceBand>{k}</SourceBand></SimpleSource></VRTRasterBand>"
        for k in range(1, 5)
    )
    path = folder / "v_2020-01-01.vrt"
    path.write_text(
        '<VRTDataset rasterXSize="48" rasterYSize="48"><SRS>EPSG:32633</SRS><GeoTransform>500000,10,0,5100000,0,-10'
        f"</GeoTransform>{bands}</VRTDataset>"
    )
    return path


def _clip(rng: random.Random, folder: Path) -> Fault:
    name, codec = rng.choice((("a.avi", "mpeg4"), ("a.mp4", "mpeg4"), ("a.mkv", "ffv1")))
    whole = clips.write(folder / f"whole_{name}", codec)
    path = folder / name
    path.write_bytes(whole.read_bytes())
    harm(rng, path)
    if rng.random() < 0.5:
        return Fault(job("evaluate", prediction={"path": path}, reference={"path": whole}), names=(name,))
    return Fault(job("videosr", input={"path": path}, method="bicubic", output=folder / "out.mp4"), names=(name,))
