"""Models that others have published: one JSON file each (see `contract/published.py`), fetched, checked and installed."""
