"""What a person is told: constant, calm, short, in words that a twelve-year-old reads easily. Markdown.

Numbers are public emergency and crisis lines; without a known country all of 112, 999 and 911 are named.
"""

from collections.abc import Sequence

from bot.safety.assessment import Finding, Level

_EU = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IT LV LT LU MT NL PL PT RO SK SI ES SE NO IS CH".split()
EMERGENCY_NUMBERS: dict[str, tuple[str, ...]] = {
    "GB": ("999",), "UK": ("999",), "IE": ("112", "999"), "US": ("911",), "CA": ("911",), "AU": ("000",),
    "NZ": ("111",), "IN": ("112", "108"), "ZA": ("112", "10177"), "MX": ("911",), "BR": ("192",),
} | dict.fromkeys(_EU, ("112",))  # fmt: skip
_ANYWHERE = ("112", "999", "911")

CRISIS_LINES: dict[str, tuple[tuple[str, str], ...]] = {
    "US": (("988 Suicide & Crisis Lifeline", "988"),), "CA": (("988 Suicide Crisis Helpline", "988"),),
    "GB": (("Samaritans", "116 123"),), "UK": (("Samaritans", "116 123"),), "IE": (("Samaritans", "116 123"),),
    "AU": (("Lifeline", "13 11 14"),), "NZ": (("1737, free call or text", "1737"),),
    "IN": (("Tele-MANAS", "14416"),), "DE": (("TelefonSeelsorge", "0800 111 0 111"),), "FR": (("3114", "3114"),),
    "ES": (("Línea 024", "024"),), "PT": (("SOS Voz Amiga", "213 544 545"),), "BR": (("CVV", "188"),),
    "ZA": (("SADAG", "0800 567 567"),),
}  # fmt: skip

WHILE_WAITING: dict[str, str] = {
    "stroke": "Note the time when it began. Do not eat, drink or take tablets.",
    "breath": "Sit upright and stay with someone. Unlock the door.",
    "heart": "Sit down, keep calm and rest. Unlock the door.",
    "down": "If they are breathing, lay them on their side. If they are not breathing, the call handler will "
    "tell you how "
    "to press on the chest.",
    "seizure": "Move hard things away, put something soft under the head, note the time. Do not hold them down and put "
    "nothing in the mouth. When it stops, lay them on their side.",
    "poison": "Take the packet or bottle with you. Do not make anyone be sick.",
    "still": "Keep still. Do not move the head, neck or back unless there is danger.",
}
_WAITING_BY_RULE = (
    ("stroke", ("stroke", "sight-loss", "thunderclap")), ("heart", ("chest", "heart", "palpitations")),
    ("seizure", ("seizure",)), ("down", ("unconscious",)), ("poison", ("overdose", "poison")),
    ("still", ("spinal",)), ("breath", ("breathing", "throat", "blue", "clot-lung", "myasthenic")),
)  # fmt: skip
_IN_THEIR_WORDS = {
    "es": "**Esto puede ser una emergencia. Llame ahora al {numbers}.** No espere a que pase.",
    "fr": "**Cela peut être une urgence. Appelez tout de suite le {numbers}.** N’attendez pas que cela passe.",
    "de": "**Das kann ein Notfall sein. Rufen Sie jetzt {numbers} an.** Warten Sie nicht ab.",
    "pt": "**Isto pode ser uma emergência. Ligue agora para o {numbers}.** Não espere que passe.",
    "hi": "**Yeh emergency ho sakti hai. Abhi {numbers} par call karein.** Intezaar mat kijiye.",
}
_COMFORT = {
    "es": "Me alegra que lo haya escrito. No está solo. **Si está en peligro, llame ahora al {numbers}.**",
    "fr": "Merci de l’avoir écrit. Vous n’êtes pas seul. **En cas de danger, appelez tout de suite le {numbers}.**",
    "de": "Gut, dass Sie das schreiben. Sie sind nicht allein. **Wenn Gefahr besteht, rufen Sie jetzt {numbers} an.**",
    "pt": "Ainda bem que escreveu. Não está sozinho. **Se há perigo, ligue agora para o {numbers}.**",
    "hi": "Achha kiya ki aapne yeh likha. Aap akele nahi hain. **Khatra ho to abhi {numbers} par call karein.**",
}
_ESCAPE = {c: "\\" + c for c in "\\`*_{}[]()#+-!|~$"} | {"<": "&lt;", ">": "&gt;", "&": "&amp;", "\n": " ", "\r": " "}
_LONGEST_QUOTE = 80


def escaped(words: str) -> str:
    """A person's own words, safe inside Markdown and HTML, on one line and not too long."""
    words = " ".join(words.split())
    if len(words) > _LONGEST_QUOTE:
        words = words[: _LONGEST_QUOTE - 1].rstrip() + "…"
    return "".join(_ESCAPE.get(c, c) for c in words)


def _country(locale: str) -> str:
    parts = locale.replace("_", "-").split(".")[0].split("-")
    for part in reversed(parts):
        if len(part) == 2 and (part.isupper() or len(parts) == 1) and part.upper() in EMERGENCY_NUMBERS:
            return part.upper()
    return ""


def _link(number: str) -> str:
    # The no-break space keeps a number from reading like a citation mark.
    return f"[{number}\u00a0](tel:{number.replace(' ', '')})"


def numbers(locale: str) -> str:
    """The emergency number or numbers as links: "[112](tel:112), [999](tel:999) or [911](tel:911)"."""
    found = [_link(n) for n in EMERGENCY_NUMBERS.get(_country(locale), _ANYWHERE)]
    return found[0] if len(found) == 1 else ", ".join(found[:-1]) + " or " + found[-1]


def _self_harm(locale: str, others: bool) -> str:
    lines = CRISIS_LINES.get(_country(locale), ())
    if lines:
        talk = "You can talk to someone now, day or night: " + ", ".join(f"{n}: {_link(t)}" for n, t in lines) + "."
    else:
        talk = "You can talk to someone now, day or night: findahelpline.com lists free lines in your country."
    medical = (
        f"**If anything has been taken or anyone is hurt, call {numbers(locale)} now**, even if you feel all right."
        if others
        else f"**If you might act on it, or you have already taken or done something, call {numbers(locale)} now.**"
    )
    return "\n\n".join((
        "I'm really glad you wrote this. You, or the person you are worried about, should not have to carry this "
        "alone, "
        "and help is there right now.",
        talk, medical,
        "If you can, tell someone near you how bad it is and stay with them. Move away from anything that could hurt.",
    ))  # fmt: skip


def _emergency(findings: Sequence[Finding], locale: str) -> str:
    ids = [f.rule for f in findings if f.level is Level.EMERGENCY]
    self_harm = any(i.startswith("self-harm") for i in ids)
    if self_harm:
        return _self_harm(locale, others=any(not i.startswith("self-harm") for i in ids))
    waiting = next((WHILE_WAITING[k] for i in ids for k, starts in _WAITING_BY_RULE if i.startswith(starts)), "")
    text = [
        f"**This may be an emergency. Call {numbers(locale)} now.** Do not wait to see if it passes.",
        "Say what is happening and where you are. Do not drive yourself. Stay with someone, or ask someone to stay.",
    ]
    return "\n\n".join((*text, f"While you wait: {waiting}") if waiting else text)


def advice_for(level: Level, findings: Sequence[Finding], locale: str = "", language: str = "en") -> str:
    """The text for a level, "" at none. The same input gives the same text."""
    if level is Level.NONE:
        return ""
    if level is Level.EMERGENCY:
        own = _IN_THEIR_WORDS.get(language, "").format(numbers=numbers(locale))
        if language in _IN_THEIR_WORDS and any(f.rule.startswith("self-harm") for f in findings):
            own = _COMFORT[language].format(numbers=numbers(locale))
        return "\n\n".join(part for part in (own, _emergency(findings, locale)) if part)
    said = _said(findings, level)
    if level is Level.URGENT:
        return (
            f"**Please get medical help today.** {said}Call your doctor, an out-of-hours service or a nurse line now "
            f"and say it is urgent. If it gets worse, or you have trouble breathing, swallowing or speaking, call "
            f"{numbers(locale)}."
        )
    return (
        f"**Please book an appointment with a doctor.** {said}It is often nothing serious, but it should be looked at. "
        f"If it suddenly gets worse, get help the same day."
    )


def _said(findings: Sequence[Finding], level: Level) -> str:
    words = list(dict.fromkeys(escaped(f.matched) for f in findings if f.level is level and f.matched.strip()))[:2]
    return "You wrote: " + " and ".join(f"“{w}”" for w in words) + ". " if words else ""
