"""A preview of sharper video: a part of one frame before and after, made by the same algorithm in the background.

The first run on a clip tells its size and length, the next shows the frame as it is (bicubic), the last is the chosen
method. That one makes the following frame too: its time, without the start, tells about how long the clip will take.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Callable

from qgis.core import QgsProcessingUtils, QgsRasterLayer
from qgis.gui import QgsSpinBox
from qgis.PyQt.QtCore import QPointF, QSize
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ..algorithms.layers import tr
from ..algorithms.styles import new_layer
from .background_preview import BackgroundPreview, ButtonTexts
from .background_run import BackgroundRun, Outcome, Refused, duration_text
from .comparison import Comparison

EDGE = 384  # of the preview, in pixels of the result
ENLARGED = "bicubic"
NOT_PREVIEWED = (
    "FIRST_FRAME",
    "LAST_FRAME",
    "REGION",
    "EXTENT",
    "OUTPUT",
    "OUTPUT_FOLDER",
    "ADD_TO_MAP",
    "FRAME_FORMAT",
)
CLIP_PARAMETERS = ("INPUT", "FRAMES", "BANDS_AS")


@dataclass(frozen=True)
class ClipSize:
    """How long and large a clip is: frames, and pixels before sharpening."""

    frames: int
    width: int
    height: int


@dataclass(frozen=True)
class PreviewWish:
    """What is to be previewed: the algorithm's parameters, and the part of the clip that the tab asks for."""

    parameters: dict[str, Any]
    first: int = 0
    last: int | None = None
    region: list[int] = field(
        default_factory=list
    )  # left, top, width, height; or width, height in the middle; or empty

    @property
    def edge(self) -> int:
        """Width and height of the previewed part, in pixels of the clip."""
        return EDGE // int(self.parameters.get("SCALE", 4))

    @property
    def clip(self) -> str:
        """What tells one clip from another."""
        return repr([self.parameters.get(name) for name in CLIP_PARAMETERS])

    def box(self, size: ClipSize) -> list[int]:
        """The part of the frame that is wanted: left, top, width, height."""
        if len(self.region) == 4:
            return self.region
        width, height = (
            min(wish, whole) for wish, whole in zip(self.region or [size.width, size.height], (size.width, size.height))
        )
        return [(size.width - width) // 2, (size.height - height) // 2, width, height]

    def frames(self, size: ClipSize) -> int:
        """How many frames are wanted."""
        last = size.frames - 1 if self.last is None else min(self.last, size.frames - 1)
        return max(last - self.first + 1, 0)


class Preview(BackgroundPreview):
    """The frame's number, a button, the two pictures, and how long the clip will take."""

    def __init__(self, wish: Callable[[], PreviewWish], may_run: Callable[[], bool], parent: QWidget | None = None):
        """`wish()` says what is to be previewed, when the button is pressed; `may_run()` whether the worker may start."""
        tip = tr("Sharpen a part of one frame in the background, to see what the method does and how long it takes")
        super().__init__(QPushButton(), ButtonTexts(tr("Preview frame"), tr("Cancel"), tip), parent)
        self.wish_of, self.may_run = wish, may_run
        self.wish: PreviewWish | None = None
        self.then: Callable[[Outcome], None] = self._know_size  # what to do with the run's outcome
        self.size: ClipSize | None = None
        self.size_of = ""  # the clip that `size` belongs to
        self.centre: tuple[int, int] | None = None  # where to look, where the user has said it
        self.chosen = False  # whether the user has said which frame
        self.enlarged: tuple[Any, str, Any] = (None, "", None)  # what was last enlarged, the file, and its look
        self.frame = QgsSpinBox(self)
        self.frame.setRange(0, 999_999)
        self.frame.setShowClearButton(False)
        self.frame.setToolTip(tr("Number of the frame to preview; the first of the clip is 0."))
        self.frame.valueChanged.connect(lambda *_: setattr(self, "chosen", True))
        self.comparison = Comparison(self)
        self.comparison.looked.connect(self._look)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addWidget(self.frame, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self.note)
        layout.addWidget(self.comparison)

    def begin(self) -> None:
        if self.run is not None or not self.may_run():
            return
        self.stopped = False
        self.wish = self.wish_of()
        if self.wish.clip != self.size_of:
            self.size, self.centre, self.chosen, self.enlarged = None, None, False, (None, "", None)
            self.comparison.show_images(QImage(), QImage())
        self._continue()

    # Steps ---------------------------------------------------------------------------------------------------------

    def _continue(self) -> None:
        """The next step: the clip's size, the frame as it is, the frame sharpened."""
        wish = self.wish
        if self.size is None:
            number = self.frame.value() if self.chosen else wish.first
            self._make(number, f"{wish.edge}, {wish.edge}", ENLARGED, self._know_size)
        elif self.enlarged[0] != self._part():
            self._make(*self._part()[1:3], ENLARGED, self._have_enlarged)
        else:
            self._make(*self._part()[1:3], "", self._have_sharpened)

    def _part(self) -> tuple[str, int, str, Any]:
        """Clip, frame, region and scale of the preview."""
        wish, size = self.wish, self.size
        left, top, width, height = wish.box(size)
        x, y = self.centre or (left + width // 2, top + height // 2)
        edges = [min(wish.edge, whole) for whole in (size.width, size.height)]
        corner = [min(max(at - e // 2, 0), whole - e) for at, e, whole in zip((x, y), edges, (size.width, size.height))]
        region = ", ".join(map(str, [*corner, *edges]))
        return wish.clip, min(self.frame.value(), size.frames - 1), region, wish.parameters.get("SCALE")

    def _make(self, number: int, region: str, method: str, then: Callable[[Outcome], None]) -> None:
        """Run the algorithm on a part of one frame; `method` instead of the chosen one where it is given."""
        parameters = {name: value for name, value in self.wish.parameters.items() if name not in NOT_PREVIEWED}
        if method:
            parameters = {**{n: v for n, v in parameters.items() if n != "OPTIONS"}, "METHOD": method}
        timed = 0 if method else min(1, self.size.frames - 1 - number)  # frames more, whose time is measured
        parameters.update(FIRST_FRAME=number, LAST_FRAME=number + timed, REGION=region, ADD_TO_MAP=False)
        parameters["OUTPUT_FOLDER"] = QgsProcessingUtils.generateTempFilename("preview")
        try:
            run = BackgroundRun("skymend:videosr", parameters)
        except Refused as refusal:
            self._end(str(refusal))
            return
        self.say(tr("Reading the clip…") if method else tr("Sharpening…"))
        self.then = then
        self.follow(run)

    def finish(self, outcome: Outcome) -> None:
        """What comes after this step."""
        if not outcome.finished or not outcome.results.get("OUTPUT_LAYERS"):
            self._end(outcome.text or tr("The preview gave no picture."))
        else:
            self.then(outcome)

    def _know_size(self, outcome: Outcome) -> None:
        found = [int(outcome.results.get(name) or 0) for name in ("CLIP_FRAMES", "CLIP_WIDTH", "CLIP_HEIGHT")]
        if min(found) < 1:
            self._end(tr("The size of the clip is unknown."))
            return
        self.size, self.size_of = ClipSize(*found), self.wish.clip
        self.frame.setMaximum(self.size.frames - 1)
        if not self.chosen:  # in the middle a frame has neighbours on both sides
            self.frame.setValue(self.wish.first + self.wish.frames(self.size) // 2)
            self.chosen = False
        self._continue()

    def _have_enlarged(self, outcome: Outcome) -> None:
        self.enlarged = (self._part(), outcome.results["OUTPUT_LAYERS"][0], first_look(outcome))
        self.comparison.show_images(picture(*self.enlarged[1:]), QImage())
        self._continue()

    def _have_sharpened(self, outcome: Outcome) -> None:
        _, enlarged, look = self.enlarged
        both = (enlarged, outcome.results["OUTPUT_LAYERS"][0])
        self.comparison.show_images(*(picture(path, look) for path in both))
        method = outcome.results.get("METHOD_USED", "")
        self._end(
            " ".join(
                filter(None, (tr("After: {method}.").format(method=method) if method else "", self._estimate(outcome)))
            )
        )

    def _estimate(self, outcome: Outcome) -> str:
        """How long the clip will take, from the time of this part of one frame."""
        seconds = outcome.results.get("SECONDS_PER_FRAME")
        if not seconds:
            return ""
        edges = [int(word) for word in self._part()[2].split(",")[2:]]
        *_, width, height = self.wish.box(self.size)
        frames = self.wish.frames(self.size)
        whole = seconds * frames * (width * height) / (edges[0] * edges[1])
        return tr(
            "About {time} for {frames} frames of {width} × {height} pixels, from {seconds} s for {part} × {part_height} "
            "pixels of one frame."
        ).format(
            time=duration_text(whole),
            frames=frames,
            width=width,
            height=height,
            seconds=f"{seconds:.2g}",
            part=edges[0],
            part_height=edges[1],
        )

    # What the user sees --------------------------------------------------------------------------------------------

    def _look(self, place: QPointF) -> None:
        """Preview around a point of the picture."""
        if self.run is not None or self.size is None or self.wish is None:
            return
        left, top, width, height = (int(word) for word in self._part()[2].split(","))
        self.centre = (left + int(place.x() * width), top + int(place.y() * height))
        self.begin()

    def _end(self, text: str) -> None:
        self.say(text)
        self.tell()


def first_look(outcome: Outcome) -> dict[str, Any] | None:
    """How the worker says that the images of a run are to be shown."""
    return next((entry["look"] for entry in outcome.report.get("layers", []) if entry.get("look")), None)


def picture(path: str, look: dict[str, Any] | None) -> QImage:
    """A raster as a picture, in a given look; null where it cannot be read."""
    layer = new_layer(path, "image", look) or QgsRasterLayer(path, "", "gdal")
    if not layer.isValid():
        return QImage()
    return layer.previewAsImage(QSize(layer.width(), layer.height()))
