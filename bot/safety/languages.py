# a phrase or pattern a line reads better than a wrapped one
"""Plain danger signs in Spanish, French, German, Portuguese and Hindi in either script, the gravest in four more.

The same grammar for all: each language only names its words for a concept, and ``_ROWS`` says which concepts
together mean which row of the table. Without accents, compared word by word. Limits: far fewer phrasings than in
English; no clinician and no native speaker has reviewed them.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from bot.safety import languages_elsewhere as elsewhere
from bot.safety import languages_more as more
from bot.safety.devanagari import is_devanagari
from bot.safety.dictionary import DICTIONARY
from bot.safety.patterns import Findings, Mention, Pattern, Trie, parse
from bot.safety.text import Token, tokenise
from bot.safety.words import COMMON

_FUNCTION_WORDS: dict[str, frozenset[str]] = {
    "es": frozenset("el la los las un una de que y en mi me se no con por para es esta estoy tengo desde hace muy le lo su ha como ya mi siento puedo puede al del yo tu mis son sin q cuando ayer hoy pero ahora tomo tomado cuales son ayuda sintomas muero cuanto cuanta hay ella ellos esto mucho sangre anos nada todo suicidarme pienso madre padre marido mujer hijo hija".split()),
    "fr": frozenset("le la les un une des de du et je tu il elle mon ma mes son sa ses est suis ai a pas ne que qui dans sur avec depuis pour au aux ce cette c j n d l s ca en plus mais se on tres j'ai hier quels quelles sont faim meurs suis il elle aliments contre veux moi sans tout monde serait nous vous ils elles fait etre impossible".split()),
    "de": frozenset("der die das ein eine und ich er sie es mein meine meinen ist bin hat habe nicht mit seit sein seine seinen ihre ihren redet plotzlich auf den dem zu von im am wie was kein keine mir mich sich noch nur aber kann war beim bei einen gestern heute denke wie viel suizid selbstmord hilft gegen vor sterbe sind fur einer oder wird ihm ihn ihr mag mehr hab".split()),
    "pt": frozenset("o a os as um uma de que e em meu minha me se nao com por para esta estou tenho desde ha muito lhe seu como ja sinto posso pode do da no na ao foi faz eu ta mas uns umas dele dela ele ela agora ontem hoje quanto quanta tem quais sao os sinais ajuda estou conseguindo consigo consegue que depois quero mim todos melhor sem".split()),
    "hi": frozenset("hai hain mera meri mere ka ki ke ko se ho raha rahi rahe aur mujhe kya nahi unka unki uska uski gaya gayi gaye kar pe par bhi woh wo main mai tha thi ek bahut abhi kal aaj mein hoon hu ne ya kyun kaise do teen din se ne bhi kis mar khud raha maine sab unhe usko tum".split()),
}  # fmt: skip
_ENGLISH = frozenset(
    """the and is are was my i you it he she his her have has for to of in on with that this not but what can cant do does
    been at so just if from when how me be it's i'm im or by as an we they""".split()
)
_AMBIGUOUS = frozenset(
    """a me as no do on in so an am was war die es son is has pa par per tu s t d c j n l o e ma mon ai au et os um ha to main
    ne ho se plus sur ya woh pe ki he un hu mal hat bin wie aus also den dem der hier mi el al da man la le los las con por
    que de du en tin sin mein als mit""".split()
)
_SHARED = frozenset("convulsion convulsions infection sepsis tetanus epilepsie epilepsy".split())
_NEGATIONS: dict[str, frozenset[str]] = {
    "es": frozenset("no sin ni nunca tampoco".split()), "fr": frozenset("pas sans aucun aucune ni jamais".split()),
    "de": frozenset("nichts kein keine keinen nicht ohne weder nie".split()), "pt": frozenset("nao sem nem nunca".split()),
    "hi": frozenset("nahi nahin na bina".split()),
}  # fmt: skip
_BUT = frozenset("pero mas mais aber sondern lekin par magar sino cependant jedoch porem solo seulement nur sirf".split())
_QUESTIONS: dict[str, tuple[str, ...]] = {
    "es": ("que es", "cuales son", "que causa", "por que", "puede el", "puede la", "que significa", "como se", "ayuda el", "la ela siempre", "que diferencia", "cual es la diferencia", "diferencia entre",
           "es verdad que", "es cierto que", "cuanto tiempo puede", "cuando se considera"),
    "fr": ("quelle difference", "quelle est la difference", "difference entre", "est il vrai", "est ce vrai", "quels signes", "c est quoi",
           "qu est ce", "quels sont", "quelles sont", "pourquoi", "est ce que le", "est ce que la", "comment", "que signifie"),
    "de": ("was ist", "was sind", "warum", "welche", "kann magnesium", "kann ein", "unterschied zwischen", "was ist der unterschied", "stimmt es", "wie heisst", "was bedeutet", "wie wird"),
    "pt": ("o que e", "quais sao", "por que", "o que causa", "pode o", "pode a", "qual a diferenca", "qual e a diferenca", "diferenca entre", "e verdade que", "o que significa", "como se"),
    "hi": ("kya hota hai", "kya hai", "kyun hota", "kaise hota", "ke lakshan", "kya matlab", "kya farak", "mein farak", "kya antar"),
}
_PERSONAL = frozenset(
    """mi mis me yo tengo siento estoy mon ma mes je j mein meine meinen ich mir mich meu minha meus eu tenho estou sinto
    mera meri mere mujhe main papa mama mutter vater oma opa abuela abuelo madre padre mere pere mae pai filho filha hijo hija""".split()
)

_WORDS: dict[str, dict[str, str]] = {
    "es": {
        "limb": "brazo, pierna, mano, pie, brazos, piernas, manos, pies, dedos, pierna derecha, pantorrilla",
        "foot": "pie, muneca, mano", "lift": "levantar, mover, doblar, subir, caminar, andar, arrastro, arrastrando", "face": "cara, boca, rostro, labio, parpado, sonrisa",
        "side": "lado derecho, lado izquierdo, un lado, medio cuerpo, mitad del cuerpo, mitad de",
        "fails": "se le cae, se me cae, se cae, caido, caida, torcida, torcido, chueca, chueco, debil, debilidad, dormido, dormida, sin fuerza, sin fuerzas, no puedo mover, no puede mover, no lo puedo levantar, no lo puede levantar, no puedo levantar, no puede levantar, no responde, paralizado, paralizada, paraliza, cuelga, colgando, no me responde, muerto, no se mueve, desviada, desviado",
        "numb": "no siento, no siente, entumecido, entumecida, dormido, dormida, adormecido, adormecida, hormigueo, acorchado, sin sensibilidad",
        "speech": "no puede hablar, no puedo hablar, habla raro, habla enredado, arrastra las palabras, no le salen las palabras, no me salen las palabras, no habla bien, balbucea, dice cosas sin sentido, dice tonterias, no se le entiende, no puede hablar bien, habla mal, habla como borracho, hablo raro, hablo mal, hablo enredado, no hablo bien, me cuesta hablar, le cuesta hablar",
        "sudden": "de repente, de golpe, subito, repentino, repentina, ahora mismo, ahora, hoy, esta manana, hace una hora, acaba de, de pronto, hace un rato, minutos, esta noche, esta tarde, al despertar, hace media hora",
        "chest": "pecho, corazon", "pain": "dolor, duele, me duele, dolores, ardor", "tight": "presion, opresion, aprieta, apreton, peso, opresivo, apretado, aplasta, quema",
        "breath": "no puedo respirar, no puede respirar, me falta el aire, le falta el aire, falta de aire, me ahogo, se ahoga, se esta ahogando, me estoy ahogando, cuesta respirar, dificultad para respirar, no respira, apenas respira, apenas puedo respirar, sin aire, no respiro bien, deja de respirar, dejo de respirar",
        "blue": "labios azules, labios morados, azul, morado, morada, labios azulados", "swallow": "no puedo tragar, no puede tragar, no trago, se me atraganta, ni mi saliva, ni la saliva, no consigo tragar",
        "swell": "se me hincha la lengua, lengua hinchada, garganta hinchada, se me cierra la garganta, se le cierra la garganta, labios hinchados, cara hinchada, se le hincha la cara, se hincha la cara, se hincha la lengua",
        "seizure": "convulsion, convulsiones, convulsionando, convulciones, convulcionando, convulsiona, ataque epileptico, convulcion, ojos en blanco, convulsionado, convulciona",
        "out": "no despierta, no se despierta, inconsciente, desmayado, desmayada, se desmayo, no responde, no reacciona, perdio el conocimiento, perdi el conocimiento, se desplomo",
        "confused": "confundido, confundida, no sabe donde esta, no me reconoce, desorientado, desorientada, delira, delirando, no reconoce",
        "fever": "fiebre, calentura, 39, 40", "neck": "cuello rigido, nuca rigida, rigidez de nuca, rigidez en el cuello, cuello tieso", "badhead": "peor dolor de cabeza, dolor de cabeza terrible, dolor de cabeza insoportable",
        "rash": "manchas moradas, manchas rojas, sarpullido, manchas", "suicide": "quiero morir, quiero morirme, me quiero matar, me voy a matar, matarme, suicidarme, suicidio, quitarme la vida, no quiero vivir, no quiero seguir viviendo, acabar con mi vida, acabar con todo, ganas de vivir, ganas de morir, hacerme dano, mejor muerto, mejor muerta, desaparecer para siempre, estarian mejor sin mi, no quiero despertar",
        "overdose": "sobredosis, todas las pastillas, todo el frasco, toda la caja, un monton de pastillas, muchas pastillas, caja entera, frasco entero, demasiadas pastillas, bote entero",
        "ingest": "trago, se trago, bebio, tomo, comio, se tomo, bebi, tome, he tomado, ha tomado, se bebio, se comio, me tome, ingirio", "poison": "lejia, cloro, pila, pila de boton, veneno, anticongelante, detergente, matarratas, pilas, gasolina, insecticida, pastillas de mi, pastillas del abuelo, pastillas de la abuela",
        "child": "nino, nina, bebe, hijo, hija, ano, anos, meses", "saddle": "entre las piernas, genitales, ingle, vagina, pene, ano y, silla de montar", "leak": "se me escapa la orina, se me escapa el pis, no puedo orinar, no controlo, no aguanto la orina, me hago pis, me orino, incontinencia, se me escapa la caca",
        "back": "espalda, lumbar, columna", "calf": "pantorrilla, gemelo, pierna", "hot": "hinchada, hinchado, roja, rojo, caliente, inflamada",
        "double": "veo doble, vision doble, veo dos", "blind": "no veo, perdi la vision, perdi la vista, ciego, ciega, no puedo ver", "dark": "orina oscura, orina marron, orina color, pis marron, pis oscuro, orino oscuro, orina como coca cola",
        "twitch": "espasmo, espasmos, temblor, temblores, tiemblan, tiembla, calambre, calambres, fasciculaciones, tics, me salta, palpita, late el parpado, contracciones, se me mueve, saltan, brinca, me late, tic", "all": "todo el cuerpo, por todas partes, piernas y los brazos, piernas y brazos, brazos y piernas, varios sitios, diferentes partes, cuerpo entero",
        "worse": "cada vez mas, empeora, va a peor, peor, aumentando", "weak": "debilidad, debil, perdida de fuerza, pierdo fuerza, adelgazado", "med": "empece a tomar, desde que tomo, nueva medicina, nuevo medicamento, nuevas pastillas, medicamento nuevo, desde que empece", "sleep": "no me deja dormir, no puedo dormir, me despierta, me despiertan, no duermo", "statin": "estatina, atorvastatina, simvastatina, rosuvastatina",
        "pregnant": "embarazada, embarazo, semanas de embarazo", "seeing": "veo luces, luces, vision borrosa, veo borroso, destellos", "head": "dolor de cabeza, duele la cabeza", "bighot": "mareado, mareada",
    },
    "fr": {
        "limb": "bras, jambe, main, pied, jambes, mains, pieds, doigts, mollet", "foot": "pied, poignet, main", "lift": "lever, bouger, plier, marcher, traine, trainer, relever", "face": "visage, bouche, levre, paupiere, sourire, joue",
        "side": "cote droit, cote gauche, d un cote, moitie du corps, la moitie",
        "fails": "retombe, tombe, tombante, tombant, affaisse, affaissee, de travers, tordue, tordu, deforme, deformee, faible, faiblesse, paralyse, paralysee, engourdi, mort, ne bouge plus, bouge plus, plus de force, sans force, ne repond plus, repond plus, peux plus bouger, peut plus bouger, peux pas bouger, peut pas bouger, arrive plus a lever, arrive pas a lever, peux plus lever, peut plus lever, pend, lourd, lache",
        "numb": "engourdi, engourdie, engourdis, engourdissement, fourmis, fourmillements, ne sens plus, sens plus, sent plus, insensible, endormi, sens rien",
        "speech": "n importe quoi, n arrive plus a parler, arrive plus a parler, arrive pas a parler, peut plus parler, peux plus parler, ne peut pas parler, trouve plus ses mots, trouve plus mes mots, parle bizarrement, parle mal, bafouille, articule mal, mots dans le desordre, parle comme un ivrogne, peut pas parler, ne parle plus, dit des choses bizarres, mots sans sens, charabia, mal a parler",
        "sudden": "d un coup, soudain, soudainement, brusquement, tout a coup, maintenant, ce matin, ce soir, cette nuit, depuis une heure, depuis une demi heure, aujourd hui, vient de, tout de suite, minutes, d un seul coup, au reveil",
        "chest": "poitrine, thorax, coeur, sternum", "pain": "douleur, mal, douleurs, fait mal, brulure", "tight": "etau, serre, serree, oppression, pression, poids, ecrase, comprime, barre, oppresse, pince",
        "breath": "peux plus respirer, peut plus respirer, peux pas respirer, peut pas respirer, arrive plus a respirer, arrive pas a respirer, du mal a respirer, mal a respirer, manque d air, etouffe, essouffle, essoufflee, ne respire plus, respire plus, respire mal, suffoque, a bout de souffle, s etouffe, respire pas",
        "blue": "levres bleues, bleu, bleue, bleues, violet, violacees, levres violettes", "swallow": "peux plus avaler, peut plus avaler, arrive plus a avaler, arrive pas a avaler, avaler ma salive, avaler sa salive, peux pas avaler",
        "swell": "langue gonfle, langue enfle, langue gonflee, gorge gonfle, gorge se serre, gorge se ferme, levres gonflees, visage gonfle, visage gonflee, levres gonflent, langue qui gonfle, gorge qui se serre",
        "seizure": "convulsion, convulsions, convulse, crise d epilepsie, crise convulsive, yeux revulses, crise de convulsions", "out": "ne se reveille pas, se reveille pas, se reveille plus, inconscient, inconsciente, evanoui, evanouie, perdu connaissance, ne repond plus, reagit plus, ne reagit pas, s est effondre, s est effondree, arrive pas a le reveiller, arrive pas a la reveiller, tombe dans les pommes",
        "confused": "confus, confuse, sait plus ou, me reconnait plus, desoriente, desorientee, delire, reconnait plus", "fever": "fievre, 39, 40, temperature", "neck": "nuque raide, raideur de nuque, raideur de la nuque, cou raide", "badhead": "pire mal de tete, mal de tete terrible, mal de tete atroce, mal de tete violent",
        "rash": "taches violettes, taches rouges, taches, boutons", "suicide": "envie de mourir, me tuer, suicider, suicide, en finir, mettre fin a mes jours, plus envie de vivre, veux mourir, plus vivre, me faire du mal, mieux sans moi, plus la force de vivre, ne plus me reveiller, plus etre la, disparaitre pour toujours",
        "overdose": "surdose, overdose, toute la boite, toutes les pilules, toute la plaquette, plein de comprimes, trop de medicaments, boite entiere, tous les comprimes, tous mes comprimes, trop de comprimes, boites entieres",
        "ingest": "avale, bu, mange, pris, avalee, a pris, ingere", "poison": "javel, eau de javel, pile, pile bouton, antigel, poison, lessive, mort aux rats, detergent, white spirit, essence, desherbant, medicaments de", "child": "enfant, bebe, fils, fille, ans, mois, petit, petite",
        "saddle": "entre les jambes, parties intimes, selle, perinee, fesses", "leak": "je fais pipi, peux plus uriner, arrive plus a uriner, me fais pipi dessus, incontinence, me retiens plus, peux pas uriner, perds les urines, fuites", "back": "dos, lombaires, colonne", "calf": "mollet, jambe", "hot": "gonfle, gonflee, rouge, chaud, chaude, enfle, enflee",
        "double": "vois double, voit double, vision double, vois en double, dedouble", "blind": "vois plus, voit plus, perdu la vue, aveugle, vois rien, rideau noir", "dark": "urine foncee, urines foncees, urine marron, urine couleur, pipi marron, urines couleur, urine noire, urines marron",
        "twitch": "saute, sautent, spasme, spasmes, crampe, crampes, tressaute, tremblement, tremblements, tremble, tremblent, fasciculations, contractions, tic, palpite, tressautements, bat toute seule", "all": "partout, tout le corps, corps entier, bras et jambes, bras et les jambes, differents endroits, plusieurs endroits", "worse": "de pire en pire, empire, s aggrave, de plus en plus, augmente", "weak": "faiblesse, faible, perte de force, maigri, perdu du poids", "med": "depuis que je prends, nouveau medicament, commence un traitement, commence le traitement, depuis le nouveau, nouveau traitement", "sleep": "empeche de dormir, me reveille, me reveillent, dors plus, n arrive pas a dormir", "statin": "statine, atorvastatine, simvastatine, rosuvastatine",
        "pregnant": "enceinte, grossesse", "seeing": "vision trouble, vois trouble, mouches, etoiles, flashs, eclairs", "head": "mal de tete, maux de tete, mal a la tete", "bighot": "vertiges",
    },
    "de": {
        "limb": "arm, bein, hand, fuss, fuß, beine, hande, haende, arme, finger, wade", "foot": "fuss, fuß, handgelenk, hand", "lift": "heben, bewegen, anheben, hochheben, laufen, gehen, ziehe, hebe, stehen", "face": "gesicht, mund, mundwinkel, lippe, lid, lacheln, augenlid",
        "side": "rechte seite, linke seite, eine seite, einer seite, korperhalfte, koerperhaelfte, halbseitig, halbe korper, rechten seite, linken seite, halbe gesicht",
        "fails": "hangt, haengt, hangende, schief, gelahmt, gelaehmt, taub, schwach, schwache, schlaff, kraftlos, keine kraft, keine kraft mehr, nicht bewegen, nicht mehr bewegen, nicht heben, nicht mehr heben, fallt runter, herunter, sackt, lahmung, laehmung, gehorcht nicht, nicht mehr anheben, nicht anheben, runter, eingeschlafen",
        "numb": "taub, taubheit, taubheitsgefuhl, kribbeln, kribbelt, eingeschlafen, kein gefuhl, kein gefuehl, spure nichts, spuere nichts, fuhle nichts, gefuhllos, spure nicht, nichts mehr gespurt, pelzig",
        "speech": "kann nicht sprechen, nicht mehr sprechen, nicht sprechen, lallt, lalle, undeutlich, spricht undeutlich, wirres zeug, findet keine worte, finde keine worte, wirr, verwaschen, kann nicht reden, nicht mehr reden, unverstandlich, worte nicht",
        "sudden": "plotzlich, ploetzlich, auf einmal, jetzt, gerade, heute, heute morgen, heute frueh, vor einer stunde, eben, seit einer stunde, minuten, vorhin, von jetzt auf gleich, heut",
        "chest": "brust, brustkorb, herz, brustbein", "pain": "schmerz, schmerzen, brustschmerzen, tut weh, weh, brennen, brennt, sticht", "tight": "druck, enge, engegefuhl, drückt, druckt, gewicht, zieht, eng, zuschnurt, klammer",
        "breath": "keine luft, kaum luft, kaum noch luft, bekomme keine luft, kriege keine luft, atemnot, kann nicht atmen, nicht atmen, luftnot, ringt nach luft, erstickt, ersticke, atmet nicht, schwer atmen, atmet kaum, nicht mehr atmen, nach luft, atmet nicht mehr, kurzatmig",
        "blue": "lippen blau, blaue lippen, blau, lippen sind blau, blau angelaufen", "swallow": "nicht schlucken, nicht mehr schlucken, kann nicht schlucken, speichel lauft, spucke",
        "swell": "zunge schwillt, zunge geschwollen, hals schwillt, hals schwillt zu, lippen geschwollen, gesicht schwillt, gesicht geschwollen, zunge ist geschwollen, hals zu, kehle zu",
        "seizure": "krampfanfall, anfall, krampft, epileptischer, anfalle, krampfanfalle, zuckt am ganzen korper, augen verdreht, verdreht die augen", "out": "bewusstlos, ohnmachtig, ohnmacht, wacht nicht auf, nicht wecken, nicht wach, reagiert nicht, zusammengebrochen, umgekippt, nicht ansprechbar, lasst sich nicht wecken, nicht aufwecken, bekomme ihn nicht wach, bekomme sie nicht wach",
        "confused": "verwirrt, weiss nicht wo, weiß nicht wo, erkennt mich nicht, desorientiert, redet wirr, erkennt uns nicht", "fever": "fieber, 39, 40", "neck": "nackensteif, steifer nacken, nackensteifigkeit, nacken steif, nacken ist steif", "badhead": "schlimmste kopfschmerzen, schlimmsten kopfschmerzen, vernichtungskopfschmerz, kopfschmerzen wie nie",
        "rash": "flecken, ausschlag, punkte, lila flecken", "suicide": "sterben will, will sterben, umbringen, selbstmord, suizid, nicht mehr leben, leben beenden, das leben nehmen, nicht mehr aufwachen, mich umzubringen, mir etwas antun, mir was antun, besser ohne mich, nicht mehr da sein, schluss machen mit allem, lebensmude, alles beenden",
        "overdose": "uberdosis, ueberdosis, ganze packung, alle tabletten, ganze schachtel, zu viele tabletten, viele tabletten, handvoll tabletten, alle meine tabletten", "ingest": "getrunken, geschluckt, verschluckt, gegessen, genommen, eingenommen, trank, schluckte", "poison": "bleiche, bleichmittel, knopfbatterie, batterie, frostschutzmittel, gift, rattengift, chlorreiniger, reiniger, rohrreiniger, benzin, waschmittel, spulmaschinentab, tabletten von, pilze", "child": "kind, baby, sohn, tochter, jahre, monate, kleinkind, saugling, jahrige, jahriger",
        "saddle": "zwischen den beinen, genitalbereich, schritt, reithose, intimbereich, po", "leak": "blase, urin, wasserlassen, kann nicht pinkeln, nicht mehr pinkeln, eingenasst, inkontinent, stuhl, halte den urin nicht, pinkeln", "back": "rucken, ruecken, kreuz, wirbelsaule", "calf": "wade, bein, unterschenkel", "hot": "geschwollen, dick, heiss, heiß, rot, warm, angeschwollen",
        "double": "sehe doppelt, doppelbilder, doppelt, sieht doppelt", "blind": "sehe nichts, blind, sehe nichts mehr, sieht nichts, erblindet, nicht mehr sehen", "dark": "urin dunkel, dunkler urin, urin braun, brauner urin, cola urin, urin wie cola, urin ist dunkel, urin ist braun, dunkelbrauner urin, urin sieht",
        "twitch": "zuckt, zucken, zuckungen, krampf, krampfe, kraempfe, muskelzucken, zittern, zittert, faszikulationen, muskelkrampfe, lidzucken, muskelzuckungen, flattert", "all": "uberall, ueberall, am ganzen korper, ganzen korper, arme und beine, verschiedenen stellen, armen und beinen, ganzer korper", "worse": "schlimmer, starker, immer mehr, wird mehr, nimmt zu, ofter", "weak": "schwache, schwach, kraftverlust, abgenommen, gewicht verloren, dunner", "med": "seit ich nehme, neues medikament, neue tabletten, seit dem neuen, seit der neuen, medikament begonnen, seitdem ich", "sleep": "nicht schlafen, weckt mich, wecken mich, wache auf, raubt mir den schlaf", "statin": "statin, statine, atorvastatin, simvastatin, rosuvastatin",
        "pregnant": "schwanger, schwangerschaft, ssw, schwangerschaftswoche", "seeing": "flimmern, verschwommen, sternchen, sehstorungen, blitze", "head": "kopfschmerzen, kopfweh", "bighot": "schwindel",
    },
    "pt": {
        "limb": "braco, perna, mao, pe, bracos, pernas, maos, pes, dedos, panturrilha", "foot": "pe, pulso, mao", "lift": "levantar, mexer, mover, dobrar, andar, arrasto, arrastando", "face": "rosto, boca, cara, labio, palpebra, sorriso",
        "side": "lado direito, lado esquerdo, um lado, metade do corpo, um dos lados, metade do",
        "fails": "torta, torto, caido, caida, caiu, cai, fraco, fraca, fraqueza, dormente, paralisado, paralisada, sem forca, nao consigo mexer, nao consegue mexer, nao mexe, nao consigo levantar, nao consegue levantar, pendurado, nao responde, mole, morto, parado, nao levanta, despenca",
        "numb": "dormente, dormencia, formigamento, formigando, nao sinto, nao sente, sem sensibilidade, adormecido, formigueiro",
        "speech": "nao consegue falar, nao consigo falar, fala enrolada, fala arrastada, falando enrolado, nao fala direito, nao diz coisa com coisa, voz enrolada, fala embolada, falando coisas sem sentido, nao fala, falar direito, falando embolado, enrolando a lingua, lingua enrolada, fala estranha, falo enrolado, falo estranho, falo mal, estou falando enrolado",
        "sudden": "de repente, do nada, subito, agora, hoje, esta manha, ha uma hora, acabou de, minutos, agora mesmo, hoje de manha, esta noite, de uma hora para outra, subitamente, faz meia hora", "chest": "peito, coracao, torax", "pain": "dor, doi, doendo, dores, queimacao, pontada", "tight": "aperto, pressao, apertado, peso, esmagando, apertando, oprimido",
        "breath": "nao consigo respirar, nao consegue respirar, falta de ar, sem ar, sem folego, respirar mal, dificuldade para respirar, dificuldade em respirar, nao respira, sufocando, respirando mal, faltando ar, custa respirar, mal consigo respirar, mal consegue respirar, parou de respirar, ofegante, engasgado, engasgada, engasgou, sufocado, custa me respirar",
        "blue": "labios roxos, boca roxa, roxo, roxa, azul, azulado, labios azuis, labios azulados", "swallow": "nao consigo engolir, nao consegue engolir, engolir saliva, engolir a saliva, nao engole",
        "swell": "lingua inchada, lingua inchando, garganta fechando, garganta inchada, labios inchados, rosto inchado, garganta esta fechando, boca inchada, lingua esta inchando, garganta a fechar", "seizure": "convulsao, convulsoes, convulsionando, ataque epileptico, se debatendo, olho virado, olhos virados, convulsiona, crise epileptica, a convulsionar, revirando os olhos, olhos revirados",
        "out": "nao acorda, desmaiou, desmaiado, desmaiada, inconsciente, nao responde, desacordado, desacordada, nao reage, perdeu a consciencia, desmaiei, apagou, nao desperta", "confused": "confuso, confusa, nao sabe onde esta, nao me reconhece, desorientado, desorientada, delirando, nao reconhece, falando coisa com coisa", "fever": "febre, 39, 40", "neck": "pescoco duro, nuca rigida, rigidez na nuca, pescoco rigido, nuca dura", "badhead": "pior dor de cabeca, dor de cabeca terrivel, dor de cabeca insuportavel",
        "rash": "manchas roxas, manchas vermelhas, manchas, pintas", "suicide": "quero morrer, me matar, matar me, suicidio, suicidar, tirar minha vida, tirar a minha vida, nao quero viver, nao quero mais viver, acabar com tudo, acabar com a minha vida, vontade de viver, vontade de morrer, me machucar, melhor sem mim, desistir de viver, sumir para sempre, dar cabo de mim, dormir e nao acordar",
        "overdose": "overdose, todos os comprimidos, cartela inteira, caixa inteira, muitos comprimidos, frasco inteiro, monte de comprimidos, todos os remedios, caixa toda, uma cartela", "ingest": "bebeu, engoliu, tomou, comeu, tomei, engoli, bebi", "poison": "lixivia, agua sanitaria, pilha, bateria, veneno, detergente, anticongelante, raticida, chumbinho, gasolina, soda caustica, pilha botao, cloro, alvejante, remedios da, remedios do, comprimidos da avo, comprimidos do avo", "child": "menino, menina, bebe, filho, filha, anos, meses, crianca",
        "saddle": "entre as pernas, genitais, partes intimas, virilha, sela", "leak": "nao consigo urinar, perco urina, perdendo urina, incontinencia, nao seguro, fazer xixi, urina escapa, nao controlo, xixi nas calcas, seguro o xixi", "back": "costas, lombar, coluna", "calf": "panturrilha, perna, gemeo, batata da perna", "hot": "inchada, inchado, vermelha, vermelho, quente",
        "double": "vejo dobrado, visao dupla, vendo dobrado, vejo a dobrar, vendo em dobro, vejo dois", "blind": "nao vejo, perdi a visao, cego, cega, nao enxergo, nao consigo ver, nao consigo enxergar, nao enxerga", "dark": "urina escura, xixi escuro, urina cor de, urina marrom, xixi marrom, urina castanha, urina preta, xixi cor de",
        "twitch": "espasmo, espasmos, tremor, tremores, caimbra, caimbras, cãibra, tremendo, treme, fasciculacoes, pulando, pulsando, contracoes, tique, mexe sozinho, caibras, saltando, a tremer, tremelicar", "all": "corpo todo, por todo o corpo, todo o corpo, no braco tambem, bracos e pernas, varias partes, pernas e bracos, em varios lugares, corpo inteiro", "worse": "piorando, cada vez mais, pior, a piorar, aumentando", "weak": "fraqueza, fraco, perda de forca, emagreci, perdi peso", "med": "comecei a tomar, desde que tomo, remedio novo, medicamento novo, novo remedio, desde que comecei, novo medicamento", "sleep": "nao consigo dormir, nao me deixa dormir, me acorda, me acordam, sem dormir, acordo com", "statin": "estatina, atorvastatina, sinvastatina, rosuvastatina",
        "pregnant": "gravida, gravidez, semanas de gestacao, gestante", "seeing": "visao turva, vejo luzes, luzes, vista embacada, estrelas, visao embacada", "head": "dor de cabeca, cabeca doi, dores de cabeca", "bighot": "tonto",
    },
    "hi": {
        "limb": "haath, hath, pair, paer, per, tang, baazu, bazu, ungli, tangein, taang, kalai, pindli", "foot": "pair, kalai", "lift": "uthta, utha, uth, hila, hilta, chal, uthana", "face": "muh, munh, chehra, chehre, hoth, honth", "side": "ek taraf, aadha sharir, aadha badan, ek side, dahina, baayan, daya, baya, adha sharir, adhe sharir, ek taraf ka",
        "fails": "tedha, tedhi, teda, latak, latka, sunn, sun ho, kamzor, kamjor, kamzori, nahi uth, nahi hil, uth nahi, hil nahi, utha nahi, hila nahi, bejaan, lakwa, kaam nahi, tera ho, gir raha, ghoom gaya, jaan nahi, nahi uthta, hilta nahi, uthta nahi, paralysis",
        "numb": "sunn, sun, jhunjhuni, jhanjhanahat, mehsoos nahi, mahsus nahi, sunapan, chinti, mehsus nahi, pata nahi chal", "speech": "bol nahi, bol nhi, nahi bol, ladkhada, zubaan, zuban, awaaz nahi, baat nahi kar, tutla, bola nahi, samajh nahi aa rahi baat, ulta seedha bol, ajeeb bol",
        "sudden": "achanak, abhi, abhi abhi, aaj, aaj subah, subah se, ek dum, ekdum, thodi der, ghante, minute, kal raat, achaanak, turant", "chest": "seene, seena, chhati, chati, dil, sine, chest, chaati", "pain": "dard, dukh, jalan, pain", "tight": "dabav, bhaari, bhari, jakdan, dabaav, kasav, bojh, tight, ghutan",
        "breath": "saans nahi, saans nhi, sans nahi, nahi le pa, saans phool, saans lene mein, sans lene, dam ghut, dum ghut, saans ruk, sans phool, saans atak, saans lene me, saans nahin, saans lene mai", "blue": "hoth neele, neele, neela, honth neele, neela pad", "swallow": "nigal nahi, nigla nahi, thook nahi, ghont nahi, nigal nhi", "swell": "jeebh sooj, gala sooj, jeebh sujan, gale mein sujan, hoth sooj, muh sooj, gala band, jeebh suj, chehra sooj, gala suj",
        "seizure": "daura, daure, mirgi, jhatke, fits, dauraa, mirgee, aankhen palat, aankh palat", "out": "behosh, hosh nahi, uth nahi rahe, uth nahi raha, uth nahi rahi, jag nahi, hosh mein nahi, gir gaye, gir gaya, gir gayi, jawab nahi de, hosh me nahi", "confused": "pehchan nahi, pehchaan nahi, samajh nahi pa, ulti seedhi, behki behki, hosh kho, bhool gaye kahan", "fever": "bukhar, bukhaar, 102, 103, 104, tez bukhar", "neck": "gardan akad, gardan sakht, gardan nahi mud, gardan akdi, gardan tight", "badhead": "sabse tez sir dard, bahut tez sir dard, sir phat, sar phat", "rash": "daane, chakatte, laal daane",
        "suicide": "mujhe marna, marna chahta, marna chahti, mar jaana, mar jana, khudkushi, aatmahatya, jeena nahi, jeene ka mann nahi, jaan de, khatam kar lu, zindagi khatam, apni jaan, jine ka man nahi, suicide, mar jau, mar jaun, jeene ki ichha nahi, khud ko khatam, jee nahi karta jeene", "overdose": "saari goliyan, sari goliyan, puri patti, bahut saari goli, bahut goliyan, poori bottle, zyada goliyan, sari dawai, saari dawai, puri bottle, bahut sari goliyan", "ingest": "kha li, kha liya, kha gaya, pi liya, pee liya, nigal, nigal gaya, nigal liya, pi gaya, kha gayi, nigal li, pee gaya, khaa li, kha liye", "poison": "phenyl, zeher, zahar, battery, bleach, acid, harpic, keetnashak, chuhe maar, cell, mitti ka tel, kerosene, tezab, goliyan, lizol", "child": "bachcha, bacha, bachche, beta, beti, bache, baccha, bachchi, saal, shishu, munna",
        "saddle": "taangon ke beech, tango ke beech, jangho ke beech, pair ke beech, pairon ke beech", "leak": "peshab nahi, peshaab nahi, peshab nikal, peshaab ruk, peshab ruk, peshaab nikal, control nahi, latrine nikal, peshab ho jata", "back": "kamar, peeth, reedh", "calf": "pindli, pair, tang", "hot": "sooja, suja, sujan, soojan, laal, garam, sooj",
        "double": "do do dikh, double dikh, do dikh, dohra, do do nazar", "blind": "dikh nahi, dikhai nahi, nazar nahi aa, andha, dikhna band, kuch nahi dikh", "dark": "peshab kala, peshab gehra, peshab bhura, peshab coke, kala peshab, bhura peshab, peshab laal, peshaab coke, peshaab kala", "twitch": "phadak, fadak, phadakna, kaamp, akdan, marod, jhatka, phadakti, nas chadh, kapkapi, nas phadak, phadak rahi, akad, fadakna, phadakta, fadakti", "all": "poore sharir, pure sharir, poore badan, pure badan, haath bhi, haath aur pair, haath pair, jagah jagah, pair bhi, sab jagah, pure body, poori body", "worse": "badh raha, badh rahi, badhta ja, zyada ho, badhti ja", "weak": "kamzori, kamzor, kamjori, patla, patli, wajan kam, vajan kam", "med": "dawai shuru, nayi dawai, nai dawai, dawa shuru, goli shuru, nayi dawa", "sleep": "neend nahi, so nahi, sone nahi, neend kharab", "statin": "statin, atorvastatin, rosuvastatin",
        "pregnant": "pet se, garbhvati, pregnant, mahine ki pregnant", "seeing": "dhundhla, dhundla, chamak, taare", "head": "sir dard, sar dard, sir mein dard, sar me dard", "bighot": "chakkar",
    },
}  # fmt: skip
_LASTING: dict[str, dict[str, float]] = {
    "es": {"semana": 7, "semanas": 7, "mes": 30, "meses": 30, "ano": 365, "anos": 365, "dia": 1, "dias": 1},
    "fr": {"semaine": 7, "semaines": 7, "mois": 30, "an": 365, "ans": 365, "annee": 365, "jour": 1, "jours": 1},
    "de": {"woche": 7, "wochen": 7, "monat": 30, "monate": 30, "monaten": 30, "jahr": 365, "jahren": 365, "tagen": 1},
    "pt": {"semana": 7, "semanas": 7, "mes": 30, "meses": 30, "ano": 365, "anos": 365, "dias": 1, "dia": 1},
    "hi": {"hafte": 7, "hafta": 7, "mahine": 30, "mahina": 30, "saal": 365, "din": 1, "maheene": 30, "hafton": 7, "mahino": 30, "mahinon": 30, "hafto": 7},
}
_NUMBERS: dict[str, int] = {
    word: n
    for n, words in enumerate((
        "", "un una uno une ein eine einem einer um uma ek", "dos deux zwei dois duas do", "tres trois drei teen",
        "cuatro quatre vier quatro char chaar", "cinco cinq funf fuenf paanch panch", "seis six sechs che chhe", "siete sept sieben sete saat",
        "ocho huit acht oito aath",
    )) for word in words.split()
} | {"plusieurs": 4, "varias": 4, "varios": 4, "mehreren": 4, "mehrere": 4, "vários": 4, "kai": 4, "quelques": 4, "einigen": 4}  # fmt: skip

# Rule id of the table, and the concepts that together mean it.
_ROWS: tuple[tuple[str, str], ...] = (
    ("self-harm", "@suicide"),
    ("stroke-face", "@face & @fails"), ("stroke-face", "@face & @numb & @sudden"), ("stroke-speech", "@speech"),
    ("stroke-side", "@side & @fails"), ("stroke-side", "@side & @numb"), ("stroke-side", "@limb & @fails & @sudden"),
    ("stroke-side", "@limb & @fails && @speech"), ("stroke-side", "@limb & @numb & @sudden"),
    ("chest-pain", "@chest & @pain"), ("chest-pain", "@chest & @tight"), ("breathing", "@breath"), ("blue-lips", "@blue && @breath|@child|@twitch|@seizure|@out"),
    ("swallow-now", "@swallow"), ("throat-swelling", "@swell"), ("seizure", "@seizure"), ("unconscious", "@out"),
    ("confusion", "@confused"), ("thunderclap", "@badhead"), ("meningitis", "@neck && @fever|@head|@rash"), ("meningitis", "@rash && @fever"),
    ("overdose", "@overdose"), ("poison", "@ingest & @poison"), ("cauda-equina", "@saddle & @numb"), ("cauda-equina", "@back && @leak"),
    ("cauda-equina", "@leak && @numb"), ("rhabdomyolysis", "@dark"), ("sight-loss", "@blind & @sudden"), ("pre-eclampsia", "@pregnant && @head && @seeing"),
    ("pre-eclampsia", "@pregnant && @seizure"), ("double-vision", "@double"), ("clot-leg", "@calf & @hot"), ("new-weakness", "@foot & @lift && @days|@sudden"),
    ("new-weakness", "@limb & @fails && @days"), ("new-weakness", "@limb & @fails && !!@long"), ("statin-muscle", "@statin && @pain|@twitch|@weak"),
    ("twitch-long", "@twitch && @long"), ("twitch-widespread", "@twitch & @all"), ("twitch-worse", "@twitch & @worse"),
    ("twitch-with-others", "@twitch && @weak"), ("twitch-with-others", "@twitch && @numb"), ("begun-after-medicine", "@twitch && @med"), ("daily-life", "@twitch && @sleep"),
    ("gradual-weakness", "@limb & @fails && @long"), ("gradual-weakness", "@limb & @numb"), ("gradual-weakness", "@limb & @weak"),
)  # fmt: skip


# Signs as grammar: "rule: words". The words stand in this order with at most two others between ("~": six); "|" is
# any of these, "*" any ending, "_" side by side; "&" both in one sentence in any order.
_SIGNS: dict[str, str] = {
    "es": """
stroke-face: cae|caen|baj*|descolg* ~ lado|mitad|comisura|cara|boca ~ cara|boca|rostro
seizure: rigid*|ties*|dur* & tiembl*|sacud*|temblando|temblor* & cuerpo|todo_entero|entera
self-harm: quiero|quisiera|ojala|necesito ~ acabe|termine|pare|acabara|terminara ~ siempre|todo|vez
self-harm: sin_mi & mejor|felices|feliz|descans*|tranquil*|alivi*
self-harm: nadie ~ echaria|echara|notaria|extranaria ~ menos|falta|faltara
rising-weakness: piernas ~ no ~ responden|sostienen|aguantan|sujetan|obedecen
stroke-face: torci*|desvi*|caido|cayo|chueca|chueco|torcid*|colg*|dormid*|paraliz*|caida ~ boca|cara|rostro|sonrisa|comisura
stroke-face: boca|cara|rostro|sonrisa|comisura ~ torci*|desvi*|cayo|caida|cuelga|chueca|chueco|paraliz*|ladeada|ladead*|de_lado|virada
stroke-face: no|sin ~ sonreir|cerrar_un_ojo|inflar_los_cachetes
stroke-side: no ~ noto|nota|mueve|mover|levanta|levantar|siente|siento|sentir|muevo|levanto|responde|responden ~ brazo|pierna|mano|lado|mitad
stroke-side: brazo|pierna|mano|lado ~ no ~ responde|mueve|levanta|muevo|siento|siente|mover|levantar & repente|golpe|subit*|pronto|hoy|ahora|minutos|hora|horas|manana|despert*|rato|boca|cara|habl*
stroke-speech: habl*|pronunci*|dec* ~ enredad*|trabad*|rar*|arrastr*|sin_sentido|incoherenc*|incoherent*|disparates|borrach*|extran*
stroke-speech: no ~ puede|puedo|consigue|consigo|logra|logro|sale|salen|encuentra|encuentro ~ hablar|palabras|articular|pronunciar
stroke-speech: no|nada ~ se_le|se_me ~ entiende|entienden|entiendo
stroke-speech: lengua ~ trab*|enred*|pesada|dormida
stroke-named: derrame_cerebral|ictus|infarto_cerebral|embolia_cerebral|acv & creo|tuvo|teniendo|dio|dando|esta|parece
sight-loss: repente|golpe|pronto|ahora|subit* & no_veo|no_ve|perdi*_la_vista|perdi*_la_vision|ciego|ciega|no_puedo_ver|dejo_de_ver|deje_de_ver
sight-loss: ojo ~ no_veo|no_ve|negro|dejo_de_ver
chest-pain: pecho|corazon|torax ~ dol*|duel*|oprim*|opres*|apret*|aprieta*|presion|pesadez|punzad*|quem*|arde|ardor|aplast*|estruj*|elefante
chest-pain: elefante|losa|peso|piedra ~ pecho
chest-pain: dol*|duel*|oprim*|opres*|apret*|aprieta*|presion|pesadez|punzad*|quem*|arde|aplast*|estruj* ~ pecho|corazon|torax
heart-attack-named: infarto|ataque_al_corazon|paro_cardiaco & creo|tuvo|teniendo|dio|dando|esta|parece
breathing: no|apenas|casi_no ~ entra|llega|puedo|puede|consigo|consigue|logro|logra|tomo ~ aire|respirar|aliento|resuello
breathing: respira* ~ mal|muy_rapido|dificultad|esfuerzo|trabajo|apenas|pitos|silbidos
breathing: falta*|faltando|quedo_sin|quedando_sin|queda_sin ~ aire|aliento|respiracion|oxigeno
breathing: ahogando|ahogo|asfixi*|ahogandose|sofoc*
breathing: dejo_de|deja_de|paro_de ~ respirar
choking: atragant*|atorad*|atasc*|atoro ~ garganta|comida|uva|carne|hueso|pedazo|trozo|caramelo|juguete|moneda|hijo|hija|bebe|con
throat-swelling: hinch*|inflam*|cierra|cerrando|cerrado|cerro|cerrandose ~ garganta|lengua|labios|cara
throat-swelling: garganta|lengua|labios ~ hinch*|inflam*|cierra|cerrando|cerrad*
throat-swelling: ronchas|urticaria|habones & respir*|aire|marea*|desmay*|hinch*|vomit*
throat-swelling: picadura|pico|picaron|alergi*|anafila* & respir*|aire|desmay*|hinch*_la_cara|garganta|lengua|anafila*
seizure: convuls*|espuma_por|epilep*|sacud*_todo|ataque_de_epilepsia|ojos_en_blanco
unconscious: no ~ despiert*|despertar|reaccion*|responde|despertamos|desperto|reanim*|vuelve_en_si
unconscious: desmay*|desplom*|inconsciente|perdi*_el_conocimiento|perdi*_la_conciencia|desvanec*
confusion: confundid*|desorientad*|delir*|incoherente|no_sabe_que_dia|no_sabe_quien|no_sabe_donde|no_me_reconoce|no_nos_reconoce|no_me_conoce|cosas_sin_sentido
thunderclap: peor|brutal|explosiv*|explot*|estall* ~ dolor_de_cabeza|cabeza|cefalea & repente|vida|golpe|subit*|explot*|estall*|pronto|nunca
meningitis: fiebre|calentura|vomit*|cabeza|luz & cuello|nuca & dobl*|rigid*|ties*|dur*|mover|luz|agach*
meningitis: manchas|puntos|petequias|sarpullido & moradas|morados|vaso|no_desaparec*|no_se_van|no_se_borran|no_se_quita* & fiebre|vaso|hijo|hija|bebe|nin*|enferm*|calentura
sepsis: fiebre|infeccion|infectad*|herida & escalofri*|tirit*|tiembl* & confus*|piel_fria|moteada|rapid*|palid*|no_orina|desorient*
sepsis: sepsis|septic*
rising-weakness: no ~ puedo|puede|consigo|logro ~ mover|mantener|ponerme|levantarme|sostener ~ piernas|pie|cuerpo|cama & repente|hoy|ahora|golpe|manana|despert*|dias|ayer
rising-weakness: debil*|paraliz*|hormig*|entumec* & sub*|pies|piernas & respir*|cintura|manos|tragar
rising-weakness: paraliz*|no_siento_las_piernas|no_noto_las_piernas|no_nota_las_piernas|no_puedo_mover_las_piernas|no_siente_las_piernas|no_puede_mover_las_piernas
cauda-equina: entre_las_piernas|genital*|nalgas|perine*|partes|entrepierna|ano & siento|siente|dormid*|entumec*|adormec*|insensib*|acorch*|anestesi*
cauda-equina: espalda|lumbar|cintura|ciatica & orin*|pis|pipi|esfinter*|popo|caca|vejiga & no|control*|escap*|encima|aguant*|retener|sin
cauda-equina: piernas|pierna & dormid*|debil*|entumec* & orinar|pis|orina|esfinter*|vejiga
overdose: tom*|trag* ~ pastillas|tabletas|comprimidos|paracetamol|capsulas|pildoras|blister|frasco|caja & tod*|much*|demasiad*|monton|punad*|enter*|50|40|30|20|60|100|veinte|treinta|cuarenta|cincuenta|diez|quince|de_mas|sobredosis|blister
overdose: sobredosis
poison: bebi*|trag*|tom*|comi*|ingiri*|inhal*|chup* ~ lejia|cloro|pila|pilas|veneno|raticida|anticongelante|detergente|desatascador|suavizante|gasolina|aguarras|insecticida|disolvente|acido|lavandina|sosa|amoniaco|imanes|herbicida|bateria|salfuman
poison: hij*|nin*|bebe|nene|nena|niet*|peque* & trag*|tom*|comi* ~ pastilla*|medicin*|medicament*|comprimid*|pildora*
self-harm: no|sin ~ quiero|quiere|vale|merece|puedo|tengo|ganas|deseos|aguanto ~ vivir|viviendo|existir|seguir_aqui|estar_aqui|la_vida
self-harm: quiero|quisiera|prefiero|deseo|quiere|ojala|mejor|gustaria|ganas_de|penso|pienso_en|pensando_en|piensa_en|voy_a|va_a ~ morir|morirme|matarme|suicid*|muert*|desaparecer|no_despertar|no_existir|cortarme_las_venas|colgarme|ahorcarme|tirarme|matarse|quitarme_de_en_medio
self-harm: suicid*|quitarme_la_vida|quitarse_la_vida|matarme|acabar_con_mi_vida|acabar_con_todo|estarian_mejor_sin_mi|mejor_sin_mi|hacerme_dano|me_corto|cortandome
bleeding: sangr*|hemorragia|desangr* & no ~ para|parar|detien*|cesa|deja|corta|detener
bleeding: sangr* ~ chorro*|borbotones|mucho|muchisim*|abundante|a_mares|sin_parar|litros
bleeding: desangr*|hemorragia|sangre_a_chorros
gut-bleed: vomit*|tos* ~ sangre
gut-bleed: heces|caca|popo|deposicion*|caquita ~ negr*|con_sangre|alquitran
rhabdomyolysis: orin*|pis|pipi ~ oscur*|marron*|cafe|coca|cola|te|negr*|roj*|cafecit*
infant-danger: bebe|recien_nacido|lactante|nene|nena|semanas & azul*|morad*|flacid*|flojit*|floj*|blandit*|trapo|no_llora|no_come|no_mama|gris|laci*|palid*|no_reacciona|no_respira
blue-lips: labios|boca|unas|cara ~ azul*|morad*
head-injury: golp*|cay*|cai*|pego|porrazo|pegue|accidente|caida & cabeza|craneo & vomit*|desorient*|confus*|somnolient*|dormid*|desmay*|conocimiento|sangr*|convuls*|memoria|recuerd*|incoherente|pupila*|oido|adormil*|raro|rara
carbon-monoxide: monoxido|brasero|estufa|caldera|calentador|calenton|gas & cabeza|mare*|desmay*|nause*|vomit*|todos|dormid*|alarma|detector|pitando
swallow-now: no ~ puedo|puede|consigo|logro ~ tragar|pasar_saliva
double-vision: ve*|vision|viendo ~ doble
clot-leg: pierna|pantorrilla|gemelo ~ hinch*|roj*|calient*
new-weakness: pie|muneca ~ caido|cae|cuelga|arrastr*|levant*
cold-limb: pierna|brazo|pie|mano|dedos ~ blanc*|palid*|fri*|helad* & fri*|helad*|dol*|duel* & blanc*|palid*|morad*|azul*
pre-eclampsia: embaraz*|gestacion & cabeza|vista|borroso|luces|hinch*|convuls* & cabeza_fuerte|dolor_de_cabeza|duele*_la_cabeza|convuls* & ve*|vision|luces|vista|hinch*|convuls*
tetanus: mandibula|quijada & trabad*|cerrad*|rigid*|no_puedo_abrir|abrir|bloque* & herida|clavo|corte|espasmo*|espalda|repente|tetan*
self-harm: dorm* ~ nunca|jamas|no ~ despert*
self-harm: puente|azotea|vias|tren|metro|acantilado|balcon|ventana & tirar*|saltar|pienso|pensando|miro|mirando|asom*|lanzar*
self-harm: carta|cartas|despedi*|nota & todo_acab*|esta_noche|adios|mis_padres|mis_hijos|hermana|nadie|sin_que_se_de_cuenta
self-harm: mejor|tranquil*|carga|estorbo ~ sin_mi|si_no_estuviera|si_me_muero|para_todos|para_mi_familia
self-harm: no ~ puedo|aguanto|soporto ~ mas & acabar|terminar|carta|esta_noche|pastillas|vida|adios
statin-muscle: simvastatina|atorvastatina|rosuvastatina|estatina|estatinas|colesterol & duele*|dolor*|debil*|escaleras|calambre*|flojer*
infant-fever: bebe|lactante|recien_nacido|nino|nina & semanas|mes|dos_meses|1_mes|2_meses & fiebre|38*|39*|calentura
pregnancy-urgent: embaraz*|semanas|gestacion & mueve|moverse|movimientos|patadas|patea & menos|no|apenas|poco
withdrawal: dej*|sin|corte ~ alcohol|beber|bebida|vino|cerveza & tembl*|sud*|temblor*|nervios*|insomnio
rising-weakness: empez* ~ pies|piernas & levantar*|tragar|manos|respirar|brazos|sub*
rising-weakness: cada_vez_mas|cada_dia|peor & debil*|fuerza & piernas & escalera*|levant*|caminar|barandilla
meningitis: cabeza|fiebre & luz|cuello|nuca & doblar|aguanta|molesta|rigid*|tieso|duro
low-mood: triste|vaci*|desganad*|deprimid*|apatic*|sin_ganas|nada_me_ilusiona|llor* & meses|semanas|siempre|hace|todos_los_dias
diabetes: diabetic*|azucar|insulina & confus*|sud*|tembl*|raro|rara|no_responde|desmay*
twitch-long: parpado|ojo|labio|musculo|pierna|brazo|dedo ~ salt*|late|tiembl*|palpit*|brinca* & mes|meses|semanas|dias
twitch-widespread: sacudidas|tirones|espasmos|saltos|calambres & piernas & brazos|espalda
""",
    "fr": """
unconscious: impossible ~ la|le|l|papa|maman|mamie|papi ~ reveiller|ranimer|reanimer
self-harm: mieux|heureux|soulag*|tranquil* ~ sans_moi
self-harm: personne ~ remarqu*|manqu*|regret* & si|disparai*|plus_la|mort*
self-harm: que|veux|voudrais ~ tout|ca ~ arrete|finisse|cesse & jamais|toujours|bon|definitiv*
stroke-face: bouche|visage|levre|sourire|joue|commissure|face ~ travers|tord*|tomb*|affais*|deform*|paralys*|bizarre|pend*|deviee|devie*|descend*|baisse
stroke-face: paralys* ~ visage|face|bouche|moitie
stroke-face: arrive|peut|peux ~ plus|pas ~ sourire
stroke-side: bras|jambe|main|cote|moitie & bouge|lever|leve|bouger|repond|sens|sent|lache|paralys*|soulever|retombe & plus|pas|lache|paralys*|retombe & soudain*|coup|brusq*|matin|minutes|heure|heures|maintenant|bouche|visage|parl*|reveil|gauche|droit|droite|aujourd|soir
stroke-speech: parl*|articul*|prononc*|dit ~ bizar*|mal|drole*|charabia|incomprehensib*|pateuse|embrouill*|incoher*|travers|ivre|ivrogne|empat*|nimporte_quoi|importe_quoi|sens
stroke-speech: arrive|arrives|peut|peux|trouve ~ plus|pas ~ parler|mots|articuler|dire
stroke-speech: mots ~ sort*|vien*|melang*|melent ~ pas|plus|travers|desordre
stroke-speech: comprend|comprends ~ rien|plus|pas ~ dit|raconte
stroke-speech: melang*|cherch* ~ mots
stroke-named: avc|attaque_cerebrale & fait|fai|crois|pense|peur|semble|air
sight-loss: vois|voit|voir|vue|aveugle ~ plus|rien|perdu* & coup|soudain*|brusq*|matin|maintenant|oeil|minutes
sight-loss: perdu ~ vue|vision
chest-pain: poitrine|thorax|coeur|sternum|thoracique* ~ douleur*|mal|serr*|oppres*|opres*|press*|etau|poids|brul*|ecras*|comprim*|pinc*|coince*|lourd*|elephant
chest-pain: douleur*|mal|serr*|oppres*|press*|etau|poids|brul*|ecras*|comprim*|pinc*|point|coince* ~ poitrine|thorax|coeur|sternum|thoracique*
heart-attack-named: infarctus|crise_cardiaque|arret_cardiaque & fait|fai|crois|pense|peur|semble|air
breathing: arrive|arrives|peut|peux|respire|respires ~ plus|pas|mal|vite|difficil* ~ respirer|souffle|air|inspirer|respiration
breathing: respir* ~ mal|plus|pas|tres_vite|difficil*|siffl*|peine|a_peine|fort_mal
breathing: manque*|cherche*|trouve*|souffle_coupe|court ~ air|souffle
breathing: etouf*|sufoqu*|suffoqu*|asphyx*|essouffl*|essoufl*
breathing: mal|peine|difficult* ~ respir*|inspirer
choking: etouf*|coince*|bloque*|avale_de_travers|fausse_route ~ gorge|raisin|viande|arete|morceau|bonbon|jouet|piece|noyau|aliment|nourriture|cacahuete
throat-swelling: gorge|langue|levre*|visage ~ gonfl*|enfl*|serr*|ferm*|double
throat-swelling: gonfl*|enfl* ~ gorge|langue|levres|visage
throat-swelling: urticaire|plaques|allergi*|pique|piqure|guepe|abeille & respir*|malaise|gonfl*_visage|gorge|langue|etouf*|evanou*|levres
throat-swelling: choc_anaphyl*|anaphyla*
seizure: convuls*|epilep*|yeux_revuls*|mousse_aux|bave
seizure: crise & trembl*|secou*|raid*|mousse|bave|spasm*
unconscious: reveil*|reagi*|repond|reveiller ~ plus|pas
unconscious: arrive|peux|peut ~ plus|pas ~ reveiller|ranimer
unconscious: evanou*|inconscient*|perdu_connaissance|perdu_conscience|tombe_dans_les_pommes|effondre*|ecroule*|malaise_et
confusion: sait|reconnai*|reconait ~ plus|pas ~ ou|quel_jour|qui|nous|quel
confusion: reconnai*|reconait ~ plus|pas
confusion: confus|confuse|desorient*|delir*|propos_incoher*|perd_la_tete|incoherent*
thunderclap: mal_de_tete|mal_a_la_tete|cephalee|tete & pire|explos*|atroce|explose|foudroy*|insupport*|coup_de_tonnerre & vie|coup|soudain*|brusq*|jamais|explos*|tonnerre|foudroy*
meningitis: fievre|vomi*|temperature|tete|lumiere & nuque|cou & raid*|bloqu*|plier|pench*|lumiere|bouger
meningitis: taches|points|boutons|plaques & violet*|pourpre*|verre|efface*|disparai* & fievre|verre|bebe|fils|fille|enfant|malade
sepsis: fievre|infection|plaie|infecte* & friss*|frisson*|trembl*|marbr*|confus*|delir* & confus*|marbr*|froid*|vite|rapide*|somnol*|delir*|pale
sepsis: septicemi*|sepsis|choc_septique
rising-weakness: jambes|membres|corps & bouger|tenir|marcher|porter|portent|bougent|repondent|sens|sentir & plus|pas
rising-weakness: paralys*
rising-weakness: faibl*|fourmi*|engourd* & mont*|remont* & jambes|pieds|bras|taille|mains
cauda-equina: entre_les_jambes|entrejambe|perinee|fesses|parties_intimes|sexe|anus|genital* & sens|sent|engourd*|anesthes*|insensib*|endorm*
cauda-equina: dos|lombaire*|sciatique & urin*|pipi|vessie|selles|sphincter* & plus|pas|retenir|dessus|fuit*|perd*|incontin*|control*|bloque*
overdose: pris|avale*|prise|prend|gobe ~ cachets|comprimes|medicaments|pilules|somniferes|doliprane|paracetamol|gelules|boite|plaquette & tou*|trop|plein|boite*|plaquette*|50|40|30|20|60|100|vingt|trente|quarante|cinquante|dix|quinze|poignee|beaucoup|enormement
overdose: surdose|overdose
poison: bu|boit|avale*|mange*|pris|ingere*|inhale*|gobe|suce ~ javel|pile|piles|poison|antigel|lessive|deboucheur|detergent|essence|insecticide|pesticide|acide|soude|ammoniaque|aimants|mort_aux_rats|desherbant|white|produit*|detartrant|capsule*
poison: fils|fille|bebe|enfant|petit|petite|gamin*|neveu|niece & avale*|mange*|pris|bu ~ medicament*|comprim*|cachet*|pilule*
self-harm: veux|envie|peux|supporte|vaut|raison|force|sert ~ plus|pas|rien ~ vivre|etre_la|exister|continuer|vie
self-harm: plus|pas|aucune ~ envie|raison|force|gout ~ vivre|vie|exister|continuer
self-harm: veux|voudrais|envie|prefere*|aimerais|pense|vais|veut|va|parle|songe ~ mourir|tuer|suicid*|en_finir|crever|disparaitre|pendre|jeter|ouvrir_les_veines|sauter
self-harm: suicid*|me_tuer|se_tuer|fin_a_mes_jours|fin_a_ses_jours|mieux_sans_moi|me_faire_du_mal|jamais_me_reveiller|plus_me_reveiller|etre_mort|etre_morte|me_scarif*|scarif*
bleeding: saign*|sang|hemorragie & arret*|stop*|cesse*|arrive & pas|plus|cesse
bleeding: saign* ~ beaucoup|enorm*|abond*|fort|partout|flots|jet|jets|sang_partout
bleeding: hemorragie|vide_de_son_sang|sang_gicle|pisse_le_sang|gicle
gut-bleed: vomi*|crach*|touss* ~ sang
gut-bleed: selles|caca ~ noir*|sang
rhabdomyolysis: urine*|pipi|pisse ~ fonce*|marron|coca|cola|the|noir*|rouge*|brun*|cafe
infant-danger: bebe|nourrisson|nouveau_ne|semaines & bleu*|mou|molle|amorphe|gris*|poupee|chiffon|tete_plus|geint|violet*|pale|tonus
blue-lips: levres|bouche|ongles|visage ~ bleu*|violet*
head-injury: tete|crane & tomb*|chute|cogn*|coup|choc|frappe|tape|accident & vomi*|confus*|somnol*|connaissance|sang|saign*|convuls*|souvien*|memoire|oreille|pupille*|endor*|bizarre
carbon-monoxide: monoxyde|poele|chaudiere|chauffage|chauffe_eau|gaz|brasero & tete|vertig*|malaise|nause*|vomi*|tous|alarme|detecteur|evanou*
swallow-now: arrive|peux|peut ~ plus|pas ~ avaler|deglutir
double-vision: vois|voit|vision|voir ~ double
clot-leg: jambe|mollet ~ gonfl*|enfl*|rouge|chaud*
new-weakness: pied|poignet ~ tomb*|traine|pend|relever|lever
cold-limb: jambe|bras|pied|main ~ blanc*|pale*|froid*|glace* & froid*|glace* & blanc*|pale*|bleu*
pre-eclampsia: enceinte|grossesse & tete|convuls* & vois|vue|vision|lumieres|gonfl*|mouches|convuls*|etoiles
tetanus: machoire & bloqu*|serr*|coince*|ouvrir|raide & plaie|clou|coupure|spasm*|dos|tetan*
self-harm: peux|supporte|marre|assez ~ plus|vivre|vie|tout & lettre|fini|finir|ce_soir|adieu|comprimes|parents|enfants
self-harm: ce_soir|cette_nuit|demain|bientot ~ tout|ce ~ fini|finit|termine
self-harm: lettre|lettres|mot|adieu|adieux ~ parents|enfants|femme|mari|famille|tous & fini|ce_soir|partir|pars|plus|pardon
self-harm: dormir|endormir ~ jamais|plus|pas ~ reveiller
self-harm: pont|toit|falaise|rails|voie|voies|train|balcon|fenetre|metro & sauter|jeter|pense|regarde|regardant|attire|me_laisser
self-harm: mieux|soulag*|fardeau|poids|tranquille* ~ sans_moi|si_je_n_etais|si_je_disparais|pour_eux|pour_tous|pour_ma_famille
statin-muscle: statine*|simvastatine|atorvastatine|rosuvastatine|cholesterol & mal|douleur*|faible*|escalier*|crampe*|courbature*
infant-fever: bebe|nourrisson|nouveau_ne & semaines|mois & fievre|38*|39*|temperature
pregnancy-urgent: enceinte|grossesse|semaines|sa & bouge|mouvements|coups|remue & moins|plus|peu|pas
withdrawal: arrete*|sans|sevrage|stoppe ~ alcool|boire|vin|biere|picole* & trembl*|transpir*|sueur*|nerv*|insomn*
rising-weakness: commence ~ pieds|jambes & lever|avaler|mains|respirer|bras|mont*
new-weakness: pied|poignet & relever|releve|lever|traine|tombe|leve & plus|pas|droit|gauche
low-mood: triste*|vide*|deprim*|abattu*|moral|envie_de_rien|rien_ne_me_fait|pleure* & mois|semaines|depuis|toujours|tous_les_jours
diabetes: diabetique|diabete|sucre|insuline|glycemie & confus*|sueur*|trembl*|bizarre|repond_pas|malaise|1_*|bas
twitch-long: paupiere|oeil|levre|muscle|mollet|pouce|cuisse ~ saut*|tressaut*|trembl*|palpit*|bouge & mois|semaines
""",
    "de": """
self-harm: will|mochte|wunsch*|soll ~ es|alles ~ vorbei|schluss|ende|aufhort & endlich|alles|immer|nur_noch
self-harm: ohne_mich & besser|glucklicher|erleichtert|leichter
self-harm: niemand ~ vermiss*|merk*|fehl* & wenn|weg|nicht_mehr|tot
stroke-face: mundwinkel|gesicht|mund|lippe|wange|gesichtshalfte ~ hang*|schief|gelahmt|taub|verzogen|verzieht|runter|lahm*|herunter
stroke-face: hang*|schief*|gelahmt ~ mundwinkel|gesicht|mund|lippe|gesichtshalfte
stroke-face: kann|nicht ~ nicht|mehr ~ lacheln|grinsen
stroke-side: arm|bein|hand|seite|korperhalfte|halfte & heben|bewegen|spur*|gelahmt|lahm|bewegt|gehorch*|taub|fuhl*|kraftlos|runter|lasst|hangt & plotz*|jetzt|heute|einmal|gerade|minuten|stunde|stunden|linke*|rechte*|mund*|gesicht|sprech*|sprich*|redet|lallt|aufwachen & nicht|kein*|gelahmt|lahm|taub|kraftlos|hangt
stroke-speech: lall*|verwaschen*|nuschelt|spricht_undeutlich|redet_undeutlich|redet_komisch|spricht_komisch|wortsalat|kauderwelsch|redet_unverstandlich
stroke-speech: sprech*|sprich*|red*|sag* ~ komisch|wirres|wirrem|wirre|undeutlich|seltsam|unsinn|quatsch_und|unverstandlich*|betrunken*|verdreht|durcheinander|zusammenhanglos*
stroke-speech: kann|konnte|bringt|bekommt|bringe|findet|finde|krieg* ~ nicht|kein*|kaum ~ sprechen|reden|wort*|satz*|artikulieren
stroke-speech: nicht|kaum ~ sprechen|reden ~ kann|konnte|plotz*
stroke-named: schlaganfall|hirnschlag & glaub*|hat|hab|habe|hatte|verdacht|vielleicht|denk*
sight-loss: plotz*|einmal|jetzt|heute|auge|gerade & blind|seh*_nichts|sieht_nichts|seh*_nicht|nicht_mehr_sehen|sehe_auf_einem_auge|vorhang|schwarz_vor_einem
chest-pain: brust|herz|brustkorb|brustbein|herzgegend ~ schmerz*|druck*|weh|eng*|brenn*|stich*|sticht|zieh*|zerr*|klemm*|schnur*|elefant|zusammen*|last
chest-pain: elefant|gewicht|last|stein ~ brust
chest-pain: schmerz*|druck*|weh|eng*|brenn*|stich*|sticht|zieh* ~ brust|herz|brustkorb|brustbein|herzgegend
chest-pain: brustschmerz*|brustenge|herzschmerz*|herzstech*|brustdruck
heart-attack-named: herzinfarkt|herzanfall|herzstillstand & glaub*|hat|hab|habe|hatte|verdacht|vielleicht|denk*
breathing: kein*|kaum|schlecht|wenig|nicht_genug ~ luft|atem
breathing: luft|atem ~ weg|bleibt_weg|ringt|schnapp*|knapp
breathing: ring*|schnapp*|japs* ~ luft|atem
breathing: atm* ~ nicht|schwer|kaum|schnell|mehr|rasselnd|pfeif*|muhsam
breathing: nicht|kaum|schwer ~ atmen
breathing: atemnot|luftnot|erstick*|rochel*|atemstillstand
choking: verschluckt|stecken|steckt|feststeckt|klemmt ~ traube|wurst|fleisch|knochen|grate|bonbon|hals|kehle|luftrohre|husten|rochel*|blau|luft
choking: hals|luftrohre|kehle ~ steck*|fest|festsitzt
choking: verschluckt & hust*|rochel*|blau|luft|wurg*|atm*
throat-swelling: hals|zunge|lippe*|gesicht|kehle|rachen ~ schwill*|schwell*|geschwoll*|zu|dick|anschwell*|angeschwoll*
throat-swelling: schwill*|geschwoll*|schwell* ~ hals|zunge|lippe*|gesicht|kehle|rachen
throat-swelling: allergi*|ausschlag|quaddeln|nesselsucht|wespe*|biene*|gestochen|erdnuss* & luft|atm*|hals|zunge|kreislauf|schwindel*|ohnmacht*|lippen
throat-swelling: anaphyla*
seizure: krampft|krampfanfall*|epilep*|schaum|krampfend|krampfte
seizure: zuckt|zittert|zuckte & augen_verdreh*|verdreht|bewusst*|ansprechbar|ganzen_korper|steif
unconscious: nicht|nimmer ~ wach|aufwach*|wecken|aufwecken|ansprechbar|reagiert|aufzuwecken|wachzu*|weckbar
unconscious: wacht|reagiert|wachte|antwortet|rea*iert ~ nicht|nimmer|kaum
unconscious: bewusstlos*|ohnmacht*|zusammengebrochen|umgekippt|umgefallen|zusammengesackt|kollabiert|weggetreten
confusion: verwirrt|desorientiert|durcheinander|wirres|wirrem|redet_wirr|spricht_wirr|ist_wirr|delir*|halluzin*|fantasiert
confusion: weiss|erkenn* ~ nicht|niemand*|kein*|uns|mich ~ wo|wer|tag|mehr|nicht|welche*
confusion: erkenn* ~ nicht|niemand*|kein*
thunderclap: kopfschmerz*|kopfweh|kopf & schlimmst*|explod*|vernicht*|plotz*|schlag*|unertrag* & leben*|explod*|plotz*|schlag*|vernicht*|nie
meningitis: fieber|erbricht|erbrech*|licht|kopfweh|kopfschmerz* & nacken|hals|kopf|kinn|genick & steif*|brust|beugen|beweg*|starr|nicht
meningitis: flecken|punkte|ausschlag & lila|dunkelrot*|violett*|glas|wegdruck*|verschwind*|verblass* & fieber|glas|baby|sohn|tochter|kind|krank
sepsis: fieber|infekt*|wunde|entzund* & schuttelfrost|verwirrt|marmorier*|kalt*|benommen & verwirrt|marmorier*|schnell*|benommen|blass|pinkel*|herz*|atm*|kalte_haut
sepsis: blutvergiftung|sepsis|septisch*
rising-weakness: beine|korper & bewegen|spur*|gehorchen|stehen|fuhl*|tragen|laufen & nicht|kein*|gar
rising-weakness: gelahmt|lahmung*
rising-weakness: schwach*|taub*|kribbel* & steigt|hoch|aufsteig*|wandert|oben & beine*|fusse*|arme*|hande*
cauda-equina: zwischen_den_beinen|intimbereich|genital*|schritt|po|gesass|damm|reithose* & spur*|fuhl*|taub*|gefuhl*|pelzig
cauda-equina: rucken*|kreuz|ischias|bandscheibe*|bein|beine & blase|urin*|pinkel*|wasser|stuhl*|pipi|hose|toilette|harn & nicht|kein*|unkontroll*|halten|verlier*|inkontin*|hose
overdose: tablette*|pillen|packung|schachtel|schlaftablette*|paracetamol|ibuprofen|blister & geschluckt|genommen|eingenommen|eingeworfen|nehme|schlucke & all*|viel*|ganz*|handvoll|zu_viel*|50|40|30|20|60|100|zwanzig|dreissig|vierzig|funfzig|zehn|mehrere|haufen|uberdos*
overdose: uberdosis|uberdosier*
poison: bleich*|knopfzell*|knopfbatterie|batterie|gift*|frostschutz*|reiniger|rohrreiniger|abflussreiniger|benzin|waschmittel*|putzmittel|spulmittel|entkalker|saure|unkrautvernichter|insektizid|lampenol|magnet*|beeren|chlor|spultab|domestos|grillanzunder ~ getrunken|geschluckt|verschluckt|gegessen|trank|schluckte|trinkt|genommen|intus
poison: getrunken|geschluckt|verschluckt|gegessen|trank|schluckte ~ bleich*|knopf*|batterie|gift*|reiniger|benzin|waschmittel*|putzmittel|magnet*
poison: sohn|tochter|kind|baby|enkel*|kleine*|junge & tablette*|medikament*|pillen|medizin & gegessen|geschluckt|verschluckt|genommen
self-harm: nicht|nimmer|kein* ~ leben|weiterleben|existieren|da_sein|lebenswillen|lebenslust|aufwachen & will|mag|mochte|kann|lust|sinn|kraft|willen|wunsch*
self-harm: will|mochte|wunsch*|werde|wollte|denk*|uberleg*|lieber|gedanken|spring* ~ sterben|tot|umbringen|umzubringen|suizid*|selbstmord*|erhangen|aufhangen|nicht_mehr_da|verschwinden_fur|vom_dach|vor_den_zug|von_der_brucke
self-harm: umbringen|umzubringen|selbstmord|suizid*|lebensmude|besser_ohne_mich|leben_nehmen|leben_beenden|ware_tot|war_tot|tot_ware|tot_sein|etwas_anzutun|was_anzutun|etwas_antun|was_antun|selbst_zu_verletzen|ritze_mich|dasein_beenden
bleeding: blut* ~ stark|heftig|nicht|viel|spritz*|ununterbrochen|unstillbar|stromt
bleeding: spritz*|stark*|viel|uberall ~ blut*
bleeding: verblut*|blutung_nicht|blut_spritzt
gut-bleed: blut ~ erbr*|gehustet|husten|hustet|kotz*|gekotzt|spuckt|gespuckt
gut-bleed: stuhl ~ schwarz*|blut*|teer*
gut-bleed: erbr*|kotzt|hustet|spuckt|huste|spucke ~ blut
rhabdomyolysis: urin|pipi|pinkel|pisse|harn ~ cola*|dunkel*|braun*|rotlich|schwarz*|rot|kaffee*|tee
rhabdomyolysis: dunkl*|braun*|colafarb*|schwarz*|rot* ~ urin|pipi|pisse|harn
infant-danger: baby|saugling|neugeboren*|wochen & blau*|schlaff*|grau*|schlapp*|puppe|wimmer*|trinkt_nicht|apathisch|blass
blue-lips: lippen|mund|fingernagel|gesicht ~ blau*|lila
blue-lips: blau* ~ lippen|mund
head-injury: kopf|schadel & gefall*|gesturzt|gestoss*|sturz*|geschlag*|unfall|gekracht|aufgeschlag*|geknallt & erbr*|kotz*|ubergeb*|verwirrt|schlafrig|bewusst*|blut*|krampf*|erinner*|ohr|pupille*|benommen|mude|komisch
carbon-monoxide: kohlenmonoxid|co_melder|gasheizung|therme|heizung|ofen|grill|gas|kamin & kopf*|schwindel*|ubel*|ohnmacht*|alle|piept|alarm|erbr*|benommen
swallow-now: nicht ~ schlucken|runterschlucken
double-vision: doppel* ~ seh*|sieht|bilder
double-vision: seh*|sieht ~ doppel*|zweimal
clot-leg: bein|wade|unterschenkel ~ geschwoll*|dick|rot|heiss|warm
new-weakness: fuss|handgelenk ~ heben|hangt|schleif*|anheben
new-weakness: fussheber*|fallhand|fallfuss
cold-limb: bein|arm|fuss|hand|finger & kalt|eiskalt & weiss|blass|blau
pre-eclampsia: schwanger* & kopf*|krampf* & flimmer*|sehe|sehstor*|augen|geschwoll*|sternchen|krampf*|verschwomm*
tetanus: kiefer|mund & offnen|aufmachen|steif|klemm*|kieferklemme|sperre & wunde|nagel|schnitt|krampf*|rucken|tetan*
self-harm: ohne_mich ~ besser|leichter|glucklicher|ruhe|los
self-harm: besser|leichter|erleichtert|last ~ ohne_mich|wenn_ich_weg|wenn_ich_nicht_mehr|wenn_ich_tot
self-harm: gleis*|bahngleis*|brucke|dach|hochhaus|zug|zuge|zugen|klippe|fenster & springen|spring|steh*|stehe|denk*|nachdenk*|schau*|zieht|legen & oft|wieder|ich|gedanken
self-harm: abschied*|brief|briefe|zettel|testament & geschrieben|schreib*|heute_abend|heute_nacht|vorbei|schluss|kinder|eltern|mama
self-harm: einschlafen|schlafen ~ nie|nicht|nimmer ~ aufwachen|wach*
self-harm: kann|halte|ertrag* ~ nicht|nimmer|nichts ~ mehr & leben|schluss|vorbei|ende|tabletten|brief|sein
self-harm: heute_abend|heute_nacht|bald|morgen ~ schluss|vorbei|ende ~ alles|allem|dann
stroke-face: mundwinkel|mund|gesicht|gesichtshalfte|auge ~ hang*|runter|schief|schlaff|gelahmt|lauft
stroke-speech: red*|sprich*|sprech*|sag* ~ wirr*|kauderwelsch|unsinn|quatsch|durcheinander|undeutlich|verwaschen|komisch|zeug
statin-muscle: statin*|simvastatin|atorvastatin|rosuvastatin|cholesterin* & weh|schmerz*|schwach*|treppe*|krampf*|muskelkater
infant-fever: saugling|baby|neugebor*|sohn|tochter & wochen|monat|monate & fieber|38*|39*|temperatur
pregnancy-urgent: schwanger*|ssw|woche & beweg*|tritt*|strampel* & weniger|kaum|nicht|nimmer
withdrawal: alkohol|trinken|bier|wein|schnaps|wodka & aufgehort|seit*|entzug|abgesetzt|gestoppt|ohne|nichts_mehr & zitter*|schwitz*|unruhig|nervos
rising-weakness: bein*|fuss* & schwach*|kraft & immer|taglich|jeden_tag|hoch|hande|treppe
low-mood: traurig|leer|depress*|niedergeschlagen|antriebslos|freudlos|wein* & monat*|wochen|seit|immer|jeden_tag
diabetes: diabet*|zucker|insulin|unterzucker* & verwirrt|schwitz*|zitter*|komisch|reagiert|lallt
overdose: kind|kleiner|kleine|sohn|tochter|baby|enkel* & herztropfen|tropfen|hustensaft|tabletten|pillen & getrunken|gegessen|geschluckt|leer
gradual-weakness: handedruck|griff|kraft|muskel*|wade|arm|bein ~ schwach*|dunner|weniger & monat*|wochen|jahr*|immer
""",
    "pt": """
self-harm: melhor|felizes|feliz|aliviad*|tranquil* ~ sem_mim
self-harm: sem_mim ~ melhor|felizes|bem|aliviad*
self-harm: ninguem ~ falta|notaria|perceberia & mim|sumir|morrer|sumisse|morresse
self-harm: quero|queria|preciso ~ acabe|termine|pare ~ tudo|sempre|vez
stroke-face: boca|rosto|cara|sorriso|labio ~ tort*|entort*|cai*|caid*|paralis*|repux*|desvi*|de_lado|dormente|ao_lado|pendur*|descaid*
stroke-face: entort*|paralis*|repux*|tort* ~ boca|rosto|cara|sorriso
stroke-face: nao ~ consegue|consigo ~ sorrir
stroke-side: nao ~ mexe|mexer|levanta|levantar|sente|sinto|sentir|move|mover|responde|mexo ~ braco|perna|mao|lado|metade
stroke-side: braco|perna|mao|lado ~ nao ~ responde|mexe|levanta|mexo|sinto|sente|obedece|mexer|levantar & repente|hoje|agora|nada|minutos|hora|horas|manha|acord*|boca|rosto|fal*
stroke-speech: fal*|pronunci*|diz*|voz ~ embolad*|enrolad*|estranh*|arrastad*|torto|sem_sentido|bobag*|bebad*|desconex*|embaralh*|asneiras|esquisit*
stroke-speech: nao ~ consegue|consigo|sai|saem|encontr*|acha ~ falar|palavras|articular|fala
stroke-speech: embol*|enrol*|trav* ~ lingua|fala|palavras
stroke-speech: fala|lingua ~ embol*|enrol*|trav*
stroke-named: avc|derrame|ave & acho|teve|tendo|deu|esta|ta|parece
sight-loss: repente|nada|agora|subit*|minutos|hoje|olho & nao_vejo|nao_ve|nao_enxerg*|perdi*_a_visao|perdeu_a_visao|parei_de_ver|cego|cega|sem_ver|nao_estou_vendo
chest-pain: peito|coracao|torax|toracica ~ dor*|doi|doendo|apert*|press*|queim*|pes*|ard*|pontad*|esmag*|elefante|oprim*|fisgad*
chest-pain: elefante ~ peito
chest-pain: dor*|doi|doendo|apert*|press*|queim*|peso|ard*|pontad*|esmag*|fisgad* ~ peito|coracao|torax|toracica
heart-attack-named: infarto|enfarte|ataque_cardiaco|ataque_do_coracao|parada_cardiaca & acho|teve|tendo|deu|esta|ta|parece
breathing: nao|mal|custa|dificil|dificuldade*|conseguindo ~ respir*
breathing: falta*|faltando|sem|puxando ~ ar|folego|oxigenio
breathing: respir* ~ mal|muito_rapido|dificuldade|esforco|chiando|apenas|curt*|ofegante
breathing: sufoc*|asfixi*|afogando|ofegante
breathing: parou|deixou|para ~ respirar
choking: engasg*|entalad*|entalou|preso_na_garganta|presa_na_garganta
throat-swelling: garganta|lingua|labios|boca|rosto|beicos ~ inch*|fech*|inflam*
throat-swelling: inch*|fechando|fechou ~ garganta|lingua|labios|rosto
throat-swelling: urticaria|alergi*|picad*|abelha|vespa|manchas_pelo_corpo & respir*|ar|desmai*|garganta|lingua|tont*|labios
throat-swelling: anafila*|choque_alergico
seizure: convuls*|epilep*|espum*|debatendo|olhos_revir*|revirando_os_olhos|revirou_os_olhos
unconscious: nao ~ acord*|reage|responde|desperta*|reagindo|respondendo
unconscious: desmai*|inconsciente|desacordad*|perdeu_a_consciencia|perdeu_os_sentidos|apagou|desfalec*|perdi_os_sentidos|caiu_duro
confusion: confus*|desorientad*|delir*|nao_sabe_que_dia|nao_sabe_onde|nao_sabe_quem|nao_me_reconhec*|nao_reconhec*|coisa_com_coisa|variando|desnortead*
thunderclap: dor_de_cabeca|cabeca|cefaleia & pior|maior|estour*|explod*|explos*|insuport* & vida|repente|nada|explod*|subit*|nunca
meningitis: febre|vomit*|dor_de_cabeca|cabeca & pescoco|nuca & dobr*|dur*|rigid*|mexer|luz|encost*|baixar
meningitis: manchas|pintas|pontinhos|manchinhas & rox*|copo|nao_somem|nao_sai|nao_desaparec*|vermelh* & febre|copo|filh*|bebe|crianca|doente
sepsis: febre|infec*|ferida & calafrio*|tremend*|confus*|gelad*|sonolent* & confus*|gelad*|rapid*|palid*|sonolent*|pele_fria|delir*
sepsis: sepse|sepsis|septic*|infeccao_generalizada
rising-weakness: nao ~ consigo|consegue|sinto|sente|mexo|mexe ~ pernas|em_pe|de_pe|corpo
rising-weakness: paralis*
rising-weakness: fraqueza|formig*|dorm* & subi* & perna*|pe*|braco*|maos
cauda-equina: entre_as_pernas|genita*|virilha|nadegas|partes_intimas|perine*|anus|bumbum & sinto|sente|dormen*|anestesi*|adormec*|sensib*
cauda-equina: costas|lombar|coluna|ciatico & urin*|xixi|bexiga|fezes|coco|mijo|mijar & nao|control*|escap*|calcas|segur*|perd*|sem
overdose: tom*|engol* ~ comprimidos|remedios|cartela*|caixa|paracetamol|frasco|capsulas|pilulas|pastilhas|calmantes & tod*|muit*|cartela*|inteir*|monte|demais|50|40|30|20|60|100|vinte|trinta|quarenta|cinquenta|dez|quinze|caixa|punhado|mao_cheia
overdose: overdose|sobredos*|superdos*
poison: beb*|engol*|tom*|com*|inger*|chup* ~ agua_sanitaria|lixivia|pilha|bateria|veneno|chumbinho|detergente|gasolina|alvejante|cloro|soda|raticida|inseticida|desinfetante|amaciante|solvente|querosene|acido|naftalina|ima|imas|agrotoxico|candida|thinner|anticongelante
poison: filh*|menin*|bebe|crianca|net*|sobrinh*|miud* & engol*|tom*|com* ~ remedio*|comprimid*|medicament*
self-harm: nao|sem|perdi ~ quero|quer|aguento|tenho|vontade|vale|razao|motivo|consigo ~ viver|vivendo|existir|continuar|vida|estar_aqui|ca_estar
self-harm: quero|queria|prefiro|quer|vontade_de|penso_em|pensando_em|pensa_em|vou|vai|melhor|desejo|preferia|pensei_em ~ morrer|me_matar|matar|suicid*|sumir|desaparecer|morto|morta|nao_acordar|enforcar|pular_da|atirar_me|acabar_com_tudo|nao_existir|se_matar
self-harm: suicid*|me_matar|tirar_a_minha_vida|tirar_minha_vida|melhor_sem_mim|acabar_com_a_minha_vida|acabar_com_minha_vida|me_cortar|me_cortando|estar_morto|estar_morta|tirar_a_vida|por_fim_a_vida|me_corto
bleeding: sangr*|sangue|hemorragia & nao|sem ~ para|parar|estanca|parando|parou|estancar
bleeding: sangr* ~ muito|demais|sem_parar|bastante|jorr*|litros
bleeding: hemorragia|sangue_jorrando|esguich*|jorr*|esvai*_em_sangue
gut-bleed: vomit*|tossi*|tosse|cuspi* ~ sangue
gut-bleed: fezes|coco ~ preta*|preto|sangue|borra
rhabdomyolysis: urin*|xixi|mijo|mijando ~ escur*|marrom|coca|cola|cha|cafe|pret*|castanh*|vermelh*
infant-danger: bebe|recem_nascido|nenem|semanas & azul*|rox*|mole|molinh*|flacid*|cinza|cinzent*|nao_mama|gemendo|boneco|boneca|palid*|largad*
blue-lips: labios|boca|unhas|rosto|beicos ~ azul*|rox*|arroxead*
head-injury: cabeca & bat*|cai*|queda|pancada|acidente|tombo & vomit*|confus*|sonolen*|desmai*|sentidos|consciencia|sang*|convuls*|lembr*|memoria|ouvido|pupila*|estranh*
carbon-monoxide: monoxido|aquecedor|esquentador|lareira|gas|braseiro|churrasqueira & cabeca|tont*|desmai*|enjo*|vomit*|todos|alarme|nause*
swallow-now: nao ~ consigo|consegue ~ engolir
double-vision: ve*|visao|enxerg* ~ dobrad*|dupla|dobro|dobrar|duplo|duplicad*
clot-leg: perna|panturrilha ~ inch*|vermelh*|quent*
new-weakness: pe|pulso|punho ~ caid*|arrast*|levant*|pendurad*
cold-limb: perna|braco|pe|mao|dedos & gelad*|fri* & branc*|palid*|rox*
pre-eclampsia: gravid*|gestan*|gestac* & cabeca|convuls* & vista|visao|vejo|vendo|luzes|inch*|convuls*|embac*|estrelinhas
tetanus: mandibula|maxilar|queixo & trav*|abrir|rigid*|pres* & ferida|prego|corte|espasmo*|costas|tetan*
self-harm: dormir ~ nunca|nao|jamais ~ acordar
self-harm: despedi*|carta|cartas|bilhete ~ irma|pais|filhos|mae|familia|todos|ninguem & acordar|morrer|sem_ela|sem_eles|hoje|adeus|fim|perceb*
self-harm: ponte|telhado|linha|trilho|trilhos|comboio|trem|janela|varanda|viaduto & pular|saltar|atirar|jogar|penso|pensando|olho|olhando
self-harm: melhor|aliviad*|fardo|peso ~ sem_mim|se_eu_nao|se_eu_morr*|para_todos|pra_todos
self-harm: nao ~ aguento|suporto|consigo ~ mais & vida|fim|acabar|carta|comprimidos|adeus|hoje
statin-muscle: sinvastatina|atorvastatina|rosuvastatina|estatina*|colesterol & doi|dor*|fraqu*|escada*|caimbra*
infant-fever: bebe|recem_nascido|nenem & semanas|mes|meses & febre|38*|39*
pregnancy-urgent: gravid*|semanas|gestacao & mexe*|movimentos|chut* & menos|pouco|nao|quase
withdrawal: parei|deixei|larguei|sem ~ alcool|beber|bebida|cerveja|vinho|cachaca & trem*|suando|suor|nervos*|insonia
rising-weakness: comec* ~ pes|pernas & levantar|engolir|maos|respirar|bracos|sub*
thunderclap: maior|pior|estouro|explos* ~ cabeca & nada|repente|vida|hora|subit*|pescoco
seizure: ficou ~ dur*|rigid* & trem*|minutos|espum*|olhos
low-mood: triste|vazi*|deprimid*|desanimad*|sem_vontade|nada_me_anima|choro & meses|semanas|sempre|ha|todos_os_dias
diabetes: diabetic*|acucar|insulina|glicemia & confus*|suando|suor|trem*|estranh*|desmai*
gradual-weakness: dedos|mao|maos|braco|perna ~ formig*|fraqu*|fino|fina|mais_fraco & meses|mes|semanas|cair
""",
    "hi": """
self-harm: sab|sab_kuch|jindagi ~ khatam ~ chahta|chahti
self-harm: train|gadi|gaadi|patri|truck ~ niche|neeche|age|aage|samne & man|chahta|chahti|soch*|jau|jaun|kud*
self-harm: mere_bina & khush|behtar|acha|thik|theek|chain
rising-weakness: pair|pairo|tange ~ kam ~ nahi & upar|badh*|kamar|hath|haath|din
stroke-face: muh|munh|chehra|chehre|mooh|hoth ~ tedha|tedhi|teda|tera|latak*|ghum*|khinch*|sunn|lakva|ek_taraf
stroke-face: tedha|teda|latak*|lakva ~ muh|chehra|hoth
stroke-side: haath|pair|hath|taraf|bazu|tang & nahi & hil*|uth*|chal*|mehsus|kam|utha* & achanak|abhi|aaj|subah|minute|ghante|muh|bol*|baya|daya|baya|dahina|bayan|dayan|ulta|sidha|ek
stroke-side: lakva|paralysis|falij
stroke-side: ek_taraf|adha_sharir|adha_badan|adhe ~ sunn|kamjor*|bejan|suna
stroke-speech: bol*|bat|juban|saf|avaj ~ nahi|ladkhada*|latpata*|atak*|tutla*
stroke-speech: nahi ~ bol*|samajh_aa ~ pa|raha|rahi|rahe|saka
stroke-speech: juban|jeebh|avaj ~ ladkhad*|latpat*|lad*|bhari|bhaari
stroke-speech: ajib|ulta|ulti|ajeeb|uljhi|behki ~ bol*|bat*
stroke-named: stroke|brain_attack|brain_stroke & lag|hua|aya|aa|gaya|pada
sight-loss: dikh*|najar ~ nahi|band|gayab & achanak|abhi|aaj|subah|ankh
chest-pain: sine|sina|seene|seena|chhati|chati|dil|chest ~ dard|dabav|bhari|jakdan|jalan|bhaari|tight|kasav|chubh*|dukh*|pain|ghut*|bojh
chest-pain: dard|dabav|jakdan|pain ~ sine|sina|seene|chhati|chati|dil|chest
heart-attack-named: heart_attack|dil_ka_daura & lag|hua|aya|aa|gaya|pada|raha
breathing: sans|sas|saans|shvas|dam|breath ~ nahi|phul*|ghut*|ruk*|atak*|uthal*|taklif|dikkat|mushkil|tej|chadh*|problem|band|ukhad*|kam
breathing: nahi ~ sans|saans|sas
breathing: dam_ghut*|dum_ghut*|ghutan
choking: gale|gala|gle ~ atak*|phas*|fas*|fans*|phans*
choking: atak*|phas*|fas* ~ gale|gala
throat-swelling: gala|gale|jeebh|jibh|hoth|honth|chehra|muh ~ suj*|soj*|sujan|band
throat-swelling: allergy|makhi|madhumakhi|dank|kata & sans|saans|gala|chakkar|behosh|suj*
seizure: daura|daure|mirgi|jhag|jhatke|fits|fit_aa*|ankh*_palat*|ankhe_ulat*|akad_gaya
unconscious: hosh|hosh_me|uth|jag|javab|hil|respond ~ nahi
unconscious: nahi ~ uth|jag|hosh|javab|respond
unconscious: behosh*|behos*|gir_pad*
confusion: pehchan*|pahchan* ~ nahi
confusion: bhul|bhool|kahan|kaun|konsa|din|samajh & pata_nahi|nahi_pata|bhul_gay* & maa|papa|dadi|dada|nani|nana|achanak|subah|abhi|pati|unhe|unko
confusion: behki|ulti_sidhi|ajib|hosh_kho*|bhram|confus* ~ bat*|bol*|ho|hai
thunderclap: sir|sar|sirdard & dard|phat* & achanak|sabse|jindagi|kabhi|phat* & tej|phat*|bhayanak|sabse
meningitis: bukhar|bukhaar|ulti|fever & gardan|garden & akad*|sakht|jhuk*|mud*|dard|tight|nahi
meningitis: dane|chakate|chakatte|nishan|daane|laal|dhabe & gilas|glass|nahi_ja*|bukhar|fever|baingani|nile
sepsis: bukhar|infection|jakhm|ghav|fever & kapkapi|thand|kamp*|behki & behosh*|thande|sans|behki|confus*|tej_dhadkan|peshab
sepsis: sepsis|septic|khun_me_jahar
rising-weakness: pair|pairo|tange|kamar_ke_niche|sharir & nahi|sunn & hil*|chal*|uth*|mehsus|khad*|utha*|jan
cauda-equina: beech|bich|peshab_ki_jagah|gupt*|jangh* & sunn|mehsus|suna|mahsus
cauda-equina: kamar|pith|peeth|back & peshab|latrine|potty|toilet|susu & nahi|control|nikal*|ruk*|apne_aap|band
overdose: goli|goliya|goliyan|dava|davai|tablet*|nind_ki|pati|strip|paracetamol & kha*|le_li|nigal* & sari|sab|puri|bahut|jyada|dher|20|bis|tis|chalis|pachas|das|30|40|50|60|100|bis|tis|chalis|pachas|das|ek_sath|strip|overdose
overdose: overdose
poison: phenyl|finail|fenail|jahar|jeher|jahr|battery|bleach|acid|harpic|kitnashak|chuhe|tejab|kerosene|petrol|lizol|dettol|surf|detergent|sabun|mercury|gamaxene|thinner|magnet|hit|cell|sanitizer|sanitiser|phinayl|all_out|good_night|naphthalene ~ pi|kha|nigal*|piya|khaya|pi_li|pila|le_li|chata
poison: bach*|bete|beta|beti|munna|saal|munni & goli*|dava*|tablet* & kha|khaya|nigal*|kha_li
self-harm: jine|jina|jeene|jeena|jindagi ~ nahi|bekar|khatam|tang|man|matlab|fayda
self-harm: nahi ~ jina|jeena|jine|rehna_is_duniya
self-harm: marna|mar_ja*|mar_jau|marne|khud_ko ~ chahta|chahti|man|khatam|ichha|bare|behtar|acha|du|dun|lu
self-harm: khudkushi|khudkhushi|suicide|atmahatya|jaan_de*|apni_jan|jan_dena|jan_de|fansi|phansi|kat_lu|nas_kat*|mere_bina_sab|mere_bina_khush|soya_hi_rah*|kabhi_na_uth*
bleeding: khun|khoon|blood|bleeding ~ bahut|beh*|nahi_ruk*|ruk_nahi|band_nahi|fuhar|tej|jyada|nikal_raha|bah*|rukna
bleeding: nahi_ruk*|ruk_nahi|band_nahi ~ khun|blood|bleeding
gut-bleed: khun|blood ~ ulti|khansi|latrine|potty
gut-bleed: ulti|khansi|khans*|thuk|potty|latrine ~ khun|blood|kali
rhabdomyolysis: peshab|peshaab|susu|urine ~ kala|gehra|bhura|coca|coke|cola|laal|lal|chai|gadha|kale|brown|dark
infant-danger: bach*|shishu|navjat|baby|nanha|bebi|hafte|mahine & nila|nile|dhila|dhile|sust|dudh_nahi|ro_nahi|nili|bejan|neela|thanda|dhili|hil_nahi|pila_pad*
blue-lips: hoth|honth|nakhun|muh ~ nile|nila|nili
head-injury: sir|sar|mathe|sir_par & chot|gir*|laga|lagi|takra*|accident & ulti*|behosh*|chakkar|khun|nind|bhul*|yad|daura|kan|hosh
carbon-monoxide: angithi|heater|gas|geyser|gizar|sigri|dhua & sir|chakkar|behosh*|ulti*|sab|uth_nahi
swallow-now: nigal*|thuk ~ nahi
double-vision: do_do|double|dohra ~ dikh*|najar
clot-leg: pair|pindli|tang ~ suj*|lal|garam
new-weakness: pair|panja|kalai ~ latak*|ghasit*|nahi_uth*|uth_nahi
pre-eclampsia: pregnant|garbhvati|pet_se|mahina & sir|sar|daura & dhundhla|chamak|dikh*|suj*|daura
tetanus: jabda|jabra & band|nahi_khul*|khul_nahi|akad* & chot|kil|jakhm|akad*|keel|jang
self-harm: pul|chhat|patri|train|nadi|khidki & kud*|kood*|chalang|soch*|dekhta|khada|khadi
self-harm: so|sona|soya|neend ~ kabhi|na|nahi ~ uth*|jag*
self-harm: chitthi|khat|letter|alvida & likh*|aaj_raat|maa_baap|ghar_valon|sab_khatam
self-harm: mere_bina|mere_baad|main_na_rahu* ~ khush|behtar|acha|thik|theek
self-harm: ab_nahi|aur_nahi|nahi ~ saha|sah|jhel & jina|jindagi|khatam|goli|mar*
statin-muscle: statin|atorvastatin|rosuvastatin|cholesterol & dard|kamjor*|sidhi*|akad*
infant-fever: bach*|baby|beti|beta|shishu|navjat & hafte|mahine|din & bukhar|38*|39*|100*|101*|102*
pregnancy-urgent: pregnan*|garbh*|hafte|mahine|pet_se & hil*|halchal|kick*|laat & kam|nahi|band
withdrawal: sharab|daru|peena ~ chhod*|band|nahi & kaamp*|kanp*|pasina|ghabra*|hath
gradual-weakness: jangh*|pair|hath|baju|pindli|tang ~ patl*|kamjor*|sukh*|dubl* & mahine|hafte|dhire|sal
low-mood: udas*|khali|dukhi|mann_nahi|rona|rota|roti & mahin*|hafte|roj|hamesha
diabetes: sugar|diabet*|insulin & behosh|pasina|kaamp*|kanp*|ulti_baten|ajib
tetanus: muh|munh|jabda ~ khul|khulta|khol ~ nahi & peeth|akad*|chot|ghav|burn|jal*
""",
}  # fmt: skip
# Laughing, hungry or tired to death: taken out before anything is read.
_IDIOMS: dict[str, str] = {
    "es": r"no (quiero|pienso en|voy a|pienso) (morir(me)?|matarme|suicid\w+|hacerme dano)|(ahogo|ahogar\w*|ahogando) de (la )?risa|(muero|muriendo|morir|morirme|muerto|muerta) de (la )?(risa|hambre|sed|sueno|ganas|aburrimiento|verguenza|calor|frio|amor|envidia|miedo)",
    "fr": r"joue (le|la|un|une) morte?|(pense|veux|songe|envie) pas (a |de |au )?(mourir|me tuer|me suicider|suicid\w*|me faire du mal)|(etouffer|etouffe|etrangle|etrangler) de rire|(meurs|mourir|mort|morte|creve) de (rire|faim|soif|sommeil|fatigue|ennui|honte|chaud|froid|peur|envie)|mort de rire|mdr",
    "de": r"(will|mochte|denke) (aber )?(nicht|nie) (daran )?(sterben|ans sterben|an selbstmord|an suizid)|(sterbe|sterben|gestorben|lache mich|lach mich) (fast )?(vor (lachen|hunger|durst|langeweile|neugier|hitze|scham)|tot|schlapp|kaputt)",
    "pt": r"nao (quero|penso em|vou) (morrer|me matar|suicid\w+)|(morrendo|morro|morri|morrer|morto|morta) de (rir|fome|sede|sono|calor|frio|vergonha|tedio|vontade|medo|saudades?|curiosidade)",
    "hi": r"heart attack (aa|ho|pad) (jayega|jaega|jayegi)|(hans|has) ?(hans|has)? (ke|kar|kar ke|te)? ?(saans|sans) phool( \w+)?|marna nahi (chahta|chahti|hai)|(hans|has|bhookh|bhukh|pyas|garmi|thand|sharam|bore)( \w+)? (se|ke|ho ke) (mar|maar)( \w+)?|(hans|has|bhookh|bhukh|pyas) (mar|pagal)( \w+)?",
}  # fmt: skip

for _code, _rows_of in more.SIGNS.items():
    _SIGNS[_code] = _SIGNS.get(_code, "\n") + _rows_of.lstrip("\n")
    _WORDS.setdefault(_code, {})
_FUNCTION_WORDS |= {_code: frozenset(_text.split()) for _code, _text in more.FUNCTION_WORDS.items()}
_NEGATIONS |= {_code: frozenset(_text.split()) for _code, _text in more.NEGATIONS.items()}
_QUESTIONS |= more.QUESTIONS
_LASTING |= more.LASTING
_IDIOMS |= more.IDIOMS


@dataclass(frozen=True, slots=True)
class ForeignHit:
    """A row that fired on a text in another language, and the characters it fired on."""

    rule: str
    start: int
    end: int


_IS = re.compile(r"\b(what|that|it|he|she|who|how|where|there)['’]s\b", re.IGNORECASE)
_SENTENCE = re.compile(r"[^.!?\n]+")


@lru_cache(maxsize=32)
def _said(text: str) -> tuple[str, ...]:
    return tuple(t.text for t in tokenise(_IS.sub(r"\1 is", text), None))


_TERSE = 4


def language_of(text: str) -> str:
    """ "es", "fr", "de", "pt", "hi" or "en". By function words; English where it is doubtful."""
    if sum(is_devanagari(letter) for letter in text[:800]) > _FEWEST:
        return "hi"
    words = _said(text[:800])
    english = sum(w in _ENGLISH for w in words)
    scores = {code: sum(w in known for w in words) for code, known in _FUNCTION_WORDS.items()}
    sure = {code: len({w for w in words if w in known}) for code, known in _sure_words().items()}
    code = max(scores, key=lambda c: (scores[c] + sure[c], c))
    letters = sum(w.isalpha() for w in words)
    foreign = (scores[code] >= 2 or (scores[code] and sure[code] >= 2)) and sure[code] >= (1 if letters < 9 else 2)
    foreign = foreign and (scores[code] * 6 >= letters or (scores[code] + sure[code]) * 4 >= letters)
    if foreign and scores[code] > english:
        return code
    # "Quiero morir": so few words hold hardly a function word, but each of them is of that language alone.
    terse = 2 <= letters <= _TERSE and not any(w in _ENGLISH and w not in _FUNCTION_WORDS[code] for w in words)
    return code if terse and sure[code] and all(w in _all_words()[code] for w in words if w.isalpha()) else "en"


def _unaccented(text: str) -> str:
    return re.sub("[\u0300-\u036f]", "", unicodedata.normalize("NFKD", text)).casefold()


@cache
def _all_words() -> dict[str, frozenset[str]]:
    """Every word that is known of a language."""
    sure = _sure_words()
    return {
        code: known | sure[code] | set(re.split(r"[\s,']+", _unaccented(" ".join(_WORDS[code].values()))))
        for code, known in _FUNCTION_WORDS.items()
    }


@cache
def _sure_words() -> dict[str, frozenset[str]]:
    """Words that are hardly English: function words, and the words for signs that English does not have."""
    out = {}
    for code, known in _FUNCTION_WORDS.items():
        plain = _unaccented(" ".join(_WORDS[code].values()))
        signs = {word for word in re.split(r"[\s,']+", plain) if len(word) > 3}
        signs |= set(re.findall(r"(?<=[|_ ])[a-z]{5,}(?=[|_ \n])", _SIGNS[code]))
        out[code] = frozenset(w for w in known - _AMBIGUOUS if len(w) > 1) | (signs - COMMON - DICTIONARY - _SHARED)
    return out


@cache
def _tries() -> dict[str, Trie]:
    tries = {}
    for code, concepts in _WORDS.items():
        tries[code] = Trie()
        for concept, phrases in concepts.items():
            for phrase in phrases.split(","):
                tries[code].add([t.lemma for t in tokenise(phrase, None)], "@" + concept)
    return tries


@cache
def _rows() -> tuple[tuple[str, Pattern], ...]:
    return tuple((rule, parse(pattern.replace("&& !!", "& !!"))) for rule, pattern in _ROWS)


def has_english(text: str) -> bool:
    """Whether English may be mixed in, so that the English table is read too."""
    words = set(_said(text[:800]))
    return bool(words & (_ENGLISH - _AMBIGUOUS - frozenset("he him it at or by if be we be an this".split())))


_ELIDED = frozenset("n l d j s t m c qu ne".split())


def _sounding(words: str, code: str) -> str:
    """A word (or a pattern of words) with the commonest spellings of one sound made the same."""
    words = words.replace("œ", "oe")
    if code == "de":
        words = re.sub(r"([aou])e", r"\1", words)
        words = re.sub(r"\bwirr", "wyr", words)  # "wir" is "we"
    if code == "hi":
        words = words.replace("ee", "i").replace("oo", "u").replace("w", "v").replace("z", "j")
        words = re.sub(r"\b(nhi|nahin|nai|nhin|nahii)\b", "nahi", words)
    if code in ("es", "pt"):
        words = re.sub(r"\bh|(?<![cln])h", "", words).replace("v", "b").replace("z", "s").replace("qu", "k")
    return re.sub(r"([a-z])\1+", r"\1", words)


def _sign(part: str, code: str) -> re.Pattern[str]:
    out = ""
    for word in _sounding(part, code).split():
        if word == "~":
            continue
        inner = word.replace("_", " ").replace("*", "[^ ]*")
        out += (r"(?: [^ ]+){0,4}? " if out else "(?<= )") + f"(?:{inner})(?= )"
    return re.compile(out)


@cache
def _signs(code: str) -> tuple[tuple[str, tuple[re.Pattern[str], ...]], ...]:
    rows = (line.split(": ", 1) for line in _SIGNS[code].strip().splitlines())
    return tuple((rule, tuple(_sign(part, code) for part in words.split("&"))) for rule, words in rows)


def _signs_in(tokens: Sequence[Token], code: str, found: Findings) -> dict[str, Mention]:
    """The rows of ``_SIGNS`` that stand in one sentence and are neither asked in general nor taken back."""
    sentences: dict[int, list[int]] = {}
    for i, token in enumerate(tokens):
        if token.text[0].isalnum() and not (code == "fr" and token.text in _ELIDED):
            sentences.setdefault(token.sentence, []).append(i)
    fired: dict[str, Mention] = {}
    for places in sentences.values():
        starts, text = dict[int, int](), " "
        for i in places:
            starts[len(text)] = i
            text += _sounding(tokens[i].text, code) + " "
        for rule, parts in _signs(code):
            if rule not in fired and (mention := _stands(parts, text, starts, found)):
                fired[rule] = mention
    return fired


def _stands(
    parts: Sequence[re.Pattern[str]], text: str, starts: dict[int, int], found: Findings
) -> Mention | None:
    spans = []
    for part in parts:
        match = part.search(text)
        if match is None:
            return None
        spans.append([i for at, i in starts.items() if match.start() <= at < match.end()])
    held = {i for span in spans for i in span}
    if any(found.quiet[i] or (found.trigger[i] >= 0 and found.trigger[i] not in held) for i in spans[0]):
        return None
    return Mention(min(spans[0]), max(spans[0]) + 1)


def hits(text: str) -> tuple[str, list[ForeignHit]]:
    """The language of a text and every row that fires on it; of an English one, on its foreign sentences."""
    code = language_of(text)
    if code != "en":
        return code, _hits(text, code, 0)
    out: dict[str, ForeignHit] = {}
    words = set(_said(text[:_MIXED]))
    if all(len(words & known) < _FEWEST_SURE for known in _sure_words().values()):
        return code, []
    for sentence in _SENTENCE.finditer(text[:_MIXED]):
        if sentence[0].count(" ") > _FEWEST and (other := language_of(sentence[0])) != "en":
            for hit in _hits(sentence[0], other, sentence.start()):
                out.setdefault(hit.rule, hit)
    return code, list(out.values())


_MIXED = 4000
_FEWEST = 4
_FEWEST_SURE = 2


def _hits(text: str, code: str, offset: int) -> list[ForeignHit]:
    tokens = _without_idioms(tokenise(text, None), code)
    found = Findings(tokens, _quiet(tokens, code), _triggers(tokens, code))
    for concept, start, end in _tries()[code].all(tokens):
        found.add(concept, start, end)
    _durations(tokens, code, found)
    _let_signs_keep_their_no(found, tokens)
    fired: dict[str, Mention] = {}
    for rule, pattern in _rows():
        if rule not in fired and (place := found.place(pattern)):
            fired[rule] = place
    for rule, place in _signs_in(tokens, code, found).items():
        fired.setdefault(rule, place)
    return [
        ForeignHit(r, offset + tokens[m.start].start, offset + tokens[m.end - 1].end) for r, m in fired.items()
    ]


def _without_idioms(tokens: list[Token], code: str) -> list[Token]:
    owner, text = list[int]([-1]), " "
    for i, token in enumerate(tokens):
        owner += [i] * (len(token.text) + 1)
        text += token.text + " "
    idioms = re.finditer(rf"(?<= )(?:{_IDIOMS[code]})(?= )", text)
    gone = {i for match in idioms for i in owner[match.start() : match.end()]}
    return [token for i, token in enumerate(tokens) if i not in gone]


def _let_signs_keep_their_no(found: Findings, tokens: Sequence[Token]) -> None:
    """A negation inside a sign ("no siento") takes nothing else back."""
    held = {
        i for key, places in found.at.items() if key[0] == "@" for at in places.values() for m in at if m.end - m.start > 1
        for i in range(m.start, m.end)
    }
    trigger = [-1 if t in held else t for t in found.trigger]
    if trigger != list(found.trigger):
        again = Findings(tokens, found.quiet, trigger)
        for key, places in found.at.items():
            if key[0] == "@":
                for at in places.values():
                    for m in at:
                        again.add(key, m.start, m.end)
        found.at, found.names, found.trigger = again.at, again.names, trigger


_SINCE = frozenset("desde depuis seit se since".split())
_SEASONS = frozenset(
    """navidad enero febrero marzo abril verano invierno otono primavera ano_nuevo noel janvier fevrier mars avril ete
    hiver automne printemps paques rentree weihnachten ostern anfang sommer winter herbst fruhling januar februar
    neujahr pfingsten natal janeiro fevereiro pascoa verao inverno outono carnaval diwali holi diwaali janvari""".split()
)


_UNCOUNTED = frozenset(more.SINCE.split())
_PLURALS = frozenset("snieyo")


def _durations(tokens: Sequence[Token], code: str, found: Findings) -> None:
    for i, token in enumerate(tokens):
        if token.text in _SEASONS and {t.text for t in tokens[max(0, i - 3) : i]} & _SINCE:
            found.add("@long", i, i + 1)
        if token.text in _LASTING[code] and i:
            before = tokens[i - 1].text
            count = float(before) if before.isdigit() and len(before) < 5 else float(_NUMBERS.get(before, 0))
            days = count * _LASTING[code][token.text]
            if not days and before in _UNCOUNTED and token.text[-1:] in _PLURALS and _LASTING[code][token.text] > 1:
                days = _LASTING[code][token.text] * 3
            if days:
                found.add("@long" if days > 14 else "@days", i - 1, i + 1)


def _quiet(tokens: Sequence[Token], code: str) -> list[str]:
    """Questions with nobody ill count for nothing, as in English."""
    words = [t.text for t in tokens]
    asks = " ".join(words[:6]).lstrip("¿ ")
    whole = " ".join(words)
    personal = _PERSONAL - {"mein"} if code == "hi" else _PERSONAL
    if _explained(whole, code):
        return ["explained"] * len(tokens)
    asked = any(asks.startswith(q) for q in _QUESTIONS[code]) or any(q in whole for q in _COMPARED)
    asked = asked or (words[:1] == ["¿"] and whole.count("?") == 1 and whole.endswith("?"))
    if asked and not personal & set(words):
        return ["question"] * len(tokens)
    quiet = [""] * len(tokens)
    sentences = {t.sentence for t in tokens}
    for n in sentences:
        said = [t.text for t in tokens if t.sentence == n]
        line = " " + " ".join(w for w in said if w.isalnum()) + " "
        mine = _PERSONAL & set(said) and not _TAUGHT.search(line)
        about = _TAUGHT.search(line) or (any(f" {q} " in line for q in _QUESTIONS[code]) and len(sentences) > 1)
        reason = "past" if _CLOSED.search(line) and not _GOES_ON & set(said) else "question" if about and not mine else ""
        reason = reason or elsewhere.reason(line.split(), code, words)
        if reason:
            quiet = [reason if t.sentence == n else q for t, q in zip(tokens, quiet, strict=True)]
    return quiet


_TAUGHT = re.compile(
    r" (?:secourisme|primeros auxilios|primeiros socorros|erste hilfe kurs|school project|pour mon examen|para mi examen|novela que|"
    r"para a prova|fur die prufung|hausaufgaben?|exposé|quels sont les signes|cuales son los signos|quais sao os sinais) "
)
_CLOSED = re.compile(
    r" (?:en|in|em|im jahr) (?:19\d\d|200\d|201\d) | (?:hace|il y a|vor|ha) (?:\w+ ){0,2}(?:anos|ans|jahren) | de (?:nina|nino|crianca) |"
    r" als kind | quand j etais (?:petit|petite|enfant) | bachpan (?:mein|me) | nunca mas | plus jamais depuis | nie wieder "
)
_GOES_ON = frozenset(
    """ahora hoy desde maintenant aujourd depuis ce soir jetzt heute seit agora hoje ab aaj abhi todavia encore noch ainda
    otra nouveau wieder""".split()
)


_ASLEEP = {
    "es": r"(dorm\w*|hormigue\w*)", "fr": r"(engourdi\w*|endormi\w*|fourmi\w*)", "de": r"(eingeschlafen|kribbel\w*|gekribbelt|taub)",
    "pt": r"(dorment\w*|formig\w*)", "hi": r"(so gaya|so gayi|so gaye|jhunjhuni|sunn)",
}  # fmt: skip
_AGAIN_WELL = {
    "es": r"(se paso|ya paso|se me paso|ya esta normal|como nueva|como nuevo|todo normal)", "fr": r"(c est passe|est passe|tout est revenu|tout va bien|revenu normal|passe en)",
    "de": r"(wieder normal|wieder gut|wieder da|alles gut|wieder weg|ist weg)", "pt": r"(passou|voltou ao normal|ja esta normal|ficou normal)",
    "hi": r"(theek hai|thik hai|theek ho gaya|thik ho gaya|theek ho gayi|theek ho gaye)",
}  # fmt: skip
_ASLEEP |= more.ASLEEP
_AGAIN_WELL |= more.AGAIN_WELL
_DENTIST = r"(dentist\w*|zahnarzt\w*|dentiste|muela|zahn|dente)\b.*\b(anest\w+|betaub\w+|spritze|piqure|anesthesi\w+|injecao|sunn)"
_GRAVE = r"\b(respir\w*|aire|luft|atm\w*|saans|pecho|poitrine|brust|peito|seene|hinch\w*|gonfl\w*|schwill\w*|inch\w*|ronchas|brazo|bras|arm|braco|haath|fiebre|fievre|fieber|febre|bukhar)\b"
_SPEAKS_AGAINST = r"\b(cara|habla\w*|boca|visage|bouche|parl\w*|gesicht|mund\w*|sprich\w*|red\w*|rosto|fala\w*|muh|munh|chehra|bol|zuban|otra_vez|wieder_und|encore|noch immer|sigue|toujours|ainda)\b"


def _explained(whole: str, code: str) -> bool:
    """A limb that slept and is well again; a mouth numbed by the dentist."""
    if re.search(_DENTIST, whole) and not re.search(_GRAVE, whole):
        return True
    return bool(
        re.search(_ASLEEP[code], whole) and re.search(_AGAIN_WELL[code], whole) and not re.search(_SPEAKS_AGAINST, whole)
    )


_COMPARED = (
    "diferencia entre", "difference entre", "unterschied zwischen", "diferenca entre", "farak hota", "farq hota",
    "school project", "signes d un", "signos de un", "sinais de um", "anzeichen eines", "anzeichen von", "premiers secours",
    "primeros auxilios", "primeiros socorros", "erste hilfe kurs",
)  # fmt: skip


def _triggers(tokens: Sequence[Token], code: str) -> list[int]:
    covered = [-1] * len(tokens)
    for i, token in enumerate(tokens):
        if token.text not in _NEGATIONS[code]:
            continue
        before = {t.text for t in tokens[max(0, i - 8) : i]}
        if (token.text == "noch" and "weder" not in before) or (token.text == "nichts" and "dem" in before):
            continue
        reach = range(i + 1, min(i + 5, len(tokens))) if code != "hi" else range(max(0, i - 3), i)
        if token.text == "na" and code == "hi" and i + 1 < len(tokens):
            covered[i + 1] = i
        if code == "hi" and not (i + 1 < len(tokens) and tokens[i + 1].text in ("hai", "h", "hain")):
            continue
        for j in reach:
            if (
                tokens[j].sentence != token.sentence
                or tokens[j].text in _BUT
                or tokens[j].text in (",", ";", "-")
                or (code == "nl" and tokens[j].text == "en")
            ):
                break
            covered[j] = i
    return covered
