"""How fast and how good SkyMend is: programs, `python -m benchmarks.NAME`, for a clone of any name."""

import importlib.util
import sys
from pathlib import Path

if importlib.util.find_spec("skymend") is None:  # this clone is the package
    _root = Path(__file__).resolve().parents[1]
    _found = importlib.util.spec_from_file_location(
        "skymend", _root / "__init__.py", submodule_search_locations=[str(_root)]
    )
    sys.modules["skymend"] = _package = importlib.util.module_from_spec(_found)
    _found.loader.exec_module(_package)
