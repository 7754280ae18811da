"""The page of `prep`: its content, and how it is drawn."""
