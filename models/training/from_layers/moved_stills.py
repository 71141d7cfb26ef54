"""Material for videosr: sharp stills, or the middle frame of clips, which a simulated camera films with motion, optics and
noise of its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
import torch
from affine import Affine
from PIL import Image

from ....engine.clips.clip import Clip
from ....engine.clips.opening import open_clip
from ....engine.job.errors import InputError
from ....engine.job.events import Events
from ....engine.raster.window import Window
from ..filmed_stills import MARGIN, Stills, draw_windows, film, packed
from ..objective import chance
from .material import CASES, Asked, Case, Facts, Prepared, only, save_case
from .places import TEST, TRAIN, VALIDATION, Grid, Places, Tile, enough, gather, side_that_fits
from .plans import plan_of

SIDES = (32, 24, 16)  # pixels of a filmed window
FRAMES = 7
FLAT = 0.004  # standard deviation of a window below which it shows nothing
NOISES = (0.0, 1.0 / 255, 2.0 / 255)  # of the test clips


def prepare(asked: Asked, events: Events) -> Prepared:
    """As `material` says."""
    p = asked.p
    only(p, "inputs")
    if p.simulated > 0:
        raise InputError("SIMULATED is not for videosr: all motion is made already.", "Set SIMULATED to 0.")
    stills = []
    for k, given in enumerate(p.inputs):
        events.check()
        events.progress(0.3 * k / len(p.inputs), f"Opening {given.label}")
        stills.append(Still.of(open_clip([given])))
    scale = p.enlargement if not asked.start else int(asked.start["scale"])
    shape = max((still.grid.shape for still in stills), key=min)
    # The network is shown windows of `side` pixels, of which the camera sees `fine` pixels of ground.
    fines = {fine_side(scale, side): side for side in SIDES}
    wanted = fine_side(scale, p.tile_size) if p.tile_size in SIDES else p.tile_size
    fine = side_that_fits(shape, list(fines), wanted)
    plan = plan_of(Facts(("red", "green", "blue"), 1, fines[fine]), asked)
    places = Places.over([still.grid for still in stills], fine, p.block)
    room = int(places.told["block_pixels"] - 2 * places.told["margin_pixels"])
    block = max(fine, room - room // 12)
    held: dict[int, np.ndarray] = {}

    def look(image: int, window: Window) -> Optional[Tile]:
        if image not in held:  # one image in memory at a time
            held.clear()
            held[image] = stills[image].read()
        rows, columns = window.toslices()
        piece = held[image][:, rows, columns]
        if piece.shape[1:] != window.shape or (piece.min() == 0 and (piece == 0).all(0).mean() > 0.2):
            return None
        return {"image": piece} if piece.std() / 255 > FLAT else None

    found: dict[str, list[Tile]] = {part: [] for part in (TRAIN, VALIDATION, TEST)}
    wishes = asked.tiles(3 * fine**2)
    for number, still in enumerate(stills):  # image by image, so that each is read once
        share = {part: -(-count // len(stills)) for part, count in wishes.items()}
        for size in dict.fromkeys((block, fine)):

            def one(_: int, window: Window, number: int = number) -> Optional[Tile]:
                return look(number, window)

            part_events = events.part(0.3 + 0.6 * number / len(stills), 0.3 + 0.6 * (number + 1) / len(stills))
            tiles = gather(places, [still.grid], [size], share, one, p.seed + number, part_events)
            for part, more in tiles.items():
                found[part] += more if size == block or not found[part] else []
    counts = {part: len(found[part]) for part in found}
    enough(counts, {TRAIN: 3, VALIDATION: 1, TEST: 1}, places, fine, "pieces of sharp images")
    arrays = {f"{part}/{k:05d}": packed(t["image"]) for part in (TRAIN, VALIDATION) for k, t in enumerate(found[part])}
    np.savez_compressed(asked.folder / plan.data["archives"][0], **arrays)  # type: ignore[arg-type]
    cases = [_case(asked, k, tile["image"], scale, fines[fine]) for k, tile in enumerate(found[TEST][:CASES])]
    clips = sum(still.clip.count > 1 for still in stills)
    split = {**counts, **places.told, "tile_pixels": fine}
    told = f"{len(stills) - clips} stills and the middle frame of {clips} clips, filmed by a simulated moving camera"
    return Prepared(plan, counts, split, told, tuple(cases))


def fine_side(scale: int, side: int) -> int:
    """Pixels of ground that a filmed window needs."""
    return scale * (side + 2 * MARGIN)


@dataclass(frozen=True)
class Still:
    """The frame of a clip that is trained on."""

    clip: Clip
    grid: Grid

    @classmethod
    def of(cls, clip: Clip) -> Still:
        """The middle one; without coordinates it lies where its pixels lie."""
        if clip.geobox is not None:
            return cls(clip, Grid.of(clip.geobox))
        return cls(clip, Grid((clip.height, clip.width), Affine.identity(), None))

    def read(self) -> np.ndarray:
        """(3, H, W) uint8: the first three bands, or one of them thrice; 0 where nothing is known."""
        frame = self.clip.read(int(self.clip.numbers[self.clip.count // 2]))
        values = frame.values[:3] if len(frame.values) >= 3 else np.repeat(frame.values[:1], 3, 0)
        coded = np.rint(255 * np.clip(np.nan_to_num(values), 0, 1))
        return np.where(frame.validity, coded, 0).astype(np.uint8)


def _case(asked: Asked, number: int, image: np.ndarray, scale: int, side: int) -> Case:
    """A clip of a test place: frames of a moving camera as PNG, the truth of the middle one."""
    room = min(image.shape[1:]) // scale - 2 * MARGIN
    size = max(side, min(room, 96))
    generator = chance(asked.p.seed, 100 + number, 9)
    draws = draw_windows(generator, np.array([image.shape[1:]]), 1, FRAMES, scale, size)
    plain = {
        "gain": 1.0,
        "offset": 0.0,
        "gamma": 1.0,
        "grey": 0.0,
        "eight_bit": 1.0,
        "noise": NOISES[number % len(NOISES)],
    }
    draws.update({name: np.full_like(draws[name], value) for name, value in plain.items()})
    draws["bands"] = np.array([[0, 1, 2]])
    draws["moving"], draws["flicker"] = np.zeros_like(draws["moving"]), np.ones_like(draws["flicker"])
    torch.manual_seed(int(generator.integers(2**31)))
    tensors = {name: torch.from_numpy(np.asarray(value)) for name, value in draws.items()}
    windows = film(Stills.of([image]), tensors, scale, size)
    folder = asked.folder / f"test-{number}"
    folder.mkdir(exist_ok=True)
    for k, frame in enumerate(windows.frames[0].numpy()):
        Image.fromarray(np.rint(255 * frame.transpose(1, 2, 0)).astype(np.uint8)).save(folder / f"frame_{k:03d}.png")
    truth = windows.truth[0].numpy()
    counted = np.zeros(truth.shape[1:], bool)
    edge = 4 * scale
    counted[edge:-edge, edge:-edge] = True
    centre = windows.frames[0, FRAMES // 2].numpy()
    parameters: dict[str, Any] = {
        "input": {"path": str(folder)}, "scale": scale, "first_frame": FRAMES // 2, "last_frame": FRAMES // 2,
    }  # fmt: skip
    shown = centre.repeat(scale, 1).repeat(scale, 2)
    files = save_case(asked.folder, number, {"truth": truth, "counted": counted, "shown": shown})
    return Case(f"place {number + 1}", parameters, **files, bands=(0, 1, 2))
