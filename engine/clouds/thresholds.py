"""Task `thresholds`: the classes of a window of a scene, as a run with these wishes would write them, at once.

Asked again and again (`Desk`), what costs is kept for the window that is looked at: its pixels, and what a method sees in
them whatever is wished. Shadows that have to be matched in the whole scene are left to the run.
"""

from __future__ import annotations

import base64
import zlib
from contextlib import closing
from dataclasses import replace
from typing import Any, Optional, Tuple

import numpy as np

from ..inference.blending import OverlappingTile
from ..inference.tiled import over_tiles
from ..job.errors import InputError
from ..job.events import Events
from ..job.parameters import Machine, Result
from ..raster.grid import rasterio_crs
from ..raster.opening import open_scene
from ..raster.reader import SceneReader
from ..raster.scene import SceneSource
from ..raster.target import as_wished
from ..raster.tiling import Tile
from ..raster.window import Window
from .band_order import with_sensor
from .by_network import NetworkDetector
from .by_window import ByWindow, WindowJob, Wishful
from .detectclouds import Parameters as CloudParameters
from .methods import Asked, Choice, Wish, choose
from .morphology import grown
from .recogniser import Convention

SPARE = 16  # pixels around the window by which margins may grow before it is looked at again
LARGEST = 1024  # pixels along a window; more of the map is shown from its middle
WISHES = {"threshold", "dilate", "shadows"}  # what may change while the window stays
NOT_THE_SCENE = {*WISHES, "output", "probability", "tile_size", "memory_mb", "format", "threads"}


class Parameters(CloudParameters):
    """A scene as `detectclouds` takes it, and `view`: the window to look at (left, top, width, height in its pixels), empty:
    its middle; larger ones are cut to `LARGEST`."""

    destinations = {}

    output: str = ""
    view: Optional[Tuple[int, int, int, int]] = None


def run(parameters: Parameters, events: Events) -> Result:
    """One window, once."""
    with closing(Desk()) as desk:
        return desk.answer(parameters, events)


class Desk:
    """What stays open between one threshold and the next."""

    def __init__(self) -> None:
        self._key = ""
        self._look: Optional[Look] = None

    def answer(self, p: Parameters, events: Events) -> Result:
        """The classes of the view, packed, and where it lies."""
        key = p.model_dump_json(exclude={*NOT_THE_SCENE, "view"})
        if self._look is None or key != self._key:
            self.close()
            self._key, self._look = key, Look(p, events)
        look = self._look
        window = look.window(p.view)
        classes = look.classes(p, window, events)
        counts = {str(k): int(n) for k, n in zip(*np.unique(classes, return_counts=True))}
        return Result({}, {
            "classes": base64.b64encode(zlib.compress(classes.tobytes(), 1)).decode(),
            "width": window.width, "height": window.height, "counts": counts, "method": look.method, **look.place(window),
        })  # fmt: skip

    def close(self) -> None:
        """Close the scene."""
        if self._look is not None:
            self._look.close()
        self._look = None


class Look:
    """One open scene, and what is known of the window that was last looked at."""

    def __init__(self, p: Parameters, events: Events) -> None:
        scene = open_scene([p.input, *p.more_bands], bands=p.bands, scale=p.scale, offset=p.offset)
        scene = with_sensor(scene.with_extra(), p.sensor)
        self.scene: SceneSource = replace(scene, geobox=as_wished(scene.geobox, p.grid_wish))
        self.method = ""
        self._choices: dict[Any, Choice] = {}
        self._seen: tuple[Optional[Window], Any] = (None, None)
        self._answers: tuple[Optional[Window], Any] = (None, None)

    def window(self, view: Optional[Tuple[int, int, int, int]]) -> Window:
        """The view as far as the scene goes. Raises InputError where it lies beside it."""
        height, width = self.scene.geobox.shape
        left, top, w, h = view or (0, 0, width, height)
        right, bottom, left, top = min(left + w, width), min(top + h, height), max(left, 0), max(top, 0)
        if right <= left or bottom <= top:
            raise InputError("The map shows nothing of the scene.", "Zoom to it.")
        left, top = (max(a, (a + b - LARGEST) // 2) for a, b in ((left, right), (top, bottom)))
        return Window(left, top, min(right - left, LARGEST), min(bottom - top, LARGEST))

    def classes(self, p: Parameters, window: Window, events: Events) -> np.ndarray:
        """(h, w) uint8 as the wishes have it."""
        choice = self._choice(p, events)
        detector = choice.detector
        self.method = choice.card.title
        if isinstance(detector, NetworkDetector):
            wide = window.grown(2 * detector.growth, self.scene.geobox.shape.yx)
            probabilities, validity = self._blended(detector, wide, p.machine, events)
            found = grown(detector.classes(probabilities, validity), detector.growth)
        elif isinstance(detector, ByWindow) and not detector.growth:
            wide = window
            found = self._found(detector, window)
        else:
            raise InputError(f"{choice.card.title} cannot be tried on a part of the scene.", "Choose another METHOD.")
        rows, columns = window.inside(wide)
        return np.ascontiguousarray(found[rows, columns])

    def place(self, window: Window) -> dict[str, Any]:
        """The corners of a window in the scene's CRS, and that."""
        affine, (row, column) = self.scene.geobox.affine, window.origin
        corners = [
            affine * (column + i * window.width, row + j * window.height) for i, j in ((0, 0), (1, 0), (1, 1), (0, 1))
        ]
        return {"corners": corners, "crs": rasterio_crs(self.scene.geobox).to_wkt()}

    def close(self) -> None:
        """Close what detectors opened."""
        for choice in self._choices.values():
            if isinstance(choice.detector, ByWindow):
                choice.detector.close()

    def _choice(self, p: Parameters, events: Events) -> Choice:
        """The detector for these wishes; one model for all."""
        wish = Wish(p.threshold, p.dilate, p.shadows, dem=p.dem)
        if wish not in self._choices:
            asked = Asked(self.scene, p.flags, wish, p.machine, Convention(p.mask_kind, p.mask_values))
            known = next(reversed(self._choices.values()), None)
            if known is not None and isinstance(known.detector, NetworkDetector):
                choice = replace(known, detector=NetworkDetector(self.scene, wish, known.detector.network), wish=wish)
            elif known is not None and isinstance(known.detector, Wishful):
                choice = replace(known, detector=known.detector.with_wish(wish), wish=wish)
            else:
                choice = choose(asked, events, method=p.method if known is None else known.card.id, given=p.options)
            while len(self._choices) > 16:
                del self._choices[next(iter(self._choices))]
            self._choices[wish] = choice
        return self._choices[wish]

    def _found(self, detector: ByWindow, window: Window) -> np.ndarray:
        """Of a detector that looks at windows."""
        shape = self.scene.geobox.shape.yx
        needed = window.grown(detector.halo, shape)
        if not isinstance(detector, Wishful):
            with closing(WindowJob(detector)) as job:
                tile = Tile(window, needed)
                return job.compute(tile, job.read(tile)).classes
        known = self._seen[0]
        if known is None or not _holds(known, needed):
            known = needed.grown(SPARE, shape)
            with closing(SceneReader(self.scene.select(detector.bands))) as reader:
                pixels = reader.read(known)
            besides = [other.read(known) for other in detector.besides]
            self._seen = (known, detector.look(pixels.values, pixels.validity, besides))
        return Tile(window, known).crop(detector.decide(self._seen[1]).classes)

    def _blended(
        self, detector: NetworkDetector, window: Window, machine: Machine, events: Events
    ) -> tuple[np.ndarray, np.ndarray]:
        """Probabilities (4, h, w) of a window as the run blends them from tiles of the whole, and where it is valid."""
        known = self._answers[0]
        if known is None or not _holds(known, window):
            known = window.grown(64, self.scene.geobox.shape.yx)  # margins may grow
            shape = (int(self.scene.geobox.shape[0]), int(self.scene.geobox.shape[1]))
            rows, columns = known.inside(Window(0, 0, 0, 0))
            found = np.full((detector.network.bands, *known.shape), np.nan, np.float32)

            def take(part: Window, blended: np.ndarray) -> None:
                first, last = max(part.row_off, rows.start), min(part.row_off + part.height, rows.stop)
                if first < last:
                    inner = blended[:, first - part.row_off : last - part.row_off, columns]
                    found[:, first - rows.start : last - rows.start] = detector.network.probabilities(inner)

            over_tiles(Within(detector.network, known), shape, take, machine, events)
            validity = detector.network.reader.read(known).validity & np.isfinite(found[0])
            self._answers = (known, (found, validity))
        rows, columns = window.inside(known)
        probabilities, validity = self._answers[1]
        return probabilities[:, rows, columns], validity[rows, columns]


class Within:
    """A network that answers only for the tiles that touch a window."""

    def __init__(self, network: Any, window: Window) -> None:
        self._network, self._window = network, window
        self.card, self.bands, self.batch = network.card, network.bands, network.batch

    def read(self, tile: OverlappingTile) -> Any:
        """None beside the window."""
        a, b = tile.window, self._window
        apart = (
            a.row_off >= b.row_off + b.height or b.row_off >= a.row_off + a.height
            or a.col_off >= b.col_off + b.width or b.col_off >= a.col_off + a.width
        )  # fmt: skip
        return None if apart else self._network.read(tile)

    def predict(self, items: Any) -> np.ndarray:
        """The network's."""
        return np.asarray(self._network.predict(items))

    def alike(self, item: Any) -> Any:
        """The network's."""
        return self._network.alike(item)

    def close(self) -> None:
        """The network stays open."""


def _holds(outer: Window, window: Window) -> bool:
    (row, column), (top, left) = window.origin, outer.origin
    down, right = top + outer.height, left + outer.width
    return row >= top and column >= left and row + window.height <= down and column + window.width <= right
