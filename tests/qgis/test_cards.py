"""Method cards as the pickers read them."""

from __future__ import annotations

import json

from skymend.algorithms.cards import BUNDLED_FOLDERS, all_cards, list_cards
from skymend.contract.card import TEXTS

CARD = {
    "id": "whittaker", "task": "reconstructseries", "kind": "training-free", "title": "Whittaker", "summary": "Smooths.",
    "licence": "GPL-3.0-or-later",
    "parameters": [{"name": "cutoff", "default": 60, "unit": "days", "description": "Shortest period kept."}],
}  # fmt: skip


def write(folder, name, card):
    (folder / name).write_text(card if isinstance(card, str) else json.dumps(card), encoding="utf-8")


def test_cards_of_a_task_training_free_first(tmp_path):
    write(tmp_path, "a.json", {**CARD, "id": "a-model", "kind": "onnx"})
    write(tmp_path, "b.json", CARD)
    write(tmp_path, "c.json", {**CARD, "task": "fuse"})
    cards = list_cards("reconstructseries", (str(tmp_path),))
    assert [card.id for card in cards] == ["whittaker", "a-model"]
    assert (cards[0].parameters[0].name, cards[0].parameters[0].default) == ("cutoff", 60)


def test_damaged_cards_are_skipped_and_logged(tmp_path, qgis_app):
    logged = []
    qgis_app.messageLog().messageReceived.connect(lambda text, tag, level: logged.append((text, tag)))
    write(tmp_path, "bad.json", "{")
    write(tmp_path, "list.json", [1])
    write(tmp_path, "noid.json", {"task": "fuse"})
    write(tmp_path, "good.json", {**CARD, "task": "fuse"})
    assert [card.id for card in list_cards("fuse", (str(tmp_path),))] == ["whittaker"]
    assert len([text for text, tag in logged if tag == "SkyMend" and "skipped" in text]) == 3


def test_a_changed_card_is_read_again(tmp_path):
    write(tmp_path, "a.json", CARD)
    assert list_cards("reconstructseries", (str(tmp_path),))[0].title == "Whittaker"
    write(tmp_path, "a.json", {**CARD, "title": "Whittaker, robust"})
    assert list_cards("reconstructseries", (str(tmp_path),))[0].title == "Whittaker, robust"


def test_a_missing_folder_is_no_problem(tmp_path):
    assert list_cards("fuse", (str(tmp_path / "none"),)) == []


def test_every_bundled_card_is_read_as_it_is_written(qgis_app):
    """The worker checks a card's fields; here they are read by the same names."""
    for card in all_cards(BUNDLED_FOLDERS):
        with open(card.path, encoding="utf-8") as file:
            written = json.load(file)
        assert (card.id, card.task, card.kind) == tuple(written[name] for name in ("id", "task", "kind"))
        assert {name: getattr(card, name) for name in TEXTS} == {name: str(written.get(name, "")) for name in TEXTS}
        for parameter, entry in zip(card.parameters, written.get("parameters", [])):
            assert {name: tuple(value) if name == "choices" else value for name, value in entry.items()} == {
                name: getattr(parameter, name) for name in entry
            }
