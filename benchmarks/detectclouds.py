"""Memory and speed of cloud detection: `python -m benchmarks.detectclouds memory|speed|resolution [...]`.

memory: one worker on a made-up Sentinel-2 L1C scene of SIDE × SIDE × 10 bands; peak of the whole process tree, and time.
speed PEER: seconds a megapixel of s2cloudless's own predict (run by the Python at PEER, which has the package) and of ours,
on the same pixels in turns, by one thread and by two.
resolution SCENE…: masks of s2cloudless on coarser pixels beside those on the image's own, and processor seconds of each.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import numpy as np

BANDS = ("B01", "B02", "B04", "B05", "B08", "B8A", "B09", "B10", "B11", "B12")
FOR_RULES = ("B01", "B02", "B03", "B04", "B08", "B8A", "B09", "B10", "B11", "B12")  # the same pixels, by other names
GROUND = np.array([0.13, 0.10, 0.08, 0.11, 0.25, 0.28, 0.08, 0.002, 0.17, 0.09], np.float32)[:, None, None]
CLOUD = np.array([0.50, 0.49, 0.49, 0.51, 0.55, 0.57, 0.22, 0.010, 0.40, 0.30], np.float32)[:, None, None]
ROOT = Path(__file__).resolve().parent.parent

PEER = """
import json, sys, time
import numpy as np
from s2cloudless import S2PixelCloudDetector
x = np.load(sys.argv[1])
detector = S2PixelCloudDetector(threshold=0.4)
detector.get_cloud_probability_maps(x[:, :50], num_threads=int(sys.argv[2]))
wall, cpu = time.perf_counter(), time.process_time()
p = detector.get_cloud_probability_maps(x, num_threads=int(sys.argv[2]))
print(json.dumps([time.perf_counter() - wall, time.process_time() - cpu]))
np.save(sys.argv[3], p[0])
"""

OURS = """
import json, sys, time
import numpy as np
from skymend.engine.catalogue import zoo
from skymend.engine.clouds.s2cloudless import CloudProbability
from skymend.engine.job.events import Events
x = np.ascontiguousarray(np.load(sys.argv[1])[0].transpose(2, 0, 1))
valid = np.ones(x.shape[1:], bool)
detector = CloudProbability(zoo.find("detectclouds", "s2cloudless"), int(sys.argv[2]), Events.silent())
detector(x[:, :50], valid[:50])
wall, cpu = time.perf_counter(), time.process_time()
p = detector(x, valid)
print(json.dumps([time.perf_counter() - wall, time.process_time() - cpu]))
np.save(sys.argv[3], p)
"""


def block(size: int, seed: int) -> np.ndarray:
    """(10, size, size) reflectance: land of many tones under clouds of every thickness."""
    from scipy import ndimage

    random = np.random.default_rng(seed)

    def field(cells: int) -> np.ndarray:
        small = random.standard_normal((cells + 3, cells + 3)).astype(np.float32)
        return ndimage.zoom(small, (size + 1) / (cells + 2), order=1)[:size, :size]

    tone = np.exp(0.25 * field(40) + 0.1 * random.standard_normal((size, size), np.float32))
    colour = 0.15 * np.stack([field(25) for _ in BANDS])
    cloud = np.clip(0.8 * field(9) + 0.3 * field(60) - 0.2, 0, 1)
    ground = GROUND * tone * np.exp(colour)
    return np.clip(ground + cloud * (CLOUD - ground), 1e-4, 1.5)


def write_scene(path: Path, side: int) -> None:
    """The scene, block by block; tiled and compressed as products are."""
    import rasterio
    from affine import Affine

    from skymend.engine.raster.window import Window

    with rasterio.open(
        path, "w", driver="GTiff", width=side, height=side, count=10, dtype="uint16", crs="EPSG:32633",
        transform=Affine(10, 0, 300_000, 0, -10, 5_100_000), tiled=True, blockxsize=512, blockysize=512,
        compress="DEFLATE", zlevel=1, interleave="band", num_threads="ALL_CPUS",
    ) as dataset:  # fmt: skip
        dataset.descriptions = BANDS
        for top in range(0, side, 1024):
            for left in range(0, side, 1024):
                values = (block(1024, 1000 * top + left) * 10_000).astype(np.uint16)
                height, width = min(1024, side - top), min(1024, side - left)
                dataset.write(values[:, :height, :width], window=Window(left, top, width, height))


def memory(side: int, method: str, memory_mb: int, scene: Path | None) -> None:
    """Run the worker and watch it."""
    with tempfile.TemporaryDirectory() as folder:
        image = scene or Path(folder) / "scene_20200620.tif"
        if not image.exists():
            write_scene(image, side)
        parameters = {
            "input": {"path": str(image)}, "output": f"{folder}/clouds.tif", "probability": f"{folder}/p.tif",
            "method": method, "memory_mb": memory_mb, "bands": FOR_RULES if method == "spectral" else [],
        }  # fmt: skip
        job = Path(folder) / "job.json"
        job.write_text(json.dumps({"protocol": 1, "task": "detectclouds", "parameters": parameters}))
        start = time.perf_counter()
        process = subprocess.Popen([sys.executable, str(ROOT), str(job)], stdout=subprocess.PIPE, text=True)
        watch = Watch(process.pid)
        last = [json.loads(line) for line in process.stdout or () if '"progress"' not in line][-1]
        process.wait()
        peak = watch.stop()
        report = last.get("report", last)
        print(
            f"{side} × {side} × 10, {method}, MEMORY_MB={memory_mb}: peak {peak / 2**20:.0f} MB, "
            f"{time.perf_counter() - start:.0f} s; {report.get('shares', report)} {report.get('shadows', '')}"
        )


class Watch(threading.Thread):
    """Largest sum of resident memory (kB) of a process and its children, sampled ten times a second."""

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self._pid, self._peak, self._done = pid, 0, threading.Event()
        self.start()

    def run(self) -> None:
        while not self._done.wait(0.1):
            self._peak = max(self._peak, self._resident(self._pid))

    def stop(self) -> int:
        """The peak in bytes."""
        self._done.set()
        self.join()
        return self._peak * 1024

    def _resident(self, pid: int) -> int:
        try:
            text = Path(f"/proc/{pid}/status").read_text()
            children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
        except OSError:
            return 0
        own = next((int(line.split()[1]) for line in text.splitlines() if line.startswith("VmRSS")), 0)
        return own + sum(self._resident(int(child)) for child in children)


def speed(peer: str, pixels: Path | None, repeats: int) -> None:
    """Both on the same megapixel in turns; the best of `repeats`."""
    with tempfile.TemporaryDirectory() as folder:
        x = np.load(pixels) if pixels else block(1000, 1).transpose(1, 2, 0)
        x = (np.rint(x.reshape(1, -1, 1000, 10) * 10_000) / 10_000).astype(np.float32)
        np.save(f"{folder}/x.npy", x)
        megapixels = x.shape[1] * x.shape[2] / 1e6
        for threads in (1, 2):
            best = {}
            for _ in range(repeats):
                for name, python, code in (("s2cloudless", peer, PEER), ("SkyMend", sys.executable, OURS)):
                    environment = {
                        **os.environ,
                        "OMP_NUM_THREADS": str(threads),
                        "PYTHONPATH": str(ROOT / ".dev/plugins"),
                    }
                    output = subprocess.run(
                        [python, "-c", code, f"{folder}/x.npy", str(threads), f"{folder}/{name}.npy"],
                        check=True, capture_output=True, text=True, env=environment,
                    ).stdout  # fmt: skip
                    found = np.array(json.loads(output.splitlines()[-1])) / megapixels
                    best[name] = np.minimum(best.get(name, np.inf), found)
            ratio = best["s2cloudless"] / best["SkyMend"]
            difference = np.abs(np.load(f"{folder}/s2cloudless.npy") - np.load(f"{folder}/SkyMend.npy")).max()
            for name, (wall, cpu) in best.items():
                print(f"{threads} thread(s), {name}: {wall:.2f} s/Mpx wall, {cpu:.2f} CPU")
            print(
                f"   {ratio[0]:.1f} × faster by wall clock, {ratio[1]:.1f} × by CPU; largest difference {difference:.1e}"
            )


def resolution(scenes: list[Path], bands: list[str]) -> None:
    """Agreement with the masks at the image's own resolution, a row a scene."""
    from contextlib import closing

    from skymend.engine.clouds.by_window import WindowJob
    from skymend.engine.clouds.methods import Asked, choose
    from skymend.engine.job.events import Events
    from skymend.engine.job.layer import Layer
    from skymend.engine.job.parameters import Machine
    from skymend.engine.raster.opening import open_scene
    from skymend.engine.raster.tiling import tiles

    for path in scenes:
        scene, masks = open_scene([Layer(path=str(path))], bands=bands), {}
        for metres in (0, 20, 30, 60):
            asked, given = Asked(scene, machine=Machine(threads=1)), {"resolution": metres}
            detector = choose(asked, Events.silent(), method="s2cloudless", given=given).detector
            mask = np.zeros(scene.geobox.shape.yx, bool)
            with closing(WindowJob(detector)) as job:
                start = time.process_time()
                for tile in tiles(mask.shape, 512, detector.halo):
                    mask[tile.window.toslices()] = np.isin(job.compute(tile, job.read(tile)).classes, (1, 2))
            masks[metres] = mask, time.process_time() - start
        own, seconds = masks.pop(0)
        print(f"{path.name}: {own.mean():.1%} cloud, {seconds:.2f} s of one core")
        for metres, (mask, spent) in masks.items():
            iou = (own & mask).sum() / max(1, (own | mask).sum())
            print(f"   {metres} m: {(own == mask).mean():.2%} agree, IoU {iou:.3f}, {spent:.2f} s")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    watch = commands.add_parser("memory")
    watch.add_argument("--side", type=int, default=10_980)
    watch.add_argument("--method", default="auto")
    watch.add_argument("--memory-mb", type=int, default=1024)
    watch.add_argument("--scene", type=Path, help="keep the scene here, or take the one that is there")
    race = commands.add_parser("speed")
    race.add_argument("peer")
    race.add_argument("--pixels", type=Path, help="a .npy of (N, 10) reflectance instead of made-up pixels")
    race.add_argument("--repeats", type=int, default=3)
    coarser = commands.add_parser("resolution")
    coarser.add_argument("scenes", type=Path, nargs="+")
    coarser.add_argument("--bands", nargs="*", default=[], help="names of the bands, where the files do not tell them")
    options = parser.parse_args()
    if options.command == "resolution":
        resolution(options.scenes, options.bands)
    elif options.command == "memory":
        memory(options.side, options.method, options.memory_mb, options.scene)
    else:
        speed(options.peer, options.pixels, options.repeats)


if __name__ == "__main__":
    main()
