"""Published weights, export, import: what needs torch."""
