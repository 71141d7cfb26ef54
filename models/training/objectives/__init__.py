"""The families that can be trained, one file each; `objective.py` says what each offers."""
