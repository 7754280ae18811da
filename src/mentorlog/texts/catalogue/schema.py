"""What each key of a file is for, shown by editors; `Model.key` is said before a mere `key`."""

TEXTS: dict[str, tuple[str, str]] = {
    "mentorlog": ("The number of the format: 1.", "Formatets nummer: 1."),
    # A meeting
    "status": (
        "planned, held or cancelled. Without it, a meeting with notes was held.",
        "planned, held eller cancelled. Uden den er et møde med notater afholdt.",
    ),
    "uid": (
        "What calendars know the meeting by; leave it as it is.",
        "Det navn, kalendere kender mødet under; lad det stå.",
    ),
    "time": ("When it starts: 14:30", "Hvornår det begynder: 14:30"),
    "minutes": ("How long it lasts, in minutes: 90", "Hvor længe det varer, i minutter: 90"),
    "place": ("Where you meet.", "Hvor I mødes."),
    "mode": (
        "in-person, walk-and-talk, online, phone or other.",
        "in-person, walk-and-talk, online, phone eller other.",
    ),
    "Meeting.why": ("Why it was cancelled.", "Hvorfor det blev aflyst."),
    "topics": (
        "The agenda. A topic is one line, or text: and from:",
        "Dagsordenen. Et emne er én linje, eller text: og from:",
    ),
    "since_last": ("What has happened since last time.", "Hvad der er sket siden sidst."),
    "notes": (
        "Notes; start with | and indent the lines.",
        "Notater; begynd med |, og ryk linjerne ind.",
    ),
    "questions_asked": (
        "Keys of the guide's questions that you talked about: [daily-life, teams]",
        "Nøgler til de spørgsmål fra guiden, I har talt om: [daily-life, teams]",
    ),
    "summary": ("The mentee's own summary.", "Mentees egen opsummering."),
    "actions": (
        "What you agreed. On one line: Ask two alumni @mentee due:2026-10-01 — or text: and more.",
        "Hvad I aftalte. På én linje: Spørg to alumner @mentee due:2026-10-01 — eller text: "
        "med mere.",
    ),
    # A topic, an action
    "text": ("What it is about.", "Hvad det handler om."),
    "from": ("Who brought it: mentee or mentor.", "Hvem der kom med det: mentee eller mentor."),
    "owner": (
        "Who does it: mentee (the default), mentor or both.",
        "Hvem der gør det: mentee (hvis intet er skrevet), mentor eller both.",
    ),
    "due": (
        "The day it should be done by: 2026-10-01",
        "Den dag, det senest skal være gjort: 2026-10-01",
    ),
    "milestone": (
        "The key of the milestone it leads towards.",
        "Nøglen til den milepæl, den fører hen imod.",
    ),
    "done": (
        "The day it was done, or yes if the day is not known.",
        "Den dag, det blev gjort, eller yes, hvis dagen ikke er kendt.",
    ),
    "dropped": (
        "The day it was dropped, or yes if the day is not known.",
        "Den dag, det blev droppet, eller yes, hvis dagen ikke er kendt.",
    ),
    "note": ("A remark of your own.", "En bemærkning til dig selv."),
    # Milestones
    "milestones": ("A few large milestones.", "Nogle få store milepæle."),
    "title": ("What it is called.", "Hvad det hedder."),
    "key": (
        "The short name that actions use: student-job",
        "Det korte navn, aftaler bruger: student-job",
    ),
    "Milestone.why": ("Why it matters.", "Hvorfor det betyder noget."),
    "evidence": ("How you will know you have reached it.", "Hvordan I kan se, at den er nået."),
    "steps": ("The small milestones on the way.", "Delmålene på vejen."),
    # Expectations
    "review_on": ("When to look at them again.", "Hvornår I ser på dem igen."),
    "answers": (
        "Answers by the key of the guide's question; a question of your own also has question:",
        "Svar efter nøglen på guidens spørgsmål; jeres egne spørgsmål har også question:",
    ),
    "question": ("The words of a question of your own.", "Ordlyden af jeres eget spørgsmål."),
    "mentee": ("What the mentee says.", "Hvad mentee siger."),
    "mentor": ("What the mentor says.", "Hvad mentor siger."),
    "agreed": ("What you agreed on.", "Hvad I blev enige om."),
    "agreed_on": ("When you agreed: 2026-09-14", "Hvornår I blev enige: 2026-09-14"),
    "earlier": ("What was agreed before.", "Hvad der var aftalt før."),
    "until": ("The last day it held.", "Den sidste dag, det gjaldt."),
    # A relationship
    "name": ("The full name.", "Det fulde navn."),
    "me": ("Your own role: mentor or mentee.", "Din egen rolle: mentor eller mentee."),
    "email": ("Where to write to the other person.", "Den andens e-mailadresse."),
    "start": ("The first day: 2026-09-01", "Den første dag: 2026-09-01"),
    "end": ("The last day: 2026-12-18", "Den sidste dag: 2026-12-18"),
    "ended": ("When it ended, and why.", "Hvornår det sluttede, og hvorfor."),
    "on": ("The day.", "Dagen."),
    "reason": ("Why, if you like.", "Hvorfor, hvis du vil."),
    "boundaries": (
        "What stays between you, or is left alone.",
        "Hvad der bliver mellem jer, eller som I lader ligge.",
    ),
    "background": (
        "What is good to know about the other person.",
        "Hvad der er godt at vide om den anden.",
    ),
    "rhythm": ("Your own hours a month.", "Jeres egne timer om måneden."),
    "at_least": ("Hours a month at least: 1", "Mindst så mange timer om måneden: 1"),
    "at_most": ("Hours a month at most: 2", "Højst så mange timer om måneden: 2"),
    # What is private
    "roles": (
        "Your roles: instructor, adviser, guide, coach.",
        "Dine roller: instructor, adviser, guide, coach.",
    ),
    "listening": ("How you listened, 1 to 5: [3, 5]", "Hvordan du lyttede, 1 til 5: [3, 5]"),
    "worked": ("What worked.", "Hvad der virkede."),
    "did_not_work": ("What did not.", "Hvad der ikke virkede."),
    "observed": ("What you noticed and learned.", "Hvad du lagde mærke til og lærte."),
    "how": ("How you fill your role.", "Hvordan du udfylder din rolle."),
    "values": ("What matters to you at work.", "Hvad der betyder noget for dig i arbejdet."),
    "drives": ("What drives you.", "Hvad der driver dig."),
    "pleases": ("What you enjoy.", "Hvad der glæder dig."),
    "frustrates": ("What frustrates you.", "Hvad der frustrerer dig."),
    "open_about": ("What you are open about.", "Hvad du er åben om."),
    "thoughts": (
        "Private notes that wait for your next reflection.",
        "Private notater, der venter på din næste refleksion.",
    ),
    # The journal and its programme
    "language": ("en or da.", "en eller da."),
    "timezone": (
        "The time zone of your days: Europe/Copenhagen",
        "Tidszonen for dine dage: Europe/Copenhagen",
    ),
    "programme": ("The programme you two are part of.", "Den mentorordning, I er en del af."),
    "Journal.guide": (
        "The file with the programme's own guide, if it is not guide.yaml.",
        "Filen med mentorordningens egen guide, hvis den ikke er guide.yaml.",
    ),
    "git": ("Whether changes become commits.", "Om ændringer bliver til commits."),
    "commit": ("true: a commit for each command.", "true: et commit for hver kommando."),
    "contact": ("The person you can both always ask.", "Den, I begge altid kan spørge."),
    "starts": ("The first month of the season: 9", "Forløbets første måned: 9"),
    "ends": ("The last month of the season: 12", "Forløbets sidste måned: 12"),
    "hours_per_month": ("How much time it asks for.", "Hvor meget tid der skal bruges."),
    # A guide
    "without": (
        "Parts to leave out: questions, or one of them, questions.teams",
        "Dele, der udelades: questions, eller ét af dem, questions.teams",
    ),
    "chapters": ("The chapters of the guide.", "Guidens kapitler."),
    "principles": ("What mentoring rests on.", "Hvad et mentorforløb bygger på."),
    "relationship": ("How a relationship grows.", "Hvordan et forløb vokser."),
    "confidentiality": ("What stays between the two.", "Hvad der bliver mellem de to."),
    "Guide.roles": ("The roles, from instructor to coach.", "Rollerne, fra instructor til coach."),
    "Guide.listening": ("The five ways of listening.", "De fem måder at lytte på."),
    "goals": ("The checklist: goals.", "Tjeklisten: målsætning."),
    "terms": ("The checklist: terms.", "Tjeklisten: vilkår."),
    "questions": (
        "Questions to get to know each other.",
        "Spørgsmål til at lære hinanden at kende.",
    ),
    "aids": ("Ways forward when things are unclear.", "Veje videre, når det er uklart."),
    "options": ("Ways forward to what the mentee can do.", "Veje videre til det, mentee kan gøre."),
    "Guide.meeting": ("The steps of a meeting.", "Mødets trin."),
    "reflection": ("The questions of a reflection.", "Refleksionens spørgsmål."),
    "approach": ("The questions of the approach.", "Spørgsmålene om ens tilgang."),
    "sources": ("Where it comes from.", "Hvor det kommer fra."),
    "Voiced.mentee": ("Said to the mentee.", "Sagt til mentee."),
    "Voiced.mentor": ("Said to the mentor.", "Sagt til mentor."),
    "marks": ("Where the point comes from: [G9]", "Hvor punktet kommer fra: [G9]"),
    "phrases": ("Sentences to borrow.", "Sætninger til låns."),
    "example": ("An example.", "Et eksempel."),
    "responsibility": ("Who holds the responsibility.", "Hvem der har ansvaret."),
    "nudge": ("What to try next.", "Hvad man kan prøve næste gang."),
    "why": ("Why the step is there.", "Hvorfor trinnet er der."),
}
