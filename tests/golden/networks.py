"""What every network check shares: weights rebuilt from their keys, our importer, and the exported ONNX file."""

from __future__ import annotations

import functools
import hashlib
import os
import tempfile
import time
from pathlib import Path

import numpy as np

from .registry import Golden


def values(key: str, shape: tuple[int, ...], dtype: str) -> np.ndarray:
    """The deterministic content of one state-dict entry, from its name and shape."""
    if dtype == "int64":
        return np.zeros(shape, np.int64)
    seed = int.from_bytes(hashlib.sha256(key.encode()).digest()[:8], "little")
    draw = np.random.Generator(np.random.Philox(seed)).standard_normal(shape, dtype=np.float64)
    leaf = key.rsplit(".", 1)[-1]
    if leaf == "running_var":
        out = 1.0 + 0.1 * np.abs(draw)
    elif leaf == "running_mean":
        out = 0.1 * draw
    elif leaf in ("weight", "scale", "gamma", "g") and len(shape) == 1:
        out = 1.0 + 0.1 * draw
    elif len(shape) >= 2:
        out = draw / np.sqrt(max(1, int(np.prod(shape[1:]))))
    else:
        out = 0.05 * draw
    return np.asarray(out, np.float32)


def weights(golden: Golden) -> dict[str, np.ndarray]:
    """The state dict of a golden file, by published key."""
    arrays, out, i = golden.arrays, {}, 0
    while f"key/{i}" in arrays:
        key = str(arrays[f"key/{i}"])
        fixed = arrays.get(f"fixed/{i}")
        shape = tuple(int(n) for n in arrays[f"shape/{i}"])
        out[key] = values(key, shape, str(arrays[f"dtype/{i}"])) if fixed is None else fixed
        i += 1
    return out


def load(golden: Golden, family: str | None = None, **overrides):
    """The network of a golden file, through our importer (`models.checkpoints`)."""
    import torch

    from skymend.models.checkpoints import load_state

    state = {key: torch.from_numpy(np.array(value)) for key, value in weights(golden).items()}
    return load_state(state, family, overrides, label=golden.path.name)


def want_onnx() -> bool:
    """Whether exported files are to be checked too (`--no-onnx` switches it off)."""
    return os.environ.get("SKYMEND_GOLDEN_ONNX", "1") == "1"


@functools.lru_cache(maxsize=1)
def _workshop() -> tempfile.TemporaryDirectory:
    return tempfile.TemporaryDirectory(prefix="golden-")


def run_onnx(graph, inputs: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """Export one graph of a family and run it on the CPU."""
    import onnxruntime

    from skymend.models.export import export

    path = Path(_workshop().name) / f"{graph.name or 'network'}-{time.monotonic_ns()}.onnx"
    export(graph, path)
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    return dict(zip(graph.outputs, session.run(list(graph.outputs), inputs)))
