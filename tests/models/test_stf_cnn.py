"""EDCSTFN's mixing of two pairs where both residuals vanish."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("onnxscript")

from skymend.engine.inference.session import open_session  # noqa: E402
from skymend.models.export import export  # noqa: E402
from skymend.models.networks import stf_cnn  # noqa: E402


def test_the_exported_mixture_is_finite_where_nothing_changed(tmp_path):
    configuration = {"network": "edcstfn", "bands": 1}
    network = stf_cnn.build(configuration)
    for parameter in network.residual.parameters():
        torch.nn.init.zeros_(parameter)
    graph = stf_cnn.graphs(network, configuration)[1]
    session = open_session(export(graph, tmp_path / "two_pairs.onnx"), device="cpu", threads=1)
    images = {name: np.full((1, 1, 9, 11), 0.3, np.float32) for name in graph.inputs}
    fine = session.run(images)["fine_02"]
    with torch.no_grad():
        expected = network.decoder(network.encoder(torch.from_numpy(images["fine_01"])))
    np.testing.assert_allclose(fine, expected.numpy(), atol=1e-6)
