"""The short lessons at the head of new files."""

TEXTS: dict[str, tuple[str, str]] = {
    "journal": (
        "Your journal. Everything here is yours to edit; mentorlog changes only what it "
        "must.\n"
        "timezone: Europe/Copenhagen and programme: {{name, contact, starts, ends}} can be "
        "added.",
        "Din logbog. Du må rette i det hele; mentorlog ændrer kun det nødvendige.\n"
        "timezone: Europe/Copenhagen og programme: {{name, contact, starts, ends}} kan "
        "tilføjes.",
    ),
    "guide": (
        "Your programme's own guide. Whatever is here replaces or adds to mentorlog's guide.\n"
        "For example:  questions: {{my-question: How do you like to learn?}}",
        "Mentorordningens egen guide. Det, der står her, erstatter eller udvider mentorlogs "
        "guide.\n"
        "For eksempel:  questions: {{mit-spørgsmål: Hvordan lærer du bedst?}}",
    ),
    "relationship": (
        "One relationship. `me` is your own role, mentor or mentee.\n"
        "boundaries: is a list of what stays between you, or is left alone.",
        "Et mentorforløb. `me` er din egen rolle, mentor eller mentee.\n"
        "boundaries: er en liste over det, der bliver mellem jer, eller som I lader ligge.",
    ),
    "expectations": (
        "What you two expect. Under answers: a key from the checklist, such as "
        "support-wanted,\n"
        "with mentee:, mentor: and what you agreed on, agreed:",
        "Jeres forventninger. Under answers: en nøgle fra tjeklisten, for eksempel "
        "support-wanted,\n"
        "med mentee:, mentor: og det, I er enige om, agreed:",
    ),
    "milestones": (
        "Milestones: a few large ones, with small ones (steps) inside.\n"
        "milestones: is a list; each has a title and, if you like, key, due, why, evidence, "
        "steps.",
        "Milepæle: nogle få store med delmål (steps) indeni.\n"
        "milestones: er en liste; hver har title og eventuelt key, due, why, evidence og "
        "steps.",
    ),
    "approach": (
        "Private to you: how you fill your role (how), and your values, drives, pleases,\n"
        "frustrates, open_about. Nothing that shares or exports opens this file.",
        "Kun til dig selv: hvordan du udfylder din rolle (how), og dine values, drives, "
        "pleases,\n"
        "frustrates, open_about. Filen bliver aldrig åbnet, når noget deles eller "
        "eksporteres.",
    ),
    "meeting": (
        "One meeting; the file is named after its date. No key is required.\n"
        "Free text goes under `notes: |`, indented. An action can be a single line:\n"
        "  - Ask two alumni @mentee due:2026-10-01",
        "Et møde; filen er opkaldt efter datoen. Ingen nøgle er påkrævet.\n"
        "Fri tekst skrives under `notes: |`, rykket ind. En aftale kan være én linje:\n"
        "  - Spørg to alumner @mentee due:2026-10-01",
    ),
    "reflection": (
        "Private to you: your look back at the meeting of the same name.\n"
        "roles: [guide, coach], listening: [3, 5], worked: |, did_not_work: |, observed: |",
        "Kun til dig selv: dit tilbageblik på mødet med samme navn.\n"
        "roles: [guide, coach], listening: [3, 5], worked: |, did_not_work: |, observed: |",
    ),
}
