"""Checkpoints as people share them: what is read, what is recognised, what is refused and how that is said."""

from __future__ import annotations

import pytest

torch = pytest.importorskip("torch")

from skymend.engine.job.errors import InputError, ModelError  # noqa: E402
from skymend.models import checkpoints  # noqa: E402
from tests.models import published  # noqa: E402


class Opened:
    """What an unsafe pickle would run when loaded."""

    def __reduce__(self):
        return (print, ("this ran",))


def weight(loaded, key: str):
    return loaded.network.state_dict()[key]


def test_a_lightning_checkpoint_gives_the_averaged_weights_and_the_raw_buffers(tmp_path):
    raw, averaged = published.emrdm(28, 13), published.emrdm(28, 13)
    averaged["patch_in.proj.weight"] = averaged["patch_in.proj.weight"] + 1
    path = tmp_path / "epoch=3.ckpt"
    torch.save(published.lightning(raw, averaged), path)
    loaded = checkpoints.load(path)
    assert loaded.family == "emrdm"
    assert loaded.configuration["widths"] == [16, 32]
    torch.testing.assert_close(weight(loaded, "patch_in.proj.weight"), averaged["patch_in.proj.weight"])
    torch.testing.assert_close(weight(loaded, "mapping.time"), raw["time_emb.weight"])


def test_without_averaged_weights_the_raw_ones_are_taken_even_if_compiled(tmp_path):
    raw = published.emrdm(8, 4)
    path = tmp_path / "compiled.ckpt"
    torch.save(published.lightning({f"_orig_mod.{key}": value for key, value in raw.items()}), path)
    loaded = checkpoints.load(path)
    torch.testing.assert_close(weight(loaded, "patch_in.proj.weight"), raw["patch_in.proj.weight"])


def test_a_data_parallel_training_state_is_unwrapped(tmp_path):
    state = published.restore_dit()
    path = tmp_path / "Model_best.pth"
    wrapped = {f"module.{key}": value for key, value in state.items()}
    torch.save({"epoch": 9, "model_state_dict": wrapped, "optimizer_state_dict": {}, "best_loss": 0.1}, path)
    loaded = checkpoints.load(path)
    assert loaded.family == "restore-dit"
    assert loaded.configuration["window"] == 4
    torch.testing.assert_close(weight(loaded, "embed.weight"), state["x_embedder.proj.weight"])


def test_safetensors_are_read(tmp_path):
    save = pytest.importorskip("safetensors.torch").save_file
    state = published.restore_dit(dim=32)
    save({key: value.contiguous() for key, value in state.items()}, tmp_path / "weights.safetensors")
    assert checkpoints.load(tmp_path / "weights.safetensors", "restore-dit").configuration["dim"] == 32


def test_a_pickle_that_runs_code_is_refused(tmp_path, capsys):
    torch.save({"state_dict": Opened()}, tmp_path / "bad.pth")
    with pytest.raises(ModelError, match=r"bad\.pth cannot be read as tensors only"):
        checkpoints.load(tmp_path / "bad.pth")
    assert "this ran" not in capsys.readouterr().out


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda s: s.pop("out_norm.scale"), "does not hold a network"),
        (lambda s: s.pop("splits.0.fac"), r"lacks splits\.0\.factor"),
        (lambda s: s.update({"patch_in.bias": torch.zeros(3)}), r"has the unknown patch_in\.bias"),
        (lambda s: s.update({"merges.0.proj.weight": torch.zeros(32, 8)}), r"another shape of merges\.0\.proj\.weight"),
    ],
)
def test_what_does_not_fit_is_named(change, message):
    state = published.emrdm(28, 13)
    change(state)
    with pytest.raises(ModelError, match=message):
        checkpoints.load_state(state, label="my.ckpt")


def test_a_missing_file_an_unknown_family_and_a_foreign_network_are_said(tmp_path):
    with pytest.raises(InputError, match="There is no file"):
        checkpoints.load(tmp_path / "none.ckpt")
    with pytest.raises(InputError, match="no model family “gan”"):
        checkpoints.load_state({}, "gan")
    with pytest.raises(ModelError, match=r"keys begin with conv\.weight"):
        checkpoints.load_state({"conv.weight": torch.zeros(3)})


def test_control_inputs_are_refused():
    state = {**published.emrdm(28, 13), "control_convs.0.weight": torch.zeros(1)}
    with pytest.raises(ModelError, match="control inputs"):
        checkpoints.load_state(state)


def test_the_authors_project_file_overrules_the_preset():
    project = {
        "model": {
            "params": {
                "sigma_st_config": {"params": {"alpha": 2.0}},
                "denoiser_config": {"params": {"scaling_config": {"params": {"sigma_input": 1.0, "sigma_mu": 0.5}}}},
                "sampler_config": {
                    "params": {
                        "num_steps": 6, "s_churn": 1.0, "s_tmax": "1e8",
                        "discretization_config": {"params": {"sigma_max": 80}},
                    }
                },
                "network_config": {
                    "params": {
                        "patch_size": [1, 1],
                        "self_attns": [{"type": "neighborhood", "kernel_size": 5}, {"type": "global"}],
                    }
                },
            }
        },
        "data": {"target": "somewhere"},
        "tile_size": 64,
    }  # fmt: skip
    loaded = checkpoints.load_state(published.emrdm(28, 13), "emrdm", project)
    assert loaded.configuration["kernels"] == [5, 0]
    from skymend.models.networks import emrdm

    card = emrdm.card(loaded.configuration)
    sampler = card["sampler"]
    assert (sampler["alpha"], sampler["steps"], sampler["sigma_max"]) == (2.0, 6, 80.0)
    assert (sampler["sigma_mu"], sampler["sigma_cov"], sampler["s_tmax"], sampler["rho"]) == (0.5, 0.9, 1e8, 7.0)
    assert card["tile_size"] == 64
    assert "data" not in loaded.configuration


def test_attention_of_another_kind_is_refused():
    from skymend.models.networks import emrdm

    project = {"model": {"params": {"network_config": {"params": {"self_attns": [{"type": "shifted-window"}]}}}}}
    with pytest.raises(ModelError, match="shifted-window"):
        emrdm.overrides(project)


def test_an_unpublished_emrdm_needs_its_preset_named():
    from skymend.models.networks import emrdm

    loaded = checkpoints.load_state(published.emrdm(6, 3))
    with pytest.raises(ModelError, match="none of the published ones"):
        emrdm.card(loaded.configuration)
    assert (
        emrdm.card({**loaded.configuration, "preset": "cuhk", "bands": ["red", "green", "blue"]})["task"]
        == "removeclouds"
    )


def test_sr3_is_refused_as_out_of_scope():
    state = {"denoise_fn.downs.0.weight": torch.zeros(64, 6, 3, 3), "denoise_fn.downs.0.bias": torch.zeros(64)}
    with pytest.raises(ModelError, match=r"SR3.*no fusion method"):
        checkpoints.load_state(state, label="I640000_E37_gen.pth")


def test_a_damaged_archive_is_refused_though_torch_would_load_it(tmp_path):
    path = tmp_path / "weights.pth"
    torch.save(published.restore_dit(), path)
    whole = bytearray(path.read_bytes())
    whole[len(whole) // 2] ^= 4
    path.write_bytes(whole)
    with pytest.raises(ModelError, match=r"weights\.pth .*(checksum|cannot be read)"):
        checkpoints.read(path)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.pth", b""),
        ("a.safetensors", b""),
        ("a.safetensors", b"\xff" * 8 + b"{}"),
        ("a.pth", b"\x00" * 99),
        ("a.pt", b"PK"),
    ],
)
def test_damaged_files_of_any_kind_are_named(tmp_path, name, content):
    (tmp_path / name).write_bytes(content)
    with pytest.raises(ModelError, match=rf"^{name}"):
        checkpoints.read(tmp_path / name)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda w: w.to(torch.complex64), lambda w: w > 0, lambda w: w.to(torch.int32), lambda w: w * float("nan"),
        lambda w: w + float("inf"), lambda w: w.sum(), lambda w: torch.zeros(0),
    ],
)  # fmt: skip
def test_weights_that_are_none_are_refused(spoil):
    state = published.restore_dit()
    for key in [key for key in state if key.endswith("weight")][:3]:
        state[key] = spoil(state[key])
    with pytest.raises(ModelError, match="the state dict"):
        checkpoints.load_state(state)


def test_a_quantised_tensor_is_refused(tmp_path):
    torch.save({"a": torch.quantize_per_tensor(torch.ones(3), 0.1, 0, torch.qint8)}, tmp_path / "a.pth")
    with pytest.raises(ModelError, match=r"quantised|cannot be read"):
        checkpoints.read(tmp_path / "a.pth")
