"""Every training-free method: found by its card alone, and its work done as well in a second process."""

from __future__ import annotations

import pickle
from contextlib import closing

import numpy as np
import pytest

from skymend.engine.catalogue import zoo
from skymend.engine.catalogue.card import Card
from skymend.engine.job.errors import ModelError
from skymend.engine.job.events import Events
from skymend.engine.job.parameters import Machine
from skymend.engine.raster.tiling import tiles
from skymend.engine.raster.window import Window
from skymend.engine.removal import mnspi
from skymend.engine.removal.bitmap import Bitmap
from skymend.engine.removal.mending import MIXED
from skymend.engine.removal.methods import Wanted, make
from skymend.engine.schedule.stream import stream
from tests.engine.processes import assert_same_bits, in_second_process, in_this_process
from tests.engine.removal.small_stack import small_stack

CARDS = [card for card in zoo.bundled("removeclouds") if card.kind == "training-free"]


def prepared(card, stack):
    """The method made ready for the stack, with tiles smaller than it."""
    wanted = Wanted(named=True, machine=Machine(tile_size=32))
    return make(card, card.options({}), wanted).prepare(stack, stack.mended.date, Events.silent())


@pytest.mark.parametrize("card", CARDS, ids=[card.id for card in CARDS])
def test_a_second_process_gives_the_same_bits(card, tmp_path):
    mending = prepared(card, small_stack(tmp_path))
    with closing(mending.job):
        here = in_this_process(mending.job, mending.cover)
        assert len(here) == 6
        narrow = card.id == "surroundings"  # these holes are too wide for it
        assert narrow or any(np.isin(done.source, (0, 1, 2, MIXED)).any() for done in here)
        assert_same_bits(in_second_process(mending.job, mending.cover, tmp_path), here)


def test_what_mnspi_measures_is_measured_as_well_in_a_second_process(tmp_path, monkeypatch):
    passes = []

    def record(job, cover, *arguments, **more):
        passes.append((job, cover))
        stream(job, cover, *arguments, **more)

    monkeypatch.setattr(mnspi, "stream", record)
    monkeypatch.setattr(mnspi, "PASS_TILE", 32)
    card = next(card for card in CARDS if card.id == "mnspi")
    with closing(prepared(card, small_stack(tmp_path)).job) as mending:
        assert len(mending.rounds) == 2
    assert [type(job).__name__ for job, _ in passes] == ["GapJob", "RegionJob", "RegionJob"]
    for job, cover in passes:
        with closing(job):
            assert_same_bits(in_second_process(job, cover, tmp_path), in_this_process(job, cover))


def test_a_bitmap_is_a_mask_and_travels():
    mask = np.random.default_rng(0).random((37, 53)) < 0.3
    bits = Bitmap(mask.shape)
    assert not bits.any()
    for tile in tiles(mask.shape, 16):
        bits.put(tile.window, mask[tile.window.toslices()])
    assert bits.any()
    for window in (Window.of(mask.shape), Window(5, 3, 20, 11), Window(50, 0, 3, 37)):
        np.testing.assert_array_equal(pickle.loads(pickle.dumps(bits)).get(window), mask[window.toslices()])
    with pytest.raises(ValueError, match="multiple of 8"):
        bits.put(Window(4, 0, 8, 8), np.ones((8, 8), bool))


def test_a_card_of_a_family_without_code_here_is_refused():
    card = Card(id="x", task="removeclouds", kind="onnx", family="mtdo", title="X", summary="x", licence="x")
    with pytest.raises(ModelError, match="family “mtdo”, which cannot do removeclouds"):
        make(card, {}, Wanted())
    unknown = Card(**{**CARDS[0].model_dump(), "id": "composite-darkest", "family": "composite"})
    with pytest.raises(ModelError, match="no composite “composite-darkest”"):
        make(unknown, {}, Wanted())
