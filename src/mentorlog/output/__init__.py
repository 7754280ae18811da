"""Output for people and programs: the only package that uses Rich, JSON and document formats."""
