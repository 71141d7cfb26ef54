"""A raster written as many files: one cloud-optimised GeoTIFF a block, a VRT that shows them as one, and a STAC item.

The blocks are written as plain GeoTIFFs beside their places; when all is there each is turned into its cloud-optimised
form, which is most of the work: here, or by the workers of a cluster.
"""

from __future__ import annotations

import contextlib
import datetime
import html
import json
import os
import socket
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextvars import ContextVar
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Optional

import numpy as np
from rasterio.enums import Resampling

from ..job.errors import EnvironmentProblem
from .encoding import Encoding
from .formats import copy_as
from .geobox import GeoBox
from .output_raster import OpenRasters, OutputRaster, Place
from .window import Window

SIDE = 4096  # pixels of a block; a multiple of a tile of its file
ITEM = "item.stac.json"
_escape = partial(html.escape, quote=False)  # texts between the tags of XML
_TYPES = {"uint8": "Byte", "int8": "Int8", "uint16": "UInt16", "int16": "Int16", "uint32": "UInt32", "int32": "Int32",
          "float32": "Float32", "float64": "Float64"}  # fmt: skip


@dataclass(frozen=True)
class BlockCopies:
    """The work on blocks, (source, part) each, as a tile job: a cloud-optimised copy, whole or not at all."""

    resampling: Resampling
    target: str

    def read(self, block: tuple[str, str]) -> None:
        """Nothing: the copy reads."""

    def compute(self, block: tuple[str, str], data: None) -> None:
        """Make the copy."""
        source, part = map(Path, block)
        if not source.is_file():
            raise EnvironmentProblem(
                f"{socket.gethostname()} cannot read {source}.",
                "WRITE=workers needs OUTPUT where all workers write it too.",
            )
        own = part.with_name(f"{part.name}.{socket.gethostname()}-{os.getpid()}-{threading.get_ident()}")
        copy_as("COG", source, own, self.resampling, Path(self.target))
        own.replace(part)

    def close(self) -> None:
        """Nothing is open."""


Copier = Callable[[BlockCopies, Sequence[tuple[str, str]]], None]
_COPIER: ContextVar[Optional[Copier]] = ContextVar("copier", default=None)


@contextlib.contextmanager
def copied_by(copier: Copier) -> Iterator[None]:
    """Blocks that are finished within are copied by `copier`."""
    token = _COPIER.set(copier)
    try:
        yield
    finally:
        _COPIER.reset(token)


class BlockedRaster(OutputRaster):
    """As `OutputRaster`, in blocks of `SIDE` pixels in the folder `blocks`, which lies beside the VRT in the end."""

    def __init__(
        self,
        place: Place,
        blocks: tuple[Path, str],
        geobox: GeoBox,
        band_names: Sequence[str],
        encoding: Encoding,
        *,
        opened: OpenRasters,
        codec: Mapping[str, Any],
        tags: Mapping[str, str],
        colormap: Mapping[int, tuple[int, int, int, int]] | None,
    ) -> None:
        self.place, self._geobox, self._names, self._encoding = place, geobox, list(band_names), encoding
        self._folder, self._called = blocks
        self._how: dict[str, Any] = {"opened": opened, "codec": codec, "tags": tags, "colormap": colormap}
        self._blocks: dict[tuple[int, int], OutputRaster] = {}
        self._lock, self._finished = threading.Lock(), False

    def write(self, window: Window, values: np.ndarray) -> None:
        """Write (C, h, w), or (h, w) for one band, in physical units; NaN becomes nodata."""
        values = values[None] if values.ndim == 2 else values
        (top, left), shape = window.origin, window.shape
        for row in range(top // SIDE, (top + shape[0] - 1) // SIDE + 1):
            for column in range(left // SIDE, (left + shape[1] - 1) // SIDE + 1):
                own = self._window(row, column)
                up, west = max(top, own.row_off), max(left, own.col_off)
                down, east = (
                    min(top + shape[0], own.row_off + own.height),
                    min(left + shape[1], own.col_off + own.width),
                )
                part = Window(west, up, east - west, down - up)
                rows, columns = part.inside(window)
                inner = Window(west - own.col_off, up - own.row_off, part.width, part.height)
                self._block(row, column).write(inner, values[:, rows, columns])

    def finish(self) -> None:
        """Make the cloud-optimised blocks, the VRT and the item. A second call does nothing."""
        if self._finished:
            return
        self._finished = True
        pairs = []
        for (row, column), block in sorted(self._blocks.items()):
            block.finish()
            pairs.append((str(block.place.part), str(self._folder / f"{row}_{column}.tif")))
        resampling = Resampling.nearest if self._how["colormap"] else Resampling.average
        copier = _COPIER.get() or _copied_here
        copier(BlockCopies(resampling, str(self.place.target)), pairs)
        for source, _ in pairs:
            Path(source).unlink()
        self.place.part.write_text(self._vrt(), encoding="utf-8")
        (self._folder / ITEM).write_text(json.dumps(self._item(), indent=1), encoding="utf-8")

    def abandon(self) -> None:
        """Close the files whatever their state."""
        for block in self._blocks.values():
            block.abandon()

    def _block(self, row: int, column: int) -> OutputRaster:
        with self._lock:
            if (row, column) not in self._blocks:
                own = self._window(row, column)
                place = Place(self._folder / f"{row}_{column}.plain", self.place.target)
                geobox = self._geobox[own.toslices()]
                self._blocks[row, column] = OutputRaster(place, geobox, self._names, self._encoding, **self._how)
            return self._blocks[row, column]

    def _window(self, row: int, column: int) -> Window:
        height, width = self._geobox.shape.yx
        return Window(column * SIDE, row * SIDE, min(SIDE, width - column * SIDE), min(SIDE, height - row * SIDE))

    def _vrt(self) -> str:
        """The blocks as one raster."""
        height, width = self._geobox.shape.yx
        lines = [f'<VRTDataset rasterXSize="{width}" rasterYSize="{height}">']
        if self._geobox.crs is not None:
            lines.append(f"<SRS>{_escape(self._geobox.crs.to_wkt())}</SRS>")
        if not self._geobox.affine.is_identity:
            lines.append(f"<GeoTransform>{', '.join(map(repr, self._geobox.affine.to_gdal()))}</GeoTransform>")
        tags = "".join(f'<MDI key="{html.escape(k)}">{_escape(str(v))}</MDI>' for k, v in self._how["tags"].items())
        lines.append(f"<Metadata>{tags}</Metadata>")
        for band in range(1, len(self._names) + 1):
            lines += self._vrt_band(band)
        return "\n".join([*lines, "</VRTDataset>", ""])

    def _vrt_band(self, band: int) -> list[str]:
        how, count = self._encoding, len(self._names)
        lines = [f'<VRTRasterBand dataType="{_TYPES[np.dtype(how.dtype).name]}" band="{band}">']
        lines.append(f"<Description>{_escape(self._names[band - 1])}</Description>")
        if how.nodata is not None:
            lines.append(f"<NoDataValue>{how.nodata!r}</NoDataValue>")
        if how.declare:
            lines.append(f"<Offset>{how.offsets(count).ravel()[band - 1]!s}</Offset>")
            lines.append(f"<Scale>{how.scales(count).ravel()[band - 1]!s}</Scale>")
        if self._how["colormap"] and count == 1:
            colours = {**dict.fromkeys(range(256), (0, 0, 0, 255)), **self._how["colormap"]}
            entries = "".join('<Entry c1="{}" c2="{}" c3="{}" c4="{}"/>'.format(*colours[k]) for k in sorted(colours))
            lines.append(f"<ColorInterp>Palette</ColorInterp><ColorTable>{entries}</ColorTable>")
        for row, column in sorted(self._blocks):
            own = self._window(row, column)
            size = f'xSize="{own.width}" ySize="{own.height}"'
            lines.append(
                f'<SimpleSource><SourceFilename relativeToVRT="1">{_escape(self._called)}/{row}_{column}.tif'
                f'</SourceFilename><SourceBand>{band}</SourceBand><SrcRect xOff="0" yOff="0" {size}/>'
                f'<DstRect xOff="{own.col_off}" yOff="{own.row_off}" {size}/></SimpleSource>'
            )
        return [*lines, "</VRTRasterBand>"]

    def _item(self) -> dict[str, Any]:
        """The STAC item of the raster, an asset a block."""
        crs, day = self._geobox.crs, self._how["tags"].get("ACQUISITION_DATE")
        now = datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
        properties = {"datetime": f"{day}T00:00:00Z" if day else now, "created": now}
        if crs is not None and crs.to_epsg():
            properties["proj:code"] = f"EPSG:{crs.to_epsg()}"
        item: dict[str, Any] = {
            "type": "Feature", "stac_version": "1.0.0", "id": self.place.target.stem, "properties": properties,
            "geometry": None, "links": [],
            "assets": {
                f"{row}_{column}": {
                    "href": f"./{row}_{column}.tif", "roles": ["data"],
                    "type": "image/tiff; application=geotiff; profile=cloud-optimized",
                }
                for row, column in sorted(self._blocks)
            },
        }  # fmt: skip
        if crs is not None:
            with contextlib.suppress(Exception):  # a grid without a place on Earth
                around = self._geobox.as_odc().geographic_extent
                item |= {"geometry": around.json, "bbox": list(around.boundingbox.bbox)}
        return item


def _copied_here(job: BlockCopies, blocks: Sequence[tuple[str, str]]) -> None:
    for block in blocks:
        job.compute(block, None)
