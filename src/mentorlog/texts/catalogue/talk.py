"""What is said while a meeting is led; each step's own words stand in the guide."""

TEXTS: dict[str, tuple[str, str]] = {
    "keys.line": (
        "Enter\u00a0next · <\u00a0back · ?\u00a0ideas · !\u00a0editor · Ctrl-D\u00a0pause",
        "Enter\u00a0videre · <\u00a0tilbage · ?\u00a0idéer · !\u00a0editor · Ctrl-D\u00a0pause",
    ),
    "keys.text": (
        "empty\u00a0line\u00a0ends · <\u00a0back · ?\u00a0ideas · !\u00a0editor · "
        "Ctrl-D\u00a0pause",
        "tom\u00a0linje\u00a0afslutter · <\u00a0tilbage · ?\u00a0idéer · "
        "!\u00a0editor · Ctrl-D\u00a0pause",
    ),
    "keys.actions": (
        "Ask\u00a0Lars\u00a0@mentor\u00a0due:fri · empty\u00a0line\u00a0ends · "
        "<\u00a0back · ?\u00a0ideas · Ctrl-D\u00a0pause",
        "Ring\u00a0@mentor\u00a0due:fre · tom\u00a0linje\u00a0afslutter · "
        "<\u00a0tilbage · ?\u00a0idéer · Ctrl-D\u00a0pause",
    ),
    "keys.action": (
        "x\u00a0done · Enter\u00a0keep · -\u00a0drop · +\u00a0new\u00a0date · <\u00a0back · "
        "?\u00a0ideas · Ctrl-D\u00a0pause",
        "x\u00a0gjort · Enter\u00a0behold · -\u00a0drop · +\u00a0dato · <\u00a0tilbage · "
        "?\u00a0idéer · Ctrl-D\u00a0pause",
    ),
    "keys.action.lines": (
        "Enter\u00a0keep · <\u00a0back · ?\u00a0ideas · Ctrl-D\u00a0pause",
        "Enter\u00a0behold · <\u00a0tilbage · ?\u00a0idéer · Ctrl-D\u00a0pause",
    ),
    "keys.reaction.lines": (
        "Enter\u00a0as\u00a0it\u00a0stands · <\u00a0back · ?\u00a0ideas · Ctrl-D\u00a0pause",
        "Enter\u00a0som\u00a0det\u00a0står · <\u00a0tilbage · ?\u00a0idéer · Ctrl-D\u00a0pause",
    ),
    "keys.reaction": (
        "Enter\u00a0as\u00a0it\u00a0stands · x\u00a0done · =\u00a0keep · -\u00a0drop · "
        "+\u00a0new\u00a0date · <\u00a0back · ?\u00a0ideas",
        "Enter\u00a0som\u00a0det\u00a0står · x\u00a0gjort · =\u00a0behold · -\u00a0drop · "
        "+\u00a0ny\u00a0dato · <\u00a0tilbage · ?\u00a0idéer",
    ),
    "keys.toggle.lines": (
        "one\u00a0of\u00a0these and Enter marks, again\u00a0unmarks · Enter\u00a0alone\u00a0next · "
        "<\u00a0back · ?\u00a0ideas · Ctrl-D\u00a0pause",
        "et\u00a0af\u00a0tegnene og Enter markerer, igen\u00a0fjerner · "
        "Enter\u00a0alene\u00a0videre · <\u00a0tilbage · ?\u00a0idéer · Ctrl-D\u00a0pause",
    ),
    "keys.choose.lines": (
        "type one of them, then Enter · <\u00a0back · ?\u00a0ideas · Ctrl-D\u00a0pause",
        "skriv et af tegnene, så Enter · <\u00a0tilbage · ?\u00a0idéer · Ctrl-D\u00a0pause",
    ),
    "keys.toggle": (
        "a\u00a0key\u00a0marks,\u00a0again\u00a0unmarks · Enter\u00a0next · <\u00a0back "
        "· ?\u00a0ideas · Ctrl-D\u00a0pause",
        "tast\u00a0markerer,\u00a0igen\u00a0=\u00a0fjern · Enter\u00a0videre · "
        "<\u00a0tilbage · ?\u00a0idéer · Ctrl-D\u00a0pause",
    ),
    "keys.choose": (
        "one\u00a0key,\u00a0or\u00a0Enter · <\u00a0back · ?\u00a0ideas · Ctrl-D\u00a0pause",
        "én\u00a0tast\u00a0eller\u00a0Enter · <\u00a0tilbage · ?\u00a0idéer · Ctrl-D\u00a0pause",
    ),
    "keys.wait": (
        "Enter\u00a0next · <\u00a0back · ?\u00a0ideas · Ctrl-D\u00a0pause",
        "Enter\u00a0videre · <\u00a0tilbage · ?\u00a0idéer · Ctrl-D\u00a0pause",
    ),
    "why": ("({why})", "({why})"),
    "part.opening": ("1 of 3  Opening", "1 af 3  Indledning"),
    "part.talk": ("2 of 3  The talk", "2 af 3  Samtalen"),
    "part.closing": ("3 of 3  Closing", "3 af 3  Afslutning"),
    "first": (
        "Your first meeting. A few words on how you want to do this, then the talk.",
        "Jeres første møde. Først lidt om, hvordan I vil gøre det, og så samtalen.",
    ),
    "files": ("Your files are in {folder}", "Dine filer ligger i {folder}"),
    "going-on": ("Carrying on where you stopped.", "I fortsætter, hvor I slap."),
    "already": ("{title}: {answer}", "{title}: {answer}"),
    "time": ("When did you begin?", "Hvornår begyndte I?"),
    "place": ("Where are you?", "Hvor er I?"),
    "place.past": ("Where were you?", "Hvor var I?"),
    "mode": ("How do you meet?", "Hvordan mødes I?"),
    "mode.past": ("How did you meet?", "Hvordan mødtes I?"),
    "boundaries": (
        "What stays between you, and what do you leave alone?",
        "Hvad bliver mellem jer, og hvad lader I ligge?",
    ),
    "more": ("Anything else?", "Er der mere?"),
    "notes-agreement": ("Who takes notes?", "Hvem tager notater?"),
    "notes-agreement.1": ("the mentee", "mentee"),
    "notes-agreement.2": ("the mentor", "mentor"),
    "notes-agreement.3": ("both", "begge"),
    "notes-agreement.4": ("no notes", "ingen notater"),
    "notes-agreed.1": ("The mentee takes notes", "Mentee tager notater"),
    "notes-agreed.2": ("The mentor takes notes", "Mentor tager notater"),
    "notes-agreed.3": ("Both take notes", "Begge tager notater"),
    "notes-agreed.4": ("No notes", "Ingen notater"),
    "expectations": (
        "Align your expectations, one line for each question?",
        "Forventningsafstemning, én linje til hvert spørgsmål?",
    ),
    "expectations-now": ("now", "nu"),
    "expectations-later": ("later, on the next agenda", "senere, på næste dagsorden"),
    "expectations-topic": ("Align our expectations", "Forventningsafstemning"),
    "since-last": ("Since last time:", "Siden sidst:"),
    "open-actions": ("What you agreed on", "Det har I aftalt"),
    "action.done": ("done", "gjort"),
    "action.dropped": ("dropped", "droppet"),
    "action.kept": ("kept", "beholdt"),
    "action.deferred": ("new date", "ny dato"),
    "new-due": ("By when?", "Senest hvornår?"),
    "topics": ("Topics for today", "Emner i dag"),
    "topic": ("What do you want to talk about?", "Hvad vil I tale om?"),
    "topic-more": ("And what else?", "Andre emner?"),
    "no-topics": ("No topics yet.", "Ingen emner endnu."),
    "lid": (
        "Close the lid if you like, and talk. Carry on here afterwards.",
        "Klap gerne computeren sammen, og tal sammen. Fortsæt her bagefter.",
    ),
    "questions": ("To get to know each other:", "Til at lære hinanden at kende:"),
    "questions-asked": (
        "Which of these did you talk about? (numbers)",
        "Hvilke af dem har I talt om? (numre)",
    ),
    "notes": ("Notes, if you want any:", "Notater, hvis I vil:"),
    "notes-title": ("Notes", "Notater"),
    "no-notes": (
        "You agreed not to take notes. Press Enter when you have talked.",
        "I har aftalt ikke at tage notater. Tryk Enter, når I har talt sammen.",
    ),
    "next-steps": ("What next? A quick look:", "Hvad nu? Lige et hurtigt overblik:"),
    "summary": ("Summary", "Opsummering"),
    "summary.mentor": ("Summary, in {name}'s own words:", "Opsummering med {name}s egne ord:"),
    "summary.mentee": ("Summary, in your own words:", "Opsummering med dine egne ord:"),
    "actions": ("For next time", "Til næste gang"),
    "action": ("Agreed:", "Aftale:"),
    "milestone": (
        "{word} is not a milestone yet. Make it one?",
        "{word} er ikke en milepæl endnu. Vil I gøre den til en?",
    ),
    "milestone-near": (
        "{word} is no milestone yet. Did you mean +{near}?",
        "{word} er ikke en milepæl endnu. Mente du +{near}?",
    ),
    "milestone-title": ("What do you want to reach?", "Hvad vil I nå?"),
    "milestone-step": ("The first small step towards it:", "Det første lille skridt på vejen:"),
    "next-meeting": ("When do you meet next?", "Hvornår mødes I næste gang?"),
    "next-meeting.other": ("another day", "en anden dag"),
    "next-meeting.skip": ("not yet", "ikke endnu"),
    "next-meeting.day": ("Which day, and what time?", "Hvilken dag, og hvad tid?"),
    "next-meeting.planned": ("Planned: {when}", "Planlagt: {when}"),
    "no-such-question": (
        "“{given}” is no question above. There are {most}.",
        "»{given}« er ikke et spørgsmål ovenfor. Der er {most}.",
    ),
    "no-such-question.hint": (
        "Type the numbers of those you talked about, such as 2 3, or nothing.",
        "Skriv numrene på dem, I talte om, for eksempel 2 3, eller ingenting.",
    ),
    "no-longer": ("no longer: {text}", "ikke længere: {text}"),
    "not-after": (
        "The next meeting cannot be on {day}: that day has already come.",
        "Næste møde kan ikke være {day}. Den dag er allerede kommet.",
    ),
    "not-after.hint": (
        "Give a later day, such as fri 14:30 or +3w.",
        "Angiv en senere dag, for eksempel fredag 14.30 eller om 3 uger.",
    ),
    "last-meeting": (
        "The season is nearly over. Was this your last meeting?",
        "Forløbet er ved at være slut. Var det jeres sidste møde?",
    ),
    "last-meeting.noted": (
        "Then {day} is the last day. When you are ready to end it:\n"
        "  mentorlog end-relationship {key}",
        "Så er {day} den sidste dag. Når I er klar til at slutte:\n"
        "  mentorlog end-relationship {key}",
    ),
    "waiting-topics": (
        "What waits for next time? Numbers, or a new topic:",
        "Hvad skal vente til næste gang? Numre eller et nyt emne:",
    ),
    "waiting-topic": (
        "What would you like to talk about next time?",
        "Hvad vil I gerne tale om næste gang?",
    ),
    "no-such-topic": (
        "There is no topic {given} above.",
        "Der er ikke noget emne {given} ovenfor.",
    ),
    "no-such-topic.hint": (
        "Type the numbers of the ones that wait, or a new topic in words.",
        "Skriv numrene på dem, der skal vente, eller et nyt emne med ord.",
    ),
    "waits": ("Waits for next time: {text}", "Venter til næste gang: {text}"),
    "minutes": ("How many minutes was it?", "Hvor mange minutter blev det til?"),
    "new-day": ("A new day to meet instead:", "En ny dag at mødes i stedet:"),
    "is-it-that": (
        "Is this the meeting planned for {when}?",
        "Er det her mødet, der er planlagt til {when}?",
    ),
    "go-on-with": (
        "You have not closed the meeting of {when}. Go on with it?",
        "I har ikke afsluttet mødet {when}. Vil I fortsætte med det?",
    ),
    "another": (
        "You have already closed a meeting on {day}. Is this another one?",
        "I har allerede afsluttet et møde {day}. Er det her et nyt?",
    ),
    "not-started": ("Nothing was started.", "Der er ikke begyndt noget."),
    "paused": (
        "Paused. Everything so far is saved. Carry on with:\n  mentorlog {command}",
        "Sat på pause. Alt indtil nu er gemt. Fortsæt med:\n  mentorlog {command}",
    ),
    "interrupted": (
        "Interrupted. Everything up to here is saved. Go on with:\n  mentorlog {command}",
        "Afbrudt. Alt indtil nu er gemt. Fortsæt med:\n  mentorlog {command}",
    ),
    "unsaved": ("This could not be written to {file}:", "Det her kunne ikke skrives i {file}:"),
    "unsaved.kept": ("It is kept in {path}", "Det er gemt i {path}"),
    "unsaved.lost": (
        "It could not be kept in a file either. Please copy it from here.",
        "Det kunne heller ikke gemmes i en anden fil. Kopiér det herfra.",
    ),
    "by-hand": ("You can write it there yourself:", "Du kan selv skrive det der:"),
    "editor-nothing": (
        "There is nothing to write in an editor here.",
        "Der er ikke noget at skrive i en editor her.",
    ),
    "editor-encoding": (
        "The editor saved this as {encoding}, not as UTF-8, so it was not taken over. It is kept, "
        "byte for byte, in {path}",
        "Editoren gemte det som {encoding} og ikke som UTF-8, så det er ikke taget med. Det "
        "ligger, byte for byte, i {path}",
    ),
    "page.with": ("{one} and {other}", "{one} og {other}"),
    "page.next": ("Next meeting", "Næste møde"),
    "page.topics": ("Topics", "Emner"),
    "page.summary": ("Summary", "Opsummering"),
    "page.agreed": ("Agreed", "Aftalt"),
    "page.more": ("... and {n} more", "... og {n} til"),
    "page.missing": (
        "Still missing: {parts}. Add it with:",
        "Mangler stadig: {parts}. Tilføj det med:",
    ),
    "page.missing.summary": ("the summary", "opsummeringen"),
    "page.missing.actions": ("what you agree on", "hvad I aftaler"),
    "page.missing.next-meeting": ("the next meeting", "næste møde"),
    "page.missing.minutes": ("how long you met", "hvor længe I mødtes"),
    "page.send": (
        "Read it aloud, take a picture, or send it with:",
        "Læs det højt, tag et billede, eller send det med:",
    ),
    "page.mentor": ("mentor", "mentor"),
    "page.mentee": ("mentee", "mentee"),
    "page.both": ("both", "begge"),
}
