"""Networks, published checkpoints, export and training; bundled models in `zoo/`."""
