"""Det, git gemmer krypteret."""

TEXTS: dict[str, str] = {
    "on.private": "Fra nu af gemmer git dine private notater krypteret.",
    "on.all": "Fra nu af gemmer git alle journalens filer krypteret.",
    "there.private": "Git gemmer allerede dine private notater krypteret.",
    "there.all": "Git gemmer allerede alle journalens filer krypteret.",
    "tried": "Det er prøvet: Det, git gemmer, kan ikke læses uden nøglen og kommer helt igen.",
    "proved.one": (
        "Det er prøvet med den ene fil, der er: Uden nøglen kan ingen læse det, git gemmer af den, "
        "og den kommer helt igen."
    ),
    "proved.many": (
        "Det er prøvet med alle {n} filer, der er: Uden nøglen kan ingen læse det, git gemmer af "
        "dem, og de kommer helt igen."
    ),
    "look": "Se selv efter, når du vil:\n  git -C {folder} crypt status",
    "remembers": (
        "Tidligere commits har den slags filer, som de var, også der, hvor du har sendt dem hen. "
        "Hvordan du begynder historikken forfra, står på siden om kryptering "
        "(docs/how-to/encryption.md)."
    ),
    "known-key": (
        "Nøglen er den, dette repository havde i forvejen: Den, der har den, kan også læse dette."
    ),
    "key": (
        "Uden nøglen kan ingen læse det på en anden computer, heller ikke du. Gem en kopi der, "
        "hvor du har dine adgangskoder, aldrig sammen med det, du sender:\n"
        "  git -C {folder} crypt export-key ~/mentorlog.key"
    ),
    "elsewhere": "På en anden computer, i den mappe, du har klonet:\n  git crypt unlock NØGLEFIL",
    "without-git": "--encrypt kræver git, og --no-git slår det fra.",
    "without-git.hint": "Udelad den ene af de to.",
    "no-git-crypt": "git-crypt er ikke installeret her, så intet er ændret.",
    "no-git-crypt.hint": (
        "Installer det (apt install git-crypt, brew install git-crypt), og giv kommandoen igen."
    ),
    "locked": "Dette repository er allerede krypteret, og nøglen er her ikke.",
    "locked.hint": (
        "Intet er ændret. Lås det op med den nøgle, du har gemt:\n"
        "  git -C {folder} crypt unlock NØGLEFIL"
    ),
    "uncommitted": "Der er rettelser, du ikke har committet: {files}",
    "uncommitted.hint": (
        "Intet er ændret. Commit dem med git add og git commit, og giv kommandoen igen."
    ),
    "refused": "git-crypt sagde nej: {reason}.",
    "not-proved": "Disse filer gemmer git ukrypteret, eller det kan ikke vise dem igen: {files}",
    "not-proved.hint": (
        "Send intet, før det er i orden. Se efter en linje om dem i .gitattributes, og giv "
        "kommandoen igen."
    ),
}
