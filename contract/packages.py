"""The packages that the files of `requirements/` ask for."""

from __future__ import annotations

import re
from pathlib import Path

REQUIREMENTS = Path(__file__).resolve().parents[1] / "requirements"


def packages(*files: str) -> dict[str, str]:
    """What `requirements/<file>.txt` list, in order: each distribution and its module.

    A module that is not called as its distribution stands in a comment behind it. What only some systems have (a `;` and
    where) is not among them: nothing but what needs it can ask for it.
    """
    found = {}
    for file in files:
        for line in (REQUIREMENTS / f"{file}.txt").read_text(encoding="utf-8").splitlines():
            wanted, _, module = line.partition("#")
            distribution = re.match(r"[A-Za-z0-9][\w.-]*", wanted)
            if distribution and ";" not in wanted:
                found[distribution[0]] = module.strip() or distribution[0].lower().replace("-", "_")
    return found
