"""How SkyMend's algorithms declare their parameters: with help, in fixed words, and the common ones in one place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..contract.choices import DEVICES, MASK_KINDS, RASTER_LAYOUTS, WRITINGS
from .cards import list_cards
from .layers import tr
from .qgis_settings import preferences
from .unopened import unopened

LOAD = "ADD_TO_MAP"
OPTIONS_WIDGET = (
    f"{__package__.partition('.')[0]}.ui.options_widget.OptionsWrapper"  # Processing imports it when needed
)
CLIP = "skymend_clip"  # marks raster parameters that take videos too, in their metadata


class ParameterBuilder:
    """Mixed into the algorithms; `addParameter` is QgsProcessingAlgorithm's."""

    def add(self, parameter: QgsProcessingParameterDefinition, explained: str, advanced: bool = False) -> None:
        """Add a parameter with its help."""
        parameter = unopened(parameter)
        parameter.setHelp(explained)
        if advanced:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(parameter)

    def add_choice(
        self, name: str, label: str, choices: Sequence[str], default: str, explained: str, advanced: bool = False
    ) -> None:
        """Add a list of fixed words, given as such by scripts too."""
        parameter = QgsProcessingParameterEnum(name, label, list(choices), False, default, False, True)
        self.add(parameter, explained, advanced)

    def add_number(
        self,
        name: str,
        label: str,
        explained: str,
        *,
        default: Any = None,
        minimum: float | None = None,
        maximum: float | None = None,
        whole: bool = False,
        advanced: bool = False,
    ) -> None:
        """Add a number; without a default it is optional, and the method chooses."""
        kind = QgsProcessingParameterNumber.Type.Integer if whole else QgsProcessingParameterNumber.Type.Double
        parameter = QgsProcessingParameterNumber(name, label, kind, default, default is None)
        if minimum is not None:
            parameter.setMinimum(minimum)
        if maximum is not None:
            parameter.setMaximum(maximum)
        self.add(parameter, explained, advanced)

    def add_text(self, name: str, label: str, explained: str, advanced: bool = False) -> None:
        """Add an optional text."""
        self.add(QgsProcessingParameterString(name, label, "", False, True), explained, advanced)

    def add_scheduler(self, explained: str) -> None:
        """Add on which cluster a run is computed."""
        default = preferences().scheduler
        parameter = QgsProcessingParameterString("SCHEDULER", tr("Cluster (Dask scheduler)"), default, False, True)
        self.add(parameter, explained, advanced=True)

    def add_clip(self, name: str, label: str, explained: str, *, optional: bool = False) -> None:
        """Add a raster that may also be a video file or a folder of frames."""
        parameter = QgsProcessingParameterRasterLayer(name, label, None, optional)
        parameter.setMetadata({CLIP: True})
        self.add(parameter, explained)

    def add_dates(self, name: str, label: str, advanced: bool = False) -> None:
        """Add a list of dates."""
        explained = tr(
            "Only where layers and names do not tell: dates in the order of the layers (2018-06-07, 2018-06-17), "
            "or of the bands of "
            "one stack; pairs name=2018-06-07; or the path of a text file with one date a line."
        )
        self.add_text(name, label, explained, advanced)

    def add_masks(self, *, margin: Optional[int] = 0) -> None:
        """Add what is known to be cloudy in several images, and whether to look for the rest; `margin`: by how many pixels
        masked clouds grow by default, None: the task chooses."""
        raster = QgsProcessing.SourceType.TypeRaster
        self.add(
            QgsProcessingParameterMultipleLayers("MASKS", tr("Masks"), raster, None, True),
            tr(
                "What is cloudy in the images, on any grid: matched by date, several of one day by place and name, else by "
                "order."
            ),
        )
        self.add_mask_kind(tr("What the masks say"))
        explained = tr("How far masked clouds are grown, in pixels of the result.")
        if margin is None:
            explained += " " + tr("Empty: as far as the data show that clouds reach beyond their masks.")
        self.add_mask_buffer(explained, margin)
        self.add(
            QgsProcessingParameterBoolean("DETECT", tr("Detect clouds where there is no mask"), True),
            tr(
                "Detect clouds and shadows in the images that come without a mask; else all their valid pixels "
                "are taken as clear."
            ),
        )

    def add_mask_kind(self, label: str) -> None:
        """Add how a mask is to be read: the same words in all tasks."""
        self.add_choice(
            "MASK_KIND",
            label,
            MASK_KINDS,
            "auto",
            tr(
                "How to read a mask. auto: by its name and values, whatever its data type; the log says how. classes: 0 "
                "clear, 1, 2, 3, 255 as Detect clouds writes them; cloud: all that is not 0; zero_is_cloud: 0 is cloud, all "
                "else clear; mask: 1 is cloud; probability: 0 to 1, percent, or 0 to 255; or the flags of a product."
            ),
        )
        self.add_text(
            "MASK_VALUES",
            tr("Which mask values are cloud"),
            tr(
                "For masks of any other kind, instead of MASK_KIND: codes:4,5 (these values), bits:1,3 (values with one of "
                "these bits set), bits:1-2=2 (where bits 1 to 2 hold 2), above:50 or below:0.2; then, if some values are "
                "neither cloud nor clear, a blank and nodata:0,255."
            ),
            advanced=True,
        )

    def add_mask_buffer(self, explained: str, default: Optional[int] = 0) -> None:
        """Add by how many pixels masked clouds grow."""
        label = tr("Margin of masked clouds (pixels)")
        self.add_number(
            "MASK_BUFFER", label, explained, default=default, minimum=0, maximum=1000, whole=True, advanced=True
        )

    def add_sampling(self) -> None:
        """Add what models that draw samples take."""
        self.add_number(
            "STEPS",
            tr("Steps"),
            tr("Steps of models that refine their result gradually; empty: as the model's card says."),
            minimum=1,
            maximum=10000,
            whole=True,
            advanced=True,
        )
        self.add_number(
            "ENSEMBLE",
            tr("Ensemble"),
            tr("Number of samples of models that draw at random; their mean is the result. Empty: one."),
            minimum=1,
            maximum=1000,
            whole=True,
            advanced=True,
        )

    def add_method(self, task: str, auto: str = "") -> None:
        """Add METHOD with the methods there are, and OPTIONS for their own settings; `auto`: what that takes."""
        cards = list_cards(task)
        lines = "".join(f"<br><b>{c.id}</b>: {c.summary or c.title}" for c in cards)
        self.add_choice(
            "METHOD",
            tr("Method"),
            ["auto", *(c.id for c in cards)],
            "auto",
            (auto or tr("How it is done. auto takes the best method that is installed and fits the inputs.")) + lines,
        )
        settings = "".join(
            f"<br><b>{c.id}</b>: " + ", ".join(f"{p.name}={_short(p.default)} {p.unit}".strip() for p in c.parameters)
            for c in cards
            if c.parameters
        )
        options = QgsProcessingParameterString("OPTIONS", tr("Options of the method"), "", False, True)
        options.setMetadata({"widget_wrapper": {"class": OPTIONS_WIDGET, "task": task}})
        self.add(options, tr("Settings of the chosen method as name=value, name=value. Their defaults:") + settings)

    def add_common(self, *, optical: bool = True) -> None:
        """Add what all tasks take: device, tile size, memory, seed; for optical inputs bands, scale and offset."""
        if optical:
            self.add_text(
                "BANDS",
                tr("Band names"),
                tr(
                    "Names of the bands in the order of the file, such as B02,B03,B04,B08 or blue,green,red,nir; "
                    "empty: as the file says."
                ),
                advanced=True,
            )
            self.add_number(
                "SCALE",
                tr("Scale"),
                tr(
                    "Reflectance = stored value × scale + offset. Empty: as the file says, else 0.0001 for "
                    "integers and 1 for decimals."
                ),
                advanced=True,
            )
            self.add_number(
                "OFFSET",
                tr("Offset"),
                tr("Reflectance = stored value × scale + offset. Empty: as the file says, else 0."),
                advanced=True,
            )
        chosen = preferences().device
        self.add_choice(
            "DEVICE",
            tr("Device"),
            DEVICES,
            chosen if chosen in DEVICES else "auto",
            tr("Where models are computed: auto takes an NVIDIA GPU where there is one; cpu; cuda."),
            advanced=True,
        )
        self.add_number(
            "TILE_SIZE",
            tr("Tile size (pixels)"),
            tr(
                "Edge of the tiles that are worked on; 0: as large as the memory allows. The result does not "
                "depend on it."
            ),
            default=0,
            minimum=0,
            whole=True,
            advanced=True,
        )
        self.add_number(
            "MEMORY_MB",
            tr("Memory (MB)"),
            tr("How much memory the worker may take for its tiles, whatever the size of the rasters."),
            default=max(128, preferences().memory_mb),
            minimum=128,
            whole=True,
            advanced=True,
        )
        self.add_scheduler(
            tr(
                "The address of a Dask scheduler, such as tcp://10.0.0.5:8786, whose workers compute the tiles; local:4 for "
                "4 processes of this computer. Empty: this computer as it is. Results are the same to the bit. The inputs "
                "must lie where all workers read them under the same path."
            )
        )
        self.add_choice(
            "WRITE",
            tr("Who writes blocks"),
            WRITINGS,
            "client",
            tr(
                "For results whose name ends in .vrt, which are written as one cloud-optimised GeoTIFF a block: client, "
                "this computer; workers, those of the cluster, which then must be able to write there too."
            ),
            advanced=True,
        )
        self.add_choice(
            "FORMAT",
            tr("Layout of GeoTIFFs"),
            RASTER_LAYOUTS,
            "geotiff",
            tr(
                "geotiff: tiled, compressed (Zstandard), with overviews. cog: a cloud-optimised GeoTIFF, which others can "
                "read in parts over a network; takes a copy more. geotiff-deflate: for programs that do not read "
                "Zstandard; takes longer. Names of results that end in .img, .png, .jp2 or .nc give "
                "those formats, where they hold the values."
            ),
            advanced=True,
        )
        self.add_number(
            "SEED",
            tr("Seed"),
            tr("Start of random numbers: the same seed gives the same result."),
            default=0,
            minimum=0,
            whole=True,
            advanced=True,
        )

    def add_grid(self) -> None:
        """Add where and how finely to compute."""
        self.add(
            QgsProcessingParameterExtent("EXTENT", tr("Extent"), None, True),
            tr(
                "Only this part of the images is computed, in whole pixels; empty: all that they cover together. "
                "Without a CRS it is in that of the images."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterCrs("TARGET_CRS", tr("CRS of the result"), None, True),
            tr("Coordinate reference system of the result; empty: that of the (most frequent) images."),
            advanced=True,
        )
        self.add_number(
            "RESOLUTION",
            tr("Pixel size of the result"),
            tr("Side of a pixel in units of the result's CRS; empty: as the images, whose pixels then stay untouched."),
            minimum=1e-9,
            advanced=True,
        )
        polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
        self.add(
            QgsProcessingParameterFeatureSource("MASK_LAYER", tr("Mask polygons"), polygons, None, True),
            tr("Outside these polygons the results hold no data, and nothing there is counted in the figures."),
            advanced=True,
        )

    def add_align(self) -> None:
        """Add whether images are shifted onto each other."""
        self.add(
            QgsProcessingParameterBoolean("ALIGN", tr("Align the images"), False),
            tr(
                "Measure to a fraction of a pixel how far each image lies off the others, and shift it by that; else a "
                "shift is only told in the log."
            ),
            advanced=True,
        )

    def add_to_map(self) -> None:
        """Add the choice whether the rasters in the output folder are added to the map."""
        parameter = QgsProcessingParameterBoolean(LOAD, tr("Add the images to the map"), True)
        self.add(
            parameter,
            tr(
                "Add the rasters written in the folder to the project, as one group that the Temporal Controller "
                "can play."
            ),
        )


def takes_clips(definition: QgsProcessingParameterDefinition | None) -> bool:
    """Whether a raster parameter also takes the path of a video file or of a folder of frames."""
    return definition is not None and bool(definition.metadata().get(CLIP))


def _short(value: Any) -> str:
    if isinstance(value, list):
        return " ".join(map(_short, value))
    return "" if value is None else f"{value:g}" if isinstance(value, float) else str(value)
