"""Processing algorithm: simulated scenes whose truth is known."""

from __future__ import annotations

from typing import Any, ClassVar

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputFile,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingParameterFolderDestination,
)

from ..contract.choices import COARSE_PROJECTIONS, DEGRADATIONS, SCENARIOS
from .base import SkyMendAlgorithm
from .jobs import Job
from .layers import tr

VIDEO_ONLY = ("scale", "degradation", "noise", "rate", "rotation")


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
        words = "simulate,synthetic,test data,demo,truth,teaching,clouds,series,fusion,video,sentinel"
        return words.split(",")

    def shortDescription(self) -> str:
        return tr("Makes artificial satellite scenes, series and videos, and the truth below clouds, shadows and blur.")

    def shortHelpString(self) -> str:
        return tr(
            "<p>Makes artificial Sentinel-2-like scenes of fields, forest, water and town, for trying, teaching "
            "and testing.</p>"
            "<ul><li><b>clouds</b>: cloudy scenes, their masks, radar, and the clear truth.</li>"
            "<li><b>series</b>: a season of dated images with clouds, with masks and the clear truth of each "
            "date.</li>"
            "<li><b>fusion</b>: fine and coarse images of several dates.</li>"
            "<li><b>video</b>: a clip of a town with moving cars and aircraft, as a satellite sees it, and the sharp truth."
            "</li></ul>"
            "<p>The same seed gives the same scene.</p>"
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        self.add_choice(
            "SCENARIO",
            tr("Scenario"),
            SCENARIOS,
            "series",
            tr("What to make: clouds, series, fusion or video."),
        )
        self.add_number(
            "SIZE",
            tr("Size (pixels)"),
            tr("Width and height of the scene in pixels of 10 m; of a video's truth, in pixels of 1 m."),
            default=256,
            minimum=32,
            maximum=20000,
            whole=True,
        )
        self.add_number(
            "DATES",
            tr("Number of dates"),
            tr("How many dates the scenario has, or frames the video."),
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
            COARSE_PROJECTIONS,
            "same",
            tr("Fusion: the coarse images on a grid of the same projection, or on the sinusoidal one of MODIS."),
            advanced=True,
        )
        self._add_video()
        self.add(
            QgsProcessingParameterFolderDestination("OUTPUT_FOLDER", tr("Folder for the scenes")),
            tr("Folder in which the dated rasters are written."),
        )
        self.add_to_map()
        self.addOutput(QgsProcessingOutputMultipleLayers("OUTPUT_LAYERS", tr("Optical images")))
        self.addOutput(QgsProcessingOutputMultipleLayers("MASK_LAYERS", tr("Cloud masks")))
        self.addOutput(QgsProcessingOutputMultipleLayers("RADAR_LAYERS", tr("Radar images")))
        self.addOutput(QgsProcessingOutputMultipleLayers("COARSE_LAYERS", tr("Coarse images")))
        self.addOutput(QgsProcessingOutputFile("CLIP", tr("Clip (scenario video)")))
        self.addOutput(QgsProcessingOutputFile("TRUTH_CLIP", tr("Sharp truth of the clip (scenario video)")))

    def extend_job(self, job: Job, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        if job["scenario"] != "video":
            for name in VIDEO_ONLY:
                job.pop(name, None)

    def figures(self, report: dict[str, Any]) -> dict[str, Any]:
        if not report.get("clip"):
            return {}
        frames = [entry["path"] for entry in report.get("layers", []) if entry.get("kind") == "image"]
        return {"CLIP": report["clip"], "TRUTH_CLIP": report.get("truth_clip"), "OUTPUT_LAYERS": frames}

    def _add_video(self) -> None:
        self.add_number(
            "SCALE",
            tr("Scale of the video"),
            tr("Video: how many times fewer pixels a side the clip has than its truth: 2, 3 or 4."),
            default=4,
            minimum=2,
            maximum=4,
            whole=True,
            advanced=True,
        )
        self.add_choice(
            "DEGRADATION",
            tr("Camera of the video"),
            DEGRADATIONS,
            "bd",
            tr("Video: bd blurs and takes every few pixels, as a camera does; bi is bicubic, as most papers do."),
            advanced=True,
        )
        self.add_number(
            "NOISE",
            tr("Noise of the video"),
            tr("Video: standard deviation of the noise, in steps of 8 bits."),
            default=1.0,
            minimum=0,
            maximum=50,
            advanced=True,
        )
        self.add_number(
            "RATE",
            tr("Frames per second"),
            tr("Video: frames per second."),
            default=10.0,
            minimum=0.1,
            maximum=240,
            advanced=True,
        )
        self.add_number(
            "ROTATION",
            tr("Turn of the camera (degrees)"),
            tr("Video: by how much the camera turns at most, slowly to and fro."),
            default=0.0,
            minimum=0,
            maximum=5,
            advanced=True,
        )
