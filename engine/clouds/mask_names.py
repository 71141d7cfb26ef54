"""What masks are called: in the bands and files of agencies, on platforms, in exports."""

from __future__ import annotations

import re
from collections.abc import Sequence

_PATTERNS = tuple(
    (re.compile(pattern, re.IGNORECASE), key)
    for pattern, key in (
        (r"kappa_?mask", "kappamask"),
        (r"cloudsen12|omnicloud|<OCM>", "classes"),
        (r"^class(es)?$", "classes"),
        (r"cs_?mask", "csmask"),
        (r"<cs(_cdf)?$|cloud_?score", "cloud-score"),
        (r"MSK_CLDPRB|CLD_?PRB", "msk-cldprb"),
        (r"probability|cloud_?prob|<(PROB|CLP|CLD)>", "probability"),
        (r"<SCL>", "scl"),
        (r"QA60", "qa60"),
        (r"MSK_CLASSI", "msk-classi"),
        (r"(sr_|<)cloud_?qa>", "sr-cloud-qa"),
        (r"pixel_?qa", "pixel-qa"),
        (r"QA_?PIXEL", "qa-pixel"),
        (r"VI[ _]?Quality|Detailed_?QA", "mod13-quality"),
        (r"BQA", "bqa"),
        (r"HLS[._].*Fmask", "hls-fmask"),
        (r"oa_fmask|<ga_.*fmask", "dea-fmask"),
        (r"fmask", "fmask"),
        (r"state_?(1km|500m|250m|qa)|M[OY]D09.*state", "mod09-state"),
        (r"reliability|Summary_?QA", "mod13-reliability"),
        (r"<QC_(Day|Night)>|M[OY]D(11|21).*<QC", "mod11-qc"),
        (r"<(SurfReflect_)?QF1>|SurfReflect_QF1", "vnp09-qf1"),
        (r"QF_Cloud_Mask", "vnp46-cloud"),
        (r"<QAI>", "force-qai"),
        (r"UDM2", "udm2"),
        (r"<(DN_)?UDM>", "udm"),
        (r"<CMASK>", "bdc-cmask"),
    )
    for pattern in [pattern.replace("<", r"(?<![A-Za-z0-9])").replace(">", r"(?![A-Za-z0-9])")]
)
_CLEAR = re.compile(r"(?<![a-z])(clear|valid|cloud_?free)(?![a-z])", re.IGNORECASE)
_CLOUDY = re.compile(r"(?<![a-z])(cloud|clouds|cloudy|cld|clm|cloud_?mask)(?!_?free)(?![a-z])", re.IGNORECASE)
_QUALITY = re.compile(r"(^|_)quality(_|$)", re.IGNORECASE)
_PLAIN_BAND = re.compile(r"(^|_)(cloud_?mask|mask|clm|cloud|clouds|s2cloudless)$", re.IGNORECASE)
_UDM2_BAND = re.compile(r"udm2_(clear|snow|shadow|(light_|heavy_)?haze|cloud|confidence|unusable)$", re.IGNORECASE)
# Of several masks in one image, the first of these that it has.
_PREFERRED = (
    "scl", "qa-pixel", "hls-fmask", "dea-fmask", "fmask", "force-qai", "mod09-state", "pixel-qa", "bqa", "bdc-cmask", "udm2",
    "vnp09-qf1", "vnp46-cloud", "mod13-reliability", "mod13-quality", "mod11-qc", "kappamask", "classes", "csmask", "",
    "cloud-score", "probability", "msk-cldprb", "udm", "sr-cloud-qa", "msk-classi", "qa60",
)  # fmt: skip


def named_kind(names: Sequence[str], *, words: bool = True) -> str:
    """The product (a key of `PRODUCTS`, or "probability") that the first telling one of some names speaks of; empty where
    none does. `words`: everyday ones tell too, as clear and quality."""
    for name in names:
        part = _UDM2_BAND.search(name)
        if part:
            return "zero-is-cloud" if part[1].lower() == "clear" else "mask"
        for pattern, key in _PATTERNS:
            if pattern.search(name):
                return key
    if words and any(map(_CLEAR.search, names)) and not any(map(_CLOUDY.search, names)):
        return "zero-is-cloud"
    return "bqa" if words and any(map(_QUALITY.search, names)) else ""


def is_flag_band(name: str) -> bool:
    """Whether a band of an image is, by its name, no image but a mask."""
    kind = named_kind([name])
    return kind not in ("", "zero-is-cloud", "classes") or bool(_PLAIN_BAND.search(name) or _UDM2_BAND.search(name))


def best_flag_band(names: Sequence[str]) -> int:
    """Which of the flag bands of an image tells most of its clouds."""

    def rank(k: int) -> tuple[int, int]:
        kind, name = named_kind([names[k]]), names[k].lower()
        if _UDM2_BAND.search(name):
            return 0 if name.endswith("udm2_clear") else len(_PREFERRED), k
        return _PREFERRED.index(kind) if kind in _PREFERRED else len(_PREFERRED), k

    return min(range(len(names)), key=rank)
