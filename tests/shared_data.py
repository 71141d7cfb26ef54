"""Where real data and reference runs lie that are not part of the repository; tests skip where they are absent."""

from __future__ import annotations

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SHARED = Path(os.environ.get("SKYMEND_SHARED", ROOT.parent / "shared"))
DATA = SHARED / "data"
