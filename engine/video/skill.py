"""Which method sharpens a clip best: frames are hidden from each, and foretold by what it makes of the others.

A hidden frame is what the camera sees of the finer picture, moved to where the frame lies. Parts of a few windows of frames
are looked at, the same ones for the same clip. The camera is found there too (`camera`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from ..catalogue import zoo
from ..catalogue.card import Card
from ..clips.clip import Clip
from ..job.errors import SkyMendError
from ..job.events import Events
from ..job.parameters import Machine
from ..raster.window import Window
from ..skill.score import Comparison, decide
from ..skill.score import compare as scored
from .back_projection import Translated
from .camera import FoundCamera, busiest, find_camera
from .frame_reader import FrameReader
from .frame_window import FrameWindow, HeldFrame
from .methods import Enlargement, VideoMethod, method_of
from .neighbourhood import Pairs
from .outliers import agreement_weights, differences
from .parameters import Parameters, clip_of
from .piece import Piece
from .registration import Motion
from .resampling import Optics

TASK = "videosr"
HALF = 4  # frames before and after: the widest window of the candidates
HIDDEN = (-2, 1)  # frames, counted from the one in the middle
SIDE = 96  # pixels of the part that is sharpened
EDGE = 8  # pixels of it that do not count
AGREES = 0.5  # weight of a pixel from which on the frames show the same there
FRAMES_EACH = 25  # of the result, for one more window of the sample
MOST = 3  # windows
ALIKE = 0.35  # blur in pixels of a frame up to which a camera is easily taken for a bicubic one
LEAST = 0.2  # pixels of a frame: the smallest blur that is told from others
# Blur found, up to so many pixels of a frame: of its mean square error on hidden frames, less by another camera decides.
# Hidden frames favour sharp cameras, the more so the larger the blur.
NEARER = ((ALIKE, 0.99), (0.45, 0.98), (float("inf"), 0.7))
PLAIN = ("lanczos", "shift-and-add", "back-projection")  # the simplest first
UNSCORED = "back-projection"  # what is taken where nothing can be hidden
SMALL = "mtdo-small"  # the family of models that are no slower than what they are compared with


@dataclass(frozen=True)
class Sample:
    """What a clip is judged by: windows of frames, each with `HALF` neighbours on either side."""

    clip: Clip
    scale: int
    windows: tuple[FrameWindow, ...]

    @classmethod
    def of(cls, clip: Clip, numbers: Sequence[int], scale: int) -> Sample:
        """From the frames `numbers`, evenly."""
        count = min(MOST, 1 + len(numbers) // FRAMES_EACH)
        chosen = [numbers[(2 * k + 1) * len(numbers) // (2 * count)] for k in range(count)]
        windows = []
        with closing(FrameReader(clip, chosen, HALF)) as reader:
            for number in chosen:
                window = reader.read(number).window("replicate-centre", Pairs())
                if window is not None:
                    windows.append(window)
        return cls(clip, scale, tuple(windows))

    def camera(self, machine: Machine) -> FoundCamera:
        """The camera that took the clip. A blur and bicubic optics may look alike in the spectra, and at ×2 so do two small
        blurs: another one is taken where back-projection foretells hidden frames better by it."""
        found = find_camera(self.windows, self.scale)
        blur = found.optics.blur or 0.0
        trials = [trial for trial in map(Trial.of, self.windows) if trial is not None]
        if not found.looks or not trials or not blur:
            return found
        alike = [found, replace(found, optics=Optics(self.scale))]
        small = blur <= ALIKE * self.scale
        if self.scale == 2 and small and blur > LEAST * self.scale:
            alike.append(replace(found, optics=Optics(self.scale, "bd", LEAST * self.scale)))
        wrong = [sum(trial.unexplained(camera, machine) for trial in trials) for camera in alike]
        best = int(np.argmin(wrong))
        decides = next(share for largest, share in NEARER if blur <= largest * self.scale)
        return alike[best] if wrong[best] < decides * wrong[0] else found


def compare(parameters: Parameters, events: Events) -> list[Comparison]:
    """Every method of the scale, scored on the clip's own hidden frames."""
    p = parameters
    clip, numbers = clip_of(p)
    sample = Sample.of(clip, numbers, p.scale)
    camera = sample.camera(p.machine)
    events.info(f"{clip.name}: {camera.sentence}.")
    cards = [card for card in zoo.cards(TASK) if card.configuration.get("scale", p.scale) == p.scale]
    order = {name: k for k, name in enumerate(("bicubic", *PLAIN))}
    return [score(sorted(cards, key=lambda card: order.get(card.id, 9)), sample, camera, p.machine, events)]


def candidates(scale: int) -> list[Card]:
    """What “auto” chooses among, the simplest first."""
    cards = {card.id: card for card in zoo.cards(TASK)}
    small = [c for c in cards.values() if c.family == SMALL and c.configuration.get("scale") == scale]
    return [cards[name] for name in PLAIN] + small


def score(cards: Sequence[Card], sample: Sample, camera: FoundCamera, machine: Machine, events: Events) -> Comparison:
    """The cards' methods compared on the hidden frames of a sample."""
    titles = {card.id: card.title for card in cards}
    predicted: dict[str, list[np.ndarray]] = {name: [] for name in titles}
    truth: dict[str, np.ndarray] = {}
    for k, window in enumerate(sample.windows):
        trial = Trial.of(window)
        if trial is None:
            continue
        known = [values[good] for values, good in trial.hidden()]
        truth[f"window {k + 1}"] = 255 * np.concatenate(known)
        for card in cards:
            events.check()
            made = trial.made_by(card, camera, sample.scale, machine)
            predicted[card.id].append(
                np.full(truth[f"window {k + 1}"].shape, np.nan) if made is None else 255 * trial.foretold(made, camera)
            )
    hidden = "two frames of each window, foretold by the camera from what the others give"
    told = scored(titles, predicted, truth, what="the clip", hidden=hidden, unit="1/255 of the stretch")
    if not truth and any(card.id == UNSCORED for card in cards):
        return replace(told, chosen=UNSCORED, reason="as no two frames differ, of which one could be hidden")
    return decide(told, 0.0)


@dataclass(frozen=True)
class Trial:
    """A part of a window, of which some frames are hidden; `shown`: the window without them."""

    window: FrameWindow
    shown: FrameWindow
    places: tuple[int, ...]

    @classmethod
    def of(cls, window: FrameWindow) -> Trial | None:
        """The busiest part of a window; None where no neighbour can be hidden."""
        part = _cut(window, busiest(window, SIDE))
        centre, c = part.held[part.centre], part.centre
        places = tuple(c + k for k in HIDDEN if part.held[c + k] is not centre)
        if not places:
            return None
        still = Motion.of_shift((0.0, 0.0))
        held, motions = list(part.held), list(part.motions)
        for place in places:
            held[place], motions[place] = centre, still
        return cls(part, FrameWindow(tuple(held), tuple(motions), c), places)

    def made_by(self, card: Card, camera: FoundCamera, scale: int, machine: Machine) -> np.ndarray | None:
        """What a method makes of the shown frames: (C, s·h, s·w); None where it cannot be run."""
        options = zoo.options(card, camera.options if "blur" in {p.name for p in card.parameters} else {})
        frames = self.window.shape
        channels = len(self.window.held[0].stored)
        wanted = Enlargement(scale, 1, len(self.shown.held), channels, frames)
        try:
            method = method_of(card, options, wanted, replace(machine, tile_size=0), Events.silent())
            return _enlarged(method, _narrowed(self.shown, method.window), channels)
        except SkyMendError:
            return None

    def foretold(self, made: np.ndarray, camera: FoundCamera) -> np.ndarray:
        """The hidden values (N) as the camera sees the finer picture."""
        out = []
        for place, (_, good) in zip(self.places, self.hidden()):
            motion = Motion.of_shift(_shift(self.window.motions[place], self.window.shape))
            operator = Translated.of(camera.optics, motion, self.window.shape)
            seen = np.stack([operator.forward(np.ascontiguousarray(band)).T for band in made])
            out.append(seen[good])
        return np.concatenate(out)

    def unexplained(self, camera: FoundCamera, machine: Machine) -> float:
        """The mean square of what back-projection with a camera does not foretell."""
        made = self.made_by(zoo.find(TASK, UNSCORED), camera, camera.optics.scale, machine)
        known = np.concatenate([values[good] for values, good in self.hidden()])
        return float(np.mean((self.foretold(made, camera) - known) ** 2)) if made is not None and known.size else np.inf

    def hidden(self) -> list[tuple[np.ndarray, np.ndarray]]:
        """Values (C, h, w) of each hidden frame, and where they count: where it shows what the centre frame shows."""
        piece = Piece(self.window.values(), self.window.validity(), self.window.motions, self.window.centre)
        weights = agreement_weights(piece, differences(piece))
        inner = np.zeros(piece.shape, bool)
        inner[EDGE:-EDGE, EDGE:-EDGE] = True
        found = []
        for place in self.places:
            good = inner & (weights[place] > AGREES)
            found.append((piece.frames[place], np.broadcast_to(good, piece.frames[place].shape)))
        return found


def _cut(window: FrameWindow, part: Window) -> FrameWindow:
    """A part of all frames of a window; frames that are one stay one."""
    rows, columns = part.toslices()
    cut: dict[int, HeldFrame] = {}
    for frame in window.held:
        grey = frame.grey[rows, columns]
        stored, validity = frame.stored[:, rows, columns], frame.validity[rows, columns]
        cut.setdefault(frame.number, replace(frame, stored=stored, validity=validity, grey=grey))
    moved = tuple(motion.within(*part.origin) for motion in window.motions)
    return FrameWindow(tuple(cut[frame.number] for frame in window.held), moved, window.centre)


def _narrowed(window: FrameWindow, count: int) -> FrameWindow:
    """The middle `count` frames of a window; those beyond its ends are the middle one."""
    half, centre = count // 2, window.centre
    at = [k if 0 <= k < len(window.held) else centre for k in range(centre - half, centre + half + 1)]
    return FrameWindow(tuple(window.held[k] for k in at), tuple(window.motions[k] for k in at), half)


def _shift(motion: Motion, shape: tuple[int, int]) -> tuple[float, float]:
    """By how much a frame is moved in the middle of a part."""
    middle = np.array([(shape[0] - 1) / 2, (shape[1] - 1) / 2])
    there = motion.matrix @ (*middle, 1.0)
    return float(middle[0] - there[0]), float(middle[1] - there[1])


def _enlarged(method: VideoMethod, window: FrameWindow, channels: int) -> np.ndarray:
    """The finer picture of a small window."""
    height, width = window.shape
    out = np.zeros((channels, height * method.scale, width * method.scale), np.float32)

    def write(place: Window, values: np.ndarray) -> None:
        rows, columns = place.toslices()
        out[:, rows, columns] = values

    prepared, joined = method.prepare(window), method.joined(write)
    for part in method.cover:
        joined.add(part, method.compute(prepared, part))
    joined.finish()
    return out


def told(comparison: Comparison | None, camera: FoundCamera | None) -> Mapping[str, Any]:
    """For the report."""
    found: dict[str, Any] = {}
    if comparison is not None:
        found["skill"] = [comparison.report()]
    if camera is not None:
        found["camera"] = {**camera.options, "sentence": camera.sentence}
    return found
