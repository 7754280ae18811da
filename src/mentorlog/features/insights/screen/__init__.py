"""What `insights` shows: charts of letters, and a picture."""
