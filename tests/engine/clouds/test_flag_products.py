"""Every product's flags become the same classes, and products are told apart."""

from __future__ import annotations

import numpy as np
import pytest

from skymend.engine.clouds.flag_products import PRODUCTS, classes, product_of
from skymend.engine.job.errors import InputError


@pytest.mark.parametrize(
    ("product", "codes", "expected"),
    [
        ("scl", [0, 1, 2, 3, 4, 8, 9, 10, 11], [255, 255, 0, 3, 0, 1, 1, 2, 0]),
        ("qa60", [0, 1024, 2048, 3072], [0, 1, 2, 1]),
        ("qa-pixel", [1, 21824, 22280, 23888, 21826, 54596, 30048], [255, 0, 1, 3, 0, 2, 0]),
        ("qa-pixel-dilated", [21826], [1]),
        ("bqa", [1, 20480, 53248, 61440, 28672], [255, 0, 1, 1, 2]),
        ("bqa-collection1", [1, 2720, 2800, 2976, 6816], [255, 0, 1, 3, 2]),
        ("pixel-qa", [1, 322, 352, 328, 834], [255, 0, 1, 3, 2]),
        ("hls-fmask", [255, 64, 66, 72, 68], [255, 0, 1, 3, 0]),
        ("fmask", [0, 1, 2, 3, 4, 255], [0, 0, 3, 0, 1, 255]),
        ("python-fmask", [0, 1, 2, 3, 4, 5], [255, 0, 1, 3, 0, 0]),
        ("mod09-state", [65535, 0, 1, 2, 4, 1024, 512, 5], [255, 0, 1, 2, 3, 1, 2, 1]),
        ("mod13-reliability", [-1, 0, 1, 2, 3], [255, 0, 0, 0, 1]),
        ("kappamask", [0, 1, 2, 3, 4, 5], [255, 0, 3, 2, 1, 255]),
        ("csmask", [0, 1, 2], [0, 1, 3]),
        ("bdc-cmask", [0, 4], [0, 1]),
        ("classes", [0, 1, 2, 3, 255], [0, 1, 2, 3, 255]),
        ("msk-cldprb", [0, 50, 51, 100], [0, 0, 1, 1]),
    ],
)
def test_codes_become_classes(product: str, codes: list[int], expected: list[int]):
    codes = np.array([[codes]], np.int32)
    np.testing.assert_array_equal(classes(codes, np.ones(codes.shape[1:], bool), PRODUCTS[product])[0], expected)


def test_udm2_takes_eight_bands():
    codes = np.zeros((8, 1, 5), np.int32)
    codes[5, 0, 0] = codes[4, 0, 1] = codes[3, 0, 2] = codes[2, 0, 3] = codes[7, 0, 4] = 1
    np.testing.assert_array_equal(classes(codes, np.ones((1, 5), bool), PRODUCTS["udm2"])[0], [1, 1, 2, 3, 255])


def test_missing_pixels_are_no_data_whatever_their_code():
    assert classes(np.array([[[8]]], np.int32), np.zeros((1, 1), bool), PRODUCTS["scl"]) == 255


@pytest.mark.parametrize(
    ("name", "dtype", "codes", "product"),
    [
        ("T33TWM_20200101T100319_SCL_20m.jp2", "uint8", [0, 4, 8], "scl"),
        ("LC08_L2SP_191028_20200808_02_T1_QA_PIXEL.TIF", "uint16", [1, 21824], "qa-pixel"),
        ("LC08_L1TP_013032_20180710_BQA.TIF", "uint16", [1, 2720, 2800], "bqa-collection1"),
        ("LC80200392015216LGN00_BQA.TIF", "uint16", [1, 20480, 53248], "bqa"),
        ("LE70230282011250EDC00_fmask.tif", "uint8", [0, 1, 4], "fmask"),
        ("HLS.L30.T18STH.2020180T1.v2.0.Fmask.tif", "uint8", [64, 66], "hls-fmask"),
        ("scene_fmask.tif", "uint8", [1, 2, 5], "python-fmask"),
        ("CBERS-4_AWFI_CMASK_2017-11-17.tif", "uint8", [0, 4], "bdc-cmask"),
        ("CLOUDMASK_20150711.tif", "uint8", [0, 1], "mask"),
        ("quality.tif", "uint16", [1, 21824, 22280], "qa-pixel"),
        ("MOD09GA_state_1km.tif", "uint16", [0, 8, 1024], "mod09-state"),
        ("mine.tif", "uint8", [0, 1, 2, 3], "classes"),
        ("mine.tif", "uint8", [2, 4, 5, 11], "scl"),
    ],
)
def test_products_are_recognised(name: str, dtype: str, codes: list[int], product: str):
    assert product_of(name, dtype, np.array(codes), 1) == product
    assert product in PRODUCTS


def test_unknown_flags_name_the_choice():
    with pytest.raises(InputError) as error:
        product_of("strange.tif", "uint16", np.array([7, 40_000]), 1)
    assert "product=" in error.value.hint
