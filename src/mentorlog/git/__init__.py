"""The person's own git: the only place that runs it."""
