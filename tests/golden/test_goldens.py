"""Reference runs: a small one a family and method that comes along, and all that lie beside the repository (`./dev golden`
also runs ONNX)."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.shared_data import SHARED

from .__main__ import load_checks
from .registry import OUT_OF_SCOPE, checks_for, load

FILES = {
    path.stem: path
    for folder in (SHARED / "goldens", Path(__file__).parents[1] / "goldens")
    for path in sorted(folder.glob("*.npz"))
}


@pytest.mark.parametrize("path", FILES.values(), ids=FILES.keys())
def test_reference_run(path, monkeypatch):
    monkeypatch.setenv("SKYMEND_GOLDEN_ONNX", "0")
    golden = load(path)
    if golden.config["family"] in OUT_OF_SCOPE:
        pytest.skip(OUT_OF_SCOPE[golden.config["family"]])
    if "key/0" in golden.arrays:
        pytest.importorskip("torch")
    load_checks()
    checks = checks_for(golden)
    assert checks, "nothing checks this kind of file"
    for check in checks:
        compared = list(check(golden))
        assert compared
        failed = [c for c in compared if not c.passed]
        assert not failed, "\n".join(f"{c.name}: {c.error:.3g} > {c.tolerance:.3g} {c.detail}" for c in failed)
