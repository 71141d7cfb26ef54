"""Training material made of the user's own layers, one file a task; `material.py` says what each offers."""
