"""Training-free video super-resolution: accuracy against the truth of filmed towns and of a sharp made-up city.

    PYTHONPATH=.dev/plugins .dev/venv/bin/python -m benchmarks.video_accuracy              # the table of video_accuracy.md
    PYTHONPATH=.dev/plugins .dev/venv/bin/python -m benchmarks.video_accuracy --windows    # back-projection, other windows

×4, PSNR in dB of the luma of the centre frame, 8 fine pixels at the border left out; seven frames, options as the cards have
them but for the camera, which is known. `film` is the simulator's (scenario
video: traffic, optics, noise of 1/255, 8-bit), `city` the tests' made-up scene with edges between pixels: clean, with 20 %
of it under textured objects that move by up to three pixels a frame, with noise of 3/255, and standing still; all 8-bit.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator

import numpy as np

SEEDS = (0, 1)
COLUMNS = ("bicubic", "Lanczos", "shift-and-add", "back-projection, 1 frame", "back-projection")


def clips(count: int) -> Iterator[tuple[str, str, list]]:
    """Name, degradation, and for each seed frames (N, C, h, w), the truth (C, H, W) and the true shifts (N, 2)."""
    from tests.engine.video.video_scene import film

    for degradation in ("bi", "bd"):
        yield "film", degradation, [_simulated(degradation, seed, count) for seed in SEEDS]
        for name, case in (
            ("city, clean", {}),
            ("city, 20 % moving", {"moving": 0.2}),
            ("city, noise 3/255", {"noise": 3 / 255}),
            ("city, standing still", {"reach": 0.0}),
        ):
            made = [film(256, degradation=degradation, seed=seed, count=count, **case) for seed in SEEDS]
            yield name, degradation, [(c.frames[:, None], c.truth[None], c.shifts) for c in made]


def _simulated(degradation: str, seed: int, count: int):
    from skymend.engine.simulator.film import Film, FilmCamera, plan_film

    plan = plan_film(512, count, seed, FilmCamera(4, degradation, 1.0, 10.0))  # type: ignore[arg-type]
    frames = [Film(plan).frame(k) for k in range(count)]
    low = np.stack([frame.low for frame in frames]).astype(np.float32) / 255
    shifts = (plan.shifts - plan.shifts[count // 2]) / 4
    return low.mean(axis=1, keepdims=True), frames[count // 2].high.mean(axis=0, keepdims=True) / 255, shifts


def scores(frames: np.ndarray, truth: np.ndarray, shifts: np.ndarray, degradation: str, columns=COLUMNS) -> list[float]:
    """PSNR of each column's method, then the largest error of a registration in pixels."""
    from skymend.engine.catalogue import zoo
    from skymend.engine.job.events import Events
    from skymend.engine.job.parameters import Machine
    from skymend.engine.video.methods import Enlargement, method_of
    from skymend.engine.video.piece import Piece
    from skymend.engine.video.registration import Motion, register
    from skymend.engine.video.training_free import super_resolve

    centre, count = len(frames) // 2, len(frames)
    reference = frames[centre, 0]
    motions = [register(reference, frame[0]) for frame in frames]
    error = max(float(np.abs(np.array(motion.shift) - d).max()) for motion, d in zip(motions, shifts))
    motions[centre] = Motion.of_shift((0.0, 0.0))
    both = Piece(frames, np.ones((count, *reference.shape), bool), tuple(motions), centre)
    alone = Piece(frames[centre : centre + 1], both.validity[:1], (motions[centre],), 0)
    wanted = Enlargement(4, 1, count, 1, both.shape)
    row = []
    for name in columns:
        card = zoo.find("videosr", name.lower().split(",")[0])
        given = {"degradation": degradation} if card.id == "back-projection" else {}
        method = method_of(card, zoo.options(card, given), wanted, Machine(), Events.silent())
        made = super_resolve(method.formula, alone if "1 frame" in name else both, 4)
        inner = np.s_[:, 8:-8, 8:-8]
        row.append(float(-10 * np.log10(np.mean((made[inner] - truth[inner]) ** 2))))
    return [*row, error]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--windows", action="store_true", help="back-projection with 3, 5, 7 and 9 frames")
    windows = parser.parse_args().windows
    columns = ("bicubic", "back-projection") if windows else COLUMNS
    print(f"| clip | camera | {'frames | ' if windows else ''}{' | '.join(columns)} | largest registration error |")
    for count in (3, 5, 7, 9) if windows else (7,):
        for name, degradation, cases in clips(count):
            mean = np.mean([scores(*case, degradation, columns) for case in cases], axis=0)
            cells = [f"{value:.2f}" for value in mean[:-1]] + [f"{mean[-1]:.4f}"]
            print(f"| {name} | {degradation} | {f'{count} | ' if windows else ''}{' | '.join(cells)} |", flush=True)


if __name__ == "__main__":
    main()
