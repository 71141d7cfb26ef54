"""One file a task: its parameters and how it runs."""
