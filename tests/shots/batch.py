"""The dialog for many scenes: clouds of a folder, one of which fails, worked off by the real worker; its panel beside it."""

import shutil
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from scene import panel, simulated


def take(stage):
    from skymend.ui.batch_dialog import show_batch

    folder = Path(tempfile.mkdtemp()) / "scenes"
    folder.mkdir()
    for path in sorted(simulated("series").glob("S2_*.tif"))[:6]:
        shutil.copy(path, folder)
    (folder / "S2_2020-12-01.tif").write_bytes(b"a download that broke off")
    tab = panel(stage, "detectclouds", size=(1400, 1000))
    tab.picker.show_values({"METHOD": "spectral"})
    dialog = show_batch(tab)
    stage.save(dialog, "_empty")
    dialog.take_in([str(folder)])
    stage.wait(lambda: dialog.search is None, 60)
    dialog.take_in([str(folder / "S2_2020-12-01.tif")])
    stage.spin(1.0)
    stage.wait(lambda: dialog.search is None, 60)
    dialog.folder.setFilePath(str(folder.parent / "clouds"))
    dialog.start()
    stage.wait(lambda: "done" in dialog.tree.topLevelItem(2).text(2), 120)
    stage.spin(0.5)
    stage.save(dialog)
    stage.wait(lambda: dialog.run is None, 120)
    stage.save(dialog, "_end")
