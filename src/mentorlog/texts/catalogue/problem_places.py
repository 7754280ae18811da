"""Problems with where files and folders of a journal lie, and with who can see them."""

TEXTS: dict[str, tuple[str, str]] = {
    "not-a-folder": (
        "A file stands here where a folder belongs.",
        "Her ligger en fil, hvor der hører en mappe til.",
    ),
    "not-a-folder.mend": (
        "Give it another name, or move it away.",
        "Giv den et andet navn, eller flyt den.",
    ),
    "misnamed-file": (
        "“{name}” is not read; it would have to be called `{expected}`.",
        "»{name}« bliver ikke læst; den skulle hedde `{expected}`.",
    ),
    "misnamed-file.mend": (
        "Rename it to `{expected}`, in small letters.",
        "Omdøb den til `{expected}` med små bogstaver.",
    ),
    "alike-name": (
        "“{name}” and “{other}” are two folders here and may be one on another computer.",
        "»{name}« og »{other}« er to mapper her og kan blive til én på en anden computer.",
    ),
    "alike-name.mend": (
        "Put both together in one of them, or give one a name of its own.",
        "Saml dem i den ene, eller giv den anden et helt andet navn.",
    ),
    "readable-by-others": (
        "Everybody who uses this computer can read the journal in {folder}.",
        "Alle, der bruger denne computer, kan læse journalen i {folder}.",
    ),
    "readable-by-others.mend": (
        'Close the folder: `chmod 700 "{folder}"`.',
        'Luk mappen: `chmod 700 "{folder}"`.',
    ),
    "synced-folder": (
        "The journal lies in {folder}, which {cloud} copies to other computers.",
        "Journalen ligger i {folder}, som {cloud} kopierer til andre computere.",
    ),
    "synced-folder.mend": (
        "Move it to a folder that stays on this computer, unless the two of you agreed on that.",
        "Flyt den til en mappe, der bliver på denne computer, medmindre I to har aftalt det.",
    ),
    "public-remote": (
        "The remote `{remote}` of git leads to {host}, where others may be able to read along.",
        "Gits remote `{remote}` fører til {host}, hvor andre måske kan læse med.",
    ),
    "public-remote.mend": (
        "See that the repository is private; what was pushed once stays in its history.",
        "Se efter, at dit repository er privat; det, der én gang er sendt, bliver i historikken.",
    ),
}
