"""Which networks auto may try."""

from __future__ import annotations

import pytest

from skymend.engine.catalogue.card import Card
from skymend.engine.catalogue.proven import is_proven

PLAIN = {"linear", "gp"}


@pytest.mark.parametrize(
    ("rows", "proven"),
    [
        ({"simulated": {"net": 90, "linear": 100, "gp": 110}}, True),
        ({"simulated": {"net": 97, "linear": 100}}, False),
        ({"simulated": {"net": 90, "linear": 100, "other-net": 80}, "a lake": {"net": 99, "linear": 100}}, True),
        ({"simulated": {"net": 50, "linear": 100}, "a lake": {"net": 101, "linear": 100, "gp": 130}}, False),
        ({"a lake": {"net": 50, "linear": 100}}, False),
        ({}, False),
    ],
)
def test_a_network_is_proven_by_less_error_on_simulated_places_and_on_real_ones(rows, proven):
    told = {
        "id": "net",
        "task": "reconstructseries",
        "title": "Net",
        "kind": "onnx",
        "file": "net.onnx",
        "sha256": "0" * 64,
    }
    card = Card.model_construct(**told, scores={"rmse_1e4": rows})
    assert is_proven(card, PLAIN) == proven
