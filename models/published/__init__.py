"""Models that others have published: one JSON file each (`contract/published.py` reads them), fetched, checked and installed."""
