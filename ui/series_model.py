"""The rows of a series table: rasters, the part each plays, and its date, found or typed."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, replace
from typing import Any

from qgis.core import QgsApplication, QgsProcessingException, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFont

from ..algorithms.datelists import read_dates
from ..algorithms.layers import describe_file, describe_layer, tr

MASK_WORDS = re.compile(
    r"mask|(?<![a-z])(cloud|clouds|cloud_?prob\w*|(?:msk_)?cldprb|scl|qa|qa60|qa_pixel|bqa|fmask|udm2?|cmask|flags?"
    r"|classes)(?![a-z])",
    re.IGNORECASE,
)
RADAR_WORDS = re.compile(r"(?<![a-z0-9])(vv|vh|sar|radar|s1[abc]?|sentinel-?1|grd|rtc)(?![a-z0-9])", re.IGNORECASE)
COARSE_WORDS = re.compile(
    r"(?<![a-z])(coarse|modis|viirs|sentinel-?3|s3[ab]?|m[oy]d\d\d\w*|mcd\d\d\w*|vnp\d\d\w*|avhrr|proba-?v)",
    re.IGNORECASE,
)
# Folders that hold nothing else; a word in the name of a folder with images says less.
MASK_FOLDER = re.compile(r"(cloud|qa)?[ _-]*(masks?|scl|fmask|qa|flags|classes|cloudmasks?)", re.IGNORECASE)
_TOLD = 8  # files of a scene that its tip lists
IMAGE, MASK, RADAR = "image", "mask", "radar"
FINE, COARSE, TARGET = "fine", "coarse", "target"


@dataclass(frozen=True)
class Role:
    """A part that a raster can play; `dated` says that the algorithm takes typed dates for it."""

    id: str
    label: str
    several: str
    help: str
    dated: bool = True


@dataclass(frozen=True)
class Row:
    """One raster or scene: `value` is what Processing takes (layer id or path), or the first of its `files`; dates are ISO
    (several for a stack's bands). `product`: what it was recognised as; `clouds`: the share that its mask calls cloudy;
    `place`: where it lies."""

    value: str
    name: str
    path: str
    role: str
    found: str = ""
    typed: str = ""
    problem: str = ""
    coarseness: float = 0.0
    files: tuple[str, ...] = ()
    product: str = ""
    clouds: float | None = None
    place: str = ""

    @property
    def values(self) -> tuple[str, ...]:
        """All that Processing takes for this row."""
        return self.files or (self.value,)

    @property
    def date(self) -> str:
        """The date or dates in force."""
        return self.typed or self.found

    @property
    def known_as(self) -> str:
        """The name under which the worker knows it: a layer's, or a file's without extension."""
        is_file = self.name == os.path.basename(self.value)
        return os.path.splitext(self.name)[0] if is_file else self.name

    @property
    def band_dates(self) -> list[str]:
        """The dates of a stack's bands; empty for a raster of one date."""
        dates = self.date.split(", ")
        return dates if len(dates) > 1 else []


def image_roles() -> list[Role]:
    """The roles where clouds are to be mended."""
    return [
        Role(IMAGE, tr("Image"), tr("images"), tr("An optical image, with all its bands or one of them")),
        Role(
            MASK,
            tr("Mask"),
            tr("masks"),
            tr("What is cloudy: matched to the image of its date; its date comes from its name or its layer"),
            dated=False,
        ),
        Role(RADAR, tr("Radar"), tr("radar images"), tr("A radar image (VV, VH in dB), for models that use it")),
    ]


class SeriesTableModel(QAbstractTableModel):
    """Rasters with roles and dates; what is typed is checked here."""

    changed = pyqtSignal()
    refused = pyqtSignal(str)

    def __init__(self, roles: list[Role], parent: Any = None):
        super().__init__(parent)
        self.roles = roles
        self.rows: list[Row] = []
        self.columns = ["layer", *(["role"] if len(roles) > 1 else []), "date", "clouds"]
        self.letters = 10_000  # that the column of names has room for
        QgsProject.instance().layersRemoved.connect(self._forget_layers)

    # What the panel asks -------------------------------------------------------------------------------------------

    def of_role(self, role: str) -> list[Row]:
        """The rows of one role, in their order."""
        return [row for row in self.rows if row.role == role]

    def add(self, values: list[str], role: str = "") -> list[str]:
        """Add layers (ids) and files (paths) that are not there yet; returns what could not be used, and why."""
        known, problems, fresh = {row.value for row in self.rows}, [], []
        for value in values:
            if value in known:
                continue
            try:
                fresh.append(self._describe(value, role))
                known.add(value)
            except QgsProcessingException as error:
                problems.append(str(error))
        if fresh:
            self._replace(sorted([*self.rows, *fresh], key=self._order))
            if not role:
                self._guess_pairs({row.value for row in fresh})
        return problems

    def add_scenes(self, scenes: list[dict[str, Any]], role: str = "") -> None:
        """Add scenes as the worker's inventory tells them, a row each, unless their files are here already."""
        known = {value for row in self.rows for value in row.values}
        fresh = [self._row_of(scene, role) for scene in scenes if scene["paths"][0] not in known]
        if fresh:
            self._replace(sorted([*self.rows, *fresh], key=self._order))
            if not role:
                self._guess_pairs({row.value for row in fresh})

    def remove(self, positions: list[int]) -> None:
        """Take rows out."""
        gone = set(positions)
        self._replace([row for position, row in enumerate(self.rows) if position not in gone])

    def clear(self) -> None:
        """Take everything out."""
        self._replace([])

    def set_role(self, positions: list[int], role: str) -> None:
        """Give rows another role."""
        for position in positions:
            self.rows[position] = replace(self.rows[position], role=role)
        if self.rows:  # not a reset: what is selected stays so
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(self.columns) - 1))
        self.changed.emit()

    def type_dates(self, role: str, dates: dict[str, str]) -> None:
        """Give the rows of a role the dates typed for their values; a date that was found was not typed."""
        if not self._role(role).dated:
            return
        rows = []
        for row in self.rows:
            date = dates.get(row.value, "") if row.role == role else ""
            rows.append(replace(row, typed=date) if date and date != row.found else row)
        self._replace(rows)

    def forget_typed(self) -> None:
        """Drop the typed dates and read names and layers again."""
        described = [
            replace(row, typed="") if row.files else replace(self._describe(row.value, row.role), role=row.role)
            for row in self.rows
        ]
        self._replace(sorted(described, key=self._order))

    def read_table(self, text: str) -> None:
        """Take dates from a text or a text file as the algorithms do: pairs name=date, or one date for each image.

        Raises QgsProcessingException for what is no date, names no row or does not match in number.
        """
        dates, pairs = read_dates(text, "DATES")
        main = [i for i, row in enumerate(self.rows) if row.role == self.roles[0].id]
        given = dict(zip(main, dates))
        if dates and len(dates) != len(main):
            raise QgsProcessingException(
                tr("There are {dates} dates for {images} images.").format(dates=len(dates), images=len(main))
            )
        for name, date in pairs:
            matches = [i for i, row in enumerate(self.rows) if name.casefold() in _names(row)]
            if not matches:
                raise QgsProcessingException(tr("No raster in the table is called “{name}”.").format(name=name))
            given.update(dict.fromkeys(matches, date))
        self._replace([replace(row, typed=given.get(i, row.typed)) for i, row in enumerate(self.rows)])
        self.sort_rows("date")

    def sort_rows(self, column: str, reverse: bool = False) -> None:
        """Sort once; what is typed later does not move its row."""
        keys = {
            "layer": lambda r: (r.name.casefold(), r.date),
            "role": self._role_order,
            "date": self._order,
            "clouds": lambda r: (r.clouds is None, r.clouds or 0.0, self._order(r)),
        }
        self._replace(sorted(self.rows, key=keys[column], reverse=reverse))

    def dates_text(self, role: str) -> str:
        """The `DATES` of one role: empty where the algorithm finds the same, else in the order of the layers, else as
        pairs."""
        rows = self.of_role(role)
        if not any(row.typed for row in rows):
            return ""
        if all(row.date and len(row.values) == 1 for row in rows):
            return ", ".join(row.date for row in rows)
        return self.pairs_text(role)

    def pairs_text(self, role: str) -> str:
        """What was typed for one role, as name=date."""
        typed = [row for row in self.of_role(role) if row.typed]
        return ", ".join(f"{name}={row.typed}" for row in typed for name in _plain_names(row))

    # What Qt asks --------------------------------------------------------------------------------------------------

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return {
                "layer": tr("Raster"),
                "role": tr("Role"),
                "date": tr("Date"),
                "clouds": tr("Clouds"),
            }[self.columns[section]]
        return None

    def flags(self, index: QModelIndex) -> Any:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        column = self.columns[index.column()]
        if column == "role" or (column == "date" and self._role(self.rows[index.row()].role).dated):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.EditRole:
            return {
                "layer": row.name,
                "role": row.role,
                "date": row.date,
                "clouds": row.clouds,
            }[column]
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row, column)
        if column == "date" and role == Qt.ItemDataRole.DecorationRole and not row.date:
            return QgsApplication.getThemeIcon("/mIconWarning.svg")
        if column == "date" and role == Qt.ItemDataRole.FontRole and (row.typed or not row.date):
            font = QFont()
            font.setBold(bool(row.typed))
            font.setItalic(not row.date)
            return font
        return None

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole:
            return False
        row = self.rows[index.row()]
        if self.columns[index.column()] == "role":
            self.rows[index.row()] = replace(row, role=str(value))
        else:
            typed = self._checked(str(value).strip())
            if typed is None:
                return False
            self.rows[index.row()] = replace(row, typed="" if typed == row.found else typed)
        self.dataChanged.emit(self.index(index.row(), 0), self.index(index.row(), len(self.columns) - 1))
        self.changed.emit()
        return True

    # Within --------------------------------------------------------------------------------------------------------

    def _checked(self, text: str) -> str | None:
        """Typed dates in ISO form; None where they are none."""
        if not text:
            return ""
        try:
            dates, pairs = read_dates(text, "DATES")
        except QgsProcessingException:
            dates, pairs = [], []
        if not dates or pairs:
            self.refused.emit(tr("“{text}” is not a date; write it as 2018-06-07.").format(text=text))
            return None
        return ", ".join(dates)

    def _describe(self, value: str, role: str) -> Row:
        """What is known of a layer or a file. Raises QgsProcessingException for layers that are no files."""
        layer = QgsProject.instance().mapLayer(value)
        if layer is not None and not isinstance(layer, QgsRasterLayer):
            raise QgsProcessingException(tr("“{layer}” is not a raster layer.").format(layer=layer.name()))
        described = describe_file(value) if layer is None else describe_layer(layer)
        found = ", ".join(described.get("band_dates", [])) or described.get("date", "")
        name = layer.name() if layer is not None else os.path.basename(value)
        pixel = layer.rasterUnitsPerPixelX() if layer is not None and not layer.crs().isGeographic() else 0.0
        bands = layer.bandCount() if layer is not None else 0
        guessed = role or self._guess(name, described["path"], bands)
        return Row(value, name, described["path"], guessed, found, coarseness=pixel)

    def _row_of(self, scene: dict[str, Any], role: str) -> Row:
        """A scene that the worker found."""
        paths, name = scene["paths"], scene["name"]
        ids = {r.id for r in self.roles}
        known = role or (RADAR if scene.get("radar") and RADAR in ids else "")
        known = known or (MASK if scene.get("mask") and MASK in ids else "")
        if not known and scene.get("product") and COARSE not in ids:
            known = self.roles[0].id
        if not known:
            known = self._guess(f"{name} {scene.get('product', '')}", paths[0], bands=len(scene.get("bands", [])))
        return Row(
            paths[0], name, paths[0], known, ", ".join(scene.get("dates", [])), coarseness=scene.get("pixel") or 0.0,
            files=tuple(paths), product=scene.get("product", ""), clouds=scene.get("clouds"),
            place=_place(scene.get("footprint", [])),
        )  # fmt: skip

    def _guess(self, name: str, path: str, bands: int = 0) -> str:
        """The role that a name, else the folder, suggests, else the first. `bands`: 0 where not known."""
        ids = {role.id for role in self.roles}
        text = f"{name} {os.path.basename(path)}"
        folder = os.path.basename(os.path.dirname(path))
        in_mask_folder = bands < 2 and MASK_FOLDER.fullmatch(folder)
        for role, found in (
            (MASK, MASK_WORDS.search(text)),
            (RADAR, RADAR_WORDS.search(text)),
            (COARSE, COARSE_WORDS.search(text)),
            (MASK, in_mask_folder),
            (RADAR, RADAR_WORDS.search(folder)),
            (COARSE, COARSE_WORDS.search(folder)),
        ):
            if role in ids and found:
                return role
        return self.roles[0].id

    def _guess_pairs(self, fresh: set[str]) -> None:
        """For fusion: what has much larger pixels is coarse; a coarse image without a fine one of its date is a target,
        where there is such a role."""
        ids = {role.id for role in self.roles}
        if COARSE not in ids:
            return
        pixels = [row.coarseness for row in self.rows if row.coarseness > 0]
        finest = min(pixels, default=0.0)
        rows = [
            replace(r, role=COARSE) if r.value in fresh and r.role == FINE and r.coarseness > 2 * finest > 0 else r
            for r in self.rows
        ]
        fine_dates = {row.date for row in rows if row.role == FINE}
        rows = [
            replace(r, role=TARGET)
            if TARGET in ids and r.value in fresh and r.role == COARSE and r.date not in fine_dates
            else r
            for r in rows
        ]
        self._replace(sorted(rows, key=self._order))

    def _text(self, row: Row, column: str) -> str:
        if column == "layer":
            return self._short_name(row)
        if column == "role":
            return self._role(row.role).label
        if column == "clouds":
            return "" if row.clouds is None else f"{100 * row.clouds:.0f} %"
        dates = row.band_dates
        return tr("{count} bands").format(count=len(dates)) if dates else row.date or tr("no date")

    def _short_name(self, row: Row) -> str:
        """The name; where the column holds less of it, without what all long names begin and end with."""
        long = [other.name for other in self.rows if len(other.name) > self.letters]
        if len(set(long)) < 2 or row.name not in long:
            return row.name
        start, end = common_ends(long)
        return f"{'…' if start else ''}{row.name[start : len(row.name) - end]}{'…' if end else ''}"

    def _tip(self, row: Row, column: str) -> str:
        if column == "layer":
            return "\n".join(
                filter(
                    None,
                    (row.name, row.product, row.place, *row.values[:_TOLD], "…" if len(row.values) > _TOLD else ""),
                )
            )
        if column == "role":
            return self._role(row.role).help
        if column == "clouds":
            return tr("The share that the scene's own mask calls cloud or shadow.") if row.clouds is not None else ""
        if row.band_dates:
            return tr("The dates of the bands: {dates}").format(dates=row.date)
        if row.typed:
            return tr("Typed here. Empty the cell to return to what was found ({found}).").format(
                found=row.found or tr("no date")
            )
        if row.found:
            return tr("Found in the layer's temporal properties or in its name. Double-click to change it.")
        if not self._role(row.role).dated:
            return tr("No date in the name or the layer's temporal properties: matched by order.")
        return tr(
            "No date in the name or the layer's temporal properties. Double-click to type one; otherwise it is "
            "looked for in the file."
        )

    def _role(self, role: str) -> Role:
        return next((r for r in self.roles if r.id == role), self.roles[0])

    def _role_order(self, row: Row) -> tuple:
        return ([r.id for r in self.roles].index(row.role), row.date or "9999", row.name.casefold())

    def _order(self, row: Row) -> tuple:
        return (row.date or "9999", [r.id for r in self.roles].index(row.role), row.name.casefold())

    def _replace(self, rows: list[Row]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()
        self.changed.emit()

    def _forget_layers(self, ids: list[str]) -> None:
        gone = set(ids)
        if any(row.value in gone for row in self.rows):
            self._replace([row for row in self.rows if row.value not in gone])


def common_ends(names: list[str]) -> tuple[int, int]:
    """How many letters all names share at their begin and at their end, up to a sign between words."""
    start = _common_begin(names)
    rest = [name[start:][::-1] for name in names]
    end = _common_begin(rest)
    return start, end


def _common_begin(names: list[str]) -> int:
    """How many letters all names begin with, up to a sign between words."""
    least, most = min(names), max(names)  # between them lie all others
    same = next((k for k, (a, b) in enumerate(zip(least, most)) if a != b), min(len(least), len(most)))
    return max((match.end() for match in re.finditer(r"[ ._-]", names[0][:same])), default=0)


def _place(footprint: list[float]) -> str:
    """West, south, east and north in degrees, in words."""
    return (
        tr("{:.3f} to {:.3f}° east, {:.3f} to {:.3f}° north").format(*(footprint[i] for i in (0, 2, 1, 3)))
        if footprint
        else ""
    )


def _names(row: Row) -> set[str]:
    base = os.path.basename(row.path)
    return {name.casefold() for name in (row.name, base, os.path.splitext(base)[0], row.path)}


def _plain_names(row: Row) -> list[str]:
    """Names by which the algorithm finds the row's files, free of the signs that separate names."""
    if row.files:
        return [os.path.splitext(os.path.basename(path))[0] for path in row.files]
    base = os.path.splitext(os.path.basename(row.path))[0]
    return [next((name for name in (base, row.name, row.path) if not re.search(r"[,;=\t\n]", name)), base)]
