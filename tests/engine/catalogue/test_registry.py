"""From a card to its code: by family, else by id; what is missing and what is broken are told apart."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from skymend.engine.catalogue.card import Card
from skymend.engine.catalogue.registry import code_of
from skymend.engine.job.errors import ModelError


def card(name: str, family: str = "", kind: str = "training-free") -> Card:
    return Card(id=name, family=family, task="fuse", kind=kind, title=name, summary="x", licence="none")


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A package of two methods, one of which needs what is not there."""
    folder = tmp_path / "room_of_tests"
    folder.mkdir()
    (folder / "__init__.py").touch()
    (folder / "two_words.py").write_text("NAME = 'two words'\ndef method(): pass")
    (folder / "shared_part.py").touch()
    (folder / "broken.py").write_text("import a_package_that_is_not_there")
    monkeypatch.syspath_prepend(str(tmp_path))
    yield folder.name
    for name in [name for name in sys.modules if name.partition(".")[0] == folder.name]:
        del sys.modules[name]


def test_a_method_is_found_by_its_id_and_a_model_by_its_family(room: str) -> None:
    assert code_of(card("two-words"), room).NAME == "two words"
    assert code_of(card("my-model", "two-words", "onnx"), room).NAME == "two words"


@pytest.mark.parametrize(
    ("name", "family"),
    [("nobody", ""), ("mine", "nobody"), ("my.model", ""), ("3d", ""), ("a", "x y"), ("b", "shared-part")],
)
def test_a_card_without_code_is_named(room: str, name: str, family: str) -> None:
    with pytest.raises(ModelError, match=f"“{name}” is a model of the family “{family or name}”, which cannot do fuse"):
        code_of(card(name, family, "onnx"), room)


def test_a_broken_module_says_itself_what_it_lacks(room: str) -> None:
    with pytest.raises(ModuleNotFoundError, match="a_package_that_is_not_there"):
        code_of(card("broken"), room)


def test_a_room_that_is_not_there_is_no_missing_method() -> None:
    with pytest.raises(ModuleNotFoundError, match="no_such_room"):
        code_of(card("x"), "no_such_room")
