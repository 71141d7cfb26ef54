"""HTML reports in one file: pictures of rasters as embedded PNGs, small charts as SVG, tables; used by `evaluate` and
the demo.

Pictures take arrays or paths of rasters; a `Stretch` measured once (`stretch_of`) makes pictures comparable.
"""

from __future__ import annotations

import base64
import datetime
import io
import platform
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional, Union

import jinja2
import numpy as np
from markupsafe import Markup
from PIL import Image

from ...contract.cloud_classes import NODATA, PALETTE
from ...contract.version import __version__
from ..job.layer import Layer
from ..raster.opening import open_scene
from ..raster.reader import CodeReader, SceneReader
from ..raster.scene import SceneSource

TEMPLATES = Path(__file__).parent
PICTURE_PIXELS = 360_000
_NO_DATA = 128  # grey level
_COLOURS = ("#b5361c", "#2c5f9e", "#2f7d4f", "#8a5fa8", "#b08a1e", "#5f6b76")

Pixels = Union[np.ndarray, str, Path]


@dataclass(frozen=True)
class Stretch:
    """Values shown as black and white for each of red, green and blue."""

    low: tuple[float, ...]
    high: tuple[float, ...]


@dataclass(frozen=True)
class Figure:
    """A picture (data URI) or chart (SVG markup) with its caption."""

    caption: str
    image: str = ""
    svg: str = ""


@dataclass(frozen=True)
class Table:
    """A table; the first column names the row. `best` marks cells (row, column) to be set off."""

    header: Sequence[str]
    rows: Sequence[Sequence[str]]
    caption: str = ""
    best: frozenset[tuple[int, int]] = frozenset()


@dataclass(frozen=True)
class Section:
    """One part of a report, in the order: text, tables, figures."""

    heading: str
    paragraphs: Sequence[str] = ()
    tables: Sequence[Table] = ()
    figures: Sequence[Figure] = field(default_factory=tuple)


def page(title: str, sections: Sequence[Section], template: str = "report.html", **context: Any) -> str:
    """The report as one HTML text; `context` goes to templates of one's own that extend `report.html`."""
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES), autoescape=True, undefined=jinja2.StrictUndefined
    )
    return environment.get_template(template).render(
        title=title,
        sections=[_with_safe_charts(section) for section in sections],
        version=__version__,
        machine=f"{platform.system()} {platform.release()}, {platform.machine()}, Python {platform.python_version()}",
        made=datetime.datetime.now().astimezone().strftime("%Y-%m-%d %H:%M %Z"),
        **context,
    )


def rgb_png(pixels: Pixels, stretch: Optional[Stretch] = None, bands: Optional[Sequence[int]] = None) -> str:
    """Data URI of a colour picture of (C, H, W) values or of a raster. `bands`: positions shown as red, green, blue
    (default: the raster's red, green and blue, else the first three; one band is grey)."""
    values = np.asarray(_values(pixels, bands))
    stretch = stretch or stretch_of(values)
    low, high = np.array(stretch.low)[:, None, None], np.array(stretch.high)[:, None, None]
    with np.errstate(invalid="ignore"):
        level = np.clip((values - low) / np.maximum(high - low, 1e-9), 0, 1) * 255
    valid = np.isfinite(values).all(axis=0)
    level = np.where(valid, np.nan_to_num(level), _NO_DATA)
    return _uri(np.moveaxis(np.broadcast_to(level, (3, *level.shape[1:])), 0, -1))


def stretch_of(pixels: Pixels, bands: Optional[Sequence[int]] = None, low: float = 2, high: float = 98) -> Stretch:
    """Black and white at these percentiles of each band's valid values."""
    values = np.asarray(_values(pixels, bands))
    limits = []
    for band in values:
        valid = band[np.isfinite(band)]
        limits.append(tuple(np.percentile(valid, (low, high))) if valid.size else (0.0, 1.0))
    return Stretch(tuple(float(a) for a, _ in limits), tuple(float(b) for _, b in limits))


def classes_png(pixels: Pixels, colours: Mapping[int, Sequence[int]] = PALETTE) -> str:
    """Data URI of a class raster (H, W), without opacity; codes without a colour are grey."""
    if isinstance(pixels, np.ndarray):
        codes = pixels
    else:
        layer = Layer(path=str(pixels))
        with CodeReader(layer, open_scene([layer]).geobox) as reader:
            found, valid = reader.read_decimated(PICTURE_PIXELS)
        codes = np.where(valid, found, NODATA)
    picture = np.full((*codes.shape, 3), _NO_DATA, np.uint8)
    for code, colour in colours.items():
        picture[codes == code] = colour[:3]
    return _uri(picture)


def difference_png(difference: np.ndarray, limit: float) -> str:
    """Data URI of signed values (H, W): blue = too low, white = 0, red = too high, full colour at ± `limit`."""
    with np.errstate(invalid="ignore"):
        t = np.clip(np.nan_to_num(difference) / max(limit, 1e-12), -1, 1)
    anchors = np.array([[33, 102, 172], [146, 197, 222], [247, 247, 247], [244, 165, 130], [178, 24, 43]], float)
    picture = np.stack([np.interp(t, np.linspace(-1, 1, 5), anchors[:, k]) for k in range(3)], axis=-1)
    picture[~np.isfinite(difference)] = _NO_DATA
    return _uri(picture)


def density_png(counts: np.ndarray) -> str:
    """Data URI of a two-dimensional histogram (rows from the top), logarithmic, with its diagonal."""
    level = np.log1p(counts) / max(np.log1p(counts.max()), 1e-9)
    anchors = np.array([[255, 255, 255], [158, 202, 225], [49, 130, 189], [8, 48, 107]], float)
    picture = np.stack([np.interp(level, np.linspace(0, 1, 4), anchors[:, k]) for k in range(3)], axis=-1)
    n = min(counts.shape)
    diagonal = np.arange(n)
    empty = counts[n - 1 - diagonal, diagonal] == 0
    picture[(n - 1 - diagonal)[empty], diagonal[empty]] = 170
    return _uri(np.kron(picture, np.ones((2, 2, 1))))


def line_chart(
    x: Sequence[float],
    series: Mapping[str, Sequence[float]],
    x_label: str,
    y_label: str,
    width: int = 460,
    *,
    from_zero: bool = True,
) -> str:
    """SVG of a few lines over common x values; NaN interrupts a line. `from_zero`: the y axis shows 0."""
    height, left, bottom, top = round(width * 0.56), 58, 40, 12
    right = width - 12
    flat = np.array([v for values in series.values() for v in values if np.isfinite(v)] or [0.0, 1.0])
    y0, y1 = float(flat.min()), float(flat.max()) or 1.0
    if from_zero:
        y0 = min(0.0, y0)
    else:  # room for the lines' names above them
        room = max(y1 - y0, 1e-3)
        y0, y1 = y0 - 0.05 * room, y1 + 0.25 * room
    x0, x1 = float(min(x)), float(max(x))

    def at(u: float, v: float) -> str:
        px = left + (u - x0) / max(x1 - x0, 1e-12) * (right - left)
        return f"{px:.1f},{height - bottom - (v - y0) / max(y1 - y0, 1e-12) * (height - bottom - top):.1f}"

    parts = [f'<svg viewBox="0 0 {width} {height}" width="{width}" role="img">']
    parts.append(f'<path class="axis" d="M{left},{top} V{height - bottom} H{right}"/>')
    for k in range(5):
        u, v = x0 + (x1 - x0) * k / 4, y0 + (y1 - y0) * k / 4
        (px, _), (_, py) = at(u, y0).split(","), at(x0, v).split(",")
        parts.append(f'<text x="{px}" y="{height - bottom + 15}" text-anchor="middle">{u:.3g}</text>')
        parts.append(f'<text x="{left - 6}" y="{float(py) + 4:.1f}" text-anchor="end">{v:.3g}</text>')
    for k, (name, values) in enumerate(series.items()):
        colour = _COLOURS[k % len(_COLOURS)]
        path, pen = "", "M"
        for u, v in zip(x, values):
            path, pen = (f"{path}{pen}{at(u, v)} ", "L") if np.isfinite(v) else (path, "M")
        parts.append(f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="1.6"/>')
        label = f'x="{right - 4}" y="{top + 12 + 15 * k}" text-anchor="end" style="fill:{colour}"'
        parts.append(f"<text {label}>{Markup.escape(name)}</text>")
    middle = (left + right) / 2
    parts.append(f'<text x="{middle}" y="{height - 6}" text-anchor="middle">{Markup.escape(x_label)}</text>')
    parts.append(
        f'<text x="13" y="{height / 2}" text-anchor="middle" transform="rotate(-90 13 {height / 2})">'
        f"{Markup.escape(y_label)}</text></svg>"
    )
    return "".join(parts)


def colour_bands(scene: SceneSource) -> list[int]:
    """Positions of the bands of a scene to show as red, green, blue: natural colours, else the first three, else one."""
    names, roles = scene.band_names, scene.roles
    if all(role in roles for role in ("red", "green", "blue")):
        return [names.index(roles[role]) for role in ("red", "green", "blue")]
    return [0, 1, 2] if len(names) >= 3 else [0]


def number(value: float, digits: int = 4) -> str:
    """A score as people write it; — where there is none."""
    if np.isnan(value):
        return "—"
    if np.isinf(value):
        return "∞" if value > 0 else "−∞"
    return f"{value:.{digits}f}".replace("-", "−")


def _values(pixels: Pixels, bands: Optional[Sequence[int]]) -> np.ndarray:
    """(1 or 3, H, W) float32 values to show, NaN where missing."""
    if isinstance(pixels, np.ndarray):
        values = pixels[None] if pixels.ndim == 2 else pixels
        chosen = bands if bands is not None else ([0, 1, 2] if len(values) >= 3 else [0])
        return values[list(chosen)]
    scene = open_scene([Layer(path=str(pixels))])
    with SceneReader(scene) as reader:
        values = reader.read_decimated(PICTURE_PIXELS).values
    return values[list(bands if bands is not None else colour_bands(scene))]


def _uri(picture: np.ndarray) -> str:
    buffer = io.BytesIO()
    Image.fromarray(np.clip(np.rint(picture), 0, 255).astype(np.uint8)).save(buffer, "PNG", optimize=True)
    return f"data:image/png;base64,{base64.b64encode(buffer.getvalue()).decode('ascii')}"


def _with_safe_charts(section: Section) -> dict[str, Any]:
    """The section with its charts marked as markup: they are made here, with every text in them escaped."""
    figures = [{"caption": f.caption, "image": f.image, "svg": Markup(f.svg)} for f in section.figures]  # nosec B704
    return {**vars(section), "figures": figures}
