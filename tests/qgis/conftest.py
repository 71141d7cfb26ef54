"""Fixtures for tests inside real QGIS; where there is none, these tests are skipped."""

from __future__ import annotations

import json
import os
import shutil
import struct
import subprocess
import sys
from pathlib import Path
from unittest.mock import MagicMock

import pytest

ROOT = Path(__file__).resolve().parents[2]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if (ROOT / ".dev").is_dir():  # compiled once, not in each session's own data folder
    os.environ.setdefault("NUMBA_CACHE_DIR", str(ROOT / ".dev" / "numba"))

try:
    import qgis.core
except ImportError:
    qgis = None


def pytest_ignore_collect(collection_path, config):
    """Without QGIS in this Python only the command-line tests can run, and they look for themselves."""
    if qgis is None and collection_path.name.startswith("test_") and collection_path.name != "test_qgis_process.py":
        return True
    return None


@pytest.fixture(scope="session", autouse=True)
def skymend_home(tmp_path_factory):
    """No test meets the user's own environment, models or settings."""
    os.environ["SKYMEND_HOME"] = str(tmp_path_factory.mktemp("home"))
    return Path(os.environ["SKYMEND_HOME"])


@pytest.fixture(scope="module", autouse=True)
def own_settings(skymend_home):
    """No module of tests meets the settings that another has left."""
    yield
    if qgis is not None:
        qgis.core.QgsSettings().remove("skymend")


@pytest.fixture(autouse=True)
def made_ready(monkeypatch):
    """No worker waits beside the tests, and nothing is compiled; what would be made ready is in the list."""
    if qgis is None:
        return []
    from skymend.runtime.standby import Standby

    asked: list[str] = []
    monkeypatch.setattr(Standby, "get_ready", lambda self, python, home, what: asked.append(what))
    return asked


@pytest.fixture(scope="session")
def worker_python():
    """An interpreter with the worker's packages."""
    chosen = os.environ.get("SKYMEND_PYTHON") or str(ROOT / ".dev" / "venv" / "bin" / "python")
    if not Path(chosen).is_file():
        pytest.skip("no worker environment: set SKYMEND_PYTHON")
    return chosen


@pytest.fixture(scope="session", autouse=True)
def layer_tree_view(request):
    """QGIS 3.44 hands the view of the layer tree to C++ when results are loaded, which takes no stand-in."""
    if qgis is None:
        yield
        return
    from qgis.core import QgsLayerTreeModel, QgsProject
    from qgis.gui import QgsLayerTreeView

    iface = request.getfixturevalue("qgis_iface")
    view = QgsLayerTreeView()
    view.setModel(QgsLayerTreeModel(QgsProject.instance().layerTreeRoot(), view))
    iface.layerTreeView = lambda: view
    yield
    del iface.layerTreeView


@pytest.fixture(scope="module")
def provider(qgis_app, qgis_processing):
    """The provider, registered."""
    from skymend.algorithms.provider import SkyMendProvider

    provider = SkyMendProvider()
    qgis_app.processingRegistry().addProvider(provider)
    yield provider
    qgis_app.processingRegistry().removeProvider(provider)


@pytest.fixture
def interface(qgis_app, qgis_new_project):
    """QGIS as the panel sees it: a main window with a message bar, no active layer."""
    from qgis.gui import QgsMessageBar
    from qgis.PyQt.QtWidgets import QMainWindow

    iface, window = MagicMock(), QMainWindow()
    iface.mainWindow.return_value = window
    iface.activeLayer.return_value = None
    iface.messageBar.return_value = QgsMessageBar(window)
    yield iface
    window.deleteLater()


@pytest.fixture
def dock(interface, provider, monkeypatch, worker_python):
    """The panel, as at its first start."""
    from skymend.algorithms.alive import kept
    from skymend.ui.background_run import BackgroundRun
    from skymend.ui.dock import SkyMendDock
    from tests.qgis.waiting import wait

    monkeypatch.setenv("SKYMEND_PYTHON", worker_python)
    for part in ("dock", "batch"):
        qgis.core.QgsSettings().remove(f"skymend/{part}")
    panel = SkyMendDock(interface)
    yield panel
    panel.unload()
    wait(lambda: not kept(BackgroundRun))
    panel.deleteLater()


@pytest.fixture
def make_raster(tmp_path):
    """Write a small GeoTIFF, bright in the east."""

    def make(name="scene.tif", bands=3, size=16, value=1000, names=(), folder=None, dtype="UInt16"):
        from osgeo import gdal, osr

        code = {"UInt16": "H", "Byte": "B", "Float32": "f"}[dtype]
        path = str((folder or tmp_path) / name)
        dataset = gdal.GetDriverByName("GTiff").Create(path, size, size, bands, getattr(gdal, f"GDT_{dtype}"))
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(32633)
        dataset.SetProjection(reference.ExportToWkt())
        dataset.SetGeoTransform((500000, 10, 0, 5000000, 0, -10))
        for index in range(1, bands + 1):
            band = dataset.GetRasterBand(index)
            ramp = [value * index + (column if value else 0) for column in range(size)] * size
            band.WriteRaster(0, 0, size, size, struct.pack(f"<{size * size}{code}", *ramp), buf_type=band.DataType)
            band.SetDescription(names[index - 1] if names else "")
        dataset.FlushCache()
        return path

    return make


@pytest.fixture
def worker_answers(monkeypatch):
    """Replace the worker by a function `answer(task, job, feedback)`; the jobs it was sent are in the list returned."""
    from skymend.runtime import worker

    def install(answer):
        jobs = []

        def run_job(task, job, feedback, preferences, standby=None):
            jobs.append((task, json.loads(json.dumps(job))))
            return answer(task, job, feedback)

        monkeypatch.setattr(worker, "run_job", run_job)
        return jobs

    return install


@pytest.fixture(scope="session")
def qgis_process(tmp_path_factory, worker_python):
    """Run the real qgis_process with this plugin in a profile of its own: (arguments) -> CompletedProcess."""
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    if program is None:
        pytest.skip("no qgis_process")
    base = tmp_path_factory.mktemp("qgis")
    (base / "plugins").mkdir()
    (base / "plugins" / "skymend").symlink_to(ROOT, target_is_directory=True)
    (base / "runtime").mkdir(mode=0o700)
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON") and k != "VIRTUAL_ENV"}
    environment.update(
        PATH=os.pathsep.join(p for p in os.environ["PATH"].split(os.pathsep) if str(ROOT) not in p),
        QT_QPA_PLATFORM="offscreen",
        XDG_RUNTIME_DIR=str(base / "runtime"),
        QGIS_CUSTOM_CONFIG_PATH=str(base / "config"),
        QGIS_PLUGINPATH=str(base / "plugins"),
        SKYMEND_PYTHON=worker_python,
    )

    def run(*arguments, timeout=300):
        return subprocess.run(
            [program, *map(str, arguments)],
            env=environment,
            cwd=base,
            capture_output=True,
            text=True,
            timeout=timeout,
            stdin=subprocess.DEVNULL,
        )

    run.environment, run.program, run.folder = environment, program, base
    for plugin in ("processing", "skymend"):
        done = run("plugins", "enable", plugin)
        if done.returncode:
            pytest.fail(f"plugins enable {plugin}: {done.stdout}{done.stderr}")
    return run


def pytest_report_header(config):
    """Which QGIS and which worker."""
    version = qgis.core.Qgis.version() if qgis else "none in this Python"
    return f"QGIS: {version}; Python: {sys.version.split()[0]}"
