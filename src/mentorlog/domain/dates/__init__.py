"""Days and times as people say them."""
