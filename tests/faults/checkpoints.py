"""Weights that were damaged, poisoned, or are none."""

from __future__ import annotations

import json
import os
import pickle
import random
import warnings
from pathlib import Path

from .fault import Fault, job
from .files import harm

_SETTINGS = (
    "{",
    "[]",
    "a: &a [*a]",
    "x: " + "[" * 3000,
    '{"bands": -1}',
    '{"dim": 1e30}',
    "a: 1\nb: !!python/object/apply:os.mkdir [ran]",
)


class _Code:
    """Unpickled carelessly, it makes a folder."""

    def __reduce__(self):
        return os.mkdir, ("left-by-a-pickle",)


def make(rng: random.Random, folder: Path, port: int) -> Fault:
    name = rng.choice(("w.pth", "w.pt", "w.ckpt", "w.bin", "w.safetensors", "w.onnx"))
    path = folder / name
    way = rng.randrange(4)
    if way == 0:
        path.write_bytes(
            rng.choice([b"", b"PK", b"\x80\x02", rng.randbytes(300), b"\xff" * 8 + b"{}", b"{}", b"\0" * 99])
        )
    elif way == 1 or name.endswith(("safetensors", "onnx")):
        path.write_bytes(pickle.dumps({"state_dict": _Code()}))
    else:
        _torch(rng, path, whole=way == 2)
    if rng.random() < 0.3:
        path.with_suffix(rng.choice((".yaml", ".json"))).write_text(rng.choice(_SETTINGS))
    if name == "w.onnx":
        card = {"task": "fuse", "title": "T", "summary": "S.", "licence": "CC0-1.0"}
        path.with_suffix(".json").write_text(json.dumps(card))
    return Fault(job("importmodel", file=path, folder=folder / "models"), must_fail=True, names=(name, "w."))


def _torch(rng: random.Random, path: Path, whole: bool) -> None:
    """A state dict of one of our networks with one tensor that cannot be, or with damaged bytes."""
    import torch

    from tests.models import published

    torch.set_num_threads(1)
    state = dict(published.restore_dit())
    read = [key for key in state if not key.startswith("y_embedder.")]  # a table of classes, which nothing asks
    key = rng.choice([key for key in read if key.endswith("weight")])
    spoilt = {
        "nan": lambda w: w * float("nan"), "inf": lambda w: w / 0, "bool": lambda w: w > 0,
        "int": lambda w: w.to(torch.int32),
        "complex": lambda w: w.to(torch.complex64), "scalar": lambda w: w.sum(), "empty": lambda w: w[:0],
        "one more": lambda w: w[None],
    }  # fmt: skip
    if whole:
        state[key] = spoilt[rng.choice(sorted(spoilt))](state[key])
    torch.save(state, path)
    good = path.read_bytes()
    while not whole and _same(path, state):  # what lies between the members of an archive may be anything
        path.write_bytes(good)
        harm(rng, path)


def _same(path: Path, state: dict) -> bool:
    """Whether a file still holds these weights."""
    import torch

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            found = torch.load(path, weights_only=True)
            return set(found) == set(state) and all(torch.equal(found[key], state[key]) for key in state)
    except Exception:
        return False
