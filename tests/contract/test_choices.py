"""The lists both sides share name what there is."""

from __future__ import annotations

import re
from pathlib import Path

from skymend.contract import card, choices
from skymend.engine.catalogue.card import Card
from skymend.engine.clouds import flags
from skymend.engine.clouds.masks import recognise

NETWORKS = Path(__file__).resolve().parents[2] / "models" / "networks"


def test_every_kind_of_mask_can_be_read():
    read = {*flags.PRODUCTS, "cloud", "probability"}
    assert {recognise([], kind) for kind in choices.MASK_KINDS if kind != "auto"} <= read


def test_every_family_is_a_module_that_recognises_checkpoints():
    able = {
        path.stem for path in NETWORKS.glob("*.py") if re.search(r"^def recognise\(", path.read_text(), re.MULTILINE)
    }
    assert {name.replace("-", "_") for name in choices.FAMILIES} == able


def test_the_texts_of_a_card_are_among_its_fields():
    assert {Card.model_fields[name].annotation for name in card.TEXTS} == {str}
