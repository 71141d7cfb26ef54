"""Dates and steps of time as people and files write them."""

from __future__ import annotations

import random
from pathlib import Path

from .fault import Fault, image, job

_DATES = (
    "2020-01-01",
    "2020-02-30",
    "0000-00-00",
    "9999-12-31",
    "1900-01-01",
    "20200101",
    "",
    "x",
    "2020-13-01",
    "-2020-01-01",
    "2020-1-1",
)
_TARGETS = ("", "1D", "0D", "-1D", "99999999999D", "1e9D", "nanD", "5M", "1Y", "2020-01-01,2020-01-01", "x", ",",
            "2020-01-01/9999-12-31/1D",             "2020-01-01;2020-02-01", "1" * 5000 + "D", "monthly",
    "2020-01-01 to 2020-03-01", "D")  # fmt: skip


def make(rng: random.Random, folder: Path, port: int) -> Fault:
    layers = []
    for k in range(rng.choice((1, 2, 3))):
        layer = {"path": str(image(folder / f"{rng.choice(_DATES)} {k}.tif", k, side=16))}
        if rng.random() < 0.5:
            layer["date"] = rng.choice(_DATES)
        layers.append(layer)
    given = {"target_dates": rng.choice(_TARGETS)} if rng.random() < 0.7 else {}
    if rng.random() < 0.3:
        given["dates"] = rng.choice((",".join(rng.choices(_DATES, k=3)), "x,,", ";" * 100))
    return Fault(
        job("reconstructseries", optical=layers, method="linear", detect=False, output_folder=folder / "out", **given)
    )
