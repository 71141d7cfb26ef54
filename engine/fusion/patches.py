"""What a fusion network looks at, one window at a time, and what it is asked to be."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, ClassVar, Protocol

import numpy as np

from ..inference.noise import Noise
from ..inference.session import Session
from ..job.errors import ModelError
from ..raster.window import Window
from .coarse import CoarseImage
from .inputs import Inputs


@dataclass(frozen=True)
class Patch:
    """B windows of K pairs: `fine` and `coarse` K × (B, C, H, W), `target` (B, C, H, W), coarse images on the fine grid;
    `change` (C,) is the mean |coarse change| from each pair to the target over the whole scene, where the network asks for
    it. For one that draws: the `noises` (B) of the windows and which `members` (B) of an ensemble are wanted. What it finds
    for all draws of a patch it may keep in `found`."""

    fine: Sequence[np.ndarray]
    coarse: Sequence[np.ndarray]
    target: np.ndarray
    change: Sequence[np.ndarray] = ()
    noises: Sequence[Noise] = ()
    members: Sequence[int] = (0,)
    found: dict[str, Any] = field(default_factory=dict)

    def mapped(self, change: Callable[[np.ndarray], np.ndarray]) -> Patch:
        """A patch whose images went through `change`."""
        fine, coarse = [change(image) for image in self.fine], [change(image) for image in self.coarse]
        return replace(self, fine=fine, coarse=coarse, target=change(self.target))

    def named(self) -> dict[str, np.ndarray]:
        """The images by the networks' input names."""
        images = {"coarse_02": self.target}
        for date, fine, coarse in zip(("01", "03"), self.fine, self.coarse):
            images.update({f"fine_{date}": fine, f"coarse_{date}": coarse})
        return images

    @classmethod
    def together(cls, patches: Sequence[Patch]) -> Patch:
        """Patches of one target as one."""
        if len(patches) == 1:
            return patches[0]
        fine, coarse = (
            [np.concatenate(images) for images in zip(*(getattr(patch, kind) for patch in patches))]
            for kind in ("fine", "coarse")
        )
        target = np.concatenate([patch.target for patch in patches])
        noises = [noise for patch in patches for noise in patch.noises]
        members = [member for patch in patches for member in patch.members]
        return replace(patches[0], fine=fine, coarse=coarse, target=target, noises=noises, members=members, found={})


@dataclass(frozen=True)
class PatchSource:
    """The images of one target date on the fine grid, without gaps, and where they really have data; `change` as in
    `Patch`."""

    inputs: Inputs
    pairs: Sequence[int]
    coarse: Sequence[CoarseImage]
    target: CoarseImage
    date: int
    change: Sequence[np.ndarray] = ()

    def read(self, window: Window) -> tuple[Patch, np.ndarray]:
        """The images of a window in 0..1, gaps of fine ones filled from the coarse one of their date; validity (h, w)."""
        valid = np.logical_and.reduce([image.covers(window) for image in (*self.coarse, self.target)])
        coarse = [image.read(window) for image in self.coarse]
        fine = []
        for index, other in zip(self.pairs, coarse):
            image = self.inputs.fine.read(index, window)
            known = np.isfinite(image)
            valid = valid & known.all(0)
            fine.append(image if known.all() else np.where(known, image, other))
        patch = Patch(fine, coarse, self.target.read(window), self.change)
        return patch.mapped(lambda image: image[None]), valid


class FusionNetwork(Protocol):
    """A network as a function of a patch in its own unit; it pickles with its sessions. `pairs`: how many pairs it can
    take, the preferred number first; `reads_pairs`: their coarse images too; `scene_change`: it asks for `Patch.change`;
    `fixed`: it works on tiles of the card's size, else it needs `halo` pixels around a tile whose sides are multiples of
    `multiple`; `arrays`: float32 images of the tile's size held at the peak, as measured with six bands."""

    @property
    def title(self) -> str: ...
    @property
    def pairs(self) -> tuple[int, ...]: ...
    @property
    def reads_pairs(self) -> bool: ...
    @property
    def scene_change(self) -> bool: ...
    @property
    def fixed(self) -> bool: ...
    @property
    def halo(self) -> int: ...
    @property
    def multiple(self) -> int: ...
    @property
    def arrays(self) -> int: ...

    def __call__(self, patch: Patch) -> np.ndarray:
        """The fine images of the target date (B, C, H, W)."""


@dataclass(frozen=True)
class PlainNetwork:
    """A network whose answer is the image: of one graph, or of one for one pair and one for two. With two pairs and only a
    graph for one, the mean of both predictions."""

    title: str
    graphs: Mapping[int, Session]
    pairs: tuple[int, ...]
    halo: int = 0
    arrays: int = 0
    reads_pairs: bool = True
    fixed: bool = False
    multiple: ClassVar[int] = 1
    scene_change: ClassVar[bool] = False

    def __call__(self, patch: Patch) -> np.ndarray:
        """As `FusionNetwork` says."""
        count = len(patch.fine)
        if count in self.graphs:
            return only_answer(self.graphs[count], patch.named())
        parts = [replace(patch, fine=[f], coarse=[c]) for f, c in zip(patch.fine, patch.coarse)]
        return np.stack([only_answer(self.graphs[1], part.named()) for part in parts]).mean(0, dtype=np.float32)


def only_answer(session: Session, images: Mapping[str, np.ndarray]) -> np.ndarray:
    """The only answer of a graph (B, C, H, W), given what it asks for."""
    missing = [name for name in session.input_names if name not in images]
    if missing:
        raise ModelError(f"The model asks for {', '.join(missing)}, which fusion does not provide.", "Import it again.")
    answers = session.run({name: images[name] for name in session.input_names})
    return next(iter(answers.values()))
