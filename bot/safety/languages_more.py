# a table reads better unwrapped
"""More signs in other languages: limbs, nerves, spine, blood flow and twitching in the five, the gravest in four more.

Tables only, in the language of ``bot.safety.languages``: ``SIGNS`` are added to its rows, the other tables are those of
Italian, Polish, Turkish and Dutch. No clinician and no native speaker has reviewed them.
"""

SIGNS: dict[str, str] = {
    "es": """
new-weakness: no ~ puedo|puede|logro|consigo ~ levantar|alzar|doblar|mover ~ muneca|pie|tobillo|dedos
rising-weakness: no ~ mueve|siente|muevo|siento|nota|noto|mover ~ piernas|pies
gradual-weakness: cuesta|costando|dificil ~ abrir|subir|levantar|coger|abrochar|cargar|peinar* & meses|ano|poco_a_poco|cada_vez|semanas
gradual-weakness: se_me_caen|se_me_resbalan ~ cosas|platos|vasos|llaves & semanas|meses|siempre|cada
stroke-side: medio_cuerpo|mitad_del_cuerpo|media_cara|lado_izquierdo|lado_derecho ~ dorm*|muert*|no_siento|no_responde|paraliz*|adormec*|acorch*
stroke-side: dorm*|muert*|paraliz*|adormec* ~ medio_cuerpo|mitad_del_cuerpo|media_cara|lado_izquierdo|lado_derecho
stroke-side: mano|brazo|pierna ~ no ~ obedece|hace_caso|reacciona & boca|cara|cay*|habl*|lado|golpe|repente|hoy|esta_manana
stroke-face: boca|cara ~ se_me_va|se_le_va|va_para|ladea*|torc* ~ lado|otro|abajo
stroke-side: se_me_cayo|se_le_cayo|no_puedo_sostener|no_sostiene|se_me_caen ~ todo|vaso|taza|cuchara|platos & mano|brazo|cuerpo|boca|lado
rising-weakness: piernas ~ muertas|paralizadas|no_responden|no_me_sostienen|de_trapo|de_gelatina & no_puedo|no_puede|cama|levant*|mover*|hoy|repente|anoche
rising-weakness: hormig*|adormec*|entumec* ~ sub*|subiendo|llega|llego & rodilla*|muslo*|cintura|manos
rising-weakness: no_puedo|no_puede|no_logro ~ levantarme|levantarse|ponerme_de_pie|caminar|andar|moverlas|moverme & piernas & hoy|ayer|muertas|repente|dias
new-weakness: pie|muneca|punta_del_pie ~ levant*|alzar|arrastr*|cuelga|no_sube & no|dias|ayer|arrastr*|lunes|martes|miercoles|jueves|viernes
new-weakness: cada_dia ~ menos_fuerza|mas_debil|peor
clot-leg: pantorrilla|gemelo|pierna|muslo ~ hinch*|dura|roja|caliente|inflam*
cold-limb: pie|mano|pierna|dedos ~ fri*|helad*|blanc*|morad* & pulso|dolor|duele|no_siento|siente
cauda-equina: entre_las_piernas|al_limpiarme|asiento|trasero|nalgas & no_siento|no_noto|dormid*|adormecid*|insensible
cauda-equina: no ~ consigo|puedo|logro ~ orinar|mear|hacer_pis & espalda|piernas|siento|dormid*
statin-muscle: estatina|estatinas|atorvastatina|simvastatina|rosuvastatina & muslos|musculos|piernas|brazos|escaleras|silla
twitch-long: salt*|late|tembl*|tiembl*|brinc*|palpit*|contra*|temblor*|espasm*|tic|fascicul* & mes|meses|mes_y_medio|semanas|desde_navidad|desde_verano|ano
twitch-widespread: parpado|ojo|labio|brazo|muslo ~ ahora_tambien|tambien|y_luego|y_despues ~ pantorrilla|pierna|brazo|espalda|mano|hombro
twitch-worse: salt*|tembl*|tiembl*|espasm*|tic ~ cada_vez_mas|mas_fuerte|peor
gradual-speech: cuesta|costando|dificil|atragant* ~ tragar|hablar|pronunciar & poco_a_poco|meses|semanas|cada_vez
gradual-weakness: mano|brazo|pierna|muslo|pulgar ~ adelgaz*|afin*|flac*|hundid*|delgad*|fuerza|debil*
gradual-weakness: adelgaz*|pierd*|perdiendo|hundid*|encog* ~ mano|brazo|pierna|muslo|fuerza|musculo|pulgar & poco_a_poco|meses|cada_vez|ano|semanas
gradual-weakness: pies|manos|dedos|plantas ~ hormig*|dormid*|adormec*|acorch*|arden|queman & meses|semanas|cada_noche|poco
begun-after-medicine: desde_que_tomo|desde_que_empece|desde_la_nueva|desde_el_nuevo|empece_con|me_cambiaron|me_subieron|me_recetaron & tembl*|tiembl*|calambre*|espasm*|salt*|sacudid*|tic
daily-life: calambre*|espasm*|tembl*|sacudid*|salt* & no_duermo|no_me_deja|despiert*|no_puedo_trabajar|no_puedo_dormir|desvel*
unexplained-pain: dolor|duele|duelen & semanas|meses & sin_motivo|sin_golpe|sin_causa|no_se_por_que|cadera|pierna|hombro|brazo|espinilla
self-harm: deje|dejo|dejado ~ todo ~ arreglado|listo|preparado|ordenado & noche|nadie|cargar|despues|adios
""",
    "fr": """
rising-weakness: bouge|bouger|sent|sens|sentir ~ plus|pas ~ jambes|pieds
gradual-weakness: mal|peine|difficile ~ ouvrir|monter|lever|porter|boutonner|coiffer & mois|semaines|peu_a_peu|de_plus_en_plus|annee
gradual-weakness: lache|echappe*|tombe* ~ mains|doigts & semaines|mois|souvent|tout_le_temps
stroke-side: bras|jambe|main|cote ~ bouge|repond|obeit|leve|sens ~ plus|pas & droit|gauche|cote|coup|matin|soudain*
stroke-side: bouge|leve|serre|soulever ~ plus|pas ~ bras|jambe|main|cote
stroke-side: moitie_du_corps|cote_droit|cote_gauche|tout_un_cote ~ endormi*|engourdi*|mort*|paralys*|insensible|cotonneux
rising-weakness: jambes ~ portent_plus|coton|molles|lachent|lache|flageol*|obeissent_plus|repondent_plus & ce_matin|matin|hier|coup|aujourd|debout|lever|depuis
rising-weakness: fourmi*|engourdi* ~ mont*|remont*|gagn*|atteint & genoux|cuisses|taille|mains|bras
new-weakness: pied|poignet|pointe_du_pied ~ relever|releve|lever|leve|traine|accroche|pend & jours|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|plus
new-weakness: relever|lever|bouger ~ pied|poignet|orteils & plus|pas
new-weakness: chaque_jour|de_jour_en_jour|jour_apres_jour ~ faible*|force|dur|moins
clot-leg: mollet|jambe|cuisse ~ gonfl*|enfl*|dur|rouge|chaud*
cold-limb: pied|main|jambe|doigts ~ froid*|glac*|blanc*|bleu* & pouls|douleur|mal|sens_plus
cauda-equina: entre_les_jambes|en_messuyant|selle|fesses & sens_plus|sens_rien|rien|endormi*|engourdi*|anesthesi*
cauda-equina: arrive|peux ~ plus|pas ~ uriner|pisser|faire_pipi & dos|jambes|sciatique|engourdi*
statin-muscle: statine|statines|atorvastatine|simvastatine|rosuvastatine & cuisses|muscles|jambes|bras|force|escaliers|epaules
twitch-long: saut*|tressaut*|trembl*|palpit*|secou*|secousse*|spasme*|fascicul*|crampe* & mois|semaines|jour_et_nuit|noel|ete|rentree|an
twitch-widespread: paupiere|oeil|levre|bras|mollet|cuisse ~ maintenant|puis|aussi|et_le|et_la ~ mollet|bras|cuisse|jambe|dos|main|epaule
begun-after-medicine: depuis_que_je_prends|depuis_que_jai_commence|depuis_le_nouveau|depuis_la_nouvelle|depuis_mon|depuis_ma & secousse*|trembl*|crampe*|saut*|tressaut*|spasme*|tic & medicament|traitement|comprime*|escitalopram|sertraline|citalopram|dose|prends|vaccin|piqure
gradual-speech: mal|peine|difficile|difficult* ~ avaler|parler|articuler & mois|semaines|peu_a_peu|de_plus
gradual-weakness: main|bras|jambe|cuisse|mollet|pouce ~ maigri*|fondu|fond|creus*|faibli*|force|faible*|mince
gradual-weakness: perds|perdu|moins_de|plus_de ~ force|muscle|prise & mois|semaines|peu_a_peu|depuis_noel
gradual-weakness: pieds|mains|doigts|plantes ~ fourmi*|engourdi*|brul*|endormi*|cotonneux & mois|semaines|nuits|soirs
daily-life: crampe*|spasme*|secousse*|saut*|trembl* & dors_plus|reveill*|empech*|travail*|nuits
unexplained-pain: mal|douleur* & semaines|mois & sans_raison|sans_cause|sans_choc|sais_pas_pourquoi|hanche|epaule|jambe|tibia
""",
    "de": """
gradual-weakness: fallen|fallt|fiel|rutscht ~ aus_der_hand|hand|handen & wochen|monat*|standig|immer|oft|dauernd
gradual-weakness: schwer*|kaum|muhe ~ aufmachen|offnen|treppe|heben|tragen|zuknopfen|aufstehen & monat*|wochen|jahr*|immer|langsam
stroke-side: arm|bein|hand ~ kann|krieg*|bekomm* ~ nicht ~ heben|hoch|bewegen|offnen
stroke-side: arm|hand & nicht_heben|nicht_mehr_heben|nicht_hoch|hangt_runter|gehorcht & fruhstuck|plotz*|heute|seit|morgen*|eben|mittag*
stroke-side: ganze_linke|ganze_rechte|linke_seite|rechte_seite|halbe_korper ~ taub|weg|tot|eingeschlafen|pelzig|gelahmt
rising-weakness: kribbel*|taub* ~ wander*|steig*|hoch|kriech* & knie*|oberschenkel*|hufte*|bauch|hande*
rising-weakness: beine ~ tragen|gehorchen|wollen|machen ~ nicht|mehr|nimmer
new-weakness: fuss|fusse|handgelenk|zehen|hand ~ nicht|nimmer|kaum ~ hoch|heben|strecken|anheben|anziehen|streck*|beweg*
new-weakness: kann|krieg*|bekomm* ~ fuss|handgelenk|zehen|hand ~ nicht|nimmer|kaum
new-weakness: fuss ~ stolper*|schleif*|klatsch*|hangt
new-weakness: jeden_tag|von_tag_zu_tag|taglich ~ schwach*|weniger|schlechter & bein*|arm*|kraft|hand*|treppe*
clot-leg: wade|bein|unterschenkel|oberschenkel ~ dick|geschwoll*|heiss|warm|rot|prall|hart
cold-limb: fuss|hand|bein|arm|finger ~ kalt|eiskalt|weiss|blass|blau* & puls|schmerz*|taub|gefuhl|spur*
cauda-equina: zwischen_den_beinen|beim_abwischen|sattel*|gesass|hintern|po & spur*|nichts|taub|gefuhl*|pelzig
cauda-equina: kann|konnte|nicht ~ pinkeln|wasser_lassen & rucken*|bein*|taub|spur*
tetanus: mund|kiefer ~ nicht|nimmer ~ auf|offnen & nagel|wunde|nacken|getreten|rostig*|bretthart|steif
tetanus: nacken ~ bretthart|steif|starr & mund|kiefer|nagel
pre-eclampsia: woche|schwanger*|ssw & kopfschmerz*|kopfweh & augen|flimmer*|blitz*|rippen|oberbauch|sehen
statin-muscle: statin*|simvastatin|atorvastatin|rosuvastatin & oberschenkel|muskel*|beine|arme|kraft*|treppe*
twitch-long: zuck*|flatter*|hupf*|zitter*|krampf*|pulsier*|flimmer* & monat*|wochen|ostern|weihnachten|sommer|jahr*|tagelang
twitch-widespread: lid|auge|lippe|arm|wade|oberschenkel ~ inzwischen|jetzt_auch|auch|dann|und_jetzt ~ wade|arm|bein|rucken|hand|schulter|oberschenkel
begun-after-medicine: seit_dem_neuen|seit_der_neuen|seit_ich|seitdem_ich|neues_medikament|neue_tabletten|neuen_tabletten|dosis & zuck*|zitter*|krampf*|flatter* & nehme|tabletten|medikament|dosis|neuen|sertralin|citalopram|escitalopram|spritze
gradual-speech: schluck*|sprech*|aussprache|stimme ~ schwer*|schlecht*|undeutlich*|verschluck* & monat*|wochen|immer|langsam
gradual-weakness: muskel*|wade|oberschenkel|daumenballen & eingefallen|geschwunden|geschrumpft|dunner|schwindet
gradual-weakness: muskel*|daumen*|hand*|wade|arm|bein|oberschenkel|griff ~ eingefallen|dunner|schwund*|schwacher|schwach*|geschrumpft|weniger
gradual-weakness: fusse|fussen|hande|finger|zehen|sohlen ~ kribbel*|taub|pelzig|brenn*|eingeschlafen & monat*|wochen|nachts|jede_nacht|immer
daily-life: krampf*|zuck* & schlaf*|wach*|nacht* & nicht|jede|immer|weck*
unexplained-pain: schmerz*|weh & wochen|monat* & grundlos|ohne_grund|ohne_anlass|weiss_nicht|hufte|schulter|bein|schienbein
""",
    "pt": """
new-weakness: nao ~ consigo|consegue ~ levantar|dobrar|mexer ~ punho|pulso|pe|tornozelo|dedos
rising-weakness: nao ~ mexe|sente|mexo|sinto|mexer ~ pernas|pes
gradual-weakness: custa|dificil|dificuldade ~ abrir|subir|levantar|pegar|abotoar|carregar & meses|ano|aos_poucos|cada_vez|semanas
gradual-weakness: caem|cai|caindo|deixo_cair ~ mao|maos|coisas & semanas|meses|sempre
stroke-side: metade_do_corpo|lado_direito|lado_esquerdo|lado_do_corpo ~ dorment*|mort*|paralis*|nao_sinto|nao_responde
stroke-side: nao ~ consegue|consigo ~ mexer|levantar|segurar|apertar ~ braco|mao|perna|copo|lado
rising-weakness: pernas ~ nao ~ respondem|aguentam|seguram|mexem|obedecem
rising-weakness: formig*|dorment* ~ sub*|chegou|chegando & joelho*|coxa*|cintura|maos
new-weakness: pe|punho|pulso ~ levant*|arrast*|cai*|caid*|nao_sobe & nao|dias|ontem|segunda|terca|quarta|quinta|sexta|arrast*
new-weakness: cada_dia|dia_apos_dia|todo_dia ~ mais_frac*|menos_forca|pior
clot-leg: panturrilha|perna|coxa|batata_da_perna|barriga_da_perna ~ inch*|dur*|vermelh*|quent*
cold-limb: pe|mao|perna|dedos ~ fri*|gelad*|branc*|rox* & pulso|dor|doi|nao_sinto
cauda-equina: entre_as_pernas|ao_limpar|bunda|nadegas|sela & nao_sinto|dorment*|anestesi*|insensivel|nada
cauda-equina: nao ~ consigo|consegue ~ urinar|fazer_xixi|mijar & costas|pernas|coluna|dorment*
statin-muscle: estatina|estatinas|atorvastatina|sinvastatina|rosuvastatina & coxas|musculos|pernas|bracos|escada*|ombros
twitch-long: trem*|pul*|palpit*|salt*|espasm*|caimbra*|contra*|fascicul*|tique & meses|semanas|mes|natal|carnaval|verao|ano
twitch-widespread: palpebra|olho|labio|braco|coxa ~ agora|tambem|depois|tb|e_a|e_o ~ braco|perna|coxa|panturrilha|costas|mao|ombro
begun-after-medicine: desde_que_tomo|desde_que_comecei|depois_que_comecei|desde_o_novo|desde_a_nova|novo_remedio|remedio_novo & trem*|caimbra*|espasm*|pul*|salt*|tique
gradual-speech: custa|dificil|dificuldade|engasg* ~ engolir|falar & meses|semanas|aos_poucos|cada_vez
gradual-weakness: mao|braco|perna|coxa|polegar ~ fraca|fraco|mais_fraca|afin*|murch*|emagrec*|fina|fino|forca
gradual-weakness: pes|maos|dedos|solas ~ formig*|dorment*|ardem|queim* & meses|semanas|noites|aos_poucos
daily-life: caimbra*|espasm*|trem*|tremor* & nao_durmo|acord*|atrapalh*|nao_consigo_dormir|trabalh*
unexplained-pain: dor|doi|doem & semanas|meses & sem_motivo|sem_causa|nao_sei_por|quadril|anca|perna|ombro|canela
""",
    "hi": """
gradual-weakness: kholne|chadhne|uthane|pakadne ~ mushkil|dikkat|takleef & mahin*|mahino|hafte|saal|dheere|dhire
stroke-face: chehra|muh|munh|honth ~ latak*|tedh*|ek_taraf|tirch*|teda
stroke-side: aadha|adha|ek_taraf_ka|ek_side ~ sharir|badan|jism|shareer & sunn|sun|kaam|hil|sust|bejan|lakva*
stroke-side: hath|haath|bajoo|baju|pair|taang ~ uth|utha|hil|hila ~ nahi|pa & subah|achanak|abhi|aaj|muh|bol*|ek_taraf|ghante|kal
rising-weakness: tang*|taang*|pair|pairon|donon_pair ~ hil|chal|uth|jaan|dam ~ nahi|rahi|rahe
rising-weakness: jhunjhun*|sunn*|jhanjhan* ~ upar|chadh*|badh* & ghutn*|jangh*|kamar|hath
clot-leg: pindli|pair|jangh* ~ suj*|sooj*|lal|garam|sakht
cauda-equina: tangon_ke_bich|tangon_ke_beech|peshab_ki_jagah|baithne_ki_jagah & sunn|sun|mahsus|mehsoos|mahsoos
cauda-equina: peshab|peshaab|susu ~ nahi|ruk*|nikal* & kamar|peeth|pair|tang*|sunn
twitch-long: phadak*|phadkt*|fadak*|kaamp*|kanp*|jhatk*|aithan|ainthan|cramp* & mahin*|mahine|hafte|hafton|saal|mahino
twitch-widespread: palak|aankh|honth|hath|haath ~ aur|ab|phir|bhi ~ pindli|pair|jangh*|baju|kandh*|peeth
gradual-weakness: sunnpan|sunn|jhunjhun*|jhanjhan*|jalan ~ dheere|dhire|badh*|mahin*|saal|raat|hafte
gradual-weakness: pair|pairon|hath|haath|ungli* ~ sunn*|jhunjhun*|jalan & saal|mahin*|dheere|dhire|badh*
gradual-weakness: hath|haath|pair|jangh*|baju ~ kamjor*|kamzor*|patl*|sukh* & mahin*|mahino|saal|dheere|dhire
daily-life: phadak*|cramp*|aithan|ainthan|jhatk* & neend_kharab|neend_nahi|nind_nahi|neend_tut*|neend_khul*|sone_nahi|jagata|jagati|kaam_nahi
begun-after-medicine: dawa|dawai|davai|goli|injection & jab_se|shuru|nayi|nai|ke_baad & phadak*|kaamp*|kanp*|cramp*|aithan|jhatk*
""",
    "it": """
stroke-face: bocca|viso|faccia|labbro|sorriso ~ stort*|cadent*|pend*|giu|cade|paralizz*|di_lato|da_un_lato|scivola*
stroke-side: non ~ riesce|riesco|muove|muovo|alza|alzo|sente|sento|stringe* ~ braccio|gamba|mano|lato|bicchiere|destra|sinistra|meta|faccia|meta_faccia
stroke-side: braccio|gamba|mano|lato|meta_del_corpo ~ non ~ muove|risponde|alza|sente|sento
stroke-side: meta_del_corpo|lato_destro|lato_sinistro|parte_destra|parte_sinistra ~ addorment*|paralizz*|intorpidit*|mort*
stroke-speech: non ~ riesce|riesco|trova|trovo ~ parlare|parole|parola|dire
stroke-speech: parla|parlo|parole|parlare ~ strano|male|biascic*|confus*|impast*|ubriaco|senza_senso
sight-loss: improvvis*|di_colpo|adesso|ora & non_vedo|non_vede|cieco|cieca|perso_la_vista
chest-pain: petto|torace|cuore ~ dolor*|male|fa_male|peso|oppression*|stretta|morsa|stringe|brucia*|schiaccia*
chest-pain: dolor*|male|peso|oppression*|stretta|morsa|fitta ~ petto|torace|cuore
breathing: non ~ riesce|riesco|respira ~ respirare|piu|bene
breathing: manca*|fame|senza ~ aria|fiato|respiro
breathing: soffoc*|fatica_a_respirare|respira_male|affann*
throat-swelling: gola|lingua|labbra|viso ~ gonfi*|chiud*|stringe
throat-swelling: gonfi* ~ gola|lingua|labbra|faccia|viso
seizure: convuls*|schiuma|epilep*|crisi_epilettica|trema_tutto|occhi_rovesci*
unconscious: non ~ si_sveglia|risponde|reagisce|svegliar*
unconscious: svenut*|incoscient*|perso_i_sensi|perso_conoscenza|collassat*
confusion: confus*|disorientat*|delir*|non_sa_dove|non_mi_riconosce
cauda-equina: tra_le_gambe|inguine|genital*|sella & sento|addorment*|insensib*|intorpidit*
cauda-equina: schiena|lombar*|sciatica & urin*|pipi|vescica|feci & non|trattener*|addosso|persa
rising-weakness: gambe ~ non ~ muovo|muove|sento|reggono|rispondono|muovere
rising-weakness: paralizz*
overdose: preso|ingoiat*|presa|prese|mandato_giu ~ pastiglie|pillole|compresse|medicine|scatola|tutte
overdose: overdose
poison: bevuto|ingoiat*|mangiat*|ingerit* ~ candeggina|pila|batteria|detersivo|veleno|varechina|antigelo
self-harm: voglio|vorrei|voglia|penso|pensando|meglio ~ morire|uccidermi|ammazzarmi|farla_finita|suicid*|mort*|sparire_per
self-harm: suicid*|uccidermi|ammazzarmi|togliermi_la_vita|farla_finita|non_voglio_piu_vivere|non_voglio_vivere|farmi_del_male|meglio_senza_di_me
bleeding: sangu*|emorragia ~ molto|tanto|non_si_ferma|fiotti|fermare
meningitis: febbre|mal_di_testa & collo|nuca & rigid*|piegare|luce
double-vision: vedo|vede ~ doppio|doppia
clot-leg: polpaccio|gamba ~ gonfi*|rosso|rossa|cald*|dur*
new-weakness: piede|polso ~ alzare|sollevare|cade|trascin*|solleva
statin-muscle: statina|statine|atorvastatina|simvastatina|rosuvastatina & dolor*|muscol*|gambe|cosce|debol*
twitch-long: palpebra|occhio|muscolo|polpaccio|braccio|pollice & trema|salta|pulsa|si_muove|batte|contra* & mesi|mese|settiman*
twitch-widespread: contrazioni|spasmi|crampi|tremori|fascicolazioni & tutto_il_corpo|dappertutto|ovunque
gradual-weakness: indebol*|perdo|perde|dimagr*|assottigl* ~ mano|braccio|gamba|forza|muscol* & mesi|settiman*|poco_a_poco
gradual-weakness: mano|braccio|gamba|presa ~ debol*|forza|dimagri*|assottiglia* & mesi|settiman*|poco_a_poco
""",
    "pl": """
stroke-face: twarz|usta|usmiech|kacik|buzia ~ krzyw*|opad*|wykrzyw*|wisi|sparalizow*
stroke-face: krzyw*|wykrzyw*|opad* ~ twarz|usta|kacik|ust
stroke-side: nie ~ moze|moge|rusza|ruszam|podnies*|czuje|unies* ~ reka|reke|noga|noge|ramie|strona|ruszyc|podniesc
stroke-side: reka|noga|ramie|strona|polowa_ciala ~ nie ~ rusza|dziala|slucha|dretw*|czuje
stroke-side: polowa_ciala|lewa_strona|prawa_strona ~ zdretw*|dretw*|sparalizow*|bezwladn*
stroke-speech: bełkocze|bełkot*|belkocze|bełkotliwie
stroke-speech: mowi ~ niewyraznie|dziwnie|bez_sensu|od_rzeczy
stroke-speech: nie ~ moze|moge ~ mowic|wymowic|powiedziec
sight-loss: nagle|teraz & nie_widze|nie_widzi|oslep*|stracił*_wzrok
chest-pain: klatce|klatka|serce|mostek|mostkiem|piers* ~ bol*|boli|sciska*|ucisk*|piecze|gniecie|pali
chest-pain: bol*|boli|sciska*|ucisk*|piecze|gniecie|kłuje ~ klatce|klatka|serce|mostk*|piersi
breathing: nie ~ moge|moze ~ oddychac|złapac|zlapac
breathing: dusi*|brak*_tchu|brakuje_powietrza|ciezko_oddych*|trudno_oddych*|nie_oddycha
throat-swelling: gardło|gardlo|jezyk|wargi|twarz ~ puchn*|spuch*|opuch*|zamyka
throat-swelling: puchn*|spuch*|opuch* ~ gardło|jezyk|wargi|usta|twarz
seizure: drgaw*|piana|padacz*|trzesie|konwuls*|napad_padaczk*
unconscious: nie ~ reaguje|budzi|obudzic|dobudzic|odpowiada
unconscious: nieprzytomn*|zemdla*|stracił*_przytomnosc|upadł|upadła
confusion: majacz*|zdezorient*|nie_wie_gdzie|nie_poznaje|splatan*
cauda-equina: miedzy_nogami|krocze|krocz*|posladki & czuje|dretw*|zdretw*
cauda-equina: plecy|plecow|kregosłup*|kregoslup*|rwa & mocz*|siku|pecherz*|kupe|stolec & nie|trzym*|popuszcz*
rising-weakness: nogi|nog ~ nie ~ rusza*|czuje|trzymaja|słuchaja
rising-weakness: nie ~ moge|moze|czuje ~ ruszac|ruszyc|nog|nogami|chodzic & nog*
overdose: wzial*|wzieł*|połkn*|polkn*|zazył*|łykn* ~ tabletek|tabletki|opakowanie|leki|wszystkie|cale|garsc
poison: wypił*|połkn*|zjadł*|wypil* ~ wybielacz|bateri*|domestos|trucizn*|płyn|kret|kapsułk*
self-harm: chce|chciał*|wole|mysle|lepiej ~ umrzec|zabic|nie_zyc|zniknac|smierci|samoboj*
self-harm: samoboj*|zabic_sie|zabije_sie|nie_chce_zyc|nie_chce_mi_sie_zyc|skonczyc_z_soba|skonczyc_ze_soba|beze_mnie_lepiej|okalecz*
bleeding: krwaw*|krew ~ mocno|nie_moge_zatamowac|tryska|leje|zatamowac
meningitis: goraczk*|ból_głowy|bol_głowy & kark*|szyj* & sztywn*|zgiac
double-vision: widze|widzi ~ podwojnie|podwojn*
clot-leg: łydka|lydka|łydke|noga ~ spuch*|opuch*|czerwon*|goraca|gorac*|ciepł*
new-weakness: stop*|nadgarst* ~ podniesc|unies*|opada|powłocz*
statin-muscle: statyn*|atorwastatyn*|simwastatyn*|rosuwastatyn* & bol*|miesni*|słab*|nogi
twitch-long: powiek*|oko|miesien|łydk*|kciuk & drga*|skacze|pulsuje|drzy|trzesie & miesi*|tygodni*
twitch-widespread: drgani*|skurcz*|tiki & całym_ciele|wszedzie|cale_ciało
gradual-weakness: reka|noga|dłon|uscisk ~ słab*|chud*|ciens*|siły & miesi*|tygodni*
""",
    "tr": """
stroke-face: yuzu|yuzum|agzi|agzım|yuz|agız|dudagı|dudagım ~ kay*|egri*|egil*|sark*|carpıl*|felc*|dus*
stroke-side: kol*|bacag*|el*|bacak|sol_taraf*|sag_taraf* ~ kaldıram*|oynatam*|tutmuyor|hissetm*|hissedem*|kıpırdat*|uyus*|hareket_etm*|tutm*
stroke-side: vucudu*_yarısı|sol_tarafı|sag_tarafı|sol_yanı|sag_yanı ~ uyus*|tutm*|felc*
stroke-speech: konus* ~ anlasılm*|bozuk|bozul*|peltek|sacma|tuhaf|zor|kay*
stroke-speech: konusam*|konusamıyor|kelimeleri_bulam*|peltek
sight-loss: gozu*|goremiyor*|gormuyor* ~ birden|aniden|karar*|gormuyor|goremiyor
chest-pain: gogsu*|gogus|kalb*|kalp ~ agrı*|agri*|sıkıs*|baskı*|acı*|yanıyor|batma
breathing: nefes ~ alam*|darlıg*|alamıyor*|kesil*|almıyor|zor
breathing: bogul*|nefessiz
throat-swelling: bogaz*|dil*|dudak*|yuz* ~ sis*|kapan*
seizure: nobet*|havale*|kasılı*|titriyor_her_yeri|kopuk*|kopur*|sara
unconscious: uyanm*|bayıl*|bilinc*|tepki_verm*|cevap_verm*|kendinde_degil|yere_dus*
confusion: sayıkl*|bilinci_bulanık|nerede_oldugunu_bilm*|beni_tanım*
cauda-equina: bacak*_aras*|kasık*|makat & hiss*|uyus*
cauda-equina: bel*|sırt* & idrar*|cis*|tuvalet* & tutam*|kacır*|yapam*
rising-weakness: bacaklar* ~ tutmuyor|oynatam*|hissetm*|hareket_etm*|kıpırdatam*|kaldıram*
overdose: hap*|ilac*|tablet* ~ hepsi*|kutu*|avuc*|cok & ict*|yut*|aldı*
poison: camasır_suyu|pil|zehir*|deterjan|tuz_ruhu ~ ict*|yut*
self-harm: olmek|intihar*|kendimi_oldur*|yasamak_istem*|canıma_kıy*|kendime_zarar|hayatıma_son|yok_olmak_ist*
bleeding: kan* ~ durmuyor|fıskır*|cok|durduram*
meningitis: ates*|bas_agrısı & boyn*|ense* & sert*|egem*|tutul*
double-vision: cift ~ gor*
clot-leg: baldır*|bacag* ~ sis*|kızar*|sıcak
new-weakness: ayag*|bileg* ~ kaldıram*|dus*|suruk*
twitch-long: goz*|kas*|baldır*|parmag* & segir*|atıyor|titr* & aydır|aylardır|haftadır|haftalardır|yıldır|ay_boyunca
twitch-widespread: segirme*|kramp*|kasılma* & her_yer*|tum_vucu*|butun_vucu*
gradual-weakness: el*|kol*|bacag* ~ gucsuz*|zayıfl*|incel* & ay*|hafta*
""",
    "nl": """
stroke-face: mond|gezicht|mondhoek|lip|lach ~ scheef*|hangt|hangend|verlamd|scheve
stroke-face: scheve|hangende|scheef ~ mond|gezicht|mondhoek
stroke-side: arm|been|hand|kant|helft|linkerarm|rechterarm|linkerbeen|rechterbeen|linkerhand|rechterhand ~ niet|geen ~ bewegen|optillen|tillen|voelen|gevoel|kracht|omhoog
stroke-side: kan|niet|krijgt ~ arm|been|hand ~ bewegen|optillen|niet|omhoog|tillen
stroke-side: linkerkant|rechterkant|linkerhelft|rechterhelft ~ verlamd|verdoofd|gevoelloos|slap|doof|weg
stroke-speech: praat|spreekt|woorden|spraak ~ raar|wartaal|onduidelijk|dronken|brabbelt|onverstaanbaar|warrig|niet
stroke-speech: kan ~ niet ~ praten|spreken
sight-loss: plots|plotseling|opeens|ineens & zie_niets|ziet_niets|blind|niet_meer_zien
chest-pain: borst|hart|borstkas ~ pijn|druk|drukkend|beklemm*|knel*|steken|strak|branden*
chest-pain: pijn|druk|beklemm* ~ borst|hart|borstkas
chest-pain: pijn_op_de_borst|druk_op_de_borst
breathing: krijg*|geen|nauwelijks ~ lucht|adem
breathing: benauwd*|stik*|ademnood|kan_niet_ademen|niet_meer_ademen|moeite_met_ademen
throat-swelling: keel|tong|lippen|gezicht ~ dik*|zwel*|opgezwol*|gezwol*|dicht
seizure: stuip*|epilep*|schuim_op|schuim_rond
seizure: schokt|trekt|schokken ~ hele_lichaam|lijf & schuim|reageert|minuten
unconscious: niet ~ wakker|reageert|bij_kennis|aanspreekbaar
unconscious: reageert|wordt ~ niet|wakker
unconscious: bewusteloos|flauwgevallen|buiten_westen|ingestort
confusion: verward|in_de_war|warrig|weet_niet_waar|herkent_me_niet
cauda-equina: tussen_mijn_benen|tussen_de_benen|kruis|schaamstreek|billen & voel*|gevoel*|doof|verdoofd
cauda-equina: rug|hernia|ischias & plas*|urine|blaas|ontlasting & niet|geen|ophouden|verlies*
rising-weakness: benen ~ niet|geen ~ bewegen|voelen|meer|kracht|lopen
rising-weakness: verlamd*
overdose: geslikt|genomen|ingenomen|slik* ~ pillen|tabletten|doos|strip|allemaal|paracetamol
overdose: overdosis
poison: gedronken|ingeslikt|gegeten|doorgeslikt ~ bleek*|batterij|chloor|gif|gootsteenontstopper|afwasmiddel|antivries
self-harm: wil|zou|liever|denk ~ dood|sterven|zelfmoord|er_niet_meer_zijn|niet_meer_leven
self-harm: zelfmoord|mezelf_iets_aandoen|einde_aan_mijn_leven|niet_meer_leven|beter_zonder_mij|leven_niet_meer
bleeding: bloed* ~ veel|stopt_niet|hevig|stelpen|spuit
meningitis: koorts|hoofdpijn & nek & stijf|stijve|buigen|licht
double-vision: zie|ziet ~ dubbel
clot-leg: kuit|been ~ dik|gezwol*|opgezwol*|rood|rode|warm|heet
new-weakness: voet|pols ~ optillen|niet|sleept|hangt|klapt
statin-muscle: statine*|simvastatine|atorvastatine|rosuvastatine & spier*|pijn|benen|zwak*
twitch-long: ooglid|oog|spier|kuit|duim & trilt|trekt|springt|schokt|klopt & maand*|weken
twitch-widespread: trekkingen|krampen|spiertrekkingen|schokken|spasmen & overal|hele_lichaam
gradual-weakness: hand|arm|been|grip ~ zwakk*|dunner|kracht & maand*|weken
""",
}

FUNCTION_WORDS: dict[str, str] = {
    "it": "il lo la gli le un una di che e in mi me si non con per da sono sto ho ha hanno del della dei delle al alla mia mio miei suo sua ma ora adesso oggi ieri quando cosa anche piu molto nel nella dopo dal dalla perche gia sento puo posso riesco riesce questa questo stamattina minuti ore settimane mesi mamma papa nonna nonno marito moglie figlio figlia",
    "pl": "nie sie i w na z ze jest mam ma to od jak po ale juz mnie mi moj moja moje mojej jego jej teraz dzis dzisiaj wczoraj przez za co czy sa byl była dwa trzy dni tygodni miesiecy minut maz zona tata babcia dziadek cały cała bardzo mama moze moge chyba sobie",
    "tr": "bir ve bu da de icin ile cok mi mı ne var yok ama gibi kadar sonra benim bende annem babam babamın annemin esim kocam ben beri degil simdi bugun dun gun gundur haftadır aydır birden aniden sabah dakika saat hic artık oldu olan yere daha ya sol sag",
    "nl": "de het een en ik hij zij is ben heb heeft niet met sinds mijn zijn haar op aan van voor maar ook nog wel dat die er te naar als nu vandaag gisteren al geen kan meer mij me vrouw moeder vader oma opa zoon dochter wat hoe plotseling ineens",
}
NEGATIONS: dict[str, str] = {"it": "non senza nessun nessuna ne mai", "pl": "nie bez ani nigdy", "tr": "degil yok", "nl": "niet geen zonder nooit"}
QUESTIONS: dict[str, tuple[str, ...]] = {
    "it": ("che cos e", "cos e", "quali sono", "perche", "cosa significa", "che differenza", "qual e la differenza"),
    "pl": ("co to jest", "czym jest", "jakie sa", "dlaczego", "co oznacza", "czym sie rozni", "jaka jest roznica"),
    "tr": ("nedir", "ne demek", "neden olur", "belirtileri", "arasındaki fark"),
    "nl": ("wat is", "wat zijn", "waarom", "wat betekent", "wat is het verschil", "welke"),
}
LASTING: dict[str, dict[str, float]] = {
    "it": {"settimana": 7, "settimane": 7, "mese": 30, "mesi": 30, "anno": 365, "anni": 365, "giorni": 1, "giorno": 1},
    "pl": {"tydzien": 7, "tygodnie": 7, "tygodni": 7, "miesiac": 30, "miesiace": 30, "miesiecy": 30, "rok": 365, "lat": 365, "dni": 1},
    "tr": {"hafta": 7, "haftadır": 7, "ay": 30, "aydır": 30, "yıl": 365, "yıldır": 365, "gun": 1, "gundur": 1},
    "nl": {"week": 7, "weken": 7, "maand": 30, "maanden": 30, "jaar": 365, "dagen": 1, "dag": 1},
}
SINCE = "seit depuis desde hace ha faz da od sinds des kai muchas muchos varias varios viele muitas muitos beaucoup"
"""What stands before weeks, months or years that are not counted."""
IDIOMS: dict[str, str] = {
    "it": r"(muoio|morire|morendo|morto|morta) (di|dal|dalla) (fame|sete|sonno|ridere|noia|caldo|freddo|vergogna)",
    "pl": r"(umieram|umrzec|umre) (z|ze) (glodu|nudow|smiechu|wstydu|goraca)",
    "tr": r"(gulmekten|acliktan|aclıktan|sıcaktan|utanctan) ol\w+",
    "nl": r"(sterf|dood|sterven) van de (honger|dorst|slaap|lach|kou)|dood moe",
}
ASLEEP: dict[str, str] = {"it": r"(addorment\w*|formicol\w*)", "pl": r"(zdretwia\w*|dretw\w*|mrowi\w*)", "tr": r"(uyus\w*|karıncalan\w*)", "nl": r"(slaapt|sliep|tintel\w*)"}
AGAIN_WELL: dict[str, str] = {
    "it": r"(e passato|e passata|tutto normale|di nuovo normale|tutto bene)", "pl": r"(przeszło|juz dobrze|wszystko ok|wrociło do normy)",
    "tr": r"(gecti|duzeldi|normale dondu)", "nl": r"(weer normaal|weer goed|alles goed|is weg|is over)",
}
