# a phrase or pattern a line reads better than a wrapped one
"""Sentences in other languages that tell of nobody: a machine, an animal, a story, something to be translated.

A thing or an animal counts only where the sentence opens with it and names no person, no bite and no accident.
"""

import re

_OPENS = {
    "es": "el|la|los|las|mi|mis|tu|su|nuestro|nuestra|un|una|este|esta|ese|esa",
    "fr": "le|la|les|l|mon|ma|mes|son|sa|notre|un|une|ce|cet|cette",
    "de": "der|die|das|den|mein|meine|unser|unsere|ein|eine|dieser|diese|dieses|sein|ihr",
    "pt": "o|a|os|as|meu|minha|meus|nosso|nossa|um|uma|esse|essa|este|esta|do|da",
    "hi": "mera|meri|mere|hamara|hamari|humara|yeh|ye|kal|aaj|uska|uski|match|mein",
}
_NOT_ALIVE = {
    "es": """ordenador computadora portatil movil celular telefono impresora coche carro moto motor bateria router wifi
    pantalla consola lavadora nevera tele televisor programa app juego avatar equipo caldera tablet servidor
    reloj planta cactus bici""",
    "fr": """ordi ordinateur portable telephone imprimante voiture bagnole caisse tondeuse moteur batterie ecran console frigo grille tele appli
    jeu logiciel scooter velo serveur box chaudiere tablette montre plante equipe aspirateur""",
    "de": """laptop rechner computer handy drucker auto motor akku batterie bildschirm konsole waschmaschine kuhlschrank
    kuehlschrank fernseher app spiel router wlan programm server heizung tablet uhr pflanze mannschaft fahrrad
    staubsauger""",
    "pt": """celular computador notebook impressora carro moto motor bateria tela console maquina geladeira televisao
    programa aplicativo jogo time servidor tablet relogio planta bicicleta roteador""",
    "hi": """laptop computer mobile phone printer gaadi gadi car scooty bike motor battery screen tv fridge app wifi game
    team server inverter cooler pankha ghadi""",
}
_ANIMALS = {
    "es": """perro perra perrito gato gata gatito gatita cachorro caballo yegua conejo vaca gallina loro pez hamster
    cobaya oveja""",
    "fr": """chien chienne chiot chat chatte chaton cheval jument lapin vache poule perroquet hamster poisson mouton ane""",
    "de": """hund hundin huendin katze kater katzchen welpe pferd stute kaninchen kuh huhn papagei hamster
    meerschweinchen schaf""",
    "pt": """cachorro cachorra cachorrinho gato gata gatinho cavalo egua coelho vaca galinha papagaio hamster peixe
    ovelha cao""",
    "hi": "kutta kutte kutiya billi billa gaay gai ghoda ghodi murgi tota khargosh bakri bhains",
}
_STORIES = {
    "es": r"pelicula|serie|episodio|capitulo|novela|personaje|protagonista|videojuego|obra de teatro|obra del cole|guion|crucigrama",
    "fr": r"film|serie|episode|roman|personnage|heroine|heros|piece de theatre|scenario|mots croises|bande dessinee",
    "de": r"film|folge|roman|krimi|theater|theaterstuck|drehbuch|kreuzwortratsel|kreuzwortraetsel|hauptfigur|horspiel",
    "pt": r"filme|serie|episodio|novela|romance|personagem|protagonista|peca de teatro|roteiro|palavras cruzadas",
    "hi": r"film|movie|kahani|natak|serial|kirdaar|upanyas|picture mein",
}
_STUDIES = {
    "es": r"(?:para|en) (?:el|mi|un) (?:examen|clase|trabajo|deberes)|exposicion de clase|seleccion multiple|apuntes",
    "fr": r"pour (?:mon|l|un) (?:examen|expose|cours|concours)|qcm|mes revisions|fiche de revision",
    "de": r"furs referat|fuers referat|fur ein referat|fur das referat|referat|klausur|furs examen|fur die klausur|lernkarten",
    "pt": r"para (?:a|minha|uma) (?:prova|aula|trabalho)|vestibular|enem|questao de prova|resumo da aula",
    "hi": r"exam ke liye|paper ke liye|project ke liye|biology ka|syllabus|viva ke liye",
}
_WORDS_ONLY = re.compile(
    r" (?:traduce\w*|traducir|traduzca|traduza|traduz|traduzir|tradui\w*|ubersetz\w*|uebersetz\w*|anuvad|como se dice|como se diz|"
    r"comment dit on|comment traduire|comment on dit|wie sagt man|wie heisst|ko kya kehte|ko kya kahte|ka matlab) "
)
_PERSONS = frozenset(
    """papa mama mutter vater oma opa abuela abuelo madre padre mere pere mae pai filho filha hijo hija bebe baby nino nina
    enfant fils fille kind sohn tochter marido esposo esposa mujer mari femme mann frau bruder schwester hermano hermana
    frere soeur irmao irma amigo amiga ami amie freund freundin vecino vecina voisin voisine nachbar nachbarin beta beti
    bachcha bachche maa bhai behen pati patni dost dadi dada nani nana chacha yo je j ich eu main mujhe me mich mir abuelita
    crianca menino menina chico chica garcon ele ela elle sie er el_mismo senor senora monsieur madame herr dona tia tio tante
    onkel oncle moi nous wir nos""".split()
)
_HARM = re.compile(
    r" (?:mord\w*|pico|picado|picada|biss\w*|beiss\w*|gebissen|griff\w*|kaat\w*|atropell\w*|choc\w*|choque|accident\w*|unfall\w*|"
    r"renvers\w*|angefahren|uberfahren|bateu|batida|taker\w*|explot\w*|explos\w*|brand|feuer|fuego|fogo|feu|aag|gas|rauch|humo|"
    r"fumee|fumaca|strom|corriente|courant|choque|current|cayo|caiu|tombe|gefallen|gir\w*|trag\w*|aval\w*|engol\w*|verschluckt) "
)
_TAUGHT = re.compile(
    r" (?:professor|professora|profesor|profesora|prof|maitresse|lehrer|lehrerin|maestro|maestra|teacher|sir) "
    r"(?:disse|dijo|dice|diz|a dit|dit|sagt|sagte|meint|ne kaha|kehte|bole) "
)
_AUTHOR = re.compile(
    r" (?:estoy escribiendo|escribo|ich schreibe|ich spiele|j ecris|je joue|j ai vu|estou escrevendo|escrevo|eu interpreto|"
    r"main likh (?:raha|rahi)|vi|j ai lu|ich habe einen|meu professor|mi profesor|mi profesora|mon prof|mein lehrer|meine lehrerin|mere teacher) "
)


_IN_HASTE = frozenset(
    """hilfe schnell jetzt notarzt krankenwagen liegt ayuda rapido ahora ambulancia urgente socorro aide vite maintenant
    urgence samu secours pompiers agora depressa ambulancia ajuda jaldi abhi bachao madad krankenhaus arzt medico medecin
    hospital hopital apotheke farmacia pharmacie""".split()
)
"""Who asks for a translation in haste, or for a doctor, has somebody ill beside him."""


_ON_SCREEN = re.compile(
    r"^ (?:en la (?:serie|pelicula|novela)|en el (?:episodio|capitulo)|na (?:novela|serie)|no (?:filme|episodio|capitulo)|"
    r"dans (?:l |le |la )?(?:episode|film|serie|roman)|im (?:tatort|film|krimi|roman)|in der (?:folge|serie)) "
)
_HEROES = frozenset("ele ela elle sie er".split())
_SIDE = re.compile(
    r" (?:goleiro|zagueiro|atacante|portero|delantero|defensa|arbitro|gardien|arbitre|attaquant|torwart|sturmer|schiri|"
    r"schiedsrichter|juiz|time|equipo|equipe|mannschaft|team) "
)
_SCORE = re.compile(
    r" (?:penalti|penalty|penaltis|gol|goles|gols|frango|partido|jogo|match|spiel|elfmeter|tor|tore|but|buts|liga|ligue|"
    r"campeonato|derby|final|\d 3|\d 0|\d 2) "
)
_HEART = re.compile(r" (?:desplom\w*|colaps\w*|zusammen\w*|effondr\w*|desmai\w*|desmay\w*|cora\w*|herz\w*|coeur|resp\w*) ")


def reason(words: list[str], code: str, message: list[str]) -> str:
    """Why a sentence of another language counts for nothing, "" where it counts."""
    line = f" {' '.join(words)} "
    if code not in _OPENS:
        return ""
    if _WORDS_ONLY.search(line) and not _IN_HASTE & set(message):
        return "question"
    if _TAUGHT.search(line) and not (set(words) - {"meu", "mi", "mon", "mein", "meine", "mere"}) & _PERSONS:
        return "question"
    told = set(_AUTHOR.sub(" ", line).split())
    if not told & _PERSONS and re.search(rf" (?:{_STORIES[code]}) ", line):
        return "fiction"
    if not told & _PERSONS and re.search(rf" (?:{_STUDIES[code]}) ", line):
        return "question"
    if _ON_SCREEN.search(line) and not (told - _HEROES) & _PERSONS and not _IN_HASTE & set(message):
        return "fiction"
    if _SIDE.search(line) and _SCORE.search(line) and not told & _PERSONS and not _HEART.search(line):
        return "machine"
    if told & _PERSONS or _HARM.search(line):
        return ""
    opening = words[:4]
    while opening and opening[0] in ("y", "et", "und", "e", "aur", "non", "nein", "no", "nao", "pero", "mais", "aber", "mas"):
        opening = opening[1:]
    if not opening or opening[0] not in _OPENS[code].split("|"):
        return ""
    if set(opening[1:3]) & set(_ANIMALS[code].split()):
        return "animal"
    return "machine" if set(opening[1:3]) & set(_NOT_ALIVE[code].split()) else ""
