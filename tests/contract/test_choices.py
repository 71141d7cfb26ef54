"""The lists both sides share name what there is."""

from __future__ import annotations

import json
import re
from pathlib import Path

from skymend.contract import card, choices
from skymend.engine import catalogue
from skymend.engine.catalogue.card import Card
from skymend.engine.clouds.flag_products import PRODUCTS
from skymend.engine.clouds.recogniser import PROBABILITY, product_key

NETWORKS = Path(__file__).resolve().parents[2] / "models" / "networks"


def test_the_kinds_of_masks_are_all_that_can_be_read():
    assert {product_key(kind) for kind in choices.MASK_KINDS} == {*PRODUCTS, PROBABILITY, "auto"}


def test_the_option_product_of_flags_offers_what_mask_kind_does():
    card = json.loads((Path(catalogue.__file__).parent / "cards" / "detectclouds-flags.json").read_text())
    offered = card["parameters"][0]["choices"]
    assert sorted(offered) == sorted(product_key(kind) for kind in choices.MASK_KINDS)


def test_kinds_of_masks_keep_their_places():
    assert choices.MASK_KINDS[:14] == (
        "auto", "classes", "cloud", "probability", "scl", "qa_pixel", "qa60", "bqa", "fmask", "hls_fmask", "mod09_state",
        "mod13_reliability", "udm2", "cmask",
    )  # fmt: skip


def test_every_family_is_a_module_that_recognises_checkpoints():
    able = {
        path.stem for path in NETWORKS.glob("*.py") if re.search(r"^def recognise\(", path.read_text(), re.MULTILINE)
    }
    assert {name.replace("-", "_") for name in choices.FAMILIES} == able


def test_the_texts_of_a_card_are_among_its_fields():
    assert {Card.model_fields[name].annotation for name in card.TEXTS} == {str}


def test_what_can_be_trained_has_an_objective_and_a_task():
    from skymend.contract.protocol import TASKS
    from skymend.models.training.training_parameters import SIZES

    objectives = {path.stem for path in (NETWORKS.parent / "training" / "objectives").glob("*.py")}
    assert {name.replace("-", "_") for name in choices.TRAINED} <= objectives
    assert set(choices.TRAINED.values()) <= set(TASKS)
    assert choices.TRAINED_SIZES == SIZES
