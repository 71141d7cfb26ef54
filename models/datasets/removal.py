"""SEN12MS-CR, CUHK-CR1 and 2, Sen2_MTC_New: whole patches, prepared and scored as EMRDM's authors do (CVPR 2025)."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

import numpy as np

from ...engine.inference.ensemble import mean_and_deviation
from ...engine.inference.session import open_session
from ...engine.job.errors import InputError
from ...engine.job.parameters import Sampling
from ...engine.removal import emrdm_inputs
from ...engine.removal.emrdm_sampling import Diffusion, restore
from . import set_rasters
from .published_scores import cuhk_scores, display_stretch, emrdm_scores
from .published_set import ModelOnSet, PublishedSet, SampleScores, there

_HALF = np.array([-3, -9, 29, 111, 111, 29, -9, -3]) / 256.0
# Regions of SEN12MS-CR by season and number; all others are for training.
TEST = {"ROIs1158_spring": (31, 44, 106, 123, 140), "ROIs1868_summer": (73, 119), "ROIs1970_fall": (139,),
        "ROIs2017_winter": (63, 108)}  # fmt: skip
VAL = {"ROIs1158_spring": (17,), "ROIs1868_summer": (17, 19, 80, 127), "ROIs1970_fall": (65,),
       "ROIs2017_winter": (22, 84, 107, 130)}  # fmt: skip


@dataclass(frozen=True)
class CloudyPatch:
    """In −1..1: `mu` the cloudy image (C, H, W) or those of several dates (L, C, H, W), `condition` likewise, `clear` (C, H,
    W)."""

    mu: np.ndarray
    condition: np.ndarray
    clear: np.ndarray


class RemovalSet(PublishedSet):
    """Patches are restored whole by an EMRDM; the cloudy image itself is the baseline, of several dates their median."""

    def __init__(self, asked: ModelOnSet) -> None:
        super().__init__(asked)
        card = asked.card("removeclouds")
        if card.family != "emrdm":
            raise InputError(
                f"“{card.id}” is no EMRDM; these sets hold single patches that their authors restore whole.",
                "Choose a model of that family; score others with the task evaluate.",
            )
        self._diffusion = Diffusion.of(card, asked.options, Sampling(asked.steps, 0, asked.seed))
        self._session, self._output = open_session(card, device=asked.device), card.outputs[0]

    @abstractmethod
    def patch(self, sample: str) -> CloudyPatch:
        """A sample as the network is trained on it."""

    @abstractmethod
    def measure(self, target: np.ndarray, prediction: np.ndarray) -> dict[str, float]:
        """Scores of images (C, H, W) in −1..1."""

    def score(self, sample: str, work: Path) -> SampleScores:
        """As `PublishedSet` says."""
        patch = self.patch(sample)
        several = patch.mu.ndim == 4
        restored = self._restored(patch, self.samples().index(sample))
        cloudy = np.median(patch.mu, axis=0) if several else patch.mu
        return {
            self.asked.method: self.measure(patch.clear, restored),
            "median" if several else "cloudy": self.measure(patch.clear, cloudy),
        }

    def _restored(self, patch: CloudyPatch, sample: int) -> np.ndarray:
        def network(x: np.ndarray, c_noise: np.ndarray) -> np.ndarray:
            return self._session.run({"x": x.astype(np.float32), "c_noise": c_noise})[self._output]

        def draw(member: int) -> np.ndarray:
            def noise(number: int) -> np.ndarray:
                seeds = np.random.SeedSequence([self.asked.seed, sample, member, number])
                return np.random.default_rng(seeds).standard_normal((1, *patch.mu.shape), np.float32)

            return restore(network, self._diffusion, patch.mu[None], patch.condition[None], noise)[0]

        return mean_and_deviation(map(draw, range(self._diffusion.ensemble)))[0]


class Sen12MsCr(RemovalSet):
    """`<season>_s1/s1_<region>/…_p<n>.tif` beside `_s2` and `_s2_cloudy`; regions are matched exactly, not by parts of their
    names as in the published code, which trains on six of its ten test regions."""

    measures = ("PSNR", "SSIM", "MAE", "SAM", "RMSE")
    published: Mapping[str, Mapping[str, float]] = {
        "DSen2-CR": {"PSNR": 27.76, "SSIM": 0.874, "MAE": 0.031, "SAM": 9.472},
        "GLF-CR": {"PSNR": 28.64, "SSIM": 0.885, "MAE": 0.028, "SAM": 8.981},
        "UnCRtainTS L2": {"PSNR": 28.90, "SSIM": 0.880, "MAE": 0.027, "SAM": 8.320},
        "DiffCR": {"PSNR": 31.77, "SSIM": 0.902, "MAE": 0.019, "SAM": 5.821},
        "EMRDM": {"PSNR": 32.14, "SSIM": 0.924, "MAE": 0.018, "SAM": 5.267},
    }

    def __init__(self, asked: ModelOnSet) -> None:
        super().__init__(asked)
        self._files = sen12ms_cr_files(asked.folder, asked.split)

    def samples(self) -> Sequence[str]:
        """As `PublishedSet` says."""
        return list(self._files)

    def patch(self, sample: str) -> CloudyPatch:
        """As `RemovalSet` says."""
        radar, clear, cloudy = (set_rasters.read(path) for path in self._files[sample])
        mu = emrdm_inputs.optical(cloudy.astype(np.float32) / 10000)
        condition = np.concatenate((emrdm_inputs.radar(radar), mu))
        return CloudyPatch(mu, condition, emrdm_inputs.optical(clear.astype(np.float32) / 10000))

    def measure(self, target: np.ndarray, prediction: np.ndarray) -> dict[str, float]:
        """As `RemovalSet` says."""
        return emrdm_scores((target + 1) / 2, (prediction + 1) / 2)


class CuhkCr(RemovalSet):
    """`<split>/cloud/*`, `<split>/label/*` of RGB, and the same below `nir/` for near infrared, paired in the order of their
    names; halved as published."""

    measures = ("PSNR", "SSIM", "RMSE")
    _ROWS: ClassVar[Mapping[str, Mapping[str, tuple[float, float]]]] = {
        "CUHK-CR1": {"SpA-GAN": (20.999, 0.5162), "MemoryNet": (26.073, 0.7741), "DE-MemoryNet": (26.183, 0.7746),
                     "EMRDM": (27.281, 0.8007)},
        "CUHK-CR2": {"SpA-GAN": (19.680, 0.3952), "MemoryNet": (24.224, 0.6838), "DE-MemoryNet": (24.348, 0.6843),
                     "EMRDM": (24.594, 0.6951)},
    }  # fmt: skip

    def __init__(self, name: str, asked: ModelOnSet) -> None:
        super().__init__(asked)
        self._files = cuhk_files(asked.folder, asked.split)
        rows = self._ROWS[name].items()
        self.published = {method: {"PSNR": psnr, "SSIM": ssim} for method, (psnr, ssim) in rows}

    def samples(self) -> Sequence[str]:
        """As `PublishedSet` says."""
        return list(self._files)

    def patch(self, sample: str) -> CloudyPatch:
        """As `RemovalSet` says."""
        cloudy, clear = self._image(sample, "cloud"), self._image(sample, "label")
        return CloudyPatch(cloudy, cloudy, clear)

    def measure(self, target: np.ndarray, prediction: np.ndarray) -> dict[str, float]:
        """As `RemovalSet` says."""
        return cuhk_scores((target + 1) / 2, (prediction + 1) / 2)

    def _image(self, sample: str, kind: str) -> np.ndarray:
        colour, infrared = (set_rasters.read(path) for path in self._files[sample][kind])
        image = np.concatenate((colour[:3], infrared[:1])).astype(np.float32)
        return emrdm_inputs.optical(half_size(image) / 255, clip=False)


class Sen2Mtc(RemovalSet):
    """`<split>.txt` with names of tiles; `Sen2_MTC/<tile>/cloud/<image>_{0,1,2}.tif` and `…/cloudless/<image>.tif`."""

    measures = ("PSNR", "SSIM", "MAE", "SAM", "RMSE")
    notes = "After a display stretch of target and prediction, each by itself, as published: no reflectance errors."
    published: Mapping[str, Mapping[str, float]] = {
        "STGAN": {"PSNR": 18.152, "SSIM": 0.587}, "PMAA": {"PSNR": 18.369, "SSIM": 0.614},
        "UnCRtainTS": {"PSNR": 18.770, "SSIM": 0.631}, "DiffCR": {"PSNR": 19.150, "SSIM": 0.671},
        "EMRDM": {"PSNR": 20.067, "SSIM": 0.709},
    }  # fmt: skip

    def __init__(self, asked: ModelOnSet) -> None:
        super().__init__(asked)
        self._files = sen2_mtc_files(asked.folder, asked.split)

    def samples(self) -> Sequence[str]:
        """As `PublishedSet` says."""
        return list(self._files)

    def patch(self, sample: str) -> CloudyPatch:
        """As `RemovalSet` says."""
        *dates, clear = (
            emrdm_inputs.optical(set_rasters.read(path).astype(np.float32) / 10000, clip=False)
            for path in self._files[sample]
        )
        condition = np.stack(dates)
        return CloudyPatch(condition[:, :3], condition, clear[:3])

    def measure(self, target: np.ndarray, prediction: np.ndarray) -> dict[str, float]:
        """As `RemovalSet` says."""
        return emrdm_scores(display_stretch(target), display_stretch(prediction))


def sen12ms_cr_files(folder: Path, split: str) -> dict[str, tuple[Path, Path, Path]]:
    """Radar, clear and cloudy file of each patch; incomplete ones are left out."""
    found = {}
    for path in sorted(there(folder, "Give the folder of SEN12MS-CR.").glob("ROIs*_s2_cloudy/s2_cloudy_*/*.tif")):
        season, region = path.parents[1].name.removesuffix("_s2_cloudy"), path.parent.name.rsplit("_", 1)[-1]
        if split != _split(season, region):
            continue
        files = [
            folder / f"{season}_{kind}" / f"{kind}_{region}" / path.name.replace("_s2_cloudy_", f"_{kind}_")
            for kind in ("s1", "s2")
        ]
        if all(file.is_file() for file in files):
            found[path.stem] = (files[0], files[1], path)
    return found


def _split(season: str, region: str) -> str:
    number = int(region) if region.isdigit() else -1
    return next((name for name, parts in (("test", TEST), ("val", VAL)) if number in parts.get(season, ())), "train")


def cuhk_files(folder: Path, split: str) -> dict[str, dict[str, tuple[Path, Path]]]:
    """Colour and near infrared files of each patch, by kind (cloud, label). Raises InputError where they are no pairs."""
    kinds: dict[str, list[tuple[Path, Path]]] = {}
    for kind in ("cloud", "label"):
        colour, infrared = (
            sorted(there(base / split / kind, "CUHK-CR keeps RGB beside a folder nir.").glob("*.*"))
            for base in (folder, folder / "nir")
        )
        if len(colour) != len(infrared):
            raise InputError(
                f"{folder} has {len(colour)} RGB and {len(infrared)} near infrared images of {split}/{kind}."
            )
        kinds[kind] = list(zip(colour, infrared))
    if len(kinds["cloud"]) != len(kinds["label"]):
        raise InputError(f"{folder}: {len(kinds['cloud'])} cloudy and {len(kinds['label'])} clear images of {split}.")
    return {c[0].stem: {"cloud": c, "label": clear} for c, clear in zip(kinds["cloud"], kinds["label"])}


def sen2_mtc_files(folder: Path, split: str) -> dict[str, list[Path]]:
    """The three cloudy files and the clear one of each image. Raises InputError where the split has no list."""
    names = there(folder / f"{split}.txt", "Sen2_MTC_New has a list of tiles for each split.").read_text().split()
    found = {}
    for tile in names:
        for clear in sorted((folder / "Sen2_MTC" / tile / "cloudless").glob("*.tif")):
            cloudy = [clear.parents[1] / "cloud" / f"{clear.stem}_{date}.tif" for date in range(3)]
            if all(path.is_file() for path in cloudy):
                found[clear.stem] = [*cloudy, clear]
    return found


def half_size(image: np.ndarray) -> np.ndarray:
    """(…, H, W) at half the size, as MATLAB's bicubic imresize with antialiasing: taps at 2i − 3 … 2i + 4, edges mirrored
    with the edge pixel."""
    for axis in (-2, -1):
        length = image.shape[axis]
        index = 2 * np.arange(length // 2)[:, None] + np.arange(-3, 5)
        index = np.where(index < 0, -1 - index, index)
        index = np.where(index >= length, 2 * length - 1 - index, index)
        moved = np.moveaxis(image, axis, -1).astype(np.float64)
        image = np.moveaxis(moved[..., index] @ _HALF, -1, axis)
    return image.astype(np.float32)
