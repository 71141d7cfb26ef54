"""The panel's tabs, one class a task."""

from __future__ import annotations

import html
import os
from typing import Any, ClassVar

from qgis.core import QgsProcessingOutputNumber
from qgis.PyQt.QtCore import Qt, QUrl, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QPushButton

from ..algorithms.icon import icon
from ..algorithms.layers import tr
from ..contract.recipe import Recipe
from .background_run import Outcome
from .footer import TASK_LINK
from .forms import make_label
from .pixel_dock import PixelDock
from .raster_pickers import as_layers, is_raster
from .recipe_form import fill_table
from .series_model import COARSE, FINE, IMAGE, MASK, RADAR, TARGET, Role, Row, image_roles
from .series_table import SeriesTable
from .tab import TaskTab
from .thresholds import LiveThresholds
from .train_tab import TrainTab
from .video_tab import VideoTab


class CloudsTab(TaskTab):
    """Clouds and shadows of one scene."""

    task = "detectclouds"
    inputs = ("INPUT", "MORE_BANDS", "FLAGS", "MASK_KIND", "SENSOR")

    @staticmethod
    def label() -> str:
        return tr("Clouds")

    def take(self, paths: list[str]) -> None:
        """Choose the first of some rasters."""
        self.fields["INPUT"].show(paths[0] if paths else None)

    def showEvent(self, event: Any) -> None:
        """Start with the layer that is selected in QGIS."""
        super().showEvent(event)
        layer = self.iface.activeLayer()
        if self.fields["INPUT"].value() is None and is_raster(layer):
            self.fields["INPUT"].show(layer.id())

    def build_method(self, form: QFormLayout) -> None:
        self.live = LiveThresholds(self)
        form.addRow(self.live)

    def arrange(self) -> None:
        self.live.follow()

    def summary(self, outcome: Outcome) -> str:
        """How cloudy the scene is."""
        clouds, shadows = (outcome.results.get(name) for name in ("CLOUD_PERCENT", "SHADOW_PERCENT"))
        if clouds is None or shadows is None:
            return ""
        return tr("clouds {clouds} %, shadows {shadows} %").format(clouds=f"{clouds:.1f}", shadows=f"{shadows:.1f}")


class TableTab(TaskTab):
    """A tab whose rasters stand in a table."""

    columns: ClassVar[dict[str, str]] = {}  # the role of each parameter's rasters, the main one first

    def roles(self) -> list[Role]:
        """The parts that rasters play in this task, the main one first."""
        raise NotImplementedError

    def build_input(self, form: QFormLayout) -> None:
        self.table = SeriesTable(self.roles(), self)
        form.addRow(self.table)
        self.table.changed.connect(self._follow)

    def take(self, paths: list[str]) -> None:
        """Fill the table with rasters, instead of what is in it."""
        self.table.model.clear()
        self.table.add(paths)

    def fill_own(self, recipe: Recipe, values: dict[str, Any], missing: list[str]) -> list[str]:
        fill_table(self.table, self.columns, recipe, missing)
        return []

    def known_dates(self) -> dict[str, str]:
        return {row.path: row.date for row in self.table.model.rows if row.date and not row.band_dates}

    def values_of(self, role: str) -> list[str]:
        """Layers and files of one role."""
        return [value for row in self.table.model.of_role(role) for value in row.values]


class SeriesTab(TableTab):
    """A series without gaps."""

    task = "reconstructseries"
    inputs = ("MASK_KIND", "DETECT")
    own = ("OPTICAL", "DATES", "MASKS", "SAR", "SAR_DATES", "COUNT")
    columns: ClassVar = {"OPTICAL": IMAGE, "MASKS": MASK, "SAR": RADAR}
    curve_changed = pyqtSignal()  # what a pixel's curve depends on

    @staticmethod
    def label() -> str:
        return tr("Series")

    def roles(self) -> list[Role]:
        return image_roles()

    def own_values(self) -> dict[str, Any]:
        return {
            "OPTICAL": self.values_of(IMAGE),
            "DATES": self.table.model.dates_text(IMAGE),
            "MASKS": self.values_of(MASK),
            "SAR": self.values_of(RADAR),
            "SAR_DATES": self.table.model.dates_text(RADAR),
        }

    def own_problem(self) -> str:
        return "" if self.values_of(IMAGE) else tr("Add the images of the series.")

    def build_method(self, form: QFormLayout) -> None:
        button = QPushButton(icon(self.task), tr("Curve of a pixel…"), self)
        button.setToolTip(tr("Click on the map and see what the dates show there, and what the method makes of it"))
        button.clicked.connect(self.show_curve)
        form.addRow(button)
        self.curve: PixelDock | None = None

    def show_curve(self) -> None:
        """Open the plot and wait for a click on the map."""
        if self.curve is None:
            self.curve = PixelDock(self.iface, self)
            self.iface.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.curve)
            if self.outcome is not None:
                self.curve.take_results(self.outcome)
        self.curve.pick()

    def arrange(self) -> None:
        self.curve_changed.emit()


class RemoveTab(TableTab):
    """One clear image."""

    task = "removeclouds"
    inputs = ("MASK_KIND",)
    own = ("INPUTS", "DATES", "MASKS", "SAR", "TARGET")
    columns: ClassVar = {"INPUTS": IMAGE, "MASKS": MASK, "SAR": RADAR}

    @staticmethod
    def label() -> str:
        return tr("Remove")

    def roles(self) -> list[Role]:
        return image_roles()

    def build_input(self, form: QFormLayout) -> None:
        super().build_input(form)
        self.target = QComboBox(self)
        self.target.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.target.setMinimumContentsLength(10)
        tip = self.algorithm.parameterDefinition("TARGET").help()
        self.target.setToolTip(f"<p>{tip}</p><p><code>TARGET</code></p>")
        form.addRow(make_label(tr("Image to mend"), self.target.toolTip()), self.target)
        self.table.changed.connect(self._list_images)

    def own_values(self) -> dict[str, Any]:
        images = self.table.model.of_role(IMAGE)
        chosen = next((row for row in images if row.value == self.target.currentData()), None)
        return {
            "INPUTS": self.values_of(IMAGE),
            "TARGET": target_name(chosen, images) if chosen is not None and len(images) > 1 else "",
            "DATES": self.table.model.dates_text(IMAGE),
            "MASKS": self.values_of(MASK),
            "SAR": self.values_of(RADAR),
        }

    def own_problem(self) -> str:
        return "" if self.values_of(IMAGE) else tr("Add the image to mend, and images of other dates that help.")

    def fill_own(self, recipe: Recipe, values: dict[str, Any], missing: list[str]) -> list[str]:
        super().fill_own(recipe, values, missing)
        images, wanted = self.table.model.of_role(IMAGE), str(values.get("TARGET") or "")
        chosen = next((row for row in images if wanted and wanted in (row.date, row.known_as, row.name)), None)
        if chosen is not None:
            self.target.setCurrentIndex(self.target.findData(chosen.value))
        elif wanted:
            return [tr("The image to mend, “{name}”, is not in the table.").format(name=wanted)]
        return []

    def _list_images(self) -> None:
        kept = self.target.currentData()
        self.target.clear()
        for row in self.table.model.of_role(IMAGE):
            label = row.name if not row.date or row.date in row.name else f"{row.date}  {row.name}"
            self.target.addItem(label, row.value)
        self.target.setCurrentIndex(max(self.target.findData(kept), 0))


class FuseTab(TableTab):
    """Fine images for dates with only coarse ones."""

    task = "fuse"
    own = ("FINE", "COARSE", "COARSE_TARGET", "DATES")
    columns: ClassVar = {"FINE": FINE, "COARSE": COARSE, "COARSE_TARGET": TARGET}
    always = ("OUTPUT", "OUTPUT_FOLDER")

    @staticmethod
    def label() -> str:
        return tr("Fuse")

    def roles(self) -> list[Role]:
        return [
            Role(FINE, tr("Fine"), tr("fine images"), tr("A fine image; its date also has a coarse one")),
            Role(COARSE, tr("Coarse"), tr("coarse images"), tr("The coarse image of a date that has a fine one")),
            Role(
                TARGET,
                tr("Target"),
                tr("target images"),
                tr("The coarse image of a date for which a fine one is wanted"),
            ),
        ]

    def own_values(self) -> dict[str, Any]:
        return {
            "FINE": self.values_of(FINE),
            "COARSE": self.values_of(COARSE),
            "COARSE_TARGET": self.values_of(TARGET),
            "DATES": self._dates(),
        }

    def own_problem(self) -> str:
        model = self.table.model
        if not model.rows:
            return tr("Add fine and coarse images of one or two dates, and the coarse images of the target dates.")
        for role in model.roles:
            if not model.of_role(role.id):
                return tr("No raster has the role “{role}”.").format(role=role.label)
        return ""

    def arrange(self) -> None:
        """One target date goes to a file, several to a folder."""
        several = len({row.date or row.value for row in self.table.model.of_role(TARGET)}) > 1
        for name, shown in (("OUTPUT", not several), ("OUTPUT_FOLDER", several), ("ADD_TO_MAP", several)):
            if name in self.fields:
                self.show_field(name, shown)

    def _dates(self) -> str:
        """Three lists in the order of the layers where all are dated, else pairs."""
        model = self.table.model
        texts = [model.dates_text(role.id) for role in model.roles]
        if not any(texts):
            return ""
        if all(row.date and len(row.values) == 1 for row in model.rows):
            return "; ".join(", ".join(row.date for row in model.of_role(role.id)) for role in model.roles)
        return ", ".join(filter(None, (model.pairs_text(role.id) for role in model.roles)))


class EvaluateTab(TaskTab):
    """How good a result is."""

    task = "evaluate"
    inputs = ("PREDICTION", "REFERENCE", "MASK", "MASK_KIND", "BASELINE")

    @staticmethod
    def label() -> str:
        return tr("Evaluate")

    def summary(self, outcome: Outcome) -> str:
        """The metrics, and the way to the report."""
        numbers = [o for o in self.algorithm.outputDefinitions() if isinstance(o, QgsProcessingOutputNumber)]
        metrics = [(o.name(), outcome.results.get(o.name())) for o in numbers]
        found = [f"{name} {value:.4g}" for name, value in metrics if value is not None]
        report = outcome.results.get("OUTPUT_HTML")
        if report:
            address = html.escape(QUrl.fromLocalFile(report).toString())
            found.append(f"<a href='{address}'>{tr('Open the report')}</a>")
        return " · ".join(found)


CLOUDY, FUSION, VIDEO = ("clouds", "series", "fusion"), ("fusion",), ("video",)
ONE_SCENARIO = {
    "CLOUD_SHARE": CLOUDY,
    "COARSE_FACTOR": FUSION,
    "COARSE_PROJECTION": FUSION,
    "SCALE": VIDEO,
    "DEGRADATION": VIDEO,
    "NOISE": VIDEO,
    "RATE": VIDEO,
    "ROTATION": VIDEO,
}


class SimulateTab(TaskTab):
    """Scenes to try everything on."""

    task = "simulate"
    inputs = ("SCENARIO", "SIZE", "DATES", "SEED")

    @staticmethod
    def label() -> str:
        return tr("Simulate")

    def arrange(self) -> None:
        """Settings of one scenario only are shown for it only."""
        scenario = self.fields["SCENARIO"].value()
        for name, where in ONE_SCENARIO.items():
            if name in self.fields:
                self.show_field(name, scenario in where)

    def summary(self, outcome: Outcome) -> str:
        """Links to the tabs in which the scenes can be used."""
        kinds = {"clouds": (CloudsTab, RemoveTab), "series": (SeriesTab,), "fusion": (FuseTab,), "video": (VideoTab,)}
        scenario = outcome.parameters.get("SCENARIO", self.fields["SCENARIO"].default)
        links = [f"<a href='{TASK_LINK}{kind.task}'>{kind.label()}</a>" for kind in kinds.get(scenario, ())]
        return tr("use them in {tabs}").format(tabs=", ".join(links)) if links else ""

    def rasters(self) -> list[str]:
        """What the last run made, as layers of the project where it was added to the map."""
        results = self.outcome.results if self.outcome is not None else {}
        if results.get("CLIP"):
            return [os.path.dirname(path) for path in results.get("OUTPUT_LAYERS", [])[:1]] or [results["CLIP"]]
        names = ("OUTPUT_LAYERS", "MASK_LAYERS", "RADAR_LAYERS", "COARSE_LAYERS")
        return as_layers([path for name in names for path in results.get(name) or []])


TABS: tuple[type[TaskTab], ...] = (
    CloudsTab,
    SeriesTab,
    RemoveTab,
    FuseTab,
    VideoTab,
    EvaluateTab,
    SimulateTab,
    TrainTab,
)


def target_name(chosen: Row, images: list[Row]) -> str:
    """The date of the image to mend where no other image has it, else its name."""
    unique = chosen.date and not chosen.band_dates and [row.date for row in images].count(chosen.date) == 1
    return chosen.date if unique else chosen.known_as
