"""What is said while a meeting is led; each step's own words stand in the guide."""

TEXTS: dict[str, tuple[str, str]] = {
    "keys.line": (
        "Enter\u00a0next · <\u00a0back · ?\u00a0ideas · !\u00a0editor · Ctrl-D\u00a0pause",
        "Enter\u00a0videre · <\u00a0tilbage · ?\u00a0idéer · !\u00a0editor · Ctrl-D\u00a0pause",
    ),
    "keys.text": (
        "Enter\u00a0new\u00a0line, empty\u00a0line\u00a0done · <\u00a0back · ?\u00a0ideas · "
        "!\u00a0editor · Ctrl-D\u00a0pause",
        "Enter\u00a0ny\u00a0linje, tom\u00a0linje\u00a0færdig · <\u00a0tilbage · ?\u00a0idéer · "
        "!\u00a0editor · Ctrl-D\u00a0pause",
    ),
    "keys.list": (
        "One a line, empty\u00a0line\u00a0done · <\u00a0back · ?\u00a0ideas · Ctrl-D\u00a0pause",
        "Én pr. linje, tom\u00a0linje\u00a0færdig · <\u00a0tilbage · ?\u00a0idéer · "
        "Ctrl-D\u00a0pause",
    ),
    "keys.action": (
        "x\u00a0done · Enter\u00a0keep · -\u00a0drop · +\u00a0new\u00a0date · <\u00a0back · "
        "?\u00a0ideas · Ctrl-D\u00a0pause",
        "x\u00a0gjort · Enter\u00a0behold · -\u00a0drop · +\u00a0ny\u00a0dato · <\u00a0tilbage · "
        "?\u00a0idéer · Ctrl-D\u00a0pause",
    ),
    "keys.choose": (
        "one key · <\u00a0back · ?\u00a0ideas · Ctrl-D\u00a0pause",
        "én tast · <\u00a0tilbage · ?\u00a0idéer · Ctrl-D\u00a0pause",
    ),
    "part.opening": ("1 of 3  Opening", "1 af 3  Åbning"),
    "part.talk": ("2 of 3  The talk", "2 af 3  Samtalen"),
    "part.closing": ("3 of 3  Closing", "3 af 3  Afslutning"),
    "first": (
        "Your first meeting: first a few words about how you want to do this.",
        "Jeres første møde: først et par ord om, hvordan I vil gøre det.",
    ),
    "files": ("Your files are in {folder}", "Jeres filer ligger i {folder}"),
    "going-on": ("Going on where you stopped.", "Vi går videre, hvor I slap."),
    "already": ("{title}: {answer}", "{title}: {answer}"),
    "time": ("When did you begin?", "Hvornår begyndte I?"),
    "place": ("Where are you?", "Hvor er I?"),
    "mode": (
        "How do you meet? [1] in person [2] walk [3] online [4] phone [5] other",
        "Hvordan mødes I? [1] fysisk [2] gåtur [3] online [4] telefon [5] andet",
    ),
    "boundaries": (
        "Between us: what stays here, and what do we leave alone?",
        "Mellem os: hvad bliver her, og hvad lader vi ligge?",
    ),
    "notes-agreement": (
        "Notes: [1] the mentee takes them [2] the mentor [3] both [4] no notes",
        "Notater: [1] mentee tager dem [2] mentor [3] begge [4] ingen notater",
    ),
    "notes-agreement.1": ("The mentee takes notes.", "Mentee tager notater."),
    "notes-agreement.2": ("The mentor takes notes.", "Mentor tager notater."),
    "notes-agreement.3": ("Both take notes.", "Begge tager notater."),
    "notes-agreement.4": ("No notes.", "Ingen notater."),
    "more": ("Anything else?", "Mere?"),
    "since-last": ("Since last time:", "Siden sidst:"),
    "open-action": ("{text} ({owner}, {due})", "{text} ({owner}, {due})"),
    "open-actions": ("What was agreed", "Det har I aftalt"),
    "action.done": ("done", "gjort"),
    "action.dropped": ("dropped", "droppet"),
    "action.kept": ("kept", "beholdt"),
    "action.deferred": ("a new date", "ny dato"),
    "new-due": ("By when?", "Hvornår?"),
    "topics": ("Topics for today", "Emner i dag"),
    "topic": ("Topic:", "Emne:"),
    "no-topics": ("No topic yet.", "Intet emne endnu."),
    "lid": (
        "Close the lid if you like, and talk. Afterwards, go on here.",
        "Luk gerne skærmen, og tal sammen. Gå videre her bagefter.",
    ),
    "questions": ("To get to know each other:", "Til at lære hinanden at kende:"),
    "questions-asked": (
        "Which of them did you touch? Their numbers:",
        "Hvilke var I inde på? Skriv numrene:",
    ),
    "notes": ("Notes:", "Notater:"),
    "no-notes": (
        "You agreed on no notes. Press Enter when you have talked.",
        "I har aftalt ingen notater. Tryk Enter, når I har talt sammen.",
    ),
    "next-steps": ("What next?", "Hvad nu?"),
    "summary": ("Summary", "Opsummering"),
    "summary.mentor": ("Summary, in {name}'s words:", "Opsummering med {name}s ord:"),
    "summary.mentee": ("Summary, in your own words:", "Opsummering med dine egne ord:"),
    "actions": ("For next time", "Til næste gang"),
    "action": ("Action:", "Aftale:"),
    "agreed": ("{text} ({owner}, {due})", "{text} ({owner}, {due})"),
    "next-meeting": ("The next meeting", "Det næste møde"),
    "next-meeting.key": ("[{key}] {when}", "[{key}] {when}"),
    "next-meeting.other": ("[+] another day", "[+] en anden dag"),
    "next-meeting.skip": ("not yet", "endnu ikke"),
    "next-meeting.day": (
        "Which day, and what time?",
        "Hvilken dag, og hvornår?",
    ),
    "next-meeting.planned": ("Planned: {when}", "Planlagt: {when}"),
    "last-meeting": (
        "The season is nearly over. Was this your last meeting?",
        "Sæsonen er næsten slut. Var det jeres sidste møde?",
    ),
    "last-meeting.noted": (
        "Then {day} is the last day of your relationship.",
        "Så er {day} den sidste dag i jeres forløb.",
    ),
    "waiting-topics": (
        "Which topics wait for next time? Numbers, or a new one:",
        "Hvilke emner venter til næste gang? Numre, eller et nyt:",
    ),
    "waits": ("Waits for next time: {text}", "Venter til næste gang: {text}"),
    "minutes": ("How many minutes was it?", "Hvor mange minutter blev det?"),
    "minutes.not": (
        "A number of minutes, please, such as 90.",
        "Et antal minutter, tak, for eksempel 90.",
    ),
    "new-day": ("A new day to meet instead:", "En ny dag at mødes i stedet:"),
    "is-it-that": (
        "Is this the meeting that is planned for {when}?",
        "Er det her mødet, der er planlagt til {when}?",
    ),
    "another": (
        "You have closed a meeting of {day} already. Is this another one?",
        "I har allerede afsluttet et møde {day}. Er det her et nyt?",
    ),
    "paused": (
        "Paused. Everything up to here is saved. Go on with: mentorlog new-meeting {key}",
        "Sat på pause. Alt indtil nu er gemt. Gå videre med: mentorlog new-meeting {key}",
    ),
    "paused.end": (
        "Paused. Everything up to here is saved. Go on with: mentorlog end-meeting {key}",
        "Sat på pause. Alt indtil nu er gemt. Gå videre med: mentorlog end-meeting {key}",
    ),
    "unsaved": (
        "This could not be written to {file}:",
        "Dette kunne ikke skrives i {file}:",
    ),
    "unsaved.kept": ("It is kept in {path}", "Det er gemt i {path}"),
    "unsaved.lost": (
        "It could not be kept in a file either. Please copy it from here.",
        "Det kunne heller ikke gemmes i en fil. Kopiér det herfra.",
    ),
    "by-hand": ("You can type it there yourself:", "Du kan selv skrive det der:"),
    "understood": ("{when}", "{when}"),
    "editor-nothing": (
        "There is nothing to write in an editor here.",
        "Her er ikke noget at skrive i en editor.",
    ),
    "page.closed": (
        "Closed. Read it aloud, or take a picture:",
        "Afsluttet. Læs det højt, eller tag et billede:",
    ),
    "page.with": ("{one} and {other}", "{one} og {other}"),
    "page.next": ("Next", "Næste"),
    "page.topics": ("Topics", "Emner"),
    "page.summary": ("Summary", "Opsummering"),
    "page.agreed": ("Agreed", "Aftalt"),
    "page.more": ("... and {n} more", "... og {n} til"),
    "page.mentor": ("mentor", "mentor"),
    "page.mentee": ("mentee", "mentee"),
    "page.both": ("both", "begge"),
}
