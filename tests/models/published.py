"""Small checkpoints as the authors' code would save them: their key names, our sizes, random weights."""

from __future__ import annotations

import torch


def tensors(shapes: dict[str, tuple[int, ...]], seed: int = 0) -> dict[str, torch.Tensor]:
    """Random weights of sizes that keep a network's answers near 1."""
    generator = torch.Generator().manual_seed(seed)
    out = {}
    for key, shape in shapes.items():
        draw = torch.randn(shape, generator=generator)
        scale = 1 / max(1, draw[0].numel()) ** 0.5 if len(shape) > 1 else 0.1
        centre = 1.0 if len(shape) == 1 and key.endswith(("scale", "weight", "running_var")) else 0.0
        out[key] = centre + scale * (draw.abs() if key.endswith("running_var") else draw)
    return out


def emrdm(channels_in: int, channels_out: int, *, patch: int = 1, widths=(16, 32), multi: bool = False) -> dict:
    """State dict of a small EMRDM network; several dates where `multi`."""
    head, mapping, last = 8, 16, len(widths) - 1
    shapes: dict[str, tuple[int, ...]] = {
        "patch_in.proj.weight": (widths[0], channels_in * patch**2), "time_emb.weight": (mapping // 2, 1),
        "time_in_proj.weight": (mapping, mapping), "mapping.in_norm.scale": (mapping,),
        "mapping.out_norm.scale": (mapping,), "mapping.blocks.0.norm.scale": (mapping,),
        "mapping.blocks.0.up_proj.weight": (2 * mapping, mapping),
        "mapping.blocks.0.down_proj.weight": (mapping, mapping), "out_norm.scale": (widths[0],),
        "patch_out.proj.weight": (channels_out * patch**2, widths[0]),
    }  # fmt: skip

    def feed(name: str, width: int, hidden: int) -> None:
        shapes.update({f"{name}.norm.linear.weight": (width, mapping), f"{name}.up_proj.weight": (2 * hidden, width),
                       f"{name}.down_proj.weight": (width, hidden)})  # fmt: skip

    for i, width in enumerate(widths):
        for name in ("mid_level.0",) if i == last else (f"down_levels.{i}.0", f"up_levels.{i}.0"):
            attention = f"{name}.self_attn"
            shapes.update({
                f"{attention}.scale": (width // head,), f"{attention}.norm.linear.weight": (width, mapping),
                f"{attention}.qkv_proj.weight": (3 * width, width), f"{attention}.out_proj.weight": (width, width),
                f"{attention}.pos_emb.freqs": (width // head, head // 8),
            })  # fmt: skip
            feed(f"{name}.ff", width, 2 * width)
    for i in range(last):
        shapes[f"merges.{i}.proj.weight"] = (widths[i + 1], 4 * widths[i])
        shapes[f"splits.{i}.proj.weight"] = (4 * widths[i], widths[i + 1])
        shapes[f"splits.{i}.fac"] = (1,)
    if multi:
        width, heads, key, name = widths[-1], 4, 4, "temporal_encoder"
        shapes.update({
            f"{name}.attention_heads.Q": (heads, key), f"{name}.attention_heads.norm.linear.weight": (width, mapping),
            f"{name}.attention_heads.fc1_k.weight": (heads * key, width),
            f"{name}.attention_heads.fc1_k.bias": (heads * key,),
            f"{name}.attention_heads.out_proj.weight": (width, width),
        })  # fmt: skip
        feed(f"{name}.ff", width, 2 * width)
    return tensors(shapes)


def lightning(network: dict, averaged: dict | None = None) -> dict:
    """A training framework's checkpoint around an EMRDM network, with averaged parameters (not buffers) where given."""
    state = {f"model.diffusion_model.{key}": value for key, value in network.items()}
    if averaged:
        state |= {"model_ema.decay": torch.tensor(0.9999), "model_ema.num_updates": torch.tensor(7)}
        for key, value in averaged.items():
            if not key.endswith(("time_emb.weight", "pos_emb.freqs")):
                state["model_ema." + f"diffusion_model.{key}".replace(".", "")] = value
    return {"epoch": 3, "global_step": 99, "pytorch-lightning_version": "2.3.3", "state_dict": state, "loops": {}}


def restore_dit(*, channels: int = 10, radar: int = 3, dim: int = 64, patch: int = 4, frames: int = 4) -> dict:
    """State dict of a RESTORE-DiT network of one block."""
    hidden = 2 * dim
    shapes: dict[str, tuple[int, ...]] = {
        "pos_embed": (1, 16, dim), "time_embed": (1, frames, dim), "y_embedder.embedding_table.weight": (5, dim),
        "x_embedder.proj.weight": (dim, channels, patch, patch), "x_embedder.proj.bias": (dim,),
        "cond_embedder.proj.weight": (dim, radar, patch, patch), "cond_embedder.proj.bias": (dim,),
    }  # fmt: skip

    def linear(name: str, rows: int, columns: int) -> None:
        shapes.update({f"{name}.weight": (rows, columns), f"{name}.bias": (rows,)})

    linear("t_embedder.mlp.0", dim, 256)
    linear("t_embedder.mlp.2", dim, dim)
    block = "blocks.0"
    for name in ("norm_x", "norm_SAR"):
        shapes.update({f"{block}.CrossAttentionBlock.{name}.{leaf}": (dim,) for leaf in ("weight", "bias")})
    for name in ("spatial_attn", "temporal_attn"):
        for part in ("wq", "wk", "wv", "proj"):
            linear(f"{block}.CrossAttentionBlock.{name}.{part}", dim, dim)
    for name in (f"{block}.CrossAttentionBlock", f"{block}.TemporalBlock", f"{block}.SpatialBlock", block):
        linear(f"{name}.adaLN_modulation.1", 3 * dim, dim)
    shapes.update({f"{block}.TemporalBlock.temporal_norm1.{leaf}": (dim,) for leaf in ("weight", "bias")})
    for name in ("TemporalBlock.temporal_attn", "SpatialBlock.attn"):
        linear(f"{block}.{name}.qkv", 3 * dim, dim)
        linear(f"{block}.{name}.proj", dim, dim)
    linear(f"{block}.mlp.fc1", hidden, dim)
    linear(f"{block}.mlp.fc2", dim, hidden)
    linear("final_layer.adaLN_modulation.1", 2 * dim, dim)
    linear("final_layer.linear", patch * patch * channels, dim)
    return tensors(shapes)


def mtdo(*, dim: int = 12, heads: int = 2, blocks: int = 1, width: int = 8) -> dict:
    """State dict of MTDO's `original` variant with a small HAT (one group)."""
    shapes: dict[str, tuple[int, ...]] = {}

    def conv(name: str, channels_in: int, channels_out: int, kernel: int = 3) -> None:
        shapes.update({f"{name}.weight": (channels_out, channels_in, kernel, kernel), f"{name}.bias": (channels_out,)})

    def linear(name: str, channels_in: int, channels_out: int) -> None:
        shapes.update({f"{name}.weight": (channels_out, channels_in), f"{name}.bias": (channels_out,)})

    def norm(name: str) -> None:
        shapes.update({f"{name}.weight": (dim,), f"{name}.bias": (dim,)})

    def act(name: str, channels_in: int, channels_out: int) -> None:  # convolution and PReLU
        conv(f"{name}.conv", channels_in, channels_out)
        shapes[f"{name}.act.weight"] = (1,)

    def residual(name: str, channels: int) -> None:
        conv(f"{name}.conv1", channels, channels)
        conv(f"{name}.conv2", channels, channels)
        shapes[f"{name}.act.weight"] = (1,)

    act("fea0", 3, 64)
    act("fea_all", 3, 64)
    for k in range(5):
        residual(f"res_feat_ext.{k}", 64)
        residual(f"res_feat2.{k}", 64)
    conv("fus", 320, 64)
    for name, channels_in, kernel in (("offset_conv1", 128, 3), ("mul_scale1", 64, 3), ("mul_scale2", 64, 5),
                                      ("mul_scale3", 64, 7), ("offset_conv2", 192, 3), ("dcnpack", 64, 3)):  # fmt: skip
        conv(f"msd.{name}", channels_in, 64, kernel)
    conv("msd.dcnpack.conv_offset_mask", 64, 216)
    for name, channels_in, kernel in (
        ("tAtt_1", 64, 3), ("tAtt_2", 64, 3), ("sAtt_3", 64, 3), ("sAtt_5", 64, 3), ("sAtt_L3", 64, 3), ("sAtt_L2", 128, 3),
        ("fea_fusion", 320, 1), ("sAtt_1", 320, 1), ("sAtt_2", 128, 1), ("sAtt_4", 64, 1), ("sAtt_L1", 64, 1),
        ("sAtt_add_1", 64, 1), ("sAtt_add_2", 64, 1),
    ):  # fmt: skip
        conv(f"TSA_Fusion.{name}", channels_in, 64, kernel)
    for name, channels_in, channels_out in (
        ("feat0", 3, 128), ("feat_diff", 3, 64), ("conv1", 256, 128), ("conv1_2", 128, 128), ("conv2", 192, 192),
        ("conv3", 192, 192), ("conv4", 192, 64), ("res_feat1.1", 128, 64), ("res_feat2.1", 128, 64),
    ):  # fmt: skip
        act(f"tdm_s.{name}", channels_in, channels_out)
    residual("tdm_s.res_feat1.0", 128)
    residual("tdm_s.res_feat2.0", 128)
    for name, channels_in, channels_out in (("compress_3", 320, 64), ("conv1", 64, 64), ("conv2", 64, 64),
                                            ("conv3", 64, 64), ("conv4", 64, 320)):  # fmt: skip
        act(f"tdm_l.{name}", channels_in, channels_out)
    conv("tdm_l.fus", 128, 64)

    def attention(name: str, table: int) -> None:
        shapes[f"{name}.relative_position_bias_table"] = (table, heads)
        linear(f"{name}.qkv", dim, 3 * dim)
        linear(f"{name}.proj", dim, dim)

    def mlp(name: str) -> None:
        linear(f"{name}.mlp.fc1", dim, 2 * dim)
        linear(f"{name}.mlp.fc2", 2 * dim, dim)

    conv("hat.conv_first", 64, dim)
    norm("hat.patch_embed.norm")
    group = "hat.layers.0.residual_group"
    for k in range(blocks):
        block = f"{group}.blocks.{k}"
        norm(f"{block}.norm1")
        attention(f"{block}.attn", 961)
        conv(f"{block}.conv_block.cab.0", dim, dim // 3)
        conv(f"{block}.conv_block.cab.2", dim // 3, dim)
        conv(f"{block}.conv_block.cab.3.attention.1", dim, 2, 1)
        conv(f"{block}.conv_block.cab.3.attention.3", 2, dim, 1)
        norm(f"{block}.norm2")
        mlp(block)
    norm(f"{group}.overlap_attn.norm1")
    attention(f"{group}.overlap_attn", 1521)
    norm(f"{group}.overlap_attn.norm2")
    mlp(f"{group}.overlap_attn")
    conv("hat.layers.0.conv", dim, dim)
    norm("hat.norm")
    conv("hat.conv_after_body", dim, dim)
    conv("hat.conv_before_upsample.0", dim, width)
    conv("hat.upsample.0", width, 4 * width)
    conv("hat.upsample.2", width, 4 * width)
    conv("hat.conv_last", width, 3)
    return tensors(shapes)
