"""Published networks, one file a family, in plain exportable PyTorch."""
