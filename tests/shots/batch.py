"""The dialog for many scenes while clouds of a folder are found: some done, one failed. The batch itself is played."""

import json
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from scene import panel, simulated


def played(task, job, feedback, preferences, standby=None):
    """What the worker's batch leaves in the journal after five scenes."""
    from skymend.contract.recipe import job_id

    journal = Path(job["journal"])
    jobs = [json.loads(line) for line in Path(job["jobs"]).read_text(encoding="utf-8").splitlines()]
    for kind in ("done", "failed", "claims"):
        (journal / kind).mkdir(parents=True)
    for number, entry in enumerate(jobs[:5]):
        kind, record = "done", {"outputs": {"OUTPUT": entry["parameters"]["output"]}}
        if number == 3:
            text = f"{entry['parameters']['input']['name']}.tif cannot be read: the file ends too early."
            kind, record = "failed", {"text": text, "hint": "Download it again."}
        (journal / kind / f"{job_id(entry)}.json").write_text(json.dumps(record), encoding="utf-8")
    (journal / "claims" / f"{job_id(jobs[5])}.0").write_text("{}", encoding="utf-8")
    feedback.setProgress(100 * 5 / len(jobs))
    feedback.pushTimeLeft(170.0)
    feedback.setProgressText(f"Scene 5 of {len(jobs)}")
    while not feedback.isCanceled():
        time.sleep(0.05)


def take(stage):
    import tempfile

    from skymend.runtime import worker
    from skymend.ui import batch_dialog

    scenes = sorted(simulated("series").glob("S2_*.tif"))
    worker.run_job = played
    batch_dialog.can_search = lambda: False
    tab = panel(stage, "detectclouds", size=(1400, 1000))
    tab.picker.show_values({"METHOD": "spectral"})
    dialog = batch_dialog.show_batch(tab)
    dialog.take_in([str(path) for path in scenes])
    dialog.folder.setFilePath(str(Path(tempfile.mkdtemp()) / "clouds"))
    dialog.start()
    stage.wait(lambda: "done" in dialog.tree.topLevelItem(2).text(2), 30)
    dialog._fit()
    stage.spin(0.5)
    stage.save(dialog)
