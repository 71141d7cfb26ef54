"""Two runs at the same time that write the same outputs, or into one folder."""

from __future__ import annotations

import json
import random
from pathlib import Path

from . import graphs
from .fault import Fault, image, job, older


def make(rng: random.Random, folder: Path, port: int) -> Fault:
    out = folder / "out"
    images = [image(folder / f"{name}_2020-01-01.tif", k, side=rng.choice((16, 300))) for k, name in enumerate("ab")]
    layers = [{"path": path} for path in images]
    way = rng.randrange(4)
    if way == 0:
        outputs = older(out / "clouds.tif", out / "probability.tif")
        first, second = (
            job("detectclouds", input=layer, sensor="sentinel2-l2a", output=outputs[0], probability=outputs[1])
            for layer in layers
        )
    elif way == 1:
        outputs = older(out / "difference.tif", out / "page.html")
        first, second = (
            job("evaluate", prediction=layers[k], reference=layers[1 - k], output=outputs[0], output_html=outputs[1])
            for k in (0, 1)
        )
    elif way == 2:
        outputs = ()
        first, second = (
            job(
                "simulate",
                scenario="series",
                size=64,
                dates=2,
                seed=k,
                output_folder=rng.choice((out, out, folder / f"out{k}")),
            )
            for k in (0, 1)
        )
    else:
        path = graphs.write(folder / "w.onnx", graphs.whole())
        path.with_suffix(".json").write_text(json.dumps(graphs.CARD))
        outputs = older(folder / "models" / "w.onnx", folder / "models" / "w.json")
        first = second = job("importmodel", file=path, folder=folder / "models")
    return Fault(first, also=second, outputs=outputs)
