# ruff: noqa: E501  # a case a line
"""Plain danger signs and harmless messages in Spanish, French, German, Portuguese and Hindi.

Written for the project; no native speaker and no clinician has reviewed them.
"""

import pytest

from bot.safety import assess

_EMERGENCIES: dict[str, str] = {
    "es": """
        A mi papá se le torció la boca y no mueve el brazo izquierdo
        mi esposa empezó a hablar enredado hace 20 minutos
        Tengo una presión muy fuerte en el pecho que me baja al brazo
        mi hijo se está atragantando con una uva
        no me entra el aire, casi no puedo ni hablar
        comi cacahuetes y se me esta hinchando la garganta
        mi hermana está convulsionando y echa espuma por la boca
        el abuelo no se despierta por más que lo sacudo
        mi madre está muy confundida desde esta mañana, no sabe qué día es
        tiene fiebre alta, le molesta la luz y no puede doblar el cuello
        no siento nada entre las piernas y me he orinado encima
        mi niña de 2 años se bebió la lejía
        ya no quiero vivir más
        quiero morir
        dolor pecho fuerte
        me quiero matar
        no para de sangrar, la sangre sale a chorros
        después del crossfit la orina me sale como coca cola""",
    "fr": """
        Mon père a la bouche de travers et son bras gauche ne bouge plus
        ma femme s'est mise à parler bizarrement il y a 20 minutes
        j'ai une douleur dans la poitrine qui descend dans le bras
        mon fils s'étouffe avec un raisin
        je n'arrive plus à reprendre mon souffle
        j'ai mangé des cacahuètes et ma gorge gonfle
        ma soeur fait une crise, elle tremble de partout et bave
        papi ne se réveille pas même quand je le secoue
        ma mère ne sait plus quel jour on est depuis ce matin, elle est perdue
        il a de la fièvre, la lumière le gêne et sa nuque est raide
        je ne sens plus rien entre les jambes et je me suis uriné dessus
        ma fille de 2 ans a bu de la javel
        je veux plus vivre
        il saigne beaucoup, ça ne s'arrête pas
        après le crossfit mon urine est couleur coca""",
    "de": """
        Bei meinem Vater hängt der Mundwinkel und er kann den linken Arm nicht heben
        meine Frau lallt seit 20 Minuten
        ich habe starken Druck auf der Brust, der in den Arm ausstrahlt
        mein Sohn hat sich an einer Traube verschluckt und röchelt
        ich krieg keine Luft mehr
        ich habe Erdnüsse gegessen und mein Hals schwillt zu
        meine Schwester krampft und hat Schaum vor dem Mund
        Opa wacht nicht mehr auf, egal wie ich ihn schüttle
        meine Mutter ist seit heute Morgen völlig durcheinander und weiß nicht welcher Tag ist
        er hat hohes Fieber und kann den Kopf nicht auf die Brust beugen
        ich spüre zwischen den Beinen nichts mehr und hab mir in die Hose gemacht
        meine Tochter, 2, hat Bleichmittel getrunken
        ich mag nicht mehr leben
        er blutet stark, es hört nicht auf
        nach dem Crossfit ist mein Urin wie Cola""",
    "pt": """
        A boca do meu pai entortou e ele não mexe o braço esquerdo
        minha esposa começou a falar embolado faz 20 minutos
        estou com um aperto forte no peito que desce pro braço
        meu filho engasgou com uma uva e não consegue tossir
        não tô conseguindo respirar
        comi amendoim e minha garganta tá inchando
        minha irmã está convulsionando e espumando pela boca
        o vovô não acorda por mais que eu sacuda
        minha mãe está muito confusa desde hoje cedo, não sabe que dia é
        ele tem febre alta e não consegue dobrar o pescoço
        não sinto nada entre as pernas e fiz xixi sem perceber
        minha filha de 2 anos bebeu água sanitária
        não quero mais viver
        o sangue não para de sair do corte
        depois do crossfit meu xixi ficou cor de coca cola""",
    "hi": """
        papa ka muh tedha ho gaya aur baya haath nahi hil raha
        meri biwi 20 minute se saaf nahi bol pa rahi
        seene mein bahut dabav hai aur dard haath tak ja raha hai
        mere bete ke gale mein angoor atak gaya hai, saans nahi aa rahi
        mujhse saans nahi li ja rahi
        moongfali khayi aur gala sooj raha hai
        behen ko daura pada hai aur muh se jhaag aa raha hai
        dadaji hilane par bhi uth nahi rahe
        maa subah se ajeeb baatein kar rahi hai, kisi ko pehchan nahi rahi
        usko tez bukhar hai aur gardan nahi jhuk rahi
        taangon ke beech kuch mehsoos nahi ho raha aur peshab apne aap nikal gaya
        meri 2 saal ki beti ne phenyl pi liya
        ab jeene ka mann nahi karta
        khoon bahut beh raha hai, ruk nahi raha
        gym ke baad peshab coca cola jaisa aa raha hai""",
}
_HARMLESS: dict[str, str] = {
    "es": """
        me muero de risa con este vídeo
        ¿El magnesio ayuda con los calambres?
        me salta el párpado desde ayer, mucho café
        no tengo dolor en el pecho ni fiebre, solo quiero saber qué es un calambre
        ¿Cuáles son los síntomas de un ictus?
        me muero de hambre, ¿qué alimentos tienen potasio?""",
    "fr": """
        je suis morte de rire
        Est-ce que le magnésium aide contre les crampes ?
        ma paupière saute depuis hier, trop de café
        je n'ai ni fièvre ni douleur à la poitrine, juste une crampe hier
        Quels sont les signes d'un AVC ?
        je meurs de faim, quels aliments contiennent du potassium ?""",
    "de": """
        ich sterbe vor Lachen
        Hilft Magnesium gegen Krämpfe?
        mein Augenlid zuckt seit gestern vom Kaffee
        ich habe keine Brustschmerzen und kein Fieber, nur einen Muskelkater
        Was sind die Anzeichen für einen Schlaganfall?
        ich sterbe vor Hunger, was enthält viel Kalium?""",
    "pt": """
        estou morrendo de rir
        O magnésio ajuda com cãibras?
        minha pálpebra está tremendo desde ontem, muito café
        não tenho dor no peito nem febre, só quero saber o que é cãibra
        Quais são os sinais de um AVC?
        estou morrendo de fome, que alimentos têm potássio?""",
    "hi": """
        hans hans ke mar gaya yaar
        kya magnesium se aithan theek hoti hai
        kal se aankh phadak rahi hai, chai zyada pi li
        mujhe bukhar nahi hai, bas kal pair mein aithan hui thi
        stroke ke lakshan kya hote hain
        bhookh se mar raha hoon, kis khane mein potassium hota hai""",
}  # fmt: skip


def _rows(messages: dict[str, str]) -> list[tuple[str, str]]:
    return [(code, line.strip()) for code, lines in messages.items() for line in lines.strip().splitlines()]


@pytest.mark.parametrize(("language", "text"), _rows(_EMERGENCIES))
def test_plain_emergencies_are_caught(language: str, text: str) -> None:
    found = assess(text)
    assert (found.level, found.language) == ("emergency", language)


@pytest.mark.parametrize(("language", "text"), _rows(_HARMLESS))
def test_harmless_messages_stay_quiet_in_their_language(language: str, text: str) -> None:
    found = assess(text)
    assert (found.level, found.language) == ("none", language)


@pytest.mark.parametrize(
    "message",
    [
        "मेरे पापा का मुंह टेढ़ा हो गया है और वो बोल नहीं पा रहे", "सांस नहीं आ रही है", "सीने में तेज दर्द और पसीना", "मैं मरना चाहता हूं", "वह बेहोश है, उठ नहीं रहा",
    ],
)  # fmt: skip
def test_hindi_counts_in_its_own_script(message: str) -> None:
    assert assess(message).level == "emergency"


@pytest.mark.parametrize("message", ["मैग्नीशियम किस खाने में होता है?", "मेरी बिल्ली बेहोश हो गई थी", "आंख फड़क रही है दो दिन से, चाय बहुत पी"])
def test_harmless_hindi_stays_harmless_in_its_own_script(message: str) -> None:
    assert assess(message).level == "none"


@pytest.mark.parametrize(
    ("message", "level"),
    [
        ("sin mí estarían mejor", "emergency"), ("sin mí no funciona esta impresora", "none"), ("tout le monde serait mieux sans moi", "emergency"),
        ("impossible de la réveiller", "emergency"), ("C'est impossible de réveiller mon ado le lundi matin, haha", "none"), ("ich will dass es endlich vorbei ist", "emergency"),
        ("ich will dass der Film endlich vorbei ist", "none"), ("todos ficariam melhor sem mim", "emergency"), ("todos ficaram melhor sem o bolo", "none"),
        ("mere bina sab khush rahenge", "emergency"), ("a mi madre se le cae un lado de la cara", "emergency"),
    ],
)  # fmt: skip
def test_plain_words_in_five_languages(message: str, level: str) -> None:
    assert assess(message).level == level
