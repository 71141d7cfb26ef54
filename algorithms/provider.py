"""The Processing provider `skymend`: all algorithms are always there, whatever is installed."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..contract.choices import RASTER_FILES
from ..contract.version import __version__
from .batch import BatchAlgorithm
from .comparemethods import CompareMethodsAlgorithm
from .detectclouds import DetectCloudsAlgorithm
from .doctor import DoctorAlgorithm
from .evaluate import EvaluateAlgorithm
from .fuse import FuseAlgorithm
from .getmodels import GetModelsAlgorithm
from .icon import icon, icon_path
from .importmodel import ImportModelAlgorithm
from .reconstructseries import ReconstructSeriesAlgorithm
from .removeclouds import RemoveCloudsAlgorithm
from .simulate import SimulateAlgorithm
from .trainmodel import TrainModelAlgorithm
from .videosr import VideoSRAlgorithm

ALGORITHMS = (
    DetectCloudsAlgorithm,
    RemoveCloudsAlgorithm,
    ReconstructSeriesAlgorithm,
    FuseAlgorithm,
    VideoSRAlgorithm,
    EvaluateAlgorithm,
    CompareMethodsAlgorithm,
    BatchAlgorithm,
    SimulateAlgorithm,
    GetModelsAlgorithm,
    ImportModelAlgorithm,
    TrainModelAlgorithm,
    DoctorAlgorithm,
)


class SkyMendProvider(QgsProcessingProvider):
    """SkyMend in the Processing Toolbox. Results are GeoTIFF unless their names say another format."""

    def id(self) -> str:
        return "skymend"

    def name(self) -> str:
        return "SkyMend"

    def longName(self) -> str:
        return f"SkyMend {__version__}"

    def versionInfo(self) -> str:
        return __version__

    def icon(self) -> QIcon:
        return icon("skymend")

    def svgIconPath(self) -> str:
        return icon_path("skymend")

    def loadAlgorithms(self) -> None:
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        return [extension[1:] for extension in RASTER_FILES]

    def defaultRasterFileExtension(self) -> str:
        return "tif"

    def supportsNonFileBasedOutput(self) -> bool:
        return False
