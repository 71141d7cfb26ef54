"""Batches: every scene once, gone on with after crashes, failures told by cause."""

from __future__ import annotations

import io
import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import numpy as np
import pytest

from skymend.contract.recipe import Recipe, job_id, write_recipe
from skymend.engine.batch import journal as journals
from skymend.engine.batch.batch import Parameters, jobs_of
from skymend.engine.batch.journal import Journal
from skymend.engine.batch.scenes import find_scenes
from skymend.engine.job.errors import InputError
from skymend.engine.job.events import Events
from skymend.engine.run import run_job, run_task
from tests.engine.rasters import write_raster

ROOT = Path(__file__).resolve().parents[3]
NAMES = ("a_2020-06-01", "b_2020-06-02")


@pytest.fixture
def archive(tmp_path) -> Path:
    """Two scenes, and a recipe that compares each with itself."""
    folder = tmp_path / "scenes"
    folder.mkdir()
    for name in NAMES:
        write_raster(folder / f"{name}.tif", np.full((1, 16, 16), 0.25, np.float32), names=["red"])
    parameters = {"prediction": {"path": "{scene}"}, "reference": {"path": "{scene}"},
                  "output_html": str(tmp_path / "out" / "{name}.html")}  # fmt: skip
    write_recipe(str(tmp_path / "recipe.json"), Recipe("evaluate", parameters))
    return folder


def batch(archive: Path, **more):
    given = {
        "scenes": str(archive),
        "recipe": str(archive.parent / "recipe.json"),
        "journal": str(archive.parent / "j"),
    }
    return run_task("batch", {**given, **more}, Events.silent()).report


def exit_code(archive: Path) -> int:
    parameters = {"scenes": str(archive), "recipe": f"{archive.parent}/recipe.json", "journal": f"{archive.parent}/j"}
    return run_job(json.dumps({"task": "batch", "parameters": parameters}), io.StringIO(), threading.Event())


def test_what_is_missing_or_failed_is_done_and_nothing_else(archive):
    (archive / f"{NAMES[1]}.tif").write_bytes(b"no raster")
    assert exit_code(archive) == 4
    report = batch(archive)
    assert (report["done"], report["failed"]) == (1, 1)
    assert list(report["causes"].values()) == [1]
    kept = archive.parent / "out" / f"{NAMES[0]}.html"
    shutil.copy(archive / f"{NAMES[0]}.tif", archive / f"{NAMES[1]}.tif")
    before = kept.stat().st_mtime_ns
    report = batch(archive)
    assert (report["done"], report["failed"]) == (2, 0)
    assert exit_code(archive) == 0
    assert kept.stat().st_mtime_ns == before
    assert {path.stem for path in (archive.parent / "out").iterdir()} == set(NAMES)
    assert NAMES[1] in (archive.parent / "j" / "report.html").read_text()


def test_a_batch_that_is_killed_is_gone_on_with(archive):
    command = [sys.executable, "-m", "skymend", "batch", str(archive), "--recipe", str(archive.parent / "recipe.json"),
               "--journal", str(archive.parent / "j")]  # fmt: skip
    environment = {**os.environ, "PYTHONPATH": str(ROOT / ".dev" / "plugins")}
    with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as first:
        while not list((archive.parent / "j" / "done").glob("*.json")):
            time.sleep(0.05)
        first.send_signal(signal.SIGKILL)
    done = len(list((archive.parent / "j" / "done").glob("*.json")))
    assert done < 2
    assert batch(archive)["done"] == 2


def test_outputs_among_the_scenes_are_no_scenes(archive):
    parameters = {"input": {"path": "{scene}"}, "output": str(archive / "{name}_clouds.tif")}
    write_recipe(str(archive.parent / "recipe.json"), Recipe("detectclouds", parameters))
    write_raster(archive / f"{NAMES[0]}_clouds.tif", np.zeros((1, 16, 16), np.uint8))
    asked = Parameters(scenes=str(archive), recipe=str(archive.parent / "recipe.json"), journal="")
    assert len(jobs_of(asked)[0]) == 2


def test_two_jobs_with_one_output_are_refused(archive):
    parameters = {"input": {"path": "{scene}"}, "output": str(archive.parent / "clouds.tif")}
    write_recipe(str(archive.parent / "recipe.json"), Recipe("detectclouds", parameters))
    with pytest.raises(InputError, match=r"Two jobs would write .*clouds\.tif"):
        batch(archive)


def test_a_list_of_jobs_names_the_line_that_is_none(tmp_path):
    (tmp_path / "jobs.jsonl").write_text('{"task": "evaluate", "parameters": {}}\n{"task": "unknown"}\n')
    with pytest.raises(InputError, match=r"Line 2 of .*jobs\.jsonl is no job. There is no task “unknown”"):
        run_task("batch", {"jobs": str(tmp_path / "jobs.jsonl"), "journal": str(tmp_path / "j")}, Events.silent())


def test_what_is_done_counts_as_long_as_its_outputs_are_there(tmp_path):
    journal = Journal(tmp_path / "j")
    (tmp_path / "out.tif").touch()
    journal.note("job", {"outputs": {"OUTPUT": str(tmp_path / "out.tif")}}, good=True)
    assert journal.done("job") is not None
    (tmp_path / "out.tif").unlink()
    assert journal.done("job") is None


def test_a_claim_is_one_s_alone_until_nobody_touches_it(tmp_path, monkeypatch):
    one, other = Journal(tmp_path), Journal(tmp_path)
    name = job_id({"task": "evaluate"})
    claim = one.claim(name)
    assert claim is not None
    assert other.claim(name) is None
    claim._over.set()  # its heart stands still
    monkeypatch.setattr(journals, "EXPIRES", -1.0)
    taken = other.claim(name)
    assert taken is not None
    assert one.taken_over(claim)
    taken.release()
    assert not list((tmp_path / "claims").iterdir())


def test_of_many_only_one_gets_a_claim(tmp_path):
    won = []
    threads = [threading.Thread(target=lambda: won.append(Journal(tmp_path).claim("job"))) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(claim is not None for claim in won) == 1


def test_a_claim_of_a_process_that_is_gone_is_nobody_s(tmp_path):
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    claim = Journal(tmp_path).folder / "claims" / "job.0"
    claim.write_text(json.dumps({"host": journals.this_host(), "pid": gone.pid}))
    assert Journal(tmp_path).claim("job") is not None


def test_products_are_scenes_of_their_own_and_other_rasters_too(tmp_path):
    product = "LC08_L2SP_014031_20180530_20200831_02_T1"
    for path in (f"l8/{product}_SR_B4.TIF", f"l8/{product}_SR_B5.TIF", "own/2019-01-02.tif"):
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).touch()
    found, problems = find_scenes(str(tmp_path))
    assert [(scene.path, scene.date) for scene in found] == [
        (str(tmp_path / "l8"), "2018-05-30"),
        (str(tmp_path / "own" / "2019-01-02.tif"), "2019-01-02"),
    ]
    assert problems == []


def test_scenes_of_several_files_in_one_folder_are_left_out_and_named(tmp_path):
    for date in ("20180530", "20180615"):
        for band in ("B4", "B5"):
            (tmp_path / f"LC08_L2SP_014031_{date}_20200831_02_T1_SR_{band}.TIF").touch()
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "x.tif").touch()
    found, problems = find_scenes(str(tmp_path))
    assert [Path(scene.path).name for scene in found] == ["x.tif"]
    assert len(problems) == 2


def test_items_of_a_catalogue_are_scenes(tmp_path):
    assets = {"data": {"href": "./one.tif", "roles": ["data"]}, "look": {"href": "look.tif", "roles": ["overview"]}}
    item = {"id": "S2_one", "assets": assets, "properties": {"datetime": "2021-05-06T10:00:00Z"}}
    remote = {"id": "S2_two", "assets": {"B04": {"href": "https://example.org/two.tif"}}, "properties": {}}
    (tmp_path / "items.json").write_text(json.dumps({"type": "FeatureCollection", "features": [item, remote]}))
    found, _ = find_scenes(str(tmp_path / "items.json"))
    assert [(scene.path, scene.name, scene.date) for scene in found] == [
        (str(tmp_path / "one.tif"), "S2_one", "2021-05-06"),
        ("/vsicurl/https://example.org/two.tif", "S2_two", ""),
    ]
