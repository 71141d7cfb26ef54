"""The Toolbox's own dialog: method and its options as fields, not hidden under Advanced."""

from qgis.PyQt.QtWidgets import QComboBox


def take(stage):
    from processing import createAlgorithmDialog

    dialog = createAlgorithmDialog("skymend:reconstructseries", {"METHOD": "whittaker", "OPTIONS": "cutoff=40"})
    dialog.resize(900, 950)
    dialog.show()
    stage.spin(1)
    combos = [c for c in dialog.findChildren(QComboBox) if c.findText("whittaker") >= 0]
    area = dialog.mainWidget().findChild(type(dialog), "") or dialog
    for combo in combos:
        parent = combo.parentWidget()
        while parent is not None and not hasattr(parent, "ensureWidgetVisible"):
            parent = parent.parentWidget()
        if parent is not None:
            parent.ensureWidgetVisible(combo, 0, 400)
    stage.spin(0.5)
    stage.save(area)
    if dialog.mainWidget().wrappers["OPTIONS"].value() != "cutoff=40":
        raise RuntimeError("the options are lost")
