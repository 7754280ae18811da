"""The domain: models and pure functions, without a clock, a disk or a sentence."""
