"""MTDO's variants as ONNX: any batch, any size in multiples of the window."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip("torch")

HAT = {
    "dim": 12,
    "depths": [2],
    "heads": 2,
    "size": 16,
    "hidden": 24,
    "squeezed": 4,
    "gate": 2,
    "width": 8,
    "steps": [2, 2],
}


@pytest.mark.slow
@pytest.mark.parametrize("variant", ["original", "released", "lgtd"])
def test_one_file_serves_every_batch_and_size(variant, tmp_path):
    import onnxruntime

    from skymend.models.export import export
    from skymend.models.networks import mtdo

    configuration = {"variant": variant, "hat": HAT}
    torch.manual_seed(0)
    network = mtdo.build(configuration)
    with torch.no_grad():
        for parameter in network.alignment.deformable.offset_and_mask.parameters():
            parameter.normal_(0, 0.1)  # offsets of about a pixel
    graph = mtdo.graphs(network, configuration)[0]
    export(graph, tmp_path / "mtdo.onnx")
    session = onnxruntime.InferenceSession(str(tmp_path / "mtdo.onnx"), providers=["CPUExecutionProvider"])
    for batch, height, width in ((1, 16, 48), (2, 32, 16), (3, 48, 64)):
        frames = torch.rand(batch, 5, 3, height, width)
        with torch.no_grad():
            expected = network(frames).numpy()
        assert expected.shape == (batch, 3, 4 * height, 4 * width)
        (made,) = session.run(["sr"], {"frames": frames.numpy()})
        np.testing.assert_allclose(made, expected, atol=3e-4)
        alone = session.run(["sr"], {"frames": frames[-1:].numpy()})[0]  # the batch does not mix
        np.testing.assert_allclose(made[-1:], alone, atol=1e-5)
