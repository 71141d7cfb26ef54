"""Methods of a task compared: scores become a table and a page."""

from __future__ import annotations

import csv

import numpy as np
import pytest

from skymend.engine.job.errors import InputError
from skymend.engine.job.events import Events
from skymend.engine.run import run_task
from skymend.engine.skill.score import compare
from tests.engine.rasters import write_raster


@pytest.fixture
def series(tmp_path):
    """Twelve dates of 24 × 24 pixels with a season, each with a cloud and its mask."""
    random, images, masks = np.random.default_rng(0), [], []
    ground = 1000 + 2000 * random.random((2, 24, 24))
    for k in range(12):
        cloud = np.zeros((24, 24), bool)
        cloud[2 * k % 16 :][:8, 3 * k % 15 :][:, :9] = True
        values = np.where(cloud, 9000, ground * (1 + 0.3 * np.sin(k / 2))).astype(np.uint16)
        name = f"2020-{k + 1:02d}-05.tif"
        images.append(write_raster(tmp_path / f"S2_{name}", values, names=("red", "nir"), nodata=0))
        masks.append(write_raster(tmp_path / f"mask_{name}", cloud.astype(np.uint8)))
    return {"optical": [{"path": str(path)} for path in images], "masks": [{"path": str(path)} for path in masks]}


def test_scores_of_a_series_become_a_table_and_a_page(series, tmp_path):
    page, table = tmp_path / "page.html", tmp_path / "scores.csv"
    job = {"task": "reconstructseries", **series, "output_html": str(page), "output": str(table)}
    result = run_task("comparemethods", job, Events.silent())
    rows = list(csv.DictReader(table.open(encoding="utf-8")))
    best = [row["method"] for row in rows if row["chosen"] and row["case"] == "all"]
    assert ", ".join(dict.fromkeys(best)) == result.outputs["BEST"]
    assert len({row["method"] for row in rows}) >= 3
    assert all(float(row["rmse"]) > 0 for row in rows if row["rmse"])
    text = page.read_text(encoding="utf-8")
    assert result.report["skill"][0]["reason"] in text
    assert sorted(path.name for path in tmp_path.iterdir() if path.suffix != ".tif") == ["page.html", "scores.csv"]


def test_pictures_stand_in_the_page(series, tmp_path, monkeypatch):
    from skymend.engine.series import skill

    truth = {"red": np.zeros(50), "nir": np.zeros(50)}
    told = compare(
        {"a": "Method A", "b": "Method B"}, {"a": [truth["red"] + 1] * 2, "b": [truth["red"] + 2] * 2}, truth,
        what="all bands", hidden="100 values",
    )  # fmt: skip
    told.samples.update({"Truth": np.ones((3, 8, 8), np.float32), "Method A": np.zeros((3, 8, 8), np.float32)})
    monkeypatch.setattr(skill, "compare", lambda parameters, events: [told])
    page = tmp_path / "page.html"
    run_task("comparemethods", {"task": "reconstructseries", **series, "output_html": str(page)}, Events.silent())
    assert page.read_text(encoding="utf-8").count("data:image/png") == 2


def test_what_the_task_refuses_is_said_in_its_words(series):
    with pytest.raises(InputError, match=r"reconstructseries.*MASK_BUFFER"):
        run_task("comparemethods", {"task": "reconstructseries", **series, "mask_buffer": -1}, Events.silent())
    with pytest.raises(InputError, match="TASK"):
        run_task("comparemethods", {"task": "doctor"}, Events.silent())
    with pytest.raises(InputError, match="a table is not written as"):
        job = {"task": "reconstructseries", **series, "output": "scores.xls"}
        run_task("comparemethods", job, Events.silent())
