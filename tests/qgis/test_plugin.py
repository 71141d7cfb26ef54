"""The plugin comes and goes without a trace."""

from __future__ import annotations

import configparser
import os
import re
import xml.etree.ElementTree
from pathlib import Path
from unittest.mock import MagicMock

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QMainWindow

from skymend.algorithms.alive import kept
from skymend.algorithms.icon import icon, icon_path
from skymend.algorithms.provider import ALGORITHMS
from skymend.plugin import SkyMendPlugin
from skymend.runtime.standby import Standby

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def interface(qgis_app):
    iface = MagicMock()
    window = QMainWindow()
    iface.mainWindow.return_value = window
    yield iface
    window.deleteLater()


def registered():
    return QgsApplication.processingRegistry().providerById("skymend")


def test_qgis_process_needs_only_initprocessing(qgis_app, qgis_processing):
    plugin = SkyMendPlugin(None)
    plugin.initProcessing()
    assert len(registered().algorithms()) == len(ALGORITHMS)
    plugin.unload()
    assert registered() is None


def test_everything_added_is_taken_away_twice(interface, qgis_processing):
    pytest.importorskip("skymend.ui.settings")
    for _ in range(2):
        plugin = SkyMendPlugin(interface)
        plugin.initGui()
        assert registered() is not None
        plugin.unload()
        assert registered() is None
    calls = interface.method_calls
    names = [call[0] for call in calls]
    assert names.count("registerOptionsWidgetFactory") == names.count("unregisterOptionsWidgetFactory") == 2
    assert names.count("addPluginToRasterMenu") == names.count("removePluginRasterMenu") == 6
    assert names.count("addRasterToolBarIcon") == names.count("removeRasterToolBarIcon") == 2


def test_nothing_is_asked_and_no_dock_is_built_at_the_start(interface, qgis_processing):
    pytest.importorskip("skymend.ui.settings")
    plugin = SkyMendPlugin(interface)
    plugin.initGui()
    assert plugin.dock is None
    assert not interface.addDockWidget.called
    plugin.unload()


def test_metadata_has_what_the_repository_asks(qgis_app):
    parser = configparser.ConfigParser()
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    general = parser["general"]
    asked = ("name", "description", "about", "version", "author", "email", "tracker", "repository", "homepage", "icon")
    assert all(general.get(key) for key in asked)
    assert general["hasProcessingProvider"] == "yes"
    assert (general["qgisMinimumVersion"], general["qgisMaximumVersion"]) == ("3.22", "4.99")
    assert "plugin" not in general["name"].lower()
    assert (ROOT / general["icon"]).is_file()
    version = re.search(r'__version__ = "(.+)"', (ROOT / "contract" / "version.py").read_text())[1]
    assert general["version"] == version


def test_every_icon_is_in_the_resources_and_drawn(qgis_app):
    listed = {element.text for element in xml.etree.ElementTree.parse(ROOT / "resources.qrc").iter("file")}
    assert listed == {f"algorithms/icons/{path.name}" for path in (ROOT / "algorithms" / "icons").glob("*.svg")}
    for name in listed:
        assert not icon(Path(name).stem).pixmap(24, 24).isNull()


def test_icons_come_from_their_files_without_compiled_resources(qgis_app):
    assert os.path.isfile(icon_path("fuse"))
    assert icon_path("none of this name") == icon_path("skymend")


def test_a_worker_waits_while_the_panel_is_open_and_goes_with_the_plugin(
    interface, qgis_processing, made_ready, monkeypatch, worker_python
):
    monkeypatch.setenv("SKYMEND_PYTHON", worker_python)
    plugin = SkyMendPlugin(interface)
    plugin.initGui()
    assert len(kept(Standby)) == 1
    assert not made_ready
    plugin.show_dock()
    assert made_ready == ["reconstructseries"]
    plugin.unload()
    assert not kept(Standby)
