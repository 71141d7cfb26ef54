"""LightGBM's text model → ONNX tree ensemble with the very same branches taken by float32 features.

`python -m skymend.models.trees model.txt model.onnx` converts again what ships as `zoo/s2cloudless.onnx`.
A LightGBM threshold is a double and a feature goes left where x ≤ t. For a float32 x that is the same as x ≤ the
largest float32 not above t, so thresholds are rounded *down*; rounding to nearest sends values that lie exactly on a
threshold (integers / 10000 do) into the other branch. Nodes ask the opposite question, x > t, because ONNX Runtime lays
the "false" child beside its parent in memory and LightGBM's left child is the likelier one: a quarter less time.
NaN would go left at every node, where LightGBM takes it for 0: replace it before.
"""

from __future__ import annotations

import argparse
import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, List

import numpy as np
import onnx
from onnx import TensorProto, helper

TREES_A_NODE = 10  # few enough that their splits stay in a core's cache while all pixels pass
NUMERIC_LEFT_IF_LESS_OR_EQUAL = 2  # LightGBM's decision_type: numeric, missing values not handled, default left


@dataclass(frozen=True)
class Tree:
    """One decision tree: n − 1 splits, n leaves. A child ≥ 0 is a split, a child c < 0 is leaf −c − 1."""

    feature: np.ndarray
    threshold: np.ndarray
    left: np.ndarray
    right: np.ndarray
    leaf: np.ndarray


def convert(text: str, *, name: str, ir_version: int = 9, opset: int = 17) -> onnx.ModelProto:
    """ONNX graph `reflectance (N, features) float32 → probability (N, 1) float32` of a binary LightGBM text model.

    Uses `ai.onnx.ml` 3 `TreeEnsembleRegressor`, which every ONNX Runtime runs (the newer `TreeEnsemble` needs 1.20).
    Raises ValueError for models with categorical splits, missing-value branches or more than one class.
    """
    trees, features = parse(text)
    parts = [trees[k : k + TREES_A_NODE] for k in range(0, len(trees), TREES_A_NODE)]
    scores = [f"score{k}" for k in range(len(parts))]
    nodes = [_ensemble(part, score) for part, score in zip(parts, scores)]
    nodes += [helper.make_node("Sum", scores, ["score"]), helper.make_node("Sigmoid", ["score"], ["probability"])]
    graph = helper.make_graph(
        nodes,
        name,
        [helper.make_tensor_value_info("reflectance", TensorProto.FLOAT, ["pixels", features])],
        [helper.make_tensor_value_info("probability", TensorProto.FLOAT, ["pixels", 1])],
    )
    domains = [helper.make_opsetid("", opset), helper.make_opsetid("ai.onnx.ml", 3)]
    model = helper.make_model(graph, opset_imports=domains, ir_version=ir_version, producer_name="skymend")
    model.metadata_props.add(key="source_sha256", value=hashlib.sha256(text.encode()).hexdigest())
    return model


def parse(text: str) -> tuple[List[Tree], int]:
    """The trees of a LightGBM text model and its number of features. Leaf values already contain the shrinkage."""
    header, *blocks = text.split("\nTree=")
    head = _fields(header)
    if head.get("objective") != "binary sigmoid:1" or head.get("num_tree_per_iteration") != "1":
        raise ValueError(f"only binary models with sigmoid:1 can be converted, not {head.get('objective')!r}")
    trees = []
    for block in blocks:
        field = _fields(block)
        decisions = np.array(field["decision_type"].split(), int)
        if field["num_cat"] != "0" or np.any(decisions != NUMERIC_LEFT_IF_LESS_OR_EQUAL):
            raise ValueError("categorical splits and missing-value branches cannot be converted")
        trees.append(
            Tree(
                feature=np.array(field["split_feature"].split(), int),
                threshold=np.array(field["threshold"].split(), np.float64),
                left=np.array(field["left_child"].split(), int),
                right=np.array(field["right_child"].split(), int),
                leaf=np.array(field["leaf_value"].split(), np.float64),
            )
        )
    return trees, int(head["max_feature_idx"]) + 1


def round_down(values: np.ndarray) -> np.ndarray:
    """The largest float32 not above each double."""
    nearest = values.astype(np.float32)
    return np.where(nearest > values, np.nextafter(nearest, np.float32(-np.inf)), nearest)


def _ensemble(trees: List[Tree], score: str) -> onnx.NodeProto:
    """The graph node that adds up some trees."""
    nodes = [_nodes(tree) for tree in trees]
    sizes = [len(tree.feature) + len(tree.leaf) for tree in trees]
    attributes = {key: np.concatenate([n[key] for n in nodes]) for key in nodes[0]}
    tree_of_node = np.repeat(np.arange(len(trees)), sizes)
    is_leaf = attributes["is_leaf"]
    return helper.make_node(
        "TreeEnsembleRegressor",
        ["reflectance"],
        [score],
        domain="ai.onnx.ml",
        aggregate_function="SUM",
        post_transform="NONE",
        n_targets=1,
        nodes_treeids=tree_of_node.tolist(),
        nodes_nodeids=attributes["id"].tolist(),
        nodes_featureids=attributes["feature"].tolist(),
        nodes_values=attributes["threshold"].tolist(),
        nodes_modes=np.where(is_leaf, "LEAF", "BRANCH_GT").tolist(),
        nodes_truenodeids=attributes["right"].tolist(),
        nodes_falsenodeids=attributes["left"].tolist(),
        target_treeids=tree_of_node[is_leaf].tolist(),
        target_nodeids=attributes["id"][is_leaf].tolist(),
        target_ids=np.zeros(int(is_leaf.sum()), int).tolist(),
        target_weights=attributes["weight"][is_leaf].tolist(),
    )


def _nodes(tree: Tree) -> Dict[str, np.ndarray]:
    """Node arrays of one tree: splits keep their numbers, leaf k becomes node `splits + k`."""
    splits, leaves = len(tree.feature), len(tree.leaf)
    none, zeros = np.zeros(leaves, int), np.zeros(splits + leaves)

    def number(child: np.ndarray) -> np.ndarray:
        return np.where(child >= 0, child, splits - child - 1)

    return {
        "id": np.arange(splits + leaves),
        "feature": np.concatenate([tree.feature, none]),
        "threshold": np.concatenate([round_down(tree.threshold), none]).astype(np.float32),
        "left": np.concatenate([number(tree.left), none]),
        "right": np.concatenate([number(tree.right), none]),
        "is_leaf": np.arange(splits + leaves) >= splits,
        "weight": np.concatenate([zeros[:splits], tree.leaf]).astype(np.float32),
    }


def _fields(block: str) -> Dict[str, str]:
    """`key=value` lines up to the first empty line."""
    lines = block.split("\n\n", 1)[0].splitlines()
    return dict(line.split("=", 1) for line in lines if "=" in line)


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description="Convert a binary LightGBM text model to ONNX.")
    parser.add_argument("source", type=Path)
    parser.add_argument("target", type=Path)
    options = parser.parse_args()
    model = convert(options.source.read_text(), name=options.target.stem)
    onnx.checker.check_model(model)
    options.target.write_bytes(model.SerializeToString(deterministic=True))


if __name__ == "__main__":
    main()
