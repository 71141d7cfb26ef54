"""Processing algorithm: simulated scenes whose truth is known."""

from __future__ import annotations

from typing import Any, ClassVar

from qgis.core import (
    QgsProcessingOutputMultipleLayers,
    QgsProcessingParameterFolderDestination,
)

from .base import SkyMendAlgorithm
from .layers import tr

SCENARIOS = ("clouds", "series", "fusion")


class SimulateAlgorithm(SkyMendAlgorithm):
    """Scenes with clouds and shadows, series and fusion pairs, each with the truth beside it."""

    folder_output = "OUTPUT_FOLDER"
    layer_lists: ClassVar = {
        "OUTPUT_LAYERS": ("image", "optical"),
        "MASK_LAYERS": ("classes", "mask"),
        "RADAR_LAYERS": ("image", "radar"),
        "COARSE_LAYERS": ("image", "coarse"),
    }

    def name(self) -> str:
        return "simulate"

    def displayName(self) -> str:
        return tr("Simulate scenes with known truth")

    def group(self) -> str:
        return tr("Quality and trials")

    def groupId(self) -> str:
        return "quality"

    def tags(self) -> list[str]:
        return [
            "simulate",
            "synthetic",
            "test data",
            "demo",
            "truth",
            "teaching",
            "clouds",
            "series",
            "fusion",
            "sentinel",
        ]

    def shortDescription(self) -> str:
        return tr("Makes artificial satellite scenes with clouds and shadows, and the truth below them.")

    def shortHelpString(self) -> str:
        return tr(
            "<p>Makes artificial Sentinel-2-like scenes of fields, forest, water and town, for trying, teaching "
            "and testing.</p>"
            "<ul><li><b>clouds</b>: cloudy scenes, their masks, radar, and the clear truth.</li>"
            "<li><b>series</b>: a season of dated images with clouds, with masks and the clear truth of each "
            "date.</li>"
            "<li><b>fusion</b>: fine and coarse images of several dates.</li></ul>"
            "<p>The same seed gives the same scene.</p>"
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        self.add_choice(
            "SCENARIO",
            tr("Scenario"),
            list(SCENARIOS),
            "series",
            tr("What to make: clouds, series or fusion."),
        )
        self.add_number(
            "SIZE",
            tr("Size (pixels)"),
            tr("Width and height of the scene in pixels of 10 m."),
            default=256,
            minimum=32,
            maximum=20000,
            whole=True,
        )
        self.add_number(
            "DATES",
            tr("Number of dates"),
            tr("How many dates the scenario has."),
            default=24,
            minimum=1,
            maximum=1000,
            whole=True,
        )
        self.add_number(
            "SEED",
            tr("Seed"),
            tr("Another seed makes another landscape and other clouds."),
            default=0,
            minimum=0,
            whole=True,
        )
        self.add_number(
            "CLOUD_SHARE",
            tr("Share of clouds"),
            tr("Mean share of the scene under clouds, 0 to 1. Empty: what suits the scenario."),
            minimum=0,
            maximum=1,
            advanced=True,
        )
        self.add_number(
            "COARSE_FACTOR",
            tr("Size of the coarse pixels"),
            tr("Fusion: size of a coarse pixel in fine pixels."),
            default=16,
            minimum=2,
            maximum=100,
            whole=True,
            advanced=True,
        )
        self.add_choice(
            "COARSE_PROJECTION",
            tr("Projection of the coarse images"),
            ["same", "sinusoidal"],
            "same",
            tr("Fusion: the coarse images on a grid of the same projection, or on the sinusoidal one of MODIS."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFolderDestination("OUTPUT_FOLDER", tr("Folder for the scenes")),
            tr("Folder in which the dated rasters are written."),
        )
        self.add_to_map()
        self.addOutput(QgsProcessingOutputMultipleLayers("OUTPUT_LAYERS", tr("Optical images")))
        self.addOutput(QgsProcessingOutputMultipleLayers("MASK_LAYERS", tr("Cloud masks")))
        self.addOutput(QgsProcessingOutputMultipleLayers("RADAR_LAYERS", tr("Radar images")))
        self.addOutput(QgsProcessingOutputMultipleLayers("COARSE_LAYERS", tr("Coarse images")))
