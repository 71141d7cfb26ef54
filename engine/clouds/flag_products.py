"""The flag rasters that products bring along → our classes: 0 clear, 1 thick cloud, 2 thin cloud, 3 shadow, 255 no data.

Codes and bits from the product guides: Sentinel-2 L1C/L2A, Sentinel Hub, Landsat Collection 1 and 2 and pre-collection,
HLS 2.0, Fmask, Geoscience Australia, FORCE, MOD09/MOD11/MOD13, VNP09/VNP46, Planet UDM and UDM2, Brazil Data Cube,
KappaMask, UKIS-csmask. Where a pixel is several things: thick > shadow > thin. Which product a raster is of,
`recogniser` decides.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from ...contract.cloud_classes import NODATA, SHADOW, THICK, THIN

FILLS = (-32768, -32767, -9999, 32767, 65535)  # that any integer raster may hold where it has no data
Kinds = tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]
PROBABLE = 0.5  # a probability above this is cloud


class Decoder(Protocol):
    """What the stored values of a product mean."""

    def __call__(self, codes: np.ndarray) -> Kinds:
        """(thick, thin, shadow, missing), bool (h, w), of codes (bands, h, w)."""

    def knows(self, codes: np.ndarray) -> np.ndarray:
        """Which values (n,) of its first band the product writes, bool (n,)."""

    def uses(self, value: float) -> bool:
        """Whether a value is one of clear or cloudy ground."""


@dataclass(frozen=True)
class Product:
    """One kind of flag raster: the bands it needs, whether it knows shadows, whether its values are whole numbers (codes,
    not a probability), and its decoder."""

    title: str
    decode: Decoder
    bands: int = 1
    knows_shadow: bool = True
    whole: bool = True

    def uses(self, value: float) -> bool:
        """Whether a value tells of a pixel, clear or not, so that a nodata tag on it can only be an accident."""
        return bool(np.isfinite(value)) and (not self.whole or value == round(value)) and self.decode.uses(value)


def classes(codes: np.ndarray, validity: np.ndarray, product: Product) -> np.ndarray:
    """Classes uint8 (h, w) of the stored values (bands, h, w) of a product (int32, or float32 of a probability), 255 where
    it says so and where not `validity`."""
    thick, thin, shadow, missing = product.decode(codes)
    result = np.zeros(validity.shape, np.uint8)
    for kind, where in ((THIN, thin), (SHADOW, shadow), (THICK, thick), (NODATA, missing | ~validity)):
        np.copyto(result, np.uint8(kind), where=where)
    return result


def _among(codes: np.ndarray, wanted: Sequence[int]) -> np.ndarray:
    """Which codes are some of those wanted, bool; for the few that products have faster than `np.isin`."""
    if len(wanted) > 16:
        return np.isin(codes, wanted)
    found = np.zeros(codes.shape, bool)
    for code in wanted:
        found |= codes == code
    return found


@dataclass(frozen=True)
class Codes:
    """One code for each class; what is none of them is missing."""

    clear: tuple[int, ...]
    thick: tuple[int, ...]
    thin: tuple[int, ...] = ()
    shadow: tuple[int, ...] = ()
    missing: tuple[int, ...] = ()

    def __call__(self, codes: np.ndarray) -> Kinds:
        c = codes[0]
        thick, thin, shadow = (_among(c, which) for which in (self.thick, self.thin, self.shadow))
        return thick, thin, shadow, ~(thick | thin | shadow | _among(c, self.clear))

    def knows(self, codes: np.ndarray) -> np.ndarray:
        return np.isin(codes, (*self.clear, *self.thick, *self.thin, *self.shadow, *self.missing))

    def uses(self, value: float) -> bool:
        return value in (*self.clear, *self.thick, *self.thin, *self.shadow)


@dataclass(frozen=True)
class Field:
    """Some bits of a code, the lowest first, and the numbers in them that are meant."""

    first: int
    count: int = 1
    meant: tuple[int, ...] = (1,)

    def __call__(self, codes: np.ndarray) -> np.ndarray:
        return _among(codes >> self.first & (1 << self.count) - 1, self.meant)


@dataclass(frozen=True)
class Bits:
    """Fields of bits for each class. `fills`: whole codes without data; `fill`: the bit that says so, -1 for none. `always`:
    two-bit fields of which none is 0 in a code with data; `used`: all bits that the product ever sets. Codes above 32767
    may be stored as negative numbers of 16 bits."""

    thick: tuple[Field, ...]
    thin: tuple[Field, ...] = ()
    shadow: tuple[Field, ...] = ()
    missing: tuple[Field, ...] = ()
    fills: tuple[int, ...] = ()
    fill: int = -1
    always: tuple[int, ...] = ()
    used: int = 0xFFFF

    def __call__(self, codes: np.ndarray) -> Kinds:
        c = codes[0] & 0xFFFF
        thick, thin, shadow, missing = (
            np.logical_or.reduce([field(c) for field in fields]) if fields else np.zeros(c.shape, bool)
            for fields in (self.thick, self.thin, self.shadow, self.missing)
        )
        if self.fill >= 0:
            missing = missing | (c >> self.fill & 1 == 1)
        return thick, thin, shadow, missing | _among(c, self.fills) | _among(codes[0], (-9999, -32768))

    def knows(self, codes: np.ndarray) -> np.ndarray:
        c = codes & 0xFFFF
        filled = np.isin(c, self.fills) | (c >> self.fill & 1 == 1 if self.fill >= 0 else False)
        told = np.logical_and.reduce([c >> first & 3 != 0 for first in self.always]) if self.always else True
        return (codes >= -32768) & (codes <= 65535) & (c & ~self.used == 0) & (filled | told)

    def uses(self, value: float) -> bool:
        code = np.array([[[int(value)]]])
        return abs(value) <= 65535 and bool(self.knows(code).all()) and not self(code)[3].any()


@dataclass(frozen=True)
class Share:
    """A cloud probability from 0 to `full`."""

    full: float

    def __call__(self, codes: np.ndarray) -> Kinds:
        value, none = codes[0], np.zeros(codes.shape[1:], bool)
        return value > self.full * PROBABLE, none, none, ~self.knows(value)

    def knows(self, codes: np.ndarray) -> np.ndarray:
        return (codes >= -0.05 * self.full) & (codes <= 1.05 * self.full)  # resampled ones overshoot a little

    def uses(self, value: float) -> bool:
        return 0 <= value <= self.full and value != 255  # which is what masks of all kinds are filled with


@dataclass(frozen=True)
class Clarity:
    """How clear a pixel is, from 0 to 1; below `least` it is cloud."""

    least: float

    def __call__(self, codes: np.ndarray) -> Kinds:
        value, none = codes[0], np.zeros(codes.shape[1:], bool)
        return value < self.least, none, none, ~self.knows(value)

    def knows(self, codes: np.ndarray) -> np.ndarray:
        return (codes >= -0.05) & (codes <= 1.05)

    def uses(self, value: float) -> bool:
        return 0 <= value <= 1


@dataclass(frozen=True)
class Anything:
    """A mask of two kinds of pixels: 0, and all that is not 0; `zero_is_cloud`, or the other is."""

    zero_is_cloud: bool = False

    def __call__(self, codes: np.ndarray) -> Kinds:
        none = np.zeros(codes.shape[1:], bool)
        return (codes[0] == 0) == self.zero_is_cloud, none, none, none

    def knows(self, codes: np.ndarray) -> np.ndarray:
        return np.ones(codes.shape, bool)

    def uses(self, value: float) -> bool:
        return value in (0, 1)


@dataclass(frozen=True)
class Stated:
    """What the user says is cloud: these codes, or codes with one of these fields, or values above or below a number.
    `binary`: the masks hold nothing but 0 and 1."""

    codes: tuple[int, ...] = ()
    fields: tuple[Field, ...] = ()
    above: float = np.inf
    below: float = -np.inf
    nodata: tuple[float, ...] = ()
    binary: bool = False

    def __call__(self, codes: np.ndarray) -> Kinds:
        value, none = codes[0], np.zeros(codes.shape[1:], bool)
        cloud = _among(value, self.codes) | (value > self.above) | (value < self.below)
        for field in self.fields:
            cloud |= field(value & 0xFFFF)
        return cloud, none, none, np.isin(value, self.nodata)

    def knows(self, codes: np.ndarray) -> np.ndarray:
        return np.ones(codes.shape, bool)

    def uses(self, value: float) -> bool:
        return value in self.codes or (self.binary and value in (0, 1) and value not in self.nodata)


class Classi:
    """MSK_CLASSI: opaque clouds and cirrus are a band each."""

    def __call__(self, codes: np.ndarray) -> Kinds:
        none = np.zeros(codes.shape[1:], bool)
        return codes[0] == 1, codes[1] == 1, none, none

    def knows(self, codes: np.ndarray) -> np.ndarray:
        return np.isin(codes, (0, 1))

    def uses(self, value: float) -> bool:
        return value in (0, 1)


class Udm2:
    """clear, snow, shadow, light haze, heavy haze, cloud, confidence and the older mask are a band each."""

    def __call__(self, codes: np.ndarray) -> Kinds:
        return (codes[5] == 1) | (codes[4] == 1), codes[3] == 1, codes[2] == 1, codes[7] & 1 == 1

    def knows(self, codes: np.ndarray) -> np.ndarray:
        return np.isin(codes, (0, 1))

    def uses(self, value: float) -> bool:
        return value in (0, 1)


_QA_PIXEL = Bits((Field(3),), (Field(2),), (Field(4),), fills=(0,), fill=0, always=(8,))
_FMASK5 = Codes((1, 4, 5), (2,), shadow=(3,), missing=(0,))

PRODUCTS: Mapping[str, Product] = {
    "scl": Product("Sentinel-2 scene classification", Codes((2, 4, 5, 6, 7, 11), (8, 9), (10,), (3,), (0, 1))),
    "qa60": Product("Sentinel-2 QA60", Bits((Field(10),), (Field(11),), used=0b110000000000), knows_shadow=False),
    "msk-classi": Product("Sentinel-2 MSK_CLASSI", Classi(), bands=2, knows_shadow=False),
    "msk-cldprb": Product("cloud probability in percent", Share(100), knows_shadow=False, whole=False),
    "clp": Product("cloud probability from 0 to 255", Share(255), knows_shadow=False, whole=False),
    "cloud-score": Product("Cloud Score+ (cloud below 0.6)", Clarity(0.6), knows_shadow=False, whole=False),
    "qa-pixel": Product("Landsat Collection 2 QA_PIXEL", _QA_PIXEL),
    "qa-pixel-dilated": Product(
        "Landsat Collection 2 QA_PIXEL with dilated clouds",
        Bits((Field(3), Field(1)), (Field(2),), (Field(4),), fills=(0,), fill=0, always=(8,)),
    ),
    "pixel-qa": Product(
        "Landsat Collection 1 surface reflectance pixel_qa",
        Bits((Field(5),), (Field(8, 2, (3,)),), (Field(3),), fills=(0,), fill=0, always=(6,), used=0x7FF),
    ),
    "sr-cloud-qa": Product(
        "Landsat surface reflectance cloud_qa", Bits((Field(1),), shadow=(Field(2),), fills=(255,), used=0xFF)
    ),
    "bqa": Product(
        "Landsat pre-collection BQA",
        Bits((Field(14, 2, (3,)),), (Field(12, 2, (3,)),), fill=0, used=0b1111000000110001),
        knows_shadow=False,
    ),
    "bqa-collection1": Product(
        "Landsat Collection 1 BQA",
        Bits((Field(4),), (Field(11, 2, (3,)),), (Field(7, 2, (3,)),), fills=(0,), fill=0, always=(5,), used=0x1FFF),
    ),
    "hls-fmask": Product("HLS Fmask", Bits((Field(1),), shadow=(Field(3),), fills=(255,), used=0xFF)),
    "fmask": Product(
        "Fmask (0 land, 1 water, 2 shadow, 3 snow, 4 cloud)", Codes((0, 1, 3), (4,), shadow=(2,), missing=(255,))
    ),
    "python-fmask": Product("python-fmask (0 no data, 1 clear, 2 cloud, 3 shadow, 4 snow, 5 water)", _FMASK5),
    "dea-fmask": Product(
        "Geoscience Australia fmask (0 no data, 1 valid, 2 cloud, 3 shadow, 4 snow, 5 water)", _FMASK5
    ),
    "force-qai": Product(
        "FORCE QAI", Bits((Field(1, 2, (2,)),), (Field(1, 2, (1, 3)),), (Field(3),), fill=0, used=0x7FFF)
    ),
    "mod09-state": Product(
        "MOD09 state",
        Bits((Field(0, 2, (1,)), Field(10)), (Field(0, 2, (2,)), Field(8, 2, (2, 3))), (Field(2),), fills=(65535,)),
    ),
    "mod11-qc": Product(
        "MOD11 QC", Bits((Field(0, 2, (2,)),), missing=(Field(0, 2, (3,)),), used=0xFF), knows_shadow=False
    ),
    "mod13-quality": Product(
        "MOD13 VI Quality",
        Bits((Field(0, 2, (2,)), Field(10)), (), (Field(15),), (Field(0, 2, (3,)),), fills=(65535,)),
    ),
    "mod13-reliability": Product(
        "MOD13 pixel reliability", Codes((0, 1, 2), (3,), (), (), (-1, 255)), knows_shadow=False
    ),
    "vnp09-qf1": Product("VNP09 QF1", Bits((Field(2, 2, (3,)),), (Field(2, 2, (2,)),), used=0xFF), knows_shadow=False),
    "vnp46-cloud": Product(
        "VNP46 QF_Cloud_Mask",
        Bits((Field(6, 2, (3,)),), (Field(6, 2, (2,)), Field(9)), (Field(8),), fills=(65535,), used=0x7FF),
    ),
    "udm": Product("Planet UDM", Bits((Field(1),), fill=0, used=0xFF), knows_shadow=False),
    "udm2": Product("Planet UDM2", Udm2(), bands=8),
    "classes": Product("SkyMend, CloudSEN12 or OmniCloudMask classes", Codes((0,), (1,), (2,), (3,), (255,))),
    "csmask": Product("UKIS-csmask (1 cloud, 2 shadow)", Codes((0,), (1,), (), (2,), (255,))),
    "kappamask": Product("KappaMask", Codes((1,), (4,), (3,), (2,), (0, 5))),
    "bdc-cmask": Product("Brazil Data Cube CMASK", Codes((0, 1, 3), (4,), (), (2,), (255,)), knows_shadow=False),
    "cbers-cmask": Product(
        "Brazil Data Cube CMASK of CBERS (127 clear, 255 cloud)",
        Codes((127,), (255,), (), (), (0,)),
        knows_shadow=False,
    ),
    "mask": Product("cloud mask (0 clear, 1 cloud)", Codes((0,), (1,), (), (), (255,)), knows_shadow=False),
    "cloud": Product("cloud mask (0 clear, anything else cloud)", Anything(), knows_shadow=False),
    "zero-is-cloud": Product("clear mask (0 cloud, anything else clear)", Anything(True), knows_shadow=False),
}
SHARES = {
    1: Product("cloud probability from 0 to 1", Share(1), knows_shadow=False, whole=False),
    100: PRODUCTS["msk-cldprb"],
    255: PRODUCTS["clp"],
}
