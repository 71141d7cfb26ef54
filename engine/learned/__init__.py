"""Published networks, exported to ONNX, run on rasters: one file a family, and what they share."""
