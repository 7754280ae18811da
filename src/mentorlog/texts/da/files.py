"""Editing, checking, schemas, purging, and the comments of new files."""

TEXTS: dict[str, str] = {
    "check.fine": "Alle filer er i orden.",
    "check.file-fine": "{file} er i orden.",
    "check.open-again": "Vil du åbne den igen?",
    "check.left-so": (
        "Den bliver, som du skrev den. Det, der ikke kan læses, er ikke med, før det er rettet."
    ),
    "check.which-file": "Hvilken fil? Skriv nummeret.",
    "check.no-terminal": "Der er ingen terminal at redigere i.",
    "check.no-terminal.hint": (
        "Angiv et program i EDITOR, eller spørg, hvor filen er:\n  mentorlog edit --path"
    ),
    "check.no-editor": "Editoren »{editor}« kunne ikke startes: {reason}.",
    "check.no-editor.hint": (
        "Angiv en anden i EDITOR eller VISUAL, for eksempel EDITOR=nano, eller åbn selv filen:\n"
        "  {path}"
    ),
    "check.editor-failed": (
        "Editoren stoppede med en fejl ({code}). Filen er, som editoren efterlod den."
    ),
    "check.meanwhile.merged": (
        "En anden kommando ændrede {file}, mens editoren var åben; nu er begge ændringer i den."
    ),
    "check.meanwhile.taken": (
        "En anden kommando ændrede {file}, mens editoren var åben; den er, som kommandoen "
        "efterlod den."
    ),
    "check.meanwhile.kept": (
        "En anden kommando ændrede {file}, mens editoren var åben, og de to passer ikke sammen.\n"
        "Filen er, som du gemte den; den andens udgave ligger i {path}"
    ),
    "check.meanwhile.moved": (
        "En anden kommando flyttede mødet, mens editoren var åben; det, du skrev, er i {file}."
    ),
    "check.meanwhile.moved-apart": (
        "En anden kommando flyttede mødet til {path}, mens editoren var åben, og de to passer "
        "ikke sammen.\n"
        "Det, du skrev, er i {file}."
    ),
    "check.meanwhile.removed": "En anden kommando fjernede {file}, mens editoren var åben.",
    "check.meanwhile.removed-apart": (
        "En anden kommando fjernede {file}, mens editoren var åben; det, du skrev, er der igen."
    ),
    "check.unknown-file": "»{given}« er ikke en fil i logbogen.",
    "check.unknown-file-like": "»{given}« er ikke en fil i logbogen.",
    "check.unknown-file-like.hint": "Mente du {near}?",
    "check.unknown-file.hint": (
        "Prøv journal, guide, relationship, milestones eller et møde: 2026-09-14, last eller next."
    ),
    "check.no-such-file": "Der er ingen {file} endnu.",
    "check.no-what": "Hvilken fil mener du?",
    "check.no-what.hint": (
        "For eksempel:\n"
        "  mentorlog edit relationship\n"
        "  mentorlog edit last\n"
        "  mentorlog edit 2026-09-14"
    ),
    "new.journal": (
        "Din logbog. Du må rette i det hele; mentorlog ændrer kun det nødvendige.\n"
        "timezone: Europe/Copenhagen og programme: {{name, contact, starts, ends}} kan tilføjes."
    ),
    "new.guide": (
        "Mentorordningens egen guide. Det, der står her, erstatter eller udvider mentorlogs "
        "guide.\n"
        "For eksempel:  questions: {{mit-spørgsmål: Hvordan lærer du bedst?}}"
    ),
    "new.relationship": (
        "Et mentorforløb. `me` er din egen rolle, mentor eller mentee.\n"
        "boundaries: er en liste over det, der bliver mellem jer, eller som I lader ligge."
    ),
    "new.expectations": (
        "Jeres forventninger. Under answers: en nøgle fra tjeklisten, for eksempel "
        "support-wanted,\n"
        "med mentee:, mentor: og det, I er enige om, agreed:"
    ),
    "new.milestones": (
        "Milepæle: nogle få store med delmål (steps) indeni.\n"
        "milestones: er en liste; hver har title og eventuelt key, due, why, evidence og steps."
    ),
    "new.approach": (
        "Kun til dig selv: hvordan du udfylder din rolle (how), og dine values, drives, "
        "pleases,\n"
        "frustrates, open_about. Filen bliver aldrig åbnet, når noget deles eller eksporteres."
    ),
    "new.meeting": (
        "Et møde; filen er opkaldt efter datoen. Ingen nøgle er påkrævet.\n"
        "Fri tekst skrives under `notes: |`, rykket ind. En aftale kan være én linje:\n"
        "  - Spørg to alumner @mentee due:2026-10-01"
    ),
    "new.reflection": (
        "Kun til dig selv: dit tilbageblik på mødet med samme navn.\n"
        "roles: [guide, coach], listening: [3, 5], worked: |, did_not_work: |, observed: |"
    ),
    "purge.what": "Hvad vil du fjerne?",
    "purge.what.hint": (
        "Angiv et afsluttet forløb eller en dato:\n"
        "  mentorlog purge HVEM\n"
        "  mentorlog purge --before 2026-01-01"
    ),
    "purge.active": "Forløbet med {name} er ikke afsluttet, så det er ikke fjernet.",
    "purge.active.hint": (
        "Afslut det først, eller fjern kun det gamle:\n"
        "  mentorlog end-relationship {key}\n"
        "  mentorlog purge {key} --before DATO"
    ),
    "purge.unasked-one": "Det ville fjerne én fil: {files}",
    "purge.unasked-one.hint": "Intet er fjernet. Bekræft med --yes.",
    "purge.unasked": "Det ville fjerne {n} filer: {files}",
    "purge.unasked.hint": "Intet er fjernet. Bekræft med --yes.",
    "purge.shown": "Disse filer bliver fjernet for altid:",
    "purge.ask.one": "Vil du fjerne filen?",
    "purge.ask.many": "Vil du fjerne de {n} filer?",
    "purge.declined": "Intet er fjernet.",
    "purge.nothing": "Der er ikke noget at fjerne.",
    "purge.removed.one": "1 fil er fjernet:",
    "purge.removed.many": "{n} filer er fjernet:",
    "purge.left": "Der er noget tilbage, du bør se på:",
    "purge.left.export": "{place} (eksporteret tidligere)",
    "purge.left.file": "{place} (nævner dem)",
    "purge.left.link": "{place} (et link førte dertil)",
    "purge.left.editor": "{place} (gemt af en editor)",
    "purge.elsewhere": "Kalendere, sider og mails, du har givet videre, må du selv rydde op i.",
    "purge.git": "Mappen er under git, så historikken har dem stadig. Det kan en backup også have.",
    "one-schema": "--output beder om ét skema, {other} om et andet.",
    "one-schema.hint": "Udelad et af dem:\n  {command} --help",
    "field.topics": "Emner",
    "field.since_last": "Siden sidst",
    "field.notes": "Notater",
    "field.summary": "Opsummering",
    "field.actions": "Aftalt",
    "field.why": "Hvorfor",
    "field.questions_asked": "Spørgsmål, I har talt om",
    "field.boundaries": "Mellem jer",
    "field.background": "Baggrund",
    "field.rhythm": "Jeres egne timer om måneden",
    "field.Relationship.topics": "Venter til næste møde",
    "field.roles": "Roller",
    "field.listening": "Måder at lytte på",
    "field.worked": "Det virkede",
    "field.did_not_work": "Det virkede ikke",
    "field.observed": "Det lagde du mærke til",
    "field.how": "Sådan udfylder du din rolle",
    "field.values": "Værdier",
    "field.drives": "Det driver dig",
    "field.pleases": "Det glæder dig",
    "field.frustrates": "Det frustrerer dig",
    "field.open_about": "Det er du åben om",
    "field.thoughts": "Til din næste refleksion",
    "schema.mentorlog": "Formatets nummer: 1.",
    "schema.status": "planned, held eller cancelled. Uden den er et møde med notater afholdt.",
    "schema.uid": "Det navn, kalendere kender mødet under; lad det stå.",
    "schema.time": "Hvornår det begynder: 14:30",
    "schema.minutes": "Hvor længe det varer, i minutter: 90",
    "schema.place": "Hvor I mødes.",
    "schema.mode": "in-person, walk-and-talk, online, phone eller other.",
    "schema.Meeting.why": "Hvorfor det blev aflyst.",
    "schema.topics": "Dagsordenen. Et emne er én linje, eller text: og from:",
    "schema.since_last": "Hvad der er sket siden sidst.",
    "schema.notes": "Notater; begynd med |, og ryk linjerne ind.",
    "schema.questions_asked": (
        "Nøgler til de spørgsmål fra guiden, I har talt om: [daily-life, teams]"
    ),
    "schema.summary": "Mentees egen opsummering.",
    "schema.actions": (
        "Hvad I aftalte. På én linje: Spørg to alumner @mentee due:2026-10-01 — eller text: med "
        "mere."
    ),
    "schema.text": "Hvad det handler om.",
    "schema.from": "Hvem der kom med det: mentee eller mentor.",
    "schema.owner": "Hvem der gør det: mentee (hvis intet er skrevet), mentor eller both.",
    "schema.due": "Den dag, det senest skal være gjort: 2026-10-01",
    "schema.milestone": "Nøglen til den milepæl, den fører hen imod.",
    "schema.done": "Den dag, det blev gjort, eller yes, hvis dagen ikke er kendt.",
    "schema.dropped": "Den dag, det blev droppet, eller yes, hvis dagen ikke er kendt.",
    "schema.note": "En bemærkning til dig selv.",
    "schema.milestones": "Nogle få store milepæle.",
    "schema.title": "Hvad det hedder.",
    "schema.key": "Det korte navn, aftaler bruger: student-job",
    "schema.Milestone.why": "Hvorfor det betyder noget.",
    "schema.evidence": "Hvordan I kan se, at den er nået.",
    "schema.steps": "Delmålene på vejen.",
    "schema.review_on": "Hvornår I ser på dem igen.",
    "schema.answers": (
        "Svar efter nøglen på guidens spørgsmål; jeres egne spørgsmål har også question:"
    ),
    "schema.question": "Ordlyden af jeres eget spørgsmål.",
    "schema.mentee": "Hvad mentee siger.",
    "schema.mentor": "Hvad mentor siger.",
    "schema.agreed": "Hvad I blev enige om.",
    "schema.agreed_on": "Hvornår I blev enige: 2026-09-14",
    "schema.earlier": "Hvad der var aftalt før.",
    "schema.until": "Den sidste dag, det gjaldt.",
    "schema.name": "Det fulde navn.",
    "schema.me": "Din egen rolle: mentor eller mentee.",
    "schema.email": "Den andens e-mailadresse.",
    "schema.start": "Den første dag: 2026-09-01",
    "schema.end": "Den sidste dag: 2026-12-18",
    "schema.ended": "Hvornår det sluttede, og hvorfor.",
    "schema.on": "Dagen.",
    "schema.reason": "Hvorfor, hvis du vil.",
    "schema.boundaries": "Hvad der bliver mellem jer, eller som I lader ligge.",
    "schema.background": "Hvad der er godt at vide om den anden.",
    "schema.rhythm": "Jeres egne timer om måneden.",
    "schema.at_least": "Mindst så mange timer om måneden: 1",
    "schema.at_most": "Højst så mange timer om måneden: 2",
    "schema.roles": "Dine roller: instructor, adviser, guide, coach.",
    "schema.listening": "Hvordan du lyttede, 1 til 5: [3, 5]",
    "schema.worked": "Hvad der virkede.",
    "schema.did_not_work": "Hvad der ikke virkede.",
    "schema.observed": "Hvad du lagde mærke til og lærte.",
    "schema.how": "Hvordan du udfylder din rolle.",
    "schema.values": "Hvad der betyder noget for dig i arbejdet.",
    "schema.drives": "Hvad der driver dig.",
    "schema.pleases": "Hvad der glæder dig.",
    "schema.frustrates": "Hvad der frustrerer dig.",
    "schema.open_about": "Hvad du er åben om.",
    "schema.thoughts": "Private notater, der venter på din næste refleksion.",
    "schema.language": "en eller da.",
    "schema.timezone": "Tidszonen for dine dage: Europe/Copenhagen",
    "schema.programme": "Den mentorordning, I er en del af.",
    "schema.Journal.guide": "Filen med mentorordningens egen guide, hvis den ikke er guide.yaml.",
    "schema.git": "Om ændringer bliver til commits.",
    "schema.commit": "true: et commit for hver kommando.",
    "schema.contact": "Den, I begge altid kan spørge.",
    "schema.starts": "Forløbets første måned: 9",
    "schema.ends": "Forløbets sidste måned: 12",
    "schema.hours_per_month": "Hvor meget tid der skal bruges.",
    "schema.without": "Dele, der udelades: questions, eller ét af dem, questions.teams",
    "schema.chapters": "Guidens kapitler.",
    "schema.principles": "Hvad et mentorforløb bygger på.",
    "schema.relationship": "Hvordan et forløb vokser.",
    "schema.confidentiality": "Hvad der bliver mellem de to.",
    "schema.Guide.roles": "Rollerne, fra instructor til coach.",
    "schema.Guide.listening": "De fem måder at lytte på.",
    "schema.goals": "Tjeklisten: målsætning.",
    "schema.terms": "Tjeklisten: vilkår.",
    "schema.questions": "Spørgsmål til at lære hinanden at kende.",
    "schema.aids": "Veje videre, når det er uklart.",
    "schema.options": "Veje videre til det, mentee kan gøre.",
    "schema.Guide.meeting": "Mødets trin.",
    "schema.reflection": "Refleksionens spørgsmål.",
    "schema.approach": "Spørgsmålene om ens tilgang.",
    "schema.sources": "Hvor det kommer fra.",
    "schema.Voiced.mentee": "Sagt til mentee.",
    "schema.Voiced.mentor": "Sagt til mentor.",
    "schema.marks": "Hvor punktet kommer fra: [G9]",
    "schema.phrases": "Sætninger til låns.",
    "schema.example": "Et eksempel.",
    "schema.responsibility": "Hvem der har ansvaret.",
    "schema.nudge": "Hvad man kan prøve næste gang.",
    "schema.why": "Hvorfor trinnet er der.",
}
