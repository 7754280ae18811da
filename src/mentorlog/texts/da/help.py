"""The pages of `--help`: a sentence for each command, what else there is to it, its parameters.

`action-done` is a command's sentence, `action-done.more` what follows it, `action-done.note` its
parameter of that name; `any.note` is the parameter of every command that has no text of its own.
"""

_HISTORY = "Din shell husker, hvad du skriver; med `-` læses teksten fra standard input i stedet."

TEXTS: dict[str, str] = {
    "about": (
        "Før logbog over dine møder som mentor eller mentee, med en guide til at føre dig igennem "
        "og YAML-filer, der er dine. Skriver du kun mentorlog, ser du, hvad der kommer nu."
    ),
    "help": "Vis, hvordan en kommando bruges.",
    "usage": "Brug: ",
    "part.arguments": "Argumenter",
    "part.options": "Tilvalg",
    "part.commands": "Kommandoer",
    "part.examples": "Eksempler",
    "required": "skal angives",
    "heading.starting": "Kom i gang",
    "heading.meeting": "Mødet, før, under og efter",
    "heading.tracked": "Det, I følger",
    "heading.reading": "Læs",
    "heading.files": "Filer",
    "heading.versions": "Versioner og maskiner",
    "metavar.action": "AFTALE",
    "metavar.command": "KOMMANDO",
    "metavar.date": "DATO",
    "metavar.dir": "MAPPE",
    "metavar.file": "FIL",
    "metavar.key": "NØGLE",
    "metavar.kind": "SLAGS",
    "metavar.meeting": "MØDE",
    "metavar.name": "NAVN",
    "metavar.number": "NUMMER",
    "metavar.options": "TILVALG",
    "metavar.path": "STI",
    "metavar.text": "TEKST",
    "metavar.time": "TID",
    "metavar.title": "TITEL",
    "metavar.topic": "EMNE",
    "metavar.what": "HVAD",
    "metavar.when": "HVORNÅR",
    "metavar.who": "HVEM",
    "any.journal": "Logbogens mappe.",
    "any.lang": "Sproget, også i denne hjælp.",
    "any.json": "Skriv ét JSON-dokument, og spørg ikke om noget.",
    "any.no_input": "Spørg ikke om noget.",
    "any.version": "Vis versionen, og afslut.",
    "any.install_completion": "Installer fuldførelse med Tab i din shell.",
    "any.show_completion": "Vis scriptet til din shell, så du kan kopiere eller rette det.",
    "any.help": "Vis denne hjælp, og afslut.",
    "any.boundary": (
        f"Det, der bliver mellem jer, eller som I lader ligge. Kan gentages. {_HISTORY}"
    ),
    "any.everything": "Tag lukkede med.",
    "any.excel": "En tabel, der åbner med et dobbeltklik: dit sprogs skilletegn og en BOM.",
    "any.key": "Nøglen fra `milestone list`, eller et delmål: student-job/2.",
    "any.meeting": "2026-09-14, 2026-09-14-2, last eller next.",
    "any.minutes": "Hvor længe, i minutter; eller 1t30, 1½ t.",
    "any.mode": "Hvordan I mødes.",
    "any.name": "Den andens navn.",
    "any.note": f"En bemærkning til den. {_HISTORY}",
    "any.number": "Nummeret fra `action list`, eller et navn: 2026-09-14/1. En terminal spørger.",
    "any.on": "Hvilken dag det var; ellers i dag.",
    "any.overdue": "Kun det, der er forsinket.",
    "any.owner": "Kun det, som denne side har lovet.",
    "any.place": "Hvor I mødes.",
    "any.private": "Tag det med, der kun er til dig.",
    "any.role": "Din egen rolle.",
    "any.to": "Formatet; ellers på skærmen.",
    "any.topic": (
        "Et emne til dagsordenen; det er mentees, medmindre det slutter på @mentor. Kan gentages."
    ),
    "any.when": "En dag og gerne et klokkeslæt: fre 14.30",
    "any.who": "Personen, med navn eller nøgle.",
    "any.why": f"Hvorfor det betyder noget. {_HISTORY}",
    "any.yes": "Svar ja, når der spørges, før noget fjernes.",
    "init": "Opret en logbog, og husk, hvor den er.",
    "init.more": (
        "Har du en logbog, bliver den, som den er; du kan kun føje guiden og git til. Du behøver "
        "ikke begynde her: new-meeting og new-relationship opretter en logbog, hvis der ingen er."
    ),
    "init.folder": "Hvor den skal ligge; ellers det, --journal siger.",
    "init.name": "Dit eget navn.",
    "init.guide": "Den guide, som jeres mentorordning sender ud.",
    "init.git": "Gør hver kommando til et commit i din egen git, eller lad være.",
    "init.encrypt": (
        "Lad git gemme dine private notater krypteret, eller alle filer; kræver git-crypt."
    ),
    "new-relationship": "Begynd et forløb med en mentor eller en mentee.",
    "new-relationship.more": (
        "Uden datoer løber det fra i dag til slutningen af mentorordningens forløb."
    ),
    "new-relationship.key": "Navnet på dets mappe; ellers dannet af NAVN.",
    "new-relationship.start": "Den første dag.",
    "new-relationship.end": "Den sidste dag.",
    "new-relationship.email": "Den andens e-mailadresse.",
    "demo": "Skriv en logbog om et opdigtet par at se sig om i.",
    "demo.more": (
        "Den er på dit sprog, og det seneste møde var for omkring en uge siden. Mappen skal være "
        "ny eller tom; din egen logbog røres ikke."
    ),
    "demo.folder": "Hvor den skal ligge; ellers i ./mentorlog-demo.",
    "new-meeting": "Hold et møde, trin for trin, og skriv det ned.",
    "new-meeting.more": (
        "Med en ny person begyndes et forløb. Er der et planlagt møde den dag, eller et uden "
        "opsummering, fortsætter du på det. Står der en tekst i forvejen, tilføjes din som et nyt "
        "afsnit. Uden en terminal sker der kun det, som tilvalgene siger."
    ),
    "new-meeting.key": "Navnet på mappen for en ny person, med latinske bogstaver.",
    "new-meeting.date": "Den dag, I mødtes; ellers i dag.",
    "new-meeting.time": "Hvornår I begyndte: 14.30.",
    "new-meeting.since": f"Hvad der er sket siden sidst. {_HISTORY}",
    "new-meeting.notes": f"Notater fra samtalen. {_HISTORY}",
    "new-meeting.asked": "Et spørgsmål fra guiden, som I talte om. Kan gentages.",
    "new-meeting.another": "Endnu et møde samme dag.",
    "end-meeting": "Afslut et møde: opsummering, aftaler, næste møde.",
    "end-meeting.more": (
        "Mentee opsummerer, du skriver ned, hvad I har aftalt, og I planlægger næste møde. Står "
        "der en tekst i forvejen, tilføjes din som et nyt afsnit."
    ),
    "end-meeting.summary": f"Mentees opsummering, med egne ord. {_HISTORY}",
    "end-meeting.action": "Spørg to alumner @mentee due:+2u +student-job. Kan gentages.",
    "end-meeting.next_when": "Hvornår I mødes næste gang: en dag og gerne et klokkeslæt.",
    "end-meeting.next_place": "Hvor I mødes næste gang.",
    "end-meeting.next_topic": "Et emne til næste gang. Kan gentages.",
    "plan": "Planlæg næste møde.",
    "plan.more": "Er der allerede et planlagt møde den dag, bliver det ændret.",
    "move": "Flyt et planlagt møde til en anden dag.",
    "move.more": (
        "Alt, hvad der står i det, følger med, også din refleksion, og kalendere beholder samme "
        "begivenhed. Du kan også flytte et afholdt møde, hvis datoen var forkert."
    ),
    "cancel": "Aflys et planlagt møde.",
    "cancel.more": (
        "Det, der står i det, bliver. En ny dag overtager emnerne. Du mindes om, hvad I to har "
        "aftalt om aflysninger."
    ),
    "cancel.meeting": "2026-09-14, 2026-09-14-2 eller next.",
    "cancel.why": "Hvorfor; `-` læser det fra standard input.",
    "cancel.new": "Hvornår I mødes i stedet: en dag og gerne et klokkeslæt.",
    "prep": "Læs én side, før I mødes.",
    "prep.more": (
        "--topic føjer til dagsordenen for næste planlagte møde, --since til dets begyndelse. Er "
        "der intet planlagt, venter de på det. På papir, som ligger på bordet, udelades det, der "
        "bliver mellem jer, og påmindelsen om at lytte."
    ),
    "prep.since": f"Hvad der er sket siden sidst. Kan gentages. {_HISTORY}",
    "prep.to": "Skriv Markdown, til papir eller din telefon.",
    "expectations": "Afstem forventningerne til hinanden.",
    "expectations.more": (
        "I en terminal spørges der til din egen side; med `--by both` til én linje, som I er enige "
        "om, for hvert spørgsmål; med `--review`, om det stadig gælder. Med `--answer` skrives der "
        "kun, og der spørges ikke. `--agree` uden et svar godkender det, som den side allerede har "
        "svaret, og med `--by both` det, som I begge har sagt ens. Et nyt mål har nøglen "
        "`new-goal`."
    ),
    "expectations.answer": (
        "Et svar; se nøglerne med `guide checklist`. Med `-` læses teksten fra standard input. "
        "Kan gentages."
    ),
    "expectations.by": "Hvis svar det er; ellers dine.",
    "expectations.agree": "Gør det til de svar, I er enige om.",
    "expectations.on": "Den dag, I blev enige; ellers i dag.",
    "expectations.review_on": "Den dag, I ser på dem igen.",
    "expectations.review": "Se igen på det, I blev enige om; tidligere svar bliver stående.",
    "expectations.show": "Læs det hele, med forskelle og tidligere svar.",
    "approach": "Notér, hvordan du vil udfylde din rolle, kun til dig.",
    "approach.more": (
        "I en terminal spørges der om én ting ad gangen, og hvert svar gemmes straks. Det, du "
        "sidst skrev sammen med en anden, står klar til at blive beholdt eller ændret. Uden en "
        "terminal vises det, der er."
    ),
    "reflect": "Se tilbage på et møde, kun til dig selv.",
    "reflect.more": (
        "Står der en tekst i forvejen, tilføjes din som et nyt afsnit. I en terminal spørges der "
        "om det, du udelod."
    ),
    "reflect.worked": f"Hvad der virkede. {_HISTORY}",
    "reflect.did_not_work": f"Hvad der ikke virkede. {_HISTORY}",
    "reflect.observed": f"Hvad du lagde mærke til og lærte. {_HISTORY}",
    "reflect.listening": "Hvordan du lyttede, som mentor. Kan gentages.",
    "reflect.role": "En rolle, du havde; som mentee den hjælp, du bad om. Kan gentages.",
    "reflect.raising": (
        "Værd at tage op: et emne til næste møde, og det eneste, der forlader refleksionen. Kan "
        "gentages."
    ),
    "action": "Se, tilføj og luk det, I har aftalt at gøre.",
    "action-list": "Se åbne aftaler, dine egne først.",
    "action-list.more": "Uden HVEM: alle aktive forløbs.",
    "action-add": "Føj en aftale til det seneste møde.",
    "action-add.more": (
        "Den er mentees, medmindre der står @mentor eller @both. due: tager en dato uden "
        "mellemrum, og +NØGLE er en milepæl. Du behøver ingen anførselstegn; `-` læser linjer fra "
        "standard input."
    ),
    "action-add.action": "Spørg to alumner @mentee due:2026-10-01 +student-job",
    "action-change": "Ret tekst, frist eller ejer for en aftale.",
    "action-change.more": (
        "Kun det, du angiver, bliver ændret: Ord erstatter teksten; due:, @mentor, @mentee, @both "
        "og +NØGLE erstatter det, der stod, og due: alene gør den til en aftale for næste gang. "
        "Angiver du intet, viser en terminal hele linjen, så du kan rette i den."
    ),
    "action-change.number": "Nummeret fra `action list`, eller et navn: 2026-09-14/1.",
    "action-change.action": "Det, der skal ændres: due:+2u, eller nye ord.",
    "action-done": "Markér aftaler som gjort.",
    "action-drop": "Drop aftaler, der ikke længere betyder noget.",
    "action-reopen": "Åbn lukkede aftaler igen.",
    "action-reopen.number": "Nummeret fra `action list`, eller et navn: 2026-09-14/1.",
    "note": "Skriv en tanke ned mellem møderne.",
    "note.more": (
        "Den venter på jer, når næste møde begynder. Er det første ord en nøgle eller et helt "
        "navn, og følger der flere ord, siger det, hvem tanken handler om."
    ),
    "note.words": (f"Tanken; uden anførselstegn. Den andens navn kan stå foran. {_HISTORY}"),
    "note.topic": "Sæt den på dagsordenen for næste møde.",
    "note.private": "Behold den for dig selv, til din næste refleksion.",
    "milestone": "Se, tilføj, luk og tegn det, I vil nå.",
    "milestone-list": "Se åbne milepæle med deres delmål.",
    "milestone-list.more": "Uden HVEM: alle aktive forløbs.",
    "milestone-list.everything": "Tag lukkede med, og lukkede aftaler på vejen til dem.",
    "milestone-add": "Tilføj en milepæl eller et delmål.",
    "milestone-add.more": (
        "Aftaler henviser til en milepæl med dens nøgle: +student-job. `-` som TITEL læser fra "
        "standard input."
    ),
    "milestone-add.title": "Hvad du vil nå; anførselstegn er ikke nødvendige.",
    "milestone-add.under": "Gør det til et delmål under denne milepæl.",
    "milestone-add.due": "Den dag, det skal være nået.",
    "milestone-add.evidence": f"Hvordan du kan se, at du har nået det. {_HISTORY}",
    "milestone-add.key": "Dens nøgle; ellers dannet af titlen.",
    "milestone-change": "Ret titel, frist eller nøgle for en milepæl.",
    "milestone-change.more": "Kun det, du angiver, bliver ændret; det erstatter det, der stod.",
    "milestone-change.name": "Nøglen fra `milestone list`, eller et delmål: student-job/2.",
    "milestone-change.title": "Hvad I vil nå.",
    "milestone-change.due": "Senest hvornår; '' for ingen.",
    "milestone-change.evidence": f"Hvordan I kan se, at det er nået. {_HISTORY}",
    "milestone-change.key": "Dens nye nøgle; aftaler, der nævner den, følger med.",
    "milestone-done": "Markér milepæle som nået.",
    "milestone-done.yes": "Luk en milepæl uden at blive spurgt, også med åbne delmål.",
    "milestone-drop": "Drop milepæle, der ikke længere betyder noget.",
    "milestone-drop.yes": "Luk en milepæl uden at blive spurgt, også med åbne delmål.",
    "milestone-reopen": "Åbn lukkede milepæle igen.",
    "milestone-timeline": "Tegn møder og milepæle måned for måned.",
    "milestone-timeline.more": (
        "Den er så bred som terminalen; droppede milepæle er udeladt. Med --to svg er den et "
        "billede til en side eller en browser."
    ),
    "milestone-timeline.path": "Med --to: filen, der skal skrives; ellers standard output.",
    "change-relationship": "Ret et navn, en adresse, dagene eller nøglen.",
    "change-relationship.more": (
        "Kun det, du angiver, bliver ændret; det, der bliver mellem jer, føjes til det, der står. "
        "En ny nøgle giver mappen nyt navn: Refleksioner og svar, der ikke er gemt endnu, følger "
        "med, og møderne er stadig de samme i jeres kalendere."
    ),
    "change-relationship.email": "Den andens adresse; '' for ingen.",
    "change-relationship.start": "Den første dag.",
    "change-relationship.end": "Den sidste dag.",
    "change-relationship.key": "Et nyt navn til dets mappe.",
    "end-relationship": "Afslut et forløb med et sidste blik, eller genåbn det.",
    "end-relationship.more": (
        "Det forsvinder fra listerne, men kan stadig læses. Planlagte møder aflyses. Dine "
        "notater bliver, til du fjerner dem med purge."
    ),
    "end-relationship.on": "Den sidste dag; ellers i dag.",
    "end-relationship.reason": "Hvorfor; `-` læser det fra standard input.",
    "end-relationship.reopen": "Genåbn et forløb, der er afsluttet.",
    "status": "Se, hvad der kommer nu, og hvad der kræver noget af dig.",
    "status.more": (
        "Mens et møde er i gang, viser `mentorlog` alene det forløb og, hvordan du fortsætter."
    ),
    "status.everything": "Tag afsluttede forløb med.",
    "status.exit_code": "Afslut med koden 10, hvis noget kræver noget af dig.",
    "show": "Læs et møde eller et helt forløb.",
    "show.more": (
        "Det, der kun er til dig, dine refleksioner og din tilgang, vises kun med --private."
    ),
    "search": "Find ord i alt, hvad du har skrevet.",
    "search.more": (
        "Der søges i alle forløb, også de afsluttede. Store og små bogstaver er det samme, og "
        "en del af et ord er nok. Der søges ikke i guiden."
    ),
    "search.text": (
        "Ordene, i den rækkefølge de står; anførselstegn er ikke nødvendige. `-` læser dem fra "
        "standard input, som ikke efterlader spor i din shells historik."
    ),
    "search.private": "Søg også i det, der kun er til dig.",
    "insights": "Se, hvordan et forløb udvikler sig.",
    "insights.more": (
        "Der tælles, hvor ofte du har noteret hver rolle og måde at lytte på i dine refleksioner. "
        "Det er måder, ikke karakterer, så der er intet gennemsnit. Hvad du skrev, vises ikke. Med "
        "--to svg er det et billede af timerne alene."
    ),
    "insights.path": "Med --to: filen, der skal skrives; ellers standard output.",
    "report": "Giv mentorordningen tal, ikke hvad der blev sagt.",
    "report.more": (
        "Her er hvert mødes dag, status, minutter og form, timerne i hver måned, om et næste møde "
        "er aftalt, og om I er enige om alle forventninger. Uden HVEM dækker den alle aktive "
        "forløb. Vis den til den anden, før du sender den.\n\n"
        "Med --collect læser mentorordningens koordinator mange pars `report --json` og behøver "
        "ingen logbog: par, møder, timer og hvad der mangler, måned for måned."
    ),
    "report.who": "Personen, med navn eller nøgle; med --collect filerne.",
    "report.first": "Den første dag; ellers alt til nu.",
    "report.last": "Den sidste dag; ellers ingen slutning.",
    "report.to": "Skriv en tabel til et regneark, med en linje for hvert møde.",
    "report.names": "Vis navnene, ikke kun numre.",
    "report.collect": "Lav én tabel af mange pars JSON-rapporter: FIL...",
    "guide": "Læs guiden, emne for emne.",
    "guide.more": (
        "Emner: principles, relationship, confidentiality, checklist, questions, roles, listening, "
        "meeting, aids, options, reflection, approach, contact, sources. Den rummer, hvad jeres "
        "mentorordning siger i sin egen guide.yaml, og taler til dig i din egen rolle."
    ),
    "guide.topic": "roles, listening, aids, meeting ...; ellers et overblik.",
    "edit": "Åbn en fil i din editor, og tjek den bagefter.",
    "edit.more": "Du kan også åbne ødelagte filer. Hvad du har skrevet, smides aldrig væk.",
    "edit.what": (
        "`journal`, `guide`, `relationship`, `expectations`, `milestones`, `approach`, "
        "et møde (2026-09-14, last, next) eller reflection/MØDE."
    ),
    "edit.path": "Vis, hvor filen ligger, uden at åbne den.",
    "check": "Tjek alle filer, og vis hvert problem med dets linje.",
    "check.more": (
        "Exitkoden er 10, hvis der er en fejl, eller med --strict en advarsel. Af en privat fil "
        "vises stedet, men intet af teksten; `edit approach` eller `edit reflection/MØDE` viser "
        "mere."
    ),
    "check.strict": "Regn advarsler for fejl.",
    "schema": "Skriv JSON Schema for filer, eller for det, en kommando skriver.",
    "schema.more": (
        "Slagsene er `journal`, `guide`, `relationship`, `expectations`, `milestones`, `approach`, "
        "`meeting` og `reflection`. Med --output er det skemaet for "
        "det, en kommando skriver med --json, også når noget går galt."
    ),
    "schema.kind": "Hvilken slags fil.",
    "schema.output": "En kommando, for eksempel `action done`: hvad den skriver med --json.",
    "schema.install": "Læg dem der, hvor filernes første linje peger hen.",
    "export": "Del det, der må deles, og kun det.",
    "export.more": (
        "Det er begges navne, hvornår, hvor og hvordan I mødes, emner, opsummeringer, aftaler, "
        "milepæle, og hvad I er enige om at forvente af hinanden. Privat tekst, det, der bliver "
        "mellem jer, og hver sides egne svar deles aldrig. En fil bliver kun erstattet, "
        "hvis den er en tidligere eksport, som ingen har rettet i siden. I en kalender er aftaler "
        "med en frist opgaver."
    ),
    "export.to": "Formatet.",
    "export.path": "Filen, der skal skrives, eller mappen til vdir; ellers standard output.",
    "export.with_notes": "Tag notaterne med.",
    "export.alarm": "I en kalender: mind om hvert møde så lang tid før: 1d, 2h, 30.",
    "export.all_pairs": "I en kalender: alle forløb i én.",
    "import": "Tilføj det, som den anden har delt.",
    "import.more": (
        "Møder, emner, opsummeringer, aftaler, milepæle og godkendte svar, som kun den anden har, "
        "tilføjes, og det, som den anden har lukket, lukkes. Intet af dit erstattes eller fjernes: "
        "Hvor I to er uenige, bliver dit stående, og forskellen vises. Uden --with afgør de to "
        "navne i filen, hvilket forløb det er.\n\n"
        "En invitation fra en kalender bliver et planlagt møde; en senere flytter eller aflyser "
        "det."
    ),
    "import.file": (
        "Den andens `export --to json`, eller en invitation (.ics); `-` er standard input."
    ),
    "import.yes": "Importér den uden at spørge.",
    "purge": "Fjern det, du ikke længere vil gemme.",
    "purge.more": (
        "Med HVEM: alt fra et forløb, der er afsluttet; med en dato også, dets møder og "
        "refleksioner før den dag, afsluttet eller ej. Med kun en dato: hvert forløb, der sluttede "
        "før den. Du får at vide, om git eller en sikkerhedskopi stadig har det."
    ),
    "purge.before": "Kun det, der er fra før denne dag.",
    "sync": "Synkronisér med logbogens andre kopier, gennem git.",
    "sync.more": (
        "Logbogen skal være under git (init --git) og have en remote, som kun du kan bruge (git "
        "remote add origin ADRESSE). Det, der ikke er committet, bliver her, urørt. Møder flettes "
        "efter, hvad de siger. Det, der ikke kan flettes, beholder begge versioner (exitkode 7): "
        "check forklarer hvor, og sync fortsætter, når du har rettet det. Ingen anden kommando "
        "bruger et netværk."
    ),
    "undo": "Fortryd det, som den sidste kommando ændrede.",
    "undo.more": (
        "Senere ændringer, dine eller andres, bliver. Kan de ikke holdes ude fra det, vises begge, "
        "og intet fortrydes. Logbogen skal være under git: init --git."
    ),
    "undo.redo": "Gentag det, du sidst fortrød.",
    "history": "Se, hvad der blev ændret, og hvornår.",
    "history.more": (
        "Der vises intet af, hvad der blev sagt. Logbogen skal være under git: init --git."
    ),
    "history.what": (
        "`journal`, `guide`, `relationship`, `expectations`, `milestones`, `approach`, "
        "et møde (2026-09-14, last, next) eller reflection/MØDE; ellers alt."
    ),
    "history.everything": "Tag ældre ændringer med.",
}
