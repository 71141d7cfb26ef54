"""Too little memory: the process gets some address space beyond what it has, and no more."""

from __future__ import annotations

import random
from pathlib import Path

from . import clips
from .fault import Fault, Stress, image, job, older, tasks


def make(rng: random.Random, folder: Path, port: int) -> Fault:
    stress = Stress(memory=rng.choice((48, 64, 96, 128, 192, 256, 384, 512, 1024)))
    if rng.random() < 0.2:
        clip = clips.write(folder / "a.avi", "mpeg4", side=64)
        outputs = older(folder / "out" / "sharp.mkv")
        return Fault(
            job("videosr", input={"path": clip}, method="bicubic", output=outputs[0]), outputs=outputs, stress=stress
        )
    side = rng.choice((48, 700))
    images = [image(folder / f"a_2020-0{k}-01.tif", k, side=side) for k in (1, 2)]
    task, parameters = rng.choice(tasks(folder, images))
    outputs = older(Path(parameters["output"])) if "output" in parameters else ()
    more = {} if rng.random() < 0.5 else {"memory_mb": 64}
    return Fault(job(task, **parameters, **more), outputs=outputs, stress=stress)
