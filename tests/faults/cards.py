"""Cards in the user's folder that are damaged or lie: other methods work all the same, and what is chosen is refused."""

from __future__ import annotations

import json
import random
from pathlib import Path

from .fault import Fault, image, job, tasks
from .files import harm

_GOOD = {"id": "own", "task": "fuse", "kind": "onnx", "title": "T", "summary": "S.", "licence": "CC0-1.0",
         "file": "own.onnx",
         "sha256": f"sha256:{'0' * 64}", "family": "stf-cnn", "tile_size": 64, "overlap": 8}  # fmt: skip
_ODD = (
    None,
    -5,
    10**30,
    float("nan"),
    "",
    "../../x",
    "a\x00b",
    [],
    {},
    [[]],
    {"a": {}},
    True,
    "training-free",
    "/etc/passwd",
    1e308,
)


def make(rng: random.Random, folder: Path, port: int) -> Fault:
    models = folder / "data" / "models"
    models.mkdir(parents=True)
    card = {
        **_GOOD,
        rng.choice((*_GOOD, "graphs", "inputs", "configuration", "parameters", "sampler", "scores")): rng.choice(_ODD),
    }
    path = models / "own.json"
    path.write_text(rng.choice([
        json.dumps(card), '{"a":' * 5000 + "1" + "}" * 5000, "[" * 100_000, "null", "", json.dumps([card]), " " * 2_000_000,
    ]))  # fmt: skip
    if rng.random() < 0.3 and path.stat().st_size:
        harm(rng, path)
    (models / "own.onnx").write_bytes(rng.randbytes(99) if rng.random() < 0.5 else b"")
    images = [image(folder / f"a_2020-0{k}-01.tif", k) for k in (1, 2)]
    if rng.random() < 0.5:
        pair = [{"path": str(path)} for path in images]
        given = {
            "fine": pair[:1],
            "coarse": pair[:1],
            "coarse_target": pair[1:],
            "method": "own",
            "output": folder / "out" / "f.tif",
        }
        return Fault(job("fuse", **given), must_fail=True, names=("own",))
    task, parameters = rng.choice(tasks(folder, images))
    return Fault(job(task, **parameters))
