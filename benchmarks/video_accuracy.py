"""Training-free video super-resolution: accuracy against the truth of filmed towns and of a sharp made-up city.

    .dev/venv/bin/python -m benchmarks.video_accuracy              # the table of video_accuracy.md
    .dev/venv/bin/python -m benchmarks.video_accuracy --windows    # back-projection, other windows
    .dev/venv/bin/python -m benchmarks.video_accuracy --cameras 302    # the camera unknown, by seed

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


def unknown_cameras(seed: int) -> None:
    """Print what is gained over Lanczos where nobody tells the camera."""
    print("| clip | scale | camera | found | Lanczos, dB | bi | bd | found camera | auto | taken |")
    for clip in ("film", "city"):
        for scale in (2, 3, 4):
            for blur in (None, 0.2, 0.3, 0.4, 0.5, 0.6):
                frames, truth = _seen(clip, scale, blur, seed)
                camera, base, gains, taken = gained(frames, truth, scale)
                told = "bi" if camera.optics.degradation == "bi" else f"{(camera.optics.blur or 0) / scale:.2f}"
                cells = " | ".join(f"{gain:+.2f}" for gain in gains)
                seen = "bi" if blur is None else f"{blur:.1f}"
                print(f"| {clip} | {scale} | {seen} | {told} | {base:.2f} | {cells} | {taken} |", flush=True)


def _seen(clip: str, scale: int, blur: float | None, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Seven frames (N, h, w) of 96 × 96 pixels with noise of 1/255, and the truth at the middle one (H, W)."""
    from scipy.ndimage import shift

    from skymend.engine.simulator.film import Film, FilmCamera, plan_film
    from skymend.engine.video.resampling import degrade
    from tests.engine.video.video_scene import city

    side, draw = 96 * scale, np.random.default_rng(seed)
    if clip == "film":
        film = Film(plan_film(side, 7, seed, FilmCamera(scale, "bi", 0.0, 10.0)))
        high = np.stack([film.frame(k).high.mean(axis=0) for k in range(7)]) / 255
    else:
        ground, pad = city(side + 16 * scale, seed), 8 * scale
        moves = draw.uniform(-1.5, 1.5, (7, 2)) * scale * (np.arange(7) != 3)[:, None]
        high = np.stack([shift(ground, move, order=3, mode="nearest")[pad:-pad, pad:-pad] for move in moves])
    high = high.astype(np.float32)
    low = degrade(high, scale, "bi" if blur is None else "bd", None if blur is None else blur * scale)
    noisy = low + draw.standard_normal(low.shape) / 255
    return np.rint(255 * noisy.clip(0, 1)).astype(np.float32) / 255, high[3]


def gained(frames: np.ndarray, truth: np.ndarray, scale: int):
    """The camera found, the PSNR of Lanczos, the gains over it of back-projection with bi, with bd, and with the camera
    found, and of what “auto” takes; and what that is."""
    from skymend.engine.job.events import Events
    from skymend.engine.job.parameters import Machine
    from skymend.engine.video import skill
    from skymend.engine.video.camera import FoundCamera
    from skymend.engine.video.frame_window import FrameWindow, HeldFrame
    from skymend.engine.video.registration import Motion, register
    from skymend.engine.video.resampling import Optics

    valid = np.ones(frames.shape[1:], bool)
    held = tuple(HeldFrame(k, k / 10, frame[None], valid, frame) for k, frame in enumerate(frames))
    motions = [register(frames[3], frame) for frame in frames]
    motions[3] = Motion.of_shift((0.0, 0.0))
    window = FrameWindow((held[3], *held, held[3]), (motions[3], *motions, motions[3]), 4)
    cards = {card.id: card for card in skill.candidates(scale)}
    sample = skill.Sample(None, scale, (window,))  # type: ignore[arg-type]
    camera = sample.camera(Machine())
    taken = skill.score(list(cards.values()), sample, camera, Machine(), Events.silent()).chosen

    def psnr(name: str, optics: Optics) -> float:
        made = skill.Trial(window, window, ()).made_by(cards[name], FoundCamera(optics, 1), scale, Machine())
        inner = np.s_[8 * scale : -8 * scale, 8 * scale : -8 * scale]
        return float(-10 * np.log10(np.mean((made[0][inner] - truth[inner]) ** 2)))

    base = psnr("lanczos", camera.optics)
    known = [Optics(scale), Optics(scale, "bd", 0.4 * scale), camera.optics]
    gains = [psnr("back-projection", optics) - base for optics in known]
    return camera, base, [*gains, gains[2] if taken == "back-projection" else psnr(taken, camera.optics) - base], taken


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--windows", action="store_true", help="back-projection with 3, 5, 7 and 9 frames")
    parser.add_argument("--cameras", type=int, metavar="SEED", help="back-projection and auto with unknown cameras")
    given = parser.parse_args()
    if given.cameras is not None:
        unknown_cameras(given.cameras)
        return
    windows = given.windows
    columns = ("bicubic", "back-projection") if windows else COLUMNS
    print(f"| clip | camera | {'frames | ' if windows else ''}{' | '.join(columns)} | largest registration error |")
    for count in (3, 5, 7, 9) if windows else (7,):
        for name, degradation, cases in clips(count):
            mean = np.mean([scores(*case, degradation, columns) for case in cases], axis=0)
            cells = [f"{value:.2f}" for value in mean[:-1]] + [f"{mean[-1]:.4f}"]
            print(f"| {name} | {degradation} | {f'{count} | ' if windows else ''}{' | '.join(cells)} |", flush=True)


if __name__ == "__main__":
    main()
