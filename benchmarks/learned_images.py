"""What the small video and cloud models are scored on, through the engine: filmed stills, a labelled scene, made-up skies.

Places are those no training saw: the stills of `caliterra`, the Landsat-7 scene with an expert's label, simulated scenes of
other seeds. `learned_skill` runs it and writes the tables.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import rasterio
from PIL import Image
from scipy.ndimage import gaussian_filter

from skymend.engine.video.resampling import degrade, translation

FRAMES, SIDE, EDGE = 7, 128, 8  # of a clip; fine pixels at the border that do not count are EDGE · scale
CLEAR, CLOUD, SHADOW = 0, 1, 2
Run = Callable[..., None]


def clips(folder: Path, stills: Path) -> Iterator[tuple[str, int, Path, np.ndarray]]:
    """Name, scale, folder of frames and truth (H, W, 3) of the middle one."""
    paths = sorted(stills.glob("caliterra_*.png"))[::4]
    cases = {
        "bi": {}, "bd": {"degradation": "bd"}, "bd, noise": {"degradation": "bd", "noise": 2.0},
        "bi, moving": {"moving": True}, "bi, grey": {"grey": True},
    }  # fmt: skip
    for scale in (2, 3, 4):
        for name, case in cases.items():
            if scale < 4 and name not in ("bi", "bd, noise"):
                continue
            for number, path in enumerate(paths):
                target = folder / f"x{scale} {name} {number}"
                yield f"×{scale} {name}", scale, target, filmed(path, target, scale, number, **case)


def filmed(
    path: Path, folder: Path, scale: int, seed: int, degradation="bi", noise=0.0, moving=False, grey=False
) -> np.ndarray:
    """Frames of a still filmed by a camera that moves, written as PNG; the truth of the middle one."""
    draw = np.random.default_rng([seed, scale])
    side, pad = SIDE * scale, 6 * scale
    pixels = np.asarray(Image.open(path).convert("RGB"), np.float64) / 255
    pixels = np.repeat(pixels.mean(2, keepdims=True), 3, 2) if grey else pixels
    top, left = ((n - side - 2 * pad) // 2 for n in pixels.shape[:2])
    ground = pixels[max(top, 0) :, max(left, 0) :][: side + 2 * pad, : side + 2 * pad].transpose(2, 0, 1)
    shifts = draw.uniform(-1.5, 1.5, (FRAMES, 2))
    shifts[FRAMES // 2] = 0
    boxes = [
        (draw.uniform(pad, side, 2), draw.uniform(-2, 2, 2) * scale, draw.integers(2, 8, 2) * scale, draw.random(3))
        for _ in range(6 if moving else 0)
    ]
    folder.mkdir(parents=True)
    for k, shift in enumerate(shifts):
        scene = ground.copy()
        for place, velocity, size, colour in boxes:
            y, x = np.rint(place + velocity * (k - FRAMES // 2)).astype(int).clip(0)
            scene[:, y : y + size[0], x : x + size[1]] = colour[:, None, None]
        scene = np.stack([gaussian_filter(band, 0.4) for band in scene]) if moving else scene
        rows, columns = (translation(scene.shape[-1], scale * d).toarray() for d in shift)
        moved = (rows @ scene @ columns.T)[:, pad : pad + side, pad : pad + side]
        if k == FRAMES // 2:
            truth = moved
        frame = degrade(moved.astype(np.float32), scale, degradation)
        noisy = frame + noise / 255 * draw.standard_normal(frame.shape)
        eight = np.rint(255 * noisy.clip(0, 1)).astype(np.uint8)
        Image.fromarray(eight.transpose(1, 2, 0)).save(folder / f"frame_{k:03d}.png")
    return truth.transpose(1, 2, 0)


def video_error(run: Run, method: str, scale: int, frames: Path, truth: np.ndarray) -> float:
    """RMSE × 255 of the middle frame."""
    out = frames / f"by {method}"
    run("videosr", method=method, input={"path": str(frames)}, scale=scale, first_frame=FRAMES // 2,
        last_frame=FRAMES // 2, frame_format="png", output_folder=str(out))  # fmt: skip
    made = np.asarray(Image.open(next(out.glob("*.png"))).convert("RGB"), np.float64) / 255
    edge = EDGE * scale
    return float(255 * np.sqrt(((made - truth)[edge:-edge, edge:-edge] ** 2).mean()))


def labelled(data: Path) -> tuple[dict, np.ndarray]:
    """How the Landsat-7 scene is given to detectclouds, and its label: clear, cloud, shadow."""
    folder = data / "cloud" / "landsat7-labelled"
    with rasterio.open(folder / "label.tif") as file:
        label = file.read(1)
    told = np.where(label == 4, CLOUD, np.where(label == 0, SHADOW, CLEAR))
    bands = ["blue", "green", "red", "nir", "swir16", "swir22"]
    return {"input": {"path": str(folder / "image.tif")}, "bands": bands}, told


def of_three(classes: np.ndarray) -> np.ndarray:
    """SkyMend's classes as clear, cloud, shadow; 255 stays."""
    return np.choose(np.where(classes > 3, 4, classes), [CLEAR, CLOUD, CLOUD, SHADOW, 255])


def kappa(found: np.ndarray, truth: np.ndarray) -> float:
    """Cohen's kappa of two maps of three classes, where both know."""
    known = (found < 3) & (truth < 3)
    table = np.bincount(3 * truth[known].astype(int) + found[known], minlength=9).reshape(3, 3) / known.sum()
    expected = (table.sum(0) * table.sum(1)).sum()
    return float((np.trace(table) - expected) / (1 - expected))
