"""What parameters offer by name, known to both sides."""

from __future__ import annotations

KINDS = {
    "auto": None,
    "classes": "classes",
    "cloud": None,
    "probability": None,
    "scl": "scl",
    "qa_pixel": "qa-pixel",
    "qa60": "qa60",
    "bqa": "bqa",
    "fmask": "fmask",
    "hls_fmask": "hls-fmask",
    "mod09_state": "mod09-state",
    "mod13_reliability": "mod13-reliability",
    "udm2": "udm2",
    "cmask": "bdc-cmask",
}
