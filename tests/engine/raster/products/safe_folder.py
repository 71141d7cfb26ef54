"""Sentinel-2 deliveries made small, in the agency's layouts."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
from affine import Affine

BANDS = ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B10", "B11", "B12")
SIDES = {
    name: 10 if name in ("B02", "B03", "B04", "B08") else 60 if name in ("B01", "B09", "B10") else 20 for name in BANDS
}
EXTENT = 1200  # metres


@dataclass(frozen=True)
class Safe:
    """A product to make: stored value of band k is `stored` + k, and 0 in the north-west corner."""

    level: str = "2A"
    baseline: str = "05.09"
    offset: int = -1000
    tile: str = "T32TQM"
    stored: int = 3000
    mask: str = "SCL"

    @property
    def name(self) -> str:
        baseline = self.baseline.replace(".", "")
        return f"S2A_MSIL{self.level}_20220608T101031_N{baseline}_R022_{self.tile}_20220608T140000.SAFE"

    @property
    def granule(self) -> str:
        return f"L{self.level}_{self.tile}_A036348_20220608T101028"

    def make(self, folder: Path) -> Path:
        """The SAFE folder in `folder`."""
        root = folder / self.name
        inside = root / "GRANULE" / self.granule
        stem = f"{self.tile}_20220608T101031"
        for k, band in enumerate(BANDS):
            if self.level == "1C":
                write_jp2(inside / "IMG_DATA" / f"{stem}_{band}.jp2", self.stored + k, SIDES[band])
            elif band != "B10":
                for side in {SIDES[band], 20, 60} if SIDES[band] < 60 else {60}:
                    if side >= SIDES[band]:
                        path = inside / "IMG_DATA" / f"R{side}m" / f"{stem}_{band}_{side}m.jp2"
                        write_jp2(path, self.stored + k, side)
        if self.level == "2A":
            write_jp2(inside / "IMG_DATA/R20m" / f"{stem}_SCL_20m.jp2", 4, 20, "uint8")
            write_jp2(inside / "IMG_DATA/R10m" / f"{stem}_TCI_10m.jp2", 90, 10, "uint8", count=3)
        if self.mask == "MSK_CLASSI_B00":
            write_jp2(inside / "QI_DATA" / "MSK_CLASSI_B00.jp2", 0, 60, "uint8", count=3)
        elif self.mask == "gml":
            (inside / "QI_DATA").mkdir()
            (inside / "QI_DATA" / "MSK_CLOUDS_B00.gml").write_text("<eop:Mask/>")
        (root / f"MTD_MSIL{self.level}.xml").write_text(self.metadata())
        (inside / "MTD_TL.xml").write_text(granule_metadata())
        return root

    def metadata(self) -> str:
        """MTD_MSIL*.xml."""
        surface = self.level == "2A"
        word, value = ("BOA", "BOA_QUANTIFICATION_VALUE") if surface else ("RADIO", "QUANTIFICATION_VALUE")
        offsets = "".join(
            f'<{word}_ADD_OFFSET band_id="{k}">{self.offset}</{word}_ADD_OFFSET>' for k in range(13) if self.offset
        )
        return (
            f'<?xml version="1.0"?><n1:Level-{self.level}_User_Product xmlns:n1="https://psd-14.sentinel2.eo.esa.int/">'
            "<n1:General_Info><Product_Info><PRODUCT_START_TIME>2022-06-08T10:10:31.024Z</PRODUCT_START_TIME>"
            f"<PROCESSING_BASELINE>{self.baseline}</PROCESSING_BASELINE></Product_Info><Product_Image_Characteristics>"
            f'<{value} unit="none">10000</{value}><{word}_ADD_OFFSET_LIST>{offsets}</{word}_ADD_OFFSET_LIST>'
            "</Product_Image_Characteristics></n1:General_Info><n1:Quality_Indicators_Info>"
            "<Cloud_Coverage_Assessment>12.5</Cloud_Coverage_Assessment></n1:Quality_Indicators_Info>"
            f"</n1:Level-{self.level}_User_Product>"
        )


def granule_metadata(day: str = "2022-06-08") -> str:
    """MTD_TL.xml."""
    return (
        '<?xml version="1.0"?><n1:Tile_ID xmlns:n1="https://psd-14.sentinel2.eo.esa.int/"><n1:General_Info>'
        f"<SENSING_TIME>{day}T10:16:12.3Z</SENSING_TIME></n1:General_Info><n1:Geometric_Info><Tile_Angles>"
        '<Mean_Sun_Angle><ZENITH_ANGLE unit="deg">25.5</ZENITH_ANGLE><AZIMUTH_ANGLE unit="deg">151.25</AZIMUTH_ANGLE>'
        "</Mean_Sun_Angle></Tile_Angles></n1:Geometric_Info></n1:Tile_ID>"
    )


def write_jp2(
    path: Path, value: int, side: int, dtype: str = "uint16", *, count: int = 1, east: float = 699960
) -> None:
    """A lossless JPEG 2000 of `EXTENT` that is `value`, with 0 in its north-west tenth."""
    size = EXTENT // side
    values = np.full((count, size, size), value, dtype)
    values[:, : size // 10, : size // 10] = 0
    path.parent.mkdir(parents=True, exist_ok=True)
    with rasterio.open(
        path, "w", driver="JP2OpenJPEG", width=size, height=size, count=count, dtype=dtype, crs="EPSG:32632",
        transform=Affine(side, 0, east, 0, -side, 5000040), QUALITY=100, REVERSIBLE="YES",
    ) as file:  # fmt: skip
        file.write(values)
