"""The models dialog: a card of a learned model, and in the dark theme one of the user's own."""

import json
import os
import tempfile
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QApplication

CARD = {
    "id": "edcstfn-lgc", "task": "fuse", "kind": "onnx", "family": "stf-cnn", "title": "EDCSTFN, lower Gwydir",
    "summary": "Convolutional fusion trained on Landsat and MODIS of the Lower Gwydir Catchment.",
    "needs": "one fine/coarse pair and the coarse image of the target date", "file": "edcstfn-lgc.onnx",
    "training_data": "LGC, 2004-04-16 to 2005-04-03", "reference": "Tan et al. 2019, doi:10.3390/rs11242898",
    "licence": "CC-BY-4.0",
}  # fmt: skip


def take(stage):
    home = tempfile.mkdtemp()
    os.environ["SKYMEND_HOME"] = home
    folder = Path(home) / "models"
    folder.mkdir()
    (folder / "edcstfn-lgc.json").write_text(json.dumps(CARD), encoding="utf-8")
    (folder / "edcstfn-lgc.onnx").write_bytes(bytes(2_300_000))
    from skymend.ui.models_dialog import show_models

    dialog = show_models(stage.iface.mainWindow())
    dialog.select("fuse", "stfdiff-small")
    stage.spin(1.0)
    stage.save(dialog)
    font = QApplication.font()
    font.setPointSizeF(2 * font.pointSizeF())
    QApplication.setFont(font)
    dialog.close()
    dialog = show_models(stage.iface.mainWindow())
    dialog.resize(1180, 640)
    dialog.select("fuse", "stfdiff-small")
    stage.spin(1.0)
    stage.save(dialog, "_large")
    QgsApplication.setUITheme("Night Mapping")
    dialog.resize(1300, 760)
    dialog.select("fuse", "edcstfn-lgc")
    stage.spin(1.0)
    stage.save(dialog, "_dark")
