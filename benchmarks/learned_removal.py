"""EMRDM and RESTORE-DiT at full size: processor seconds and peak memory of one network call, and seams between tiles.

    .dev/venv/bin/python -m benchmarks.learned_removal network CHECKPOINT ...
    .dev/venv/bin/python -m benchmarks.learned_removal seams IMAGE TILE OVERLAP

network: a published checkpoint (or one of its shapes) is exported and run on one thread, each way in a process of its own,
since peak memory never falls: ONNX Runtime as SkyMend opens it, with its own defaults, the float16 export, and torch eager.
Seconds are processor time, the smaller of two calls.
seams: mean step between neighbouring pixels where a tile begins or ends, over the mean step elsewhere (1: no seam), of an
image that the network made as a whole (KEEP=false).
"""

from __future__ import annotations

import argparse
import resource
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import numpy as np
import rasterio

from skymend.engine.inference.blending import overlapping_tiles

TILE = {"emrdm": 256, "restore-dit": 128}
FRAMES = 15


def seams(image: np.ndarray, tile: int, overlap: int) -> float:
    """Mean |step| at the tiles' borders over mean |step| elsewhere, both directions and all bands of (bands, H, W)."""
    at, elsewhere = [], []
    covers = overlapping_tiles((image.shape[-2], image.shape[-1]), tile, overlap)
    for axis, offset, length in ((-2, "row_off", image.shape[-2]), (-1, "col_off", image.shape[-1])):
        starts = {int(getattr(cover.window, offset)) for cover in covers}
        borders = {place for start in starts for place in (start, start + tile) if 0 < place < length}
        steps = np.abs(np.diff(image.astype(np.float64), axis=axis))
        steps = np.moveaxis(steps, axis, 0)  # step k lies between k and k + 1
        seam = np.isin(np.arange(length - 1) + 1, list(borders))
        at.append(steps[seam])
        elsewhere.append(steps[~seam])
    return float(np.concatenate([s.ravel() for s in at]).mean() / np.concatenate([s.ravel() for s in elsewhere]).mean())


def inputs_of(family: str, configuration: dict[str, Any]) -> dict[str, np.ndarray]:
    """Random values for one tile of the size the network was trained with."""
    random, size = np.random.default_rng(0), TILE[family]

    def normal(*shape: int) -> np.ndarray:
        return random.standard_normal(shape).astype(np.float32)

    if family == "emrdm":
        frames = (3,) if configuration["temporal"] else ()
        return {"x": normal(1, *frames, configuration["channels_in"], size, size), "c_noise": np.float32([-0.3])}
    given = {"x": normal(1, FRAMES, configuration["channels"], size, size), "t": np.float32([500])}
    given["date"] = 10 * np.arange(FRAMES, dtype=np.float32)[None]
    if configuration["uses_radar"]:
        given["cond"] = normal(1, FRAMES, configuration["radar_channels"], size, size)
    return given


def best(call: Callable[[], Any]) -> tuple[float, float]:
    """Processor seconds of a call, the smaller of two, and the peak memory of the process (MB)."""
    seconds = []
    for _ in range(2):
        started = time.process_time()
        call()
        seconds.append(time.process_time() - started)
    return min(seconds), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def run_onnx(path: str, given: dict[str, np.ndarray], defaults: bool) -> tuple[float, float]:
    """As SkyMend opens models, or with ONNX Runtime's own planning of memory."""
    from skymend.engine.inference.session import open_session

    if not defaults:
        session = open_session(Path(path), device="cpu", threads=1)
        return best(lambda: session.run(given))
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    plain = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
    return best(lambda: plain.run(None, given))


def run_torch(checkpoint: str, given: dict[str, np.ndarray]) -> tuple[float, float]:
    """The network itself."""
    import torch

    from skymend.models import checkpoints

    torch.set_num_threads(1)
    network = checkpoints.load(Path(checkpoint)).network
    tensors = [torch.from_numpy(value) for value in given.values()]
    with torch.no_grad():
        return best(lambda: network(*tensors))


def export(checkpoint: str, folder: str) -> tuple[str, str, str, dict[str, np.ndarray], float]:
    """Family, files in float32 and float16, inputs, and the largest difference between both on them, in their range."""
    import shutil

    from skymend.engine.inference.session import open_session
    from skymend.models import checkpoints, precision
    from skymend.models.export import export as to_onnx
    from skymend.models.family import family

    loaded = checkpoints.load(Path(checkpoint))
    graph = family(loaded.family).graphs(loaded.network, loaded.configuration)[0]
    single = to_onnx(graph, Path(folder) / "single.onnx")
    half = Path(shutil.copyfile(single, Path(folder) / "half.onnx"))
    precision.halve(graph, half)
    given = inputs_of(loaded.family, loaded.configuration)
    answers = [open_session(path, device="cpu", threads=1).run(given)["y"] for path in (single, half)]
    error = np.abs(answers[0] - answers[1]).max() / np.abs(answers[0]).max()
    return loaded.family, str(single), str(half), given, float(error)


def alone(call: Callable[..., Any], *arguments: Any) -> Any:
    """The answer of a call in a fresh process."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as elsewhere:
        return elsewhere.submit(call, *arguments).result()


def networks(paths: list[str]) -> None:
    print("| network | as | MB on disk | processor seconds | peak MB |\n|---|---|---|---|---|", flush=True)
    for checkpoint in paths:
        with tempfile.TemporaryDirectory() as folder:
            family, single, half, given, error = alone(export, checkpoint, folder)
            ways = (
                ("ONNX float32", single, run_onnx, (single, given, False)),
                ("ONNX float32, default planning", single, run_onnx, (single, given, True)),
                (f"ONNX float16 (differs by {error:.1e})", half, run_onnx, (half, given, False)),
                ("torch eager", checkpoint, run_torch, (checkpoint, given)),
            )
            for name, path, call, arguments in ways:
                seconds, peak = alone(call, *arguments)
                size = Path(path).stat().st_size / 1e6
                print(f"| {family} | {name} | {size:.0f} | {seconds:.1f} | {peak:.0f} |", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["network", "seams"])
    parser.add_argument("values", nargs="+")
    options = parser.parse_args()
    if options.what == "network":
        networks(options.values)
    else:
        path, tile, overlap = options.values
        with rasterio.open(path) as dataset:
            print(f"{seams(dataset.read(), int(tile), int(overlap)):.3f}")


if __name__ == "__main__":
    main()
