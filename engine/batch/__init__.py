"""Many scenes × a recipe: found, shared out by a journal, each run as a job of its own, and told of in a report."""
