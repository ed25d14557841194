"""When a raised level may fall: a true correction, a clinician's all-clear, a closed and treated past event.

Feeling better, minimising, joking, annoyance and orders to forget it are none of these.
"""

import re
from collections.abc import Sequence

from bot.safety.idioms import ANIMALS, MACHINES
from bot.safety.text import Token

_CLINICIANS = frozenset(
    """doctor hospital paramedic paramedics ambulance nurse consultant neurologist cardiologist clinic specialist
    surgeon
    midwife optician ultrasound scan mri ct ecg ekg xray x-ray troponin bloods psychiatrist registrar casualty neuro
    neurology stroke-team physio ophthalmologist vet poisons cardiology crew medic medics 111 pharmacist paediatrician
    pediatrician toxbase helpline ward infirmary optometrist dentist""".split()
)
_CLEARED = re.compile(
    r"\b(all clear|all[- ]clear|discharged|clear(?:ed)?|normal|fine|sent (?:me|him|her|us) home|"
    r"nothing (?:serious|to worry|sinister|wrong)|"
    r"ruled? (?:it |that |everything |a \w+ )?out|ruled out|benign|migraine aura|pulled muscle|bell'?s palsy|"
    r"panic attack|not a (?:stroke|heart attack|clot|seizure)|"
    r"no (?:clot|stroke|bleed|fracture|damage|sign of|need|treatment|harm)|treated|sorted|all ok|all okay|"
    r"happy with|harmless|negative|let (?:me|him|her|us) go|"
    r"home now|back home|safe|musc(?:le|ular)|trapped wind|reflux|not dangerous|won't (?:do|cause)|no follow)\b"
)
_NOT_YET = re.compile(
    r"\b(?:waiting|on (?:the|their|its) way|going to|will|should i|do i|tomorrow|next week|appointment|booked|"
    r"haven'?t|hasn'?t|"
    r"didn'?t|not (?:been|seen|going)|refuse|can'?t (?:get|see)|won'?t|wouldn'?t|need to|might|if i|beautician|"
    r"google|internet|reckons?|"
    r"worse|again|still (?:numb|weak|slurred|tight|hurts|can'?t)|back on)\b"
)
_CORRECTION = re.compile(
    r"\b(?:typo|auto ?correct(?:ed)?|misread|mistyped|mis-?typed|wrong (?:chat|window|person|thread|tab|box|"
    r"word|patient)|i (?:actually )?meant?\b(?! it)|i should have said|"
    r"not me\b|not mine|false alarm|slept on it|lying on it|sat on it|i was quoting|it'?s a quote|a line from|"
    r"lyrics?|from a (?:song|film|book|leaflet|play)|"
    r"rehears\w+|my (?:novel|script|story|character)|old leaflets?|dictation|voice[- ]to[- ]text|copied (?:it|"
    r"that) from|pasted|for a (?:class|course|exam|quiz)|"
    r"nobody is ill|no one is ill|no-?one'?s (?:ill|droopy|hurt|sick)|correction|scratch that|i got (?:it|that|"
    r"the \w+) wrong|mixed up|my mistake|the dentist|from the dentist|"
    r"turns? out (?:it|he|she|they)|turned out (?:it|he|she|they|to be)|it was (?:just )?(?:the dentist|"
    r"an anaesthetic|beetroot|beets|pen|paint|jam|ketchup))\b",
    re.IGNORECASE,
)
_TYPING = re.compile(
    r"\b(?:typo|auto ?correct(?:ed)?|mistyped|i meant|wrong (?:chat|window|word)|dictation|lyrics?|quoting|"
    r"a line from)\b",
    re.IGNORECASE,
)
_JOKE = re.compile(
    r"\b(?:jok\w+|kidding|ignore (?:that|me|it|all|what)|forget (?:it|that|i)|never ?mind|doesn'?t matter|"
    r"whatever|half)\b",
    re.IGNORECASE,
)
_LONG_AGO = re.compile(
    r"\b(?:(?:\d+|a|one|two|three|four|five|six|seven|eight|nine|ten|several|many|few|couple of) (?:months?|"
    r"years?|decades?) (?:ago|back|earlier)|in (?:19|20)\d\d|last year|"
    r"years? ago|when i was (?:a |little|young|\d)|as a (?:child|kid|teen)|old job|back in|long ago)\b", re.IGNORECASE,
)  # fmt: skip
_CLOSED = re.compile(
    r"\b(?:hospital|treated|discharged|recovered|fine (?:now|since)|nothing (?:new|since)|ok (?:now|since)|"
    r"all (?:fine|good|ok)|diagnosed|sorted|operated|stent|rehab|"
    r"medication|tablets|clopidogrel|warfarin|under the|since then|healed|over it|seen)\b", re.IGNORECASE,
)  # fmt: skip


_OVER = re.compile(
    r"\b(?:gone|went away|last (?:week|month|year|spring|summer|autumn|winter)|ago|in (?:19|20)\d\d|turned out|"
    r"it was|they (?:did|said|found)|came back (?:clear|normal|fine)|all clear|discharged|nothing since)\b"
)
_GOING_ON = re.compile(
    r"\b(?:tonight|today|this (?:morning|afternoon|evening|week)|still|yesterday|since (?!then|gone)|day \d|different|"
    r"new (?:story|one|thing)|just that|but|i'?m (?:now )?\w+ing|now (?:i|my|he|she|his|her|the|it)|can'?t|keeps?|"
    r"getting)\b"
)


def is_over(text: str) -> bool:
    """All that is told is over: nothing in the text goes on or came after."""
    lowered = text.casefold().replace("’", "'")
    return bool(_OVER.search(lowered)) and not _GOING_ON.search(lowered)


def is_all_clear(text: str, words: Sequence[str]) -> bool:
    """A clinician has looked at it and found it harmless, or treated it."""
    lowered = text.casefold().replace("’", "'")
    seen = not _CLINICIANS.isdisjoint(words) or re.search(r"\ba ?(?:&|and|n) ?e\b", lowered) is not None
    return bool(seen and _CLEARED.search(lowered) and not _NOT_YET.search(lowered))


def is_correction(text: str, tokens: Sequence[Token], self_harm: bool) -> bool:
    """The person meant something else: a slip of the keys, an animal, a machine, words that were only quoted."""
    lowered = text.replace("’", "'")
    if self_harm:
        return bool(_TYPING.search(lowered)) and not _JOKE.search(lowered)
    words = [t.text for t in tokens]
    meant = {"mean", "meant", "about", "talking", "its", "was", "is", "not"} & set(words)
    other = next((w for w in words[:14] if w in ANIMALS or w in MACHINES), "")
    if other and meant and not {"i", "my"} & set(words[words.index(other) + 1 : words.index(other) + 3]) - {"i"}:
        return True
    return bool(_CORRECTION.search(lowered))


def is_closed(text: str) -> bool:
    """It happened long ago and was dealt with."""
    lowered = text.replace("’", "'")
    return bool(_LONG_AGO.search(lowered) and _CLOSED.search(lowered))


def after_cue(text: str) -> str:
    """What a correction goes on to say: the part behind "but", for signs that are new."""
    parts = re.split(r"\b(?:but|however|though)\b", text, maxsplit=1, flags=re.IGNORECASE)
    return parts[1] if len(parts) == 2 else ""
