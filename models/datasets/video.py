"""Folders of frames, Jilin and VISO as MTDO and LGTD are evaluated: every frame of every clip, whole."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Optional

import numpy as np

from ...engine.evaluate.published_metrics import video_frame_scores
from ...engine.inference.session import open_session
from ...engine.job.errors import InputError
from ...engine.job.events import Events
from ...engine.run import run_task
from ...engine.video.resampling import upsample
from ..training.frame_folders import FrameFolders
from . import set_rasters
from .published_set import ModelOnSet, PublishedSet, SampleScores

_JILIN = {
    "bicubic": (30.30, 0.9099), "RBPN": (34.38, 0.9486), "MSDTGP": (34.85, 0.9522), "MANA": (34.51, 0.9492),
    "LGTD": (34.85, 0.9520), "MIA": (34.69, 0.9509), "MTDO": (34.93, 0.9525),
}  # fmt: skip


class VideoSet(PublishedSet):
    """Samples are clips, whose numbers are means over their frames. Networks of MTDO's family are asked frame by frame,
    whole and unclipped, as published; other methods run as the task does, with frames of 8 bits. Bicubic is the baseline."""

    measures = ("psnr_y_upstream", "ssim_y_upstream", "psnr_rgb_upstream", "psnr_y_standard", "ssim_y_standard")
    notes = (
        "“upstream” as the authors compute PSNR and SSIM, “standard” as usual; means over clips of means over frames."
    )

    def __init__(self, name: str, asked: ModelOnSet) -> None:
        super().__init__(asked)
        self._scale = int(asked.options.get("scale", 4))
        self._folders = FrameFolders.of(asked.folder, self._scale)
        card = asked.card("videosr")
        self._ask: Optional[Callable[[np.ndarray], np.ndarray]] = None
        if card.family == "mtdo":
            session = open_session(card, device=asked.device)
            self._multiple, self._count = (
                int(card.configuration["hat"]["size"]),
                int(card.configuration.get("frames", 5)),
            )
            self._ask = lambda frames: session.run({"frames": frames[None]})[card.outputs[0]][0]
        if name == "Jilin":
            self.published = {
                method: {"psnr_y_upstream": psnr, "ssim_y_upstream": ssim} for method, (psnr, ssim) in _JILIN.items()
            }

    def samples(self) -> Sequence[str]:
        """As `PublishedSet` says."""
        return list(self._folders.clips)

    def score(self, sample: str, work: Path) -> SampleScores:
        """As `PublishedSet` says."""
        numbers = sorted(self._folders.clips[sample])
        made = None if self._ask else self._as_task(sample, numbers, work)
        found: dict[str, list[dict[str, float]]] = {self.asked.method: [], "bicubic": []}
        for number in numbers:
            truth = self._folders.truth(sample, number).astype(np.float32) / 255
            low = self._folders.low(sample, number).astype(np.float32) / 255
            image = self._asked(sample, number) if made is None else made[number]
            bicubic = upsample(low, self._scale)
            for name, guess in ((self.asked.method, image), ("bicubic", bicubic)):
                found[name].append(video_frame_scores(truth, guess, crop=self._scale))
        return {
            name: {key: float(np.nanmean([frame[key] for frame in frames])) for key in frames[0]}
            for name, frames in found.items()
        }

    def _asked(self, clip: str, number: int) -> np.ndarray:
        frames = self._folders.window(clip, number, self._count).astype(np.float32) / 255
        rows, columns = frames.shape[-2:]
        pad = [(0, 0), (0, 0), *((0, -side % self._multiple) for side in (rows, columns))]
        if self._ask is None:
            raise ValueError("only networks of MTDO are asked frame by frame")
        return self._ask(np.pad(frames, pad, mode="reflect"))[:, : rows * self._scale, : columns * self._scale]

    def _as_task(self, clip: str, numbers: Sequence[int], work: Path) -> dict[int, np.ndarray]:
        from PIL import Image

        source = work / "frames"
        source.mkdir()
        for number in numbers:
            Image.fromarray(self._folders.low(clip, number).transpose(1, 2, 0)).save(source / f"{number:08d}.png")
        told = {"method": self.asked.method, "device": self.asked.device, "seed": self.asked.seed, "scale": self._scale,
                "input": {"path": str(source)}, "output_folder": str(work / "made"), "frame_format": "png",
                "options": {k: v for k, v in self.asked.options.items() if k != "scale"}}  # fmt: skip
        run_task("videosr", told, Events.silent())
        made = sorted((work / "made").glob("*.png"))
        if len(made) != len(numbers):
            raise InputError(f"The clip {clip} has {len(numbers)} frames, and {len(made)} came back.")
        return {number: set_rasters.read(path)[:3].astype(np.float32) / 255 for number, path in zip(numbers, made)}
