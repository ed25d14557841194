"""Weights of the second net, written by ``python -m evals resemblance``. Not to be edited by hand."""

BIASES = (-4.444, -4.681, -4.510)
THRESHOLDS = (1.726, 1.031, 0.400)
WHERE_URGENT = -0.105
# One line a feature: its weight in hundredths for each level, then the feature. Text, because Python reads
# a long text at once and would compile a long table entry by entry at every start.
TABLE = """\
11 -46 -30 0
-39 -19 -9 04
17 49 -31 1
-61 -56 -16 1 day
37 33 -23 1 sugar
-45 60 9 10
52 21 -15 10 day
13 25 36 10 hour
-55 -56 -25 10 k
38 39 37 10 minut
17 2 -31 10 month
-38 -33 -12 10 second
59 60 -4 10 week
-33 -10 39 100
-25 -8 -1 100 mcg
-57 -55 -34 102
29 43 61 108
43 48 69 108 i
-36 12 19 11
30 40 17 11 week
-24 16 -5 11 year
6 10 31 112
44 37 71 114
-148 -181 -39 12
2 2 52 12 day
18 17 33 12 of
101 102 -3 122
108 140 -13 124
98 120 -6 124 on
1 10 39 128
-18 -29 -22 13
-11 -33 -12 13 year
5 6 23 130
44 29 61 139
70 145 137 14
33 51 40 14 and
-24 -33 -21 14 be
59 50 -5 14 hour
-6 19 59 14 month
19 30 -4 140
36 61 -15 148
28 18 -14 148 96
188 79 -42 15
40 52 10 15 minut
5 20 33 15 month
13 17 40 15 year
77 141 129 150
39 54 -14 152
158 45 121 16
23 31 -26 16 and
17 29 50 160
-39 -48 -6 168
6 10 31 168 112
37 33 -13 17
34 -1 -1 17 day
23 28 22 17 have
25 66 67 170
2 5 41 171
2 5 41 171 over
43 35 56 172
43 35 56 172 114
179 224 207 18
58 226 281 18 month
4 8 -68 18 week
-29 -20 -22 180
98 48 -21 19
22 -5 -5 19 of
33 -3 -1 19 week
13 23 10 1974
-20 6 28 198
-50 -21 -9 1987
-21 -10 -3 1989
-32 -5 -7 199
-22 18 -11 1990
-68 -32 -9 1994
-58 -28 -5 1994 and
-72 -23 -20 1998
115 242 15 2
-13 -24 32 2 be
5 28 -4 2 bottl
16 176 26 2 day
22 -16 -13 2 diabetic
6 -21 -31 2 hour
-18 -26 -5 2 litr
-25 -35 -73 2 minut
58 114 6 2 month
11 16 -53 2 of
41 4 5 2 week
39 53 127 2 year
101 149 53 20
23 66 80 20 in
2 58 -9 20 mg
80 18 57 20 minut
6 -11 -63 20 month
6 -26 -1 20 second
-10 -58 -50 20 week
-91 43 8 20 year
102 29 48 200
-35 -6 -4 2006
-20 20 41 2009
-40 -24 -11 2009 i
44 41 39 2009 make
-23 18 15 201
-68 -6 -5 2010
-94 -36 -7 2012
-22 -12 -6 2014
-20 -3 -40 2015
-8 0 -35 2015 and
-45 2 22 2016
-51 -24 -19 2018
77 36 16 2019
10 15 27 2019 and
60 68 -4 2019 that
-77 -20 -14 202
-11 27 -27 2020
51 -2 -1 2021
-1 -20 -9 210
-68 -37 -7 22
-29 -26 -11 22 now
24 -28 -15 23
42 -36 55 24
46 6 9 24 7
9 22 -4 24 and
25 32 -11 24 hour
26 21 70 24 paracetamol
-48 -41 -44 24 week
18 49 -42 240
-127 -63 20 25
-68 -41 -7 25 week
-47 48 -78 26
-28 22 -57 26 week
23 36 -27 27
3 47 -34 27 week
-7 24 -46 28
-5 26 -45 28 week
128 100 -91 29
69 134 -61 29 week
29 57 117 3
60 -15 -19 3 and
-177 31 77 3 be
14 38 -19 3 cm
-16 109 103 3 day
51 4 -11 3 every
38 47 -21 3 hour
-1 5 43 3 no
37 27 -3 3 out
2 51 42 3 rd
44 52 43 3 time
-43 -140 -68 3 week
141 81 23 3 year
182 220 201 30
37 66 80 30 of
128 173 56 30 week
-48 -53 5 300
-33 -26 -11 300 mg
37 42 75 300 pul
30 6 -87 31
-24 -16 -34 31 and
-4 44 -38 31 week
19 32 79 32
15 29 69 32 week
-104 13 -63 33
-81 23 -65 33 week
91 98 170 34
3 8 24 34 and
70 52 45 34 week
113 125 133 35
90 77 75 35 week
5 37 100 36
2 2 32 36 and
-6 -13 39 36 week
92 177 219 37
37 109 175 37 week
41 251 170 38
29 77 83 38 and
7 1 29 38 degre
-14 137 203 38 week
74 136 134 39
18 27 73 39 and
34 32 33 39 week
100 -91 97 4
67 -1 -1 4 5
-58 -77 -44 4 a
0 26 78 4 and
29 6 74 4 day
-4 -22 -24 4 in
16 67 49 4 mg
-7 25 41 4 month
14 19 36 4 pm
10 -34 5 4 puf
20 26 -6 4 week
-28 -30 -21 4 with
80 10 -27 4 year
-62 78 399 40
-11 1 29 40 and
18 70 82 40 degre
27 30 37 40 of
11 11 22 400
179 125 -8 41
15 11 -21 41 degre
-33 -47 -21 42
-23 -27 -67 44
-15 -19 -24 44 and
13 12 -23 46
-39 -35 -42 48
-19 -37 -28 49
5 -21 -26 49 and
75 -37 -202 5
-17 -75 -42 5 and
5 7 -57 5 be
-7 -35 -6 5 k
21 29 -37 5 minut
18 -1 26 5 month
14 -18 -73 5 p
41 59 19 5 week
6 37 -57 5 year
101 36 61 50
0 1 27 500
-35 31 -112 52
5 3 -29 52 on
57 -12 -37 55
17 -12 -27 57
-6 -25 -12 58
-21 -29 -23 58 and
87 160 216 6
22 27 35 6 be
28 0 15 6 day
22 41 30 6 minut
23 71 65 6 month
8 39 47 6 this
65 -53 -10 6 week
23 99 9 6 year
4 44 51 60
-36 -41 -20 60 mile
32 23 -73 600
2 51 -5 600 a
109 86 49 61
14 11 22 61 diabetic
21 27 -34 63
5 7 -37 64
33 19 -35 66
-49 -57 -58 68
10 20 6 68 and
34 -4 -72 7
-48 -38 -23 7 0
-11 1 29 7 40
-53 -32 -24 7 blink
90 80 88 7 minut
-39 -25 -26 7 month
112 104 -2 7 week
-16 -12 -58 7 year
62 48 67 70 sight
4 32 -8 70 year
78 86 10 71
50 56 -32 72
32 25 -2 72 with
106 77 32 74
-7 35 43 78
23 84 -53 79
3 41 -47 79 on
66 32 -74 8
-24 -20 -31 8 and
-27 -19 -9 8 be
16 -26 58 8 day
25 -1 -1 8 hour
31 51 60 8 minut
3 63 73 8 month
10 -54 -83 8 week
88 60 0 8 year
8 11 -107 80
18 24 -8 80 year
55 71 -18 81
22 10 25 81 and
12 41 12 81 i
12 14 -66 82
15 22 -49 82 take
-29 -47 -25 82 who
17 25 2 83
12 15 -21 84
-24 -27 -43 85
-4 -3 -62 88
51 -14 -221 9
-52 -51 -38 9 and
-13 -38 8 9 day
-27 -19 -26 9 have
7 7 -27 9 hour
-36 -19 -4 9 month
153 131 -78 9 week
-43 -30 -67 90
6 2 -33 90 on
70 77 76 91
15 13 -82 93
2 24 -1 94
55 23 -20 95
49 73 -19 96
24 8 -14 98
-38 -28 -17 999
-33 -25 -23 999 if
27 174 205 @abdomen
-37 -54 -1 @abilityloss
72 86 124 @aceinhibitor
-31 -143 82 @activity
122 150 213 @adayhigh
528 519 518 @affairs
6 22 -142 @agodays
214 162 -134 @agolong
44 182 177 @agonow
90 31 -46 @alcohol
72 127 79 @allergen
110 -60 -186 @als
31 -41 -186 @anydrug
66 -273 -73 @arm
7 42 98 @ascending
-7 -29 -72 @atrest
154 104 235 @babylow
202 187 225 @back
52 -128 -305 @backthen
834 1045 323 @badlab
73 83 166 @badweak
141 143 139 @barely
799 -106 -203 @begunafter
182 79 55 @belly
512 657 498 @bellyupset
35 67 106 @belongs
4 82 122 @bereaved
54 264 404 @bite
115 211 -13 @bladder
378 520 735 @blind
37 24 83 @blindpee
4 -1 -21 @bloat
275 293 399 @bloodwords
335 264 223 @blue
-91 -35 -19 @bluenail
273 383 298 @blurred
231 94 259 @bodylevel
325 281 126 @bodypart
172 22 -94 @bothlimbs
256 274 125 @bowel
168 31 110 @bowelhabit
23 29 41 @bpdanger
207 213 159 @bphigh
16 83 15 @breast
390 446 325 @breathe
215 261 367 @breathless
795 860 1171 @breathtrouble
-312 -275 -180 @brief
100 145 215 @brightred
-83 -29 -26 @bruisy
5 28 93 @burncause
91 108 86 @burnmouth
-45 -27 -20 @burnt
383 282 281 @byproxy
124 165 -49 @calf
-75 1 -43 @cancer
250 13 131 @cannedfood
120 198 177 @cant
43 126 -216 @cantbear
-91 -133 178 @cantmove
138 147 169 @cantwee
61 208 124 @cardiac
30 43 46 @cardiacband
-23 -36 1 @chemical
539 524 642 @chest
506 583 898 @chesthurt
300 299 220 @child
-16 -162 -310 @childage
144 95 294 @childmed
13 75 -69 @chills
83 -2 -12 @chokable
291 280 283 @choking
37 63 74 @chosen
69 65 0 @climbs
77 125 -39 @clinging
290 223 191 @clocknumber
71 99 122 @clot
227 354 331 @clotrisk
309 374 415 @co
-168 -214 -317 @coldcause
55 83 364 @coldness
278 491 520 @collapse
24 -143 -133 @complaint
679 747 883 @confused
339 256 336 @confusednot
535 133 86 @constant
-236 -170 -368 @contracts
267 393 319 @coughword
3 40 -81 @crackheard
126 47 -48 @crawling
695 -318 -91 @daily
367 423 449 @dangerlab
393 305 251 @darkpee
175 148 190 @dayladder
536 464 -281 @days
116 124 -98 @daysteps
48 132 -71 @deepburn
420 380 344 @diabetes
-74 127 263 @dizzy
278 398 181 @dogs
268 196 269 @doing
-9 21 17 @doom
370 433 -43 @double
103 168 355 @dribble
-41 -3 -32 @drinkbout
262 389 229 @droop
374 420 644 @drowsy
596 440 408 @drugname
42 -74 132 @dues
224 200 484 @dulled
-229 -250 -193 @dulledpart
128 220 185 @eachbreath
47 -2 23 @easesoff
-116 46 -356 @easily
96 128 80 @eating
-38 -46 169 @effort
263 361 409 @elder
81 108 156 @epipen
455 283 399 @everywhere
-17 51 -38 @exert
170 115 55 @exertion
193 86 6 @exertonly
-114 -172 -78 @eye
214 363 213 @face
321 441 414 @facefail
410 486 240 @faceswell
204 248 134 @familiar
108 190 234 @fastpulse
489 626 302 @fever
384 545 385 @feveronly
-125 -49 -129 @figure
285 402 494 @fitlike
127 26 187 @fizzing
-49 47 14 @flank
204 200 176 @floppyinfant
112 214 -63 @fluidloss
42 163 224 @footwear
130 336 55 @frail
240 -56 -4 @freq
30 20 -1 @gallplace
322 300 425 @glass
261 268 104 @goneself
330 323 316 @goodbye
93 -532 -532 @gradual
-57 -18 66 @greyface
58 100 133 @gtn
-85 -143 -71 @handled
86 -21 -98 @harder
191 160 216 @hardly
233 279 232 @hardto
329 275 122 @hardtoday
24 18 10 @hauling
307 470 155 @head
231 303 262 @headache
296 208 -192 @headknock
274 344 223 @headpain
74 164 47 @heartache
-69 -61 -33 @heartattack
-64 -67 -78 @heartburn
246 241 41 @heartpill
143 305 257 @heartspot
237 232 230 @heldthing
102 103 57 @helper
25 99 62 @hernia
194 248 293 @highparts
180 205 32 @highsugar
146 187 360 @hightemp
131 202 -236 @hives
-130 16 60 @hot
-58 -92 186 @hourly
29 58 65 @hypothermic
258 279 373 @immuno
28 -45 37 @impact
132 326 317 @infant
-292 -127 -15 @infection
348 321 188 @ingest
111 196 298 @insulinword
168 339 270 @jerks
2 138 -414 @joint
335 294 13 @jointbig
-93 -164 -21 @keepsake
176 153 88 @ketones
-137 -73 34 @kidney
74 40 49 @kin
-64 -135 -80 @knownpanic
98 -137 22 @ladder
359 359 404 @lastever
687 -211 -192 @lasting
247 389 551 @leakage
7 -274 -47 @leg
494 656 -55 @legclot
93 57 -51 @legparts
496 610 586 @lethal
375 441 386 @lethalplace
110 87 100 @leveldown
-245 -253 -269 @lifelong
-109 -17 -40 @lifelongface
226 329 381 @light
114 118 68 @lighthurts
-56 -94 -252 @limb
566 568 263 @limbfail
394 343 267 @limbfault
230 133 261 @limbnumb
284 -152 -42 @listplaces
408 455 610 @lockjaw
324 -525 -446 @long
83 151 79 @lowsugar
39 35 5 @lumpgrows
-214 -201 -39 @lumpword
241 299 532 @lungsign
478 526 677 @manytablets
381 352 326 @means
304 315 280 @meanskept
248 -213 -103 @measuredthin
219 197 -386 @medword
-279 -249 -398 @momentary
92 116 150 @motion
312 199 128 @mouthparts
158 205 89 @move
83 38 28 @musclepain
149 144 220 @mushroom
27 138 -131 @narrow
196 262 170 @nearfaint
87 -14 -119 @needshelp
13 176 99 @nervemuscle
-14 -331 -257 @neurolep
149 -307 -157 @newmed
170 25 -150 @no
100 18 10 @nohelp
197 138 245 @notbreathing
-73 58 123 @nothere
91 109 188 @notsweating
358 538 498 @now
173 207 341 @numb
-189 -157 -153 @numbcause
142 218 292 @numbonly
324 414 539 @numbseat
-76 -43 -210 @oldspell
105 264 -63 @onebigger
323 303 121 @onesided
92 138 282 @opioid
164 195 -5 @orthopnoea
82 472 -293 @overdays
167 232 220 @overdosesign
88 198 -73 @pain
20 206 393 @painkiller
413 404 429 @palecolor
515 582 350 @palp
1 62 -149 @parched
138 143 227 @passedoff
-353 -297 -206 @passingnumb
-65 -28 120 @periods
417 367 364 @person
21 168 144 @pet
30 61 -18 @phlegm
139 128 419 @pillword
546 326 251 @places
-605 -447 -356 @pmr
536 695 741 @poison
-62 30 31 @poorfeed
155 204 255 @popback
2 74 126 @postfit
23 124 -81 @potassium
44 45 56 @potatovoice
236 175 232 @pouring
361 367 106 @preeclampsia
105 16 -137 @pregnant
195 336 119 @pregnantnow
-40 -61 -49 @pressed
232 341 413 @pupil
45 87 226 @purplespots
-22 -133 -21 @pursuit
235 450 443 @quietly
202 71 129 @quit
78 109 123 @quitlimb
90 65 245 @radiates
96 161 234 @rash
-78 79 -159 @rashdrug
0 160 -195 @recent
345 -469 -412 @recurs
113 165 56 @redhot
181 222 -15 @redskin
226 -8 120 @reliever
3 7 -118 @removal
-115 143 -177 @resolved
152 123 36 @restcure
-85 -138 97 @rigid
244 -325 -125 @rising
24 97 180 @risingfizz
448 -336 -82 @roaming
319 245 281 @saddle
272 -969 -952 @season
226 203 212 @seat
-31 -41 70 @seatarea
-209 -84 -63 @sedative
167 241 514 @seeing
426 496 610 @seizure
273 117 121 @self
-382 -334 -180 @selfcare
58 -39 156 @selfmoving
185 197 216 @selfwound
425 435 538 @sepsissign
381 -72 -126 @serodrug
-350 -96 -58 @settled
398 476 649 @severe
210 381 231 @shocked
537 597 336 @side
182 200 167 @sidefail
209 -406 -283 @sincethen
247 447 315 @sleeppill
480 -148 14 @slow
94 175 292 @slowpulse
338 290 315 @slur
831 714 848 @slurred
170 188 122 @someone
-122 -87 -46 @soothed
-9 41 106 @soothing
206 366 271 @speak
20 46 67 @speechodd
-288 -249 -62 @spent
157 134 179 @spinal
206 -254 -272 @spoil
-251 -335 -360 @spot
127 203 257 @spray
385 879 -217 @statin
71 197 -26 @steroid
70 3 230 @stiffbody
209 190 288 @stiffneck
-127 -52 -137 @stonepain
113 102 90 @stoppedtaking
-39 -52 16 @stressleak
729 -225 -136 @stretch
-94 -62 169 @stridor
-89 4 -64 @stroke
256 329 254 @strongpill
210 153 63 @sudden
147 308 246 @suddenpain
-63 -80 -22 @suicidespot
-86 -66 90 @supply
209 243 263 @swallow
289 229 405 @swallowtrouble
118 19 19 @sweatsnight
535 538 327 @sweaty
103 175 83 @swollen
159 28 -70 @systemic
-5 -27 -130 @task
187 259 349 @temple
-81 -90 -200 @tendertouch
173 164 167 @testicle
208 365 -340 @thinner
151 273 236 @throat
2 34 97 @throughback
231 313 485 @thunder
174 260 465 @thunderous
167 -43 -37 @thyroidish
-11 104 173 @tightness
226 203 56 @tingle
195 247 207 @toesfeet
-69 -73 201 @tongue
70 61 167 @toomany
19 129 -53 @tooshort
110 102 -141 @toxauto
-17 28 129 @toxsigns
26 138 62 @tracking
114 22 -16 @trauma
-375 -183 -48 @trigger
11 22 -72 @tropics
-416 -774 -607 @twitch
56 89 20 @twitchlike
188 97 239 @unaware
232 230 59 @under3m
53 55 164 @undersome
438 67 135 @unexplained
38 -1 47 @unfelt
-50 -5 0 @unreal
252 -96 27 @unrelieved
198 255 292 @unresponsive
46 331 -197 @unseen
82 121 -99 @unsteadylimb
19 19 29 @unwellheart
-488 -276 -161 @usual
0 -33 -10 @usualfit
30 19 52 @vanish
352 378 538 @venom
177 213 315 @vision
216 269 423 @voicechange
235 244 108 @vomit
378 423 392 @wanttodie
592 -207 21 @wasting
258 300 333 @weak
384 377 279 @weapon
186 541 -35 @weekday
110 729 279 @weekspregnant
249 -93 -118 @weightdown
38 -80 -15 @weightup
13 -25 -139 @wellnow
35 84 186 @wherein
-6 -106 -17 @whistle
-102 -102 -220 @white
-88 115 -26 @withdrawable
330 404 404 @wont
-229 -353 -153 @worried
257 -12 -185 @worse
399 380 233 @wound
424 566 344 @wringing
136 80 -207 @yellow
108 117 -69 @youngage
31 43 -59 a
-51 -40 -9 a 10
15 -18 -70 a 5
24 15 40 a baby
-22 -47 -63 a back
-128 -94 26 a bad
-133 -119 -102 a bag
-26 -24 1 a bakery
26 18 -13 a bal
-58 -31 -56 a banana
0 55 -16 a band
12 7 37 a bang
-6 -49 -46 a bar
-9 -20 -8 a barely
31 52 -65 a bat
138 124 110 a bath
-16 -16 -46 a battery
23 -13 15 a be
-42 -91 -18 a bead
95 103 59 a bear
-3 22 -17 a beat
9 20 -10 a bed
22 21 1 a bel
-24 2 -37 a belly
129 135 59 a belt
-37 -23 -15 a better
-1 23 -42 a big
-39 25 52 a bike
28 42 4 a bird
48 59 -9 a biro
-71 -73 -36 a biscuit
32 -72 -144 a bit
56 55 58 a bite
6 12 -37 a black
21 29 31 a blad
-47 -17 -9 a bleed
51 35 36 a blind
22 22 -13 a blister
127 55 48 a blok
-28 -25 -25 a blood
-12 -44 -7 a blue
-29 -25 -7 a blur
51 55 105 a board
34 14 1 a boat
-49 -52 -35 a body
5 -95 -73 a bodybuilder
-34 4 16 a bolt
20 20 -7 a bomb
9 29 67 a boot
91 48 29 a bottl
42 28 78 a bowl
-47 -35 -34 a brain
-21 -15 -2 a brand
-31 -5 -19 a break
13 11 -24 a breath
49 36 47 a bridg
26 40 10 a brown
9 16 22 a browny
-45 -21 4 a bruis
-24 -65 -120 a bug
16 15 -94 a bump
-29 -26 -2 a bun
54 37 -9 a bunch
49 45 49 a burden
1 31 36 a burst
14 48 43 a bus
67 65 -3 a button
59 19 0 a buz
25 37 47 a cactus
3 1 -29 a cal
54 86 90 a calf
14 46 -2 a camel
-13 -4 -43 a camera
-20 -24 -32 a can
17 21 24 a card
20 -5 -4 a cardigan
38 35 44 a carer
2 12 23 a cartoon
22 24 -10 a cat
-47 -7 -5 a caus
31 39 -81 a chair
-102 -121 -39 a champ
32 30 23 a chanc
-59 -43 -32 a charley
-47 -61 -53 a chemist
41 47 46 a chest
29 38 68 a chew
-39 -19 -1 a child
-24 -14 -16 a chines
0 -40 -36 a choir
13 4 -39 a chor
-24 7 -106 a claw
1 -26 -21 a clear
-22 -27 17 a clock
54 68 90 a clos
-7 8 -21 a clot
8 18 24 a clue
18 69 -48 a coars
42 60 41 a coffe
-70 -61 -44 a coin
-58 -73 -157 a cold
-44 -26 -16 a common
-27 -44 -8 a computer
-52 -24 -30 a consultation
21 23 24 a convulsion
-29 -21 -13 a coronary
155 19 -11 a coupl
3 24 -19 a cours
-9 29 -13 a cowboy
15 55 -37 a crack
-222 -84 -31 a cramp
82 87 109 a cricket
-28 -40 -28 a crossword
46 44 62 a crow
25 25 40 a crowd
-49 -49 -43 a crown
-41 -27 -9 a crumb
40 39 41 a crush
-34 -34 -28 a ct
59 75 74 a cup
19 25 -33 a cupboard
36 44 42 a cupful
2 28 86 a curtain
-26 -7 28 a cushion
3 -12 -30 a custard
-30 -27 -4 a cut
2 20 48 a dab
-28 -1 -6 a dad
-40 -10 -5 a daily
-4 4 23 a dare
1 14 25 a dark
47 58 36 a date
12 -171 24 a day
-29 -37 -147 a dead
-105 -69 -47 a deadlin
14 6 -33 a decad
-43 -44 -22 a decent
-32 -10 -5 a deck
44 -11 -18 a dent
-58 -32 -32 a desk
-50 -68 -36 a diagnosis
-5 12 22 a different
16 -5 -30 a dip
-4 48 52 a disability
-41 -34 -12 a disco
-94 -76 -53 a diuretic
-132 -157 -158 a doctor
19 38 11 a dodgy
7 11 38 a dog
-78 -46 -45 a door
68 63 58 a dose
-13 -22 -26 a down
37 -53 -54 a dozen
-26 -23 -5 a drain
82 90 67 a dramatic
40 64 72 a drawer
-24 -9 16 a dream
22 -1 -72 a dribbl
13 20 85 a dril
146 73 -1 a drink
-24 -11 13 a drip
0 5 24 a droopy
-4 64 71 a drop
-79 -29 -24 a drug
21 23 42 a drum
-38 -43 -22 a dryrob
13 29 -7 a duck
31 4 28 a dul
-21 3 30 a dummy
5 6 -23 a dusky
-233 -188 -81 a e
31 23 17 a fact
-27 -33 -12 a faint
8 -6 -51 a fair
-21 10 28 a fall
64 28 30 a farm
21 27 21 a fart
-57 -14 -14 a fasciculation
9 1 39 a fat
-49 -27 -7 a febril
15 17 -51 a feed
8 2 22 a festival
-57 -46 -154 a fever
247 -89 -92 a few
-53 -56 -36 a fiddl
-138 -135 -104 a fil
29 -10 2 a film
-13 -24 -24 a finger
-45 -21 -8 a fingertip
25 13 29 a firework
67 13 44 a fish
0 -19 -21 a fist
73 49 212 a fit
-33 -30 -20 a fitness
-63 -56 -26 a five
-29 -32 -44 a fiver
9 16 31 a fix
-35 -45 -21 a flask
31 -3 61 a flea
-182 -105 10 a flicker
56 58 49 a flight
0 0 -32 a flu
-160 -120 -78 a flutter
-20 -7 12 a fluttery
8 27 0 a foam
57 -20 -18 a food
16 8 47 a foot
35 39 46 a footbal
75 80 35 a fork
148 -65 -149 a fortnight
-33 -1 -35 a fountain
15 13 45 a friend
147 72 64 a ful
15 32 -2 a funeral
70 14 29 a funny
22 14 45 a fus
74 59 55 a game
71 80 32 a garden
-18 -29 -34 a gate
-37 -32 -9 a gentl
-3 -4 -31 a ghost
-84 -46 -14 a girl
79 74 138 a glass
31 36 12 a glov
7 -25 0 a go
81 151 123 a good
11 30 -36 a goos
24 30 30 a grand
10 10 -21 a graz
-6 4 35 a great
26 36 -41 a grey
5 33 54 a grin
12 15 27 a groin
38 -17 -22 a groov
-49 -39 -22 a gym
147 65 41 a half
36 24 38 a hammer
-101 -65 -67 a hand
91 89 89 a handful
-20 -3 -63 a hangover
-20 6 -19 a hard
47 2 -12 a head
33 20 -64 a headach
-35 -29 -16 a headles
-59 -28 -15 a health
70 32 60 a heart
53 57 80 a hedg
47 53 59 a high
31 19 64 a hil
48 44 71 a hoars
-25 -30 -1 a hockey
35 -31 -7 a holiday
55 -27 -15 a hollow
1 4 28 a home
-32 -74 -52 a hop
-56 -91 -39 a hors
-13 -20 -8 a hospital
-75 -57 30 a hot
31 28 44 a hous
4 5 51 a huge
1 9 -32 a jab
-46 -46 -24 a jelly
-40 -50 -25 a jerk
-59 -40 -31 a jigsaw
31 55 81 a jog
2 16 -53 a joke
-44 -38 -24 a jump
-158 -118 -73 a jumpy
37 38 21 a keen
-121 -72 -62 a kerb
25 8 -51 a kettl
11 26 -36 a key
36 11 -23 a kick
-25 -30 -41 a kind
-45 -24 -26 a kip
10 25 44 a kitten
-2 14 30 a knee
11 43 64 a knife
-114 -102 -89 a knot
-56 -19 -12 a known
3 21 22 a label
21 28 34 a lad
6 24 36 a ladder
-46 -41 10 a lamp
25 32 14 a land
-34 -22 27 a laugh
80 66 84 a laundry
-48 -59 -5 a leaf
-34 -31 -20 a leak
-51 -44 -72 a leg
-37 -4 -26 a letter
-23 -30 -24 a level
36 -19 19 a lick
-24 -28 -23 a lid
12 21 28 a lie
-23 17 37 a life
-44 -39 -22 a lifesaver
10 11 38 a light
1 -1 -72 a lily
52 -9 100 a line
18 -21 -13 a list
-4 -20 -13 a listener
-121 -135 -71 a littl
25 -22 -32 a liv
27 34 77 a live
-45 -65 -13 a log
-147 -91 -129 a long
-30 -16 -18 a look
38 40 53 a lorry
-56 -63 -9 a lot
4 13 26 a lovely
20 -39 -38 a low
12 12 -36 a lump
16 14 35 a m
0 10 21 a machin
-27 -16 2 a magnesium
45 37 42 a magnet
83 22 60 a man
-34 -19 -10 a manual
48 97 -1 a marathon
10 -40 -19 a marbl
27 28 40 a massiv
24 21 22 a match
-17 -26 -20 a matter
40 -46 -37 a meal
-45 -73 -48 a meningioma
11 20 12 a mes
24 32 22 a messag
-18 -17 -21 a metabolic
45 -23 -14 a metronom
-75 31 11 a migrain
16 11 -67 a mild
-80 -57 -42 a milk
-330 -224 -161 a minut
-22 -27 -29 a miny
-52 -12 -10 a mistak
83 -51 -25 a mole
5 20 44 a moment
112 208 69 a month
38 -47 -20 a morning
-53 -34 -21 a moth
-24 -10 -5 a motorbik
-122 -47 -18 a mous
66 70 76 a mouthful
-13 -28 -4 a movement
29 9 20 a mug
28 58 72 a mule
-25 16 1 a murmur
-235 -101 -71 a muscl
45 39 47 a nail
-31 -24 -18 a name
7 5 21 a nap
-105 -75 -18 a nasty
-36 -30 -6 a natural
101 -26 -42 a needl
-77 -22 -14 a nerv
-34 -30 -10 a nervous
-62 -21 -23 a neurologist
257 -82 -36 a new
-48 -24 14 a newborn
38 59 55 a nice
28 -120 -83 a night
-82 -60 -26 a nightmar
-16 -22 -15 a ninety
10 24 31 a nois
70 84 -53 a normal
-6 14 22 a nosebleed
5 29 28 a note
94 80 82 a novel
55 -11 -11 a nudg
-21 -44 -51 a nuisanc
-9 -20 -31 a numb
13 14 40 a number
-1 -40 -41 a nurs
-35 -42 -7 a one
9 14 22 a p
-45 14 35 a pain
-58 -20 -12 a panicky
-21 -17 -29 a paper
2 7 21 a paragraph
-22 -30 -20 a paramedic
26 28 31 a parcel
-5 9 -44 a park
-38 -4 -5 a part
50 -38 -43 a patch
-2 1 -26 a patient
-45 -46 -18 a pea
95 105 112 a peanut
-37 31 189 a pee
-53 -44 -10 a peep
7 12 -27 a peg
-36 -47 -102 a pen
20 28 48 a pencil
5 4 -61 a penguin
5 -33 -23 a penny
8 25 40 a perfect
2 69 54 a period
280 251 190 a person
61 -70 -75 a phon
-48 -41 -43 a physical
-39 -48 -39 a physio
-72 -54 -35 a piano
-18 -21 -23 a pil
15 16 30 a pillow
36 45 37 a pilot
2 -38 -24 a pinch
-55 -41 -2 a pint
87 81 108 a pirat
1 23 37 a plan
53 48 112 a plank
17 7 -45 a plat
6 -6 -21 a plum
0 1 26 a plumber
24 49 12 a point
-39 -38 -12 a pond
-25 -25 -6 a poor
-27 -23 -52 a potassium
-63 -59 -28 a prawn
-20 -11 -11 a prescription
96 81 83 a problem
-75 -46 -26 a professional
-23 -20 -16 a programm
3 -38 -21 a proofreader
-8 19 -34 a proper
-37 -30 -33 a pt
-62 7 -16 a pul
-5 15 46 a puls
8 35 69 a puppet
-73 -61 21 a purpl
96 121 86 a quarter
11 40 -5 a question
-77 -67 -53 a queu
2 4 -24 a rac
6 7 21 a race
83 67 53 a radiator
64 131 128 a rag
86 75 65 a rash
44 48 53 a rave
6 24 17 a really
-33 -63 -30 a reason
-51 -8 -8 a recip
77 106 1 a red
46 51 57 a relief
-16 6 -43 a rest
56 37 85 a retir
31 52 71 a rhythm
14 -33 -5 a rib
-13 -18 -24 a right
67 13 14 a ring
1 -21 -19 a rippl
-99 -52 -12 a rock
-32 -36 -63 a rol
23 21 19 a room
46 64 56 a rope
-42 -16 -22 a rotten
0 2 -25 a round
89 120 72 a row
-21 -15 -10 a rub
-22 -15 -8 a rubber
-3 -36 -29 a run
8 10 -23 a runner
27 45 14 a rusty
38 47 75 a sack
-33 -31 -8 a saga
51 73 36 a sailor
6 20 -27 a sandwich
2 1 20 a saucer
4 5 -45 a sausag
11 32 32 a scan
-31 -23 8 a scratch
-1 -60 -10 a screen
30 72 54 a seal
31 35 15 a seat
67 104 -10 a second
1 36 -3 a section
84 100 144 a seizur
4 -36 10 a sentenc
21 17 36 a sever
3 56 35 a sew
8 49 -21 a shad
-49 13 45 a shadow
-22 -8 -2 a shandy
-30 -12 3 a sheet
22 30 17 a ship
10 39 47 a shock
-13 -32 -20 a shoe
17 -1 38 a shop
54 56 36 a short
-44 -34 -34 a shot
39 -23 -22 a shoulder
27 -18 -5 a shov
12 8 -36 a shower
14 36 24 a shutter
3 7 -69 a sick
-21 -106 -43 a side
-21 -14 -46 a siev
-47 -33 -23 a sign
22 -9 -7 a signwriter
-61 -85 -66 a singl
1 10 -42 a sip
-33 -26 -3 a sit
-30 -8 21 a six
27 36 -5 a slic
-4 51 52 a slur
-30 -14 7 a smal
-6 -41 -34 a smel
37 31 26 a snak
5 21 -4 a snor
25 47 53 a sock
60 76 84 a soft
7 -21 -13 a solo
-20 -12 -8 a song
-17 -16 -100 a sore
13 -38 12 a sort
5 31 -35 a soul
-109 -17 -40 a spasm
15 17 42 a split
-15 20 106 a spoon
-40 4 -8 a spot
23 -43 -24 a spreadsheet
-19 -25 -16 a squash
49 50 -15 a squat
-8 14 43 a squeak
3 45 29 a squeaky
-1 -1 -23 a squint
-17 -30 20 a stab
15 70 -64 a statin
21 30 46 a statu
21 23 -37 a steak
22 49 60 a stent
27 44 13 a stick
-36 -24 -104 a stiff
-40 -43 -39 a stitch
118 6 -59 a ston
27 28 24 a story
48 35 55 a stov
-67 -79 -65 a straight
17 40 30 a stranger
-14 0 33 a straw
10 8 -44 a stray
40 49 17 a street
-9 -9 20 a string
88 107 30 a strip
-164 -178 -109 a strok
3 6 36 a struggl
13 12 -50 a stubborn
-22 -8 -9 a student
82 80 91 a sudden
-55 -54 -43 a sugar
-29 -28 -8 a suitcas
-30 -68 -20 a sunday
-22 -19 -26 a supplement
-5 -8 -30 a swim
67 63 52 a swing
2 14 29 a switch
6 6 42 a t
11 19 56 a tabl
70 75 61 a tack
-52 -61 -24 a tad
-28 -14 -12 a talk
27 28 61 a tampon
1 -2 46 a tap
39 1 -10 a tape
-5 12 -25 a tattoo
1 26 27 a tea
4 -27 -7 a teacup
-4 11 28 a teaspoon
-35 -16 -10 a teenager
-25 -32 -214 a temperatur
-102 -1 -1 a ten
9 5 -22 a tennis
-33 -9 -2 a thigh
-221 -211 -267 a thing
0 18 63 a think
26 46 -22 a third
8 25 -41 a thre
19 34 20 a thriller
11 8 29 a throat
14 36 -55 a thump
-58 -12 -21 a tia
-42 -31 -26 a tic
-12 -40 -168 a tick
-58 -69 -45 a tickl
-20 -38 25 a tight
59 74 86 a time
9 -38 -39 a tin
-116 -34 -78 a tiny
-27 -4 2 a tissu
20 -21 -16 a toe
6 13 23 a tooth
43 18 -7 a touch
11 15 35 a towel
-23 -19 -45 a tractor
107 115 114 a train
-56 -61 -40 a tranquilizer
5 8 -23 a tray
-20 16 -26 a treat
7 27 46 a tree
12 23 -29 a trembl
29 -12 18 a tremor
52 63 -21 a trench
5 14 26 a trickl
-33 -17 0 a truck
-51 -29 -19 a tub
-29 -13 -17 a tuesday
-14 -14 -26 a tumbl
33 56 101 a tumbler
-114 -37 -11 a tumour
-47 -28 -20 a twing
-397 -323 -165 a twitch
6 4 -21 a two
36 43 -7 a type
-70 -66 -33 a uti
26 -1 -1 a vegan
-64 -4 -3 a ventilator
-38 -8 -18 a very
16 16 28 a vet
26 28 60 a vice
-32 -29 -20 a video
-18 4 38 a virus
-7 -37 -60 a vitamin
61 63 53 a voic
26 2 5 a volunteer
-12 -14 -22 a voucher
29 38 44 a wal
6 2 27 a walk
32 31 22 a want
-4 5 23 a wardrob
5 2 28 a warm
-5 17 31 a warn
-20 -13 39 a wash
-32 -17 6 a wasp
30 59 60 a wast
64 56 13 a water
-33 0 7 a way
-47 -37 -38 a wedding
-122 -263 7 a week
-3 1 42 a weekly
68 92 87 a weight
26 52 100 a weird
-31 -18 -12 a wel
25 31 -31 a wet
-1 -37 1 a wheez
-48 -25 12 a while
25 -36 -30 a whisper
12 9 21 a whistl
28 0 4 a white
33 63 107 a whole
19 -13 -43 a wing
-24 15 -31 a wobbl
-35 -24 -7 a woman
-133 -112 -86 a word
16 -7 -35 a worm
-1 16 40 a worry
245 -319 -195 a year
49 67 11 a yellow
-31 -13 -4 a yoga
5 6 -71 a yoghurt
-4 5 -22 a zap
44 -36 -42 a zomby
49 12 -158 able
52 9 -196 able to
-29 -16 -22 abnormal
24 34 120 about
38 13 62 about 20
29 -25 -7 about 200
20 18 50 about 24
6 -7 -34 about 5
26 18 -7 about 8
3 4 22 about 9
208 69 74 about a
-34 62 74 about an
-43 -40 -60 about and
41 18 -8 about as
44 20 35 about banana
-34 -15 -12 about be
15 26 39 about but
45 32 22 about caffein
-66 -31 -31 about calcium
1 -23 -17 about christma
-11 -21 13 about cramp
11 8 24 about diet
29 -42 -23 about easter
46 20 -10 about eight
-14 -21 -3 about eleven
43 81 90 about end
-31 -21 -7 about eyelid
55 30 -3 about five
21 2 21 about food
51 55 53 about for
5 14 27 about forty
7 10 64 about four
81 73 50 about go
-38 -22 -33 about her
-4 11 21 about his
-36 -30 -29 about hydration
-116 -40 -87 about it
7 -42 -61 about last
-43 -27 -34 about leg
-21 -31 -10 about like
40 50 52 about low
-79 -89 -105 about magnesium
7 -64 -34 about march
24 28 21 about me
-67 -30 -7 about medicin
-72 -19 -17 about muscl
-83 -95 -52 about my
20 26 66 about nine
2 9 -31 about now
-43 1 17 about on
17 24 27 about once
-50 -30 -24 about or
-43 -39 -26 about potassium
67 31 11 about six
12 -37 -8 about sore
67 55 30 about ten
-51 -14 -17 about that
74 84 -49 about the
-20 -41 -42 about them
39 37 54 about thirty
-27 -27 -11 about this
36 5 -16 about thre
-22 22 54 about to
-31 -21 -9 about tonic
8 -39 -16 about twenty
-24 -21 -34 about twitch
-23 -69 -76 about two
80 77 59 about vitamin
38 43 -13 about when
-37 -34 -20 about whether
-179 -146 -130 abov
-35 -33 -20 abov her
-40 -32 -24 abov my
37 17 -56 abov the
-68 -57 -30 abov this
-56 -59 -31 abs
34 28 28 absent
-54 -65 -80 absolut
-29 -42 -33 absorb
3 5 -26 ac
48 -1 -1 academic
-61 -38 -16 accept
9 77 67 accident
21 18 28 accidental
-66 29 52 account
6 19 34 account for
-49 -20 -32 account this
-70 -130 -225 ach
-16 -34 -48 ach all
52 -43 -89 ach and
-49 -48 -23 ach at
-16 -22 -16 ach be
36 51 18 ach calv
9 17 31 ach clear
-32 -32 -16 ach from
-25 -13 -5 ach go
-3 -10 -52 ach in
-15 -20 -15 ach leg
0 29 59 ach no
30 22 -33 ach on
-56 -52 -23 ach part
6 22 -7 ach so
10 26 45 ach that
-3 32 -3 ach the
2 -9 -25 ach thigh
135 79 -18 ach when
-23 -17 -5 ach with
-223 -264 -244 ache
5 -22 -11 ache acros
-28 -33 -8 ache after
29 74 21 ache all
11 -73 -28 ache and
6 39 -4 ache as
-31 -86 -47 ache at
20 24 38 ache between
-42 -16 -11 ache do
2 -61 -40 ache every
-27 -23 -38 ache from
-52 -33 -15 ache he
26 -28 -40 ache in
-26 29 -22 ache like
18 16 35 ache that
-36 -30 20 ache the
1 1 -32 ache when
7 2 25 ache with
28 33 4 achill
-33 3 -1 achy
-27 -51 -26 achy all
-7 -40 -21 achy and
49 55 51 achy from
-189 -217 -214 acid
0 -44 -10 acne
162 261 10 acros
8 -13 -29 acros both
5 6 30 acros everything
6 74 9 acros me
84 27 -23 acros my
7 29 -39 acros one
43 141 39 acros the
-14 -73 35 act
-52 -58 -49 act be
13 12 34 act like
27 16 43 act normal
-47 -1 -2 act up
-45 -45 -33 activ
134 -29 -29 activity
-43 -137 -7 actual
42 39 54 actual get
-32 -72 -38 actual go
-8 -25 -4 actual vegetabl
-23 -18 -13 acut
95 103 148 add
32 3 13 add a
12 41 55 add clarithromycin
15 21 46 add tramadol
-5 22 24 add up
84 88 185 adder
-75 -46 -40 addictiv
23 39 83 addison
11 18 44 addres
-32 -37 -33 adequat
-6 -86 -115 adhd
6 -63 -9 adhd medicin
203 188 143 admin
-35 -42 -26 adopt
-32 -24 -24 adorabl
-24 14 28 adrenalin
37 50 53 adrenalin give
-40 -35 -65 adult
-29 -47 -6 advert
-40 -53 -32 advert for
-35 -88 -47 advice
-14 21 30 advisabl
-16 -90 -73 affect
86 -14 -17 affect my
-247 24 91 after
29 66 -8 after 2
-58 -73 -9 after 4
0 35 -2 after 6
16 18 -28 after 8
-136 -108 -86 after a
-73 -65 -19 after all
7 -14 -31 after an
-41 -23 -22 after and
-32 5 -14 after another
-22 -11 -4 after badminton
-47 -15 -9 after be
66 -29 -1 after begin
21 3 -8 after chicken
-33 -18 -14 after climb
-6 -6 27 after covid
57 59 92 after crossfit
-17 -20 -4 after danc
141 128 128 after deadlift
-21 0 17 after dinner
-48 40 -28 after each
-61 -57 -33 after eat
-28 -20 -11 after eight
62 88 -7 after eleven
8 43 -6 after every
-18 -12 -25 after five
-100 -60 -26 after footbal
-26 23 29 after four
-8 -22 -9 after garden
-25 -9 3 after give
8 12 35 after have
16 9 31 after heavy
-30 -14 11 after her
5 -43 -7 after hik
-16 -24 -1 after his
-27 -18 -6 after hockey
-40 -3 -3 after how
199 -91 -72 after i
18 11 37 after intens
71 94 22 after it
-26 -6 -4 after last
-63 -58 -27 after leg
-60 -66 -30 after lunch
-14 -15 -23 after me
47 14 22 after move
181 149 190 after my
28 28 -2 after never
44 95 87 after new
-27 -31 -18 after night
-41 -36 -13 after nine
10 17 -43 after now
-12 -4 -47 after paint
47 48 51 after pil
-22 -13 -5 after pul
-36 -34 -36 after rugby
-48 -47 -53 after school
-26 -9 -4 after sit
-34 -46 -17 after six
-21 -33 -46 after spin
-18 -20 -5 after sport
-17 -21 -4 after sprint
-3 -24 -14 after squat
21 89 -4 after start
2 42 -2 after take
3 4 -36 after tea
3 26 46 after ten
170 186 122 after the
48 32 4 after thre
-48 -83 -16 after two
-13 -21 -4 after we
14 47 62 after year
155 145 -21 afternoon
22 -13 -14 afternoon and
-20 -34 -5 afternoon can
2 -26 -14 afternoon for
22 2 19 afternoon i
46 51 47 afternoon my
-80 -100 -42 afterward
126 200 268 again
-33 -15 -53 again after
-24 -32 -8 again all
7 77 67 again and
0 12 -82 again at
-72 -42 -40 again be
-33 -33 -10 again by
40 28 34 again do
-23 -17 -12 again how
12 43 51 again i
78 42 14 again in
107 91 72 again it
108 146 108 again last
58 62 66 again my
-20 -4 7 again not
-30 -15 55 again now
-1 25 25 again on
-4 22 42 again same
-7 5 -33 again ten
16 19 62 again the
-7 -10 28 again today
88 97 70 again tonight
-12 -20 -24 again what
-215 -205 -150 against
-46 -43 -24 against a
-74 -69 -52 against the
-86 -64 -72 age
51 -1 -1 age at
4 27 27 age now
-2 0 -26 age of
-13 -3 -22 age or
40 14 15 age to
21 29 3 aged
3 14 58 agitation
442 533 167 ago
3 4 -79 ago a
27 64 41 ago after
4 26 32 ago all
53 -54 -22 ago and
4 4 -24 ago as
1 20 -59 ago at
-51 -7 -5 ago before
21 -30 -27 ago breath
-49 12 28 ago feel
2 3 -24 ago get
9 3 -21 ago hand
-5 7 21 ago he
176 131 21 ago i
18 -33 -20 ago it
7 6 36 ago just
-70 -42 -8 ago leg
6 16 49 ago lip
42 47 -102 ago my
81 192 60 ago never
3 -17 33 ago nothing
29 69 56 ago now
13 11 -42 ago one
6 5 37 ago shake
21 19 -54 ago she
10 -21 -3 ago stil
8 17 20 ago the
32 10 -7 ago they
1 3 -35 ago today
25 26 47 ago tongu
-30 -41 -7 ago when
122 181 105 agony
-32 -21 -20 agony and
-45 -44 -39 agony be
56 57 16 agony if
-29 -28 6 agony sinc
3 19 -96 agony to
-19 -13 -25 agony with
-56 -62 -38 agre
8 -32 -29 agreed
-47 -38 -28 ahead
-43 -29 -22 ahead of
-33 -16 -7 ai
-20 -17 9 aid
18 21 26 aid exam
-32 -30 -16 aid on
-33 -21 -24 ailment
-73 -81 -49 aint
6 -35 -17 aint chang
-13 14 105 air
39 46 40 air in
-84 -86 -72 air pod
-27 -31 -16 air til
12 20 42 aircon
5 11 23 airport
-22 -54 -28 aisl
145 170 125 alarm
-8 15 -20 alarm and
-22 -9 -9 alarm bel
101 117 91 alarm go
-21 -7 -16 alcohol
-21 -15 14 aldy
19 55 -76 alert
-21 -11 -13 algia
-68 -25 -5 alik
250 254 271 aliv
56 63 56 aliv any
49 94 113 all
16 18 -21 all a
-29 58 -92 all afternoon
-28 6 54 all and
32 44 41 all back
48 49 43 all be
-48 -42 -54 all calm
-79 1 -18 all clear
-31 -24 -48 all come
-154 -151 -53 all day
-25 -27 -11 all do
32 33 1 all eat
-18 -52 -27 all evening
-57 -33 -29 all feel
13 64 100 all fine
94 95 110 all four
63 76 106 all get
-68 -38 -7 all go
12 35 -35 all good
-19 -7 -31 all her
14 11 62 all i
31 73 78 all in
19 13 -34 all it
10 22 48 all limp
32 49 46 all lin
36 30 -13 all month
-49 -25 -17 all morning
18 51 74 all my
-13 80 142 all night
-23 -13 5 all nighter
1 8 45 all no
8 7 -48 all nonsens
20 -17 -105 all normal
235 211 277 all of
17 3 33 all on
-12 185 52 all over
0 9 30 all plac
-33 -11 -9 all power
-37 -38 -31 all prior
4 4 31 all proportion
80 129 -42 all right
27 -44 -8 all round
-37 -33 -18 all shivery
30 22 43 all sinc
7 -26 -11 all summer
-35 -45 -33 all test
-141 -56 -87 all that
-29 -56 -113 all the
6 6 -23 all ther
-71 -91 -90 all this
25 28 69 all thre
-30 -96 -115 all through
62 72 79 all to
-25 -13 -4 all twitch
-37 -38 -19 all up
27 40 25 all vowel
24 23 28 all wake
141 27 122 all week
-69 5 42 all weekend
24 0 1 all wel
108 -11 -10 all winter
20 17 29 all year
-30 -32 -39 all yesterday
-29 -62 -42 allergic
21 23 18 allergic my
-47 -80 -67 allergic to
-9 -7 24 allergy
-28 67 -4 allopurinol
-49 5 15 allotment
-16 -29 -14 allotment be
-30 -11 -5 allotment over
-82 -117 -101 allow
-13 -31 -20 almost
-20 -18 -10 almost have
-33 -31 33 alon
225 101 15 along
33 25 -12 along my
5 26 32 along to
143 49 71 along with
-28 -19 -8 alongsid
48 55 67 aloud
243 203 265 already
15 34 4 already clear
65 75 77 already decid
24 25 23 already lip
52 62 67 already on
66 -7 36 alright
16 -37 -48 als
19 -59 -97 als and
72 -13 -8 als every
-41 -8 -7 als for
201 192 186 als i
-47 7 -20 als in
1 3 41 als last
-14 -21 -7 als no
-36 -17 -10 als yes
37 39 146 also
48 41 32 also be
-27 0 -5 also cramp
66 6 -9 also i
93 40 35 also my
12 14 45 also stop
-26 -18 14 also the
45 -11 -6 alt
-47 -32 -11 alter
-68 -82 -19 alternat
-37 -3 1 although
-38 -5 -1 although she
2 -112 -104 always
-41 -71 -81 always be
30 -7 -4 always cold
-27 -28 -19 always do
109 115 105 always fatal
-44 -1 -1 always harmles
-77 -88 -45 always have
17 43 49 always sort
-16 -54 -4 always the
19 20 29 alzheimer
10 -20 -14 amazon
-34 -19 -31 ambulanc
56 51 43 ambulanc he
238 225 258 amitriptylin
33 46 47 amitriptylin for
86 -21 -3 amlodipin
19 -22 -45 amlodipin and
-34 -9 -11 among
190 169 136 amount
188 167 166 amount of
23 25 -8 amoxicillin
-21 -35 -24 an
29 -31 -1 an ache
62 69 91 an adder
-23 -20 -51 an adult
-32 -14 5 an age
60 8 19 an all
2 6 26 an allergy
57 52 46 an ambulanc
60 69 74 an anaphylactic
-44 -33 -29 an anticonvulsant
3 6 -33 an anty
64 63 -16 an app
-30 -14 -12 an appl
-31 -18 -9 an appointment
0 19 29 an articl
6 21 35 an awful
42 10 -11 an ear
10 23 47 an early
26 -8 -1 an ecg
-26 -21 -21 an eg
22 44 -139 an egg
10 24 -16 an elbow
50 49 12 an electric
-44 -43 -33 an electrician
-51 -32 -31 an electrolyt
61 56 84 an elephant
-39 -42 -29 an emergency
-61 -39 -40 an emg
-23 -13 -10 an empty
-9 -2 94 an entir
48 -54 -26 an evening
63 -14 1 an eye
-105 -75 -23 an eyelid
318 190 174 an hour
7 -36 -1 an i
84 121 64 an ice
-23 -21 -19 an idiot
20 7 20 an inch
-126 -133 -98 an infection
-53 -33 -29 an injury
4 -17 -26 an invisibl
-40 -22 -3 an iron
-20 -18 -24 an mri
18 45 -12 an ok
-108 -81 -95 an old
-23 -46 -40 an operation
-44 -35 -32 an option
-23 -25 -12 an ordinary
45 44 41 an oven
-27 -4 -52 an over
70 146 121 an overdos
-23 -6 -11 an ox
2 2 -50 an upset
-66 -30 -38 anaemia
34 29 -2 anaesthetist
60 69 74 anaphylactic
60 69 74 anaphylactic reaction
388 314 147 and
-1 11 -152 and a
17 19 -61 and ach
4 -42 -44 and ache
4 7 24 and act
-23 -31 -7 and after
38 54 20 and all
69 54 32 and also
-14 -40 -26 and always
-71 -13 45 and an
32 34 -29 and answer
26 50 31 and anus
7 18 53 and any
57 94 98 and arm
-28 3 26 and around
55 31 -1 and as
41 -11 -71 and ask
-3 1 -28 and aspirin
153 31 70 and at
19 25 4 and baby
-84 -128 -135 and back
-23 -41 -20 and banana
-21 -18 1 and bang
-22 -14 13 and barely
-220 -111 -13 and be
-31 -32 -13 and beat
-31 -16 -6 and begin
-17 -35 -8 and belly
32 32 25 and between
35 41 31 and bit
25 49 -10 and bladder
24 14 52 and bleed
-14 -43 -35 and blink
-1 29 55 and blood
6 -80 -32 and blow
-34 -36 -65 and blue
23 25 46 and body
10 10 -29 and bone
7 11 -24 and bos
54 166 104 and both
-41 -28 -13 and bounc
2 -9 -35 and breath
-26 -29 -12 and bump
19 -42 17 and burn
25 21 15 and bury
-6 54 -13 and by
-7 36 59 and cal
41 -19 -3 and calf
12 18 33 and calm
-20 -39 0 and calv
-35 -16 -37 and can
7 7 181 and cant
11 32 -86 and caught
19 24 11 and chat
27 0 -75 and chew
6 5 21 and clammy
-68 -54 4 and cold
-51 -39 10 and come
-42 -17 -21 and confuse
0 9 23 and cough
-24 -3 40 and could
-200 -184 -94 and couldnt
1 6 -45 and crack
-3 50 -48 and cramp
7 -65 -35 and cry
21 17 9 and dad
52 -1 -1 and daily
3 -8 -30 and didnt
1 14 -24 and dizzy
-49 -19 37 and do
57 67 88 and doesnt
-112 -85 -56 and dont
-64 -48 -57 and doubl
18 -12 -42 and down
20 18 15 and dribbl
-83 -61 -39 and drink
2 5 -36 and droopy
65 -9 -18 and drop
-79 -54 -80 and eat
-24 -18 -26 and effect
-8 -15 22 and even
-3 -42 -10 and ever
-44 13 84 and every
-28 -24 -43 and everybody
20 67 57 and everyon
44 -43 23 and everything
51 -26 -13 and exercis
20 17 -43 and eye
21 78 -2 and eyelid
-7 -51 -57 and face
-4 5 38 and faint
30 24 23 and fair
-38 -35 -20 and fall
16 18 51 and fast
21 25 -2 and fat
-29 -20 -29 and feed
-35 -108 -16 and feel
8 7 -58 and fever
-41 -39 -31 and fibro
-24 -19 23 and fine
114 -43 -95 and finger
2 7 -23 and fingertip
24 16 -14 and first
37 33 47 and fit
-24 -16 4 and five
64 66 -89 and flash
-13 45 -3 and flicker
26 42 46 and floppy
3 36 55 and flu
2 17 40 and food
-101 -40 -23 and foot
31 -6 -126 and for
36 -27 -45 and four
55 57 59 and from
26 28 29 and froth
21 34 -30 and ful
10 22 -1 and funny
-64 -63 -29 and gabapentin
21 -42 -71 and get
-36 -22 -8 and giggl
-7 -43 -28 and give
-183 -225 -174 and go
41 64 57 and goodby
-30 -24 -13 and grab
14 -38 -13 and green
-32 -13 -77 and grin
55 32 86 and half
59 59 54 and hand
-28 -59 -33 and happy
44 74 64 and hard
-4 76 64 and hasnt
40 53 48 and hate
109 134 130 and have
113 86 92 and he
25 16 -1 and headachy
51 70 153 and heart
-53 -59 -44 and held
-21 0 189 and her
1 8 -35 and hiccup
-70 -65 -52 and hip
-74 -141 35 and his
15 17 -48 and hit
67 88 -40 and hot
3 37 53 and hurt
140 125 278 and i
30 49 46 and ice
-67 -62 -13 and if
-5 -42 -67 and in
62 60 46 and iron
28 41 25 and isnt
76 141 262 and it
87 52 130 and its
38 51 15 and jaw
-29 -48 -60 and jerk
48 51 54 and jerky
-57 -37 -15 and jolt
-60 -55 -38 and juliet
35 -22 -35 and jump
49 44 111 and just
44 34 86 and keep
60 44 20 and keton
-23 -21 -16 and kick
-45 -46 -7 and kidney
29 32 5 and knee
19 35 -59 and knock
4 6 -62 and know
38 32 -28 and last
10 27 35 and laugh
36 48 59 and left
25 -4 -87 and leg
-14 -44 34 and lie
31 21 7 and light
10 27 -13 and limp
81 103 52 and lip
43 30 -36 and littl
-32 -15 3 and liv
21 -5 -6 and lock
19 18 32 and long
1 -26 -20 and longer
49 8 7 and look
55 94 91 and lose
-4 0 -44 and low
-35 -33 -41 and magnesium
-21 -4 -39 and make
-17 -43 -20 and me
-53 -34 -30 and mineral
42 -4 15 and mis
5 26 35 and mix
143 -61 1 and more
-65 4 -59 and mouth
29 13 24 and muddl
-32 -27 -18 and mum
-39 0 -37 and muscl
227 216 309 and my
-44 -57 -72 and neck
-121 -99 -91 and needl
17 21 -11 and nerv
-50 -5 91 and never
-33 -8 -6 and new
1 -3 -43 and next
38 -8 3 and night
-183 -216 -16 and no
35 140 33 and nobody
1 6 -44 and nod
40 56 37 and normal
-150 -117 13 and not
21 21 79 and nothing
-98 204 188 and now
64 71 65 and numb
24 18 -12 and number
-43 -43 -26 and obey
107 -139 -85 and off
-59 -42 -95 and on
-107 -18 54 and one
98 15 81 and only
-89 -31 -13 and our
-102 -131 -62 and out
-22 -22 -18 and output
57 97 115 and over
17 31 11 and pain
31 43 -17 and painful
-4 -10 -25 and paracetamol
-7 18 33 and pass
6 23 142 and pee
10 -21 -7 and pick
86 24 -37 and pin
-88 -48 -99 and pink
7 12 -124 and poo
-53 -56 -36 and pop
-66 -28 -22 and pour
28 49 13 and puffy
-3 -37 49 and pul
25 12 25 and push
-19 -6 31 and put
2 18 20 and quiet
17 17 -42 and ramipril
4 10 49 and rav
-22 -26 -10 and reach
22 27 -117 and red
69 77 69 and reply
51 10 -5 and rest
-16 -30 -36 and right
12 -39 -25 and rippl
2 1 -33 and rock
2 6 -32 and round
-35 -24 -19 and rub
22 39 -14 and run
-162 -48 -113 and say
2 17 21 and scream
18 50 10 and see
23 25 -9 and seek
-25 -25 -12 and sent
93 28 33 and sever
7 8 34 and sex
-8 25 75 and shake
-22 32 -5 and she
-45 -20 -12 and shin
68 63 4 and shiny
13 5 42 and shivery
3 5 43 and short
-114 -66 -51 and shoulder
48 22 38 and shout
21 32 7 and sick
69 31 15 and sinc
21 26 -33 and skip
-7 -32 -22 and sleep
15 -44 -53 and slow
2 -29 -17 and slur
0 -22 -13 and smal
59 52 -41 and smil
46 50 -13 and smiley
-25 -63 -15 and snappy
-52 -32 -3 and sneez
105 129 -28 and sole
-104 -40 -43 and some
-7 -30 -19 and somebody
-20 -6 4 and someone
-22 25 -50 and something
-63 32 -45 and sore
51 53 -33 and soup
-141 -68 -68 and spasm
12 10 -66 and speech
10 64 39 and spot
-37 15 28 and spread
3 4 28 and stagger
9 -27 -14 and stair
-56 -49 -7 and start
-49 -39 -31 and stay
29 27 -6 and sticky
63 48 108 and stiff
1 -135 -91 and stil
4 6 22 and ston
-24 -18 -7 and stood
-134 -48 -45 and stop
-15 -16 -23 and stres
-17 -29 -38 and stretch
-3 20 45 and stuck
-20 -22 -13 and sugar
20 28 -136 and swallow
-71 -15 20 and swear
53 60 41 and sweat
-57 -51 -127 and sweaty
25 35 30 and swell
-31 -13 5 and tablet
-56 -103 -121 and take
75 73 -79 and talk
-21 -21 -18 and taller
0 -31 -9 and tear
33 52 3 and tell
1 18 82 and temperatur
14 35 -12 and tender
-59 -49 -4 and test
288 306 290 and that
127 122 225 and the
89 84 57 and then
104 212 199 and ther
-3 14 52 and thes
133 63 62 and they
-18 -42 -37 and thigh
52 16 -5 and thing
58 24 47 and think
7 -10 23 and third
30 12 87 and this
5 18 62 and thrash
19 17 28 and thre
20 27 -99 and throb
28 37 35 and through
-4 -6 -43 and throw
50 -12 9 and thumb
34 38 -37 and tight
-23 52 154 and tingle
22 29 1 and tip
29 -14 15 and tir
-14 46 -21 and to
29 33 -14 and toast
-37 85 164 and today
35 -35 25 and toe
99 96 95 and tonight
6 8 36 and too
93 68 -43 and trembl
-22 -4 16 and try
20 30 46 and turn
-79 83 -34 and twitch
0 77 2 and two
-45 -11 -6 and uncl
31 67 51 and up
11 26 41 and upper
-33 -20 -8 and very
-9 -11 -29 and wait
-29 -78 -82 and wake
-40 -187 -150 and walk
-55 -71 -96 and want
37 33 -75 and warm
-6 -22 -12 and wast
33 40 -9 and watch
-19 18 -67 and water
27 59 -18 and waterwork
-9 -3 -54 and we
45 94 -30 and weak
11 -10 -65 and weep
56 -42 -14 and weigh
8 -14 39 and weird
17 20 65 and wet
-9 43 -5 and what
-5 -11 25 and when
-20 -15 -81 and wher
-83 -90 -50 and which
13 14 26 and white
-46 -48 -41 and who
-17 -22 -18 and wink
-32 12 17 and with
-25 0 0 and wonder
-116 -95 -24 and wont
19 23 -16 and woozy
29 -21 -15 and word
-45 -40 -20 and work
6 31 20 and worse
-9 -39 8 and would
47 68 72 and write
34 38 -10 and yelp
-24 -29 0 and yes
49 109 92 and you
-36 -30 -22 and youd
-13 -14 -25 anesthetic
4 66 116 angina
29 62 59 angl
54 90 298 ankl
-42 -37 -5 ankl an
-52 -26 21 ankl and
1 23 19 ankl be
6 18 39 ankl beat
15 29 15 ankl by
1 4 -37 ankl huge
-14 -33 -21 ankl i
-28 -3 -8 ankl in
18 28 -9 ankl like
-31 -22 2 ankl on
9 15 36 ankl out
-45 -37 -17 ankl slim
2 8 59 ankl swell
27 -39 48 ankl two
57 70 -21 ankl up
-95 -1 -2 anniversary
-28 -33 -27 announc
-79 -58 -22 annoy
39 177 137 another
25 20 -4 another at
-4 -10 -26 another burpe
7 14 26 another on
3 36 31 another one
-20 -26 -24 another that
115 70 87 answer
-32 -18 -19 answer about
-64 -77 -51 answer from
35 38 15 answer in
41 52 -7 answer me
58 40 33 answer only
96 84 86 answer the
-34 -23 -26 answer with
-11 -56 -18 ant
45 46 31 antacid
82 78 165 antibiotic
5 4 30 antibiotic i
-168 -143 -100 anticonvulsant
-30 -34 -11 anticonvulsant and
-25 -17 -6 anticonvulsant or
-79 -74 34 antidepressant
-36 -3 0 antidepressant and
-44 -3 -8 antidepressant my
-64 -51 -29 antidot
-55 -42 -7 antidot for
133 122 140 antifreez
-20 -49 2 antihistamin
-20 -66 -30 antipsychotic
-36 -61 -101 anty
-46 -39 -6 anty inflammatory
16 -17 -89 anty sick
26 50 31 anus
-92 -119 -93 anxiety
4 -39 -29 anxiety and
-107 -79 -15 anxious
-8 1 23 anxious and
-387 -323 -207 any
7 -25 -17 any danger
-15 -18 -34 any desk
-43 -10 -6 any food
62 -84 -73 any good
70 89 100 any how
11 23 44 any idea
-103 -60 -28 any link
-25 -13 -7 any magnesium
204 254 167 any more
-31 -12 -6 any new
128 120 129 any nois
9 -5 28 any of
-68 -62 -55 any point
-23 -8 -4 any quick
-20 -49 -21 any reason
-25 -12 -8 any sens
38 21 -4 any sport
-26 26 104 any stretch
-6 -31 -7 any tablet
14 5 21 any ther
-34 -28 -34 any tie
-47 -30 -29 any time
33 -45 -44 any tip
-86 -71 -49 any trick
-29 -24 -11 any truth
-122 -62 -102 any use
-33 -36 -28 any way
-24 0 -25 any weight
2 -25 -48 anybody
4 26 -7 anybody with
178 105 150 anymore
11 -11 -23 anymore my
170 331 140 anyon
-18 -4 -41 anyon be
16 25 26 anyon do
-38 1 -42 anyon else
58 48 48 anyon know
-26 -19 -11 anyon say
-41 -30 -33 anyon time
37 43 45 anyon to
5 5 30 anyon touch
14 22 -13 anyon which
-141 -211 -211 anything
4 9 27 anything and
-49 -33 -24 anything but
13 9 -24 anything down
-33 -29 -27 anything else
-28 -32 -19 anything except
-21 38 31 anything for
29 -130 -63 anything i
-19 -21 -81 anything in
25 13 -13 anything just
28 13 19 anything like
16 38 -9 anything my
-8 1 33 anything no
7 -7 -22 anything not
-47 -36 -15 anything now
-32 -17 -11 anything on
-58 -51 -25 anything or
6 -25 -16 anything silly
13 -40 -8 anything sinc
27 28 21 anything that
-60 -91 -80 anything to
3 126 185 anyway
56 52 55 anyway be
-56 -47 -38 anyway best
63 61 53 anyway do
155 133 125 anyway how
10 7 26 anyway i
-31 -4 3 anyway my
-40 -19 -16 anyway that
21 34 29 anyway what
2 20 -35 apart
14 30 -29 apart from
86 134 -34 apixaban
12 13 -34 apixaban and
32 54 -13 apixaban for
-20 -19 -10 apoplexy
-29 10 -74 app
17 33 54 apparent
19 30 42 apparent i
-49 -9 -7 appendix
-46 -7 -4 appendix out
11 0 -23 appetit
50 68 60 appl
-45 -17 -24 apply
-16 -14 -20 apply to
3 32 -16 appointment
56 72 13 appointment in
-32 -14 -13 approach
-6 -13 -26 approv
-69 0 14 april
-19 1 79 arch
-50 -14 -9 arch cramp
-10 -51 -11 arch of
88 142 103 area
-76 -62 -42 argu
-20 21 35 argument
6 -103 -44 aripiprazol
-74 87 108 arm
7 19 -23 arm a
-37 -47 3 arm abov
-20 27 -12 arm ache
-30 -8 -26 arm after
28 36 60 arm again
92 -3 -1 arm and
1 -28 -15 arm as
-21 -36 -63 arm at
62 -32 -46 arm back
13 57 33 arm be
39 -11 -25 arm belly
3 3 -27 arm cant
-23 -8 4 arm dead
32 29 35 arm do
1 -43 -30 arm doesnt
3 1 -39 arm down
34 32 47 arm drift
6 7 -35 arm drunk
-45 -55 23 arm feel
9 22 -64 arm fine
17 82 66 arm fling
4 7 30 arm flop
-52 -58 -49 arm floppy
-31 -40 -1 arm fly
23 7 -19 arm for
-51 -23 35 arm from
0 17 33 arm get
-16 -49 -12 arm give
15 106 62 arm go
61 64 -63 arm have
-37 -46 -40 arm he
-22 -23 -90 arm hook
-17 -23 -19 arm hurt
21 5 29 arm i
20 13 27 arm into
-24 -17 -17 arm isnt
13 17 42 arm it
42 153 55 arm jerk
-96 -45 -18 arm jump
75 -2 22 arm just
27 59 86 arm keep
-20 -54 -5 arm leg
-78 -65 -11 arm like
19 36 56 arm muscl
17 20 16 arm nor
-4 -12 -46 arm of
35 61 25 arm off
-64 -43 -33 arm one
9 45 26 arm or
-47 -42 -67 arm out
12 15 -41 arm over
39 24 41 arm pain
-43 -33 -12 arm shake
-36 -34 -15 arm sinc
-39 -102 -15 arm sore
-24 -23 -10 arm speech
6 21 47 arm stil
29 28 17 arm that
1 -58 -34 arm the
9 -9 29 arm then
67 84 87 arm tingle
21 -17 -18 arm tire
1 2 -27 arm too
-17 -49 -22 arm twitch
-49 -35 -44 arm up
3 14 63 arm weak
-117 -105 -79 arm when
147 123 88 arm with
-75 -47 -61 arm wont
73 126 21 armchair
13 28 -23 armchair now
2 27 -8 armchair without
14 28 -18 armpit
-31 -24 -3 army
-68 -51 -11 arnica
287 161 212 around
48 48 38 around my
25 -20 18 around the
49 38 44 around to
-75 -59 -63 arrest
-60 -44 -54 arrest and
78 20 -24 arriv
33 62 2 arriv on
41 -13 -7 arriv with
-202 -110 -101 artery
-51 -17 -14 artery be
-32 -28 -33 artery diseas
-8 -16 -35 arthritis
-250 -182 -154 articl
-27 -32 -22 articl for
-13 -29 -11 articl have
-35 -21 -17 articl mention
9 15 -22 articl on
14 8 -28 articl say
-21 -13 -8 articl suggest
50 49 44 articl tell
149 109 85 articl would
57 46 44 as
-150 109 116 as a
-24 -11 -48 as an
24 2 8 as anything
-26 -8 3 as cramp
-40 -41 -40 as electrolyt
-28 -24 -25 as emergency
84 -10 -176 as ever
-26 -1 0 as every
21 22 21 as far
-28 -15 -60 as good
75 83 23 as hel
21 23 27 as his
-39 -22 -18 as hydrat
-198 -177 -117 as i
33 114 108 as if
-42 -94 -66 as it
20 19 31 as larry
-79 -58 -31 as lemonad
53 31 -32 as long
33 43 50 as marbl
27 29 32 as milk
13 -4 -60 as much
186 24 40 as my
-30 -13 -8 as ninepenc
15 7 -54 as normal
175 205 53 as of
33 21 36 as paper
26 41 32 as per
18 -49 -49 as rain
-2 -43 -30 as she
4 -48 -35 as soon
35 49 28 as soup
-43 -35 -10 as spasm
43 -13 -16 as strong
20 57 36 as that
-4 -16 25 as the
-8 56 5 as they
-25 -52 -23 as though
-1 -1 -33 as tight
-31 -35 -16 as toast
-106 -77 -56 as usual
69 90 145 as water
128 25 4 as wel
1 30 57 as wood
-39 -29 -31 as you
8 11 32 as your
38 35 62 ash
20 37 61 asid
260 210 238 ask
-23 0 2 ask a
-83 -129 -40 ask about
43 45 53 ask be
226 200 173 ask because
-30 -20 -25 ask before
15 23 28 ask do
-23 -15 -24 ask first
249 247 159 ask for
32 -41 -15 ask four
15 21 22 ask here
-34 -38 -14 ask i
-23 -139 -136 ask if
107 30 18 ask me
20 21 14 ask my
-68 -30 -26 ask no
26 26 -7 ask something
-5 14 33 ask the
20 29 24 ask then
-20 -16 -30 ask to
-21 -9 -10 ask too
-26 -24 -22 ask what
87 77 65 ask when
56 43 50 ask wher
-75 -41 -11 ask whether
3 5 24 ask which
13 28 50 ask who
-7 -34 -41 ask why
53 59 65 ask yes
20 9 3 ask you
8 -25 -90 asleep
-24 -18 -14 asleep and
86 -5 6 asleep at
-22 -38 -32 asleep i
-45 -8 9 asleep in
32 31 44 asleep not
-108 -83 -143 asleep on
37 45 47 asleep so
94 90 85 asleep with
2 3 25 asparagus
-123 -83 -17 aspirin
-99 -79 -13 aspirin a
42 51 63 assistant
17 16 29 assistant user
19 44 12 assum
14 149 100 asthma
29 68 51 asthma attack
6 42 -2 asthma be
-168 -71 -86 astrocytoma
9 23 -16 at
-38 -15 -7 at 11
-121 -141 -43 at 2
-18 -23 -16 at 20
-9 24 49 at 24
-75 -54 -31 at 25
-96 -34 18 at 3
46 -24 -24 at 30
16 47 -13 at 35
-3 87 97 at 4
-48 -34 -52 at 5
10 -22 -20 at 7
-24 -1 -16 at 70
-3 24 0 at 8
42 -4 143 at a
5 15 49 at about
71 87 119 at all
-24 5 5 at and
-27 -20 -12 at any
-17 -21 -10 at bath
-20 -19 -25 at because
-105 -148 -65 at bedtim
69 81 20 at bingo
166 127 155 at breakfast
19 -40 -30 at christma
29 -20 -5 at church
-63 -56 -35 at crossfit
-52 -47 -39 at dawn
27 40 49 at dinner
-23 -19 -20 at ease
53 1 -16 at easter
10 21 43 at eight
-107 -94 -71 at eleven
-130 -23 -29 at every
42 18 10 at exact
-13 25 32 at first
-31 -36 -5 at five
15 23 7 at footbal
23 16 24 at four
77 85 0 at half
-1 -28 -22 at her
45 1 -76 at his
29 -18 -7 at home
-58 15 28 at in
-16 -184 -126 at it
40 -1 -10 at least
56 75 -76 at lunch
25 32 -6 at lunchtim
17 29 24 at match
-135 -13 -28 at me
26 -62 -10 at mile
-88 -33 56 at my
177 133 -161 at night
-88 -69 -66 at nine
7 9 41 at nobody
-45 -25 67 at noon
51 53 12 at number
26 6 -29 at nursery
76 160 -10 at once
19 -17 -22 at one
-17 -53 -48 at our
63 55 73 at parkrun
22 21 -10 at practic
42 22 5 at rest
-3 10 -26 at rugby
58 55 25 at rummy
60 45 41 at school
16 17 29 at seven
-84 -111 -80 at six
-28 -23 -14 at sixteen
0 -37 -22 at story
-59 -27 9 at stranger
16 28 6 at supper
19 53 45 at ten
51 63 204 at the
-7 16 22 at them
12 34 51 at this
-15 -71 -29 at thre
6 11 37 at two
-17 -24 -12 at tynemouth
-30 -1 23 at uni
54 57 59 at us
-72 -58 -121 at what
104 -42 86 at work
-23 -12 -8 athlet
12 83 -30 atorvastatin
3 59 -7 atorvastatin sinc
-32 -41 -10 atp
-95 -23 -25 atrophy
-125 -233 -199 attack
-28 -25 -16 attack and
-22 -5 -4 attack at
31 -5 -2 attack be
14 18 32 attack do
0 -38 -47 attack of
-40 -55 -50 attack on
-33 -33 -28 attack six
-99 -36 -34 attention
112 112 92 attic
76 -4 -86 august
-37 -9 -8 august not
-146 -99 -69 aunt
-26 -24 -12 aunt have
-30 -27 -27 aunt say
38 24 110 aunty
22 27 62 aunty be
-81 31 0 aura
-89 -13 -9 aura i
22 23 -11 australia
-37 -25 -26 author
-87 -59 -19 autocorrect
104 -164 -165 autumn
25 -15 -12 autumn and
28 -43 -36 autumn i
-31 -7 -8 averag
-162 -86 -76 avocado
-46 -55 -41 avoid
-37 73 -50 awak
-17 1 -56 awak and
-29 -10 -5 awak at
-5 7 22 awak for
22 17 -11 awak in
6 5 -45 awak now
-41 -41 29 away
24 16 21 away and
0 2 -43 away be
47 -1 -1 away every
-20 -20 -1 away i
113 100 99 away my
-41 -35 -1 away on
11 -5 -24 away sinc
5 5 23 away thre
-31 24 -12 away when
103 18 49 away with
49 18 74 awful
14 15 42 awful pain
-204 -155 -113 b12
27 0 0 b12 and
-106 -2 0 b12 jab
3 -25 -7 b12 toe
53 -26 -10 b6
22 20 28 babbl
22 20 28 babbl and
38 -13 169 baby
4 30 2 baby 10
1 33 6 baby 3
19 38 84 baby 4
51 40 41 baby and
42 -125 -25 baby be
-52 -60 -57 baby blue
-37 -24 60 baby come
-3 -1 -45 baby due
3 11 35 baby five
3 3 21 baby four
-39 -47 7 baby get
23 28 3 baby go
61 66 -50 baby have
-54 -43 -31 baby hiccup
-52 -54 -26 baby kick
2 2 -34 baby move
38 8 -4 baby normal
102 72 -3 baby not
11 8 49 baby on
-49 -43 -45 baby sit
28 30 49 baby ten
10 6 23 baby with
3 4 -27 baby wont
35 52 43 baby would
-55 -53 -3 baby wriggl
-59 -70 -219 back
3 13 -61 back ach
-5 3 -33 back ache
-25 -3 2 back all
-15 16 -29 back and
21 -45 -23 back as
-23 18 -33 back at
42 77 151 back be
21 -60 -7 back but
-58 7 41 back by
-40 -28 0 back can
16 14 37 back cant
6 59 -3 back cramp
28 39 3 back down
37 -12 -29 back even
39 25 53 back feel
-24 3 -51 back fine
144 162 12 back from
-26 -12 -4 back fully
57 47 102 back go
-35 -36 -28 back grab
53 61 69 back have
17 22 3 back home
8 10 25 back hurt
-1 5 -83 back i
28 16 24 back if
-22 -60 -41 back in
-25 -15 -14 back into
-6 -2 -23 back it
96 34 63 back keep
20 14 27 back kil
-72 -51 -41 back leg
-28 -16 -9 back like
-33 -12 -11 back make
-25 -13 -16 back me
69 23 -17 back muscl
86 169 -35 back my
7 -50 -36 back neck
9 18 30 back now
-69 -12 -33 back of
-72 -84 -56 back off
-58 -117 -73 back on
34 26 22 back out
1 37 -9 back over
156 159 133 back pain
-18 3 21 back passag
15 43 -20 back pee
-17 -18 -26 back rub
16 15 26 back same
9 32 50 back she
46 2 8 back skin
140 174 198 back spasm
-35 -44 -28 back stretch
16 49 24 back that
-41 -74 -56 back the
-196 -180 -185 back to
-19 -3 28 back tooth
19 17 23 back two
-89 -87 -58 back what
-22 7 -7 back when
-74 -67 -104 background
19 -55 -60 backsid
-32 -16 -2 backstrok
-56 -48 -26 backup
0 20 98 backward
22 8 14 backward and
38 56 93 backward i
158 144 82 baclofen
17 -33 -28 baclofen because
-20 -22 -9 bacon
-79 -80 -73 bacteria
-17 -19 -28 bacteria make
-50 -55 -52 bacterial
-13 -18 -21 bacterial infection
-259 -314 -88 bad
8 17 44 bad back
13 12 26 bad cant
27 25 20 bad color
-25 -39 -8 bad day
10 6 27 bad do
-128 -103 -44 bad for
41 31 65 bad head
-34 -41 -1 bad headach
86 21 8 bad i
32 -4 14 bad idea
-28 -22 -17 bad nerv
-91 -84 -53 bad night
-45 -6 -8 bad sign
21 27 53 bad sinc
14 -33 -6 bad thing
-9 -8 -54 bad to
21 30 24 bad would
-24 -31 -10 badg
-155 -51 -72 badly
12 23 9 badly i
8 26 -15 badminton
20 27 -2 badminton strain
-309 -223 -9 bag
-54 -53 -33 bag be
-240 -250 -134 bag of
6 31 39 bairn
10 15 -37 bait
0 0 -38 bak
-45 -34 -42 bake
-37 -36 -16 bakery
-26 -24 1 bakery so
32 14 3 bal
0 -22 -5 bal for
30 25 9 bal in
-34 -46 -70 bal machin
14 17 31 bal to
-129 -69 -57 balanc
-48 -10 -5 balanc food
77 90 107 balcony
16 29 47 balcony and
15 21 34 bale
-36 -45 -34 ballet
12 -66 -50 balloon
8 -89 -18 balloon and
38 40 -15 baly
-52 -51 -13 bamby
-2 -26 -8 banana
-14 -17 -51 banana and
26 4 10 banana be
96 137 112 banana for
87 84 77 banana good
-60 -3 14 banana have
28 -1 36 banana help
-23 -5 -4 banana in
-17 -15 -23 banana isnt
66 64 42 banana only
40 60 3 banana or
-23 -32 -37 banana right
-26 23 15 band
-4 -24 -21 band in
11 4 -22 band like
-9 -24 -20 band on
-27 1 3 band practic
3 0 64 band round
17 100 95 bang
18 20 30 bang head
-32 -7 -19 bang his
16 31 25 bang in
-8 7 33 bang my
-26 2 -1 bang the
122 82 -3 banister
44 -7 -3 banister and
122 161 71 bank
14 16 34 bank card
37 50 -41 bank holiday
-2 -30 -56 bar
-24 -17 -15 bar man
4 -54 -34 bar of
20 26 73 barb
20 26 73 barb wire
31 41 70 barbecu
12 19 34 barbecu into
-101 -82 -54 bare
-68 -45 -26 bare hand
-30 1 -34 barely
68 30 -34 barely a
13 16 31 barely eat
-22 -19 -28 barely get
61 66 16 barely hold
-6 11 34 barely lift
30 72 54 bark
30 72 54 bark like
23 41 10 barn
46 48 15 barn and
-108 -39 19 barr
-23 -5 -5 barr in
79 68 78 barrier
-17 -72 -39 base
-15 -70 -38 base of
33 29 -3 basic
-15 -34 -19 basical
-9 -13 -36 basin
-49 -48 -40 basslin
67 97 56 bat
14 12 -70 bat flap
8 13 38 bat in
-103 10 105 bath
53 64 32 bath and
-90 -55 -46 bath for
20 19 26 bath on
-69 -54 -23 bath or
11 36 45 bath towel
204 207 200 bathroom
3 4 -41 bathroom and
62 73 107 bathroom floor
16 25 -6 bathroom go
6 14 22 bathroom scal
6 -12 24 bathroom tile
62 109 226 battery
-47 -28 -21 battery dead
27 16 30 battery from
-41 -40 -55 battery in
27 20 36 battery out
22 26 41 battery up
-52 -54 -49 bay
29 34 44 bbq
141 167 155 be
-47 -43 -5 be 1
-8 -30 -24 be 12
15 57 69 be 14
32 7 45 be 16
21 23 38 be 18
19 -33 -51 be 2
13 -59 -86 be 20
-28 -38 -18 be 22
38 -7 -1 be 24
-29 -17 -16 be 26
9 -33 -72 be 27
116 18 -15 be 29
121 4 -6 be 3
16 18 -76 be 30
-46 -39 -36 be 31
29 15 6 be 33
4 17 41 be 34
10 11 62 be 36
4 10 23 be 37
37 77 86 be 38
30 31 -4 be 4
-18 55 89 be 40
-28 -37 -38 be 44
-22 -2 -3 be 45
11 20 -21 be 46
-21 -40 -30 be 49
-11 -37 -16 be 5
104 113 111 be 50
3 -3 -31 be 52
-52 -13 -79 be 6
5 20 -7 be 60
-61 -45 -59 be 7
36 61 23 be 71
42 42 -4 be 72
31 6 -53 be 74
-42 -16 -17 be 78
7 27 14 be 79
11 7 -84 be 8
62 5 -6 be 80
20 39 18 be 81
4 7 -129 be 9
70 77 76 be 91
-220 -186 -41 be a
75 50 -175 be able
-14 65 120 be about
-20 -15 -21 be absolut
-72 -74 -59 be ach
28 46 72 be act
-24 -25 -15 be activ
-22 -17 -17 be actual
3 26 32 be advisabl
91 -5 -3 be affect
-52 -69 -8 be after
53 55 58 be again
8 12 20 be age
37 65 40 be agony
-48 -54 -36 be air
282 309 304 be aliv
-117 78 -70 be all
36 5 16 be allergic
20 -22 -28 be allow
-38 -48 -28 be already
119 123 134 be als
-13 -2 37 be also
44 88 7 be always
-212 -134 -168 be an
-32 37 -22 be and
1 4 21 be annoy
-16 8 -33 be any
-29 -17 -14 be anything
8 2 24 be anywher
25 42 16 be as
24 49 33 be ask
-73 -133 -30 be asleep
48 63 5 be at
-15 5 -50 be awak
-48 -41 -44 be baby
-85 -60 -21 be back
-68 -18 55 be bad
11 10 30 be balloon
53 67 65 be banana
33 42 31 be bang
17 16 24 be bark
-1 -288 -55 be be
9 17 31 be beat
-1 21 -22 be beaten
-30 -25 -27 be because
185 -2 -18 be become
131 120 100 be beep
-25 -23 -23 be beer
8 16 44 be beetl
-78 -84 -78 be beetroot
19 23 14 be before
-15 27 -6 be behav
-77 -128 -86 be behind
27 -15 -8 be benign
41 28 45 be best
193 262 214 be better
5 16 39 be between
6 4 26 be bigger
46 37 -20 be bite
58 69 45 be black
-48 -62 -55 be bleach
-51 -62 14 be bleed
-23 -20 -22 be blind
-15 -25 -20 be blink
18 28 36 be block
-59 -42 -72 be blood
58 63 52 be blue
21 75 118 be boil
-68 -66 -56 be bor
-39 -66 -31 be born
-36 -53 -45 be both
49 86 102 be bother
-49 -54 -42 be brain
-77 -52 13 be break
53 78 20 be breath
25 27 42 be bring
87 69 101 be brown
35 35 20 be bub
10 -17 -62 be building
69 171 246 be burn
-23 -10 -8 be busy
12 32 37 be but
43 106 77 be buz
-25 -11 -15 be by
20 20 -12 be caffein
-1 12 51 be cal
-39 -24 54 be calm
36 80 -1 be calv
65 60 52 be captain
-18 -19 -20 be career
8 -33 -15 be carpet
-6 -4 26 be carry
42 11 23 be catch
46 34 26 be cauda
-53 -14 -15 be caus
-43 -29 -17 be chang
26 28 43 be chat
23 15 20 be chatter
21 34 41 be chew
114 154 116 be choke
8 21 39 be clammy
3 7 26 be clamp
53 36 27 be clean
-14 22 -41 be clear
-50 -57 -28 be clench
-41 -9 -7 be clog
28 44 27 be clos
27 1 27 be clumsy
60 57 54 be clutch
1 -34 -30 be coffe
29 31 46 be cold
63 14 46 be come
-22 -25 -6 be comedy
7 7 24 be comic
-23 -17 -2 be completely
-41 -25 -18 be concern
-20 -16 -14 be connect
84 -1 -2 be continuous
75 32 36 be convinc
72 85 65 be convuls
88 98 112 be cough
29 44 45 be count
54 54 56 be cover
-107 -63 -61 be cramp
25 -15 38 be crawl
21 35 -25 be creep
26 16 -38 be crept
-24 -25 -27 be crippl
27 -30 -17 be cros
20 43 92 be curl
-35 -95 -73 be cut
1 11 -45 be cute
-22 -29 -23 be daft
39 72 75 be danc
51 -6 -60 be day
104 74 -11 be dead
-44 -19 -16 be decid
-3 -1 -26 be dehydrat
120 110 -29 be diabetic
-13 0 -21 be diagnos
-27 -53 -36 be die
-20 16 24 be different
3 3 -26 be dig
23 33 26 be dip
361 308 408 be do
-31 -27 -14 be doctor
-38 -41 -43 be dom
7 -117 -101 be down
26 34 49 be drag
47 58 41 be dramatic
-39 -22 -29 be dream
15 18 43 be drench
25 43 69 be dribbl
27 2 51 be drink
50 76 91 be drip
2 -56 -113 be drive
30 28 77 be drool
-18 -4 20 be droop
-83 -102 -86 be drop
-60 -31 -32 be drown
20 30 35 be drowsy
0 10 50 be drunk
-8 -23 11 be dry
-51 -44 -114 be eas
53 37 56 be easier
-15 -5 -60 be eat
-71 -75 -69 be eight
-31 -14 3 be eighty
73 41 40 be eleven
17 57 107 be empty
91 60 58 be end
17 24 22 be enough
14 22 46 be epileptic
206 37 25 be even
-1 15 -26 be ever
-76 -20 16 be every
3 -62 -26 be everywher
-47 -24 -10 be exhaust
0 2 -47 be eye
-49 -64 -27 be faint
-21 -22 -10 be fair
-11 -91 -23 be fall
-28 -18 6 be famous
-36 -15 -18 be far
-20 -21 -15 be fast
40 56 -49 be fat
86 57 1 be feed
-50 -34 6 be feel
-48 -48 -40 be fibro
-23 -27 -30 be fibromyalgia
-25 -45 -18 be fifty
29 33 35 be fight
29 11 60 be find
-13 72 275 be fine
13 35 54 be finish
-13 -35 -28 be first
-20 -56 -79 be five
-22 -8 -6 be fix
30 31 -40 be fiz
-22 -33 -14 be flap
-63 -66 -40 be flicker
24 18 49 be floppy
-162 -75 -43 be flutter
-26 -37 -25 be foam
125 112 110 be for
79 84 79 be forever
-37 -41 39 be four
3 5 -43 be freeze
25 24 45 be friday
-180 -132 -133 be from
26 13 15 be ful
16 39 -7 be fully
9 -55 -57 be funny
-57 -52 -73 be gabapentin
30 32 64 be gag
-30 -5 -3 be garden
-29 -20 -14 be gatorad
527 114 20 be get
27 26 27 be gig
209 127 66 be give
-62 -56 -69 be glaswegian
-18 -21 -6 be glorious
-24 -3 5 be glu
356 383 532 be go
40 -35 6 be good
75 71 72 be googl
-27 -11 2 be gorgeous
8 27 59 be grapefruit
-49 -44 -30 be green
27 31 64 be grey
19 14 26 be grin
1 2 -35 be gritty
1 12 27 be gros
38 17 -6 be grow
-54 -53 -33 be gues
9 16 -46 be gulp
-60 -59 -52 be hair
82 115 104 be half
29 28 -4 be hammer
-23 -3 -3 be hand
-37 -16 -23 be handl
72 59 78 be hang
65 -65 -20 be happen
-20 -14 -44 be happy
41 47 43 be hard
394 333 381 be have
-289 -283 -249 be he
-8 -10 -20 be heat
35 53 39 be heav
31 67 53 be heavy
102 136 140 be here
-26 -23 -6 be hiccup
-2 -1 -21 be high
51 16 -108 be his
56 43 47 be hit
5 32 63 be hoars
-57 -28 -21 be hold
-102 -75 -40 be home
-22 -18 -34 be honest
45 -4 -39 be hop
34 43 46 be hot
-27 17 27 be how
-19 -21 -15 be howl
16 33 21 be huf
39 33 73 be huge
-22 -2 -42 be hurt
-518 -357 -266 be i
15 12 24 be ice
41 9 16 be icing
-21 -30 -31 be ill
36 33 46 be impossibl
118 210 94 be in
1 1 -34 be inject
54 -12 -8 be into
40 44 60 be iron
-466 -342 -72 be it
29 38 -10 be itchy
-2 32 -15 be its
-3 -1 -21 be jelly
-1 24 29 be jerk
-15 -52 13 be jump
69 66 101 be jumpy
107 240 120 be just
-38 -9 -15 be kick
-175 -124 -95 be kil
22 34 48 be kind
-27 -75 -28 be knacker
-6 -7 -52 be knock
0 -29 -16 be knot
0 20 29 be known
-40 -71 -14 be last
8 -58 -38 be laugh
60 -14 -11 be lazy
12 24 9 be leak
31 25 43 be lean
-25 -27 -8 be learn
89 -15 -10 be left
-66 -56 -42 be leg
54 80 105 be lie
19 23 25 be lift
42 54 56 be lighter
191 128 204 be like
7 -2 44 be limp
-61 -43 -39 be link
6 24 30 be literal
-104 -76 -34 be liv
6 62 91 be lock
201 209 192 be look
-6 -41 -18 be loose
-87 -150 -125 be lose
-28 -9 -12 be lou
26 69 56 be low
11 11 23 be lower
5 39 10 be lucid
3 3 25 be lurch
-24 -15 -20 be lyme
4 -43 -31 be mad
-91 -66 -54 be magnesium
37 96 13 be make
-44 -25 -17 be massag
14 16 21 be massiv
5 18 -23 be mayb
59 -18 2 be me
-28 -15 -5 be measur
8 15 29 be mes
-25 -18 -21 be metabolism
13 -26 -21 be mid
-21 -12 -5 be mine
-26 -14 6 be mis
4 13 20 be mnd
4 4 -24 be monday
-25 -10 -2 be month
52 -74 -5 be more
-54 -23 -30 be most
12 20 17 be mottl
47 32 -11 be move
5 6 37 be muddl
-12 -21 -15 be mum
33 10 39 be murder
-105 -55 -64 be muscl
-79 12 80 be my
-39 -23 -32 be myoclonus
-16 -22 -26 be myofascial
165 115 75 be near
29 39 46 be neck
57 60 15 be need
-27 -17 -14 be neither
-66 -71 -45 be nervous
-36 -12 -11 be neurological
0 64 92 be never
-5 45 76 be new
-40 -59 -32 be nine
-33 -26 -12 be nineteen
-52 -52 -2 be ninety
-76 36 87 be no
-172 -144 -110 be normal
68 68 188 be not
-84 -178 -182 be nothing
-27 -16 -12 be notice
62 49 -17 be now
-51 -116 -49 be numb
74 80 86 be oblig
28 -12 -22 be odd
-10 -8 -29 be of
68 123 29 be off
-68 -23 33 be ok
15 16 -24 be okay
154 244 27 be on
73 -57 -35 be once
-108 -120 -85 be one
-36 92 130 be only
32 46 76 be open
48 64 41 be or
22 -58 6 be otherwis
19 32 14 be our
45 23 33 be out
69 62 20 be outsid
194 149 151 be over
5 5 -32 be pac
64 52 -42 be pain
42 39 34 be painful
-18 -24 -67 be pale
-111 -114 -99 be paralyze
35 30 26 be pass
2 30 1 be past
-29 -11 4 be pee
9 17 62 be peel
-24 22 -33 be perfect
-39 -22 -20 be physical
49 23 52 be pick
9 12 35 be pin
64 76 63 be pink
59 33 126 be plan
19 20 66 be play
-21 21 24 be please
31 34 52 be pluck
34 0 -20 be plug
-46 -1 -1 be plumb
-33 -33 -29 be pmr
7 6 -63 be point
-21 -14 -27 be poison
-29 -20 -21 be poor
2 17 -28 be pop
32 35 40 be porridg
-34 -30 -3 be pour
-43 -33 -26 be pregabalin
-17 -26 -18 be pregnant
42 28 18 be pres
-29 -26 -21 be prim
62 -7 -26 be probab
15 20 50 be prop
7 21 -19 be puf
13 -1 -25 be puffy
-34 -65 17 be pul
-38 -69 -18 be puls
22 57 95 be pump
-12 17 -37 be purpl
3 6 21 be push
119 122 168 be put
23 18 59 be queasy
129 108 93 be quicker
38 82 40 be quiet
6 -23 -6 be quit
-39 -29 -19 be quiver
19 20 7 be ramipril
-27 -16 -7 be rare
13 18 28 be rattl
22 66 71 be read
39 52 81 be real
65 52 46 be really
44 49 -45 be red
59 65 55 be reliev
10 17 52 be remov
25 -2 2 be repeat
-21 -17 -4 be report
-23 -4 -20 be revis
-55 -100 -82 be right
40 39 81 be rigid
0 45 35 be ring
21 -2 6 be rippl
31 38 71 be roast
50 57 79 be rock
11 13 -22 be rotten
4 -22 -12 be rubbish
-123 -78 22 be run
44 -50 -63 be safe
24 33 43 be safer
-30 -34 -41 be salt
41 92 -6 be sand
-2 21 -12 be saturday
168 263 259 be sav
10 11 30 be savag
62 123 145 be say
-27 12 -74 be scar
1 2 -23 be scrap
16 30 54 be scratch
-61 -50 -38 be scream
-157 -16 -21 be see
-20 35 -22 be seizur
-23 -35 -13 be sensibl
0 19 29 be sent
-22 -30 -28 be serious
-49 -36 -29 be set
124 113 112 be settl
-50 -75 -72 be seven
-36 8 9 be seventeen
-2 15 23 be seventy
26 29 32 be shake
3 -14 -60 be shaky
67 44 49 be sharp
-112 -89 -86 be she
-64 -107 -34 be shiver
-15 -16 -27 be shock
-67 -60 -27 be short
-70 -56 -45 be shot
5 12 21 be shovel
16 38 -5 be shut
-71 -80 90 be sick
-42 -18 9 be sign
52 -1 -1 be significant
31 5 -14 be simp
60 38 90 be sinc
169 199 246 be sit
18 -9 -20 be six
4 7 22 be sixteen
-7 -23 -9 be sixty
1 2 -41 be skin
12 23 38 be skip
3 4 -25 be sky
-28 -5 -20 be slap
9 4 34 be sleep
25 0 5 be slip
16 -62 -32 be slow
-51 -45 -84 be slur
-25 -17 -17 be smal
16 39 27 be smaller
14 14 25 be smarty
-44 -41 -23 be smug
4 -34 -33 be sneak
8 16 23 be snor
-39 -42 -29 be snotty
-41 -32 -94 be so
19 20 -12 be soak
79 27 59 be something
4 9 23 be soot
-23 9 -90 be sore
13 30 52 be sort
21 12 10 be sound
-36 -6 29 be sparkl
-39 -28 -30 be spasm
12 13 49 be speak
-31 -13 -12 be speechles
34 31 28 be spin
91 106 102 be spit
36 27 21 be split
5 9 31 be spot
49 76 83 be spray
50 -1 7 be spread
32 38 56 be squash
55 88 81 be stare
1 31 -6 be starv
67 64 38 be stay
-42 -21 -10 be steady
5 11 35 be steroid
31 77 63 be stiff
50 219 299 be stil
-23 -13 -1 be sting
10 15 23 be stood
-2 -23 -19 be stop
-30 -7 -6 be stream
-21 -26 5 be stres
-36 -24 8 be stretch
-52 -59 -50 be strok
-31 -45 -17 be stronger
29 30 17 be struggl
-61 -63 -33 be strung
-113 9 18 be stuck
43 66 81 be suck
18 69 36 be sudden
29 35 24 be suicidal
-35 -94 -45 be sunday
-38 -3 -81 be sure
44 42 59 be swap
59 53 23 be sweat
-20 -1 27 be sweet
32 108 101 be swell
-30 -14 -3 be symmetrical
149 88 -32 be take
125 127 207 be talk
7 -6 -46 be tap
-92 -88 -68 be tea
30 -23 -11 be teach
-62 -66 -93 be tear
-264 -213 -91 be tell
25 -1 -55 be ten
46 65 -15 be tender
-101 -73 -85 be tens
-52 -33 -12 be tension
-31 -31 -24 be text
-564 -373 -279 be that
-151 -106 14 be the
81 -21 -26 be them
-401 -462 -480 be ther
-161 -146 -120 be they
-17 -28 -1 be thick
112 97 33 be think
42 -26 -3 be thinner
-3 13 29 be third
21 24 -41 be thirsty
-60 9 111 be this
-57 -69 -95 be thos
96 -1 9 be thre
-9 -39 -13 be through
-27 -28 9 be throw
32 33 17 be thursday
-83 -6 -42 be tick
53 95 -2 be tight
-41 -25 -17 be time
-28 -12 49 be tingle
-58 -58 -12 be tir
-45 -14 -2 be tired
8 -22 -1 be to
38 38 34 be today
-25 -28 -11 be tomorrow
175 84 -4 be too
-64 -43 -37 be tooth
17 55 31 be tortur
-44 -38 -11 be touch
8 13 33 be trap
-37 -22 -64 be treat
-35 -6 -37 be trembl
20 35 -19 be trip
30 30 33 be true
101 75 135 be try
-1 30 5 be tuesday
43 -17 -10 be turn
-31 -27 -17 be twang
-43 -32 -9 be twelv
-44 -46 -9 be twenty
47 0 7 be twic
-227 -193 -110 be twitch
-92 25 -133 be two
57 55 48 be typ
57 66 79 be unabl
-3 72 -86 be under
6 16 29 be unreal
-31 -34 -15 be untru
-68 -38 22 be up
-48 -38 -38 be uremia
2 6 -35 be useles
-26 12 -14 be usual
1 22 -16 be vaccinat
18 21 24 be vap
-32 -8 24 be very
22 18 79 be vomit
-27 -3 -22 be wad
-91 -12 -10 be wait
-58 -87 -124 be wake
-11 -54 -49 be walk
107 -2 -7 be warm
-22 -35 -19 be watch
14 14 -20 be way
51 51 54 be we
-52 -33 2 be weak
-23 8 22 be wear
-22 -54 -20 be week
-77 -9 -62 be wel
-38 29 11 be what
90 84 65 be wheez
32 41 43 be when
16 73 58 be wher
-46 20 3 be whether
43 44 100 be white
61 63 -39 be why
-18 -23 -4 be wil
40 28 36 be wink
18 34 63 be wip
-36 -2 -28 be with
33 33 41 be wobbl
54 46 36 be word
-37 -33 -16 be work
-24 -9 -10 be worry
-66 -54 -41 be worse
-2 104 113 be worth
36 -23 -18 be wreck
23 19 30 be wring
-62 -40 -30 be write
-48 -44 -51 be wrong
44 28 -4 be yawn
-1 -57 -54 be year
9 12 -81 be yellow
-45 -46 -51 be you
-64 -64 -28 be your
-97 -69 -47 beach
-27 -106 -25 bead
40 71 -6 beak
12 53 51 beam
66 67 39 beam in
-45 -36 44 bean
-35 -15 -5 bean bag
52 77 13 bear
3 8 28 bear able
-35 -17 -8 bear on
86 136 116 beat
23 50 20 beat and
5 15 31 beat by
6 20 33 beat like
42 5 -4 beat me
9 13 52 beat on
-21 -13 -96 beaten
1 2 -41 beaten me
-37 -24 -10 beautiful
15 -210 -158 because
-52 -29 -3 because he
-44 -42 -5 because her
-23 5 -8 because his
-124 41 -6 because i
73 -8 5 because it
130 -113 -104 because my
-10 63 -63 because of
-52 -38 7 because she
22 36 25 because swallow
34 2 3 because that
-77 -61 -28 because the
42 42 44 because they
277 45 -13 become
20 17 -42 become a
-22 -14 -7 become air
0 21 -3 become difficult
161 -2 -2 become more
-27 -9 3 become so
-182 -233 -144 bed
-45 -122 -44 bed and
34 22 1 bed at
-21 -4 -1 bed for
33 64 42 bed hop
37 -15 -11 bed i
-41 2 60 bed last
5 5 39 bed move
-32 -37 -14 bed my
20 28 42 bed on
7 43 -93 bed onto
32 26 42 bed rattl
-29 -36 -20 bed she
4 10 25 bed sinc
16 73 101 bed soak
8 -30 1 bed the
-26 -2 -73 bed to
-36 -33 -8 bedroom
-51 -63 22 bedtim
15 -24 -16 bedtim now
17 19 26 bedtim story
27 -21 5 bee
29 46 46 beef
208 205 177 beep
-40 16 19 beer
9 17 48 beetl
-42 -89 -34 beetroot
-40 -44 -39 beetroot juic
-96 -104 -13 beetroot salad
-24 76 127 before
-95 -77 -143 before a
-24 -16 -8 before an
107 4 -11 before and
25 1 2 before bed
8 21 29 before christma
-51 -38 -12 before do
-1 -24 -6 before each
-58 -39 21 before i
12 22 35 before in
143 129 106 before it
74 115 145 before my
-54 -50 -15 before noon
-39 -31 -16 before see
23 52 54 before she
-73 -64 -107 before the
-6 85 120 before you
55 48 43 beforehand
89 83 75 beforehand or
209 -71 -80 begin
-42 -35 -27 begin a
162 8 4 begin after
23 -15 -17 begin around
25 75 130 begin in
5 35 47 begin jump
24 0 -17 begin last
8 24 -18 begin of
13 31 -7 begin on
42 -13 -5 begin take
92 -11 -46 begin the
55 15 -10 begin to
-47 -32 -56 begin with
-40 -34 -21 begin yesterday
-28 -66 -31 behalf
-28 -66 -31 behalf of
-43 38 -17 behav
132 84 43 behind
1 0 -31 behind a
60 9 10 behind at
-46 -41 6 behind it
-32 -38 -38 behind me
61 35 178 behind my
5 2 -47 behind that
33 36 9 behind the
-52 12 24 bel
-98 -46 16 bel palsy
197 177 61 believ
60 -1 26 believ i
49 73 9 believ in
3 67 23 believ me
40 37 34 believ the
-64 -31 -8 bellow
186 262 273 belly
13 -11 -56 belly a
22 20 -2 belly ach
15 -3 -43 belly ache
4 39 34 belly agony
5 -44 -28 belly all
74 -46 -150 belly and
6 -22 -4 belly as
-18 22 36 belly be
14 53 4 belly bug
-11 15 47 belly button
83 151 209 belly cramp
30 22 66 belly go
42 44 -6 belly grip
-23 -26 -19 belly gurgl
34 27 62 belly hard
20 22 68 belly hurt
2 -29 -16 belly just
11 12 76 belly like
11 58 -1 belly muscl
-27 -33 -19 belly or
52 71 -7 belly pain
37 25 11 belly puls
-51 -49 -17 belly spasm
40 43 59 belly to
0 18 103 belong
33 54 113 belong to
-47 -52 22 below
14 21 38 below belly
8 7 48 below my
-69 -22 -53 below the
42 -59 -33 belt
17 33 64 belt and
21 26 41 belt be
1 -31 -30 belt hole
112 100 71 belt off
9 57 43 belt round
-18 -28 -81 bench
55 -11 3 bench be
-56 -78 -29 bench on
-23 -10 -5 bench pres
7 7 23 bench to
-3 92 -120 bend
-38 -36 -17 bend and
-39 -32 -30 bend fine
9 9 -147 bend it
7 5 21 bend knee
26 27 70 bend my
-1 4 -36 bend or
26 28 -40 bend the
12 31 36 bend them
-51 -47 -38 bend to
4 15 35 bender
40 -65 -52 beneath
38 -67 -54 beneath the
-25 -11 -10 beneficial
-30 -42 -39 benefit
-41 -43 -26 benign
-20 -9 -10 benign and
-34 -8 -5 benign twitch
-14 58 53 bent
32 80 55 bent like
2 -4 -24 bent over
-50 -32 1 bent to
-128 -171 -24 berlin
31 13 14 berry
-49 -28 -80 beside
-54 -51 -28 beside the
-390 -312 -244 best
-25 -27 -24 best in
-2 11 21 best mate
25 -1 3 best part
-22 -34 -32 best stretch
-51 -68 -66 best thing
-45 -29 -18 best warm
-75 -60 -56 best way
66 62 59 best when
-78 -58 -2 bet
-28 -27 -9 bet on
-50 -24 11 beta
-47 -21 12 beta blocker
248 270 311 better
-25 -15 -13 better by
6 12 -26 better for
-9 -11 -30 better habit
58 61 9 better if
-62 -25 22 better now
338 352 351 better off
-179 -140 -95 better than
-63 -46 -48 better to
140 137 126 better with
190 240 393 between
19 16 45 between his
211 234 308 between my
30 30 36 between one
-10 12 20 between supper
-39 5 72 between the
44 53 81 between them
72 -17 -12 between thumb
-32 -16 -37 beyond
-28 -24 -27 beyond what
-40 -54 -40 bfs
24 23 29 bib
-8 -140 -108 bicep
-42 -18 -7 bicep after
32 -10 -8 bicep be
-24 -51 -30 bicep have
44 -3 -1 bicep that
117 110 -35 big
19 33 12 big and
24 44 70 big for
-28 -28 -12 big mac
2 9 26 big my
42 41 58 big pasta
20 25 -78 big toe
93 136 92 bigger
17 58 7 bigger than
-111 -3 96 bike
-36 -23 -3 bike and
-73 -100 -76 bil
98 54 -16 billy
98 54 -16 billy o
126 103 -46 bin
49 126 -9 bin my
0 37 -9 bing
33 31 -3 bingo
56 58 -1 bingo swor
17 14 -30 biologic
-27 -22 -24 biology
1 3 -61 bipolar
80 105 -64 biro
20 30 -29 biro line
53 19 193 birth
31 23 -9 birth on
-38 -30 -16 birth weight
167 133 125 birthday
27 -2 -1 birthday in
-91 -60 -109 biscuit
-80 -83 -66 biscuit and
29 -7 -22 bisoprolol
52 201 4 bit
29 40 98 bit a
15 30 -13 bit achy
-31 -3 13 bit after
1 20 45 bit and
-38 -4 34 bit be
24 -36 -21 bit between
-21 -63 -58 bit by
4 9 40 bit chil
-9 -34 -10 bit cramp
5 17 -26 bit dark
47 45 69 bit embarras
14 17 -32 bit floppy
18 23 16 bit fluttery
48 29 -18 bit foggy
-4 -54 -19 bit go
3 5 -57 bit griz
-49 -58 -17 bit high
35 24 46 bit into
-28 -4 8 bit it
-7 0 35 bit jelly
4 3 -66 bit jittery
47 50 62 bit last
6 6 -80 bit lighthead
84 91 80 bit me
-4 39 -50 bit more
72 104 76 bit my
-388 -422 -320 bit of
5 37 89 bit off
-34 12 43 bit on
1 6 28 bit our
13 -10 -29 bit over
6 -35 17 bit pink
9 9 28 bit puf
31 24 1 bit puffy
8 56 36 bit queasy
-56 -115 -43 bit red
63 89 118 bit shivery
28 33 7 bit sick
20 -21 -8 bit sinc
-14 -11 -26 bit so
11 36 -1 bit sore
69 -8 -15 bit stiff
11 77 -3 bit sweaty
19 27 38 bit ther
15 33 62 bit through
-35 -28 -7 bit tonight
90 -20 -29 bit twitch
6 6 -20 bit unsteady
1 -6 -21 bit weak
-2 -1 -47 bit woozy
18 -21 -5 bit yellow
95 105 -23 bite
104 119 55 bite by
78 72 0 bite caus
-8 -19 -38 bite down
6 9 42 bite in
-94 -82 -61 bite it
-33 -31 -27 bite me
-59 -74 -55 bite my
3 4 -27 bite on
45 45 71 bite tongu
40 126 121 black
-8 39 -50 black and
-66 -60 -24 black out
-31 10 -17 black poo
2 -22 -2 black sinc
37 52 -53 black speck
9 22 30 black when
25 -13 3 blackout
42 -8 -96 blad
44 -2 0 blad my
2 4 -66 blad sinc
27 -5 -54 blad stick
2 -33 -15 blad that
25 56 -77 bladder
46 52 82 bladder control
13 -1 -31 bladder fine
-15 -16 -21 bladder tablet
-216 -150 -100 blam
-68 -37 8 blam the
21 38 -3 blank
9 16 34 blank and
25 -19 -27 blank out
23 28 52 blanket
100 85 121 bleach
26 20 24 bleach with
40 145 227 bleed
-28 8 54 bleed for
40 31 51 bleed heavy
-37 -20 -15 bleed in
-20 -22 -12 bleed money
21 -29 -8 bleed out
63 97 -11 bleed stop
-35 -21 -14 bleed the
17 -61 -29 bles
-20 -7 2 bles her
2 -35 -24 bles him
45 -15 -3 bles night
-39 -49 -62 blind
-41 -32 -47 blind and
14 17 -79 blind come
29 19 13 blind headach
39 27 92 blind in
-4 -157 -32 blink
40 -64 15 blink and
-17 -85 -72 blink hard
50 43 33 blink or
190 233 21 blister
4 8 35 blister and
-19 -15 -32 blister have
76 97 59 blister in
16 26 -58 blister on
35 44 -7 blistery
-54 -29 -48 block
-47 -21 12 blocker
-31 -21 -20 blog
108 55 19 blok
64 -5 -3 blok of
-74 -88 -88 blood
-61 -44 -56 blood all
-66 -41 -23 blood and
-25 -38 -21 blood at
-47 -33 -15 blood be
-64 -40 -20 blood cant
7 43 85 blood come
10 -36 -15 blood fine
-119 -119 -130 blood flow
71 95 -15 blood form
-27 -21 -14 blood get
18 27 94 blood in
-20 -9 -6 blood keep
23 19 -9 blood last
134 -15 -12 blood never
14 40 50 blood no
-30 -32 -21 blood not
-41 -19 -8 blood perfect
98 3 22 blood pressur
-10 -2 -61 blood result
19 26 32 blood round
-1 3 32 blood run
63 64 -2 blood sugar
138 143 -5 blood test
41 12 -11 blood they
-20 57 11 blood thinner
1 4 -20 bloody
10 -9 -32 blotch
36 55 -29 blotchy
1 1 -30 blotchy all
-2 -39 16 blow
-2 27 -6 blow my
-26 -40 -7 blow out
50 13 -83 blue
20 49 -46 blue and
-7 -58 34 blue inhaler
-24 -14 -18 blue light
-39 -50 -31 blue lip
51 -24 -9 blue moon
-31 -39 -10 blue murder
88 82 72 blue one
-43 -29 -16 blue puffer
3 4 -49 blue rat
16 31 28 blue ring
3 5 34 blue round
2 -21 1 blunt
-72 -58 -25 blur
-33 -29 -10 blur vision
-20 -5 22 blurry
-74 -15 0 blurry eye
33 79 52 board
-31 11 -19 board and
21 -20 -13 board at
-27 -23 -22 board i
-2 48 -15 board in
64 39 4 boat
19 16 37 boat stov
-44 -39 -30 bob
-123 -335 -96 body
55 -10 -5 body ach
13 25 31 body and
57 96 109 body be
-43 -24 -21 body do
10 -28 8 body feel
99 65 69 body have
-32 -22 -6 body i
-21 -6 -7 body jolt
-16 1 37 body jump
-34 -33 -22 body on
69 -7 -8 body part
37 -11 -2 body start
36 20 33 body temperatur
-43 -23 -22 body when
5 -95 -73 bodybuilder
-4 -46 -14 bog
-39 21 104 boil
22 34 36 boil hot
-46 -36 -7 boil water
51 63 61 boiler
30 23 58 boiler flam
45 88 119 bolt
-28 9 29 bolt of
76 75 85 bolt upright
187 167 -147 bone
9 31 -25 bone ache
15 13 31 bone dry
6 6 -20 bone new
-31 -24 -13 bone on
-13 -7 -34 bone sinc
64 104 109 bonfir
39 39 -23 bonk
50 -5 -4 bony
-128 -68 -77 book
15 21 32 book a
-43 -39 -37 book have
-53 -33 -45 book in
-41 -26 -10 booster
174 242 30 boot
-5 3 -39 boot and
-52 -30 -32 boot be
20 25 -25 boot into
49 54 -2 boot on
13 17 60 bootcamp
33 61 -5 booz
-36 -21 39 bor
33 33 59 bor through
-28 -14 -9 bor to
-58 -56 -38 boredom
-138 -159 -92 born
3 30 29 borrow
9 24 17 borrow my
-425 -256 -288 bos
-60 -18 -24 bos and
-119 -67 -34 bos be
-90 -59 -43 bos have
-39 -20 -16 bos i
-195 -93 -56 bot
-37 -22 -10 bot but
162 158 268 both
42 67 93 both and
-79 -108 -60 both arm
-31 -11 5 both be
129 39 86 both calv
10 17 29 both elbow
6 14 36 both end
60 37 82 both eye
-118 -166 -110 both foot
13 24 39 both get
2 5 -34 both give
11 30 44 both go
73 136 -41 both hand
-13 -33 -41 both have
59 25 206 both leg
32 65 -20 both lid
-5 -47 41 both my
-29 -88 -43 both of
-60 -45 -14 both shin
93 0 -21 both shoulder
34 47 87 both side
11 17 -57 both thigh
-2 49 -14 both time
57 60 5 both twin
-58 -52 -46 both up
1 14 -31 both upper
-110 -66 -56 bother
0 28 2 bother anybody
35 27 8 bother anyon
-122 -78 -68 bother me
-4 -25 -49 bother the
-8 -57 -25 bother to
46 -10 49 bother with
-24 -2 56 botox
16 17 42 botox for
-27 -16 12 botox in
225 243 367 bottl
15 45 -3 bottl a
22 39 43 bottl about
0 -39 -14 bottl and
-55 -51 -46 bottl at
19 45 82 bottl be
11 11 37 bottl bean
25 28 30 bottl i
37 41 55 bottl in
47 47 63 bottl it
83 -1 -6 bottl of
-25 -15 -25 bottl on
17 33 -5 bottl sinc
1 -66 -27 bottl with
-168 -114 -65 bottom
-47 -46 -31 bottom lip
-56 -20 -3 bottom of
45 40 28 bought
-78 -13 -7 bought a
25 -3 11 bought the
38 41 -24 bought thre
-221 -129 -88 bounc
-13 -10 -23 bounc about
12 27 80 bounc by
6 -30 -16 bounc cant
-31 -29 -22 bounc off
-37 -16 -45 bounc on
2 3 21 bout
57 26 -15 bow
35 27 -2 bow round
4 5 22 bow up
-57 18 -2 bowel
25 46 12 bowel and
-54 -63 -67 bowel cancer
-53 -56 -30 bowl
-30 -7 -4 bowl and
-29 -26 -11 bowl be
-14 -12 -54 bowl club
4 -21 -4 bowl of
212 81 -25 box
-30 -14 -17 box a
29 34 40 box and
-33 -40 -30 box i
81 58 55 box of
9 7 -64 box open
20 -55 -45 box room
19 24 -10 box say
-10 1 23 box up
9 27 34 boxer
94 139 119 boy
19 24 27 boy and
-37 -21 5 boy have
4 6 -25 boy of
35 79 79 boyfriend
89 74 56 boyfriend be
5 13 20 boyfriend put
70 50 92 bp
30 48 -7 bp 152
11 14 59 bp be
-19 -28 -12 bp tablet
6 -21 48 bra
10 9 32 bra line
-16 -13 36 bra strap
-72 -107 -100 brac
-279 -267 -208 brain
-43 -35 -35 brain and
-26 -34 -19 brain be
-38 -46 -38 brain dead
64 70 81 brain fog
1 1 28 brain go
5 -25 -60 brain like
-30 -18 -19 brain tumor
-23 -13 -12 brain tumour
25 -53 -23 brain zap
-58 -71 -31 brand
-24 -17 -3 brand new
6 9 20 brandy
-62 -25 -13 bras
-34 -24 -12 bras band
-57 -84 -46 bread
-189 -107 -31 break
-39 -32 -43 break a
-32 -27 -7 break down
51 72 38 break me
-110 -34 33 break my
25 24 -6 break the
-30 -9 -6 break up
-37 -32 -13 breakdown
-20 23 30 breaker
26 54 76 breakfast
62 70 72 breakfast and
-45 -51 -27 breakfast cough
-46 -6 -18 breakfast hand
59 61 71 breakfast he
-30 -26 -25 breakfast how
-127 -83 -85 breakup
6 22 6 breast
23 27 17 breast cancer
53 39 168 breastbon
30 29 38 breastbon and
-36 -53 -8 breastbon that
-8 47 51 breastfeed
190 266 73 breath
30 43 -3 breath all
58 82 -164 breath and
-31 -23 -18 breath as
-73 -35 -10 breath away
62 33 -24 breath be
-22 -14 -7 breath become
24 18 21 breath deep
-82 -77 -49 breath down
18 -31 -16 breath easy
14 -25 -3 breath fast
-97 -66 -170 breath fine
-4 0 39 breath for
26 19 23 breath get
11 14 26 breath have
-22 -13 10 breath he
20 12 -38 breath her
-111 -122 -92 breath i
112 149 238 breath in
-29 -63 -54 breath into
12 11 30 breath like
10 22 14 breath normal
2 30 24 breath nostril
-10 18 -74 breath ok
44 49 -21 breath okay
25 28 15 breath or
29 25 28 breath pink
4 5 31 breath sinc
19 15 32 breath smel
2 -3 -86 breath swallow
14 8 39 breath today
26 31 55 breath when
-38 -52 -57 breath without
-36 -26 -27 breath you
-36 -4 -12 breathless i
15 -21 -5 breathless no
1 41 -23 brekky
-74 -58 -36 brew
10 9 -32 brick
-36 -36 -22 brick wal
41 -24 -11 brid
324 352 415 bridg
11 13 20 bridg at
-21 -24 -9 bridg club
26 23 41 bridg on
-25 -14 -14 brief
98 88 49 bright
0 -5 -106 bright as
8 6 58 bright green
41 46 125 bright red
57 55 60 brilliant
-165 -65 -98 bring
-21 -16 -10 bring her
-55 -53 -49 bring on
-7 -3 -20 bring the
38 37 48 bring up
45 27 43 bristol
-20 -19 -8 british
75 66 128 bro
-18 -28 -16 bro be
-42 -25 -14 brother
27 31 53 brother and
45 27 40 brother be
7 7 35 brother cant
33 34 14 brother do
-35 -36 -69 brother get
43 43 27 brother he
-42 -23 16 brother in
-33 -19 -14 brother wedding
64 69 -22 brother with
163 163 180 brought
12 19 34 brought the
107 126 108 brought up
-33 -5 -84 brow
-38 -31 -4 brow sit
396 422 423 brown
3 -34 0 brown and
79 61 74 brown as
-36 -23 -24 brown inhaler
82 82 109 brown pee
33 45 77 brown snak
18 25 -8 brown toadstool
13 21 -25 browny
-130 -18 -42 bruis
26 37 -44 bruis and
-20 -16 12 bruis be
-27 8 -22 bruis i
1 -22 -7 bruis keep
-22 -23 14 bruis now
-94 -17 -16 bruis on
6 21 5 bruis to
-4 -133 -61 brush
22 -9 -7 brush hand
50 -38 76 brush my
13 34 75 btw
46 54 27 bub
59 -33 55 bubbl
41 31 49 bubbl when
55 4 15 bubbl wrap
-118 -69 -25 bucket
-88 -79 -51 bucket and
8 17 29 buckl
1 21 36 buddy
-35 -43 -7 budg
-31 -50 -13 budg for
-56 -31 -39 budget
-54 -29 -35 budget meeting
15 32 55 budgy
4 7 20 budgy have
-85 -81 -196 bug
9 26 -47 bug and
-33 -46 -5 bug be
1 0 -48 bug go
-5 -2 -29 bug in
2 4 -31 bug now
8 25 26 bug sinc
-48 -69 -53 build
-26 -14 -14 build me
59 -1 -1 build muscl
-24 -24 -24 build up
-84 -94 -129 building
6 22 -28 building sinc
-48 -41 -23 building site
-40 -55 -45 building up
-58 -34 -36 built
-76 -58 -18 bul
25 39 38 bulb
-31 -24 -24 bulbar
151 180 180 bulg
16 20 21 bulg up
36 -62 -17 bullsey
33 19 -4 bullsey ring
34 -147 -121 bum
-22 -22 -11 bum after
11 14 29 bum and
51 -49 -53 bum cheek
48 44 44 bum from
-29 -26 -39 bum go
-47 -31 -43 bum muscl
2 -24 -5 bum to
-81 -130 -192 bump
7 8 -38 bump abov
-15 2 45 bump be
1 0 21 bump head
24 25 24 bump in
6 -31 -53 bump into
69 23 -24 bump my
-30 -24 -7 bump no
6 -35 -11 bump on
-24 1 19 bump the
-30 -33 -27 bump to
-28 -24 3 bun
60 49 -26 bunch
52 36 -10 bunch of
102 88 -3 bung
102 88 -3 bung up
21 20 -5 bunk
34 72 -3 bunny
49 45 49 burden
31 33 30 burger
69 17 13 burn
32 33 -22 burn and
26 -29 -9 burn at
7 12 23 burn behind
115 119 106 burn my
26 64 27 burn on
20 16 -106 burn pee
-40 -20 -17 burn the
81 92 173 burn up
-62 -84 -87 burn when
-12 -8 52 burnt
-19 -20 -4 burnt out
10 6 26 burnt rubber
-20 -23 4 burp
-5 -11 -29 burpe
42 94 172 burst
22 17 -4 burst i
55 51 24 bury
25 21 15 bury at
89 41 22 bus
45 65 67 bus and
-39 -56 -38 business
-23 -10 -8 busy
173 107 76 but
-7 -5 -29 but a
11 24 -3 but after
44 -6 -5 but also
2 37 29 but banana
-161 -107 -125 but be
47 47 63 but bottl
27 38 6 but can
20 37 12 but chat
13 13 -30 but do
-46 -32 -18 but doesnt
11 19 23 but every
0 2 -26 but get
-53 -89 -79 but he
7 -30 -9 but her
1 8 -23 but his
152 2 -2 but i
41 -93 -98 but it
34 10 40 but its
0 13 39 but like
31 82 140 but my
-11 -17 -27 but no
18 40 28 but not
40 -15 48 but now
4 26 -21 but one
-20 -24 -11 but only
44 45 19 but she
21 86 71 but sinc
3 10 -102 but sip
-150 -68 -74 but stil
39 30 21 but that
-20 -108 -38 but the
13 44 -15 but ther
-32 -9 -13 but they
43 23 46 but this
33 -16 11 but thre
17 22 41 but today
52 47 63 but we
-2 5 31 but when
14 -5 -26 butter
-49 -23 -6 butterf
-107 -47 -81 butterfly
-64 -22 -45 butterfly in
-12 -49 -26 buttock
-35 -17 -7 buttock twitch
-62 41 -52 button
13 21 46 button and
87 88 131 button battery
-55 -56 -28 button he
-30 -32 -5 button key
-52 -15 9 button my
6 64 -52 button on
-62 -98 -86 buy
44 122 60 buz
52 65 62 buz eyebrow
3 6 29 buz hand
-3 35 30 buz in
-40 -63 -78 by
-77 27 65 by a
60 67 87 by an
-22 -15 -11 by and
24 40 -3 by august
50 61 68 by bedtim
50 -15 -15 by bit
33 3 -8 by breakfast
0 -39 -17 by choic
29 20 -4 by day
65 40 48 by eleven
75 121 -46 by evening
-94 -124 -60 by friday
-86 -60 -13 by hand
10 18 43 by his
25 -4 -2 by it
4 1 116 by itself
9 -42 -45 by littl
14 2 -48 by lunch
6 21 13 by lunchtim
179 186 199 by mistak
6 -20 -12 by month
7 -58 -32 by morning
-76 -110 38 by my
36 16 -27 by myself
23 29 30 by name
-38 -15 -10 by pickl
52 56 -30 by side
-24 -29 -40 by stafford
-86 -28 -93 by teatim
44 52 75 by ten
-61 -42 -42 by that
-74 -51 -179 by the
-30 42 85 by themselv
33 35 50 by then
-78 -75 -66 by this
-27 -55 -26 by thursday
1 7 -32 by wednesday
-23 -28 -26 by which
71 62 78 bye
-54 -8 4 bypas
-59 -29 -5 bypas in
16 29 -11 c
3 49 3 c section
-46 -50 -30 cab
81 -3 -43 cabin
10 25 -27 cabinet
18 28 62 cabl
25 37 47 cactus
-52 -58 -49 cadet
-52 -58 -49 cadet today
169 -5 -4 cafe
143 98 21 caffein
26 26 -7 caffein a
43 31 21 caffein and
-55 -9 -9 caffein help
27 40 49 caffein powder
7 11 31 cage
11 9 20 cairn
-11 -11 26 cake
17 17 27 cake and
-165 -139 -70 cal
25 17 14 cal an
15 19 20 cal everything
19 30 30 cal her
-31 -4 -16 cal i
-37 -44 -33 cal in
16 -71 -90 cal it
78 85 145 cal me
-31 -25 -24 cal so
-26 -24 -19 cal that
67 119 157 cal the
11 16 27 cal with
-269 -214 -197 calcium
-10 -11 -36 calcium be
-19 -29 15 calcium for
-56 -47 -40 calcium in
-31 -40 -7 calcium or
-87 -173 -334 calf
17 55 36 calf a
-34 -19 -4 calf after
32 -81 -39 calf and
3 31 -16 calf any
46 34 9 calf be
7 -147 9 calf cramp
86 -10 -6 calf flicker
22 -13 -6 calf for
-27 -25 -14 calf from
-137 -50 -22 calf go
-23 -18 -8 calf grab
36 -22 -16 calf have
65 82 -4 calf hot
-71 -39 -18 calf i
-27 -26 -13 calf in
-53 -18 29 calf jump
-6 19 22 calf keep
86 -33 -9 calf now
101 7 18 calf pain
-33 -19 -6 calf rais
-71 -32 -14 calf seize
-117 -11 18 calf stretch
40 36 -12 calf swell
52 109 28 calf that
-98 -90 -74 calf the
24 -71 -57 calf then
36 35 -18 calf tight
21 51 -4 calf twic
-208 -47 22 calf twitch
-17 4 23 caller
47 68 129 calm
30 20 13 calm be
-50 -35 -31 calm down
-59 -50 -20 calm it
-47 -60 -81 calm my
-4 1 39 calm now
42 46 38 calm the
-9 5 28 calmer
10 -41 -14 calory
32 -199 -368 calv
30 133 -48 calv and
-34 28 57 calv be
-8 -38 -60 calv cramp
-23 7 -35 calv hurt
-13 16 -75 calv in
-30 18 14 calv keep
-18 -11 -26 calv knot
12 -166 -107 calv like
17 29 24 calv lock
2 -110 -69 calv look
-35 -35 -16 calv seize
40 44 -3 calv so
5 17 34 calv twitch
19 33 33 calv with
14 46 -2 camel
75 35 -56 camera
-56 -66 -155 camp
-48 -46 -37 camp and
4 32 16 campylobacter
-503 -315 -385 can
-95 -48 -30 can a
-21 -11 -12 can an
-39 -33 -24 can and
64 85 108 can barely
-63 -36 -54 can be
10 11 21 can bean
2 8 -84 can breath
-20 -7 -12 can come
-2 17 37 can count
16 -4 50 can danc
1 10 28 can do
9 10 -36 can drink
29 27 37 can electrolyt
-117 -119 -89 can feel
29 38 38 can find
116 125 144 can get
-35 -5 137 can hardly
34 37 47 can hear
25 9 51 can hop
-315 -429 -326 can i
-116 -71 -58 can it
-60 -25 -13 can laugh
-105 -113 -30 can lift
26 82 6 can move
-85 -70 -69 can my
19 28 31 can nerv
-28 -6 -44 can of
312 258 281 can only
0 -25 -3 can pee
-44 -29 -18 can play
0 4 -22 can push
-35 -23 -22 can say
247 61 116 can see
-53 -54 -40 can she
-18 -24 -11 can smil
-35 -22 -9 can somebody
56 58 -1 can statin
61 63 -53 can stil
19 19 26 can stres
-78 -63 -60 can swallow
27 34 -64 can talk
-136 -88 -87 can that
-43 -31 -30 can the
-87 -65 -52 can they
-26 -22 -12 can use
32 28 39 can wait
37 47 18 can walk
47 31 -19 can we
17 25 6 can wiggl
152 213 141 can you
-50 -26 -24 canal
-36 -18 -11 canal my
139 118 110 cancel
134 135 120 cancel the
3 23 9 cancer
32 40 7 cancer in
-122 -69 3 candl
-29 -47 -25 candl last
4 15 41 candl wax
-2 31 59 candy
38 39 32 cannula
298 248 270 cant
18 26 39 cant account
-57 -50 -20 cant be
18 36 -29 cant bear
23 25 -98 cant bend
7 33 1 cant blow
-97 -117 -92 cant breath
23 -25 -6 cant carry
14 19 28 cant catch
-11 -15 -41 cant chew
12 22 -4 cant clos
41 91 -134 cant cock
-45 -32 -20 cant come
53 -43 -11 cant concentrat
-39 -19 -16 cant control
64 87 98 cant cough
71 118 -4 cant do
-55 -48 -21 cant drop
8 -90 -37 cant eat
-64 -51 -13 cant even
12 -11 -82 cant face
86 169 247 cant feel
3 7 41 cant fil
29 -15 79 cant find
17 24 33 cant finish
-7 -23 -22 cant focus
15 56 69 cant follow
182 331 396 cant get
12 19 -43 cant go
-32 -49 -45 cant help
93 79 158 cant hold
-31 -15 6 cant i
12 69 -54 cant keep
31 24 9 cant let
79 71 -27 cant lie
-23 -57 -173 cant lift
-140 -137 -114 cant look
-27 -28 -13 cant lower
-5 35 51 cant make
0 58 194 cant move
9 -28 2 cant open
41 18 70 cant pee
42 68 -24 cant pul
68 109 -60 cant push
-11 -19 -105 cant put
-34 -52 -31 cant reach
-43 -26 24 cant read
5 -5 -41 cant recal
15 2 23 cant remember
9 16 -45 cant rise
21 48 6 cant rol
67 84 80 cant rous
-78 -39 -5 cant say
64 -54 -63 cant see
2 -37 -18 cant seem
2 3 -39 cant shut
-49 -169 -108 cant sit
70 43 -121 cant sleep
10 -93 -80 cant smel
58 55 74 cant smil
-84 -65 -49 cant speak
-95 -70 24 cant stand
2 2 21 cant start
51 -4 26 cant stop
-13 17 36 cant straighten
-48 5 49 cant swallow
-34 -30 -40 cant take
22 23 25 cant talk
185 102 232 cant tell
32 92 103 cant think
-44 -45 -52 cant turn
-67 -25 -24 cant type
9 15 30 cant wake
-28 -4 134 cant walk
35 33 52 cant whistl
19 33 83 cant wiggl
-94 -82 -64 cant you
-44 -41 16 cap
-26 -24 -22 capital
-22 -21 -19 capital of
-46 2 6 capsul
59 54 47 captain
-28 -25 -29 caption
94 162 157 car
31 29 30 car at
65 67 84 car crash
-38 -50 -21 car die
69 56 63 car do
-25 1 -48 car door
18 27 43 car have
24 4 2 car in
-33 3 4 car key
0 -21 -30 car park
-5 0 22 car seat
19 57 -46 car with
17 23 11 caravan
16 20 -4 caravan and
-3 30 24 carb
-12 1 -60 carbamazepin
-16 41 -84 carbimazol
91 101 72 carbon
85 102 73 carbon monoxid
-3 18 50 card
-21 -13 -7 card be
-42 -21 -39 cardiac
-44 -22 -21 cardiac arrest
24 -6 6 cardigan
-50 -13 -7 cardiologist
27 40 62 care
8 42 84 care home
94 72 73 care if
-22 -24 -27 career
-19 -20 -21 career suicide
75 96 97 carer
66 63 58 carer and
-42 -29 12 carer here
-89 -120 -96 carpet
-19 -27 -38 carriag
6 21 -3 carrot
-3 -254 -64 carry
9 32 59 carry a
-60 -64 -49 carry her
2 8 20 carry him
21 21 41 carry in
-55 -50 -8 carry my
191 -84 -88 carry on
-2 -14 -81 carry the
-12 -19 38 carry two
-39 -3 25 cartoon
-68 -54 -44 case
-4 -27 -17 case for
-72 -19 -4 cash
-1 3 59 cashew
-9 26 44 cast
14 35 51 cast go
-14 0 -27 cast off
-52 -44 -24 castanet
-115 -135 -111 casualty
-75 -91 -64 casualty last
-34 -36 -38 casualty this
103 115 -19 cat
-30 -15 11 cat be
22 27 -42 cat bit
28 34 65 cat for
45 37 51 cat go
21 9 12 cat in
4 4 -42 cat sank
93 68 -23 cat scratch
27 43 34 cat that
46 41 41 cat the
-2 -11 -28 cat two
89 8 17 catch
8 3 21 catch a
-5 -26 -8 catch it
49 60 10 catch my
75 51 49 catch on
-39 -22 -18 catch that
-28 -22 -9 catch up
32 21 77 catheter
-64 -39 -198 caught
25 1 -53 caught me
-3 20 -27 caught the
-421 -470 -426 caus
-40 -27 -36 caus and
-35 -16 -16 caus it
104 71 31 caus muscl
-60 -43 -37 caus of
-47 -40 -38 caus that
-29 -7 -8 caus the
-53 -74 -42 caus this
5 26 32 caus to
-58 -47 -11 caus twitch
39 26 17 caustic
39 26 17 caustic soda
9 34 25 ce
-39 -22 -193 ceiling
1 1 -84 ceiling and
-46 -46 -64 cel
25 21 15 celebrat
65 52 43 cellar
-71 -69 -49 cement
41 38 65 centr
-58 -10 0 central
-54 -56 -55 central nervous
30 53 -1 cereal
-56 -63 -41 certain
-77 -18 -17 chain
-66 -2 -9 chainsaw
140 117 -58 chair
9 7 -36 chair after
13 15 -36 chair and
23 23 22 chair arm
20 -33 -34 chair back
-35 -6 -20 chair by
14 19 22 chair over
14 36 -36 chair with
-9 -31 -11 chalky
174 164 36 challeng
32 31 38 challeng and
-102 -121 -39 champ
-7 -8 -35 champion
-73 -14 -7 chanc
-32 -16 -12 chanc of
29 24 17 chanc to
-263 -211 -28 chang
18 -16 -40 chang a
46 58 54 chang her
-54 -27 -25 chang in
47 -4 -2 chang job
39 77 78 chang my
-4 7 36 chang room
9 20 57 chang tabl
-32 -21 -18 chang to
-59 -79 -75 chapel
-27 -21 -26 chapter
-33 -34 -17 character
-45 -46 -38 charg
-76 -81 -49 charity
-95 -43 -58 charley
-95 -43 -58 charley hors
4 -5 36 chart
4 6 27 chart for
-121 -7 28 chas
34 99 -120 chat
4 2 -69 chat and
-4 2 -37 chat away
2 6 22 chat to
18 -55 -27 chatbot
-62 -84 -38 chatter
20 14 20 chatter so
13 39 -80 chatty
6 34 -44 chatty and
-94 -67 -62 cheap
-18 -20 -21 cheapest
-57 -60 -88 cheat
-140 -42 -147 check
-67 -30 -17 check all
24 1 12 check he
-40 -21 13 check last
9 -20 -96 check my
151 162 158 check out
-87 -74 -60 check the
-136 -263 -196 cheek
23 -24 -7 cheek all
-48 -19 34 cheek and
65 -13 -27 cheek be
-58 -39 -10 cheek chew
-16 7 -48 cheek go
33 -14 5 cheek have
5 6 26 cheek i
-3 16 -23 cheek on
5 21 15 cheek right
-61 -46 -40 cheek sinc
4 -20 -22 cheek then
35 -2 4 cheek tongu
-50 -37 -28 cheek twitch
-44 -37 -24 cheek two
-174 -125 -117 cheer
-100 -62 -77 cheer mate
-26 -6 -13 cheerful
-70 -68 -77 chees
1 22 -29 chef
-93 -62 -65 chemical
-11 66 -50 chemist
6 23 -10 chemist give
18 23 -1 chemist machin
161 121 381 chemo
14 13 22 chemo be
19 13 42 chemo cycl
11 9 54 chemo day
46 41 115 chemo last
27 37 68 chemo temperatur
13 -21 -15 chequ
27 -7 9 cherry
10 9 21 cherry cheek
-39 -32 -34 cherry juic
-13 -1 -36 ches
-55 -40 -28 chest
-74 -75 -201 chest and
48 46 27 chest be
-34 -40 -23 chest clear
29 31 9 chest cold
-60 -40 -22 chest easy
-6 -7 -50 chest fine
9 41 12 chest for
29 30 24 chest infection
15 10 22 chest like
22 -13 -2 chest muscl
-100 -3 77 chest pain
62 67 120 chest sinc
8 7 28 chest tight
17 33 -19 chest troubl
16 10 32 chest with
-4 -31 -139 chew
-34 -39 -25 chew a
12 26 47 chew and
3 12 26 chew cheek
5 24 -25 chew have
9 28 -18 chew my
4 -29 -13 chew nothing
-17 13 39 chew the
7 24 39 chew through
18 25 -24 chew toast
-61 0 2 chew toffe
26 34 59 chew tongu
3 10 22 chi
20 25 119 chicken
59 62 14 chicken bone
73 62 97 chicken out
26 35 -42 chickenpox
-134 -140 -103 chil
-8 -25 -4 chil by
-18 -23 -10 chil out
-42 -48 -41 chil what
30 -25 -5 child
-50 -5 -5 child and
-90 -46 -44 child be
35 24 24 child eat
34 41 22 child get
-61 -55 -1 child have
35 35 43 child i
20 21 37 child in
-2 -51 -13 child not
25 23 37 child swallow
85 84 100 child would
-86 -62 -58 chilly
-32 -210 -23 chin
42 24 59 chin down
-70 -63 -48 chin on
33 -17 -10 chin quiver
29 23 38 chin stuck
7 -41 -23 chin then
6 -34 -27 chin to
30 58 88 chin up
-35 -47 -41 chin wobbl
-24 -14 -16 chines after
3 24 -105 chip
26 53 -14 chip in
15 41 84 chiropractor
8 15 41 chiropractor crack
-53 -34 -4 chirp
-67 -63 -9 chirpy
-90 -128 -99 chocolat
35 -3 -6 chocolat and
-17 -57 -29 choic
-41 -87 -69 choir
-30 -26 -20 choir and
49 65 133 choke
-45 -35 -26 choke in
23 25 40 choke no
106 145 152 choke on
84 154 -25 cholesterol
54 99 -39 cholesterol tablet
-49 -35 -37 choos
-26 21 -1 chop
-21 -11 -8 chop onion
-28 -54 -14 chopstick
10 2 -41 chor
39 84 88 chosen
39 84 88 chosen the
-22 -78 -54 christen
-53 -47 -15 christen be
-2 -93 -81 christma
-26 -32 -13 christma and
-31 -14 -11 christma i
-174 -24 -16 chronic
-69 -9 -6 chronic pain
69 20 4 chuck
14 -23 -19 chuck my
38 51 23 chuck up
30 42 -6 church
37 35 40 church bel
50 65 66 cig
-48 -16 -10 cigarett
-68 -9 -4 cigarett and
-19 -29 -33 cinema
49 74 -27 cipro
34 61 -23 cipro and
28 28 -23 ciprofloxacin
27 27 4 ciprofloxacin for
-77 -79 -37 circl
9 23 22 circuit
-158 -152 -118 circulation
-31 -17 -19 circulation and
155 11 -21 citalopram
-33 -21 -10 cite
-32 -21 -10 cite the
-3 -2 -30 ck
52 87 60 clammy
31 44 69 clammy and
106 106 227 clamp
101 47 162 clamp shut
56 77 96 clap
76 102 103 clap of
-23 -28 -10 clap she
-109 -44 4 clapper
-40 -31 -18 clapper sinc
97 126 25 clarithromycin
14 13 -82 clarithromycin for
-211 -178 -72 class
102 11 6 class and
5 5 21 class for
-60 -42 -48 class have
9 20 17 class in
-64 2 33 class sinc
-43 -43 -33 class that
24 18 48 class thigh
12 107 47 claw
63 48 37 claw at
68 32 -19 clean
6 20 21 clean emg
41 16 -3 clean in
30 55 6 clean the
71 85 74 cleaner
112 99 -179 clear
10 7 25 clear a
-89 -66 -22 clear again
-5 26 16 clear and
66 81 87 clear as
17 -27 -22 clear emg
50 38 -67 clear head
28 11 -38 clear i
-43 -35 -10 clear in
32 -4 2 clear me
8 25 66 clear my
-44 -35 -12 clear now
-4 -2 -34 clear sinc
91 58 99 clear the
22 22 49 clear watery
-194 -258 -204 clench
-28 -22 -21 clench could
-19 -20 -20 clench my
-61 -76 -35 clench sinc
-59 -38 -45 cleveland
-59 -38 -45 cleveland clinic
-144 -97 -31 click
-24 -57 -28 click and
-91 -14 -9 click when
-25 -57 -51 client
22 8 7 clif
-108 -61 -83 climb
22 -17 -7 climb be
-8 -3 -40 climb out
15 30 25 climb over
26 -6 -11 climb snow
49 31 3 climb stair
7 21 21 climb the
5 10 63 climb to
3 -41 -24 climb up
-79 -5 42 clinic
-39 -3 -8 clinic be
-24 -15 -20 clinic near
27 56 146 clock
-49 -34 -13 clock chang
32 -24 -23 clock go
-25 10 -26 clockwork
-73 -36 -22 clog
24 50 76 clonazepam
16 -15 -20 clonk
7 -22 -18 clonk my
-85 -88 -50 clopidogrel
-9 -20 -31 clopidogrel and
217 212 217 clos
27 17 -42 clos either
26 25 -25 clos for
46 61 85 clos round
42 37 51 clos up
14 110 108 clot
-40 -1 -1 clot and
-87 -19 -35 clot in
14 18 46 clot like
-5 -24 17 cloth
11 8 42 cloudy
30 40 -21 clozapin
16 25 -29 clozapin and
-163 -134 -139 club
-55 -51 -47 club and
10 -42 -12 club in
-27 -11 -8 club say
-12 10 35 clue
-33 -123 -2 clumsy
-91 -111 -34 cluster
-127 -118 -128 clutch
18 20 14 clutch her
-66 -68 -78 clutch his
24 4 -27 cm
5 33 -17 cm fatter
-50 -43 -33 cns
213 266 305 co
183 171 102 co alarm
-54 -28 95 co codamol
15 -61 -216 coach
-31 -26 -36 coach be
-47 -55 -83 coach say
-24 -25 -4 coal
28 88 12 coars
11 29 -19 coars shake
13 37 21 coars tremor
-21 -12 17 coast
-31 -23 -9 coast path
-46 -36 29 coat
24 -4 -19 coat on
-41 -44 -4 coat the
10 14 34 cob
57 62 113 coca
57 62 113 coca cola
66 114 -164 cock
17 20 -103 cock it
22 69 -21 cock my
-50 -20 -2 cocoa
-6 0 -28 cod
-54 -28 95 codamol
21 -41 -40 code
75 0 -1 code for
160 170 128 codein
87 96 86 codein do
14 31 2 codein isnt
-232 -341 -246 coffe
-25 -20 -7 coffe a
-34 -46 -15 coffe and
-71 -42 -39 coffe at
-39 -8 -8 coffe but
86 -7 -7 coffe give
79 12 30 coffe go
109 112 128 coffe ground
-25 -76 -43 coffe i
40 49 49 coffe machin
-30 16 20 coffe make
57 62 46 coffe then
-72 -11 -9 coffe to
-56 -54 -50 coffe yet
-46 -96 -50 coin
3 -33 -23 coin in
67 -39 -16 coincidenc
43 49 182 coke
268 282 423 cola
59 57 64 cola after
-7 -23 -5 colchicin
112 212 423 cold
-2 12 55 cold after
39 -9 -4 cold all
60 159 241 cold and
46 52 66 cold as
13 5 23 cold bath
-25 -15 -30 cold be
-39 -16 -10 cold foot
-21 -31 -37 cold i
-28 -4 -21 cold in
8 40 50 cold juic
-23 -23 -10 cold morning
32 51 0 cold no
7 34 -1 cold on
13 21 11 cold pale
21 -3 -1 cold put
11 9 30 cold sachet
23 17 19 cold sinc
30 43 74 cold sober
8 6 27 cold sore
47 62 68 cold sweat
-30 -23 -11 cold tap
43 50 -31 cold turkey
15 29 38 cold water
0 -30 -25 cold when
137 154 138 cold white
-33 -11 -34 colic
-163 -144 -43 collaps
20 11 25 collaps and
-32 -24 -22 collaps at
-52 -58 -48 collaps i
-31 -42 3 collaps on
33 48 46 collar
12 18 23 collarbon
-42 -41 -110 colleagu
14 31 -1 colleagu say
-54 -24 -15 colleg
40 30 41 colly
-29 -34 -40 colonel
263 347 371 color
16 28 46 color and
-22 -21 -3 color i
210 229 311 color of
99 151 9 colour
15 25 33 colour and
-41 -58 -35 coma
-38 -55 -30 coma after
77 99 -10 comb
28 40 27 comb my
4 29 22 combin
1 4 -37 combo
261 295 372 come
-33 -1 0 come a
22 29 -9 come about
19 39 10 come acros
-10 -21 -9 come after
-21 33 -14 come and
-19 22 8 come at
74 118 -45 come back
38 167 215 come down
-25 -8 -14 come downstair
13 62 19 come every
-27 -19 -21 come everyon
-35 -23 -13 come for
-78 -41 -19 come from
19 16 48 come good
-39 -29 -21 come he
3 -30 -22 come here
-34 21 84 come home
17 39 60 come how
-87 -85 -75 come i
-2 -13 -49 come in
-82 -85 -71 come into
4 15 21 come next
-37 -24 60 come nine
182 -255 -81 come off
103 -39 -99 come on
340 287 411 come out
76 35 62 come over
127 108 98 come round
18 14 39 come slip
51 75 49 come straight
-27 -18 -18 come the
-6 -3 -31 come through
31 25 36 come to
143 163 -2 come up
4 -38 -24 come when
18 16 30 come while
-45 -43 -8 come with
-25 -30 0 comedy
7 7 24 comic
-60 -53 -27 committe
36 38 28 commod
-11 -11 -39 commod and
-139 -89 -74 common
-29 -22 -13 common caus
18 -35 -20 compar
10 -29 -16 compar with
16 26 29 compartment
-96 -46 -39 complain
-3 0 -23 complain about
-72 -59 -45 complaint
-38 -35 -28 complaint be
35 42 54 complet
5 9 34 complet that
-26 -12 -40 completely
-22 -22 -9 completely dead
19 22 -46 completely normal
6 8 25 completely paralyze
-30 -20 -14 compression
-28 -44 -9 computer
-27 -44 -8 computer he
179 2 0 con
55 -38 -20 concentrat
-37 9 17 concern
-27 -15 -18 concern if
-105 -122 -55 concert
-33 -11 -27 concret
18 52 4 concret and
-26 -21 -15 concret from
-11 -48 -20 concussion
-159 -127 -107 condition
-30 -21 -14 conductor
-30 -21 -14 conductor say
35 28 4 confirm
46 34 26 confirm in
22 94 53 confuse
46 63 84 confuse and
-23 -19 -20 confuse i
16 25 2 confuse me
35 9 22 confuse sinc
-31 -24 -14 confuse twitch
-33 -18 -8 confuse with
-6 35 -7 congenital
-90 -64 -46 connect
-45 -24 -17 connection
5 26 33 connexion
5 26 33 connexion with
149 213 206 conscious
4 4 -24 conservatory
2 -40 -29 consonant
86 -23 -60 constant
63 21 43 constipat
-85 -74 -71 consultant
-33 -27 -28 consultant say
-56 -29 -34 consultation
-33 -28 -12 contact
-111 -76 -75 content
40 50 59 continu
87 3 3 continuous
7 7 -57 contraceptiv
8 8 -55 contraceptiv pil
-59 -31 -22 contract
-24 -14 -15 contract on
26 23 17 contract the
-26 -28 -67 contraction
3 3 20 contrast
-59 32 68 control
5 46 -38 control my
-11 20 90 control of
-31 -14 -3 controller
73 89 62 conversation
69 13 27 convinc
41 -15 -8 convinc i
66 82 67 convuls
-21 1 33 convulsion
-75 -97 -7 cook
111 152 82 cooker
16 26 25 cooker circuit
11 2 -30 cooker hood
11 24 40 cooker socket
6 12 -38 cooker this
42 47 21 cool
60 48 20 cool down
100 87 67 cope
-29 -54 -3 coq10
-90 -82 -81 cord
-23 -39 -21 cork
-23 57 81 corner
23 8 25 corner and
24 43 29 corner beef
-26 -2 8 corner have
-99 -39 16 corner of
-27 1 3 cornet
-54 -26 -28 cornwal
-29 -22 -14 coronary
-71 -62 -51 correct
-27 -23 14 correction
-27 -23 14 correction i
-73 -47 -39 corridor
-9 -3 -33 corset
-45 -27 -13 cortisol
-28 7 0 cost
-24 -25 -20 cost a
-20 -24 -19 cosy
-13 12 65 cot
5 32 63 cot and
59 -35 26 cotton
34 -70 11 cotton wool
-28 -12 -21 couch
22 36 50 couch and
-7 -35 -9 couch to
224 355 300 cough
-2 -2 27 cough a
23 33 -46 cough at
6 6 25 cough be
-27 -46 -7 cough for
4 34 -3 cough hard
-98 -104 -56 cough it
3 3 -44 cough like
16 -4 23 cough no
17 -31 -22 cough on
44 78 -19 cough or
17 14 -30 cough otherwis
15 15 50 cough proper
-24 -9 -5 cough shudder
20 51 53 cough up
-397 -356 -96 could
-43 -44 -34 could a
-26 -10 -7 could an
-29 -23 -19 could bad
-37 -31 -28 could barely
-35 33 50 could be
-1 -14 -37 could do
-48 -42 -43 could feel
12 14 22 could go
-30 -16 -14 could have
4 -1 -25 could he
82 1 46 could i
-77 -112 -100 could it
-24 -8 -6 could my
12 26 43 could not
27 20 -15 could open
95 107 131 could read
-25 5 -12 could see
26 26 19 could she
8 -30 -29 could sit
-24 -11 -10 could something
-27 -15 -15 could take
-94 -68 -22 could that
-118 -63 -41 could the
-33 -18 -15 could they
-22 -21 2 could this
84 39 59 could you
-300 -162 -115 couldnt
5 16 23 couldnt answer
-23 -41 -37 couldnt breath
-65 -55 -12 couldnt do
-136 -124 -70 couldnt feel
30 29 32 couldnt find
-46 -12 -58 couldnt get
13 12 31 couldnt grip
-33 -28 0 couldnt have
31 20 -39 couldnt hold
-54 -61 -47 couldnt keep
-57 -46 -56 couldnt lift
29 38 22 couldnt make
-98 -77 -37 couldnt move
13 24 -31 couldnt say
30 30 52 couldnt see
5 41 64 couldnt tell
35 25 39 couldnt turn
-35 -6 0 council
-60 -162 64 count
-30 -5 -5 count among
-102 -120 -40 count as
2 -20 -10 count back
1 4 -40 count of
18 16 -30 count only
-14 -15 -28 count sheep
0 27 20 count the
14 17 22 count them
26 52 95 count to
27 26 24 countdown and
-20 -10 -8 counter
-63 -43 -17 county
258 -103 -130 coupl
36 -10 -5 coupl minut
27 -37 -27 coupl month
112 -122 -164 coupl of
-29 20 -76 cours
15 51 -25 cours of
53 117 196 cousin
22 25 49 cousin die
51 52 68 cousin get
22 35 20 cousin have
19 65 19 cover
5 21 -8 cover a
54 72 86 cover in
-40 -31 -41 cover it
-155 -143 -105 covid
9 4 -27 covid at
-73 -1 -1 covid last
-92 -97 -30 cow
-9 29 -13 cowboy
-3 27 51 cpr
1 32 57 cpr on
2 37 -4 crab
-123 55 -139 crack
3 3 -55 crack her
7 104 -13 crack in
-1 9 22 crack it
-53 -29 7 crackl
16 6 -126 cramp
-61 -38 -10 cramp a
-36 -18 10 cramp after
20 46 23 cramp all
4 -104 -77 cramp and
8 31 30 cramp any
-14 9 -33 cramp as
84 -16 -25 cramp at
21 -8 -24 cramp be
50 -20 -5 cramp begin
38 56 -37 cramp but
22 22 27 cramp can
-24 -24 -14 cramp come
60 73 79 cramp ear
71 4 57 cramp every
32 40 49 cramp everything
12 27 -37 cramp everywher
-11 -32 7 cramp for
-53 14 51 cramp from
-4 25 25 cramp get
6 -30 -10 cramp have
94 -23 -10 cramp how
-24 -7 -3 cramp hurt
-61 -77 -40 cramp i
-172 -113 -216 cramp in
5 27 45 cramp into
-54 -26 12 cramp last
41 55 74 cramp like
11 15 30 cramp low
23 -35 -12 cramp most
-29 -5 25 cramp my
52 6 -9 cramp not
16 -8 20 cramp now
-69 -77 -18 cramp on
-21 -7 -3 cramp once
8 21 43 cramp one
-8 -4 -37 cramp only
-20 -19 -14 cramp or
77 82 -9 cramp otherwis
-30 -22 -8 cramp round
-20 -4 -27 cramp run
6 -32 -12 cramp say
-51 -27 -9 cramp she
26 31 49 cramp should
-16 -24 8 cramp shut
110 45 -7 cramp sinc
88 -23 1 cramp so
20 20 -26 cramp stil
-36 46 -38 cramp that
-39 -17 -9 cramp tip
-51 -35 -5 cramp today
-22 -16 -12 cramp twic
25 34 33 cramp very
145 -29 -7 cramp wake
-37 -35 -15 cramp we
-33 -20 -20 cramp what
-31 -5 -23 cramp when
-23 2 -25 cramp would
-45 -40 -101 crank
-36 12 71 crash
-57 -7 -7 crash and
22 -42 -55 crav
162 77 -20 crawl
8 105 -2 crawl muscl
24 -37 -16 crawl now
-21 -15 -7 creak
-127 -159 -84 cream
-41 -40 -36 cream for
-16 -30 -21 cream give
-40 -31 -14 cream on
-3 -41 -29 creatin
28 -26 -12 creatin and
22 60 15 creep
14 6 42 creep in
9 56 -18 creep up
15 -18 -90 crept
16 77 -14 crept from
21 -95 -35 crept up
65 63 79 cricket
16 31 50 cricket bal
66 56 58 cricket bat
-17 -20 -24 crim
0 -33 -33 crinkl
-39 -39 -56 crippl
92 87 70 crisis
-71 -56 -150 crisp
-43 -53 -36 crisp be
-34 -18 -4 crisp yesterday
-22 -7 -13 croak
25 23 75 croaky
-22 -9 10 crocus
13 17 34 crook
-38 -5 -2 crop
52 85 -182 cros
2 2 -28 cros and
25 23 23 cros because
-17 -9 -55 cros leg
-38 30 -86 cros my
26 27 23 cros that
30 34 52 cros the
1 -34 -43 cros with
-23 10 85 crossfit
1 3 22 crossfit and
117 83 93 crossword
10 27 41 crossword and
76 79 69 crossword at
43 15 -3 crossword i
-47 -41 -43 crossword sudden
71 41 42 crossword this
70 65 70 crotch
50 50 90 crow
19 23 32 crow nois
28 21 30 crow sound
25 24 39 crowd
-25 1 -110 crown
5 30 -4 crown of
-6 40 3 cruis
-40 -25 -62 crumb
35 99 86 crush
-41 -26 -15 crush and
17 17 23 crush chest
-42 -27 -17 crush it
33 50 59 crush weight
-3 8 -37 crust
15 29 -54 crutch
111 195 196 cry
-39 -17 -6 cry a
-62 -33 27 cry and
25 20 -108 cry at
3 16 36 cry be
-39 -21 -8 cry bucket
1 2 35 cry cant
21 45 100 cry go
-24 -14 -16 cry gran
-26 -30 1 cry have
18 22 22 cry he
7 7 39 cry i
36 -62 -34 cry in
-31 -35 -19 cry most
57 82 -11 cry no
-20 -12 -22 cry so
12 54 38 cry soft
4 5 -36 cry straight
4 11 27 cry when
13 12 31 cry which
-34 -65 -45 cs
-84 -89 -46 ct
-20 -27 -4 ct dye
40 56 66 cube
36 37 -104 cuddl
93 96 81 cuf
39 27 16 cuf say
-25 -19 -11 culprit
-57 -92 -86 cup
11 1 34 cup and
-30 -52 -50 cup final
-2 -27 -24 cup in
-91 17 -75 cup of
-85 -55 -199 cupboard
-13 -9 -23 cupboard and
-32 -25 -124 cupboard door
62 73 88 cupful
36 44 42 cupful of
-39 -46 -48 curabl
-93 -117 -69 cure
2 -26 -13 cure it
-167 -61 -16 curious
-27 -23 -27 curious after
-25 1 34 curious what
42 40 37 curl
42 30 -10 curl in
12 27 -35 curl into
40 -14 -3 curl under
-4 17 77 curl up
-27 -28 -27 current
50 124 194 curtain
35 63 122 curtain come
44 44 12 curtain shut
-18 -14 42 cushion
28 11 -92 custard
20 10 -32 custard and
4 -11 -30 custard cream
32 -18 -11 customer
148 72 326 cut
112 80 78 cut again
15 19 51 cut and
-78 -46 -22 cut back
-37 -126 -67 cut down
69 48 26 cut her
150 248 329 cut my
44 51 69 cut myself
-45 -99 -50 cut off
-54 -49 -34 cut out
-43 -71 -81 cut them
1 -7 -45 cut to
-157 -93 -117 cute
-84 -24 -11 cute or
20 33 66 cycl
-18 -24 -6 cycl to
-58 -40 -21 cystitis
-69 -74 -99 d
28 -6 -6 d be
-43 -71 -56 d6
5 18 49 dab
2 20 48 dab of
65 -9 -252 dad
6 5 -36 dad 79
-27 -6 -14 dad a
-47 -33 -10 dad and
17 14 -30 dad arm
29 26 -10 dad be
27 -9 -17 dad die
-25 -16 -12 dad do
-24 -14 -16 dad film
-35 -23 -18 dad have
56 35 9 dad heart
-28 -11 -16 dad jerk
7 9 20 dad keep
-25 -17 -8 dad kidney
23 13 14 dad put
0 0 -25 dad seventy
-55 -41 -45 dad shoulder
40 40 66 dad smil
4 5 -37 dad take
11 -35 -26 dad talk
-19 -23 -11 dad what
21 22 31 dad with
-18 -55 -34 daft
-41 -45 -42 daft question
32 -103 -12 daily
143 -1 -1 daily activity
-21 -3 -2 daily and
35 16 -5 daily for
67 -11 -7 daily life
-22 -3 -2 daily walk
-25 -23 -12 dairy
4 9 26 dam
4 9 26 dam no
14 48 -21 damp
14 38 -13 damp nappy
-37 -19 0 dan
-64 -78 31 danc
0 6 -25 danc about
17 -28 -19 danc at
-42 -10 -7 danc floor
-2 6 35 danc in
-18 -21 -4 danc last
25 -4 -3 danc sinc
51 80 75 danc under
-31 -31 -19 dancer
-9 -57 -39 danger
7 -29 -18 danger from
-169 -48 -82 dangerous
-16 -22 -20 dangerous to
28 7 -139 dangl
-4 4 23 dare
55 -23 54 dark
-10 0 -23 dark and
90 90 128 dark brown
-31 -31 -12 dark pee
26 -1 -12 darker
-29 -2 -3 dash
-30 -38 -1 date
-21 -11 -8 date of
-127 -40 -60 daughter
71 -15 -73 daughter 15
34 1 -59 daughter 16
-3 -3 -25 daughter ask
-17 29 66 daughter be
-23 -12 -11 daughter do
9 10 26 daughter ear
-67 -21 -7 daughter get
66 110 71 daughter have
-18 -16 -27 daughter jerk
2 -20 4 daughter nine
-83 -63 -57 dawn
-37 -15 41 dawn my
226 252 -266 day
22 -5 -5 day 19
-21 -6 29 day 2
10 34 52 day 3
-17 -2 -20 day 4
32 52 81 day 9
-74 -65 -20 day a
101 6 252 day after
157 330 14 day ago
-10 -1 38 day all
-52 55 15 day and
-17 31 48 day any
-66 -18 -37 day at
74 88 144 day back
-59 -4 89 day be
-45 -27 0 day because
-43 -33 -18 day before
3 36 59 day bit
4 -26 -21 day but
4 27 63 day by
71 111 42 day can
13 9 32 day cant
36 51 -28 day cramp
6 23 59 day cry
-55 -37 -8 day do
-33 -18 -3 day exam
14 0 -29 day feel
-47 -37 -24 day final
34 -7 -38 day five
108 81 142 day for
32 58 -9 day four
30 -12 14 day hand
-30 -67 -20 day have
3 29 41 day he
-56 -53 -22 day how
-21 -10 -133 day i
17 27 -47 day in
-22 3 -3 day instead
-39 0 -85 day into
-64 32 46 day it
-12 -11 -39 day keep
6 23 14 day knee
-13 -14 -21 day later
-1 6 20 day lol
-43 -27 -18 day long
8 28 -20 day man
30 14 -75 day my
34 37 -39 day no
12 2 24 day not
104 12 -219 day now
-128 44 -190 day of
17 12 36 day off
-55 -11 -1 day ok
79 74 123 day old
1 -23 -51 day on
-187 -70 -67 day one
-24 13 -9 day only
7 42 41 day or
-5 -53 -8 day over
-43 -37 -2 day painles
-89 -94 -27 day pee
63 70 140 day post
-90 -6 -1 day right
25 69 0 day run
26 -9 -3 day set
-35 -44 -66 day she
36 -18 -7 day should
53 21 75 day sinc
-48 -41 -25 day so
-40 -28 -4 day start
4 17 -42 day stil
16 24 13 day sunken
-19 -17 -37 day that
-44 -15 -5 day then
26 62 68 day they
33 54 -62 day this
-59 -45 -39 day thre
6 30 -17 day til
-68 -61 -3 day to
-30 -25 -7 day too
-145 -102 -1 day two
5 8 22 day water
1 5 35 day weak
-59 -30 -17 day what
-31 6 -6 day which
2 -33 -34 day with
127 165 -17 day without
3 3 42 day wont
-31 -41 -10 day yesterday
24 -14 -4 day you
2 -25 -24 daydream
-13 -12 -42 daylight hurt
163 -6 -14 de
-148 -76 -212 dead
61 72 2 dead and
-50 -65 -47 dead arm
-74 -59 -63 dead as
-27 -35 -44 dead before
-24 -17 -18 dead body
-54 -54 -46 dead by
6 6 -78 dead fish
28 15 -4 dead for
4 16 22 dead in
1 -29 -13 dead ish
13 27 -34 dead it
-38 -33 -26 dead leg
90 104 119 dead than
-92 -68 -56 dead the
-9 -10 -24 dead tissu
25 26 22 dead try
7 8 25 dead weight
131 114 144 deadlift
-251 -180 -99 deadlin
-26 -10 -10 deadlin be
20 36 -6 deaf
-31 -14 -3 deaf from
81 62 6 deaf in
24 35 51 deal
10 26 28 deal with
29 105 140 dear
104 162 156 dear sir
-330 -228 -233 death
-51 -42 -42 death of
32 37 27 debt
-26 -13 -12 debug
13 5 -33 decad
22 -25 -16 decaf
-60 -54 -27 decent
6 4 23 decent sourc
151 188 177 decid
86 82 75 decid how
17 41 46 decid i
-28 -25 -28 decid if
41 46 38 decid it
-33 -18 -4 decid that
7 46 29 decid to
-40 -17 9 deck
13 28 33 deck chair
-27 -11 -13 ded
115 151 0 deep
40 42 28 deep and
-50 -30 -40 deep end
2 6 -28 deep hole
118 142 157 deeper
118 142 157 deeper than
8 30 28 defibrillator
-61 -87 -85 deficiency
-36 -26 -26 definit
13 77 134 degre
-25 -13 -7 degre and
5 4 -31 degre i
52 44 53 degre my
-6 -30 -8 dehydrat
6 5 44 dehydrat i
-81 -99 -33 dehydration
-23 -21 -15 delay
5 21 26 delet
19 32 9 delhy
-2 1 -21 deliberat
-23 -32 -14 deliver
-132 -55 -73 delivery
-46 -52 -23 delivery lad
-21 -19 -17 deluca
-47 -22 -71 demand
5 10 29 dementia
-26 -18 -10 denis
-5 -24 -18 dent
40 -2 -2 dent in
-63 -84 -93 dentist
41 41 57 dentist and
16 -3 23 dentist do
9 29 26 dentist give
5 13 23 dentist have
-59 -61 -46 dentist numb
-45 -54 -47 dentist say
-77 -85 -68 dentist warn
-22 -11 -4 deny
44 45 61 deodorant
42 25 64 depot
23 -20 -1 depot injection
-61 -21 13 depres
-11 11 23 depres not
-31 -26 -18 depression
-1 16 21 derby
-34 -28 -23 derivativ
6 18 24 describ it
39 -18 0 deserv
46 -14 -3 deserv a
-5 -140 -183 desk
33 19 26 desk and
-31 -17 -19 desk job
-40 -55 -71 desk stretch
-66 -36 -27 destroy
-49 -17 -12 destroy me
57 2 7 dev
57 2 7 dev mode
41 57 53 developer
61 75 66 developer mode
-18 -99 -11 diabet
79 144 -43 diabetic
11 13 -32 diabetic 63
24 20 52 diabetic and
-47 -70 -81 diagnos
-28 -20 -21 diagnos me
10 37 -21 diagnos with
-55 -93 -53 diagnosis
-21 -52 -34 diagnosis i
41 69 5 dial
75 102 58 dialysis
33 40 2 dialysis for
22 17 -22 dialysis monday
-54 -50 -30 diaphragm
20 63 2 diarrhea
18 38 15 diary i
40 161 103 diazepam
5 60 -2 diazepam 2
11 41 -9 diazepam after
41 43 48 diazepam and
3 49 54 diazepam cold
64 55 -105 didnt
-1 -36 -22 didnt ask
41 59 -13 didnt believ
8 17 33 didnt drink
-28 -25 -18 didnt faint
4 13 27 didnt hurt
21 28 -8 didnt knock
-31 -24 12 didnt know
14 14 -48 didnt pass
-101 -113 -34 die
-47 -39 -37 die again
4 3 26 die at
-89 -77 -55 die for
231 195 177 die from
-36 -22 -25 die if
11 18 38 die in
-33 -20 -16 die laugh
57 57 46 die lol
9 -83 -29 die of
-150 -125 -87 die on
-4 -10 -26 die than
-31 -23 -27 die to
15 11 -64 die young
-30 -112 -79 diet
114 -16 -10 diet and
-23 -22 -18 differ
-48 -30 -69 differenc
-58 -48 -44 differenc between
51 -65 -46 different
-22 -8 7 different i
-43 -30 -21 different one
118 -1 -2 different part
25 -1 2 difficulty
-34 -49 -54 dig
-1 19 29 digger
-53 -61 -39 dignity
21 108 64 digoxin
19 40 19 digoxin and
10 22 82 digoxin twic
86 79 109 dim
5 2 -41 din
58 85 160 dinner
42 32 25 dinner and
22 23 -10 dinner i
42 44 42 dinner time
131 203 184 dip
36 50 63 dip in
19 45 -15 dip to
-5 20 19 direct
45 57 38 dirty
1 54 43 disability
25 65 105 disappear
25 96 182 disc
-1 6 34 disc and
8 26 58 disc go
-104 -35 73 discharg
-27 -6 -4 discharg by
-39 -6 -1 discharg me
-41 -34 -12 disco
-22 -23 1 discomfort
-24 -3 -5 discover
8 29 36 discus
-61 -40 -22 discus with
-205 -219 -192 diseas
76 -37 -21 diseas and
-24 -9 -11 diseas be
30 27 38 diseas do
37 62 62 dishwasher
28 53 69 dishwasher tablet
-53 -90 -72 disorder
-30 -16 -15 disregard
-38 -11 8 dissertation
55 58 -2 dissolv
56 58 -1 dissolv a
-111 -103 -68 diuretic
-42 9 13 div
25 42 43 div in
7 20 32 div into
-15 -43 -57 divorc
25 -36 -19 diwaly
55 23 -32 dizzy
-29 -47 -25 dizzy doesnt
-22 -23 -12 dizzy not
30 32 33 dizzy on
18 33 -1 dizzy when
-406 -362 -44 do
-66 -60 2 do a
56 65 16 do about
35 47 50 do adrenalin
-57 -32 -31 do all
22 0 -15 do an
30 26 52 do and
26 28 7 do another
93 74 39 do any
-77 -40 -13 do anything
27 -5 -75 do as
30 -10 0 do at
48 46 77 do banana
-138 -130 -94 do be
-25 -1 -70 do before
29 31 41 do better
-7 -17 -22 do both
15 0 24 do breath
61 14 20 do but
39 48 -52 do button
-124 -37 -24 do caffein
-25 -10 -12 do calf
-28 -29 -19 do chocolat
5 20 25 do coffe
29 24 20 do dead
1 -25 -17 do decaf
-24 -21 -13 do doctor
-9 -35 -27 do drink
-4 -22 -10 do either
29 19 -12 do electrolyt
51 -23 -15 do everything
-51 -24 -6 do exercis
20 37 51 do eyelid
14 13 -38 do feel
-16 -21 -8 do fever
35 24 24 do first
34 33 50 do flip
-85 -114 -85 do for
-15 -16 -29 do gabapentin
57 4 5 do get
61 63 17 do go
-124 -152 -145 do he
57 27 14 do her
62 54 52 do here
-31 -36 -6 do hold
7 56 53 do honey
-21 -8 6 do hot
-414 -307 -263 do i
-19 -33 -23 do ice
35 21 22 do if
-49 -103 -50 do in
197 250 293 do it
95 -17 -9 do its
11 -2 -36 do last
-28 -21 -11 do leg
6 24 -10 do lithium
-15 -32 -54 do littl
161 169 173 do magnesium
27 25 43 do me
40 50 52 do montelukast
37 24 30 do muscl
69 23 -161 do my
-20 -9 -11 do myself
-42 -25 -21 do nerv
-7 15 39 do night
83 80 81 do nobody
142 182 231 do not
83 115 168 do nothing
-71 -45 -30 do one
-38 -6 26 do peopl
-26 -25 -22 do polymyalgia
-1 39 -20 do pul
-70 -81 -62 do she
55 46 38 do sinc
-3 -31 -25 do sing
57 52 48 do sit
19 29 45 do somersault
15 -34 20 do something
0 57 56 do spasm
29 7 44 do stair
-7 32 35 do stres
84 80 74 do stretch
-23 -21 -6 do sweat
3 11 23 do tai
9 7 -22 do take
-455 -340 -190 do that
-64 44 42 do the
-14 -21 -30 do them
-25 -40 -20 do thes
-103 -66 -49 do they
8 70 93 do this
-46 -29 -12 do thos
48 46 61 do thre
13 60 65 do tir
-65 -51 -46 do to
33 23 18 do tonic
-27 -29 -21 do tonight
-34 -35 -32 do trip
13 32 26 do try
74 114 101 do twitch
-124 -132 -28 do two
-45 -1 -3 do walk
91 48 76 do we
43 47 143 do what
31 -15 -9 do when
-105 -57 -48 do with
-23 -17 -10 do wrong
-59 -6 -71 do you
180 197 154 do your
-528 -453 -724 doctor
-33 -45 -35 doctor about
19 37 80 doctor add
77 92 -10 doctor be
-39 -42 -31 doctor cal
-44 33 -14 doctor check
44 28 -6 doctor cut
-40 -56 -39 doctor get
-10 19 -26 doctor give
-56 -58 -35 doctor have
33 8 20 doctor i
-53 -59 -43 doctor if
-18 -8 -26 doctor in
33 -12 -5 doctor it
-1 -44 -34 doctor know
-33 -21 -8 doctor look
12 18 24 doctor my
3 34 -1 doctor on
-22 -21 -19 doctor ondo
-20 -15 -13 doctor or
70 -25 -8 doctor put
-41 -53 -32 doctor right
131 19 -5 doctor say
-16 -17 -23 doctor stuf
7 -23 -15 doctor tell
-19 -28 -23 doctor unles
-37 -23 -11 doctor visit
-44 -17 -7 dodg
-44 -17 -7 dodg it
-1 83 119 dodgy
-26 2 70 dodgy chicken
288 183 272 doesnt
59 60 20 doesnt come
22 35 8 doesnt drink
-29 -47 -25 doesnt fall
21 25 18 doesnt get
9 5 21 doesnt go
82 -2 -11 doesnt hurt
-92 -67 -59 doesnt it
90 116 147 doesnt know
12 -22 -31 doesnt move
38 32 29 doesnt recognis
35 40 39 doesnt stir
-39 -15 18 doesnt stop
1 -43 -30 doesnt swing
-50 -25 8 doesnt wake
22 -7 -3 doesnt want
224 315 305 dog
12 14 50 dog and
-38 -19 -16 dog back
-2 -6 31 dog bite
65 67 71 dog cancel
34 37 22 dog for
-69 -59 -25 dog have
27 32 41 dog i
59 56 -71 dog in
19 34 28 dog leg
3 11 44 dog name
96 103 -5 dog nip
29 8 17 dog pass
-19 -24 -5 dog sinc
16 52 117 dol
-260 -260 -200 dom
-37 -29 -25 dom be
1 -13 -36 domino
1 -13 -36 domino and
19 23 29 donald
19 23 29 donald duck
43 16 31 donkey
57 31 36 donkey year
416 319 356 dont
77 108 100 dont come
0 -44 -7 dont count
-25 -59 -24 dont drink
2 47 61 dont feel
10 9 -36 dont fus
12 38 52 dont get
-5 -26 -13 dont go
-50 -29 -14 dont have
23 -12 -20 dont hold
-20 -39 -65 dont hurt
11 43 40 dont intend
160 44 30 dont know
95 90 86 dont need
-18 -34 -37 dont panic
16 27 29 dont remember
-71 -84 -59 dont right
78 68 97 dont see
7 -23 -30 dont sleep
-23 -9 -4 dont take
58 33 14 dont tell
-8 -10 -20 dont they
30 29 11 dont think
31 27 36 dont wake
94 110 97 dont want
-23 -3 7 dont work
-29 -47 -25 doolal
18 35 30 doom
10 29 22 doom and
88 228 137 door
57 79 13 door and
26 44 52 door be
-26 -5 -6 door every
24 20 73 door fram
-74 -59 -63 door nail
-18 -15 -27 door open
-30 -7 11 door slam
0 -2 -55 door this
67 54 24 door with
38 -13 -31 dopey
20 16 -6 dorm
-101 -76 -105 dose
65 92 48 dose of
-38 -15 -16 dose up
100 94 237 dot
45 82 140 dot on
34 34 36 dot that
27 63 -159 doubl
24 49 72 doubl and
3 3 26 doubl his
-24 -3 -50 doubl in
3 6 33 doubl mouth
29 56 77 doubl my
-37 7 30 doubl shift
83 58 -35 doubl sinc
61 66 -30 doubl the
-17 -32 -1 doubl up
24 48 -75 doubl vision
0 -51 -6 doubl when
-17 -32 -21 doubt
-32 -28 -6 dove
125 170 18 down
-41 -27 -16 down after
25 6 46 down and
2 4 46 down as
-39 -21 6 down at
5 48 15 down be
75 27 17 down because
16 -26 15 down below
61 94 119 down both
5 0 -26 down but
-35 -17 23 down by
20 29 32 down can
-39 -41 -55 down drink
-40 5 -4 down eight
58 49 -40 down for
-34 -27 -13 down from
13 10 -21 down get
-41 -39 -19 down go
11 -45 -28 down have
-27 -20 -1 down he
7 22 -8 down head
16 16 24 down her
62 19 30 down i
17 26 36 down in
7 16 50 down into
-14 16 -33 down it
4 9 23 down just
10 14 -25 down leg
38 23 -26 down like
35 32 15 down low
-182 -95 -86 down my
-24 -45 -25 down no
31 34 33 down not
-23 -10 -46 down now
82 -16 -10 down of
-22 -37 3 down on
39 30 30 down one
42 69 106 down over
14 19 28 down right
104 117 76 down sinc
14 25 -3 down skin
10 14 40 down so
-47 -41 -5 down stair
37 20 28 down stretch
-12 -26 -23 down that
-12 -92 36 down the
-9 -4 49 down ther
46 -87 -132 down to
101 78 65 down what
12 7 21 down when
39 38 -70 down wrong
2 -33 -28 downhil
8 45 -1 downstair
-35 -26 -5 downstair backward
-77 -52 -24 doz
14 63 1 doze
65 -48 -103 dozen
11 19 66 dozen and
3 6 -52 dozen in
10 -17 -58 dozen of
47 43 6 dozy
-36 -41 -22 draft
-36 -41 -22 draft a
33 84 152 drag
18 32 69 drag a
5 8 24 drag it
-28 -16 -7 drag me
1 4 -21 drag on
-35 -31 -11 drag the
-72 -68 -75 drain
-25 -23 -4 drain on
-76 -76 -49 drama
151 192 129 dramatic
18 49 25 dramatic i
44 46 13 dramatic just
73 66 53 dramatic way
-39 -49 -19 draught
-39 -49 -24 draught from
19 43 65 draw
5 14 54 draw a
180 213 202 drawer
70 93 94 drawer and
10 -38 -17 dread
5 -32 -26 dread the
-31 -36 -14 dreadful
-148 -118 -145 dream
-26 -17 -11 dream and
-19 3 -20 dream of
18 -98 40 drench
55 -27 9 dres
52 -14 -6 dres size
10 53 -26 drew
8 26 15 drew a
10 26 1 dribbl
41 29 -11 dribbl and
24 23 25 dribbl down
33 29 24 dribbl he
-34 -42 -29 dribbl on
13 27 124 drift
13 19 45 drift down
-13 -43 11 dril
24 27 7 dril yesterday
-56 -93 -97 drink
-8 -48 19 drink a
12 25 53 drink about
-36 -35 -40 drink after
-22 -7 -2 drink all
-55 -21 -68 drink and
88 88 87 drink antifreez
-27 -26 -26 drink because
167 173 186 drink bleach
2 -38 -26 drink coffe
22 23 -11 drink cold
-16 -12 -22 drink do
-39 -30 -17 drink enough
17 44 -31 drink for
23 30 30 drink from
7 -3 -28 drink go
35 29 38 drink help
6 37 -1 drink in
90 29 55 drink it
-42 -35 -4 drink like
-21 -21 23 drink load
-93 -82 -72 drink more
5 13 33 drink much
-44 -37 -20 drink nothing
82 25 13 drink plenty
4 -11 41 drink sinc
32 36 35 drink so
10 15 55 drink the
-1 0 20 drink thre
-50 -48 -26 drink through
-41 -58 -28 drink two
-40 -27 -5 drink water
3 9 22 drink we
-44 -33 -20 drink what
16 7 -103 drink yesterday
35 6 112 drip
54 34 69 drip from
3 5 34 drip line
32 49 51 drip wet
85 19 1 drive
-49 -30 -13 drive from
51 54 72 drive home
-23 -34 -62 drive me
-77 -25 -10 drive test
111 28 12 drive the
44 39 36 drive to
-4 -4 -22 drive with
43 55 48 driven
-31 -34 -34 driver
17 17 26 driver and
84 70 229 drool
-10 -29 -11 drool and
8 7 22 drool wont
163 244 329 droop
27 28 56 droop and
5 7 37 droop for
7 10 27 droop i
8 11 30 droop nothing
-21 -18 26 droop on
-66 37 -65 droopy
2 5 -38 droopy and
-6 35 -7 droopy eyelid
0 8 38 droopy lid
-279 -355 -189 drop
14 -31 2 drop a
-25 -11 -15 drop after
-45 37 53 drop and
6 9 33 drop beat
-13 -28 -50 drop for
-23 9 -17 drop from
-5 -29 12 drop her
4 -16 -20 drop his
-1 17 22 drop in
40 18 -10 drop my
22 12 -4 drop no
-88 -40 -69 drop of
-146 -166 -136 drop off
26 -11 4 drop on
-8 -36 -20 drop out
-20 -14 -10 drop she
54 44 -57 drop sinc
3 9 30 drop straight
9 -6 41 drop the
-62 -31 -27 drown
-19 -26 -25 drown my
58 112 201 drowsy
10 39 60 drowsy by
-355 -307 -235 drug
-62 -86 -59 drug caus
-62 -46 -27 drug for
-66 -15 -25 drug i
-53 -25 -16 drug stop
-21 -67 50 drum
-36 -23 13 drum and
-66 -43 -49 drum for
-23 -15 -3 drummer
-19 68 66 drunk
7 16 22 drunk but
20 29 26 drunk i
7 -7 -108 drunk on
-56 -51 -33 drunk the
-206 -147 10 dry
-48 -26 -10 dry and
16 7 25 dry as
-57 -39 -19 dry eye
-1 6 -44 dry mouth
16 24 13 dry nappy
-37 -39 -47 dry out
2 2 30 dry sinc
-45 -50 -39 dry you
-38 -43 -22 dryrob
34 53 48 duck
-91 -72 -153 due
-2 3 -54 due in
1 3 -47 due til
-68 -55 -38 due to
-95 -75 -47 dug
-26 -21 -15 dug it
-20 -22 -16 dug out
-56 -41 -25 dug the
-30 -47 31 dul
33 2 29 dul ache
-2 -26 -5 duller
-21 -7 -4 duloxetin
-21 -7 -4 duloxetin for
-11 34 142 dummy
3 14 28 dummy hasnt
3 10 46 dummy in
-23 -30 -29 dummy on
-43 -34 -31 dump
-62 -60 -13 dunny
36 -4 -2 duration
4 45 66 during
33 41 -2 during a
1 9 28 during sex
-1 29 52 during the
-25 -20 -23 dusk
-28 -20 -25 dusk and
36 97 35 dusky
6 6 21 dusky with
-26 -21 -16 dutch
42 45 44 duty
131 109 161 duvet
28 24 43 duvet that
-83 -88 -59 dye
-20 -22 -18 dystonia
2 12 -28 dystrophy
-149 -116 -25 e
50 65 66 e cig
-84 -29 -16 e last
286 135 -74 each
-28 -1 4 each and
-38 -24 -17 each bottl
42 78 34 each breath
22 6 -53 each day
9 7 -42 each feed
43 -13 -8 each month
38 37 64 each morning
-23 -24 42 each night
42 40 56 each of
-61 -38 -87 each other
-35 -27 -17 each side
181 14 48 each time
181 356 165 ear
4 11 21 ear and
61 73 29 ear be
11 2 56 ear feel
-45 -13 -13 ear i
24 31 -6 ear infection
-39 -56 -15 ear pop
58 62 64 ear ring
27 19 48 ear sinc
-27 -14 -3 ear that
76 73 2 ear to
-26 -23 -43 earlier
148 206 184 early
8 -17 -33 early and
11 23 47 early night
124 102 104 earth
-117 -103 -137 eas
-32 -26 -7 eas every
-37 -32 -84 eas off
-90 -134 -166 ease
-37 -32 -35 ease it
35 -26 -5 ease off
-2 2 -31 ease the
112 74 98 easier
24 32 40 easier to
-28 -30 -22 easiest
104 -87 -67 easter
-1 -6 -41 easter and
-131 -147 -88 easy
-43 -34 -24 easy as
-20 -17 -38 easy to
-211 -264 -175 eat
-39 -49 -35 eat a
103 66 18 eat and
-42 -38 -4 eat anything
-131 -53 -62 eat banana
-34 -16 -18 eat crisp
-14 -16 -23 eat do
14 21 -20 eat fine
-34 -26 -26 eat for
12 21 33 eat gran
19 30 -58 eat her
-35 -39 -57 eat his
8 8 38 eat home
36 36 -4 eat i
-8 -33 15 eat ice
-48 -61 -31 eat like
-69 13 -65 eat more
34 41 51 eat muscl
-16 23 62 eat my
2 4 -70 eat no
25 28 26 eat nothing
-22 -25 -18 eat one
96 -45 -13 eat only
44 -3 -29 eat or
-7 6 29 eat prawn
-19 -86 -50 eat proper
26 51 72 eat slug
-34 -23 -26 eat so
20 20 36 eat some
22 18 69 eat something
1 21 -9 eat steak
18 2 46 eat the
91 74 90 eat them
-94 -72 -21 eat toast
-10 -10 -23 eat too
-64 -89 -73 ecg
-95 -79 -71 eclampsia
-77 -52 -43 eclampsia with
168 140 85 edge
121 91 9 edge of
-50 -50 -57 edge off
-25 -33 -38 editor
-24 -33 -38 editor say
36 39 -35 edoxaban
32 32 -9 edoxaban for
-246 -173 -136 effect
-43 -43 -32 effect of
-50 -32 -25 effectiv
-11 -1 -25 effort
-135 -109 -81 eg
0 68 -152 egg
9 5 -27 egg and
10 18 23 egg for
9 9 34 egg he
-83 -33 -105 egg on
23 21 -20 egg siz
-22 -4 6 eh
17 -64 -39 eight
26 25 7 eight and
95 4 49 eight day
-72 -101 -61 eight hour
-21 -11 -1 eight i
33 86 23 eight minut
20 -42 -48 eight month
27 52 65 eight on
21 32 40 eight or
-64 -44 -31 eight the
21 -61 -69 eight week
-20 -34 -13 eight year
46 31 65 eighteen
4 -32 1 eighteen month
-29 -44 5 eighty
-21 -30 -11 eighty and
8 20 43 eighty one
-128 1 11 either
33 24 -45 either eye
-55 -12 -10 either have
-20 39 -14 either i
-57 -43 -27 either of
-4 -22 -28 either side
4 10 32 either way
162 -6 -6 el
91 168 -8 elbow
-14 17 42 elbow and
8 1 32 elbow from
42 41 -37 elbow on
18 37 4 elbow to
-24 -16 -8 elden
-24 -16 -8 elden ring
-26 -28 -29 elderly
-87 -67 -46 eldest
-56 -43 -34 eldest he
-48 -150 -53 electric
-27 30 48 electric shock
2 -107 -29 electric zap
-44 -43 -33 electrician
-248 -264 -315 electrolyt
-51 -41 -18 electrolyt drink
45 33 4 electrolyt sachet
-14 -21 -16 electrolyt tablet
122 98 150 elephant
29 -49 -123 eleven
29 -10 -52 eleven day
63 63 1 eleven hour
42 1 25 eleven i
48 44 49 eleven she
-53 -26 -22 eleven time
18 -18 -42 eleven year
20 29 42 elevens
82 92 -18 eliquis
75 86 -6 eliquis feel
4 -87 27 else
-21 -7 21 else and
48 -5 -1 else at
11 9 39 else back
-34 -18 -51 else be
-3 38 64 else can
-43 -32 -33 else get
69 9 -2 else have
-25 -16 -5 else keep
-99 -88 -88 else right
21 16 11 else the
-21 -2 -2 else to
10 -80 -33 else wrong
7 -40 51 em
-4 34 -12 email
-22 -12 -11 email and
29 6 29 embarras
30 15 46 embarras but
17 26 7 embarras i
28 35 37 embarrassment
-29 -47 -25 embrocation and
-194 -165 -140 emergency
-30 -24 -16 emergency and
-28 -29 -18 emergency vet
-150 -118 -113 emg
16 -26 -22 emg and
-127 -101 -115 emotional
138 228 254 empty
-49 -44 -28 empty belly
30 33 36 empty she
-23 -5 -9 en
155 125 230 end
0 9 -25 end and
8 14 36 end at
157 138 187 end it
90 124 135 end my
68 -98 -71 end of
-60 -51 -39 end thing
-24 -32 -42 end up
-4 -2 -53 end with
-137 -83 -148 energy
21 -25 -8 energy and
-89 -21 -59 energy drink
5 -1 -22 engag
6 29 34 engin
17 25 22 engin on
-29 -22 -24 engin seize
21 15 11 english
28 28 20 english i
85 28 50 enjoy
-21 -65 -5 enormous
-91 48 55 enough
17 17 21 enough air
-17 38 -6 enough and
-23 -10 -6 enough blood
42 11 4 enough but
-22 -17 -8 enough calcium
-80 -69 -19 enough for
-18 -25 -21 enough magnesium
5 74 80 enough now
-76 -122 -116 enough to
-40 -39 -28 enough water
27 29 28 enquiry
27 29 28 enquiry concern
-36 9 123 entir
-10 -12 27 entir bag
-52 -22 -34 entir time
-57 -38 -16 epidural
26 -63 -101 epilepsy
-6 31 13 epilepsy and
46 40 -13 epilepsy be
1 57 -15 epilepsy medicin
44 -6 -5 epilepsy one
25 20 16 epilepsy so
38 -64 1 epilepsy tablet
-40 7 -32 epileptic
-51 -65 -50 epileptic have
12 -23 -11 epileptic seizur
26 4 -21 epilim
74 60 96 epipen
-54 -95 -52 episod
-46 -51 -40 episod be
18 -8 -42 epsom
18 -8 -42 epsom salt
-35 -12 15 equal
4 23 42 equina five
24 14 2 equina syndrom
-27 -36 -42 era
-14 -5 26 erection
2 7 40 erection sinc
162 -5 -6 es
45 21 -4 escitalopram
-199 -201 -158 espresso
-34 -32 -39 espresso and
-22 -24 -18 espresso to
-46 -30 -32 essay
-34 -27 -21 essential
309 168 427 even
7 47 23 even asleep
-126 -73 -58 even if
29 -13 22 even in
7 28 48 even look
52 -15 -40 even my
22 -2 -1 even on
14 19 23 even say
21 31 26 even that
226 89 94 even the
6 28 23 even typ
36 44 36 even water
31 34 33 even what
46 7 37 even when
28 19 98 even with
-35 -71 -125 evening
8 33 2 evening and
25 -67 -41 evening for
13 -33 12 evening he
61 88 47 evening i
-7 -1 101 evening my
-24 -27 -58 evening one
5 12 20 evening she
-25 -32 -5 evening sinc
51 50 43 evening when
-57 -43 -11 event
102 -86 -197 ever
1 15 31 ever a
-54 -13 -3 ever after
72 65 -17 ever and
26 21 24 ever come
60 31 -38 ever do
60 68 8 ever feel
-94 -68 -56 ever get
-22 -33 -14 ever give
-49 -46 -53 ever go
-7 14 -22 ever have
-53 -19 -10 ever my
-38 -7 -2 ever need
113 121 132 ever seizur
121 -120 -29 ever sinc
34 41 -9 ever sleep
38 11 21 ever so
-11 -3 -22 ever the
-12 -26 -10 ever ther
3 -32 -23 ever use
3 33 -13 everest
273 63 17 every
-30 -23 -13 every bit
45 -15 -3 every bles
29 58 68 every breath
16 16 35 every bump
-29 -47 -25 every candl
43 -1 41 every coupl
-17 0 -82 every cup
-2 -18 85 every day
-90 -64 -48 every evening
8 36 -4 every feed
65 26 -22 every few
4 51 -2 every four
56 60 19 every half
20 37 28 every hour
-36 -38 8 every line
-5 -2 -23 every meal
-40 -30 -21 every messag
120 131 -48 every morning
-33 -33 -44 every mouthful
60 72 68 every muscl
137 108 64 every night
-37 -34 -18 every one
23 -2 -1 every other
123 126 135 every pil
-35 -23 -10 every reply
4 -92 -28 every run
-83 -15 -5 every school
224 -68 7 every singl
12 18 22 every sip
5 5 36 every so
-44 -9 -9 every spring
91 18 -13 every ten
0 -24 -16 every test
-138 -25 -46 every time
8 17 47 every two
7 -36 -26 every walk
-44 -16 -8 every wedding
-19 -31 -17 every week
9 19 33 every word
53 41 45 every year
-60 -23 -45 everybody
-24 -23 -5 everybody be
-34 -6 -36 everybody say
-33 -52 -29 everyday
-34 -31 -20 everyday life
315 499 540 everyon
-56 -24 -7 everyon at
37 50 48 everyon be
-47 -8 5 everyon else
32 43 41 everyon have
-64 -40 -11 everyon in
28 31 4 everyon laugh
18 50 48 everyon say
44 64 62 everyon the
58 56 57 everyon would
607 478 440 everything
-48 -14 -9 everything about
46 10 28 everything ach
-34 -49 22 everything and
-19 -6 52 everything be
6 9 49 everything below
45 16 -2 everything doubl
-14 -45 -28 everything down
33 10 -13 everything else
20 27 78 everything get
45 61 81 everything go
39 58 -5 everything have
84 5 13 everything hurt
-39 -17 -13 everything in
5 9 20 everything left
-56 -70 -48 everything move
-6 8 29 everything my
62 18 8 everything on
49 54 -11 everything sinc
25 31 93 everything spark
15 19 20 everything the
46 81 -2 everything too
140 -1 3 everything twitch
41 31 -9 everything when
-133 69 49 everywher
29 67 82 everywher and
-21 -10 -8 everywher be
37 0 0 everywher for
2 4 -45 everywher heart
18 42 -1 everywher no
-20 -29 -11 ex
-79 49 -101 exact
-81 -42 -28 exact as
30 46 -4 exact only
-51 -11 1 exact the
21 22 12 exact what
36 63 -11 exact wher
-3 -5 -39 exact who
-174 -157 -86 exam
37 -13 -9 exam and
-12 -28 -10 exam be
-15 -22 -7 exam on
-12 7 20 exam stres
-21 -26 -15 exam this
-77 -31 -20 exam week
-47 -47 -65 examin
-50 -39 -55 examin me
8 51 80 except
5 20 9 except it
-32 -24 11 except the
-6 -38 -40 exchang
-79 -268 -200 exercis
-42 -26 -9 exercis a
8 6 26 exercis and
89 -3 -3 exercis class
-54 -24 -10 exercis do
84 -32 -15 exercis i
65 25 -10 exercis no
-23 -13 -17 exercis plan
-2 2 -20 exercis to
-36 -26 -14 exertion
-11 35 76 exhaust
185 187 150 exist
122 118 108 exit
-49 -30 -13 exmouth
-170 -140 -18 expect
-28 -27 -17 expect a
-29 -19 3 expect and
7 10 54 expect it
28 30 33 experienc
-35 -14 -5 expir
-193 -139 -129 explain
-22 -20 -24 explain cauda
-46 -30 -35 explain in
-10 -12 -22 explanation
7 -1 58 explod
75 86 83 expres
-5 -5 -20 extend
18 1 -27 extra
-30 -24 -34 extra time
222 306 148 eye
15 -61 -17 eye a
-108 -79 -18 eye after
3 -5 -51 eye all
38 27 96 eye and
13 -38 -17 eye back
-14 -17 -24 eye be
4 -42 -4 eye blink
10 -29 -12 eye clos
3 -13 -38 eye dont
-63 -53 -23 eye drop
8 11 -39 eye five
4 37 10 eye flick
-12 30 45 eye for
-79 -53 -42 eye from
67 95 92 eye go
-70 -10 -79 eye have
-44 -39 -9 eye in
-21 -7 -25 eye it
-51 -36 -17 eye jump
-61 1 33 eye just
-20 -14 -136 eye keep
13 12 26 eye like
50 40 23 eye look
2 12 43 eye no
15 -20 17 eye on
15 -7 -22 eye or
31 32 71 eye point
15 24 82 eye proper
57 58 -14 eye red
-19 7 -24 eye rins
71 135 108 eye rol
-8 86 -2 eye sinc
7 22 0 eye strain
18 33 50 eye stream
7 6 -39 eye test
-30 -52 -82 eye that
23 -73 -28 eye then
74 52 92 eye this
28 -61 22 eye twitch
-10 -15 -39 eye water
-7 35 43 eye while
-44 -14 -49 eye wont
46 35 -4 eye yellow
54 49 78 eyebal
19 17 126 eyebrow
-46 -27 2 eyebrow and
62 24 38 eyebrow be
-36 -3 2 eyebrow go
-26 -27 -18 eyebrow sinc
-20 -11 -11 eyebrow that
28 -13 -7 eyebrow then
-40 -35 -55 eyed
-47 -24 -23 eyelash
-202 -239 -322 eyelid
-33 -18 -3 eyelid 3
35 -2 -1 eyelid 7
-22 -75 -13 eyelid and
22 -6 -4 eyelid at
-120 -59 -34 eyelid be
-46 -39 -15 eyelid day
66 -3 -2 eyelid do
156 144 40 eyelid droop
30 30 60 eyelid feel
-24 -55 -35 eyelid flicker
42 11 -16 eyelid flutter
-21 -8 -5 eyelid from
-72 -50 -52 eyelid go
10 22 28 eyelid hang
-156 -136 -140 eyelid have
34 40 -49 eyelid hop
-7 34 -9 eyelid in
43 30 -13 eyelid jump
-7 25 55 eyelid keep
-31 -33 -9 eyelid now
-55 -34 -11 eyelid on
-173 -97 -43 eyelid sinc
-120 -92 -49 eyelid start
-6 32 -15 eyelid stop
-90 -68 -48 eyelid that
27 -12 -8 eyelid then
12 22 1 eyelid thing
-31 -15 -8 eyelid today
171 258 210 eyelid twitch
18 -62 -46 eyelid wont
19 24 -35 eyesight
119 94 103 f
45 79 64 fac
35 51 17 fac the
12 27 -12 face
13 28 25 face all
-6 -18 23 face an
-6 -10 -116 face and
-22 -17 7 face arm
-122 15 16 face be
62 5 21 face do
12 19 36 face down
45 31 79 face droop
4 5 -61 face drop
27 47 -39 face fall
1 3 29 face feel
-9 13 35 face go
13 16 -55 face in
-29 -26 -17 face isnt
7 13 32 face keep
2 5 37 face pul
13 22 -53 face slid
33 31 39 face start
3 3 24 face tingle
12 10 24 face to
10 -20 -13 face too
23 -3 2 face twitch
-39 -30 -20 face when
6 13 -41 face wont
84 79 100 facial
12 20 40 facial twitch
-3 -6 28 fact
67 -14 -46 fad
0 0 -47 fad and
115 108 150 fade
86 75 77 fade under
8 12 22 fade when
-42 27 115 fail
-39 -24 -13 fail over
-26 -36 -37 failur
23 65 175 faint
-18 -30 -24 faint and
-34 -31 -8 faint at
-59 -72 -39 faint be
-28 -25 -18 faint didnt
-2 -53 -25 faint for
13 9 -46 faint get
3 5 30 faint i
4 8 22 faint in
-43 -26 -5 faint never
5 22 55 faint on
14 -24 -11 faint or
7 6 25 faint twic
5 8 40 faint when
63 47 28 fair
7 -6 -36 fair bit
77 44 51 fair enough
17 22 52 fairy
75 70 88 faith
69 66 70 faith fully
-35 -45 -35 fake
-21 -28 -26 fake blood
-109 -143 -171 fall
10 22 -49 fall and
118 24 -107 fall asleep
37 64 60 fall down
45 32 29 fall eat
16 25 34 fall from
-29 -47 -25 fall hasnt
-9 -28 -13 fall i
-10 19 22 fall no
-109 -45 5 fall off
83 94 -43 fall on
-15 -44 -17 fall out
-114 -51 -27 fall over
3 9 29 fall pick
17 21 73 fall shut
3 -20 -6 fall sinc
-46 -40 -10 fall then
81 101 156 family
34 27 21 family and
45 43 63 family get
-34 -6 10 family have
-29 -19 5 famous
-28 -18 6 famous for
-20 -28 -1 fancy
-21 -8 -16 fantasy
1 92 40 far
-28 25 -3 far and
21 22 21 far as
-22 -1 -1 far be
87 59 2 farm
28 67 66 farmer
21 27 21 fart
39 50 59 fasciculat
-54 -4 -14 fasciculation
-38 -12 -10 fasciculation and
-37 -5 -5 fasciculation look
49 43 32 fasciculation mean
63 113 188 fast
-48 -8 12 fast breath
86 78 76 fast positiv
86 75 73 fastest
72 74 -161 fat
-7 0 -58 fat and
50 75 -9 fat hot
8 11 -32 fat throb
9 9 40 fat tick
10 9 33 fat voic
172 181 156 fatal
-39 -1 65 father
39 57 50 father be
-36 -40 -34 father in
24 33 37 father take
-25 -24 -17 fatigu
12 94 -28 fatter
9 84 2 fatter than
-46 -15 -2 faulty
-21 -22 -21 fawn
-21 -22 -21 fawn respons
-34 -2 3 fear
35 34 78 feast
-19 -25 -11 feather
14 -25 -35 feb
-90 -76 -78 febril
-74 -60 -90 febril fit
-23 -12 -19 feebl
-76 -108 -235 feed
39 25 -3 feed and
73 -69 -49 feed fine
7 4 -35 feed grand
-23 -15 -7 feed into
-119 -96 -58 feed like
62 94 -59 feed ok
6 23 -28 feed okay
19 43 5 feed sinc
29 36 78 feed the
17 -17 28 feed up
-34 -30 -21 feed wel
483 487 286 feel
20 113 -1 feel a
38 46 -12 feel absolut
143 133 13 feel all
57 -2 69 feel alright
3 5 -45 feel and
0 7 28 feel anything
27 14 -26 feel as
40 60 67 feel be
-22 -10 11 feel below
100 100 108 feel better
-46 -35 -10 feel both
186 176 172 feel calm
-71 -30 13 feel come
15 16 -55 feel completely
27 47 57 feel confuse
-27 -14 -18 feel different
-40 -66 -32 feel every
-55 -80 -62 feel everything
87 94 96 feel faint
-56 -56 -40 feel fat
-26 -23 -26 feel for
21 1 -41 feel ful
-21 -12 -53 feel grand
-7 -139 -43 feel great
57 68 59 feel heavy
-25 -37 -21 feel his
2 20 -71 feel hot
5 18 40 feel i
14 29 25 feel ill
-142 -204 -93 feel in
59 82 138 feel it
3 -35 -14 feel lazy
20 -150 115 feel like
14 11 28 feel load
1 -46 -18 feel low
-221 -110 -53 feel my
52 19 -82 feel normal
79 77 96 feel nothing
-97 -65 -71 feel numb
-12 -40 -21 feel of
214 240 68 feel ok
22 12 0 feel okay
46 17 -16 feel perfect
-58 -62 -23 feel puffy
-28 -11 -39 feel right
-50 -21 -11 feel sick
-35 -48 -41 feel so
25 -12 -3 feel strong
2 8 -22 feel sunburnt
84 29 89 feel the
3 12 25 feel thick
6 11 20 feel tip
24 49 20 feel too
78 85 47 feel total
20 23 27 feel very
41 25 97 feel weak
100 110 -74 feel wel
-81 -69 -44 feel when
2 4 -81 feel wher
-31 -7 -4 feel wrong
-71 -80 -56 feeling
51 33 37 fella
-4 48 67 fenc
47 70 84 fentanyl
46 69 82 fentanyl patch
-20 -2 -7 ferry
11 22 -8 ferry and
0 -8 38 festival
-30 -15 0 festival and
7 9 32 fetch
3 7 26 fetch the
-25 -58 121 fever
56 49 25 fever and
22 38 21 fever belly
2 -17 -38 fever i
-76 -64 -34 fever in
-34 -69 24 fever no
15 15 67 fever of
6 4 51 fever sinc
59 49 80 fever stiff
12 9 -79 feverish
408 -35 -152 few
81 -1 -38 few can
-11 22 -29 few day
4 17 32 few hour
43 29 -36 few minut
29 -149 -77 few month
32 46 -52 few second
-22 -25 -7 few step
15 -32 -16 few time
-6 -111 -38 few week
75 123 110 few word
26 -23 -31 few year
-47 -36 -30 fewer
-6 -8 -20 fibrillation
-695 -633 -590 fibro
-89 -74 -90 fibro and
-56 -54 -38 fibro be
-26 -27 -22 fibro do
-49 -52 -59 fibro what
-526 -462 -420 fibromyalgia
-37 -36 -24 fibromyalgia and
-56 -57 -35 fiddl
-40 -43 -38 fidget
61 15 102 field
33 32 21 field mushroom
-6 0 -24 fierc
-11 -53 -34 fiesta
-37 66 3 fifteen
13 18 30 fifteen minut
-22 27 -29 fifteen year
-4 16 24 fifth
13 -2 23 fifty
-34 -28 -35 fifty eight
-2 -24 -8 fifty time
16 24 27 fight
26 28 25 fight for
-113 35 -49 figur
1 7 -29 figur it
12 46 106 fil
-134 -124 -103 fil at
21 31 8 fil in
78 103 112 fil my
-23 -24 -30 file
1 -58 -46 film
-17 -53 -39 film his
31 29 13 film it
2 5 -22 film last
-156 -148 -32 final
-24 -14 -16 final do
-28 -21 -16 final last
-14 -29 -6 final week
182 83 210 find
6 21 39 find a
31 39 39 find and
24 -25 -10 find i
28 4 23 find it
103 119 144 find me
22 36 32 find myself
-65 -62 -63 find out
-53 -45 -9 find the
6 -38 -1 find word
125 133 -370 fine
-30 -43 -37 fine after
6 12 26 fine again
-82 -65 -86 fine and
-2 -6 -23 fine apart
82 85 159 fine at
49 38 -19 fine be
-31 -47 -17 fine before
-7 2 -30 fine breath
45 20 113 fine but
-59 -34 -29 fine by
6 4 -45 fine chest
24 7 -39 fine do
-25 -16 -2 fine eat
-51 -5 -41 fine ever
-47 -11 -6 fine every
-15 1 25 fine for
-44 -37 -7 fine have
-29 -41 -6 fine he
4 -11 -26 fine head
51 63 -4 fine how
-14 -5 -31 fine i
-17 -6 84 fine it
-124 -66 -21 fine just
-47 7 -8 fine last
-44 -53 -10 fine leg
92 113 -42 fine no
20 11 -17 fine nothing
-23 8 59 fine now
18 -14 -35 fine oddly
-22 -18 -5 fine otherwis
10 10 50 fine play
-44 -53 -10 fine poo
32 25 -21 fine sinc
3 5 -35 fine sit
-31 -22 12 fine sleep
-36 -31 -29 fine so
27 47 -25 fine straight
-23 -16 -3 fine swallow
-28 -18 -14 fine talk
54 2 14 fine the
2 15 36 fine to
61 74 101 fine when
254 104 -115 finger
12 15 23 finger after
-64 29 -62 finger be
10 -9 41 finger curl
12 15 33 finger fat
-41 -34 10 finger for
-66 -47 -34 finger go
70 -19 -14 finger have
12 31 57 finger it
2 2 -46 finger joint
-17 50 -16 finger jump
-45 -28 -99 finger keep
29 47 30 finger numb
-2 -13 84 finger on
9 15 -20 finger puffy
53 -47 -26 finger that
74 71 -17 finger tingle
-10 0 -43 finger to
3 -34 -7 finger trembl
54 -35 -21 finger turn
-19 -6 23 finger twitch
11 -29 -17 finger which
5 13 60 finger wide
37 -21 11 finger width
-6 91 -89 finger wont
16 13 20 fingernail
-93 -53 -140 fingertip
3 10 -49 fingertip and
2 10 -21 fingertip be
1 -1 -27 fingertip prickl
212 188 231 finish
1 33 -109 finish a
110 114 132 finish it
43 31 60 finish me
24 30 39 finish my
125 102 169 finish the
-15 -6 -25 fir
-47 -22 1 fire
6 13 -22 fire be
-31 -30 -10 firework
-46 -12 20 firm
-6 -5 24 firm or
-130 -84 -113 first
-32 3 18 first day
6 5 23 first dose
179 199 127 first ever
-40 -24 -10 first few
20 21 -11 first finger
46 -3 -4 first half
54 -34 -29 first it
-27 -14 -4 first leg
-8 -24 -49 first my
45 5 -31 first now
3 3 31 first on
13 26 50 first one
-19 -20 -12 first parkrun
-31 -12 -19 first so
4 40 72 first spin
-21 -10 -4 first step
1 19 30 first ten
54 18 24 first the
9 -22 -13 first thing
37 139 46 first time
-94 -60 -22 first week
-16 -12 -33 first when
3 -45 -166 fish
7 7 27 fish and
16 12 -62 fish bone
61 11 65 fish on
1 -23 -4 fist
-21 -10 -3 fist i
13 23 32 fist squeez
174 208 86 fit
8 -2 78 fit as
14 8 64 fit at
31 -4 -2 fit for
-37 -22 -5 fit he
-58 -62 14 fit in
59 49 8 fit of
24 44 20 fit on
4 74 -4 fit or
-9 -4 -27 fit she
27 24 76 fit this
-9 -20 -9 fit what
-40 -38 -46 fit when
-17 -19 -167 fit with
11 10 -44 fit yet
-49 -34 -43 fitness
-31 -30 -20 fitness plan
128 -47 -166 five
-3 -96 -34 five a
19 -79 -41 five and
86 184 -86 five day
-49 -28 -8 five hour
-28 -26 -18 five mile
197 198 243 five minut
29 -43 -58 five month
-22 -30 -12 five night
-26 -37 -37 five now
27 13 -54 five of
10 23 -21 five second
17 29 24 five set
12 12 28 five this
49 -1 2 five time
104 -48 -11 five week
-176 2 19 five year
-29 -32 -44 fiver
-24 -29 -40 fiver on
-188 -108 -2 fix
-37 -33 -22 fix a
10 16 32 fix grin
-36 -42 -44 fix it
12 24 42 fix my
-43 -37 -15 fix the
175 122 61 fiz
25 -11 -3 fiz and
-29 -24 -29 fiz go
11 19 -20 fiz like
20 36 -14 fiz round
-40 -11 -25 fizzy
-54 -51 -11 flag
-20 -21 -17 flag symptom
-44 -69 -17 flak
33 31 80 flam
13 16 40 flam go
38 27 -51 flank
71 60 -63 flap
10 15 21 flap about
-48 -49 -28 flap it
19 24 -2 flap like
10 -11 -49 flap on
58 77 44 flap when
77 129 -27 flash
-32 -16 44 flash light
47 52 -39 flash like
-52 -64 -37 flask
-52 -64 -37 flask of
-59 -13 -4 flat
-65 -83 -26 flat and
-76 -59 -69 flat battery
8 6 31 flat cola
42 45 47 flat have
15 9 -23 flat lemonad
-6 -5 24 flat new
4 5 36 flat on
-95 -64 -36 flat white
-37 -41 -15 flatlin
140 172 207 flatmat
30 34 -2 flatmat be
-24 -14 -16 flatmat drag
33 24 21 flatmat on
-22 -1 8 flatmat say
31 -2 63 flea
28 36 82 flecainid
17 14 -29 fleck
-38 -12 -3 flew
20 23 12 flew back
-99 -29 30 flex
-70 -24 -2 flex my
-26 -13 -7 flexor
-51 -6 -16 flick
-23 -1 0 flick about
3 34 4 flick side
-20 -7 -3 flick sinc
-415 -635 -410 flicker
-32 -10 -10 flicker be
20 -54 -23 flicker by
-30 -16 -4 flicker do
28 0 0 flicker every
-54 -29 -8 flicker eyelid
31 14 18 flicker for
-4 -25 -11 flicker from
-49 -78 -61 flicker in
-99 -36 -21 flicker like
22 -33 -10 flicker on
-159 -138 -45 flicker sinc
-59 -17 -12 flicker today
-21 -24 -21 flicker tonight
-61 -52 -29 flicker under
20 -29 -15 flicker when
-36 -10 -5 flicker would
-37 -17 1 flight
25 38 49 flight and
-6 -49 -1 flight of
11 6 -29 flight sinc
18 21 -12 flinch
2 13 24 flinch when
65 83 47 fling
1 60 87 fling out
50 90 37 flip
-6 28 -16 flip flop
-26 -12 -12 float
129 185 3 floater
68 83 -19 floater and
30 18 -3 floater in
60 57 -36 floater sinc
-20 -28 -4 flood
86 37 225 floor
6 5 24 floor all
-40 -38 38 floor and
-22 -21 -10 floor be
27 30 8 floor for
23 26 29 floor i
-4 29 41 floor of
-13 2 56 floor with
-2 92 -20 flop
12 10 -42 flop i
-34 -14 -36 flop like
28 48 17 flop sinc
-120 -163 -32 floppy
-97 -107 -66 floppy and
9 -38 4 floppy for
25 20 56 floppy ish
7 20 17 floppy like
-29 -39 -42 florida
32 30 58 flour
-88 -34 -48 flow
-10 -1 -24 flower
-49 -25 -104 flu
-13 -3 -23 flu and
-70 -120 -72 flu jab
3 36 55 flu sachet
43 48 -6 flu that
-22 -13 -5 flu the
3 -33 -16 flu without
38 55 -1 flue
4 5 -31 flue leak
34 39 42 fluent
-36 -10 11 fluid
5 6 58 fluid come
8 9 20 fluid for
-98 -147 -89 flush
-349 -416 -300 flutter
60 -26 -11 flutter and
34 25 -7 flutter be
6 44 -2 flutter eyelid
-21 -4 -2 flutter for
-140 -101 -70 flutter in
-17 -29 -9 flutter it
-83 -64 -34 flutter on
-27 -20 -3 flutter over
-226 -148 -49 flutter sinc
-25 -18 -9 flutter tonight
-75 -86 -69 flutter under
46 104 81 fluttery
-85 -62 -32 fly
18 37 -11 fly off
-27 -37 2 fly out
-66 -26 -32 foam
-40 -40 -33 foam roller
-16 -21 -26 focal
65 71 84 fog
128 74 -15 foggy
24 15 3 foggy and
24 43 52 foil
44 134 112 fold
29 84 46 fold forward
-40 -13 16 fold like
-18 -21 8 fold under
8 7 41 fold when
-38 -56 -51 folk
13 -50 -46 folk on
-117 -13 55 follow
-58 -28 10 follow a
-30 -27 -13 follow the
-41 -18 -6 follow up
6 45 41 follow what
-193 -185 -233 food
-7 20 -36 food and
37 16 -12 food be
-5 -21 -1 food coma
2 5 -40 food feel
-4 -29 -23 food for
-41 -50 -21 food go
-35 -64 -65 food have
-2 33 11 food or
-38 -26 -18 food shop
21 5 25 food that
31 29 51 food to
-48 -57 -41 food with
-47 -64 -32 fool
-281 -174 -252 foot
-33 -11 -3 foot after
15 -58 -6 foot all
-75 -21 42 foot and
-34 19 -26 foot at
83 75 40 foot be
10 21 11 foot burn
1 2 20 foot cant
77 -145 -22 foot cramp
2 -21 -9 foot crept
-42 -26 -18 foot curl
-39 -13 -3 foot do
3 10 -75 foot down
-2 -1 -42 foot drag
-58 30 -87 foot drop
-36 -27 -18 foot fall
-39 -88 -57 foot feel
27 7 51 foot fiz
65 83 -12 foot flap
-9 -27 -12 foot for
-78 -85 46 foot go
68 -45 18 foot have
-61 -12 -27 foot in
14 13 -83 foot just
36 8 72 foot keep
-55 -53 -19 foot last
-26 11 60 foot like
-35 3 12 foot lock
-17 -23 14 foot nine
-34 -48 21 foot on
9 43 -2 foot puffy
-44 -15 0 foot she
-22 -15 -14 foot sinc
19 21 -94 foot slap
19 9 26 foot start
19 34 -28 foot stil
2 -26 -57 foot then
49 -3 21 foot tingle
-7 7 46 foot to
-31 9 1 foot up
32 -7 -1 foot warm
5 27 33 foot which
16 36 49 foot white
-72 -20 16 footbal
16 17 29 footbal and
-30 -19 -5 footbal last
25 16 -8 footballer
-53 -54 -25 footy
-198 -200 -157 for
16 31 32 for 1
36 -8 -4 for 10
60 40 -26 for 14
8 -10 25 for 2
-3 1 -37 for 20
-7 -10 43 for 3
-42 -32 -27 for 40
21 12 22 for 8
205 189 304 for a
197 -1 8 for about
28 45 -11 for af
-124 12 11 for age
3 37 59 for air
46 48 74 for all
74 -13 -13 for an
60 65 74 for and
-30 -9 -8 for anxiety
41 19 -21 for anything
-30 34 47 for be
59 52 48 for both
2 21 41 for cauda
25 21 15 for celebrat
-62 -68 -55 for charity
22 20 -4 for child
5 9 34 for complet
-38 -40 -9 for covid
19 101 140 for cramp
-34 -46 -77 for crisp
-21 -25 -15 for dad
83 93 66 for day
-23 -26 -24 for dom
23 32 36 for donkey
0 21 22 for each
6 -28 -7 for eight
-45 -1 -2 for ever
26 10 20 for every
52 74 70 for everything
7 5 22 for feed
-30 -34 -26 for fibro
-71 -62 -57 for fibromyalgia
-23 2 7 for fifteen
17 -69 49 for five
-93 -51 -19 for forty
34 -28 -58 for four
145 157 162 for good
1 -25 -10 for gout
-40 -45 -13 for grow
25 24 -26 for gym
-2 -29 -67 for half
-67 -78 -60 for her
-9 -16 -34 for him
66 83 57 for his
4 6 23 for hour
-27 -20 -31 for how
17 16 32 for i
-105 -76 -21 for it
-41 -28 -23 for jerk
-51 -7 -7 for jme
-29 -10 -5 for leg
35 10 -22 for long
-26 -10 -6 for lose
17 -29 -31 for magnesium
61 60 102 for mayb
111 144 136 for me
-40 -8 -10 for medical
-128 -1 -1 for meningioma
134 -14 -52 for month
-37 -17 -9 for mum
-150 -68 -42 for muscl
169 319 94 for my
43 39 55 for neck
-35 -30 -12 for nerv
-14 -7 -45 for nine
168 39 53 for no
17 -38 -24 for now
74 74 74 for once
46 3 14 for one
26 -19 -4 for over
-59 -46 -16 for pad
-20 -10 -3 for paracetamol
-25 -32 -18 for peopl
-1 9 -23 for polymyalgia
-107 -136 -87 for potassium
-46 -49 -46 for shoulder
-126 4 -10 for six
-28 -16 -18 for sixty
29 -2 -31 for sleep
14 -30 11 for some
-37 -19 -19 for spasm
-9 -13 -22 for spinal
-23 -34 -24 for stiff
9 28 -29 for take
33 74 -70 for ten
-112 -100 -129 for that
43 247 138 for the
-20 -22 -12 for their
-43 2 -3 for them
-40 -26 -21 for thes
-23 -42 -24 for thirty
-4 76 31 for this
-23 1 65 for thre
-21 -28 -18 for tight
-21 -30 -8 for train
23 49 -27 for twenty
-65 -23 -20 for twitch
55 -17 -54 for two
2 -11 -52 for vertigo
25 31 39 for warmth
12 -59 -45 for wast
30 -13 122 for week
-24 -21 37 for what
60 74 71 for when
-3 -3 34 for which
-24 -26 -33 for word
127 121 119 for write
-162 149 58 for year
-50 -47 -51 for you
38 35 42 for your
-113 -87 -71 forc
-65 -54 -2 forearm
17 -36 19 forearm and
-20 -25 -6 forearm flicker
22 -2 -2 forearm spasm
-29 -27 -28 forearm twitch
1 2 -20 forecast
11 20 32 forefinger
-110 -78 -372 forehead
1 14 -72 forehead and
-38 -37 -60 forehead be
2 4 -42 forehead on
30 46 30 foreman
42 58 32 foreman say
-8 4 -23 forest i
32 222 227 forever
87 7 0 forget
-29 -20 -30 forget name
54 56 54 forget the
-39 -18 -10 forget to
24 28 -8 forgetful
6 36 54 forgiv
2 15 34 forgiv me
3 21 20 forgiv the
-43 12 83 forgot
-40 -55 27 forgot my
0 -2 24 forgotten
6 2 25 forgotten how
142 152 25 fork
35 50 62 fork in
22 -22 -14 fork the
15 17 31 fork through
50 -32 -32 forklift
-19 47 -29 form
-41 -10 -13 form ask
-38 -42 -7 form just
47 66 -8 form say
26 30 -6 form the
194 -40 -149 fortnight
52 -13 -111 fortnight ago
60 -13 25 fortnight and
5 7 -46 fortnight back
87 -38 -5 fortnight i
-36 59 29 fortnight sinc
-122 -32 60 forty
-96 -107 -51 forty minut
1 7 -29 forty pound
-11 -23 -11 forty time
-40 -6 9 forty year
14 -40 -5 forum
134 157 152 forward
30 15 32 forward and
20 33 -15 forward arm
4 5 24 forward like
-6 -23 -16 forward to
8 51 37 forward with
296 309 392 found
23 57 96 found a
28 31 36 found gran
30 32 -16 found him
-38 -27 -30 found it
4 5 26 found me
21 22 40 found my
-25 -30 -20 found the
-33 -1 -35 fountain
57 29 89 four
-27 -22 -16 four coffe
128 149 -85 four day
17 29 24 four degre
-30 -23 -22 four floor
-27 -70 -111 four hour
-41 26 38 four hundred
28 51 17 four i
4 37 46 four letter
28 38 27 four limb
-32 5 39 four minut
-55 -107 -57 four month
9 -77 -41 four night
16 14 37 four no
22 24 56 four oclock
87 127 153 four of
-36 -28 -37 four on
58 -17 -29 four or
20 30 -31 four pillow
-46 -27 46 four time
-42 -33 9 four today
30 24 1 four week
7 10 20 four which
78 58 110 four year
9 27 -6 fourteen
3 32 -5 fourteen week
-24 -2 -2 fourteen year
61 45 -21 fourth
32 -38 -15 fourth time
30 30 31 fr
-34 -6 -27 fractur
10 24 -18 fractur foot
18 93 21 fram
9 21 7 fram and
-44 0 4 fram be
23 44 -8 fram in
-14 -32 -26 frank
-77 -64 -61 free
-205 -192 -239 freeze
-51 -62 -37 freeze and
-28 -19 -31 freeze in
-15 19 -39 freeze pea
-37 -29 -27 freeze to
2 -40 -18 freezer
1 -45 -27 freezer aisl
-64 -33 -29 french
265 -72 -31 frequent
92 -16 -7 frequent than
-37 -3 15 fresh
42 56 76 fresher
36 42 61 fresher flu
-51 -12 -13 fret
44 44 -119 fri
3 8 -108 friday
15 9 27 friday after
-55 -5 -85 friday and
3 27 -18 friday be
71 68 -14 friday blood
65 44 -55 friday i
12 19 -29 friday it
4 3 34 friday knee
-48 -47 -36 friday my
3 1 73 friday night
3 2 25 friday now
-1 -20 -8 friday the
-28 -30 -3 friday thre
33 21 10 friday today
66 66 108 fridg
36 35 31 fridg no
123 79 163 friend
57 10 25 friend be
26 23 33 friend keep
4 8 23 fright
-26 -39 -1 frighten
2 -25 -31 frighten me
-18 -27 -3 fring
-43 -4 -18 frog
-119 -60 -40 from
-21 -33 -20 from 3
-11 -95 -175 from a
70 53 37 from an
71 52 15 from behind
2 -24 -5 from bum
7 6 -90 from camp
-60 -52 -24 from carry
-12 -26 -18 from cork
4 8 -24 from cramp
-36 7 -6 from cros
-72 -50 -63 from dawn
-33 -54 -39 from dig
63 76 73 from each
18 21 -3 from forty
-36 -41 -17 from gabapentin
2 -14 23 from head
61 76 120 from her
5 40 40 from his
69 5 30 from home
-15 -22 2 from last
-43 -17 -35 from laugh
113 119 105 from me
247 352 185 from my
-6 -14 -21 from neck
37 12 -20 from night
-6 15 23 from no
-83 -56 -91 from now
37 37 18 from nowher
37 38 12 from one
-51 -30 17 from perth
-9 -10 -24 from poor
-14 -31 -17 from run
-31 -10 -8 from scalp
-21 -21 -8 from seven
-75 -47 -40 from shout
-55 -42 -12 from sit
29 -23 -20 from sleep
-46 -51 -10 from sore
50 56 52 from squat
-37 -11 -22 from squint
-39 -22 -21 from that
3 18 310 from the
49 50 54 from ther
31 34 39 from today
28 -57 -31 from two
8 15 26 from under
-24 -13 -9 from wher
86 41 29 from work
-18 -1 -44 from yesterday
-22 -42 -16 from you
199 139 224 front
42 -3 -3 front crawl
14 16 25 front door
18 -31 71 front of
28 33 34 front sinc
118 128 118 froth
3 4 -27 froth at
31 20 17 froth come
25 20 18 froth in
11 36 56 froth on
-78 -40 -5 fruit
-37 -16 -10 fruit and
5 9 31 fruit be
-32 -21 -14 fruit have
46 46 73 fry
21 21 50 fry up
69 39 5 ful
-39 -26 -4 ful mark
-22 48 4 ful of
15 24 32 ful recovery
15 22 -24 ful sentenc
21 34 41 ful stop
-23 -11 -5 ful work
-2 96 -26 fully
20 45 -40 fully with
71 87 111 fume
-61 -63 -14 fun
-26 -18 -27 function
53 45 -1 funeral
24 40 32 funeral be
15 25 18 funnel
15 25 18 funnel web
-53 -54 -39 funniest
-108 -163 -54 funny
-49 -55 -18 funny and
-28 -17 -6 funny bone
18 -55 -7 funny but
35 36 38 funny color
16 13 29 funny dusky
17 12 37 funny for
107 107 94 funny how
8 7 28 funny i
20 34 -6 funny on
1 1 -27 funny one
-36 -19 -3 funny pee
20 50 5 funny thing
-62 -89 -39 funny turn
-36 -19 -12 fur
-22 -12 -10 fur up
-60 -28 -58 furosemid
68 -2 -2 further
-37 -32 -18 fury
61 49 74 fus
-1 27 20 fus about
1 10 30 fus he
51 11 -29 fuse
-4 26 -17 fuse be
112 -7 -6 fuzzier
30 -20 2 fuzzy
53 -1 -1 fuzzy over
54 79 70 g
25 35 27 g t
-612 -612 -365 gabapentin
110 124 108 gabapentin a
-37 -43 -30 gabapentin an
-94 -96 -52 gabapentin and
92 82 78 gabapentin at
43 38 36 gabapentin be
-48 -54 -36 gabapentin for
-24 -22 -8 gabapentin how
10 -39 -24 gabapentin in
-24 -30 -23 gabapentin with
-5 -7 67 gag
19 20 18 gag and
6 13 61 gag at
-34 -46 -22 gag on
-59 -121 -44 gain
51 74 44 gallon
31 62 77 game
349 342 396 garag
44 38 55 garag and
7 28 35 garag door
43 38 56 garag with
62 17 -37 garden
13 9 30 garden and
36 37 27 garden fork
45 1 -18 garden i
-21 -20 -16 garden the
-24 -21 -15 garden with
-24 -48 -3 garden yesterday
-22 -10 -5 gardener
-49 -36 -9 gargl
-34 -16 22 gas
6 24 14 gas and
26 32 8 gas fire
24 45 6 gash
50 36 33 gasp
-17 -22 -15 gasp like
-59 -51 -55 gastaut
1 8 -46 gastric
-4 -29 -78 gate
18 24 32 gatepost
-63 -16 -18 gather
7 25 35 gaviscon
-72 -10 -32 gbs
21 15 9 gday
6 -23 -61 gear
3 -27 -21 gear stick
-100 -85 -78 gehrig
57 21 34 gel
37 -53 -50 gene
-57 -72 -56 general
-17 -23 -10 general q
52 44 80 generator
36 32 34 generator be
11 9 26 generator run
-36 -22 -21 genetic
13 40 17 genital
38 64 46 genital and
-53 -55 -51 genius
-48 -34 -22 gentl
-49 -33 -6 georg
-31 -27 -17 germ
-12 -109 -12 get
136 209 173 get a
28 55 -4 get air
6 34 25 get an
-30 -20 -19 get and
59 32 -10 get back
13 13 25 get bang
-107 -86 -53 get be
8 11 -21 get before
-15 -62 -26 get better
97 109 93 get bigger
-119 -110 -61 get bit
13 42 42 get blood
20 -5 -2 get blurry
-32 -3 -2 get calf
-5 24 25 get cold
-26 -22 -15 get confuse
28 -67 -25 get cramp
44 44 58 get cros
10 -29 -20 get dad
-19 -15 -21 get dom
3 -53 -7 get electric
-76 -26 -39 get fibro
106 -6 -6 get fuzzier
-3 -3 -31 get goosebump
74 -30 23 get hard
56 6 50 get headach
-100 -34 -28 get help
-22 7 88 get her
-58 -58 -24 get hiccup
67 86 114 get him
-52 -48 -71 get his
19 26 29 get hold
-29 -47 -38 get home
46 95 51 get in
-4 19 99 get into
-170 -92 -184 get it
-40 -37 -40 get kil
8 -24 -10 get lazier
22 -13 6 get left
2 -55 -22 get littl
3 8 45 get louder
-2 104 114 get me
-23 -19 -16 get mnd
-26 -11 -10 get more
-39 -16 -62 get motor
-22 48 14 get my
32 57 79 get myasthenia
-24 -7 -5 get new
-85 -45 -25 get no
72 87 38 get nothing
-28 26 -27 get off
79 52 63 get on
40 55 30 get one
-118 -28 -181 get out
28 32 -42 get over
-78 -76 -30 get pmr
-66 -38 -43 get poison
2 5 -30 get relief
-38 -29 -26 get rid
-90 -62 -5 get round
8 34 -12 get see
-48 -38 -23 get slaughter
20 -50 -27 get slower
-24 -27 -37 get so
-63 -39 -27 get spasm
30 -14 -43 get stiff
-28 -29 -25 get strok
-19 -26 -14 get stronger
16 7 26 get stuck
-26 -13 6 get that
-10 114 192 get the
-24 -28 -15 get their
-37 7 6 get them
-72 -62 -51 get thes
35 76 127 get this
-30 -20 -22 get thos
29 -17 14 get through
3 -49 -40 get tiny
43 22 -80 get tir
26 47 102 get to
85 100 102 get too
111 -113 -21 get up
18 64 -44 get weak
60 50 35 get what
196 -5 -23 get worse
32 13 16 get zap
-2 30 32 gg
-62 -41 -41 ghost
-55 -34 -7 ghost on
47 50 13 gibberish
36 26 25 giddy
-102 -1 -1 gift
-43 -6 7 gig
29 28 32 gig and
-48 -32 -19 gig last
-181 -116 -24 giggl
8 29 43 gin
-24 -18 -30 ginger
-34 -33 -19 ginger tea
10 18 32 girdl
-189 -167 -183 girl
53 12 -19 girl be
-55 -35 -66 girl have
0 0 -30 girl say
-25 12 11 girlfriend
28 47 64 girlfriend say
-26 -20 -15 git
-140 -192 -75 give
-70 -73 -72 give a
4 29 37 give and
92 84 90 give away
44 22 10 give birth
5 7 -22 give clarithromycin
30 -19 -7 give cramp
122 119 50 give her
60 77 65 give him
36 42 24 give his
6 38 7 give in
-106 -107 -71 give it
-70 -51 0 give littl
-247 -303 -251 give me
24 32 32 give mum
52 57 29 give my
-40 -19 -4 give myself
-46 -37 -14 give one
37 74 87 give out
-41 -39 -36 give peopl
4 -29 -1 give smal
0 -23 -6 give sudden
22 22 -18 give the
1 -22 -8 give to
-25 -133 -95 give up
5 9 25 give way
-2 4 26 give you
6 10 -20 glanc
-25 -17 -77 gland
-15 -4 -35 gland be
176 253 415 glass
20 19 47 glass and
-23 -14 -18 glass for
-34 10 61 glass of
4 4 -58 glass off
19 9 55 glass on
35 46 48 glass over
120 110 97 glass test
19 25 34 glass thing
-62 -56 -69 glaswegian
39 94 40 gliclazid
22 18 -10 glob
-18 -21 -6 glorious
-6 45 33 glov
23 32 -20 glov and
17 21 16 glov ful
-45 -34 -9 glov on
-24 -2 8 glu
-24 -2 8 glu to
-45 -51 -53 glue
-37 -23 -16 glut
-10 -21 -19 gluten
10 26 19 glycinat
142 148 296 go
64 95 85 go a
-19 -23 7 go after
29 26 33 go again
-19 -63 -1 go all
-33 -47 -24 go already
-106 -3 -68 go and
-23 -29 -24 go as
-42 -65 -128 go at
36 -22 -33 go away
23 -64 -180 go back
-63 -46 -11 go be
-27 -28 0 go before
12 31 -9 go black
24 74 72 go blank
-44 -38 -10 go blind
51 52 98 go blue
5 6 26 go blurry
50 -5 -4 go bony
-93 -177 -193 go by
38 36 12 go can
17 19 31 go clammy
-53 4 -29 go claw
5 6 33 go clumsy
10 53 43 go cold
-13 -9 35 go completely
-10 -9 30 go dark
76 95 88 go dead
23 36 65 go dim
-61 -70 -63 go dizzy
1 25 -32 go do
0 2 -35 go doctor
-29 -47 -25 go doolal
15 6 -31 go doubl
142 29 -15 go down
2 -33 -28 go downhil
1 1 -57 go droopy
5 48 0 go dusky
6 6 28 go eleven
16 -58 -12 go every
9 -24 -32 go everywher
39 28 19 go faint
88 87 -36 go fat
6 36 11 go feebl
-22 -35 -31 go first
-1 -3 -28 go flat
-2 -50 -1 go floppy
68 86 100 go for
49 -46 -257 go from
-48 -49 -25 go ful
-29 16 40 go funny
52 -1 -2 go fuzzy
22 12 55 go green
6 -59 -28 go grey
0 -33 -21 go hand
-22 -35 17 go hard
-10 -18 -23 go haywir
0 -5 23 go he
11 1 -27 go heavy
60 77 2 go home
4 5 -51 go hot
26 20 10 go i
22 39 -29 go if
30 105 331 go in
-77 -50 12 go into
-36 -37 -28 go it
-12 10 31 go just
3 -32 -43 go lazy
-139 -35 82 go like
-47 -9 -21 go limp
-6 -5 24 go mate
2 3 -26 go never
-15 -23 -16 go nice
-25 -55 -43 go no
18 48 -17 go nothing
-203 -160 -193 go now
89 45 62 go numb
-11 -61 -35 go of
26 79 -27 go off
-2 -7 -25 go ok
-27 -33 109 go on
-28 -20 7 go once
12 16 40 go one
-2 41 3 go over
-58 -79 -44 go pale
64 7 -13 go pink
83 97 95 go purpl
51 -7 -18 go quiet
33 59 64 go rigid
6 20 5 go round
-12 -23 -6 go shaky
-60 -32 23 go sinc
23 26 32 go slow
-44 -45 -55 go so
2 -40 -29 go soft
29 33 50 go squeaky
108 160 157 go stiff
68 59 59 go straight
4 4 -22 go sweaty
-26 -29 -4 go swim
53 66 20 go the
60 66 72 go thes
-3 -29 -22 go thin
-31 -18 -11 go this
-97 -59 -29 go through
49 17 -2 go tight
19 23 41 go tingle
6 -8 37 go tiny
242 258 182 go to
-39 -30 -19 go together
22 -16 -9 go too
70 73 85 go tunnel
55 64 62 go under
15 4 -70 go up
3 5 -38 go useles
-42 -31 -30 go what
45 91 -6 go when
25 16 88 go white
-56 -92 -21 go with
-23 5 -20 go within
-55 -47 -13 go wrong
81 58 83 go yesterday
121 132 51 goa
2 11 46 goa two
26 16 -11 goal post
-8 0 -29 goat
-35 -25 -31 gob smack
-27 -17 -12 gobstopper
-27 -1 30 god
-27 -8 -4 god rest
21 30 52 goin
-37 -26 -21 goldfish
-57 -48 -23 golf
-26 -72 -97 good
12 -28 -12 good and
5 -12 -62 good as
12 26 -4 good few
131 40 88 good for
-40 -7 2 good idea
8 -39 -19 good jaw
-32 -27 -27 good morning
-50 -35 -19 good news
2 4 -24 good no
-34 -18 -22 good now
-56 -27 -20 good or
10 -23 -40 good sinc
4 -26 -17 good sleep
54 38 46 good the
301 389 399 goodby
52 63 68 goodby and
114 110 104 goodby everyon
151 118 155 googl
8 -23 -14 googl als
-38 -34 -19 googl everything
115 120 114 googl how
-17 5 -42 goos
12 30 -31 goos egg
21 33 -53 goosebump
3 16 28 goosebump and
1 0 -30 goosebump in
4 35 -21 goosebump leg
50 36 -31 gooseflesh
-22 -12 2 gorgeous
-30 -29 -10 gout
-23 -14 -16 gown
-157 -76 -49 grab
-26 -30 -20 grab at
8 32 -14 grab the
-35 -52 -37 graceful
-109 -36 -26 grad
0 -104 -87 gradual
6 -33 -23 gradual lose
-24 -14 -16 graduat
-24 -14 -16 graduat mum
-21 -28 -34 grain
6 12 23 gram of
96 87 84 gran
-14 -18 -33 gran 88
-16 -10 -27 gran 90
21 24 28 gran and
75 34 37 gran be
1 -6 -54 gran die
70 67 83 gran do
-8 -84 -84 gran have
11 21 45 gran heart
21 32 45 gran iron
22 21 27 gran keep
-45 -21 58 gran on
35 24 15 gran put
-79 -75 -70 gran say
27 22 25 gran sit
37 46 69 gran take
14 24 24 gran talk
-35 -93 -86 gran want
-66 -61 -59 gran wont
-24 -14 -16 gran wore
19 -37 -107 grand
5 -8 -47 grand and
122 0 15 grand child
-28 -5 -7 grand now
33 32 29 grand only
-211 -177 -98 grandad
-29 -47 -25 grandad 82
-49 -42 -66 grandad be
-57 -34 4 grandad take
-8 44 37 grandchildren
16 25 22 grandchildren over
-7 -60 -73 granddaughter
-62 -118 -135 grandson
131 137 189 grap
115 103 82 grap stuck
47 62 79 grap toddler
-21 0 30 grapefruit
8 27 59 grapefruit the
43 59 108 grass
-17 31 63 grav
31 21 52 gravel
8 8 42 gravy
36 34 76 graz
12 7 65 graz on
-34 -190 -156 great
-7 -8 -74 great gran
8 -39 -3 great otherwis
4 -35 112 green
-22 -19 34 green and
17 14 58 green sick
67 -100 -30 grey
19 -42 -27 grey and
-29 -33 -25 grey at
4 5 -75 grey blind
16 19 22 grey curtain
15 30 23 grey out
1 -44 -5 grey over
-39 -35 -17 greyhound
-30 -33 -31 grig
-115 -16 97 grin
8 36 64 grin and
-25 4 21 grin at
-39 -35 -19 grin i
-15 -88 -8 grind
3 -66 -15 grind my
33 59 58 grinder
-189 -21 -87 grip
38 66 -4 grip a
-33 -5 -1 grip and
-8 -26 -9 grip be
9 43 7 grip for
-22 -25 -11 grip go
-52 -21 -23 grip have
-7 -5 27 grip her
-28 -8 -4 grip i
7 1 26 grip sinc
-43 -15 16 grip the
39 46 -51 gritty
7 8 -50 griz
10 26 57 groan
4 11 28 groan when
3 5 20 groggy
34 49 -27 groin
8 19 -26 groin come
-18 -25 -15 groom
50 -23 -25 groov
39 -7 -3 groov between
-2 7 24 gros
1 12 27 gros but
95 158 144 ground
22 34 35 ground twic
-38 -17 -13 group
-123 -122 -117 grow
-43 -14 -11 grow back
-27 -35 -41 grow pain
-72 -74 -75 growth
43 52 -5 grumbl
-5 27 -13 grumpy
-19 25 41 grunt
1 33 28 grunt at
2 -94 -52 gues
44 -34 -17 gues who
-108 -39 19 guillain
-108 -39 19 guillain barr
-26 -12 -5 guitar string
-3 -25 -28 gullet
39 15 -46 gulp
17 13 -52 gulp a
4 17 36 gum
5 10 24 gum be
47 33 41 gum bleed
10 72 93 gun
3 18 22 gun cabinet
-22 -4 3 gunk
-23 -5 -1 gunk in
49 9 36 gurg
34 26 21 gurg nois
4 5 24 gurgl she
14 12 44 gush
-91 -39 -109 gut
-43 -37 -58 guzzl
-50 -51 -22 guzzl milk
-30 -19 -60 gym
-53 -62 -24 gym and
-25 -7 -7 gym membership
-21 -12 -6 gym session
-6 -7 -40 gym sore
34 40 25 gym the
70 16 -8 gymnast
-251 -147 -134 ha
-38 -30 -50 habit
8 35 44 hadnt
-72 -38 -5 haha
-78 -162 -312 hair
28 32 100 hair and
-78 -47 -50 hair at
23 28 3 hair be
59 -15 -10 hair come
-59 -58 -51 hair dye
7 -21 -12 hair fall
2 29 -41 hair hurt
8 -41 -71 hair no
-21 -28 -4 hair on
23 17 33 haircut
-19 -62 -17 hairdresser
10 12 -54 hairdryer
3 14 -53 hairdryer up
20 35 44 hal
18 20 38 hal carpet
779 676 534 half
8 -133 -46 half a
46 94 22 half an
11 20 5 half go
26 40 30 half her
156 104 40 half hour
20 -22 -5 half later
-31 -30 -21 half life
-132 -41 -22 half marathon
48 66 -18 half mast
75 59 21 half my
127 128 117 half of
25 40 66 half past
37 55 37 half shut
39 37 53 half six
-14 -27 -18 half term
-32 19 65 half the
26 22 18 half time
4 -107 -40 half year
80 79 -118 halfway
17 32 -55 halfway down
-21 -19 0 halfway round
79 107 -12 halfway through
73 -22 -18 halloween
1 -3 33 halo
24 19 37 halo and
-28 -27 -16 halo round
-6 -25 52 haloperidol
24 35 50 haloperidol and
11 -66 -1 halv
2 -26 31 ham
58 -10 -4 ham string
57 76 45 hammer
7 14 27 hammer and
-70 -53 -31 hamster
-148 -106 -80 hamstr
-22 -9 -15 hamstr stretch
-48 -33 -22 hamstr tight
167 186 116 hand
-52 -42 -12 hand a
17 68 33 hand and
8 6 23 hand as
-14 19 33 hand at
12 36 85 hand bag
70 171 218 hand be
3 8 -27 hand both
12 10 54 hand cant
-43 -44 66 hand cramp
-42 -9 4 hand do
24 46 75 hand flap
-74 -15 -20 hand foot
80 32 -19 hand for
7 23 63 hand garden
23 22 43 hand get
-72 60 147 hand go
3 8 -63 hand hang
23 -90 -14 hand have
1 1 -31 hand hot
-10 -3 -37 hand i
3 39 32 hand icy
-62 13 -17 hand in
21 29 36 hand it
17 12 55 hand jerk
15 66 46 hand jump
28 27 -41 hand just
-14 -79 -89 hand keep
-18 -34 -25 hand like
15 21 -13 hand lose
-30 24 41 hand me
98 -10 -10 hand muscl
-50 -30 1 hand my
25 37 -19 hand no
8 13 25 hand not
-82 -54 -25 hand on
-72 -64 -49 hand or
6 20 2 hand over
6 11 20 hand round
26 27 -2 hand sanitiser
74 -31 -179 hand shake
7 48 -1 hand shaky
11 17 24 hand side
3 7 -53 hand sinc
82 -7 -6 hand spasm
30 10 7 hand start
-42 -13 -37 hand stil
-22 -2 -4 hand stitch
-24 -28 -33 hand that
60 -67 -40 hand the
-22 -12 7 hand then
13 -61 -64 hand ther
-7 6 -30 hand this
41 34 28 hand tingle
46 88 -78 hand to
42 -27 -25 hand trembl
68 -34 -16 hand twitch
-32 0 23 hand two
9 -43 -73 hand up
4 -30 -7 hand when
10 35 51 hand with
-45 9 9 hand wont
102 96 94 handful
93 85 83 handful of
-58 -12 -18 handl
-20 -16 -4 handl on
-4 -70 -44 handwrit
2 -34 -27 handwrit shrunk
270 262 22 hang
51 37 49 hang about
39 23 40 hang around
3 4 -31 hang cant
52 47 26 hang down
17 20 -110 hang like
4 8 -60 hang my
57 49 73 hang myself
-88 -68 -17 hang on
-8 -13 -35 hang out
4 17 61 hang over
-66 -62 -38 hang ther
-28 -14 -60 hangover
22 19 56 hanky
85 10 123 happen
-12 -21 -12 happen a
0 22 -7 happen at
32 40 49 happen before
75 58 43 happen if
-40 -20 -11 happen in
-45 -29 -28 happen just
18 -27 -8 happen more
11 -23 -33 happen on
-28 -16 -4 happen sinc
20 44 88 happen to
15 22 40 happen twic
40 15 15 happen with
66 53 41 happier
66 53 41 happier if
-115 -87 -59 happy
-31 4 10 happy and
20 19 31 happy as
51 64 1 happy enough
-33 -15 -7 happy now
6 -51 -33 happy otherwis
-78 26 231 hard
31 33 72 hard and
27 80 193 hard as
-30 -24 -17 hard for
8 17 27 hard he
34 9 18 hard i
34 -19 -2 hard like
-37 -35 -52 hard my
-3 31 -7 hard on
-26 -11 -7 hard shoulder
-20 5 -23 hard sore
38 32 87 hard the
46 8 72 hard to
-32 -33 -23 hard too
-27 -32 -6 hard week
-56 -31 -24 hard when
-48 42 53 hardly
33 10 -24 hardly a
13 28 45 hardly but
41 50 -5 hardly drink
41 37 34 hardly get
8 70 -3 hardly kick
-29 -34 -16 hardly lift
12 12 -53 hardly pee
7 7 24 hardly rous
3 7 25 hardly suck
-67 -81 -50 harm
-15 -23 -7 harm do
-141 -53 -57 harmles
-45 -14 -3 harvest
193 116 379 hasnt
-33 13 -67 hasnt be
53 60 63 hasnt come
-24 -50 -32 hasnt go
80 1 50 hasnt have
-10 -31 -22 hasnt keep
29 22 33 hasnt pee
13 52 118 hasnt poo
36 22 42 hasnt sleep
-50 -20 -6 hasnt spread
3 45 73 hasnt stop
14 20 37 hasnt touch
-65 -64 -49 hasnt worn
-17 20 -71 hat
-24 -14 -16 hat dad
22 16 10 hatch
38 -26 53 hate
87 79 85 hate the
22 -4 -91 haul
-28 -6 -4 haul hay
72 23 -56 haul myself
155 89 50 have
3 8 24 have 12
-2 69 12 have 2
-151 74 164 have a
38 -20 57 have about
39 37 -7 have ach
-38 -45 -38 have actual
-3 4 55 have all
75 78 99 have already
-91 -39 -83 have als
39 -1 15 have always
62 34 -32 have an
54 47 14 have and
-8 0 28 have any
-31 -3 -7 have anything
81 24 38 have ask
3 49 76 have back
-84 -46 83 have be
3 1 -43 have become
-30 -23 -23 have before
60 14 -16 have begin
-81 -3 -2 have bel
2 2 -58 have belly
-38 -33 -28 have bite
38 43 30 have black
19 25 -13 have botox
1 -1 -24 have bought
19 21 8 have breast
37 49 58 have brought
6 2 -33 have bump
-18 -32 -29 have cal
26 28 24 have carbon
-17 -26 -8 have caught
-12 -40 -19 have chang
27 -6 -5 have clear
44 4 -5 have climb
-44 -51 -39 have coffe
-80 -25 -22 have collaps
46 10 -68 have come
-20 -14 -24 have convulsion
1 -32 -24 have cotton
15 20 1 have cough
7 6 -37 have covid
-23 -19 1 have cramp
-2 -1 -40 have crank
17 19 22 have crush
22 11 31 have dark
185 141 146 have decid
-44 -39 -11 have die
44 57 86 have disappear
-67 -140 -56 have do
-26 -16 -19 have dom
4 -1 -33 have doubl
71 -3 41 have drop
71 96 90 have eat
-41 -29 -31 have eclampsia
58 75 72 have enough
10 33 23 have epilepsy
19 -6 38 have ever
-35 -43 -21 have every
-28 -6 -17 have exhaust
-21 -10 -7 have fasciculation
-18 -23 -10 have febril
-8 -48 -23 have feel
8 9 33 have fever
-79 -67 -92 have fibro
-79 -44 -34 have fibromyalgia
-49 -28 21 have fit
-17 -21 -6 have flatlin
-30 -9 -27 have flu
-116 -76 -20 have flutter
40 53 34 have for
6 2 25 have forgotten
-70 -37 -100 have get
-8 29 15 have give
416 205 105 have go
16 -27 -14 have gradual
-22 -5 -5 have guillain
3 28 48 have happen
54 -31 -39 have have
-32 -12 -22 have headach
-39 -27 25 have her
-27 -72 -29 have hiccup
-6 -13 21 have his
29 31 18 have hit
13 -26 -17 have huntington
-93 -25 6 have i
-118 7 27 have in
-127 -45 -31 have it
9 43 -14 have jab
-20 -7 -8 have jme
82 104 66 have just
51 37 39 have keep
42 54 52 have kick
-19 -21 -12 have kidney
1 -32 -11 have kind
121 113 145 have last
5 10 20 have least
13 30 31 have left
21 62 55 have let
3 5 28 have like
6 2 25 have lock
38 47 25 have lockjaw
-70 -101 -70 have lose
-27 -26 -7 have low
-60 -59 -36 have magnesium
11 34 17 have make
-174 -67 -38 have me
-32 -17 -15 have meningitis
3 8 -63 have metoclopramid
24 26 68 have mg
-29 -14 -81 have migrain
2 11 21 have mnd
19 46 41 have more
-11 -27 -11 have motor
126 52 63 have move
4 2 -24 have ms
75 30 -44 have muscl
-220 -67 -27 have my
12 14 31 have myasthenia
2 6 -25 have near
17 -19 -56 have need
-81 -36 45 have never
29 76 -69 have new
-165 -198 -64 have no
-2 -42 -28 have none
91 20 -159 have not
-24 -44 -10 have nothing
0 -118 -83 have notice
38 57 42 have numb
11 -22 -99 have one
-26 -17 -23 have only
26 8 70 have pack
20 18 38 have pain
68 -10 -65 have parkinson
24 22 11 have pass
104 123 132 have pick
-24 -3 -2 have play
-7 -6 -52 have polymyalgia
-66 -81 -39 have potassium
5 -35 -12 have prawn
7 18 -61 have puf
6 10 -33 have purpl
9 125 -2 have put
21 41 -4 have quit
16 18 26 have read
10 -21 -2 have rest
-41 -15 6 have rip
-12 -21 -26 have rul
49 17 -13 have run
-24 -28 -53 have say
4 8 22 have sciatica
12 73 -10 have see
2 7 40 have serotonin
22 50 44 have settl
24 19 19 have shake
-24 -16 -25 have she
10 -2 24 have shrunk
-5 -10 -47 have shuffl
-1 0 -36 have sign
-83 -19 -12 have sinc
16 19 26 have sit
-38 -13 21 have six
-29 -30 -29 have sleep
81 68 120 have slid
0 -16 -22 have slur
-23 -1 5 have so
81 12 26 have some
-3 6 40 have sore
26 30 33 have sort
2 -17 -24 have sound
-62 -76 -68 have spasm
23 -30 -16 have spread
-28 -15 -19 have stammer
-129 -129 -160 have start
-83 -73 -64 have stiff
302 154 127 have stop
25 53 -3 have sudden
40 60 76 have suicidal
76 -7 -5 have sunk
33 41 66 have swallow
1 7 -42 have swell
78 175 221 have take
-26 -17 -16 have taught
-81 -113 -74 have tea
-16 -29 -54 have tell
-25 -17 -76 have ten
-51 -42 -23 have that
-15 181 220 have the
-53 -59 -21 have them
58 99 107 have think
19 -28 -146 have this
4 -2 -35 have thre
-25 -12 9 have throw
-11 -31 -4 have tilt
186 26 177 have to
-1 -4 29 have troubl
61 -34 -29 have try
75 89 37 have turn
40 34 51 have twic
73 38 56 have twitch
-24 -18 -51 have two
129 -56 -48 have unexplain
-28 -29 -23 have us
-19 -27 -14 have use
-27 -16 -8 have viral
-18 -10 -20 have vitamin
6 35 -18 have wake
-1 13 -36 have what
-24 -34 -23 have withdrawal
115 115 92 have work
1 -26 -25 have worn
78 118 154 have write
17 -21 -17 have you
186 178 142 havent
48 8 24 havent be
-120 -73 -32 havent get
100 32 22 havent have
43 31 -5 havent keep
-26 -19 -3 havent lose
31 2 29 havent manag
0 2 24 havent need
29 67 53 havent pee
65 63 56 havent sleep
-22 -24 -6 havent stop
-35 -23 -21 havent take
61 61 -2 havent tell
-23 11 13 havent touch
-35 -12 -8 hay
13 15 22 hay bale
-21 -24 -7 hay fever
-20 -24 13 hayfever
-10 -18 -23 haywir
84 111 219 he
-52 -19 -14 he also
590 500 392 he be
20 -24 -26 he blink
-22 -6 0 he breath
55 38 -19 he can
185 194 210 he cant
66 49 52 he choke
10 12 22 he come
8 -36 1 he cough
5 -20 -43 he could
18 15 21 he couldnt
7 -25 -26 he do
58 87 92 he doesnt
-23 -11 -18 he dream
43 41 52 he drink
-40 -13 -16 he drop
-55 -56 -62 he fall
7 8 26 he feed
-3 0 22 he feel
55 59 -72 he fold
-91 -79 -32 he get
21 29 45 he go
29 43 72 he hasnt
-70 -35 43 he have
18 20 26 he hit
10 17 46 he hold
7 -44 -17 he howl
54 51 59 he insist
-27 -11 -30 he jerk
-36 -55 1 he just
-5 41 43 he keep
58 56 60 he knew
17 27 34 he lie
9 14 30 he look
6 4 20 he lose
24 40 2 he make
39 44 33 he meant
-24 -39 -1 he need
15 19 39 he never
-2 -2 24 he nod
-21 -15 -20 he on
-52 -50 -15 he only
-46 -61 -28 he pee
1 -54 -54 he put
-71 -35 -27 he right
32 130 201 he say
28 25 33 he scream
-33 -17 7 he see
16 23 54 he shake
3 -22 -22 he shuffl
-15 -5 -53 he sleep
-25 -28 1 he slip
15 -29 -17 he stare
-10 -27 -12 he stil
5 -61 -57 he stop
-37 28 55 he take
-46 -51 -40 he talk
43 54 97 he think
20 -22 -22 he use
19 50 -110 he wake
-46 -2 0 he walk
20 14 -55 he want
100 80 41 he wil
25 -14 39 he wont
-86 -97 -27 he would
-42 -19 6 head
27 6 -27 head a
-16 -28 -13 head after
-82 -79 -55 head against
-74 -45 -15 head all
54 3 52 head and
4 2 -23 head as
3 5 -20 head bang
10 11 -21 head cant
15 74 -130 head clear
-33 -33 -45 head do
43 31 73 head explod
-9 -28 -7 head fine
3 4 33 head first
5 12 55 head flop
-39 -79 -26 head from
-91 -91 -44 head have
-35 -14 -7 head he
16 41 2 head i
-14 -35 -35 head in
-62 -54 -33 head it
9 11 30 head just
49 54 -20 head like
3 34 72 head lol
-62 -49 -11 head never
7 33 2 head no
26 -6 -16 head nod
1 11 45 head of
-27 -28 31 head off
-11 26 -309 head on
-22 -10 -16 head or
18 18 23 head pain
17 38 -44 head perfect
56 98 72 head pound
-24 -28 -15 head round
-21 -12 17 head sinc
8 7 34 head sparkl
41 50 98 head split
27 46 -4 head swim
29 40 34 head thump
63 -9 60 head to
26 43 141 head up
2 2 39 head vomit
3 8 49 head yesterday
85 79 -94 headach
-28 -10 -6 headach after
81 -3 -9 headach all
108 116 58 headach and
61 54 -6 headach at
17 20 1 headach be
-28 -7 9 headach ever
9 -61 -22 headach eye
-32 -49 -17 headach from
-16 -10 -31 headach have
-43 -52 -31 headach heat
-23 4 -41 headach i
24 24 40 headach in
30 29 109 headach like
6 -31 -18 headach most
-85 -3 8 headach no
26 33 -6 headach not
23 27 38 headach of
7 6 -26 headach on
3 21 3 headach that
-80 -56 -25 headach with
146 169 53 headachy
117 132 50 headachy and
-35 -29 -16 headles
-35 -29 -16 headles chicken
-55 -20 47 heal
12 16 41 heal lovely
-264 -144 -77 health
-23 -27 -27 health and
-34 -23 -14 health bot
-38 -26 -18 health food
-54 -19 -3 health visitor
-136 -157 -137 healthy
-4 -29 -17 healthy i
-42 17 3 heap
174 269 169 hear
93 106 100 hear a
-28 -21 -10 hear about
-24 -12 -4 hear aid
91 138 113 hear from
23 35 26 hear it
-38 -12 -5 heard
59 184 172 heart
-122 -121 -76 heart and
126 112 91 heart ask
-156 -192 -165 heart attack
39 72 57 heart be
-60 -52 -57 heart break
-5 -43 -41 heart but
54 52 88 heart do
17 10 -29 heart failur
11 -11 -33 heart feel
-25 -32 -6 heart fine
32 41 53 heart flutter
85 73 64 heart for
12 76 74 heart give
43 -18 -100 heart go
20 37 20 heart hammer
-36 -48 -52 heart healthy
-182 -140 -110 heart in
59 82 119 heart keep
14 42 12 heart mis
99 95 78 heart no
-11 -12 -45 heart on
-36 -20 60 heart pil
32 52 43 heart pound
64 76 -38 heart rac
-20 -5 -25 heart rate
33 60 141 heart skip
27 18 4 heart stop
5 42 90 heart tablet
16 10 -33 heart thing
21 -12 -23 heart thump
-22 -16 -8 heartbeat
-33 -17 -8 heartbeat lose
7 16 31 heartburn
-126 -45 -16 heat
-40 -36 -14 heat after
-22 -26 -24 heat and
34 -13 -5 heat go
-35 -40 -72 heat or
-94 -72 -46 heat pack
-21 -15 -8 heat rash
16 12 24 heater
-23 -33 -20 heather
2 4 -26 heatwav cramp
-12 -29 -1 heav
-28 -15 -4 heaven
209 255 86 heavy
80 89 -1 heavy and
22 63 -11 heavy by
16 9 31 heavy exercis
8 8 -30 heavy fine
1 10 28 heavy in
-28 -12 -52 heavy rucksack
13 4 56 heavy to
-11 15 64 hedg
-74 -52 -36 hedg trimmer
-36 -30 -37 heed
-65 -1 -162 heel
-44 -4 -13 heel and
26 27 -16 heel be
16 28 46 heel on
-33 -21 -9 heel to
-2 7 -44 heel walk
3 -73 -48 heel wont
121 121 110 height
46 48 42 heimlich
55 51 44 heimlich manoeuvr
48 104 94 hel
-81 8 -74 held
1 19 -26 held his
-133 -101 -103 held my
52 71 82 held the
-55 -30 -23 hello
-22 -37 -23 hello from
9 10 24 hello i
2 3 -20 hello ther
35 47 26 helmet
-168 -6 41 help
-94 -108 -85 help a
11 10 28 help also
19 26 25 help anxiety
-54 -41 -40 help cramp
-42 -34 -37 help desk
-11 -19 -23 help find
56 60 54 help for
-43 -49 -21 help her
-53 -24 -15 help i
19 18 -23 help if
-33 -50 -40 help it
139 163 114 help me
-4 -5 -36 help muscl
-100 -92 -77 help my
-128 -59 -28 help or
28 39 -12 help the
52 53 42 help twitch
19 91 105 help with
-28 -25 -15 helpful
53 45 44 helplin
-106 -118 -100 hen
-29 -45 -39 hen do
114 95 290 her
-151 -72 -53 her and
2 33 27 her antidepressant
-4 60 192 her arm
1 14 45 her awak
-43 -38 -27 her back
-71 -66 -45 her be
6 14 -20 her belly
24 22 27 her bib
30 -30 -33 her birthday
9 11 -23 her biscuit
3 27 -10 her bottl
-36 -34 -19 her bottom
-37 -27 -21 her bra
12 27 47 her breath
-23 -66 -46 her brother
8 9 -37 her brow
-56 -63 -30 her bum
31 51 19 her bunny
-42 -38 -14 her calf
-55 -25 -7 her calv
-8 -5 26 her chair
26 34 34 her cheek
-27 -26 -6 her chin
-11 -41 -33 her cramp
19 25 48 her cry
4 6 42 her cup
6 10 39 her dad
10 22 82 her digoxin
-19 -25 -36 her doctor
119 112 139 her ear
-53 -44 -61 her electrolyt
36 61 110 her eye
8 -21 -49 her eyelid
17 28 -28 her face
-13 -20 -24 her fibro
-124 -46 -17 her finger
25 27 -26 her first
-48 -59 -39 her foot
12 11 -71 her forehead
5 -37 -19 her funny
11 14 23 her hair
-3 14 77 her hand
78 101 72 her head
9 21 67 her headach
-21 -9 -3 her her
-23 -22 -16 her hip
23 33 45 her i
-43 -9 21 her in
24 23 -25 her jaw
76 93 21 her juic
10 13 48 her just
-13 -19 -51 her knee
36 36 42 her left
17 -54 61 her leg
87 92 46 her life
28 16 -31 her lip
0 1 -20 her milk
57 41 53 her mother
60 10 52 her mouth
-36 -26 -19 her muscl
27 39 36 her neck
22 30 58 her new
37 21 58 her nose
-77 -78 -88 her off
59 9 29 her own
37 46 59 her phon
13 25 59 her porridg
14 22 35 her puls
-16 -24 -23 her round
36 19 58 her sister
-114 -45 -33 her sleep
25 13 13 her slipper
-29 -20 -36 her spasm
-12 -10 -21 her spin
12 -13 23 her spoon
-26 -12 -6 her strok
-25 -15 -19 her tablet
-32 -32 -43 her tea
4 -28 -40 her teacher
21 15 17 her the
16 30 54 her thigh
12 20 -43 her throat
5 -35 -21 her thumb
-66 -40 -18 her toe
7 -46 -35 her tongu
22 19 39 her tonight
51 47 -20 her tooth
15 20 31 her turn
10 23 -9 her twitch
-17 43 76 her up
-42 -41 -88 her usual
-5 9 -27 her water
-7 12 26 her whole
78 82 71 her word
-30 -13 -5 herbal
359 474 420 here
-67 -12 3 here and
3 -26 -28 here be
-21 -9 -10 here because
-48 -56 -53 here could
-42 -4 -17 here in
114 152 143 here just
5 -25 -11 here mayb
29 10 9 here my
-24 -13 -12 here nor
3 26 41 here resident
1 3 -28 here sinc
46 39 19 here so
30 25 30 here that
15 -28 -15 here we
-66 -59 -63 hereditary
-92 -73 -85 hernia
-35 -24 -18 hero
75 31 63 heroin
-56 -129 -59 herself
-54 -36 -39 hesitat
-34 -24 14 hey
-50 -4 11 hi
-389 -411 -248 hiccup
-63 -66 -23 hiccup after
-22 -22 -8 hiccup be
-30 -25 -39 hiccup for
1 8 -35 hiccup load
-37 -157 -51 hiccup sinc
-34 -16 -10 hiccup so
34 35 47 hiccup that
18 36 63 hid
-23 1 3 hidden
-23 -19 -21 hidden prompt
7 11 -25 hide
-68 -35 37 high
-35 -18 10 high and
70 71 69 high do
-21 -23 48 high fever
-66 -63 -45 high in
-50 -62 -32 high lighter
150 179 157 high pitch
92 32 52 hik
-40 -20 -15 hike
-4 57 76 hil
40 44 54 hil this
-20 -11 -2 hil walk
181 203 359 him
-5 5 28 him a
-25 16 39 him and
-18 -51 -37 him at
-22 0 -13 him be
2 11 25 him before
21 14 15 him but
14 22 13 him even
30 32 25 him for
44 52 0 him he
-31 -32 -10 him home
-24 -27 -20 him in
19 24 19 him it
-32 -28 6 him no
84 110 73 him on
1 -32 -6 him or
41 50 43 him sleep
25 -11 -11 him so
-3 32 106 him to
12 10 64 him up
-5 0 -73 him with
158 206 81 himself
26 55 44 himself in
-29 -87 -38 hint
-423 -242 -154 hip
-107 -47 -57 hip and
-9 -23 -36 hip be
32 39 46 hip down
-26 -13 -7 hip flexor
-32 -26 -10 hip from
-25 -26 -6 hip have
-40 -33 -33 hip hurt
-41 -12 -6 hip illness
2 30 32 hip op
-26 -22 -24 hip the
-29 -25 -26 hippy
393 374 385 his
-135 -90 -85 his arm
-36 -9 -7 his artery
-14 4 30 his back
-6 21 -27 his belly
-7 -15 -65 his bottl
3 4 27 his bottom
-49 -26 -12 his bowl
15 35 -5 his breath
-18 -83 -41 his calf
-29 -51 -101 his calv
-84 -72 -64 his car
38 55 36 his chair
-45 -57 -51 his chest
37 25 46 his chin
29 24 24 his collar
53 49 41 his cramp
1 15 29 his cry
-23 -8 -3 his dad
28 28 15 his dead
26 31 1 his depot
2 -34 -60 his desk
2 14 42 his dummy
63 114 120 his ear
54 0 109 his eye
-30 2 14 his eyelid
-7 -11 27 his face
49 44 -8 his fit
-29 1 35 his foot
-65 -63 -58 his forehead
9 10 22 his front
31 21 19 his gob
0 -38 29 his hand
-22 61 18 his head
19 15 21 his jumper
0 40 64 his knee
67 25 19 his lap
67 6 -44 his left
-84 -3 41 his leg
-45 -34 -16 his life
40 67 91 his lip
61 77 23 his mouth
49 105 50 his muscl
-5 -4 -30 his name
1 20 24 his nappy
127 92 88 his neck
21 21 7 his normal
-17 -8 26 his nose
-30 -21 -14 his out
-81 -86 -83 his own
-27 -29 -41 his pacemaker
43 65 71 his phon
11 23 36 his plat
-31 -36 -29 his porridg
32 25 45 his pupil
1 -24 -14 his right
18 28 50 his shin
6 18 25 his shoe
24 -79 -17 his shoulder
11 11 25 his sister
10 -26 16 his sleep
54 51 5 his smil
-5 2 -34 his spoon
35 41 39 his stuf
5 4 -35 his tablet
47 16 19 his tea
36 -103 -33 his thigh
4 4 -64 his third
-74 -28 -24 his thumb
1 -20 -12 his toast
-19 -68 -31 his toe
27 31 -1 his usual
44 46 47 his watch
77 92 55 his whole
8 43 64 his wife
-58 -3 4 history
17 18 22 history of
165 215 179 hit
34 35 50 hit a
26 12 32 hit her
-15 49 -7 hit me
6 7 -83 hit my
11 24 64 hit the
51 37 28 hit with
-29 -22 -31 hitch
36 71 83 hive
1 2 -37 hive all
34 39 46 hive everywher
-22 -14 -10 hiya
0 35 97 hoars
-34 -10 -3 hoars and
-58 -48 -54 hoars at
48 44 71 hoars voic
-50 -36 8 hockey
-25 -30 -1 hockey bal
22 93 43 hod
55 3 100 hold
26 -42 -106 hold a
-14 -1 -20 hold her
-16 20 30 hold him
-31 -28 -27 hold his
13 23 18 hold in
-76 -25 -10 hold it
-3 -29 18 hold my
20 29 22 hold of
5 -35 -2 hold on
77 53 -38 hold the
19 38 91 hold them
-18 4 79 hold up
47 19 17 hold with
116 -16 -70 hole
3 -32 -21 hole and
-31 -36 -20 hole be
49 69 17 hole in
122 68 -55 holiday
-17 4 -21 holiday in
64 -98 -52 hollow
252 328 391 home
17 15 47 home bottl
39 54 -14 home bp
15 16 50 home can
72 56 70 home cuf
68 57 79 home for
21 22 49 home from
29 42 41 home have
-15 -9 -41 home in
24 46 -15 home now
23 26 18 home or
21 18 -9 home remedy
14 8 34 home the
-34 -26 -25 home two
52 18 41 home within
-23 -17 -18 home without
21 -16 22 homework
24 26 43 homework be
599 613 658 honest
120 120 100 honest anyway
7 53 44 honest do
18 13 50 honest feel
5 13 43 honest i
15 -3 -25 honest it
-20 -26 -16 honest this
139 147 120 honest what
1 92 197 honey
14 57 49 honey do
4 27 72 honey last
5 19 51 honey on
-12 2 20 honour
2 5 -27 hoo
2 5 -27 hoo ray
11 2 -30 hood
-62 -68 -112 hook
-21 -22 -100 hook over
-30 -17 -7 hook up
-77 -70 -57 hoover
-145 -125 -41 hop
-14 -39 6 hop about
-19 12 38 hop be
61 -1 -1 hop from
38 79 64 hop i
-52 -29 -24 hop in
-33 -30 -15 hop like
41 85 59 hop my
-66 -30 -21 hop round
-43 -31 -12 hop sinc
3 -79 -47 hop to
103 66 85 hope
-22 -8 -8 hope to
10 11 25 hope you
-62 -39 -14 hormon
4 10 36 horribl
-19 19 51 hors
18 26 4 hors and
-1 11 21 hors at
-59 -64 -20 hors be
-41 -8 -3 hors have
-16 -27 -18 hors in
19 21 -21 hors muck
27 30 72 hors throw
65 49 61 hors wake
-205 -244 -94 hospital
-40 -43 -33 hospital drama
-23 -16 -4 hospital for
48 37 36 hospital i
1 -25 -24 hospital radio
-25 -21 -17 host
320 327 -33 hot
74 22 -110 hot and
93 88 29 hot as
-96 -108 -37 hot bath
4 3 -33 hot cant
-52 -46 -30 hot chocolat
30 16 21 hot cold
4 4 -38 hot fat
-27 -19 -6 hot flush
-10 -45 3 hot not
-38 -28 -10 hot pack
-35 -30 -20 hot pink
2 2 31 hot poker
18 16 65 hot potato
28 47 -38 hot red
-45 -35 -19 hot shower
35 69 -11 hot the
17 35 2 hot to
-87 -77 -39 hot water
37 33 53 hotel
8 27 19 hotpot
-39 -8 -4 hotty
10 36 54 hour
116 -28 -7 hour a
100 -37 -14 hour after
-85 -93 21 hour ago
12 23 10 hour and
-31 -19 -10 hour at
-3 -1 -44 hour be
-35 -37 -23 hour because
7 20 31 hour both
6 9 22 hour cant
25 17 -25 hour coach
-21 -18 -7 hour do
-24 -17 -15 hour drive
-12 -3 -30 hour film
-5 -5 -21 hour flight
-10 -30 -28 hour for
25 31 -14 hour hand
10 16 24 hour he
51 63 109 hour i
-68 -28 -29 hour in
-5 -62 -20 hour kip
23 21 -19 hour know
34 56 55 hour later
12 11 30 hour leg
18 14 25 hour lie
-42 -40 -18 hour my
31 57 -25 hour never
27 42 55 hour no
21 46 73 hour nothing
19 -27 -1 hour now
-174 -175 -155 hour of
59 123 115 hour on
-38 -32 1 hour only
7 42 89 hour plus
-32 -34 -28 hour shift
21 48 -49 hour sinc
-67 -37 -29 hour sleep
29 18 34 hour so
-31 -10 -3 hour the
73 1 -9 hour then
-5 -10 -36 hour ther
19 40 39 hour this
4 -42 -21 hour to
12 29 -9 hour while
-26 -22 -16 hour wil
28 29 67 hour with
1 131 163 hous
68 66 64 hous all
-40 6 15 hous and
-41 -28 -10 hous on
-28 -33 -31 hous plant
20 32 29 hous she
59 54 48 hous this
-416 -345 -232 how
-16 -20 -40 how be
-45 -33 -32 how can
-253 -218 -202 how come
-261 -353 -316 how do
-33 -20 -27 how hard
57 64 61 how high
124 127 121 how how
142 117 146 how i
-70 -60 -50 how it
84 75 112 how long
-64 24 60 how many
139 136 101 how much
-24 -5 -2 how muscl
-24 -22 -31 how often
59 -10 -9 how quick
-30 -20 -15 how should
-37 -48 -35 how smal
-91 -8 -12 how strong
52 64 65 how the
-41 -60 -38 how this
55 32 36 how to
37 22 -8 how would
13 -18 -26 however
-34 -68 -37 howl
-23 -23 -16 howl the
-44 -23 -19 hp
-25 -10 -9 hrt
19 35 25 huf
45 75 43 hug
123 96 253 huge
1 1 32 huge carb
-46 -8 -5 hum
-15 -26 -6 hummus
5 21 -3 humour
-38 -33 -24 hunch
-54 -20 7 hundred
14 0 -44 hundred of
-44 22 -16 hungry
13 -35 -26 huntington
14 -28 -20 huntington and
207 262 220 hurt
-42 -38 -37 hurt a
-27 19 -57 hurt and
-44 -46 -22 hurt anyon
-70 -45 -22 hurt be
4 53 -4 hurt both
-36 -25 -3 hurt but
-22 -17 -12 hurt could
-58 -54 -24 hurt do
41 40 57 hurt head
1 -32 -6 hurt him
-55 -52 -29 hurt in
96 87 4 hurt it
82 59 87 hurt like
6 -4 -35 hurt more
11 36 46 hurt most
3 19 43 hurt my
-20 -4 88 hurt myself
-23 -7 -19 hurt not
15 -16 -28 hurt only
160 140 152 hurt or
16 20 -1 hurt right
-25 -23 -15 hurt sinc
43 51 81 hurt so
124 140 -12 hurt to
3 19 44 hurt too
-19 -16 -20 hurt what
-17 23 -39 hurt when
-26 -33 -30 hurt you
154 180 94 husband
187 165 140 husband be
42 -16 14 husband film
-49 -25 -6 husband have
21 25 33 husband meter
32 -12 -7 husband move
-15 -2 -38 husband on
-65 -65 -32 husband rub
13 38 90 husband say
-88 -84 -55 hydrat
-10 -75 -83 hydration
42 -11 -24 hydration and
13 25 111 hydrocortison
-3 2 41 hymn
-30 -15 -25 hypnic
4 -81 -16 hypo
14 19 32 hypokalaemia
55 47 69 hypothetical
21 12 20 hypothetical if
196 146 125 i
-53 -53 -26 i ache
3 -41 -48 i act
21 23 19 i add
-24 -22 -15 i almost
184 168 161 i already
-22 13 -7 i ask
24 54 62 i assum
-18 -61 -73 i avoid
113 147 187 i be
-40 4 -74 i begin
65 -3 -2 i believ
-9 -2 21 i black
-82 -48 -16 i blam
-25 -10 -10 i both
-3 11 -61 i bother
16 -41 -14 i bought
8 14 22 i break
100 134 263 i breath
12 -33 8 i brush
11 -5 21 i bump
-28 -23 -15 i buy
-123 -99 120 i can
235 233 100 i cant
-49 -37 -88 i carry
-43 -42 -23 i catch
-2 5 22 i caught
77 48 27 i chang
-26 -8 -33 i check
-54 -16 -9 i chew
-98 -87 -58 i choke
40 -3 29 i climb
18 13 -46 i clos
-25 -39 -35 i collaps
-17 -120 -89 i come
-30 -23 -13 i cook
-4 99 26 i cough
161 130 99 i could
-37 45 -184 i couldnt
-2 10 31 i count
-3 -26 -18 i cramp
20 54 0 i cros
-4 -74 -54 i cry
12 -3 52 i cut
11 16 -24 i decid
-34 75 -16 i didnt
-112 -64 -63 i die
185 166 41 i do
179 105 158 i dont
19 56 14 i doze
34 50 -21 i drew
-98 -99 -68 i dribbl
-74 -105 -84 i drink
89 60 104 i drive
82 2 -24 i drop
-101 -21 -80 i eat
49 -3 -3 i ever
-41 -47 55 i expect
28 30 33 i experienc
14 30 38 i fall
-34 -21 -9 i feed
354 361 82 i feel
1 7 -29 i figur
25 47 42 i fil
-23 -14 -12 i final
71 33 45 i find
-26 -18 17 i finish
17 -14 -70 i first
3 6 -21 i fit
-70 -24 -2 i flex
1 8 20 i flick
-24 -23 -18 i forgot
30 0 38 i found
-40 -18 -33 i freeze
-42 -8 -9 i fret
-63 -16 -18 i gather
-109 -68 -214 i get
64 13 30 i give
87 30 73 i go
-59 -80 -53 i googl
-24 -14 -16 i graduat
-96 -74 -65 i grin
-10 -87 -22 i grind
22 25 18 i gues
12 22 -73 i hang
-10 -71 9 i hate
55 26 -30 i haul
223 259 372 i have
-82 19 -40 i havent
88 85 79 i hear
-66 -29 -11 i held
-70 -66 -27 i help
-22 -16 7 i hit
20 -34 53 i hold
-29 -26 15 i honest
10 11 25 i hope
-54 -26 -18 i howl
-19 4 47 i hurt
2 4 28 i inhal
31 82 -21 i inject
82 103 88 i isnt
-43 -20 -25 i jerk
-16 -25 -13 i jog
6 -45 -14 i join
2 7 -28 i jump
339 -22 96 i just
243 301 375 i keep
-39 -44 -39 i kick
-82 -67 -77 i knelt
16 37 11 i knew
-29 -26 -11 i knit
1 -49 -30 i knock
30 25 52 i know
-72 -78 -72 i laugh
70 -51 -5 i leave
-1 21 12 i let
-13 70 56 i lie
-28 -17 60 i lift
-34 -18 -31 i literal
21 16 13 i liv
-36 -30 -41 i live
-10 5 -135 i look
26 46 55 i loosen
118 145 56 i lose
107 87 111 i love
-32 -39 -23 i lower
41 -17 -9 i make
15 4 -47 i manag
-22 -32 -35 i mark
-132 -74 -42 i mean
-47 -38 41 i meant
-65 -44 -29 i mention
-45 -40 -18 i mere
35 37 53 i mes
70 79 42 i might
-38 -44 -39 i mis
91 32 -96 i move
-6 -27 -21 i mumbl
-5 -23 -27 i must
-11 11 67 i near
-56 -8 -10 i need
-95 -7 -81 i never
-40 -58 -100 i nod
61 60 -10 i notice
-103 -10 -9 i only
-44 -64 -51 i open
-8 -11 -59 i ought
-43 -17 -38 i overdid
-37 -17 -7 i overdo
-96 -82 -49 i overdos
65 -7 17 i own
2 -56 -18 i pace
-56 -47 -37 i panic
-1 13 89 i pass
-11 -73 -85 i pee
6 -44 3 i physical
0 -11 27 i pick
39 52 60 i pinch
25 20 17 i plan
-4 26 -17 i plug
-37 -8 -2 i point
19 25 -17 i pour
27 -62 -22 i pres
-74 -23 -13 i puf
37 57 78 i pul
19 155 68 i put
-20 5 32 i quit
-33 -37 -32 i quot
34 -5 -56 i reach
13 44 -20 i read
36 27 31 i really
146 7 35 i reckon
45 41 -16 i relax
-92 -85 -55 i remember
48 -28 -35 i rest
21 0 4 i retir
-24 -33 -13 i revers
-13 -21 -26 i reviv
-57 -60 -33 i right
-33 -21 -44 i ring
-31 -21 -13 i rins
-5 -22 13 i rol
-104 -88 -9 i run
-106 -55 69 i say
-36 -16 -41 i scratch
39 60 51 i scream
-52 -45 0 i see
-59 -33 -11 i send
-30 -12 -2 i sent
75 80 71 i shant
-44 -16 -11 i shoot
76 135 160 i should
29 39 41 i shovel
-28 -10 -5 i show
49 47 -78 i shut
15 43 32 i simp
-25 -133 -54 i sit
-3 -31 -21 i skip
11 -33 -156 i sleep
2 -70 -26 i snap
-27 -21 -10 i sneez
5 15 22 i so
11 -4 57 i sound
-26 -12 -12 i spasm
-1 23 28 i speak
-155 -102 -59 i spent
20 21 -15 i spit
46 90 -33 i squeez
112 105 183 i stand
103 -134 -71 i start
-17 14 26 i stay
51 61 9 i step
86 -48 42 i stil
5 -24 -4 i stood
2 -48 -104 i stop
3 12 -38 i straighten
25 6 3 i strain
-33 -36 -31 i strengthen
-26 -41 -46 i stretch
13 16 35 i sudden
-17 -115 -76 i suppos
-20 -19 -16 i suspect
17 28 51 i swallow
70 -51 -27 i swap
2 -43 -26 i sway
-2 -31 -38 i swear
-135 -168 -104 i sweat
16 36 40 i swim
-80 -51 -11 i switch
140 132 132 i take
-59 -17 -153 i talk
15 -45 -28 i taper
-21 -3 6 i teach
-36 29 33 i tell
100 96 83 i test
135 201 245 i think
-1 0 -52 i throw
6 10 48 i tick
-23 -3 -7 i tickl
23 -4 -5 i tip
-68 -25 -31 i to
16 19 57 i trod
53 108 162 i try
15 -67 -34 i turn
22 -55 -15 i twist
-127 -62 -66 i twitch
18 6 23 i type
-41 -20 -75 i use
29 30 -3 i usual
-72 7 123 i wake
202 189 -48 i walk
168 163 204 i want
37 39 -3 i wash
3 14 45 i watch
-40 -39 -50 i weigh
1 6 26 i wet
50 -17 -16 i whistl
322 178 211 i wil
-34 -29 -3 i wip
144 172 130 i wipe
122 132 144 i wish
4 39 -5 i wonder
80 134 144 i wont
-28 -40 -15 i work
-32 -14 -12 i worry
-152 -40 73 i would
141 35 53 i wouldnt
43 61 33 i write
-55 -33 -28 i wrong
84 158 141 ibuprofen
23 25 -9 ibuprofen box
27 53 -87 ibuprofen for
3 25 23 ibuprofen gel
55 64 -2 icd
-40 24 110 ice
1 10 36 ice a
-1 -30 -28 ice and
-36 -75 -13 ice cream
40 56 66 ice cube
-47 -23 4 ice or
39 58 -12 ice pack
31 29 30 ice storm
6 9 46 iced
45 12 20 icing
0 43 41 icy
35 86 15 id
-62 -22 74 idea
-39 -22 -29 idea for
-31 -16 5 idea that
2 16 40 idea which
28 57 36 idea why
-61 -63 -38 idiot
-37 -42 -18 idiot who
138 181 218 if
127 147 123 if a
-18 -28 -33 if almond
35 30 47 if anyon
147 121 101 if everyon
21 -16 22 if he
-30 -50 -193 if i
-187 -90 -37 if it
26 -3 -2 if magnesium
-188 -120 -132 if my
-16 -25 -10 if one
-29 -47 -25 if quinin
-34 -48 -23 if she
77 99 89 if somebody
34 45 54 if someone
56 1 36 if that
64 102 128 if the
-1 -33 -21 if ther
-85 -13 5 if they
186 203 189 if this
56 42 34 if tonic
136 61 11 if you
-42 -33 -24 if your
-33 9 -15 ignor
-63 -76 -48 ignor all
-50 -8 -2 ignor that
59 62 54 ignor the
40 19 16 ignor your
35 47 49 ikea
46 50 52 ikea leaflet
-2 54 54 ill
45 65 74 ill be
-51 -38 -26 ill i
13 18 50 ill with
52 44 -18 illegal
-188 -126 -122 illness
23 27 26 illness and
-46 -33 -15 imagin
-15 -15 48 implant
-95 -57 -50 important
-32 -10 -5 important if
-29 -18 -20 important to
37 75 18 impossibl
44 -6 27 improv
5 9 34 improv i
103 56 38 in
42 53 -29 in 1
19 30 29 in 14
-51 -22 -17 in 1987
-21 -10 -3 in 1989
-23 -3 -4 in 199
-68 -32 -9 in 1994
-26 -20 -18 in 1998
2 -43 -24 in 2
-11 31 54 in 2009
11 23 19 in 201
-97 -41 -12 in 2012
-22 -12 -6 in 2014
-20 -3 -40 in 2015
-7 8 29 in 2016
-25 -12 -15 in 2018
86 44 16 in 2019
-72 -18 -11 in 202
-4 31 -24 in 2020
51 -2 -1 in 2021
12 32 85 in 3
-24 -25 -14 in 38
14 10 -22 in 41
-230 -64 29 in a
59 48 0 in about
42 71 53 in after
-48 -33 -23 in agony
-46 -38 -24 in aldy
-70 -77 -41 in all
16 24 1 in an
76 -52 -1 in and
-12 -21 -1 in anything
-4 29 37 in april
91 8 26 in arm
-27 3 4 in at
-29 -22 -18 in august
16 -20 -13 in autumn
37 50 71 in be
-104 -115 17 in bed
96 87 83 in between
-109 -63 -56 in bit
127 18 -55 in both
40 -10 18 in but
-62 -34 -2 in by
-41 -18 -18 in cardiac
12 81 78 in carer
-31 -19 -21 in child
-20 -22 -22 in church
42 -2 27 in class
13 7 31 in cling
14 6 21 in cold
0 -26 -22 in company
5 26 33 in connexion
-60 -31 -9 in cornwal
14 28 -5 in cramp
7 -26 -19 in danger
17 30 -5 in delhy
-23 -19 -18 in email
25 68 52 in even
-83 -12 -41 in every
-29 -23 -33 in extra
-27 -14 -15 in family
21 -2 -2 in feb
-23 -23 -10 in fibromyalgia
179 -17 -38 in five
-42 -31 -34 in food
11 65 31 in four
86 84 95 in from
40 84 110 in front
19 25 -44 in ful
119 130 45 in goa
5 5 21 in good
3 4 27 in guillain
14 37 31 in half
-32 -34 -58 in hand
-41 -10 -4 in heel
-76 -5 -37 in her
-15 21 40 in here
5 11 -20 in himself
87 -30 96 in his
10 31 -14 in hive
3 10 46 in honey
19 21 -21 in hors
-49 -11 21 in hospital
-24 -14 -12 in how
31 115 82 in i
-1 -4 -57 in india
-121 -20 -94 in it
-57 -32 -22 in its
17 59 -58 in june
30 69 -70 in knot
7 9 -21 in last
-120 -74 -148 in law
-25 -21 -20 in leed
-54 -20 -12 in leg
-22 -2 -30 in like
-26 -24 -6 in lisbon
4 18 65 in littl
24 21 34 in lump
-5 -98 -116 in march
113 -90 -40 in may
-39 -14 24 in me
4 -62 -22 in meeting
-29 -18 -6 in minut
8 112 103 in month
69 -5 -7 in multipl
-5 -8 -39 in mum
63 -191 -121 in my
19 -50 -68 in myself
41 57 -15 in nine
2 -46 -31 in november
-66 -20 -27 in now
-27 -2 -45 in october
21 20 14 in offic
97 149 -4 in on
90 121 86 in one
51 41 64 in or
99 6 -17 in order
-54 -25 -30 in other
0 21 -41 in our
1 -21 -9 in over
-45 -46 -34 in overnight
-41 -51 -22 in paperwork
4 1 -48 in pee
-37 -17 0 in pen
32 -54 -15 in photo
-63 -46 -16 in plac
1 9 22 in plaster
-49 -51 -30 in potassium
30 -20 -6 in real
0 0 -21 in red
15 24 25 in riddl
-33 -36 -32 in rude
-37 -74 -88 in second
30 -9 -18 in september
163 -3 -4 in several
12 26 3 in she
4 43 143 in sheet
-32 -37 -27 in sick
9 19 -34 in sinc
9 25 -2 in six
1 1 -22 in size
-2 58 96 in spasm
35 39 45 in spinach
-12 -24 -23 in spring
-21 -9 -10 in stitch
-44 -15 -16 in stoppag
-14 -4 -21 in sweat
-24 -21 -26 in tear
6 -53 -65 in ten
3 32 31 in tesco
-18 14 63 in that
7 9 61 in the
-40 -34 -16 in them
22 56 83 in ther
17 30 30 in thirty
-38 38 94 in this
4 27 -25 in thre
12 13 22 in throat
18 14 35 in through
3 54 57 in time
9 22 27 in today
-6 7 36 in total
96 69 -41 in turkey
-30 -61 -46 in turn
75 37 53 in two
37 32 12 in under
23 33 3 in wave
54 50 42 in welsh
7 6 26 in welt
31 -16 10 in what
64 92 37 in with
-76 -50 -30 in year
-33 -11 41 in yesterday
48 -4 -3 in you
99 77 137 in your
46 44 -23 inch
11 17 -32 inch past
3 1 -83 incl
54 67 70 includ
9 21 34 incontinent
9 21 34 incontinent i
-39 -21 -35 increas
-59 -1 -1 increas intensity
3 5 -24 increas my
-8 11 -29 indapamid
-32 -6 -21 index
-28 -3 -20 index finger
-39 -30 -68 india
3 3 27 indigestion
-24 -11 -10 indoor
-32 -42 -66 induc
1 -26 -17 induction
-23 -32 -25 infect
-211 -247 -204 infection
-12 -13 -30 infection at
-23 -31 -16 infection do
-49 -38 -43 infection in
-31 -24 -15 infection that
-41 -28 -27 inflammation
-65 -57 -25 inflammatory
-21 -17 -14 infusion
23 -10 -5 ingrown
23 -10 -5 ingrown toenail
3 5 30 inhal
66 -95 133 inhaler
-43 -27 0 inhaler and
37 62 79 inhaler do
58 72 69 inhaler empty
29 69 53 inhaler not
-21 -20 -21 inherit
-4 67 -29 inject
-40 -38 -16 inject and
-114 -150 -25 injection
14 12 30 injection at
-56 -55 -36 injection last
13 -27 -17 injection my
44 49 63 injur
22 -3 -1 injur it
-146 -98 -121 injury
-21 -6 -3 injury do
52 66 65 inning
52 66 65 inning i
-36 -27 -2 innit
2 34 64 insan
-67 -56 47 inside
-18 -26 -17 inside be
-11 -44 1 inside my
40 131 146 inside of
58 18 17 insist
48 46 38 insist on
-30 -27 -5 inspector
100 122 130 insta
-21 -26 -6 instant
121 151 138 instead
125 149 146 instead of
-53 -30 -12 instep
-35 -27 -27 instruction
-30 -32 -24 instruction and
-39 -31 -9 instructor
-23 -13 1 instructor say
147 198 306 insulin
-34 -3 0 insulin and
21 33 52 insulin instead
97 213 202 insuranc
9 79 74 insuranc pay
6 28 31 intak
28 30 33 intak of
3 36 36 intend
17 -27 4 intens
19 13 39 intens exercis
-60 -2 -2 intensity
69 57 56 interact
-12 23 5 intercostal
-40 -31 -18 interest
2 -32 -18 interest in
171 -2 3 interfer
171 -2 3 interfer with
92 -23 -23 internet
29 -19 -7 internet say
-165 -133 -85 interview
60 144 198 into
144 177 95 into a
22 35 44 into both
24 46 112 into claw
-36 -85 -34 into each
3 12 31 into hard
19 42 48 into her
-62 -57 -10 into it
23 25 12 into latin
150 203 37 into my
10 -32 -33 into spac
-74 -54 -20 into spasm
-46 47 152 into the
33 24 -18 into thing
-23 -28 -15 into your
-97 -83 -87 invent
-91 -74 -81 involuntary
-63 -52 -54 involuntary movement
-155 -113 -76 involv
-36 -30 -33 ipad
175 297 281 iron
7 -38 4 iron and
-41 -23 -22 iron board
49 56 82 iron pil
16 65 83 iron tablet
65 72 73 iron when
-5 -13 -27 irregular cycl
81 52 54 ish
18 16 29 ish and
293 161 345 isnt
-33 53 82 isnt a
29 23 14 isnt answer
-28 -23 -17 isnt any
74 78 49 isnt around
-27 8 -22 isnt bruis
19 24 47 isnt cry
-29 -47 -25 isnt dizzy
-16 5 37 isnt do
-30 -27 -21 isnt droop
20 24 14 isnt even
44 67 78 isnt for
-21 -3 -1 isnt get
81 90 85 isnt here
-46 -40 10 isnt hot
-25 -6 0 isnt in
-141 -160 -98 isnt it
30 2 -17 isnt like
27 33 21 isnt make
-44 -28 -25 isnt mine
-69 -62 -33 isnt move
20 15 22 isnt my
43 -32 -17 isnt only
28 37 26 isnt pick
-22 -17 -10 isnt sick
42 10 15 isnt so
96 -2 3 isnt sore
-30 -15 -7 isnt spread
46 55 -52 isnt that
9 68 33 isnt the
102 34 77 isnt ther
-21 -12 -19 isnt they
24 11 18 isnt touch
-7 -20 -15 isnt weak
17 16 22 isnt what
101 99 16 it
4 3 -73 it 3
-216 -62 -49 it a
-18 -37 0 it about
9 26 12 it ach
-69 -32 -13 it after
31 2 -24 it again
132 115 129 it all
-23 -36 -12 it alon
-36 -13 13 it also
-52 -49 -26 it always
-29 -18 20 it an
70 101 18 it and
71 80 54 it any
24 55 -5 it arriv
77 92 118 it as
70 -20 78 it at
-83 -52 -92 it back
197 39 79 it be
-63 -68 -55 it because
36 51 57 it before
24 -12 72 it begin
13 19 43 it belong
-76 -54 -52 it better
-47 -47 -45 it bit
-39 -12 -11 it bother
-66 -72 -48 it but
-20 16 10 it by
-88 -66 -49 it cal
-60 -6 -43 it can
-31 -25 -20 it carry
-14 -33 -6 it chil
27 27 22 it clear
2 63 89 it come
-27 -15 -18 it concern
-38 -26 -11 it could
-25 -14 -16 it cramp
-16 -22 -20 it dangerous
34 -14 -35 it didnt
-58 -28 -18 it die
-26 -56 -90 it do
46 33 44 it doesnt
32 47 50 it dont
-53 12 8 it down
-26 -16 1 it drop
-6 -5 24 it eas
-20 -43 -19 it ease
47 32 33 it easier
-36 -27 -33 it ever
46 40 -2 it every
-23 -16 -17 it feed
88 73 59 it feel
55 50 67 it fine
-43 -35 -30 it first
-37 -13 -8 it fiz
2 24 25 it foam
2 -37 -33 it foot
-43 -25 -54 it for
-16 13 22 it four
-27 -28 -18 it from
74 79 71 it get
-10 -40 -18 it give
-50 -59 -32 it go
-32 32 -15 it hand
2 2 -28 it hang
10 -16 -43 it happen
-1 -23 5 it hasnt
-47 -48 29 it have
69 75 -7 it he
43 69 79 it help
22 -6 -1 it hilarious
-38 -37 -20 it how
101 109 39 it hurt
87 109 70 it i
-26 -16 -17 it important
67 29 124 it in
237 208 312 it isnt
-24 -52 -72 it it
-9 -37 -10 it jump
44 71 45 it just
-60 -76 -58 it kick
-6 -49 -18 it kil
-21 -46 -21 it knock
-71 -66 -36 it known
-47 -33 -20 it lack
-98 -80 -30 it left
82 -12 31 it leg
-30 43 -12 it let
7 -5 25 it lift
-41 -46 -83 it like
-14 -31 -27 it literal
-19 -15 -26 it lol
89 164 123 it look
7 44 52 it low
-8 -96 -80 it make
7 26 53 it march
58 27 -1 it matter
-22 -15 -15 it me
36 -16 -4 it might
-18 7 -22 it more
8 14 26 it most
-31 -28 -12 it must
-64 -30 21 it my
53 -2 9 it myself
-51 -7 -5 it nam
-4 -6 -20 it neck
-15 -28 -12 it need
30 28 20 it nerv
20 45 -42 it never
50 29 -33 it no
-12 9 85 it normal
-19 -46 -8 it not
-85 -43 -18 it nothing
-2 34 12 it now
-146 -60 75 it off
30 -105 -43 it ok
57 -30 -17 it okay
2 -102 25 it on
-48 -62 -42 it only
-49 -41 -19 it open
24 49 61 it or
-145 -122 -26 it out
-99 -45 -11 it pack
-102 -79 -60 it pass
-31 -40 -28 it past
10 -25 -12 it please
-57 -34 -35 it possibl
-73 -44 -32 it really
-100 -57 -40 it right
-24 -18 -32 it safe
25 -30 -9 it say
-29 -8 -12 it see
-22 -20 -23 it settl
25 26 38 it she
-32 -2 -69 it should
33 32 48 it show
51 63 20 it simp
-143 -181 -117 it sinc
4 47 -8 it smel
-42 -28 -17 it spasm
6 3 -21 it stab
101 10 48 it start
83 27 -9 it stil
14 32 47 it stink
-27 30 33 it stop
-34 -48 -106 it straight
-23 -20 -3 it stres
455 370 332 it take
21 18 -58 it temperatur
43 62 50 it ten
-43 -31 -17 it test
-4 37 -25 it that
-26 -76 -18 it the
-17 12 -23 it ther
88 51 63 it this
61 79 42 it thre
-36 -15 -18 it throb
60 -41 -18 it through
-20 -28 -2 it tight
-28 -28 -13 it til
4 5 -21 it tingle
22 20 33 it tired
-42 69 0 it to
28 -23 -21 it today
17 -19 -21 it tonight
-50 -57 -40 it too
116 79 69 it true
11 32 38 it turn
-21 -17 -19 it twic
54 -30 -26 it twitch
45 26 9 it two
37 46 45 it under
-91 -83 -104 it up
29 -8 3 it use
22 15 24 it wait
1 34 -5 it wake
18 31 -5 it wel
-48 -64 -47 it what
-71 -56 -51 it when
-15 -23 -20 it why
-89 -82 -24 it wil
19 41 -17 it with
-6 22 34 it wont
-23 1 -12 it work
-22 -14 -14 it worth
57 93 90 it would
5 8 40 it wouldnt
36 -8 -4 it yes
144 144 113 it you
194 178 173 itch
23 26 50 itch like
10 21 11 itch no
54 91 0 itch so
-172 -118 -170 itchy
-33 -11 -66 itchy and
-32 -16 -5 itchy bump
27 19 9 itchy lump
58 74 128 itd
35 61 66 itd be
279 50 190 its
8 11 44 its 6
-23 -27 -22 its about
29 -53 -22 its be
32 37 62 its deeper
13 23 41 its fine
15 -21 -5 its go
12 -20 -4 its in
-21 16 -19 its just
43 -5 -12 its like
40 0 -1 its littl
-34 -32 -28 its my
27 86 86 its normal
5 -36 27 its not
49 54 114 its ok
-54 -51 36 its own
5 12 -37 its two
-65 -29 -4 its way
-68 -68 51 itself
-28 -12 -3 itself after
21 -4 19 itself and
34 22 15 itself be
2 12 23 itself for
-12 -25 6 itself in
7 13 -50 itself round
-36 -22 -2 itself that
-31 -24 -20 iv
-110 -41 -148 jab
-1 0 -24 jab and
4 18 56 jab back
24 34 7 jab be
-20 -23 -12 jab for
-7 -9 28 jab this
-32 -8 -30 jab yesterday
113 46 24 jack
64 58 -5 jailbreak
-86 -98 -73 jam
31 -28 -33 jam jar
-62 30 -37 january
21 -4 -3 january and
-51 -1 -1 january feel
26 -10 -8 january i
327 4 -66 jar
42 43 46 jar be
12 -22 -20 jar beat
87 -13 -5 jar lid
86 1 -21 jar then
111 210 -16 jaw
96 94 113 jaw ach
36 31 56 jaw ache
33 72 191 jaw be
5 -36 -11 jaw chew
84 66 109 jaw clamp
-26 -86 -79 jaw clench
-117 -60 -42 jaw click
18 27 -13 jaw cramp
-26 -19 -14 jaw drop
77 76 -25 jaw fine
33 39 -75 jaw get
11 58 -58 jaw give
8 -39 -19 jaw good
0 3 35 jaw lock
27 20 15 jaw pain
2 2 -73 jaw pul
-34 -25 -42 jaw spasm
-59 -49 -30 jaw that
55 81 -37 jaw tire
4 16 76 jaw wont
35 11 5 jean
-148 -151 -97 jelly
-50 -47 -80 jelly after
-48 -22 2 jellyfish
6 159 71 jerk
42 83 72 jerk all
-64 -60 -20 jerk and
56 15 50 jerk at
-20 -50 -46 jerk be
17 -5 29 jerk by
-56 -26 -27 jerk come
32 -4 -2 jerk ever
41 37 40 jerk for
-35 -80 -58 jerk his
110 49 22 jerk in
21 67 71 jerk on
18 32 23 jerk start
22 54 -10 jerk the
12 28 -13 jerk think
27 27 -16 jerk when
34 22 57 jerky
24 31 30 jerky and
-6 -27 -15 jerky arm
14 12 36 jibberish
-55 -64 -60 jig
-56 -32 -36 jigsaw
-36 -25 -35 jigsaw last
11 7 -51 jitter
-96 34 -175 jittery
3 20 -42 jittery hand
2 4 -24 jittery sweaty
-87 -25 -12 jme
52 -100 -134 job
-51 -38 -37 job cant
10 -14 -30 job on
-26 11 78 jog
-26 -19 7 jog the
20 37 46 jog then
14 25 -10 john
19 47 11 john wort
-109 -119 -60 join
-37 -36 -23 join a
-90 -45 -36 join in
8 -43 -13 join the
54 25 -123 joint
9 15 -57 joint last
-15 -22 -7 joint pain
98 117 57 jok
37 45 0 jok about
36 45 43 jok it
-44 -82 -153 joke
-36 -20 -48 joke about
12 23 -3 joke that
-297 -208 -277 jolt
-12 37 -13 jolt be
-47 -31 -26 jolt in
-40 -43 -48 jolt like
-24 -24 -10 jolt that
-32 -17 -8 journal
-18 -93 -67 joy
8 -52 -34 joy in
-32 -38 -23 judg
31 91 -51 juic
-36 -27 -43 juic and
-60 -47 -45 juic be
-58 -44 -40 juic for
39 12 -1 juic work
-60 -55 -38 juliet
7 12 59 july
1 -37 -6 july i
22 26 15 jumbl
-247 -229 -290 jump
-77 -34 7 jump a
42 87 30 jump about
-42 -1 -1 jump after
17 17 36 jump all
-23 -57 -7 jump and
-21 -25 -24 jump at
-42 -7 -21 jump awak
35 17 3 jump be
-47 -19 -7 jump come
-72 -35 -27 jump could
-41 -39 -8 jump do
35 -20 -6 jump every
33 -13 -29 jump everywher
-54 -55 -25 jump for
76 -108 -93 jump in
-63 -36 -31 jump it
32 87 24 jump like
-50 -12 -15 jump lol
15 33 -9 jump muscl
22 55 -3 jump no
22 -18 3 jump now
62 54 35 jump off
-52 -34 -31 jump out
18 -99 -38 jump sinc
47 -1 -1 jump that
20 24 -7 jump the
-16 -25 -9 jump up
-38 -28 -22 jump when
39 70 68 jump whenever
-30 -12 12 jumper
-34 113 -13 jumpy
80 66 -11 jumpy and
12 21 41 jumpy as
-25 -34 -24 jumpy eyelid
-26 -10 -13 jumpy in
-46 -11 13 jumpy knee
2 30 40 jumpy muscl
-24 -11 -6 jumpy one
-33 -28 -4 jumpy today
14 22 3 jumpy too
-21 -6 -7 junction
15 38 -73 june
11 -13 -49 june and
57 180 314 just
-115 -93 -65 just a
-41 -44 -10 just abov
10 21 47 just achy
-49 -1 22 just after
-139 -109 -109 just as
-23 -18 -15 just ask
-3 -2 -23 just back
6 -47 -45 just be
-41 -36 -24 just before
3 -22 -66 just cant
11 22 33 just cramp
-152 -60 -15 just curious
7 8 -49 just dangl
-52 -60 -17 just dom
105 117 112 just dont
18 24 0 just drink
75 65 21 just drop
2 -40 4 just every
108 105 118 just fall
-64 -39 -17 just feed
-34 -97 -69 just feel
-60 -69 -58 just find
21 42 27 just finish
17 -5 -21 just flat
39 51 -74 just flop
-77 -66 -57 just from
38 33 10 just get
25 15 19 just give
-70 -32 31 just go
-57 -29 -106 just hang
24 31 73 just have
3 2 -56 just his
4 53 68 just hop
-23 -20 -9 just hurt
-26 -16 -24 just ignor
-25 -16 -16 just in
87 29 24 just isnt
46 -3 -5 just jump
-44 -34 -7 just jumpy
18 36 13 just kil
-20 -21 -10 just leg
80 79 -1 just let
31 22 31 just lie
-6 -50 -17 just like
13 12 26 just lol
11 17 -23 just look
69 63 55 just math
-8 -42 -31 just me
-69 -23 -73 just my
-22 -22 0 just need
-27 -19 -12 just nerv
144 92 131 just not
45 79 80 just notice
241 314 361 just now
-61 -48 -22 just order
8 11 28 just pul
-139 -114 -106 just put
31 27 33 just ring
16 54 26 just run
-86 -46 -34 just sad
-15 7 22 just say
6 8 37 just shake
67 69 78 just shap
-84 -67 -22 just sinc
-20 -40 -15 just skip
25 7 7 just slip
20 24 24 just snor
56 36 26 just so
14 10 -23 just sore
15 -20 0 just stare
-54 -7 -30 just start
72 -39 -39 just stop
5 10 32 just switch
14 12 39 just take
29 58 42 just tell
19 23 23 just text
101 100 82 just that
-248 -221 -198 just the
-67 -45 5 just ther
28 12 42 just this
83 94 92 just tir
23 26 22 just tired
-22 -10 -5 just to
24 26 31 just turn
-35 -9 -2 just twitch
30 39 80 just wait
35 5 -55 just want
43 56 76 just watch
-18 7 31 just wonder
-14 23 7 just wont
-24 -21 -26 juvenil
-14 13 -25 k
35 43 -16 k on
5 9 21 karaok
-20 -6 -6 keat
-1 1 39 kebab
82 117 -10 keel
82 117 -10 keel over
31 33 19 keen
28 30 33 keen rambler
235 305 228 keep
50 -56 -71 keep a
16 42 60 keep arch
98 36 28 keep ask
25 27 51 keep be
-46 -65 -49 keep bite
22 19 46 keep black
-19 -22 -29 keep blood
23 9 -1 keep bump
46 43 52 keep catch
-31 -10 -2 keep contract
27 77 -71 keep cramp
-42 -22 -13 keep die
2 13 29 keep do
7 7 34 keep drift
10 -44 52 keep drop
0 11 61 keep fall
-51 -36 -22 keep flicker
13 28 -3 keep fluid
6 19 40 keep fold
-25 -3 5 keep get
-20 23 -35 keep go
18 5 32 keep have
-25 -12 24 keep her
-42 -47 -31 keep him
36 41 -35 keep his
-64 -18 -8 keep hop
-22 -16 -19 keep it
63 41 56 keep jerk
-90 -70 -35 keep jump
-33 12 -1 keep knot
43 54 72 keep lose
73 -2 12 keep me
15 20 32 keep mis
-28 -12 -17 keep muscl
-33 -16 -12 keep my
28 26 45 keep myself
70 61 140 keep nod
-2 -7 -22 keep on
-29 -25 -26 keep pop
10 11 -87 keep pul
9 8 -137 keep rol
56 61 1 keep say
-30 -46 -51 keep seize
7 8 22 keep slid
87 25 -13 keep spasm
39 46 53 keep stand
-56 -113 -65 keep stil
-35 -57 -45 keep tell
-53 -56 -10 keep the
-35 -30 -12 keep them
68 90 102 keep think
-83 -69 -39 keep tick
-23 -24 -45 keep trip
29 18 44 keep try
7 -22 -13 keep turn
60 71 107 keep twitch
-26 -24 -19 keep up
-19 -25 -23 keep us
39 45 83 keep veer
13 18 46 keep walk
18 28 43 keep want
23 0 -130 keep water
-17 -21 -2 keep wav
-87 -70 -50 keeper
-29 -24 -34 keeper have
-12 -56 -116 keppra
-40 -42 -180 kerb
-38 -24 -51 kerb and
-26 -20 -12 kerb in
4 4 21 kermit
189 211 70 keton
136 112 9 kettl
-35 -27 -9 kettl boil
-7 35 42 kettl go
66 40 20 kettl in
-29 -26 -13 kettl it
13 11 26 kettl no
-48 -46 -13 kettl the
19 16 -23 kettl two
14 27 11 kettl with
-94 -37 7 key
-30 -32 -5 key chopstick
-41 -13 -3 key in
31 -33 -24 kg
50 -13 -8 kg in
10 14 -89 kick
2 20 -39 kick all
92 3 17 kick and
-33 -18 -26 kick away
-53 -27 -15 kick by
6 -24 2 kick him
-43 -38 -21 kick in
9 -31 -14 kick leg
-4 -23 40 kick off
37 35 -1 kick out
56 132 23 kick sinc
-98 -32 -24 kidney
-34 -21 -13 kidney be
17 11 39 kidney clinic
-41 -44 -6 kidney failur
75 71 -2 kidney transplant
-27 -21 -23 kidney troubl
-105 -85 -86 kil
-44 -49 -30 kil it
-85 -55 -1 kil me
2 -27 -13 kil my
299 374 320 kil myself
-78 -75 -111 kil the
-27 -21 -8 kil us
-39 -17 -28 kil what
-36 -26 -25 kil zomby
42 31 28 killer
-240 -199 -231 kilo
-76 -73 -44 kilo of
23 5 -10 kilo sinc
16 26 47 kilometr
-165 -96 -45 kind
-22 -21 -4 kind and
-24 -29 -40 kind nun
120 81 69 kind of
-1 10 26 kind suggest
-9 -23 -15 kind tell
-8 43 43 kind to
-44 -25 -1 king
41 38 63 kink
-84 -125 -78 kip
-30 -61 -53 kit
155 160 130 kitchen
46 86 90 kitchen floor
25 27 37 kitchen lino
8 24 21 kitten
-115 -45 -37 knacker
-24 -12 -5 knacker and
-58 -53 -20 knead
210 279 38 knee
-46 -8 -14 knee and
-64 -15 -4 knee at
-22 -12 -41 knee be
2 6 -27 knee blow
21 -1 57 knee bounc
19 24 32 knee down
3 24 -19 knee feel
5 10 29 knee for
24 -12 -26 knee have
7 7 -28 knee hot
-45 -35 -34 knee knock
-24 -3 -1 knee muscl
6 8 38 knee now
20 25 31 knee on
20 35 2 knee op
0 13 -22 knee sinc
62 23 46 knee today
40 68 58 knee up
-53 -73 -35 kneecap
-53 -51 -28 kneecap sinc
-68 -7 -106 kneel
5 7 -42 kneel on
-156 -70 -87 knelt
12 31 -23 knelt lie
-68 -65 -33 knelt to
148 170 173 knew
159 177 126 knife
36 62 66 knife in
-69 -94 -90 knit
-66 -129 -275 knock
-6 -2 -49 knock her
-10 1 -22 knock it
5 -24 -8 knock my
-35 -27 -13 knock off
34 23 -68 knock out
12 -13 -60 knock the
-148 -65 -210 knot
17 23 43 knot and
-24 -12 -4 knot for
-28 -29 -42 knot half
11 38 36 knot have
-52 -25 -13 knot up
256 237 169 know
57 46 46 know a
-122 -91 -104 know about
-82 -46 -21 know be
39 72 -51 know exact
-30 -21 -23 know from
12 23 29 know he
29 25 27 know her
98 62 92 know how
-5 7 31 know i
-62 -82 -64 know if
0 6 23 know in
43 39 50 know it
36 27 26 know me
2 26 1 know my
-55 -48 -45 know now
14 11 29 know that
-15 -36 94 know the
-49 13 24 know they
3 5 -95 know us
46 90 102 know what
94 95 87 know when
11 27 -10 know wher
43 33 62 know which
4 13 -42 know who
-56 -115 -95 know why
-98 -59 6 known
-23 -10 10 known for
-26 -21 -14 known to
-62 -63 -140 knuckl
3 4 -37 knuckl last
-21 -21 -19 ko
5 15 50 krait
25 89 9 lab
-7 40 20 label
-82 -58 -114 labour
-53 -31 -19 labour and
49 34 55 laburnum
12 9 39 lace
-134 -76 -65 lack
-116 -62 -45 lack of
-35 -49 -41 lactic
-35 -49 -41 lactic acid
-88 -74 -76 lad
11 13 21 lad 13
-11 -22 -15 lad 8
-33 9 12 lad and
37 59 62 lad at
-42 -23 -10 lad do
12 38 -24 lad have
12 -24 25 lad on
-42 -40 -20 lad say
74 128 188 ladder
-23 -13 -8 ladder in
34 57 77 ladder neck
-33 -13 -82 lady
2 4 -42 lady at
13 10 -23 lady of
54 -6 0 lag
-17 10 24 lake
4 38 11 lamb
21 52 -74 laminat
-53 -47 -64 lamotrigin
2 5 -42 lamotrigin 2
68 129 44 lamp
36 30 36 lamp on
25 29 -13 lamp post
-23 17 22 lamp shad
26 60 -28 lan
26 60 -28 lan party
-37 8 40 land
-55 8 21 land on
8 25 21 land the
-51 -42 -15 landlord
90 22 35 lap
26 25 30 lap and
-114 -54 -20 laptop
-34 -43 -29 laptop freeze
-32 -26 -40 larg
-50 -8 -2 larger
20 19 31 larry
74 66 67 las
-58 -46 -44 lasagn
-56 -46 -58 lasagn be
238 230 95 last
10 18 46 last 2
-8 -6 -70 last a
48 -1 -1 last age
13 -10 -67 last autumn
1 23 22 last before
34 -8 -6 last blood
-94 -43 -37 last bos
2 53 51 last can
8 -19 -116 last coupl
-37 -19 -8 last day
7 4 -38 last drink
40 72 -31 last evening
-8 -25 -4 last exam
27 -4 -11 last few
28 4 -20 last four
11 14 -29 last friday
6 -50 -17 last half
40 46 58 last hour
-113 -38 -35 last month
90 104 135 last more
8 23 24 last nappy
-415 19 -105 last night
64 50 -4 last one
34 27 42 last over
-32 -31 -15 last right
10 -22 -3 last season
44 40 57 last second
39 -30 -12 last six
-62 -37 -35 last spring
43 -18 -40 last summer
-28 -64 -21 last sunday
83 78 90 last ten
122 47 -36 last tetanus
6 27 -32 last thre
63 67 -51 last thursday
85 87 77 last time
61 54 138 last tuesday
26 33 15 last two
-116 105 339 last week
15 28 -75 last weekend
-24 -14 -16 last when
-61 -55 -26 last winter
150 -280 -125 last year
-9 19 28 latch
-162 -81 22 late
47 49 49 late brother
-25 -30 -13 late for
21 16 22 late gran
-23 -6 -3 late husband
-70 -54 -18 late night
-42 -25 -18 late shift
1 43 96 late stab
274 46 -96 lately
2 1 -48 lately he
86 114 46 lately i
-99 -118 -51 later
-22 -14 -5 later all
-42 -28 -9 later and
-57 -20 -12 later i
21 33 27 later my
-9 -59 -40 later she
35 41 29 latin
-476 -483 -269 laugh
-79 -50 4 laugh about
27 33 32 laugh all
11 14 36 laugh and
-15 -27 -44 laugh at
-37 -23 -33 laugh i
-31 -26 -14 laugh it
-56 -76 -67 laugh til
79 62 41 laundry
83 68 86 laundry pod
-40 -42 -40 lavender
-65 -51 -44 lavender oil
-128 -83 -154 law
-63 -41 -43 law cal
8 48 -8 law say
-61 -43 -58 lawn
9 7 26 laxativ
8 -24 -10 lazier
52 -75 -52 lazy
-4 6 25 lazy day
-98 -53 -62 lead
2 1 -30 lead and
-71 -47 -37 lead to
-20 -17 -5 leader
-72 -72 -83 leaf
25 -16 -17 leaflet
12 11 26 leaflet cal
94 22 -14 leaflet in
-29 -32 -12 leaflet the
-34 -16 43 leafy
-33 -13 47 leafy green
-12 -41 -21 leagu
-95 -29 -116 leak
4 5 -31 leak in
98 51 153 lean
33 29 85 lean forward
31 4 18 lean on
4 3 20 lean to
-85 -29 41 leap
-96 -4 24 learn
-71 -12 -8 learn to
317 289 252 least
-53 -40 -41 least of
-25 -81 -133 leather
-41 -91 -76 leave
36 53 -31 leave a
-71 -65 -36 leave it
37 46 39 leave me
-42 -28 -10 leave my
39 55 30 leave off
-62 -40 -25 leave you
116 119 160 lectur
-93 -83 -54 leed
96 48 16 left
37 40 3 left a
-9 25 -104 left and
116 40 207 left arm
22 -13 6 left behind
-3 -24 -104 left calf
-73 -71 -53 left cheek
28 15 -11 left corner
-45 -41 -52 left ear
-65 -38 -22 left eye
-138 -128 -48 left eyelid
-18 -14 -98 left foot
-61 -57 -15 left forearm
18 26 21 left half
156 125 162 left hand
-37 -44 -24 left have
-29 -47 -25 left he
-14 3 71 left i
9 7 50 left in
18 25 51 left it
57 100 -28 left leg
-54 -32 -63 left lid
-113 -65 -77 left me
7 11 57 left my
34 10 27 left nut
8 18 49 left of
14 -20 -5 left on
-9 -21 -7 left one
42 -8 -3 left or
-34 -25 -3 left over
48 -13 -6 left quad
-24 -11 -29 left rib
1 2 -23 left shoe
1 11 27 left shoulder
-8 15 55 left side
-54 -61 -65 left sinc
11 18 -26 left templ
7 46 59 left the
11 20 -26 left ther
-33 -26 -14 left thigh
-14 6 39 left thumb
41 58 58 left to
-26 1 4 left when
6 2 -26 left with
-82 -51 -38 left without
-89 69 305 leg
11 7 -22 leg ach
-102 -110 -24 leg ache
19 40 70 leg after
22 16 12 leg all
78 13 -24 leg and
14 -21 -65 leg arm
-61 -39 -30 leg artery
14 -25 -16 leg back
159 185 299 leg be
6 14 30 leg below
-5 -29 -27 leg boot
-13 21 11 leg both
-27 -4 -82 leg bounc
6 15 28 leg buckl
-50 -11 -14 leg but
-25 -10 -4 leg calf
12 17 39 leg cold
115 99 -47 leg cramp
8 -15 -27 leg cros
22 42 61 leg cycl
-246 -182 -43 leg day
6 10 38 leg drag
-38 -22 -22 leg face
-41 12 -73 leg feel
-28 -40 -68 leg fine
7 20 57 leg fold
-17 -4 39 leg for
-30 -35 -12 leg from
52 18 -37 leg get
-24 -8 -111 leg go
-39 -34 -31 leg grab
30 137 116 leg have
-21 -11 -11 leg heav
13 24 7 leg heavy
-1 3 22 leg hurt
-98 -33 -3 leg in
123 -5 61 leg isnt
-26 -7 -12 leg it
4 -39 -15 leg itch
119 89 8 leg jerk
144 5 -8 leg jump
-39 -16 0 leg just
-4 21 2 leg keep
109 87 -62 leg kick
-11 32 90 leg like
-26 -4 -33 leg lock
51 56 53 leg lol
-137 -81 -18 leg look
-23 -8 -8 leg muscl
8 -44 -31 leg my
-11 -25 -11 leg never
2 4 -36 leg no
1 1 -34 leg not
-32 -18 -19 leg nothing
30 -6 -19 leg now
-59 -37 -4 leg off
20 27 38 leg on
-23 -11 -12 leg only
18 19 23 leg or
19 17 -23 leg out
-50 -34 -21 leg paddl
-78 -53 -98 leg pain
2 37 -18 leg puffy
14 23 46 leg quit
-61 -35 -37 leg restles
42 13 -19 leg sinc
-9 -21 -3 leg sore
111 -4 3 leg spasm
3 19 26 leg start
-31 -5 16 leg stil
25 42 61 leg stop
-2 -21 -36 leg strong
31 22 81 leg swell
-1 22 -21 leg the
10 19 48 leg then
19 -21 -14 leg they
-2 6 -83 leg this
-9 4 -29 leg through
13 28 30 leg tingle
43 2 38 leg to
-34 -35 -32 leg tonight
-22 -20 5 leg turn
-54 27 14 leg twitch
16 22 43 leg weak
-38 -27 -22 leg what
-56 -19 28 leg wil
-49 -34 -32 leg with
89 33 159 leg wont
24 36 -26 leg work
45 37 37 leg would
-34 -15 12 leg wouldnt
-43 -43 -55 legend
22 37 66 legging
-100 -96 -59 legit
-27 -33 -24 legit or
-14 -27 -7 legles
-29 -29 -6 lemon
-65 -79 -34 lemonad
45 33 72 lemonad bottl
-27 -35 16 lemsip
-7 3 -62 length
1 6 -24 length of
-66 -59 -58 lennox
-58 -50 -55 lennox gastaut
71 20 38 lent
5 20 24 lent me
-146 -185 -256 less
-5 -24 -77 less and
-22 -8 -3 less coffe
-18 -22 -9 less scary
39 -8 -77 less than
-58 -39 -31 lesson
239 326 196 let
-36 65 -20 let go
-30 -26 -5 let her
47 61 78 let him
46 94 -11 let it
-8 44 5 let me
-21 -14 31 let my
11 17 -53 let slip
44 33 53 let the
50 -27 -3 let up
131 115 126 let us
-32 -23 -20 let your
273 330 407 letter
48 1 13 letter and
73 59 28 letter in
71 123 142 letter to
23 18 43 letterbox
-43 -21 -13 lettuc
-22 -72 -82 level
-13 -10 -20 level and
-61 -39 -26 level be
84 66 52 level none
-82 -106 -33 levothyroxin
-29 -19 -11 licenc
-5 -47 7 lick
36 -19 19 lick of
-35 -85 -13 lid
6 -24 -12 lid and
-26 52 10 lid be
-27 -14 -5 lid day
19 18 48 lid down
16 55 47 lid droop
30 -20 -11 lid flicker
-52 -46 -25 lid go
1 3 27 lid half
-60 -42 -75 lid have
-88 -50 -9 lid of
7 33 51 lid off
63 73 21 lid on
54 -1 3 lid shut
-90 -46 -15 lid sinc
-14 -42 -17 lid stil
126 -14 -13 lid then
10 5 -93 lidl
12 24 24 lido
148 396 290 lie
-32 -22 -12 lie ahead
19 38 76 lie back
60 93 70 lie down
36 56 -56 lie flat
61 83 105 lie in
15 20 -45 lie laminat
-68 -67 -63 lie off
32 84 156 lie on
-61 -29 -9 lie stil
6 4 -25 lie that
35 36 26 lie ther
-22 -12 -6 lie up
100 118 111 life
-49 -27 -15 life and
-20 -35 -29 life be
1 1 -29 life for
-10 -49 -17 life i
14 24 23 life in
64 95 85 life insuranc
-68 -38 -27 life of
-2 14 -47 life on
-14 -4 32 life out
-62 -60 -47 life so
-77 -65 -27 life support
-6 -81 -58 life that
24 43 -4 life this
-47 -34 -33 life without
26 28 43 life would
-46 -41 -25 lifesaver
-158 -73 -92 lift
20 63 67 lift a
-34 -15 13 lift again
-43 -49 -12 lift and
-64 -98 -24 lift both
-57 -30 3 lift her
-13 -34 -40 lift him
17 29 73 lift his
-12 -66 -63 lift it
-6 8 67 lift my
67 78 107 lift off
-112 -12 -188 lift the
19 32 17 lift weight
29 32 33 lift with
113 252 217 light
18 40 112 light and
18 24 19 light be
5 27 4 light feel
-72 -72 -44 light have
90 70 65 light hurt
69 71 43 light in
23 20 -15 light out
-35 -7 -5 light sinc
-10 45 81 lighter
29 28 37 lighter without
-50 -62 -32 lighter yellow
17 31 -90 lighthead
16 73 7 lightn
12 39 31 lightn and
8 12 23 lightn hit
435 516 601 like
23 65 78 like 20
-123 -70 -75 like a
45 46 16 like after
-7 -45 -146 like an
-63 -10 -22 like and
4 4 -46 like balloon
-52 -51 -13 like bamby
62 71 75 like be
98 54 -16 like billy
42 34 27 like bruis
-52 -44 -24 like castanet
-79 -66 -56 like cement
37 35 40 like church
6 13 23 like claw
-25 10 -26 like clockwork
51 57 91 like coca
108 110 123 like coffe
33 34 83 like coke
89 87 132 like cola
-44 -24 -33 like concret
5 4 30 like corner
0 40 -4 like day
-5 -7 -22 like death
19 23 29 like donald
-51 -26 -15 like every
12 10 56 like flat
22 19 -11 like flu
-37 -1 -18 like frog
5 6 -32 like guin
1 4 27 like ham
20 41 -8 like he
25 66 87 like hel
20 13 -6 like him
-22 -12 -20 like how
-129 -85 -222 like i
37 59 63 like ice
10 15 21 like iron
115 118 189 like it
11 15 50 like its
-82 -87 -81 like jelly
-21 -14 -38 like jerk
4 4 21 like kermit
-64 -26 -31 like last
-34 -10 -19 like lead
3 3 -57 like leather
-42 -33 -30 like leave
-38 -49 -47 like lemonad
-99 37 40 like mad
18 49 -35 like marmalad
53 34 24 like me
10 3 24 like mine
-44 -61 -41 like my
-5 6 26 like noodl
-34 -20 -31 like normal
35 46 83 like nothing
-58 -88 -68 like old
1 -21 -4 like one
5 5 -21 like pain
10 15 23 like pinprick
1 32 47 like piston
87 -63 -69 like popcorn
-37 -9 -20 like popey
13 21 -50 like pudding
5 14 -92 like putty
15 27 30 like raspberry
2 19 -87 like razor
63 89 125 like rock
21 25 69 like sausag
-14 -12 -46 like she
58 52 -46 like somebody
91 93 79 like someone
38 3 8 like soup
5 8 50 like stout
10 13 38 like string
16 22 10 like strong
29 -6 -9 like tar
-12 -136 -58 like that
-151 -177 15 like the
-35 -12 21 like ther
34 9 38 like they
-48 -35 -36 like this
-184 -280 -176 like to
25 18 77 like tree
15 20 -13 like two
-26 -26 -22 like walk
92 86 102 like wet
76 61 75 like wip
25 -34 28 like wood
-32 3 6 like you
-58 -3 -46 likely
-35 -15 -49 likely to
-4 -2 -74 lily
5 39 -64 limb
28 37 27 limb be
23 23 -7 lime
26 21 28 limescal
-58 -39 -19 limit
-22 -11 -5 limit for
-82 -15 -2 limp
-42 -54 -29 limp on
1 2 -23 limp sinc
39 59 63 lin
44 65 66 lin up
-29 -82 43 line
28 44 29 line and
28 40 54 line at
9 23 35 line down
4 -28 -15 line have
-42 -66 -53 line how
44 60 41 line i
-20 -12 -40 line in
-41 -41 31 line of
41 55 -30 line on
-51 -79 -55 line up
8 19 68 linezolid
-380 -247 -179 link
-38 -23 -11 link between
-120 -79 -57 link to
76 74 99 lino
29 32 37 lino with
238 298 287 lip
25 -29 -9 lip and
1 53 53 lip be
49 51 57 lip blue
-15 36 22 lip buz
7 3 -37 lip feel
40 67 61 lip fiz
53 88 115 lip go
12 14 34 lip have
-28 -17 -19 lip jump
16 -31 -4 lip keep
14 20 25 lip like
8 25 30 lip look
13 34 36 lip numb
-67 -36 -24 lip quiver
63 23 34 lip smack
57 40 58 lip that
-24 -51 -28 lip the
-88 -37 -88 lip twitch
18 22 45 lip wont
14 16 27 lip wouldnt
35 64 -4 lipitor
46 -17 18 liquid
27 -34 -8 liquid and
-27 -24 -6 lisbon
-108 -146 -81 list
-42 -40 -25 list i
61 62 45 list of
43 -8 -1 list to
-32 -28 -14 list with
-9 -52 -7 listen
-57 -67 -45 listen to
-4 -20 -13 listener
31 26 57 lit
-176 -152 -24 literal
-1 13 26 literal all
-14 49 -114 lithium
-31 -6 25 lithium and
9 22 -26 lithium be
6 11 50 lithium belly
5 10 -72 lithium have
-30 -24 -28 lithium in
12 34 10 lithium toxicity
-86 -83 -24 litr
-31 -8 5 litr and
4 -24 0 litr of
182 200 101 littl
3 53 -4 littl arm
18 22 20 littl boy
37 30 46 littl bro
19 8 37 littl bruis
9 -42 -45 littl by
24 -18 -4 littl cramp
1 13 65 littl cry
47 -16 -15 littl danc
34 47 82 littl dot
2 -54 -19 littl electric
-20 -9 -14 littl exercis
24 7 -60 littl finger
-49 -49 -6 littl flicker
-79 -54 -40 littl flutter
26 17 -5 littl footballer
1 33 28 littl grunt
62 -9 -3 littl jerk
-18 -83 -67 littl jump
34 45 -18 littl lightn
0 -42 -27 littl movement
-44 -39 -22 littl muscl
35 80 32 littl one
33 35 45 littl purpl
34 36 53 littl round
2 24 71 littl run
2 -27 -36 littl sinc
-5 -38 -15 littl tick
-1 3 -31 littl toe
-44 -26 -12 littl twitch
31 56 38 littl white
124 115 153 liv
18 23 7 liv last
-145 -139 -69 liv on
107 112 123 liv with
121 179 227 live
22 28 52 live cabl
80 88 104 live with
11 -24 13 liver
-60 -60 -36 lmao
19 22 25 lmaoo
31 36 54 lo
-61 -113 -162 load
7 22 -56 load and
15 -17 26 load better
-3 17 -48 load of
36 125 165 lock
-6 24 67 lock and
17 29 24 lock at
-31 -36 -32 lock in
14 5 28 lock into
-81 -11 -11 lock up
-29 3 -28 lockdown
-30 -8 -11 lockdown and
300 307 253 lockjaw
50 57 60 lockjaw arch
63 41 -29 lodg
64 87 84 lodger
64 87 84 lodger be
-42 -43 -32 loft
-68 -14 30 log
3 -22 -10 log it
-16 14 30 log off
-43 -18 7 log on
18 19 -46 loin
13 6 -25 loin pain
-163 -40 44 lol
8 21 37 lol and
-14 -8 -23 lol any
49 34 32 lol be
-16 -25 -35 lol do
-28 -13 -8 lol how
19 26 18 lol jk
2 30 63 lol like
0 13 28 lol my
-45 -41 -27 lol normal
111 103 114 lol what
-8 -8 -27 london
-302 -92 31 long
38 32 -31 long as
51 -31 -26 long be
25 30 37 long before
121 125 146 long do
-19 -50 -32 long drive
4 -38 -21 long enough
32 54 36 long flight
41 -25 -20 long for
-2 10 42 long grass
-27 23 0 long haul
-42 -36 -40 long i
-22 -22 -16 long last
-38 -33 -16 long my
-130 -8 10 long one
11 13 28 long run
-15 -10 -37 long should
-7 6 44 long story
-2 -1 37 long term
5 27 33 long the
53 48 40 long til
5 33 26 long time
-11 15 23 long until
-38 -19 -9 long walk
-61 -43 15 longer
2 -12 -30 longer over
34 -8 -7 longer than
-28 -45 86 loo
29 62 87 loo and
41 35 72 loo be
3 3 22 loo just
-23 -25 -52 loo normal
12 11 31 loo paper
-41 -31 -28 loo scrol
-63 -79 -46 loo without
158 73 125 look
1 6 41 look a
106 85 92 look after
-102 -71 -28 look and
7 185 199 look at
-65 -39 -35 look back
8 -35 -6 look down
92 87 -12 look fine
-18 -5 -32 look for
-6 -23 -16 look forward
-30 -7 -31 look into
-8 25 -46 look left
308 323 443 look like
-53 -42 -23 look me
-21 -23 -54 look normal
-42 -42 -36 look on
-30 -26 -26 look over
17 -24 -20 look sideway
4 5 22 look skin
-6 -4 -23 look the
-27 -23 -17 look through
28 26 -14 look to
45 9 24 look up
24 21 0 look yellow
-19 19 35 loop
8 24 37 loose motion
-138 -101 -89 loosen
36 47 48 loosen a
-50 -33 -30 loosen it
-23 -25 -31 loosen me
-26 -11 -10 loosen my
-16 12 -26 lopsid
4 14 -21 lopsid and
-21 -9 -1 lopsid sinc
106 180 -22 lorazepam
35 51 -7 lorazepam on
-13 -13 -33 lord
38 37 57 lorry
-50 -54 -34 lorry driver
6 10 25 losalt
-17 -167 -54 lose
-13 -112 -55 lose a
-58 -28 -24 lose all
-26 -19 -3 lose any
153 215 209 lose conscious
-18 9 35 lose control
61 61 5 lose count
2 -24 -14 lose half
-96 -60 -45 lose in
-12 9 -22 lose its
-38 -19 -13 lose mineral
145 -3 -3 lose muscl
-143 -92 -81 lose my
50 100 184 lose of
-35 -13 -2 lose our
-87 -43 -78 lose the
0 -21 -12 lose their
20 -19 -6 lose two
93 6 -8 lose weight
-88 -81 -63 lot
28 23 17 lot and
-27 -19 -13 lot be
6 30 -40 lot in
-1 1 -42 lot last
53 -14 15 lot of
-100 -85 -78 lou
-100 -85 -78 lou gehrig
-56 -12 -87 loud
-43 -32 -10 loud and
0 0 -33 loud in
5 4 43 louder
-54 -35 -15 lousy
-10 -47 27 love
-31 -19 -10 love him
-49 -41 -23 love my
24 -28 -22 love the
144 146 139 love them
-43 -6 121 lovely
11 17 22 lovely day
10 -18 -30 lovely i
13 51 111 low
3 -48 -21 low and
54 26 78 low back
44 46 106 low down
-66 -40 -82 low in
35 76 119 low magnesium
-3 5 40 low mood
16 61 108 low on
-35 -28 -11 low potassium
-64 -72 -67 low pressur
10 9 26 low salt
15 26 -25 low speed
-343 -437 -219 lower
-74 -125 -78 lower back
-25 13 17 lower leg
-96 -125 -49 lower lid
-23 -25 -8 lower myself
-49 -55 -102 lower right
-16 2 -25 lozeng
14 20 61 ls
8 44 -23 lucid
-43 -23 13 lucozad
12 14 39 lumbago
-66 -7 -33 lump
-105 -81 -60 lump in
1 33 48 lump of
40 157 114 lunch
67 91 81 lunch and
-26 -32 -29 lunch be
13 27 24 lunch my
24 23 50 lunch the
-23 35 30 lunchtim
-94 -91 -41 lung
7 3 -44 lupus
-27 -5 16 lurch
-25 -19 -6 lurgy
-160 -132 -77 lyme
-24 -25 -26 lyme diseas
-32 -26 -20 lyric
-5 17 60 m
-33 -24 -22 m and
-32 -14 -7 m6
-21 -21 -11 ma
-28 -28 -12 mac
-121 7 46 machin
26 40 56 machin and
-43 -35 -22 machin i
-38 -41 -37 machin on
40 29 45 machin say
-35 57 24 mad
-42 -31 -12 mad and
-43 -27 -12 mad today
103 161 183 madam
71 130 159 madam i
44 64 -3 madly
-56 -58 -55 mag
-383 -366 -244 magnesium
-52 -52 -36 magnesium and
83 99 39 magnesium be
30 -3 -3 magnesium deficiency
-23 -9 -4 magnesium food
-5 -39 -13 magnesium for
16 35 28 magnesium glycinat
49 84 96 magnesium help
66 19 18 magnesium i
-106 -71 -76 magnesium in
69 57 56 magnesium interact
25 -4 -2 magnesium interfer
-69 -3 -2 magnesium one
-26 -16 -6 magnesium rich
-22 -30 -23 magnesium safe
25 8 12 magnesium should
0 -55 -41 magnesium spray
-31 -18 4 magnesium tablet
0 21 -4 magnesium take
45 25 51 magnesium with
35 30 22 magnesium your
-52 -40 -13 magnet
96 109 55 mail
58 56 8 mail potassium
90 16 63 main
-29 62 0 make
154 159 157 make a
2 21 -19 make an
115 96 68 make any
23 30 40 make everything
4 17 22 make for
-53 -89 -74 make her
-7 -42 -20 make him
64 136 174 make it
-33 -189 -235 make me
-16 33 16 make muscl
-69 52 83 make my
33 -4 -42 make myself
14 16 45 make no
26 25 33 make nois
16 25 -7 make one
3 13 30 make out
-28 -30 -19 make peopl
83 104 -12 make sens
-33 -18 -13 make snowbal
76 75 72 make sure
16 18 25 make tea
21 27 31 make that
-40 -18 -7 make the
-35 -39 -24 make them
-27 -31 -13 make this
18 18 22 make twitch
23 -23 2 make up
30 36 25 make word
-127 -156 -127 make you
-77 -59 -43 make your
13 11 24 malignant
14 12 27 malignant syndrom
-64 -54 -26 man
-71 -49 -25 man get
-32 -10 -3 man in
21 -34 -23 man of
26 32 31 man on
55 73 59 man say
14 45 77 man who
36 32 38 manag
110 108 117 manag a
-47 -34 -17 manag it
-21 -8 -8 manag them
-55 -34 -25 management
-36 -31 -33 manager
-24 -8 -12 manner
55 51 44 manoeuvr
-48 -30 -18 manual
16 23 -25 manur
-126 -31 32 many
32 38 15 many banana
9 9 23 many be
17 54 42 many cry
-37 -57 -17 many day
-9 -11 -23 many go
-64 -73 -63 many hour
-8 -36 -30 many mg
70 55 36 many milligram
-9 -21 -49 many minut
-40 0 0 many month
341 343 347 many of
87 85 82 many sleep
-203 -39 -13 many week
-27 -9 -9 map
19 160 72 marathon
0 32 -17 marathon and
25 32 15 marathon in
-63 -1 -1 marathon now
26 26 12 marathon runner
80 49 88 marbl
35 42 46 marbl no
-37 -85 -27 march
-30 -28 -24 march i
10 43 106 march up
30 30 44 marfan
-83 46 31 mark
-22 -22 -17 mark it
12 24 60 mark no
30 37 6 mark on
-56 -41 -14 market
37 153 -17 marmalad
24 73 8 marmalad and
-44 -31 -10 marque
-69 -63 -23 marrow
-110 -17 -12 marry
17 11 20 marshal
145 -53 -46 mas
31 59 52 mask
33 49 45 mask now
-138 -112 -150 massag
-38 -19 -9 massag good
-3 -5 -22 massag gun
20 30 -8 massag it
-8 -20 -7 massag with
-26 -17 -28 masseur
40 56 76 massiv
22 20 28 massiv pasta
5 31 -37 mast
20 -7 2 mat and
-43 -20 -6 mat i
-25 -16 53 match
-37 -18 -19 match point
224 185 231 mate
-42 -42 -31 mate and
35 50 54 mate be
-6 -5 24 mate crack
11 15 42 mate i
36 35 5 mate keep
9 19 24 mate reckon
29 23 31 mate stop
9 -32 -9 mate think
35 53 51 math
13 94 55 matter
-2 26 -30 matter for
28 -4 -3 matter how
34 30 42 matter of
40 50 59 matter to
28 -25 52 mattres
-6 -5 24 mattres back
24 26 31 mattres for
110 -104 -151 may
59 25 45 may and
43 35 -19 may be
-32 -20 -20 may caus
-27 -94 -45 may i
-24 -12 -24 may my
220 221 162 mayb
15 19 -59 mayb a
14 32 23 mayb an
29 37 69 mayb it
25 18 16 mayb six
-17 -69 -17 mcg
72 117 76 me
-235 -160 -165 me a
-133 -98 -235 me about
23 35 41 me acros
55 51 14 me again
-84 -122 -126 me all
-40 -57 -37 me an
-50 28 62 me and
64 23 24 me arm
4 -22 -62 me at
5 24 55 me back
-51 -7 -23 me be
-21 -35 -33 me beaten
2 20 17 me because
21 31 35 me behind
42 51 -9 me both
43 48 90 me by
-21 -31 -12 me can
-50 -38 -30 me cant
15 -30 -16 me chest
103 89 69 me cope
11 9 -102 me cough
24 -23 -9 me cramp
54 1 28 me do
-51 -29 -7 me doesnt
-35 27 -12 me down
-45 -23 -36 me dry
46 9 10 me every
-26 -11 -40 me eyelid
-64 -61 -42 me feel
69 92 93 me first
-62 -21 8 me foot
-16 -48 -23 me for
27 6 2 me four
124 18 -19 me from
-45 -50 -41 me get
50 95 65 me go
104 106 98 me have
26 15 12 me he
-2 -9 -21 me head
53 47 90 me her
72 61 58 me here
53 64 65 me his
-57 -32 -18 me hold
-20 -16 5 me home
66 81 63 me honest
-65 -29 -20 me hop
133 169 -7 me i
42 48 39 me if
-74 -59 -11 me in
-29 17 17 me it
-39 -20 -16 me jump
39 28 53 me just
-42 -54 -50 me keep
-3 35 -10 me last
-39 -30 -27 me laugh
14 2 -40 me left
56 9 56 me leg
-63 -7 -13 me like
-15 -10 -21 me lol
48 44 -3 me mad
-18 -12 -29 me make
-20 -15 -7 me might
-25 -17 -14 me more
57 -2 -1 me most
16 17 33 me mouth
15 35 55 me my
-52 -40 -25 me no
88 85 98 me not
-64 -64 -46 me now
-85 -56 -8 me off
-150 -165 -49 me on
53 66 2 me one
38 -59 -49 me out
-59 -63 -40 me over
-35 -25 -21 me pil
-68 -34 -28 me right
5 6 -30 me ring
-42 -24 -11 me round
-15 -24 -5 me save
16 33 43 me say
54 47 40 me she
-19 -50 -29 me shoulder
-24 -23 -20 me shout
35 18 38 me sinc
6 7 -31 me smil
44 69 79 me so
-47 -38 -21 me some
-148 -67 -44 me something
-46 -45 -43 me sort
-31 -13 -20 me spasm
-61 -36 -10 me squeez
5 26 44 me stiff
-133 -50 -50 me the
39 18 14 me then
12 47 46 me thes
25 18 1 me thigh
18 35 65 me this
70 16 31 me thre
13 24 8 me through
3 52 7 me throw
-55 -15 13 me to
22 34 -7 me today
6 18 52 me tramadol
98 -1 -25 me twitch
29 9 30 me two
-55 -130 -126 me up
73 117 86 me want
2 7 -23 me water
111 99 102 me what
-4 105 7 me when
22 11 12 me wher
44 46 45 me whether
115 145 144 me which
83 72 59 me while
41 33 31 me who
39 -20 9 me why
-20 -5 -4 me winc
-94 -79 -68 me with
-4 -5 -35 me would
93 81 76 me write
23 21 -18 me yelp
38 -51 -79 meal
-26 -24 -16 meal and
1 22 14 meal for
67 67 58 meal on
-186 -142 -98 mean
-28 -23 -39 mean and
-69 -38 -24 mean i
11 32 47 mean in
36 29 21 mean it
-29 -19 -13 mean the
-7 -33 -25 mean to
22 -16 -10 mean when
-91 -68 41 meant
-21 -19 -25 meant for
31 39 31 meant the
-4 -9 30 meant to
-80 -16 -84 measur
95 -30 -85 meat
51 -5 -3 meat bit
12 1 -38 meat i
-148 -135 -129 medical
-21 -4 -2 medical and
-83 -26 -21 medical attention
-16 -12 -35 medical have
1 10 22 medical student
-238 -157 -94 medicin
-79 -50 -25 medicin and
-44 -34 -36 medicin be
-23 -27 -9 medicin cant
-60 -42 -32 medicin for
-80 -43 -14 medicin i
124 134 136 medicin in
5 -4 -26 medicin last
-23 -14 -8 medicin name
-35 -11 -2 medicin no
-13 -12 -22 meditat
-54 -39 -56 meditation
-77 -139 -110 meeting
-8 -12 -23 meeting someone
0 -21 -12 mein
-73 -66 -20 melatonin
-21 3 5 melatonin and
-44 -55 -30 melt
-49 -25 -25 meltdown
-25 -7 -7 membership
-16 -62 -45 memory
-16 -25 -20 memory foam
-243 -145 -118 meningioma
-26 -21 -14 meningioma and
-22 -17 -24 meningioma be
-121 -90 -120 meningitis
-30 -18 -16 meningitis in
-46 -23 -8 menopaus
-199 -121 -174 mention
-23 -11 -5 mention a
5 8 34 mention for
-113 -49 -117 mention it
1 -25 -18 mention the
-105 -115 -63 mere
184 86 142 mes
12 24 24 mes my
25 19 41 mes myself
3 9 36 mes the
-20 -12 -9 mes with
-44 -4 21 messag
-26 -22 -22 messag as
-1 23 19 messag say
188 178 166 messy
7 7 21 mestinon
-58 -52 -70 metabolic
-28 -22 -28 metabolic disorder
-13 -13 -22 metabolic syndrom
-50 -38 -38 metabolism
-69 -45 -39 metal
-10 -19 -24 metallic
49 107 92 meter
19 37 48 meter just
21 -20 4 metformin
49 100 53 methotrexat
11 60 100 methotrexat every
7 9 43 methotrexat this
13 -67 -209 metoclopramid
2 -42 -98 metoclopramid for
2 -1 -27 metoclopramid my
-11 0 -22 metr
45 -23 -14 metronom
-60 58 57 mg
16 67 49 mg a
18 -38 -43 mg of
4 51 -13 mg sinc
-27 -13 -14 microwav
216 178 68 mid
20 57 7 mid back
-22 2 16 mid chew
37 46 38 mid flight
46 12 -3 mid sentenc
15 13 -77 mid sprint
17 14 24 mid squat
10 22 -23 mid word
55 64 75 midazolam
102 129 125 middl
22 40 56 middl and
26 45 29 middl of
6 6 -20 middl this
-46 -63 12 midnight
-19 -29 -7 midnight and
-220 -217 -151 midwif
-37 -25 -16 midwif at
11 10 27 midwif line
-117 -107 -17 midwif say
-344 -163 -108 might
95 100 87 might as
-16 -61 -47 might be
6 25 27 might do
-55 -12 -10 might either
-24 -17 -9 might help
-30 -20 9 might i
-100 -45 -33 might it
-34 -6 -4 might my
-27 -13 -11 might that
-36 -33 -23 might the
-216 -83 -128 migrain
-60 -10 -6 migrain aura
-36 -22 -13 migrain sinc
-40 11 -25 migrain with
-64 -6 -111 mild
-20 -26 -12 mild one
-156 -230 -95 mile
-25 -12 -10 mile 20
1 7 31 mile 22
-37 -25 -21 mile home
-76 -82 -98 milk
-1 12 24 milk for
17 12 -28 milk sinc
29 16 28 milk the
68 54 33 milligram
68 54 33 milligram of
27 -8 -4 mind
2 2 -22 mind clear
3 -46 -28 mind fine
52 46 41 mind if
-23 -6 -4 mind my
-32 -9 -16 mind over
15 22 -16 mind perfect
8 9 23 mind the
5 11 29 mind you
-31 -108 -122 mine
34 15 17 mine a
-34 -31 -22 mine again
59 50 58 mine and
101 105 39 mine have
80 3 5 mine on
25 40 3 mine start
7 38 30 mine what
-3 -2 -44 minecraft
-397 -301 -267 mineral
-37 -25 -14 mineral in
-25 -17 -24 minister
-11 8 20 minor
-30 -27 -25 minus
257 433 518 minut
-68 -74 -28 minut after
177 188 305 minut ago
-79 -74 -88 minut all
50 87 28 minut and
95 151 92 minut at
-30 -28 -24 minut be
24 24 45 minut before
-58 -25 -10 minut both
15 19 30 minut but
0 21 18 minut by
42 36 36 minut doctor
-79 -17 -24 minut every
33 15 -20 minut for
43 63 75 minut he
43 51 80 minut i
48 31 59 minut in
50 29 26 minut it
-50 -54 -16 minut later
39 101 -30 minut like
5 12 22 minut mayb
7 17 -21 minut my
34 56 5 minut never
8 -76 -18 minut no
3 4 40 minut now
-155 -147 -133 minut of
29 22 -4 minut on
33 -1 -84 minut or
-4 -27 -14 minut over
11 13 27 minut perfect
-78 -89 -57 minut seizur
11 25 14 minut she
-40 -18 -13 minut should
31 29 39 minut this
51 -13 -49 minut today
-32 -71 -33 minut twic
-33 -25 -17 minut when
-94 -83 -47 minut with
36 32 32 minut wont
109 98 -34 miny
57 7 -9 miny bus
70 113 -5 miny strok
34 -6 58 mirror
5 30 54 mirtazapin
139 73 113 mis
-12 -40 -38 mis a
5 6 -59 mis he
-30 -22 -33 mis her
-37 -19 -14 mis it
33 35 -11 mis practic
15 21 50 mis she
33 25 11 mis the
91 55 61 mis two
10 -31 -14 miserabl
-96 -81 -46 misery
17 25 14 misread
17 25 14 misread the
133 185 175 mistak
33 30 -1 mistak with
-23 -8 -6 mistaken
128 127 146 mix
25 18 20 mix bleach
26 34 51 mix up
85 11 22 mnd
41 -16 -3 mnd and
-40 -49 21 moan
124 104 104 mode
-43 -38 -16 mode on
57 49 46 mode you
72 68 56 modul
65 -70 -43 mole
-66 -84 -8 moment
-7 -27 -35 moment i
37 37 -64 mon
16 21 -17 mon stair
33 -59 -57 monday
-15 -28 -3 monday a
-36 -20 -5 monday about
-11 93 -14 monday after
-82 -40 -91 monday and
-8 -6 -21 monday be
11 14 -27 monday because
22 -46 -37 monday he
8 10 22 monday his
67 86 5 monday i
45 52 -22 monday it
6 24 -18 monday my
5 4 -23 monday stair
-65 -44 -46 monday the
-39 -56 -1 monday ther
25 -11 28 monday today
129 26 53 monday toe
-38 -27 -2 monday too
-79 -62 -132 money
63 59 -41 money and
-66 -62 -35 money on
-77 -40 -35 monitor
30 29 -39 monkey
3 3 -43 monkey bar
85 102 73 monoxid
-57 -35 -7 monoxid alarm
-9 -94 -69 monster
-38 -55 -42 monster and
115 46 47 montelukast
40 50 52 montelukast carry
358 -420 -242 month
79 116 79 month ago
128 -76 -159 month and
123 103 -11 month back
-68 -2 2 month be
3 0 25 month before
1 15 42 month but
6 -20 -12 month by
2 5 22 month chew
2 12 -37 month cry
-53 39 57 month do
6 5 23 month fine
2 42 56 month fold
-84 23 -6 month for
-62 -21 -2 month go
4 122 88 month have
12 -85 -65 month he
20 -172 -160 month i
9 73 69 month in
27 -1 28 month it
3 -47 -44 month later
23 -98 -52 month my
9 -39 -27 month not
2 -31 -21 month nothing
80 -199 -187 month now
-37 -46 -44 month of
21 250 49 month old
7 -50 -24 month on
6 1 -38 month one
-12 -22 -14 month or
46 69 26 month pregnant
-4 17 35 month she
-10 -53 -23 month sinc
40 59 44 month so
14 -22 -13 month the
-70 -8 -4 month to
2 7 24 month wake
-34 51 19 month with
2 -42 -49 monthly
28 -3 6 mood
-4 28 -15 mood and
209 116 -152 moon
17 14 -36 moon face
27 17 -42 moon last
63 56 -37 moon tonight
150 54 62 more
30 -115 -21 more and
-39 -59 -23 more at
7 33 -14 more banana
-75 -73 -41 more calcium
-42 -33 -20 more coffe
-21 -13 -16 more cramp
12 46 4 more every
266 -71 -30 more frequent
-21 -3 -2 more fruit
17 35 29 more it
21 -23 12 more like
-35 -21 -29 more likely
-23 -13 -9 more muscl
60 -17 -10 more often
-32 -11 -5 more on
-8 -26 -32 more ordinary
-49 -35 -17 more out
27 80 91 more potassium
5 27 -24 more right
17 36 -13 more salt
-82 -29 -15 more serious
-28 -12 -3 more shut
-38 -17 -8 more sinc
34 38 41 more tablet
76 50 130 more than
8 17 32 more to
-27 -11 -21 more water
-52 -10 -9 more when
-94 -178 -195 morning
11 9 80 morning a
7 37 22 morning after
-20 44 -72 morning and
42 -11 -6 morning arm
-71 -106 -46 morning be
23 0 -47 morning by
-25 -26 -13 morning do
40 42 75 morning feel
13 10 -30 morning first
85 102 -11 morning for
9 11 21 morning he
1 13 33 morning her
77 90 79 morning i
46 51 36 morning it
-32 -25 -7 morning late
25 25 -8 morning leg
18 24 -27 morning like
2 -2 35 morning my
-83 -6 -41 morning no
12 4 24 morning now
2 -3 21 morning one
-23 -23 -10 morning seize
-54 -72 -81 morning she
-77 -120 -41 morning sick
19 -40 -63 morning sinc
31 35 58 morning so
2 6 -25 morning temperatur
-32 -19 -8 morning that
7 33 60 morning the
-2 -4 -35 morning ther
26 6 36 morning this
-27 -23 -22 morning to
4 4 -24 morning tongu
32 6 10 morning two
0 -11 -35 morning with
26 54 103 morphin
4 23 15 morphin for
49 -29 -28 mors
49 -29 -28 mors code
-58 2 12 mortgag
-29 -38 -6 mortis
175 -205 -13 most
6 -31 -18 most afternoon
18 -222 -136 most day
-67 -3 -30 most evening
13 3 23 most it
18 26 18 most likely
-10 -9 -20 most magnesium
4 -116 -77 most morning
259 4 18 most night
-58 -26 -34 most nothing
28 -10 -15 most of
16 19 24 most out
-24 -2 -3 most part
-22 -26 -13 most potassium
25 69 43 most when
-24 -13 -6 mot
-81 -44 -27 moth
-50 -89 -139 mother
24 16 24 mother be
21 -1 -1 mother do
-18 -51 -29 mother have
22 21 31 mother i
-26 5 -91 mother in
1 4 -20 mother say
19 4 27 motion
-57 -98 -130 motor
-47 -91 -122 motor neuron
-20 -11 -28 motorbik
11 4 -20 motorbik and
-7 -12 -52 motorway
62 86 105 mottl
13 22 20 mottl and
-150 -85 -39 mous
-46 -26 -19 mous be
-19 77 52 mouth
57 28 -55 mouth a
37 50 39 mouth after
5 6 21 mouth all
31 47 58 mouth and
59 57 109 mouth be
9 7 24 mouth dry
2 25 48 mouth eye
1 3 30 mouth ful
-2 47 -13 mouth go
-42 -19 -27 mouth have
23 22 38 mouth i
-22 -21 -24 mouth only
-36 -23 41 mouth open
23 19 13 mouth sinc
4 3 26 mouth slid
-65 -25 -31 mouth the
-20 -36 -29 mouth this
16 31 -7 mouth tingle
8 11 25 mouth too
4 35 -86 mouth ulcer
68 19 31 mouth wont
50 40 22 mouthful
-35 -21 -11 mouthful and
27 23 5 mouthful of
9 27 17 mouthguard
-44 -85 -120 move
-43 -66 -54 move 12
-31 -1 -44 move and
8 7 27 move arm
-76 -17 -14 move be
-65 -22 -9 move by
32 59 74 move down
-6 -5 24 move flat
-44 -27 -8 move for
5 8 29 move he
0 3 -26 move his
81 29 48 move hous
-23 -21 -20 move in
37 -37 -26 move into
43 111 -67 move it
29 71 69 move leg
5 5 -29 move me
-1 -38 -28 move much
80 -12 60 move my
-57 -55 -20 move now
63 51 57 move on
-2 2 -39 move proper
-17 -17 -27 move regular
28 -31 -5 move the
32 8 -33 move to
23 -22 -2 move with
-324 -289 -190 movement
-59 -92 -79 movement i
-6 -11 -25 movement what
-31 -17 -10 mower
-36 -25 -18 mr
-157 -121 -163 mri
24 40 -3 mri physio
8 48 -24 ms
43 49 79 much
-32 -3 19 much as
13 -8 26 much at
26 21 21 much be
43 14 -3 much caffein
-29 -7 -4 much for
17 -21 -25 much i
3 7 21 much improv
54 59 51 much it
-90 0 12 much longer
47 19 45 much magnesium
-5 6 -24 much paracetamol
159 130 103 much potassium
53 39 39 much sleep
3 -10 -73 much today
-67 -41 2 much water
88 92 -31 muck
25 25 -20 muck last
9 22 37 mud
1 1 27 muddl and
25 26 5 muddy
24 40 0 muffl
54 6 7 mug
32 20 29 mug sinc
19 50 65 mule
55 -17 -17 multipl
73 -3 -5 multipl body
74 77 76 multistorey
32 0 0 multivit
-89 -47 -13 mum
-37 -43 -35 mum and
-114 -44 -20 mum be
24 21 53 mum cant
-24 -14 -16 mum cry
-11 -15 -28 mum get
-4 -30 -31 mum hasnt
-50 -103 -70 mum have
24 32 32 mum her
45 65 57 mum i
30 20 6 mum in
0 -9 -31 mum leg
-24 -17 -22 mum of
23 63 4 mum on
27 40 25 mum ring
-63 -44 -31 mum say
4 13 21 mum the
-32 -33 -12 mum think
-29 -29 -48 mum want
7 -51 -42 mumb
-5 -32 -13 mumbl
-103 -131 -11 murder
-31 -27 -15 murder a
5 6 23 murder sinc
25 21 15 murder them
-25 16 1 murmur
31 37 32 murph
-398 -231 -124 muscl
4 9 -25 muscl a
5 40 26 muscl ach
-31 13 7 muscl ache
-28 -23 -30 muscl actual
28 37 20 muscl after
6 -12 37 muscl and
-20 -69 -50 muscl at
38 174 57 muscl be
29 9 8 muscl between
14 -28 -8 muscl by
-25 -17 -19 muscl can
-34 -20 -9 muscl complain
-41 -22 -15 muscl contract
-24 -28 -23 muscl contraction
37 0 20 muscl cramp
31 62 92 muscl feel
53 -8 -8 muscl fiz
47 29 -2 muscl flick
-14 -40 -29 muscl flicker
7 -10 -27 muscl for
-7 21 4 muscl from
65 56 45 muscl go
-36 -22 -12 muscl grab
-24 -56 -19 muscl have
-10 23 -17 muscl he
79 94 74 muscl hurt
41 -22 15 muscl i
-36 -79 -17 muscl in
-21 -5 -4 muscl it
21 -8 -1 muscl jerk
79 151 -6 muscl jump
25 30 -6 muscl jumpy
-47 -51 -15 muscl just
1 74 88 muscl keep
23 41 98 muscl kil
-26 11 51 muscl leap
60 88 110 muscl like
26 45 28 muscl lock
-81 -88 -66 muscl make
-41 -21 -16 muscl move
-47 -20 -18 muscl movement
51 39 38 muscl need
-23 -7 -4 muscl never
-20 -8 -9 muscl off
-37 -78 -40 muscl on
-26 -7 -7 muscl or
-22 -20 -16 muscl over
-65 -139 -79 muscl pain
-46 -36 -17 muscl play
4 44 16 muscl pop
-26 -16 -7 muscl quiver
-60 -18 12 muscl relaxant
-35 -30 -13 muscl right
26 19 47 muscl so
56 58 -1 muscl somebody
87 49 75 muscl sore
299 231 97 muscl spasm
-20 -4 -2 muscl stil
-48 -25 -14 muscl tension
-84 -42 -36 muscl that
-31 -20 -12 muscl the
49 2 3 muscl ther
-55 8 0 muscl thing
-50 -16 29 muscl tight
-56 -36 -30 muscl tir
47 61 -2 muscl to
-49 -35 -21 muscl too
733 270 148 muscl twitch
150 -12 -7 muscl wast
26 -10 -21 muscl weak
-50 -12 -9 muscl what
-51 20 -24 muscular
-67 -18 -19 muscular atrophy
23 24 46 mush
81 85 144 mushroom
33 32 21 mushroom and
53 47 91 mushroom from
34 19 37 mushy
-58 -26 -19 music
-132 -110 -56 must
-19 6 32 must be
-40 -24 -11 must not
13 -45 -6 mustard
15 8 22 mute
6 4 44 mutter
29 43 36 muzzy
-77 -159 -200 my
-24 20 48 my 18
43 72 41 my 3
10 32 -19 my 5
2 25 36 my 6
22 19 -20 my 8
-39 -36 -18 my abs
-22 -23 -20 my ach
-29 -28 -3 my actual
113 90 119 my amitriptylin
70 -45 -44 my amlodipin
48 68 117 my angina
2 -46 50 my ankl
-29 -63 8 my antidepressant
-46 -7 -4 my appendix
-23 -7 -3 my arch
-288 -316 -236 my arm
18 55 -34 my armchair
6 19 -21 my armpit
8 22 -4 my atorvastatin
-45 -72 -68 my aunt
-26 -33 -13 my aunty
136 132 105 my baby
-24 128 97 my back
-46 -60 -32 my backsid
71 76 15 my baclofen
3 -41 -18 my bad
13 45 40 my bag
15 8 24 my bal
19 30 52 my bank
-5 -100 13 my belly
-32 -1 19 my best
-21 -92 -88 my bicep
-7 -26 -67 my big
-36 -26 -3 my bike
-18 -18 -21 my biology
131 113 102 my birthday
29 -7 -22 my bisoprolol
34 32 -6 my bladder
50 -45 -98 my blood
25 -194 -135 my body
40 51 -48 my boot
-247 -146 -142 my bos
9 9 -25 my bottom
16 40 84 my bowel
-47 -44 -12 my bowl
69 70 92 my boy
61 113 110 my boyfriend
51 19 62 my bra
-59 -66 -21 my brain
7 8 -55 my breakfast
33 14 119 my breastbon
-155 -126 -41 my breath
-229 -180 -124 my brother
-5 16 -27 my brow
22 -9 -7 my brush
-41 -84 -99 my bum
-64 -58 -15 my bump
-35 -23 -41 my button
-112 -39 -93 my calf
-45 -66 -64 my calv
-4 19 26 my car
13 28 56 my carbimazol
11 32 -16 my cat
10 51 -5 my cereal
21 43 50 my chair
-93 -120 -118 my cheek
81 36 -88 my chest
-129 -98 -132 my child
91 -1 41 my chin
22 40 2 my cholesterol
-22 -16 -19 my circulation
85 -6 -21 my citalopram
-36 -39 -24 my class
-24 0 3 my clinic
-32 -27 -41 my coach
39 30 32 my coat
-19 25 -21 my coffe
1 21 20 my collar
-48 -34 -42 my colleagu
18 108 166 my cousin
55 -54 -36 my cramp
-3 18 30 my cup
-63 3 15 my dad
189 -2 -2 my daily
-33 69 50 my daughter
-66 -52 -19 my day
57 24 12 my desk
47 160 57 my diazepam
-51 -8 -5 my diet
-57 -7 -19 my doctor
65 81 53 my dog
101 2 -53 my dose
-44 -16 -11 my drive
17 88 108 my ear
-8 37 80 my elbow
-56 -40 -17 my eldest
-44 -38 -39 my electrolyt
34 45 -5 my email
27 29 28 my enquiry
36 2 -23 my epilepsy
80 62 98 my epipen
46 20 -5 my evening
-34 -25 -24 my ex
-32 -271 -166 my eye
22 -46 -19 my eyebrow
50 -153 -86 my eyelid
-39 -40 -83 my face
130 143 128 my family
-58 -54 -40 my fibro
-82 -64 -42 my fibromyalgia
98 -56 -53 my finger
-5 13 -55 my fingertip
-165 -130 -31 my first
28 20 -18 my flank
70 71 58 my flat
88 134 137 my flatmat
21 23 -4 my flutter
33 137 6 my food
50 4 -169 my foot
101 123 40 my forearm
43 77 -77 my forehead
143 67 109 my friend
35 35 43 my front
-31 -19 -11 my funny
173 124 115 my gabapentin
38 64 46 my genital
-33 -11 -13 my girl
-11 -5 -31 my girlfriend
-35 -17 -61 my glass
-21 -9 -4 my golf
-63 4 0 my gran
-112 -84 -88 my grandad
-7 -60 -73 my granddaughter
-23 -61 -34 my grandson
-2 1 -23 my grip
-24 0 -17 my groin
78 19 11 my guitar
-3 -25 -27 my gullet
-50 -12 -17 my gym
89 -4 -33 my hair
68 -12 -13 my ham
-41 -26 -14 my hamstr
58 -91 -72 my hand
-10 -54 -28 my handwrit
-136 -288 -33 my head
-26 90 220 my heart
80 97 -19 my heel
-122 -58 27 my hip
35 36 -28 my husband
2 1 22 my hydrocortison
23 25 -9 my ibuprofen
30 36 26 my illness
6 16 112 my insulin
-43 -25 -28 my interview
62 75 45 my iron
-14 -4 36 my jab
-121 14 -252 my jaw
46 41 20 my jean
52 -70 -78 my job
45 -1 -9 my joint
35 -3 -24 my keppra
-33 -35 -21 my key
-44 -41 -15 my kidney
-48 58 82 my knee
-3 -23 -7 my kneecap
-42 -32 -98 my knuckl
12 8 38 my lace
-135 -138 -113 my lad
14 19 28 my lady
17 -25 -16 my lamotrigin
-14 -16 -24 my landlord
-49 -55 -40 my laptop
31 37 93 my last
83 97 98 my late
-56 6 72 my left
63 -23 166 my leg
90 7 -46 my lid
19 25 -37 my life
1 -23 -86 my lip
17 -67 -56 my lithium
150 251 71 my littl
18 23 7 my liv
53 -14 -18 my liver
11 14 31 my long
20 121 -2 my lorazepam
-110 -92 -36 my lower
-36 -19 -15 my lunch
8 12 57 my lung
25 10 56 my magnesium
-15 -19 -22 my manager
87 111 109 my mate
3 13 28 my medicin
4 18 -30 my methotrexat
15 36 14 my mid
17 60 44 my mind
-27 -29 -22 my mineral
-20 -14 -105 my money
-41 -23 -12 my mood
36 23 6 my morning
-77 -59 -124 my mother
4 4 26 my motion
17 39 164 my mouth
-152 -89 -140 my mum
-68 -59 43 my muscl
14 23 -41 my myasthenia
27 -4 9 my nail
60 77 23 my name
38 31 67 my nap
-24 -35 -113 my neck
29 59 106 my neighbour
-92 -57 -49 my nephew
23 20 43 my nerv
33 -33 -47 my new
2 3 -21 my newborn
-52 -114 -89 my niec
40 123 80 my nose
-19 -22 -17 my note
-3 11 51 my novel
26 35 31 my nurs
-17 -23 7 my old
-49 -40 -25 my only
-9 2 -43 my other
62 136 147 my own
-31 -20 -20 my pack
-34 -31 -28 my pale
37 24 7 my palm
20 45 10 my parent
90 5 -16 my partner
-87 -75 -55 my patienc
52 41 30 my patient
37 51 240 my pee
7 -23 -57 my period
-26 -31 -20 my pharmacist
12 51 -32 my phenytoin
-283 -203 -194 my phon
7 74 33 my photo
13 -13 -38 my physio
-54 -31 -15 my pil
13 5 -96 my pillow
-26 -24 -22 my pinky
-16 -32 -19 my plat
-6 -14 -85 my poo
22 33 27 my potassium
7 31 -46 my pregabalin
38 52 87 my pregnancy
-62 -32 -32 my prescription
-33 -22 -13 my pressur
-23 -3 -5 my prid
44 19 65 my propranolol
183 306 229 my puls
-46 -16 -11 my pupil
-156 -95 -33 my quad
-84 -24 23 my question
20 3 8 my rank
55 91 42 my reflex
-2 -31 -19 my restles
74 69 -8 my result
95 35 70 my rib
171 186 193 my right
8 21 -19 my room
-49 -8 -7 my run
33 37 46 my saliva
-72 -84 -60 my salt
34 34 35 my scalp
-59 -76 -68 my scarf
4 -22 -53 my second
6 7 21 my section
14 22 31 my selfy
37 22 40 my sentenc
80 -30 48 my sertralin
107 89 82 my shift
19 52 52 my shin
-57 -22 -60 my shirt
64 23 -24 my shoe
-30 -12 -8 my shop
223 182 241 my shoulder
-54 -9 -17 my side
-13 41 14 my sight
4 8 58 my simvastatin
-188 -150 -56 my sister
-83 -7 61 my skin
81 110 130 my skul
180 151 139 my sleep
56 101 50 my slipper
38 34 -12 my sock
-28 -21 -23 my sole
-99 -103 -54 my son
-58 -38 -13 my sore
-142 -48 -87 my spasm
-7 12 -68 my speech
48 19 46 my spin
-26 -12 -13 my spinal
61 68 75 my spit
-25 -24 -3 my sport
-8 -24 -15 my ss
99 -54 -8 my statin
-48 -53 -69 my sudden
41 -3 -4 my swim
39 48 65 my switch
-35 -29 -27 my system
49 -4 -3 my t
26 95 104 my tablet
-48 -43 -38 my tattoo
-78 -80 -107 my tea
-69 -31 -31 my team
-29 -15 -43 my teenager
88 82 -2 my templ
26 32 69 my text
44 31 79 my therapist
-51 26 -34 my thigh
113 110 105 my thing
6 20 39 my thinner
-6 -37 -32 my third
24 -34 -2 my thre
35 58 215 my throat
-18 -46 -67 my thumb
2 52 14 my thyroid
27 33 18 my toast
-116 -127 -17 my toddler
-77 68 -32 my toe
-25 -8 -4 my tomato
72 -76 98 my tongu
150 105 282 my tooth
22 -19 -3 my top
45 44 46 my train
-39 -27 -29 my trainer
-95 -60 -35 my trigger
7 29 55 my trouser
-75 -21 -9 my twenty
-184 -16 -65 my twitch
-10 15 -60 my two
24 -8 39 my uncl
-8 -58 -30 my upper
-5 -67 56 my usual
4 7 34 my vape
18 35 -16 my venlafaxin
31 32 75 my vision
20 18 20 my vitamin
72 26 77 my voic
6 38 74 my waist
8 13 20 my warfarin
96 53 0 my watch
-62 -139 -35 my water
-1 48 79 my wedding
-19 -16 -39 my weight
-33 5 -1 my whole
-32 -28 20 my wife
22 34 32 my wil
156 201 106 my word
47 -21 -12 my work
43 111 -129 my wrist
-15 -48 -25 my write
1 16 58 my xanax
79 -6 0 my year
61 65 18 my zopiclon
85 149 75 myasthenia
10 11 -36 myasthenia and
-36 -40 -51 myoclonic
-16 -20 -28 myoclonic seizur
-172 -110 -135 myoclonus
-27 -11 -14 myoclonus and
-23 -30 -36 myofascial
-20 -27 -32 myofascial releas
-29 -32 -34 myopathy
395 194 292 myself
-47 -32 -21 myself a
42 41 24 myself after
20 26 29 myself at
11 26 23 myself be
-8 -9 23 myself for
-58 -48 -54 myself hoars
26 38 45 myself honest
12 -31 -12 myself i
14 72 72 myself if
11 35 50 myself in
-56 -33 -19 myself into
-23 -7 -1 myself it
49 55 36 myself last
-35 -31 -12 myself laugh
4 -6 -25 myself no
51 65 61 myself on
-24 -26 -10 myself onto
-4 28 -24 myself or
-14 -22 -22 myself out
2 23 -35 myself sick
29 38 53 myself to
44 49 39 myself tonight
40 -7 -65 myself up
-4 9 43 myself without
-27 -16 -16 mystery
-21 -20 -12 myth
7 -30 -20 nag
-64 -103 -26 nail
9 15 20 nail gun
18 22 20 nail in
15 32 75 nail last
-105 -55 -40 nam
-25 -16 -11 nam which
-146 -185 -153 name
-33 -36 -6 name a
-26 -18 -12 name all
77 70 6 name and
-111 -96 -77 name for
-41 -21 -31 name me
102 -5 -4 name more
-46 -9 4 name of
25 51 61 name she
-34 -78 -54 name the
37 54 68 nan
82 71 63 nap
47 41 105 nap and
50 119 -45 nappy
16 24 13 nappy all
15 27 30 nappy look
17 33 -46 nappy sinc
55 88 66 naproxen
47 67 80 naproxen for
54 65 78 narrow
19 16 37 narrow boat
22 20 -42 nasal
-136 -91 -40 nasty
-133 -162 -83 natural
-44 -33 -27 natural my
25 48 33 navel
-29 -25 -10 navy
11 20 3 nd
-97 -98 -9 near
-68 -50 -44 near a
26 8 23 near at
7 7 43 near black
-36 -25 -20 near choke
-52 -41 -25 near die
9 57 57 near enough
156 2 19 near every
2 17 49 near faint
21 60 38 near go
-24 -25 -13 near have
-106 -76 -84 near me
-2 -13 47 near pass
108 126 76 near the
30 21 -10 near thre
3 -36 -23 near two
-36 -29 -18 nearer
-6 42 31 neck
31 34 -5 neck a
96 142 111 neck and
49 3 1 neck be
-83 -78 -47 neck bend
-84 -61 -37 neck crack
14 25 31 neck feel
40 33 56 neck fever
35 -9 -24 neck for
-21 -29 -28 neck from
24 25 17 neck go
12 14 -39 neck have
21 26 24 neck hive
53 89 108 neck hurt
52 15 55 neck it
11 29 -126 neck keep
32 27 54 neck last
34 33 56 neck like
-6 36 2 neck muscl
2 -53 -22 neck no
22 -19 -7 neck pul
-64 -37 21 neck sinc
34 41 39 neck sore
30 37 115 neck spasm
-48 -49 -9 neck stretch
9 13 30 neck the
-36 -26 -21 neck tight
-65 -71 -59 neck to
2 3 -72 neck twist
36 27 17 neck what
54 68 86 neck wont
-100 -107 15 need
26 -18 88 need a
48 34 32 need air
-23 -17 -3 need anyon
-62 -64 -57 need anything
51 55 53 need be
2 7 -24 need both
-31 -29 -15 need check
10 19 -23 need four
-35 -14 -8 need medical
-22 -20 -11 need medicin
-57 -40 -19 need more
4 6 -26 need one
26 37 45 need potassium
142 130 100 need the
-11 -28 74 need to
-24 -21 -16 need you
-144 -185 -172 needl
4 24 -5 needl crept
-14 11 -23 needl down
-101 -31 -21 needl for
-20 -16 -10 needl from
-22 -23 0 needl go
31 -26 -37 needl in
6 -35 -38 needl round
7 22 23 needl sinc
-67 -56 -23 needl then
46 -5 -5 needl with
-39 -21 30 negativ
67 219 180 neighbour
11 18 24 neighbour and
23 30 40 neighbour come
49 74 15 neighbour have
13 17 31 neighbour on
-21 -25 -20 neighbour say
49 66 -13 neighbour terrier
77 66 74 neither
-24 -13 -12 neither here
95 82 96 neither leg
-90 -51 -37 nephew
-710 -456 -465 nerv
-75 -49 -48 nerv and
-4 -4 -21 nerv block
-15 -19 -23 nerv in
-22 -12 -5 nerv it
12 22 28 nerv make
-55 -53 -46 nerv only
-28 -22 -18 nerv out
-28 -2 -2 nerv problem
24 40 -3 nerv say
-21 -25 -24 nerv that
-28 -32 -26 nerv the
-55 -5 -4 nerv thing
-40 -31 -20 nerv to
-273 -251 -203 nervous
-139 -129 -121 nervous system
-22 -8 -4 netflix
-75 -76 -50 nettl
-61 -68 -47 nettl sting
14 12 27 neuroleptic
14 12 27 neuroleptic malignant
-72 -32 -26 neurological
-136 -61 -67 neurologist
-56 -32 -26 neurologist and
-40 -22 -10 neurologist sign
34 23 14 neurology
-86 -129 -178 neuron
-50 -24 -33 neuron diseas
-112 -94 -123 neuropathy
170 142 -117 never
-8 -22 -3 never a
2 -64 -24 never actual
-92 -31 -8 never another
-7 30 15 never be
53 -8 -30 never bother
-13 -42 2 never come
187 7 -35 never do
-21 -6 -3 never drink
-35 -21 -8 never faint
1 -36 7 never feel
-4 40 -24 never get
-30 -8 -3 never give
39 75 -14 never go
40 35 66 never happen
159 236 188 never have
-10 5 25 never heard
-49 -90 -35 never hurt
16 18 -22 never ill
23 -10 -3 never left
22 46 -10 never let
-7 -6 -22 never mention
-39 -42 -7 never on
-42 -25 -6 never once
-1 12 -30 never pass
-20 -22 -3 never say
13 34 -73 never see
58 -10 -7 never stop
-30 -21 -11 never stretch
11 15 23 never take
48 118 -133 never tell
-26 -40 -26 never the
-63 -50 -12 never touch
0 -33 -20 never use
38 32 40 never wake
93 -111 -414 new
25 -5 -3 new activity
98 92 125 new antibiotic
48 11 33 new antidepressant
-82 -44 -14 new baby
21 20 -45 new back
6 6 -20 new band
-19 13 34 new be
111 -19 -16 new blood
4 5 -31 new boiler
-27 -11 -3 new boot
-22 -15 -9 new bos
-7 28 20 new dentur
53 63 -64 new doubl
-64 -28 -18 new drug
1 26 33 new epilepsy
86 -4 -5 new exercis
175 161 -55 new floater
-42 -19 -5 new glass
-1 21 -4 new gym
48 64 -82 new headach
44 -34 -20 new hole
72 -76 -19 new inhaler
-11 -31 -23 new job
-20 -34 4 new mattres
85 -9 -7 new medicin
26 35 99 new mum
-126 -55 -53 new one
9 14 36 new pain
-23 -10 2 new policy
-87 -38 -14 new puppy
27 -35 -14 new shoe
21 40 29 new sinc
-55 -21 -24 new sport
-31 -11 -5 new supplement
-22 -43 -49 new tablet
-77 23 37 new ther
10 18 43 new thing
32 61 -41 new this
-7 83 -40 new year
-72 14 40 newborn
11 46 28 newborn be
-24 -16 -17 newborn chin
1 8 -35 newborn sneez
-32 -2 -10 news
18 24 23 news my
32 51 54 newsletter
0 19 30 newsletter and
71 3 4 newspaper
107 149 249 next
9 15 38 next and
-82 -126 -70 next day
44 53 80 next door
6 -1 -49 next half
16 29 48 next my
12 15 -31 next one
85 96 112 next tabl
41 25 67 next thing
85 74 34 next to
8 -7 62 next week
-21 -22 -19 ng
-39 -30 -23 nhs
32 41 16 nibbl
17 82 135 nice
22 47 67 nice and
40 58 58 nice to
20 61 23 nick
20 60 18 nick my
-30 -19 -77 nicotin
-5 0 -32 nicotin patch
-52 -114 -89 niec
-26 -11 -10 niec have
98 -132 -191 night
25 18 -29 night a
-38 -23 -14 night after
-2 7 22 night all
-77 -135 -245 night and
2 44 -3 night awak
21 20 88 night back
-8 -50 -4 night be
-60 -35 -17 night because
-33 -25 -7 night before
17 14 -88 night belly
78 -4 -6 night both
15 17 -35 night by
8 -19 -27 night calv
13 -26 -38 night cant
-34 -5 -3 night could
-23 -11 -18 night cramp
13 6 53 night feel
-46 -30 -4 night fine
110 69 -39 night for
-50 -57 -33 night go
267 115 9 night i
20 18 4 night if
-28 -97 -40 night in
1 16 -27 night it
-27 7 -16 night leg
66 123 28 night my
48 89 -7 night no
26 20 43 night nothing
46 43 134 night now
-15 -47 -28 night of
124 164 171 night on
4 6 40 night or
15 20 -11 night otherwis
47 -13 9 night out
-80 -43 -20 night rub
57 61 -20 night run
33 33 -24 night she
-67 11 14 night shift
53 24 -4 night sinc
-32 -30 -9 night sleep
1 20 31 night so
58 12 -32 night sweat
-12 -5 -35 night that
-65 -50 2 night the
21 14 29 night think
23 -54 8 night this
-22 -12 2 night to
-21 -22 -69 night two
27 45 -31 night we
59 38 41 night what
-104 -54 -10 night with
-23 -13 5 nighter
-87 -64 -30 nightmar
-44 -34 -10 nightshad
39 -8 -7 nil
-430 -338 -103 nine
56 19 4 nine and
3 22 83 nine day
-73 -94 -24 nine hour
30 42 66 nine in
30 39 39 nine it
-40 -9 -28 nine month
-25 -37 -5 nine my
20 36 61 nine oclock
-7 -29 -15 nine time
-19 43 -5 nine week
-109 -68 -46 nine year
-30 -13 -8 ninepenc
20 -30 -62 nineteen
43 0 -32 nineteen day
18 22 9 nineteen to
-90 -90 -12 ninety
-46 -44 5 ninety one
-30 -33 -26 ninety second
-22 -3 -18 ninth
141 173 43 nip
23 21 23 nip me
109 144 33 nip my
289 204 48 no
-109 -89 -26 no ach
-63 -46 16 no and
11 18 44 no answer
12 -50 -1 no back
-33 -17 -7 no bear
95 53 24 no beetroot
23 -30 -20 no better
21 -17 -17 no blackout
27 35 -60 no bleed
38 46 -4 no booz
-55 -71 -33 no bother
-48 -63 -42 no breakfast
39 30 43 no breath
35 -11 -11 no breathless
-58 -40 -48 no bump
14 43 -13 no burn
-50 -1 15 no caus
44 102 36 no chest
28 8 34 no choke
9 9 24 no clue
-22 -36 -12 no coffe
21 13 -58 no cold
3 16 29 no color
-21 -13 -7 no confuse
-9 4 52 no control
41 36 9 no cough
-22 -4 -1 no cramp
-1 -13 -23 no dark
-5 -67 -1 no diabet
51 41 13 no dizzy
-83 -26 -12 no doctor
20 24 46 no droop
74 -12 -5 no exercis
65 105 27 no faint
49 44 64 no fall
0 6 81 no feel
-80 -146 -44 no fever
36 145 -94 no fit
-50 -37 -3 no flash
-33 -16 -5 no funny
-54 -28 -12 no gain
2 7 22 no grip
-15 -23 -7 no harm
-37 -65 -36 no he
-46 33 -206 no headach
32 43 41 no history
-28 -17 24 no hive
-30 -71 24 no i
57 40 39 no idea
-32 -27 2 no it
24 38 110 no itch
-17 -21 -14 no joy
27 -8 -23 no knock
-4 -39 -24 no lift
32 70 -1 no light
-29 -20 -8 no link
-9 2 26 no longer
-21 -3 11 no lump
9 20 24 no mate
33 1 8 no matter
-23 -16 -5 no medicin
8 82 70 no more
-62 -63 -29 no muddl
8 27 59 no muscl
-16 -22 24 no need
63 -32 -6 no new
-60 -100 -47 no no
39 35 54 no nois
-42 -63 -50 no not
0 -8 -24 no nothing
118 -32 -36 no numb
-113 -53 -26 no obvious
-70 -2 -31 no one
66 -15 -32 no other
-22 -12 -8 no oxygen
254 177 -52 no pain
-24 27 -25 no palpitation
-24 -24 -10 no pattern
-39 -33 -11 no pil
58 66 69 no plan
117 139 131 no point
3 9 66 no poo
-48 -44 -52 no power
-23 -7 9 no problem
74 83 101 no puls
27 92 68 no rash
14 21 48 no really
291 172 200 no reason
16 24 26 no red
-36 -10 -23 no rhythm
21 -6 -3 no screen
30 31 -13 no see
-25 -5 10 no sens
-51 -20 -3 no shake
1 -28 -7 no sick
78 166 -16 no sleep
24 31 46 no sore
3 5 33 no spleen
-55 -56 -60 no spot
-22 -14 20 no strength
-23 -14 -7 no such
-21 -49 -17 no swell
8 35 -27 no symptom
-20 24 44 no tear
85 94 -37 no temperatur
2 -82 -45 no think
-8 -42 -43 no time
27 4 -10 no tingle
-89 -88 -42 no to
48 41 64 no trip
0 -33 -21 no troubl
7 52 -23 no vision
30 28 34 no vitamin
18 37 34 no vodka
14 -2 33 no wait
-8 45 -29 no warn
-26 -11 -14 no water
15 14 -70 no wax
188 -5 29 no weak
-3 17 23 no weight
11 10 -67 no wet
-13 -54 -35 no wish
-40 -7 -4 no work
-30 -9 8 no worry
264 334 303 nobody
161 151 149 nobody come
2 79 111 nobody else
11 -20 -9 nobody ever
28 9 -17 nobody get
3 -13 -32 nobody have
-14 -25 -24 nobody here
44 35 38 nobody home
-46 -38 -16 nobody ill
-72 -62 -43 nobody in
43 44 67 nobody know
1 -28 -65 nobody look
-13 -10 -33 nobody medical
-62 -42 -28 nobody mind
61 48 74 nobody need
140 152 155 nobody would
87 30 -77 nod
-7 -36 -149 nod off
-34 -19 -10 node
338 382 382 nois
13 9 25 nois and
39 34 26 nois be
9 10 26 nois come
41 51 46 nois like
73 96 111 nois set
3 5 20 nois when
27 98 56 non
67 126 76 non stop
100 97 38 none
33 16 11 none i
18 21 -11 none sinc
45 54 -22 nonsens
-88 19 65 nonstop
-52 -68 -22 noodl
10 9 28 noodl and
-99 -1 177 noon
-23 -6 52 noon and
21 26 -4 noon i
-31 -20 -4 noon my
109 108 115 noos
-29 -10 -4 nor have
17 20 16 nor the
-24 -13 -12 nor ther
-208 -164 -573 normal
-55 -66 -27 normal after
-48 -35 -27 normal again
-39 -28 -12 normal all
54 70 -15 normal and
-1 2 -21 normal be
-14 -23 -35 normal before
2 -39 -13 normal blood
3 -6 20 normal by
3 22 -41 normal color
2 36 -1 normal cramp
-90 -62 36 normal for
102 4 -6 normal have
-31 -34 -78 normal i
-13 -33 -11 normal in
-30 -33 -27 normal isnt
69 57 28 normal it
-69 -60 -52 normal just
16 11 21 normal make
89 98 -34 normal no
52 42 58 normal now
47 55 -23 normal on
21 12 17 normal one
-41 -15 -3 normal right
23 -6 -2 normal sensation
-27 -17 -35 normal sinc
-9 -41 -16 normal that
-25 -22 -9 normal the
30 30 36 normal to
0 19 40 normal with
-32 -2 -90 norovirus
-25 -22 -18 nos
116 203 240 nose
16 5 25 nose after
-23 -18 4 nose be
23 39 129 nose have
16 23 -23 nose if
-65 -50 -31 nose sinc
-4 22 51 nosebleed
17 18 38 nostril
2 30 24 nostril go
273 336 484 not
-125 -11 106 not a
-49 -47 -51 not allergic
-6 1 -29 not and
-37 -31 -17 not ask
32 31 44 not asleep
105 87 75 not be
17 -9 37 not better
-28 -29 -42 not black
33 32 32 not blink
30 42 23 not bother
92 67 83 not breath
-23 -21 -14 not chest
-34 -29 -25 not collaps
-74 -11 -42 not come
72 88 -19 not confuse
17 29 61 not cry
3 12 -22 not dangerous
50 7 46 not dehydrat
-61 -21 14 not depres
-116 -55 -23 not diabetic
-43 -33 -15 not dizzy
1 -31 -42 not do
-49 -46 -38 not drink
-1 21 47 not drunk
6 3 -28 not eat
-76 -61 -33 not enough
131 168 149 not even
19 -21 -2 not exercis
188 181 146 not exist
-3 -7 -29 not feel
-40 -49 -48 not floppy
15 25 32 not follow
24 -9 -8 not for
-65 -222 -117 not get
-25 24 -26 not have
-32 -33 -12 not hit
-44 -43 -35 not hot
22 40 24 not hungry
18 27 22 not i
4 19 60 not ill
99 29 24 not in
19 26 18 not jk
66 44 27 not just
2 -15 -47 not less
2 -40 -18 not lift
-61 -59 -39 not literal
-36 -40 -18 not look
128 110 103 not make
-34 -28 -37 not me
-116 -97 -73 not mine
76 59 18 not move
-6 9 22 not much
-2 -10 -34 not my
-10 -32 -11 not on
59 35 58 not once
7 -5 79 not one
-78 -28 -12 not only
-22 -47 -23 not out
21 39 39 not pick
25 34 17 not plan
-33 -13 -51 not pregnant
12 22 24 not proud
-47 -28 -10 not red
-15 -23 -30 not respond
16 19 24 not say
61 130 -77 not see
-22 -53 -25 not short
29 39 -20 not sick
-14 -39 -25 not sleep
55 49 26 not sleepy
-9 -6 -36 not so
-13 -12 -92 not sore
4 -21 -4 not spread
35 71 85 not stop
69 -20 6 not stres
5 -59 -20 not sudden
-147 -151 -197 not suicidal
18 -2 25 not sure
54 49 57 not sweat
42 -23 31 not sweaty
-4 -18 -26 not swell
5 -54 -15 not take
88 72 100 not that
-142 -20 -47 not the
56 19 46 not ther
-56 -45 -27 not think
18 15 53 not til
47 -20 14 not to
-67 -48 -30 not use
83 79 9 not wake
-24 -27 -22 not walk
28 37 37 not want
-20 -29 -23 not wast
25 10 -12 not weak
30 70 58 not work
10 -40 -21 notch
10 -31 -20 notch and
24 11 40 note
11 38 19 note on
-2 -138 34 nothing
-23 -12 -5 nothing a
-22 -33 -27 nothing after
19 14 46 nothing at
-52 -18 -17 nothing be
-102 -79 -176 nothing but
37 34 43 nothing chest
11 17 67 nothing come
-18 -37 -10 nothing different
-23 -17 -30 nothing do
-20 -20 -42 nothing down
31 49 19 nothing dramatic
-119 -224 -170 nothing else
75 100 114 nothing from
-85 -96 -77 nothing fun
45 47 56 nothing go
37 22 30 nothing happen
-38 -91 -79 nothing hurt
181 240 222 nothing i
1 -75 -33 nothing in
47 75 69 nothing left
33 32 63 nothing like
0 24 -4 nothing more
0 10 38 nothing much
-82 20 36 nothing new
-35 -1 -29 nothing numb
17 25 13 nothing of
-46 -61 -76 nothing on
8 15 44 nothing only
-54 -13 -100 nothing sinc
23 29 10 nothing stay
13 -28 -17 nothing sudden
-37 -33 -22 nothing swallow
-39 -51 -28 nothing swell
22 23 19 nothing ther
-34 -43 -82 nothing to
-21 -11 -3 nothing weak
22 -16 -14 nothing when
60 66 68 nothing wil
9 18 40 nothing work
139 -102 -20 notice
-64 -44 -23 notice and
41 -3 -4 notice before
-61 -38 -33 notice board
20 49 13 notice i
21 -36 -27 notice in
64 49 32 notice it
-70 -52 -26 notice my
-12 -51 -32 notice of
21 -49 -25 notice the
8 12 27 notice this
14 14 24 nought
14 14 24 nought to
26 50 93 novel
8 -49 -33 november
2 -24 -16 november i
327 68 56 now
-12 -4 -30 now a
162 13 -76 now and
53 -4 0 now as
-71 -67 -32 now at
-95 -79 23 now be
28 44 90 now both
2 -42 -30 now breath
-50 -11 -13 now but
-22 -14 -10 now can
70 89 34 now cant
13 13 20 now chest
32 30 47 now cough
-83 -12 30 now do
-24 -27 -5 now eat
26 -29 -10 now even
45 72 21 now every
-9 22 -11 now everything
7 -47 -9 now eye
25 22 32 now feel
-43 -39 -16 now for
10 18 -27 now half
131 113 207 now he
68 72 156 now his
-56 -29 -185 now i
29 13 36 now in
180 -34 9 now it
-69 -56 11 now its
35 37 -12 now jittery
-32 -69 -40 now just
4 -23 -31 now like
2 48 -2 now littl
4 22 -10 now lol
6 -3 -42 now me
47 58 -18 now muscl
62 -26 28 now my
25 40 21 now no
-72 -21 -4 now not
16 -24 5 now nothing
-82 -54 -77 now on
36 52 -5 now one
0 12 -73 now say
4 7 48 now shake
19 15 148 now she
45 64 72 now so
8 10 21 now spasm
-25 -31 -2 now swell
-50 -2 -2 now ten
43 92 46 now that
-26 -56 -57 now the
-41 -51 -38 now then
-65 39 51 now ther
18 -18 -61 now they
-7 -2 -35 now think
32 19 -10 now thirty
-56 -31 -28 now twitch
-35 -37 -18 now warm
-31 6 -12 now when
-26 -13 -9 now which
-21 -5 72 nowher
8 10 26 nowher and
-49 -19 -17 nowher my
81 23 -14 nudg
-21 -44 -51 nuisanc
-25 -45 -36 nuisanc at
121 92 -2 numb
51 1 5 numb all
0 66 52 numb and
38 64 46 numb around
14 27 22 numb between
13 15 -60 numb bit
53 65 48 numb bum
-49 -40 -25 numb cream
11 17 28 numb down
10 -56 -25 numb every
27 43 53 numb finger
10 13 69 numb foot
-27 -9 11 numb for
-39 -6 -7 numb hand
-32 -12 -10 numb have
-48 -29 -22 numb in
-29 -11 -7 numb lip
37 46 38 numb mid
-35 -33 -54 numb my
64 -24 2 numb no
-22 -68 -43 numb nothing
-16 -8 23 numb on
-8 -6 -31 numb or
2 -22 -11 numb patch
-65 -80 -39 numb sinc
25 -24 -23 numb to
35 52 85 number
19 14 23 number and
67 69 78 number be
33 30 23 number for
-61 -57 -62 number four
5 6 30 number thre
-24 -29 -40 nun
-24 -29 -40 nun held
-103 -120 -143 nurs
4 -36 -38 nurs and
39 30 8 nurs here
61 134 34 nurs say
42 40 26 nurs so
-11 -61 -166 nursery
-3 -1 -45 nursery ceiling
3 2 -36 nursery he
70 55 71 nut
-1 3 -20 nut have
-26 -17 -19 nutrient
46 39 -23 o
1 -14 22 o have
11 17 39 oak
37 -12 -3 oat
-37 -25 -9 oat and
39 -10 -10 oat milk
-27 -29 -33 obey
74 80 86 oblig
36 33 30 oblig for
38 47 56 oblig to
-22 -11 -3 obs
-6 -13 34 obvious
88 -16 -6 obvious caus
-113 -48 -36 obvious do
112 140 225 oclock
20 28 33 oclock news
-3 -13 -51 october
21 -1 -1 october coincidenc
23 31 28 octopus
16 31 28 octopus with
-64 -108 58 odd
-22 -14 -3 odd foot
-70 -41 -23 odd movement
24 -27 -10 odd my
13 38 37 odd she
42 28 65 odd thing
40 2 -1 oddly
50 -8 -4 oestrogen
176 168 52 of
19 21 35 of 10
2 13 -93 of 38
-8 40 0 of 39
1 21 116 of 40
92 -9 -7 of 41
9 0 -31 of 5
-29 -32 -22 of 52
38 65 49 of 6
39 13 -3 of 7
-26 -19 -11 of 70
75 -2 -65 of a
-2 -55 -14 of ach
16 27 49 of air
-42 -92 -21 of all
80 -28 -18 of als
25 28 19 of amoxicillin
27 -30 -16 of an
39 43 -26 of and
-27 -60 -13 of anything
15 -35 -13 of b12
-12 -12 -39 of back
-34 -21 -19 of balanc
-17 -15 -21 of banana
292 320 272 of be
-97 -115 -238 of bed
-22 18 19 of benign
32 47 -49 of black
46 52 82 of bladder
26 72 28 of blood
50 -20 11 of both
6 18 23 of brain
-93 -130 -96 of breath
5 7 33 of bright
-11 -9 -22 of budget
155 135 118 of caffein
7 14 28 of candl
37 44 100 of chemo
-70 -73 -62 of chip
27 27 4 of ciprofloxacin
-73 -47 -39 of coffe
6 26 1 of conversation
51 29 24 of cotton
-36 -37 -25 of cours
-2 -27 -1 of cramp
4 4 -90 of custard
16 20 25 of date
3 8 -57 of day
-26 -26 -7 of dehydration
56 53 39 of diazepam
21 62 23 of do
-36 -28 -15 of dom
20 36 30 of doom
18 32 21 of drink
33 73 -9 of each
28 35 37 of embarrassment
4 40 -34 of energy
12 -23 -11 of epileptic
34 22 -14 of every
131 152 53 of everything
-44 -38 -19 of exam
-40 -26 -8 of exercis
29 -1 0 of eyelid
4 2 -20 of face
-38 -31 -45 of feel
-26 -22 -22 of fibromyalgia
-21 -4 -15 of five
-25 -10 -4 of fiz
-14 -32 -27 of food
-23 -22 -12 of four
-37 -33 -34 of gabapentin
-53 -55 -51 of genius
8 24 34 of get
9 36 72 of gran
20 16 -5 of gym
-59 -34 -24 of hair
30 50 70 of half
0 26 -5 of head
20 11 20 of heat
-60 -27 14 of her
1 1 -26 of hiccup
71 99 20 of his
4 32 69 of honey
-56 -26 14 of hour
-64 -131 -76 of hurt
-22 -17 -25 of ice
16 24 37 of insulin
-27 -23 -25 of interest
47 32 -93 of it
-127 -104 -64 of its
-40 -9 -9 of jaw
21 -10 7 of just
-17 -26 -35 of labour
0 2 -37 of last
-42 -58 -42 of late
79 71 64 of leafy
-20 -28 -67 of light
-41 -18 -17 of lightn
12 29 46 of line
-21 -23 -27 of luck
46 121 173 of me
-41 -26 -15 of milk
-39 -24 -17 of mine
-30 -17 -17 of mineral
-24 -47 -43 of minut
38 -29 -10 of mnd
9 15 -25 of monday
-34 -31 -39 of monster
64 -154 -84 of month
35 37 -12 of muck
19 28 37 of mum
-96 -50 -28 of muscl
369 191 184 of my
-52 -35 -52 of myself
-60 -49 -45 of nerv
167 141 -47 of new
4 21 -67 of night
-3 -18 -31 of not
-77 -13 50 of nowher
7 20 52 of once
-88 -58 -30 of one
4 -18 20 of our
9 45 46 of oxygen
13 35 -11 of pain
32 41 80 of paracetamol
23 34 26 of pasta
20 16 31 of pear
14 17 -59 of pee
-24 -10 -13 of peopl
-30 -10 -8 of plac
-23 -3 -2 of polymyalgia
64 63 63 of potassium
-37 -35 -34 of powder
2 36 -10 of prednisolon
3 5 -69 of pregabalin
81 78 78 of propranolol
-18 -34 35 of puf
25 23 23 of putty
-4 -71 -14 of red
-25 -21 -17 of rise
4 23 -27 of rosuvastatin
20 21 4 of rum
-52 -16 11 of salt
17 21 16 of sand
18 27 -12 of second
11 -25 -11 of seven
-18 -26 -46 of seventy
40 35 34 of she
13 49 8 of six
-40 -58 -13 of sleep
-31 -17 -5 of smel
36 -22 -11 of soap
10 8 -41 of some
26 76 29 of something
3 -21 -39 of soup
-18 13 -20 of spasm
-46 -36 -26 of speech
-2 7 34 of spud
-60 -56 -40 of squash
-6 -49 -1 of stair
7 -58 -42 of stop
142 149 166 of strong
-30 -13 -17 of sunday
-174 -185 -165 of tea
35 3 13 of ten
3 -86 -41 of term
-66 -20 2 of that
141 232 286 of the
-36 -15 -3 of their
148 165 74 of them
31 23 47 of thes
-108 -55 -50 of thing
104 -15 1 of this
-142 -85 37 of thos
76 102 103 of thunder
95 18 -66 of time
0 -50 -52 of tingle
-30 -26 -34 of toast
11 -27 1 of today
-45 -51 -3 of toffe
18 52 -12 of tuesday
-57 -58 -38 of twitch
10 -2 -39 of two
186 197 340 of us
18 -27 -10 of vitamin
56 64 46 of vodka
-40 -1 0 of warfarin
37 44 119 of water
-76 -86 -28 of weak
4 -31 -18 of weight
-21 -15 -10 of whack
-28 -13 -15 of what
-59 -44 6 of whatever
31 -11 -86 of wine
33 51 -3 of xanax
-34 -84 -41 of year
29 22 29 of you
-24 -21 -17 of your
197 145 20 off
-5 102 -7 off a
154 153 92 off after
8 -34 -61 off all
25 41 61 off an
-203 -207 -67 off and
1 4 -37 off ankl
-45 -8 3 off as
-42 -94 -166 off at
-60 -11 1 off be
8 -16 -34 off because
18 19 25 off behind
14 26 0 off but
4 30 -26 off by
23 0 -1 off caffein
16 -41 -35 off citalopram
94 107 90 off dead
-21 -14 -15 off do
60 58 60 off duty
108 9 39 off for
12 28 33 off he
59 61 102 off his
-12 -25 -18 off i
-19 -19 -32 off ice
59 86 94 off if
-48 -4 104 off in
8 12 -32 off it
-67 -66 -154 off like
-27 -70 -18 off me
12 22 -2 off mid
173 118 134 off my
-169 -147 -225 off on
-28 -32 -27 off or
42 69 8 off our
21 22 44 off run
11 9 27 off she
3 5 -22 off sick
-8 -51 18 off sinc
157 250 212 off the
21 35 84 off thre
-14 -23 -15 off twitch
-25 -9 -20 off two
52 72 80 off user
18 -69 -18 off venlafaxin
-75 -46 -33 off what
-32 -28 0 off when
53 73 19 off with
29 23 14 off without
-10 -5 -20 off work
-32 -30 -26 offer
-71 -26 6 offic
69 -83 -56 often
-36 -8 -5 often and
43 -7 -2 often than
63 -6 -11 often that
145 117 120 oh
0 7 22 ohio
-82 -63 -71 oil
186 187 -266 ok
56 50 -21 ok and
-39 -33 2 ok breath
-2 2 24 ok but
12 13 30 ok do
-10 -6 57 ok i
9 -86 -41 ok if
7 13 -36 ok in
8 8 -30 ok just
-25 -4 -10 ok lip
4 39 -17 ok my
52 51 167 ok now
27 34 38 ok otherwis
-40 7 22 ok right
18 45 -12 ok sign
-97 -84 -13 ok so
-33 -59 23 ok to
143 84 -92 okay
-40 -25 -16 okay to
5 -25 -52 olanzapin
29 114 -231 old
29 7 -68 old and
-58 -47 -25 old arm
40 40 -62 old baby
-55 -65 -69 old be
23 34 37 old bit
53 56 73 old boy
2 26 -48 old come
-40 -21 -17 old dog
6 8 -32 old drink
-10 12 27 old eat
9 14 -24 old eye
11 10 21 old fall
51 47 -5 old feed
6 23 39 old fella
6 -10 89 old get
13 16 36 old go
-34 -5 4 old hand
232 232 145 old have
-27 -22 -54 old her
4 10 27 old his
-23 -12 26 old i
32 32 39 old in
19 32 57 old keep
-119 -106 -55 old lab
-27 -84 -75 old leather
15 17 33 old lip
-24 -64 -67 old man
10 20 41 old my
1 2 30 old no
-2 -1 -60 old on
23 51 101 old one
22 -13 -6 old scar
68 79 -9 old walk
-17 -21 6 old weak
-19 -17 -47 old when
-31 -32 -35 old wife
3 -32 -4 old window
54 32 37 old with
52 -2 -48 old wont
1 22 15 older
40 65 -6 omeprazol
-82 -62 -51 omg
-31 -13 -31 omg i
89 53 14 on
-21 -5 -24 on 2
-4 48 -38 on 20
-157 -66 80 on a
-30 -5 -5 on about
17 8 32 on all
1 8 24 on allopurinol
61 58 -8 on an
100 -105 -130 on and
50 46 39 on another
-8 -33 -8 on any
41 48 -42 on apixaban
6 -88 -23 on aripiprazol
-103 -83 -57 on as
59 55 66 on at
0 57 -16 on atorvastatin
54 -4 -1 on banana
14 19 62 on barb
16 -32 -13 on be
-28 -66 -31 on behalf
62 69 55 on better
18 48 -1 on blood
-27 -53 1 on both
51 -6 -12 on camera
8 5 -78 on carbimazol
-56 -51 -12 on carpet
105 36 105 on chemo
17 2 -24 on chew
-14 -30 -4 on clopidogrel
7 6 -29 on co
-28 -26 -12 on cold
2 -47 -9 on cotton
-10 18 42 on cramp
-16 -106 -80 on day
-20 8 9 on dialysis
19 54 26 on digoxin
-1 25 22 on do
135 114 121 on earth
26 29 -15 on edoxaban
-20 -13 -17 on either
34 30 0 on electrolyt
81 91 -21 on eliquis
-21 -17 -10 on emg
24 1 -21 on end
-46 -32 -12 on energy
-17 -6 -41 on every
32 29 36 on face
-35 -8 6 on fire
5 22 28 on five
-9 -41 24 on for
21 3 9 on four
-57 53 -119 on friday
72 74 40 on from
-54 -19 -9 on fume
-105 -113 -67 on gabapentin
0 18 27 on hand
13 23 26 on he
-70 -37 -14 on heel
-99 -101 -64 on her
-23 -23 -15 on hil
63 66 68 on him
183 65 117 on his
1 -25 -24 on hospital
22 -2 -1 on hot
-29 -11 -9 on how
-33 -38 -33 on hydration
9 30 27 on ibuprofen
32 29 49 on in
100 122 130 on insta
-52 -12 -36 on iron
191 216 -1 on it
69 67 126 on its
23 -4 -17 on kerb
39 5 -28 on last
-29 -36 -13 on leg
-77 -65 -27 on life
8 -57 -23 on like
15 66 -18 on lithium
96 136 180 on me
-20 -10 -6 on medicin
1 -38 -20 on metformin
22 15 -47 on methotrexat
-177 -165 -31 on monday
-9 -26 -5 on monster
-40 -24 -13 on muscl
47 210 133 on my
-33 -22 -6 on myself
31 34 48 on naproxen
-25 -23 -15 on nerv
-22 -8 -4 on netflix
-28 -8 -6 on night
-9 -38 -8 on no
13 4 -22 on nothing
-39 -32 -9 on now
64 -6 -3 on omeprazol
-3 79 63 on one
20 48 10 on our
3 -7 -56 on over
-25 -30 -32 on paper
-23 -22 -21 on pizza
-60 -12 101 on purpos
12 44 117 on ramipril
25 33 -38 on rivaroxaban
-163 -116 -69 on saturday
25 -35 30 on sertralin
45 165 -41 on simvastatin
65 -23 -22 on sinc
54 41 18 on site
-29 -24 -14 on skin
-33 -18 -10 on spasm
-20 -13 -3 on statin
4 82 -6 on steroid
-25 -23 -21 on stretch
-48 -25 24 on strike
-38 -34 -9 on sudden
-56 67 43 on sunday
18 44 91 on that
72 142 53 on the
20 11 41 on their
29 15 44 on them
14 27 11 on themselv
-36 -13 -23 on ther
42 38 57 on this
44 48 -10 on thursday
-27 -16 -20 on tiktok
21 -91 -169 on tipto
-72 -87 -45 on to
10 19 23 on toast
23 90 167 on top
1 2 -42 on tramadol
-124 -3 -3 on tranquilizer
34 74 -118 on tuesday
-60 -33 -22 on twitch
14 -82 -60 on vibrat
29 17 72 on wake
32 72 -71 on warfarin
-63 -46 -25 on wash
24 5 -21 on water
13 83 34 on wednesday
29 -43 -6 on weight
-16 -43 -53 on when
50 31 -20 on with
4 24 1 on without
0 16 32 on yesterday
4 -5 -30 on you
50 14 18 on your
-156 -72 -66 once
-1 23 11 once a
105 -52 -21 once an
20 38 127 once and
1 19 23 once as
-21 -3 -50 once be
-108 -92 -99 once i
39 -20 -24 once in
-27 -19 -19 once it
-20 -15 0 once last
-5 2 22 once my
2 2 -78 once sinc
6 9 -52 once sit
35 61 62 once the
-26 -31 -80 once this
-69 -50 -35 once you
-26 -25 -24 ondo
-45 14 -162 one
-19 -24 -4 one 1
-69 63 20 one a
-17 -78 -39 one an
46 -8 23 one and
8 18 45 one arm
-23 -28 -33 one at
16 -5 27 one bal
15 -62 -63 one be
96 104 134 one before
35 23 16 one bit
42 63 123 one breath
-29 -25 20 one brow
32 138 -76 one calf
-25 -40 -18 one can
-48 -43 -33 one coffe
-19 17 52 one come
24 28 51 one corner
-71 -47 -12 one day
31 32 -11 one do
11 16 33 one drift
49 64 -27 one ear
12 25 48 one ever
10 44 -22 one every
288 367 -107 one eye
83 103 143 one eyebrow
-77 -80 -5 one eyelid
85 119 -4 one fat
-22 -11 -8 one febril
28 34 3 one fine
52 75 146 one finger
-30 -31 -15 one fit
-29 -23 -14 one flicker
9 3 20 one flight
-59 -10 68 one for
-66 -48 -34 one get
-56 -52 -123 one go
17 23 16 one half
43 41 36 one hand
32 59 50 one hasnt
-30 -5 -37 one have
7 26 40 one he
17 13 44 one hot
-25 6 38 one hour
-23 -8 12 one i
22 27 -13 one if
112 -8 -12 one in
2 -9 -21 one it
52 63 -5 one jolt
3 25 35 one kick
115 127 58 one kidney
11 12 -103 one knee
-36 -15 -8 one lead
39 57 35 one leg
-65 -35 28 one lid
-40 -33 -31 one line
-67 -43 -25 one minut
-48 -28 -33 one more
0 -57 -20 one my
-39 -45 -9 one night
-1 1 -39 one normal
-38 -31 -12 one not
18 -30 -51 one now
-147 -95 -32 one of
27 -64 -23 one on
-51 -53 -47 one pil
32 -13 -11 one plac
56 44 87 one pupil
-17 -36 -18 one rib
-32 -2 -1 one same
25 -46 -24 one say
-14 -7 29 one second
60 62 35 one she
59 -43 -16 one shoulder
134 186 4 one side
-30 -2 -6 one sinc
12 25 49 one sip
-23 -3 16 one sit
16 -26 -2 one sleev
31 19 -16 one sock
10 41 50 one sorry
-72 -114 -58 one spot
26 57 35 one start
12 27 32 one take
16 12 -55 one templ
4 2 24 one testicl
72 81 84 one that
-38 -40 -13 one the
25 -85 -20 one thigh
-36 -18 22 one thing
28 15 63 one this
-11 1 -42 one time
-17 -47 18 one today
28 -23 0 one too
-72 -30 -18 one twitch
29 -39 -89 one two
-27 -18 -6 one understand
19 -24 18 one week
67 -2 10 one whole
-37 -9 0 one word
-12 -31 -16 one year
-71 -56 -47 onion
-21 -59 -50 onlin
241 259 374 only
-140 -149 -88 only a
73 56 42 only about
-55 -15 -11 only after
2 2 22 only ask
42 -8 -3 only at
-19 -21 -30 only bacteria
25 14 -15 only be
-45 -19 -40 only because
-32 -26 -22 only complaint
48 52 87 only do
-21 -28 -15 only drug
-78 -65 -50 only ever
9 6 23 only from
14 54 90 only get
-29 6 -13 only go
2 -28 -43 only grey
43 48 52 only half
23 -5 -5 only happen
39 30 26 only have
-21 -9 -10 only here
-54 -75 -26 only hurt
26 37 61 only i
-48 -30 -43 only in
41 11 10 only it
33 15 34 only last
62 80 85 only manag
-49 -17 -7 only mention
-52 10 9 only my
-39 -23 -19 only no
-25 -98 -59 only notice
13 11 -114 only now
35 15 43 only odd
-12 -54 -24 only on
85 70 100 only one
36 -24 1 only open
-94 -15 -12 only pil
7 -23 14 only say
-57 -58 -30 only shiver
27 35 0 only sinc
-45 -1 -1 only some
-23 -20 -13 only stiff
-24 -22 -34 only talk
36 52 82 only that
-35 -103 -223 only the
195 244 219 only thing
10 29 35 only this
7 6 22 only to
-33 -37 -10 only today
86 82 68 only user
-100 -63 -51 only want
24 15 51 only way
58 27 -21 only when
72 51 52 only with
-25 -17 -11 onset
58 89 -81 onto
4 4 -92 onto her
6 32 -29 onto laminat
31 29 -17 onto my
39 56 50 onto the
2 4 39 oop
5 139 15 op
-1 30 32 op in
10 15 -68 op last
13 54 -7 op on
37 -40 138 open
-19 -15 -55 open all
23 -7 -6 open and
7 -19 -20 open at
1 2 -23 open her
7 18 54 open his
-6 8 52 open i
-14 -35 -29 open in
-45 -48 -24 open it
51 24 -36 open jar
54 45 85 open my
-41 -43 -22 open on
8 16 -34 open one
32 -62 -3 open the
50 46 56 open up
-63 -67 -38 open wide
37 38 50 open window
9 34 -6 operat
4 24 16 operat on
-16 -20 -35 operation
-32 -30 -29 opioid
-114 -102 -67 optician
12 -21 -4 optician notice
-44 -31 -25 optician put
-63 -55 -53 option
-532 -571 -576 or
-121 -57 -23 or a
-37 -44 -28 or after
47 38 34 or any
260 169 31 or anything
14 20 12 or avocado
53 50 48 or back
-65 -36 -28 or bad
71 36 66 or be
44 78 -19 or bend
28 18 21 or can
8 21 -2 or carry
-53 -46 -50 or cold
21 21 65 or cough
-67 -17 -10 or cramp
50 -6 14 or do
40 -6 -5 or drink
-42 -75 -58 or fall
-7 24 4 or feel
58 -18 -29 or five
27 -66 -35 or four
-21 -17 -11 or have
-6 -1 31 or i
-66 -51 -38 or ice
-20 -21 -10 or if
-22 -36 -17 or in
-75 -62 -43 or just
9 45 27 or leg
24 25 25 or lift
103 161 183 or madam
1 -32 -6 or me
-27 -20 -35 or meditation
24 -22 -31 or more
-30 -26 -18 or my
-28 -1 -19 or nerv
-29 -7 -3 or night
21 32 40 or nine
-105 -124 -47 or no
-244 -141 -53 or not
-20 -8 -5 or on
-25 -26 -17 or only
9 18 34 or rais
-47 -58 -20 or rest
-37 -17 -7 or ring
55 57 67 or say
-21 -13 -10 or see
9 11 67 or shut
-65 -1 -1 or six
1 1 -26 or sleep
182 -7 -149 or so
-6 -5 24 or soft
-22 35 -26 or something
1 2 -27 or stand
-42 -42 -29 or stay
7 15 -21 or straighten
-44 -40 -23 or take
50 43 33 or talk
19 28 23 or tap
98 76 99 or the
22 -11 -20 or thre
-36 -11 11 or to
40 -30 -64 or two
13 -25 -10 or walk
46 38 36 or which
-38 -27 -39 or wil
4 22 24 or without
25 32 40 or would
-52 0 -1 or year
45 51 23 orang
14 17 49 orang and
42 36 -4 orang juic
-40 -122 -24 order
1 2 26 order do
-28 -13 3 order the
-33 -38 -34 order to
-77 -110 -96 ordinary
13 31 -5 ordinary color
-19 -21 -9 ordinary cramp
6 -32 -12 ordinary leg
4 15 23 ordinary tuesday
-52 -52 -54 organ
30 26 29 organis
-40 -41 -40 origin
-8 -169 -416 other
-30 3 -28 other and
75 -8 -7 other arm
-37 -23 -15 other bit
48 13 19 other end
-59 -28 -48 other hand
-2 1 -21 other leg
-27 -10 -7 other muscl
23 -2 -1 other night
8 -67 -30 other nothing
85 -7 15 other one
24 7 -19 other problem
41 34 35 other side
6 -31 -13 other symptom
-52 -24 -29 other way
170 175 -74 otherwis
34 63 -18 otherwis i
17 46 34 otherwis in
3 3 65 otherwis just
17 55 -12 otherwis no
5 -22 -3 otherwis ok
15 14 -20 otherwis potter
88 90 -27 otherwis with
-100 -63 -109 ought
-68 -25 -31 ought i
-16 -16 -64 ought to
-4 1 22 ounc
-507 -586 -582 our
15 11 39 our 2
59 -25 -45 our 4
-1 -3 -38 our 7
23 8 -3 our 8
-52 -61 -1 our baby
-27 -37 -25 our boy
-35 -15 -4 our cat
-23 -9 11 our child
11 -24 6 our drive
-43 -28 -15 our eight
-104 -131 -87 our girl
26 18 8 our hous
6 -28 -50 our littl
-20 -20 -33 our newborn
-102 -76 -32 our old
-22 -30 -51 our six
29 7 25 our son
-52 -27 -27 our thre
18 6 26 our two
41 99 -15 our victorian
235 349 164 out
-31 -85 -37 out a
4 -23 -47 out after
-39 -22 -18 out all
0 -25 74 out and
3 0 41 out as
-10 -24 2 out at
13 12 27 out back
69 48 15 out be
-17 -31 -8 out because
2 33 -2 out can
-28 -3 -41 out cold
73 73 -1 out cramp
37 34 36 out do
23 16 30 out drool
1 1 -42 out drunk
141 154 151 out early
-40 -47 -37 out enough
-33 -51 -29 out every
128 160 -12 out for
-38 -30 -4 out go
29 18 36 out his
119 102 101 out how
-28 -14 -24 out i
85 103 88 out in
-77 -52 -54 out it
-27 -28 -56 out just
49 10 14 out last
51 16 29 out like
31 15 24 out mushy
-24 -103 -92 out my
0 0 -40 out never
-4 5 -24 out no
3 3 39 out now
-102 -37 16 out of
55 138 -86 out on
17 -27 -8 out one
-59 -45 -24 out or
14 76 48 out over
53 0 -11 out right
44 42 68 out scrambl
-40 -54 -33 out she
25 30 62 out sinc
-29 -20 1 out so
8 9 23 out stop
-85 -48 -14 out straight
-21 -21 -46 out that
-24 44 97 out the
-24 -14 -3 out ther
57 73 -1 out til
-30 -38 -84 out to
-30 12 3 out two
-46 -42 -34 out what
18 32 71 out when
-34 -31 -19 out whenever
8 39 38 out whether
34 31 25 out which
-20 -22 -16 out why
-58 -57 -44 out with
3 25 -2 out would
-53 -45 -16 outer
51 16 28 outsid
62 49 59 outsid my
16 -105 -45 outsid of
22 33 31 outsid the
91 72 96 oven
41 29 35 oven and
32 32 18 oven door
207 49 -102 over
43 48 69 over 108
-5 -127 -50 over a
17 -46 -31 over about
25 -25 2 over all
-8 31 -29 over an
88 211 244 over and
28 47 37 over at
-26 -31 -21 over be
-8 23 73 over by
-28 -7 -2 over day
-30 -30 -28 over do
-50 -25 -51 over every
-27 -19 -9 over exertion
5 8 22 over faint
28 48 17 over five
142 47 47 over for
-34 -50 -36 over from
-13 -20 -13 over have
-15 -2 -42 over his
14 21 35 over i
125 159 98 over in
67 -60 -69 over it
20 -12 -10 over kerb
53 54 59 over like
14 20 23 over lunch
18 23 20 over me
-3 18 -104 over my
-13 -14 -31 over on
-15 -13 -21 over one
1 19 54 over ride
-33 -39 -18 over right
2 -23 -25 over several
22 -2 -1 over six
3 21 69 over sweat
75 4 -28 over ten
10 9 31 over that
-17 -240 -351 over the
4 19 37 over them
-33 -69 -65 over this
-100 -50 -25 over use
-47 -37 -36 over what
-13 -49 -15 over when
-40 -38 -12 over which
-52 -28 -12 over work
11 25 38 over yesterday
7 21 24 overactiv
29 44 33 overactiv thyroid
-58 -24 -46 overdid
-44 -13 -11 overdid it
-15 -12 -35 overdid the
-53 -29 -23 overdo
-50 -26 -16 overdo it
-26 -14 -7 overdon
-20 -10 -6 overdon it
-74 81 94 overdos
-20 -24 -25 overdos at
-56 -27 -5 overdos on
-62 -63 -42 overdos the
-59 -11 -7 overdos when
-25 -43 -211 overnight
-14 -34 -101 overnight and
3 3 -42 overnight cant
36 37 59 overnight keton
69 53 231 own
-11 12 31 own and
-35 -24 -15 own bat
-54 -22 -31 own belly
-50 -30 -25 own body
24 -12 -4 own calf
14 16 25 own front
10 46 55 own head
16 -66 -41 own leg
-24 -16 -12 own life
-27 -27 -5 own name
-32 -12 -2 own no
-8 -25 -4 own personality
35 55 58 own saliva
38 41 65 own spit
-41 -17 -3 own this
-24 -14 -16 own thumb
28 99 -6 own toe
-23 -6 -11 ox
22 18 -4 oximeter
1 30 -5 oxy
1 30 -5 oxy for
48 53 36 oxycodon
-131 -105 -27 oxygen
-96 -108 -112 p
47 8 -77 pac
44 2 -72 pac the
-8 -75 -26 pace
5 -58 -20 pace the
-104 -107 -98 pacemaker
-240 -163 -26 pack
-24 -61 -5 pack in
58 23 42 pack it
-26 -15 -12 pack of
-60 -25 54 pack up
1 19 43 packet
33 37 40 packet say
-135 -27 120 pad
-34 -14 -11 pad about
45 44 61 pad every
30 26 49 pad in
-52 -8 -7 pad of
-55 -18 -31 paddl
23 -27 14 paddy
134 104 163 page
44 77 74 page about
27 8 8 page and
-12 5 -28 page be
2 21 22 page explain
0 2 26 page have
25 18 28 page list
-61 -43 -22 page on
101 53 33 page say
4 11 30 page suggest
5 27 33 page treat
319 275 418 pain
2 40 -2 pain a
38 28 -28 pain after
-97 -23 -76 pain and
15 22 108 pain at
-57 -31 29 pain be
23 59 97 pain between
32 29 39 pain breath
12 14 33 pain down
1 2 -75 pain fad
2 56 82 pain for
-19 -22 -6 pain from
22 16 27 pain front
15 42 73 pain get
2 3 -29 pain go
32 45 -31 pain i
4 -14 -75 pain in
-39 -28 -20 pain it
1 -25 -1 pain just
-18 -12 -24 pain matter
56 132 137 pain no
61 45 20 pain not
-2 -3 -29 pain of
-24 -16 -30 pain on
44 -17 -25 pain or
17 19 53 pain out
-22 -8 34 pain sinc
7 15 65 pain so
-23 19 35 pain stil
-81 -55 -41 pain they
10 32 -21 pain though
19 20 39 pain through
5 7 23 pain to
7 12 57 pain under
21 21 11 pain up
65 48 5 pain what
111 26 67 pain when
-2 9 42 pain worse
148 186 117 painful
-55 -26 -1 painful a
58 53 6 painful and
11 14 29 painkiller do
104 101 142 painles
187 193 175 painles way
-120 9 -179 paint
-45 -40 -23 paint ceiling
-89 -73 -132 paint the
-24 -26 -30 paintbrush
-34 -36 -9 pair
-240 -297 -343 pale
22 12 -12 pale and
-101 -114 -99 pale as
3 5 -35 pale but
-24 -18 -19 pale say
4 7 34 pale sweaty
33 44 62 pallet
153 257 26 palm
79 133 -40 palm and
7 14 26 palm another
-21 -11 0 palm heart
23 24 40 palm itch
-35 -32 -4 palm twitch
-18 34 11 palpitation
-41 8 63 palsy
-76 -17 -4 palsy in
20 33 45 pan
-22 -86 -30 panic
-24 -28 -29 panic and
5 -55 -36 panic attack
9 -45 -34 panic i
18 37 75 panic over
-58 -20 -12 panicky
-58 -20 -12 panicky spel
-13 -19 28 pant
-22 -34 -19 panto
67 1 67 paper
32 44 38 paper and
-14 -6 -21 paper i
-39 -36 -12 paperwork
-6 20 142 paracetamol
-1 14 35 paracetamol and
10 14 -23 paracetamol bottl
17 57 46 paracetamol every
-30 -28 -22 paracetamol for
-17 0 42 paracetamol on
11 8 24 paracetamol plus
36 27 47 paracetamol sinc
-230 -153 -47 paralyze
-27 -32 -25 paralyze a
-42 -13 8 paralyze and
37 26 16 paralyze from
-57 -39 -14 paralyze i
3 9 23 paralyze in
-5 16 23 paralyze the
-37 -40 -31 paralyze with
-67 -77 -39 paramedic
-30 -29 -19 paramedic and
93 31 30 parcel
-43 -49 -51 pardon
-45 -34 -34 pardon my
-45 33 -6 parent
41 59 -13 parent didnt
34 30 22 parish
-83 -82 -86 park
12 17 -41 park bench
-31 -35 -21 park my
-26 -29 -68 parkinson
54 -4 -42 parkinson and
-36 -19 16 parkinson tablet
46 39 74 parkrun
-19 -20 -12 parkrun on
4 -48 -42 paroxetin
23 12 29 parrot
-96 -168 -85 part
-34 -20 -10 part and
-36 -3 -4 part in
-69 -145 -71 part of
26 19 -8 partner be
21 -20 -8 partner have
-1 8 51 partner say
-2 -6 -30 partner think
88 78 14 party
10 20 27 party that
-3 38 39 pass
33 35 25 pass a
-59 -22 -14 pass by
-57 -55 -35 pass down
10 60 71 pass in
4 4 22 pass look
6 25 23 pass my
54 55 -53 pass out
1 14 70 pass this
39 29 43 pass water
-18 3 21 passag
24 25 19 passenger
39 40 29 password
259 19 -97 past
1 -17 -53 past 3
35 -10 -6 past coupl
25 37 46 past hour
43 68 65 past it
6 -34 -22 past month
-23 -19 -76 past my
8 -29 -31 past six
77 101 118 past the
11 13 -30 past thre
22 27 -56 past week
41 -96 -60 past year
74 85 104 pasta
21 19 26 pasta blow
-32 -21 -15 pasty
32 29 26 pat
33 -99 -69 patch
3 20 40 patch and
1 1 -24 patch it
56 -17 -6 patch of
21 -94 -43 patch on
-32 -24 -8 path
-93 -78 -56 patienc
-1 25 -14 patient
23 25 12 patient do
-52 -59 -49 patient for
54 43 31 patient i
15 21 -12 patient with
-20 -4 20 patio
9 11 -51 patrol
89 60 28 paus
-36 2 -34 pavement
17 18 -64 paw
9 11 -51 paw patrol
78 164 200 pay
-28 -38 -18 pay me
64 66 79 pay the
-33 -31 -30 payrol
14 24 43 pc
-83 -90 -86 pea
18 -21 -31 pea on
-28 -18 5 peac
169 183 195 peaceful
72 115 139 peak
36 91 89 peak flow
185 197 163 peanut
-1 2 -36 peanut butter
21 23 18 peanut i
30 23 46 pear drop
-20 -28 -9 pec
49 -95 -38 pedal
7 -25 -14 pedal and
330 427 243 pee
14 13 -38 pee a
111 91 125 pee after
101 81 -26 pee and
63 66 63 pee be
94 85 96 pee brown
-10 -12 -102 pee burn
-30 -26 -35 pee clear
24 30 70 pee come
-31 -60 -16 pee fine
-62 -63 -34 pee flicker
-72 -61 -51 pee flutter
-1 64 59 pee for
-30 -39 -22 pee funny
-18 -25 -22 pee go
67 66 74 pee have
25 41 43 pee in
43 20 28 pee infection
-16 -30 -12 pee kidney
-8 -30 -16 pee leg
62 117 67 pee like
24 13 -24 pee load
68 83 83 pee look
-28 -25 -16 pee man
-38 -16 -12 pee myself
-5 25 -36 pee normal
34 44 -32 pee one
-38 -28 -7 pee pale
-24 -25 -7 pee pink
-64 -56 -33 pee plenty
-16 -24 -16 pee razor
65 20 64 pee sinc
70 82 188 pee the
-33 -45 -33 pee this
20 16 -41 pee today
69 57 90 pee turn
12 25 12 pee when
-27 -54 65 peel
-24 -52 2 peel spud
-53 -44 -10 peep
-55 -45 -11 peep sinc
7 12 -27 peg on
43 66 103 pellet
-40 -33 -2 pen
8 -21 2 pen and
7 10 22 pen feel
15 21 -22 pen line
-123 -102 -93 penalty
12 20 26 pencil
5 4 -61 penguin
37 28 -49 penny
38 47 57 pension
-171 -245 -111 peopl
97 109 117 peopl be
-77 -47 -37 peopl get
-34 -19 -7 peopl i
22 -44 -83 peopl keep
2 -43 -21 peopl let
-27 -43 -13 peopl on
49 52 68 peopl round
8 5 -25 peopl say
-74 -66 -42 peopl twitch
38 63 76 peopl who
58 50 63 peopl with
-40 -46 -32 peppa
-36 -11 -16 pepper
8 27 19 peppercorn
-109 -114 -69 per
-108 -83 -15 per day
27 -8 -19 per hour
27 42 33 per usual
-1 18 35 percent
-108 -5 -143 perfect
-17 -26 -27 perfect all
-29 -27 -12 perfect and
34 63 -62 perfect clear
-31 -27 -72 perfect normal
8 7 30 perfect now
35 22 4 perfect ordinary
30 47 -6 perfect sinc
-15 -14 -30 perfect wel
42 -7 0 perhap
-15 46 -24 period
-11 31 -5 period cramp
2 21 -7 period i
1 14 36 periodic
17 21 37 periodic paralyze
-55 -46 -51 peripheral
-31 -28 -33 peripheral artery
-33 -6 -3 persist
159 -26 -15 persistent
162 -23 -13 persistent muscl
252 229 190 person
2 37 29 person eat
45 17 -4 person i
12 -23 -11 person just
55 58 -1 person muscl
62 46 34 person take
-8 -25 -5 personality
-29 5 7 perth
14 30 27 perth and
-40 -21 -18 perth to
-5 -1 24 peru
31 47 41 pesticid
8 13 23 petrol
53 56 24 pew
2 -50 -27 pharmacist
-18 -18 -25 pharmacology
-17 -18 -25 pharmacology and
26 40 -53 pharmacy
16 24 -22 pharmacy out
13 52 -28 phenytoin
9 19 -24 phenytoin up
-120 -87 -136 phon
3 -42 -38 phon ask
-33 -27 -70 phon cal
-49 -40 -35 phon die
-56 -28 -28 phon in
1 -27 -24 phon keep
-11 31 61 phon off
-5 -102 -63 phon on
-11 1 29 phon say
43 31 24 phon she
28 21 42 phon to
-169 -123 -90 photo
-6 35 -7 photo be
32 -8 -3 photo from
-22 -19 -35 photograph
-33 -33 -31 phras
-171 -194 -149 physical
-55 -53 -61 physical therapist
-18 -16 -24 physical therapy
-342 -159 -205 physio
-21 -21 -25 physio about
24 40 -3 physio fix
-66 -2 -3 physio for
3 2 26 physio here
-4 2 -27 physio on
-54 -35 -37 physio say
-18 -24 -15 physiotherapy
-60 -102 -50 piano
28 0 27 piano and
-45 -49 -32 piano up
261 217 372 pick
85 89 64 pick a
27 22 42 pick at
3 52 59 pick her
-21 -29 12 pick him
23 25 68 pick it
14 14 29 pick spider
95 30 40 pick the
-30 -40 -8 pick up
-58 -49 -29 pickl
-55 -40 -20 pickl juic
16 26 23 picnic
15 37 7 pictur
2 9 30 pictur in
44 53 55 pictur the
-65 -75 -39 piec
-52 -58 -35 piec a
-4 77 89 pil
100 96 39 pil all
-73 -45 -33 pil and
28 31 46 pil at
25 43 -18 pil be
55 55 80 pil box
19 23 0 pil flew
-42 -29 -28 pil for
1 -28 -20 pil give
-186 -86 -71 pil i
134 139 146 pil in
-20 -5 -4 pil new
46 45 -1 pil she
9 9 23 pil the
-22 -7 -12 pil to
-53 -90 -53 pil what
-28 14 20 pilat
-39 -4 -3 pilat class
112 143 -50 pillow
5 57 -40 pillow and
9 12 -27 pillow to
36 45 37 pilot
37 46 38 pilot whole
-88 -100 -70 pin
-80 -54 -46 pin and
-3 -1 35 pin in
4 7 -58 pin my
13 21 40 pin on
11 14 49 pin under
90 140 70 pinch
39 48 58 pinch her
15 13 47 pinch it
3 5 -25 pinch my
-25 -36 -37 pineappl
-55 -15 -136 ping
-103 -94 -156 pink
8 -32 20 pink again
8 66 6 pink and
-39 -37 -11 pink as
49 69 92 pink froth
4 5 59 pink in
-76 -79 -26 pink pee
8 15 -51 pinkish
-25 -31 -29 pinky
75 89 146 pinprick
-144 -123 -79 pint
-29 -30 -18 pint and
31 27 22 pint but
8 11 20 pint glass
-59 -55 -39 pint of
-96 -65 -47 pipe
75 92 99 pirat
13 14 21 pirat and
74 70 79 pirat be
1 32 47 piston
127 138 156 pitch
133 122 111 pitch cry
17 54 42 pitch many
-48 -53 -13 pizza
-79 -139 -77 plac
-36 -37 -34 plac and
-27 -7 -6 plac at
-24 -7 40 plac i
-20 -10 -6 plac of
-37 -33 -20 plain
230 201 353 plan
-48 -29 -14 plan and
36 40 25 plan anything
-84 -105 -56 plan be
-29 -21 -20 plan do
134 104 103 plan my
56 67 151 plan on
3 8 21 plan say
164 176 212 plan to
46 44 122 plank
-29 -31 -32 plank and
29 28 34 plank challeng
-117 -117 -84 plant
-24 -24 -19 plant be
-23 -19 -14 plaqu
-73 -32 -21 plaster
2 2 -30 plaster come
3 26 10 plaster on
-24 -18 2 plaster sinc
-28 -31 -23 plastic
-28 -31 -23 plastic chair
-3 -67 -86 plat
-28 -22 -8 plat in
23 34 26 plat of
-13 -22 -12 plat that
106 99 163 platform
38 14 150 play
-75 -39 -19 play a
11 9 30 play bal
17 29 24 play five
6 14 30 play golf
30 36 40 play happy
57 49 46 play mode
-55 -57 -30 play no
-11 -4 28 play on
20 12 25 play partner
-11 -56 -37 play the
-28 51 77 play up
21 26 -27 play with
39 34 44 play you
-24 -11 -9 player
-227 -187 -235 please
104 92 95 please do
64 53 8 please dont
34 19 20 please i
-33 -23 -22 please put
-55 -38 -27 please tell
-27 -3 -9 please to
-20 -7 6 please what
56 4 -54 plenty
38 37 -13 plenty of
-52 -44 -27 plenty pale
-61 -33 2 plot
-26 -13 -12 plot do
41 48 65 pluck
40 43 44 pluck at
-112 -79 -170 plug
-12 20 -21 plug in
42 5 -17 plug into
48 66 -11 plum
22 31 6 plum colour
-95 -53 -15 plumb
-11 -2 39 plumber
6 -10 35 plump
-33 -33 -20 plung
33 53 73 plus
-20 -22 -37 plus a
-32 -35 -24 plus feebl
14 30 83 plus my
8 70 81 plus the
-17 -11 66 pm
-56 -53 -25 pm and
-411 -327 -260 pmr
-58 -48 -33 pmr and
-30 -36 -38 pmr be
32 29 35 pmr do
-23 -12 -10 pmr make
-9 -22 -2 pmr tender
-195 -118 -121 pneumonia
5 -33 -22 pocket
36 8 40 pod
63 43 58 pod drool
267 140 142 point
-21 -14 -60 point at
-72 -38 -31 point do
-46 -12 -15 point for
179 124 146 point in
-37 -9 -4 point my
66 111 105 point of
-55 -49 -44 point on
50 -1 -1 point should
27 -27 -23 pointer
-208 -179 -180 poison
-26 -27 -21 poison and
-22 -16 -21 poison my
-58 -64 -69 poison the
34 2 32 pok
14 -26 -12 pok out
43 -20 -23 poke
35 -9 -8 poke me
12 19 47 poker
10 13 -27 pole
33 61 61 polic
17 40 62 policy
-8 -24 -15 polio
12 8 21 polish
-27 4 -7 polit
-24 -54 -37 pollen
-327 -268 -246 polymyalgia
31 23 40 polymyalgia and
-49 -35 -11 polymyalgia be
-20 -21 -25 polymyalgia rheumatica
-22 -1 -1 polymyalgia so
-23 -32 -4 pond
-47 12 -16 poo
30 28 -9 poo be
-43 -52 -27 poo fine
16 61 130 poo for
3 10 39 poo in
-4 3 -60 poo like
-60 -18 -11 poo on
-44 6 49 pool
13 22 19 pool my
-125 -79 -68 poor
-22 -19 -33 poor blood
-24 -26 -4 poor soul
44 -18 3 pop
-52 -55 -19 pop all
6 27 23 pop and
15 31 10 pop back
-39 -56 -15 pop on
1 9 36 pop that
-28 -25 -12 pop under
97 -23 -5 pop up
52 -97 -87 popcorn
-2 -11 -26 popcorn go
16 -35 -25 popcorn under
-37 -9 -20 popey
13 33 0 popey and
-15 57 25 porridg
-16 -4 22 porridg and
-84 -66 -61 port
-25 -13 -8 portfolio
-29 -10 -4 portugal
66 65 66 pose
66 62 59 pose be
8 17 -20 position
-20 -21 62 positiv
-100 -66 -92 possibl
-21 -18 -11 possibl that
185 122 175 post
98 117 92 post a
10 23 23 poster
31 43 44 poster say
19 63 14 postman
2 46 7 postpartum
-38 -32 -39 postur
-65 -71 -75 pot
313 292 371 potassium
-129 -86 -54 potassium and
56 0 43 potassium come
2 37 29 potassium do
-16 -15 -20 potassium food
59 44 -28 potassium i
-75 -82 -85 potassium in
88 45 59 potassium on
17 24 74 potassium ring
51 44 32 potassium stop
-32 -25 -15 potassium tablet
20 17 43 potassium they
-11 -19 -37 potassium thing
-70 -25 31 potato
-13 -26 -6 potato have
18 16 65 potato in
11 12 -23 potter
11 12 -23 potter about
67 85 75 pound
10 11 24 pound and
20 11 48 pound headach
8 -6 -31 pound sinc
136 91 68 pour
56 47 27 pour out
5 10 27 pour sweat
9 -40 -29 pour tea
46 12 -43 pour the
27 -32 14 powder
-43 -149 -69 power
-23 -8 -4 power and
-43 -31 -11 power of
40 36 43 power out
27 11 16 pr
12 16 -31 practic
21 -6 -3 practic be
11 17 23 practical
-33 -15 48 practis
1 32 57 practis cpr
-35 0 25 pram
-2 -31 -19 pramipexol
-58 -85 -3 prawn
89 -53 2 pre
-39 -26 -18 pre eclampsia
171 27 61 pre workout
1 43 3 pred
15 -2 -71 prednisolon
28 3 -21 prednison
-30 -25 -168 pregabalin
2 51 -5 pregabalin 600
-44 -22 73 pregnancy
-34 -24 -16 pregnancy for
2 5 32 pregnancy have
137 56 139 pregnant
8 10 -27 pregnant 26
-8 -87 -67 pregnant and
-57 -25 -25 pregnant be
30 25 36 pregnant with
-28 -21 -9 prep
49 10 96 pres
12 19 86 pres a
-24 -20 -9 pres it
-28 -13 -17 pres the
-24 -23 -6 pres them
26 11 22 pres with
-147 -89 -58 prescrib
-81 -42 -37 prescrib me
-68 9 3 prescription
45 71 70 prescription for
-52 -98 -85 present
-24 -18 -11 present with
-82 -100 10 pressur
-31 -51 -28 pressur and
8 45 43 pressur at
-16 -21 3 pressur be
20 37 37 pressur behind
4 4 -41 pressur one
31 31 32 pressur pil
21 -28 16 pressur tablet
26 34 37 pretend
32 36 45 pretend you
61 53 81 pretty
32 20 66 pretty sure
-74 -58 -51 prevent
-28 -30 -23 prevention
53 51 58 previous
-125 -104 -56 pric
-102 -107 -55 pric of
-70 -105 -115 prickl
-20 -48 -41 prickl and
-23 -3 -5 prid
-38 -31 -33 prim
-25 -17 -24 prim minister
8 -10 -47 primary
8 20 -31 primary school
-40 -40 -36 pringl
-83 -76 -109 print
-22 -48 -27 print be
-37 -32 -28 print the
-38 -39 -32 prior
-5 -22 -6 priz
-6 64 134 prob
-58 -27 -25 prob nothing
95 63 68 probab
2 33 29 probab nothing
41 6 39 probab the
-21 36 18 problem
-33 -32 -4 problem a
-24 -13 -12 problem and
50 43 33 problem that
-135 -99 -94 proces
-142 -158 -96 prod
-5 -22 -14 producer
-81 -49 -29 professional
-47 -40 -37 programm
-160 -172 -111 project
-52 -22 -27 projector
21 14 21 prom
108 64 85 promis
109 93 105 promis i
0 -27 -18 promis to
-6 -49 -12 prompt
51 51 58 pronator
51 51 58 pronator drift
3 -38 -21 proofreader
3 -38 -21 proofreader and
15 41 97 prop
-30 -9 15 prop my
18 21 26 prop on
-19 9 -43 proper
-4 1 25 proper and
14 16 50 proper be
-42 -50 -44 proper meal
36 46 72 proper or
7 23 -117 proper sinc
18 20 56 proportion
19 -23 -16 propos
187 109 151 propranolol
14 55 121 prostat
20 39 109 prostat cancer
-67 -33 -69 protein
17 37 45 protein bar
-23 11 -26 proud
-22 -4 -46 proud of
-32 -14 -5 prov
-30 -19 -10 proven
-39 -5 -12 prun
-32 -2 -10 prun the
14 24 43 psu
8 43 5 psych
-74 -94 -67 psychiatric
-95 -72 -43 pt
5 13 -73 pub
20 21 -14 pub quiz
2 -31 -42 public
3 33 -44 pudding
-6 57 64 puf
3 -42 -9 puf a
-12 -1 22 puf and
-42 -1 9 puf at
49 42 10 puf go
-62 -71 -56 puf on
6 -1 37 puf sinc
22 37 -166 puf up
36 98 90 puffer
5 17 34 puffer fish
-43 24 -253 puffy
-48 -20 -76 puffy and
1 1 -36 puffy i
9 43 -2 puffy no
131 156 73 puk
45 134 15 pul
16 8 34 pul a
7 10 21 pul him
8 26 30 pul his
22 20 50 pul in
35 50 0 pul into
5 7 28 pul it
-129 -64 -37 pul muscl
-11 39 -5 pul my
27 34 43 pul myself
-23 -24 -10 pul out
15 -17 -42 pul round
-35 -87 -42 pul something
-46 -18 -64 pul the
27 30 -39 pul to
34 16 3 pul up
-10 54 40 pul ups
268 576 572 puls
-21 -4 20 puls at
143 233 225 puls be
43 60 33 puls have
-26 -25 11 puls in
64 61 42 puls my
-32 -23 -43 puls of
7 13 26 puls on
-34 -39 -9 puls sinc
20 65 -24 puls steady
84 103 143 pump
14 15 29 pump alarm
23 33 45 pump blood
-23 -20 -12 pump have
92 78 93 pump out
14 21 29 pumpkin
21 24 33 pumpkin seed
13 18 32 punch
164 293 370 pupil
62 82 108 pupil be
-21 -1 48 pupil enormous
19 18 51 pupil huge
25 30 44 pupil like
41 25 -12 pupil look
24 27 26 pupil massiv
13 19 37 pupil that
14 20 -27 pupil the
13 17 60 pupil tiny
-12 12 57 puppet
-118 -93 -42 puppy
-4 9 34 pure
48 52 76 purp
14 11 22 purp pinprick
130 133 315 purpl
12 23 -13 purpl and
47 62 95 purpl dot
23 30 58 purpl pinprick
-86 -72 -17 purpl rash
-61 -13 100 purpos
10 16 62 purpos two
-54 -21 -14 purpos with
17 -34 -5 pus
-15 113 -35 push
0 -5 -24 push a
-35 -34 -7 push and
3 6 -21 push down
-25 2 18 push my
44 75 -40 push off
26 -38 11 push on
40 46 43 push the
13 32 -10 push up
172 168 125 put
112 211 115 put a
1 18 -22 put any
19 30 49 put asid
-48 -67 -31 put back
13 24 44 put down
-44 -31 -25 put drop
-17 -23 -5 put her
35 60 61 put him
23 -13 6 put his
46 30 19 put in
-34 -24 -22 put into
-10 63 107 put it
-20 -166 -102 put me
83 32 -45 put my
44 -76 -62 put on
-84 -57 -24 put the
5 27 33 put them
-21 8 -40 put two
-44 -1 -5 put up
12 21 -93 put weight
20 21 36 put when
30 38 -68 putty
-4 -43 -5 pyjama
4 5 -43 pyridostigmin
12 14 49 q
-171 -169 -40 quad
94 29 -2 quad 4
-113 -82 -15 quad be
15 45 88 quad bike
-72 -61 -37 quad have
-34 -25 -39 qualify
67 78 78 quarry
106 128 100 quarter
109 130 70 quarter of
-34 -14 -21 que
12 55 -25 queasy
-32 -88 -18 queasy and
-38 -32 -30 query
-98 -60 26 question
-36 0 24 question be
-44 -48 -44 question but
-47 -48 -44 question for
-24 -10 13 question on
-8 -25 -27 quetiapin
-17 -2 -56 queu
-27 -17 -65 queu at
297 161 210 quick
19 11 36 quick and
-1 8 21 quick as
65 -5 -3 quick can
48 23 60 quick one
146 135 120 quicker
134 152 146 quickest
-65 -19 4 quickest way
1 39 45 quid
42 60 27 quiet
-7 39 76 quiet @abdomen
-49 -30 83 quiet @abilityloss
-48 -31 -63 quiet @activity
32 41 40 quiet @affairs
299 138 64 quiet @agolong
59 140 26 quiet @alcohol
-79 -89 -119 quiet @allergen
-148 -184 -207 quiet @als
94 92 108 quiet @anydrug
35 -8 34 quiet @arm
108 258 194 quiet @atrest
-120 -92 -33 quiet @babylow
91 126 184 quiet @back
158 111 -50 quiet @backthen
3 -25 -46 quiet @barely
88 8 -43 quiet @begunafter
10 37 4 quiet @belly
-39 24 -45 quiet @bellyupset
-39 -46 -90 quiet @bereaved
-18 4 51 quiet @bite
84 81 159 quiet @bladder
-60 -61 -66 quiet @blind
-303 -152 -182 quiet @bloodwords
41 10 73 quiet @blue
-48 11 -16 quiet @bluenail
-9 -26 8 quiet @blurred
-164 -70 -52 quiet @bodylevel
299 199 193 quiet @bodypart
-205 -197 -75 quiet @bothlimbs
56 97 255 quiet @bowel
12 10 23 quiet @bowelhabit
-319 -257 -162 quiet @breathe
-149 -213 -181 quiet @breathless
-164 -223 -206 quiet @breathtrouble
41 97 91 quiet @brief
-76 7 -19 quiet @bruisy
207 137 11 quiet @burncause
144 172 31 quiet @burnmouth
141 140 6 quiet @burnt
-53 64 -218 quiet @byproxy
-25 -32 27 quiet @calf
-1 14 24 quiet @cancer
38 58 52 quiet @cannedfood
65 107 68 quiet @cant
-69 -60 -31 quiet @cantbear
-125 -102 -137 quiet @cantmove
-271 -240 -223 quiet @cardiac
-40 20 -42 quiet @chemical
-169 -108 -85 quiet @chest
-84 -52 -36 quiet @chesthurt
-195 -178 -157 quiet @child
106 100 71 quiet @childmed
-51 -75 -85 quiet @chills
-168 -185 -229 quiet @chokable
-252 -240 -136 quiet @choking
-100 12 11 quiet @climbs
-92 -44 11 quiet @clinging
-227 -287 -291 quiet @clocknumber
-68 5 -20 quiet @clot
106 117 79 quiet @clotrisk
96 93 84 quiet @co
52 40 45 quiet @coldcause
-138 -82 -59 quiet @coldness
-253 -303 -340 quiet @collapse
-169 -160 -156 quiet @complaint
-52 46 -171 quiet @confused
35 42 64 quiet @confusednot
176 199 222 quiet @constant
-1 -67 -52 quiet @contracts
-56 -52 -29 quiet @coughword
-51 -32 -32 quiet @crackheard
-59 -18 -10 quiet @daily
-294 -353 -303 quiet @darkpee
45 -30 -27 quiet @dayladder
121 53 141 quiet @days
96 5 20 quiet @daysteps
136 59 -10 quiet @deepburn
-49 -52 8 quiet @diabetes
-61 -49 10 quiet @dizzy
-28 11 49 quiet @dogs
201 119 171 quiet @doing
-76 -65 -11 quiet @double
-60 -61 -76 quiet @dribble
123 191 152 quiet @drinkbout
-47 23 86 quiet @droop
-187 -179 -288 quiet @drowsy
324 255 210 quiet @drugname
-29 -22 -33 quiet @dues
-78 -70 -2 quiet @dulled
40 -72 -114 quiet @dulledpart
-23 3 -17 quiet @easesoff
-122 -80 -389 quiet @easily
-42 -47 -16 quiet @eating
73 78 152 quiet @elder
-187 -109 -91 quiet @everywhere
8 -155 -4 quiet @exert
-287 -365 -385 quiet @exertion
69 27 -79 quiet @eye
-47 45 -21 quiet @face
-114 -38 -56 quiet @facefail
-69 -64 -102 quiet @faceswell
-38 -80 37 quiet @familiar
-128 -146 -167 quiet @fever
-222 -224 -153 quiet @feveronly
-218 -219 -146 quiet @figure
-51 46 -16 quiet @fizzing
110 117 50 quiet @flank
-114 -227 -122 quiet @floppyinfant
-54 29 -47 quiet @fluidloss
96 56 -69 quiet @footwear
-139 -231 -179 quiet @frail
159 -121 -191 quiet @freq
32 43 43 quiet @glass
170 86 144 quiet @goneself
-94 -44 -32 quiet @gradual
-134 -132 -123 quiet @greyface
-70 -48 -94 quiet @handled
51 -53 -70 quiet @harder
36 63 76 quiet @hardly
91 105 -12 quiet @hardto
-74 -8 -106 quiet @hardtoday
-83 -189 -181 quiet @hauling
-145 -144 -127 quiet @head
-111 -60 -191 quiet @headache
-69 -40 -68 quiet @headknock
-116 -63 -184 quiet @headpain
-64 21 -27 quiet @heartache
-162 -177 -169 quiet @heartattack
-30 -15 -8 quiet @heartburn
76 0 -10 quiet @heartpill
-72 -22 -22 quiet @heartspot
-64 -83 -41 quiet @heldthing
89 47 47 quiet @helper
177 42 171 quiet @highparts
-170 -113 -30 quiet @hives
-64 -93 -105 quiet @hot
68 128 -132 quiet @hourly
63 59 -18 quiet @immuno
-183 -151 -60 quiet @impact
-38 -30 -52 quiet @infant
-110 -104 -89 quiet @infection
82 34 14 quiet @ingest
87 78 63 quiet @insulinword
-67 -18 -24 quiet @jerks
-17 -77 -115 quiet @joint
-13 -97 -96 quiet @jointbig
-67 -32 -7 quiet @keepsake
83 116 -34 quiet @kidney
-28 83 117 quiet @kin
-16 -28 -13 quiet @knownpanic
224 -80 -51 quiet @lasting
-89 -58 -21 quiet @leakage
1 -44 -141 quiet @leg
14 19 -24 quiet @legclot
40 29 -58 quiet @legparts
616 536 533 quiet @lethal
361 313 266 quiet @lethalplace
50 69 49 quiet @lifelong
-51 36 -7 quiet @light
68 3 -25 quiet @limb
-226 -196 -258 quiet @limbfail
-63 -97 -121 quiet @limbfault
1 -66 -84 quiet @limbnumb
20 25 14 quiet @lockjaw
317 56 -1 quiet @long
19 39 60 quiet @lumpgrows
-73 -122 -119 quiet @lumpword
-71 -33 -82 quiet @lungsign
253 278 234 quiet @manytablets
140 164 162 quiet @means
105 -48 -13 quiet @medword
129 60 57 quiet @momentary
36 -21 132 quiet @motion
-24 30 -59 quiet @mouthparts
109 63 73 quiet @move
-45 -113 -109 quiet @musclepain
-24 -18 -28 quiet @mushroom
-59 24 -221 quiet @nearfaint
95 41 43 quiet @needshelp
-210 -194 -201 quiet @nervemuscle
-43 -39 -31 quiet @neurolep
-10 -93 -94 quiet @newmed
-108 -92 -60 quiet @no
-1 26 98 quiet @nohelp
-35 -32 -44 quiet @notbreathing
-144 -42 -19 quiet @nothere
22 17 24 quiet @notsweating
116 184 247 quiet @now
-97 -44 -34 quiet @numb
70 67 31 quiet @numbcause
-119 -109 -107 quiet @numbonly
35 102 105 quiet @numbseat
52 85 5 quiet @oldspell
86 -20 -117 quiet @onesided
74 12 58 quiet @opioid
49 46 25 quiet @overdays
-181 -76 -112 quiet @overdosesign
46 23 -70 quiet @pain
56 64 61 quiet @painkiller
-19 -43 -22 quiet @palecolor
-43 43 -47 quiet @palp
318 325 55 quiet @passedoff
-76 -65 -49 quiet @passingnumb
-80 -65 -67 quiet @periods
284 216 171 quiet @person
-68 21 17 quiet @pet
163 180 118 quiet @pillword
25 27 50 quiet @places
-133 -149 -150 quiet @pmr
-84 -42 -47 quiet @poison
18 23 33 quiet @poorfeed
-98 -66 17 quiet @potassium
19 29 -14 quiet @pouring
101 -95 -131 quiet @preeclampsia
-98 -60 -79 quiet @pregnant
-98 -60 -79 quiet @pregnantnow
-5 -34 38 quiet @pressed
-67 -48 -43 quiet @pupil
5 29 -9 quiet @pursuit
-64 -4 4 quiet @quietly
110 43 -13 quiet @quit
-43 -7 115 quiet @radiates
-62 9 5 quiet @rash
94 171 -102 quiet @recent
5 -51 30 quiet @recurs
-140 -259 -106 quiet @redhot
-100 -79 -62 quiet @redskin
37 83 82 quiet @reliever
-242 -222 -165 quiet @removal
-91 -38 -6 quiet @resolved
-24 -11 -14 quiet @restcure
-147 -115 -107 quiet @rigid
96 32 24 quiet @rising
-10 -16 -31 quiet @roaming
81 19 28 quiet @saddle
-32 -57 -111 quiet @season
171 148 135 quiet @seat
125 111 103 quiet @seatarea
154 196 115 quiet @sedative
64 126 -63 quiet @seeing
-304 -280 -346 quiet @seizure
16 61 85 quiet @seizurelike
123 169 237 quiet @self
-410 -362 -212 quiet @selfcare
-35 -98 -76 quiet @selfmoving
-233 16 -214 quiet @sepsissign
36 47 34 quiet @serodrug
88 78 88 quiet @settled
-273 -250 -182 quiet @severe
16 61 85 quiet @shaking
-82 -81 -73 quiet @shocked
-13 -44 47 quiet @side
-58 -60 59 quiet @sidefail
122 1 32 quiet @sincethen
39 76 101 quiet @sleeppill
283 -43 -71 quiet @slow
-51 12 -60 quiet @slur
-114 -16 -56 quiet @slurred
-33 -55 -68 quiet @someone
87 75 56 quiet @soothed
-89 -168 -86 quiet @soothing
153 136 -79 quiet @speak
-112 -51 -28 quiet @spent
94 127 185 quiet @spinal
-54 -11 -4 quiet @spoil
-185 -204 -138 quiet @spot
13 39 39 quiet @spray
28 -35 -18 quiet @statin
9 -40 -14 quiet @steroid
-10 22 41 quiet @stiffbody
-65 -61 -40 quiet @stiffneck
77 107 83 quiet @stoppedtaking
-34 -29 -2 quiet @stressleak
224 -80 -51 quiet @stretch
2 126 -133 quiet @stridor
-335 -248 -190 quiet @stroke
-47 -24 -5 quiet @strongpill
-9 103 137 quiet @sudden
-94 -109 -121 quiet @suddenpain
12 21 34 quiet @supply
94 119 90 quiet @swallow
59 48 16 quiet @swallowtrouble
-16 23 -24 quiet @sweaty
-24 -43 13 quiet @swollen
52 89 104 quiet @systemic
350 308 402 quiet @task
-56 -69 -22 quiet @temple
-17 -10 -69 quiet @thinner
-223 -227 -167 quiet @throat
-36 -29 -19 quiet @thunder
-57 -42 -26 quiet @thunderous
25 7 23 quiet @thyroidish
164 24 -106 quiet @tightness
-68 -111 -58 quiet @tingle
-51 -139 -127 quiet @toesfeet
39 -8 -99 quiet @tongue
-1 161 89 quiet @toomany
61 70 3 quiet @tooshort
173 106 114 quiet @toxauto
36 45 49 quiet @toxsigns
-42 -24 -11 quiet @tracking
-66 -4 32 quiet @trauma
-136 -142 -86 quiet @trigger
-574 -513 -445 quiet @twitch
-35 -83 -38 quiet @twitchlike
17 -45 -29 quiet @unaware
-27 -13 -4 quiet @under3m
-40 -21 -29 quiet @unexplained
-123 -68 -27 quiet @unreal
7 25 20 quiet @unrelieved
-56 -52 -18 quiet @unresponsive
71 113 93 quiet @unseen
-85 -13 -39 quiet @unsteadylimb
167 138 165 quiet @vanish
-7 13 47 quiet @venom
-65 114 -210 quiet @vision
-46 -52 -57 quiet @voicechange
4 59 -47 quiet @vomit
-26 -99 -86 quiet @wanttodie
-29 -48 -52 quiet @wasting
-240 -208 -93 quiet @weak
110 104 123 quiet @weapon
132 68 -25 quiet @weekday
-10 3 23 quiet @weightdown
68 49 -37 quiet @wellnow
214 343 320 quiet @wherein
130 131 99 quiet @whistle
-109 -111 -79 quiet @white
119 160 99 quiet @withdrawable
175 147 58 quiet @wont
11 -38 31 quiet @worried
-182 -254 -117 quiet @worse
-75 -130 -129 quiet @wound
45 29 125 quiet @wringing
43 -25 -14 quiet and
15 35 44 quiet now
16 61 -4 quiet sinc
-26 -18 -14 quiet what
47 40 -107 quieter
59 60 -62 quieter than
5 1 44 quinin
-29 -47 -25 quinin be
50 64 70 quinin for
18 38 43 quinin tablet
-28 -59 -137 quit
-47 -20 -39 quit and
22 17 -26 quit drink
-69 -125 -76 quit it
75 -9 53 quit my
17 13 -45 quit normal
7 12 22 quit sweet
-31 3 -23 quit the
-147 -146 -94 quiver
-33 -23 -9 quiver for
-37 -27 -17 quiver sinc
50 -14 -9 quiver when
-53 -49 -53 quiz
23 23 -12 quiz i
-62 -68 -71 quot
-39 -31 -24 rabbit
5 -6 -54 raby
9 4 -49 raby shot
1 18 -59 rac
37 39 -57 rac and
-85 -70 -58 rac heart
54 -14 22 race
-42 -34 -30 radcliff
-29 -25 -24 radiation
57 54 15 radiator
23 19 29 radiator and
6 6 -37 radiator she
62 29 40 radio
54 45 16 radio be
2 11 -25 raffl
64 131 128 rag
46 102 150 rag dol
15 24 -32 rag sore
-55 -88 -38 rage
61 -26 -9 rage and
12 -9 -28 rail
1 -25 -12 rail to
13 13 -40 rail today
59 61 60 railway
104 4 55 rain
35 27 -2 rain bow
30 33 7 rain so
6 3 -21 rainbow
6 3 -21 rainbow ring
56 -3 -33 rais
2 38 -21 rais my
-44 -57 -21 raisin
79 85 45 rake
28 30 33 rambler
64 70 127 ramipril
7 23 61 ramipril for
2 10 40 ramipril last
-1 -31 -21 ramp
0 -91 -50 random
24 -4 -1 random muscl
3 -52 -42 rare
85 170 8 rash
40 106 28 rash all
-56 -48 -62 rash and
-28 -34 -15 rash i
19 38 5 rash it
-5 -21 59 rash no
15 14 21 rash so
-83 -61 -20 rash spread
159 100 131 rash that
15 27 30 raspberry
15 27 30 raspberry jam
10 15 -37 rat bait
-88 -79 -132 rate
-26 -36 -36 rate be
264 181 245 rather
90 103 119 rather be
47 35 28 rather know
78 15 34 rather not
-11 -34 -4 rattl
9 18 66 rav
16 15 38 rave
-19 21 23 raw
42 32 6 raw and
4 16 35 raw to
-73 -37 -46 ray
-40 -12 -7 ray be
-3 10 -80 razor
-14 -4 -103 razor blad
11 48 41 rd
53 90 61 rd time
-29 -9 -2 re
-62 -6 -69 reach
-2 87 49 reach for
-40 -29 -18 reach my
-50 -139 -105 reach the
49 101 124 reach thirty
0 1 -28 reach up
5 39 60 reaction
34 60 69 reaction to
191 170 140 read
-10 -57 -47 read a
51 56 58 read about
13 -34 -7 read bad
3 25 27 read in
-25 -15 12 read it
5 20 -20 read me
-68 -25 -4 read my
-27 -43 -25 read one
9 24 32 read that
141 117 194 read the
-108 -29 -6 read up
-47 -52 -41 read your
-53 -51 -51 reader
1 15 47 ready
52 45 56 ready to
-15 -58 -27 real
16 24 25 real he
30 -20 -6 real life
-40 -30 -30 real thing
-12 8 -26 realis
36 52 14 realis i
1 70 122 really
-12 -13 -20 really arch
-12 -23 -12 really get
38 21 30 really have
13 17 48 really ill
36 57 51 really slow
21 -1 -1 really stop
12 23 22 really work
13 28 49 rear
13 28 49 rear end
-119 -110 -6 reason
-16 -31 -7 reason and
-29 -19 -17 reason for
-27 -19 15 reason i
14 -35 -16 reason not
-53 -42 -53 reason smal
45 36 -6 recal
-34 -16 -18 recent
-32 -15 -16 recent chang
28 29 -6 receptionist
-77 -63 -45 recip
12 22 25 recip say
121 85 101 reckon
-48 -12 2 reckon a
5 61 72 reckon i
143 53 3 reckon it
-30 -35 -71 recliner
14 7 25 recognis
-65 -71 -9 recommend
23 -3 -2 recommend daily
28 30 33 recommend intak
-64 -36 -18 record
-35 -12 -29 recover
-31 -19 0 recovery
44 41 39 recovery and
-138 -38 -441 red
51 -9 35 red a
51 27 -150 red and
13 24 -12 red as
-69 -54 -11 red bul
-82 -64 -9 red bump
-22 -12 2 red dot
-56 -54 -36 red flag
29 36 29 red hot
-14 27 49 red line
7 11 -23 red look
-1 14 39 red no
9 7 -22 red on
40 -2 -1 red or
40 19 -48 red pee
42 32 6 red raw
57 67 56 red ring
-51 -9 -2 red then
6 -35 -22 red whenever
0 -53 -20 reddit
1 -53 -20 reddit say
-29 -19 -22 reduc
11 -40 -17 redundancy
-42 -31 -32 ref
5 5 -28 refil
-26 61 13 reflex
33 35 39 reflex be
22 -12 -7 reflux
-60 -27 -71 refus
-73 -29 -75 refus to
12 13 25 region
-44 -47 -18 register
6 37 62 regret
6 37 62 regret it
-87 -55 -72 regular
-15 -16 -25 regular like
-45 -18 -7 regular tap
-45 -2 -21 rehab
-32 -13 -5 rehearsal
139 195 177 rehom
125 138 128 rehom the
-27 -24 -17 rehydrat
-22 -19 -59 relat
-126 -76 -79 relax
-17 -27 -15 relax my
-60 -18 12 relaxant
-69 -46 -50 relaxation
-30 -24 -29 relaxation exercis
-23 -31 -35 releas
-34 20 -9 relief
48 60 51 reliev
7 19 55 remain
-168 -165 -123 remedy
-11 -15 -30 remedy from
-83 -57 -17 remember
-62 -64 -7 remember the
16 21 16 remind
26 24 20 remind me
5 8 -21 remission
88 76 92 remot
51 50 54 remot a
10 24 45 remov
-9 -12 -21 removal
-9 35 -8 renew
-9 35 -8 renew my
34 24 11 renny
-33 -3 11 rent
-39 -60 -23 rep
-16 -99 -24 repeat
-17 -16 -26 repeat after
24 -5 -4 repeat himself
4 36 -9 replac
-36 -9 -3 replacement
128 89 78 reply
30 16 -17 reply all
70 84 67 reply only
-95 -33 -26 report
-29 -47 -25 report on
-58 -50 -35 requir
14 37 43 rescu
34 52 63 rescu medicin
14 13 31 reservoir
-59 -50 -32 reset
1 7 23 reset my
11 44 82 resident
-45 -49 -19 resign
8 6 23 respect
-156 -124 -104 respond
-40 -41 -45 respons
185 -202 -375 rest
45 -8 -18 rest and
-62 -34 -30 rest be
3 2 -49 rest between
8 74 -16 rest i
45 30 41 rest in
-92 -92 -70 rest it
24 18 -25 rest my
-12 -33 -54 rest of
-34 -35 -25 rest puls
11 21 22 rest up
-81 -93 -39 restart
-43 -45 -31 restart it
-248 -200 -219 restles
-210 -143 -116 restles leg
-4 -31 -7 restor
43 51 -95 result
-39 -25 -21 resuscitat
86 71 84 retch
30 7 39 retir
32 31 -10 retir and
9 26 7 return
-25 -52 -9 revers
-23 -25 4 revers into
2 -23 -8 revers the
9 -12 -27 review
26 0 -14 review in
-12 17 -35 revis
-13 -21 -26 reviv
-13 -21 -26 reviv a
6 6 42 rex
-35 -36 -15 rhabdo
-54 -66 -24 rhabdomyolysis
-20 -22 -25 rheumatica
-24 -26 -16 rhym
-12 -20 5 rhythm
33 54 75 rhythm and
-32 -26 -9 rhythmic
-31 -25 -6 rhythmic littl
161 40 123 rib
-14 -36 -39 rib ach
-20 -16 -31 rib ache
-22 -9 11 rib at
11 16 25 rib every
4 -35 13 rib muscl
8 13 -52 rib sinc
24 9 10 rib that
13 -34 -14 rib then
-22 -32 -14 rib when
2 4 28 rib whenever
-7 -22 -19 rice
-35 -19 -29 rich
-26 -16 -5 rich food
-32 -99 -81 rid
-31 -99 -80 rid of
26 34 35 riddl
-72 9 3 ride
5 38 -20 ride it
2 6 20 ride triag
-20 -21 -21 ridiculous
-24 -29 -40 ridiculous i
-386 -165 -182 right
17 28 55 right and
114 70 55 right arm
33 -47 -38 right as
-2 7 35 right bit
23 20 -3 right brain
26 54 -16 right calf
5 19 26 right cheek
-22 -24 39 right down
28 18 -88 right ear
87 114 239 right eye
-8 -14 -57 right eyelid
-20 3 -15 right foot
-31 -11 -9 right for
-39 -36 -23 right forearm
12 18 35 right half
133 29 91 right hand
14 -6 -26 right i
-39 -5 -11 right in
-39 -48 -25 right it
18 9 41 right itself
-52 -45 -36 right just
94 165 222 right leg
45 43 44 right lid
74 80 56 right now
-12 -21 -14 right of
147 135 -30 right one
-60 -63 -57 right pil
-27 -19 -41 right shoulder
77 68 78 right side
-40 4 13 right sinc
-15 -8 -50 right so
12 25 49 right start
-35 -25 -9 right stuf
10 9 -62 right temperatur
28 -8 -2 right thes
10 19 68 right through
-13 -26 -21 right thumb
34 69 33 right time
-68 -70 -55 right to
11 -24 -19 right way
107 138 230 rigid
36 43 63 rigid and
11 11 25 rigid i
7 7 22 rigid like
29 35 18 rigid then
-34 -32 -10 rigid with
-26 -35 10 rigor
-29 -38 -6 rigor mortis
2 4 -24 rim
134 145 166 ring
-35 -29 -19 ring 999
-141 -107 -80 ring and
36 52 32 ring anyon
16 31 28 ring at
45 38 35 ring be
-35 -50 -27 ring finger
-15 -24 -39 ring for
6 28 33 ring in
66 31 35 ring like
-2 28 28 ring my
8 46 42 ring off
37 -109 -25 ring on
76 75 103 ring potassium
45 2 -47 ring rash
47 65 29 ring round
40 40 70 ring someone
-47 -19 -9 ring the
1 5 -34 ring wont
28 35 45 ringer
-111 -50 -81 rins
15 39 -14 rins it
-31 -6 78 rip
5 11 27 rip between
31 36 63 rip pain
1 -145 -118 rippl
2 -23 -16 rippl all
-1 -43 -37 rippl along
22 -8 -3 rippl sinc
20 73 -15 rise
-37 -30 -25 rise and
22 63 -25 rise from
-34 -37 -31 risk
-20 -23 -14 risk of
-86 -64 13 risperidon
3 -2 27 ritalin
47 64 -57 rivaroxaban
8 13 -36 rivaroxaban and
-16 -20 16 river
7 13 35 river and
-76 -29 -27 rls
50 3 -67 road
-31 -16 -11 road i
93 7 -12 road sign
-39 -34 -16 roam
51 46 -9 roar
-137 -87 74 roast
-32 -29 -12 robot
-34 85 130 rock
-35 -8 8 rock and
-30 -9 -2 rock at
41 74 74 rock hard
-46 -32 -5 rock in
16 31 28 rock pool
-22 -17 -10 rode
151 267 11 rol
40 56 70 rol a
9 5 20 rol all
28 35 39 rol back
6 22 21 rol off
61 63 60 rol on
1 10 -64 rol out
2 57 -109 rol up
66 50 62 role
94 82 86 role play
-20 -27 -19 role system
-47 -41 -33 roller
2 12 43 rollercoaster
-60 -55 -38 romeo
-60 -55 -38 romeo and
8 -27 -21 roof
-8 4 25 roofer
9 7 21 roofer mate
210 129 198 room
2 35 -23 room after
34 -47 -45 room because
14 47 58 room i
7 19 35 room keep
31 31 40 room spin
4 13 29 room start
-51 -49 -6 roommat have
-149 -112 -107 root
-50 -26 -24 root canal
-21 -12 -10 root of
279 295 231 rope
120 131 120 rope in
67 189 -93 rosuvastatin
22 30 -68 rosuvastatin and
2 3 -25 rosuvastatin doubl
-42 -45 -23 rot
-107 -56 -75 rotten
-91 -126 -105 rough
-8 -14 -33 rough and
157 282 162 round
-59 -30 -53 round and
75 5 24 round at
47 43 66 round battery
40 45 53 round between
8 7 22 round both
-23 -12 -5 round could
-33 -40 -12 round for
9 1 -23 round have
-12 -47 11 round her
16 17 -30 round his
56 -15 -10 round in
22 75 126 round it
-93 -94 -58 round like
30 72 81 round me
189 183 141 round my
18 -23 -18 round than
-38 46 155 round the
0 -30 -173 round to
14 26 1 round wher
-37 -13 -11 roundabout
186 207 204 rous
3 3 24 rous for
109 117 94 rous her
61 68 68 rous him
120 43 27 row
6 7 32 row after
-3 -14 -62 row and
33 20 32 row in
-73 -66 -50 row machin
25 29 48 row on
1 44 33 row when
-299 -232 -145 rub
14 19 23 rub his
-29 -50 -12 rub it
-73 -25 -34 rub my
-41 -10 -5 rub out
-101 -112 -60 rub them
17 49 101 rubber
-34 -67 -52 rubbery
-69 -18 -11 rubbish
1 13 -48 rubbish for
-24 -12 -48 rucksack
-30 -14 -17 rucksack on
-34 -60 -52 rude
-33 -36 -32 rude health
-78 -18 -85 rug
4 7 -35 rug no
-24 -63 -88 rugby
16 24 -15 rugby bal
40 -15 -3 rugby tackl
39 -36 -15 ruin
-60 -25 -9 ruin from
-57 -98 -42 rul
-57 -98 -42 rul out
-34 -62 -57 rule
-32 -20 -3 rule for
30 11 14 rule i
14 29 1 rum
58 55 25 rummy
257 330 227 run
14 -94 19 run a
-13 -38 -23 run about
-60 -32 -27 run again
5 5 30 run all
80 108 27 run and
5 4 24 run as
-45 -6 -6 run club
-25 -31 12 run down
40 31 -10 run for
-63 -1 -1 run half
8 12 -23 run head
-39 -30 -4 run in
15 15 43 run into
20 20 22 run it
5 7 33 run like
39 24 42 run marathon
-56 -33 -19 run myself
70 67 54 run off
-55 -21 -11 run on
223 359 44 run out
-47 -28 -13 run over
-108 -121 -69 run round
25 -3 -3 run short
18 -77 -47 run sinc
171 148 147 run the
-29 -34 -13 run through
-4 -1 -56 run to
35 -2 -9 run up
-1 20 39 run when
28 30 33 run with
44 26 -8 runner
76 62 26 runny
72 55 47 runny nose
-33 5 15 rush
20 3 1 rust
45 64 -1 rusty
18 23 44 rusty nail
-70 -71 -114 s
58 77 94 sachet
53 59 63 sack
26 31 62 sack of
-198 -40 -25 sad
35 31 60 saddl
100 99 46 saddl area
-51 -58 -9 saddl sore
-67 -63 -24 sadly
-136 -178 -172 safe
2 -35 -23 safe i
25 -24 -40 safe to
-46 -5 -3 safe with
-54 -26 13 safer
-47 -42 -22 safer than
7 25 17 safety
71 63 55 safety stuf
22 32 8 sag
-33 -31 -8 saga
4 3 -41 saggy
51 73 36 sailor
7 23 29 sake
0 -98 -3 salad
70 -12 -3 salad and
-46 -65 -33 salad last
24 -104 -24 salbutamol
105 144 137 saliva
-161 -137 -127 salt
35 39 42 salt and
-19 -23 -37 salt be
-26 -31 -12 salt in
62 54 -3 salt on
26 25 20 salt or
22 -17 -7 salt tablet
18 20 16 salt then
-39 -47 -55 salty
-25 -22 -5 salty enough
-21 -17 -10 salty snack
-109 -170 -84 same
31 10 -123 same as
-4 2 -26 same both
-20 -3 -2 same cramp
59 -7 -2 same day
-12 -25 -3 same family
58 100 104 same feel
3 -21 -8 same it
57 4 -19 same knee
-2 2 26 same night
-83 -71 -25 same on
9 -37 -15 same plac
30 27 28 same question
75 -11 8 same side
-120 -81 -29 same size
-76 -19 -2 same thing
21 25 38 same way
-25 -11 -2 same word
171 167 100 sand
-20 -6 -34 sandal
14 10 30 sandbag
14 35 -5 sandwich
-56 -40 -27 sang
-43 -33 -20 sang the
26 27 -2 sanitiser
-17 -8 -80 sank
6 9 -70 sank her
95 93 87 satay
-57 -38 -12 satisfy
-24 -24 -13 satsuma
-24 -24 -13 satsuma be
-158 -98 -226 saturday
34 69 59 saturday and
2 -69 -25 saturday cant
-36 -22 -7 saturday carry
-45 -14 -44 saturday i
-22 -19 -7 saturday in
4 48 -53 saturday it
50 73 -12 saturday my
-3 -7 30 saturday today
-76 -79 -40 saturday with
-37 -37 -23 sauc
17 23 -10 saucer
39 7 7 sausag
0 -1 -29 sausag after
175 292 286 sav
63 81 77 sav my
118 217 213 sav up
11 13 65 savag
28 36 7 save
31 48 45 save me
-15 -24 -5 save us
169 65 109 say
-11 1 29 say 7
26 -11 18 say a
51 75 65 say about
33 -2 14 say als
-59 -56 18 say and
24 41 42 say anything
-36 -21 -7 say baby
23 23 8 say be
11 -25 26 say bel
-43 -28 -17 say benign
24 18 -4 say but
66 91 96 say cal
9 2 -40 say dont
-24 -19 -1 say drink
-30 -17 -15 say emergency
6 23 -28 say feed
6 6 -24 say feel
-5 28 -15 say get
-43 -42 -8 say go
273 382 318 say he
-20 7 -3 say hello
15 -38 -51 say her
-3 25 31 say hi
-14 23 -38 say his
98 107 102 say how
-87 -154 65 say i
6 22 11 say if
58 -129 -190 say it
34 75 -4 say its
-26 -16 -24 say just
16 23 41 say lo
48 19 23 say look
11 83 4 say magnesium
-53 -32 -26 say meningitis
16 22 33 say minor
-27 -7 -5 say more
30 -16 -11 say move
-9 -49 5 say my
-40 -40 -34 say nerv
13 -68 -55 say no
-26 -27 -24 say nothing
93 87 44 say on
7 -18 23 say one
2 -25 -29 say pardon
4 9 42 say put
24 25 27 say right
33 -21 -8 say see
70 -49 33 say she
-42 -42 -46 say so
45 65 -9 say sodium
13 30 38 say sorry
-34 -4 -40 say stop
39 -3 -5 say stres
-23 -9 -7 say ta
15 31 25 say tell
-59 -49 -10 say that
127 120 83 say the
-111 -15 -34 say ther
2 43 0 say they
-7 12 -22 say to
10 13 -22 say try
-44 -32 -36 say twitch
48 31 27 say two
-25 -18 -11 say very
7 41 -10 say wait
14 30 50 say walk
-42 -17 -15 say whether
14 23 36 say wind
-45 -40 -41 say yes
25 31 29 say you
24 -6 -49 scab
32 49 -25 scaffold
41 57 -12 scaffold pole
50 1 33 scal
23 -2 3 scal i
23 -1 -1 scal or
6 7 28 scalp be
51 59 -24 scalp hurt
32 46 -16 scalp sore
-27 -48 -20 scalp to
-148 3 40 scan
-13 -48 -2 scan be
-50 -11 -5 scan clear
18 37 20 scan last
-20 -8 -6 scan my
3 52 45 scan show
-76 -57 -25 scanner
102 -35 -92 scar
74 -3 -4 scar its
-23 -8 -3 scar me
67 -7 -22 scar of
-28 -49 -48 scarf
-54 -19 -36 scarlet
-60 -77 -45 scary
-13 -28 -15 scary one
-17 -17 25 scen
-135 -66 -33 schedul
16 26 -10 schizophrenia have
-35 -35 -42 school
-51 -52 -20 school and
28 32 36 school bag
-43 -19 -11 school be
19 22 -30 school i
-83 -15 -5 school photo
41 58 69 school run
217 177 258 sciatica
53 63 24 sciatica be
115 81 110 sciatica both
34 32 98 sciatica down
61 48 62 scienc
-41 -58 -23 scissor
71 66 103 scoop
10 21 27 scoop of
16 18 25 scoop on
-29 -27 -32 scooter
7 -30 -1 scor and
16 25 36 scorpion
-70 -81 -31 scout
44 42 68 scrambl
44 42 68 scrambl for
1 1 -23 scrap the
48 68 -63 scratch
18 34 72 scratch her
99 81 -2 scratch me
27 -33 -37 scratch my
16 30 -40 scratch on
29 8 -15 scratchy
-201 -96 13 scream
14 17 38 scream and
-21 -22 -14 scream at
-31 -39 -10 scream blue
41 41 48 scream if
-58 -48 -54 scream myself
-58 -46 -41 scream so
-64 -44 -26 scream the
15 27 30 scream when
-74 -181 -75 screen
-11 -37 -5 screen day
-21 -12 -16 screen go
74 81 103 screenwash
19 -1 -173 screw
9 7 -93 screw round
-58 -51 -46 scrol
-55 -49 -45 scrol for
41 -17 -38 scuf
4 6 -29 scuf to
-132 -143 -76 sea
-41 -59 -35 sea at
-39 -47 -6 sea sick
-38 -43 -22 sea this
60 146 138 seal
41 86 74 seal and
14 15 31 seal round
-33 -76 -66 season
3 -26 -5 season my
-23 38 78 seat
6 -48 -306 second
-37 -29 -17 second after
-43 -10 14 second and
19 40 48 second arm
-32 -39 -25 second articl
-23 -19 -7 second be
28 76 -57 second day
3 17 -35 second dose
15 47 -27 second fine
-20 -34 -13 second go
-58 -39 -3 second i
-11 -21 -7 second my
-45 -36 -14 second of
20 9 27 second one
13 20 -9 second or
44 41 57 second the
-30 -70 -80 second then
39 -5 -1 second week
25 23 -27 second when
-20 40 -2 second with
-39 87 15 section
-28 -1 -2 section apply
4 4 21 section sudden
-122 -45 -168 see
-8 -89 -35 see a
5 5 -75 see any
6 -39 -24 see anybody
39 52 -44 see anyon
-21 -13 -8 see be
-17 26 47 see doubl
-29 -45 -9 see fine
-55 -48 -66 see her
-48 -29 -17 see him
-31 -43 -18 see if
-31 -23 -22 see in
68 -78 -112 see it
-25 -11 3 see my
6 16 32 see no
-7 -3 20 see not
-26 -27 -8 see one
-23 -13 -8 see red
44 48 59 see silver
-52 -61 -40 see someone
-1 18 32 see star
35 38 20 see stuf
24 23 18 see that
14 24 97 see the
108 157 34 see thing
26 24 18 see through
-48 40 18 see to
135 157 -37 see two
13 7 31 see what
8 17 32 see yellow
0 2 23 seed
11 -5 -39 seek
21 23 -13 seek help
75 65 -12 seem
8 8 -20 seem fine
8 11 -40 seem ok
36 -14 6 seem to
-159 -242 -144 seize
-23 -23 -10 seize i
-20 -28 -26 seize solid
-30 -27 -4 seize the
32 -73 -75 seize up
-75 -45 -57 seizur
-11 -17 -21 seizur aura
24 36 46 seizur have
-21 -7 -5 seizur i
-34 -23 -13 seizur overdos
16 21 25 seizur right
-10 -21 17 seizur this
12 -23 -11 seizur wher
-21 -21 -41 sel
-79 -37 -85 self
-36 -7 -5 self help
162 101 88 selfish
18 28 47 selfy
11 44 13 send
35 42 21 send a
-49 -31 -14 send be
77 77 67 send me
83 154 -58 sens
15 29 29 sens and
6 11 27 sens as
-25 -12 -9 sens in
-11 19 26 sens of
34 2 43 sensation
-77 -76 -85 sensibl
-24 -24 -28 sensibl way
2 -38 -12 sensory
-34 57 130 sent
26 33 24 sent a
-51 -50 -42 sent him
-49 -35 -15 sent home
25 40 62 sent me
119 -9 60 sentenc
3 7 -31 sentenc all
35 23 41 sentenc come
20 -18 -8 sentenc for
16 -44 -32 sentenc several
-28 -1 -6 sepsis
51 -105 -70 september
3 -51 -36 september and
-38 -28 -34 septic
-159 -86 -64 serious
-6 -36 -35 sermon
-38 -30 6 serotonin
-28 -18 19 serotonin syndrom
-18 -129 -14 sertralin
40 52 -31 sertralin and
-49 -8 -4 sertralin for
-80 -76 -58 server
-33 -34 -42 servic
-55 -38 -38 sery
86 89 30 session
2 2 -37 session on
-23 -15 -1 session this
-358 -278 -247 set
-9 -58 -49 set a
-39 -31 -37 set her
-46 -32 -32 set in
-37 -42 -21 set it
-32 -11 -22 set like
-5 -6 -40 set me
-35 -15 13 set my
-4 -28 -43 set of
15 63 73 set off
-5 14 21 set up
-8 5 -34 sette
10 39 -38 sette and
60 67 122 settl
-1 22 20 settl a
-37 -29 -15 settl and
40 49 59 settl on
60 -166 -159 seven
8 27 22 seven month
-14 -23 -21 seven now
-21 -21 -8 seven til
81 -55 -84 seven week
15 -43 -24 seven year
-45 -15 -56 seventy
28 37 50 seventy nine
-34 -16 -45 seventy one
-40 -43 -38 seventy who
156 113 133 sever
28 26 42 sever headach
28 20 29 sever muscl
14 16 25 sever pain
277 -69 -37 several
118 -1 -2 several different
3 -24 -27 several month
45 -1 -2 several part
27 -71 -46 several time
49 -19 -11 several week
24 -12 -11 severity
27 28 28 sew
0 53 36 sew machin
15 23 90 sex
2 6 27 sex feel
7 13 30 sex have
42 134 -42 shad
-21 -18 -12 shad my
-16 -6 -52 shad now
22 54 22 shad of
43 46 -33 shad with
-36 38 55 shadow
13 31 52 shadow creep
-1 14 25 shadow heart
133 208 178 shake
3 35 72 shake all
99 98 -19 shake and
44 58 -50 shake cant
17 14 -26 shake fit
63 79 -25 shake for
49 36 52 shake her
41 49 42 shake him
10 13 28 shake his
40 -15 -6 shake in
-130 -86 -14 shake it
-40 -47 6 shake like
-41 -100 -48 shake no
-24 -22 -1 shake on
-18 -6 64 shake so
38 67 -27 shake sweat
1 -41 -24 shake them
-61 -18 -24 shake when
-19 -21 -27 shakespear
100 131 -154 shaky
6 -21 -54 shaky and
70 53 38 shaky hand
19 75 -72 shaky sweaty
-43 -73 -17 shal
-7 -32 5 shal i
95 115 141 shallow
32 63 77 shallow end
-43 -18 -11 shampoo
75 80 71 shant
54 37 36 shant be
52 71 27 shap
-23 21 -13 shar
-25 19 -15 shar a
112 92 98 sharp
71 79 40 sharp as
6 5 20 sharp pain
-29 -15 -14 shatter
2 21 47 shav
128 113 125 she
-51 -20 -22 she ask
293 373 363 she be
39 33 38 she breath
-86 -75 -28 she cant
-75 -75 -97 she care
-22 -40 -29 she climb
-26 -18 -92 she come
13 23 10 she couldnt
-46 -37 -22 she cry
47 42 31 she die
-1 -5 21 she do
44 23 22 she doesnt
39 37 49 she drink
-53 -49 -71 she feel
-6 -4 -35 she film
39 -13 -8 she freeze
-37 -48 -35 she gag
-32 -37 -81 she get
26 14 30 she give
-19 -18 -44 she go
14 7 25 she hasnt
-28 -28 -24 she hate
-32 -16 99 she have
35 61 6 she hit
-22 -65 -39 she isnt
24 4 17 she just
32 33 57 she keep
-72 -57 -15 she left
-1 -26 -19 she make
-24 -24 -22 she need
-35 -31 -12 she never
81 0 3 she open
60 45 53 she pass
28 14 25 she put
-21 -46 -51 she reckon
-23 -19 -24 she right
-28 -12 -13 she ring
18 25 25 she scream
5 -21 -15 she sound
-65 -80 -68 she stil
8 7 -65 she swallow
-28 -33 -19 she talk
3 5 -26 she tell
41 21 -4 she think
-54 -42 -26 she twitch
39 -6 -8 she use
-55 -30 -23 she wake
-14 -42 -20 she walk
16 47 10 she wont
31 31 74 she would
-17 -10 -24 she wouldnt
71 130 146 shed
16 21 19 shed and
20 46 54 sheep
34 66 86 sheep dip
86 102 187 sheet
39 37 61 sheet and
15 22 -14 sheet as
2 10 54 sheet mouth
24 0 13 sheet off
33 47 75 shel
-29 -40 -41 shelf
-4 -1 -23 sherry
-12 74 13 shift
-32 -34 -28 shift and
32 0 0 shift for
10 21 -1 shift me
29 59 53 shimmer
-89 32 92 shin
-43 -51 -19 shin ach
13 15 -86 shin and
4 -92 -28 shin balloon
4 6 -33 shin hot
2 11 22 shin in
9 22 61 shin on
12 26 49 shin pres
-25 -29 2 shin saturday
7 18 -26 shin sinc
25 23 16 shin that
-21 -22 -2 shin twitch
3 4 20 shin yesterday
8 16 -175 shingl
4 7 -37 shingl on
140 207 -36 shiny
48 57 -9 shiny and
39 73 20 ship
16 22 27 ship mate
10 -58 -64 shirt
-188 -223 -117 shiver
-38 -46 -28 shiver a
4 7 40 shiver and
-19 -24 -28 shiver for
-32 -35 -20 shiver like
36 17 27 shiver uncontrollab
-170 -180 -96 shiver when
157 208 180 shivery
-45 -30 68 shivery and
3 -1 22 shivery but
54 58 23 shivery with
-83 32 32 shock
67 107 122 shock and
-25 -22 -47 shock like
14 50 35 shock off
-32 -20 -26 shock to
48 -38 -32 shoe
-49 -35 -13 shoe and
15 23 17 shoe box
12 17 24 shoe in
31 3 -19 shoe make
20 22 31 shoe off
-138 -42 -44 shoot
-47 -24 -16 shoot me
4 2 28 shoot pain
-11 -19 -128 shop
42 -24 -15 shop go
3 10 -29 shop now
-52 -51 -24 shop up
11 8 24 shop with
-90 -123 -127 short
-4 26 -17 short in
-143 -187 -112 short of
26 -8 -2 short one
26 34 27 short story
10 29 -6 shorter
-161 -208 -174 shot
70 0 -23 shot be
-39 -23 -18 shot me
-19 -47 -22 shot of
-32 -17 -8 shot the
24 28 30 shotgun
-677 -547 -507 should
-23 -29 -30 should a
-9 26 44 should be
35 24 23 should do
47 73 87 should have
-99 -74 -82 should he
-21 -13 -10 should hear
-214 -386 -338 should i
-71 -19 -18 should it
36 38 48 should mention
-26 -2 5 should say
-53 -36 -44 should she
-85 -60 -46 should somebody
34 27 28 should that
-61 -52 -76 should we
-137 -377 -234 shoulder
1 27 65 shoulder ach
-19 -18 -32 shoulder after
2 2 -39 shoulder agony
37 30 65 shoulder and
-190 -101 -91 shoulder be
-45 1 12 shoulder belly
35 -33 -23 shoulder blad
-34 -35 -11 shoulder feel
11 28 50 shoulder for
-52 -43 -13 shoulder from
26 -14 -16 shoulder go
-4 -18 -43 shoulder have
5 28 33 shoulder hurt
-22 41 64 shoulder i
-19 28 -36 shoulder in
-14 -39 -35 shoulder it
43 11 -16 shoulder jerk
-94 -49 -24 shoulder jump
-3 -22 -5 shoulder keep
-40 -27 -19 shoulder kil
-25 -23 -8 shoulder like
0 -63 -49 shoulder now
-27 -12 -6 shoulder rol
-23 -15 -1 shoulder spasm
-16 -22 -3 shoulder stil
-40 -43 -35 shoulder this
14 27 71 shoulder tip
65 3 23 shoulder to
50 83 92 shoulder up
-122 -72 -45 shouldnt
-87 -60 -39 shouldnt he
-34 -44 -31 shouldv
-107 -54 18 shout
35 27 29 shout and
-4 1 37 shout at
6 32 -4 shout for
-28 -16 13 shout til
68 45 -32 shov
59 64 -15 shov me
6 26 46 shovel
32 43 52 shovel snow
-30 23 -111 show
-47 -42 -19 show a
-13 -17 -37 show me
26 66 71 show something
25 24 42 show up
-29 -30 -14 show us
-12 -113 -99 shower
-13 -19 -21 shower and
32 47 -49 shower of
15 18 36 shower the
6 27 49 shriek
31 42 36 shrink
-2 -64 -32 shrug
2 -22 -3 shrug at
14 -50 -18 shrunk
6 0 22 shrunk to
-106 -55 -32 shudder
-32 -39 -19 shudder when
7 -2 -39 shuf
2 -24 -94 shuffl
21 -8 -16 shunt
536 493 332 shut
22 27 -13 shut an
28 52 147 shut and
17 21 29 shut at
-56 -35 -8 shut eye
82 34 64 shut for
9 13 63 shut his
9 23 72 shut i
6 10 22 shut it
-8 9 -48 shut my
8 16 46 shut no
12 30 28 shut now
-1 12 43 shut on
73 67 -123 shut one
43 47 11 shut sinc
64 36 -11 shut so
9 14 20 shut the
59 87 9 shut up
20 51 50 shutter
20 51 50 shutter come
-27 17 3 sichuan
8 27 19 sichuan hotpot
-219 -239 -286 sick
-53 -63 -17 sick all
88 77 55 sick and
-35 -28 8 sick as
-46 -46 -31 sick be
3 7 -47 sick bug
2 -23 -12 sick for
8 11 41 sick four
-31 -28 0 sick he
5 25 2 sick i
6 27 68 sick in
8 9 -33 sick jab
-24 -13 -35 sick most
-22 -34 -14 sick nerv
25 16 -3 sick no
-27 -23 -27 sick not
23 -111 -92 sick of
-33 -15 3 sick on
9 29 -56 sick once
3 6 -37 sick say
24 25 25 sick sinc
5 -51 -77 sick tablet
6 7 23 sick the
6 8 48 sick thre
20 18 86 sick twic
3 12 24 sick up
8 11 -56 sick with
71 60 139 side
3 0 36 side a
-27 -21 3 side all
-67 29 -25 side and
30 13 30 side any
3 6 -20 side at
17 39 69 side be
52 56 -89 side by
4 4 -52 side doesnt
-188 -123 -85 side effect
8 8 28 side feel
17 11 28 side for
28 29 1 side go
-34 -33 -25 side he
25 32 27 side i
27 10 16 side just
-25 -18 -8 side last
26 21 44 side like
6 -36 2 side look
86 0 2 side my
45 5 -25 side no
3 -57 -4 side not
105 21 93 side of
10 -11 -32 side on
6 9 27 side only
26 19 27 side she
-39 -12 -32 side sinc
1 6 27 side stab
-60 -34 -22 side the
28 84 102 side this
9 38 25 side to
-27 -48 -35 side what
-13 13 24 side when
38 -4 -87 sideway
3 3 -32 sideway and
-21 -14 -46 siev
105 193 208 sight
-44 2 -38 sight for
57 66 77 sight go
22 53 91 sight in
-74 -67 14 sight of
-156 -173 -230 sign
57 -16 -12 sign for
89 2 5 sign have
-48 -25 -12 sign me
-48 -48 -21 sign of
-105 -32 -36 sign off
0 -27 -21 sign the
-58 -37 -19 signal
70 -35 -40 significant
18 -34 -39 significant pain
22 -9 -7 signwriter
-40 -32 -62 silenc
97 48 69 silly
58 61 66 silver
96 119 42 simp
14 14 23 simp not
21 32 24 simp wont
-64 -46 -39 simpl
112 317 -21 simvastatin
23 103 -41 simvastatin and
9 40 55 simvastatin for
6 45 -4 simvastatin sinc
-22 -22 -8 sin
310 308 3 sinc
14 19 39 sinc 2
17 21 67 sinc 3
13 17 35 sinc 4
22 15 37 sinc 5
62 83 102 sinc 6
14 24 -15 sinc 66
3 4 -23 sinc 7
-29 -12 -51 sinc a
57 -227 -110 sinc about
2 3 33 sinc an
-63 -17 -86 sinc and
-69 -40 -22 sinc any
59 -15 -11 sinc august
29 -7 -2 sinc autumn
-75 -28 42 sinc be
56 -14 6 sinc before
-23 -10 -5 sinc bench
-42 11 90 sinc breakfast
40 41 65 sinc can
12 -27 -18 sinc christma
-69 -3 -2 sinc covid
18 35 38 sinc dawn
35 35 112 sinc dinner
16 -21 -12 sinc diwaly
-45 -32 -10 sinc do
-19 -23 -11 sinc easter
20 29 42 sinc elevens
28 25 0 sinc feel
8 18 28 sinc first
-25 -5 16 sinc five
-41 -39 -25 sinc forever
-64 -3 4 sinc four
-10 35 -59 sinc friday
12 -47 19 sinc half
31 -2 -3 sinc halloween
-46 -25 -55 sinc hand
-33 5 4 sinc have
-40 -3 -113 sinc he
-4 -27 -15 sinc her
-9 33 68 sinc his
-157 -265 -61 sinc i
-50 -42 -35 sinc it
-27 65 26 sinc january
10 31 64 sinc july
-45 -12 -5 sinc just
51 -11 -7 sinc lamb
110 30 -288 sinc last
18 15 22 sinc lift
-37 -56 -49 sinc like
1 27 -11 sinc lockdown
-2 36 138 sinc lunch
-21 -6 17 sinc lunchtim
-55 56 33 sinc march
4 30 -3 sinc may
4 6 40 sinc midnight
-99 -12 -43 sinc monday
-25 2 -8 sinc morning
106 158 131 sinc my
10 16 -46 sinc never
-22 -5 -3 sinc new
-23 -33 -34 sinc no
59 103 186 sinc noon
-37 -10 -4 sinc on
-7 14 -28 sinc only
161 191 11 sinc saturday
-88 -28 -20 sinc school
4 -61 -24 sinc september
88 -14 14 sinc she
32 24 19 sinc sit
20 36 -32 sinc so
52 -114 -87 sinc spring
7 -57 -33 sinc start
29 -19 -10 sinc summer
-24 23 53 sinc teatim
148 168 210 sinc ten
41 45 22 sinc that
177 -111 84 sinc the
-52 -52 -9 sinc then
262 -24 -73 sinc they
49 104 12 sinc this
32 5 33 sinc thre
17 18 -45 sinc thursday
14 10 25 sinc tonight
-76 -67 31 sinc tuesday
-35 -18 -4 sinc twitch
-57 -28 0 sinc two
13 19 -86 sinc we
-17 7 -125 sinc wednesday
6 16 29 sinc week
-39 -34 -20 sinc what
-29 -15 -5 sinc why
6 21 -19 sinc winter
24 45 57 sinc with
190 290 -70 sinc yesterday
-154 -181 -164 sing
-24 -19 -19 sing whistl
106 -188 -91 singl
80 0 2 singl day
60 -42 -20 singl night
1 -31 -11 singl one
27 -8 -6 singl shift
9 7 -22 singl spot
-45 -36 -28 singl thing
-30 -10 9 singl time
-22 -13 5 singl word
93 34 -12 sink
15 28 39 sink and
102 168 -108 sip
-16 -24 -20 sip because
6 42 -27 sip down
20 31 32 sip of
2 2 -96 sip sinc
129 202 233 sir
40 52 40 sir my
103 161 183 sir or
-30 -29 -16 siren
6 23 34 sis
5 22 27 sis get
-79 -76 66 sister
13 -3 46 sister and
-9 11 -22 sister baby
-26 -45 -41 sister be
67 70 72 sister have
-30 -28 -19 sister i
-23 -20 -22 sister in
28 41 48 sister name
-28 -22 -14 sister post
-16 -7 23 sister say
-67 -177 224 sit
-51 -23 -12 sit all
74 45 52 sit at
-41 -26 -13 sit badly
65 62 65 sit bolt
-99 -150 -123 sit down
8 11 22 sit here
85 98 93 sit in
131 107 297 sit on
-25 -19 -10 sit opposit
-15 -30 -17 sit quiet
-59 -75 -123 sit stil
-13 -22 17 sit ther
-10 -93 -35 sit through
5 7 -25 sit to
41 67 121 sit up
-28 -21 7 sit ups
-37 -25 -19 sit watch
33 39 66 site
-281 -82 -56 six
33 33 36 six a
22 32 54 six and
-38 -47 -31 six be
-16 67 75 six day
39 75 23 six foot
21 28 -10 six go
2 -37 -8 six he
-79 -81 -40 six hour
-34 -34 -29 six letter
42 84 97 six minut
-211 -97 -78 six month
2 -34 10 six now
15 23 20 six of
50 -28 5 six time
84 -13 -88 six week
-70 148 15 six year
-103 -79 -27 sixteen
-70 -53 -36 sixteen hour
-63 -32 -32 sixty
-8 -24 -15 sixty thre
12 -1 -28 siz
23 21 -20 siz lump
39 2 -17 size
-51 -27 -7 size not
-19 -28 -65 size of
3 4 -34 size sinc
42 74 99 size too
-67 -41 -41 ski
269 327 197 skin
14 23 11 skin all
-1 1 -39 skin and
6 30 59 skin be
3 8 20 skin come
35 172 -8 skin crawl
5 5 26 skin go
9 9 26 skin hot
20 -31 -23 skin in
49 46 53 skin like
21 22 -19 skin look
5 -66 -55 skin of
31 31 41 skin on
3 -39 22 skin round
47 65 60 skin twitch
-40 -14 -11 skin when
34 -32 -16 skinnier
29 -3 -1 skinnier than
25 19 38 skinny
15 -23 131 skip
26 40 45 skip about
37 52 92 skip and
-5 -18 -64 skip beat
-108 -70 -38 skip breakfast
2 -34 -12 skip it
-28 -27 2 skip lunch
25 -15 -6 skip meal
36 51 85 skip the
24 -45 -45 skip tomorrow
-22 -36 26 skirt
130 175 230 skul
-35 -28 -32 sky
3 4 -26 sky high
-22 -12 -19 slab
-19 -22 -11 slab and
-17 21 51 slam
13 28 38 slam door
1 40 -182 slap
20 22 33 slap him
15 33 -44 slap the
-48 -38 -23 slaughter
-48 -38 -23 slaughter 7
251 279 102 sleep
-24 -26 -10 sleep a
42 -7 4 sleep all
180 113 52 sleep and
24 13 61 sleep at
-79 -40 -23 sleep badly
-39 -98 -59 sleep be
-21 -39 -42 sleep because
65 55 29 sleep do
-20 -7 -12 sleep enough
-14 -9 31 sleep fine
21 23 15 sleep for
-91 -30 -32 sleep four
-62 -25 -28 sleep funny
19 -39 -19 sleep good
3 56 -4 sleep hand
-12 -30 -20 sleep i
56 52 -129 sleep in
63 31 6 sleep it
-123 -124 -57 sleep like
-45 -43 -11 sleep mayb
-29 -38 -30 sleep my
-175 -128 -102 sleep on
-26 -6 9 sleep paralyze
73 79 73 sleep pil
-5 -7 70 sleep right
14 22 25 sleep sinc
20 22 14 sleep so
30 41 -1 sleep stil
184 219 224 sleep tablet
9 27 38 sleep thing
51 40 23 sleep through
-8 -25 -4 sleep til
-24 -14 -16 sleep two
53 19 55 sleep wel
14 -21 -12 sleep when
9 38 -74 sleep with
177 197 201 sleepy
64 56 59 sleepy and
12 22 7 sleepy to
2 -66 -42 sleev
-3 34 40 slic
9 16 55 slic my
27 36 -5 slic of
263 200 182 slid
57 26 36 slid down
95 50 66 slid off
67 69 0 slid on
8 14 47 slid out
5 -2 22 slid to
23 37 -63 slight
-17 -56 -24 slim
-38 -2 -1 sling
85 78 -54 slip
73 34 47 slip away
5 22 61 slip disc
6 20 -54 slip in
-29 -25 0 slip into
-22 -13 -41 slip on
11 17 -53 slip that
1 -1 23 slip through
118 97 84 slipper
25 11 10 slipper in
12 14 39 slobber
1 11 -37 slop
32 33 -6 slot
11 -219 -135 slow
-5 -25 -42 slow and
2 8 30 slow as
9 -34 -24 slow get
4 -30 2 slow it
6 4 -42 slow month
-49 -20 -15 slow or
-13 -27 -20 slow slow
23 28 27 slow the
-23 -17 -14 slow this
-43 -24 11 slow to
24 -49 -59 slower
-1 44 91 slug
43 66 103 slug pellet
1 -45 -17 sluggish
7 -24 -27 slump
-137 -128 -88 slur
8 -17 -45 slur after
5 6 28 slur and
-17 -22 -18 slur like
20 11 25 slurry
-15 -22 -24 sma
82 34 30 smack
32 -4 5 smack and
-109 -226 -118 smal
3 3 -31 smal cut
-21 -8 -4 smal jump
-47 -40 -19 smal print
18 27 11 smal thing
40 14 22 smaller
91 90 85 smallest
24 23 39 smarty
32 32 6 smash
24 31 54 smeary
-86 -128 -27 smel
-24 -4 7 smel burn
3 2 23 smel burnt
24 30 51 smel of
1 -55 -34 smel the
55 145 36 smil
23 18 -9 smil and
84 97 66 smil at
-8 -24 -6 smil be
-19 -2 -21 smil have
33 38 48 smil proper
-3 2 26 smil straight
-50 -11 -5 smil symmetrical
62 98 -89 smiley
32 46 52 smok
-29 -21 -9 smok alarm
26 42 21 smok i
55 36 -74 smoker
15 14 26 smooth
-44 -41 -23 smug
-52 -49 -35 snack
130 150 216 snak
67 47 50 snak bit
14 30 52 snak get
8 13 20 snak have
5 14 48 snak in
-4 -71 6 snap
-45 -50 -13 snap at
-24 -90 -22 snappy
4 -34 -33 sneak
4 -34 -33 sneak up
-112 -107 -34 sneez
-37 -31 -6 sneez a
21 17 40 sneez that
22 14 -15 snif
6 -25 -21 snif and
-47 -32 -9 snip
22 42 -3 snooker
-127 -74 -87 snor
-25 -26 -21 snor like
17 20 23 snor nois
33 50 30 snor weird
1 -43 -32 snort
-83 -77 -40 snotty
27 35 47 snow
25 -6 -11 snow do
22 18 -10 snow glob
-35 -18 -13 snowbal
-150 -61 54 so
17 -44 -26 so a
43 0 52 so bad
-8 -25 -4 so basical
-33 9 -1 so be
2 9 26 so big
13 36 -7 so but
-44 -38 -16 so cold
-21 -25 -18 so cute
-17 -38 -25 so do
-41 -37 -17 so everything
17 71 -15 so far
-52 -32 -27 so fast
-17 -38 -48 so for
-39 -8 37 so hard
29 62 51 so have
6 -3 -22 so heavy
101 -20 -74 so i
-71 -50 -26 so if
-50 -9 -4 so ignor
9 3 23 so in
-84 -12 153 so it
46 21 70 so its
12 5 34 so let
-72 -37 8 so long
-58 -46 -41 so loud
11 39 16 so mayb
-29 -26 -15 so much
-48 -26 -31 so my
-22 -13 -8 so natural
28 60 94 so no
13 26 26 so nobody
-39 -7 3 so nothing
24 -36 -26 so of
63 -2 24 so often
10 8 -23 so presumab
39 30 41 so prob
18 30 38 so probab
12 -28 -52 so she
-18 -25 -7 so sleep
21 -18 -3 so slow
62 118 -32 so sore
108 101 59 so spar
19 -34 -16 so stiff
14 21 -44 so tender
37 60 76 so that
-83 -99 -97 so the
71 86 84 so ther
40 21 35 so this
0 -20 -24 so tight
71 66 39 so tir
24 54 29 so we
-28 -57 -55 so what
-46 -39 -4 so why
11 78 192 soak
18 15 -23 soak in
45 39 121 soak through
5 13 48 soak two
-73 -68 -43 soak up
76 21 -50 soap
28 -18 -11 soap in
-40 -10 -4 sob
45 45 48 sober
13 16 31 sober and
23 7 -8 soccer
44 9 -110 sock
59 41 -17 sock leave
-26 -22 -21 sock mark
30 -9 -24 sock off
-63 -90 -79 sock on
49 82 76 socket
69 57 19 soda
216 218 -17 sodium
101 102 -3 sodium 122
36 49 -12 sodium 124
44 29 61 sodium 139
-271 -108 -109 sofa
26 22 18 sofa after
-95 -66 -48 sofa and
5 4 -75 sofa arm
-109 -28 -23 sofa delivery
5 55 -2 sofa hurt
-83 -77 -50 sofa like
193 206 290 soft
8 16 60 soft bit
-6 -5 24 soft mattres
158 197 191 soft spot
54 -31 -133 sole
-27 -48 -20 sole and
55 -2 -1 sole burn
3 -34 -24 sole feel
50 83 -28 sole itch
-46 -38 -28 sole of
27 34 32 solicitor
-62 -38 -27 solid
-42 -34 -23 solid on
19 -20 -38 solo
-24 -13 -13 solv
-26 -183 -79 some
5 -58 -49 some advice
-44 -34 -15 some day
12 -65 -51 some month
24 18 42 some mushroom
28 52 56 some night
-101 -49 -35 some of
2 2 -36 some peanut
44 -20 -9 some time
2 -25 -6 some week
-43 35 52 some year
85 142 73 somebody
56 58 -1 somebody at
22 24 19 somebody be
115 120 133 somebody else
-14 3 22 somebody have
-68 -39 -28 somebody look
87 78 64 somebody my
25 21 -42 somebody pul
7 -25 -18 somebody to
25 34 44 somebody who
-18 -22 -19 somebody with
50 50 106 someone
27 -4 1 someone at
21 22 -22 someone be
-22 -15 -12 someone before
10 26 43 someone drew
75 42 84 someone else
11 14 21 someone have
20 14 22 someone pul
31 37 21 someone to
-20 -29 -11 someone with
22 32 36 somersault
15 25 40 somersault and
109 97 118 something
-39 -12 -36 something about
-25 -19 -20 something and
41 -12 -2 something awful
-19 2 31 something else
81 69 67 something for
22 23 17 something from
-24 -26 -17 something funny
-30 23 -2 something i
31 -40 -11 something in
134 77 67 something like
-45 -11 -7 something new
14 23 23 something off
5 3 -20 something on
5 11 26 something rip
-13 12 27 something rotten
-37 -31 -33 something terribl
29 28 36 something that
-29 -56 -34 something to
8 10 27 something with
51 68 -4 sometim
36 -2 19 somewher
-31 -34 61 son
71 55 43 son be
1 7 23 son eyelid
112 113 106 son have
22 25 39 son put
25 43 54 son say
-5 23 42 son swallow
-4 -26 -8 son wedding
-21 -21 -5 son who
-108 -111 -86 song
-26 -15 -7 song i
26 -16 -33 soon
28 -56 -41 soon as
94 109 102 sooner
50 68 104 soot
-169 -150 -372 sore
-40 -68 -11 sore after
-64 -54 -31 sore all
7 -12 63 sore and
-41 49 -9 sore arm
30 48 6 sore as
-53 -48 -34 sore be
6 7 -28 sore behind
-12 -1 -26 sore down
-43 -33 -17 sore everywher
-47 -37 -11 sore from
36 -14 55 sore head
1 35 -24 sore i
29 -10 -1 sore if
18 31 4 sore it
-34 -6 -59 sore just
8 27 15 sore like
-24 -18 19 sore muscl
-47 -48 -19 sore neck
29 28 -63 sore on
79 -6 -5 sore or
19 44 -3 sore shoulder
50 52 72 sore sinc
-40 -19 -7 sore stiff
11 26 108 sore templ
-22 -39 -39 sore this
20 43 -53 sore throat
87 110 -45 sore to
-17 -21 -8 sore today
66 44 -20 sore when
-27 -31 -13 sore wher
-63 -121 -12 sore with
-27 -6 -29 sorer
152 175 245 sorry
30 26 32 sorry everyon
22 37 38 sorry for
6 17 22 sorry i
5 17 30 sorry to
-127 -117 9 sort
-45 -44 -38 sort and
37 -47 -44 sort it
18 10 111 sort of
-28 -20 -20 sort out
92 77 89 sort the
-28 -24 -57 soul
-47 13 -27 sound
-9 -31 -9 sound as
12 11 39 sound come
16 32 38 sound drunk
-96 -78 12 sound like
-24 -29 -40 sound ridiculous
1 -27 -23 sound tipsy
220 99 9 soup
-19 -52 -44 soup and
48 49 -6 soup do
-47 -38 -25 sourc
-33 -29 -16 sourc of
-23 -21 -22 sourdough
-24 -19 -21 sourdough starter
-70 -71 -33 soz
28 -10 1 spac
3 22 -15 spad
-66 -54 -39 spaniel
-48 -33 -43 spanish
131 107 119 spar
91 82 48 spar me
82 -7 8 spar room
46 68 192 spark
5 10 29 spark and
-3 29 36 spark bit
9 -10 32 spark light
31 67 103 sparkl
6 6 31 sparkl in
5 7 -36 sparkl no
30 41 13 sparko
-244 -166 -143 spasm
17 22 22 spasm 4
95 -8 -5 spasm all
24 141 101 spasm and
5 28 38 spasm at
223 -7 -56 spasm be
95 -5 -3 spasm begin
-78 -69 -49 spasm come
1 56 57 spasm count
-14 -30 -19 spasm do
8 34 51 spasm for
-23 -8 -4 spasm give
75 -37 -25 spasm have
-26 18 19 spasm i
140 -76 -26 spasm in
-44 -19 -11 spasm it
-9 2 51 spasm last
-22 -19 -11 spasm lift
82 106 90 spasm make
2 12 30 spasm never
-21 0 -8 spasm now
-27 -4 -5 spasm off
-33 -16 -25 spasm on
-46 -24 -21 spasm or
-28 -13 -1 spasm she
-28 -10 -10 spasm should
39 -34 29 spasm sinc
30 -3 -2 spasm start
59 -14 -18 spasm stop
-34 -7 -8 spasm sudden
-21 -10 -8 spasm that
18 29 25 spasm then
-28 -9 -14 spasm too
3 10 37 spasm two
-51 -35 -41 spasm what
-21 -9 -9 spasm when
9 17 30 spasm who
-49 -25 -15 spasm with
33 43 -49 spat
27 37 5 spat most
-36 54 115 speak
-32 -23 -18 speak and
24 25 20 speak for
11 39 11 speak of
6 19 22 speak or
37 41 72 speak to
-30 2 7 specialist
48 57 -61 speck
42 52 -57 speck and
-28 -25 -17 spectrum
-184 -162 -254 speech
-97 -69 -56 speech be
4 9 -31 speech fine
58 89 21 speech go
8 -37 -31 speech have
-29 -36 -4 speech normal
-4 -7 -41 speech ok
-63 -34 -36 speechles
-23 -54 -98 speed
-48 -4 -3 spel
-265 -123 -93 spent
-149 -68 -34 spent the
-57 -56 -53 spic
-92 -35 90 spider
15 18 50 spider off
11 7 22 spider on
-2 10 -31 spik
-21 92 -23 spil
9 80 -11 spil my
-23 -5 -5 spilt
35 49 117 spin
56 49 50 spin and
-21 -21 -12 spin be
7 32 129 spin class
-32 -35 -25 spin do
12 30 8 spin i
-3 1 32 spin it
3 0 -22 spin that
24 49 43 spinach
88 70 65 spinach help
-234 -167 -114 spinal
-71 -60 -62 spinal cord
-67 -18 -19 spinal muscular
-73 -76 -22 spinal tap
-21 -15 -1 spirit
-5 20 -5 spironolacton
18 31 -3 spironolacton and
263 319 341 spit
10 11 25 spit and
12 24 28 spit be
22 18 23 spit down
14 10 30 spit in
73 99 83 spit into
21 27 25 spit it
55 48 71 splash
3 5 33 spleen
3 5 33 spleen sinc
-21 -21 -25 splint
-45 -9 -1 splint for
22 -7 -21 splint from
-59 -70 -25 splinter
60 52 47 split
47 47 71 split and
15 17 -25 split head
31 26 -22 split in
13 -34 -46 splutter
38 14 96 spoon
13 19 44 spoon between
31 45 56 spoon in
3 23 -3 spoonful
-134 -160 -148 sport
-48 -23 -14 sport and
-44 -29 -26 sport day
25 -13 -2 sport no
-24 -24 -3 sport physical
3 30 -3 sport sinc
11 -28 8 spot
-19 10 -27 spot all
-77 -66 -35 spot and
24 60 49 spot bulg
5 9 -32 spot have
-66 -56 -40 spot in
13 -60 -60 spot it
6 -21 -2 spot like
-32 35 57 spot on
18 23 38 spotty
125 167 198 spray
15 33 49 spray the
-96 -78 35 spread
-86 -72 -17 spread all
-50 -20 -6 spread hasnt
18 21 -5 spread sinc
36 44 56 spread to
4 23 38 spread up
-113 -124 -63 spreadsheet
-41 -48 -29 spreadsheet and
9 -232 -160 spring
53 -41 -62 spring and
-117 -23 -30 spring be
25 -3 -2 spring from
-4 29 26 spring i
12 -49 -31 spring my
26 -6 -4 spring nothing
-28 -1 -1 spring then
22 -2 -1 spring without
-31 -32 -101 sprint
29 29 -43 sprint at
-31 -34 -10 sprint for
-28 -43 46 spud
9 14 34 spud the
6 15 38 spurt
-45 -42 -68 squar
-55 -41 -66 squash
-39 -25 -34 squash and
-41 -41 -50 squash in
-1 -2 -25 squash the
214 97 116 squat
-43 -59 -46 squat for
28 29 55 squat on
-8 14 43 squeak
32 78 79 squeaky
3 45 29 squeaky nois
27 138 98 squeez
38 40 32 squeez a
2 1 -30 squeez it
6 9 27 squeez my
11 12 27 squeez right
47 35 -8 squeez them
-33 -23 -34 squint
30 64 61 squirt
11 22 56 squishy
4 16 44 squishy lump
17 41 24 squit
-3 -35 1 ss
4 14 50 ssry
-43 -12 -26 st
17 45 7 st john
-108 -34 173 stab
9 59 128 stab low
-45 -26 -16 stab me
-52 -65 -17 stab pain
2 5 23 stab under
3 6 54 stab when
15 17 -26 stabl
-3 0 21 stadium
-17 -31 -24 staf
-24 -29 -40 stafford
23 31 33 stag fright
-46 1 -21 stagger
-29 -31 -23 stagger about
54 10 -105 stair
-54 -40 -22 stair and
-16 -62 2 stair be
12 28 -41 stair have
43 -3 -10 stair i
-25 19 -14 stair like
-41 -69 -13 stair no
23 50 -10 stair sinc
28 32 22 stair with
-26 -12 -12 stammer
3 21 17 stamp
23 27 174 stand
-54 -33 -15 stand all
34 49 51 stand and
55 58 67 stand at
17 25 26 stand be
40 -14 -24 stand desk
5 4 22 stand her
-33 -18 -6 stand i
37 15 -19 stand on
7 9 26 stand or
10 14 -49 stand out
12 9 58 stand ther
-34 -50 -30 stand up
1 2 27 stand without
13 -8 35 star
-11 -41 -14 star and
106 6 34 stare
4 -36 -27 stare and
55 91 96 stare at
10 -32 -33 stare into
12 -23 -25 stare through
226 -187 -150 start
93 136 24 start a
4 9 -22 start about
181 115 71 start after
4 -51 -40 start again
24 90 -24 start allopurinol
5 7 27 start an
-33 -13 -10 start any
51 -3 -1 start as
-48 52 128 start at
28 -26 -12 start creatin
-62 -19 -9 start do
-24 -3 -18 start eat
-50 -42 -18 start flutter
-22 -18 -15 start hurt
43 59 76 start i
12 -16 27 start in
-35 -7 -7 start jump
4 10 -26 start lamotrigin
0 21 -12 start monday
71 -1 -1 start new
16 -82 -104 start of
-33 -22 -13 start off
4 -27 -55 start olanzapin
4 -42 -32 start on
3 -25 -17 start pop
2 10 40 start ramipril
33 43 67 start round
65 -11 -7 start salbutamol
39 -24 -14 start sertralin
12 36 55 start shake
-26 -20 -24 start take
-8 -22 -50 start the
-26 25 4 start this
-28 -6 -11 start to
-6 22 -8 start today
66 7 -17 start two
-74 -70 -43 start up
-70 -6 -27 start walk
-3 -64 -42 start wear
155 54 25 start when
-50 -9 8 start with
-112 -75 -24 start yesterday
30 35 33 startl
-25 8 -20 starv
-22 -19 -11 starv of
-44 -32 -22 stat
-71 -56 -51 stat of
28 30 33 stat that
-67 -13 -7 static
-48 -10 -4 static off
102 20 -32 statin
33 49 40 station
21 30 46 statu
-17 87 217 stay
1 3 23 stay awak
97 121 37 stay down
79 76 72 stay for
2 -40 -32 stay in
-28 -30 -24 stay like
-66 -5 -5 stay open
33 49 101 stay put
-33 -44 2 stay up
-152 -33 -103 steady
-35 -12 -6 steady as
-45 -12 11 steady on
70 108 55 steak
28 -10 3 steam
-18 -20 3 steer wheel
36 102 106 stent
29 76 62 stent in
96 186 193 step
-45 -29 -4 step a
49 58 2 step and
42 57 56 step in
52 43 34 step off
84 66 61 step on
14 17 27 stepdad
23 90 -49 steroid
3 112 -16 steroid for
-18 -23 -19 steward
76 50 -9 stick
-59 -65 -42 stick my
30 -1 -47 stick out
-4 11 42 stick pin
11 28 -16 stick to
16 22 26 stick up
33 36 5 sticky
-21 -54 11 stiff
-8 16 65 stiff all
-40 -19 0 stiff and
-3 -3 30 stiff as
-26 -9 -8 stiff at
1 -21 -2 stiff first
0 -24 -4 stiff for
-26 -20 -20 stiff hard
-13 -24 -8 stiff how
24 -22 -9 stiff in
43 47 49 stiff it
-26 -36 -19 stiff leg
15 13 27 stiff muscl
-46 -44 -50 stiff neck
-22 2 13 stiff shoulder
15 22 61 stiff sinc
12 40 -5 stiff sore
39 69 75 stiff then
-34 -28 -12 stiff to
9 6 -38 stiff up
19 19 43 stiff when
169 -96 -361 stil
-24 -61 -26 stil a
-43 10 4 stil all
9 -28 6 stil and
-22 -29 -6 stil as
-74 -20 -22 stil ask
-16 11 -30 stil at
-1 2 -30 stil bad
27 52 94 stil be
-58 -29 -22 stil buz
55 51 45 stil cal
-16 -65 -40 stil cant
3 -12 -23 stil cry
-49 -67 -26 stil do
26 58 84 stil dont
-19 -2 -79 stil feel
-50 -30 -8 stil for
23 -14 22 stil get
7 -22 -13 stil give
139 96 57 stil go
-8 5 -75 stil hang
15 -40 -13 stil it
63 78 83 stil jerk
9 9 24 stil jump
-2 -35 -33 stil kil
-8 -45 -25 stil long
-7 -52 -13 stil make
40 46 50 stil need
-19 -23 -47 stil not
39 -14 35 stil on
21 43 47 stil shake
-69 -41 -9 stil sore
-77 -56 -48 stil struggl
16 -41 -104 stil take
-29 -47 -25 stil the
86 102 199 stil ther
-33 -22 -8 stil throb
51 -37 -15 stil twitch
16 86 -17 stil walk
-20 -20 -30 stil want
1 5 22 stil weak
8 50 -7 stil with
59 15 6 stil wont
13 -25 -11 stiletto
13 -25 -11 stiletto at
74 81 55 sting
17 19 -41 sting and
-43 -22 -2 sting in
62 74 -16 sting like
-25 -15 -2 sting my
-23 -13 -1 sting on
65 -10 -31 sting when
14 26 79 stink
-12 15 25 stir
-93 -125 -63 stitch
-1 2 24 stitch under
190 47 -19 ston
28 57 127 ston cold
-22 -39 -30 ston dead
95 78 -11 ston deaf
6 52 -24 ston in
21 -12 -9 ston my
69 -24 -9 ston without
-35 73 7 stood
43 36 82 stood at
-27 -19 -10 stood in
-57 -22 1 stood on
15 111 -60 stood up
1 238 221 stop
144 140 140 stop a
28 33 35 stop after
14 24 -3 stop and
36 28 52 stop at
27 28 -38 stop be
-41 -16 -12 stop bounc
-22 -59 5 stop breath
-31 -35 -21 stop buz
19 59 -3 stop by
8 -69 -46 stop check
-39 -35 -36 stop clench
-77 -32 -31 stop cramp
19 35 13 stop cry
3 24 57 stop dead
-29 -24 -22 stop do
10 11 -95 stop drink
19 27 20 stop eat
106 160 184 stop for
60 -42 -41 stop go
5 -22 -11 stop googl
19 20 16 stop halfway
-52 -42 -23 stop in
26 -52 -76 stop it
25 38 82 stop jerk
-33 -35 -19 stop jig
26 31 -15 stop jump
11 -49 -52 stop laugh
40 66 53 stop look
83 -20 -6 stop me
-32 -9 -7 stop muscl
137 -140 -74 stop my
-25 -19 0 stop now
-101 -52 -54 stop once
-52 -47 -35 stop or
-52 -22 -12 stop respond
-46 1 46 stop shake
31 54 69 stop shoulder
36 87 38 stop smil
33 54 30 stop so
-59 -18 -22 stop spasm
73 67 123 stop sweat
-131 -23 -54 stop the
-21 -12 -15 stop them
16 48 55 stop then
-7 22 13 stop think
-92 -94 -65 stop this
-98 -48 -27 stop tick
3 -1 -33 stop twitch
21 48 43 stop we
-131 -98 -28 stop when
33 46 57 stop work
-2 -26 -15 stop worry
3 4 24 stop yawn
20 49 -9 stop yesterday
69 64 53 stop your
-44 -15 -16 stoppag
-44 -15 -16 stoppag time
21 24 23 storm
31 29 30 storm so
35 16 65 story
22 31 35 story about
-6 -5 24 story move
36 43 38 story the
0 -37 -22 story time
6 18 96 stout
54 55 120 stov
-25 -21 -19 stov and
27 23 46 stov lit
-24 82 -271 straight
12 24 -36 straight after
-50 -64 -60 straight away
53 74 70 straight back
3 11 35 straight down
-14 -20 -80 straight out
43 47 30 straight through
-32 -49 -28 straight to
3 84 51 straighten
30 52 61 straighten my
5 16 -26 straighten up
-60 -15 -61 strain
-52 -35 -13 strain muscl
26 21 59 strang
-37 22 55 stranger
-44 -33 -31 strangl
9 -41 26 strap
9 9 47 strap feel
0 -3 52 straw
27 38 27 straw colour
-51 -45 -47 straw on
-7 -38 -51 strawberry
114 87 -89 stray
21 16 -69 stray dog
54 70 -41 streak
-40 32 80 stream
17 34 34 stream muscl
94 147 -12 street
-46 -39 -23 street be
139 164 42 street dog
44 30 12 street light
-33 -109 -36 strength
28 -4 -2 strength normal
-46 -40 -35 strengthen
-87 -107 -58 stres
15 20 28 stres a
-23 -17 -21 stres be
22 -6 -6 stres but
-25 -8 -3 stres do
22 -1 4 stres i
4 -22 -27 stres in
48 71 70 stres make
-14 -16 -23 stres my
80 -1 -1 stres no
20 10 14 stres of
29 -3 -4 stres out
-539 -253 -73 stretch
-34 -19 -10 stretch a
-14 -25 -5 stretch be
-67 -58 -51 stretch before
-33 -47 -19 stretch do
-54 -45 -58 stretch for
135 108 102 stretch help
-21 -27 -15 stretch i
-25 -21 -11 stretch it
-63 -49 -38 stretch my
-24 -8 -2 stretch on
63 52 60 stretch open
-28 -34 -7 stretch or
-22 -45 -28 stretch please
-33 -14 -8 stretch suit
-3 -35 -19 stretch that
57 52 48 stretch you
-57 -33 -10 strict
-11 21 64 strike
-76 -61 -55 striker
-66 -53 -48 striker be
11 -37 -10 strimmer
-27 -46 32 string
65 145 138 strip
22 31 28 strip empty
54 100 143 strip of
-343 -305 -233 strok
-58 -104 -46 strok and
-32 -32 -33 strok be
-28 -29 -25 strok but
23 22 36 strok engin
-76 -75 -59 strok i
-44 -19 12 strok no
-80 -79 -79 strok of
-34 -40 -20 strok or
-54 -59 -50 strok patient
-29 -18 -25 strok the
97 73 77 strok what
84 40 -27 strong
-8 -16 -30 strong as
-14 -29 -16 strong it
157 171 176 strong tea
49 -76 -36 stronger
-13 -25 -13 stronger and
54 -7 -4 struggl
-38 3 -4 struggl to
88 -16 -8 struggl with
-61 -63 -33 strung
-130 -171 -188 strychnin
26 24 -49 stubborn
12 11 -35 stubborn cramp
7 180 267 stuck
44 54 42 stuck a
-13 -23 -41 stuck at
88 74 63 stuck baby
6 20 20 stuck behind
22 27 46 stuck bent
26 19 12 stuck he
-107 -56 -18 stuck in
30 65 82 stuck on
28 23 37 stuck out
-67 -9 0 stuck sinc
-10 3 59 student
19 11 21 student here
3 9 22 student hous
-27 -40 -35 study
86 144 90 stuf
35 41 39 stuf away
9 7 23 stuf drip
-37 -26 -11 stuf for
-62 -45 -58 stuf from
48 49 32 stuf i
44 36 30 stuf in
17 22 15 stuf the
3 10 36 stuf with
66 40 19 stumbl
-2 8 26 stye
69 -10 0 subtitl
67 -5 -5 subtitl have
-48 -34 -26 such
-20 -14 -12 such a
-17 49 177 suck
11 15 23 suck in
30 47 64 suck on
124 191 446 sudden
-52 -45 -46 sudden attack
13 16 35 sudden cant
39 13 24 sudden confuse
8 15 27 sudden go
-35 -17 -24 sudden jerk
-50 -76 -91 sudden jolt
38 95 76 sudden lose
-1 17 36 sudden my
12 44 59 sudden puf
-31 -3 -3 sudden spasm
30 21 31 sudden tear
118 108 97 sudden unabl
32 37 32 sudden weak
17 25 5 sudo
-35 -24 -6 sudoku in
-5 -49 -50 suffer
0 -24 -6 sufficient
-73 -65 -31 suffocat
-38 -7 -17 suffocat littl
39 45 -25 sugar
58 89 -9 sugar 19
14 32 5 sugar be
11 21 -23 sugar diabetic
-39 -49 -31 sugar first
-24 -25 -18 sugar level
29 24 0 sugar read
-8 -16 -26 sugary
-43 37 20 suggest
-27 -17 -10 suggest for
-83 -43 4 suicidal
60 67 62 suicidal and
-69 -51 -70 suicidal i
-56 -56 -70 suicidal just
-27 -12 -11 suicidal not
-15 5 57 suicidal think
-152 -90 -44 suicide
-22 -7 -8 suicide squeez
-29 -30 -11 suit
-29 -28 -8 suitcas
-1 64 63 sum
12 38 27 sumatriptan
-19 -20 -18 summaris
5 -186 -149 summer
-1 -78 -82 summer and
3 -23 -11 summer i
34 -16 -4 summer it
-80 -73 -146 sun
-32 -37 -32 sun for
-13 -12 -26 sunburnt
-208 -38 -70 sunday
-12 -5 -24 sunday after
-124 -34 -64 sunday and
5 8 -30 sunday by
27 23 41 sunday he
-42 -41 -3 sunday i
-47 -35 -17 sunday leagu
7 7 -28 sunday like
-25 -21 -10 sunday morning
2 12 35 sunday my
-27 -16 33 sunday now
2 11 27 sunday sinc
-25 -23 13 sunday so
-17 -15 -20 sunday that
78 -4 20 sunk
77 -2 22 sunk in
11 34 98 sunken
-5 9 61 sunken eye
21 -25 -15 sunny
-93 -13 -21 sup
-74 -1 0 sup of
-38 -12 -45 super
23 -8 -15 supermarket
38 72 31 supper
-6 15 27 supper and
-213 -147 -147 supplement
21 13 -21 supplement and
-93 -75 -38 support
-27 -113 -76 suppos
13 -70 -20 suppos i
29 13 -4 suppos it
14 40 89 sure
44 37 43 sure a
-75 -55 -19 sure i
44 44 107 sure it
47 61 -2 sure the
4 55 31 surgeon
-21 -11 -7 surgeon say
100 64 75 surgery
80 76 23 surgery left
54 62 92 surgery ring
-65 -65 -40 surviv
-18 -16 -37 survival
-14 -14 -35 survival rate
-92 -88 -55 suspect
-32 -21 -16 suspect my
269 347 368 swallow
-12 49 150 swallow a
58 81 111 swallow an
1 -19 -156 swallow and
22 27 23 swallow anything
-77 -56 -34 swallow fine
70 61 52 swallow for
21 32 22 swallow have
-24 -29 -39 swallow i
2 5 25 swallow it
20 26 -5 swallow like
59 6 30 swallow my
5 14 -54 swallow ok
46 30 -10 swallow one
72 84 109 swallow the
21 22 44 swallow two
-33 -22 -18 swan
159 -65 -8 swap
56 45 60 swap and
6 -34 -5 swap for
39 -44 -26 swap my
-23 -24 -6 swap side
66 -23 -13 swap to
3 82 125 swat
-13 -31 -1 sway
-116 -133 -89 swear
25 22 54 swear at
-16 -37 -27 swear by
23 -7 6 swear isnt
236 313 361 sweat
-25 0 5 sweat a
51 71 170 sweat and
24 2 -28 sweat at
-75 -46 -23 sweat bucket
38 50 27 sweat cant
10 14 34 sweat cob
26 20 29 sweat he
-41 -28 -6 sweat like
-47 -67 -31 sweat out
2 1 -52 sweat shake
14 15 21 sweat skin
68 166 -309 sweaty
19 24 15 sweaty and
-81 -67 -42 sweaty hand
8 3 -33 sweaty heart
17 37 -24 sweaty jittery
25 71 -3 sweaty no
-22 -10 -76 sweaty palm
4 6 -63 sweaty with
-95 10 29 sweet
4 21 33 sweet and
-30 16 -24 sweet potato
-12 20 332 swell
128 132 49 swell and
-67 -54 -7 swell ankl
-30 -8 14 swell at
-54 -51 3 swell go
28 45 -30 swell hot
-23 -18 28 swell i
7 14 35 swell in
10 16 23 swell it
-32 -36 -13 swell leg
20 12 39 swell like
-4 -18 -26 swell not
-28 -34 -14 swell of
-51 -31 -12 swell part
11 19 46 swell shut
1 9 40 swell sinc
-23 -12 -14 swift
23 24 29 swig
-31 18 -35 swim
6 26 -28 swim and
20 30 40 swim at
4 15 24 swim on
24 -18 46 swimmy
-65 -53 -9 swindon
103 74 94 swing
1 -43 -30 swing when
-75 -63 31 switch
40 18 -3 switch at
-15 -22 -6 switch it
-24 -12 -4 switch me
-60 -29 -15 switch medicin
6 12 47 switch off
-79 -43 -18 switch to
-72 -88 -56 swoon
-52 11 -25 swor
-44 -18 -10 swor by
56 58 -1 swor it
24 25 -51 swung
19 21 -13 swung and
-80 -26 -8 symmetrical
-50 -27 -30 sympathy
-79 54 -133 symptom
73 117 -1 symptom a
12 20 30 symptom do
-20 -20 -17 symptom in
-21 -20 -16 symptom of
51 53 55 symptom to
-23 -17 -7 syncop
-83 -37 -15 syndrom
4 8 25 syndrom be
46 34 26 syndrom confirm
-29 -28 -30 syndrom like
-120 -64 -28 system
-61 -43 -43 system be
-20 -27 -19 system content
45 58 60 system developer
-5 16 46 system over
46 33 -3 system user
-22 -23 -21 system what
70 27 69 t
6 6 42 t rex
49 -4 -3 t shirt
-57 -37 -33 ta
-37 60 228 tabl
-18 -4 22 tabl and
44 42 39 tabl be
12 11 28 tabl for
27 41 64 tabl have
1 -6 156 tablet
5 -36 40 tablet 3
-15 30 15 tablet and
9 -30 -1 tablet as
26 29 31 tablet be
3 -40 -24 tablet because
-7 -5 -59 tablet by
-23 -29 -14 tablet can
5 -21 -12 tablet catch
49 1 2 tablet cold
5 10 -22 tablet doubl
-183 -88 -33 tablet for
34 0 26 tablet from
-84 -44 -10 tablet give
-47 -75 -42 tablet i
139 145 185 tablet in
10 8 -39 tablet last
2 5 -62 tablet metoclopramid
-39 -16 -7 tablet no
-4 2 40 tablet on
-24 -14 -25 tablet or
3 26 7 tablet run
3 27 29 tablet she
-61 -46 -15 tablet so
34 38 41 tablet than
3 12 29 tablet they
-14 -30 -15 tablet this
37 59 40 tablet up
47 62 31 tablet with
46 49 48 tablet would
-23 -49 -48 tablet yesterday
70 75 61 tack
35 40 39 tack at
40 -15 -41 tackl
-52 -61 -24 tad
21 -12 2 tag
3 10 22 tai
3 10 22 tai chi
3 -30 -10 tail
27 -101 -36 tailor
204 185 139 take
4 5 25 take 2
7 17 34 take 30
-15 68 142 take a
26 -14 29 take about
4 -18 -28 take age
182 186 156 take all
56 99 133 take an
-35 -23 -21 take any
16 37 35 take apixaban
-23 -10 -4 take blood
17 28 -56 take digoxin
43 53 60 take every
-28 45 25 take for
13 80 96 take her
-64 -67 -31 take him
-8 8 -39 take his
57 71 77 take ibuprofen
35 -41 -53 take in
-185 -164 -117 take it
-1 -14 -31 take less
-21 -12 -26 take lithium
2 -12 -30 take longer
-39 -12 -47 take magnesium
25 -90 5 take me
-162 -103 -165 take my
23 22 29 take nothing
-30 -17 -5 take on
-4 -28 15 take one
-13 -24 -41 take out
31 -5 -4 take over
15 14 -22 take rivaroxaban
31 42 -30 take rosuvastatin
2 12 -22 take sertralin
60 56 -5 take simvastatin
-95 -105 -81 take six
11 20 21 take so
68 6 13 take some
-44 -39 -37 take something
-46 -34 -26 take supplement
3 21 37 take the
-111 -67 -86 take them
-67 -34 -7 take thre
328 250 236 take to
27 -40 -14 take tonight
3 -23 -13 take turmeric
66 -14 -3 take turn
27 75 77 take two
53 -103 -35 take up
21 -9 -6 take with
-51 -16 -12 take your
24 21 26 tal
-31 -32 -35 tale
-1 35 -232 talk
14 15 -31 talk and
-4 1 -50 talk fine
-26 -20 -15 talk for
68 63 -11 talk funny
21 22 13 talk gibberish
1 -46 -29 talk have
-27 -19 0 talk he
29 45 1 talk in
42 28 62 talk like
-22 -15 21 talk me
18 22 9 talk nineteen
46 3 -12 talk no
-31 -26 -99 talk ok
-38 -44 -24 talk on
20 45 -9 talk rubbish
3 3 -69 talk sens
-135 -135 -39 talk to
-21 -21 -18 taller
-21 -21 -18 taller than
9 -59 -25 tally
22 20 -8 tampon
21 2 -9 tan
-66 -73 -31 tank
8 7 -30 tap
8 10 32 tap run
53 -28 -17 tap that
-54 -50 -41 tap water
-51 -28 -53 tape
-47 19 -10 tape measur
-54 -40 -4 taper
-17 -44 -29 tar
1 -26 -20 tar and
25 28 9 tar sinc
18 -29 -27 target
15 19 34 tarmac
-11 40 -46 tast
-66 -39 -71 tattoo
-27 -24 -15 tattoo and
-49 -25 -21 taught
-20 -30 -25 tax
16 21 30 taxy
-61 -229 -243 tea
-89 -86 -64 tea a
53 53 -18 tea and
-51 -40 -33 tea at
-22 -20 -18 tea before
-14 -23 -18 tea count
-27 -22 -7 tea danc
-30 -31 -18 tea do
9 9 -30 tea he
-34 -9 7 tea i
4 -41 -20 tea most
-21 -17 -13 tea she
-65 -36 -27 tea should
54 73 130 tea sinc
18 38 60 tea towel
-71 -69 -49 tea without
-21 -17 -1 tea would
-70 -113 -59 teach
1 -30 -17 teach primary
-9 -45 -21 teach year
63 -83 -102 teacher
-21 -17 -4 teacher and
19 22 -5 teacher have
37 -99 -91 teacher say
13 -25 4 teacup
-19 29 54 team
-173 -122 -52 tear
-27 -12 -6 tear and
0 -23 -6 tear muscl
35 30 43 tear pain
-98 -111 -132 tear round
16 23 43 tear when
5 -42 0 tearful
-4 11 28 teaspoon
-147 -15 -106 teatim
3 -6 -48 teatim one
-22 -15 -15 techniqu
4 23 36 ted
-15 -23 -5 teddy
47 22 2 teen
4 31 -5 teen in
25 32 40 teenag
26 34 42 teenag son
-84 -46 -68 teenager
93 175 88 tell
-21 -20 -63 tell a
16 -3 -28 tell anybody
97 162 -14 tell anyon
-15 -23 -10 tell everyon
27 48 98 tell her
-52 -9 -16 tell him
87 81 128 tell if
80 46 95 tell it
-14 -55 -39 tell me
96 64 59 tell my
3 -47 -70 tell no
2 8 -55 tell nobody
-40 -26 -12 tell she
12 42 6 tell the
84 57 88 tell to
0 1 21 tell us
29 47 100 tell when
6 2 22 tell whether
-88 -55 -16 tell you
-35 -38 -24 tell your
-37 -22 -45 telly
22 33 20 telly go
28 30 -14 telly have
-48 -31 -29 telly last
142 220 -209 temperatur
53 23 39 temperatur 41
-44 -6 55 temperatur and
3 2 -30 temperatur at
22 57 61 temperatur be
32 42 89 temperatur bit
-24 -17 -15 temperatur eat
13 55 -5 temperatur feed
-41 -49 -36 temperatur go
-28 -26 -13 temperatur he
-10 -15 -51 temperatur i
2 5 31 temperatur leg
13 -1 50 temperatur no
-34 -12 -1 temperatur normal
58 105 -123 temperatur of
19 14 -24 temperatur otherwis
-19 -19 -52 temperatur she
139 177 152 templ
-6 24 45 templ and
40 51 -16 templ be
11 13 42 templ for
61 29 88 templ pain
3 3 -26 templ this
46 36 6 templ throb
116 95 125 ten
55 57 -2 ten and
-26 -16 -5 ten be
-22 -11 -4 ten coffe
43 30 -163 ten day
-25 -47 -23 ten hour
27 33 -17 ten in
187 -17 33 ten minut
3 8 40 ten month
15 26 19 ten my
76 97 119 ten oclock
29 20 16 ten or
10 -95 -75 ten second
12 20 24 ten step
41 51 58 ten this
33 12 71 ten time
-64 -44 -40 ten to
-28 -6 18 ten toe
59 9 -3 ten week
-196 -12 11 ten year
-22 56 -179 tender
25 28 -2 tender and
17 26 -31 tender i
-31 -30 20 tender to
6 52 -14 tender when
57 52 -11 tendon
7 10 -25 tenerif
-20 -19 -35 tennis
9 5 -22 tennis bal
-275 -191 -162 tens
-29 -11 -9 tens all
-40 -35 -13 tens up
-180 -122 -93 tension
78 97 90 tent
20 25 10 tent and
25 31 39 tent for
-36 -31 -15 tequila
171 -101 -13 term
4 -64 -36 term and
23 -4 -2 term my
29 71 60 terminal
-23 6 -19 terribl
30 43 -33 terrier
10 54 10 tesco
-152 -180 -155 test
1 2 20 test a
31 34 21 test and
-14 -26 -20 test at
-63 -42 -18 test button
-33 -25 -27 test for
-3 -33 -18 test my
-69 -48 -2 test negativ
3 -1 26 test on
-94 -92 -31 test positiv
-24 -11 -14 test say
-6 -21 -19 test the
7 9 29 test with
-17 -2 21 testicl
39 -28 -128 tetanus
59 59 -45 tetanus jab
85 14 -5 tetanus shot
-70 -16 -10 text
19 19 40 text be
41 37 49 text goodby
35 48 46 text look
-43 -37 -49 text neck
19 17 -53 text that
-28 -15 -30 textbook
-126 -40 -58 th
382 317 124 than
-51 -60 -80 than a
-4 -10 -27 than do
87 107 136 than five
-26 -19 -18 than gabapentin
21 -23 -41 than her
57 174 192 than i
87 -15 27 than it
22 84 -2 than its
47 -3 14 than last
90 104 119 than live
-4 21 18 than me
-50 -29 -24 than mine
4 25 30 than most
27 29 39 than normal
-57 -48 -9 than one
117 31 -109 than the
27 -48 -36 than they
24 -4 -2 than two
129 154 -46 than usual
55 42 40 than what
-39 -16 -6 than when
72 72 83 than with
18 25 -28 than yesterday
54 188 169 thank
57 140 149 thank for
-29 -17 -6 thank heaven
82 112 93 thank you
-26 -23 -9 thanksgiv
-385 -277 -256 that
-187 -134 -119 that a
16 25 -16 that all
44 45 52 that and
14 26 -19 that ankl
9 16 -59 that arm
53 33 -30 that at
51 17 -7 that bad
182 126 78 that be
-40 -36 -25 that begin
-27 -32 -25 that blood
-42 -36 -36 that bring
-38 -15 -1 that bus
100 58 43 that but
-77 -54 -52 that cal
37 52 17 that calf
53 54 47 that calm
-32 3 9 that come
4 27 46 that day
-42 -28 5 that do
18 31 33 that doctor
13 11 30 that doesnt
76 82 90 that dont
7 9 30 that down
-6 35 -7 that droopy
4 2 -56 that ear
6 -2 -34 that elbow
22 19 13 that exam
-28 -9 -9 that explain
82 145 61 that eye
-24 17 15 that eyebrow
81 83 8 that eyelid
-29 -27 -2 that feel
1 19 30 that first
-43 -30 -15 that fix
-56 -36 -8 that flicker
45 51 -35 that foot
29 -46 -12 that for
24 51 -18 that get
-28 -19 -6 that give
63 -23 33 that go
-47 -45 -22 that good
11 6 127 that hand
-34 -14 -5 that happen
-40 -35 -17 that hard
60 44 45 that hasnt
-21 -45 -22 that have
-14 -17 41 that he
4 9 40 that heat
30 -27 -6 that help
-24 -7 -27 that his
5 18 36 that hormon
-59 -32 -21 that how
83 -72 -36 that i
-24 -25 -7 that if
6 26 47 that in
8 10 47 that isnt
80 -8 -27 that it
50 54 52 that jump
-52 -54 -6 that just
-52 -35 -32 that keep
31 28 39 that kidney
17 -39 -27 that last
-34 -33 -32 that leave
-6 -3 24 that lid
95 83 78 that look
-34 -13 -59 that make
18 41 2 that matter
51 -5 -3 that meat
40 33 59 that much
-16 -22 -15 that muscl
30 61 -55 that my
130 35 -8 that never
-25 -21 -7 that night
-22 -2 -15 that no
1 41 70 that nobody
3 1 49 that normal
34 37 43 that nothing
6 28 17 that on
-97 -52 -61 that one
-94 -127 -103 that only
-24 -24 -19 that patch
43 42 16 that potassium
30 56 86 that pupil
-30 -10 1 that right
6 6 -33 that same
-2 22 21 that say
-20 -22 -20 that set
71 61 90 that she
-72 -48 -30 that shoulder
77 120 78 that side
-69 -30 -23 that sinc
-54 -25 -22 that so
-24 -13 -13 that something
-21 -13 -13 that sort
-60 -44 -35 that spasm
57 57 44 that spin
3 -22 -14 that start
75 74 97 that stay
129 192 171 that stop
-17 -15 -34 that take
-43 -29 -39 that tell
-209 -54 34 that the
15 37 48 that ther
-21 -19 -12 that they
-22 -18 -5 that tick
-37 -39 -34 that too
-23 -20 -21 that turn
2 64 -14 that twitch
-26 -16 -8 that up
-71 -43 -33 that usual
-23 -9 -8 that wardrob
115 12 32 that way
28 36 22 that we
-39 -34 -24 that wear
-44 -56 -47 that what
-10 2 25 that whole
-31 9 -20 that why
-38 -46 -30 that work
-13 -24 -34 that workout
-35 -23 -46 that wouldnt
113 92 86 that you
-49 -39 -57 thaw
-39 -33 -51 thaw them
225 191 189 the
8 10 23 the 14
-46 -18 -32 the 3
19 23 40 the 300
2 16 -50 the 5
7 38 -18 the 9
68 61 69 the a
11 36 12 the account
-25 -54 -22 the ach
7 -66 -74 the afternoon
-39 -52 -9 the air
5 11 23 the airport
-20 -7 2 the aisl
151 115 60 the alarm
-73 -27 -18 the all
0 50 26 the allotment
-30 -35 -68 the ambulanc
97 163 273 the ankl
-24 -21 -11 the anticonvulsant
-17 -34 -21 the antipsychotic
5 -33 -4 the anty
-42 -58 -30 the app
-27 -69 -17 the arch
-122 -64 -212 the arm
66 82 65 the armchair
-32 -15 -2 the army
-23 -28 -37 the arrest
-340 -263 -259 the articl
112 112 92 the attic
-29 -23 -22 the author
34 -117 -72 the autumn
-22 -1 -1 the averag
-125 -112 2 the baby
-15 -9 -23 the back
-77 -75 -111 the background
56 -6 -13 the backsid
-44 -52 -63 the bal
7 18 37 the balcony
108 63 1 the banister
94 101 16 the bank
-23 -9 27 the barbecu
-33 -37 -27 the bare
54 60 28 the barn
79 68 78 the barrier
-15 -70 -38 the base
33 29 -3 the basic
-35 -7 -26 the bath
191 192 192 the bathroom
42 54 57 the battery
-34 5 -47 the be
-44 -33 -40 the beach
52 54 72 the beam
-36 -33 -7 the bedroom
43 32 40 the bee
26 33 37 the beer
-71 -70 -25 the beetroot
18 5 -24 the begin
48 12 -34 the belly
12 -6 -29 the belt
36 102 56 the bench
0 18 24 the bend
-30 -113 -85 the best
-14 -85 -16 the big
-46 -57 -62 the bike
-20 -27 -14 the bil
22 34 -13 the biro
-35 -54 16 the birth
-19 -21 -10 the biscuit
-76 -50 -26 the bit
40 48 16 the bite
-20 -76 -41 the blister
-24 -19 -18 the blog
11 18 -28 the blok
-150 -178 -139 the blood
5 -12 -30 the blue
-35 -31 -24 the board
32 12 -28 the boat
-118 -63 -60 the body
-4 -46 -14 the bog
37 52 75 the boiler
42 -7 -29 the bone
190 202 142 the boot
4 24 2 the booz
-42 -29 -30 the bos
-40 -15 -17 the bot
34 38 117 the bottl
-112 -89 -51 the bottom
0 32 47 the bowel
-27 -24 -60 the bowl
65 -71 -62 the box
-139 -92 -66 the brain
23 49 50 the breakfast
-127 -83 -85 the breakup
14 16 33 the breastbon
-15 -23 -10 the breath
115 147 170 the bridg
-33 -22 -26 the brown
-16 -8 -28 the bump
10 10 25 the bunk
51 4 18 the bus
-4 42 -2 the c
-48 -52 -33 the cab
81 -3 -43 the cabin
-52 -58 -49 the cadet
6 -27 -12 the caffein
17 27 37 the cage
-28 -22 13 the cake
-69 -24 -4 the calf
-4 -6 -27 the can
-49 -31 -33 the candl
70 152 145 the car
17 23 11 the caravan
-58 -43 -19 the carbon
3 7 32 the care
-21 -19 -54 the carpet
-4 -27 -16 the case
8 23 -18 the cast
-109 -114 3 the cat
-69 -67 -70 the caus
20 29 -100 the ceiling
76 67 62 the cellar
-24 25 32 the central
50 6 -31 the chair
-6 21 82 the chang
8 10 45 the chart
0 12 22 the cheek
25 50 28 the chemist
-24 -23 15 the chest
141 139 95 the child
7 -26 -16 the chin
15 37 61 the chiropractor
-54 -16 -2 the choir
-7 -1 -28 the christma
-8 51 3 the church
-19 -29 -33 the cinema
24 -4 -25 the citalopram
-109 -44 4 the clapper
-28 11 -30 the class
-11 -15 -20 the cleveland
-61 -67 -30 the clinic
34 54 75 the clock
-14 -35 -40 the clutch
-32 -31 -26 the cns
-32 -33 -3 the coach
-21 -12 17 the coast
17 38 7 the codein
78 -63 -33 the coffe
47 -5 43 the cold
210 229 311 the color
4 30 22 the combin
-37 -42 -23 the committe
36 38 28 the commod
-94 -65 -40 the concert
-30 -21 -14 the conductor
-49 -35 -37 the consultant
-27 -11 -3 the controller
107 153 83 the cooker
21 20 34 the cord
6 72 90 the corner
-73 -47 -39 the corridor
-13 12 62 the cot
-8 29 -9 the couch
-35 -6 0 the council
-20 -10 -8 the counter
-65 -51 -16 the cow
111 37 68 the cramp
1 -39 -19 the crawl
39 49 42 the crew
164 99 110 the crossword
13 43 -37 the crown
-24 -17 -9 the culprit
-51 -48 -45 the cup
-51 -18 -76 the cupboard
25 21 24 the curry
14 19 52 the cut
4 9 26 the dam
-42 -11 -25 the danc
-21 -13 -14 the danger
3 -55 -61 the dark
-105 -92 -53 the date
-9 46 118 the day
-119 -88 -41 the dead
-61 -45 -45 the death
32 30 35 the deck
-50 -30 -40 the deep
-46 -52 -23 the delivery
139 138 46 the dentist
1 41 39 the dentur
-1 16 21 the derby
21 20 33 the desk
-54 -52 -51 the diaphragm
9 26 53 the disc
22 -15 -12 the diseas
2 -30 -46 the divorc
-277 -134 -216 the doctor
124 85 250 the dog
94 118 142 the door
45 67 1 the dose
18 22 9 the dozen
-39 -49 -19 the draught
92 94 74 the drawer
13 -45 -52 the dril
8 12 32 the drink
-19 38 39 the drive
-1 47 61 the droop
-23 -27 -21 the drop
-57 -52 -2 the drum
2 11 47 the dummy
-62 -60 -13 the dunny
119 101 126 the duvet
-24 -2 -5 the ear
187 152 75 the edge
-40 -35 -15 the eg
46 46 -9 the elbow
-28 -30 -37 the elderly
11 20 -7 the electric
-53 -34 -46 the emergency
28 21 16 the emg
89 -54 -51 the end
-113 -27 -12 the energy
17 25 21 the engin
-50 -13 -33 the entir
44 -6 -5 the epilepsy
-27 -36 -42 the era
-43 -25 -11 the espresso
7 -18 -71 the evening
31 25 11 the exercis
9 6 22 the exhaust
-91 -17 -46 the eye
-37 -51 -34 the eyebrow
23 38 18 the eyelid
65 65 69 the f
-121 -97 -47 the face
9 21 39 the fairy
-43 -34 -38 the fall
-22 -27 -17 the family
17 20 28 the farm
68 74 109 the fast
-28 -52 -35 the feel
25 48 42 the fenc
-20 -1 22 the festival
8 21 25 the film
110 88 144 the finger
-13 -20 -23 the finish
-9 -24 -7 the fire
128 26 101 the first
35 35 119 the flat
-62 -60 -78 the flicker
7 13 25 the flight
30 -84 39 the floor
-33 -83 -62 the flu
-26 -16 -6 the follow
-57 47 -34 the foot
-36 -38 -12 the forearm
-65 -82 -34 the forehead
69 -16 -22 the forklift
-75 -60 -34 the form
-27 -7 5 the forty
21 -38 -14 the fourth
6 7 -34 the fram
2 -40 -17 the freezer
62 64 107 the fridg
-36 -18 -81 the front
-36 -7 -24 the ful
-22 -4 5 the funeral
-53 -54 -39 the funniest
55 -15 -12 the fuse
41 33 47 the gabapentin
28 21 57 the game
341 337 370 the garag
-58 -136 -174 the garden
57 44 83 the gas
18 24 32 the gatepost
4 -22 -60 the gear
53 45 66 the generator
-59 -37 -10 the ghost
-38 -13 -7 the gig
-51 -41 -26 the giggl
8 11 -30 the girl
136 119 139 the glass
-2 -68 -18 the go
26 16 -11 the goal
3 -52 -18 the good
22 2 17 the grand
-24 22 20 the grandchildren
52 53 67 the grass
15 18 36 the graz
21 18 12 the groin
-52 -13 -31 the ground
23 57 51 the gun
24 31 19 the guy
63 1 60 the gym
38 63 -20 the hair
10 12 -54 the hairdryer
-74 -77 -128 the hand
-30 -7 -20 the hard
-20 -15 -17 the harmles
-37 -16 -20 the harvest
-22 14 -50 the hat
-60 -34 9 the head
18 23 65 the headach
-85 -45 -16 the health
13 35 -34 the hear
-80 -45 8 the heart
84 129 75 the heat
6 3 -71 the heavy
-32 -15 -3 the hedg
2 -3 -36 the heel
46 48 42 the heimlich
-37 -27 -27 the help
-8 -32 -16 the heroin
-77 -66 -43 the hiccup
-33 -19 -11 the high
-41 34 68 the hil
-49 -60 -2 the hip
25 1 -18 the holiday
17 24 29 the home
-85 -81 -58 the hoover
-22 -2 -2 the hop
28 43 100 the hors
-26 -93 -31 the hospital
23 -16 18 the hot
41 35 56 the hotel
-14 55 44 the hour
-91 -70 -21 the hous
4 15 29 the hydrocortison
-4 -1 33 the hymn
22 14 -4 the ice
-64 -27 -6 the idea
46 50 52 the ikea
-22 -27 -29 the illness
-69 -50 -44 the infection
35 15 49 the inhaler
-113 -101 -67 the injection
20 22 66 the inside
54 52 76 the insuranc
75 3 -12 the internet
-74 -75 -34 the interview
119 64 110 the iron
6 22 68 the jab
36 48 49 the jar
21 21 27 the jelly
-100 -54 -58 the jerk
7 4 -58 the jitter
75 89 73 the job
-54 -34 -48 the joke
17 -41 -24 the joy
-47 -85 -96 the jump
23 31 33 the karaok
-34 -30 -39 the keeper
26 33 -77 the kerb
38 45 58 the kettl
19 23 48 the key
28 4 12 the kind
162 155 128 the kitchen
35 83 -35 the knee
61 115 123 the knife
27 -6 -13 the knit
82 71 91 the lab
3 11 -23 the label
76 93 80 the lad
46 71 128 the ladder
-16 11 25 the lake
45 78 66 the lamp
26 60 -28 the lan
40 0 49 the land
-40 -35 -12 the landlord
-15 29 34 the laptop
109 19 -152 the last
-39 -17 -3 the late
28 10 6 the lavender
-11 -16 -48 the lawn
-22 -6 -29 the leaflet
35 -5 -4 the leagu
316 307 296 the least
124 131 125 the lectur
115 16 -99 the left
42 153 59 the leg
5 9 -21 the length
86 66 105 the letter
23 18 43 the letterbox
-95 -62 -15 the lid
12 24 24 the lido
48 88 114 the life
-21 -20 5 the lift
23 18 25 the limescal
42 51 27 the line
-66 -54 -53 the link
50 58 68 the lino
9 -27 -19 the lip
-26 2 2 the list
46 67 67 the littl
-23 52 75 the long
-54 -65 88 the loo
11 -7 -20 the lot
25 34 -18 the low
-28 -45 -42 the lower
-35 -29 -4 the lung
-32 -14 -7 the m6
87 65 88 the magnesium
64 85 77 the man
-23 -6 -6 the map
48 59 65 the marathon
1 78 -7 the marmalad
-29 -27 -18 the massag
-14 -11 -23 the masseur
22 8 -15 the mat
10 22 53 the match
38 26 51 the mattres
6 7 -22 the meat
-19 -20 -14 the medical
57 40 25 the medicin
-46 -23 -7 the menopaus
7 32 44 the methotrexat
71 122 97 the middl
-63 -76 -58 the midwif
-71 -19 -13 the migrain
73 60 35 the milk
-49 -41 -40 the mineral
-17 -6 -45 the minut
59 9 -5 the miny
25 -17 28 the mirror
-60 -119 -81 the moment
3 3 -43 the monkey
53 39 -9 the month
-47 -34 -24 the moon
-23 -12 -23 the more
-42 2 -68 the morning
27 25 37 the mortgag
39 91 104 the most
-8 -7 -49 the motorway
-27 -38 -21 the mous
-77 -66 -63 the mouth
-19 30 -20 the move
-31 -25 -27 the movement
-21 -11 -7 the mower
-13 -2 -50 the mri
9 22 37 the mud
74 77 76 the multistorey
-41 -96 -25 the muscl
-34 -25 -27 the name
-16 -12 26 the nappy
19 16 37 the narrow
16 40 51 the navel
-7 11 -71 the neck
-69 -37 -14 the needl
60 168 117 the neighbour
-126 -126 -116 the nerv
-49 -36 -36 the nervous
-1 31 -8 the neurologist
-163 -122 -22 the new
1 -19 -33 the news
71 4 4 the newspaper
125 111 111 the next
-37 -26 -19 the nhs
-30 -14 77 the night
-22 -3 -18 the ninth
-39 -35 -24 the normal
16 29 2 the nose
41 39 33 the note
-59 -33 -32 the novel
-85 -55 -45 the numb
106 106 116 the number
-44 -110 -80 the nurs
-46 -17 -52 the nursery
-80 -77 -46 the odd
-24 7 14 the offic
100 155 73 the old
-41 -20 -8 the once
-145 -150 -171 the one
154 158 133 the only
-12 7 31 the open
-74 -56 -59 the optician
130 -41 -145 the other
-44 -49 -32 the out
3 -121 -49 the outsid
39 19 42 the oven
9 28 39 the packet
-41 6 34 the pad
23 -27 14 the paddy
-67 -40 -45 the page
-30 -6 -86 the pain
7 38 7 the paint
26 43 42 the pan
-23 -32 -18 the panto
6 -1 30 the paper
13 13 55 the paracetamol
-25 -27 -14 the paramedic
34 30 22 the parish
-44 -89 -50 the park
11 14 36 the party
67 -80 -52 the past
-20 -4 20 the patio
-36 2 -34 the pavement
102 104 97 the peanut
85 -37 -12 the pedal
21 19 57 the pee
3 -27 -13 the pen
-35 -24 -11 the penalty
8 27 19 the peppercorn
59 60 27 the pew
89 33 4 the phon
-21 -21 -17 the phras
-52 -49 -69 the physio
48 15 21 the piano
-32 -7 -126 the pil
31 80 16 the pillow
8 -19 -39 the pin
-51 -44 -40 the plac
-52 -31 -12 the plan
26 27 33 the plank
-37 -28 -33 the plaster
82 83 114 the platform
-53 -7 9 the plot
-59 -51 -58 the plug
-49 -52 -13 the plumb
8 13 23 the plumber
319 144 169 the point
-69 -66 -41 the poison
28 59 56 the polic
-38 -25 6 the polymyalgia
34 26 19 the pond
-45 -19 10 the pool
-23 -21 -10 the poor
12 27 -42 the porridg
-41 -38 -22 the port
10 -5 27 the post
24 35 37 the poster
73 101 44 the postman
32 21 39 the potassium
-42 -31 -1 the power
5 6 29 the pram
-101 -107 -54 the pric
28 38 -22 the print
-52 -22 -27 the projector
67 85 -8 the pub
6 -28 -39 the public
-18 -16 -41 the pump
2 4 22 the pupil
7 -34 -3 the purpl
-35 -59 9 the quad
67 78 78 the quarry
34 11 34 the question
61 62 8 the queu
196 173 153 the quickest
11 31 33 the quinin
-42 -34 -30 the radcliff
14 23 -25 the radiator
69 60 70 the radio
9 -9 -33 the rail
-44 -57 -21 the raisin
-57 -66 -45 the rash
-28 -34 -15 the rave
7 21 27 the read
-119 -56 -68 the reason
28 29 -6 the receptionist
58 28 30 the recommend
-36 -24 -25 the record
-19 -9 -50 the red
8 -45 -31 the redundancy
-42 -31 -32 the ref
12 13 25 the region
37 58 68 the remot
14 13 31 the reservoir
-35 -83 -63 the rest
26 0 -14 the review
71 98 91 the rib
268 226 223 the right
-25 -14 1 the ring
-44 12 29 the rise
4 11 38 the river
103 32 -2 the road
-38 -28 -8 the robot
-35 -67 -57 the roof
36 72 126 the room
180 176 162 the rope
-37 -13 -11 the roundabout
-64 -64 -37 the row
-97 -53 -59 the rug
36 -15 27 the rugby
109 101 2 the run
19 34 24 the safety
-41 -198 -89 the same
23 22 43 the sausag
28 33 8 the scaffold
28 3 9 the scal
-9 57 65 the scan
-13 -29 -15 the scary
7 13 34 the scen
67 49 82 the school
22 41 30 the sciatica
-1 -28 -9 the scor
-53 -53 -20 the scout
-27 1 17 the screen
-58 -74 -29 the sea
-11 0 -45 the second
25 31 34 the seizur
-14 -21 -6 the sens
-26 -26 -30 the sensibl
18 -1 20 the sentenc
-8 5 -34 the sette
30 44 -41 the shad
38 19 28 the shake
14 34 50 the shallow
62 96 147 the shed
71 54 54 the sheet
-37 -27 -18 the shelf
3 3 -20 the sherry
-27 -8 35 the shin
2 1 -28 the shingl
-6 -22 -4 the shirt
14 30 15 the shiver
31 -38 -76 the shop
-9 23 -21 the short
-91 -87 -136 the shoulder
6 -65 -34 the shower
1 3 -39 the sick
28 13 29 the side
-53 -12 112 the sight
-22 -16 -10 the sign
85 33 14 the sink
28 -2 11 the site
59 74 -61 the size
157 46 48 the skin
-2 17 23 the sleep
1 2 -32 the slid
-40 -5 -4 the sling
8 -70 -19 the smal
35 42 56 the smel
-15 -23 -12 the smil
22 42 -3 the snooker
27 50 52 the snow
35 47 59 the socket
-127 -68 -100 the sofa
15 26 72 the soft
-55 -54 -32 the sole
-31 -19 -11 the song
-79 -54 -16 the sore
6 -21 -24 the sort
-23 -31 -28 the soup
85 15 40 the spar
311 135 125 the spasm
-28 -25 -17 the spectrum
-26 -10 -6 the speech
-26 -11 -45 the spin
10 22 45 the spit
5 11 20 the splinter
69 -1 -1 the sport
95 78 54 the spot
32 45 65 the spray
49 31 73 the spring
16 32 -18 the squit
-18 -38 -47 the staf
-24 77 -29 the stair
21 5 -11 the stand
3 -90 -111 the start
-22 3 -6 the statin
-19 -22 28 the steer
-18 -23 -19 the steward
-4 -24 -7 the stiff
-11 -14 -41 the story
-30 -23 -23 the strain
14 15 31 the straw
3 25 -28 the street
-69 -20 -15 the stres
40 122 112 the stretch
30 104 132 the strip
-29 -18 -12 the strok
-25 -44 -14 the sugar
-34 -36 -22 the suicide
42 -49 -36 the summer
-68 -56 -83 the sun
28 -3 -9 the supermarket
-27 -15 -5 the supplement
22 61 52 the surgeon
-21 -49 11 the surgery
-26 -18 5 the swell
49 70 31 the swing
-58 -59 -20 the symptom
-18 -4 37 the tabl
48 56 65 the tablet
3 3 -34 the tackl
79 108 67 the tap
16 21 30 the taxy
21 -7 -20 the tea
-66 32 31 the templ
12 31 34 the ten
-24 -14 -19 the tension
39 50 84 the tent
-69 -17 -44 the test
19 25 -70 the thermometer
95 33 41 the thigh
-63 -53 12 the thing
39 43 47 the think
38 -48 -53 the third
-30 -31 -17 the thre
-139 -117 -62 the throat
45 -80 -75 the thumb
-54 -35 -34 the thyroid
26 4 -1 the tick
44 34 21 the til
17 33 -1 the tile
-19 -161 -66 the time
9 71 77 the tip
24 41 52 the tissu
-55 -3 -32 the toaster
19 20 24 the toddler
12 -22 -58 the toe
92 46 149 the toilet
-28 -27 -5 the tomato
-12 -73 -60 the tongu
3 -72 -47 the tool
-30 -21 -46 the toothpast
21 60 42 the top
2 37 24 the touch
-89 -64 -93 the train
-13 -22 -17 the tram
-42 -36 26 the trampolin
-27 -31 -12 the tranquilizer
-54 -27 -23 the treadmil
7 11 20 the tree
6 4 -25 the trembl
-31 -32 -28 the trifl
-21 19 -27 the trot
45 30 67 the troubl
0 14 34 the tub
-78 -51 -39 the tube
21 24 38 the tuesday
8 9 -31 the turf
28 24 28 the turn
-8 -35 -16 the twin
307 164 179 the twitch
-120 -88 16 the two
11 30 39 the urge
-38 -15 -36 the use
-31 -14 -67 the usual
4 -20 36 the van
45 44 -31 the vein
11 7 32 the very
-18 -19 -48 the vet
47 37 38 the viaduct
-79 -85 -85 the vicar
-22 -15 -14 the video
-60 -48 -24 the villag
85 -7 -5 the violin
-34 -20 -9 the virus
-2 4 43 the vitamin
-19 6 27 the voic
-45 -11 -5 the vow
27 35 15 the waist
-13 -29 54 the wal
21 31 3 the walk
2 28 68 the wallpaper
-31 -40 -18 the waltzer
5 -53 -35 the wardrob
-44 -28 -4 the warehous
-22 -18 -14 the warn
44 38 28 the wash
-26 -9 0 the watch
24 -11 41 the water
0 -90 -181 the way
-12 -9 -27 the weak
3 0 -35 the weather
10 -21 -29 the web
-37 -5 -51 the wedding
-8 -128 -56 the week
193 322 11 the weekend
3 22 75 the weekly
7 33 -31 the weight
30 34 -21 the welly
-25 -25 -25 the wheel
20 24 -55 the white
-182 -151 -86 the whole
-56 -32 -27 the wi
-119 -61 -48 the widespread
18 -31 32 the wife
29 26 18 the window
33 53 53 the windowsil
-30 -18 -22 the wine
14 -38 -22 the winter
-55 -63 -46 the wobbl
63 73 96 the wood
6 35 -20 the word
-67 -52 -45 the work
51 22 51 the world
-46 -62 -42 the worry
58 75 -193 the wrist
61 71 170 the wrong
-28 -40 -7 the year
-33 -51 -34 the young
13 17 -23 the zip
-53 -54 -27 the zoo
-12 28 31 their
-24 -28 -15 their head
-17 -4 37 their own
0 34 24 their potassium
-48 -38 -23 their striker
2 -51 156 them
54 73 75 them all
-85 -65 13 them and
24 -19 -12 them any
-17 -23 -30 them apart
-27 -11 29 them cant
-15 -22 -29 them do
-12 -35 -32 them down
-4 -49 -54 them for
7 -28 -64 them have
-29 -12 -9 them hurt
168 207 196 them i
18 59 72 them in
37 43 38 them it
-117 -114 -105 them off
32 18 43 them one
-16 -46 15 them out
47 48 -9 them pee
40 40 44 them she
-33 19 30 them sinc
-55 -55 -42 them straight
-40 -39 -25 them the
-16 -25 -24 them up
-36 -83 -80 them with
1 72 115 themselv
16 44 -18 themselv and
156 110 105 then
-10 -65 -95 then a
34 48 -65 then again
24 36 19 then all
-37 -46 -52 then as
4 17 36 then bang
-46 -46 -34 then be
7 -21 -15 then both
40 -25 -16 then carry
3 14 27 then come
3 12 -30 then cry
42 -13 -16 then do
-61 -44 -24 then fall
-48 7 -26 then fine
79 65 62 then for
6 16 69 then go
4 27 -3 then have
-8 -21 -13 then he
24 73 56 then her
44 117 138 then i
68 148 134 then it
-24 -9 -6 then jump
-34 -24 -19 then let
4 -26 -47 then like
4 -219 -144 then my
33 32 33 then not
23 85 65 then nothing
-32 -22 -59 then on
17 -2 -31 then one
-28 -1 -1 then pack
28 27 46 then put
-46 -45 -28 then red
13 6 35 then right
25 28 27 then sleep
40 50 80 then stop
61 -84 -18 then the
-24 -20 -12 then ther
-24 -38 -24 then they
-25 -6 -5 then thigh
24 19 17 then we
3 20 19 then what
-38 -21 30 ther
-84 -131 -120 ther a
31 47 29 ther all
9 -29 -19 ther an
33 -10 42 ther and
-120 -93 -78 ther any
-64 -54 -93 ther anything
-25 -1 28 ther at
379 341 206 ther be
19 20 32 ther both
-38 -13 -8 ther but
24 52 61 ther fever
-43 -25 -22 ther have
33 45 47 ther he
-34 4 18 ther i
-51 -37 -4 ther just
56 -9 -41 ther last
-54 -43 -54 ther magnesium
-56 -44 -50 ther must
-1 9 -24 ther no
33 -12 -31 ther sinc
24 55 66 ther sit
22 -7 -4 ther something
63 71 66 ther to
-18 11 25 ther what
19 -21 -18 ther when
-2 0 24 ther with
-80 -46 -8 therapist
-69 -53 -53 therapy
55 88 -48 thermometer
29 51 -37 thermometer say
57 30 178 thes
-25 -15 -9 thes articl
-1 -58 7 thes cramp
-10 -117 -57 thes day
-43 -32 -24 thes jolt
13 -49 -25 thes last
-40 -20 -36 thes movement
22 40 45 thes muscl
-57 -34 -20 thes new
17 -33 -22 thes past
109 169 152 thes spasm
-29 -18 -19 thes thing
213 253 213 thes twitch
-168 -231 -187 they
9 25 21 they add
30 33 22 they all
-8 -14 -23 they ask
68 69 180 they be
-15 8 36 they belong
-37 -36 -41 they can
-54 -56 -54 they cant
-44 -40 -24 they cut
21 -28 -16 they didnt
-75 -99 -112 they do
58 62 -17 they doubl
-20 -17 -17 they get
7 -5 -27 they give
-24 -16 5 they go
31 157 24 they have
5 -4 -45 they just
-74 -75 -75 they keep
-23 -29 -31 they last
-15 -14 -30 they leave
-2 28 50 they look
14 -60 -41 they make
47 61 -2 they may
7 15 24 they might
24 34 42 they need
6 16 39 they normal
13 -57 -13 they put
-20 -8 -6 they scan
26 39 73 they stay
-64 -27 -24 they stop
20 31 -16 they swap
12 33 39 they tell
-35 -16 -13 they think
64 35 35 they turn
20 47 -14 they twitch
120 -97 -50 they upp
-25 -24 13 they want
-15 -9 33 they wil
11 10 22 they wont
31 26 18 they would
120 151 121 theyd
108 102 70 theyd all
-36 -41 -13 thick
-9 -23 -22 thick and
-5 7 -33 thick head
17 -30 -59 thicker
16 -11 -40 thicker than
242 23 -89 thigh
4 -33 -3 thigh a
4 44 -6 thigh ach
22 82 -44 thigh ache
36 11 -9 thigh and
42 61 -17 thigh be
-5 -38 -4 thigh both
16 43 -5 thigh burn
21 61 -16 thigh cramp
4 33 14 thigh feel
32 -19 -11 thigh flutter
5 18 22 thigh from
-13 -89 -31 thigh go
-42 -126 -61 thigh have
-43 -28 -22 thigh hop
23 -19 -8 thigh hurt
-9 31 42 thigh jump
33 64 -41 thigh keep
69 132 152 thigh like
34 -25 -34 thigh muscl
2 -30 -4 thigh on
-5 40 -9 thigh sore
20 -8 -3 thigh that
45 -4 -3 thigh the
61 -1 -1 thigh to
-69 -27 -34 thigh twitch
-35 -28 13 thigh when
19 26 26 thigh with
-50 -92 -30 thin
6 -33 -23 thin and
-256 -147 -10 thing
-2 -55 -36 thing about
-58 -19 24 thing and
-41 -24 -3 thing as
73 118 120 thing be
-46 -1 -1 thing bring
5 9 32 thing but
7 1 -49 thing can
-31 -40 -14 thing do
-29 -22 -12 thing even
-27 -14 -18 thing feel
22 16 -4 thing for
-2 -23 -5 thing get
-46 -29 -4 thing give
-1 22 -4 thing go
53 48 117 thing i
53 45 31 thing keep
18 16 36 thing my
17 24 37 thing on
-37 -37 -15 thing one
-18 -11 -22 thing only
-30 26 -15 thing or
-50 -33 -25 thing right
-26 -18 16 thing sinc
16 55 73 thing that
-46 -32 8 thing to
-33 -36 -21 thing under
38 40 21 thing wil
-2 0 -55 thing wrong
612 601 344 think
-29 -15 -12 think a
109 256 250 think about
5 -21 -11 think banana
-29 -30 -47 think be
25 36 -30 think clear
57 92 -4 think fine
20 29 58 think he
43 63 66 think how
33 -91 -36 think i
102 64 104 think it
-33 -15 -8 think my
177 -112 18 think of
-18 -21 -16 think one
-6 -5 -56 think she
94 140 -233 think straight
-23 -17 -21 think that
5 70 -6 think the
-43 -36 -41 think ther
60 69 141 think they
63 55 70 think we
-24 -13 16 think wed
53 29 11 thinner
-5 18 38 thinner for
40 48 -8 thinner sinc
49 -42 -6 thinner than
123 11 -160 third
24 -9 -15 third month
30 48 -19 third night
26 46 -22 third of
1 37 14 third time
44 28 -16 third trimester
142 120 -54 thirsty
60 10 -5 thirsty all
14 46 -2 thirsty as
-37 -36 -25 thirteen
-28 73 144 thirty
5 35 57 thirty and
56 33 8 thirty four
-33 -44 -50 thirty hour
46 30 43 thirty one
-94 -63 -27 thirty second
8 20 1 thirty week
156 280 278 this
23 16 78 this a
141 199 170 this afternoon
22 -24 -7 this als
-8 -36 -34 this and
80 111 125 this anymore
258 315 322 this be
23 44 -68 this before
-3 8 22 this bit
82 91 101 this body
-29 -36 -29 this bug
-33 -46 -38 this come
-30 -13 -12 this deadlin
-58 -40 -19 this dissertation
43 27 45 this elephant
-45 -38 39 this evening
-43 -85 -47 this eyelid
-51 -52 -51 this fibro
12 15 -37 this fortnight
11 8 -45 this hour
-45 -6 16 this hous
-7 -43 -50 this jump
2 5 21 this just
-112 -124 -85 this line
60 54 70 this lunchtim
-37 -20 -11 this meeting
28 -104 -74 this month
-112 -28 2 this morning
-1 -25 -7 this muscl
13 20 34 this now
-49 -1 -2 this on
62 155 194 this one
39 -36 -90 this past
-30 -48 -16 this right
88 82 69 this session
-58 24 33 this sofa
6 -28 -14 this sound
38 -9 -6 this spring
8 -49 -40 this term
14 26 29 this the
85 138 153 this time
-21 -31 -13 this to
20 62 50 this twitch
49 78 87 this very
11 264 -95 this week
31 -4 2 this weekend
-24 -29 -40 this wil
24 24 28 this with
-14 -42 -37 this would
31 -19 -37 this year
-321 -249 -97 thos
23 -5 -3 thos and
-71 -61 -38 thos be
41 -3 -8 thos just
34 19 40 thos littl
7 5 22 thos toe
-28 -13 -9 thos two
16 -57 -153 though
-8 27 45 though and
-33 -20 -12 though do
-29 -57 -22 though he
87 101 130 though i
-70 -48 -8 though it
-9 -7 -50 though right
3 43 17 though she
25 35 25 though so
10 -45 -50 though ther
-41 -35 -30 thousand
79 86 111 thrash
35 33 73 thrash about
86 295 194 thre
32 -91 -69 thre and
-44 -37 -15 thre child
-24 -14 -16 thre club
91 246 -32 thre day
-66 -78 -72 thre espresso
3 -20 -6 thre fall
-31 -34 -23 thre flight
-170 -24 -1 thre hour
27 5 38 thre i
6 -10 -25 thre in
-41 -12 -6 thre letter
87 102 133 thre minut
-105 -186 -88 thre month
-29 34 -68 thre night
95 48 126 thre of
28 -65 -34 thre or
8 15 -30 thre sinc
-21 88 144 thre time
-79 147 -59 thre week
71 113 123 thre word
61 18 -7 thre year
65 0 19 thread
88 73 53 threaten
-67 -67 -15 thric
19 34 20 thriller
-49 59 84 throat
35 58 -31 throat and
-74 -69 -58 throat at
18 24 33 throat be
31 24 34 throat burn
10 26 57 throat clamp
54 47 66 throat clos
-34 -32 8 throat feel
25 19 61 throat go
18 31 44 throat have
44 58 0 throat it
13 21 46 throat keep
-2 20 -90 throat like
8 8 36 throat spasm
13 11 21 throat that
53 111 -189 throb
3 2 -41 throb and
18 20 -33 throb when
78 -11 133 through
31 -16 -51 through a
-64 -34 -16 through all
-6 -1 23 through an
44 44 39 through and
39 24 71 through feed
34 -6 0 through her
22 31 56 through his
-74 -81 -77 through it
65 44 20 through me
67 -15 25 through my
2 8 27 through sinc
-23 -2 -3 through strict
22 30 13 through that
-187 -106 -53 through the
21 13 15 through thre
101 114 150 through to
-27 -11 7 through treacl
70 38 42 through two
-53 -59 -39 through your
111 323 138 throw
28 35 -18 throw a
28 28 40 throw her
-21 -18 -11 throw his
54 86 123 throw me
0 73 -35 throw my
69 111 24 throw up
-65 -348 -243 thumb
208 -5 -47 thumb and
4 -53 -37 thumb be
-32 -11 -5 thumb cramp
38 0 3 thumb flicker
-44 -26 -30 thumb have
-53 -44 -27 thumb i
8 14 -31 thumb joint
38 8 -25 thumb keep
-99 -21 -26 thumb muscl
4 29 37 thumb on
26 -1 -1 thumb pad
-47 -41 -20 thumb side
-33 -3 -1 thumb sinc
-89 -33 -21 thumb twitch
-24 -14 -16 thumb we
-35 -8 18 thumb wont
43 64 -81 thump
15 14 -69 thump head
18 43 -15 thump headach
88 111 127 thunder
31 42 15 thur
193 158 -72 thursday
-23 -13 -41 thursday and
5 7 -30 thursday he
-44 -35 -28 thursday i
23 38 -73 thursday my
9 -61 -14 thursday night
23 2 -6 thursday no
19 24 43 thursday now
23 17 32 thursday say
-32 -42 -24 thursday the
17 16 25 thursday when
-43 -45 -56 thx your
-116 105 -82 thyroid
11 20 22 thyroid be
11 31 -39 thyroid come
-24 -17 -21 thyroid go
17 35 -56 thyroid op
49 97 37 thyroid out
-4 4 26 thyroid pil
13 26 40 thyroid stop
-29 -34 -18 thyroxin
-64 71 -25 tia
-23 -23 -4 tia in
-53 -36 -29 tic
-51 -19 -15 tic in
-294 -281 -214 tick
1 -42 -29 tick be
16 18 55 tick behind
12 -19 -73 tick in
-14 -7 -56 tick low
8 25 -11 tick off
-17 -20 -4 tick puls
-191 -111 -39 tick sinc
16 48 -9 ticker
11 12 -25 ticket
-80 -67 -43 tickl
36 -26 -8 tickl in
2 20 34 tide
6 31 33 tidy
-69 -82 -54 tie
-34 -28 -34 tie in
-77 -46 -29 tied
-46 -97 -174 tight
10 70 18 tight acros
178 216 55 tight and
-7 -49 -70 tight as
-14 -29 -16 tight back
42 36 106 tight band
-24 -21 -13 tight calf
-52 -55 -2 tight for
36 48 49 tight forearm
-28 -48 -55 tight from
-41 -53 -38 tight it
-33 -31 -28 tight muscl
-6 -30 -18 tight now
11 8 29 tight round
-54 -52 -16 tight shoulder
-39 -45 -14 tight sinc
-54 -42 -34 tight up
-22 -13 -16 tiktok
-135 -112 -136 til
-36 -30 -6 til a
-22 -17 -7 til four
-98 -58 -36 til he
-128 -204 -136 til i
-14 24 20 til last
-40 -32 -9 til midnight
31 46 34 til monday
-52 -14 -16 til my
-21 -21 -8 til nine
10 19 -23 til noon
18 6 26 til sunday
-59 -60 -47 til teatim
45 45 35 til the
21 25 -18 til then
42 41 96 til this
15 15 53 til thur
56 69 -10 til tuesday
15 4 -37 tile
2 -28 -6 tilt my
25 -64 -15 time
156 -249 -112 time a
-2 -3 104 time and
-21 -10 -9 time anyway
-40 -84 -103 time be
-45 -40 -28 time do
-35 -11 -21 time ever
-35 -20 -6 time every
30 7 17 time for
-5 47 -17 time go
35 -4 -2 time hair
-4 -18 -52 time have
-21 25 -81 time he
32 31 -18 time her
-25 -124 -45 time i
45 20 46 time in
128 79 73 time it
23 29 24 time its
40 -27 -15 time last
-23 43 70 time my
32 0 40 time of
-52 -54 -45 time on
6 14 21 time only
-28 -16 -4 time pass
46 67 24 time she
32 29 -24 time sinc
11 7 -28 time that
-76 5 22 time the
-26 10 -18 time then
63 181 113 time this
-176 -77 -132 time to
-7 20 -35 time today
-30 -8 6 time we
34 71 69 time with
-21 -15 23 timer
-11 1 29 timer on
-15 -48 -83 tin
148 196 189 tingle
72 120 -64 tingle and
-81 -62 -59 tingle for
11 19 27 tingle i
5 -9 -31 tingle in
-50 -51 -109 tingle lip
46 -3 -2 tingle most
27 -6 -1 tingle no
-21 -20 -38 tingle nothing
13 27 36 tingle round
2 6 33 tingle start
1 -36 -22 tingle then
10 19 -38 tint
-77 -106 -56 tiny
21 -5 53 tiny and
4 5 22 tiny graz
-48 -24 -6 tiny jump
-34 -17 -11 tiny puls
15 30 -42 tiny scratch
8 6 -30 tiny silver
-69 -1 86 tip
3 12 41 tip ach
-68 -31 -18 tip for
35 27 3 tip my
77 132 90 tip of
4 22 38 tip on
15 32 70 tip over
-73 -82 -37 tip to
21 -24 -36 tip toe
-23 -8 2 tip top
40 0 18 tipsy
43 -103 -166 tipto
37 41 -2 tipto and
13 7 -53 tipto on
371 236 209 tir
59 -9 -8 tir all
-18 -78 -39 tir and
7 11 21 tir but
26 31 -24 tir halfway
43 52 51 tir i
28 -4 -2 tir no
296 354 325 tir of
77 9 -126 tire
20 29 -13 tire halfway
59 10 -17 tire on
-1 -29 -22 tire the
-55 18 82 tired
-59 12 15 tissu
-8 114 69 to
2 24 35 to 40
-97 -132 67 to a
11 7 24 to about
-54 -60 -51 to act
-68 -74 -43 to all
-30 -52 -33 to an
-1 -45 -13 to ankl
-83 -38 -86 to ask
-10 16 48 to avoid
28 28 53 to back
-14 -9 131 to be
-34 -31 5 to bed
14 19 -26 to bend
18 21 3 to bit
-132 -105 -87 to blam
15 39 56 to both
-6 -34 24 to bother
128 147 181 to breath
40 21 78 to brush
38 39 42 to burst
12 7 -31 to cal
-44 -38 -17 to calm
2 13 -35 to cant
139 56 54 to carry
0 5 21 to catch
-47 -39 -35 to caus
34 68 70 to chang
-2 -8 23 to check
13 35 34 to chew
27 35 34 to climb
32 33 19 to comb
102 -17 -1 to come
-29 -23 -19 to contraction
5 3 22 to cough
-92 -60 -38 to cramp
-18 -21 -11 to day
41 46 38 to decid
200 183 142 to die
90 120 95 to do
-53 -16 -12 to doctor
4 13 29 to drag
-116 -91 -17 to drink
70 68 72 to each
-30 -10 -40 to ease
-57 -56 -35 to eat
-17 103 126 to end
-27 -22 -8 to everything
-49 -30 -13 to exmouth
-21 -8 -5 to eye
13 24 30 to fade
-29 -23 -20 to fall
-32 -27 -12 to feel
-21 -12 -26 to find
103 69 -49 to finish
-48 -40 -38 to flutter
-30 -17 -6 to foot
-29 -27 -30 to for
30 37 38 to friday
0 -23 -8 to fus
-81 -166 -309 to get
71 15 39 to give
205 322 287 to go
32 22 28 to ham
75 35 -42 to hand
141 135 129 to hang
-31 -17 -14 to have
4 5 -44 to hear
-29 -15 10 to help
88 91 112 to her
-31 -33 -15 to him
-30 -16 18 to his
-21 -17 -8 to hit
62 -2 1 to hold
5 6 -24 to hop
-29 -19 -20 to how
20 0 25 to hurt
-48 -37 -34 to involuntary
40 -41 -14 to it
-31 -25 -26 to its
68 57 19 to jump
40 0 7 to just
-17 -23 -14 to keel
-40 -36 2 to keep
211 189 150 to kil
-51 -41 -12 to knead
19 4 -30 to knee
-330 -278 -163 to know
37 47 55 to learn
37 40 45 to leave
3 9 24 to lectur
-68 -61 -33 to leed
0 16 55 to let
22 28 -41 to lie
-36 -42 -38 to life
-26 23 -88 to lift
5 6 21 to listen
40 63 51 to live
-35 -17 -11 to log
-81 -52 46 to look
-21 -11 -10 to loosen
27 36 -10 to lower
74 175 196 to make
-10 0 23 to match
-169 -88 -68 to me
-27 -9 -33 to mention
57 -6 -42 to move
-64 -56 -33 to muscl
286 314 259 to my
1 -51 -29 to myself
33 26 52 to need
-55 -59 -43 to netbal
11 -27 -11 to normal
49 32 -9 to not
13 12 -65 to nothing
59 7 15 to notice
9 13 35 to on
-52 -44 -128 to one
33 15 59 to open
49 37 -4 to pass
-10 -20 24 to peel
-2 1 -20 to pin
18 22 -20 to pres
-21 -11 -6 to prevent
2 -45 -10 to puf
-58 -59 -36 to pul
-119 -69 -87 to put
-113 -159 -90 to quit
52 105 106 to reach
159 72 8 to read
-22 -24 -11 to remember
4 -36 -35 to repeat
14 31 2 to report
34 44 -38 to rest
93 110 135 to ring
0 -15 -21 to rock
62 59 36 to rub
15 49 55 to rubber
-23 -20 -13 to run
-1 -1 -50 to save
-4 -85 5 to say
-9 -63 -38 to school
-66 -91 -65 to see
-8 -9 -21 to send
-51 -40 -38 to set
3 26 -8 to shin
23 15 -34 to show
8 15 21 to shut
9 38 25 to side
-34 -18 97 to sit
-37 -31 -6 to six
156 259 227 to sleep
7 11 26 to sneez
-27 -48 -20 to sole
-31 -3 18 to somebody
-61 -61 -42 to someone
16 7 41 to soup
-32 -11 -3 to spar
49 47 21 to squeez
65 13 17 to stand
-112 -73 -8 to start
28 30 33 to stat
40 42 38 to stay
45 32 23 to step
130 35 45 to stop
27 7 11 to stres
102 71 97 to swallow
-79 -104 -71 to take
-66 -39 -13 to tell
22 20 56 to ten
-1 61 51 to that
182 198 171 to the
45 59 -6 to their
-44 -28 -30 to them
-32 -40 -26 to think
69 -3 5 to this
-15 -53 -67 to thre
-33 -34 -2 to tight
14 26 52 to toe
-42 -35 -18 to top
133 155 25 to touch
4 9 21 to troubl
-53 -41 -53 to turn
-17 14 -20 to twitch
-41 -32 -17 to two
26 33 12 to type
46 45 14 to understand
0 -24 -6 to upset
22 32 23 to wake
-36 -8 -10 to walk
-5 -4 -41 to wash
-35 -19 -26 to watch
33 39 -42 to wave
-43 -29 -37 to what
7 24 -13 to with
17 15 22 to word
21 75 56 to work
43 16 -4 to worry
-2 35 40 to you
18 25 -8 toadstool
-178 -105 -125 toast
-39 -12 77 toast and
-45 -51 -27 toast at
63 76 -22 toast be
-26 -26 -40 toast i
-35 -38 -22 toast now
-73 -21 -33 toaster
-118 42 -120 today
-74 -61 -68 today a
-24 -4 -2 today after
44 28 25 today and
-28 5 14 today any
3 3 23 today arm
46 38 -19 today at
-23 12 -12 today be
48 34 85 today blood
34 -5 0 today both
7 12 -26 today cant
0 1 -55 today do
-45 -12 -22 today from
6 15 26 today he
10 11 28 today her
12 22 17 today his
-51 -47 -14 today hot
96 68 7 today i
85 70 57 today it
9 34 -12 today just
81 89 41 today my
11 14 -54 today no
-47 -43 -24 today only
15 18 97 today she
14 21 -26 today than
-43 -18 -14 today that
-31 7 -18 today the
-8 -52 -27 today ther
15 43 -20 today water
15 31 -9 today with
30 52 139 toddler
157 164 117 toddler be
14 21 52 toddler get
-40 -26 -32 toddler leg
-43 -31 -15 toddler lick
2 2 -72 toddler mouth
10 9 -42 toddler no
-49 -38 -9 toddler round
47 59 92 toddler with
215 171 -59 toe
5 4 24 toe agony
-29 -63 -98 toe and
35 -1 24 toe be
20 42 56 toe blue
38 -7 -3 toe cramp
16 -24 -10 toe curl
-35 -4 -3 toe flick
-7 16 -21 toe have
21 27 27 toe he
-46 -9 28 toe in
-3 28 36 toe numb
9 -30 -38 toe of
75 102 1 toe on
16 90 -15 toe sinc
13 2 -32 toe that
13 38 63 toe tingle
-16 -15 -31 toe toward
-38 30 -64 toe up
21 -25 -7 toe walk
15 24 -1 toe wont
-114 -46 -23 toffe
-10 -12 27 toffe last
-36 -12 -18 tofu
-57 -75 -46 together
29 -6 -18 together be
163 81 94 toilet
30 31 31 toilet be
46 38 -23 toilet normal
-26 -27 -30 toilet without
-71 -18 -27 tokyo
-72 -31 -19 tomato
-31 -20 -8 tomato and
-51 -33 -9 tomato have
-5 3 -23 tomorrow
-8 4 24 tomorrow i
459 173 445 tongu
23 -5 -44 tongu and
114 134 166 tongu be
14 22 45 tongu bite
6 36 -3 tongu cant
76 99 74 tongu fil
1 -25 -29 tongu for
21 -16 -5 tongu go
19 -5 21 tongu in
13 -26 -12 tongu keep
5 8 -91 tongu like
2 -67 -49 tongu look
-80 -81 -49 tongu out
7 -32 -10 tongu sore
-29 10 21 tongu stil
78 72 108 tongu swell
25 33 39 tongu to
-42 -15 -24 tongu twitch
35 45 68 tongu wet
15 22 38 tongu wont
37 4 4 tonic
49 14 9 tonic water
171 157 188 tonight
41 30 21 tonight after
23 26 -6 tonight and
21 15 23 tonight be
14 12 -24 tonight but
37 25 29 tonight he
6 22 70 tonight i
71 48 133 tonight my
-25 -15 -41 tonight they
63 56 -37 tonight two
-34 -44 -45 tonsil
113 78 -40 too
27 35 -40 too bad
40 63 104 too big
24 21 8 too embarras
-33 -14 -5 too far
24 -2 -1 too few
-67 -50 -41 too hard
13 4 56 too heavy
-22 -35 -26 too high
15 40 -9 too i
-34 -38 -23 too late
-39 -24 -33 too littl
13 -38 -15 too long
48 84 1 too loud
-28 -61 -12 too many
-169 -125 -90 too much
95 41 47 too quick
15 13 33 too she
-15 -41 -28 too sinc
21 29 39 too sleepy
24 53 76 too smal
2 26 0 too soon
2 2 29 too sore
-83 -46 -22 too tight
-19 -19 -21 too young
3 -79 -51 tool
4 -76 -50 tool belt
55 15 279 tooth
11 8 34 tooth ache
-11 -56 25 tooth and
5 11 40 tooth apart
54 53 114 tooth be
-47 -57 -27 tooth chatter
-8 -16 -26 tooth go
6 9 -70 tooth in
-24 -21 6 tooth on
-15 -24 -18 tooth out
60 75 72 tooth wont
12 82 165 toothach
23 14 -28 toothbrush
-26 -22 -29 toothpast
-54 6 48 top
4 5 -37 top bunk
-2 1 29 top for
9 20 44 top half
-35 -30 -17 top it
38 -1 -56 top lip
2 -31 -23 top note
-12 110 65 top of
8 13 22 top to
-15 -67 -52 top up
-27 -45 -29 toppl
17 45 28 tortur
-12 11 -47 total
106 96 64 total fine
-76 79 23 touch
-40 -33 -5 touch a
14 27 52 touch and
7 22 -12 touch i
88 81 55 touch it
1 28 -3 touch jaw
7 3 43 touch me
14 19 40 touch muscl
-32 -54 -37 touch my
-35 -21 4 touch them
-48 -11 -34 touch wood
23 37 -32 tough
23 36 -5 tough it
-30 -27 -25 tour
12 -35 -74 toward
6 15 -27 toward my
29 -25 -34 toward the
68 142 291 towel
22 29 44 towel and
19 53 44 town
-14 -4 -21 toxic
11 34 10 toxicity
-20 -22 -12 trac
-13 22 -5 track
-60 -32 -17 track be
-42 -36 -63 tractor
-34 -19 -10 traffic
-20 -3 20 trail
15 23 18 trailer
34 -60 -70 train
-18 -8 -28 train and
29 18 14 train be
57 54 51 train in
-43 -46 -45 train it
20 15 -22 train no
69 -24 -21 train the
-54 -30 -33 train til
-95 -100 -84 train with
-55 -61 -38 trainer
-20 -17 -24 trainer say
4 51 -47 tramadol
5 8 27 tramadol add
5 6 25 tramadol now
-27 -4 12 trampolin
-243 -131 -82 tranquilizer
37 34 26 translat into
70 69 -4 transplant
-62 67 34 trap
42 76 -9 trap nerv
-12 2 25 trap under
11 21 22 trap wind
-36 2 0 travel
3 5 -25 travel sick
-3 -3 -45 tray
-24 3 43 treacl
-63 -33 -32 treadmil
-37 -42 -25 treasurer
-176 -84 -142 treat
-23 -11 -7 treat and
23 23 -12 treat for
13 28 8 treat only
-25 -16 -24 treat right
-4 -6 -23 treat the
-170 -133 -118 treatment
-33 -15 54 tree
2 2 -27 tree now
-20 -22 -16 tree stump
32 34 97 tree trunk
7 11 20 tree we
39 56 -46 tremb
10 -32 -22 tremb and
90 74 -142 trembl
-8 39 37 trembl all
24 19 -24 trembl and
182 49 9 tremor
47 2 39 tremor and
58 75 -29 trench
38 61 -17 trench in
53 101 102 triag
40 64 73 triag off
-20 -6 1 triathlon
-100 -127 -75 trick
-43 -34 -33 trick for
68 89 64 trickl
63 75 37 trickl out
-34 -34 -23 trifl
-160 -112 -52 trigger
-95 -60 -35 trigger finger
27 26 38 trigger for
-31 -37 -16 trigger jerk
20 2 -23 trimester
37 -23 -11 trimester and
20 25 -6 trimethoprim
-74 -52 -36 trimmer
-24 -28 -20 trimmer for
-162 -69 -164 trip
48 41 64 trip no
-47 -59 -50 trip off
-20 -25 -142 trip on
-27 58 -7 trip over
-28 -12 2 tripl
16 23 85 trod
16 23 85 trod on
24 18 -24 trot
-29 0 0 trot and
-49 -66 -62 troubl
-26 -17 -31 troubl and
6 -10 34 troubl be
11 18 -34 troubl breath
-26 -21 -10 troubl in
14 19 40 troubl sinc
9 2 37 troubl with
148 96 134 trouser
41 74 92 trouser and
3 -42 -19 trouser be
16 23 29 trouser wet
-60 -40 -22 truck
66 49 88 true
-23 -16 -15 true or
142 116 121 true that
32 34 97 trunk
10 25 30 trust
-32 -26 -14 truth
-29 -24 -11 truth in
541 429 599 try
50 -29 -18 try and
32 1 49 try sinc
36 43 62 try the
245 281 388 try to
15 49 101 tub
14 49 93 tub of
-215 -177 -137 tube
-28 -38 -48 tuck
-12 -21 -23 tuck in
32 32 -30 tue
292 274 204 tuesday
-3 -63 34 tuesday and
6 17 24 tuesday do
4 10 25 tuesday feel
76 62 8 tuesday it
2 26 44 tuesday my
60 56 -8 tuesday now
24 19 18 tuesday sit
18 20 16 tuesday when
17 12 31 tug
-4 4 -22 tumbl
37 59 109 tumbler
8 9 27 tumbler on
11 24 45 tumbler over
-101 -88 -92 tumor
-200 -107 -87 tumour
-22 -15 -11 tumour and
-77 -37 -14 tumour in
3 31 32 tumour sinc
-35 -15 -15 tune
65 53 72 tunnel
-28 -33 -24 turf
-31 -34 -39 turf up
52 55 -101 turkey
54 7 8 turkey and
2 46 0 turkey sunday
0 -39 -20 turmeric
183 -11 70 turn
20 55 -31 turn a
41 57 58 turn blue
23 18 -5 turn down
24 28 46 turn her
34 0 -28 turn in
-42 -58 -35 turn into
-107 -123 -32 turn my
11 22 23 turn on
-104 -6 -27 turn out
57 9 11 turn over
101 93 86 turn the
7 46 51 turn to
-53 -77 -59 turn up
84 45 47 turn white
-2 18 21 tutor say
55 -6 -6 tv
-51 -38 -38 twang
-101 -75 -119 twelv
-23 -9 -70 twelv day
-24 -16 -8 twelv hour
-33 -30 -8 twelv year
-23 211 215 twenty
4 5 24 twenty in
3 122 38 twenty minut
62 80 82 twenty two
-44 51 30 twenty year
136 -68 212 twic
-107 -182 12 twic a
-40 17 41 twic and
69 -24 -27 twic as
-20 -25 -4 twic at
81 22 -3 twic foot
6 2 -22 twic in
31 32 37 twic lose
51 -6 2 twic now
-22 -10 5 twic on
9 21 19 twic sinc
67 108 -19 twic the
-54 -164 -110 twic this
65 68 82 twic today
11 8 -27 twig
-30 49 21 twin
72 66 33 twin have
-5 -9 -38 twing
-15 -32 -24 twing in
-24 -138 -184 twist
-68 -65 -50 twist right
2 3 -68 twist round
-183 -319 -213 twitch
36 -1 -1 twitch 5
-76 11 -38 twitch a
-75 -42 -47 twitch about
-93 -46 -29 twitch after
50 62 -30 twitch all
-196 -182 -126 twitch and
22 48 70 twitch arm
-95 -69 -30 twitch as
195 6 47 twitch be
-43 -18 -17 twitch because
93 17 27 twitch begin
-24 -10 -9 twitch bum
-41 -12 -8 twitch but
-40 -33 -26 twitch by
-39 -40 -39 twitch calf
-28 -8 -11 twitch can
-66 -63 -48 twitch cheek
-31 -4 -5 twitch come
-24 -10 -11 twitch could
21 -9 -10 twitch do
-29 -18 -4 twitch down
29 -7 3 twitch every
75 43 40 twitch everywher
-138 -75 -95 twitch eye
-36 -19 -18 twitch eyebrow
-25 4 12 twitch eyelid
49 5 -10 twitch for
-103 -10 -31 twitch from
52 62 54 twitch get
46 50 54 twitch go
-39 -18 3 twitch have
66 40 -9 twitch i
69 -128 -96 twitch in
-60 -18 -12 twitch isnt
-41 -27 -19 twitch just
26 -19 -12 twitch keep
137 103 107 twitch last
16 23 -22 twitch lid
43 79 -5 twitch like
-34 -28 -2 twitch lol
-21 -17 -6 twitch lower
-48 -23 -27 twitch make
-30 -10 -13 twitch mean
75 -2 0 twitch mine
22 21 -2 twitch more
-39 -11 -4 twitch never
0 23 -34 twitch no
102 0 0 twitch normal
51 8 48 twitch not
-23 -5 -4 twitch nothing
-11 -31 -27 twitch on
-76 -47 -16 twitch once
-23 -9 -4 twitch one
-44 -15 -14 twitch or
32 -2 -1 twitch per
29 -12 -9 twitch plus
-36 -14 -13 twitch right
-398 -264 -3 twitch sinc
76 22 -30 twitch so
-22 -8 -18 twitch something
15 35 45 twitch sometim
236 -21 -6 twitch start
48 65 60 twitch stop
22 -10 -1 twitch take
194 -2 -12 twitch that
0 15 27 twitch then
43 -6 -4 twitch ther
94 81 -18 twitch think
-11 8 27 twitch this
23 15 30 twitch though
-29 -8 -5 twitch through
-40 -11 -5 twitch thumb
-35 -12 -19 twitch to
-76 -45 -16 twitch today
26 -7 -2 twitch together
-12 -37 -5 twitch too
-40 -21 -11 twitch usual
55 61 92 twitch what
-1 21 7 twitch when
-79 -65 -34 twitch wher
-41 1 6 twitch wil
-47 -63 -34 twitch with
125 -2 -2 twitch without
-2 -22 -5 twitch wont
4 20 25 twitch worse
-22 -13 -15 twitch would
-19 -27 -15 twitch you
-90 -59 -65 twitcher
60 -8 -274 two
75 46 40 two a
47 -34 -14 two and
-18 -23 -13 two articl
12 9 28 two baby
-33 -51 -12 two bag
-22 -20 -18 two be
24 -28 6 two bottl
49 15 6 two box
41 41 19 two cant
2 7 45 two co
-66 -45 -29 two cup
142 321 -10 two day
38 38 64 two dialysis
26 -3 -2 two do
8 19 67 two dot
52 -14 -6 two dres
10 7 30 two duvet
8 11 21 two fentanyl
19 22 -63 two finger
35 22 18 two fit
-105 -168 -86 two flight
22 54 252 two hour
-36 -31 -10 two hundred
15 14 -32 two husband
-23 -22 -42 two in
15 19 -42 two inch
-5 -23 -10 two job
36 27 -37 two kettl
-22 -21 -10 two late
20 13 -20 two line
-41 -58 -39 two litr
34 117 61 two littl
12 80 59 two minut
58 -206 -143 two month
189 160 -83 two moon
-45 -39 -7 two more
0 95 -10 two night
0 12 22 two now
-9 -19 -28 two oclock
212 237 -35 two of
-23 -8 -54 two on
5 13 48 two pad
-25 16 18 two paracetamol
21 32 50 two pen
-30 -10 -2 two pint
-41 -20 -3 two second
13 37 41 two session
3 -23 -39 two set
42 74 106 two size
-84 -38 -11 two so
17 -24 -10 two ston
15 -40 -47 two stop
21 21 35 two strok
-49 -47 -13 two this
3 49 4 two toe
13 -105 -49 two week
6 39 17 two without
45 40 37 two word
17 20 86 two year
8 12 52 txt
-17 -24 -12 tynemouth
38 80 157 typ
20 23 23 typ for
20 23 35 typ this
9 9 40 typ with
27 96 40 type
130 115 44 type 1
30 -16 -12 type 2
-63 -32 -18 typical
-50 -23 -27 ugh
-31 -21 -20 uk
28 78 63 ulcer
12 15 40 ultra
20 27 -3 ultrasound
163 -4 -5 un
193 264 217 unabl
193 264 217 unabl to
1 2 20 unaid
2 16 37 unbearabl
105 -9 61 uncl
46 39 62 uncl die
10 9 24 uncl stop
-23 -20 -21 uncomfortabl
-14 -24 -19 unconscious
36 17 27 uncontrollab
36 17 27 uncontrollab and
99 30 128 under
50 58 68 under a
58 45 60 under glass
-28 -35 -38 under her
61 63 59 under him
25 18 11 under his
39 42 47 under in
-27 -23 -27 under it
-2 18 61 under me
-70 -112 7 under my
32 -4 -2 under on
-37 -48 -32 under one
64 63 9 under the
-13 -32 -7 under ther
4 21 -5 under water
17 45 58 undercarriag
10 25 26 undercarriag be
-22 -27 -17 underneath
-23 -7 -21 understand
-58 -36 -32 understand it
-16 -41 -35 understand me
85 81 65 understand what
-36 11 5 undo
224 -75 -75 unexplain
101 -34 -36 unexplain muscl
95 -13 -25 unexplain pain
-31 4 20 uni
-25 -39 -17 union
-25 -39 -17 union rep
11 56 46 unit
49 81 80 unit of
45 37 -73 unles
56 65 13 unles i
-15 -22 -44 unles you
-37 -37 -34 unrelat
16 23 2 unreliabl
8 -1 -21 unsteady
-214 -171 -196 until
-31 -26 -17 until eleven
-55 -22 -19 until he
-36 -13 -44 until i
-38 -19 -14 until it
-23 -29 -27 until my
0 -61 -28 until one
49 75 53 until the
13 9 -23 until they
-38 -31 -15 until two
27 20 26 until you
-31 -34 -15 untru
185 146 19 up
161 -57 -2 up a
53 1 72 up after
76 67 -4 up again
-59 49 52 up all
-77 -85 68 up and
-63 -44 -26 up any
42 63 61 up anyway
4 36 26 up arm
-31 -15 -7 up as
-96 -22 30 up at
-123 -59 -35 up be
19 34 -40 up before
-36 -33 -34 up behind
3 16 39 up blood
-93 -4 -12 up both
27 25 -22 up breath
5 -24 -16 up but
-18 -126 -55 up by
2 25 -23 up can
11 13 -48 up cant
1 -25 -22 up coffe
9 23 42 up day
-21 -4 -12 up do
72 67 44 up dont
24 -77 -8 up drench
18 -29 -21 up each
192 3 20 up every
2 -60 -43 up five
-173 -79 -63 up for
-73 -42 -20 up four
78 46 -72 up from
-24 -13 4 up go
-7 -36 -21 up halfway
-12 31 -11 up he
-32 -73 -74 up her
19 26 37 up high
-83 -116 -44 up his
3 3 -59 up hot
-37 -57 -36 up how
-35 13 31 up i
-25 -15 -7 up if
33 -86 -75 up in
31 48 102 up into
-5 -7 -39 up it
12 30 -28 up last
44 99 -124 up like
12 24 44 up lol
-48 -36 -16 up more
-1 -45 -14 up most
30 28 28 up muscl
102 325 296 up my
-74 -70 -49 up new
-17 -24 -10 up nice
36 52 -62 up no
-37 -22 4 up nothing
53 56 -23 up now
0 -88 -22 up off
-67 -174 -150 up on
5 12 -39 up once
-39 -36 -2 up one
5 17 93 up or
49 36 38 up out
28 10 -48 up over
1 6 -37 up overnight
58 -9 -7 up pac
7 8 26 up past
67 69 -1 up right
66 93 106 up round
90 -10 -10 up row
61 88 7 up shop
-78 -16 29 up sinc
-32 -43 2 up so
18 14 35 up some
109 112 115 up something
69 57 -6 up ston
-20 -4 -13 up stop
-49 -56 -39 up straight
-58 -41 -15 up take
29 113 121 up that
-147 -66 9 up the
-56 -57 -32 up ther
-25 -46 -54 up this
16 11 27 up thre
17 60 162 up to
81 50 -20 up too
15 33 62 up twic
-117 -132 -80 up two
1 2 20 up unaid
41 58 35 up under
0 1 -46 up watch
39 64 75 up what
19 33 1 up when
-29 -24 -5 up wher
-7 15 21 up which
81 -1 -1 up wine
-8 -67 -22 up with
5 3 -46 up within
5 16 26 up without
-32 -24 -11 up yel
17 30 -52 up yesterday
-66 -42 -29 updat
-20 -24 -13 uphil
-23 -19 -10 uphil and
23 22 43 upon
146 -44 -122 upp
120 -95 -82 upp my
49 24 82 upper
8 -50 -92 upper arm
11 9 23 upper back
6 65 121 upper belly
-16 11 27 upper lip
88 84 119 upright
21 32 1 upright at
27 27 51 upright in
22 15 28 upright with
-115 -51 5 ups
-45 -48 5 ups for
-40 -24 -7 ups yesterday
2 -12 -83 upset
-33 -32 -33 upset her
13 10 24 upsid
13 10 24 upsid down
64 82 50 upstair
20 21 -2 upstair and
9 14 24 upstair on
-54 -43 -44 uremia
32 56 69 urge
-55 -37 -47 urgent
217 230 351 us
12 22 -4 us about
6 4 -42 us all
9 13 54 us and
24 29 35 us be
-13 -20 -20 us both
-48 -38 -23 us down
5 6 -25 us eat
51 56 2 us feel
11 45 84 us have
36 25 51 us in
37 32 38 us role
38 32 32 us sinc
9 9 73 us this
-18 -188 -140 use
38 39 70 use a
-68 -39 -78 use for
4 -24 -14 use his
-27 -5 -6 use in
86 37 91 use my
-38 -15 -36 use of
-34 41 -22 use the
56 88 94 use them
133 -244 -131 use to
9 20 5 use up
-30 -32 -117 useles
6 12 29 useles and
1 1 -29 useles for
1 -16 -29 useles i
163 177 118 user
65 41 7 user be
-75 96 -197 usual
17 20 -22 usual a
18 17 38 usual be
-24 -3 -1 usual day
-35 -8 -2 usual fade
42 36 -3 usual in
-36 -17 -18 usual migrain
16 22 33 usual minor
-57 -13 -17 usual nothing
-20 -29 -51 usual one
-54 -43 -54 usual reason
23 20 50 usual stop
23 48 47 usual the
-86 -89 -30 uti
-64 -64 -28 uti and
-31 -29 -7 vaccin
1 22 -16 vaccinat
-100 -185 -105 valium
23 8 -26 valproat
40 25 -41 valv
0 -62 21 van
155 114 90 vanish
18 21 23 vap
33 32 31 vap something
27 32 24 vape
4 7 33 vape juic
39 29 -21 varicos
39 29 -21 varicos vein
-39 -13 -7 variety
47 56 104 veer
29 34 59 veer into
14 18 37 veer to
-82 -60 -41 veg
-28 -36 -22 veg patch
43 -67 -33 vegan
27 0 0 vegan run
31 -5 -2 vegan sinc
-13 -25 27 vegetabl
76 88 -150 vein
-26 -3 -18 vein and
40 53 -69 vein stand
48 -71 -84 venlafaxin
4 -45 -16 venlafaxin and
-119 -6 -5 ventilator
-64 -4 -3 ventilator with
-35 -21 -18 version
-1 -13 -52 vertigo
45 139 260 very
47 18 22 very clear
-57 -36 -20 very near
43 35 32 very peaceful
23 44 39 very quiet
30 34 43 very sleepy
16 -30 -6 vest
-121 -106 -85 vet
-1 -6 -40 vet give
-31 -34 -23 vet on
-24 -12 -16 vet say
-46 -28 -14 vet see
47 37 38 viaduct
11 -84 -63 vibrat
-91 -91 -89 vicar
28 30 66 vice
23 31 38 vice round
41 99 -16 victorian
-72 -61 -73 video
-31 -27 -18 video of
-17 -8 25 view
-57 -40 5 villag
-34 -25 -22 villag hal
-29 -28 -24 villain
-84 -90 -79 vindaloo
-117 -57 -42 vinegar
77 -42 -10 violin
100 102 123 viper
-58 -53 -38 viral
-40 -32 -22 viral meningitis
-154 -89 -26 virus
3 25 48 virus get
-62 -33 -5 virus last
-14 -13 -22 visibl
110 152 123 vision
6 -9 48 vision be
-30 -28 -13 vision chang
97 80 149 vision in
-26 -20 -7 vision no
5 51 -1 vision or
-62 -53 -64 visit
-77 -42 -8 visitor
23 -28 -10 vit
23 -28 -10 vit d
-30 47 30 vitamin
4 22 10 vitamin and
23 -23 -6 vitamin b6
-39 -47 -33 vitamin be
-88 -6 -37 vitamin d
-23 13 58 vitamin i
80 118 85 vodka
5 12 22 vodka and
13 19 22 vodka on
37 25 -17 vodka sinc
202 132 211 voic
5 3 -24 voic all
110 107 177 voic be
-2 -18 -70 voic go
64 -26 -13 voic have
-47 -32 -24 voic i
96 109 55 voic mail
14 36 -5 volt
-22 -48 -25 volunteer
93 136 296 vomit
33 22 106 vomit and
77 51 115 vomit blood
-23 -17 -3 vomit no
-14 -16 -24 voucher
-12 -15 -23 voucher for
-45 -11 -5 vow
15 29 23 vowel
-191 -143 -118 vs
25 28 3 wad
-24 -16 -12 wad through
23 64 70 waist
-23 -9 0 waist and
-117 -10 86 wait
-23 -17 -6 wait and
13 41 -18 wait for
8 24 53 wait i
67 59 127 wait til
25 12 9 wait until
325 366 262 wake
27 28 32 wake and
22 31 9 wake for
38 32 71 wake from
45 55 18 wake he
-57 0 25 wake her
-30 -27 -6 wake i
57 100 70 wake in
174 -33 33 wake me
-41 -41 -23 wake my
36 52 81 wake on
37 42 38 wake to
2 4 26 wake today
-5 28 -11 wake unabl
-15 -52 -89 wake up
19 69 -226 wake with
-10 -9 132 wal
81 79 102 wal and
-23 -17 -9 wal i
5 13 36 wal my
13 12 -21 wal now
25 23 46 wal on
-53 -187 -271 walk
26 31 13 walk about
3 -44 -47 walk and
-37 -4 1 walk because
27 41 -9 walk but
33 8 50 walk can
-29 -2 -1 walk daily
-27 -6 -7 walk do
28 -4 -25 walk fine
-29 -15 -4 walk five
-33 -21 -9 walk heel
-39 -12 -6 walk help
15 14 25 walk home
27 22 34 walk in
-33 33 43 walk it
6 109 -72 walk like
-27 39 -5 walk now
-43 1 -5 walk off
46 -34 -57 walk on
9 -19 -30 walk round
40 66 61 walk straight
75 -19 -8 walk that
-83 -90 -56 walk the
77 35 -30 walk to
13 -34 39 walk up
-34 -23 -9 walk yesterday
26 -28 -2 walker
-3 2 80 wallpaper
-6 -31 -12 wallpaper for
-31 -40 -18 waltzer
233 282 295 want
-90 -97 -47 want a
33 37 35 want and
14 17 -34 want her
13 25 43 want him
-18 63 85 want it
-83 -36 -11 want me
-37 -20 -31 want my
31 31 25 want of
8 -69 -54 want rid
23 -11 -5 want something
-32 -15 -5 want that
89 85 35 want the
269 201 146 want to
-21 -29 -16 war
-21 -29 -22 war zone
-23 2 -8 ward
-5 -31 -6 wardrob
-53 -34 -13 warehous
-65 44 -180 warfarin
-147 -105 15 warfarin and
8 9 -32 warfarin chat
23 30 -29 warfarin for
6 20 -54 warfarin slip
17 16 -39 warfarin twic
-102 -163 -293 warm
-4 3 -95 warm and
-35 -38 -22 warm as
-35 -36 3 warm bath
20 25 44 warm breath
19 25 7 warm no
8 7 28 warm now
26 -5 -1 warm pink
-173 -85 -39 warm up
-34 -41 -21 warm ups
-2 10 22 warmth
-103 -14 -76 warn
40 50 52 warn about
-27 -25 -11 warn and
-25 22 -5 warn at
-77 -85 -68 warn me
38 35 53 warn no
22 24 3 warn out
-28 -23 -18 warn sign
42 17 45 warning
184 96 -119 wash
171 179 -33 wash it
0 2 62 wash machin
3 -47 -86 wash my
61 82 -21 wash out
53 2 31 wash up
-119 -36 39 wasp
-100 -55 -18 wasp get
-2 18 44 wasp sting
103 -93 -55 wast
-41 -30 -33 wast anyon
129 -17 -8 wast in
30 60 60 wast of
127 144 20 watch
41 51 -156 watch blue
-43 -18 -6 watch cartoon
37 54 82 watch her
12 6 27 watch it
9 27 -1 watch say
46 -8 0 watch strap
-3 -35 -3 watch telly
12 28 -16 watch the
-45 -128 -76 water
1 -44 -30 water a
-39 -89 22 water and
-40 -22 -17 water as
5 9 21 water be
-126 -98 -54 water bottl
56 86 8 water come
-27 -19 -8 water do
34 14 -131 water down
22 18 33 water drip
36 22 25 water for
105 86 2 water go
-3 -6 -61 water have
108 92 48 water help
32 29 -6 water infection
9 23 52 water make
26 47 45 water next
8 18 37 water now
-93 -67 -24 water on
-3 -23 2 water or
-16 -79 -37 water pil
-22 -9 -7 water should
3 10 28 water sinc
6 7 25 water so
-24 -12 -5 water stop
5 -99 -91 water tablet
14 8 23 water wont
-4 38 -38 waterwork
22 22 49 watery
22 22 49 watery stuf
-5 -22 2 wav
-8 -25 -2 wav at
-22 21 -110 wave
20 35 -6 wave of
-20 -16 -9 wave on
43 50 -60 wax
253 209 233 way
7 14 -29 way and
42 -13 -6 way for
35 37 30 way from
6 77 63 way home
-8 -52 -4 way i
-12 -11 -31 way of
-37 21 34 way out
26 -2 -82 way sinc
55 57 43 way that
9 23 -11 way through
84 107 91 way to
-50 -25 -31 way too
-1 10 30 way twic
26 -7 -13 way up
14 23 21 way when
-63 -22 -6 way worse
-24 91 229 we
-35 -40 -23 we adopt
81 80 46 we all
63 69 161 we be
16 12 21 we blam
-24 -15 -12 we both
25 -15 2 we cal
48 47 61 we calcium
9 4 -22 we can
2 3 -54 we come
136 99 73 we do
19 35 51 we dont
-21 -17 -13 we drink
21 20 39 we fry
7 8 -48 we get
84 64 75 we go
-173 -48 45 we have
15 45 3 we let
-44 -19 -8 we lose
-10 -28 3 we move
25 21 15 we murder
-32 0 1 we pick
-57 -32 -11 we play
33 43 37 we put
-65 -58 -41 we ring
-36 -26 -21 we take
21 22 28 we think
-136 -25 -41 weak
-2 30 -4 weak and
18 30 69 weak as
-23 -17 -11 weak be
-6 0 -22 weak cant
-50 -50 -28 weak come
9 34 -7 weak every
30 46 -4 weak exact
3 29 15 weak have
-18 -13 -43 weak i
-36 -33 34 weak in
22 51 48 weak leg
1 6 50 weak littl
-27 -19 -2 weak my
-32 -47 -12 weak never
24 -24 -13 weak no
38 -8 -6 weak nothing
26 13 22 weak on
-45 -52 -46 weak or
4 7 -25 weak over
15 20 -50 weak sinc
4 4 -61 weak than
-20 -22 -36 weak that
6 22 -13 weak when
-44 -9 -6 weak you
63 -42 -55 wean
-63 -120 -115 wear
32 30 -6 wear a
-41 -43 -12 wear it
21 -5 -35 wear me
-43 -8 -14 wear off
2 -21 -13 wear out
-4 -56 -40 wear the
-2 5 -47 weather
1 2 -20 weather forecast
25 4 -12 web
10 -18 -28 web of
-23 -23 -27 webmd
-90 -90 -109 websit
-18 -18 -21 websit be
25 -3 -78 wed
-35 -36 -23 wed have
-60 -26 -46 wedding
20 9 -27 wedding and
22 -19 4 wedding in
-40 -20 -5 wedding on
9 47 57 wedding ring
8 12 24 wedding sermon
-29 -3 24 wedding two
-28 17 -46 wedg
8 36 -11 wedg on
174 96 -77 wednesday
41 49 -16 wednesday and
6 7 -34 wednesday because
-42 -25 5 wednesday do
21 50 -110 wednesday i
65 25 81 wednesday knee
33 30 40 weedkiller
442 335 -70 week
-23 -62 -19 week a
-113 -33 -53 week after
2 10 21 week aged
94 125 -80 week ago
46 10 -62 week along
-86 -20 -120 week and
65 -12 -3 week arm
-15 -14 -52 week baby
50 -57 -142 week back
-20 -91 -38 week be
-16 -30 -2 week because
-9 -35 -23 week before
3 4 25 week belly
4 147 169 week blood
59 18 -6 week bp
5 -62 -28 week burn
2 -2 27 week by
-28 -42 -12 week calf
48 -70 -55 week cant
95 -2 -2 week coffe
-36 4 22 week do
8 43 -3 week eyelid
10 21 -7 week feel
-34 7 -11 week for
16 81 73 week four
-35 -34 -11 week from
30 60 7 week go
5 32 111 week hasnt
10 21 -22 week have
11 20 -27 week he
3 10 35 week head
-55 -35 -10 week how
101 39 -93 week i
-52 -105 -8 week in
8 21 47 week instead
3 16 -26 week into
108 53 83 week it
5 -6 -55 week its
5 54 86 week late
5 21 5 week lid
4 -39 -123 week my
70 -129 15 week no
-50 -47 37 week not
-5 -46 2 week nothing
21 -131 -41 week now
56 4 -32 week of
19 -40 -43 week off
74 14 -119 week old
-25 -43 16 week on
-34 38 -34 week one
5 17 -49 week or
33 64 -27 week palm
-58 -18 -3 week physio
2 46 7 week postpartum
132 41 82 week pregnant
1 4 -37 week ring
32 101 47 week she
-68 16 17 week sinc
2 -43 -9 week six
26 -27 -17 week start
1 6 35 week sudden
45 134 -25 week temperatur
-27 -4 1 week that
31 49 28 week the
12 12 27 week ther
4 29 10 week this
1 19 -39 week throat
-94 -26 -7 week tomorrow
-41 -40 -6 week two
0 -94 -48 week wake
25 19 21 week what
-30 -13 -3 week which
6 -11 44 week with
12 12 -32 week worse
179 313 -96 weekend
-65 -21 -55 weekend and
22 30 -71 weekend i
-35 -31 -23 weekend my
-50 -32 -16 weekend on
2 3 -50 weekend pee
4 -3 -26 weekend she
4 37 30 weekend so
51 80 174 weekly
4 25 104 weekly methotrexat
43 51 47 weekly pil
30 -25 -76 weep
-16 -77 -96 weigh
56 -42 -14 weigh myself
132 87 -7 weight
21 44 49 weight between
75 104 -32 weight on
-22 -29 -1 weight sadly
6 22 -13 weight with
149 179 315 weird
2 4 39 weird grin
12 21 18 weird like
12 15 38 weird one
144 153 -99 wel
-52 -50 -49 wel and
-26 -16 -21 wel as
-25 -5 -1 wel back
79 111 135 wel be
9 21 -2 wel behav
-52 -30 -12 wel could
33 44 44 wel for
30 -30 -37 wel i
-1 -16 -64 wel in
14 17 30 wel it
41 32 31 wel just
34 30 -29 wel my
9 9 -33 wel not
-51 -6 9 wel now
38 28 52 wel only
-58 -45 -13 wel she
19 23 -12 wel sinc
111 95 -23 welly
31 29 -16 welly into
22 28 21 welsh
14 14 41 welt
241 356 190 wet
19 24 -25 wet fish
-43 25 40 wet myself
22 20 -137 wet nappy
9 14 29 wet pyjama
82 48 71 wet sand
70 67 21 wet the
4 5 39 wet towel
40 49 89 wet trouser
20 31 64 wetsuit
37 -105 -97 whack
83 -51 -25 whack a
-29 -16 -43 whack my
-661 -489 -338 what
-117 -48 -8 what a
-80 -14 3 what about
-91 -58 -183 what be
-37 -44 -31 what can
-22 -24 -23 what caus
105 108 109 what come
-73 -79 -47 what could
70 89 49 what day
162 121 55 what do
27 -32 -67 what else
108 23 14 what food
-18 -17 -32 what for
-37 -22 -21 what give
-92 -67 -69 what go
-22 -6 -19 what happen
-95 -86 -74 what have
14 19 64 what he
121 121 110 what height
23 33 22 what help
99 159 261 what i
-32 -30 -30 what if
-24 -18 -22 what illness
18 48 146 what it
-33 -23 -12 what lie
58 67 41 what look
-62 -50 -46 what might
-101 -104 -81 what muscl
11 6 25 what must
19 41 42 what my
-138 -107 -121 what now
1 2 26 what order
104 130 118 what peopl
-9 -39 -42 what point
35 38 19 what she
-32 -61 -44 what should
-16 -18 -28 what sit
-61 -19 -21 what sort
135 95 69 what stretch
-31 -26 -20 what tablet
-48 -61 -9 what temperatur
-141 -94 -54 what the
-27 -25 -9 what they
-39 -35 -24 what thing
22 31 29 what time
-43 -67 -42 what to
-94 -74 -119 what would
-23 -27 -30 what you
-72 -66 26 whatever
-52 -40 -1 whatever and
50 45 26 whatever i
22 -12 -3 whatever it
-70 -55 -30 whatever my
11 49 54 whatsoever
23 31 26 whatsoever back
-23 -11 -12 wheat
-23 -11 -12 wheat bag
-57 -55 0 wheel
-5 -5 -30 wheel on
17 13 33 wheel with
46 67 58 wheelchair
91 59 100 wheez
-33 -38 -26 wheez or
-18 -7 -53 wheezy
2 3 -61 wheezy at
-319 -413 -282 when
-36 -24 -17 when a
36 -12 -7 when all
-29 -38 -38 when be
-64 -40 -20 when blood
-22 -14 -7 when breath
-98 -99 -60 when can
-20 -21 -14 when could
-17 -64 -59 when do
-155 -138 -29 when he
63 63 49 when her
-53 -44 -24 when his
227 125 -15 when i
-27 -16 -5 when in
-58 -38 -69 when it
52 44 36 when mum
-37 -28 6 when my
-30 -19 -23 when our
41 42 14 when pres
-47 -55 -24 when she
-33 -20 -18 when should
-73 -2 -87 when the
1 -60 -30 when ther
75 115 55 when they
63 69 111 when we
-43 -34 -26 when wil
-18 -22 -64 when would
37 32 23 when you
59 53 47 when your
-6 -158 -104 whenever
1 29 37 whenever a
70 -88 -12 whenever i
-27 -27 -68 whenever she
-44 -47 -44 whenever the
-7 91 -75 wher
24 -62 -19 wher a
-125 -78 -53 wher do
13 9 33 wher he
17 12 23 wher his
125 243 50 wher i
0 2 -86 wher my
-23 -18 -17 wher on
18 31 27 wher one
-43 -43 -137 wher she
40 27 70 wher the
-12 4 43 wher they
-35 -24 -19 wher you
65 49 60 wher youd
-154 44 80 whether
48 57 52 whether a
-37 -2 -2 whether coffe
-49 -21 -1 whether i
-14 35 14 whether it
-32 -37 -31 whether one
-1 1 24 whether this
-355 -182 -147 which
50 48 44 which articl
110 84 90 which be
-25 -27 -22 which bit
-74 -64 -32 which condition
-18 -22 -24 which drink
-55 -67 -62 which food
-28 -15 -4 which fruit
-4 26 -17 which fuse
7 -20 -13 which in
21 15 -17 which isnt
2 9 21 which make
-34 -29 -31 which muscl
8 15 27 which my
-21 -10 -8 which nut
94 129 139 which of
-116 -112 -60 which one
-44 -9 -7 which should
0 -20 -11 which spasm
0 31 13 which stretch
-20 -27 -9 which the
-5 20 38 which vitamin
7 10 21 which we
11 50 58 which your
-58 -29 138 while
-27 -2 -3 while after
11 33 57 while do
-19 -70 -24 while i
-56 -35 -11 while she
-4 -1 67 whimper
8 14 42 whip
-21 -14 17 whiplash
-19 -24 -20 whippet
12 -29 -18 whirl
-48 -64 -57 whisk
-34 -24 -10 whisker
94 75 98 whisky
42 -21 -3 whisper
6 1 23 whisper sinc
71 3 80 whistl
-3 14 33 whistl and
2 6 33 whistl cant
9 11 67 whistl or
191 255 295 white
87 140 184 white and
32 52 104 white as
4 -40 -31 white in
4 4 -102 white line
28 34 -1 white mark
5 8 -56 white of
-84 -103 -116 white spot
18 22 16 white stuf
-25 -7 -3 white then
32 20 69 white with
20 -23 -8 whitsun
-411 -368 -272 who
2 3 -65 who and
-64 -153 -117 who be
-24 -38 -20 who cant
66 62 68 who come
3 21 32 who give
21 -8 5 who have
113 93 71 who i
-89 -78 -84 who invent
15 8 21 who isnt
-37 -18 -17 who make
18 19 28 who never
-68 -55 -47 who should
-19 -20 -12 who think
2 29 34 who wake
-40 -35 -53 who won
-36 -51 -26 who wont
-29 -25 -10 who write
68 109 49 whod
1 33 35 whoever
-209 -71 157 whole
48 -1 -1 whole academic
15 42 -21 whole arm
-40 -44 -36 whole bag
24 -16 91 whole body
34 35 36 whole bottl
50 52 56 whole box
48 44 49 whole crossword
-25 -12 -4 whole day
47 48 75 whole family
20 31 -17 whole flight
-16 -23 -27 whole grain
1 5 22 whole hand
-6 -3 -56 whole hous
-16 -17 -31 whole left
-37 -40 -33 whole list
2 61 76 whole month
-24 -33 -27 whole of
-61 -58 -48 whole pub
64 38 19 whole right
22 4 33 whole side
38 41 60 whole strip
-32 27 -39 whole thigh
30 -55 -41 whole time
46 50 60 whole tub
9 29 44 whole undercarriag
-55 -51 -46 whole way
54 50 59 whole wedding
-24 -26 -18 whoop
8 20 8 whoosh
24 28 33 whos hous
-801 -695 -709 why
-54 -43 -16 why be
-44 -33 -25 why cant
-247 -237 -163 why do
4 32 1 why he
-31 -16 -17 why his
-19 -4 -61 why my
-73 -58 -51 why she
-4 -13 -23 why that
46 60 -3 why they
-43 -33 -42 why wont
45 43 -24 why would
-22 -21 -6 why your
-49 -58 -15 wi
-57 3 -33 wide
20 28 -32 wide awak
-27 -26 -1 wide enough
-10 -78 -67 widespread
-119 -61 -48 widespread kind
127 -1 -1 widespread twitch
15 29 26 widow
42 -11 50 width
-20 -22 -16 wie
90 159 206 wife
62 81 75 wife be
-32 -28 -20 wife birthday
9 -25 -15 wife calf
18 38 65 wife get
36 41 42 wife go
34 30 31 wife have
-46 4 1 wife in
-86 -47 -26 wife make
-83 -247 -190 wife say
6 -28 -38 wife sign
-31 -32 -35 wife tale
-45 -33 -48 wife think
29 30 27 wife use
42 58 67 wife who
44 60 -4 wify
53 96 156 wiggl
4 25 28 wiggl and
5 17 34 wiggl em
20 18 -7 wiggl everything
2 5 37 wiggl the
-440 -268 -139 wil
-23 -11 19 wil a
-21 -6 -20 wil ask
112 27 36 wil be
21 20 24 wil come
94 100 96 wil do
27 28 20 wil eat
18 15 25 wil go
-28 -19 -28 wil have
-193 -188 -209 wil i
-221 -192 -102 wil it
-16 -53 -21 wil just
-42 -33 -19 wil laugh
9 17 34 wil leave
-66 -51 -53 wil my
-28 -12 -7 wil never
-41 19 19 wil not
-38 -40 -39 wil only
-23 -29 -8 wil say
-24 -29 -40 wil sound
57 65 46 wil stop
7 7 25 wil stretch
10 5 23 wil tell
-50 -25 -26 wil that
-124 -83 -59 wil the
-97 -79 -108 wil they
1 27 62 wild
34 33 70 wild mushroom
-14 -2 -44 win
-80 -77 -35 winc
22 72 135 wind
137 78 71 window
-26 -56 -27 window and
32 5 -26 window open
33 53 53 windowsil
33 -80 -145 wine
9 33 -31 wine a
-28 -72 -88 wing
23 -10 -6 wing and
-33 -36 -22 wing at
-44 -78 -6 wink
-72 -45 7 wink at
-31 -181 -118 winter
-5 110 153 wip
18 13 25 wip after
-43 11 -21 wip out
50 41 60 wip somebody
29 25 42 wip someone
-18 22 24 wip the
83 126 94 wipe
83 108 47 wipe and
-42 -24 0 wipe i
-1 30 -84 wir
-22 -1 41 wire
11 14 20 wire and
-41 -44 -75 wisdom
-40 -43 -74 wisdom tooth
-24 -27 -19 wise
146 131 190 wish
10 15 22 wish i
68 109 110 wish the
54 5 36 wish to
2 162 17 with
-5 -89 -40 with a
40 43 37 with all
-10 -7 -28 with als
22 79 22 with an
22 20 6 with and
-87 -97 -47 with any
40 -8 -5 with anything
5 42 33 with arm
-30 27 -7 with aura
-56 -10 -9 with avocado
20 15 41 with bad
3 3 21 with blister
14 21 29 with blue
-38 -39 -29 with boredom
-6 36 9 with both
-73 -49 -34 with chest
48 47 76 with clot
-58 -43 8 with cramp
30 37 39 with dinner
-41 -49 -96 with dribbl
27 16 4 with each
5 -71 -29 with em
35 21 -33 with epilepsy
23 22 48 with every
13 23 31 with eye
66 64 68 with fast
0 3 21 with fever
-62 -61 -37 with fibro
-67 -75 -79 with fibromyalgia
-63 -4 -2 with guillain
24 23 -7 with hand
-72 -61 12 with her
22 37 -24 with him
99 101 98 with his
6 7 29 with ibuprofen
198 269 -191 with it
88 -16 -8 with jar
6 36 28 with kidney
-71 -31 -11 with leg
49 56 59 with lockjaw
-40 -49 -39 with magnesium
261 243 217 with me
1 32 -4 with mnd
-24 -19 -8 with more
-53 -5 15 with muscl
-46 53 45 with my
11 6 23 with myasthenia
-30 1 -32 with new
-23 -4 5 with night
-123 -44 0 with no
68 46 -48 with one
10 10 27 with out
47 39 61 with peopl
11 15 26 with pil
-14 -24 -14 with pneumonia
-25 -22 -15 with rage
88 -14 -6 with rest
-41 -36 -17 with restles
-33 -33 -28 with s
3 7 -29 with shake
68 55 38 with shaky
29 37 83 with shiver
-30 -29 -16 with siren
50 52 -22 with soap
-63 -34 -42 with someone
-131 -110 -76 with spasm
-2 8 46 with sweat
46 46 -5 with tea
74 62 45 with that
-54 -154 -5 with the
34 24 25 with their
6 -57 -58 with them
171 184 217 with thes
51 -4 4 with this
26 -3 -2 with thos
-21 -47 -38 with two
2 43 -3 with walk
-46 -47 -36 with wet
-42 -56 -38 with what
-39 -30 -20 with you
-120 -66 -44 withdrawal
-93 -61 -41 within
31 -14 -51 within a
4 23 42 within month
-79 -6 24 within the
-9 13 -21 within two
-227 -254 -228 without
-49 43 72 without a
0 -28 -7 without an
130 9 4 without any
-43 -60 -27 without be
123 -11 -5 without diet
-34 -24 -19 without examin
2 -2 -59 without feel
0 0 -36 without help
-29 -29 -23 without insuranc
-30 -21 -27 without it
43 79 156 without know
-54 -52 -14 without look
33 49 45 without mask
49 66 71 without me
-17 -45 -20 without mean
-27 47 -40 without my
16 25 38 without notice
11 35 27 without stop
-15 -14 -58 without tell
72 -29 -13 without try
19 16 33 without warn
-33 -31 -10 without wreck
45 38 35 wizard
13 -50 46 wob
-23 -30 -9 wob chin
4 2 20 wob yesterday
-32 -30 -25 wobbl
21 26 12 wobbl all
26 1 11 wobbl i
15 0 -44 wobbl like
-44 -15 -9 wobbl sinc
-44 -44 -6 wobbl when
-90 -80 -59 woman
-25 -21 -17 woman who
-70 -42 -18 won
-43 -33 -53 won the
33 95 61 wonder
-21 -6 -21 wonder about
-23 26 23 wonder if
-31 -20 -20 wonder what
58 41 93 wonky
149 322 203 wont
51 47 61 wont answer
117 126 140 wont be
75 63 33 wont bend
-39 -17 12 wont clear
12 25 58 wont clos
26 23 -30 wont cock
-60 -26 -135 wont come
-39 -34 -20 wont die
87 96 115 wont do
-46 -43 -34 wont drink
4 -23 -18 wont eat
16 14 60 wont feed
-27 -23 -6 wont fit
24 62 73 wont get
21 28 37 wont give
-68 -112 -119 wont go
26 33 28 wont have
-63 -118 -117 wont hold
12 20 27 wont it
-24 -85 -59 wont keep
-20 -15 -39 wont let
-69 -37 2 wont lie
63 87 -55 wont lift
44 54 50 wont look
1 13 -44 wont make
-24 -29 -51 wont move
-43 -33 -42 wont my
5 13 92 wont open
36 75 -26 wont pinch
9 10 32 wont play
28 28 -109 wont put
-62 -7 -41 wont quit
-95 -91 -75 wont respond
2 2 22 wont rous
14 15 31 wont seal
9 24 30 wont see
24 24 -41 wont shut
-103 -51 -18 wont stay
-50 -14 42 wont stop
22 40 54 wont straighten
-72 -51 -7 wont suck
9 13 24 wont swallow
15 38 46 wont take
-43 -47 -38 wont touch
-2 -1 -27 wont use
5 16 77 wont wake
24 24 -22 wont walk
12 17 62 wont wiggl
49 80 162 wood
-12 18 35 wood and
-37 -10 -18 wood i
1 3 21 wooden
19 -86 4 wool
5 -25 -9 wool for
48 25 27 wool i
21 74 -93 woozy
15 10 -81 woozy be
362 403 372 word
34 41 52 word and
73 50 46 word at
10 26 48 word be
64 27 49 word come
-13 21 -16 word for
24 -29 -30 word have
19 20 25 word i
14 -27 -16 word in
-40 -30 -24 word mean
-69 -17 9 word of
37 55 -15 word out
28 22 17 word salad
31 -46 -28 word she
60 102 106 word then
3 29 -3 word turn
-61 -49 -55 word with
-29 -13 -62 wore
-22 -13 -51 wore the
-139 -235 -94 work
-55 -35 -20 work a
7 -28 8 work and
-56 -56 -43 work as
-28 -20 -25 work be
-12 -24 -12 work cant
2 3 -32 work fine
-35 -22 -26 work for
33 -7 -9 work hand
-35 -1 -1 work have
51 55 49 work he
-21 -12 8 work i
-8 -23 -11 work if
36 15 5 work in
27 28 25 work it
-4 -47 -32 work my
-44 -41 -29 work now
-40 -38 1 work on
105 140 133 work out
-28 -10 0 work right
1 -15 -27 work sinc
18 27 62 work this
-16 -21 -23 work would
107 3 17 workout
30 19 52 workout be
-5 -33 -1 world
20 -31 -37 world cup
-12 -31 -21 worm
-10 0 22 worm wriggl
-98 -97 -125 worn
-63 -50 -57 worn off
-33 -7 -28 worn out
-136 -121 -69 worry
31 10 -11 worry about
-14 -21 -17 worry so
13 28 -48 worse
45 34 -16 worse by
43 110 70 worse every
1 0 -30 worse for
-48 -47 -26 worse hasnt
18 18 -38 worse lie
16 7 41 worse not
9 34 -17 worse over
-44 -21 -2 worse than
85 136 85 worse when
-37 -4 -2 worsen
-9 -26 -17 worst
14 15 33 worst head
63 63 102 worst headach
27 34 54 worst of
19 47 11 wort
-121 26 -32 worth
-49 -28 -62 worth a
-136 -110 -95 worth it
12 22 -37 worth mention
-16 -16 -26 worth the
-53 162 274 would
-265 -163 -141 would a
-60 -57 -40 would an
61 74 60 would anyon
-40 -30 -10 would ask
484 536 481 would be
3 9 -37 would cal
-46 -22 -18 would cut
7 19 26 would describ
-23 -32 -37 would die
278 254 254 would do
-51 -32 -31 would eat
-22 4 2 would found
-25 -10 -8 would get
-32 -42 -73 would go
88 77 68 would happen
-17 -34 -9 would hardly
-140 -95 -55 would have
23 24 17 would he
-23 -25 -13 would help
-47 -25 -37 would her
-52 -70 -94 would i
224 228 230 would it
3 -14 -35 would just
-21 -17 -11 would keep
-141 -279 -228 would like
-42 -43 -38 would look
-27 1 -8 would mis
-40 -17 -13 would more
-22 -12 -15 would my
-24 -80 -41 would never
-31 9 33 would not
17 25 24 would notice
49 38 -6 would one
-30 -19 1 would only
9 14 30 would put
84 -15 -6 would rather
14 62 75 would run
10 -13 21 would say
25 30 27 would someone
94 110 102 would sooner
-23 -12 -16 would take
-45 -71 -39 would tell
-77 -83 -105 would that
-39 -43 -38 would the
2 37 29 would their
-22 -13 -17 would top
39 69 80 would you
122 123 240 wouldnt
-34 -17 8 wouldnt be
49 44 44 wouldnt cal
-38 -22 3 wouldnt come
-10 -57 -16 wouldnt do
-26 -22 3 wouldnt go
-35 -33 -59 wouldnt let
52 46 42 wouldnt mind
83 27 28 wouldnt say
12 21 25 wouldnt stop
19 35 26 wound
92 59 116 wrap
13 7 31 wrap in
-10 -105 -96 wreck
16 -45 -14 wreck my
-37 -31 -29 wrench
-27 -26 -18 wrestl
-65 -60 12 wriggl
108 122 -254 wrist
8 42 -19 wrist back
-15 24 -16 wrist be
2 3 -51 wrist cant
2 5 -27 wrist drop
1 -27 -8 wrist feel
-21 -27 -4 wrist have
24 24 -7 wrist in
34 52 -86 wrist just
-4 6 23 wrist now
-24 -18 2 wrist plaster
15 20 -55 wrist stil
-21 1 13 wrist stretch
8 11 -49 wrist up
312 321 343 write
-41 -43 -55 write a
6 27 35 write about
15 23 40 write be
-18 -52 -30 write hand
38 -26 -14 write have
-26 -19 -9 write her
108 108 124 write letter
-108 -63 -60 write me
40 68 74 write my
-22 -18 -19 write that
76 120 165 write the
5 20 -33 write to
-195 -225 -139 wrong
-1 5 -27 wrong and
-34 -33 -21 wrong chat
22 23 35 wrong side
-7 -16 -72 wrong with
21 25 31 wrong word
-33 -5 10 ws
-75 -58 -32 x
-35 -30 -12 x ray
28 17 37 x10
47 67 -1 x2
12 65 93 xanax
3 22 -1 xanax bar
6 -21 -16 xma
-47 -112 -76 y
-86 -48 -25 y and
111 -33 -5 ya
37 2 -6 yard
32 41 5 yawn
12 24 -24 yawn goosebump
-173 -230 -241 year
-69 -63 -41 year 10
-7 -43 -20 year 4
-71 -49 -25 year 6
-28 -13 -11 year after
-64 -204 -31 year ago
252 -104 50 year and
-18 37 29 year back
-19 -23 -25 year be
23 -7 37 year but
-35 -2 -2 year do
43 1 -9 year doctor
85 -8 -1 year foot
36 42 -25 year hand
1 19 45 year have
10 -50 -25 year he
5 -35 -32 year i
64 -21 -46 year in
-31 -7 -1 year it
6 -43 -34 year its
5 60 -2 year jumpy
-31 -24 -10 year later
-73 -8 -8 year marry
30 -59 -20 year my
42 -3 19 year never
-27 -9 92 year no
-10 -28 6 year now
-35 63 -38 year of
251 94 67 year old
42 23 -41 year on
-52 -6 -2 year one
48 -51 -45 year or
4 82 -6 year reach
-41 -12 -48 year sinc
-37 0 33 year so
31 26 -11 year stop
-19 -25 16 year the
3 41 19 year this
-32 45 20 year two
-30 -5 3 year without
-87 -34 -19 yel
-32 -24 -11 yel with
104 78 -135 yellow
30 36 -5 yellow and
13 17 42 yellow edge
17 -7 -32 yellow sinc
23 29 -7 yellow this
81 80 5 yelp
58 58 -14 yelp if
-142 -104 67 yes
-33 -35 -17 yes and
77 63 51 yes i
-17 -22 -8 yes my
-30 12 32 yes no
-10 -34 -2 yes on
-42 -33 -18 yes or
-24 243 -481 yesterday
-44 -56 -6 yesterday 3
75 41 96 yesterday after
24 -5 -16 yesterday afternoon
17 -54 -119 yesterday and
-67 -22 -6 yesterday be
-36 -38 -25 yesterday because
51 41 33 yesterday cant
7 5 -44 yesterday come
17 20 -11 yesterday deep
98 79 213 yesterday evening
-24 -18 2 yesterday finger
32 57 12 yesterday for
-6 -10 -31 yesterday get
7 12 -45 yesterday hand
56 53 85 yesterday he
-40 -41 -20 yesterday how
65 100 -8 yesterday i
57 62 -8 yesterday in
26 14 6 yesterday its
-53 -69 -48 yesterday lol
6 28 -7 yesterday lunch
107 116 18 yesterday morning
14 39 -41 yesterday my
-18 -30 -74 yesterday no
16 16 -24 yesterday now
-18 -25 -4 yesterday only
4 4 20 yesterday pain
62 61 18 yesterday she
-42 -25 -6 yesterday so
10 20 -25 yesterday stil
8 34 -4 yesterday temperatur
-30 -11 -56 yesterday the
-21 -13 -2 yesterday today
-16 -15 -31 yesterday when
83 65 -6 yesterday with
130 87 36 yet
-26 -26 -13 yet my
-50 -39 -27 yet to
-44 2 -7 yoga
-31 -13 -4 yoga mat
-27 -20 -35 yoga or
66 62 59 yoga pose
-3 12 -159 yoghurt
-13 -14 -58 yoghurt and
-69 86 192 you
-38 -5 -4 you about
-22 -26 -32 you ache
-31 -38 -17 you achy
-41 -49 -50 you and
-100 -27 -27 you ask
110 99 113 you be
217 156 135 you can
-66 -57 -62 you cant
64 62 63 you catch
16 -21 -35 you could
19 27 46 you cramp
77 69 72 you die
-14 58 5 you do
25 21 44 you dont
-46 -32 -10 you eat
50 78 74 you for
8 -46 -35 you get
-37 -30 -20 you go
31 43 39 you have
43 57 49 you help
-17 -3 30 you i
115 131 143 you just
122 109 105 you know
-43 -30 -14 you like
-29 -27 -16 you mean
-75 -44 -25 you notice
-1 3 -24 you only
-61 -73 -56 you out
50 10 -4 you poke
19 22 11 you pres
11 1 25 you recommend
-30 -39 -32 you right
-26 -30 -42 you ring
38 57 47 you say
-46 -31 -9 you sleep
-35 -48 -30 you so
21 30 37 you start
37 68 -4 you suggest
-39 -15 -16 you take
226 139 127 you tell
-49 -57 -54 you to
6 15 24 you touch
15 10 20 you vomit
-21 -9 -15 you wil
-47 -31 -38 you wipe
31 86 67 you wont
38 36 36 you word
-29 -27 -22 you would
-13 24 75 youd
-24 -10 -4 youd expect
-23 -20 -9 youd suggest
-26 -39 -104 young
-38 -49 -32 young doctor
-19 -19 -21 young for
15 11 -64 young of
-148 -173 -58 your
-46 -48 -60 your a
51 42 37 your advice
-32 -18 -19 your answer
141 91 78 your articl
65 60 57 your back
21 25 28 your belly
-22 -13 -23 your bot
-22 -7 -19 your breath
-77 -10 -6 your calf
0 2 25 your cramp
-11 -38 -23 your doctor
69 66 70 your faith
-11 -41 -26 your hand
68 62 51 your heart
-16 -17 -29 your instruction
-51 -30 -40 your leg
67 50 61 your lip
31 -29 -28 your list
-66 -48 -14 your muscl
2 6 37 your neck
156 154 168 your page
53 25 21 your rule
-32 -13 -9 your time
-34 -41 -22 your whole
-9 -22 -71 yourself
-19 -24 -20 yourself and
29 -141 -109 zap
7 27 15 zap by
12 22 -28 zap off
4 -99 -39 zap when
-63 -57 12 zero
-74 48 92 zigzag
-54 -8 1 zigzag in
46 56 -18 zip
-12 -89 -82 zomby
81 -3 -6 zomby at
-67 -43 -33 zomby proces
-20 -41 -27 zone
-53 -54 -27 zoo
-11 -8 -23 zoom
34 33 5 zopiclon
54 66 4 zopiclon and
-33 -20 -33 zumba
-19 -14 -24 zumba and
110 -4 -4 веко
110 -4 -4 дергается
110 -4 -4 дергается веко
110 -4 -4 за
110 -4 -4 за кофе
110 -4 -4 из
110 -4 -4 из за
110 -4 -4 кофе
110 -4 -4 меня
110 -4 -4 у
110 -4 -4 у меня
110 -4 -4 это
110 -4 -4 это из
"""
