"""Published data sets in small, made here in their layouts: brought into shape, made material, and models scored on them."""

from __future__ import annotations

import datetime
import json
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
import rasterio

pytest.importorskip("torch")

from PIL import Image

from skymend.engine.job.errors import InputError
from skymend.engine.job.events import Events
from skymend.models.datasets import raw_scenes, removal, series, set_material, set_rasters
from skymend.models.datasets.__main__ import main, published_set
from skymend.models.datasets.evaluation import evaluate
from skymend.models.datasets.fusion import FusionSet
from skymend.models.datasets.published_set import ModelOnSet, PublishedSet
from skymend.models.training import labelled_tiles, pair_material, simulated, stf_datasets

SILENT = Events.silent()
SMALL = stf_datasets.Layout(None, 255, 5, None, (2,))
RANDOM = np.random.default_rng(0)


@pytest.fixture
def tianjin(tmp_path, monkeypatch):
    """Five dates of 8 bits; windows are of 256 pixels."""
    monkeypatch.setitem(stf_datasets.LAYOUTS, "Tianjin", SMALL)
    coarse = np.kron(RANDOM.integers(40, 120, (6, 17, 16)), np.ones((1, 16, 16)))
    for number in range(5):
        date = datetime.date(2014, 1, 1) + datetime.timedelta(16 * number)
        image = coarse + 10 * number
        fine = image + RANDOM.integers(0, 20, image.shape)
        for sensor, letter, values in (("Landsat", "L", fine), ("MODIS", "M", image)):
            name = f"{letter}_{date.year}-{date.month}-{date.day}.tif"
            set_rasters.write(tmp_path / sensor / name, values.astype(np.uint8))
    return tmp_path


def test_a_fusion_set_is_scored_in_the_authors_measures_and_goes_on_where_it_stopped(tianjin, tmp_path, monkeypatch):
    asked = ModelOnSet("copy", tianjin)
    found = evaluate("Tianjin", FusionSet("Tianjin", asked), tmp_path / "out", SILENT)
    assert set(found["copy"]) == {"RMSE", "MAE", "PSNR", "SSIM", "ERGAS", "CC", "SAM", "UIQI"}
    assert found["copy"]["RMSE"] == pytest.approx(10 / 255, rel=0.4)
    page = (tmp_path / "out" / "Tianjin-copy.md").read_text(encoding="utf-8")
    assert "| copy |" in page
    monkeypatch.setattr(FusionSet, "score", lambda *_: pytest.fail("scored twice"))
    again = evaluate("Tianjin", FusionSet("Tianjin", asked), tmp_path / "out", SILENT)
    assert again == found
    with pytest.raises(InputError, match="other settings"):
        evaluate("Tianjin", FusionSet("Tianjin", replace(asked, seed=1)), tmp_path / "out", SILENT)


def test_a_journal_that_a_crash_cut_off_loses_only_its_last_line(tmp_path):
    class Counting(PublishedSet):
        measures = ("a",)
        calls = 0

        def samples(self):
            return ["one", "two"]

        def score(self, sample, work):
            Counting.calls += 1
            return {"m": {"a": float("inf") if sample == "one" else 2.0}}

    asked = ModelOnSet("m", tmp_path)
    evaluate("set", Counting(asked), tmp_path, SILENT)
    journal = tmp_path / "set-m.jsonl"
    journal.write_text(journal.read_text()[:-9])
    found = evaluate("set", Counting(asked), tmp_path, SILENT)
    assert Counting.calls == 3
    assert found["m"]["a"] == np.inf
    assert json.loads((tmp_path / "set-m.json").read_text())["scores"]["m"]["a"] == "inf"


def test_pairs_of_a_set_become_material_with_a_triplet_held_back(tianjin, tmp_path):
    set_material.pairs("Tianjin", tianjin, tmp_path, "hh", 9, SILENT)
    batch = pair_material.drawn(tmp_path, np.random.default_rng(0), 2, 1, 32)
    assert batch["coarse"].shape == (2, 2, 6, 32, 32)
    assert batch["clear"].min() >= -1
    assert sum(len(one["clear"]) for one in pair_material.held(tmp_path, 2, 64)) == 2  # windows of one triplet


def test_raw_scenes_get_dates_and_bands_and_are_stretched_as_a_recipe_says(tmp_path, monkeypatch):
    monkeypatch.setitem(stf_datasets.LAYOUTS, "CIA", replace(SMALL, data_range=10000, dates=3, hh=(1,)))
    raw, shape = tmp_path / "raw", (256, 260)
    values = RANDOM.integers(100, 4000, (6, *shape)).astype(np.uint16)
    for number, day in enumerate((8, 17, 26)):
        (raw / "Landsat").mkdir(parents=True, exist_ok=True)
        (raw / "MODIS").mkdir(exist_ok=True)
        np.moveaxis(values + np.uint16(number), 0, 1).tofile(raw / "Landsat" / f"200110{day:02d}_TM.bil")
        (values + np.uint16(number)).tofile(raw / "MODIS" / f"MOD_200110{day:02d}.bsq")
    raw_scenes.format_scenes(raw, tmp_path / "set", "CIA", SILENT, shape)
    with rasterio.open(tmp_path / "set" / "Landsat" / "L_2001-10-17.tif") as file:
        np.testing.assert_array_equal(file.read(), values + 1)
    data = stf_datasets.published(tmp_path / "set", "CIA", "hh", "test", number=7, pairs=2, symmetric=False)
    image = data[0].images["fine_01"]
    assert image.shape == (3, *shape)
    assert (image == 0).mean() == pytest.approx(0.02, abs=0.01)
    assert (image * 255 % 1 < 1e-3).mean() > 0.4
    with pytest.raises(InputError, match="2040 × 1720"):
        raw_scenes.format_scenes(raw, tmp_path / "other", "CIA", SILENT)


def test_patches_of_a_setting_are_arranged_as_published(tianjin, tmp_path):
    count = raw_scenes.arrange(tianjin, tmp_path / "private", "Tianjin", "hh", 9, SILENT)
    files = sorted(path.relative_to(tmp_path / "private").as_posix() for path in (tmp_path / "private").rglob("*.tif"))
    assert len(files) == count == 6 * (2 * 2 + 2 + 2 + 1)
    assert "hh_setting-9/train/Landsat_01/Group_01_L_0_256_0_256.tif" in files
    assert "hh_setting-9/test/full/MODIS_03/Group_01_M_.tif" in files


def test_sen12ms_cr_regions_are_matched_exactly(tmp_path):
    for season, region in (("ROIs1158_spring", 1), ("ROIs1158_spring", 106), ("ROIs1158_spring", 17)):
        for kind, bands in (("s1", 2), ("s2", 13), ("s2_cloudy", 13)):
            name = f"{season}_{kind}_{region}_p30.tif"
            set_rasters.write(
                tmp_path / f"{season}_{kind}" / f"{kind}_{region}" / name, np.ones((bands, 2, 2), np.int16)
            )
    found = {split: list(removal.sen12ms_cr_files(tmp_path, split)) for split in ("train", "val", "test")}
    assert {split: [name.split("_")[-2] for name in names] for split, names in found.items()} == {
        "train": ["1"], "val": ["17"], "test": ["106"],
    }  # fmt: skip


def test_cuhk_and_mtc_patches_are_found_with_all_that_belongs_to_them(tmp_path):
    for base in (tmp_path, tmp_path / "nir"):
        for kind in ("cloud", "label"):
            (base / "test" / kind).mkdir(parents=True)
            Image.fromarray(np.zeros((4, 4, 3), np.uint8)).save(base / "test" / kind / "1.png")
    assert list(removal.cuhk_files(tmp_path, "test")) == ["1"]
    (tmp_path / "nir" / "test" / "cloud" / "1.png").unlink()
    with pytest.raises(InputError, match="near infrared"):
        removal.cuhk_files(tmp_path, "test")
    tile = tmp_path / "Sen2_MTC" / "T1"
    (tmp_path / "test.txt").write_text("T1\n")
    for name in ("cloudless/a", "cloudless/b", "cloud/a_0", "cloud/a_1", "cloud/a_2"):
        set_rasters.write(tile / f"{name}.tif", np.ones((4, 2, 2), np.uint16))
    assert [path.name for path in removal.sen2_mtc_files(tmp_path, "test")["a"]][-1] == "a.tif"
    assert list(removal.sen2_mtc_files(tmp_path, "test")) == ["a"]


@pytest.fixture
def pastis(tmp_path):
    """Two patches of five dates; the second is the test's."""
    days = {str(k): int((datetime.date(2018, 9, 10) + datetime.timedelta(10 * k)).strftime("%Y%m%d")) for k in range(5)}
    features = [
        {"properties": {"ID_PATCH": patch, "Fold": fold, "dates-S2": days, "dates-S1A": days}}
        for patch, fold in ((10000, 1), (10001, 5))
    ]
    (tmp_path / "metadata.geojson").write_text(json.dumps({"features": features}))
    norm = {f"Fold_{k}": {"mean": [-10.0, -17.0, 7.0], "std": [3.0, 3.0, 2.0]} for k in range(1, 6)}
    (tmp_path / "NORM_S1A_patch.json").write_text(json.dumps(norm))
    for folder in ("DATA_S2", "DATA_S1A"):
        (tmp_path / folder).mkdir()
    for patch in (10000, 10001):
        clear = RANDOM.integers(300, 1500, (1, 10, 16, 16)) + np.zeros((5, 1, 1, 1), int)
        clear[3, :, 2:14, 2:14] = 8000
        np.save(tmp_path / "DATA_S2" / f"S2_{patch}.npy", clear.astype(np.int16))
        np.save(tmp_path / "DATA_S1A" / f"S1A_{patch}.npy", RANDOM.normal(-12, 2, (5, 3, 16, 16)).astype(np.float32))
    return tmp_path


def test_pastis_gets_masks_and_clean_frames(pastis):
    (pastis / "REAL_MASKS").mkdir()
    np.save(pastis / "REAL_MASKS" / "10000.npy", np.zeros((5, 1, 16, 16), np.int8))  # what is there stays
    series.write_masks(pastis, "spectral", SILENT, "cpu")
    data = series.Pastis(pastis)
    assert data.masks("10001").shape == (5, 1, 16, 16)
    assert data.ids("test") == ["10001"]
    assert 3 in data.bad_frames["10001"]
    sample = data.sample("10001", "test", rescale=True)
    assert len(sample.y) == 5 - len(data.bad_frames["10001"])
    assert data.bad_frames["10000"] == []


class Zeros:
    """Stands in for a session: a network that says 0."""

    input_names = ("x", "t", "date", "cond", "mask")

    def __init__(self, shape):
        self.shape = shape

    def run(self, inputs):
        return {"y": np.zeros(self.shape(inputs["x"]), np.float32)}

    def bound(self, inputs):
        assert inputs["cond"].shape[2] == 3
        return self


def stands_in(monkeypatch, module, family, shape, **told):
    """Makes a model of a family that says 0 the one that is found."""
    card = SimpleNamespace(id="x", kind="onnx", family=family, outputs=["y"], configuration={"window": 3, **told},
                           sampler={"alpha": 3.0, "steps": 2})  # fmt: skip
    monkeypatch.setattr(ModelOnSet, "card", lambda self, task: card)
    monkeypatch.setattr(module, "open_session", lambda *_, **__: Zeros(shape))


def test_pastis_series_are_scored_under_their_gaps_beside_the_baselines(pastis, monkeypatch, tmp_path):
    stands_in(monkeypatch, series, "restore-dit", lambda x: x.shape)
    (pastis / "REAL_MASKS").mkdir()
    masks = np.zeros((5, 1, 16, 16), np.int8)
    masks[3, :, :4, :4] = 1  # of the frame that is left out: it falls on the next one
    np.save(pastis / "REAL_MASKS" / "10001.npy", masks)
    (pastis / "bad_frames.json").write_text(json.dumps({"10001": [3]}))
    found = evaluate("PASTIS-R", series.PastisSet(ModelOnSet("x", pastis)), tmp_path / "out", SILENT)
    assert set(found) == {"x", "last", "next", "closest", "linear_interpolation"}
    assert found["linear_interpolation"]["mae_occluded_input_pixels"] == pytest.approx(0, abs=1e-6)
    assert found["x"]["mae_occluded_input_pixels"] == pytest.approx(0.5 - 0.09 / 0.8, abs=0.1)  # 0 is the middle
    assert found["x"]["mae_observed_input_pixels"] == pytest.approx(0, abs=1e-6)
    assert "RESTORE-DiT (published)" in (tmp_path / "out" / "PASTIS-R-x.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["SEN12MS-CR", "CUHK-CR1", "Sen2_MTC_New"])
def test_patches_are_prepared_restored_and_measured_as_their_authors_do(name, tmp_path, monkeypatch):
    bands = {"SEN12MS-CR": 13, "CUHK-CR1": 4, "Sen2_MTC_New": 3}[name]
    stands_in(monkeypatch, removal, "emrdm", lambda x: (len(x), bands, *x.shape[-2:]))
    if name == "SEN12MS-CR":
        for kind, count in (("s1", 2), ("s2", 13), ("s2_cloudy", 13)):
            path = tmp_path / f"ROIs1158_spring_{kind}" / f"{kind}_31" / f"ROIs1158_spring_{kind}_31_p1.tif"
            set_rasters.write(path, RANDOM.integers(1, 9000, (count, 16, 16)).astype(np.int16))
    elif name == "CUHK-CR1":
        for base in (tmp_path, tmp_path / "nir"):
            for kind in ("cloud", "label"):
                (base / "test" / kind).mkdir(parents=True)
                Image.fromarray(RANDOM.integers(0, 255, (32, 32, 3)).astype(np.uint8)).save(
                    base / "test" / kind / "1.png"
                )
    else:
        (tmp_path / "test.txt").write_text("T1\n")
        for image in ("cloudless/a", "cloud/a_0", "cloud/a_1", "cloud/a_2"):
            values = RANDOM.integers(1, 9000, (4, 16, 16)).astype(np.uint16)
            set_rasters.write(tmp_path / "Sen2_MTC" / "T1" / f"{image}.tif", values)
    one = published_set(name, ModelOnSet("x", tmp_path))
    (sample,) = one.samples()
    scores = one.score(sample, tmp_path)
    assert {"x", "median" if name == "Sen2_MTC_New" else "cloudy"} == set(scores)
    assert all(np.isfinite(scores["x"][measure]) for measure in one.measures[:2])
    assert "EMRDM" in one.published


def test_clips_are_scored_as_mtdo_is_and_other_methods_by_the_task(tmp_path):
    for number in range(3):
        sharp = np.kron(RANDOM.integers(60, 200, (12, 12, 3)), np.ones((4, 4, 1))).astype(np.uint8)
        (tmp_path / "GT" / "001").mkdir(parents=True, exist_ok=True)
        Image.fromarray(sharp).save(tmp_path / "GT" / "001" / f"{number:08d}.png")
    one = published_set("Jilin", ModelOnSet("bicubic", tmp_path, device="cpu"))
    (tmp_path / "work").mkdir()
    scores = one.score("001", tmp_path / "work")
    assert scores["bicubic"]["psnr_y_upstream"] > 15
    assert one.published["MTDO"]["psnr_y_upstream"] == 34.93


def test_a_detector_is_scored_by_all_pixels_together(tmp_path):
    image = np.full((13, 32, 32), 800, np.uint16)
    image[10] = 5  # no cirrus over clear ground
    image[:, 8:24, 8:24] = 7000
    folder = tmp_path / "ROI_1" / "image"
    set_rasters.write(folder / "S2L1C.tif", image)
    set_rasters.write(folder / "labels" / "manual_hq.tif", (image[1:2] > 5000).astype(np.uint8))
    found = evaluate(
        "CloudSEN12", published_set("CloudSEN12", ModelOnSet("spectral", tmp_path, device="cpu")), tmp_path, SILENT
    )
    assert found["spectral"]["kappa cloud"] > 0.3
    assert 0 <= found["spectral"]["recall thick"] <= 1


def test_series_and_patches_become_material_in_the_place_of_simulated_ones(pastis, tmp_path):
    told = json.loads((pastis / "metadata.geojson").read_text())
    told["features"][1]["properties"]["Fold"] = 4
    (pastis / "metadata.geojson").write_text(json.dumps(told))
    (pastis / "REAL_MASKS").mkdir()
    for patch in ("10000", "10001"):
        np.save(pastis / "REAL_MASKS" / f"{patch}.npy", np.zeros((5, 1, 16, 16), np.int8))
    (pastis / "bad_frames.json").write_text(json.dumps({"10000": [3], "10001": [3]}))
    set_material.series(pastis, tmp_path, 4, 8, 10, SILENT)
    made = simulated.load(tmp_path, "series")
    assert made["truth"].shape == (1, 4, 10, 8, 8)
    assert made["radar"].shape == (1, 4, 2, 8, 8)
    first = (datetime.date(2018, 9, 10) - datetime.date(2000, 1, 1)).days
    assert (made["days"][0] - first).tolist() == [0, 10, 20, 40]  # of the frames that are left
    for region in (1, 17):
        for kind, bands in (("s1", 2), ("s2", 13), ("s2_cloudy", 13)):
            name = f"ROIs1158_spring_{kind}_{region}_p30.tif"
            image = np.full((bands, 8, 8), 500, np.int16)
            set_rasters.write(tmp_path / f"ROIs1158_spring_{kind}" / f"{kind}_{region}" / name, image)
    set_material.patches("SEN12MS-CR", tmp_path, tmp_path, 10, SILENT)
    held = simulated.load(tmp_path, "clouds", held=True)
    assert held["image"].shape == (1, 1, 13, 8, 8)
    assert float(held["truth"][0, 0, 0, 0, 0]) == pytest.approx(0.05, abs=1e-4)


def test_labelled_patches_become_material_with_regions_held_back(tmp_path):
    for number in range(3):
        folder = tmp_path / "high" / f"ROI_{number}" / "image"
        set_rasters.write(folder / "S2L1C.tif", np.full((13, 40, 40), 1000 * number, np.uint16))
        set_rasters.write(folder / "labels" / "manual_hq.tif", np.full((1, 40, 40), number, np.uint8))
    rows = "".join(f"ROI_{k},{int(k == 0)}\n" for k in range(3))
    (tmp_path / "metadata.csv").write_text(f"roi_id,test\n{rows}")
    set_material.labelled(tmp_path, tmp_path, ["B02", "B8A"], 32, SILENT)
    train, held = (labelled_tiles.load(tmp_path, held=one) for one in (False, True))
    assert train["image"].shape == held["image"].shape == (1, 1, 2, 32, 32)
    assert (train["classes"][0, 0, 0, 0], held["classes"][0, 0, 0, 0]) == (1, 2)


def test_the_command_says_what_is_missing(tmp_path, capsys):
    assert main(["evaluate", "PASTIS-R", str(tmp_path), "--method", "restore-dit-small", "--out", str(tmp_path)]) == 1
    assert "metadata.geojson" in capsys.readouterr().err
    assert main(["evaluate", "CIA", str(tmp_path), "--method", "copy", "--option", "odd"]) == 1
    assert "NAME=VALUE" in capsys.readouterr().err
