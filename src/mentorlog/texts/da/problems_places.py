"""Problems of places."""

TEXTS: dict[str, str] = {
    "not-a-folder": "Her ligger en fil, hvor der hører en mappe til.",
    "not-a-folder.mend": "Giv den et andet navn, eller flyt den.",
    "misnamed-file": "»{name}« bliver ikke læst; den skulle hedde `{expected}`.",
    "misnamed-file.mend": "Omdøb den til `{expected}` med små bogstaver.",
    "alike-name": (
        "»{name}« og »{other}« er to mapper her og kan blive til én på en anden computer."
    ),
    "alike-name.mend": "Saml dem i den ene, eller giv den anden et helt andet navn.",
    "readable-by-others": "Alle, der bruger denne computer, kan læse journalen i {folder}.",
    "readable-by-others.mend": 'Luk mappen: `chmod 700 "{folder}"`.',
    "synced-folder": "Journalen ligger i {folder}, som {cloud} kopierer til andre computere.",
    "synced-folder.mend": (
        "Flyt den til en mappe, der bliver på denne computer, medmindre I to har aftalt det."
    ),
    "public-remote": "Gits remote `{remote}` fører til {host}, hvor andre måske kan læse med.",
    "public-remote.mend": (
        "Se efter, at dit repository er privat; det, der én gang er sendt, bliver i historikken."
    ),
    "open-private-notes": (
        "Dine private notater ligger i git, som de står, og git sender dem et andet sted hen."
    ),
    "open-private-notes.mend": (
        "Kan andre se med dér, så lad git kryptere dem: `mentorlog init --encrypt`."
    ),
}
