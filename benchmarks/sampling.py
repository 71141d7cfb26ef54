"""What surrounds the networks at inference costs a step: samplers, noise, blending, with networks that answer at once.

    python -m benchmarks.sampling [--other CHECKOUT] [--runs 5]

Processor milliseconds of one thread, medians of runs in processes of their own, in turns with another checkout's where one
is given. By graphs: the step as it is done on a GPU, here by ONNX Runtime on the CPU.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

STEPS, REPEATS = 5, 7


def main() -> None:
    """Prints a row a part of the work."""
    parser = argparse.ArgumentParser(prog="benchmarks.sampling")
    parser.add_argument("--other", type=Path)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--figures", action="store_true", help="of this process, as JSON")
    asked = parser.parse_args()
    if asked.figures:
        print(json.dumps(figures()))
        return
    here = Path(__file__).resolve().parents[1]
    checkouts = {"ms": here, **({"other": asked.other.resolve()} if asked.other else {})}
    found: dict[str, list[dict[str, float]]] = {name: [] for name in checkouts}
    for _ in range(asked.runs):
        for name, checkout in checkouts.items():
            found[name].append(_in_process(checkout))
    print("| | " + " | ".join(checkouts) + " |\n|---|" + "---|" * len(checkouts))
    for row in found["ms"][0]:
        medians = [statistics.median(run[row] for run in runs) if row in runs[0] else None for runs in found.values()]
        print(f"| {row} | " + " | ".join("" if value is None else f"{value:.2f}" for value in medians) + " |")
    print(f"Load {os.getloadavg()[0]:.1f}, NumPy {np.__version__}.")


def _in_process(checkout: Path) -> dict[str, float]:
    environment = {**os.environ, "PYTHONPATH": str(checkout / ".dev" / "plugins"), "OMP_NUM_THREADS": "1"}
    command = [sys.executable, str(Path(__file__).resolve()), "--figures"]
    told = subprocess.run(command, cwd=checkout, env=environment, capture_output=True, text=True, check=True)
    figures: dict[str, float] = json.loads(told.stdout)
    return figures


def figures() -> dict[str, float]:
    """Milliseconds of each part."""
    rows = {
        "RESTORE-DiT, a step of 15 × 10 × 128²": restore_dit() / STEPS,
        "EMRDM, a step of 13 × 256²": emrdm((1, 13, 256, 256)) / STEPS,
        "EMRDM, a step of 3 dates × 4 × 256²": emrdm((1, 3, 4, 256, 256)) / STEPS,
        "STFDiff, a step of 6 × 256²": stfdiff() / STEPS,
        "noise of 15 × 10 × 128²": noise(),
        "MTDO: cut, mean and blend of a tile 3 × 128² → 512²": mtdo(),
    }
    try:
        from skymend.engine.inference.arithmetic import OnDevice
    except ImportError:
        return rows
    on = OnDevice(None, "cpu")
    return {
        **rows,
        "RESTORE-DiT, a step by graphs": restore_dit(on=on) / STEPS,
        "EMRDM, a step by graphs": emrdm((1, 13, 256, 256), on=on) / STEPS,
        "STFDiff, a step by graphs": stfdiff(on=on) / STEPS,
        "RESTORE-DiT, a step by graphs of 1 × 1 × 8²: calls alone": restore_dit((1, 1, 1, 8, 8), on=on) / STEPS,
        "EMRDM, the same": emrdm((1, 1, 8, 8), on=on) / STEPS,
        "STFDiff, the same": stfdiff((1, 1, 8, 8), on=on) / STEPS,
    }


def restore_dit(shape: tuple[int, ...] = (1, 15, 10, 128, 128), **more: object) -> float:
    """A window, gaps of clouds' size."""
    from skymend.engine.inference.samplers import ddpm_alphas, dpm_solver_schedule
    from skymend.engine.series.restore_dit import Batch, restore_window

    image, drawn, answer = _images(3, shape)
    random, (B, T, _, H, W) = np.random.default_rng(1), shape
    cloud = random.random((B, T, 1, H // 8, W // 8)) > 0.55
    series = Batch(image, np.kron(cloud, np.ones((8, 8))).astype(np.float32), np.zeros((B, T)))
    schedule = dpm_solver_schedule(ddpm_alphas(), STEPS)
    return _spent(lambda: restore_window(lambda *told: lambda x, t: answer, series, drawn, schedule, **more))


def emrdm(shape: tuple[int, ...], **more: object) -> float:
    """A tile of one image, or of several dates."""
    from skymend.engine.inference.samplers import MeanReversion, karras_levels, mean_reverting_euler
    from skymend.engine.removal.emrdm_sampling import denoiser

    mu, drawn, condition = _images(3, shape)
    answer, several = (mu[:, 0] if len(shape) == 5 else mu) + 0.5, len(shape) == 5
    process, levels = MeanReversion(3.0, dates=shape[1] if several else 1), karras_levels(STEPS)

    def sample() -> object:
        denoise = denoiser(lambda x, c: answer, process, condition, **more)
        each = (lambda x, sigma: denoise(x, sigma)[:, None]) if several else denoise
        return mean_reverting_euler(each, mu, drawn, levels, 3.0, **more)

    return _spent(sample)


def stfdiff(shape: tuple[int, ...] = (1, 6, 256, 256), **more: object) -> float:
    """A tile by DDIM."""
    from skymend.engine.inference.samplers import GaussianDiffusion, cosine_betas

    drawn, answer = _images(2, shape)
    process = GaussianDiffusion(cosine_betas(100))
    return _spent(lambda: process.ddim(lambda x, t: answer, drawn, STEPS, **more))


def noise() -> float:
    """A tile's, at a place of no particular kind."""
    from skymend.engine.inference.noise import position_noise
    from skymend.engine.raster.window import Window

    return _spent(lambda: [position_noise(Window(96, 192, 128, 128), 10, seed=1, date=d) for d in range(15)])


def mtdo() -> float:
    """One tile among four of a frame."""
    from skymend.engine.inference.blending import Blender, overlapping_tiles
    from skymend.engine.video.by_network import BlendedFrame, colour_groups, cut, mean_of_groups

    (frames,), (answer,), groups = _images(1, (5, 3, 224, 224)), _images(1, (1, 3, 512, 512)), colour_groups(3)
    tiles = overlapping_tiles((224, 224), 128, 32)

    def frame() -> None:
        whole = BlendedFrame(Blender((896, 896), 3, 512, 128, lambda window, values: None), 4)
        for tile in tiles:
            cut(frames, tile, groups[0])
            whole.add([tile], [mean_of_groups(answer, groups, 3)])
        whole.finish()

    return _spent(frame) / len(tiles)


def _images(count: int, shape: tuple[int, ...]) -> list[np.ndarray]:
    random = np.random.default_rng(0)
    return [random.standard_normal(shape, np.float32) for _ in range(count)]


def _spent(work: Callable[[], object]) -> float:
    """Median of some runs after the first, in milliseconds of this process."""
    work()
    times = []
    for _ in range(REPEATS):
        began = time.process_time()
        work()
        times.append(1000 * (time.process_time() - began))
    return statistics.median(times)


if __name__ == "__main__":
    main()
