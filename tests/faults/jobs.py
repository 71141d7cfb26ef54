"""Jobs as a script or a broken file may send them."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

from .fault import Fault, image, job, tasks

_ODD: tuple[Any, ...] = (
    None, True, -1, 0, 1e308, 10**30, "", "x", "a\x00b", "\ud800", "n" * 300, "inf", "nan", float("nan"), float("inf"),
    [], [[]], {}, {"path": ""}, {"path": "."}, {"path": "/"}, ["x", None], "9999-12-31",
    "99999999999D", "../..", "/proc/self/mem",
)  # fmt: skip
_NAMES = ("options", "memory_mb", "tile_size", "threads", "seed", "method", "device", "format", "bands", "scale",
          "offset",           "target_dates", "dates", "masks", "mask", "mask_values", "ratio", "output",
    "output_folder", "input", "optical")  # fmt: skip


def make(rng: random.Random, folder: Path, port: int) -> Fault:
    images = [image(folder / f"a_2020-0{k}-01.tif", k) for k in (1, 2)]
    task, parameters = rng.choice(tasks(folder, images))
    text = job(task, **parameters)
    way = rng.randrange(4)
    if way == 0:  # one character more, less, or another
        place = rng.randrange(len(text))
        return Fault(text[:place] + rng.choice(("", chr(rng.randrange(1, 0x3000)), '"', "}")) + text[place + 1 :])
    if way == 1:
        return Fault(
            rng.choice(
                ["", "null", "[]", "3", '"x"', "{}", "[" * 100_000, text[: rng.randrange(len(text))], "\ufeff" + text]
            )
        )
    if way == 2:  # another type where the parameters are
        written = json.loads(text)
        written[rng.choice(("protocol", "task", "parameters", "more"))] = rng.choice(_ODD)
        return Fault(json.dumps(written))
    for _ in range(rng.choice((1, 1, 2))):
        parameters[rng.choice((*parameters, *_NAMES))] = rng.choice(_ODD)
    return Fault(job(task, **parameters))
