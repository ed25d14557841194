"""Weights of the second net, written by ``python -m evals resemblance``. Not to be edited by hand."""

BIASES = (-5.19, -5.142, -4.774)
THRESHOLDS = (1.418, 0.764, 0.148)
# One line a feature: its weight in hundredths for each level, then the feature. Text, because Python reads
# a long text at once and would compile a long table entry by entry at every start.
TABLE = """\
21 60 -15 1
-81 -78 -33 1 day
71 72 -29 1 sugar
130 81 110 10
53 20 20 10 day
49 37 75 10 minut
74 33 -38 10 week
47 35 47 100
-42 -43 -11 102
29 37 59 108
-10 -52 -10 11
-9 -20 29 12
17 22 52 12 of
11 -13 -33 13
-4 -27 -10 13 year
56 35 89 139
34 113 120 14
86 70 -10 14 hour
2 38 73 14 month
69 101 40 15
23 43 -7 15 minut
17 33 47 15 year
51 22 0 150
53 74 -15 152
75 87 201 16
32 16 -44 17
91 169 159 18
56 170 159 18 month
34 -58 -25 19
181 200 9 2
-22 -12 -3 2 and
27 161 97 2 day
-14 -21 -10 2 hour
-12 -21 -4 2 litr
36 50 47 2 month
41 -9 -31 2 week
55 79 99 2 year
-23 61 107 20
16 71 55 20 in
22 34 52 20 minut
-52 -57 -18 20 week
-58 22 26 20 year
81 -1 33 200
-25 -29 -30 2009
-66 -7 -8 2010
-56 -14 -32 2015
-88 -46 -17 2016
76 -2 -2 2021
-5 -58 -38 22
29 73 -1 24 hour
39 25 68 24 paracetamol
-119 -111 -122 25
-14 47 -48 28
-8 55 -42 28 week
-63 -53 -76 29
48 40 97 3
-133 -14 2 3 be
6 95 17 3 day
65 28 -7 3 every
48 -16 -16 3 month
-81 -58 -35 3 rd
60 46 67 3 time
40 45 48 3 year
37 200 246 30
-5 -17 -38 30 minut
-30 -12 -7 30 second
20 178 218 30 week
-51 -56 -105 31
16 9 -49 31 week
15 13 72 32
43 132 -27 33
27 29 35 33 degre
16 104 -62 33 week
32 40 -36 34
18 18 -79 34 week
90 79 42 35
-82 44 104 36
-90 35 46 36 week
55 86 155 37
55 86 155 37 week
17 26 -54 38
22 49 164 39
79 138 203 4
43 31 38 4 a
29 4 88 4 day
49 96 61 4 mg
-66 -18 -3 4 month
41 -9 -4 4 week
26 34 -17 4 year
23 21 129 40
18 35 40 40 minut
8 13 33 400
57 36 22 41
-81 -51 -36 48
131 29 81 5
-20 -1 13 5 a
8 -21 6 5 day
66 30 53 5 week
3 7 -34 5 year
135 141 82 50
10 1 23 500
0 4 40 58
39 177 210 6
57 65 78 6 be
16 71 55 6 month
-55 33 4 6 week
-58 -75 -25 60
6 62 -7 600
6 62 -7 600 a
15 17 -23 61
46 -17 27 68
-42 2 20 7
35 71 75 7 month
43 41 27 7 week
3 -5 -56 7 year
22 -26 -33 70
37 42 -4 71
11 20 -8 72
34 6 -51 74
49 36 -31 75
7 61 52 79
56 62 -150 8
-32 -25 -27 8 and
13 -9 32 8 day
31 46 73 8 minut
4 36 3 8 month
53 54 -124 8 week
-14 -12 -33 80
11 50 -53 81
57 16 -54 9
-18 -49 9 9 day
-48 -13 -35 9 have
11 14 -40 9 hour
52 10 -25 9 week
-11 -16 -21 90
93 54 -10 95
66 83 -9 96
116 228 247 @abdomen
150 36 139 @activity
24 40 187 @adayhigh
95 86 -107 @agodays
126 238 -146 @agolong
116 174 259 @agonow
102 23 0 @alcohol
48 90 76 @allergen
7 -76 -178 @als
118 -221 -143 @arm
40 77 135 @ascending
113 185 182 @back
466 545 234 @badlab
13 13 39 @badweak
-11 139 226 @barely
596 92 -96 @begunafter
256 184 140 @belly
25 26 38 @belongs
277 291 365 @bite
140 250 187 @bladder
356 473 536 @blind
365 368 416 @blue
235 250 86 @blurred
144 44 6 @bodypart
129 203 205 @bowel
173 152 24 @bphigh
490 496 446 @breathe
399 413 404 @breathless
760 803 949 @breathtrouble
80 117 159 @burnmouth
267 190 234 @calf
-33 -6 -16 @cancer
-85 -117 -31 @cannedfood
273 225 138 @cant
48 87 21 @cantmove
425 527 485 @chest
365 416 652 @chesthurt
405 467 327 @child
155 160 252 @childmed
361 325 283 @choking
259 241 155 @clot
134 242 159 @clotrisk
327 343 330 @co
590 628 735 @collapse
462 525 714 @confused
209 85 179 @confusednot
341 123 168 @constant
648 -316 -134 @daily
280 312 263 @dangerlab
148 257 196 @darkpee
361 333 -93 @days
216 217 171 @diabetes
-58 132 82 @dizzy
307 382 -36 @double
197 177 344 @dribble
341 319 172 @droop
471 454 496 @drowsy
-97 17 107 @eating
44 46 83 @epipen
440 130 83 @everywhere
97 27 38 @exertion
33 -46 2 @eye
301 370 342 @face
315 359 301 @facefail
427 514 223 @fever
386 484 296 @feveronly
207 213 288 @floppyinfant
212 247 111 @fluidloss
153 131 223 @glass
149 134 157 @goodbye
157 -246 -298 @gradual
84 109 9 @harder
180 293 269 @hardto
294 364 65 @head
125 228 388 @headache
240 257 67 @headknock
144 156 232 @heldthing
95 92 176 @hightemp
129 185 -182 @hives
71 100 159 @hot
37 61 58 @hypothermic
339 333 353 @immuno
246 394 360 @infant
-149 -107 12 @infection
430 404 353 @ingest
-4 42 57 @kidney
621 -419 -396 @lasting
244 329 528 @leakage
82 -131 -161 @leg
540 532 531 @lethal
139 191 258 @light
125 98 85 @lighthurts
70 -28 -217 @limb
457 570 290 @limbfail
419 156 141 @limbnumb
315 296 468 @lockjaw
368 -284 -272 @long
356 359 485 @manytablets
356 131 -125 @medword
287 285 238 @move
8 32 -163 @musclepain
96 78 145 @mushroom
63 90 -62 @narrow
11 -48 17 @neurolep
126 -232 -294 @newmed
122 -50 -137 @no
57 86 129 @notbreathing
45 53 111 @notsweating
374 604 401 @now
372 344 506 @numb
107 200 366 @numbonly
341 421 154 @onesided
40 124 136 @opioid
182 232 -239 @overdays
285 316 315 @overdosesign
-8 134 -24 @pain
432 353 285 @painkiller
279 368 269 @palp
70 171 249 @pillword
565 213 203 @places
-423 -311 -192 @pmr
583 575 645 @poison
45 94 -47 @potassium
276 249 -62 @preeclampsia
188 308 159 @pregnant
155 175 193 @pupil
164 166 252 @purplespots
88 122 228 @radiates
15 123 52 @rash
112 201 -84 @rashdrug
84 331 -68 @recent
299 436 191 @redhot
71 173 60 @resolved
-59 79 199 @rigid
212 279 272 @saddle
282 -566 -372 @season
-60 7 -102 @sedative
608 667 660 @seizure
27 9 63 @seizurelike
285 226 242 @self
348 311 289 @sepsissign
389 206 84 @serodrug
547 578 628 @severe
27 9 63 @shaking
75 124 213 @shocked
316 302 116 @side
112 115 106 @sidefail
397 -235 -169 @slow
401 231 214 @slur
678 567 627 @slurred
113 194 79 @speak
33 71 108 @speechodd
134 177 191 @spray
247 442 -222 @statin
17 136 -71 @steroid
78 81 137 @stiffneck
297 255 173 @stoppedtaking
62 147 98 @stroke
228 179 221 @sudden
246 227 223 @swallow
353 251 322 @swallowtrouble
610 647 377 @sweaty
391 475 244 @swollen
88 -175 -96 @systemic
193 110 -9 @task
217 173 273 @temple
285 255 -94 @thinner
199 229 295 @throat
126 213 323 @thunder
182 218 256 @tightness
328 250 159 @tingle
249 183 281 @tongue
-7 56 33 @toomany
298 268 47 @toxauto
1 47 42 @toxsigns
43 -52 -15 @trauma
-366 -225 -206 @trigger
-97 -455 -357 @twitch
166 -139 -175 @twitchlike
111 201 -61 @under3m
328 13 96 @unexplained
219 244 345 @unresponsive
6 186 -226 @unseen
280 293 407 @venom
213 173 371 @vision
218 265 130 @vomit
289 368 318 @wanttodie
426 -136 74 @wasting
472 566 425 @weak
176 493 145 @weekday
118 491 141 @weekspregnant
38 118 100 @white
116 266 56 @withdrawable
440 381 378 @wont
-169 -162 -51 @worried
274 75 -50 @worse
631 616 389 @wound
31 27 10 a
-65 -67 -19 a 10
-42 -48 -31 a baby
-79 -56 -31 a bag
4 1 -23 a bal
15 26 -5 a balloon
-19 -12 -72 a banana
17 16 37 a bang
22 44 -36 a bat
-52 -26 -18 a bath
-8 7 -49 a belly
57 97 113 a belt
19 26 41 a bet
-5 6 -20 a big
89 -20 -191 a bit
34 36 63 a bite
15 20 -79 a blind
-20 -28 -27 a blood
97 95 184 a board
90 49 131 a bottl
-36 -24 -27 a brain
-61 -38 -12 a bruis
-31 -49 -83 a bug
20 19 -113 a bump
35 29 -10 a bunch
55 47 11 a button
-27 -14 -54 a camera
40 48 68 a carer
-24 -12 -12 a charley
-22 1 18 a child
4 2 -88 a claw
0 3 -25 a clot
-64 -76 -81 a coin
-52 -8 -95 a cold
-22 -12 -18 a common
-5 -6 -28 a cough
42 -16 -19 a coupl
-67 -26 -7 a cramp
19 23 36 a cricket
15 19 30 a crush
-33 -44 -45 a ct
62 51 -27 a cup
36 35 -7 a cupboard
10 18 64 a curtain
8 10 42 a dare
24 15 -19 a day
-13 -12 -72 a dead
4 7 22 a deep
98 -4 -6 a dent
-26 -2 -2 a desk
34 39 52 a different
-63 -58 -40 a diuretic
-122 -121 -122 a doctor
73 77 86 a dose
-16 -29 -35 a down
40 -82 -30 a dozen
32 -28 -56 a dribbl
52 68 63 a drink
17 42 81 a drop
-30 -16 -11 a drug
12 22 94 a drum
-128 -51 -37 a e
8 58 92 a fall
26 16 -62 a feed
-30 -8 -19 a fenc
-72 -93 -224 a fever
258 95 -59 a few
16 28 37 a film
31 60 18 a finger
121 54 74 a fish
-25 -36 -18 a fist
121 84 218 a fit
-20 -7 -3 a flicker
-67 -50 -16 a flutter
98 66 90 a fork
92 -38 -85 a fortnight
4 3 21 a fraud
22 -9 8 a friend
106 -32 -21 a ful
28 -61 -64 a funny
-124 -54 -34 a girl
11 5 49 a glass
13 19 32 a glov
68 10 35 a good
65 61 57 a grap
13 13 30 a grey
70 46 -33 a half
-37 -11 -7 a hand
39 46 43 a handful
15 24 -17 a hangover
-5 -23 -9 a head
8 19 -41 a headach
-58 -77 -76 a heart
-28 -26 -34 a heat
80 82 99 a high
-75 -73 -78 a hors
-45 -24 -9 a hot
-10 -10 -69 a jab
-10 -33 -32 a jerk
4 -12 -46 a joke
-49 -48 -19 a jumpy
-57 -31 -53 a kerb
12 9 -23 a kettl
21 51 -26 a key
7 7 23 a kitten
7 18 29 a knee
-52 -20 -15 a knot
37 50 57 a lad
1 27 61 a ladder
77 58 60 a laundry
25 28 63 a leaf
60 -2 9 a line
-70 -107 -61 a littl
-14 -41 -59 a long
78 82 73 a lorry
-21 -30 -61 a lot
41 54 62 a lovely
43 43 58 a m
24 16 -4 a marathon
-38 -42 -53 a massag
-47 -61 -42 a meningioma
12 22 14 a mes
-13 -15 -21 a metabolic
-89 -65 -94 a minut
21 -28 -89 a month
-15 -25 -9 a movement
11 49 54 a muscl
55 41 19 a nail
6 7 35 a nap
-69 -41 -14 a nasty
-26 -20 -22 a nerv
77 5 69 a new
-16 -23 -31 a newborn
40 -13 -32 a night
-5 -24 -12 a nightmar
7 13 -54 a normal
12 14 34 a nosebleed
-19 -25 -24 a novel
24 -27 -14 a nudg
5 -23 -6 a numb
-5 -5 -54 a nurs
-51 2 -54 a pain
4 36 20 a pee
76 65 59 a person
41 -21 5 a phon
-27 -22 -30 a physical
-10 -20 -16 a physio
-35 -53 -18 a piec
-28 -20 -18 a pil
-121 -99 -46 a pint
20 23 51 a pirat
-44 -46 -19 a plan
36 53 80 a plank
74 68 86 a problem
-29 -21 -16 a professional
-24 -25 -25 a programm
-9 24 -15 a proper
-28 -21 -27 a pt
-36 -27 -47 a pub
-83 -20 -20 a pul
28 60 71 a puls
23 78 103 a rag
81 84 98 a rash
-35 -47 -42 a real
12 43 28 a really
-46 -82 -43 a reason
14 29 -68 a red
1 4 -32 a round
62 119 149 a row
-43 -45 -27 a rub
-21 -31 -14 a run
3 6 39 a rusty
16 42 42 a scan
28 80 38 a second
2 12 66 a seizur
15 12 32 a sentenc
4 8 -39 a shad
-2 3 29 a shadow
-13 -32 -31 a sheet
114 141 133 a shock
3 6 -69 a sick
-139 -124 -81 a side
-14 -20 -18 a sign
-15 10 -45 a sip
-51 -44 -35 a smartwatch
24 45 23 a sore
2 -48 -28 a sort
-38 -2 -21 a spasm
-24 -9 5 a spider
15 -2 23 a spin
23 36 31 a split
46 40 122 a spoon
44 47 -38 a squat
-7 -17 107 a stab
25 3 -13 a statin
-30 -25 -34 a stent
23 34 -8 a stick
-37 -15 -75 a stiff
-28 -36 -18 a stitch
83 -52 -31 a ston
-18 -24 -12 a string
9 38 69 a strok
117 111 121 a sudden
11 31 33 a tack
14 24 -13 a tattoo
-55 -16 -7 a teenager
42 18 -138 a temperatur
-34 -1 0 a ten
21 -23 -17 a term
2 34 -6 a tetanus
-81 -50 -50 a thing
-21 -8 -12 a tic
16 -16 -115 a tick
-43 -47 -34 a tickl
-10 -39 15 a tight
114 133 148 a time
10 30 -32 a tiny
80 93 114 a train
-20 -28 -34 a tranquilizer
-4 26 -9 a trap
9 12 43 a tree
63 -10 -6 a tremor
-38 -31 -24 a tub
-30 -18 4 a tumbl
88 67 97 a tumbler
-87 -55 -37 a tumour
-264 -157 -110 a twitch
1 2 -96 a two
-67 -62 -30 a uti
64 97 99 a vice
-7 16 60 a virus
-35 -26 -28 a vitamin
10 13 21 a way
-150 -163 17 a week
35 70 79 a weird
23 27 -28 a wet
80 24 67 a while
51 54 57 a whole
-62 -43 -41 a word
10 11 23 a worry
203 -14 -61 a year
64 -11 -10 a zomby
24 -1 -90 able
37 10 -80 able to
-14 -14 -25 abnormal
17 -17 -30 about
38 29 51 about 20
12 -6 -57 about 5
40 -55 -39 about a
-36 27 81 about an
-10 14 -46 about and
49 40 36 about caffein
-77 -75 -66 about calcium
4 -23 -9 about easter
67 36 -15 about eight
50 76 85 about end
7 11 39 about food
32 17 32 about four
-39 -15 -72 about it
-83 -64 -71 about magnesium
14 27 31 about me
-82 -43 -54 about muscl
-55 -57 -70 about my
-43 -13 -11 about or
43 45 47 about six
-34 -7 -3 about stres
9 21 -46 about ten
73 84 88 about that
-9 -28 4 about the
-22 -35 -35 about this
19 15 -35 about thre
-12 6 35 about to
-43 -18 -26 about twitch
38 0 -29 about two
-42 -25 -13 abov
32 52 57 abov and
-39 -56 5 abov my
14 14 -59 abov the
-24 -14 -14 abs
-41 -45 -41 absolut
83 -1 -1 academic
42 91 131 accident
-88 41 -173 ach
-6 -24 -17 ach after
-10 -16 -26 ach all
-30 -33 -18 ach and
18 33 53 ach no
-35 -50 -22 ach part
164 146 -47 ach when
-52 -104 -164 ache
31 64 50 ache all
21 -37 -32 ache and
0 24 -7 ache as
1 18 56 ache have
21 -10 -71 ache in
-79 -67 -109 achy
-1 -40 -13 achy and
-90 -109 -179 acid
38 69 -65 acros
10 -1 -48 acros both
-3 35 -39 acros the
66 23 85 act
32 28 44 act normal
-50 -3 -3 act up
-31 -31 -25 activ
179 -21 -23 activity
54 73 52 actual
15 -15 -33 add
108 128 235 adder
5 7 25 adder get
-18 -19 -26 addictiv
12 21 108 addison
10 11 34 addres
-23 -94 -120 adhd
23 16 25 admin
-10 -85 -68 advice
-20 -7 -4 advisabl
-11 5 -36 af
-49 -45 -51 affect
-139 46 137 after
50 104 10 after 2
-34 -12 -5 after 5
135 75 107 after a
-7 -13 -42 after an
-42 -5 -2 after another
2 5 59 after covid
24 45 44 after dinner
4 -17 -32 after each
-65 -52 -53 after eat
-40 -8 18 after footbal
-11 7 -54 after four
-30 -12 -11 after give
101 -11 -26 after i
-57 -58 -25 after leg
232 178 196 after my
0 -20 -9 after night
33 28 15 after pil
-74 -1 -1 after pneumonia
61 136 -2 after start
-20 -21 -41 after stop
32 44 42 after ten
8 -21 -26 after that
-43 -59 -11 after the
-54 -72 -16 after two
6 53 75 after year
-10 13 84 afternoon
11 10 20 afternoon nap
196 129 266 again
-10 -20 -26 again after
65 -12 -20 again in
-44 -46 0 again now
-13 33 34 again on
-13 -18 -31 again what
-34 -19 -22 against
18 -40 -27 age
313 497 155 ago
14 38 22 ago after
12 21 -62 ago and
-1 3 -36 ago as
70 48 70 ago feel
6 7 -37 ago for
-4 -6 -23 ago half
-3 56 47 ago i
13 -6 -26 ago it
5 7 52 ago just
10 24 -111 ago my
5 10 39 ago now
-40 -43 -13 ago when
78 98 109 agony
-29 -10 -19 agre
-52 -28 -41 aint
174 178 237 air
-14 -32 -19 aisl
-18 -25 -15 alanin
251 255 261 alarm
6 13 -22 alarm and
131 133 139 alarm go
0 -24 -6 albuterol
-31 -21 -11 alcohol
20 49 -38 alert
-106 -30 -8 alik
326 333 335 aliv
156 163 126 all
5 6 -43 all afternoon
8 23 -8 all and
8 23 26 all back
42 51 66 all be
-58 -24 -56 all clear
1 2 -37 all come
27 -109 -14 all day
-51 -38 -15 all eat
-30 -13 -13 all feel
-38 -14 -25 all fine
61 61 74 all four
26 35 74 all get
-30 -60 -26 all go
13 45 -16 all good
-38 -15 -20 all hour
22 23 28 all in
22 -4 -3 all it
23 25 49 all just
92 97 105 all my
36 79 46 all night
20 16 -18 all normal
29 75 143 all of
4 -24 -16 all on
-13 -21 -15 all out
77 83 81 all output
67 111 25 all over
-39 -4 -7 all power
-44 -29 -23 all shivery
-35 -20 -46 all that
-67 -118 -161 all the
-50 -64 -56 all thes
-70 -119 -120 all this
3 7 31 all thre
67 83 115 all to
-85 -36 -12 all twitch
13 -30 -111 all week
-84 -18 17 all weekend
13 -65 -38 all year
-16 -51 -35 allergic
-16 -51 -35 allergic to
-30 -25 -15 allergy
56 125 -23 allopurinol
-72 -40 -34 allow
-22 -8 -7 almond
28 -3 -2 almost
-21 -17 -14 alon
-6 27 -104 along
-18 -20 -8 along with
-32 -19 -9 alphabet
150 64 43 already
14 -46 -15 alright
-87 -29 -107 als
17 -12 -88 als and
-49 -10 -8 als for
134 131 148 als i
-46 -16 -12 als in
-21 -7 -6 als yes
-56 -54 -12 also
44 46 41 also be
73 5 -3 also i
2 6 24 also my
-15 -23 -21 alter
-255 -294 -189 always
-40 -11 -8 always be
30 -17 -9 always cold
-120 -98 -46 always have
-10 -23 -8 always the
4 -43 -25 amazon
228 196 240 amitriptylin
103 31 77 amlodipin
11 9 34 amoxicillin
68 92 124 an adder
93 15 23 an all
-15 -14 -20 an anticonvulsant
-38 -26 -14 an appointment
-20 -15 -18 an eg
43 41 -1 an egg
8 -19 -34 an electric
-43 -57 -69 an electrolyt
67 58 79 an elephant
-6 -11 -39 an emergency
-38 -22 -26 an emg
-5 3 36 an erection
-12 -29 -3 an evening
-75 -30 21 an eye
109 -12 178 an hour
30 62 32 an inch
-56 -53 -54 an infection
-20 -11 -10 an inhaler
4 6 23 an injection
-19 -17 -21 an mri
-33 0 0 an old
-7 -13 -40 an operation
18 22 37 an oven
1 2 -77 an upset
322 324 167 and
-127 -77 -272 and a
-25 14 -44 and ach
2 2 -29 and ache
-20 -4 53 and again
2 5 -23 and all
82 77 66 and also
44 46 43 and answer
7 92 168 and arm
-26 -16 -89 and ask
-103 -65 -119 and back
-23 -16 -13 and banana
156 150 208 and be
-20 -43 -10 and belly
-19 -22 -16 and bend
-5 -6 -21 and bit
37 -18 -15 and blink
-116 -95 -73 and blue
22 28 65 and body
2 54 34 and both
18 7 23 and burn
-25 -23 -9 and by
-16 -61 -26 and calv
-40 -21 -19 and can
175 167 185 and cant
6 -5 -36 and chew
7 6 24 and clammy
-11 -61 -27 and cold
3 5 21 and come
-23 -10 9 and confuse
9 10 63 and cough
-31 -38 -15 and couldnt
-90 -46 -62 and cramp
73 -2 -2 and daily
2 18 -39 and dizzy
-3 10 28 and do
15 22 56 and doesnt
-54 -51 -34 and dont
17 -20 -6 and down
-65 -68 -67 and drink
8 -2 -27 and drop
-37 -27 -31 and eat
-58 -44 -61 and effect
-4 -4 26 and even
-45 -10 -4 and every
-29 1 1 and everyon
-49 -9 -68 and everything
20 27 -112 and eye
-17 -58 -118 and face
38 31 28 and fair
9 13 -24 and faulty
-51 -38 -90 and feed
11 -5 40 and feel
-23 -18 -11 and fibro
16 15 30 and fine
147 19 35 and finger
25 -47 -22 and first
40 51 -63 and flash
-44 8 -51 and flicker
32 53 60 and floppy
6 10 38 and food
-96 -79 -39 and foot
11 20 -97 and for
-61 -69 -25 and gabapentin
-8 -22 45 and get
4 10 57 and give
5 -66 -84 and go
45 47 44 and goodby
32 10 11 and googl
18 10 69 and grey
73 76 140 and hand
-68 -62 -35 and happy
28 23 17 and hard
66 74 68 and hasnt
136 157 310 and have
168 57 -34 and he
28 50 76 and heart
95 55 141 and her
-34 -74 -55 and hip
104 -19 60 and his
28 26 -7 and hit
104 111 -8 and hot
19 42 82 and hurt
37 50 83 and i
4 7 -22 and in
42 54 42 and isnt
79 26 116 and it
20 12 -8 and itch
131 -27 26 and its
21 38 -7 and jaw
-9 -44 -48 and jerk
25 65 77 and jerky
-23 -13 -5 and jolt
16 -45 -67 and jump
25 8 14 and just
-43 -41 -5 and kidney
57 77 -61 and knock
5 -3 27 and last
66 44 37 and leg
66 42 -13 and light
17 21 -34 and limp
69 44 110 and lip
9 30 -15 and littl
46 42 105 and lose
-54 -38 -24 and magnesium
-6 -4 -68 and make
20 17 -11 and may
27 69 102 and me
-62 -62 -52 and mineral
54 -31 43 and more
-78 -4 -44 and mouth
14 15 35 and muddl
-20 -14 -8 and mum
-2 49 -41 and muscl
198 158 276 and my
28 -32 -31 and neck
-6 -72 -57 and needl
4 19 58 and never
-14 -102 35 and no
35 49 2 and normal
-9 -30 49 and not
-80 -33 -28 and nothing
11 176 40 and now
12 11 20 and numb
41 19 -17 and number
133 -65 -105 and off
-76 -100 -39 and on
10 44 151 and one
121 111 137 and only
-20 -14 -9 and other
10 80 92 and over
16 -25 24 and pee
49 -1 -50 and pin
-87 -57 -65 and pink
-21 -12 -6 and poo
-69 -35 -12 and pour
11 35 56 and put
14 12 -74 and red
32 52 57 and reply
-11 -10 -30 and run
-160 -102 -17 and say
5 28 31 and scream
74 54 81 and see
12 17 69 and sex
210 208 64 and she
-59 -29 -14 and shoulder
24 28 55 and shout
19 25 15 and sick
30 -33 -74 and sinc
27 44 -21 and skip
13 8 -24 and slower
5 -40 -47 and slur
28 39 -24 and smiley
-35 -12 19 and so
-69 -26 -5 and some
-20 -17 -19 and something
5 62 -37 and sore
-132 -65 -68 and spasm
-68 -46 -15 and start
-80 -73 -55 and stay
14 -48 -31 and stiff
-60 -51 -10 and stop
-25 -35 -34 and stres
-49 -44 -68 and stretch
121 -13 -3 and stronger
14 11 -67 and sweat
-44 -32 -102 and sweaty
46 54 -33 and swell
-11 4 -41 and take
34 40 43 and talk
13 47 35 and tell
-31 -29 -6 and test
166 107 130 and that
65 35 110 and the
64 57 90 and then
52 69 62 and ther
-4 13 70 and thes
32 -4 65 and they
2 5 -20 and think
21 38 20 and this
21 21 41 and throat
-7 -7 -86 and throw
21 -45 4 and thumb
14 42 151 and tingle
70 33 49 and tir
30 43 12 and today
10 -44 30 and toe
-6 -51 -33 and tongu
6 5 21 and too
23 31 45 and tramadol
-31 -15 -10 and treat
-53 -2 -2 and try
-129 87 -93 and twitch
-1 62 15 and two
-3 15 -20 and wake
-28 -114 -91 and walk
-70 -87 -67 and want
-11 4 -24 and water
34 87 -12 and waterwork
17 65 -120 and weak
40 45 85 and wet
-56 -37 15 and what
-42 -11 -40 and when
-15 -4 -112 and wher
-49 -38 -33 and which
11 18 27 and wil
-176 -146 -143 and wont
3 -17 24 and yes
-27 -15 -42 anesthetic
129 227 111 ankl
-53 -62 -14 ankl an
-71 -52 -2 ankl and
5 57 57 ankl be
3 34 37 ankl for
3 4 -53 ankl huge
-27 -3 -2 anniversary
33 98 116 another
258 273 264 answer
67 68 66 answer me
49 40 36 answer only
18 -49 -5 ant
70 92 174 antibiotic
-87 -89 -85 anticonvulsant
-15 -23 -13 anticonvulsant and
22 -27 56 antidepressant
28 -19 -10 antidepressant make
82 74 108 antifreez
2 -43 -31 antihistamin
4 -62 -37 antipsychotic
-26 -31 -111 anty
-23 -29 -39 anty inflammatory
-77 -63 -51 anxiety
-75 -63 -10 anxious
-331 -183 -91 any
3 20 -7 any doctor
-85 -61 -73 any good
21 26 25 any how
-63 -42 -11 any link
174 251 232 any more
70 79 93 any nois
-44 -57 -9 any of
-27 -19 -26 any point
29 -19 -10 any reason
38 -17 -4 any sport
-15 -13 -21 any tie
-30 -13 -13 any time
-74 -55 -27 any tip
-11 0 -40 any weight
73 -10 67 anymore
72 171 7 anyon
-5 0 -23 anyon be
-34 -31 -36 anyon else
-45 -12 -14 anything about
-26 -15 -13 anything but
-25 -5 -14 anything else
87 -7 -4 anything i
-3 2 -62 anything in
21 -36 -5 anything just
27 25 41 anything that
-31 -83 -73 anything to
84 143 180 anyway
18 40 40 anyway do
126 125 134 anyway how
76 87 79 anyway what
15 23 9 anywher
17 -25 -3 apart
33 -3 -4 apart from
62 72 -15 apixaban
-39 -37 -38 app
22 33 69 apparent
16 25 42 apparent i
-20 -11 -16 appendix
113 91 110 appl
-24 -6 -12 apply
-31 4 -30 appointment
-35 -23 -11 appointment for
-35 -15 -12 approach
30 -2 -1 april
0 6 64 arch
163 177 123 area
97 4 24 arent
22 19 40 arent ther
-134 86 121 arm
-39 -56 5 arm abov
7 7 25 arm ach
4 6 -48 arm after
46 3 43 arm and
51 -28 -36 arm back
22 50 56 arm be
50 -18 -22 arm belly
30 37 46 arm do
32 40 56 arm drift
6 8 -92 arm drunk
-22 -63 -48 arm feel
8 11 -50 arm fine
10 80 93 arm fling
57 -1 -1 arm for
-53 -29 23 arm from
35 32 48 arm get
0 55 -25 arm go
13 23 25 arm hang
51 96 14 arm jerk
-12 28 34 arm jump
22 11 38 arm just
-28 -20 -16 arm keep
-36 -62 -34 arm leg
-35 -14 -9 arm muscl
-37 31 -5 arm no
14 55 45 arm or
-11 -12 -64 arm out
4 10 -52 arm over
-6 -75 -12 arm sore
9 -2 -40 arm to
2 4 -34 arm too
-7 -23 -20 arm twitch
5 10 40 arm up
7 23 73 arm weak
-19 -6 43 arm wont
-49 -21 -115 armchair
26 35 -3 armpit
-46 -31 -10 arnica
34 28 22 around
-128 -82 -62 artery
-15 -25 -12 artery in
-204 -90 -102 articl
-36 -25 -22 articl be
-28 -16 -6 articl mention
1 0 -64 articl on
54 68 72 articl say
127 138 138 as
56 56 83 as a
-23 -23 -27 as good
-26 -16 -25 as he
-81 -109 -96 as i
-23 9 -105 as if
-31 -1 -1 as it
36 -20 -12 as long
4 -3 -100 as much
25 -25 -15 as my
65 80 55 as of
30 6 29 as rain
33 -18 -10 as soon
-138 -51 -16 as usual
57 90 77 as wel
10 17 50 as wood
220 137 163 ask
-7 15 20 ask a
2 -43 -6 ask about
13 22 15 ask be
89 83 88 ask because
280 263 194 ask for
35 -76 -78 ask if
33 10 3 ask me
-52 -28 -22 ask no
-163 -153 -165 asleep
11 16 22 asleep and
-88 -79 -29 asleep in
-33 -41 -9 aspirin
-34 -31 -29 asthma
-81 -71 -92 astrocytoma
-27 -6 -5 athlet
20 123 -44 atorvastatin
2 50 -8 atorvastatin sinc
-45 -15 -21 atrophy
39 53 60 attach
-45 -67 -66 attack
-94 -45 -48 attention
92 -35 -31 august
-18 -22 -19 aunt
45 50 -10 australia
-36 -30 -39 author
-47 -31 10 autocorrect
39 -19 -27 autumn
-82 -35 -53 avocado
-26 -19 -17 avoid
27 28 -146 awak
20 11 23 awak but
94 243 134 away
25 41 -18 away and
-40 20 20 away but
25 23 52 away by
4 -24 -28 away sinc
10 5 33 away thre
1 3 50 awful
-116 -104 -105 b12
9 -53 -22 b6
80 162 213 baby
7 -2 -27 baby and
-95 25 36 baby be
28 18 13 baby get
-4 -24 -91 baby have
-98 -36 -22 baby hiccup
32 43 46 baby would
124 115 -78 back
-8 2 -21 back ache
-36 -28 -32 back after
-146 -29 -89 back and
6 -38 1 back be
-21 -16 17 back by
21 27 19 back down
44 52 39 back feel
6 7 -53 back fine
-5 -1 29 back for
90 115 41 back from
-30 -82 -21 back go
11 32 -97 back i
-16 -1 33 back in
68 26 62 back keep
-50 -51 -41 back leg
23 -62 -29 back muscl
35 77 18 back my
-36 -8 -24 back of
6 -57 -42 back on
3 41 -17 back over
158 154 137 back pain
-11 7 44 back passag
10 63 93 back she
-74 -3 -2 back sinc
89 125 146 back spasm
-52 -57 -34 back stretch
38 57 -33 back that
-9 -17 -64 back the
-60 -8 76 back to
12 27 -54 back up
-52 -57 -52 back what
-22 -21 -11 back with
-76 -71 -79 background
-37 -36 -21 backward
186 105 69 baclofen
18 -44 -19 baclofen because
5 0 31 baclofen pump
-35 -40 -36 bacteria
-21 -21 -22 bacteria make
-27 -30 -28 bacterial
-63 -104 -66 bad
0 2 30 bad back
-61 -86 -46 bad for
117 9 26 bad i
-3 22 36 bad idea
-84 -46 -54 bad sign
-9 -5 -62 bad to
-74 -1 -19 badly
-213 -92 21 bag
-73 -71 -40 bag of
62 89 130 bairn
-30 -19 -34 bake
-28 -21 -15 bal
-88 -54 -55 balanc
-30 -11 -7 balanc food
10 14 21 bale
26 38 -32 balloon
-158 -162 -161 banana
-29 -23 -67 banana and
30 22 23 banana be
-51 -50 -26 banana help
12 21 15 banana or
22 10 -41 band like
15 16 74 band round
18 46 126 bang
10 16 41 bang head
17 16 37 bang headach
1 17 75 bang my
13 -24 -39 banister
53 51 78 bar
-69 -5 -50 barely
-8 24 -14 barely lift
21 33 26 bark
72 75 31 barn
71 75 30 barn and
-56 -37 -17 barr
37 40 40 basket
33 66 36 bat
10 16 46 bat in
-213 -67 -122 bath
-52 -26 -18 bath help
97 87 132 bathroom
1 10 25 bathroom floor
146 138 194 battery
33 31 58 bbq
133 144 158 be
-33 -2 29 be 14
4 -7 23 be 15
52 43 74 be 16
40 56 53 be 18
56 -33 -135 be 2
42 -16 -12 be 20
34 -18 -52 be 24
23 14 -29 be 29
67 54 33 be 3
20 41 42 be 4
17 41 84 be 40
13 -25 14 be 5
150 145 142 be 50
-52 -38 -59 be 6
39 -3 -2 be 70
36 41 -6 be 71
17 -12 -60 be 74
14 5 -120 be 8
5 11 -51 be 9
170 159 146 be a
48 31 -68 be able
-71 -30 24 be about
-63 -46 -54 be ach
20 41 79 be act
-20 -21 -16 be activ
-17 -33 -11 be after
122 113 149 be agony
326 333 335 be aliv
-211 -70 -34 be all
-5 -41 -24 be allergic
-28 7 17 be allow
100 99 118 be als
-37 -18 -18 be always
-14 30 -26 be an
-20 -6 20 be and
62 70 64 be ask
-24 19 88 be asleep
7 5 -94 be awak
53 -36 4 be back
-5 -14 22 be bad
-42 -8 -3 be banana
-59 -70 53 be be
156 146 156 be beep
-35 -81 -67 be behind
237 235 215 be better
-20 -7 -6 be big
75 75 33 be black
-30 -65 -84 be bleed
11 20 15 be blue
11 18 63 be boil
-32 -42 -35 be bor
40 98 132 be bother
-36 -22 17 be bounc
111 118 112 be breath
91 67 129 be brown
10 -22 -7 be building
63 65 126 be burn
30 50 82 be buz
-21 -18 -15 be caffein
25 30 55 be cal
35 60 101 be calm
-46 -19 -20 be caus
-49 -37 -22 be chang
2 13 22 be check
136 138 91 be choke
57 63 54 be clean
6 12 -32 be clear
25 23 16 be clos
13 12 29 be clumsy
-48 -49 -9 be cold
97 69 90 be come
-34 -22 -22 be concern
93 85 43 be cough
34 78 107 be count
71 77 81 be cover
-57 1 -10 be cramp
-35 -29 -43 be crippl
20 33 86 be curl
25 42 22 be cut
-1 18 -50 be cute
48 42 48 be danc
11 -22 -9 be day
117 107 149 be dead
-20 -17 -60 be dehydrat
27 5 -25 be diabetic
-22 -25 -19 be diagnos
-28 -22 -34 be die
0 12 21 be different
311 320 361 be do
-15 -12 -25 be dom
18 -69 -48 be down
29 35 55 be drag
73 84 79 be dramatic
6 7 24 be drench
20 37 66 be dribbl
8 -35 -23 be drink
27 51 67 be drip
13 -76 -64 be drive
76 59 95 be drool
-40 -22 -15 be droop
-20 -8 -4 be drop
15 -1 73 be drunk
-10 -22 -2 be dry
-24 -17 -52 be eas
-18 34 35 be eat
92 24 16 be eleven
33 -7 -8 be embarras
-24 28 82 be empty
128 97 123 be end
35 25 -13 be enough
25 34 40 be even
9 18 -60 be ever
-88 -41 -28 be every
-47 -30 -22 be everywher
-43 -20 -12 be exhaust
-24 -38 -46 be faint
29 67 29 be fat
-29 -29 -30 be fibro
-25 -26 -31 be fibromyalgia
10 17 34 be fine
-18 7 20 be finish
-55 -17 -27 be fix
-78 -47 -13 be flicker
29 8 14 be floppy
43 81 122 be flutter
2 2 29 be for
4 9 36 be four
-113 -102 -158 be from
14 16 24 be ful
-58 -115 -99 be funny
-28 -25 -52 be gabapentin
262 4 -103 be get
125 76 52 be give
248 274 400 be go
22 -38 -52 be good
74 72 77 be googl
-99 -87 -50 be grand
41 56 102 be grey
30 -3 -3 be grow
77 83 81 be haiku
-56 -51 -42 be hair
78 -13 -39 be happen
29 0 -12 be hard
191 39 102 be have
-194 -138 -148 be he
3 7 31 be headach
17 22 32 be heavy
5 20 -2 be her
31 54 58 be here
-8 -5 -52 be high
11 -48 -223 be his
23 32 49 be hit
30 41 -4 be hot
65 56 63 be huge
-33 -18 -11 be hurt
-370 -317 -281 be i
205 213 188 be in
-43 -9 -8 be involv
-526 -430 -305 be it
17 53 50 be jerk
20 22 44 be jok
-30 -22 -15 be jolt
-20 -54 -20 be jump
41 42 91 be jumpy
-78 2 -16 be just
-23 -18 -24 be keep
-85 -67 -65 be kil
-46 -62 -19 be knacker
-24 -73 -42 be last
-28 -33 7 be laugh
-45 -25 -6 be left
-53 -22 -12 be leg
-53 -22 -13 be less
54 45 101 be lift
39 74 79 be lighter
187 171 135 be like
26 34 27 be likely
11 9 65 be limp
-50 -40 -42 be link
13 10 28 be literal
-44 25 46 be lock
-1 -24 -15 be longer
180 183 187 be look
-34 -69 -67 be lose
-30 -8 -13 be lou
-34 -22 -26 be low
-47 -20 -17 be magnesium
37 45 -25 be make
-30 -39 -39 be me
0 -51 -35 be mid
142 -13 54 be more
27 9 33 be move
-1 -22 -12 be mum
8 7 42 be murder
-145 -138 -98 be my
-36 -25 -37 be myoclonus
56 19 43 be near
-1 0 -81 be need
-71 -82 -63 be nervous
-32 -15 -20 be neurological
-40 -4 -2 be never
-67 -29 2 be no
-186 -171 -98 be normal
-53 16 67 be not
12 -92 -57 be nothing
26 -47 -47 be now
-56 -26 -38 be numb
14 39 -22 be off
-9 -23 -98 be ok
192 236 -26 be on
66 -66 -29 be once
-111 -112 -74 be one
56 59 123 be only
28 33 68 be open
23 44 44 be our
74 19 99 be out
57 76 108 be over
2 2 -34 be pac
41 69 -55 be pain
45 46 50 be painful
-24 -26 -23 be paralyze
-10 3 23 be pass
48 49 94 be pick
-43 -36 -7 be pickl
14 24 54 be play
-50 -2 -2 be plumb
-16 -20 -24 be polymyalgia
14 33 -33 be pop
-28 -30 -24 be pregnant
15 34 33 be probab
32 35 43 be prop
17 18 27 be puf
8 -19 -21 be pul
19 56 71 be pump
52 76 81 be put
38 53 59 be quiet
-14 35 27 be read
80 81 122 be real
79 60 88 be really
73 52 -61 be red
41 59 40 be reliev
9 27 75 be remov
3 25 25 be retir
-53 -66 -22 be right
40 33 53 be rigid
-43 -7 15 be ring
22 21 64 be rock
84 116 127 be sav
33 14 9 be scar
-134 34 55 be see
2 47 -4 be seizur
41 -18 15 be seven
-53 -46 -38 be seventy
42 57 8 be shake
25 44 -17 be shaky
-98 -67 -78 be she
39 34 55 be shiver
-1 35 -6 be shut
77 25 196 be sick
74 -1 -1 be significant
83 41 71 be sinc
79 65 84 be sit
-47 -8 -6 be six
-34 -31 -30 be sleep
15 -15 -34 be slow
12 -21 -12 be slur
-126 -111 -71 be so
-21 -17 -29 be some
-91 -112 -24 be sore
-48 -33 -25 be spasm
13 15 39 be speak
54 48 31 be spit
51 86 98 be spray
56 60 76 be stare
13 98 108 be stil
88 28 51 be stop
-64 -47 -49 be stres
13 -29 -13 be stronger
33 20 34 be struggl
-39 -13 -41 be stuck
23 27 30 be suck
16 20 -5 be sunday
-23 -25 -75 be sure
24 26 2 be sweat
12 10 38 be sweaty
23 72 60 be swell
74 24 -53 be take
22 31 58 be talk
-234 -153 -131 be tell
33 57 -31 be ten
54 68 -47 be tender
-74 -60 -83 be tens
-21 -21 -26 be test
-514 -278 -227 be that
83 169 157 be the
27 -19 -9 be them
-313 -239 -243 be ther
-7 -8 -21 be thes
-79 -55 -62 be they
96 41 20 be think
6 20 -62 be thirsty
-41 23 82 be this
-32 -29 -29 be thos
9 -67 -83 be thre
13 29 45 be throw
33 45 -1 be tight
15 29 45 be tingle
-46 -50 -17 be to
106 106 17 be too
20 22 61 be trap
-38 -24 -37 be treat
4 15 -25 be trembl
29 39 32 be true
41 42 44 be try
-43 -7 2 be twenty
-91 -78 -45 be twitch
60 38 35 be two
43 69 31 be typ
-17 -19 -37 be under
22 10 4 be unresponsiv
-117 -16 21 be up
-14 -18 -34 be uremia
23 23 47 be use
14 29 45 be usual
31 45 46 be vap
15 11 70 be vomit
-2 -1 -83 be wake
7 -9 -63 be walk
11 67 -20 be warm
13 22 -24 be way
37 56 67 be weak
-57 57 -14 be wel
-18 -2 -76 be what
91 80 81 be wheez
21 38 53 be whether
47 38 67 be white
-114 -62 -51 be why
23 -18 -6 be wink
-5 -12 -56 be wobbl
-88 -38 -32 be worse
46 -38 -12 be wreck
4 3 -107 be yellow
-27 -23 -29 be you
-89 -37 -20 bean
-80 -37 -44 bear
68 41 -48 beat
54 -118 -117 because
-28 -12 3 because her
-236 -69 -31 because i
4 -52 -8 because it
143 -1 -52 because my
84 105 43 because of
-47 -30 -27 because she
-55 -18 -4 because the
-63 -19 -36 bed
-98 -96 -75 bed and
-11 -21 -18 bed bug
17 27 -8 bed eat
-12 -97 -33 bedtim
4 10 29 bee
4 10 29 bee sting
35 63 26 beef
156 146 156 beep
-10 6 26 beer
-23 -15 14 beetroot
-79 -22 -35 before
174 -25 -27 before and
-73 -13 -60 before but
40 -2 -1 before easter
109 96 105 before it
-69 4 27 before my
-21 -1 4 before now
-44 -8 -7 before school
-55 -13 -15 before the
28 51 88 before you
93 95 108 beforehand
106 113 124 beforehand or
215 -59 17 begin
-62 -15 -9 begin a
165 -3 -3 begin after
-11 59 95 begin in
6 36 57 begin jump
64 5 -19 begin the
-18 -13 -22 begin with
-52 -16 -7 behav
40 -71 -39 behind
-3 -2 28 behind it
2 12 30 behind my
13 -48 -68 behind the
34 38 53 bel
28 36 60 believ
31 37 61 believ in
73 117 176 belly
22 33 32 belly a
7 -47 -31 belly all
-18 -16 26 belly and
43 49 68 belly be
10 39 58 belly bug
12 37 56 belly button
2 20 6 belly cramp
39 26 65 belly hard
-13 0 65 belly like
40 63 -6 belly pain
4 -27 24 belly sinc
20 -14 4 belong
39 -1 21 belong to
-8 28 46 below
-13 22 13 below the
54 37 61 belt
23 27 30 belt be
35 53 60 belt off
-42 -40 -20 bench
-6 -8 -154 bend
24 19 -134 bend it
18 4 52 bend my
11 9 -85 bend the
30 -5 -5 bendroflumethiazid
-26 -8 -9 beneficial
-42 -37 -35 benefit
-95 -46 -38 benign
-43 -5 -2 benign twitch
-74 -85 -57 bent
6 -24 -15 benzo
-124 -163 -31 berlin
-43 55 -63 beside
10 22 -20 beside it
-338 -264 -240 best
22 -6 -4 best part
-4 -7 -22 best time
-90 -62 -44 best warm
-76 -45 -36 best way
12 21 40 bet
-17 -20 25 beta
-18 -25 -15 beta alanin
2 5 40 beta blocker
128 171 201 better
101 81 61 better off
-48 -34 -36 better than
-69 -28 -37 better to
-14 -12 -20 better what
140 160 171 better with
259 230 270 between
12 11 23 between his
194 170 234 between my
43 56 91 between the
50 61 70 between them
-24 -12 -18 beyond
-25 -41 -30 bfs
60 -109 -82 bicep
26 -12 -6 bicep be
36 66 -27 big
6 20 1 big and
23 39 93 big for
-8 2 -43 big toe
139 185 132 bigger
24 59 -20 bigger than
27 11 129 bike
111 85 -32 bin
3 40 -18 bing
-38 -29 -34 biology
89 28 200 birth
-39 -47 -17 birthday
-17 38 -84 biscuit
90 138 0 bit
-4 -6 -65 bit achy
3 31 76 bit and
-21 -6 24 bit be
1 -45 -25 bit by
14 -5 -21 bit eat
8 14 52 bit embarras
-42 -49 -15 bit high
39 59 54 bit me
-2 17 -23 bit more
103 121 49 bit my
-251 -227 -247 bit of
9 30 96 bit off
-54 -45 -43 bit on
87 101 111 bit shivery
3 -47 -30 bit thick
24 43 75 bit through
13 14 -29 bit unsteady
-9 -3 -63 bit woozy
175 148 101 bite
80 102 87 bite by
81 83 -1 bite caus
-4 -42 -34 bite my
34 36 63 bite tongu
86 229 140 black
-53 15 -54 black and
24 23 32 black eat
64 56 107 black out
20 6 -11 blackout
38 52 66 blad
14 23 35 blad worst
-32 0 -72 bladder
10 12 -27 bladder fine
-38 -53 -50 blam
-25 -6 35 blank
99 84 104 bleach
19 18 22 bleach with
79 219 393 bleed
-30 -65 -84 bleed out
37 39 -41 blind
11 14 -85 blind come
26 23 23 blind headach
127 -80 -25 blink
31 -108 -56 blink and
18 -57 -59 blink hard
11 78 136 blister
6 20 73 blister and
4 49 122 blister in
2 5 40 blocker
-26 -19 -19 blog
184 171 164 blood
-26 -21 -26 blood cant
0 51 64 blood come
-96 -108 -91 blood flow
-20 -16 -11 blood get
-25 -23 -29 blood in
-2 -19 -20 blood not
91 11 6 blood pressur
-33 -30 -21 blood result
119 218 49 blood test
-41 -8 -8 blood thinner
18 25 -26 blotch
25 31 -67 blotchy
65 62 34 blow
65 62 34 blow up
50 99 -7 blue
34 46 -18 blue and
64 2 63 blue inhaler
79 87 94 blue one
7 15 28 blue round
5 6 27 blue then
-29 -20 15 blurry
-89 -14 0 blurry eye
20 130 167 board
12 9 -22 boat
-157 -225 -124 body
98 170 150 body be
-33 -22 -19 body do
9 -39 -5 body feel
31 -2 -1 body have
-39 -17 -18 body jolt
8 24 101 body jump
-35 -15 -18 body when
-58 -20 64 boil
12 13 51 boil hot
18 25 13 boiler
49 58 64 bolt
61 60 65 bolt upright
88 79 -180 bone
13 14 -29 bone new
-82 -59 -63 book
-56 -28 -32 book in
23 29 17 boot
48 83 24 boot on
12 20 48 bootcamp
-2 30 -5 booz
-39 -50 -48 bor
-55 -39 -13 border
-177 -86 -77 bos
-50 -6 -7 bos be
-12 32 64 bot
168 13 142 both
-1 58 -34 both arm
56 -71 -40 both calv
15 25 41 both eye
-43 -73 -125 both foot
10 22 49 both go
98 36 -106 both hand
-40 -34 -31 both have
92 142 269 both leg
102 29 133 both my
13 22 13 both page
54 -46 -68 both shoulder
2 10 67 both side
-64 10 -3 bother
-88 -34 -44 bother me
56 -11 -7 bother with
-10 -7 49 botox
2 5 75 botox for
-12 -13 -29 botox in
226 221 266 bottl
0 2 26 bottl and
40 29 -21 bottl of
3 32 49 bottl sinc
-82 -105 -55 bottom
-55 -61 -36 bottom of
129 123 142 bought
-22 28 36 bounc
1 -42 -25 bow
13 58 38 bowel
-22 -32 -47 bowel cancer
10 2 32 bowl
156 121 131 box
-21 -12 -12 box for
75 62 78 box of
-78 -26 -35 boy
-32 -27 4 boy have
64 120 121 boyfriend
103 105 104 boyfriend be
97 91 -12 bp
38 66 -10 bp 152
17 10 29 bp cuf
-11 -37 -31 bra
-21 -21 -31 brac
-258 -226 -203 brain
-38 -14 -29 brain like
-22 -15 -15 brain tumor
-65 -108 -47 brain zap
-35 -45 -26 brand
6 6 22 brandy
-40 -56 -56 bread
-177 -183 -135 break
-37 -66 -57 break and
-33 -11 -6 break my
-86 -113 0 breakfast
26 24 70 breakfast and
-137 -98 -130 breakup
-4 -5 -44 breast
-2 -37 34 breastbon
-25 -49 10 breastbon that
236 262 211 breath
82 101 14 breath and
-55 -46 -27 breath away
55 -2 -77 breath be
7 13 21 breath but
23 13 -2 breath deep
33 -26 -2 breath fast
-144 -80 -67 breath fine
1 0 40 breath for
12 16 28 breath have
-56 -51 -32 breath i
26 55 171 breath in
1 1 28 breath just
15 20 -151 breath ok
38 45 -48 breath okay
36 25 17 breath through
-15 28 38 breathless
36 56 -44 brekky
-85 -61 -43 brew
-39 -36 -22 brick
222 206 231 bridg
47 57 -12 bright
-104 -26 -29 bring
-40 -32 -18 bring on
28 29 41 bring up
99 58 74 bro
-19 30 81 brother
16 27 57 brother be
34 50 48 brother take
19 95 87 brought
139 115 100 brought up
12 1 -69 brow
294 191 304 brown
6 -48 -1 brown and
77 53 79 brown as
-41 -30 -44 brown inhaler
106 86 112 brown pee
-39 7 62 bruis
-20 -49 -94 brush
45 -12 -38 brush my
21 45 82 btw
39 41 70 bubbl
-115 -98 -30 bucket
20 42 61 buckl
2 7 31 budgy
-148 -115 -105 bug
8 9 -61 bug and
10 42 97 bug sinc
-40 -25 -30 build
-21 -12 -19 build up
-1 -30 -15 building
1 -23 -11 building up
-91 -74 -72 bul
13 8 35 bulg
29 25 26 bulg up
50 -31 -16 bullsey
40 33 -9 bullsey ring
-127 -135 -5 bum
24 -34 -8 bum cheek
126 17 -44 bump
14 14 -59 bump abov
113 55 -20 bump my
36 41 -43 bunch
35 29 -10 bunch of
5 47 -16 bunny
80 46 6 burn
25 20 -43 burn and
10 30 65 burn on
79 93 171 burn up
-84 -98 -88 burn when
17 45 42 bury
33 -22 4 bus
-5 -28 -22 business
213 221 204 but
-26 -15 -14 but a
-28 -20 -20 but be
6 6 -33 but cant
-20 -10 -13 but doesnt
-21 -23 -13 but fine
-58 0 -43 but he
2 24 -29 but his
58 -79 17 but i
-27 -91 -62 but it
29 -7 40 but its
3 -8 25 but main
44 57 81 but my
-9 -39 -21 but no
-39 11 20 but now
27 25 37 but only
59 63 89 but she
4 39 25 but sinc
-70 -39 -68 but stil
85 64 84 but the
74 120 -10 but ther
-33 -22 -38 but they
32 30 51 but this
40 -30 -11 but thre
13 13 54 but today
20 29 26 but what
34 31 42 butter
89 64 -35 button
21 48 61 button and
52 41 46 button battery
-65 -81 -78 buy
93 138 172 buz
47 22 -5 buz and
5 71 66 buz in
215 113 -66 by
-50 -20 -55 by a
19 21 22 by accident
65 88 119 by an
-36 -31 -23 by and
15 -38 -19 by bit
2 -35 -16 by choic
32 -26 -73 by evening
-24 -13 -8 by hand
-31 15 59 by itself
152 165 141 by mistak
-23 -17 -12 by morning
47 -36 50 by my
-26 -14 -11 by myself
-52 -46 -74 by teatim
24 -1 -179 by the
14 14 -46 cabinet
16 45 75 cabl
224 -14 -6 cafe
66 18 5 caffein
45 37 33 caffein and
-97 -104 -57 cal
-21 -16 -20 cal and
21 23 42 cal me
-24 -15 -27 cal that
21 20 56 cal the
-161 -104 -237 calcium
-7 -6 -62 calcium be
-71 -68 -59 calcium in
94 -63 -78 calf
2 13 40 calf a
-41 -18 -10 calf after
48 -38 -25 calf and
28 1 90 calf be
-25 27 73 calf cramp
23 -14 -6 calf for
52 -17 -3 calf have
-48 -24 -19 calf in
-121 -64 -17 calf jump
-29 -8 -4 calf keep
53 -40 -13 calf now
13 13 25 calf pain
-32 -11 -4 calf rais
10 22 -27 calf that
39 -42 -50 calf then
-97 -45 14 calf twitch
-4 78 120 calm
-23 -8 -12 calm down
-58 -300 -312 calv
84 66 -27 calv and
-33 -22 -7 calv be
2 7 -34 calv hurt
-7 -55 -22 calv jump
-75 -22 -20 calv keep
-19 -52 -27 calv like
0 22 -55 camera
2 28 0 campylobacter
-362 -207 -235 can
-24 -12 -4 can a
-5 1 32 can barely
-36 -27 -31 can be
-22 -8 -15 can come
-11 -9 -25 can do
17 26 -48 can drink
47 36 65 can electrolyt
-53 -47 -5 can feel
39 47 47 can find
82 100 133 can get
43 80 202 can hardly
-185 -343 -286 can i
-81 -32 -33 can it
20 78 19 can move
-58 -67 -69 can my
275 302 317 can only
-41 -2 -1 can pressur
128 47 80 can see
-22 -17 -22 can take
44 48 -51 can talk
-90 -47 -46 can that
-31 -33 -49 can the
-80 -50 -39 can they
-16 -39 -22 can think
55 40 15 can you
-29 -18 -11 canal
56 101 118 cancel
68 105 123 cancel the
24 23 2 cancer
22 34 39 cancer in
-68 10 51 candl
15 33 60 candl wax
290 245 238 cant
20 18 -18 cant be
33 28 -99 cant bend
-34 -28 -12 cant breath
19 19 30 cant catch
5 11 -32 cant clos
15 21 -103 cant cock
81 77 92 cant cough
32 89 -44 cant do
6 -112 -52 cant eat
-66 -60 -53 cant even
30 129 212 cant feel
27 -18 35 cant find
16 -36 -27 cant focus
55 191 312 cant get
-46 -39 -30 cant help
17 63 15 cant hold
-77 -34 -22 cant i
51 97 45 cant keep
77 53 -20 cant lie
-18 -68 -191 cant lift
27 21 61 cant make
25 30 205 cant move
24 3 18 cant open
12 9 47 cant pee
8 23 0 cant push
47 -20 -63 cant put
-13 -29 6 cant read
-20 -28 1 cant remember
34 42 41 cant rous
31 29 48 cant say
44 -68 -35 cant see
5 6 -62 cant shut
-12 11 -145 cant sleep
15 27 98 cant stand
13 52 74 cant stop
71 87 148 cant swallow
51 49 53 cant talk
45 -6 75 cant tell
-42 -18 -64 cant turn
22 37 58 cant wake
-87 -85 11 cant walk
-37 -42 -75 cant whistl
6 11 50 cant wiggl
-48 -35 -15 cant you
-17 -18 -23 capital
-21 5 4 capsul
-36 23 36 car
3 8 26 car crash
57 92 78 car have
39 43 -22 carbamazepin
148 128 82 carbon
148 128 82 carbon monoxid
37 43 18 care
-22 -15 -19 care home
143 124 125 care if
18 -17 41 carer
-47 -44 8 carer here
-39 -5 -34 carpet
-18 -21 -16 carrier
137 25 35 carry
112 -66 -57 carry on
-30 4 -23 carry the
-58 -38 -37 case
10 18 32 cashew
-9 -25 -48 cast
-36 -43 -27 casualty
125 179 14 cat
17 44 -44 cat bit
-32 -30 -22 cat cant
-25 -39 -30 cat have
12 26 61 catch
21 20 61 catheter
-25 -24 -35 cauda
-25 -24 -35 cauda equina
-34 -19 -60 caught
-351 -300 -280 caus
-69 -52 -73 caus and
-26 -18 -16 caus it
95 87 42 caus muscl
26 -7 -2 caus my
-43 -34 -31 caus of
-29 -11 -12 caus the
-43 -62 -17 caus this
-50 -29 1 caus twitch
-39 -26 -139 ceiling
-13 -24 -50 cel
-32 -58 -25 cement
-21 -21 -18 central
48 48 -47 chair
179 172 28 challeng
-29 -20 -20 chanc
-20 -13 -9 chanc of
-208 -136 -68 chang
5 -20 -5 chang brand
17 25 29 chang her
-28 -15 -18 chang in
-28 -28 -35 character
-34 -17 -10 charity
-29 -10 -35 charley
-29 -10 -35 charley hors
8 7 29 chart
8 7 29 chart for
4 15 -55 chat
69 69 104 chatter
-36 -24 -20 cheap
-36 -47 -61 cheat
-111 -120 -63 check
-19 -25 -13 check my
-47 -113 -120 cheek
11 -48 -9 cheek all
-52 -45 -88 cheek be
24 3 16 cheek have
-42 -35 -27 cheek twitch
-41 -46 -48 cheer
-45 48 33 chemist
219 206 331 chemo
24 19 61 chemo cycl
42 52 94 chemo temperatur
73 16 28 cherry
-13 -6 -61 ches
228 349 341 chest
41 47 -153 chest and
94 137 168 chest be
3 5 -48 chest cold
22 33 38 chest feel
10 49 18 chest for
-25 -40 -29 chest hurt
16 20 26 chest like
55 45 70 chest muscl
-71 44 62 chest pain
13 11 20 chest tight
18 19 39 chest wont
45 17 -105 chew
35 45 18 chew and
17 14 -41 chew sight
9 7 -21 chew steak
-11 -18 -72 chicken
9 4 -42 chickenpox
-85 -45 -65 chil
-15 -20 -8 chil out
-29 -31 68 child
-50 -28 -44 child be
-84 -59 -39 child have
25 19 41 child in
42 31 36 child swallow
31 -97 -43 chin
12 11 23 chin down
-52 -31 -29 chip
-37 -22 -21 chip in
8 25 56 chiropractor
22 -11 -13 chocolat
-5 -43 7 choic
259 215 182 choke
20 23 36 choke no
131 81 58 choke on
57 120 -36 cholesterol
50 85 -15 cholesterol tablet
-15 -60 -29 chopstick
49 -77 -66 christma
-108 -19 -10 chronic
-47 -9 -6 chronic pain
89 89 70 chuck
82 91 91 chuck up
57 61 1 church
3 10 24 cider
-104 -21 -12 cigarett
-91 -6 -2 cigarett and
-28 -13 -10 circuit
-70 -125 -85 circulation
-28 -16 -14 circulation and
-11 -25 -22 circulation troubl
125 53 -26 citalopram
48 40 52 clammy
-8 -38 27 clamp
-24 -21 -29 clamp and
85 45 121 clamp shut
-103 -49 -8 clapper
57 64 -23 clarithromycin
5 21 -27 clarithromycin for
87 106 137 class
-21 -16 18 class first
17 15 59 class for
22 44 64 claw
77 80 25 clean
76 99 34 clean the
20 14 18 cleaner
174 149 -114 clear
67 52 -57 clear head
7 9 23 clear my
-19 -27 -12 clear up
19 18 40 clear watery
-101 -75 -66 clench
-36 -24 -29 clench up
-39 -18 -11 clench without
-36 -27 -42 cleveland
-36 -27 -42 cleveland clinic
-86 -102 -72 click
-85 -23 -18 click when
12 9 -38 client
-83 -36 -65 climb
27 59 10 climb stair
-48 -21 0 climb the
0 -85 -42 climb up
-108 -56 5 clinic
-91 -45 -17 clinic be
-25 -30 -18 clinic say
96 105 168 clock
6 -20 -20 clock go
-64 -25 -12 clog
34 39 83 clonazepam
-47 -42 -14 clopidogrel
98 77 30 clos
32 23 -29 clos for
26 25 21 clos up
-27 -13 -44 clot
-23 -8 -13 clot in
51 58 60 clozapin
-37 -15 -15 club
-14 -49 26 clumsy
-41 -37 -6 clumsy with
-89 -89 -46 cluster
-6 -22 9 clutch
-33 -31 -29 cns
205 213 197 co
185 182 140 co alarm
17 26 90 co codamol
-24 -35 -107 coach
-44 -38 -45 coach be
-12 -21 8 coach say
5 27 32 coars
-11 -52 -16 coat
30 36 74 cob
37 47 81 coca
37 47 81 coca cola
18 25 -128 cock
15 21 -103 cock it
17 26 90 codamol
76 -10 -16 code
101 -1 -1 code for
-58 -137 -43 coffe
-19 -25 -6 coffe a
134 118 133 coffe ground
-44 -64 -74 coin
52 65 157 coke
92 112 167 cola
-25 -15 19 cold
-5 -5 47 cold after
85 170 230 cold and
-47 -2 -2 cold foot
7 10 -28 cold now
20 49 22 cold on
17 14 36 cold sweat
2 0 -71 cold turkey
57 45 80 collaps
36 22 34 collaps and
-33 -35 -33 colleagu
152 153 261 color
16 16 55 color and
181 197 280 color of
89 135 -2 colour
-28 -36 -37 coma
33 62 -24 comb
13 26 28 comb my
9 34 56 combin
4 5 -46 combo
196 154 204 come
-38 -44 -26 come after
11 11 -36 come and
106 107 93 come back
49 97 144 come down
-23 -6 -13 come eat
-21 -18 -25 come everyon
-63 7 11 come from
-69 -60 -52 come i
48 24 -45 come in
46 -2 -1 come more
183 -62 39 come off
65 -39 -58 come on
174 228 315 come out
20 21 47 come over
89 102 -12 come round
34 32 71 come straight
-40 -26 -20 come the
15 20 34 come to
-8 0 -87 come up
-44 -22 -19 come with
23 20 -13 commod
-65 -47 -58 common
52 -6 -6 compar
-38 -9 -5 complain
15 27 42 completely
9 13 -33 completely fine
222 -3 -5 con
-87 -75 -70 concern
-71 -86 -47 concert
-89 -63 -56 condition
12 81 20 confuse
44 85 98 confuse and
-21 -11 -6 confuse twitch
-105 -53 -35 connect
86 129 143 conscious
162 2 -56 constant
-37 -28 -2 constipation
8 9 -95 contraceptiv
9 9 -95 contraceptiv pil
-107 -46 -47 contract
-30 -12 -18 contract on
-19 -21 -19 contraction
-20 -22 -18 contribut
-30 -7 42 control
31 40 85 control of
31 -22 -11 convinc
2 -20 -10 convinc it
-21 -17 -22 convulsion
-51 -51 -19 cook
67 69 33 cooker
-32 -2 -1 cool
136 122 108 cope
1 12 51 copy
-22 -15 -1 coq10
-101 -41 -82 cord
107 109 19 corner
35 63 26 corner beef
35 18 -4 corner of
-71 -55 -15 cornwal
-32 -24 -29 correct
-48 -43 7 correction
-48 -43 7 correction i
-32 -28 -12 cortisol
-21 -3 -2 cortison
-22 -47 -55 cost
-27 16 -32 couch
115 182 157 cough
1 3 50 cough a
-69 -80 -128 cough and
22 54 -12 cough eat
12 47 1 cough hard
-61 -68 -50 cough it
14 32 73 cough up
-454 -272 -279 could
-20 -20 -15 could a
-36 -49 -60 could an
-33 22 66 could be
10 -15 -41 could do
-20 -17 -18 could either
74 102 87 could i
-128 -77 -78 could it
-32 -23 -5 could murder
126 116 151 could read
-36 -14 -20 could take
-129 -72 -73 could that
-99 -28 -23 could the
-20 -13 -14 could thos
16 41 49 couldnt
-25 -35 4 couldnt feel
7 15 53 couldnt get
17 35 -14 couldnt move
29 -7 -7 counsel
-100 -89 -1 count
-21 -25 -26 count as
-23 -16 -23 count for
29 36 61 count them
-55 -28 -15 counter
-49 -23 -11 counter remedy
153 -120 -114 coupl
69 -49 -36 coupl month
66 -61 -78 coupl of
10 34 67 cousin
-35 -45 -30 cousin get
30 29 31 cover
71 77 81 cover in
-116 -87 -42 covid
-45 -1 -1 covid last
5 6 31 cow
2 26 -26 crab
-13 56 -34 crack
-8 0 30 crack it
20 33 -19 crack on
-47 -26 -14 crackl
-87 -113 -192 cramp
-59 -60 -33 cramp after
25 52 -3 cramp all
56 -52 -75 cramp and
20 53 -5 cramp as
47 -66 -38 cramp be
65 84 -22 cramp but
29 32 40 cramp caus
24 54 -5 cramp eat
38 -6 -2 cramp every
22 29 -41 cramp everywher
-72 6 26 cramp from
-26 -1 -1 cramp get
-33 -40 -13 cramp have
119 -16 -9 cramp how
-24 -19 -7 cramp i
-14 67 -23 cramp in
11 33 34 cramp into
-87 -48 -8 cramp last
1 38 89 cramp like
14 23 54 cramp low
-38 2 -7 cramp on
-26 -10 -4 cramp once
0 4 -50 cramp only
-21 -15 -11 cramp or
39 11 -24 cramp start
-30 -15 -30 cramp that
-120 -52 -28 cramp tip
-29 -20 -13 cramp twic
12 1 -45 cramp up
45 -36 -9 cramp wake
-91 -86 -71 crash
86 61 -49 crawl
-9 -31 -31 crawl and
-25 -5 24 cream
6 -40 -30 creatin
48 -22 -11 creatin and
21 10 6 creep
26 -13 -9 creepy
6 -36 -54 crept
2 30 -26 crept from
3 -66 -28 crept up
8 10 26 crew
33 42 18 cricket
-41 -35 -54 crippl
19 8 -116 crisp
21 17 48 croaky
23 24 -31 crohn
50 60 54 crook
-6 -10 -22 crop
-1 -39 -113 cros
-67 -69 -114 cros leg
0 4 -21 cros my
104 114 101 crossword
43 40 39 crossword this
29 50 91 crow
89 122 142 crush
28 51 59 crush weight
2 5 -68 crutch
-60 18 -34 cry
-51 -19 30 cry and
-61 -72 -60 ct
45 32 -24 cuf
45 28 -13 cuf say
-11 -6 -28 cup
52 -18 -7 cup month
-164 -100 -128 cup of
-34 5 -83 cupboard
-29 -7 -19 cupboard door
-22 -28 -42 curabl
-110 -113 -96 cure
-19 -10 28 curious
1 1 43 curious what
52 62 159 curl
16 38 66 curl in
12 23 72 curl up
10 11 24 curry
61 97 185 curtain
25 51 105 curtain come
29 32 36 curtain shut
189 166 263 cut
159 154 144 cut again
-51 -96 -71 cut down
78 69 84 cut my
-32 -13 12 cut the
22 -25 -81 cute
20 3 64 cycl
-115 -77 -88 d
178 135 9 dad
26 21 -12 dad be
52 -13 -5 dad die
8 1 38 dad have
-23 -18 -6 dad kidney
-2 -4 35 dad on
69 64 79 dad smil
10 -31 -24 dad talk
125 -53 14 daily
206 -1 -1 daily activity
9 31 -5 daily for
-40 -35 -39 damag
30 0 -24 danc
0 22 -32 danc about
46 -20 -17 danc eat
-107 -37 -49 dangerous
8 10 42 dare
62 54 60 dark
106 86 112 dark brown
-25 -43 -35 dark pee
81 68 61 daughter
-42 -9 -5 daughter be
79 106 114 daughter have
162 144 -227 day
6 18 31 day 2
-34 -1 -14 day 4
-6 -71 -37 day a
36 -60 26 day after
194 229 -123 day ago
-20 14 -92 day and
87 43 66 day back
1 31 45 day be
-50 -24 11 day because
-23 -6 4 day before
1 -34 -43 day but
46 87 80 day can
6 15 45 day cant
-20 -20 -14 day could
-27 -15 -3 day do
-62 -42 -21 day eat
114 14 11 day for
7 7 -21 day hand
4 17 111 day i
33 59 32 day in
2 43 -81 day into
61 83 141 day it
-11 -8 -53 day keep
5 18 -22 day leg
-5 12 30 day lol
-35 24 -3 day my
24 3 16 day no
53 16 -96 day now
-6 104 3 day of
-40 -14 -2 day ok
38 60 114 day old
-142 -109 -68 day one
-35 -15 -6 day or
-118 -134 -45 day pee
64 53 216 day post
-56 -67 -70 day she
41 -22 -10 day should
47 26 -20 day sinc
-30 -50 -21 day so
7 14 -31 day stil
-61 -46 -34 day then
18 73 -34 day this
-40 -52 -19 day to
-21 -33 -7 day too
-8 -6 63 day two
2 5 24 day water
-41 -10 -3 day which
56 36 -21 day with
221 -6 -10 de
-84 4 -32 dead
-8 -17 -35 dead after
6 23 -10 dead and
1 4 28 dead for
9 -15 -43 dead on
43 50 72 dead weight
-165 -84 -66 deadlin
-51 -23 -30 deadlin be
-20 -32 -18 deaf
1 22 24 deal
10 26 28 deal with
6 31 30 dear
5 40 45 dear sir
-46 -20 -17 death
16 28 -7 decad
-35 -16 -12 decent
82 76 71 decid
77 90 -19 deep
20 -13 -4 deep ache
45 47 28 deeper
45 47 28 deeper than
0 -61 -68 deficiency
-19 -19 -25 definit
38 56 64 degre
10 13 -23 degre i
31 33 33 degre my
-22 -21 -13 dehydrashun
-26 -21 -62 dehydrat
-67 -75 -86 dehydration
33 53 26 delhy
-24 -44 -38 delivery
-20 -20 -18 deluca
2 12 -74 demand
109 -9 -7 dent
53 -3 -3 dent in
-114 -144 -126 dentist
-80 -92 -82 dentist numb
-31 23 22 dentur
20 -4 17 depot
6 -77 -93 desk
27 -13 -1 desk and
-32 -6 -4 desk job
71 81 78 developer
71 81 78 developer mode
-4 -22 -12 diabet
53 38 -19 diabetic
12 10 26 diabetic husband
-70 -68 -29 diagnos
-32 -15 -11 diagnos and
-27 -46 -9 diagnosis
138 182 126 dialysis
37 41 9 dialysis for
21 11 -57 dialysis monday
27 68 -10 diarrhea
25 -21 -12 diary
35 114 93 diazepam
3 43 52 diazepam cold
-95 -56 -48 didnt
-8 3 25 didnt know
14 15 -58 didnt pass
123 150 179 die
23 8 28 die eat
191 178 172 die from
-62 -36 -31 die laugh
52 59 59 die lol
18 -62 -34 die of
-23 -23 -28 die to
-109 -84 -102 diet
90 -7 -6 diet and
-80 -74 -70 differenc
-44 -42 -47 differenc between
97 10 26 different
-21 -7 -8 difficult
-33 -6 -7 dig
46 125 221 dinner
108 47 16 dip
6 32 47 disappear
-19 6 44 disc
-4 8 27 discharg
-18 -23 -17 discomfort
-39 -28 -17 discus
-39 -28 -17 discus with
-208 -120 -107 diseas
66 66 82 diseas do
-48 -46 -48 disorder
-73 -66 -45 diuretic
-49 -22 -28 div
17 24 31 div in
-28 -26 -21 divorc
0 49 -23 dizzy
3 27 -43 dizzy when
-367 -297 -316 do
-115 -81 -24 do a
-22 -20 -14 do about
-69 -17 -14 do all
4 43 -14 do an
32 -15 -6 do and
27 -26 -19 do any
16 -3 -23 do anything
-20 -7 -9 do be
-33 -9 -7 do before
35 29 42 do but
12 25 -39 do button
-55 -4 -4 do caffein
-1 -40 -29 do eat
-22 -7 -7 do every
69 71 98 do flip
-38 -16 -13 do for
-16 -13 -22 do gabapentin
-73 -49 -67 do he
-414 -266 -195 do i
44 -39 -28 do in
154 140 81 do it
103 -3 -2 do its
130 90 110 do magnesium
22 36 50 do me
95 -19 -103 do my
-27 -23 -15 do nerv
6 18 43 do night
42 55 49 do not
120 153 230 do nothing
-3 -2 30 do on
4 0 31 do pee
22 29 38 do pmr
106 112 122 do stretch
26 31 -28 do take
-236 -148 -91 do that
-136 -64 -91 do the
46 6 11 do thes
-62 -29 -35 do they
-19 42 61 do this
-33 -31 -46 do to
-9 -24 -12 do too
188 232 238 do twitch
59 55 96 do what
-40 -38 -45 do with
-97 -69 -93 do you
66 78 86 do your
-345 -185 -332 doctor
-9 34 -9 doctor be
63 48 -3 doctor cut
17 42 54 doctor doubl
-21 -7 -4 doctor first
3 40 -2 doctor give
-11 -23 -17 doctor if
-26 -28 -14 doctor look
-21 -22 -18 doctor ondo
-26 -13 -12 doctor or
53 -39 -43 doctor put
110 48 26 doctor say
70 79 127 doesnt
15 15 35 doesnt hurt
-41 -24 -26 doesnt it
47 39 40 doesnt know
57 59 56 doesnt recognis
23 26 40 doesnt stop
33 23 19 doesnt want
268 369 193 dog
5 6 21 dog and
68 105 123 dog cancel
112 131 -7 dog nip
21 76 87 dol
-216 -220 -148 dom
-27 -27 -21 dom be
26 -2 -1 donkey year
317 352 330 dont
78 86 92 dont come
-47 -40 -20 dont drink
28 83 70 dont feel
7 23 29 dont get
35 -20 -11 dont hold
35 82 86 dont intend
112 48 44 dont know
-84 -90 -55 dont right
68 84 85 dont see
71 37 10 dont tell
63 77 66 dont want
-12 25 139 door
19 26 59 door fram
32 -27 -32 dopey
148 87 19 dose
112 98 97 dose of
95 81 108 dot
69 56 52 dot that
261 309 126 doubl
33 31 101 doubl and
59 128 187 doubl my
55 56 -36 doubl sinc
80 93 -29 doubl vision
-5 -36 -6 doubl when
-29 -10 -15 down
-89 -61 -43 down after
-1 -48 6 down and
4 6 57 down as
-21 -16 -11 down be
81 123 140 down both
-1 6 -40 down for
53 47 29 down i
-29 13 -69 down it
1 10 38 down just
10 24 67 down like
-37 -2 28 down my
23 -19 10 down no
15 22 -66 down now
-53 -67 -44 down on
25 51 105 down over
14 17 21 down right
28 22 90 down sinc
9 20 78 down so
-72 -70 -22 down stair
14 15 -20 down that
-73 -5 29 down the
47 -80 -142 down to
-28 -29 -16 down with
42 71 -16 doze
-21 -8 -12 doze off
40 -82 -30 dozen
12 28 -63 dozy
34 72 33 drag
29 35 55 drag a
2 7 44 drain
120 150 96 dramatic
82 93 60 dramatic just
3 14 40 draw
2 9 34 draw a
-33 -63 -111 dream
77 -53 85 drench
31 -4 -3 dres
28 37 -41 drew
55 30 23 dribbl
50 56 67 dribbl and
74 77 104 drift
29 29 101 dril
101 48 -26 drink
-18 -13 42 drink a
-21 -15 -11 drink all
-24 -14 -12 drink and
-33 -21 -17 drink anything
11 11 -67 drink cold
-25 -22 -21 drink enough
-3 37 -34 drink for
23 -2 13 drink help
-12 -24 11 drink load
-46 -18 -18 drink more
10 0 -20 drink not
-75 -74 -42 drink nothing
24 -31 -12 drink plenty
12 12 53 drink the
13 10 -136 drink yesterday
45 34 52 drip
49 28 44 drip from
89 -4 1 drive
10 -17 -74 drive me
65 32 51 drive the
16 16 48 driver
112 85 185 drool
16 13 22 drool and
210 202 225 droop
36 35 29 droop and
2 3 -77 droopy
-127 -135 -9 drop
36 27 66 drop a
-31 0 29 drop and
-34 -31 -68 drop for
9 1 -26 drop mug
9 23 3 drop my
-119 -106 -140 drop off
30 -1 10 drop on
10 21 26 drop sinc
-3 -29 -26 drop thing
6 64 0 drown
16 15 68 drowsy
-260 -211 -178 drug
-74 -97 -56 drug caus
-28 -23 -14 drug for
-16 -3 -22 drug i
-46 -16 -11 drug stop
30 31 107 drum
83 84 95 drunk
16 40 41 drunk but
-21 -13 -2 drunk enough
7 -24 -132 drunk on
-140 -58 -8 dry
12 23 -12 dry cough
-97 -64 -29 dry eye
-12 5 -32 dry mouth
-37 -44 -43 dry out
-19 -11 -49 due
9 8 49 dummy
-32 16 -11 during
19 39 -14 during a
-30 -10 15 during the
25 97 46 dusky
-70 -67 -48 dye
9 23 -16 dystrophy
-140 -66 -52 e
121 51 -27 each
38 23 -58 each day
2 7 -20 each feed
-4 -20 -10 each month
39 -46 29 each time
-112 54 -85 ear
43 48 68 ear and
-38 -3 -23 ear be
36 41 46 ear ring
30 54 71 earlier
26 34 28 earlier and
-49 -37 -52 eas
18 -48 -54 ease
82 -18 -7 ease off
11 -41 -9 easter
-78 -52 -44 easy
-26 -15 -21 easy to
1 14 34 eat
15 16 23 eat 2
-74 -102 -64 eat 3
59 44 50 eat 30
47 88 42 eat 4
-18 -20 -16 eat 70
-17 7 20 eat 8
94 116 154 eat a
81 -9 26 eat all
25 -27 -39 eat and
-28 -21 -41 eat because
-31 -128 -86 eat bedtim
-22 -12 -10 eat better
-6 -44 -6 eat breakfast
12 -29 -25 eat christma
-28 -13 -10 eat circuit
23 13 -14 eat crisp
7 69 85 eat dinner
-24 -35 -34 eat do
-43 -20 -15 eat first
-44 -40 -30 eat five
16 15 43 eat footbal
27 35 49 eat gran
39 46 -4 eat her
22 14 -14 eat his
-17 -36 -21 eat home
58 50 -16 eat i
-37 -60 -27 eat it
-4 -51 -53 eat least
-22 -20 -28 eat like
12 16 21 eat lunch
-108 -37 -44 eat me
-106 -88 -102 eat more
-6 78 149 eat my
-45 -121 -236 eat night
26 28 16 eat nine
7 18 47 eat nobody
-5 39 58 eat once
15 23 26 eat one
45 38 68 eat park
21 13 -36 eat practic
-16 -93 -64 eat proper
35 10 18 eat rest
-40 -2 -2 eat rubbish
46 42 41 eat school
90 82 126 eat some
63 48 90 eat something
3 3 -26 eat steak
29 22 25 eat tabl
98 102 123 eat ten
289 213 114 eat the
60 49 48 eat them
-24 -14 -6 eat toast
-37 -54 -21 eat too
18 21 43 eat two
23 31 36 eat us
-35 -24 -17 eat wel
-85 -78 -132 eat what
110 -7 102 eat work
-4 -12 -59 ecg
-68 -66 -57 eclampsia
35 36 27 edge
62 30 50 edge of
-40 -32 -34 edge off
-172 -127 -150 effect
-26 -22 -19 effect of
-130 -106 -93 eg
-8 12 -38 egg
-29 -7 -19 egg on
-4 3 27 eh
106 49 72 eight
77 -20 -6 eight week
-2 -64 -49 eighty
-178 -116 -120 either
-51 -32 -29 either of
107 85 -10 elbow
15 41 44 elbow and
-20 -22 -46 elderly
-23 -33 -80 electric
-29 -34 -50 electric shock
-27 -23 -15 electrolit
-301 -306 -266 electrolyt
-45 -68 -51 electrolyt drink
21 22 24 electrolyt sachet
122 96 145 elephant
80 80 37 eleven
21 20 -80 eliquis
-121 -109 -11 else
17 18 78 else back
64 -20 -2 else eat
-34 -31 -36 else get
-24 -5 -16 else i
-91 -65 -77 else right
8 -74 27 em
6 44 -37 email
51 15 10 embarras
2 5 -34 embarras to
-98 -92 -122 emergency
-158 -103 -111 emg
-137 -98 -130 emotional
106 162 192 empty
-33 -26 -13 empty and
226 253 281 end
192 198 253 end it
51 61 55 end my
44 25 -1 end of
-7 -38 -42 end up
-49 -55 -64 energy
8 -54 -23 energy and
6 38 2 energy drink
33 46 78 engag
-13 6 23 engin
0 142 117 enough
4 56 -6 enough and
-51 -40 1 enough for
-30 -24 -25 enough to
-22 -17 -16 enough water
-4 -3 -63 entir
6 -10 22 epilepsy
7 28 41 epilepsy and
10 -10 25 epilepsy tablet
-71 -71 -61 epileptic
34 32 66 epipen
-25 -24 -35 equina
-5 3 36 erection
-42 -28 -11 espresso
-40 -43 -54 essay
-29 -24 -19 essential
24 11 110 even
-46 -18 -45 even a
-30 -14 -10 even if
71 -16 -34 even my
8 -29 -6 even on
23 27 40 even water
31 53 82 even when
5 9 41 even with
38 14 25 evening
8 -70 -30 evening for
-22 39 -10 evening i
-1 13 81 evening my
42 -122 -47 ever
-21 -16 18 ever day
3 13 -73 ever do
-66 -40 -53 ever go
-31 12 23 ever have
162 -78 -15 ever sinc
4 42 -35 everest
242 -154 7 every
64 63 56 every breath
41 -22 35 every coupl
68 -105 -86 every day
-22 -33 -12 every evening
-23 -6 -5 every few
2 38 80 every hour
-2 12 32 every minut
-38 -2 -2 every month
15 -19 -37 every morning
-52 -13 -9 every muscl
175 -107 -113 every night
68 94 103 every pil
13 -32 -19 every singl
85 -6 5 every ten
-20 37 22 every time
4 -31 -17 everyday
308 404 391 everyon
-33 -9 -14 everyon eat
-35 -6 11 everyon say
143 140 102 everyon would
231 193 143 everything
27 44 46 everything abov
-12 -32 13 everything and
11 22 32 everything be
15 38 56 everything have
60 -2 -1 everything hurt
6 11 -26 everything loud
33 29 -22 everything sinc
213 -3 -2 everything twitch
23 38 -26 everywher
-7 57 98 everywher and
15 18 38 ex
13 16 31 ex smoker
-37 -24 -62 exact
-175 -58 -74 exam
-63 -15 -2 exam week
-57 -32 -29 examin
-51 -29 -24 examin me
7 8 40 except
-293 -287 -227 exercis
-71 -58 -31 exercis a
55 -15 -11 exercis class
-45 -22 -16 exhaust
155 193 181 exist
-73 -84 -46 expect
-26 -36 -30 expect a
-44 -71 -80 explain
-30 -10 -2 explain it
55 -6 -7 explain why
21 -4 -5 explanation
156 154 106 extra
70 191 88 eye
14 49 109 eye and
10 -75 -24 eye back
-28 22 -27 eye be
0 -67 -12 eye blink
-73 -59 -26 eye drop
21 24 -31 eye for
49 60 113 eye go
-16 -3 -83 eye keep
0 -34 -5 eye on
6 9 -38 eye or
33 67 60 eye rol
-24 67 45 eye sinc
-30 -13 9 eye start
14 28 37 eye stream
6 5 -48 eye test
20 -53 -51 eye then
35 -15 101 eye twitch
11 -13 -52 eye water
-6 -39 -8 eyebrow
-3 -28 -16 eyebrow and
52 52 68 eyebrow be
-210 -196 -300 eyelid
64 -24 0 eyelid and
-44 -87 -88 eyelid be
125 91 17 eyelid droop
-26 -15 -3 eyelid flicker
40 16 -10 eyelid flutter
-34 -10 -10 eyelid from
-40 -61 -28 eyelid have
32 33 -4 eyelid jump
-23 -1 26 eyelid keep
-87 -59 -39 eyelid now
-98 -35 -71 eyelid sinc
-24 -14 -8 eyelid today
-24 104 77 eyelid twitch
25 40 5 f
-25 28 33 face
7 7 -52 face all
-30 -24 -43 face and
-176 -82 -53 face be
45 43 113 face droop
10 12 -67 face drop
2 2 21 face feel
20 21 16 face go
33 26 53 face have
-25 -11 -27 face ok
18 -20 -18 face too
29 -20 -11 face twitch
4 5 -76 face wont
33 28 47 facial
-95 -88 -65 fact
29 14 -38 fad
1 2 -57 fad and
69 47 45 fade
-46 -45 -9 failur
121 160 359 faint
27 21 57 faint twic
12 20 23 fair
-230 -179 -147 fall
16 19 -20 fall and
-72 -97 -174 fall asleep
7 20 51 fall left
-56 -3 -9 fall off
-34 -44 -16 fall out
-10 13 35 fall then
169 140 170 family
-53 -32 -7 far
-20 -8 -5 far and
2 22 24 far away
-7 -1 -67 farm
43 71 75 farmer
-36 -23 -52 fasciculation
-36 -17 -25 fasciculation and
42 47 36 fasciculation mean
-42 -73 -16 fast
-23 -9 -8 faster
-34 -61 -76 fat
-26 -33 -71 fat and
20 16 44 fat voic
104 84 55 fatal
39 114 136 father
30 71 66 father take
-1 -26 -24 fatigu
7 12 -27 faulty
-33 -37 -38 fawn
-33 -37 -38 fawn respons
-29 -13 -25 fear
63 1 -6 feb
-36 -30 -31 febril
-25 -15 -29 feebl
25 93 -144 feed
26 45 16 feed and
25 78 -17 feed ok
-35 -55 -26 feed up
-3 -4 -29 feed wel
394 451 288 feel
64 92 53 feel a
35 -35 45 feel alright
21 40 -14 feel as
184 147 178 feel better
-99 -109 -23 feel everything
105 117 155 feel faint
-71 -80 -70 feel fat
105 69 88 feel fine
4 11 28 feel heavy
-35 -44 -26 feel his
-20 -12 -12 feel ill
-71 -67 -76 feel in
85 110 150 feel it
-13 -19 61 feel like
-175 -98 -66 feel my
94 56 -99 feel normal
-136 -90 -119 feel numb
104 113 55 feel ok
23 6 -13 feel on
-69 -66 -35 feel puffy
-25 -1 11 feel right
37 19 34 feel shivery
-23 2 124 feel sick
76 85 136 feel the
19 44 39 feel too
46 27 91 feel weak
14 19 27 feel weird
57 24 -54 feel wel
-45 -54 -16 feel when
-33 -49 -32 fella
-56 -21 -41 fenc
-15 -19 20 festival
-67 -77 -81 fever
22 15 -54 fever and
-5 8 40 fever no
17 13 -43 feverish
368 28 -93 few
21 86 -13 few day
1 6 -50 few minut
40 -112 -53 few month
20 12 -30 few second
40 -70 -14 few week
125 142 165 few word
46 4 -24 few year
-42 -24 -21 fewer
-445 -377 -367 fibro
-72 -46 -51 fibro and
-48 -33 -27 fibro be
-22 -18 -17 fibro do
-19 -21 -30 fibro what
-355 -306 -284 fibromyalgia
-31 -36 -27 fibromyalgia and
-24 -14 -15 fibromyalgia it
-45 -25 -20 fidget
13 22 40 field
-59 2 4 fifteen
60 -13 -5 fifty
-2 -26 -26 fifty time
26 26 13 fight
-51 -5 -6 figur
14 15 20 fil up
-40 -45 -56 file
-75 -79 -49 film
25 37 36 film it
1 -20 -11 film my
32 42 43 film script
22 71 104 final
-37 -61 -12 find
8 17 24 find a
40 47 47 find and
16 -51 -34 find i
16 26 -13 find my
29 61 67 find myself
-80 -44 -49 find out
-64 -58 -53 find the
20 -45 1 find word
175 344 -152 fine
11 13 -98 fine and
94 90 138 fine but
64 60 174 fine eat
-75 -25 -10 fine every
-33 -5 -10 fine i
-55 -32 -17 fine in
-121 -120 -59 fine it
41 15 53 fine just
-85 -59 -40 fine my
60 58 -8 fine no
-47 -36 61 fine now
6 7 76 fine play
21 17 41 fine sinc
-36 -15 -36 fine talk
5 5 21 fine yesterday
366 9 -70 finger
26 -41 39 finger and
-47 -27 -11 finger go
55 -49 -41 finger have
3 -15 -42 finger keep
10 35 51 finger on
92 108 -8 finger tingle
-34 -28 -91 fingertip
246 269 265 finish
21 15 -78 finish a
185 189 211 finish it
79 114 152 finish the
-25 -8 -7 fir
-100 -253 -174 first
6 31 52 first day
15 12 35 first dose
32 18 94 first ever
58 -27 -15 first it
-6 -28 -11 first my
-21 -8 -3 first step
0 -36 -16 first the
12 -37 -23 first thing
9 50 -96 first time
22 -17 -5 first two
152 99 10 fish
68 9 36 fish on
-67 -32 -5 fist
252 262 205 fit
15 17 31 fit as
57 17 38 fit in
-13 -18 41 fit this
-23 -25 -32 fit when
8 5 -210 fit with
35 -153 -163 five
-104 -111 -74 five a
13 70 18 five day
129 83 89 five minut
11 -24 -18 five month
-22 -48 -25 five night
54 -68 -69 five week
-69 -7 3 five year
-135 -35 -11 fix
-20 -22 -37 fix a
2 16 -23 fix it
20 32 83 fix my
69 35 37 fiz
20 -8 -5 fiz and
-95 -129 -29 flag
-14 -20 -8 flag symptom
-35 -64 -6 flak
26 31 -78 flank
81 150 11 flap
88 106 -41 flash
16 21 22 flash light
34 42 -48 flash like
-101 -75 -85 flat
51 76 97 flatmat
49 55 70 flea
-20 5 -22 flew
-58 -30 -8 flex
-5 0 21 flick
-236 -286 -206 flicker
-35 -12 -10 flicker be
-19 -13 -20 flicker eat
36 22 -24 flicker in
26 -40 -14 flicker on
-144 -104 -35 flicker sinc
6 17 22 flicker under
40 -3 -8 flicker when
-22 55 21 flight
11 25 17 flinch
6 79 90 fling
3 81 93 fling out
58 68 75 flip
136 128 -40 floater
48 74 -26 floater and
23 13 -6 floater in
109 118 218 floor
8 8 43 floor all
-24 -12 -10 floor and
15 45 103 floor with
-64 7 -73 flop
-77 -29 -78 flop like
-11 -3 -22 flop wont
31 31 50 floppy
-27 -32 -38 floppy and
3 26 20 floppy like
-101 -114 -95 flow
-47 -71 12 flu
-35 -84 -19 flu jab
-1 2 28 flu last
-31 -24 -50 fluid
-26 -15 -13 fluid and
14 31 16 fluoxetin
-24 -26 -20 flush
-62 -25 67 flutter
9 -40 -9 flutter be
-24 -14 -4 flutter in
-44 -19 -6 flutter sinc
-48 -21 -14 flutter under
-96 -82 -20 fly
16 -36 -27 focus
133 90 10 foggy
48 108 97 fold
3 48 40 fold forward
-110 -14 -15 folk
-164 -148 -170 food
48 37 -17 food be
1 4 -20 food feel
-7 -27 -57 food have
-18 -17 -23 food list
-1 -1 -31 food poison
4 10 37 food that
28 33 72 food to
-129 -35 -57 foot
10 -22 -22 foot all
-26 13 37 foot and
-41 6 18 foot be
-64 -37 -3 foot cramp
-49 -14 -3 foot do
-58 -93 -41 foot feel
27 -3 -1 foot for
-8 12 108 foot go
74 16 58 foot have
-39 -12 -9 foot in
-1 -23 -9 foot keep
12 11 75 foot like
-121 -103 -55 foot on
28 53 -50 foot slap
4 -23 -13 foot that
51 -11 -6 foot tingle
-6 7 65 foot to
13 24 13 foot up
-31 -8 56 footbal
34 -14 -5 footballer
-160 -97 -183 for
58 -15 -10 for 10
84 64 -20 for 14
-29 -9 18 for 2
-24 -12 -9 for 20
14 16 67 for 3
37 -1 -1 for 5
36 13 27 for 8
86 94 102 for a
91 -24 -95 for about
21 -38 -32 for age
34 59 77 for air
28 25 -36 for an
-52 -55 8 for cramp
64 84 52 for day
-17 -20 -24 for dom
-23 -1 -1 for ever
34 32 21 for every
-25 -32 -19 for fibro
-28 -34 -22 for fibromyalgia
8 -6 28 for five
32 2 -25 for four
103 133 142 for good
47 41 -32 for gym
9 24 18 for half
1 30 67 for her
32 32 51 for his
17 17 46 for hour
10 90 84 for it
-31 -20 -16 for jerk
-24 -2 -2 for jme
-44 -10 -6 for leg
50 2 -12 for long
52 55 100 for mayb
144 141 168 for me
-24 -8 -12 for medical
-45 -1 -1 for meningioma
152 52 -12 for month
-41 -13 27 for muscl
12 157 -113 for my
181 49 50 for no
79 -5 -3 for one
54 -3 -2 for over
-49 -68 -32 for potassium
4 -20 -22 for six
0 37 75 for some
-49 -53 -20 for sore
-32 -17 -5 for spasm
-14 -29 -23 for ten
-96 -79 -69 for that
-104 -87 -269 for the
-41 -31 -28 for this
102 115 132 for thre
-46 -37 -11 for tight
27 75 32 for twenty
-91 -39 -38 for twitch
-58 -69 -62 for two
7 12 -20 for water
-103 43 159 for week
4 4 26 for what
-114 32 -62 for year
15 10 31 for your
-25 -143 -116 forearm
9 -37 -4 forearm and
22 -17 -11 forearm have
-11 -28 -6 forearm tick
3 3 -42 forecast
-36 -13 -126 forehead
19 29 -59 forehead and
17 59 33 foreman
48 81 38 foreman say
-24 -5 -9 forest
165 195 216 forever
-24 -44 -37 forget
-33 -28 -23 forget to
-25 26 75 forgiv
-31 15 67 forgiv me
-36 16 -24 forgot
99 48 53 fork
59 72 95 fork in
42 -14 -11 fork the
26 40 -45 form
8 -21 -131 fortnight
-83 6 -62 fortnight sinc
60 107 145 forty
23 58 48 forward
124 130 226 found
51 51 51 found him
16 14 25 found i
213 214 169 four
105 140 -51 four day
18 -22 -30 four month
85 147 179 four of
56 -6 -13 four or
11 26 -11 four pillow
-42 -51 -24 four time
5 28 22 four year
6 46 -25 fourth
-7 59 -3 fram
-40 4 12 fram be
4 3 21 fraud
-41 -39 -70 free
5 -47 -28 free the
-25 -21 6 freeze
-35 -38 -40 freeze and
-7 -26 -14 freezer
-7 -26 -14 freezer aisl
141 -15 -6 frequent
146 -13 -4 frequent than
-26 -21 -22 fresh
-31 -7 -7 fret
17 16 -79 fri
104 166 7 friday
55 39 -25 friday i
4 5 28 friday knee
5 5 39 friday now
47 36 27 friday today
183 132 101 friend
28 6 10 friend be
6 11 -23 friend have
5 1 -28 friend say
3 30 84 from
-36 -49 -25 from 3
105 148 11 from a
4 -42 -25 from amazon
104 109 101 from an
-28 -26 -14 from be
40 -17 -7 from head
49 28 44 from her
125 121 134 from me
72 28 -21 from my
32 -1 -42 from night
18 24 23 from no
-25 -33 -18 from run
-26 -12 -20 from scalp
61 -11 -11 from sleep
1 5 -43 from stres
-48 -49 -56 from that
-18 -100 92 from the
-31 -11 -18 from this
88 72 73 from too
-26 -20 -14 from wher
179 203 152 front
116 142 161 front of
71 128 166 froth
36 89 115 froth on
-45 -26 -20 fruit
-28 -16 -9 fruit and
61 60 74 fry
135 59 36 ful
-39 42 -41 ful of
-13 -9 -42 fully
-41 38 51 fun
-20 -15 -19 function
53 -139 -92 funny
25 -64 -14 funny but
18 -1 36 funny for
-1 -2 -53 funny one
5 25 45 fur
-20 -11 -8 fur up
7 -25 -21 furnitur
23 -13 -9 furosemid
17 -49 -21 fus
74 -3 -2 fuzzy
74 -3 -2 fuzzy over
-459 -441 -235 gabapentin
-16 -16 -28 gabapentin a
-30 -30 -22 gabapentin an
-54 -66 -24 gabapentin and
44 43 47 gabapentin be
89 96 99 gabapentin eat
-19 -26 -9 gabapentin for
-22 -11 -5 gabapentin how
15 -50 -38 gabapentin in
-1 4 70 gag
6 16 77 gag eat
0 -51 -26 gain
-23 -21 -18 gallbladder
106 121 2 gallon
-22 -8 -15 gam
196 178 175 game
142 162 180 garag
-35 -33 0 garden
-109 -97 -86 gas
-50 -48 -48 gastaut
-45 -36 -108 gate
-1 -8 -56 gatorad
-114 -80 -84 gehrig
-26 -36 -35 gene
-49 -41 -48 general
-22 -12 -24 general anesthetic
-20 -14 -14 genetic
-54 -52 -15 georg
51 -35 36 get
288 301 168 get a
-65 -36 0 get an
12 8 24 get anything
-44 -63 -86 get back
108 107 99 get bigger
-57 -57 -36 get bit
24 -9 -4 get blurry
-41 -7 -4 get calf
-12 -28 -16 get cramp
9 7 67 get cros
-30 -36 -37 get down
31 -4 -3 get dres
-48 -20 -22 get fibro
14 21 -8 get for
17 19 23 get her
28 41 87 get him
5 10 20 get his
110 56 61 get in
27 37 93 get into
-132 -45 -73 get it
0 -58 -32 get left
-44 -4 -2 get look
-20 37 78 get me
-22 -14 -4 get medical
-25 -15 -22 get motor
-20 -6 -13 get much
-33 -109 30 get my
16 62 88 get myasthenia
-49 -24 -10 get no
-54 9 -54 get off
36 -2 17 get on
-79 10 -52 get out
-88 -78 -38 get pmr
-22 -16 -16 get rid
-10 -4 32 get round
-12 27 -26 get see
11 15 27 get so
-20 -9 -13 get spasm
30 31 84 get stuck
-36 -46 -37 get tell
-4 6 35 get that
26 89 70 get the
-58 -16 -20 get them
-56 -40 -47 get thes
65 -5 -3 get thinner
-21 3 16 get this
12 1 -38 get tir
26 63 116 get to
29 -43 -34 get up
38 60 -132 get weak
183 -33 2 get worse
28 21 8 gibberish
-35 -1 -1 gift
-30 3 23 giggl
18 43 37 girdl
-119 -98 -110 girl
-90 -56 -37 girlfriend
34 19 50 give
5 21 -27 give clarithromycin
40 -12 -8 give cramp
32 87 139 give her
37 52 -4 give him
26 43 48 give his
5 43 -5 give in
-85 -81 -41 give it
-123 -77 -100 give me
101 100 48 give my
26 -13 -5 give over
13 -33 -2 give smal
2 -50 -33 give to
-29 -94 -38 give up
-24 -22 -26 give you
8 15 -23 gland
1 40 183 glass
-20 -11 -25 glass for
-25 -18 -9 glass of
12 6 50 glass on
40 52 65 glass thing
23 38 58 glov
25 43 42 glycinat
177 172 287 go
57 -55 7 go a
-50 -42 -14 go all
-137 -27 -47 go and
-11 -40 -93 go away
-3 -26 -24 go back
-40 -25 -24 go be
16 27 48 go black
-22 -4 37 go blank
63 85 6 go blue
-11 -19 -29 go but
-26 -6 -115 go by
14 17 79 go completely
6 -5 -32 go doubl
26 -77 -68 go down
4 4 -81 go droopy
10 64 -10 go dusky
10 -36 -65 go eat
-4 21 -34 go everywher
26 -39 -25 go first
-2 -2 -39 go flat
-2 -3 -53 go for
7 50 -107 go from
74 -3 -2 go fuzzy
59 41 107 go green
42 38 60 go grey
7 6 -25 go hot
12 29 41 go i
-103 -58 29 go in
-38 -56 -38 go into
-42 -20 -27 go it
-141 -90 -41 go like
-94 -91 -74 go limp
-105 -27 -72 go now
-21 -25 79 go numb
58 33 40 go off
2 -76 24 go on
14 22 53 go one
-23 -15 30 go out
-29 2 41 go over
9 19 43 go past
21 16 23 go purpl
8 -28 -25 go quiet
28 34 50 go rigid
39 32 60 go she
-29 -34 -7 go sinc
103 174 183 go stiff
96 103 123 go straight
21 33 32 go the
-3 -38 -26 go thin
-8 30 34 go through
13 12 21 go tight
5 8 -26 go tingle
154 260 254 go to
2 56 13 go up
10 20 6 go weak
94 24 27 go when
99 94 110 go white
-16 -56 16 go with
88 90 28 goa
-26 -21 -21 gob
7 14 -22 gobbledygook for
-73 30 37 goin
-21 -62 -96 good
13 -37 -14 good and
-23 -23 -27 good as
2 -14 29 good for
-25 -9 -9 good idea
27 -23 -18 good while
293 321 308 goodby
124 123 129 goodby and
105 80 87 googl
-3 63 -15 goosebump
6 71 -11 goosebump leg
74 68 -16 gooseflesh
-39 -48 -21 gorgeous
-29 -10 -6 gout
-109 -83 -77 grab
-58 -56 -53 grab eat
-19 -37 -22 grad
-18 -34 -34 gradual
-21 -23 -44 grain
167 170 202 gran
61 44 -12 gran be
3 -60 -33 gran have
26 35 48 gran iron
26 23 43 gran keep
-37 -24 58 gran on
9 19 29 gran put
53 54 35 gran take
-100 -89 -45 grand
-22 -19 -14 grandad die
-48 -42 -111 grandson
75 68 71 grap
70 72 65 grap stuck
37 39 30 grass
-24 -19 -9 grav
42 40 24 graz
25 -41 -95 great
108 92 127 green
42 25 84 green and
51 -26 142 grey
20 25 53 grey and
-55 -11 16 grin
-57 -13 6 grin eat
-37 -37 -8 grind
-94 20 -50 grip
-67 -15 -5 grip and
21 31 -21 gritty
2 1 34 groggy
22 34 -51 groin
5 4 21 groin and
277 278 218 ground
-28 -28 -39 group
3 -31 -23 grow
-49 -42 -42 growth
31 31 19 grunt
19 22 46 grunty
-56 -37 -17 guillain
-56 -37 -17 guillain barr
-54 4 -2 guitar
8 12 27 gum
64 113 122 gun
46 29 -20 gurg
24 27 8 gut
-45 -52 -32 guy
-127 -98 -157 gym
-88 -71 -29 gym and
-34 -14 -6 gym session
46 40 -32 gym sore
-66 -27 -28 ha
-20 -14 -17 habit
-69 -4 29 haha
73 80 76 haiku
73 80 76 haiku about
-118 -204 -347 hair
18 5 -26 hair and
-53 -49 -40 hair dye
12 -23 -13 hair fall
4 -60 -69 hair no
30 37 45 hal
314 199 186 half
9 25 22 half an
-26 -3 23 half in
63 -31 -94 half my
144 135 168 half of
40 44 61 half six
9 -30 -20 half term
-81 -24 -22 half the
6 -76 -27 half year
15 7 -85 halfway
6 24 -3 halfway through
-16 -24 -10 halo
58 77 168 haloperidol
53 65 81 haloperidol and
-72 43 11 hammer
-46 -26 -35 hamster
-23 -4 -7 hamster twitch
-73 -49 -20 hamstr
-21 -7 -2 hamstr cramp
-26 -26 -6 hamstr tight
211 245 168 hand
-29 -52 -16 hand and
22 63 184 hand be
20 2 77 hand cramp
-63 -13 16 hand do
-36 15 12 hand eat
10 27 -5 hand flap
31 32 -16 hand for
8 26 66 hand garden
6 -95 -77 hand go
7 13 -51 hand hang
56 -50 -17 hand have
-31 40 1 hand in
21 23 3 hand just
23 3 -58 hand keep
-57 -21 -14 hand me
45 -5 -4 hand muscl
24 44 -53 hand no
-47 -10 -25 hand on
-1 -34 -19 hand out
20 6 -118 hand shake
79 -16 -13 hand spasm
10 -18 -46 hand that
30 62 52 hand tingle
57 -47 -29 hand trembl
92 -14 -11 hand twitch
2 -11 -59 hand up
61 73 32 hand wont
39 46 43 handful
39 46 43 handful of
7 20 37 handl
4 -43 -22 handwrit
112 103 1 hang
4 6 -47 hang cant
89 82 110 hang myself
-97 -70 -41 hang on
21 27 42 hang ther
25 32 -26 hangover
61 31 114 happen
-7 -20 -9 happen a
5 19 30 happen before
91 83 76 happen if
-30 -13 -12 happen just
0 1 24 happen once
-4 0 29 happen to
-51 -47 -23 happy
-75 -15 -5 happy now
80 122 185 hard
55 57 139 hard as
-2 -25 -16 hard for
51 36 40 hard i
5 43 -5 hard on
-20 -10 -11 hard one
17 17 37 hard the
44 48 42 hard to
-73 49 102 hardly
-24 -22 -8 hardly any
-37 -25 -21 hardly drink
-20 -7 -10 hardly notice
-25 -23 -17 harm
-45 -19 -21 harmles
14 54 45 harvest
190 152 292 hasnt
63 75 90 hasnt come
27 22 35 hasnt pee
36 10 51 hasnt sleep
46 52 64 hasnt stop
-20 -96 -26 hate
29 21 41 hate the
-25 -54 -78 haul
-46 -20 -21 haul hay
5 -45 -49 haul myself
25 19 -3 haul on
116 -30 47 have
6 10 23 have 12
51 192 88 have a
53 49 133 have about
-90 -16 -9 have ach
10 16 38 have all
-49 -35 -99 have als
-91 -42 -88 have an
27 30 12 have and
276 116 132 have be
4 -22 -10 have both
27 12 60 have come
-69 -72 -31 have do
79 36 120 have drop
51 68 76 have epilepsy
9 21 33 have ever
8 11 35 have fever
-52 -43 -64 have fibro
-74 -41 -35 have fibromyalgia
7 6 21 have fit
27 27 38 have four
20 3 -62 have get
25 36 43 have give
256 105 122 have go
24 76 18 have have
-82 -61 -19 have her
75 76 73 have hit
-60 -61 -56 have i
-6 -24 -20 have it
10 43 18 have jab
-31 -11 -17 have jme
20 29 -28 have just
9 13 54 have like
85 -2 -3 have lose
-34 -33 -31 have magnesium
-118 -51 -28 have me
-51 -24 -36 have meningitis
3 10 -107 have metoclopramid
28 36 78 have mg
12 22 14 have more
-33 -21 -24 have muscl
-145 -45 -82 have my
17 36 -18 have need
4 8 26 have never
-87 -72 -93 have no
46 2 -29 have not
44 58 86 have nothing
55 -7 -8 have notice
3 52 49 have one
48 62 77 have pain
64 -7 0 have parkinson
113 135 160 have pick
-29 -29 -27 have polymyalgia
-54 -20 -20 have potassium
6 -40 -24 have prawn
-23 -11 9 have put
16 29 25 have read
10 47 -32 have run
10 14 23 have sit
1 -36 -17 have sleep
-34 -72 -69 have spasm
-93 -152 -106 have start
-91 -98 -98 have stiff
106 81 89 have stop
8 11 -48 have swell
77 73 83 have take
-14 -9 -89 have ten
16 12 33 have that
57 122 128 have the
-16 -51 -18 have them
-39 -16 -64 have this
2 8 -75 have thre
136 -1 102 have to
1 -21 -4 have too
7 2 21 have troubl
45 70 87 have turn
54 -14 -6 have twitch
-96 -53 -34 have two
16 24 37 have water
81 106 171 have write
-43 -39 -45 have your
199 61 58 havent
24 6 47 havent be
69 76 38 havent have
14 28 1 havent pee
12 33 29 havent touch
-43 -17 -22 hay
400 532 574 he
501 580 550 he be
37 26 -20 he can
38 108 118 he cant
-58 -49 -17 he cry
52 18 51 he do
-31 -8 -10 he dream
-2 -25 -8 he fall
-23 -27 5 he get
32 31 74 he go
46 63 62 he have
13 10 33 he hit
12 23 20 he isnt
3 26 26 he pul
-73 -30 -32 he right
121 192 212 he say
-28 -9 18 he take
41 53 -8 he want
7 19 54 he wont
106 131 17 head
11 17 74 head and
6 8 -22 head bang
27 29 -45 head be
34 58 -72 head clear
41 53 37 head eat
-43 -101 -34 head from
23 36 1 head i
-7 -7 -58 head in
-68 -70 -39 head it
-52 -36 -13 head never
23 44 1 head no
6 11 54 head off
22 64 -152 head on
31 31 -4 head seem
21 24 33 head split
54 -44 -21 head to
15 35 106 head up
209 205 61 headach
-30 -12 -10 headach after
199 208 155 headach and
11 11 22 headach cant
54 46 66 headach eat
6 -57 -30 headach eye
-24 -28 -16 headach from
-67 -71 -39 headach heat
30 28 126 headach like
-36 0 79 headach no
43 41 50 headach of
19 18 -41 headach on
0 5 -20 headach or
-35 -19 -17 headach with
22 17 53 heal
-83 -65 -68 health
6 -48 -51 healthy
188 183 115 hear
36 26 49 hear a
160 214 124 heart
-88 -81 -21 heart and
167 178 173 heart ask
-41 -62 -58 heart attack
37 53 82 heart be
-35 -43 -42 heart break
92 90 169 heart do
9 10 -37 heart feel
8 14 -49 heart go
6 11 -76 heart on
-23 -42 5 heart pil
17 48 14 heart pound
-18 46 -13 heart rac
13 31 40 heart skip
16 -44 -48 heart thump
-101 -8 49 heat
29 1 1 heat or
-48 -52 22 heat pack
11 18 33 heater
4 6 -37 heatwav
4 6 -37 heatwav cramp
102 101 42 heavy
13 29 -40 heavy by
-33 -32 -41 heed
17 7 -110 heel
-32 -21 -2 heel and
36 51 -53 heel walk
80 117 153 hel
8 43 -87 held
6 4 26 helmet
-161 38 45 help
-49 -13 -5 help and
27 36 34 help anxiety
0 3 25 help circulation
-83 -98 -84 help her
-50 -43 -33 help it
-16 -24 -17 help keep
156 184 154 help me
-3 -6 -68 help muscl
-88 -67 -51 help my
38 38 28 help the
77 95 98 help with
-17 -16 -20 helpful
419 407 628 her
21 21 30 her and
-28 69 96 her arm
-43 -37 -25 her back
25 21 -69 her biscuit
-16 -26 -21 her chair
42 74 104 her eye
5 27 43 her hand
106 121 122 her head
7 58 55 her juic
8 9 45 her left
-34 -32 -37 her leg
15 -41 -5 her mouth
-26 -16 -24 her muscl
46 51 53 her neck
53 32 54 her nose
-7 -49 -26 her own
9 13 20 her right
11 8 20 her sister
-20 -27 -30 her sleep
-49 -34 -75 her tea
7 10 23 her to
-25 -21 -25 her water
6 15 21 her word
292 269 203 here
-54 -81 -65 here could
-21 -15 -23 hereditary
-12 -15 -28 hernia
36 -17 28 heroin
38 27 50 heroin and
-14 -20 -17 herp
8 -8 57 herself
-41 -43 -27 hey
18 15 53 hgv
-188 -194 -144 hiccup
-29 -22 -33 hidden
9 5 26 high
10 17 27 high blood
7 12 44 high fever
60 48 58 high pitch
-20 19 -4 higher
54 43 56 hik
-52 6 34 hil
-32 -17 -7 hil sprint
237 219 370 him
11 25 36 him do
71 78 76 him on
-50 -56 -20 him out
46 49 41 him sleep
4 14 57 him to
59 59 66 him up
52 64 50 himself
-35 -70 -19 hint
-161 -102 -221 hip
-65 -16 -42 hip and
11 -60 -39 hip be
-22 -15 -48 hip hurt
656 605 502 his
44 43 -20 his breath
6 -76 -105 his calv
-70 -61 -64 his car
42 32 46 his chest
14 -50 41 his eye
61 55 104 his foot
17 33 62 his hand
-52 12 -7 his head
11 7 -78 his hip
-5 22 26 his knee
27 52 44 his lip
10 32 -15 his mouth
54 84 87 his muscl
15 -1 -29 his name
22 -25 -47 his own
15 24 24 his phon
58 51 81 his pupil
23 27 30 his rib
11 33 33 his shoe
27 -79 -22 his shoulder
7 26 47 his sleep
26 43 48 his stuf
23 20 28 his tablet
38 62 76 his thigh
16 17 -95 his third
252 276 345 hit
42 55 100 hit a
10 7 26 hit his
126 169 153 hit me
25 23 -43 hit my
-3 -2 28 hit the
34 29 62 hive
35 37 57 hive everywher
75 54 68 hoars
19 32 49 hod
-42 32 152 hold
36 0 -61 hold a
7 10 25 hold her
-56 -15 22 hold his
-110 -77 -64 hold it
10 51 68 hold my
-12 -16 -81 hold the
15 38 81 hold them
6 9 82 hold up
35 -20 -11 hold with
35 1 33 hole be
-29 -39 -36 holiday
18 -109 -75 hollow
-29 70 -83 home
10 8 22 home bottl
53 74 -15 home bp
28 18 60 home can
-111 -9 1 home from
5 4 -30 home remedy
456 455 442 honest
-2 -9 55 honey
4 4 36 honey on
-47 -15 -41 hook
-58 -44 -49 hoover
22 -10 53 hop
17 -42 -8 hop about
61 121 124 hop i
-30 -11 -9 hopeful
-53 -38 -30 hormon
-41 -15 -33 hors
-91 -121 -53 hospital
-38 -25 -24 hospital and
162 152 -165 hot
17 -49 -119 hot and
36 45 -35 hot red
47 65 -34 hot the
24 41 38 hot to
-35 -11 8 hot water
-22 -7 -6 hotty
71 -10 105 hour
48 26 243 hour ago
81 140 179 hour and
-29 -16 -10 hour for
-16 -21 -12 hour i
52 -56 -30 hour now
-35 -44 -81 hour of
-6 6 38 hour on
38 -4 -4 hour or
68 -32 -38 hour then
7 -54 -34 hour to
55 84 39 hous
35 39 45 hous all
-22 -20 -21 hous be
-288 -281 -220 how
-47 -41 -54 how be
-225 -181 -165 how come
-188 -213 -193 how do
83 39 53 how i
-22 -23 -23 how long
-17 54 78 how many
165 180 155 how much
75 -7 -7 how quick
-27 -2 -4 how strong
98 106 121 how the
48 7 7 how to
-32 -37 -49 how would
-17 -33 -19 howl
-32 -9 -8 hrt
-47 -24 -22 hug
105 95 115 huge
5 6 -37 huge and
237 271 242 hurt
9 40 -15 hurt and
-55 -23 -11 hurt be
64 40 -15 hurt it
58 75 90 hurt like
-1 3 26 hurt my
46 90 150 hurt myself
15 10 -24 hurt only
72 62 88 hurt so
78 77 -17 hurt to
-31 -27 -17 hurt what
-2 37 -41 hurt when
293 323 250 husband
210 199 184 husband be
29 34 36 husband have
-21 -34 -35 hydrat
3 3 63 hydrocortison
26 -57 -7 hypo
52 37 63 hypothetical
52 37 63 hypothetical if
489 419 365 i
-35 -2 -2 i always
-65 -29 -23 i ask
30 74 42 i be
11 -8 -22 i begin
-46 -36 -27 i bit
14 21 37 i black
-17 -24 -7 i bought
24 58 174 i breath
-35 -34 -18 i buy
-95 63 43 i can
141 -53 -102 i cant
23 -5 -29 i carry
14 6 20 i chang
-34 35 -41 i chew
5 10 27 i climb
73 21 29 i come
-23 -22 -7 i cook
-3 62 94 i cough
221 132 109 i could
51 85 -23 i couldnt
17 20 -50 i count
14 29 57 i cut
-66 -36 -11 i didnt
-57 -24 -29 i die
203 228 195 i do
219 227 187 i dont
45 80 -3 i doze
35 42 -36 i drew
-87 -102 -90 i dribbl
-91 -110 -92 i drink
17 -27 -20 i drive
-16 -50 -12 i drop
-20 -31 -88 i eat
-23 -32 -33 i expect
5 23 46 i fall
223 159 44 i feel
42 15 34 i find
-20 -16 -14 i forget
23 24 46 i found
-200 -115 -167 i get
-6 59 19 i give
72 109 14 i go
0 -33 -16 i grind
-53 -28 -27 i hardly
28 -62 -7 i hate
189 259 294 i have
26 -29 -18 i havent
31 23 47 i hear
-77 -72 -39 i help
-58 -28 72 i hold
18 36 89 i hurt
46 59 31 i inject
-45 -20 -21 i jerk
25 55 -11 i jump
381 79 214 i just
188 184 309 i keep
12 20 36 i knew
26 70 -26 i know
-51 38 18 i lie
-42 -48 -18 i lift
-30 -26 -21 i live
23 20 -51 i look
43 123 81 i lose
-5 -16 -54 i make
51 62 44 i mean
-95 -96 -24 i meant
1 4 -25 i measur
116 90 110 i might
-20 -35 -32 i mis
69 -22 -135 i move
-10 -67 -54 i must
-20 -2 31 i near
-4 23 33 i need
-64 -5 -80 i never
0 16 -29 i nod
27 38 48 i notice
-27 -12 -6 i only
-75 -44 -36 i overdid
-1 -53 -37 i panic
-10 11 54 i pass
-70 -77 -55 i pee
27 34 25 i pinch
0 -2 -22 i play
86 93 113 i pres
6 12 63 i pul
-42 -4 -7 i push
24 25 32 i put
-17 2 -37 i reach
100 -2 -8 i reckon
-14 -20 -22 i relax
80 -3 -1 i rest
-39 -29 -37 i ring
-20 -11 -11 i rub
11 -45 47 i run
-69 -38 41 i say
-18 -34 -21 i see
22 30 50 i shake
-118 -18 17 i should
19 -7 -45 i shut
31 8 43 i sit
-19 -18 -37 i skip
-24 6 -112 i sleep
-37 -57 -29 i sneez
16 47 62 i sound
-25 -13 -15 i spasm
-35 -12 -12 i speak
132 118 203 i stand
77 -125 -55 i start
-3 6 30 i stil
-12 4 38 i stood
9 -52 -156 i stop
18 25 15 i strain
22 2 9 i swallow
24 -14 -8 i swap
23 -25 -39 i swear
-66 -75 -53 i sweat
104 118 139 i take
-19 10 -84 i talk
36 -29 -17 i taper
50 14 49 i tell
101 94 119 i test
95 88 138 i think
3 4 -63 i throw
-52 -22 -33 i to
-31 -19 -11 i train
36 22 47 i try
-43 -39 -76 i turn
-135 -58 -53 i twitch
40 -1 -1 i up
-31 -8 -45 i use
-24 -5 -5 i wait
-14 -29 39 i wake
145 87 -30 i walk
204 82 97 i want
93 88 81 i wasnt
1 8 24 i wet
37 -6 -31 i wil
146 144 139 i wipe
68 102 87 i wish
-13 -38 -26 i work
27 22 121 i would
66 -78 -73 i wouldnt
44 32 62 i write
137 118 76 ibuprofen
45 29 34 ibuprofen and
49 42 -81 ibuprofen for
-167 -156 -73 ice
-44 -43 -23 ice or
92 120 142 id
-73 32 60 idea
18 34 53 idea why
-16 -26 -28 idle
59 124 80 if
89 103 118 if a
55 72 42 if i
-106 -92 -86 if it
-133 -89 -97 if my
-40 -34 -38 if the
-27 -17 -14 if they
149 164 171 if this
15 29 -28 if you
2 10 29 ignor
-35 -35 -39 ignor all
32 52 57 ignor everything
59 64 74 ignor the
42 31 25 ignor your
-18 -20 -19 ii
-32 -19 -45 ill
7 9 43 ill with
-159 -93 -83 illness
-40 -29 -39 imagin
-30 -18 -23 imagin the
-18 -24 -18 implant
-63 -37 -43 important
-23 -14 -18 important to
132 -45 49 in
-56 -14 -32 in 2015
-55 -45 -16 in 2016
76 -2 -2 in 2021
4 2 32 in 30
27 29 35 in 33
4 4 24 in 4
-118 -156 -67 in a
-21 -17 -28 in about
-83 -64 -44 in agony
56 57 63 in an
32 58 158 in and
41 56 69 in be
-5 -15 -27 in bed
42 31 58 in between
100 29 -121 in both
24 -41 -13 in but
-30 -24 -23 in child
32 0 14 in class
-71 -55 -15 in cornwal
25 51 -4 in cramp
29 47 -7 in delhy
29 33 60 in doctor
62 -8 -2 in feb
33 -44 -20 in five
-69 -66 -58 in food
44 108 76 in four
73 50 63 in from
113 137 167 in front
4 26 -8 in hand
-6 -23 -14 in her
54 32 110 in his
-2 1 30 in hospital
-32 0 14 in hour
40 29 -48 in it
-54 -19 -18 in its
38 -6 -6 in january
36 29 20 in june
-23 -7 -6 in knot
-50 27 -22 in law
-20 -6 -5 in leg
-18 -10 -39 in march
-13 -6 -37 in may
-22 -8 -4 in most
275 101 3 in my
35 53 -18 in nine
-14 9 45 in on
84 123 115 in one
141 20 13 in order
-51 -22 -19 in other
-37 -23 -25 in plac
2 23 54 in plaster
-13 -13 -24 in red
-51 -32 -64 in second
8 -32 -31 in september
5 60 124 in sheet
-27 -6 -6 in shoulder
-21 -10 -12 in spasm
47 -9 -5 in spring
20 -2 -1 in summer
9 10 62 in sweat
-60 -68 -30 in ten
-63 40 34 in that
71 202 170 in the
60 93 128 in this
19 27 29 in under
46 -12 -11 in week
-41 -3 -3 in winter
-5 -71 -54 in year
-64 -29 -21 in your
30 62 32 inch
23 37 -9 increas my
-20 -13 -14 india
8 9 35 indigestion
-14 -17 -51 induc
-47 -84 -58 infect
-161 -177 -133 infection
-8 -20 27 infection and
-43 -35 -40 infection in
-38 -48 -62 inflammatory
126 4 129 inhaler
-34 -46 -6 inhaler and
54 90 128 inhaler do
-13 -15 -20 inherit
51 65 39 inject
-181 -202 -86 injection
-43 -58 -65 injury
4 22 68 insan
-66 -16 54 inside
1 5 40 inside my
5 14 47 inside of
14 -21 -16 inside the
161 185 177 insta
11 29 39 instead
25 33 44 instead of
-23 -22 -30 instruction
-20 -20 -27 instruction and
-36 -22 -2 instructor
184 236 268 insulin
-37 -32 -26 insuranc
34 80 84 intend
-30 -1 -1 intensity
-2 5 35 interest
205 -2 -2 interfer
205 -2 -2 interfer with
89 -29 -31 internet
41 -12 -7 internet say
-58 -69 -46 interview
115 202 249 into
88 75 26 into a
12 35 118 into claw
4 11 30 into hard
6 41 34 into my
-9 -42 -35 into spasm
58 79 151 into the
-26 -14 -10 into your
-61 -59 -70 involuntary
-39 -39 -48 involuntary movement
-101 -52 -32 involv
-40 -5 -3 involv in
160 211 284 iron
79 77 123 iron pil
26 88 86 iron tablet
-5 -12 -20 irregular cycl
83 66 9 ish
345 376 355 isnt
42 126 120 isnt a
-96 -92 -87 isnt it
27 26 14 isnt make
32 29 35 isnt respond
7 -1 -51 isnt that
43 31 38 isnt touch
-37 -30 -59 it
17 41 21 it a
-4 -14 -22 it about
27 36 35 it again
173 190 177 it all
-7 0 20 it also
-46 -24 -10 it always
-48 -44 2 it an
71 70 -4 it and
25 22 13 it any
-89 -39 -25 it away
-5 12 -48 it back
119 -40 123 it be
-19 -53 -23 it because
109 112 135 it before
40 24 62 it begin
16 19 28 it belong
-74 -31 -40 it better
-31 -68 -33 it but
1 5 21 it by
-23 -20 -31 it cal
-41 -12 -13 it can
-45 -12 -6 it come
-27 -6 7 it didnt
-15 -23 -30 it do
7 19 40 it doesnt
25 35 30 it dont
-25 -10 38 it down
27 17 63 it eat
-28 -14 -22 it ever
-11 -41 -56 it feel
-13 -14 -28 it first
47 -4 -5 it flicker
-23 -4 -4 it flutter
88 -3 53 it for
118 125 150 it get
-6 -44 -37 it give
-13 -7 -46 it go
-13 -28 -5 it have
23 17 20 it he
48 83 81 it help
36 49 -13 it hurt
63 10 20 it i
-21 -13 -16 it important
102 24 74 it in
132 159 217 it isnt
24 -30 -22 it it
-7 -25 -23 it jump
-63 -25 4 it just
-55 -44 -8 it keep
17 -39 -19 it kil
-45 -39 -29 it known
44 30 -7 it last
-1 -13 -23 it like
100 102 48 it look
71 -77 -31 it make
15 39 56 it most
-66 -59 -41 it my
-58 23 -26 it never
24 16 29 it no
-1 15 70 it normal
-76 -61 -13 it nothing
9 58 36 it now
-82 22 77 it off
3 -82 -41 it ok
50 -12 -10 it okay
-37 -1 33 it on
-34 -14 -9 it only
-62 -44 -25 it pack
-18 -12 -26 it pass
-40 -38 -22 it possibl
-76 -23 -20 it really
-43 -21 -25 it right
-13 12 -25 it safe
4 16 -35 it should
62 59 71 it show
25 -3 25 it sinc
-4 11 21 it so
83 86 48 it start
23 -44 -36 it stil
-99 -89 -141 it stop
187 144 138 it take
86 95 116 it ten
-20 -50 -11 it the
-48 -47 -53 it though
-23 -14 -4 it time
29 95 101 it to
44 -16 -34 it today
10 -76 -20 it tonight
-22 -25 -16 it too
-33 -2 -1 it treat
26 -17 -13 it twitch
-57 -33 -40 it up
33 -1 -1 it vitamin
6 59 -1 it wake
-52 -33 -35 it what
28 31 28 it when
-36 -22 -27 it wil
43 51 77 it wont
-1 4 -21 it worth
14 17 38 it wouldnt
51 -7 -3 it yes
68 43 36 itch
-180 -150 -182 itchy
-42 -33 -103 itchy and
28 21 70 itd
228 -132 100 its
26 -93 -16 its be
5 14 45 its fine
-24 21 -31 its just
-53 -39 -49 its like
16 -34 1 its not
93 103 182 its ok
-21 -58 -34 its own
-74 -20 2 its way
-50 13 82 itself
-22 -24 -85 jab
-35 -50 -17 jab for
-2 24 -14 jab yesterday
-32 17 9 january
222 -35 -43 jar
219 262 203 jaw
159 117 68 jaw ach
41 97 168 jaw be
80 36 99 jaw clamp
-85 -23 -18 jaw click
-29 -13 -1 jaw go
10 14 36 jaw lock
-40 -14 -18 jaw that
27 42 -47 jaw tire
3 21 53 jaw wont
52 59 85 jelly
28 25 19 jelly baby
120 179 53 jerk
74 117 133 jerk all
9 -35 -35 jerk be
27 -35 -4 jerk eat
46 -3 -3 jerk ever
49 49 52 jerk for
28 -20 -18 jerk his
48 59 35 jerk in
5 -25 -26 jerk of
32 48 53 jerk on
-42 -23 -28 jerk to
45 81 -1 jerk when
1 57 70 jerky
-3 1 -40 jiggl
7 5 -48 jitter
93 223 -126 jittery
5 22 -53 jittery hand
-55 -14 3 jme
-2 -138 -133 job
-84 -68 -61 job cant
37 -3 -24 job on
-31 -19 -14 jog
32 -7 -107 john
15 -43 -33 john wayn
17 35 -75 john wort
-32 -64 -52 join
-26 -43 -26 join in
37 26 -82 joint
14 28 -33 joint last
-11 -25 -18 joint pain
36 54 31 jok
17 -14 -109 joke
-263 -96 -173 jolt
-3 47 -7 jolt be
-21 -18 -43 jolt like
-98 21 82 juic
7 -52 -11 jump
-118 -83 -14 jump a
10 -30 -7 jump and
-41 -13 -13 jump awak
-23 -12 -11 jump bean
-24 -5 -4 jump because
-39 -20 -18 jump could
30 -24 -8 jump eat
12 -32 -5 jump every
-26 -36 -31 jump for
-7 -67 -41 jump in
-28 -14 -17 jump it
16 38 -21 jump muscl
79 100 96 jump off
73 -34 -4 jump sinc
23 26 -30 jump the
-3 -17 -21 jump under
-41 67 4 jumpy
-39 -20 -12 jumpy muscl
-62 -50 -18 jumpy today
49 23 9 june
58 139 118 just
-102 -14 -16 just a
-76 -65 -56 just as
-71 -69 -58 just ask
-7 1 -53 just back
12 -51 -43 just be
51 54 60 just cant
-19 -10 28 just curious
8 49 42 just do
-55 -72 -23 just dom
119 142 160 just dont
11 8 -67 just drop
-86 -119 -117 just feel
-45 -47 -46 just find
18 42 -57 just flop
21 29 29 just flu
15 12 29 just get
-22 -6 30 just go
25 27 -64 just hang
12 17 -61 just have
-26 -13 -21 just ignor
46 58 53 just let
20 20 29 just lie
1 -59 -29 just like
-22 -3 -6 just make
118 144 123 just math
17 -41 -51 just me
-144 -68 -76 just my
193 192 254 just not
66 64 101 just now
-62 -39 -22 just put
100 -2 -3 just read
-129 -73 -91 just sad
76 73 95 just shap
6 8 22 just sit
-40 -37 5 just sore
-61 -43 -56 just start
84 -21 -7 just stop
19 22 29 just take
0 2 28 just talk
52 -15 13 just that
-19 18 -48 just the
39 37 59 just tir
46 55 64 just tired
17 26 36 just turn
-57 2 -1 just twitch
48 64 116 just wait
49 70 58 just wasnt
23 32 42 just watch
21 16 49 just wonder
64 -3 -1 just wont
-22 -17 -14 justify
-19 -17 -26 juvenil
-12 -12 -21 juvenil myoclonic
-46 -35 -16 k
101 92 112 keel
101 92 112 keel over
187 237 165 keep
4 24 -22 keep a
20 52 82 keep arch
31 -23 5 keep ask
7 -33 -32 keep bite
47 32 39 keep black
17 38 65 keep catch
-20 -8 -5 keep contract
-5 12 -96 keep cramp
-37 -24 -32 keep die
12 23 17 keep do
4 5 37 keep drift
20 -5 8 keep drop
23 50 -4 keep fluid
-46 -43 -22 keep flutter
-66 -41 -21 keep go
-40 -43 -31 keep it
39 91 172 keep jerk
-80 -60 -36 keep jump
27 36 44 keep lose
62 -17 -6 keep me
-16 -12 -20 keep muscl
-60 -45 -17 keep my
-32 -16 -18 keep pop
15 -2 -104 keep pul
0 -25 -14 keep say
-44 -34 -40 keep seize
5 9 24 keep slid
74 18 -15 keep spasm
33 42 77 keep stand
58 47 43 keep stil
-24 -47 -29 keep the
-27 -28 -16 keep them
80 97 122 keep think
13 8 -20 keep trip
54 84 119 keep twitch
-38 -33 -34 keep up
17 14 26 keep veer
18 29 -45 keep water
8 21 -15 keppra
33 -14 -48 kerb
68 76 -30 kettl
8 20 -47 key
-6 23 -136 kick
58 -29 -15 kick and
-50 -28 -14 kick in
4 63 -16 kick sinc
21 -13 -15 kick so
-114 -112 -51 kidney
15 26 38 kidney be
45 47 66 kidney diseas
-41 -40 -5 kidney failur
135 111 106 kil
-98 -64 -30 kil me
190 184 136 kil myself
-76 -71 -79 kil the
66 50 80 killer
-13 -13 -62 kilo
-38 -26 -88 kind
31 6 -38 kind of
-80 -56 -67 kip
-11 -23 -34 kit
83 81 186 kitchen
73 115 196 kitchen floor
4 4 20 kitten
-146 -89 -31 knacker
-42 -26 -10 knacker and
105 262 50 knee
16 21 48 knee down
5 20 -5 knee have
5 7 -71 kneel
-43 -22 -20 knelt
46 45 80 knew
13 38 52 knife
-17 -41 -12 knit
64 20 -152 knock
34 34 -55 knock her
48 13 12 knock my
8 7 -48 knock the
-177 -79 -65 knot
-32 -16 -11 knot up
257 286 204 know
-66 -43 -55 know about
64 70 61 know it
8 7 30 know my
20 -1 21 know the
89 93 97 know what
15 30 51 know wher
-13 -14 -21 know whether
32 27 -41 know who
40 -26 -25 know why
-23 -12 -6 knowledg
-23 -11 -6 knowledg of
-59 -78 -60 known
10 -20 -5 known epileptic
-36 -27 -21 known to
-6 -14 -23 knuckl
96 87 99 lab
-42 -55 -27 label
-51 -40 -35 lack
-58 -28 -21 lack of
-20 -34 -25 lactic
-20 -34 -25 lactic acid
102 10 16 lad
-10 16 25 lad eat
9 18 34 lad have
6 -57 12 lad on
32 97 114 ladder
-26 -13 -10 ladder in
23 -4 -3 lamb
15 29 -1 lamotrigin
6 7 -37 lamotrigin 2
-1 -13 -46 lamp
12 19 -56 lan
12 19 -56 lan party
16 -45 -63 land
22 -23 -11 land eat
86 86 121 lap
-71 -40 -40 laptop
45 39 -20 larg
-8 1 33 laser
172 227 151 last
14 21 65 last 2
9 6 -104 last a
13 -22 -93 last coupl
27 -24 48 last few
5 -41 -21 last half
-127 16 10 last month
-109 160 117 last night
-5 -24 -17 last six
-23 -1 -1 last spring
20 -46 -60 last summer
59 63 -40 last tetanus
4 -5 -27 last thre
67 40 27 last two
-118 -38 193 last week
2 6 -46 last weekend
203 -90 10 last year
-83 -26 41 late
48 29 -43 lately
28 20 7 later
-259 -223 -170 laugh
-31 -36 -7 laugh about
-25 3 2 laugh my
-34 -22 -24 laughter
79 60 62 laundry
79 60 62 laundry pod
-56 21 -27 law
-12 36 -17 law say
-14 -23 -15 lawn
-22 -13 -9 lazy
-44 -43 -67 lead
25 28 63 leaf
68 67 76 leafy
68 67 76 leafy green
-15 0 -59 leak
7 7 29 lean to
-44 -50 -38 leap
-120 -47 -36 learn
-94 -18 -9 learn to
151 114 138 least
-20 -81 -76 leave
1 5 -39 leave it
-53 -49 -36 leave my
22 47 69 lectur
129 71 23 left
-24 -4 -48 left and
-66 -104 -33 left arm
152 92 -21 left calf
-35 26 16 left eye
-30 12 -91 left foot
-16 -2 21 left hand
34 82 51 left leg
-170 -135 -97 left me
10 15 54 left of
13 -23 -35 left one
47 -17 -8 left or
73 87 121 left side
-55 197 218 leg
-3 12 24 leg a
-78 -102 -46 leg ache
1 32 66 leg after
-25 3 104 leg and
38 -25 -46 leg arm
-83 -32 -24 leg artery
80 143 230 leg be
4 7 -70 leg bounc
20 42 61 leg buckl
-43 -2 9 leg but
-36 -11 -3 leg calf
102 81 -17 leg cramp
46 -20 -17 leg danc
-169 -138 -41 leg day
-10 -2 20 leg do
1 1 -60 leg eat
-44 -18 -21 leg face
-6 57 -76 leg feel
-26 -33 -83 leg fine
-67 -2 -2 leg from
42 35 -24 leg get
-46 -16 -103 leg go
39 67 51 leg have
-48 -26 33 leg in
-36 -16 -51 leg it
100 65 -67 leg jerk
71 1 1 leg jump
-26 -1 -2 leg just
43 77 140 leg keep
81 120 -45 leg kick
91 94 122 leg like
35 -42 -35 leg need
-15 22 9 leg now
3 7 -21 leg on
-20 -13 -10 leg only
-34 -39 -18 leg pain
-73 -36 -16 leg restles
7 6 33 leg seize
-21 -19 -49 leg sinc
-10 -24 -7 leg sore
48 -45 -32 leg spasm
1 18 54 leg start
41 34 120 leg swell
13 19 27 leg tingle
16 -81 -51 leg to
-90 -34 -24 leg twitch
-25 -20 -24 leg what
-99 -61 -23 leg wil
-28 -24 -10 leg with
70 39 134 leg wont
-65 -58 -31 legit
43 30 59 lemonad
3 -7 -30 lemsip
-9 -4 -49 length
-6 -2 -47 length of
-58 -58 -51 lennox
-50 -48 -48 lennox gastaut
-109 -80 -86 less
-21 -13 -3 less likely
-35 -23 -8 lesson
-41 83 27 let
-22 -2 17 let go
48 57 66 let him
-4 36 -12 let it
-11 -2 -46 let me
-55 -15 -15 let up
198 260 363 letter
149 134 157 letter to
-45 -54 -20 level
-95 -37 -27 level be
67 54 86 level none
-39 -23 -17 levothyroxin
-32 -12 -6 licenc
51 -50 37 lid
-43 -26 7 lid be
134 -9 -7 lid then
8 26 -5 lid twitch
12 216 89 lie
45 90 10 lie down
12 10 -44 lie flat
-26 -32 -20 lie in
-27 39 48 lie on
9 19 36 lie ther
4 1 -25 lie up
151 171 161 life
35 -32 -23 life i
-45 -29 -35 life without
2 -33 -72 lift
41 42 33 lift a
-41 -38 -10 lift and
0 0 -29 lift eat
3 -64 2 lift it
-33 -96 -90 lift my
49 69 69 lift off
1 73 -82 lift the
33 60 27 lift weight
111 174 160 light
55 58 93 light and
-44 5 28 light for
99 79 38 light hurt
22 40 -18 light in
39 74 79 lighter
39 74 79 lighter without
18 77 87 lightn
485 483 625 like
16 62 49 like 20
7 -20 -15 like 4
27 -28 -27 like a
75 38 28 like an
-62 -64 -105 like and
16 -52 -35 like ant
-7 23 13 like be
132 116 127 like coffe
40 46 105 like coke
53 60 49 like cola
6 5 27 like corner
44 50 51 like dead
10 12 66 like flat
68 94 112 like hel
-90 -49 -98 like i
-33 -16 -29 like in
108 185 184 like it
12 27 78 like its
-1 -10 23 like jelly
-30 -13 -50 like jerk
-76 -21 21 like last
-34 -32 -59 like lead
-25 -25 -24 like lemonad
-89 -52 -36 like make
-111 -57 -56 like my
2 -29 -11 like one
13 14 -30 like pain
71 -58 -60 like popcorn
15 55 89 like rock
5 5 24 like rubber
14 20 32 like sausag
13 8 -33 like she
18 19 -51 like somebody
91 113 127 like someone
47 36 80 like tar
-60 -44 -8 like that
-139 -162 -78 like the
4 -21 -17 like they
-20 -15 -10 like this
-12 -172 -105 like to
8 8 -34 like two
95 109 128 like wet
44 56 90 like wip
15 25 73 like wood
34 61 51 like you
-9 29 23 likely
-33 -13 -10 likely to
-34 31 -37 limb
15 19 26 limescal
-47 -37 -18 limit
-65 -60 -104 limp
-85 -86 -38 limp and
5 15 26 lin
51 54 70 line
10 9 33 line be
35 42 -36 line i
37 73 67 line on
-74 -77 -93 line up
-304 -209 -167 link
-137 -101 -110 link to
16 22 10 lino
266 85 156 lip
8 -57 -26 lip and
85 122 111 lip be
4 5 -32 lip feel
11 37 32 lip look
85 -4 20 lip smack
11 17 -20 lip tingle
-106 -94 -73 list
49 84 97 list of
65 68 98 listen
-31 -23 -15 listen to
-37 -36 12 literal
47 132 140 lithium
12 28 108 lithium belly
3 15 -65 lithium have
-21 -30 14 litr
-4 -30 4 litr of
417 230 118 littl
54 53 70 littl bro
6 -38 -8 littl cramp
17 -40 -93 littl finger
-50 -20 -14 littl flicker
6 -43 -75 littl girl
67 -15 -8 littl jerk
50 -31 -27 littl jump
0 -33 -25 littl movement
76 79 26 littl one
65 57 62 littl purpl
-69 -24 -13 littl twitch
23 97 47 littl white
217 243 277 liv
-81 -91 -61 liv on
127 138 166 liv with
58 167 208 live
57 111 133 live with
-26 -23 -29 liver
-57 -65 -52 lmao
27 34 2 load
29 39 -19 load of
-73 35 91 lock
15 28 69 lock and
-53 -12 7 lock up
181 141 143 lockjaw
14 27 74 lodger
14 27 74 lodger be
95 106 113 log
-183 -153 -127 lol
-34 -39 -29 lol do
146 149 177 lol what
-44 -13 -8 lone
-152 -91 -66 long
23 -20 -11 long as
-20 -21 -34 long be
111 106 113 long do
-26 -24 -15 long for
-47 -22 -32 long i
-43 11 27 long one
-5 6 40 long story
-32 -22 -23 long til
9 43 28 long time
-18 5 47 longer
7 24 161 loo
32 52 68 loo and
95 89 134 loo be
360 193 107 look
89 90 98 look after
21 -4 0 look down
15 138 117 look eat
-19 -17 -25 look for
-31 -26 -31 look into
7 17 -22 look left
167 106 221 look like
-11 -23 -15 look over
6 3 23 loose
15 29 47 loose motion
-69 -64 -82 loosen
137 162 -19 lorazepam
78 82 73 lorry
153 0 18 lose
79 -56 -36 lose a
87 131 145 lose conscious
6 -24 -10 lose his
-35 -29 -13 lose mineral
162 -4 -6 lose muscl
-127 -75 -95 lose my
-33 -13 -3 lose of
-9 73 78 lose the
102 -24 -7 lose weight
-113 -64 -61 lot
17 13 21 lot and
-17 11 27 lot of
-90 -53 -55 lou
-90 -53 -55 lou gehrig
41 69 -47 loud
-5 1 20 loud and
45 58 78 love
2 -2 73 lovely
-167 -130 -75 low
24 32 95 low down
-23 -21 -7 low key
-3 34 83 low on
-54 -42 -36 low potassium
-129 -90 -113 lower
-43 -18 -12 lower leg
-10 -3 -63 lower right
-31 -24 6 luck
33 40 46 lucozad
-140 -88 -49 lump
-115 -86 -60 lump in
-26 -25 -15 lump of
0 70 171 lunch
-54 -52 -11 lunchtim
-12 -16 -45 lung
9 5 -59 lupus
-97 -92 -81 lyme
-18 -23 -26 lyme diseas
58 63 86 m
-101 -25 -6 machin
-21 -23 -29 mag
-359 -355 -241 magnesium
-57 -48 -31 magnesium and
69 -3 -3 magnesium deficiency
-31 -16 -9 magnesium food
32 53 52 magnesium glycinat
2 8 22 magnesium have
27 40 62 magnesium help
39 10 12 magnesium i
-18 -13 -21 magnesium in
-34 -5 -1 magnesium measur
-20 -24 -10 magnesium pil
13 12 88 main
1 12 27 main the
-97 -77 -151 make
16 -1 20 make a
65 68 63 make any
-26 -66 -67 make her
2 -35 -16 make him
-23 -36 -21 make it
178 90 64 make me
-35 -27 -16 make muscl
-127 -7 42 make my
14 19 36 make nois
109 93 85 make sens
-20 -14 -37 make the
31 29 16 make word
-101 -94 -95 make you
-43 -36 -34 make your
-79 -69 -149 man
129 124 69 manag
171 141 137 manag a
-22 -11 -23 manag them
-34 -27 -24 management
-130 -62 -61 many
-26 -34 -17 many day
-12 -24 -16 many hour
-7 -15 -26 many mg
-14 -28 -37 many minut
-33 -1 -1 many month
344 351 361 many of
-131 -25 -14 many week
196 161 124 marathon
49 37 18 marathon and
71 95 143 marbl
-8 -19 -22 march
4 17 45 march up
34 66 -9 mark
25 -17 -20 marriag
200 -15 -18 mas
31 57 57 mask
36 55 58 mask now
-207 -205 -168 massag
-27 -32 -17 massag my
-15 -33 -6 massag with
-19 -16 -22 masseur
36 50 55 massiv
-21 -3 -49 mat
-41 -26 27 match
-21 -29 -6 match yesterday
305 215 257 mate
-11 -14 -27 mate reckon
-41 -15 -10 mate say
118 144 123 math
-58 -56 -42 matter
-7 -34 -18 mattres
17 26 37 mattres for
-61 -68 -100 may
-47 -14 -10 may i
-30 -14 -8 may over
128 112 68 mayb
4 -5 -31 mayb a
121 122 93 me
-199 -162 -121 me a
-87 -83 -81 me about
-103 -55 -37 me all
-20 -66 -37 me an
-48 27 -5 me and
16 -38 -34 me arm
17 34 41 me back
-58 -31 -54 me be
-2 26 34 me because
17 21 37 me by
138 123 109 me cope
54 -18 -11 me cramp
17 -1 -53 me dad
88 -17 -18 me do
-36 19 -6 me eat
-51 -29 -62 me eyelid
74 25 15 me four
59 -7 -9 me from
-41 -19 -26 me get
25 51 66 me go
19 40 60 me hand
-27 -44 -69 me head
22 33 44 me her
-89 -38 -33 me hold
161 162 163 me honest
84 95 65 me i
54 54 48 me if
117 136 21 me in
6 24 24 me jaw
-54 -51 -47 me keep
34 -5 46 me leg
-20 -6 -12 me like
-36 -18 -11 me lol
49 45 -10 me make
48 -8 -5 me more
25 33 69 me mouth
18 -2 25 me my
39 75 59 me not
18 -50 -33 me now
-171 -143 -140 me on
8 -23 -44 me out
-45 -28 -21 me pil
5 25 18 me rib
-24 -41 -50 me shoulder
-120 -64 -60 me something
-33 -15 -23 me spasm
-112 -32 -26 me the
27 6 -22 me thigh
7 16 29 me through
9 52 16 me throw
-4 7 60 me to
39 3 23 me tongu
9 15 61 me tramadol
152 -26 -8 me twitch
18 7 59 me two
-4 -147 -173 me up
107 147 137 me want
50 49 42 me what
-38 -22 -9 me when
30 59 51 me which
28 -24 14 me why
33 46 -10 me yelp
-140 -140 -104 meal
-29 -30 -14 meal bread
-117 -53 -54 mean
-31 -16 -41 mean and
-23 -9 -10 mean i
22 39 61 mean in
-73 -76 12 meant
-37 -5 -29 measur
-25 -21 -19 meat
-144 -94 -77 medical
-84 -32 -25 medical attention
-27 -33 -20 medical news
-361 -323 -245 medicin
-43 -23 -13 medicin and
-27 -21 -27 medicin be
-36 -41 -37 medicin for
-91 -33 -15 medicin i
-24 -12 -2 medicin no
-36 -34 -45 meditation
-32 -91 -58 meeting
14 26 27 memo
38 -2 25 memory
-157 -113 -108 meningioma
-30 -17 -15 meningioma and
-24 -16 -24 meningioma be
-127 -118 -106 meningitis
-26 -8 -5 menopaus
-80 -40 -90 mention
-7 1 -52 mention it
246 51 57 mes
42 34 63 messag
-40 -40 -49 metabolic
-19 -18 -23 metabolic disorder
-47 -24 -18 metabolism
-24 -13 -35 metal
10 4 27 metformin
49 49 29 methotrexat
5 13 -172 metoclopramid
11 1 57 mg
49 96 61 mg a
-3 -75 -52 mg of
33 -13 -16 mid
18 32 -9 mid sentenc
14 16 28 mid squat
82 46 34 middl
-3 -14 -40 middl of
13 14 -29 middl this
-55 -59 -82 midwif
-294 -189 -129 might
-46 -36 -37 might be
-21 -13 -2 might help
-32 -22 -18 might i
-73 -48 -31 might it
-29 -6 -4 might my
-23 -18 -11 might that
-23 -26 -22 might the
-80 -84 -33 migrain
-21 -4 -2 mil
-64 -37 -47 mild
-30 -15 -8 mild and
-89 -88 -28 mile
34 69 -41 milk
-69 -23 -54 milk and
25 15 16 milk parlour
49 28 -24 mind
80 84 76 mind if
-89 -81 -92 mine
-314 -285 -273 mineral
-24 -23 -15 mineral be
-20 -14 -22 mineral level
3 29 45 minor
395 481 445 minut
84 78 144 minut ago
-33 -27 -28 minut all
58 39 -34 minut and
19 39 45 minut eat
3 34 -19 minut never
39 33 54 minut now
-97 -106 -96 minut of
12 27 -5 minut she
-63 -2 24 minut then
88 -4 25 minut today
-57 -51 -36 minut when
46 -6 -13 miny
61 6 10 miny bus
248 179 251 mis
-40 -33 -47 mis a
20 17 -18 mis dialysis
21 29 30 mis my
51 61 -10 mis practic
16 2 22 mis the
130 43 110 mis two
139 166 74 mistak
31 35 -4 mistak with
14 20 34 mix
16 19 26 mix the
83 -83 -51 mnd
63 -16 -3 mnd and
16 9 28 moan
80 95 91 mode
77 83 81 mode on
25 22 -70 mon
122 132 103 monday
-21 98 -7 monday after
17 49 -7 monday and
8 7 -41 monday he
30 -12 64 monday today
-103 -100 -73 money
148 128 82 monoxid
441 -280 -97 month
-22 -2 -2 month after
23 22 -13 month ago
40 -13 -86 month and
3 13 -38 month back
-45 -1 24 month go
2 48 82 month have
16 -38 -20 month he
43 -35 -21 month i
2 -45 -25 month like
5 -23 -5 month no
-17 -112 -129 month now
29 -57 -36 month of
64 106 139 month old
-28 -7 -4 month or
21 -2 -1 month plus
38 74 75 month pregnant
-75 33 32 month should
-43 -9 -7 month sinc
23 -42 -25 month the
43 37 -2 month twitch
-41 -11 -9 month with
11 -32 -12 mood
49 -13 -34 moon
177 -132 -65 more
-1 -44 31 more and
143 -14 -5 more frequent
7 -53 -6 more like
14 13 28 more my
27 34 21 more of
134 -5 -4 more often
19 53 62 more potassium
66 -45 -130 more than
42 -15 -5 morning
-27 18 -13 morning after
-44 -62 -79 morning and
-29 -13 41 morning be
17 -18 29 morning but
-8 3 -96 morning first
93 35 12 morning for
68 107 173 morning i
8 -7 34 morning my
13 7 -39 morning she
11 -21 -81 morning with
3 34 70 morphin
11 42 27 morphin for
101 -1 0 mors
101 -1 0 mors code
162 -54 -22 most
-27 -9 -6 most case
19 -55 -72 most day
14 23 16 most likely
12 -7 -20 most morning
243 23 35 most night
32 -31 -19 most of
36 28 59 mother be
-5 49 4 mother in
16 -20 17 motion
-30 -53 -53 motor
-26 -43 -42 motor neuron
61 63 74 mottl
38 111 38 mouth
12 53 63 mouth a
7 19 61 mouth all
24 -13 60 mouth and
28 32 20 mouth be
5 9 -72 mouth have
34 31 23 mouth sinc
5 8 -26 mouth sore
-42 -70 -45 mouth this
8 26 -13 mouth tingle
10 38 31 mouthguard
46 109 -10 move
9 25 46 move a
-33 21 -24 move and
9 13 45 move arm
21 48 61 move down
-27 -27 -12 move her
11 11 -24 move his
5 13 29 move hous
42 84 -95 move it
91 -8 80 move my
-30 -10 -8 move or
-2 0 -54 move proper
56 16 -27 move to
-141 -149 -87 movement
-24 -50 -44 movement i
-148 -134 -147 mri
6 70 31 ms
-28 30 -7 ms ten
127 159 124 much
-12 -14 -23 much be
-20 -6 -14 much blood
44 31 26 much caffein
-77 -7 10 much longer
-6 -21 -19 much now
-31 -18 -13 much of
256 250 246 much potassium
1 -21 -3 much sodium
-17 -20 -34 much time
-41 -25 -119 much today
-27 -31 -19 much water
48 69 -1 muck
6 1 52 muddl
120 67 144 mum
-38 -27 -11 mum be
6 -33 -36 mum get
-24 -47 -8 mum have
26 26 20 mum i
2 -17 -56 mum leg
25 82 -12 mum on
-48 -33 -22 mum say
7 16 47 mum the
48 68 6 mum with
4 -70 -50 mumbl
-100 -91 5 murder
18 13 -24 murph
-225 -225 -275 muscl
2 1 -64 muscl a
-22 -12 -9 muscl ach
20 43 37 muscl ache
-40 -33 1 muscl and
2 146 97 muscl be
90 25 30 muscl between
34 -3 -2 muscl by
-47 -21 -20 muscl contract
-21 -13 -9 muscl cramp
43 65 97 muscl feel
-39 -12 -8 muscl flicker
12 -2 -37 muscl for
-54 -22 -18 muscl from
-34 -27 -30 muscl get
2 -23 -25 muscl go
2 7 33 muscl hard
34 -11 2 muscl have
159 152 132 muscl hurt
28 -21 10 muscl i
105 -6 -7 muscl in
56 -5 7 muscl jerk
34 2 -33 muscl jump
17 40 -7 muscl jumpy
1 114 146 muscl keep
36 56 102 muscl like
-21 -12 -11 muscl lose
-27 -22 -20 muscl move
-24 -5 -9 muscl now
-22 -11 -17 muscl off
-9 -137 -118 muscl pain
1 5 -23 muscl past
-22 -15 -22 muscl play
-25 -23 -32 muscl relax
-22 -1 -1 muscl relaxation
58 6 47 muscl sore
192 206 142 muscl spasm
-33 -7 -7 muscl that
-57 -57 -48 muscl tir
-36 -27 -13 muscl too
448 163 61 muscl twitch
-41 -18 -21 muscular
-37 -13 -16 muscular atrophy
24 18 52 mushroom
22 10 19 mushy
54 18 58 must
90 101 126 must be
241 115 152 my
28 35 59 my 3
1 28 33 my 6
4 -3 -52 my 7
-18 -22 -23 my ach
56 14 53 my amitriptylin
34 65 -7 my ankl
32 -2 69 my antidepressant
-198 -199 -192 my arm
-51 -31 -40 my armchair
-14 -26 -32 my aunt
94 38 41 my baby
92 144 150 my back
64 59 -3 my baclofen
-6 -50 -31 my belly
95 -26 -50 my bicep
-31 -26 -31 my biology
38 75 -121 my blood
-30 -163 -154 my body
-128 -67 -64 my bos
-6 -22 -18 my bottom
32 42 86 my bowel
-1 4 36 my boy
61 116 116 my boyfriend
-12 -11 -21 my brain
-19 -44 24 my breastbon
-92 -59 -27 my breath
-82 -26 25 my brother
38 6 55 my bum
-10 -9 -58 my calcium
-133 -171 -60 my calf
-110 -58 -43 my calv
36 69 50 my car
-46 -43 -38 my cat
-23 -21 -24 my character
-106 -72 -117 my cheek
147 128 33 my chest
-113 -109 -108 my child
76 20 46 my chin
3 8 35 my choic
3 23 -8 my cholesterol
-48 -39 -27 my circulation
-7 39 42 my clinic
-31 -31 -43 my coach
44 -13 6 my coat
10 55 19 my coffe
-23 -8 -9 my colleagu
-19 12 47 my cousin
-6 -42 -36 my cramp
-3 0 23 my cup
-45 3 52 my dad
128 -2 -1 my daily
139 152 181 my daughter
-12 -25 -17 my day
29 -19 -9 my diary
46 91 34 my diazepam
-131 -7 -8 my diet
-38 -63 -26 my doctor
79 92 48 my dog
-50 40 36 my ear
9 5 48 my elbow
-41 -33 -35 my electrolyt
57 75 -9 my email
-34 -29 -38 my essay
-25 -8 -2 my exam
123 -127 -75 my eye
77 39 65 my eyebrow
-104 -153 -95 my eyelid
17 40 -89 my face
187 206 203 my family
27 79 91 my father
-31 -28 -27 my fibro
-41 -16 -8 my fibromyalgia
122 -77 -66 my finger
42 70 92 my flatmat
19 56 44 my food
117 75 13 my foot
-19 -52 -88 my forearm
8 10 -54 my forehead
192 139 154 my friend
122 59 58 my gabapentin
-93 -64 -44 my girlfriend
-143 -77 -85 my gran
-51 -67 -55 my grandad
46 -55 -107 my hair
180 8 65 my hand
4 -43 -22 my handwrit
-37 -56 -23 my head
-22 -22 -23 my health
47 53 149 my heart
95 90 15 my heel
8 15 45 my hors
147 152 130 my husband
3 3 63 my hydrocortison
19 34 78 my insulin
-4 91 -18 my jaw
-15 -10 -20 my jerk
22 -75 -67 my job
-39 -35 -22 my kidney
-12 14 42 my knee
51 -58 9 my lad
71 77 107 my lap
-20 -16 -17 my laptop
-73 4 2 my last
31 37 62 my late
223 116 -63 my left
-256 -196 71 my leg
-78 -34 -10 my lid
62 94 102 my life
19 -28 -140 my lip
80 21 -9 my littl
-39 -24 -21 my lower
124 176 174 my mate
-69 -39 -43 my medicin
-27 -22 -16 my mineral
-25 -12 -8 my mood
-86 -45 -95 my mother
34 45 128 my mouth
-16 29 10 my mum
-224 -108 -21 my muscl
25 57 -69 my neck
-21 -2 -36 my neighbour
56 -7 -5 my new
-16 -7 -62 my newborn
-8 -77 -76 my niec
66 42 84 my nose
37 44 46 my nurs
-25 -21 -19 my old
64 173 104 my own
28 32 53 my partner
117 121 217 my pee
-128 -110 -115 my phon
-2 2 -27 my pil
-1 20 -6 my pmr
30 25 -52 my poo
-8 5 21 my potassium
7 37 -62 my pregabalin
-43 -21 -19 my prescription
-23 -17 -23 my printer
50 7 32 my propranolol
41 56 67 my puls
-96 -73 -17 my quad
21 40 92 my question
20 9 12 my rank
53 43 70 my reflex
6 14 60 my rib
175 223 184 my right
-22 -32 19 my roommat
-23 -17 -14 my salt
64 70 -13 my scalp
14 21 35 my sertralin
113 111 148 my shift
35 15 47 my shin
-44 -32 -66 my shirt
158 95 214 my shoulder
-39 -2 25 my side
40 47 56 my sight
-42 14 19 my sister
-21 49 112 my skin
129 61 59 my sleep
26 71 59 my son
-187 -86 -140 my spasm
25 36 -7 my speech
2 14 38 my spin
-24 -9 -8 my spinal
83 82 117 my spit
-47 -36 -27 my sport
-35 27 39 my tablet
-83 -105 -126 my tea
36 9 -18 my templ
64 56 55 my thigh
61 83 92 my throat
-2 -64 -115 my thumb
-11 15 97 my thyroid
43 40 9 my ticker
-12 -18 26 my tight
-72 -49 27 my toddler
18 102 97 my toe
100 -15 80 my tongu
36 45 116 my tooth
-22 -44 -21 my top
-40 -29 -20 my trainer
-261 -93 -102 my twitch
46 -8 28 my uncl
36 -28 26 my upper
-34 2 46 my usual
35 13 35 my vision
-34 19 40 my vitamin
83 67 58 my voic
40 73 123 my waist
27 31 -11 my watch
7 -50 -20 my water
-25 -17 -62 my weight
-68 10 48 my whole
7 -53 26 my wife
54 65 85 my word
34 74 -101 my wrist
41 84 -9 myasthenia
23 14 -55 myasthenia and
-17 -18 -29 myoclonic
-12 -12 -21 myoclonic epilepsy
-163 -111 -141 myoclonus
-22 -24 -28 myofascial
-15 -17 -24 myofascial releas
-27 -30 -34 myopathy
219 103 200 myself
-29 -16 -4 myself for
40 -17 -15 myself i
25 86 105 myself if
35 64 57 myself last
5 -45 -49 myself up
-12 12 39 myself without
-13 -27 -23 myth
-57 -46 -4 nail
29 48 64 nail gun
25 24 12 nail in
10 23 61 nail last
-50 -47 -47 nam
-162 -155 -190 name
-45 -34 -44 name for
38 -10 -4 name it
-36 -27 -20 name of
69 62 102 nan
14 14 48 nap
31 84 -101 nappy
3 8 -62 nappy sinc
89 102 105 naproxen
74 80 113 naproxen for
14 8 -29 nasal
-77 -48 -26 nasty
1 1 -80 nausea
17 19 36 nd
-14 11 42 near
-62 -36 -31 near die
13 7 32 near eat
51 47 73 near enough
-58 -53 -63 near me
14 11 31 near pass
16 39 -3 near thre
111 40 30 neck
23 23 41 neck a
6 12 32 neck and
34 -16 44 neck be
39 -26 -55 neck for
27 54 93 neck hurt
4 11 -109 neck keep
-18 -6 76 neck sore
-20 -4 66 neck spasm
28 30 41 neck stiff
15 9 24 neck wont
-101 -98 -203 need
-77 -90 -45 need a
-47 -42 -43 need anything
-34 -11 -9 need medical
0 2 -26 need my
12 20 -9 need the
131 56 17 need to
-106 -116 -136 needl
64 0 -12 needl in
5 -40 13 needl round
3 11 43 negativ
-56 -17 -42 neighbour
26 32 41 neighbour and
-434 -271 -288 nerv
-34 -20 -8 nerv it
-62 -52 -48 nerv only
-67 -30 -24 nerv to
-160 -162 -141 nervous
-68 -64 -59 nervous system
-68 -76 -67 nettl
-47 -28 -32 neurological
-15 -15 -43 neurologist
-39 -50 -94 neuron
-29 -33 -35 neuron diseas
-87 -64 -101 neuropathy
53 24 -124 never
57 -4 -15 never bother
98 -9 -4 never do
-48 -33 -28 never faint
7 44 3 never get
-33 -13 -5 never give
-23 33 -16 never go
5 19 30 never happen
106 205 199 never have
-3 -35 -11 never hurt
-53 -16 -16 never let
1 4 -42 never mention
18 41 -44 never see
111 -9 -4 never stop
-50 -8 -9 never stretch
23 31 -119 never tell
3 -23 -14 never the
-46 -31 -10 never touch
288 21 -182 new
89 104 166 new antibiotic
13 14 -29 new band
-31 23 22 new dentur
-50 -19 -12 new drug
54 -16 -12 new exercis
142 129 -39 new floater
55 62 -31 new headach
68 -31 -5 new inhaler
62 -4 -4 new medicin
7 -13 50 new mum
-27 -36 -13 new pil
-50 -23 -22 new sport
-33 -9 -4 new supplement
-2 9 -51 new tablet
35 100 -46 new this
24 19 -24 new water
-92 -74 -24 new year
-80 -41 -94 newborn
17 51 31 newborn be
-63 -57 -56 newborn chin
-37 -46 -27 news
-27 -33 -20 news today
56 -87 -42 next
-60 -80 -46 next day
3 3 -20 next one
19 -28 -4 next to
25 -31 -8 next week
-22 -18 -20 nhs
80 115 153 nice
-25 -9 -61 nicotin
-9 4 -27 nicotin patch
-8 -77 -76 niec
241 -178 -321 night
7 23 9 night after
-188 -250 -206 night and
0 4 -112 night be
-56 -29 -13 night because
19 32 -63 night belly
-37 -23 -26 night but
27 -4 -2 night cramp
36 28 63 night feel
122 17 -7 night for
170 26 -30 night i
4 -25 -9 night in
24 135 31 night my
15 73 45 night no
5 22 117 night now
-1 49 48 night shift
36 -28 -13 night sinc
20 -31 -49 night sweat
-38 -33 -20 night the
21 23 45 night think
47 -22 -10 night this
63 75 87 night what
-20 -5 -4 night when
-5 -24 -12 nightmar
59 82 92 nine
18 -2 -49 nine and
60 67 97 nine day
40 64 89 nine it
133 151 22 nip
112 131 -7 nip my
139 132 -100 no
-45 -31 -6 no ach
2 -24 -13 no and
-44 -20 -13 no bear
21 1 -19 no blackout
-44 -6 -4 no bother
13 35 -7 no breathless
-42 -22 -16 no caus
40 46 50 no chest
-5 -39 -14 no coffe
8 8 53 no control
-41 -21 -8 no doctor
8 12 37 no droop
-26 -13 -3 no drug
23 -2 -1 no explanation
26 20 39 no faint
22 32 74 no feel
-41 -63 -5 no fever
-2 61 -8 no fit
-41 -68 -108 no headach
-89 -129 -84 no i
18 34 53 no idea
8 0 -50 no knock
-26 -15 -9 no link
-28 -14 -4 no medicin
-16 -20 11 no more
64 -23 -4 no new
30 -26 -41 no numb
-74 -26 -18 no obvious
2 43 -8 no one
-36 -28 -15 no oomph
98 15 -35 no other
138 86 43 no pain
-58 -38 -23 no pil
126 143 173 no point
2 20 -7 no problem
40 48 47 no puls
222 96 137 no reason
-35 -27 -27 no rhythm
-60 52 -14 no sleep
25 -49 -70 no swell
8 55 8 no symptom
-38 -22 -66 no temperatur
-13 -50 -45 no time
-23 1 35 no troubl
5 -41 -23 no use
76 27 74 no wait
-34 -13 1 no warn
-31 -20 -9 no water
102 2 37 no weak
3 26 32 no weight
21 27 -69 no wet
386 406 474 nobody
26 32 48 nobody can
2 -29 -19 nobody ever
-24 4 -27 nobody have
-26 -16 -9 nobody in
239 214 210 nobody would
109 93 19 nod
-10 6 -44 nod off
136 162 217 nois
25 10 14 non stop
82 21 19 none
1 -62 -49 none of
14 23 31 nonsens
-93 -71 -28 nonstop
-21 -9 25 noon and
-47 -33 -16 nor
-37 -28 -10 nor short
-342 -166 -394 normal
-17 -24 -11 normal after
-12 -20 -10 normal but
-41 -54 -63 normal color
6 57 -1 normal cramp
9 6 41 normal for
-56 -40 -14 normal in
68 116 -77 normal no
15 18 57 normal now
31 21 38 normal one
3 -42 -25 normal that
13 24 13 normal think
1 17 55 normal with
117 94 56 nose
18 21 58 nose and
25 50 106 nosebleed
225 136 177 not
-58 -11 -18 not a
161 12 106 not be
38 51 52 not blink
13 33 41 not breathless
-38 -15 -13 not come
4 22 -60 not confuse
11 23 19 not cough
-49 -28 -10 not dizzy
-13 -36 -29 not do
-36 -24 -41 not drink
-27 -17 -17 not enough
35 50 42 not even
42 -98 -48 not get
1 -23 -33 not go
-30 -24 -27 not have
26 53 34 not in
4 -45 -24 not lift
80 81 86 not make
27 24 -29 not move
25 56 63 not my
-24 -7 -7 not on
39 73 78 not pick
12 21 22 not say
11 88 -41 not see
-25 -17 -14 not stretch
-77 -31 -34 not suicidal
7 -39 24 not take
58 73 94 not that
-4 10 29 not the
18 22 52 not ther
-56 -33 -41 not think
64 52 115 not til
19 -26 -19 not to
78 72 60 not wake
-30 -8 -3 not walk
-26 -8 -2 not weak
6 13 35 note
35 -15 60 nothing
-28 -34 -82 nothing down
-99 -149 -108 nothing else
44 47 62 nothing from
8 -42 -28 nothing hurt
164 202 172 nothing i
8 -64 -31 nothing in
-53 27 -5 nothing sinc
20 -5 -6 nothing sudden
-29 -14 -18 nothing to
48 -6 -5 nothing when
61 58 44 nothing wil
140 36 93 notice
-34 -41 -38 novel
307 54 72 now
13 34 77 now a
112 46 -19 now and
22 24 76 now be
7 12 32 now both
5 -48 -32 now breath
-66 -38 -10 now but
-35 -21 -16 now can
41 44 -11 now cant
-63 -34 -12 now do
-58 -19 -73 now everything
37 46 -7 now hand
22 21 -40 now have
58 38 103 now he
27 -24 102 now his
9 39 -84 now i
1 -32 -90 now it
-156 -105 -46 now its
-38 -36 14 now just
7 41 -6 now littl
14 -1 -46 now me
36 56 -34 now muscl
154 68 17 now my
4 25 -30 now no
15 22 14 now one
4 6 30 now see
66 32 183 now she
-3 0 26 now spasm
59 77 -3 now that
-27 -11 -108 now the
-9 15 -39 now they
7 6 25 now vomit
-49 -53 -46 now what
-38 12 49 nowher
-35 -12 -19 nowher my
24 -27 -14 nudg
67 21 30 numb
44 54 41 numb all
7 0 26 numb for
-22 -38 -22 numb from
-49 -71 -67 numb in
-27 -15 -4 numb just
18 16 -27 numb my
9 -32 -11 numb no
5 6 31 numb on
-107 -73 -5 numb sinc
27 13 9 number
76 73 95 number be
75 143 78 nurs
0 1 -49 nurs and
27 45 45 nurs say
-83 -61 -70 nursery
29 4 -39 nut
25 -1 -1 nut be
13 11 -27 nut have
47 39 -18 obv
-74 -26 -18 obvious
-23 -9 -4 obvious caus
25 25 -14 october
-36 -48 27 odd
-48 -17 -15 odd movement
190 198 113 of
75 -2 -4 of a
-25 -12 6 of all
2 16 -68 of and
-7 -28 -9 of b12
-36 -38 -37 of bad
-31 -22 -22 of balanc
218 218 214 of be
-107 -108 -94 of bed
11 48 76 of blood
10 -51 -40 of both
-29 -32 -24 of breath
71 65 75 of caffein
28 10 12 of cement
47 57 124 of chemo
-64 -49 -30 of coffe
-3 -63 -18 of cramp
3 5 -42 of day
-23 -29 -10 of dehydration
39 72 41 of do
-30 -28 -8 of dom
1 20 -6 of each
11 16 -42 of energy
12 16 21 of every
40 60 -12 of everything
-59 -49 -13 of exercis
-22 -7 -36 of feel
-22 -27 -37 of gabapentin
7 58 58 of gran
-16 -66 19 of her
114 127 96 of his
-38 -35 -43 of ice
156 93 57 of it
-26 -13 -24 of its
-31 -18 -26 of late
99 103 96 of leafy
-6 3 -60 of light
-32 -32 -37 of luck
-58 -37 -54 of magnesium
34 32 50 of me
-80 -35 -28 of milk
27 -13 34 of minut
58 -19 -6 of mnd
16 -44 -25 of month
-104 -42 -39 of muscl
271 191 191 of my
-25 -6 -5 of nerv
127 99 -29 of new
-2 1 -81 of night
-38 12 49 of nowher
4 -25 -18 of numb
75 63 65 of paracetamol
-25 25 43 of peopl
16 27 20 of putty
-33 -13 -6 of sepsis
25 27 49 of sleep
1 31 -8 of something
-79 -33 -32 of spasm
-34 -21 -10 of squash
115 101 97 of strong
-104 -114 -30 of tea
92 186 228 of the
-87 -52 -154 of them
74 90 75 of thes
-95 -55 -62 of thing
32 -77 0 of this
-14 19 67 of thos
-32 -35 -4 of toast
-22 -24 -14 of tumor
-15 -46 -31 of twitch
46 73 135 of us
-29 -10 -7 of use
4 -57 -26 of vitamin
22 21 35 of vodka
-7 -30 0 of water
-23 -13 -10 of whack
-16 -30 3 of what
18 3 -76 of wine
85 77 89 of your
55 7 14 off
19 89 133 off a
-54 -26 -11 off after
22 -10 -79 off all
-205 -137 -145 off and
3 4 -53 off ankl
-31 -12 -15 off be
-25 -2 -2 off by
-34 -22 -47 off eat
76 89 92 off for
23 -31 -43 off her
9 10 26 off his
-59 -26 -12 off i
-21 47 94 off in
-69 -123 -111 off like
26 -4 -7 off me
113 43 156 off my
-59 -37 -52 off on
25 -36 -8 off sinc
242 326 283 off the
-65 -43 -29 off to
-38 -39 -33 off what
-28 -21 22 off when
-14 -2 -21 off work
-34 7 -25 offic
119 -64 -54 often
58 -2 -1 often than
113 127 151 oh
121 129 -239 ok
39 62 104 ok i
24 -75 -40 ok if
61 52 165 ok now
14 8 -64 ok otherwis
-83 -67 -30 ok to
100 63 -145 okay
6 -27 -19 olanzapin
111 143 5 old
26 16 -58 old baby
10 12 30 old fall
33 47 97 old get
12 9 38 old go
68 141 55 old have
10 30 39 old keep
-7 -10 -37 old man
13 34 75 old one
32 18 -15 old with
-79 -54 -31 old wont
-21 -6 -6 omeprazol
-50 -52 -42 omg
160 97 34 on
62 -13 -35 on a
-34 -28 -19 on about
82 89 96 on all
53 -102 -126 on and
62 72 -15 on apixaban
3 36 -13 on atorvastatin
47 -22 15 on be
166 157 208 on chemo
-125 -131 -147 on cold
-76 -71 -65 on day
3 26 -2 on edge
21 20 -80 on eliquis
-9 -64 -34 on for
-27 0 -8 on forehead
-27 40 -126 on friday
-69 -59 -47 on gabapentin
-40 -56 -1 on her
63 62 50 on him
46 -33 46 on his
0 -43 -28 on i
24 28 32 on in
161 185 177 on insta
23 39 25 on insulin
110 40 -13 on it
6 -55 -31 on its
14 -80 -41 on like
27 74 40 on lithium
29 65 88 on me
12 11 -23 on methotrexat
-23 49 12 on monday
-52 -35 -20 on muscl
-77 144 54 on my
74 80 113 on naproxen
-34 -11 -14 on night
90 137 19 on one
11 53 25 on our
5 6 -67 on over
-9 11 21 on purpos
18 41 28 on rivaroxaban
-18 -5 22 on saturday
17 -44 35 on sertralin
24 73 -74 on simvastatin
68 78 28 on site
-20 -25 -17 on skin
-31 -25 -1 on something
-54 -26 -18 on spasm
-24 -12 -6 on sudden
56 60 -36 on sunday
-20 35 91 on that
82 36 107 on the
5 -22 -11 on them
25 22 34 on thre
70 92 65 on thursday
28 53 76 on top
-79 -1 -2 on tranquilizer
-5 35 27 on tuesday
7 -54 -21 on vibrat
17 29 6 on wake
66 106 64 on warfarin
30 62 -50 on water
-15 24 -22 on wednesday
1 -27 -9 on when
45 51 -31 on with
-206 -221 -154 once
-54 -26 -9 once a
95 -41 -21 once an
16 17 56 once and
-61 -31 -82 once i
-24 -9 -3 once last
-24 -25 -22 ondo
123 193 83 one
65 22 -11 one and
23 80 143 one arm
23 32 42 one back
8 -71 -42 one be
105 121 155 one before
16 9 20 one bit
17 64 93 one breath
71 145 -54 one calf
20 17 29 one corner
-19 -28 -5 one day
184 200 62 one eye
12 -51 7 one eyelid
-26 -24 -25 one febril
35 47 5 one fine
-35 -11 10 one for
-14 -14 -123 one go
41 58 66 one hasnt
-27 -16 0 one hour
6 19 34 one i
54 2 -20 one in
24 76 23 one leg
29 30 41 one minut
-61 -36 -32 one more
7 -46 -27 one now
-61 -58 -43 one of
-37 -30 -55 one pil
47 52 123 one pupil
-26 -1 -1 one same
51 43 51 one she
133 157 8 one side
-105 -59 -32 one spot
33 30 36 one that
-24 -8 17 one thing
-46 -23 -16 one to
19 -61 -21 one week
91 8 12 one whole
235 128 164 only
-29 -70 -46 only a
-21 -21 -22 only bacteria
-47 -29 -20 only ever
78 73 59 only half
-50 -73 -22 only hurt
6 20 6 only it
125 142 165 only manag
-66 -10 -9 only my
1 -85 -73 only on
79 90 133 only one
92 35 28 only say
-9 -27 -11 only smal
30 12 31 only that
57 -5 -122 only the
86 124 113 only thing
88 61 6 only when
42 78 11 onto
36 66 -23 onto my
-57 -35 -26 oomph
8 24 -14 op
-25 -60 72 open
10 26 70 open i
59 14 -25 open jar
12 15 52 open my
-20 -58 -9 open the
-16 -21 -118 operation
-16 -15 -21 option
-437 -560 -444 or
-43 -35 -27 or a
148 39 -1 or anything
14 22 15 or avocado
77 90 97 or be
28 36 78 or cough
67 -6 -5 or do
56 -6 -13 or five
-2 -59 -52 or four
21 -7 -9 or get
-33 -24 -29 or have
-47 -43 -22 or heat
33 30 -6 or hold
14 55 46 or leg
-21 -19 -28 or meditation
44 -4 -3 or more
15 7 30 or move
-32 -13 -5 or night
-93 -84 -41 or no
-132 -62 -47 or not
21 -21 -11 or only
-42 -1 -1 or six
27 14 -40 or so
1 2 -46 or stand
46 48 42 or talk
-6 -40 27 or the
24 -2 -1 or thre
18 21 -18 or two
-43 0 0 or year
8 16 21 orchard
8 16 21 orchard without
38 -75 -41 order
-21 -11 -29 ordinary
129 32 -205 other
11 32 -10 other and
-46 -28 -16 other bit
-21 -16 -7 other muscl
120 46 -26 other one
42 24 -9 other problem
-20 -12 -11 other thing
76 65 -149 otherwis
-65 -24 -34 ought
-52 -22 -33 ought i
106 5 -36 our
32 29 -8 our baby
-25 -14 10 our child
5 -50 -79 our littl
-8 -28 -20 our mum
-71 -69 -61 our newborn
15 33 38 our old
287 362 180 out
-22 -38 -21 out a
4 -39 -51 out and
42 42 31 out as
-16 -54 -22 out because
-25 -35 -34 out coffe
73 70 63 out cold
15 23 34 out eat
42 18 -25 out for
13 17 23 out his
28 36 28 out i
36 55 -4 out in
19 -36 9 out last
33 44 71 out like
22 10 19 out mushy
-21 -18 17 out my
-46 102 44 out of
17 110 2 out on
-3 76 90 out over
24 29 54 out sinc
-54 -27 -17 out straight
1 23 -5 out the
1 -66 -67 out to
-47 -45 -40 out what
-4 -6 22 out when
-41 -8 -7 out why
-1 1 -21 out with
1 -25 -7 outer
4 -23 -6 outer thigh
55 60 58 output
77 83 81 output must
5 -29 -4 outsid
57 69 105 oven
293 308 -2 over
-7 -50 -29 over a
27 -18 -25 over about
-7 93 115 over and
-18 -24 -18 over be
45 36 67 over eat
19 20 42 over faint
22 28 -18 over flu
157 64 104 over for
-35 -21 -17 over his
82 145 160 over in
7 37 44 over like
7 -49 -15 over month
45 49 -115 over my
20 -146 -181 over the
-23 -7 -4 over twitch
-27 -4 -12 over two
-39 -19 -15 over use
-19 -29 -21 over what
-21 -25 -17 overactiv
-105 -59 -54 overdid
-76 -34 -38 overdid it
-29 -25 -16 overdid the
-21 30 49 overdos
-29 -25 -24 overdos on
-24 -13 -13 overexertion
39 35 -237 overnight
6 5 -70 overnight and
14 11 -72 overnight cant
71 23 -14 own
65 -4 -1 own calf
20 -102 -72 own leg
17 25 45 own spit
-24 -3 -2 own thing
-128 -130 -87 oxygen
-65 -77 -30 p
61 -8 -85 pac
64 -7 -52 pac the
-37 -37 -47 pacemaker
-196 -136 -33 pack
-67 -57 -40 pack in
-67 -11 -3 pack up
2 -6 94 pad
-39 -49 -9 page
55 70 72 page say
144 172 238 pain
35 25 30 pain after
-54 -34 -69 pain and
-26 -20 -25 pain be
19 50 83 pain between
-20 -6 -3 pain but
28 23 49 pain eat
1 40 104 pain for
-31 -33 -44 pain from
44 -4 -52 pain in
33 51 33 pain like
81 44 70 pain no
17 -41 -19 pain or
13 14 -29 pain round
-1 32 54 pain stil
11 12 48 pain under
50 39 -6 pain what
-15 0 62 pain when
2 15 49 pain worse
200 192 182 painful
63 40 -27 painful and
-17 -30 -35 painkiller
23 -1 -2 painles
-126 -40 -20 paint
-7 -16 -42 pale
19 19 50 pale and
42 79 -43 palm
-20 -38 -5 palpitation
12 29 36 panel
-18 -68 -54 panic
58 78 42 paper
33 45 -16 paper and
221 189 214 paracetamol
-19 -26 -20 paracetamol for
32 28 -9 paracetamol sinc
-8 -15 41 paralyze
30 39 -6 parent
45 38 68 park run
52 5 -46 parkinson
66 -6 0 parkinson and
44 64 -5 parkinson start
-54 -52 -15 parkinson tablet
21 13 12 parlour
-183 -169 -135 part
-115 -143 -103 part of
-11 7 52 partner
2 12 28 partner say
93 37 -66 party
51 162 58 pass
1 5 44 pass a
-24 -20 -14 pass down
131 105 -29 pass out
-11 7 44 passag
275 79 -15 past
46 -15 -7 past coupl
12 23 -10 past few
7 -23 -5 past month
89 89 130 past the
5 -5 -76 past thre
13 35 -32 past week
32 -63 -45 past year
15 16 28 pasta
-27 -16 -12 pasty
-161 -174 -127 patch
-75 -83 -47 patch the
64 61 2 patient
65 69 84 paus
-41 -25 -26 pay
20 27 80 pc
26 -1 -1 pea on
115 126 136 peaceful
87 89 99 peanut
339 331 242 pee
7 9 -28 pee a
39 54 6 pee all
37 21 68 pee and
83 67 103 pee be
65 50 54 pee brown
10 8 41 pee bum
32 33 -164 pee burn
27 42 78 pee come
23 16 29 pee do
-28 -69 -30 pee fine
-59 -76 -46 pee get
3 7 32 pee go
81 105 135 pee have
38 29 46 pee infection
-8 -22 -4 pee just
-41 -65 -56 pee kidney
15 22 -16 pee leave
2 47 10 pee let
-22 -12 4 pee like
77 86 77 pee look
7 21 -22 pee normal
19 24 -11 pee now
22 15 28 pee pick
56 55 116 pee sinc
-29 -35 -33 pee take
-17 -7 62 pee the
-9 10 31 peel
66 85 99 pellet
36 42 16 pen
17 14 25 pen feel
-50 -86 -51 peopl
-48 -24 -36 peopl get
5 -73 -71 peopl keep
43 41 74 peopl round
4 -1 -57 peopl say
28 50 90 peopl who
-114 -95 -58 per
-72 -51 -14 per day
-10 -11 -24 per hour
51 43 38 perfect
-3 -23 -14 perhap
-50 -8 35 period
-26 -1 0 period cramp
-43 -35 -37 peripheral
-2 1 -26 permanent
164 -3 -3 persistent
166 -1 -1 persistent muscl
62 53 47 person
4 7 38 peru
33 52 51 pesticid
4 -12 -22 pew
34 -18 -17 pharmacist
25 35 -42 pharmacy
17 33 -19 pharmacy out
-9 -11 -27 phlegm
23 -47 18 phon
29 -13 -9 phon and
-39 -9 -11 phon off
7 -54 -21 phon on
43 47 36 phon she
-65 -40 -42 photo
-43 -45 -56 phras
-135 -116 -118 physical
-40 -37 -42 physical therapist
-147 -67 -77 physio
-42 -1 -1 physio for
17 -18 -29 piano
397 476 526 pick
20 19 38 pick eat
48 57 93 pick it
79 110 114 pick the
58 75 10 pick up
-79 -37 -6 pickl
-76 -34 -1 pickl juic
-24 -15 -19 pictur
-39 -58 -25 piec
5 75 20 pil
-94 -86 -105 pil and
22 43 -45 pil be
3 34 37 pil boot
-76 -49 -48 pil i
81 71 94 pil in
64 53 -15 pil she
-77 -108 -86 pil what
71 85 23 pillow
23 70 -56 pillow and
-41 -118 -151 pin
-6 -72 -57 pin and
4 7 -66 pin my
68 120 69 pinch
24 31 23 pinch her
38 70 2 pink
78 -2 16 pink again
6 64 9 pink and
49 99 126 pink froth
51 59 67 pinprick
-166 -111 -51 pint
-34 -21 -10 pint of
20 23 51 pirat
34 38 59 pirat be
64 73 86 pitch
9 13 45 pizza
-12 -93 -102 plac
23 -14 -4 plac for
-20 -20 -25 plain
84 48 102 plan
-16 -32 -11 plan be
2 4 31 plan from
173 144 168 plan to
36 53 80 plank
-81 -36 37 plaster
-45 -25 5 plaster sinc
23 -19 -16 plat
106 92 113 platform
69 26 113 play
-6 7 37 play on
67 2 -16 play the
-23 -12 -7 play up
1 -33 -19 player
-160 -101 -127 please
32 52 57 please ignor
27 -22 -29 plenty
-59 -46 -34 plug
-98 -67 -21 plumb
121 47 65 plus
21 45 82 plus the
58 66 138 pm
-257 -176 -131 pmr
-24 -19 -12 pmr and
-27 -24 -27 pmr be
30 37 47 pmr do
-15 -27 -28 pmr pain
-8 -23 -2 pmr tender
-168 -88 -89 pneumonia
67 41 50 pod
206 182 219 point
-25 -8 -14 point for
171 140 180 point in
159 150 159 point of
65 -42 -25 pointer
-61 -63 -28 poison
9 -4 26 pok
7 -40 -32 pole
-22 -13 -11 polio
-20 -40 -16 pollen
-254 -229 -169 polymyalgia
22 18 85 polymyalgia and
-56 5 -19 poo
67 56 -5 poo be
-13 -20 -14 poo in
-26 -24 13 poo like
12 19 -25 poo normal
-82 -11 -14 poo on
0 5 26 pool
-7 19 39 poor
47 -25 -44 pop
78 -91 -73 popcorn
7 -17 -32 popcorn go
32 -40 -25 popcorn under
-19 -23 21 positiv
-91 -91 -102 possibl
132 127 211 post
-46 -77 -63 pot
211 172 309 potassium
-100 -81 -42 potassium and
3 9 22 potassium be
104 8 42 potassium come
42 37 47 potassium i
71 64 78 potassium on
90 98 91 potassium stop
-27 -27 -28 potassium tablet
-34 -22 -3 potato
55 76 105 pound
6 7 25 pound and
32 47 119 pour
38 18 48 pour out
10 13 34 pour with
29 -38 -29 powder
-108 -78 -84 power
100 63 -50 practic
24 -8 -2 practic be
10 -36 -17 prawn
77 1 56 pre
101 23 81 pre workout
3 45 -12 pred
47 9 -26 prednisolon
0 9 -26 prednison
-3 -18 -147 pregabalin
6 62 -7 pregabalin 600
-48 -2 38 pregnancy
183 218 410 pregnant
-32 -124 -85 pregnant and
-15 -23 -33 pregnant can
12 -36 -6 pregnant leg
45 38 40 pregnant with
65 96 52 pres
11 7 61 pres a
51 54 27 pres the
-64 -36 -28 prescrib
-50 -28 -13 prescrib me
-88 -47 -46 prescription
-9 -57 -44 pressur
-1 2 30 pressur on
7 6 -61 pressur one
29 -74 -35 pressur tablet
-11 -2 27 pretend
39 35 62 pretend you
65 43 83 pretty
60 46 87 pretty sure
-79 -74 -52 prevent
-38 -22 -22 prevent it
-25 -21 -24 prevention
-71 -65 -53 pric
-80 -70 -85 print
-55 -44 -58 print the
-23 -17 -23 printer
-24 -25 -25 prior
-3 6 52 privat
19 17 42 prob
35 77 58 probab
10 22 20 probab nothing
13 25 48 probab the
18 21 -35 problem
-28 -18 -21 problem and
46 48 42 problem that
-67 -54 -50 proces
-89 -103 -70 prod
-30 -22 -17 professional
-33 -35 -36 programm
-88 -108 -83 project
-7 -28 16 prompt
77 92 116 prop
34 42 47 prop on
-105 -116 -180 proper
13 17 57 proper be
16 54 -126 proper sinc
108 70 65 propranolol
-30 12 93 prostat
20 42 108 prostat cancer
-24 -17 -16 protein
20 27 80 psu
19 71 4 psych
-80 -99 -65 psychiatric
-25 -12 -9 pt
-12 12 -31 pub
142 99 147 puf
18 24 10 puf up
54 63 36 puffer
-44 6 -104 puffy
-59 26 -39 puffy and
38 92 19 puk
23 18 31 puk and
54 59 -38 puke
31 21 -97 pul
8 24 -13 pul a
-13 -24 -10 pul eat
-83 -20 -20 pul muscl
20 7 17 pul my
-45 -50 -8 pul something
8 -10 -115 pul to
22 32 -1 pul ups
106 208 207 puls
37 54 65 puls be
19 50 62 pump
21 21 43 pump alarm
155 175 193 pupil
77 87 160 pupil be
32 27 76 pupil huge
32 45 38 pupil massiv
-23 -49 -31 puppy
222 192 304 purpl
4 6 -21 purpl and
73 60 69 purpl dot
21 17 87 purpl spot
-123 19 -39 push
-14 7 28 push my
9 6 30 push the
-25 -11 -17 push them
2 8 -25 push today
-46 -10 -13 push too
95 74 71 put
-19 -31 -25 put back
-24 -28 -13 put her
19 43 47 put his
1 42 85 put it
8 -48 -115 put me
31 -21 -55 put my
94 74 100 put the
-22 -7 -2 put weight
17 32 12 putty
-18 -20 19 pyjama
-23 -10 -5 pyjama wring
-74 -60 -6 quad
12 35 90 quad bike
-27 -14 -29 qualify
-32 -31 -41 queasy and
-30 2 70 question
8 27 65 question be
62 57 55 queu
75 -11 39 quick
34 34 72 quick and
77 -5 -5 quick can
64 89 101 quiet
-5 -8 32 quiet @abdomen
-5 38 -44 quiet @agolong
-14 -19 -75 quiet @alcohol
-115 -107 -37 quiet @allergen
-94 -88 -122 quiet @als
72 63 91 quiet @back
-36 -23 -43 quiet @barely
-40 -45 -28 quiet @begunafter
-17 -19 -22 quiet @belly
126 103 116 quiet @bladder
-25 -27 -39 quiet @blind
62 75 81 quiet @blue
120 -8 -6 quiet @blurred
19 37 1 quiet @bodypart
25 27 144 quiet @bowel
-209 -188 -115 quiet @breathe
-174 -131 -118 quiet @breathless
-184 -135 -127 quiet @breathtrouble
6 44 -12 quiet @burnmouth
-21 -132 -131 quiet @calf
-40 -112 -127 quiet @cannedfood
62 47 35 quiet @cant
-30 -47 -79 quiet @cantmove
82 148 147 quiet @chest
1 57 70 quiet @chesthurt
-25 11 9 quiet @child
192 148 207 quiet @childmed
-86 -92 -86 quiet @choking
40 61 33 quiet @clot
-62 -56 -52 quiet @clotrisk
-48 -80 -115 quiet @collapse
18 84 -27 quiet @confused
85 74 121 quiet @confusednot
141 155 171 quiet @constant
33 45 41 quiet @daily
-88 -158 -154 quiet @darkpee
-47 -89 -5 quiet @days
97 96 91 quiet @diabetes
-37 -18 28 quiet @dizzy
-20 -16 -3 quiet @double
57 52 65 quiet @dribble
-68 -51 39 quiet @droop
-76 -80 -158 quiet @drowsy
159 230 190 quiet @eating
-97 -83 -69 quiet @everywhere
-133 -186 -191 quiet @exertion
-51 -38 -100 quiet @eye
66 36 61 quiet @face
-54 -49 -17 quiet @facefail
-211 -194 -148 quiet @fever
-205 -188 -144 quiet @feveronly
7 -32 -11 quiet @floppyinfant
-76 -49 -59 quiet @fluidloss
-28 -16 -18 quiet @gradual
-1 3 61 quiet @harder
26 24 -7 quiet @hardto
-54 -81 -62 quiet @head
119 69 -99 quiet @headache
-43 -53 -50 quiet @heartattack
-18 -15 -49 quiet @heldthing
-108 -104 -49 quiet @hives
-51 -42 -45 quiet @hot
-43 -30 -54 quiet @infant
-181 -152 -130 quiet @infection
-136 -71 -91 quiet @ingest
-38 -35 -54 quiet @kidney
229 2 -23 quiet @lasting
333 348 357 quiet @lethal
12 19 -48 quiet @light
12 -32 -3 quiet @limb
-119 -87 -82 quiet @limbfail
-23 -41 -37 quiet @limbnumb
239 9 -19 quiet @long
342 318 342 quiet @manytablets
134 34 4 quiet @medword
35 2 -38 quiet @move
-40 -64 10 quiet @musclepain
-18 -21 -21 quiet @mushroom
-9 -67 -75 quiet @newmed
83 54 37 quiet @no
-25 -20 -28 quiet @notbreathing
204 145 180 quiet @now
-154 -101 -58 quiet @numb
-36 -62 -46 quiet @numbonly
-10 -117 -148 quiet @onesided
-46 -39 -53 quiet @opioid
-25 -17 -14 quiet @overdays
-187 -81 -69 quiet @overdosesign
-4 -27 -43 quiet @pain
25 25 76 quiet @painkiller
-20 -14 -20 quiet @palp
278 262 279 quiet @pillword
-89 -95 -109 quiet @pmr
88 84 110 quiet @poison
-124 -80 -65 quiet @potassium
29 47 -50 quiet @preeclampsia
-44 -42 -49 quiet @pregnant
78 40 93 quiet @radiates
-31 -14 -78 quiet @rash
117 112 -63 quiet @recent
-71 -122 -124 quiet @redhot
-32 -18 13 quiet @resolved
-68 -61 -75 quiet @rigid
67 48 42 quiet @saddle
2 -12 -20 quiet @season
171 183 168 quiet @sedative
-244 -214 -276 quiet @seizure
-37 -39 -38 quiet @seizurelike
151 159 238 quiet @self
-101 -13 -68 quiet @sepsissign
137 134 123 quiet @serodrug
-123 -69 -57 quiet @severe
-37 -39 -38 quiet @shaking
-18 -19 -37 quiet @shocked
-25 -59 -25 quiet @side
-30 -48 9 quiet @sidefail
206 -13 -40 quiet @slow
-42 21 23 quiet @slur
-96 -12 -28 quiet @slurred
174 158 61 quiet @speak
95 -5 -7 quiet @statin
30 -35 -24 quiet @steroid
-23 -15 -11 quiet @stiffneck
77 120 78 quiet @stoppedtaking
-121 -85 -79 quiet @stroke
225 253 296 quiet @sudden
15 37 33 quiet @swallow
18 45 45 quiet @swallowtrouble
51 143 39 quiet @sweaty
-22 -76 -88 quiet @swollen
-56 -16 2 quiet @systemic
58 -25 18 quiet @task
15 11 42 quiet @temple
-62 -38 -95 quiet @throat
-22 -46 -34 quiet @tightness
-35 -16 -9 quiet @tingle
74 152 170 quiet @toomany
25 18 50 quiet @toxauto
9 37 16 quiet @trauma
-97 -142 -100 quiet @trigger
-320 -315 -298 quiet @twitch
15 35 64 quiet @twitchlike
53 45 29 quiet @unresponsive
-37 -8 41 quiet @unseen
60 191 -155 quiet @vision
-39 -29 -73 quiet @vomit
-37 -20 -12 quiet @wanttodie
55 -24 -31 quiet @wasting
-334 -323 -289 quiet @weak
34 69 84 quiet @weekday
-10 38 10 quiet @white
86 79 42 quiet @withdrawable
159 114 68 quiet @wont
-65 -95 -70 quiet @worried
-76 -112 -54 quiet @worse
-70 -46 -73 quiet @wound
13 -27 -25 quiet and
16 -23 -35 quieter
21 28 28 quinin
34 41 46 quinin for
66 -46 -150 quit
9 10 -75 quit drink
20 -36 -12 quit it
61 -41 -12 quit my
7 38 -10 quit the
-74 -5 -63 rac
33 47 -13 rac and
-63 -56 -62 rac heart
9 11 -27 radiator
2 13 53 radio
23 78 103 rag
21 76 87 rag dol
-50 -33 -17 rage
126 53 144 rain
-87 -49 -47 rais
25 57 129 ramipril
0 -42 -40 ramp
11 -26 -11 ramp up
12 -53 -41 random
26 -7 -3 random muscl
-42 -33 -41 rare
107 195 -74 rash
-64 -71 -68 rash and
24 17 11 rash on
93 77 118 rash that
32 36 96 rat
-23 -23 -26 rate
130 36 94 rather
93 118 142 rather be
33 -32 -19 rather not
-29 -29 -1 rattl
37 33 24 rave
-21 -27 -60 raw
26 45 18 razor
-14 1 -24 razor blad
-81 -58 -35 rd
-65 19 64 reach
11 34 69 reach for
-27 -12 -15 reach my
-28 -37 -34 reach the
-23 -12 -21 reaction
217 170 183 read
-31 -18 -18 read me
-12 9 30 read my
101 87 139 read the
-25 -14 -10 ready
5 -74 -10 real
-156 -24 44 really
-48 -12 -4 really have
65 67 95 really slow
-8 -91 -5 reason
-33 -20 -16 reason for
-31 -56 -30 reason i
-18 -22 -18 recip
-2 -71 -89 reckon
-48 -18 -17 reckon a
-43 -12 -14 reckon i
57 24 -7 reckon it
58 64 80 recognis
-32 -26 -25 recommend
-29 -18 -20 recovery
-138 -66 -283 red
68 89 -81 red and
-46 -38 -20 red bul
-97 -134 -51 red flag
-33 -12 35 red line
-82 -22 -5 red then
0 -41 -24 reddit
2 -40 -24 reddit say
-38 -18 -17 reduc
3 3 -54 refil
22 25 57 reflex
30 30 63 reflex be
-101 -86 -106 refus
-101 -87 -106 refus to
-77 -74 -91 regular
-39 -40 -66 regular like
68 105 123 rehom
68 105 123 rehom the
-158 -109 -94 relax
-14 -20 -22 relax a
4 8 36 relax muscl
-44 -19 -23 relaxation
-19 -21 -29 releas
-52 -26 -25 relief
26 47 34 reliev
3 5 26 remain
-183 -156 -122 remedy
-30 -15 -8 remedy give
122 71 95 remot
8 25 73 remov
-16 -21 -35 removal
85 -28 43 repeat
50 62 42 reply
32 52 57 reply only
-28 -11 -13 report
-51 -48 -20 requir
7 18 71 resident
2 6 25 respect
-78 -82 -85 respond
-95 -96 -100 respond after
-37 -41 -41 respons
46 -46 -207 rest
1 2 -77 rest between
-1 40 -5 rest i
-23 -13 -39 rest of
-306 -143 -157 restles
-242 -118 -67 restles leg
-57 -50 -45 result
33 63 72 retir
-30 -36 -26 rhabdo
-19 5 29 rhythm
20 33 57 rhythm and
53 48 65 rib
27 44 29 rib and
20 24 28 rib every
10 7 23 rib on
1 -35 -15 rib then
-12 -20 -35 rice
-2 1 -21 rich
-12 -82 -75 rid
-11 -81 -74 rid of
-19 2 -24 ride
5 12 -24 ride it
-191 -154 3 right
10 21 2 right and
29 35 75 right arm
26 -4 31 right as
3 3 33 right down
22 55 59 right eye
76 34 -12 right eyelid
6 -10 -23 right foot
-21 -4 -6 right for
19 37 38 right half
68 26 76 right hand
1 30 70 right in
25 17 66 right itself
62 89 161 right leg
19 45 48 right lid
49 54 66 right now
93 20 -12 right one
-29 -52 -64 right side
-25 -21 -12 right so
38 -7 -6 right way
76 75 132 rigid
26 24 52 rigid and
10 18 20 rigid as
119 78 38 ring
-43 -40 -40 ring and
36 47 44 ring anyon
34 -66 -9 ring on
15 -5 -54 ring rash
27 53 39 ring round
3 4 -53 ring wont
58 84 134 rip
6 12 20 rip between
51 71 111 rip pain
2 -64 -43 rippl
-3 -21 -8 rippl in
-4 20 -38 rise
5 30 -27 rise from
-35 -31 -29 risk
-80 -34 27 risperidon
65 30 57 ritalin
29 51 15 rivaroxaban
-67 -29 -30 rls
-4 -3 -41 road
-21 -40 -15 roam
-92 -59 7 roast
-45 22 104 rock
0 10 52 rock hard
178 260 123 rol
17 27 38 rol back
64 63 54 rol on
11 34 -108 rol up
13 14 31 roof all
-15 2 27 roofer
87 72 1 room
-1 8 -54 room and
13 11 33 room tip
-13 -46 22 roommat
-51 -41 6 roommat have
-109 -88 -78 root
-29 -18 -11 root canal
225 220 208 rope
90 115 101 rope in
132 61 -44 rosuvastatin
-10 4 -86 rosuvastatin and
-102 -53 -67 rotten
22 -37 -60 rough
-3 -5 -41 rough and
-19 53 -46 round
50 61 70 round between
-39 -22 15 round her
27 26 -17 round in
-96 -89 -29 round it
43 41 74 round me
105 73 168 round my
-81 -57 19 round the
6 12 -25 round to
165 184 180 rous
132 137 99 rous her
30 45 77 rous him
146 82 130 row
68 5 45 row in
15 26 22 row on
-140 -127 -68 rub
-30 -25 -23 rub and
-28 -27 -17 rub down
10 13 42 rubber
9 66 32 rubbish
73 7 41 rugby
74 3 28 rugby tackl
11 -21 -24 ruin
-26 -37 -36 rul
-26 -37 -36 rul out
25 -10 -25 rule
44 14 12 rule and
61 129 -126 run
7 -48 12 run a
11 25 -24 run and
-23 -29 -4 run down
7 5 27 run dry
11 -13 -26 run for
190 348 -14 run out
8 10 -55 run to
0 34 57 run when
33 30 54 run without
24 20 -17 runner
21 38 6 runny
20 21 5 rust
24 24 21 rusty
24 24 21 rusty nail
41 22 -79 s
39 48 115 sachet
-151 -84 -99 sad
118 119 145 saddl
-120 -79 -117 safe
-14 12 -25 safe to
50 39 27 safety
30 -34 -4 salbutamol
54 80 86 saliva
-163 -57 -23 salt
29 27 44 salt and
-23 -28 -24 salt be
-131 -133 -86 same
-138 -50 -48 same as
67 -5 -2 same day
-12 -22 -7 same family
22 -14 -5 same plac
-16 -21 -36 same sort
-42 -17 -18 same thing
-20 -14 -22 same time
-41 -19 -7 same word
82 84 47 sand
14 31 1 sandwich
-4 32 -38 saturday
-37 -42 -29 saturday after
-19 1 58 saturday and
7 7 34 saturday today
45 62 77 sausag
96 159 156 sav
95 159 153 sav up
191 91 122 say
-43 -129 -95 say a
64 52 73 say about
-5 18 34 say anything
26 3 5 say be
-23 -32 -14 say benign
-20 -8 -12 say eat
2 42 -34 say get
165 142 148 say he
-30 -19 9 say her
10 20 -43 say his
102 102 102 say how
22 -83 -10 say i
66 -42 -92 say it
27 76 -8 say its
-26 -13 -21 say just
65 56 65 say look
24 17 18 say me
27 38 56 say minor
-66 -24 18 say my
13 13 33 say no
-44 14 14 say she
-59 -28 -23 say stop
58 -3 -4 say stres
-36 -44 -34 say that
54 52 39 say the
-34 31 36 say ther
-45 -27 -28 say twitch
63 47 41 say two
9 27 42 say walk
-25 -10 -20 say what
-40 -11 -16 say whether
-34 -37 -31 say yes
14 28 32 say you
47 -35 -27 scal
24 -14 -5 scal i
36 -1 -1 scal or
2 45 -57 scalp
57 43 -39 scalp hurt
54 80 -24 scalp sore
-26 -12 -20 scalp to
-14 20 35 scan
-63 -50 -51 scanner
127 18 56 scar
96 -2 -3 scar its
-23 -6 -7 scar me
3 7 44 scarlet
-81 -32 -41 scary
-80 23 -30 school
-88 -8 -3 school be
109 128 205 sciatica
46 35 97 sciatica down
42 20 62 scoop
8 -21 12 scor
12 -27 -10 scor and
13 17 33 scrambl
138 178 -63 scratch
118 133 3 scratch me
-65 7 28 scream
-53 -87 -62 screen
13 25 23 script
-29 -33 -42 scrol
5 27 32 scrum
79 5 -12 scuf
-76 -80 -34 sea
-53 -26 -16 season
-29 5 32 seat
-108 -108 -224 second
-1 2 -26 second dose
-43 -36 -17 second i
16 39 -8 second or
4 14 -71 second then
-38 -8 -8 section
-21 -2 -6 section apply
26 123 56 see
90 -76 2 see a
17 37 -45 see anyon
-10 -22 -17 see doctor
121 110 58 see doubl
-6 -23 -20 see if
-41 -62 -41 see it
8 13 29 see proper
-37 -36 -29 see someone
19 29 58 see stuf
-48 -25 33 see the
61 102 114 see thing
-37 -17 -82 see to
63 132 -91 see two
-2 5 -73 seem
31 32 -55 seem ok
-170 -160 -153 seize
-81 -40 -51 seize up
34 62 108 seizur
-29 -12 -10 self
65 18 27 selfy
-105 -71 -67 send
105 82 86 sens
-9 -30 -34 sensibl
-12 -17 -31 sensibl way
70 92 131 sent
5 11 28 sent me
23 -7 -43 sentenc
6 17 -27 sentenc all
-47 -26 -24 sepsis
21 -59 -40 september
-71 -45 -68 serious
-26 -15 -14 serotonin
-26 -15 -14 serotonin syndrom
-1 11 26 sertralin
63 72 18 sertralin and
-42 -9 -3 sertralin for
-37 -33 -24 server
-4 0 -23 servic
-61 -48 -50 sery
-32 11 26 session
-116 -98 -80 set
-33 -15 -21 set my
-60 -2 13 set off
-1 0 57 sette
13 41 85 settl
-43 -35 -17 settl and
53 -46 49 seven
13 47 95 seven month
27 8 16 seventeen
-45 -35 -11 seventy
30 19 26 sever muscl
61 -14 -14 several
8 14 69 sex
4 11 47 sex feel
8 22 -102 shad
29 27 -54 shad with
-2 3 29 shadow
165 198 238 shake
25 36 80 shake all
85 67 21 shake and
16 22 54 shake like
6 18 43 shake so
30 101 -20 shake sweat
1 -90 -64 shake them
-26 -22 -11 shake when
18 27 -161 shaky
25 32 -46 shaky and
38 83 -46 shaky sweaty
34 47 75 shallow
21 30 46 shallow end
65 64 85 shap
21 28 74 sharp
11 31 33 sharp as
7 8 50 sharp pain
-26 -8 -9 shatter
369 408 356 she
380 464 389 she be
40 40 61 she breath
3 5 -71 she cant
-22 -24 -25 she care
36 -12 1 she do
-29 -28 -30 she dream
-50 -44 -6 she feel
-54 5 -35 she get
17 58 31 she have
21 17 -39 she isnt
-62 -58 -40 she left
12 -31 -63 she reckon
42 150 140 she say
8 -34 -28 she start
15 14 -88 she swallow
8 6 25 she take
35 19 27 she think
2 36 62 she wake
11 12 34 she would
42 59 111 shed
18 23 89 sheet
-13 -32 -31 sheet and
-40 -48 -28 shelf
133 163 137 shift
20 -21 -28 shift in
98 38 6 shin
-20 -18 -123 shingl
-39 -53 -75 shirt
-20 -46 -7 shiver
42 33 53 shiver uncontrollab
-45 -51 -18 shiver when
135 134 159 shivery
-30 -41 28 shivery and
41 78 14 shock
-35 -21 -63 shock like
60 76 57 shock off
-30 -22 3 shoe
11 33 33 shoe in
-46 -40 -29 shoot
151 91 41 shop
60 -18 -11 shop go
-86 -80 -104 short
-82 -69 -101 short of
-53 -83 -67 shot
-1 -20 -8 shot of
-656 -500 -465 should
-58 -21 -17 should a
-29 -32 -21 should be
-109 -49 -49 should he
-165 -248 -174 should i
-20 -24 -66 should pee
-55 -57 -45 should somebody
21 -222 -44 shoulder
59 43 26 shoulder and
-41 -12 1 shoulder be
26 14 55 shoulder blad
-23 -17 -11 shoulder feel
83 -5 -16 shoulder go
-7 38 65 shoulder i
-106 -53 -9 shoulder jump
-31 -8 -5 shoulder like
20 -2 -3 shoulder muscl
-38 -11 -4 shoulder spasm
16 25 70 shoulder tip
77 4 19 shoulder to
34 72 89 shoulder up
25 32 28 shout
25 25 31 shout and
17 28 34 shout eat
13 23 34 shovel
13 23 34 shovel snow
-17 2 -30 show
0 0 -38 show me
58 55 66 show up
8 14 -118 shower
4 -40 -19 shrunk
234 207 43 shut
8 13 36 shut and
5 6 -62 shut my
32 14 -66 shut one
-137 -173 -112 sick
2 4 48 sick all
33 37 -30 sick and
-13 -25 -13 sick be
14 -61 -92 sick of
6 -51 -83 sick tablet
8 18 54 sick thre
21 14 25 sick twic
6 6 30 sick with
-18 -1 21 side
50 96 81 side and
46 21 39 side any
8 32 33 side be
5 4 -124 side by
-98 -68 -75 side effect
20 9 15 side just
48 34 74 side of
11 -10 -37 side on
12 -26 -27 side should
18 37 -5 side sinc
68 103 70 sight
38 42 56 sight go
19 54 25 sight in
-14 -22 -20 sight or
-274 -111 -194 sign
-32 -43 -39 sign of
-58 -3 -2 sign off
106 -44 -52 significant
32 -42 -51 significant pain
105 103 117 silly
-6 9 28 simp
75 112 -79 simvastatin
463 272 -13 sinc
4 45 21 sinc 2
7 17 58 sinc 3
-2 2 37 sinc 4
23 29 50 sinc 5
87 84 111 sinc 6
8 -142 -83 sinc about
86 -14 -9 sinc august
-17 -1 22 sinc be
74 -6 -3 sinc before
-61 -59 18 sinc breakfast
34 39 109 sinc dinner
-43 -21 -8 sinc easter
19 27 -8 sinc feel
-14 14 41 sinc friday
19 -15 52 sinc half
-1 -36 14 sinc i
-33 62 59 sinc january
196 121 -312 sinc last
37 50 42 sinc lift
39 -58 -59 sinc like
-7 44 146 sinc lunch
-22 11 -3 sinc march
-24 12 25 sinc monday
-29 42 9 sinc my
12 14 -56 sinc never
-80 -21 -10 sinc new
16 5 -37 sinc no
-26 -51 -23 sinc one
55 114 24 sinc saturday
-32 29 -6 sinc school
6 -51 -39 sinc she
-82 -66 -22 sinc start
32 -18 -11 sinc summer
-30 20 68 sinc sunday
21 52 -22 sinc teatim
65 -164 -92 sinc the
66 -63 -53 sinc then
189 8 -17 sinc they
-29 1 -22 sinc this
-16 26 47 sinc thursday
-40 -53 -75 sinc tuesday
-42 -26 13 sinc two
3 -25 -19 sinc xma
69 163 -61 sinc yesterday
-63 -59 -127 sing
-24 -49 -28 singl
36 39 8 sink
30 138 -52 sip
8 89 -26 sip down
36 90 149 sir
41 55 55 sir my
-28 27 43 sister
-12 5 -33 sister baby
30 33 78 sister have
11 -49 46 sit
-69 -72 -38 sit cros
52 42 34 sit down
99 104 116 sit eat
22 -6 -46 sit in
16 -1 24 sit on
19 5 24 sit stil
-36 -16 -14 sit watch
51 61 11 site
-76 -57 -30 six
-24 -1 -38 six day
32 47 50 six minut
-83 -69 -55 six month
9 -112 1 six week
30 110 -19 six year
-6 41 -11 size
-3 10 -35 size of
-84 -56 -17 ski
127 224 224 skin
7 48 82 skin be
62 110 -8 skin crawl
7 6 21 skin go
16 20 33 skin like
-3 -19 20 skin on
77 -3 -1 skinnier
77 -3 -1 skinnier than
92 73 35 skip
26 37 92 skip and
52 45 51 skul
35 81 -97 slap
26 73 -39 slap the
124 89 43 sleep
164 96 59 sleep and
-84 -39 -17 sleep badly
-53 -96 -63 sleep be
-31 -43 -21 sleep because
3 -73 -30 sleep eat
-33 -31 -6 sleep fine
11 42 27 sleep for
-10 17 -38 sleep funny
13 -37 -14 sleep good
5 64 -6 sleep hand
-9 -23 -17 sleep i
40 12 -65 sleep in
27 60 56 sleep it
-51 -57 -38 sleep like
-24 -16 -34 sleep on
0 -1 23 sleep paralyze
25 43 53 sleep pil
110 163 177 sleep tablet
13 10 52 sleep wel
7 -53 -25 sleep when
-73 -64 -79 sleep with
22 34 51 sleepy
6 7 -33 sleepy to
14 25 34 sleev
44 55 126 slid
24 24 28 slid off
-20 -22 -21 slight
-17 2 -110 slip
-23 -4 1 slip disc
-28 -36 -37 slip into
135 5 50 slow
6 -9 -33 slow and
29 -14 -38 slower
47 70 81 slug
66 85 99 slug pellet
7 -34 -19 slur
-32 -40 -37 sma
72 -28 -14 smack
-21 -82 -18 smal
-24 -17 -27 smal and
-51 -44 -36 smartwatch
54 52 59 smash
-107 -176 -114 smel
188 256 162 smil
15 20 21 smil be
97 105 119 smil eat
28 39 -24 smiley
-20 5 -13 smok
38 5 26 smoker
90 78 100 snak
-93 -50 -24 snap
-30 -49 -5 sneez
-39 -41 -67 snor
30 37 27 snor weird
-40 26 43 snow
-24 27 118 so
65 -21 -11 so a
71 18 41 so bad
-31 -14 -45 so be
-39 -28 -22 so cute
-23 -37 -15 so far
-29 -12 -2 so forgiv
73 77 102 so hard
44 11 67 so i
-19 -1 37 so it
-49 -22 1 so long
43 34 27 so much
-1 70 15 so my
4 9 32 so no
13 56 -15 so pee
14 32 -8 so probab
46 -43 -28 so stiff
-3 1 -36 so tender
9 10 22 so that
-13 -10 -36 so tight
-27 -19 -3 so twitch
12 -13 -20 so what
-33 20 163 soak
17 35 1 soak and
12 12 64 soak in
-83 -77 -47 soak up
11 -3 -24 soccer
-7 -43 -25 sock
-35 -72 -54 sock on
59 72 95 socket
223 215 70 sodium
56 35 89 sodium 139
-65 -45 -38 sofa
2 8 23 sofa and
33 28 66 soft
60 48 58 soft spot
-4 33 -58 sole
-26 -12 -20 sole and
-55 -26 -45 solid
-36 -34 110 some
19 17 20 some blood
21 23 45 some mushroom
23 52 94 some night
-32 -16 -2 some of
-34 -17 -16 some relief
-19 38 76 some year
-107 -92 -123 somebody
23 26 72 somebody else
-11 -23 -15 somebody with
52 61 119 someone
-39 -33 -24 someone before
38 -15 1 someone eat
63 86 129 someone else
-22 -35 -28 someone with
-270 -28 11 something
-65 -41 -51 something about
-28 -18 -9 something for
-47 2 -25 something i
-42 -27 -28 something in
131 108 88 something like
-31 -8 -5 something new
35 47 47 something off
10 10 38 something pop
-47 -29 -19 something to
24 18 3 sometim
40 33 44 son
56 8 6 son be
3 -19 -35 son swallow
-68 -61 -55 song
-45 -33 -30 song i
-38 -13 -11 soon
33 -18 -10 soon as
55 56 67 soot
-220 -227 -290 sore
-108 -139 -40 sore after
-62 -59 -11 sore all
12 37 101 sore and
-27 -19 -6 sore for
-40 3 -21 sore in
-9 21 -57 sore just
11 30 1 sore like
96 -5 -5 sore or
17 47 -7 sore shoulder
15 26 81 sore sinc
52 79 23 sore throat
64 60 -55 sore to
-39 -47 -16 sore with
122 111 157 sorry
72 65 70 sorry everyon
37 23 24 sorry for
10 9 27 sorry i
-180 -248 -127 sort
43 -56 -17 sort it
-73 -83 -30 sort of
-40 -34 -27 sort out
48 249 89 sound
5 3 -30 sound and
28 53 56 sound drunk
-68 -23 -3 sound like
92 17 35 soup
-39 -17 -38 sourc
-15 -9 -28 sourc of
13 18 38 spac
76 24 33 spar
46 -13 -15 spar room
44 65 165 spark
6 6 30 spark light
60 59 95 sparkl
-314 -323 -305 spasm
87 -25 -15 spasm all
8 81 60 spasm and
13 -130 -127 spasm be
144 -7 -5 spasm begin
-72 -62 -46 spasm come
8 12 -35 spasm feel
41 37 75 spasm for
3 -51 -39 spasm have
-84 -36 -89 spasm i
-9 -78 -40 spasm in
72 107 101 spasm make
2 10 29 spasm never
-23 -2 -3 spasm no
-30 -4 -14 spasm now
-24 -12 -14 spasm on
-27 -15 -15 spasm should
69 -3 43 spasm sinc
35 -17 -21 spasm stop
-23 -6 -5 spasm sudden
-30 -8 -5 spasm that
35 51 51 spasm then
-33 -26 -22 spasm what
-41 -13 -14 spasm when
-62 -30 -25 spasm with
17 20 35 spasm yes
37 47 71 spat
-109 -65 -20 speak
3 3 44 speak to
-62 -41 -35 specialist
-21 -18 -16 spectrum
-8 4 -100 speech
10 13 -34 speech fine
18 51 26 speech go
5 -47 -40 speech have
-25 -11 -27 speech ok
-12 -30 -36 speed
32 26 49 spel
-49 -9 5 spent
-17 5 37 spider
-17 -4 93 spin
25 61 170 spin class
85 100 91 spinach
-150 -98 -90 spinal
-61 -50 -53 spinal cord
-37 -13 -16 spinal muscular
-31 -24 -6 spinal tap
181 197 116 spit
8 -50 -28 splint
38 52 55 split
2 -36 -16 splutter
51 40 81 spoon
-138 -153 -130 sport
-30 -9 -6 sport and
-47 -36 -26 sport physical
-96 -125 71 spot
-54 -31 -59 spot all
9 -2 78 spot on
100 140 159 spray
23 44 59 spray the
43 64 37 spread
31 -8 -11 spread to
123 -80 -38 spring
21 -4 -10 spring it
-26 -20 -42 sprint
0 14 33 spud
-33 -47 -57 squad
-15 -3 20 squash
156 118 117 squat
74 66 93 squeez
-31 -58 -55 ss
9 37 86 ssry
17 35 -75 st
17 35 -75 st john
-58 -35 185 stab
-18 3 33 stab in
-47 -61 -26 stab pain
-7 -25 -33 stag
34 49 -73 stagger
72 50 -87 stair
14 11 -46 stair have
13 -51 174 stand
-47 -28 -12 stand all
21 -6 -5 stand desk
86 86 104 stand eat
38 7 -50 stand on
-68 -55 -50 stand up
30 13 62 star
68 83 103 stare
359 66 89 start
57 51 3 start a
9 36 -12 start about
89 69 108 start after
65 140 -19 start allopurinol
11 13 30 start an
37 -25 -55 start as
48 -22 -11 start creatin
30 113 116 start eat
9 23 17 start lamotrigin
2 -83 -40 start of
73 -12 -1 start salbutamol
16 43 98 start shake
37 52 4 start this
-40 14 42 start to
-11 27 3 start today
-39 -3 3 start twitch
99 24 -12 start two
-45 -39 -34 start up
-40 -8 -3 start walk
3 -35 -13 start wear
74 -3 5 start when
-35 -7 14 start with
13 24 16 startl
35 -30 4 statin
27 -23 -3 statin no
-82 -53 9 stay
-23 -16 -23 stay hydrat
-12 -4 -24 stay on
5 6 21 stay up
-30 18 -27 steady
132 127 121 steak
-9 13 27 stent
26 80 92 step
60 83 106 step in
25 22 17 step on
-5 37 -79 steroid
0 39 -6 steroid for
88 40 -52 stick
24 -4 -9 stick it
19 37 -7 stick to
54 52 -68 sticky
43 -28 49 stiff
-73 -30 -27 stiff and
34 30 64 stiff as
-22 -9 -9 stiff eat
54 -2 -1 stiff every
42 -26 -23 stiff in
-22 -7 -5 stiff shoulder
52 63 83 stiff then
36 19 15 stiff what
123 18 -111 stil
7 18 36 stil cant
-67 -74 -109 stil feel
32 101 112 stil go
-34 -27 -46 stil hang
47 36 70 stil need
60 8 -24 stil on
-71 -45 -15 stil sore
-43 -50 -48 stil struggl
17 -49 -87 stil take
23 61 94 stil ther
33 -1 -1 stil twitch
2 30 -26 stil walk
23 80 -7 stil with
-101 -101 -41 sting
3 18 24 stink
-6 -50 -29 stitch
74 -88 -47 ston
55 -59 -33 ston without
-21 31 47 stood
-12 25 0 stood on
-27 -7 23 stood up
23 62 116 stop
44 42 47 stop after
4 15 -61 stop be
-44 -12 7 stop bounc
13 23 70 stop breath
15 40 -6 stop by
9 12 21 stop cough
-67 -30 -29 stop cramp
19 18 -56 stop drink
19 24 25 stop eat
35 59 78 stop for
23 -60 -65 stop it
11 39 90 stop jerk
135 -40 -36 stop me
-49 -5 -6 stop muscl
229 -54 -74 stop my
-118 -91 -96 stop once
-34 -34 -28 stop or
17 73 58 stop smil
-92 -26 -35 stop spasm
39 48 95 stop sweat
-36 40 32 stop the
-40 -62 -41 stop this
-28 -32 -39 stop twitch
21 29 53 stop when
27 37 44 stop work
64 74 66 stop your
9 22 83 story
125 168 41 straight
96 102 116 straight away
34 32 71 straight back
-1 6 36 straighten
28 42 65 straighten my
35 26 -28 strain
5 6 25 strain and
-41 -29 -34 strap
25 22 -12 streak
20 60 85 stream
121 137 39 street
112 131 -7 street dog
-17 -46 -32 strength
-32 -16 -7 strengthen
-239 -178 -191 stres
-24 -13 -6 stres and
-27 -27 -19 stres be
19 21 36 stres spasm
-29 -4 -11 stres twitch
-447 -300 -210 stretch
-4 -21 -14 stretch before
-69 -77 -94 stretch for
150 126 141 stretch help
-53 -13 -13 stretch if
43 97 127 strike
-66 -61 -52 string
-11 107 152 strip
14 113 147 strip of
-25 12 36 strok
-25 -21 -25 strok and
-7 -13 -27 strok eat
-21 -14 -14 strok in
-32 -32 -37 strok of
119 114 138 strok what
103 34 24 strong
123 110 133 strong tea
119 -54 -28 stronger
-6 -10 -22 strongest
10 -52 20 struggl
3 -14 39 struggl to
115 204 196 stuck
-21 -13 -13 stuck in
0 0 55 stuck on
17 16 46 student
-21 -36 -28 study
91 154 184 stuf
26 43 48 stuf away
55 49 48 stuf i
85 15 15 stumbl
62 -5 -6 subtitl
30 62 105 suck
18 22 26 suck right
161 217 240 sudden
17 23 51 sudden and
-14 -13 -26 sudden jolt
9 34 55 sudden my
13 24 37 sudden rip
-20 -3 -4 sudden spasm
15 32 -16 sudden weak
-13 -20 -19 suffer
108 55 -16 sugar
18 25 1 sugar be
-60 -56 -9 suggest
-82 -36 -40 suicidal
-88 -50 -58 suicidal i
-21 15 12 suicide
-26 51 38 suit
18 40 -2 sumatriptan
31 -92 -91 summer
24 -53 -65 summer and
-86 -121 -46 sun
-30 -29 -9 sun with
29 167 35 sunday
-54 2 5 sunday and
10 17 -21 sunday by
8 9 34 sunday now
0 6 71 sunken
-1 4 34 sunken eye
-20 -14 -3 super
0 -17 -27 supermarket
-29 -17 -9 supper
-212 -106 -98 supplement
-42 -13 -3 supplement the
3 15 30 suppos
-2 9 37 suppos to
23 27 38 sure
56 48 95 sure it
-30 -37 -36 sure that
-47 -55 -75 surgery
2 3 -49 surgery and
36 36 59 surgery ring
-44 -52 -33 surviv
-66 -47 -43 suspect
-29 -15 -13 suspect my
270 293 267 swallow
53 35 82 swallow a
14 19 -41 swallow be
-85 -35 -15 swallow fine
65 75 70 swallow for
22 27 16 swallow have
26 24 -50 swallow i
34 46 58 swallow my
60 48 -46 swallow one
-27 -8 -7 swallow or
36 48 53 swallow the
26 -39 -23 swap
26 -18 -9 swap to
-13 -48 -55 swear
-33 -44 -14 swear by
15 12 20 swear eat
206 214 298 sweat
32 47 45 sweat and
-69 -67 -25 sweat bucket
56 56 87 sweat cant
30 36 74 sweat cob
-62 -40 -12 sweat eat
-41 -41 -15 sweat like
-17 -30 -24 sweat out
20 22 41 sweat skin
7 7 50 sweat temperatur
75 170 -282 sweaty
22 36 34 sweaty and
-62 -51 -18 sweaty hand
20 43 -13 sweaty jittery
15 20 -42 sweaty palm
25 38 -60 sweaty with
-81 -61 -26 sweet
-20 -12 -15 sweet potato
127 184 130 swell
46 61 -29 swell and
-66 -50 -6 swell ankl
17 1 26 swell it
22 46 -4 swell no
4 6 46 swell sinc
39 56 103 swell up
-89 -106 -26 swim
-77 -3 52 switch
-43 -24 -15 switch medicin
-83 -26 -9 switch to
-153 -60 -182 symptom
24 33 43 symptom do
-17 -26 -23 symptom of
-93 -76 -90 syndrom
-22 -11 -5 syndrom be
-88 -83 -103 system
-49 -34 -35 system be
-22 -25 -25 ta
24 15 77 tabl
28 30 55 tabl and
-89 -34 -89 tablet
9 -3 79 tablet 3
-9 33 49 tablet and
13 -50 -36 tablet as
25 74 73 tablet be
30 -25 -6 tablet because
-13 -9 -85 tablet by
-20 -18 -8 tablet can
-189 -95 -97 tablet for
6 -52 -56 tablet from
22 9 12 tablet in
9 39 8 tablet my
-1 10 50 tablet on
2 -27 -28 tablet only
-35 -26 -19 tablet or
-39 -47 -46 tablet so
24 25 25 tablet which
11 31 33 tack
73 -1 21 tackl
333 286 202 take
9 13 41 take 2
61 103 200 take a
135 148 158 take all
-40 -28 -42 take an
68 94 103 take every
25 45 73 take for
52 50 61 take her
9 11 -43 take his
64 60 98 take ibuprofen
-64 -151 -123 take it
-33 -26 -25 take magnesium
-52 -103 -57 take me
-192 -117 -124 take my
-26 -12 -15 take out
68 -3 -1 take some
-29 -17 -22 take something
-54 -25 -17 take supplement
11 15 34 take that
-45 -8 34 take the
24 74 9 take them
192 187 167 take to
24 -36 -7 take turn
2 20 71 take two
121 -41 -21 take up
28 35 20 take warfarin
-30 65 -8 talk
-29 -16 -15 talk about
-23 -8 -52 talk fine
28 21 8 talk gibberish
3 -34 -5 talk have
16 21 63 talk like
14 23 31 talk nonsens
39 36 -29 talk ok
29 35 6 talk rubbish
-200 -95 -52 talk to
35 -85 -144 tap
103 -32 -21 tap that
-53 -48 -59 tape
-30 -32 50 taper
40 22 54 tar
-17 -5 -58 tast
9 16 -27 tast of
-4 7 -23 tattoo
-197 -205 -186 tea
-28 -34 -30 tea and
2 6 26 tea caus
3 -20 -15 tea now
-44 -35 -30 tea should
-22 -15 -11 teach
-20 -9 -8 teach me
-23 -51 -38 teacher
-32 -53 -44 teacher say
4 10 20 teacup
25 34 65 team
-32 -12 48 tear
-29 24 -102 teatim
-26 -18 -21 techniqu
20 -13 -1 teen
-56 -12 -9 teenager
22 133 155 tell
-29 -24 -22 tell a
40 47 -41 tell anyon
-14 7 45 tell her
15 29 62 tell if
74 72 110 tell it
-23 -23 -9 tell me
123 103 81 tell my
-79 -20 -17 tell the
102 96 116 tell to
11 14 31 tell us
-9 23 37 tell you
61 98 77 telly
-36 -16 -14 telly last
193 266 -71 temperatur
50 106 147 temperatur and
10 44 57 temperatur be
41 52 89 temperatur bit
-60 -66 -12 temperatur no
34 24 -113 temperatur of
27 27 -23 temperatur otherwis
88 62 99 templ
36 41 -6 templ be
131 141 52 ten
11 -18 -55 ten day
44 10 73 ten minut
22 -11 -69 ten second
95 101 83 ten time
24 9 -23 ten week
-137 13 -14 ten year
-20 4 -205 tender
34 51 -17 tender and
-50 -76 -28 tender to
-89 -70 -96 tens
-73 -56 -46 tension
43 42 37 tent
113 -159 -107 term
3 -71 -39 term and
48 42 -1 terribl
-70 -21 -135 test
37 2 -16 test and
-3 -33 -22 test my
-41 -53 -22 test positiv
-27 -8 -10 test say
56 81 -95 tetanus
59 63 -40 tetanus jab
-9 10 -58 text
93 95 106 text goodby
-69 -14 10 th
324 40 -157 than
-13 -1 -57 than a
49 -4 -4 than it
-15 -26 -22 than last
17 29 -15 than normal
-81 -36 -30 than one
175 56 -61 than the
16 40 -28 than usual
118 133 140 thank
38 63 122 thank for
90 71 70 thank you
-265 -225 -197 that
-142 -113 -73 that a
13 23 34 that arent
51 -5 -7 that bad
238 149 109 that be
46 -13 4 that but
-42 -51 -44 that cal
36 43 29 that calf
-36 -29 -19 that come
-24 -15 -6 that cramp
60 51 45 that dont
110 121 56 that eye
-3 -51 -25 that for
-45 -15 -7 that give
-48 -20 -20 that happen
20 16 31 that have
37 47 55 that he
3 22 44 that heat
-45 -29 -20 that how
55 -35 -2 that i
12 17 26 that it
-4 -2 -39 that just
67 67 84 that kidney
24 45 5 that make
8 15 -33 that my
139 -2 -2 that never
-52 -50 -54 that on
-92 -92 -69 that one
-113 -144 -110 that only
31 -5 -5 that she
50 89 48 that side
-57 2 17 that sinc
-21 -11 -8 that something
-61 -43 -24 that spasm
48 48 35 that spin
36 82 84 that stop
25 14 12 that stres
-71 -80 -22 that the
-27 -21 -12 that throw
-28 -21 -21 that usual
29 -21 -8 that way
-44 -31 -22 that what
-6 22 -10 that why
38 49 -24 that wont
-20 -33 -40 that workout
209 133 114 the
62 54 94 the air
120 102 118 the alarm
73 92 147 the ankl
-18 -21 -16 the anticonvulsant
-6 -33 -8 the arch
-65 11 -58 the arm
2 10 -74 the armchair
-17 -27 -14 the artery
-178 -117 -171 the articl
-29 -27 -35 the author
-136 -97 7 the baby
-73 -52 -106 the back
-76 -71 -79 the background
64 49 84 the bairn
13 -24 -39 the banister
24 14 22 the bar
72 75 31 the barn
-19 -5 -89 the bath
69 58 94 the bathroom
10 40 -28 the be
-25 31 -13 the bed
12 28 9 the belly
-19 -29 -9 the big
7 13 -28 the bin
-44 -37 -37 the bit
-22 -18 -18 the blog
-126 -135 -114 the blood
-36 -34 -38 the blue
-90 -65 -61 the body
18 25 13 the boiler
46 28 -63 the bone
5 -30 26 the bottl
-51 -55 -20 the bottom
12 -29 -21 the box
-52 -29 -31 the brain
-137 -98 -130 the breakup
-41 -30 -44 the brown
-22 -23 5 the bus
-6 -64 -28 the calf
-36 6 30 the car
-21 -14 -18 the care
41 69 145 the cat
-29 -31 -33 the caus
12 5 -134 the ceiling
49 65 -5 the chair
20 43 56 the chemist
129 115 129 the child
3 44 0 the church
-103 -49 -8 the clapper
-43 -65 -30 the clinic
48 54 75 the clock
-27 -41 -8 the clutch
-4 -28 -18 the coffe
67 -9 62 the cold
181 197 280 the color
23 20 -13 the commod
62 73 37 the cooker
50 25 64 the corner
-3 47 -13 the couch
-55 -28 -15 the counter
160 61 54 the cramp
84 73 93 the crossword
-38 8 -36 the cupboard
8 10 45 the cut
-52 18 28 the day
-74 -95 -68 the dentist
9 -22 -15 the desk
-15 -17 -21 the differenc
-84 47 -76 the doctor
49 83 96 the dog
34 36 142 the door
61 49 11 the dose
0 1 -28 the ear
32 9 30 the edge
-50 -41 -22 the eg
60 28 -56 the elbow
-20 -22 -46 the elderly
0 22 -11 the electric
-60 -49 -47 the emergency
41 18 -11 the end
-17 22 42 the energy
-4 -3 -63 the entir
-7 -32 -22 the evening
29 63 -115 the eye
-77 -49 -55 the eyebrow
-30 7 -4 the eyelid
-20 25 63 the face
-14 38 11 the farm
6 19 27 the feel
7 18 49 the finger
12 -5 44 the first
-40 -49 -17 the flat
-21 -16 -31 the flicker
20 38 74 the flight
29 -4 3 the floor
-24 -80 1 the flu
-28 -30 -19 the food
-42 22 58 the foot
5 -1 -52 the fram
-7 -26 -14 the freezer
16 61 -35 the front
9 6 20 the fus
87 75 92 the game
138 146 147 the garag
-52 -61 -70 the garden
15 25 -11 the gland
47 60 71 the glass
-26 -4 -23 the good
55 50 44 the grass
46 75 65 the gun
-123 -98 -31 the gym
-7 7 39 the hand
-20 -27 -66 the head
30 -1 14 the heart
79 113 53 the heat
34 43 77 the hil
-58 -45 -27 the hoover
13 -43 -25 the hospital
20 20 -8 the hour
-18 -23 -23 the illness
-56 -38 -34 the infection
-157 -150 -129 the injection
5 13 42 the inside
70 -3 -2 the internet
6 22 108 the jab
-90 -52 -55 the jerk
4 2 -56 the jitter
26 29 -10 the joint
13 16 39 the juic
28 -10 -11 the jump
1 20 -31 the kettl
85 82 188 the kitchen
49 116 57 the knee
2 16 37 the knife
99 93 103 the lab
-1 2 27 the lad
31 69 53 the ladder
12 19 -56 the lan
37 -56 -39 the land
249 39 -55 the last
154 165 191 the least
23 30 34 the lectur
-22 -128 -99 the left
-3 4 46 the leg
47 69 119 the letter
-9 -22 -6 the light
16 19 26 the limescal
20 23 24 the line
16 22 10 the lino
-84 -51 -34 the list
78 107 122 the littl
-45 -1 -1 the long
-8 13 138 the loo
-71 -56 -32 the lot
-36 0 -1 the machin
21 -1 27 the magnesium
14 24 68 the main
155 121 146 the marathon
-8 3 -39 the mat
-28 -35 -24 the medical
14 26 27 the memo
-26 -8 -5 the menopaus
54 63 45 the middl
-21 -4 -2 the mil
110 116 104 the milk
-53 -59 -72 the mineral
4 10 -60 the minut
61 6 10 the miny
32 -9 -55 the morning
-27 -21 -15 the most
16 15 50 the mouth
-13 30 -18 the move
-43 -39 -42 the mri
-172 -173 -101 the muscl
-11 -5 -25 the name
-40 -51 -88 the neck
-35 -6 -3 the needl
-30 -10 -2 the neighbour
-42 -36 -33 the nerv
-31 -26 -26 the nervous
41 25 -13 the neurologist
55 -81 33 the new
2 -23 -15 the next
-150 -78 -1 the night
49 48 57 the note
83 78 106 the number
-55 -13 -22 the nurs
-32 -29 -16 the odd
37 27 13 the old
-28 -37 -134 the one
22 69 63 the only
8 16 21 the orchard
189 38 -88 the other
38 47 68 the oven
-54 -48 -44 the page
-18 -14 -88 the pain
-77 -16 1 the paint
48 30 40 the paper
19 21 56 the paracetamol
84 -17 -19 the past
40 43 55 the pee
4 -12 -22 the pew
70 -6 42 the phon
-25 -25 -27 the photo
-29 -27 -39 the phras
-12 4 -48 the physio
17 -18 -29 the piano
-5 33 -1 the pil
27 19 -8 the pillow
4 -41 -11 the pin
-51 -31 -2 the plac
-54 -33 17 the plan
106 92 113 the platform
192 146 170 the point
-2 3 23 the pool
-17 -16 -24 the potassium
28 40 19 the pub
-8 -5 -61 the pump
63 58 55 the queu
9 11 -27 the radiator
2 13 53 the radio
-79 -30 -27 the reason
-19 -24 -11 the red
36 8 31 the remot
-29 -20 -15 the rest
6 11 -54 the rib
166 24 -10 the right
-2 0 -39 the road
13 76 9 the room
111 130 131 the rope
-39 -39 -59 the row
51 42 69 the rugby
32 25 49 the run
29 27 44 the salt
-20 -84 -96 the same
32 51 12 the scaffold
43 5 7 the scal
25 42 40 the sciatica
6 -38 1 the scor
-23 5 5 the seat
-66 -68 -90 the second
-12 -17 -31 the sensibl
-1 0 57 the sette
-21 -6 -46 the shad
4 5 -30 the shake
6 9 22 the shallow
36 49 70 the shed
-39 -32 -17 the shelf
18 11 34 the shin
52 -22 -92 the shop
46 -7 -66 the shoulder
0 2 -57 the shower
0 1 -78 the sick
10 -79 -71 the side
21 67 77 the sight
26 25 -34 the sink
91 125 8 the size
50 16 35 the skin
18 11 22 the smal
29 36 63 the snow
59 72 95 the socket
-26 2 1 the sofa
-80 -58 -20 the sore
67 94 118 the spasm
-43 -26 -25 the specialist
-21 -18 -16 the spectrum
-12 -15 -27 the spin
33 20 43 the spot
56 64 97 the spray
36 -25 16 the spring
-33 -26 -18 the squat
5 76 78 the stair
-19 -97 -57 the start
-61 -28 -23 the stres
47 113 197 the strip
35 -17 -9 the summer
-77 -76 -28 the sun
-17 -23 -16 the symptom
2 -22 2 the tabl
15 7 -36 the tablet
54 91 59 the telly
29 38 70 the templ
33 31 58 the tent
-75 -15 -13 the test
-23 -32 -41 the text
30 27 46 the theory
16 -61 -8 the thigh
-35 -32 -26 the thing
20 -61 -48 the third
0 -21 -12 the thre
-129 -130 -132 the throat
94 -3 -37 the thumb
-22 -20 -23 the thyroid
21 -12 11 the tick
24 -43 -85 the time
-9 22 99 the tip
-8 52 74 the tissu
2 11 -36 the toe
20 19 45 the toilet
-17 4 21 the tonic
49 49 99 the top
4 7 22 the tractor
37 41 5 the trailer
-43 -22 -19 the train
-20 -29 -17 the tranquilizer
17 19 40 the troubl
104 44 132 the twitch
-66 -49 63 the two
12 -51 -21 the van
92 -7 -5 the violin
41 33 72 the vitamin
6 14 22 the vodka
-25 43 107 the wal
17 27 28 the walk
38 5 30 the wash
-26 -6 33 the water
-27 -29 -93 the way
-3 -14 -61 the weather
-32 15 -54 the wedding
148 149 74 the weekend
-2 -41 -26 the wheel
7 13 26 the white
-46 -71 -96 the whole
-43 -24 -36 the widespread
38 65 6 the wife
5 -33 -26 the winter
-22 -56 -54 the wobbl
17 16 37 the wood
-27 -21 -20 the word
-30 -40 -57 the worst
18 35 -185 the wrist
5 10 30 the wrong
-18 -49 -39 their
-22 -10 29 them
4 25 12 them and
28 -20 -10 them any
-13 -55 -39 them for
16 42 46 them in
-2 0 -29 them off
7 -86 -56 them out
-27 -28 -16 them straight
-10 25 53 themselv
297 229 177 then
1 -34 -45 then a
5 12 32 then bang
14 -31 -16 then carry
9 13 61 then come
-74 2 -35 then fine
5 28 37 then go
-64 -48 -35 then he
-12 44 46 then her
17 27 33 then his
42 124 156 then i
-21 -5 -6 then jump
-23 -13 -13 then muscl
-54 -139 -40 then my
-23 -31 -19 then normal
37 50 53 then not
25 38 43 then shake
11 52 65 then stop
15 -34 -19 then the
24 25 45 theory
20 -29 9 ther
-131 -103 -96 ther a
71 -12 -15 ther an
-1 -8 -20 ther and
-34 -25 -17 ther any
-24 -9 -74 ther anything
106 87 52 ther be
33 46 41 ther both
-23 5 29 ther eat
26 29 39 ther like
26 -21 -4 ther sinc
-29 -21 -22 ther something
-62 -59 -61 therapist
-54 -45 -45 therapy
8 31 -79 thermometer
4 26 -27 thermometer say
113 99 173 thes
-31 -17 -11 thes articl
-15 -30 -21 thes day
-32 -20 -21 thes jolt
-21 -16 -31 thes movement
78 145 130 thes spasm
129 147 175 thes twitch
-161 -217 -163 they
4 9 24 they all
125 61 188 they be
-25 -11 -17 they could
-31 -36 -27 they do
-45 -31 -37 they go
-58 -50 -50 they have
22 31 40 they look
-10 -67 -58 they make
-47 -31 -30 they might
16 21 25 they normal
0 23 -12 they put
-23 -12 -8 they start
-36 -2 -6 they stop
4 28 56 they take
-51 -24 -49 they twitch
114 3 9 they upp
-29 -39 -33 they want
44 46 72 they wil
43 44 26 they would
57 71 63 theyd
-47 -57 20 thick
304 139 171 thigh
27 -12 -25 thigh ache
23 6 15 thigh and
36 111 86 thigh be
24 -21 -9 thigh flutter
-5 -23 -5 thigh have
13 27 -11 thigh i
-37 0 -43 thigh keep
36 47 74 thigh like
-43 -11 -3 thigh twitch
27 36 35 thigh with
-49 -86 -43 thin
-3 -38 -26 thin and
-69 15 134 thing
-26 8 27 thing and
55 58 41 thing be
-50 -3 -2 thing bring
1 7 36 thing but
-19 -20 -11 thing do
-21 -11 -8 thing for
-11 -2 -24 thing go
-75 -37 -38 thing i
6 -26 -25 thing in
-13 -16 -24 thing like
26 1 1 thing my
-34 -29 -10 thing on
-32 -13 -21 thing only
35 25 47 thing out
3 49 40 thing that
20 18 7 thing wil
16 18 25 thing with
682 546 279 think
115 166 169 think about
124 160 -1 think fine
15 16 35 think he
138 56 13 think i
81 -8 38 think it
-35 -17 -15 think my
112 -12 14 think of
-30 -14 -34 think she
44 66 -95 think straight
2 8 23 think the
35 43 85 think they
88 -17 13 thinner
52 -25 -4 thinner than
64 -78 -164 third
4 56 27 third time
15 17 -64 thirsty
17 26 107 thirty
-34 -45 -19 thirty second
199 324 196 this
18 23 72 this a
49 66 124 this afternoon
171 230 186 this be
-24 0 -37 this before
-42 -47 -31 this bug
-13 -45 -9 this come
-51 -23 -30 this deadlin
57 54 63 this evening
-18 -22 -13 this fibro
12 24 -40 this fortnight
-52 -26 -34 this jump
17 -40 18 this month
169 254 179 this morning
10 47 64 this one
39 -25 -53 this past
3 7 20 this squeez
-19 -21 -19 this to
48 67 94 this twitch
167 226 -168 this week
37 19 -35 this year
-55 5 51 thos
-39 -21 -12 thos be
42 32 38 thos littl
-20 -8 -10 thos two
33 68 -138 though
40 34 83 though i
14 25 57 thrash
314 285 94 thre
48 -54 -31 thre and
107 142 13 thre day
-21 -22 -5 thre espresso
-35 -30 -35 thre hour
14 12 60 thre i
61 -61 -44 thre month
-25 3 -75 thre night
-6 5 30 thre of
-3 -60 -52 thre or
-118 -50 29 thre time
124 172 -24 thre week
42 83 96 thre word
101 102 96 threaten
-30 -27 -6 thric
76 188 209 throat
27 32 21 throat and
45 43 55 throat clos
-46 -44 -10 throat feel
16 16 25 throat go
15 44 71 throat keep
12 17 -48 throat muscl
31 58 -5 throb
13 16 31 throb in
193 178 74 through
29 84 58 through a
23 -32 4 through her
29 48 64 through his
72 80 31 through me
14 36 29 through my
-28 -32 -68 through the
128 244 109 throw
37 55 64 throw me
-20 32 -49 throw my
101 104 16 throw up
95 -230 -205 thumb
181 -31 -38 thumb and
-59 -43 -13 thumb be
18 -25 -6 thumb twitch
53 5 -2 thump
54 70 93 thur
68 123 28 thursday
-135 -3 -29 thyroid
-20 -9 -6 thyroid and
9 30 31 thyroid be
25 66 62 thyroid out
-33 49 -17 tia
-21 -8 -12 tic
-25 -88 -113 tick
6 -48 -6 tick be
2 43 12 tick bite
4 -6 -51 tick in
-6 1 -34 tick off
43 40 9 ticker
-43 -47 -34 tickl
-67 -80 -43 tie
-15 -13 -20 tie in
-33 -23 -33 tied
-22 -17 -21 tied to
-43 -8 -92 tight
6 47 19 tight acros
37 20 -89 tight and
-11 -8 26 tight as
48 41 109 tight band
-12 -17 -40 tight jaw
-60 -62 -26 tight muscl
18 13 23 tiktok say
-13 86 -44 til
-17 -24 3 til i
36 48 24 til monday
-20 -7 -5 til they
21 25 -40 tile
-36 60 144 time
22 -147 -69 time a
86 5 55 time and
-55 -56 -38 time every
-15 27 -23 time go
-8 11 -73 time he
14 -59 -55 time i
-82 -44 -51 time in
77 99 100 time my
10 58 -20 time she
-81 -8 23 time sinc
31 22 17 time the
4 56 27 time this
-111 -85 -72 time to
-4 -8 -33 tin
207 291 143 tingle
67 145 -157 tingle and
-16 -21 3 tingle face
-70 -50 -41 tingle for
12 1 -52 tingle in
51 -10 -5 tingle most
12 45 54 tingle round
3 6 27 tingle start
-4 -54 -111 tiny
-157 -37 51 tip
-197 -100 -49 tip for
19 65 83 tip of
-21 -11 -34 tipto
287 166 149 tir
81 -7 -8 tir all
270 271 271 tir of
16 25 -57 tire
0 0 -25 tire out
-13 40 80 tired
-29 -20 -8 tired bring
-35 36 62 tissu
-46 -42 -46 titl
134 127 97 to
0 18 -23 to 5
-123 -40 -64 to a
45 54 16 to answer
-37 -8 -13 to ask
-4 21 51 to back
-34 -45 85 to be
59 87 74 to bed
-27 -27 -40 to blam
-13 -22 -15 to bother
111 112 121 to breath
46 35 -14 to brush
94 106 68 to carry
50 -73 -89 to come
-22 -7 3 to cut
14 23 16 to deal
227 267 257 to die
149 152 172 to do
-40 -12 -13 to doctor
-11 -2 36 to drink
-24 -9 -10 to ease
-67 -70 -76 to eat
36 82 99 to end
-32 -12 -5 to explain
-67 -36 -41 to eye
-63 -43 -32 to fall
-2 10 37 to feel
-69 -31 -66 to find
3 -1 -118 to finish
-23 -18 -20 to fit
1 -51 -34 to fus
-38 -82 -96 to get
51 27 68 to give
104 160 205 to go
-6 39 -9 to hand
157 163 196 to hang
-114 -69 -70 to have
-34 -19 -24 to help
-27 -20 -13 to hit
8 13 32 to hold
69 28 45 to hurt
-31 -31 -36 to involuntary
37 -54 -48 to it
148 147 127 to jump
-16 27 29 to just
-49 -47 -34 to keep
206 191 159 to kil
-140 -90 -41 to know
56 -2 -1 to last
1 -23 -8 to leave
11 9 -31 to lie
-19 -41 -59 to lift
49 69 86 to live
-42 -5 24 to look
35 60 -10 to lower
-34 -18 -21 to make
-110 -118 -94 to me
28 -42 -63 to move
-37 -32 -36 to muscl
225 128 178 to my
-53 -14 26 to normal
69 66 51 to not
6 8 -43 to nothing
7 -5 -55 to one
37 2 3 to open
28 40 56 to pass
-53 -31 -2 to pee
-4 0 -20 to pin
9 0 -30 to pul
-46 -68 -48 to put
16 -40 -16 to quit
-12 -17 -31 to ramp
-5 -1 -70 to read
0 1 -77 to rest
147 148 171 to ring
47 -63 -31 to say
-12 -64 -37 to see
2 30 -26 to shin
13 11 -27 to show
-57 -85 -25 to sit
253 185 231 to sleep
10 9 26 to sneez
-93 -19 -13 to snow
-26 -12 -20 to sole
-8 7 42 to somebody
-32 -34 -34 to someone
-5 -24 -7 to soup
1 -104 -103 to stand
4 8 31 to stay
81 19 45 to stop
86 88 92 to swallow
-141 -87 -61 to take
-31 -23 -26 to talk
182 219 126 to the
49 -39 -16 to toe
53 49 24 to touch
-12 4 43 to try
-28 -15 -23 to understand
-12 -20 -13 to wait
18 21 33 to wake
-30 -20 4 to walk
-15 -32 -21 to watch
-29 -19 -31 to what
-21 8 4 to work
-41 -20 -25 to you
-85 -63 -29 toast
11 14 44 toast and
-26 -9 -7 toast keep
33 -27 -177 today
-44 -6 -3 today after
20 20 49 today and
16 22 43 today cant
17 23 9 today he
8 8 27 today his
187 114 13 today i
28 1 -5 today it
-43 -18 -13 today lol
18 33 -54 today my
-80 -62 -96 today the
5 11 95 toddler
142 155 150 toddler be
214 105 -91 toe
-6 -86 -66 toe and
12 36 77 toe be
9 50 8 toe have
-100 -48 -6 toe nail
12 22 5 toe on
17 102 -9 toe sinc
13 18 -35 toe up
7 12 -79 toe wont
-58 -27 -15 toffe
-46 -68 -84 together
29 -23 -18 together be
44 7 49 toilet
20 14 18 toilet cleaner
-19 -43 -35 tomorrow
200 27 276 tongu
-50 -83 -33 tongu and
120 136 196 tongu be
4 -36 -15 tongu have
28 36 69 tongu in
2 -55 -71 tongu look
56 72 88 tonic
57 73 90 tonic water
178 128 257 tonight
41 37 31 tonight after
60 61 74 tonight and
13 13 -52 tonight but
10 20 33 tonight i
6 8 29 tonight it
31 38 49 tonight my
-48 -5 -156 too
-28 -20 18 too and
16 29 -62 too bad
-1 10 23 too be
23 39 93 too big
-21 -8 -5 too far
56 -3 -1 too few
-86 -37 -29 too hard
-43 -21 -10 too long
-46 -27 -14 too many
-59 -70 21 too much
6 7 -33 too sleepy
18 31 206 tooth
15 41 106 tooth ache
21 20 60 tooth be
6 29 126 top
41 76 143 top of
15 -8 -29 total
48 29 70 total fine
-64 -2 -10 touch
-8 64 54 touch a
49 27 41 touch it
-60 -47 -48 touch them
15 37 -20 tough
18 39 -19 tough it
11 22 -9 toward my
-13 1 87 towel
-47 -5 -54 track
-101 -91 -98 tractor
6 9 28 trail
37 41 5 trailer
-3 -6 43 train
-45 -37 -36 trainer
-33 -32 -31 trainer say
139 176 83 tramadol
13 20 82 tramadol now
-162 -99 -93 tranquilizer
-21 -15 -9 tranquilizer and
-29 -37 -38 translat
34 87 52 trap
17 46 -12 trap nerv
20 22 61 trap under
-31 -39 -38 tray
-25 -12 -17 treadmil
-148 -81 -101 treat
-126 -106 -89 treatment
26 10 61 tree
198 86 -52 trembl
37 -16 -7 trembl when
49 -14 -9 tremor
-21 -26 -19 triag
55 -14 -18 trick
-21 -29 -25 trifl
-25 -39 -24 trigger
62 73 -40 trip
23 15 -34 trip on
24 100 -9 trip over
12 27 83 trod
12 27 83 trod on
-102 -76 -41 troubl
21 21 42 troubl be
-27 -28 -27 troubl speak
-27 -9 -7 troubl swallow
36 39 35 trouser
-23 -20 -11 true
221 138 334 try
41 -15 -17 try and
154 158 253 try to
19 16 83 tub
4 5 29 tub for
17 12 55 tub of
-12 -10 -21 tube
22 13 -19 tuck
22 13 -19 tuck my
12 46 50 tuesday
7 -77 -31 tuesday and
5 10 -26 tuesday my
8 5 -21 tuesday today
-21 -18 10 tumbl
88 67 97 tumbler
-86 -75 -69 tumor
-155 -110 -100 tumour
34 38 42 tunnel
81 88 -110 turkey
222 35 -21 turn
23 68 -52 turn a
67 45 63 turn blue
-42 -34 -21 turn into
-123 -110 -74 turn my
120 103 19 turn the
13 6 21 turn up
128 74 77 turn white
71 -7 6 tv
-20 -5 -39 twang
10 135 131 twenty
71 193 166 twenty minut
-60 -54 -47 twenty year
207 151 105 twic
-37 -33 -2 twic a
47 54 59 twic and
100 129 4 twic the
8 -4 -64 twic this
51 53 23 twic today
37 -13 -15 twin
39 42 -19 twing
3 -28 -96 twist
-239 -449 -338 twitch
-77 -23 2 twitch a
-99 -43 -42 twitch about
-96 -59 -62 twitch after
-51 -1 -2 twitch alik
92 42 -20 twitch all
-148 -139 -86 twitch and
-85 -34 -27 twitch as
-49 -81 -61 twitch be
-29 -5 -5 twitch because
70 -3 -2 twitch begin
-27 -18 -16 twitch business
-21 -8 -10 twitch but
35 -20 -2 twitch calf
19 27 -9 twitch cant
-34 -9 -15 twitch dont
-40 -19 -20 twitch down
3 -23 -16 twitch eat
34 -16 -7 twitch ever
90 -13 -7 twitch every
80 42 52 twitch everywher
-37 -15 -27 twitch eye
-56 -8 -5 twitch eyelid
-70 -37 -63 twitch face
177 26 11 twitch for
-33 20 -30 twitch from
82 101 111 twitch go
-16 16 27 twitch i
157 -27 17 twitch in
-22 -5 -3 twitch isnt
-23 -12 -15 twitch just
18 -33 -15 twitch keep
104 115 118 twitch last
-21 -3 -3 twitch lazy
-43 -5 -12 twitch like
-50 -30 -6 twitch lol
-35 -11 -14 twitch mean
-20 -2 -2 twitch most
-2 8 -39 twitch muscl
-41 -16 -8 twitch never
17 65 -4 twitch no
-26 -7 -8 twitch nothing
-50 -28 -17 twitch once
-23 -11 -12 twitch or
64 -13 -11 twitch plus
-180 -211 -14 twitch sinc
40 -30 -67 twitch so
-18 -12 -21 twitch something
144 -31 -13 twitch start
109 -15 -11 twitch that
-6 13 25 twitch then
169 148 -12 twitch think
-52 -24 -21 twitch this
32 -1 -1 twitch thre
-27 -5 -3 twitch thumb
-30 -10 -17 twitch to
-71 -21 -7 twitch today
36 -18 -9 twitch together
-28 -12 -2 twitch two
-39 -12 -9 twitch usual
50 76 143 twitch what
-27 -11 -4 twitch wher
-30 -11 -7 twitch wil
-66 -48 -25 twitch with
-35 -19 -16 twitch would
-42 -47 -18 twitch you
397 276 16 two
24 41 47 two and
-32 -35 -20 two articl
50 18 24 two box
109 120 -33 two day
75 74 108 two dialysis
23 -12 -30 two finger
34 38 37 two fit
19 9 80 two hour
40 32 -27 two husband
-28 -34 -21 two job
39 60 23 two littl
29 10 -2 two minut
89 -145 -90 two month
18 57 -12 two night
77 75 -67 two of
25 0 0 two or
4 -25 -13 two ston
-25 -29 -17 two text
43 -16 -50 two week
48 47 39 two word
-48 23 56 two year
66 75 56 typ
26 30 43 typ for
21 17 22 typ this
-45 -55 -82 type
70 71 -17 type 1
-33 -27 -11 type 2
-28 -30 -34 type be
-39 -33 -21 type of
-57 -29 -18 typical
-20 -13 -23 uk
48 55 120 ulcer
42 -22 21 uncl
36 32 54 uncl die
-39 -45 -24 unconscious
42 33 53 uncontrollab
42 33 53 uncontrollab and
108 123 162 under
108 127 91 under a
29 31 34 under his
21 50 77 under me
-72 -23 -1 under my
65 15 21 under the
-34 -47 -9 under ther
21 27 36 undercarriag
21 27 36 undercarriag be
-20 38 38 understand
100 -30 -35 unexplain
-22 -9 -2 uni
22 33 33 unit
41 47 49 unit of
20 26 -49 unles
8 8 -35 unles you
22 10 4 unresponsiv
15 16 -23 unsteady
-43 -25 -18 until
-20 -2 -1 until it
167 98 126 up
6 20 86 up a
34 21 124 up after
-88 -39 -30 up all
-17 -45 32 up and
-17 -13 -27 up any
50 80 90 up anyway
-20 -11 -11 up as
-90 -31 -26 up be
-74 -133 -67 up by
2 2 -47 up cant
15 25 -12 up dont
37 -60 -8 up drench
-115 -33 -75 up eat
139 -36 -21 up every
8 23 -30 up fall
-48 -1 4 up for
-46 -28 -12 up four
66 46 28 up from
-22 -14 -15 up he
2 -43 -68 up her
13 14 23 up high
-59 -110 -103 up his
14 10 -55 up hot
-7 35 88 up i
-23 -15 -8 up if
45 -20 -19 up in
37 74 86 up into
9 54 -42 up last
33 36 17 up like
141 259 233 up my
52 81 -6 up no
-2 -80 -19 up off
-195 -216 -208 up on
28 37 86 up or
18 -5 -40 up over
6 12 -55 up overnight
57 -32 -29 up pac
20 16 32 up paralyze
34 72 89 up round
109 -35 -16 up row
-19 -66 -62 up sinc
19 26 47 up so
-2 -13 -27 up some
122 107 94 up something
-6 -2 -29 up speech
-9 70 90 up that
-6 -14 -55 up the
11 -3 -38 up this
20 72 58 up to
21 20 55 up twic
111 99 116 up what
-86 -48 -64 up with
-42 -20 -11 up yel
-16 -20 -17 upon
166 83 17 upp
116 6 -27 upp my
37 23 83 upper
35 -43 -18 upper arm
63 63 84 upright
21 20 -10 ups
-57 -35 -146 upset
-13 -1 -23 upset my
-19 -22 -40 uremia
61 62 225 us
14 22 66 us and
-20 -1 9 us have
8 11 25 us to
9 -196 -153 use
27 26 53 use a
13 11 -24 use it
47 36 70 use my
0 -181 -153 use to
6 -22 -34 useles
1 2 -37 useles for
32 28 48 user
20 11 30 user be
-219 -19 -8 usual
4 3 -28 usual a
-44 5 28 usual head
-56 -9 -10 usual nothing
-86 -86 -36 uti
-63 -61 -31 uti and
-36 -28 -24 vaccin
-53 -43 -19 valium
0 -32 -18 valorant
-10 -63 -30 van
85 77 95 vanish
31 45 46 vap
24 50 -7 varicos
24 50 -7 varicos vein
-20 -7 -10 vary
18 15 29 veer
18 15 29 veer into
-103 -76 -67 veg
30 50 -47 vein
-37 -86 -98 venlafaxin
155 182 233 very
13 16 29 very sleepy
-26 -38 -76 vet
3 5 -46 vet give
5 -55 -23 vibrat
64 97 99 vice
-21 -19 -16 victim
-22 -20 -13 video
-56 -53 -15 view
-53 -47 -8 vinegar
-28 -10 -3 violent
119 -13 -5 violin
-27 -29 -22 viral
-101 -57 15 virus
170 140 91 vision
24 16 -11 vision and
26 1 65 vision be
-24 -17 -9 vision chang
-22 -25 -30 visit
-156 -152 -89 vitamin
-16 -21 -14 vitamin and
9 -53 -22 vitamin b6
-94 -53 -66 vitamin d
27 44 75 vodka
21 29 44 vodka and
161 96 76 voic
89 92 126 voic be
11 3 -71 voic go
28 2 -28 voic have
109 128 193 vomit
13 9 33 vomit and
-134 -111 -95 vs
-15 -20 -13 vs type
58 86 149 waist
75 104 183 wait
19 36 -8 wait for
2 5 26 wait it
12 44 75 wait til
265 380 301 wake
17 27 23 wake and
5 44 -14 wake eat
44 52 47 wake for
113 -5 34 wake me
18 34 55 wake my
-10 -17 49 wake up
2 13 -129 wake with
18 133 211 wal
49 54 69 wal and
5 23 40 wal paper
-83 -249 -249 walk
11 8 28 walk a
40 -42 -30 walk go
10 25 26 walk in
7 10 90 walk into
-34 3 43 walk it
-26 -16 11 walk like
-24 49 -7 walk now
20 -36 -33 walk on
55 1 23 walk to
8 -24 13 walk up
384 321 288 want
-8 -33 -25 want a
29 28 -58 want her
136 163 200 want it
-43 -20 -26 want me
272 260 256 want to
21 4 -11 ward
5 6 -50 ward round
35 -29 2 wardrob
96 134 -10 warfarin
-65 -54 -18 warfarin and
-36 15 -57 warm
-22 -22 -29 warm and
8 11 29 warmth
-87 -69 -47 warn
41 40 71 warn no
165 128 -39 wash
112 131 -7 wash it
45 60 90 wash machin
-1 -67 -54 wash my
64 40 -29 wash out
192 125 125 wasnt
67 10 15 wasnt ther
-79 -61 -23 wasp
-86 -73 -41 wasp get
21 -13 -10 wast
58 70 -41 watch
15 28 21 watch for
-81 -50 3 water
-35 -61 -22 water a
-39 -46 -6 water and
-38 -13 -5 water bottl
41 45 53 water come
18 29 -45 water down
59 37 57 water for
76 73 73 water help
-23 1 9 water my
-107 -68 -23 water on
1 -30 -18 water pil
137 110 3 water tablet
-1 8 -26 water to
12 56 -19 waterwork
19 18 40 watery
19 18 40 watery stuf
-72 12 -17 wave
17 34 -18 wax
15 -40 -82 way
5 11 -43 way and
24 -6 -4 way more
19 19 32 way out
6 81 87 way to
-48 -24 -23 way too
44 -1 -18 way up
-74 -10 -14 way worse
15 -43 -33 wayn
-45 8 -62 weak
38 101 -48 weak and
31 -4 -2 weak eat
20 44 -11 weak every
-11 -26 -20 weak from
23 25 -5 weak i
54 -4 -2 weak just
5 39 81 weak leg
-63 -80 -26 weak never
-9 -22 -5 weak no
10 27 -24 weak over
19 -16 -138 weak sinc
1 12 -32 weak when
-40 -64 -63 wear
-1 -22 -6 wear a
-6 -18 -64 weather
3 3 -42 weather forecast
-8 -20 -22 weather like
17 -25 -17 web
-20 -22 -26 webmd
-19 -22 -25 websit
39 -11 -92 wed
-60 2 -91 wedding
30 78 43 wednesday
39 46 52 weedkiller
576 495 -126 week
-41 53 -13 week after
66 200 -74 week ago
48 58 3 week and
46 -14 -4 week arm
74 24 -80 week back
-13 -27 -17 week be
-41 -2 -1 week before
47 -100 -57 week cant
20 -9 -1 week didnt
-23 -8 -3 week for
-5 14 76 week go
-68 -31 -4 week how
0 -100 -167 week i
12 -42 44 week in
40 -10 52 week it
46 -63 -140 week my
22 -33 -11 week no
76 4 -54 week of
26 21 -107 week old
-43 -15 -4 week on
7 61 -16 week one
-28 22 -34 week or
114 42 184 week pregnant
3 4 -53 week ring
13 101 133 week she
-18 -34 30 week sinc
15 52 -34 week temperatur
50 -19 -47 week wake
95 136 29 weekend
-91 -38 -75 weekend and
69 67 84 weekly
31 27 -5 weekly for
96 106 44 weight
-18 23 31 weight and
2 25 31 weight lose
-23 5 -14 weight on
1 12 -33 weight with
111 174 246 weird
74 128 -49 wel
-98 -25 -43 wel and
-19 -16 -22 wel as
6 2 22 wel the
15 1 -30 welly
257 331 210 wet
12 22 65 wet myself
25 31 -99 wet nappy
10 -20 -16 whack
-567 -490 -374 what
-43 -23 -12 what a
-81 -28 -10 what about
-66 -107 -156 what be
-30 -1 32 what can
-30 -34 -26 what could
10 8 40 what day
89 118 93 what do
-18 -18 -33 what else
83 69 68 what food
-18 -16 -26 what for
-22 -19 -28 what go
-33 -47 -62 what happen
56 55 54 what help
164 191 296 what i
-26 -35 -42 what if
-36 -13 48 what it
119 104 120 what look
-31 -8 -3 what may
-110 -119 -97 what now
-7 -11 -40 what point
-38 -47 -33 what should
-62 -16 -14 what sort
48 19 23 what stretch
-34 -33 -21 what tablet
-22 -13 -12 what the
-27 -24 -31 what they
-22 -27 -28 what to
-27 -18 -58 what would
33 21 42 what year
-25 -36 -36 what you
-75 -95 -35 whatever
40 -4 9 whatever it
-44 -26 -9 whatever my
-33 -57 -22 wheel
98 89 90 wheez
-343 -330 -362 when
-15 -29 -32 when be
-21 -24 -19 when can
42 -21 -24 when do
4 48 111 when he
208 63 -135 when i
-25 -16 -7 when in
11 -8 20 when it
-41 -19 -17 when my
15 18 53 when pee
10 13 80 when she
-33 -18 -17 when should
-88 -51 -124 when the
1 -56 -29 when ther
1 11 27 when they
-46 -30 -19 when wil
40 -24 -19 when you
12 -72 -22 whenever
26 -65 -8 whenever i
19 34 -63 wher
19 -48 -6 wher a
-27 -30 -36 wher be
-40 -36 -30 wher do
142 233 128 wher i
6 -1 -65 wher she
-28 -1 58 wher they
7 59 67 whether
-27 -5 -10 whether it
-497 -321 -257 which
31 23 24 which banana
-55 -35 -32 which be
-26 -18 -11 which condition
-42 -39 -60 which food
-16 0 23 which of
-115 -130 -58 which one
-31 -9 -5 which should
-53 5 -15 which stretch
174 94 154 while
26 -36 -25 while i
-20 -7 -9 while other
4 23 13 whiplash
-9 -38 -13 whisper
-19 -53 -67 whistl
202 298 366 white
110 151 166 white and
28 -33 -20 white in
-26 -47 -78 white spot
-224 -172 -202 who
3 6 -103 who and
-52 -67 -66 who be
-66 -56 -61 who do
42 43 30 who i
-15 -28 -10 who won
68 43 159 whole
83 -1 -1 whole academic
62 52 109 whole body
-53 -29 -11 whole day
-51 -3 -4 whole fram
-16 -17 -37 whole grain
-34 -19 -96 whole hous
15 23 71 whole left
-38 -43 -45 whole list
-30 -31 -16 whole meal
61 -4 -3 whole of
-5 -24 -14 whos
-721 -609 -477 why
-32 -1 -1 why and
-73 -50 -41 why be
-57 -27 -17 why cant
-142 -105 -81 why do
3 41 65 why i
21 22 43 why me
-46 -12 -9 why my
-21 -8 -4 why not
-44 -50 -49 why she
-42 -46 -48 why wont
-22 -17 -20 why would
-4 6 -97 wide
-15 -10 -30 wider
-58 -40 -54 widespread
-43 -24 -36 widespread kind
182 80 56 wife
69 84 90 wife be
74 45 38 wife have
-9 -125 -124 wife say
9 10 20 wife think
34 46 45 wiggl
5 10 42 wiggl the
-320 -191 -160 wil
11 16 49 wil a
111 46 74 wil be
42 33 16 wil go
-27 -10 -18 wil have
-211 -174 -200 wil i
-133 -104 -87 wil it
-40 -28 -22 wil my
-68 -37 -25 wil not
-97 -64 -40 wil the
-47 -35 -62 wil they
-13 -1 -52 win
-70 -57 -36 winc
14 23 11 wind
-19 -33 12 window
-2 -45 -136 wine
4 32 -54 wine a
-9 -20 -26 wing
27 -30 -12 wink
-102 -182 -97 winter
48 60 99 wip
36 45 29 wip after
44 56 90 wip someone
144 141 132 wipe
-5 7 -58 wir
-48 -77 -132 wisdom
-48 -77 -132 wisdom tooth
-26 -31 -21 wise
68 102 87 wish
15 73 -82 with
58 65 178 with a
-67 -75 -64 with all
11 10 58 with an
-43 -64 -20 with any
5 50 11 with arm
0 23 -8 with both
-75 -21 -13 with chest
-19 -6 -27 with cramp
16 -82 -40 with em
-48 -46 -26 with fibro
-43 -52 -55 with fibromyalgia
-30 -30 1 with her
9 16 26 with high
-25 -3 -19 with his
67 89 -104 with it
-34 -22 -24 with laughter
-21 -20 -5 with leg
95 109 85 with me
-31 -13 -13 with muscl
210 154 71 with my
13 21 -32 with new
-37 -42 -18 with no
14 11 28 with out
43 41 74 with peopl
-35 -27 -15 with rage
-23 -23 -8 with restles
-65 -40 -37 with someone
-75 -56 -53 with spasm
14 18 56 with sweat
37 -18 -9 with that
-28 -80 -42 with the
200 189 226 with thes
79 108 135 with this
-26 -11 -13 with twitch
8 -4 -41 with water
-153 -45 -28 withdrawal
-166 -128 -34 without
-34 17 42 without a
-40 -28 -24 without any
-26 -13 -12 without ask
-65 -66 -36 without be
4 -3 -78 without feel
1 0 -64 without help
-23 -27 -35 without hurt
-26 -23 -16 without insuranc
13 64 116 without know
36 55 58 without mask
73 120 87 without me
10 19 25 without the
59 -72 -41 without try
25 25 42 without warn
23 26 -32 wob
-18 -48 -116 wobbl
-23 -17 -16 woman
-5 10 68 won
-42 -50 -37 won the
20 15 48 wonder
26 18 52 wonder if
5 6 24 wonky
69 138 89 wont
75 83 102 wont answer
15 9 24 wont bend
-59 -38 -17 wont clear
36 36 -45 wont come
49 47 72 wont do
24 20 75 wont feed
-36 -113 -128 wont go
11 27 -17 wont grip
3 -7 -39 wont keep
25 34 49 wont look
-35 -34 -22 wont move
-42 -46 -48 wont my
29 46 113 wont open
-100 -100 -102 wont respond
16 32 -25 wont shift
3 5 -111 wont shut
72 96 128 wont stop
5 29 52 wont suck
12 9 22 wont swallow
-33 -39 16 wont wake
28 38 -49 wont walk
23 39 166 wood
-11 -37 -35 wool
296 273 372 word
13 12 22 word and
-2 33 52 word be
78 70 81 word come
-18 -21 -32 word for
-31 -4 0 word of
14 24 24 word out
-62 -44 -52 word with
-20 -97 -41 work
50 75 68 work he
-61 -55 -36 work now
15 15 40 work on
50 52 53 work out
1 -46 -49 work sinc
3 -6 -43 work the
35 -50 -3 workout
28 24 57 workout be
-67 -62 -55 worn
-62 -16 17 worry
-27 7 1 worry about
-71 -60 -102 worse
34 12 -30 worse by
20 16 -25 worse each
67 38 80 worse every
20 -14 -6 worse sinc
-79 -12 -32 worse than
53 83 52 worse when
45 39 23 worst
27 35 42 worst head
52 49 59 worst headach
17 35 -75 wort
-14 64 14 worth
-20 -14 -12 worth a
-49 -6 -4 worth get
-85 -83 -91 worth it
1 6 -20 worth mention
-18 -21 -29 worth the
14 158 198 would
-135 -122 -110 would a
274 360 349 would be
-29 -26 -36 would either
99 96 94 would happen
-67 -31 -48 would have
-53 -45 -69 would i
-21 78 64 would it
-27 -25 -19 would keep
39 -147 -114 would like
-33 -21 -24 would more
-46 -57 -49 would my
41 -79 -46 would rather
19 -16 25 would that
-38 -30 -35 would the
-46 -25 -50 would they
21 14 16 would you
142 34 40 wouldnt
14 17 38 wouldnt be
-21 -18 -15 wound
-6 5 52 wrap
28 -56 -46 wreck
11 -33 -6 wreck my
-37 -7 2 wriggl
-22 -28 -16 wring
-13 68 -297 wrist
20 46 -107 wrist just
-45 -25 5 wrist plaster
172 141 210 write
-44 -51 -67 write a
149 134 157 write letter
-56 -46 -64 write me
44 45 66 write my
81 102 156 write the
-116 -95 1 wrong
-23 -22 -34 wrong chat
-24 -26 -33 x
41 27 64 x10
10 48 50 xanax
13 44 2 xanax bar
5 -29 -21 xma
-26 1 -21 y
-32 -32 -19 y and
4 19 22 y o
145 -56 -16 ya
-26 -13 -23 yal
-25 -12 -23 yal cal
18 -30 -18 yard
41 37 45 yawn
72 -21 -141 year
-118 -55 -29 year ago
18 -134 -19 year and
-6 1 -25 year back
30 90 139 year but
61 12 -6 year doctor
1 28 53 year have
5 -69 -36 year i
100 21 -10 year in
25 18 44 year it
83 -5 -4 year my
-33 -15 -6 year no
-41 -13 -9 year of
77 88 25 year old
-20 17 4 year on
-37 -14 -1 yel
-42 -20 -11 yel with
22 63 -198 yellow
12 20 -12 yellow this
30 39 -2 yelp
-95 -142 -25 yes
-31 -16 -8 yes no
-60 -68 -35 yes or
152 350 -181 yesterday
95 52 93 yesterday after
47 52 -19 yesterday and
23 53 -24 yesterday deep
18 15 84 yesterday evening
-45 -25 5 yesterday finger
37 28 65 yesterday he
23 87 8 yesterday i
27 55 -17 yesterday in
39 61 35 yesterday morning
18 28 22 yesterday my
-37 -45 -44 yesterday no
11 15 -51 yesterday now
12 30 -17 yesterday today
-29 -18 -32 yesterday too
6 -41 -34 yet
-84 -86 -98 yoga
-21 -19 -28 yoga or
-12 -4 -25 yoghurt
76 31 40 you
-16 27 22 you about
-23 -24 -23 you ache
-57 -47 -28 you ask
19 8 26 you be
114 7 -23 you can
-20 -15 -17 you cover
87 79 76 you for
-23 -15 -20 you get
41 64 52 you have
65 115 126 you just
-42 -48 -18 you mean
38 -10 -4 you name
-16 -23 -12 you out
17 32 -10 you pres
96 10 46 you say
62 59 53 you tell
-25 -18 -17 you to
122 119 130 you wil
-50 -40 3 youd
-135 -81 -47 your
41 58 78 your articl
-25 -14 -11 your eyelid
63 73 64 your heart
-53 -24 -20 your leg
-45 -31 -27 your muscl
67 38 35 your rule
56 72 80 yourself
-55 -81 -19 zap
26 38 41 zap by
-47 -36 48 zero
-69 -9 17 zigzag
-44 5 28 zigzag light
47 -7 -3 zoloft
108 -13 -14 zomby
92 -5 -6 zomby eat
-8 35 -8 zopiclon
"""
