"""The options of fusion: the same for every method, complete for every card, and light to import."""

from __future__ import annotations

import subprocess
import sys

import pytest

from skymend.engine.catalogue import zoo
from skymend.engine.fusion.options import SHARED, complete, parameters
from skymend.engine.job.errors import InputError

METHODS = [card for card in zoo.bundled("fuse") if card.kind == "training-free"]


@pytest.mark.parametrize("card", METHODS, ids=lambda card: card.id)
def test_the_cards_of_all_methods_say_the_same_of_the_shared_options(card):
    own = {one.name: one for one in card.parameters}
    assert [own[one.name] for one in SHARED] == list(SHARED)


def test_networks_share_them_too():
    shared = {one.name: one for one in parameters("stfnet", {})}
    assert list(shared) == [one.name for one in SHARED]
    assert {name: one.default for name, one in shared.items()} == {one.name: one.default for one in SHARED}
    assert [one.name for one in parameters("stfdiff", {"eta": 0.5})][-2:] == ["sampler", "eta"]
    assert parameters("stfdiff", {"eta": 0.5})[-1].default == 0.5


def test_options_that_a_card_does_not_list_are_there_all_the_same():
    card = zoo.find("fuse", "copy").model_copy(
        update={"id": "mine", "parameters": [], "configuration": {"network": "edcstfn"}}
    )
    assert complete(card, {"pairs": 1}) == {**{one.name: one.default for one in SHARED}, "pairs": 1}
    with pytest.raises(InputError, match="mine has no option half"):
        complete(card, {"half": 3})


def test_they_import_neither_a_runner_nor_its_libraries():
    heavy = ("numpy", "numba", "rasterio", "onnxruntime", "skymend.engine.fusion.methods", "skymend.engine.inference")
    program = f"import sys; sys.path[:0] = {sys.path!r}; import skymend.engine.fusion.options as _; " \
              f"print(sorted(set({heavy!r}) & set(sys.modules)))"  # fmt: skip
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
