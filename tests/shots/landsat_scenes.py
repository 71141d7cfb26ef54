"""Landsat scenes as the USGS delivers them, a folder each, made of a simulated series: for pictures of the panel."""

import array
import re
import shutil
from pathlib import Path

from osgeo import gdal
from scene import SCENES, simulated

BANDS = {"SR_B2": "B02", "SR_B3": "B03", "SR_B4": "B04", "SR_B5": "B08", "SR_B6": "B11", "SR_B7": "B12"}
SCALE, OFFSET = 2.75e-5, -0.2  # of Collection 2 Level 2
FLAGS = {0: 21824, 1: 22280, 2: 22280, 3: 23888, 255: 1}  # clear, cloud, cloud, shadow, fill in QA_PIXEL


def landsat_folder(dates: int = 6) -> Path:
    """The folder that holds the folders of the scenes."""
    source, folder = simulated("series"), SCENES / "Landsat 8 summer"
    shutil.rmtree(folder, ignore_errors=True)
    for image in sorted(source.glob("S2_*.tif"))[:dates]:
        day = re.sub("[^0-9]", "", image.stem[3:])
        name = f"LC08_L2SP_013032_{day}_20200831_02_T1"
        (folder / name).mkdir(parents=True)
        dataset = gdal.Open(str(image))
        names = [dataset.GetRasterBand(n).GetDescription() for n in range(1, dataset.RasterCount + 1)]
        for band, known in BANDS.items():
            stored = array.array("H", dataset.GetRasterBand(names.index(known) + 1).ReadRaster())
            values = array.array("H", (round((1e-4 * v - OFFSET) / SCALE) if v else 0 for v in stored))
            _write(folder / name / f"{name}_{band}.TIF", values, dataset)
        mask = gdal.Open(str(source / "masks" / f"mask_{image.stem[3:]}.tif")).ReadRaster()
        _write(folder / name / f"{name}_QA_PIXEL.TIF", array.array("H", (FLAGS[v] for v in mask)), dataset)
    return folder


def _write(path: Path, values: array.array, like: gdal.Dataset) -> None:
    wide, high = like.RasterXSize, like.RasterYSize
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), wide, high, 1, gdal.GDT_UInt16)
    dataset.SetProjection(like.GetProjection())
    dataset.SetGeoTransform(like.GetGeoTransform())
    dataset.GetRasterBand(1).WriteRaster(0, 0, wide, high, values.tobytes(), buf_type=gdal.GDT_UInt16)
    dataset.FlushCache()
