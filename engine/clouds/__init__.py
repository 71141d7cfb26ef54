"""Cloud and shadow detection, and what masks of any origin say."""
