"""Material for fuse: pairs of fine and coarse images by date, as the engine makes them comparable; one is the target."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np

from ....engine.fusion.coarse import CoarseImage
from ....engine.fusion.inputs import Inputs, Opened, comparable
from ....engine.fusion.pairs import FusionImages, aligned_fine, open_images
from ....engine.fusion.parameters import Parameters as FusionParameters
from ....engine.fusion.patches import PatchSource
from ....engine.fusion.skill import MEASURING, opened_as
from ....engine.job.errors import InputError
from ....engine.job.events import Events
from ....engine.raster.dating import read_dates
from ....engine.raster.target import as_wished
from ....engine.raster.window import Window
from ....engine.skill.pictures import shown_bands
from ..training_parameters import Parameters as TrainingParameters
from .material import CASES, Asked, Case, Facts, Prepared, as_given, only, save_case, save_tiles
from .places import TEST, TRAIN, VALIDATION, Grid, Places, Tile, enough, gather, side_that_fits
from .plans import SIDES, plan_of
from .rasters import layer, window_of, write
from .simulated_part import add_simulated

VALID = 0.98  # share of a window that all images show
PAIRS = 4  # of a test place, at most
CELLS = 12  # coarse pixels along a test place, where its block allows


def prepare(asked: Asked, events: Events) -> Prepared:
    """As `material` says."""
    p = asked.p
    only(p, "fine", "coarse")
    wanted = task_parameters(p)
    images = open_images(wanted, events)
    images = aligned_fine(images.on(as_wished(images.geobox, wanted.grid_wish)), wanted, events)
    if len(images.pairs) < 2:
        raise InputError(
            "There is one fine/coarse pair; a training needs two of different dates.", "Add a fine and a coarse image."
        )
    options = opened_as(MEASURING, wanted).options
    with Opened.of(wanted, images, int(options["factor"]), False, events) as opened:
        inputs, _, _ = comparable(wanted, opened, options, events.part(0, 0.5))
        source = _source(inputs)
        sides = SIDES.get(p.family, SIDES["stfdiff"])
        side = side_that_fits(inputs.shape, sides, p.tile_size)
        facts = Facts(images.pairs[0][0].band_names, len(images.pairs), side, factor=inputs.factor)
        plan = plan_of(facts, asked)
        grid = Grid.of(images.geobox)
        places = Places.over([grid], side, p.block)
        wishes = asked.tiles(side**2 * 4 * len(facts.bands) * facts.dates)

        def look(_: int, window: Window) -> Optional[Tile]:
            patch, valid = source.read(window)
            if valid.mean() < VALID:
                return None
            return {
                name: np.concatenate(each).astype(np.float16)
                for name, each in (("truth", patch.fine), ("coarse", patch.coarse))
            }

        found = gather(places, [grid], [side], {**wishes, TEST: 0}, look, p.seed, events.part(0.5, 0.9))
        tests = _test_windows(places, grid, source, side, p.seed, events)
        counts = {TRAIN: len(found[TRAIN]), VALIDATION: len(found[VALIDATION]), TEST: len(tests)}
        enough(counts, {TRAIN: 4, VALIDATION: 1, TEST: 1}, places, side, "windows that all images show")
        save_tiles(asked.folder, "fusion", found[TRAIN], found[VALIDATION])
        maker = TestPlaces(asked, images, inputs, source)
        cases = [maker.case(number, window) for number, window in enumerate(tests)]
        add_simulated(asked, "fusion", facts, events.part(0.9, 1), dates=int(plan.data.get("simulated_dates", 6)))
    split = {**counts, **places.told, "tile_pixels": side}
    days = ", ".join(str(date) for date in images.dates)
    told = f"{len(images.pairs)} fine/coarse pairs of {', '.join(facts.bands)}, dates {days}, factor {inputs.factor}"
    return Prepared(plan, counts, split, told, tuple(cases))


def task_parameters(p: TrainingParameters) -> FusionParameters:
    """What the task itself is given; the first coarse image stands in for a target."""
    days, named = read_dates(p.dates)
    dates = p.dates
    if days and not named and len(days) == len(p.fine) + len(p.coarse):
        dates = ", ".join(str(day) for day in (*days, days[len(p.fine)]))
    told = {**as_given(p, "fine", "coarse"), "dates": dates}
    return FusionParameters(**told, coarse_target=p.coarse[:1], output="unwritten.tif")


def _source(inputs: Inputs) -> PatchSource:
    """All pairs, as the networks see them."""
    coarse = [CoarseImage.of(image, inputs.factor) for image in inputs.coarse]
    return PatchSource(inputs, tuple(range(len(coarse))), coarse, coarse[0], 0)


def _test_windows(
    places: Places, grid: Grid, source: PatchSource, side: int, seed: int, events: Events
) -> list[Window]:
    """Windows of the test part that begin and end with whole coarse pixels."""
    factor = source.inputs.factor
    room = int(places.told["block_pixels"] - 2 * places.told["margin_pixels"])
    largest = max(side, min(room - room // 12, (CELLS + 1) * factor))
    windows: list[Window] = []

    def look(_: int, window: Window) -> Optional[Tile]:
        if source.read(window)[1].mean() < VALID:
            return None
        top, left = (-(-start // factor) * factor for start in window.origin)
        bottom = (window.row_off + window.height) // factor * factor
        right = (window.col_off + window.width) // factor * factor
        if bottom - top < 2 * factor or right - left < 2 * factor:
            return None
        windows.append(Window(left, top, right - left, bottom - top))
        return {}

    for size in (largest, side):
        gather(places, [grid], [size], {TEST: CASES}, look, seed, events)
        if windows:
            break
    return windows


@dataclass(frozen=True)
class TestPlaces:
    """Makes jobs of test places: the middle date is predicted from the pairs around it."""

    __test__ = False
    asked: Asked
    images: FusionImages
    inputs: Inputs
    source: PatchSource

    def case(self, number: int, window: Window) -> Case:
        """The job of a place."""
        count = len(self.images.pairs)
        goal = count // 2
        others = sorted(sorted((k for k in range(count) if k != goal), key=lambda k: abs(k - goal))[:PAIRS])
        patch, valid = self.source.read(window)
        unit, factor = self.inputs.unit, self.inputs.factor
        fine = [np.asarray(unit.physical(image), np.float32) for (image,) in patch.fine]
        cells = tuple(slice(n // factor, m // factor) for n, m in zip(window.origin, _ends(window)))
        coarse = [np.asarray(unit.physical(image[:, cells[0], cells[1]]), np.float32) for image in self.inputs.coarse]
        grid = window_of(self.images.geobox, window)
        rough = grid.zoom_out(factor)
        names = self.images.pairs[0][0].band_names

        def layers(images: list[np.ndarray], which: list[int], kind: str, box: Any) -> list[dict[str, Any]]:
            made = []
            for k in which:
                path = self.asked.folder / f"test-{number}-{kind}-{k}.tif"
                made.append(layer(write(path, images[k], box, names), self._date(k)))
            return made

        parameters = {
            "fine": layers(fine, others, "fine", grid), "coarse": layers(coarse, others, "coarse", rough),
            "coarse_target": layers(coarse, [goal], "coarse", rough), "scale": 1.0, "offset": 0.0,
            "coregistration": False, "seed": self.asked.p.seed,
        }  # fmt: skip
        counted = valid & np.isfinite(fine[goal]).all(0)
        shown = np.asarray(unit.physical(patch.coarse[goal][0]), np.float32)
        files = save_case(self.asked.folder, number, {"truth": fine[goal], "counted": counted, "shown": shown})
        bands = tuple(shown_bands(names, self.images.pairs[0][0].roles))
        return Case(f"place {number + 1}, {self._date(goal)}", parameters, **files, bands=bands)

    def _date(self, k: int) -> Optional[datetime.date]:
        return self.images.pairs[k][0].acquisition_date


def _ends(window: Window) -> tuple[int, int]:
    return int(window.row_off + window.height), int(window.col_off + window.width)
