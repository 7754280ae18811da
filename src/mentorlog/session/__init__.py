"""What every command works with: context, clock, location, language, which relationship."""
