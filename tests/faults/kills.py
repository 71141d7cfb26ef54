"""The process is killed while it puts its outputs in place of older ones."""

from __future__ import annotations

import random
from pathlib import Path

from .fault import Fault, Stress, image, job, older


def make(rng: random.Random, folder: Path, port: int) -> Fault:
    first, second = (image(folder / f"a_2020-0{k}-01.tif", k) for k in (1, 2))
    out = folder / "out"
    if rng.random() < 0.5:
        outputs = older(out / "clouds.tif", out / "probability.tif")
        text = job(
            "detectclouds", input={"path": first}, sensor="sentinel2-l2a", output=outputs[0], probability=outputs[1]
        )
    else:
        outputs = older(out / "difference.tif", out / "page.html")
        text = job(
            "evaluate",
            prediction={"path": first},
            reference={"path": second},
            output=outputs[0],
            output_html=outputs[1],
        )
    return Fault(text, outputs=outputs, stress=Stress(die_at=rng.randrange(1, 25), only_commit=True))
