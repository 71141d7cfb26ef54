"""A Python of its own in which numba's kernels run in its simulator of a GPU: the flag is read when numba is imported."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from typing import Any

_DIFFERENCES = """
import importlib
from skymend.engine.processor import apart
def differences(module, name):
    cpu = getattr(importlib.import_module(module), name)
    there = importlib.import_module(f"{module}_cuda")
    examples = getattr(there, f"{name}_examples")()
    return [apart(getattr(there, name)(*arguments), cpu(*arguments)) for arguments in examples]
answer = {module + "." + name: differences(module, name) for module, name in FUNCTIONS}
"""


def on_simulated_gpu(program: str) -> Any:
    """What a program leaves in `answer`, a JSON value."""
    whole = f"import json, sys\nsys.path[:0] = {sys.path!r}\n{program}\nprint('\\n' + json.dumps(answer))"
    environment = {**os.environ, "NUMBA_ENABLE_CUDASIM": "1"}
    done = subprocess.run(
        [sys.executable, "-c", whole], capture_output=True, text=True, timeout=900, check=False, env=environment
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def differences(functions: Sequence[str]) -> dict[str, list[float]]:
    """How far each function's twin is from it on each of its examples; a function as `package.module.name`."""
    split = [[module, name] for module, _, name in (function.rpartition(".") for function in functions)]
    found: dict[str, list[float]] = on_simulated_gpu(f"FUNCTIONS = {split!r}\n{_DIFFERENCES}")
    return found
