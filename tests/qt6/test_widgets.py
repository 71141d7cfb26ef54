"""Widgets that need nothing of QGIS's classes are drawn and driven in Qt 6, in a process of their own: stand-ins take the
place of `qgis.core` and `qgis.gui`, and `qgis.PyQt` is PyQt6, as in QGIS 4."""

import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

pytest.importorskip(
    "PyQt6.QtWidgets", reason="PyQt6 is not installed, or the system lacks its libraries", exc_type=ImportError
)
ROOT = Path(__file__).resolve().parents[2]
IN_QT6 = """
    import importlib, sys, types

    class Any(type):
        def __getattr__(cls, name):
            if name.startswith("__"):
                raise AttributeError(name)
            return Any(name, (), {})

    class Stand(types.ModuleType):
        def __getattr__(self, name):
            if name.startswith("__"):
                raise AttributeError(name)
            return Any(name, (), {})

    for name in ("qgis", "qgis.core", "qgis.gui", "qgis.utils", "osgeo", "processing"):
        sys.modules[name] = Stand(name)
    sys.modules["qgis"].__path__ = []
    sys.modules["qgis.PyQt"] = types.ModuleType("qgis.PyQt")
    for name in ("QtCore", "QtGui", "QtWidgets", "QtTest", "sip"):
        sys.modules[f"qgis.PyQt.{name}"] = importlib.import_module(f"PyQt6.{name}")
    from PyQt6.QtGui import QAction, QActionGroup, QShortcut
    for moved in (QAction, QActionGroup, QShortcut):
        setattr(sys.modules["qgis.PyQt.QtWidgets"], moved.__name__, moved)
    from PyQt6.QtCore import QPoint, QPointF, Qt
    from PyQt6.QtGui import QColor, QImage
    from PyQt6.QtTest import QTest
    from PyQt6.QtWidgets import QApplication
    application = QApplication([])
    font = application.font()
    font.setPointSizeF(SCALE * font.pointSizeF())
    application.setFont(font)

    def drawn(widget, width=500, height=300):
        widget.resize(width, height)
        picture = widget.grab().toImage()
        assert not picture.isNull()
        return len({picture.pixel(x, y) for x in range(0, picture.width(), 5) for y in range(0, picture.height(), 5)})
"""
WIDGETS = {
    "the curve of a pixel": """
        from skymend.ui.pixel_plot import PixelPlot, PlotCurve, PlotData
        plot = PixelPlot()
        empty = drawn(plot)
        spots = [(737000 + k, 0.1 + 0.001 * k) for k in range(0, 200, 2)]
        curves = [PlotCurve("Whittaker", "#0072b2", spots)]
        plot.show_data(PlotData("NDVI", [(737000 + 10 * k, 0.1, 1) for k in range(9)], curves))
        assert drawn(plot) > empty
        QTest.keyClick(plot, Qt.Key.Key_Right)
        assert "Whittaker" in plot.words()
    """,
    "the curve of a training": """
        from skymend.ui.curve import Curve
        curve = Curve()
        empty = drawn(curve)
        for step in range(5):
            curve.add({"step": step, "loss": 0.5 - 0.05 * step})
            curve.add({"step": step, "measured": True, "skill": 0.4 - 0.05 * step, "baseline": 0.3})
        assert drawn(curve) > empty
    """,
    "before and after": """
        from skymend.ui.comparison import Comparison
        images = []
        for colour in ("#303030", "#c0c0c0"):
            image = QImage(60, 40, QImage.Format.Format_RGB32)
            image.fill(QColor(colour))
            images.append(image)
        comparison = Comparison()
        comparison.show_images(*images)
        assert drawn(comparison) > 1
        before = comparison.grab().toImage()
        QTest.mousePress(comparison, Qt.MouseButton.LeftButton, pos=QPoint(120, 150))
        QTest.mouseMove(comparison, QPoint(120, 150))
        assert comparison.grab().toImage() != before
    """,
}


@pytest.mark.parametrize("scale", [1, 2])
@pytest.mark.parametrize("widget", WIDGETS)
def test_a_widget_is_drawn_and_driven(widget, scale, tmp_path):
    script = tmp_path / "in_qt6.py"
    script.write_text(
        f"SCALE = {scale}\n{textwrap.dedent(IN_QT6)}\n{textwrap.dedent(WIDGETS[widget])}", encoding="utf-8"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT / ".dev" / "plugins")}
    run = subprocess.run([sys.executable, script], env=environment, capture_output=True, text=True, timeout=120)
    assert run.returncode == 0, run.stderr
