"""What masks mean: decided here for every task, by what the user says, else by names and values together.

The stored type says nothing: decimals that are whole numbers are codes, others a probability or no mask at all. A name whose
product does not hold such values gives way to the product that does, which is told; where none does, the run stops.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ...contract.choices import MASK_KINDS
from ..job.errors import InputError
from ..job.events import Events
from ..raster.sensors import band_in_name, role_of
from .flag_products import FILLS, PRODUCTS, SHARES, Anything, Codes, Field, Product, Stated
from .mask_evidence import Evidence, SceneMask, evidence, family
from .mask_names import named_kind

PROBABILITY = "probability"  # of which the values tell whether it is a share, percent, or 0 to 255
_OTHERWISE = {"cmask": "bdc-cmask"}  # words of the user that are not the product's own
_SAMPLED = 24  # masks of a kind that are looked at: one alone may hold too few codes to tell
SAY = (
    "Say what it is with MASK_KIND, or which values are cloud with MASK_VALUES: codes:4,5 or bits:1,3 or above:50. Kinds: "
    f"{', '.join(MASK_KINDS)}."
)


@dataclass(frozen=True)
class Convention:
    """How the user says that masks are to be read: `kind`, a word of `MASK_KINDS`, or `values`, such as codes:4,5 or
    bits:1,3 (see `stated`). Raises InputError where they are not understood."""

    kind: str = "auto"
    values: str = ""

    def __post_init__(self) -> None:
        if self.kind not in MASK_KINDS:
            raise InputError(f"MASK_KIND “{self.kind}” is not known.", f"Kinds: {', '.join(MASK_KINDS)}.")
        if self.values.strip() and self.kind != "auto":
            raise InputError(
                f"MASK_KIND {self.kind} and MASK_VALUES {self.values} are both given.", "Give one of them."
            )
        if self.values.strip():
            stated(self.values)


def product_key(kind: str) -> str:
    """The key of `PRODUCTS` for a word of the user, or `PROBABILITY`."""
    return _OTHERWISE.get(kind, kind.replace("_", "-"))


def recognise(
    masks: Sequence[SceneMask], convention: Convention, events: Events, *, plain: bool = False
) -> list[Product]:
    """The product that each mask is of. Masks are told apart by what they are called and told by the values of many of a
    kind; the log says how each kind is read.

    `plain`: masks that only look like a product by a few small codes are taken as 0 and not 0. Raises InputError naming a
    mask that nothing fits, or whose values the product named by the user or by the file does not hold.
    """
    told = convention != Convention()
    kinds: dict[tuple[str, ...], list[int]] = {}
    for k, mask in enumerate(masks):
        kinds.setdefault(("",) if told else (mask.kind, _name(mask, plain) or family(mask)), []).append(k)
    products: dict[int, Product] = {}
    for members in kinds.values():
        step = -(-len(members) // _SAMPLED)
        seen = evidence([masks[k] for k in members[::step]])
        product = _Group(masks[members[0]], seen, events, plain).product(convention)
        called = masks[members[0]].layer.label + (f" and {len(members) - 1} more" if len(members) > 1 else "")
        if not told and not _name(masks[members[0]], plain):
            events.assume(f"{called} read as {product.title}, which only the values tell")
        else:
            events.info(f"{called} read as {product.title}.")
        accidents = sorted(tag for tag in seen.tags if product.uses(tag) and seen.share(tag))
        if accidents:
            events.warning(
                f"{called}: the value {accidents[0]:g} is tagged as nodata, but a "
                f"{product.title} uses it: the tag is taken as an accident and ignored."
            )
        products.update(dict.fromkeys(members, product))
    return [products[k] for k in range(len(masks))]


@dataclass(frozen=True)
class _Group:
    """Masks of one kind: one of them, for its names and for messages, and what all hold."""

    example: SceneMask
    seen: Evidence
    events: Events
    plain: bool

    def product(self, convention: Convention) -> Product:
        """What they are."""
        if convention.values.strip():
            return self._stated(convention.values)
        if convention.kind != "auto":
            return self._declared(product_key(convention.kind))
        name = _name(self.example, self.plain)
        if not name:
            return self._unnamed()
        key = _version(name, self.seen)
        if not self._fits(key):
            averaged = bool(key) and not self.seen.whole  # codes, but resampled
            key = "" if averaged else self._by_values()
        if not key:
            raise InputError(
                f"{self.example.layer.label} is called like {_title(name)}, but holds {self._holding()}, which "
                "that does not know, nor does any other kind of mask.",
                SAY,
            )
        if key != name:
            self.events.assume(
                f"{self.example.layer.label} is called like {_title(name)}, but its values ({self.seen.text}) are those of "
                f"{_title(key)}"
            )
        return self._of(key)

    def _stated(self, text: str) -> Product:
        product = stated(text)
        if not self.seen.whole and product.whole:
            raise InputError(f"MASK_VALUES {text}: {self.example.layer.label} holds {self._holding()}.", SAY)
        shape = (product.bands, 1, self.seen.values.size)
        if not product.decode(np.broadcast_to(self._stored(product), shape))[0].any():
            self.events.warning(
                f"{self.example.layer.label}: no value in a sample is cloud by MASK_VALUES {text}; it holds "
                f"{self.seen.text}."
            )
        if isinstance(product.decode, Stated) and set(self.seen.codes.tolist()) <= {0, 1}:
            return replace(product, decode=replace(product.decode, binary=True))
        return product

    def _stored(self, product: Product) -> np.ndarray:
        return np.clip(self.seen.values, -(2**31), 2**31 - 1).astype(np.int64) if product.whole else self.seen.values

    def _declared(self, key: str) -> Product:
        if not self._fits(key):
            other = self._by_values()
            looks = f" They look like {_title(other)}." if other else ""
            raise InputError(
                f"MASK_KIND says {_title(key)}, but {self.example.layer.label} holds {self._holding()}, which that does not "
                f"know.{looks}",
                SAY,
            )
        return self._of(key)

    def _unnamed(self) -> Product:
        key = self._by_values()
        if not key:
            raise InputError(f"{self.example.layer.label} holds {self._holding()}: no mask that SkyMend knows.", SAY)
        if key == PROBABILITY and self.seen.whole and _full(self.seen) == 255:
            self.events.warning(
                f"{self.example.layer.label} is taken for a cloud probability from 0 to 255 by its values alone: say "
                "MASK_KIND=clp if it is one."
            )
        return self._of(key)

    def _by_values(self) -> str:
        key = _by_values(self.seen)
        if key == PROBABILITY and (self.seen.bands > 1 or any(map(_is_image_band, self.example.names))):
            key = ""
        return "cloud" if self.plain and self.seen.whole and key in ("", *_WEAK) else key

    def _fits(self, key: str) -> bool:
        """Whether the product holds such values."""
        if not key:
            return False
        if key == PROBABILITY:
            return bool(_full(self.seen))
        product = PRODUCTS[key]
        if self.seen.bands < product.bands:
            return False
        if not product.whole:
            return bool(product.decode.knows(_real(self.seen)).all())
        if isinstance(product.decode, Anything):
            return self.seen.whole
        codes = self.seen.codes
        odd = codes[~product.decode.knows(codes)] if self.seen.whole else codes
        return self.seen.whole and set(odd.tolist()) <= {255, *(int(tag) for tag in self.seen.tags)}

    def _of(self, key: str) -> Product:
        found = set(self.seen.codes.tolist())
        if key == PROBABILITY:
            return SHARES[_full(self.seen)]
        if key == "mask" and found == {0, 255} and 255.0 not in self.seen.tags:
            return PRODUCTS["cloud"]
        if key == "zero-is-cloud" and {1, 255} <= found <= {0, 1, 255}:
            return replace(PRODUCTS[key], decode=Codes((1,), (0,), missing=(255,)))
        return PRODUCTS[key]

    def _holding(self) -> str:
        if self.seen.whole:
            return f"the values {self.seen.text}"
        bands = f" in {self.seen.bands} bands" if self.seen.bands > 1 else ""
        return f"values that are not whole numbers ({self.seen.text}){bands}"


# Guesses from a few small codes, which might as well be anything else that is 0 and not 0.
_WEAK = ("mask", "bdc-cmask", "cbers-cmask", "classes", "fmask", "python-fmask", "scl", "zero-is-cloud")


def _name(mask: SceneMask, plain: bool) -> str:
    """The product that a mask is said to be of, by who delivered it, else by its names; empty where nothing says it."""
    return product_key(mask.kind) if mask.kind != "auto" else named_kind(mask.names, words=not plain)


def _is_image_band(name: str) -> bool:
    return bool(role_of(name, None) or band_in_name(name))


def _title(key: str) -> str:
    return "a cloud probability" if key == PROBABILITY else PRODUCTS[key].title


def _version(name: str, seen: Evidence) -> str:
    """The product of a name that several share, by the values."""
    found = set(seen.codes.tolist()) - {255}
    if name == "msk-cldprb" and (not seen.whole or _full(seen) == 255):
        return PROBABILITY
    if name == "cloud-score":
        return name if not seen.whole else ""
    if name == "zero-is-cloud":
        return name if seen.whole and found <= {0, 1} else ""
    if name in ("fmask", "python-fmask", "hls-fmask") and seen.whole:
        odd = any(code & 1 for code in found)  # HLS does not set this bit
        if not found <= set(range(6)) or (name == "hls-fmask" and not odd):
            return "hls-fmask"
        return _fmask_codes(seen)
    if name == "bqa" and _each_has(seen.codes, (5, 7, 9)):
        return "bqa-collection1"
    if name == "bqa" and _each_has(seen.codes, (8, 10, 12)):
        return "qa-pixel"
    if name == "bdc-cmask" and 127 in found:
        return "cbers-cmask"
    if name in ("scl", "qa-pixel", "pixel-qa", "bqa", "bqa-collection1") and found == {0, 1}:
        return "mask"  # which do not both come there but where there is no data: it is a mask made from one
    return name


def _fmask_codes(seen: Evidence) -> str:
    """Which of the two orders of Fmask's classes codes 0–5 are in: 4 is cloud, or 2 is."""
    found = set(seen.codes.tolist()) - {255}
    if 5 in found or 0.0 in seen.tags or (0 not in found and 1 in found):
        return "python-fmask"
    return "python-fmask" if 2 in found and 4 not in found and seen.share(1) > seen.share(0) else "fmask"


def _real(seen: Evidence) -> np.ndarray:
    """The values of a probability: none of its tags, no usual fill, no 255 above percent."""
    values = seen.values[~np.isin(seen.values, tuple(tag for tag in seen.tags if tag not in (0, 1, 100)))]
    values = values[(values > -9000) & ~np.isin(values, FILLS)]
    if values.size > 1 and values[-1] == 255 and values[-2] <= 100 and values.tolist() != [0, 255]:
        values = values[:-1]
    return values


def _full(seen: Evidence) -> int:
    """What is certainly cloud on the scale of a probability: 1, 100 or 255; 0 where the values are none."""
    values = _real(seen)
    if not values.size:
        return 1
    if values[0] < -0.05:
        return 0
    most = values[-1]
    return 1 if most <= 1.05 else 100 if most <= 105 else 255 if most <= 255 and seen.whole else 0


def _by_values(seen: Evidence) -> str:
    """The product, from values alone; empty where nothing fits, or too much."""
    if not seen.whole:
        return PROBABILITY if _full(seen) in (1, 100) else ""
    if set(seen.codes.tolist()) == {0, 255} and 255.0 not in seen.tags:
        return "cloud"
    codes = seen.codes
    for found in (codes[codes != 255], codes[~np.isin(codes, (255, *seen.tags))]):
        key = _large_codes(found) if found.size and np.abs(found).max() > 255 else _small_codes(found, seen)
        if key:
            return key
    return ""


def _large_codes(codes: np.ndarray) -> str:
    if codes[0] < 0:
        codes = codes & 0xFFFF
    for key, fields in (("qa-pixel", (8, 10, 12)), ("bqa-collection1", (5, 7, 9)), ("pixel-qa", (6,))):
        if PRODUCTS[key].decode.knows(codes).all() and _each_has(codes, fields) and _some_clear(codes, fields, key):
            return key
    for key in ("qa60", "bqa"):
        if PRODUCTS[key].decode.knows(codes).all():
            return key
    return ""


def _small_codes(codes: np.ndarray, seen: Evidence) -> str:
    found = set(codes.tolist())
    if min(found, default=0) < 0:
        return "mod13-reliability" if found <= {-1, 0, 1, 2, 3} else ""
    if found <= {0, 1}:
        return "udm2" if seen.bands == PRODUCTS["udm2"].bands else "mask"
    if found <= {0, 4}:
        return "bdc-cmask"
    if found in ({127}, {0, 127}):
        return "cbers-cmask"
    if found <= {1, 2, 3, 4, 5} and 1 in found:
        return "python-fmask"
    if found <= {0, 1, 2, 3}:
        mostly = seen.share(1) > (seen.share(0) if 0.0 in seen.tags else max(0.5, 5 * seen.share(0)))
        return "python-fmask" if mostly else "classes"
    if found <= set(range(6)):
        return _fmask_codes(seen)
    if found <= set(range(12)):
        return "scl"
    aerosol = sum(code >= 64 for code in found)  # codes that tell of it, as most of HLS do
    if 2 * aerosol > len(found) and {64, 128, 192} & found and not any(code & 1 for code in found):
        return "hls-fmask"
    return PROBABILITY if len(found) > 20 else ""


def _each_has(codes: np.ndarray, fields: Sequence[int]) -> bool:
    """Whether every code that is not fill has a confidence (1–3) in each of these two-bit fields."""
    real = codes[(codes & 1 == 0) & (codes != 0)] & 0xFFFF
    return real.size > 0 and all(bool(np.all(real >> first & 3)) for first in fields)


def _some_clear(codes: np.ndarray, fields: Sequence[int], key: str) -> bool:
    """Whether a code says with low confidences throughout that there is no cloud, as any number of images have."""
    sure = codes[np.logical_and.reduce([codes >> first & 3 == 1 for first in fields])]
    seen = PRODUCTS[key].decode(sure.reshape(1, 1, -1))
    return bool((~np.logical_or.reduce(seen)).any())


def stated(text: str) -> Product:
    """What the user says is cloud: `codes:4,5`; `bits:1,3` (one of these bits is set), `bits:1-2=2` (the field of these bits
    has this value); `above:50`, `below:0.2`; after a blank, `nodata:0,255` says what is neither. Raises InputError."""
    found: dict = {}
    parts = [part.partition(":") for part in re.sub(r"\s*([:,=])\s*", r"\1", text.strip()).replace(";", " ").split()]
    try:
        for word, colon, numbers in parts:
            if not colon or word in found or word not in ("codes", "bits", "above", "below", "nodata"):
                raise ValueError(word)
            if word == "bits":
                found["fields"] = tuple(_field(entry) for entry in numbers.split(","))
            elif word in ("above", "below"):
                found[word] = float(numbers)
            else:
                found[word] = tuple((int if word == "codes" else float)(entry) for entry in numbers.split(","))
        if not found.keys() - {"nodata"} or ({"above", "below"} & found.keys() and {"codes", "fields"} & found.keys()):
            raise ValueError(text)
    except ValueError as error:
        raise InputError(
            f"MASK_VALUES “{text}” is not understood.",
            "Write what is cloud as codes:4,5 or bits:1,3 or bits:1-2=2 or above:50 or below:0.2, and after a blank "
            "nodata:0,255 if some values are neither cloud nor clear.",
        ) from error
    whole = not {"above", "below"} & found.keys()
    return Product(f"mask in which {text.strip()} is cloud", Stated(**found), knows_shadow=False, whole=whole)


def _field(text: str) -> Field:
    bits, _, meant = text.partition("=")
    first, _, last = bits.partition("-")
    low, high = int(first), int(last or first)
    if not 0 <= low <= high <= 15:
        raise ValueError(text)
    return Field(low, high - low + 1, tuple(int(value) for value in meant.split("|")) if meant else (1,))
