"""Check golden files: `python -m tests.golden [--no-onnx] FILE...`; exits non-zero past tolerance."""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from pathlib import Path

from .registry import OUT_OF_SCOPE, checks_for, load

HERE = Path(__file__).parent


def load_checks() -> None:
    """Import every module of this folder, so that its checks register."""
    for path in sorted(HERE.glob("*.py")):
        if path.stem not in ("__init__", "__main__", "registry"):
            importlib.import_module(f"{__package__}.{path.stem}")


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="./dev golden", description="Check golden files against our methods and networks."
    )
    parser.add_argument("--no-onnx", action="store_true", help="do not export and run ONNX")
    parser.add_argument("files", nargs="+", metavar="FILE")
    options = parser.parse_args(arguments)
    os.environ["SKYMEND_GOLDEN_ONNX"] = "0" if options.no_onnx else "1"
    load_checks()
    failures = left_out = 0
    for name in options.files:
        golden = load(name)
        checks = checks_for(golden)
        if golden.config.get("family") in OUT_OF_SCOPE:
            print(f"none  {Path(name).name}: nothing compared; {OUT_OF_SCOPE[golden.config['family']]}.")
            left_out += 1
            continue
        if not checks:
            kind = f"family {golden.config.get('family')!r}, kind {golden.config.get('kind')!r}"
            print(f"FAIL  {name}: nothing here checks {kind}")
            failures += 1
        for check in checks:
            seen = 0
            for c in check(golden):
                seen += 1
                failures += not c.passed
                verdict = "ok  " if c.passed else "FAIL"
                print(
                    f"{verdict}  {Path(name).name}  {c.name}: {c.error:.3g} (allowed {c.tolerance:.3g}) {c.detail}".rstrip()
                )
            if not seen:
                print(f"FAIL  {name}: {check.__name__} compared nothing")
                failures += 1
    compared = len(options.files) - left_out
    print(f"{failures} failed" if failures else "all within tolerance" if compared else "nothing compared")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
