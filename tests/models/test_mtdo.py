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


@pytest.mark.parametrize(("width", "count"), [(16, 5), (24, 7)])
def test_any_width_and_window_is_recognised_by_its_shapes(width, count):
    from skymend.models.networks import mtdo

    network = mtdo.build({"variant": "original", "hat": HAT, "width": width, "frames": count})
    assert network(torch.rand(1, count, 3, 16, 16)).shape == (1, 3, 64, 64)
    published = {"fea0.conv.weight": (width, 3, 3, 3), "fus.weight": (width, count * width, 3, 3)}
    hat = {"hat.conv_first.weight": (12, width, 3, 3), "hat.conv_last.weight": (3, 8, 3, 3), "msd.dcnpack.weight": ()}
    block = "hat.layers.0.residual_group.blocks.0."
    shapes = {"attn.relative_position_bias_table": (961, 2), "mlp.fc1.weight": (24, 12), "conv_block.cab.0.weight": (4, 12),
              "conv_block.cab.3.attention.1.weight": (2, 12)}  # fmt: skip
    found = mtdo.recognise({**published, **hat, **{block + name: shape for name, shape in shapes.items()}})
    assert (found["width"], found["frames"]) == (width, count)
