"""What masks mean, told by what the user says, by names and by values."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest

from skymend.engine.clouds.flag_products import PRODUCTS, SHARES, Product
from skymend.engine.clouds.mask_evidence import SceneMask
from skymend.engine.clouds.mask_reader import ClassReader
from skymend.engine.clouds.masks import mask_of_layer
from skymend.engine.clouds.recogniser import Convention, recognise, stated
from skymend.engine.job.errors import InputError
from skymend.engine.job.events import Events
from skymend.engine.job.layer import Layer
from skymend.engine.raster.opening import open_scene
from skymend.engine.raster.window import Window
from tests.engine.rasters import write_raster

MANY = np.arange(0, 97, 3)  # a probability has many values


class Said(list):
    """What a run says, by level."""

    def __init__(self) -> None:
        super().__init__()
        self.events = Events(self.append, threading.Event())

    def of(self, level: str) -> str:
        return " ".join(event["text"] for event in self if event.get("level") == level)


def mask(folder: Path, name: str, values, dtype="uint8", **how) -> SceneMask:
    path = write_raster(folder / f"{name}.tif", np.atleast_2d(np.asarray(values)).astype(dtype), **how)
    return mask_of_layer(Layer(path=str(path)))


def product(*masks: SceneMask, kind="auto", values="", said=None, **how) -> Product:
    found = recognise(masks, Convention(kind, values), (Said() if said is None else said).events, **how)
    assert found == found[:1] * len(masks)
    return found[0]


@pytest.mark.parametrize(
    ("name", "dtype", "codes", "expected"),
    [
        ("T33TWM_20200101T100319_SCL_20m", "uint8", [0, 4, 8], "scl"),
        ("SCL_2020-05-08", "float32", [4, 9], "scl"),
        ("LC08_L2SP_191028_20200808_02_T1_QA_PIXEL", "uint16", [1, 21824], "qa-pixel"),
        ("LC08_190028_20200508_QA_PIXEL", "float32", [21824, 22280], "qa-pixel"),
        ("LE07_L2SP_190028_20150808_20200903_02_T1_QA_PIXEL", "uint16", [1, 5440, 5896], "qa-pixel"),
        ("LC08_L1TP_013032_20180710_BQA", "uint16", [1, 2720, 2800], "bqa-collection1"),
        ("LC80200392015216LGN00_BQA", "uint16", [1, 20480, 53248], "bqa"),
        ("LT52220622004289_pixel_qa", "uint16", [66, 96, 130], "pixel-qa"),
        ("LE70230282011250EDC00_fmask", "uint8", [0, 1, 4], "fmask"),
        ("HLS.L30.T18STH.2020180T1.v2.0.Fmask", "uint8", [64, 66], "hls-fmask"),
        ("HLS.S30.T18STH.2020180T1.v2.0.Fmask", "uint8", [0, 2, 4], "hls-fmask"),
        ("HLS.L30.T18STH.Fmask", "uint8", [64, 68, 194, 255], "hls-fmask"),
        ("scene_Fmask", "int16", [64, 68, 194], "hls-fmask"),
        ("scene_Fmask", "float32", [64, 68, 194], "hls-fmask"),
        ("scene_fmask", "uint8", [1, 2, 5], "python-fmask"),
        ("ga_ls8c_oa_3-2-1_091084_2020-05-08_final_fmask", "uint8", [0, 1, 2, 3], "dea-fmask"),
        ("oa_fmask", "float32", [1, 2, 5], "dea-fmask"),
        ("20200508_LEVEL2_SEN2A_QAI", "int16", [2112, 2114, 2116, 4160], "force-qai"),
        ("20200508_LEVEL2_LND08_QAI", "float32", [1, 2112, 2120], "force-qai"),
        ("CBERS-4_AWFI_CMASK_2017-11-17", "uint8", [0, 4], "bdc-cmask"),
        ("CBERS_4_AWFI_CMASK_2017-11-17", "uint8", [0, 127, 255], "cbers-cmask"),
        ("CLOUDMASK_20150711", "uint8", [0, 1], "mask"),
        ("quality", "uint16", [1, 21824, 22280], "qa-pixel"),
        ("MOD09GA_state_1km", "uint16", [0, 8, 1024], "mod09-state"),
        ("MOD13Q1_pixel_reliability", "int8", [-1, 0, 3], "mod13-reliability"),
        ("MOD13Q1_250m_16_days_VI_Quality", "uint16", [2112, 2114], "mod13-quality"),
        ("MOD11A1.A2020129_QC_Day", "uint8", [0, 2, 65], "mod11-qc"),
        ("VNP09GA_SurfReflect_QF1_1", "uint8", [0, 12], "vnp09-qf1"),
        ("20200508_100000_1040_3B_AnalyticMS_DN_udm", "uint8", [0, 1, 2], "udm"),
        ("S2_L2A_KappaMask_2020", "uint8", [1, 2, 4], "kappamask"),
        ("T33_2020_MSK_CLDPRB_20m", "uint8", [0, 40, 90], "msk-cldprb"),
        ("clp_2020-05-08", "uint8", [3, 12, 96], "msk-cldprb"),
        ("CLP_2020-05-08", "uint8", [0, 30, 210, 255], "clp"),
        ("cld_2020-05-08", "uint8", [0, 255], "clp"),
        ("cs_cdf", "float32", np.linspace(0, 1, 50), "cloud-score"),
        ("mine", "uint8", [0] + 9 * [1] + [2, 3], "python-fmask"),
        ("mine", "uint8", 5 * [0] + 9 * [1] + [2, 3], "classes"),
        ("x_CLM", "uint8", [0, 1, 255], "mask"),
        ("mine", "uint8", [0, 1, 2, 3], "classes"),
        ("mine", "uint8", [2, 4, 5, 11], "scl"),
        ("mine", "uint8", [1, 2, 3], "python-fmask"),
        ("mine", "uint8", [0, 255], "cloud"),
        ("mine", "int16", [64, 68, 194], "hls-fmask"),
        ("mine", "int16", [21824 - 65536, 54596 - 65536, 22280], "qa-pixel"),
        ("mine", "uint8", MANY, "msk-cldprb"),
        ("clear_2020-05-08", "uint8", [0, 1], "zero-is-cloud"),
    ],
)
def test_products_are_known_by_name_and_values_whatever_the_type(tmp_path, name, dtype, codes, expected):
    assert product(mask(tmp_path, name, codes, dtype)) == PRODUCTS[expected]


@pytest.mark.parametrize(
    ("name", "codes", "expected"),
    [
        ("x_SCL", [21824, 22280], "qa-pixel"),
        ("x_SCL", [0, 1], "mask"),
        ("x_QA60", [0, 1], "mask"),
        ("x_QA_PIXEL", [0, 1], "mask"),
        ("HLS.L30.Fmask", [1, 2, 5], "python-fmask"),
    ],
)
def test_values_that_contradict_the_name_change_the_product_and_are_told(tmp_path, name, codes, expected):
    said = Said()
    assert product(mask(tmp_path, name, codes, "uint16"), said=said) == PRODUCTS[expected]
    assert "called like" in said.of("info")
    assert PRODUCTS[expected].title in said.of("info")


def test_a_name_whose_product_and_all_others_lack_the_values_stops_the_run(tmp_path):
    with pytest.raises(
        InputError, match=r"x_SCL.tif is called like Sentinel-2 scene classification, but holds .*40000"
    ):
        product(mask(tmp_path, "x_SCL", [7, 40_000], "uint16"))


def test_what_the_user_says_must_fit_the_values(tmp_path):
    hls = mask(tmp_path, "m", [64, 68, 194])
    assert product(hls, kind="hls_fmask") == PRODUCTS["hls-fmask"]
    with pytest.raises(
        InputError, match=r"says Sentinel-2 scene classification, but m.tif holds .*64.*look like HLS Fmask"
    ):
        product(hls, kind="scl")


@pytest.mark.parametrize("kind", ["auto", "classes", "cloud", "qa_pixel"])
def test_an_image_of_decimals_is_no_mask(tmp_path, kind):
    values = np.random.default_rng(1).random((3, 20, 20)).astype(np.float32)
    image = write_raster(tmp_path / "image.tif", values)
    with pytest.raises(InputError, match=r"image.tif holds values that are not whole numbers"):
        product(mask_of_layer(Layer(path=str(image))), kind=kind)


def test_a_band_of_an_image_and_decimals_beyond_percent_are_no_mask(tmp_path):
    decimals = np.random.default_rng(1).random((1, 400))
    with pytest.raises(InputError, match="not whole"):
        product(mask(tmp_path, "scene_B04", decimals, "float32"))
    with pytest.raises(InputError, match="not whole"):
        product(mask(tmp_path, "mine", 300 * decimals, "float32"))
    with pytest.raises(InputError, match="not whole"):
        product(mask(tmp_path, "x_SCL", 10 * decimals, "float32"))
    with pytest.raises(InputError, match="complex"):
        product(mask(tmp_path, "mine", decimals, "complex64"))


def test_an_image_of_whole_numbers_is_no_mask(tmp_path):
    picture = write_raster(tmp_path / "picture.tif", np.random.default_rng(1).integers(0, 255, (3, 20, 20), np.uint8))
    with pytest.raises(InputError, match="no mask that SkyMend knows"):
        product(mask_of_layer(Layer(path=str(picture))))


def test_shares_and_percent_are_told_apart_by_all_masks_of_the_run(tmp_path):
    def masks(name: str, tops, dtype="float32") -> list[SceneMask]:
        return [mask(tmp_path, f"{name}_{k}", np.linspace(0, top, 50), dtype) for k, top in enumerate(tops)]

    assert product(*masks("share", (0.4, 1.0))) == SHARES[1]
    assert product(*masks("percent", (0.9, 90))) == SHARES[100]
    assert product(*masks("clear_sky_percent", (1.7, 1.1))) == SHARES[100]
    assert product(*masks("T33_MSK_CLDPRB", (1, 1), "uint8")) == SHARES[100]
    assert product(*masks("cld", (1, 1), "uint8")) == SHARES[1]
    assert product(*masks("probability", (90, 60), "uint8")) == SHARES[100]
    assert product(*masks("s2cloudless_probability", (200, 90), "uint8")) == SHARES[255]
    assert product(*masks("said", (0.7, 80)), kind="probability") == SHARES[100]


def test_one_mask_of_too_few_codes_is_read_as_its_like(tmp_path):
    assert product(mask(tmp_path, "a_1", [0, 1]), mask(tmp_path, "a_2", [4, 9])) == PRODUCTS["scl"]


def test_masks_of_several_kinds_are_told_apart(tmp_path):
    masks = [
        mask(tmp_path, "SCL_2020-05-08", [4, 9]),
        mask(tmp_path, "LC08_2020-05-09_QA_PIXEL", [21824, 22280], "uint16"),
        mask(tmp_path, "cloud_2020-05-10", [0, 1]),
        mask(tmp_path, "SCL_2020-05-18", [4, 5]),
    ]
    found = recognise(masks, Convention(), Said().events)
    assert found == [PRODUCTS[key] for key in ("scl", "qa-pixel", "mask", "scl")]


def test_a_kind_that_the_product_declares_stands_unless_the_user_says_otherwise(tmp_path):
    layer = mask(tmp_path, "flags", [0, 1]).layer
    declared = SceneMask(layer, 1, "band 7", kind="zero_is_cloud")
    assert product(declared) == PRODUCTS["zero-is-cloud"]
    assert product(declared, kind="mask") == PRODUCTS["mask"]
    wrong = SceneMask(mask(tmp_path, "other", [21824, 22280], "uint16").layer, 1, "band 7", kind="scl")
    assert product(wrong) == PRODUCTS["qa-pixel"]


@pytest.mark.parametrize(
    ("name", "codes", "tag", "expected", "accident"),
    [
        ("SCL", [0, 4, 8], 0, "scl", False),
        ("mine", [0, 0, 0, 1], 0, "mask", True),
        ("mine", [0, 0, 0, 1], 1, "mask", True),
        ("mine", [0, 0, 0, 1, 2, 3], 0, "classes", True),
        ("mine", [0, 1, 1, 1, 2, 3], 0, "python-fmask", False),
        ("fmask", [0, 0, 0, 1, 2, 3, 4], 255, "fmask", False),
        ("fmask", [0, 1, 1, 2, 3, 4], 0, "python-fmask", False),
        ("x_QA60", [0, 1024], 0, "qa60", True),
        ("x_QA_PIXEL", [1, 21824], 1, "qa-pixel", False),
        ("T33_MSK_CLDPRB", [0, 20, 90], 0, "msk-cldprb", True),
        ("mine", [0, 1, 99], 99, "mask", False),
    ],
)
def test_a_nodata_tag_on_a_code_in_use_is_told(tmp_path, name, codes, tag, expected, accident):
    said = Said()
    assert product(mask(tmp_path, name, codes, "uint16", nodata=tag), said=said) == PRODUCTS[expected]
    assert (f"the value {tag} is tagged as nodata" in said.of("warning")) == accident


def test_small_codes_of_no_name_are_0_and_not_0_where_a_plain_mask_is_wanted(tmp_path):
    assert product(mask(tmp_path, "area", [0, 2, 4]), plain=True) == PRODUCTS["cloud"]
    assert product(mask(tmp_path, "zones", [0, 700, 1000], "uint16"), plain=True) == PRODUCTS["cloud"]
    assert product(mask(tmp_path, "valid_area", [0, 1]), plain=True) == PRODUCTS["cloud"]
    assert product(mask(tmp_path, "S2_2020_quality", [0, 1, 3]), plain=True) == PRODUCTS["cloud"]
    assert product(mask(tmp_path, "SCL", [4, 8]), plain=True) == PRODUCTS["scl"]


def test_a_hint_names_what_every_task_takes(tmp_path):
    with pytest.raises(InputError) as error:
        product(mask(tmp_path, "strange", [7, 40_000], "uint16"))
    assert "MASK_KIND" in error.value.hint
    assert "MASK_VALUES" in error.value.hint
    assert "force_qai" in error.value.hint
    assert "OPTIONS" not in error.value.hint


@pytest.mark.parametrize(
    ("text", "codes", "expected"),
    [
        ("codes:4,5", [0, 3, 4, 5, 255], [0, 0, 1, 1, 0]),
        ("codes:4,5 nodata:0,255", [0, 3, 4, 5, 255], [255, 0, 1, 1, 255]),
        ("bits:1,3", [0, 1, 2, 8, 10], [0, 0, 1, 1, 1]),
        ("bits:1-2=2", [2112, 2114, 2116, 2118], [0, 0, 1, 0]),
        ("bits: 1-2=2|3", [2112, 2114, 2116, 2118], [0, 0, 1, 1]),
        ("above:40", [0, 40, 41, 100], [0, 0, 1, 1]),
        ("below:0.2; nodata:-1", [-1, 0, 0.1, 0.3], [255, 1, 1, 0]),
    ],
)
def test_values_that_the_user_states_are_cloud(tmp_path, text, codes, expected):
    given = mask(tmp_path, "x_SCL", codes, "float32")
    grid = open_scene([given.layer]).geobox
    found = ClassReader(given, product(given, values=text), grid).read(Window(0, 0, len(codes), 1))
    np.testing.assert_array_equal(found, [expected])


@pytest.mark.parametrize(
    "text",
    ["4,5", "codes:", "codes:a", "bits:17", "bits:3-1", "cloud:1", "nodata:0", "codes:1 codes:2", "codes:1 above:3"],
)
def test_a_statement_that_is_none_says_how_to_write_it(text):
    with pytest.raises(InputError) as error:
        stated(text)
    assert "codes:4,5" in error.value.hint


def test_a_stated_code_that_never_comes_is_told(tmp_path):
    said = Said()
    product(mask(tmp_path, "m", [0, 1]), values="codes:9", said=said)
    assert "codes:9" in said.of("warning")


def test_kind_and_values_together_are_refused():
    with pytest.raises(InputError, match="both given"):
        Convention("scl", "codes:1")
