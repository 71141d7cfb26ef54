"""What is installed: every room, and the packages that the requirement files ask for."""

from __future__ import annotations

from pathlib import Path

from skymend.contract import packages

ROOT = Path(__file__).resolve().parents[2]


def test_every_room_is_a_package():
    """setup.py finds packages only."""
    rooms = {path.parent for room in ("contract", "engine", "models") for path in (ROOT / room).rglob("*.py")}
    assert [str(room) for room in rooms if not (room / "__init__.py").is_file()] == []


def test_requirements_are_read_with_their_modules(tmp_path, monkeypatch):
    lines = "# first\nnumpy>=1.24,<3\nodc-geo>=0.4  # odc.geo\nonnxruntime-gpu[cuda,cudnn]>=1.21\n\n"
    lines += "pyhdf>=0.11; os_name == 'x'\n-r other.txt\n"
    (tmp_path / "some.txt").write_text(lines)
    monkeypatch.setattr(packages, "REQUIREMENTS", tmp_path)
    found = packages.packages("some")
    assert found == {"numpy": "numpy", "odc-geo": "odc.geo", "onnxruntime-gpu": "onnxruntime_gpu"}
