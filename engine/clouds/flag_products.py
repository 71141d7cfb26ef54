"""The flag rasters that products bring along → our classes: 0 clear, 1 thick cloud, 2 thin cloud, 3 shadow, 255 no data.

Codes and bits from the product guides: Sentinel-2 L1C/L2A, Landsat Collection 1 and 2 and pre-collection, HLS 2.0, Fmask,
MOD09/MOD13, Planet UDM2, Brazil Data Cube, KappaMask, UKIS-csmask. Where a pixel is several things: thick > shadow > thin.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Callable, Mapping, Optional, Sequence

import numpy as np

from ...contract.cloud_classes import NODATA, SHADOW, THICK, THIN
from ..job.errors import InputError

Decoder = Callable[[np.ndarray], tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]]


@dataclass(frozen=True)
class Product:
    """One kind of flag raster: the bands it needs, whether it knows shadows, and its decoder.

    `decode` takes int32 codes (bands, h, w) and answers (thick, thin, shadow, missing), bool (h, w).
    """

    title: str
    decode: Decoder
    bands: int = 1
    knows_shadow: bool = True


def classes(codes: np.ndarray, validity: np.ndarray, product: Product) -> np.ndarray:
    """Classes uint8 (h, w) of int32 codes (bands, h, w) of a product, 255 where it says so and where not `validity`."""
    thick, thin, shadow, missing = product.decode(codes)
    result = np.zeros(validity.shape, np.uint8)
    result[thin] = THIN
    result[shadow] = SHADOW
    result[thick] = THICK
    result[missing | ~validity] = NODATA
    return result


def product_of(name: str, dtype: str, codes: np.ndarray, bands: int) -> str:
    """Which of `PRODUCTS` a flag raster is, from its file and layer name, then from the codes it holds (any sample of them).

    Raises InputError listing the products where nothing fits.
    """
    found = np.unique(codes)
    for pattern, product in _NAMES:
        if re.search(pattern, name, re.IGNORECASE):
            return _refine(product, found)
    if bands == 8:
        return "udm2"
    guess = _by_values(found, dtype)
    if guess is None:
        raise InputError(
            f"{name}: the flags are of no kind that SkyMend knows (values {', '.join(map(str, found[:8]))}…).",
            f"Say which with OPTIONS product=…, one of {', '.join(PRODUCTS)}.",
        )
    return guess


def _refine(product: str, found: np.ndarray) -> str:
    """Products whose names do not tell their versions apart."""
    if product == "fmask" and 5 in found:
        return "python-fmask"
    if product == "bqa" and _has_confidences(found, (5, 7, 9)):
        return "bqa-collection1"
    if product == "bqa" and _has_confidences(found, (8, 10, 12)):
        return "qa-pixel"
    return product


def _by_values(found: np.ndarray, dtype: str) -> Optional[str]:
    values = set(found.tolist()) - {255}
    if "16" in dtype or "32" in dtype:
        real = found[found > 1]
        if len(real) and real.max() > 255:
            if _has_confidences(found, (8, 10, 12)):
                return "qa-pixel"
            if _has_confidences(found, (5, 7, 9)):
                return "bqa-collection1"
            if set(real.tolist()) <= {1024, 2048, 3072}:
                return "qa60"
            return "bqa" if np.all(real & 0b0000111111001110 == 0) else None
    if values <= {0, 1}:
        return "mask"
    if values == {0, 4} or values == {4}:
        return "bdc-cmask"
    if values <= {0, 1, 2, 3}:
        return "classes"
    if values <= {0, 1, 2, 3, 4}:
        return "fmask"
    if values <= set(range(12)):
        return "python-fmask" if max(values) <= 5 else "scl"
    return None


def _has_confidences(found: np.ndarray, bits: Sequence[int]) -> bool:
    """Whether every code that is not fill has a confidence (1–3) in each of these two-bit fields."""
    real = found[(found & 1) == 0]
    return len(real) > 0 and all(bool(np.all((real >> bit) & 3)) for bit in bits)


@dataclass(frozen=True)
class _Codes:
    """Decoder of a product with one code for each class."""

    thick: tuple[int, ...]
    thin: tuple[int, ...] = ()
    shadow: tuple[int, ...] = ()
    missing: tuple[int, ...] = ()

    def __call__(self, codes: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
        thick, thin, shadow, missing = (
            np.isin(codes[0], which) for which in (self.thick, self.thin, self.shadow, self.missing)
        )
        return thick, thin, shadow, missing


def _bits(codes, first, count=1):
    return (codes >> first) & ((1 << count) - 1)


def _none(codes):
    return np.zeros(codes.shape[1:], bool)


def _qa60(codes):
    return _bits(codes[0], 10) == 1, _bits(codes[0], 11) == 1, _none(codes), _none(codes)


def _classi(codes):
    return codes[0] == 1, codes[1] == 1, _none(codes), _none(codes)


def _qa_pixel(codes):
    c = codes[0]
    return _bits(c, 3) == 1, _bits(c, 2) == 1, _bits(c, 4) == 1, _bits(c, 0) == 1


def _qa_pixel_dilated(codes):
    thick, thin, shadow, missing = _qa_pixel(codes)
    return thick | (_bits(codes[0], 1) == 1), thin, shadow, missing


def _pixel_qa(codes):
    c = codes[0]
    return _bits(c, 5) == 1, _bits(c, 8, 2) == 3, _bits(c, 3) == 1, _bits(c, 0) == 1


def _bqa(codes):
    c = codes[0]
    return _bits(c, 14, 2) == 3, _bits(c, 12, 2) == 3, _none(codes), _bits(c, 0) == 1


def _bqa_collection1(codes):
    c = codes[0]
    return _bits(c, 4) == 1, _bits(c, 11, 2) == 3, _bits(c, 7, 2) == 3, _bits(c, 0) == 1


def _hls(codes):
    c = codes[0]
    return _bits(c, 1) == 1, _none(codes), _bits(c, 3) == 1, c == 255


def _mod09(codes):
    c = codes[0]
    cloudy = (_bits(c, 0, 2) == 1) | (_bits(c, 10) == 1)
    return cloudy, (_bits(c, 0, 2) == 2) | (_bits(c, 8, 2) >= 2), _bits(c, 2) == 1, c == 65535


def _udm2(codes):
    return (codes[5] == 1) | (codes[4] == 1), codes[3] == 1, codes[2] == 1, _bits(codes[7], 0) == 1


def _anything(codes):
    return codes[0] != 0, _none(codes), _none(codes), _none(codes)


def _percent(codes):
    return codes[0] > 50, _none(codes), _none(codes), codes[0] > 100


PRODUCTS: Mapping[str, Product] = {
    "scl": Product("Sentinel-2 scene classification", _Codes((8, 9), (10,), (3,), (0, 1))),
    "qa60": Product("Sentinel-2 QA60", _qa60, knows_shadow=False),
    "msk-classi": Product("Sentinel-2 MSK_CLASSI", _classi, bands=2, knows_shadow=False),
    "msk-cldprb": Product("Sentinel-2 cloud probability in percent", _percent, knows_shadow=False),
    "qa-pixel": Product("Landsat Collection 2 QA_PIXEL", _qa_pixel),
    "qa-pixel-dilated": Product("Landsat Collection 2 QA_PIXEL with dilated clouds", _qa_pixel_dilated),
    "pixel-qa": Product("Landsat Collection 1 surface reflectance pixel_qa", _pixel_qa),
    "bqa": Product("Landsat pre-collection BQA", _bqa, knows_shadow=False),
    "bqa-collection1": Product("Landsat Collection 1 BQA", _bqa_collection1),
    "hls-fmask": Product("HLS Fmask", _hls),
    "fmask": Product("Fmask (0 land, 1 water, 2 shadow, 3 snow, 4 cloud)", _Codes((4,), (), (2,), (255,))),
    "python-fmask": Product("python-fmask (1 clear, 2 cloud, 3 shadow)", _Codes((2,), (), (3,), (0,))),
    "mod09-state": Product("MOD09 state", _mod09),
    "mod13-reliability": Product("MOD13 pixel reliability", _Codes((3,), (), (), (-1, 255)), knows_shadow=False),
    "udm2": Product("Planet UDM2", _udm2, bands=8),
    "classes": Product("SkyMend, CloudSEN12 or OmniCloudMask classes", _Codes((1,), (2,), (3,), (255,))),
    "csmask": Product("UKIS-csmask (1 cloud, 2 shadow)", _Codes((1,), (), (2,), (255,))),
    "kappamask": Product("KappaMask", _Codes((4,), (3,), (2,), (0, 5))),
    "bdc-cmask": Product("Brazil Data Cube CMASK", _Codes((4,), (), (), (255,)), knows_shadow=False),
    "mask": Product("cloud mask (0 clear, 1 cloud)", _Codes((1,), (), (), (255,)), knows_shadow=False),
}

# A mask that is anything but 0 where there is cloud. Only the user can know that a mask is one.
PLAIN = Product("cloud", _anything, knows_shadow=False)

_NAMES = (
    (r"(^|[_.\- ])SCL([_.\- ]|$)", "scl"),
    (r"QA60", "qa60"),
    (r"MSK_CLASSI", "msk-classi"),
    (r"MSK_CLDPRB|CLOUD_?PROB|[_.]CLP([_.]|$)|[_.]CLD[_.]", "msk-cldprb"),
    (r"PIXEL_?QA", "pixel-qa"),
    (r"QA_?PIXEL", "qa-pixel"),
    (r"BQA|(^|_)QUALITY(_|\.)", "bqa"),
    (r"HLS[._].*Fmask", "hls-fmask"),
    (r"Fmask", "fmask"),
    (r"state_?(1km|500m|250m)|M[OY]D09.*state", "mod09-state"),
    (r"reliability", "mod13-reliability"),
    (r"UDM2", "udm2"),
    (r"KappaMask", "kappamask"),
    (r"csmask", "csmask"),
    (r"CMASK", "bdc-cmask"),
)
