"""Tiny networks of the published families, imported as a user would, once for all tests."""

from __future__ import annotations

import json

import pytest


@pytest.fixture(scope="session")
def install(tmp_path_factory):
    """install(name, state dict, settings) → the installed model's id, in a data folder of the tests' own."""
    torch = pytest.importorskip("torch")
    pytest.importorskip("onnxscript")
    from skymend.engine.job.events import Events
    from skymend.models import importer

    home = tmp_path_factory.mktemp("home")
    done: dict[str, str] = {}
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SKYMEND_HOME", str(home))

        def run(name: str, state, settings) -> str:
            if name not in done:
                path = home / f"{name}.ckpt"
                torch.save(state, path)
                path.with_suffix(".json").write_text(json.dumps(settings))
                done[name] = importer.run(importer.Parameters(file=str(path)), Events.silent()).outputs["MODEL"]
            return done[name]

        yield run
