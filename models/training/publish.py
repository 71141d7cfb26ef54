"""A training's weights become a model: ONNX with float16 weights, its card, and the weights kept to go on from.

    python -m skymend.models.training.publish WEIGHTS.safetensors… [--folder DIR] [--material DIR]

Computing stays in float32: weights are stored at half their size and widened when the model is opened.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from ...engine.catalogue import zoo
from ...engine.catalogue.card import Card
from ...engine.job.errors import SkyMendError
from .. import export
from ..family import Graph, family
from .checkpoint import load_weights
from .objective import objective_of
from .recipe import TrainingRecipe

TOLERANCE = 5e-3  # largest difference that stored float16 may make, in the range of the answer
_LEAST = 64  # values from which on a tensor is worth storing in float16


def publish(weights: Path, folder: Path, material: Path) -> Card:
    """Write the model of some weights into `folder`. Raises ModelError where the file does not give the network's values."""
    state, about = load_weights(weights)
    recipe = TrainingRecipe(**about["recipe"])
    objective = objective_of(recipe, material)
    network = objective.network()
    network.load_state_dict(state)
    exported, configuration = objective.exported(network.eval()), objective.configuration()
    fields = {**_told(recipe, configuration, about), "id": recipe.name}
    folder.mkdir(parents=True, exist_ok=True)
    files: dict[str, Path] = {}
    for graph in family(recipe.family).graphs(exported, configuration):
        path = folder / (f"{recipe.name}-{graph.name}.onnx" if files else f"{recipe.name}.onnx")
        export.export(graph, path, {"skymend_card": fields})
        store_half(graph, path)
        files[graph.name] = path
    first, *others = files.items()
    card = Card(
        **fields, kind="onnx", family=recipe.family, file=first[1].name, sha256=zoo.digest(first[1]),
        graphs={name: {"file": path.name, "sha256": zoo.digest(path)} for name, path in others},
        configuration=configuration, source=f"models/recipes/{recipe.name}.json",
    )  # fmt: skip
    (folder / f"{card.id}.json").write_text(card.model_dump_json(exclude_defaults=True, indent=1), encoding="utf-8")
    return card


def store_half(graph: Graph, path: Path) -> float:
    """Weights of an exported graph in float16, widened by a cast; returns the largest difference from the network."""
    model = onnx.load(path)
    casts = []
    for tensor in list(model.graph.initializer):
        values = numpy_helper.to_array(tensor) if tensor.data_type == TensorProto.FLOAT else np.zeros(0)
        if values.size < _LEAST or np.abs(values).max() > np.finfo(np.float16).max:
            continue
        name = tensor.name
        tensor.CopyFrom(numpy_helper.from_array(values.astype(np.float16), f"{name}/half"))
        casts.append(helper.make_node("Cast", [f"{name}/half"], [name], to=TensorProto.FLOAT))
    nodes = [*casts, *model.graph.node]
    for node in nodes:  # where in the code an operator came from: a third of a small file
        del node.metadata_props[:]
    del model.graph.node[:]
    del model.graph.value_info[:]
    model.graph.node.extend(nodes)
    onnx.save(model, path)
    return export.check(graph, path, TOLERANCE)


def _told(recipe: TrainingRecipe, configuration: Mapping[str, Any], about: Mapping[str, Any]) -> dict[str, Any]:
    """What the card says of the model and of its training."""
    skill = dict(about["skill"])
    run = f"{about['steps']} steps of {recipe.batch} samples in {about['seconds']} s on {about['machine']}"
    told = {**family(recipe.family).card(configuration), "accuracy": "", "source": "", **recipe.card}
    told.pop("source")
    told["notes"] = " ".join(filter(None, (recipe.card.get("notes", ""), f"Trained in {run}.")))
    told["scores"] = {"validation": {name: value for name, value in skill.items() if name != "step"}}
    return told


def main() -> int:
    """Exit code 1 where one could not be published."""
    parser = argparse.ArgumentParser(prog="publish", description="Makes models of trained weights.")
    parser.add_argument("weights", nargs="+", type=Path, help="weights.safetensors of a training")
    parser.add_argument("--folder", type=Path, default=zoo.BUNDLED, help="where the models go")
    parser.add_argument("--material", type=Path, default=Path(), help="prepared archives of the recipe")
    options = parser.parse_args()
    torch.set_num_threads(2)
    failed = 0
    for weights in options.weights:
        try:
            card = publish(weights, options.folder, options.material)
            print(f"{card.id}: {options.folder / (card.file or '')}", flush=True)
        except SkyMendError as error:
            print(f"{weights}: {error}", file=sys.stderr)
            failed = 1
    return failed


if __name__ == "__main__":
    sys.exit(main())
