"""Weights of the second net, written by ``python -m evals resemblance``. Not to be edited by hand."""

BIASES = (-4.598, -4.740, -4.341)
THRESHOLDS = (1.569, 0.875, 0.098)
WHERE_URGENT = -0.555
# One line a feature: its weight in hundredths for each level, then the feature. Text, because Python reads
# a long text at once and would compile a long table entry by entry at every start.
TABLE = """\
25 -12 -14 0
-42 19 -11 1
-64 -50 -17 1 day
42 37 -39 1 sugar
69 88 -5 10
54 25 -1 10 day
-46 -23 -14 10 k
45 38 57 10 minut
32 2 -35 10 month
-55 -31 -14 10 second
83 52 -20 10 week
-47 -20 -16 102
49 49 53 108
37 11 39 11
-1 7 -27 110
-77 -82 -31 12
29 21 51 12 of
13 17 23 13 wake
-20 -37 -17 13 year
9 9 33 130
61 48 80 139
85 169 135 14
28 44 40 14 and
98 67 9 14 hour
-38 -1 40 14 month
190 40 -39 15
3 -5 -26 15 carry
37 41 -1 15 minut
6 -6 24 15 month
12 30 38 15 year
115 134 173 150
49 65 -19 152
115 87 142 16
18 35 -41 16 and
11 8 23 160
-21 -15 15 168
35 17 -40 17
39 -3 -1 17 day
17 47 66 170
95 208 182 18
83 207 249 18 month
-21 -15 -22 180
-15 -38 0 19
-79 -34 -27 1987
-23 -8 -3 1989
-20 25 -21 1990
-87 -37 -15 1994
106 214 46 2
-34 -32 -10 2 be
3 158 85 2 day
25 -4 27 2 hour
-18 -26 -6 2 litr
36 45 10 2 month
17 23 5 2 nd
6 9 -53 2 of
37 2 -10 2 week
36 64 112 2 year
-35 66 57 20
27 75 88 20 in
72 9 29 20 minut
-43 -72 -36 20 week
-122 16 21 20 year
112 35 55 200
-100 -31 -33 2009
-25 -17 -10 2009 i
38 32 30 201
-84 -5 -7 2010
-23 -2 -57 2015
-16 2 -53 2015 and
-76 -53 -38 2016
-59 5 19 2017
-120 -13 -15 2018
53 -19 15 2019
-46 -7 -6 202
-64 22 -18 2020
47 -2 -2 2021
9 -24 -6 22
46 -35 -14 24
65 -9 -8 24 7
2 12 -29 24 and
28 40 -7 24 hour
27 27 69 24 paracetamol
-10 -8 -52 24 week
21 45 -21 240
-111 -51 -17 25
-4 44 -48 26
15 36 -26 26 week
11 -19 -112 27
2 3 -102 27 week
-13 33 -44 28
-9 36 -42 28 week
105 -7 -113 29
58 34 -59 29 week
49 89 167 3
-107 59 42 3 be
-27 67 3 3 day
67 10 -14 3 every
11 9 -42 3 hour
25 0 12 3 month
-1 6 24 3 no
7 27 69 3 rd
65 66 80 3 time
4 -63 -81 3 week
66 68 85 3 year
110 102 154 30
30 38 71 30 of
121 124 88 30 week
-28 -17 -9 300 mg
-45 27 -87 31
-6 53 -35 31 week
21 37 101 32
20 36 95 32 week
-85 36 -56 33
-52 44 -59 33 week
34 71 64 34
-27 -13 -5 34 degre
47 56 4 34 week
51 101 163 35
29 40 74 35 week
-27 3 50 36
2 3 36 36 and
-36 -5 -5 36 week
62 107 146 37
34 61 151 37 week
35 199 134 38
17 22 32 38 degre
4 156 256 38 week
114 103 167 39
80 54 34 39 week
159 104 244 4
35 16 26 4 a
39 51 78 4 and
31 10 89 4 day
24 77 63 4 mg
-13 -4 54 4 month
18 29 62 4 pm
14 -23 2 4 puf
26 13 -23 4 week
35 6 1 4 year
-68 89 292 40
4 4 30 40 and
11 43 64 40 degre
-27 0 10 40 minut
18 22 38 400
117 60 -31 41
-10 19 -22 41 and
-11 -3 -39 44
-25 -40 -33 49
12 -17 -25 49 and
99 8 -108 5
6 8 -62 5 be
-4 -28 -5 5 k
28 39 36 5 minut
56 -15 31 5 week
5 27 -29 5 year
130 48 48 50
10 5 30 500
36 89 -81 52
63 -14 -38 55
5 -25 27 58
-20 -34 -20 58 and
151 236 332 6
46 42 53 6 be
28 0 25 6 day
28 81 61 6 month
6 20 34 6 this
16 26 16 6 week
-16 -24 16 6 year
-5 33 4 60
-38 -38 -25 60 mile
43 30 -87 600
3 55 -5 600 a
-20 -15 -8 62
14 17 -40 63
5 6 -33 64
10 -22 -24 66
1 -35 -27 68
86 34 -27 7
4 4 30 7 40
-46 -27 10 7 month
82 92 -13 7 week
-2 -8 -26 7 year
38 33 18 70
4 33 -12 70 year
49 75 -9 71
33 27 -51 72
37 29 0 72 with
83 16 50 74
28 25 -20 75
9 22 -8 76
32 28 33 78
18 92 3 79
111 72 -80 8
10 -11 26 8 day
39 -1 0 8 hour
30 43 61 8 minut
7 52 39 8 month
29 -29 -80 8 week
91 56 -9 8 year
54 -6 -47 80
25 54 -15 81
16 44 21 81 i
10 0 -47 82
-28 -38 -23 82 who
20 29 2 83
-12 -7 -72 88
108 -3 -200 9
-13 -38 15 9 day
-22 -12 -26 9 have
8 8 -40 9 hour
-36 -21 -5 9 month
130 87 -23 9 week
-67 -50 -72 90
-46 -33 -47 90 on
-26 -4 -3 900
93 80 116 91
2 3 -90 93
74 35 -20 95
73 67 -10 96
35 9 -19 98
-24 -11 14 99
11 1 22 999
133 188 244 @abdomen
46 91 71 @aceinhibitor
105 21 100 @activity
60 45 193 @adayhigh
59 45 -164 @agodays
256 255 -116 @agolong
8 137 138 @agonow
94 -32 -15 @alcohol
10 99 -5 @allergen
62 -80 -168 @als
15 -27 -169 @anydrug
141 -155 -13 @arm
21 57 141 @ascending
87 103 -33 @atrest
107 171 214 @back
-4 -114 -120 @backthen
555 603 323 @badlab
22 24 60 @badweak
123 177 240 @barely
715 -34 -148 @begunafter
242 132 168 @belly
502 492 431 @bellyupset
16 16 25 @belongs
168 322 276 @bite
200 359 92 @bladder
387 446 542 @blind
5 -3 -42 @bloat
247 346 399 @bloodwords
264 318 287 @blue
-20 -13 -29 @bluenail
330 418 207 @blurred
235 220 118 @bodypart
50 -21 -75 @bothlimbs
203 219 110 @bowel
89 -52 34 @bowelhabit
208 159 41 @bphigh
33 55 -2 @breast
433 565 444 @breathe
248 352 280 @breathless
656 743 884 @breathtrouble
-218 -320 -173 @brief
110 107 106 @brightred
-158 -16 -35 @bruisy
47 38 93 @burncause
121 168 127 @burnmouth
13 82 17 @burnt
244 140 27 @calf
-63 6 -2 @cancer
258 83 161 @cannedfood
211 237 179 @cant
59 104 -222 @cantbear
-60 -61 98 @cantmove
29 60 145 @cardiac
34 -1 52 @chemical
492 572 600 @chest
399 360 758 @chesthurt
349 317 203 @child
32 -62 -258 @childage
66 63 183 @childmed
78 220 -33 @chills
127 96 34 @chokable
349 302 266 @choking
-47 122 103 @clot
157 274 206 @clotrisk
283 312 327 @co
-70 -256 -198 @coldcause
119 84 265 @coldness
316 507 536 @collapse
22 -148 -68 @complaint
522 621 768 @confused
338 253 283 @confusednot
444 59 75 @constant
203 328 258 @coughword
-50 -70 -192 @crackheard
472 -333 -172 @daily
395 436 343 @dangerlab
290 228 122 @darkpee
547 458 -207 @days
134 240 -5 @deepburn
251 262 284 @diabetes
-29 113 155 @dizzy
321 349 -76 @double
176 332 379 @dribble
-53 -6 -22 @drinkbout
277 334 119 @droop
388 429 608 @drowsy
582 444 386 @drugname
134 186 169 @eachbreath
75 57 29 @easesoff
-10 12 68 @eating
-142 -134 -7 @effort
304 398 440 @elder
21 59 115 @epipen
400 141 252 @everywhere
89 99 62 @exert
89 -24 -18 @exertion
210 71 -49 @exertonly
-281 -310 -99 @eye
174 379 232 @face
265 416 323 @facefail
389 535 178 @faceswell
191 181 142 @familiar
86 100 180 @fastpulse
360 466 120 @fever
329 427 309 @feveronly
-110 -73 -171 @figure
236 316 445 @fitlike
-19 26 -11 @flank
217 167 184 @floppyinfant
141 170 -67 @fluidloss
36 174 239 @footwear
331 -116 -99 @freq
37 20 48 @gallplace
318 281 393 @glass
359 371 348 @goodbye
109 -402 -495 @gradual
3 47 71 @greyface
42 46 87 @gtn
117 32 -44 @harder
236 323 329 @hardto
330 439 48 @head
166 226 185 @headache
175 103 -140 @headknock
183 245 223 @headpain
59 108 -45 @heartache
4 2 20 @heartattack
-134 -107 -86 @heartburn
195 129 8 @heartpill
255 470 274 @heartspot
193 223 185 @heldthing
43 68 34 @hernia
117 130 281 @hightemp
128 242 -179 @hives
62 96 109 @hot
-14 -87 152 @hourly
12 32 49 @hypothermic
285 275 345 @immuno
144 57 254 @impact
224 395 399 @infant
-159 -79 58 @infection
356 423 256 @ingest
111 200 259 @insulinword
191 463 297 @jerks
-60 81 -342 @joint
309 337 56 @jointbig
-17 35 128 @kidney
97 97 22 @kin
-7 -73 -37 @knownpanic
108 -69 57 @ladder
711 -181 -175 @lasting
214 371 544 @leakage
95 -172 -158 @leg
505 651 583 @lethal
362 348 295 @lethalplace
-188 -203 -228 @lifelong
-46 -14 -38 @lifelongface
180 361 374 @light
128 80 72 @lighthurts
-11 -61 -192 @limb
564 668 299 @limbfail
113 155 142 @limbnumb
386 424 577 @lockjaw
298 -480 -405 @long
126 124 1 @lumpgrows
-68 -66 -22 @lumpword
356 470 559 @manytablets
355 438 379 @means
185 83 -274 @medword
-255 -175 -225 @momentary
104 165 243 @motion
270 140 136 @mouthparts
247 354 113 @move
50 82 -55 @musclepain
144 118 207 @mushroom
24 69 -150 @narrow
238 248 231 @nearfaint
-49 79 3 @nervemuscle
-85 -200 -114 @neurolep
60 -468 -329 @newmed
113 30 -179 @no
143 -1 61 @nohelp
150 84 187 @notbreathing
-40 45 182 @nothere
73 65 140 @notsweating
402 505 424 @now
299 312 549 @numb
75 29 21 @numbcause
77 138 364 @numbonly
-152 -194 -359 @oldspell
161 217 -19 @onebigger
253 341 73 @onesided
-17 117 205 @opioid
171 189 4 @orthopnoea
82 340 -282 @overdays
171 229 241 @overdosesign
88 162 -56 @pain
100 234 321 @painkiller
463 514 435 @palecolor
372 508 289 @palp
17 44 -138 @parched
245 216 245 @passedoff
-442 -330 -245 @passingnumb
-14 60 190 @periods
442 467 397 @person
43 77 3 @phlegm
168 225 344 @pillword
541 221 225 @places
-488 -481 -311 @pmr
569 770 651 @poison
111 137 204 @popback
-60 11 -112 @potassium
118 134 171 @potatovoice
296 156 189 @pouring
312 355 87 @preeclampsia
115 14 -92 @pregnant
139 203 87 @pregnantnow
0 -77 49 @pressed
186 195 223 @pupil
106 134 189 @purplespots
66 35 101 @pursuit
266 54 51 @quit
22 54 208 @radiates
183 239 197 @rash
-48 99 -170 @rashdrug
58 402 -78 @recent
78 -498 -369 @recurs
122 246 52 @redhot
140 201 -56 @redskin
227 86 276 @reliever
-86 93 -75 @resolved
277 182 6 @restcure
-68 -22 173 @rigid
215 -232 -169 @rising
360 -309 -104 @roaming
183 227 259 @saddle
164 -841 -705 @season
200 225 279 @seat
-166 -56 -88 @sedative
416 516 530 @seizure
-39 -35 -76 @seizurelike
283 226 216 @self
-371 -244 -181 @selfcare
-19 -128 134 @selfmoving
466 516 537 @sepsissign
320 -30 -106 @serodrug
-280 -52 -11 @settled
432 598 603 @severe
-39 -35 -76 @shaking
137 247 222 @shocked
411 491 179 @side
117 138 138 @sidefail
325 -239 -245 @sincethen
153 428 263 @sleeppill
521 -193 -40 @slow
72 84 207 @slowpulse
380 364 260 @slur
786 691 719 @slurred
146 111 142 @someone
65 74 49 @soothed
-46 9 80 @soothing
177 234 158 @speak
34 67 99 @speechodd
293 -306 -227 @spoil
-110 -315 -312 @spot
108 130 170 @spray
435 592 -107 @statin
53 149 -97 @steroid
194 147 365 @stiffbody
193 152 217 @stiffneck
-69 1 -92 @stonepain
193 170 108 @stoppedtaking
702 -133 -136 @stretch
-88 -91 129 @stridor
81 139 103 @stroke
272 338 339 @strongpill
234 144 126 @sudden
286 430 301 @suddenpain
-74 -19 8 @suicidespot
-89 56 149 @supply
246 341 240 @swallow
305 289 394 @swallowtrouble
160 -3 9 @sweatsnight
505 522 255 @sweaty
236 286 211 @swollen
106 -70 -75 @systemic
112 61 -27 @task
153 300 340 @temple
-47 -58 -117 @tendertouch
56 82 115 @testicle
125 239 -269 @thinner
192 243 265 @throat
-3 1 56 @throughback
241 280 419 @thunder
185 246 374 @thunderous
96 -77 -81 @thyroidish
3 79 195 @tightness
297 238 70 @tingle
21 -52 143 @tongue
86 113 96 @toomany
61 93 11 @tooshort
81 66 -161 @toxauto
36 61 171 @toxsigns
17 200 175 @tracking
88 -12 -111 @trauma
-499 -347 -233 @trigger
1 21 -81 @tropics
-326 -724 -547 @twitch
77 -37 -113 @twitchlike
128 81 211 @unaware
192 179 29 @under3m
393 25 74 @unexplained
-21 62 74 @unreal
290 -83 -39 @unrelieved
366 388 520 @unresponsive
-7 283 -227 @unseen
14 14 25 @unwellheart
-444 -165 -108 @usual
3 -24 -10 @usualfit
-60 -50 -25 @vanish
273 312 480 @venom
240 243 350 @vision
169 174 331 @voicechange
275 297 154 @vomit
293 355 344 @wanttodie
486 -128 64 @wasting
477 665 445 @weak
388 442 261 @weapon
99 481 25 @weekday
170 626 268 @weekspregnant
244 -42 -112 @weightdown
58 -56 -17 @weightup
47 -31 -90 @wellnow
-64 35 126 @wherein
48 -66 -50 @whistle
-42 24 -114 @white
-110 62 -68 @withdrawable
462 507 444 @wont
-176 -311 -92 @worried
253 -10 -160 @worse
407 553 216 @wound
279 358 206 @wringing
115 66 -224 @yellow
-20 49 -69 a
-50 -37 -10 a 10
8 10 -69 a 5
1 2 -20 a 60
11 -6 39 a baby
-20 -25 -30 a back
-128 -83 -33 a bad
-73 -52 -44 a bag
1 -10 -74 a banana
14 55 -4 a band
16 13 53 a bang
32 -17 -30 a bar
26 34 -70 a bat
127 96 107 a bath
-25 -15 -13 a battery
-20 8 29 a be
-8 19 -22 a beat
4 11 -47 a belly
58 112 101 a belt
26 22 36 a bet
-33 -20 -20 a better
36 18 -22 a big
25 52 4 a bird
51 51 -16 a biro
-43 -20 -9 a biscuit
125 -13 -118 a bit
28 26 60 a bite
23 13 -64 a blind
77 6 11 a blok
-19 -16 -26 a blood
-10 -41 -7 a blue
83 59 138 a board
7 -90 -83 a bodybuilder
8 27 -7 a bomb
6 26 64 a boot
48 -1 28 a bottl
30 13 -8 a boy
-43 -29 -37 a brain
-16 -4 -32 a break
-37 -24 -17 a brick
-65 -31 -11 a bruis
-61 -77 -132 a bug
28 18 -83 a bump
69 45 -7 a bunch
54 49 -46 a button
6 -46 -60 a buz
8 4 -32 a cal
-10 0 -47 a camera
24 15 36 a card
24 -6 -5 a cardigan
48 40 55 a carer
15 16 -30 a cat
-62 -7 -4 a caus
43 47 -32 a chair
38 29 31 a chanc
2 5 21 a chest
-7 8 31 a child
-35 -15 -69 a claw
7 -22 -18 a clear
-3 3 32 a clock
18 25 42 a clos
-55 11 -2 a clot
-25 -20 -9 a club
11 26 28 a clue
19 43 -26 a coars
49 39 63 a coffe
-87 -53 -59 a coin
-79 -51 -126 a cold
-52 -25 -18 a common
-24 -36 -3 a computer
-55 -27 -23 a consultation
-8 -3 -26 a cough
12 -76 -54 a coupl
-29 -23 -16 a cowboy
6 -2 -26 a crack
-117 -37 44 a cramp
36 51 75 a cricket
-68 -43 -58 a crown
30 29 40 a crush
-34 -35 -28 a ct
66 53 18 a cup
46 34 -35 a cupboard
58 63 55 a cupful
30 53 97 a curtain
-58 -35 -15 a cushion
-52 -23 -56 a dad
-42 -14 -5 a daily
7 12 28 a dare
55 -175 52 a day
-14 -14 -93 a dead
-45 -33 -41 a decent
9 2 29 a deep
67 -4 -5 a dent
-63 -29 -27 a desk
-70 -67 -49 a diagnosis
16 23 -10 a differenc
7 21 34 a different
58 7 -28 a dip
-77 -63 -54 a diuretic
-122 -121 -122 a doctor
12 37 -4 a dodg
7 16 59 a dog
-25 -23 -11 a door
84 62 73 a dose
-11 -20 -26 a down
52 -45 -31 a dozen
18 -4 -137 a dribbl
128 28 8 a drink
-12 1 23 a drip
-14 45 45 a drop
-56 -20 -20 a drug
5 24 85 a drum
21 31 -9 a duck
-200 -136 -73 a e
56 47 36 a fact
9 -2 -64 a fair
-30 11 54 a fall
-48 -9 -16 a fasciculation
-52 -16 5 a febril
23 12 -84 a feed
-70 -80 -251 a fever
270 -43 -44 a few
-60 -52 -39 a fiddl
-76 -66 -52 a fil
36 -4 12 a film
2 48 14 a finger
-24 -23 -8 a fingertip
59 12 48 a fish
14 -20 25 a fist
62 29 151 a fit
-31 -26 -25 a fitness
-30 -30 -46 a fiver
4 7 26 a fix
29 30 87 a flea
-107 -19 62 a flicker
-97 -58 -41 a flutter
71 -24 -27 a food
-11 -18 57 a foot
27 21 47 a footbal
92 50 88 a fork
60 -122 -138 a fortnight
-49 -11 -50 a fountain
24 7 -14 a fourth
8 2 23 a friend
-41 -44 -37 a frog
31 -21 19 a ful
10 30 -3 a funeral
63 -2 -5 a funny
8 12 37 a fus
89 63 75 a game
1 4 26 a gangster
-90 -28 -16 a girl
43 29 46 a glass
15 22 29 a glov
5 -24 -8 a go
-30 28 -19 a good
28 27 33 a grand
34 32 22 a grap
17 14 -24 a graz
18 12 29 a grey
-22 -1 16 a grip
-51 -41 -21 a gym
155 94 119 a half
100 70 95 a hammer
-91 -41 -27 a hand
31 19 27 a handful
-32 -7 -67 a hangover
-4 -14 -21 a head
37 34 -110 a headach
-56 -31 -19 a health
-90 -90 -50 a heart
-9 -19 -23 a heat
-5 -1 -21 a heavy
49 39 57 a high
30 17 76 a hil
27 -36 -13 a holiday
49 -5 -4 a hollow
-6 -30 -18 a hop
-20 -43 18 a hors
-65 -69 -20 a hot
42 27 48 a hous
6 8 62 a huge
20 -4 4 a hundred
-6 0 -70 a jab
-50 -44 -23 a jerk
-79 -39 -34 a jigsaw
0 35 60 a jog
15 10 -63 a joke
-106 -61 -23 a jumpy
-81 -49 -40 a kerb
29 16 -46 a kettl
24 33 -36 a key
-31 -31 -48 a kind
21 28 50 a knee
1 3 22 a knife
-68 -34 -26 a knot
-50 -10 -8 a known
4 25 30 a label
10 30 42 a lad
-29 7 46 a ladder
7 6 20 a laugh
73 66 79 a laundry
16 13 49 a leaf
-43 -18 -31 a leak
-36 -6 -41 a leg
-58 -11 -12 a letter
-41 -31 -28 a lid
26 30 15 a lie
-50 -36 -22 a lifesaver
17 15 43 a light
26 -7 44 a line
20 -20 -13 a list
-101 -71 -10 a littl
28 21 35 a live
25 -14 0 a log
-68 -53 -118 a long
-24 -13 -18 a look
77 78 80 a lorry
-69 -54 -26 a lot
12 22 51 a lovely
-15 1 -22 a low
15 12 -34 a lump
38 31 49 a m
136 72 104 a man
-45 -21 -13 a manual
24 28 21 a marathon
34 -6 9 a marbl
-21 -22 -32 a massag
33 22 35 a massiv
31 -51 -51 a meal
-44 -69 -57 a meningioma
17 26 25 a mes
26 30 26 a messag
59 -19 -16 a metronom
-27 25 -5 a migrain
30 16 -64 a mild
-197 -155 -114 a minut
-21 -23 -26 a miny
-66 -14 -17 a mistak
187 146 98 a month
41 -46 -25 a morning
-30 -19 -14 a moth
27 19 27 a mouthful
-10 16 38 a mule
-229 -45 -20 a muscl
64 36 37 a nail
7 6 34 a nap
-101 -48 -4 a nasty
22 24 -13 a needl
-82 -24 -20 a nerv
-31 -16 -24 a neurologist
212 7 36 a new
-73 -42 -16 a newborn
86 57 79 a nice
43 -28 -22 a night
-53 -50 -31 a nightmar
-9 -1 29 a nois
83 65 -36 a normal
56 36 40 a novel
63 -9 -15 a nudg
-33 -42 -85 a nuisanc
-7 -18 -32 a numb
-3 -1 -40 a nurs
10 14 31 a p
-82 -17 -59 a pain
-18 -11 -22 a paper
-41 -5 -4 a part
-5 2 -29 a patient
-56 -42 -21 a pea
123 98 138 a peanut
23 65 178 a pee
-65 -7 -14 a pen
10 30 46 a perfect
3 67 70 a period
113 91 40 a person
48 -75 -56 a phon
-42 -38 -47 a physical
-17 -21 -20 a physio
-30 -19 -12 a piano
-11 -20 -4 a piec
23 26 48 a pillow
-128 -82 -29 a pint
88 68 105 a pirat
-25 -1 24 a plan
-6 12 55 a plank
44 14 -32 a plat
26 60 30 a point
-42 -33 -10 a pond
-36 -20 -51 a potassium
-57 -35 -11 a prawn
-21 -10 -11 a prescription
127 84 120 a problem
-57 -33 -25 a professional
-27 -25 -25 a programm
-53 -5 -15 a proper
-33 -26 -29 a pt
-47 -2 -17 a pul
1 44 61 a puls
6 5 22 a pure
42 32 75 a quarter
17 13 25 a quiz
1 2 -37 a rac
8 7 -27 a radiator
58 75 95 a rag
-21 -4 -3 a rare
104 93 74 a rash
-23 -18 -25 a real
7 24 19 a really
-46 -72 -34 a reason
54 58 -63 a red
-20 -2 -54 a rest
75 50 102 a retir
42 55 78 a rhythm
31 -22 -7 a rib
25 18 23 a riddl
-44 -19 -6 a rock
56 72 69 a rope
-50 -26 -28 a rotten
2 2 -25 a round
81 113 105 a row
-26 -18 -11 a rub
-44 -45 -37 a run
3 2 -21 a runner
-1 2 33 a runny
36 50 22 a rusty
19 18 57 a sack
41 57 40 a sailor
3 18 -31 a sandwich
2 0 25 a saucer
6 9 -68 a sausag
13 35 40 a scan
24 70 63 a seal
49 41 33 a seat
124 96 -32 a second
1 41 -3 a section
-5 15 73 a seizur
-35 -22 9 a sentenc
9 53 -28 a shad
-19 29 66 a shadow
22 -1 2 a shake
0 0 -21 a shelf
106 110 114 a shock
31 22 23 a short
-25 -25 -24 a shot
40 -14 -7 a shov
14 9 -40 a shower
14 32 4 a shutter
2 3 -61 a sick
-59 -143 -78 a side
-29 -12 -13 a sign
-33 -23 -16 a singl
-10 -1 -34 a sip
21 28 17 a slic
-18 -14 -39 a slip
-5 39 62 a slur
-40 -29 15 a smal
-45 -30 -27 a smartwatch
-11 -34 -32 a smel
-7 -15 -91 a sore
24 -5 15 a sort
-119 -56 -57 a spasm
5 4 36 a spin
19 23 45 a split
44 52 119 a spoon
-32 -27 -23 a squash
44 51 -22 a squat
3 49 43 a squeaky
-27 -27 49 a stab
21 33 -15 a statin
37 47 75 a stent
35 32 4 a stick
-33 -7 -81 a stiff
-26 -29 -21 a stitch
123 14 -37 a ston
-29 -5 -7 a straw
8 9 -54 a stray
-15 -46 -27 a stretch
-6 -10 23 a string
27 45 29 a strip
-44 -86 -27 a strok
91 82 67 a sudden
-56 -62 -33 a sunday
-13 -7 -23 a supplement
75 55 45 a swing
3 19 41 a switch
13 20 40 a tabl
49 66 71 a tack
-27 -11 -13 a talk
20 -24 -6 a tape
3 22 -33 a tattoo
4 22 13 a tea
16 32 26 a teaspoon
-43 -15 -12 a teenager
6 12 -167 a temperatur
-82 -1 -1 a ten
-18 -24 -13 a test
-40 -8 -2 a thigh
-216 -135 -234 a thing
-4 8 54 a think
21 30 -65 a third
0 1 -42 a thump
-70 -47 -20 a tia
-73 -37 -36 a tic
16 -7 -189 a tick
-75 -50 -37 a tickl
-58 -105 -36 a tight
108 87 128 a time
20 -35 -31 a tin
-80 -18 -70 a tiny
-23 -1 5 a tissu
-34 -23 -61 a tractor
82 74 131 a train
-38 -26 -38 a tranquilizer
-2 4 -33 a tray
-27 -5 -27 a treat
-13 6 39 a tree
13 9 -27 a trembl
59 5 28 a tremor
8 16 41 a trickl
-42 -21 -19 a tub
-26 -23 -28 a tumbl
54 66 119 a tumbler
-18 -19 -22 a tumor
-101 -40 -10 a tumour
-248 -200 -99 a twitch
-23 -14 -71 a two
-68 -55 -29 a uti
35 -1 -1 a vegan
-27 11 -12 a very
8 9 22 a vice
-40 -24 -19 a video
-23 11 53 a virus
-21 -14 -15 a vitamin
57 71 6 a voic
-20 -24 -33 a voucher
41 39 53 a wal
13 1 41 a walk
-42 -27 -20 a warn
8 14 56 a wash
33 44 66 a wast
81 26 -5 a water
-61 -15 -14 a way
-19 -22 -8 a weak
5 -25 -33 a wedding
-188 -190 22 a week
0 3 47 a weekly
61 68 83 a weight
31 50 66 a weird
-34 -16 -13 a wel
20 32 5 a wet
-1 -45 -13 a wheez
7 30 59 a while
31 -31 -65 a whisper
12 11 23 a whistl
24 -1 8 a white
74 80 132 a whole
21 24 -25 a wobbl
-101 -51 -80 a word
15 -5 -52 a worm
9 29 68 a worry
253 -103 -111 a year
9 10 -83 a yoghurt
-9 4 -33 a zap
59 -32 -32 a zomby
-28 -11 -3 abdominal
50 21 -66 able
45 1 -127 able to
-36 -16 -32 abnormal
23 -54 31 about
46 34 41 about 20
11 -2 -34 about 5
39 29 -8 about 8
232 86 135 about a
-33 46 84 about an
-9 1 -39 about and
42 13 -7 about as
74 44 57 about banana
-38 7 -1 about be
53 38 30 about caffein
-89 -63 -68 about calcium
1 -30 -17 about christma
65 24 -10 about eight
22 54 57 about end
-45 -27 -23 about eyelid
38 23 -17 about five
9 11 43 about food
94 65 65 about go
-47 -23 -38 about her
-27 -17 -20 about hydration
-95 -39 -71 about it
2 -34 -38 about last
-25 -18 -2 about like
-74 -58 -83 about magnesium
21 27 31 about me
-80 -25 -6 about medicin
-108 -41 -48 about muscl
-89 -98 -73 about my
15 25 26 about once
-47 -20 -16 about or
46 -9 -6 about six
29 -24 -7 about sore
-14 20 23 about stres
42 22 16 about stretch
31 13 -10 about ten
-64 -14 -16 about that
74 45 37 about the
-8 -25 -29 about them
21 -1 17 about thirty
-37 -23 -2 about this
33 52 13 about thre
-33 -25 -3 about tonic
-34 -25 -32 about twitch
-47 -67 -82 about two
42 37 -16 about when
-171 -99 -79 abov
12 21 22 abov and
-50 -31 -30 abov her
-51 -40 -15 abov my
22 17 -24 abov the
-62 -47 -31 abov this
-43 -41 -26 abs
37 40 38 absent
-51 -56 -73 absolut
-38 -36 -34 absorb
58 -1 -1 academic
4 88 77 accident
8 22 48 account
-37 -25 -206 ach
-19 -24 -16 ach after
-15 -12 -37 ach all
41 -4 -52 ach and
-65 -48 -26 ach at
-20 -23 -18 ach be
-5 -2 -39 ach in
-27 -21 -14 ach leg
12 30 58 ach no
38 17 -66 ach on
-56 -45 -26 ach part
13 27 70 ach that
-1 38 -3 ach the
4 8 -22 ach thigh
136 94 -32 ach when
-26 -16 -6 ach with
-208 -197 -251 ache
-39 -40 -14 ache after
13 48 0 ache all
2 -50 -29 ache and
0 24 -5 ache as
-35 -43 -33 ache at
4 4 27 ache between
-37 -21 -11 ache do
2 -54 -45 ache every
35 -19 -54 ache in
3 46 -9 ache like
5 11 40 ache under
2 1 -35 ache when
51 37 6 achill
-158 -77 -56 achy
-4 -41 -9 achy and
-153 -150 -185 acid
0 -42 -11 acne
85 240 -26 acros
9 7 -37 acros both
16 10 23 acros his
13 19 -28 acros my
19 99 -13 acros the
11 18 57 act
30 26 43 act normal
-55 -2 -2 act up
-45 -42 -35 activ
151 -29 -28 activity
-101 -80 -6 actual
-58 -26 -37 actual go
-20 -30 -7 actual vegetabl
64 29 49 add
-7 22 26 add the
22 29 48 add tramadol
97 106 222 adder
-69 -30 -41 addictiv
15 18 34 addison
9 7 48 addres
-44 -36 -41 adequat
-15 -50 -108 adhd
7 -43 -7 adhd medicin
61 41 61 admin
-78 -25 -23 adrenalin
-52 -41 -30 adult
-97 -129 -82 advice
-23 -6 -4 advisabl
-24 -8 -31 af
-84 -64 -58 affect
-272 22 10 after
50 77 8 after 2
-10 -33 -33 after a
2 -22 -45 after an
-33 9 -18 after another
92 -14 -1 after begin
-20 -14 -6 after breakfast
-56 -25 -22 after climb
-2 -1 43 after covid
-3 19 27 after dinner
-44 8 -26 after each
-68 -39 -36 after eat
4 40 -28 after every
-65 -54 -40 after five
-143 -58 -22 after footbal
0 23 -23 after four
-24 -39 -27 after garden
-22 -6 6 after give
-29 -2 -3 after how
191 -21 -71 after i
-22 -7 -90 after it
-35 -9 -5 after last
-30 -27 -15 after leg
-21 -11 -21 after lunch
60 3 21 after move
122 178 189 after my
51 77 113 after new
-83 -46 -15 after night
75 42 65 after pil
-48 -14 -5 after sit
-32 -25 -5 after sprint
22 -18 -11 after squat
29 82 -3 after start
-13 -17 -23 after stop
7 19 23 after sunday
4 23 59 after ten
63 34 42 after that
26 39 118 after the
53 53 35 after thre
-76 -64 -18 after two
6 59 95 after year
-31 -31 -84 afternoon
7 -43 -56 afternoon and
19 3 23 afternoon i
-78 -62 -28 afterward
216 187 169 again
-24 -17 -19 again after
-57 -19 -66 again and
-6 -5 -107 again at
-64 -35 -37 again be
-51 -38 -30 again by
19 20 46 again i
66 -7 -52 again in
122 89 85 again it
122 138 132 again last
54 61 85 again my
-59 -21 20 again now
-8 29 32 again on
17 17 74 again the
-21 -20 -33 again what
-126 -102 -116 against
-67 -50 -53 against the
-93 -62 -76 age
1 0 -31 age of
36 12 20 age to
2 7 25 agitation
412 528 207 ago
9 41 49 ago after
65 17 47 ago and
2 3 -25 ago as
-42 -10 -48 ago at
3 -4 21 ago back
24 -26 -69 ago breath
2 21 -3 ago but
74 55 59 ago feel
-25 -2 -19 ago for
53 65 15 ago i
16 -41 -52 ago it
7 8 43 ago just
50 53 -134 ago my
88 177 -1 ago never
3 -25 32 ago nothing
15 22 87 ago now
13 11 -66 ago one
11 9 65 ago shake
12 13 -83 ago she
7 -25 -21 ago stil
-34 -45 -25 ago when
89 150 96 agony
-26 -16 -18 agony and
-32 -28 -39 agony be
-49 -31 8 agony sinc
4 22 -68 agony to
-20 -9 -29 agony with
-37 -12 -24 agre
-43 -32 -31 ahead
-39 -25 -23 ahead of
-2 22 23 aid
-27 -18 -14 ailment
-85 -42 -48 aint
86 132 112 air
11 14 20 air and
19 28 19 air in
-18 -64 -39 aisl
275 279 234 alarm
-40 10 -31 alarm and
148 134 121 alarm go
11 14 -27 alarm in
10 25 -3 alcohol
26 40 -33 alert
-67 -14 -5 alik
326 316 323 aliv
74 79 71 aliv any
61 121 129 all
24 25 -27 all a
-55 -12 -94 all afternoon
-68 -14 1 all and
-21 -15 2 all at
-35 -9 5 all back
35 50 56 all be
-32 -14 -19 all calm
-93 -29 -55 all clear
-19 -11 -24 all come
-167 -141 -43 all day
43 34 40 all down
-29 -52 -41 all evening
-39 -18 -16 all feel
16 11 28 all fine
22 8 24 all flicker
86 77 106 all four
5 10 65 all get
-80 -32 10 all go
11 56 -17 all good
28 22 28 all his
34 30 55 all i
42 14 53 all in
26 5 -17 all it
33 45 53 all lin
-37 -12 -15 all morning
37 64 98 all my
8 94 148 all night
2 15 67 all no
55 16 -109 all normal
237 150 223 all of
12 0 28 all on
22 13 9 all output
-46 116 35 all over
20 7 28 all plac
-42 -15 -14 all power
3 4 27 all proportion
-96 -46 -68 all right
-47 -51 -27 all shivery
32 27 54 all sinc
9 7 -22 all sleep
-91 -175 -191 all the
-21 -20 -26 all thes
-88 -92 -106 all this
9 7 36 all thre
-50 -39 -70 all through
83 66 84 all to
-25 -14 -5 all twitch
77 9 19 all week
-63 11 43 all weekend
131 -2 -1 all winter
17 25 49 all year
-31 -39 -25 allergic
-35 -45 -39 allergic to
-23 62 -42 allopurinol
-38 2 3 allotment
-52 -61 -51 allow
-14 -25 -18 almost
-23 -19 -11 almost have
4 -7 55 alon
166 -23 -111 along
26 8 16 along my
-9 -35 -30 along the
85 -37 -23 along with
-27 -19 -7 alongsid
-33 -15 -4 alphabet
203 86 173 already
67 57 86 already on
0 -52 -17 alright
-36 -16 -45 als
37 -18 -87 als and
101 -9 -6 als every
-56 -7 -6 als for
129 111 130 als i
-36 23 -15 als in
3 3 52 als last
-16 -23 -8 als no
-29 -12 -8 als yes
-46 -18 -6 also
60 38 38 also be
-21 0 -19 also get
89 21 -3 also i
34 -11 1 also my
70 -8 -7 alt
-51 -31 -11 alter
-51 -7 -2 although
-51 -6 -1 although she
-8 -16 -21 altogether
69 -60 -63 always
49 -21 -25 always be
23 -9 -3 always cold
146 122 142 always fatal
-53 -1 -1 always harmles
-104 -81 -47 always have
5 -21 -3 always the
30 28 34 alzheimer
11 -23 -14 amazon
-94 -64 -115 ambulanc
202 143 196 amitriptylin
29 49 60 amitriptylin for
98 4 -1 amlodipin
30 -11 -63 amlodipin and
-28 -8 -10 among
104 84 69 amount
102 80 98 amount of
34 25 -5 amoxicillin
-15 -94 -39 an
71 77 118 an adder
118 10 23 an all
-35 -18 -29 an anticonvulsant
2 1 -28 an anty
-36 -20 -10 an appl
-66 -14 -8 an appointment
1 17 36 an articl
58 12 -15 an ear
70 62 -64 an egg
22 31 -23 an elbow
22 -10 -45 an electric
-58 -28 -34 an electrolyt
53 44 72 an elephant
-16 -27 -24 an emergency
-49 -27 -37 an emg
-11 -9 33 an erection
24 -52 -26 an evening
-22 -28 21 an eye
-84 -58 -15 an eyelid
148 36 98 an hour
10 -40 -5 an i
61 93 42 an ice
84 56 60 an inch
-89 -100 -77 an infection
-17 -16 -21 an mri
28 48 -14 an ok
-96 -62 -32 an old
-22 -33 -45 an operation
-49 -33 -43 an option
-25 -23 -13 an ordinary
22 16 37 an oven
63 54 44 an overdos
3 4 -53 an upset
-61 -28 -34 anaemia
311 257 125 and
-4 88 -145 and a
-9 -22 -9 and about
-3 6 -69 and ach
1 1 -36 and ache
13 2 27 and achy
48 31 -9 and all
93 61 52 and also
-9 -41 -29 and always
-94 -46 -32 and an
0 28 -5 and another
60 48 -19 and answer
11 22 64 and any
58 69 122 and arm
13 -16 -21 and as
-54 -37 -64 and ask
93 49 86 and at
-9 -29 -104 and back
-26 -38 -20 and banana
-40 -23 -2 and barely
-109 -15 123 and be
-16 -38 -9 and belly
28 26 22 and between
40 19 56 and bleed
27 -28 -16 and blink
-28 -38 -23 and blow
-176 -52 -33 and blue
30 28 54 and body
6 4 -49 and bone
-5 48 -5 and both
-2 -4 -67 and breath
-8 3 -26 and bruis
8 5 21 and bump
19 -36 14 and burn
-23 -4 27 and by
21 22 38 and cal
17 22 48 and calm
3 -27 -11 and calv
23 11 -40 and can
86 44 151 and cant
11 12 -76 and caught
11 -14 -46 and chew
-121 -100 -70 and cold
-94 -68 -27 and come
-40 -3 -26 and confuse
-23 -10 -24 and cook
3 57 46 and cough
-164 -162 -80 and couldnt
-1 7 -40 and crack
-96 -30 -27 and cramp
29 -38 -31 and cry
58 -2 -2 and daily
-27 -14 14 and daylight
-14 17 22 and die
1 18 -29 and dizzy
-33 8 48 and do
16 34 47 and doesnt
-129 -84 -59 and dont
-90 -35 -71 and doubl
-31 -29 -98 and down
-69 -51 -37 and drink
2 5 -51 and droopy
67 -14 -21 and drop
1 2 21 and drowsy
-21 -3 14 and dry
6 12 -29 and each
-82 -39 -105 and eat
-30 -27 -32 and effect
-4 -6 23 and even
-31 -13 -6 and ever
-30 -3 7 and every
-5 -6 -40 and everybody
9 29 14 and everyon
17 27 -24 and everything
78 -24 -14 and exercis
15 14 -104 and eye
-11 -52 -90 and face
9 10 50 and faint
31 26 28 and fair
10 10 32 and fast
-42 -25 -35 and feed
-22 -89 -30 and feel
22 14 -43 and fever
-22 -34 -21 and fibro
-10 11 28 and fine
151 -9 -51 and finger
32 13 -17 and first
-6 9 32 and fit
64 67 -118 and flash
-43 27 -10 and flicker
37 37 54 and floppy
3 35 65 and flu
5 25 55 and food
-114 -9 -11 and foot
27 -24 -127 and for
34 43 66 and from
11 22 -2 and funny
-52 -60 -25 and gabapentin
23 -95 44 and get
-40 -16 -3 and giggl
7 -36 28 and give
9 -81 -51 and go
27 57 52 and goodby
-36 -25 -15 and grab
15 21 -6 and grey
-37 -16 -97 and grin
18 7 22 and half
87 59 99 and hand
-11 -50 -39 and happy
46 53 47 and hard
47 57 58 and hasnt
149 237 258 and have
198 116 108 and he
21 15 1 and headachy
63 85 174 and heart
31 16 -31 and heavy
17 20 137 and her
2 6 -40 and hiccup
-25 -52 -32 and hip
-66 -56 72 and his
25 28 -7 and hit
89 96 -4 and hot
5 33 59 and hurt
145 65 152 and i
35 45 55 and ice
-18 -14 -76 and in
22 39 31 and isnt
125 225 222 and it
15 21 -4 and itch
57 -56 10 and its
28 31 -45 and jaw
-26 -40 -73 and jerk
40 65 61 and jerky
-52 -34 -20 and jolt
37 7 -40 and jump
-11 -22 4 and just
24 11 22 and keep
-51 -46 -8 and kidney
6 0 -31 and knee
37 43 -81 and knock
6 10 -71 and know
61 35 -11 and last
-26 6 29 and leave
8 15 24 and left
32 5 -23 and leg
70 39 12 and light
14 23 -34 and limp
-39 -9 52 and lip
7 24 -2 and littl
51 44 60 and long
2 -20 -23 and longer
67 57 70 and lose
-2 -1 -57 and low
-34 -30 -28 and magnesium
2 -2 -41 and make
22 18 -5 and may
-18 11 48 and me
-44 -25 -25 and mineral
15 -33 -29 and mis
5 23 47 and mix
172 -39 17 and more
-67 5 -60 and mouth
22 3 20 and muddl
-22 -27 -17 and mum
-37 15 -19 and muscl
185 160 344 and my
18 -12 -26 and neck
-77 -110 -82 and needl
-31 -42 -20 and neglect
-97 -14 55 and never
-24 -9 -5 and new
0 9 -29 and next
22 -3 -2 and night
-76 -104 30 and no
-34 -16 -33 and nobody
1 5 -55 and nod
42 54 47 and normal
-158 -112 -36 and not
-84 -34 -1 and nothing
-79 150 208 and now
28 18 -10 and number
171 -112 -57 and off
-114 -106 -26 and on
-109 -6 3 and one
128 88 129 and only
-70 -1 4 and our
-8 -45 15 and out
11 74 112 and over
6 20 25 and pain
-35 24 48 and pass
-8 -1 62 and pee
119 13 -14 and pin
-102 -38 -66 and pink
-13 9 -72 and poo
-62 -52 -39 and pop
-68 -19 -6 and pour
6 22 30 and puffy
52 3 39 and pul
27 11 27 and push
33 -5 46 and put
22 31 -62 and ramipril
7 8 64 and rav
-26 -28 -12 and reach
38 31 -103 and red
93 81 97 and reply
51 -8 -23 and rest
-28 -41 -44 and right
14 -26 -22 and rippl
-43 -23 -16 and rub
-3 -4 -22 and run
-165 -72 -96 and say
1 15 20 and scream
63 57 92 and see
-25 -16 -20 and seize
12 11 67 and sex
8 39 77 and shake
158 188 66 and she
-24 -15 -8 and shin
2 0 -46 and shivery
4 5 53 and short
-142 -51 -20 and shoulder
27 13 49 and shout
28 30 8 and sick
92 4 -11 and sinc
20 24 -39 and skip
19 -26 -45 and slow
1 -26 -17 and slur
33 22 -37 and smil
45 47 -16 and smiley
-29 -31 5 and sneez
123 114 -2 and sole
-76 -33 -50 and some
-2 -26 -13 and somebody
-24 -2 11 and someone
-16 32 -44 and something
-22 -5 -29 and sore
-175 -73 -73 and spasm
5 6 -31 and speech
-51 11 24 and spread
-20 -9 -22 and squeez
-87 -88 -72 and start
-71 -45 -38 and stay
45 30 -11 and sticky
81 27 84 and stiff
22 -73 -27 and stil
-34 -14 -12 and stood
-153 -94 -43 and stop
-12 -13 -20 and stres
-16 -28 -51 and stretch
-6 27 58 and stuck
-22 -15 -12 and sugar
14 16 -89 and swallow
-80 -10 28 and swear
37 26 -30 and sweat
-69 -42 -139 and sweaty
26 33 -38 and swell
-34 -14 8 and tablet
-14 -34 -105 and take
52 65 23 and talk
0 -22 -5 and tear
36 55 7 and tell
-63 -48 -4 and test
321 282 257 and that
94 127 168 and the
124 76 70 and then
64 59 -6 and ther
-2 13 68 and thes
134 8 31 and they
-24 -39 -18 and thigh
45 11 -5 and thing
5 15 74 and thrash
20 26 47 and throat
16 18 -41 and throb
-2 -5 -53 and throw
49 -17 12 and thumb
14 14 -48 and tight
29 49 178 and tingle
82 40 69 and tir
-72 5 -23 and to
44 104 88 and today
35 -15 49 and toe
-7 -26 -58 and tongu
31 25 27 and tonight
13 19 71 and too
134 76 -43 and trembl
-23 6 8 and try
31 31 32 and turn
-90 89 -87 and twitch
-4 55 -9 and two
10 17 54 and up
18 40 73 and upper
-58 -94 -96 and wake
-49 -150 -115 and walk
-81 -78 -116 and want
11 17 -41 and warm
37 25 -14 and watch
-25 16 -71 and water
39 59 -10 and waterwork
49 34 -41 and we
19 69 -114 and weak
11 -5 -57 and weep
63 -42 -15 and weigh
20 8 42 and weird
34 35 90 and wet
65 60 49 and what
-28 0 8 and when
-14 -9 -87 and wher
-70 -63 -55 and which
18 11 34 and white
-49 12 25 and with
-91 -35 22 and wont
-54 -32 13 and would
59 47 -6 and yelp
74 70 75 and you
-28 -24 -54 anesthetic
-15 19 80 angina
35 63 67 angl
94 293 387 ankl
-46 -34 -7 ankl an
-53 -15 0 ankl and
1 32 33 ankl be
48 52 94 ankl bounc
1 21 10 ankl for
1 5 -41 ankl huge
-36 2 -5 ankl in
19 37 -6 ankl like
-64 -39 -16 ankl slim
2 10 64 ankl swell
17 17 72 ankl two
-71 -2 -2 anniversary
-35 -32 -30 announc
81 155 145 another
-9 -10 -24 another burpe
232 230 198 answer
-35 -20 -24 answer about
40 46 -24 answer me
63 46 41 answer only
102 71 97 answer the
-40 -21 -42 answer with
21 -7 23 ant
100 95 188 antibiotic
1 2 -25 antibiotic sinc
-150 -128 -118 anticonvulsant
-21 -30 -10 anticonvulsant and
-90 -66 75 antidepressant
-40 -2 -1 antidepressant and
22 -16 -15 antidepressant make
-55 -29 -36 antidot
-38 -18 -6 antidot for
94 67 88 antifreez
-12 -39 -27 antihistamin
-1 -42 -24 antipsychotic
-43 -23 -84 anty
-44 -26 -8 anty inflammatory
7 7 -70 anty sick
-92 -93 -84 anxiety
5 -30 -26 anxiety and
-115 -80 -32 anxious
-370 -417 -276 any
11 -21 -13 any danger
-7 -11 -24 any desk
83 -42 -54 any good
48 63 83 any how
-56 -40 -12 any link
-38 -21 -7 any magnesium
204 217 215 any more
-36 -15 -7 any new
90 83 134 any nois
-96 -86 -59 any of
-42 -34 -37 any point
-34 -13 -7 any quick
24 -15 -14 any reason
-27 -14 -9 any sens
51 -9 -2 any sport
-24 -29 26 any stretch
-31 -28 -36 any tie
-42 -19 -16 any time
53 -41 -38 any tip
-80 -43 -66 any use
-21 -12 -12 any weak
-25 5 -24 any weight
22 -24 -80 anybody
7 23 -14 anybody with
83 24 92 anymore
52 185 39 anyon
-44 -35 -42 anyon be
-7 26 -43 anyon else
-33 -20 -16 anyon say
15 10 25 anyon to
-9 21 24 anyon who
-172 -145 -188 anything
5 9 31 anything and
-47 -22 -25 anything but
11 8 -21 anything down
-31 -19 -24 anything else
-27 41 51 anything for
54 -51 -32 anything i
-10 -4 -71 anything in
-23 -15 -14 anything it
21 -33 0 anything just
30 51 -9 anything my
7 -7 -29 anything not
36 28 34 anything that
-54 -87 -88 anything to
98 166 205 anyway
79 52 82 anyway be
-70 -44 -30 anyway best
18 40 35 anyway do
117 82 83 anyway how
-57 -24 -19 anyway that
69 75 70 anyway what
-1 -26 -12 apart
68 83 17 apixaban
24 26 -11 apixaban for
-156 -104 -93 app
27 40 85 apparent
26 38 72 apparent i
52 36 83 appl
-26 -5 -11 apply
-60 -2 -37 appointment
-39 -14 -10 approach
-26 5 21 april
-17 39 120 arch
-68 -19 -13 arch cramp
147 95 84 area
136 -10 68 arent
-4 4 30 arent move
53 -4 53 arent ther
-29 -13 -13 argu
-124 99 117 arm
-7 2 -20 arm a
-42 -43 12 arm abov
6 5 29 arm ach
-27 -1 -11 arm ache
5 5 -52 arm after
-17 1 23 arm all
59 -5 94 arm and
-36 -35 -80 arm at
57 -20 -31 arm back
-53 27 54 arm be
48 -11 -27 arm belly
-37 -11 -13 arm dead
47 30 43 arm do
10 4 -46 arm down
53 36 60 arm drift
7 6 -72 arm drunk
-32 -47 -45 arm feel
5 13 -42 arm fine
30 102 86 arm fling
-43 -36 -25 arm fly
47 16 -11 arm for
-27 0 55 arm from
27 19 33 arm get
-18 -26 -10 arm give
-14 50 28 arm go
2 -5 -54 arm have
-56 -45 -63 arm he
11 12 29 arm heavy
-29 -27 -67 arm hook
-19 -20 -18 arm hurt
20 4 30 arm into
55 96 39 arm jerk
-20 23 26 arm jump
92 -12 3 arm just
15 27 33 arm keep
-24 -62 -37 arm leg
1 18 99 arm like
-21 -8 -5 arm muscl
-9 -4 -33 arm of
-11 23 -28 arm off
-68 -36 -38 arm one
19 48 34 arm or
-61 -41 -82 arm out
12 19 -47 arm over
48 30 53 arm pain
-62 -29 -13 arm shake
-27 -70 -14 arm sore
-27 -19 -12 arm speech
43 31 20 arm that
-54 -56 -38 arm the
-7 21 24 arm they
48 59 57 arm tingle
25 -17 -11 arm tire
26 31 25 arm to
1 2 -32 arm too
-16 -18 24 arm twitch
-33 -14 -11 arm wasnt
5 25 82 arm weak
-50 -38 -40 arm when
120 73 54 arm with
-57 -33 27 arm wont
-3 21 22 armchair
16 30 -12 armchair now
42 40 -13 armpit
-57 -27 -10 arnica
236 84 163 around
26 12 8 around my
59 -12 33 around the
-33 -31 -51 arrest
-30 -30 -46 arrest and
37 -12 -9 arriv
-226 -140 -113 artery
-51 -19 -15 artery be
-26 -25 -31 artery diseas
-9 0 -35 arthritis
-356 -257 -178 articl
-23 -20 -19 articl be
-6 -22 -1 articl have
-22 -14 -7 articl mention
8 7 -38 articl on
22 9 28 articl say
-26 -14 -10 articl suggest
-22 -10 35 as
-38 75 135 as a
-71 -17 -47 as an
36 26 52 as anything
7 11 27 as candl
-24 -6 5 as cramp
-23 -15 -22 as emergency
105 29 -98 as ever
-34 -24 -63 as good
82 77 32 as hel
-43 -20 -24 as hydrat
-147 -142 -90 as i
-43 18 3 as if
-51 -49 -37 as it
-31 -13 -2 as its
13 8 20 as larry
87 46 -21 as long
41 45 46 as marbl
4 -3 -97 as much
135 -19 -19 as my
-21 -23 -11 as ninepenc
15 6 -23 as normal
68 47 12 as of
34 -42 -35 as rain
9 -18 -31 as soon
32 48 40 as soup
59 -10 -21 as strong
32 42 34 as that
-29 5 42 as the
52 54 -1 as they
-42 -41 -75 as though
-4 -10 -24 as tight
-116 -69 -65 as usual
65 62 113 as water
17 42 56 as wel
-4 21 52 as wood
-18 -4 22 as you
3 13 36 asid
199 74 200 ask
-6 -58 17 ask about
19 26 23 ask be
89 65 72 ask because
-29 -21 -22 ask first
268 178 157 ask for
22 20 25 ask how
-43 -26 -9 ask i
48 -52 -27 ask if
114 71 83 ask me
23 27 23 ask my
-35 -11 -14 ask no
-21 -6 -10 ask or
12 14 28 ask the
-30 -11 -13 ask too
50 35 35 ask wher
6 5 23 ask which
-25 -8 -4 ask who
31 -15 -36 ask why
41 -82 -8 asleep
12 17 24 asleep and
93 -10 7 asleep at
-52 -57 -55 asleep i
-67 -27 8 asleep in
23 13 35 asleep not
-80 -69 -104 asleep on
44 37 60 asleep so
125 80 110 asleep with
-116 -81 -32 aspirin
-96 -80 -22 aspirin a
-36 -13 31 assistant
-30 -8 -18 assum
-25 60 93 asthma
21 40 41 asthma attack
-163 -73 -98 astrocytoma
22 56 59 at
-22 -1 17 at 14
-34 -58 -4 at 2
-47 -20 -21 at 3
50 -20 -33 at 30
67 115 115 at 4
1 0 -61 at 5
15 -26 -21 at 7
-29 -22 -16 at 70
-1 20 23 at 8
167 28 226 at a
8 -8 66 at all
-12 -9 -28 at because
-88 -117 -61 at bedtim
58 57 11 at bingo
150 66 71 at breakfast
-30 -29 -29 at christma
28 -18 -8 at church
-23 -7 -4 at circuit
-67 -48 -42 at crossfit
7 45 83 at dinner
-26 -21 -18 at ease
12 4 -49 at easter
5 8 28 at eight
-62 3 -14 at every
-40 -8 -11 at first
-49 -45 -16 at five
4 5 43 at footbal
33 19 43 at half
17 -26 -14 at her
4 -58 -98 at his
-5 -46 -41 at home
-17 -11 -22 at idle
-92 -83 -43 at it
31 -14 -34 at least
27 36 -89 at lunch
-142 -27 -29 at me
4 -10 111 at my
169 33 -148 at night
8 11 49 at nobody
-56 -26 72 at noon
21 0 -47 at nursery
62 81 -52 at once
12 15 39 at one
29 25 55 at parkrun
19 16 -24 at practic
44 -4 -5 at rest
45 24 35 at school
-32 -21 -65 at six
2 -39 -27 at story
-80 -31 -12 at stranger
98 89 129 at ten
-22 -11 -15 at that
213 197 185 at the
-21 2 24 at this
-13 -11 -20 at twelv
42 50 64 at two
-24 -25 -9 at uni
46 36 67 at us
-131 -73 -148 at what
125 26 128 at work
-21 -5 -3 athlet
6 85 -30 atorvastatin
4 37 -8 atorvastatin sinc
-89 -24 -28 atrophy
15 19 28 attach
-22 -119 -101 attack
55 -1 -1 attack be
0 -36 -51 attack of
-102 -31 -35 attention
147 115 111 attic
6 5 24 attribut
123 -8 -33 august
-23 -69 -66 aunt
-26 -24 -15 aunt have
-28 -29 -25 aunt say
38 36 66 aunty
-42 47 -6 aura
28 25 -13 australia
-35 -20 -28 author
-102 -64 -25 autocorrect
84 -112 -110 autumn
21 -16 -10 autumn i
-25 -7 -10 averag
-91 -45 -37 avocado
-58 -66 -78 avoid
-68 -33 -128 awak
-33 -6 -99 awak and
14 20 50 awak for
-24 -14 -6 awar
103 81 82 away
-34 3 -16 away and
-2 0 -60 away be
-73 -4 9 away but
21 12 43 away by
110 78 85 away my
17 -4 -32 away sinc
6 10 34 away thre
118 14 65 away with
-2 30 106 awful
15 12 44 awful pain
-190 -109 -116 b12
35 0 0 b12 and
-113 -1 0 b12 jab
92 -29 -16 b6
21 22 29 babbl
21 22 29 babbl and
43 41 130 baby
20 26 51 baby 4
49 33 30 baby and
-40 -84 -23 baby be
77 31 51 baby blue
-39 -26 74 baby come
-42 -36 6 baby get
20 20 21 baby go
37 26 -119 baby have
-63 -48 -32 baby hiccup
-38 -38 -1 baby kick
3 2 -46 baby move
30 28 47 baby ten
42 49 57 baby would
156 208 -48 back
3 11 -70 back ach
-18 -30 2 back after
24 10 26 back agony
10 -1 21 back all
-120 -60 -107 back and
-6 -21 -16 back as
-58 -35 -9 back at
-53 0 82 back be
35 -55 -20 back but
-78 -8 23 back by
-29 -27 4 back can
8 66 1 back cramp
-28 -18 -19 back door
55 -4 -22 back even
43 6 17 back feel
6 5 -57 back fine
-2 1 48 back for
221 176 78 back from
-13 1 21 back go
-60 -47 -42 back grab
138 68 109 back have
32 45 -90 back i
35 37 43 back if
-99 -46 -69 back in
-19 -15 -24 back into
117 31 55 back keep
-26 -16 -21 back leg
-37 -10 -15 back make
-21 -12 -20 back me
107 36 0 back muscl
91 118 36 back my
4 9 25 back now
-35 22 -9 back of
-90 -63 -25 back off
14 -29 -85 back on
21 17 -14 back out
1 37 -15 back over
144 113 91 back pain
-14 3 23 back passag
12 37 -22 back pee
-27 -29 -34 back rub
5 36 66 back she
11 1 -31 back sinc
42 1 4 back skin
84 129 162 back spasm
-47 -51 -37 back stretch
22 37 -22 back that
-36 -20 -40 back the
-32 -9 -5 back then
-193 -132 -49 back to
44 51 -15 back up
-84 -68 -60 back what
-78 -72 -99 background
-33 -15 57 backward
15 27 59 backward i
123 109 18 baclofen
32 -32 -28 baclofen because
-13 1 33 baclofen pump
-43 -40 -11 bacon
-72 -59 -46 bacteria
-19 -20 -21 bacteria make
-41 -42 -45 bacterial
-177 -180 -47 bad
0 3 47 bad back
-18 -40 -9 bad day
-90 -79 -81 bad for
86 -8 30 bad i
-12 0 24 bad idea
-61 -7 -10 bad sign
-14 -8 -67 bad to
-12 -34 6 badg
-102 -10 -31 badly
28 32 -2 badminton
39 34 -2 badminton strain
-221 -98 63 bag
-46 -50 -32 bag be
-130 -94 -71 bag of
90 82 117 bairn
-27 -22 -40 bake
28 26 12 bal in
-28 -12 -9 bal up
-125 -67 -56 balanc
-45 -6 -5 balanc food
21 21 32 bale
-25 -36 -88 balloon
4 -43 -9 balloon and
23 24 -15 baly
-43 -103 -85 banana
-16 -18 -76 banana and
44 16 34 banana be
-23 -22 -10 banana do
123 108 120 banana for
116 78 103 banana good
-35 -23 -17 banana help
-22 -8 -1 banana i
17 22 31 banana or
21 8 -25 band like
-14 -23 -23 band on
8 -5 65 band round
46 72 122 bang
13 15 25 bang head
11 8 22 bang headach
-58 -20 -16 bang his
59 50 70 bang my
35 29 41 bang on
150 131 124 bank
27 20 47 bank card
19 17 -22 bank holiday
6 -24 -82 bar
39 -15 -13 bar of
-4 -4 -27 bar so
77 57 83 barbecu
10 14 29 barbecu into
-96 -42 -37 bare
-93 -39 -31 bare hand
-58 -28 -15 barely
58 20 -60 barely a
-26 -22 -17 barely get
-4 23 46 barely lift
24 70 63 bark
24 70 63 bark like
25 47 7 barn
58 58 23 barn and
-29 -30 13 barr
25 24 38 barrier
25 -25 -33 base
27 -23 -32 base of
-30 -41 -24 basical
24 28 20 basket
2 41 -7 bat
16 14 -84 bat flap
8 10 38 bat in
12 12 21 bat to
-51 115 161 bath
30 38 2 bath and
-63 -39 -41 bath for
-27 -17 -12 bath help
-63 -25 -17 bath or
14 37 53 bath towel
170 114 210 bathroom
44 44 71 bathroom floor
7 -6 34 bathroom tile
114 142 219 battery
-29 -13 -20 battery in
26 34 52 battery up
29 27 45 bbq
100 161 109 be
5 47 76 be 14
29 36 73 be 16
28 31 41 be 18
39 -17 -62 be 2
17 -40 -92 be 20
34 -9 -19 be 24
10 -20 -72 be 27
120 7 -36 be 29
127 48 12 be 3
13 13 -91 be 30
-58 -43 -37 be 31
14 8 38 be 36
26 54 -7 be 4
-16 65 96 be 40
-31 -44 -38 be 49
-9 -39 9 be 5
141 112 137 be 50
18 14 -33 be 52
17 11 43 be 58
-28 -1 -56 be 6
3 27 -9 be 60
5 -23 -11 be 66
27 -2 4 be 70
40 59 -22 be 71
37 29 0 be 72
33 -3 -21 be 74
4 35 38 be 79
18 8 -72 be 8
9 12 -127 be 9
-46 -33 -47 be 90
93 80 116 be 91
-1 34 28 be a
68 29 -107 be able
23 29 125 be about
-53 -41 -48 be ach
23 40 68 be act
-22 -21 -13 be activ
-30 -20 -20 be actual
-52 -54 -18 be after
48 54 75 be again
83 91 34 be agony
332 318 326 be aliv
-102 103 47 be all
-18 -29 -20 be allergic
38 2 11 be allow
-79 -60 -60 be already
27 54 73 be als
151 151 100 be always
-127 -72 -108 be an
-82 -34 -30 be and
36 -10 -14 be another
-4 -3 -21 be any
-31 -13 -15 be anything
6 3 -44 be as
-13 21 27 be ask
14 -23 79 be asleep
-23 22 86 be at
-3 15 -62 be awak
-22 -13 -15 be b12
92 38 69 be back
10 8 37 be bad
84 46 62 be banana
24 21 12 be bang
-21 -87 76 be be
1 27 -22 be beaten
-67 -50 -62 be because
165 0 0 be become
153 115 125 be beep
-20 -8 -9 be beer
-24 -5 -3 be behav
-79 -98 -90 be behind
45 0 5 be benign
96 61 104 be best
256 253 247 be better
-23 -5 -3 be big
29 30 -29 be bite
68 69 74 be black
-58 -41 -65 be bleach
-44 -53 -18 be bleed
0 -1 -21 be blood
12 15 67 be boil
-50 -46 -46 be bor
-13 -25 -21 be born
-51 -40 -52 be both
53 81 134 be bother
-21 -18 7 be bounc
-99 -54 -20 be break
130 133 87 be breath
8 5 -31 be bright
28 24 45 be bring
104 81 136 be brown
8 -32 -30 be building
62 118 192 be burn
-31 -9 -22 be busy
75 104 133 be buz
-22 10 27 be cal
-29 -8 50 be calm
-30 -25 -45 be career
-16 -3 27 be carry
-49 -11 -14 be caus
-43 -28 -25 be chang
8 11 33 be check
16 32 45 be chew
122 133 106 be choke
82 37 34 be clean
26 42 -29 be clear
-82 -63 -56 be clench
-41 -11 -8 be clog
5 45 30 be clos
27 0 29 be clumsy
-42 -27 -25 be coffe
6 -32 16 be cold
108 36 46 be come
-35 -20 -27 be completely
-34 -14 -16 be concern
105 -2 -3 be continuous
71 17 40 be convinc
89 90 74 be convuls
-22 -6 -11 be correct
90 88 83 be cough
19 50 66 be count
57 51 73 be cover
-124 -8 -50 be cramp
-33 -22 -32 be crippl
34 46 106 be curl
-42 -70 -66 be cut
1 10 -47 be cute
-26 -22 -22 be daft
55 41 34 be danc
-7 0 -24 be dark
188 172 131 be dead
3 24 30 be decid
-8 1 -28 be dehydrat
3 3 22 be dehydration
44 33 7 be diabetic
-16 -9 -26 be diagnos
-55 -49 -48 be die
3 23 37 be different
2 2 -25 be dig
21 44 19 be dip
300 265 311 be do
-24 -21 -22 be doctor
-48 -53 -42 be dom
-8 -1 21 be doubl
30 -116 -92 be down
25 29 43 be drag
61 58 58 be dramatic
13 48 69 be dribbl
41 57 82 be drip
-13 -67 -138 be drive
118 101 129 be drool
-31 4 17 be droop
-98 -104 -94 be drop
-32 -5 6 be drown
17 26 37 be drowsy
-7 -22 41 be drunk
-22 -17 6 be dry
-27 -20 -8 be dystonia
-13 -12 -122 be eas
62 47 65 be easier
1 11 -21 be eat
96 32 23 be eleven
-18 18 57 be empty
122 62 86 be end
13 21 11 be enough
-1 9 37 be epileptic
20 26 28 be even
17 8 -40 be ever
-148 -65 -30 be every
-52 -19 -13 be exhaust
-56 -73 -45 be faint
-24 -14 -5 be fair
5 -78 -41 be fall
-21 -11 -9 be fasciculation
-21 -13 -9 be fast
63 71 -55 be fat
10 -26 8 be feed
-31 -12 18 be feel
7 10 26 be feverish
-34 -42 -35 be fibro
-20 -28 -28 be fibromyalgia
-21 -5 -7 be fifteen
34 43 41 be fight
15 -1 20 be final
33 16 76 be find
-28 59 153 be fine
15 34 55 be finish
-9 -28 -27 be first
-19 -45 -65 be five
-41 -9 -16 be fix
1 0 -24 be fizzy
-25 -19 -2 be flap
-53 -18 -7 be flicker
49 38 67 be floppy
-80 2 55 be flutter
102 91 157 be for
-33 -27 22 be four
-225 -117 -165 be from
35 17 17 be ful
-26 -78 -59 be funny
-38 -29 -55 be gabapentin
-24 -12 -11 be gatorad
466 57 -93 be get
27 21 25 be gig
204 130 71 be give
310 362 464 be go
52 46 57 be googl
-37 -12 -20 be gorgeous
-48 -27 26 be grand
32 34 82 be grey
3 4 -35 be gritty
47 15 -6 be grow
7 9 -71 be gulp
22 13 9 be haiku
-63 -43 -53 be hair
21 23 -7 be half
-27 -7 -14 be handl
29 25 52 be hang
99 -30 -6 be happen
10 15 -35 be happy
34 38 -6 be hard
223 90 214 be have
-271 -264 -228 be he
20 24 48 be heavy
62 96 97 be here
-30 -18 -8 be hiccup
0 1 -31 be high
14 -26 -166 be his
46 51 76 be hoars
-81 -33 -35 be hold
-22 -11 -35 be honest
41 49 51 be hot
-29 -18 -14 be howl
19 35 30 be huf
48 31 59 be huge
-32 -12 -46 be hurt
-564 -434 -399 be i
58 6 15 be icing
-14 -16 -21 be ill
220 254 93 be in
56 -11 -18 be into
-504 -578 -246 be it
31 29 -11 be itchy
2 5 -25 be jelly
-4 19 29 be jerk
7 15 36 be jok
-43 -71 -13 be jump
77 65 117 be jumpy
29 104 73 be just
-31 -3 11 be kick
-117 -65 -61 be kil
-41 -63 -31 be knacker
1 -20 -17 be knot
0 17 40 be known
19 -46 -33 be last
13 17 23 be late
-18 -24 18 be laugh
128 -10 -7 be left
-45 -46 -26 be leg
-68 -19 -8 be less
40 61 107 be lie
64 43 95 be lift
51 57 66 be lighter
180 85 134 be like
17 21 18 be likely
-1 -12 40 be limp
-55 -40 -40 be link
21 36 58 be literal
-1 53 80 be lock
267 225 197 be look
-47 -13 -19 be lopsid
1 -81 -74 be lose
-31 -9 -13 be lou
-5 12 34 be low
-26 -13 -21 be lyme
3 -38 -35 be mad
-65 -46 -37 be magnesium
48 124 35 be make
-64 -106 -108 be me
6 10 21 be mes
-28 -19 -29 be metabolism
0 -37 -32 be mid
-13 -12 -20 be mine
-13 -20 -7 be mis
10 25 44 be mnd
-1 4 -32 be monday
72 -90 -26 be more
-51 -22 -14 be most
16 21 24 be mottl
24 -4 -9 be move
6 8 27 be muddl
-13 -23 -17 be mum
29 15 36 be murder
-137 -41 -74 be muscl
-94 -98 -18 be my
-42 -23 -32 be myoclonus
-23 -24 -30 be myofascial
216 128 153 be near
5 22 -17 be need
-25 -11 -11 be neither
-73 -72 -48 be nervous
-25 -9 -13 be neurological
-3 34 68 be never
29 8 29 be new
-78 -65 -35 be nine
-52 -40 4 be ninety
-107 17 57 be no
-204 -151 -99 be normal
1 39 138 be not
-34 -100 -56 be nothing
-31 -16 -14 be notice
-60 -13 -23 be now
-90 -60 -37 be numb
27 -13 -9 be odd
0 45 -2 be off
6 4 21 be oily
-86 -11 -11 be ok
15 20 -41 be okay
130 203 -77 be on
90 -56 -38 be once
-173 -162 -143 be one
-43 95 180 be only
21 24 72 be open
23 35 33 be our
67 42 89 be out
122 122 208 be over
2 5 -59 be pac
75 51 -42 be pain
50 44 59 be painful
2 3 -41 be pale
-102 -91 -62 be paralyze
-44 -32 -10 be perfect
-43 -21 -20 be physical
26 26 61 be pick
-29 -20 3 be pickl
11 9 36 be pin
11 11 -28 be pinch
33 28 50 be pink
74 43 129 be plan
4 15 67 be play
5 30 23 be please
27 35 58 be pluck
18 -13 -22 be plug
-54 -2 -1 be plumb
-26 -31 -30 be pmr
8 7 -81 be point
-17 -12 -31 be poison
-11 -24 -21 be polymyalgia
26 21 -35 be pop
-31 -14 -18 be pregabalin
93 -8 -33 be probab
24 19 33 be prop
9 11 27 be puf
10 -6 29 be puffy
-1 -22 -16 be pul
45 58 81 be pump
16 29 -49 be purpl
75 80 111 be put
74 48 51 be quicker
30 39 55 be quiet
-36 -27 -16 be quiver
-25 -14 -10 be rare
-40 27 16 be read
70 81 111 be real
51 39 42 be really
51 28 -59 be red
24 36 23 be reliev
12 21 62 be remov
1 24 18 be retir
-19 -1 -22 be revis
-79 -121 -121 be right
46 42 102 be rigid
-32 14 11 be ring
44 45 90 be rock
-96 -71 -8 be run
49 -36 -32 be safe
37 43 61 be safer
2 0 -22 be salt
6 20 -11 be saturday
87 139 152 be sav
14 16 45 be savag
67 99 174 be say
-32 2 -68 be scar
-73 -36 -23 be scream
-250 -45 -30 be see
-55 27 -49 be seizur
-22 -21 -25 be serious
150 99 134 be settl
5 -17 -37 be seven
-46 -31 -29 be seventy
32 10 -60 be shaky
49 27 42 be sharp
-90 -51 -63 be she
-26 -58 -4 be shiver
8 13 30 be shivery
-26 -19 -29 be shock
-68 -42 -25 be short
9 32 -7 be shut
-20 -58 50 be sick
-47 -20 8 be sign
58 -1 -1 be significant
63 7 0 be simp
43 49 62 be sinc
154 132 209 be sit
18 11 -37 be six
3 6 23 be sixteen
-6 -20 -15 be sixty
5 3 -51 be skin
15 19 -25 be sky
-34 -5 -25 be slap
-36 -23 -5 be sleep
17 -42 -21 be slow
6 -13 -49 be slur
19 36 62 be smaller
17 19 33 be smarty
6 -30 -35 be sneak
21 -41 -76 be so
9 8 -39 be soak
-13 -12 -22 be some
0 -22 -5 be someone
-50 -42 14 be sore
-41 5 38 be sparkl
-41 -23 -26 be spasm
17 16 59 be speak
75 62 69 be spit
33 21 30 be split
31 17 51 be spot
53 79 88 be spray
53 57 72 be squash
67 84 104 be stare
4 42 -4 be starv
8 128 221 be stil
95 50 63 be stop
-55 -42 -42 be stres
-49 -38 -27 be stretch
-11 -38 -17 be stronger
22 25 15 be struggl
-64 -58 -29 be strung
-79 -23 -51 be stuck
51 61 102 be suck
48 47 18 be sudden
34 -23 -9 be sunday
55 51 -50 be sure
48 31 58 be swap
36 30 12 be sweat
-21 -15 -7 be sweet
-35 50 42 be swell
160 75 -12 be take
72 58 155 be talk
3 -12 -24 be tap
-47 -50 -33 be tea
-87 -65 -26 be tear
-284 -193 -112 be tell
-45 -21 -81 be ten
25 33 -52 be tender
-99 -77 -94 be tens
-64 -26 -10 be tension
-37 -31 -24 be text
-600 -439 -275 be that
10 69 107 be the
112 -18 -30 be them
-349 -384 -405 be ther
-109 -72 -78 be they
145 76 61 be think
57 -19 -4 be thinner
9 17 -38 be thirsty
-73 1 93 be this
-84 -67 -75 be thos
83 -29 -68 be thre
-29 -17 3 be throw
41 32 46 be thursday
-12 40 -33 be tick
38 45 5 be tight
-51 -23 -16 be time
-7 17 58 be tingle
-103 -51 2 be tir
-53 -71 -26 be to
-32 -30 -13 be tomorrow
127 105 -23 be too
25 63 60 be tortur
-47 -27 -14 be touch
3 13 34 be trap
-42 -27 -49 be treat
-3 32 -10 be trembl
14 33 -23 be trip
33 41 39 be true
78 39 108 be try
31 20 7 be turn
-3 7 22 be twelv
-54 -48 -29 be twenty
58 -12 -21 be twic
-168 -68 -34 be twitch
-190 -68 -186 be two
28 37 -6 be typ
28 32 58 be unabl
2 27 -60 be under
-71 -61 73 be up
-55 -17 -48 be uremia
24 20 40 be use
-4 2 -35 be useles
-15 20 -2 be usual
21 26 34 be vap
9 11 68 be vomit
-29 4 -20 be wad
-114 -2 -4 be wait
0 19 -27 be wake
6 -20 -26 be walk
49 73 11 be warm
8 13 -29 be way
22 24 41 be we
26 51 38 be weak
9 36 -10 be wear
21 -5 -2 be week
7 30 -40 be wel
81 69 41 be wet
-77 -33 -68 be what
106 84 86 be wheez
33 33 44 be when
15 59 82 be wher
-25 6 6 be whether
31 31 73 be white
-22 -5 -6 be whole
59 34 -54 be why
-21 -13 -9 be wide
-31 -26 -6 be wil
39 14 19 be wink
0 11 -24 be with
15 6 25 be wob
55 46 42 be word
-47 -16 -29 be work
-24 -8 -7 be worry
-102 -26 -19 be worse
2 71 98 be worth
53 -28 -19 be wreck
27 37 42 be wring
-56 -29 -27 be write
-21 -6 -27 be wrong
-1 -53 -66 be year
6 4 -79 be yellow
-45 -29 -46 be you
-66 -54 -29 be your
-70 -35 -54 beach
45 81 -18 beak
-78 -13 13 beam
-70 -32 7 bean
-36 -26 -23 bear
10 21 46 bear able
-37 -12 -11 bear on
47 34 -11 beat
2 9 32 beat like
67 -8 34 beat me
-21 15 -65 beaten
-45 -195 -106 because
0 10 22 because a
-32 -18 9 because he
-33 -14 -5 because her
-23 3 15 because his
-175 -81 -74 because i
26 -35 3 because it
124 -47 -91 because my
83 113 28 because of
-19 -20 -3 because she
18 28 19 because swallow
-106 -37 -5 because the
-36 -4 19 because they
175 -38 -5 become
165 0 0 become more
-14 -116 -50 bed
-92 -77 -53 bed and
34 28 12 bed at
46 54 46 bed hop
43 -20 -7 bed i
8 -9 42 bed last
8 8 45 bed move
2 22 -79 bed onto
-23 -17 -11 bed rest
20 36 65 bed soak
-38 -6 -47 bed to
26 21 49 bed with
-60 -81 -44 bedtim
27 -13 -18 bedtim now
0 -37 -32 bee
34 59 27 beef
179 130 166 beep
-30 4 37 beer
19 -13 40 beetroot
-55 -46 -38 beetroot salad
-69 -120 -26 before
-83 -51 -96 before a
-20 -14 -6 before an
145 -13 -14 before and
-16 -35 -27 before bed
-58 -38 -20 before do
-1 -22 -5 before each
31 -2 0 before easter
103 65 71 before it
83 91 136 before my
-72 -57 -30 before noon
-24 -1 1 before now
28 37 54 before she
-22 -16 -7 before should
-85 -34 -57 before the
-56 13 91 before you
88 47 71 beforehand
127 78 101 beforehand or
190 -48 6 begin
-17 -21 -29 begin a
9 -21 -4 begin about
156 10 10 begin after
24 -6 -4 begin around
25 80 169 begin in
4 33 38 begin jump
16 30 -19 begin on
86 -22 -44 begin the
-12 0 -32 begin with
-26 -60 -36 behalf
-26 -60 -36 behalf of
-75 -34 -37 behav
92 29 56 behind
1 0 -33 behind a
-50 -20 13 behind it
5 -4 22 behind me
64 29 172 behind my
66 43 -35 behind the
-62 -18 16 bel
-77 -42 22 bel palsy
150 121 56 believ
44 -10 -5 believ i
52 72 30 believ in
38 26 38 believ the
175 205 251 belly
31 18 2 belly ach
9 -12 -46 belly ache
4 45 44 belly agony
7 -43 -35 belly all
107 -80 -152 belly and
76 70 108 belly be
22 52 32 belly bug
-34 -4 38 belly button
59 69 118 belly cramp
34 39 84 belly go
40 24 53 belly hard
22 30 74 belly hurt
12 14 97 belly like
4 60 36 belly muscl
-25 -21 -15 belly or
38 64 -5 belly pain
3 -16 25 belly sinc
7 7 28 belly smel
6 10 28 belly under
-41 1 23 below
-45 -5 -9 below the
23 35 72 belt and
17 19 32 belt be
37 53 70 belt off
5 46 13 belt round
-12 -33 -3 bench
59 -17 -1 bench be
-1 -2 20 bench to
-62 -18 -186 bend
-26 -28 -12 bend and
21 14 -127 bend it
31 22 46 bend my
5 9 -35 bend or
13 8 -59 bend the
-69 -42 -39 bend to
-6 -44 -53 beneath
-6 -44 -53 beneath the
-30 -12 -11 beneficial
-31 -42 -52 benefit
-37 -23 -19 benign
-24 -8 -13 benign and
-35 -5 -7 benign twitch
-21 -17 -10 bent
-40 -19 6 bent to
-122 -128 -23 berlin
23 8 17 berry
-11 0 -51 beside
-296 -259 -190 best
39 -5 -2 best part
-67 -52 -30 best stretch
-16 -34 -32 best thing
-59 -34 -15 best warm
-88 -69 -65 best way
81 60 75 best when
-22 -11 21 bet
-48 -19 7 beta
-41 -16 8 beta blocker
134 176 229 better
-48 -23 -21 better by
-10 -7 -26 better habit
2 4 -31 better if
-40 -18 37 better now
176 183 199 better off
-123 -57 -48 better than
-81 -46 -54 better to
179 149 158 better with
337 317 377 between
20 16 47 between his
218 173 267 between my
21 18 13 between one
-4 13 30 between supper
47 53 98 between the
38 52 66 between them
76 -5 -5 between thumb
-35 0 -42 beyond
-34 -16 -32 beyond what
-21 -40 -34 bfs
7 6 25 bib
-5 -109 -82 bicep
-37 -10 -6 bicep after
20 -13 -11 bicep be
136 100 -137 big
3 21 3 big and
24 42 73 big for
25 9 29 big one
62 60 82 big pasta
18 40 -83 big toe
179 185 154 bigger
29 55 -8 bigger than
-27 -1 106 bike
-29 -34 -15 bil
49 73 -58 bin
23 100 -3 bin my
1 37 -16 bing
48 51 6 bingo
51 46 -1 bingo swor
10 9 -27 biologic
-31 -23 -25 biology
-13 10 -21 bird
90 94 -44 biro
55 39 233 birth
-55 -28 -25 birth weight
82 47 56 birthday
-73 -14 -109 biscuit
-31 -24 -17 biscuit and
62 199 -16 bit
31 37 82 bit a
0 -2 -52 bit achy
-35 -15 -13 bit after
17 32 68 bit and
-61 -19 15 bit be
1 -23 -18 bit between
17 -17 -39 bit by
45 19 97 bit embarras
47 25 -23 bit foggy
-4 -49 -25 bit go
-46 -47 1 bit high
1 3 42 bit jelly
6 6 -108 bit lighthead
56 51 64 bit me
21 41 -48 bit more
90 111 86 bit my
-277 -293 -273 bit of
10 34 114 bit off
-40 6 -8 bit on
10 -11 -46 bit over
22 -34 18 bit pink
14 14 40 bit puf
25 21 -7 bit puffy
8 47 51 bit queasy
15 -37 -11 bit red
101 102 162 bit shivery
-3 -28 -9 bit sinc
15 36 4 bit sore
-2 5 -34 bit swimmy
-39 -23 -8 bit this
27 43 98 bit through
-21 -14 -8 bit tingle
2 -21 -11 bit too
12 -55 -29 bit twitch
11 10 -23 bit unsteady
15 7 -24 bit up
19 20 0 bit wob
-7 -3 -66 bit woozy
113 135 -1 bite
95 114 61 bite by
97 69 0 bite caus
-81 -68 -60 bite my
21 20 49 bite tongu
-42 170 80 black
-124 25 -60 black and
14 21 -7 black at
8 42 58 black out
4 5 27 black tarry
40 -19 -10 blackout
78 31 -92 blad
4 9 27 blad and
48 -2 0 blad my
2 6 -74 blad sinc
3 -5 -26 blad stick
-2 -30 -20 blad that
7 45 -122 bladder
-1 -6 -22 bladder tablet
-68 -63 -49 blam
0 -14 20 blam the
52 -6 37 blank
45 -11 -11 blank out
63 53 47 blanket
63 49 62 bleach
47 102 202 bleed
-14 13 57 bleed for
-62 -71 -95 bleed out
-9 -59 -37 bles
4 -36 -28 bles him
37 0 -57 blind
12 17 -51 blind come
41 21 12 blind headach
20 15 54 blind in
120 -66 13 blink
31 -80 -18 blink and
27 -34 -40 blink hard
62 40 40 blink or
146 199 70 blister
5 9 45 blister and
-22 -13 -35 blister have
1 32 81 blister in
-11 1 -41 blister on
15 10 25 blister pack
-51 -49 -102 block
-41 -16 8 blocker
-31 -26 -28 blog
55 14 -24 blok
-28 -10 -79 blood
-87 -62 -46 blood and
-27 -20 -12 blood be
-61 -28 -23 blood cant
20 48 98 blood come
21 -38 -23 blood fine
-119 -115 -143 blood flow
-25 -15 -11 blood get
-79 -64 -54 blood in
43 26 -9 blood last
138 -8 -10 blood never
-21 -20 -23 blood not
46 -84 -81 blood pressur
-22 -7 -14 blood result
45 33 46 blood round
2 9 42 blood run
173 128 -12 blood test
-19 38 -16 blood thinner
10 -15 -34 blotch
35 52 -27 blotchy
10 8 20 blotchy and
-44 18 -34 blow
-8 35 -7 blow my
-24 -33 -11 blow out
-15 4 -44 blow up
60 7 -20 blue
24 37 -65 blue and
-27 -15 1 blue i
-18 -7 48 blue inhaler
73 -22 -9 blue moon
86 36 72 blue one
6 8 33 blue round
-69 -12 10 blurry
-105 -18 -3 blurry eye
48 57 112 board
-28 -9 -11 board and
49 31 29 boat
-44 -43 -32 bob
-117 -285 -101 body
71 -10 -5 body ach
95 124 139 body be
-45 -19 -21 body do
9 -32 6 body feel
128 58 83 body have
-35 -23 -11 body i
-1 6 61 body jump
51 -9 -2 body start
-43 -22 -21 body when
7 -90 -83 bodybuilder
-22 3 73 boil
44 51 30 boiler
29 35 57 bolt
45 38 59 bolt upright
4 24 -10 bomb
71 75 -204 bone
12 38 -25 bone ache
7 9 26 bone dry
11 10 -23 bone new
62 95 142 bonfir
-19 -23 -30 bonk
23 14 14 boob
-86 -51 -61 book
-64 -28 -36 book in
-47 -22 -14 booster
109 110 -2 boot
12 29 -34 boot and
49 44 -8 boot on
14 16 74 bootcamp
29 58 -9 booz
-30 -20 10 bor
12 8 22 bor health
-30 -17 -13 bor to
-34 -26 -11 border
-58 -54 -23 boredom
-141 -109 -117 born
-20 -2 6 borrow
-351 -179 -171 bos
-64 -27 -13 bos be
-103 -56 -39 bos have
-56 -24 -21 bos i
-127 -42 -23 bot
47 25 174 both
5 15 48 both and
-139 -70 -105 both arm
-27 -23 -33 both be
99 -54 -21 both calv
30 34 67 both eye
-81 -69 -128 both foot
3 4 26 both for
13 23 45 both get
7 11 27 both go
81 67 -72 both hand
-25 -40 -49 both have
7 52 281 both leg
73 -8 85 both my
40 18 48 both of
63 0 -14 both shoulder
6 21 27 both side
-101 -14 -59 bother
5 22 -13 bother anybody
26 14 35 bother anyon
-113 -39 -66 bother me
-27 -43 -36 bother the
57 -7 27 bother with
-1 9 42 botox
4 3 50 botox for
197 172 266 bottl
7 13 50 bottl be
5 7 23 bottl bean
24 30 39 bottl in
41 -18 -19 bottl of
-24 -25 -15 bottl on
16 42 42 bottl sinc
-156 -119 -89 bottom
-26 -23 -11 bottom and
-65 -41 -44 bottom lip
-45 -35 -3 bottom of
158 143 112 bought
-88 -11 -9 bought a
38 51 -26 bought thre
91 150 137 bounc
-25 -21 -33 bounc about
48 13 -13 bow
-32 35 -27 bowel
18 35 -2 bowel and
-53 -42 -85 bowel cancer
13 -15 -48 bowl
149 107 14 box
10 14 25 box and
-32 -14 -11 box for
81 52 64 box of
10 7 -80 box open
-40 -12 -7 box up
49 70 44 boy
-49 -38 8 boy have
30 13 -8 boy in
6 6 -25 boy of
26 78 91 boyfriend
111 72 76 boyfriend be
58 63 0 bp
42 59 -7 bp 152
3 6 49 bp be
-20 -18 -10 bp tablet
2 -29 -47 bra
-23 -29 -27 bra strap
-67 -80 -84 brac
-14 -17 -30 brac at
-238 -217 -134 brain
-39 -37 -34 brain and
71 70 104 brain fog
-60 -44 -38 brain like
-26 -19 -21 brain tumor
-24 -11 -12 brain tumour
-37 -41 -25 brand
-21 -11 -3 brand new
11 6 20 brandy
-24 -45 -39 bread
-204 -148 -150 break
-27 7 -14 break a
-28 -34 -34 break and
-100 -48 31 break my
27 28 -9 break the
-45 -13 -12 break up
-20 7 29 breaker
91 91 29 breakfast
17 40 67 breakfast and
-64 -63 -37 breakfast cough
89 66 93 breakfast he
-25 -15 -19 breakfast how
-139 -80 -100 breakup
19 27 20 breast
18 20 36 breast cancer
-9 -24 55 breastbon
-52 -47 -18 breastbon that
-7 26 -1 breastfeed
259 324 268 breath
47 66 -60 breath and
-45 -34 -17 breath away
70 25 0 breath be
18 22 -21 breath but
21 16 14 breath deep
33 -15 -31 breath easy
-155 -69 -89 breath fine
-18 -7 24 breath for
-22 -7 -12 breath get
14 16 32 breath have
-22 -5 12 breath he
-52 -56 -38 breath i
48 45 133 breath in
6 9 28 breath like
11 21 -5 breath normal
17 32 -102 breath ok
42 41 -55 breath okay
15 9 21 breath or
1 3 28 breath sinc
3 26 37 breathless
-33 4 0 breathless i
29 -17 -3 breathless no
44 51 -32 brekky
-61 -54 -35 brew
-32 -28 -85 brick
227 172 208 bridg
37 41 53 bridg on
-26 -17 -17 brief
135 100 41 bright
20 14 -100 bright as
7 7 47 bright green
44 36 83 bright red
95 74 94 brilliant
-148 -32 -76 bring
12 26 14 bring it
-63 -52 -49 bring on
-6 -2 -22 bring the
30 31 48 bring up
-27 -12 -6 british
102 74 117 bro
-79 -61 -53 brother
28 17 48 brother and
17 18 59 brother be
31 27 32 brother do
4 5 -48 brother get
8 2 20 brother in
-63 -32 -24 brother wedding
71 76 102 brought
10 14 29 brought the
120 101 103 brought up
29 26 -43 brow
372 252 349 brown
5 -22 0 brown and
96 68 103 brown as
-61 -34 -45 brown inhaler
104 86 127 brown pee
8 12 -49 browny
16 52 7 bruis
19 15 -63 bruis and
-26 -18 25 bruis now
-33 -65 10 brush
23 18 8 brush it
61 -8 67 brush my
17 42 76 btw
22 22 40 bub
-10 25 67 bubbl
-93 -57 -31 bucket
-77 -71 -47 bucket and
15 34 52 buckl
0 19 30 buddy
-35 -4 7 budg
-60 -20 -18 budget
-58 -18 -14 budget meeting
-4 -1 24 budgy
2 1 28 budgy have
-130 -109 -137 bug
20 31 -54 bug and
-27 -33 -5 bug be
1 1 -55 bug go
1 3 -37 bug now
4 20 59 bug sinc
-85 -52 -48 build
-22 -13 -17 build me
-26 -17 -19 build up
-16 -43 -49 building
-6 -22 -10 building up
-66 -41 -40 built
-88 -65 -30 bul
54 61 42 bulb
-28 -14 -23 bulbar
154 128 173 bulg
13 21 21 bulg up
16 -35 -13 bullsey
33 23 -4 bullsey ring
35 -77 -30 bum
18 15 61 bum and
46 -22 -24 bum cheek
-65 -80 -133 bump
15 11 -42 bump abov
-9 10 60 bump be
29 -6 -6 bump into
66 3 -30 bump my
23 13 18 bump no
8 -30 -11 bump on
-35 1 3 bump the
72 55 -29 bunch
69 45 -7 bunch of
21 20 -19 bunk
1 43 6 bunny
62 36 41 burger
79 91 51 burn
71 39 26 burn and
62 -3 -1 burn at
21 28 64 burn on
30 21 -122 burn pee
5 8 -26 burn to
62 66 152 burn up
-69 -76 -54 burn when
-47 -41 -6 burnt
-30 -21 -6 burnt out
-10 -10 -24 burpe
-24 15 32 burst
29 21 26 bury
62 -17 -36 bus
7 18 38 bus stop
-16 -27 -33 business
-32 -9 -23 busy
292 166 124 but
16 29 -5 but after
39 -10 -9 but also
-172 -85 -111 but be
15 17 25 but can
4 5 -26 but cant
28 24 23 but chat
49 64 -5 but do
-45 -21 -21 but doesnt
0 2 -33 but get
-83 -56 -98 but he
1 8 -23 but his
135 -97 -3 but i
69 -46 -87 but it
23 -8 36 but its
1 12 41 but like
6 7 24 but main
12 33 109 but my
-20 -18 -28 but no
17 42 37 but not
25 -39 17 but now
30 17 31 but only
11 -10 33 but over
52 50 74 but she
22 77 60 but sinc
-136 -73 -112 but stil
35 16 11 but that
82 33 85 but the
69 100 21 but ther
-26 -8 -62 but they
42 10 18 but this
29 -17 14 but thre
14 14 76 but today
58 46 67 butter
5 10 23 butter toast
-28 -14 -7 butterf
-53 -10 -48 butterfly
-53 -10 -48 butterfly in
-63 -25 -2 buttock
-44 36 -48 button
44 47 81 button and
41 41 58 button battery
-41 -34 -5 button key
-40 11 34 button my
-33 4 -44 button on
-56 -82 -88 buy
82 129 118 buz
65 38 38 buz and
4 8 31 buz hand
0 42 43 buz in
133 54 -67 by
-2 40 57 by a
-12 29 -17 by accident
70 74 114 by an
-28 -14 -14 by and
32 35 -3 by august
22 -18 -16 by bit
28 2 -12 by breakfast
0 -23 -10 by choic
27 21 -5 by day
42 38 -41 by evening
6 10 22 by his
21 -6 -3 by it
8 -14 82 by itself
8 -35 -43 by littl
13 -24 -31 by lunch
196 192 198 by mistak
4 -23 -21 by month
-48 -43 -33 by morning
11 -58 -2 by my
34 -14 -9 by myself
11 16 23 by name
2 3 -23 by nine
-30 -30 -46 by stafford
-65 -24 -67 by teatim
55 43 84 by ten
-47 -26 -30 by that
82 36 -91 by the
-90 -22 23 by themselv
38 33 60 by then
-34 -1 -1 by twitch
-41 -21 -14 bypas
3 7 31 c section
5 4 -60 cabin
13 31 0 cabinet
22 24 54 cabl
176 -7 -5 cafe
85 84 90 caffein
51 36 29 caffein and
-66 -6 -10 caffein help
26 24 37 caffein in
-25 -21 -6 caffein or
14 17 31 cake
16 19 33 cake and
-255 -162 -211 cal
-29 2 -14 cal i
69 68 96 cal me
16 21 38 cal with
-285 -218 -248 calcium
-7 -1 -35 calcium be
-34 -32 -10 calcium for
-55 -44 -44 calcium in
-18 -230 -302 calf
4 15 48 calf a
-38 -12 -5 calf after
57 -72 -53 calf and
88 46 52 calf be
-4 -13 51 calf cramp
-71 -2 -1 calf exercis
118 -11 -6 calf flicker
-48 -24 -13 calf go
54 -11 -24 calf have
-81 -36 -21 calf i
-41 -16 -11 calf in
-81 -26 -7 calf jump
-2 22 29 calf keep
121 -27 -11 calf now
-26 -5 -15 calf on
126 8 28 calf pain
-34 -12 -7 calf rais
-35 -8 -2 calf sinc
-70 -14 -16 calf stretch
-6 27 -18 calf that
-149 -91 -97 calf the
31 -44 -41 calf then
-106 -53 15 calf twitch
71 117 195 calm
-54 -26 -26 calm down
-32 -3 -4 calm it
-51 -43 -76 calm my
35 44 96 calm now
75 59 73 calm the
-5 17 37 calmer
37 -29 -12 calory
38 -322 -393 calv
60 50 -49 calv and
-63 -45 -15 calv be
1 -20 -31 calv cramp
0 -11 25 calv have
-25 -3 -28 calv hurt
-2 -28 -11 calv jump
-34 -16 -29 calv knot
-4 -71 -41 calv like
-43 -37 -15 calv seize
61 49 -3 calv so
106 38 -65 camera
-15 -3 -51 camp
4 33 -6 campylobacter
-485 -324 -399 can
-51 -13 -9 can a
-22 -11 -13 can an
12 29 126 can barely
-60 -38 -43 can be
-28 -8 -15 can come
-14 36 49 can do
20 22 -24 can drink
49 26 46 can electrolyt
-95 -60 -70 can feel
40 42 42 can find
118 101 159 can get
-40 -21 -14 can give
55 69 135 can hardly
39 39 49 can hear
21 8 60 can hop
-347 -445 -362 can i
-127 -58 -53 can it
-56 -42 -11 can lift
22 59 25 can move
-116 -95 -90 can my
3 27 -6 can of
323 255 327 can only
-16 -30 9 can pee
-1 1 -22 can push
9 20 26 can read
301 65 47 can see
-56 -26 -16 can somebody
51 46 -1 can statin
48 -15 -46 can stil
30 22 23 can stres
-59 -26 -64 can swallow
-40 -25 -41 can take
22 17 -59 can talk
-146 -75 -73 can that
-38 -29 -33 can the
-101 -69 -50 can they
-37 -26 -17 can use
37 30 48 can wait
-30 -12 5 can walk
1 -1 -71 can we
142 161 141 can you
-43 -14 -13 canal
-43 -13 -12 canal my
135 86 121 cancel
129 101 129 cancel the
-3 25 4 cancer
27 43 18 cancer in
-83 -26 27 candl
-28 -38 -23 candl last
16 28 55 candl wax
365 364 247 cant
22 19 33 cant be
20 17 -12 cant bear
42 25 -114 cant bend
-121 -122 -103 cant breath
1 2 -20 cant bring
12 18 34 cant catch
-18 -19 -53 cant chew
28 49 -104 cant cock
-46 -23 -14 cant come
50 -51 -21 cant concentrat
70 79 128 cant cough
84 126 -56 cant do
-46 -32 -16 cant drop
9 -91 -49 cant eat
-48 -32 -22 cant even
17 -9 -96 cant face
19 106 200 cant feel
10 -14 45 cant find
15 19 43 cant finish
-11 -23 -19 cant focus
18 44 68 cant follow
131 243 360 cant get
-12 -44 -20 cant hang
-38 -52 -49 cant help
51 98 87 cant hold
-41 -27 4 cant i
85 96 -34 cant keep
79 50 -5 cant lie
-40 -61 -219 cant lift
-43 -47 -25 cant lower
0 10 72 cant make
58 40 202 cant move
44 19 105 cant pee
40 45 -15 cant pul
72 88 -17 cant push
-9 -36 -84 cant put
-29 -52 -36 cant reach
-45 -26 11 cant read
6 -2 -45 cant recal
-1 -2 33 cant remember
-27 -9 -17 cant right
28 38 16 cant rol
40 49 66 cant rous
-31 -3 -8 cant say
34 -70 -101 cant see
13 -27 -16 cant seem
2 4 -57 cant shut
-55 -83 -108 cant sit
53 63 -124 cant sleep
17 -44 -47 cant smel
-21 10 117 cant stand
23 -6 48 cant stop
26 46 52 cant straighten
9 60 95 cant swallow
27 29 40 cant talk
169 83 176 cant tell
-1 17 55 cant think
-2 0 -37 cant touch
-83 -65 -97 cant turn
-76 -21 -20 cant type
-25 -23 6 cant wake
-7 -4 123 cant walk
5 11 56 cant wiggl
12 -28 -13 cant work
-111 -62 -51 cant you
-5 12 55 cap
-25 -19 -19 capital
-33 -7 -9 capsul
-35 -22 -18 captain
-25 -17 -29 caption
136 141 126 car
65 57 100 car crash
-37 2 -39 car door
16 23 36 car have
-26 -15 -13 car park
19 16 38 caravan
0 44 29 carb
1 14 -24 carbamazepin
2 13 -84 carbimazol
75 107 50 carbon
75 107 50 carbon monoxid
3 40 53 card
-26 -14 -10 card be
0 1 -21 cardiac
24 -5 -1 cardigan
-42 -6 -7 cardiologist
-6 6 31 care
-20 9 35 care home
139 90 97 care if
-35 -30 -50 career
-30 -25 -45 career suicide
60 77 114 carer
-56 -16 21 carer here
-64 -36 -26 carpet
147 -74 -84 carry
-16 -13 -30 carry a
-33 -31 -31 carry her
-27 6 19 carry him
21 22 40 carry in
175 -89 -85 carry on
84 37 -64 carry the
-46 -40 -57 case
-97 -19 -8 cash
1 22 61 cashew
-2 25 -25 cast
-38 -39 -39 casualty
183 267 42 cat
25 34 -39 cat bit
27 42 80 cat for
61 54 79 cat go
-22 -19 -27 cat have
144 95 96 catch
15 5 24 catch a
99 93 91 catch my
25 47 80 catch shut
45 25 108 catheter
-37 -29 -34 cauda
-37 -29 -34 cauda equina
-57 9 -177 caught
18 35 -21 caught me
-43 -19 -19 caught my
-388 -415 -386 caus
-37 -30 -35 caus and
-27 -15 -15 caus it
105 76 43 caus muscl
-53 -38 -31 caus of
-29 -5 -7 caus the
-29 -58 -30 caus this
-63 -38 -4 caus twitch
50 23 20 caustic
50 23 20 caustic soda
-64 -46 -126 ceiling
-54 -41 -103 cel
60 33 76 cellar
-96 -69 -61 cement
18 31 68 centr
-39 1 10 central
-38 -44 -44 central nervous
24 -7 -7 cereal
-64 -43 -35 certain
-56 22 -32 chainsaw
118 111 -42 chair
13 13 -45 chair and
7 14 -33 chair with
-6 -26 2 chalky
196 160 92 challeng
30 29 46 challeng and
-2 -14 -45 champion
-93 -19 -4 chanc
-35 -18 -11 chanc of
34 24 23 chanc to
-163 -150 -37 chang
54 38 60 chang her
-41 -18 -16 chang in
62 -7 -3 chang job
21 23 39 chang my
9 7 24 chang tabl
-27 -12 -12 chang to
-22 -28 -20 chapel
-32 -19 -22 chapter
-48 -38 -29 charg
-34 -15 -5 charity
-19 -2 -21 charley
-19 -2 -21 charley hors
2 5 54 chart
8 10 33 chart for
-114 -2 -3 chas
44 37 -96 chat
2 2 -84 chat and
23 -34 -30 chatbot
-1 -20 28 chatter
5 25 -70 chatty
-48 -38 -32 cheap
-23 -21 -30 cheapest
-54 -70 -83 cheat
-64 -112 -130 check
-13 1 32 check last
4 -48 -74 check my
90 45 79 check out
-23 -50 -93 cheek
33 -17 -4 cheek all
7 12 37 cheek and
92 -6 -30 cheek be
13 27 -31 cheek go
34 -10 -8 cheek have
-7 16 -31 cheek on
13 17 30 cheek right
-47 -33 -26 cheek twitch
-197 -125 -141 cheer
-115 -59 -89 cheer mate
-35 -12 -13 cheerful
-5 1 -60 chef
-13 23 -26 chemist
199 154 308 chemo
24 15 58 chemo cycl
52 49 92 chemo temperatur
40 3 26 cherry
-16 -10 -54 ches
70 86 139 chest
-33 -31 -187 chest and
52 63 52 chest be
13 11 21 chest burn
-42 -35 -19 chest clear
2 5 -37 chest cold
-67 -45 -22 chest easy
9 15 21 chest feel
5 35 8 chest for
5 7 -41 chest infection
15 1 23 chest like
84 24 45 chest muscl
3 53 129 chest pain
89 62 141 chest sinc
-96 -114 -186 chew
14 30 35 chew and
5 -38 -20 chew nothing
19 11 -25 chew sight
-19 17 38 chew the
-77 0 3 chew toffe
5 8 21 chi
-23 14 107 chicken
20 25 -27 chickenpox
-151 -126 -112 chil
-20 -30 -7 chil by
-62 -54 -49 chil what
16 -109 17 child
-94 -49 -65 child be
49 38 30 child get
-55 -40 -27 child have
45 32 53 child i
27 12 40 child in
32 32 49 child swallow
-29 -7 -11 child the
70 67 82 child would
-63 -30 -28 chilly
20 -147 -26 chin
38 19 68 chin down
55 -10 -7 chin quiver
-23 -55 -43 chin to
-54 -50 -45 chin wobbl
9 39 -25 chip
18 45 -21 chip in
14 30 91 chiropractor
3 3 25 chiropractor crack
-23 -12 -19 chlorid
-42 -72 -57 chocolat
28 -4 -6 chocolat and
-15 -31 -11 choic
110 116 154 choke
-56 -39 -32 choke in
22 21 41 choke no
64 89 70 choke on
107 156 -6 cholesterol
65 84 -27 cholesterol tablet
-5 26 12 chop
-33 -10 -16 chop onion
-43 -46 -13 chopstick
26 -77 -77 christma
4 -21 -18 christma and
-35 -13 -14 christma i
-151 -18 -10 chronic
-71 -9 -6 chronic pain
79 19 21 chuck
18 -15 -23 chuck my
51 45 45 chuck up
60 64 16 church
47 39 53 church bel
65 64 65 cig
-37 20 17 cigarett
-83 -9 -5 cigarett and
58 38 5 ciprofloxacin
56 36 23 ciprofloxacin for
-20 -3 6 circuit
-155 -146 -104 circulation
-31 -14 -18 circulation and
-16 -24 -18 circulation troubl
157 -4 -72 citalopram
-44 -25 -15 cite
-44 -25 -15 cite the
-27 -28 -16 citrat
-2 -2 -43 ck
31 29 1 clammy
16 12 29 clammy and
56 40 98 clamp
91 36 104 clamp shut
30 4 12 clap
-116 -40 -13 clapper
-59 -37 -17 clapper sinc
77 73 45 clarithromycin
9 13 -25 clarithromycin for
76 -12 45 class
-21 -18 16 class first
5 10 39 class for
10 0 20 class i
1 2 34 classify
38 64 26 claw
17 64 -11 clean
12 23 30 clean emg
45 29 24 clean in
48 61 4 clean the
87 88 98 cleaner
2 -6 -179 clear
12 10 30 clear a
55 47 102 clear as
7 -21 -18 clear emg
75 51 -66 clear head
25 -18 -5 clear i
34 -4 4 clear me
13 5 37 clear my
-55 -35 -19 clear now
-16 -26 24 clear up
27 25 37 clear watery
-181 -141 -143 clench
-27 -19 -29 clench could
-32 -27 -45 clench my
-23 -10 -9 clench without
-51 -34 -56 cleveland
-51 -34 -56 cleveland clinic
-127 -65 -6 click
11 -25 -10 click and
-117 -20 -19 click when
40 6 -13 client
-107 1 -72 climb
32 -14 -15 climb be
28 -22 -20 climb snow
30 63 21 climb stair
5 -39 -24 climb up
-91 -4 39 clinic
-70 -20 -22 clinic be
-23 -15 -26 clinic near
35 85 194 clock
-67 -45 -37 clock and
-52 -28 -20 clock chang
1 -28 -29 clock go
28 14 32 clock news
-74 -32 -22 clog
29 24 76 clonazepam
-74 -55 -51 clopidogrel
-8 -8 -33 clopidogrel and
190 167 151 clos
7 21 29 clos after
26 29 -32 clos for
-1 10 -23 clos my
41 40 45 clos up
8 173 103 clot
-85 -11 -37 clot in
79 49 106 cloudy
23 24 1 clozapin
-120 -65 -67 club
15 28 33 clue
9 20 24 clue what
-41 -72 22 clumsy
-81 -82 -37 cluster
-62 -42 -43 clutch
-38 -39 -38 cns
235 205 227 co
212 158 119 co alarm
20 42 131 co codamol
-44 -38 -135 coach
-28 -23 -35 coach be
-26 -27 -21 coach say
22 52 19 coars
-21 -11 26 coast
-40 -23 -10 coast path
14 -13 54 coat
26 18 69 cob
65 70 130 coca
65 70 130 coca cola
57 69 -138 cock
16 21 -87 cock it
20 42 131 codamol
33 -21 -27 code
80 -1 0 code for
89 76 52 codein
-34 -199 -134 coffe
-7 -5 22 coffe and
-63 -32 -30 coffe at
120 -7 -5 coffe give
128 101 160 coffe ground
29 1 9 coffe i
44 36 55 coffe machin
82 62 60 coffe then
-66 -41 -47 coin
2 -31 -11 coincidenc
45 59 189 coke
117 139 239 cola
82 173 318 cold
-3 12 59 cold after
72 150 281 cold and
45 49 58 cold as
-15 -9 -20 cold be
-63 -7 -42 cold in
-44 -33 -32 cold morning
8 40 0 cold on
3 4 -48 cold sinc
25 27 68 cold sober
-32 -23 -19 cold tap
3 42 -66 cold turkey
25 27 50 cold water
3 -26 -30 cold when
-46 -27 -38 colic
-68 -44 29 collaps
-29 -18 10 collaps and
-60 -47 -48 collaps i
-95 -61 -57 colleagu
123 80 114 colly
183 226 296 color
8 7 30 color and
175 186 276 color of
66 89 -55 colour
-60 -61 -62 coma
-56 -58 -58 coma after
76 93 -41 comb
28 37 25 comb my
5 33 26 combin
2 5 -41 combo
250 334 330 come
-57 -11 -11 come a
6 6 -34 come and
-33 -9 -14 come at
57 97 56 come back
54 152 247 come down
14 7 -21 come downstair
-30 -11 -19 come everyon
-85 -38 -33 come from
27 18 63 come good
-22 -14 -15 come he
11 25 56 come home
-85 -74 -60 come i
25 7 -24 come in
-20 -12 -34 come into
49 -3 -1 come more
-24 -13 -10 come my
7 20 26 come next
-39 -26 74 come nine
110 -173 -55 come off
74 -89 -134 come on
271 289 338 come out
37 36 50 come over
-22 -16 -11 come right
169 138 97 come round
30 47 39 come straight
-35 -13 -17 come the
5 28 -55 come up
-20 -27 6 come with
-52 -34 -11 comedy
-11 -4 -24 commod and
-121 -90 -81 common
-22 -19 -10 common caus
-17 -6 -21 complain
-40 -24 -21 complaint
27 33 77 complet
11 17 46 complet that
-10 21 -67 completely
12 23 -25 completely fine
27 35 -65 completely normal
-25 -36 -4 computer
-24 -36 -3 computer he
174 -3 -4 con
50 -51 -21 concentrat
-90 -40 -37 concern
-20 -8 -12 concern if
-142 -128 -54 concert
1 10 23 concret
21 22 31 concret and
-25 -16 -12 concret from
-7 -51 -28 concussion
-120 -86 -88 condition
-45 34 -8 confuse
65 73 106 confuse and
-32 -22 -25 confuse i
-45 -26 -25 confuse twitch
-45 -20 -11 confuse with
-54 -43 -36 connect
-58 -26 -21 connection
80 93 122 conscious
5 7 -23 conservatory
115 -9 -62 constant
-86 -61 -77 consultant
-31 -18 -29 consultant say
-58 -31 -28 consultation
-42 -29 -18 contact
-32 -16 -12 content
105 -2 -3 continuous
16 10 -67 contraceptiv
16 11 -65 contraceptiv pil
-132 -59 -55 contract
-25 -10 -16 contract on
11 -7 -63 contraction
10 8 28 contrast
-69 -13 -8 control
24 -5 -2 control for
16 29 -43 control my
5 23 96 control of
86 68 66 conversation
45 -8 23 convinc
45 -18 -11 convinc i
-23 -16 -17 convinc it
98 97 84 convuls
-84 -36 -17 convulsion
-49 -62 -12 cook
86 101 42 cooker
1 -3 -40 cooker hood
55 44 21 cool
72 46 45 cool down
112 85 78 cope
1 5 45 copy
-57 -21 -1 coq10
-129 -116 -137 cord
-9 -30 -24 cork
-55 37 48 corner
34 59 27 corner beef
-28 -2 23 corner have
-144 -83 -33 corner of
-70 -27 -10 cornwal
-20 -3 -2 coronary
-95 -60 -66 correct
-31 -25 21 correction
-31 -25 21 correction i
-59 -31 -15 cortisol
-10 20 25 cost
-35 -14 19 cot
-26 -36 -5 cotton
-34 -43 9 cotton wool
-40 -9 -32 couch
28 30 44 couch and
-7 -31 -11 couch to
143 284 154 cough
-1 -1 35 cough a
-14 -8 -20 cough and
29 -16 -5 cough for
5 33 -1 cough hard
-116 -93 -71 cough it
13 -16 -22 cough on
30 22 -49 cough otherwis
23 20 52 cough proper
33 68 78 cough up
-577 -473 -393 could
-51 -47 -42 could a
-33 -13 -12 could an
-39 7 47 could be
23 17 29 could cramp
29 4 -49 could do
-15 -16 -21 could either
96 65 96 could i
-115 -113 -147 could it
-35 -25 -10 could murder
-25 -12 -8 could my
-26 -17 -6 could not
108 91 123 could read
-30 -2 -11 could see
13 -37 -35 could sit
-23 -11 -12 could something
-28 -10 -16 could take
-90 -58 -24 could that
-116 -58 -47 could the
-30 -15 -19 could they
79 12 46 could you
-174 -106 -60 couldnt
-32 -16 15 couldnt do
-105 -97 -25 couldnt feel
57 46 56 couldnt find
-17 22 -23 couldnt get
-20 -29 -45 couldnt move
50 45 -31 couldnt say
5 -1 -27 couldnt speak
-15 -21 16 couldnt stop
-13 -1 27 couldnt tell
-50 -6 -4 council
-91 -238 -7 count
-24 -5 -5 count among
-76 -90 -55 count as
-22 -14 -21 count for
16 11 -65 count only
-18 -21 -43 count sheep
15 19 38 count them
23 42 93 count to
-24 -14 -8 counter
119 -182 -157 coupl
34 -43 -34 coupl month
41 -105 -119 coupl of
56 77 131 cousin
16 16 31 cousin get
20 26 18 cousin have
5 21 56 cover
65 84 98 cover in
-53 -31 -9 cover it
-165 -127 -70 covid
-64 -1 -1 covid last
-105 -66 -48 cow
-29 -23 -16 cowboy
-67 44 -42 crack
7 58 18 crack in
4 22 27 crack it
21 18 -15 crack on
-43 -18 16 crackl
-141 -134 -181 cramp
-68 -43 -45 cramp after
27 34 -2 cramp all
-33 -70 -48 cramp and
9 32 38 cramp any
32 46 -11 cramp as
89 22 -7 cramp at
-5 -100 -77 cramp be
38 -19 -6 cramp begin
53 69 -29 cramp but
7 4 -25 cramp calv
12 12 26 cramp caus
-23 -21 -15 cramp do
30 -11 -3 cramp every
26 37 61 cramp everything
32 34 -55 cramp everywher
23 6 33 cramp for
-57 -4 24 cramp from
1 26 30 cramp get
-5 -25 -11 cramp have
116 -17 -14 cramp how
-32 -6 -6 cramp hurt
-52 -61 -48 cramp i
-103 -47 -112 cramp in
15 34 10 cramp into
-60 -25 -7 cramp last
-26 -11 -6 cramp leg
83 58 66 cramp like
20 17 49 cramp low
32 -3 -1 cramp most
-47 -5 31 cramp my
-31 -9 -15 cramp on
-30 -9 -3 cramp once
3 25 44 cramp one
1 5 -42 cramp only
-21 -16 -13 cramp or
-29 -18 -13 cramp really
12 -23 -8 cramp say
42 39 69 cramp should
65 -9 -5 cramp sinc
100 -23 -13 cramp so
16 -2 -30 cramp start
25 21 -27 cramp stil
-53 34 -33 cramp that
-51 -23 -14 cramp tip
-34 -20 -15 cramp twic
107 -20 -7 cramp wake
-29 -15 -19 cramp what
-18 15 -22 cramp would
-2 51 94 crash
26 -23 -51 crav
132 37 -57 crawl
-23 -18 -9 creak
-81 -51 -32 cream
-51 -31 -22 cream on
30 -35 -16 creatin
53 -23 -11 creatin and
32 38 59 creep
21 39 69 creep in
11 2 -46 crept
4 31 -13 crept from
3 -51 -25 crept up
-26 -26 -14 crew
60 65 67 cricket
24 40 57 cricket bal
-14 -16 -20 crim
-47 -33 -56 crippl
23 16 17 crisis
23 16 17 crisis number
-2 -5 -85 crisp
35 20 16 crisp and
-53 -18 -7 crisp yesterday
31 19 67 croaky
-35 -16 17 crocus
21 10 24 crook
-55 -8 -8 crop
27 62 -171 cros
4 3 -29 cros and
28 23 25 cros because
-28 -27 -78 cros leg
-5 24 -65 cros my
32 40 67 cros the
63 61 80 crossfit
26 48 16 crossword
-57 -23 -48 crossword sudden
47 27 42 crossword this
22 26 54 crow
-33 -9 -133 crown
-10 34 -3 cruis
5 -1 -73 crumb
65 103 88 crush
33 53 79 crush weight
2 6 -47 crust
6 12 -44 crutch
69 92 40 cry
-60 -20 -5 cry a
-43 -5 104 cry and
23 33 75 cry go
46 -43 -25 cry in
-35 -38 -22 cry most
64 88 -9 cry no
3 6 31 cry when
-16 11 -31 cry with
-33 -58 -46 cs
-75 -83 -46 ct
-24 -30 -8 ct dye
15 32 43 cube
5 5 -118 cuddl
53 51 18 cuf
44 30 30 cuf say
-34 -19 -12 culprit
-60 -72 -72 cup
-2 -27 -26 cup in
-113 -59 -131 cup of
-36 -35 -152 cupboard
-17 -3 -45 cupboard door
88 89 108 cupful
58 63 55 cupful of
-30 -32 -49 curabl
-96 -94 -77 cure
-132 -41 -17 curious
-25 -15 -23 curious after
-29 5 41 curious what
55 30 160 curl
35 28 56 curl in
37 -23 -4 curl under
-19 11 82 curl up
-36 -32 -31 current
73 139 256 curtain
25 49 105 curtain come
42 26 34 curtain shut
-57 -33 -5 cushion
27 22 -80 custard
29 -13 -15 customer
64 61 290 cut
127 100 98 cut again
-68 -121 -89 cut down
114 124 186 cut my
28 35 76 cut myself
-61 -97 -64 cut off
-54 -30 -36 cut out
-41 -47 -67 cut them
-57 -36 -77 cute
-81 -12 -12 cute or
31 34 67 cycl
-49 -31 -23 cystitis
-160 -89 -119 d
37 5 -153 dad
-24 21 6 dad a
-65 -33 -30 dad and
32 25 -12 dad arm
32 26 -25 dad be
39 -11 -7 dad die
-28 -14 -14 dad do
-39 -17 13 dad have
3 -18 -35 dad in
-33 -11 -17 dad jerk
-23 -16 -12 dad kidney
-50 -39 -48 dad shoulder
57 46 69 dad smil
3 -24 -35 dad talk
32 29 36 dad with
43 5 7 daft
53 -32 19 daily
164 -1 0 daily activity
-23 -3 -1 daily and
72 25 -5 daily for
-24 -9 -5 daily life
-23 -3 -1 daily walk
-24 -19 -11 dairy
-38 -34 -38 damag
26 46 -12 damp
26 46 -12 damp nappy
-62 -44 -29 dan
-87 -75 -41 danc
0 6 -26 danc about
29 -18 -21 danc at
-11 -65 -55 danger
7 -30 -18 danger from
-21 -11 -16 danger sign
-197 -29 -83 dangerous
35 34 -91 dangl
7 12 28 dare
57 11 32 dark
3 6 -33 dark and
106 87 129 dark brown
4 8 27 dark stuf
28 -4 -14 darker
-96 -56 -20 date
-31 -15 -14 date of
-32 46 17 daughter
-4 -1 -28 daughter ask
-30 43 65 daughter be
68 77 93 daughter have
-21 -12 -23 daughter jerk
-1 2 24 daughter say
15 5 -85 dawn
187 224 -182 day
-14 19 39 day 2
21 14 42 day 3
-14 0 -33 day 4
104 82 82 day 9
-75 -54 -22 day a
53 -20 133 day after
173 299 -48 day ago
0 72 -77 day and
-29 28 61 day any
-75 -16 -16 day at
101 84 112 day back
-113 -41 -10 day be
-21 -4 14 day because
-72 -49 -24 day before
-1 -28 -31 day but
5 36 70 day by
20 60 80 day can
6 9 30 day cant
-21 -3 -33 day cramp
5 7 40 day cry
-23 -7 12 day do
1 9 38 day dry
-39 -17 -4 day exam
22 28 -40 day feel
40 -16 -36 day five
145 101 205 day for
41 32 -5 day four
15 -23 10 day hand
50 53 74 day he
-63 -55 -30 day how
-43 0 2 day i
51 59 47 day in
-52 0 -110 day into
-29 12 51 day it
-11 -7 -45 day keep
8 20 -13 day leg
-3 6 22 day lol
6 34 -25 day man
7 25 -35 day my
42 43 -81 day no
140 56 -150 day now
12 100 -86 day of
-36 -4 -4 day off
-56 -15 -2 day ok
52 71 117 day old
-31 17 -17 day on
-152 -43 -75 day one
-23 -10 -2 day only
42 43 71 day or
-4 -47 -8 day over
-104 -92 -26 day pee
63 70 199 day post
-77 -1 0 day right
-36 -43 -58 day she
51 -20 -8 day should
-37 -55 10 day sinc
-40 -44 -43 day so
5 14 -20 day stil
10 1 28 day the
-60 -17 -7 day then
22 56 -61 day this
-24 -19 16 day thre
4 26 -33 day til
-67 -69 -30 day to
-27 -25 -7 day too
-42 -45 14 day two
4 6 31 day water
1 6 45 day weak
-67 -33 -18 day what
-63 -25 -13 day which
10 -25 -50 day with
70 54 0 day without
-31 -15 13 daylight
170 -5 -14 de
-19 57 -18 dead
-11 -16 -31 dead after
94 91 12 dead and
-55 -52 -51 dead arm
19 10 34 dead aunt
2 2 -72 dead fish
-31 -23 28 dead for
11 12 41 dead in
27 27 -36 dead it
-37 -41 -71 dead on
101 100 137 dead than
-12 -15 -28 dead tissu
34 32 56 dead weight
8 8 22 deadlift
3 5 26 deadlift go
-163 -75 -62 deadlin
-35 -11 -12 deadlin be
49 45 -19 deaf
93 59 -5 deaf in
2 26 37 deal
1 32 40 deal with
7 32 72 dear
9 48 68 dear sir
-204 -89 -124 death
-18 -15 -27 death of
-32 -13 -15 debug
-63 -41 -49 decent
205 155 167 decid
115 77 101 decid how
26 55 77 decid i
-25 -16 -27 decid if
31 39 9 decid to
52 36 58 deck
-80 -69 -79 ded
129 170 28 deep
10 10 32 deep and
-59 -23 -9 deep end
84 79 96 deeper
84 79 96 deeper than
-74 -85 -110 deficiency
-23 -9 -5 defin
-42 -19 -24 definit
31 73 120 degre
20 12 -21 degre i
24 22 19 degre my
-76 -42 -55 dehydrat
-29 -16 -14 dehydrat you
-77 -67 -57 dehydration
26 50 14 delhy
-43 -29 -43 delirium
-132 -28 -67 delivery
0 14 -50 demand
6 11 30 dementia
-32 -35 -18 dent
34 -3 -2 dent in
-122 -96 -82 dentist
45 37 55 dentist and
-86 -61 -67 dentist numb
-96 -83 -78 dentist warn
-7 25 26 dentur
47 47 60 deodorant
70 31 90 depot
45 -18 0 depot injection
-23 -23 -14 depression
5 23 30 derby
45 -4 4 deserv
53 -10 -4 deserv a
51 -140 -168 desk
38 14 34 desk and
-34 -17 -18 desk job
-12 -16 -35 desk stretch
-52 -23 -26 destroy
8 3 -21 develop
-16 -79 -45 diabet
75 108 -9 diabetic
14 17 -40 diabetic 63
24 13 30 diabetic and
-21 -61 -74 diagnos
-32 -21 -24 diagnos me
8 38 -25 diagnos with
-63 -89 -54 diagnosis
-20 -40 -40 diagnosis i
48 67 -6 dial
151 175 123 dialysis
41 42 4 dialysis for
25 19 -32 dialysis monday
-2 -2 29 diaphragm
7 36 -4 diarrhea
24 2 8 diary
6 109 94 diazepam
3 57 60 diazepam cold
-31 31 -65 didnt
4 -27 -22 didnt ask
-29 -17 -10 didnt bite
3 12 25 didnt hurt
33 43 -5 didnt knock
-27 -8 11 didnt know
11 8 -65 didnt pass
-23 15 45 die
8 10 23 die at
-43 -41 -62 die for
181 131 123 die from
44 44 84 die in
-48 -26 -29 die laugh
64 70 53 die lol
63 -51 6 die of
-64 -37 -20 die on
-9 -10 -24 die than
-17 -13 -23 die to
-30 -104 -126 diet
142 -15 -9 diet and
-74 -49 -79 differenc
-81 -48 -52 differenc between
114 -33 -23 different
-19 -19 -21 different from
-55 -10 -35 dig
-3 16 32 digger
69 59 75 dim
15 9 -43 din
-27 44 136 dinner
26 26 26 dinner i
23 27 13 dinner time
-1 -1 -23 dioralyt
94 78 60 dip
51 44 29 dirty
33 55 93 disappear
-68 -10 58 disc
-7 1 21 disc and
4 9 30 disc go
-66 -8 48 discharg
-72 -46 -26 discus
-66 -43 -22 discus with
-179 -169 -168 diseas
84 -37 -25 diseas and
-40 -10 -13 diseas be
58 50 65 diseas do
29 31 54 dishwasher
28 30 51 dishwasher tablet
-43 -77 -73 disorder
-25 -13 -15 disregard
-61 3 20 dissertation
51 45 -2 dissolv
51 46 -1 dissolv a
-21 -23 -24 ditch
-93 -96 -70 diuretic
-47 18 13 div
30 41 52 div in
12 29 38 div into
-17 -45 -57 divorc
23 -32 -18 diwaly
2 -35 -49 dizzy
-28 -38 -23 dizzy doesnt
47 42 51 dizzy on
2 21 -39 dizzy when
-481 -400 -361 do
-76 -83 10 do a
55 37 49 do about
-22 -1 -2 do alcohol
-80 -29 -14 do all
44 9 -12 do an
14 0 39 do and
18 26 8 do another
52 -4 0 do any
-73 -16 -9 do anything
-23 -15 -22 do as
40 -5 -5 do at
7 10 -28 do balloon
-85 -59 -51 do be
-32 -25 -15 do before
-5 -18 -24 do both
22 14 30 do breath
26 26 33 do but
13 14 -52 do button
-21 -7 -7 do by
-151 -30 -25 do caffein
-22 -14 -8 do doctor
-38 -7 -4 do every
78 -22 -19 do everything
-38 -16 -6 do exercis
52 49 69 do eyelid
59 55 78 do flip
-60 -79 -71 do for
-15 -13 -24 do gabapentin
-22 -25 -27 do ginger
15 15 31 do go
-128 -143 -176 do he
86 29 13 do her
-51 -43 -15 do hold
5 62 68 do honey
-37 -23 -8 do hot
-463 -408 -387 do i
-16 -18 -25 do ice
37 -25 8 do in
275 313 287 do it
92 -6 -3 do its
-23 -6 -9 do know
4 42 -3 do last
-27 -19 -10 do leg
-29 -32 -35 do love
94 69 97 do magnesium
18 29 45 do me
67 49 51 do muscl
171 87 -55 do my
-23 -18 -28 do myself
-55 -24 -19 do nerv
11 22 43 do night
102 80 97 do nobody
131 166 236 do not
66 73 104 do nothing
-28 -18 -16 do one
-16 9 40 do peopl
26 5 25 do pmr
-48 3 -73 do pul
-78 -69 -60 do she
39 -19 27 do something
126 77 100 do stretch
5 8 21 do tai
15 13 -33 do take
-336 -197 -165 do that
-205 -55 0 do the
-23 -24 -35 do them
58 5 18 do thes
-108 -65 -74 do they
-72 17 19 do this
-43 -20 -22 do to
112 149 150 do twitch
-60 -35 -26 do two
21 22 -37 do up
-73 -8 -19 do walk
72 89 182 do what
41 -13 -17 do when
-149 -86 -107 do with
-21 -16 -13 do wrong
-64 -24 -104 do you
175 130 149 do your
-362 -406 -638 doctor
10 24 -13 doctor be
-28 -18 -19 doctor before
67 42 -4 doctor cut
38 -8 -8 doctor do
11 23 42 doctor doubl
-52 -40 -51 doctor get
-2 25 -21 doctor give
-48 -50 -28 doctor have
-17 -20 -15 doctor if
-1 -39 -33 doctor know
-29 -18 -10 doctor look
-22 -21 -16 doctor ondo
75 -27 -34 doctor put
134 36 27 doctor say
-19 -20 -21 doctor unles
-55 -21 -13 doctor visit
18 48 51 dodg
120 109 187 doesnt
-28 -38 -23 doesnt fall
23 10 42 doesnt go
40 13 29 doesnt hurt
-72 -58 -69 doesnt it
104 105 139 doesnt know
2 3 -39 doesnt move
41 37 39 doesnt recognis
-36 -12 9 doesnt stop
-53 -18 4 doesnt wake
267 445 306 dog
5 13 30 dog and
90 72 98 dog cancel
-46 -12 -14 dog eat
-15 -20 -12 dog have
30 29 34 dog name
122 118 -6 dog nip
-31 -11 19 dog sinc
56 67 107 dol
-297 -287 -203 dom
-25 -14 -16 dom what
103 -2 -2 donkey
104 -2 -1 donkey year
356 326 258 dont
79 68 78 dont come
1 -35 -7 dont count
-42 -40 -11 dont drink
35 75 102 dont feel
41 51 80 dont get
-55 -22 -18 dont have
20 -15 -24 dont hold
-30 -18 -64 dont hurt
0 24 36 dont intend
139 29 11 dont know
29 30 23 dont like
35 41 58 dont need
-16 -32 -28 dont panic
-68 -73 -57 dont right
77 72 88 dont see
-31 -12 -6 dont take
52 26 7 dont tell
36 29 18 dont think
71 105 88 dont want
-28 -38 -23 doolal
29 89 97 door
4 19 -27 door and
-30 -3 -4 door every
19 18 71 door fram
23 15 16 door in
-51 -36 -37 door slam
51 -20 -32 dopey
39 18 -3 dorm
-12 -1 20 dos
-18 9 -93 dose
86 96 65 dose of
78 106 211 dot
22 49 124 dot on
35 33 37 dot that
53 163 -158 doubl
30 56 87 doubl and
-62 -21 -65 doubl in
22 55 90 doubl my
89 65 -32 doubl sinc
59 56 -27 doubl the
-15 -39 -3 doubl up
48 52 -73 doubl vision
-2 -25 -3 doubl when
-19 -21 -19 doubt
109 123 59 down
-57 -32 -13 down after
14 6 49 down and
3 5 50 down as
-33 -18 3 down at
-4 43 5 down be
23 31 40 down because
80 81 145 down both
17 12 -37 down but
-48 -26 5 down by
-38 4 -4 down eight
18 9 -63 down for
76 49 28 down i
20 1 15 down in
8 19 53 down into
-15 31 -16 down it
11 8 30 down just
11 17 -46 down leg
18 28 63 down like
43 26 17 down low
-76 -7 -55 down my
22 -17 -6 down no
10 17 -49 down now
52 -28 -15 down of
-79 -54 -49 down on
24 27 24 down one
30 47 102 down over
20 19 29 down right
59 58 124 down sinc
14 21 -6 down skin
19 17 67 down so
-54 -40 -17 down stair
38 12 37 down stretch
71 -73 -41 down the
-6 1 20 down ther
43 -82 -116 down to
69 44 42 down what
24 11 37 down when
-27 -15 -15 down with
43 26 -24 down wrong
-2 1 -46 downstair
14 7 -21 downstair on
-15 3 32 doz
16 53 -14 doze
-22 -3 -20 doze off
62 -90 -117 dozen
10 8 48 dozen and
9 15 -52 dozy
49 97 103 drag
26 36 79 drag a
-24 -18 -16 drag on
23 17 -6 drain
-22 -12 -17 drama
95 133 45 dramatic
14 39 18 dramatic i
61 65 36 dramatic just
12 30 73 draw
7 15 60 draw a
123 95 92 drawer
-2 -46 -39 dread
7 -30 -26 dread the
-29 -34 -30 dreadful
-79 -42 -113 dream
19 -75 44 drench
38 -26 -10 dres
47 49 0 drew
7 8 38 drew a
5 67 -10 dribbl
95 78 18 dribbl and
30 19 26 dribbl he
40 61 123 drift
11 13 38 drift down
-47 -125 -81 drink
-68 -81 8 drink a
27 42 59 drink about
-28 -8 -6 drink all
-38 -21 -41 drink and
54 42 53 drink antifreez
-24 -16 -18 drink any
154 104 144 drink bleach
14 12 -55 drink cold
-22 -13 -36 drink do
-38 -27 -20 drink enough
22 58 -29 drink for
53 30 49 drink help
103 37 59 drink it
-43 -25 -17 drink like
8 7 29 drink litr
-17 -14 34 drink load
-87 -67 -62 drink more
12 0 -21 drink not
-34 -32 -16 drink nothing
40 -17 -6 drink plenty
23 25 30 drink so
-2 11 38 drink the
2 1 39 drink thre
-57 -43 -23 drink through
-57 -37 -25 drink what
12 8 -114 drink yesterday
73 66 111 drip
41 20 43 drip from
37 54 57 drip wet
-20 -1 19 drip with
94 86 95 drive
22 11 24 drive a
16 30 0 drive and
-21 -6 2 drive back
46 58 128 drive home
-19 -30 -75 drive me
-75 -18 -9 drive test
113 16 12 drive the
43 26 33 drive to
22 7 -34 driver
137 137 231 drool
13 10 26 drool and
179 268 289 droop
23 39 42 droop and
14 23 -17 droop arm
3 15 35 droop nothing
6 9 29 droop on
1 17 -74 droopy
3 5 -51 droopy and
-2 3 24 droopy lid
-258 -380 -253 drop
-40 -18 28 drop a
-34 -10 -33 drop after
-76 -15 36 drop and
-30 -24 -11 drop dead
-15 -27 -57 drop for
24 4 -5 drop from
2 -29 -9 drop her
-31 -10 -13 drop in
61 15 4 drop my
24 10 -6 drop no
-93 -22 -77 drop of
-121 -174 -197 drop off
36 -10 20 drop on
51 36 -13 drop sinc
83 88 82 drown
110 65 76 drown in
-29 -31 -30 drown my
31 50 162 drowsy
-317 -217 -202 drug
-53 -76 -58 drug caus
-46 -27 -22 drug for
-61 -14 -28 drug i
-43 -18 -12 drug stop
6 -15 58 drum
2 10 34 drum and
-37 -19 -19 drummer
71 126 127 drunk
17 33 52 drunk but
-25 -13 -3 drunk enough
23 29 34 drunk i
7 -17 -106 drunk on
-246 -144 -49 dry
1 9 38 dry after
-45 -23 -16 dry and
-1 3 22 dry as
-4 11 -23 dry cough
-53 -40 -21 dry eye
14 13 -43 dry mouth
-32 -22 -45 dry out
-61 -52 -43 dry you
50 60 34 duck
-79 -52 -81 due
-62 -44 -39 due to
-81 -58 -37 dug
-70 -56 -42 dug the
-28 -32 24 dul
36 11 47 dul ache
5 9 69 dummy
-46 5 -17 during
35 37 -6 during a
-33 2 17 during the
-23 -14 -16 dusk
-23 -14 -16 dusk and
23 70 68 dusky
14 12 39 duty
44 13 30 duvet
-89 -77 -63 dye
-35 -28 -18 dystonia
210 224 252 e
65 64 65 e cig
222 44 -186 each
-57 -20 -19 each bottl
42 44 16 each breath
31 36 -51 each day
23 55 -44 each feed
61 -11 -5 each month
26 21 59 each morning
7 1 58 each night
26 35 41 each of
-28 -8 -39 each other
119 -43 21 each time
-12 140 1 ear
43 55 55 ear and
-18 18 32 ear be
19 11 56 ear feel
-32 -34 -23 ear pop
52 52 93 ear ring
18 21 19 earlier and
63 27 46 early
10 -18 -36 early and
-17 -20 -20 earth
-61 -28 -111 eas
-30 -22 -96 eas off
-54 -77 -141 ease
-19 -25 -31 ease it
62 -14 -6 ease off
-2 2 -34 ease the
103 82 102 easier
23 41 52 easier to
-34 -55 -84 easter
1 -6 -63 easter and
-110 -115 -131 easy
-36 -24 -56 easy to
-15 -93 -89 eat
24 69 43 eat a
86 19 23 eat and
-115 -24 -16 eat banana
29 12 -8 eat crisp
-12 -12 -20 eat do
-5 -5 -65 eat fine
-52 -26 -17 eat for
20 22 43 eat gran
20 21 -92 eat her
-36 -31 -53 eat his
6 7 29 eat home
40 24 -13 eat i
-80 -19 -57 eat more
7 37 74 eat my
-31 -25 -20 eat one
132 -39 -12 eat only
-19 -79 -64 eat proper
19 26 37 eat slug
105 78 122 eat some
33 22 85 eat something
-12 -28 -4 eat the
77 48 63 eat them
-36 -28 -11 eat toast
-28 -34 -24 eat too
-27 -6 9 eat wel
-3 -41 -43 ecg
-91 -65 -53 eclampsia
-89 -62 -48 eclampsia with
154 95 79 edge
9 -38 -26 edge be
85 32 16 edge of
-33 -41 -56 edge off
17 14 -24 edoxaban
-206 -146 -133 effect
-29 -24 -22 effect of
-64 -34 -26 effectiv
-23 -15 -19 effort
-125 -103 -88 eg
28 62 -55 egg
10 7 38 egg he
-19 16 -49 egg on
-20 -2 26 eh
129 21 -19 eight
147 3 69 eight day
-76 -42 -46 eight hour
28 83 29 eight minut
7 -34 -48 eight month
23 -29 -72 eight week
-25 -27 -14 eight year
59 69 88 eighteen
-12 -38 -6 eighty
-14 -30 -14 eighty and
-171 -8 -58 either
37 31 -1 either eye
-54 -12 -11 either have
-28 47 -22 either i
-42 -25 -14 either of
156 -5 -7 el
99 80 -78 elbow
-16 20 41 elbow and
20 24 1 elbow to
-28 -16 -7 elden
-28 -16 -7 elden ring
-27 -28 -38 elderly
-89 -62 -48 eldest
-77 -55 -41 eldest he
-18 -83 -74 electric
-80 -20 -3 electric shock
-251 -255 -276 electrolyt
-32 -35 -17 electrolyt drink
140 90 167 elephant
108 25 -41 eleven
48 43 42 eleven and
22 1 -51 eleven day
41 14 53 eleven i
16 -5 -64 eleven year
45 36 -29 eliquis
-16 -114 -75 else
5 13 27 else and
68 -6 -1 else at
16 9 57 else back
-25 -14 -47 else be
-41 -23 -39 else get
58 -11 -18 else have
-10 9 -32 else i
-25 -17 -5 else keep
-103 -74 -82 else right
12 -29 -6 else wrong
7 -44 47 em
-6 39 -26 email
62 21 71 embarras
42 12 49 embarras but
35 41 48 embarrassment
-28 -38 -23 embrocation
-28 -38 -23 embrocation and
-147 -127 -143 emergency
-169 -91 -108 emg
-7 22 26 emg a
8 -21 -17 emg and
-139 -98 -139 emotional
102 170 191 empty
-22 -1 -7 empty and
-28 -23 -19 empty belly
-36 -5 -14 en
165 167 197 end
179 150 200 end it
57 90 96 end my
5 -84 -136 end of
-19 -23 -40 end up
-46 -29 -129 energy
26 -28 -13 energy and
6 32 -22 energy drink
15 23 26 engin on
-139 35 -6 enough
-14 35 -6 enough and
-22 -8 -6 enough blood
61 14 13 enough but
-68 -46 -9 enough for
-27 -28 -27 enough magnesium
5 76 109 enough now
-93 -66 -63 enough to
-19 -20 -14 enough water
25 43 101 entir
22 21 17 enuf
-22 -24 -6 epidural
-28 -89 -36 epilepsy
-13 -11 -20 epilepsy at
39 -30 23 epilepsy tablet
-34 -11 29 epileptic
67 50 98 epipen
-45 -43 -42 episod
-41 -41 -39 episod be
-37 -29 -34 equina
-11 -9 33 erection
156 -5 -7 es
-128 -112 -94 espresso
-28 -18 -18 essential
202 160 342 even
-23 -14 -20 even a
-106 -48 -56 even if
64 -18 -49 even my
38 51 98 even the
29 35 55 even water
48 5 28 even when
18 26 76 even with
33 -73 -48 evening
0 18 20 evening and
-16 -1 -23 evening as
-28 -14 -9 evening be
21 -60 -44 evening for
19 -27 11 evening he
6 18 81 evening my
-28 -18 -4 evening sinc
42 29 52 evening when
128 -25 -5 ever
-3 6 29 ever a
-7 22 26 ever add
74 65 -11 ever and
37 23 26 ever come
-21 -18 16 ever day
-1 13 -51 ever do
-64 -22 -16 ever get
-66 -48 -66 ever go
-60 -15 -12 ever my
-25 -4 -1 ever need
122 98 137 ever seizur
140 -39 67 ever sinc
37 26 -14 ever sleep
39 1 21 ever so
3 36 -16 everest
199 -215 -136 every
-40 -32 -17 every bit
53 70 62 every breath
-28 -38 -23 every candl
34 -3 50 every coupl
43 1 123 every day
-63 -38 -27 every evening
82 9 -37 every few
2 5 -82 every four
70 84 79 every half
15 20 12 every hour
-39 -34 7 every line
-24 -10 -8 every lunch
-22 -14 -19 every messag
-6 8 35 every minut
119 -14 -77 every morning
18 18 46 every muscl
133 -5 -27 every night
-47 -29 -25 every one
87 81 101 every pil
249 -23 17 every singl
22 20 -4 every sip
101 8 -21 every ten
-44 -28 -29 every thre
-118 1 -8 every time
12 27 71 every two
-21 -34 -21 every week
11 30 46 every word
55 -7 -6 every year
21 20 -26 everybody
-24 -57 -31 everyday
-26 -29 -19 everyday life
288 453 405 everyon
-31 -6 -14 everyon at
97 75 77 everyon be
-52 -23 -12 everyon else
29 43 23 everyon have
-79 -40 -12 everyon in
98 108 79 everyon would
484 470 361 everything
-51 -7 -8 everything about
18 31 60 everything ach
-8 -4 53 everything and
-7 4 44 everything be
36 13 -18 everything doubl
40 57 76 everything go
11 12 33 everything have
49 10 14 everything hurt
83 15 7 everything on
49 50 -16 everything sinc
32 49 123 everything spark
56 88 -2 everything too
176 2 8 everything twitch
-101 96 82 everywher
41 82 112 everywher and
-26 -11 9 ex
-190 -50 -128 exact
-60 -11 -11 exact the
3 6 -39 exact who
-126 -86 -77 exam
43 -12 -10 exam and
-24 -33 -11 exam be
-88 -27 -20 exam week
-48 -40 -87 examin
-55 -30 -77 examin me
-20 31 57 except
-43 -31 -14 except the
-135 -283 -216 exercis
-47 -30 -14 exercis a
-20 -5 -6 exercis be
110 -4 -5 exercis class
-37 -14 -4 exercis do
9 13 24 exercis help
97 -5 -2 exercis i
-58 -37 -26 exertion
-14 17 79 exhaust
154 134 150 exist
-110 -123 -35 expect
-30 -28 -17 expect a
-5 3 25 expect and
3 -5 -26 expedition
-55 -17 -6 expir
-179 -128 -134 explain
-48 -21 -37 explain in
11 10 24 explain serotonin
-30 -2 -3 explain spasm
22 -6 -5 explain why
-12 -13 -20 explanation
45 16 71 explod
129 95 83 extra
196 274 94 eye
16 -60 -26 eye a
-172 -85 -61 eye after
33 47 99 eye and
12 -46 -21 eye back
22 15 -33 eye be
2 -37 -5 eye blink
4 -7 -55 eye dont
-69 -51 -24 eye drop
-1 30 -4 eye flick
35 59 -3 eye for
-58 -17 -33 eye from
57 86 173 eye go
2 8 -95 eye have
-52 -31 -12 eye in
20 17 15 eye it
-37 -11 -14 eye jump
-28 -15 -89 eye keep
-24 -6 -5 eye like
38 12 7 eye look
-1 -25 8 eye on
15 -5 -35 eye or
15 18 71 eye proper
-22 13 -32 eye rins
44 73 91 eye rol
17 15 45 eye shut
-51 67 -8 eye sinc
-25 -8 4 eye strain
18 29 44 eye stream
9 7 -43 eye test
-37 -43 -97 eye that
28 -56 -31 eye then
108 3 105 eye twitch
29 3 -1 eye water
-22 19 52 eye while
-50 -6 3 eye wont
63 46 -4 eye yellow
87 54 117 eyebal
-42 -50 83 eyebrow
-45 -34 -16 eyebrow and
58 35 48 eyebrow be
-34 1 3 eyebrow go
-6 -22 -20 eyebrow have
-23 -24 -24 eyebrow sinc
-59 -36 -38 eyed
-250 -334 -151 eyelid
-39 -17 -4 eyelid 3
16 -86 -14 eyelid and
-94 -104 -100 eyelid be
74 -2 -1 eyelid do
171 116 44 eyelid droop
37 32 65 eyelid feel
-98 -62 -34 eyelid flicker
26 1 -19 eyelid flutter
-28 -8 -8 eyelid from
-60 -60 -67 eyelid have
70 36 -6 eyelid jump
-22 17 48 eyelid keep
-51 -41 -15 eyelid now
-194 -84 -66 eyelid sinc
14 4 29 eyelid sit
-73 -52 -32 eyelid start
-58 -28 -32 eyelid that
20 -14 -18 eyelid the
27 -37 -18 eyelid then
53 127 137 eyelid twitch
-37 -15 -43 eyelid wont
7 2 -31 eyesight
20 24 3 f
78 96 93 fac
63 55 25 fac the
-53 -39 6 face
4 5 -38 face all
-3 -4 43 face an
-9 -15 -127 face and
-25 -15 5 face arm
-118 16 32 face be
71 5 30 face do
-41 -29 -6 face down
61 40 107 face droop
7 3 -69 face drop
21 48 -65 face fall
2 3 32 face feel
-30 17 18 face go
16 0 56 face have
-9 -5 -24 face ok
-22 -1 9 face on
15 -22 -20 face too
6 15 -27 face wont
90 61 82 facial
2 27 48 fact
57 9 -65 fad
1 1 -44 fad and
65 26 63 fade
-66 -19 5 fail
-25 -37 -21 failur
103 121 218 faint
2 24 47 faint on
6 -32 -17 faint or
7 9 34 faint twic
-25 -7 -5 faint with
50 3 -41 fair
7 -5 -48 fair bit
72 23 26 fair enough
13 18 55 fairy
-128 -156 -184 fall
18 32 -63 fall and
100 -47 -113 fall asleep
19 41 58 fall down
-28 -38 -23 fall hasnt
5 8 27 fall left
-11 8 31 fall no
-21 -19 6 fall off
52 61 -45 fall on
-48 -43 -29 fall out
-142 -30 -8 fall over
4 12 32 fall pick
-63 -37 -12 fall then
155 174 217 family
48 37 68 family get
-52 -6 14 family have
-71 -36 7 far
-30 -7 -4 far and
2 -28 -86 farm
33 72 76 farmer
-22 3 -11 fasciculation
-29 -9 -17 fasciculation and
29 -4 -3 fasciculation in
-30 -3 -10 fasciculation look
61 39 38 fasciculation mean
-30 14 11 fasciculation syndrom
61 57 98 fast
111 70 93 fast positiv
-26 -7 -6 faster
129 83 108 fastest
17 25 -110 fat
-30 -21 -34 fat and
68 64 -15 fat hot
11 11 41 fat voic
235 238 201 fatal
-1 26 61 father
34 46 45 father be
-48 -39 -42 father in
40 57 53 father take
-30 -25 -19 fatigu
6 59 -37 fatter
-46 -5 6 faulty
-37 -31 -40 fawn
-37 -31 -40 fawn respons
-51 -16 -29 fear
50 45 90 feast
24 -13 -26 feb
-102 -48 -84 febril
-26 -4 26 febril convulsion
-71 -40 -107 febril fit
-28 34 -22 feebl
-84 25 -202 feed
37 7 23 feed and
-31 -15 -9 feed into
-65 -48 -40 feed like
38 70 -27 feed ok
6 23 -50 feed okay
19 29 -29 feed sinc
28 42 91 feed the
-23 -75 -35 feed up
-28 -34 -23 feed wel
376 378 215 feel
96 107 -22 feel a
32 -21 44 feel alright
0 1 -50 feel and
0 -6 -83 feel as
60 55 85 feel be
156 119 153 feel better
-1 13 -22 feel bruis
177 143 168 feel calm
-71 -44 -17 feel come
21 32 -71 feel completely
49 64 85 feel confuse
10 10 23 feel cool
-22 -7 -12 feel different
-69 -40 -26 feel everything
94 81 135 feel faint
-80 -54 -56 feel fat
104 57 -45 feel fine
21 5 -69 feel ful
-17 -14 -46 feel grand
-9 -115 -37 feel great
53 52 50 feel heavy
-29 -31 -21 feel his
2 19 -96 feel hot
-29 -21 -19 feel ill
-110 -132 -99 feel in
47 90 203 feel it
3 -22 -12 feel lazy
-54 -96 119 feel like
32 17 49 feel load
2 -35 -16 feel low
-202 -89 -37 feel my
101 41 -101 feel normal
-94 -65 -78 feel numb
-25 -11 -1 feel of
123 138 95 feel ok
64 18 -25 feel perfect
-61 -49 -25 feel puffy
6 7 21 feel quit
-33 1 1 feel right
28 14 22 feel shivery
-53 -21 94 feel sick
-35 -40 -24 feel so
7 2 -25 feel stiff
-24 -17 0 feel that
80 -1 78 feel the
4 5 28 feel thick
14 21 -13 feel tight
41 58 53 feel too
55 41 116 feel weak
16 18 26 feel weird
99 92 -64 feel wel
-88 -61 -40 feel when
2 6 -76 feel wher
7 7 31 feel wrap
-22 -4 -8 feel wrong
-29 5 -17 fenc
-3 3 23 fenc yesterday
39 51 86 fentanyl
39 50 84 fentanyl patch
17 -8 23 festival
-57 -139 42 fever
22 12 -15 fever and
3 -6 -25 fever i
-57 -84 37 fever no
7 6 52 fever sinc
59 38 60 fever stiff
36 27 -62 feverish
7 10 26 feverish and
422 -57 -112 few
10 34 -15 few day
95 30 -44 few minut
24 -113 -65 few month
24 -6 -29 few second
8 -24 -16 few time
6 -112 -48 few week
144 109 147 few word
28 -24 -37 few year
-25 -13 -5 fewer
-1 -1 -25 fibrillation
-587 -572 -527 fibro
-66 -66 -73 fibro and
-48 -43 -35 fibro be
-26 -23 -18 fibro do
-37 -53 -55 fibro what
-447 -462 -398 fibromyalgia
-26 -32 -21 fibromyalgia and
-21 -14 -14 fibromyalgia it
-66 -52 -38 fiddl
-59 -54 -49 fidget
78 80 113 field
31 37 28 field mushroom
-14 69 17 fifteen
12 26 40 fifteen minut
-4 11 -24 fifteen year
77 16 -14 fifty
-8 -24 -14 fifty time
-22 18 21 fight
-129 -6 -7 figur
-36 12 36 fil
-69 -55 -48 fil at
7 31 22 fil my
-39 -27 -50 file
62 -27 -16 film
51 53 21 film it
29 33 30 film script
14 26 84 final
-25 -34 -8 final week
189 49 188 find
3 15 33 find a
41 44 43 find and
27 -30 -15 find i
33 20 32 find it
86 80 143 find me
11 2 -24 find my
15 16 26 find myself
-59 -47 -52 find out
-34 -37 -29 find the
8 -27 1 find word
71 127 -354 fine
3 3 32 fine again
-44 13 -107 fine and
-21 -4 -27 fine as
92 92 142 fine at
5 -8 -28 fine be
-39 -39 -23 fine before
147 75 168 fine but
-34 -14 -43 fine by
31 15 -43 fine do
-11 7 -65 fine ever
-65 -18 -8 fine every
-22 8 27 fine for
-48 -25 -11 fine have
12 9 -24 fine head
2 39 18 fine i
15 -2 24 fine in
-75 -61 -27 fine it
27 5 -24 fine just
-107 -56 -12 fine last
-38 -20 -20 fine my
58 54 -25 fine no
-28 -39 56 fine now
23 -8 -50 fine oddly
13 14 57 fine play
23 14 11 fine sinc
-37 -29 -22 fine so
1 3 -30 fine speech
-32 -16 -7 fine swallow
-23 -1 -16 fine talk
49 41 57 fine when
292 111 -73 finger
-30 35 72 finger and
-32 -10 -37 finger be
33 31 57 finger curl
8 10 41 finger fat
2 4 22 finger for
-89 -45 -30 finger go
58 -55 -39 finger have
-39 -8 -7 finger in
3 4 -38 finger joint
-45 -28 -83 finger keep
33 51 93 finger on
91 -3 -4 finger that
67 67 -22 finger tingle
67 -34 -21 finger turn
48 85 -42 finger wont
-105 -20 -131 fingertip
4 8 -67 fingertip and
284 276 368 finish
-6 9 -83 finish a
152 119 159 finish it
55 36 60 finish me
113 136 183 finish the
-18 -26 5 fire
-4 -3 -32 fire be
-4 -21 -10 fire on
-59 -42 -22 firework
-61 -3 21 firm
-5 6 30 firm or
-129 -155 -159 first
18 28 30 first aid
-15 3 37 first day
7 6 28 first dose
112 92 130 first ever
-41 -22 -9 first few
27 20 -15 first finger
67 -3 -3 first half
70 -7 -5 first it
-8 -18 -65 first my
-36 -16 -26 first so
-24 -8 -4 first step
60 30 47 first the
0 -35 -12 first thing
-60 41 -88 first time
-12 -8 -27 first when
19 13 -136 fish
8 10 31 fish and
23 24 -76 fish bone
59 14 61 fish on
-13 -15 45 fist
8 -8 25 fist sinc
18 22 36 fist squeez
128 185 121 fit
27 34 100 fit as
-25 -20 43 fit at
27 -4 -3 fit for
-101 -71 -17 fit in
1 36 -4 fit or
-15 8 79 fit this
-46 -40 -49 fit when
7 7 -188 fit with
17 16 -55 fit yet
-41 -28 -52 fitness
-31 -26 -25 fitness plan
74 -79 -142 five
-44 -136 -72 five a
122 182 -59 five day
-33 -12 -4 five mile
153 118 175 five minut
24 -25 -17 five month
-7 -26 -14 five night
32 14 -66 five of
51 -2 -1 five time
23 24 32 five week
-130 -8 -3 five year
-30 -30 -46 fiver
-30 -30 -46 fiver on
-164 -11 -11 fix
-44 -19 -34 fix a
3 30 -35 fix it
12 23 64 fix my
98 74 65 fiz
27 -5 -3 fiz and
-17 7 -38 fizzy
-128 -133 -32 flag
-24 -25 -12 flag symptom
-52 -41 -5 flak
40 21 -47 flank
23 18 -126 flap
-73 -46 -39 flap it
11 -5 -61 flap on
48 64 35 flap when
99 134 -53 flash
-8 1 26 flash light
52 54 -44 flash like
-106 -32 31 flat
-108 -95 -35 flat and
-5 6 30 flat new
-63 -21 -17 flat white
-27 -22 -10 flatlin
93 98 159 flatmat
89 79 147 flea
-34 -9 -6 flew
2 3 21 flew back
-23 15 51 flex
25 54 12 flick
-21 -1 1 flick about
-1 30 -4 flick side
-264 -417 -263 flicker
-55 -23 -9 flicker a
-21 -11 -7 flicker after
-51 -16 -14 flicker be
96 -6 -2 flicker by
-85 -36 -13 flicker eyelid
-35 -14 -14 flicker first
0 18 27 flicker for
-22 -26 -21 flicker from
4 -15 -44 flicker in
30 -27 -12 flicker on
-137 -91 -32 flicker sinc
-68 -24 -14 flicker today
-62 -28 -1 flicker under
33 -9 -21 flicker when
89 144 86 flight
16 8 -39 flinch
97 103 52 fling
0 74 109 fling out
75 63 39 flip
16 26 -24 flip flop
23 33 13 float
151 180 50 floater
69 83 -24 floater and
37 22 -4 floater in
34 27 -11 floater sinc
155 59 167 floor
7 8 41 floor all
-56 -31 -36 floor and
10 11 26 floor tilt
23 35 80 floor with
-14 47 -39 flop
-42 -18 -52 flop like
28 41 28 flop sinc
-12 -3 -25 flop wont
-35 -55 27 floppy
-116 -77 -83 floppy and
12 -38 -3 floppy for
39 35 69 flour
-86 -39 -32 flow
-39 1 -75 flu
-33 -56 -33 flu jab
3 35 65 flu sachet
-8 -12 -58 flue
2 6 -45 flue leak
-36 -12 -33 fluid
5 7 59 fluid come
7 19 -25 fluoxetin
-112 -146 -94 flush
-119 -186 -62 flutter
-30 -4 -2 flutter after
46 -23 -13 flutter and
22 -12 -6 flutter be
-24 -5 -2 flutter for
-90 -37 -37 flutter in
-213 -116 -59 flutter sinc
-42 -43 -38 flutter under
3 29 -23 fluttery
-178 -83 -138 fly
28 30 -16 fly off
-40 -33 -23 fly out
-16 -18 -22 foam rol
-15 -16 -32 focal
-9 -20 -16 focus
71 70 104 fog
141 90 -14 foggy
20 14 9 foggy and
18 35 60 foil
66 123 102 fold
29 79 46 fold forward
4 15 -43 fold in
-24 -14 20 fold under
16 16 61 fold when
-52 -20 -10 folk
-115 -14 35 follow
-78 -30 -12 follow a
7 39 59 follow what
-189 -146 -141 food
-39 -19 -13 food and
52 30 -20 food be
1 3 -22 food feel
54 -24 -29 food for
-47 -53 -27 food go
-20 -33 -67 food have
-22 -12 -30 food list
-42 -22 -23 food shop
25 13 49 food that
36 32 58 food to
-32 -26 -19 food with
-144 -136 -128 foot
23 -8 21 foot all
-117 -48 28 foot and
-42 -9 -3 foot at
42 66 89 foot be
54 -86 -20 foot cramp
-47 -24 -17 foot curl
-45 -14 -6 foot do
4 6 -74 foot down
-3 -1 -52 foot drag
-21 -12 -26 foot drop
-49 -39 -29 foot fall
-39 -37 -32 foot feel
30 0 32 foot fiz
12 -23 -10 foot for
-96 -86 25 foot go
71 -11 35 foot have
-38 -4 -26 foot in
18 9 -104 foot just
-69 -46 -18 foot last
32 39 116 foot like
-113 -65 -20 foot on
-20 -7 -14 foot sinc
20 22 -57 foot slap
30 26 -25 foot stil
75 6 31 foot tingle
-7 6 62 foot to
-5 27 18 foot up
43 -7 -1 foot warm
-144 -54 70 footbal
-67 -31 -18 footbal last
23 -15 -5 footballer
-227 -200 -197 for
58 -7 -5 for 10
70 42 -37 for 14
-20 -4 28 for 2
1 5 -38 for 20
1 23 74 for 3
26 10 24 for 8
154 118 190 for a
140 -11 -68 for about
-109 -22 -17 for age
3 42 62 for air
54 50 83 for all
28 1 -14 for an
100 68 102 for and
-28 -9 -7 for anxiety
-7 22 26 for anyon
40 53 -8 for anything
103 85 76 for both
-23 -7 -12 for calv
30 17 -3 for child
11 17 46 for complet
-47 -36 -11 for covid
65 106 182 for cramp
106 58 33 for day
-37 -38 -23 for dom
2 25 32 for each
-36 -1 -1 for ever
31 35 25 for every
-18 -28 -18 for fibro
-66 -76 -48 for fibromyalgia
-45 -40 -2 for five
-23 22 29 for forty
30 -30 -89 for four
115 108 140 for good
-32 -31 -8 for grow
38 23 -35 for gym
-32 -20 -62 for half
-26 -8 60 for her
-19 -17 -39 for him
72 80 111 for his
12 12 32 for hospital
1 9 24 for hour
-19 -23 -19 for how
-91 -61 3 for it
-47 -24 -23 for jerk
-41 -5 -8 for jme
-33 -8 -5 for leg
39 15 -24 for long
-28 -7 -7 for lose
14 -22 -24 for magnesium
68 68 98 for mayb
28 20 3 for me
-42 -9 -11 for medical
-120 -1 -1 for meningioma
-27 -23 -19 for mineral
150 27 -12 for month
-12 23 5 for most
-44 -21 -13 for mum
-112 -49 -8 for muscl
71 204 91 for my
-35 -25 -16 for nerv
2 5 -29 for nine
225 54 67 for no
95 67 102 for once
54 -5 -5 for one
34 -6 -2 for over
-36 -20 -9 for pad
-24 -19 -12 for peopl
-30 -38 -24 for potassium
-43 -38 -37 for shoulder
-67 14 11 for six
30 -5 -47 for sleep
20 -2 12 for some
12 25 -35 for take
-30 -24 -25 for tea
27 9 -16 for ten
-91 -108 -130 for that
-47 59 -90 for the
-22 -14 -12 for their
-2 36 18 for them
-48 -25 -20 for thes
-106 -10 -19 for this
32 59 78 for thre
27 83 33 for twenty
-113 -44 -55 for twitch
19 -40 -50 for two
25 26 42 for warmth
17 -52 -43 for wast
14 -3 128 for week
10 13 49 for what
5 3 21 for which
-221 95 -40 for year
-88 -59 -63 for you
12 7 21 for your
-36 -6 -7 forc
-17 -21 -45 forearm
6 -39 -6 forearm and
-27 -14 -15 forearm be
1 3 -31 forecast
-56 -5 -304 forehead
41 39 -72 forehead and
6 6 -27 forehead like
33 49 47 foreman
62 70 53 foreman say
-13 5 -29 forest i
-80 128 199 forever
106 1 -1 forget
-51 -26 -42 forget name
70 54 70 forget the
-40 -16 -16 forget to
21 15 0 forgetful
-7 49 67 forgiv
-13 29 62 forgiv me
-33 -1 32 forgot
-17 -35 33 forgot my
153 99 31 fork
66 61 95 fork in
32 -17 -15 fork the
41 -23 -24 forklift
6 36 4 form
79 -121 -184 fortnight
-12 -22 -87 fortnight ago
103 -12 29 fortnight and
7 9 -64 fortnight back
121 -22 -6 fortnight i
-24 -10 -8 fortnight in
-56 7 -35 fortnight sinc
-2 6 21 fortnight the
2 109 202 forty
-94 -58 -61 forty minut
37 4 23 forty time
-23 21 27 forty year
11 -54 -37 forum
98 122 109 forward
220 207 289 found
35 31 57 found a
22 35 -23 found him
-33 -30 -21 found the
-49 -11 -50 fountain
67 33 63 four
5 -25 -8 four and
-32 -20 -14 four coffe
141 180 -15 four day
-29 -20 -30 four floor
55 -29 -97 four hour
-20 43 82 four hundred
8 54 70 four letter
-38 -21 -15 four minut
-61 -90 -96 four month
-6 -41 -8 four night
112 144 192 four of
61 -21 -15 four or
-73 -2 44 four time
26 1 3 four week
5 10 20 four which
51 4 13 four year
-16 20 -14 fourteen
2 32 -8 fourteen week
25 45 -45 fourth
27 39 29 fr
24 24 -16 fractur foot
-4 50 28 fram
-48 1 11 fram be
-17 -33 -30 frank
-83 -51 -66 free
13 -21 -4 free the
-85 -70 -53 freeze
-34 -28 -28 freeze and
-43 -11 -4 freeze pea
-5 -51 -29 freezer
-5 -51 -29 freezer aisl
-52 -28 -41 french
-21 -2 -2 frequency
308 -42 -29 frequent
126 -12 -6 frequent than
-44 -41 -32 fresh
35 22 30 fresher
34 20 25 fresher flu
-53 -15 -14 fret
27 25 -114 fri
70 97 -71 friday
-28 -27 -45 friday and
4 22 -22 friday be
60 45 -59 friday i
17 24 2 friday it
6 4 41 friday knee
-69 -52 -52 friday my
4 3 33 friday now
49 28 27 friday today
56 34 39 fridg
26 3 6 fridg and
127 115 134 friend
63 12 25 friend be
18 13 28 friend say
-34 -37 12 frighten
5 -22 -32 frighten me
-78 -70 -54 frog
-70 -63 -2 from
-25 -30 -17 from 3
131 150 -27 from a
-31 -18 -12 from all
11 -23 -14 from amazon
104 77 65 from an
-22 -14 -10 from be
7 7 -65 from camp
-60 -35 -31 from carry
-11 -23 -17 from cork
-21 -13 -49 from dawn
-26 -5 -6 from drink
42 21 50 from her
10 35 52 from his
130 85 105 from me
77 106 8 from my
46 11 -23 from night
-9 14 32 from no
-93 -54 -75 from now
25 16 16 from nowher
41 27 4 from one
-5 2 38 from perth
-13 -15 -29 from poor
-20 -22 -14 from run
-34 -9 -9 from scalp
-53 -11 -41 from shout
-23 -15 -13 from sit
68 -9 -8 from sleep
-53 -49 -12 from sore
-5 -3 -33 from stres
-64 -25 -53 from that
46 -61 221 from the
34 43 66 from ther
-35 -10 -18 from this
10 10 25 from today
89 58 55 from too
29 -9 -25 from two
-23 -4 -5 from what
-30 -11 -14 from wher
-38 -6 -23 from yesterday
-22 -44 -27 from you
152 110 122 front
80 57 99 front of
26 29 40 front sinc
62 72 127 froth
25 48 83 froth on
-74 -37 -9 fruit
-35 -14 -10 fruit and
3 3 23 fruit be
-27 -12 -7 fruit have
41 41 47 fry
-62 -98 -86 ful
20 21 23 ful and
22 3 11 ful i
-34 22 30 ful of
-36 -10 -17 fully
8 -24 -16 fumbl
149 96 143 fume
-29 11 54 fun
-33 -19 -36 function
53 31 2 funeral
33 32 49 funeral be
14 37 23 funnel
14 37 23 funnel web
-117 -173 -36 funny
25 -42 -4 funny but
40 37 43 funny color
11 2 34 funny for
100 74 98 funny how
-1 -1 -45 funny one
-36 -22 -3 funny pee
17 37 -4 funny thing
-75 -93 -48 funny turn
-23 0 1 fur
-21 -13 -11 fur up
-48 -32 -47 furosemid
88 -3 -2 further
35 -10 -3 fus
3 -21 -5 fus i
129 -5 -3 fuzzier
54 -2 -2 fuzzy
56 -2 -1 fuzzy over
42 44 40 g
41 40 37 g t
-542 -624 -345 gabapentin
-21 -15 -24 gabapentin a
-37 -40 -36 gabapentin an
-77 -93 -43 gabapentin and
122 75 99 gabapentin at
58 44 60 gabapentin be
-32 -42 -25 gabapentin for
18 -42 -26 gabapentin in
-21 -32 -23 gabapentin with
-34 -32 38 gag
6 8 64 gag at
-41 -43 -32 gag on
-17 -53 -22 gain
76 65 1 gallon
-24 -8 -7 gallston
89 93 109 game
1 4 26 gangster
-39 -30 -23 gap
246 205 268 garag
13 13 32 garag and
38 38 57 garag with
-96 -30 -59 garden
-29 -18 -13 garden with
-42 -16 -7 gardener
6 5 22 garlic
-121 -78 -41 gas
13 26 23 gas and
-26 -22 -8 gas bil
19 23 -1 gas fire
41 56 1 gash
92 69 54 gasp
-63 -62 -64 gastaut
1 8 -42 gastric
-16 -19 -81 gate
-9 0 -40 gatorad
-100 -13 -6 gbs
8 -20 -20 gear stick
-103 -84 -70 gehrig
65 -46 -50 gene
-50 -51 -63 general
-22 -20 -38 general anesthetic
37 23 45 generator
40 26 33 generator be
-28 -17 -17 genetic
-21 -5 -7 genital
27 15 -4 gentl stretch
-64 -23 -1 georg
-29 -19 -19 germ
-8 -130 -36 get
182 360 233 get a
3 9 -52 get air
-43 -41 -21 get an
-25 -17 -21 get any
22 18 -15 get back
-52 -15 -19 get be
-11 -65 -36 get better
120 99 116 get bigger
-51 -51 -27 get bit
15 38 54 get blood
-40 -3 -1 get calf
70 -30 -4 get cramp
30 26 45 get cros
-22 -17 -22 get dom
-15 -25 -19 get down
20 -2 0 get dres
3 -51 -8 get electric
-75 -29 -30 get fibro
122 -3 -2 get fuzzier
-1 -2 -34 get goosebump
18 -23 26 get hard
-22 -11 -8 get have
65 -7 79 get headach
-49 -16 -12 get help
-21 1 68 get her
-33 -20 -6 get hiccup
60 51 71 get him
22 28 33 get hold
-37 -40 -35 get home
102 68 82 get in
5 21 75 get into
-148 -63 -85 get it
-4 -35 -16 get left
82 121 129 get me
-24 -13 -19 get mnd
-24 -8 -7 get more
-46 -11 -73 get motor
-62 -48 -2 get my
25 44 78 get myasthenia
-61 -23 -9 get no
88 79 56 get nothing
-60 -6 -109 get off
20 -10 6 get on
36 45 77 get one
-107 -11 -106 get out
-78 -65 -31 get pmr
-91 -48 -46 get poison
-25 -12 -11 get rid
-87 -42 -11 get round
22 39 -12 get see
24 -16 -14 get slower
-32 -22 -41 get so
-63 -29 -24 get spasm
24 -16 -52 get stiff
17 11 49 get stuck
-33 -29 -29 get tell
-21 -13 13 get that
-10 74 126 get the
-24 -17 -14 get their
-78 -39 -57 get thes
66 -6 -4 get thinner
15 52 79 get this
-23 -17 -12 get thos
1 -39 -57 get through
32 29 -44 get tir
-14 -9 32 get to
-27 -7 -2 get two
115 -152 -48 get up
23 19 22 get use
27 69 -82 get weak
84 53 53 get what
199 -88 -37 get worse
11 46 59 gg
22 -11 5 giddy
-82 -1 -1 gift
-49 -12 -2 gig
27 21 25 gig and
-65 -36 -36 gig last
-59 1 23 giggl
-48 -43 -33 ginger
-45 -41 -31 ginger tea
18 32 50 girdl
-171 -143 -270 girl
22 -27 -59 girl be
-66 -38 -92 girl have
0 1 -33 girl say
-94 -73 -15 girlfriend
13 9 25 girlfriend take
-31 -28 39 give
-18 -10 -22 give a
42 28 53 give birth
9 13 -25 give clarithromycin
32 -13 -11 give cramp
87 59 128 give her
18 49 8 give him
35 48 35 give his
3 31 -4 give in
-46 -30 -35 give it
-216 -223 -179 give me
65 83 41 give my
-59 -35 -48 give peopl
26 21 30 give the
2 -24 -11 give to
20 -39 2 give up
-28 -27 -27 give you
-4 -5 -41 gland
29 27 -7 gland in
221 227 349 glass
0 30 44 glass of
0 7 28 glass on
173 130 131 glass test
29 34 42 glass thing
-14 -2 -24 glastonbury
16 33 44 gliclazid
20 52 81 glov
9 9 25 glov ful
17 27 24 glycinat
179 242 195 go
-37 -47 4 go all
-107 10 -19 go and
33 -8 -91 go at
38 -48 -91 go away
-13 -59 -152 go back
-56 -21 -6 go be
34 59 -19 go black
11 18 69 go blank
-18 -15 -23 go blind
62 34 74 go blue
4 7 24 go blurry
-57 -16 -39 go but
-67 -85 -143 go by
32 26 38 go cold
-3 1 51 go completely
53 7 72 go dead
2 22 -37 go do
0 2 -59 go doctor
-28 -38 -23 go doolal
8 8 -40 go doubl
120 -4 -12 go down
1 2 -76 go droopy
6 47 10 go dusky
10 21 58 go eleven
11 -53 3 go every
4 -33 -53 go everywher
40 27 27 go faint
7 45 21 go feebl
18 16 -24 go feel
-34 -27 -22 go first
-3 -5 -36 go flat
-20 -61 -23 go floppy
50 60 85 go for
8 8 -156 go from
-45 -44 -27 go ful
-31 6 38 go funny
55 -2 -1 go fuzzy
25 12 82 go green
-12 -64 -70 go grey
-36 -54 -28 go hard
6 8 -29 go heavy
33 24 -35 go home
21 30 -45 go if
-99 43 208 go in
-28 -20 -7 go into
-50 -23 -40 go it
3 22 49 go just
-70 -41 47 go like
-11 25 -3 go limp
-5 6 30 go mate
5 -3 -30 go my
-7 -47 -33 go no
-198 -102 -182 go now
40 21 55 go numb
26 -15 4 go of
88 105 41 go off
-13 -88 32 go on
0 2 26 go once
20 17 49 go one
26 24 68 go out
-19 21 -14 go over
11 11 25 go past
23 40 74 go purpl
56 9 -3 go quiet
-16 -21 8 go right
62 59 68 go rigid
4 -4 -38 go round
21 18 51 go she
-111 -68 -37 go sinc
90 141 158 go stiff
97 68 100 go straight
2 -7 -25 go ten
38 59 16 go the
94 60 94 go thes
1 -27 -21 go thin
-54 -26 22 go through
31 17 42 go tight
5 7 40 go tiny
230 306 218 go to
-50 -38 -26 go together
73 73 105 go tunnel
53 45 65 go under
-24 12 -7 go up
118 124 2 go when
13 20 44 go white
-76 -103 -27 go with
-27 -26 -30 go without
-53 -43 -15 go wrong
101 80 49 goa
21 7 -19 goal
-8 -5 -25 goat
-37 -25 -29 gob
-13 9 32 god
-87 -51 -60 golf
79 82 7 good
12 -35 -16 good and
-13 -29 -65 good as
137 49 88 good for
-27 -6 -21 good i
11 -34 -22 good jaw
-49 -24 -21 good news
-56 -25 -25 good now
-47 -27 -14 good or
61 34 53 good the
381 426 416 goodby
93 90 94 goodby and
-35 -15 3 goodby to
125 96 134 googl
15 -22 -12 googl als
114 103 112 googl how
22 29 -66 goosebump
1 1 -33 goosebump in
4 46 -23 goosebump leg
77 57 -21 gooseflesh
-32 -14 -19 gorgeous
-42 -8 -1 gout
-184 -109 -131 grab
-51 -42 -35 grab at
27 28 -31 grab the
-79 -26 -26 grad
-51 -46 -53 gradual
-20 -15 -32 grain
14 16 34 gram
14 16 34 gram of
45 72 101 gran
-11 -9 -33 gran 88
30 23 44 gran and
139 81 96 gran be
14 -80 -61 gran have
20 22 44 gran iron
40 28 50 gran keep
-55 -24 11 gran on
-28 -24 -19 gran say
-36 -8 17 gran smil
76 69 100 gran take
-56 -48 -56 gran wont
81 -3 37 grand
140 21 55 grand child
29 22 33 grand only
-73 -58 -37 grandad
-28 -38 -23 grandad 82
21 23 27 grandad ask
-54 -37 -91 grandad be
-52 -20 -3 grandad take
-13 -48 -65 granddaughter
-39 -60 -156 grandson
127 110 149 grap
55 51 52 grap stuck
-23 -21 -26 grapefruit
65 56 92 grass
-3 34 94 grav
43 33 66 gravel
59 54 80 graz
12 16 58 graz on
14 -145 -183 great
20 -26 -2 great otherwis
64 63 114 green
4 -1 62 green and
-1 4 -25 green phlegm
9 9 56 green sick
-59 -136 -66 grey
19 -35 -46 grey and
12 32 17 grey out
-23 -28 -31 grig
-145 -58 -81 grin
6 9 33 grin and
-24 -35 -4 grind
40 58 65 grinder
-151 -5 -58 grip
-38 -5 -1 grip and
-59 -10 -25 grip have
-41 -9 -5 grip i
-20 2 31 grip the
39 39 -37 gritty
32 42 -23 groin
68 -2 -1 groov
156 182 213 ground
7 6 22 group chat
-161 -120 -107 grow
-59 -16 -15 grow back
-26 -26 -27 grow pain
-75 -85 -81 growth
-11 -15 -26 growth on
-1 16 30 grumpy
-65 -28 -22 grunt
23 25 33 grunty
-18 -28 -16 gues
-29 -30 13 guillain
-29 -30 13 guillain barr
-35 -15 3 guitar
-35 -17 -8 guitar string
12 11 -124 gulp
21 17 -7 gum
45 39 45 gum bleed
-27 -18 -27 gummy as
44 89 136 gun
3 27 25 gun cabinet
-32 -5 3 gunk
25 -1 28 gurg
-41 -32 -32 gurgl
-11 10 -47 gut
5 0 -26 gut cramp
-45 -49 -25 guy
-23 -8 -54 guzzl
-29 -12 -6 guzzl milk
-187 -183 -204 gym
-72 -66 -37 gym and
-45 -9 -18 gym membership
-22 -17 -7 gym session
-7 -10 -53 gym sore
-27 62 46 ha
-39 -23 -47 habit
-123 -61 -56 haha
-98 -87 -264 hair
39 46 131 hair and
31 28 11 hair be
-62 -42 -53 hair dye
-8 -24 -17 hair fall
-6 23 -11 hair hurt
17 -31 -75 hair no
32 20 1 hal
544 487 396 half
-47 -93 -90 half a
105 127 39 half an
10 6 -21 half go
28 41 41 half her
189 122 94 half hour
-74 -14 0 half marathon
79 65 3 half my
97 97 80 half of
14 21 11 half past
27 40 9 half shut
58 40 68 half six
6 -39 -34 half term
-71 10 68 half the
3 -75 -45 half year
81 100 -73 halfway
13 25 -32 halfway down
59 78 4 halfway through
63 -15 -13 halloween
-25 -20 -3 halo
3 20 81 haloperidol
35 29 52 haloperidol and
75 -16 -13 ham
74 -22 -25 ham string
76 106 69 hammer
-37 -13 -18 hamster
-84 -71 -38 hamstr
275 217 204 hand
11 15 36 hand 3
-6 -14 61 hand and
-15 17 43 hand at
58 131 182 hand be
3 10 -36 hand both
-43 -19 35 hand cramp
-49 2 13 hand do
11 22 17 hand flap
77 12 2 hand for
11 27 77 hand garden
-9 -43 -38 hand go
10 14 -35 hand hang
64 -15 51 hand have
-27 -27 -12 hand i
-87 29 -16 hand in
32 1 -49 hand keep
-63 -20 6 hand me
3 7 27 hand mis
47 -8 -4 hand muscl
33 37 -43 hand no
-34 -2 -59 hand on
-26 -17 -27 hand or
5 13 25 hand round
61 4 -167 hand shake
13 22 34 hand side
90 -8 -7 hand spasm
49 21 19 hand start
-57 -10 -4 hand stil
-35 -34 -49 hand that
47 -35 -30 hand the
2 -45 -61 hand ther
47 61 45 hand tingle
39 44 -1 hand to
36 -27 -26 hand trembl
106 -15 -12 hand twitch
11 -42 -95 hand up
11 27 56 hand with
-38 42 2 hand wont
5 11 32 hand wouldnt
43 26 35 handful
43 26 35 handful of
-21 9 -6 handl
-19 -62 -41 handwrit
329 248 181 hang
25 20 30 hang around
3 4 -50 hang cant
9 8 -22 hang i
14 19 -54 hang like
95 66 85 hang myself
-99 -51 -20 hang on
3 18 67 hang over
14 17 46 hang ther
-37 -7 -76 hangover
136 50 154 happen
-21 -5 -6 happen again
7 18 39 happen before
118 69 81 happen if
-34 -14 -13 happen in
-39 -18 -15 happen just
45 -5 -5 happen more
13 -3 -29 happen on
2 1 24 happen once
-17 -10 34 happen to
44 23 21 happen with
102 92 76 happier
102 92 76 happier if
-26 -18 -72 happy
13 8 20 happy as
17 56 195 hard
14 72 170 hard as
-14 -24 -19 hard for
10 22 45 hard he
100 53 58 hard i
-35 -40 -50 hard my
-8 28 -8 hard on
-36 -16 -10 hard shoulder
27 19 66 hard the
92 26 48 hard to
-25 -24 -22 hard too
1 76 46 hardly
-25 -24 -22 hardly lift
8 10 -35 hardly pee
-59 -77 -74 harm
-136 -58 -54 harmles
168 58 248 hasnt
-41 -4 -51 hasnt be
43 54 57 hasnt come
-66 -23 -11 hasnt get
-17 -33 5 hasnt go
170 13 66 hasnt have
25 18 31 hasnt pee
13 30 86 hasnt poo
38 18 47 hasnt sleep
-39 23 47 hasnt stop
2 30 -38 hat
-13 -76 -26 hate
40 18 31 hate the
6 2 -61 haul
-27 -6 -8 haul hay
12 -11 -34 haul myself
154 -18 68 have
7 8 28 have 12
-13 172 199 have a
42 4 65 have about
59 45 -1 have ach
-60 -52 -46 have actual
-4 6 63 have all
22 30 47 have already
-75 -22 -80 have als
55 -2 25 have always
-52 -45 -82 have an
50 29 10 have and
-27 -10 -18 have any
-59 -23 -21 have anything
64 11 21 have ask
-30 -20 -16 have asthma
168 239 208 have be
-36 -21 8 have become
-30 -16 -28 have before
3 1 -78 have belly
-56 -30 -39 have bite
31 25 52 have black
17 5 20 have both
-10 -4 -30 have bought
-46 -33 -47 have bump
29 -7 -5 have clear
45 -10 -12 have climb
27 -14 -71 have come
-7 -21 15 have cramp
24 20 24 have crush
13 20 41 have cut
25 14 34 have dark
219 119 148 have decid
52 60 99 have disappear
48 -33 14 have do
-35 -22 -21 have dom
-3 -5 -81 have doubl
-20 -13 -11 have doubt
93 10 88 have drop
39 30 48 have eat
2 12 34 have epilepsy
38 24 53 have ever
-30 -27 -7 have every
21 6 -39 have examin
7 -64 -8 have feel
12 13 44 have fever
-62 -66 -87 have fibro
-84 -42 -35 have fibromyalgia
-47 -22 32 have fit
-27 -22 -10 have flatlin
-106 -60 -26 have flutter
3 45 12 have for
14 15 23 have four
28 21 -128 have get
6 42 25 have give
360 174 184 have go
5 32 60 have happen
-30 2 -23 have have
-56 -41 -39 have he
-53 -8 -34 have headach
-55 -27 -8 have her
-31 -65 -36 have hiccup
32 22 80 have his
30 28 9 have hit
12 -24 -17 have huntington
-98 -16 20 have i
-78 -19 -17 have in
-102 -82 16 have it
10 42 14 have jab
-25 -9 -10 have jme
64 61 14 have just
-21 -20 -14 have kidney
1 -37 -14 have kind
57 45 64 have last
8 21 45 have left
24 54 76 have let
10 12 53 have like
-37 -29 -9 have liv
6 3 26 have lock
53 46 29 have lockjaw
74 -25 -18 have lose
-23 -18 -9 have low
-87 -72 -61 have magnesium
9 22 34 have make
-155 -83 -49 have me
-42 -20 -26 have meningitis
3 4 -91 have metoclopramid
39 30 68 have mg
5 30 -48 have migrain
-2 8 20 have mnd
34 35 39 have more
24 -22 -11 have motor
99 104 151 have move
7 1 -28 have ms
-55 4 -23 have muscl
-214 -119 -117 have my
13 14 23 have myasthenia
-41 -28 12 have never
-202 -212 -155 have no
8 -24 -21 have none
88 -8 -117 have not
-27 -9 3 have nothing
-11 -69 -68 have notice
167 4 1 have one
-27 -20 -13 have only
18 16 35 have pain
61 -27 -10 have parkinson
-14 -11 20 have pee
127 91 128 have pick
-25 -4 -2 have play
-72 -53 -45 have potassium
6 -32 -13 have prawn
-28 67 12 have put
20 29 -27 have quit
22 19 28 have read
10 24 8 have run
1 60 69 have see
-27 -13 -25 have she
3 -2 -37 have shuffl
-1 0 -51 have sign
-73 -22 -15 have sinc
20 18 23 have sit
18 13 76 have slid
0 -20 -26 have slur
0 12 21 have sore
-53 -69 -68 have spasm
24 -3 -7 have spread
-89 -86 -121 have start
-100 -77 -80 have stiff
305 110 110 have stop
73 -7 -7 have sunk
1 11 -40 have swell
-1 84 140 have take
14 1 -28 have tell
-19 -13 -92 have ten
-42 -12 13 have that
-46 97 167 have the
-7 -40 -16 have them
40 -3 -129 have this
12 12 -39 have thre
7 9 49 have throw
243 102 248 have to
51 4 13 have touch
21 7 27 have troubl
55 -37 -41 have try
52 20 -12 have turn
23 32 81 have twitch
-62 -45 0 have two
75 -27 -22 have unexplain
-38 -30 -27 have us
13 12 28 have water
-5 16 -45 have what
-20 -25 -20 have withdrawal
144 117 118 have work
86 124 170 have write
40 -17 -16 have you
189 131 52 havent
47 -6 4 havent be
-86 -32 -31 havent get
110 44 43 havent have
-29 -16 -3 havent lose
30 1 34 havent manag
5 28 19 havent pee
33 34 -10 havent sleep
69 54 -1 havent tell
11 27 32 havent touch
-31 -8 -19 hay
20 20 26 hay bale
-21 -19 -3 hay fever
72 29 148 he
540 549 454 he be
-32 0 -9 he breath
66 42 -5 he can
95 133 215 he cant
50 28 35 he choke
9 -33 2 he cough
-34 -66 -68 he could
-13 25 23 he do
38 50 54 he doesnt
-21 -1 -17 he doze
42 35 55 he drink
-75 -36 -35 he drop
-4 -22 -8 he fall
8 5 23 he feed
65 51 -31 he fold
-135 -86 -29 he get
12 11 31 he go
4 6 37 he hasnt
-8 -2 49 he have
14 11 38 he hit
3 6 37 he hold
0 -46 -39 he howl
-55 -55 -14 he just
-12 30 30 he keep
10 4 26 he lose
52 44 50 he meant
-6 -34 9 he need
5 6 37 he never
1 -2 26 he nod
-25 -18 -20 he on
-75 -52 -27 he only
-61 -28 -24 he right
73 144 219 he say
-5 2 -60 he sleep
15 -35 -27 he stare
1 -48 -59 he stop
-43 -15 5 he take
-44 -47 -26 he talk
21 21 24 he tell
12 16 31 he think
20 -34 -28 he use
26 40 -79 he wake
32 32 -11 he want
105 72 65 he wil
20 -17 29 he wont
-85 -81 2 he would
-29 58 53 head
30 9 -28 head a
-89 -68 -46 head against
-29 -6 14 head all
36 11 86 head and
8 4 -27 head as
26 31 40 head at
5 4 -24 head bang
13 27 19 head be
3 45 -127 head clear
46 22 72 head explod
4 6 41 head flop
9 -5 27 head for
-44 -76 -33 head from
-57 -19 -15 head he
3 3 39 head hurt
17 35 3 head i
-3 -2 -47 head in
-74 -51 -38 head it
4 12 -36 head like
-59 -28 -11 head never
17 34 2 head no
28 -6 -26 head nod
-1 8 32 head of
-36 -34 15 head off
36 44 -226 head on
24 23 5 head pound
-24 -17 -14 head round
44 47 73 head split
22 -30 -13 head to
46 55 127 head up
2 3 43 head vomit
-19 -35 13 head with
148 166 -58 headach
-25 -8 -5 headach after
167 156 128 headach and
53 31 28 headach at
18 24 -4 headach be
-35 2 11 headach ever
11 -54 -26 headach eye
-33 -35 -16 headach from
-63 -51 -37 headach heat
50 40 47 headach in
30 19 98 headach like
11 -23 -19 headach most
5 29 55 headach no
20 29 34 headach of
11 9 -35 headach on
1 22 -31 headach that
-91 -36 -23 headach with
53 52 63 headachy
28 32 87 headachy and
75 61 100 heal
-181 -116 -83 health
-31 -30 -30 health and
-42 -22 -23 health food
-21 -17 -11 health what
-100 -117 -110 healthy
-55 -1 -3 heap
266 236 234 hear
127 109 141 hear a
-20 -5 -7 hear aid
22 33 29 hear it
-34 -17 -49 heard
41 246 109 heart
-108 -90 -72 heart and
185 123 140 heart ask
-88 -91 -67 heart attack
17 36 75 heart be
-51 -40 -46 heart break
0 -39 -38 heart but
-28 -20 -13 heart check
57 63 115 heart do
7 9 -38 heart feel
-44 -33 -11 heart fine
45 52 63 heart flutter
14 11 -43 heart go
12 39 -15 heart hammer
-27 -29 -30 heart healthy
35 36 27 heart keep
-21 -12 -54 heart on
-61 -33 0 heart pil
32 62 47 heart pound
40 48 -46 heart rac
25 21 11 heart rate
36 60 136 heart skip
-3 39 61 heart tablet
16 -15 -38 heart thump
-36 -21 -12 heartbeat
-48 -21 -13 heartbeat lose
14 33 53 heartburn
-55 12 70 heat
21 10 14 heat confuse
-42 -46 6 heat pack
13 12 30 heater
-1 0 -27 heatwav
2 3 -34 heatwav cramp
11 -26 -14 heav
-44 -18 -1 heaven
164 156 34 heavy
34 12 -3 heavy and
21 56 -16 heavy by
10 5 -39 heavy fine
5 8 59 heavy to
-56 18 64 hedg
-62 -18 -20 hedg trimmer
-30 -26 -38 heed
-43 8 -136 heel
35 28 -2 heel be
-71 -14 -2 heel for
13 20 44 heel on
35 36 -42 heel walk
9 -68 -47 heel wont
88 125 127 hel
19 69 -11 held
-75 -43 -58 held my
75 66 107 held the
-35 -7 8 hello
34 34 45 helmet
-119 4 18 help
-25 -35 -59 help a
-22 -12 -11 help and
15 30 31 help anxiety
6 5 34 help circulation
-68 -39 -32 help cramp
-11 -15 -20 help find
-46 -38 -21 help her
-39 -53 -51 help it
222 206 182 help me
-2 -4 -47 help muscl
-121 -70 -63 help my
-144 -48 -23 help or
43 37 20 help the
-20 42 46 help with
-22 -21 -16 helpful
-53 -46 172 her
-32 -13 4 her a
-153 -64 -54 her and
-28 39 134 her arm
8 10 21 her at
-47 -30 -19 her back
13 -41 -47 her birthday
14 13 -40 her biscuit
12 28 50 her breath
15 14 -41 her brow
-52 -38 -34 her bum
-48 -40 -17 her calf
-6 0 33 her chair
36 22 29 her cheek
-37 -26 -10 her chin
-2 -30 -40 her cramp
18 27 24 her cry
-19 -28 -34 her doctor
-34 -31 -45 her electrolyt
55 57 115 her eye
-27 -37 -17 her eyelid
8 11 -44 her face
-11 -21 -31 her fibro
-167 -51 -34 her finger
-5 10 51 her foot
2 2 -64 her forehead
10 -21 -12 her funny
19 20 46 her hair
-33 -8 45 her hand
110 145 102 her head
-18 -22 -19 her hip
-59 -28 -24 her in
16 33 45 her juic
7 5 -47 her knee
20 6 9 her lap
-53 -44 -19 her leg
4 10 -33 her life
16 4 -58 her lip
19 13 23 her morning
27 14 35 her mother
23 -39 -28 her mouth
-48 -38 -47 her muscl
42 50 53 her neck
46 28 66 her nose
29 35 22 her on
21 -23 -5 her own
25 14 32 her sister
-105 -22 -29 her sleep
-28 -16 -38 her spasm
-19 -12 -21 her spin
14 -21 24 her spoon
-41 -35 -59 her tea
34 18 32 her the
21 40 67 her thigh
7 9 -70 her throat
30 21 41 her tonight
58 36 68 her tooth
25 21 34 her turn
-17 5 39 her up
10 18 33 her whole
-38 -16 -13 herbal
-22 -13 -12 herbal tea
324 445 256 here
36 27 21 here be
-65 -69 -71 here could
-26 -1 -33 here in
-23 -6 -8 here nor
2 21 46 here resident
1 2 -48 here sinc
57 49 58 here that
-63 -51 -67 hereditary
-75 -60 -114 hernia
96 40 129 heroin
21 11 20 heroin and
-2 -65 0 herself
-40 -44 -30 hey
10 -3 39 hgv
-60 -11 17 hi
-262 -248 -150 hiccup
2 6 -40 hiccup load
20 -105 -48 hiccup sinc
32 23 63 hiccup that
20 60 84 hid
-56 -11 26 high
-2 7 29 high and
-8 -19 56 high fever
145 116 132 high pitch
64 43 59 hik
-52 34 95 hil
-24 -14 -2 hil walk
34 83 180 him
13 14 44 him a
88 74 75 him he
-43 -29 -3 him home
-46 -36 -40 him in
-38 -8 -6 him my
61 61 28 him on
2 -26 -7 him or
-21 -17 4 him out
44 44 46 him sleep
1 29 97 him to
68 46 69 him up
-11 1 -91 him with
94 136 99 himself
-21 -19 -16 hing
-42 -79 -27 hint
-231 -191 -138 hip
-87 -45 -22 hip and
13 -22 -24 hip be
-18 -16 -27 hip hurt
-33 -6 -3 hip illness
-27 -25 -21 hippy
406 364 367 his
-88 -33 -37 his arm
-35 -10 -8 his artery
24 27 -47 his belly
23 28 -25 his bottl
45 38 -14 his breath
-13 -70 -40 his calf
-35 -62 -89 his calv
-88 -62 -65 his car
22 14 43 his chest
34 30 0 his depot
1 -50 -62 his desk
16 39 56 his ear
32 -32 65 his eye
6 11 22 his eyelid
-2 -12 39 his face
-36 -5 45 his foot
2 -31 24 his hand
-73 15 27 his head
-21 -11 -17 his jumpy
-1 44 63 his knee
4 -20 -35 his left
-154 -110 -88 his leg
-23 -13 -1 his life
27 55 57 his lip
36 1 11 his mother
37 45 -36 his mouth
16 12 27 his mum
78 104 64 his muscl
5 6 -26 his name
76 70 94 his neck
28 34 49 his nose
-81 -77 -100 his own
76 79 77 his phon
11 28 35 his plat
43 25 56 his pupil
27 32 32 his rib
2 -22 -16 his right
9 25 47 his shin
7 32 33 his shoe
30 -59 5 his shoulder
-2 -38 3 his sleep
56 47 -8 his smil
-7 2 -38 his spoon
33 46 51 his stuf
44 -49 1 his thigh
5 8 -76 his third
-37 -50 -33 his toe
16 24 27 his tongu
-20 -8 -12 his twitch
9 40 77 his wife
-17 4 29 history
17 20 30 history of
106 112 168 hit
38 26 81 hit a
34 17 36 hit her
-17 43 -5 hit me
42 44 -57 hit my
0 -6 45 hit the
26 64 113 hive
42 46 56 hive everywher
52 54 89 hoars
-53 -39 -13 hockey
19 82 43 hod
41 89 190 hold
16 -24 -91 hold a
-34 0 47 hold her
28 45 42 hold him
-33 -14 20 hold his
-118 -37 -42 hold it
4 15 39 hold me
93 51 11 hold my
23 28 33 hold of
4 -11 -46 hold the
18 27 89 hold them
9 13 69 hold up
23 -10 -6 hold with
-9 -57 -76 hole
-43 -34 -24 hole be
84 9 -34 holiday
60 -74 -50 hollow
23 -3 -4 holy
220 290 244 home
20 20 34 home and
11 11 33 home bottl
49 65 -19 home bp
16 15 45 home can
42 28 46 home cuf
109 89 97 home for
2 26 32 home from
29 28 23 home or
24 14 -11 home remedy
-9 3 43 home with
-25 -18 -25 home without
-22 -14 -19 homework
489 515 526 honest
7 63 72 honest do
21 22 9 honest i
-9 -6 -28 honest it
5 78 173 honey
14 64 73 honey do
3 9 56 honey last
1 -3 -40 hood
-76 -60 -106 hook
-29 -26 -93 hook over
-31 -15 -9 hook up
3 7 -31 hooray
-57 -39 -14 hoover
5 4 30 hoover the
-54 -119 27 hop
17 -39 -9 hop about
41 62 64 hop i
-29 -3 -5 hop in
-53 -42 -27 hop like
-41 -22 -10 hop on
2 -57 -35 hop to
145 62 93 hope
-21 -5 -7 hope to
-57 -55 -43 hormon
-4 3 41 horribl
76 52 117 hors
-71 -55 -13 hors be
91 55 78 hors wake
-208 -222 -121 hospital
-20 -16 -8 hospital for
306 253 -3 hot
19 5 -53 hot and
20 18 8 hot as
-54 -31 -15 hot bath
12 6 -36 hot cant
-29 -35 -17 hot chocolat
51 31 29 hot cold
-38 -24 -8 hot flush
4 5 39 hot potato
25 30 -41 hot red
62 63 -14 hot the
25 37 25 hot to
-48 -25 0 hot water
43 27 48 hotel
7 31 23 hotpot
17 -23 33 hour
95 -15 -2 hour a
120 -27 -33 hour after
-99 -50 39 hour ago
95 130 190 hour and
-32 -24 -17 hour at
-44 -34 -19 hour because
-47 -29 -22 hour do
-23 -10 -9 hour film
-7 -6 -33 hour flight
-9 -28 -25 hour for
-28 -10 -8 hour he
-22 -11 -18 hour in
21 20 40 hour it
30 28 40 hour later
-47 -20 -23 hour my
5 -67 -35 hour now
-99 -65 -67 hour of
-38 15 62 hour on
-57 -33 5 hour only
22 -5 -4 hour or
8 46 108 hour plus
27 35 -113 hour sinc
-37 -10 -13 hour sleep
97 10 -16 hour then
13 12 -21 hour ther
44 50 71 hour this
-23 -13 -3 hour thre
11 -36 -20 hour to
14 31 -14 hour while
65 72 86 hour with
30 42 80 hous
67 44 68 hous all
-21 -16 -16 hous and
-47 -13 -6 hous on
-37 -35 -38 hous plant
-488 -444 -317 how
-12 -13 -24 how bad
-51 -41 -50 how be
-27 -24 -30 how can
-246 -179 -175 how come
-215 -324 -278 how do
163 125 169 how how
226 129 200 how i
-41 -22 -23 how it
-25 -19 18 how long
-36 78 70 how many
144 190 173 how much
-24 -2 -2 how muscl
-22 -18 -23 how often
78 -7 -9 how quick
-30 -22 -13 how should
-42 -44 -37 how smal
-82 -8 -10 how strong
68 66 92 how the
-53 -46 -54 how this
6 -28 -21 how to
-33 -36 -62 how would
26 -10 6 however
32 23 25 however hard
-64 -88 -73 howl
-18 -22 -15 howl the
-22 -7 -9 hrt
21 38 35 huf
-55 -24 -18 hug
72 62 126 huge
2 4 -27 huge and
-32 -19 -14 hunch
-10 22 9 hundred
18 1 -64 hundred of
-12 24 -40 hungry
-6 7 22 hunt
9 13 25 hunt for
13 -32 -24 huntington
13 -26 -20 huntington and
176 241 275 hurt
-30 -10 6 hurt a
-5 44 11 hurt and
-79 -36 -25 hurt be
-22 -13 -10 hurt could
36 23 38 hurt head
2 -26 -7 hurt him
-55 -48 -45 hurt in
63 32 -18 hurt it
93 43 25 hurt like
-5 28 40 hurt my
-17 11 100 hurt myself
13 8 -29 hurt only
218 134 198 hurt or
-24 -22 -20 hurt sinc
49 44 81 hurt so
-28 -21 -13 hurt the
124 122 6 hurt to
5 26 50 hurt too
-22 -18 -22 hurt what
-39 0 -38 hurt when
-32 -34 -39 hurt you
110 243 98 husband
222 153 137 husband be
-24 -10 -8 husband calv
52 -7 22 husband film
15 9 20 husband have
24 35 39 husband meter
8 8 24 husband mouth
0 9 40 husband say
-21 -13 -16 husband think
-110 -79 -63 hydrat
-46 -94 -119 hydration
54 -7 -21 hydration and
8 9 79 hydrocortison
-28 -14 -22 hypnic
19 -57 -13 hypo
16 24 22 hypochondriac
16 24 22 hypochondriac and
13 14 35 hypokalaemia
54 41 56 hypothetical
30 19 26 hypothetical if
245 224 215 i
-19 -22 -15 i ache
6 -32 -42 i act
-27 -22 -17 i almost
248 166 220 i already
-13 3 -24 i also
-29 -2 -2 i always
-4 4 30 i arent
-66 -29 0 i ask
24 36 42 i assum
-18 -46 -60 i avoid
43 94 65 i be
-73 -47 -70 i begin
-26 -4 11 i bit
19 31 64 i black
-22 -19 -6 i blink
-26 -11 -10 i both
-3 9 -90 i bother
43 -18 -9 i bought
11 11 24 i break
89 80 197 i breath
-22 -22 -13 i buy
-71 36 113 i can
204 66 -31 i cant
19 39 -63 i carry
99 20 47 i chang
-42 -41 -31 i check
-85 -33 -40 i chew
-70 -47 -32 i choke
6 12 34 i climb
67 -29 -15 i come
5 52 51 i cough
204 168 104 i could
-2 70 -211 i couldnt
-12 -28 -17 i cramp
11 22 28 i cros
-28 -65 -38 i cry
-85 -41 19 i cut
13 13 -23 i decid
-22 43 -18 i didnt
-37 -25 -33 i die
79 92 92 i do
174 178 187 i dont
22 55 5 i doze
33 37 -14 i drew
-147 -97 -112 i dribbl
-65 -116 -106 i drink
76 48 120 i drive
7 -35 -25 i drop
-177 -62 -97 i eat
-56 -77 -20 i expect
55 46 58 i fall
287 235 -98 i feel
81 -13 8 i find
-21 -5 38 i finish
0 7 31 i flick
-7 -5 32 i found
-42 -10 -11 i fret
-250 -191 -257 i get
55 17 26 i give
21 -66 -35 i go
-53 -35 -35 i googl
-103 -39 -50 i grin
-10 -35 -14 i grind
-25 -71 -26 i hate
183 299 343 i have
-125 -46 -78 i havent
121 89 122 i hear
-115 -72 -42 i help
10 29 84 i hold
-11 2 31 i honest
-58 -23 -19 i howl
-16 5 45 i hurt
15 30 -5 i inject
-50 -22 -27 i jerk
12 9 -27 i jump
365 63 179 i just
213 281 322 i keep
-41 -42 -48 i kick
11 -36 -51 i knock
-29 10 29 i know
-81 -29 -40 i laugh
48 -71 -52 i leave
-22 -15 -57 i let
-35 39 32 i lie
-42 -44 -25 i lift
-34 -22 -25 i live
-48 13 -100 i look
134 136 136 i lose
177 117 155 i love
-41 -35 -24 i lower
21 -5 -5 i make
12 4 -75 i manag
-21 9 18 i mean
-72 -77 -9 i meant
-25 -18 22 i mention
96 60 41 i might
-65 -29 -26 i mis
102 4 -101 i move
-6 -18 -36 i must
-40 -10 38 i near
-105 -45 -98 i never
-55 -54 -109 i nod
26 28 10 i notice
-30 -34 -31 i on
42 62 35 i only
-62 -52 -44 i open
-6 -2 -62 i ought
-44 -18 -41 i overdid
-62 -26 -10 i overdo
-28 -12 -9 i overdos
69 -8 -4 i own
4 -56 -20 i pace
-6 -41 -36 i panic
-14 9 53 i pass
-86 -118 -46 i pee
-45 -3 12 i pick
21 22 21 i pinch
28 24 21 i plan
65 19 -27 i play
56 -23 35 i pres
-95 -22 -14 i puf
38 31 78 i pul
-22 -21 -10 i push
-30 78 -13 i put
-31 14 41 i quit
64 12 -61 i reach
-19 -6 -32 i read
131 -22 7 i reckon
-22 -35 -30 i relax
-48 -29 -43 i remember
58 -16 -6 i rest
-10 -20 -26 i reviv
-63 -55 -29 i right
-50 -33 -59 i ring
-52 -13 -1 i rol
-89 -60 16 i run
-134 -82 15 i say
22 12 -8 i scream
-34 2 -44 i see
-56 -25 -13 i send
18 -4 34 i shake
-30 -8 20 i should
-23 -7 -5 i show
20 26 -68 i shut
3 25 30 i simp
2 -57 -70 i sit
22 -13 -19 i skip
-25 8 -138 i sleep
2 -71 -29 i snap
-50 -26 -15 i sneez
-5 -2 44 i sound
-6 18 22 i speak
0 1 -21 i spend
-87 -26 -15 i spent
33 32 -5 i spit
113 146 243 i stand
8 -116 -59 i start
119 -43 50 i stil
7 6 53 i stood
-8 -79 -164 i stop
1 13 -49 i straighten
30 8 7 i strain
-24 -49 -21 i stretch
8 12 28 i sudden
17 -54 -24 i suppos
108 -36 -26 i swap
12 -17 -28 i swear
-133 -138 -100 i sweat
22 40 55 i swim
189 85 127 i take
-5 23 -130 i talk
20 -37 -27 i taper
-67 -1 7 i tell
119 79 126 i test
146 283 190 i think
-3 0 -65 i throw
11 11 63 i tick
-71 -33 -43 i to
24 21 61 i trod
67 75 154 i try
-45 -95 -85 i turn
36 -36 -14 i twist
-117 -50 -54 i twitch
-26 -6 6 i typ
58 23 35 i type
-66 -66 -77 i understand
31 -1 -1 i up
-20 -24 -30 i use
-57 -20 -21 i wait
-107 -49 9 i wake
174 156 -29 i walk
197 173 226 i want
125 119 95 i wasnt
-45 -27 -50 i weigh
1 5 24 i wet
45 -21 -21 i whistl
274 105 191 i wil
124 117 96 i wipe
49 62 62 i wish
59 108 137 i wont
-26 -33 -50 i work
-38 -16 -13 i worry
-172 -59 95 i would
36 -55 -72 i wouldnt
9 30 43 i write
-51 -39 -23 i wrong
-33 -8 -3 i yawn
55 110 147 ibuprofen
11 14 31 ibuprofen and
29 37 -76 ibuprofen for
-40 31 69 ice
1 7 35 ice a
39 -1 -1 ice and
-20 -22 -29 ice cream
15 32 43 ice cube
-64 -46 -25 ice or
45 59 -16 ice pack
58 6 15 icing
37 53 81 id
-21 29 70 idea
41 60 53 idea why
-18 -12 -24 idle
106 105 173 if
66 84 88 if a
30 21 29 if anyon
1 -50 -32 if he
-75 -48 -190 if i
-180 -68 -35 if it
22 -5 -2 if magnesium
-95 -50 -66 if my
-28 -38 -23 if quinin
68 53 35 if somebody
19 12 49 if someone
62 -7 26 if that
3 34 61 if the
-87 -34 -21 if they
198 201 212 if this
68 44 35 if you
20 43 2 ignor
-31 -23 -31 ignor all
12 21 22 ignor everything
2 -5 -29 ignor it
60 48 51 ignor the
46 30 22 ignor your
-22 -14 -15 ii
65 38 63 ikea
65 38 63 ikea leaflet
92 89 96 ill
30 21 69 ill with
-190 -147 -154 illness
-12 -14 -20 illness i
-26 -17 -21 imagin
-20 -11 -13 imbalanc
-14 -1 60 implant
-86 -42 -49 important
-36 -9 -6 important if
22 -4 -33 impossibl
54 -1 16 improv
11 17 46 improv i
131 2 25 in
-79 -34 -27 in 1987
-23 -8 -3 in 1989
-87 -37 -15 in 1994
-84 -20 -13 in 2009
38 32 30 in 201
-30 -18 -13 in 2012
-23 -2 -57 in 2015
-59 -50 -30 in 2016
-70 -3 -3 in 2017
-21 -1 -9 in 2018
31 -4 24 in 2019
-35 -4 -1 in 202
15 29 -5 in 2020
47 -2 -2 in 2021
3 4 26 in 30
-256 -166 -80 in a
-24 -20 -34 in about
45 64 54 in after
16 22 27 in age
-75 -32 -38 in agony
-52 -49 -25 in all
41 52 62 in an
51 -32 12 in and
-21 -37 -27 in any
-14 0 29 in anything
-31 9 34 in april
35 50 66 in be
4 -64 76 in bed
11 9 21 in beside
67 57 86 in between
-80 -13 -16 in bit
96 40 -97 in both
34 -30 -6 in but
2 1 -21 in case
-37 -26 -21 in child
31 -4 19 in class
8 3 27 in cling
19 10 40 in cold
0 -26 -24 in company
-70 -27 -10 in cornwal
25 32 -4 in cramp
6 -28 -22 in danger
24 48 -6 in delhy
15 16 35 in doctor
-25 -10 -9 in either
18 62 54 in even
-41 -15 -20 in every
22 -3 -2 in feb
9 17 -23 in feel
180 9 -17 in five
-60 -38 -41 in food
29 97 59 in four
110 93 127 in from
86 108 143 in front
0 0 -33 in ful
98 76 40 in goa
12 10 41 in guillain
12 34 -8 in half
-32 -27 -18 in he
-107 -40 -88 in her
-55 -15 -10 in here
-46 -61 85 in his
9 34 31 in hive
-85 -54 -2 in hospital
-25 1 24 in hour
13 46 56 in i
0 -1 -66 in india
48 67 -69 in it
-48 -23 -20 in its
-5 37 -18 in june
42 21 -63 in knot
-114 -51 -136 in law
-31 -22 -24 in leed
-27 -6 -7 in leg
11 -32 -104 in march
138 -4 28 in may
-36 -31 -19 in me
10 -54 -27 in meeting
131 -54 -49 in my
15 -50 -31 in myself
47 44 -17 in nine
-98 -17 -42 in now
-46 -8 -49 in october
87 133 49 in on
180 157 94 in one
136 17 9 in order
-65 -23 -25 in other
4 31 -9 in our
-42 -14 -4 in pen
41 -27 -12 in photo
-55 -21 -18 in plac
4 10 40 in plaster
0 1 -20 in red
-49 -46 -39 in rude
-23 -53 -101 in second
6 -21 -18 in september
117 -1 -2 in several
4 47 134 in sheet
67 35 -7 in sinc
8 8 -40 in six
-29 -16 -21 in so
-6 17 50 in spasm
32 -4 21 in spring
-40 -28 -33 in tear
-6 -48 -39 in ten
14 49 48 in tesco
23 95 131 in that
19 92 55 in the
-66 -48 -23 in them
-52 -21 32 in ther
-1 8 79 in this
4 29 -11 in thre
11 14 26 in throat
26 61 63 in time
112 80 -50 in turkey
81 75 90 in two
48 39 64 in under
-9 -13 -25 in us
30 -12 12 in week
8 8 30 in welt
66 -3 22 in what
55 49 54 in with
-73 -34 -28 in year
-56 -10 39 in yesterday
48 -4 -4 in you
-46 -22 34 in your
96 67 41 inch
36 53 95 includ
-49 -15 -36 increas
-58 -2 -1 increas intensity
4 9 -27 increas my
-13 -3 -28 indapamid
-33 -18 -76 india
5 2 31 indigestion
-26 -19 -59 induc
-28 -30 -24 infect
-157 -238 -213 infection
39 2 -2 infection and
-11 -15 -40 infection at
-24 -23 -20 infection do
6 4 29 infection i
-46 -44 -41 infection in
-31 -21 -16 infection that
-36 -28 -29 inflammation
-56 -44 -27 inflammatory
77 43 152 inhaler
-42 -23 -1 inhaler and
56 66 99 inhaler do
22 42 43 inhaler not
-18 -18 -21 inherit
-18 25 15 inject
4 8 48 inject heroin
-140 -141 -41 injection
15 13 34 injection at
-3 1 22 injection for
-115 -54 -111 injury
-38 -8 -5 injury do
-5 6 23 inner
-35 -15 -7 innit
2 25 77 insan
-46 -95 18 inside
25 -27 23 inside my
33 85 106 inside of
57 34 51 insist
59 35 46 insist on
107 119 145 insta
-32 -30 -8 instant
103 129 170 instead
113 127 181 instead of
-30 -9 -28 instruction
-34 -19 -11 instructor
158 204 284 insulin
-31 -1 -1 insulin and
53 105 156 insuranc
22 75 104 insuranc pay
-2 23 33 intend
-6 -37 -33 intens
-59 -3 -2 intensity
-4 -27 16 interest
1 -23 -1 interest in
192 -3 4 interfer
192 -3 4 interfer with
91 -22 -18 internet
32 -13 -10 internet say
-125 -96 -48 interview
167 249 211 into
175 157 39 into a
25 33 38 into both
17 32 73 into claw
4 13 37 into hard
-26 -13 -12 into it
69 143 88 into my
4 -36 -29 into spac
-19 -33 -36 into spasm
19 148 254 into the
32 26 14 into thing
12 -22 7 invisibl
-88 -71 -80 involuntary
-59 -47 -55 involuntary movement
-179 -103 -84 involv
-20 -17 -37 ipad
186 254 295 iron
-3 -1 -22 iron board
55 55 99 iron pil
6 60 96 iron tablet
-5 -10 -22 irregular cycl
68 55 -20 ish
14 15 23 island
16 17 26 island and
287 157 268 isnt
-13 93 134 isnt a
31 22 22 isnt answer
-28 -38 -23 isnt dizzy
-21 0 2 isnt get
-55 -32 22 isnt hot
-147 -157 -134 isnt it
22 13 -5 isnt like
33 40 23 isnt make
20 31 39 isnt my
15 14 21 isnt respond
-36 -13 -8 isnt spread
20 22 -28 isnt that
-33 -28 -24 isnt weak
15 12 23 isnt what
40 46 2 it
-172 -20 -42 it a
-47 -12 -13 it after
15 30 32 it again
112 105 134 it all
-51 -16 11 it also
-32 -14 -7 it always
-35 -4 28 it an
67 88 103 it and
46 33 8 it any
5 18 24 it as
40 19 69 it at
-90 -26 -20 it away
-12 13 -29 it back
130 -104 77 it be
-26 -63 -24 it because
111 78 103 it before
10 0 79 it begin
14 14 34 it belong
-86 -49 -56 it better
-37 -8 -8 it bother
-67 -81 -44 it but
21 39 28 it by
-61 -31 -29 it cal
-85 -21 -29 it can
0 2 21 it cant
-22 -10 -9 it check
-24 -36 -8 it chil
25 20 47 it clear
68 77 133 it come
-22 -8 -12 it concern
-54 -39 -48 it could
-71 -22 -23 it die
-120 -106 -97 it do
18 28 28 it dont
-116 33 19 it down
-24 -15 -26 it drop
-5 6 30 it eas
45 39 40 it easier
-48 -34 -43 it ever
75 2 -4 it every
132 56 99 it feel
15 15 26 it fine
-49 -34 -36 it first
21 -7 -7 it flicker
-30 -3 -3 it flutter
-59 -11 -10 it four
10 -12 26 it frighten
110 97 118 it get
-26 -38 -25 it give
-42 -19 -27 it go
-8 -3 -44 it happen
-51 -7 15 it hasnt
-7 18 32 it have
65 50 -6 it he
-33 7 12 it help
-22 -15 -16 it how
24 26 -43 it hurt
19 -39 9 it i
115 8 102 it in
209 164 229 it isnt
6 -27 -59 it it
-31 -41 -15 it jump
-115 -11 9 it just
-25 -9 17 it keep
-5 -37 -14 it kil
-67 -49 -33 it known
-10 -22 -27 it last
-103 -69 -30 it left
110 -15 39 it leg
-8 49 -7 it let
-36 -33 -29 it lie
-18 -32 -70 it like
-17 -15 -25 it lol
113 122 89 it look
-20 -25 -28 it loosen
4 -62 -86 it make
76 48 17 it matter
38 -20 -7 it might
-105 -24 -20 it more
6 20 38 it most
-40 -31 -16 it must
-120 -45 -23 it my
18 -38 -31 it myself
-2 -8 -25 it neck
36 27 29 it nerv
-1 47 -45 it never
-58 -31 59 it normal
-46 -43 -29 it not
-59 -26 -6 it nothing
52 116 85 it now
-75 26 101 it off
46 -82 -52 it ok
54 -27 -31 it okay
-61 -53 2 it on
-32 -38 -43 it only
-64 -56 -13 it out
-102 -29 -13 it pack
-27 -16 -31 it pass
-52 -37 -20 it possibl
-34 -20 -11 it reach
-77 -46 -39 it really
-96 -41 -43 it right
-21 1 -31 it safe
-29 -7 -11 it see
27 13 30 it she
13 33 -38 it should
52 42 62 it show
-28 -11 -26 it sinc
-50 -22 -22 it sort
-43 -21 -12 it spasm
77 27 65 it start
71 0 -38 it stil
-12 28 -21 it stop
-45 -47 -41 it straight
-33 -21 -5 it stres
454 299 314 it take
19 9 -50 it temperatur
47 54 73 it ten
-74 -62 -45 it that
21 -95 -80 it the
27 45 -6 it ther
73 27 13 it this
43 -11 -10 it thre
98 -11 -7 it through
-35 -30 -5 it tight
13 16 27 it tired
15 72 116 it to
23 -33 -64 it today
6 -43 -17 it tonight
-71 -56 -32 it too
154 75 107 it true
61 -23 -25 it twitch
30 15 -38 it two
30 36 60 it under
-69 -47 -82 it up
21 -1 -1 it vitamin
4 33 -3 it wake
106 94 122 it wasnt
-58 -49 -61 it what
22 7 4 it when
-13 -24 -19 it why
-111 -93 -65 it wil
-4 6 22 it with
93 71 99 it wont
-55 -23 -38 it work
0 36 43 it would
10 6 42 it wouldnt
42 -5 -4 it yes
175 128 140 itch
-142 -80 -168 itchy
-34 -3 -73 itchy and
68 93 174 itd
45 70 95 itd be
364 33 216 its
7 9 35 its 6
30 -62 -60 its be
7 12 39 its fine
27 -17 -4 its go
31 1 2 its like
-35 -13 -28 its mate
-31 -20 -23 its my
-6 -40 7 its not
52 58 133 its ok
-22 -59 8 its own
-78 -23 -3 its way
-65 -57 34 itself
16 15 31 itself in
-39 -21 -22 iv
-110 -43 -145 jab
-9 -3 -28 jab and
6 5 -30 jab be
-42 -37 -12 jab for
-3 20 -24 jab yesterday
114 18 7 jack
-2 -28 -48 jam
39 -2 -21 jam jar
-55 8 -18 january
-60 -1 -1 january feel
228 -26 -76 jar
145 274 50 jaw
89 63 43 jaw ach
18 55 156 jaw be
27 16 48 jaw chatter
5 -40 -19 jaw chew
100 75 117 jaw clamp
30 8 15 jaw clench
-106 -28 -22 jaw click
19 29 -51 jaw get
4 45 -21 jaw give
11 -34 -22 jaw good
13 20 48 jaw lock
27 28 19 jaw pain
-67 -26 -18 jaw that
63 67 -79 jaw tire
5 16 51 jaw wont
38 21 -4 jean
-64 -65 -29 jelly
11 10 22 jelly and
13 4 -28 jelly baby
-46 -16 6 jellyfish
-12 182 -54 jerk
57 96 94 jerk all
-67 -28 -26 jerk and
27 -20 -4 jerk at
5 -42 -42 jerk be
-53 -23 -25 jerk come
42 -5 -3 jerk ever
43 33 43 jerk for
-23 -6 -9 jerk have
26 -24 -13 jerk his
86 94 76 jerk in
-22 -13 -20 jerk like
18 21 21 jerk on
16 32 25 jerk start
28 53 -10 jerk the
13 29 -22 jerk think
22 55 -1 jerk when
25 70 80 jerky
34 33 44 jerky and
-39 -27 -38 jig
-75 -24 -34 jigsaw
-45 -13 -33 jigsaw last
17 158 -163 jittery
3 18 -48 jittery hand
-90 -26 -9 jme
12 9 21 joan
-4 -139 -188 job
-75 -45 -48 job cant
11 -15 -39 job on
-38 19 46 jog
11 34 56 jog then
-1 5 -93 john
8 25 -74 john wort
-133 -94 -142 join
-50 -38 -26 join a
-82 -43 -107 join in
62 47 -98 joint
11 16 -21 joint last
52 57 44 jok
18 -19 -117 joke
21 2 3 joke i
-326 -200 -261 jolt
-22 -2 -2 jolt and
-10 39 -14 jolt be
-52 -35 -31 jolt in
-35 -33 -43 jolt like
-43 -19 -11 journal
23 -38 -30 joy
0 38 100 juic
25 1 5 juic work
22 28 44 jumbl
-144 -308 -266 jump
-92 -37 -6 jump a
-59 -1 0 jump after
-23 -15 -7 jump all
-8 -25 -12 jump and
28 -14 -5 jump at
-56 -36 -24 jump awak
17 -31 -49 jump be
-32 -18 -9 jump come
-94 -41 -30 jump could
-57 -46 -13 jump do
48 -10 -25 jump everywher
-79 -71 -66 jump for
77 -78 -52 jump in
-25 -10 -13 jump it
40 62 58 jump like
26 46 -8 jump muscl
21 -20 -17 jump now
79 55 47 jump off
-67 -39 -35 jump out
68 -43 -11 jump sinc
63 -2 -1 jump that
30 30 -12 jump the
40 62 95 jump whenever
-54 -17 -8 jumper
-42 87 73 jumpy
117 71 -3 jumpy and
-55 -9 21 jumpy knee
-25 -10 -15 jumpy leg
7 24 61 jumpy muscl
-27 -7 -8 jumpy one
-54 -28 -9 jumpy today
3 16 -34 june
116 132 225 just
-128 -69 -40 just a
-21 25 44 just after
1 -35 -20 just arent
-132 -108 -97 just as
-28 -19 -13 just ask
-11 -2 -31 just back
22 -50 -38 just be
-56 -34 -35 just before
23 30 -37 just cant
-132 -41 -17 just curious
5 29 25 just do
-59 -56 -19 just dom
127 132 138 just dont
18 6 -62 just drop
2 -26 13 just every
139 91 132 just fall
-21 -16 -5 just feed
-31 -87 -71 just feel
-55 -56 -54 just find
53 46 83 just finish
-32 -22 -15 just flicker
44 35 -87 just flop
13 14 28 just flu
-94 -41 2 just go
23 37 -44 just hang
8 23 58 just have
-32 -22 -11 just hurt
-30 -14 -23 just ignor
68 -3 -4 just jump
-67 -31 -11 just jumpy
-16 -21 -10 just leg
56 60 -31 just let
19 7 21 just lie
-4 -46 -15 just like
-22 -12 -16 just make
94 99 90 just math
6 -35 -37 just me
-97 -42 -58 just my
22 18 27 just neck
195 81 171 just not
58 72 91 just notice
283 260 330 just now
-100 -62 -47 just order
7 14 22 just pul
-123 -66 -56 just put
124 6 9 just read
21 30 7 just ring
16 60 20 just run
-88 -37 -41 just sad
-16 10 32 just say
6 6 42 just shake
78 59 84 just shap
-92 -28 -53 just start
-2 -20 -3 just stiff
99 -1 -35 just stop
24 18 44 just take
41 41 42 just text
65 37 20 just that
-197 -92 -124 just the
-33 -32 -25 just ther
26 19 54 just this
91 82 94 just tir
25 31 34 just tired
35 30 42 just turn
-57 3 16 just twitch
56 51 105 just wait
30 -42 -53 just want
28 40 31 just wasnt
17 20 40 just watch
-49 -11 9 just wonder
48 3 -30 just wont
-20 -19 -25 juvenil
10 5 -40 k
47 56 -14 k on
-11 0 22 kebab
64 70 49 keel
64 70 49 keel over
152 261 137 keep
13 -30 -56 keep a
15 44 72 keep arch
49 -31 -28 keep ask
25 28 56 keep be
-5 -31 -16 keep bite
24 23 52 keep black
23 43 45 keep catch
-30 -7 -4 keep contract
-23 5 -82 keep cramp
27 29 18 keep do
3 4 27 keep drift
2 -15 48 keep drop
-29 -6 -9 keep flicker
25 32 -3 keep fluid
6 9 23 keep flutter
-10 7 24 keep get
11 21 8 keep give
-71 -23 -29 keep go
7 5 35 keep have
-34 -26 -11 keep her
-54 -42 -37 keep him
50 28 -34 keep his
-49 -36 -24 keep it
60 91 118 keep jerk
-44 -32 -21 keep jump
-49 -11 -38 keep knot
37 48 71 keep lose
132 58 94 keep me
-25 -7 -12 keep muscl
-41 -38 -23 keep my
30 20 60 keep myself
70 48 97 keep nod
-1 -2 -25 keep on
-29 -14 -22 keep pop
23 9 -117 keep pul
6 5 -86 keep rol
62 61 39 keep say
-22 -53 -52 keep seize
118 30 14 keep spasm
44 44 73 keep stand
-80 -34 20 keep stil
-58 -50 -39 keep the
-52 -44 -26 keep them
73 68 90 keep think
-83 -42 -7 keep tick
4 3 -28 keep trip
7 -22 -13 keep turn
67 50 87 keep twitch
-26 -27 -22 keep up
21 20 46 keep veer
15 8 -116 keep water
-35 -18 8 keeper
-26 -63 -99 keppra
-2 0 -140 kerb
-25 -11 -40 kerb and
9 8 40 kermit
81 63 79 keton
182 120 -26 kettl
22 19 17 kettl and
7 31 60 kettl go
-40 -30 -15 kettl it
24 20 -35 kettl two
-33 23 -12 key
-41 -34 -5 key chopstick
37 -26 -16 kg
49 -19 -10 kg in
-72 5 -9 kick
-2 11 -21 kick all
89 -22 -10 kick and
-55 -19 28 kick by
-41 -38 -27 kick in
10 -28 -18 kick leg
-25 -20 -4 kick off
3 81 49 kick sinc
32 8 8 kick the
-147 -121 -28 kidney
30 23 42 kidney diseas
-48 -44 -7 kidney failur
9 10 24 kidney patient
-28 -20 -30 kidney troubl
-56 21 -41 kil
-57 -59 -35 kil it
-86 -36 -15 kil me
217 299 219 kil myself
-80 -81 -104 kil the
-41 -12 -29 kil what
63 48 46 killer
-54 -39 -174 kilo
42 8 -13 kilo sinc
-229 -136 -177 kind
-30 -30 -46 kind nun
72 40 14 kind of
-7 -21 -14 kind tell
58 47 91 kink
-86 -72 -86 kip
-37 -51 -78 kit
117 84 80 kitchen
63 74 108 kitchen floor
-143 -37 -41 knacker
-38 -17 -7 knacker and
-32 -29 -25 knead
113 227 42 knee
-47 5 -47 knee and
-17 -17 -22 knee be
17 14 53 knee down
4 25 -17 knee feel
17 18 44 knee fold
31 -14 -18 knee have
18 15 24 knee in
-3 6 -21 knee jerk
-65 7 28 knee op
25 46 1 knee up
-59 9 -126 kneel
-150 -36 -46 knelt
118 91 134 knew
79 102 105 knife
43 50 78 knife in
-58 -69 -36 knit
-49 3 -194 knock
-2 7 -63 knock her
-13 12 -25 knock it
-39 11 -23 knock out
18 11 -53 knock the
-134 -67 -166 knot
-22 -13 -16 knot be
12 23 27 knot between
-78 -36 -16 knot up
186 184 119 know
-66 -31 -28 know about
-45 -27 -43 know any
-57 -45 -23 know be
3 6 -39 know exact
-32 -16 -21 know from
23 19 -5 know his
117 65 93 know how
-51 -60 -36 know if
0 4 21 know in
57 58 76 know it
13 43 49 know my
16 12 32 know that
-77 -57 -7 know the
-51 10 43 know they
3 8 -118 know us
45 100 113 know what
113 88 103 know when
17 36 9 know wher
6 19 -37 know who
22 -31 -30 know why
-90 -34 34 known
-17 1 24 known for
-25 -20 -12 known to
-63 -42 -48 knuckl
9 18 56 krait
219 179 161 la
104 105 75 lab
-24 11 19 label
-7 22 26 label of
-34 -29 -33 labour
5 -1 32 lace
-96 -41 -39 lack
-85 -27 -22 lack of
-31 -51 -38 lactic
-31 -51 -38 lactic acid
-105 -85 -57 lad
14 17 28 lad 13
12 14 30 lad at
-49 -30 -13 lad do
-11 2 -38 lad have
8 -32 14 lad on
21 77 161 ladder
-84 -42 -15 ladder in
28 54 -19 lady
3 5 -41 lady at
50 -24 -16 lag
-33 -5 -3 lake
43 11 -5 lamb
18 28 -58 laminat
-34 -10 -75 lamotrigin
3 7 -48 lamotrigin 2
4 65 -7 lamp
-28 20 31 lamp shad
28 60 -35 lan
28 60 -35 lan party
18 -24 34 land
29 -19 -12 land at
-22 17 37 land on
66 26 52 lap
-52 16 33 laptop
-29 -16 -51 larg
13 8 20 larry
9 102 -12 last
18 26 77 last 2
3 6 -78 last a
11 -17 -63 last autumn
40 -11 -9 last blood
11 3 -108 last coupl
-50 -25 -17 last day
-20 -30 -7 last exam
18 -4 23 last few
5 -32 -23 last half
20 26 40 last hour
-136 -22 19 last month
64 75 115 last more
7 25 23 last nappy
-380 148 10 last night
83 45 8 last one
-28 -25 -21 last right
14 -25 -5 last season
-12 -21 -9 last six
-52 -7 -8 last spring
32 0 -41 last summer
-27 -53 -25 last sunday
47 47 35 last ten
62 40 -34 last tetanus
5 22 -36 last thre
127 94 118 last time
58 43 29 last tuesday
51 29 10 last two
-108 -39 235 last week
9 11 -45 last weekend
-47 -26 -17 last winter
164 -215 -117 last year
-81 -36 -6 latch
51 100 179 late
-35 -32 -15 late for
-43 -11 -4 late husband
-46 -13 -6 late night
1 43 115 late stab
201 9 -147 lately
56 53 -2 lately i
-62 -66 -37 later
-27 -14 -9 later all
-7 -50 -41 later she
12 21 24 latin
-335 -277 -224 laugh
-64 -46 12 laugh about
-13 -15 -55 laugh at
-59 -20 -36 laugh i
-21 -11 -15 laughter
73 68 43 laundry
77 69 82 laundry pod
-50 -41 -43 lavender
-62 -38 -41 lavender oil
-122 -62 -144 law
-65 -36 -30 law cal
-10 28 -27 law say
-39 -49 -41 lawn
47 -34 -41 lazy
-38 -11 -77 lead
-13 1 36 leaf
-69 -31 -15 leaflet
-7 7 50 leafy
-7 7 50 leafy green
-35 58 -105 leak
2 6 -45 leak in
23 5 40 lean
0 -20 -21 lean on
7 5 23 lean to
-113 -58 -37 leap
-191 -42 -24 learn
-105 -8 -4 learn to
-24 -5 -5 learnt
433 256 323 least
2 2 -89 leather
-39 -112 -30 leave
21 32 -4 leave a
-44 -20 -30 leave it
67 38 58 leave me
-27 -29 -15 leave the
-75 -33 -22 leave you
34 30 63 lectur
-78 -53 -44 leed
193 95 54 left
20 36 -38 left a
29 35 -18 left and
77 -3 98 left arm
28 -8 7 left behind
-23 -4 2 left buttock
0 19 -45 left calf
10 8 -40 left corner
-44 13 -4 left eye
-79 -45 -8 left eyelid
-69 -35 -137 left foot
74 38 139 left hand
-28 -38 -23 left he
-35 -5 61 left i
22 70 -55 left leg
-34 -20 -44 left lid
-109 -74 -98 left me
24 18 65 left my
34 10 41 left nut
6 10 42 left of
23 -11 -3 left one
47 -6 -3 left or
-24 -3 63 left side
-10 8 37 left the
-44 -16 -7 left thumb
-20 1 8 left when
3 2 -53 left with
-58 -34 -16 left without
8 135 236 leg
-4 17 22 leg a
-75 -77 9 leg ache
-6 26 64 leg after
23 33 30 leg and
33 -20 -59 leg arm
-45 -26 -24 leg artery
10 -1 -45 leg at
162 173 287 leg be
34 -17 -16 leg boot
-24 -6 6 leg both
3 8 -59 leg bounc
15 34 52 leg buckl
-71 -17 -13 leg but
14 21 19 leg buz
-28 -6 -2 leg calf
31 14 5 leg cramp
29 -18 -23 leg danc
-195 -109 -33 leg day
-32 -22 -19 leg face
-33 50 -48 leg feel
-37 -23 -62 leg fine
7 12 43 leg fold
-71 -34 9 leg for
58 19 -56 leg get
-64 -44 -92 leg go
-40 -28 -34 leg grab
6 60 84 leg have
-21 -8 -12 leg heav
23 39 -17 leg heavy
43 29 43 leg i
-100 -25 14 leg in
36 -21 7 leg isnt
-22 7 -20 leg it
5 -43 -18 leg itch
116 72 -40 leg jerk
114 -17 8 leg jump
-28 2 18 leg just
21 37 27 leg keep
94 89 -62 leg kick
24 42 66 leg like
-32 -9 -7 leg lock
-60 -22 -11 leg look
-21 -8 -5 leg muscl
13 -23 -21 leg my
39 -11 -3 leg now
-45 -25 -27 leg off
74 66 66 leg on
-23 -13 -11 leg only
-95 -50 -69 leg pain
-24 -10 -5 leg play
-76 -39 -28 leg restles
22 14 -15 leg sinc
-16 -23 -5 leg sore
33 -15 1 leg spasm
4 35 39 leg start
-46 -24 -14 leg stil
33 27 92 leg swell
-38 -21 -33 leg that
-10 10 -27 leg the
2 -26 -31 leg they
-17 -6 -28 leg through
22 31 47 leg tingle
35 -29 11 leg to
-35 -24 -1 leg turn
-107 -31 -66 leg twitch
29 21 50 leg weak
-41 -23 -22 leg what
-57 -7 35 leg wil
-8 -13 -30 leg with
94 13 132 leg wont
-38 -21 10 leg wouldnt
19 38 62 legging
-72 -53 -29 legit
-34 -8 2 lego
-30 -40 16 lemonad
-20 -24 -25 lemsip
-7 -3 -43 length
-5 -2 -42 length of
-66 -70 -66 lennox
-62 -62 -64 lennox gastaut
34 2 23 lent
-166 -121 -229 less
-2 -21 -47 less and
-37 -14 -5 less likely
-13 -22 -9 less scary
6 29 -92 less than
-61 -32 -17 lesson
161 222 67 let
-41 10 -82 let go
46 52 77 let him
58 106 -9 let it
43 54 47 let me
-39 -28 -18 let my
67 -5 -4 let up
307 408 498 letter
78 2 22 letter and
16 11 32 letter box
108 88 75 letter in
59 120 143 letter to
-72 -31 -26 lettuc
29 -50 -35 level
-59 -36 -19 level be
83 52 81 level none
-86 -90 -55 levothyroxin
-27 -18 -8 licenc
-40 -30 -18 lick
-100 -289 -87 lid
5 -24 -5 lid and
-94 -46 17 lid be
-37 -20 -5 lid day
3 3 29 lid down
18 41 8 lid droop
114 -20 -8 lid flicker
-78 -51 -23 lid go
-99 -42 -73 lid have
-32 -7 7 lid off
55 -6 -15 lid shut
-136 -53 -25 lid sinc
-3 -32 -17 lid stil
178 -16 -13 lid then
53 22 -17 lid twitch
2 1 -79 lidl
15 25 28 lido
95 288 180 lie
-35 -23 -15 lie ahead
1 32 64 lie back
100 138 28 lie down
16 30 -6 lie flat
-4 5 46 lie in
11 63 153 lie on
-45 -22 -10 lie stil
41 26 -12 lie ther
79 94 104 life
-54 -25 -10 life and
-30 -25 -13 life be
1 2 -36 life for
61 -12 -1 life i
85 82 100 life insuranc
1 13 -53 life on
-18 -5 49 life out
-47 -25 -1 life support
4 -71 -58 life that
22 36 -24 life this
-57 -45 -46 life without
-1 2 26 lifeguard
-50 -36 -22 lifesaver
34 -37 -4 lift
35 55 65 lift a
-44 -30 -2 lift again
-39 -24 -8 lift and
10 -2 -29 lift at
11 12 42 lift her
-18 -38 -53 lift him
9 -44 -19 lift it
-39 -67 20 lift my
112 110 134 lift off
-94 -35 -188 lift the
36 29 48 lift with
50 231 147 light
28 54 121 light and
120 69 47 light hurt
27 40 3 light in
-51 -11 -10 light sinc
-21 29 53 lighter
51 57 66 lighter without
13 21 -133 lighthead
-10 33 44 lightn
490 425 617 like
6 56 67 like 20
19 -21 -8 like 4
26 -61 -70 like a
15 35 39 like be
55 35 35 like bruis
-99 -59 -63 like cement
47 39 53 like church
46 56 88 like coca
126 100 153 like coffe
43 41 85 like coke
89 75 86 like cola
5 7 28 like corner
1 -23 5 like cotton
1 43 -4 like day
39 33 37 like dead
-26 -22 -55 like death
-66 -21 -14 like every
8 8 55 like flat
10 40 11 like flu
13 36 12 like he
8 42 74 like hel
22 13 -5 like him
-78 -17 -112 like i
38 37 76 like ice
24 51 126 like it
11 18 73 like its
-50 -68 -21 like jelly
-26 -14 -36 like jerk
9 8 40 like kermit
-77 -21 -47 like last
-19 6 -41 like lead
3 4 -85 like leather
-51 -54 -62 like lemonad
-47 30 14 like mad
12 37 -22 like marmalad
-39 -26 -15 like my
12 12 36 like nothing
8 -26 -4 like one
10 10 -24 like pain
107 -33 -51 like popcorn
-31 -8 -31 like popey
15 31 -50 like pudding
2 13 -74 like putty
2 6 -74 like razor
66 71 119 like rock
7 4 -38 like sandpaper
17 21 51 like sausag
53 39 -47 like somebody
84 72 71 like someone
8 -25 8 like tar
-37 -23 7 like that
-168 -179 -79 like the
-21 -2 -3 like ther
-40 -51 -47 like this
-138 -257 -184 like to
1 4 -26 like toothach
23 17 82 like tree
5 8 -39 like two
99 98 106 like wet
32 19 64 like wip
10 17 80 like wood
-26 16 13 like you
-73 -6 -25 likely
17 21 18 likely just
-54 -26 -37 likely to
-21 -2 -3 lily
-20 -19 -74 limb
-21 -4 -3 limb and
-54 -30 -14 limit
-87 -26 -53 limp
51 59 74 lin
55 63 76 lin up
-51 -31 36 line
37 47 35 line and
30 39 57 line at
3 -4 40 line be
-44 -57 -64 line how
33 37 -14 line i
-14 2 -48 line in
60 66 34 line on
-91 -70 -68 line up
-334 -205 -191 link
-92 -69 -70 link to
238 198 226 lip
-63 -68 -38 lip and
47 109 142 lip be
16 48 39 lip buz
9 4 -39 lip feel
39 85 56 lip fiz
57 57 93 lip go
-42 -12 -24 lip jump
2 -47 -35 lip keep
12 24 41 lip look
17 9 24 lip purpl
68 24 28 lip smack
0 28 18 lip tingle
-77 -21 -99 lip twitch
26 34 51 lip wont
4 6 -43 lipstick
-24 -5 2 liquid
4 16 22 lisinopril
-53 -115 -97 list
89 62 74 list of
71 -8 -8 list to
1 -31 12 listen
-55 -59 -37 listen to
28 25 45 lit
-120 -64 57 literal
-14 9 26 literal all
12 18 51 literal cant
19 37 -22 lithium
-25 -5 -4 lithium and
12 21 -30 lithium be
5 12 69 lithium belly
3 9 -54 lithium have
-55 -43 -28 litr
-33 -5 0 litr and
0 -27 -14 litr of
275 187 88 littl
46 50 52 littl bro
8 -35 -43 littl by
30 -20 -6 littl cramp
1 6 45 littl cry
21 -6 -3 littl danc
21 23 38 littl dot
-7 11 -82 littl finger
-61 -46 -11 littl flicker
-39 -16 -17 littl flutter
10 -17 -47 littl girl
58 -15 -6 littl jerk
23 -54 -42 littl jump
0 -45 -33 littl movement
74 83 45 littl one
33 34 53 littl purpl
29 36 51 littl round
8 -22 -13 littl tick
-52 -23 -12 littl twitch
49 68 42 littl white
223 128 222 liv
17 21 10 liv last
-126 -119 -77 liv on
131 91 129 liv with
106 123 173 live
86 87 117 live with
-20 -12 -16 live without
42 -8 37 liver
-64 -51 -44 lmao
22 18 21 lo
-6 -41 -46 load
21 28 -32 load and
32 17 49 load better
54 57 8 load of
-48 70 157 lock
-2 28 78 lock and
18 7 31 lock into
-83 -5 20 lock up
-23 -3 -4 lock when
212 225 210 lockjaw
32 39 65 lockjaw arch
32 44 62 lodger
32 44 62 lodger be
3 37 60 log
11 46 59 log off
34 22 -38 loin
21 9 -25 loin pain
-260 -179 -144 lol
-15 -10 -25 lol any
-38 -42 -49 lol do
-8 -34 -44 lol i
-3 4 28 lol my
-60 -43 -32 lol normal
143 109 141 lol what
-173 -28 -62 long
68 47 -21 long as
-32 -47 -24 long be
218 184 200 long do
-18 -31 -33 long drive
83 68 58 long flight
-44 -29 -20 long for
22 18 -22 long haul
-57 -37 -47 long i
-46 -35 -14 long my
-91 -6 1 long one
-4 -5 -27 long should
2 18 52 long story
-4 -2 36 long term
-22 -13 -11 long til
6 28 46 long time
-40 -31 -23 long until
-54 -19 -11 long walk
-125 -32 -15 longer
3 -6 -44 longer over
25 -8 -10 longer than
-30 -47 71 loo
22 20 37 loo and
83 64 108 loo be
-23 -24 -63 loo normal
-53 -32 -30 loo scrol
-33 -32 -1 loo without
252 304 243 look
112 112 136 look after
-129 -67 -47 look and
13 164 171 look at
-65 -31 -41 look back
-24 -19 -42 look for
-34 -4 -30 look into
28 37 -34 look left
269 257 355 look like
-50 -33 -22 look me
10 12 -72 look normal
-20 -16 -24 look over
20 20 1 look sideway
-6 -4 -32 look the
32 26 23 look to
30 -8 -22 look up
-4 26 52 loop
-7 22 26 loop for
7 22 30 loose motion
-103 -102 -119 loosen
-29 -28 -49 loosen me
-24 -9 -10 loosen my
-42 -7 -25 lopsid
-50 -21 -4 lopsid sinc
103 93 -32 lorazepam
-12 -11 -35 lord
86 91 105 lorry
4 -56 24 lose
13 -58 -42 lose a
-55 -22 -20 lose all
-29 -16 -3 lose any
83 95 124 lose conscious
-12 7 28 lose control
67 46 57 lose count
-23 -13 9 lose his
-68 -19 -28 lose in
10 35 -6 lose its
-46 -21 -15 lose mineral
188 -5 -4 lose muscl
-148 -76 -45 lose my
26 62 104 lose of
-56 -16 -3 lose our
-23 -8 -8 lose sleep
-25 31 14 lose the
30 -16 -7 lose two
119 13 -16 lose weight
-128 -119 -76 lot
23 27 15 lot and
-3 0 -40 lot last
15 -27 6 lot of
-22 -16 -4 lot she
-103 -84 -70 lou
-103 -84 -70 lou gehrig
-51 31 -87 loud
-54 -25 -8 loud and
-62 -28 -18 lousy
62 -4 48 love
14 15 23 love island
20 -28 -20 love the
166 138 168 love them
-52 -15 77 lovely
-102 -105 -87 low
-5 -37 -19 low and
-20 -5 -7 low dose
44 32 121 low down
-47 -30 -107 low in
29 16 40 low magnesium
-45 -39 -9 low mood
21 60 120 low on
-28 -17 -10 low potassium
20 19 19 low sinc
-347 -307 -189 lower
-49 -38 -25 lower back
-10 15 26 lower leg
-158 -126 -52 lower lid
-69 -56 -122 lower right
2 8 38 ls
-26 -7 19 luck
-22 -12 -30 luck find
16 16 26 lucozad
9 15 35 lumbago
-91 -29 -37 lump
16 11 -26 lump i
-111 -63 -55 lump in
-9 12 33 lump of
26 20 20 lump that
44 78 139 lunch
37 50 100 lunch and
-25 -22 -31 lunch be
-21 -6 42 lunchtim
-111 -98 -97 lung
6 2 -50 lupus
-29 -17 1 lurch
-31 -22 -8 lurgy
-160 -107 -70 lyme
-26 -25 -27 lyme diseas
-20 -13 -4 lyme rash
-27 -11 -17 lyric
46 41 79 m
196 204 196 ma
216 220 209 ma sine
-49 -28 57 machin
28 28 51 machin and
-23 1 3 machin down
36 54 -10 mad
7 47 86 madam
7 47 86 madam i
43 58 -7 madly
-46 -39 -47 mag
-370 -497 -360 magnesium
-41 -31 -22 magnesium and
35 -21 -5 magnesium be
-22 -27 -9 magnesium can
50 -2 -2 magnesium deficiency
-34 -28 -12 magnesium for
26 38 33 magnesium glycinat
2 3 25 magnesium have
18 32 66 magnesium help
73 7 3 magnesium i
-59 -34 -10 magnesium in
-63 -3 -2 magnesium one
2 2 -23 magnesium please
-25 -18 -6 magnesium rich
28 5 12 magnesium should
44 -15 -12 magnesium spray
37 -26 -14 magnesium with
-38 6 3 magnet
33 49 -26 mail
87 45 127 main
4 14 26 main the
-114 -39 -43 make
62 47 140 make a
-36 28 -14 make an
74 58 60 make any
8 19 24 make for
-34 -60 -61 make her
-8 -26 -14 make him
47 54 84 make it
98 -62 -126 make me
-49 -28 -25 make muscl
12 36 94 make my
46 4 -47 make myself
-7 28 39 make no
18 17 31 make nois
4 6 29 make out
73 86 46 make sens
-36 -17 -13 make snowbal
-50 -30 -45 make the
-40 -35 -26 make them
-25 -26 -11 make this
-33 -16 8 make up
-3 -7 -20 make what
37 44 29 make word
-115 -103 -124 make you
-58 -25 -23 make your
-22 -29 12 man
-37 -12 -6 man in
-17 -30 -26 man of
101 92 122 man who
64 62 39 manag
185 123 179 manag a
-46 -23 -24 manag it
-38 -7 -21 manag them
-78 -35 -37 management
-27 -24 -31 manager
-24 -8 -11 manner
-56 -29 -22 manual
23 18 -41 manur
-171 -47 -43 many
-29 -41 -15 many day
-8 -5 -20 many go
-68 -67 -59 many hour
-12 -25 -31 many mg
-9 -16 -34 many minut
-30 0 0 many month
372 328 347 many of
-191 -26 -12 many week
-23 -8 -10 map
103 113 148 marathon
22 26 18 marathon and
18 21 28 marathon in
88 62 84 marbl
-51 -29 -30 march
21 -41 -21 march and
7 52 -5 march my
7 18 84 march up
7 61 62 mark
16 30 78 mark no
35 39 4 mark on
-42 -31 -16 market
30 104 4 marmalad
25 70 28 marmalad and
128 -24 -19 mas
30 64 57 mask
34 48 41 mask now
-135 -129 -134 massag
-31 -11 -25 masseur
39 34 29 massiv
-27 -7 -35 mat
-80 -61 14 match
-38 -39 -11 match yesterday
272 231 246 mate
38 49 65 mate be
-5 6 30 mate crack
10 20 22 mate div
10 27 41 mate i
-22 12 0 mate say
10 -27 -12 mate think
96 101 93 math
-138 48 -30 matter
1 15 -44 matter for
52 44 64 matter of
48 30 78 mattres
-5 6 30 mattres back
35 30 42 mattres for
117 -50 -106 may
90 45 63 may and
45 21 -15 may be
-40 -17 -24 may caus
-52 -85 -48 may i
192 163 225 mayb
12 0 -71 mayb a
28 13 22 mayb half
-9 -67 -39 mcg
-52 -42 22 me
-229 -166 -150 me a
-89 -59 -200 me about
15 22 38 me acros
43 -9 -55 me again
-87 -124 -105 me all
-31 -59 -42 me an
-158 -55 -31 me and
63 -19 -4 me arm
-2 19 33 me at
33 40 84 me back
-40 -19 -22 me be
-1 12 21 me because
42 47 57 me by
-26 -22 -15 me can
-54 -29 -32 me cant
118 89 82 me cope
35 -14 -11 me cramp
11 0 -29 me dad
-25 -55 -43 me do
-53 -21 -11 me doesnt
-20 43 -3 me down
-44 -22 -53 me dry
10 15 24 me every
-40 -20 -53 me eyelid
76 92 114 me first
-22 -9 -8 me for
38 22 10 me four
57 -12 -11 me from
-57 -15 -28 me get
80 91 110 me go
16 -4 31 me hand
50 54 54 me have
-4 -4 -31 me head
51 40 54 me her
101 80 101 me here
-57 -32 -22 me hold
85 114 94 me honest
-7 -24 -12 me how
166 140 -5 me i
35 25 22 me if
60 107 57 me in
-22 0 -38 me it
-44 -3 -1 me jerk
-27 -17 -18 me jump
59 40 62 me just
-48 -50 -38 me keep
29 45 -3 me last
-46 -30 -27 me laugh
17 2 -47 me left
29 -17 21 me leg
-23 -11 -15 me like
-27 -15 -8 me lol
75 53 -1 me mad
-11 -10 -32 me make
59 -2 -2 me most
18 18 43 me mouth
4 3 22 me my
81 64 72 me not
-40 -56 -29 me now
-61 -48 -20 me off
-219 -195 -104 me on
-60 -53 -42 me over
-32 -21 -17 me pil
2 17 22 me rib
-92 -34 -38 me right
-20 -4 3 me round
26 19 29 me she
-14 -31 -32 me shoulder
-54 -41 -58 me some
-156 -57 -48 me something
-35 -13 -22 me spasm
-77 -29 -10 me squeez
-22 -12 -16 me that
-213 -93 -79 me the
10 -7 -28 me thigh
40 -17 -21 me thre
10 17 22 me through
4 52 7 me throw
9 40 68 me to
25 -8 12 me tongu
7 9 50 me tramadol
108 -17 -6 me twitch
33 3 39 me two
27 -100 -124 me up
134 157 133 me want
1 7 -21 me water
188 129 150 me what
-9 93 23 me when
26 10 22 me wher
63 52 69 me whether
152 138 179 me which
77 59 64 me while
40 -26 6 me why
-88 -60 -71 me with
120 76 86 me write
32 12 -15 me yelp
-49 -120 -180 meal
-34 -26 -17 meal and
-176 -97 -65 mean
-17 -24 -40 mean and
-36 -3 -2 mean by
-39 -14 -17 mean i
20 24 47 mean in
28 32 20 mean it
-16 -35 -17 mean to
-112 -97 -6 meant
52 44 50 meant the
-40 -49 -38 meant to
-3 2 -55 measur
-25 -8 -4 measur the
47 -51 -35 meat
-16 -10 -27 medal
-175 -133 -117 medical
-19 -15 -24 medical advice
-84 -24 -21 medical attention
-31 -39 -22 medical news
-152 -184 -80 medicin
-75 -39 -24 medicin and
-23 -18 -24 medicin be
-23 -12 -12 medicin do
-45 -37 -27 medicin for
-96 -36 -15 medicin i
44 33 66 medicin in
-27 -8 -2 medicin no
-42 -34 -58 meditation
-50 -124 -92 meeting
-82 -42 -23 melatonin
-25 -46 -31 melt
-45 -9 -18 membership
-18 -48 6 memory
-233 -135 -140 meningioma
-28 -18 -24 meningioma be
-115 -109 -121 meningitis
-65 -31 -9 menopaus
-149 -38 -63 mention
-37 -20 -5 mention a
11 16 46 mention for
-30 6 -62 mention it
-31 -3 -4 mention that
-26 -17 -7 mere
181 47 110 mes
4 11 50 mes the
-30 -12 -11 mes with
-50 2 21 messag
-22 -14 -19 messag as
-23 15 19 messag say
249 158 211 messy
17 12 24 mestinon
208 161 162 meta
-44 -40 -51 metabolic
-26 -19 -27 metabolic disorder
-49 -33 -50 metabolism
-40 -28 -46 metal
29 58 90 meter
16 29 54 meter just
8 -22 26 metformin
-23 -7 -12 method
46 77 99 methotrexat
14 51 101 methotrexat every
13 13 -21 methotrexat weekly
6 -36 -157 metoclopramid
1 -36 -78 metoclopramid for
3 -3 -52 metoclopramid my
59 -19 -16 metronom
-64 27 58 mg
24 77 63 mg a
16 -52 -44 mg of
-26 -9 -14 microwav
63 -16 23 mid
35 9 -15 mid sentenc
16 13 24 mid squat
54 50 74 middl
-39 2 -3 middl of
11 10 -23 middl this
-19 -22 -3 midnight
-262 -217 -199 midwif
-45 -23 -15 midwif at
-100 -77 -20 midwif say
-331 -236 -168 might
128 77 88 might as
-8 -60 -44 might be
13 22 33 might do
-54 -12 -11 might either
-30 -18 -10 might help
-33 -15 6 might i
-123 -67 -46 might it
-26 -6 -4 might my
-29 -17 -11 might that
-24 -23 -20 might the
-114 -20 -103 migrain
-62 -28 -12 migrain sinc
-8 17 -23 migrain with
-38 12 -116 mild
-252 -154 -129 mile
-27 -17 -10 mile without
92 43 -62 milk
-19 -20 -2 milk or
14 10 -36 milk sinc
93 42 32 mind
-22 -11 -14 mind at
44 37 32 mind if
4 4 30 mind the
-154 -165 -242 mine
-55 -1 -1 mine be
26 22 -19 mine have
-375 -277 -273 mineral
-43 -21 -17 mineral in
-8 19 28 minor
350 566 507 minut
-88 -61 -47 minut after
134 146 281 minut ago
-78 -42 -60 minut all
-24 -28 -174 minut and
74 74 64 minut at
67 43 68 minut before
18 19 42 minut but
71 43 51 minut doctor
28 40 51 minut he
23 26 29 minut i
9 20 47 minut in
44 15 31 minut it
-25 -8 29 minut last
-23 -14 5 minut later
12 76 -90 minut like
1 2 -53 minut my
42 59 6 minut never
11 -70 -17 minut no
36 32 72 minut now
-131 -72 -139 minut of
52 28 -23 minut on
0 -33 -73 minut or
8 15 25 minut perfect
-20 -2 30 minut then
29 39 27 minut this
63 -9 7 minut today
-54 -72 -32 minut twic
-60 -36 -28 minut when
-19 7 -25 minut while
11 14 23 minut why
-71 -48 -37 minut with
123 77 -24 miny
59 1 3 miny bus
84 97 -4 miny strok
57 4 43 mirror
182 164 118 mis
-27 9 -38 mis a
-34 -22 -33 mis her
13 24 31 mis my
39 28 -12 mis practic
27 23 14 mis the
125 73 101 mis two
14 -28 -18 miserabl
133 182 127 mistak
39 34 -8 mistak with
58 76 38 mix
49 56 65 mix up
104 18 20 mnd
60 -14 -3 mnd and
-2 16 27 mnd i
16 20 98 moan
12 7 25 moan when
27 20 46 mode
-35 -27 -8 mode on
71 50 58 mode you
34 -15 -22 mole
-37 -79 -49 moment
-9 -13 -41 moment i
23 21 -68 mon
145 49 84 monday
0 102 -14 monday after
-49 -10 -87 monday and
0 1 -22 monday be
22 24 -29 monday i
-46 -28 -7 monday the
-62 -53 -31 monday ther
43 -2 41 monday today
206 39 75 monday toe
-43 -22 -2 monday too
6 -6 -22 monday two
-34 -22 -84 money
80 54 -38 money and
-107 -52 -59 monitor
29 30 -79 monkey
75 107 50 monoxid
95 -36 -11 monster
-23 -32 -8 monster and
285 -368 -222 month
23 23 -13 month a
20 -12 -8 month after
200 181 121 month ago
140 -98 -212 month and
84 45 11 month back
-70 -2 2 month be
0 17 56 month but
4 -23 -21 month by
-45 -21 -3 month do
6 3 22 month fine
-112 17 -6 month for
-46 -6 11 month go
1 31 58 month have
17 -65 -64 month he
28 -126 -114 month i
10 62 93 month in
25 19 51 month it
1 -21 -10 month like
27 -39 -30 month my
2 -22 -5 month no
3 -34 -35 month not
4 -26 -22 month nothing
94 -130 -126 month now
-86 -32 -47 month of
-4 181 93 month old
-25 -5 -2 month or
30 48 53 month pregnant
-71 10 23 month should
-13 -37 -21 month sinc
47 59 52 month so
16 -29 -17 month the
14 29 -4 month twitch
2 10 36 month wake
-60 -16 -13 month with
-5 -33 -43 monthly
-66 -46 -47 mood
180 48 -107 moon
22 8 -28 moon face
25 -191 -28 more
39 -108 -28 more and
-43 -45 -22 more at
-98 -81 -59 more calcium
-58 -36 -24 more coffe
11 44 5 more every
309 -41 -28 more frequent
-22 -4 -1 more fruit
29 42 39 more it
4 -55 -20 more like
-32 -17 -25 more likely
-21 -10 -9 more muscl
16 11 31 more my
43 13 9 more of
116 -12 -10 more often
-42 -8 -5 more on
-9 -24 -30 more ordinary
36 65 99 more potassium
-39 -1 0 more salt
-104 -22 -18 more serious
-33 -8 -3 more shut
-32 -15 -7 more sinc
58 56 47 more than
-33 -6 -7 more when
-56 -227 -119 morning
20 57 36 morning after
-137 -98 -187 morning and
-55 -39 25 morning be
11 -3 34 morning but
22 -3 -65 morning by
-32 -28 -21 morning do
1 2 -60 morning first
66 33 -16 morning for
6 4 28 morning he
57 74 70 morning i
13 -22 -3 morning it
32 25 70 morning my
-113 -79 -26 morning no
8 5 34 morning one
-43 -33 -31 morning seize
-80 -77 -112 morning she
-90 -130 -40 morning sick
-10 2 33 morning the
-8 -17 -47 morning with
-30 14 41 morphin
5 22 17 morphin for
224 126 123 mors
69 -6 -9 mors code
10 16 24 mortify
103 -217 -106 most
11 -23 -19 most afternoon
18 -155 -99 most day
-84 -29 -34 most evening
-23 -7 -7 most harmles
18 26 23 most likely
0 -21 -18 most morning
340 -3 8 most night
-58 -29 -26 most nothing
24 2 -6 most of
17 19 29 most out
-21 -2 -3 most part
-26 -23 -11 most potassium
-25 -3 -5 most twitch
-51 -21 -17 moth
-102 -116 -159 mother
36 17 41 mother be
22 -2 -1 mother do
-11 -47 -32 mother have
-53 4 -95 mother in
21 9 -1 motion
-23 -78 -139 motor
-18 -73 -134 motor neuron
5 -3 -25 motorbik
10 3 -22 motorbik and
68 85 97 mottl
16 22 27 mottl and
-65 -28 -24 mous
-65 -28 -24 mous be
59 150 32 mouth
24 55 53 mouth a
6 6 26 mouth all
39 37 73 mouth and
40 40 45 mouth be
10 9 27 mouth dry
2 32 62 mouth eye
-40 -2 3 mouth go
-23 -11 -32 mouth have
-3 -5 -43 mouth like
29 22 15 mouth sinc
-40 -42 -40 mouth this
17 36 -6 mouth tingle
18 16 32 mouth too
2 10 -71 mouth ulcer
82 -1 -9 mouth wont
25 1 14 mouthful of
8 29 17 mouthguard
-32 -21 -123 move
-47 -61 -67 move 12
-27 -9 -5 move about
-22 -10 -9 move alon
-39 9 -37 move and
17 10 40 move arm
-87 -23 -11 move by
41 49 79 move down
-5 6 30 move flat
-13 -20 -7 move for
5 10 25 move he
-26 -24 -29 move his
28 17 52 move hous
14 56 -76 move it
134 2 69 move my
62 48 73 move on
-3 -1 -46 move proper
-18 -18 -46 move regular
16 -51 -28 move the
14 -15 -65 move to
30 -23 -3 move with
-281 -246 -165 movement
-53 -87 -82 movement i
-46 -12 -6 mower
-135 -135 -183 mri
32 35 -3 mri physio
9 57 12 ms
-24 19 -9 ms ten
116 223 131 much
15 -12 22 much at
49 35 22 much caffein
-33 -21 -22 much i
-117 12 15 much longer
8 -20 2 much magnesium
-39 -15 -17 much of
213 152 141 much potassium
71 47 50 much sleep
-25 -12 -26 much time
-23 -11 -109 much today
-42 -28 -24 much water
46 40 -4 muck
-29 -5 3 muddl
21 11 17 mug sinc
-10 16 38 mule
67 -1 0 multivit
-61 -64 11 mum
-35 -51 -56 mum and
-115 -20 -4 mum be
8 6 28 mum cant
-5 -15 -35 mum get
-5 -29 -32 mum hasnt
-58 -137 -91 mum have
44 51 54 mum i
1 -13 -45 mum leg
-33 -20 -16 mum of
2 55 27 mum on
-73 -35 -34 mum say
6 16 34 mum the
-50 -19 -14 mum think
-34 -31 -49 mum want
23 21 -9 mum with
-8 -27 -14 mumbl
-132 -115 -16 murder
-46 -31 -20 murder a
-2 -8 -23 murder and
24 16 8 murph
-313 -165 -159 muscl
-6 -3 -56 muscl a
-28 22 26 muscl ache
-34 -26 -34 muscl actual
40 33 23 muscl after
8 22 13 muscl all
-14 -28 -2 muscl and
11 -20 -34 muscl at
165 243 139 muscl be
61 28 38 muscl between
20 -2 -3 muscl by
-20 -19 -20 muscl can
-24 -4 -1 muscl complain
-55 -25 -21 muscl contract
-40 -30 -40 muscl contraction
-3 -41 -28 muscl cramp
56 79 112 muscl feel
52 32 -2 muscl flick
21 -12 -8 muscl flicker
8 -13 -39 muscl for
68 66 74 muscl go
-40 -21 -16 muscl grab
-2 5 25 muscl hard
3 -41 -20 muscl have
-17 30 -24 muscl he
141 117 98 muscl hurt
77 -16 -2 muscl i
75 -30 0 muscl in
67 -5 2 muscl jerk
55 7 -15 muscl jump
32 35 -7 muscl jumpy
12 84 125 muscl keep
72 68 117 muscl like
-69 -58 -51 muscl make
-49 -20 -18 muscl move
-38 -15 -15 muscl movement
68 44 48 muscl need
-20 -3 -8 muscl now
-116 -138 -103 muscl pain
1 4 -21 muscl past
-49 -28 -26 muscl play
-42 -11 -6 muscl relaxant
-22 -1 -1 muscl relaxation
-34 -25 -13 muscl right
27 21 57 muscl so
51 46 -1 muscl somebody
74 25 61 muscl sore
293 241 169 muscl spasm
-88 -31 -29 muscl that
-35 -19 -16 muscl the
-69 6 5 muscl thing
-45 -24 -24 muscl tir
51 53 -2 muscl to
-54 -27 -17 muscl too
575 171 118 muscl twitch
-23 -9 -5 muscl under
-51 -10 -9 muscl what
-40 -12 -8 muscl wont
-46 -14 -2 muscular
-55 -18 -19 muscular atrophy
82 81 114 mushroom
31 37 28 mushroom and
55 43 72 mushroom from
35 16 37 mushy
-125 -61 -29 music
-82 -47 -37 must
-2 19 39 must be
-50 -27 -15 must not
13 -38 -5 mustard
21 9 27 mute
-73 -229 -175 my
-29 17 25 my 18
48 53 41 my 3
10 28 -33 my 5
-8 4 38 my 6
48 38 -16 my 8
-25 -13 -17 my ach
-33 -20 -26 my age
35 11 26 my amitriptylin
89 0 -48 my amlodipin
0 56 47 my ankl
-2 -39 54 my antidepressant
-34 -11 -4 my arch
-186 -113 -112 my arm
-36 -16 -32 my armchair
32 32 -18 my armpit
-32 -66 -93 my aunt
75 73 33 my baby
119 182 166 my back
69 78 20 my baclofen
17 38 65 my bag
34 36 69 my bank
-35 -74 -63 my belly
-68 -32 -40 my best
49 -38 -49 my bicep
18 -18 -47 my big
4 8 31 my bike
-23 -20 -22 my biology
135 115 128 my birthday
25 28 -34 my bladder
58 -57 -189 my blood
20 -190 -146 my body
41 41 -51 my boot
-199 -98 -114 my bos
21 2 -15 my bottom
31 40 99 my bowel
76 76 107 my boy
58 105 122 my boyfriend
38 5 -12 my bra
-28 -30 -25 my brain
-13 4 -21 my break
-16 -32 41 my breastbon
-106 -43 -18 my breath
-248 -142 -123 my brother
-137 -72 -16 my bump
-7 2 -33 my calcium
-107 -146 -41 my calf
-95 -132 -92 my calv
-13 4 22 my car
-20 -7 -8 my cat
-79 -60 -147 my cheek
124 42 -3 my chest
-170 -126 -126 my child
194 41 78 my chin
29 49 7 my cholesterol
-21 -15 -19 my circulation
115 -7 -8 my citalopram
-14 24 28 my clinic
-27 -25 -41 my coach
65 17 62 my coat
-14 28 -23 my coffe
-41 -29 -45 my colleagu
26 64 115 my cousin
85 -44 -36 my cramp
-93 -6 9 my dad
100 -2 -1 my daily
10 111 120 my daughter
-30 -25 -22 my day
66 21 22 my desk
27 -12 -6 my diary
59 100 72 my diazepam
-62 -10 -5 my diet
-26 -51 -41 my doctor
127 136 120 my dog
122 1 -65 my dose
-25 62 100 my ear
1 8 20 my elbow
-48 -29 -14 my eldest
-45 -37 -48 my electrolyt
47 62 -7 my email
31 -45 -20 my epilepsy
79 53 101 my epipen
-37 -13 -11 my ex
-21 -4 -1 my exam
26 -205 -105 my eye
-27 -37 -34 my eyebrow
42 -136 -104 my eyelid
-47 -20 -51 my face
158 176 180 my family
20 20 46 my father
-55 -39 -37 my fibro
-56 -44 -42 my fibromyalgia
34 -171 -91 my finger
-11 16 -66 my fingertip
-63 -44 0 my first
86 104 133 my flatmat
36 78 65 my food
128 13 -126 my foot
90 90 25 my forearm
0 6 -63 my forehead
181 96 149 my friend
156 45 62 my gabapentin
0 1 -63 my girl
-80 -67 -29 my girlfriend
-108 -33 -60 my gran
-88 -61 -59 my grandad
-13 -48 -65 my granddaughter
-39 -15 -30 my grandson
-31 6 -16 my groin
88 24 23 my guitar
-71 -17 -29 my gym
68 5 -20 my hair
89 -12 -13 my ham
-26 -22 -9 my hamstr
181 35 26 my hand
-19 -62 -41 my handwrit
-148 -181 19 my head
-18 41 160 my heart
119 108 -33 my heel
-49 -20 -3 my hip
6 8 23 my hors
-27 2 -12 my hous
60 65 -26 my husband
2 2 36 my hydrocortison
13 31 113 my insulin
69 67 98 my iron
-103 41 -181 my jaw
50 -57 -61 my job
43 0 -11 my joint
-32 -13 -19 my jumpy
-45 -40 -30 my key
-45 -36 -23 my kidney
-102 -12 17 my knee
-27 1 -29 my knuckl
7 0 32 my lace
-52 -92 -42 my lad
28 -14 -20 my lamotrigin
14 9 27 my lap
-13 -25 38 my last
7 34 60 my late
80 177 29 my left
-140 -283 20 my leg
112 -28 -8 my lid
48 89 -34 my life
-25 -18 -9 my limb
51 3 -65 my lip
25 -52 -41 my lithium
93 93 41 my littl
17 21 10 my liv
61 -16 -25 my liver
-179 -95 -23 my lower
4 7 21 my lung
-15 -16 -23 my manager
100 178 169 my mate
40 28 54 my medicin
73 66 102 my mind
-26 -29 -22 my mineral
21 18 -79 my money
-65 -26 -16 my mood
-141 -76 -115 my mother
76 91 182 my mouth
-176 -109 -165 my mum
-159 -70 16 my muscl
5 14 -41 my myasthenia
36 0 10 my nail
35 46 29 my name
128 76 -86 my neck
10 54 49 my neighbour
-71 -43 -26 my nephew
42 25 62 my nerv
53 -13 -21 my new
-35 -94 -99 my niec
18 69 8 my nose
16 22 69 my novel
37 41 41 my nurs
-36 6 11 my old
-12 -1 -58 my other
4 146 101 my own
19 14 23 my palm
37 51 -10 my parent
83 -6 -21 my partner
-69 -40 -27 my patienc
95 100 204 my pee
7 -24 -86 my period
-23 -21 -15 my pharmacist
7 33 -30 my phenytoin
-212 -128 -176 my phon
-61 -25 -33 my physio
-38 -27 -38 my pil
11 1 -63 my pillow
3 12 -64 my poo
7 22 67 my potassium
5 33 -63 my pregabalin
-60 -35 -26 my prescription
-40 -20 -10 my pressur
32 7 26 my propranolol
125 171 183 my puls
-116 -50 -11 my quad
-66 7 31 my question
70 55 66 my reflex
50 34 157 my rib
338 305 368 my right
-27 -13 -39 my roommat
-50 -7 -4 my run
-83 -76 -54 my salt
37 44 -2 my scalp
31 -28 -47 my second
44 26 50 my sentenc
91 -12 70 my sertralin
136 98 131 my shift
61 52 -6 my shin
-45 -2 -53 my shirt
12 -3 -22 my shoe
-30 -8 -7 my shop
206 78 167 my shoulder
-46 -28 -23 my side
2 62 -1 my sight
-114 -103 -15 my sister
-90 -77 -10 my six
-91 23 77 my skin
18 12 20 my skul
160 74 48 my sleep
47 44 14 my sock
-20 -5 -26 my sole
-157 -87 -93 my son
-55 -20 -13 my sore
-138 -38 -96 my spasm
55 40 -18 my speech
10 -1 67 my spin
-31 -12 -14 my spinal
60 56 107 my spit
-22 -17 -6 my sport
-11 -20 -23 my ss
96 -15 -4 my statin
-45 -36 -65 my sudden
-23 -14 1 my sugar
44 -4 -4 my swim
70 -3 -4 my t
6 40 53 my tablet
-71 -53 -124 my tea
-97 -33 -41 my team
-43 -42 -59 my teenager
79 57 -22 my templ
24 13 46 my therapist
26 85 27 my thigh
-34 -6 -29 my third
51 45 89 my throat
16 -65 -52 my thumb
1 27 109 my thyroid
22 17 6 my ticker
2 3 34 my tight
31 35 16 my toast
-109 -131 -35 my toddler
-75 72 3 my toe
-45 -13 -5 my tomato
76 -75 84 my tongu
55 22 138 my tooth
29 -36 -21 my top
-28 -18 -21 my trainer
8 16 30 my trouser
-21 -10 -15 my tutor
-239 -76 -94 my twitch
15 -11 37 my uncl
6 -38 16 my upper
16 -58 -6 my usual
17 39 -25 my venlafaxin
25 41 71 my vision
42 40 38 my vitamin
72 29 115 my voic
19 51 114 my waist
21 11 32 my walk
78 54 -7 my watch
-108 -112 -41 my water
-34 -20 -36 my weight
-80 -24 21 my whole
-41 -75 16 my wife
36 37 42 my wil
86 104 83 my word
53 -19 -14 my work
71 104 -137 my wrist
-22 -15 -12 my yoga
28 54 24 my zopiclon
46 88 -8 myasthenia
10 12 -41 myasthenia and
-31 -29 -56 myoclonic
-15 -14 -33 myoclonic seizur
-166 -94 -123 myoclonus
-23 -6 -14 myoclonus and
-30 -33 -40 myofascial
-26 -29 -35 myofascial releas
-25 -28 -32 myopathy
283 138 182 myself
47 34 22 myself after
9 25 24 myself be
-7 -6 29 myself for
5 -22 -28 myself i
26 75 94 myself if
8 28 59 myself in
-42 -13 -11 myself it
52 47 43 myself last
2 -8 -20 myself no
33 35 74 myself on
-1 39 -34 myself or
2 28 -45 myself sick
27 27 24 myself tonight
26 5 -48 myself up
-4 8 42 myself without
-19 -26 -21 myth
-13 -29 6 nail
11 23 41 nail gun
25 23 25 nail in
22 30 80 nail last
-47 -40 -38 nam
-139 -186 -172 name
-4 7 -42 name and
-102 -80 -66 name for
34 -8 1 name it
-43 -18 -29 name me
126 -8 -5 name more
-66 -41 -30 name of
12 36 65 name she
-22 -11 -9 name to
29 26 63 nan
24 7 -6 nap
24 16 -14 nap in
45 112 -93 nappy
29 36 -67 nappy sinc
55 65 52 naproxen
47 45 71 naproxen for
-46 -25 -14 narrow
13 3 -73 nasal
-124 -61 -25 nasty
2 2 23 natur
-27 -71 -42 natural
2 2 -49 nausea
-28 -18 -4 navy
25 31 20 nd
-26 -31 34 near
4 0 -21 near a
19 10 27 near at
-70 -47 -39 near die
7 60 70 near enough
179 9 36 near every
1 19 39 near faint
-114 -80 -114 near me
16 12 49 near pass
87 75 94 near the
26 36 -3 near thre
2 -40 -29 near two
120 114 136 neck
22 20 44 neck a
83 100 69 neck and
53 1 34 neck be
-78 -61 -49 neck bend
-54 -35 -15 neck crack
41 -2 -29 neck for
-30 -33 -29 neck from
-24 -3 -1 neck go
6 5 -21 neck have
44 54 88 neck hurt
35 2 48 neck it
7 14 -125 neck keep
42 43 83 neck last
29 17 18 neck like
7 12 -29 neck move
60 32 23 neck muscl
3 3 24 neck on
16 -27 -32 neck pul
27 27 70 neck sore
-12 -2 46 neck spasm
28 23 38 neck stiff
-86 -29 14 neck stretch
-31 -13 -11 neck tight
66 42 55 neck wont
-227 -176 -147 need
34 11 111 need a
-56 -50 -51 need anything
-27 -23 -21 need check
11 12 32 need for
-36 -14 -8 need medical
-86 -47 -28 need more
13 -2 -44 need my
31 10 -11 need tablet
0 12 -28 need the
53 7 54 need to
-24 -16 -17 need you
-187 -158 -146 needl
-26 -13 -16 needl and
-131 -43 -33 needl for
104 -2 -32 needl in
5 -33 -8 needl round
-14 -17 38 negativ
-31 -42 -20 neglect
82 229 179 neighbour
18 19 28 neighbour and
51 69 15 neighbour have
104 72 132 neither
-23 -6 -8 neither here
112 85 114 neither leg
-74 -43 -26 nephew
-578 -430 -404 nerv
-61 -28 -39 nerv and
1 1 -30 nerv block
-16 -19 -31 nerv in
-20 -9 -4 nerv it
-56 -42 -43 nerv only
32 35 -3 nerv say
-35 -33 -30 nerv the
-70 -9 -9 nerv thing
-48 -29 -21 nerv to
-200 -203 -179 nervous
-96 -115 -113 nervous system
-49 -14 -8 netflix
-62 -50 -53 nettl
-62 -50 -53 nettl sting
-10 -14 -24 network
-68 -28 -27 neurological
-46 -38 -36 neurologist
-7 22 26 neurologist one
11 18 31 neurologist say
-31 -24 -9 neurologist sign
-41 -93 -182 neuron
-27 -26 -33 neuron diseas
-102 -68 -111 neuropathy
34 97 -107 never
5 -22 -11 never a
-118 -40 -13 never another
28 51 27 never be
49 -19 -16 never bother
-56 -70 -46 never come
155 -24 -13 never do
-45 -24 -14 never faint
-12 -4 31 never feel
1 35 -9 never get
-21 -8 -4 never give
76 88 17 never go
7 18 40 never happen
104 196 82 never have
-48 -74 -35 never hurt
-22 -13 -4 never lose
-11 -7 -34 never mention
4 4 30 never mind
-43 -40 -6 never on
-2 0 -22 never pass
-48 -43 -28 never say
39 45 -42 never see
104 -10 -5 never stop
16 21 28 never take
17 51 -127 never tell
7 -29 -18 never the
-56 -26 -10 never touch
42 -174 -398 new
116 99 157 new antibiotic
7 13 45 new antidepressant
34 26 -66 new back
11 10 -23 new band
93 -27 -24 new blood
2 6 -45 new boiler
-24 -16 -8 new bos
-7 25 26 new dentur
57 55 -51 new doubl
-51 -21 -13 new drug
1 34 52 new epilepsy
107 -6 -6 new exercis
168 134 -37 new floater
53 53 -73 new headach
93 -58 -22 new inhaler
-17 -34 -34 new job
-5 6 30 new mattres
128 -7 -4 new medicin
26 21 84 new mum
-176 -73 -50 new one
-39 -18 3 new policy
-99 -27 -10 new puppy
41 32 26 new sinc
-48 -20 -19 new sport
-30 -10 -4 new supplement
34 -9 -21 new tablet
37 62 -36 new this
-86 13 -26 new year
-110 -12 8 newborn
14 36 25 newborn be
-33 -24 -25 newborn chin
2 6 -40 newborn sneez
-72 -71 -43 news
26 16 32 news my
-31 -39 -22 news today
3 18 38 newsletter
90 3 3 newspaper
-12 32 60 next
-69 -60 -50 next day
7 0 -57 next half
-69 -3 -2 next month
11 20 -37 next one
7 23 40 next tabl
79 46 39 next to
20 -13 95 next week
-36 -25 -32 nhs
34 61 131 nice
20 26 23 nicer
-34 -13 -65 nicotin
-12 -1 -34 nicotin patch
-35 -94 -99 niec
-31 -15 -14 niec have
31 -11 -69 night
13 -12 -32 night a
20 25 -1 night after
-126 -115 -155 night and
-18 8 60 night back
36 -19 -50 night be
-58 -26 -16 night because
16 21 -88 night belly
-9 -6 33 night bit
-25 -6 -8 night but
21 24 -27 night by
26 -18 -7 night cant
-28 -5 -3 night could
26 -2 0 night ever
21 12 57 night feel
87 29 -35 night for
-68 -48 -39 night go
227 17 -65 night i
-41 -55 -28 night in
2 32 -29 night it
90 118 66 night my
27 78 20 night no
30 26 56 night nothing
59 63 177 night now
-25 -7 28 night nurs
-12 -35 -19 night of
14 63 87 night on
4 5 44 night or
49 -21 17 night out
10 25 -5 night shake
53 36 -17 night she
-141 6 31 night shift
38 -11 -5 night sinc
-37 -22 -9 night sleep
67 0 -23 night sweat
-15 -5 -42 night that
-28 -18 -13 night the
20 18 37 night think
30 -42 -26 night this
-31 -7 10 night to
-27 -4 -6 night tonight
-22 -11 -51 night two
17 27 -57 night we
82 43 67 night what
-58 -34 -16 night with
-60 -56 -39 nightmar
-161 -135 -48 nine
9 -23 -34 nine and
70 35 96 nine day
50 58 76 nine it
3 23 -14 nine month
-17 -16 -31 nine my
-28 -33 -14 nine time
-100 -57 -26 nine year
-21 -23 -11 ninepenc
-14 -20 -48 nineteen
-87 -72 -25 ninety
-54 -42 -4 ninety one
104 117 3 nip
82 100 4 nip my
195 172 -176 no
-45 -20 -3 no ach
-3 -22 -11 no and
14 21 52 no answer
14 -44 15 no back
-34 -11 -9 no bear
52 14 39 no beetroot
43 -16 -19 no better
29 -20 -21 no blackout
24 25 -46 no bleed
29 30 -7 no blister
30 24 -7 no booz
-87 -41 -45 no bother
-59 -46 -43 no breakfast
48 10 -7 no breathless
-9 1 -34 no bump
19 39 -3 no burn
-43 -16 -11 no caus
69 93 63 no chest
32 7 37 no choke
39 34 -2 no clot
-34 -43 -14 no coffe
6 3 -61 no cold
-31 -30 -16 no confuse
8 14 66 no control
24 11 -58 no cough
16 7 28 no cut
-37 -10 -5 no dent
14 9 33 no dizzy
-76 -23 -8 no doctor
24 36 18 no droop
87 -16 -4 no exercis
61 48 31 no faint
-11 8 31 no fall
-17 15 72 no feel
-138 -197 -59 no fever
-5 70 -91 no fit
-50 -19 -6 no funny
-26 -7 -4 no gain
-59 -68 -61 no he
-6 2 -148 no headach
33 45 63 no history
-23 -10 28 no hive
-56 -71 -21 no i
63 79 74 no idea
26 -9 -23 no knock
-30 -11 -8 no link
-39 -16 -6 no lump
-32 -10 -4 no medicin
-46 -15 -11 no more
9 2 63 no need
52 -5 26 no new
-2 -33 -39 no not
106 -12 -3 no numb
-137 -65 -28 no obvious
-4 24 31 no odd
-7 22 -12 no one
84 17 -25 no other
-21 -10 -6 no oxygen
187 168 -84 no pain
-43 -22 -13 no pil
78 86 98 no plan
161 132 174 no point
-65 -46 -63 no power
-42 -15 -12 no problem
41 43 43 no puls
12 89 19 no rash
13 19 49 no really
274 110 162 no reason
41 39 31 no red
-23 -10 -5 no rhythm
-11 104 3 no sleep
10 9 -22 no sound
1 5 22 no spleen
-75 -54 -65 no spot
-26 -12 -5 no strength
-9 2 24 no strok
-28 -14 -10 no such
-20 -31 -44 no swell
3 30 6 no symptom
26 41 55 no tear
107 102 -93 no temperatur
2 -39 -19 no think
-15 -39 -41 no time
25 21 45 no trip
-41 -15 23 no troubl
10 -22 -12 no use
27 26 41 no vitamin
38 21 50 no wait
-30 -11 22 no warn
-20 -20 -5 no wast
-31 -11 -16 no water
171 4 80 no weak
-6 10 24 no weight
9 13 -98 no wet
11 -40 -27 no wish
438 384 452 nobody
192 147 177 nobody come
14 -25 -13 nobody ever
12 15 -46 nobody have
-11 -12 -22 nobody here
-57 -13 -6 nobody in
49 48 78 nobody know
79 48 48 nobody need
223 194 206 nobody would
139 71 26 nod
22 8 -42 nod off
-45 -21 -13 node
149 185 280 nois
-29 -20 -4 nois and
12 22 64 nois set
232 227 243 non
16 59 79 non stop
53 7 18 none
-56 -59 -88 none of
0 10 -50 nonsens
-134 2 23 nonstop
-83 -100 -71 noodl
-81 -22 208 noon
-18 0 57 noon and
147 114 141 noos
-84 -59 -35 nor
-25 -16 -7 nor short
-23 -6 -8 nor ther
-277 -283 -664 normal
-38 -46 -26 normal after
-63 -39 -30 normal again
12 0 -50 normal and
9 10 -44 normal color
3 42 -1 normal cramp
4 5 -37 normal do
-60 -53 39 normal for
3 -16 -77 normal i
-13 -32 -13 normal in
-36 -34 -38 normal isnt
-101 -75 -65 normal just
64 96 -59 normal no
25 17 84 normal now
58 66 -19 normal on
27 15 24 normal one
-36 -10 -47 normal sinc
-1 -36 -14 normal that
-31 -19 -12 normal the
0 16 49 normal with
157 191 166 nose
14 9 27 nose after
21 26 4 nose and
18 27 109 nose have
21 24 -28 nose if
13 22 64 nosebleed
300 285 390 not
-71 53 91 not a
23 13 35 not asleep
141 8 122 not be
14 -27 -22 not better
37 34 43 not blink
5 27 46 not bother
94 64 99 not breath
5 23 28 not breathless
-50 -38 -30 not collaps
-50 -6 -6 not come
75 56 -11 not confuse
9 22 16 not cough
4 11 -22 not dangerous
-41 -18 -7 not dizzy
12 -22 -33 not do
-47 -33 -45 not drink
-22 8 43 not drunk
-40 -21 -20 not enough
130 117 112 not even
20 -16 -25 not for
-3 -149 -81 not get
32 28 -27 not have
43 43 50 not ill
38 -23 -32 not in
25 4 23 not just
1 -37 -26 not lift
-35 -31 -19 not look
87 71 86 not make
5 -19 -84 not move
30 16 41 not my
-23 -5 -8 not on
70 27 49 not once
-15 -13 53 not one
-101 -21 -15 not only
-18 -41 -20 not out
-53 -8 10 not pee
32 48 55 not pick
-25 -10 -10 not plan
-41 -15 -62 not pregnant
17 21 30 not proud
-37 -19 -13 not red
25 99 -60 not see
-26 -28 -22 not short
-11 -27 -8 not sleep
62 64 43 not sleepy
11 0 -71 not sore
22 52 68 not stop
19 8 25 not stres
-103 -75 -124 not suicidal
8 -35 -12 not take
112 93 112 not that
-124 6 -26 not the
83 37 68 not ther
-57 -22 -26 not think
28 14 66 not til
-43 -25 -14 not use
56 54 38 not wake
-23 -18 -21 not walk
22 42 43 not work
12 18 49 note
-25 -15 -11 note to
-82 -138 -21 nothing
14 11 38 nothing at
-108 -41 -143 nothing but
8 9 39 nothing come
-22 -38 -16 nothing different
-23 -10 -32 nothing do
-20 -17 -33 nothing down
21 43 -34 nothing dramatic
-114 -124 -147 nothing else
51 73 78 nothing from
-120 -76 -71 nothing fun
38 33 53 nothing go
-9 -40 -34 nothing hurt
184 160 148 nothing i
2 -67 -38 nothing in
52 61 87 nothing like
-1 7 34 nothing much
2 -31 -49 nothing on
-49 7 -51 nothing sinc
-15 -26 -35 nothing to
33 -22 -15 nothing when
71 59 56 nothing wil
96 5 38 notice
-51 -34 -32 notice and
45 -4 -4 notice before
-36 -15 -15 notice board
39 26 7 notice it
-87 -35 -28 notice my
27 7 -15 notice that
66 53 101 novel
306 111 90 now
-14 9 36 now a
-20 -10 -11 now after
182 78 -1 now and
66 -3 -4 now as
-50 -42 41 now be
40 50 103 now both
1 -35 -30 now breath
-65 -23 -15 now but
-28 -14 -11 now can
74 98 43 now cant
-79 -24 -16 now do
-32 -28 -12 now eat
-35 -18 -9 now every
-34 7 -27 now everything
13 23 -20 now half
42 47 -6 now hand
139 114 180 now he
89 63 145 now his
52 -63 -181 now i
49 25 54 now in
222 -119 -6 now it
-92 -69 21 now its
36 39 -24 now jittery
-39 -27 5 now just
-39 -19 -25 now leg
4 47 -2 now littl
8 -1 -48 now me
61 66 -21 now muscl
166 56 100 now my
25 40 28 now no
-92 -51 -59 now on
23 22 -2 now one
0 2 26 now same
0 8 -101 now say
4 3 27 now see
7 11 60 now shake
11 -1 126 now she
37 28 68 now so
13 14 31 now spasm
-34 -34 -6 now swell
88 109 79 now that
-71 -53 -115 now the
-105 32 21 now ther
42 -16 -56 now they
-93 -43 -37 now twitch
-137 -76 -120 now what
-44 -7 -31 now when
-28 -12 -7 now which
-17 -1 -28 now with
-51 -38 10 nowher
-50 -19 -20 nowher my
82 1 -28 nudg
-33 -42 -85 nuisanc
-29 -40 -44 nuisanc at
-67 -127 -88 numb
26 16 19 numb all
-35 7 23 numb and
21 27 33 numb between
21 16 -76 numb bit
-26 -7 11 numb cream
16 -42 -24 numb every
7 1 29 numb for
-5 -12 23 numb from
-45 -17 -13 numb have
-21 -20 -17 numb i
-69 -20 -18 numb in
-53 -30 -68 numb my
60 -27 21 numb no
-20 -7 26 numb on
-15 -14 -20 numb or
1 -28 -14 numb patch
-56 -40 11 numb sinc
40 -17 -24 numb to
-12 2 24 number
13 5 21 number and
78 59 84 number be
39 29 31 number for
-43 -50 -44 number four
-88 -19 -15 number of
-30 -30 -46 nun
-30 -30 -46 nun held
-20 -27 -44 nurs
0 2 -34 nurs and
33 32 52 nurs say
55 38 29 nurs so
35 -54 -156 nursery
21 -2 3 nut
9 2 -27 nut have
-28 -16 -19 nutrient
3 -27 -22 o
57 4 3 oat
-39 -21 -11 oat and
46 -13 -11 oat milk
-21 -17 -28 obey
-35 -18 -3 obs
17 13 -30 obv
51 -50 3 obvious
122 -23 -7 obvious caus
-35 -22 -56 october
-2 -32 84 odd
-27 -14 -3 odd foot
-70 -38 -24 odd movement
4 35 40 odd she
33 20 47 odd thing
36 -2 -15 oddly
82 -8 -4 oestrogen
248 194 68 of
-9 14 74 of 40
44 61 55 of 6
47 9 -6 of 7
-34 -21 -16 of 70
89 39 35 of a
22 -2 48 of all
110 -23 -20 of als
35 26 26 of amoxicillin
47 -15 42 of an
40 23 -47 of and
-29 -18 -6 of anything
24 -33 -10 of b12
-28 -25 -16 of balanc
310 286 290 of be
-100 -59 -149 of bed
-32 20 25 of benign
24 70 27 of blood
9 -22 8 of both
9 20 27 of brain
-50 -63 -45 of breath
110 86 104 of caffein
-29 -9 -2 of calf
9 17 28 of candl
60 56 129 of chemo
56 36 23 of ciprofloxacin
-45 -19 -15 of coffe
4 13 -53 of day
-30 -24 -9 of dehydration
28 67 26 of do
20 30 30 of drink
29 43 -48 of each
35 41 48 of embarrassment
14 43 -35 of energy
45 61 -7 of everything
-32 -13 -8 of exam
-40 -29 -9 of exercis
34 -2 0 of eyelid
-19 -7 -26 of feel
-19 -24 -20 of fibromyalgia
-31 -28 -17 of five
-37 -10 -10 of fiz
-34 -15 -17 of fluid
-10 -20 -25 of food
-20 -15 -12 of four
-24 -16 -23 of gabapentin
16 32 45 of gran
-28 -37 -21 of grandad
27 17 -5 of gym
0 29 -6 of head
-27 -1 18 of her
2 2 -25 of hiccup
-21 -19 -15 of him
91 69 7 of his
2 6 33 of honey
-74 -25 21 of hour
-70 -116 -88 of hurt
-19 -12 -30 of ice
-31 -21 -14 of interest
88 -43 -151 of it
-41 -16 -12 of its
-34 -15 -8 of jump
-16 -29 -34 of labour
-33 -56 -58 of late
91 63 72 of leafy
-18 -16 -78 of light
17 31 45 of line
-31 -29 -44 of luck
-109 -26 -44 of magnesium
101 74 201 of me
-48 -25 -19 of milk
-36 -35 -36 of mine
-27 -19 -14 of mineral
-32 -43 -12 of minut
57 -30 -12 of mnd
18 -107 -65 of month
16 20 34 of mum
-100 -49 -33 of muscl
384 242 259 of my
-22 -15 -46 of myself
-66 -40 -47 of nerv
153 109 -24 of new
-2 1 -70 of night
-107 -32 1 of nowher
-53 -27 -65 of one
12 29 53 of oxygen
29 31 44 of paracetamol
22 12 32 of pear
17 19 -75 of pee
-22 0 1 of peopl
23 25 33 of pil
-99 -17 -12 of plac
-41 -19 -31 of potassium
-46 -34 -35 of powder
6 11 -79 of pregabalin
100 80 96 of propranolol
-3 -15 62 of puf
18 26 25 of putty
31 -36 -9 of red
-77 -11 14 of salt
9 9 25 of sand
-1 -22 -7 of second
-21 -6 -4 of sepsis
9 -28 -15 of seven
-37 -30 -16 of seventy
17 20 38 of sleep
45 -12 -7 of soap
35 72 28 of something
-66 -23 -26 of spasm
-94 -64 -52 of squash
3 -28 -35 of stop
133 99 114 of strong
-104 -117 -60 of tea
4 9 21 of ten
-11 -9 -22 of that
76 183 183 of the
-45 -11 -2 of their
66 20 -42 of them
28 44 39 of thes
-107 -57 -43 of thing
64 -40 21 of this
-97 -43 48 of thos
99 -22 -78 of time
0 -48 -55 of tingle
-59 -58 -9 of toast
6 -26 -11 of today
-66 -51 -46 of twitch
194 217 342 of us
20 -30 -16 of vitamin
13 12 21 of vodka
-57 -2 -1 of warfarin
12 -5 59 of water
-20 -17 -9 of weak
-53 -37 -41 of what
44 10 -81 of wine
35 64 -4 of xanax
34 33 31 of you
29 7 33 of your
79 52 -61 off
-25 61 -6 off a
12 -29 -74 off all
65 65 66 off an
-156 -145 -83 off and
1 5 -41 off ankl
-41 -7 5 off as
-39 -68 -219 off at
-65 -49 -56 off be
25 36 1 off but
-4 -6 -24 off by
20 -33 -34 off citalopram
14 12 39 off duty
66 -7 23 off for
1 -14 -24 off her
9 13 33 off his
-8 -13 37 off i
43 53 55 off if
-7 19 110 off in
-16 -67 -100 off like
37 -14 -10 off me
16 26 -1 off mid
-10 24 -12 off muscl
138 46 121 off my
-23 -9 -6 off now
-146 -110 -119 off on
-36 -33 -31 off or
-58 -10 -12 off should
27 -54 38 off sinc
186 352 223 off the
28 43 115 off thre
-22 -18 19 off to
3 -54 -12 off venlafaxin
-30 -25 -21 off what
62 82 69 off with
59 51 27 off without
-12 -5 -26 off work
-33 -36 -38 offer
-119 -62 -26 offic
129 -79 -87 often
-24 -4 -4 often and
75 -5 -2 often than
73 -6 -16 often that
127 103 134 oh
-67 -37 -48 oil
6 4 21 oily
59 106 -309 ok
34 36 0 ok and
25 -15 -16 ok at
-12 17 74 ok i
14 -63 -47 ok if
5 34 -23 ok my
61 69 202 ok now
14 11 -44 ok otherwis
28 48 -14 ok sign
-76 -27 -24 ok so
-65 -78 -48 ok to
101 61 -218 okay
-49 -21 -23 okay to
6 -34 -77 olanzapin
78 188 25 old
22 27 -39 old and
50 33 -87 old baby
-27 -32 -6 old be
-13 1 33 old boy
9 7 -48 old drink
14 10 32 old fall
37 5 73 old get
17 13 42 old go
185 163 102 old have
24 32 57 old keep
-65 -67 -79 old man
-11 -11 -74 old on
35 50 105 old one
84 79 -15 old walk
-14 -4 -48 old when
-38 -37 -39 old wife
42 20 16 old with
-44 -90 -67 old wont
-8 15 32 older
-24 -7 -3 omeprazol
-65 -50 -48 omg
143 70 9 on
-8 36 -43 on 20
-94 -158 9 on a
-33 -20 -24 on about
39 27 48 on all
98 -137 -121 on and
61 37 47 on another
45 45 12 on apixaban
60 44 61 on at
-3 24 -14 on atorvastatin
10 -31 -3 on be
-26 -60 -36 on behalf
8 41 -12 on blood
-7 22 26 on caffein
22 9 -78 on carbimazol
157 91 171 on chemo
12 2 -29 on chew
-49 -36 -34 on cold
-15 11 34 on cramp
-49 -56 -76 on day
-31 4 0 on dialysis
1 28 -4 on edge
-41 -15 -18 on either
45 35 -32 on eliquis
26 -4 -2 on end
-31 -10 -30 on every
-26 -19 -13 on everything
-57 -21 2 on fire
-25 -61 -32 on for
-102 -15 -88 on friday
54 59 64 on from
-91 -106 -54 on gabapentin
-38 -37 -48 on her
85 63 81 on him
125 56 134 on his
23 27 16 on holiday
-29 -6 -11 on how
-45 -37 -42 on hydration
20 12 36 on in
107 119 145 on insta
167 187 11 on it
105 38 104 on its
8 20 -7 on kerb
-47 -25 -1 on life
9 -66 -37 on like
18 52 -11 on lithium
16 17 26 on love
83 65 105 on me
1 -30 -18 on metformin
18 9 -30 on methotrexat
-181 -72 -39 on monday
-22 -31 -8 on monster
-27 -14 -7 on muscl
60 293 181 on my
-50 -28 -7 on myself
47 45 71 on naproxen
-21 -29 -14 on nerv
-49 -14 -8 on netflix
-20 -5 -5 on night
-3 131 -14 on one
19 42 10 on our
2 -5 -77 on over
-28 -20 -21 on pizza
43 82 157 on purpos
2 22 49 on ramipril
29 39 11 on rivaroxaban
-68 -40 27 on saturday
19 -45 -1 on sertralin
22 59 -71 on simvastatin
6 -21 -9 on sinc
72 41 16 on site
-26 -20 -17 on skin
-12 -22 -9 on something
-31 -11 -10 on spasm
24 34 1 on spironolacton
-21 -3 -1 on statin
4 10 53 on strike
-27 -25 -2 on sudden
-111 -15 13 on sunday
-26 1 8 on that
119 109 152 on the
-39 -10 -26 on ther
21 17 24 on thre
64 68 39 on thursday
45 -18 -86 on tipto
-64 -30 -26 on to
29 66 145 on top
-156 -4 -4 on tranquilizer
-63 -6 -18 on tuesday
-85 -24 -35 on twitch
15 -83 -65 on vibrat
-15 -20 -23 on vitamin
33 21 34 on wake
-4 44 21 on warfarin
12 31 -42 on water
30 70 -22 on wednesday
33 -40 -6 on weight
-17 -35 -18 on when
35 8 19 on which
29 21 -59 on with
65 -7 -7 on your
-133 -148 -90 once
68 -44 -22 once an
30 37 143 once and
-21 0 -71 once be
-69 -53 -87 once i
56 -18 -29 once in
-24 -11 -13 once it
-27 -16 0 once last
41 67 91 once the
-36 -39 -94 once this
-67 -42 -28 once you
-26 -25 -21 ondo
57 178 34 one
-75 -13 15 one a
-8 -71 -46 one an
20 -6 -1 one and
44 101 145 one arm
13 21 26 one back
-6 -72 -56 one be
103 91 143 one before
19 19 30 one bit
26 44 98 one breath
16 5 42 one brow
-41 110 -76 one calf
-33 -46 -26 one can
12 5 -24 one cheek
-40 -34 -24 one coffe
-33 -16 -12 one come
35 20 51 one corner
-62 -38 -10 one day
93 59 -5 one ear
229 302 -41 one eye
-39 -68 24 one eyelid
-46 -26 -19 one febril
35 30 3 one fine
30 40 76 one finger
-34 -36 -17 one fit
-44 -27 -20 one flicker
-48 -3 24 one for
1 -4 -80 one go
23 15 19 one hand
34 46 53 one hasnt
4 19 41 one he
-5 21 75 one hour
9 20 32 one i
158 -1 -21 one in
-2 25 -13 one just
84 67 79 one kidney
4 5 -102 one knee
14 75 58 one leg
-95 -42 -20 one lid
-27 -18 -29 one line
-18 12 -30 one minut
-33 -4 15 one more
-41 -33 -12 one night
22 -28 -62 one now
-171 -175 -76 one of
72 5 39 one on
-26 -27 -36 one pil
25 -19 -22 one plac
64 49 97 one pupil
-21 -1 -1 one same
26 -28 -24 one say
71 47 63 one she
10 -24 -5 one shoulder
123 207 -63 one side
16 10 28 one sinc
5 18 36 one sorry
-56 -41 -21 one spot
38 51 55 one start
21 33 32 one take
4 2 28 one testicl
52 37 45 one that
-17 -32 -13 one the
48 -13 -3 one thigh
-34 -10 25 one thing
36 15 71 one this
-14 0 -57 one time
-43 -35 -20 one too
-34 -16 -10 one twitch
15 -1 -68 one two
26 -23 15 one week
71 -4 26 one whole
-44 -17 -32 onion
-26 -23 -26 onlin
188 172 218 only
-198 -152 -147 only a
84 61 55 only about
47 -6 -3 only at
-19 -21 -23 only bacteria
-98 -63 -55 only ever
23 10 43 only from
22 15 19 only give
65 59 56 only half
29 20 31 only have
-74 -66 -53 only hurt
12 16 27 only i
-52 -26 -31 only in
28 8 8 only it
21 -2 -3 only low
122 86 137 only manag
7 21 22 only my
-41 -12 -16 only no
2 4 -99 only now
22 8 24 only odd
5 -47 -25 only on
51 43 104 only one
2 4 29 only open
-122 -13 -14 only pil
78 30 17 only say
27 0 3 only sinc
-35 -1 -1 only some
-28 -16 -11 only stiff
48 30 69 only that
25 -24 -158 only the
216 204 226 only thing
13 13 23 only this
55 60 -5 only when
81 60 75 only with
-22 -13 -12 onset
43 48 -121 onto
4 4 -118 onto her
48 33 -17 onto my
28 27 32 onto the
2 5 44 oop
-78 56 4 op
-60 16 30 op in
10 18 -83 op last
6 -46 -6 open
35 2 7 open and
1 2 -34 open her
15 27 99 open i
47 5 -27 open jar
12 18 66 open my
-28 -68 2 open the
12 12 -53 operat
2 2 -25 operat on
-23 -52 -122 operation
-27 -29 -28 opioid
31 22 30 opposit
-46 -29 -42 optician
-28 -3 -2 optician look
-62 -46 -57 option
-656 -845 -567 or
-104 -67 -66 or a
-34 -26 -20 or after
200 2 -4 or anything
20 26 24 or avocado
-58 -36 -28 or bad
259 127 236 or be
-9 -10 -24 or cold
39 30 68 or cough
-58 -8 -7 or cramp
68 6 23 or do
-1 -42 -41 or fall
60 -21 -15 or five
17 -59 -38 or four
22 -4 -2 or get
-23 -21 -16 or have
-44 -24 -16 or heat
18 22 14 or hold
-7 -2 32 or i
-41 -22 3 or ice
-22 -21 -10 or if
-20 -39 -16 or in
-39 -32 -31 or just
-42 -1 -1 or lack
-22 -7 -9 or leave
19 48 35 or leg
-43 -39 -39 or lie
7 47 86 or madam
2 -26 -7 or me
-23 -18 -39 or meditation
33 -15 -26 or more
13 8 33 or move
-30 -18 -20 or my
-26 -13 -9 or night
-56 -74 -36 or no
-249 -130 -84 or not
8 12 38 or rais
-34 -35 -9 or rest
50 48 81 or say
-54 -1 -1 or six
2 2 -25 or sleep
54 -8 -171 or so
-5 6 30 or soft
-24 46 -34 or something
1 2 -35 or stand
-40 -37 -24 or stay
-22 -22 -8 or stretch
62 40 40 or talk
22 27 30 or tap
11 -3 55 or the
-48 -21 -14 or to
13 8 -23 or two
27 27 22 or what
50 34 43 or which
-31 -23 -28 or wil
53 42 64 or would
-49 -1 0 or year
8 18 23 orchard
8 19 23 orchard without
-16 -75 -12 order
6 8 39 order do
-44 -37 -42 order to
-71 -96 -78 ordinary
-22 -21 -10 ordinary cramp
12 -23 -8 ordinary leg
7 19 25 ordinary tuesday
34 18 25 organis
11 -82 -401 other
-42 -21 -14 other bit
-24 -17 -49 other hand
-28 -13 -6 other muscl
114 20 -28 other one
38 10 -11 other problem
-66 -23 -27 other way
94 128 -156 otherwis
4 5 86 otherwis just
23 72 -11 otherwis no
28 21 -22 otherwis potter
-112 -54 -128 ought
-71 -33 -43 ought i
-28 -12 -77 ought to
-322 -300 -219 our
-38 -55 -6 our baby
-36 -23 -5 our child
-123 -117 -95 our girl
26 13 9 our hous
5 -32 -71 our littl
-5 -20 -18 our mum
-21 -25 -42 our newborn
20 33 30 our old
29 10 42 our son
-14 -5 -52 our thre
260 334 206 out
-23 -68 -29 out a
-2 -18 -63 out after
19 -31 5 out and
-59 -52 -21 out at
68 44 -7 out be
-19 -33 -11 out because
-3 -1 -28 out by
-34 18 7 out cold
88 73 -1 out cramp
-52 -45 -41 out enough
-29 -39 -24 out every
129 111 7 out for
-25 -17 -11 out he
140 102 120 out how
-4 1 42 out i
65 37 -42 out in
-105 -65 -35 out it
26 -6 8 out last
63 73 85 out like
32 10 19 out mushy
-37 -107 -105 out my
-1 -1 45 out now
-126 -14 -19 out of
40 145 12 out on
-45 -24 -14 out or
7 93 59 out over
26 28 76 out sinc
-26 -5 -9 out so
-108 -43 -29 out straight
-26 -17 -61 out that
-30 50 87 out the
75 74 -1 out til
3 -47 -112 out to
-46 -39 -47 out what
37 46 97 out when
39 29 31 out which
-23 -21 -15 out why
5 12 23 out with
1 -39 -19 out without
-55 -45 -23 outer
-13 -11 -20 outgrew
-13 -11 -20 outgrew epilepsy
-9 -9 -23 output
22 13 9 output must
152 114 131 outsid
88 60 77 outsid my
52 -9 -1 outsid of
26 33 41 outsid the
32 48 83 oven
5 27 37 oven and
17 16 20 oven cleaner
190 127 -128 over
11 -73 -12 over a
16 -1 -27 over about
2 39 -13 over an
28 145 195 over and
27 20 50 over at
-20 -6 -3 over day
-45 -15 -52 over every
-51 -30 -20 over exertion
4 8 28 over faint
0 24 -41 over five
31 21 -12 over flu
187 67 82 over for
-32 -42 -29 over from
10 0 25 over her
-13 -5 -36 over his
109 120 128 over in
68 -55 -33 over it
37 -11 -7 over kerb
17 33 54 over like
5 -40 -18 over month
51 34 -91 over my
-28 -18 -21 over on
15 25 88 over ride
-29 -28 -16 over right
1 -21 -27 over several
47 -2 -1 over six
5 28 92 over sweat
107 -133 -278 over the
2 18 40 over them
-40 -57 -60 over this
-7 -2 -24 over train
-144 -65 -33 over use
-33 -28 -38 over what
-31 -28 -13 over which
-72 -25 -58 overdid
-55 -13 -24 overdid it
-17 -12 -34 overdid the
-87 -45 -28 overdo
-80 -41 -19 overdo it
-40 -14 -8 overdon
-40 -14 -7 overdon it
26 76 94 overdos
-40 -6 8 overdos on
29 44 -113 overnight
-8 -1 -85 overnight and
13 6 -43 overnight cant
48 44 76 overnight keton
-44 -45 7 own
-41 -20 -20 own bat
-74 -17 -33 own belly
27 -7 -3 own calf
22 -56 -45 own leg
-21 -11 -15 own life
-20 -30 -7 own personality
34 52 46 own saliva
21 25 49 own spit
-25 -3 -1 own thing
71 69 55 oxycodon
-121 -91 -25 oxygen
-40 -25 -57 p
106 30 -58 pac
100 24 -47 pac the
-8 -69 -29 pace
8 -59 -23 pace the
-117 -93 -94 pacemaker
-182 -96 -45 pack
-54 -40 -1 pack in
112 18 52 pack it
-29 -10 -13 pack of
-90 -17 -6 pack up
-104 25 119 pad
-34 -11 -14 pad about
67 75 87 pad every
56 37 93 pad in
-12 10 -25 paddl
22 -42 -5 page
23 1 2 page and
-23 -14 -24 page be
-52 -14 -13 page on
73 46 71 page say
20 25 26 page the
286 266 368 pain
3 43 -2 pain a
42 28 -37 pain after
-84 -21 -17 pain and
19 22 55 pain at
1 18 53 pain be
12 23 67 pain between
3 3 -80 pain fad
2 50 73 pain for
-30 -10 -7 pain from
8 23 56 pain get
26 36 -32 pain i
3 -27 -43 pain in
-18 -8 -26 pain matter
107 105 199 pain no
45 35 31 pain not
1 -2 -22 pain nothing
-3 -2 -37 pain of
-30 -26 -44 pain on
-1 1 23 pain only
52 -14 -30 pain or
11 11 -21 pain round
12 8 49 pain sinc
-11 -23 -27 pain stiff
-17 20 40 pain stil
13 36 -19 pain though
27 30 58 pain through
1 2 21 pain to
6 12 71 pain under
58 41 -5 pain what
138 30 97 pain when
4 19 62 pain worse
194 148 167 painful
63 33 -22 painful and
7 9 36 painkiller do
45 27 87 painles
-169 -61 -57 paint
-55 -38 -32 paint the
-103 -171 -274 pale
-36 -36 -23 pale as
54 37 66 pallet
124 169 -20 palm
88 115 -2 palm and
-47 -32 -5 palm twitch
-63 -47 -17 palpitation
-13 -3 71 palsy
-81 -10 -4 palsy in
7 26 52 pan
13 28 38 panel
54 -58 -12 panic
-38 -31 -33 panic and
33 -21 -10 panic attack
13 -39 -33 panic i
-10 6 33 panic over
-43 -17 -1 panick
8 26 103 pant
-26 -34 -19 panto
35 11 60 paper
38 42 40 paper and
74 140 170 paracetamol
14 16 -35 paracetamol bottl
16 58 49 paracetamol every
-37 -22 -10 paracetamol for
25 29 16 paracetamol sinc
-221 -158 -46 paralyze
-39 -4 27 paralyze and
41 14 22 paralyze from
-45 -41 -5 paralyze i
-33 -14 -11 paralyze the
-55 -50 -37 paralyze with
75 -1 11 parcel
-43 -40 -46 pardon
-44 -32 -42 pardon my
-15 42 -28 parent
-87 -48 1 park
-63 -49 -57 parkinson
60 -10 -7 parkinson and
20 18 -14 parkinson start
-54 -17 10 parkinson tablet
32 28 69 parkrun
-175 -198 -102 part
-40 -3 -3 part in
-53 -137 -54 part of
-62 -70 -81 partner
30 -23 -4 partner have
5 15 26 partner say
96 76 -19 party
19 117 52 pass
39 35 36 pass a
-57 -45 -33 pass down
13 16 29 pass my
24 3 3 pass off
-22 -16 -9 pass on
54 87 -4 pass out
21 19 23 pass the
48 30 66 pass water
-14 3 23 passag
53 39 42 password
240 21 -82 past
43 -9 -4 past coupl
8 -27 -19 past month
11 -28 -36 past six
99 98 144 past the
16 28 -11 past thre
9 30 -28 past week
27 -65 -61 past year
60 62 101 pasta
-36 -17 -13 pasty
-24 -10 -8 pasty every
27 15 26 pat
-94 -155 -106 patch
-32 -18 -9 patch for
86 -16 -6 patch of
28 -20 -12 patch on
-47 -33 -21 patch the
-41 -25 -12 path
-72 -42 -28 patienc
37 69 45 patient
32 31 -15 patient with
116 77 32 paus
18 34 11 pav
18 34 11 pav slab
23 18 -76 paw
-10 60 94 pay
-21 -23 -17 pay me
13 24 64 pc
-40 -20 -37 pea
-32 -9 -11 peac
-21 -2 -3 peac lily
142 107 152 peaceful
65 94 153 peak
37 82 118 peak flow
128 93 162 peanut
25 15 38 pear
25 15 38 pear drop
259 368 223 pee
28 14 -11 pee a
62 63 49 pee and
116 97 144 pee be
104 64 92 pee brown
16 9 42 pee bum
46 30 -132 pee burn
-13 -7 -50 pee but
-32 -31 -39 pee clear
25 34 75 pee come
-21 -28 -23 pee fine
-17 52 81 pee for
26 22 42 pee in
47 13 50 pee infection
-19 -23 -23 pee kidney
19 58 -28 pee like
118 110 99 pee look
-33 -41 -9 pee man
9 6 -26 pee normal
25 17 -7 pee now
-56 -43 -24 pee plenty
-19 -9 -25 pee razor
44 12 49 pee sinc
-2 14 115 pee the
6 5 -27 pee today
72 61 74 pee turn
32 10 44 peg
86 88 132 pellet
-100 0 50 pen
14 15 36 pen feel
-24 -16 -12 penalty
-27 -24 -10 penicillin
49 62 75 pension
-77 -80 -11 peopl
119 88 143 peopl be
-40 -19 -33 peopl get
-22 -14 -20 peopl have
26 -59 -66 peopl keep
-8 -9 -22 peopl like
-20 -26 -11 peopl on
33 24 53 peopl round
5 0 -40 peopl say
30 36 63 peopl who
39 28 55 peopl with
7 31 23 peppercorn
-163 -138 -100 per
-87 -64 -17 per day
-7 -10 -33 per hour
-149 -33 -104 perfect
-11 -18 -27 perfect all
-47 -26 -67 perfect normal
35 -2 -8 perhap
-12 -24 -42 period
-9 22 -13 period cramp
3 25 -6 period i
8 10 36 periodic
-44 -43 -47 peripheral
-25 -25 -31 peripheral artery
-29 -3 -3 persist
183 -2 -3 persistent
184 -1 0 persistent muscl
106 115 68 person
16 23 6 person i
51 45 -1 person muscl
-20 -31 -7 personality
7 28 29 perth
15 30 31 perth and
3 4 34 peru
32 44 36 pesticid
-1 -12 -25 pew
-4 -40 -40 pharmacist
1 3 -21 pharmacology
28 47 -58 pharmacy
18 28 -28 pharmacy out
7 33 -30 phenytoin
-176 -148 -69 phon
22 -7 31 phon and
-46 -21 -41 phon cal
-53 -38 -27 phon die
-10 37 27 phon off
12 -87 -68 phon on
4 4 30 phon say
41 25 21 phon she
-71 -70 -50 photo
-32 -21 -25 phras
-163 -138 -139 physical
-52 -54 -63 physical therapist
-17 -18 -20 physical therapy
-290 -80 -140 physio
-14 -15 -23 physio about
32 35 -3 physio fix
-55 -2 -2 physio for
-59 -26 -41 physio say
-19 -22 -19 physiotherapy
287 104 193 piano
285 262 400 pick
32 28 49 pick at
6 20 50 pick her
8 30 66 pick it
37 18 46 pick spider
106 33 55 pick the
-64 1 -15 pick up
-41 -51 -12 pickl
-27 -41 -4 pickl juic
54 44 35 picnic
-29 -18 1 pictur
2 10 35 pictur in
-25 -22 -24 pie
-88 -56 -42 piec
-67 -56 -43 piec a
24 106 90 pil
-42 -32 -37 pil and
61 34 57 pil at
41 57 -19 pil be
1 21 10 pil boot
55 31 37 pil box
-31 -16 10 pil for
-198 -69 -65 pil i
107 97 120 pil in
53 46 -4 pil she
-97 -73 -66 pil what
104 92 -28 pillow
-4 39 -47 pillow and
-66 -118 -134 pin
-77 -110 -82 pin and
5 5 -73 pin my
25 23 52 pin on
51 106 15 pinch
16 14 55 pinch it
3 7 -39 pinch my
-66 -28 -84 ping
-21 2 -87 pink
58 -12 17 pink again
5 54 22 pink and
-31 -17 9 pink as
34 59 96 pink froth
0 7 31 pink now
32 25 -26 pink spot
17 8 25 pink up
52 75 114 pinprick
-239 -151 -73 pint
-61 -49 -23 pint and
27 16 22 pint but
-94 -64 -52 pint of
-67 -23 -11 pipe
64 66 91 pirat
97 73 104 pirat be
-24 -2 -14 pirat patch
124 80 136 pitch
132 95 110 pitch cry
-20 -22 18 pizza
-36 -105 -78 plac
-3 -24 -18 plac and
-23 -6 -6 plac at
-8 21 50 plac i
-24 -9 -9 plac of
-30 -12 -8 plain
174 157 276 plan
-53 -21 -22 plan and
-52 -54 -18 plan be
-58 -41 -33 plan do
66 72 164 plan on
181 175 221 plan to
21 42 131 plank
26 25 41 plank challeng
14 12 27 plank on
2 5 21 plank soak
-73 -52 -45 plant
-21 -11 -15 plant be
-80 -18 37 plaster
-12 21 10 plaster on
-40 -22 3 plaster sinc
71 -26 -70 plat
84 72 118 platform
85 24 105 play
-45 -10 -8 play a
71 50 58 play mode
-76 -55 -31 play no
-5 5 54 play on
91 -3 -12 play the
-33 49 100 play up
16 16 -31 play with
-91 -23 -133 please
137 90 121 please do
76 47 12 please dont
17 25 29 please ignor
-28 -18 -19 please tell
44 -20 -63 plenty
54 37 -19 plenty of
-56 -21 6 plot
29 38 60 pluck
29 31 23 pluck at
-126 -82 -103 plug
7 -25 -23 plughol
12 49 -29 plum
-103 -52 -17 plumb
-48 -37 -38 plung
53 55 10 plus
8 3 -36 plus a
-31 -26 -31 plus feebl
-5 53 88 plus the
-14 25 110 pm
-70 -47 -26 pm and
-309 -322 -232 pmr
-47 -42 -28 pmr and
-29 -35 -34 pmr be
47 30 43 pmr do
-14 -23 -20 pmr pain
-11 -25 -2 pmr tender
-219 -107 -119 pneumonia
33 39 47 pod
230 226 180 point
-9 2 -72 point at
-85 -39 -48 point do
-46 -11 -15 point for
177 95 144 point in
139 113 115 point of
54 -23 -14 pointer
-189 -145 -140 poison
-35 -28 -23 poison and
6 10 20 poison from
-62 -68 -71 poison the
-28 -8 -18 poisonous
39 -12 39 pok
33 -22 0 pok out
11 2 -41 pole
-39 -18 3 policy
21 -1 0 polio in
-58 -7 -18 polit
-22 -41 -20 pollen
-275 -287 -203 polymyalgia
51 11 71 polymyalgia and
-42 -26 -11 polymyalgia be
-12 -18 -20 polymyalgia rheumatica
-42 -33 -10 pond
-74 25 -62 poo
45 28 -19 poo be
18 39 60 poo for
-27 -5 -60 poo like
13 24 -12 poo normal
-69 -14 -17 poo on
-71 -29 16 pool
-35 -6 -20 poor
-24 -23 -38 poor blood
21 4 7 pop
1 29 30 pop and
-32 -34 -23 pop on
-1 9 37 pop that
113 -52 -59 popcorn
-9 -11 -31 popcorn go
24 -25 -23 popcorn under
-31 -8 -31 popey
28 37 6 popey and
-45 -8 32 porridg
-51 -35 -37 port
78 63 85 pose
81 60 75 pose be
-7 5 -31 position
-4 -21 52 positiv
-97 -73 -92 possibl
126 84 191 post
-18 -12 -20 poster
108 109 71 postman
2 50 11 postpartum
-41 -26 -23 postur
-8 -17 -26 posty
-58 -63 -89 pot
244 295 378 potassium
-87 -46 -36 potassium and
-20 12 18 potassium be
90 19 54 potassium come
-25 -14 -35 potassium food
88 69 34 potassium i
-61 -38 -70 potassium in
72 79 79 potassium on
87 56 57 potassium stop
-24 -8 -18 potassium tablet
-36 -20 -51 potassium thing
74 111 148 potato
4 5 39 potato in
-38 -29 -9 potion
23 18 -25 potter
23 18 -25 potter about
67 51 92 pound
17 11 45 pound and
27 14 70 pound headach
3 -5 -38 pound sinc
188 104 125 pour
55 22 46 pour out
47 46 74 pour sweat
28 -23 -23 pour tea
44 12 -36 pour the
4 9 25 pour with
54 -20 43 powder
-113 -69 -52 power
30 9 16 pr
59 31 -39 practic
-54 -8 16 pram
-76 -72 -17 prawn
108 -44 -1 pre
-50 -32 -18 pre eclampsia
190 28 67 pre workout
34 19 30 precis
2 45 3 pred
26 0 -71 prednisolon
0 5 -24 prednison
-20 4 -202 pregabalin
3 55 -5 pregabalin 600
-47 -37 13 pregnancy
-41 -22 -15 pregnancy for
173 42 259 pregnant
-16 -99 -54 pregnant and
-60 -20 -28 pregnant be
26 -8 -2 pregnant leg
33 25 34 pregnant with
25 -25 61 pres
14 40 112 pres a
-36 -26 -22 pres on
-2 25 -5 pres the
-34 -21 -8 pres them
-126 -81 -43 prescrib
-77 -37 -22 prescrib me
-115 -64 -57 prescription
-92 -55 -47 present
-137 -189 -146 pressur
-50 -46 -39 pressur and
29 55 66 pressur at
6 6 24 pressur on
8 6 -51 pressur one
23 -7 13 pressur pil
0 -93 -33 pressur tablet
22 25 42 pretend
23 11 14 pretend to
20 17 37 pretend you
-47 -21 -31 pretend your
48 30 74 pretty
37 21 70 pretty sure
-76 -48 -46 prevent
-46 -44 -30 prevention
55 44 61 previous
-89 -46 -38 pric
-88 -60 -36 pric of
-15 -22 -18 prick
-71 -91 -105 prickl
17 6 -22 primary
-18 14 -65 print
-55 -30 -44 print the
-22 -9 -11 printer
-25 -19 -26 prior
3 30 144 prob
-43 -31 -31 prob nothing
110 23 -9 probab
55 6 38 probab the
18 30 32 problem
-44 -32 -5 problem a
-26 -12 -18 problem and
62 39 40 problem that
-120 -89 -78 proces
-156 -132 -104 prod
-62 -36 -27 professional
-54 -43 -44 programm
-21 -1 0 progressiv
-68 -62 -43 project
53 47 103 promis
55 44 81 pronator
55 44 81 pronator drift
17 10 -21 prong
67 66 113 prop
24 30 34 prop on
-77 -46 -75 proper
22 19 50 proper be
-58 -61 -59 proper meal
36 41 87 proper or
9 28 -132 proper sinc
3 4 27 proportion
203 101 112 propranolol
10 23 23 propranolol would
10 65 163 prostat
22 45 149 prostat cancer
-29 -26 -42 protein
12 27 1 proud
13 24 64 psu
13 52 9 psych
-66 -89 -73 psychiatric
-79 -62 -34 pt
42 31 13 pub
1 -32 -38 public
-1 33 -37 pudding
-47 11 168 puf
5 -35 -15 puf a
-82 -9 -35 puf on
61 74 78 puffer
5 14 26 puffer fish
-70 -23 -108 puffy
-51 -5 -70 puffy and
140 167 116 puk
17 13 21 puk and
138 156 -34 pul
7 25 31 pul his
28 54 3 pul into
-82 -19 -17 pul muscl
11 21 30 pul my
25 16 72 pul over
8 -23 -78 pul round
-25 -56 -23 pul something
-12 21 -10 pul the
25 16 -91 pul to
-14 48 12 pul ups
196 369 391 puls
-29 -7 6 puls at
117 127 131 puls be
76 67 58 puls my
126 120 160 pump
20 25 48 pump alarm
51 49 65 pump blood
-31 -22 -20 pump have
118 63 83 pump out
18 34 47 pumpkin
26 37 51 pumpkin seed
47 49 71 punch
185 194 222 pupil
70 68 131 pupil be
17 19 46 pupil huge
5 7 33 pupil like
30 15 -31 pupil look
27 32 21 pupil massiv
-100 -55 -27 puppy
-22 -14 -12 purchas
16 31 60 pure
188 222 282 purpl
10 23 -25 purpl and
45 62 103 purpl dot
28 36 51 purpl pinprick
42 82 157 purpos
-1 84 -50 push
-17 16 33 push my
57 85 -49 push off
19 -22 -9 push on
35 27 70 push the
-22 -7 -13 push them
95 75 41 put
88 129 70 put a
5 21 -21 put any
-38 -45 -27 put back
6 14 55 put down
-36 -29 -28 put her
35 17 31 put his
0 6 -30 put in
-31 94 156 put it
-26 -111 -80 put me
80 13 -25 put my
-25 -6 12 put numb
142 -60 -20 put on
18 13 -28 put the
-63 -37 -38 put two
-76 -12 -12 put up
-16 -1 -108 put weight
20 39 -49 putty
-16 -24 -6 pyjama
5 10 -39 pyridostigmin
53 42 30 q
-127 -99 -15 quad
-54 -47 -6 quad be
17 42 101 quad bike
-32 -25 -11 quad this
-35 -20 -49 qualify
23 35 54 quarry
43 23 58 quarter
49 30 69 quarter of
-58 -13 -22 que
-13 21 -80 queasy
-39 -88 -49 queasy and
-38 -25 -32 query
-77 -11 33 question
-19 17 33 question be
-55 -42 -50 question for
58 40 -14 queu
15 20 -58 queu at
204 44 172 quick
28 16 35 quick and
0 15 32 quick as
84 -5 -5 quick can
27 7 12 quick one
97 73 82 quicker
12 27 57 quid
83 79 95 quiet
-45 -8 36 quiet @abdomen
-30 -11 -11 quiet @activity
170 41 -10 quiet @agolong
63 64 -49 quiet @alcohol
-146 -160 -90 quiet @allergen
-142 -136 -168 quiet @als
87 90 92 quiet @anydrug
-44 -20 -38 quiet @arm
18 92 113 quiet @atrest
195 190 248 quiet @back
171 76 -24 quiet @backthen
-39 -55 -52 quiet @barely
-36 -35 -35 quiet @begunafter
-54 -23 -68 quiet @belly
-8 0 53 quiet @bite
45 57 111 quiet @bladder
-33 -36 -43 quiet @blind
-239 -124 -189 quiet @bloodwords
37 -30 22 quiet @blue
8 48 30 quiet @bluenail
41 25 19 quiet @blurred
158 69 93 quiet @bodypart
-130 -93 -50 quiet @bothlimbs
37 46 185 quiet @bowel
2 12 34 quiet @breast
-206 -194 -93 quiet @breathe
-144 -185 -128 quiet @breathless
-165 -195 -164 quiet @breathtrouble
-9 55 92 quiet @brief
8 48 30 quiet @bruisy
131 5 69 quiet @burncause
39 63 -15 quiet @burnmouth
39 63 -15 quiet @burnt
-64 -146 -66 quiet @calf
-37 -19 -8 quiet @cancer
52 69 14 quiet @cant
-85 -54 -30 quiet @cantbear
-77 -59 -115 quiet @cantmove
-174 -123 -112 quiet @cardiac
-10 -5 -39 quiet @chemical
-190 -164 -105 quiet @chest
-16 -3 25 quiet @chesthurt
109 107 124 quiet @childmed
-81 -192 -157 quiet @chills
-236 -201 -185 quiet @chokable
-223 -178 -123 quiet @choking
45 44 -7 quiet @clot
30 87 95 quiet @clotrisk
102 67 90 quiet @co
116 61 54 quiet @coldcause
-159 -101 -46 quiet @coldness
-173 -222 -257 quiet @collapse
-135 -202 -259 quiet @complaint
-36 72 -84 quiet @confused
127 101 133 quiet @confusednot
155 156 180 quiet @constant
-67 -48 -107 quiet @coughword
37 56 25 quiet @daily
-132 -197 -159 quiet @darkpee
164 17 111 quiet @days
46 -30 -48 quiet @deepburn
106 30 42 quiet @diabetes
-122 -82 29 quiet @dizzy
-33 -34 -8 quiet @double
84 75 72 quiet @dribble
115 119 62 quiet @drinkbout
146 123 159 quiet @droop
-173 -99 -205 quiet @drowsy
266 212 203 quiet @drugname
-150 -104 -105 quiet @easesoff
-4 37 57 quiet @eating
20 50 114 quiet @elder
-176 -93 -86 quiet @everywhere
60 -50 35 quiet @exert
-127 -192 -201 quiet @exertion
20 -34 -62 quiet @eye
82 90 80 quiet @face
-145 -67 -79 quiet @facefail
-90 -105 -93 quiet @faceswell
-16 -59 10 quiet @familiar
-169 -246 -225 quiet @fever
-143 -192 -205 quiet @feveronly
-178 -133 -101 quiet @figure
33 1 40 quiet @flank
-177 -238 -154 quiet @floppyinfant
-45 -34 -5 quiet @fluidloss
-18 -95 -120 quiet @footwear
97 -51 -192 quiet @freq
-95 -36 -31 quiet @gradual
-45 -32 -47 quiet @greyface
-56 -51 -31 quiet @harder
55 43 -57 quiet @hardto
-232 -150 -126 quiet @head
-70 -83 -155 quiet @headache
-95 -38 -38 quiet @headknock
-76 -88 -156 quiet @headpain
-139 -17 -81 quiet @heartache
-115 -98 -93 quiet @heartattack
54 27 13 quiet @heartpill
-66 -20 8 quiet @heartspot
-37 -48 -27 quiet @heldthing
-148 -62 -39 quiet @hives
-89 -67 -65 quiet @hot
31 64 -119 quiet @hourly
-47 -6 51 quiet @impact
-38 -33 -81 quiet @infant
-178 -136 -121 quiet @infection
57 15 7 quiet @ingest
105 80 78 quiet @insulinword
-18 6 -68 quiet @jerks
193 112 36 quiet @joint
23 -93 -105 quiet @jointbig
-37 -29 -86 quiet @kidney
-58 33 -7 quiet @kin
220 -128 -122 quiet @lasting
-56 -17 -27 quiet @leakage
41 -111 -78 quiet @leg
477 386 431 quiet @lethal
169 95 69 quiet @lethalplace
74 89 100 quiet @lifelong
-104 -24 -48 quiet @light
-11 -113 -102 quiet @limb
-316 -292 -341 quiet @limbfail
-72 -177 -173 quiet @limbnumb
-19 -14 -21 quiet @lockjaw
175 -51 -84 quiet @long
-91 -51 -16 quiet @lumpgrows
-60 -66 -99 quiet @lumpword
306 284 268 quiet @manytablets
137 108 173 quiet @means
76 -26 -20 quiet @medword
193 61 78 quiet @momentary
19 -51 69 quiet @motion
36 39 64 quiet @mouthparts
-117 -107 -99 quiet @move
1 -62 -4 quiet @musclepain
-25 -15 -24 quiet @mushroom
-31 1 -89 quiet @nearfaint
-131 -134 -161 quiet @nervemuscle
27 -47 -28 quiet @newmed
39 32 26 quiet @no
-42 -8 48 quiet @nohelp
-62 -39 -52 quiet @notbreathing
-84 26 13 quiet @nothere
175 216 322 quiet @now
-81 -180 -15 quiet @numb
-31 -120 -87 quiet @numbcause
-231 -237 -192 quiet @numbonly
17 34 8 quiet @oldspell
89 -57 -141 quiet @onesided
90 62 77 quiet @opioid
11 20 49 quiet @overdays
-124 -127 -44 quiet @overdosesign
87 26 9 quiet @pain
40 54 88 quiet @painkiller
-25 -60 -7 quiet @palecolor
-28 -2 -41 quiet @palp
269 360 106 quiet @passedoff
-81 -62 -46 quiet @passingnumb
-111 -98 -117 quiet @periods
218 225 173 quiet @person
134 155 145 quiet @pillword
53 22 35 quiet @places
-96 -128 -125 quiet @pmr
58 65 94 quiet @poison
-165 -146 -64 quiet @potassium
7 30 55 quiet @pouring
86 -20 -107 quiet @preeclampsia
-69 -43 -96 quiet @pregnant
-69 -43 -96 quiet @pregnantnow
34 -34 -13 quiet @pressed
-42 21 -72 quiet @pursuit
-19 -40 -124 quiet @quit
62 69 121 quiet @radiates
-72 4 -54 quiet @rash
79 94 -33 quiet @recent
-80 -39 -1 quiet @recurs
-118 -184 -114 quiet @redhot
-169 -71 -16 quiet @redskin
51 42 53 quiet @reliever
-129 -76 -13 quiet @resolved
-81 -72 -84 quiet @rigid
116 12 -3 quiet @rising
-37 -43 -102 quiet @roaming
245 70 92 quiet @saddle
80 -24 -107 quiet @season
156 22 2 quiet @seat
106 110 81 quiet @sedative
-224 -204 -276 quiet @seizure
18 27 26 quiet @seizurelike
-1 75 72 quiet @self
-340 -426 -178 quiet @selfcare
-193 -11 -163 quiet @sepsissign
89 72 75 quiet @serodrug
53 52 49 quiet @settled
-267 -186 -157 quiet @severe
18 27 26 quiet @shaking
-27 -17 -30 quiet @shocked
0 -22 51 quiet @side
-18 -28 29 quiet @sidefail
190 40 82 quiet @sincethen
43 43 97 quiet @sleeppill
252 -125 -142 quiet @slow
-55 18 0 quiet @slur
-197 -54 -68 quiet @slurred
-84 0 -57 quiet @someone
-105 -152 -93 quiet @soothed
-112 -119 -32 quiet @soothing
-37 69 -26 quiet @speak
-84 -29 -41 quiet @spoil
-212 -268 -176 quiet @spot
93 -10 -11 quiet @statin
14 -42 -34 quiet @steroid
-54 -46 -49 quiet @stiffbody
-27 -21 -15 quiet @stiffneck
44 48 63 quiet @stonepain
28 64 12 quiet @stoppedtaking
220 -128 -122 quiet @stretch
45 213 -86 quiet @stridor
-268 -181 -193 quiet @stroke
-44 -23 -30 quiet @strongpill
165 195 186 quiet @sudden
-122 -110 -115 quiet @suddenpain
29 12 11 quiet @swallow
81 38 48 quiet @swallowtrouble
53 47 124 quiet @sweaty
-84 -143 -110 quiet @swollen
66 61 118 quiet @systemic
299 230 322 quiet @task
38 6 58 quiet @temple
-31 -23 -17 quiet @tendertouch
0 0 -32 quiet @thinner
-160 -124 -147 quiet @throat
-36 -27 -25 quiet @thunder
-64 -42 -34 quiet @thunderous
53 -32 -52 quiet @tightness
-67 -99 -46 quiet @tingle
89 9 -16 quiet @tongue
22 67 72 quiet @toomany
72 67 7 quiet @tooshort
56 125 29 quiet @toxauto
1 140 86 quiet @toxsigns
-90 -55 -18 quiet @tracking
67 70 106 quiet @trauma
37 9 -29 quiet @trigger
-531 -437 -374 quiet @twitch
7 -33 -8 quiet @twitchlike
90 35 56 quiet @unaware
-26 -13 -30 quiet @unexplained
1 61 16 quiet @unreal
-23 -12 -16 quiet @unrelieved
-124 -77 -72 quiet @unresponsive
-7 10 90 quiet @unseen
184 148 177 quiet @vanish
6 16 53 quiet @venom
16 185 -156 quiet @vision
45 17 -13 quiet @vomit
-9 -53 -58 quiet @wanttodie
-56 -3 -7 quiet @wasting
-271 -311 -150 quiet @weak
-29 4 62 quiet @weapon
188 43 5 quiet @weekday
-7 9 23 quiet @weightdown
41 -6 -43 quiet @wellnow
350 305 335 quiet @wherein
17 -39 -13 quiet @whistle
-73 -113 -38 quiet @white
49 64 17 quiet @withdrawable
128 108 27 quiet @wont
20 -38 19 quiet @worried
-129 -182 -48 quiet @worse
-103 -44 -72 quiet @wound
98 129 191 quiet @wringing
58 7 -4 quiet and
2 11 23 quiet now
-10 -20 -105 quieter
21 -32 -10 quinin
-28 -38 -23 quinin be
35 34 43 quinin for
-17 -31 -87 quit
-49 -22 -34 quit and
13 12 -56 quit drink
19 -33 -8 quit it
83 1 64 quit my
6 43 -18 quit the
-72 -99 -82 quiver
43 -20 -8 quiver when
-48 -40 -45 quot
-34 -22 -3 rabbit
4 2 -63 raby
7 5 -60 raby shot
-44 -12 -92 rac
31 36 -86 rac and
-91 -64 -55 rac heart
-26 -20 -24 radiation
-4 8 -72 radiator
59 38 71 radio
53 36 19 radio be
-20 -17 -15 radiotherapy
58 75 95 rag
56 67 107 rag dol
-46 -77 -40 rage
74 -25 -12 rage and
109 13 81 rain
4 -48 -33 rais
9 34 -15 rais my
-46 -49 -30 raisin
39 72 42 ramipril
-7 -37 -29 ramp
8 -23 -6 ramp up
3 -48 -35 random
33 -3 -1 random muscl
-65 -36 -34 rare
-21 -5 -4 rare one
93 210 -101 rash
-60 -36 -73 rash and
38 30 16 rash on
146 79 121 rash that
-1 -7 -32 rat
-5 -3 -47 rate
97 -15 56 rather
100 100 137 rather be
27 -32 -22 rather not
-20 -48 -33 rattl
7 8 64 rav
77 46 71 rave
-24 30 53 raw
-47 -46 -28 ray
-4 14 -72 razor
-17 -4 -99 razor blad
16 22 68 rd
10 74 75 reach for
-27 -21 -16 reach my
-26 -130 -97 reach the
66 91 160 reach thirty
1 4 -33 reach up
-65 -36 -22 reaction
-39 -29 -17 reaction to
236 225 262 read
-12 -16 -22 read a
43 54 75 read about
22 15 19 read both
-56 -19 -35 read me
-42 -2 8 read my
-36 -42 -24 read one
113 98 167 read the
-9 21 23 read thes
-29 -8 -17 read up
-49 -38 -19 reader
38 44 74 ready
73 57 82 ready to
32 -19 9 real
-29 -27 -28 real thing
-61 -18 -55 realis
10 25 1 realis i
-132 -26 60 really
29 21 68 really ill
55 60 61 really slow
12 18 28 rear
12 18 28 rear end
-119 -128 -9 reason
-19 -27 -19 reason and
-25 -16 -15 reason for
-10 -2 31 reason i
-53 -25 -51 reason smal
48 31 -5 recal
-27 -9 -12 recent
-27 -8 -12 recent chang
-93 -41 -37 recip
49 -62 -34 reckon
-43 -18 -12 reckon a
-27 -10 5 reckon i
102 11 -13 reckon it
-35 -38 -86 recliner
11 6 29 recognis
-90 -59 -29 recommend
-33 -46 -40 record
-38 -32 -29 recovery
-5 -7 -20 recovery position
-139 -99 -357 red
69 6 41 red a
60 16 -78 red and
-75 -50 -13 red bul
-82 -57 -12 red bump
-130 -136 -53 red flag
-6 20 75 red line
-4 13 41 red no
-70 -16 -2 red then
-9 -39 -20 reddit
-7 -39 -20 reddit say
-28 -17 -22 reduc
4 4 -37 refil
36 44 77 reflex
59 47 61 reflex be
-128 -60 -94 refus
-129 -61 -95 refus to
7 24 55 regret
7 24 55 regret it
-100 -53 -73 regular
-17 -16 -40 regular like
-52 -15 -4 regular tap
-73 0 -19 rehab
-102 -17 -9 rehearsal
105 136 172 rehom
90 72 98 rehom the
-30 -21 -19 rehydrat
-26 -21 -14 relat
-248 -157 -112 relax
-7 3 38 relax muscl
-20 -26 -21 relax my
-42 -11 -6 relaxant
-80 -46 -46 relaxation
-27 -23 -26 relaxation exercis
-29 -32 -39 releas
-64 -20 -21 relief
9 31 19 reliev
5 2 21 remain
-171 -176 -120 remedy
-12 -21 -37 remedy from
-47 -9 4 remember
54 35 28 remind
54 35 28 remind me
2 9 -37 remission
85 43 54 remot
12 30 52 remov
-25 -27 -32 removal
-29 6 9 rent
63 -36 19 repeat
-23 -9 -16 replacement
57 63 54 reply
16 -1 -41 reply all
83 85 96 reply only
-102 -65 -53 report
-28 -38 -23 report on
-53 -25 -24 requir
45 44 80 rescu
45 44 80 rescu medicin
8 8 26 reservoir
9 38 96 resident
5 3 21 respect
-48 -12 -2 respond
-39 -35 -43 respons
160 -125 -313 rest
55 -5 -17 rest and
-32 -6 -32 rest be
3 4 -53 rest between
6 52 -27 rest i
-7 -1 -33 rest of
-45 -46 -12 restart
-246 -188 -168 restles
-209 -132 -71 restles leg
-50 -30 -48 result
-53 -29 -28 resuscitat
86 78 149 retch
94 35 87 retir
22 -2 -10 review in
-2 9 -38 revis
-10 -20 -26 reviv
-10 -20 -26 reviv a
-39 -34 -19 rhabdo
-59 -34 -34 rhabdomyolysis
-13 -19 -21 rheumatica
-32 -33 -24 rhym
19 48 78 rhythm
44 57 82 rhythm and
-44 -24 -11 rhythmic
-43 -22 -9 rhythmic littl
122 28 159 rib
13 30 56 rib and
24 27 27 rib every
19 -25 -9 rib muscl
14 10 30 rib on
13 17 -50 rib sinc
16 -26 -13 rib then
-10 -20 -26 rice
-34 -21 -30 rich
-25 -18 -5 rich food
-16 -72 -69 rid
-15 -72 -68 rid of
31 30 35 riddl
-48 -7 36 ride
2 7 -22 ride it
-22 -13 -12 ridiculous
-30 -30 -46 ridiculous i
-309 -226 -76 right
32 24 22 right and
116 38 59 right arm
43 -63 -12 right as
-50 -35 -14 right be
-22 -22 35 right down
64 102 191 right eye
69 34 -17 right eyelid
17 -4 26 right foot
-35 -13 -12 right for
11 19 22 right half
157 64 107 right hand
-3 -19 -33 right i
-37 2 35 right in
29 19 63 right itself
128 141 199 right leg
61 44 65 right lid
51 34 35 right now
-21 -22 -18 right of
145 91 11 right one
-56 -48 -51 right pil
7 15 24 right rib
-40 -25 -8 right shoulder
28 52 61 right side
13 21 59 right start
-36 -20 -10 right stuf
17 9 -75 right temperatur
24 -13 -3 right thes
24 -9 16 right thigh
-36 -28 -31 right to
21 -20 -21 right way
128 115 213 rigid
35 33 71 rigid and
36 33 21 rigid then
113 134 41 ring
20 3 16 ring 999
-46 -17 -14 ring and
20 38 20 ring anyon
50 33 42 ring be
69 63 51 ring like
27 -83 -22 ring on
49 60 39 ring potassium
41 -4 -46 ring rash
18 38 14 ring round
34 51 70 ring someone
-49 -22 -11 ring the
1 5 -41 ring wont
34 32 55 ringer
-83 -18 -48 rins
55 49 34 rins it
35 42 97 rip
31 30 69 rip pain
-32 -87 -92 rippl
-3 -31 -31 rippl along
4 21 12 rippl and
20 -11 -5 rippl sinc
26 24 -8 rise
22 52 -21 rise from
-30 -32 -58 risk
-17 -22 -15 risk of
-126 -85 -28 risperidon
34 12 46 ritalin
38 44 -7 rivaroxaban
16 11 -26 rivaroxaban for
2 11 34 river
-71 -24 -27 rls
108 24 -35 road
-27 -28 -13 roam
48 45 -14 roar
-140 -79 -14 roast
1 93 159 rock
26 68 81 rock hard
-44 -21 -9 rock in
162 215 32 rol
19 19 23 rol back
15 32 8 rol my
86 62 77 rol on
-21 -1 -2 rol over
15 31 -104 rol up
35 22 27 role
71 50 57 role play
40 -13 -50 roof
-17 3 52 roofer
-27 -13 -5 roofer 34
10 9 29 roofer mate
95 85 19 room
5 45 -34 room after
9 5 -35 room and
55 -6 -8 room because
7 -22 -13 room go
8 6 24 room tip
-22 -16 -36 roommat
-53 -39 2 roommat have
-140 -88 -94 root
-43 -14 -13 root canal
249 241 206 rope
83 105 90 rope in
188 108 -78 rosuvastatin
39 34 -81 rosuvastatin and
-39 -40 -24 rot
-144 -88 -117 rotten
5 -36 -56 rough
-4 -13 -41 rough and
113 170 53 round
13 34 -4 round a
-1 18 24 round and
41 42 59 round battery
39 53 58 round between
-37 -20 -5 round could
9 -3 -35 round have
-50 -63 -35 round her
4 5 -66 round his
47 -22 -37 round in
-54 -24 27 round it
-108 -82 -74 round like
-19 36 31 round me
180 124 183 round my
35 68 181 round the
9 -25 -69 round to
23 25 1 round wher
-24 -10 -8 roundabout
-24 -10 -8 roundabout the
172 143 153 rous
144 106 100 rous her
26 34 48 rous him
109 65 83 row
33 23 41 row in
-47 -42 -49 row machin
28 28 44 row on
2 55 31 row when
-314 -248 -192 rub
-23 -14 -14 rub and
-86 -44 -53 rub my
-112 -100 -62 rub them
26 13 59 rubber
-42 56 6 rubbish
4 0 -21 rucksack
-53 -65 -49 rude
-49 -46 -39 rude health
-30 14 -65 rug
9 13 -31 rug no
31 -72 -1 rugby
58 -7 13 rugby tackl
87 -20 -19 ruin
-58 -88 -39 rul
-58 -88 -39 rul out
-57 -49 -62 rule
-42 -23 -7 rule for
88 228 -11 run
1 -62 11 run a
107 108 58 run and
-42 -4 -3 run club
12 14 82 run down
16 -22 -16 run for
-11 -22 6 run in
15 14 46 run it
49 31 55 run marathon
-25 -8 -14 run of
-26 -27 -3 run off
231 338 -39 run out
-108 -82 -74 run round
35 -1 -1 run short
2 -42 -50 run sinc
91 96 121 run the
1 5 -64 run to
32 25 -9 run up
0 28 55 run when
41 37 47 run with
31 24 -11 runner
85 63 63 runny
80 54 72 runny nose
-46 -32 -20 rush
61 71 25 rusty
25 24 36 rusty nail
-16 -13 -113 s
27 57 104 sachet
17 19 24 sack
18 16 54 sack of
-201 -48 -55 sad
124 56 110 saddl
165 103 92 saddl area
-46 -26 -10 sadly
-105 -120 -128 safe
41 -2 -32 safe to
-49 -5 -4 safe with
-49 6 32 safer
-42 -19 -17 safer than
12 28 -8 sag
41 57 40 sailor
41 33 63 sake
63 -40 -24 salad
83 -20 -11 salad and
-55 -46 -38 salad last
31 -38 -8 salbutamol
84 111 81 saliva
-319 -116 -52 salt
38 31 36 salt and
-18 -22 -27 salt be
-24 -22 -4 salt in
30 22 25 salt or
-36 -42 -51 salty
-39 -29 -11 salty enough
-72 -191 -80 same
41 -15 -124 same as
-5 2 -29 same both
72 -7 -2 same day
86 84 117 same feel
-17 -2 -29 same no
-53 -35 -17 same on
13 -41 -17 same plac
33 27 31 same question
55 -29 -12 same side
-107 -64 -32 same size
-73 -35 -29 same thing
33 30 52 same way
-42 -13 -4 same word
80 63 102 sand
8 7 -36 sandpaper
-2 17 -28 sandwich
12 9 24 satay
6 10 21 satisfactory
-23 -23 -17 satsuma
-23 -23 -17 satsuma be
-60 -50 -148 saturday
16 9 21 saturday a
-28 -19 -15 saturday after
20 26 40 saturday and
-53 -42 -27 saturday i
-27 -15 -1 saturday in
6 5 44 saturday today
64 68 13 sausag
23 30 -5 sausag and
93 162 168 sav
62 138 144 sav up
15 18 75 savag
19 41 -10 save
30 51 54 save me
190 47 71 say
31 9 37 say 168
4 4 30 say 7
-50 -73 -32 say a
31 18 48 say about
21 18 29 say als
-47 -22 -19 say and
37 47 59 say anything
23 23 37 say be
9 -29 29 say bel
-48 -25 -22 say benign
12 11 -32 say but
-48 -16 -17 say can
11 3 -42 say dont
-31 -16 -20 say eat
-23 -12 -14 say emergency
6 23 -50 say feed
8 8 -27 say feel
-4 32 -18 say get
-48 -44 -23 say go
363 358 403 say he
-40 -30 -24 say her
-9 15 41 say hi
24 58 -27 say his
135 90 100 say how
-115 -199 -93 say i
131 -49 -147 say it
32 69 -18 say its
-31 -15 -24 say just
54 48 48 say look
26 16 18 say me
-50 -32 -24 say meningitis
24 30 43 say minor
-28 -6 -4 say more
23 -29 -16 say move
71 24 103 say my
-45 -40 -37 say nerv
36 -37 -38 say no
-25 -25 -26 say nothing
0 -1 -24 say over
5 12 62 say put
45 -19 65 say she
-50 -45 -44 say so
39 47 49 say sorry
-83 -35 -42 say stop
37 -4 -5 say stres
-48 -62 -46 say that
73 85 29 say the
-60 17 23 say ther
-11 -9 -21 say to
-67 -34 -38 say twitch
64 45 39 say two
7 27 -12 say wait
15 28 48 say walk
-46 -14 -16 say whether
-72 -54 -52 say yes
19 24 30 say you
23 1 -48 scab
46 50 -30 scaffold
38 51 -16 scaffold pole
53 -5 13 scal
29 1 9 scal i
28 -1 -1 scal or
-43 50 -91 scalp
59 50 -40 scalp hurt
25 38 -57 scalp sore
-34 -9 -9 scalp to
-162 -20 43 scan
-11 -55 -2 scan be
-111 -12 -11 scan clear
19 42 33 scan last
17 49 53 scan show
-34 -29 -21 scanner
146 -31 -56 scar
105 -2 -3 scar its
-31 -11 -5 scar me
88 -5 -23 scar of
-66 -10 -24 scarlet
-34 -59 -32 scary
-19 -36 -22 scary one
-146 -63 -33 schedul
18 24 -14 schizophrenia have
13 1 40 school
15 20 29 school bag
-47 -24 -12 school be
40 65 79 school run
152 147 256 sciatica
33 41 46 sciatica be
53 36 108 sciatica down
-56 -17 -9 scissor
57 58 110 scoop
7 27 44 scoop of
-25 -27 -5 scor
8 -26 -6 scor and
13 16 27 scrambl
33 32 30 scrap
152 176 47 scratch
25 46 89 scratch her
118 94 4 scratch me
-122 -30 34 scream
4 14 38 scream and
-23 -21 -26 scream at
0 13 20 scream go
35 27 37 scream if
1 15 21 scream then
-71 -132 -77 screen
-9 -30 -6 screen day
-24 -14 -18 screen go
110 98 124 screenwash
12 9 -107 screw
-68 -53 -54 scrol
-68 -53 -54 scrol for
5 17 22 scrum
59 -3 -8 scuf
-114 -113 -62 sea
57 154 163 seal
38 90 106 seal and
-81 -45 -60 season
4 -30 -7 season my
-61 -6 -9 season sinc
42 55 61 seat
20 11 15 seatbelt
-73 -300 -408 second
-80 -83 -43 second and
1 -22 -7 second be
2 15 -46 second dose
-132 -85 -45 second i
-61 -35 -16 second of
8 3 27 second one
32 34 -7 second or
3 1 -75 second then
29 24 -30 second when
-52 22 -21 section
-24 -2 -7 section apply
-43 41 -75 see
119 -37 10 see a
9 9 -79 see any
9 -36 -29 see anybody
30 36 -37 see anyon
-23 -9 -11 see be
20 68 80 see doubl
-42 -50 -8 see fine
-66 -42 -36 see her
-34 -6 -5 see him
-28 -28 -12 see if
-71 -42 -36 see in
89 -43 -38 see it
-49 -28 -23 see my
-24 -23 -5 see one
70 60 90 see silver
-49 -36 -27 see someone
24 29 55 see stuf
22 18 13 see that
-45 5 67 see the
23 3 6 see them
85 135 108 see thing
44 29 35 see through
-29 45 48 see to
146 133 -107 see two
25 19 29 see what
18 34 47 seed
-17 -16 -25 seek
10 8 -92 seem
14 18 -52 seem ok
-14 -46 -33 seem to
-60 -166 -120 seize
-43 -33 -31 seize i
32 -59 -77 seize up
-129 10 -106 seizur
-11 -12 -26 seizur aura
-25 -5 -4 seizur i
32 29 31 seizur right
-12 -10 -35 sel
-66 -17 -15 self
-24 -4 -4 self help
26 15 43 selfy
31 45 51 send
39 39 20 send a
124 85 99 send me
53 84 -28 sens
-27 -15 -10 sens in
-7 -2 32 sensation
-80 -56 -67 sensibl
-42 -28 -43 sensibl way
213 170 247 sent
28 31 27 sent a
-71 -51 -54 sent him
16 13 25 sent me
40 -11 24 sentenc
12 11 -23 sentenc all
18 11 42 sentenc and
-18 -38 -37 sentenc for
-43 -4 -11 sepsis
7 -96 -51 september
-4 -28 -11 september and
-39 -18 -26 septic
-179 -66 -74 serious
-17 -6 -28 sermon
10 -30 21 sertralin
58 69 31 sertralin and
-51 -9 -4 sertralin for
-30 -30 -25 server
-15 -6 -32 servic
-46 -43 -36 sery
-20 -20 0 session
-5 -4 -24 session i
-56 -42 -4 session this
-302 -193 -133 set
33 -26 -26 set a
-23 -8 -13 set and
-40 -22 -6 set her
-31 -23 -22 set in
-32 -4 -22 set like
-45 -24 -14 set my
-37 -9 9 set off
6 -3 -24 sette
3 6 -40 sette and
60 55 118 settl
-43 -27 -16 settl and
115 -12 26 seven
15 2 30 seven hour
5 33 71 seven month
44 6 9 seventeen
-122 -83 -36 seventy
5 5 22 seventy nine
-41 -15 -6 seventy one
-51 -44 -48 seventy who
41 51 73 sever
32 21 37 sever muscl
226 -22 12 several
1 -21 -27 several month
5 -35 -18 several time
60 -10 -5 several week
10 5 63 sex
5 8 50 sex feel
-13 91 -65 shad
-26 -15 -10 shad my
-31 -12 -55 shad now
8 47 12 shad of
27 23 -30 shad with
-19 29 66 shadow
20 45 74 shadow creep
262 262 226 shake
20 30 77 shake all
155 104 16 shake and
51 55 -73 shake cant
17 11 -35 shake fit
29 22 -4 shake for
26 12 27 shake her
-41 -10 4 shake it
-5 6 35 shake like
-35 -20 0 shake on
-56 -32 28 shake so
41 88 -24 shake sweat
1 -41 -31 shake them
3 39 -184 shaky
46 14 -54 shaky and
12 50 -68 shaky sweaty
-39 -5 -5 shal
-39 -5 -5 shal i
57 87 126 shallow
43 71 92 shallow end
-53 -18 -14 shampoo
62 63 25 shap
-69 -14 -11 shar
-57 -2 -1 shar a
101 90 178 sharp
49 66 71 sharp as
8 8 34 sharp pain
-27 -15 -12 shatter
3 1 21 shav
118 158 89 she
-57 -26 -20 she ask
237 364 253 she be
38 27 49 she breath
37 48 48 she cant
-87 -85 -102 she care
-31 -48 -33 she climb
17 6 -37 she come
15 2 49 she couldnt
-35 -25 -16 she cry
56 38 40 she die
26 16 4 she doesnt
18 8 46 she drink
-52 -38 -79 she feel
-9 -4 -57 she film
36 -19 -11 she freeze
-42 -44 -37 she gag
-30 -29 -56 she get
26 27 7 she go
-17 -20 -15 she hate
16 58 128 she have
39 51 11 she hit
-35 -65 -51 she isnt
-78 -54 -19 she left
-36 -30 -26 she need
-45 -28 -16 she never
65 15 13 she only
10 -4 -40 she reckon
34 57 75 she say
4 -23 -12 she start
16 11 -75 she swallow
-25 -13 -21 she talk
40 38 -36 she think
1 29 59 she wake
-26 -16 -14 she walk
23 20 4 she wont
56 54 107 she would
27 70 177 shed
13 27 17 sheep
78 125 199 sheet
47 44 79 sheet and
3 14 69 sheet mouth
-44 -24 -48 shelf
-46 88 28 shift
1 -21 -25 shift in
46 80 80 shimmer
-101 2 -3 shin
-67 -58 -22 shin ach
18 20 -107 shin and
15 30 57 shin pres
-33 -32 2 shin saturday
-14 -7 -156 shingl
59 60 7 shiny
19 43 -9 ship
54 -41 -59 shirt
-124 -149 -66 shiver
-44 -43 -30 shiver a
-25 -31 -34 shiver for
43 14 37 shiver uncontrollab
-177 -147 -78 shiver when
110 103 103 shivery
-33 -32 96 shivery and
-68 44 33 shock
13 36 71 shock and
-31 -23 -49 shock like
38 66 47 shock off
-26 -10 -18 shock to
7 32 33 shoe in
-80 1 -24 shoot
-55 -17 -11 shoot me
79 36 35 shop
50 -21 -17 shop go
6 11 -43 shop now
-102 -116 -140 short
-124 -114 -88 short of
37 -9 -3 short one
12 26 -6 shorter
-116 -121 -184 shot
-42 -22 -25 shot me
-13 -30 -15 shot of
-43 -19 -11 shot the
39 33 44 shotgun
-754 -716 -577 should
-26 -13 -29 should be
55 67 107 should have
-174 -99 -91 should he
-202 -431 -292 should i
-44 -12 -11 should it
28 24 60 should mention
-28 1 15 should say
-57 -40 -39 should she
-71 -33 -38 should somebody
-78 -51 -80 should we
-42 -334 -121 shoulder
-18 -18 -34 shoulder after
3 4 -35 shoulder agony
65 26 67 shoulder and
-85 -49 -50 shoulder be
80 4 -25 shoulder blad
89 -10 -16 shoulder go
1 23 46 shoulder hurt
-34 30 52 shoulder i
-40 19 -37 shoulder in
48 22 -7 shoulder jerk
-81 -31 -5 shoulder jump
-48 -28 -18 shoulder like
21 -2 -2 shoulder muscl
0 -32 -35 shoulder now
-28 -16 -10 shoulder rol
-20 -5 -1 shoulder spasm
-43 -42 -35 shoulder this
23 19 73 shoulder tip
90 4 22 shoulder to
28 43 67 shoulder up
-51 -18 -21 shouldnt
-14 46 55 shout
25 13 31 shout and
21 20 39 shout at
5 39 -5 shout for
77 29 -36 shov
7 21 44 shovel
21 28 48 shovel snow
1 34 -71 show
-16 -17 -39 show me
24 26 -8 show no
39 60 83 show something
49 37 56 show up
-35 -36 -22 show us
-6 -91 -121 shower
6 18 30 shriek
-8 -36 -22 shrug
5 -27 -15 shrunk
-97 -19 -16 shudder
7 -12 -79 shuffl
455 399 241 shut
21 41 75 shut and
19 21 33 shut at
-60 -22 -8 shut eye
92 40 78 shut for
8 15 29 shut it
-13 14 -90 shut my
10 35 49 shut on
72 64 -109 shut one
29 32 3 shut sinc
69 31 -17 shut so
14 32 4 shutter
14 32 4 shutter come
7 31 23 sichuan
7 31 23 sichuan hotpot
-212 -246 -261 sick
-66 -56 -4 sick all
41 13 -15 sick and
1 10 26 sick as
-13 -11 -21 sick be
2 4 -29 sick bug
3 -22 -12 sick for
10 9 40 sick four
-41 -32 -7 sick he
11 8 24 sick in
-24 -15 -43 sick most
-19 -37 -11 sick nerv
31 19 1 sick no
12 -48 -75 sick of
8 7 -108 sick once
8 -49 -65 sick tablet
8 13 68 sick thre
12 11 100 sick twic
45 25 57 side
29 100 47 side and
39 14 33 side any
4 5 -20 side at
22 35 80 side be
4 5 -94 side by
0 1 -23 side cant
8 10 -63 side doesnt
-151 -93 -80 side effect
7 9 32 side feel
1 2 -21 side for
24 17 28 side go
-58 -35 -47 side he
22 15 20 side i
30 9 15 side just
-28 -21 -7 side last
8 -48 7 side not
107 88 134 side of
9 -1 -22 side on
6 35 22 side to
-10 23 37 side when
18 15 -31 sideway
133 209 165 sight
21 15 -4 sight be
-48 7 -42 sight for
47 37 52 sight go
23 69 104 sight in
4 5 36 sight of
-112 -109 -229 sign
78 -7 -15 sign for
-33 -25 -11 sign me
-55 -28 -31 sign of
-68 -22 -45 sign off
-54 -30 -24 signal
80 -34 -42 significant
22 -33 -42 significant pain
-6 -2 -55 silenc
105 48 74 silly
78 65 65 silver
79 48 57 simp
26 31 49 simp not
-65 -36 -40 simpl
89 116 -8 simvastatin
400 216 -47 sinc
26 35 58 sinc 2
37 -11 -6 sinc 2019
10 13 51 sinc 3
16 27 60 sinc 4
21 21 41 sinc 5
81 84 112 sinc 6
59 -121 -81 sinc about
5 4 40 sinc an
-42 -12 -47 sinc and
73 -17 -9 sinc august
37 -4 -1 sinc autumn
1 9 73 sinc be
55 -6 -3 sinc before
-9 52 187 sinc breakfast
-60 -5 -2 sinc covid
39 35 91 sinc dinner
22 -15 -11 sinc diwaly
-81 -31 -15 sinc do
-85 -29 -11 sinc easter
36 27 1 sinc feel
-55 -31 -26 sinc forever
73 75 -78 sinc friday
13 -39 15 sinc half
-51 -32 -131 sinc he
-16 -29 -14 sinc her
-11 -7 26 sinc his
-220 -214 -52 sinc i
-65 -41 -37 sinc it
-34 51 27 sinc january
-44 -7 -5 sinc just
29 -11 -9 sinc lamb
202 118 -338 sinc last
27 18 29 sinc lift
-48 -58 -57 sinc like
15 40 186 sinc lunch
17 8 28 sinc lunchtim
-81 12 7 sinc march
-72 7 28 sinc monday
-23 9 -13 sinc morning
117 104 53 sinc my
12 22 -8 sinc never
-88 -9 -4 sinc new
-22 -25 -32 sinc no
85 82 199 sinc noon
-28 -29 -14 sinc one
115 124 -20 sinc saturday
-53 -11 -16 sinc school
3 -50 -26 sinc september
13 -13 32 sinc she
14 19 -32 sinc so
39 -72 -35 sinc spring
-1 -60 -33 sinc start
22 -18 -12 sinc summer
46 43 56 sinc sunday
23 50 25 sinc teatim
131 108 172 sinc ten
53 36 22 sinc that
18 -191 164 sinc the
-12 -45 -2 sinc then
257 -33 -62 sinc they
-14 2 -66 sinc this
-12 -17 -35 sinc thursday
-68 -67 -57 sinc tuesday
-79 -34 -10 sinc twitch
-28 -6 16 sinc two
-9 6 -85 sinc we
17 39 -52 sinc wednesday
6 19 -20 sinc winter
2 -22 -18 sinc xma
111 237 -59 sinc yesterday
215 220 209 sine
-119 -97 -143 sing
-37 -26 -29 sing whistl
145 -85 -21 singl
104 8 2 singl day
18 -27 -13 singl night
36 -6 -2 singl one
60 26 -85 sink
13 60 -133 sip
13 53 -19 sip down
47 93 157 sir
48 53 55 sir my
7 47 86 sir or
-14 -55 34 sister
-11 7 -32 sister baby
70 49 104 sister have
-21 -19 -19 sister in
-37 -24 -19 sister post
-26 -17 -28 sister say
-63 -147 10 sit
-61 -19 -10 sit all
-5 -15 -20 sit and
107 40 77 sit at
21 20 30 sit bolt
-30 -29 -16 sit cros
34 -13 8 sit down
8 -1 27 sit lower
92 28 163 sit on
-36 -10 -82 sit stil
-14 -53 -21 sit through
2 2 -21 sit to
23 29 18 sit up
-43 -20 -16 sit watch
95 65 41 site
-180 -52 -164 six
19 16 45 six and
-38 -40 -18 six be
-6 9 -81 six day
47 64 48 six foot
-35 -13 -13 six hour
44 75 117 six minut
-186 -60 -95 six month
63 -20 7 six time
37 -86 -79 six week
-68 100 9 six year
-5 5 30 sixteen
-18 -22 -37 sixty
-40 -80 -130 size
-8 -8 -58 size of
5 6 -45 size sinc
-49 -25 -33 ski
199 314 251 skin
15 20 9 skin all
8 2 -50 skin and
4 34 68 skin be
3 9 27 skin come
36 75 -7 skin crawl
5 4 25 skin go
26 15 23 skin like
-28 -41 -55 skin of
12 34 50 skin on
-48 -16 -10 skin when
-25 -4 -6 skin wher
27 -4 -1 skinnier
27 -4 -1 skinnier than
51 -47 -30 skip
36 53 72 skip about
30 43 108 skip and
-15 -21 -78 skip beat
-39 -25 -36 skip breakfast
22 -18 -6 skip meal
-3 3 24 skul
13 17 -27 sky
15 19 -25 sky high
18 34 11 slab
-51 -36 -37 slam
20 55 -148 slap
16 12 30 slap him
20 34 -51 slap the
-14 -20 -15 sledg
258 318 -59 sleep
-48 -38 -15 sleep a
148 79 31 sleep and
14 -27 34 sleep at
-104 -43 -23 sleep badly
-40 -82 -46 sleep be
-33 -47 -35 sleep because
84 61 42 sleep do
-30 -8 -12 sleep enough
-26 -25 -5 sleep fine
25 22 18 sleep for
20 21 -12 sleep funny
-23 -7 -2 sleep go
6 75 -4 sleep hand
-28 -25 -25 sleep i
120 90 -107 sleep in
56 14 17 sleep it
-51 -39 -25 sleep like
-161 -103 -79 sleep on
-24 -10 -6 sleep over
106 99 102 sleep pil
169 182 210 sleep tablet
30 23 -16 sleep through
-20 -30 -7 sleep til
43 33 83 sleep wel
14 -26 -12 sleep when
18 45 -104 sleep with
181 191 181 sleepy
62 47 44 sleepy and
4 -30 -42 sleev
-35 4 3 slic
21 28 17 slic of
138 75 135 slid
9 -1 26 slid and
25 -36 -35 slid down
-2 3 -32 slid off
71 60 -1 slid on
10 14 40 slid out
4 1 -25 slight
-66 -42 -21 slim
-50 2 3 sling
38 81 26 slip
-36 -6 38 slip disc
-58 -38 -32 slip into
42 -5 36 slipper
42 34 -6 slot
27 -141 -20 slow
-4 -23 -53 slow and
5 18 43 slow as
-56 -21 -17 slow or
22 32 50 slow the
-44 -23 -14 slow this
-37 -7 9 slow to
33 -7 -48 slower
14 57 107 slug
86 88 132 slug pellet
2 -34 -16 sluggish
25 -9 -5 slump
-25 -58 -42 slur
9 -20 -56 slur after
-34 -26 -25 slur like
19 10 26 slurry
-19 -25 -25 sma
43 -6 -13 smack
-63 -187 -92 smal
-26 -18 -23 smal and
-27 -8 -7 smal jump
3 4 26 smal thing
48 13 43 smaller
-45 -30 -27 smartwatch
28 28 49 smarty
34 26 54 smash
-50 -59 -8 smel
8 1 24 smel burnt
7 4 26 smel of
53 146 163 smil
17 11 21 smil and
91 88 130 smil at
-44 -15 -30 smil have
60 84 -107 smiley
31 33 44 smok
26 32 12 smok i
28 9 21 smoker
-21 -21 -7 smoothy
-32 -26 -22 snack
68 77 114 snak
-57 -111 -60 snap
-55 -56 -19 snap at
6 -31 -35 sneak
6 -30 -35 sneak up
-90 -82 -33 sneez
-36 -35 -5 sneez a
21 18 42 sneez that
13 32 -10 snif
-122 -41 -116 snor
36 42 31 snor weird
2 -35 -38 snort
-115 -85 -63 snotty
67 58 65 snow
28 -22 -20 snow do
-36 -17 -13 snowbal
-60 -26 98 so
45 -8 -11 so a
26 -2 40 so bad
-20 -30 -7 so basical
-46 6 -7 so be
-29 -22 -17 so cute
22 -26 -29 so do
-12 -4 -33 so embarras
-1 -1 25 so faint
-42 -41 -10 so far
-44 -22 -22 so fast
-27 -37 -53 so for
38 19 70 so hard
108 -16 -68 so i
-81 4 135 so it
41 40 68 so its
-96 -54 -17 so long
20 19 19 so low
7 35 47 so mayb
74 56 61 so much
-9 51 22 so my
72 82 141 so no
26 31 38 so nobody
75 -10 -17 so often
13 20 -4 so probab
36 -15 -6 so she
121 88 -14 so sore
34 -27 -15 so stiff
6 6 21 so that
23 13 -24 so the
2 18 24 so ther
-37 -22 -18 so they
37 14 29 so this
0 -23 -30 so tight
60 48 30 so tir
-17 29 1 so we
-63 -41 -47 so what
1 2 23 so when
3 75 133 soak
20 18 -9 soak in
45 31 58 soak through
-102 -61 -57 soak up
43 -14 -21 soap
45 -13 -8 soap in
43 35 45 sober
6 -34 -52 sock
23 1 -18 sock leave
-13 -13 -22 sock mark
-44 -67 -62 sock on
77 74 115 socket
49 21 17 soda
184 181 16 sodium
61 48 80 sodium 139
-194 -63 -110 sofa
-47 -26 -12 sofa and
6 5 -38 sofa arm
-138 -28 -24 sofa delivery
139 130 216 soft
-5 6 30 soft mattres
151 130 172 soft spot
2 23 26 sold
108 71 -68 sole
-34 -9 -9 sole and
-21 -35 -13 sole of
-31 -15 -25 solid
15 1 -33 solo
-18 -79 15 some
8 -53 -51 some advice
-31 -24 -11 some day
19 -37 -51 some month
20 18 37 some mushroom
24 36 61 some night
-92 -41 -39 some of
-32 35 64 some year
-43 18 -60 somebody
51 46 -1 somebody at
86 87 127 somebody else
-60 -23 -22 somebody look
10 -22 -14 somebody to
51 43 64 somebody who
-40 -32 51 someone
25 -6 2 someone at
24 21 -24 someone be
-28 -15 -15 someone before
66 12 105 someone else
-19 -20 -16 someone with
67 118 110 something
-72 -31 -36 something about
-32 -18 5 something else
147 98 125 something for
24 30 23 something from
-39 -40 -22 something funny
-69 8 -26 something i
25 -43 -7 something in
178 83 90 something like
-38 -8 -7 something new
19 27 32 something off
10 6 27 something pop
-37 -16 -30 something terribl
35 29 58 something that
-28 -46 -39 something to
14 15 39 something with
-64 -14 36 son
89 44 44 son be
0 0 27 son eyelid
29 27 39 son have
26 33 50 son put
23 37 77 son say
2 29 12 son swallow
-59 -39 -39 song
-32 -16 -13 song i
14 -35 -47 soon
51 -23 -36 soon as
31 26 28 sooner
52 56 81 soot
-32 -10 -20 soot he
-108 -227 -429 sore
-38 -63 -32 sore after
-88 -66 -5 sore all
37 51 80 sore and
54 64 15 sore as
-50 -36 -20 sore everywher
-56 -47 -11 sore from
15 -32 14 sore head
51 16 -19 sore i
-32 -2 -5 sore in
28 28 3 sore it
-34 -1 -68 sore just
6 28 20 sore like
-21 -10 9 sore muscl
-55 -41 -18 sore neck
52 37 -64 sore on
106 -7 -5 sore or
14 35 -3 sore shoulder
47 50 89 sore sinc
-32 -14 -6 sore stiff
10 31 92 sore templ
-18 -4 -94 sore throat
90 84 -61 sore to
47 -14 -19 sore when
-59 -107 -17 sore with
98 117 165 sorry
35 48 45 sorry everyon
27 22 21 sorry for
8 15 34 sorry i
-143 -160 -81 sort
-30 -26 -22 sort and
0 -97 -72 sort it
-48 -38 -1 sort of
-28 -24 -21 sort out
-25 -42 -43 soul
-57 61 6 sound
28 51 62 sound drunk
-129 -79 24 sound like
-30 -30 -46 sound ridiculous
160 96 28 soup
-64 -27 -58 sourc
-43 -21 -51 sourc of
-24 -20 -26 sourdough
-25 -18 -24 sourdough starter
-64 -66 -32 soz
29 -18 7 spac
-52 -30 -30 spaniel
35 26 52 spar
48 -15 -5 spar room
72 90 163 spark
3 5 29 spark light
38 76 86 sparkl
-302 -246 -289 spasm
21 23 30 spasm 4
134 -10 -11 spasm all
-31 62 23 spasm and
15 31 51 spasm at
181 -77 -111 spasm be
119 -6 -3 spasm begin
-73 -51 -49 spasm come
23 34 63 spasm for
-34 -14 -15 spasm from
-26 -4 -3 spasm give
24 27 27 spasm happen
119 -10 -15 spasm have
-46 -5 -48 spasm i
98 -63 -39 spasm in
-63 -25 -18 spasm it
92 101 100 spasm make
4 13 36 spasm never
-43 -2 -3 spasm no
-23 2 -9 spasm now
-27 -4 -4 spasm off
-25 -9 -12 spasm on
-46 -28 -14 spasm red
-22 -11 -9 spasm should
77 -1 40 spasm sinc
28 -4 -4 spasm start
43 -14 -16 spasm stop
-46 -7 -11 spasm sudden
-1 29 25 spasm then
-28 -27 -33 spasm what
-26 -11 -9 spasm when
-59 -15 -22 spasm with
23 16 -11 spasm y
19 23 48 spat
17 19 29 spat most
-56 6 97 speak
11 13 38 speak of
11 22 28 speak or
0 17 55 speak to
-32 -17 -15 specialist
-31 -25 -18 spectrum
-44 -62 -159 speech
2 7 -43 speech fine
60 79 18 speech go
4 -32 -30 speech have
-34 -37 -6 speech normal
-9 -5 -24 speech ok
-43 -30 -38 speechles
-23 -45 -65 speed
15 24 -1 spel
0 1 -21 spend
-104 -17 -50 spent
-88 -32 -17 spent the
10 -2 84 spider
37 24 83 spider off
24 33 -23 spik
-37 9 -19 spil
-25 -6 -5 spilt
-18 -45 112 spin
-31 -25 -14 spin be
7 0 108 spin class
-10 -10 -21 spin to
-12 -15 -21 spin which
104 68 75 spinach help
-211 -122 -98 spinal
-69 -55 -60 spinal cord
-55 -18 -19 spinal muscular
-63 -44 -17 spinal tap
5 42 -24 spironolacton
22 45 -26 spironolacton and
195 192 222 spit
73 60 63 spit into
1 5 22 spleen
1 5 22 spleen sinc
23 -20 -29 splint
21 -13 -25 splint from
70 69 146 split
54 56 73 split and
2 -21 1 splutter
83 23 87 spoon
24 30 61 spoon in
4 32 -2 spoonful
-87 -166 -140 sport
-39 -20 -11 sport and
-39 -26 -24 sport day
38 -10 -2 sport no
-21 -17 -6 sport physical
33 -6 74 spot
-33 14 -44 spot all
-103 -67 -40 spot and
18 20 23 spot bulg
-29 -5 56 spot on
131 111 138 spray
23 40 59 spray the
-91 -1 28 spread
24 -2 20 spread to
6 25 42 spread up
-165 -63 -27 spreadsheet
-82 -35 -14 spreadsheet and
61 -201 -84 spring
-120 -25 -31 spring be
21 -5 -2 spring from
18 -51 -48 spring my
20 -6 -3 spring no
27 -2 -1 spring without
-22 -14 -17 sprint
8 13 55 spud
-68 -53 -80 squar
-65 -27 -16 squash
-44 -23 -11 squash and
219 125 136 squat
10 63 59 squeaky
3 49 43 squeaky nois
55 88 76 squeez
31 19 62 squeez right
35 -3 -2 squint
-2 -32 -7 ss
10 21 79 ssry
7 24 -76 st
7 24 -76 st john
-122 -7 144 stab
-12 7 28 stab in
3 46 129 stab low
-57 -44 -5 stab pain
21 16 -9 stabl
-30 -30 -46 stafford
-3 7 22 stag
11 16 21 stag do
21 35 -22 stagger
19 48 -84 stair
-42 -9 -13 stair and
-22 -17 -11 stair be
29 16 -4 stair for
17 26 -56 stair have
1 3 26 stair make
-47 -21 -4 stair no
22 5 5 stair on
12 20 6 stair with
1 52 63 stamp
99 117 267 stand
-42 -27 -17 stand all
62 67 104 stand at
56 -13 -26 stand desk
-30 -10 0 stand i
71 43 40 stand on
8 3 31 stand ther
-18 26 -4 stand up
22 5 54 star
80 9 60 stare
3 -29 -19 stare and
63 77 84 stare at
4 -36 -29 stare into
201 -146 -79 start
62 109 1 start a
176 106 96 start after
5 -48 -53 start again
31 84 -22 start allopurinol
6 7 26 start an
-41 -19 -11 start any
51 -26 -7 start as
57 131 186 start at
53 -23 -11 start creatin
-36 -13 -7 start do
-21 -18 -14 start hurt
22 -5 41 start in
-55 -11 -9 start jump
5 13 -26 start lamotrigin
96 -1 0 start new
13 -45 18 start of
-39 -19 -19 start off
3 -38 -82 start olanzapin
26 4 18 start round
83 -5 -1 start salbutamol
16 32 72 start shake
-14 -16 -35 start the
14 46 3 start this
43 36 70 start to
-21 16 -12 start today
21 -7 16 start twitch
76 6 -26 start two
-98 -94 -59 start up
-90 -9 -42 start walk
-73 -44 -20 start wear
113 35 63 start when
-26 7 21 start with
-23 -15 -21 starter
43 35 60 startl
-21 27 -18 starv
-21 -11 -10 starv of
-37 -16 -15 stat
-36 -15 -12 stat of
-54 3 11 static
-37 4 12 static off
133 100 44 statin
23 -8 -2 statin no
-78 -50 82 stay
87 62 69 stay for
-24 -15 -23 stay hydrat
9 -36 -33 stay in
-39 -30 -24 stay like
-13 -4 -29 stay on
2 20 43 stay put
4 6 24 stay up
0 88 -27 steady
59 106 79 steak
30 -22 -9 steam
41 17 79 steer
32 18 64 steer wheel
56 70 122 stent
42 51 79 stent in
-6 77 83 step
49 57 79 step in
36 22 -8 step on
20 19 35 stepdad
31 51 -101 steroid
4 76 -12 steroid for
49 45 2 stick
-76 -48 -31 stick my
5 -3 -20 stick out
36 43 9 stick to
50 41 -32 sticky
-9 -34 26 stiff
-4 23 91 stiff all
-39 -24 -41 stiff and
27 13 27 stiff as
31 -2 -1 stiff every
-35 -20 -27 stiff hard
-20 -26 -11 stiff how
42 -26 -29 stiff in
6 2 -39 stiff neck
5 9 25 stiff sinc
9 32 -6 stiff sore
43 65 77 stiff then
-11 -23 -27 stiff weak
33 20 13 stiff what
16 16 60 stiff when
129 -129 -209 stil
-16 -67 -18 stil a
-35 7 6 stil all
15 -22 13 stil and
-35 -28 -7 stil as
-56 -24 -26 stil ask
-24 -12 -17 stil at
22 13 -19 stil bad
17 22 99 stil be
4 -9 -29 stil cry
-31 -25 -11 stil do
90 96 152 stil dont
24 6 -12 stil eat
-103 -69 -98 stil feel
-44 -18 -6 stil for
26 -22 17 stil get
54 63 54 stil go
-18 -5 -44 stil hang
26 18 42 stil hasnt
21 15 19 stil lie
48 37 54 stil need
50 -7 -17 stil on
-33 -22 8 stil pee
29 33 61 stil shake
-74 -38 -10 stil sore
-57 -43 -34 stil struggl
29 -41 -102 stil take
-28 -38 -23 stil the
65 90 159 stil ther
136 -1 -1 stil twitch
5 41 -21 stil walk
-29 -25 -38 stil want
13 55 -8 stil with
81 8 -22 stil wont
6 -30 -22 stiletto
6 -30 -22 stiletto at
-26 -32 -96 sting
26 27 -46 sting and
7 -60 -20 sting when
-53 -8 -2 stir
-41 -67 -22 stitch
155 63 19 ston
14 0 31 ston and
30 50 126 ston cold
9 50 -25 ston in
7 1 -21 ston on
65 -24 -16 ston without
-169 -19 -33 stood
-36 -15 -14 stood in
-91 -2 -32 stood up
-151 35 96 stop
33 25 40 stop after
18 31 35 stop ask
-26 -4 30 stop at
29 31 -55 stop be
-60 -13 -5 stop bounc
-21 -51 -1 stop breath
20 43 -5 stop by
9 -35 -28 stop check
-41 -29 -48 stop clench
-92 -25 -28 stop cramp
34 27 -74 stop drink
24 26 26 stop eat
57 142 187 stop for
76 -7 -16 stop go
4 14 37 stop hold
-46 -38 -21 stop in
80 -43 -65 stop it
16 28 91 stop jerk
-7 -28 -35 stop jump
24 -39 -65 stop laugh
24 21 27 stop look
79 -2 25 stop me
-36 -5 -5 stop muscl
161 -181 -121 stop my
-106 -55 -68 stop once
-49 -43 -28 stop or
-53 -21 -15 stop respond
-69 -3 52 stop shake
30 84 76 stop smil
-34 -33 -24 stop smok
-68 -14 -22 stop spasm
45 49 103 stop sweat
-162 -29 -64 stop the
32 71 75 stop then
-14 18 24 stop think
-57 -53 -53 stop this
-21 -16 -52 stop twitch
30 46 77 stop when
30 33 63 stop work
-1 -21 -13 stop worry
7 6 24 stop yawn
91 66 78 stop your
-1 -33 7 story
11 9 21 story about
-5 6 30 story move
2 -39 -27 story time
6 28 124 stout
30 27 45 stov
28 25 43 stov lit
47 113 -45 straight
-2 -9 -53 straight after
63 42 13 straight away
43 60 28 straight back
23 10 25 straight to
25 96 36 straighten
59 61 69 straighten my
1 13 -49 straighten up
-44 -37 -56 strain
7 5 32 strain and
20 0 24 strain to
26 18 46 strang
-38 10 25 stranger
-76 -44 -35 strangl
-19 -35 -34 strap
-58 -37 -44 straw on
9 5 -46 strawberry
117 88 -83 stray
43 62 -33 streak
8 59 78 stream
74 112 5 street
122 118 -6 street dog
6 6 22 street light
-44 -82 -52 strength
-31 -17 -8 strengthen
-122 -130 -126 stres
-2 17 25 stres and
-28 -23 -24 stres be
10 -19 -24 stres in
26 21 23 stres make
-12 -12 -20 stres my
107 -1 -1 stres no
17 19 29 stres sleep
-23 -2 -5 stres twitch
-569 -428 -194 stretch
-37 -26 -18 stretch a
-9 -36 -30 stretch before
-134 -112 -150 stretch for
161 95 103 stretch help
-42 -44 -37 stretch my
-37 -38 -10 stretch or
-46 -54 -49 stretch please
-54 -22 -17 stretch suit
-7 -24 -13 stretch that
-30 -25 -15 strict
49 65 105 strike
27 -23 -7 strimmer
-31 -62 -18 string
-31 29 65 strip
26 65 103 strip of
-107 -68 -75 strok
-42 -69 -36 strok and
-16 -14 -24 strok for
-32 -17 -19 strok in
-37 -31 -45 strok of
-38 -23 -30 strok the
128 73 96 strok what
-4 -21 -56 strong
-74 -12 -2 strong as
-20 -36 -22 strong it
139 105 141 strong tea
94 -48 -29 stronger
-17 3 28 struggl to
-64 -58 -29 strung
-136 -104 -185 strychnin
10 10 -21 stubborn
24 108 129 stuck
40 23 19 stuck he
-81 -26 -19 stuck in
-4 8 48 stuck on
25 -2 35 student
27 22 37 student here
-25 -36 -35 study
53 140 208 stuf
33 46 51 stuf away
-40 -22 -12 stuf for
64 46 45 stuf i
28 19 23 stuf in
3 6 38 stuf with
81 46 23 stumbl
-5 0 28 stye
74 6 12 subtitl
69 -2 -2 subtitl have
-8 -17 -21 succes
-36 -26 -22 such
-88 3 91 suck
25 26 30 suck right
57 114 284 sudden
10 10 33 sudden and
8 12 28 sudden cant
-41 -17 -26 sudden jerk
-45 -54 -84 sudden jolt
50 68 112 sudden lose
11 27 40 sudden my
1 9 27 sudden pant
-37 -2 -3 sudden spasm
143 93 105 sudden unabl
10 12 -24 sudden weak
15 -37 -37 suffer
-38 -51 -20 suffocat
-59 -57 -33 sugar
5 20 7 sugar be
9 18 -31 sugar diabetic
1 1 22 sugar in
-22 -18 -12 sugar level
25 25 -7 sugar read
-75 -30 -11 suggest
-126 -80 -69 suicidal
-45 -8 -33 suicidal i
-61 -44 -55 suicidal just
-14 3 61 suicidal think
-164 -96 -88 suicide
-56 3 -4 suit
16 66 94 sum
11 29 11 sumatriptan
-12 -102 -111 summer
-22 -4 -2 summer ago
25 -36 -49 summer and
-116 -87 -117 sun
-44 -36 -40 sun for
-24 -16 -4 sun with
-151 17 -10 sunday
-100 -24 1 sunday and
12 11 -31 sunday by
11 12 23 sunday he
-33 -16 7 sunday i
-35 -24 -8 sunday morning
7 22 72 sunday my
10 12 54 sunday now
75 -5 0 sunk
75 -5 0 sunk in
-2 12 89 sunken
-3 2 38 sunken eye
-100 -11 -22 sup
-77 -1 0 sup of
-14 -7 -52 super
14 -35 -42 supermarket
44 51 57 supper
5 19 45 supper and
-170 -102 -129 supplement
26 21 -20 supplement and
-70 -42 -20 support
15 -49 7 suppos
2 -54 -17 suppos i
1 8 40 suppos to
96 80 58 sure
26 16 74 sure it
51 54 -2 sure the
17 54 48 surgeon
-22 -8 -7 surgeon say
3 3 -39 surgery and
48 56 82 surgery ring
-64 -54 -29 surviv
-13 -10 -20 survival
-59 -46 -38 suspect
-28 -14 -13 suspect my
286 373 342 swallow
-1 89 143 swallow a
63 77 118 swallow an
-19 -11 -128 swallow and
22 29 22 swallow anything
3 2 -21 swallow as
7 17 -26 swallow be
-63 -26 -10 swallow fine
92 62 71 swallow for
15 22 15 swallow have
9 8 -27 swallow i
5 19 52 swallow it
32 -12 13 swallow my
61 45 -22 swallow one
42 44 62 swallow the
189 -42 29 swap
57 33 61 swap and
41 -44 -25 swap my
82 -26 -15 swap to
-23 -32 -22 sway
-132 -130 -77 swear
26 18 65 swear at
-6 -43 -20 swear by
150 189 299 sweat
14 48 135 sweat and
41 7 -7 sweat at
-58 -43 -24 sweat bucket
49 51 81 sweat cant
26 18 69 sweat cob
-54 -39 -3 sweat like
1 3 -21 sweat load
18 18 -22 sweat no
-35 -44 -26 sweat out
4 3 -58 sweat shake
22 17 29 sweat skin
4 3 27 sweat temperatur
16 112 -305 sweaty
11 24 11 sweaty and
-91 -62 -37 sweaty hand
12 30 -19 sweaty jittery
5 8 -52 sweaty palm
5 10 -72 sweaty with
-114 4 -18 sweet
-56 -16 -26 sweet potato
87 98 260 swell
-32 -28 -3 swell after
84 100 -67 swell and
-79 -53 -8 swell ankl
-43 -10 20 swell at
25 32 -20 swell hot
6 17 67 swell i
11 20 33 swell it
47 64 -5 swell no
-45 -27 -9 swell part
10 9 40 swell shut
1 10 44 swell sinc
52 29 52 swell up
16 17 27 swig
-50 -11 71 swim
6 16 34 swim on
-2 -9 -36 swimmy
52 34 35 swing
-46 -29 56 switch
22 -5 4 switch at
-63 -23 -12 switch medicin
5 9 36 switch off
-85 -27 -9 switch to
-7 37 -11 swor
51 46 -1 swor it
4 4 -103 swung
-75 -31 -7 symmetrical
-112 82 -87 symptom
86 99 -1 symptom a
19 21 41 symptom do
45 51 70 symptom to
-117 -59 -66 syndrom
-5 20 28 syndrom and
11 10 24 syndrom as
-95 -122 -72 system
-35 -36 -35 system be
10 23 75 system over
84 22 26 t
70 -3 -4 t shirt
-31 -30 -26 ta
7 84 181 tabl
8 16 46 tabl and
24 15 41 tabl for
5 18 35 tabl have
-28 -34 135 tablet
9 -16 61 tablet 3
-8 51 35 tablet and
61 54 72 tablet be
0 -38 -28 tablet because
-5 -3 -71 tablet by
-22 -20 -11 tablet can
-171 -118 -64 tablet for
30 -13 -12 tablet from
-71 -27 -16 tablet give
-68 -22 -19 tablet i
3 -20 44 tablet in
30 34 26 tablet my
-42 -15 -7 tablet no
12 13 58 tablet on
-38 -32 -24 tablet or
-11 15 -28 tablet sinc
-43 -33 10 tablet so
21 22 39 tablet which
49 60 15 tablet with
58 51 52 tablet would
49 66 71 tack
60 -5 19 tackl
-13 3 24 tadpol
5 8 21 tai
5 8 21 tai chi
29 -18 -16 tailor
179 237 198 take
10 12 45 take 2
9 19 36 take 30
-17 80 240 take a
29 -23 0 take about
-6 -21 -20 take age
222 147 177 take all
73 25 36 take an
-22 -20 -22 take away
87 81 101 take every
-71 20 46 take for
50 67 120 take her
-84 -60 -20 take him
-3 20 -22 take his
64 70 87 take ibuprofen
40 -11 -33 take in
-162 -133 -139 take it
-10 -21 -42 take less
-23 -11 -8 take lithium
3 -6 -44 take longer
-32 -18 -75 take magnesium
5 -83 -32 take me
-152 -139 -116 take my
-24 -17 -21 take notice
-46 -13 -4 take on
22 -3 27 take one
32 -5 -4 take over
56 34 -36 take rosuvastatin
-66 -54 -65 take six
75 -1 1 take some
-46 -33 -34 take something
-42 -24 -21 take supplement
10 10 24 take that
-72 -9 38 take the
-140 -47 -92 take them
-50 -4 -3 take thre
240 205 193 take to
0 -22 -7 take turn
20 73 94 take two
71 -82 -45 take up
-38 -37 -39 tale
-55 20 -140 talk
6 7 -79 talk and
-10 7 -75 talk fine
1 -26 -27 talk have
70 55 116 talk like
-30 -23 16 talk me
17 13 -29 talk ok
3 3 26 talk out
39 73 -6 talk rubbish
-1 7 -72 talk sens
-130 -132 -37 talk to
13 -51 -29 tally
11 8 -40 tampon
-65 -42 -27 tank
0 -17 -72 tap
-13 -7 26 tap for
8 11 44 tap run
93 -27 -25 tap that
-55 -39 -37 tap water
-28 -56 -46 tape
-50 -32 -5 taper
-18 -44 -53 tar
4 5 27 tarry
0 -18 -36 tast
7 8 -35 tast of
-16 10 -45 tattoo
-42 -29 -25 tattoo and
-20 -4 -3 tb
-131 -219 -227 tea
-27 -25 -17 tea and
5 3 21 tea caus
-24 -29 -31 tea count
-25 -15 -2 tea danc
-58 -21 -21 tea should
4 4 -27 tea time
46 48 78 tea towel
-37 -33 -23 teach
39 -56 -36 teacher
17 26 12 teacher have
6 -82 -68 teacher say
-110 -22 15 team
-154 -108 -5 tear
-28 -16 -9 tear and
0 -22 -5 tear muscl
-125 -109 -66 tear round
4 -44 -12 tearful
16 32 26 teaspoon
-37 55 -102 teatim
-27 -15 -1 teatim and
-28 -30 -29 teddy
48 43 40 teenag
49 44 42 teenag son
-90 -60 -74 teenager
-22 -5 -7 teenager and
5 4 30 teetotal
86 163 150 tell
-40 -22 -55 tell a
25 -1 -35 tell anybody
82 116 5 tell anyon
6 10 75 tell her
-52 -24 -24 tell him
30 14 57 tell if
55 20 43 tell it
35 -25 -5 tell me
130 62 75 tell my
-42 -21 -14 tell she
97 66 111 tell to
5 3 23 tell whether
-67 7 -2 tell you
10 16 26 telly
21 28 2 telly go
-43 -20 -16 telly last
168 209 -238 temperatur
-1 31 123 temperatur and
3 3 -34 temperatur at
29 51 63 temperatur be
57 55 113 temperatur bit
39 17 -5 temperatur do
13 44 -10 temperatur feed
21 9 -38 temperatur i
-34 -27 1 temperatur no
-70 -51 -36 temperatur normal
42 60 -57 temperatur of
25 15 -28 temperatur otherwis
211 174 222 templ
35 28 -18 templ be
65 38 107 templ pain
45 29 -7 templ throb
30 95 53 ten
17 23 -32 ten and
-26 -18 -6 ten be
30 22 52 ten clock
-20 -8 -4 ten coffe
-65 -20 -108 ten day
-42 -34 -11 ten hour
206 65 61 ten minut
38 22 -17 ten or
27 -42 -73 ten second
93 81 86 ten time
51 18 -19 ten week
-171 11 14 ten year
-51 -19 -180 tender
35 39 -6 tender and
-43 -46 -16 tender to
53 32 -7 tendon
-27 -22 -35 tennis
-235 -146 -155 tens
-167 -96 -85 tension
50 48 72 tent
25 26 42 tent for
-29 -24 -12 tent i
-33 -14 -9 tequila
81 -118 -53 term
4 -50 -37 term and
-25 14 -27 terrac
-24 -2 -26 terribl
22 58 62 tesco
-50 -103 -117 test
72 41 25 test and
5 9 24 test be
-28 -19 -20 test for
4 -34 -19 test my
-105 -81 -36 test positiv
-25 -11 -12 test say
-4 -19 -20 test the
1 5 28 test with
-19 -3 24 testicl
-14 -4 -107 tetanus
59 38 -37 tetanus jab
18 11 38 tetraplegic
18 11 38 tetraplegic catheter
-138 -67 -82 text
69 63 72 text goodby
50 51 49 text look
-30 -25 -42 text neck
-48 8 18 th
341 279 -32 than
-12 -11 -82 than a
-10 -10 -24 than do
61 76 116 than five
9 23 -13 than he
24 -17 -42 than her
36 94 134 than i
95 -16 5 than it
5 48 -13 than its
-5 -24 -19 than last
101 100 137 than live
-43 -20 -16 than mine
-2 0 -45 than normal
-74 -52 -50 than one
132 36 -98 than the
84 98 -53 than usual
73 48 51 than what
84 90 103 than with
2 107 119 thank
36 74 94 thank for
-7 22 26 thank whoever
65 55 77 thank you
-337 -259 -269 that
-159 -95 -45 that a
14 21 -19 that all
24 36 -13 that ankl
45 31 66 that arent
43 36 -38 that arm
62 -3 -6 that bad
111 115 40 that be
-34 -32 -29 that blood
-43 -35 -40 that bring
130 61 62 that but
-65 -44 -54 that cal
31 54 44 that calf
86 64 80 that calm
23 21 24 that cheek
-38 8 -24 that come
3 15 42 that day
-69 -35 -28 that do
19 40 49 that doctor
41 29 52 that doesnt
67 82 106 that dont
25 25 15 that exam
-33 -9 -8 that explain
120 115 102 that eye
-29 10 37 that eyebrow
-43 -21 -21 that fix
61 48 -7 that foot
13 -21 -4 that for
-24 -9 -5 that give
116 -3 -1 that go
17 13 35 that hand
-51 -32 -25 that happen
-37 -36 -21 that hard
-64 -83 -42 that have
-38 -51 -11 that he
4 17 41 that heat
76 -12 -9 that help
-57 -26 -19 that how
40 -33 -93 that i
-41 -22 -15 that isnt
90 -15 5 that it
-71 -54 -36 that just
-48 -27 -26 that keep
58 51 66 that kidney
-15 -20 -20 that leave
27 21 -11 that leg
-13 -3 24 that lid
109 88 109 that look
9 22 -15 that make
9 20 -39 that matter
21 15 23 that much
56 13 -44 that my
146 20 27 that never
3 -3 31 that normal
-76 -19 -48 that one
-133 -106 -111 that only
-58 -40 -37 that patch
23 40 88 that pupil
-8 -8 36 that relax
-36 -11 -7 that right
78 41 70 that she
8 34 22 that side
-73 -2 20 that sinc
-57 -5 -7 that so
-25 -14 -13 that something
-34 -33 -4 that sore
-54 -33 -31 that spasm
63 42 52 that spin
59 54 74 that stay
71 107 116 that stop
-39 -36 -39 that take
-159 -83 5 that the
4 3 21 that to
-30 -28 -34 that too
-32 -22 -24 that turn
-26 35 -10 that twitch
-59 -36 -28 that usual
93 -27 -3 that way
21 19 -13 that we
-51 -59 -48 that what
-1 7 37 that whole
-21 9 15 that wont
-24 -29 -18 that work
-24 -32 -33 that workout
-39 -19 -48 that wouldnt
152 79 111 that you
-5 0 -52 thaw
232 242 201 the
22 33 61 the account
-23 -22 -15 the ach
-57 -38 -10 the advice
7 -41 -76 the afternoon
18 7 35 the air
157 108 62 the alarm
-26 -17 -15 the alcohol
-46 -19 -30 the als
-43 -35 -87 the ambulanc
108 146 254 the ankl
-38 -36 -33 the anticonvulsant
-72 -60 -47 the app
-3 -28 -12 the arch
-149 -63 -113 the arm
46 50 68 the armchair
-20 -9 -3 the army
-30 -30 -46 the arrest
-305 -218 -245 the articl
147 115 111 the attic
-26 -18 -25 the author
16 -86 -42 the autumn
-131 -116 -35 the baby
-96 -25 -102 the back
-80 -81 -104 the background
91 53 89 the bairn
127 81 76 the bank
14 18 34 the barbecu
58 59 24 the barn
25 24 38 the barrier
27 -23 -32 the base
-43 -12 -13 the bath
156 98 188 the bathroom
5 37 -21 the be
-30 -16 -48 the beach
35 64 29 the bed
28 33 48 the beer
85 43 4 the belly
19 1 -21 the belt
34 80 56 the bench
13 36 45 the bend
46 -46 -40 the best
-29 -74 -39 the big
1 -34 -35 the bike
8 11 -22 the bin
-21 -38 29 the birth
-100 -32 -21 the bit
-30 -24 -10 the blister
-22 -24 -25 the blog
-7 12 -30 the blok
-189 -150 -141 the blood
-9 -46 -82 the blue
20 16 49 the boat
-121 -76 -79 the body
44 46 76 the boiler
49 3 -55 the bone
93 96 67 the boot
-28 -9 2 the bos
11 -13 30 the bottl
-107 -75 -51 the bottom
2 34 60 the bowel
-25 -23 -24 the box
-14 0 -21 the boy
-93 -72 -62 the brain
-139 -80 -100 the breakup
-53 -36 -27 the breath
47 40 47 the bridg
-32 -14 -28 the brown
10 10 27 the bunk
5 4 -60 the cabin
64 -2 -1 the caffein
-21 -18 -29 the calf
137 129 158 the car
19 16 38 the caravan
-24 -3 -32 the card
48 80 87 the cat
-62 -53 -59 the caus
-19 -18 -117 the ceiling
60 33 76 the cellar
-19 31 35 the central
39 57 1 the chair
12 16 58 the chart
1 17 33 the cheek
60 59 63 the chemist
36 -9 -12 the cherry
-50 -52 -24 the chest
127 114 87 the child
28 -15 -19 the chin
14 -4 -25 the christma
2 50 8 the church
-116 -40 -13 the clapper
-12 -15 -25 the cleveland
-76 -70 -38 the clinic
-11 26 22 the clock
-18 -26 -26 the clutch
-24 -28 -30 the cns
-21 -11 26 the coast
96 -24 -59 the coffe
84 21 71 the cold
175 186 276 the color
5 34 26 the combin
-119 -70 -32 the concert
-39 -25 -35 the consultant
81 103 44 the cooker
-21 -14 -18 the cord
-32 18 97 the corner
-35 -14 19 the cot
-15 25 -23 the couch
-50 -6 -4 the council
-24 -14 -8 the counter
-109 -67 -56 the cow
135 -8 12 the cramp
58 33 40 the crossword
19 22 -46 the crown
-32 -17 -9 the culprit
12 7 29 the cup
-29 -1 -19 the cupboard
21 23 47 the curtain
30 23 73 the cut
-53 -13 -35 the danc
-25 -14 -19 the danger
2 -16 -44 the dark
-96 -61 -37 the date
-94 -60 16 the day
-55 -14 -4 the dead
-18 -11 -22 the death
52 36 58 the deck
-59 -23 -9 the deep
38 25 57 the dentist
5 23 30 the derby
9 -24 -8 the desk
-28 -9 -2 the dinner
8 15 27 the discomfort
1 -27 -45 the divorc
-208 -140 -208 the doctor
29 103 113 the dog
113 106 136 the door
96 86 16 the dose
7 5 -43 the dril
-35 23 37 the drive
-13 40 63 the droop
-24 -19 -7 the drum
41 10 23 the duvet
19 26 -1 the ear
-22 -11 1 the early
152 66 80 the edge
-37 -37 -18 the eg
61 17 -40 the elbow
-29 -29 -46 the elderly
19 22 -7 the electric
-60 -42 -46 the emergency
10 -19 -96 the end
-111 -8 13 the energy
15 23 26 the engin
-29 -10 -41 the entir
-2 -10 -56 the evening
10 8 -25 the exam
0 43 -118 the eye
-86 -60 -67 the eyebrow
-43 -18 -28 the eyelid
-55 -6 52 the face
-14 -8 -21 the family
43 49 51 the fast
-41 -14 -3 the feel
-4 2 23 the fenc
91 68 118 the finger
-9 -36 -13 the fire
21 -8 30 the first
36 12 12 the fit
32 20 115 the flat
-54 -36 -70 the flicker
17 16 27 the flight
13 -83 -72 the floor
-10 -30 -42 the flu
-43 24 -30 the foot
6 5 20 the footbal
-29 -22 -41 the forearm
-23 -23 -27 the forehead
-81 -53 -32 the form
5 0 -36 the fram
-5 -51 -29 the freezer
54 32 38 the fridg
2 54 -32 the front
-59 -26 -17 the ful
21 5 17 the fus
32 30 64 the game
243 196 254 the garag
-122 -88 -98 the garden
-14 -16 22 the gas
40 26 33 the generator
-68 -20 -15 the gig
28 27 -8 the gland
167 110 106 the glass
-6 -22 -14 the go
36 -31 -30 the good
-23 -5 11 the grand
84 61 82 the grass
19 8 24 the groin
-12 29 -5 the ground
7 7 23 the group
26 67 61 the gun
-75 -118 -54 the gym
32 28 -30 the hair
-5 -2 -26 the hal
-7 22 19 the hand
-41 -16 -11 the hard
-40 -15 -15 the harvest
2 30 -38 the hat
-40 -7 36 the head
19 26 70 the headach
-92 -49 -48 the heart
114 122 88 the heat
-50 -13 -4 the hedg
1 -28 -19 the heroin
-55 -27 -27 the hiccup
-51 -23 -17 the high
-55 -5 55 the hil
-17 -49 -5 the hip
19 18 38 the home
-59 -43 -29 the hoover
-27 -3 -3 the hop
-19 -79 -36 the hospital
17 9 29 the hot
46 29 52 the hotel
-46 12 28 the hour
-49 -45 -30 the hous
1 15 33 the idea
65 38 63 the ikea
-20 -25 -37 the illness
-67 -46 -40 the infection
-157 -95 -88 the injection
8 -24 18 the inside
73 -3 -2 the internet
-96 -81 -45 the interview
71 68 111 the iron
7 20 82 the jab
-95 -34 -53 the jerk
7 3 -28 the jitter
-17 23 3 the job
23 -38 -30 the joy
-19 -41 -69 the jump
19 28 -72 the kerb
65 31 34 the kettl
117 83 102 the kitchen
0 86 18 the knee
65 85 128 the knife
43 -4 -16 the knit
92 84 99 the lab
-24 -9 -7 the lack
17 2 21 the lad
49 67 131 the ladder
13 51 34 the lamp
28 60 -35 the lan
54 -35 -6 the land
8 46 61 the laptop
128 -2 -219 the last
-32 -44 -40 the lawn
-49 -21 -38 the leaflet
408 272 359 the least
56 53 62 the lectur
131 -35 -30 the left
-5 36 37 the leg
4 3 -32 the length
124 82 138 the letter
-15 -31 -19 the lid
15 25 28 the lido
65 75 145 the life
19 8 46 the lift
-2 10 -35 the light
37 42 17 the line
-69 -49 -63 the link
16 -16 -23 the lip
-44 -10 -11 the list
95 105 126 the littl
20 67 69 the long
-73 -73 83 the loo
-7 22 26 the loop
-33 -41 -53 the lot
15 7 -24 the lower
-29 0 -1 the machin
90 35 61 the magnesium
30 13 42 the main
75 72 97 the man
119 79 93 the marathon
-4 39 -4 the marmalad
-62 -45 -35 the massag
-15 -6 -21 the masseur
-18 -3 -36 the mat
-32 3 21 the match
49 41 51 the mattres
-21 -11 -9 the meat
-31 -39 -23 the medical
-64 -31 -9 the menopaus
13 29 47 the methotrexat
28 58 80 the middl
-62 -87 -57 the midwif
-87 -16 -15 the migrain
111 71 79 the milk
-38 -29 -33 the mineral
-31 -6 -51 the minut
59 1 3 the miny
52 1 35 the mirror
-33 -84 -80 the moment
53 35 38 the month
-31 -16 -16 the moon
-28 -11 -22 the more
41 4 -44 the morning
-14 19 60 the most
-64 -32 -24 the mouth
-17 29 -24 the move
-25 -18 -22 the movement
-46 -12 -6 the mower
-9 -10 -60 the mri
-55 -94 -32 the muscl
-66 -59 -63 the name
-61 -40 -74 the neck
-45 -20 -19 the needl
69 163 176 the neighbour
-108 -125 -108 the nerv
-24 -33 -34 the nervous
51 45 21 the neurologist
-210 -235 -77 the new
90 3 3 the newspaper
33 24 -20 the next
-34 -20 -27 the nhs
-130 -31 48 the night
-23 -12 -11 the no
-55 -33 -34 the normal
19 24 2 the nose
41 43 42 the note
57 96 136 the number
-73 -105 -84 the nurs
-9 -51 -40 the odd
-53 -22 -22 the offic
13 50 38 the old
-57 -24 -9 the once
-176 -102 -109 the one
120 133 105 the only
-27 -14 -37 the optician
8 19 23 the orchard
158 8 -159 the other
-76 -59 -40 the out
42 -22 -5 the outsid
-1 19 29 the oven
-52 -9 -6 the pad
-65 -19 -38 the page
-31 2 -59 the pain
-80 11 -9 the paint
25 30 60 the pan
-26 -34 -19 the panto
42 11 51 the paper
14 13 51 the paracetamol
-26 -14 -17 the paramedic
-61 -50 -24 the park
87 -40 -43 the past
-27 -19 -31 the patient
14 16 76 the pee
-24 -16 -12 the penalty
7 31 23 the peppercorn
-1 -12 -25 the pew
4 2 24 the phlegm
-8 -27 45 the phon
-18 -20 -21 the photo
-24 -14 -18 the phras
-5 -5 -59 the physio
36 -25 -20 the piano
-49 -20 -56 the pil
14 26 -35 the pillow
15 -13 -26 the pin
-21 11 14 the pitch
-27 -24 -31 the plac
-54 -20 -8 the plan
84 72 118 the platform
-57 -12 15 the plot
7 -25 -23 the plughol
-49 -50 -16 the plumb
151 119 133 the point
-34 -21 -3 the polymyalgia
-70 -35 6 the pool
8 -1 30 the post
108 109 71 the postman
24 30 40 the potassium
-34 -19 -18 the pressur
-86 -60 -36 the pric
34 39 26 the pub
-27 -18 -57 the pump
5 5 29 the pupil
-8 -24 -9 the quad
23 35 54 the quarry
64 42 -12 the queu
-11 1 -45 the radiator
70 54 91 the radio
-45 -49 -29 the raisin
-61 -49 -51 the rash
-142 -60 -57 the reason
-28 -24 -25 the record
-20 -20 -35 the red
8 8 26 the reservoir
-16 -10 -34 the rest
22 -2 -10 the review
2 -24 -46 the rib
234 117 80 the right
3 11 36 the river
113 23 -7 the road
31 -27 -24 the roof
32 100 28 the room
98 105 86 the rope
-24 -10 -8 the roundabout
-38 -40 -27 the row
-44 -16 -34 the rug
46 -32 35 the rugby
48 34 5 the run
19 23 8 the safety
25 25 27 the salt
-43 -175 -115 the same
33 25 63 the sausag
40 30 8 the scaffold
33 6 11 the scal
12 57 76 the scan
-20 -36 -22 the scary
29 52 72 the school
36 38 34 the sciatica
-9 -24 -1 the scor
-36 4 18 the screen
-26 -31 -18 the sea
27 45 53 the seat
-125 -115 -128 the second
33 48 56 the seizur
-44 -29 -45 the sensibl
6 -3 -24 the sette
-22 -4 -65 the shad
87 62 36 the shake
24 50 64 the shallow
26 49 116 the shed
26 28 55 the sheet
-31 -12 -20 the shelf
-21 -20 37 the shin
2 2 -40 the shingl
10 28 -12 the shiver
65 7 -22 the shop
52 -8 -92 the shoulder
-5 -42 -61 the shower
1 2 -50 the sick
24 3 -6 the side
26 77 150 the sight
-24 -22 -21 the sign
66 33 -51 the sink
21 -6 -3 the site
90 65 -44 the size
133 99 67 the skin
11 5 24 the sleev
73 -20 9 the smal
-28 -29 -27 the smil
41 60 71 the snow
66 59 91 the socket
-17 -22 -88 the sofa
12 16 34 the soft
-29 -40 -17 the sole
-39 -21 -20 the song
-93 -59 -19 the sore
-22 -19 -20 the sort
47 10 20 the spar
269 56 50 the spasm
-31 -25 -18 the spectrum
-37 -35 -30 the spin
88 -2 -1 the sport
144 78 59 the spot
32 29 56 the spray
27 -51 25 the spring
-21 -16 -18 the squat
14 18 22 the stag
5 55 9 the stair
-12 -55 0 the start
39 20 66 the steer
-6 -23 -9 the stiff
-7 -10 -34 the story
-30 -20 -30 the strain
-49 -4 13 the street
-76 -37 -29 the stres
21 46 141 the strip
-22 -12 -13 the strok
22 -1 4 the strong
55 -26 -23 the summer
-116 -87 -83 the sun
16 -34 -41 the supermarket
34 53 71 the surgeon
-35 -10 29 the surgery
-62 -50 -24 the symptom
75 63 109 the tabl
-69 -34 15 the tablet
62 68 46 the tap
61 24 15 the tea
32 27 23 the telly
38 50 32 the templ
24 19 35 the ten
-37 -16 -23 the tension
32 32 77 the tent
-22 -2 -5 the term
-106 -11 -58 the test
24 21 33 the theory
15 22 -51 the thermometer
88 40 4 the thigh
-65 -62 -40 the thing
48 45 62 the think
37 -39 -33 the third
-158 -126 -105 the throat
104 -4 -32 the thumb
-54 -38 -47 the thyroid
39 17 6 the tick
-1 -122 -113 the time
7 9 23 the tingle
-75 8 104 the tip
-2 29 52 the tissu
-65 -36 -31 the toaster
17 21 -34 the toe
128 96 172 the toilet
-30 -28 -15 the tooth
21 18 -5 the toothbrush
42 52 54 the top
-53 -27 -45 the train
-22 -25 -22 the tram
-36 -34 -29 the tranquilizer
-67 -31 -29 the treadmil
-7 2 -33 the trembl
7 8 33 the troubl
26 30 49 the turn
192 111 159 the twitch
-129 -98 5 the two
20 29 46 the urge
-12 4 -37 the use
3 5 35 the user
-60 -54 -104 the usual
29 32 -13 the vein
-10 -15 -31 the vet
-32 -27 -24 the vicar
-24 -19 -7 the view
100 -8 -5 the violin
-41 -26 -15 the virus
19 28 63 the vitamin
13 21 13 the vodka
-46 -21 3 the voic
41 15 24 the waist
-36 -39 -41 the wal
25 23 23 the walk
-45 -50 -35 the waltzer
-20 -24 -2 the ward
27 -28 -15 the wardrob
45 3 57 the wash
-34 -9 -1 the watch
35 -25 38 the water
2 -15 -113 the way
0 -2 -37 the weather
-74 2 -61 the wedding
6 -52 -17 the week
165 268 30 the weekend
3 24 78 the weekly
17 40 -31 the weight
-17 -39 -37 the wheel
1 5 -34 the white
-142 -136 -169 the whole
-60 -30 -25 the wi
-130 -46 -54 the widespread
52 14 44 the wife
19 17 29 the window
41 54 68 the windowsil
3 -25 -14 the winter
-53 -59 -57 the wobbl
42 46 54 the wood
-90 -29 -40 the word
-53 -43 -27 the work
47 63 -185 the wrist
99 66 118 the wrong
-34 -16 -30 the x
-48 -29 -10 the year
-28 -2 6 the yoga
-35 -29 -23 the zoo
-47 -8 -51 their
-24 -17 -14 their head
-38 -23 -14 their own
-10 -103 11 them
52 71 92 them all
-65 -36 4 them and
24 -16 -14 them any
-17 -19 -28 them apart
-12 -18 -23 them do
-5 -42 -55 them down
4 -44 -52 them for
-11 -16 -22 them go
16 -31 -40 them have
-38 -11 -9 them hurt
152 140 161 them i
39 57 86 them in
54 53 54 them it
-144 -86 -112 them off
-27 -58 -2 them out
71 56 -10 them pee
-51 -44 -25 them straight
-49 -68 -59 them with
-78 10 80 themselv
1 7 29 themselv and
230 183 169 then
12 -12 -59 then a
28 26 -32 then again
-43 -26 -26 then as
3 5 35 then bang
-42 -2 -1 then be
37 -32 -25 then carry
3 15 46 then come
58 -10 -20 then do
-66 -5 -43 then fine
-28 -1 -20 then from
20 23 47 then go
-76 -27 -69 then he
28 66 60 then her
-25 20 101 then i
121 161 173 then it
-33 -13 -9 then jump
-33 -14 -11 then muscl
-27 -152 -89 then my
-33 -23 -15 then normal
37 33 45 then not
29 87 71 then nothing
-48 -24 -75 then on
-66 -42 -21 then red
68 101 115 then stop
97 -70 -5 then the
-32 -39 -30 then they
-21 -4 -5 then thigh
15 18 27 theory
32 -65 9 ther
-126 -161 -147 ther a
23 35 28 ther all
96 -9 -10 ther an
-80 -59 -36 ther any
-35 -26 -90 ther anything
-17 8 44 ther at
256 221 123 ther be
29 21 40 ther both
-63 -20 -12 ther but
3 -20 -4 ther ever
-36 -12 -6 ther have
88 -12 -7 ther last
0 -3 22 ther like
-56 -27 -49 ther must
-1 8 -24 ther no
18 -14 -57 ther sinc
-1 -32 -22 ther something
8 9 23 ther the
40 42 64 ther to
5 8 38 ther with
-52 -60 -39 therapist
-52 -44 -48 therapy
22 46 -122 thermometer
11 32 -111 thermometer say
65 53 194 thes
-23 7 30 thes cramp
-63 -94 -37 thes day
-42 -22 -24 thes jolt
-33 -16 -30 thes movement
-30 -10 -12 thes muscl
22 -25 -19 thes past
105 150 148 thes spasm
240 175 236 thes twitch
-206 -316 -230 they
18 22 60 they add
6 8 25 they all
1 -37 97 they be
-35 -26 -39 they can
-69 -62 -63 they cant
-10 -21 -14 they come
-22 -7 -13 they could
29 -18 -5 they didnt
-41 -37 -27 they do
52 47 -45 they doubl
-8 22 26 they ever
-24 -16 -14 they get
-64 -50 -53 they go
-39 -22 -98 they have
2 -5 -27 they just
-66 -41 -43 they keep
-27 -28 -24 they last
-13 -10 -24 they leave
24 46 84 they look
14 -41 -34 they make
51 54 -1 they may
13 15 39 they normal
-1 -32 17 they put
16 39 -65 they say
-24 -11 -6 they start
29 42 73 they stay
-33 -7 -10 they stop
12 20 48 they take
-21 -10 -12 they think
92 46 59 they turn
31 45 -17 they twitch
123 -16 1 they upp
-45 -39 -32 they want
6 5 42 they wil
41 42 32 they would
85 99 132 theyd
-10 -21 -24 thick and
8 15 -35 thick head
267 185 151 thigh
6 56 -6 thigh ach
13 10 -42 thigh ache
27 4 28 thigh and
43 64 -9 thigh be
11 26 -14 thigh cramp
2 -10 -32 thigh feel
27 -19 -12 thigh flutter
-20 -25 -12 thigh go
1 -7 24 thigh have
-51 -30 -20 thigh hop
29 -16 -17 thigh hurt
-16 35 50 thigh jump
34 52 119 thigh like
37 22 -10 thigh muscl
6 31 -12 thigh sore
-103 -28 -26 thigh twitch
15 30 32 thigh with
-14 -6 -21 thigh wreck
-74 -84 -43 thin
1 -27 -21 thin and
-192 -106 30 thing
-13 -18 -26 thing about
-65 -6 28 thing and
-49 -32 -28 thing as
42 40 82 thing be
-54 -2 -1 thing bring
1 3 28 thing but
7 -1 -63 thing can
-41 -25 -23 thing do
-22 -7 -12 thing feel
-1 -21 -6 thing get
22 -8 31 thing i
73 60 55 thing keep
-8 -18 -21 thing like
-5 30 -3 thing no
-61 -28 -12 thing one
-20 -10 -15 thing only
-73 -13 -16 thing or
-16 -21 -19 thing right
-55 -22 5 thing sinc
25 -7 -2 thing stil
40 78 94 thing that
-23 -24 -26 thing to
-41 -31 -17 thing under
43 33 19 thing wil
2 2 -71 thing wrong
608 695 332 think
-34 -9 -8 think a
85 249 254 think about
27 36 -26 think clear
82 86 -5 think fine
32 45 70 think he
-21 -12 -42 think i
97 86 32 think it
-21 -9 -8 think its
-47 -17 -15 think my
230 -21 67 think of
-23 -23 -19 think one
-16 4 -75 think she
25 45 -154 think straight
-21 -11 -14 think that
25 73 7 think the
61 54 99 think they
8 5 27 think we
58 19 -29 thinner
-26 40 -11 thinner sinc
63 -30 -6 thinner than
59 -5 -282 third
27 -6 -10 third month
21 30 -65 third of
-1 50 24 third time
26 44 -7 third trimester
7 -19 -51 thirsty
66 -1 -1 thirsty all
-10 -3 133 thirty
29 38 82 thirty and
36 16 38 thirty one
-89 -64 -28 thirty second
3 -27 -2 thirty year
143 275 223 this
29 27 68 this a
39 92 116 this afternoon
27 -14 -13 this als
218 237 263 this be
23 57 -61 this before
-38 -43 -31 this bug
-41 -53 -44 this come
-42 -15 -16 this deadlin
29 20 67 this evening
-56 -46 -40 this fibro
-24 -6 -10 this flicker
16 16 -31 this fortnight
-73 -50 -57 this jump
5 11 51 this just
-104 -103 -93 this line
67 46 68 this lunchtim
-43 -23 -19 this meeting
23 -130 -58 this month
69 70 106 this morning
21 17 48 this now
-57 -2 -2 this on
37 78 105 this one
22 -14 -53 this past
-30 -49 -18 this right
6 -23 -12 this sound
32 -7 -4 this spring
3 -28 -24 this term
83 73 136 this time
51 90 100 this twitch
59 252 -81 this week
32 -4 0 this weekend
-23 -12 -12 this who
-30 -30 -46 this wil
34 33 24 this with
-37 -40 -50 this would
38 38 6 this year
-195 -147 -9 thos
-92 -63 -53 thos be
-25 -10 -11 thos could
40 29 37 thos littl
-17 -21 -22 thos thing
-52 -36 -9 thos what
56 -53 -227 though
0 24 56 though and
-65 -34 -28 though do
-38 -49 -18 though he
45 39 50 though i
-13 -6 -57 though right
37 39 24 though so
-48 -28 -31 thousand
18 36 47 thrash
4 12 68 thrash about
158 384 127 thre
49 -70 -65 thre and
145 319 0 thre day
-11 -26 -15 thre espresso
27 1 11 thre go
-195 -57 -45 thre hour
25 5 66 thre i
-33 -6 -3 thre letter
12 33 56 thre minut
-187 -108 -55 thre month
-52 -14 -51 thre night
67 9 90 thre of
17 -59 -38 thre or
-49 -10 84 thre time
45 133 -71 thre week
90 123 131 thre word
49 45 -47 thre year
110 70 73 threaten
-46 -11 -2 thric
-15 63 33 throat
44 49 -61 throat and
9 18 39 throat clamp
57 57 70 throat clos
-38 -23 21 throat feel
19 -4 24 throat go
17 41 75 throat keep
1 8 -75 throat like
6 6 -41 throat muscl
2 4 29 throat one
55 69 -89 throb
15 21 -22 throb when
173 205 78 through
68 45 19 through a
8 18 23 through and
31 -5 2 through her
19 31 57 through his
-48 -58 -48 through it
67 55 24 through me
12 -36 -27 through my
-173 -77 -53 through the
65 52 90 through to
-31 -9 22 through treacl
70 63 67 through two
138 281 59 throw
41 38 -4 throw a
15 16 39 throw back
47 67 87 throw me
6 81 -37 throw my
110 124 -5 throw up
-18 -206 -161 thumb
-21 -5 -2 thumb after
237 46 11 thumb and
-39 -31 -12 thumb be
31 -3 -1 thumb flicker
-29 -16 -26 thumb have
-91 -2 -34 thumb muscl
-96 -52 -11 thumb twitch
-71 -21 -26 thumb wont
43 33 -28 thump
6 9 -39 thump head
26 23 42 thur
157 127 11 thursday
-37 -35 -26 thursday and
50 41 37 thursday i
4 15 -69 thursday my
5 10 43 thursday now
9 7 28 thursday say
-142 54 -26 thyroid
13 30 30 thyroid be
51 120 105 thyroid out
-1 16 40 thyroid pil
-29 -22 -14 thyroxin
-69 29 -23 tia
-35 -28 -10 tia in
-64 -38 -37 tic
-181 -141 -203 tick
19 -29 -13 tick be
35 -6 -75 tick in
-20 -7 -80 tick low
-190 -80 -24 tick sinc
26 35 -3 ticker
-3 -1 -58 ticket
-75 -45 -29 tickl
-74 -63 -50 tie
-31 -28 -36 tie in
-19 -12 -26 tied
-95 -193 -196 tight
9 54 18 tight acros
112 107 4 tight and
-68 -90 -82 tight as
-19 -36 -22 tight back
34 9 85 tight band
22 6 -21 tight chest
-53 -36 6 tight for
-25 -5 -7 tight it
-6 -9 -22 tight jaw
-44 -46 -39 tight muscl
-71 -59 -19 tight shoulder
-27 -14 -17 tight up
-87 -49 -121 til
24 -4 -2 til dawn
-81 -44 -42 til he
-96 -114 -45 til i
-6 26 37 til last
52 50 48 til monday
28 -2 8 til the
84 79 -13 til tuesday
27 -10 -30 tile
-31 -7 -26 tilt
80 -47 35 time
150 -192 -79 time a
-23 -49 39 time and
-11 -56 -74 time be
-26 -12 -14 time do
-41 -5 -26 time ever
-40 -19 -8 time every
29 -2 -1 time for
-9 38 -13 time go
-5 25 -42 time he
13 -113 -57 time i
-91 -68 -66 time in
134 56 54 time it
37 64 84 time my
-25 -13 -7 time no
-72 -35 -26 time on
19 13 23 time over
37 67 30 time she
-2 33 -2 time sinc
-23 -1 -2 time spasm
-61 -19 -18 time the
-41 -8 -12 time then
81 125 165 time this
-222 -85 -140 time to
2 28 -33 time today
35 63 66 time with
4 4 30 timer
4 4 30 timer on
16 -41 -71 tin
-25 -11 1 tin of
287 307 192 tingle
75 126 -87 tingle and
-62 -45 -54 tingle for
12 19 41 tingle i
9 -7 -44 tingle in
8 -29 -110 tingle lip
68 -4 -2 tingle most
14 33 40 tingle round
7 3 22 tingle sinc
3 7 43 tingle start
12 15 -22 tingle toe
-127 -75 -127 tiny
7 1 32 tiny and
8 5 -26 tiny silver
21 27 89 tip
-32 -5 16 tip and
-78 -35 -21 tip for
34 21 -16 tip my
26 84 124 tip of
25 -21 -34 tip toe
43 9 16 tipsy
67 -8 -76 tipto
54 44 -2 tipto and
339 216 188 tir
92 -4 -5 tir all
-57 -45 -12 tir and
10 13 37 tir but
309 281 297 tir of
71 43 -107 tire
26 28 -19 tire halfway
56 6 -24 tire on
-1 0 -24 tire out
-53 0 40 tired
-61 -5 9 tissu
-25 -4 -9 tissu what
99 75 70 to
2 18 40 to 40
-28 -46 6 to a
-37 -4 -2 to add
-5 -30 -11 to ankl
47 38 22 to answer
-82 -29 -69 to ask
-119 -106 -6 to be
18 27 42 to bed
11 5 -28 to bit
-54 -39 -52 to blam
14 -17 25 to bother
143 145 196 to breath
53 41 101 to brush
7 27 -37 to cant
147 76 68 to carry
43 15 41 to catch
67 58 64 to check
21 33 32 to chew
8 7 27 to clear
32 29 83 to climb
30 24 -20 to comb
47 -53 -73 to come
22 -1 -1 to count
-105 -57 -49 to cramp
-32 -46 -43 to cut
20 26 24 to deal
-19 -20 -18 to diagnos
255 223 196 to die
75 100 56 to do
-60 -13 -11 to doctor
13 21 35 to drag
-81 -29 32 to drink
48 53 58 to each
-19 -1 -38 to ease
-97 -71 -18 to eat
14 122 142 to end
-24 -6 -6 to explain
-67 -37 -44 to fall
-34 -20 -8 to feel
-61 -40 -64 to find
-1 -1 -119 to finish
-37 -12 -5 to foot
-23 -27 -23 to for
-1 -26 -12 to fus
-57 -161 -172 to get
75 25 54 to give
137 215 255 to go
18 35 1 to hand
154 132 127 to hang
-96 -56 -72 to have
5 7 -60 to hear
-56 -21 -29 to help
63 26 60 to her
-45 -27 7 to his
-20 -14 -6 to hit
23 -3 13 to hold
-18 1 20 to hook
-28 -17 -16 to how
54 42 52 to hurt
-45 -34 -35 to involuntary
83 0 7 to it
117 72 41 to jump
-35 -40 -1 to keep
198 184 133 to kil
36 -2 -18 to knee
-197 -196 -69 to know
54 42 101 to leave
7 16 23 to let
34 20 -54 to lie
-33 -31 -34 to life
-59 -36 -43 to lift
10 8 28 to listen
32 40 49 to live
-129 -69 9 to look
30 27 -13 to lower
-17 30 58 to make
-207 -169 -152 to me
-56 25 -18 to mention
52 -9 -72 to move
-29 -23 -21 to muscl
222 205 224 to my
39 29 65 to need
-27 -56 2 to normal
47 47 28 to not
7 14 -54 to nothing
24 -27 -11 to notice
-16 -7 -70 to one
80 32 42 to open
2 -21 -7 to our
74 71 33 to pass
-19 -19 -21 to peanut
-24 -10 -13 to pee
0 -1 -23 to pin
-30 -12 -7 to prevent
-37 -19 -28 to pul
-17 6 -28 to push
-37 6 4 to put
14 -38 -12 to quit
-18 -15 -25 to ramp
69 95 140 to reach
159 92 68 to read
2 -22 -25 to repeat
4 11 -61 to rest
111 114 138 to ring
27 14 -6 to rub
-21 -17 -10 to run
0 0 -58 to save
62 -45 26 to say
-15 -63 -43 to school
-20 -58 -9 to see
-32 -10 -14 to set
4 31 -13 to shin
25 14 -5 to show
6 35 22 to side
4 1 23 to sinc
-19 -30 60 to sit
66 137 212 to sleep
6 9 25 to sneez
-34 -9 -9 to sole
-24 3 44 to somebody
-59 -48 -49 to someone
-45 -14 -4 to spar
27 15 -20 to squeez
8 -55 -62 to stand
-138 -89 -80 to start
43 25 59 to stay
53 38 30 to step
82 19 -9 to stop
-34 -12 -4 to straighten
168 99 119 to swallow
-94 -45 -33 to take
-18 -25 -34 to talk
-60 -25 -4 to tell
-7 22 26 to thank
-1 59 68 to that
153 113 97 to the
51 54 -3 to their
-53 -37 -44 to them
-45 -36 -23 to think
51 -31 -19 to this
-54 -40 -5 to tight
-7 -37 -16 to toe
-56 -40 -24 to top
108 107 -28 to touch
11 14 34 to troubl
69 34 29 to understand
24 19 31 to us
-21 -21 -15 to wait
-29 -28 -3 to walk
-40 -32 -31 to watch
48 39 1 to wave
-35 -23 -41 to what
0 19 -27 to with
0 32 25 to work
32 9 -1 to worry
-56 -18 -31 to you
-65 -41 -36 toast
70 48 90 toast and
-64 -63 -37 toast at
-29 -7 -6 toast keep
-65 -36 -31 toaster
17 -5 -177 today
-28 -4 -2 today after
7 -8 -25 today and
-57 -31 -2 today be
-3 -2 -76 today do
41 32 50 today he
10 13 30 today her
10 12 37 today his
206 74 -69 today i
36 1 -13 today it
39 49 2 today just
-29 -13 -13 today lol
46 60 -20 today my
20 27 -44 today no
11 13 60 today she
8 1 21 today so
-46 -22 -12 today that
-15 16 -62 today the
12 37 -22 today water
32 49 172 toddler
133 115 133 toddler be
4 9 42 toddler get
-13 -21 -17 toddler have
-45 -23 -32 toddler leg
-45 -35 -24 toddler lick
43 57 102 toddler with
239 146 -110 toe
-28 -70 -75 toe and
61 8 25 toe be
38 -8 -3 toe cramp
9 -31 -10 toe curl
6 35 2 toe have
-24 -17 -7 toe keep
-26 -4 4 toe numb
34 53 3 toe on
7 74 -9 toe sinc
9 19 23 toe tingle
-28 34 -80 toe up
6 11 -72 toe wont
-43 -33 -12 toenail
-83 15 -12 toffe
-67 -77 -87 together
149 45 108 toilet
43 27 -3 toilet normal
-39 -40 -44 toilet without
-65 -22 -30 tokyo
-80 -30 -15 tomato
-36 -19 -11 tomato and
-170 -176 -155 tomorrow
169 -15 302 tongu
-69 -53 10 tongu and
141 131 199 tongu be
4 -23 -32 tongu for
5 -5 -21 tongu have
30 12 52 tongu in
3 4 -85 tongu like
2 -50 -50 tongu look
-99 -41 -18 tongu out
19 27 34 tongu wont
46 12 39 tonic
47 12 39 tonic water
167 115 234 tonight
48 36 29 tonight after
61 74 98 tonight and
48 39 45 tonight be
19 13 -27 tonight but
30 15 22 tonight he
-32 6 4 tonight i
3 5 21 tonight it
150 69 120 tonight my
-30 -25 -7 tonight normal
-65 -31 -21 tonight she
-55 -53 -90 tonsil
-11 47 -52 too
36 32 -55 too bad
-1 1 26 too be
20 39 82 too big
-31 -8 -6 too far
27 -3 -1 too few
-64 -42 -41 too hard
5 8 59 too heavy
-19 -21 -23 too high
26 12 11 too it
-36 -34 -21 too late
-32 -20 -26 too littl
-84 -50 -28 too long
58 91 2 too loud
-38 -57 -12 too many
-154 -77 -61 too much
-5 -24 66 too quick
24 31 55 too sleepy
-26 -25 -29 too soon
0 -24 -20 tool
1 -22 -18 tool belt
-101 -88 100 tooth
8 13 51 tooth apart
40 29 60 tooth be
-44 -42 -25 tooth chatter
-23 -26 -24 tooth out
-39 -23 -1 tooth past
7 64 125 toothach
33 21 -12 toothbrush
-103 -54 25 top
4 4 -54 top bunk
-48 -32 -22 top it
43 -17 -61 top lip
37 84 150 top of
-76 -65 -60 top up
-38 -55 -51 toppl
37 54 57 tortur
-32 -40 -28 total
52 31 71 total fine
-73 37 -115 touch
-10 9 40 touch a
71 81 42 touch it
16 -29 -55 touch my
-37 -8 5 touch them
-14 4 -32 touch wood
39 50 -47 tough
38 50 -6 tough it
-19 -12 -25 tour
24 -28 -54 toward
42 -13 -33 toward the
39 82 209 towel
49 38 67 towel and
45 32 41 town
-22 -14 -12 trac
-57 -24 -62 track
-53 -28 -13 track be
-64 -41 -82 tractor
-46 -21 -15 traffic
21 23 20 trailer
-28 -116 -50 train
-29 -13 -34 train and
56 36 59 train in
72 -36 -25 train the
-81 -44 -42 train til
-85 -64 -43 train with
-20 -18 -6 trainer
-22 -18 -24 trainer say
44 88 -10 tramadol
8 11 55 tramadol now
22 29 48 tramadol to
21 5 43 trampolin
-255 -95 -98 tranquilizer
-27 -25 -30 translat
4 91 36 trap
49 75 5 trap nerv
-21 7 28 trap under
-35 4 28 travel
-27 -14 -72 tray
-30 10 65 treacl
-76 -36 -38 treadmil
-154 -100 -129 treat
-27 -12 -6 treat and
-27 -9 -11 treat it
-30 -14 -23 treat right
-2 -2 -22 treat the
-143 -115 -105 treatment
-38 -16 60 tree
23 17 82 tree trunk
147 122 -118 trembl
22 25 -14 trembl and
-23 -10 -9 trembl for
-16 -22 -15 trembl when
87 37 20 tremor
4 20 51 tremor and
24 38 -28 trench
26 38 -27 trench in
-3 3 27 triag
-5 0 23 triag off
2 -40 -30 trick
106 95 89 trickl
98 79 49 trickl out
-45 -35 -36 trifl
-66 -58 -30 trigger
-21 -20 -11 trigger jerk
1 27 -12 trimester
20 25 -2 trimethoprim
-62 -18 -20 trimmer
60 77 -69 trip
25 21 45 trip no
20 32 -60 trip on
19 75 -8 trip over
24 26 95 trod
24 26 95 trod on
-149 -97 -79 troubl
-30 -20 -30 troubl and
30 20 43 troubl be
-24 -12 -10 troubl in
21 19 43 troubl sinc
-21 -18 -15 troubl speak
17 8 41 troubl with
162 68 68 trouser
36 -23 -13 trouser be
90 34 87 true
-20 -14 -15 true or
157 78 111 true that
23 17 82 trunk
21 26 37 trust
425 242 469 try
48 -9 -9 try and
28 2 58 try sinc
251 220 346 try to
-25 -8 29 tub
-26 -8 18 tub of
-157 -117 -114 tube
-10 -1 -22 tue
171 94 49 tuesday
-18 -81 -13 tuesday and
9 20 28 tuesday do
4 7 24 tuesday feel
3 1 -23 tuesday go
13 28 3 tuesday my
2 3 -68 tuesday now
15 -2 22 tug
-30 -38 -24 tumbl
54 66 119 tumbler
8 9 32 tumbler on
-91 -80 -89 tumor
-178 -99 -80 tumour
-74 -32 -14 tumour in
4 16 31 tumour sinc
67 65 97 tunnel
55 83 -139 turkey
3 45 1 turkey sunday
182 -56 -37 turn
30 52 -29 turn a
45 35 76 turn blue
32 14 -4 turn down
34 15 -6 turn in
-24 -41 -19 turn into
-119 -122 -76 turn my
-56 -41 -58 turn out
154 116 93 turn the
-18 -32 7 turn to
26 -26 -7 turn up
99 38 49 turn white
-21 -10 -15 tutor
-21 -10 -15 tutor say
62 -9 9 tv
-59 12 -47 twelv
-29 -1 -32 twelv day
-39 -7 -3 twelv year
-93 44 62 twenty
-6 156 113 twenty minut
-69 -57 -42 twenty year
204 -96 207 twic
-195 -178 -7 twic a
4 58 92 twic and
95 -20 -24 twic as
-36 -31 -6 twic at
5 2 -33 twic in
77 -3 5 twic now
-28 -14 6 twic on
3 4 35 twic sinc
76 87 -4 twic the
-4 -104 -114 twic this
72 93 92 twic today
-55 13 5 twin
60 36 -21 twing
67 -57 -84 twist
-152 -367 -204 twitch
33 25 -4 twitch 2
50 -1 0 twitch 5
-116 -34 -21 twitch a
-95 -46 -47 twitch about
-13 23 53 twitch after
56 67 -22 twitch all
-173 -161 -155 twitch and
9 27 32 twitch any
-2 17 37 twitch arm
-98 -40 -28 twitch as
6 -21 -18 twitch at
-21 -12 -11 twitch away
92 13 36 twitch be
-30 -13 -12 twitch because
75 17 26 twitch begin
-32 -3 -3 twitch bit
-32 -9 -6 twitch but
42 -20 -30 twitch calf
-37 -10 -14 twitch can
-35 -4 -4 twitch come
-34 -13 -16 twitch could
-32 -6 -14 twitch dont
-43 -20 -20 twitch down
38 -7 -3 twitch every
70 45 57 twitch everywher
-202 -100 -102 twitch eye
-38 -6 -4 twitch eyelid
-36 -17 -24 twitch face
78 1 -6 twitch for
-117 3 -26 twitch from
80 67 88 twitch go
-27 1 11 twitch have
68 61 11 twitch i
70 -18 -35 twitch in
-37 -8 -9 twitch isnt
-29 -4 -7 twitch it
26 -22 -13 twitch keep
169 115 133 twitch last
-50 -19 -24 twitch like
-33 -19 -3 twitch lol
-26 -17 -9 twitch lower
-42 -11 -17 twitch mean
-29 -3 -2 twitch most
-6 6 -34 twitch muscl
-33 -10 -6 twitch never
8 46 -2 twitch no
144 0 0 twitch normal
78 53 89 twitch not
-23 -11 -15 twitch now
21 -11 -9 twitch on
-74 -40 -15 twitch once
-28 -8 -4 twitch only
-47 -14 -18 twitch or
50 -7 -6 twitch plus
-37 -10 -11 twitch right
-250 -202 26 twitch sinc
42 0 -75 twitch so
-27 -10 -25 twitch something
228 -29 -11 twitch start
32 -9 -2 twitch take
105 -10 -6 twitch that
-2 7 30 twitch then
126 83 -20 twitch think
-18 8 37 twitch this
37 22 35 twitch though
-49 -13 -6 twitch through
-45 -13 -3 twitch thumb
-44 -8 -19 twitch to
-57 -15 -5 twitch today
24 -10 -5 twitch together
-45 -17 -9 twitch usual
66 61 110 twitch what
-59 -25 -9 twitch wher
-30 -17 -19 twitch while
-46 -6 -6 twitch wil
-99 -58 -44 twitch with
168 -2 -2 twitch without
-20 -6 -12 twitch would
-22 -27 -14 twitch you
-115 -65 -80 twitcher
259 260 -65 two
69 -27 -2 two a
29 16 24 two and
-25 -29 -24 two articl
-26 -26 -19 two be
41 -18 11 two bottl
45 11 18 two box
56 41 38 two cant
-24 -31 -27 two clock
-79 -47 -33 two cup
144 312 12 two day
65 62 94 two dialysis
22 -5 -2 two do
11 20 62 two dot
24 13 -35 two finger
37 34 28 two fit
-29 -30 -16 two go
48 81 233 two hour
16 13 -44 two husband
49 9 21 two i
-11 -21 -14 two job
50 37 -57 two kettl
-25 -9 -5 two late
28 16 -25 two line
26 46 18 two littl
4 64 10 two minut
77 -133 -180 two month
115 78 -53 two moon
-67 -44 -17 two more
18 65 -7 two night
163 132 -28 two of
-28 -10 -41 two on
-34 26 16 two paracetamol
-16 -23 -12 two part
-46 -14 -3 two pint
-40 -23 -3 two second
-9 14 43 two session
14 -49 -32 two stop
-22 -4 -2 two summer
13 49 12 two toe
-21 -23 -12 two walk
-31 -96 -41 two week
55 46 38 two word
99 58 107 two year
18 52 50 typ
-18 -21 -18 typ because
25 29 31 typ for
-45 1 -39 type
88 83 32 type 1
-30 -19 -16 type of
-67 -27 -19 typical
27 53 101 ulcer
9 10 31 ultra
39 33 -2 ultrasound
311 128 125 un
165 163 166 unabl
165 163 166 unabl to
1 7 48 unaid
4 21 41 unbearabl
108 -22 37 uncl
23 20 43 uncl die
-21 -26 -21 uncomfortabl
-32 -29 -31 unconscious
43 14 37 uncontrollab
43 14 37 uncontrollab and
106 92 155 under
94 102 88 under a
33 34 30 under his
44 34 54 under in
-56 -21 -25 under it
-5 19 61 under me
-57 -84 -16 under my
32 -4 -2 under on
44 43 4 under the
-28 -30 -4 under ther
33 35 49 undercarriag
15 24 33 undercarriag be
-29 -17 -19 underneath
-80 -103 -88 understand
-75 -39 -37 understand it
-28 -46 -43 understand me
-65 -65 -76 understand that
111 66 76 understand what
-18 29 33 undo
209 -41 -51 unexplain
75 -27 -22 unexplain muscl
134 -9 -27 unexplain pain
-23 -31 -15 uni
16 56 23 unit
51 76 75 unit of
18 22 -75 unles
35 37 -24 unles i
-14 -11 -44 unles you
4 -23 -24 unreal
11 11 -21 unsteady
-143 -152 -182 until
-74 -55 -37 until i
-38 -19 -17 until it
16 5 -41 until they
25 24 25 until you
210 259 175 up
53 17 3 up a
46 -7 108 up after
51 6 -50 up again
-65 -20 13 up all
-56 -18 103 up and
-48 -18 -22 up any
61 70 77 up anyway
-116 -59 -53 up at
-104 -49 -33 up be
-124 -3 -5 up both
-12 -93 -31 up by
-11 -3 -30 up can
13 12 -67 up cant
54 -4 5 up coffe
34 30 -5 up dont
31 -56 -9 up drench
228 -7 2 up every
9 16 -21 up fall
3 -52 -46 up five
-137 -75 -83 up for
-107 -41 -39 up four
88 45 -17 up from
-37 -16 -26 up go
-48 -63 -98 up her
23 29 45 up high
-36 -57 -25 up his
12 6 -59 up hot
18 60 56 up i
-29 -13 -7 up if
50 -43 -69 up in
29 48 85 up into
-19 -19 -39 up it
10 20 -26 up last
9 70 -134 up like
51 42 60 up lol
-43 -3 5 up more
123 271 267 up my
-105 -64 -63 up new
47 63 -87 up no
50 28 -42 up now
2 -84 -32 up off
-111 -52 -74 up on
6 11 -52 up once
41 34 81 up or
68 60 73 up out
3 10 -33 up overnight
78 -9 -10 up pac
41 15 25 up paralyze
0 -26 -24 up quick
72 60 -2 up right
40 48 69 up round
71 -20 -16 up row
-23 -14 -5 up she
-47 -1 43 up sinc
10 7 23 up so
129 103 144 up something
1 0 -24 up speech
-25 -5 -14 up stop
46 104 151 up that
-117 -101 -84 up the
-52 -60 -71 up this
24 4 -13 up thre
31 62 74 up to
-20 -8 -11 up top
14 24 75 up twic
-27 -23 -11 up two
1 7 48 up unaid
18 17 36 up under
48 44 54 up what
-28 -14 -6 up wher
-4 7 23 up which
103 -1 -1 up wine
-68 -118 -52 up with
-39 -24 -14 up yel
-71 -36 -35 updat
147 40 -103 upp
124 -15 -38 upp my
80 43 80 upper
11 -42 -98 upper arm
18 7 29 upper back
2 74 121 upper belly
0 15 40 upper lip
46 39 69 upright
-75 3 -10 ups
17 4 -94 upset
-23 -25 -29 upset her
-13 -14 -29 upset my
15 26 43 upstair
-61 -21 -54 uremia
20 29 46 urge
-67 -39 -47 urgent
109 104 230 us
11 9 -42 us all
16 19 74 us and
2 7 -24 us eat
31 44 73 us have
24 9 34 us in
-47 -289 -206 use
59 48 90 use a
-3 -2 -23 use for
7 -24 -20 use his
-24 -16 -50 use it
78 8 88 use my
-12 3 -37 use of
-68 -34 -22 use the
91 -144 -44 use to
17 1 -32 use up
0 -3 -58 useles
1 2 -36 useles for
2 -10 -37 useles i
76 43 78 user
53 23 33 user be
-170 -92 -277 usual
18 19 37 usual be
-22 -3 -1 usual day
-26 -10 -2 usual fade
24 30 43 usual minor
-78 -14 -18 usual nothing
-1 -50 -30 usual one
-54 -26 -52 usual reason
52 56 83 usual the
-80 -77 -27 uti
-66 -56 -27 uti and
-27 -31 -24 vaccin
-147 -101 -69 valium
35 14 -30 valproat
32 20 -9 valv
9 -13 29 van
181 116 107 vanish
-33 -23 7 vanish when
21 26 33 vap
37 33 41 vap something
4 9 44 vape
3 8 39 vape juic
49 16 -18 varicos
49 16 -18 varicos vein
24 22 53 veer
22 20 47 veer into
-89 -60 -50 veg
52 -23 -18 vegan
35 0 0 vegan run
37 -11 -6 vegan sinc
-21 -24 47 vegetabl
45 30 -97 vein
45 53 -55 vein stand
31 -58 -125 venlafaxin
-86 -4 -3 ventilator
99 169 227 very
26 45 48 very quiet
15 23 29 very sleepy
14 -21 -5 vest
-77 -51 -65 vet
-4 -11 22 vet be
1 2 -40 vet give
14 -84 -66 vibrat
-32 -27 -24 vicar
8 9 22 vice
12 16 24 vice round
-120 -101 -102 video
-39 -22 -18 video of
-36 -20 -4 view
-21 -9 -8 villag
-35 -30 -30 vindaloo
-47 -20 -4 vinegar
-22 5 8 violent
79 -46 -11 violin
98 96 150 viper
-33 -39 -33 viral
-171 -88 -10 virus
4 35 69 virus get
157 172 134 vision
8 10 63 vision be
-35 -14 -19 vision chang
107 79 160 vision in
-78 -52 -76 visit
-39 -11 23 vitamin
22 20 23 vitamin and
28 -26 -12 vitamin b6
-129 -54 -74 vitamin d
-29 1 12 vitamin i
39 52 67 vodka
11 19 45 vodka and
96 92 77 voic
110 108 163 voic be
11 10 -58 voic go
53 -37 -51 voic have
-77 -49 -44 voic i
33 49 -26 voic mail
7 14 49 voic sound
21 43 -4 volt
107 117 255 vomit
27 18 91 vomit and
75 37 120 vomit blood
-21 -25 -34 voucher
-20 -24 -33 voucher for
-148 -113 -105 vs
-29 4 -20 wad
59 63 136 waist
-120 50 135 wait
13 27 -19 wait for
1 2 24 wait it
43 53 112 wait til
344 445 318 wake
30 15 -8 wake and
21 56 30 wake at
32 40 12 wake for
28 30 -12 wake he
-83 -7 17 wake her
-33 -22 -9 wake i
70 76 76 wake in
145 -14 63 wake me
-36 -35 -4 wake my
37 25 8 wake to
118 93 86 wake up
2 37 -216 wake with
-16 -5 37 wal
74 45 77 wal and
11 13 22 wal on
24 -101 -126 walk
8 2 27 walk as
35 43 -15 walk but
-22 -2 -1 walk daily
-47 -7 -19 walk do
-20 -8 -3 walk every
36 -19 -7 walk fine
-33 -12 -4 walk five
-33 -13 -5 walk help
19 23 29 walk in
39 60 29 walk into
-51 8 14 walk it
-23 40 -71 walk like
-21 34 -5 walk now
66 -9 -36 walk on
7 -28 -24 walk round
45 34 93 walk straight
-66 -34 -55 walk the
60 -8 -3 walk to
8 -8 40 walk up
33 -21 1 walker
5 16 51 wallpaper
-45 -50 -35 waltzer
240 327 249 want
-84 -68 -30 want a
20 18 -77 want her
29 74 104 want it
-47 -20 -28 want me
-51 -11 -14 want my
11 -59 -56 want rid
110 83 105 want the
254 258 207 want to
-28 -10 6 ward
8 12 -21 ward round
44 -6 24 wardrob
-100 51 -118 warfarin
-179 -85 0 warfarin and
24 25 -46 warfarin twic
-80 17 -111 warm
3 0 -30 warm and
49 37 18 warm no
-170 -54 -32 warm up
10 15 33 warmth
-182 -117 -102 warn
-29 -6 29 warn at
-96 -83 -78 warn me
26 22 53 warn no
169 90 -54 wash
149 146 -14 wash it
39 33 88 wash machin
-53 -82 -110 wash my
76 36 -33 wash out
30 35 56 wash up
231 226 246 wasnt
129 121 101 wasnt here
41 3 23 wasnt so
59 18 25 wasnt ther
-95 -40 -10 wasp
-102 -52 -30 wasp get
60 -48 -13 wast
33 44 67 wast of
25 13 -124 watch
42 32 -158 watch blue
-14 -20 20 watch telly
-19 5 -20 watch the
-27 -94 -80 water
21 -60 -22 water a
-23 -37 -22 water and
-46 -21 -24 water as
22 -14 -3 water be
-94 -48 -27 water bottl
52 71 51 water come
15 8 -116 water down
29 1 19 water for
88 65 18 water go
8 4 -54 water have
97 72 51 water help
-27 -15 -14 water in
66 43 -5 water infection
21 42 52 water next
-112 -69 -23 water on
-4 -48 -35 water pil
-25 -12 -7 water should
1 12 24 water sinc
5 6 34 water so
23 -31 -57 water tablet
4 44 -28 waterwork
27 25 37 watery
27 25 37 watery stuf
-20 -30 -3 wav
-20 -30 -3 wav at
-54 -13 -78 wave
13 31 -9 wax
1 4 -45 waxy
265 169 146 way
4 14 -50 way and
-22 -15 -12 way down
53 -12 -15 way for
7 72 69 way home
-41 -29 -21 way i
13 2 21 way more
-30 -5 -5 way my
30 -1 -39 way sinc
50 57 59 way that
-23 11 27 way to
-61 -22 -29 way too
32 -4 -19 way up
-76 -16 -11 way worse
121 317 265 we
87 79 45 we all
132 182 233 we be
44 39 60 we calcium
9 8 -30 we can
65 29 -17 we do
-40 -27 -22 we drink
-23 -18 -64 we get
77 59 57 we go
-4 49 132 we have
13 43 5 we let
-67 -26 -12 we lose
28 31 30 we put
-95 -62 -55 we ring
-37 -26 -22 we take
-179 13 -65 weak
-68 30 -37 weak and
5 12 24 weak by
-15 -6 -29 weak cant
18 42 -8 weak every
-18 -28 -19 weak from
-15 -3 -26 weak i
0 9 34 weak in
36 -2 -1 weak just
46 74 67 weak leg
1 6 45 weak littl
-45 -55 -21 weak never
3 -29 18 weak no
5 7 -27 weak over
18 13 -87 weak sinc
5 6 -70 weak than
-15 -21 -42 weak that
3 10 -22 weak when
-33 -10 -5 weak you
74 -44 -66 wean
-148 -96 -103 wear
13 -10 -22 wear a
-49 -42 -14 wear it
-24 -2 -14 wear my
-26 -32 -7 wear off
-7 -6 -40 weather
1 3 -31 weather forecast
21 12 3 web
-20 -21 -29 webmd
-89 -86 -106 websit
22 -8 -69 wed
-109 -27 -136 wedding
23 -24 -15 wedding in
14 49 -23 wedg
12 39 -13 wedg on
327 176 60 wednesday
55 56 -27 wednesday i
62 45 109 wednesday knee
25 21 34 wednesday my
-21 -14 10 wednesday the
33 28 41 weedkiller
516 409 12 week
-129 15 -46 week after
70 98 -68 week ago
49 7 -52 week along
-39 -20 -152 week and
47 -13 -3 week arm
95 7 -91 week back
24 -62 -44 week be
-21 -35 -10 week before
2 -6 27 week belly
68 28 6 week bp
2 -7 20 week by
-60 -22 -11 week calf
51 -35 -49 week cant
-52 -16 -5 week do
7 40 -5 week eyelid
-26 -42 -6 week five
-24 7 -13 week for
20 55 81 week four
25 54 45 week go
4 12 74 week hasnt
-45 -12 -2 week how
136 -31 -101 week i
-48 -70 -5 week in
2 4 -22 week into
106 63 114 week it
17 -1 -60 week its
1 43 115 week late
-25 -90 -151 week my
101 -83 26 week no
-71 -23 48 week not
-42 -67 -18 week nothing
11 -31 0 week now
64 25 -63 week of
68 30 -86 week old
10 -23 -9 week on
-61 31 -16 week one
-28 20 -69 week or
2 50 11 week postpartum
142 22 115 week pregnant
1 5 -41 week ring
19 83 80 week she
44 -51 10 week sinc
22 -32 -24 week start
48 69 -39 week temperatur
-39 -1 2 week that
76 58 62 week the
9 10 35 week ther
-110 -36 -13 week tomorrow
36 -35 -57 week wake
32 21 29 week what
0 3 23 week with
13 15 -47 week worse
164 268 -47 weekend
-60 -12 -44 weekend and
26 26 -63 weekend i
-86 -46 -43 weekend on
3 -1 -42 weekend she
-3 0 -24 weekend with
50 70 159 weekly
13 13 -21 weekly for
5 27 104 weekly methotrexat
46 35 32 weekly pil
24 5 -58 weep
-25 -56 -93 weigh
63 -42 -15 weigh myself
124 97 23 weight
-1 13 20 weight and
21 48 63 weight between
76 81 -12 weight on
2 10 -22 weight with
156 183 293 weird
54 121 -86 wel
-33 -31 -50 wel and
-20 -16 -26 wel as
106 69 114 wel be
-58 -25 -14 wel could
20 15 28 wel eat
64 65 71 wel for
30 -3 -11 wel i
22 26 44 wel it
49 44 42 wel just
8 3 -29 wel my
1 -3 22 wel the
91 61 -24 welly
12 13 35 welt
108 65 97 werent
37 -11 -6 werent ther
360 464 284 wet
-8 75 56 wet myself
13 17 -123 wet nappy
62 46 59 wet sand
87 64 27 wet the
66 53 74 wet through
6 8 56 wet towel
24 23 40 wet trouser
17 -42 -43 whack
-760 -489 -414 what
-76 -32 4 what a
-108 -34 -23 what about
-154 -118 -217 what be
-41 -49 -23 what can
48 63 58 what come
-58 -65 -56 what could
23 14 10 what day
88 41 18 what do
33 -35 -56 what else
53 43 20 what food
-18 -19 -29 what for
-39 -14 -20 what give
-65 -55 -61 what go
-40 -34 -60 what happen
-116 -73 -85 what have
28 33 28 what help
125 175 226 what i
-18 -13 -23 what if
-20 -20 -25 what illness
67 88 200 what it
-35 -24 -15 what lie
69 64 26 what look
-43 -38 -37 what might
-67 -56 -51 what muscl
13 5 21 what must
38 44 61 what my
-161 -128 -153 what now
6 8 39 what order
131 110 145 what peopl
-63 -41 -58 what point
45 40 27 what she
-41 -54 -39 what should
-18 -15 -26 what sit
-66 -20 -19 what sort
93 72 14 what stretch
-24 -22 -16 what tablet
-40 -45 -6 what temperatur
-24 -6 -12 what that
-158 -83 -76 what the
-8 16 24 what they
-55 -34 -34 what thing
-44 -35 -40 what to
-45 -61 -77 what would
-24 -23 -28 what you
-23 -17 -11 what your
-160 -101 -33 whatever
32 -7 -1 whatever it
-37 -23 -10 whatever my
-9 21 54 whatsoever
-22 -7 -11 wheat
-22 -7 -11 wheat bag
-3 -35 37 wheel
24 14 38 wheel with
104 52 95 wheez
-4 9 -38 wheezy
-288 -429 -296 when
-33 -27 -22 when a
41 -12 -16 when all
-25 -31 -40 when be
-60 -27 -22 when blood
-62 -60 -40 when can
18 -32 -40 when do
-29 23 103 when he
-56 -52 -37 when his
146 82 -122 when i
-25 -16 -7 when in
-4 -10 -39 when it
-60 -9 3 when my
0 -20 -10 when other
36 27 20 when pres
-54 -54 52 when she
-27 -20 -18 when should
-96 -85 -171 when the
1 -55 -34 when ther
50 60 87 when they
77 60 117 when we
-46 -30 -26 when wil
-18 -14 -54 when would
35 30 33 when you
78 58 70 when your
13 -131 -98 whenever
57 -79 15 whenever i
15 3 -43 whenever she
-47 -30 -52 whenever the
11 87 -43 wher
18 -34 -5 wher a
-144 -62 -51 wher do
21 9 29 wher his
153 171 50 wher i
-46 -19 -9 wher it
1 5 -77 wher my
-19 -16 -20 wher on
38 35 -60 wher she
-18 2 59 wher they
92 55 78 wher youd
-51 14 32 whether
16 20 11 whether banana
-26 -4 -27 whether it
-44 -36 -40 whether one
-21 -15 -8 whether the
-498 -473 -235 which
-30 -42 -20 which artery
23 15 19 which banana
22 6 9 which be
-20 -23 -26 which bit
-71 -2 -1 which calf
-49 -37 -27 which condition
35 7 19 which day
-20 -20 -34 which drink
-36 -36 -51 which food
-28 -13 -9 which fruit
14 10 46 which i
22 13 -5 which isnt
-84 -62 -51 which muscl
6 9 37 which my
34 17 98 which of
-110 -120 -70 which one
-33 -10 -5 which should
-70 -5 -3 which stretch
-25 -4 -10 whichever
46 67 123 while
-39 -48 -58 while i
-20 -27 22 whimper
11 17 44 whiplash
-19 -31 -23 whisk
32 38 29 whisky
64 -11 -31 whisper
63 -6 34 whistl
-10 7 38 whistl and
116 169 166 white
51 76 114 white and
33 46 80 white as
0 -43 -36 white in
35 39 4 white mark
-133 -111 -174 white spot
-34 6 5 white then
14 -27 -12 whitsun
-313 -224 -212 who
2 5 -74 who and
-56 -87 -95 who be
3 -14 -26 who cant
-24 -15 -13 who could
-25 7 10 who do
-22 -9 -15 who found
3 18 38 who give
57 55 60 who i
-35 -13 -17 who make
-7 22 26 who read
-65 -56 -49 who should
-43 -50 -54 who won
-28 -38 -23 who wont
-16 -13 -23 who would
-29 -21 -11 who write
79 95 57 whod
-6 38 42 whoever
-7 22 26 whoever write
-38 -9 195 whole
58 -1 -1 whole academic
-40 -7 -11 whole arm
42 5 105 whole body
42 34 46 whole bottl
-49 -15 -6 whole day
50 42 84 whole family
-17 -11 -26 whole grain
-22 -11 -83 whole hous
17 22 36 whole left
-22 -4 -6 whole limb
22 -16 -13 whole of
32 10 25 whole right
21 5 60 whole side
-37 32 -29 whole thigh
25 4 22 whole time
19 19 27 whole undercarriag
-22 -16 -12 whoop
11 22 9 whoosh
-647 -617 -567 why
-64 -62 -52 why be
-45 -30 -21 why cant
-200 -149 -103 why do
7 13 21 why her
-23 -10 19 why i
15 12 25 why me
34 39 -16 why my
-4 23 -8 why not
-57 -45 -37 why she
50 52 -2 why they
-73 -55 -52 why wont
-28 -27 -28 why would
-47 -58 -31 wi
-42 -2 -68 wide
-14 -5 -45 wide awak
-13 -13 -21 wider
25 -60 -69 widespread
-130 -46 -53 widespread kind
171 -1 -1 widespread twitch
4 9 34 width
69 51 128 wife
6 -6 24 wife and
43 51 70 wife be
48 42 52 wife go
38 32 40 wife have
-51 0 3 wife in
-36 -201 -167 wife say
-38 -37 -39 wife tale
-44 -18 -43 wife think
47 52 -4 wify
3 23 75 wiggl
-31 -22 -10 wiggl and
35 23 -7 wiggl everything
4 10 44 wiggl the
-398 -356 -149 wil
-14 -11 27 wil a
52 -18 -8 wil be
115 78 102 wil do
32 27 28 wil eat
37 18 25 wil go
-30 -14 -24 wil have
-236 -208 -236 wil i
-229 -148 -77 wil it
23 15 13 wil kil
7 11 37 wil leave
-61 -57 -52 wil my
-27 -11 -11 wil never
-87 -14 -5 wil not
-44 -40 -25 wil only
-30 -30 -46 wil sound
-1 2 23 wil stretch
-42 -18 -21 wil that
-122 -82 -62 wil the
-115 -66 -103 wil they
20 26 46 wild
-16 -2 -48 win
-107 -79 -40 winc
19 16 31 wind
22 -4 41 window
-34 -32 -28 window and
41 54 68 windowsil
127 -24 -117 wine
4 38 -31 wine a
-22 -34 -35 wing
-14 -15 -21 wing the
-43 -62 -8 wink
-101 -50 -16 wink at
3 -131 -98 winter
2 43 118 wip
34 18 36 wip after
-22 -33 -35 wip out
50 29 74 wip someone
76 95 56 wipe
-43 -14 6 wipe i
25 45 -62 wir
-22 -9 -14 wire
-60 -59 -127 wisdom
-60 -59 -126 wisdom tooth
-31 -26 -26 wise
93 66 95 wish
87 101 127 wish the
11 -40 -27 wish to
58 189 61 with
18 -81 -108 with a
-46 -24 -24 with all
19 77 40 with an
-109 -98 -63 with any
6 52 37 with arm
22 15 56 with bad
-30 -6 -6 with blood
-1 23 -6 with both
-78 -23 -18 with chest
67 75 87 with clot
-22 -35 -48 with cramp
41 34 1 with each
9 -65 -36 with em
-28 -38 -23 with embrocation
14 8 45 with every
2 5 28 with fever
-61 -59 -51 with fibro
-61 -86 -85 with fibromyalgia
22 18 -10 with fluid
31 -11 -5 with food
27 28 -10 with hand
26 58 81 with his
32 64 -95 with it
-21 -11 -15 with laughter
-126 -70 -50 with leg
32 38 64 with lockjaw
-31 -29 -23 with magnesium
165 150 155 with me
28 5 -16 with meningitis
-24 -15 -9 with more
-40 -14 -14 with muscl
65 147 174 with my
-2 6 -36 with new
-95 -42 -22 with no
22 11 -1 with one
10 13 22 with out
33 24 53 with peopl
16 21 37 with pil
-9 -20 -13 with pneumonia
-31 -24 -13 with rage
109 -13 -7 with rest
-37 -34 -17 with restles
4 11 -35 with shake
47 41 91 with shiver
-63 -24 -49 with someone
-158 -87 -94 with spasm
-16 8 45 with sweat
25 12 -7 with temperatur
58 38 16 with that
51 -82 -6 with the
34 27 28 with their
6 -20 -26 with them
201 165 226 with thes
18 29 51 with this
22 -5 -2 with thos
-30 -12 -15 with twitch
3 39 -3 with walk
5 -6 -38 with water
-148 -54 -37 withdrawal
-140 -55 -73 within
-97 -30 -12 within the
-7 13 -24 within two
-149 -241 -93 without
-80 17 79 without a
148 -25 -17 without any
-28 -20 -22 without ask
-42 -65 -27 without be
151 -10 -4 without diet
-33 -22 -18 without examin
3 -1 -68 without feel
0 0 -44 without help
-26 -7 -10 without hurt
-40 -40 -32 without insuranc
-42 -29 -36 without it
13 53 134 without know
-60 -48 -15 without look
34 48 41 without mask
116 136 122 without me
-18 -39 -20 without mean
-27 -5 -18 without my
10 27 43 without notice
-17 -23 -25 without tell
13 36 2 without the
68 -31 -21 without try
9 2 25 without warn
24 -18 -30 wob
21 10 11 wob sinc
-63 -62 -104 wobbl
-65 -48 -40 wobbl when
-60 -40 -20 woman
-63 -36 -9 won
-50 -54 -64 won the
-38 14 18 wonder
-21 -12 -16 wonder about
25 41 58 wonder if
-40 -17 -25 wonder what
4 3 28 wonky
194 250 184 wont
52 56 63 wont answer
80 86 109 wont be
72 50 13 wont bend
-40 -8 10 wont clear
18 18 62 wont clos
29 19 -34 wont cock
43 51 -66 wont come
-54 -42 -29 wont die
64 47 29 wont do
-35 -26 -23 wont drink
5 -21 -18 wont eat
26 21 92 wont feed
1 10 32 wont fit
-119 -122 -149 wont go
23 30 39 wont have
-81 -54 -38 wont keep
-84 -70 -3 wont latch
-27 -15 -13 wont let
-48 -20 -12 wont lie
5 13 -34 wont lift
77 58 93 wont look
-27 -30 -40 wont move
-73 -55 -52 wont my
38 38 99 wont open
33 55 -29 wont pinch
10 6 -124 wont put
-75 -15 -30 wont quit
12 26 41 wont see
35 34 -20 wont shut
-15 4 107 wont stop
30 46 57 wont straighten
-109 -50 -37 wont suck
5 15 21 wont swallow
11 14 25 wont take
-41 -45 -28 wont touch
-15 -4 -38 wont use
40 46 94 wont wake
40 30 -29 wont walk
24 84 170 wood
-32 6 16 wood and
-46 -57 2 wool
-9 39 -20 woozy
253 342 377 word
44 52 61 word and
153 71 102 word at
-5 29 50 word be
80 78 91 word come
-50 -32 -45 word for
7 -26 -30 word have
41 37 46 word i
-2 -40 -18 word in
-44 -23 -30 word mean
-99 -29 -22 word of
24 47 -15 word out
33 28 29 word salad
2 22 18 word so
90 118 141 word then
-75 -41 -71 word with
23 -134 52 work
-33 -30 -26 work a
54 1 40 work and
-14 -36 -17 work cant
-40 -2 -2 work have
63 64 59 work he
-13 -20 -11 work if
33 8 -6 work in
-48 -39 -45 work now
-48 -38 5 work on
83 67 76 work out
0 -19 -34 work sinc
3 -2 -27 work the
76 -48 -15 workout
24 17 59 workout be
-50 -26 -24 world
-6 -17 -33 world cup
-18 -23 -64 worm
-90 -50 -78 worn
-39 -19 -32 worn off
-26 -17 -30 worn out
-67 -38 32 worry
20 3 -7 worry about
-22 -51 -110 worse
50 36 -10 worse by
37 42 62 worse every
6 4 -23 worse for
17 28 -55 worse lie
-113 -19 -32 worse than
50 60 78 worse when
-28 -3 -2 worsen
52 33 -4 worst
19 15 26 worst head
70 73 97 worst headach
-25 -12 -5 worst i
24 32 46 worst of
8 25 -74 wort
31 81 90 worth
-44 -26 -58 worth a
-78 -53 -52 worth it
2 10 -36 worth mention
-23 -20 -31 worth the
-51 185 249 would
-207 -166 -153 would a
62 63 60 would anyon
434 455 452 would be
-40 -12 -18 would cut
313 219 264 would do
-44 -24 -29 would eat
-16 -6 -22 would either
43 39 37 would finish
5 14 24 would get
-20 -15 -73 would go
127 77 98 would happen
-40 -11 20 would have
-24 -16 -13 would help
-34 -10 -15 would her
-50 -48 -90 would i
104 127 100 would it
-21 -8 -16 would just
-153 -253 -213 would like
-60 -37 -52 would look
-40 -10 -8 would more
2 -26 -7 would never
-17 11 24 would not
53 52 39 would notice
-30 -27 -7 would one
-38 -18 -15 would only
2 9 36 would put
39 -53 -35 would rather
48 23 48 would say
31 26 30 would sooner
-23 -12 -15 would take
-61 -49 -31 would tell
-90 -84 -75 would that
-28 -18 15 would the
-18 -13 -23 would they
43 27 43 would you
44 36 103 wouldnt
-33 -16 11 wouldnt be
-6 -35 -2 wouldnt do
33 -18 -23 wouldnt say
30 36 18 wound
63 71 151 wrap
8 3 27 wrap in
15 -81 -83 wreck
48 -11 -3 wreck my
-68 -37 30 wriggl
-20 -4 -10 wriggl under
10 28 37 wring
28 59 -282 wrist
2 5 22 wrist but
28 31 -103 wrist just
1 3 -21 wrist or
-40 -22 3 wrist plaster
13 11 -48 wrist stil
-15 0 21 wrist stretch
6 6 -73 wrist up
75 160 137 write
-50 -43 -59 write a
-2 4 21 write and
-9 -27 -23 write down
-25 -15 -4 write it
111 105 122 write letter
-97 -54 -75 write me
23 38 45 write my
73 113 150 write the
-2 23 -41 write to
-2 0 22 writer
3 4 26 writer cramp
-108 -124 -101 wrong
-31 -17 -14 wrong chat
48 32 -27 wrong way
-1 -8 -106 wrong with
-102 -79 -72 x
-45 -43 -25 x ray
38 12 46 x10
19 76 45 xanax
3 33 -1 xanax bar
-22 12 13 xbox
3 -26 -20 xma
-14 -55 -48 y
-62 -40 -22 y and
106 -31 -14 ya
21 -6 -5 yard
44 46 0 yawn
-128 -175 -308 year
-25 -9 -10 year after
-37 -113 -49 year ago
208 -169 -56 year and
25 3 49 year but
43 4 -10 year doctor
-3 30 58 year have
10 -38 22 year i
115 -1 -52 year in
-33 -25 -14 year it
-50 -30 -21 year later
48 -20 -10 year my
71 -1 0 year never
-18 -27 -10 year no
2 -30 5 year now
-68 -13 -57 year of
188 23 65 year old
30 35 4 year on
-57 -8 -3 year one
17 -27 -38 year or
10 23 -21 year sinc
-12 7 30 year so
-25 -7 23 year the
2 49 13 year this
9 63 30 year two
-34 -1 -1 year what
-28 -1 -1 year would
-119 -40 -67 yel
-39 -24 -14 yel with
88 46 -174 yellow
31 33 -6 yellow this
114 75 6 yelp
-145 -138 39 yes
1 12 53 yes no
-29 -41 -5 yes on
-48 -60 -27 yes or
132 379 -257 yesterday
-51 -53 -9 yesterday 3
112 75 110 yesterday after
-8 -20 -10 yesterday afternoon
21 4 -42 yesterday and
53 36 31 yesterday cant
24 21 -20 yesterday deep
45 50 156 yesterday evening
-40 -22 3 yesterday finger
-9 -6 -39 yesterday get
10 14 -44 yesterday hand
21 17 84 yesterday he
48 111 31 yesterday i
59 54 -10 yesterday in
52 81 20 yesterday morning
3 30 5 yesterday my
-61 -50 -48 yesterday no
4 3 -62 yesterday not
59 39 70 yesterday she
16 7 -67 yesterday the
18 24 2 yesterday today
-14 -3 -23 yesterday too
90 66 -8 yesterday with
265 122 42 yet
-16 -21 -11 yodel
-28 -19 -17 yoga
-38 -9 -15 yoga class
-23 -19 -39 yoga or
81 60 75 yoga pose
-30 -12 -197 yoghurt
-15 -15 -76 yoghurt and
-74 6 107 you
-60 2 -7 you about
-22 -25 -24 you ache
-39 -23 -24 you achy
-59 -50 -56 you and
-110 -53 -26 you ask
252 111 96 you can
-30 -12 -18 you cant
12 23 27 you card
73 55 76 you catch
-4 -21 -20 you could
46 29 26 you for
33 -37 -40 you get
74 69 86 you have
68 67 73 you help
-21 -8 -15 you i
146 143 203 you just
102 78 89 you know
-22 -7 12 you like
-55 -27 -15 you mean
34 -8 1 you name
-35 -7 -4 you notice
-21 -12 -15 you only
-25 -17 -15 you or
-84 -73 -59 you out
26 26 11 you pres
3 2 -21 you rate
18 12 38 you recommend
-36 -40 -41 you right
-28 -42 -8 you say
-38 -18 10 you so
26 32 53 you start
-19 -12 -23 you take
207 85 99 you tell
0 -3 -27 you think
-53 -48 -51 you to
9 18 31 you touch
-23 -7 -12 you when
33 36 25 you wil
-49 -21 -39 you wipe
23 32 25 you wont
53 48 59 you word
13 1 67 youd
-2 -6 -40 young
-102 -151 -49 your
22 10 15 your advice
-35 -20 -24 your answer
-44 -27 -46 your arm
-19 -26 19 your articl
79 59 73 your back
-40 -19 -24 your bot
-54 -5 -3 your calf
-22 -11 -9 your eyelid
12 7 21 your face
2 -34 -24 your hand
91 65 77 your heart
-23 -19 -39 your instruction
-71 -31 -41 your leg
94 56 79 your lip
67 -18 -19 your list
-53 -24 -21 your muscl
-47 -21 -31 your my
4 10 56 your neck
92 25 77 your page
60 36 29 your rule
-14 -24 -61 yourself
-16 -21 -19 yourself and
219 153 191 z
-28 -89 -70 zap
-1 28 17 zap by
-56 -27 26 zero
-89 27 44 zigzag
-22 -17 -16 zinc
7 5 28 zing
18 21 2 zip
24 -6 -4 zoloft
77 -53 -48 zomby
110 -4 -6 zomby at
-3 -28 4 zone
-35 -29 -23 zoo
-11 -10 -30 zoom
-13 47 0 zopiclon
-44 -27 -35 zumba
-35 -21 -26 zumba and
"""
