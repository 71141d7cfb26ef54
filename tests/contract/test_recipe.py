"""Recipes: read, checked, written, filled for a scene."""

from __future__ import annotations

import json

import pytest

from skymend.contract.recipe import Recipe, RecipeError, SceneFile, parse_recipe, read_recipe, write_recipe

SCENE = SceneFile("/data/{name}/S2A_20180607.tif", "S2A_20180607", "2018-06-07")


def test_a_recipe_is_filled_for_a_scene():
    inputs = [{"path": "{scene}", "date": "{date}"}, {"path": "/vsizip/{/a.zip}/b.tif"}]
    recipe = Recipe("removeclouds", {"inputs": inputs, "output": "/out/{name}_{date}.tif", "seed": 3})
    assert recipe.fill(SCENE) == {
        "protocol": 1,
        "task": "removeclouds",
        "parameters": {
            "inputs": [{"path": SCENE.path, "date": "2018-06-07"}, {"path": "/vsizip/{/a.zip}/b.tif"}],
            "output": "/out/S2A_20180607_2018-06-07.tif",
            "seed": 3,
        },
    }
    assert recipe.places == ("scene", "name", "date")


def test_a_scene_without_a_date_is_named():
    recipe = Recipe("detectclouds", {"input": {"path": "{scene}"}, "output": "/out/{date}.tif"})
    with pytest.raises(RecipeError, match=r"/data/a\.tif: the recipe asks for \{date\}"):
        recipe.fill(SceneFile("/data/a.tif", "a"))


def test_a_written_recipe_is_read_again(tmp_path):
    recipe = Recipe("detectclouds", {"input": {"path": "{scene}"}, "output": "/über/{name}.tif"})
    write_recipe(str(tmp_path / "a.json"), recipe)
    assert read_recipe(str(tmp_path / "a.json")) == recipe


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("{", "not JSON"),
        ("[]", "A recipe is"),
        (json.dumps({"task": "detect"}), "no task “detect”"),
        (json.dumps({"task": "fuse", "parameters": {"OUTPUT": "a"}}), "“OUTPUT” is no name"),
        (json.dumps({"task": "fuse", "parameters": []}), "object of JSON"),
        (json.dumps({"task": "fuse", "protocol": 2}), "protocol 2"),
        (json.dumps({"task": "fuse", "name": "x"}), "no “name”"),
    ],
)
def test_what_is_no_recipe_is_said(written, said):
    with pytest.raises(RecipeError, match=said):
        parse_recipe(written)


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(RecipeError, match=r"gone\.json cannot be read"):
        read_recipe(str(tmp_path / "gone.json"))
