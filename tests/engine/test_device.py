"""DEVICE=cuda where there is no GPU: what has a part for it says so, before it writes; other methods run on."""

import onnxruntime
import pytest

from skymend.engine.job.errors import EnvironmentProblem
from skymend.engine.job.events import Events
from skymend.engine.run import run_task

OUTPUTS = {"detectclouds": "clouds.tif", "removeclouds": "clear.tif", "fuse": "fused.tif", "videosr": "sharp.mp4"}
NETWORKS = [
    ("detectclouds", "clouds-small"),
    ("reconstructseries", "restore-dit-small"),
    ("removeclouds", "emrdm-small-rgbn"),
    ("fuse", "edcstfn-small"),
    ("videosr", "mtdo-small-x2"),
]
LOOPS = [("fuse", "starfm")]
WITHOUT = [("detectclouds", "spectral"), ("removeclouds", "composite-nearest"), ("fuse", "change")]


@pytest.fixture(scope="module")
def inputs(tmp_path_factory):
    """What each task reads, simulated."""
    folder = tmp_path_factory.mktemp("simulated")

    def simulated(scenario, **more):
        where = folder / scenario
        job = {"scenario": scenario, "output_folder": str(where), "seed": 2, **more}
        run_task("simulate", job, Events.silent())
        return lambda pattern: [{"path": str(path)} for path in sorted(where.glob(pattern))]

    series, fusion = simulated("series", size=64, dates=4), simulated("fusion", size=64, dates=2)
    clip = simulated("video", size=64, dates=3, scale=2)("clip_lr.mkv")
    optical, fine, coarse = series("S2_*.tif"), fusion("S2_*.tif"), fusion("coarse_*.tif")
    return {
        "detectclouds": {"input": optical[0]},
        "reconstructseries": {"optical": optical},
        "removeclouds": {"inputs": optical},
        "fuse": {"fine": fine[:1], "coarse": coarse[:1], "coarse_target": coarse[1:]},
        "videosr": {"input": clip[0], "scale": 2},
    }


def job_of(task, method, inputs, folder):
    name = OUTPUTS.get(task)
    output = {"output": str(folder / name)} if name else {"output_folder": str(folder / "out")}
    return {**inputs[task], **output, "method": method, "device": "cuda"}


@pytest.mark.skipif("CUDAExecutionProvider" in onnxruntime.get_available_providers(), reason="there may be a GPU")
@pytest.mark.parametrize(("task", "method"), NETWORKS + LOOPS)
def test_what_could_use_one_says_that_there_is_none(task, method, inputs, tmp_path):
    with pytest.raises(EnvironmentProblem, match=r"CUDA|GPU"):
        run_task(task, job_of(task, method, inputs, tmp_path), Events.silent())
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(("task", "method"), WITHOUT)
def test_other_methods_run(task, method, inputs, tmp_path):
    run_task(task, job_of(task, method, inputs, tmp_path), Events.silent())
    assert (tmp_path / OUTPUTS[task]).is_file()
