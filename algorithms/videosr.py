"""Processing algorithm: sharper satellite video."""

from __future__ import annotations

import os
from typing import Any, ClassVar

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
)

from ..contract.choices import BANDS_AS, CODECS, FRAME_FORMATS, VIDEO_FILES
from .base import SkyMendAlgorithm
from .clips import clip_crs, parse_region, parse_start
from .jobs import Job, given_value
from .layers import is_given, same_file, tr


class VideoSRAlgorithm(SkyMendAlgorithm):
    """A clip with two to four times as many pixels a side, as a video and as georeferenced frames."""

    folder_output = "OUTPUT_FOLDER"
    layer_lists: ClassVar = {"OUTPUT_LAYERS": ("image", "")}

    def name(self) -> str:
        return "videosr"

    def displayName(self) -> str:
        return tr("Sharpen satellite video")

    def group(self) -> str:
        return tr("Video")

    def groupId(self) -> str:
        return "video"

    def tags(self) -> list[str]:
        words = "video,super-resolution,superresolution,sharpen,upscale,enlarge,frames,mp4,avi,mov,mtdo,bicubic,jilin,skysat"
        return words.split(",")

    def shortDescription(self) -> str:
        return tr("Makes a satellite video sharper: more pixels from the motion between frames, or from a network.")

    def shortHelpString(self) -> str:
        return tr(
            "<p>Gives a satellite video two to four times as many pixels a side. Neighbouring frames see the ground at "
            "slightly different places; methods that use several frames make real detail of that.</p>"
            "<p>The clip is a video file (MP4, AVI, MOV, MKV), a folder of frames, or a raster whose bands are times; or "
            "give the frames as rasters. Rasters keep their georeference.</p>"
            "<p>The result is a video, or a folder of frames as GeoTIFF with place and time, which QGIS's Temporal "
            "Controller plays, or as PNG. By default the clip's own frames, hidden and foretold, say which method is "
            "best, and how blurred its camera sees.</p>"
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        self._add_inputs()
        self.add_number(
            "SCALE",
            tr("Scale"),
            tr("How many times as many pixels a side: 2, 3 or 4. Models have a scale of their own."),
            default=4,
            minimum=2,
            maximum=4,
            whole=True,
        )
        self._add_selection()
        self.add_method("videosr")
        self.add_common(optical=False)
        self._add_outputs()

    def extend_job(self, job: Job, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        if ("input" in job) == ("frames" in job):
            raise QgsProcessingException(
                tr("Give either INPUT (a video file, a folder of frames or a raster) or FRAMES (one raster a frame).")
            )
        if job.get("last_frame", job["first_frame"]) < job["first_frame"]:
            raise QgsProcessingException(tr("LAST_FRAME lies before FIRST_FRAME."))
        if "region" in job:
            job["region"] = parse_region(job["region"])
        if "start" in job:
            job["start"] = parse_start(job["start"])
        if is_given(parameters.get("EXTENT")):
            if "region" in job:
                raise QgsProcessingException(tr("Give either REGION (in pixels) or EXTENT (in map units), not both."))
            job["extent"] = self._extent(job, parameters, context)
        self._check_outputs(job, parameters)

    def figures(self, report: dict[str, Any]) -> dict[str, Any]:
        clip = report.get("clip") or {}
        return {
            "FRAME_COUNT": report.get("frames"),
            "SECONDS_PER_FRAME": report.get("seconds_per_frame"),
            "CLIP_FRAMES": clip.get("frames"),
            "CLIP_WIDTH": clip.get("width"),
            "CLIP_HEIGHT": clip.get("height"),
        }

    def _add_inputs(self) -> None:
        self.add_clip(
            "INPUT",
            tr("Clip"),
            tr(
                "A video file (MP4, AVI, MOV, MKV), a folder of frames (TIFF, PNG, JPEG, in the order of the numbers in "
                "their names), or a raster of the project or a file: its bands are times, or the colours of one frame."
            ),
            optional=True,
        )
        raster = QgsProcessing.SourceType.TypeRaster
        self.add(
            QgsProcessingParameterMultipleLayers("FRAMES", tr("Or frames, one raster each"), raster, None, True),
            tr(
                "Instead of a clip: one raster a frame, in the order of their times, else of the numbers in their names. "
                "A folder of frames is taken with “Add Directory…”."
            ),
        )
        self.add_choice(
            "BANDS_AS",
            tr("Bands of a raster are"),
            BANDS_AS,
            "auto",
            tr("auto: times where there are more than four or where they are not marked as colours; else colours."),
            advanced=True,
        )

    def _add_selection(self) -> None:
        """Which part of the clip, and its time."""
        self.add_number(
            "FIRST_FRAME",
            tr("First frame"),
            tr("Number of the first frame wanted; the first of the clip is 0."),
            default=0,
            minimum=0,
            whole=True,
        )
        self.add_number(
            "LAST_FRAME",
            tr("Last frame"),
            tr("Number of the last frame wanted; empty: to the end."),
            minimum=0,
            whole=True,
        )
        self.add_text(
            "REGION",
            tr("Region (pixels)"),
            tr(
                "Part of the frame, in pixels of the clip: left, top, width, height, such as 100, 50, 320, 240. Width "
                "and height alone: in the middle. Empty: the whole frame."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterExtent("EXTENT", tr("Region (map)"), None, True),
            tr("Part of the frame on the map, for rasters with a georeference. Empty: the whole frame."),
            advanced=True,
        )
        self.add_number(
            "RATE",
            tr("Frames per second"),
            tr("Empty: as the video says, else from the dates of the frames, else 10."),
            minimum=0.001,
            maximum=1000,
            advanced=True,
        )
        self.add_text(
            "START",
            tr("Time of the first frame"),
            tr(
                "When the clip's first frame was taken, in UTC, such as 2020-05-01T10:00:00. Empty: as layer, name "
                "or file say."
            ),
            advanced=True,
        )

    def _add_outputs(self) -> None:
        self.add_choice(
            "CODEC",
            tr("Video codec"),
            CODECS,
            "auto",
            tr(
                "auto: by the file's name; MP4 and MOV are H.264, which every player plays and which loses a little, MKV "
                "and AVI are lossless (FFV1)."
            ),
            advanced=True,
        )
        self.add_choice(
            "FRAME_FORMAT",
            tr("Frames as"),
            FRAME_FORMATS,
            "geotiff",
            tr("geotiff: with georeference, time and the data type of the clip; png: pictures."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "OUTPUT",
                tr("Video"),
                tr("MP4 video (*.mp4);;Lossless video (*.mkv);;QuickTime (*.mov);;AVI, lossless (*.avi)"),
                None,
                True,
                True,
            ),
            tr("The sharper video: .mp4 or .mov for players, .mkv or .avi without any loss."),
        )
        self.add(
            QgsProcessingParameterFolderDestination("OUTPUT_FOLDER", tr("Folder for frames"), None, True, False),
            tr("Folder for one picture a frame, with place and time."),
        )
        self.add_to_map()
        self.addOutput(QgsProcessingOutputMultipleLayers("OUTPUT_LAYERS", tr("Sharper frames")))
        self.addOutput(QgsProcessingOutputNumber("FRAME_COUNT", tr("Frames written")))
        self.addOutput(QgsProcessingOutputNumber("SECONDS_PER_FRAME", tr("Seconds per frame")))
        self.addOutput(QgsProcessingOutputNumber("CLIP_FRAMES", tr("Frames of the clip")))
        self.addOutput(QgsProcessingOutputNumber("CLIP_WIDTH", tr("Width of the clip (pixels)")))
        self.addOutput(QgsProcessingOutputNumber("CLIP_HEIGHT", tr("Height of the clip (pixels)")))
        self.addOutput(QgsProcessingOutputString("METHOD_USED", tr("Method used")))
        self.addOutput(QgsProcessingOutputString("SKILL", tr("How the method was chosen")))

    def _extent(self, job: Job, parameters: dict[str, Any], context: QgsProcessingContext) -> list[float]:
        """EXTENT in the clip's own projection: xmin, xmax, ymin, ymax."""
        value = given_value(self, parameters, "INPUT" if "input" in job else "FRAMES")
        crs = clip_crs(value[0] if isinstance(value, (list, tuple)) else value, context)
        if crs is None:
            name = job["input"]["name"] if "input" in job else job["frames"][0]["name"]
            text = tr("EXTENT: “{clip}” has no georeference. Give REGION in pixels instead.")
            raise QgsProcessingException(text.format(clip=name))
        box = self.parameterAsExtent(parameters, "EXTENT", context, crs)
        if box.isEmpty():
            raise QgsProcessingException(tr("EXTENT: the region is empty."))
        return [box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum()]

    def _check_outputs(self, job: Job, parameters: dict[str, Any]) -> None:
        """At least one result, a file name that says which kind of video, and no folder that holds the input frames."""
        output, folder = (parameters.get(name) for name in ("OUTPUT", "OUTPUT_FOLDER"))
        if not is_given(output) and not is_given(folder):
            raise QgsProcessingException(tr("Give OUTPUT for a video, OUTPUT_FOLDER for frames, or both."))
        named = isinstance(output, str) and output not in ("", QgsProcessing.TEMPORARY_OUTPUT)
        if named and not output.lower().endswith(VIDEO_FILES):
            text = tr("OUTPUT: “{path}” is no video file name. Let it end with {endings}.")
            raise QgsProcessingException(text.format(path=output, endings=", ".join(VIDEO_FILES)))
        if isinstance(folder, str) and any(
            same_file(folder, os.path.dirname(layer["path"])) for layer in job.get("frames", [])
        ):
            text = tr("OUTPUT_FOLDER: {path} holds the frames of the input. Choose another folder for the result.")
            raise QgsProcessingException(text.format(path=folder))
