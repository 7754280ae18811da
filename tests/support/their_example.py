"""What Sofie sends back: her own export, with one promise kept and a milestone more."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

SENT = "from-sofie.json"

FROM_SOFIE: dict[str, Any] = {
    "mentorlog": 1,
    "mentor": "Mette Krogh",
    "mentee": "Sofie Holm",
    "meetings": [
        {
            "name": "2026-10-12",
            "date": "2026-10-12",
            "status": "held",
            "time": "14:30",
            "minutes": 90,
            "place": "Library",
            "mode": None,
            "topics": [{"text": "A student job", "from": "mentee"}],
            "summary": "I ask for a trial month.",
            "actions": [
                {"text": "Ask two alumni", "owner": "mentee", "due": "2026-10-26", "done": None},
                {
                    "text": "Introduce Sofie to Lars",
                    "owner": "mentor",
                    "due": None,
                    "done": "2026-10-12",
                },
            ],
        }
    ],
    "milestones": [{"title": "My CV in English", "due": "2026-11-01", "done": None, "steps": []}],
    "answers": [],
}


def send(folder: Path, **more: object) -> str:
    """Put her file into a folder, with other keys if wanted, and give its path."""
    path = folder / SENT
    said = {**copy.deepcopy(FROM_SOFIE), **more}
    path.write_text(json.dumps(said, ensure_ascii=False, indent=2), encoding="utf-8")
    return str(path)
