"""Every product's flags become the same classes."""

from __future__ import annotations

import numpy as np
import pytest

from skymend.engine.clouds.flag_products import PRODUCTS, classes


@pytest.mark.parametrize(
    ("product", "codes", "expected"),
    [
        ("scl", [0, 1, 2, 3, 4, 8, 9, 10, 11], [255, 255, 0, 3, 0, 1, 1, 2, 0]),
        ("sr-cloud-qa", [0, 2, 4, 32, 255], [0, 1, 3, 0, 255]),
        ("dea-fmask", [0, 1, 2, 3, 4, 5, 9], [255, 0, 1, 3, 0, 0, 255]),
        ("force-qai", [1, 2112, 2114, 2116, 2118, 2120, -9999], [255, 0, 2, 1, 2, 3, 255]),
        ("mod11-qc", [0, 2, 3, 65], [0, 1, 255, 0]),
        ("mod13-quality", [2112, 2114, 2115, 3136, 34880], [0, 1, 255, 1, 3]),
        ("vnp09-qf1", [0, 4, 8, 12], [0, 0, 2, 1]),
        ("vnp46-cloud", [0, 64, 128, 192, 256, 512], [0, 0, 2, 1, 3, 2]),
        ("udm", [0, 1, 2, 4], [0, 255, 1, 0]),
        ("cbers-cmask", [0, 127, 255], [255, 0, 1]),
        ("mask", [0, 1, 7, 255], [0, 1, 255, 255]),
        ("cloud", [0, 1, 255], [0, 1, 1]),
        ("zero-is-cloud", [0, 1, 2], [1, 0, 0]),
        ("clp", [0, 127, 128, 255], [0, 0, 1, 1]),
        ("qa60", [0, 1024, 2048, 3072], [0, 1, 2, 1]),
        ("qa-pixel", [1, 21824, 22280, 23888, 21826, 54596, -10940, 30048, 0], [255, 0, 1, 3, 0, 2, 2, 0, 255]),
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
    ("product", "used", "unused"),
    [
        ("scl", (4, 8), (0, 255)),
        ("mask", (0, 1), (255, -9999)),
        ("qa-pixel", (21824,), (0, 1, 65535)),
        ("qa60", (0, 1024), (65535,)),
        ("python-fmask", (1, 2), (0,)),
        ("udm2", (0, 1), (255,)),
        ("msk-cldprb", (0, 100), (255, -1000)),
        ("zero-is-cloud", (0, 1), (255,)),
    ],
)
def test_codes_in_use_are_known(product: str, used, unused):
    assert [PRODUCTS[product].uses(code) for code in used] == [True] * len(used)
    assert not any(PRODUCTS[product].uses(code) for code in (*unused, float("nan")))
