"""Which calls of a network are recorded, and what happens to the others (recording itself needs a GPU)."""

from __future__ import annotations

import pytest
import torch

from skymend.models.training import cuda_graphs
from skymend.models.training.cuda_graphs import replay_calls


class Sums(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.gain = torch.nn.Parameter(torch.tensor(2.0))

    def forward(self, x, y=None):
        return self.gain * (x if y is None else x + y)


@pytest.fixture
def recorded(monkeypatch):
    """The calls that were recorded, by their arguments' shapes."""
    kinds = []

    def record(call, examples, allow_unused_input):
        kinds.append([tuple(value.shape) for value in examples])
        return call

    monkeypatch.setattr(torch.cuda, "make_graphed_callables", record)
    return kinds


def test_a_kind_of_call_is_recorded_once_and_gives_the_same(recorded):
    network, told = Sums().train(), []
    replay_calls(network, False, told.append)
    x = torch.ones(3)
    assert [network(*given).sum().item() for given in ((x, None), (x,), (x, x))] == [6.0, 6.0, 12.0]
    network(x).sum().backward()
    assert network.gain.grad == 3.0
    assert recorded == [[(3,)], [(3,)], [(3,), (3,)]]  # (x, None), (x), (x, y)
    assert not told


def test_calls_without_gradients_in_evaluation_or_by_name_are_not_recorded(recorded):
    network = Sums().train()
    replay_calls(network, False, print)
    network(torch.ones(2), y=torch.ones(2))
    with torch.no_grad():
        network(torch.ones(2))
    network.eval()(torch.ones(2))
    assert recorded == []


def test_no_more_than_a_few_kinds_are_recorded(recorded):
    network = Sums().train()
    replay_calls(network, False, print)
    for size in range(1, 9):
        assert network(torch.ones(size)).shape == (size,)
    assert len(recorded) == cuda_graphs.MOST


def test_what_cannot_be_recorded_runs_as_ever_and_is_told(monkeypatch):
    def refuse(*_, **__):
        raise RuntimeError("operation not permitted when stream is capturing\nmore")

    monkeypatch.setattr(torch.cuda, "make_graphed_callables", refuse)
    network, told = Sums().train(), []
    replay_calls(network, False, told.append)
    assert [network(torch.ones(2)).sum().item() for _ in range(2)] == [4.0, 4.0]
    assert told == [
        "The network's calls are not recorded as CUDA graphs: operation not permitted when stream is capturing"
    ]
