# a phrase or pattern a line reads better than a wrapped one
"""Plain danger signs in Spanish, French, German, Portuguese and Hindi in Latin script.

The same grammar for all: each language only names its words for a concept, and ``_ROWS`` says which concepts
together mean which row of the table. Without accents, compared word by word. Limits: far fewer phrasings than in
English; no clinician and no native speaker has reviewed them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from bot.safety.patterns import Findings, Mention, Pattern, Trie, parse
from bot.safety.text import Token, lemma, tokenise
from bot.safety.words import COMMON

_FUNCTION_WORDS: dict[str, frozenset[str]] = {
    "es": frozenset("el la los las un una de que y en mi me se no con por para es esta estoy tengo desde hace muy le lo su ha como ya mi siento puedo puede al del yo tu mis son sin q cuando ayer hoy pero ahora tomo tomado".split()),
    "fr": frozenset("le la les un une des de du et je tu il elle mon ma mes son sa ses est suis ai a pas ne que qui dans sur avec depuis pour au aux ce cette c j n d l s ca en plus mais se on tres j'ai hier".split()),
    "de": frozenset("der die das ein eine und ich er sie es mein meine meinen ist bin hat habe nicht mit seit auf den dem zu von im am wie was kein keine mir mich sich noch nur aber kann war beim bei einen gestern heute hilft".split()),
    "pt": frozenset("o a os as um uma de que e em meu minha me se nao com por para esta estou tenho desde ha muito lhe seu como ja sinto posso pode do da no na ao foi faz eu ta mas uns umas dele dela ele ela agora ontem hoje".split()),
    "hi": frozenset("hai hain mera meri mere ka ki ke ko se ho raha rahi rahe aur mujhe kya nahi unka unki uska uski gaya gayi gaye kar pe par bhi woh wo main mai tha thi ek bahut abhi kal aaj mein hoon hu ne ya kyun kaise do teen din".split()),
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
_NEGATIONS: dict[str, frozenset[str]] = {
    "es": frozenset("no sin ni nunca tampoco".split()), "fr": frozenset("pas sans aucun aucune ni jamais".split()),
    "de": frozenset("kein keine keinen nicht ohne weder noch nie".split()), "pt": frozenset("nao sem nem nunca".split()),
    "hi": frozenset("nahi nahin na bina".split()),
}  # fmt: skip
_BUT = frozenset("pero mas mais aber sondern lekin par magar sino cependant jedoch porem solo seulement nur sirf".split())
_QUESTIONS: dict[str, tuple[str, ...]] = {
    "es": ("que es", "cuales son", "que causa", "por que", "puede el", "puede la", "que significa", "como se", "ayuda el"),
    "fr": ("qu est ce", "quels sont", "quelles sont", "pourquoi", "est ce que le", "est ce que la", "comment", "que signifie"),
    "de": ("was ist", "was sind", "warum", "welche", "kann magnesium", "kann ein", "was bedeutet", "wie wird"),
    "pt": ("o que e", "quais sao", "por que", "o que causa", "pode o", "pode a", "o que significa", "como se"),
    "hi": ("kya hota hai", "kya hai", "kyun hota", "kaise hota", "ke lakshan", "kya matlab"),
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
        "rash": "manchas moradas, manchas rojas, sarpullido, manchas", "suicide": "quiero morir, quiero morirme, matarme, suicidarme, suicidio, quitarme la vida, no quiero vivir, no quiero seguir viviendo, acabar con mi vida, acabar con todo, ganas de vivir, ganas de morir, hacerme dano, mejor muerto, mejor muerta, desaparecer para siempre, estarian mejor sin mi, no quiero despertar",
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
        "suicide": "marna chahta, marna chahti, mar jaana, mar jana, khudkushi, aatmahatya, jeena nahi, jeene ka mann nahi, jaan de, khatam kar lu, zindagi khatam, apni jaan, jine ka man nahi, suicide, mar jau, mar jaun, jeene ki ichha nahi, khud ko khatam, jee nahi karta jeene", "overdose": "saari goliyan, sari goliyan, puri patti, bahut saari goli, bahut goliyan, poori bottle, zyada goliyan, sari dawai, saari dawai, puri bottle, bahut sari goliyan", "ingest": "kha li, kha liya, kha gaya, pi liya, pee liya, nigal, nigal gaya, nigal liya, pi gaya, kha gayi, nigal li, pee gaya, khaa li, kha liye", "poison": "phenyl, zeher, zahar, battery, bleach, acid, harpic, keetnashak, chuhe maar, cell, mitti ka tel, kerosene, tezab, goliyan, lizol", "child": "bachcha, bacha, bachche, beta, beti, bache, baccha, bachchi, saal, shishu, munna",
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
    "hi": {"hafte": 7, "hafta": 7, "mahine": 30, "mahina": 30, "saal": 365, "din": 1, "maheene": 30, "hafton": 7},
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


@dataclass(frozen=True, slots=True)
class ForeignHit:
    """A row that fired on a text in another language, and the characters it fired on."""

    rule: str
    start: int
    end: int


def language_of(text: str) -> str:
    """ "es", "fr", "de", "pt", "hi" or "en". By function words; English where it is doubtful."""
    words = [t.text for t in tokenise(text[:800], None)]
    english = sum(w in _ENGLISH for w in words)
    scores = {code: sum(w in known for w in words) for code, known in _FUNCTION_WORDS.items()}
    sure = {code: len({w for w in words if w in known}) for code, known in _sure_words().items()}
    code = max(scores, key=lambda c: (scores[c] + sure[c], c))
    letters = sum(w.isalpha() for w in words)
    foreign = scores[code] >= 2 and sure[code] >= (1 if letters < 9 else 2) and scores[code] * 6 >= letters
    return code if foreign and scores[code] > english else "en"


@cache
def _sure_words() -> dict[str, frozenset[str]]:
    """Words that are hardly English: function words, and the words for signs that English does not have."""
    out = {}
    for code, known in _FUNCTION_WORDS.items():
        signs = {t.text for phrases in _WORDS[code].values() for t in tokenise(phrases, None) if len(t.text) > 3}
        out[code] = frozenset(w for w in known - _AMBIGUOUS if len(w) > 1) | (signs - COMMON)
    return out


@cache
def _tries() -> dict[str, Trie]:
    tries = {}
    for code, concepts in _WORDS.items():
        tries[code] = Trie()
        for concept, phrases in concepts.items():
            for phrase in phrases.split(","):
                tries[code].add([lemma(t.text) for t in tokenise(phrase, None)], "@" + concept)
    return tries


@cache
def _rows() -> tuple[tuple[str, Pattern], ...]:
    return tuple((rule, parse(pattern.replace("&& !!", "& !!"))) for rule, pattern in _ROWS)


def has_english(text: str) -> bool:
    """Whether English may be mixed in, so that the English table is read too."""
    words = {t.text for t in tokenise(text[:800], None)}
    return bool(words & (_ENGLISH - _AMBIGUOUS - frozenset("he him it at or by if be we be an this".split())))


def hits(text: str) -> tuple[str, list[ForeignHit]]:
    """The language of a text and every row that fires on it; nothing for English."""
    code = language_of(text)
    if code == "en":
        return code, []
    tokens = tokenise(text, None)
    found = Findings(tokens, _quiet(tokens, code), _triggers(tokens, code))
    for i in range(len(tokens)):
        for concept, end in _tries()[code].find(tokens, i):
            found.add(concept, i, end)
    _durations(tokens, code, found)
    _let_signs_keep_their_no(found, tokens)
    fired: dict[str, Mention] = {}
    for rule, pattern in _rows():
        if rule not in fired and (place := found.place(pattern)):
            fired[rule] = place
    return code, [ForeignHit(r, tokens[m.start].start, tokens[m.end - 1].end) for r, m in fired.items()]


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
        found.at, found.trigger = again.at, trigger


def _durations(tokens: Sequence[Token], code: str, found: Findings) -> None:
    for i, token in enumerate(tokens):
        if token.text in _LASTING[code] and i:
            before = tokens[i - 1].text
            count = float(before) if before.isdigit() and len(before) < 5 else float(_NUMBERS.get(before, 0))
            days = count * _LASTING[code][token.text]
            if days:
                found.add("@long" if days > 14 else "@days", i - 1, i + 1)


def _quiet(tokens: Sequence[Token], code: str) -> list[str]:
    """Questions with nobody ill count for nothing, as in English."""
    words = [t.text for t in tokens]
    asks = " ".join(words[:6]).lstrip("¿ ")
    if any(asks.startswith(q) for q in _QUESTIONS[code]) and not _PERSONAL & set(words):
        return ["question"] * len(tokens)
    return [""] * len(tokens)


def _triggers(tokens: Sequence[Token], code: str) -> list[int]:
    covered = [-1] * len(tokens)
    for i, token in enumerate(tokens):
        if token.text not in _NEGATIONS[code]:
            continue
        reach = range(i + 1, min(i + 5, len(tokens))) if code != "hi" else range(max(0, i - 3), i)
        if code == "hi" and not (i + 1 < len(tokens) and tokens[i + 1].text in ("hai", "h", "hain")):
            continue
        for j in reach:
            if tokens[j].sentence != token.sentence or tokens[j].text in _BUT or tokens[j].text in (",", ";", "-"):
                break
            covered[j] = i
    return covered
