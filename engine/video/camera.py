"""The camera that took a clip: how blurred its pixels see, found from how frames that moved alias.

Frame k, moved by d_k, has at each frequency f of its own grid the sum of all frequencies of the scene that fall on it:

    G_k(f) = Σ_a exp(−2πi (f + a)·d_k) H(f + a) S(f + a) + N,    a whole cycles a pixel

so the K frames' values at f have the covariance Σ_a |H|² P(f + a) h_a h_aᴴ + n², h_a the phases of the shifts. With the
spectrum that pictures of the ground have, P ∝ |f|^−γ, softened by what a pixel of the scene itself blurs, the likelihood of
what was filmed tells H: aliases that are there speak for sharp optics, a spectrum that falls off before them for soft ones.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..raster.window import Window
from .frame_window import FrameWindow
from .resampling import Optics

SIDE = 64  # pixels of the parts of frames that are looked at
PARTS = 3  # of a window
SOFT = {
    2: 0.9,
    3: 0.65,
    4: 0.5,
}  # by scale, fine pixels: how soft films and photographs of that resolution are themselves
BLURS = tuple(round(0.05 * k, 2) for k in range(3, 15))  # standard deviations tried, in pixels of a frame
SLOPES = (0.8, 1.2, 1.6, 2.0, 2.4, 2.8)  # γ
USUAL, TRUST = 2.0, 60.0  # γ of most pictures, and what its distance squared costs of the logarithm of the likelihood
TAKEN = (0.2, 0.3, 0.4, 0.5, 0.6)  # of these the nearest is taken: more would be to invent
CAUTION = 0.015  # pixels of a frame: too much blur costs more than too little
UNKNOWN = 0.3  # pixels of a frame, where nothing can be found: on no camera far worse than its own blur
NOISE = 10.0 ** np.arange(-6, 1.1, 0.25)  # n² in units of P
LOWEST = 0.08  # cycles a pixel: longer waves tell nothing of the blur, and leak
EVERY = 3  # of the frequencies one is looked at: neighbours tell the same
SAME = 1e-3  # of 0..1, mean difference below which a frame repeats another


@dataclass(frozen=True)
class Look:
    """Parts of frames (K, n, n) that show the same ground, and by how much each is still shifted, (K, 2) pixels."""

    frames: np.ndarray
    shifts: np.ndarray


@dataclass(frozen=True)
class FoundCamera:
    """Optics that a clip was taken through as far as it tells, and from how many `looks` that is known (0: not at all)."""

    optics: Optics
    looks: int

    @property
    def options(self) -> dict[str, Any]:
        """As back-projection takes them."""
        return {"degradation": self.optics.degradation, "blur": round(self.optics.blur or 0.0, 3)}

    @property
    def sentence(self) -> str:
        """For log, report and tags."""
        kind = "antialiased bicubic (bi)"
        if self.optics.degradation == "bd":
            blur = self.optics.blur or 0.0
            kind = f"a Gaussian blur of {blur / self.optics.scale:.2f} pixels of the frame (bd, blur={blur:.2f})"
        return f"camera found from the clip: {kind}" if self.looks else f"camera unknown, taken for {kind}"


def find_camera(windows: Sequence[FrameWindow], scale: int) -> FoundCamera:
    """The camera that makes what the windows show most likely."""
    optics = [Optics(scale), *(Optics(scale, "bd", blur * scale) for blur in BLURS)]
    told = [likelihoods(look, scale, optics) for window in windows for look in looks(window)]
    if not told:
        return FoundCamera(Optics(scale, "bd", UNKNOWN * scale), 0)
    if sum(float(each[0] - each[1:].max()) for each in told) > 0:
        return FoundCamera(optics[0], len(told))
    blur = float(np.median([_best_blur(each[1:]) for each in told]))
    taken = min(TAKEN, key=lambda one: abs(one - (blur - CAUTION)))
    return FoundCamera(Optics(scale, "bd", taken * scale), len(told))


def _best_blur(told: np.ndarray) -> float:
    """Where the parabola through the best likelihood and those beside it is highest."""
    k = int(told.argmax())
    if not 0 < k < len(told) - 1:
        return BLURS[k]
    left, middle, right = told[k - 1 : k + 2]
    return float(BLURS[k] + 0.5 * (BLURS[1] - BLURS[0]) * (left - right) / (left - 2 * middle + right))


def looks(window: FrameWindow) -> list[Look]:
    """The parts of a window with the most structure, as far as they are valid in the centre frame; none of a frame that is
    too small."""
    grey = [frame.grey for frame in window.held]
    centre = grey[window.centre]
    least = min(centre.shape)
    margin = min(max(int(np.ceil(motion.largest_shift())) for motion in window.motions), least // 4)
    side = min(SIDE, least - 2 * margin)
    if side < SIDE // 2:
        return []
    found = []
    for top, left in _places(centre, side, margin):
        parts, shifts = [centre[top : top + side, left : left + side]], [(0.0, 0.0)]
        for k, motion in enumerate(window.motions):
            middle = np.array([top + side / 2, left + side / 2])
            shift = motion.inverse().matrix @ (*middle, 1.0) - middle  # where the frame shows the middle of the part
            y, x = top + round(shift[0]), left + round(shift[1])
            inside = 0 <= y <= centre.shape[0] - side and 0 <= x <= centre.shape[1] - side
            if k == window.centre or window.held[k] is window.held[window.centre] or not inside:
                continue
            part = grey[k][y : y + side, x : x + side]
            if np.isfinite(part).all() and all(np.abs(part - other).mean() > SAME for other in parts):
                parts.append(part)
                shifts.append(tuple(shift - (y - top, x - left)))
        found.append(Look(np.stack(parts).astype(np.float64), np.array(shifts)))
    return found


def likelihoods(look: Look, scale: int, optics: Sequence[Optics]) -> np.ndarray:
    """The logarithm of the likelihood of each camera with the slope and the noise that fit it best: (cameras,)."""
    places, values = _spectra(look.frames)
    zones = np.array([(a, b) for a in (-1, 0, 1) for b in (-1, 0, 1)], float)
    waves = places[None] + zones[:, None]  # (Z, F, 2)
    phases = np.exp(-2j * np.pi * (waves @ look.shifts.T))  # (Z, F, K)
    length = np.hypot(waves[..., 0], waves[..., 1])
    there = (np.abs(waves) <= scale / 2).all(axis=2)
    soft = np.exp(-4 * (np.pi * SOFT[scale] / scale * length) ** 2) * there
    out = np.full((len(optics), len(SLOPES)), -np.inf)
    for i, camera in enumerate(optics):
        passed = (response(camera, waves[..., 0]) * response(camera, waves[..., 1])) ** 2 * soft
        for j, slope in enumerate(SLOPES):
            out[i, j] = _likelihood(phases * np.sqrt(passed * length**-slope)[..., None], values)
            out[i, j] -= TRUST * (slope - USUAL) ** 2
    return out.max(axis=1)


def response(optics: Optics, wave: np.ndarray) -> np.ndarray:
    """What the camera leaves of a wave along an axis, `wave` in cycles a pixel of the frame."""
    middle = 10
    row = optics.seen(2 * middle + 1).getrow(middle)
    place = (row.indices + 0.5) / optics.scale - (middle + 0.5)
    return np.tensordot(row.data, np.cos(2 * np.pi * place[:, None, None] * wave), axes=1)


def _likelihood(moved: np.ndarray, values: np.ndarray) -> float:
    """Of values (F, K) with the covariance A (Σ_z moved moved ᴴ + ρ), A and ρ as they explain them best."""
    covariance = np.einsum("zfk,zfl->fkl", moved, moved.conj())
    strength, axes = np.linalg.eigh(covariance)
    power = np.abs(np.einsum("fkl,fk->fl", axes.conj(), values)) ** 2
    spread = strength.clip(0)[None] + NOISE[:, None, None]
    amplitude = np.mean(power / spread, axis=(1, 2))
    return float(-(np.log(spread).sum(axis=(1, 2)) + power.size * np.log(amplitude)).min())


def _spectra(frames: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Waves (F, 2) in cycles a pixel, rows first, and the frames' values there (F, K)."""
    n = frames.shape[1]
    taper = np.hanning(n + 2)[1:-1]
    spectra = np.fft.rfft2((frames - frames.mean(axis=(1, 2), keepdims=True)) * taper[:, None] * taper)
    y, x = np.meshgrid(np.fft.fftfreq(n), np.fft.rfftfreq(n), indexing="ij")
    chosen = (np.hypot(y, x) > LOWEST) & (x > 0) & (x < 0.5) & (np.abs(y) < 0.5)
    chosen &= np.add.outer(np.arange(n), np.arange(x.shape[1])) % EVERY == 0
    return np.stack([y[chosen], x[chosen]], axis=1), spectra[:, chosen].T


def busiest(window: FrameWindow, side: int) -> Window:
    """The part of at most `side` × `side` pixels with the most structure."""
    grey = window.held[window.centre].grey
    height, width = (min(side, n) for n in grey.shape)
    places = _places(grey, min(height, width), 0)
    top, left = places[0] if places else ((grey.shape[0] - height) // 2, (grey.shape[1] - width) // 2)
    return Window(min(left, grey.shape[1] - width), min(top, grey.shape[0] - height), width, height)


def _places(grey: np.ndarray, side: int, margin: int) -> list[tuple[int, int]]:
    """Top and left of the parts with the most structure, `margin` pixels inside the frame; they overlap by half at most."""
    structure = np.zeros(grey.shape)
    structure[:-1] += np.abs(np.diff(grey, axis=0))
    structure[:, :-1] += np.abs(np.diff(grey, axis=1))
    found = []
    for top in range(margin, grey.shape[0] - margin - side + 1, side // 2):
        for left in range(margin, grey.shape[1] - margin - side + 1, side // 2):
            told = structure[top : top + side, left : left + side].sum()
            if np.isfinite(told):
                found.append((-told, top, left))
    return [(top, left) for _, top, left in sorted(found)[:PARTS]]
