"""What a person or a program is shown: the only place that knows Rich, JSON and documents."""
