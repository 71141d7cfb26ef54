"""Choose what is compared on the map: any two layers or groups, or a run's inputs and results."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsIconUtils, QgsLayerTree, QgsLayerTreeGroup, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from ..algorithms.alive import kept
from ..algorithms.layers import tr
from .compared_layers import Pair, layers_of_node, pair_of, pair_of_run, run_layers, run_of
from .dialogs import show_beside
from .forms import make_form, make_note
from .map_comparison import MapComparison, compare_on


class CompareDialog(QDialog):
    """Two lists of the project's layers and groups."""

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget | None = None):
        super().__init__(parent)
        self.canvas = canvas
        self.comparison: MapComparison | None = None
        self.setWindowTitle(tr("Compare on the map"))
        self.before, self.after = QComboBox(self), QComboBox(self)
        self.beside = QCheckBox(tr("Side by side instead of a line to drag"), self)
        note = make_note(self)
        note.setText(
            tr(
                "Layers of a group take turns by their dates. The project's layers, their order and what is ticked stay as "
                "they are."
            )
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        self.go = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.go.setText(tr("Compare"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        for combo in (self.before, self.after):
            combo.setMinimumContentsLength(30)
            combo.currentIndexChanged.connect(lambda *_: self._follow())
        form = make_form()
        form.addRow(tr("Before"), self.before)
        form.addRow(tr("After"), self.after)
        form.addRow(self.beside)
        form.addRow(note)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(buttons)
        self.list_layers()

    def list_layers(self) -> None:
        """List what the project holds now; the first two layers are proposed, the lower one as before."""
        nodes = list(_nodes(QgsProject.instance().layerTreeRoot()))
        for combo in (self.before, self.after):
            combo.clear()
            for node, depth in nodes:
                combo.addItem(_icon(node), "    " * depth + node.name(), [found.id() for found in layers_of_node(node)])
        layers = [at for at, (node, _) in enumerate(nodes) if QgsLayerTree.isLayer(node)]
        self.after.setCurrentIndex(next(iter(layers), -1))
        self.before.setCurrentIndex(layers[1] if len(layers) > 1 else -1)
        self._follow()

    def accept(self) -> None:
        """Begin to compare."""
        sides = [self._layers(combo) for combo in (self.before, self.after)]
        super().accept()
        if all(sides):
            self.comparison = compare_on(self.canvas, pair_of(*sides))
            self.comparison.show_beside(self.beside.isChecked())

    @staticmethod
    def _layers(combo: QComboBox) -> list[Any]:
        """What a list shows; layers may be gone by now."""
        found = [QgsProject.instance().mapLayer(layer) for layer in combo.currentData() or []]
        return [layer for layer in found if layer is not None]

    def _follow(self) -> None:
        chosen = [combo.currentIndex() for combo in (self.before, self.after)]
        self.go.setEnabled(min(chosen) >= 0 and chosen[0] != chosen[1])


def ask_what_to_compare(iface: Any) -> None:
    """Open the dialog, with the layers that the project has now."""
    for dialog in kept(CompareDialog):
        dialog.close()
    show_beside(CompareDialog(iface.mapCanvas(), iface.mainWindow()))


def compare_run(iface: Any, layer_ids: list[str] | tuple[str, ...]) -> bool:
    """Compare inputs and results of the run that made these layers; False where they do not tell what it was made from."""
    pair = pair_of_layers([QgsProject.instance().mapLayer(layer) for layer in layer_ids])
    if pair is not None:
        compare_on(iface.mapCanvas(), pair)
    return pair is not None


def compare_layer(iface: Any, layer: QgsRasterLayer) -> bool:
    """The same, from any one layer of the run."""
    return bool(run_of(layer)[0]) and compare_run(iface, [other.id() for other in run_layers(layer)])


def pair_of_layers(layers: list[Any]) -> Pair | None:
    """What a run whose results these layers are can compare; layers that are gone are left out."""
    return pair_of_run([layer for layer in layers if isinstance(layer, QgsRasterLayer)])


def _nodes(group: QgsLayerTreeGroup, depth: int = 0) -> Any:
    for node in group.children():
        if layers_of_node(node):
            yield node, depth
        if QgsLayerTree.isGroup(node):
            yield from _nodes(node, depth + 1)


def _icon(node: Any) -> QIcon:
    if QgsLayerTree.isGroup(node):
        return node.icon() if hasattr(node, "icon") else QIcon()
    return QgsIconUtils.iconForLayer(node.layer()) if node.layer() is not None else QIcon()
