"""Weights of the second net, written by ``python -m evals resemblance``. Not to be edited by hand."""

BIASES = (-5.202, -5.150, -4.781)
THRESHOLDS = (1.526, 0.826, 0.264)
# One line a feature: its weight in hundredths for each level, then the feature. Text, because Python reads
# a long text at once and would compile a long table entry by entry at every start.
TABLE = """\
13 54 -48 1
-97 -85 -35 1 day
82 83 -23 1 sugar
108 72 104 10
53 19 22 10 day
40 30 65 10 minut
70 37 -31 10 week
44 34 46 100
-52 -50 -9 102
30 38 54 108
-9 -54 -7 11
-9 -23 22 12
16 20 40 12 of
11 -13 -30 13
-5 -25 -8 13 year
58 39 93 139
29 114 106 14
88 67 -28 14 hour
2 41 75 14 month
63 95 42 15
22 45 -7 15 minut
17 33 52 15 year
51 31 1 150
55 81 -15 152
73 84 188 16
36 16 -48 17
89 170 157 18
53 170 157 18 month
36 -60 -20 19
163 199 14 2
-23 -12 -5 2 and
23 157 84 2 day
-21 -29 -19 2 hour
-12 -20 -4 2 litr
31 44 40 2 month
41 -8 -27 2 week
53 84 102 2 year
-35 34 91 20
16 71 57 20 in
21 35 49 20 minut
-57 -89 -37 20 week
-64 26 29 20 year
84 -1 32 200
-30 -33 -27 2009
-75 -7 -8 2010
-64 -15 -34 2015
-97 -53 -20 2016
80 -2 -2 2021
-9 -56 -31 22
20 -16 -14 24
31 73 -4 24 hour
38 27 71 24 paracetamol
-128 -113 -114 25
-14 61 -42 28
-8 67 -37 28 week
-73 -58 -69 29
14 36 107 3
-153 -15 -4 3 be
7 97 16 3 day
63 24 -10 3 every
51 -17 -17 3 month
0 11 21 3 no
-89 -64 -32 3 rd
47 36 56 3 time
0 21 23 3 week
42 49 47 3 year
36 211 196 30
-11 -24 -34 30 minut
-31 -13 -6 30 second
24 196 133 30 week
-51 -53 -101 31
17 9 -47 31 week
16 14 68 32
37 136 -26 33
23 25 34 33 degre
14 111 -60 33 week
31 44 -12 34
-23 -8 -5 34 degre
17 20 -57 34 week
122 120 85 35
-48 -55 53 36
-54 -64 -4 36 week
61 92 157 37
61 92 157 37 week
17 25 -45 38
21 47 164 39
71 126 190 4
47 33 38 4 a
25 -5 75 4 day
48 96 60 4 mg
-75 -24 1 4 month
43 -9 -4 4 week
27 37 -13 4 year
21 16 125 40
15 31 33 40 minut
6 15 32 400
58 34 15 41
-91 -54 -34 48
121 21 76 5
-22 -1 14 5 a
62 29 58 5 week
2 5 -40 5 year
128 133 72 50
10 1 21 500
2 6 37 58
28 178 207 6
58 64 75 6 be
16 71 57 6 month
-58 39 4 6 week
-60 -80 -26 60
5 59 -6 600
5 59 -6 600 a
47 -22 17 68
-40 -6 -1 7
35 68 68 7 month
46 41 23 7 week
3 -6 -49 7 year
16 -24 -31 70
42 45 -3 71
35 6 -54 74
52 38 -28 75
7 64 54 79
58 60 -156 8
-31 -24 -24 8 and
13 -11 25 8 day
35 47 65 8 minut
3 37 6 8 month
54 55 -106 8 week
-15 -12 -31 80
12 51 -51 81
64 14 -56 9
-18 -52 1 9 day
-46 -14 -33 9 have
10 12 -44 9 hour
58 10 -21 9 week
103 66 -9 95
69 92 -10 96
111 241 272 @abdomen
129 29 127 @activity
26 42 169 @adayhigh
103 93 -101 @agodays
121 238 -165 @agolong
98 142 224 @agonow
91 20 -38 @alcohol
41 122 72 @allergen
3 -90 -208 @als
131 -215 -159 @arm
39 77 125 @ascending
108 171 195 @back
479 566 251 @badlab
12 13 36 @badweak
1 147 227 @barely
608 89 -85 @begunafter
274 170 153 @belly
24 25 37 @belongs
287 333 440 @bite
127 228 127 @bladder
389 497 582 @blind
326 345 401 @blue
228 252 71 @blurred
166 87 31 @bodypart
103 184 199 @bowel
180 168 21 @bphigh
512 499 432 @breathe
380 403 438 @breathless
728 785 991 @breathtrouble
126 141 189 @burnmouth
280 193 229 @calf
-42 -12 -15 @cancer
-97 -131 -59 @cannedfood
290 251 159 @cant
1 70 -3 @cantmove
437 519 488 @chest
361 416 672 @chesthurt
412 418 317 @child
167 173 261 @childmed
357 336 286 @choking
280 268 202 @clot
117 252 172 @clotrisk
336 347 324 @co
574 627 769 @collapse
537 591 816 @confused
215 103 241 @confusednot
316 111 176 @constant
636 -319 -133 @daily
281 326 276 @dangerlab
169 275 188 @darkpee
356 320 -124 @days
217 229 187 @diabetes
-65 132 89 @dizzy
314 397 -49 @double
191 159 317 @dribble
321 312 177 @droop
567 566 589 @drowsy
-116 -19 85 @eating
38 42 71 @epipen
421 116 90 @everywhere
80 28 18 @exertion
-9 -82 -37 @eye
292 364 361 @face
297 337 266 @facefail
403 500 209 @fever
365 485 280 @feveronly
248 271 343 @floppyinfant
243 261 130 @fluidloss
234 197 283 @glass
248 232 240 @goodbye
136 -229 -265 @gradual
65 77 -18 @harder
202 319 292 @hardto
291 363 47 @head
176 277 398 @headache
222 238 42 @headknock
201 204 284 @heldthing
96 92 164 @hightemp
119 186 -211 @hives
43 80 132 @hot
31 61 54 @hypothermic
343 341 405 @immuno
281 391 347 @infant
-160 -118 -14 @infection
434 388 344 @ingest
-2 42 48 @kidney
675 -424 -428 @lasting
231 318 543 @leakage
64 -146 -188 @leg
511 538 546 @lethal
121 166 252 @light
131 104 87 @lighthurts
49 -12 -230 @limb
527 588 307 @limbfail
377 110 137 @limbnumb
309 300 476 @lockjaw
366 -293 -314 @long
390 382 533 @manytablets
378 125 -146 @medword
235 274 186 @move
-5 16 -164 @musclepain
124 113 186 @mushroom
57 85 -56 @narrow
-4 -65 19 @neurolep
127 -242 -303 @newmed
77 -44 -137 @no
53 76 113 @notbreathing
43 50 102 @notsweating
387 638 440 @now
374 321 514 @numb
173 232 391 @numbonly
351 410 116 @onesided
48 140 147 @opioid
157 220 -236 @overdays
274 305 291 @overdosesign
20 149 10 @pain
437 352 283 @painkiller
301 399 300 @palp
68 153 240 @pillword
534 196 163 @places
-419 -315 -211 @pmr
568 599 669 @poison
14 73 -49 @potassium
330 268 -71 @preeclampsia
117 260 162 @pregnant
149 173 194 @pupil
157 158 238 @purplespots
90 122 227 @radiates
38 157 109 @rash
106 201 -79 @rashdrug
139 363 -70 @recent
285 413 179 @redhot
34 151 49 @resolved
-69 80 219 @rigid
181 241 282 @saddle
256 -612 -419 @season
-47 27 -49 @sedative
586 663 672 @seizure
35 21 83 @seizurelike
301 207 182 @self
309 276 254 @sepsissign
381 197 85 @serodrug
517 579 626 @severe
35 21 83 @shaking
57 114 188 @shocked
287 263 87 @side
100 107 79 @sidefail
425 -217 -158 @slow
412 251 258 @slur
563 522 588 @slurred
88 175 81 @speak
34 72 104 @speechodd
121 166 176 @spray
255 462 -225 @statin
13 138 -78 @steroid
76 75 124 @stiffneck
287 226 148 @stoppedtaking
79 150 106 @stroke
236 192 237 @sudden
248 246 231 @swallow
355 250 318 @swallowtrouble
604 656 346 @sweaty
392 467 257 @swollen
116 -143 -99 @systemic
184 115 2 @task
199 166 268 @temple
307 287 -56 @thinner
187 242 293 @throat
125 211 301 @thunder
175 202 228 @tightness
326 239 143 @tingle
246 196 293 @tongue
-26 54 45 @toomany
286 269 29 @toxauto
-24 39 64 @toxsigns
153 27 26 @trauma
-422 -240 -194 @trigger
-97 -472 -350 @twitch
130 -155 -193 @twitchlike
84 198 -71 @under3m
330 1 85 @unexplained
370 397 483 @unresponsive
-12 167 -246 @unseen
-57 -45 0 @vanish
296 335 461 @venom
190 159 341 @vision
232 257 106 @vomit
286 383 365 @wanttodie
399 -162 56 @wasting
480 557 406 @weak
196 503 160 @weekday
165 422 47 @weekspregnant
75 156 144 @white
121 272 72 @withdrawable
480 439 446 @wont
-183 -177 -70 @worried
275 105 -25 @worse
598 624 367 @wound
36 43 -11 a
-67 -69 -18 a 10
-85 -63 -35 a bag
6 2 -23 a bal
14 23 -4 a balloon
-17 -10 -66 a banana
15 13 30 a bang
21 42 -32 a bat
-53 -27 -13 a bath
-8 8 -51 a belly
48 97 112 a belt
19 23 35 a bet
-4 7 -20 a big
127 10 -191 a bit
28 31 55 a bite
14 18 -70 a blind
-24 -34 -29 a blood
97 95 169 a board
88 44 132 a bottl
-37 -25 -29 a brain
-67 -44 -14 a bruis
-34 -54 -79 a bug
20 19 -108 a bump
36 30 -12 a bunch
54 49 15 a button
-23 0 -16 a calf
-32 -18 -62 a camera
41 44 54 a carer
31 36 -17 a chair
-25 -14 -13 a charley
-23 2 19 a child
-17 -22 -1 a clamp
3 2 -77 a claw
0 3 -22 a clot
-69 -75 -73 a coin
-68 -21 -101 a cold
-24 -12 -17 a common
-10 -11 -32 a cough
38 -23 -27 a coupl
-84 -39 -12 a cramp
18 24 40 a cricket
14 17 29 a crush
-37 -43 -41 a ct
69 55 -3 a cup
54 62 -19 a cupboard
9 16 66 a curtain
8 9 41 a dare
20 -24 -29 a day
-11 -11 -63 a dead
4 6 22 a deep
85 -4 -5 a dent
-28 -2 -2 a desk
30 40 51 a different
-67 -65 -47 a diuretic
-131 -126 -122 a doctor
-21 -21 -11 a door
59 61 60 a dose
-16 -31 -41 a down
43 -80 -34 a dozen
37 -28 -131 a dribbl
52 66 54 a drink
18 43 70 a drop
-36 -17 -11 a drug
12 20 83 a drum
-138 -54 -33 a e
8 57 89 a fall
17 11 -79 a feed
-31 -11 -23 a fenc
-77 -71 -222 a fever
262 96 -68 a few
12 23 30 a film
32 66 20 a finger
132 58 77 a fish
-25 -42 -22 a fist
104 64 227 a fit
-68 -49 -16 a flutter
96 62 82 a fork
94 -43 -86 a fortnight
-21 -12 -8 a fresh
21 -10 9 a friend
104 -32 -18 a ful
37 -47 -53 a funny
-135 -56 -30 a girl
-1 -7 38 a glass
12 17 29 a glov
61 9 33 a good
61 58 52 a grap
15 14 29 a grey
77 48 -24 a half
-39 -12 -9 a hand
36 45 39 a handful
17 24 -22 a hangover
-5 -23 -9 a head
3 9 -54 a headach
-63 -85 -86 a heart
-30 -26 -30 a heat
79 81 92 a high
-78 -77 -75 a hors
-43 -23 -5 a hot
41 26 43 a hous
-12 -13 -67 a jab
13 -20 -4 a jar
-11 -36 -30 a jerk
3 -13 -47 a joke
-52 -52 -20 a jumpy
-57 -31 -46 a kerb
13 8 -24 a kettl
21 47 -32 a key
6 6 22 a kitten
7 16 25 a knee
-57 -22 -16 a knot
40 51 50 a lad
0 29 57 a ladder
75 61 65 a laundry
25 28 53 a leaf
63 -2 9 a line
-76 -106 -55 a littl
-18 -41 -52 a long
75 80 76 a lorry
-26 -34 -61 a lot
40 49 60 a lovely
12 20 -18 a lump
45 43 58 a m
22 15 -3 a marathon
-40 -46 -51 a massag
-53 -71 -48 a meningioma
-15 -17 -22 a metabolic
-73 -37 -57 a minut
11 -36 -94 a month
-16 -29 -10 a movement
8 51 48 a muscl
57 40 18 a nail
5 6 29 a nap
-73 -43 -13 a nasty
-25 -22 -26 a nerv
83 10 65 a new
-18 -25 -28 a newborn
41 -8 -29 a night
-5 -26 -14 a nightmar
7 15 -53 a normal
9 10 22 a nosebleed
-22 -30 -28 a novel
24 -26 -15 a nudg
5 -25 -6 a numb
-6 -5 -50 a nurs
-59 -3 -58 a pain
1 32 7 a pee
77 66 61 a person
43 -19 8 a phon
-27 -23 -29 a physical
-36 -50 -15 a piec
-29 -21 -18 a pil
-134 -108 -48 a pint
19 22 50 a pirat
-51 -53 -25 a plan
32 50 68 a plank
73 66 76 a problem
-32 -22 -15 a professional
-23 -25 -24 a programm
-7 23 -14 a proper
-29 -22 -26 a pt
-92 -23 -21 a pul
26 59 72 a puls
25 74 96 a rag
-21 -7 -5 a rare
78 76 83 a rash
-40 -47 -37 a real
12 42 25 a really
-50 -87 -43 a reason
15 28 -56 a red
36 70 88 a rhythm
2 6 -28 a round
58 114 139 a row
-42 -46 -24 a rub
-23 -30 -15 a run
54 71 20 a rusty
15 46 39 a scan
22 77 32 a second
-3 6 67 a seizur
15 12 34 a sentenc
4 7 -37 a shad
-2 2 26 a shadow
-16 -35 -31 a sheet
111 141 131 a shock
3 6 -68 a sick
-139 -123 -75 a side
-18 9 -51 a sip
-54 -47 -36 a smartwatch
24 78 1 a sore
2 -52 -23 a sort
-40 -3 -17 a spasm
-24 -10 3 a spider
12 -2 25 a spin
22 37 34 a split
52 52 121 a spoon
39 45 -31 a squat
-12 -30 79 a stab
26 7 -12 a statin
23 39 44 a stent
23 31 -10 a stick
-43 -30 -81 a stiff
-33 -40 -21 a stitch
88 -54 -27 a ston
-21 -26 -14 a string
7 30 50 a strok
110 106 110 a sudden
10 30 34 a tack
13 21 -17 a tattoo
-60 -16 -7 a teenager
36 12 -122 a temperatur
-37 0 -1 a ten
22 -24 -19 a term
1 31 -6 a tetanus
-75 -44 -31 a thing
-24 -8 -11 a tic
13 -19 -111 a tick
-51 -51 -37 a tickl
-13 -43 13 a tight
123 140 136 a time
10 28 -30 a tiny
82 94 104 a train
-25 -33 -33 a tranquilizer
-8 25 -6 a trap
9 12 37 a tree
68 -11 -6 a tremor
9 19 61 a trickl
-38 -31 -21 a tub
-36 -21 3 a tumbl
80 62 88 a tumbler
-98 -62 -41 a tumour
-261 -146 -100 a twitch
-1 1 -85 a two
-67 -63 -29 a uti
69 103 96 a vice
-8 13 49 a virus
-35 -25 -24 a vitamin
24 25 50 a walk
10 14 20 a way
-151 -152 29 a week
35 67 71 a weird
18 23 -28 a wet
76 20 65 a while
48 51 53 a whole
-66 -45 -42 a word
207 -45 -67 a year
64 -11 -10 a zomby
18 -6 -102 able
34 7 -90 able to
-18 -17 -25 abnormal
10 -25 -43 about
40 32 50 about 20
13 -9 -53 about 5
40 -57 -39 about a
-50 12 61 about an
-9 13 -41 about and
49 40 41 about caffein
-78 -71 -62 about calcium
3 -26 -10 about easter
69 38 -12 about eight
46 80 90 about end
8 11 37 about food
31 18 35 about four
16 13 25 about his
-41 -20 -77 about it
-88 -65 -69 about magnesium
12 24 26 about me
-73 -29 -30 about muscl
-59 -57 -67 about my
-43 -14 -11 about or
46 46 41 about six
-36 -8 -3 about stres
8 20 -47 about ten
82 88 81 about that
-9 -29 0 about the
-22 -35 -31 about this
19 14 -37 about thre
-14 4 34 about to
-41 -18 -24 about twitch
38 -1 -32 about two
-45 -28 -15 abov
31 49 49 abov and
-41 -57 1 abov my
14 16 -53 abov the
-28 -16 -15 abs
-42 -47 -41 absolut
84 -1 -1 academic
38 90 126 accident
-101 37 -177 ach
-6 -23 -17 ach after
-9 -15 -27 ach all
-37 -35 -22 ach and
19 33 49 ach no
-39 -55 -27 ach part
173 143 -45 ach when
-65 -121 -202 ache
31 67 41 ache all
22 -41 -35 ache and
0 20 -9 ache as
1 21 55 ache have
19 -9 -66 ache in
-91 -73 -105 achy
-3 -42 -15 achy and
-110 -125 -180 acid
34 64 -67 acros
9 -2 -52 acros both
-5 34 -36 acros the
60 20 81 act
30 31 43 act normal
-54 -3 -3 act up
-32 -32 -27 activ
185 -21 -23 activity
45 66 44 actual
16 -15 -30 add
97 114 198 adder
4 6 22 adder get
-21 -21 -27 addictiv
12 22 99 addison
10 12 28 addres
-24 -95 -110 adhd
24 15 23 admin
-15 -91 -68 advice
-22 -7 -4 advisabl
-13 7 -27 af
-55 -51 -56 affect
-166 43 157 after
55 108 3 after 2
-33 -11 -5 after 5
127 66 77 after a
-9 -16 -47 after an
-40 -4 -2 after another
2 7 57 after covid
25 49 45 after dinner
4 -17 -29 after each
-67 -53 -48 after eat
-44 -9 16 after footbal
-15 6 -53 after four
-36 -14 -13 after give
-5 -21 -5 after his
100 -12 -22 after i
-56 -59 -25 after leg
232 178 197 after my
38 29 12 after pil
-81 -1 -1 after pneumonia
63 140 -2 after start
-20 -23 -42 after stop
31 42 42 after ten
4 -23 -30 after that
11 -6 48 after the
-73 -83 -21 after two
5 55 81 after year
-20 5 87 afternoon
187 130 286 again
-13 -20 -20 again after
68 -12 -16 again in
-51 -49 -1 again now
-14 33 33 again on
-17 -20 -31 again what
-37 -20 -23 against
9 -41 -20 age
342 536 177 ago
13 38 18 ago after
6 11 -80 ago and
-1 3 -34 ago as
63 43 61 ago feel
6 7 -35 ago for
-5 -8 -25 ago half
-3 58 50 ago i
13 -8 -24 ago it
5 6 49 ago just
10 22 -114 ago my
4 10 39 ago now
-41 -47 -18 ago when
80 97 118 agony
-30 -10 -18 agre
-59 -31 -40 aint
171 169 226 air
-24 -34 -20 aisl
-23 -27 -15 alanin
258 256 253 alarm
6 13 -24 alarm and
-20 -11 -12 alarm bel
140 138 139 alarm go
0 -25 -5 albuterol
-31 -21 -12 alcohol
21 52 -39 alert
-119 -33 -7 alik
320 332 324 aliv
177 160 119 all
4 5 -42 all afternoon
7 22 -8 all and
8 21 19 all back
41 44 56 all be
6 6 21 all body
-61 -29 -65 all clear
1 1 -37 all come
35 -103 -17 all day
-52 -34 -11 all eat
-31 -13 -11 all feel
-41 -16 -22 all fine
59 57 75 all four
24 32 64 all get
-34 -64 -21 all go
8 42 -20 all good
-40 -16 -19 all hour
16 20 18 all i
30 24 24 all in
24 -4 -3 all it
25 26 43 all just
100 105 106 all my
34 79 42 all night
22 17 -17 all normal
10 65 121 all of
4 -24 -12 all on
-13 -21 -15 all out
83 86 76 all output
72 117 28 all over
-46 -4 -8 all power
-49 -34 -21 all shivery
-39 -22 -44 all that
-78 -127 -158 all the
-52 -63 -42 all thes
-74 -119 -105 all this
3 6 24 all thre
69 88 107 all to
-91 -35 -12 all twitch
15 -29 -111 all week
-92 -21 12 all weekend
12 -62 -30 all year
-17 -52 -36 allergic
-17 -52 -36 allergic to
-34 -31 -19 allergy
57 129 -23 allopurinol
-92 -54 -42 allow
-24 -9 -8 almond
27 -3 -3 almost
-20 -17 -15 alon
-10 27 -98 along
-19 -22 -9 along with
-37 -22 -8 alphabet
161 63 35 already
14 -45 -7 alright
-90 -31 -120 als
16 -12 -85 als and
-53 -11 -8 als for
143 138 140 als i
-44 -16 -12 als in
-21 -8 -6 als yes
-72 -68 -14 also
44 44 35 also be
73 1 0 also i
3 6 24 also my
-16 -24 -16 alter
-225 -284 -171 always
-43 -11 2 always be
31 -19 -12 always cold
-90 -79 -41 always have
2 -21 -4 always the
2 -47 -23 amazon
225 187 221 amitriptylin
113 32 75 amlodipin
120 121 96 amount
117 114 109 amount of
-3 -45 -24 an
63 83 103 an adder
97 15 23 an all
-18 -15 -21 an anticonvulsant
-38 -25 -13 an appointment
44 46 2 an egg
22 -24 -38 an electric
-45 -57 -63 an electrolyt
67 59 78 an elephant
-7 -10 -31 an emergency
-40 -23 -27 an emg
-4 3 33 an erection
-15 -30 -4 an evening
-70 -28 21 an eye
89 -31 158 an hour
31 64 28 an inch
-56 -52 -54 an infection
-22 -11 -9 an inhaler
4 5 20 an injection
-20 -17 -22 an mri
-32 0 1 an old
-8 -15 -46 an operation
17 21 34 an oven
1 2 -68 an upset
350 349 174 and
-132 -68 -301 and a
-25 22 -45 and ach
1 2 -34 and ache
-19 -3 54 and again
-8 -6 -22 and all
78 74 64 and also
39 43 43 and answer
-1 88 149 and arm
-9 -2 -63 and ask
-112 -64 -127 and back
-25 -19 -14 and banana
132 131 201 and be
-19 -42 -7 and belly
-22 -24 -16 and bend
36 -19 -14 and blink
-34 -21 12 and blood
-131 -97 -64 and blue
23 27 56 and body
-5 48 22 and both
17 7 27 and burn
-25 -22 -8 and by
-13 -61 -21 and calv
-10 1 -41 and can
169 157 166 and cant
6 -5 -34 and chew
-8 -67 -27 and cold
-28 -12 10 and confuse
4 7 56 and cough
-38 -43 -14 and couldnt
-60 -12 -8 and cramp
73 -2 -2 and daily
2 18 -35 and dizzy
19 52 67 and do
12 21 53 and doesnt
-63 -58 -35 and dont
-71 -73 -68 and drink
8 -2 -27 and drop
-39 -26 -30 and eat
-58 -44 -58 and effect
-47 -11 -6 and every
-28 2 3 and everyon
-61 -13 -70 and everything
19 26 -110 and eye
-21 -60 -111 and face
39 32 25 and fair
-57 -45 -80 and feed
-5 -21 41 and feel
-23 -20 -17 and fibro
18 16 30 and fine
167 42 10 and finger
23 -52 -24 and first
39 50 -71 and flash
-50 0 -63 and flicker
27 46 53 and floppy
5 10 33 and food
-52 -18 -54 and foot
14 14 -102 and for
-65 -75 -27 and gabapentin
-16 -32 37 and get
22 32 77 and give
8 -60 -68 and go
40 40 43 and goodby
13 7 51 and grey
75 79 136 and hand
-73 -60 -33 and happy
36 30 40 and hard
60 66 60 and hasnt
184 198 296 and have
208 86 -10 and he
27 51 74 and heart
88 46 131 and her
-52 -76 -62 and hip
96 -31 59 and his
26 23 -3 and hit
106 117 6 and hot
23 47 89 and hurt
47 52 84 and i
4 7 -20 and in
28 39 37 and isnt
30 2 85 and it
129 -33 25 and its
21 39 -6 and jaw
-14 -47 -43 and jerk
23 63 77 and jerky
-23 -14 -6 and jolt
21 -35 -57 and jump
27 7 18 and just
32 24 20 and keep
-45 -46 -6 and kidney
55 74 -58 and knock
5 -3 24 and last
74 38 29 and leg
71 44 -6 and light
13 17 -39 and limp
60 32 88 and lip
7 33 -13 and littl
55 43 100 and lose
-59 -42 -25 and magnesium
-5 -5 -62 and make
25 69 97 and me
-67 -63 -52 and mineral
56 -35 33 and more
-81 -5 -42 and mouth
14 13 29 and muddl
-21 -15 -10 and mum
-47 10 -47 and muscl
179 163 270 and my
30 -32 -26 and neck
-12 -79 -77 and needl
-7 9 54 and never
-18 -105 49 and no
35 48 -1 and normal
-24 -50 28 and not
-94 -43 -23 and nothing
-7 184 20 and now
37 18 -19 and number
173 -69 -103 and off
-78 -107 -41 and on
8 46 157 and one
120 110 137 and only
-21 -14 -10 and other
8 79 89 and over
13 -28 16 and pee
54 -1 -46 and pin
-95 -59 -63 and pink
-20 -13 -7 and poo
-80 -39 -12 and pour
6 28 44 and put
15 13 -108 and red
31 49 49 and reply
-10 -10 -27 and run
-175 -113 -16 and say
3 28 29 and scream
77 57 82 and see
12 17 65 and sex
210 205 68 and she
-61 -28 -18 and shoulder
25 28 53 and shout
17 22 8 and sick
39 -34 -30 and sinc
29 44 -23 and skip
-20 -12 -5 and sleep
3 -45 -44 and slur
29 42 -20 and smiley
-36 -11 19 and so
-73 -28 -7 and some
0 45 -42 and sore
-135 -68 -73 and spasm
-73 -49 -13 and start
-86 -80 -51 and stay
11 -54 -33 and stiff
-69 -59 -22 and stop
-27 -38 -33 and stres
-50 -45 -64 and stretch
131 -12 -4 and stronger
14 11 -59 and sweat
-47 -35 -94 and sweaty
48 51 -32 and swell
-15 1 -40 and take
33 36 39 and talk
13 49 31 and tell
-35 -33 -7 and test
206 145 165 and that
159 113 165 and the
53 44 86 and then
53 66 58 and ther
-6 13 63 and thes
2 -21 47 and they
1 3 -21 and think
19 37 15 and this
20 21 42 and throat
13 47 -18 and throb
-7 -11 -74 and throw
20 -50 1 and thumb
15 44 142 and tingle
72 35 47 and tir
36 52 -9 and today
9 -47 26 and toe
-7 -55 -29 and tongu
21 29 39 and tramadol
-33 -15 -12 and treat
-55 -3 1 and try
-160 80 -95 and twitch
-3 61 12 and two
2 -21 7 and very
-5 12 -22 and wake
27 -158 -113 and walk
-91 -96 -69 and want
-14 2 -26 and water
38 90 -11 and waterwork
14 63 -115 and weak
34 39 79 and wet
-58 -41 15 and what
-47 -16 -38 and when
-15 -5 -101 and wher
-54 -43 -33 and which
10 17 22 and wil
-81 -39 -20 and wont
-22 -20 -12 and would
3 -19 21 and yes
-31 -16 -44 anesthetic
148 264 164 ankl
-56 -64 -13 ankl an
-76 -58 -4 ankl and
5 59 56 ankl be
3 33 39 ankl for
3 4 -50 ankl huge
31 21 68 ankl two
-31 -3 -3 anniversary
32 92 112 another
232 247 243 answer
55 56 52 answer me
49 40 40 answer only
16 -50 -2 ant
67 87 167 antibiotic
-98 -100 -91 anticonvulsant
-15 -23 -13 anticonvulsant and
15 -32 57 antidepressant
25 -22 -9 antidepressant make
86 76 92 antifreez
2 -45 -31 antihistamin
4 -66 -34 antipsychotic
-30 -34 -110 anty
-26 -32 -45 anty inflammatory
-86 -67 -51 anxiety
-79 -68 -12 anxious
-316 -229 -135 any
3 20 -7 any doctor
-91 -64 -72 any good
19 23 22 any how
-64 -42 -11 any link
184 272 226 any more
69 79 87 any nois
-46 -60 -12 any of
-27 -17 -20 any point
26 -22 -10 any reason
37 -20 -4 any sport
-17 -16 -25 any tie
-31 -13 -11 any time
-41 -102 -72 any tip
-9 0 -33 any weight
66 -12 66 anymore
92 195 16 anyon
-5 0 -24 anyon be
-35 -32 -36 anyon else
32 25 30 anyon to
-47 -13 -14 anything about
3 6 22 anything and
-26 -14 -10 anything but
-32 -10 -16 anything else
98 -7 -4 anything i
-2 2 -58 anything in
22 -35 -5 anything just
30 25 37 anything that
-32 -85 -68 anything to
165 214 258 anyway
107 104 106 anyway be
4 20 26 anyway do
132 125 117 anyway how
70 81 76 anyway what
17 24 6 anywher
15 -29 -5 apart
33 -3 -4 apart from
63 75 -16 apixaban
-41 -36 -36 app
20 32 63 apparent
16 25 42 apparent i
-22 -12 -13 appendix
106 103 114 appl
-29 -7 -12 apply
-32 1 -31 appointment
-35 -23 -11 appointment for
-34 -14 -13 approach
29 -2 -2 april
-8 -3 53 arch
175 187 116 area
103 2 28 arent
19 18 41 arent ther
-100 122 148 arm
-41 -57 1 arm abov
7 7 27 arm ach
4 5 -56 arm after
36 -21 14 arm and
55 -29 -33 arm back
20 51 69 arm be
58 -17 -19 arm belly
32 37 44 arm do
34 41 53 arm drift
6 9 -87 arm drunk
-28 -71 -55 arm feel
7 9 -51 arm fine
9 80 90 arm fling
58 -1 -1 arm for
-58 -31 18 arm from
32 31 43 arm get
0 56 -29 arm go
12 21 22 arm hang
50 93 10 arm jerk
-14 29 33 arm jump
21 7 32 arm just
-6 23 30 arm keep
-34 -62 -38 arm leg
-35 -15 -8 arm muscl
-40 25 -7 arm no
14 58 46 arm or
-17 -17 -62 arm out
3 8 -58 arm over
-4 -77 -14 arm sore
12 23 -7 arm to
1 4 -36 arm too
-13 -23 -19 arm twitch
-4 5 34 arm up
5 21 72 arm weak
-21 -9 37 arm wont
-47 -23 -105 armchair
23 30 -9 armpit
-22 -6 -2 army
-53 -37 -13 arnica
80 46 43 around
11 9 20 around the
-138 -90 -67 artery
-17 -18 -21 artery diseas
-20 -31 -11 artery in
-221 -106 -124 articl
-21 -13 -12 articl and
-39 -27 -20 articl be
-32 -16 -6 articl mention
2 0 -60 articl on
59 70 65 articl say
123 134 126 as
50 48 90 as a
-27 -25 -26 as good
-24 -14 -23 as he
-86 -108 -95 as i
-26 2 -100 as if
-33 -1 -1 as it
39 -20 -11 as long
2 -4 -82 as much
27 -24 -13 as my
65 80 51 as of
27 3 25 as rain
33 -16 -10 as soon
-139 -50 -14 as usual
73 100 63 as wel
11 17 48 as wood
13 38 58 asid
218 131 147 ask
0 -41 -7 ask about
10 20 14 ask be
90 83 81 ask because
286 254 181 ask for
35 -77 -73 ask if
36 9 6 ask me
-55 -28 -21 ask no
46 40 53 ask wher
-176 -164 -189 asleep
12 17 20 asleep and
-97 -88 -40 asleep in
-37 -42 -9 aspirin
-37 -34 -32 asthma
-90 -76 -94 astrocytoma
-30 -6 -5 athlet
18 122 -47 atorvastatin
1 49 -9 atorvastatin sinc
-52 -16 -22 atrophy
34 48 50 attach
-51 -76 -76 attack
-17 -23 -20 attack in
-96 -45 -43 attention
85 -34 -30 august
-15 -24 -27 aunt
1 -20 -18 aunty
43 45 -10 australia
-46 -37 -44 author
-49 -38 2 autocorrect
39 -27 -34 autumn
-95 -36 -40 avocado
-25 -18 -19 avoid
36 37 -135 awak
19 9 22 awak but
89 236 107 away
26 42 -18 away and
-47 19 22 away but
28 25 49 away by
4 -26 -29 away sinc
9 5 28 away thre
-1 2 48 awful
-127 -113 -113 b12
10 -53 -19 b6
117 123 212 baby
49 39 18 baby and
-71 -79 -3 baby be
26 19 14 baby get
37 18 -90 baby have
-67 -55 -34 baby hiccup
28 45 51 baby would
144 142 -62 back
-6 2 -30 back ache
-44 -37 -39 back after
-163 -40 -97 back and
8 -43 -5 back be
-28 -24 6 back by
19 26 15 back down
-25 -16 -9 back eat
43 49 31 back feel
5 6 -55 back fine
-5 -1 24 back for
187 203 127 back from
-40 -86 -17 back go
37 -3 -2 back have
11 31 -98 back i
-24 -8 21 back in
72 25 56 back keep
-59 -58 -41 back leg
24 -60 -24 back muscl
37 80 18 back my
-49 -15 -17 back of
6 -59 -36 back on
3 45 -12 back over
167 155 130 back pain
-10 10 39 back passag
10 64 84 back she
-86 -3 -3 back sinc
82 115 134 back spasm
-50 -54 -28 back stretch
43 60 -33 back that
-12 -19 -59 back the
-74 -21 59 back to
19 36 -41 back up
-62 -63 -52 back what
-24 -23 -12 back with
-79 -77 -96 background
-41 -39 -19 backward
172 86 48 baclofen
16 -47 -25 baclofen because
1 -4 34 baclofen pump
-37 -43 -41 bacteria
-22 -23 -25 bacteria make
-28 -31 -30 bacterial
-69 -109 -73 bad
0 1 26 bad back
-64 -85 -45 bad for
119 10 28 bad i
2 25 35 bad idea
-93 -49 -45 bad sign
-9 -5 -61 bad to
-7 -22 -14 badg
-78 -2 -18 badly
-239 -114 13 bag
-80 -77 -41 bag of
69 89 118 bairn
-34 -20 -34 bake
-41 -29 -19 bal
-88 -55 -60 balanc
-33 -14 -8 balanc food
25 33 -27 balloon
-73 -83 -60 banana
-33 -30 -70 banana and
30 23 20 banana be
111 110 110 banana good
-58 -64 -30 banana help
23 12 -35 band like
16 17 72 band round
40 78 143 bang
10 16 41 bang head
15 13 30 bang headach
-3 14 67 bang my
12 -27 -38 banister
91 89 87 bank
32 25 70 bar
-75 -16 -54 barely
-7 25 -12 barely lift
21 32 22 bark
69 72 27 barn
68 71 26 barn and
-63 -40 -18 barr
33 37 43 basket
31 63 34 bat
9 15 45 bat in
-233 -70 -114 bath
-53 -27 -13 bath help
91 78 119 bathroom
1 9 24 bathroom floor
140 139 193 battery
30 28 52 bbq
142 165 176 be
-37 -1 30 be 14
3 -10 22 be 15
50 41 66 be 16
40 56 49 be 18
55 -35 -123 be 2
45 -16 -11 be 20
37 -15 -47 be 24
21 15 -27 be 29
72 64 47 be 3
18 37 38 be 4
14 40 86 be 40
12 -28 17 be 5
145 138 129 be 50
-58 -37 -61 be 6
36 -3 -3 be 70
41 44 -6 be 71
18 -11 -60 be 74
14 5 -102 be 8
4 9 -52 be 9
143 126 120 be a
46 29 -77 be able
-80 -38 23 be about
-67 -51 -54 be ach
17 40 72 be act
-20 -21 -17 be activ
-18 -34 -9 be after
132 119 140 be agony
320 332 324 be aliv
-235 -80 -36 be all
-5 -41 -23 be allergic
-32 5 11 be allow
106 104 109 be als
-24 -14 -14 be always
-21 27 -25 be an
-30 -14 1 be and
61 71 60 be ask
-29 18 74 be asleep
6 4 -81 be awak
109 29 68 be back
60 101 106 be banana
39 49 37 be bang
-59 -74 66 be be
159 146 146 be beep
-21 -3 -3 be behav
-35 -83 -64 be behind
231 230 206 be better
-22 -8 -6 be big
73 70 26 be black
0 -23 1 be bleed
11 23 17 be blue
13 18 60 be boil
-31 -43 -38 be bor
38 103 124 be bother
-31 -22 11 be bounc
107 114 107 be breath
91 66 121 be brown
8 -26 -9 be building
53 54 106 be burn
30 51 81 be buz
-24 -22 -16 be caffein
24 30 56 be cal
29 55 93 be calm
-49 -19 -17 be caus
-51 -40 -21 be chang
1 13 21 be check
143 148 97 be choke
60 64 49 be clean
6 12 -32 be clear
21 21 19 be clos
16 6 35 be clumsy
-49 -54 -18 be cold
96 71 91 be come
-38 -24 -22 be concern
15 -20 -10 be convinc
87 82 41 be cough
37 78 97 be count
73 77 79 be cover
-67 -7 -16 be cramp
13 -21 -18 be creep
-42 -33 -43 be crippl
22 35 83 be curl
21 42 22 be cut
-1 17 -45 be cute
-35 -45 -38 be daft
44 40 39 be danc
11 -21 -7 be day
123 112 141 be dead
-19 -16 -56 be dehydrat
29 11 -17 be diabetic
-24 -25 -18 be diagnos
-26 -24 -30 be die
-1 12 20 be different
314 314 338 be do
-19 -14 -29 be dom
17 -67 -48 be down
28 35 54 be drag
73 83 70 be dramatic
23 31 48 be drench
17 37 74 be dribbl
7 -37 -23 be drink
27 55 66 be drip
10 -77 -59 be drive
84 61 88 be drool
-45 -19 -2 be droop
16 1 62 be drunk
-24 -18 -52 be eas
-12 58 55 be eat
93 26 18 be eleven
30 -8 -9 be embarras
-26 28 83 be empty
135 99 106 be end
45 60 45 be enough
24 33 35 be even
7 15 -60 be ever
-55 -59 -40 be every
-55 -31 -20 be everywher
-46 -19 -12 be exhaust
-24 -39 -43 be faint
31 68 19 be fat
-30 -31 -39 be fibro
-24 -27 -35 be fibromyalgia
36 34 57 be fine
-23 7 23 be finish
-57 -17 -27 be fix
-75 -46 -13 be flicker
21 7 16 be floppy
43 82 121 be flutter
2 0 25 be for
5 8 32 be four
-129 -104 -145 be from
13 14 23 be ful
-49 -108 -76 be funny
-31 -27 -56 be gabapentin
260 -4 -119 be get
120 71 36 be give
223 266 419 be go
16 -43 -51 be good
71 71 71 be googl
-100 -84 -47 be grand
39 54 99 be grey
27 -3 -3 be grow
83 86 76 be haiku
-62 -56 -45 be hair
-27 6 -26 be half
80 -12 -41 be happen
24 -3 -12 be hard
187 44 115 be have
-192 -142 -164 be he
3 6 24 be headach
14 20 24 be heavy
4 20 2 be her
28 52 55 be here
-8 -4 -49 be high
11 -49 -201 be his
26 35 45 be hit
30 39 -4 be hot
63 52 54 be huge
-34 -19 -13 be hurt
-356 -316 -293 be i
204 199 147 be in
-47 -10 -11 be involv
-518 -453 -346 be it
14 22 -18 be itchy
2 6 -20 be jelly
9 46 46 be jerk
23 23 39 be jok
-34 -24 -15 be jolt
-33 -57 -22 be jump
43 45 87 be jumpy
-94 -9 -16 be just
-24 -19 -25 be keep
-92 -72 -60 be kil
-48 -68 -21 be knacker
-32 -77 -44 be last
-28 -34 3 be laugh
-59 -23 -11 be leg
-52 -19 -14 be less
56 45 97 be lift
34 70 71 be lighter
177 171 126 be like
27 34 25 be likely
8 7 49 be limp
-54 -44 -45 be link
10 8 25 be literal
-48 25 46 be lock
-5 -25 -14 be longer
186 189 180 be look
-37 -72 -60 be lose
-31 -8 -13 be lou
-51 -21 -19 be magnesium
24 34 -34 be make
-36 -44 -41 be me
0 -53 -32 be mid
149 -14 46 be more
30 14 32 be move
-2 -25 -14 be mum
8 6 35 be murder
-105 -141 -120 be my
-40 -26 -35 be myoclonus
56 20 40 be near
-1 0 -72 be need
-63 -70 -42 be nervous
-33 -17 -20 be neurological
-46 -4 -1 be never
-82 -41 -13 be no
-197 -179 -102 be normal
-47 -7 31 be not
15 -93 -52 be nothing
19 -47 -45 be now
-49 -14 -26 be numb
16 41 -23 be off
-22 -33 -98 be ok
195 237 -51 be on
115 -80 -40 be once
-113 -112 -67 be one
51 58 123 be only
27 33 64 be open
24 48 44 be our
76 13 80 be out
58 80 100 be over
1 2 -36 be pac
39 66 -47 be pain
48 49 49 be painful
-23 -25 -23 be paralyze
-21 -3 -4 be parch
-10 3 23 be pass
47 46 88 be pick
-47 -43 -9 be pickl
12 10 41 be pin
11 25 57 be play
-54 -2 -2 be plumb
-15 -20 -27 be polymyalgia
12 31 -33 be pop
-20 -12 -14 be pregabalin
-27 -32 -21 be pregnant
18 35 30 be probab
35 36 43 be prop
18 17 24 be puf
32 75 91 be pump
55 80 81 be put
37 52 52 be quiet
-23 27 25 be read
80 82 112 be real
78 60 78 be really
76 51 -57 be red
37 53 34 be reliev
11 29 73 be remov
2 25 26 be retir
-60 -68 -33 be right
66 51 82 be rigid
-48 -10 8 be ring
23 21 63 be rock
34 46 68 be safer
81 115 124 be sav
36 17 14 be scar
-150 26 54 be see
2 47 -5 be seizur
41 -22 9 be seven
-56 -49 -39 be seventy
46 61 14 be shake
32 52 -37 be shaky
-86 -65 -71 be she
38 31 46 be shiver
-2 35 -6 be shut
72 15 173 be sick
74 -1 -1 be significant
108 96 152 be sinc
121 110 136 be sit
-45 -9 -5 be six
-22 -8 -7 be slap
-39 -33 -24 be sleep
14 -18 -31 be slow
10 -21 -12 be slur
-77 -73 -29 be so
11 27 32 be soak
-23 -17 -28 be some
-92 -121 -36 be sore
-46 -31 -24 be spasm
13 15 34 be speak
50 42 27 be spit
49 86 95 be spray
18 21 10 be stand
54 57 67 be stare
-1 9 21 be stiff
7 87 96 be stil
94 24 47 be stop
-39 -31 -28 be stres
10 -30 -14 be stronger
35 20 36 be struggl
-40 -13 -35 be stuck
20 25 28 be suck
-21 -25 -70 be sure
39 36 34 be swap
23 23 -2 be sweat
10 8 28 be sweaty
32 86 49 be swell
73 19 -42 be take
65 65 86 be talk
-216 -182 -134 be tell
31 55 -37 be ten
57 69 -48 be tender
-90 -71 -84 be tens
-526 -261 -231 be that
65 144 131 be the
24 -22 -9 be them
-320 -248 -264 be ther
-88 -59 -62 be they
123 37 28 be think
58 -25 -5 be thinner
6 21 -56 be thirsty
-52 22 86 be this
-35 -31 -28 be thos
8 -70 -79 be thre
10 24 37 be throw
33 46 5 be tight
13 29 45 be tingle
-54 -53 -14 be to
-21 -11 -9 be tonic
102 102 2 be too
-7 17 48 be trap
-41 -26 -37 be treat
4 15 -20 be trembl
28 39 32 be true
44 44 47 be try
-49 -7 4 be twenty
-106 -92 -53 be twitch
56 30 31 be two
45 74 33 be typ
-17 -19 -39 be under
-132 -12 23 be up
-18 -19 -29 be uremia
21 22 42 be use
13 28 44 be usual
32 46 40 be vap
12 9 63 be vomit
-2 -1 -80 be wake
1 -16 -66 be walk
13 70 -17 be warm
12 23 -18 be way
33 55 63 be weak
-67 52 -16 be wel
-23 -7 -69 be what
94 82 81 be wheez
19 35 49 be whether
49 36 53 be white
-20 -6 -4 be whole
-112 -66 -58 be why
26 -16 -6 be wink
-7 -15 -51 be wobbl
-96 -40 -31 be worse
-20 -9 -12 be wound
50 -33 -10 be wreck
4 3 -106 be yellow
-29 -23 -29 be you
-103 -43 -15 bean
-56 -19 -18 bear
69 37 -50 beat
46 -149 -152 because
-32 -14 0 because her
-250 -69 -27 because i
35 -61 -20 because it
151 1 -57 because my
64 98 35 because of
-50 -31 -32 because she
-62 -25 -9 because the
-23 -17 -15 bed
-112 -103 -68 bed and
-14 -23 -18 bed bug
14 25 -6 bed eat
46 66 52 bed hop
43 -28 -21 bed i
37 53 71 bed soak
-11 -98 -38 bedtim
4 9 25 bee
4 9 26 bee sting
35 68 25 beef
159 146 146 beep
-21 -1 21 beer
-22 -18 10 beetroot
-94 -30 -39 before
180 -24 -24 before and
-79 -15 -56 before but
43 -2 -2 before easter
-16 10 21 before i
118 97 91 before it
-73 2 23 before my
-24 -1 4 before now
-48 -8 -7 before school
-60 -14 -16 before the
23 51 79 before you
102 95 91 beforehand
118 117 110 beforehand or
248 -18 -1 begin
-67 -15 -9 begin a
174 -4 -2 begin after
-15 86 121 begin in
6 37 55 begin jump
67 4 -18 begin the
-22 -15 -19 begin with
-53 -16 -8 behav
34 -75 -31 behind
-2 -2 29 behind it
-1 8 25 behind my
12 -48 -57 behind the
34 34 44 bel
76 74 88 believ
32 37 52 believ in
43 36 35 believ the
66 131 194 belly
25 34 30 belly a
8 -46 -30 belly all
-22 -20 19 belly and
74 71 87 belly be
10 42 45 belly bug
13 41 53 belly button
37 24 59 belly hard
-16 2 56 belly like
42 62 -3 belly pain
4 -28 23 belly sinc
38 -1 24 belong to
-14 27 46 below
-19 22 14 below the
43 32 64 belt
22 27 29 belt be
32 54 62 belt off
-47 -47 -27 bench
1 -21 -163 bend
25 18 -128 bend it
33 -2 47 bend my
11 9 -83 bend the
29 -6 -6 bendroflumethiazid
-26 -8 -11 beneficial
-47 -41 -43 benefit
-99 -48 -37 benign
-41 -4 -2 benign twitch
-78 -84 -58 bent
7 -23 -11 benzo
-128 -170 -27 berlin
-51 49 -66 beside
11 21 -22 beside it
-353 -271 -242 best
22 -6 -5 best part
-4 -7 -20 best time
-102 -67 -36 best warm
-78 -46 -35 best way
12 19 34 bet
-22 -21 27 beta
-23 -27 -15 beta alanin
1 6 42 beta blocker
96 150 191 better
93 74 61 better off
-58 -35 -29 better than
-71 -28 -36 better to
144 163 160 better with
252 235 269 between
215 194 240 between my
44 56 85 between the
44 54 62 between them
-29 -14 -17 beyond
-26 -45 -33 bfs
59 -121 -82 bicep
27 -12 -7 bicep be
21 57 -24 big
28 47 105 big for
-10 3 -37 big toe
137 190 133 bigger
20 60 -16 bigger than
24 5 124 bike
108 83 -35 bin
3 44 -12 bing
-41 -31 -35 biology
156 91 248 birth
-44 -50 -17 birthday
-19 35 -79 biscuit
175 261 107 bit
-3 -5 -56 bit achy
2 31 76 bit and
-23 -5 22 bit be
14 -4 34 bit by
8 14 47 bit embarras
-46 -55 -13 bit high
41 59 54 bit me
2 25 -20 bit more
116 138 49 bit my
-250 -232 -253 bit of
10 32 93 bit off
-51 -41 -35 bit on
24 16 -15 bit puffy
94 110 118 bit shivery
4 -41 -23 bit thick
26 42 73 bit through
15 15 -25 bit unsteady
7 5 -39 bit up
-7 -2 -58 bit woozy
164 134 72 bite
73 90 63 bite by
87 85 -1 bite caus
-8 -49 -41 bite my
28 31 55 bite tongu
112 258 192 black
-71 12 -52 black and
20 22 34 black eat
58 54 110 black out
21 8 -8 blackout
35 63 89 blad
7 24 30 blad and
14 21 31 blad worst
-24 5 -134 bladder
12 14 -23 bladder fine
-36 -53 -47 blam
3 -21 -3 blam the
-40 -15 29 blank
104 94 109 bleach
22 20 31 bleach with
98 257 409 bleed
-31 -68 -83 bleed out
34 37 -32 blind
10 14 -76 blind come
24 22 27 blind headach
127 -87 -23 blink
30 -111 -46 blink and
19 -57 -57 blink hard
67 119 164 blister
6 20 64 blister and
4 50 109 blister in
24 25 28 blister pack
1 6 42 blocker
-29 -20 -20 blog
169 166 161 blood
26 34 42 blood be
-25 -21 -21 blood cant
-2 48 58 blood come
-100 -111 -85 blood flow
-21 -16 -10 blood get
-25 -22 -23 blood in
-6 -20 -19 blood not
103 18 9 blood pressur
-38 -32 -18 blood result
111 203 30 blood test
-54 -9 -7 blood thinner
20 26 -26 blotch
26 31 -50 blotchy
68 65 40 blow
68 65 40 blow up
31 84 -38 blue
30 43 -20 blue and
70 1 58 blue inhaler
80 87 85 blue one
9 17 23 blue round
5 5 21 blue then
-41 -20 9 blurry
-97 -15 0 blurry eye
110 144 161 board
14 9 -22 boat
-161 -237 -149 body
88 163 139 body be
-35 -23 -17 body do
8 -40 -3 body feel
6 7 21 body get
28 -2 -2 body have
-38 -18 -19 body jolt
9 27 90 body jump
-37 -16 -20 body when
-55 -18 65 boil
11 13 46 boil hot
15 22 8 boiler
51 59 64 bolt
62 61 66 bolt upright
95 81 -168 bone
15 15 -25 bone new
-86 -64 -67 book
-58 -31 -36 book in
54 75 1 boot
49 82 28 boot on
13 20 42 bootcamp
-3 29 -5 booz
-40 -52 -52 bor
-61 -40 -14 border
-194 -92 -75 bos
-59 -6 -8 bos be
-16 28 58 bot
215 77 218 both
-16 36 -53 both arm
58 -68 -38 both calv
12 20 33 both eye
-50 -76 -125 both foot
9 18 43 both go
86 20 -120 both hand
-44 -41 -35 both have
85 147 279 both leg
106 29 124 both my
39 28 59 both of
50 -48 -67 both shoulder
-6 4 62 both side
-71 8 -24 bother
-92 -36 -48 bother me
58 -11 -8 bother with
-12 -10 41 botox
3 5 65 botox for
-13 -16 -25 botox in
212 208 262 bottl
34 21 -20 bottl of
3 30 49 bottl sinc
-81 -102 -54 bottom
-58 -62 -34 bottom of
148 131 118 bought
-15 28 23 bounc
3 -42 -19 bow
12 54 43 bowel
-23 -33 -41 bowel cancer
9 -1 28 bowl
156 120 107 box
-25 -15 -14 box for
66 63 70 box of
-84 -29 -42 boy
-34 -29 -11 boy have
69 120 107 boyfriend
112 109 87 boyfriend be
98 100 -22 bp
39 73 -10 bp 152
17 10 23 bp cuf
-11 -37 -30 bra
-21 -21 -28 brac
-273 -231 -205 brain
-35 -14 -25 brain like
-22 -15 -17 brain tumor
-75 -110 -41 brain zap
-33 -42 -26 brand
-22 -58 -54 bread
-191 -184 -138 break
-39 -63 -55 break and
-36 -13 -7 break my
-84 -112 14 breakfast
27 23 61 breakfast and
-142 -94 -107 breakup
-5 -5 -49 breast
-12 -47 25 breastbon
-31 -57 3 breastbon that
265 268 201 breath
83 99 2 breath and
-54 -48 -31 breath away
54 -8 -95 breath be
20 11 -4 breath deep
28 -30 9 breath fast
-150 -83 -66 breath fine
1 -2 28 breath for
11 16 25 breath have
-58 -56 -37 breath i
82 118 225 breath in
-1 0 22 breath just
16 20 -143 breath ok
41 45 -49 breath okay
14 6 24 breath or
29 23 25 breath through
-15 33 37 breathless
38 61 -33 brekky
-90 -67 -46 brew
-45 -40 -21 brick
233 212 216 bridg
49 56 -15 bright
-108 -29 -43 bring
-39 -32 -18 bring on
30 30 39 bring up
89 52 62 bro
-23 30 109 brother
20 29 80 brother be
30 49 46 brother take
1 84 77 brought
135 107 90 brought up
16 0 -68 brow
295 184 295 brown
6 -51 2 brown and
80 53 72 brown as
-48 -35 -40 brown inhaler
106 86 108 brown pee
-46 1 45 bruis
-22 -44 -85 brush
51 -7 -37 brush my
17 48 69 btw
42 41 70 bubbl
-126 -104 -25 bucket
20 43 58 buckl
2 6 24 budgy
-158 -125 -126 bug
8 8 -60 bug and
11 45 86 bug sinc
-41 -24 -30 build
-22 -12 -19 build up
-4 -34 -18 building
-1 -27 -13 building up
-94 -78 -65 bul
3 0 28 bulg
27 24 25 bulg up
47 -39 -17 bullsey
38 30 -9 bullsey ring
-145 -153 -35 bum
31 -32 -7 bum cheek
124 14 -63 bump
14 16 -53 bump abov
116 56 -19 bump my
37 42 -42 bunch
36 30 -12 bunch of
3 44 -20 bunny
66 16 10 burn
26 17 -48 burn and
8 28 60 burn on
71 83 161 burn up
-84 -101 -73 burn when
16 44 37 bury
28 -26 -4 bus
-9 -30 -22 business
263 252 214 but
-26 -14 -11 but a
-25 -19 -23 but be
7 6 -31 but cant
-20 -10 -11 but doesnt
-19 -23 -14 but fine
-68 -2 -35 but he
1 22 -27 but his
63 -85 11 but i
-29 -94 -67 but it
31 -6 33 but its
3 -9 24 but main
47 62 80 but my
-11 -39 -19 but no
-43 12 18 but now
33 29 37 but only
54 57 79 but she
4 39 28 but sinc
-74 -42 -68 but stil
91 66 76 but the
79 127 -8 but ther
-35 -22 -39 but they
32 29 50 but this
41 -29 -9 but thre
13 14 52 but today
19 27 19 but what
33 27 41 butter
88 62 -31 button
24 52 57 button and
50 41 47 button battery
-68 -85 -75 buy
86 131 152 buz
40 17 -2 buz and
7 74 62 buz in
189 111 -49 by
-59 -22 -62 by a
14 20 25 by accident
60 80 98 by an
-36 -30 -20 by and
30 3 40 by bit
2 -36 -16 by choic
33 -20 -66 by evening
-27 -13 -8 by hand
-33 17 54 by itself
159 184 191 by mistak
-30 -24 -15 by morning
41 -37 47 by my
-28 -14 -11 by myself
-57 -47 -73 by teatim
8 -9 -197 by the
12 12 -49 cabinet
14 43 67 cabl
234 -15 -7 cafe
42 0 -11 caffein
44 37 37 caffein and
-111 -112 -66 cal
-21 -17 -18 cal and
14 8 21 cal it
19 20 37 cal me
-25 -16 -26 cal that
18 17 45 cal the
-166 -101 -240 calcium
-7 -5 -58 calcium be
-71 -65 -58 calcium in
69 -84 -117 calf
2 13 38 calf a
-42 -20 -10 calf after
47 -40 -21 calf and
9 -3 63 calf be
-36 28 61 calf cramp
25 -14 -6 calf for
50 -16 -4 calf have
-56 -26 -16 calf in
-126 -66 -16 calf jump
-31 -7 -2 calf keep
101 -46 -20 calf now
12 12 26 calf pain
-38 -13 -5 calf rais
7 21 -21 calf that
36 -42 -42 calf then
-86 -50 8 calf twitch
84 178 218 calm
-25 -8 -10 calm down
-62 -296 -317 calv
89 73 -23 calv and
-30 -19 -6 calv be
2 5 -40 calv hurt
-6 -56 -19 calv jump
-78 -25 -21 calv keep
-15 -44 -24 calv like
-2 19 -63 camera
1 30 0 campylobacter
-350 -199 -243 can
-34 -15 -3 can a
-1 -1 27 can barely
-39 -28 -32 can be
-23 -8 -12 can come
-12 -12 -24 can do
17 26 -44 can drink
54 40 59 can electrolyt
-56 -50 -5 can feel
41 47 50 can find
84 103 127 can get
69 100 174 can hardly
-185 -357 -271 can i
-83 -33 -34 can it
19 81 18 can move
-63 -64 -55 can my
317 332 324 can only
-48 -1 -2 can pressur
135 44 67 can see
-23 -16 -19 can take
44 44 -58 can talk
-92 -46 -45 can that
-33 -37 -48 can the
-83 -53 -41 can they
-19 -37 -18 can think
51 33 8 can you
-36 -22 -13 canal
54 101 101 cancel
67 106 107 cancel the
22 19 -2 cancer
25 36 41 cancer in
-79 10 52 candl
15 35 62 candl wax
303 235 229 cant
22 19 -9 cant be
44 34 15 cant bear
34 27 -94 cant bend
-37 -36 -12 cant breath
19 18 29 cant catch
4 10 -27 cant clos
15 21 -105 cant cock
79 70 84 cant cough
28 69 -54 cant do
7 -115 -51 cant eat
-72 -62 -45 cant even
25 124 212 cant feel
26 -20 35 cant find
19 -34 -23 cant focus
40 191 314 cant get
-45 -39 -31 cant help
8 60 25 cant hold
-75 -34 -24 cant i
47 94 25 cant keep
81 56 -23 cant lie
-24 -70 -190 cant lift
28 20 66 cant make
21 33 192 cant move
23 -1 16 cant open
12 9 35 cant pee
26 47 -16 cant push
46 -24 -57 cant put
-22 -33 -3 cant remember
33 39 38 cant rous
33 28 43 cant say
44 -71 -29 cant see
4 6 -61 cant shut
-16 11 -140 cant sleep
16 28 88 cant stand
11 50 68 cant stop
-21 -8 0 cant straighten
69 87 135 cant swallow
52 45 48 cant talk
55 -2 104 cant tell
-45 -25 -67 cant turn
18 29 40 cant wake
-98 -89 6 cant walk
-13 -19 -65 cant whistl
4 11 43 cant wiggl
-53 -39 -17 cant you
-20 -20 -23 capital
-27 4 3 capsul
-51 11 14 car
61 93 77 car have
37 41 -17 carbamazepin
-6 48 -23 carbimazol
149 128 87 carbon
149 128 87 carbon monoxid
-26 -19 -21 care home
126 103 93 care if
10 -29 23 carer
-54 -46 7 carer here
-45 -9 -40 carpet
-22 -22 -15 carrier
132 24 45 carry
117 -69 -58 carry on
-30 2 -20 carry the
-59 -40 -38 case
10 19 35 cashew
-13 -31 -45 cast
-44 -47 -24 casualty
203 257 74 cat
29 58 -53 cat bit
-36 -32 -20 cat cant
-30 -51 -31 cat have
9 24 57 catch
42 28 79 catheter
-25 -23 -33 cauda
-25 -23 -33 cauda equina
-35 -21 -61 caught
-351 -307 -301 caus
-70 -53 -68 caus and
-27 -19 -15 caus it
101 93 37 caus muscl
27 -7 -2 caus my
-44 -32 -33 caus of
-31 -11 -10 caus the
-42 -66 -16 caus this
-53 -29 -1 caus twitch
-42 -27 -126 ceiling
-14 -25 -41 cel
-38 -60 -18 cement
-23 -23 -23 central
64 68 -72 chair
134 135 22 challeng
-30 -19 -18 chanc
-22 -13 -8 chanc of
-212 -138 -80 chang
19 23 24 chang her
-26 -14 -16 chang in
-29 -30 -33 character
-38 -19 -12 charity
-28 -11 -32 charley
-28 -11 -32 charley hors
6 6 29 chart
6 6 29 chart for
3 14 -49 chat
72 69 92 chatter
-38 -27 -22 cheap
-34 -50 -75 cheat
-139 -131 -66 check
-48 -32 -16 check my
-57 -122 -132 cheek
13 -47 -9 cheek all
-58 -49 -84 cheek be
28 3 12 cheek have
-52 -39 -29 cheek twitch
-46 -45 -39 cheer
-56 46 25 chemist
219 207 325 chemo
26 20 58 chemo cycl
43 56 90 chemo temperatur
75 15 26 cherry
-12 -5 -56 ches
206 333 310 chest
42 46 -135 chest and
100 140 159 chest be
3 4 -49 chest cold
21 33 41 chest feel
10 50 11 chest for
-33 -46 -26 chest hurt
16 21 29 chest like
62 47 63 chest muscl
-76 41 59 chest pain
12 10 21 chest tight
17 17 32 chest wont
34 8 -105 chew
36 41 15 chew and
17 15 -37 chew sight
-4 -5 -41 chicken
11 4 -40 chickenpox
-85 -51 -67 chil
-14 -20 -9 chil out
-41 -18 90 child
-57 -30 -45 child be
-88 -62 -32 child have
21 16 32 child in
41 32 36 child swallow
16 -109 -56 chin
-55 -34 -31 chip
-41 -25 -24 chip in
6 26 56 chiropractor
-20 -13 -19 chlorid
-4 -43 4 choic
246 216 187 choke
18 22 35 choke no
117 81 63 choke on
56 118 -34 cholesterol
49 79 -16 cholesterol tablet
21 -41 -25 chopstick
37 -79 -62 christma
-116 -23 -15 chronic
-53 -11 -8 chronic pain
86 80 56 chuck
80 88 79 chuck up
58 60 -7 church
3 9 21 cider
-111 -19 -13 cigarett
-98 -6 -4 cigarett and
-30 -14 -10 circuit
-71 -133 -89 circulation
-29 -18 -16 circulation and
-14 -30 -19 circulation troubl
154 47 -26 citalopram
42 37 41 clammy
-7 -41 35 clamp
-25 -22 -23 clamp and
87 46 118 clamp shut
-118 -57 -4 clapper
56 64 -22 clarithromycin
4 23 -26 clarithromycin for
92 112 141 class
18 16 58 class for
23 45 64 claw
74 79 18 clean
74 99 26 clean the
23 16 31 cleaner
14 9 21 cleaner and
154 129 -120 clear
71 54 -52 clear head
5 8 22 clear my
-21 -30 -12 clear up
18 20 42 clear watery
-109 -81 -65 clench
-38 -25 -28 clench up
-44 -21 -13 clench without
-41 -29 -42 cleveland
-41 -29 -42 cleveland clinic
-97 -109 -73 click
-97 -27 -20 click when
12 8 -31 client
-85 -28 -68 climb
19 50 9 climb stair
-30 3 -11 climb the
-4 -90 -44 climb up
-116 -61 0 clinic
-98 -52 -21 clinic be
-29 -35 -18 clinic say
94 107 166 clock
5 -21 -20 clock go
-70 -25 -13 clog
31 38 86 clonazepam
-51 -50 -17 clopidogrel
93 78 42 clos
32 22 -32 clos for
25 25 26 clos up
38 54 35 clot
-28 -10 -13 clot in
49 52 53 clozapin
-40 -15 -13 club
23 -36 32 clumsy
-100 -102 -60 cluster
2 -8 22 clutch
23 31 21 clutch her
-34 -31 -28 cns
221 227 216 co
194 185 137 co alarm
25 38 113 co codamol
-31 -43 -126 coach
-44 -41 -47 coach be
-12 -23 2 coach say
4 27 30 coars
-20 -10 -8 coast
-20 -10 -8 coast path
-16 -60 -17 coat
33 38 68 cob
35 46 76 coca
35 46 76 coca cola
17 24 -136 cock
15 21 -105 cock it
25 38 113 codamol
81 -9 -13 code
107 -1 -1 code for
-74 -145 -21 coffe
-21 -22 -6 coffe a
180 156 176 coffe ground
-23 -14 -6 coffe to
-51 -62 -61 coin
53 63 152 coke
90 113 163 cola
22 29 92 cold
-5 -4 48 cold after
75 155 194 cold and
-53 -2 -2 cold foot
-53 -52 -40 cold morning
6 8 -33 cold now
13 42 10 cold on
15 12 31 cold sweat
1 -1 -71 cold turkey
49 38 86 collaps
31 17 36 collaps and
-35 -31 -30 colleagu
152 153 263 color
13 13 46 color and
186 201 281 color of
94 140 -3 colour
-30 -39 -39 coma
34 64 -20 comb
12 24 28 comb my
7 33 52 combin
4 5 -42 combo
180 137 172 come
-45 -49 -24 come after
10 10 -38 come and
170 176 144 come back
49 97 143 come down
-23 -5 -10 come eat
-24 -18 -19 come everyon
-73 0 8 come from
-74 -67 -61 come i
50 28 -51 come in
46 -3 -1 come more
197 -78 30 come off
64 -48 -64 come on
180 239 294 come out
15 18 49 come over
70 82 -17 come round
34 31 65 come straight
-44 -29 -19 come the
12 19 28 come to
-7 -2 -89 come up
-49 -22 -18 come with
27 22 -11 commod
-66 -46 -61 common
51 -5 -5 compar
-39 -9 -7 complain
13 27 53 completely
8 11 -28 completely fine
232 -3 -5 con
-95 -80 -68 concern
-76 -89 -43 concert
-98 -70 -62 condition
9 74 3 confuse
44 82 80 confuse and
-22 -13 -7 confuse twitch
-115 -58 -34 connect
87 132 132 conscious
173 2 -52 constant
-34 -28 -2 constipation
9 8 -88 contraceptiv
9 9 -87 contraceptiv pil
-120 -51 -50 contract
-34 -14 -17 contract on
-19 -20 -21 contraction
-36 -9 42 control
30 40 82 control of
33 -23 -11 convinc
2 -21 -9 convinc it
-21 -17 -23 convulsion
-49 -56 9 cook
62 72 32 cooker
-33 -1 -1 cool
147 130 108 cope
0 13 49 copy
-26 -16 -1 coq10
-111 -47 -91 cord
110 114 6 corner
35 68 25 corner beef
34 16 -3 corner of
-78 -60 -15 cornwal
-34 -24 -27 correct
-46 -40 11 correction
-46 -40 11 correction i
-32 -30 -12 cortisol
-22 -2 -3 cortison
-26 -49 -57 cost
4 -60 -29 cotton
4 -60 -29 cotton wool
-32 15 -26 couch
184 242 262 cough
-1 0 39 cough a
1 -4 -22 cough and
23 54 -14 cough eat
13 48 1 cough hard
-69 -74 -49 cough it
47 48 98 cough up
-452 -244 -291 could
-21 -22 -17 could a
-38 -50 -53 could an
-12 50 67 could be
6 -22 -46 could do
-19 -19 -20 could either
76 107 84 could i
-131 -83 -82 could it
-35 -29 -5 could murder
6 10 26 could not
122 111 140 could read
-41 -15 -19 could take
-130 -72 -71 could that
-100 -29 -27 could the
10 35 39 couldnt
-32 -40 4 couldnt feel
7 17 48 couldnt get
17 38 -13 couldnt move
29 -8 -8 counsel
-96 -97 -19 count
-20 -24 -26 count as
-27 -19 -25 count for
32 37 53 count them
-55 -28 -16 counter
-48 -23 -12 counter remedy
146 -134 -135 coupl
66 -52 -38 coupl month
62 -69 -95 coupl of
0 28 62 cousin
-40 -48 -28 cousin get
40 38 42 cover
73 77 79 cover in
-126 -90 -43 covid
-53 -1 -1 covid last
4 6 29 cow
1 30 -22 crab
-11 55 -46 crack
-11 0 30 crack it
23 35 -18 crack on
-59 -72 -148 cramp
-63 -63 -31 cramp after
25 50 -4 cramp all
47 -59 -76 cramp and
21 57 -8 cramp as
50 -75 -41 cramp be
68 86 -23 cramp but
33 34 39 cramp caus
-17 -20 -6 cramp do
24 62 -8 cramp eat
36 -6 -3 cramp every
22 27 -45 cramp everywher
-84 4 25 cramp from
-26 -1 -1 cramp get
-35 -43 -12 cramp have
127 -16 -8 cramp how
-27 -22 -8 cramp i
-25 62 -39 cramp in
12 35 37 cramp into
-91 -54 -10 cramp last
1 37 78 cramp like
15 24 49 cramp low
-47 -5 -6 cramp on
-27 -11 -4 cramp once
0 3 -49 cramp only
-22 -17 -12 cramp or
36 10 -21 cramp start
-37 -23 -35 cramp that
-94 -35 -20 cramp tip
-31 -22 -14 cramp twic
10 1 -43 cramp up
37 -39 -10 cramp wake
124 47 -61 crawl
-10 -33 -26 crawl and
-23 -5 16 cream
3 -44 -31 creatin
50 -24 -9 creatin and
25 -12 -7 creepy
5 -36 -52 crept
2 33 -25 crept from
3 -69 -27 crept up
7 9 22 crew
33 42 20 cricket
-47 -39 -56 crippl
21 8 -106 crisp
64 46 94 croaky
22 20 -32 crohn
55 63 50 crook
-8 -13 -21 crop
-5 -46 -117 cros
-71 -74 -111 cros leg
0 4 -22 cros my
10 14 26 crossfit
107 116 97 crossword
44 41 39 crossword this
31 50 77 crow
15 29 19 crumpet
92 145 159 crush
33 77 76 crush weight
1 5 -61 crutch
-75 0 -43 cry
-57 -27 26 cry and
-65 -70 -57 ct
47 32 -28 cuf
48 30 -14 cuf say
-20 -11 -15 cup
50 -24 -11 cup month
-178 -110 -127 cup of
-17 31 -94 cupboard
-10 19 -30 cupboard door
-25 -31 -45 curabl
-111 -120 -105 cure
-19 -11 26 curious
2 0 39 curious what
55 64 150 curl
15 39 61 curl in
14 25 72 curl up
61 98 185 curtain
25 51 106 curtain come
29 35 38 curtain shut
40 -19 -8 customer
179 169 282 cut
169 159 147 cut again
-58 -97 -67 cut down
82 73 85 cut my
-34 -10 15 cut the
17 -26 -76 cute
21 4 60 cycl
-120 -78 -90 d
181 124 4 dad
27 20 -14 dad be
55 -14 -5 dad die
6 0 38 dad have
-26 -21 -7 dad kidney
-4 -7 26 dad on
71 67 77 dad smil
10 -30 -14 dad talk
-37 -45 -37 daft
132 -54 -2 daily
213 -1 -1 daily activity
8 28 -5 daily for
-41 -35 -36 damag
38 -7 -31 danc
0 21 -30 danc about
49 -19 -16 danc eat
-117 -38 -49 dangerous
8 9 41 dare
55 47 50 dark
106 86 108 dark brown
-29 -47 -36 dark pee
-20 -11 -9 date of
84 85 85 daughter
-50 -11 -2 daughter be
72 98 95 daughter have
142 107 -235 day
5 19 33 day 2
0 11 21 day 3
-34 -2 -15 day 4
-5 -73 -33 day a
40 -64 22 day after
195 227 -138 day ago
-22 5 -98 day and
91 41 54 day back
1 32 32 day be
-54 -26 10 day because
-25 -7 4 day before
1 -31 -38 day but
9 43 73 day by
44 85 72 day can
5 14 38 day cant
-21 -20 -12 day could
-57 -22 -5 day do
-63 -40 -19 day eat
117 11 5 day for
1 13 94 day i
30 50 27 day in
3 44 -68 day into
64 81 126 day it
-9 -8 -52 day keep
-2 13 31 day lol
-39 22 2 day my
24 2 7 day no
108 0 -100 day now
-7 101 -1 day of
-35 -13 -3 day ok
35 53 90 day old
-150 -114 -67 day one
-36 -16 -6 day or
-128 -138 -47 day pee
57 49 190 day post
-62 -71 -66 day she
44 -22 -11 day should
43 26 -24 day sinc
-33 -52 -21 day so
7 13 -31 day stil
-60 -45 -35 day then
18 79 -33 day this
-43 -50 -18 day to
-20 -32 -8 day too
-3 -1 62 day two
3 6 23 day water
-42 -10 -3 day which
66 45 -18 day with
230 -6 -10 de
-83 5 -36 dead
-7 -15 -32 dead after
6 23 -8 dead and
13 -14 -41 dead on
49 53 64 dead weight
-178 -92 -57 deadlin
-54 -26 -24 deadlin be
-24 -34 -17 deaf
-5 19 20 deal
4 23 23 deal with
6 30 29 dear
5 38 42 dear sir
-51 -22 -17 death
17 31 -6 decad
-38 -16 -12 decent
182 175 168 decid
104 130 -40 deep
42 44 30 deeper
42 44 30 deeper than
-6 -72 -74 deficiency
-23 -21 -21 definit
30 49 60 degre
11 13 -23 degre i
28 31 33 degre my
-24 -24 -17 dehydrashun
-25 -20 -59 dehydrat
-74 -84 -92 dehydration
32 52 18 delhy
-27 -46 -38 delivery
-23 -22 -21 deluca
1 9 -72 demand
97 -8 -6 dent
47 -3 -3 dent in
-128 -156 -110 dentist
-86 -95 -74 dentist numb
-36 20 18 dentur
1 -80 -91 desk
25 -15 -1 desk and
-33 -5 -4 desk job
77 83 74 developer
77 83 74 developer mode
-9 -27 -13 diabet
40 33 -19 diabetic
10 9 24 diabetic husband
-72 -65 -24 diagnos
-34 -15 -12 diagnos and
-34 -58 -13 diagnosis
144 192 125 dialysis
40 41 8 dialysis for
22 12 -51 dialysis monday
26 68 -11 diarrhea
28 -20 -13 diary
21 106 99 diazepam
4 45 54 diazepam cold
-113 -73 -87 didnt
13 13 -61 didnt pass
122 156 185 die
22 10 34 die eat
199 179 164 die from
-58 -29 -28 die laugh
51 62 59 die lol
16 -65 -33 die of
-21 -24 -30 die to
-110 -85 -99 diet
99 -7 -6 diet and
-87 -80 -72 differenc
-49 -46 -44 differenc between
101 9 24 different
-22 -7 -8 difficult
-40 -6 -5 dig
47 133 222 dinner
112 43 15 dip
65 97 116 disappear
-6 13 84 disc
1 3 41 disc and
-6 7 29 discharg
-19 -25 -19 discomfort
-41 -31 -17 discus
-41 -31 -17 discus with
-218 -121 -109 diseas
73 72 78 diseas do
-52 -50 -53 disorder
-76 -73 -53 diuretic
-69 -32 -32 div
16 25 30 div in
-27 -24 -20 divorc
-6 48 -25 dizzy
3 28 -40 dizzy when
-309 -248 -273 do
-122 -94 -27 do a
-23 -22 -16 do about
-76 -19 -14 do all
2 29 -17 do an
32 -15 -6 do and
26 -29 -19 do any
18 -8 -27 do anything
-13 -25 -10 do banana
-24 -7 -10 do be
-33 -10 -7 do before
34 27 34 do but
12 20 -43 do button
-59 -4 -5 do caffein
-1 -40 -29 do eat
-27 -10 -9 do every
76 77 93 do flip
-46 -20 -15 do for
-20 -16 -27 do gabapentin
-78 -55 -69 do he
-436 -311 -269 do i
38 -45 -33 do in
223 202 144 do it
121 -3 -3 do its
-17 -22 -14 do kidney
120 69 85 do magnesium
22 37 48 do me
-21 3 4 do muscl
95 -25 -108 do my
-27 -24 -18 do nerv
5 17 39 do night
117 114 109 do nobody
93 155 174 do not
128 157 220 do nothing
-4 -3 27 do on
5 0 27 do pee
23 28 34 do pmr
117 116 109 do stretch
24 28 -29 do take
-266 -163 -95 do that
-121 -54 -48 do the
46 4 11 do thes
-66 -30 -38 do they
-34 30 46 do this
-33 -32 -45 do to
-15 -26 -13 do too
199 240 214 do twitch
-30 -7 -4 do walk
50 49 94 do what
-47 -44 -46 do with
-22 -14 -16 do yoga
-111 -76 -92 do you
71 81 76 do your
-354 -199 -375 doctor
-10 36 -9 doctor be
68 51 -3 doctor cut
17 41 48 doctor doubl
-22 -7 -5 doctor first
3 42 -7 doctor give
-11 -22 -17 doctor if
-26 -29 -15 doctor look
-20 -22 -22 doctor ondo
-26 -13 -13 doctor or
55 -40 -45 doctor put
112 42 18 doctor say
43 53 101 doesnt
12 13 28 doesnt hurt
-44 -27 -28 doesnt it
43 35 40 doesnt know
55 55 51 doesnt recognis
23 22 33 doesnt stop
30 23 20 doesnt want
260 364 183 dog
5 6 22 dog and
67 106 107 dog cancel
117 134 -6 dog nip
22 72 80 dol
-221 -228 -156 dom
-29 -27 -19 dom be
24 -1 -1 donkey year
313 368 355 dont
79 86 84 dont come
-53 -45 -22 dont drink
19 72 51 dont feel
6 24 29 dont get
36 -19 -8 dont hold
32 74 68 dont intend
108 34 18 dont know
-91 -96 -54 dont right
60 79 83 dont see
63 27 2 dont tell
-22 -20 -22 dont they
50 74 59 dont want
1 47 121 door
20 26 58 door fram
28 -31 -37 dopey
127 68 11 dose
94 85 84 dose of
86 76 104 dot
64 53 53 dot that
252 315 133 doubl
29 31 89 doubl and
59 129 174 doubl my
59 58 -27 doubl sinc
78 96 -24 doubl vision
-5 -37 -6 doubl when
-37 -14 -32 down
-100 -66 -34 down after
-1 -51 3 down and
4 6 45 down as
-24 -19 -11 down be
78 117 132 down both
0 5 -39 down for
49 41 24 down i
-34 12 -63 down it
-1 9 33 down just
11 24 62 down like
-21 -6 26 down my
20 -23 4 down no
16 23 -68 down now
-59 -68 -48 down on
25 51 106 down over
15 18 21 down right
29 21 91 down sinc
9 21 67 down so
-82 -75 -23 down stair
-67 1 18 down the
50 -74 -127 down to
-28 -29 -14 down with
6 -35 -15 downhil
41 70 -17 doze
-21 -8 -12 doze off
43 -80 -34 dozen
13 29 -63 dozy
27 70 29 drag
28 35 54 drag a
7 11 51 drain
115 142 79 dramatic
82 91 49 dramatic just
0 11 34 draw
2 8 30 draw a
134 129 130 drawer
-30 -66 -112 dream
94 -41 100 drench
23 20 35 drench and
30 -4 -3 dres
33 42 -32 drew
59 35 -30 dribbl
57 62 -8 dribbl and
71 76 98 drift
29 29 92 dril
106 53 -43 drink
-23 -19 36 drink a
-23 -14 -9 drink all
-21 -13 -12 drink and
-32 -21 -15 drink anything
10 10 -66 drink cold
-25 -22 -21 drink enough
-2 37 -32 drink for
27 -1 12 drink help
-14 -26 10 drink load
-48 -14 -14 drink more
-83 -77 -38 drink nothing
24 -33 -13 drink plenty
12 12 48 drink the
14 10 -118 drink yesterday
41 35 68 drip
47 28 46 drip from
91 0 6 drive
-20 -10 -8 drive back
11 -12 -68 drive me
65 30 49 drive the
19 19 47 driver
119 86 186 drool
17 12 22 drool and
203 205 239 droop
32 35 34 droop and
1 3 -69 droopy
-108 -119 -23 drop
33 28 62 drop a
-32 -4 27 drop and
-32 -33 -65 drop for
8 0 -27 drop mug
9 24 -4 drop my
-114 -102 -127 drop off
31 1 6 drop on
-3 -30 -25 drop thing
7 66 2 drown
14 13 56 drowsy
-276 -226 -182 drug
-78 -104 -55 drug caus
-31 -26 -14 drug for
-44 -16 -12 drug stop
27 30 98 drum
84 86 82 drunk
17 41 37 drunk but
-20 -14 -2 drunk enough
7 -24 -126 drunk on
-146 -56 -11 dry
-97 -59 -24 dry eye
-13 2 -36 dry mouth
-39 -41 -38 dry out
-18 -10 -44 due
9 8 43 dummy
-33 17 -13 during
19 41 -14 during a
-31 -11 14 during the
22 97 40 dusky
-74 -72 -52 dye
10 24 -16 dystrophy
-151 -69 -46 e
116 43 -53 each
40 21 -59 each day
10 13 -35 each feed
37 -55 24 each time
-139 25 -102 ear
44 47 67 ear and
-44 -6 -27 ear be
37 38 37 ear ring
30 54 65 earlier
28 34 26 earlier and
-50 -35 -46 eas
20 -51 -57 ease
85 -20 -7 ease off
27 -43 -17 easter
-82 -56 -46 easy
-27 -16 -22 easy to
11 2 45 eat
12 13 21 eat 2
-76 -53 -30 eat 20
-93 -104 -68 eat 3
62 47 57 eat 30
52 95 50 eat 4
-15 9 20 eat 8
102 125 151 eat a
86 -4 19 eat all
27 -26 -35 eat and
-27 -20 -39 eat because
-32 -130 -81 eat bedtim
-23 -12 -8 eat better
3 -38 -1 eat breakfast
8 -28 -24 eat christma
-30 -14 -10 eat circuit
25 14 -14 eat crisp
6 72 80 eat dinner
-27 -38 -32 eat do
-44 -19 -16 eat first
-42 -38 -28 eat five
13 13 35 eat footbal
28 38 46 eat gran
51 66 13 eat her
23 14 -11 eat his
-19 -42 -28 eat home
62 53 -13 eat i
-44 -61 -31 eat it
-3 -53 -53 eat least
-20 -19 -26 eat like
10 16 21 eat lunch
-119 -42 -33 eat me
-110 -89 -94 eat more
2 89 144 eat my
-48 -105 -238 eat night
28 30 19 eat nine
7 19 50 eat nobody
4 51 54 eat once
20 25 24 eat one
49 44 70 eat park
19 12 -38 eat practic
-11 -92 -62 eat proper
34 11 17 eat rest
-41 -2 -2 eat rubbish
53 46 41 eat school
98 84 111 eat some
60 46 79 eat something
3 3 -26 eat steak
22 16 20 eat tabl
99 102 116 eat ten
279 234 151 eat the
67 57 54 eat them
-22 -11 -4 eat toast
-38 -51 -17 eat too
16 19 37 eat two
24 30 35 eat us
-31 -21 -18 eat wel
-91 -80 -121 eat what
108 -6 97 eat work
-3 -11 -56 ecg
-68 -63 -54 eclampsia
78 73 76 edge
111 72 108 edge of
-43 -34 -38 edge off
-178 -133 -157 effect
-30 -25 -23 effect of
-134 -113 -102 eg
-9 13 -39 egg
-31 -10 -19 egg on
-4 3 23 eh
105 50 51 eight
76 -20 -6 eight week
-3 -65 -46 eighty
-190 -129 -116 either
-55 -36 -31 either of
108 83 -15 elbow
14 40 43 elbow and
-23 -26 -53 elderly
-15 -41 -85 electric
-23 -3 -8 electric fenc
-31 -35 -51 electric shock
-29 -26 -19 electrolit
-308 -314 -272 electrolyt
-36 -63 -53 electrolyt drink
17 19 23 electrolyt sachet
123 96 137 elephant
77 81 35 eleven
21 19 -79 eliquis
-131 -117 -15 else
6 16 28 else and
19 17 67 else back
68 -16 -3 else eat
-35 -32 -36 else get
-22 -2 -15 else i
-99 -72 -80 else right
6 -78 20 em
6 46 -34 email
49 14 7 embarras
2 4 -34 embarras to
-104 -99 -122 emergency
-174 -111 -115 emg
-142 -94 -107 emotional
100 157 186 empty
-35 -26 -9 empty and
254 254 279 end
199 201 240 end it
99 67 60 end my
41 27 4 end of
-10 -41 -39 end up
-50 -55 -64 energy
9 -54 -20 energy and
9 42 2 energy drink
35 50 76 engag
-20 -12 -11 engin seize
-7 155 147 enough
4 58 -7 enough and
-64 -51 -7 enough for
61 97 135 enough now
-28 -23 -23 enough to
-21 -19 -17 enough water
-5 -3 -61 entir
7 29 39 epilepsy and
9 -7 22 epilepsy tablet
-83 -76 -63 epileptic
28 29 53 epipen
-25 -23 -33 equina
-4 3 33 erection
-44 -28 -12 espresso
-44 -43 -47 essay
-32 -27 -21 essential
36 17 132 even
-37 -13 -28 even a
-32 -13 -9 even if
76 -15 -29 even my
9 -30 -6 even on
36 39 59 even water
33 52 67 even when
4 9 36 even with
26 15 14 evening
6 -72 -30 evening for
-24 38 -11 evening i
-4 12 71 evening my
37 -134 -58 ever
2 10 -72 ever do
-62 -39 -56 ever go
-30 12 22 ever have
156 -85 -15 ever sinc
4 43 -30 everest
292 -103 116 every
58 59 52 every breath
40 -26 24 every coupl
64 -87 -7 every day
-27 -36 -14 every evening
29 -20 -10 every few
73 75 106 every half
1 38 69 every hour
-20 -10 -8 every lunch
-1 10 27 every minut
-42 -2 -2 every month
-4 -28 -42 every morning
-55 -14 -10 every muscl
157 -110 -111 every night
75 94 88 every pil
12 -38 -26 every singl
84 -10 -4 every ten
-25 39 20 every time
4 -30 -16 everyday
286 390 362 everyon
-37 -10 -12 everyon eat
-35 -6 14 everyon say
130 127 95 everyon would
239 200 146 everything
26 42 41 everything abov
-19 -41 10 everything and
9 18 26 everything be
15 30 43 everything have
64 -2 -1 everything hurt
5 9 -28 everything loud
28 27 -23 everything sinc
229 -3 -2 everything twitch
5 31 -21 everywher
-14 57 98 everywher and
13 15 30 ex
12 14 25 ex smoker
-41 -24 -58 exact
-184 -60 -73 exam
-64 -15 -2 exam week
-57 -32 -27 examin
-51 -30 -23 examin me
6 7 35 except
-295 -290 -233 exercis
-79 -60 -26 exercis a
59 -15 -9 exercis class
-48 -21 -16 exhaust
163 201 168 exist
-74 -81 -44 expect
-29 -34 -26 expect a
-45 -73 -89 explain
-29 -9 -2 explain it
56 -7 -7 explain why
22 -3 -4 explanation
154 150 80 extra
45 176 76 eye
13 48 94 eye and
11 -74 -18 eye back
-28 17 -24 eye be
0 -69 -10 eye blink
-71 -55 -21 eye drop
22 25 -25 eye for
43 58 98 eye go
-18 -3 -72 eye keep
21 15 13 eye like
0 -37 -6 eye on
5 8 -36 eye or
32 69 47 eye rol
-32 63 33 eye sinc
-34 -16 14 eye start
15 30 41 eye stream
4 4 -56 eye test
19 -50 -42 eye then
54 -11 113 eye twitch
10 -13 -51 eye water
2 -44 -2 eyebrow
-4 -31 -17 eyebrow and
51 53 70 eyebrow be
-202 -202 -318 eyelid
68 -22 -1 eyelid and
-54 -93 -88 eyelid be
128 95 22 eyelid droop
-27 -14 -4 eyelid flicker
40 16 -10 eyelid flutter
-37 -12 -11 eyelid from
-55 -51 -44 eyelid have
35 35 -4 eyelid jump
-29 -3 22 eyelid keep
-96 -59 -37 eyelid now
-99 -35 -63 eyelid sinc
-25 -15 -8 eyelid today
-35 91 80 eyelid twitch
27 42 3 f
-10 55 47 face
6 7 -45 face all
-35 -27 -39 face and
-180 -81 -38 face be
44 39 102 face droop
11 12 -64 face drop
20 20 6 face go
31 25 41 face have
-27 -13 -35 face ok
19 -21 -16 face too
28 -19 -9 face twitch
3 5 -73 face wont
30 27 49 facial
-45 -48 -26 fact
30 16 -36 fad
1 2 -55 fad and
65 44 44 fade
-48 -48 -8 failur
115 143 344 faint
23 18 64 faint twic
-268 -212 -182 fall
16 18 -21 fall and
-74 -104 -183 fall asleep
6 17 43 fall left
-64 -5 -6 fall off
-42 -50 -19 fall out
-14 10 31 fall then
240 236 246 family
-59 -35 -13 far
-21 -7 -5 far and
-18 -14 -72 farm
45 73 72 farmer
-42 -26 -54 fasciculation
-37 -19 -23 fasciculation and
41 46 31 fasciculation mean
-54 -80 -10 fast
-27 -10 -8 faster
-35 -67 -73 fat
-32 -39 -70 fat and
21 17 46 fat voic
96 76 52 fatal
35 108 121 father
31 70 58 father take
-3 -27 -27 fatigu
7 11 -22 faulty
-36 -40 -40 fawn
-36 -40 -40 fawn respons
-35 -13 -21 fear
67 2 -8 feb
-35 -29 -31 febril
-31 -19 -29 feebl
-4 86 -193 feed
20 44 9 feed and
26 86 -15 feed ok
-40 -59 -27 feed up
-8 -8 -25 feed wel
441 465 339 feel
65 91 60 feel a
36 -35 45 feel alright
19 40 -20 feel as
59 73 82 feel be
181 139 156 feel better
156 155 163 feel calm
-104 -117 -23 feel everything
109 115 159 feel faint
-77 -84 -63 feel fat
108 70 117 feel fine
3 11 30 feel heavy
-43 -48 -23 feel his
-20 -11 -11 feel ill
-91 -88 -88 feel in
78 102 140 feel it
-24 -56 37 feel like
-194 -110 -54 feel my
97 42 -105 feel normal
-126 -83 -96 feel numb
97 108 47 feel ok
21 6 -13 feel on
-75 -71 -36 feel puffy
-31 -6 1 feel right
37 18 35 feel shivery
-40 -13 101 feel sick
84 92 128 feel the
23 51 51 feel too
36 20 83 feel weak
15 20 25 feel weird
57 22 -56 feel wel
-38 -44 -4 feel when
-40 -53 -28 fella
-62 -25 -46 fenc
-17 -21 22 festival
-67 -67 -81 fever
22 13 -56 fever and
-1 8 42 fever no
17 12 -37 feverish
415 15 -114 few
19 89 -12 few day
55 -9 -49 few minut
34 -111 -48 few month
18 10 -34 few second
37 -73 -18 few week
135 148 148 few word
47 1 -26 few year
-43 -23 -20 fewer
-450 -391 -399 fibro
-70 -47 -50 fibro and
-50 -32 -26 fibro be
-24 -21 -19 fibro do
-19 -22 -34 fibro what
-364 -325 -330 fibromyalgia
-31 -39 -32 fibromyalgia and
-27 -16 -17 fibromyalgia it
-45 -23 -21 fidget
46 58 93 field
-64 2 7 fifteen
67 -6 7 fifty
-3 -28 -23 fifty time
21 22 13 fight
-56 -5 -7 figur
-41 -39 -40 file
-89 -91 -59 film
21 33 29 film it
1 -21 -11 film my
28 38 37 film script
11 65 96 final
-49 -76 -23 find
7 19 27 find a
41 48 51 find and
16 -51 -31 find i
17 27 -13 find my
26 54 54 find myself
-81 -45 -48 find out
-72 -65 -61 find the
22 -47 1 find word
148 316 -124 fine
11 12 -84 fine and
104 95 129 fine but
68 60 158 fine eat
-86 -26 -11 fine every
-35 -7 -14 fine i
-55 -35 -15 fine in
-129 -126 -60 fine it
43 17 55 fine just
-87 -57 -36 fine my
68 67 -9 fine no
-44 -42 48 fine now
12 11 67 fine play
22 16 35 fine sinc
-38 -16 -34 fine talk
365 31 -87 finger
25 -27 58 finger and
-63 -31 -11 finger go
42 -56 -42 finger have
3 -18 -38 finger keep
8 36 49 finger on
88 -5 -6 finger that
87 109 -7 finger tingle
18 83 -15 finger wont
-37 -31 -81 fingertip
227 256 258 finish
20 15 -72 finish a
190 189 193 finish it
64 102 143 finish the
-27 -8 -7 fir
51 42 28 fire
-13 -8 22 firm
-13 -8 22 firm or
-111 -259 -180 first
6 33 50 first day
15 13 37 first dose
38 21 86 first ever
57 -28 -19 first it
-6 -26 -9 first my
-25 -10 -4 first step
-2 -38 -17 first the
12 -39 -23 first thing
9 53 -82 first time
20 -18 -8 first two
160 100 16 fish
71 8 36 fish on
-68 -38 -13 fist
231 252 233 fit
13 17 36 fit as
50 11 32 fit in
-17 -24 45 fit this
-23 -29 -35 fit when
7 4 -180 fit with
44 -158 -155 five
-105 -111 -68 five a
8 69 15 five day
129 86 89 five minut
10 -26 -16 five month
-22 -51 -25 five night
26 8 -44 five of
54 -67 -61 five week
-76 -7 -1 five year
-143 -40 -11 fix
-22 -21 -28 fix a
19 31 73 fix my
71 36 33 fiz
24 -8 -6 fiz and
-92 -129 -32 flag
-38 -66 -5 flak
30 32 -71 flank
77 142 1 flap
87 104 -56 flash
34 41 -57 flash like
-73 -42 -29 flat
-13 -8 22 flat new
50 72 93 flatmat
50 59 77 flea
-67 -32 -7 flex
-21 -1 1 flick about
-237 -298 -227 flicker
-37 -13 -10 flicker be
-21 -16 -26 flicker eat
54 19 -28 flicker in
28 -42 -14 flicker on
-152 -111 -33 flicker sinc
7 18 22 flicker under
38 -3 -8 flicker when
25 119 83 flight
11 22 11 flinch
5 79 87 fling
3 80 91 fling out
61 70 71 flip
142 126 -39 floater
49 76 -25 floater and
22 12 -6 floater in
126 133 241 floor
9 8 43 floor all
-24 -13 -11 floor and
10 39 84 floor with
-76 0 -68 flop
-85 -32 -66 flop like
-15 -7 -22 flop wont
19 21 32 floppy
-30 -35 -42 floppy and
2 26 22 floppy like
-105 -116 -89 flow
-47 -71 -7 flu
-37 -86 -22 flu jab
-1 2 21 flu last
-39 -33 -56 fluid
-26 -14 -10 fluid and
13 32 10 fluoxetin
-25 -29 -21 flush
-34 -37 57 flutter
11 -39 -9 flutter be
-24 -13 -4 flutter in
-43 -21 -6 flutter sinc
-15 -43 -29 flutter under
-109 -90 -24 fly
4 9 23 foam
19 -34 -23 focus
141 93 7 foggy
44 109 107 fold
3 50 45 fold forward
-118 -13 -16 folk
-187 -169 -198 food
51 34 -15 food be
-39 -64 -92 food have
-21 -17 -19 food list
-1 -1 -32 food poison
4 10 35 food that
30 32 63 food to
-121 -41 -79 foot
8 -26 -21 foot all
-26 3 27 foot and
-51 1 13 foot be
-68 -42 -5 foot cramp
-55 -14 -3 foot do
-64 -100 -42 foot feel
-13 10 106 foot go
76 -21 51 foot have
-43 -13 -10 foot in
-1 -22 -9 foot keep
11 12 71 foot like
-131 -110 -54 foot on
26 54 -52 foot slap
3 -24 -13 foot that
56 -1 14 foot tingle
-6 8 57 foot to
13 23 8 foot up
-37 -11 42 footbal
34 -14 -6 footballer
-140 -81 -142 for
53 -17 -9 for 10
86 61 -36 for 14
-33 -9 14 for 2
-26 -14 -8 for 20
20 14 58 for 3
36 -1 -1 for 5
39 14 22 for 8
62 88 111 for a
92 -27 -97 for about
19 -39 -30 for age
33 60 79 for air
67 63 2 for an
98 104 94 for both
29 27 96 for cramp
67 83 44 for day
-18 -22 -29 for dom
-24 -1 -1 for ever
31 30 21 for every
-23 -32 -22 for fibro
-29 -40 -29 for fibromyalgia
3 -4 28 for five
28 2 -23 for four
99 132 118 for good
47 40 -32 for gym
2 -25 -8 for half
7 30 64 for her
19 21 45 for his
-9 13 39 for hour
1 87 80 for it
-34 -21 -16 for jerk
-26 -2 -3 for jme
-51 -11 -6 for leg
48 1 -12 for long
54 56 93 for mayb
157 149 161 for me
-24 -8 -13 for medical
-50 -1 -1 for meningioma
155 53 -15 for month
-39 -12 13 for muscl
13 152 -126 for my
191 51 49 for no
81 -4 -3 for one
56 -3 -2 for over
-51 -67 -28 for potassium
-3 -29 -26 for six
-1 36 67 for some
-55 -50 -14 for sore
-30 -15 -13 for spasm
-23 -38 -38 for ten
-103 -84 -68 for that
-101 -98 -285 for the
-44 -34 -28 for this
117 149 220 for thre
-41 -37 -9 for tight
13 59 24 for twenty
-93 -41 -43 for twitch
-44 -49 -7 for two
-108 50 149 for week
3 2 25 for what
-124 31 -63 for year
14 8 28 for your
-45 -152 -112 forearm
8 -34 -5 forearm and
-21 -9 -8 forearm be
-12 -29 -5 forearm tick
3 2 -41 forecast
-19 11 -128 forehead
19 29 -51 forehead and
16 56 34 foreman
51 84 37 foreman say
-29 -5 -8 forest
178 217 206 forever
-25 -49 -40 forget
-36 -30 -22 forget to
-28 21 68 forgiv
-33 12 60 forgiv me
-35 17 -23 forgot
143 100 33 fork
57 68 88 fork in
41 -16 -14 fork the
27 41 -45 form
1 -29 -136 fortnight
-20 -10 -8 fortnight in
-91 6 -55 fortnight sinc
53 109 135 forty
21 58 51 forward
215 218 298 found
42 39 49 found him
13 11 20 found i
216 192 147 four
105 148 -40 four day
1 -8 -22 four hour
18 -21 -22 four month
78 146 166 four of
58 -6 -11 four or
12 27 -11 four pillow
-36 -46 -21 four time
24 5 12 four year
6 47 -21 fourth
-12 57 -4 fram
-44 4 13 fram be
-50 -45 -72 free
5 -47 -26 free the
-29 -26 -3 freeze
-39 -42 -43 freeze and
-17 -28 -14 freezer
-17 -28 -14 freezer aisl
151 -15 -7 frequent
155 -13 -3 frequent than
-28 -20 -19 fresh
-20 -12 -7 fresh spasm
-35 -7 -8 fret
19 16 -73 fri
92 159 -25 friday
-3 -4 -38 friday and
57 43 -23 friday i
4 5 30 friday knee
5 5 34 friday now
45 36 27 friday today
167 122 120 friend
26 4 13 friend be
5 9 -24 friend have
4 -1 -25 friend say
24 51 110 from
-34 -50 -24 from 3
161 215 38 from a
3 -47 -23 from amazon
110 110 90 from an
-29 -26 -13 from be
46 -17 -8 from head
47 28 46 from her
133 124 120 from me
66 22 -27 from my
30 -3 -42 from night
14 27 26 from no
-21 -13 -12 from now
-29 -36 -22 from run
-28 -13 -19 from scalp
66 -11 -11 from sleep
1 4 -43 from stres
-64 -56 -46 from that
2 -131 79 from the
-37 -12 -15 from this
91 73 73 from too
-30 -24 -13 from wher
180 203 141 front
115 141 148 front of
75 131 160 froth
40 92 112 froth on
-45 -26 -23 fruit
-27 -16 -12 fruit and
59 57 75 fry
129 55 -38 ful
-48 37 -31 ful of
-12 -8 -37 fully
-55 36 42 fun
-20 -16 -20 function
12 27 22 funeral
78 -121 -81 funny
27 -66 -17 funny but
19 -2 31 funny for
-2 -2 -52 funny one
4 24 42 fur
-21 -12 -10 fur up
10 -26 -24 furnitur
17 -49 -19 fus
74 -3 -3 fuzzy
74 -3 -3 fuzzy over
-490 -474 -272 gabapentin
-19 -18 -30 gabapentin a
-29 -31 -22 gabapentin an
-58 -73 -29 gabapentin and
47 46 46 gabapentin be
101 102 90 gabapentin eat
-21 -28 -12 gabapentin for
-27 -14 -6 gabapentin how
15 -54 -34 gabapentin in
-3 2 63 gag
5 16 69 gag eat
-1 -51 -25 gain
-25 -23 -19 gallbladder
59 84 1 gallon
-21 -8 -17 gam
191 172 149 game
143 161 158 garag
-48 -44 13 garden
-124 -110 -99 gas
-51 -50 -55 gastaut
-45 -36 -98 gate
-4 -10 -56 gatorad
-95 -58 -62 gehrig
-27 -38 -36 gene
-53 -43 -52 general
-24 -13 -27 general anesthetic
-22 -15 -17 genetic
-61 -53 -13 georg
44 -39 34 get
264 284 168 get a
-65 -35 -3 get an
12 8 24 get anything
-50 -66 -79 get back
113 110 92 get bigger
-63 -64 -34 get bit
24 -7 -5 get blurry
-45 -7 -5 get calf
-11 -29 -19 get cramp
9 7 59 get cros
-26 -36 -31 get down
30 -4 -3 get dres
-50 -21 -25 get fibro
16 23 -8 get for
17 -6 20 get hard
53 34 70 get headach
17 18 23 get her
26 39 81 get him
108 57 61 get in
29 41 93 get into
-140 -46 -76 get it
-5 -61 -30 get left
-49 -3 -3 get look
11 86 129 get me
-22 -12 -5 get medical
-21 -14 -16 get mnd
-29 -16 -19 get motor
-21 -6 -11 get much
-38 -118 31 get my
16 59 71 get myasthenia
-51 -26 -12 get no
-60 12 -43 get off
28 -7 12 get on
-59 35 -61 get out
-92 -83 -40 get pmr
-22 -16 -18 get rid
-12 -6 24 get round
-12 25 -25 get see
11 15 23 get so
-21 -9 -12 get spasm
28 30 72 get stuck
-41 -50 -36 get tell
-6 5 29 get that
19 89 80 get the
-59 -16 -19 get them
-60 -40 -44 get thes
61 -4 -5 get thinner
-22 3 18 get this
13 3 -34 get tir
28 66 104 get to
89 -69 -28 get up
38 67 -138 get weak
182 -42 -17 get worse
24 18 7 gibberish
-38 -2 -2 gift
-21 24 44 giggl
19 44 37 girdl
-131 -103 -102 girl
-88 -55 -25 girlfriend
65 61 87 give
64 63 70 give birth
4 23 -26 give clarithromycin
42 -13 -7 give cramp
33 85 121 give her
37 54 2 give him
23 39 44 give his
6 45 -5 give in
-92 -84 -36 give it
-137 -96 -126 give me
89 93 44 give my
32 -14 -5 give over
14 -32 -3 give smal
16 24 26 give the
2 -50 -30 give to
-42 -98 -40 give up
-25 -23 -26 give you
6 10 -26 gland
83 103 235 glass
-23 -15 -27 glass for
-26 -21 -10 glass of
0 -6 39 glass on
103 88 89 glass test
36 43 53 glass thing
24 37 55 glov
16 27 28 glycinat
168 193 331 go
68 -35 17 go a
-55 -46 -15 go all
-141 -38 -51 go and
-11 -39 -92 go away
-4 -28 -24 go back
-46 -25 -24 go be
9 19 36 go black
-37 -13 31 go blank
66 77 -4 go blue
-12 -20 -28 go but
-34 -14 -112 go by
12 19 75 go completely
-18 -20 -16 go dead
5 -1 -24 go doubl
33 -75 -41 go down
6 -35 -15 go downhil
3 3 -73 go droopy
9 66 -11 go dusky
8 -36 -53 go eat
-4 19 -32 go everywher
28 -40 -25 go first
-1 0 -34 go flat
32 25 -8 go for
2 43 -103 go from
74 -3 -3 go fuzzy
66 45 109 go green
38 32 54 go grey
6 6 -26 go hot
11 29 40 go i
-114 -60 34 go in
-45 -61 -30 go into
-42 -20 -22 go it
-156 -99 -36 go like
-13 -8 22 go mate
-131 -39 -73 go now
-32 -33 64 go numb
70 42 50 go off
-4 -80 16 go on
15 23 49 go one
-25 -18 22 go out
-33 1 42 go over
10 19 37 go past
19 15 28 go purpl
7 -27 -13 go quiet
63 76 82 go rigid
39 32 48 go she
-41 -40 -9 go sinc
104 172 177 go stiff
103 103 108 go straight
15 29 31 go the
-4 -42 -29 go thin
-17 23 21 go through
4 8 -24 go tingle
126 241 264 go to
-5 50 11 go up
95 18 22 go when
100 97 113 go white
-20 -60 7 go with
92 91 22 goa
-28 -22 -21 gob
11 16 -22 gobbledygook
7 13 -26 gobbledygook for
-81 31 30 goin
3 -26 -66 good
13 -37 -13 good and
-27 -25 -26 good as
107 89 119 good for
-29 -10 -8 good idea
-42 -47 -35 good sourc
22 -23 -14 good while
391 419 397 goodby
117 116 124 goodby and
89 68 69 googl
-2 62 -18 goosebump
6 70 -12 goosebump leg
80 71 -15 gooseflesh
-46 -46 -16 gorgeous
-31 -10 -7 gout
-111 -86 -66 grab
-62 -60 -50 grab eat
-20 -39 -22 grad
-23 -26 -27 gradual
-22 -23 -41 grain
171 191 232 gran
60 42 -6 gran be
-2 -69 -38 gran have
28 38 46 gran iron
23 20 32 gran keep
-44 -31 47 gran on
9 18 25 gran put
60 56 29 gran take
-102 -88 -45 grand
29 35 -3 grandad
-48 -45 -86 grandad be
-22 -19 -13 grandad die
17 15 26 grandad have
-52 -45 -106 grandson
71 65 69 grap
68 70 59 grap stuck
47 48 34 grass
-25 -20 -9 grav
85 72 54 graz
23 -45 -86 great
99 80 119 green
48 30 90 green and
33 -41 127 grey
17 22 50 grey and
-30 -33 -35 grig
-56 -10 18 grin
-58 -12 10 grin eat
-41 -41 -10 grind
-97 20 -51 grip
-65 -14 -7 grip and
21 31 -22 gritty
2 0 30 groggy
19 36 -56 groin
56 -5 -5 groov
322 315 251 ground
-33 -30 -31 group
-3 -36 -25 grow
-49 -43 -42 growth
26 28 24 grunt
17 21 30 grunty
-63 -40 -18 guillain
-63 -40 -18 guillain barr
6 8 21 gum
58 108 104 gun
48 28 -21 gurg
23 24 10 gut
-48 -57 -30 guy
-124 -95 -168 gym
-91 -71 -30 gym and
-30 -13 -7 gym session
47 39 -32 gym sore
-73 -29 -28 ha
-21 -14 -16 habit
-43 12 26 haha
78 82 72 haiku
78 82 72 haiku about
-130 -214 -346 hair
17 6 -27 hair and
-60 -54 -43 hair dye
14 -23 -15 hair fall
3 -62 -64 hair no
31 40 49 hal
364 212 213 half
14 -41 -29 half a
73 75 106 half hour
-28 -3 25 half in
61 -43 -97 half my
152 129 144 half of
42 45 60 half six
8 -33 -21 half term
-89 -25 -18 half the
6 -79 -24 half year
14 7 -76 halfway
4 24 -1 halfway through
50 -1 -1 halloween
-16 -26 -9 halo
55 75 149 haloperidol
54 65 79 haloperidol and
-82 45 8 hammer
-46 -25 -30 hamster
-23 -5 -7 hamster twitch
-68 -47 -21 hamstr
-21 -8 -3 hamstr cramp
-22 -22 -6 hamstr tight
193 213 166 hand
-37 -63 -20 hand and
23 71 173 hand be
17 2 75 hand cramp
-67 -15 15 hand do
-34 17 13 hand eat
9 27 -3 hand flap
30 33 -16 hand for
8 28 72 hand garden
5 -94 -68 hand go
6 11 -57 hand hang
57 -58 -13 hand have
-33 38 -1 hand in
21 22 6 hand just
22 3 -54 hand keep
-58 -21 -13 hand me
39 -4 -4 hand muscl
24 44 -47 hand no
-44 -9 -26 hand on
-2 -38 -18 hand out
21 4 -111 hand shake
81 -16 -11 hand spasm
7 -24 -44 hand that
29 64 46 hand tingle
57 -53 -31 hand trembl
96 -14 -9 hand twitch
2 -11 -52 hand up
6 6 20 hand with
52 67 33 hand wont
36 45 39 handful
36 45 39 handful of
4 18 33 handl
4 -45 -20 handwrit
105 90 -20 hang
3 5 -50 hang cant
95 86 103 hang myself
-104 -73 -39 hang on
21 26 41 hang ther
29 32 -29 hangover
72 36 109 happen
-9 -23 -10 happen a
5 18 28 happen before
103 90 74 happen if
-30 -13 -10 happen just
1 2 23 happen once
-5 -1 26 happen to
103 90 71 happier
103 90 71 happier if
-58 -48 -20 happy
-81 -15 -5 happy now
81 125 214 hard
56 57 134 hard as
-3 -27 -17 hard for
56 39 38 hard i
6 44 -5 hard on
-23 -11 -9 hard one
17 16 37 hard the
46 50 45 hard to
-53 68 84 hardly
-23 -21 -7 hardly any
-36 -25 -17 hardly drink
-23 -7 -7 hardly notice
-28 -25 -17 harm
-43 -18 -22 harmles
11 55 39 harvest
186 130 261 hasnt
55 68 79 hasnt come
26 21 35 hasnt pee
36 11 48 hasnt sleep
46 50 60 hasnt stop
-29 -107 -31 hate
27 18 34 hate the
-33 -56 -73 haul
-52 -21 -18 haul hay
4 -45 -48 haul myself
24 18 -4 haul on
153 -12 91 have
80 223 103 have a
54 48 128 have about
-103 -19 -10 have ach
10 15 32 have all
-56 -38 -100 have als
2 14 37 have always
-88 -42 -80 have an
30 33 15 have and
312 141 136 have be
3 -25 -10 have both
24 11 29 have come
188 179 174 have decid
66 98 117 have disappear
-74 -79 -35 have do
79 36 105 have drop
51 67 73 have epilepsy
9 20 32 have ever
4 -60 -29 have feel
8 10 33 have fever
-49 -44 -65 have fibro
-80 -43 -37 have fibromyalgia
6 5 22 have fit
25 24 31 have four
21 2 -61 have get
23 33 40 have give
250 87 110 have go
4 61 -8 have have
-84 -62 -15 have her
79 79 75 have hit
-62 -62 -54 have i
21 -3 20 have it
11 48 21 have jab
-36 -12 -16 have jme
19 29 -23 have just
10 13 51 have like
-22 -65 -78 have lose
-33 -40 -35 have magnesium
-121 -58 -29 have me
-50 -24 -32 have meningitis
3 11 -99 have metoclopramid
28 37 76 have mg
46 77 58 have move
-44 -22 -19 have muscl
-152 -52 -68 have my
19 38 -19 have need
6 9 25 have never
-102 -84 -100 have no
48 -2 -34 have not
41 55 70 have nothing
54 -8 -7 have notice
-1 47 37 have one
49 61 71 have pain
67 -9 -3 have parkinson
119 139 148 have pick
-31 -31 -29 have polymyalgia
-97 -58 -50 have potassium
6 -42 -25 have prawn
-11 26 62 have put
13 26 22 have read
10 46 -33 have run
1 -36 -14 have sleep
-34 -71 -64 have spasm
-101 -156 -101 have start
-97 -100 -85 have stiff
104 76 81 have stop
9 12 -43 have swell
88 78 49 have take
-20 -15 -79 have ten
14 11 35 have that
76 147 157 have the
-20 -57 -21 have them
-42 -18 -61 have this
3 8 -71 have thre
143 -16 97 have to
0 -22 -4 have too
47 73 92 have turn
61 -12 -7 have twitch
-100 -66 -39 have two
18 23 36 have water
73 98 149 have write
-45 -39 -41 have your
195 43 35 havent
24 -1 32 havent be
67 73 39 havent have
13 29 5 havent pee
13 34 28 havent touch
-49 -20 -21 hay
441 528 590 he
495 557 578 he be
71 55 8 he can
72 136 146 he cant
-62 -55 -20 he cry
52 12 41 he do
-29 -7 -9 he dream
-2 -28 -11 he fall
-29 -30 4 he get
29 30 68 he go
34 54 55 he have
11 8 32 he hit
1 26 25 he pul
-73 -30 -31 he right
127 200 204 he say
-33 -17 4 he take
41 58 1 he want
6 15 41 he wont
83 105 17 head
28 1 -20 head a
10 15 68 head and
5 6 -27 head bang
25 28 -44 head be
34 59 -69 head clear
40 54 29 head eat
-44 -101 -34 head from
23 35 2 head i
-6 -6 -52 head in
-74 -73 -35 head it
-62 -44 -16 head never
24 42 -2 head no
46 -2 -1 head nod
8 15 51 head off
16 60 -148 head on
29 30 -6 head seem
23 29 37 head split
60 -42 -18 head to
15 36 102 head up
182 179 73 headach
-36 -14 -12 headach after
144 163 144 headach and
56 47 57 headach eat
6 -60 -34 headach eye
-30 -34 -20 headach from
-70 -74 -35 headach heat
28 29 119 headach like
-32 8 65 headach no
40 41 47 headach of
20 19 -37 headach on
-40 -21 -16 headach with
21 16 51 heal
-85 -65 -66 health
6 -51 -52 healthy
189 183 118 hear
41 33 50 hear a
179 243 147 heart
-94 -87 -25 heart and
181 185 165 heart ask
-48 -72 -68 heart attack
33 48 73 heart be
-32 -42 -42 heart break
94 93 157 heart do
8 9 -37 heart feel
8 13 -48 heart go
5 10 -70 heart on
-10 -19 22 heart pil
14 45 15 heart pound
-22 45 -13 heart rac
24 25 40 heart rate
11 31 39 heart skip
16 -46 -42 heart thump
-111 -9 45 heat
26 0 -2 heat or
-49 -58 18 heat pack
9 15 28 heater
3 4 -41 heatwav
3 4 -41 heatwav cramp
94 103 37 heavy
14 32 -36 heavy by
-33 -35 -45 heed
45 50 -69 heel
-37 -22 -4 heel and
39 49 9 heel be
41 54 -50 heel walk
84 121 156 hel
5 39 -85 held
5 4 22 helmet
-166 25 33 help
-53 -12 -5 help and
24 35 33 help anxiety
0 2 21 help circulation
-89 -102 -78 help her
-49 -42 -33 help it
166 187 153 help me
-4 -6 -64 help muscl
-95 -70 -46 help my
39 36 22 help the
65 77 78 help with
372 390 621 her
21 21 28 her and
-26 76 131 her arm
-54 -48 -33 her back
30 24 -61 her biscuit
-19 -28 -19 her chair
41 73 103 her eye
5 27 40 her hand
101 116 121 her head
6 58 53 her juic
7 7 41 her left
-39 -31 -36 her leg
32 23 40 her mother
14 -45 -6 her mouth
-30 -19 -25 her muscl
57 70 66 her neck
51 31 55 her nose
-10 -55 -25 her own
11 7 20 her sister
-23 -29 -29 her sleep
-50 -34 -67 her tea
7 11 21 her to
-127 -65 -91 her voic
-25 -20 -25 her water
306 283 225 here
-56 -86 -61 here could
-23 -17 -24 hereditary
-12 -15 -25 hernia
35 -19 16 heroin
38 24 37 heroin and
8 -11 46 herself
-40 -45 -29 hey
20 17 48 hgv
-179 -227 -165 hiccup
-34 -24 -31 hidden
3 -1 28 high
9 16 22 high blood
5 7 47 high fever
56 45 50 high pitch
-23 19 -4 higher
57 41 56 hik
-67 -1 26 hil
-32 -18 -7 hil sprint
210 199 380 him
8 23 35 him do
59 64 69 him on
-51 -55 -15 him out
41 45 39 him sleep
3 13 57 him to
54 58 66 him up
54 63 33 himself
-36 -76 -18 hint
-183 -106 -227 hip
-65 -14 -47 hip and
8 -63 -42 hip be
-29 -21 -43 hip hurt
667 620 528 his
-5 5 24 his arm
42 38 -32 his breath
5 -81 -108 his calv
-76 -61 -64 his car
41 29 45 his chest
14 -52 34 his eye
4 25 44 his face
69 59 97 his foot
16 33 61 his hand
-63 7 -5 his head
10 6 -75 his hip
-7 22 25 his knee
-20 -17 -24 his leg
23 49 52 his lip
10 30 -10 his mouth
49 83 81 his muscl
9 -7 -30 his name
22 -26 -47 his own
8 5 -22 his parkinson
13 20 21 his phon
55 47 70 his pupil
20 25 28 his rib
9 31 35 his shoe
26 -83 -20 his shoulder
14 33 49 his sleep
23 39 44 his stuf
53 34 57 his thigh
12 15 -79 his third
243 274 351 hit
42 54 97 hit a
9 6 25 hit his
122 169 158 hit me
26 23 -41 hit my
-4 -3 29 hit the
33 25 62 hive
35 36 58 hive everywher
77 57 69 hoars
19 34 48 hod
-50 40 162 hold
29 -13 -66 hold a
7 11 23 hold her
-64 -19 24 hold his
-93 -37 -16 hold it
5 45 61 hold my
-19 -19 -77 hold the
15 32 65 hold them
6 9 71 hold up
36 -19 -8 hold with
36 1 27 hole be
-31 -44 -39 holiday
14 -113 -69 hollow
49 170 -21 home
55 81 -15 home bp
24 17 54 home can
109 108 96 home for
-126 -12 -2 home from
5 4 -28 home remedy
467 469 435 honest
-3 -12 46 honey
4 4 32 honey on
-55 -16 -39 hook
-66 -54 -54 hoover
19 -13 41 hop
17 -41 -9 hop about
48 98 94 hop i
-31 -11 -11 hopeful
-54 -40 -37 hormon
-38 -15 -29 hors
-99 -127 -59 hospital
-41 -26 -22 hospital and
165 147 -154 hot
9 -68 -121 hot and
37 42 -33 hot red
53 68 -30 hot the
22 43 40 hot to
-34 -10 4 hot water
-25 -7 -5 hotty
96 45 170 hour
36 4 229 hour ago
30 107 129 hour and
-34 -19 -12 hour for
-18 -26 -12 hour i
50 -62 -45 hour now
-39 -46 -83 hour of
-6 6 31 hour on
34 -4 -5 hour or
23 37 76 hour plus
62 -37 -44 hour then
5 -57 -38 hour to
69 70 78 hour with
80 103 80 hous
37 40 44 hous all
-23 -21 -17 hous be
-269 -255 -202 how
-52 -42 -57 how be
-243 -194 -169 how come
-193 -229 -219 how do
192 144 151 how i
-41 -52 -53 how long
-29 55 84 how many
148 173 168 how much
-20 -5 -6 how muscl
78 -8 -8 how quick
-32 -3 -5 how strong
105 106 105 how the
40 3 2 how to
-36 -43 -52 how would
-24 -36 -19 howl
-33 -10 -9 hrt
-49 -23 -22 hug
103 91 105 huge
4 6 -35 huge and
244 278 282 hurt
2 32 -24 hurt and
-62 -25 -12 hurt be
69 41 -13 hurt it
64 81 100 hurt like
0 10 35 hurt my
56 105 151 hurt myself
14 8 -27 hurt only
72 62 84 hurt so
83 82 -14 hurt to
-32 -27 -18 hurt what
-7 32 -36 hurt when
273 298 234 husband
236 213 178 husband be
-20 -10 -8 husband calv
26 31 36 husband have
-43 -43 -37 husband think
-26 -37 -41 hydrat
2 3 50 hydrocortison
25 -65 -9 hypo
51 36 59 hypothetical
51 36 59 hypothetical if
489 413 382 i
-39 -3 -3 i always
-71 -33 -24 i ask
4 40 -6 i be
6 -10 -21 i begin
-52 -37 -25 i bit
14 22 34 i black
84 124 229 i breath
-36 -37 -21 i buy
-111 43 37 i can
168 -41 -104 i cant
21 -8 -26 i carry
-42 -1 4 i check
-44 30 -42 i chew
4 10 25 i climb
68 21 29 i come
-24 -22 -8 i cook
-12 54 71 i cough
221 137 75 i could
52 87 -27 i couldnt
17 22 -40 i count
11 26 63 i cut
-74 -43 -17 i didnt
-62 -29 -32 i die
195 205 161 i do
177 194 147 i dont
43 80 -3 i doze
40 47 -28 i drew
-91 -103 -79 i dribbl
-80 -113 -91 i drink
18 -27 -20 i drive
-15 -48 -17 i drop
-14 -31 -86 i eat
-22 -33 -34 i expect
4 20 40 i fall
232 153 33 i feel
39 9 24 i find
-22 -17 -15 i forget
20 20 36 i found
-177 -120 -169 i get
-11 57 19 i give
60 98 -5 i go
0 -33 -15 i grind
-54 -28 -21 i hardly
25 -70 -5 i hate
171 240 308 i have
27 -36 -22 i havent
37 30 48 i hear
-86 -79 -39 i help
-45 -3 92 i hold
20 33 76 i hurt
43 57 31 i inject
-50 -23 -23 i jerk
28 54 -10 i jump
402 76 206 i just
210 199 336 i keep
13 21 32 i knew
19 68 -26 i know
-50 39 15 i lie
-44 -47 -15 i lift
-32 -27 -19 i live
29 31 -62 i look
45 127 73 i lose
29 21 -14 i make
3 3 -75 i manag
36 51 26 i mean
-93 -99 -25 i meant
0 4 -22 i measur
130 95 95 i might
-24 -36 -29 i mis
72 -24 -119 i move
-12 -68 -51 i must
-21 -4 31 i near
22 32 38 i need
-15 52 -9 i never
2 16 -33 i nod
23 33 42 i notice
-20 5 28 i only
-42 -33 -22 i open
-81 -45 -33 i overdid
-2 -55 -34 i panic
-11 10 53 i pass
-74 -83 -52 i pee
-22 -19 -9 i pick
28 30 21 i pinch
-12 -2 -23 i play
82 82 99 i pres
5 10 50 i pul
-47 -4 -7 i push
25 24 28 i put
-20 0 -39 i reach
97 -8 -16 i reckon
-16 -21 -22 i relax
86 -3 -2 i rest
-33 -25 -38 i ring
-9 3 28 i rol
-21 -12 -9 i rub
9 -52 29 i run
-70 -39 38 i say
-8 -18 -38 i see
23 31 43 i shake
-120 -17 17 i should
-20 -4 -5 i show
17 -10 -47 i shut
23 5 32 i sit
-18 -17 -31 i skip
-25 3 -107 i sleep
-48 -67 -30 i sneez
17 49 60 i sound
-26 -14 -15 i spasm
-38 -14 -12 i speak
31 39 -21 i spit
126 107 174 i stand
87 -129 -54 i start
43 60 87 i stil
-17 -4 32 i stood
12 -54 -158 i stop
19 27 15 i strain
39 21 23 i swallow
28 -13 -8 i swap
20 -26 -35 i swear
-75 -82 -52 i sweat
150 150 199 i take
-19 9 -90 i talk
36 -30 -18 i taper
43 18 62 i tell
112 98 101 i test
100 109 165 i think
2 3 -66 i throw
-55 -23 -31 i to
-33 -20 -11 i train
37 20 42 i try
-50 -41 -68 i turn
-144 -62 -53 i twitch
36 -2 -2 i up
-34 -8 -49 i use
-24 -4 -6 i wait
-23 -43 26 i wake
143 85 -37 i walk
189 84 121 i want
135 117 104 i wasnt
1 7 24 i wet
140 97 75 i wil
154 152 137 i wipe
68 100 87 i wish
-28 -10 -12 i wont
-13 -41 -25 i work
16 0 80 i would
67 -82 -70 i wouldnt
36 24 56 i write
132 113 80 ibuprofen
34 21 26 ibuprofen and
47 38 -88 ibuprofen for
-178 -165 -71 ice
-46 -44 -20 ice or
98 124 129 id
-75 33 54 idea
20 33 48 idea why
-21 -29 -23 idle
53 111 56 if
84 102 119 if a
46 49 13 if i
-117 -99 -91 if it
-128 -84 -92 if my
-40 -33 -32 if the
-27 -17 -14 if they
157 173 167 if this
17 29 -25 if you
1 13 41 ignor
-37 -38 -36 ignor all
31 49 49 ignor everything
63 65 70 ignor the
41 31 30 ignor your
-21 -24 -21 ii
-20 -6 -34 ill
7 8 35 ill with
-169 -95 -90 illness
-43 -31 -39 imagin
-32 -19 -22 imagin the
-21 -27 -17 implant
-63 -37 -40 important
-21 -13 -18 important to
116 -36 41 in
-64 -15 -34 in 2015
-59 -52 -18 in 2016
80 -2 -2 in 2021
5 3 32 in 30
23 25 34 in 33
4 5 26 in 4
-116 -138 -17 in a
-20 -16 -24 in about
-91 -69 -38 in agony
45 46 52 in an
29 46 130 in and
40 56 66 in be
33 -34 -49 in bed
36 29 53 in between
90 21 -132 in both
29 -38 -11 in but
-30 -24 -24 in child
31 -1 14 in class
-78 -60 -15 in cornwal
24 49 -5 in cramp
29 48 -6 in delhy
32 34 52 in doctor
-20 -10 -8 in either
66 -8 -3 in feb
32 -44 -19 in five
-70 -63 -56 in food
43 110 71 in four
69 46 51 in from
112 136 154 in front
5 27 -8 in hand
-10 -26 -19 in her
62 39 106 in his
-1 1 28 in hospital
-37 0 11 in hour
40 24 -46 in it
-52 -19 -18 in its
39 -6 -6 in january
35 26 9 in june
-22 -7 -8 in knot
-52 31 -21 in law
-20 -5 -6 in leg
-17 -9 -38 in march
42 67 47 in may
-21 -7 -5 in most
249 88 -2 in my
36 51 -20 in nine
-18 11 42 in on
94 120 108 in one
150 19 11 in order
-54 -25 -25 in other
-43 -26 -25 in plac
1 21 48 in plaster
-16 -16 -25 in red
-62 -39 -60 in second
6 -37 -29 in september
4 61 113 in sheet
-28 -5 -7 in shoulder
68 73 94 in sinc
41 -10 -7 in spring
13 30 67 in sweat
-66 -74 -33 in ten
-74 36 26 in that
71 207 168 in the
68 94 111 in this
17 26 24 in under
44 -14 -9 in week
-53 -3 -5 in winter
-8 -77 -55 in year
-67 -33 -21 in your
31 64 28 inch
-13 8 -21 increas
22 34 -11 increas my
-22 -14 -15 india
8 9 35 indigestion
-17 -18 -40 induc
-51 -84 -54 infect
-155 -179 -153 infection
-42 -34 -40 infection in
-42 -52 -70 inflammatory
132 2 132 inhaler
-36 -46 -6 inhaler and
58 93 126 inhaler do
-14 -16 -21 inherit
48 62 39 inject
-209 -217 -92 injection
-48 -59 -57 injury
4 24 68 insan
-71 -18 45 inside
1 5 34 inside my
5 14 41 inside of
13 -22 -14 inside the
158 184 174 insta
6 29 40 instead
23 34 45 instead of
-25 -24 -29 instruction
-22 -22 -27 instruction and
-41 -27 -3 instructor
199 256 277 insulin
-39 -35 -29 insuranc
31 72 67 intend
-35 -2 -2 intensity
-3 4 32 interest
212 -2 -2 interfer
212 -2 -2 interfer with
89 -30 -28 internet
42 -12 -6 internet say
-49 -56 -26 interview
134 249 259 into
84 70 32 into a
13 35 108 into claw
5 12 32 into hard
54 104 25 into my
-13 -44 -27 into spasm
56 81 149 into the
-31 -16 -12 into your
-65 -62 -74 involuntary
-42 -42 -51 involuntary movement
-110 -57 -36 involv
-43 -5 -4 involv in
175 233 281 iron
84 82 112 iron pil
28 96 89 iron tablet
83 63 4 ish
336 368 377 isnt
41 127 123 isnt a
-21 0 3 isnt get
-105 -95 -77 isnt it
23 24 18 isnt make
26 23 29 isnt respond
6 -2 -47 isnt that
71 56 64 isnt touch
-18 -46 -46 it
15 38 16 it a
24 36 34 it again
174 199 174 it all
-7 -1 20 it also
-49 -25 -11 it always
-52 -44 5 it an
102 90 10 it and
24 21 16 it any
-97 -41 -21 it away
-11 8 -52 it back
136 -47 107 it be
-21 -54 -23 it because
119 114 119 it before
51 19 53 it begin
16 19 27 it belong
-76 -31 -39 it better
-31 -69 -33 it but
-24 -21 -27 it cal
-44 -13 -10 it can
-53 -21 -12 it come
-27 -6 5 it didnt
-18 -28 -31 it do
6 13 29 it doesnt
21 32 28 it dont
-24 -11 29 it down
-13 -8 22 it eas
32 22 61 it eat
-30 -16 -24 it ever
100 70 58 it feel
-15 -15 -27 it first
39 -4 -5 it flicker
-24 -3 -5 it flutter
78 -8 38 it for
-20 -13 -11 it from
124 127 133 it get
-8 -47 -34 it give
-19 -9 -50 it go
-16 -28 -10 it have
21 15 18 it he
45 84 79 it help
45 53 -23 it hurt
63 4 14 it i
103 22 61 it in
122 153 206 it isnt
26 -31 -21 it it
-7 -21 -20 it jump
-71 -30 9 it just
-56 -45 -7 it keep
20 -37 -17 it kil
-48 -39 -25 it known
42 26 -8 it last
-1 -12 -21 it like
105 103 45 it look
90 -89 -42 it make
14 38 54 it most
-66 -59 -42 it my
-66 24 -23 it never
23 16 24 it no
-1 19 70 it normal
-86 -70 -15 it nothing
10 59 29 it now
-99 17 78 it off
1 -84 -41 it ok
55 -12 -10 it okay
-41 -4 31 it on
-38 -16 -9 it only
-69 -45 -23 it pack
-17 -14 -28 it pass
-44 -38 -23 it possibl
-43 -46 -33 it really
-48 -26 -27 it right
-12 11 -27 it safe
-20 -7 -14 it serious
4 15 -29 it should
65 62 66 it show
18 0 28 it sinc
88 96 55 it start
25 -47 -32 it stil
-97 -90 -135 it stop
190 130 120 it take
80 89 103 it ten
-31 -58 -28 it the
-56 -55 -57 it though
-23 -12 -5 it time
33 99 96 it to
43 -18 -32 it today
8 -77 -17 it tonight
-24 -26 -18 it too
-33 -2 -2 it treat
29 -17 -11 it twitch
-73 -46 -42 it up
34 -1 -2 it vitamin
6 61 -1 it wake
-54 -35 -32 it what
28 30 25 it when
-38 -26 -31 it wil
32 43 72 it wont
-1 4 -23 it worth
12 17 37 it wouldnt
51 -7 -3 it yes
71 44 30 itch
-196 -158 -179 itchy
-48 -37 -97 itchy and
29 23 70 itd
211 -159 71 its
13 -97 -14 its be
7 13 37 its fine
-23 28 -26 its just
-55 -38 -45 its like
-22 -19 -27 its my
15 -35 -1 its not
91 102 165 its ok
-25 -58 -35 its own
-76 -21 0 its way
-58 10 68 itself
-38 -29 -79 jab
-42 -50 -14 jab for
0 29 -13 jab yesterday
-80 -95 -59 jam
-40 21 7 january
221 -36 -41 jar
212 263 200 jaw
167 118 65 jaw ach
42 97 157 jaw be
83 37 97 jaw clamp
-97 -27 -20 jaw click
-31 -16 3 jaw go
11 15 40 jaw lock
-45 -16 -20 jaw that
28 45 -46 jaw tire
3 21 55 jaw wont
48 61 80 jelly
27 27 16 jelly baby
97 176 62 jerk
75 115 122 jerk all
-23 6 12 jerk and
6 -37 -34 jerk be
29 -34 -5 jerk eat
44 -3 -3 jerk ever
46 42 44 jerk for
27 -23 -17 jerk his
74 102 76 jerk in
4 -27 -23 jerk of
33 48 48 jerk on
-54 -31 -25 jerk to
44 81 -1 jerk when
-3 54 70 jerky
7 5 -46 jitter
92 226 -120 jittery
5 22 -49 jittery hand
-65 -18 -4 jme
-4 -141 -120 job
-84 -62 -49 job cant
30 -7 -24 job on
-31 -18 -13 jog
31 -6 -99 john
15 -45 -32 john wayn
17 38 -67 john wort
-37 -64 -49 join
-30 -43 -26 join in
33 19 -87 joint
14 29 -31 joint last
-11 -27 -21 joint pain
37 56 27 jok
12 -17 -110 joke
-267 -114 -182 jolt
-5 47 -6 jolt be
-21 -17 -44 jolt like
-111 11 70 juic
18 -38 -22 jump
-125 -86 -14 jump a
9 -28 -5 jump and
-41 -14 -13 jump awak
-22 -20 -13 jump be
-26 -15 -11 jump bean
-26 -5 -3 jump because
-41 -21 -18 jump could
32 -23 -8 jump eat
12 -29 -5 jump every
-28 -37 -31 jump for
-7 -67 -40 jump in
-33 -15 -16 jump it
19 43 -17 jump muscl
83 101 89 jump off
71 -38 -6 jump sinc
28 31 -22 jump the
-38 64 1 jumpy
-39 -21 -13 jumpy muscl
-64 -49 -17 jumpy today
45 21 0 june
74 133 141 just
-49 26 12 just a
-72 -62 -51 just as
-72 -65 -55 just ask
-14 -7 -50 just back
13 -54 -44 just be
53 54 48 just cant
-19 -11 26 just curious
9 50 37 just do
-57 -74 -24 just dom
113 138 144 just dont
12 7 -61 just drop
-62 -102 -88 just feel
-51 -53 -52 just find
19 43 -52 just flop
22 29 30 just flu
13 11 27 just get
-35 -15 27 just go
25 28 -64 just hang
11 16 -53 just have
-28 -14 -20 just ignor
46 55 56 just let
21 21 26 just lie
1 -64 -29 just like
-23 -3 -5 just make
114 138 109 just math
15 -40 -43 just me
-155 -71 -70 just my
198 189 221 just not
68 67 95 just now
-69 -44 -23 just put
110 -2 -2 just read
-93 -40 -44 just sad
84 78 94 just shap
6 8 20 just sit
-44 -42 6 just sore
-64 -46 -55 just start
88 -26 -10 just stop
19 23 32 just take
0 2 22 just talk
54 -15 9 just that
-32 16 -59 just the
36 36 50 just tir
49 56 58 just tired
18 28 35 just turn
-58 3 1 just twitch
50 67 113 just wait
44 64 48 just wasnt
24 35 40 just watch
22 18 52 just wonder
69 -4 -1 just wont
-23 -18 -12 justify
-19 -17 -25 juvenil
-12 -13 -20 juvenil myoclonic
-46 -35 -16 k
106 96 114 keel
106 96 114 keel over
199 260 180 keep
1 23 -30 keep a
20 54 76 keep arch
34 -32 -7 keep ask
5 -39 -38 keep bite
41 30 45 keep black
16 39 60 keep catch
-21 -7 -5 keep contract
-5 12 -85 keep cramp
-38 -24 -29 keep die
13 22 16 keep do
3 4 31 keep drift
-26 -8 8 keep fall
23 48 -5 keep fluid
-47 -43 -20 keep flutter
-49 -21 15 keep go
-44 -47 -26 keep it
63 130 195 keep jerk
-87 -67 -35 keep jump
29 41 44 keep lose
67 -16 -6 keep me
-65 -48 -23 keep my
-35 -17 -18 keep pop
14 -2 -103 keep pul
0 -24 -11 keep say
-52 -38 -47 keep seize
4 8 20 keep slid
77 19 -9 keep spasm
30 42 69 keep stand
60 48 35 keep stil
-27 -47 -26 keep the
-29 -31 -17 keep them
82 100 126 keep think
11 7 -22 keep trip
49 78 95 keep twitch
-38 -33 -31 keep up
22 17 39 keep veer
19 29 -42 keep water
49 -28 -68 keppra
30 -18 -45 kerb
63 66 -35 kettl
6 14 -49 key
3 48 -146 kick
57 -28 -17 kick and
-51 -30 -16 kick in
3 67 -11 kick sinc
-114 -119 -70 kidney
18 27 33 kidney be
49 48 60 kidney diseas
-44 -44 -5 kidney failur
115 109 108 kil
-107 -72 -21 kil me
171 191 167 kil myself
-79 -77 -96 kil the
60 49 78 killer
-13 -12 -58 kilo
-58 -33 -80 kind
19 3 -32 kind of
-82 -57 -71 kip
-12 -27 -34 kit
76 74 181 kitchen
66 107 186 kitchen floor
-157 -96 -34 knacker
-42 -28 -12 knacker and
93 257 56 knee
13 19 41 knee down
3 21 -3 knee have
4 6 -73 kneel
-45 -23 -22 knelt
46 47 74 knew
36 59 79 knife
-26 -46 -17 knit
53 12 -145 knock
33 32 -49 knock her
45 8 5 knock my
8 6 -45 knock the
-184 -84 -69 knot
-36 -18 -14 knot up
256 305 224 know
-71 -43 -54 know about
60 72 60 know it
8 7 23 know my
16 -2 23 know the
112 144 166 know what
11 27 47 know wher
-12 -16 -22 know whether
31 26 -34 know who
40 -33 -31 know why
-25 -12 -7 knowledg
-24 -11 -6 knowledg of
-51 -71 -38 known
-40 -28 -19 known to
-6 -14 -22 knuckl
100 92 101 lab
-45 -55 -26 label
-54 -40 -38 lack
-61 -28 -23 lack of
-21 -37 -26 lactic
-21 -37 -26 lactic acid
101 7 17 lad
-5 19 21 lad eat
8 19 29 lad have
6 -58 12 lad on
30 99 104 ladder
-31 -16 -12 ladder in
22 -3 -4 lamb
11 26 -4 lamotrigin
6 7 -35 lamotrigin 2
-5 -15 -41 lamp
12 19 -53 lan
12 19 -53 lan party
1 -53 -66 land
18 -25 -13 land eat
-14 14 -20 land on
91 88 105 lap
-80 -47 -41 laptop
55 48 -17 larg
-7 1 27 laser
179 231 139 last
14 21 63 last 2
7 5 -88 last a
11 -23 -93 last coupl
25 -22 44 last few
5 -41 -18 last half
-139 39 -10 last month
-72 200 162 last night
-4 -24 -16 last six
-31 -1 -1 last spring
18 -50 -58 last summer
60 62 -33 last tetanus
4 -8 -25 last thre
68 37 18 last two
-125 -48 190 last week
1 6 -43 last weekend
226 -102 3 last year
-118 -41 31 late
-36 -16 -3 late night
49 31 -39 lately
26 18 6 later
-277 -224 -167 laugh
-31 -37 -10 laugh about
-29 2 1 laugh my
-38 -24 -26 laughter
77 63 67 laundry
77 63 67 laundry pod
-58 25 -26 law
-11 43 -13 law say
-13 -21 -11 lawn
-28 -13 -8 lazy
-49 -42 -72 lead
25 28 53 leaf
62 58 68 leafy
62 58 68 leafy green
-22 -3 -45 leak
7 7 26 lean to
-41 -46 -32 leap
-139 -49 -34 learn
-110 -19 -7 learn to
168 118 114 least
-25 -89 -84 leave
2 5 -38 leave it
-60 -54 -35 leave my
18 44 62 lectur
176 116 34 left
-38 -13 -44 left and
17 -24 43 left arm
151 95 -21 left calf
-55 18 15 left eye
-38 1 -94 left foot
12 13 27 left hand
33 80 50 left leg
-154 -123 -75 left me
8 12 45 left of
11 -29 -33 left one
41 -20 -9 left or
60 68 90 left side
-22 1 14 left when
-77 181 176 leg
-9 9 21 leg a
-82 -107 -46 leg ache
0 31 57 leg after
-15 17 105 leg and
43 -24 -41 leg arm
-89 -32 -26 leg artery
80 150 217 leg be
4 7 -62 leg bounc
20 43 58 leg buckl
-42 -2 5 leg but
-41 -12 -3 leg calf
99 81 -21 leg cramp
49 -19 -16 leg danc
-179 -142 -41 leg day
0 -2 -63 leg eat
-43 -19 -24 leg face
-8 57 -74 leg feel
-30 -34 -75 leg fine
-72 -2 -2 leg from
43 37 -28 leg get
-53 -23 -111 leg go
37 70 48 leg have
-50 -27 29 leg in
-42 -19 -51 leg it
98 67 -63 leg jerk
73 2 -3 leg jump
-27 -1 0 leg just
46 78 116 leg keep
86 121 -49 leg kick
97 100 121 leg like
34 -41 -30 leg need
-19 21 4 leg now
3 6 -22 leg on
-21 -14 -9 leg only
-36 -41 -18 leg pain
-79 -38 -16 leg restles
8 6 31 leg seize
-24 -22 -44 leg sinc
-12 -28 -7 leg sore
51 -46 -32 leg spasm
1 21 54 leg start
39 32 112 leg swell
22 36 59 leg tingle
16 -86 -45 leg to
-87 -30 -18 leg twitch
-25 -19 -20 leg what
-107 -65 -23 leg wil
-27 -26 -12 leg with
69 35 128 leg wont
-64 -58 -31 legit
41 33 61 lemonad
0 -8 -29 lemsip
-10 -5 -47 length
-8 -3 -45 length of
-60 -61 -59 lennox
-51 -50 -55 lennox gastaut
-106 -77 -101 less
-40 -28 -6 lesson
-34 85 28 let
-28 -7 14 let go
44 51 62 let him
3 52 0 let it
-11 -4 -46 let me
-44 -15 -16 let up
274 339 423 letter
13 14 21 letter make
138 124 144 letter to
-50 -52 -34 level
-101 -36 -27 level be
71 57 80 level none
-46 -24 -15 levothyroxin
-33 -13 -7 licenc
41 -59 33 lid
-47 -25 2 lid be
7 10 -21 lid have
144 -9 -6 lid then
7 25 -5 lid twitch
11 214 73 lie
54 94 16 lie down
10 9 -45 lie flat
-29 -31 -17 lie in
-27 33 40 lie on
9 18 34 lie ther
3 0 -27 lie up
144 174 165 life
37 -35 -20 life i
-50 -33 -37 life without
-12 -35 -56 lift
48 60 65 lift a
-49 -45 -12 lift and
0 0 -25 lift eat
2 -68 -6 lift it
-33 -95 -91 lift my
50 70 67 lift off
-10 65 -86 lift the
34 59 23 lift weight
106 171 159 light
56 53 76 light and
-49 4 24 light for
106 86 49 light hurt
21 40 -16 light in
34 70 71 lighter
34 70 71 lighter without
18 78 77 lightn
495 467 662 like
14 62 53 like 20
6 -24 -15 like 4
18 -53 -56 like a
71 39 31 like an
-65 -68 -101 like and
15 -51 -30 like ant
-9 27 5 like be
178 155 171 like coffe
42 45 97 like coke
53 61 54 like cola
5 4 26 like corner
52 56 49 like dead
11 12 60 like flat
72 98 118 like hel
-102 -63 -103 like i
-35 -20 -36 like in
101 180 171 like it
13 28 76 like its
-3 -10 23 like jelly
-30 -13 -52 like jerk
-77 -22 18 like last
-39 -31 -62 like lead
-21 -21 -21 like lemonad
-98 -58 -37 like make
-113 -57 -51 like my
4 -28 -11 like one
15 15 -26 like pain
79 -58 -59 like popcorn
24 67 88 like rock
4 5 22 like rubber
16 22 32 like sausag
14 9 -31 like she
20 22 -48 like somebody
92 113 116 like someone
50 35 74 like tar
-68 -48 2 like that
-156 -173 -78 like the
-21 -17 -10 like this
-11 -180 -109 like to
8 7 -31 like two
100 117 126 like wet
46 55 79 like wip
14 27 82 like wood
36 63 45 like you
-8 31 18 likely
-32 -12 -11 likely to
-35 30 -36 limb
15 17 21 limescal
-46 -36 -19 limit
8 16 -40 limp
-8 -5 33 limp and
2 12 21 lin
49 59 77 line
12 12 34 line be
40 47 -28 line i
38 75 64 line on
-80 -77 -90 line up
-288 -197 -149 link
-114 -86 -90 link to
265 57 141 lip
8 -60 -27 lip and
88 126 114 lip be
4 5 -29 lip feel
9 35 35 lip look
77 -15 12 lip smack
24 -2 -2 lip twitch
-116 -110 -89 list
47 72 75 list of
55 56 83 listen
-30 -24 -16 listen to
-43 -41 14 literal
40 136 134 lithium
12 30 97 lithium belly
2 15 -60 lithium have
-25 -31 8 litr
-4 -29 2 litr of
393 211 118 littl
49 49 64 littl bro
6 -41 -9 littl cramp
14 -46 -85 littl finger
-52 -22 -14 littl flicker
6 -46 -72 littl girl
70 -15 -8 littl jerk
50 -29 -23 littl jump
0 -35 -23 littl movement
80 86 40 littl one
61 54 62 littl purpl
-74 -20 -11 littl twitch
22 95 44 littl white
241 249 251 liv
-83 -95 -56 liv on
143 144 140 liv with
56 165 188 live
64 116 123 live with
-28 -24 -29 liver
-62 -70 -44 lmao
21 31 1 load
31 39 -18 load of
-89 37 94 lock
17 28 69 lock and
-59 -12 12 lock up
170 140 152 lockjaw
14 27 63 lodger
14 27 63 lodger be
96 107 94 log
-206 -182 -159 lol
-36 -41 -31 lol do
136 137 144 lol what
-46 -14 -7 lone
-135 -53 -21 long
25 -20 -11 long as
-22 -23 -34 long be
113 96 92 long do
23 71 82 long flight
-30 -27 -17 long for
-51 -24 -32 long i
-51 11 26 long one
-8 5 38 long story
-38 -26 -23 long til
11 42 25 long time
-36 -1 44 longer
-10 8 161 loo
32 51 68 loo and
97 87 130 loo be
367 213 149 look
86 87 96 look after
11 136 101 look eat
-23 -18 -20 look for
-35 -27 -26 look into
207 142 280 look like
-15 -27 -15 look over
11 26 38 loose motion
-77 -71 -80 loosen
137 157 -20 lorazepam
75 80 76 lorry
91 -43 -33 lose
83 -58 -31 lose a
88 133 134 lose conscious
5 -26 -10 lose his
-33 -28 -14 lose mineral
175 -4 -6 lose muscl
-124 -67 -80 lose my
-29 -13 -4 lose of
-10 71 77 lose the
111 -23 -6 lose weight
-132 -80 -71 lot
18 14 26 lot and
-22 7 13 lot of
-95 -58 -62 lou
-95 -58 -62 lou gehrig
36 66 -50 loud
44 51 55 love
9 6 88 lovely
-20 -10 -8 lovely fortnight
-157 -122 -58 low
25 32 90 low down
-20 -14 -16 low in
-24 -22 -8 low key
-3 33 72 low on
-53 -41 -34 low potassium
-135 -100 -153 lower
-47 -19 -11 lower leg
-13 -10 -103 lower right
-36 -25 8 luck
32 39 45 lucozad
-121 -57 -51 lump
-111 -75 -41 lump in
-27 -27 -13 lump of
3 71 176 lunch
-60 -53 -8 lunchtim
-13 -19 -49 lung
9 4 -53 lupus
-104 -99 -86 lyme
-19 -25 -27 lyme diseas
59 64 86 m
28 16 22 mac
-113 -36 -20 machin
-20 -25 -29 mag
-371 -377 -275 magnesium
-58 -48 -32 magnesium and
73 -3 -4 magnesium deficiency
-33 -17 -9 magnesium food
22 36 34 magnesium glycinat
3 8 22 magnesium have
23 36 55 magnesium help
37 8 11 magnesium i
-38 -6 -1 magnesium measur
-19 -21 -8 magnesium pil
20 8 14 magnesium should
-37 -20 -27 magnet
10 9 78 main
1 12 26 main the
-100 -72 -157 make
64 68 56 make any
-28 -66 -64 make her
2 -36 -15 make him
-22 -39 -21 make it
166 95 58 make me
-34 -25 -21 make muscl
-107 -14 34 make my
16 18 36 make nois
107 88 72 make sens
-23 -17 -37 make the
26 26 22 make word
-108 -98 -99 make you
-49 -38 -31 make your
-101 -91 -150 man
132 129 -6 manag
178 145 127 manag a
-26 -13 -20 manag them
-37 -28 -23 management
-135 -56 -34 many
-25 -35 -17 many day
-14 -31 -23 many hour
-8 -17 -24 many mg
-17 -32 -39 many minut
-39 -1 -1 many month
375 375 362 many of
21 26 12 many paracetamol
-153 -27 -13 many week
192 158 113 marathon
50 38 14 marathon and
73 93 140 marbl
-8 -20 -25 march
4 17 41 march up
55 112 63 mark
25 -18 -17 marriag
206 -18 -19 mas
27 55 54 mask
32 53 51 mask now
-214 -217 -182 massag
-29 -35 -17 massag my
-15 -36 -7 massag with
-23 -16 -19 masseur
35 51 55 massiv
-22 -3 -43 mat
-45 -30 22 match
-23 -32 -6 match yesterday
292 194 250 mate
-13 -8 22 mate crack
-13 -14 -21 mate reckon
-38 -16 -9 mate say
114 138 109 math
-63 -60 -46 matter
-10 -32 -8 mattres
-13 -8 22 mattres back
18 28 36 mattres for
-24 -1 -18 may
27 63 75 may and
-56 -18 -11 may i
-31 -14 -7 may over
130 119 76 mayb
4 1 -22 mayb a
129 135 104 me
-207 -169 -126 me a
-85 -82 -80 me about
-109 -54 -34 me all
-20 -69 -40 me an
-54 23 -9 me and
15 -46 -36 me arm
17 36 39 me back
-63 -35 -53 me be
0 28 34 me because
14 18 33 me by
149 131 110 me cope
59 -19 -12 me cramp
17 -2 -51 me dad
96 -20 -18 me do
-35 24 -6 me eat
-53 -27 -65 me eyelid
78 27 17 me four
64 -8 -8 me from
-42 -20 -23 me get
32 57 61 me go
18 40 57 me hand
-31 -44 -57 me head
22 28 33 me her
-97 -42 -29 me hold
156 164 162 me honest
116 124 82 me i
56 53 40 me if
108 125 10 me in
6 22 22 me jaw
-58 -57 -54 me keep
32 -10 40 me leg
-21 -7 -12 me like
-36 -17 -9 me lol
56 53 -10 me make
44 -9 -5 me more
26 32 63 me mouth
19 4 33 me my
70 94 75 me not
19 -51 -31 me now
-161 -113 -84 me on
8 -24 -41 me out
-43 -27 -19 me pil
5 23 17 me rib
-31 -44 -41 me shoulder
-113 -52 -39 me something
-34 -15 -21 me spasm
-115 -35 -29 me the
23 3 -24 me thigh
39 -16 -14 me thre
1 13 25 me through
7 51 12 me throw
-18 1 63 me to
38 2 26 me tongu
11 15 56 me tramadol
143 -29 -10 me twitch
18 7 53 me two
-19 -155 -170 me up
108 156 142 me want
49 47 37 me what
-41 -25 -6 me when
32 61 45 me which
30 -24 13 me why
38 49 -11 me yelp
-142 -145 -101 meal
-31 -33 -15 meal bread
-141 -70 -71 mean
-48 -32 -48 mean and
-25 -10 -11 mean i
21 38 50 mean in
-71 -80 7 meant
-40 -6 -27 measur
-25 -20 -18 meat
-146 -95 -78 medical
-86 -32 -26 medical attention
-28 -34 -18 medical news
-375 -346 -268 medicin
-44 -27 -14 medicin and
-25 -21 -26 medicin be
-35 -42 -39 medicin for
-91 -33 -14 medicin i
-25 -12 -2 medicin no
-43 -38 -46 meditation
-44 -101 -53 meeting
12 24 24 memo
37 -5 17 memory
-173 -129 -121 meningioma
-30 -20 -19 meningioma and
-28 -19 -27 meningioma be
-134 -122 -104 meningitis
-27 -9 -8 menopaus
-87 -42 -96 mention
-11 0 -53 mention it
247 50 55 mes
-23 -4 -6 mes with
37 30 58 messag
-43 -42 -52 metabolic
-21 -21 -25 metabolic disorder
-53 -27 -16 metabolism
-27 -18 -37 metal
9 6 34 metformin
56 64 94 methotrexat
5 14 -158 metoclopramid
6 -1 62 mg
48 96 60 mg a
-3 -77 -47 mg of
35 -17 -19 mid
21 31 -15 mid sentenc
14 15 28 mid squat
81 40 23 middl
-8 -17 -45 middl of
15 15 -25 middl this
-61 -63 -76 midwif
-301 -196 -150 might
-46 -36 -38 might be
-20 -14 -3 might help
-35 -21 -15 might i
-83 -55 -33 might it
-28 -6 -5 might my
-24 -20 -13 might that
-22 -25 -22 might the
-88 -91 -32 migrain
-22 -4 -2 mil
-67 -37 -46 mild
-31 -14 -8 mild and
-92 -92 -28 mile
16 56 -48 milk
-78 -26 -46 milk and
24 13 17 milk parlour
46 25 -17 mind
77 82 78 mind if
-97 -89 -94 mine
-21 -11 -12 mine be
-324 -293 -286 mineral
-24 -24 -17 mineral be
-22 -17 -28 mineral level
3 30 45 minor
442 503 497 minut
142 148 207 minut ago
-34 -27 -28 minut all
42 22 -40 minut and
20 39 40 minut eat
3 32 -16 minut never
36 30 53 minut now
-113 -117 -95 minut of
14 26 -8 minut she
-68 -3 23 minut then
84 -9 15 minut today
-62 -60 -35 minut when
48 -6 -17 miny
62 5 7 miny bus
245 190 264 mis
-41 -33 -41 mis a
24 34 27 mis my
54 60 -8 mis practic
134 51 111 mis two
142 182 134 mistak
32 34 -6 mistak with
18 21 43 mix
16 13 25 mix bleach
16 18 21 mix the
81 -90 -49 mnd
65 -19 -3 mnd and
84 96 86 mode
83 86 76 mode on
26 20 -74 mon
122 136 89 monday
-35 95 -9 monday after
17 50 -6 monday and
8 7 -38 monday he
32 -12 55 monday today
-113 -102 -68 money
149 128 87 monoxid
395 -275 -75 month
-24 -2 -2 month after
23 23 -12 month ago
43 21 -93 month and
3 11 -38 month back
-25 -1 -1 month be
-43 -3 17 month go
2 46 78 month have
14 -40 -18 month he
47 -43 -30 month i
2 -44 -20 month like
6 -23 -7 month no
-30 -123 -128 month now
43 -65 -37 month of
58 105 131 month old
-27 -6 -5 month or
20 -2 -2 month plus
37 71 69 month pregnant
-83 32 32 month should
-47 -9 -7 month sinc
23 -45 -25 month the
43 35 -2 month twitch
-46 -13 -10 month with
11 -30 -12 mood
56 -4 -48 moon
167 -121 -80 more
-4 -46 26 more and
4 22 -11 more every
152 -14 -5 more frequent
6 -59 -12 more like
15 11 26 more my
27 36 21 more of
138 -5 -5 more often
17 51 58 more potassium
53 -49 -134 more than
59 24 42 morning
-15 23 -11 morning after
-52 -67 -72 morning and
-32 -17 41 morning be
18 -19 23 morning but
-9 2 -85 morning first
87 31 14 morning for
70 106 84 morning i
4 -11 28 morning my
-53 -52 -40 morning seize
13 6 -37 morning she
11 -23 -74 morning with
3 28 58 morphin
12 42 24 morphin for
107 -1 -1 mors
107 -1 -1 mors code
143 -78 -48 most
-26 -9 -7 most case
18 -60 -71 most day
11 21 14 most likely
11 -6 -21 most morning
243 9 18 most night
28 -36 -22 most of
-22 -2 -3 most part
-22 -5 -7 moth
3 -15 -23 mother
33 25 47 mother be
-8 52 0 mother in
12 -27 12 motion
-35 -56 -53 motor
-32 -45 -42 motor neuron
59 62 84 mottl
29 106 62 mouth
14 53 64 mouth a
6 19 54 mouth all
23 -18 51 mouth and
26 33 27 mouth be
5 8 -67 mouth have
35 30 24 mouth sinc
5 8 -22 mouth sore
-50 -75 -39 mouth this
8 27 -15 mouth tingle
11 39 29 mouthguard
65 112 -39 move
8 24 45 move a
-36 22 -23 move and
9 13 39 move arm
24 52 57 move down
-13 -8 22 move flat
-30 -29 -11 move her
1 11 29 move hous
43 84 -85 move it
134 -15 58 move my
-33 -11 -9 move or
-2 0 -52 move proper
67 22 -59 move to
-146 -160 -91 movement
-29 -56 -45 movement i
-17 -20 -17 movy
-149 -138 -152 mri
4 75 30 ms
-30 32 -5 ms ten
133 175 125 much
-22 -6 -11 much blood
43 31 32 much caffein
-87 -8 9 much longer
-6 -24 -20 much now
-35 -21 -14 much of
272 258 238 much potassium
1 -22 -4 much sodium
-21 -21 -26 much time
-46 -28 -100 much today
-28 -30 -15 much water
49 68 -3 muck
5 -3 43 muddl
135 104 190 mum
-10 -25 -21 mum and
-46 -29 -3 mum be
6 -34 -38 mum get
-23 -61 -27 mum have
22 28 23 mum i
1 -19 -56 mum leg
40 104 15 mum on
-51 -37 -21 mum say
6 15 42 mum the
50 68 4 mum with
4 -71 -38 mumbl
-113 -101 -2 murder
15 11 -27 murph
-246 -238 -285 muscl
2 1 -55 muscl a
-24 -12 -11 muscl ach
19 43 25 muscl ache
-43 -40 -5 muscl and
-1 148 91 muscl be
74 26 28 muscl between
31 -3 -2 muscl by
-56 -24 -23 muscl contract
-22 -14 -13 muscl cramp
42 67 99 muscl feel
-36 -11 -9 muscl flicker
12 -1 -31 muscl for
-57 -23 -17 muscl from
-35 -27 -26 muscl get
6 -24 -24 muscl go
4 8 32 muscl hard
34 -15 1 muscl have
165 149 123 muscl hurt
28 -21 6 muscl i
116 -6 -7 muscl in
56 -5 6 muscl jerk
38 3 -35 muscl jump
17 38 -6 muscl jumpy
-4 112 123 muscl keep
41 63 110 muscl like
-29 -23 -16 muscl move
-29 -5 -9 muscl now
-24 -11 -14 muscl off
-9 -145 -117 muscl pain
-26 -19 -24 muscl play
-27 -24 -27 muscl relax
-25 -1 -2 muscl relaxation
59 4 44 muscl sore
192 215 127 muscl spasm
-33 -7 -7 muscl that
-61 -56 -47 muscl tir
-35 -27 -14 muscl too
441 140 64 muscl twitch
-46 -19 -23 muscular
-41 -14 -18 muscular atrophy
52 51 105 mushroom
46 49 79 mushroom from
22 10 19 mushy
55 18 48 must
94 104 113 must be
225 86 125 my
29 38 54 my 3
0 29 32 my 6
4 -4 -44 my 7
-19 -23 -18 my ach
56 11 54 my amitriptylin
37 64 -2 my ankl
33 -3 66 my antidepressant
-203 -217 -229 my arm
-49 -32 -36 my armchair
-11 -25 -36 my aunt
1 -20 -18 my aunty
71 49 53 my baby
80 136 136 my back
64 56 -4 my baclofen
-60 -77 -44 my belly
96 -32 -48 my bicep
-33 -27 -32 my biology
4 20 -82 my bladder
43 78 -111 my blood
-16 -165 -155 my body
-131 -69 -62 my bos
-4 -20 -16 my bottom
31 41 83 my bowel
-2 4 29 my boy
66 117 101 my boyfriend
-26 -52 13 my breastbon
-93 -62 -28 my breath
-82 -26 55 my brother
45 4 39 my bum
-14 -12 -55 my calcium
-134 -177 -72 my calf
-105 -56 -54 my calv
44 74 50 my car
-55 -50 -37 my cat
-22 -21 -23 my character
-121 -83 -122 my cheek
138 125 17 my chest
-125 -114 -105 my child
66 14 34 my chin
3 7 30 my choic
3 22 -10 my cholesterol
-48 -41 -26 my circulation
119 -8 -5 my citalopram
-5 43 36 my clinic
-30 -34 -48 my coach
44 -18 4 my coat
8 54 19 my coffe
-24 -9 -10 my colleagu
-28 4 40 my cousin
-5 -45 -36 my cramp
-57 -10 30 my dad
135 -2 -2 my daily
140 166 193 my daughter
-18 -26 -17 my day
32 -18 -8 my diary
44 92 33 my diazepam
-142 -7 -7 my diet
-37 -62 -28 my doctor
79 89 49 my dog
-52 43 37 my ear
7 2 42 my elbow
-42 -35 -38 my electrolyt
61 78 -8 my email
-37 -29 -32 my essay
-27 -9 -2 my exam
122 -128 -54 my eye
90 40 65 my eyebrow
-78 -174 -107 my eyelid
12 30 -107 my face
249 246 217 my family
28 78 86 my father
-30 -27 -26 my fibro
-40 -17 -10 my fibromyalgia
99 -85 -68 my finger
43 67 85 my flatmat
22 64 42 my food
111 42 18 my foot
-31 -59 -83 my forearm
6 9 -54 my forehead
180 132 159 my friend
135 63 52 my gabapentin
-91 -63 -33 my girlfriend
-160 -90 -90 my gran
-56 -71 -50 my grandad
65 20 13 my guitar
51 -55 -103 my hair
178 7 65 my hand
4 -45 -20 my handwrit
-41 -77 -32 my head
-23 -21 -20 my health
37 48 128 my heart
100 92 9 my heel
5 13 41 my hors
121 128 126 my husband
2 3 50 my hydrocortison
20 -5 1 my inhaler
16 34 76 my insulin
-14 94 -9 my jaw
31 -71 -57 my job
-40 -37 -22 my kidney
-14 14 41 my knee
47 -62 6 my lad
76 80 93 my lap
-21 -18 -18 my laptop
-80 3 -3 my last
33 38 54 my late
210 118 -77 my left
-237 -203 41 my leg
-82 -31 -11 my lid
54 101 105 my life
9 -36 -129 my lip
73 12 -7 my littl
-43 -26 -21 my lower
116 169 174 my mate
-83 -51 -53 my medicin
-28 -23 -18 my mineral
-28 -13 -8 my mood
-94 -44 -90 my mother
31 59 174 my mouth
-20 20 7 my mum
-208 -107 -32 my muscl
23 53 -80 my neck
-8 1 -30 my neighbour
63 -6 -4 my new
-18 -8 -59 my newborn
-11 -74 -72 my niec
21 -15 -8 my normal
92 83 147 my nose
39 45 50 my nurs
-29 -22 -17 my old
62 184 108 my own
25 28 45 my partner
116 118 205 my pee
-141 -115 -105 my phon
-2 2 -24 my pil
-1 22 -6 my pmr
31 25 -47 my poo
-13 5 20 my potassium
8 34 -58 my pregabalin
-41 -23 -23 my prescription
-27 -17 -18 my printer
44 0 24 my propranolol
39 58 67 my puls
-103 -77 -17 my quad
21 41 92 my question
57 45 65 my reflex
35 -7 54 my rib
215 212 167 my right
-26 -36 20 my roommat
-23 -17 -14 my salt
69 74 -13 my scalp
16 22 30 my sertralin
118 114 141 my shift
35 15 44 my shin
-47 -32 -61 my shirt
216 111 214 my shoulder
-38 -4 19 my side
41 44 46 my sight
-9 44 49 my sister
-28 51 107 my skin
131 66 49 my sleep
17 72 52 my son
-194 -86 -137 my spasm
26 37 -10 my speech
18 8 36 my spin
-26 -10 -8 my spinal
85 84 113 my spit
-47 -35 -27 my sport
-36 30 42 my tablet
-90 -117 -125 my tea
41 11 -17 my templ
34 64 72 my thigh
60 79 95 my throat
3 -75 -129 my thumb
-9 17 96 my thyroid
43 38 5 my ticker
-11 -16 24 my tight
-90 -58 28 my toddler
13 97 70 my toe
117 6 112 my tongu
33 43 115 my tooth
-21 -42 -21 my top
-41 -30 -20 my trainer
-268 -92 -99 my twitch
48 -11 32 my uncl
37 -32 21 my upper
-36 2 43 my usual
32 14 39 my vision
-42 17 29 my vitamin
90 66 62 my voic
39 73 112 my waist
30 31 -10 my watch
3 -53 -29 my water
-26 -18 -55 my weight
-74 5 46 my whole
10 -48 30 my wife
55 66 84 my word
37 75 -98 my wrist
44 63 36 my zopiclon
41 80 -22 myasthenia
24 14 -49 myasthenia and
-17 -17 -27 myoclonic
-13 -13 -20 myoclonic epilepsy
-167 -110 -139 myoclonus
-24 -26 -31 myofascial
-17 -19 -26 myofascial releas
-28 -32 -37 myopathy
248 88 165 myself
-30 -17 -4 myself for
40 -15 -11 myself i
20 90 96 myself if
37 64 50 myself last
23 -21 -62 myself up
-15 12 39 myself without
-15 -31 -21 myth
-85 -67 -16 nail
24 44 54 nail gun
22 19 7 nail in
11 23 58 nail last
-52 -51 -47 nam
-169 -170 -211 name
8 11 -20 name and
-46 -34 -39 name for
42 -11 -2 name it
-39 -29 -21 name of
72 65 97 nan
11 10 38 nap
27 80 -100 nappy
2 7 -65 nappy sinc
86 98 95 naproxen
70 75 103 naproxen for
14 7 -29 nasal
-82 -51 -27 nasty
1 1 -75 nausea
14 18 29 nd
-16 15 41 near
-58 -29 -28 near die
13 6 28 near eat
51 47 71 near enough
-57 -54 -60 near me
13 9 31 near pass
16 42 -3 near thre
101 31 25 neck
23 22 41 neck a
16 27 44 neck and
37 -17 38 neck be
41 -28 -47 neck for
26 56 88 neck hurt
3 11 -107 neck keep
-17 -6 65 neck sore
-24 -5 57 neck spasm
28 28 38 neck stiff
-94 -97 -196 need
-89 -102 -54 need a
-52 -47 -48 need anything
-34 -12 -9 need medical
0 2 -24 need my
30 42 -25 need the
143 58 52 need to
-127 -135 -152 needl
70 -1 -22 needl in
6 -40 12 needl round
2 8 40 negativ
-48 -18 -34 neighbour
22 28 37 neighbour and
-444 -290 -315 nerv
-13 -18 -22 nerv be
-37 -23 -8 nerv it
-65 -55 -47 nerv only
-72 -33 -24 nerv to
-143 -150 -124 nervous
-60 -64 -65 nervous system
-2 21 -14 netbal
-76 -80 -61 nettl
-48 -31 -34 neurological
-14 -18 -45 neurologist
-44 -52 -91 neuron
-33 -33 -32 neuron diseas
-94 -67 -97 neuropathy
102 52 -73 never
58 -6 -19 never bother
108 -10 -3 never do
-50 -32 -25 never faint
6 40 -5 never get
-33 -15 -6 never give
-26 32 -18 never go
5 18 28 never happen
104 193 183 never have
-9 -40 -12 never hurt
-60 -16 -14 never let
1 4 -40 never mention
17 43 -42 never see
124 -10 -5 never stop
-53 -9 -11 never stretch
22 29 -118 never tell
12 -21 -12 never the
-53 -37 -13 never touch
264 6 -183 new
91 104 155 new antibiotic
15 15 -25 new band
-36 20 18 new dentur
-49 -19 -13 new drug
57 -17 -10 new exercis
148 127 -38 new floater
56 60 -30 new headach
75 -30 -5 new inhaler
-13 -8 22 new mattres
66 -4 -4 new medicin
5 -15 48 new mum
-27 -38 -14 new pil
-53 -24 -22 new sport
-35 -9 -5 new supplement
-2 9 -43 new tablet
36 107 -50 new this
26 22 -22 new water
-104 -75 -26 new year
-68 4 -71 newborn
15 56 22 newborn be
-67 -62 -55 newborn chin
-11 -2 -24 newborn have
-37 -47 -25 news
-28 -34 -18 news today
39 -105 -47 next
-66 -85 -47 next day
16 -33 0 next to
24 -31 -10 next week
-25 -19 -22 nhs
81 111 125 nice
-28 -12 -63 nicotin
-10 4 -30 nicotin patch
-11 -74 -72 niec
225 -180 -338 night
8 21 6 night after
-197 -257 -210 night and
0 4 -109 night be
-62 -32 -14 night because
20 31 -69 night belly
-38 -25 -28 night but
26 -4 -3 night cramp
31 24 51 night feel
124 16 -10 night for
-33 -24 -12 night go
160 2 -60 night i
5 -26 -10 night in
25 125 23 night my
18 74 43 night no
40 62 168 night now
-5 50 46 night shift
36 -27 -12 night sinc
15 -35 -44 night sweat
-43 -37 -20 night the
16 19 39 night think
44 -34 -13 night this
68 78 76 night what
-5 -26 -14 nightmar
62 83 87 nine
20 -2 -46 nine and
62 66 86 nine day
41 66 89 nine it
-20 -8 -5 nine year
134 151 20 nip
117 134 -6 nip my
137 127 -108 no
-45 -35 -7 no ach
1 -28 -15 no and
-50 -23 -11 no bear
22 3 -15 no blackout
-44 -6 -4 no bother
22 40 -8 no breathless
-44 -23 -16 no caus
42 43 48 no chest
-5 -39 -13 no coffe
6 7 50 no control
-43 -23 -10 no doctor
10 15 40 no droop
-28 -13 -3 no drug
24 -1 -1 no explanation
28 20 36 no faint
19 30 65 no feel
-33 -64 -9 no fever
-1 63 -9 no fit
-37 -61 -117 no headach
-99 -137 -78 no i
20 33 48 no idea
7 1 -43 no knock
-26 -15 -8 no link
-29 -14 -4 no medicin
-18 -23 9 no more
65 -25 -5 no new
11 8 21 no nois
42 -27 -39 no numb
-81 -30 -20 no obvious
-9 -21 -9 no odd
5 49 -9 no one
-37 -29 -14 no oomph
97 13 -41 no other
166 124 100 no pain
-60 -41 -19 no pil
142 149 146 no point
3 20 -7 no problem
42 48 51 no puls
226 100 128 no reason
-37 -30 -25 no rhythm
13 14 21 no sens
-68 53 -11 no sleep
27 -45 -72 no swell
8 56 9 no symptom
-41 -23 -72 no temperatur
-19 -59 -49 no time
-26 2 34 no troubl
4 -45 -20 no use
71 21 64 no wait
-36 -15 -3 no warn
-30 -21 -11 no water
119 4 34 no weak
7 27 32 no weight
19 26 -73 no wet
489 488 541 nobody
24 30 44 nobody can
188 189 188 nobody come
2 -31 -16 nobody ever
-27 -15 -9 nobody in
203 176 160 nobody would
108 86 11 nod
-8 7 -45 nod off
128 153 187 nois
25 9 11 non stop
82 19 9 none
-1 -62 -48 none of
7 7 -22 none sinc
13 21 32 nonsens
-101 -74 -25 nonstop
-22 -12 18 noon and
-48 -33 -17 nor
-36 -28 -12 nor short
-346 -183 -439 normal
-17 -23 -9 normal after
-44 -56 -58 normal color
7 66 -1 normal cramp
10 5 36 normal for
-62 -41 -16 normal in
76 108 -72 normal no
17 18 52 normal now
31 19 31 normal one
3 -44 -26 normal that
14 28 11 normal think
1 21 54 normal with
130 116 111 nose
16 19 46 nose and
32 48 100 nose have
21 46 92 nosebleed
242 156 209 not
-66 -13 -17 not a
158 0 77 not be
40 52 49 not blink
11 31 36 not breathless
-20 -7 2 not chest
-41 -17 -13 not come
6 22 -60 not confuse
10 24 19 not cough
-49 -29 -10 not dizzy
-18 -41 -27 not do
-36 -25 -39 not drink
-30 -20 -18 not enough
36 45 34 not even
40 -106 -55 not get
-4 -28 -34 not go
-31 -25 -27 not have
20 48 28 not in
29 62 89 not know
4 -45 -24 not lift
76 78 78 not make
25 21 -26 not move
25 59 58 not my
-28 -8 -7 not on
38 70 71 not pick
11 87 -38 not see
14 62 66 not stop
-28 -20 -17 not stretch
-84 -30 -38 not suicidal
7 -40 29 not take
55 67 79 not that
51 17 40 not ther
-47 -21 -20 not think
62 46 98 not til
16 -29 -20 not to
76 72 58 not wake
-34 -9 -5 not walk
-25 -8 -2 not weak
0 7 30 note
-10 -56 36 nothing
-30 -36 -80 nothing down
-104 -151 -99 nothing else
33 41 55 nothing from
7 -48 -27 nothing hurt
176 206 161 nothing i
8 -67 -28 nothing in
-59 23 -7 nothing sinc
-29 -13 -17 nothing to
43 -8 -6 nothing when
56 52 38 nothing wil
103 11 78 notice
-41 -50 -46 novel
318 62 143 now
12 31 71 now a
119 44 -11 now and
24 24 71 now be
49 67 125 now both
4 -50 -27 now breath
-71 -41 -9 now but
-37 -23 -16 now can
36 42 -10 now cant
-67 -34 -10 now do
-57 -19 -70 now everything
37 47 -7 now hand
21 21 -33 now have
50 27 111 now he
24 -32 84 now his
3 68 -87 now i
45 -43 -105 now it
-161 -110 -48 now its
-39 -41 9 now just
6 41 -7 now littl
13 -3 -47 now me
34 51 -32 now muscl
189 53 -3 now my
4 25 -32 now no
-21 -11 2 now on
16 24 9 now one
4 7 30 now see
68 33 161 now she
-4 -2 26 now spasm
63 76 -3 now that
-30 -15 -108 now the
1 19 -30 now they
8 6 24 now vomit
-56 -60 -49 now what
-37 12 50 nowher
-36 -13 -15 nowher my
24 -26 -15 nudg
87 30 29 numb
42 51 36 numb all
-28 -43 -29 numb from
-57 -80 -70 numb in
-28 -16 -4 numb just
20 17 -25 numb my
16 -33 -12 numb no
4 6 31 numb on
-73 -49 13 numb sinc
31 18 9 number
84 78 94 number be
72 141 83 nurs
0 1 -45 nurs and
30 46 39 nurs say
-96 -64 -61 nursery
30 2 -39 nut
26 -1 -1 nut be
13 11 -26 nut have
56 47 -14 obv
-81 -30 -20 obvious
-25 -10 -5 obvious caus
25 22 -15 october
-41 -55 16 odd
-50 -20 -17 odd movement
187 203 104 of
58 -19 -25 of a
-24 -12 5 of all
1 15 -66 of and
-7 -30 -10 of b12
-38 -41 -32 of bad
-29 -21 -25 of balanc
224 223 211 of be
-121 -115 -83 of bed
12 44 58 of blood
10 -55 -37 of both
-35 -37 -29 of breath
56 51 54 of caffein
26 10 15 of cement
50 62 122 of chemo
-70 -55 -30 of coffe
-3 -65 -18 of cramp
3 4 -43 of day
-24 -30 -13 of dehydration
41 73 39 of do
-31 -28 -9 of dom
9 26 -22 of each
12 18 -38 of energy
33 50 -25 of everything
-67 -51 -12 of exercis
-18 -7 -35 of feel
-26 -29 -37 of gabapentin
6 58 54 of gran
-35 -79 10 of her
107 121 78 of his
-39 -37 -39 of ice
147 80 42 of it
-30 -12 -18 of its
-22 -15 -6 of jump
-36 -19 -25 of late
105 104 90 of leafy
-8 2 -51 of light
-37 -34 -32 of luck
-55 -34 -51 of magnesium
37 38 43 of me
-88 -40 -23 of milk
22 -16 28 of minut
60 -22 -7 of mnd
15 -45 -28 of month
34 49 49 of mum
-113 -42 -40 of muscl
326 213 237 of my
-27 -6 -5 of nerv
133 96 -29 of new
-2 1 -78 of night
-37 12 50 of nowher
3 -28 -17 of numb
71 61 59 of paracetamol
-33 17 27 of peopl
-35 -46 -35 of potassium
15 26 24 of putty
-36 -13 -6 of sepsis
29 28 39 of sleep
1 32 -8 of something
-79 -31 -32 of spasm
-38 -23 -13 of squash
123 106 90 of strong
-115 -125 -44 of tea
152 245 268 of the
-78 -38 -137 of them
64 85 63 of thes
-99 -59 -65 of thing
44 -86 1 of this
-19 16 63 of thos
-32 -36 -4 of toast
-25 -26 -16 of tumor
-15 -43 -29 of twitch
73 105 180 of us
-33 -11 -8 of use
4 -57 -22 of vitamin
21 19 30 of vodka
-10 -32 3 of water
-24 -13 -10 of whack
-19 -32 -1 of what
20 1 -72 of wine
93 80 82 of your
42 -13 15 off
22 94 123 off a
-50 -18 -7 off after
80 -9 -71 off all
-226 -146 -136 off and
3 4 -50 off ankl
-36 -12 -15 off be
-27 -2 -2 off by
-39 -25 -38 off eat
69 89 71 off for
25 -27 -41 off her
7 8 20 off his
-60 -23 -8 off i
-26 44 83 off in
-62 -123 -107 off like
28 -3 -6 off me
134 45 149 off my
-60 -37 -47 off on
21 -37 -10 off sinc
228 334 293 off the
-68 -43 -26 off to
-38 -40 -32 off what
-28 -22 16 off when
-39 7 -22 offic
120 -62 -55 often
60 -2 -1 often than
116 128 142 oh
97 103 -272 ok
34 57 96 ok i
23 -75 -35 ok if
56 51 151 ok now
13 8 -62 ok otherwis
0 5 20 ok so
-90 -72 -31 ok to
111 70 -134 okay
5 -30 -17 olanzapin
154 187 59 old
24 15 -50 old baby
9 13 27 old fall
55 28 89 old get
9 7 24 old go
65 145 51 old have
10 30 36 old keep
-7 -12 -40 old man
14 30 68 old one
32 20 -14 old with
-97 -70 -36 old wont
-27 -7 -8 omeprazol
-54 -54 -36 omg
186 106 56 on
52 -24 -46 on a
-34 -28 -20 on about
86 89 88 on all
89 -104 -126 on and
63 75 -16 on apixaban
2 34 -17 on atorvastatin
47 -25 11 on be
171 158 191 on chemo
-68 -60 -48 on cold
-84 -77 -57 on day
2 27 -2 on edge
21 19 -79 on eliquis
-15 -70 -34 on for
-27 -1 -8 on forehead
-34 36 -115 on friday
-70 -63 -48 on gabapentin
-43 -67 -8 on her
71 68 51 on him
83 -36 15 on his
0 -45 -31 on i
25 25 28 on in
158 184 174 on insta
38 59 46 on insulin
94 20 -32 on it
5 -56 -32 on its
14 -81 -43 on like
25 76 34 on lithium
26 62 76 on me
12 8 -25 on methotrexat
-40 36 4 on monday
-50 -33 -17 on muscl
-76 147 45 on my
70 75 103 on naproxen
-33 -12 -15 on night
90 132 2 on one
10 54 21 on our
13 4 -60 on over
38 69 20 on rivaroxaban
-21 -7 19 on saturday
14 -46 31 on sertralin
21 71 -78 on simvastatin
70 81 25 on site
-22 -27 -17 on skin
-33 -31 -11 on something
-60 -29 -16 on spasm
-25 -13 -6 on sudden
123 124 30 on sunday
-25 32 90 on that
69 20 120 on the
22 -10 -8 on their
23 21 29 on thre
70 91 63 on thursday
-9 -43 -9 on tipto
33 68 108 on top
-87 -1 -2 on tranquilizer
-11 25 26 on tuesday
7 -55 -20 on vibrat
17 28 6 on wake
88 141 126 on warfarin
30 61 -47 on water
-14 23 -24 on wednesday
1 -31 -11 on when
45 52 -33 on with
-193 -242 -189 once
-7 -37 -15 once a
91 -44 -26 once an
17 18 51 once and
-63 -33 -88 once i
-25 -10 -3 once last
-23 -25 -26 ondo
109 179 70 one
61 25 -6 one and
18 72 134 one arm
22 29 35 one back
15 14 22 one bal
4 -76 -37 one be
104 116 135 one before
16 9 25 one bit
17 61 74 one breath
72 152 -49 one calf
27 21 28 one corner
-18 -25 -5 one day
-22 -5 -4 one do
198 211 44 one eye
16 -50 8 one eyelid
-25 -23 -25 one febril
43 52 3 one fine
-36 -13 6 one for
-11 -18 -117 one go
42 58 63 one hasnt
-34 -20 -2 one hour
6 19 22 one i
52 1 -22 one in
23 85 25 one leg
22 24 37 one minut
-63 -37 -29 one more
6 -48 -23 one now
-72 -64 -38 one of
-37 -30 -45 one pil
48 54 117 one pupil
-26 -1 -1 one same
59 50 53 one she
134 160 12 one side
-116 -65 -33 one spot
6 3 32 one testicl
40 39 46 one that
-23 -7 19 one thing
-50 -26 -17 one to
17 -62 -21 one week
92 8 10 one whole
-11 -21 -18 onlin
226 133 153 only
-23 -67 -118 only a
-22 -23 -25 only bacteria
-47 -31 -18 only ever
78 75 63 only half
-55 -78 -24 only hurt
135 148 148 only manag
-71 -10 -12 only my
1 -88 -69 only on
83 94 128 only one
99 36 29 only say
17 -21 13 only sinc
-10 -28 -12 only smal
32 12 30 only that
51 -9 -116 only the
91 128 110 only thing
81 55 3 only when
44 79 10 onto
38 66 -22 onto my
-58 -36 -26 oomph
7 23 -11 op
-45 -68 75 open
10 29 78 open i
56 13 -24 open jar
11 15 51 open my
-20 -61 -9 open the
-17 -23 -121 operation
-16 -16 -22 option
-467 -577 -486 or
-40 -33 -29 or a
160 45 4 or anything
12 20 14 or avocado
89 95 82 or be
28 37 76 or cough
65 -6 -6 or do
58 -6 -11 or five
-4 -61 -43 or four
-33 -24 -27 or have
-48 -43 -19 or heat
32 30 -8 or hold
14 59 46 or leg
-26 -23 -28 or meditation
40 -3 -4 or more
15 8 34 or move
-32 -14 -5 or night
-94 -90 -46 or no
-150 -71 -55 or not
14 -23 -12 or only
-42 -1 -1 or six
27 17 -36 or so
-13 -8 22 or soft
1 2 -43 or stand
45 47 36 or talk
-7 -44 27 or the
23 -2 -1 or thre
-44 0 -1 or year
7 17 25 orchard
7 17 25 orchard without
36 -82 -37 order
-18 -9 -28 ordinary
111 13 -228 other
8 33 -10 other and
-50 -29 -15 other bit
-21 -17 -9 other muscl
131 36 -29 other one
44 23 -12 other problem
71 50 -154 otherwis
-70 -26 -32 ought
-55 -23 -31 ought i
113 -28 -72 our
29 29 -3 our baby
-28 -15 10 our child
3 -53 -75 our littl
-10 -30 -20 our mum
-72 -72 -77 our newborn
13 35 38 our old
281 347 178 out
-23 -39 -21 out a
20 -32 -22 out and
45 46 36 out as
-17 -59 -22 out because
-27 -38 -32 out coffe
53 48 50 out cold
14 24 32 out eat
39 16 -24 out for
15 10 24 out go
11 17 21 out his
29 33 24 out i
35 55 -2 out in
19 -39 9 out last
35 39 65 out like
22 10 19 out mushy
-22 -21 6 out my
-1 -4 45 out now
-38 115 8 out of
16 112 -2 out on
0 80 56 out over
24 26 40 out sinc
-58 -28 -16 out straight
1 -68 -66 out to
-49 -47 -41 out what
-11 -13 20 out when
-40 -8 -7 out why
-3 0 -21 out with
1 -26 -8 outer
3 -24 -6 outer thigh
60 61 56 output
83 86 76 output must
40 -2 55 outsid
50 64 91 oven
272 301 -19 over
-11 -50 -28 over a
26 -20 -22 over about
-13 90 111 over and
-18 -25 -17 over be
49 42 70 over eat
15 17 44 over faint
23 28 -19 over flu
167 65 96 over for
-38 -22 -14 over his
82 141 149 over in
7 35 46 over like
6 -55 -19 over month
56 54 -125 over my
23 -149 -189 over the
-26 -8 -4 over twitch
-31 -6 -13 over two
-43 -20 -14 over use
-23 -33 -19 over what
-21 -26 -14 overactiv
-112 -60 -49 overdid
-82 -35 -33 overdid it
-30 -26 -16 overdid the
-25 26 42 overdos
-30 -26 -20 overdos on
-28 -16 -16 overexertion
36 31 -231 overnight
5 4 -69 overnight and
14 11 -65 overnight cant
66 28 -15 own
64 -4 -1 own calf
18 -105 -65 own leg
17 26 48 own spit
-26 -2 -2 own thing
82 90 56 oxycodon
-136 -140 -102 oxygen
-70 -82 -30 p
60 -6 -88 pac
64 -5 -53 pac the
-51 -50 -47 pacemaker
-187 -126 -24 pack
-74 -60 -39 pack in
-72 -12 -3 pack up
54 46 140 pad
-34 -43 -13 page
59 72 62 page say
181 193 275 pain
36 26 29 pain after
-44 -23 -41 pain and
-27 -23 -28 pain be
17 46 73 pain between
-23 -8 -10 pain but
29 23 42 pain eat
-4 -8 -22 pain feel
1 40 95 pain for
-35 -35 -43 pain from
39 -25 -62 pain in
35 50 26 pain like
88 42 66 pain no
19 -40 -18 pain or
15 15 -25 pain round
-4 31 50 pain stil
11 12 55 pain under
51 38 -4 pain what
39 68 126 pain when
2 15 48 pain worse
216 194 163 painful
68 42 -19 painful and
-18 -32 -36 painkiller
23 -1 -2 painles
-138 -43 -20 paint
-12 -25 -58 pale
15 16 33 pale and
44 85 -42 palm
-20 -39 -9 palpitation
11 30 35 panel
-20 -71 -47 panic
41 52 13 paper
31 47 -6 paper and
229 199 217 paracetamol
-21 -12 -3 paracetamol and
-22 -29 -20 paracetamol for
34 29 3 paracetamol sinc
-11 -18 31 paralyze
-23 -9 -7 parch
25 34 -6 parent
-20 -11 7 park
49 44 70 park run
51 2 -54 parkinson
71 -8 -2 parkinson and
45 64 -6 parkinson start
-61 -53 -13 parkinson tablet
20 11 13 parlour
-191 -170 -137 part
-116 -141 -101 part of
-21 -6 41 partner
2 12 28 partner say
93 37 -63 party
40 153 45 pass
8 21 69 pass a
-25 -22 -16 pass down
118 95 -38 pass out
-10 10 39 passag
280 82 -11 past
46 -15 -9 past coupl
11 25 -11 past few
7 -21 -6 past month
89 88 118 past the
5 -6 -71 past thre
15 39 -27 past week
42 -62 -36 past year
12 16 26 pasta
-29 -18 -12 pasty
-20 -10 -8 pasty every
-181 -194 -133 patch
-87 -89 -47 patch the
-20 -10 -8 path
60 62 7 patient
71 75 82 paus
-43 -26 -25 pay
18 26 71 pc
27 -1 -1 pea on
125 128 122 peaceful
92 91 90 peanut
296 295 207 pee
8 9 -31 pee a
37 55 11 pee all
36 18 66 pee and
104 104 150 pee be
72 53 53 pee brown
11 7 32 pee bum
34 32 -153 pee burn
28 43 74 pee come
25 17 25 pee do
-31 -74 -29 pee fine
-70 -81 -46 pee get
41 38 81 pee go
77 97 110 pee have
39 26 38 pee infection
-10 -25 -3 pee just
-37 -60 -56 pee kidney
16 21 -17 pee leave
2 48 8 pee let
77 87 75 pee look
7 23 -19 pee normal
21 24 -12 pee now
-8 -25 -6 pee pick
58 53 101 pee sinc
-28 -36 -33 pee take
-24 -8 63 pee the
-10 7 29 peel
73 93 105 pellet
34 37 21 pen
17 14 27 pen feel
-65 -92 -68 peopl
-52 -24 -33 peopl get
4 -73 -66 peopl keep
48 47 75 peopl round
5 -1 -53 peopl say
23 42 66 peopl who
-111 -93 -66 per
-69 -48 -15 per day
-10 -12 -31 per hour
52 45 38 perfect
-4 -25 -14 perhap
-57 -12 24 period
-25 -1 -1 period cramp
-44 -37 -43 peripheral
-17 -18 -21 peripheral artery
-20 -13 -14 peripheral neuropathy
0 2 -22 permanent
181 -3 -4 persistent
184 -1 -1 persistent muscl
62 54 48 person
3 6 31 peru
29 50 44 pesticid
3 -12 -23 pew
38 -18 -14 pharmacist
26 37 -41 pharmacy
18 36 -17 pharmacy out
-15 -15 -31 phlegm
10 -63 15 phon
25 -14 -11 phon and
-24 -4 -12 phon be
-46 -13 -10 phon off
7 -55 -20 phon on
47 50 37 phon she
-70 -39 -38 photo
-46 -47 -50 phras
-134 -119 -128 physical
-42 -41 -46 physical therapist
-147 -72 -88 physio
-42 -1 -1 physio for
16 -17 -28 piano
353 419 473 pick
19 17 35 pick eat
46 53 89 pick it
86 115 104 pick the
46 70 19 pick up
-94 -49 -12 pickl
-84 -42 -5 pickl juic
-27 -17 -18 pictur
-40 -55 -20 piec
18 76 13 pil
-101 -90 -91 pil and
24 48 -37 pil be
3 33 39 pil boot
-82 -56 -53 pil i
88 71 79 pil in
67 55 -16 pil she
-88 -113 -80 pil what
72 91 20 pillow
23 73 -53 pillow and
-41 -124 -144 pin
-12 -79 -77 pin and
3 6 -63 pin my
70 139 41 pinch
26 27 19 pinch her
27 61 -5 pink
79 -3 11 pink again
2 67 13 pink and
51 101 123 pink froth
53 60 68 pinprick
-179 -120 -54 pint
-38 -23 -13 pint of
19 22 50 pirat
34 37 56 pirat be
59 68 71 pitch
9 13 39 pizza
-9 -97 -105 plac
22 -15 -5 plac for
-16 -17 -20 plain
93 70 144 plan
-16 -32 -9 plan be
1 2 21 plan from
223 198 227 plan to
32 50 68 plank
-90 -48 32 plaster
-52 -29 2 plaster sinc
15 -25 -19 plat
102 91 112 platform
109 24 97 play
-6 5 32 play on
69 3 -16 play the
-30 -17 -13 play up
0 -36 -19 player
-166 -113 -150 please
31 49 49 please ignor
-23 -15 -21 please tell
28 -21 -31 plenty
26 22 23 pluck
26 22 23 pluck eat
-70 -57 -36 plug
-104 -72 -22 plumb
125 55 85 plus
20 45 69 plus the
52 63 136 pm
-249 -179 -156 pmr
-26 -21 -13 pmr and
-25 -23 -29 pmr be
32 38 45 pmr do
-16 -31 -28 pmr pain
-6 -20 -2 pmr tender
-182 -92 -90 pneumonia
63 41 55 pod
216 190 209 point
-25 -9 -13 point for
185 145 161 point in
162 155 152 point of
58 -46 -22 pointer
-68 -67 -34 poison
5 -46 -29 pole
-20 -12 -8 polio
-21 -43 -15 pollen
-260 -237 -178 polymyalgia
30 17 78 polymyalgia and
-14 -16 -21 polymyalgia rheumatica
-70 -2 -22 poo
67 53 -12 poo be
-15 -22 -12 poo in
-25 -24 14 poo like
15 21 -22 poo normal
-94 -13 -12 poo on
-1 5 25 pool
-10 17 31 poor
29 -46 -54 pop
85 -92 -73 popcorn
10 -16 -28 popcorn go
30 -43 -28 popcorn under
-21 -28 13 positiv
-97 -90 -88 possibl
-21 -10 -12 possibl that
120 123 203 post
-49 -79 -57 pot
154 125 296 potassium
-100 -76 -34 potassium and
3 10 25 potassium be
105 5 37 potassium come
45 39 47 potassium i
74 69 85 potassium on
100 102 87 potassium stop
-27 -24 -20 potassium tablet
-33 -23 1 potato
74 83 132 pound
5 7 25 pound and
53 25 87 pound headach
31 52 92 pour
37 16 48 pour out
10 11 34 pour with
31 -38 -27 powder
-120 -80 -75 power
101 61 -51 practic
25 -8 -2 practic be
10 -38 -17 prawn
73 -2 50 pre
99 22 76 pre workout
3 45 -13 pred
46 10 -25 prednisolon
0 9 -23 prednison
-3 -18 -144 pregabalin
5 59 -6 pregabalin 600
-49 1 28 pregnancy
189 243 406 pregnant
-29 -123 -76 pregnant and
-16 -25 -29 pregnant can
12 -32 -5 pregnant leg
47 38 43 pregnant with
52 79 38 pres
0 -4 50 pres a
50 53 18 pres the
-67 -38 -30 prescrib
-51 -29 -15 prescrib me
-89 -47 -50 prescription
-13 -55 -43 pressur
-1 2 26 pressur on
6 5 -58 pressur one
40 -67 -26 pressur tablet
41 37 52 pretend you
61 40 70 pretty
58 44 74 pretty sure
-79 -74 -51 prevent
-38 -21 -17 prevent it
-30 -25 -25 prevention
-71 -67 -56 pric
-85 -73 -76 print
-61 -47 -52 print the
-27 -17 -18 printer
-24 -26 -22 prior
-3 3 32 privat
18 18 42 prob
37 77 51 probab
13 24 17 probab nothing
13 23 42 probab the
16 13 -38 problem
-31 -21 -22 problem and
45 47 36 problem that
-67 -58 -63 proces
-101 -112 -67 prod
-33 -23 -16 professional
-32 -36 -35 programm
-99 -115 -72 project
-6 -25 16 prompt
80 92 108 prop
34 42 42 prop on
-108 -123 -184 proper
11 16 54 proper be
16 56 -118 proper sinc
214 174 160 propranolol
-27 15 86 prostat
22 44 101 prostat cancer
-23 -16 -14 protein
18 26 71 psu
21 75 3 psych
-86 -107 -66 psychiatric
-26 -12 -13 pt
14 27 -6 pub
146 97 138 puf
19 25 10 puf up
80 84 58 puffer
-47 1 -102 puffy
-65 28 -40 puffy and
39 93 12 puk
23 18 26 puk and
64 68 -30 puke
60 34 -77 pul
6 24 -14 pul a
-17 -25 -9 pul eat
-92 -23 -21 pul muscl
23 9 15 pul my
-50 -57 -12 pul something
8 -8 -114 pul to
22 27 -13 pul ups
102 206 221 puls
35 56 67 puls be
26 64 89 pump
20 19 46 pump alarm
31 39 48 pump out
149 173 194 pupil
72 83 147 pupil be
33 27 74 pupil huge
31 46 44 pupil massiv
-28 -54 -33 puppy
225 199 308 purpl
68 58 70 purpl dot
20 15 76 purpl spot
-100 11 -69 push
-15 7 24 push my
18 -25 -9 push on
9 6 26 push the
-32 -12 -16 push them
1 6 -26 push today
-51 -9 -13 push too
89 81 88 put
-21 -33 -23 put back
-23 -28 -14 put her
16 41 49 put his
-13 -23 -9 put in
2 41 72 put it
4 -55 -118 put me
30 -24 -51 put my
89 68 82 put the
-22 -7 -3 put weight
16 32 19 putty
-20 -23 15 pyjama
-24 -11 -6 pyjama wring
-83 -70 -8 quad
10 33 78 quad bike
-31 -18 -35 qualify
-15 -4 -22 queasy
-34 -34 -36 queasy and
-35 0 70 question
8 26 62 question be
62 55 55 queu
71 -15 41 quick
30 32 75 quick and
83 -5 -4 quick can
63 92 101 quiet
-8 -12 30 quiet @abdomen
-14 38 -50 quiet @agolong
-8 -13 -65 quiet @alcohol
-131 -118 -45 quiet @allergen
-105 -95 -129 quiet @als
23 -29 -17 quiet @arm
130 112 137 quiet @back
-36 -23 -51 quiet @barely
-47 -49 -26 quiet @begunafter
-18 -20 -21 quiet @belly
126 96 91 quiet @bladder
-28 -29 -39 quiet @blind
64 76 75 quiet @blue
125 -8 -7 quiet @blurred
37 42 30 quiet @bodypart
22 23 129 quiet @bowel
-211 -204 -135 quiet @breathe
-167 -135 -130 quiet @breathless
-178 -139 -138 quiet @breathtrouble
4 36 -13 quiet @burnmouth
-33 -148 -157 quiet @calf
-17 -22 -17 quiet @cancer
-29 -101 -129 quiet @cannedfood
54 28 27 quiet @cant
-37 -51 -77 quiet @cantmove
83 140 119 quiet @chest
1 49 46 quiet @chesthurt
-8 25 7 quiet @child
161 110 164 quiet @childmed
-92 -102 -79 quiet @choking
38 60 27 quiet @clot
-91 -132 -135 quiet @collapse
22 82 -41 quiet @confused
87 75 102 quiet @confusednot
237 246 235 quiet @constant
36 49 43 quiet @daily
-92 -164 -152 quiet @darkpee
-51 -99 -11 quiet @days
102 96 81 quiet @diabetes
-35 -14 30 quiet @dizzy
68 64 63 quiet @dribble
-62 -55 28 quiet @droop
-136 -140 -210 quiet @drowsy
146 207 155 quiet @eating
-100 -82 -68 quiet @everywhere
-203 -254 -221 quiet @exertion
-47 -33 -91 quiet @eye
66 31 60 quiet @face
-50 -49 -9 quiet @facefail
-206 -196 -158 quiet @fever
-200 -190 -153 quiet @feveronly
-33 -84 -59 quiet @floppyinfant
-69 -47 -56 quiet @fluidloss
-29 -16 -20 quiet @gradual
22 11 54 quiet @harder
18 5 -24 quiet @hardto
-58 -83 -62 quiet @head
22 -40 -112 quiet @headache
-47 -60 -57 quiet @heartattack
-33 -23 -52 quiet @heldthing
-114 -109 -51 quiet @hives
-50 -43 -46 quiet @hot
-38 -26 -59 quiet @infant
-190 -157 -137 quiet @infection
-118 -86 -109 quiet @ingest
-41 -39 -61 quiet @kidney
228 1 -35 quiet @lasting
336 340 332 quiet @lethal
68 95 37 quiet @light
17 -46 -45 quiet @limb
-120 -111 -103 quiet @limbfail
-5 -37 -41 quiet @limbnumb
239 8 -32 quiet @long
317 304 304 quiet @manytablets
176 62 18 quiet @medword
39 25 -4 quiet @move
-18 -58 -8 quiet @musclepain
-23 -25 -21 quiet @mushroom
-12 -71 -69 quiet @newmed
108 57 67 quiet @no
-25 -17 -23 quiet @notbreathing
233 173 243 quiet @now
-198 -129 -99 quiet @numb
-94 -96 -83 quiet @numbonly
-13 -78 -110 quiet @onesided
-84 -82 -82 quiet @opioid
-27 -17 -14 quiet @overdays
-209 -111 -102 quiet @overdosesign
0 -30 -65 quiet @pain
11 21 71 quiet @painkiller
-24 -18 -18 quiet @palp
336 311 308 quiet @pillword
-90 -100 -123 quiet @pmr
93 89 113 quiet @poison
-151 -116 -106 quiet @potassium
6 10 -74 quiet @preeclampsia
-43 -41 -49 quiet @pregnant
118 81 125 quiet @radiates
-27 -9 -81 quiet @rash
21 1 -82 quiet @recent
-74 -120 -134 quiet @redhot
-34 -21 11 quiet @resolved
-67 -60 -69 quiet @rigid
98 77 52 quiet @saddle
150 163 132 quiet @sedative
-255 -230 -276 quiet @seizure
-55 -70 -26 quiet @seizurelike
152 173 257 quiet @self
-98 -10 -70 quiet @sepsissign
133 127 110 quiet @serodrug
-137 -75 -52 quiet @severe
-55 -70 -26 quiet @shaking
-21 -19 -33 quiet @shocked
30 6 55 quiet @side
-36 -58 3 quiet @sidefail
204 -15 -55 quiet @slow
-46 22 25 quiet @slur
-78 -3 4 quiet @slurred
171 157 63 quiet @speak
105 -5 -6 quiet @statin
29 -37 -26 quiet @steroid
-21 -14 -10 quiet @stiffneck
87 134 100 quiet @stoppedtaking
-136 -94 -74 quiet @stroke
228 266 306 quiet @sudden
19 41 41 quiet @swallow
22 49 49 quiet @swallowtrouble
-33 43 31 quiet @sweaty
-28 -72 -91 quiet @swollen
-58 -18 2 quiet @systemic
50 -26 15 quiet @task
16 9 33 quiet @temple
-69 -46 -94 quiet @throat
-4 -26 -33 quiet @tightness
-31 -17 -11 quiet @tingle
63 146 142 quiet @toomany
37 33 54 quiet @toxauto
17 42 17 quiet @trauma
-112 -153 -115 quiet @trigger
-352 -334 -296 quiet @twitch
20 41 62 quiet @twitchlike
-17 -19 -25 quiet @unresponsive
-33 -3 38 quiet @unseen
187 177 175 quiet @vanish
56 189 -146 quiet @vision
-30 -25 -70 quiet @vomit
-22 -22 -17 quiet @wanttodie
112 48 46 quiet @wasting
-341 -338 -320 quiet @weak
27 66 72 quiet @weekday
-63 -13 -42 quiet @white
62 58 19 quiet @withdrawable
110 61 40 quiet @wont
-66 -97 -74 quiet @worried
-82 -120 -60 quiet @worse
-76 -55 -77 quiet @wound
10 -29 -19 quiet and
27 -19 -89 quieter
21 24 19 quinin
34 38 37 quinin for
100 -11 -114 quit
9 9 -71 quit drink
22 -35 -11 quit it
59 -42 -12 quit my
7 38 -11 quit the
-83 -12 -63 rac
34 46 -17 rac and
-68 -61 -61 rac heart
10 13 -23 radiator
46 52 87 radio
-17 -18 -20 radiotherapy
25 74 96 rag
22 72 80 rag dol
-57 -38 -17 rage
22 15 -20 rail
127 53 145 rain
-99 -54 -49 rais
25 61 132 ramipril
-3 -44 -38 ramp
12 -26 -9 ramp up
14 -52 -42 random
29 -7 -3 random muscl
-45 -35 -42 rare
-21 -7 -5 rare one
90 175 -88 rash
-72 -75 -63 rash and
23 16 11 rash on
90 70 98 rash that
33 36 83 rat
137 39 85 rather
99 122 129 rather be
34 -33 -18 rather not
-34 -37 -15 rattl
41 34 21 rave
-26 -29 -49 raw
22 41 23 razor
-89 -64 -32 rd
-18 68 116 reach
10 33 63 reach for
-29 -13 -14 reach my
-30 -39 -34 reach the
68 120 145 reach thirty
-25 -13 -20 reaction
212 164 183 read
-32 -19 -16 read me
-15 10 28 read my
93 86 142 read the
-26 -13 -11 ready
-4 -82 -11 real
-146 -60 12 really
-52 -11 -4 really have
64 67 81 really slow
-26 -98 -13 reason
-35 -19 -16 reason for
-34 -54 -26 reason i
-20 -24 -23 recip
-14 -73 -93 reckon
-47 -18 -17 reckon a
-50 -15 -10 reckon i
63 32 -4 reckon it
57 60 74 recognis
-33 -27 -27 recommend
-27 -17 -21 recovery
-156 -90 -312 red
66 84 -83 red and
-50 -42 -16 red bul
-93 -133 -48 red flag
-37 -15 26 red line
-93 -23 -6 red then
2 -40 -22 reddit
3 -40 -22 reddit say
-40 -20 -19 reduc
3 3 -50 refil
33 25 57 reflex
27 27 59 reflex be
-106 -84 -98 refus
-107 -84 -99 refus to
-80 -72 -87 regular
-39 -41 -62 regular like
67 106 107 rehom
67 106 107 rehom the
-163 -108 -78 relax
-16 -21 -23 relax a
5 8 34 relax muscl
-43 -19 -25 relaxation
-20 -23 -32 releas
-54 -25 -25 relief
19 42 28 reliev
3 5 26 remain
-190 -167 -126 remedy
-31 -14 -8 remedy give
-22 -19 12 remember
112 65 84 remot
9 27 71 remov
-18 -24 -37 removal
90 -32 43 repeat
4 -23 -17 repeat myself
53 62 38 reply
31 49 49 reply only
-25 -11 -13 report
-61 -55 -18 requir
16 33 69 resident
2 6 25 respect
-40 -44 -44 respons
52 -46 -192 rest
1 2 -68 rest between
-1 41 -7 rest i
-26 -16 -45 rest of
-321 -146 -158 restles
-252 -119 -72 restles leg
-61 -54 -44 result
34 63 71 retir
-37 -42 -29 rhabdo
-15 -16 -22 rheumatica
2 43 71 rhythm
44 74 98 rhythm and
77 23 60 rib
27 45 29 rib and
17 22 24 rib every
9 8 28 rib on
0 -37 -16 rib then
-13 -20 -30 rice
-2 0 -24 rich
-14 -86 -73 rid
-13 -86 -71 rid of
-22 0 -25 ride
3 11 -24 ride it
-173 -158 -17 right
10 20 0 right and
26 32 61 right arm
22 -6 24 right as
4 3 35 right down
18 53 58 right eye
76 32 -13 right eyelid
5 -23 -29 right foot
-23 -4 -7 right for
16 35 36 right half
88 39 70 right hand
-1 28 56 right in
25 17 63 right itself
62 91 157 right leg
19 47 48 right lid
46 53 64 right now
99 22 -13 right one
-28 -22 -11 right so
11 9 -93 right temperatur
26 -14 24 right thigh
38 -8 -8 right way
137 134 185 rigid
56 45 73 rigid and
111 71 22 ring
-50 -42 -38 ring and
32 45 41 ring anyon
32 -68 -9 ring on
15 -4 -53 ring rash
29 51 33 ring round
3 4 -50 ring wont
57 81 125 rip
6 12 22 rip between
51 67 100 rip pain
-9 -73 -37 rippl
-4 -23 -9 rippl in
4 -22 -12 rippl sinc
-7 14 -36 rise
4 26 -24 rise from
-37 -31 -29 risk
-82 -30 38 risperidon
61 30 49 ritalin
48 78 6 rivaroxaban
-72 -30 -31 rls
-5 -4 -43 road
-21 -41 -16 roam
-90 -60 13 roast
-39 34 110 rock
-2 9 53 rock hard
177 268 109 rol
18 26 33 rol back
72 69 54 rol on
10 38 -102 rol up
11 12 26 roof all
-19 2 24 roofer
-23 -8 -5 roofer 34
80 64 9 room
-3 5 -48 room and
12 11 34 room tip
-19 -52 24 roommat
-50 -41 8 roommat have
-123 -98 -85 root
-36 -22 -13 root canal
220 216 198 rope
84 110 90 rope in
163 82 -56 rosuvastatin
16 28 -99 rosuvastatin and
-103 -54 -71 rotten
18 -42 -65 rough
-5 -8 -47 rough and
-47 25 -82 round
44 54 62 round between
-48 -29 9 round her
25 24 -17 round in
-102 -92 -26 round it
48 47 75 round me
123 89 129 round my
-84 -64 9 round the
6 11 -25 round to
-20 -10 -8 roundabout
-20 -10 -8 roundabout the
171 181 170 rous
140 135 89 rous her
30 43 77 rous him
144 76 124 row
68 4 44 row in
16 25 22 row on
-149 -138 -73 rub
-32 -29 -23 rub and
-25 -25 -14 rub down
10 12 39 rubber
2 65 30 rubbish
70 -1 32 rugby
72 -4 18 rugby tackl
8 -22 -25 ruin
-28 -40 -34 rul
-28 -40 -34 rul out
23 -12 -16 rule
46 13 19 rule and
88 153 -112 run
5 -54 6 run a
46 62 35 run and
-12 -37 -9 run down
7 4 24 run dry
10 -12 -24 run for
202 361 -37 run out
8 10 -52 run to
0 33 50 run when
37 36 56 run without
22 18 -18 runner
21 38 8 runny
20 21 0 rust
73 85 0 rusty
21 19 15 rusty nail
36 17 -78 s
36 44 98 sachet
-116 -54 -62 sad
130 126 138 saddl
-127 -83 -122 safe
-13 11 -28 safe to
16 35 60 safer
54 41 29 safety
-4 -20 4 salad
38 -32 -4 salbutamol
63 92 97 saliva
-179 -61 -22 salt
31 26 39 salt and
-23 -30 -24 salt be
-54 -50 -17 salty
-54 -50 -17 salty enough
-119 -98 -39 same
-142 -52 -51 same as
69 -6 -3 same day
-13 -26 -8 same family
80 112 133 same feel
-18 -24 -35 same sort
-47 -20 -20 same thing
-22 -17 -28 same time
-47 -23 -7 same word
87 88 47 sand
15 34 0 sandwich
-11 21 -42 saturday
-40 -41 -25 saturday after
-23 0 57 saturday and
6 6 34 saturday today
49 66 75 sausag
94 156 149 sav
93 155 147 sav up
211 93 162 say
-45 -127 -93 say a
67 51 61 say about
-6 17 30 say anything
22 0 3 say be
-22 -33 -16 say benign
2 1 20 say dom
-21 -10 -11 say eat
2 43 -29 say get
175 148 151 say he
-31 -19 5 say her
7 16 -49 say his
113 106 94 say how
21 -89 7 say i
63 -45 -96 say it
25 81 -4 say its
-28 -14 -21 say just
60 51 64 say look
24 17 19 say me
26 38 55 say minor
-69 -23 22 say my
14 14 33 say no
-44 14 20 say she
-57 -27 -24 say stop
62 -3 -4 say stres
-43 -51 -35 say that
40 52 53 say the
-33 33 37 say ther
-44 -27 -26 say twitch
67 48 39 say two
10 30 42 say walk
-28 -11 -22 say what
-42 -11 -15 say whether
-34 -40 -28 say yes
13 25 28 say you
44 -36 -23 scal
23 -14 -3 scal i
35 -1 -1 scal or
-3 40 -62 scalp
60 45 -35 scalp hurt
58 81 -25 scalp sore
-28 -13 -19 scalp to
-17 21 26 scan
-65 -49 -46 scanner
133 16 57 scar
106 -2 -3 scar its
-24 -6 -7 scar me
4 7 40 scarlet
-87 -31 -38 scary
-2 -21 -14 schizophrenia
-83 19 -25 school
-97 -10 -4 school be
111 128 199 sciatica
43 35 92 sciatica down
37 20 59 scoop
5 -28 10 scor
10 -31 -8 scor and
13 18 36 scrambl
130 169 -63 scratch
111 127 1 scratch me
-69 6 18 scream
-5 -25 21 screen
8 20 20 script
-33 -36 -45 scrol
5 25 25 scrum
82 -2 -14 scuf
-75 -84 -35 sea
-62 -30 -18 season
-8 -20 -6 season my
-34 5 34 seat
-134 -132 -240 second
-1 2 -23 second dose
-48 -43 -21 second i
16 36 -7 second or
3 11 -69 second then
-46 -9 -3 section
-26 -2 -5 section apply
5 107 30 see
93 -84 -6 see a
17 40 -43 see anyon
-9 -21 -16 see doctor
124 112 56 see doubl
-7 -24 -18 see if
-48 -60 -37 see it
9 13 26 see proper
-38 -38 -28 see someone
21 29 56 see stuf
-65 -48 27 see the
60 97 107 see thing
-43 -17 -74 see to
72 144 -105 see two
-15 -14 -20 seek
-6 1 -77 seem
29 31 -55 seem ok
-21 -20 -17 seem to
-120 -94 -67 seize
-53 -52 -40 seize i
-89 -44 -57 seize up
31 57 101 seizur
-29 -11 -10 self
63 18 26 selfy
-108 -72 -65 send
107 86 84 sens
-13 -32 -34 sensibl
-16 -19 -31 sensibl way
66 84 114 sent
3 7 23 sent me
19 -15 -44 sentenc
1 13 -32 sentenc all
-50 -26 -22 sepsis
18 -66 -39 september
-74 -44 -63 serious
-28 -15 -14 serotonin
-28 -15 -14 serotonin syndrom
64 74 15 sertralin and
-43 -8 -3 sertralin for
-45 -38 -27 server
-4 -1 -26 servic
-59 -44 -56 sery
-28 14 26 session
-133 -110 -88 set
-35 -14 -17 set my
-65 -3 15 set off
-2 0 60 sette
12 36 70 settl
-53 -42 -18 settl and
53 -52 40 seven
13 46 82 seven month
30 9 21 seventeen
-48 -39 -16 seventy
30 18 25 sever muscl
60 -13 -13 several
8 14 65 sex
5 12 44 sex feel
0 15 -107 shad
26 23 -58 shad with
-2 2 26 shadow
158 197 233 shake
25 37 82 shake all
93 71 17 shake and
15 22 44 shake like
6 18 48 shake so
32 102 -18 shake sweat
1 -88 -49 shake them
-29 -25 -10 shake when
18 32 -174 shaky
25 33 -46 shaky and
36 77 -44 shaky sweaty
31 46 69 shallow
19 29 43 shallow end
70 65 84 shap
21 26 62 sharp
10 30 34 sharp as
6 6 38 sharp pain
-28 -8 -10 shatter
370 395 336 she
339 419 350 she be
43 40 59 she breath
1 5 -59 she cant
-22 -25 -27 she care
36 -12 -1 she do
-30 -29 -29 she dream
-50 -44 -7 she feel
-60 5 -35 she get
26 51 34 she go
14 51 25 she have
20 15 -38 she isnt
-65 -66 -46 she left
11 -24 -55 she reckon
35 144 139 she say
8 -38 -26 she start
16 14 -81 she swallow
8 6 22 she take
30 16 24 she think
2 34 54 she wake
13 14 45 she would
42 57 106 shed
37 41 96 sheet
-41 -47 -26 shelf
126 159 125 shift
14 -26 -29 shift in
100 39 11 shin
-22 -19 -119 shingl
-42 -57 -71 shirt
-23 -53 -16 shiver
43 31 43 shiver uncontrollab
-47 -50 -16 shiver when
132 132 160 shivery
-36 -47 32 shivery and
32 73 10 shock
-35 -23 -65 shock like
60 80 57 shock off
-28 -19 8 shoe
9 31 35 shoe in
-50 -44 -28 shoot
137 78 12 shop
58 -24 -14 shop go
-91 -89 -114 short
-85 -73 -103 short of
-63 -93 -75 shot
-2 -22 -9 shot of
-658 -507 -487 should
-64 -20 -18 should a
-28 -32 -24 should be
-117 -49 -42 should he
-149 -250 -205 should i
-20 -11 -12 should it
-18 -25 -65 should pee
-61 -62 -43 should somebody
33 -237 -56 shoulder
43 41 13 shoulder and
-46 -12 2 shoulder be
30 29 71 shoulder blad
-25 -18 -11 shoulder feel
86 -6 -13 shoulder go
-8 40 60 shoulder i
-117 -61 -11 shoulder jump
-32 -7 -6 shoulder like
20 -1 -3 shoulder muscl
-43 -15 -4 shoulder spasm
17 25 65 shoulder tip
75 4 15 shoulder to
38 76 86 shoulder up
24 29 28 shout
24 24 29 shout and
17 28 36 shout eat
12 22 33 shovel
12 22 33 shovel snow
-20 2 -36 show
0 -1 -37 show me
61 58 60 show up
6 12 -120 shower
3 -42 -18 shrunk
248 236 16 shut
8 12 35 shut and
4 6 -61 shut my
41 27 -76 shut one
13 20 -5 shut sinc
-164 -216 -151 sick
2 4 42 sick all
30 33 -31 sick and
-15 -28 -11 sick be
12 -66 -86 sick of
6 -53 -75 sick tablet
7 15 47 sick thre
21 14 27 sick twic
7 6 24 sick with
-14 7 30 side
53 96 75 side and
45 22 37 side any
7 29 29 side be
4 3 -115 side by
-104 -75 -84 side effect
21 8 15 side just
80 71 114 side of
11 -8 -34 side on
8 -26 -25 side should
20 37 -4 side sinc
65 98 61 sight
39 40 47 sight go
17 53 24 sight in
-15 -23 -15 sight or
-300 -133 -196 sign
-33 -44 -42 sign of
-64 -3 -3 sign off
107 -50 -51 significant
33 -49 -50 significant pain
117 108 103 silly
16 39 42 simp
72 109 -82 simvastatin
476 292 3 sinc
5 45 21 sinc 2
7 18 58 sinc 3
-2 2 32 sinc 4
18 24 44 sinc 5
83 80 116 sinc 6
-2 -152 -81 sinc about
79 -14 -10 sinc august
-18 -1 22 sinc be
74 -4 -5 sinc before
-65 -61 24 sinc breakfast
37 42 109 sinc dinner
-47 -20 -9 sinc easter
19 23 -7 sinc feel
17 -20 48 sinc half
-29 -60 2 sinc i
-42 66 55 sinc january
207 123 -280 sinc last
38 48 36 sinc lift
38 -57 -57 sinc like
2 49 152 sinc lunch
-24 11 -4 sinc march
-23 15 27 sinc monday
-30 44 4 sinc my
11 14 -52 sinc never
-96 -22 -10 sinc new
17 1 -32 sinc no
-32 -55 -23 sinc one
56 111 18 sinc saturday
-36 25 -7 sinc school
5 -54 -36 sinc she
31 -15 -11 sinc spring
-91 -69 -20 sinc start
33 -19 -13 sinc summer
-39 10 54 sinc sunday
21 52 -16 sinc teatim
104 -130 -44 sinc the
66 -67 -54 sinc then
202 7 -19 sinc they
-31 20 -67 sinc this
-17 25 39 sinc thursday
-34 -53 -72 sinc tuesday
-44 -27 10 sinc two
3 -29 -20 sinc xma
69 160 -75 sinc yesterday
-65 -62 -122 sing
-30 -57 -37 singl
47 51 -10 sink
29 138 -60 sip
9 92 -31 sip down
37 88 140 sir
41 55 53 sir my
5 55 74 sister
-16 10 -25 sister baby
76 69 110 sister have
26 -40 62 sit
-72 -77 -41 sit cros
51 43 29 sit down
97 101 101 sit eat
19 -8 -50 sit in
60 36 78 sit on
13 2 21 sit stil
25 1 7 sit ther
-37 -16 -12 sit watch
51 60 7 site
-103 -95 -62 six
-27 -1 -33 six day
27 40 43 six minut
-85 -73 -51 six month
0 -132 -16 six week
30 109 -22 six year
14 13 37 sixteen
-7 44 -23 size
-11 8 -42 size of
-96 -61 -10 ski
123 230 234 skin
6 49 77 skin be
62 112 -6 skin crawl
16 19 30 skin like
-9 -21 21 skin on
75 -3 -2 skinnier
75 -3 -2 skinnier than
95 72 29 skip
24 36 82 skip and
54 46 44 skul
28 78 -98 slap
25 74 -43 slap the
94 66 13 sleep
158 91 56 sleep and
-86 -40 -18 sleep badly
-54 -100 -61 sleep be
-36 -46 -21 sleep because
3 -75 -21 sleep eat
-32 -32 -7 sleep fine
12 42 25 sleep for
-9 16 -37 sleep funny
13 -37 -13 sleep good
5 64 -7 sleep hand
-10 -25 -15 sleep i
36 10 -59 sleep in
22 56 58 sleep it
-50 -56 -36 sleep like
-22 -14 -34 sleep on
0 -2 20 sleep paralyze
25 44 46 sleep pil
115 164 156 sleep tablet
14 9 47 sleep wel
6 -58 -23 sleep when
-81 -67 -77 sleep with
15 30 44 sleepy
6 7 -34 sleepy to
12 22 28 sleev
46 54 108 slid
28 25 23 slid off
-24 -24 -22 slight
-8 2 -66 slip
-10 2 43 slip disc
-30 -39 -39 slip into
121 -12 18 slow
1 -12 -36 slow and
31 -10 -33 slower
55 78 91 slug
73 93 105 slug pellet
3 -35 -16 slur
-37 -42 -36 sma
61 -42 -26 smack
-26 -88 -27 smal
-28 -20 -28 smal and
-54 -47 -37 smartwatch
56 52 49 smash
-122 -190 -123 smel
180 254 174 smil
18 21 20 smil be
98 106 119 smil eat
29 42 -20 smiley
-29 -2 -30 smok
36 3 19 smoker
86 77 106 snak
-104 -52 -25 snap
-43 -60 -7 sneez
-60 -73 -74 snor
30 35 27 snor weird
43 34 46 snow
1 33 116 so
66 -21 -11 so a
72 18 46 so bad
-34 -15 -51 so be
-43 -27 -22 so cute
-28 -39 -15 so far
-31 -15 -1 so forgiv
80 80 104 so hard
66 -8 55 so i
-24 -7 26 so it
-54 -24 0 so long
96 74 68 so much
2 74 14 so my
4 8 28 so no
12 58 -11 so pee
14 31 -7 so probab
42 -45 -31 so stiff
-2 1 -33 so tender
10 12 25 so that
-16 -11 -42 so tight
-32 -20 -3 so twitch
40 108 238 soak
15 30 -3 soak and
16 31 68 soak in
-94 -85 -50 soak up
12 -3 -23 soccer
-17 -57 -34 sock
-34 -75 -52 sock on
57 68 88 socket
238 223 75 sodium
58 39 93 sodium 139
-45 -31 -54 sofa
27 28 62 soft
-13 -8 22 soft mattres
56 45 50 soft spot
-1 9 -62 sole
-28 -13 -19 sole and
4 -43 -13 sole of
-58 -27 -43 solid
-20 -24 136 some
16 19 39 some mushroom
20 44 70 some night
-38 -17 -4 some of
-35 -17 -15 some relief
-21 36 68 some year
-106 -84 -106 somebody
24 29 69 somebody else
-15 -27 -15 somebody with
75 73 138 someone
18 20 9 someone be
-39 -32 -22 someone before
38 -14 2 someone eat
65 84 122 someone else
-26 -39 -29 someone with
-227 3 41 something
-54 -26 -28 something about
-27 -19 -9 something for
-50 0 -27 something i
-41 -27 -32 something in
127 100 79 something like
-32 -8 -5 something new
38 49 41 something off
10 10 35 something pop
65 54 65 something that
-47 -33 -26 something to
23 14 1 sometim
5 -22 -14 somewher
29 33 43 son
56 9 8 son be
5 -12 -31 son swallow
-68 -60 -48 song
-46 -33 -24 song i
-45 -16 -17 soon
33 -16 -10 soon as
98 86 113 soot
-228 -240 -324 sore
-108 -143 -45 sore after
-61 -60 -9 sore all
13 29 84 sore and
-30 -20 -6 sore for
-41 3 -20 sore in
-15 12 -62 sore just
12 32 4 sore like
107 -5 -5 sore or
17 45 -8 sore shoulder
13 19 66 sore sinc
52 106 7 sore throat
64 57 -51 sore to
-40 -48 -16 sore with
112 103 153 sorry
68 65 72 sorry everyon
32 18 23 sorry for
11 9 25 sorry i
-94 -174 -57 sort
41 -64 -16 sort it
-81 -94 -42 sort of
-43 -38 -30 sort out
61 259 101 sound
5 5 -22 sound and
29 56 56 sound drunk
-64 -19 -2 sound like
90 18 42 soup
-73 -59 -70 sourc
-46 -50 -61 sourc of
11 16 27 spac
78 26 33 spar
46 -12 -13 spar room
43 64 166 spark
6 7 33 spark light
64 62 93 sparkl
-316 -323 -299 spasm
96 -24 -13 spasm all
0 80 58 spasm and
13 -133 -116 spasm be
152 -7 -4 spasm begin
-82 -68 -41 spasm come
7 11 -39 spasm feel
39 35 66 spasm for
52 -49 -37 spasm have
-89 -40 -74 spasm i
-43 -89 -46 spasm in
78 116 99 spasm make
3 12 31 spasm never
-26 -2 -3 spasm no
-31 -5 -14 spasm now
-26 -13 -14 spasm on
-25 -14 -13 spasm should
63 -8 39 spasm sinc
39 -19 -21 spasm stop
-26 -7 -5 spasm sudden
-32 -7 -6 spasm that
38 52 45 spasm then
-32 -26 -21 spasm what
-44 -14 -14 spasm when
-64 -30 -21 spasm with
19 21 32 spasm yes
36 47 67 spat
-112 -69 -39 speak
1 1 31 speak to
-64 -41 -35 specialist
-22 -18 -16 spectrum
-10 0 -112 speech
9 11 -37 speech fine
19 48 19 speech go
5 -44 -34 speech have
-27 -13 -35 speech ok
-12 -32 -33 speed
37 31 51 spel
-58 -10 6 spent
-21 0 35 spider
44 55 -19 spik
0 -2 105 spin
31 69 170 spin class
91 101 84 spinach
-163 -108 -98 spinal
-65 -54 -57 spinal cord
-41 -14 -18 spinal muscular
-35 -28 -8 spinal tap
191 205 139 spit
7 -54 -24 splint
38 57 61 split
2 -37 -16 splutter
57 52 85 spoon
11 17 40 spoon in
-143 -158 -136 sport
-31 -9 -6 sport and
-46 -35 -26 sport physical
-48 -90 82 spot
-64 -34 -57 spot all
-10 -25 57 spot on
90 133 143 spray
23 44 63 spray the
45 84 63 spread
32 -9 -8 spread to
4 28 36 spread up
111 -89 -49 spring
20 -4 -10 spring it
-28 -22 -45 sprint
-1 11 29 spud
-35 -48 -51 squad
149 113 111 squat
74 69 86 squeez
-36 -66 -58 ss
8 35 81 ssry
17 38 -67 st
17 38 -67 st john
-15 11 227 stab
-21 -3 24 stab in
0 -2 47 stab pain
-9 -27 -34 stag
35 50 -67 stagger
63 52 -105 stair
12 8 -48 stair have
20 25 10 stair wednesday
-17 -77 146 stand
-57 -34 -15 stand all
25 -6 -5 stand desk
79 86 101 stand eat
33 10 -44 stand on
-74 -62 -46 stand up
31 16 67 star
64 75 92 stare
337 69 96 start
57 55 4 start a
7 27 -19 start about
85 72 107 start after
67 143 -20 start allopurinol
11 12 33 start an
39 -25 -51 start as
50 -24 -9 start creatin
29 121 116 start eat
9 23 13 start lamotrigin
2 -87 -36 start of
78 -13 -2 start salbutamol
17 46 93 start shake
36 50 8 start this
-47 16 40 start to
-13 26 1 start today
-43 -6 4 start twitch
102 20 -12 start two
-49 -44 -34 start up
-39 -7 -4 start walk
2 -38 -11 start wear
74 -3 3 start when
-35 -8 17 start with
14 23 15 startl
25 -27 10 statin
25 -23 -3 statin no
-100 -81 -10 stay
-27 -20 -25 stay hydrat
-16 -8 -24 stay on
-34 20 -23 steady
128 120 115 steak
44 77 94 stent
35 61 52 stent in
-12 68 87 step
57 82 95 step in
23 17 8 step on
-8 36 -81 steroid
1 40 -7 steroid for
82 32 -50 stick
23 -4 -9 stick it
19 34 -8 stick to
54 49 -71 sticky
16 -71 22 stiff
-79 -37 -20 stiff and
32 26 54 stiff as
-23 -9 -10 stiff eat
50 -1 -2 stiff every
42 -30 -24 stiff in
-21 -6 -7 stiff shoulder
52 63 77 stiff then
39 22 20 stiff what
137 33 -114 stil
6 17 30 stil cant
112 119 151 stil dont
-75 -80 -105 stil feel
37 104 107 stil go
-34 -26 -45 stil hang
43 32 56 stil need
63 10 -25 stil on
-75 -46 -14 stil sore
-42 -49 -44 stil struggl
15 -51 -90 stil take
17 54 88 stil ther
34 -1 -1 stil twitch
2 33 -25 stil walk
25 83 -8 stil with
-116 -112 -42 sting
1 15 22 stink
-12 -55 -35 stitch
77 -91 -42 ston
57 -61 -30 ston without
-30 23 28 stood
-21 17 -9 stood on
-27 -6 20 stood up
-1 49 130 stop
47 41 42 stop after
6 14 -64 stop be
-44 -13 3 stop bounc
13 20 54 stop breath
16 42 -7 stop by
-106 -44 -36 stop cramp
21 19 -53 stop drink
24 29 27 stop eat
37 88 115 stop for
23 -59 -57 stop it
11 37 87 stop jerk
147 -41 -34 stop me
-53 -4 -6 stop muscl
243 -60 -71 stop my
-127 -97 -101 stop once
-32 -34 -26 stop or
17 73 62 stop smil
-91 -27 -32 stop spasm
37 46 87 stop sweat
-35 41 32 stop the
-42 -67 -38 stop this
-30 -33 -38 stop twitch
46 71 93 stop when
28 39 45 stop work
67 77 67 stop your
9 20 72 story
-13 -8 22 story move
122 163 26 straight
104 103 101 straight away
34 31 65 straight back
-6 -1 25 straighten
29 40 55 straighten my
34 28 -29 strain
5 6 24 strain and
-42 -32 -31 strap
24 19 -16 streak
18 61 89 stream
128 139 34 street
117 134 -6 street dog
-14 -49 -34 strength
-34 -18 -7 strengthen
-225 -166 -185 stres
-24 -12 -8 stres and
-29 -26 -17 stres be
21 22 32 stres spasm
-34 -4 -7 stres twitch
-459 -314 -237 stretch
-3 -20 -15 stretch before
-76 -91 -99 stretch for
167 134 132 stretch help
-56 -14 -15 stretch if
-53 -57 -29 stretch please
43 94 113 strike
-67 -60 -47 string
-34 83 134 strip
10 112 140 strip of
-31 5 33 strok
-25 -22 -21 strok and
-21 -15 -15 strok in
-37 -34 -32 strok of
127 114 118 strok what
102 34 14 strong
133 114 125 strong tea
124 -55 -31 stronger
14 -43 28 struggl
8 -10 43 struggl to
122 222 219 stuck
-22 -15 -5 stuck in
-3 5 54 stuck on
15 16 49 student
-21 -37 -31 study
91 152 179 stuf
23 39 44 stuf away
60 52 46 stuf i
85 15 16 stumbl
62 -5 -6 subtitl
26 58 95 suck
16 20 21 suck right
143 208 247 sudden
12 20 48 sudden and
17 27 23 sudden i
-14 -12 -26 sudden jolt
1 31 51 sudden my
12 22 31 sudden rip
-23 -3 -3 sudden spasm
13 30 -21 sudden weak
-12 -21 -18 suffer
115 51 -24 sugar
14 21 -5 sugar be
-66 -59 -10 suggest
-91 -36 -45 suicidal
-95 -50 -57 suicidal i
-22 14 9 suicide
-28 52 35 suit
17 40 -3 sumatriptan
17 -103 -98 summer
20 -57 -65 summer and
-89 -127 -43 sun
-28 -26 -8 sun with
69 216 95 sunday
-64 -5 1 sunday and
9 13 -26 sunday by
7 9 28 sunday now
-1 5 59 sunken
-2 4 31 sunken eye
-2 -18 -22 supermarket
-30 -17 -8 supper
-219 -104 -108 supplement
-45 -13 -4 supplement the
1 13 27 suppos
-4 9 35 suppos to
22 24 27 sure
53 46 83 sure it
-30 -37 -36 sure that
-52 -62 -73 surgery
2 3 -43 surgery and
35 37 63 surgery ring
-48 -58 -31 surviv
-65 -47 -42 suspect
-28 -14 -12 suspect my
274 316 279 swallow
47 42 86 swallow a
13 19 -38 swallow be
-89 -38 -15 swallow fine
67 78 70 swallow for
22 29 17 swallow have
25 23 -46 swallow i
34 47 55 swallow my
58 48 -40 swallow one
-25 -8 -6 swallow or
38 49 47 swallow the
75 -1 14 swap
29 -18 -10 swap to
-5 -46 -62 swear
-33 -44 -14 swear by
16 12 20 swear eat
213 227 302 sweat
39 53 41 sweat and
-79 -73 -20 sweat bucket
57 58 76 sweat cant
33 38 68 sweat cob
-72 -42 -13 sweat eat
-48 -46 -15 sweat like
-19 -32 -23 sweat out
18 21 37 sweat skin
5 5 37 sweat temperatur
65 160 -274 sweaty
20 37 23 sweaty and
-66 -57 -18 sweaty hand
19 44 -15 sweaty jittery
13 19 -40 sweaty palm
23 36 -58 sweaty with
-83 -64 -23 sweet
135 187 114 swell
59 70 -21 swell and
-70 -55 -6 swell ankl
19 7 30 swell it
23 53 -4 swell no
3 5 40 swell sinc
41 54 88 swell up
-88 -108 -24 swim
-85 -10 44 switch
-45 -27 -16 switch medicin
-84 -26 -9 switch to
-163 -63 -179 symptom
26 36 41 symptom do
-19 -26 -26 symptom of
-95 -77 -92 syndrom
-24 -10 -5 syndrom be
-74 -81 -108 system
-35 -30 -35 system be
-25 -27 -26 ta
18 11 74 tabl
20 25 46 tabl and
-93 -38 -77 tablet
9 -3 72 tablet 3
13 22 -9 tablet a
-8 34 41 tablet and
12 -50 -36 tablet as
25 75 64 tablet be
29 -25 -6 tablet because
-13 -9 -79 tablet by
-20 -20 -8 tablet can
-202 -104 -92 tablet for
7 -53 -53 tablet from
24 9 9 tablet in
9 37 6 tablet my
2 11 42 tablet on
-39 -27 -17 tablet or
-37 -46 -42 tablet so
25 26 22 tablet which
108 93 84 tablet would
10 30 34 tack
71 -9 13 tackl
360 275 182 take
10 13 41 take 2
54 98 199 take a
152 155 141 take all
-47 -27 -42 take an
75 94 88 take every
27 44 61 take for
59 51 55 take her
8 9 -42 take his
68 60 93 take ibuprofen
-73 -159 -116 take it
-31 -25 -25 take magnesium
-53 -115 -63 take me
-190 -123 -129 take my
-26 -15 -19 take out
-21 -12 -3 take paracetamol
32 31 -40 take rosuvastatin
69 -3 0 take some
-31 -19 -22 take something
-54 -25 -18 take supplement
12 15 35 take that
-52 1 78 take the
22 70 1 take them
190 185 159 take to
20 27 8 take too
26 -34 -7 take turn
4 19 63 take two
123 -43 -22 take up
23 30 8 take warfarin
27 95 5 talk
-26 -10 -52 talk fine
24 18 7 talk gibberish
11 16 -22 talk gobbledygook
2 -33 -2 talk have
16 20 60 talk like
13 21 32 talk nonsens
39 32 -37 talk ok
26 32 4 talk rubbish
-152 -59 -34 talk to
40 -93 -130 tap
113 -34 -20 tap that
-56 -54 -61 tape
-41 -29 58 taper
40 18 47 tar
-21 -11 -62 tast
9 15 -30 tast of
-5 3 -30 tattoo
-209 -223 -184 tea
-29 -34 -29 tea and
2 6 25 tea caus
2 -26 -16 tea now
-47 -35 -29 tea should
-27 -56 -40 teacher
-34 -57 -45 teacher say
27 39 63 team
-9 -22 -22 teammat
-41 -20 37 tear
-34 24 -92 teatim
-28 -19 -21 techniqu
21 -15 -3 teen
-64 -14 -10 teenager
43 126 179 tell
-30 -24 -19 tell a
38 44 -49 tell anyon
-14 8 43 tell her
14 28 52 tell if
68 70 109 tell it
128 106 65 tell my
-47 -43 -31 tell the
106 103 118 tell to
10 13 27 tell us
-8 26 37 tell you
57 86 60 telly
-37 -16 -12 telly last
185 261 -92 temperatur
48 101 134 temperatur and
10 50 63 temperatur be
42 55 89 temperatur bit
-60 -66 -12 temperatur no
33 23 -102 temperatur of
26 28 -15 temperatur otherwis
91 65 94 templ
41 44 -6 templ be
137 166 77 ten
10 -23 -61 ten day
85 63 121 ten minut
21 -15 -73 ten second
87 98 79 ten time
22 9 -21 ten week
-154 11 -14 ten year
-20 10 -203 tender
39 54 -16 tender and
-53 -82 -30 tender to
-105 -81 -96 tens
-77 -57 -49 tension
42 40 39 tent
115 -168 -104 term
2 -74 -35 term and
-14 -16 -21 term for
50 38 -18 terribl
-6 27 -102 test
147 103 80 test and
-4 -34 -21 test my
-45 -59 -27 test positiv
-31 -10 -13 test say
-14 -1 29 testicl
49 69 -93 tetanus
60 62 -33 tetanus jab
-24 7 -54 text
91 92 103 text goodby
-21 -8 -5 text you
-77 -17 12 th
306 35 -227 than
-16 -2 -58 than a
48 -3 -4 than it
-20 -26 -18 than last
16 27 -14 than normal
-86 -36 -27 than one
184 43 -58 than the
26 48 -79 than usual
93 107 115 thank
35 58 107 thank for
79 59 57 thank you
-287 -213 -164 that
-125 -92 -67 that a
12 23 42 that arent
50 -4 -7 that bad
221 115 79 that be
46 -12 4 that but
-44 -52 -44 that cal
33 39 24 that calf
-39 -31 -19 that come
-29 -21 -8 that cramp
50 45 45 that dont
-21 -7 -8 that explain
105 114 50 that eye
-8 -52 -23 that for
-50 -18 -8 that give
-45 -19 -17 that happen
20 14 30 that have
37 44 49 that he
2 22 41 that heat
-48 -28 -17 that how
68 -14 7 that i
13 18 30 that it
-5 -2 -37 that just
74 73 80 that kidney
64 53 64 that look
30 48 1 that make
2 13 -36 that my
151 -3 -3 that never
-55 -54 -49 that on
-100 -99 -70 that one
-122 -151 -97 that only
32 -6 -5 that she
47 90 57 that side
-66 1 14 that sinc
-20 -13 -11 that something
-68 -47 -22 that spasm
51 48 36 that spin
38 86 85 that stop
21 11 9 that stres
-32 -46 8 that the
-20 -10 -12 that they
-28 -23 -13 that throw
-30 -23 -22 that usual
21 -24 -10 that way
-45 -28 -20 that what
-5 25 -10 that why
30 39 -41 that wont
-21 -32 -34 that workout
237 152 130 the
60 48 85 the air
120 102 110 the alarm
96 139 203 the ankl
-25 -28 -19 the anticonvulsant
-10 -39 -10 the arch
-88 -8 -73 the arm
2 10 -69 the armchair
-23 -33 -14 the artery
-188 -130 -184 the articl
-36 -33 -39 the author
-66 -79 -3 the baby
-83 -66 -108 the back
-79 -77 -96 the background
71 50 74 the bairn
12 -27 -38 the banister
112 97 95 the bank
25 13 21 the bar
69 72 27 the barn
-21 -6 -85 the bath
64 52 85 the bathroom
8 36 -25 the be
-15 52 27 the bed
10 28 7 the belly
-35 -44 -20 the big
6 11 -30 the bin
-42 -34 -31 the bit
-24 -20 -20 the blog
-140 -141 -108 the blood
-38 -36 -38 the blue
-95 -68 -64 the body
15 22 8 the boiler
51 30 -55 the bone
3 -34 18 the bottl
-54 -56 -21 the bottom
13 -28 -16 the box
-21 -5 -1 the boy
-59 -32 -36 the brain
-142 -94 -107 the breakup
-48 -35 -40 the brown
-27 -26 0 the bus
-21 -72 -27 the calf
-47 -6 13 the car
-25 -17 -20 the care
27 55 119 the cat
-32 -36 -35 the caus
11 5 -120 the ceiling
52 64 -12 the chair
21 44 50 the chemist
142 142 158 the child
3 46 0 the church
-118 -57 -4 the clapper
-47 -72 -29 the clinic
44 55 73 the clock
-32 -46 -8 the clutch
-20 -10 -8 the coast
-14 -33 -20 the coffe
57 -21 44 the cold
186 201 281 the color
27 22 -11 the commod
58 75 36 the cooker
48 22 61 the corner
-6 47 -8 the couch
-55 -28 -16 the counter
158 56 48 the cramp
86 72 87 the crossword
-41 8 -35 the cupboard
8 9 38 the cut
-43 22 23 the day
-87 -107 -59 the dentist
8 -21 -13 the desk
-17 -18 -20 the differenc
-88 42 -88 the doctor
41 81 82 the dog
34 36 132 the door
57 49 12 the dose
-20 -10 -8 the drive
-2 1 -27 the ear
76 46 79 the edge
-53 -44 -23 the eg
61 28 -58 the elbow
-23 -26 -53 the elderly
-3 22 -9 the electric
-63 -54 -58 the emergency
36 19 -6 the end
-21 23 38 the energy
-5 -3 -61 the entir
-7 -29 -19 the evening
23 64 -127 the eye
-81 -51 -49 the eyebrow
-40 3 -8 the eyelid
-25 20 55 the face
-18 36 9 the farm
7 19 23 the feel
62 41 74 the finger
13 -4 41 the first
-20 -32 19 the flat
-7 -21 -40 the flicker
18 31 56 the flight
56 26 38 the floor
-28 -84 -9 the flu
-29 -33 -22 the food
-52 20 64 the foot
4 0 -51 the fram
-17 -28 -14 the freezer
17 63 -35 the front
93 81 93 the game
138 144 127 the garag
-59 -66 -64 the garden
15 23 -15 the gland
153 148 150 the glass
-30 -6 -26 the good
65 59 47 the grass
46 75 57 the gun
-125 -98 -40 the gym
-11 5 35 the hand
-26 -29 -68 the head
27 -4 8 the heart
82 126 55 the heat
27 38 67 the hil
-27 -12 10 the hip
-66 -55 -31 the hoover
12 -46 -27 the hospital
-19 -26 -22 the illness
-53 -37 -38 the infection
-176 -160 -119 the injection
4 12 37 the inside
71 -3 -2 the internet
5 22 93 the jab
-98 -56 -56 the jerk
4 2 -53 the jitter
23 25 -13 the joint
14 16 34 the juic
26 -10 -13 the jump
-4 14 -31 the kettl
78 75 183 the kitchen
49 118 58 the knee
2 14 33 the knife
104 99 106 the lab
1 4 23 the lad
30 70 47 the ladder
12 19 -53 the lan
31 -58 -38 the land
246 33 -75 the last
170 171 167 the least
23 29 31 the lectur
62 -64 -42 the left
10 17 67 the leg
48 71 115 the letter
-15 -29 -5 the light
16 18 21 the limescal
17 21 24 the line
-96 -65 -44 the list
76 109 118 the littl
9 73 81 the long
-23 1 136 the loo
-81 -62 -29 the lot
9 7 -38 the lower
-40 0 0 the machin
18 -3 25 the magnesium
12 23 60 the main
162 122 132 the marathon
-8 4 -34 the mat
-29 -35 -21 the medical
12 24 24 the memo
-26 -8 -7 the menopaus
52 62 33 the middl
-22 -4 -2 the mil
106 112 92 the milk
-57 -60 -64 the mineral
4 9 -52 the minut
62 5 7 the miny
5 -24 -9 the month
45 4 -43 the morning
-31 -21 -15 the most
17 12 38 the mouth
-12 32 -16 the move
-46 -42 -44 the mri
-186 -174 -110 the muscl
-12 -6 -27 the name
-57 -69 -109 the neck
-38 -7 -3 the needl
-35 -14 -1 the neighbour
-46 -42 -39 the nerv
-20 -24 -24 the nervous
41 23 -14 the neurologist
40 -87 26 the new
-2 -24 -16 the next
-22 -16 -19 the nhs
-159 -86 -9 the night
44 44 51 the note
86 80 100 the number
-61 -16 -25 the nurs
-33 -29 -17 the odd
34 20 6 the old
-23 -31 -125 the one
21 71 60 the only
7 17 25 the orchard
185 22 -93 the other
33 43 58 the oven
-49 -41 -40 the page
-21 -16 -84 the pain
-84 -15 5 the paint
40 24 36 the paper
18 22 51 the paracetamol
90 -18 -23 the past
39 41 53 the pee
3 -12 -23 the pew
70 -12 34 the phon
-24 -23 -24 the photo
-30 -28 -33 the phras
-13 4 -42 the physio
16 -17 -28 the piano
-21 -11 -11 the pictur
-10 25 -8 the pil
27 25 -7 the pillow
4 -42 -13 the pin
-51 -30 -2 the plac
-73 -50 0 the plan
102 91 112 the platform
192 148 165 the point
-3 2 22 the pool
-21 -17 -19 the potassium
26 40 9 the pub
-9 -5 -56 the pump
63 56 55 the queu
10 13 -23 the radiator
46 52 87 the radio
22 15 -20 the rail
-86 -31 -26 the reason
-18 -25 -13 the red
25 0 17 the remot
-31 -23 -19 the rest
5 10 -50 the rib
204 72 52 the right
-3 -1 -41 the road
9 69 7 the room
104 122 120 the rope
-20 -10 -8 the roundabout
-39 -39 -54 the row
49 39 60 the rugby
61 58 93 the run
31 26 39 the salt
7 -42 -40 the same
36 53 10 the scaffold
42 5 8 the scal
26 43 40 the sciatica
5 -41 1 the scor
9 45 59 the screen
-28 4 5 the seat
-71 -75 -90 the second
-16 -19 -31 the sensibl
-2 0 60 the sette
-27 -11 -52 the shad
3 5 -35 the shake
36 49 68 the shed
-40 -30 -14 the shelf
16 9 32 the shin
46 -30 -92 the shop
34 -17 -71 the shoulder
0 2 -52 the shower
0 1 -67 the sick
8 -88 -85 the side
19 65 69 the sight
39 38 -48 the sink
94 130 0 the size
72 37 52 the skin
23 34 57 the snow
57 68 88 the socket
-11 1 -50 the sofa
4 -42 -10 the sole
-83 -58 -20 the sore
56 86 113 the spasm
-46 -27 -23 the specialist
-22 -18 -16 the spectrum
-13 -16 -27 the spin
139 113 124 the spot
51 61 80 the spray
33 -31 5 the spring
-34 -26 -18 the squat
22 94 57 the stair
-23 -101 -52 the start
-65 -25 -21 the stres
-23 -11 -8 the stretch
41 110 184 the strip
30 -24 -15 the summer
-78 -76 -27 the sun
-19 -24 -17 the symptom
6 -22 7 the tabl
16 7 -36 the tablet
56 83 46 the telly
29 38 66 the templ
37 33 62 the tent
-84 -18 -14 the test
-29 -32 -39 the text
25 26 48 the theory
14 -63 -8 the thigh
-39 -35 -27 the thing
19 -66 -52 the third
0 -23 -12 the thre
-137 -136 -117 the throat
114 -8 -39 the thumb
-26 -23 -23 the thyroid
25 -46 -90 the time
-15 21 91 the tip
-8 53 71 the tissu
-2 11 -34 the toe
14 16 47 the toilet
46 48 95 the top
38 41 1 the trailer
-44 -21 -9 the train
-26 -35 -18 the tranquilizer
17 19 40 the troubl
88 27 109 the twitch
-76 -60 51 the two
12 -54 -23 the van
92 -8 -5 the violin
42 33 68 the vitamin
14 25 11 the vodka
-33 29 95 the wal
14 27 23 the walk
38 -4 21 the wash
-30 -10 25 the water
-28 -31 -82 the way
-4 -15 -57 the weather
-38 15 -55 the wedding
145 143 52 the weekend
5 20 80 the weekly
-3 -44 -27 the wheel
-55 -65 -93 the whole
-49 -26 -35 the widespread
38 65 7 the wife
6 -28 -21 the winter
-27 -61 -54 the wobbl
14 14 35 the wood
-31 -26 -11 the word
-36 -45 -54 the worst
17 34 -181 the wrist
25 32 54 the wrong
-17 -50 -45 their
22 -10 -9 their own
-29 -19 9 them
34 49 49 them all
4 24 13 them and
26 -23 -10 them any
-13 -57 -36 them for
17 40 47 them in
-2 0 -31 them off
7 -83 -40 them out
-29 -31 -17 them straight
-11 25 49 themselv
306 213 154 then
1 -35 -42 then a
3 10 27 then bang
13 -33 -16 then carry
7 10 48 then come
-85 2 -34 then fine
3 28 34 then go
-63 -47 -36 then he
21 89 80 then her
16 25 32 then his
36 122 143 then i
-23 -5 -6 then jump
-27 -16 -15 then muscl
-14 -149 -43 then my
-27 -33 -19 then normal
40 51 47 then not
25 41 42 then shake
14 56 66 then stop
10 -35 -19 then the
19 24 47 theory
19 -45 -7 ther
-138 -110 -106 ther a
76 -11 -14 ther an
-3 -9 -21 ther and
-33 -23 -17 ther any
-22 -9 -71 ther anything
108 98 74 ther be
33 44 35 ther both
-25 2 25 ther eat
106 -8 -6 ther last
24 27 33 ther like
27 -22 -4 ther sinc
-27 -20 -25 ther something
-65 -65 -67 therapist
-54 -46 -48 therapy
7 37 -72 thermometer
3 33 -20 thermometer say
92 82 149 thes
-34 -17 -9 thes articl
-17 -30 -22 thes day
-38 -23 -18 thes jolt
5 4 51 thes last
-24 -18 -30 thes movement
76 153 133 thes spasm
145 154 148 thes twitch
-169 -254 -208 they
4 9 27 they all
116 53 161 they be
-32 -12 -16 they could
-43 -41 -30 they do
-48 -32 -39 they go
-69 -53 -54 they have
23 34 39 they look
-10 -67 -57 they make
-49 -32 -28 they might
20 24 22 they normal
-1 20 -16 they put
-22 -12 -8 they start
-38 -2 -5 they stop
3 28 45 they take
-24 -9 -14 they twitch
122 3 9 they upp
-34 -37 -29 they want
37 39 62 they wil
35 36 23 they would
57 72 58 theyd
-52 -57 26 thick
3 -30 -16 thick over
292 101 167 thigh
25 -16 -27 thigh ache
34 -13 25 thigh and
57 97 77 thigh be
23 -18 -7 thigh flutter
-5 -24 -5 thigh have
9 26 -12 thigh i
-42 0 -38 thigh keep
35 48 78 thigh like
-51 -12 -3 thigh twitch
24 36 34 thigh with
-52 -89 -43 thin
-4 -42 -29 thin and
-76 -11 121 thing
-29 2 20 thing and
57 58 45 thing be
-54 -3 -2 thing bring
1 8 35 thing but
-24 -23 -11 thing do
-22 -12 -8 thing for
-13 -3 -26 thing go
-63 -26 -17 thing i
6 -27 -23 thing in
-12 -15 -23 thing like
25 1 2 thing my
-35 -31 -11 thing on
-33 -13 -20 thing only
35 23 39 thing out
-1 49 39 thing that
20 19 7 thing wil
669 549 344 think
-23 -12 -8 think a
108 169 158 think about
77 123 -3 think fine
14 17 40 think he
93 15 -20 think i
93 -5 46 think it
-38 -18 -12 think my
148 0 23 think of
-60 -41 -29 think she
41 68 -84 think straight
29 37 69 think they
83 -29 11 thinner
65 -39 -8 thinner than
58 -89 -146 third
4 62 31 third time
15 19 -59 thirsty
74 87 168 thirty
-34 -46 -20 thirty second
163 284 178 this
16 21 67 this a
50 68 128 this afternoon
179 244 201 this be
-26 0 -35 this before
-46 -52 -36 this bug
-18 -51 -15 this come
-54 -26 -24 this deadlin
56 51 55 this evening
-19 -24 -13 this fibro
13 24 -43 this fortnight
-53 -27 -33 this jump
19 -38 17 this month
156 241 143 this morning
11 46 61 this one
43 -19 -44 this past
57 71 87 this twitch
173 233 -181 this week
39 14 -33 this year
-59 1 44 thos
-38 -22 -13 thos be
41 33 37 thos littl
-22 -9 -9 thos two
25 59 -127 though
42 30 72 though i
13 22 47 thrash
273 281 96 thre
48 -60 -37 thre and
122 154 32 thre day
-22 -23 -6 thre espresso
-33 -28 -8 thre hour
14 13 58 thre i
12 40 48 thre minut
59 -66 -41 thre month
-24 3 -70 thre night
-12 4 22 thre of
-5 -62 -43 thre or
-135 -54 23 thre time
115 176 -35 thre week
44 86 94 thre word
110 106 81 threaten
-32 -28 -6 thric
83 223 227 throat
26 68 12 throat and
44 43 60 throat clos
-38 -32 7 throat feel
17 14 21 throat go
14 45 68 throat keep
12 16 -42 throat muscl
24 32 24 throat spasm
42 68 -24 throb
12 14 25 throb in
218 212 130 through
91 150 142 through a
24 -31 4 through her
24 44 54 through his
69 77 28 through me
14 34 30 through my
-38 -40 -65 through the
163 270 145 throw
34 56 67 throw me
-21 30 -48 throw my
149 140 63 throw up
99 -215 -236 thumb
199 -10 -56 thumb and
-63 -52 -19 thumb be
24 -1 -1 thumb jump
18 -25 -7 thumb twitch
58 5 -1 thump
51 62 77 thur
64 111 19 thursday
-141 -11 -33 thyroid
11 32 34 thyroid be
25 68 66 thyroid out
-37 44 -20 tia
-24 -8 -11 tic
-45 -97 -111 tick
6 -48 -6 tick be
-3 39 10 tick bite
4 -6 -50 tick in
-7 2 -30 tick off
43 38 5 ticker
-51 -51 -37 tickl
-75 -86 -53 tie
-16 -15 -25 tie in
-35 -25 -31 tied
-23 -18 -19 tied to
-31 -1 -100 tight
6 47 10 tight acros
41 18 -92 tight and
-9 -6 24 tight as
46 39 101 tight band
6 4 -26 tight i
-14 -18 -41 tight jaw
-54 -59 -21 tight muscl
-34 77 -51 til
-23 -27 6 til i
38 53 27 til monday
-23 -7 -5 til they
22 24 -43 tile
9 23 0 tilt
-88 26 111 time
29 -142 -64 time a
89 3 50 time and
-55 -55 -38 time every
-15 29 -21 time go
-9 10 -67 time he
12 -69 -60 time i
-80 -47 -49 time in
67 91 91 time my
10 60 -12 time she
-98 -11 19 time sinc
28 23 20 time the
4 62 31 time this
-119 -89 -66 time to
-13 -15 -34 tin
199 316 177 tingle
70 163 -106 tingle and
-21 -24 0 tingle face
-80 -55 -44 tingle for
11 1 -50 tingle in
54 -9 -4 tingle most
13 47 54 tingle round
2 6 23 tingle start
-8 -55 -101 tiny
-105 -67 13 tip
-184 -81 -34 tip for
18 65 73 tip of
-6 -37 -48 tipto
283 165 135 tir
85 -8 -9 tir all
280 279 267 tir of
17 28 -56 tire
0 0 -23 tire out
-14 42 78 tired
-28 -19 -7 tired bring
-38 36 65 tissu
-48 -41 -43 titl
123 118 83 to
0 19 -22 to 5
-136 -46 -65 to a
51 59 21 to answer
-42 -12 -15 to ask
-11 12 44 to back
-19 -52 86 to be
68 95 72 to bed
-25 -24 -34 to blam
-12 -20 -14 to bother
114 113 122 to breath
52 39 -14 to brush
92 104 59 to carry
47 -70 -92 to come
-25 -7 6 to cut
12 21 14 to deal
232 277 252 to die
139 137 136 to do
-43 -13 -13 to doctor
-15 -2 38 to drink
-24 -10 -9 to ease
-74 -71 -70 to eat
34 87 105 to end
-31 -11 -5 to explain
-41 -19 -18 to eye
-65 -44 -31 to fall
-2 13 38 to feel
-70 -32 -66 to find
2 -1 -109 to finish
-24 -19 -18 to fit
1 -51 -31 to fus
-44 -93 -109 to get
50 25 59 to give
105 160 220 to go
-6 37 -8 to hand
159 166 184 to hang
-115 -70 -78 to have
-37 -21 -24 to help
-1 20 27 to his
-32 -21 -10 to hit
8 13 24 to hold
74 38 52 to hurt
-34 -34 -39 to involuntary
33 -57 -51 to it
162 153 113 to jump
-24 23 19 to just
-56 -49 -37 to keep
200 197 170 to kil
-143 -91 -49 to know
54 -2 -1 to last
0 -23 -8 to leave
10 10 -28 to lie
-23 -44 -55 to lift
45 68 77 to live
-46 -6 22 to look
38 60 -9 to lower
-39 -21 -24 to make
-100 -114 -89 to me
66 -57 -74 to move
-36 -31 -33 to muscl
201 118 171 to my
-58 -16 18 to normal
69 68 50 to not
6 8 -36 to nothing
7 -3 -51 to one
36 2 2 to open
26 38 45 to pass
-57 -33 -8 to pee
-4 0 -23 to pin
8 -1 -31 to pul
-49 -71 -46 to put
19 -39 -15 to quit
-16 -19 -31 to ramp
68 120 145 to reach
-5 -1 -58 to read
4 -23 -17 to repeat
0 1 -68 to rest
149 153 166 to ring
46 -60 -26 to say
-12 -67 -40 to see
2 33 -25 to shin
13 10 -26 to show
-67 -93 -27 to sit
256 193 232 to sleep
8 8 24 to sneez
-28 -13 -19 to sole
-9 6 39 to somebody
-34 -34 -35 to someone
-6 -23 -3 to soup
-1 -110 -95 to stand
4 10 29 to stay
78 13 45 to stop
90 91 89 to swallow
-144 -88 -62 to take
-32 -24 -28 to talk
142 193 82 to the
54 -39 -15 to toe
81 69 55 to touch
-13 3 44 to try
-30 -16 -24 to understand
-13 -21 -14 to wait
6 12 30 to wake
-34 -21 0 to walk
-16 -32 -23 to watch
-30 -20 -31 to what
-23 8 7 to work
-42 -19 -20 to you
-89 -63 -25 toast
11 15 43 toast and
-32 -12 -7 toast keep
10 -49 -259 today
-46 -6 -3 today after
19 19 50 today and
15 20 35 today cant
8 8 28 today his
199 130 -6 today i
30 1 -6 today it
-43 -19 -11 today lol
27 42 -71 today my
-89 -68 -92 today the
-19 8 89 toddler
150 164 145 toddler be
201 101 -108 toe
-5 -89 -61 toe and
7 33 68 toe be
8 53 -1 toe have
-113 -51 -6 toe nail
11 21 2 toe on
21 107 -7 toe sinc
16 19 -37 toe up
6 11 -74 toe wont
-67 -26 -13 toffe
-47 -72 -82 together
31 -22 -17 together be
39 3 53 toilet
-23 -48 -32 tomorrow
202 35 305 tongu
-65 -99 -36 tongu and
124 139 192 tongu be
18 20 34 tongu bite
6 9 23 tongu feel
4 -40 -11 tongu have
30 34 60 tongu in
2 -58 -67 tongu look
57 68 75 tonic
59 69 77 tonic water
150 111 265 tonight
40 37 37 tonight after
53 56 67 tonight and
14 13 -45 tonight but
9 19 31 tonight i
5 7 26 tonight it
33 39 47 tonight my
-68 -18 -170 too
-32 -21 11 too and
16 27 -63 too bad
28 47 105 too big
-21 -7 -5 too far
53 -3 -1 too few
-90 -37 -30 too hard
-42 -22 -11 too long
-35 -22 -9 too many
-78 -82 18 too much
6 7 -34 too sleepy
11 22 190 tooth
15 43 97 tooth ache
23 19 52 tooth be
-1 37 151 top
32 71 127 top of
14 -10 -25 total
50 31 73 total fine
-30 27 35 touch
-10 61 44 touch a
109 77 98 touch it
-62 -48 -43 touch them
18 42 -16 tough
20 44 -15 tough it
12 23 -9 toward my
-20 -3 73 towel
-47 -8 -52 track
-34 -15 0 tractor
38 41 1 trailer
-4 -5 43 train
-46 -37 -35 trainer
-33 -32 -29 trainer say
132 171 62 tramadol
14 19 71 tramadol now
-181 -111 -95 tranquilizer
-21 -16 -11 tranquilizer and
-29 -38 -35 translat
2 80 44 trap
17 45 -11 trap nerv
19 20 51 trap under
-39 -42 -35 tray
-25 -11 -17 treadmil
-155 -87 -110 treat
-127 -107 -101 treatment
24 7 53 tree
204 80 -54 trembl
36 -22 -10 trembl when
54 -15 -10 tremor
-25 -28 -18 triag
57 -14 -17 trick
9 19 61 trickl
-22 -31 -26 trifl
-28 -40 -24 trigger
64 82 -36 trip
23 11 -37 trip on
25 106 -8 trip over
13 27 78 trod
13 27 78 trod on
-107 -81 -38 troubl
21 21 41 troubl be
-28 -30 -27 troubl speak
-25 -9 -7 troubl swallow
29 33 32 trouser
-25 -20 -9 true
219 129 333 try
43 -15 -15 try and
155 159 258 try to
23 19 76 tub
4 5 28 tub for
20 15 49 tub of
23 12 -16 tuck
23 12 -16 tuck my
6 36 68 tuesday
8 -80 -31 tuesday and
-28 -31 4 tumbl
80 62 88 tumbler
-92 -80 -78 tumor
-168 -115 -101 tumour
36 36 34 tunnel
71 79 -113 turkey
205 31 -29 turn
23 63 -56 turn a
63 50 54 turn blue
-47 -38 -21 turn into
-135 -114 -66 turn my
123 107 13 turn the
131 76 80 turn white
72 -8 5 tv
-20 -5 -38 twang
-16 118 114 twenty
54 177 144 twenty minut
-69 -56 -40 twenty year
182 144 103 twic
-33 -31 -2 twic a
41 50 58 twic and
105 136 -2 twic the
-10 -10 -60 twic this
50 54 32 twic today
34 -20 -21 twin
39 43 -15 twing
3 -30 -82 twist
-240 -456 -311 twitch
-78 -22 4 twitch a
-106 -47 -42 twitch about
-100 -60 -56 twitch after
-55 -2 -2 twitch alik
103 46 -18 twitch all
-158 -147 -98 twitch and
-87 -33 -22 twitch as
-52 -78 -55 twitch be
-32 -6 -6 twitch because
76 23 32 twitch begin
-28 -19 -15 twitch business
-22 -9 -10 twitch but
32 -20 -2 twitch calf
21 30 -8 twitch cant
-22 -5 -4 twitch come
-39 -10 -13 twitch dont
-44 -18 -15 twitch down
3 -23 -12 twitch eat
37 -17 -8 twitch ever
96 -13 -7 twitch every
77 42 50 twitch everywher
-40 -19 -30 twitch eye
-56 -8 -5 twitch eyelid
-63 -28 -41 twitch face
167 20 7 twitch for
-45 18 -30 twitch from
87 100 96 twitch go
-14 15 29 twitch i
158 -30 16 twitch in
-24 -6 -3 twitch isnt
-25 -13 -12 twitch just
21 -36 -16 twitch keep
109 115 101 twitch last
-26 -3 -2 twitch lazy
-45 -5 -11 twitch like
-49 -31 -6 twitch lol
-39 -12 -13 twitch mean
-2 8 -33 twitch muscl
-45 -19 -9 twitch never
18 69 -4 twitch no
-25 -5 -5 twitch nothing
44 -17 -11 twitch on
-77 -30 -17 twitch once
-23 -10 -13 twitch or
68 -13 -9 twitch plus
-194 -226 -12 twitch sinc
37 -30 -58 twitch so
-19 -14 -23 twitch something
152 -30 -12 twitch start
118 -16 -12 twitch that
-7 13 22 twitch then
120 109 -13 twitch think
33 -1 -1 twitch thre
-29 -7 -2 twitch thumb
-29 -10 -13 twitch to
-72 -22 -7 twitch today
37 -17 -6 twitch together
-29 -14 -3 twitch two
-40 -14 -10 twitch usual
54 75 125 twitch what
-22 -1 -15 twitch when
-26 -11 -4 twitch wher
-33 -14 -8 twitch wil
-77 -55 -24 twitch with
-35 -18 -13 twitch would
-43 -46 -15 twitch you
372 287 54 two
26 43 42 two and
-34 -37 -19 two articl
42 16 22 two box
94 98 -69 two day
80 80 103 two dialysis
21 -14 -29 two finger
29 33 35 two fit
55 60 180 two hour
36 28 -29 two husband
-30 -36 -19 two job
35 55 20 two littl
27 7 -1 two minut
88 -161 -101 two month
41 40 -19 two moon
18 54 -16 two night
69 69 -72 two of
24 0 -1 two or
3 -27 -13 two ston
-27 -29 -16 two text
41 -20 -56 two week
51 48 38 two word
-64 20 49 two year
68 77 59 typ
28 32 43 typ for
21 16 22 typ this
-41 -47 -91 type
81 82 -13 type 1
-35 -27 -12 type 2
-31 -32 -36 type be
-41 -34 -23 type of
-61 -29 -19 typical
-21 -14 -24 uk
53 70 185 ulcer
41 -28 24 uncl
41 38 55 uncl die
-37 -45 -22 unconscious
43 31 43 uncontrollab
43 31 43 uncontrollab and
104 101 174 under
104 129 87 under a
24 27 27 under his
21 51 70 under me
-56 -48 -1 under my
61 17 49 under the
-42 -51 -9 under ther
20 26 31 undercarriag
20 26 31 undercarriag be
-24 31 25 understand
104 -34 -30 unexplain
-23 -9 0 uni
17 31 33 unit
38 46 49 unit of
32 23 -50 unles
27 19 -7 unles i
6 7 -33 unles you
-24 -2 -1 until it
40 34 36 until you
194 114 125 up
5 18 71 up a
33 18 104 up after
-91 -38 -27 up all
11 -55 39 up and
-26 -18 -25 up any
42 65 72 up anyway
-20 -11 -9 up as
-97 -32 -28 up be
-60 -162 -73 up by
1 2 -42 up cant
-23 7 4 up coffe
15 23 -15 up dont
36 -68 -10 up drench
-132 -33 -81 up eat
139 -39 -21 up every
7 20 -27 up fall
-56 -4 -5 up for
-49 -27 -11 up four
80 58 7 up from
-27 -17 -15 up he
1 -48 -61 up her
15 16 25 up high
-61 -86 -70 up his
14 9 -56 up hot
-15 29 81 up i
-23 -14 -9 up if
59 -15 -21 up in
33 69 82 up into
8 48 -39 up last
30 36 20 up like
135 258 230 up my
51 86 -9 up no
-4 -81 -16 up off
-153 -170 -132 up on
25 38 84 up or
20 0 -34 up over
7 14 -48 up overnight
56 -32 -26 up pac
18 13 24 up paralyze
38 76 86 up round
112 -38 -15 up row
-28 -82 -72 up sinc
20 24 40 up so
-7 -19 -25 up some
183 153 151 up something
-7 -5 -36 up speech
-15 73 76 up that
-25 -25 -69 up the
11 -3 -36 up this
10 70 44 up to
18 17 45 up twic
95 86 94 up what
-83 -46 -65 up with
-49 -27 -13 up yel
-18 -21 -17 upon
170 83 19 upp
124 6 -26 upp my
37 20 77 upper
36 -49 -22 upper arm
63 65 84 upright
20 14 -22 ups
-59 -35 -138 upset
-13 -1 -22 upset my
-23 -24 -35 uremia
84 81 251 us
13 19 61 us and
10 37 66 us have
7 10 22 us to
28 -216 -187 use
27 26 47 use a
12 10 -26 use it
43 33 57 use my
38 -190 -170 use to
0 -27 -37 useles
1 1 -37 useles for
35 28 41 user
23 12 26 user be
-221 -15 -56 usual
5 3 -22 usual a
-49 4 24 usual head
-60 -9 -10 usual nothing
13 20 -9 usual to
-85 -89 -38 uti
-63 -63 -30 uti and
-40 -30 -26 vaccin
-58 -49 -22 valium
0 -36 -17 valorant
-8 -67 -31 van
165 143 157 vanish
32 46 40 vap
25 55 -8 varicos
25 55 -8 varicos vein
-23 -7 -7 vary
23 18 41 veer
23 18 41 veer into
-104 -79 -66 veg
30 52 -50 vein
-50 -87 -83 venlafaxin
145 177 227 very
10 13 26 very sleepy
-35 -51 -73 vet
2 2 -46 vet give
15 19 21 viagra
5 -56 -22 vibrat
69 103 96 vice
-25 -23 -20 victim
-23 -22 -14 video
-62 -51 -10 view
-58 -50 -8 vinegar
-29 -13 -2 violent
121 -14 -6 violin
106 135 146 viper
-28 -33 -27 viral
-107 -62 3 virus
169 145 107 vision
20 15 -8 vision and
25 4 69 vision be
-26 -18 -7 vision chang
-24 -27 -34 visit
-163 -149 -94 vitamin
10 -53 -19 vitamin b6
-100 -53 -67 vitamin d
34 54 62 vodka
20 29 47 vodka and
65 42 20 voic
95 98 131 voic be
11 3 -62 voic go
30 -3 -32 voic have
97 121 164 vomit
12 8 31 vomit and
-135 -113 -104 vs
54 83 131 waist
66 95 166 wait
19 33 -9 wait for
2 5 25 wait it
14 49 73 wait til
300 430 338 wake
17 26 23 wake and
5 48 -8 wake eat
27 37 17 wake for
48 90 75 wake in
102 -10 24 wake me
15 26 37 wake my
46 43 123 wake up
8 16 -101 wake with
11 113 180 wal
55 56 75 wal and
-50 -261 -253 walk
10 9 30 walk a
40 -43 -29 walk go
8 24 20 walk in
8 10 83 walk into
-40 3 40 walk it
-22 -13 11 walk like
-28 51 -10 walk now
39 -62 -36 walk on
54 1 25 walk to
7 -26 12 walk up
5 25 47 wallpaper
383 306 272 want
-13 -31 -21 want a
33 32 -51 want her
141 169 185 want it
-44 -19 -23 want me
277 238 238 want to
5 7 -47 ward round
35 -33 -2 wardrob
106 158 43 warfarin
-52 -25 62 warfarin and
-48 9 -45 warm
-23 -24 -27 warm and
6 9 27 warmth
-94 -77 -55 warn
45 45 68 warn no
170 117 -37 wash
117 134 -6 wash it
44 57 81 wash machin
-1 -68 -47 wash my
68 33 -32 wash out
218 144 139 wasnt
137 120 108 wasnt here
61 9 11 wasnt ther
-87 -69 -31 wasp
-93 -81 -47 wasp get
53 64 -35 watch
13 23 17 watch for
-78 -56 -10 water
-36 -60 -19 water a
-42 -50 -11 water and
-37 -12 -5 water bottl
53 56 68 water come
19 29 -42 water down
60 33 41 water for
80 71 62 water help
-28 -3 6 water my
-105 -65 -16 water on
3 -30 -17 water pil
139 109 -2 water tablet
-2 8 -22 water to
16 60 -18 waterwork
18 20 42 watery
18 20 42 watery stuf
-82 9 -24 wave
16 36 -13 wax
4 -56 -108 way
5 11 -37 way and
26 -5 -5 way more
19 20 29 way out
2 -21 -13 way sinc
16 84 66 way to
-50 -28 -29 way too
44 -2 -15 way up
-75 -10 -11 way worse
15 -45 -32 wayn
-42 10 -90 weak
32 98 -48 weak and
30 -4 -2 weak eat
22 46 -14 weak every
-14 -30 -17 weak from
22 23 -15 weak i
60 -3 -2 weak just
4 38 70 weak leg
-70 -87 -27 weak never
0 -21 -5 weak no
8 29 -25 weak over
16 -20 -137 weak sinc
1 11 -30 weak when
47 -49 -53 wean
-38 -67 -65 wear
-1 -24 -6 wear a
-7 -18 -59 weather
3 2 -41 weather forecast
-10 -20 -18 weather like
14 -31 -15 web
-20 -22 -29 webmd
-18 -22 -27 websit
38 -17 -97 wed
-63 0 -88 wedding
46 92 20 wednesday
38 45 53 weedkiller
570 445 -205 week
-47 58 -4 week after
66 205 -74 week ago
57 77 -4 week and
43 -16 -5 week arm
72 26 -79 week back
20 -49 -31 week be
-42 -2 -1 week before
50 -100 -54 week cant
24 -7 -4 week five
-25 -9 -3 week for
-4 13 65 week go
-73 -30 -4 week how
-2 -102 -149 week i
13 -39 40 week in
40 -8 42 week it
44 -66 -139 week my
21 -32 -9 week no
76 5 -52 week of
6 9 -120 week old
-52 -14 -4 week on
8 70 -13 week one
-27 24 -31 week or
121 51 197 week pregnant
3 4 -50 week ring
12 103 128 week she
-19 -32 23 week sinc
15 58 -30 week temperatur
48 -31 -47 week wake
87 129 6 weekend
-101 -40 -69 weekend and
81 85 146 weekly
32 25 -8 weekly for
109 122 71 weight
-17 24 29 weight and
28 72 65 weight between
6 27 31 weight lose
-26 4 -10 weight on
1 11 -30 weight with
109 171 232 weird
62 122 -60 wel
-102 -23 -39 wel and
-20 -16 -20 wel as
14 -1 -24 welly
250 332 205 wet
11 22 67 wet myself
22 29 -99 wet nappy
3 -24 -18 whack
-604 -473 -378 what
-48 -24 -10 what a
-82 -28 -10 what about
-107 -121 -205 what be
-30 -3 21 what can
-32 -35 -26 what could
9 7 38 what day
92 110 58 what do
-18 -19 -33 what else
47 28 26 what food
-19 -18 -29 what for
-24 -21 -25 what go
-36 -48 -55 what happen
54 52 51 what help
148 178 287 what i
-28 -37 -40 what if
-41 -14 48 what it
103 91 98 what look
-38 -10 -4 what may
-127 -135 -109 what now
-8 -10 -31 what point
-37 -48 -36 what should
-66 -17 -18 what sort
54 24 28 what stretch
-33 -34 -20 what tablet
-22 -12 -9 what the
-36 -27 -33 what they
-24 -29 -28 what to
-17 -12 -57 what would
34 19 35 what year
-28 -39 -34 what you
-82 -99 -31 whatever
39 -5 8 whatever it
-44 -26 -9 whatever my
-45 -69 -29 wheel
100 89 90 wheez
-341 -314 -324 when
-24 -24 -13 when a
-17 -31 -35 when be
-23 -26 -21 when can
46 -21 -26 when do
2 44 96 when he
206 104 -77 when i
-23 -16 -8 when in
-37 -19 -21 when my
52 49 98 when pee
14 5 62 when she
-29 -18 -20 when should
-92 -59 -128 when the
1 -59 -26 when ther
0 11 23 when they
-51 -34 -24 when wil
35 -26 -14 when you
22 -85 -25 whenever
35 -78 -13 whenever i
15 44 -59 wher
19 -48 -6 wher a
-32 -34 -38 wher be
-44 -40 -32 wher do
143 244 121 wher i
6 -1 -57 wher she
-28 0 50 wher they
20 63 105 whether
-5 -1 37 whether i
-29 -5 -10 whether it
-481 -317 -281 which
31 24 21 which banana
-58 -38 -33 which be
-33 -25 -13 which condition
-36 -37 -59 which food
-114 -130 -56 which one
-30 -9 -5 which should
-58 4 -14 which stretch
149 79 154 while
23 -41 -27 while i
-23 -7 -7 while other
2 23 13 whiplash
23 -14 15 whisper
0 -40 -62 whistl
161 270 330 white
119 159 167 white and
12 -38 -22 white in
-33 -61 -84 white spot
-237 -195 -255 who
3 7 -89 who and
-55 -68 -71 who be
-81 -72 -77 who do
45 45 32 who i
-16 -31 -11 who won
66 58 193 whole
84 -1 -1 whole academic
51 46 100 whole body
-56 -28 -9 whole day
42 42 68 whole family
-55 -3 -4 whole fram
-17 -17 -34 whole grain
-38 -23 -93 whole hous
14 22 65 whole left
-39 -44 -45 whole list
-32 -34 -17 whole meal
52 -3 -4 whole of
-6 -26 -14 whos
-714 -620 -530 why
-32 -1 -1 why and
-65 -48 -54 why be
-55 -27 -18 why cant
-140 -106 -92 why do
5 39 53 why i
22 21 41 why me
-48 -10 -12 why my
-21 -8 -4 why not
-44 -51 -46 why she
-47 -49 -45 why wont
-21 -17 -22 why would
-5 5 -94 wide
-15 -11 -29 wider
-63 -41 -54 widespread
-48 -26 -35 widespread kind
185 83 70 wife
73 88 93 wife be
74 44 45 wife have
-3 -124 -98 wife say
27 35 25 wiggl
3 10 38 wiggl the
-269 -137 -120 wil
14 18 44 wil a
98 35 62 wil be
109 110 109 wil do
38 26 10 wil go
-30 -13 -19 wil have
-223 -187 -205 wil i
-146 -115 -88 wil it
-40 -29 -25 wil my
-68 -26 -13 wil not
-103 -68 -46 wil the
-47 -35 -60 wil they
29 39 60 wild
-15 -1 -49 win
-76 -61 -34 winc
12 21 17 wind
-26 -35 14 window
-7 -52 -131 wine
3 32 -50 wine a
-11 -23 -27 wing
30 -27 -11 wink
-76 -189 -92 winter
50 58 86 wip
36 44 26 wip after
46 55 79 wip someone
152 150 131 wipe
-7 1 -55 wir
-56 -85 -133 wisdom
-56 -85 -133 wisdom tooth
-28 -33 -20 wise
68 100 87 wish
25 77 -84 with
51 50 183 with a
-68 -72 -50 with all
12 11 57 with an
-47 -67 -21 with any
4 50 9 with arm
-23 -9 -7 with blood
-83 -25 -14 with chest
-21 -12 -30 with cramp
17 -84 -40 with em
-48 -47 -32 with fibro
-44 -56 -67 with fibromyalgia
-35 -38 -6 with her
9 14 22 with high
-29 -6 -18 with his
67 87 -112 with it
-38 -24 -26 with laughter
-24 -23 -6 with leg
100 107 67 with me
-35 -13 -14 with muscl
219 164 72 with my
12 18 -31 with new
-47 -48 -19 with no
14 11 30 with out
48 47 75 with peopl
-20 -19 -7 with potassium
-39 -33 -15 with rage
-23 -24 -10 with restles
-70 -41 -36 with someone
-77 -56 -49 with spasm
14 16 56 with sweat
37 -17 -6 with that
-45 -94 -56 with the
207 191 199 with thes
86 112 121 with this
-27 -11 -13 with twitch
7 -5 -45 with water
-166 -48 -32 withdrawal
-182 -139 -35 without
-42 14 35 without a
-40 -28 -26 without any
-29 -13 -12 without ask
-69 -70 -40 without be
3 -3 -77 without feel
0 0 -59 without help
-29 -30 -30 without hurt
-28 -25 -18 without insuranc
11 61 105 without know
32 53 51 without mask
90 145 119 without me
12 19 26 without the
62 -74 -38 without try
27 29 41 without warn
22 27 -27 wob
-24 -57 -118 wobbl
-24 -17 -18 woman
-12 1 56 won
-45 -54 -36 won the
21 17 51 wonder
27 21 55 wonder if
5 5 21 wonky
141 228 122 wont
65 71 86 wont answer
-76 -54 -25 wont clear
25 25 -60 wont come
42 44 68 wont do
-21 -7 -11 wont drink
18 15 55 wont feed
-62 -148 -157 wont go
10 23 -14 wont grip
3 -8 -36 wont keep
26 31 39 wont look
-38 -35 -22 wont move
-47 -49 -45 wont my
27 46 109 wont open
18 83 -15 wont pinch
-22 -20 -19 wont respond
12 28 -29 wont shift
3 4 -101 wont shut
49 70 118 wont stop
4 26 49 wont suck
24 33 86 wont wake
28 37 -56 wont walk
18 35 168 wood
-10 -72 -38 wool
32 48 31 woozy
16 23 40 woozy when
304 285 397 word
11 11 21 word and
-8 29 46 word be
81 75 89 word come
-20 -23 -29 word for
-36 -5 1 word of
13 23 26 word out
-66 -47 -54 word with
-31 -111 -71 work
48 73 64 work he
-65 -61 -37 work now
14 13 37 work on
54 51 42 work out
1 -47 -43 work sinc
2 -8 -47 work the
33 -50 -4 workout
30 26 56 workout be
-74 -65 -53 worn
-64 -25 -1 worry
-29 3 -6 worry about
-58 -39 -77 worse
37 14 -27 worse by
18 14 -25 worse each
70 37 69 worse every
-88 -12 -24 worse than
55 81 51 worse when
34 28 13 worst
28 34 39 worst head
47 48 57 worst headach
17 38 -67 wort
-22 57 9 worth
-22 -14 -9 worth a
-53 -5 -4 worth get
-92 -89 -87 worth it
1 6 -21 worth mention
-21 -25 -32 worth the
5 148 207 would
-135 -121 -104 would a
319 412 421 would be
-31 -26 -31 would either
111 103 88 would happen
-70 -34 -54 would have
-48 -43 -69 would i
-26 73 38 would it
-29 -27 -23 would keep
37 -155 -113 would like
-14 -12 -22 would make
-22 -7 -7 would mis
-33 -20 -21 would more
-50 -57 -45 would my
41 -80 -42 would rather
15 -21 20 would that
-42 -28 -30 would the
18 14 20 would you
137 25 40 wouldnt
12 17 37 wouldnt be
-23 -18 -14 wound
-20 -9 -12 wound up
-5 6 44 wrap
29 -49 -39 wreck
12 -28 -5 wreck my
-42 -13 0 wriggl
-23 -30 -16 wring
-25 57 -302 wrist
21 46 -100 wrist just
-52 -29 2 wrist plaster
147 126 204 write
-50 -57 -65 write a
138 124 144 write letter
-57 -46 -56 write me
39 42 56 write my
73 93 139 write the
-108 -85 17 wrong
-28 -25 -28 wrong chat
21 31 37 wrong word
-24 -26 -30 x
47 30 58 x10
6 45 53 xanax
11 41 4 xanax bar
4 -32 -23 xma
-25 0 -32 y
-34 -35 -25 y and
3 21 16 y o
138 -62 -13 ya
-27 -13 -23 yal
-26 -13 -22 yal cal
13 -32 -17 yard
44 37 37 yawn
31 -75 -155 year
-135 -64 -37 year ago
7 -135 -10 year and
-8 1 -27 year back
-21 -9 -8 year be
28 91 129 year but
65 14 -7 year doctor
1 29 55 year have
5 -66 -28 year i
100 22 -9 year in
22 16 34 year it
84 -5 -4 year my
-33 -16 -7 year no
-42 -12 -9 year of
89 89 26 year old
-26 16 8 year on
-46 -21 -5 yel
-49 -27 -13 yel with
21 66 -195 yellow
14 24 -11 yellow this
34 41 -5 yelp
-105 -153 -34 yes
-32 -18 -11 yes no
-63 -74 -38 yes or
163 360 -223 yesterday
97 51 99 yesterday after
66 75 -52 yesterday and
21 46 -26 yesterday deep
18 14 74 yesterday evening
-52 -29 2 yesterday finger
38 26 55 yesterday he
32 86 45 yesterday i
36 64 -14 yesterday in
40 62 34 yesterday morning
17 26 23 yesterday my
-40 -46 -41 yesterday no
10 13 -50 yesterday now
12 29 -18 yesterday today
-38 -25 -33 yesterday too
7 -42 -34 yet
-93 -92 -99 yoga
-26 -23 -28 yoga or
-13 -5 -25 yoghurt
51 18 42 you
-15 32 28 you about
-24 -26 -27 you ache
-23 -18 -10 you achy
-62 -47 -23 you ask
9 2 21 you be
120 14 -22 you can
-22 -16 -17 you cover
35 32 33 you dont
77 68 63 you for
-21 -15 -18 you get
42 67 54 you have
63 112 111 you just
-43 -47 -15 you mean
42 -11 -2 you name
-17 -25 -13 you out
17 32 -7 you pres
90 8 46 you say
63 56 41 you tell
-28 -21 -19 you to
132 122 118 you wil
-53 -44 2 youd
-134 -80 -39 your
43 56 70 your articl
-27 -15 -10 your eyelid
66 76 66 your heart
-52 -24 -21 your leg
-50 -34 -30 your muscl
69 38 39 your rule
52 72 74 yourself
-68 -85 -25 zap
24 37 28 zap by
-48 -38 48 zero
-76 -11 14 zigzag
-49 4 24 zigzag light
45 -7 -3 zoloft
109 -12 -14 zomby
94 -4 -5 zomby eat
27 64 29 zopiclon
"""
