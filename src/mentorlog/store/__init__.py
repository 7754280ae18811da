"""The journal's folder: the only place that knows YAML, paths, locks and the disk."""
