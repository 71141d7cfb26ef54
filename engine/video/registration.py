"""Sub-pixel registration of two frames of one scene, robust to moving objects and to the aliasing super-resolution lives on.

Windowed phase correlation without its aliased band finds the translation, a direct evaluation refines it to 0.01 pixels,
and a Gauss–Newton polish with redescending weights removes what is left; where the frames drift apart by more than 0.1
pixels over the image, it fits an affine motion. Positions are (row, column) of pixel centres.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Optional

import numpy as np
from scipy.fft import fft2, ifft2

from .registration_polish import ComparedPart, polish

BAND = 0.25  # cycles per pixel; higher frequencies are aliased
LARGEST = 1024  # pixels a side that phase correlation looks at, in the middle of larger frames
SIDE = 160  # of the parts that the polish compares in frames larger than 3 × 3 of them
DRIFT = 0.1  # pixels over the frame from which on a motion is affine
Model = Literal["auto", "translation", "affine"]


@dataclass(frozen=True)
class Motion:
    """Where the pixels of a frame lie in the reference: position p of the frame shows what is at `matrix` · (p, 1).

    A translation by d, g_k(p) ≈ g_0(p − d), has the matrix [[1, 0, −d_y], [0, 1, −d_x]]. `centre` is the frame's middle;
    `correlation` that of frame and reference after registration, 1 for the reference itself.
    """

    matrix: np.ndarray
    correlation: float = 1.0
    centre: tuple[float, float] = (0.0, 0.0)

    @classmethod
    def of_shift(cls, shift: tuple[float, float], correlation: float = 1.0) -> Motion:
        """A translation by (d_y, d_x) pixels of the frame."""
        return cls(np.array([[1.0, 0.0, -shift[0]], [0.0, 1.0, -shift[1]]]), correlation)

    @property
    def is_translation(self) -> bool:
        return bool(np.array_equal(self.matrix[:, :2], np.eye(2)))

    @property
    def shift(self) -> tuple[float, float]:
        """(d_y, d_x) in pixels, in the middle of the frame where it is not the same everywhere."""
        there = self.matrix @ (*self.centre, 1.0)
        return float(self.centre[0] - there[0]), float(self.centre[1] - there[1])

    def inverse(self) -> Motion:
        """The motion from the reference to the frame."""
        turned = np.linalg.inv(self.matrix[:, :2])
        return Motion(np.column_stack([turned, -turned @ self.matrix[:, 2]]), self.correlation, self.centre)

    def within(self, top: float, left: float) -> Motion:
        """The same motion for a tile whose first pixel is (top, left) of frame and reference."""
        corner = np.array([top, left])
        offset = self.matrix[:, :2] @ corner + self.matrix[:, 2] - corner
        centre = (self.centre[0] - top, self.centre[1] - left)
        return Motion(np.column_stack([self.matrix[:, :2], offset]), self.correlation, centre)

    def largest_shift(self) -> float:
        """The largest |d_y| or |d_x| anywhere in the frame, pixels."""
        edges = [(0.0, 2 * middle) for middle in self.centre]
        corners = np.array([[y, x, 1.0] for y in edges[0] for x in edges[1]])
        return float(np.abs(corners @ self.matrix.T - corners[:, :2]).max())


def register(reference: np.ndarray, moving: np.ndarray, *, model: Model = "auto") -> Motion:
    """The motion between two frames (h, w) in 0..1; NaN are invalid pixels, which do not count.

    "auto" is a translation unless the drift over the frame is above 0.1 pixels and beyond its own uncertainty.
    """
    valid = np.isfinite(reference), np.isfinite(moving)
    r, m = (_filled(image, seen) for image, seen in zip((reference, moving), valid))
    shape = r.shape
    centre = ((shape[0] - 1) / 2, (shape[1] - 1) / 2)
    start = _phase_shift(*(_middle(image, LARGEST) for image in (r, m)))
    parts = [ComparedPart.of(r, m, valid, start, box) for box in _boxes(r)]
    translation = affine = polish(parts, np.array([*start, 0, 0, 0, 0]), centre, 2)[0]
    if model != "translation":
        affine = polish(parts, translation, centre, 6)[0]
    parts = [part.without_movers(affine, centre) for part in parts]
    parameters = translation = polish(parts, translation, centre, 2)[0]
    if model != "translation":
        affine, spread = polish(parts, affine, centre, 6)
        if model == "affine" or _drifts(affine, translation, spread, shape):
            parameters = affine
    linear = parameters[2:].reshape(2, 2)
    there = Motion(  # reference to frame: p + d(p), d(p) = t + L (p − centre)
        np.column_stack([np.eye(2) + linear, parameters[:2] - linear @ centre]), centre=centre
    )
    back = there.inverse().matrix
    return Motion(back, _correlation(parts, parameters, centre), centre)


def luma(frame: np.ndarray, validity: Optional[np.ndarray] = None) -> np.ndarray:
    """Mean of the bands of a frame (C, h, w), NaN where invalid: what `register` takes."""
    grey = frame.mean(axis=0, dtype=np.float32)
    return grey if validity is None or validity.all() else np.where(validity, grey, np.float32(np.nan))


def _filled(image: np.ndarray, valid: np.ndarray) -> np.ndarray:
    image = np.asarray(image, np.float32)
    return (
        image if valid.all() else np.where(valid, image, image[valid].mean() if valid.any() else 0).astype(np.float32)
    )


def _middle(image: np.ndarray, side: int) -> np.ndarray:
    cuts = [slice(max(0, (n - side) // 2), max(0, (n - side) // 2) + min(n, side)) for n in image.shape]
    return image[tuple(cuts)]


def _phase_shift(reference: np.ndarray, moving: np.ndarray) -> tuple[float, float]:
    """Translation by phase correlation below the aliased band, to 0.01 pixels on its grid."""
    hann = [np.hanning(n + 2)[1:-1].astype(np.float32) for n in reference.shape]
    window = hann[0][:, None] * hann[1]
    A, B = (fft2((image - image.mean()) * window) for image in (reference, moving))
    cross = B * A.conj()
    magnitude = np.abs(cross)
    R = cross / (magnitude + 1e-6 * magnitude.max(initial=0) + 1e-30)
    f = [np.fft.fftfreq(n) for n in reference.shape]
    R[f[0][:, None] ** 2 + f[1] ** 2 > BAND**2] = 0
    surface = ifft2(R).real
    peak = np.unravel_index(surface.argmax(), surface.shape)
    d = [float(k if k <= n // 2 else k - n) for k, n in zip(peak, surface.shape)]
    kept = [np.abs(g) <= BAND for g in f]
    part = R[np.ix_(*kept)]
    for step, reach in ((0.1, 10), (0.01, 10)):
        offsets = np.arange(-reach, reach + 1) * step
        waves = [np.exp(2j * np.pi * np.outer(d[a] + offsets, f[a][kept[a]])) for a in (0, 1)]
        c = (waves[0] @ part @ waves[1].T).real
        best = np.unravel_index(c.argmax(), c.shape)
        d = [d[a] + float(offsets[best[a]]) for a in (0, 1)]
    return d[0], d[1]


def _boxes(reference: np.ndarray) -> list[tuple[slice, slice]]:
    """The whole frame, or nine parts of a large one: in each ninth of it the one with the most structure."""
    shape = reference.shape
    if shape[0] * shape[1] <= (3 * SIDE) ** 2 or min(shape) < SIDE:
        return [(slice(0, shape[0]), slice(0, shape[1]))]
    structure = np.zeros(shape, np.float32)
    structure[:-1] += np.abs(np.diff(reference, axis=0))
    structure[:, :-1] += np.abs(np.diff(reference, axis=1))
    half = SIDE // 2
    rows, columns = (np.arange(0, n - n % half, half) for n in shape)
    cells = np.add.reduceat(np.add.reduceat(structure, rows, axis=0), columns, axis=1)
    squares = cells[:-1, :-1] + cells[1:, :-1] + cells[:-1, 1:] + cells[1:, 1:]
    boxes = []
    for third_of_rows in np.array_split(np.arange(len(squares)), 3):
        for third_of_columns in np.array_split(np.arange(squares.shape[1]), 3):
            part = squares[np.ix_(third_of_rows, third_of_columns)]
            if part.size:
                a, b = np.unravel_index(part.argmax(), part.shape)
                top = min(int(third_of_rows[a]) * half, shape[0] - SIDE)
                left = min(int(third_of_columns[b]) * half, shape[1] - SIDE)
                boxes.append((slice(top, top + SIDE), slice(left, left + SIDE)))
    return boxes


def _drifts(affine: np.ndarray, translation: np.ndarray, covariance: np.ndarray, shape: tuple[int, int]) -> bool:
    """Whether the affine motion leaves the translation by more than `DRIFT` at a corner, and by five standard errors."""
    half = (shape[0] - 1) / 2, (shape[1] - 1) / 2
    for y in (-half[0], half[0]):
        for x in (-half[1], half[1]):
            for axis in (0, 1):
                row = np.zeros(6)
                row[axis], row[2 + 2 * axis], row[3 + 2 * axis] = 1, y, x
                drift = abs(row @ affine - translation[axis])
                if drift > DRIFT and drift > 5 * np.sqrt(row @ covariance @ row):
                    return True
    return False


def _correlation(parts: list[ComparedPart], motion: np.ndarray, centre: tuple[float, float]) -> float:
    """Normalised correlation of reference and registered frame; 0 where nothing overlaps or nothing varies."""
    pairs = [(part.reference, part.moved_values(motion, centre)) for part in parts]
    r, m = (np.concatenate([pair[k].ravel() for pair in pairs]).astype(np.float64) for k in (0, 1))
    r, m = r[np.isfinite(m)], m[np.isfinite(m)]
    if r.size < 16 or min(r.std(), m.std()) < 1e-9:
        return 0.0
    return float(((r - r.mean()) * (m - m.mean())).mean() / (r.std() * m.std()))
