"""What a talk says and asks, in every command."""

TEXTS: dict[str, str] = {
    "asking.yes": "ja",
    "asking.no": "nej",
    "asking.yes-or-no": "j/n",
    "asking.one-of": "Tryk på en af disse taster: {keys}",
    "asking.no-number": "{given} findes ikke. Skriv et tal fra 1 til {most}.",
    "asking.alone": "Her er ikke mere at vise. Ctrl-D forlader spørgsmålet.",
    "asking.no-way-back": "Du kan ikke gå tilbage herfra. Ctrl-D forlader spørgsmålet.",
    "asking.unknown-key": "»{given}« betyder ikke noget her. Tryk på en af: {keys}",
    "asking.pasted": "Indsat tekst er ikke et svar her. Tryk på en af: {keys}",
    "keys.line": (
        "Enter\u00a0videre · <\u00a0tilbage · ?\u00a0idéer · !\u00a0editor · Ctrl-D\u00a0pause"
    ),
    "keys.text": (
        "tom\u00a0linje\u00a0afslutter · <\u00a0tilbage · ?\u00a0idéer · !\u00a0editor · "
        "Ctrl-D\u00a0pause"
    ),
    "keys.actions": (
        "Ring\u00a0@mentor\u00a0due:fre · tom\u00a0linje\u00a0afslutter · <\u00a0tilbage · "
        "?\u00a0idéer · Ctrl-D\u00a0pause"
    ),
    "keys.action": (
        "x\u00a0gjort · Enter\u00a0behold · -\u00a0drop · +\u00a0dato · <\u00a0tilbage · "
        "?\u00a0idéer · Ctrl-D\u00a0pause"
    ),
    "keys.action.lines": "Enter\u00a0behold · <\u00a0tilbage · ?\u00a0idéer · Ctrl-D\u00a0pause",
    "keys.reaction.lines": (
        "Enter\u00a0som\u00a0det\u00a0står · <\u00a0tilbage · ?\u00a0idéer · Ctrl-D\u00a0pause"
    ),
    "keys.reaction": (
        "Enter\u00a0som\u00a0det\u00a0står · x\u00a0gjort · =\u00a0behold · -\u00a0drop · "
        "+\u00a0ny\u00a0dato · <\u00a0tilbage · ?\u00a0idéer"
    ),
    "keys.toggle.lines": (
        "et\u00a0af\u00a0tegnene og Enter markerer, igen\u00a0fjerner · "
        "Enter\u00a0alene\u00a0videre · <\u00a0tilbage · ?\u00a0idéer · Ctrl-D\u00a0pause"
    ),
    "keys.choose.lines": (
        "skriv et af tegnene, så Enter · <\u00a0tilbage · ?\u00a0idéer · Ctrl-D\u00a0pause"
    ),
    "keys.toggle": (
        "tast\u00a0markerer,\u00a0igen\u00a0=\u00a0fjern · Enter\u00a0videre · <\u00a0tilbage · "
        "?\u00a0idéer · Ctrl-D\u00a0pause"
    ),
    "keys.choose": (
        "én\u00a0tast\u00a0eller\u00a0Enter · <\u00a0tilbage · ?\u00a0idéer · Ctrl-D\u00a0pause"
    ),
    "keys.wait": "Enter\u00a0videre · <\u00a0tilbage · ?\u00a0idéer · Ctrl-D\u00a0pause",
    "why": "({why})",
    "part.opening": "1 af 3  Indledning",
    "part.talk": "2 af 3  Samtalen",
    "part.closing": "3 af 3  Afslutning",
    "first": "Jeres første møde. Først lidt om, hvordan I vil gøre det, og så samtalen.",
    "first-question": "Det her er det første spørgsmål.",
    "files": "Dine filer ligger i {folder}",
    "going-on": "I fortsætter, hvor I slap.",
    "already": "{title}: {answer}",
    "time": "Hvornår begyndte I?",
    "place": "Hvor er I?",
    "place.past": "Hvor var I?",
    "mode": "Hvordan mødes I?",
    "mode.past": "Hvordan mødtes I?",
    "boundaries": "Hvad bliver mellem jer, og hvad lader I ligge?",
    "more": "Er der mere?",
    "notes-agreement": "Hvem tager notater?",
    "notes-agreement.1": "menteen",
    "notes-agreement.2": "mentoren",
    "notes-agreement.3": "begge",
    "notes-agreement.4": "ingen notater",
    "notes-agreed.1": "Menteen tager notater",
    "notes-agreed.2": "Mentoren tager notater",
    "notes-agreed.3": "Begge tager notater",
    "notes-agreed.4": "Ingen notater",
    "expectations": "Forventningsafstemning, én linje til hvert spørgsmål?",
    "expectations-now": "nu",
    "expectations-later": "senere, på næste dagsorden",
    "expectations-topic": "Forventningsafstemning",
    "since-last": "Siden sidst:",
    "open-actions": "Det har I aftalt",
    "action.done": "gjort",
    "action.dropped": "droppet",
    "action.kept": "beholdt",
    "action.deferred": "ny dato",
    "new-due": "Senest hvornår?",
    "topics": "Emner i dag",
    "topic": "Hvad vil I tale om?",
    "topic-more": "Andre emner?",
    "no-topics": "Ingen emner endnu.",
    "lid": "Klap gerne computeren sammen, og tal sammen. Fortsæt her bagefter.",
    "questions": "Til at lære hinanden at kende:",
    "questions-asked": "Hvilke af dem har I talt om? (numre)",
    "notes": "Notater, hvis I vil:",
    "notes-title": "Notater",
    "no-notes": "I har aftalt ikke at tage notater. Tryk Enter, når I har talt sammen.",
    "next-steps": "Hvad nu? Lige et hurtigt overblik:",
    "summary": "Opsummering",
    "summary.mentor": "Opsummering med {name}s egne ord:",
    "summary.mentee": "Opsummering med dine egne ord:",
    "actions": "Til næste gang",
    "action": "Aftale:",
    "milestone": "{word} er ikke en milepæl endnu. Vil I gøre den til en?",
    "milestone-near": "{word} er ikke en milepæl endnu. Mente du +{near}?",
    "milestone-title": "Hvad vil I nå?",
    "milestone-step": "Det første lille skridt på vejen:",
    "next-meeting": "Hvornår mødes I næste gang?",
    "next-meeting.other": "en anden dag",
    "next-meeting.skip": "ikke endnu",
    "next-meeting.take-back": "alligevel ikke",
    "next-meeting.none": "Der er ikke planlagt noget møde nu.",
    "next-meeting.day": "Hvilken dag, og hvad tid?",
    "next-meeting.planned": "Planlagt: {when}",
    "no-such-question": "»{given}« er ikke et spørgsmål ovenfor. Der er {most}.",
    "no-such-question.hint": "Skriv numrene på dem, I talte om, for eksempel 2 3, eller ingenting.",
    "no-longer": "ikke længere: {text}",
    "not-after": "Næste møde kan ikke være {day}: Den dag er allerede kommet.",
    "not-after.hint": "Angiv en senere dag, for eksempel fredag 14.30 eller om 3 uger.",
    "last-meeting": "Forløbet er ved at være slut. Var det jeres sidste møde?",
    "last-meeting.noted": (
        "Så er {day} den sidste dag. Når I er klar til at slutte:\n"
        "  mentorlog end-relationship {key}"
    ),
    "waiting-topics": "Hvad skal vente til næste gang? Numre eller et nyt emne:",
    "waiting-topic": "Hvad vil I gerne tale om næste gang?",
    "no-such-topic": "Der er ikke noget emne {given} ovenfor.",
    "no-such-topic.hint": "Skriv numrene på dem, der skal vente, eller et nyt emne med ord.",
    "waits": "Venter til næste gang: {text}",
    "minutes": "Hvor mange minutter blev det til?",
    "new-day": "En ny dag at mødes i stedet:",
    "is-it-that": "Er det her mødet, der er planlagt til {when}?",
    "go-on-with": "I har ikke afsluttet mødet {when}. Vil I fortsætte med det?",
    "another": "I har allerede afsluttet et møde {day}. Er det her et nyt?",
    "not-started": "Der er ikke begyndt noget.",
    "paused": ("Sat på pause. Alt indtil nu er gemt. Fortsæt med:\n  mentorlog {command}"),
    "interrupted": ("Afbrudt. Alt indtil nu er gemt. Fortsæt med:\n  mentorlog {command}"),
    "unsaved": "Det her kunne ikke skrives i {file}:",
    "unsaved.kept": "Det er gemt i {path}",
    "unsaved.lost": "Det kunne heller ikke gemmes i en anden fil. Kopiér det herfra.",
    "by-hand": "Du kan selv skrive det der:",
    "editor-nothing": "Der er ikke noget at skrive i en editor her.",
    "editor-encoding": (
        "Editoren gemte det som {encoding} og ikke som UTF-8, så det er ikke taget med. Det "
        "ligger, byte for byte, i {path}"
    ),
    "page.with": "{one} og {other}",
    "page.next": "Næste møde",
    "page.more": "... og {n} til",
    "page.missing": "Mangler stadig: {parts}. Tilføj det med:",
    "page.missing.summary": "opsummeringen",
    "page.missing.actions": "hvad I aftaler",
    "page.missing.next-meeting": "næste møde",
    "page.missing.minutes": "hvor længe I mødtes",
    "page.send": "Læs det højt, tag et billede, eller send det med:",
    "page.mentor": "mentor",
    "page.mentee": "mentee",
    "page.both": "begge",
}
