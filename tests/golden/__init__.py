"""Parity with reference runs; `python -m tests.golden FILE...` checks files of any size and option."""
