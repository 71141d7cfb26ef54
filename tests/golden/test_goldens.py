"""Every reference run that lies beside the repository, torch and training-free methods (`./dev golden` also runs ONNX)."""

from __future__ import annotations

import pytest

from tests.shared_data import SHARED

from .__main__ import load_checks
from .registry import OUT_OF_SCOPE, checks_for, load

FOLDER = SHARED / "goldens"


@pytest.mark.skipif(not FOLDER.is_dir(), reason="the reference runs are not here")
@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.npz")), ids=lambda path: path.stem)
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
