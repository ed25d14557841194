"""Weights of the second net, written by ``python -m evals resemblance``. Not to be edited by hand."""

BIASES = (-4.688, -4.692, -4.656)
THRESHOLDS = (1.686, 0.955, 0.365)
WHERE_URGENT = -0.211
# One line a feature: its weight in hundredths for each level, then the feature. Text, because Python reads
# a long text at once and would compile a long table entry by entry at every start.
TABLE = """\
-42 -26 -11 04
-31 -4 -19 1
-60 -59 -16 1 day
30 32 -26 1 sugar
-68 47 -28 10
49 27 -19 10 day
12 26 40 10 hour
-65 -59 -29 10 k
31 26 49 10 minut
20 0 -37 10 month
-36 -35 -12 10 second
64 68 -20 10 week
-31 -11 42 100
-57 -55 -33 102
30 43 66 108
41 47 74 108 i
-20 6 40 11
-29 18 -5 11 year
-16 3 -31 110
5 9 31 112
3 5 29 114
-138 -132 -26 12
2 2 56 12 day
19 19 39 12 of
112 106 -4 122
91 122 -9 124
-2 7 28 128
-35 -40 -25 13
-14 -36 -12 13 year
5 5 24 130
55 32 72 139
96 163 147 14
30 42 42 14 and
65 53 -6 14 hour
-8 9 41 14 month
36 44 -15 148
30 23 -14 148 96
190 54 -106 15
41 53 12 15 minut
7 18 29 15 year
95 153 160 150
46 65 -15 152
138 46 123 16
23 32 -30 16 and
16 27 51 160
-34 -48 -6 168
5 9 31 168 112
25 29 -24 17
31 -1 -1 17 day
22 31 23 17 have
24 63 67 170
2 6 51 171
2 6 51 171 over
196 241 218 18
74 248 305 18 month
4 9 -75 18 week
-27 -22 -25 180
56 37 -8 19
-68 -29 -21 1987
-22 -11 -4 1989
-18 22 -15 1990
-50 -25 -9 1994
-81 -27 -24 1998
114 282 -7 2
-18 -33 4 2 be
5 31 -4 2 bottl
5 191 -1 2 day
-2 -32 -49 2 hour
-18 -29 -6 2 litr
-35 -38 -82 2 minut
57 122 20 2 month
6 8 -46 2 of
30 -12 16 2 week
30 57 132 2 year
77 118 52 20
25 68 86 20 in
2 59 -12 20 mg
85 21 66 20 minut
7 -27 0 20 second
-26 -73 -34 20 week
-95 44 6 20 year
108 33 53 200
-42 6 31 2009
-50 -32 -16 2009 i
47 42 40 2009 make
16 30 20 201
-67 -6 -5 2010
-99 -35 -8 2012
-21 -4 -45 2015
-8 -1 -41 2015 and
-61 -8 18 2016
-51 -26 -22 2018
73 40 18 2019
11 17 30 2019 and
65 73 -5 2019 that
-61 -10 -5 202
-10 30 -34 2020
49 -2 -2 2021
-2 -23 -13 210
-30 -27 -13 22 now
31 -75 11 24
42 -13 -11 24 7
25 35 -12 24 hour
30 25 77 24 paracetamol
-44 -42 -51 24 week
19 50 -45 240
-146 -99 -9 25
-80 16 -84 26
-61 18 -61 26 week
11 33 -51 27
3 48 -39 27 week
-7 29 -51 28
-5 31 -49 28 week
111 69 -111 29
61 118 -68 29 week
17 19 90 3
59 -9 -16 3 and
-183 6 19 3 be
-13 80 60 3 day
54 5 -10 3 every
44 53 -24 3 hour
10 14 21 3 month
-2 7 48 3 no
34 24 -3 3 out
-14 20 54 3 rd
30 47 48 3 time
-52 -119 -71 3 week
144 86 38 3 year
190 199 192 30
37 72 85 30 of
129 147 61 30 week
-64 -70 -36 300
-27 -21 -10 300 mg
55 41 -64 31
-9 49 -45 31 week
19 35 85 32
16 33 76 32 week
-111 15 -55 33
-83 33 -51 33 week
79 77 121 34
75 61 46 34 week
139 139 145 35
114 93 84 35 week
13 43 78 36
2 2 31 36 and
5 -10 38 36 week
45 111 134 37
30 70 141 37 week
46 261 142 38
23 68 77 38 and
17 20 32 38 degre
-10 152 222 38 week
62 133 143 39
19 34 81 39 and
38 39 36 39 week
145 -46 105 4
67 -1 -1 4 5
-58 -77 -48 4 a
39 64 103 4 and
-26 -11 -10 4 be
11 1 82 4 day
-5 -26 -27 4 in
17 77 54 4 mg
-10 21 47 4 month
10 14 37 4 pm
10 -33 6 4 puf
19 23 -18 4 week
73 5 -35 4 year
-58 72 415 40
-6 7 31 40 and
17 66 82 40 degre
-22 -14 3 40 minut
31 32 38 40 of
15 16 28 400
141 99 -24 41
-21 9 -26 41 and
14 10 -22 41 degre
-31 -36 -82 44
-21 -27 -35 44 and
14 14 -22 46
-20 -42 -32 49
5 -23 -26 49 and
92 -33 -209 5
-6 -6 -63 5 be
-9 -40 -7 5 k
17 27 -45 5 minut
14 -21 -85 5 p
49 49 24 5 week
5 39 -60 5 year
105 31 45 50
7 3 28 500
11 85 -80 52
4 3 -30 52 on
58 -15 -43 55
6 -24 -17 57
-20 -50 -8 58
-17 -29 -23 58 and
106 219 263 6
37 29 31 6 be
29 -1 16 6 day
24 41 32 6 minut
25 72 64 6 month
7 36 47 6 this
-4 -53 -9 6 week
14 91 26 6 year
0 34 46 60
-38 -44 -24 60 mile
40 31 -79 600
3 56 -5 600 a
55 52 43 61
18 15 26 61 diabetic
17 25 -40 63
5 6 -40 64
18 0 -35 66
-54 -68 -59 68
9 21 11 68 and
29 -10 -79 7
-6 7 31 7 40
-55 -33 -25 7 blink
-44 -33 15 7 month
113 99 -19 7 week
-18 -12 -63 7 year
75 54 75 70 sight
4 39 -8 70 year
47 49 16 71
46 47 -38 72
38 33 1 72 with
96 60 40 74
-21 -3 -14 75
24 36 65 78
18 87 -52 79
3 39 -47 79 on
46 36 -109 8
-24 -21 -19 8 and
11 -14 28 8 day
31 -1 0 8 hour
30 51 67 8 minut
3 54 37 8 month
19 -40 -82 8 week
70 52 7 8 year
54 7 -48 80
21 29 -9 80 year
49 71 -10 81
19 19 29 81 and
12 38 10 81 i
13 21 -71 82
16 27 -54 82 take
-30 -45 -27 82 who
15 22 -27 83
8 12 -41 84
-24 -27 -83 88
51 -23 -248 9
-54 -56 -44 9 and
-14 -35 14 9 day
-28 -14 -29 9 have
7 8 -31 9 hour
-37 -18 -4 9 month
156 141 -64 9 week
-26 -22 -70 90
-20 -15 -8 90 minut
9 4 -32 90 on
78 88 94 91
14 12 -94 93
73 29 -17 95
71 100 -15 96
31 9 -15 98
64 173 196 @abdomen
-30 -33 2 @abilityloss
65 63 57 @aceinhibitor
-28 -145 102 @activity
166 183 243 @adayhigh
496 475 539 @affairs
25 37 -172 @agodays
190 176 -138 @agolong
63 158 126 @agonow
110 19 -57 @alcohol
84 132 96 @allergen
92 -94 -237 @als
61 -7 -161 @anydrug
70 -239 -95 @arm
6 43 105 @ascending
43 -85 -91 @atrest
237 127 239 @babylow
207 184 201 @back
35 -94 -267 @backthen
809 988 349 @badlab
69 69 136 @badweak
119 160 180 @barely
792 -40 -168 @begunafter
176 68 48 @belly
571 665 545 @bellyupset
34 61 109 @belongs
113 210 200 @bereaved
104 281 386 @bite
165 282 48 @bladder
417 519 759 @blind
36 27 93 @blindpee
3 -2 -24 @bloat
315 310 433 @bloodwords
303 240 207 @blue
-113 -49 -41 @bluenail
294 379 315 @blurred
259 123 269 @bodylevel
248 216 113 @bodypart
137 -9 -68 @bothlimbs
237 224 74 @bowel
166 37 121 @bowelhabit
190 179 102 @bphigh
2 83 9 @breast
398 505 353 @breathe
257 346 406 @breathless
846 923 1187 @breathtrouble
-310 -314 -216 @brief
106 155 220 @brightred
-101 -39 -48 @bruisy
-23 19 64 @burncause
90 131 108 @burnmouth
358 277 239 @byproxy
170 162 -23 @calf
-74 13 -47 @cancer
266 56 195 @cannedfood
143 211 184 @cant
71 145 -210 @cantbear
-6 -7 234 @cantmove
136 145 201 @cantwee
120 273 149 @cardiac
30 45 46 @cardiacband
8 -26 28 @chemical
540 577 635 @chest
488 569 865 @chesthurt
270 228 167 @child
-21 -173 -307 @childage
121 89 270 @childmed
19 133 -96 @chills
130 32 -44 @chokable
337 328 319 @choking
31 68 52 @chosen
81 137 43 @climbs
85 129 -49 @clinging
269 326 184 @clocknumber
69 94 120 @clot
246 385 362 @clotrisk
294 351 413 @co
-100 -198 -242 @coldcause
94 58 359 @coldness
513 665 644 @collapse
-16 -167 -123 @complaint
641 695 867 @confused
295 166 321 @confusednot
533 72 67 @constant
-132 -61 -277 @contracts
263 375 339 @coughword
-4 22 -82 @crackheard
92 17 31 @crawling
686 -345 -110 @daily
395 448 474 @dangerlab
391 336 275 @darkpee
318 237 215 @dayladder
588 481 -243 @days
132 109 -44 @daysteps
99 144 -76 @deepburn
366 320 348 @diabetes
-2 178 247 @dizzy
350 402 142 @dogs
216 179 242 @doing
376 427 -61 @double
162 193 406 @dribble
-24 38 -7 @drinkbout
299 375 257 @droop
405 471 683 @drowsy
583 453 436 @drugname
28 -71 133 @dues
217 226 490 @dulled
-230 -212 -188 @dulledpart
118 194 158 @eachbreath
74 35 49 @easesoff
-135 -60 -374 @easily
77 138 126 @eating
-61 -86 92 @effort
263 346 382 @elder
77 105 168 @epipen
457 250 391 @everywhere
28 76 -39 @exert
239 106 -3 @exertion
210 92 -24 @exertonly
-159 -228 -132 @eye
237 370 194 @face
333 446 403 @facefail
418 486 238 @faceswell
188 255 128 @familiar
88 165 220 @fastpulse
511 621 349 @fever
415 561 362 @feveronly
-164 -112 -187 @figure
260 388 515 @fitlike
157 106 171 @fizzing
-21 56 16 @flank
183 184 192 @floppyinfant
166 213 -61 @fluidloss
43 149 240 @footwear
143 321 43 @frail
251 -73 -28 @freq
23 12 17 @gallplace
331 304 458 @glass
173 182 24 @goneself
332 308 322 @goodbye
114 -507 -572 @gradual
48 91 158 @greyface
64 104 143 @gtn
-47 -54 -85 @handled
117 -33 -89 @harder
205 159 217 @hardly
245 323 262 @hardto
345 241 101 @hardtoday
57 40 -2 @hauling
349 470 159 @head
230 318 252 @headache
320 268 -137 @headknock
271 353 236 @headpain
59 119 47 @heartache
-44 -53 -95 @heartburn
196 180 -17 @heartpill
124 260 202 @heartspot
220 232 209 @heldthing
77 88 118 @helper
19 84 60 @hernia
238 295 318 @highparts
190 211 22 @highsugar
123 164 353 @hightemp
158 239 -199 @hives
-44 86 90 @hot
-67 -91 160 @hourly
26 53 60 @hypothermic
255 279 377 @immuno
15 -74 88 @impact
123 280 360 @infant
-293 -134 -25 @infection
355 286 184 @ingest
122 194 312 @insulinword
146 309 237 @jerks
1 79 -444 @joint
429 339 32 @jointbig
-67 -142 -16 @keepsake
184 155 78 @ketones
-105 -24 82 @kidney
54 34 34 @kin
-61 -112 -58 @knownpanic
102 -140 27 @ladder
372 362 419 @lastever
694 -234 -242 @lasting
291 436 675 @leakage
38 -221 -24 @leg
442 587 -50 @legclot
118 50 -75 @legparts
458 559 537 @lethal
372 447 373 @lethalplace
115 74 98 @leveldown
-230 -276 -260 @lifelong
-78 -18 -46 @lifelongface
230 337 411 @light
103 99 75 @lighthurts
-70 -129 -214 @limb
501 591 210 @limbfail
342 329 229 @limbfault
200 124 185 @limbnumb
271 -118 -51 @listplaces
452 493 675 @lockjaw
316 -493 -462 @long
15 17 25 @lowsats
68 153 79 @lowsugar
58 32 16 @lumpgrows
-195 -184 -77 @lumpword
238 320 524 @lungsign
521 555 719 @manytablets
401 369 352 @means
323 312 314 @meanskept
257 -221 -114 @measuredthin
170 153 -379 @medword
-286 -251 -407 @momentary
75 111 128 @motion
262 173 122 @mouthparts
205 267 103 @move
52 56 -4 @musclepain
138 140 234 @mushroom
10 113 -199 @narrow
254 283 239 @nearfaint
56 -56 -88 @needshelp
-15 145 85 @nervemuscle
-16 -334 -226 @neurolep
152 -284 -173 @newmed
172 -40 -197 @no
69 -19 -51 @nohelp
201 153 262 @notbreathing
-13 142 183 @nothere
71 98 185 @notsweating
323 538 463 @now
230 288 384 @numb
-134 -115 -158 @numbcause
153 195 282 @numbonly
331 379 485 @numbseat
-114 -66 -270 @oldspell
144 236 -44 @onebigger
352 369 151 @onesided
80 137 299 @opioid
161 197 -14 @orthopnoea
150 475 -300 @overdays
186 243 213 @overdosesign
90 222 -76 @pain
21 204 385 @painkiller
417 389 413 @palecolor
442 506 319 @palp
7 64 -163 @parched
160 108 180 @passedoff
-360 -295 -212 @passingnumb
-30 20 155 @periods
344 281 376 @person
61 238 176 @pet
38 59 -8 @phlegm
138 135 379 @pillword
499 275 270 @places
-599 -451 -383 @pmr
537 694 753 @poison
-116 -58 -40 @poorfeed
170 215 253 @popback
-34 32 79 @postfit
5 100 -97 @potassium
26 20 14 @potatovoice
254 142 184 @pouring
335 392 95 @preeclampsia
109 23 -164 @pregnant
149 301 61 @pregnantnow
10 -49 -10 @pressed
236 307 387 @pupil
37 86 235 @purplespots
-26 -74 -12 @pursuit
218 394 426 @quietly
251 47 112 @quit
76 107 127 @quitlimb
18 99 241 @radiates
109 180 277 @rash
-76 86 -164 @rashdrug
15 209 -184 @recent
312 -485 -376 @recurs
184 212 154 @redhot
187 209 -31 @redskin
193 -19 109 @reliever
-11 -38 -187 @removal
-111 110 -204 @resolved
193 115 -18 @restcure
-76 -83 130 @rigid
251 -284 -109 @rising
13 75 177 @risingfizz
408 -403 -113 @roaming
284 231 259 @saddle
270 -886 -871 @season
235 172 173 @seat
12 -13 77 @seatarea
-197 -79 -57 @sedative
148 231 521 @seeing
468 500 627 @seizure
-56 -41 -51 @seizurelike
265 139 136 @self
-461 -359 -198 @selfcare
29 -50 187 @selfmoving
195 211 241 @selfwound
556 521 565 @sepsissign
355 -50 -96 @serodrug
-284 -49 3 @settled
424 511 620 @severe
-56 -41 -51 @shaking
212 367 223 @shocked
444 502 251 @side
158 164 102 @sidefail
263 -358 -258 @sincethen
239 406 338 @sleeppill
555 -171 -28 @slow
81 152 259 @slowpulse
378 286 320 @slur
961 788 917 @slurred
240 204 202 @someone
-73 -46 -61 @soothed
-44 19 86 @soothing
261 368 296 @speak
19 48 70 @speechodd
-243 -203 15 @spent
180 144 164 @spinal
281 -206 -271 @spoil
-152 -260 -337 @spot
155 240 290 @spray
377 817 -160 @statin
75 199 -24 @steroid
169 118 341 @stiffbody
179 153 226 @stiffneck
-141 -71 -116 @stonepain
153 137 117 @stoppedtaking
-38 -50 11 @stressleak
728 -247 -182 @stretch
-110 -39 189 @stridor
56 150 63 @stroke
257 350 243 @strongpill
171 155 15 @sudden
222 333 268 @suddenpain
-73 -39 -16 @suicidespot
-97 -63 104 @supply
211 242 274 @swallow
322 265 469 @swallowtrouble
122 -39 -35 @sweatsnight
555 550 340 @sweaty
145 206 61 @swollen
165 2 -72 @systemic
3 26 -99 @task
175 245 351 @temple
-30 -60 -159 @tendertouch
124 118 129 @testicle
187 365 -332 @thinner
152 318 277 @throat
-4 14 91 @throughback
243 318 474 @thunder
171 261 466 @thunderous
142 -63 -98 @thyroidish
-13 77 144 @tightness
205 197 65 @tingle
260 273 205 @toesfeet
-50 -26 192 @tongue
134 147 227 @toomany
49 119 -50 @tooshort
148 125 -99 @toxauto
23 16 140 @toxsigns
47 164 69 @tracking
200 52 -4 @trauma
-435 -289 -92 @trigger
11 22 -79 @tropics
-347 -720 -580 @twitch
54 6 -26 @twitchlike
129 54 197 @unaware
186 193 41 @under3m
40 57 170 @undersome
381 9 86 @unexplained
32 -1 52 @unfelt
32 47 58 @unreal
233 -75 12 @unrelieved
335 383 408 @unresponsive
29 300 -176 @unseen
137 155 -11 @unsteadylimb
18 16 25 @unwellheart
-522 -271 -165 @usual
-8 -42 -13 @usualfit
26 0 48 @vanish
338 365 563 @venom
197 246 352 @vision
237 271 427 @voicechange
235 233 122 @vomit
328 388 397 @wanttodie
570 -212 5 @wasting
346 462 381 @weak
352 378 257 @weapon
191 516 31 @weekday
125 705 285 @weekspregnant
244 -86 -110 @weightdown
35 -82 -16 @weightup
57 9 -96 @wellnow
58 84 193 @wherein
-12 -101 16 @whistle
7 -45 -195 @white
-90 100 -58 @withdrawable
393 487 431 @wont
-206 -290 -94 @worried
241 -56 -184 @worse
405 369 169 @wound
413 517 343 @wringing
129 59 -253 @yellow
93 117 -86 @youngage
10 17 -63 a
-47 -44 -9 a 10
15 -20 -82 a 5
0 1 -21 a 60
31 21 47 a baby
-28 -52 -40 a back
-127 -85 28 a bad
-77 -56 -53 a bag
22 12 -9 a bal
-33 -48 -66 a banana
1 60 -15 a band
10 6 40 a bang
16 -27 -36 a bar
30 55 -66 a bat
135 135 126 a bath
11 -23 13 a be
105 112 63 a bear
-5 21 -24 a beat
2 8 21 a beer
22 21 -1 a bel
12 37 -24 a belly
105 116 34 a belt
-60 -41 -22 a better
13 30 -35 a big
-41 19 53 a bike
23 42 3 a bird
53 60 -10 a biro
-87 -82 -41 a biscuit
0 -135 -209 a bit
51 45 48 a bite
6 12 -40 a black
-56 -21 -12 a bleed
38 27 -3 a blind
28 27 -13 a blister
120 55 53 a blok
-25 -23 -27 a blood
-20 -46 -5 a blue
67 71 120 a board
48 27 12 a boat
5 -99 -78 a bodybuilder
-36 2 15 a bolt
25 26 -7 a bomb
6 30 71 a boot
32 -30 -2 a bottl
-29 -31 -13 a bow
20 10 32 a bowl
-45 -31 -32 a brain
-24 -18 -2 a brand
-22 -10 -35 a break
9 8 -41 a breath
12 3 27 a brick
21 36 6 a brown
-48 -25 -1 a bruis
-20 -61 -146 a bug
15 14 -81 a bump
56 36 -9 a bunch
51 49 58 a burden
69 64 -21 a button
46 12 -11 a buz
30 43 54 a cactus
3 1 -35 a cal
-5 24 32 a calf
-9 -1 -42 a camera
-27 -30 -39 a can
15 19 24 a card
36 33 45 a carer
1 11 24 a cartoon
15 16 -30 a cat
-48 -6 -5 a caus
33 45 -74 a chair
-111 -132 -43 a champ
30 28 24 a chanc
-32 -44 -35 a charley
-49 -64 -59 a chemist
40 51 55 a chest
11 18 50 a chew
-5 8 28 a child
-30 -22 -20 a chines
22 27 -15 a chop
-14 -25 1 a clamp
-25 -9 -103 a claw
2 -27 -21 a clear
-2 5 34 a clock
14 20 35 a clos
-5 7 -25 a clot
7 18 22 a clue
20 71 -55 a coars
40 55 40 a coffe
-70 -62 -51 a coin
-72 -58 -123 a cold
-43 -27 -17 a common
-28 -42 -10 a computer
-53 -26 -31 a consultation
113 5 -51 a coupl
4 28 -19 a cours
-12 22 -15 a cowboy
7 38 -28 a crack
-181 -83 -24 a cramp
35 57 92 a cricket
-24 -34 -28 a crossword
42 38 60 a crow
17 20 38 a crowd
-50 -52 -50 a crown
-41 -28 -11 a crumb
34 33 39 a crush
-26 -27 -25 a ct
5 21 -2 a cuf
67 74 88 a cup
29 36 -35 a cupboard
41 52 46 a cupful
37 56 116 a curtain
-27 -10 24 a cushion
3 22 55 a dab
-31 -7 -8 a dad
-36 -10 -6 a daily
1 7 29 a dare
3 15 29 a dark
51 64 41 a date
39 -159 95 a day
-31 -30 -127 a dead
-113 -76 -50 a deadlin
14 5 -40 a decad
-45 -43 -27 a decent
38 -13 -20 a dent
-69 -37 -40 a desk
-52 -69 -36 a diagnosis
18 24 -6 a differenc
-4 16 22 a different
15 -9 -36 a dip
-87 -71 -55 a diuretic
-133 -140 -165 a doctor
18 37 11 a dodgy
5 9 37 a dog
-63 -29 -26 a door
71 68 64 a dose
7 11 30 a doubl
-13 -23 -31 a down
35 -66 -70 a dozen
78 88 70 a dramatic
-27 -10 21 a dream
27 0 -75 a dribbl
14 21 98 a dril
118 39 -7 a drink
-27 -16 14 a drip
1 4 26 a droopy
-4 41 42 a drop
-80 -26 -25 a drug
-2 7 59 a drum
12 27 -10 a duck
33 2 29 a dul
4 32 62 a dummy
5 6 -23 a dusky
-247 -192 -94 a e
29 22 18 a fact
8 -6 -58 a fair
-30 -4 21 a fall
64 28 31 a farm
16 26 21 a fart
-55 -15 -16 a fasciculation
7 -2 40 a fat
-51 -27 -9 a febril
15 9 -77 a feed
-78 -78 -170 a fever
311 -57 -94 a few
-50 -56 -36 a fiddl
-108 -110 -82 a fil
21 -17 -1 a film
40 25 8 a finger
-33 -24 -7 a fingertip
19 9 27 a firework
60 2 34 a fish
90 60 221 a fit
-34 -29 -22 a fitness
-30 -17 -5 a five
-29 -33 -46 a fiver
8 16 35 a fix
-19 -29 -15 a flask
28 -5 64 a flea
-149 -74 19 a flicker
59 63 55 a flight
0 0 -37 a flu
-102 -85 -45 a flutter
-22 -8 12 a fluttery
5 23 -4 a foam
-24 -23 -19 a foghorn
45 -29 -24 a food
8 3 81 a foot
37 42 50 a footbal
84 81 47 a fork
84 -116 -166 a fortnight
-38 -7 -37 a fountain
12 9 47 a friend
-25 -34 -15 a frog
140 51 47 a ful
8 29 -3 a funeral
71 16 30 a funny
16 3 41 a fus
76 65 62 a game
72 79 37 a garden
3 5 -29 a ghost
-70 -20 -12 a girl
38 6 75 a glass
20 30 6 a glov
9 -21 3 a go
48 88 73 a good
9 28 -47 a goos
24 29 34 a grand
13 13 -25 a graz
-6 9 39 a great
18 21 21 a grey
5 34 60 a grin
9 12 26 a groin
41 -19 -24 a groov
-36 -35 -19 a gym
141 60 53 a half
79 65 60 a hammer
-17 -23 -19 a hamstr
-95 -63 -58 a hand
73 75 76 a handful
-21 -8 -71 a hangover
-24 7 -20 a hard
11 -24 -25 a head
40 46 -77 a headach
-40 -37 -21 a headles
-46 -24 -10 a health
-23 -43 -28 a heart
-8 -17 -21 a heat
54 58 87 a hedg
43 52 60 a high
31 19 73 a hil
48 53 82 a hoars
36 -35 -10 a holiday
51 -18 -13 a hollow
1 4 29 a home
-37 -79 -53 a hop
7 11 21 a hornet
-47 -89 -44 a hors
-17 -24 -11 a hospital
-50 -47 17 a hot
34 28 52 a hous
4 4 54 a huge
-9 -33 -5 a hundred
-2 -3 -59 a jab
7 -25 18 a jar
-45 -58 -28 a jerk
-69 -48 -37 a jigsaw
33 55 88 a jog
4 17 -62 a joke
-50 -46 -29 a jump
-92 -62 -31 a jumpy
33 29 20 a keen
-126 -72 -65 a kerb
32 8 -54 a kettl
9 29 -41 a key
-30 -34 -47 a kind
9 23 28 a kitten
-7 10 32 a knee
3 3 24 a knife
-108 -82 -84 a knot
-55 -18 -12 a known
2 20 24 a label
16 35 36 a lad
8 26 43 a ladder
25 31 14 a land
-54 -48 -13 a laugh
77 63 85 a laundry
-16 -24 22 a leaf
-35 -35 -26 a leak
-48 -39 -79 a leg
-47 -10 -9 a letter
-20 -30 -25 a level
33 -23 20 a lick
-36 -35 -27 a lid
20 35 43 a lie
-68 -42 -28 a life
-36 -32 -23 a lifesaver
7 9 37 a light
3 1 -79 a lily
44 -21 105 a line
-21 -7 -4 a link
-5 -22 -17 a listener
-58 -65 -35 a littl
21 -26 -33 a liv
12 19 50 a live
-3 -44 -9 a log
-115 -79 -128 a long
-28 -14 -17 a look
80 78 78 a lorry
-74 -49 -11 a lot
1 12 25 a lovely
20 -17 -28 a low
4 13 22 a lucozad
9 6 -43 a lump
27 25 42 a m
-31 -15 3 a magnesium
50 42 43 a magnet
123 61 65 a man
-42 -27 -13 a manual
46 94 19 a marathon
35 -7 7 a marbl
20 18 30 a massiv
36 -53 -44 a meal
-41 -68 -51 a meningioma
10 22 14 a mes
24 33 26 a messag
-18 -18 -23 a metabolic
48 -26 -17 a metronom
-45 42 15 a migrain
16 13 -75 a mild
-225 -147 -153 a minut
-21 -26 -29 a miny
-59 -16 -13 a mistak
37 -19 -8 a mole
4 17 42 a moment
110 223 101 a month
33 -53 -21 a morning
-34 -30 -21 a moth
-88 -15 -6 a mous
62 59 73 a mouthful
-15 -31 -5 a movement
46 16 24 a mug
21 59 79 a mule
-32 12 3 a murmur
-229 -91 -61 a muscl
53 33 44 a nail
-22 -19 -13 a name
5 5 23 a nap
-115 -83 -22 a nasty
99 -32 -56 a needl
-74 -19 -14 a nerv
-31 -16 -23 a neurologist
268 -58 -24 a new
-52 -27 18 a newborn
64 64 64 a nice
54 -70 -54 a night
-50 -44 -28 a nightmar
-23 -24 -14 a nine
11 22 39 a nois
72 72 -35 a normal
12 15 25 a nosebleed
5 28 27 a note
96 90 90 a novel
58 -12 -13 a nudg
-30 -56 -60 a nuisanc
-11 -32 -39 a numb
-3 -44 -53 a nurs
7 13 23 a p
-47 14 34 a pain
-21 -19 -3 a pan
-63 -22 -14 a panicky
-21 -14 -26 a paper
-27 -31 -22 a paramedic
19 22 30 a parcel
7 11 -35 a park
-42 -4 -5 a part
44 -6 -4 a patch
-7 -4 -31 a patient
-40 -50 -19 a pea
105 117 124 a peanut
-99 1 126 a pee
-68 -57 -15 a peep
8 15 -31 a peg
-60 -39 -84 a pen
14 27 40 a pencil
4 3 -67 a penguin
4 -38 -25 a penny
7 24 40 a perfect
2 80 62 a period
243 222 172 a person
58 -75 -57 a phon
-48 -41 -43 a physical
-46 -55 -42 a physio
-61 -40 -22 a piano
-8 -21 0 a piec
-19 -21 -25 a pil
19 18 37 a pillow
35 45 35 a pilot
-69 -57 -8 a pint
92 87 125 a pirat
-17 7 26 a plan
48 39 89 a plank
22 16 -46 a plat
5 -15 -31 a plum
-2 2 26 a plumber
21 52 11 a point
-47 -40 -14 a pond
-24 -21 -58 a potassium
10 4 -22 a pound
-71 -64 -34 a prawn
99 87 92 a problem
-65 -47 -29 a professional
-21 -18 -17 a programm
-19 31 -34 a proper
-38 -32 -35 a pt
-77 -1 -27 a pul
5 33 55 a puls
8 33 71 a puppet
-80 -67 22 a purpl
62 63 93 a quarter
11 41 -5 a question
2 4 -26 a rac
78 59 48 a radiator
61 126 108 a rag
112 103 93 a rash
47 49 58 a rave
-18 -23 -22 a real
6 27 20 a really
-39 -70 -35 a reason
-55 -8 -9 a recip
69 112 14 a red
44 55 61 a relief
-24 -2 -57 a rest
54 36 94 a retir
34 57 82 a rhythm
16 -37 -8 a rib
-15 -20 -27 a right
58 1 32 a ring
1 -26 -24 a rippl
-64 -44 -7 a rock
5 2 -45 a rol
20 18 19 a room
42 57 60 a rope
-46 -19 -26 a rotten
0 2 -29 a round
74 113 85 a row
-2 -36 -32 a run
6 8 -28 a runner
-1 1 21 a runny
30 50 15 a rusty
43 49 86 a sack
53 76 39 a sailor
4 4 -51 a sausag
12 34 34 a scan
-2 -62 -10 a screen
21 73 57 a seal
23 32 13 a seat
35 59 -55 a second
1 38 -3 a section
62 84 138 a seizur
2 -44 7 a sentenc
13 11 23 a sever
6 48 -26 a shad
-64 8 44 a shadow
-27 -11 -3 a shandy
17 24 18 a ship
58 87 93 a shock
-30 -54 -38 a shoe
14 -4 33 a shop
26 19 8 a short
-42 -30 -33 a shot
34 -16 -18 a shoulder
30 -18 -5 a shov
12 11 -36 a shower
14 36 27 a shutter
2 3 -55 a sick
-28 -122 -60 a side
-24 -13 -47 a siev
-32 -29 -19 a sign
-20 -54 -53 a singl
-1 10 -49 a sip
19 24 15 a slic
-16 -10 -27 a slip
-5 51 56 a slur
-30 -13 3 a smal
-35 -28 -27 a smartwatch
-6 -42 -35 a smel
28 25 28 a snak
21 18 -13 a snow
24 49 58 a sock
53 69 82 a soft
-13 -13 -111 a sore
27 -21 17 a sort
3 26 -32 a soul
-66 0 -12 a spasm
16 19 45 a split
29 49 115 a spoon
-53 -20 -1 a spot
14 -53 -30 a spreadsheet
-22 -29 -19 a squash
49 48 -21 a squat
-4 22 50 a squeak
3 53 34 a squeaky
-16 -28 14 a stab
-8 35 -50 a statin
20 27 47 a statu
23 30 -39 a steak
26 57 68 a stent
23 46 16 a stick
-42 -16 -107 a stiff
-22 -23 -12 a stitch
115 6 -68 a ston
26 17 29 a stov
-68 -78 -69 a straight
-20 -6 -3 a strain
42 55 44 a stranger
-14 -2 31 a straw
8 8 -46 a stray
31 -1 -1 a stretch
93 112 29 a strip
-81 -136 -69 a strok
3 6 35 a struggl
6 7 -27 a stubborn
-24 -10 -9 a student
63 72 80 a sudden
-62 -63 -52 a sugar
-54 -71 -22 a sunday
-24 -19 -28 a supplement
73 67 58 a swing
3 17 35 a switch
-29 -12 -5 a symptom
12 20 58 a tabl
45 65 70 a tack
-54 -68 -29 a tad
-38 -18 -15 a talk
23 27 66 a tampon
9 10 60 a tap
14 -30 -16 a tape
-4 14 -33 a tattoo
4 26 28 a tea
2 -27 -7 a teacup
18 29 10 a teaspoon
-44 -21 -11 a teenager
-29 -37 -232 a temperatur
-109 -1 -1 a ten
11 6 -24 a tennis
-36 -13 -3 a thigh
-216 -197 -245 a thing
2 26 77 a think
26 52 -16 a third
5 23 -43 a thre
15 34 16 a thriller
-1 1 -39 a thump
-69 -20 -24 a tia
-51 -32 -27 a tic
-10 -36 -200 a tick
-71 -51 -43 a tickl
-25 -48 17 a tight
65 88 100 a time
21 -37 -37 a tin
-81 5 -66 a tiny
21 -24 -20 a toe
6 15 29 a tooth
7 -4 -23 a toothbrush
43 14 -9 a touch
-30 -25 -58 a tractor
106 108 115 a train
-46 -55 -37 a tranquilizer
-2 2 -31 a tray
-14 -4 -27 a treat
5 28 47 a tree
12 21 -32 a trembl
22 -22 18 a tremor
30 48 -14 a trench
6 16 36 a trickl
22 23 31 a trigger
-40 -22 -1 a truck
-49 -25 -20 a tub
-18 -15 -32 a tumbl
35 62 117 a tumbler
-111 -38 -13 a tumour
-54 -34 -28 a twing
-364 -241 -94 a twitch
-17 -15 -21 a twitcher
-9 -2 -34 a two
-69 -65 -32 a uti
23 -1 -1 a vegan
-69 -5 -4 a ventilator
-44 -13 -24 a very
12 13 29 a vet
17 22 28 a vice
-40 -38 -24 a video
-18 13 47 a virus
-26 -35 -38 a vitamin
64 67 49 a voic
25 1 4 a volunteer
-13 -17 -26 a voucher
32 40 43 a wal
10 13 45 a walk
32 32 23 a want
-6 7 26 a wardrob
4 2 21 a warm
-8 13 48 a warn
18 30 78 a wash
33 63 67 a wast
51 39 10 a water
-46 -14 4 a way
-39 -30 -42 a wedding
-179 -264 17 a week
-3 0 43 a weekly
68 87 96 a weight
26 56 71 a weird
-36 -21 -17 a wel
22 25 -23 a wet
-1 -43 0 a wheez
-43 18 48 a while
23 -41 -37 a whisper
10 8 20 a whistl
23 -2 4 a white
13 52 107 a whole
17 -17 -45 a wing
-28 16 -31 a wobbl
-70 -60 -41 a word
18 -6 -39 a worm
-9 5 37 a worry
267 -198 -155 a year
35 43 -19 a yellow
4 6 -79 a yoghurt
-5 4 -25 a zap
44 -34 -44 a zomby
62 17 -158 able
62 11 -204 able to
-26 -13 -20 abnormal
8 -45 78 about
37 -3 25 about 20
33 -24 -8 about 200
23 21 53 about 24
35 34 11 about 3
5 -9 -41 about 5
26 24 -7 about 8
3 4 25 about 9
167 37 110 about a
32 109 106 about an
-17 -8 -45 about and
41 19 -11 about as
47 25 37 about banana
-39 -18 -15 about be
17 28 43 about but
50 34 25 about caffein
-71 -34 -36 about calcium
1 -26 -21 about christma
5 -30 -2 about cramp
8 6 26 about diet
25 -44 -25 about easter
51 23 -10 about eight
-25 -28 -9 about eleven
48 96 102 about end
-45 -32 -13 about eyelid
38 33 -10 about five
19 3 29 about food
4 16 33 about forty
6 10 61 about four
76 71 48 about go
27 12 -4 about half
-44 -24 -40 about her
-2 16 25 about his
-26 -17 -21 about hydration
-91 -45 -124 about it
3 -41 -42 about last
-56 -37 -41 about leg
-25 -33 -7 about like
40 47 70 about low
-73 -77 -104 about magnesium
10 -26 -25 about march
18 29 23 about me
-72 -30 -6 about medicin
-80 -17 -22 about muscl
-84 -102 -56 about my
13 15 58 about nine
-39 4 21 about on
19 23 32 about once
2 -21 -7 about one
-46 -35 -27 about or
-23 -5 -2 about pickl
-37 -29 -27 about potassium
36 -16 -4 about six
14 -40 -11 about sore
36 27 10 about stretch
66 56 20 about ten
-57 -32 -36 about that
52 39 -9 about the
-12 -31 -38 about them
41 41 57 about thirty
-32 -32 -16 about this
34 2 -20 about thre
-3 56 79 about to
-36 -22 -12 about tonic
8 -40 -22 about twenty
-32 -26 -42 about twitch
-49 -89 -90 about two
28 22 31 about vitamin
42 49 -15 about when
-46 -36 -23 about whether
-158 -116 -128 abov
8 23 20 abov and
-39 -36 -21 abov her
-49 -44 -28 abov my
34 15 -70 abov the
-69 -55 -30 abov this
-59 -61 -34 abs
38 31 27 absent
-60 -82 -81 absolut
23 18 -10 absolut normal
-34 -48 -39 absorb
45 -1 -1 academic
3 80 66 accident
20 19 31 accidental
-56 12 14 account
-52 -23 -38 account this
-27 -80 -206 ach
-12 -6 -38 ach all
73 -29 -70 ach and
-52 -51 -25 ach at
-16 -20 -17 ach be
9 18 33 ach clear
-15 -23 -15 ach from
-19 -34 -53 ach in
-19 -24 -22 ach like
4 38 76 ach no
26 18 -70 ach on
-58 -59 -27 ach part
10 28 52 ach that
-3 35 -3 ach the
1 -8 -28 ach thigh
154 91 -11 ach when
-20 -17 -5 ach with
-235 -286 -325 ache
5 -26 -14 ache acros
-27 -33 -9 ache after
14 56 0 ache all
16 -81 -32 ache and
6 35 -5 ache as
-35 -94 -51 ache at
20 15 46 ache between
-28 -13 -10 ache do
2 -71 -45 ache every
-30 -28 -46 ache from
-55 -32 -15 ache he
27 -27 -53 ache in
-25 36 -25 ache like
-18 -26 -8 ache right
17 16 39 ache that
-42 -35 2 ache the
1 1 -33 ache when
29 35 3 achill
-28 33 3 achy
-5 -39 -24 achy and
51 57 55 achy from
-191 -229 -240 acid
0 -48 -9 acne
163 285 10 acros
8 -16 -31 acros both
5 6 35 acros everything
5 77 9 acros me
79 47 -21 acros my
7 28 -48 acros one
34 120 34 acros the
-35 -99 -6 act
-62 -67 -55 act be
16 13 37 act like
29 18 48 act normal
-51 -2 -1 act up
-50 -48 -35 activ
152 -31 -28 activity
-7 -62 33 actual
39 47 62 actual get
-39 -35 -32 actual go
-15 -32 -6 actual vegetabl
-20 -18 -16 acut
83 86 157 add
29 2 14 add a
11 43 62 add clarithromycin
-2 19 21 add the
16 23 58 add tramadol
-4 21 23 add up
88 95 205 adder
2 2 20 adder get
-70 -43 -39 addictiv
19 26 66 addison
10 19 48 addres
-39 -43 -38 adequat
-4 -81 -123 adhd
8 -60 -9 adhd medicin
211 201 168 admin
-32 -24 -26 adorabl
-29 10 30 adrenalin
-22 -16 -9 adrenalin do
33 49 56 adrenalin give
-51 -47 -33 adult
10 6 24 advert
-43 -98 -57 advice
-11 21 33 advisabl
-34 -11 -3 af
-108 -91 -79 affect
-226 65 89 after
30 71 -2 after 2
-1 37 -3 after 6
-153 -141 -96 after a
23 7 15 after about
-63 -56 -19 after all
0 -19 -36 after an
-49 -32 -27 after and
-36 8 -13 after another
-51 -17 -10 after be
72 -30 -1 after begin
-44 -24 -19 after climb
-6 -5 29 after covid
64 64 108 after crossfit
147 132 139 after deadlift
-24 -2 14 after dinner
-53 42 -33 after each
-67 -65 -45 after eat
-26 -22 -12 after eight
61 87 -10 after eleven
1 36 -33 after every
-23 -17 -33 after five
-119 -72 -33 after footbal
-24 29 31 after four
-10 -25 -13 after garden
-22 -8 3 after give
18 9 37 after heavy
5 -48 -8 after hik
-21 -31 -5 after his
-44 -3 -3 after how
210 -89 -74 after i
68 93 21 after it
-30 -6 -5 after last
-67 -61 -31 after leg
-17 -28 -6 after lunch
-16 -18 -28 after me
42 8 17 after move
160 101 182 after my
29 30 -1 after never
34 94 96 after new
-38 -37 -23 after night
-11 -5 -55 after paint
48 49 55 after pil
-31 -20 -6 after pul
-38 -14 -5 after sit
-14 -21 -7 after six
-24 -37 -47 after spin
-19 -21 -5 after sport
-6 -29 -17 after squat
23 90 -4 after start
3 46 -2 after take
4 4 -42 after tea
-3 20 45 after ten
9 -13 -28 after that
130 149 125 after the
82 74 47 after thre
-67 -64 -7 after two
15 51 71 after year
84 26 -74 afternoon
10 -36 -55 afternoon and
-25 -39 -7 afternoon can
2 -23 -14 afternoon for
-21 -19 -5 afternoon just
35 33 41 afternoon my
-85 -103 -47 afterward
183 211 316 again
-33 -18 -62 again after
-45 27 14 again and
4 16 -92 again at
-61 -33 -37 again be
-36 -33 -9 again by
37 25 34 again do
11 42 57 again i
72 36 1 again in
117 102 84 again it
121 161 122 again last
62 67 76 again my
-36 -17 57 again now
-6 26 30 again on
-11 23 41 again same
16 21 68 again the
-7 -9 31 again today
18 16 31 again tonight
-17 -26 -26 again what
-180 -158 -145 against
-46 -43 -27 against a
-53 -45 -56 against the
-54 -43 -86 age
52 0 -1 age at
4 27 30 age now
-1 1 -28 age of
34 6 11 age to
17 27 1 aged
-1 12 58 agitation
373 497 170 ago
34 73 48 ago after
4 26 36 ago all
41 -15 -41 ago and
3 3 -25 ago as
-36 -11 -30 ago at
-54 -7 -6 ago before
25 -29 -29 ago breath
-42 16 36 ago feel
4 5 -20 ago get
3 8 -25 ago hand
129 113 18 ago i
12 -42 -42 ago it
8 6 40 ago just
-58 -27 -4 ago leg
5 16 49 ago lip
38 37 -143 ago my
88 225 30 ago never
3 -22 32 ago nothing
29 55 53 ago now
11 8 -46 ago one
6 5 43 ago shake
23 19 -57 ago she
7 -29 -18 ago stil
6 14 28 ago the
43 10 -7 ago they
2 3 -36 ago today
24 24 51 ago tongu
-30 -41 -7 ago when
106 175 93 agony
-30 -18 -16 agony and
-48 -45 -41 agony be
60 61 18 agony if
-46 -43 -1 agony sinc
3 21 -107 agony to
-20 -13 -26 agony with
-25 -35 -36 agre
-19 -21 -26 agreed
-47 -37 -30 ahead
-43 -28 -24 ahead of
17 22 28 aid exam
-29 -33 -19 aid on
-33 -18 -24 ailment
-75 -78 -53 aint
7 -35 -19 aint chang
36 60 109 air
33 41 38 air in
3 9 24 airport
-14 -58 -31 aisl
212 240 196 alarm
-16 13 -24 alarm and
130 142 112 alarm go
9 12 -23 alarm in
-35 -6 -19 alcohol
-18 -17 -20 alcoholic
5 17 35 aldy
19 64 -54 alert
-23 -12 -15 algia
-74 -20 -6 alik
327 358 364 aliv
61 70 63 aliv any
43 46 67 all
20 24 -19 all a
-48 -19 -137 all afternoon
-36 0 33 all and
-22 -16 -5 all at
-24 -10 -6 all back
32 35 29 all be
8 16 23 all body
-59 -49 -61 all calm
-72 15 -10 all clear
-38 -30 -57 all come
-138 -125 -31 all day
42 25 29 all down
-20 -56 -27 all evening
-70 -41 -45 all feel
19 76 106 all fine
15 5 21 all flicker
87 79 102 all four
8 20 86 all get
-73 -41 0 all go
4 38 -26 all good
34 38 23 all her
38 -1 65 all i
23 43 88 all in
14 9 -42 all it
8 19 51 all limp
31 53 49 all lin
49 34 -14 all month
-46 -26 -22 all morning
15 68 98 all my
-36 66 116 all night
-28 -14 6 all nighter
-7 7 59 all no
9 7 -53 all nonsens
10 -25 -99 all normal
190 174 243 all of
16 2 32 all on
-2 182 53 all over
-8 4 29 all plac
-40 -11 -9 all power
-35 -36 -32 all prior
4 4 37 all proportion
68 126 -54 all right
61 -10 -1 all round
-39 -35 -19 all shivery
26 22 44 all sinc
6 -22 -10 all summer
-25 -22 -10 all swell
-38 -51 -43 all test
-63 26 -50 all that
-27 -76 -154 all the
8 9 -21 all ther
-70 -91 -90 all this
23 26 68 all thre
-9 -81 -89 all through
70 83 90 all to
-27 -14 -4 all twitch
-51 -50 -29 all up
30 27 32 all wake
131 20 71 all week
-45 22 52 all weekend
24 0 2 all wel
114 -12 -12 all winter
10 11 33 all year
-2 4 -29 all yesterday
-25 -53 -32 allergic
24 33 24 allergic my
-46 -80 -63 allergic to
-25 72 0 allopurinol
-26 59 44 allotment
-38 -13 -6 allotment over
-79 -109 -96 allow
-18 -40 -27 almost
-25 -24 -14 almost have
-31 -29 28 alon
201 71 11 along
36 25 -15 along my
1 -20 -27 along the
5 26 36 along to
139 47 102 along with
-34 -20 -9 alongsid
50 52 60 aloud
-23 -21 -7 alphabet
185 114 163 already
54 70 76 already on
33 -35 -8 alright
-11 -50 -76 als
16 -34 -90 als and
81 -12 -7 als every
-57 -9 -8 als for
147 141 141 als i
-50 5 -19 als in
1 3 42 als last
-12 -21 -7 als no
-33 -17 -10 als yes
31 17 45 also
48 41 31 also be
-33 0 -5 also cramp
-25 -6 -19 also get
74 7 -9 also i
87 36 10 also my
2 -1 -22 also take
49 -11 -6 alt
-48 -31 -12 alter
-77 -94 -21 alternat
-43 -7 -3 although
-43 -8 -3 although she
-5 -127 -96 always
23 -28 -25 always be
0 -22 -15 always clench
23 -10 -4 always cold
-35 -35 -28 always do
119 125 118 always fatal
-49 -1 -1 always harmles
-98 -101 -60 always have
16 -22 -9 always hot
20 48 56 always sort
-13 -67 -20 always the
-21 -8 -6 always tir
22 22 32 alzheimer
9 -25 -16 amazon
-51 -18 -38 ambulanc
56 52 45 ambulanc he
224 215 243 amitriptylin
32 50 56 amitriptylin for
102 30 17 amlodipin
24 -16 -45 amlodipin and
-32 -8 -10 among
93 87 55 amount
92 85 89 amount of
21 25 -15 amoxicillin
18 -1 60 an
29 -22 8 an ache
67 76 106 an adder
-37 -34 -21 an adult
64 10 20 an all
46 44 42 an ambulanc
59 71 82 an anaphylactic
-44 -32 -31 an anticonvulsant
73 72 -19 an app
-36 -19 -16 an appl
-33 -17 -11 an appointment
-2 17 30 an articl
43 16 -12 an ear
11 29 54 an early
25 -9 -2 an ecg
-25 -19 -23 an eg
-3 13 -134 an egg
13 30 -16 an elbow
46 44 0 an electric
-64 -42 -43 an electrolyt
69 62 90 an elephant
-43 -46 -37 an emergency
-61 -38 -44 an emg
-25 -12 -12 an empty
14 23 107 an entir
41 -54 -32 an evening
38 -38 15 an eye
-114 -88 -25 an eyelid
234 90 136 an hour
7 -40 -2 an i
66 110 46 an ice
54 38 33 an inch
-133 -143 -113 an infection
5 -16 -31 an invisibl
-22 -20 -27 an mri
16 43 -15 an ok
-106 -84 -94 an old
-24 -50 -42 an operation
-47 -34 -36 an option
-30 -31 -15 an ordinary
43 40 39 an oven
-11 -3 -22 an over
84 132 125 an overdos
-36 -9 -12 an ox
2 2 -58 an upset
-60 -31 -35 anaemia
30 26 -2 anaesthetist
59 71 82 anaphylactic
59 71 82 anaphylactic reaction
352 306 134 and
14 17 -140 and a
-9 -10 32 and about
31 34 -57 and ach
4 -45 -46 and ache
76 55 8 and all
74 57 35 and also
-16 -39 -28 and always
-83 -25 31 and an
39 40 -32 and answer
28 55 38 and anus
7 18 59 and any
65 99 121 and arm
-28 0 26 and around
44 11 -27 and as
-20 -47 -113 and ask
-2 1 -33 and aspirin
77 32 77 and at
23 31 5 and baby
-50 -75 -152 and back
-33 -51 -25 and banana
-28 -20 7 and barely
-130 -30 16 and be
-40 -24 -9 and begin
-23 -42 -14 and belly
29 28 23 and between
29 42 31 and bit
26 46 -13 and bladder
22 13 55 and bleed
-13 -37 -30 and blink
-10 24 53 and blood
2 -84 -36 and blow
-53 -47 -77 and blue
20 25 52 and body
5 7 -38 and bone
9 124 48 and both
17 16 21 and bought
-31 -25 -12 and bounc
-12 5 22 and bowel
-3 -9 -53 and breath
15 -49 16 and burn
24 71 -2 and by
33 49 65 and cal
44 -11 -2 and calf
12 18 37 and calm
-19 -38 2 and calv
-6 1 -36 and can
27 17 191 and cant
8 28 -69 and caught
22 26 16 and chat
10 -10 -73 and chew
-91 -85 2 and cold
-76 -53 3 and come
-48 -20 -18 and confuse
-5 14 24 and cough
-21 -1 47 and could
-183 -144 -39 and couldnt
3 8 -56 and crack
9 59 -49 and cramp
4 -73 -45 and cry
30 26 18 and dad
59 -1 -2 and daily
-5 5 22 and danc
4 -13 -31 and didnt
-20 12 16 and die
1 13 -25 and dizzy
-59 -24 22 and do
26 37 62 and doesnt
-110 -88 -57 and dont
-69 -56 -63 and doubl
-2 -43 -71 and down
-84 -67 -44 and drink
2 4 -42 and droopy
64 -11 -21 and drop
-10 1 22 and dry
-68 -39 -98 and eat
-24 -18 -27 and effect
-12 -44 -10 and ever
-57 -11 50 and every
-14 -13 -52 and everybody
12 48 38 and everyon
44 -17 -29 and everything
63 -25 -11 and exercis
23 22 -49 and eye
24 87 -2 and eyelid
-2 -48 -61 and face
-5 1 36 and faint
29 23 19 and fair
-45 -38 -22 and fall
8 7 30 and fast
18 24 -6 and fat
-31 -22 -31 and feed
-38 -113 -24 and feel
11 10 -57 and fever
-32 -33 -30 and fibro
-28 -25 20 and fine
132 -27 -86 and finger
22 10 -19 and first
31 25 45 and fit
-30 -23 1 and five
62 65 -99 and flash
-26 36 -6 and flicker
7 10 -20 and float
24 38 50 and floppy
3 41 64 and flu
3 18 42 and food
-96 -39 -27 and foot
30 -4 -139 and for
52 55 64 and from
35 37 41 and froth
7 20 -2 and funny
-61 -60 -29 and gabapentin
4 -57 -70 and get
-39 -24 -11 and giggl
8 -37 -32 and give
-64 -129 -93 and go
33 58 57 and goodby
-37 -29 -17 and grab
14 -42 -16 and green
-35 -14 -87 and grin
20 -4 46 and half
61 59 57 and hand
-30 -67 -38 and happy
40 49 64 and hard
-6 -3 -22 and hardly
-25 54 53 and hasnt
137 154 145 and have
169 113 213 and he
27 17 -1 and headachy
53 75 166 and heart
15 12 -27 and heavy
-63 -68 -50 and held
-2 22 180 and her
2 10 -38 and hiccup
-63 -65 -58 and hip
-88 -120 35 and his
18 19 -50 and hit
-1 1 29 and hold
72 93 -42 and hot
2 35 56 and hurt
125 105 261 and i
31 49 49 and ice
-3 -44 -78 and in
61 63 54 and iron
16 43 27 and isnt
36 163 279 and it
48 -79 19 and its
39 49 5 and jaw
-15 -40 -51 and jerk
51 56 58 and jerky
-66 -44 -19 and jolt
-64 -57 -44 and juliet
39 -16 -36 and jump
42 39 107 and just
44 33 66 and keep
64 46 24 and keton
-31 -26 -19 and kick
-51 -51 -7 and kidney
24 33 10 and knee
24 43 -67 and knock
4 6 -70 and know
41 37 -26 and last
6 21 25 and laugh
34 49 64 and left
16 -12 -61 and leg
-9 -21 -13 and less
17 24 29 and let
24 -19 44 and lie
40 25 7 and light
10 24 -21 and limp
79 90 69 and lip
26 37 -19 and littl
26 22 35 and long
1 -28 -23 and longer
49 9 7 and look
33 77 83 and lose
-3 0 -49 and low
-27 -21 -38 and magnesium
-10 -1 -46 and make
-18 -1 24 and me
-53 -32 -30 and mineral
38 -6 19 and mis
5 25 40 and mix
151 -45 5 and more
-76 4 -70 and mouth
29 13 29 and muddl
-28 -25 -15 and mum
-4 19 -32 and muscl
192 172 277 and my
2 -21 -16 and nasal
17 -15 -22 and neck
-112 -90 -86 and needl
-86 -56 47 and never
-35 -9 -6 and new
0 -3 -48 and next
41 -8 -5 and night
-133 -162 20 and no
29 85 6 and nobody
1 5 -50 and nod
32 49 31 and normal
-167 -154 -18 and not
1 -11 59 and nothing
-122 208 202 and now
56 71 62 and numb
25 17 -14 and number
-45 -49 -30 and obey
109 -140 -109 and off
-89 -62 -62 and on
-118 -48 30 and one
98 31 102 and only
-61 -1 3 and our
-8 -60 -3 and out
-21 -20 -18 and output
47 112 143 and over
20 31 10 and pain
15 21 -10 and painful
-4 -9 -24 and paracetamol
-26 10 37 and pass
4 23 166 and pee
10 -21 -8 and pick
94 27 -36 and pin
-102 -57 -94 and pink
6 14 -130 and poo
-50 -56 -36 and pop
-69 -26 -24 and pour
30 54 12 and puffy
45 6 64 and pul
28 12 27 and push
25 20 47 and put
1 16 22 and quiet
21 21 -42 and ramipril
5 11 58 and rav
-22 -28 -11 and reach
23 29 -134 and red
77 88 84 and reply
56 10 -3 and rest
-20 -34 -37 and right
12 -44 -29 and rippl
2 8 -32 and round
-39 -29 -24 and rub
-212 -84 -132 and say
2 16 23 and scream
35 54 54 and see
26 28 -10 and seek
-20 -13 -13 and seize
107 28 34 and sever
6 9 37 and sex
15 46 89 and shake
67 154 33 and she
-33 -16 -10 and shin
71 69 4 and shiny
19 9 47 and shivery
3 4 45 and short
-82 -39 -27 and shoulder
38 14 39 and shout
18 27 8 and sick
-20 -5 -5 and sign
79 25 -18 and sinc
25 32 -34 and skip
12 -41 -59 and slow
1 -33 -24 and slur
0 -21 -14 and smal
69 62 -49 and smil
49 56 -18 and smiley
-30 -66 -15 and snappy
-32 -26 1 and sneez
-24 3 -9 and so
107 135 -24 and sole
-109 -44 -51 and some
-6 -34 -21 and somebody
-24 -8 3 and someone
-21 24 -56 and something
-58 43 -44 and sore
-138 -55 -59 and spasm
11 9 -76 and speech
11 68 43 and spot
-42 13 27 and spread
3 3 28 and stagger
-54 -56 -13 and start
-53 -43 -33 and stay
32 30 -9 and sticky
73 51 127 and stiff
29 -139 -103 and stil
5 6 23 and ston
-31 -24 -12 and stood
-147 -54 -50 and stop
-15 -17 -28 and stres
-19 -33 -42 and stretch
-5 22 51 and stuck
-27 -26 -16 and sugar
21 27 -159 and swallow
-88 -24 8 and swear
101 113 81 and sweat
-76 -63 -141 and sweaty
23 38 29 and swell
-28 -12 6 and tablet
-20 -48 -90 and take
59 63 -21 and talk
-23 -23 -21 and taller
0 -34 -9 and tear
60 78 30 and tell
1 18 90 and temperatur
13 34 -15 and tender
-62 -51 -4 and test
279 332 315 and that
126 109 226 and the
102 62 39 and then
77 123 128 and ther
-2 19 60 and thes
96 18 49 and they
-23 -51 -19 and thigh
48 14 -5 and thing
56 14 39 and think
7 -11 26 and third
35 26 95 and this
6 18 69 and thrash
40 26 31 and thre
20 22 15 and throat
19 25 -110 and throb
26 31 36 and through
-4 -8 -47 and throw
43 -18 6 and thumb
24 34 -72 and tight
-31 56 167 and tingle
22 34 1 and tip
34 -10 23 and tir
-42 16 -39 and to
32 35 -18 and toast
16 104 156 and today
28 -41 25 and toe
0 -14 -26 and tongu
57 59 70 and tonight
6 8 36 and too
102 81 -47 and trembl
-21 -4 3 and try
24 27 37 and turn
-38 131 -22 and twitch
-8 68 -1 and two
24 58 47 and up
12 32 47 and upper
-36 -23 -14 and very
-12 -12 -34 and wait
-41 -72 -92 and wake
-60 -214 -173 and walk
-60 -72 -116 and want
10 15 -74 and warm
32 41 -10 and watch
-21 14 -79 and water
26 60 -20 and waterwork
7 21 -71 and we
6 46 -42 and weak
9 -14 -76 and weep
58 -42 -13 and weigh
10 -9 44 and weird
23 24 77 and wet
3 40 16 and what
-20 -51 -17 and when
-19 -14 -86 and wher
-75 -92 -61 and which
11 12 30 and white
-57 -59 -47 and who
-17 -22 -17 and wink
-33 9 17 and with
-28 -1 1 and wonder
-144 -143 -77 and wont
17 22 -21 and woozy
25 -23 -15 and word
-7 -40 3 and would
51 71 78 and write
39 42 -9 and yelp
82 89 86 and you
-14 -18 -28 anesthetic
5 70 130 angina
25 59 58 angl
38 118 306 ankl
-43 -41 -5 ankl an
-63 -33 24 ankl and
1 25 24 ankl be
6 17 25 ankl bounc
-23 -20 2 ankl go
1 4 -43 ankl huge
-23 -3 -7 ankl in
18 28 -14 ankl like
2 5 -21 ankl off
-30 -20 2 ankl on
9 15 40 ankl out
-48 -40 -21 ankl slim
2 8 62 ankl swell
26 -48 52 ankl two
62 79 -24 ankl up
-103 -2 -3 anniversary
-32 -36 -30 announc
-89 -66 -30 annoy
7 131 122 another
-7 -13 -32 another burpe
7 15 30 another on
-18 -26 -23 another that
94 41 69 answer
-34 -20 -23 answer about
-66 -78 -56 answer from
45 56 -14 answer me
63 42 37 answer only
114 91 94 answer the
-49 -36 -41 answer with
47 48 35 antacid
75 75 183 antibiotic
5 4 32 antibiotic i
-158 -133 -101 anticonvulsant
-23 -27 -10 anticonvulsant and
-24 -17 -6 anticonvulsant or
-69 -64 51 antidepressant
-35 -2 0 antidepressant and
20 -20 -15 antidepressant make
-43 -3 -8 antidepressant my
-55 -42 -30 antidot
-45 -32 -6 antidot for
131 119 149 antifreez
-24 -56 -30 antihistamin
-14 -56 -26 antipsychotic
-43 -68 -62 anty
-48 -41 -13 anty inflammatory
12 -23 -43 anty sick
28 55 38 anus
-85 -125 -99 anxiety
3 -44 -35 anxiety and
-117 -89 -13 anxious
-8 2 28 anxious and
-361 -301 -243 any
7 -27 -18 any danger
-13 -16 -37 any desk
52 -80 -79 any good
63 92 109 any how
11 22 47 any idea
-95 -48 -24 any link
-31 -16 -8 any magnesium
158 223 156 any more
-36 -15 -7 any new
60 69 104 any nois
3 -11 30 any of
-81 -69 -63 any point
-29 -9 -5 any quick
-8 -33 -16 any reason
-24 -13 -9 any sens
38 -10 -2 any sport
32 72 147 any stretch
-12 -38 -10 any tablet
-35 -31 -38 any tie
-50 -28 -30 any time
32 -46 -43 any tip
-20 -20 -8 any truth
-128 -71 -112 any use
-26 -2 -27 any weight
9 -30 -61 anybody
3 26 -9 anybody with
170 97 174 anymore
84 240 106 anyon
-47 -47 -42 anyon be
18 27 30 anyon do
-6 32 -38 anyon else
-27 -20 -12 anyon say
-45 -36 -38 anyon time
36 47 50 anyon to
5 5 35 anyon touch
10 15 -21 anyon which
-4 19 20 anyon who
-132 -202 -214 anything
4 5 28 anything and
-55 -38 -32 anything but
12 9 -29 anything down
-29 -31 -30 anything else
-29 -31 -20 anything except
-35 33 31 anything for
66 -48 -32 anything i
18 18 -66 anything in
-21 -22 -15 anything it
27 11 22 anything like
17 40 -10 anything my
-9 0 38 anything no
6 -11 -28 anything not
-55 -45 -20 anything now
-41 -21 -14 anything on
5 -28 -17 anything silly
12 -44 -11 anything sinc
30 32 25 anything that
-44 -97 -90 anything to
36 151 172 anyway
55 50 56 anyway be
-60 -51 -43 anyway best
55 80 67 anyway do
107 89 80 anyway how
10 7 27 anyway i
-40 -11 -16 anyway my
-45 -26 -20 anyway that
18 32 32 anyway what
25 23 -44 apart
42 44 -36 apart from
64 108 25 apixaban
14 16 -37 apixaban and
14 26 -13 apixaban for
-47 -37 -81 app
24 39 68 apparent
17 29 48 apparent i
10 20 14 appear
-53 -10 -9 appendix
-50 -8 -6 appendix out
11 -5 -26 appetit
47 79 80 appl
-38 -5 -7 apply
-39 8 -40 appointment
-38 -15 -12 approach
-6 -12 -26 approv
-5 7 24 april
-26 15 94 arch
-58 -19 -13 arch cramp
-12 -41 -7 arch of
95 141 116 area
-85 -58 -44 argu
-25 17 34 argument
6 -106 -50 aripiprazol
-35 158 150 arm
6 22 -25 arm a
-43 -53 4 arm abov
-21 27 -15 arm ache
-35 -10 -33 arm after
-15 2 25 arm all
69 -23 1 arm and
-29 -43 -70 arm at
67 -38 -49 arm back
-33 31 15 arm be
45 -9 -20 arm belly
3 3 -38 arm cant
-29 -10 1 arm dead
30 25 38 arm do
3 2 -45 arm down
33 28 52 arm drift
5 6 -42 arm drunk
6 -19 47 arm feel
9 23 -74 arm fine
18 91 75 arm fling
-62 -67 -55 arm floppy
-39 -47 -28 arm fly
28 6 -22 arm for
-30 -5 47 arm from
4 19 42 arm get
-17 -48 -11 arm give
8 114 65 arm go
61 50 -72 arm have
-41 -52 -48 arm he
6 7 21 arm heavy
-32 -33 -70 arm hook
-15 -21 -19 arm hurt
18 1 29 arm i
18 10 27 arm into
-31 -26 -22 arm isnt
14 20 49 arm it
44 168 62 arm jerk
-103 -49 -23 arm jump
74 -10 -2 arm just
18 41 72 arm keep
-30 -63 -33 arm leg
-33 -23 22 arm like
14 33 60 arm muscl
-5 -13 -57 arm of
33 60 28 arm off
-63 -47 -36 arm one
8 41 27 arm or
-49 -46 -74 arm out
6 11 -43 arm over
39 26 45 arm pain
-45 -36 -12 arm shake
-35 -104 -16 arm sore
-25 -24 -10 arm speech
32 31 16 arm that
0 -66 -29 arm the
78 95 100 arm tingle
23 -24 -13 arm tire
1 2 -33 arm too
-15 -5 -42 arm up
3 14 69 arm weak
-115 -106 -84 arm when
157 136 97 arm with
-81 -50 -66 arm wont
43 86 20 armchair
10 25 -27 armchair now
2 25 -10 armchair without
16 33 -18 armpit
-32 -27 -4 army
-70 -54 -12 arnica
251 115 196 around
45 47 38 around my
27 -22 25 around the
45 32 41 around to
-37 -40 -51 arrest
-29 -33 -46 arrest and
33 20 -28 arriv
32 65 1 arriv on
-203 -111 -99 artery
-46 -16 -14 artery be
-31 -27 -33 artery diseas
-6 -20 -40 arthritis
-358 -274 -191 articl
-23 -32 -25 articl for
-16 -35 -13 articl have
-35 -21 -19 articl mention
5 11 -30 articl on
-23 -13 -8 articl suggest
54 54 53 articl tell
87 70 56 articl would
89 57 48 as
-155 81 140 as a
-39 -16 -57 as an
21 -8 0 as anything
7 8 20 as brush
-27 -8 4 as cramp
-30 -24 -26 as emergency
148 24 -153 as ever
-33 -1 -1 as every
-29 -19 -67 as good
74 88 26 as hel
20 25 28 as his
-38 -23 -21 as hydrat
-160 -131 -73 as i
-20 51 65 as if
-27 -67 -45 as it
-106 -80 -43 as lemonad
44 25 -40 as long
34 44 57 as marbl
19 24 28 as milk
15 -5 -72 as much
-21 -7 -2 as muscl
160 4 17 as my
-37 -16 -4 as ninepenc
21 16 -47 as normal
160 183 36 as of
25 16 36 as paper
27 41 35 as per
0 -78 -63 as rain
-1 -44 -33 as she
30 -17 -27 as soon
40 50 24 as soup
46 -13 -19 as strong
20 56 35 as that
-25 -27 4 as the
19 71 9 as they
-40 -71 -41 as though
-2 -3 -40 as tight
-126 -81 -68 as usual
82 107 160 as water
71 23 51 as wel
-1 32 61 as wood
-42 -21 -17 as you
41 39 68 ash
18 30 57 asid
299 223 287 ask
-87 -125 -44 ask about
41 43 63 ask be
237 211 183 ask because
-31 -21 -30 ask before
-21 -16 -23 ask first
358 297 158 ask for
30 -49 -22 ask four
-40 -43 -17 ask i
28 -85 -45 ask if
99 60 56 ask me
-81 -35 -36 ask no
0 10 27 ask the
19 28 27 ask then
-27 -23 -39 ask to
-26 -11 -14 ask too
-28 -27 -27 ask what
57 42 56 ask wher
2 3 21 ask which
-16 18 48 ask who
-8 -33 -46 ask why
-29 -30 -28 ask you
26 -4 -73 asleep
86 -8 3 asleep at
-35 -47 -41 asleep i
-67 -30 -3 asleep in
28 29 43 asleep not
-116 -93 -169 asleep on
33 40 45 asleep so
99 100 95 asleep with
2 3 24 asparagus
-123 -83 -26 aspirin
-98 -77 -15 aspirin a
39 49 63 assistant
17 14 31 assistant user
21 45 6 assum
-1 143 103 asthma
25 71 54 asthma attack
6 47 -2 asthma be
-166 -71 -87 astrocytoma
12 35 12 at
-91 -111 -11 at 2
-19 -24 -20 at 20
-13 18 47 at 24
-103 -58 -25 at 3
51 -18 -30 at 30
22 54 -14 at 35
47 116 113 at 4
-53 -38 -61 at 5
11 -27 -26 at 7
-29 0 -18 at 70
33 17 155 at a
-6 11 51 at about
30 35 95 at all
-34 -25 -15 at any
-18 -17 -30 at because
-112 -152 -72 at bedtim
71 77 16 at bingo
165 119 154 at breakfast
6 -51 -35 at christma
30 -22 -6 at church
-66 -60 -39 at crossfit
11 73 101 at dinner
35 -2 -26 at easter
7 17 43 at eight
-57 -74 -69 at eleven
-69 -10 -21 at every
-14 -10 -24 at fifty
-20 21 27 at first
-34 -30 -2 at five
9 16 32 at footbal
58 67 -3 at half
3 -49 -36 at her
41 -36 -80 at his
16 -31 -16 at home
-63 12 28 at in
-12 -151 -114 at it
36 -11 -18 at least
54 64 -54 at lunch
22 31 -11 at lunchtim
14 26 21 at match
-152 -22 -44 at me
37 -59 -10 at mile
-77 -64 57 at my
199 110 -184 at night
-94 -97 -72 at nine
6 10 47 at nobody
-64 -45 43 at noon
47 52 12 at number
23 4 -32 at nursery
69 178 -28 at once
13 27 28 at one
48 41 63 at parkrun
21 21 -12 at practic
47 12 2 at rest
-8 6 -34 at rugby
25 15 19 at school
-1 -49 -54 at six
-36 -29 -19 at sixteen
0 -36 -25 at story
-61 -27 9 at stranger
18 29 5 at supper
1 1 -21 at swim
57 75 74 at ten
197 114 224 at the
-11 16 23 at them
2 28 51 at this
-19 -54 -25 at thre
32 27 38 at two
-20 -28 -16 at tynemouth
-31 -4 24 at uni
49 46 49 at us
-79 -69 -141 at what
59 -21 89 at work
-26 -13 -7 athlet
14 83 -32 atorvastatin
4 60 -8 atorvastatin sinc
-98 -22 -26 atrophy
-55 -155 -155 attack
-26 -25 -17 attack and
37 -2 -2 attack be
10 15 28 attack do
-20 -5 -9 attack in
0 -41 -51 attack of
-26 -38 -55 attack on
-106 -39 -38 attention
123 113 107 attic
108 2 -35 august
-160 -107 -77 aunt
-28 -27 -14 aunt have
-34 -29 -30 aunt say
58 46 110 aunty
-50 35 0 aura
19 22 -11 australia
-33 -25 -26 author
-88 -60 -21 autocorrect
83 -157 -172 autumn
18 -33 -33 autumn i
-34 -7 -8 averag
-175 -95 -90 avocado
-49 -62 -40 avoid
-98 -66 -145 awak
-32 -13 -74 awak and
-26 -9 -5 awak at
5 5 -55 awak now
54 19 111 away
-1 1 -50 away be
4 8 20 away by
0 9 21 away for
-23 -22 -16 away his
-29 -28 -3 away i
104 92 100 away my
13 -8 -29 away sinc
5 4 25 away thre
6 39 -3 away when
111 22 56 away with
48 13 89 awful
13 12 43 awful pain
-202 -140 -118 b12
23 -1 0 b12 and
-106 -2 0 b12 jab
4 -26 -6 b12 toe
62 -24 -9 b6
20 17 29 babbl
20 17 29 babbl and
76 -14 161 baby
21 44 83 baby 4
63 54 46 baby and
88 -106 0 baby be
-61 -74 -61 baby blue
-38 -29 70 baby come
-3 -1 -53 baby due
3 9 33 baby five
4 3 26 baby four
-42 -48 4 baby get
20 27 23 baby go
56 63 -72 baby have
-59 -43 -37 baby hiccup
-57 -58 -2 baby kick
2 1 -41 baby move
44 9 -4 baby normal
9 5 -21 baby six
28 28 56 baby ten
7 4 24 baby with
40 56 49 baby would
-58 -53 -4 baby wriggl
10 -6 -164 back
3 15 -68 back ach
-6 7 -32 back ache
-10 -22 7 back after
12 11 22 back agony
-38 -10 -8 back all
-22 -4 -57 back and
25 -47 -24 back as
-60 -45 -11 back at
3 25 97 back be
19 -70 -5 back but
-78 -12 24 back by
-37 -25 3 back can
15 13 34 back cant
5 67 -2 back cramp
-25 -22 -21 back door
28 39 2 back down
42 -11 -29 back even
39 23 48 back feel
-30 -3 -49 back fine
-1 2 34 back for
105 154 23 back from
36 32 66 back go
-39 -39 -35 back grab
52 66 74 back have
8 10 26 back hurt
20 27 -91 back i
26 17 25 back if
-42 -72 -57 back in
-19 -8 -34 back it
106 37 70 back keep
19 15 30 back kil
-35 -33 -25 back leg
-40 -16 -19 back make
-24 -13 -19 back me
91 43 -3 back muscl
77 154 -33 back my
7 -48 -40 back neck
-55 -7 -11 back of
-45 -50 -19 back off
-51 -110 -71 back on
36 26 19 back out
1 34 -10 back over
162 163 184 back pain
-13 6 27 back passag
15 47 -22 back pee
-18 -21 -28 back rub
8 35 60 back she
46 2 10 back skin
82 115 166 back spasm
-53 -65 -34 back stretch
12 30 -21 back that
-70 -66 -67 back the
-175 -141 -125 back to
43 65 26 back up
-81 -83 -58 back what
-82 -73 -110 background
89 -22 -45 backsid
-29 -14 -2 backstrok
-76 -63 -36 backup
-59 -36 61 backward
18 42 95 backward i
163 146 82 baclofen
17 -31 -31 baclofen because
-42 -41 -12 bacon
-78 -80 -75 bacteria
-16 -18 -27 bacteria make
-44 -53 -54 bacterial
-278 -293 -113 bad
1 13 39 bad back
13 13 27 bad cant
-30 -40 -9 bad day
-142 -129 -87 bad for
47 35 72 bad head
-30 -33 8 bad headach
79 11 2 bad i
23 -13 9 bad idea
-23 -19 -17 bad nerv
-44 -5 -7 bad sign
17 26 48 bad sinc
12 -35 -8 bad thing
-10 -7 -58 bad to
14 28 27 bad would
-24 -35 -8 badg
-85 -13 -61 badly
10 23 8 badly i
28 39 -12 badminton
24 31 -3 badminton strain
-306 -201 12 bag
-53 -52 -38 bag be
-208 -209 -94 bag of
9 31 40 bairn
2 3 -56 bait
-40 -31 -43 bake
-14 -16 -20 bakery
-14 -44 -23 bal
13 16 33 bal be
0 -26 -6 bal for
33 28 11 bal in
-34 -46 -72 bal machin
14 17 28 bal to
-138 -71 -60 balanc
-50 -10 -5 balanc food
88 111 130 balcony
17 33 54 balcony and
14 21 38 bale
-24 -37 -28 ballet
7 -80 -61 balloon
6 -100 -19 balloon and
39 42 -18 baly
-54 -54 -13 bamby
-23 -36 13 banana
-14 -18 -54 banana and
34 10 16 banana be
-27 -26 -13 banana do
100 139 120 banana for
93 90 84 banana good
-1 22 26 banana have
9 -22 9 banana help
-5 7 -21 banana i
-26 -6 -6 banana in
73 71 51 banana only
-31 -37 -46 banana right
-29 15 5 band
-3 -25 -22 band in
13 4 -23 band like
-8 -22 -20 band on
-28 0 4 band practic
4 1 70 band round
29 112 97 bang
16 21 30 bang head
-37 -9 -21 bang his
17 27 27 bang in
8 23 43 bang my
-30 1 0 bang the
51 37 43 banister
121 148 69 bank
15 16 38 bank card
36 50 -47 bank holiday
13 -31 -52 bar
-30 -23 -20 bar man
30 -28 -18 bar of
-3 -5 -26 bar so
17 23 73 barb
17 23 73 barb wire
45 56 84 barbecu
12 18 36 barbecu into
-89 -61 -42 bare
-83 -55 -34 bare hand
-14 -21 -8 barefoot
-25 13 -20 barely
72 31 -40 barely a
12 17 29 barely eat
-29 -23 -35 barely get
61 68 14 barely hold
-7 10 37 barely lift
-23 -18 -16 barely notice
20 73 57 bark
21 73 57 bark like
18 31 -2 barn
50 51 18 barn and
-112 -41 17 barr
-24 -5 -6 barr in
21 20 30 barrier
33 -45 -32 base
35 -44 -31 base of
29 26 -4 basic
-25 -44 -27 basical
-9 -13 -37 basin
-66 -61 -49 basslin
12 66 40 bat
14 12 -76 bat flap
9 15 42 bat in
-56 73 148 bath
16 37 7 bath and
-72 -61 -51 bath for
-25 -15 -9 bath help
-54 -32 -13 bath or
2 27 42 bath towel
181 164 154 bathroom
4 4 -40 bathroom and
61 74 117 bathroom floor
15 25 -7 bathroom go
-20 -9 11 bathroom scal
6 -10 28 bathroom tile
50 112 269 battery
-55 -35 -29 battery dead
24 19 35 battery out
23 29 45 battery up
27 31 44 bbq
95 118 169 be
-49 -46 -5 be 1
11 48 74 be 14
35 43 76 be 16
17 23 41 be 18
17 -41 -78 be 2
-4 -62 -90 be 20
-31 -42 -18 be 22
31 -18 -8 be 24
-30 -19 -19 be 26
8 -26 -72 be 27
117 13 -23 be 29
115 1 -16 be 3
11 12 -77 be 30
-56 -44 -41 be 31
31 19 6 be 33
1 9 31 be 34
11 10 68 be 36
4 12 29 be 37
30 66 80 be 38
28 27 -6 be 4
-11 57 93 be 40
-35 -46 -49 be 44
12 24 -20 be 46
-22 -45 -35 be 49
-12 -41 6 be 5
113 118 120 be 50
-1 -5 -35 be 52
-59 -19 -86 be 6
-70 -55 -30 be 7
38 59 18 be 71
38 33 1 be 72
26 -9 -48 be 74
5 31 21 be 79
9 7 -76 be 8
15 46 21 be 81
4 10 -143 be 9
9 4 -32 be 90
78 88 94 be 91
-135 -95 -22 be a
80 51 -187 be able
-3 77 157 be about
-21 -14 -23 be absolut
-75 -86 -66 be ach
19 42 73 be act
-27 -29 -15 be activ
-27 -24 -23 be actual
3 25 35 be advisabl
-69 -86 -11 be after
56 58 66 be again
7 19 27 be age
37 66 39 be agony
312 334 333 be aliv
-129 62 -53 be all
40 14 25 be allergic
11 -20 -30 be allow
-42 -49 -33 be already
70 76 88 be als
97 127 57 be always
-215 -166 -176 be an
-26 9 -56 be and
1 4 23 be annoy
26 -11 -12 be another
-8 8 -35 be any
-30 -18 -18 be anything
7 2 24 be anywher
19 24 -21 be as
-39 -16 -29 be ask
-33 -88 27 be asleep
59 116 37 be at
-33 -16 -91 be awak
78 68 82 be back
-75 -30 23 be bad
10 10 33 be balloon
48 68 70 be banana
38 45 35 be bang
15 16 27 be bark
59 -253 -40 be be
-3 16 -27 be beaten
-34 -26 -29 be because
192 16 -6 be become
138 122 106 be beep
-22 -21 -12 be beer
13 22 17 be before
-18 27 -7 be behav
-80 -131 -95 be behind
33 -11 -5 be benign
69 53 79 be best
172 245 237 be better
6 21 45 be between
6 3 26 be bigger
35 31 -21 be bite
58 67 44 be black
-50 -65 -61 be bleach
-25 -56 23 be bleed
-33 -28 -31 be blind
-22 -29 -24 be blink
17 23 34 be block
-1 -2 -21 be blood
54 58 49 be blue
17 70 126 be boil
-65 -66 -61 be bor
15 -58 -32 be born
-44 -49 -45 be both
47 90 114 be bother
-15 -9 -21 be bounc
-63 -65 -52 be brain
-87 -60 14 be break
35 70 -2 be breath
21 13 -7 be bright
25 29 46 be bring
-21 -23 -17 be brought
91 70 109 be brown
34 36 20 be bub
11 -13 -67 be building
36 127 199 be burn
-17 -20 -2 be burnt
-24 -12 -6 be busy
10 30 38 be but
32 98 97 be buz
-30 -14 -16 be by
-13 -3 47 be cal
-19 -12 60 be calm
49 89 -1 be calv
-20 -26 -28 be career
20 -21 -10 be catch
43 32 25 be cauda
-52 -15 -16 be caus
-49 -31 -18 be chang
27 30 38 be chat
22 15 22 be chatter
18 33 42 be chew
129 160 130 be choke
10 23 45 be clammy
2 5 26 be clamp
56 39 29 be clean
24 42 -33 be clear
-60 -70 -38 be clench
1 4 -20 be climb
-36 -8 -7 be clog
11 47 25 be clos
25 1 34 be clumsy
61 59 53 be clutch
-8 -33 -30 be coffe
12 16 34 be cold
83 15 28 be come
-28 -19 -1 be completely
-44 -23 -19 be concern
91 -1 -2 be continuous
70 30 32 be convinc
75 91 73 be convuls
89 98 118 be cough
29 45 50 be count
54 55 58 be cover
-104 -73 -74 be cramp
26 -16 36 be crawl
21 47 1 be creep
24 59 -28 be crept
-26 -29 -27 be crippl
27 5 7 be cros
20 47 99 be curl
-56 -102 -73 be cut
-1 10 -49 be cute
-27 -29 -28 be daft
49 46 40 be danc
14 5 21 be dark
28 8 -18 be day
192 187 62 be dead
2 20 23 be decid
-6 -3 -27 be dehydrat
121 102 -35 be diabetic
-11 -2 -25 be diagnos
-49 -69 -44 be die
2 29 30 be different
2 2 -32 be dig
21 36 14 be dip
281 190 268 be do
-37 -36 -36 be doctor
-37 -40 -46 be dom
-6 -138 -100 be down
19 24 38 be drag
45 47 35 be dramatic
13 16 38 be drench
21 41 71 be dribbl
24 -11 43 be drink
52 79 97 be drip
1 -58 -106 be drive
33 33 81 be drool
-95 -117 -99 be drop
-77 -46 -39 be drown
19 35 38 be drowsy
-4 3 49 be drunk
-13 -24 9 be dry
-58 -54 -128 be eas
57 39 57 be easier
-38 -36 -52 be eat
-40 10 26 be eighty
98 57 52 be eleven
14 50 110 be empty
99 70 71 be end
99 96 70 be enough
4 14 41 be epileptic
222 37 28 be even
-8 7 -36 be ever
-96 -60 -27 be every
3 -68 -29 be everywher
-49 -24 -10 be exhaust
-50 -61 -27 be faint
-32 -21 -7 be fair
-15 -100 -28 be fall
-21 -14 -8 be fasciculation
-21 -19 -14 be fast
40 56 -47 be fat
80 59 32 be feed
-42 -28 10 be feel
-44 -42 -43 be fibro
-23 -24 -31 be fibromyalgia
-29 -6 -7 be fifteen
30 32 35 be fight
28 9 66 be find
36 89 287 be fine
10 34 57 be finish
-14 -37 -29 be first
-26 -68 -89 be five
-25 -10 -14 be fix
1 -1 -24 be fizzy
-26 -35 -11 be flap
-79 -72 -43 be flicker
11 -2 37 be floppy
-167 -68 -42 be flutter
-27 -40 -34 be foam
109 107 106 be for
-55 -47 10 be four
-3 -3 -58 be freeze
23 24 48 be friday
-162 -103 -134 be from
23 13 15 be ful
16 41 -9 be fully
-29 -94 -65 be funny
-56 -48 -71 be gabapentin
12 17 60 be gag
-35 -7 -5 be garden
-24 -18 -11 be gatorad
482 44 -46 be get
27 25 29 be gig
236 152 52 be give
-33 -8 3 be glu
309 343 505 be go
32 1 32 be good
63 60 69 be googl
-21 -11 -11 be gorgeous
-17 10 -28 be grand
8 26 66 be grapefruit
27 31 68 be grey
2 2 -37 be gritty
38 16 -6 be grow
-74 -69 -46 be gues
10 18 -55 be gulp
-64 -59 -55 be hair
52 75 70 be half
-28 -5 -4 be hand
-40 -15 -23 be handl
73 55 82 be hang
76 -69 -30 be happen
-25 -33 -64 be happy
34 49 34 be hard
-20 -7 -8 be harmles
329 237 323 be have
-296 -284 -259 be he
36 54 43 be heav
26 61 62 be heavy
84 122 147 be here
-26 -25 -9 be hiccup
-1 1 -23 be high
52 11 -103 be his
9 9 24 be hit
40 40 68 be hoars
-67 -34 -40 be hold
-27 -21 -37 be honest
38 -29 -27 be hop
-4 9 30 be how
-22 -25 -17 be howl
13 31 21 be huf
32 28 63 be huge
-27 -14 -39 be hurt
-551 -388 -342 be i
11 11 24 be ice
42 8 15 be icing
-26 -34 -38 be ill
35 28 45 be impossibl
101 171 1 be in
54 -12 -9 be into
-515 -453 -189 be it
28 43 -10 be itchy
-2 0 -23 be jelly
0 25 36 be jerk
-18 -75 6 be jump
62 63 106 be jumpy
120 221 182 be just
-47 -17 -27 be kick
-152 -109 -91 be kil
25 39 52 be kind
-39 -79 -30 be knacker
31 24 -32 be knock
0 -24 -15 be knot
-1 20 33 be known
-19 -56 -19 be last
3 -57 -37 be laugh
30 23 51 be lean
93 -10 -7 be left
-37 -44 -18 be leg
59 85 113 be lie
42 38 28 be lift
44 56 63 be lighter
192 106 180 be like
2 -9 40 be limp
-58 -43 -40 be link
7 26 33 be literal
-23 -10 -3 be liv
-2 55 86 be lock
209 207 218 be look
-21 -52 -21 be loose
-26 -10 -22 be lopsid
-22 -99 -92 be lose
-24 -8 -12 be lou
18 21 22 be lovely
37 75 97 be low
4 40 8 be lucid
-24 -14 -21 be lyme
3 -50 -37 be mad
-101 -76 -60 be magnesium
64 120 27 be make
-22 -11 -18 be marvellous
-52 -29 -22 be massag
15 18 22 be massiv
3 14 -34 be mayb
44 -26 -5 be me
-28 -15 -5 be measur
6 12 25 be mes
-25 -21 -25 be metabolism
10 -32 -25 be mid
-19 -21 -20 be mine
7 20 27 be mnd
-18 -20 1 be moan
2 4 -28 be monday
-29 -10 -3 be month
72 -71 10 be more
-53 -25 -30 be most
11 20 18 be mottl
47 32 -15 be move
5 5 38 be muddl
-13 -23 -18 be mum
29 6 35 be murder
-117 -58 -66 be muscl
-63 8 78 be my
-43 -26 -32 be myoclonus
-16 -22 -27 be myofascial
177 129 93 be near
20 28 38 be neck
21 33 -8 be need
-27 -17 -14 be neither
-64 -71 -50 be nervous
-30 -10 -11 be neurological
-11 53 90 be never
-52 -71 -38 be nine
-47 -42 -18 be nineteen
-56 -58 -5 be ninety
-139 -16 31 be no
-26 -14 -15 be noon
-186 -169 -153 be normal
32 70 170 be not
-84 -115 -82 be nothing
-33 -20 -17 be notice
45 54 -21 be now
-45 -91 -32 be numb
33 30 30 be oblig
30 -11 -28 be odd
-16 -9 -29 be of
55 118 33 be off
-65 -19 33 be ok
23 25 -26 be okay
142 204 -6 be on
80 -50 -40 be once
-140 -150 -123 be one
-62 56 95 be only
16 27 68 be open
42 48 32 be or
19 -61 2 be otherwis
19 33 11 be our
66 21 27 be out
70 65 16 be outsid
193 145 141 be over
3 6 -32 be pac
69 55 -48 be pain
47 44 42 be painful
4 6 -63 be pale
-125 -122 -116 be paralyze
29 23 18 be pass
-41 -16 -1 be pee
6 16 68 be peel
-64 -28 -34 be perfect
-43 -25 -26 be physical
43 14 45 be pick
-22 -22 2 be pickl
11 13 33 be pin
62 71 61 be pink
57 30 130 be plan
27 47 86 be play
-27 16 14 be please
27 28 39 be pluck
-50 -1 -1 be plumb
-34 -30 -29 be pmr
6 6 -70 be point
-10 -11 -25 be poison
-34 -24 -25 be poor
-2 17 -29 be pop
42 41 40 be porridg
7 14 31 be pour
-41 -31 -24 be pregabalin
-18 -23 -14 be pregnant
44 29 19 be pres
-21 -9 -12 be prescrib
-34 -33 -25 be prim
64 -19 -47 be probab
14 20 49 be prop
7 21 -17 be puf
11 -2 -35 be puffy
5 -28 34 be pul
24 61 98 be pump
26 41 -43 be purpl
2 11 27 be push
84 81 130 be put
59 46 46 be quicker
37 83 45 be quiet
-45 -33 -21 be quiver
-28 -16 -11 be rare
13 18 34 be rattl
7 52 61 be read
38 51 87 be real
26 25 15 be really
47 50 -23 be red
62 73 58 be reliev
9 18 56 be remov
23 -2 3 be repeat
-21 -4 -23 be revis
-77 -126 -96 be right
41 43 85 be rigid
1 50 36 be ring
27 39 79 be roast
45 45 73 be rock
13 16 -21 be rotten
3 -22 -12 be rubbish
-87 -92 -3 be run
46 -53 -74 be safe
25 34 50 be safer
1 0 -21 be salt
4 33 -8 be saturday
153 263 281 be sav
8 11 32 be savag
49 103 137 be say
-28 13 -79 be scar
1 2 -30 be scrap
15 28 56 be scratch
-68 -57 -43 be scream
-177 -31 -51 be see
-25 41 -25 be seizur
0 18 30 be sent
-23 -32 -31 be serious
129 116 119 be settl
-44 -69 -65 be seven
-26 -7 9 be seventy
18 -9 -60 be shaky
44 34 43 be sharp
-118 -90 -93 be she
-46 -84 -28 be shiver
8 14 38 be shivery
-15 -18 -27 be shock
-53 -31 10 be short
-26 -20 -8 be shot
15 37 -17 be shut
46 -2 88 be sick
-49 -21 4 be sign
59 -1 -1 be significant
27 -2 -19 be simp
52 25 73 be sinc
201 230 260 be sit
39 9 -56 be six
3 5 22 be sixteen
-9 -22 -8 be sixty
1 2 -46 be skin
12 25 44 be skip
3 4 -30 be sky
-28 -6 -22 be slap
-17 -28 18 be sleep
20 2 7 be slip
13 -54 -29 be slow
8 -12 -34 be slur
-27 -23 -23 be smal
16 41 32 be smaller
15 17 27 be smarty
4 -36 -38 be sneak
7 13 22 be snor
-51 -54 -43 be snotty
34 13 -52 be so
11 14 -24 be soak
52 45 78 be something
3 8 21 be soot
-26 33 -40 be sore
9 25 50 be sort
-36 -3 34 be sparkl
-32 -21 -24 be spasm
12 12 46 be speak
-32 -13 -13 be speechles
31 29 30 be spin
87 94 91 be spit
33 27 24 be split
7 11 32 be spot
54 84 88 be spray
54 0 9 be spread
36 45 62 be squash
55 91 83 be stare
-9 -24 -7 be start
1 33 -7 be starv
68 61 33 be stay
-47 -21 -10 be steady
4 10 38 be steroid
35 78 65 be stiff
-2 175 227 be stil
9 14 23 be stood
69 39 50 be stop
-30 -7 -7 be stream
-9 -27 -23 be stres
-46 -32 2 be stretch
-63 -67 -56 be strok
-20 -41 -19 be stronger
22 23 12 be struggl
-62 -67 -35 be strung
-81 -11 -23 be stuck
41 68 88 be suck
3 25 -7 be sudden
30 41 26 be suicidal
22 -55 -18 be sunday
-21 11 -83 be sure
43 41 65 be swap
59 51 15 be sweat
-18 69 75 be swell
-36 -20 -4 be symmetrical
154 105 -37 be take
77 88 174 be talk
4 -13 -54 be tap
-89 -87 -79 be tea
21 -29 -15 be teach
-68 -68 -101 be tear
-235 -199 -101 be tell
11 -30 -93 be ten
33 47 -30 be tender
-91 -71 -85 be tens
-55 -31 -11 be tension
-39 -36 -28 be text
-563 -330 -198 be that
-63 -11 51 be the
86 -22 -29 be them
-380 -414 -446 be ther
-157 -143 -132 be they
115 108 37 be think
45 -29 -3 be thinner
21 25 -43 be thirsty
13 12 36 be thirty
-71 -16 76 be this
-90 -79 -101 be thos
71 -38 -39 be thre
-37 -35 7 be throw
29 30 32 be thursday
-42 34 -27 be tick
20 45 6 be tight
-45 -27 -21 be time
-41 -23 47 be tingle
-83 -50 -3 be tir
-11 -55 23 be to
34 35 33 be today
-30 -34 -14 be tomorrow
170 97 -20 be too
12 56 31 be tortur
-49 -43 -16 be touch
7 11 31 be trap
-42 -26 -73 be treat
0 25 -12 be trembl
18 34 -21 be trip
19 33 36 be true
106 60 124 be try
-1 41 14 be tuesday
25 24 3 be turn
-27 -28 -19 be twang
-49 -41 -10 be twelv
-60 -62 -16 be twenty
45 -17 -22 be twic
-166 -120 -81 be twitch
-135 -21 -175 be two
37 46 29 be typ
45 52 72 be unabl
-4 63 -59 be under
5 16 31 be unreal
-54 -31 -5 be up
-49 -45 -45 be uremia
12 14 21 be use
1 6 -38 be useles
21 27 26 be vap
17 19 38 be very
16 14 79 be vomit
-33 -7 -29 be wad
-99 -12 -12 be wait
-2 9 -36 be wake
2 -30 -53 be walk
99 -19 -10 be warm
-30 -48 -42 be watch
12 16 -20 be way
52 50 56 be we
-7 10 33 be weak
18 46 37 be wear
22 -19 -5 be week
-93 -18 -71 be wel
13 16 -23 be wet
-73 -11 -3 be what
92 81 67 be wheez
36 44 47 be when
9 76 80 be wher
-31 3 -4 be whether
41 45 111 be white
67 69 -43 be why
-22 -13 -4 be wide
-24 -29 -5 be wil
41 28 39 be wink
15 16 24 be wip
-42 -10 -38 be with
32 35 33 be wobbl
54 43 35 be word
-31 -26 -20 be work
-25 -10 -11 be worry
-69 -59 -49 be worse
2 117 128 be worth
34 -26 -21 be wreck
23 14 31 be wring
-82 -67 -66 be write
49 36 -3 be yawn
0 -62 -60 be year
4 3 -70 be yellow
23 39 23 be yesterday
-44 -45 -55 be you
-63 -63 -29 be your
-104 -61 -57 beach
15 -76 -9 bead
35 70 -11 beak
6 51 48 beam
61 65 37 beam in
-54 -25 34 bean
-39 -18 -7 bean bag
-20 -16 -3 bean on
57 69 28 bear
5 10 34 bear able
-35 -16 -9 bear on
82 127 91 beat
18 46 21 beat and
2 14 29 beat like
58 18 0 beat me
-32 -7 -76 beaten
-58 -216 -166 because
-59 -33 -4 because he
-27 -18 -3 because her
-140 28 -22 because i
35 -44 5 because it
120 -48 -56 because my
-24 30 -29 because of
-25 -17 -4 because she
20 35 22 because swallow
31 2 5 because that
-86 -47 -59 because the
-16 -5 -24 because ther
45 46 49 because they
-21 -7 -4 because you
256 37 -26 become
11 40 -33 become a
-21 -14 -8 become air
0 21 -3 become difficult
180 -1 -2 become more
-133 -220 -161 bed
-58 -136 -52 bed and
29 22 2 bed at
-12 -13 -21 bed bug
-28 -6 -4 bed for
28 60 39 bed hop
34 -30 -12 bed i
-41 7 65 bed last
4 4 34 bed move
7 41 -103 bed onto
33 28 48 bed rattl
-20 -15 -10 bed rest
3 9 24 bed sinc
20 41 56 bed soak
7 -34 -4 bed the
-28 -2 -79 bed to
19 29 33 bed with
3 -23 -5 bedroom
-103 -107 -23 bedtim
20 -20 -14 bedtim now
16 20 30 bedtim story
44 -14 8 bee
31 47 49 beef
213 208 184 beep
-38 17 27 beer
6 13 37 beetl
6 -46 -30 beetroot
-117 -126 -60 beetroot salad
16 60 166 before
-66 -58 -87 before a
-24 -15 -9 before an
110 -8 -36 before and
-24 -51 -45 before bed
-55 -38 -14 before do
-1 -27 -6 before each
-23 -20 26 before i
167 148 121 before it
91 123 154 before my
-77 -65 -18 before noon
15 40 48 before she
-20 -24 -8 before should
-2 -14 -24 before that
-90 -83 -84 before the
-44 60 124 before you
56 53 51 beforehand
96 91 85 beforehand or
188 -78 -93 begin
-40 -39 -29 begin a
170 7 4 begin after
21 -19 -21 begin around
25 74 138 begin in
5 36 46 begin jump
21 -4 -22 begin last
7 22 -22 begin of
12 28 -11 begin on
42 -16 -5 begin take
92 -17 -53 begin the
46 19 -9 begin to
-15 -3 -35 begin with
-46 -42 -25 begin yesterday
-28 -72 -35 behalf
-28 -72 -35 behalf of
-70 5 -42 behav
123 91 110 behind
0 0 -36 behind a
-47 -42 -1 behind it
49 30 191 behind my
-2 -2 -35 behind that
79 85 41 behind the
-62 7 25 bel
-97 -49 19 bel palsy
258 215 78 believ
67 0 32 believ i
59 83 12 believ in
-2 54 4 believ me
39 34 35 believ the
190 226 239 belly
13 -9 -52 belly a
20 19 -2 belly ach
16 -4 -49 belly ache
3 41 35 belly agony
5 -48 -32 belly all
87 -88 -193 belly and
-22 21 34 belly be
12 60 9 belly bug
-26 -8 13 belly button
89 157 222 belly cramp
24 17 64 belly go
-20 -21 -18 belly gurgl
26 21 55 belly hard
22 26 75 belly hurt
54 55 108 belly like
22 65 42 belly muscl
-24 -30 -22 belly or
36 71 -23 belly pain
33 24 11 belly puls
-40 -35 -13 belly spasm
8 11 23 belly to
-6 13 109 belong
26 39 100 belong to
-34 0 86 below
7 10 58 below my
-51 -23 -13 below the
-2 -46 -50 belt
19 40 73 belt and
17 22 26 belt be
90 64 25 belt off
8 57 46 belt round
-5 -9 -60 bench
55 -12 2 bench be
-1 -3 24 bench to
-41 23 -212 bend
-22 -28 -11 bend and
-40 -33 -19 bend fine
7 6 -145 bend it
24 25 49 bend my
-1 5 -41 bend or
19 22 -54 bend the
-53 -50 -40 bend to
7 18 42 bender
44 -64 -56 beneath
43 -68 -59 beneath the
-32 -14 -12 beneficial
-34 -46 -40 benefit
-44 -44 -30 benign
-24 -9 -13 benign and
22 12 9 benign fasciculation
-40 -10 -7 benign twitch
-19 49 19 bent
2 43 -2 bent like
-50 -32 -3 bent to
-132 -191 -26 berlin
27 12 13 berry
-24 1 -65 beside
0 5 -23 beside it
-331 -267 -218 best
-2 12 23 best mate
24 -1 3 best part
-21 -34 -32 best stretch
-25 -46 -39 best thing
-10 -7 -21 best time
-50 -36 -24 best warm
-92 -72 -67 best way
69 65 63 best when
-79 -53 3 bet
-32 -31 -11 bet on
-45 -21 10 beta
-42 -18 11 beta blocker
200 209 303 better
-36 -21 -17 better by
0 5 -36 better for
-9 -10 -32 better habit
2 2 -27 better if
-46 -18 29 better now
343 355 362 better off
-167 -123 -77 better than
-71 -55 -63 better to
154 150 147 better with
253 304 456 between
17 14 38 between his
207 235 327 between my
23 21 17 between one
0 20 25 between supper
0 41 100 between the
39 48 80 between them
57 -23 -15 between thumb
-36 -19 -42 beyond
-32 -27 -31 beyond what
-31 -51 -43 bfs
14 -134 -93 bicep
-49 -25 -8 bicep after
32 -12 -9 bicep be
48 -4 -1 bicep that
109 79 -97 big
19 30 14 big and
20 38 64 big for
43 44 66 big pasta
37 29 -88 big toe
153 201 135 bigger
18 61 8 bigger than
-56 31 140 bike
-82 -111 -93 bil
110 60 -17 billy
110 60 -17 billy o
116 109 -54 bin
52 139 -10 bin my
0 33 -11 bing
61 71 12 bingo
59 60 -1 bingo swor
20 17 -32 biologic
-23 -21 -21 biology
1 2 -70 bipolar
-28 -11 -2 bird
89 115 -47 biro
28 2 176 birth
34 26 -11 birth on
-41 -34 -18 birth weight
167 143 126 birthday
24 -2 -1 birthday in
-120 -75 -100 biscuit
-86 -87 -69 biscuit and
35 -7 -23 bisoprolol
39 144 -26 bit
31 44 107 bit a
17 41 -11 bit achy
-34 -9 13 bit after
-4 22 53 bit and
-24 -19 -16 bit at
-49 -21 10 bit be
8 -30 -21 bit between
40 -17 -34 bit by
-10 -43 -13 bit cramp
5 17 -22 bit dark
50 48 78 bit embarras
53 33 -19 bit foggy
-4 -60 -19 bit go
4 5 -61 bit griz
-52 -60 -13 bit high
10 20 20 bit his
33 24 49 bit into
1 8 46 bit jelly
6 6 -87 bit lighthead
84 93 89 bit me
-7 47 -41 bit more
65 97 88 bit my
-307 -339 -313 bit of
5 39 103 bit off
-40 -1 20 bit on
1 7 33 bit our
10 -13 -31 bit over
9 -33 27 bit pink
10 9 27 bit puf
28 25 -1 bit puffy
7 51 46 bit queasy
-59 -120 -42 bit red
74 100 131 bit shivery
16 -24 -8 bit sinc
11 40 2 bit sore
76 -6 -14 bit stiff
13 88 -3 bit sweaty
15 24 45 bit ther
21 41 74 bit through
-35 -26 -7 bit tonight
36 -71 -24 bit twitch
6 6 -20 bit unsteady
8 6 -22 bit up
2 -6 -25 bit weak
-6 -2 -56 bit woozy
70 71 -54 bite
97 113 46 bite by
67 69 0 bite caus
-8 -21 -40 bite down
-42 -29 -23 bite it
-39 -39 -32 bite me
-65 -84 -63 bite my
3 5 -27 bite on
42 37 61 bite tongu
52 132 110 black
-18 42 -69 black and
-20 -9 7 black out
-28 14 -18 black poo
26 32 -48 black speck
3 2 23 black tarry
30 -12 1 blackout
62 -22 -106 blad
4 9 22 blad and
47 -2 -1 blad my
2 5 -75 blad sinc
29 -7 -56 blad stick
0 -41 -19 blad that
46 74 -75 bladder
-13 3 21 bladder and
48 55 90 bladder control
11 -1 -43 bladder fine
-14 -15 -21 bladder tablet
-175 -131 -87 blam
48 46 31 blank
8 15 33 blank and
22 -20 -29 blank out
49 51 53 blanket
98 82 122 bleach
25 18 21 bleach with
41 151 272 bleed
-35 8 59 bleed for
36 30 61 bleed heavy
-33 -12 -5 bleed in
-26 -27 -16 bleed money
-26 -13 -8 bleed on
14 -39 -26 bleed out
63 100 -13 bleed stop
-43 -28 -15 bleed the
3 -52 -29 bles
-27 -11 2 bles her
2 -34 -26 bles him
16 -10 -49 blind
-53 -40 -57 blind and
10 13 -43 blind come
29 20 8 blind headach
35 24 94 blind in
-35 -166 -44 blink
40 -65 13 blink and
-24 -83 -74 blink hard
-24 -23 -19 blink mors
51 44 32 blink or
187 240 29 blister
4 10 39 blister and
-26 -20 -42 blister have
82 106 67 blister in
16 21 -45 blister on
38 51 -8 blistery
-54 -43 -72 block
-42 -18 11 blocker
-30 -23 -23 blog
94 51 17 blok
61 -6 -3 blok of
-53 -69 -81 blood
-74 -46 -31 blood and
-45 -32 -19 blood be
-67 -40 -22 blood cant
8 38 86 blood come
14 -39 -20 blood fine
-126 -129 -145 blood flow
48 67 -11 blood form
-33 -24 -16 blood get
2 16 87 blood in
-23 -9 -8 blood keep
22 20 -11 blood last
140 -15 -13 blood never
15 40 55 blood no
-37 -36 -27 blood not
-46 -23 -12 blood perfect
45 -28 23 blood pressur
-12 -2 -70 blood result
24 28 32 blood round
-1 2 32 blood run
65 65 -4 blood sugar
-18 -11 -22 blood sup
153 163 -7 blood test
49 13 -11 blood they
-23 55 -15 blood thinner
9 -14 -34 blotch
31 49 -43 blotchy
1 1 -34 blotchy all
-3 -32 9 blow
-6 24 -6 blow my
-25 -37 -5 blow out
81 62 -55 blue
17 39 -47 blue and
-21 -15 1 blue i
-26 -15 -24 blue in
-13 -28 43 blue inhaler
-20 -11 -14 blue light
51 -23 -10 blue moon
77 81 62 blue one
-42 -29 -15 blue puffer
2 3 -56 blue rat
13 26 27 blue ring
3 4 39 blue round
8 -24 5 blue then
2 -21 2 blunt
-24 -17 -18 blur
-40 -14 15 blurry
-83 -17 -3 blurry eye
10 13 -24 bo
123 126 90 board
3 35 -11 board and
15 -23 -17 board at
67 44 5 boat
15 13 33 boat stov
-46 -39 -33 bob
-96 -302 -83 body
61 -8 -4 body ach
11 25 31 body and
77 117 138 body be
-37 -22 -21 body do
8 -32 5 body feel
7 16 24 body get
101 61 70 body have
-27 -20 -6 body i
-21 1 40 body jump
77 -6 -9 body part
38 -11 -2 body start
32 18 34 body temperatur
-50 -28 -27 body when
5 -99 -78 bodybuilder
-8 38 115 boil
20 30 36 boil hot
-51 -40 -9 boil water
47 53 54 boiler
38 27 65 boiler flam
39 81 114 bolt
-29 7 30 bolt of
70 70 79 bolt upright
20 21 -10 bomb
122 112 -201 bone
9 33 -26 bone ache
9 11 28 bone dry
6 6 -20 bone new
-28 -26 -15 bone on
-28 -18 -44 bone sinc
61 119 125 bonfir
43 47 -25 bonk
55 -5 -4 bony
-120 -55 -85 book
14 23 34 book a
-49 -43 -42 book have
-56 -33 -47 book in
-38 -26 -11 booster
182 252 49 boot
-7 4 -45 boot and
-60 -40 -14 boot be
21 -6 -8 boot him
53 54 -6 boot on
11 15 55 bootcamp
32 66 -9 booz
-37 -29 40 bor
26 24 59 bor through
-27 -13 -9 bor to
-26 -22 -9 border
-66 -66 -48 boredom
-106 -169 -104 born
-4 22 29 borrow
10 20 18 borrow my
-473 -292 -306 bos
-76 -30 -26 bos and
-14 -15 -22 bos ask
-133 -70 -41 bos be
-102 -68 -57 bos have
-45 -26 -21 bos i
-11 -5 -23 bos say
-221 -104 -66 bot
119 148 248 both
39 71 103 both and
-98 -139 -114 both arm
-32 -11 5 both be
114 18 54 both calv
10 17 28 both elbow
6 14 36 both end
20 4 34 both eye
-72 -82 -84 both foot
11 22 41 both get
2 6 -33 both give
10 28 46 both go
74 108 -26 both hand
-22 -45 -51 both have
80 25 219 both leg
33 66 -24 both lid
-6 -57 41 both my
-19 -43 10 both of
-64 -48 -14 both shin
62 9 -18 both shoulder
54 52 115 both side
17 22 -65 both thigh
-8 53 -16 both time
59 58 6 both twin
-62 -57 -54 both up
1 15 -37 both upper
3 21 24 both way
-135 -79 -86 bother
1 28 2 bother anybody
-106 -75 -67 bother me
-29 -50 -45 bother the
-10 -61 -29 bother to
49 0 54 bother with
-34 -15 53 botox
14 15 44 botox for
-37 -27 8 botox in
200 208 347 bottl
23 42 45 bottl about
1 -38 -11 bottl and
11 39 86 bottl be
8 8 33 bottl bean
18 22 30 bottl i
30 34 41 bottl in
46 44 63 bottl it
19 -54 -57 bottl of
-25 -17 -31 bottl on
14 32 -1 bottl sinc
1 -70 -25 bottl with
-179 -136 -44 bottom
-30 -29 -17 bottom and
-48 -47 -34 bottom lip
-67 -31 16 bottom of
63 46 28 bought
-91 -25 -11 bought a
39 42 -28 bought thre
-185 -105 -71 bounc
-18 -13 -31 bounc about
13 31 91 bounc by
5 -33 -17 bounc cant
-36 -36 -27 bounc off
-26 -10 -44 bounc on
2 3 23 bout
50 22 -48 bow
35 28 -3 bow round
-50 37 7 bowel
24 46 13 bowel and
-54 -58 -73 bowel cancer
-57 -68 -35 bowl
-33 -9 -4 bowl and
185 109 -9 box
-43 -29 -23 box a
28 33 41 box and
-21 -13 -8 box for
61 44 37 box of
8 7 -73 box open
20 27 -11 box say
-23 -2 23 box up
8 28 40 boxer
106 152 128 boy
21 27 30 boy and
-47 -28 2 boy have
6 10 -28 boy of
21 67 67 boyfriend
92 77 63 boyfriend be
80 57 46 bp
35 59 -8 bp 152
3 3 33 bp be
-19 -25 -13 bp tablet
-11 -34 6 bra
-14 -10 42 bra strap
-80 -112 -106 brac
-12 -19 -25 brac at
-281 -256 -202 brain
-38 -31 -37 brain and
-29 -35 -20 brain be
-21 -16 -17 brain damag
-50 -56 -50 brain dead
66 75 90 brain fog
-26 -27 -31 brain freeze
1 2 37 brain go
3 -25 -61 brain like
-29 -18 -18 brain tumor
-24 -12 -11 brain tumour
24 -56 -24 brain zap
-60 -76 -32 brand
-27 -19 -3 brand new
6 9 23 brandy
-69 -37 -21 bras
-26 -53 -31 bread
-186 -116 -69 break
-34 -27 -46 break a
52 80 46 break me
-120 -43 33 break my
26 25 -8 break the
-34 -11 -8 break up
-22 18 32 breaker
99 84 75 breakfast
46 61 59 breakfast and
16 1 21 breakfast by
-55 -63 -34 breakfast cough
66 69 84 breakfast he
-30 -27 -25 breakfast how
-135 -89 -95 breakup
0 24 3 breast
25 29 18 breast cancer
49 36 171 breastbon
29 29 39 breastbon and
-41 -58 -14 breastbon that
-6 49 54 breastfeed
174 289 97 breath
26 37 -12 breath all
42 67 -204 breath and
-40 -31 -25 breath as
-36 -32 -10 breath away
64 40 -26 breath be
-21 -14 -8 breath become
18 23 -13 breath but
-17 -23 -13 breath cal
23 11 3 breath deep
-65 -72 -56 breath down
17 -36 -21 breath easy
12 -33 -8 breath fast
-114 -81 -135 breath fine
-4 -1 40 breath for
30 26 19 breath get
11 14 27 breath have
-23 -12 11 breath he
13 9 -54 breath her
-68 -66 -38 breath i
90 100 192 breath in
-39 -72 -65 breath into
8 6 25 breath like
9 21 10 breath normal
-33 -1 -88 breath ok
44 50 -11 breath okay
23 27 13 breath or
30 29 29 breath pink
4 5 31 breath sinc
-24 -30 -26 breath through
13 8 37 breath today
21 26 58 breath when
-38 -25 -28 breath you
-4 -17 -27 breathless
-45 -15 -17 breathless i
20 -21 -5 breathless no
36 57 -20 brekky
-74 -57 -41 brew
18 17 -32 brick
-21 -23 -14 brick and
-30 -32 -24 brick wal
237 217 309 bridg
12 13 22 bridg at
25 24 44 bridg on
-31 -17 -14 brief
124 115 56 bright
25 18 -93 bright as
7 6 57 bright green
40 48 125 bright red
54 63 63 brilliant
-170 -67 -101 bring
-69 -64 -55 bring on
-9 -5 -22 bring the
39 39 53 bring up
-22 -17 -8 british
68 46 128 bro
-18 -32 -15 bro be
-4 18 -22 brother
30 33 59 brother and
40 24 43 brother be
5 5 33 brother cant
33 37 14 brother do
3 5 -46 brother get
42 43 27 brother he
-16 -1 36 brother in
-45 -26 -16 brother wedding
61 72 -28 brother with
78 108 124 brought
12 18 36 brought the
124 131 117 brought up
-55 -24 -105 brow
-46 -39 -5 brow sit
407 418 451 brown
3 -34 0 brown and
82 62 79 brown as
-54 -50 -36 brown inhaler
94 86 117 brown pee
30 42 81 brown snak
16 24 -9 brown toadstool
6 9 -48 browny
-112 2 -32 bruis
27 35 -48 bruis and
1 -21 -8 bruis keep
-32 -32 13 bruis now
-100 -15 -18 bruis on
-25 -147 -57 brush
56 -34 87 brush my
10 40 76 btw
45 55 24 bub
38 -41 36 bubbl
30 29 29 bubbl when
58 8 19 bubbl wrap
-121 -70 -34 bucket
-86 -76 -52 bucket and
7 20 34 buckl
-4 14 28 buddy
-42 -7 1 budg
-60 -29 -39 budget
-58 -27 -35 budget meeting
15 26 54 budgy
2 4 21 budgy have
-92 -82 -197 bug
7 27 -55 bug and
-31 -45 -5 bug be
1 0 -55 bug go
2 4 -34 bug now
6 21 29 bug sinc
-30 -65 -54 build
-24 -14 -16 build me
60 -2 -1 build muscl
-27 -28 -26 build up
-7 -23 -82 building
7 24 -33 building sinc
-5 -24 -14 building up
-63 -38 -45 built
-79 -60 -20 bul
45 61 42 bulb
-33 -24 -28 bulbar
156 181 189 bulg
31 -80 -18 bullsey
28 13 -4 bullsey ring
48 -127 -110 bum
10 16 35 bum and
62 -40 -47 bum cheek
49 44 47 bum from
-38 -32 -48 bum go
-50 -32 -48 bum muscl
2 -25 -5 bum to
-83 -106 -177 bump
8 9 -44 bump abov
-17 3 45 bump be
21 23 23 bump in
25 -6 -34 bump into
82 37 -26 bump my
-27 -21 -5 bump no
6 -34 -12 bump on
61 43 -30 bunch
54 35 -12 bunch of
110 97 -3 bung
110 97 -3 bung up
15 16 -21 bunk
33 71 -8 bunny
51 49 58 burden
24 26 23 burger
47 24 -2 burn
31 37 -20 burn and
30 -30 -8 burn at
8 14 26 burn behind
127 133 120 burn my
34 74 33 burn on
19 16 -119 burn pee
-47 -27 -22 burn the
47 51 134 burn up
-67 -95 -76 burn when
-33 -29 30 burnt
-23 -23 -5 burnt out
10 6 30 burnt rubber
-7 -13 -32 burpe
35 60 74 burst
22 18 -6 burst i
21 25 7 bury
33 -29 -49 bus
29 20 26 bus and
3 8 -24 bus driver
-13 -29 -29 business
-24 -12 -6 busy
194 153 99 but
8 5 -33 but a
11 25 -3 but after
46 -3 -4 but also
1 36 32 but banana
-162 -101 -117 but be
46 44 63 but bottl
23 32 1 but can
18 35 10 but chat
8 4 -38 but do
-49 -31 -17 but doesnt
10 20 26 but every
0 2 -32 but get
-72 -108 -96 but he
1 11 -25 but his
131 -43 -6 but i
67 -60 -86 but it
26 12 42 but its
-1 14 39 but like
63 92 136 but my
-22 -32 -24 but no
16 43 24 but not
37 -24 40 but now
5 27 -28 but one
5 -11 20 but over
41 44 58 but she
22 87 67 but sinc
3 10 -117 but sip
-134 -65 -89 but stil
32 23 27 but that
-43 -40 -8 but the
51 85 1 but ther
-40 -19 -19 but they
34 9 42 but this
34 -20 9 but thre
13 15 56 but today
52 50 67 but we
0 10 36 but when
8 -14 -38 butter
-1 3 20 butter toast
-49 -22 -6 butterf
-77 -26 -61 butterfly
-62 -19 -52 butterfly in
-12 -48 -26 buttock
-40 56 -83 button
31 39 50 button and
65 71 116 button battery
-57 -60 -27 button he
-39 -36 -5 button key
-53 -13 13 button my
0 60 -64 button on
-71 -106 -99 buy
50 112 83 buz
46 3 13 buz and
41 64 59 buz eyebrow
3 6 31 buz hand
-4 37 33 buz in
-8 -82 -109 by
8 79 94 by a
-9 11 -24 by accident
65 75 101 by an
-27 -18 -13 by and
24 41 -4 by august
41 -15 -10 by bit
36 2 -11 by breakfast
0 -33 -14 by choic
27 24 -4 by day
31 7 22 by eleven
63 87 -45 by evening
-120 -147 -83 by friday
7 14 32 by his
20 -6 -3 by it
-41 -32 73 by itself
8 -51 -52 by littl
19 4 -39 by lunch
6 25 14 by lunchtim
3 11 -22 by midday
179 199 223 by mistak
6 -20 -11 by month
3 -56 -35 by morning
-32 -98 49 by my
48 25 -27 by myself
21 25 31 by name
-25 -6 -6 by pickl
-29 -33 -46 by stafford
-75 -34 -87 by teatim
35 52 79 by ten
-29 -17 -27 by that
-6 64 -116 by the
-51 35 86 by themselv
35 40 56 by then
-85 -83 -75 by this
-7 0 -23 by wednesday
71 61 81 bye
-58 -17 -12 bypas
-60 -32 -6 bypas in
12 27 19 c
3 52 33 c section
82 -4 -60 cabin
12 26 -28 cabinet
39 69 79 cabl
30 43 54 cactus
-62 -67 -55 cadet
-62 -67 -55 cadet today
179 -6 -4 cafe
150 99 61 caffein
48 34 25 caffein and
-57 -11 -9 caffein help
14 15 22 caffein in
-20 -22 -5 caffein or
30 45 54 caffein powder
1 3 25 cage
14 15 32 cake
14 15 25 cake and
-166 -123 -73 cal
16 27 28 cal her
-43 -13 -20 cal i
35 3 -12 cal it
66 72 121 cal me
-33 -28 -29 cal so
-18 -12 -22 cal that
61 85 116 cal the
12 18 30 cal with
-258 -182 -196 calcium
-10 -9 -36 calcium be
-25 -32 17 calcium for
-57 -45 -42 calcium in
-90 -159 -327 calf
17 59 43 calf a
-36 -21 -5 calf after
38 -88 -41 calf and
2 36 -17 calf any
50 23 41 calf be
51 -67 53 calf cramp
91 -11 -6 calf flicker
22 -18 -7 calf for
-21 -21 -10 calf from
-126 -37 -19 calf go
-21 -17 -8 calf grab
16 -21 -16 calf have
65 84 -5 calf hot
-76 -41 -22 calf i
-31 -17 -8 calf in
-63 -9 36 calf jump
0 19 24 calf keep
105 -28 -9 calf now
-29 -14 8 calf on
109 7 15 calf pain
-35 -21 -7 calf rais
-56 -23 -10 calf seize
-131 -40 -23 calf stretch
35 35 -13 calf swell
30 78 -9 calf that
-107 -101 -81 calf the
26 -69 -62 calf then
35 34 -22 calf tight
20 52 -4 calf twic
-192 -46 5 calf twitch
93 107 162 calm
23 18 12 calm be
-57 -43 -37 calm down
-23 -18 -5 calm it
-51 -60 -84 calm my
-2 4 47 calm now
48 53 44 calm the
-6 6 30 calmer
4 -49 -15 calory
-22 -254 -380 calv
47 152 -55 calv and
-38 19 67 calv be
-22 -49 -50 calv cramp
-25 0 -23 calv hurt
-9 19 -52 calv in
-2 -36 -9 calv jump
-18 -11 -30 calv knot
3 -139 -98 calv like
14 26 21 calv lock
2 -120 -75 calv look
-43 -38 -18 calv seize
44 50 -3 calv so
6 19 38 calv twitch
18 34 36 calv with
77 34 -58 camera
-43 -62 -132 camp
-53 -51 -36 camp and
0 2 21 camp in
4 33 21 campylobacter
-476 -284 -370 can
-89 -37 -16 can a
-22 -12 -13 can an
-47 -40 -32 can and
57 82 108 can barely
-67 -34 -51 can be
-22 -18 -16 can both
-1 5 -22 can breath
-26 -9 -13 can come
22 80 78 can do
6 7 -46 can drink
34 30 40 can electrolyt
-63 -16 -31 can feel
31 40 45 can find
100 110 158 can get
-42 -16 129 can hardly
21 22 33 can hear
28 11 60 can hop
-344 -462 -370 can i
-101 -57 -30 can it
-65 -60 -7 can lift
19 72 -2 can move
-82 -74 -71 can my
17 27 36 can nerv
-30 -4 -47 can of
288 240 281 can only
0 -27 -7 can pee
-2 0 -20 can push
-21 -23 -33 can rais
15 34 19 can read
-22 -28 -19 can salbutamol
-37 -24 -24 can say
254 81 125 can see
-39 -30 -10 can somebody
59 60 -1 can statin
37 21 -39 can stil
-93 -79 -77 can swallow
-16 -22 -18 can take
29 33 -73 can talk
-150 -94 -95 can that
-45 -34 -32 can the
-99 -71 -57 can they
-36 -33 -20 can use
25 23 37 can wait
21 22 -3 can walk
40 22 -30 can we
17 27 6 can wiggl
162 202 150 can you
-69 -39 -43 canal
-41 -20 -12 canal my
133 112 117 cancel
131 134 128 cancel the
1 26 12 cancer
34 40 11 cancer in
-105 -59 4 candl
-30 -45 -27 candl last
9 18 48 candl wax
-2 32 66 candy
39 38 32 cannula
311 263 261 cant
22 13 32 cant be
14 16 -23 cant bear
10 12 -137 cant bend
6 30 2 cant blow
-96 -97 -77 cant breath
11 17 27 cant catch
-17 -17 -48 cant chew
33 85 -120 cant cock
-56 -22 -15 cant come
50 -48 -15 cant concentrat
64 86 108 cant cough
105 145 3 cant do
-61 -54 -21 cant drop
7 -100 -44 cant eat
-75 -67 -36 cant even
10 -14 -90 cant face
72 191 276 cant feel
3 6 39 cant fil
21 -28 56 cant find
15 23 30 cant finish
-10 -27 -25 cant focus
14 53 64 cant follow
165 288 369 cant get
-13 -25 -11 cant hang
7 10 20 cant hardly
-36 -53 -52 cant help
89 76 141 cant hold
-46 -24 0 cant i
12 65 -115 cant keep
31 20 9 cant let
70 52 -16 cant lie
-49 -83 -200 cant lift
-62 -71 -39 cant look
-30 -32 -23 cant lower
-11 20 31 cant make
61 62 224 cant move
10 -28 7 cant open
41 18 80 cant pee
42 72 -24 cant pul
60 108 -77 cant push
-18 -33 -106 cant put
-40 -60 -34 cant reach
-22 -11 36 cant read
6 -3 -42 cant recal
9 18 -53 cant rise
17 50 6 cant rol
66 76 79 cant rous
-87 -45 -11 cant say
54 -66 -84 cant see
2 -37 -21 cant seem
2 2 -44 cant shut
-76 -200 -112 cant sit
63 40 -134 cant sleep
10 -60 -60 cant smel
59 54 72 cant smil
-20 2 118 cant stand
2 2 26 cant start
42 15 28 cant stop
-8 25 40 cant straighten
-3 35 91 cant swallow
20 24 25 cant talk
169 67 202 cant tell
27 93 111 cant think
-56 -56 -70 cant turn
-75 -27 -31 cant type
-21 -17 19 cant wake
-35 -15 137 cant walk
18 27 34 cant whistl
13 23 67 cant wiggl
-103 -85 -68 cant you
-42 -27 23 cap
-45 -4 -16 capsul
3 5 -21 capsul and
-22 -20 -15 captain
-32 -26 -34 caption
146 174 126 car
27 23 30 car at
62 73 89 car crash
-54 -60 -29 car die
72 56 67 car do
-36 -6 -49 car door
16 23 44 car have
21 -1 -1 car in
8 -9 -29 car park
4 7 29 car seat
16 60 -54 car with
0 14 29 caravan
-4 22 25 carb
-12 1 -67 carbamazepin
-7 37 -64 carbimazol
85 92 74 carbon
85 92 74 carbon monoxid
-23 -13 -7 card be
-7 -7 -30 cardiac
21 -10 1 cardigan
-50 -12 -8 cardiologist
23 48 74 care
1 40 94 care home
100 82 80 care if
-25 -30 -35 career
-21 -26 -29 career suicide
70 95 99 carer
65 64 60 carer and
2 -22 -8 carer for
-42 -27 13 carer here
17 -20 -24 carer say
-79 -110 -82 carpet
80 -165 -32 carry
-17 6 41 carry a
-26 -23 -5 carry calcium
-25 -30 -26 carry her
-2 6 21 carry him
22 19 41 carry in
-57 -52 -8 carry my
179 -102 -100 carry on
69 46 -61 carry the
-30 -33 39 carry two
-54 -19 7 cartoon
-69 -63 -62 case
-4 -26 -18 case for
-5 -1 -21 case it
-84 -21 -5 cash
-4 4 58 cashew
-53 -46 -26 castanet
-44 -49 -44 casualty
197 185 13 cat
20 26 -45 cat bit
22 30 67 cat for
41 35 57 cat go
-10 -18 -22 cat have
85 65 -25 cat scratch
21 40 34 cat that
39 35 42 cat the
-12 -21 -39 cat two
115 24 28 catch
9 4 23 catch a
-9 -35 -12 catch it
81 99 50 catch my
52 21 26 catch on
-39 -23 -21 catch that
29 17 68 catheter
-50 22 -144 caught
13 39 -25 caught me
-393 -435 -395 caus
-37 -24 -35 caus and
-29 -14 -17 caus it
93 69 37 caus muscl
20 -7 -3 caus my
-63 -42 -34 caus of
-34 -8 -8 caus the
-52 -74 -47 caus this
5 26 36 caus to
-68 -52 -12 caus twitch
39 24 10 caustic
39 24 10 caustic soda
8 34 26 ce
-28 -15 -162 ceiling
1 1 -96 ceiling and
-61 -60 -77 cel
52 14 64 cellar
-86 -84 -54 cement
33 26 61 centr
-47 -2 5 central
-44 -51 -53 central nervous
15 39 -16 cereal
-58 -65 -45 certain
-61 2 -7 chainsaw
148 118 -22 chair
6 5 -45 chair after
8 14 -56 chair and
26 24 20 chair arm
10 -20 -10 chair when
12 31 -45 chair with
-9 -35 -1 chalky
188 180 37 challeng
36 35 42 challeng and
-111 -132 -43 champ
-12 -10 -41 champion
-85 -22 -8 chanc
-36 -17 -12 chanc of
27 22 17 chanc to
-209 -163 -37 chang
18 -18 -43 chang a
36 43 51 chang her
-43 -20 -21 chang in
43 -4 -2 chang job
22 33 40 chang my
-4 6 43 chang room
-41 -22 -18 chang to
-28 -30 -19 chapel
-32 -22 -29 chapter
-33 -39 -17 character
-48 -48 -37 charg
-83 -84 -53 charity
-81 -52 -68 charley
-81 -52 -68 charley hors
-6 -3 45 chart
5 6 29 chart for
-42 70 65 chas
57 121 -86 chat
2 2 -80 chat and
30 31 18 chat away
20 -57 -32 chatbot
-44 -63 -5 chatter
4 3 21 chatter heart
11 37 -99 chatty
5 35 -50 chatty and
-35 -28 -8 cheap
-17 -21 -23 cheapest
-53 -54 -91 cheat
-119 11 -112 check
-73 -32 -21 check all
-44 -20 19 check last
12 -22 -107 check my
149 163 163 check out
-54 -31 -33 check the
-93 -204 -179 cheek
21 -24 -6 cheek all
-55 -28 34 cheek and
92 -6 -27 cheek be
1 -20 -22 cheek begin
10 28 -32 cheek go
27 -22 -15 cheek have
4 4 23 cheek i
-4 14 -28 cheek on
5 23 19 cheek right
4 -19 -24 cheek then
42 -1 5 cheek tongu
-51 -36 -32 cheek twitch
-164 -126 -135 cheer
-89 -60 -83 cheer mate
-43 -23 -31 cheerful
0 20 -35 chef
-25 -3 -54 chemist
2 -13 -23 chemist be
8 23 -10 chemist give
155 118 342 chemo
20 13 45 chemo cycl
32 24 98 chemo last
29 39 76 chemo temperatur
12 -24 -21 chequ
63 20 43 cherry
11 8 22 cherry cheek
-16 -3 -38 ches
-51 -16 -20 chest
-84 -89 -242 chest and
34 33 4 chest be
13 10 21 chest burn
-37 -41 -24 chest clear
31 34 16 chest cold
-64 -41 -24 chest easy
8 38 11 chest for
26 32 5 chest infection
13 7 22 chest like
-97 9 70 chest pain
56 66 122 chest sinc
9 8 30 chest tight
16 34 -18 chest troubl
19 11 34 chest with
-27 -58 -182 chew
-32 -36 -23 chew a
16 35 57 chew and
2 10 23 chew cheek
8 28 -26 chew my
5 -28 -13 chew nothing
-15 21 41 chew the
7 24 42 chew through
7 8 -24 chew toast
-62 0 2 chew toffe
10 16 46 chew tongu
3 11 23 chi
2 17 146 chicken
74 74 106 chicken out
23 36 -48 chickenpox
-153 -153 -126 chil
-15 -32 -6 chil by
-18 -22 -11 chil out
-57 -60 -50 chil what
65 -41 -16 child
-94 -56 -63 child be
30 22 24 child eat
34 40 28 child get
-33 -23 14 child have
41 41 47 child i
18 14 37 child in
-1 -53 -14 child not
-14 -30 -20 child proces
24 23 36 child swallow
-21 -7 -7 child the
59 56 71 child would
-81 -45 -47 chilly
-2 -185 -30 chin
25 29 8 chin and
44 26 72 chin down
-79 -69 -58 chin on
36 -19 -11 chin quiver
28 21 33 chin stuck
7 -38 -22 chin then
-1 -44 -36 chin to
22 55 90 chin up
-50 -52 -46 chin wobbl
-30 -22 -20 chines after
69 94 -31 chip
22 54 -17 chip in
16 45 95 chiropractor
9 17 44 chiropractor crack
-57 -38 -7 chirp
-73 -69 -10 chirpy
-87 -116 -97 chocolat
26 -3 -5 chocolat and
-17 -54 -27 choic
-34 -72 -64 choir
-38 -35 -27 choir and
100 99 166 choke
-55 -45 -35 choke in
21 27 42 choke no
81 111 122 choke on
86 140 -24 cholesterol
55 80 -40 cholesterol tablet
-23 21 -17 chop
-21 -13 -11 chop onion
-37 -56 -14 chopstick
3 24 -33 chor
1 -83 -70 christma
-37 -16 -15 christma i
-173 -21 -14 chronic
-69 -8 -7 chronic pain
72 12 -18 chuck
40 41 1 chuck up
44 53 -10 church
-18 -22 -22 church and
35 33 41 church bel
58 79 75 cig
-35 -4 -4 cigarett
-68 -10 -5 cigarett and
-46 -31 -39 cinema
36 70 -21 cipro
35 69 -23 cipro and
30 32 -25 ciprofloxacin
30 31 5 ciprofloxacin for
-85 -90 -48 circl
-167 -157 -122 circulation
-34 -19 -21 circulation and
159 18 -22 citalopram
-42 -27 -14 cite
-41 -26 -14 cite the
-21 -13 -5 city
-3 -2 -36 ck
38 47 43 clammy
21 34 66 clammy and
102 97 239 clamp
104 46 175 clamp shut
89 102 107 clap
84 106 109 clap of
-108 -42 5 clapper
-40 -30 -20 clapper sinc
91 115 65 clarithromycin
7 8 -60 clarithromycin for
-96 -78 -45 class
107 7 6 class and
4 5 28 class for
-77 -55 -59 class have
-73 -3 7 class sinc
-1 1 24 classify
13 104 55 claw
65 46 37 claw at
100 50 -1 clean
8 19 23 clean emg
30 22 16 clean in
39 62 3 clean the
77 94 81 cleaner
47 34 -163 clear
10 8 29 clear a
-100 -73 -26 clear again
-3 25 15 clear and
78 97 96 clear as
18 -28 -22 clear emg
55 48 -73 clear head
25 -14 -12 clear i
-52 -46 -24 clear in
27 -6 0 clear me
5 25 67 clear my
-37 -29 -12 clear now
-5 -3 -41 clear sinc
89 58 121 clear the
-27 -13 18 clear up
22 23 53 clear watery
-208 -265 -212 clench
-30 -24 -23 clench could
-21 -27 -28 clench my
-66 -88 -44 clench sinc
-22 -12 -17 clench up
-22 -9 -8 clench without
-52 -38 -52 cleveland
-52 -38 -52 cleveland clinic
-123 -81 -24 click
-19 -55 -29 click and
-88 -13 -10 click when
-40 -65 -62 client
28 13 13 clif
-99 -55 -88 climb
23 -16 -8 climb be
-12 -5 -50 climb out
16 33 27 climb over
22 -9 -15 climb snow
57 28 2 climb stair
5 9 69 climb to
-1 -52 -30 climb up
-99 -18 47 clinic
-63 -12 -13 clinic be
5 9 22 clip
23 73 157 clock
-32 -18 -3 clock and
-49 -38 -16 clock chang
19 -28 -30 clock go
4 66 -2 clockwork
-64 -33 -20 clog
21 18 79 clonazepam
9 -23 -14 clonk
8 -23 -18 clonk my
-90 -91 -58 clopidogrel
-11 -21 -37 clopidogrel and
192 187 140 clos
29 21 -47 clos either
28 30 -27 clos for
45 57 67 clos round
-22 3 13 clos the
48 43 52 clos up
28 115 109 clot
-41 -1 -1 clot and
-83 -18 -42 clot in
13 16 47 clot like
5 4 20 clot the
-10 -32 13 cloth
16 11 49 cloudy
34 46 -18 clozapin
19 27 -30 clozapin and
-152 -109 -77 club
-68 -64 -57 club and
8 -46 -12 club in
-36 -14 -12 club say
-20 9 32 clue
-45 -122 -11 clumsy
-88 -106 -35 cluster
-75 -62 -51 clutch
16 22 14 clutch her
19 -30 -11 cm
-40 -39 -34 cns
210 270 292 co
186 177 111 co alarm
-55 -31 73 co codamol
13 -40 -166 coach
-33 -26 -40 coach be
-20 -24 -1 coach on
-51 -52 -42 coach say
27 87 -1 coars
10 25 -32 coars shake
13 37 17 coars tremor
-25 -14 18 coast
-35 -25 -11 coast path
-13 -35 57 coat
-45 -51 -9 coat the
7 13 35 cob
63 66 120 coca
63 66 120 coca cola
52 101 -148 cock
11 15 -98 cock it
22 70 -22 cock my
-42 -32 -26 cocoa
-6 -1 -31 cod
-55 -31 73 codamol
25 -45 -45 code
79 0 0 code for
165 162 114 codein
13 37 7 codein isnt
-237 -270 -223 coffe
-27 -23 -8 coffe a
-65 -43 -45 coffe at
10 20 -19 coffe be
-35 -8 -8 coffe but
96 -6 -6 coffe give
9 12 34 coffe go
120 115 149 coffe ground
-24 -23 -19 coffe have
-43 -62 -39 coffe i
39 46 50 coffe machin
13 18 23 coffe make
-24 -23 -19 coffe so
69 64 48 coffe then
-78 -13 -11 coffe to
-25 -13 -8 coffe would
-41 -32 -38 coffe yet
-26 -20 -15 coil
-45 -99 -59 coin
2 -38 -25 coin in
35 -26 -10 coincidenc
41 46 190 coke
274 279 407 cola
70 62 76 cola after
-15 -29 -6 colchicin
103 179 424 cold
-2 11 61 cold after
33 -11 -8 cold all
69 156 256 cold and
39 49 61 cold as
-22 -17 -36 cold be
-34 -13 -10 cold foot
7 3 -23 cold in
7 37 52 cold juic
-27 -32 -18 cold morning
16 39 27 cold no
3 28 -2 cold on
10 21 15 cold pale
9 7 30 cold sachet
23 17 23 cold sinc
28 42 72 cold sober
8 6 33 cold sore
33 46 54 cold sweat
-33 -25 -13 cold tap
31 45 -42 cold turkey
5 20 35 cold water
1 -34 -30 cold when
140 160 133 cold white
-38 -14 -16 colic
-45 -33 35 collaps
-29 -11 -7 collaps at
-47 -48 -42 collaps i
3 2 33 collaps on
47 62 52 collar
9 15 20 collarbon
-69 -95 -100 colleagu
-53 -23 -16 colleg
43 29 44 colly
221 277 345 color
13 22 46 color and
-35 -43 1 color i
201 212 291 color of
99 152 4 colour
17 28 40 colour and
-46 -68 -41 coma
-45 -63 -38 coma after
79 106 -32 comb
35 50 30 comb my
4 32 23 combin
1 5 -37 combo
276 327 372 come
-36 0 2 come a
19 39 7 come acros
-13 -25 -15 come after
-2 46 13 come and
-33 9 -16 come at
110 139 -28 come back
40 164 277 come down
-43 -21 -24 come downstair
12 71 24 come every
-31 -22 -19 come everyon
-94 -71 -40 come from
18 16 48 come good
4 39 86 come home
18 41 67 come how
-85 -85 -75 come i
8 21 -21 come in
-39 -42 -53 come into
30 -4 -1 come more
4 14 22 come next
-38 -29 70 come nine
186 -237 -43 come off
71 -74 -139 come on
298 301 436 come out
62 2 40 come over
-20 -15 -11 come right
138 107 93 come round
19 17 48 come slip
36 58 5 come straight
-35 -19 -21 come the
22 10 17 come to
134 156 -8 come up
-44 -41 -11 come with
-30 -14 -6 committe
24 27 32 commod
-20 -17 -21 commod and
-138 -92 -86 common
-28 -22 -12 common caus
13 -44 -26 compar
6 -38 -21 compar with
15 24 30 compartment
-60 -51 -34 complaint
26 33 47 complet
3 6 31 complet that
-14 5 -29 completely
10 17 -21 completely fine
25 28 -42 completely normal
4 9 30 completely paralyze
-29 -21 -15 compression
-29 -42 -10 computer
-28 -42 -10 computer he
187 1 1 con
50 -45 -28 concentrat
-51 -2 16 concern
-24 -13 -19 concern if
-122 -132 -60 concert
3 22 -10 concret
13 47 7 concret and
-20 -12 -5 concret from
-15 -50 -23 concussion
-154 -119 -106 condition
-38 -29 -20 conductor
-38 -29 -20 conductor say
33 26 3 confirm
43 32 25 confirm in
-23 52 36 confuse
49 69 96 confuse and
-29 -26 -26 confuse i
18 27 2 confuse me
31 7 23 confuse sinc
-29 -26 -15 confuse twitch
-42 -26 -11 confuse with
-16 27 -9 congenital
-81 -58 -42 connect
-54 -32 -21 connection
5 26 36 connexion
5 26 36 connexion with
131 209 215 conscious
3 3 -28 conservatory
93 -31 -70 constant
52 19 40 constipat
-94 -79 -82 consultant
-37 -28 -33 consultant say
-57 -30 -35 consultation
-37 -33 -14 contact
-10 -13 -20 contagious
-97 -51 -37 content
94 2 5 continuous
6 8 -63 contraceptiv
7 10 -60 contraceptiv pil
-71 -34 -30 contract
-20 -12 -7 contract in
-24 -15 -17 contract on
29 23 17 contract the
-15 -14 -69 contraction
5 5 24 contrast
-62 30 71 control
-4 42 -46 control my
-8 29 103 control of
75 90 63 conversation
64 8 21 convinc
36 -19 -10 convinc i
-21 -17 -14 convinc it
82 95 79 convuls
-38 -19 15 convulsion
-97 -115 -9 cook
110 137 56 cooker
14 4 -30 cooker hood
6 12 -40 cooker this
50 64 46 cool
62 48 24 cool down
110 98 79 cope
2 4 37 copy
-39 -68 -1 coq10
-95 -67 -79 cord
-11 -34 -24 cork
-82 2 56 corner
25 44 29 corner beef
-36 -4 7 corner have
-136 -92 -3 corner of
-28 0 4 cornet
-59 -29 -11 cornwal
-73 -62 -54 correct
-35 -28 19 correction
-35 -28 19 correction i
-60 -43 -33 corridor
-10 -6 -39 corset
-42 -26 -14 cortisol
-21 34 23 cost
-19 6 65 cot
5 33 68 cot and
41 -8 27 cotton
22 -39 13 cotton wool
-32 -14 -29 couch
21 33 54 couch and
-8 -40 -11 couch to
207 331 308 cough
-2 -3 27 cough a
25 41 -48 cough at
6 7 28 cough be
-22 -48 -8 cough for
4 32 -3 cough hard
-110 -113 -65 cough it
2 2 -55 cough like
16 -10 20 cough no
17 -35 -25 cough on
50 87 -20 cough or
21 16 -34 cough otherwis
14 15 54 cough proper
-30 -10 -6 cough shudder
21 49 71 cough up
-374 -327 -73 could
-49 -48 -35 could a
-27 -11 -8 could an
-24 -19 -19 could bad
-35 37 55 could be
11 15 20 could cramp
28 20 -8 could do
-14 -12 -21 could either
-57 -48 -49 could feel
-21 -11 -9 could have
4 1 -25 could he
106 25 61 could i
-67 -128 -124 could it
-21 -8 -5 could my
8 18 42 could not
91 107 138 could read
-29 1 -18 could see
26 27 21 could she
7 -37 -35 could sit
-23 -12 -10 could something
-26 -15 -18 could take
-94 -65 -25 could that
-117 -63 -43 could the
-30 -18 -17 could they
-24 -20 3 could this
67 23 50 could you
-248 -101 -61 couldnt
5 15 24 couldnt answer
-35 -24 -4 couldnt do
-77 -74 -39 couldnt feel
32 25 31 couldnt find
13 44 28 couldnt get
11 12 31 couldnt grip
24 16 -4 couldnt hold
-65 -69 -52 couldnt keep
-19 -14 -29 couldnt lift
-94 -70 -38 couldnt move
46 50 -20 couldnt say
24 26 49 couldnt see
-7 1 -21 couldnt speak
-13 11 31 couldnt tell
28 19 38 couldnt turn
-41 -10 -3 council
-55 -211 -14 count
-27 -4 -5 count among
-48 -122 -70 count as
-2 -23 -12 count back
-24 -15 -18 count for
2 6 -40 count of
15 16 -34 count only
-16 -17 -34 count sheep
14 18 26 count them
20 51 101 count to
-20 -9 -8 counter
222 -120 -164 coupl
32 -13 -6 coupl minut
32 -44 -29 coupl month
80 -125 -210 coupl of
-34 17 -86 cours
17 55 -25 cours of
-21 -10 -5 court
94 120 188 cousin
16 19 47 cousin die
52 54 75 cousin get
19 30 18 cousin have
-8 26 2 cover
54 73 83 cover in
-46 -33 -45 cover it
-156 -145 -117 covid
-72 -1 -1 covid last
-104 -116 -37 cow
-12 22 -15 cowboy
1 30 60 cpr
7 35 64 cpr on
2 35 -5 crab
-120 46 -103 crack
-3 85 -5 crack in
2 7 21 crack it
-3 8 21 crack my
4 10 -21 crack on
-53 -23 11 crackl
11 12 23 crackl like
6 -20 -165 cramp
-64 -46 -15 cramp a
-38 -22 6 cramp after
16 32 -3 cramp all
9 -102 -84 cramp and
4 32 34 cramp any
21 45 -19 cramp as
102 -26 -24 cramp at
17 -52 -69 cramp be
53 -20 -5 cramp begin
40 58 -42 cramp but
3 -1 -30 cramp calv
22 25 29 cramp can
-22 -22 -14 cramp come
59 74 81 cramp ear
71 26 67 cramp every
34 40 55 cramp everything
10 24 -43 cramp everywher
23 6 29 cramp for
-95 -34 24 cramp from
-3 25 27 cramp get
3 -33 -13 cramp have
105 -23 -11 cramp how
-26 -8 -4 cramp hurt
-73 -86 -47 cramp i
-200 -134 -206 cramp in
15 33 48 cramp into
-47 -19 15 cramp last
61 77 79 cramp like
12 16 34 cramp low
22 -21 -10 cramp most
-22 -3 29 cramp my
53 8 -11 cramp not
16 -7 22 cramp now
-78 -56 -45 cramp on
-21 -7 -3 cramp once
6 17 40 cramp one
-9 -5 -39 cramp only
-22 -21 -14 cramp or
84 81 -8 cramp otherwis
-22 -24 -16 cramp really
6 -33 -14 cramp say
-60 -30 -14 cramp she
30 36 55 cramp should
108 44 -7 cramp sinc
82 -35 -7 cramp so
16 -2 -22 cramp start
21 19 -30 cramp stil
-52 28 -41 cramp that
-42 -19 -10 cramp tip
-47 -31 -6 cramp today
12 22 -5 cramp too
-24 -17 -14 cramp twic
24 35 37 cramp very
150 -24 -7 cramp wake
-45 -41 -18 cramp we
-32 -19 -22 cramp what
-28 1 -29 cramp would
-4 -3 -46 crank
-48 21 85 crash
-68 -7 -5 crash and
26 -39 -57 crav
147 68 41 crawl
25 -39 -20 crawl now
-22 -18 -7 creak
-131 -169 -77 cream
-39 -39 -41 cream for
-15 -29 -24 cream give
-43 -35 -20 cream on
14 -38 -16 creatin
33 -25 -11 creatin and
18 70 40 creep
12 20 46 creep in
9 51 3 creep up
14 4 21 crematorium
40 54 -55 crept
15 73 -16 crept from
19 -59 -25 crept up
11 19 24 crew
28 46 74 cricket
17 35 57 cricket bal
18 22 36 cricket bat
-23 -26 -34 crim
0 -35 -38 crinkl
-40 -41 -58 crippl
101 97 80 crisis
21 18 13 crisis number
-46 -20 -123 crisp
-11 -1 -21 crisp and
-42 -19 -5 crisp yesterday
-33 -24 -26 croak
24 18 75 croaky
3 -23 -14 crochet
-28 -11 11 crocus
10 14 31 crook
-43 -7 -4 crop
8 74 -171 cros
2 2 -35 cros and
24 22 19 cros because
-21 -14 -61 cros leg
-53 18 -87 cros my
31 35 55 cros the
-19 10 101 crossfit
2 4 25 crossfit and
27 49 59 crossword
13 28 43 crossword and
45 45 44 crossword at
-26 -15 -24 crossword sudden
60 33 37 crossword this
72 68 76 crotch
45 44 92 crow
17 23 34 crow nois
16 19 37 crowd
-25 -1 -124 crown
5 28 -5 crown of
-10 40 5 cruis
-40 -26 -71 crumb
60 117 97 crush
32 52 65 crush weight
-2 8 -43 crust
10 25 -45 crutch
83 161 185 cry
-49 -21 -8 cry a
-44 -11 53 cry and
28 22 -120 cry at
1 16 33 cry be
-42 -25 -9 cry bucket
21 45 109 cry go
-30 -22 -20 cry gran
-28 -31 2 cry have
8 8 46 cry i
48 -55 -30 cry in
-35 -37 -21 cry most
64 93 -11 cry no
-21 -14 -23 cry so
3 4 -43 cry straight
6 12 31 cry when
11 13 37 cry which
-22 8 -30 cry with
-45 -80 -57 cs
-69 -77 -42 ct
-14 -23 -5 ct dye
21 41 48 cube
34 33 -118 cuddl
56 71 32 cuf
43 31 16 cuf say
-35 -23 -14 culprit
-131 -102 -117 cup
12 1 35 cup and
-62 -44 -51 cup final
-2 -28 -25 cup in
-92 -8 -110 cup of
-108 -83 -174 cupboard
-15 -11 -27 cupboard and
-58 -62 -89 cupboard door
67 83 95 cupful
41 52 46 cupful of
-34 -44 -52 curabl
-102 -93 -66 cure
-174 -64 -27 curious
-29 -24 -28 curious after
-27 1 33 curious what
4 10 68 curl
36 18 6 curl in
32 -18 -4 curl under
-18 21 75 curl up
-30 -30 -30 current
78 144 279 curtain
31 62 120 curtain come
45 41 49 curtain shut
-25 -5 78 cushion
27 -1 -115 custard
23 11 -35 custard and
28 -17 -12 customer
114 69 305 cut
114 86 95 cut again
15 21 52 cut and
-90 -57 -31 cut back
-59 -135 -73 cut down
61 48 30 cut her
134 194 260 cut my
30 40 72 cut myself
-54 -105 -56 cut off
-51 -35 -27 cut out
-24 -2 16 cut the
-44 -74 -80 cut them
-8 -4 -48 cut to
-116 -58 -91 cute
-87 -27 -15 cute or
33 50 66 cycl
-58 -43 -23 cystitis
-98 -118 -120 d
25 -6 -7 d be
5 20 56 dab
3 22 55 dab of
34 -14 -286 dad
4 4 -38 dad 79
-45 -17 -22 dad a
-48 -36 -10 dad and
19 19 -27 dad arm
27 26 -27 dad be
29 -11 -19 dad die
-27 -17 -15 dad do
-30 -22 -20 dad film
57 36 9 dad heart
-27 -12 -16 dad jerk
8 9 23 dad keep
-29 -19 -10 dad kidney
0 1 -28 dad seventy
-51 -38 -43 dad shoulder
51 46 77 dad smil
10 -38 -32 dad talk
-17 -22 -12 dad what
24 24 34 dad with
-11 -60 -33 daft
-27 -76 3 daily
164 0 0 daily activity
-29 -3 -2 daily and
38 20 -5 daily for
-30 -10 -6 daily life
26 -14 -5 daily now
-20 -3 -2 daily walk
-25 -17 -11 dairy
4 8 29 dam
4 8 29 dam no
19 25 5 damag
-21 -16 -17 damag be
18 53 -22 damp
18 45 -13 damp nappy
-68 -52 -28 dan
-24 -50 14 danc
0 10 -28 danc about
21 -23 -17 danc at
-45 -13 -9 danc floor
16 19 44 danc in
26 -4 -3 danc sinc
38 41 35 danc under
-11 -73 -59 danger
5 -34 -20 danger from
-175 -46 -86 dangerous
-16 -21 -19 dangerous to
17 -14 -151 dangl
1 7 29 dare
48 -37 52 dark
-33 -17 -67 dark and
104 96 140 dark brown
-15 -15 -20 dark chocolat
-23 -25 -10 dark pee
4 5 21 dark stuf
28 -3 -15 darker
-29 -3 -4 dash
-42 -48 -13 date
-21 -12 -9 date of
-71 15 -30 daughter
79 -15 -94 daughter 15
26 -2 -71 daughter 16
-4 -4 -27 daughter ask
-27 20 63 daughter be
-25 -14 -14 daughter do
7 9 28 daughter ear
55 105 78 daughter have
-19 -19 -27 daughter jerk
-19 -17 -38 dawn
8 15 51 dawn my
195 243 -288 day
-23 -4 31 day 2
11 46 57 day 3
-20 -2 -19 day 4
30 48 61 day 9
-76 -70 -23 day a
68 -38 217 day after
153 322 -59 day ago
-11 -3 41 day all
-5 58 -1 day and
-26 30 55 day any
-87 -40 -20 day at
61 75 138 day back
-61 -1 97 day be
-51 -30 -1 day because
-48 -32 -20 day before
3 41 67 day bit
4 -22 -22 day but
5 41 74 day by
66 111 54 day can
0 2 23 day cant
34 49 -32 day cramp
7 22 64 day cry
-32 -15 -5 day do
1 7 21 day dry
-29 -17 -3 day exam
12 2 -39 day feel
36 -11 -48 day five
101 108 182 day for
33 56 -11 day four
12 -31 20 day hand
-35 -76 -24 day have
-9 27 40 day he
-66 -66 -28 day how
-22 40 -131 day i
36 27 -24 day in
-45 -3 -96 day into
-22 64 80 day it
-16 -15 -42 day keep
4 20 14 day knee
-22 -22 -27 day later
-3 5 21 day lol
6 27 -24 day man
14 11 -75 day my
34 43 -60 day no
110 1 -230 day now
-61 70 -92 day of
19 12 40 day off
-43 -10 -1 day ok
71 98 144 day old
-26 7 -40 day on
-137 -53 -62 day one
-32 8 -12 day only
10 44 48 day or
-4 -52 -7 day over
-55 -42 -2 day painles
-98 -105 -28 day pee
53 58 155 day post
-98 -6 -1 day right
24 73 0 day run
-39 -48 -73 day she
40 -16 -6 day should
43 -48 26 day sinc
3 4 20 day skin
-43 -38 -22 day so
17 28 18 day sunken
-51 -20 -6 day then
28 69 75 day they
28 72 -44 day this
-41 -27 4 day thre
4 29 -28 day til
-70 -66 -24 day to
-26 -22 -6 day too
-36 -17 21 day two
4 7 25 day water
1 5 37 day weak
-57 -29 -18 day what
-23 7 -7 day which
-10 -37 -37 day with
70 110 -10 day without
3 2 44 day wont
-17 -23 -7 day yesterday
-21 -20 -20 daylight
-20 -19 -52 daylight hurt
174 -6 -14 de
-60 47 -90 dead
45 52 -23 dead and
-66 -79 -63 dead arm
-56 -36 -30 dead as
-71 -72 -58 dead by
2 1 -57 dead fish
4 17 28 dead in
1 -42 -17 dead ish
10 23 -40 dead it
-16 -12 -22 dead leg
1 -20 -36 dead on
85 97 119 dead than
-13 -16 -34 dead tissu
20 21 19 dead try
6 7 28 dead weight
161 150 175 deadlift
-243 -158 -100 deadlin
-27 -9 -10 deadlin be
25 21 2 deaf
53 35 13 deaf in
23 35 53 deal
8 26 28 deal with
88 139 160 dear
100 157 165 dear sir
-207 -101 -114 death
-44 -26 -35 death of
-21 -14 -14 debug
13 4 -41 decad
20 -1 1 decaf
-61 -51 -32 decent
168 187 176 decid
92 89 82 decid how
18 46 54 decid i
-31 -25 -32 decid if
44 53 41 decid it
-2 40 31 decid to
36 40 47 deck
50 49 51 deck chair
-23 -11 -15 ded
96 110 -32 deep
7 6 28 deep and
-50 -34 -46 deep end
2 5 -36 deep hole
104 123 130 deeper
104 123 130 deeper than
-21 -14 -8 deer
34 55 56 defibrillator
-68 -97 -95 deficiency
17 22 -15 defin
-33 -24 -24 definit
56 99 134 degre
14 26 22 degre and
5 3 -32 degre i
24 21 26 degre my
-15 -38 -6 dehydrat
5 5 52 dehydrat i
-67 -75 -22 dehydration
5 20 28 delet
19 34 9 delhy
-106 -26 -43 delivery
-23 -22 -20 deluca
0 15 -43 demand
4 7 28 dementia
-28 -18 -11 denis
-17 -28 -20 dent
37 -3 -2 dent in
-40 -77 -92 dentist
38 38 59 dentist and
5 12 24 dentist have
-63 -68 -53 dentist numb
-27 -31 -35 dentist say
-86 -96 -83 dentist warn
39 41 61 deodorant
41 22 61 depot
23 -24 -9 depot injection
-69 -24 13 depres
-15 11 23 depres not
-27 -24 -19 depression
1 20 26 derby
6 18 24 describ it
28 -36 -11 deserv
52 -13 -3 deserv a
20 -138 -175 desk
30 13 24 desk and
-37 -18 -22 desk job
-29 -36 -69 desk stretch
-43 -25 -24 destroy
46 61 59 developer
65 84 74 developer mode
-23 -105 -13 diabet
126 149 -16 diabetic
10 13 -36 diabetic 63
23 18 53 diabetic and
-38 -72 -83 diagnos
-22 -18 -20 diagnos me
9 33 -26 diagnos with
-70 -100 -56 diagnosis
-28 -60 -38 diagnosis i
41 67 -3 dial
118 157 111 dialysis
32 42 2 dialysis for
23 19 -21 dialysis monday
-66 -62 -35 diaphragm
12 54 17 diarrhea
31 30 8 diary
19 38 14 diary i
10 144 93 diazepam
6 67 -2 diazepam 2
13 44 -11 diazepam after
2 45 60 diazepam cold
52 56 -96 didnt
-4 -39 -26 didnt ask
49 67 -13 didnt believ
8 19 35 didnt drink
3 11 28 didnt hurt
21 34 -8 didnt knock
-46 -38 1 didnt know
15 16 -52 didnt pass
8 -30 34 die
-14 -31 -21 die after
18 11 30 die at
-55 -56 -57 die for
236 199 188 die from
-22 -11 -19 die he
-44 -30 -32 die if
64 69 98 die in
-34 -22 -18 die laugh
59 60 54 die lol
9 -90 -30 die of
-100 -80 -48 die on
-7 -13 -32 die than
-14 -19 -26 die to
13 10 -83 die young
-20 -108 -70 diet
120 -18 -10 diet and
-21 -20 -15 differ
-57 -38 -80 differenc
-69 -58 -52 differenc between
99 -48 -47 different
-46 -30 -25 different one
134 -2 -2 different part
-21 10 -13 difficult
22 -10 -6 difficulty
-10 -9 -32 dig
-2 17 30 digger
-46 -55 -43 dignity
-1 71 14 digoxin
11 25 26 digoxin and
98 79 112 dim
8 7 -47 din
6 87 215 dinner
40 33 57 dinner and
21 21 20 dinner i
33 45 56 dinner time
-1 -2 -23 dioralyt
105 159 125 dip
31 46 62 dip in
19 49 -17 dip to
42 49 29 dirty
28 67 112 disappear
-6 35 125 disc
-2 6 39 disc and
3 10 38 disc go
-92 -31 49 discharg
-31 -9 -4 discharg by
-42 -10 -2 discharg me
16 34 38 discus
-60 -42 -26 discus with
-207 -209 -197 diseas
73 -40 -25 diseas and
-23 -9 -12 diseas be
34 29 41 diseas do
34 40 36 dishwasher
25 30 46 dishwasher tablet
-51 -89 -76 disorder
-35 -18 -18 disregard
-52 -16 8 dissertation
59 59 -2 dissolv
59 60 -1 dissolv a
-104 -100 -70 diuretic
-47 3 4 div
21 35 41 div in
7 21 35 div into
-19 -48 -66 divorc
29 -34 -18 diwaly
23 -2 -50 dizzy
-30 -45 -27 dizzy doesnt
-25 -26 -13 dizzy not
35 36 41 dizzy on
17 30 0 dizzy when
-361 -297 0 do
-47 8 71 do a
72 82 28 do about
30 45 53 do adrenalin
-50 -29 -32 do all
19 17 54 do and
25 23 2 do another
110 59 50 do any
-73 -24 -11 do anything
17 -11 -40 do as
27 -15 -2 do at
32 26 49 do banana
-87 -78 -65 do be
-17 -7 -56 do before
-7 -17 -21 do both
19 20 23 do but
5 10 -61 do button
-141 -43 -30 do caffein
4 20 27 do coffe
23 15 16 do dead
-25 -23 -12 do doctor
10 28 21 do dog
-4 -26 -13 do either
-25 -14 -14 do everybody
56 -28 -18 do everything
-48 -21 -5 do exercis
32 48 64 do eyelid
16 14 -45 do feel
-16 -22 -9 do fever
30 22 24 do first
39 34 55 do flip
-82 -108 -85 do for
-15 -15 -31 do gabapentin
56 1 4 do get
-17 -33 -26 do ginger
10 14 23 do go
-131 -155 -168 do he
52 12 3 do her
70 54 56 do here
10 19 20 do him
-37 -44 -8 do hold
0 54 57 do honey
-24 -12 5 do hot
-445 -339 -326 do i
-18 -32 -26 do ice
26 20 22 do if
18 -25 -1 do in
-16 -20 -3 do insulin
206 251 332 do it
99 -17 -9 do its
-22 -8 -9 do know
2 34 -6 do last
-26 -21 -12 do leg
-4 -22 -9 do like
8 27 -11 do lithium
-24 -32 -65 do littl
163 174 175 do magnesium
19 25 47 do me
40 47 70 do montelukast
41 24 29 do muscl
110 36 -141 do my
-22 -1 0 do neck
-51 -27 -21 do nerv
-4 11 22 do night
91 90 90 do nobody
174 213 267 do not
60 71 127 do nothing
-80 -53 -35 do one
-14 7 29 do peopl
-24 -24 -19 do polymyalgia
0 42 -25 do pul
-74 -88 -69 do she
51 42 39 do sinc
59 54 51 do sit
20 30 50 do somersault
18 -37 16 do something
35 9 51 do stair
-4 30 42 do stres
90 87 84 do stretch
-23 -24 -7 do sweat
3 11 24 do tai
10 8 -28 do take
-381 -253 -168 do that
-189 -30 -2 do the
-16 -27 -36 do them
-33 -55 -30 do thes
-102 -79 -88 do they
-19 44 60 do this
41 41 56 do thre
-66 -51 -45 do to
-29 -32 -35 do trip
16 38 28 do try
84 122 108 do twitch
-58 -37 -23 do two
-7 0 -58 do up
-43 -3 -4 do walk
88 38 69 do we
38 43 155 do what
33 -15 -10 do when
-157 -120 -104 do with
-25 -21 -14 do wrong
25 25 -33 do you
136 162 132 do your
-449 -393 -678 doctor
-30 -38 -34 doctor about
18 38 96 doctor add
77 97 -16 doctor be
-23 -20 -19 doctor before
-50 34 -15 doctor check
49 36 -5 doctor cut
-43 -58 -45 doctor get
-11 24 -29 doctor give
-37 -35 3 doctor have
31 9 21 doctor i
-26 -25 -23 doctor if
-27 -18 -25 doctor in
31 -17 -6 doctor it
-1 -50 -39 doctor know
-35 -22 -10 doctor look
-23 -19 -19 doctor ondo
-22 -17 -15 doctor or
68 -26 -9 doctor put
138 38 4 doctor say
-19 -21 -26 doctor stuf
4 -24 -15 doctor tell
-20 -30 -26 doctor unles
-42 -25 -13 doctor visit
-13 39 92 dodgy
-31 0 69 dodgy chicken
-5 -9 22 dodgy kebab
204 143 234 doesnt
55 56 18 doesnt come
18 29 3 doesnt drink
-30 -45 -27 doesnt fall
10 7 28 doesnt go
89 -13 3 doesnt hurt
-73 -65 -71 doesnt it
79 92 134 doesnt know
1 1 20 doesnt make
2 3 -22 doesnt move
44 38 32 doesnt recognis
29 35 41 doesnt stir
-37 -17 18 doesnt stop
-51 -28 4 doesnt wake
20 -9 -8 doesnt want
177 283 278 dog
11 14 54 dog and
-22 -24 -4 dog be
63 70 78 dog cancel
35 35 23 dog for
-77 -67 -35 dog have
37 42 50 dog i
19 17 -78 dog in
20 38 29 dog leg
34 35 56 dog name
86 102 -5 dog nip
-32 -24 0 dog sinc
5 38 89 dol
-278 -273 -222 dom
-38 -30 -27 dom be
-20 -10 -16 dom what
1 -13 -39 domino
1 -13 -39 domino and
19 21 32 donald
19 21 32 donald duck
63 -7 -3 donkey
69 -1 -1 donkey year
357 278 275 dont
73 109 102 dont come
0 -43 -6 dont count
-14 -21 -8 dont cramp
-33 -41 -19 dont drink
-2 42 59 dont feel
9 7 -40 dont fus
14 44 62 dont get
-4 -25 -14 dont go
-53 -31 -17 dont have
25 -11 -20 dont hold
-27 -19 -54 dont hurt
10 42 45 dont intend
154 28 13 dont know
36 41 41 dont need
-15 -30 -27 dont panic
12 26 33 dont remember
-70 -87 -65 dont right
75 65 104 dont see
6 -32 -39 dont sleep
-28 -12 -6 dont take
62 38 23 dont tell
26 26 13 dont think
63 64 68 dont want
-22 -4 6 dont work
-30 -45 -27 doolal
20 41 32 doom
13 36 23 doom and
22 151 179 door
29 42 4 door and
24 42 51 door be
-29 -5 -8 door every
20 12 71 door fram
-56 -36 -30 door nail
-24 -21 -41 door open
-32 -9 14 door slam
-1 -4 -37 door this
39 -13 -32 dopey
27 23 -5 dorm
-47 -41 -94 dose
64 95 60 dose of
102 73 220 dot
39 79 141 dot on
36 35 39 dot that
63 85 -144 doubl
22 48 70 doubl and
3 3 30 doubl his
-34 -9 -57 doubl in
3 5 34 doubl mouth
27 55 72 doubl my
4 9 31 doubl shift
83 59 -41 doubl sinc
64 68 -30 doubl the
-24 -37 -4 doubl up
14 39 -67 doubl vision
0 -53 -6 doubl when
-19 -35 -26 doubt
138 239 81 down
21 19 -3 down a
-48 -35 -22 down after
23 3 40 down and
2 3 47 down as
-51 -32 1 down at
3 46 15 down be
21 34 27 down because
52 85 128 down both
0 0 -32 down but
-47 -21 22 down by
18 28 37 down can
-45 5 -4 down eight
38 32 -52 down for
12 10 -23 down get
12 -49 -32 down have
6 21 -10 down head
61 38 13 down i
-27 -40 -14 down in
5 12 43 down into
-21 11 -43 down it
4 9 26 down just
11 15 -34 down leg
44 20 13 down like
30 28 14 down low
-98 -49 -49 down my
36 40 39 down not
6 15 -45 down now
63 -26 -15 down of
-37 -37 15 down on
24 6 18 down one
35 67 152 down over
11 16 27 down right
97 105 85 down sinc
13 23 -5 down skin
11 15 45 down so
-51 -49 -10 down stair
29 10 28 down stretch
-11 -101 19 down the
2 10 50 down ther
3 -123 -155 down to
103 71 63 down what
13 7 25 down when
-4 9 28 down with
41 38 -79 down wrong
3 -32 -27 downhil
-23 9 -10 downstair
-44 -33 -6 downstair backward
-8 -2 -24 downstair on
-74 -54 -27 doz
16 72 0 doze
6 8 22 doze and
57 -66 -132 dozen
8 17 70 dozen and
3 6 -65 dozen in
11 -18 -64 dozen of
43 43 5 dozy
45 89 135 drag
19 33 72 drag a
3 1 20 drag his
4 8 29 drag it
-27 -17 -9 drag me
-4 -3 -25 drag on
-1 6 -23 drain
-63 -72 -58 drama
145 176 114 dramatic
7 30 11 dramatic i
53 54 17 dramatic just
70 66 55 dramatic way
21 40 65 draw
4 14 56 draw a
111 134 138 drawer
3 -42 -21 dread
4 -36 -31 dread the
-36 -46 -23 dreadful
-111 -89 -139 dream
-30 -20 -12 dream and
9 -114 26 drench
56 -28 11 dres
44 -16 -7 dres size
11 53 -6 drew
7 22 45 drew a
8 14 -21 drew round
-35 -28 -58 dribbl
43 29 -15 dribbl and
27 23 22 dribbl he
-38 -48 -38 dribbl on
37 45 127 drift
11 19 49 drift down
3 -1 21 drift off
-37 -69 -7 dril
25 30 9 dril yesterday
-18 -63 -78 drink
-22 -38 35 drink a
12 26 56 drink about
-24 -7 -2 drink all
-33 -12 -70 drink and
90 87 97 drink antifreez
-26 -20 -23 drink any
-25 -23 -27 drink because
174 177 199 drink bleach
-21 -29 -37 drink coffe
-22 -20 -29 drink do
-46 -37 -19 drink enough
16 53 -32 drink for
22 31 33 drink from
7 -4 -31 drink go
39 33 41 drink help
-1 -23 -17 drink i
86 27 55 drink it
-37 -31 -3 drink like
5 7 20 drink litr
-27 -29 24 drink load
-80 -79 -83 drink more
6 16 38 drink much
-41 -36 -20 drink nothing
89 28 16 drink plenty
32 36 39 drink so
8 12 56 drink the
1 -1 25 drink thre
-52 -54 -33 drink through
2 8 21 drink we
-43 -35 -22 drink what
11 5 -101 drink yesterday
49 26 131 drip
53 31 69 drip from
3 6 37 drip line
33 51 55 drip wet
-21 -6 11 drip with
44 -50 -33 drive
36 35 66 drive home
-15 -29 -67 drive me
-58 -21 -8 drive test
111 18 9 drive the
41 35 32 drive to
41 52 55 driven
-12 -10 -27 driver
13 13 26 driver and
60 53 211 drool
-25 -39 -18 drool and
-16 -20 -7 drool down
158 231 336 droop
23 22 50 droop and
17 22 -2 droop arm
3 1 -21 droop eyelid
10 8 36 droop for
7 10 29 droop i
10 8 24 droop no
8 12 32 droop nothing
-24 -20 26 droop on
-20 -13 8 droop that
-71 29 -83 droopy
2 4 -44 droopy and
-16 27 -9 droopy eyelid
-1 8 34 droopy lid
-295 -400 -286 drop
44 -10 23 drop a
-27 -12 -19 drop after
-56 0 15 drop and
6 9 38 drop beat
-15 -27 -56 drop for
-30 3 -17 drop from
8 10 22 drop he
6 -28 3 drop her
21 33 39 drop in
47 21 -11 drop my
23 11 -5 drop no
-93 -42 -75 drop of
-162 -197 -190 drop off
27 -16 -3 drop on
-7 -38 -22 drop out
-26 -19 -27 drop she
53 47 -18 drop sinc
3 12 36 drop straight
2 9 53 drop the
-13 -38 -24 drop thre
-9 40 -7 drown
5 26 0 drown in
-23 -29 -28 drown my
56 113 211 drowsy
10 42 62 drowsy by
-349 -301 -237 drug
-62 -88 -66 drug caus
-60 -42 -29 drug for
-74 -17 -27 drug i
-55 -25 -15 drug stop
-43 -74 66 drum
-52 -25 27 drum and
-74 -49 -55 drum for
-33 -19 -7 drummer
7 94 70 drunk
7 20 26 drunk but
-26 -18 -2 drunk enough
18 28 28 drunk i
6 -16 -126 drunk on
-61 -52 -37 drunk the
-227 -164 -19 dry
1 7 21 dry after
-42 -24 -10 dry and
12 6 26 dry as
-54 -33 -18 dry eye
5 13 -46 dry mouth
17 28 18 dry nappy
-38 -42 -56 dry out
2 2 29 dry sinc
-57 -62 -54 dry you
53 71 63 duck
-93 -74 -171 due
-1 3 -65 due in
1 2 -53 due til
-69 -56 -38 due to
-66 -36 -22 dug
-67 -45 -32 dug the
-39 -94 -13 dul
35 0 31 dul ache
1 -21 -11 dul like
-4 -34 -6 duller
15 61 161 dummy
4 14 32 dummy hasnt
-48 -41 -37 dump
-65 -60 -14 dunny
-32 2 11 during
32 39 -7 during a
2 9 34 during sex
-34 -11 1 during the
-25 -21 -23 dusk
-28 -21 -25 dusk and
33 92 39 dusky
6 6 25 dusky with
58 54 59 duty
122 109 129 duvet
25 21 28 duvet that
-81 -85 -63 dye
-22 -23 -18 dystonia
6 17 -30 dystrophy
-162 -105 -31 e
58 79 75 e cig
-94 -34 -23 e last
317 113 -88 each
-25 -1 7 each and
-41 -22 -18 each bottl
46 53 20 each breath
13 18 -62 each day
6 7 -48 each feed
10 10 -25 each gulp
44 -9 -6 each month
45 43 79 each morning
21 6 51 each night
38 34 56 each of
-31 -9 -82 each other
158 -43 53 each time
219 372 141 ear
34 29 46 ear and
52 97 66 ear be
12 5 59 ear feel
-26 -12 -26 ear i
21 32 -7 ear infection
-36 -52 -18 ear pop
38 41 75 ear ring
20 16 46 ear sinc
81 78 2 ear to
-31 -20 -42 earlier
139 176 197 early
7 -19 -39 early and
11 30 54 early night
182 148 164 earth
-107 -96 -138 eas
-44 -37 -9 eas every
-35 -33 -93 eas off
-86 -140 -175 ease
-36 -34 -38 ease it
44 -21 -5 ease off
-2 2 -34 ease the
108 74 102 easier
23 31 43 easier to
52 -98 -83 easter
-3 -5 -49 easter and
-144 -162 -101 easy
-54 -46 -32 easy as
-16 -14 -38 easy to
-176 -235 -173 eat
20 21 11 eat a
90 47 28 eat and
-51 -48 -19 eat anything
-126 -51 -38 eat banana
-31 -17 -20 eat crisp
-14 -17 -27 eat do
14 23 -24 eat fine
-50 -30 -32 eat for
13 23 40 eat gran
21 37 -68 eat her
-54 -59 -83 eat his
8 9 37 eat home
42 40 -6 eat i
-13 -40 14 eat ice
-5 -35 -25 eat like
-92 -18 -64 eat more
36 42 57 eat muscl
-20 27 66 eat my
3 5 -65 eat no
27 27 29 eat nothing
-29 -29 -23 eat one
113 -40 -10 eat only
48 -3 -32 eat or
-7 6 29 eat prawn
-22 -95 -58 eat proper
31 57 72 eat slug
-39 -31 -32 eat so
21 20 40 eat some
23 19 74 eat something
1 24 -9 eat steak
20 12 54 eat the
84 74 89 eat them
-25 -9 0 eat thre
-111 -84 -33 eat toast
-7 -10 -28 eat too
-4 -2 32 eat wel
-58 -62 -45 ecg
-22 -24 -12 ecg and
-98 -79 -73 eclampsia
-82 -55 -48 eclampsia with
153 115 49 edge
7 -32 -19 edge be
113 88 0 edge of
-44 -56 -51 edge off
34 40 -45 edoxaban
32 36 -10 edoxaban for
-237 -166 -163 effect
-39 -40 -32 effect of
-59 -37 -30 effectiv
-13 -1 -26 effort
-137 -106 -91 eg
-53 16 -170 egg
8 4 -35 egg and
3 19 25 egg for
7 9 38 egg he
-112 -75 -130 egg on
-23 -5 9 eh
81 -23 -29 eight
23 24 7 eight and
117 13 58 eight day
-78 -105 -65 eight hour
-30 -19 -5 eight i
25 87 21 eight minut
11 -58 -64 eight month
19 30 43 eight or
40 -52 -74 eight week
-22 -32 -13 eight year
44 51 67 eighteen
-40 -26 28 eighty
-24 -32 -12 eighty and
8 17 48 eighty one
-174 -4 29 either
35 28 -48 either eye
-57 -13 -13 either have
-25 38 -17 either i
-65 -53 -38 either of
3 9 31 either way
173 -5 -6 el
40 108 -17 elbow
-16 16 40 elbow and
9 2 37 elbow from
16 34 19 elbow to
-28 -17 -8 elden
-28 -17 -8 elden ring
-27 -28 -31 elderly
-93 -71 -52 eldest
-59 -46 -37 eldest he
-56 -147 -65 electric
-3 8 -22 electric fenc
-37 25 48 electric shock
2 -103 -28 electric zap
-265 -270 -309 electrolyt
-58 -47 -29 electrolyt drink
-17 -27 -23 electrolyt tablet
131 107 159 elephant
29 -86 -143 eleven
31 35 24 eleven and
17 -21 -53 eleven day
62 68 -1 eleven hour
36 0 25 eleven i
-60 -28 -25 eleven time
7 9 20 eleven week
23 -27 -46 eleven year
19 26 43 elevens
94 107 -22 eliquis
85 100 -7 eliquis feel
-66 -101 -29 else
6 15 28 else and
54 -5 -1 else at
8 6 32 else back
-25 -13 -50 else be
-3 48 73 else can
-36 -27 -34 else get
41 -15 -20 else have
-7 22 -18 else i
-31 -17 -6 else keep
-92 -84 -89 else right
-27 -3 -2 else to
13 -82 -33 else wrong
12 -41 62 em
-7 32 -15 email
-22 -12 -12 email and
31 15 51 embarras but
19 28 8 embarras i
34 40 42 embarrassment
-30 -45 -27 embrocation and
-180 -142 -141 emergency
-27 -23 -18 emergency and
-145 -112 -115 emg
-2 19 21 emg a
18 -28 -23 emg and
-135 -109 -131 emotional
101 196 224 empty
-48 -40 -32 empty belly
29 31 37 empty she
-21 -5 -9 en
152 92 213 end
0 8 -28 end and
7 13 35 end at
179 165 214 end it
92 101 108 end my
39 -146 -83 end of
-61 -52 -45 end thing
-22 -34 -49 end up
-5 -2 -62 end with
-93 -47 -148 energy
27 -23 -8 energy and
-47 13 -52 energy drink
-7 -11 -30 engag
-35 -26 -33 engin seize
21 14 12 english
29 30 22 english i
87 29 54 enjoy
-30 -71 -3 enormous
2 151 115 enough
-20 35 -7 enough and
-28 -12 -8 enough blood
46 12 3 enough but
-21 -16 -8 enough calcium
-76 -65 -18 enough for
-24 -30 -27 enough magnesium
5 82 98 enough now
4 -46 -62 enough to
-18 -23 -12 enough water
19 21 24 enquiry
19 21 24 enquiry concern
-3 23 141 entir
-11 -14 27 entir bag
-32 -25 -7 epidural
1 -68 -82 epilepsy
-14 14 25 epilepsy and
44 44 -16 epilepsy be
1 64 -16 epilepsy medicin
42 -7 -6 epilepsy one
41 -64 1 epilepsy tablet
-70 -18 -37 epileptic
-53 -71 -57 epileptic have
13 -24 -13 epileptic seizur
27 4 -28 epilim
76 64 107 epipen
-58 -99 -58 episod
-48 -50 -42 episod be
8 -22 -52 epsom
8 -22 -52 epsom salt
-35 -14 14 equal
4 27 42 equina five
22 10 -1 equina syndrom
-26 -35 -43 era
-16 -5 30 erection
3 9 48 erection sinc
173 -5 -6 es
53 31 -3 escitalopram
-171 -192 -167 espresso
-37 -36 -44 espresso and
-27 -28 -23 espresso to
-52 -36 -37 essay
-30 -24 -20 essential
22 -3 -3 evaluation
22 -2 -2 evaluation for
294 120 391 even
-24 -20 -11 even a
-118 -67 -57 even if
32 -15 27 even in
5 23 35 even look
60 -16 -37 even my
11 16 22 even say
236 67 75 even the
31 42 36 even water
36 40 39 even what
46 8 40 even when
30 19 101 even with
46 -6 -59 evening
-23 -24 -10 evening be
25 -77 -51 evening for
13 -35 14 evening he
41 73 30 evening i
23 34 111 evening my
56 54 48 evening when
129 -89 -197 ever
6 15 34 ever a
-2 19 21 ever add
-58 -15 -3 ever after
69 68 -20 ever and
26 22 23 ever come
58 25 -49 ever do
67 77 9 ever feel
-97 -67 -56 ever get
-20 -29 -14 ever give
-56 -53 -65 ever go
-20 6 -11 ever have
-51 -16 -11 ever my
-34 -5 -2 ever need
120 124 139 ever seizur
130 -107 -8 ever sinc
33 42 -10 ever sleep
27 2 21 ever so
-22 -4 -7 ever to
3 -32 -23 ever use
3 38 -13 everest
261 -38 -73 every
-37 -27 -15 every bit
19 53 61 every breath
13 15 38 every bump
-30 -45 -27 every candl
40 3 48 every coupl
-18 -9 -84 every cup
-5 -32 107 every day
-58 -25 -33 every evening
66 8 -28 every few
4 52 -4 every four
59 62 52 every half
-38 -40 7 every line
-6 0 -20 every meal
-45 -35 -30 every messag
-28 -16 -12 every month
129 92 -99 every morning
-37 -27 -49 every mouthful
48 42 64 every muscl
129 107 74 every night
-39 -36 -19 every one
21 -2 -1 every other
134 144 150 every pil
3 -102 -30 every run
252 -46 6 every singl
13 19 27 every sip
7 5 32 every so
-59 -14 -11 every spring
96 24 -8 every ten
9 20 24 every third
-23 14 -29 every thre
-108 -12 -33 every time
7 17 50 every two
-19 -31 -18 every week
9 19 34 every word
35 -2 4 every year
-35 4 -49 everybody
-29 -4 -41 everybody say
-30 -50 -30 everyday
-31 -30 -21 everyday life
403 545 582 everyon
-50 -13 0 everyon at
83 81 71 everyon be
-50 -22 -13 everyon else
29 41 37 everyon have
-65 -41 -11 everyon in
24 30 4 everyon laugh
1 27 43 everyon say
43 62 63 everyon the
65 60 62 everyon would
656 527 434 everything
-42 -11 -8 everything about
55 15 37 everything ach
-6 -4 65 everything and
-6 -4 40 everything be
7 10 58 everything below
42 14 -3 everything doubl
40 52 75 everything go
29 42 -7 everything have
83 4 14 everything hurt
23 4 7 everything i
4 8 21 everything left
-10 3 28 everything my
69 18 10 everything on
46 48 -15 everything sinc
28 34 108 everything spark
51 93 -2 everything too
143 -1 2 everything twitch
-105 110 95 everywher
33 69 87 everywher and
-22 -10 -9 everywher be
42 0 0 everywher for
1 4 -50 everywher heart
21 47 0 everywher no
-16 -27 -5 ex
-113 27 -127 exact
-65 -12 -4 exact as
-24 -23 -19 exact lung
-54 -19 -10 exact the
27 25 11 exact what
35 45 -11 exact wher
2 4 -43 exact who
-180 -187 -106 exam
41 -13 -10 exam and
-19 -35 -11 exam be
-12 7 21 exam stres
-73 -32 -22 exam week
-53 -50 -75 examin
-54 -41 -64 examin me
-4 46 79 except
5 20 9 except it
-33 -26 11 except the
-130 -291 -251 exercis
-44 -27 -9 exercis a
11 7 34 exercis and
98 -2 -3 exercis class
-49 -19 -4 exercis do
73 -6 -4 exercis i
66 24 -14 exercis no
-2 1 -25 exercis to
-42 -34 -18 exertion
-12 41 83 exhaust
182 200 162 exist
129 130 120 exit
-189 -156 -37 expect
-35 -23 2 expect and
0 2 54 expect it
25 26 32 experienc
-50 -20 -7 expir
-201 -147 -136 explain
-21 -23 -26 explain cauda
-48 -30 -38 explain in
-23 -18 -9 explain it
-24 -3 -3 explain spasm
-9 -13 -22 explanation
42 29 95 explod
1 19 31 expres
11 -1 -35 extra
-41 -32 -44 extra time
247 303 130 eye
17 -58 -15 eye a
-120 -83 -27 eye after
23 17 85 eye and
17 17 23 eye at
10 -42 -18 eye back
-7 17 34 eye be
2 -41 -4 eye blink
7 -37 -13 eye clos
4 -10 -43 eye dont
-64 -49 -21 eye drop
2 39 2 eye flick
29 73 75 eye for
-88 -59 -50 eye from
64 94 119 eye go
6 21 -72 eye have
-48 -35 -9 eye in
-23 -8 -27 eye it
-29 -12 -13 eye jump
-69 -2 4 eye just
-18 -14 -154 eye keep
49 37 -23 eye look
2 13 49 eye no
12 -12 -25 eye or
26 26 72 eye point
13 21 90 eye proper
58 64 -16 eye red
-11 15 -21 eye rins
62 132 164 eye rol
-41 47 -20 eye sinc
26 49 60 eye stream
9 10 -39 eye test
-32 -54 -90 eye that
22 -75 -31 eye then
77 55 101 eye this
58 -60 61 eye twitch
-8 -12 -39 eye water
-14 28 29 eye while
-48 -14 -59 eye wont
45 38 -4 eye yellow
60 56 90 eyebal
-51 -9 109 eyebrow
-55 -35 -1 eyebrow and
56 30 48 eyebrow be
-40 -4 2 eyebrow go
-31 -35 -24 eyebrow sinc
-29 -17 -18 eyebrow that
-42 -37 -58 eyed
-250 -258 -337 eyelid
-29 -17 -3 eyelid 3
42 -2 -1 eyelid 7
-16 -90 -14 eyelid and
-118 -85 -46 eyelid be
72 -3 -2 eyelid do
163 143 45 eyelid droop
31 28 67 eyelid feel
-51 -69 -40 eyelid flicker
36 2 -18 eyelid flutter
-25 -9 -5 eyelid from
-76 -55 -56 eyelid go
8 23 28 eyelid hang
-84 -118 -110 eyelid have
62 67 -47 eyelid hop
-16 27 -9 eyelid in
35 27 -15 eyelid jump
-13 13 38 eyelid keep
-38 -40 -11 eyelid now
-57 -37 -11 eyelid on
-169 -93 -40 eyelid sinc
-75 -63 -32 eyelid start
-3 29 -16 eyelid stop
-110 -83 -60 eyelid that
36 -12 -9 eyelid then
-33 -16 -10 eyelid today
158 240 177 eyelid twitch
-30 -59 -39 eyelid wont
12 11 -35 eyesight
109 73 71 f
51 85 65 fac
38 54 14 fac the
-14 35 -6 face
10 24 25 face all
-9 -23 25 face an
-9 -12 -136 face and
-23 -19 9 face arm
-124 14 0 face be
62 3 21 face do
7 15 36 face down
43 28 84 face droop
3 3 -75 face drop
24 54 -45 face fall
2 2 31 face feel
20 55 79 face go
5 -12 -25 face have
-40 -38 -22 face isnt
7 13 30 face keep
32 27 42 face start
3 2 22 face tingle
15 12 31 face to
13 -21 -13 face too
24 -1 1 face twitch
-44 -36 -24 face when
6 12 -48 face wont
74 59 66 facial
-3 4 45 fact
78 3 -34 fad
0 0 -50 fad and
130 99 159 fade
86 73 84 fade under
8 9 24 fade when
-39 24 125 fail
-34 -42 -40 failur
3 3 -22 failur patient
74 139 195 faint
-61 -72 -40 faint be
5 23 63 faint on
8 -32 -12 faint or
6 4 25 faint twic
4 6 39 faint when
46 34 16 fair
8 -7 -39 fair bit
75 41 48 fair enough
17 25 59 fairy
74 71 91 faith
67 66 73 faith fully
-113 -131 -242 fall
7 24 -57 fall and
109 4 -132 fall asleep
13 37 44 fall down
44 31 35 fall eat
11 20 36 fall from
-30 -45 -27 fall hasnt
-15 -37 -17 fall i
-11 20 25 fall no
-88 -37 -29 fall off
87 96 -52 fall on
-24 -46 -24 fall out
-83 -16 -5 fall over
2 8 29 fall pick
16 18 75 fall shut
-48 -42 -13 fall then
102 116 177 family
37 31 27 family and
48 49 68 family get
-37 -8 10 family have
-1 0 -23 fan
-17 -23 -1 fancy
-24 -9 -21 fantasy
9 87 11 far
-22 30 -3 far and
-25 -1 -1 far be
14 11 -22 far have
77 43 -18 farm
31 72 72 farmer
16 26 21 fart
-48 -7 -13 fasciculation
-32 -12 -11 fasciculation and
-33 -5 -5 fasciculation look
50 43 31 fasciculation mean
43 85 164 fast
-59 -19 -7 fast breath
85 75 81 fast positiv
101 94 93 fastest
107 102 -125 fat
-27 -26 -53 fat and
49 79 -11 fat hot
7 11 -38 fat throb
6 7 41 fat tick
9 7 33 fat voic
191 187 172 fatal
-2 -8 60 father
41 60 51 father be
-43 -46 -40 father in
30 46 53 father take
-25 -19 -16 fatigu
6 64 -21 fatter
4 54 13 fatter than
-21 -21 -1 fault
-43 -14 -3 faulty
-27 -27 -27 fawn
-27 -27 -27 fawn respons
-45 -10 -5 fear
38 37 86 feast
-28 -31 -16 feather
-13 -23 -12 feather on
22 -16 -25 feb
-94 -81 -88 febril
-79 -63 -103 febril fit
-28 -16 -33 feebl
0 -39 -211 feed
40 32 -7 feed and
72 -81 -56 feed fine
-28 -20 -9 feed into
-106 -84 -60 feed like
63 93 -59 feed ok
7 21 -34 feed okay
19 35 -19 feed sinc
22 32 81 feed the
28 -10 23 feed up
-34 -29 -27 feed wel
477 483 280 feel
79 202 55 feel a
149 152 22 feel all
32 -27 33 feel alright
2 5 -52 feel and
1 7 34 feel anything
17 2 -22 feel as
42 68 76 feel be
-40 -34 -25 feel below
123 112 117 feel better
190 182 185 feel calm
-72 -25 10 feel come
18 20 -58 feel completely
31 56 68 feel confuse
-26 -13 -19 feel different
-19 -53 -27 feel every
-18 -22 -29 feel everything
77 85 96 feel faint
-60 -64 -46 feel fat
3 13 -25 feel fine
-30 -25 -32 feel for
26 4 -42 feel ful
-13 -15 -43 feel grand
-21 -141 -45 feel great
52 61 58 feel heavy
-37 -42 -32 feel his
2 19 -80 feel hot
3 15 39 feel i
18 34 28 feel ill
-88 -158 -81 feel in
56 83 144 feel it
3 -40 -18 feel lazy
-76 -174 130 feel like
16 13 34 feel load
1 -50 -21 feel low
-188 -77 -52 feel my
69 36 -88 feel normal
77 72 86 feel nothing
-100 -72 -80 feel numb
-12 -43 -26 feel of
170 203 83 feel ok
23 12 -2 feel okay
52 22 -24 feel perfect
-62 -67 -26 feel puffy
22 19 -16 feel quit
-34 -13 -17 feel right
-16 -17 -21 feel rotten
-63 -30 18 feel sick
-35 -48 -37 feel so
3 1 -25 feel stiff
23 -13 -3 feel strong
2 10 -24 feel sunburnt
-20 -21 -6 feel that
79 16 99 feel the
2 11 28 feel thick
6 11 22 feel tip
24 43 45 feel too
87 97 50 feel total
17 22 27 feel very
42 18 102 feel weak
100 112 -74 feel wel
-83 -70 -50 feel when
2 5 -84 feel wher
-26 -6 -5 feel wrong
-21 -26 -21 feeling
-21 -13 7 fella
-13 33 45 fenc
44 70 85 fentanyl
44 70 83 fentanyl patch
-19 -21 28 festival
5 8 29 fetch
2 6 24 fetch the
-50 -74 133 fever
61 48 23 fever and
25 44 23 fever belly
-15 -21 -4 fever come
2 -15 -39 fever i
-44 -70 26 fever no
13 14 72 fever of
5 3 51 fever sinc
55 43 70 fever stiff
14 10 -87 feverish
464 -60 -163 few
90 3 -38 few can
13 25 -22 few day
76 35 -14 few minut
29 -126 -67 few month
19 18 -67 few second
11 -37 -17 few time
3 -120 -41 few week
78 108 102 few word
30 -23 -33 few year
-56 -43 -34 fewer
3 -3 -24 fibrillation
-683 -613 -621 fibro
-87 -73 -93 fibro and
-60 -56 -41 fibro be
-27 -28 -23 fibro do
-46 -50 -61 fibro what
-515 -452 -429 fibromyalgia
-33 -32 -24 fibromyalgia and
-53 -57 -36 fiddl
-46 -43 -42 fidget
86 19 111 field
31 32 23 field mushroom
-9 -2 -22 fierc
-46 80 13 fifteen
10 17 32 fifteen minut
-27 27 -31 fifteen year
26 24 40 fifty
-48 -38 -43 fifty eight
-2 -24 -9 fifty time
-30 -2 7 fight
28 29 26 fight for
-135 13 -40 figur
1 6 -34 figur it
40 90 134 fil
-103 -96 -80 fil at
23 32 8 fil in
78 108 113 fil my
-28 -28 -38 file
-35 -106 -90 film
-23 -63 -44 film his
29 28 9 film it
2 6 -24 film last
-67 -47 15 final
-30 -22 -20 final do
-28 -19 -18 final last
-20 -35 -7 final week
140 45 184 find
4 20 45 find a
32 41 46 find and
22 -28 -12 find i
17 12 22 find it
105 128 162 find me
8 -9 -22 find my
20 36 36 find myself
-64 -61 -64 find out
-51 -50 -26 find the
7 -42 -3 find word
154 142 -320 fine
-34 -47 -40 fine after
5 11 28 fine again
-90 -36 -92 fine and
-6 -8 -31 fine apart
-10 -2 -21 fine as
73 74 155 fine at
25 14 -22 fine be
-30 -50 -19 fine before
5 13 -32 fine breath
61 24 108 fine but
-20 -7 -32 fine by
-4 -1 -23 fine can
0 -9 -53 fine do
-29 -18 -2 fine eat
-54 -9 -51 fine ever
-52 -12 -7 fine every
-16 7 27 fine for
-48 -42 -13 fine have
56 72 -4 fine how
-19 -2 84 fine it
-121 -65 -25 fine just
-56 0 -10 fine last
-41 -53 -11 fine leg
92 117 -49 fine no
-40 -1 44 fine now
20 -14 -43 fine oddly
15 15 56 fine play
-41 -53 -11 fine poo
21 14 -24 fine sinc
3 4 -41 fine sit
-39 -27 8 fine sleep
-35 -32 -15 fine so
2 5 -21 fine speech
26 26 -19 fine straight
-27 -18 -4 fine swallow
-21 -10 -13 fine talk
50 -10 -4 fine the
3 11 38 fine to
65 77 108 fine when
223 77 -131 finger
10 15 25 finger after
-44 -7 34 finger and
-52 15 -52 finger be
5 -14 32 finger curl
9 12 34 finger fat
-46 -38 11 finger for
-70 -53 -41 finger go
69 -18 -13 finger have
-30 -8 -5 finger in
11 29 61 finger it
2 2 -47 finger joint
-69 -24 -21 finger jump
-58 -42 -89 finger keep
24 46 30 finger numb
32 48 82 finger on
9 17 -25 finger puffy
56 -57 -28 finger that
83 77 -18 finger tingle
9 19 -40 finger to
54 -42 -27 finger turn
-18 -9 25 finger twitch
11 -30 -20 finger which
43 -19 9 finger width
-19 79 -104 finger wont
16 14 23 fingernail
-92 -70 -135 fingertip
3 10 -54 fingertip and
1 -1 -33 fingertip prickl
256 254 318 finish
-5 31 -122 finish a
113 115 136 finish it
40 30 59 finish me
24 28 38 finish my
113 118 191 finish the
-5 0 -22 fir
-23 -1 4 fire
-1 10 -28 fire be
-39 -39 -13 firework
-47 -14 20 firm
-2 -5 27 firm or
-137 -55 -92 first
-49 -20 25 first day
5 4 24 first dose
184 202 132 first ever
-33 -30 -12 first few
54 -3 -5 first half
2 3 20 first i
57 -38 -34 first it
-13 -23 -59 first my
46 4 -35 first now
2 2 31 first on
13 22 51 first one
-39 -17 -25 first so
-15 28 22 first spin
1 18 31 first ten
57 28 32 first the
6 -26 -15 first thing
60 155 31 first time
-110 -73 -32 first week
-14 -11 -35 first when
40 -7 -137 fish
7 7 30 fish and
11 9 -80 fish bone
61 10 73 fish on
13 23 36 fist squeez
214 222 133 fit
3 4 86 fit as
11 1 69 fit at
34 -3 -2 fit for
-81 -74 0 fit in
65 47 10 fit of
27 49 23 fit on
4 74 -5 fit or
3 3 -25 fit she
3 2 88 fit this
-10 -24 -10 fit what
-37 -35 -52 fit when
9 9 -163 fit with
9 10 -50 fit yet
-48 -34 -49 fitness
-33 -29 -22 fitness plan
112 -26 -93 five
-14 -113 -52 five a
117 206 -48 five day
-10 3 23 five hour
-28 -28 -22 five mile
179 187 257 five minut
30 -52 -71 five month
-4 -27 -12 five night
-32 -44 -41 five now
27 13 -61 five of
10 50 1 five second
14 26 21 five set
12 12 28 five this
47 -1 2 five time
70 -48 -23 five week
-177 10 23 five year
-29 -33 -46 fiver
-29 -33 -46 fiver on
-154 -77 9 fix
-37 -37 -29 fix a
10 16 37 fix grin
-41 -45 -53 fix it
14 27 52 fix my
116 89 68 fiz
23 -14 -4 fiz and
18 40 -19 fiz round
-50 -22 -47 fizzy
-54 -48 -11 flag
-41 -70 -20 flak
40 35 85 flam
13 16 39 flam go
37 27 -60 flank
46 45 -94 flap
9 14 21 flap about
-60 -57 -34 flap it
23 27 3 flap like
10 -8 -54 flap on
50 73 46 flap when
63 104 -24 flash
-36 -19 47 flash light
46 52 -39 flash like
-43 -53 -34 flask
-43 -53 -34 flask of
-132 -66 -19 flat
-108 -124 -61 flat and
-58 -37 -39 flat battery
4 3 28 flat cola
-2 -5 27 flat new
4 6 46 flat on
-104 -68 -42 flat white
-22 -24 -7 flatlin
119 155 208 flatmat
30 34 -5 flatmat be
-30 -22 -20 flatmat drag
-20 -1 8 flatmat say
29 -4 66 flea
26 39 84 flecainid
19 23 12 flew back
-96 -23 31 flex
-70 -26 -2 flex my
-29 -13 -7 flexor
2 47 7 flick
-26 -2 0 flick about
1 36 -3 flick side
-406 -588 -369 flicker
-35 -10 -11 flicker be
12 -61 -27 flicker by
31 0 0 flicker every
-58 -36 -9 flicker eyelid
-21 -8 -12 flicker first
34 13 20 flicker for
-7 -26 -13 flicker from
-27 -34 -45 flicker in
-66 -6 -6 flicker like
-22 -13 -15 flicker might
19 -38 -13 flicker on
-191 -157 -53 flicker sinc
-60 -17 -13 flicker today
-82 -64 -35 flicker under
42 -11 -18 flicker when
-39 -10 -5 flicker would
67 112 108 flight
23 37 49 flight and
-9 -52 -4 flight of
21 20 -17 flinch
6 13 25 flinch when
73 92 49 fling
2 67 100 fling out
54 88 35 flip
-4 32 -19 flip flop
29 37 21 float
127 176 26 floater
69 84 -22 floater and
33 16 -4 floater in
55 46 -11 floater sinc
104 57 246 floor
5 3 23 floor all
-46 -43 46 floor and
23 30 34 floor i
-9 22 38 floor of
17 35 85 floor with
-20 78 -41 flop
9 8 -50 flop i
-38 -17 -42 flop like
25 46 19 flop sinc
-93 -145 -15 floppy
-114 -130 -86 floppy and
8 -45 9 floppy for
21 18 55 floppy ish
-36 -46 -51 florida
29 31 64 flour
-91 -33 -52 flow
-13 -5 -29 flower
-51 -30 -76 flu
-23 -17 -12 flu and
-65 -120 -81 flu jab
3 41 64 flu sachet
31 47 -10 flue
4 4 -36 flue leak
35 41 44 fluent
-32 -11 1 fluid
4 6 61 fluid come
-107 -155 -99 flush
-279 -309 -223 flutter
-21 -4 -4 flutter after
53 -29 -12 flutter and
30 -11 -6 flutter be
9 49 -2 flutter eyelid
-114 -64 -52 flutter in
-41 -29 -3 flutter over
-188 -137 -53 flutter sinc
-33 -27 -13 flutter tonight
-83 -92 -83 flutter under
56 108 63 fluttery
-101 -65 -66 fly
22 42 -13 fly off
-35 -45 -25 fly out
-62 -42 -50 foam
-46 -49 -42 foam roller
-15 -22 -28 focal
-8 -22 -16 focus
67 76 93 fog
133 77 -17 foggy
26 17 3 foggy and
-24 -23 -19 foghorn
20 43 54 foil
55 110 110 fold
20 74 60 fold forward
-24 -25 10 fold under
5 3 -29 fold up
8 7 48 fold when
-46 -31 -25 folk
7 -24 -20 folk on
-141 -34 29 follow
-61 -28 8 follow a
-31 -26 -15 follow the
-38 -14 -7 follow up
6 43 39 follow what
-244 -229 -239 food
-13 25 -36 food and
45 20 -12 food be
-26 -23 -5 food carry
-11 -26 -4 food coma
-22 -6 -15 food down
2 5 -46 food feel
28 -29 -26 food for
-40 -48 -23 food go
-30 -50 -60 food have
-18 13 20 food or
-42 -27 -20 food shop
17 6 34 food that
27 29 57 food to
-44 -50 -40 food with
-37 -53 -28 fool
-192 -133 -252 foot
-40 -15 -4 foot after
18 -62 0 foot all
-89 -39 36 foot and
-41 7 -5 foot at
49 61 27 foot be
104 -127 -27 foot cramp
-45 -29 -23 foot curl
-33 -11 -3 foot do
2 4 -69 foot down
-3 -2 -44 foot drag
-45 40 -53 foot drop
-34 -25 -18 foot fall
-39 -66 -61 foot feel
23 -3 14 foot fiz
65 82 -10 foot flap
-6 -29 -13 foot for
-81 -90 43 foot go
71 -54 5 foot have
-35 -11 -4 foot i
-36 -8 -31 foot in
11 11 -94 foot just
35 8 87 foot keep
-60 -58 -25 foot last
40 59 85 foot like
-36 4 14 foot lock
-74 -99 1 foot on
-48 -13 2 foot she
-29 -20 -17 foot sinc
17 14 -104 foot slap
18 33 -31 foot stil
62 -3 23 foot tingle
-6 10 52 foot to
1 35 14 foot up
31 -8 -1 foot warm
5 26 36 foot which
11 31 50 foot white
3 6 20 foot wont
-113 -51 23 footbal
14 15 29 footbal and
-35 -22 -8 footbal last
17 -23 -9 footballer
-57 -58 -28 footy
-216 -137 -155 for
38 -9 -6 for 10
61 41 -29 for 14
1 -10 36 for 2
-3 2 -42 for 20
-2 26 68 for 3
-46 -34 -27 for 40
24 15 30 for 8
123 74 204 for a
211 9 -5 for about
-91 34 17 for age
-1 45 60 for air
51 47 74 for all
87 -23 -11 for an
68 73 85 for and
-29 -9 -8 for anxiety
-2 19 21 for anyon
49 67 -14 for anything
-12 44 58 for be
63 49 52 for both
-22 -7 -11 for calv
3 25 40 for cauda
-64 -69 -59 for charity
3 6 31 for complet
-44 -45 -11 for covid
-1 89 145 for cramp
-19 -24 -16 for dad
84 85 86 for day
-22 -28 -29 for dom
-1 19 23 for each
8 -25 -7 for eight
-44 -1 -2 for ever
28 14 20 for every
26 48 51 for everything
-27 -33 -27 for fibro
-76 -71 -58 for fibromyalgia
-28 2 7 for fifteen
5 -3 21 for fifty
33 -29 66 for five
-48 -22 11 for forty
22 -36 -71 for four
163 176 185 for good
-1 -30 -12 for gout
-42 -45 -13 for grow
29 27 -27 for gym
-1 -32 -66 for half
-32 -30 -10 for her
-9 -22 -38 for him
88 109 72 for his
5 6 25 for hour
-27 -20 -30 for how
15 15 35 for i
-141 -91 -20 for it
-38 -27 -20 for jerk
-50 -7 -8 for jme
-34 -12 -5 for leg
36 12 -24 for long
-30 -13 -9 for lose
14 -32 -32 for magnesium
53 52 77 for mayb
96 116 152 for me
-42 -10 -11 for medical
-136 -1 -1 for meningioma
142 2 -41 for month
-40 -19 -10 for mum
-159 -79 -45 for muscl
128 283 67 for my
42 49 63 for neck
-37 -35 -17 for nerv
-13 -5 -46 for nine
191 46 64 for no
18 -36 -28 for now
79 79 83 for once
42 2 14 for one
32 -22 -4 for over
-55 -44 -17 for pad
-32 -39 -22 for peopl
-2 11 -25 for polymyalgia
-24 -44 -18 for potassium
-58 -55 -60 for shoulder
-142 -33 -13 for six
28 -5 -36 for sleep
16 -29 13 for some
-43 -13 -4 for spasm
-8 -12 -22 for spinal
8 27 -35 for take
-19 -22 -6 for tea
11 88 -82 for ten
-121 -134 -125 for that
-28 147 51 for the
-27 -26 -15 for their
-4 29 11 for them
-42 -29 -24 for thes
-38 -50 -30 for thirty
-7 80 28 for this
2 27 83 for thre
-23 -29 -19 for tight
-25 -24 -10 for toast
25 62 7 for twenty
-78 -27 -26 for twitch
26 8 -41 for two
2 -16 -61 for vertigo
25 31 43 for warmth
12 -67 -50 for wast
35 -29 112 for week
0 6 37 for what
58 77 79 for when
-26 -27 -35 for word
135 134 133 for write
-180 130 11 for year
-61 -61 -66 for you
41 37 52 for your
19 15 21 forag
-31 -6 -5 forc
-38 0 27 forearm
15 -39 20 forearm and
-23 -13 -17 forearm be
-36 -29 -31 forearm twitch
1 1 -25 forecast
9 19 35 forefinger
-159 -137 -384 forehead
-15 0 -70 forehead and
-41 -42 -70 forehead be
30 51 37 foreman
41 64 39 foreman say
-10 3 -31 forest i
15 245 251 forever
97 14 7 forget
-29 -21 -32 forget name
59 59 58 forget the
-38 -16 -10 forget to
21 29 -7 forgetful
2 39 60 forgiv
-2 18 39 forgiv me
3 22 21 forgiv the
-59 0 86 forgot
-49 -63 25 forgot my
7 1 27 forgotten
7 1 27 forgotten how
156 152 28 fork
40 54 73 fork in
24 -23 -16 fork the
3 7 31 fork through
35 -22 -21 forklift
-7 27 -19 form
-40 -44 -7 form just
48 67 -11 form say
116 -127 -204 fortnight
10 -29 -113 fortnight ago
75 -4 41 fortnight and
5 6 -53 fortnight back
100 -32 -5 fortnight i
-43 20 -10 fortnight sinc
-22 58 118 forty
-72 -97 -65 forty minut
1 6 -34 forty pound
31 15 26 forty time
-8 23 35 forty year
14 -46 -8 forum
110 131 137 forward
25 12 30 forward and
3 4 23 forward like
-6 -26 -17 forward to
5 47 61 forward with
259 241 367 found
35 49 97 found a
25 28 34 found gran
18 28 -19 found him
-43 -34 -36 found it
4 5 28 found me
22 20 40 found my
-33 -36 -25 found the
-38 -7 -37 fountain
-10 28 135 four
-25 -34 -11 four and
-24 -23 -19 four arriv
-30 -27 -18 four coffe
101 126 -80 four day
14 26 21 four degre
-33 -25 -24 four floor
-7 -64 -132 four hour
-34 45 60 four hundred
25 47 18 four i
-1 35 49 four letter
-30 7 52 four minut
-65 -111 -81 four month
-6 -37 -9 four night
19 17 37 four oclock
90 135 161 four of
59 -18 -36 four or
16 26 -46 four pillow
-67 -27 39 four time
-43 -34 9 four today
25 1 3 four week
5 9 21 four which
73 54 114 four year
24 13 -30 fourteen
3 34 -5 fourteen week
52 39 -26 fourth
29 -43 -19 fourth time
20 14 17 foxglov
37 33 30 fr
-31 -6 -32 fractur
8 21 -22 fractur foot
3 83 6 fram
-48 0 5 fram be
19 45 -9 fram in
-21 -37 -31 frank
-80 -62 -66 free
-128 -133 -144 freeze
-60 -64 -39 freeze and
-31 10 -17 freeze pea
-4 -50 -23 freezer
-4 -54 -33 freezer aisl
-63 -34 -30 french
287 -58 -33 frequent
95 -19 -9 frequent than
-42 -11 15 fresh
41 49 69 fresher
36 38 55 fresher flu
-54 -13 -15 fret
28 25 -138 fri
41 56 -149 friday
10 5 28 friday after
-58 15 -111 friday and
3 28 -21 friday be
79 73 -14 friday blood
41 29 -99 friday i
9 17 -36 friday it
3 2 33 friday knee
-58 -54 -42 friday my
19 23 39 friday night
2 1 25 friday now
-8 -28 -10 friday the
29 18 8 friday today
27 4 28 fridg
27 6 2 fridg and
88 48 154 friend
54 7 27 friend be
-11 -11 -29 friend have
21 19 35 friend keep
11 9 20 friend say
-5 4 25 fright
-35 -44 2 frighten
3 -27 -31 frighten me
-72 -82 -37 frog
-99 -36 -49 from
-25 -36 -25 from 3
-51 -107 -166 from a
-24 -18 -13 from all
9 -25 -15 from amazon
73 55 38 from an
2 -25 -5 from bum
5 5 -100 from camp
-71 -65 -33 from carry
-14 -29 -21 from cork
4 10 -31 from cramp
-41 3 -7 from cros
-27 -20 -60 from dawn
61 79 81 from each
-44 -44 -17 from gabapentin
5 -11 31 from head
59 70 118 from her
3 33 38 from his
-20 -25 5 from last
110 127 122 from me
250 331 144 from my
45 18 -20 from night
-3 20 28 from no
-82 -66 -69 from now
29 27 2 from nowher
28 22 -2 from one
-53 -32 19 from perth
-13 -16 -34 from poor
-12 -26 -15 from run
-32 -10 -8 from scalp
-44 -16 -31 from shout
-23 -21 -1 from sit
57 -8 -10 from sleep
-51 -57 -10 from sore
53 57 56 from squat
-44 -18 -30 from squint
-3 -3 -30 from stres
-50 -23 -18 from that
62 58 336 from the
47 49 59 from ther
36 36 47 from today
24 -57 -37 from two
8 16 26 from under
-26 -15 -13 from wher
88 41 28 from work
-24 -8 -25 from yesterday
-37 -58 -40 from you
216 140 242 front
46 -3 -4 front crawl
49 -24 90 front of
24 28 32 front sinc
92 116 106 froth
12 40 63 froth on
-87 -53 -13 fruit
-35 -15 -10 fruit and
4 7 29 fruit be
-41 -32 -18 fruit have
48 45 72 fry
22 21 50 fry up
-9 -4 -21 fuel
65 -2 -60 ful
-10 70 41 ful of
17 23 31 ful recovery
14 20 -27 ful sentenc
-29 -14 -6 ful work
-10 95 -41 fully
19 46 -49 fully with
6 -35 -18 fumbl
119 112 123 fume
-74 -67 -20 fun
-24 -18 -28 function
48 51 0 funeral
17 32 34 funeral be
16 29 18 funnel
16 29 18 funnel web
-116 -176 -73 funny
-48 -62 -26 funny and
-27 -18 -8 funny bone
17 -62 -11 funny but
39 40 40 funny color
14 13 34 funny dusky
16 10 38 funny for
111 110 102 funny how
14 24 -11 funny on
1 2 -31 funny one
-36 -18 -3 funny pee
9 48 4 funny thing
-67 -89 -41 funny turn
-42 -17 -11 fur
-21 -12 -9 fur up
-60 -61 -59 furosemid
70 -2 -2 further
52 6 47 fus
2 11 35 fus he
51 11 -33 fuse
0 30 -17 fuse be
114 -8 -7 fuzzier
43 -16 2 fuzzy
63 -1 -1 fuzzy over
57 83 80 g
26 35 30 g t
-590 -560 -338 gabapentin
117 135 125 gabapentin a
-38 -44 -34 gabapentin an
-91 -91 -50 gabapentin and
97 92 87 gabapentin at
47 44 43 gabapentin be
-49 -58 -37 gabapentin for
-25 -25 -9 gabapentin how
15 -36 -25 gabapentin in
-24 -31 -29 gabapentin with
-28 -34 64 gag
6 15 70 gag at
-41 -59 -23 gag on
-60 -126 -50 gain
60 82 50 gallon
-23 -10 -7 gallston
37 74 81 game
341 335 404 garag
45 36 59 garag and
7 27 36 garag door
35 29 49 garag with
33 27 -35 garden
13 10 30 garden and
7 -22 -14 garden be
31 32 27 garden fork
-29 -29 -22 garden the
-28 -26 -18 garden with
-23 -48 -6 garden yesterday
-34 -17 -6 gardener
-59 -31 18 gas
4 22 13 gas and
-21 -24 -7 gas bil
21 30 6 gas fire
23 43 -1 gash
103 87 70 gasp
-55 -45 -55 gastaut
1 7 -48 gastric
3 -13 -70 gate
19 24 31 gatepost
-33 -7 -4 gather
8 27 38 gaviscon
-96 -13 -39 gbs
6 -29 -20 gear
3 -32 -24 gear stick
-97 -82 -77 gehrig
56 19 36 gel
47 -49 -52 gene
-54 -73 -59 general
-12 -15 -23 general anesthetic
-18 -24 -12 general q
47 39 72 generator
37 31 36 generator be
11 9 30 generator run
-30 -19 -21 genetic
5 36 15 genital
33 60 47 genital and
-74 -70 -68 genius
-21 -19 -23 gentl
-47 -30 -3 georg
-33 -29 -20 germ
18 -139 -4 get
251 317 193 get a
19 26 -31 get air
-5 29 26 get an
-35 -22 -23 get and
25 -4 -5 get any
58 45 22 get back
11 14 25 get bang
-83 -50 -49 get be
-12 -64 -27 get better
102 117 103 get bigger
-53 -63 -37 get bit
10 35 40 get blood
-29 -3 -1 get calf
1 -22 -12 get clumsy
-3 21 26 get cold
-33 -28 -19 get confuse
19 -74 -28 get cramp
26 23 39 get cros
10 -26 -16 get dad
-18 -15 -24 get dom
-28 -29 -21 get down
20 -3 -1 get dres
2 -53 -8 get electric
-80 -26 -38 get fibro
108 -7 -6 get fuzzier
-2 -3 -37 get goosebump
75 -25 29 get hard
60 8 54 get headach
-96 -28 -18 get help
-19 10 92 get her
-50 -51 -18 get hiccup
61 82 124 get him
5 7 -28 get his
19 26 32 get hold
-29 -45 -36 get home
40 82 40 get in
-8 2 66 get into
-186 -93 -210 get it
24 -15 8 get left
2 -51 -20 get littl
3 9 50 get louder
10 25 16 get magnesium
-14 85 84 get me
-23 -20 -17 get mnd
-29 -11 -9 get more
-38 -14 -67 get motor
-20 -24 -12 get muscl
-37 7 -7 get my
25 56 81 get myasthenia
-21 -6 -4 get new
-93 -51 -26 get no
75 91 45 get nothing
-41 65 -38 get off
18 -14 34 get on
22 40 60 get one
-91 -52 -202 get out
25 26 -13 get over
-85 -82 -34 get pmr
-70 -45 -53 get poison
2 5 -32 get relief
-30 -18 -14 get rid
-99 -66 -6 get round
17 48 -14 get see
15 -50 -31 get slower
-30 -36 -46 get so
-68 -39 -28 get spasm
29 -16 -51 get stiff
-23 -11 -13 get stronger
18 11 36 get stuck
-28 -15 10 get that
-46 80 203 get the
-27 -29 -16 get their
-36 13 9 get them
-72 -58 -54 get thes
1 -22 -25 get thicker
33 74 139 get this
-31 -17 -22 get thos
14 -25 4 get through
49 44 -82 get tir
11 35 95 get to
86 100 96 get too
-26 -3 -13 get two
97 -134 -43 get up
32 10 12 get use
18 70 -46 get weak
64 55 40 get what
200 -45 -43 get worse
32 16 20 get zap
-9 25 29 gg
-2 2 -33 ghost
35 26 23 giddy
-109 -1 -1 gift
-56 -11 -1 gig
27 25 29 gig and
-56 -34 -23 gig last
-119 -63 -2 giggl
-14 -22 -11 giggl at
28 49 66 gin
-49 -51 -33 ginger
-47 -49 -31 ginger tea
10 18 37 girdl
-205 -174 -204 girl
47 4 -28 girl be
-59 -38 -78 girl have
0 0 -36 girl say
-27 5 1 girlfriend
25 48 64 girlfriend say
5 6 22 girlfriend take
-113 -172 -78 give
-12 -19 -43 give a
4 31 42 give and
85 78 91 give away
34 21 2 give birth
6 7 -23 give clarithromycin
31 -19 -8 give cramp
115 93 93 give her
40 67 39 give him
29 39 20 give his
2 30 -5 give in
-40 -47 -33 give it
-31 -23 15 give littl
-243 -290 -255 give me
19 22 -1 give mum
37 40 28 give my
-47 -25 -11 give myself
-49 -41 -17 give one
37 79 97 give out
-44 -44 -40 give peopl
4 -30 -1 give smal
0 -24 -6 give sudden
1 -24 -9 give to
-3 -113 -85 give up
5 10 33 give way
-15 0 28 give you
5 9 -27 glanc
6 9 -26 glanc sideway
-17 -13 -84 gland
-15 -4 -39 gland be
200 242 395 glass
16 16 52 glass and
-15 26 61 glass of
3 3 -66 glass off
12 -4 57 glass on
133 126 111 glass test
22 29 36 glass thing
-15 -3 -24 glastonbury
41 98 41 gliclazid
21 18 -13 glob
-27 30 48 glov
10 24 -1 glov and
6 23 -16 glow
-33 -7 6 glu
-33 -7 6 glu to
-36 -24 -18 glut
9 25 17 glycinat
169 126 300 go
54 73 39 go a
-18 -11 -21 go about
-25 -26 3 go after
-18 -58 5 go all
-30 -42 -25 go already
-81 7 -63 go and
-42 -64 -142 go at
39 -19 -46 go away
27 -43 -138 go back
-69 -48 -12 go be
-36 -41 -6 go before
14 32 -29 go black
26 78 74 go blank
48 39 104 go blue
5 6 29 go blurry
55 -5 -4 go bony
-13 1 -20 go but
-103 -192 -223 go by
12 11 24 go clammy
-58 5 -32 go claw
6 7 35 go clumsy
3 31 16 go cold
-12 -9 33 go completely
-8 -14 27 go dark
43 32 97 go dead
10 12 23 go deeper
22 34 68 go dim
-80 -85 -72 go dizzy
0 24 -38 go do
0 2 -44 go doctor
-30 -45 -27 go doolal
14 2 -39 go doubl
115 15 -46 go down
3 -32 -27 go downhil
1 1 -65 go droopy
5 46 3 go dusky
4 6 29 go eleven
14 -62 -12 go every
11 -25 -39 go everywher
36 27 19 go faint
84 85 -25 go fat
5 34 13 go feebl
13 12 -20 go feel
-26 -32 -31 go first
-2 -4 -36 go flat
-9 -61 -12 go floppy
51 71 92 go for
24 -69 -285 go from
-47 -46 -26 go ful
-36 15 40 go funny
62 -1 -1 go fuzzy
21 13 63 go green
-11 -80 -75 go grey
0 -38 -27 go hand
-28 -38 18 go hard
-9 -16 -24 go haywir
-4 -3 28 go he
55 42 11 go home
4 5 -56 go hot
23 39 -38 go if
60 115 382 go in
-75 -47 -11 go into
-42 -39 -31 go it
-5 15 41 go just
-157 -57 44 go like
-8 30 -7 go limp
-2 -5 27 go mate
0 -4 -25 go my
7 10 -23 go nasal
-29 -63 -50 go no
-184 -138 -201 go now
115 51 78 go numb
17 -37 -15 go of
-11 40 -77 go off
-3 -5 -27 go ok
-31 -39 87 go on
13 18 47 go one
42 48 50 go out
7 11 22 go past
-20 -8 -21 go ping
68 8 -15 go pink
80 94 121 go purpl
47 -16 -9 go quiet
8 8 24 go red
71 95 86 go rigid
-11 -23 -7 go shaky
34 40 80 go she
-69 -43 23 go sinc
25 28 34 go slow
1 1 -49 go so
27 32 51 go squeaky
90 148 153 go stiff
71 68 77 go straight
5 5 -23 go sweaty
-22 -27 -5 go swim
48 68 19 go the
68 70 80 go thes
-1 -29 -23 go thin
-28 1 3 go this
-72 -38 -13 go through
6 11 51 go tiny
236 219 155 go to
-49 -39 -25 go together
70 72 91 go tunnel
51 63 61 go under
-21 -33 -63 go up
35 80 -19 go when
48 27 106 go white
-71 -119 -36 go with
-17 5 -26 go within
-54 -43 -9 go wrong
93 72 96 go yesterday
72 85 60 goa
2 11 49 goa two
22 11 -2 goal
30 19 -12 goal post
-7 0 -34 goat
-31 -23 -27 gob
-33 -25 -34 gob smack
-28 -19 -14 gobstopper
1 9 43 god
-46 -34 -28 goldfish
-69 -76 -62 golf
-3 -24 -4 golf grip
-21 -61 -77 good
11 -35 -14 good and
5 -11 -67 good as
7 10 -32 good few
133 76 112 good for
-24 -5 -21 good i
-45 -13 -7 good idea
8 -44 -20 good jaw
-43 -27 -16 good news
2 4 -26 good no
-38 -19 -22 good now
-69 -40 -31 good or
7 3 -22 good sinc
3 -31 -20 good sleep
60 39 50 good the
301 371 419 goodby
49 63 74 goodby and
158 144 185 googl
9 -23 -13 googl als
-41 -37 -20 googl everything
107 113 112 googl how
10 28 -43 goos
10 28 -43 goos egg
25 51 -60 goosebump
4 17 29 goosebump and
0 0 -36 goosebump in
4 44 -23 goosebump leg
56 45 -30 gooseflesh
-36 -36 -11 gout
-29 -21 -21 gown
-137 -68 -67 grab
-30 -32 -26 grab at
34 66 12 grab the
-110 -37 -28 grad
-19 -98 -88 gradual
5 -38 -26 gradual lose
-30 -22 -20 graduat
-30 -22 -20 graduat mum
-22 -27 -35 grain
8 15 25 gram of
118 90 165 gran
-21 -22 -41 gran 88
25 31 37 gran and
145 88 89 gran be
3 -3 -66 gran die
37 37 59 gran do
-17 -18 -23 gran get
-7 -91 -62 gran have
7 16 40 gran heart
13 23 42 gran iron
27 25 32 gran keep
-48 -20 56 gran on
-36 -30 -28 gran say
29 26 26 gran sit
39 51 76 gran take
13 20 20 gran talk
-65 -59 -61 gran wont
-30 -22 -20 gran wore
30 -10 -110 grand
4 -10 -56 grand and
123 -1 15 grand child
-26 -4 -5 grand now
27 26 27 grand only
-203 -160 -70 grandad
-30 -45 -27 grandad 82
-42 -38 -76 grandad be
-55 -28 7 grandad take
-2 39 42 grandchildren
-22 1 -3 grandchildren come
-11 -66 -84 granddaughter
-62 -98 -144 grandson
22 40 31 grandson have
-24 -23 -19 grandson number
105 108 167 grap
44 49 45 grap stuck
48 63 91 grap toddler
-24 0 33 grapefruit
8 26 66 grapefruit the
42 47 87 grass
-11 34 66 grav
32 26 61 gravel
42 41 93 graz
14 8 76 graz on
-63 -197 -173 great
10 -36 -3 great otherwis
52 12 133 green
11 13 57 green and
14 13 57 green sick
-6 -150 -61 grey
18 -46 -32 grey and
2 1 -36 grey blind
11 10 46 grey curtain
13 27 16 grey out
-31 -33 -32 grig
-112 -11 52 grin
8 36 71 grin and
-21 -5 17 grin at
-43 -40 -22 grin i
-23 -86 -6 grind
4 -61 -14 grind my
29 56 57 grinder
-175 -42 -67 grip
-32 -4 0 grip and
-9 -29 -10 grip be
12 46 9 grip for
-18 -29 -10 grip go
-54 -13 -23 grip have
-11 -9 27 grip her
-29 -9 -5 grip i
8 1 31 grip sinc
-28 -14 18 grip the
46 57 -52 gritty
4 5 -61 griz
-1 11 43 groan
3 10 26 groan when
17 38 -36 groin
9 21 -27 groin come
-19 -27 -16 groom
52 -27 -28 groov
42 -10 -4 groov between
148 194 193 ground
23 35 39 ground twic
-43 -19 -12 group
-159 -144 -125 grow
-48 -13 -11 grow back
-33 -35 -46 grow pain
-71 -71 -74 growth
39 50 -21 grumbl
-14 11 23 grumpy
-38 -18 17 grunt
8 -2 -22 gs
-4 -79 -53 gues
-28 -22 -11 gues what
-112 -41 17 guillain
-112 -41 17 guillain barr
-29 -13 -5 guitar string
38 21 -63 gulp
19 16 -61 gulp a
-4 20 53 gum
5 9 27 gum be
41 32 46 gum bleed
54 104 131 gun
3 18 22 gun cabinet
-25 -11 -1 gunk
52 14 41 gurg
12 11 46 gush
-110 -80 -161 gut
6 1 -22 gut cramp
-52 -56 -28 guy
-64 -49 -42 guzzl
-55 -53 -28 guzzl milk
-97 -64 -112 gym
-61 -72 -28 gym and
-24 -7 -9 gym membership
-22 -13 -6 gym session
1 -3 -42 gym sore
35 37 25 gym the
-236 -123 -137 ha
-33 -29 -52 habit
-1 10 36 hadnt
-115 -70 -60 haha
22 23 11 haiku
23 24 11 haiku about
-71 -126 -286 hair
34 37 110 hair and
26 34 0 hair be
51 -20 -13 hair come
-63 -58 -55 hair dye
1 32 -46 hair hurt
7 -48 -83 hair no
20 14 33 haircut
-1 -44 -16 hairdresser
2 17 -60 hairdryer
2 17 -60 hairdryer up
41 31 43 hal
20 19 38 hal carpet
757 652 513 half
5 -126 -88 half a
86 113 23 half an
11 21 6 half go
31 51 38 half her
160 95 61 half hour
13 21 21 half isnt
21 -23 -6 half later
-24 -26 -19 half life
-162 -49 -30 half marathon
34 54 -18 half mast
82 63 18 half my
124 119 126 half of
13 26 54 half past
32 48 22 half shut
36 33 58 half six
7 -31 -18 half term
-6 42 88 half the
5 -111 -39 half year
93 109 -109 halfway
16 31 -66 halfway down
62 90 -10 halfway through
66 -14 -14 halloween
21 10 8 halo and
-31 -28 -17 halo round
-3 -23 50 haloperidol
22 35 51 haloperidol and
11 -72 -4 halv
88 -8 4 ham
88 -12 -5 ham string
68 95 72 hammer
8 14 28 hammer and
-29 -15 -15 hamster
-160 -114 -86 hamstr
-23 -13 -16 hamstr stretch
-47 -32 -26 hamstr tight
349 276 103 hand
3 7 21 hand 3
-62 -54 -17 hand a
7 55 70 hand and
5 5 23 hand as
-21 17 35 hand at
9 29 77 hand bag
30 115 197 hand be
3 8 -32 hand both
8 8 55 hand cant
-36 -21 71 hand cramp
-47 -9 2 hand do
18 42 67 hand flap
-84 -15 -23 hand foot
88 45 -15 hand for
8 26 70 hand garden
25 25 53 hand get
-35 24 44 hand go
6 10 -70 hand hang
66 -50 -11 hand have
0 0 -36 hand hot
-21 -3 -47 hand i
2 36 32 hand icy
-85 -2 -26 hand in
10 69 49 hand jump
18 21 -53 hand just
43 -19 -51 hand keep
-34 23 45 hand me
91 -13 -13 hand muscl
25 38 -18 hand no
8 14 28 hand not
-27 -10 -13 hand on
-33 -25 -31 hand or
27 27 -3 hand sanitiser
43 -34 -190 hand shake
5 49 -1 hand shaky
9 14 24 hand side
2 4 -44 hand sinc
69 -9 -8 hand spasm
32 9 4 hand start
-51 -18 -2 hand stil
-29 -3 -4 hand stitch
2 4 -21 hand stop
-35 -33 -38 hand that
58 -37 -29 hand the
8 -74 -77 hand ther
19 25 -13 hand this
38 29 27 hand tingle
78 97 -31 hand to
33 -28 -28 hand trembl
75 -43 -29 hand twitch
3 13 39 hand two
7 -48 -88 hand up
3 -38 -9 hand when
9 34 57 hand with
-46 10 -22 hand wont
81 81 80 handful
81 81 80 handful of
-49 -2 -17 handl
-8 -69 -45 handwrit
2 -35 -29 handwrit shrunk
326 300 72 hang
69 50 62 hang around
2 4 -38 hang cant
43 40 24 hang down
9 13 -86 hang like
3 8 -63 hang my
61 51 78 hang myself
-98 -81 -21 hang on
-13 -20 -44 hang out
2 16 62 hang over
13 17 26 hang ther
-41 -26 -79 hangover
23 22 55 hanky
74 11 135 happen
-2 21 -9 happen at
33 42 56 happen before
84 72 55 happen if
-42 -22 -12 happen in
-48 -28 -30 happen just
32 -27 -8 happen more
10 -28 -38 happen on
-32 -17 -4 happen sinc
26 44 97 happen to
-4 -23 -16 happen when
38 12 10 happen with
67 56 48 happier
67 56 48 happier if
-95 -98 -77 happy
42 62 -1 happy enough
-35 -19 -7 happy now
-67 19 262 hard
17 -20 -23 hard all
26 21 66 hard and
14 75 197 hard as
-13 -24 -17 hard for
8 19 32 hard he
77 48 47 hard i
-40 -45 -61 hard my
-5 28 -8 hard on
-31 -11 -8 hard shoulder
-20 2 -25 hard sore
38 33 88 hard the
35 5 60 hard to
-34 -37 -25 hard too
-58 -33 -25 hard when
-112 -19 16 hardly
44 49 -6 hardly drink
39 41 40 hardly get
-30 -37 -17 hardly lift
12 13 -61 hardly pee
6 7 29 hardly rous
-57 -81 -56 harm
-18 -26 -8 harm do
-154 -56 -60 harmles
73 13 234 hasnt
-40 12 -72 hasnt be
46 51 56 hasnt come
-57 -50 -31 hasnt get
-15 -40 -28 hasnt go
76 -4 45 hasnt have
-9 -26 -21 hasnt keep
9 -21 3 hasnt let
22 11 10 hasnt make
27 21 34 hasnt pee
13 54 131 hasnt poo
39 26 56 hasnt sleep
-54 -20 -6 hasnt spread
-19 35 50 hasnt stop
16 23 42 hasnt touch
-68 -67 -55 hasnt worn
-24 18 -83 hat
-30 -22 -20 hat dad
7 -75 -22 hate
51 33 43 hate the
-42 11 -56 haul
-28 -7 -4 haul hay
22 3 -51 haul myself
176 86 61 have
4 9 27 have 12
-3 75 14 have 2
-55 171 230 have a
33 -20 58 have about
35 30 -10 have ach
-53 -57 -46 have actual
-2 6 61 have all
54 54 63 have already
-98 -36 -89 have als
48 -2 16 have always
33 54 -14 have an
54 48 8 have and
-36 -4 -6 have anything
71 13 30 have ask
-28 -30 -9 have asthma
5 57 87 have back
104 73 155 have be
-8 -14 -58 have become
-23 -22 -22 have before
49 21 -14 have begin
-81 -2 -2 have bel
2 1 -66 have belly
-42 -38 -33 have bite
42 48 38 have black
17 21 -19 have botox
-17 -11 -28 have bought
20 22 6 have breast
9 4 -32 have bump
3 16 21 have campylobacter
22 24 25 have carbon
22 -8 -6 have clear
46 3 -6 have climb
35 13 -72 have come
-21 -14 -23 have convulsion
1 -36 -25 have cotton
16 22 1 have cough
8 5 -43 have covid
-39 -31 2 have cramp
-3 -2 -45 have crank
15 19 22 have crush
-29 -8 9 have cut
30 13 32 have dark
197 150 155 have decid
45 61 95 have disappear
3 -106 -47 have do
-28 -16 -21 have dom
-4 -6 -41 have doubl
70 1 50 have drop
69 98 87 have eat
-45 -30 -33 have eclampsia
56 77 80 have enough
-14 7 34 have epilepsy
13 -13 27 have ever
-37 -48 -23 have every
15 4 -23 have examin
-31 -9 -21 have exhaust
-19 -24 -11 have febril
12 -55 -24 have feel
7 8 35 have fever
-80 -70 -99 have fibro
-83 -47 -35 have fibromyalgia
-14 -4 39 have fit
-22 -24 -7 have flatlin
-23 -17 -16 have flu
-101 -76 -25 have flutter
32 51 35 have for
7 1 27 have forgotten
-49 -5 -75 have get
-11 24 3 have give
377 190 139 have go
-23 -4 -5 have guillain
3 26 52 have happen
32 -42 -43 have have
-36 -13 -27 have headach
-54 -46 -11 have her
-28 -78 -34 have hiccup
25 20 52 have his
31 30 18 have hit
-21 -22 -15 have how
10 -28 -18 have huntington
-103 -33 -3 have i
-137 -58 -39 have in
-185 -115 -65 have it
9 49 -19 have jab
-21 -8 -8 have jme
88 100 90 have just
50 45 49 have keep
37 56 59 have kick
-23 -23 -14 have kidney
1 -38 -12 have kind
86 82 114 have last
-33 -14 -2 have laugh
5 23 52 have left
30 72 66 have let
4 6 36 have like
-24 -25 18 have liv
4 2 27 have lock
43 50 28 have lockjaw
14 -31 -36 have lose
-25 -23 -9 have low
-61 -63 -44 have magnesium
5 18 28 have make
-142 -44 -18 have me
-28 -19 -19 have meningitis
3 10 -75 have metoclopramid
22 24 82 have mg
-26 -4 -81 have migrain
27 50 47 have more
4 -21 -23 have most
-4 -25 -10 have motor
95 91 112 have move
5 3 -24 have ms
8 13 -37 have muscl
-311 -151 -116 have my
9 9 21 have myasthenia
1 5 -32 have near
21 26 -49 have need
-45 -14 38 have never
27 79 -53 have new
-151 -205 -51 have no
-4 -43 -31 have none
78 8 -164 have not
-31 -56 -14 have nothing
20 -97 -80 have notice
34 53 43 have numb
61 -11 -88 have one
-9 11 32 have only
22 4 65 have pack
19 18 45 have pain
70 -12 -70 have parkinson
23 20 9 have pass
159 167 156 have pick
-30 -4 -2 have play
-8 -9 -56 have polymyalgia
-72 -86 -45 have potassium
5 -35 -13 have prawn
4 17 -34 have puf
6 9 -38 have purpl
4 129 -2 have put
20 43 -5 have quit
15 16 26 have read
8 -23 -2 have rest
34 11 14 have run
17 78 20 have see
1 7 40 have serotonin
-21 -2 -17 have settl
26 20 21 have shake
-29 -19 -28 have she
8 2 30 have shrunk
-4 -8 -49 have shuffl
-1 0 -42 have sign
-63 -20 -23 have sinc
15 19 27 have sit
-48 -26 -20 have six
-25 -28 -27 have sleep
85 67 121 have slid
0 -17 -23 have slur
-28 -4 4 have so
89 14 25 have some
-3 4 42 have sore
34 50 53 have sort
2 -19 -30 have sound
-59 -76 -70 have spasm
28 -26 -16 have spread
-33 -13 -8 have stammer
-80 -63 -102 have start
-81 -71 -64 have stiff
310 159 137 have stop
14 36 -24 have sudden
41 67 94 have suicidal
71 -5 -5 have sunk
29 42 64 have swallow
1 7 -43 have swell
49 153 217 have take
2 -23 -16 have tea
11 -1 -58 have tell
-27 -20 -85 have ten
-56 -58 -25 have that
-19 125 213 have the
-64 -71 -26 have them
19 -31 -163 have this
7 10 -43 have thre
13 20 34 have throw
-12 -32 -4 have tilt
158 -2 164 have to
0 -25 -22 have too
7 6 29 have troubl
62 -45 -33 have try
71 80 50 have turn
35 28 47 have twic
122 45 61 have twitch
-70 -44 -27 have two
103 -48 -29 have unexplain
-34 -33 -28 have us
-28 -19 -9 have viral
-18 -10 -20 have vitamin
6 36 -21 have wake
-6 11 -43 have what
-26 -39 -22 have withdrawal
115 124 100 have work
1 -29 -27 have worn
78 115 161 have write
19 -23 -21 have you
156 160 148 havent
59 29 46 havent be
-109 -65 -32 havent get
112 40 26 havent have
47 34 -5 havent keep
-26 -21 -4 havent lose
35 4 36 havent manag
-2 2 28 havent need
9 45 23 havent pee
36 49 50 havent sleep
-35 -23 -26 havent take
59 66 -3 havent tell
-28 14 16 havent touch
-36 -14 -3 hay
13 16 25 hay bale
-22 -25 -4 hay fever
-9 -16 -24 haywir
93 101 209 he
-45 -16 -13 he also
597 510 392 he be
18 -28 -32 he blink
-40 -17 -19 he breath
59 46 -21 he can
192 206 229 he cant
65 45 48 he choke
7 -35 -3 he cough
5 -24 -49 he could
-10 -1 23 he cry
15 11 24 he die
-1 -23 -30 he do
47 76 90 he doesnt
-24 -11 -18 he dream
39 40 57 he drink
-45 -15 -16 he drop
-51 -54 -65 he fall
8 9 30 he feed
-2 3 28 he feel
54 58 -7 he fold
-101 -85 -32 he get
17 28 40 he go
19 38 65 he hasnt
-40 -4 63 he have
18 22 31 he hit
8 16 47 he hold
6 -52 -20 he howl
55 51 60 he insist
10 3 22 he isnt
-21 -4 -28 he jerk
-44 -59 -3 he just
-9 38 34 he keep
65 63 71 he knew
14 24 28 he lie
10 14 35 he look
6 4 23 he lose
-10 5 -30 he make
44 48 38 he meant
-23 -32 3 he need
7 8 32 he never
-2 -3 21 he nod
-20 -16 -21 he on
-57 -59 -26 he only
-46 -59 -33 he pee
-9 -67 -78 he put
-73 -35 -28 he right
83 150 224 he say
22 20 32 he scream
-34 -16 8 he see
14 23 65 he shake
2 -19 -22 he shuffl
-18 -9 -66 he sleep
-28 -32 -2 he slip
12 -37 -20 he stare
4 -68 -65 he stop
-25 29 58 he take
-48 -48 -28 he talk
11 13 31 he think
18 -23 -26 he use
16 49 -51 he wake
47 48 33 he walk
87 71 51 he wil
23 -16 41 he wont
-85 -96 -14 he would
29 7 -32 head a
-20 -33 -18 head after
-85 -83 -64 head against
-69 -45 -14 head all
60 2 40 head and
4 2 -27 head as
20 6 -18 head at
3 5 -25 head bang
10 13 -20 head cant
27 97 -137 head clear
-33 -32 -49 head do
44 31 80 head explod
2 3 38 head first
4 9 42 head flop
-44 -90 -31 head from
-99 -100 -54 head have
-42 -17 -9 head he
2 1 30 head hurt
17 44 1 head i
-13 -37 -43 head in
-62 -60 -37 head it
10 28 -36 head like
3 36 80 head lol
2 4 -23 head my
-63 -49 -11 head never
10 41 2 head no
30 -4 -16 head nod
0 9 49 head of
-31 -29 38 head off
0 42 -282 head on
22 21 26 head pain
47 53 52 head pound
-27 -29 -16 head round
-20 -9 19 head sinc
44 50 104 head split
4 9 20 head then
25 30 7 head thump
59 -8 70 head to
18 39 134 head up
2 2 38 head vomit
3 8 53 head yesterday
107 118 -103 headach
-25 -9 -6 headach after
86 -2 -10 headach all
126 141 71 headach and
61 52 16 headach at
19 26 2 headach be
-35 -9 3 headach ever
9 -66 -23 headach eye
-32 -44 -15 headach from
-17 -10 -35 headach have
-49 -59 -36 headach heat
-38 -18 -29 headach i
39 49 46 headach in
24 19 88 headach like
7 -27 -18 headach most
-57 9 17 headach no
23 33 -7 headach not
27 32 44 headach of
10 7 -27 headach on
-78 -48 -26 headach with
150 172 60 headachy
118 133 52 headachy and
-40 -37 -21 headles
-40 -37 -21 headles chicken
-37 1 60 heal
-205 -113 -67 health
-27 -30 -30 health and
-43 -28 -20 health food
-20 -14 -9 health what
-114 -148 -134 healthy
-43 6 -13 heap
177 270 147 hear
101 112 110 hear a
-28 -20 -10 hear about
96 149 127 hear from
10 22 14 hear it
-34 -16 -31 heard
70 258 166 heart
-115 -118 -95 heart and
146 130 107 heart ask
-119 -133 -128 heart attack
36 68 57 heart be
-57 -51 -59 heart break
-11 -53 -54 heart but
-16 -21 -12 heart check
61 59 104 heart do
16 10 -33 heart failur
11 -17 -36 heart feel
-26 -33 -8 heart fine
37 45 60 heart flutter
95 87 78 heart for
16 82 82 heart give
1 -47 -99 heart go
22 41 19 heart hammer
5 14 -22 heart have
-27 -35 -45 heart healthy
-106 -71 -57 heart in
48 54 76 heart keep
15 49 15 heart mis
-16 -15 -48 heart on
-37 -24 64 heart pil
25 50 36 heart pound
61 77 -55 heart rac
11 30 1 heart rate
30 61 150 heart skip
31 23 11 heart stop
4 38 75 heart tablet
19 -16 -29 heart thump
-37 -27 -13 heartbeat
-43 -27 -12 heartbeat lose
7 17 33 heartburn
-61 1 29 heat
34 -17 -5 heat go
0 -16 -46 heat or
-115 -94 -56 heat pack
-23 -19 -9 heat rash
12 13 24 heater
-4 -1 -24 heatwav
1 4 -30 heatwav cramp
32 3 20 heav
-32 -18 -6 heaven
223 243 86 heavy
75 88 -9 heavy and
21 60 -13 heavy by
19 10 37 heavy exercis
7 6 -36 heavy fine
-32 -14 -53 heavy rucksack
5 6 61 heavy to
-20 8 58 hedg
-82 -59 -48 hedg trimmer
-38 -30 -42 heed
-48 -27 -131 heel
28 28 -17 heel be
15 26 51 heel on
-45 -29 -12 heel to
27 27 -44 heel walk
3 -85 -55 heel wont
129 131 124 height
56 53 43 heimlich
56 53 43 heimlich manoeuvr
90 157 135 hel
-64 -6 -73 held
1 16 -35 held his
-116 -110 -111 held my
51 74 89 held the
-30 -15 -12 hello
-29 -47 -32 hello from
1 2 -26 hello ther
21 26 38 helmet
-169 -19 40 help
-109 -123 -100 help a
-22 -15 -9 help and
20 28 29 help anxiety
-53 -40 -39 help cramp
-11 -23 -26 help find
59 66 61 help for
-47 -55 -24 help her
-55 -26 -17 help i
22 22 -22 help if
-36 -53 -47 help it
212 218 163 help me
-5 -6 -42 help muscl
-71 -59 -50 help my
-123 -60 -23 help or
27 36 -16 help the
-22 -13 -8 help tight
48 50 43 help twitch
4 66 88 help with
-27 -24 -17 helpful
84 78 283 her
-176 -91 -63 her and
3 34 28 her antidepressant
-22 41 148 her arm
-36 -32 -12 her back
-38 -36 -33 her be
34 -31 -36 her birthday
10 12 -27 her biscuit
12 32 51 her breath
-25 -71 -52 her brother
8 9 -45 her brow
-58 -68 -34 her bum
31 54 25 her bunny
-52 -47 -19 her calf
-55 -29 -9 her calv
-15 -10 26 her chair
25 30 36 her cheek
-37 -35 -15 her chin
-12 -43 -40 her cramp
14 22 42 her cry
1 3 42 her cup
7 10 43 her dad
-21 -28 -38 her doctor
121 106 139 her ear
-49 -42 -67 her electrolyt
57 70 118 her eye
-5 -29 -54 her eyelid
15 24 -1 her face
-13 -21 -26 her fibro
-130 -50 -20 her finger
25 23 -30 her first
-66 -62 -20 her foot
2 2 -52 her forehead
5 -38 -22 her funny
12 14 24 her hair
-19 12 82 her hand
116 145 125 her head
-27 -14 -4 her her
-24 -21 -16 her hip
-51 -14 17 her in
26 24 -30 her jaw
77 88 19 her juic
12 17 53 her just
6 5 -38 her knee
32 26 28 her left
-4 -85 9 her leg
78 73 34 her life
22 13 -40 her lip
1 0 -23 her milk
19 8 25 her mother
67 -13 27 her mouth
-46 -39 -36 her muscl
26 43 36 her neck
17 36 68 her new
39 21 60 her nose
-1 -10 -43 her off
20 27 14 her on
52 -12 16 her own
21 23 34 her phon
13 26 68 her porridg
13 24 42 her puls
11 4 24 her right
-21 -27 -26 her round
41 21 67 her sister
3 2 -22 her skin
-82 -20 -22 her sleep
-30 -19 -38 her spasm
-13 -12 -22 her spin
9 -17 23 her spoon
-25 -13 -17 her tablet
-44 -47 -64 her tea
23 13 16 her the
15 28 56 her thigh
10 17 -58 her throat
5 -41 -25 her thumb
-76 -44 -21 her toe
27 23 47 her tonight
46 40 -12 her tooth
18 22 35 her turn
-25 24 46 her up
-46 -46 -76 her usual
-14 6 21 her whole
83 83 77 her word
-36 -16 -8 herbal
324 452 411 here
-69 -10 4 here and
11 -24 -26 here be
-51 -66 -61 here could
-7 -5 21 here i
-21 14 -1 here in
115 159 157 here just
4 -28 -15 here mayb
33 8 8 here my
-25 -13 -12 here nor
3 24 45 here resident
1 3 -33 here sinc
46 37 20 here so
33 26 32 here that
8 -40 -21 here we
-57 -53 -62 hereditary
-97 -81 -98 hernia
-37 -26 -20 hero
80 36 65 heroin
-20 -15 -8 herp
-63 -129 -48 herself
-43 -36 2 hey
-35 -7 27 hi
-349 -376 -230 hiccup
-67 -69 -26 hiccup after
-19 -24 -30 hiccup for
2 10 -38 hiccup load
-43 -176 -63 hiccup sinc
-40 -17 -12 hiccup so
28 31 51 hiccup that
16 34 65 hid
-24 0 2 hidden
-21 -19 -23 hidden prompt
7 12 -32 hide
-35 7 105 high
-37 -22 6 high and
71 78 75 high do
-27 -26 47 high fever
-21 -17 0 high in
145 161 148 high pitch
97 29 57 hik
-21 36 49 hil
-14 -23 -4 hil rep
39 44 60 hil this
11 11 21 hilarious
123 182 324 him
8 11 31 him a
11 28 23 him and
-25 -12 -2 him at
-21 1 -15 him be
22 16 15 him but
31 33 27 him for
47 69 8 him he
-38 -37 -15 him home
-32 -34 -23 him in
20 24 20 him it
-34 -29 11 him no
75 109 82 him on
1 -32 -6 him or
-21 -24 8 him out
29 40 40 him sleep
23 -11 -12 him so
-10 26 119 him to
9 5 64 him up
-12 -2 -82 him with
111 139 46 himself
26 54 45 himself in
-23 -81 -36 hint
-335 -189 -131 hip
-116 -50 -48 hip and
-13 -25 -39 hip be
28 38 53 hip down
-29 -13 -7 hip flexor
-37 -32 -33 hip hurt
-39 -10 -6 hip illness
1 7 34 hip op
-30 -22 -28 hip the
-34 -26 -29 hippy
391 412 418 his
-137 -84 -39 his arm
-31 -8 -7 his artery
-20 2 26 his back
13 30 -41 his belly
27 28 -29 his bottl
2 4 25 his bottom
32 48 3 his breath
-20 -84 -43 his calf
-32 -70 -81 his calv
-91 -79 -73 his car
25 23 38 his chair
39 25 46 his chin
28 22 24 his collar
54 49 42 his cramp
1 16 33 his cry
26 24 12 his dead
23 31 -2 his depot
2 -60 -56 his desk
2 13 30 his dummy
47 90 108 his ear
46 -2 114 his eye
-32 0 12 his eyelid
-18 -24 17 his face
48 47 -11 his fit
-37 -8 30 his foot
-69 -67 -64 his forehead
8 10 24 his front
-21 -57 2 his hand
-41 36 30 his head
0 -2 -27 his heart
15 12 21 his jumper
-5 34 66 his knee
67 21 17 his lap
66 1 -55 his left
-138 -62 -35 his leg
-31 -25 -12 his life
35 60 81 his lip
3 4 -20 his milk
34 2 9 his mother
52 75 11 his mouth
49 105 47 his muscl
-5 -8 -32 his name
1 19 26 his nappy
115 116 122 his neck
20 23 11 his normal
26 31 44 his nose
-38 -29 -20 his out
-88 -98 -100 his own
-32 -30 -44 his pacemaker
41 65 76 his phon
9 22 30 his plat
-37 -42 -35 his porridg
25 21 39 his pupil
1 -30 -16 his right
17 36 55 his shin
6 19 27 his shoe
22 -71 -9 his shoulder
9 -37 9 his sleep
54 53 3 his smil
7 23 19 his sock
-4 5 -38 his spoon
28 39 40 his stuf
3 4 -40 his tablet
47 14 14 his tea
35 -76 -17 his thigh
4 4 -72 his third
-71 -23 -25 his thumb
1 -20 -13 his toast
-31 -86 -38 his toe
18 21 12 his tongu
5 -15 -22 his trouser
43 46 51 his watch
79 96 57 his whole
6 40 66 his wife
-31 1 12 history
17 19 25 history of
92 150 154 hit
20 26 51 hit a
29 13 32 hit her
-52 16 -21 hit me
11 15 -89 hit my
27 31 77 hit the
41 67 90 hive
1 1 -39 hive all
37 39 49 hive everywher
-23 -16 -10 hiya
37 56 113 hoars
-57 -42 -54 hoars at
48 53 82 hoars voic
-33 -26 8 hockey
21 95 45 hod
55 16 113 hold
25 -51 -117 hold a
24 43 40 hold him
-34 -30 -18 hold his
8 22 17 hold in
-86 -29 -11 hold it
3 19 20 hold me
-28 -43 13 hold my
19 27 3 hold of
60 33 -74 hold the
19 42 102 hold them
10 12 86 hold up
44 18 16 hold with
117 19 -42 hole
-37 -42 -24 hole be
47 70 17 hole in
123 68 -53 holiday
5 21 -15 holiday in
61 -91 -52 hollow
21 -10 -12 holy
282 324 394 home
23 19 36 home and
14 12 43 home bottl
46 65 -15 home bp
12 13 42 home can
34 27 20 home cuf
71 52 84 home for
16 17 46 home from
25 42 48 home have
11 1 -41 home in
20 36 7 home now
17 22 15 home or
25 24 -9 home remedy
6 13 31 home to
1 2 -24 home two
4 27 42 home within
-28 -21 -22 home without
26 -12 23 homework
24 25 43 homework be
605 631 695 honest
125 125 108 honest anyway
-1 50 48 honest do
13 9 43 honest feel
-6 5 43 honest i
10 -3 -28 honest it
83 90 98 honest what
5 106 200 honey
6 54 52 honey do
4 28 79 honey last
6 19 55 honey on
-16 1 22 honour
2 6 -30 hoo
2 6 -30 hoo ray
14 4 -30 hood
-80 -89 -101 hook
-31 -33 -83 hook over
-28 -19 -9 hook up
-54 -47 -39 hoover
5 6 21 hoover the
-38 -71 37 hop
-30 -60 -14 hop about
-28 1 34 hop be
61 -1 -1 hop from
37 78 65 hop i
-57 -35 -28 hop in
-46 -46 -25 hop like
42 91 63 hop my
-27 -27 -13 hop on
2 -86 -48 hop to
8 -20 -5 hop up
108 70 87 hope
-23 -9 -8 hope to
-59 -34 -11 hormon
-4 3 30 horribl
-20 -6 65 hors
20 26 2 hors and
-73 -74 -24 hors be
-25 -34 -23 hors in
23 27 74 hors throw
66 50 64 hors wake
-23 -5 15 hosepip
-218 -242 -112 hospital
-47 -47 -40 hospital drama
-21 -16 -4 hospital for
46 36 35 hospital i
306 307 -58 hot
32 -48 -119 hot and
71 57 7 hot as
-46 -60 -24 hot bath
4 3 -40 hot cant
-65 -60 -41 hot chocolat
41 33 24 hot cold
-28 -21 -7 hot flush
-11 -44 0 hot not
-35 -25 -9 hot pack
-37 -29 -22 hot pink
1 1 29 hot poker
5 4 33 hot potato
28 51 -41 hot red
45 79 -13 hot the
19 38 -4 hot to
-39 -37 -25 hot water
34 29 52 hotel
7 30 19 hotpot
-40 -10 -4 hotty
1 25 24 hour
80 -17 -2 hour a
101 -47 -41 hour after
-39 -71 24 hour ago
45 108 86 hour and
-30 -20 -12 hour at
-2 -1 -48 hour be
-38 -40 -24 hour because
10 23 33 hour both
5 7 22 hour cant
-25 -22 -12 hour do
-26 -18 -17 hour drive
-18 -5 -33 hour film
-6 -6 -22 hour flight
-14 -33 -29 hour for
-9 -4 25 hour go
26 35 -16 hour hand
3 10 23 hour he
15 2 22 hour i
36 37 5 hour in
13 12 24 hour it
-9 -76 -25 hour kip
29 23 -11 hour know
41 60 65 hour later
13 13 34 hour leg
19 15 26 hour lie
-34 -25 -8 hour my
24 47 81 hour nothing
9 -30 -4 hour now
-130 -132 -112 hour of
53 129 115 hour on
-41 -33 5 hour only
7 48 102 hour plus
-38 -43 -33 hour shift
21 42 -96 hour sinc
-46 -22 -23 hour sleep
24 13 33 hour so
-34 -10 1 hour the
78 1 -16 hour then
-7 -10 -35 hour ther
7 30 26 hour this
-21 -16 -3 hour thre
6 -45 -22 hour to
12 31 -11 hour while
-34 -28 -19 hour wil
64 60 105 hour with
34 121 170 hous
73 70 70 hous all
-40 6 13 hous and
-13 -23 -15 hous down
-54 -40 -14 hous on
-34 -37 -36 hous plant
21 34 31 hous she
50 37 33 hous this
-402 -377 -243 how
-21 -19 -43 how be
-37 -31 -31 how can
-254 -222 -207 how come
-246 -324 -315 how do
-37 -23 -30 how hard
59 71 66 how high
130 138 140 how how
204 141 174 how i
-44 -41 -34 how it
57 78 112 how long
-61 32 48 how many
132 123 110 how much
-22 -4 -2 how muscl
-27 -22 -30 how often
66 -10 -10 how quick
-32 -20 -14 how should
-43 -61 -40 how smal
-80 -9 -13 how strong
48 67 72 how the
-52 -71 -45 how this
21 -13 17 how to
1 -16 -43 how would
18 -23 -34 however
21 14 15 however hard
-97 -140 -102 howl
-21 -26 -20 howl the
-49 -30 -24 hp
-22 -9 -9 hrt
16 33 24 huf
53 83 47 hug
106 80 244 huge
1 1 35 huge carb
-5 29 14 hum
-13 -20 -7 hummus
-31 -22 -15 hunch
-33 16 17 hundred
11 0 -53 hundred of
-23 24 -16 hungry
11 -35 -26 huntington
11 -29 -20 huntington and
197 261 264 hurt
-46 -45 -12 hurt a
7 17 23 hurt all
-27 -6 -38 hurt and
-43 -44 -23 hurt anyon
-75 -47 -23 hurt be
8 58 -4 hurt both
-21 -16 -12 hurt could
-19 -26 -10 hurt do
35 32 45 hurt head
1 -32 -6 hurt him
-61 -61 -44 hurt in
94 79 -5 hurt it
83 52 88 hurt like
9 32 45 hurt most
6 20 46 hurt my
-15 11 99 hurt myself
-33 -9 -26 hurt not
18 -17 -30 hurt only
164 152 161 hurt or
-26 -27 -17 hurt sinc
43 46 79 hurt so
113 119 -14 hurt to
3 20 49 hurt too
-18 -16 -22 hurt what
-16 21 -43 hurt when
-32 -41 -37 hurt you
92 108 54 husband
185 157 137 husband be
45 -17 18 husband film
-21 -8 6 husband have
20 25 34 husband meter
32 -14 -8 husband move
2 6 -35 husband on
-78 -76 -39 husband rub
7 31 81 husband say
-99 -92 -65 hydrat
-12 -86 -95 hydration
47 -11 -26 hydration and
9 10 98 hydrocortison
-4 1 45 hymn
-36 -19 -31 hypnic
-25 -7 -8 hypnic jerk
5 -88 -19 hypo
10 15 29 hypokalaemia
51 49 76 hypothetical
18 11 21 hypothetical if
268 268 227 i
-49 -51 -28 i ache
3 -44 -55 i act
5 6 22 i add
-31 -31 -22 i almost
200 185 186 i already
-27 -2 -2 i always
-55 -11 -7 i ask
29 58 62 i assum
-19 -67 -80 i avoid
137 143 159 i be
-55 -7 -84 i begin
74 -2 -1 i believ
-21 -6 5 i bit
14 31 47 i black
-26 -17 -17 i both
-3 13 -68 i bother
46 -34 -14 i bought
5 11 21 i break
83 92 208 i breath
12 -33 14 i brush
7 -9 21 i bump
-35 -27 -17 i buy
-56 12 172 i can
247 183 53 i cant
-50 -36 -93 i carry
-18 -24 -18 i catch
-4 3 23 i caught
67 46 35 i chang
-40 -37 -39 i check
-54 -30 0 i chew
-58 -57 -25 i choke
43 -7 31 i climb
17 15 -54 i clos
-27 -109 -45 i come
-31 -24 -14 i cook
-2 97 25 i cough
185 185 143 i could
-1 84 -173 i couldnt
0 10 35 i count
23 57 12 i cros
-8 -81 -56 i cry
-33 -31 53 i cut
11 16 -26 i decid
-41 69 -29 i didnt
-97 -57 -67 i die
51 109 26 i do
186 105 137 i dont
20 65 18 i doze
44 59 -25 i drew
-105 -111 -80 i dribbl
-108 -136 -116 i drink
66 51 116 i drive
78 -4 -29 i drop
-101 -16 -84 i eat
50 -3 -4 i ever
-67 -71 37 i expect
25 26 32 i experienc
11 24 42 i fall
352 319 18 i feel
1 6 -34 i figur
29 49 45 i fil
-29 -22 -17 i final
74 31 51 i find
-17 -7 22 i finish
-70 -26 -2 i flex
1 7 23 i flick
-22 -21 -21 i forgot
17 -7 34 i found
-45 -9 -11 i fret
-33 -7 -4 i gather
-185 -148 -245 i get
29 11 28 i give
82 11 83 i go
-58 -53 -36 i googl
-30 -22 -20 i graduat
-84 -51 -44 i grin
-13 -85 -22 i grind
27 30 20 i gues
11 19 -84 i hang
-9 -79 -23 i hate
4 9 -22 i haul
185 219 356 i have
-100 2 -5 i havent
95 90 89 i hear
-83 -83 -36 i help
13 -6 66 i hold
-9 0 24 i honest
-61 -29 -23 i howl
-14 10 53 i hurt
2 3 24 i inhal
31 84 -24 i inject
65 75 73 i isnt
-44 -24 -26 i jerk
5 -49 -15 i join
-2 7 -35 i jump
322 -18 101 i just
235 296 383 i keep
-42 -47 -44 i kick
-15 -30 -21 i kil
-38 -21 -55 i knelt
9 -44 -29 i knock
-27 -23 14 i know
-38 -17 -13 i laugh
74 -27 -9 i leave
-16 -1 -22 i let
10 103 72 i lie
-72 -44 1 i lift
-41 -43 -31 i live
-24 -13 -128 i look
37 58 66 i loosen
83 137 68 i lose
115 96 125 i love
-37 -44 -26 i lower
45 -18 -14 i make
19 5 -49 i manag
-24 -37 -42 i mark
-72 -16 -5 i mean
-56 -44 45 i meant
-58 -37 0 i mention
-39 -32 -19 i mere
32 35 59 i mes
66 65 27 i might
-40 -44 -42 i mis
88 16 -113 i move
-10 -28 -23 i mumbl
-6 -26 -32 i must
-48 -24 24 i near
-31 -28 -23 i need
-102 -18 -85 i never
-47 -61 -110 i nod
39 63 11 i notice
-61 3 4 i only
-63 -62 -50 i open
-13 -18 -68 i ought
-42 -19 -44 i overdid
-52 -24 -9 i overdo
-34 -23 -11 i overdos
67 -8 19 i own
2 -58 -22 i pace
-62 -53 -42 i panic
-5 6 71 i pass
-14 -78 -72 i pee
6 -42 3 i physical
0 -8 35 i pick
36 43 55 i pinch
28 23 20 i plan
-9 15 -30 i play
0 30 -17 i plug
16 23 -20 i pour
65 -29 9 i pres
-81 -28 -15 i puf
9 15 38 i pul
48 173 71 i put
-29 -1 29 i quit
-40 -43 -38 i quot
30 -10 -64 i reach
-1 28 -23 i read
33 24 31 i really
150 6 33 i reckon
41 31 -29 i relax
-98 -88 -64 i remember
59 -22 -35 i rest
-27 -37 -15 i revers
-13 -23 -31 i reviv
-62 -64 -36 i right
-40 -25 -59 i ring
-27 -21 -15 i rins
0 -22 15 i rol
-74 -54 -1 i run
-85 -49 81 i say
31 34 24 i scream
-56 -46 -22 i see
-71 -45 -19 i send
19 13 40 i shake
38 55 57 i shant
18 25 23 i shift
-45 -16 -14 i shoot
10 65 98 i should
25 33 38 i shovel
-32 -13 -6 i show
24 21 -75 i shut
-2 23 15 i simp
2 -96 -62 i sit
-15 -36 -23 i skip
8 -11 -154 i sleep
3 -74 -28 i snap
-35 -25 -11 i sneez
3 14 23 i so
10 -3 61 i sound
-25 -10 -10 i spasm
-7 20 30 i speak
-75 -31 -20 i spent
14 15 -32 i spit
48 99 -3 i squeez
118 120 177 i stand
97 -107 -61 i start
-19 12 26 i stay
47 57 9 i step
106 -45 58 i stil
-4 -39 -26 i stood
-16 -58 -141 i stop
2 10 -45 i straighten
21 5 -1 i strain
-36 -56 -36 i stretch
11 14 35 i sudden
0 -89 -63 i suppos
34 46 57 i swallow
93 -34 -26 i swap
-8 -35 -42 i swear
-129 -170 -111 i sweat
18 38 44 i swim
159 133 158 i take
-12 22 -133 i talk
15 -46 -31 i taper
6 26 29 i teach
-56 15 25 i tell
96 89 104 i test
196 275 298 i think
-6 -6 -65 i throw
2 11 54 i tick
-26 -5 -9 i tickl
22 -5 -7 i tip
-70 -28 -34 i to
18 17 59 i trod
39 93 160 i try
-11 -89 -54 i turn
26 -63 -18 i twist
-137 -68 -74 i twitch
38 25 44 i type
-69 -55 -51 i use
27 25 -6 i usual
-23 -25 -18 i wait
-102 -25 64 i wake
167 158 -41 i walk
216 153 207 i want
4 17 50 i watch
-40 -39 -54 i weigh
1 6 26 i wet
48 -19 -19 i whistl
245 119 163 i wil
147 175 118 i wipe
112 117 145 i wish
2 36 -5 i wonder
83 131 146 i wont
-3 -21 -12 i work
-32 -15 -13 i worry
-108 -51 81 i would
159 54 54 i wouldnt
19 32 71 i write
-55 -34 -30 i wrong
90 167 176 ibuprofen
26 28 -10 ibuprofen box
27 53 -57 ibuprofen for
-1 24 24 ibuprofen gel
62 73 -2 icd
-46 5 120 ice
1 8 35 ice a
0 -29 -30 ice and
-31 -73 -16 ice cream
21 41 48 ice cube
-63 -38 -4 ice or
37 58 -14 ice pack
31 27 31 ice storm
5 8 49 iced
43 9 19 icing
-4 38 38 icy
39 64 25 id
11 14 26 id be
-58 -3 95 idea
-45 -27 -32 idea for
1 18 31 idea that
5 14 42 idea which
26 61 45 idea why
175 251 242 if
60 102 96 if a
-16 -30 -31 if almond
34 31 53 if anyon
157 130 114 if everyon
22 -21 21 if he
-112 -134 -235 if i
-229 -112 -91 if it
21 -5 -3 if magnesium
-145 -98 -116 if my
-20 -31 -13 if one
-30 -45 -27 if quinin
-38 -21 -2 if she
76 97 92 if somebody
63 66 83 if someone
58 -9 35 if that
62 101 116 if the
-76 -3 10 if they
173 192 181 if this
172 116 35 if you
-23 -12 -21 if your
4 17 -26 ignor
-58 -70 -47 ignor all
8 23 20 ignor everything
0 5 -24 ignor it
46 49 35 ignor the
47 22 18 ignor your
38 53 57 ikea
50 56 60 ikea leaflet
53 97 95 ill
-20 -24 -26 ill i
14 20 51 ill with
58 51 -20 illegal
-218 -160 -156 illness
-47 -37 -19 imagin
-12 -12 51 implant
-94 -62 -56 important
-31 -11 -6 important if
-28 -19 -21 important to
36 69 11 impossibl
45 -9 21 improv
3 6 31 improv i
118 35 56 in
22 32 31 in 14
-68 -29 -21 in 1987
-22 -11 -4 in 1989
-50 -25 -9 in 1994
-30 -22 -22 in 1998
0 -38 -24 in 2
-31 20 48 in 2009
16 30 20 in 201
-104 -42 -14 in 2012
-21 -4 -45 in 2015
-20 0 27 in 2016
-22 -14 -17 in 2018
94 50 18 in 2019
-56 -9 -2 in 202
-1 33 -30 in 2020
49 -2 -2 in 2021
11 32 98 in 3
13 10 -23 in 41
-102 29 79 in a
40 69 53 in after
8 15 20 in age
-61 -44 -28 in agony
-75 -81 -47 in all
19 27 5 in an
97 -25 40 in and
0 -24 -4 in any
-11 -24 -3 in anything
-12 22 36 in april
103 9 31 in arm
3 18 40 in at
29 46 75 in be
-52 -83 35 in bed
59 53 79 in between
-116 -69 -57 in bit
-22 -14 -17 in blood
88 16 -104 in both
33 -22 -5 in but
-25 -9 0 in by
-21 -11 -20 in chapter
-36 -23 -24 in child
-23 -26 -28 in church
37 -4 25 in class
11 5 32 in cling
11 6 27 in cold
0 -27 -23 in company
5 26 36 in connexion
-59 -29 -11 in cornwal
13 30 -5 in cramp
5 -30 -23 in danger
18 32 -6 in delhy
11 12 21 in doctor
-20 -11 -10 in either
-23 -17 -19 in email
15 68 52 in even
-52 -18 -40 in every
-40 -31 -43 in extra
20 -2 -1 in feb
-20 -21 -11 in fibromyalgia
170 16 -13 in five
-52 -33 -37 in food
12 69 35 in four
85 80 92 in from
36 76 106 in front
18 24 -49 in ful
70 84 54 in goa
3 4 29 in guillain
22 38 24 in half
-75 4 -23 in her
-43 -12 3 in here
6 12 -24 in himself
48 -32 116 in his
10 32 -17 in hive
-68 -21 17 in hospital
-24 0 18 in hour
29 85 47 in i
-3 -4 -59 in india
-16 69 -35 in it
-59 -31 -21 in its
4 30 -87 in june
29 36 -86 in knot
-139 -39 -141 in law
-28 -23 -21 in leed
-50 -19 -11 in leg
8 19 -23 in like
2 20 42 in littl
22 20 34 in lump
-39 -111 -143 in march
115 -70 -22 in may
-43 -16 22 in me
4 -67 -25 in meeting
-20 -10 -10 in mind
-18 -22 -8 in minut
0 51 44 in month
76 -5 -8 in multipl
95 -80 -56 in my
19 -59 -53 in myself
38 62 -17 in nine
-79 -18 -29 in now
-33 -4 -53 in october
93 147 17 in on
138 133 126 in one
46 39 67 in or
101 14 1 in order
-57 -25 -31 in other
11 61 -9 in our
-55 -54 -45 in overnight
3 0 -63 in pee
-40 -22 -3 in pen
31 -57 -16 in photo
-75 -62 -23 in plac
1 10 21 in plaster
38 -16 -3 in real
0 0 -22 in red
13 19 21 in riddl
-42 -42 -36 in rude
-23 -65 -91 in second
21 -3 -13 in september
133 -2 -3 in several
4 51 163 in sheet
54 34 -36 in sinc
8 22 -18 in six
1 1 -27 in size
-24 -24 -18 in so
-12 47 57 in spasm
33 -10 -6 in spring
-56 -23 -21 in stoppag
17 33 3 in sweat
-37 -28 -31 in tear
38 -25 -42 in ten
5 35 39 in tesco
-27 4 59 in that
-26 -31 7 in the
-49 -45 -21 in them
-1 35 31 in ther
14 27 27 in thirty
-43 46 99 in this
4 29 -31 in thre
11 15 22 in throat
18 13 39 in through
6 60 55 in time
-17 -3 37 in total
86 66 -48 in turkey
50 23 38 in two
32 29 5 in under
-8 -18 -22 in us
23 34 3 in wave
24 -14 13 in week
56 52 45 in welsh
7 6 28 in welt
37 -18 11 in what
74 103 39 in with
-59 -37 -26 in year
-42 -18 44 in yesterday
45 -4 -3 in you
29 27 120 in your
74 63 4 inch
3 1 -96 incl
45 58 68 includ
-40 -21 -38 increas
-59 -1 -1 increas intensity
3 5 -26 increas my
-4 13 -30 indapamid
-39 -12 -27 index
-36 -10 -27 index finger
-38 -31 -69 india
4 2 28 indigestion
-25 -11 -10 indoor
-30 -38 -66 induc
-22 -32 -22 infect
-201 -227 -230 infection
-13 -17 -37 infection at
-25 -34 -18 infection do
-51 -43 -52 infection in
-27 -20 -16 infection that
-42 -30 -30 inflammation
-20 -12 -15 inflammation in
-65 -58 -34 inflammatory
33 -8 -5 ingrown
33 -8 -5 ingrown toenail
2 3 24 inhal
19 -88 118 inhaler
-39 -25 1 inhaler and
38 63 90 inhaler do
26 72 56 inhaler not
-21 -19 -21 inherit
-1 65 0 inject
-43 -42 -21 inject and
-131 -166 -44 injection
13 12 33 injection at
-60 -63 -43 injection last
25 -1 7 injur
22 -3 -1 injur it
-120 -75 -107 injury
-22 -8 -4 injury do
50 66 71 inning
50 66 71 inning i
-37 -27 -2 innit
2 34 71 insan
-58 -69 20 inside
14 -29 6 inside my
31 89 111 inside of
48 45 55 insist
49 46 38 insist on
115 131 144 insta
-26 -32 -7 instant
101 114 121 instead
108 113 131 instead of
-48 -30 -12 instep
-33 -27 -30 instruction
-26 -29 -24 instruction and
-21 -21 -5 instructor
154 196 323 insulin
-29 -3 0 insulin and
22 33 54 insulin instead
77 202 185 insuranc
11 89 84 insuranc pay
10 24 31 intak
25 26 32 intak of
-2 33 40 intend
-4 -42 -37 intens
-61 -2 -2 intensity
75 67 64 interact
-50 -37 -23 interest
2 -34 -20 interest in
186 -5 3 interfer
186 -5 3 interfer with
87 -36 -16 internet
31 -19 -8 internet say
-109 -99 -43 interview
179 255 232 into
173 177 84 into a
20 29 33 into both
22 46 116 into claw
4 13 34 into hard
20 43 49 into her
23 25 11 into latin
124 166 58 into my
8 -31 -32 into spac
-79 -60 -36 into spasm
-4 132 179 into the
29 25 -21 into thing
-26 -28 -18 into your
-91 -73 -81 involuntary
-61 -51 -56 involuntary movement
-160 -118 -77 involv
-27 -23 -31 ipad
205 283 241 iron
4 -49 -19 iron and
55 62 94 iron pil
10 52 45 iron tablet
69 79 82 iron when
-4 -9 -31 irregular
-5 -13 -35 irregular cycl
82 36 50 ish
14 12 27 ish and
14 15 21 island and
318 142 319 isnt
-36 56 101 isnt a
26 26 17 isnt answer
-36 -29 -20 isnt any
18 26 55 isnt cry
-30 -45 -27 isnt dizzy
-18 6 40 isnt do
-41 -39 -27 isnt droop
47 72 81 isnt for
-26 -2 -1 isnt get
81 80 72 isnt here
-40 -34 20 isnt hot
-32 -13 -7 isnt in
-176 -197 -156 isnt it
28 0 -25 isnt like
33 41 28 isnt make
-48 -27 -26 isnt mine
17 16 22 isnt my
-21 -26 -19 isnt numb
13 17 21 isnt respond
-22 -15 -12 isnt sick
35 -2 20 isnt so
96 -5 -10 isnt sore
-36 -18 -9 isnt spread
39 58 -53 isnt that
32 73 29 isnt the
87 -9 17 isnt ther
24 12 16 isnt touch
-26 -32 -23 isnt weak
13 13 21 isnt what
134 86 55 it
-170 -5 -10 it a
-33 -46 -10 it about
7 37 29 it ach
-62 -16 -13 it after
30 38 4 it again
60 67 84 it all
-25 -39 -13 it alon
-45 -18 15 it also
-67 -66 -36 it always
-26 -12 24 it an
14 61 54 it and
72 87 61 it any
25 58 -6 it arriv
70 85 113 it as
65 17 119 it at
-82 -33 -92 it back
140 -23 26 it be
-81 -111 -57 it because
93 99 89 it before
20 -27 72 it begin
9 11 28 it belong
-86 -65 -67 it better
-30 -9 -10 it bother
-79 -94 -38 it but
10 39 21 it by
-81 -61 -46 it cal
-71 -16 -50 it can
-40 -31 -24 it carry
-21 -39 -8 it chil
-9 -8 22 it clear
38 82 119 it come
-25 -14 -19 it concern
-47 -32 -15 it could
-16 -21 -19 it dangerous
47 -10 -32 it didnt
-64 -28 -22 it die
-3 -29 -34 it do
61 14 19 it doesnt
9 20 21 it dont
-94 33 11 it down
-29 -14 3 it drop
-2 -5 27 it eas
-23 -52 -21 it ease
41 30 35 it easier
-38 -28 -37 it ever
42 42 -3 it every
-25 -17 -19 it feed
94 77 50 it feel
55 54 73 it fine
-49 -39 -37 it first
3 -37 -32 it foot
-25 5 -14 it for
-26 6 18 it four
-34 -33 -23 it from
87 89 91 it get
-8 -43 -19 it give
-87 -97 -92 it go
-38 26 -20 it hand
2 2 -32 it hang
11 -16 -47 it happen
-23 -43 -41 it hasnt
29 36 69 it have
55 68 -13 it he
53 76 86 it help
-26 -29 -16 it how
97 92 -5 it hurt
63 77 50 it i
-26 -17 -18 it important
120 53 119 it in
20 24 21 it into
243 225 325 it isnt
-20 -52 -76 it it
-12 -41 -12 it jump
42 46 14 it just
-22 -16 13 it keep
-11 -53 -19 it kil
-79 -69 -38 it known
-11 -25 -25 it last
-111 -79 -32 it left
78 -17 29 it leg
-19 57 -9 it let
6 -8 24 it lift
-19 -28 -71 it like
-22 -19 -33 it lol
80 173 120 it look
-14 -17 -22 it loosen
1 -95 -98 it make
7 22 50 it march
55 40 15 it matter
38 -20 -5 it might
-14 30 -18 it more
4 20 27 it most
-43 -36 -16 it must
-89 -9 33 it my
57 4 9 it myself
-56 -8 -6 it nam
-15 -28 -14 it need
28 26 21 it nerv
21 43 -50 it never
32 2 -32 it no
-40 -21 60 it normal
-20 -44 -8 it not
-80 -39 -17 it nothing
2 54 20 it now
-114 -1 117 it off
50 -96 -44 it ok
67 -26 -17 it okay
-16 -103 34 it on
-33 -56 -18 it only
-26 -6 7 it or
-118 -129 -6 it out
-99 -45 -10 it pack
-93 -88 -72 it pass
25 -7 -3 it please
-59 -38 -40 it possibl
-23 -22 -9 it reach
-69 -39 -33 it really
-105 -58 -45 it right
-21 -15 -34 it safe
25 -3 7 it say
-32 -9 -14 it see
-12 -14 -21 it settl
21 22 33 it she
6 41 -45 it should
41 37 56 it show
41 54 8 it simp
-72 -100 -72 it sinc
3 50 -11 it smel
-31 -6 6 it so
-23 -14 -18 it sort
-44 -29 -19 it spasm
74 -22 26 it start
119 52 -3 it stil
14 29 48 it stink
-20 28 5 it stop
-39 -60 -119 it straight
-27 -23 -4 it stres
465 351 331 it take
18 12 -52 it temperatur
40 67 58 it ten
-46 -35 -21 it test
-24 -7 -42 it that
-21 -66 -31 it the
-26 9 -32 it ther
91 57 63 it this
64 38 48 it thre
-33 -17 -20 it throb
61 -30 -19 it through
-24 -32 -3 it tight
16 14 26 it tired
30 100 6 it to
26 -17 -22 it today
6 -43 -12 it tonight
-58 -64 -46 it too
122 94 90 it true
10 30 43 it turn
44 -35 -31 it twitch
36 19 0 it two
32 43 46 it under
-78 -73 -99 it up
26 -12 -7 it use
20 12 36 it wait
3 31 -5 it wake
18 32 -6 it wel
-55 -73 -56 it what
-32 -27 -28 it when
-16 -24 -25 it why
-79 -57 -17 it wil
-22 -2 -29 it with
112 122 151 it wont
-37 -19 -24 it work
-28 -18 -14 it worth
70 92 104 it would
-6 -1 40 it wouldnt
31 -11 -6 it yes
93 92 88 it you
200 157 112 itch
22 25 51 itch like
51 87 -23 itch so
-169 -116 -172 itchy
-31 -9 -72 itchy and
-28 -17 -6 itchy bump
29 20 10 itchy lump
44 70 120 itd
19 54 57 itd be
307 0 142 its
6 9 46 its 6
27 -42 -18 its be
12 24 42 its fine
20 -24 -4 its go
-18 16 -21 its just
38 -11 -16 its like
40 0 0 its littl
-29 -30 -30 its my
31 97 96 its normal
-6 -49 -1 its not
58 62 130 its ok
-54 -94 -7 its own
-71 -29 -3 its way
-117 -104 -36 itself
-33 -14 -3 itself after
24 0 25 itself and
10 14 23 itself in
7 13 -59 itself round
-33 -25 -22 iv
-112 -57 -151 jab
-2 -1 -23 jab and
-5 -7 33 jab this
-30 -1 -34 jab yesterday
110 42 23 jack
66 63 -7 jailbreak
-9 -47 -33 jam
26 -18 -28 jam jar
-94 16 -53 january
-64 -1 -1 january feel
23 -12 -9 january i
323 3 -31 jar
43 50 53 jar be
15 -22 -22 jar beat
96 -12 -5 jar lid
134 222 12 jaw
113 107 103 jaw ach
41 35 62 jaw ache
33 72 206 jaw be
6 -32 -11 jaw chew
90 66 117 jaw clamp
-41 -85 -82 jaw clench
-109 -56 -42 jaw click
-32 -21 -14 jaw drop
74 71 -23 jaw fine
38 44 -83 jaw get
5 56 -42 jaw give
8 -44 -20 jaw good
1 3 36 jaw lock
29 22 16 jaw pain
-59 -45 -34 jaw that
63 92 -44 jaw tire
3 15 47 jaw wont
29 13 12 jean
-104 -104 -78 jelly
-50 -52 -90 jelly after
-46 -20 1 jellyfish
3 138 6 jerk
46 91 79 jerk all
-60 -52 -7 jerk and
60 26 57 jerk at
-11 -52 -48 jerk be
-65 -32 -34 jerk come
36 -4 -2 jerk ever
42 44 52 jerk for
-38 -79 -59 jerk his
113 60 36 jerk in
16 27 25 jerk on
19 33 29 jerk start
26 60 -10 jerk the
15 35 -16 jerk think
32 40 -8 jerk when
37 28 61 jerky
26 33 32 jerky and
-8 -28 -18 jerky arm
-69 -73 -69 jig
-6 -6 -20 jiggl
-67 -40 -43 jigsaw
-41 -29 -41 jigsaw last
-95 43 -151 jittery
3 19 -49 jittery hand
2 4 -29 jittery sweaty
-8 -7 -20 jk
-85 -28 -10 jme
28 -97 -114 job
-54 -43 -37 job cant
7 -22 -31 job on
7 38 96 jog
23 37 51 jog then
15 36 -7 john
20 56 14 john wort
-70 -104 -62 join
-34 -35 -24 join a
-53 -27 -37 join in
6 -47 -13 join the
65 40 -126 joint
8 15 -58 joint last
-13 -20 -7 joint pain
91 116 51 jok
37 46 0 jok about
33 45 43 jok it
35 2 -83 joke
0 -3 -41 joke about
-285 -191 -289 jolt
-8 41 -14 jolt be
-48 -41 -31 jolt in
-37 -40 -47 jolt like
-41 -25 -11 journal
15 -69 -51 joy
8 -57 -38 joy in
19 -22 -10 jubile
124 183 44 juic
30 6 -4 juic work
-64 -57 -44 juliet
2 28 68 july
15 19 22 jumbl
-247 -293 -305 jump
-75 -34 -6 jump a
2 15 28 jump about
-41 -1 -1 jump after
10 19 39 jump all
-31 -75 -37 jump and
36 24 -8 jump at
-42 -26 -22 jump awak
-13 -36 -54 jump be
-47 -18 -9 jump come
-72 -37 -29 jump could
-46 -45 -10 jump do
43 -18 -6 jump every
38 -12 -30 jump everywher
-56 -55 -26 jump for
62 -94 -53 jump in
-71 -46 -44 jump it
29 49 28 jump like
-54 -12 -20 jump lol
17 40 -9 jump muscl
24 -20 1 jump now
65 62 42 jump off
-54 -37 -34 jump out
32 -66 -22 jump sinc
49 -1 -1 jump that
26 28 -8 jump the
-13 -24 -10 jump up
-44 -27 -24 jump when
35 72 74 jump whenever
-40 -19 2 jumper
-27 123 9 jumpy
89 78 -13 jumpy and
-20 -26 -15 jumpy eyelid
-25 -10 -15 jumpy in
-46 -11 12 jumpy knee
-5 32 46 jumpy muscl
-27 -13 -9 jumpy one
-33 -28 -6 jumpy today
1 5 -103 june
11 -13 -55 june and
2 -23 -16 june he
99 202 321 just
-117 -100 -45 just a
13 24 51 just achy
-28 11 28 just after
-143 -110 -117 just as
-29 -23 -19 just ask
-11 -6 -25 just back
16 -44 -47 just be
-44 -39 -26 just before
21 32 -32 just cant
7 19 28 just cramp
-165 -63 -25 just curious
-62 -69 -20 just dom
104 129 121 just dont
17 25 -3 just drink
65 54 3 just drop
2 -45 2 just every
108 109 116 just fall
-46 -34 -23 just feed
-34 -104 -83 just feel
-58 -68 -61 just find
20 42 24 just finish
33 46 -86 just flop
10 12 20 just flu
-34 -38 -47 just from
31 31 27 just get
-77 -37 0 just go
27 46 -48 just hang
9 17 67 just have
-23 -3 9 just here
32 76 84 just hop
-34 -31 -17 just hurt
-32 -19 -29 just ignor
25 -33 -3 just isnt
54 -3 -5 just jump
-48 -36 -10 just jumpy
-20 -22 -12 just leg
73 72 -3 just let
22 16 33 just lie
-8 -63 -21 just like
-16 -11 -20 just make
77 70 60 just math
-7 -38 -31 just me
-95 -57 -60 just my
-27 -24 1 just need
130 93 130 just not
46 78 83 just notice
228 296 364 just now
-59 -46 -26 just order
-109 -88 -71 just put
36 32 41 just ring
14 56 28 just run
-89 -45 -43 just sad
-16 5 21 just say
6 7 42 just shake
64 66 80 just shap
-50 -33 4 just sinc
27 9 3 just slip
48 29 28 just so
16 -22 -1 just stare
-72 -29 -50 just start
0 -23 -5 just stiff
87 -29 -40 just stop
4 9 35 just switch
15 14 40 just take
21 25 25 just text
108 113 89 just that
-221 -215 -215 just the
-77 -51 7 just ther
23 10 45 just this
83 92 88 just tir
17 24 17 just tired
-25 -10 -6 just to
28 29 35 just turn
-42 -9 0 just twitch
27 35 83 just wait
10 20 -13 just walk
30 -11 -54 just want
42 56 85 just watch
-6 18 39 just wonder
-27 17 4 just wont
-21 -18 -25 juvenil
9 -10 -24 k
32 52 -18 k on
7 11 25 karaok
-3 0 43 kebab
71 93 -16 keel
71 93 -16 keel over
28 25 17 keen
25 26 32 keen rambler
204 281 187 keep
42 -53 -75 keep a
17 46 64 keep arch
93 14 46 keep ask
22 25 53 keep be
-46 -69 -51 keep bite
21 18 51 keep black
-17 -19 -25 keep blood
46 45 60 keep catch
-24 -8 -2 keep contract
56 105 -71 keep cramp
-24 -14 -11 keep die
-3 8 28 keep do
6 6 38 keep drift
10 -18 80 keep drop
-8 3 38 keep fall
14 31 -4 keep fluid
2 5 30 keep fold
-22 -6 -15 keep food
-22 -7 3 keep get
9 13 24 keep give
-49 16 -53 keep go
13 2 32 keep have
-31 -30 -20 keep her
-54 -57 -39 keep him
33 39 -42 keep his
-72 -19 -8 keep hop
-52 -44 -15 keep it
65 55 77 keep jerk
-43 -41 -24 keep jump
-58 -15 -42 keep knot
42 56 78 keep lose
79 0 13 keep me
-27 -12 -17 keep muscl
-21 0 5 keep my
31 34 57 keep myself
73 62 138 keep nod
-4 -6 -27 keep on
-29 -25 -26 keep pop
22 27 -99 keep pul
8 10 -155 keep rol
65 64 18 keep say
-33 -49 -56 keep seize
7 7 25 keep slid
17 6 24 keep smack
101 29 -7 keep spasm
45 52 67 keep stand
-112 -102 -57 keep stil
8 7 20 keep stop
-38 -54 -45 keep tell
-59 -64 -18 keep the
-52 -51 -39 keep them
64 70 73 keep think
-49 -32 -7 keep tick
-31 -45 -53 keep trip
31 18 51 keep try
9 -20 -14 keep turn
70 58 103 keep twitch
-23 -23 -20 keep up
-17 -23 -25 keep us
32 33 69 keep veer
9 11 31 keep walk
14 -5 -146 keep water
-23 -27 -4 keep wav
-71 -57 -54 keeper
-40 -32 -45 keeper have
-30 -68 -93 keppra
-70 -58 -191 kerb
-35 -21 -56 kerb and
-29 -24 -13 kerb in
5 4 22 kermit
198 214 59 keton
131 108 -8 kettl
-36 -29 -10 kettl boil
-1 41 49 kettl go
-43 -34 -13 kettl it
16 12 30 kettl no
18 14 -29 kettl two
14 26 9 kettl with
-14 42 38 key
-39 -36 -5 key chopstick
38 -27 -18 kg
50 -13 -9 kg in
-55 11 -32 kick
3 26 -37 kick all
86 -4 18 kick and
-61 -34 -23 kick by
-5 -37 -33 kick him
-39 -38 -23 kick in
11 -29 -16 kick leg
36 54 60 kick me
-10 -32 29 kick off
40 37 -2 kick out
13 87 49 kick sinc
-85 -32 -23 kidney
-39 -25 -18 kidney be
-48 -49 -6 kidney failur
5 5 20 kidney patient
80 77 -2 kidney transplant
-28 -24 -27 kidney troubl
-39 8 -26 kil
5 13 21 kil and
-58 -65 -41 kil it
-83 -65 -13 kil me
293 353 291 kil myself
-86 -81 -116 kil the
-43 -19 -28 kil what
51 34 30 killer
-125 -87 -197 kilo
22 5 -12 kilo sinc
11 20 46 kilometr
-185 -156 -66 kind
-31 -29 -6 kind and
-29 -33 -46 kind nun
133 60 88 kind of
-1 9 28 kind suggest
-9 -28 -16 kind tell
-6 49 50 kind to
47 43 71 kink
-91 -137 -95 kip
-35 -64 -59 kit
116 103 83 kitchen
48 94 101 kitchen floor
7 22 6 kitten
-129 -51 -41 knacker
-26 -13 -5 knacker and
-30 -28 -19 knead
212 282 65 knee
24 -4 -12 knee ache
-56 -20 -43 knee and
-63 -15 -4 knee at
-24 -21 -31 knee be
2 6 -27 knee blow
15 -10 70 knee bounc
15 20 32 knee down
3 22 -20 knee feel
9 9 26 knee fold
22 -16 -17 knee have
7 7 -30 knee hot
-23 -3 -1 knee muscl
4 7 39 knee now
18 24 31 knee on
18 38 -1 knee op
-1 11 -26 knee sinc
30 31 54 knee today
31 62 55 knee up
-55 6 -97 kneel
-122 -27 -67 knelt
11 34 -24 knelt lie
133 152 190 knew
157 144 80 knife
33 67 70 knife in
-48 -82 -51 knit
30 -32 -197 knock
-5 -2 -52 knock her
-16 -1 -27 knock it
32 23 -33 knock out
12 12 -57 knock the
-178 -110 -266 knot
15 23 49 knot and
7 11 20 knot between
-29 -30 -46 knot half
-54 -28 -14 knot up
237 224 161 know
-115 -62 -67 know about
-70 -65 -28 know be
39 54 -57 know exact
-38 -29 -33 know from
32 24 28 know her
97 64 107 know how
-65 -66 -63 know if
0 5 23 know in
41 35 45 know it
44 28 28 know me
2 27 2 know my
16 12 32 know that
-24 -49 84 know the
-49 13 29 know they
3 6 -96 know us
92 132 146 know what
93 98 91 know when
12 32 -9 know wher
-14 -4 -24 know whether
-29 -30 7 know which
-4 4 -52 know who
-11 -64 -44 know why
-103 -61 11 known
-23 -8 13 known for
-32 -25 -14 known to
-70 -74 -151 knuckl
2 4 -43 knuckl last
-39 -41 -28 ko
5 14 54 krait
89 103 46 lab
-12 28 49 label
-2 19 21 label of
-47 -40 -110 labour
43 32 54 laburnum
3 -1 25 lace
-132 -70 -57 lack
-118 -56 -36 lack of
-28 -45 -41 lactic
-28 -45 -41 lactic acid
-104 -22 -21 lad
11 14 21 lad 13
-13 -25 -17 lad 8
-46 0 8 lad and
40 67 61 lad at
-46 -25 -11 lad do
10 37 -25 lad have
10 -28 21 lad on
77 133 195 ladder
-23 -13 -8 ladder in
37 63 86 ladder neck
-10 -1 -98 lady
1 3 -47 lady at
55 -6 2 lag
-23 8 16 lake
-14 33 6 lamb
20 54 -81 laminat
-45 -31 -66 lamotrigin
2 4 -47 lamotrigin 2
71 134 19 lamp
29 26 34 lamp on
51 56 -8 lamp post
-27 16 22 lamp shad
23 63 -28 lan
23 63 -28 lan party
25 43 85 land
22 -21 -12 land at
-42 5 18 land on
3 24 19 land the
89 29 41 lap
22 25 34 lap and
-125 -53 -15 laptop
-33 -27 -44 larg
82 68 76 las
211 157 83 last
11 19 57 last 2
1 0 -75 last a
51 -1 -1 last age
12 -19 -73 last autumn
0 22 21 last before
39 -8 -8 last blood
-109 -53 -46 last bos
10 -17 -117 last coupl
-40 -21 -8 last day
33 67 -13 last evening
-15 -32 -6 last exam
22 -3 8 last few
18 7 -27 last four
6 -52 -18 last half
41 57 75 last hour
-108 -44 9 last month
54 71 104 last more
6 21 24 last nappy
-443 -4 -135 last night
67 55 -16 last one
36 30 46 last over
-30 -28 -15 last right
-21 -10 1 last scan
8 -25 -4 last season
36 -34 -14 last six
-58 -3 -5 last spring
28 -17 -44 last summer
-29 -63 -23 last sunday
70 71 85 last ten
127 46 -27 last tetanus
5 26 -39 last thre
11 16 -49 last thursday
90 93 85 last time
42 37 108 last tuesday
58 52 16 last two
-113 54 323 last week
22 40 -59 last weekend
-30 -22 -20 last when
-61 -53 -26 last winter
153 -280 -125 last year
-20 17 19 latch
-169 -66 32 late
48 50 54 late brother
-30 -37 -16 late for
-35 -12 -4 late husband
-62 -41 -12 late night
-53 -34 -23 late shift
1 46 109 late stab
262 56 -101 lately
2 1 -54 lately he
82 117 49 lately i
-65 -107 -41 later
-24 -15 -6 later all
-57 -37 -12 later and
18 30 25 later my
-11 -62 -45 later she
30 37 28 latin
-439 -458 -297 laugh
-50 -40 7 laugh about
-28 -35 -54 laugh at
-52 -37 -43 laugh i
-38 -31 -16 laugh it
75 55 39 laundry
80 65 88 laundry pod
-55 -60 -52 lavender
-68 -58 -50 lavender oil
-146 -48 -148 law
-69 -46 -50 law cal
-12 43 -13 law say
-21 -27 -56 lawn
10 9 30 laxativ
46 -33 -19 lazy
-3 8 31 lazy day
-94 -44 -55 lead
2 1 -32 lead and
-69 -45 -37 lead to
-41 -38 -64 leaf
33 -14 -18 leaflet
12 10 25 leaflet cal
107 26 -11 leaflet in
-23 -2 53 leafy
-21 1 56 leafy green
-6 60 -48 leak
4 4 -36 leak in
57 18 112 lean
25 23 66 lean forward
-2 -22 -15 lean on
5 3 23 lean to
-93 -32 38 leap
-132 -33 -29 learn
-71 -6 -4 learn to
380 331 310 least
2 2 -67 leather
-35 -83 -52 leave
27 46 -16 leave a
-93 -59 -51 leave it
48 52 46 leave me
-42 -30 -11 leave my
41 56 33 leave off
-9 -28 -1 leave the
-67 -41 -29 leave you
67 66 118 lectur
-64 -56 -38 leed
88 -17 16 left
31 39 15 left a
23 49 -58 left and
80 21 215 left arm
24 -15 8 left behind
7 -23 -21 left buttock
6 19 -86 left calf
-78 -79 -58 left cheek
14 15 -23 left corner
-28 -6 16 left eye
-105 -92 -43 left eyelid
-56 -41 -114 left foot
-53 -42 -3 left forearm
13 22 17 left half
122 63 159 left hand
-30 -45 -27 left he
-22 -4 74 left i
7 1 34 left in
19 25 56 left it
47 93 -16 left leg
-70 -44 -74 left lid
-116 -65 -90 left me
9 12 63 left my
25 6 27 left nut
7 11 43 left of
3 -43 -27 left on
50 -7 -3 left or
46 -17 -8 left quad
-33 -19 -41 left rib
1 2 -30 left shoe
1 11 30 left shoulder
15 35 65 left side
-61 -80 -63 left sinc
-9 35 52 left the
11 20 -30 left ther
-20 4 46 left thumb
41 59 63 left to
-33 0 3 left when
4 1 -35 left with
-98 -64 -47 left without
-2 147 337 leg
18 12 21 leg a
8 6 -26 leg ach
-111 -116 -19 leg ache
20 51 83 leg after
105 94 7 leg and
21 -20 -61 leg arm
-59 -38 -27 leg artery
3 5 -21 leg at
168 187 310 leg be
5 14 36 leg below
4 -26 -28 leg boot
-13 23 12 leg both
4 9 -63 leg bounc
7 19 33 leg buckl
-55 -12 -19 leg but
-29 -12 -4 leg calf
123 114 -7 leg cramp
22 38 62 leg cycl
21 -1 2 leg danc
-251 -175 -43 leg day
-11 -18 -21 leg do
6 10 43 leg drag
-36 -20 -21 leg face
-45 19 -39 leg feel
-25 -38 -80 leg fine
4 5 28 leg fold
-23 -17 14 leg for
-38 -37 -11 leg from
52 20 -45 leg get
5 8 23 leg give
-63 -38 -113 leg go
-40 -35 -32 leg grab
26 133 140 leg have
-1 5 26 leg hurt
39 33 43 leg i
-85 -24 0 leg in
122 -8 63 leg isnt
-28 16 -3 leg it
3 -42 -19 leg itch
131 106 9 leg jerk
161 14 -20 leg jump
-43 -14 3 leg just
13 35 31 leg keep
113 107 -60 leg kick
-60 -22 31 leg like
-33 -10 -7 leg lock
54 58 57 leg lol
-101 -73 -16 leg look
-25 -10 -8 leg muscl
8 -43 -34 leg my
-11 -26 -12 leg never
1 1 -37 leg not
-29 -16 -16 leg nothing
32 -4 -18 leg now
-53 -27 -4 leg off
15 29 45 leg on
16 19 25 leg or
19 18 -23 leg out
-80 -57 -70 leg pain
-23 -12 -5 leg play
2 40 -25 leg puffy
-65 -38 -39 leg restles
15 23 3 leg shake
37 11 -22 leg sinc
-9 -25 -3 leg sore
122 -22 -21 leg spasm
2 18 29 leg start
-29 -4 16 leg stil
-5 -4 27 leg stop
-3 -22 -42 leg strong
30 23 89 leg swell
-12 7 -21 leg the
8 16 51 leg then
20 -21 -17 leg they
13 14 -91 leg this
-15 1 -33 leg through
15 33 36 leg tingle
23 -34 12 leg to
-29 -32 -35 leg tonight
-37 -38 -19 leg turn
-63 27 1 leg twitch
17 25 53 leg weak
-41 -31 -25 leg what
-53 -16 33 leg wil
-21 -17 -28 leg with
92 38 158 leg wont
47 43 45 leg would
-40 -17 14 leg wouldnt
20 36 70 legging
-75 -64 -35 legit
-17 -29 -10 legles
-20 -21 -2 lego
-112 -117 -35 lemonad
-26 -38 -27 lemsip
-13 0 -91 length
0 6 -48 length of
-62 -54 -58 lennox
-55 -45 -55 lennox gastaut
35 30 47 lent
4 23 27 lent me
-128 -185 -237 less
-6 -27 -43 less and
-21 -27 -12 less scary
33 -9 -83 less than
-63 -46 -36 lesson
213 311 199 let
26 100 -9 let go
33 47 70 let him
39 89 -19 let it
-16 31 32 let me
-31 -24 7 let my
37 29 54 let the
55 -30 -4 let up
93 73 83 let us
-41 -31 -26 let your
306 353 473 letter
55 2 15 letter and
70 51 51 letter in
71 123 148 letter to
19 14 40 letterbox
-51 -28 -15 lettuc
-25 -85 -59 level
-15 -13 -25 level and
-59 -37 -29 level be
86 60 65 level none
-76 -102 -36 levothyroxin
-28 -19 -11 licenc
-5 -47 7 lick
33 -23 20 lick of
-51 -173 -48 lid
4 -27 -5 lid and
-38 41 -16 lid be
-33 -16 -6 lid day
15 14 51 lid down
16 51 42 lid droop
25 -23 -12 lid flicker
-56 -48 -28 lid go
-69 -40 -80 lid have
-22 6 35 lid off
69 83 23 lid on
58 -1 3 lid shut
-106 -53 -18 lid sinc
-9 -41 -17 lid stil
134 -15 -15 lid then
27 15 -14 lid twitch
1 21 -12 lid worse
1 0 -70 lidl
11 24 26 lido
114 373 290 lie
-30 -21 -12 lie ahead
17 40 89 lie back
76 99 66 lie down
32 62 -65 lie flat
53 75 104 lie in
13 21 -48 lie laminat
-72 -73 -71 lie off
24 71 164 lie on
-55 -25 -9 lie stil
53 53 34 lie ther
-27 -15 -13 lie up
-16 56 47 life
-42 -22 -3 life and
-31 -27 -16 life be
1 1 -28 life for
-3 -47 -16 life i
70 100 97 life insuranc
-73 -46 -32 life of
-1 16 -51 life on
-11 -2 37 life out
-41 -42 -37 life so
-53 -36 -10 life support
-2 -81 -62 life that
26 47 -4 life this
-44 -34 -37 life without
-40 -35 -26 lifesaver
-123 -18 -96 lift
7 38 45 lift a
-39 -22 11 lift again
-23 -30 10 lift and
-19 -23 -4 lift both
-41 -27 6 lift her
-19 -42 -47 lift him
13 21 61 lift his
8 -58 -60 lift it
-29 -13 68 lift my
71 85 119 lift off
-128 -21 -218 lift the
4 9 -20 lift them
19 29 23 lift weight
33 36 43 lift with
25 162 141 light
17 45 126 light and
-21 -1 5 light for
-65 -65 -37 light have
1 20 2 light head
97 67 53 light hurt
-21 -20 -11 light i
32 43 -7 light in
-40 -10 -7 light sinc
4 23 51 lighter
31 34 43 lighter without
13 26 -101 lighthead
0 47 15 lightn
14 41 37 lightn and
8 11 24 lightn hit
451 516 599 like
23 66 87 like 20
-64 -52 -137 like a
44 -20 -77 like an
-63 -8 -18 like and
12 -23 -15 like ant
4 3 -49 like balloon
-54 -54 -13 like bamby
11 33 45 like be
110 60 -17 like billy
46 37 29 like bruis
11 12 23 like bubbl
-53 -46 -26 like castanet
-89 -75 -61 like cement
35 33 41 like church
7 14 24 like claw
4 66 -2 like clockwork
56 60 96 like coca
119 113 143 like coffe
37 40 98 like coke
103 90 125 like cola
5 3 29 like corner
0 49 -3 like day
-10 -17 -37 like death
19 21 32 like donald
-57 -29 -19 like every
7 6 49 like flat
8 20 -1 like flu
-48 -52 -27 like frog
5 5 -33 like guin
14 40 -13 like he
17 64 97 like hel
-24 -13 -21 like how
-172 -63 -227 like i
33 55 70 like ice
59 65 153 like it
10 16 54 like its
-84 -93 -88 like jelly
-20 -16 -33 like jerk
5 4 22 like kermit
-70 -27 -36 like last
-32 -6 -13 like lead
3 3 -64 like leather
-51 -60 -58 like lemonad
-108 30 31 like mad
15 47 -22 like marmalad
23 -4 -4 like me
9 39 38 like mine
-49 -26 -23 like my
15 16 48 like nothing
-66 -54 -43 like old
5 6 -21 like pain
9 16 24 like pinprick
2 41 58 like piston
100 -54 -65 like popcorn
-37 -16 -24 like popey
13 21 -56 like pudding
5 15 -98 like putty
11 23 28 like raspberry
2 5 -75 like razor
67 93 134 like rock
20 25 57 like sausag
-17 -19 -35 like she
44 41 -32 like somebody
94 95 68 like someone
40 3 8 like soup
3 6 53 like stout
11 16 48 like string
32 -4 -8 like tar
-13 -136 -42 like that
-159 -186 -6 like the
-1 19 38 like ther
31 32 39 like they
-165 -265 -176 like to
1 2 -23 like toothach
23 16 78 like tree
6 7 -25 like two
-36 -35 -30 like walk
91 83 102 like wet
36 36 54 like wip
10 -46 17 like wood
-22 14 10 like you
-48 2 -47 likely
-29 -15 -56 likely to
-4 -1 -81 lily
-4 23 -78 limb
23 18 25 limescal
-53 -38 -18 limit
-52 10 -8 limp
1 1 -31 limp sinc
38 63 66 lin
42 70 69 lin up
-72 -92 64 line
31 47 30 line and
27 39 56 line at
-14 12 23 line be
11 26 44 line down
-52 -76 -65 line how
52 64 40 line i
-22 -10 -48 line in
8 14 -21 line now
-43 -43 36 line of
45 64 -14 line on
-61 -85 -61 line up
-384 -252 -211 link
-27 -11 -8 link between
-127 -92 -84 link to
47 44 80 lino
277 303 323 lip
17 -52 -3 lip and
18 63 110 lip be
50 52 61 lip blue
18 51 34 lip buz
8 5 -41 lip feel
37 69 60 lip fiz
50 89 116 lip go
11 13 36 lip have
-33 -18 -25 lip jump
18 -31 -1 lip keep
7 22 32 lip look
11 30 34 lip numb
8 9 21 lip purpl
-71 -39 -25 lip quiver
64 13 21 lip smack
-67 -23 -89 lip twitch
19 24 50 lip wont
12 16 28 lip wouldnt
44 -22 18 liquid
25 -40 -10 liquid and
-80 -131 -82 list
77 83 67 list of
48 -14 -21 list to
-11 -58 -12 listen
-64 -72 -47 listen to
-5 -22 -17 listener
27 23 54 lit
-120 -95 56 literal
-5 9 31 literal all
5 13 33 literal cant
-21 39 -91 lithium
-38 -10 7 lithium and
10 21 -29 lithium be
5 11 55 lithium belly
5 10 -77 lithium have
-32 -24 -28 lithium in
12 35 6 lithium toxicity
-65 -56 -6 litr
-35 -11 0 litr and
1 -31 -7 litr of
233 195 64 littl
3 59 -4 littl arm
5 3 -27 littl bow
37 31 49 littl bro
22 12 41 littl bruis
8 -51 -52 littl by
21 -21 -4 littl cramp
1 10 52 littl cry
41 -17 -19 littl danc
22 29 54 littl dot
2 -50 -18 littl electric
-21 -9 -14 littl exercis
13 21 -66 littl finger
-54 -51 -9 littl flicker
-62 -28 -27 littl flutter
12 -14 -26 littl girl
-27 -16 -5 littl hop
55 -8 5 littl jerk
21 -59 -44 littl jump
18 21 -14 littl lightn
0 -44 -29 littl movement
24 82 45 littl one
36 36 52 littl purpl
34 39 58 littl round
2 -34 -43 littl sinc
-9 -45 -21 littl tick
-1 3 -32 littl toe
-45 -26 -14 littl twitch
23 46 37 littl white
206 172 191 liv
-113 -122 -67 liv on
108 120 137 liv with
102 141 217 live
9 12 28 live cabl
74 78 101 live with
12 -25 16 liver
-64 -63 -40 lmao
18 20 29 lmaoo
23 23 25 lo
-13 -83 -116 load
9 23 -61 load and
16 -16 31 load better
45 49 2 load of
-25 -23 -9 lobster
-4 130 218 lock
-6 26 74 lock and
14 26 21 lock at
13 6 31 lock into
-88 -11 21 lock up
1 -9 -28 lockdown
277 280 281 lockjaw
36 46 63 lockjaw arch
48 73 80 lodger
48 73 80 lodger be
-37 -4 20 log
-23 9 27 log off
20 21 -50 loin
14 6 -29 loin pain
-179 -64 11 lol
-17 -9 -26 lol any
33 27 19 lol be
-18 -24 -40 lol do
-5 -17 -22 lol i
2 32 71 lol like
1 15 39 lol my
-49 -44 -27 lol normal
119 112 127 lol what
-301 -101 -34 long
31 26 -39 long as
52 -28 -26 long be
139 163 176 long do
-23 -56 -39 long drive
3 -47 -25 long enough
33 56 36 long flight
41 -25 -19 long for
-36 15 -2 long haul
-43 -40 -44 long i
-45 -36 -17 long my
-94 11 24 long one
5 11 29 long run
-16 -10 -41 long should
-4 3 46 long story
-4 -2 28 long term
5 26 36 long the
59 51 46 long til
5 37 30 long time
-29 6 19 long until
-38 -19 -9 long walk
-55 -27 36 longer
-25 -10 17 longer a
2 -13 -36 longer over
30 -10 -11 longer than
-98 -114 38 loo
18 20 43 loo and
53 45 81 loo be
3 3 26 loo just
-26 -26 -59 loo normal
10 12 32 loo paper
-45 -32 -28 loo scrol
-71 -83 -52 loo without
167 49 117 look
101 63 96 look after
-105 -77 -41 look and
2 144 199 look at
-71 -48 -40 look back
8 -38 -5 look down
80 83 -13 look fine
-19 -9 -34 look for
-6 -26 -17 look forward
-32 -10 -30 look into
-35 0 -53 look left
300 320 412 look like
-55 -44 -25 look me
-30 -29 -64 look normal
-46 -47 -41 look on
-32 -29 -29 look over
15 -25 -9 look sideway
4 5 28 look skin
-6 -3 -26 look the
-32 -29 -21 look through
28 25 -19 look to
42 11 20 look up
23 22 -1 look yellow
-22 19 38 loop
-2 19 21 loop for
11 26 39 loose motion
-75 -53 -51 loosen
36 53 55 loosen a
-24 -27 -35 loosen me
-29 -13 -12 loosen my
-20 8 -34 lopsid
4 14 -27 lopsid and
-28 -14 -1 lopsid sinc
114 136 -22 lorazepam
-19 -18 -42 lord
87 87 93 lorry
5 10 27 losalt
39 -118 -28 lose
0 -109 -63 lose a
-73 -38 -40 lose all
-26 -21 -4 lose any
135 212 218 lose conscious
-16 15 40 lose control
61 66 11 lose count
1 -24 -20 lose half
-23 -20 4 lose his
-55 -24 -22 lose in
-25 1 -29 lose its
-43 -23 -15 lose mineral
155 -3 -3 lose muscl
-120 -60 -57 lose my
48 97 195 lose of
-41 -16 -2 lose our
-39 -10 -68 lose the
0 -23 -12 lose their
18 -23 -7 lose two
92 -1 -9 lose weight
-80 -64 -79 lot
27 24 17 lot and
4 29 -41 lot in
-5 -1 -46 lot last
35 -17 9 lot of
-97 -82 -77 lou
-97 -82 -77 lou gehrig
-36 17 -68 loud
-44 -33 -7 loud and
-1 0 -37 loud in
3 9 50 louder
-57 -33 -15 lousy
19 -24 41 love
-35 -23 -11 love him
-46 -37 -12 love my
19 -34 -25 love the
156 161 154 love them
-66 25 125 lovely
8 15 23 lovely day
-22 -10 78 low
2 -52 -25 low and
56 30 85 low back
42 47 108 low down
-58 -39 -96 low in
24 25 73 low magnesium
-4 0 57 low mood
13 62 120 low on
-33 -26 -13 low potassium
-367 -385 -183 lower
-43 -59 -17 lower back
-22 14 18 lower leg
-118 -124 -49 lower lid
-26 -29 -17 lower myself
-61 -66 -121 lower right
-20 -21 -9 lower your
-13 7 -27 lozeng
8 11 49 ls
7 45 -27 lucid
-22 -9 10 luck
-22 10 10 lucky
-53 -38 -20 lucozad
10 12 35 lumbago
-51 11 -35 lump
11 10 -22 lump i
-109 -88 -67 lump in
-2 31 48 lump of
75 178 148 lunch
51 69 58 lunch and
-26 -32 -34 lunch be
12 27 22 lunch my
20 21 51 lunch the
-33 29 0 lunchtim
-63 -64 -50 lung
-24 -23 -19 lung like
6 3 -48 lupus
-35 -8 7 lurch
-24 -20 -6 lurgy
-160 -133 -74 lyme
-23 -23 -27 lyme diseas
-18 -22 -5 lyme rash
-29 -27 -22 lyric
-38 -26 -26 m and
-31 -29 -16 ma
-28 41 64 machin
29 36 58 machin and
-23 0 2 machin down
44 33 51 machin say
-37 42 11 mad
-42 -34 -19 mad and
-46 -31 -13 mad today
99 156 194 madam
66 124 170 madam i
43 67 -4 madly
-40 -46 -52 mag
-378 -362 -282 magnesium
-42 -44 -37 magnesium and
58 76 7 magnesium be
-23 -33 1 magnesium can
37 -2 -3 magnesium deficiency
-23 -50 -24 magnesium for
15 34 25 magnesium glycinat
39 77 91 magnesium help
67 13 19 magnesium i
-70 -42 -29 magnesium in
75 67 64 magnesium interact
20 -6 -3 magnesium interfer
-74 -3 -2 magnesium one
-1 0 -22 magnesium please
-31 -17 -7 magnesium rich
25 -24 -21 magnesium spray
-32 -16 3 magnesium tablet
-13 -21 -21 magnesium what
39 18 51 magnesium with
35 31 21 magnesium your
-45 -35 -13 magnet
37 47 24 mail
115 42 108 main
-75 0 -22 make
164 155 169 make a
2 20 -22 make an
49 45 36 make any
24 32 47 make everything
3 17 22 make for
-45 -91 -84 make her
-7 -39 -20 make him
66 139 175 make it
3 -147 -222 make me
-27 25 14 make muscl
-51 34 78 make my
39 -2 -45 make myself
19 16 46 make no
14 21 32 make nois
2 7 23 make out
54 89 13 make sens
-31 -17 -14 make snowbal
49 40 44 make sure
18 26 36 make that
-23 -6 -1 make the
-42 -48 -27 make them
-31 -36 -17 make this
18 17 25 make twitch
-28 -9 10 make up
36 44 33 make word
-124 -154 -138 make you
-86 -66 -49 make your
13 10 24 malignant
14 11 26 malignant syndrom
-33 -3 -15 man
-40 -12 -3 man in
11 -40 -28 man of
57 77 62 man say
67 96 94 man who
45 29 55 manag
121 120 136 manag a
-50 -35 -19 manag it
-10 -22 -15 manag soup
-21 -8 -9 manag them
-55 -33 -27 management
-38 -32 -36 manager
-28 -11 -13 manner
56 53 43 manoeuvr
-58 -37 -21 manual
20 25 -31 manur
-139 -39 6 many
30 39 15 many banana
7 13 27 many be
16 51 40 many cry
-35 -55 -17 many day
-9 -11 -28 many go
-66 -79 -69 many hour
-15 -39 -42 many mg
70 54 37 many milligram
-11 -20 -48 many minut
-38 0 0 many month
348 348 354 many of
93 88 83 many sleep
-193 -32 -13 many week
-23 -9 -9 map
9 155 85 marathon
-11 30 14 marathon and
41 43 19 marathon in
-82 -4 -2 marathon now
26 25 13 marathon runner
93 64 103 marbl
-89 -88 -75 march
4 21 8 march and
-21 -1 0 march can
5 34 -6 march my
5 24 80 march up
21 19 36 marfan
23 53 34 margaret
-65 59 25 mark
12 29 67 mark no
21 28 5 mark on
-38 -22 -13 market
32 148 -2 marmalad
20 64 26 marmalad and
-83 -51 -25 marrow
-22 -11 -18 marvellous
156 -53 -48 mas
36 68 52 mask
36 54 48 mask now
-138 -103 -143 massag
-45 -23 -13 massag good
22 31 -8 massag it
-30 -19 -33 masseur
18 38 50 massiv
-2 25 -37 mast
-16 -10 59 match
14 26 21 match point
216 192 244 mate
37 52 60 mate be
-2 -5 27 mate crack
6 5 33 mate i
8 16 23 mate reckon
-24 -11 -25 mate say
8 -40 -15 mate think
79 94 84 math
-29 76 29 matter
-7 16 -45 matter for
30 -5 -3 matter how
47 59 66 matter of
45 10 82 mattres
-2 -5 27 mattres back
28 29 35 mattres for
75 -119 -154 may
60 50 55 may and
41 34 -23 may be
-32 -20 -24 may caus
-31 -102 -53 may i
-28 -15 -32 may my
205 173 137 mayb
11 -15 -57 mayb a
13 30 24 mayb an
31 39 72 mayb it
-11 -70 -19 mcg
42 130 109 me
-303 -189 -221 me a
-137 -85 -248 me about
10 13 25 me acros
56 52 14 me again
-78 -126 -120 me all
-34 -59 -42 me an
-94 -14 14 me and
64 16 23 me arm
-21 -16 -10 me as
-21 6 -5 me at
-1 26 66 me back
-51 -3 -19 me be
-4 -2 24 me before
21 30 38 me behind
49 55 76 me by
-30 -40 -15 me can
-51 -41 -32 me cant
14 -31 -17 me chest
113 101 82 me cope
5 7 -86 me cough
31 -19 -8 me cramp
61 7 30 me do
-51 -32 -10 me doesnt
-21 33 -7 me down
-40 -21 -41 me dry
47 9 9 me every
-39 -18 -47 me eyelid
73 99 104 me first
-60 -20 9 me foot
-25 -28 -3 me for
25 5 1 me four
118 -4 -18 me from
-55 -56 -44 me get
63 105 83 me go
102 109 109 me have
2 -5 -23 me head
51 46 95 me her
82 69 71 me here
51 63 69 me his
-58 -35 -21 me hold
0 6 20 me home
77 91 74 me honest
-28 -54 -34 me how
178 218 26 me i
41 50 43 me if
-72 -35 16 me in
2 27 14 me it
-33 -17 -16 me jump
46 33 62 me just
-42 -53 -46 me keep
-14 27 -12 me last
-40 -34 -30 me laugh
10 1 -41 me left
49 1 40 me leg
-60 -29 -31 me like
-24 -20 -18 me lol
57 46 -3 me mad
-13 -11 -32 me make
63 -2 -1 me most
16 19 40 me mouth
4 22 50 me my
-66 -58 -54 me no
91 93 94 me not
-40 -41 -27 me now
-88 -55 -8 me off
-173 -185 -72 me on
60 76 2 me one
24 -22 -15 me out
-63 -66 -44 me over
-40 -27 -24 me pil
-86 -43 -35 me right
-23 -30 -7 me save
14 32 43 me say
48 43 36 me she
-23 -48 -28 me shoulder
-25 -25 -20 me shout
37 23 44 me sinc
6 8 -37 me smil
38 63 81 me so
-51 -53 -50 me some
-153 -67 -50 me something
-54 -51 -44 me sort
-29 -12 -17 me spasm
-63 -35 -11 me squeez
2 23 47 me stiff
-144 -51 -50 me the
12 51 52 me thes
21 10 -1 me thigh
7 16 56 me this
67 20 35 me thre
13 23 6 me through
3 57 7 me throw
-59 9 38 me to
18 27 9 me today
5 16 50 me tramadol
68 -33 -23 me twitch
21 8 31 me two
-59 -156 -152 me up
71 128 99 me want
1 4 -29 me water
117 102 101 me what
-8 104 8 me when
48 52 53 me whether
125 154 157 me which
88 74 65 me while
38 33 33 me who
33 -23 11 me why
-21 -5 -4 me winc
-88 -74 -74 me with
-5 -6 -41 me would
97 86 82 me write
26 20 -19 me yelp
19 -66 -86 meal
-31 -29 -18 meal and
-24 -18 -9 meal bread
1 21 18 meal for
71 72 64 meal on
-175 -99 -64 mean
-31 -29 -47 mean and
-45 -19 -18 mean i
10 30 48 mean in
65 72 71 mean it
-13 -43 -21 mean to
-96 -66 29 meant
-24 -21 -32 meant for
34 42 36 meant the
-25 -15 -77 measur
62 -55 -85 meat
47 -5 -4 meat bit
11 0 -43 meat i
-23 -15 -18 mechanism
-204 -138 -102 medical
-20 -3 -2 medical and
-89 -29 -22 medical attention
1 10 23 medical student
-246 -160 -107 medicin
-73 -42 -21 medicin and
-26 -24 -28 medicin be
-26 -31 -11 medicin cant
-22 -22 -16 medicin do
-53 -41 -30 medicin for
-86 -45 -17 medicin i
57 87 104 medicin in
5 -2 -29 medicin last
-33 -10 -2 medicin no
-57 -40 -59 meditation
-60 -136 -108 meeting
-9 -15 -24 meeting someone
-1 -23 -12 mein
-71 -59 -21 melatonin
-39 -57 -32 melt
-24 -7 -9 membership
-47 -79 -32 memory
-245 -139 -125 meningioma
-21 -19 -15 meningioma and
-25 -18 -27 meningioma be
-119 -91 -148 meningitis
-32 -23 -24 meningitis in
-50 -25 -9 menopaus
-209 -143 -156 mention
-29 -14 -6 mention a
3 6 31 mention for
-80 -51 -101 mention it
-22 -9 -7 mention that
-75 -66 -29 mere
184 68 135 mes
12 25 27 mes my
23 17 45 mes myself
3 7 37 mes the
-22 -15 -12 mes with
-47 -8 16 messag
-28 -22 -23 messag as
1 24 23 messag say
200 195 186 messy
8 8 21 mestinon
-61 -53 -74 metabolic
-29 -22 -30 metabolic disorder
-13 -13 -24 metabolic syndrom
-50 -39 -45 metabolism
-64 -39 -39 metal
3 -7 -27 metallic
46 102 113 meter
16 34 49 meter just
22 -20 10 metformin
-21 -10 -12 method
50 96 102 methotrexat
12 66 116 methotrexat every
7 8 43 methotrexat this
11 -71 -167 metoclopramid
2 -43 -112 metoclopramid for
2 -1 -34 metoclopramid my
-13 0 -26 metr
48 -26 -17 metronom
-55 30 107 mg
17 77 54 mg a
9 9 29 mg and
15 -43 -58 mg of
3 51 23 mg sinc
-32 -16 -17 microwav
192 163 89 mid
15 37 16 mid back
35 46 36 mid flight
40 12 -22 mid sentenc
14 13 22 mid squat
11 9 -23 midday
84 102 107 middl
22 39 63 middl and
17 30 22 middl of
6 6 -20 middl this
-3 -16 36 midnight
-242 -232 -184 midwif
-40 -27 -20 midwif at
-113 -102 -15 midwif say
-332 -142 -120 might
93 87 78 might as
-11 -60 -48 might be
9 28 31 might do
-57 -13 -13 might either
-33 -24 -11 might help
-35 -24 6 might i
-102 -44 -39 might it
-33 -6 -4 might my
-28 -13 -12 might that
-33 -30 -23 might the
-205 -70 -137 migrain
-62 -12 -7 migrain aura
-41 -25 -16 migrain sinc
-7 18 -23 migrain with
-70 2 -134 mild
-18 -24 -13 mild one
-157 -237 -116 mile
-29 -14 -13 mile 20
10 15 33 mile 22
11 -36 -37 milk
-3 9 23 milk for
15 12 -30 milk sinc
23 15 30 milk the
69 52 35 milligram
69 52 35 milligram of
1 -43 7 mind
2 2 -26 mind clear
3 -46 -33 mind fine
-5 -24 -1 mind i
55 45 44 mind if
-28 -8 -5 mind my
-40 -12 -20 mind over
6 7 26 mind the
66 2 -90 mine
64 60 70 mine and
95 106 46 mine have
81 2 5 mine on
21 40 1 mine start
7 36 33 mine what
-403 -302 -280 mineral
-44 -30 -17 mineral in
-31 -24 -28 minister
-8 12 26 minor
314 434 511 minut
-89 -86 -35 minut after
170 176 308 minut ago
-93 -85 -95 minut all
14 39 -22 minut and
78 113 44 minut at
50 32 52 minut before
12 18 30 minut but
20 37 40 minut by
44 44 39 minut doctor
-45 -6 -8 minut every
37 28 -16 minut for
59 71 86 minut he
39 50 85 minut i
-1 8 31 minut in
42 17 20 minut it
-36 -34 -2 minut later
24 103 -39 minut like
8 15 -26 minut my
40 69 6 minut never
8 -80 -21 minut no
18 13 55 minut now
-120 -124 -129 minut of
50 46 -6 minut on
27 -15 -101 minut or
-3 -25 -14 minut over
9 11 23 minut perfect
-90 -103 -65 minut seizur
-21 -12 41 minut then
30 30 40 minut this
54 -13 -52 minut today
-34 -74 -35 minut twic
-40 -27 -18 minut when
-16 4 -24 minut while
-111 -97 -57 minut with
124 109 -35 miny
61 8 -10 miny bus
80 123 -5 miny strok
32 -24 12 mirror
5 29 55 mirtazapin
107 56 73 mis
-29 -53 -66 mis a
-34 -23 -34 mis her
-36 -19 -16 mis it
34 38 -13 mis practic
33 38 17 mis the
91 45 64 mis two
13 -29 -16 miserabl
-115 -89 -52 misery
121 186 164 mistak
29 30 -2 mistak with
-24 -8 -6 mistaken
134 129 149 mix
25 17 20 mix bleach
-20 -14 -9 mix of
28 31 54 mix up
100 18 28 mnd
42 -17 -3 mnd and
-22 -18 48 moan
67 110 108 mode
-44 -33 -15 mode on
56 48 49 mode you
80 78 66 modul
24 -38 -27 mole
-49 -79 -7 moment
-14 -34 -46 moment i
22 19 -66 mon
60 -41 -12 monday
-15 -30 -4 monday a
-17 93 -16 monday after
-58 -13 -87 monday and
-1 0 -20 monday be
-15 -20 -10 monday do
24 -46 -41 monday he
7 9 22 monday his
42 53 14 monday i
10 34 -7 monday my
5 4 -29 monday stair
-86 -61 -36 monday the
-46 -62 -7 monday ther
25 -11 26 monday today
138 29 60 monday toe
-46 -27 -2 monday too
-76 -56 -137 money
66 68 -42 money and
-66 -66 -40 money on
-88 -47 -42 monitor
29 30 -46 monkey
2 2 -50 monkey bar
85 92 74 monoxid
-63 -41 -9 monoxid alarm
37 -73 -56 monster
-47 -64 -47 monster and
122 43 64 montelukast
40 47 70 montelukast carry
320 -441 -283 month
10 27 -9 month a
95 170 92 month ago
142 -65 -185 month and
80 46 -7 month back
-68 -2 2 month be
2 -2 26 month before
1 14 45 month but
6 -20 -11 month by
2 6 23 month chew
2 8 -49 month cry
-59 -18 -4 month do
6 5 23 month fine
2 44 58 month fold
-93 23 -7 month for
-55 -15 1 month go
5 130 97 month have
10 -88 -76 month he
0 -167 -149 month i
17 82 79 month in
25 8 34 month it
4 -48 -49 month later
24 -98 -55 month my
2 -20 4 month no
4 -27 -16 month not
3 -32 -24 month nothing
76 -198 -179 month now
-67 -53 -37 month of
7 212 60 month old
8 -36 -22 month on
-10 -23 -14 month or
42 72 27 month pregnant
-1 23 44 month she
-19 -51 -24 month sinc
40 59 45 month so
14 -36 -17 month the
-73 -8 -5 month to
12 23 -3 month twitch
2 9 30 month wake
-36 47 19 month with
2 -46 -56 monthly
14 -9 21 mood
-3 32 -17 mood and
164 63 -177 moon
18 14 -42 moon face
29 21 -47 moon last
66 56 -44 moon tonight
101 -14 86 more
1 5 -23 more about
33 -125 -35 more and
-39 -61 -26 more at
7 30 -16 more banana
-97 -90 -44 more calcium
-53 -44 -26 more coffe
-22 -14 -16 more cramp
14 48 5 more every
289 -57 -31 more frequent
20 37 34 more it
20 -32 11 more like
-32 -18 -27 more likely
-23 -14 -10 more muscl
23 16 14 more of
82 -15 -10 more often
-37 -10 -5 more on
-7 -26 -31 more ordinary
30 87 102 more potassium
3 29 -25 more right
29 41 -10 more salt
-86 -29 -15 more serious
-30 -12 -3 more shut
-43 -19 -10 more sinc
33 40 42 more tablet
62 54 77 more than
8 21 36 more to
-5 -4 -22 more water
-41 -7 -8 more when
-110 -169 -193 morning
6 4 59 morning a
26 53 29 morning after
-56 -41 -148 morning and
51 -10 -7 morning arm
-49 -51 22 morning be
19 -2 -55 morning by
-29 -31 -16 morning do
11 8 -40 morning first
93 111 -10 morning for
8 10 49 morning he
81 107 79 morning i
43 21 38 morning it
25 28 -9 morning leg
-3 -12 38 morning my
-68 4 -40 morning no
0 -8 24 morning one
-26 -32 -17 morning seize
-67 -84 -91 morning she
-89 -132 -43 morning sick
36 35 64 morning so
3 8 -27 morning temperatur
-34 -22 -9 morning that
-3 20 53 morning the
3 4 -25 morning tongu
-1 -14 -38 morning with
20 43 94 morphin
5 26 18 morphin for
47 -33 -33 mors
47 -33 -33 mors code
17 23 29 mortgag
176 -186 4 most
7 -27 -18 most afternoon
23 -229 -138 most day
-81 -30 -32 most evening
10 0 24 most it
18 28 23 most likely
-7 -56 -32 most morning
277 14 16 most night
-57 -28 -36 most nothing
34 -20 -32 most of
16 21 26 most out
-27 -3 -4 most part
-32 -40 -17 most potassium
23 65 42 most when
-73 -45 -30 moth
-124 -125 -160 mother
21 13 24 mother be
24 -1 -1 mother do
-19 -56 -35 mother have
18 16 29 mother i
-61 25 -96 mother in
22 10 24 motion
-47 -103 -143 motor
-42 -98 -137 motor neuron
-10 -8 -28 motorbik
11 2 -23 motorbik and
-6 -11 -60 motorway
58 83 101 mottl
12 22 22 mottl and
-130 -41 -25 mous
-52 -32 -23 mous be
29 71 35 mouth
66 43 -56 mouth a
42 53 41 mouth after
5 8 26 mouth all
35 28 45 mouth and
45 55 103 mouth be
8 6 24 mouth dry
2 28 54 mouth eye
2 3 33 mouth ful
-35 6 -14 mouth go
-49 -25 -43 mouth have
26 22 39 mouth i
-50 -44 11 mouth open
22 22 15 mouth sinc
4 4 32 mouth slid
-53 -11 -27 mouth the
-9 -37 -32 mouth this
14 33 -7 mouth tingle
9 13 29 mouth too
2 12 -64 mouth ulcer
64 18 33 mouth wont
42 31 9 mouthful
-39 -19 -12 mouthful and
22 10 -8 mouthful of
11 30 18 mouthguard
-26 -36 -83 move
-53 -77 -67 move 12
-36 -1 -52 move and
7 7 30 move arm
-74 -28 -10 move by
28 56 75 move down
-2 -5 27 move flat
-51 -30 -9 move for
5 9 33 move he
-5 -2 -37 move his
46 20 50 move hous
26 -5 -4 move into
34 94 -87 move it
28 70 80 move leg
1 -21 -27 move me
73 -16 67 move my
-57 -59 -22 move now
64 55 65 move on
-2 1 -45 move proper
-19 -20 -31 move regular
16 -49 -23 move the
13 5 -44 move to
24 -24 -2 move with
-316 -280 -187 movement
-58 -93 -80 movement i
-5 -9 -24 movement what
-45 -26 -13 mower
-36 -27 -19 mr
-135 -108 -168 mri
24 41 -4 mri physio
3 39 -9 ms
55 68 104 much
-17 10 41 much as
10 -12 24 much at
24 15 17 much be
48 15 -2 much caffein
-27 -7 -4 much for
0 -41 -61 much i
58 65 56 much it
-95 -2 11 much longer
8 -22 8 much magnesium
-26 -7 -5 much of
177 141 113 much potassium
56 43 44 much sleep
-2 -13 -85 much today
-60 -28 6 much water
75 78 -16 muck
8 21 34 mud
-15 -3 22 muddl
1 1 32 muddl and
27 29 5 muddy
46 -16 -22 mug
21 59 79 mule
61 -21 -19 multipl
80 -3 -6 multipl body
77 84 85 multistorey
35 0 0 multivit
-129 -88 -50 mum
-29 -37 -32 mum and
-148 -64 -38 mum be
26 19 53 mum cant
-30 -22 -20 mum cry
-7 -10 -33 mum get
-5 -31 -34 mum hasnt
-41 -104 -75 mum have
19 22 -1 mum her
49 69 64 mum i
0 -11 -33 mum leg
-26 -19 -25 mum of
10 59 -9 mum on
-67 -50 -41 mum say
4 14 23 mum the
-37 -38 -17 mum think
-25 -25 -47 mum want
2 -53 -48 mumb
-18 -27 3 mumbl
-91 -114 -5 murder
-37 -35 -20 murder a
-5 -1 -22 murder and
5 6 23 murder sinc
-15 -13 -21 murder us
-32 12 3 murmur
39 42 37 murph
-397 -247 -155 muscl
-4 -2 -49 muscl a
-1 32 22 muscl ach
-33 15 6 muscl ache
-31 -29 -36 muscl actual
32 38 22 muscl after
1 -21 9 muscl and
13 -46 -40 muscl at
19 125 -6 muscl be
39 29 21 muscl between
16 -29 -8 muscl by
-25 -20 -25 muscl can
-42 -25 -16 muscl contract
-22 -23 -23 muscl contraction
26 -5 22 muscl cramp
38 66 98 muscl feel
49 -12 -11 muscl fiz
49 33 -1 muscl flick
7 -14 -33 muscl for
-14 20 5 muscl from
73 66 53 muscl go
-31 -20 -10 muscl grab
14 -34 -18 muscl have
-13 27 -19 muscl he
87 92 95 muscl hurt
45 -27 15 muscl i
-7 -61 -2 muscl in
-23 -5 -5 muscl it
29 -8 1 muscl jerk
64 81 9 muscl jump
17 21 -10 muscl jumpy
10 84 101 muscl keep
22 45 111 muscl kil
-28 11 53 muscl leap
62 90 116 muscl like
25 43 28 muscl lock
-64 -64 -54 muscl make
-44 -24 -17 muscl move
-45 -19 -18 muscl movement
54 43 43 muscl need
-24 -7 -4 muscl never
-23 -8 -6 muscl or
-79 -140 -56 muscl pain
-56 -44 -23 muscl play
5 48 17 muscl pop
-28 -17 -8 muscl quiver
-54 -15 8 muscl relaxant
-40 -34 -16 muscl right
26 14 49 muscl so
59 60 -1 muscl somebody
88 40 61 muscl sore
275 215 92 muscl spasm
-55 -29 -17 muscl tension
-88 -39 -37 muscl that
-28 -20 -15 muscl the
-68 4 -2 muscl thing
-67 -37 19 muscl tight
-54 -33 -29 muscl tir
47 66 -2 muscl to
-51 -35 -21 muscl too
672 284 165 muscl twitch
139 -11 -6 muscl wast
26 3 -20 muscl weak
-45 -11 -8 muscl what
-22 -12 -10 muscl wont
-56 1 -18 muscular
-66 -18 -18 muscular atrophy
15 4 45 mush
73 85 156 mushroom
31 32 23 mushroom and
52 46 96 mushroom from
27 15 33 mushy
-95 -64 -23 music
-143 -112 -55 must
-14 19 45 must be
-49 -29 -14 must not
15 -44 -6 mustard
13 7 23 mute
5 3 47 mutter
27 38 33 muzzy
-22 -173 -169 my
-21 23 50 my 18
46 78 52 my 3
11 33 -23 my 5
-2 15 55 my 6
28 26 -23 my 8
14 25 -7 my 9
-44 -40 -20 my abs
-27 -24 -18 my ach
-29 -28 -24 my age
90 69 93 my amitriptylin
79 0 -33 my amlodipin
49 72 130 my angina
-9 -39 64 my ankl
-22 -57 22 my antidepressant
-50 -8 -6 my appendix
-30 -9 -4 my arch
-268 -278 -203 my arm
11 46 -39 my armchair
9 24 -22 my armpit
8 21 -5 my atorvastatin
-56 -81 -81 my aunt
124 121 77 my baby
-30 141 132 my back
-5 -28 -13 my backsid
69 84 17 my baclofen
4 46 42 my bag
8 0 23 my bal
19 30 57 my bank
-9 -106 -5 my belly
-27 2 18 my best
-5 -76 -72 my bicep
0 -27 -75 my big
2 4 23 my bike
125 118 107 my birthday
35 -7 -23 my bisoprolol
34 31 -5 my bladder
36 -72 -113 my blood
9 -205 -162 my body
43 52 -41 my boot
-271 -157 -156 my bos
19 47 95 my bowel
70 66 97 my boy
50 102 102 my boyfriend
55 24 69 my bra
-42 -45 -5 my brain
7 9 -63 my breakfast
28 9 120 my breastbon
-143 -129 -57 my breath
-184 -128 -121 my brother
-13 11 -37 my brow
-36 -68 -96 my bum
-100 -72 -15 my bump
4 10 -36 my button
-98 -51 -63 my calf
-57 -86 -27 my calv
-5 15 22 my car
12 26 62 my carbimazol
4 25 -21 my cat
12 58 -5 my cereal
24 48 57 my chair
-91 -131 -148 my cheek
49 5 -131 my chest
-187 -160 -204 my child
124 25 59 my chin
22 40 -1 my cholesterol
-22 -18 -22 my circulation
85 -7 -25 my citalopram
-48 -37 -25 my class
-40 0 2 my clinic
-34 -28 -46 my coach
39 8 42 my coat
-14 34 -18 my coffe
9 15 20 my collarbon
-49 -34 -47 my colleagu
59 113 160 my cousin
56 -57 -41 my cramp
0 16 32 my cup
-74 -3 23 my dad
99 -1 -1 my daily
51 157 116 my daughter
-28 -24 -15 my day
58 18 7 my desk
57 170 67 my diazepam
-47 -9 -6 my diet
-72 -54 -46 my doctor
66 84 56 my dog
107 1 -58 my dose
-27 -14 -9 my drive
25 119 99 my ear
-51 -27 44 my elbow
-60 -44 -21 my eldest
-39 -38 -37 my electrolyt
36 45 -6 my email
19 21 24 my enquiry
39 5 -26 my epilepsy
84 66 109 my epipen
43 20 -6 my evening
-29 -18 -17 my ex
-1 -260 -211 my eye
-16 -57 -28 my eyebrow
37 -242 -95 my eyelid
-63 -37 -73 my face
133 151 144 my family
13 -14 40 my father
-62 -55 -42 my fibro
-84 -63 -43 my fibromyalgia
119 -44 -2 my finger
-8 10 -68 my fingertip
-177 -140 -61 my first
28 20 -19 my flank
-24 -23 -19 my flask
73 120 134 my flatmat
19 23 -5 my flutter
17 111 12 my food
11 -38 -197 my foot
114 133 44 my forearm
16 37 -65 my forehead
137 68 132 my friend
32 29 39 my front
-28 -19 -13 my funny
186 142 130 my gabapentin
33 60 47 my genital
-40 -18 -22 my girl
-14 -16 -45 my girlfriend
-1 7 -59 my glass
-23 -9 -4 my golf
-54 -2 -13 my gran
-112 -86 -98 my grandad
-11 -66 -84 my granddaughter
-10 -34 -22 my grandson
-34 -9 -22 my groin
85 20 13 my guitar
-48 -12 -20 my gym
60 -41 -37 my hair
67 -16 -18 my ham
-51 -32 -18 my hamstr
49 -69 -65 my hand
-10 -54 -29 my handwrit
-148 -307 -47 my head
-18 83 205 my heart
68 93 -19 my heel
-100 -36 35 my hip
70 27 -72 my husband
2 1 25 my hydrocortison
26 28 -10 my ibuprofen
6 12 120 my insulin
65 84 53 my iron
-13 -3 42 my jab
-107 22 -213 my jaw
42 55 17 my jean
49 -66 -58 my job
42 -2 -11 my joint
-21 -11 -17 my jumpy
11 -21 -19 my keppra
-36 -38 -24 my key
-44 -42 -17 my kidney
-51 37 16 my knee
-50 -42 -100 my knuckl
3 -1 23 my lace
-138 -137 -103 my lad
19 -22 -19 my lamotrigin
-15 -17 -27 my landlord
-45 -47 -33 my laptop
40 48 92 my last
57 83 100 my late
12 41 96 my left
29 -60 121 my leg
87 4 -44 my lid
19 -5 -63 my life
30 -20 -76 my lip
21 -58 -54 my lithium
121 204 64 my littl
51 -16 -19 my liver
10 12 33 my long
-133 -96 -33 my lower
-43 -24 -22 my lunch
7 11 56 my lung
18 8 27 my magnesium
-16 -20 -26 my manager
42 119 128 my mate
6 19 31 my medicin
15 37 16 my mid
20 66 47 my mind
-28 -29 -22 my mineral
-12 -3 -107 my money
-57 -26 -13 my mood
30 41 36 my morning
-136 -71 -125 my mother
3 4 25 my motion
122 108 247 my mouth
-156 -100 -150 my mum
-75 -68 18 my muscl
12 22 -50 my myasthenia
30 -5 8 my nail
21 44 -9 my name
2 3 -56 my neck
29 63 111 my neighbour
-59 -31 -23 my nephew
21 19 47 my nerv
39 -32 -49 my new
2 3 -22 my newborn
-37 -98 -89 my niec
42 116 60 my nose
-5 7 54 my novel
28 37 36 my nurs
-27 6 13 my old
-38 -28 -8 my only
-10 0 -49 my other
82 216 194 my own
-31 -20 -24 my pack
-38 -38 -33 my pale
34 7 11 my palm
21 47 9 my parent
83 -8 -20 my partner
-58 -44 -22 my patienc
44 40 33 my patient
44 77 273 my pee
2 -32 -65 my period
-32 -37 -27 my pharmacist
4 38 -31 my phenytoin
-234 -176 -186 my phon
-11 48 20 my photo
1 -37 -37 my physio
-58 -37 -21 my pil
14 6 -107 my pillow
-29 -30 -27 my pinky
-10 -24 -17 my plat
-4 -9 -93 my poo
26 36 32 my potassium
5 31 -54 my pregabalin
-67 -36 -35 my prescription
-36 -25 -17 my pressur
44 18 71 my propranolol
184 310 237 my puls
-31 -6 -1 my pupil
-178 -112 -42 my quad
-79 -23 21 my question
21 3 9 my rank
52 89 43 my reflex
83 78 -9 my result
73 47 92 my rib
316 265 268 my right
6 20 -21 my room
-53 -9 -9 my run
29 32 44 my saliva
-85 -91 -66 my salt
41 45 5 my scalp
-67 -86 -85 my scarf
-4 -34 -35 my second
12 23 32 my selfy
40 24 45 my sentenc
84 -38 18 my sertralin
112 95 102 my shift
39 58 40 my shin
-57 -18 -67 my shirt
71 22 -27 my shoe
-27 -13 -11 my shop
224 143 189 my shoulder
-60 -12 -27 my side
-21 31 5 my sight
4 7 65 my simvastatin
-135 -96 4 my sister
-86 -2 71 my skin
94 114 132 my skul
186 163 148 my sleep
51 89 39 my slipper
27 18 12 my sock
-15 -5 -24 my sole
-117 -107 -51 my son
-56 -36 -13 my sore
-156 -51 -87 my spasm
34 45 -23 my speech
39 6 47 my spin
-28 -13 -14 my spinal
62 69 77 my spit
-24 -22 -4 my sport
-9 -26 -22 my ss
104 -55 -11 my statin
-47 -53 -72 my sudden
44 -3 -4 my swim
39 48 70 my switch
-43 -33 -31 my system
56 -3 -4 my t
6 89 111 my tablet
-49 -44 -45 my tattoo
-76 -97 -136 my tea
-86 -42 -42 my team
-58 -40 -60 my teenager
89 75 -1 my templ
14 23 42 my text
42 30 74 my therapist
-31 28 -37 my thigh
104 106 106 my thing
6 23 50 my thinner
18 -17 -26 my third
35 -33 1 my thre
11 13 22 my thread
42 50 198 my throat
-67 -61 -50 my thumb
1 57 41 my thyroid
24 32 20 my toast
-137 -156 -38 my toddler
-38 78 -43 my toe
-37 -13 -5 my tomato
54 -124 36 my tongu
131 76 259 my tooth
23 -20 -6 my top
11 22 26 my train
-37 -29 -33 my trainer
-107 -63 -42 my trigger
-23 -16 13 my trouser
-4 16 21 my tutor
-79 -20 -9 my twenty
-238 -81 -89 my twitch
2 -47 1 my upper
-24 -71 61 my usual
15 52 -17 my venlafaxin
33 37 80 my vision
30 25 25 my vitamin
91 31 90 my voic
6 39 82 my waist
22 -4 20 my walk
10 18 26 my warfarin
104 55 -7 my watch
-93 -153 -50 my water
-29 -29 -47 my weight
-62 -31 -53 my whole
-34 -85 1 my wife
26 35 34 my wil
102 147 40 my word
51 -22 -15 my work
56 129 -124 my wrist
-17 -28 -10 my write
2 18 65 my xanax
-23 -15 -12 my yoga
61 72 18 my zopiclon
73 153 45 myasthenia
8 7 -50 myasthenia and
-33 -39 -53 myoclonic
-16 -21 -30 myoclonic seizur
-193 -111 -126 myoclonus
-31 -12 -15 myoclonus and
-24 -30 -39 myofascial
-21 -27 -34 myofascial releas
-29 -32 -34 myopathy
349 150 220 myself
-56 -40 -30 myself a
43 42 28 myself after
14 29 27 myself be
-9 -10 24 myself for
-57 -42 -54 myself hoars
9 -49 -36 myself i
19 81 79 myself if
15 44 59 myself in
-23 -9 -2 myself it
46 52 37 myself last
3 -7 -27 myself no
37 54 62 myself on
-5 28 -29 myself or
-16 -25 -23 myself out
2 23 -39 myself sick
32 32 28 myself tonight
-10 -25 -63 myself up
-3 9 46 myself without
-29 -18 -17 mystery
-17 -21 -12 myth
8 -29 -21 nag
-56 -97 -3 nail
21 25 21 nail in
17 33 80 nail last
-20 -12 -3 nail varnish
-104 -54 -44 nam
-118 -174 -168 name
39 39 -37 name and
-121 -99 -78 name for
17 -22 -11 name it
-34 -17 -29 name me
104 -4 -4 name more
-48 -8 8 name of
22 46 66 name she
-38 -83 -59 name the
-18 -12 -22 name your
37 62 77 nan
77 58 21 nap
34 28 64 nap and
48 113 -69 nappy
17 28 18 nappy all
11 23 28 nappy look
20 36 -52 nappy sinc
59 81 64 naproxen
52 61 80 naproxen for
55 70 82 narrow
15 13 33 narrow boat
21 16 -51 nasal
2 3 21 nasal and
-145 -99 -46 nasty
-43 -89 -43 natural
10 8 -26 nausea
18 38 24 navel
-30 -23 -11 navy
-69 -86 -35 near
4 -7 -22 near a
20 7 21 near at
2 2 24 near black
-37 -27 -23 near choke
3 -20 -18 near christma
-60 -47 -31 near die
7 64 67 near enough
150 13 25 near every
3 17 57 near faint
18 60 40 near go
-91 -71 -87 near me
-15 -26 26 near pass
71 87 79 near the
20 41 -2 near thre
3 -46 -25 near two
21 95 56 neck
31 38 -1 neck a
140 184 118 neck and
40 24 21 neck be
-87 -81 -46 neck bend
-79 -59 -41 neck crack
15 28 29 neck feel
43 33 58 neck fever
37 -11 -31 neck for
-26 -32 -31 neck from
11 13 -48 neck have
22 25 23 neck hive
53 88 115 neck hurt
48 12 58 neck it
10 32 -83 neck keep
34 31 56 neck last
44 33 47 neck like
4 9 -22 neck move
-10 32 -9 neck muscl
-1 -55 -30 neck no
12 13 21 neck now
11 17 -23 neck pain
19 -25 -12 neck pul
35 41 42 neck sore
30 43 115 neck spasm
-54 -51 -3 neck stretch
-33 -23 -23 neck tight
-81 -75 -67 neck to
2 2 -51 neck twist
37 26 17 neck what
57 71 93 neck wont
-189 -206 -102 need
58 -5 106 need a
47 34 34 need air
-25 -18 -3 need anyon
-59 -63 -60 need anything
2 -6 -22 need both
-29 -27 -15 need check
12 23 -27 need four
-39 -16 -7 need medical
-83 -62 -23 need more
54 88 48 need the
41 14 69 need to
-24 -20 -16 need you
-164 -210 -180 needl
-24 -13 -15 needl and
3 21 -6 needl crept
-21 12 -24 needl down
-103 -29 -20 needl for
-21 -20 0 needl go
44 -18 -33 needl in
6 -38 -39 needl round
-77 -63 -28 needl then
47 -5 -5 needl with
-47 -26 33 negativ
70 230 191 neighbour
14 20 28 neighbour and
19 27 40 neighbour come
49 76 14 neighbour have
14 16 30 neighbour on
47 67 -14 neighbour terrier
75 61 73 neither
-25 -13 -12 neither here
84 79 96 neither leg
-60 -31 -22 nephew
-738 -464 -447 nerv
-76 -49 -52 nerv and
1 0 -25 nerv block
-16 -23 -28 nerv in
-20 -12 -6 nerv it
11 22 33 nerv make
-46 -45 -42 nerv only
-24 -19 -19 nerv out
-30 -2 -2 nerv problem
24 41 -4 nerv say
-18 -22 -25 nerv that
-33 -36 -30 nerv the
-56 -6 -5 nerv thing
-40 -30 -21 nerv to
-231 -216 -203 nervous
-128 -122 -123 nervous system
-13 -17 -21 nervous what
-25 -9 -4 netflix
-78 -86 -55 nettl
-62 -75 -51 nettl sting
-10 -20 -24 network
14 11 26 neuroleptic
14 11 26 neuroleptic malignant
-69 -31 -26 neurological
-123 -55 -66 neurologist
-25 -31 -23 neurologist and
-2 19 21 neurologist one
-46 -24 -10 neurologist sign
-75 -130 -194 neuron
-45 -24 -34 neuron diseas
-106 -87 -121 neuropathy
138 103 -178 never
-3 -22 -5 never a
1 -21 -11 never actual
-104 -39 -9 never another
37 68 27 never be
37 -17 -25 never bother
-44 -63 -32 never come
177 -15 -54 never do
-23 -6 -3 never drink
-32 -23 -9 never faint
0 -40 12 never feel
1 50 -28 never get
-28 -8 -3 never give
41 63 -25 never go
41 31 73 never happen
131 221 152 never have
-52 -93 -39 never hurt
22 -10 -3 never left
20 23 -9 never let
-8 -11 -28 never mention
4 5 21 never mind
-40 -44 -7 never on
-3 14 -34 never pass
-30 -31 -15 never say
50 64 -64 never see
75 -9 -6 never stop
-36 -24 -12 never stretch
11 14 23 never take
16 72 -146 never tell
-23 -41 -29 never the
-60 -47 -11 never touch
38 29 40 never wake
-22 -15 -10 never want
72 -139 -439 new
21 -7 -3 new activity
96 93 135 new antibiotic
51 13 37 new antidepressant
-91 -50 -15 new baby
22 22 -49 new back
6 6 -20 new band
-31 -27 -3 new be
119 -23 -18 new blood
4 4 -36 new boiler
-31 -13 -4 new boot
-23 -18 -10 new bos
-7 27 18 new dentur
56 63 -49 new doubl
-66 -28 -16 new drug
1 30 38 new epilepsy
95 -4 -4 new exercis
177 150 -33 new floater
-40 -17 -3 new glass
0 21 -4 new gym
50 69 -62 new headach
50 -8 -3 new hole
78 -73 -18 new inhaler
-15 -37 -27 new job
-2 -5 27 new mattres
92 -9 -6 new medicin
21 28 82 new mum
-142 -67 -64 new one
10 14 42 new pain
-36 -17 -1 new policy
-88 -37 -14 new puppy
30 -31 -11 new shoe
21 34 10 new sinc
-60 -22 -31 new sport
-27 -10 -5 new supplement
-31 -50 -56 new tablet
-49 1 6 new ther
8 15 46 new thing
33 58 -43 new this
-32 95 -36 new year
-84 5 42 newborn
9 40 17 newborn be
-26 -17 -19 newborn chin
2 10 -38 newborn sneez
-23 7 -19 news
21 28 27 news my
31 50 55 newsletter
-1 18 31 newsletter and
73 3 4 newspaper
115 131 200 next
-89 -136 -78 next day
34 43 84 next door
6 0 -50 next half
12 26 47 next my
9 14 -36 next one
86 97 111 next tabl
28 15 60 next thing
96 76 42 next to
41 12 71 next week
-38 -41 -28 ng
-32 -28 -25 nhs
29 41 13 nibbl
21 76 142 nice
18 41 66 nice and
12 21 13 nicer
18 63 4 nick
18 63 4 nick my
-28 -15 -76 nicotin
-4 1 -34 nicotin patch
-37 -98 -89 niec
-21 -7 -9 niec be
-25 -11 -11 niec have
76 -139 -166 night
23 27 -32 night a
-49 -33 -18 night after
0 8 22 night all
-94 -154 -258 night and
20 12 60 night back
20 -27 -32 night be
-45 -29 -14 night because
18 17 -86 night belly
88 -4 -7 night both
15 17 -38 night by
15 -23 -42 night cant
-34 -5 -3 night could
-26 -21 -11 night cramp
10 2 55 night feel
74 48 -40 night for
-46 -54 -38 night go
10 21 20 night he
241 81 -18 night i
19 21 7 night if
-54 -74 -33 night in
9 24 -25 night it
73 133 45 night my
48 99 -4 night no
24 17 47 night nothing
49 46 150 night now
-22 -8 15 night nurs
-14 -41 -23 night of
153 182 196 night on
4 5 42 night or
41 -20 9 night out
36 39 -23 night she
-99 -6 9 night shift
44 31 -5 night sinc
-40 -38 -11 night sleep
-18 -22 -13 night so
56 -8 -33 night sweat
-13 -5 -41 night that
-21 -22 14 night the
20 13 32 night think
21 -73 -24 night this
-22 -14 2 night to
-25 -26 -84 night two
20 39 -40 night we
56 43 47 night what
-99 -60 -25 night with
-21 -5 -3 night would
-28 -14 6 nighter
-55 -48 -33 nightmar
-53 -42 -14 nightshad
-299 -202 -25 nine
45 11 -3 nine and
61 70 126 nine day
-28 -22 7 nine hour
25 38 71 nine in
32 38 41 nine it
3 3 -25 nine month
-19 -25 3 nine my
19 33 65 nine oclock
-24 -23 -19 nine pound
-18 -40 -19 nine time
-23 44 -5 nine week
-134 -86 -53 nine year
-37 -16 -4 ninepenc
8 -47 -68 nineteen
46 0 -36 nineteen day
-83 -82 -13 ninety
-50 -55 -7 ninety one
-22 -4 -19 ninth
96 128 44 nip
25 22 23 nip me
63 99 35 nip my
257 113 33 no
-116 -95 -29 no ach
-69 -55 20 no and
11 20 51 no answer
12 -55 -3 no back
-32 -15 -7 no bear
100 57 23 no beetroot
25 -34 -23 no better
22 -17 -17 no blackout
23 37 -45 no bleed
6 23 -6 no blister
40 52 -4 no booz
-46 -62 -63 no bother
-54 -74 -51 no breakfast
42 38 47 no breath
39 -11 -13 no breathless
-57 -41 -50 no bump
15 43 -14 no burn
-42 3 19 no caus
36 111 45 no chest
28 12 37 no choke
19 28 -4 no clot
8 14 30 no clue
-27 -40 -13 no coffe
8 -3 -55 no cold
3 18 35 no color
-22 -14 -10 no confuse
-5 7 60 no control
42 37 8 no cough
-23 -4 -1 no cramp
-11 -78 -1 no diabet
42 35 2 no dizzy
-82 -25 -12 no doctor
26 36 53 no droop
79 -11 -5 no exercis
60 107 31 no faint
49 41 74 no fall
-15 -13 57 no feel
-88 -140 -35 no fever
16 131 -103 no fit
-53 -39 -3 no flash
-38 -19 -5 no funny
-49 -27 -13 no gain
2 6 25 no grip
-18 -26 -8 no harm
-43 -77 -40 no he
-66 -2 -215 no headach
21 22 21 no help
29 43 46 no history
-24 -12 28 no hive
-16 -58 12 no i
53 50 51 no idea
1 -22 8 no it
25 -12 -26 no knock
-23 -15 -8 no link
-19 -4 26 no longer
4 17 25 no mate
33 0 8 no matter
3 78 94 no more
8 26 66 no muscl
-8 -12 31 no need
65 -37 -8 no new
-64 -110 -70 no no
36 27 48 no nois
-1 -39 -39 no not
0 -6 -27 no nothing
117 -30 -38 no numb
-120 -55 -31 no obvious
-73 -3 10 no one
68 -16 -25 no other
-25 -12 -9 no oxygen
235 179 -28 no pain
-32 -10 -24 no palpitation
-39 -30 -13 no pil
60 72 77 no plan
120 149 146 no point
2 5 39 no poo
-51 -45 -51 no power
-37 -19 -12 no problem
77 89 97 no puls
11 72 -6 no rash
10 24 46 no really
240 102 137 no reason
18 26 23 no red
-30 -6 -26 no rhythm
-54 -17 -3 no shake
2 5 -20 no shiver
-4 -31 -8 no sick
85 163 -14 no sleep
28 37 53 no sore
27 25 -5 no spasm
3 5 34 no spleen
-57 -60 -64 no spot
-21 -13 22 no strength
-24 -14 -8 no such
-39 -77 -48 no swell
2 34 -26 no symptom
-12 38 61 no tear
88 108 -45 no temperatur
3 -86 -51 no think
-13 -46 -53 no time
30 2 -9 no tingle
-66 -73 -38 no to
30 26 47 no trip
28 -15 -17 no troubl
7 -25 -14 no use
6 53 -27 no vision
34 33 37 no vitamin
17 18 40 no vodka
19 2 40 no wait
-40 -7 -4 no warn
-28 -10 -15 no water
194 -3 37 no weak
-4 19 24 no weight
9 10 -71 no wet
6 -44 -29 no wish
-45 -9 -7 no work
-31 -8 10 no worry
282 323 343 nobody
4 9 32 nobody and
169 165 162 nobody come
9 96 128 nobody else
9 -25 -10 nobody ever
35 11 -20 nobody get
2 -17 -40 nobody have
-14 -24 -26 nobody here
42 31 36 nobody home
-50 -42 -19 nobody ill
-57 -36 -9 nobody in
50 51 75 nobody know
1 -35 -76 nobody look
-63 -43 -32 nobody mind
58 44 35 nobody need
147 173 170 nobody would
82 24 -80 nod
-17 -50 -156 nod off
-42 -27 -12 node
250 307 346 nois
4 -3 21 nois and
43 38 30 nois be
48 56 59 nois like
79 96 117 nois set
3 6 21 nois when
42 63 64 non
59 78 81 non stop
130 111 25 none
-6 -10 -55 none of
16 23 -13 none sinc
32 41 -24 nonsens
-88 4 56 nonstop
-61 -95 -59 noodl
-116 -24 151 noon
-35 -14 42 noon and
17 25 -7 noon i
-35 -23 -8 noon my
120 110 133 noos
-20 -14 -5 nor short
24 23 17 nor the
-25 -13 -12 nor ther
-198 -166 -576 normal
-37 -51 -25 normal after
-51 -36 -27 normal again
33 51 -64 normal and
-2 1 -26 normal be
2 -41 -13 normal blood
5 -3 28 normal by
-1 2 -40 normal color
2 39 0 normal cramp
-91 -68 49 normal for
108 4 -7 normal have
8 -1 -77 normal i
-18 -39 -12 normal in
-33 -34 -30 normal isnt
65 60 30 normal it
-74 -65 -57 normal just
15 13 24 normal make
86 105 -31 normal no
35 26 67 normal now
49 61 -21 normal on
23 13 19 normal one
-46 -13 -3 normal right
-33 -21 -40 normal sinc
-7 -41 -17 normal that
-29 -24 -10 normal the
0 19 45 normal with
10 12 -62 norovirus
-22 -24 -21 nos
159 218 213 nose
16 4 24 nose after
20 43 -17 nose and
21 40 142 nose have
18 28 -25 nose if
-70 -57 -36 nose sinc
14 23 57 nosebleed
305 359 502 not
-124 -27 42 not a
-48 -44 -50 not allergic
-4 1 -35 not and
28 29 43 not asleep
126 66 62 not be
17 -6 44 not better
-29 -30 -46 not black
34 37 33 not blink
4 17 32 not bother
96 77 91 not breath
-42 -40 -32 not collaps
-53 3 -29 not come
62 72 -32 not confuse
16 34 68 not cry
3 12 -25 not dangerous
53 6 53 not dehydrat
-69 -24 13 not depres
-51 -39 -17 not dizzy
-6 -32 -42 not do
-55 -56 -42 not drink
-9 15 52 not drunk
5 4 -33 not eat
-56 -41 -31 not enough
125 161 164 not even
186 192 156 not exist
15 25 32 not follow
20 -15 -13 not for
-30 -194 -99 not get
-1 -26 -13 not go
18 50 -14 not have
-33 -34 -14 not hit
-46 -41 -35 not hot
18 35 25 not hungry
32 37 73 not ill
92 15 14 not in
72 55 30 not just
-9 9 22 not know
2 -44 -22 not lift
-39 -41 -20 not look
-20 -26 -2 not lose
60 56 57 not make
-45 -36 -48 not me
-80 -78 -61 not mine
69 53 11 not move
-6 9 24 not much
64 51 20 not my
-9 -36 -22 not on
55 30 36 not once
8 -6 68 not one
-82 -28 -13 not only
-12 -41 -22 not out
23 47 42 not pick
23 32 15 not plan
-38 -16 -56 not pregnant
12 22 27 not proud
-50 -31 -10 not red
-25 -33 -38 not respond
14 18 24 not say
20 96 -90 not see
-29 -28 -17 not short
24 37 -24 not sick
-14 -47 -27 not sleep
48 43 26 not sleepy
8 15 -79 not sore
5 -21 -4 not spread
34 73 96 not stop
64 0 15 not stres
2 -56 -20 not sudden
-161 -136 -199 not suicidal
18 -2 28 not sure
47 44 56 not sweat
43 -18 36 not sweaty
-3 -15 -22 not swell
6 -52 -12 not take
106 112 125 not that
-94 32 -7 not the
56 20 52 not ther
-60 -44 -32 not think
17 16 52 not til
42 -23 -3 not to
-84 -62 -40 not use
72 69 -10 not wake
-25 -14 -13 not walk
27 38 41 not want
27 73 61 not work
13 -38 -21 notch
13 -27 -18 notch and
20 30 63 note
7 34 17 note on
5 -126 24 nothing
-25 -14 -6 nothing a
-29 -42 -35 nothing after
12 3 31 nothing at
-50 -18 -17 nothing be
-99 -60 -156 nothing but
41 36 46 nothing chest
8 8 35 nothing come
-17 -37 -14 nothing different
-23 -17 -32 nothing do
-23 -22 -46 nothing down
32 47 8 nothing dramatic
-136 -219 -185 nothing else
67 91 100 nothing from
-92 -97 -82 nothing fun
51 54 65 nothing go
23 32 42 nothing happen
-18 -45 -56 nothing hurt
192 228 230 nothing i
1 -79 -37 nothing in
45 57 78 nothing like
-8 21 -8 nothing more
-1 8 34 nothing much
-54 -1 5 nothing new
-55 -30 -23 nothing numb
4 -28 -39 nothing on
8 16 50 nothing only
-57 -30 -82 nothing sinc
19 23 26 nothing stay
13 -27 -20 nothing sudden
-45 -42 -26 nothing swallow
17 21 18 nothing ther
-32 -30 -70 nothing to
-33 -16 -5 nothing weak
24 -17 -15 nothing when
62 64 65 nothing wil
7 20 43 nothing work
135 -66 -6 notice
-73 -47 -28 notice and
45 -3 -4 notice before
-36 -19 -17 notice board
13 -43 -34 notice in
65 53 33 notice it
-77 -57 -34 notice my
39 34 12 notice that
17 -54 -30 notice the
7 11 30 notice this
44 70 114 novel
2 -28 -17 november
-4 -27 -17 november i
385 97 56 now
199 49 -34 now and
55 -2 -3 now as
-44 -67 -37 now at
-52 -41 51 now be
28 44 98 now both
2 -48 -35 now breath
-52 -14 -29 now but
-22 -14 -12 now can
71 87 27 now cant
16 16 22 now chest
35 30 55 now cough
-59 -3 47 now do
-32 -36 -14 now eat
27 -30 -10 now even
48 85 30 now every
-6 20 -11 now everything
7 -45 -8 now eye
12 21 -30 now half
32 32 -5 now hand
-10 -14 -25 now have
112 95 193 now he
54 67 155 now his
-22 -46 -205 now i
33 17 45 now in
152 -108 -33 now it
-75 -51 17 now its
38 41 -15 now jittery
-40 -79 -49 now just
4 -20 -35 now like
2 54 -2 now littl
5 23 -11 now lol
5 -4 -43 now me
52 61 -20 now muscl
59 -39 44 now my
23 46 29 now no
-78 -21 -4 now not
7 -29 -7 now nothing
-82 -64 -54 now on
29 39 3 now one
2 17 -85 now say
4 7 51 now shake
17 9 151 now she
33 47 65 now so
7 10 22 now spasm
-35 -40 -5 now swell
-54 -3 -3 now ten
80 126 61 now that
-80 -83 -108 now the
-90 36 43 now ther
34 -15 -60 now they
29 20 -11 now thirty
-60 -34 -31 now twitch
-62 -52 -61 now what
-39 1 -22 now when
-34 -23 -10 now which
-23 -27 41 nowher
-48 -20 -15 nowher my
87 26 -30 nudg
-30 -56 -60 nuisanc
-31 -55 -45 nuisanc at
107 19 -64 numb
57 2 7 numb all
-30 27 1 numb and
33 60 47 numb around
0 5 -23 numb at
13 28 24 numb between
12 13 -68 numb bit
58 72 54 numb bum
-52 -44 -35 numb cream
10 -55 -27 numb every
26 40 56 numb finger
7 12 75 numb foot
8 2 29 numb for
-11 -23 1 numb from
-40 -16 -12 numb have
-15 -20 -10 numb i
-53 -23 -18 numb in
-34 -19 -11 numb lip
35 46 36 numb mid
-39 -38 -61 numb my
66 -19 7 numb no
-28 -79 -45 numb nothing
-22 -13 15 numb on
-8 -10 -35 numb or
2 -29 -13 numb patch
-71 -48 -28 numb sinc
35 -19 -15 numb to
34 35 42 number
64 66 80 number be
30 28 24 number for
-63 -64 -71 number four
-29 -33 -46 nun
-29 -33 -46 nun held
-120 -129 -166 nurs
4 -38 -46 nurs and
41 41 24 nurs here
40 124 40 nurs say
36 32 24 nurs so
21 -69 -184 nursery
-3 -1 -53 nursery ceiling
3 2 -38 nursery he
52 42 60 nut
-7 -5 -35 nut have
-28 -17 -18 nutrient
59 47 -24 o
1 -15 24 o have
36 -14 -6 oat
-42 -30 -12 oat and
36 -12 -12 oat milk
-28 -33 -38 obey
33 30 30 oblig
35 33 34 oblig for
-28 -13 -4 obs
97 37 68 obvious
94 -16 -7 obvious caus
81 91 183 oclock
22 26 27 oclock news
-18 -21 -60 october
13 26 27 octopus
13 26 27 octopus with
-65 -110 55 odd
-28 -19 -3 odd foot
-72 -40 -23 odd movement
27 -30 -13 odd my
16 43 41 odd she
46 31 76 odd thing
41 1 -7 oddly
57 -7 -4 oestrogen
239 182 66 of
19 21 36 of 10
2 9 -101 of 38
-8 44 1 of 39
-1 20 128 of 40
87 -10 -7 of 41
39 32 -26 of 5
38 64 50 of 6
38 12 -3 of 7
-28 -20 -11 of 70
129 54 -36 of a
-3 -45 -6 of ach
11 22 29 of air
-1 -13 53 of all
84 -33 -21 of als
24 28 19 of amoxicillin
8 -46 0 of an
29 24 -59 of and
-28 -62 -16 of anything
14 -30 -13 of b12
-40 -25 -21 of balanc
-18 -16 -24 of banana
293 313 291 of be
-119 -81 -223 of bed
-29 17 21 of benign
20 26 -43 of black
48 55 90 of bladder
27 72 19 of blood
-22 -21 -12 of boredom
56 -32 9 of both
6 18 24 of brain
-84 -95 -70 of breath
4 7 34 of bright
-12 -10 -23 of budget
161 140 127 of caffein
7 14 34 of candl
39 45 109 of chemo
30 31 5 of ciprofloxacin
-69 -48 -38 of coffe
5 25 -1 of conversation
48 25 23 of cotton
-44 -43 -30 of cours
4 4 -95 of custard
3 9 -50 of day
-27 -28 -8 of dehydration
23 67 26 of do
-36 -29 -16 of dom
22 42 32 of doom
18 35 23 of drink
30 45 -34 of each
34 40 42 of embarrassment
1 -66 -38 of end
-1 39 -38 of energy
13 -24 -13 of epileptic
23 8 8 of every
101 110 33 of everything
-49 -44 -21 of exam
-42 -26 -8 of exercis
34 -1 0 of eyelid
3 1 -27 of face
-44 -35 -51 of feel
-23 -20 -23 of fibromyalgia
-31 -33 -21 of five
-32 -13 -7 of fiz
-14 -32 -30 of food
-22 -23 -12 of four
-32 -32 -32 of gabapentin
-74 -70 -68 of genius
4 17 35 of get
9 35 78 of gran
0 32 -5 of head
-92 -70 17 of her
1 1 -28 of hiccup
29 16 -15 of him
117 129 22 of his
5 35 79 of honey
-65 -29 14 of hour
-68 -140 -85 of hurt
-16 -13 -28 of ice
16 24 38 of insulin
-24 -19 -25 of interest
111 88 -62 of it
-146 -120 -81 of its
-54 -12 -13 of jaw
83 36 34 of just
-19 -31 -38 of labour
-40 -58 -45 of late
90 84 75 of leafy
-1 -23 -5 of leg
-11 -20 -69 of light
-46 -22 -21 of lightn
11 30 49 of line
-24 -26 -31 of luck
-16 24 12 of magnesium
44 112 178 of me
-45 -30 -18 of milk
-53 -46 -36 of mine
-29 -15 -17 of mineral
-28 -48 -50 of minut
39 -33 -11 of mnd
41 -155 -80 of month
11 22 25 of mum
-100 -54 -39 of muscl
394 209 176 of my
-64 -45 -60 of myself
-21 -12 1 of nail
-70 -60 -56 of nerv
165 125 -25 of new
-1 0 -67 of night
-71 -20 37 of nowher
-29 -18 -30 of one
3 -24 20 of our
14 50 53 of oxygen
15 38 -18 of pain
25 33 41 of paracetamol
24 37 31 of pasta
14 18 -67 of pee
-30 -11 -8 of plac
-27 -3 -3 of polymyalgia
-36 -27 -24 of potassium
-47 -44 -40 of powder
2 38 -12 of prednisolon
4 6 -74 of pregabalin
88 88 87 of propranolol
-7 -35 40 of puf
-5 -70 -16 of red
21 -9 -4 of ring
-58 -23 8 of salt
22 29 -12 of second
9 -30 -13 of seven
-27 -32 -57 of seventy
-61 -36 5 of sleep
34 -25 -13 of soap
7 7 -55 of some
38 79 33 of something
3 -18 -43 of soup
-50 -11 -15 of spasm
10 16 46 of spud
-67 -63 -47 of squash
-9 -52 -4 of stair
6 -69 -50 of stop
162 158 173 of strong
-153 -174 -165 of tea
30 2 15 of ten
2 -58 -23 of term
16 12 31 of that
85 189 224 of the
-36 -17 -3 of their
121 113 69 of them
57 28 53 of thes
-120 -61 -57 of thing
86 -44 16 of this
-138 -75 46 of thos
-13 -10 -22 of thre
84 106 109 of thunder
97 21 -72 of time
0 -54 -57 of tingle
-48 -52 -20 of toast
9 -35 -4 of today
-45 -51 -4 of toffe
15 51 -17 of tuesday
-60 -55 -39 of twitch
9 0 -39 of two
206 243 392 of us
22 -25 -10 of vitamin
11 23 12 of vodka
-41 -1 0 of warfarin
30 26 98 of water
-100 -103 -42 of weak
5 -35 -20 of weight
-31 -16 -13 of what
-56 -43 5 of whatever
29 -15 -102 of wine
11 9 -21 of with
36 58 -3 of xanax
-36 -88 -40 of year
27 20 28 of you
184 159 28 off
2 116 7 off a
172 166 116 off after
7 -40 -61 off all
58 79 76 off an
-194 -187 -70 off and
1 4 -43 off ankl
-51 -10 2 off as
-38 -97 -196 off at
-75 -57 -59 off be
12 -18 -41 off because
17 19 24 off behind
14 26 -1 off but
-14 24 -35 off by
26 0 -1 off caffein
18 -41 -41 off citalopram
90 107 95 off dead
-27 -17 -17 off do
58 54 59 off duty
98 4 51 off for
10 28 36 off he
-2 -21 -27 off her
61 62 104 off his
-26 -28 22 off i
-23 -23 -36 off ice
39 48 51 off if
-35 19 131 off in
6 9 -35 off it
-77 -72 -165 off like
16 -33 -18 off me
15 28 0 off mid
-22 2 -11 off muscl
252 204 200 off my
-6 7 24 off no
-20 -14 -8 off now
-188 -167 -222 off on
-33 -36 -31 off or
27 29 48 off run
13 10 28 off she
-28 -59 2 off sinc
119 243 171 off the
21 40 97 off thre
-38 -48 3 off to
-16 -22 -14 off twitch
55 79 91 off user
16 -69 -20 off venlafaxin
-46 -33 -30 off what
51 76 61 off with
33 26 16 off without
-10 -4 -22 off work
-30 -32 -31 offer
-108 -61 -19 offic
84 -85 -63 often
-30 -6 -5 often and
51 -7 -2 often than
64 -7 -13 often that
121 104 114 oh
0 7 23 ohio
-93 -77 -84 oil
217 195 -242 ok
62 57 -25 ok and
18 -22 -17 ok at
-45 -36 -1 ok breath
0 2 29 ok but
12 15 34 ok do
-11 13 72 ok i
13 -81 -43 ok if
6 13 -26 ok in
-25 -3 -12 ok lip
4 37 -16 ok my
48 47 181 ok now
35 41 45 ok otherwis
-39 7 23 ok right
16 43 -15 ok sign
-43 -26 15 ok so
-18 -59 11 ok to
151 84 -109 okay
2 3 -34 okay so
-43 -27 -18 okay to
6 -23 -58 olanzapin
94 173 -179 old
27 37 -61 old and
-64 -51 -27 old arm
41 39 -78 old baby
-54 -71 -49 old be
29 39 42 old bit
49 55 75 old boy
2 24 -53 old come
-3 -5 -47 old do
8 11 -31 old drink
8 14 -28 old eye
9 9 26 old fall
58 56 -5 old feed
1 -26 67 old get
11 14 42 old go
-25 0 9 old hand
216 210 181 old have
-32 -27 -58 old her
-31 -19 31 old i
35 33 38 old in
22 32 62 old keep
-31 -36 -59 old man
9 24 46 old my
1 1 31 old no
-3 -2 -67 old on
23 45 101 old one
10 -21 -10 old scar
65 85 -10 old walk
-23 -19 -52 old when
-42 -43 -49 old wife
3 -32 -5 old window
51 30 34 old with
51 -4 -51 old wont
0 17 32 older
51 76 -6 omeprazol
-50 -54 -33 omg
133 90 -5 on
-5 49 -42 on 20
-119 -13 172 on a
-25 -2 0 on about
-3 -1 23 on all
1 10 30 on allopurinol
66 68 -9 on an
86 -117 -171 on and
52 47 40 on another
-14 -40 -11 on any
35 47 14 on apixaban
6 -89 -27 on aripiprazol
-63 -47 -25 on as
54 51 67 on at
1 59 -16 on atorvastatin
14 20 68 on barb
9 -44 -23 on be
-28 -72 -35 on behalf
9 43 -10 on blood
-2 19 21 on caffein
51 -6 -14 on camera
11 8 -83 on carbimazol
-58 -53 -13 on carpet
107 35 90 on chemo
18 3 -27 on chew
-22 -35 -6 on clopidogrel
6 7 -31 on co
-31 -34 -20 on cold
-12 16 42 on cramp
23 -91 -84 on day
-23 9 13 on dialysis
10 44 35 on digoxin
-2 26 22 on do
198 165 188 on earth
21 28 -20 on edoxaban
-28 -20 -22 on either
30 27 0 on electrolyt
93 106 -24 on eliquis
22 0 -25 on end
-30 -15 -29 on every
31 26 39 on face
-44 -13 2 on fire
6 21 30 on five
-12 -45 19 on for
-19 95 -90 on friday
73 78 46 on from
-110 -111 -67 on gabapentin
-10 14 31 on hand
11 21 25 on he
-53 -28 -7 on heel
-115 -90 -68 on her
-26 -26 -19 on hil
73 72 77 on him
135 2 45 on his
16 29 8 on holiday
-32 -12 -10 on how
-39 -43 -39 on hydration
4 -25 -18 on i
9 33 29 on ibuprofen
15 13 31 on in
115 131 144 on insta
-52 -12 -38 on iron
169 169 23 on it
86 53 105 on its
44 1 -28 on last
-53 -36 -10 on life
10 -60 -23 on like
13 61 -38 on lithium
14 15 21 on love
90 131 190 on me
1 -40 -23 on metformin
25 15 -39 on methotrexat
-131 -139 -50 on monday
-16 -32 -6 on monster
-46 -28 -14 on muscl
16 183 148 on my
-40 -25 -8 on myself
36 37 57 on naproxen
4 8 21 on neck
-26 -23 -16 on nerv
-25 -9 -4 on netflix
-25 -9 -6 on night
-6 -36 -9 on no
68 -6 -4 on omeprazol
-6 83 26 on one
15 46 8 on our
3 -9 -69 on over
-25 -28 -38 on paper
-25 -23 -19 on pizza
-2 67 167 on purpos
5 26 68 on ramipril
29 37 -38 on rivaroxaban
-91 -53 -23 on saturday
21 -38 38 on sertralin
43 170 -7 on simvastatin
56 -12 -7 on sinc
60 47 18 on site
-27 -22 -15 on skin
-11 -24 -1 on something
-33 -15 -9 on spasm
19 21 3 on spironolacton
4 81 -7 on steroid
-23 -10 -14 on stretch
-51 -28 31 on strike
-37 -37 -12 on sudden
-95 47 25 on sunday
-17 -20 10 on tea
-20 -19 10 on that
44 69 30 on the
12 9 34 on their
25 12 41 on them
-41 -17 -26 on ther
40 39 57 on this
58 35 -38 on thursday
-31 -16 -22 on tiktok
0 -131 -165 on tipto
-72 -33 -26 on to
54 105 140 on top
1 2 -46 on tramadol
-130 -3 -3 on tranquilizer
-20 1 -111 on tuesday
-63 -34 -24 on twitch
11 -91 -70 on vibrat
29 15 41 on wake
42 94 -54 on warfarin
15 0 -27 on water
42 82 2 on wednesday
30 -40 -6 on weight
-15 -37 -60 on when
43 20 -28 on with
26 -16 -14 on your
-194 -87 -123 once
55 -49 -23 once an
21 38 136 once and
0 17 24 once as
-20 -3 -59 once be
-79 -63 -86 once i
40 -18 -26 once in
-27 -17 -20 once it
-23 -16 0 once last
33 62 72 once the
-33 -38 -85 once this
-73 -51 -35 once you
-27 -23 -24 ondo
-45 60 -113 one
-25 -30 -5 one 1
-74 67 4 one a
-16 -76 -46 one an
21 6 38 one and
51 98 112 one arm
-11 -14 -30 one at
13 17 20 one back
12 -13 25 one bal
-22 -85 -41 one be
92 105 141 one before
25 18 30 one bit
32 60 125 one breath
-36 -32 26 one brow
-21 -13 -4 one buttock
-5 129 -80 one calf
-28 -43 -23 one can
9 -1 -22 one cheek
-43 -46 -39 one coffe
-18 16 58 one come
25 29 56 one corner
-56 -33 -7 one day
28 29 -14 one do
9 17 35 one drift
69 62 -39 one ear
12 21 48 one ever
9 47 -2 one every
257 317 -93 one eye
79 107 155 one eyebrow
-71 -77 -9 one eyelid
86 123 -5 one fat
-22 -12 -9 one febril
28 37 3 one fine
35 51 97 one finger
-36 -34 -19 one fit
-33 -26 -17 one flicker
-60 -11 73 one for
-7 -5 -112 one go
18 24 18 one half
31 32 18 one hand
29 56 52 one hasnt
-26 -14 -49 one have
5 24 42 one he
13 10 44 one hot
-42 -7 38 one hour
11 21 12 one i
116 -12 -17 one in
30 -7 -5 one its
60 72 -5 one jolt
2 21 32 one kick
123 140 65 one kidney
3 7 -98 one knee
-35 -15 -9 one lead
78 137 40 one leg
-71 -44 25 one lid
-38 -28 -32 one line
-80 -55 -34 one minut
-59 -40 -40 one more
-2 -64 -26 one my
-45 -53 -12 one night
-20 -23 11 one nostril
19 -34 -56 one now
-220 -188 -66 one of
66 -52 2 one on
-49 -49 -52 one pil
33 -12 -12 one plac
52 42 89 one pupil
-30 -2 -1 one same
23 -54 -31 one say
-25 -18 9 one second
59 61 57 one she
-17 -23 -10 one shot
59 -37 -13 one shoulder
98 170 -27 one side
18 -24 -4 one sleev
9 40 53 one sorry
-45 -93 -11 one spot
17 44 32 one start
8 27 31 one take
15 11 -47 one templ
4 1 24 one testicl
73 89 90 one that
-19 -32 -15 one the
44 -58 -14 one thigh
-42 -19 23 one thing
14 6 60 one this
-12 1 -48 one time
-11 -27 -1 one to
-22 -52 15 one today
20 -28 1 one too
-56 -24 -18 one twitch
18 0 -60 one two
-26 -18 -5 one understand
18 -22 13 one week
19 9 21 one what
60 -4 4 one whole
-25 -25 -12 one with
-39 -10 0 one word
-20 -38 -17 one year
-31 -20 -22 onion
-26 -64 -63 onlin
182 179 306 only
-119 -145 -90 only a
80 61 49 only about
-59 -15 -12 only after
2 4 30 only ask
50 -7 -3 only at
-17 -20 -29 only bacteria
31 40 57 only do
-22 -26 -17 only drug
-87 -72 -42 only ever
11 7 31 only from
-28 18 64 only get
-26 6 -12 only go
1 -33 -52 only grey
52 53 63 only half
20 -7 -8 only happen
32 26 27 only have
-59 -81 -39 only hurt
29 38 67 only i
-36 -24 -26 only in
31 14 12 only it
67 83 95 only manag
-25 -30 -17 only mention
-55 -34 3 only my
-38 -20 -23 only no
4 -68 -46 only notice
19 17 -122 only now
37 16 51 only odd
5 -59 -35 only on
93 73 111 only one
43 -22 -1 only open
-100 -16 -13 only pil
6 -22 20 only say
19 45 0 only sinc
-3 -22 -6 only smal
-43 0 0 only some
-27 -25 -15 only stiff
6 10 -29 only take
23 45 62 only that
-61 -102 -227 only the
203 244 217 only thing
13 35 39 only this
4 5 24 only to
-39 -41 -10 only today
92 90 76 only user
-69 -12 -18 only want
85 55 1 only when
68 65 63 only with
-20 -13 -10 onset
41 78 -113 onto
3 3 -106 onto her
7 33 -33 onto laminat
29 30 -21 onto my
28 46 41 onto the
1 3 41 oop
18 18 -25 ooz
23 131 -1 op
-1 28 32 op in
9 16 -79 op last
24 -69 47 open
-26 -22 -64 open all
22 -14 -7 open and
4 9 20 open from
1 2 -26 open her
5 17 58 open his
-6 13 69 open i
50 22 -44 open jar
48 -9 30 open my
-54 -54 -32 open on
5 7 -60 open one
72 -51 14 open the
65 60 70 open up
-42 -47 -33 open wide
9 40 -12 operat
5 28 13 operat on
-25 -55 -67 operation
-34 -31 -35 opioid
-76 -81 -62 optician
8 -28 -5 optician notice
-65 -54 -57 option
-516 -610 -548 or
-83 -21 -3 or a
-35 -41 -29 or after
209 107 45 or anything
12 21 14 or avocado
55 53 51 or back
-77 -47 -39 or bad
126 125 141 or be
50 87 -20 or bend
24 15 22 or can
10 22 -2 or carry
-35 -28 -50 or cold
20 23 71 or cough
-76 -19 -10 or cramp
62 1 17 or do
45 -6 -5 or drink
-9 -49 -45 or fall
-6 25 3 or feel
58 -18 -36 or five
22 -72 -41 or four
-21 -21 -12 or have
-5 -23 5 or heat
-7 -2 31 or i
-28 -25 -9 or ice
-27 -26 -13 or if
-25 -42 -18 or in
-35 -22 -22 or just
8 41 27 or leg
21 23 26 or lift
99 156 194 or madam
1 -32 -6 or me
-29 -22 -38 or meditation
28 -22 -31 or more
-36 -19 -20 or my
-31 -1 -20 or nerv
-28 -8 -3 or night
19 30 43 or nine
-48 -44 1 or no
-249 -157 -73 or not
-23 -8 -6 or on
7 15 36 or rais
-56 -72 -23 or rest
-34 -15 -8 or ring
46 48 64 or say
-23 3 -8 or should
9 10 73 or shut
-66 -1 -1 or six
0 1 -29 or sleep
126 -2 -191 or so
-2 -5 27 or soft
-22 38 -30 or something
0 2 -34 or stand
-42 -39 -27 or stay
6 14 -27 or straighten
51 44 32 or talk
16 26 25 or tap
28 -8 7 or the
19 -7 -22 or thre
-45 -19 7 or to
23 -59 -62 or two
15 -32 -12 or walk
43 35 36 or which
-25 -23 -36 or wil
2 19 24 or without
25 33 46 or would
-52 0 0 or year
53 60 17 orang
14 17 48 orang and
45 39 -3 orang juic
-51 -119 -26 order
1 3 28 order do
-37 -24 -4 order the
-39 -44 -40 order to
-86 -121 -112 ordinary
-26 -26 -13 ordinary cramp
6 -33 -14 ordinary leg
3 14 22 ordinary tuesday
-21 -9 -9 organ
28 24 27 organis
-10 -174 -439 other
-31 2 -31 other and
85 -8 -9 other arm
-35 -24 -15 other bit
34 -2 6 other end
-19 -10 -43 other hand
0 -26 -15 other i
-3 0 -26 other leg
-28 -10 -7 other muscl
21 -2 -1 other night
74 -18 10 other one
24 10 -10 other problem
47 38 32 other side
7 -34 -13 other symptom
-56 -24 -32 other way
147 123 -101 otherwis
27 59 -20 otherwis i
8 31 40 otherwis in
3 4 79 otherwis just
17 56 -13 otherwis no
19 16 -23 otherwis potter
88 79 -26 otherwis with
-106 -72 -121 ought
-70 -28 -34 ought i
-21 -24 -73 ought to
-5 1 27 ounc
-520 -553 -561 our
10 13 41 our 2
53 -30 -49 our 4
-3 -4 -42 our 7
-46 -52 -2 our baby
-32 -21 -18 our boy
-41 -18 -3 our cat
-21 -8 12 our child
8 -31 -2 our drive
-44 -29 -18 our eight
-110 -140 -100 our girl
35 24 11 our hous
7 10 20 our lad
5 -36 -58 our littl
-21 -20 -36 our newborn
-69 -59 -29 our old
29 10 28 our son
-61 -47 -67 our thre
15 2 25 our two
258 380 184 out
-19 -68 -35 out a
-19 -45 -78 out after
-30 -56 49 out and
-27 -23 2 out at
13 11 25 out back
73 43 6 out be
-18 -35 -9 out because
-13 -16 -23 out coffe
30 29 -19 out cold
72 78 -1 out cramp
1 1 -46 out drunk
143 158 157 out early
-52 -59 -51 out enough
-30 -45 -27 out every
70 91 -13 out for
7 5 21 out go
4 6 24 out his
118 110 108 out how
0 19 30 out i
128 129 101 out in
-90 -64 -67 out it
-30 -30 -64 out just
48 5 13 out last
72 23 28 out like
24 11 20 out mushy
-34 -115 -107 out my
-3 6 -27 out no
6 4 41 out now
-122 -32 -24 out of
59 140 -45 out on
-57 -48 -26 out or
9 78 46 out over
10 -33 -13 out right
40 39 60 out scrambl
23 30 65 out sinc
-13 4 22 out so
8 10 26 out stop
-88 -48 -18 out straight
-26 -25 -55 out that
-50 39 79 out the
13 -22 -11 out they
60 78 -1 out til
5 -42 -91 out to
-34 11 1 out two
-47 -41 -39 out what
21 35 75 out when
-37 -34 -20 out whenever
31 29 25 out which
-23 -24 -18 out why
6 8 25 out with
1 24 -3 out would
-52 -53 -21 outer
121 72 61 outsid
62 50 60 outsid my
49 -42 -13 outsid of
19 32 34 outsid the
55 42 72 oven
16 20 31 oven and
31 29 16 oven door
215 47 -89 over
41 47 74 over 108
23 -117 -34 over a
17 -44 -35 over about
19 -37 -7 over all
-11 24 -36 over an
68 194 236 over and
12 13 43 over at
-13 20 79 over by
-27 -8 -2 over day
-23 -9 -17 over do
-55 -24 -59 over every
-33 -27 -13 over exertion
4 6 23 over faint
28 48 19 over five
158 63 67 over for
-30 -49 -38 over from
9 -6 -20 over her
-13 -4 -30 over his
14 18 35 over i
107 140 55 over in
65 -70 -58 over it
19 32 48 over like
-4 0 -90 over my
-17 -17 -34 over on
6 24 67 over ride
-38 -39 -19 over right
2 -26 -26 over several
21 -2 -1 over six
3 22 78 over sweat
17 17 47 over that
-8 -274 -382 over the
4 24 42 over them
-40 -77 -74 over this
-4 1 -23 over train
-112 -61 -33 over use
-46 -40 -41 over what
-33 -34 -11 over which
3 24 33 over yesterday
6 19 24 overactiv
30 43 34 overactiv thyroid
-59 -26 -54 overdid
-45 -14 -14 overdid it
-14 -12 -40 overdid the
-67 -35 -27 overdo
-63 -32 -19 overdo it
-24 -13 -8 overdon
-24 -13 -7 overdon it
-13 121 131 overdos
-49 -13 -3 overdos on
-41 -29 -230 overnight
-14 -6 -93 overnight and
3 3 -47 overnight cant
38 39 60 overnight keton
74 42 209 own
-16 10 38 own and
-39 -25 -17 own bat
-56 -21 -31 own belly
29 -15 -5 own calf
14 -77 -49 own leg
-35 -12 -3 own no
-15 -32 -6 own personality
29 43 43 own saliva
34 33 54 own spit
-41 -19 -4 own this
-30 -22 -20 own thumb
26 103 -6 own toe
-36 -9 -12 ox
22 18 -8 oximeter
52 64 46 oxycodon
-127 -93 -25 oxygen
-37 -63 -78 p
43 4 -83 pac
40 -2 -84 pac the
-5 -75 -31 pace
5 -60 -24 pace the
-107 -108 -102 pacemaker
-278 -203 -63 pack
-37 -72 -10 pack in
76 21 36 pack it
-27 -15 -16 pack of
-77 -33 51 pack up
1 18 41 packet
31 39 41 packet say
-130 -18 108 pad
-33 -15 -13 pad about
51 50 70 pad every
26 23 47 pad in
-63 -10 -9 pad of
0 28 -1 paddl
122 104 159 page
28 57 61 page about
25 2 5 page and
-14 0 -28 page be
2 18 23 page explain
0 2 29 page have
28 21 32 page list
-60 -31 -14 page on
90 71 47 page say
5 26 36 page treat
355 310 457 pain
1 38 -2 pain a
43 28 -34 pain after
-106 -40 -22 pain and
13 27 113 pain at
-63 -17 34 pain be
22 53 97 pain between
10 11 33 pain down
2 2 -78 pain fad
2 59 91 pain for
-17 -22 -8 pain from
17 14 28 pain front
15 48 85 pain get
33 46 -36 pain i
-4 -27 -59 pain in
0 -23 -1 pain just
15 17 24 pain like
-18 -12 -25 pain matter
57 139 189 pain no
59 49 17 pain not
-2 -4 -29 pain of
-30 -20 -37 pain on
35 -26 -34 pain or
16 19 62 pain out
-23 -8 36 pain sinc
6 15 68 pain so
-20 23 37 pain stil
-86 -61 -54 pain they
11 38 -22 pain though
23 23 46 pain through
5 7 25 pain to
6 12 61 pain under
21 21 6 pain up
68 50 4 pain what
121 27 69 pain when
-1 9 49 pain worse
137 167 139 painful
-60 -35 -4 painful a
66 58 5 painful and
8 12 30 painkiller do
104 103 155 painles
205 205 196 painles way
-110 -17 -133 paint
-51 -30 -125 paint the
-7 -20 -13 pair
-203 -256 -355 pale
-102 -107 -98 pale as
3 4 -45 pale but
-28 -21 -23 pale say
36 48 65 pallet
175 249 32 palm
84 139 -35 palm and
7 15 30 palm another
21 23 41 palm itch
-44 -35 -5 palm twitch
-24 -2 13 palpitation
-39 4 67 palsy
-73 -13 -4 palsy in
5 15 37 pan
11 24 29 panel
-22 -89 -24 panic
-29 -32 -33 panic and
19 -56 -42 panic attack
8 -51 -39 panic i
9 32 68 panic over
-29 -9 7 panick
-63 -22 -14 panicky
-63 -22 -14 panicky spel
7 15 62 pant
-26 -35 -23 panto
88 16 84 paper
35 44 36 paper and
-6 28 148 paracetamol
4 21 37 paracetamol and
14 62 53 paracetamol every
-26 -23 -21 paracetamol for
8 7 23 paracetamol plus
42 31 46 paracetamol sinc
-271 -180 -64 paralyze
-32 -6 16 paralyze and
26 18 12 paralyze from
-68 -47 -19 paralyze i
2 8 24 paralyze in
-12 12 22 paralyze the
-42 -46 -37 paralyze with
-62 -65 -33 paramedic
-34 -30 -21 paramedic and
0 -2 -21 parathyroid
82 23 29 parcel
-38 -53 -58 pardon
-40 -34 -38 pardon my
9 74 8 parent
49 67 -13 parent didnt
32 32 24 parish
-76 -50 -62 park
7 11 -35 park bench
-40 -43 -28 park my
-36 -50 -103 parkinson
55 -4 -46 parkinson and
-35 -14 15 parkinson tablet
50 44 75 parkrun
5 -43 -43 paroxetin
-61 -63 -29 parrot
-74 -126 -74 part
-40 -3 -4 part in
-97 -147 -77 part of
-14 -52 -53 partner
24 16 -11 partner be
19 -24 -8 partner have
-8 1 37 partner say
-6 -10 -37 partner think
65 63 4 party
9 20 27 party that
5 68 23 pass
40 44 40 pass a
-64 -23 -15 pass by
-55 -53 -37 pass down
21 58 71 pass in
4 4 24 pass look
15 19 23 pass my
29 55 -66 pass out
27 23 25 pass the
37 26 45 pass water
-13 6 27 passag
36 38 30 password
270 29 -83 past
1 -13 -59 past 3
39 -8 -3 past coupl
29 44 55 past hour
20 36 52 past it
8 -35 -24 past month
-1 0 -41 past my
7 -33 -32 past six
94 127 145 past the
9 9 -35 past thre
21 52 -47 past week
38 -110 -71 past year
58 76 101 pasta
-36 -24 -17 pasty
26 23 23 pat
21 -89 -40 patch
4 24 39 patch and
-22 -21 -12 patch for
62 -18 -7 patch of
22 -68 -27 patch on
-20 -16 -18 patch the
-37 -27 -14 path
-65 -47 -23 patienc
-24 12 -32 patient
23 25 11 patient do
-63 -67 -56 patient for
46 43 34 patient i
17 21 -12 patient with
-33 -10 19 patio
8 11 -57 patrol
95 62 27 paus
-42 -5 -40 pavement
12 16 -66 paw
8 11 -57 paw patrol
26 112 137 pay
-33 -41 -22 pay me
57 60 70 pay the
16 27 52 pc
-106 -111 -76 pea
14 -26 -6 pea on
-26 -14 8 peac
149 167 187 peaceful
73 124 150 peak
40 102 100 peak flow
196 217 182 peanut
-4 0 -42 peanut butter
24 33 24 peanut i
20 13 25 pear drop
-10 -24 -6 pec
-6 -20 -4 pec be
68 -47 -17 pedal
296 391 210 pee
20 21 -35 pee a
111 87 134 pee after
95 85 -3 pee and
88 79 127 pee be
99 89 105 pee brown
1 6 -102 pee burn
-10 -7 -41 pee but
-36 -29 -37 pee clear
24 28 69 pee come
-29 -61 -19 pee fine
-63 -55 -29 pee flicker
-77 -66 -57 pee flutter
-1 73 68 pee for
-32 -40 -27 pee funny
71 72 83 pee have
44 21 35 pee infection
-16 -29 -15 pee kidney
-9 -32 -20 pee leg
47 100 93 pee like
27 13 -29 pee load
76 90 98 pee look
-34 -32 -8 pee man
-43 -18 -17 pee myself
10 24 -33 pee normal
52 52 -36 pee one
-22 -18 -4 pee pink
-84 -76 -46 pee plenty
-16 -24 -23 pee razor
60 13 81 pee sinc
65 77 183 pee the
-37 -49 -40 pee this
-22 -12 -4 pee through
19 18 -47 pee today
59 44 55 pee turn
-28 -38 70 peel
-34 -58 3 peel spud
-68 -57 -15 peep
-69 -58 -16 peep sinc
24 5 6 peg
8 15 -31 peg on
50 71 105 pellet
-68 -12 25 pen
8 10 22 pen feel
-45 -37 -18 penalty
4 3 -67 penguin
-5 -41 -45 penny
42 56 67 pension
-108 -128 -36 peopl
91 95 114 peopl be
-36 -21 -36 peopl get
17 -62 -71 peopl keep
-28 -47 -16 peopl on
37 40 62 peopl round
6 5 -28 peopl say
-16 -18 -24 peopl use
26 57 75 peopl who
39 37 63 peopl with
-45 -49 -37 peppa
7 30 19 peppercorn
-115 -118 -76 per
-93 -72 -14 per day
23 -8 -20 per hour
28 42 35 per usual
-5 17 30 percent
-183 -95 -150 perfect
-23 -27 -31 perfect all
-35 -32 -17 perfect and
9 21 -39 perfect clear
-26 -30 -11 perfect i
-36 -32 -82 perfect normal
7 6 30 perfect now
27 15 -9 perfect ordinary
3 7 -31 perfect wel
31 4 -6 perhap
-19 48 -41 period
-14 32 -20 period cramp
2 27 -7 period i
-3 11 34 periodic
13 18 34 periodic paralyze
-53 -42 -50 peripheral
-31 -27 -33 peripheral artery
-24 -4 -2 persist
180 -25 -16 persistent
183 -22 -14 persistent muscl
249 225 191 person
1 36 32 person eat
39 14 -5 person i
13 -24 -13 person just
59 59 -1 person muscl
-15 -32 -6 personality
-39 -4 5 perth
10 25 27 perth and
-44 -23 -17 perth to
3 6 35 peru
34 51 44 pesticid
9 16 26 petrol
60 57 27 pew
1 -51 -31 pharmacist
0 1 -20 pharmacology
27 49 -57 pharmacy
16 30 -24 pharmacy out
4 40 -28 phenytoin
-50 -22 -50 phon
11 -12 21 phon and
-48 -39 -44 phon cal
-46 -45 -32 phon die
-21 -25 -25 phon in
1 -33 -32 phon keep
-10 28 53 phon off
10 -82 -55 phon on
-6 7 31 phon say
54 32 24 phon she
29 20 44 phon to
-76 -72 -39 photo
-16 27 -9 photo be
28 -9 -3 photo from
-27 -23 -45 photograph
-32 -32 -32 phras
-173 -187 -142 physical
-56 -53 -60 physical therapist
-20 -16 -24 physical therapy
-309 -129 -184 physio
-24 -21 -29 physio about
24 41 -4 physio fix
-67 -2 -3 physio for
3 2 28 physio here
-4 1 -30 physio on
-58 -39 -41 physio say
-17 -23 -16 physiotherapy
29 -24 10 piano
23 -6 25 piano and
299 263 393 pick
97 98 72 pick a
27 21 41 pick at
3 50 61 pick her
-19 -27 14 pick him
15 20 68 pick it
12 12 29 pick spider
99 28 46 pick the
-15 -21 -11 pick up
-54 -24 3 pickl
-39 -15 12 pickl juic
19 26 22 picnic
25 38 49 pictur
2 7 28 pictur in
42 49 72 pictur the
-80 -86 -50 piec
-58 -65 -42 piec a
39 117 94 pil
110 113 48 pil all
-67 -35 -34 pil and
30 32 44 pil at
27 47 -21 pil be
57 55 83 pil box
19 23 -1 pil flew
-39 -26 -38 pil for
2 -27 -22 pil give
-193 -85 -74 pil i
146 155 164 pil in
51 50 -1 pil she
7 7 22 pil the
-24 -7 -12 pil to
-54 -92 -59 pil what
-39 5 16 pilat
-42 -5 -4 pilat class
88 111 -64 pillow
1 55 -42 pillow and
35 45 35 pilot
35 46 36 pilot whole
-79 -97 -66 pin
-70 -44 -37 pin and
-4 -5 36 pin in
3 5 -63 pin my
14 20 43 pin on
14 17 53 pin under
65 147 78 pinch
39 45 58 pinch her
13 13 52 pinch it
3 5 -30 pinch my
-32 -42 -45 pineappl
-48 -9 -144 ping
-83 -68 -154 pink
45 -16 23 pink again
7 72 20 pink and
-46 -42 -15 pink as
43 65 90 pink froth
4 5 67 pink in
1 6 21 pink now
-78 -82 -28 pink pee
13 20 -21 pink spot
17 12 23 pink up
-31 -36 -34 pinky
70 94 146 pinprick
-155 -126 -58 pint
-37 -38 -23 pint and
26 22 19 pint but
8 12 22 pint glass
-66 -63 -46 pint of
-53 -26 -15 pipe
74 94 113 pirat
10 11 26 pirat and
85 80 97 pirat be
2 41 58 piston
125 123 146 pitch
129 108 103 pitch cry
16 51 40 pitch many
-58 -57 -13 pizza
-66 -153 -80 plac
-39 -39 -32 plac and
-27 -8 -6 plac at
-37 -21 39 plac i
-20 -11 -7 plac of
-28 -20 -19 plain
205 189 338 plan
-47 -28 -18 plan and
35 38 24 plan anything
-103 -123 -67 plan be
-48 -40 -35 plan do
142 119 117 plan my
55 69 161 plan on
171 181 228 plan to
88 83 143 plank
33 32 37 plank challeng
-64 -61 -51 plant
-24 -22 -20 plant be
-22 -17 -13 plaqu
-52 -16 17 plaster
-2 20 4 plaster on
-30 -21 2 plaster sinc
-34 -35 -28 plastic
-34 -35 -28 plastic chair
39 -27 -89 plat
-26 -21 -8 plat in
24 37 31 plat of
115 108 188 platform
115 73 170 play
-47 -9 -9 play a
14 26 21 play five
28 33 43 play happy
56 48 49 play mode
-57 -61 -29 play no
-10 -4 28 play on
16 8 26 play partner
66 -6 -13 play the
-37 49 82 play up
18 23 -36 play with
40 34 42 play you
-27 -14 -11 player
-183 -118 -226 please
112 102 107 please do
70 59 5 please dont
30 18 22 please i
14 28 28 please ignor
-42 -21 -19 please tell
-30 -6 -11 please to
42 -10 -67 plenty
39 41 -15 plenty of
-69 -60 -39 plenty pale
-68 -23 6 plot
36 43 54 pluck
36 38 32 pluck at
-110 -75 -132 plug
-8 22 -22 plug in
45 62 -18 plum
24 34 9 plum colour
-99 -56 -16 plumb
-18 -8 36 plumber
-29 -33 -22 plung
30 67 87 plus
-13 -5 -41 plus a
-38 -40 -28 plus feebl
15 35 96 plus my
1 70 92 plus the
-30 -27 66 pm
-60 -58 -29 pm and
-398 -319 -268 pmr
-57 -46 -32 pmr and
-34 -42 -42 pmr be
30 25 38 pmr do
-21 -14 -12 pmr make
-10 -24 -2 pmr tender
-194 -106 -131 pneumonia
66 35 73 pod
57 40 59 pod drool
361 188 192 point
-26 -13 -68 point at
-78 -46 -42 point do
-49 -14 -16 point for
170 127 153 point in
107 127 135 point of
52 -1 -1 point should
26 -33 -25 pointer
-236 -210 -194 poison
-32 -31 -26 poison and
6 9 21 poison from
-71 -77 -84 poison the
32 -5 29 pok
17 -28 -13 pok out
39 -25 -28 poke
36 -10 -9 poke me
13 21 47 poker
-2 2 -34 pole
30 61 63 polic
-36 -17 -1 policy
-34 1 -10 polit
-19 -46 -31 pollen
-327 -257 -249 polymyalgia
39 30 47 polymyalgia and
-56 -34 -11 polymyalgia be
-19 -19 -23 polymyalgia rheumatica
-25 -1 -1 polymyalgia so
-32 30 -38 poo
34 31 -7 poo be
-41 -52 -32 poo fine
15 61 137 poo for
2 9 29 poo in
-5 4 -63 poo like
-59 -18 -12 poo on
-32 20 66 pool
9 24 20 pool and
-92 -48 -69 poor
-28 -26 -44 poor blood
57 3 12 pop
-49 -55 -18 pop all
3 25 24 pop and
15 31 10 pop back
-36 -52 -18 pop on
0 11 35 pop that
106 -24 -5 pop up
50 -92 -88 popcorn
2 -9 -21 popcorn go
20 -34 -25 popcorn under
-37 -16 -24 popey
15 33 2 popey and
-29 45 41 porridg
-23 -7 25 porridg and
-54 -35 -46 port
-31 -17 -12 portfolio
67 67 71 pose
69 65 63 pose be
1 10 -30 position
-27 -36 59 positiv
-96 -66 -100 possibl
-26 -21 -11 possibl that
192 117 200 post
-21 -20 -20 poster
15 64 16 postman
2 48 8 postpartum
-43 -34 -46 postur
-67 -82 -91 pot
-19 -20 -10 pot of
297 278 373 potassium
-75 -38 -8 potassium and
68 13 59 potassium come
1 36 32 potassium do
-17 -15 -22 potassium food
66 49 -29 potassium i
-83 -89 -95 potassium in
106 49 70 potassium on
68 57 40 potassium stop
-25 -21 -14 potassium tablet
24 21 54 potassium they
-24 -21 -58 potassium thing
5 9 20 potassium who
-70 -25 41 potato
-18 -30 -9 potato have
5 4 33 potato in
15 14 -27 potter
15 14 -27 potter about
26 16 35 pound
9 13 23 pound and
-24 -23 -19 pound exact
22 11 53 pound headach
7 -7 -32 pound sinc
172 100 72 pour
76 64 40 pour out
5 12 31 pour sweat
15 -37 -28 pour tea
43 7 -49 pour the
35 -36 19 powder
-22 -127 -46 power
38 34 46 power out
20 8 14 pr
12 19 -37 practic
22 -7 -3 practic be
13 22 32 practical
-15 7 57 practis
7 35 64 practis cpr
-43 -8 13 pram
-67 -89 -9 prawn
99 -52 0 pre
-40 -28 -20 pre eclampsia
177 32 67 pre workout
27 17 21 precis
1 46 3 pred
18 3 -78 prednisolon
28 2 -23 prednison
-31 -24 -181 pregabalin
3 56 -5 pregabalin 600
-37 -29 40 pregnancy
-37 -26 -20 pregnancy for
2 6 36 pregnancy have
138 66 148 pregnant
9 11 -32 pregnant 26
-22 -95 -74 pregnant and
-58 -20 -27 pregnant be
35 31 39 pregnant with
68 39 127 pres
6 12 95 pres a
7 29 6 pres the
-24 -25 -7 pres them
-21 -27 -9 pres ups
-149 -88 -59 prescrib
-81 -40 -36 prescrib me
-68 9 9 prescription
47 75 78 prescription for
-69 -57 -65 present
-20 -17 -13 present with
-112 -108 6 pressur
-46 -60 -36 pressur and
2 44 44 pressur at
-25 -26 3 pressur be
23 41 41 pressur behind
2 4 23 pressur on
5 4 -48 pressur one
32 35 34 pressur pil
19 -39 2 pressur tablet
12 16 40 pretend
27 33 52 pretend you
54 45 82 pretty
29 17 69 pretty sure
-75 -59 -51 prevent
-28 -30 -23 prevention
55 55 62 previous
-127 -98 -59 pric
-112 -116 -63 pric of
-59 -104 -126 prickl
3 -37 -34 prickl and
-47 -42 -40 prim
-31 -24 -28 prim minister
-14 3 -21 primary
-15 7 -20 primary school
-19 -12 -70 print
-44 -36 -32 print the
-37 -37 -33 prior
-12 41 131 prob
-47 -25 -25 prob nothing
90 45 42 probab
7 32 32 probab nothing
40 4 32 probab the
-26 39 20 problem
-42 -35 -5 problem a
-22 -13 -14 problem and
50 44 32 problem that
-122 -98 -85 proces
-150 -164 -98 prod
-6 -23 -18 producer
-71 -49 -31 professional
-45 -41 -40 programm
-137 -151 -94 project
-63 -31 -36 projector
41 42 29 prom
95 91 105 promis
98 97 108 promis i
3 -57 -8 prompt
22 -3 -3 prompt evaluation
46 46 59 pronator
46 46 59 pronator drift
4 32 89 prop
-34 -11 17 prop my
-58 -22 -89 proper
-5 1 29 proper and
13 16 55 proper be
-44 -59 -50 proper meal
32 42 74 proper or
6 22 -130 proper sinc
17 20 65 proportion
197 118 156 propranolol
12 61 129 prostat
12 38 117 prostat cancer
-20 4 -33 protein
20 44 48 protein bar
-32 3 -36 proud
-31 -12 -58 proud of
-25 -17 -11 proven
-44 -9 -14 prun
-37 -5 -11 prun the
16 27 52 psu
7 45 6 psych
-74 -95 -73 psychiatric
-96 -73 -47 pt
40 44 0 pub
0 -42 -33 public
-5 27 -53 pudding
-49 -23 30 puf
3 -42 -9 puf a
-42 -1 11 puf at
-68 -78 -47 puf on
5 -3 38 puf sinc
20 39 -143 puf up
42 86 86 puffer
5 18 38 puffer fish
-68 -2 -304 puffy
-53 -23 -96 puffy and
1 1 -44 puffy i
-20 14 -8 puffy sinc
139 170 119 puk
18 13 20 puk and
41 92 -39 pul
19 15 20 pul a
5 2 21 pul at
8 11 22 pul him
6 25 32 pul his
27 49 -21 pul into
5 8 31 pul it
-140 -72 -49 pul muscl
4 23 1 pul my
0 14 42 pul over
11 -22 -54 pul round
-39 -93 -29 pul something
-38 -5 -15 pul the
25 34 -52 pul to
11 -15 -45 pul up
-12 54 42 pul ups
347 644 578 puls
-26 -8 2 puls at
146 234 231 puls be
42 62 32 puls have
62 63 47 puls my
7 13 32 puls on
20 67 -25 puls steady
72 97 133 pump
13 15 32 pump alarm
28 36 45 pump blood
-29 -26 -17 pump have
96 87 101 pump out
11 25 33 pumpkin
18 28 38 pumpkin seed
46 48 57 punch
2 -22 -13 pune
188 273 355 pupil
53 78 109 pupil be
-31 -3 54 pupil enormous
15 17 44 pupil huge
15 24 45 pupil like
44 25 -14 pupil look
25 30 30 pupil massiv
14 21 36 pupil that
9 16 -33 pupil the
11 15 58 pupil tiny
-10 11 57 puppet
-94 -79 -34 puppy
-22 -21 11 purchas
-22 -21 11 purchas on
5 16 42 pure
47 53 82 purp
15 12 24 purp pinprick
156 147 329 purpl
10 19 -25 purpl and
49 67 106 purpl dot
21 30 54 purpl pinprick
-93 -79 -18 purpl rash
-3 66 167 purpos
-6 2 63 purpos two
13 -43 -6 pus
14 148 -30 push
-6 -11 -26 push a
-18 5 21 push my
41 78 -47 push off
18 -20 24 push on
40 44 33 push the
12 30 -11 push up
100 97 72 put
86 178 121 put a
0 19 -23 put any
18 31 58 put asid
-43 -65 -33 put back
14 24 45 put down
-44 -35 -20 put her
34 62 67 put him
21 -16 4 put his
44 27 7 put in
-55 78 115 put it
-29 -177 -123 put me
87 12 -72 put my
37 -79 -73 put on
-38 -40 -16 put the
5 26 36 put them
-26 2 -47 put two
-55 -11 -14 put up
8 19 -99 put weight
20 21 37 put when
22 32 -78 putty
-13 -35 -11 pyjama
4 5 -51 pyridostigmin
17 16 49 q
-157 -136 -46 quad
91 26 -3 quad 4
-95 -55 -8 quad be
14 47 98 quad bike
-91 -78 -47 quad have
-21 -21 -10 quad this
-35 -25 -40 qualify
64 74 82 quarry
70 68 104 quarter
74 71 73 quarter of
-31 -13 -21 que
-4 38 -59 queasy
-46 -103 -55 queasy and
-41 -32 -34 query
-72 -38 33 question
-20 10 27 question be
-32 -44 -35 question but
-54 -54 -51 question for
-28 -13 11 question on
-8 -26 -30 quetiapin
49 52 -10 queu
12 17 -52 queu at
316 170 242 quick
19 12 38 quick and
-1 10 27 quick as
73 -4 -4 quick can
38 19 55 quick one
77 71 76 quicker
74 102 116 quickest
-64 -22 2 quickest way
5 38 48 quid
33 32 13 quiet
-52 0 28 quiet @abdomen
-87 -95 31 quiet @abilityloss
-32 -11 -57 quiet @activity
32 41 43 quiet @affairs
231 82 64 quiet @agolong
69 141 47 quiet @alcohol
-37 -60 -44 quiet @allergen
-149 -185 -211 quiet @als
106 101 113 quiet @anydrug
39 7 60 quiet @arm
110 259 219 quiet @atrest
-241 -208 -126 quiet @babylow
97 117 203 quiet @back
114 75 -54 quiet @backthen
6 -33 -99 quiet @barely
97 11 -45 quiet @begunafter
-22 0 -52 quiet @belly
12 61 10 quiet @bellyupset
-48 -56 -82 quiet @bereaved
-20 2 57 quiet @bite
97 86 131 quiet @bladder
-66 -63 -69 quiet @blind
-307 -137 -160 quiet @bloodwords
46 36 87 quiet @blue
-11 41 17 quiet @bluenail
-159 -42 -81 quiet @bodylevel
263 167 177 quiet @bodypart
-192 -173 -74 quiet @bothlimbs
55 79 221 quiet @bowel
-292 -238 -163 quiet @breathe
-153 -212 -206 quiet @breathless
-169 -220 -222 quiet @breathtrouble
22 49 102 quiet @brief
-51 36 13 quiet @bruisy
246 168 57 quiet @burncause
99 143 -12 quiet @burnmouth
96 140 -14 quiet @burnt
32 90 -211 quiet @byproxy
-2 -32 5 quiet @calf
-8 6 27 quiet @cancer
38 26 24 quiet @cannedfood
87 128 121 quiet @cant
-71 -62 -35 quiet @cantbear
-108 -89 -132 quiet @cantmove
-214 -177 -168 quiet @cardiac
-19 -8 -45 quiet @chemical
-176 -100 -95 quiet @chest
-92 -47 -36 quiet @chesthurt
-102 -94 -105 quiet @child
91 84 73 quiet @childmed
-71 -106 -138 quiet @chills
-169 -205 -197 quiet @chokable
-253 -242 -148 quiet @choking
-64 81 37 quiet @climbs
-30 38 80 quiet @clinging
-175 -222 -239 quiet @clocknumber
-50 15 -17 quiet @clot
76 106 97 quiet @clotrisk
99 96 90 quiet @co
67 28 21 quiet @coldcause
-171 -115 -31 quiet @coldness
-255 -308 -321 quiet @collapse
-173 -165 -178 quiet @complaint
-97 18 -184 quiet @confused
68 70 76 quiet @confusednot
159 183 185 quiet @constant
-23 -90 -57 quiet @contracts
-58 -50 -34 quiet @coughword
-52 -33 -37 quiet @crackheard
-7 30 4 quiet @daily
-222 -262 -223 quiet @darkpee
56 -31 -29 quiet @dayladder
112 65 135 quiet @days
99 2 20 quiet @daysteps
69 -2 -54 quiet @deepburn
42 -15 31 quiet @diabetes
-120 -93 -26 quiet @dizzy
11 42 72 quiet @dogs
175 76 143 quiet @doing
-94 -78 -12 quiet @double
-23 -12 -45 quiet @dribble
109 156 146 quiet @drinkbout
-1 53 82 quiet @droop
-163 -153 -240 quiet @drowsy
378 297 249 quiet @drugname
43 -9 -42 quiet @dues
-7 -53 59 quiet @dulled
66 -81 -105 quiet @dulledpart
-64 -58 -58 quiet @easesoff
-85 -139 -460 quiet @easily
1 6 39 quiet @eating
-21 -13 -9 quiet @effort
52 21 92 quiet @elder
-200 -120 -98 quiet @everywhere
-5 -150 -7 quiet @exert
-251 -286 -292 quiet @exertion
126 82 -61 quiet @eye
-26 55 24 quiet @face
-171 -91 -73 quiet @facefail
-52 -81 -123 quiet @faceswell
-2 -79 24 quiet @familiar
-166 -167 -195 quiet @fever
-266 -239 -175 quiet @feveronly
-239 -229 -177 quiet @figure
-110 -2 -63 quiet @fizzing
125 117 40 quiet @flank
-115 -193 -109 quiet @floppyinfant
-9 63 6 quiet @fluidloss
66 61 -82 quiet @footwear
-197 -269 -199 quiet @frail
116 -93 -202 quiet @freq
137 79 122 quiet @goneself
-82 -39 -32 quiet @gradual
-79 -65 -72 quiet @greyface
-140 -78 -112 quiet @handled
38 -25 -27 quiet @harder
65 89 105 quiet @hardly
133 129 13 quiet @hardto
-217 -112 -186 quiet @hardtoday
-92 -114 -128 quiet @hauling
-184 -167 -145 quiet @head
-102 -76 -196 quiet @headache
-72 -36 -70 quiet @headknock
-110 -81 -197 quiet @headpain
-145 -65 -120 quiet @heartache
-137 -134 -130 quiet @heartattack
-27 -12 -8 quiet @heartburn
93 13 -13 quiet @heartpill
-102 -18 -22 quiet @heartspot
-33 -79 -44 quiet @heldthing
197 85 174 quiet @highparts
-184 -133 -103 quiet @hives
-59 -82 -72 quiet @hot
68 115 -136 quiet @hourly
69 65 -18 quiet @immuno
-151 -89 -26 quiet @impact
-17 -16 -57 quiet @infant
-110 -98 -67 quiet @infection
49 -1 -6 quiet @ingest
87 78 65 quiet @insulinword
-42 3 -11 quiet @jerks
65 22 -59 quiet @joint
0 -76 -89 quiet @jointbig
20 45 77 quiet @keepsake
102 121 -30 quiet @kidney
5 104 93 quiet @kin
-23 -33 -16 quiet @knownpanic
193 -92 -55 quiet @lasting
-50 -35 -25 quiet @leakage
10 -45 -141 quiet @leg
33 35 -18 quiet @legclot
79 68 -45 quiet @legparts
638 531 554 quiet @lethal
302 271 244 quiet @lethalplace
54 78 61 quiet @lifelong
-104 -31 -44 quiet @light
-23 -22 -15 quiet @lighthurts
46 -28 -50 quiet @limb
-285 -231 -272 quiet @limbfail
-123 -121 -123 quiet @limbfault
-11 -89 -96 quiet @limbnumb
-41 -41 -37 quiet @lockjaw
239 -25 0 quiet @long
-40 -85 -109 quiet @lumpword
-87 -89 -100 quiet @lungsign
277 299 257 quiet @manytablets
110 140 153 quiet @means
135 -36 -5 quiet @medword
165 78 68 quiet @momentary
77 -21 100 quiet @motion
10 42 -25 quiet @mouthparts
98 -22 -13 quiet @move
-39 -71 -83 quiet @musclepain
-26 -18 -29 quiet @mushroom
-66 23 -239 quiet @nearfaint
-217 -194 -212 quiet @nervemuscle
-45 -37 -31 quiet @neurolep
-25 -113 -87 quiet @newmed
-137 -104 -53 quiet @no
2 30 113 quiet @nohelp
-37 -30 -50 quiet @notbreathing
-68 24 57 quiet @nothere
64 134 199 quiet @now
-38 -15 -2 quiet @numb
50 48 31 quiet @numbcause
-128 -126 -119 quiet @numbonly
32 91 106 quiet @numbseat
18 43 4 quiet @oldspell
124 -24 -83 quiet @onesided
74 11 42 quiet @opioid
11 47 32 quiet @overdays
-152 -28 -55 quiet @overdosesign
76 66 -59 quiet @pain
70 67 84 quiet @painkiller
-55 5 -55 quiet @palp
308 306 71 quiet @passedoff
-86 -77 -58 quiet @passingnumb
-111 -107 -118 quiet @periods
215 182 154 quiet @person
-66 -29 -10 quiet @pet
146 169 127 quiet @pillword
46 39 39 quiet @places
-125 -126 -135 quiet @pmr
-51 -6 2 quiet @poison
-23 -16 -11 quiet @poorfeed
-90 -33 14 quiet @potassium
25 36 -13 quiet @pouring
115 -57 -156 quiet @preeclampsia
-111 -64 -89 quiet @pregnant
-111 -64 -89 quiet @pregnantnow
-29 -67 4 quiet @pressed
-49 -34 -32 quiet @pupil
9 53 36 quiet @pursuit
-67 6 4 quiet @quietly
44 -10 -81 quiet @quit
-5 21 135 quiet @radiates
-67 -22 -80 quiet @rash
91 146 -94 quiet @recent
-32 -48 23 quiet @recurs
-132 -273 -165 quiet @redhot
-165 -109 -131 quiet @redskin
33 47 59 quiet @reliever
-249 -196 -158 quiet @removal
-150 -109 -32 quiet @resolved
-21 -8 -10 quiet @restcure
-104 -86 -92 quiet @rigid
87 11 3 quiet @rising
-23 -37 -54 quiet @roaming
104 7 11 quiet @saddle
-13 -50 -118 quiet @season
197 143 143 quiet @seat
153 107 109 quiet @seatarea
170 201 129 quiet @sedative
30 94 -73 quiet @seeing
-320 -273 -341 quiet @seizure
61 72 92 quiet @seizurelike
96 145 198 quiet @self
-325 -318 -136 quiet @selfcare
-32 -85 -90 quiet @selfmoving
-285 -34 -243 quiet @sepsissign
48 60 52 quiet @serodrug
51 59 82 quiet @settled
-238 -210 -175 quiet @severe
61 72 92 quiet @shaking
-40 -40 -44 quiet @shocked
-3 -33 62 quiet @side
-57 -60 66 quiet @sidefail
134 12 32 quiet @sincethen
38 59 76 quiet @sleeppill
280 -31 -70 quiet @slow
-25 31 -51 quiet @slur
-101 0 -74 quiet @slurred
-55 -54 -113 quiet @someone
58 50 60 quiet @soothed
-104 -201 -85 quiet @soothing
119 63 -171 quiet @speak
-101 -72 -48 quiet @spent
100 119 204 quiet @spinal
-31 11 -3 quiet @spoil
-202 -221 -167 quiet @spot
48 -22 -17 quiet @statin
7 -54 -40 quiet @steroid
-31 -20 -19 quiet @stiffbody
-49 -45 -39 quiet @stiffneck
36 80 28 quiet @stoppedtaking
193 -92 -55 quiet @stretch
2 122 -121 quiet @stridor
-354 -280 -228 quiet @stroke
-47 -27 -5 quiet @strongpill
28 108 149 quiet @sudden
-126 -151 -131 quiet @suddenpain
-25 -19 -8 quiet @supply
96 117 66 quiet @swallow
83 71 29 quiet @swallowtrouble
-6 41 -6 quiet @sweaty
-54 -136 -103 quiet @swollen
49 96 118 quiet @systemic
383 277 361 quiet @task
-33 -58 -12 quiet @temple
-39 -32 -21 quiet @tendertouch
-7 -1 -73 quiet @thinner
-219 -228 -216 quiet @throat
-40 -27 -21 quiet @thunder
-63 -40 -28 quiet @thunderous
156 62 -90 quiet @tightness
-70 -118 -61 quiet @tingle
-91 -166 -149 quiet @toesfeet
61 -10 -84 quiet @tongue
-25 109 54 quiet @toomany
59 75 2 quiet @tooshort
164 81 70 quiet @toxauto
19 49 72 quiet @toxsigns
-65 -38 -14 quiet @tracking
-54 12 53 quiet @trauma
-64 -116 -91 quiet @trigger
-674 -611 -490 quiet @twitch
-46 -83 -35 quiet @twitchlike
60 -3 18 quiet @unaware
-40 -20 -29 quiet @unexplained
-141 -99 -83 quiet @unreal
-28 -19 -26 quiet @unrelieved
-84 -84 -36 quiet @unresponsive
18 49 115 quiet @unseen
-93 -20 -38 quiet @unsteadylimb
175 152 179 quiet @vanish
-7 11 52 quiet @venom
-53 126 -201 quiet @vision
-38 -32 -45 quiet @voicechange
58 98 8 quiet @vomit
-7 -96 -91 quiet @wanttodie
-32 -44 -58 quiet @wasting
-190 -184 -41 quiet @weak
49 12 68 quiet @weapon
140 72 -6 quiet @weekday
-18 1 24 quiet @weightdown
48 28 -41 quiet @wellnow
253 366 391 quiet @wherein
112 91 50 quiet @whistle
-89 -65 -19 quiet @white
131 164 110 quiet @withdrawable
233 234 120 quiet @wont
-3 -64 -3 quiet @worried
-153 -231 -99 quiet @worse
-61 -106 -90 quiet @wound
-1 -1 100 quiet @wringing
44 -27 -23 quiet and
8 17 32 quiet now
15 61 -7 quiet sinc
-24 -14 -14 quiet what
47 43 -104 quieter
65 69 -66 quieter than
8 5 39 quinin
-30 -45 -27 quinin be
45 60 71 quinin for
20 42 45 quinin tablet
41 31 -52 quit
-48 -22 -42 quit and
20 15 -33 quit drink
15 -46 -11 quit it
74 -10 54 quit my
17 14 -34 quit normal
-37 3 -28 quit the
-114 -132 -88 quiver
-35 -24 -9 quiver for
-42 -32 -19 quiver sinc
49 -16 -10 quiver when
-25 -28 -6 quiz
-80 -88 -104 quot
-26 -25 -22 rabbit
1 -12 -56 raby
6 3 -51 raby shot
-9 8 -80 rac
37 43 -65 rac and
-95 -82 -62 rac heart
46 -25 6 race
-26 -23 -24 radiation
86 75 27 radiator
21 17 28 radiator and
52 33 54 radio
53 42 14 radio be
61 126 108 rag
40 95 129 rag dol
18 26 -34 rag sore
-50 -87 -43 rage
61 -30 -10 rage and
9 12 -25 rail
15 16 -48 rail today
56 58 78 railway
109 -7 56 rain
35 28 -3 rain bow
-9 -5 -38 rain sinc
37 -29 -48 rais
1 39 -23 rais my
-50 -60 -23 raisin
25 26 32 rambler
56 43 58 ramipril
-3 -33 -21 ramp
11 -52 -32 random
27 -3 -2 random muscl
6 -53 -46 rare
72 149 -55 rash
40 106 31 rash all
-57 -55 -67 rash and
18 45 6 rash it
-12 -40 -9 rash no
-90 -65 -22 rash spread
154 92 138 rash that
11 22 28 raspberry
11 23 28 raspberry jam
-16 -19 -25 rat
2 3 -56 rat bait
-62 -52 -123 rate
-32 -42 -44 rate be
222 111 211 rather
85 97 119 rather be
44 33 27 rather know
73 5 19 rather not
-9 -35 10 rattl
10 20 76 rav
22 16 42 rave
8 54 50 raw
41 34 6 raw and
4 15 37 raw to
-41 -31 -49 ray
-4 -5 -76 razor
-15 -20 -98 razor blad
-5 16 52 rd
-64 -1 -68 reach
-3 89 57 reach for
-42 -29 -22 reach my
-50 -138 -113 reach the
51 108 142 reach thirty
0 1 -30 reach up
-2 39 66 reaction
25 58 74 reaction to
200 166 196 read
-11 -63 -52 read a
55 60 67 read about
11 -36 -10 read bad
3 24 29 read in
-25 -13 -19 read me
-84 -29 -10 read my
-31 -49 -27 read one
-1 11 38 read that
173 145 237 read the
-112 -31 -8 read up
-11 -21 -19 read your
-60 -57 -57 reader
20 39 62 ready
59 60 69 ready to
-14 -64 -31 real
11 19 28 real he
38 -16 -3 real life
-42 -33 -35 real thing
-20 6 -34 realis
33 58 12 realis i
-71 5 99 really
-13 -22 -15 really get
32 14 30 really have
14 19 49 really ill
39 61 49 really slow
22 -1 -1 really stop
23 33 32 really work
13 30 52 rear
13 30 52 rear end
-175 -176 -72 reason
-13 -25 -4 reason and
-27 -18 -15 reason for
-39 -20 21 reason i
-48 -36 -52 reason smal
43 36 -7 recal
-35 -17 -18 recent
-32 -16 -17 recent chang
-128 -56 -43 recip
120 89 111 reckon
-56 -25 -15 reckon a
5 67 84 reckon i
113 28 5 reckon it
-39 -45 -81 recliner
14 9 25 recognis
-70 -78 -12 recommend
22 -4 -2 recommend daily
25 26 32 recommend intak
-66 -75 -53 record
-22 -3 -28 recover
-20 -16 2 recovery
47 42 40 recovery and
-131 -38 -402 red
53 -6 37 red a
38 14 -110 red and
12 24 -14 red as
-71 -56 -13 red bul
-78 -65 -10 red bump
-57 -51 -39 red flag
4 8 -21 red from
23 32 21 red hot
-14 31 62 red line
-2 15 39 red no
41 -1 -1 red or
39 21 -59 red pee
41 34 6 red raw
54 73 64 red ring
19 23 6 red streak
-57 -11 -1 red then
5 -43 -29 red whenever
-4 -59 -25 reddit
-3 -58 -25 reddit say
-30 -18 -22 reduc
8 -48 -37 redundancy
-37 -26 -33 ref
5 5 -31 refil
26 100 32 reflex
31 33 38 reflex be
-70 -33 -80 refus
-83 -36 -83 refus to
10 11 22 region
6 37 65 regret
6 37 65 regret it
-91 -59 -80 regular
-16 -17 -28 regular like
-46 -18 -8 regular tap
-66 -4 -26 rehab
-27 -10 -4 rehearsal
119 176 175 rehom
112 121 122 rehom the
-32 -31 -22 rehydrat
-26 -24 -15 relat
-147 -102 -99 relax
-11 -3 26 relax muscl
-21 -37 -20 relax my
-54 -15 8 relaxant
-97 -78 -64 relaxation
-31 -23 -27 relaxation exercis
-19 -25 -26 relaxation tip
-24 -31 -38 releas
-30 26 -5 relief
48 66 53 reliev
41 59 85 remain
-166 -159 -126 remedy
-10 -15 -32 remedy from
-93 -61 -27 remember
-79 -80 -19 remember the
20 21 13 remind
29 23 16 remind me
6 8 -25 remission
45 16 31 remot
9 26 49 remov
-10 -15 -26 removal
26 10 1 renny
-27 -3 10 rent
-49 -69 -23 rep
-22 -93 -12 repeat
-18 -19 -30 repeat after
23 -5 -4 repeat himself
-31 -8 -5 replacement
71 93 63 reply
32 19 -24 reply all
82 96 87 reply only
-85 -20 -32 report
-30 -45 -27 report on
-59 -55 -45 requir
51 74 65 rescu
39 57 70 rescu medicin
10 11 34 reservoir
1 7 25 reset my
7 39 83 resident
-85 -57 -45 respond
-49 -49 -54 respons
221 -110 -300 rest
50 -9 -19 rest and
-27 -10 -26 rest be
2 2 -58 rest between
6 73 -21 rest i
41 49 55 rest in
-38 -44 -22 rest it
12 -28 -58 rest of
10 21 21 rest up
-45 -56 -11 restart
-237 -162 -204 restles
-198 -105 -94 restles leg
-4 -28 -8 restor
51 59 -106 result
-50 -37 -31 resuscitat
68 63 110 retch
27 -52 34 retir
23 -23 -14 retir and
6 14 31 return
-29 -61 -20 revers
-26 -29 2 revers into
1 -28 -17 revers the
8 -12 -27 review
21 -3 -16 review in
-11 15 -39 revis
-13 -23 -31 reviv
-13 -23 -31 reviv a
-34 -38 -16 rhabdo
-42 -54 -22 rhabdomyolysis
-19 -19 -24 rheumatica
-32 -39 -22 rhym
36 58 85 rhythm and
-10 4 -20 rhythm to
-36 -30 -13 rhythmic
-33 -29 -10 rhythmic littl
144 48 129 rib
-24 -19 -38 rib ache
5 24 12 rib and
-24 -10 10 rib at
12 18 24 rib every
5 -38 15 rib muscl
12 5 25 rib on
7 13 -62 rib sinc
13 -35 -15 rib then
-26 -44 -26 rib when
2 3 24 rib whenever
-7 -22 -21 rice
-40 -21 -32 rich
-31 -17 -7 rich food
-27 -101 -80 rid
-26 -100 -79 rid of
20 27 30 riddl
-67 -21 10 ride
2 5 -22 ride it
2 6 24 ride triag
-26 -24 -25 ridiculous
-29 -33 -46 ridiculous i
-332 -137 -162 right
12 15 37 right and
97 48 46 right arm
9 -81 -52 right as
-30 -22 9 right be
-5 7 38 right bit
23 19 -4 right brain
20 52 -21 right calf
-27 -30 27 right down
13 13 -76 right ear
92 132 261 right eye
68 30 -41 right eyelid
0 -7 -34 right foot
-37 -13 -12 right for
11 16 33 right half
134 43 87 right hand
-25 -41 -30 right i
-55 -12 -27 right in
-35 -44 -23 right it
19 10 42 right itself
-56 -50 -51 right just
89 153 213 right leg
42 45 51 right lid
69 74 50 right now
-18 -25 -20 right of
145 137 -6 right one
-58 -62 -59 right pil
-30 -22 -48 right shoulder
60 61 65 right side
3 19 -28 right so
10 22 52 right start
-40 -29 -12 right stuf
9 7 -67 right temperatur
26 -11 -2 right thes
-23 -3 79 right through
34 74 34 right time
-32 -24 -25 right to
13 -26 -22 right way
137 166 234 rigid
38 47 72 rigid and
9 11 24 rigid burn
30 33 16 rigid then
2 4 -27 rim
157 154 197 ring
-153 -120 -94 ring and
32 47 28 ring anyon
13 26 27 ring at
43 35 36 ring be
-40 -15 -7 ring finger
0 24 33 ring in
61 21 35 ring like
-6 23 28 ring my
40 -115 -28 ring on
79 76 103 ring potassium
42 1 -53 ring rash
60 93 78 ring round
45 46 78 ring someone
-43 -17 -10 ring the
2 4 -39 ring wont
30 40 49 ringer
-106 -39 -81 rins
15 50 -9 rins it
3 -8 64 rip
31 35 64 rip pain
-7 -137 -124 rippl
2 -28 -20 rippl all
1 -47 -44 rippl along
21 -11 -4 rippl sinc
43 89 -22 rise
20 60 -31 rise from
-40 -43 -35 risk
-25 -27 -16 risk of
-92 -70 8 risperidon
13 6 29 ritalin
43 49 -66 rivaroxaban
10 15 -39 rivaroxaban and
11 10 -22 rivaroxaban for
7 12 39 river
6 11 32 river and
-68 -28 -27 rls
57 5 -48 road
-39 -24 -18 road i
-34 -34 -16 roam
54 45 -11 roar
-125 -77 68 roast
-22 -22 -7 robot
9 94 193 rock
-36 -8 9 rock and
34 74 100 rock hard
-48 -36 -6 rock in
13 26 27 rock pool
-26 -19 -11 rode
152 244 -36 rol
12 13 26 rol a
12 20 21 rol about
17 22 27 rol back
71 69 70 rol on
1 9 -69 rol out
41 106 -37 rol up
71 53 66 role
97 82 92 role play
-18 -26 -22 role system
-52 -51 -43 roller
-2 9 41 rollercoaster
-64 -57 -44 romeo
-64 -57 -44 romeo and
41 -9 -21 roof
-10 1 25 roofer
9 8 23 roofer mate
188 193 220 room
2 37 -28 room after
8 -2 -24 room and
32 -11 -12 room because
16 47 62 room i
8 19 39 room keep
22 21 35 room spin
-53 -50 -4 roommat have
-171 -126 -131 root
-69 -39 -43 root canal
249 250 213 rope
126 131 134 rope in
73 159 -90 rosuvastatin
26 37 -76 rosuvastatin and
2 3 -28 rosuvastatin doubl
-41 -43 -25 rot
-127 -73 -97 rotten
-5 -47 -59 rough
-6 -12 -37 rough and
219 322 143 round
14 40 -3 round a
46 44 66 round battery
36 42 55 round between
7 6 21 round both
-29 -14 -6 round could
-15 -35 -22 round for
8 0 -24 round have
-13 -54 6 round her
16 16 -37 round his
46 -24 -21 round in
12 68 100 round it
-101 -111 -73 round like
-2 43 67 round me
175 185 136 round my
19 -22 -24 round than
36 97 219 round the
17 -16 -132 round to
12 23 1 round wher
187 180 195 rous
3 3 25 rous for
123 115 96 rous her
51 51 60 rous him
22 -18 -15 routin
109 48 34 row
31 21 36 row in
-45 -45 -47 row machin
25 29 51 row on
2 45 30 row when
-311 -253 -166 rub
-40 -55 -12 rub it
-82 -30 -40 rub my
-109 -117 -66 rub them
32 56 102 rubber
-33 -44 -41 rubbery
-73 -11 -38 rubbish
1 12 -61 rubbish for
-29 -14 -49 rucksack
-34 -16 -18 rucksack on
-43 -69 -57 rude
-42 -42 -36 rude health
-20 17 -53 rug
4 7 -39 rug no
6 -73 -74 rugby
34 -22 -15 rugby tackl
34 -42 -18 ruin
-70 -31 -11 ruin from
-60 -104 -44 rul
-60 -104 -44 rul out
-40 -67 -59 rule
-41 -26 -6 rule for
32 11 17 rule i
227 252 183 run
29 -52 58 run a
-11 -39 -24 run about
-70 -44 -34 run again
72 110 31 run and
-50 -7 -8 run club
-10 -22 52 run down
66 26 -40 run for
-82 -4 -2 run half
11 17 -25 run head
-10 -21 5 run in
18 16 47 run into
13 18 24 run it
6 8 38 run like
39 27 46 run marathon
-9 -8 -23 run my
-24 -9 -13 run of
42 39 67 run off
199 319 6 run out
-52 -32 -14 run over
-99 -110 -58 run round
23 -1 -1 run short
12 -87 -41 run sinc
107 93 93 run the
-30 -36 -16 run through
1 5 -58 run to
45 2 -11 run up
0 26 48 run when
22 25 29 run with
39 39 -11 runner
77 69 33 runny
73 60 55 runny nose
-40 -3 10 rush
24 2 0 rust
50 70 15 rusty
21 27 51 rusty nail
-50 -41 -107 s
23 58 111 sachet
42 49 56 sack
20 27 61 sack of
-199 -24 -29 sad
31 24 57 saddl
107 103 54 saddl area
-55 -63 -10 saddl sore
-82 -75 -29 sadly
-120 -164 -175 safe
2 -38 -29 safe i
37 -11 -33 safe to
-46 -4 -3 safe with
-56 -28 21 safer
-41 -38 -19 safer than
15 24 -11 sag
4 2 -45 saggy
53 76 39 sailor
8 28 36 sake
-4 -118 -47 salad
86 -9 0 salad and
-41 -54 -33 salad last
37 -92 -30 salbutamol
-22 -28 -19 salbutamol make
-19 -22 -16 sale
99 132 121 saliva
-176 -140 -138 salt
37 40 47 salt and
-22 -24 -43 salt be
7 -22 -12 salt do
-23 -29 -7 salt in
69 58 -3 salt on
23 23 20 salt or
22 -19 -7 salt tablet
20 20 17 salt then
-46 -49 -65 salty
-34 -29 -6 salty enough
-122 -210 -120 same
40 -3 -126 same as
-6 1 -31 same both
62 -6 -2 same day
-30 -37 -9 same family
59 105 110 same feel
3 -22 -10 same it
-1 2 29 same night
-53 -42 -20 same on
9 -46 -18 same plac
23 21 25 same question
70 -9 9 same side
-130 -87 -34 same size
-51 -9 -1 same thing
21 27 42 same way
-27 -14 -2 same word
84 81 88 sand
11 9 34 sandbag
-54 -36 -29 sang
27 27 -3 sanitiser
-17 -12 -72 sank
4 6 -63 sank her
97 94 93 satay
-59 -38 -13 satisfy
-30 -28 -16 satsuma
-30 -28 -16 satsuma be
-86 -35 -182 saturday
12 8 28 saturday a
29 66 56 saturday and
-25 -24 -56 saturday i
-27 -24 -10 saturday in
7 29 -16 saturday it
45 68 -13 saturday my
3 2 35 saturday today
-46 -46 -30 sauc
45 9 -27 sausag
23 30 -22 sausag and
158 288 300 sav
59 81 83 sav my
105 214 221 sav up
10 12 65 savag
22 31 6 save
32 49 52 save me
-23 -30 -7 save us
195 66 110 say
22 6 18 say 168
-6 7 31 say 7
18 -22 11 say a
5 22 38 say about
31 22 29 say als
-62 -40 -17 say and
28 44 47 say anything
21 13 26 say be
8 -33 27 say bel
-51 -30 -22 say benign
21 16 -9 say but
66 92 99 say cal
8 1 -45 say dont
-21 -14 -18 say eat
-35 -18 -18 say emergency
7 21 -34 say feed
7 8 -27 say feel
-3 32 -15 say get
-44 -41 -5 say go
262 379 316 say he
15 33 22 say hello
4 -45 -47 say her
-6 18 47 say hi
-31 1 -53 say his
111 116 108 say how
-129 -173 -6 say i
0 22 7 say if
16 -161 -200 say it
-27 -17 -10 say itd
31 71 -8 say its
-32 -20 -29 say just
48 16 22 say look
14 92 4 say magnesium
-53 -29 -28 say meningitis
17 24 37 say minor
-25 -7 -5 say more
21 -26 -16 say move
3 -30 40 say my
-45 -45 -39 say nerv
23 -71 -64 say no
-32 -30 -29 say nothing
88 80 48 say on
-2 -23 23 say one
0 1 -23 say over
2 -30 -37 say pardon
4 10 47 say put
21 24 26 say right
21 -3 -3 say seek
53 -48 28 say she
-43 -44 -46 say so
48 67 -11 say sodium
51 63 62 say sorry
-35 -3 -46 say stop
36 -3 -5 say stres
-31 -12 -10 say ta
13 32 26 say tell
-57 -76 -40 say that
95 79 47 say the
-66 3 24 say ther
-5 41 -4 say they
-9 -11 -23 say to
10 18 21 say tonight
-55 -37 -48 say twitch
47 30 28 say two
-29 -20 -17 say very
2 42 -12 say wait
10 30 57 say walk
-7 -6 -21 say what
-38 -16 -15 say whether
5 8 27 say wind
-49 -43 -44 say yes
18 28 29 say you
23 -6 -52 scab
23 50 -27 scaffold
35 56 -13 scaffold pole
27 -21 20 scal
20 14 23 scal be
29 -1 -1 scal or
-1 10 -39 scalp
64 73 -26 scalp hurt
35 53 -15 scalp sore
-29 -50 -21 scalp to
-142 13 50 scan
-19 -55 -6 scan be
-57 -13 -6 scan clear
19 39 23 scan last
5 58 50 scan show
-35 -29 -19 scanner
107 -42 -106 scar
83 -3 -4 scar its
-28 -12 -4 scar me
74 -7 -26 scar of
-42 -64 -67 scarf
-54 -16 -37 scarlet
-70 -90 -56 scary
-15 -31 -19 scary one
-1 0 30 scen
-133 -58 -31 schedul
13 21 -4 schizophrenia
15 26 -13 schizophrenia have
7 4 20 school and
24 27 36 school bag
-52 -21 -12 school be
37 68 72 school run
219 200 285 sciatica
48 55 34 sciatica be
127 77 123 sciatica both
31 28 100 sciatica down
89 76 73 scienc
-21 -34 -21 scissor
80 73 112 scoop
14 25 32 scoop of
15 18 26 scoop on
-15 -33 -9 scor
7 -30 -1 scor and
17 30 43 scorpion
12 21 25 scorpion get
-62 -81 -36 scout
39 39 59 scrambl
40 39 60 scrambl for
1 2 -30 scrap the
142 126 -30 scratch
17 32 78 scratch her
92 78 -1 scratch me
29 -44 -45 scratch my
14 32 -41 scratch on
-169 -76 8 scream
15 17 41 scream and
-21 -21 -16 scream at
39 40 55 scream if
-57 -42 -54 scream myself
1 16 20 scream then
5 12 21 scream when
-70 -175 -63 screen
-11 -36 -5 screen day
77 86 113 screenwash
16 2 -193 screw
8 8 -107 screw round
-65 -53 -50 scrol
-63 -51 -48 scrol for
30 -14 -14 scuf
-133 -131 -47 sea
-48 -67 -41 sea at
-52 -52 -23 sea sick
43 145 150 seal
24 76 75 seal and
15 16 35 seal round
-25 -66 -74 season
2 -29 -6 season my
16 92 116 seat
-72 -154 -407 second
-55 -24 12 second and
-25 -35 -27 second articl
-27 -21 -8 second be
28 76 -63 second day
3 18 -41 second dose
-16 -32 -12 second go
-69 -51 -7 second i
-13 -22 -7 second my
-44 -38 -15 second of
7 1 24 second one
-39 -59 -80 second then
29 25 -29 second when
-23 43 -3 second with
-62 53 2 section
-35 -2 -3 section apply
5 5 23 section sudden
-136 -38 -149 see
28 -82 -41 see a
2 0 -85 see any
6 -42 -25 see anybody
38 47 -51 see anyon
-21 -13 -10 see be
8 49 63 see doubl
-37 -50 -11 see fine
-60 -53 -46 see her
-31 -44 -21 see if
-38 -30 -29 see in
48 -45 -80 see it
-30 -15 0 see my
7 18 35 see no
-7 -3 21 see not
-31 -33 -9 see one
42 47 60 see silver
-63 -45 -39 see someone
13 26 38 see star
13 18 24 see stuf
22 20 16 see that
-19 3 69 see the
73 124 28 see thing
25 21 20 see through
-52 45 15 see to
124 150 -81 see two
35 24 32 see what
8 19 38 see yellow
-3 4 26 seed
21 1 -39 seek
24 25 -13 seek help
22 -2 -2 seek prompt
67 62 24 seem
10 13 -43 seem ok
30 -16 2 seem to
-102 -192 -125 seize
-26 -32 -17 seize i
-26 -34 -33 seize solid
35 -77 -85 seize up
-83 -48 -62 seizur
-11 -18 -23 seizur aura
39 56 69 seizur have
-24 -7 -6 seizur i
-31 -27 -25 seizur in
-43 -29 -16 seizur overdos
18 19 23 seizur right
-18 -29 11 seizur this
13 -24 -13 seizur wher
-25 -23 -48 sel
-47 -25 -50 self
-30 -6 -5 self help
171 106 99 selfish
18 30 51 selfy
7 10 20 selfy from
28 50 28 send
42 44 23 send a
-57 -38 -18 send be
102 95 85 send me
80 140 -18 sens
18 33 33 sens and
5 12 28 sens as
-25 -14 -10 sens in
22 37 29 sens of
24 -2 42 sensation
-57 -68 -54 sensibl
-32 -31 -30 sensibl way
2 83 144 sent
26 34 27 sent a
-59 -56 -50 sent him
37 58 78 sent me
116 4 55 sentenc
7 10 -32 sentenc all
-27 -2 -8 sepsis
19 -112 -66 september
-11 -48 -33 september and
-41 -28 -34 septic
-164 -88 -68 serious
-10 -38 -38 sermon
-31 -24 14 serotonin
-22 -14 25 serotonin syndrom
-16 -123 -23 sertralin
43 62 -25 sertralin and
-44 -7 -4 sertralin for
-52 -58 -36 server
-43 -48 -54 servic
-54 -42 -45 sery
97 89 24 session
-1 2 -21 session i
2 2 -42 session on
-25 -21 -2 session this
-299 -168 -132 set
27 -32 -31 set a
-21 -6 -1 set and
-43 -33 -43 set her
-46 -27 -40 set in
-36 -12 -22 set like
-40 -23 9 set my
9 56 51 set off
8 -8 -20 sette
3 6 -36 sette and
23 7 62 settl
-1 21 18 settl a
-37 -32 -17 settl and
102 -122 -119 seven
12 -3 21 seven hour
9 35 31 seven month
66 -25 -58 seven week
15 -47 -26 seven year
33 7 7 seventeen
-89 -52 -72 seventy
25 37 51 seventy nine
-45 -23 -52 seventy one
-47 -49 -45 seventy who
158 105 118 sever
21 21 29 sever headach
34 20 29 sever muscl
12 16 27 sever pain
23 -2 -2 sever weak
252 -41 -3 several
134 -2 -2 several different
4 -27 -27 several month
23 -53 -26 several time
58 -9 -4 several week
43 11 -22 sew
9 17 79 sex
3 7 31 sex feel
39 134 -54 shad
-25 -23 -14 shad my
-16 -6 -59 shad now
22 57 25 shad of
48 50 -32 shad with
-54 34 54 shadow
11 29 52 shadow creep
-1 16 28 shadow heart
157 234 210 shake
26 47 89 shake all
133 113 -13 shake and
40 59 -58 shake cant
16 14 -27 shake fit
52 70 -28 shake for
40 31 54 shake her
31 39 34 shake him
9 12 30 shake his
46 -19 -8 shake in
-157 -111 -32 shake it
-13 -16 36 shake like
-43 -99 -52 shake no
-23 -25 -1 shake on
-36 -23 53 shake so
37 74 -31 shake sweat
1 -47 -28 shake them
-64 -21 -27 shake when
-15 -20 -27 shakespear
101 136 -150 shaky
7 -17 -54 shaky and
73 54 43 shaky hand
12 77 -67 shaky sweaty
98 115 141 shallow
28 58 78 shallow end
-38 -16 -10 shampoo
-26 -1 5 shandy
38 55 57 shant
50 67 21 shap
-31 15 -18 shar
-29 18 -18 shar a
93 79 105 sharp
45 68 48 sharp as
5 4 22 sharp pain
-28 -17 -15 shatter
-1 21 46 shav
175 155 151 she
-56 -24 -25 she ask
246 339 320 she be
40 36 39 she breath
10 29 70 she cant
-76 -78 -104 she care
-25 -50 -35 she climb
14 10 -83 she come
11 16 47 she couldnt
-53 -43 -25 she cry
48 47 32 she die
39 14 34 she do
34 7 8 she doesnt
37 35 51 she drink
-53 -49 -75 she feel
-7 -6 -45 she film
33 -18 -10 she freeze
-43 -61 -40 she gag
-35 -42 -71 she get
22 11 27 she give
14 30 11 she go
-26 -25 -25 she hate
-51 27 114 she have
30 55 6 she hit
-18 -66 -46 she isnt
29 31 55 she keep
-77 -55 -12 she left
-26 -25 -25 she need
-42 -40 -15 she never
88 0 2 she open
48 43 54 she pass
29 12 21 she put
10 -15 -53 she reckon
-14 -11 -22 she right
34 35 35 she say
-22 -21 -6 she sit
3 -27 -15 she start
7 8 -71 she swallow
-34 -38 -24 she talk
36 30 -29 she think
33 -8 -11 she use
-59 -27 -35 she wake
-28 -26 -16 she walk
13 44 7 she wont
41 63 96 she would
9 12 -24 she wouldnt
64 124 171 shed
18 26 47 sheep dip
80 111 224 sheet
33 30 65 sheet and
2 13 61 sheet mouth
31 48 76 shel
-30 -40 -46 shelf
-34 58 32 shift
-21 -1 9 shift a
-38 -43 -33 shift and
35 0 0 shift for
8 20 -1 shift me
-7 8 24 shift my
-25 -15 -9 shift on
29 68 57 shimmer
-94 3 79 shin
-46 -53 -20 shin ach
12 18 -96 shin and
8 7 -21 shin at
3 -102 -30 shin balloon
2 12 26 shin in
11 22 51 shin on
15 34 59 shin pres
-34 -39 -1 shin saturday
8 21 -25 shin sinc
-15 -22 -1 shin twitch
13 15 -169 shingl
4 7 -42 shingl on
135 156 -16 shiny
45 57 -13 shiny and
29 66 16 ship
16 -60 -75 shirt
-139 -175 -122 shiver
-46 -52 -42 shiver a
4 6 43 shiver and
-24 -28 -35 shiver for
3 1 25 shiver the
38 19 33 shiver uncontrollab
-179 -188 -103 shiver when
148 208 203 shivery
-42 -20 80 shivery and
5 0 23 shivery but
-43 74 81 shock
57 102 128 shock and
-25 -25 -44 shock like
20 57 43 shock off
-32 -22 -26 shock to
61 -48 -66 shoe
5 19 26 shoe in
41 5 -20 shoe make
15 17 31 shoe off
-140 -39 -59 shoot
-49 -21 -16 shoot me
3 1 29 shoot pain
74 36 -64 shop
49 -25 -15 shop go
3 9 -31 shop now
8 6 26 shop with
-116 -129 -127 short
0 30 -17 short in
-136 -132 -66 short of
29 -8 -2 short one
9 25 -7 shorter
-116 -183 -181 shot
78 0 -30 shot be
-37 -21 -17 shot me
-20 -47 -23 shot of
-41 -25 -11 shot the
24 32 33 shotgun
-713 -597 -604 should
-25 -30 -29 should a
30 22 23 should do
44 74 96 should have
-95 -68 -81 should he
-21 -12 -10 should hear
-229 -398 -381 should i
-57 -13 -14 should it
27 30 48 should mention
-31 -4 1 should say
-51 -35 -45 should she
-84 -59 -46 should somebody
35 25 29 should that
-65 -58 -86 should we
-116 -370 -223 shoulder
2 29 76 shoulder ach
-25 -23 -39 shoulder after
2 3 -40 shoulder agony
31 32 83 shoulder and
-140 -71 -63 shoulder be
-33 2 13 shoulder belly
56 -30 -39 shoulder blad
-34 -37 -11 shoulder feel
-4 10 25 shoulder for
-45 -37 -10 shoulder from
38 -11 -13 shoulder go
-5 -18 -49 shoulder have
7 32 37 shoulder hurt
-30 35 65 shoulder i
-21 29 -38 shoulder in
46 23 -10 shoulder jerk
-111 -59 -33 shoulder jump
-41 -40 -29 shoulder like
3 -54 -47 shoulder now
-24 -11 -5 shoulder rol
-28 -17 -1 shoulder spasm
-41 -46 -37 shoulder this
15 28 80 shoulder tip
64 3 26 shoulder to
52 83 105 shoulder up
-62 -31 -28 shouldnt
-36 -42 -38 shouldv
-28 -7 37 shout
27 21 29 shout and
20 21 47 shout at
4 28 -5 shout for
57 31 -34 shov
23 32 56 shovel
27 36 50 shovel snow
21 87 -59 show
-18 -23 -41 show me
28 73 77 show something
32 28 49 show up
-40 -43 -23 show us
18 -92 -72 shower
20 26 -43 shower of
13 16 38 shower the
5 17 30 shriek
36 50 38 shrink
-3 -67 -35 shrug
2 -22 -4 shrug at
10 -50 -18 shrunk
-118 -57 -39 shudder
-33 -40 -24 shudder when
6 -3 -41 shuf
1 -19 -99 shuffl
22 -8 -19 shunt
535 483 332 shut
25 50 157 shut and
16 17 27 shut at
-63 -41 -9 shut eye
76 30 68 shut for
9 14 72 shut his
9 23 75 shut i
7 10 22 shut it
-15 6 -84 shut my
15 42 54 shut on
70 62 -119 shut one
39 42 11 shut sinc
65 35 -13 shut so
51 78 2 shut up
21 52 57 shutter
21 52 57 shutter come
7 30 19 sichuan
7 30 19 sichuan hotpot
-185 -223 -253 sick
-65 -71 -18 sick all
104 101 61 sick and
-42 -34 5 sick as
-55 -48 -41 sick be
2 4 -30 sick bug
2 -26 -14 sick for
7 10 46 sick four
-40 -31 -2 sick he
3 22 -2 sick i
33 36 70 sick in
-29 -14 -39 sick most
-21 -30 -15 sick nerv
23 13 -3 sick no
16 -118 -101 sick of
6 13 -105 sick once
3 6 -43 sick say
23 26 24 sick sinc
5 -55 -47 sick tablet
5 8 49 sick thre
14 13 86 sick twic
3 10 24 sick up
4 9 -27 sick with
7 22 -3 sickl
7 22 -3 sickl cel
121 96 152 side
3 0 36 side a
-35 -31 0 side all
-84 15 -20 side and
25 8 32 side any
4 6 -24 side at
24 36 64 side be
2 1 -100 side by
4 5 -59 side doesnt
-181 -116 -108 side effect
7 7 29 side feel
17 10 28 side for
33 33 3 side go
-43 -43 -39 side he
16 13 33 side i
21 8 13 side just
-23 -18 -9 side last
25 18 47 side like
90 0 2 side my
46 4 -29 side no
3 -63 -3 side not
146 62 118 side of
28 16 23 side she
1 6 30 side stab
30 77 110 side this
7 40 16 side to
-15 -29 -17 side what
-16 15 22 side when
26 -25 -85 sideway
3 3 -32 sideway and
-24 -13 -47 siev
139 230 217 sight
22 16 -1 sight be
-45 1 -43 sight for
53 62 79 sight go
22 54 97 sight in
-49 -45 20 sight of
-106 -116 -190 sign
67 -14 -13 sign for
92 2 6 sign have
-55 -27 -13 sign me
-43 -48 -21 sign of
-94 -26 -44 sign off
-57 -38 -27 signal
81 -39 -44 significant
21 -38 -43 significant pain
-4 -3 -52 silenc
99 51 59 silly
55 61 67 silver
57 70 -12 simp
12 15 29 simp not
-65 -39 -37 simpl
111 325 16 simvastatin
9 94 -6 simvastatin and
8 42 62 simvastatin for
7 42 -4 simvastatin sinc
400 322 8 sinc
10 18 39 sinc 2
17 12 51 sinc 3
8 12 36 sinc 4
20 14 34 sinc 5
67 78 99 sinc 6
3 4 -28 sinc 7
107 -147 -74 sinc about
3 3 40 sinc an
-61 -18 -81 sinc and
-64 -17 -3 sinc any
62 -14 -10 sinc august
26 -8 -2 sinc autumn
-66 -10 48 sinc be
59 -19 4 sinc before
-18 32 106 sinc breakfast
47 47 73 sinc can
9 -21 -12 sinc christma
-69 -4 -2 sinc covid
16 38 41 sinc dawn
38 38 114 sinc dinner
19 -20 -12 sinc diwaly
-63 -37 -10 sinc do
-21 -27 -12 sinc easter
19 26 43 sinc elevens
8 18 30 sinc first
-34 -13 12 sinc five
-46 -41 -28 sinc forever
-69 -4 2 sinc four
16 45 -129 sinc friday
12 -56 21 sinc half
30 -4 -4 sinc halloween
-55 -33 -60 sinc hand
-38 4 -3 sinc have
-53 -22 -151 sinc he
-15 -36 -18 sinc her
-118 -189 27 sinc i
-54 -45 -43 sinc it
-35 62 24 sinc january
6 28 69 sinc july
-49 -14 -7 sinc just
42 -13 -7 sinc lamb
112 40 -336 sinc last
19 16 25 sinc lift
-44 -66 -59 sinc like
27 68 152 sinc lunch
-30 -11 15 sinc lunchtim
-69 54 34 sinc march
3 5 43 sinc midnight
-71 17 0 sinc monday
-21 9 -8 sinc morning
83 107 77 sinc my
9 16 -54 sinc never
-36 -5 -3 sinc new
-24 -37 -35 sinc no
68 103 203 sinc noon
126 163 7 sinc saturday
-56 -16 -15 sinc school
3 -65 -23 sinc september
86 -25 -3 sinc she
34 27 23 sinc sit
17 26 -36 sinc so
39 -85 -62 sinc spring
-1 -66 -37 sinc start
24 -20 -11 sinc summer
24 21 0 sinc sunday
20 49 62 sinc teatim
128 149 193 sinc ten
44 49 25 sinc that
148 -117 171 sinc the
-100 -105 -49 sinc then
268 1 -83 sinc they
44 86 -25 sinc this
27 29 -39 sinc thursday
-96 -93 43 sinc tuesday
-41 -21 -5 sinc twitch
-21 -7 17 sinc two
-3 3 -90 sinc we
31 46 -77 sinc wednesday
7 15 29 sinc week
-40 -35 -21 sinc what
6 14 -24 sinc winter
49 62 62 sinc with
2 -27 -18 sinc xma
200 257 -50 sinc yesterday
-117 -142 -161 sing
-28 -27 -25 sing whistl
162 -142 -82 singl
84 4 2 singl day
55 -43 -20 singl night
26 -6 -2 singl one
10 7 -23 singl spot
-40 -24 -5 singl word
82 59 -19 sink
17 26 41 sink and
69 141 -161 sip
-21 -26 -25 sip because
7 53 -27 sip down
22 29 30 sip of
2 2 -111 sip sinc
123 197 252 sir
37 51 47 sir my
99 156 194 sir or
-28 -27 -17 siren
6 22 38 sis
5 21 29 sis get
-25 -24 121 sister
32 19 71 sister and
-9 10 -27 sister baby
-35 -27 -30 sister be
63 63 95 sister have
-27 -21 -23 sister in
23 35 32 sister name
-35 -29 -17 sister post
-25 -15 10 sister say
18 -97 225 sit
-55 -24 -13 sit all
78 47 55 sit at
59 55 58 sit bolt
-22 -16 -17 sit cros
-18 -58 -76 sit down
7 10 24 sit here
63 80 104 sit in
138 114 291 sit on
-14 -28 -19 sit quiet
-38 -50 -110 sit stil
-27 -27 19 sit ther
-15 -102 -43 sit through
3 6 -33 sit to
25 47 94 sit up
-33 -26 6 sit ups
-40 -23 -19 sit watch
68 73 82 site
-246 -41 -85 six
34 37 37 six a
16 29 50 six and
-43 -50 -34 six be
-52 25 35 six day
31 67 24 six foot
11 13 -24 six go
2 -42 -10 six he
-46 -38 -17 six hour
31 78 85 six minut
-207 -93 -123 six month
14 23 19 six of
42 -32 2 six time
77 -19 -42 six week
-88 101 30 six year
-64 -71 -20 sixteen
-53 -21 -20 sixty
-9 -24 -15 sixty thre
20 9 -20 siz
57 12 -5 size
-50 -26 -7 size not
16 -8 -63 size of
3 5 -39 size sinc
42 78 110 size too
-37 -18 -44 ski
245 272 183 skin
13 22 9 skin all
-1 0 -45 skin and
5 32 66 skin be
3 10 24 skin come
31 116 -8 skin crawl
5 5 31 skin go
8 10 29 skin hot
44 40 49 skin like
19 20 -23 skin look
13 -67 -60 skin of
31 32 46 skin on
5 12 -21 skin over
1 -45 4 skin round
47 69 69 skin twitch
-39 -15 -12 skin when
35 -39 -21 skinnier
31 -3 -1 skinnier than
18 14 39 skinny
75 -5 89 skip
27 44 52 skip about
36 54 102 skip and
-3 -16 -67 skip beat
-51 -38 -26 skip breakfast
5 -31 -13 skip it
-28 -28 0 skip lunch
23 -43 -46 skip tomorrow
132 169 216 skul
1 1 -33 sky
3 3 -31 sky high
-23 10 35 slam
23 59 -176 slap
19 18 36 slap him
14 28 -49 slap the
286 310 97 sleep
-30 -33 -11 sleep a
54 -7 7 sleep all
165 92 43 sleep and
18 -14 54 sleep at
-92 -49 -25 sleep badly
-51 -112 -68 sleep be
-22 -43 -45 sleep because
67 58 33 sleep do
-27 -11 -16 sleep enough
-13 -5 32 sleep fine
16 25 19 sleep for
-99 -37 -37 sleep four
-82 -47 -65 sleep funny
-20 -8 -2 sleep go
18 -44 -21 sleep good
3 57 -5 sleep hand
-14 -37 -23 sleep i
80 68 -126 sleep in
24 -13 -17 sleep it
-66 -78 -38 sleep like
-161 -123 -116 sleep on
-32 -9 9 sleep paralyze
77 81 73 sleep pil
23 14 85 sleep right
14 23 25 sleep sinc
32 44 -1 sleep stil
198 234 242 sleep tablet
9 27 40 sleep thing
34 47 22 sleep through
-15 -32 -6 sleep til
-30 -22 -20 sleep two
36 21 57 sleep wel
12 -28 -14 sleep when
21 48 -82 sleep with
169 193 196 sleepy
65 53 55 sleepy and
9 23 3 sleepy to
-2 -69 -56 sleev
-30 6 41 slic
19 24 15 slic of
219 120 195 slid
32 -15 17 slid down
94 43 86 slid off
65 75 -1 slid on
7 8 30 slid out
5 -4 22 slid to
-27 -16 -66 slight
-82 -65 -29 slim
-34 2 2 sling
66 57 -53 slip
71 37 48 slip away
-10 14 61 slip disc
8 26 -53 slip in
-33 -35 -9 slip into
-22 -14 -50 slip on
83 67 41 slipper
13 16 43 slobber
30 35 -7 slot
18 -182 -106 slow
-5 -25 -41 slow and
2 8 32 slow as
4 -27 0 slow it
5 4 -47 slow month
-61 -30 -19 slow or
-16 -31 -20 slow slow
20 24 27 slow the
-27 -19 -15 slow this
-31 -8 25 slow to
20 -48 -67 slower
-1 43 90 slug
50 71 105 slug pellet
1 -49 -21 sluggish
24 -5 -3 slump
-32 -55 -37 slur
7 -23 -54 slur after
-20 -26 -21 slur like
14 7 23 slurry
-16 -22 -25 sma
77 24 10 smack
32 -5 5 smack and
-73 -196 -103 smal
4 4 -27 smal cut
-25 -9 -5 smal jump
18 28 12 smal thing
41 13 23 smaller
-35 -25 -11 smartwatch
24 26 41 smarty
35 31 2 smash
24 35 67 smeary
-77 -103 -24 smel
-24 -3 11 smel burn
4 2 27 smel burnt
14 23 41 smel of
39 128 39 smil
87 94 62 smil at
-15 -26 -10 smil be
-26 -8 -26 smil have
32 38 50 smil proper
-4 1 28 smil straight
-57 -14 -6 smil symmetrical
59 97 -95 smiley
45 60 62 smok
23 38 21 smok i
29 15 -84 smoker
15 15 28 smooth
-53 -50 -39 snack
105 111 203 snak
70 52 63 snak bit
4 9 32 snak get
8 12 22 snak have
5 13 53 snak in
-6 -74 4 snap
-45 -53 -15 snap at
-29 -95 -22 snappy
4 -36 -38 sneak
4 -36 -38 sneak up
-97 -101 -29 sneez
-36 -28 -6 sneez a
22 18 44 sneez that
22 42 -5 snooker
-113 -59 -83 snor
-32 -34 -29 snor like
27 39 28 snor weird
2 -44 -34 snort
-101 -93 -59 snotty
82 77 59 snow
22 -9 -15 snow do
21 18 -13 snow glob
-34 -17 -14 snowbal
-62 26 84 so
41 -22 -18 so a
34 -7 49 so bad
-15 -32 -6 so basical
-88 -32 -36 so be
11 34 -10 so but
-21 -23 -19 so cute
-26 -54 -55 so do
-6 -1 -22 so embarras
34 79 -13 so far
-53 -30 -27 so fast
-25 -42 -53 so for
1 3 -21 so good
15 27 64 so hard
35 63 56 so have
4 -10 -35 so heavy
177 14 -28 so i
-75 -4 150 so it
48 47 67 so its
-39 -45 -13 so let
-79 -46 8 so long
8 32 2 so mayb
14 11 27 so much
-17 28 21 so my
12 52 101 so no
12 28 28 so nobody
-52 -11 2 so nothing
-30 -36 -29 so of
66 -4 19 so often
11 28 24 so probab
16 -24 -54 so she
57 118 -42 so sore
103 95 62 so spar
20 -38 -16 so stiff
3 5 -46 so tender
7 36 69 so that
-27 -46 -68 so the
67 89 91 so ther
26 13 26 so this
-3 -25 -31 so tight
62 56 42 so tir
-1 29 16 so we
3 9 -23 so weak
-37 -60 -61 so what
1 1 21 so when
-51 -43 0 so why
21 61 186 soak
16 15 -26 soak in
48 41 130 soak through
4 13 47 soak two
-78 -76 -47 soak up
37 -20 -60 soap
28 -18 -13 soap in
44 47 45 sober
12 17 29 sober and
25 7 -9 soccer
-17 -16 -75 sock
31 19 -3 sock leave
-25 -22 -23 sock mark
-67 -86 -87 sock on
50 71 59 socket
41 28 19 soda
219 208 -8 sodium
112 106 -4 sodium 122
55 32 72 sodium 139
-20 -11 -8 sodium potassium
-244 -81 -143 sofa
29 24 20 sofa after
-53 -26 -16 sofa and
4 3 -86 sofa arm
-121 -32 -28 sofa delivery
8 60 -2 sofa hurt
-95 -88 -60 sofa like
186 206 292 soft
6 7 43 soft bit
-2 -5 27 soft mattres
152 182 188 soft spot
68 34 -124 sole
-29 -50 -21 sole and
51 87 -23 sole itch
-27 -28 -29 sole of
25 35 35 solicitor
-48 -23 -25 solid
18 -20 -45 solo
-25 -15 -13 solv
-52 -237 -138 some
3 -67 -57 some advice
-46 -32 -15 some day
13 -66 -55 some month
22 17 44 some mushroom
19 49 55 some night
-104 -51 -40 some of
49 -20 -9 some time
2 -25 -6 some week
-41 37 57 some year
32 99 40 somebody
59 60 -1 somebody at
24 25 21 somebody be
76 98 104 somebody else
3 18 22 somebody have
-67 -36 -27 somebody look
91 82 70 somebody my
13 12 -23 somebody pul
8 -27 -18 somebody to
26 37 48 somebody who
-18 -24 -21 somebody with
29 58 113 someone
29 -3 1 someone at
26 24 -22 someone be
-27 -18 -14 someone before
12 30 52 someone drew
42 13 74 someone else
10 13 22 someone have
17 13 21 someone pul
33 34 22 someone to
-17 -28 -12 someone with
22 32 36 somersault
17 26 44 somersault and
107 90 151 something
-70 -39 -35 something about
50 -10 -2 something awful
-23 -5 27 something else
123 116 104 something for
21 25 18 something from
-25 -27 -18 something funny
-38 15 -5 something i
-2 -55 -21 something in
148 80 70 something like
-42 -12 -8 something new
17 29 23 something off
-14 10 25 something rotten
-36 -27 -35 something terribl
32 27 42 something that
-30 -62 -39 something to
8 11 25 something with
38 62 -8 sometim
23 8 26 somewher
-45 -31 69 son
64 42 33 son be
1 7 26 son eyelid
107 116 107 son have
23 28 43 son put
24 44 61 son say
4 32 39 son swallow
-2 -26 -7 son wedding
-30 -29 -8 son who
-59 -49 -32 song
-31 -20 -10 song i
6 -30 -56 soon
60 -24 -32 soon as
100 120 109 sooner
49 64 112 soot
-21 -9 -16 soot he
-174 -144 -391 sore
-43 -71 -9 sore after
-75 -71 -26 sore all
-3 -32 51 sore and
-40 61 -8 sore arm
25 50 6 sore as
-21 -14 -9 sore be
-15 -2 -28 sore down
-38 -32 -18 sore everywher
3 21 -8 sore for
-53 -39 -11 sore from
31 -15 46 sore head
-6 30 -28 sore i
29 -11 -2 sore if
11 23 -9 sore it
-36 -5 -65 sore just
7 31 17 sore like
-36 -29 -5 sore muscl
-47 -48 -20 sore neck
32 31 -68 sore on
85 -6 -5 sore or
14 41 -2 sore shoulder
57 61 78 sore sinc
-36 -17 -7 sore stiff
12 26 123 sore templ
22 61 -73 sore throat
80 97 -82 sore to
-20 -25 -11 sore today
62 36 -28 sore when
-56 -125 -12 sore with
-31 -11 -36 sorer
194 201 251 sorry
29 19 32 sorry everyon
25 39 46 sorry for
6 17 23 sorry i
-164 -157 0 sort
-47 -42 -40 sort and
25 -52 -29 sort it
-20 -5 -4 sort my
-24 -16 83 sort of
-25 -19 -20 sort out
91 69 95 sort the
-22 -15 -53 soul
-45 14 -57 sound
9 8 37 sound come
15 32 40 sound drunk
-102 -84 14 sound like
-29 -33 -46 sound ridiculous
1 -29 -29 sound tipsy
195 71 21 soup
4 7 -20 soup go
-55 -40 -26 sourc
-38 -30 -17 sourc of
-30 -28 -32 sourdough
-31 -26 -30 sourdough starter
-66 -72 -38 soz
30 -8 2 spac
3 20 -19 spad
-74 -58 -45 spaniel
-61 -43 -51 spanish
127 120 136 spar
103 95 62 spar me
75 -1 3 spar room
2 1 108 spark
5 10 31 spark and
-29 -35 -11 spark light
25 64 81 sparkl
5 8 -40 sparkl no
22 33 12 sparko
-296 -272 -216 spasm
13 20 20 spasm 4
112 -12 -12 spasm all
30 155 120 spasm and
5 32 42 spasm at
251 -8 -36 spasm be
102 -5 -2 spasm begin
-82 -67 -58 spasm come
-14 -28 -19 spasm do
10 36 56 spasm for
-30 -5 -19 spasm from
-23 -7 -4 spasm give
65 -44 -27 spasm have
-32 -10 -37 spasm i
166 -70 -22 spasm in
-57 -37 -25 spasm it
-12 2 54 spasm last
-27 -21 -9 spasm lift
85 116 101 spasm make
2 13 33 spasm never
-29 -3 -4 spasm off
-23 -4 -19 spasm on
-28 -9 1 spasm she
-28 -9 -9 spasm should
38 -32 30 spasm sinc
-18 -18 -26 spasm so
31 -3 -2 spasm start
68 -13 -18 spasm stop
-32 -7 -8 spasm sudden
-23 -11 -10 spasm that
5 29 23 spasm then
-56 -33 -45 spasm what
-21 -9 -9 spasm when
8 18 33 spasm who
-54 -31 -17 spasm with
34 46 -52 spat
26 39 4 spat most
5 80 144 speak
9 35 10 speak of
3 17 24 speak or
29 36 71 speak to
-33 -1 4 specialist
35 37 -57 speck
28 31 -52 speck and
-25 -23 -16 spectrum
-135 -118 -238 speech
-41 -24 3 speech be
2 6 -30 speech fine
59 96 22 speech go
3 -43 -38 speech have
-28 -19 -15 speech isnt
-31 -36 -5 speech normal
-7 -9 -50 speech ok
-59 -32 -39 speechles
-24 -69 -91 speed
-41 4 -3 spel
-160 -30 -43 spent
-128 -41 -24 spent the
-61 -60 -60 spic
-31 -24 67 spider
12 17 51 spider off
11 8 23 spider on
5 17 -34 spik
-24 101 -27 spil
11 89 -13 spil my
-20 -5 -5 spilt
34 29 131 spin
46 37 46 spin and
-23 -24 -12 spin be
5 27 104 spin class
1 0 -24 spin that
99 84 76 spinach help
-228 -149 -111 spinal
-71 -56 -63 spinal cord
-66 -18 -18 spinal muscular
-68 -68 -21 spinal tap
-2 25 1 spironolacton
20 34 -2 spironolacton and
244 276 294 spit
8 10 26 spit and
22 17 24 spit down
14 8 26 spit in
68 85 69 spit into
24 31 29 spit it
59 55 79 splash
3 5 34 spleen
3 5 34 spleen sinc
-31 -35 -33 splint
-48 -10 -1 splint for
16 -17 -28 splint from
-66 -76 -30 splinter
60 59 43 split
44 46 71 split and
14 16 -35 split head
26 27 -27 split in
11 -26 -46 splutter
54 11 83 spoon
13 19 44 spoon between
2 15 49 spoon in
3 24 -3 spoonful
-141 -187 -158 sport
-50 -21 -13 sport and
-50 -30 -30 sport day
26 -12 -2 sport no
-23 -22 -4 sport physical
22 -27 26 spot
-17 12 -32 spot all
-90 -79 -49 spot and
22 58 48 spot bulg
5 9 -40 spot have
2 -33 -26 spot it
-47 -5 39 spot on
15 23 37 spotty
161 207 232 spray
17 36 50 spray the
-111 -75 29 spread
-93 -79 -18 spread all
-54 -20 -6 spread hasnt
8 -22 -9 spread it
21 23 -5 spread sinc
36 39 48 spread to
4 24 40 spread up
-86 -93 -59 spreadsheet
-51 -58 -36 spreadsheet and
19 -177 -93 spring
35 2 -6 spring and
-128 -29 -32 spring be
21 -5 -2 spring from
-10 29 28 spring i
12 -59 -39 spring my
27 -8 -5 spring nothing
-23 -1 -1 spring then
21 -2 -1 spring without
-8 -6 -72 sprint
-26 -41 59 spud
5 11 35 spud the
5 17 40 spurt
-59 -53 -79 squar
-40 -19 -28 squash
-45 -31 -41 squash and
202 106 119 squat
-47 -60 -51 squat for
32 31 60 squat on
-4 22 50 squeak
30 85 86 squeaky
3 53 34 squeaky nois
8 121 93 squeez
5 8 26 squeez my
8 11 29 squeez right
-21 -9 -13 squeez the
50 37 -10 squeez them
26 61 60 squirt
17 44 27 squit
-3 -43 -9 ss
7 19 62 ssry
-38 2 -19 st
18 53 11 st john
-85 -3 189 stab
11 64 143 stab low
-57 -71 -28 stab pain
3 6 61 stab when
18 19 -31 stabl
-29 -33 -46 stafford
21 30 38 stag fright
35 78 33 stagger
42 11 -100 stair
-23 -11 -9 stair and
-17 -35 13 stair be
12 27 -46 stair have
-35 7 -22 stair like
-39 -69 -14 stair no
26 56 -10 stair sinc
24 26 19 stair with
-32 -12 -2 stammer
-18 36 31 stamp
61 53 178 stand
-47 -30 -16 stand all
31 45 56 stand and
62 63 80 stand at
18 26 29 stand be
40 -14 -24 stand desk
-42 -24 -10 stand i
36 14 -6 stand on
10 17 -56 stand out
8 -3 27 stand ther
-43 -24 -52 stand up
1 1 27 stand without
20 -17 28 star
82 15 41 stare
3 -35 -27 stare and
54 94 98 stare at
8 -31 -32 stare into
214 -184 -151 start
95 144 33 start a
4 9 -21 start about
184 118 78 start after
6 -55 -42 start again
25 91 -25 start allopurinol
5 7 32 start an
-38 -18 -11 start any
46 -11 -2 start as
33 138 161 start at
33 -25 -11 start creatin
-69 -22 -10 start do
-23 -3 -19 start eat
41 57 86 start i
15 -22 26 start in
-38 -8 -8 start jump
4 12 -26 start lamotrigin
1 24 -14 start monday
71 -1 -1 start new
13 -62 -60 start of
-38 -24 -15 start off
4 -25 -61 start olanzapin
27 -19 -30 start on
3 -28 -19 start pop
28 35 64 start round
67 -13 -7 start salbutamol
26 -21 -14 start sertralin
11 35 62 start shake
-25 -22 -26 start take
-8 -25 -61 start the
-45 7 -6 start this
45 53 44 start to
-8 20 -10 start today
67 4 -20 start two
-81 -83 -49 start up
-69 -9 -33 start walk
-4 -36 -17 start wear
151 49 23 start when
-44 0 13 start with
-118 -81 -23 start yesterday
-30 -25 -28 starter
30 29 56 startl
-22 14 -21 starv
-37 -19 -17 stat of
25 26 32 stat that
-68 -12 -8 static
-47 -9 -5 static off
114 9 -13 statin
21 32 31 station
20 27 47 statu
-70 21 180 stay
-2 -2 28 stay awak
77 82 22 stay down
83 82 84 stay for
-26 -17 -19 stay hydrat
2 -41 -32 stay in
-31 -35 -27 stay like
-14 -6 -22 stay on
-71 -6 -5 stay open
28 47 92 stay put
-38 -52 -1 stay up
-66 -2 -91 steady
-48 -10 12 steady on
68 114 54 steak
22 -21 -10 steam
-23 -28 -12 steer wheel
39 105 115 stent
32 82 70 stent in
120 176 181 step
41 48 -17 step and
44 56 59 step in
57 47 37 step off
99 70 75 step on
15 17 26 stepdad
25 86 -52 steroid
2 110 -17 steroid for
87 70 35 stick
-62 -66 -35 stick my
32 -2 -48 stick out
-5 10 45 stick pin
34 72 32 stick to
35 38 2 sticky
-8 -43 36 stiff
-4 19 74 stiff all
-37 -26 -9 stiff and
14 21 47 stiff as
-27 -9 -8 stiff at
1 -22 -2 stiff first
0 -25 -5 stiff for
-27 -25 -23 stiff hard
-14 -28 -9 stiff how
28 -22 -8 stiff in
44 52 57 stiff it
15 12 27 stiff muscl
-20 -25 -49 stiff neck
14 22 67 stiff sinc
9 38 -5 stiff sore
41 68 82 stiff then
-33 -26 -12 stiff to
7 5 -42 stiff up
25 16 12 stiff what
20 21 52 stiff when
27 -232 -469 stil
-21 -54 -25 stil a
-38 11 4 stil all
10 -26 10 stil and
-28 -30 -7 stil as
-59 -18 -22 stil ask
-32 -8 -23 stil at
0 2 -31 stil bad
36 68 111 stil be
56 53 44 stil cal
-29 -85 -63 stil cant
4 -10 -24 stil cry
-41 -39 -11 stil do
34 68 104 stil dont
-71 -54 -85 stil feel
1 4 -21 stil flop
-42 -22 -5 stil for
23 -17 24 stil get
7 -22 -14 stil give
63 81 32 stil go
-19 -6 -44 stil hang
23 20 25 stil hasnt
8 -41 -13 stil it
-9 -54 -30 stil long
-15 -63 -17 stil make
44 48 62 stil need
13 14 -23 stil not
44 -11 37 stil on
-32 -27 0 stil pee
28 49 55 stil shake
-69 -39 -10 stil sore
-79 -59 -52 stil struggl
16 -41 -84 stil take
-30 -45 -27 stil the
65 88 179 stil ther
-30 -20 -9 stil throb
98 -2 -2 stil twitch
15 83 -14 stil walk
-16 -18 -32 stil want
6 6 22 stil whistl
7 51 -7 stil with
66 15 7 stil wont
15 -29 -13 stiletto
15 -29 -13 stiletto at
110 99 66 sting
21 25 -40 sting and
-41 -21 -3 sting in
69 77 -17 sting like
-29 -17 -2 sting my
68 -10 -36 sting when
8 12 70 stink
-28 0 16 stir
-43 -82 -20 stitch
-1 2 22 stitch under
157 38 -21 ston
24 54 125 ston cold
6 56 -26 ston in
69 -29 -12 ston without
-78 16 -1 stood
38 32 78 stood at
-35 -25 -15 stood in
-42 -10 8 stood on
-17 79 -69 stood up
-84 99 142 stop
82 80 73 stop a
28 37 45 stop after
23 30 -38 stop and
14 18 22 stop ask
36 34 55 stop at
31 30 -48 stop be
-47 -16 -12 stop bounc
-24 -62 13 stop breath
4 -2 -23 stop but
17 62 -3 stop by
7 -45 -32 stop check
-45 -39 -41 stop clench
10 9 21 stop cough
-76 -30 -32 stop cramp
16 39 14 stop cry
3 24 58 stop dead
8 -21 -17 stop do
13 10 -98 stop drink
20 29 22 stop eat
5 -42 -19 stop every
101 156 183 stop for
59 -39 -42 stop go
6 -22 -11 stop googl
2 8 24 stop hold
-56 -46 -28 stop in
28 -56 -95 stop it
29 49 101 stop jerk
-10 -27 -38 stop jump
11 -53 -61 stop laugh
42 67 67 stop look
96 -11 -2 stop me
-27 -7 -6 stop muscl
150 -144 -96 stop my
-113 -59 -62 stop once
-53 -46 -34 stop or
-59 -29 -15 stop respond
-50 2 49 stop shake
32 82 57 stop smil
-21 -23 -21 stop smok
29 50 27 stop so
-52 -14 -19 stop spasm
45 44 99 stop sweat
-170 -54 -95 stop the
-22 -13 -14 stop them
17 57 63 stop then
-10 27 17 stop think
-46 -60 -52 stop this
-116 -59 -33 stop tick
10 4 -32 stop twitch
18 44 44 stop we
-108 -66 -10 stop when
33 45 58 stop work
-2 -32 -17 stop worry
3 4 21 stop yawn
73 70 62 stop your
-56 -23 -21 stoppag
-56 -23 -21 stoppag time
18 22 23 storm
31 27 31 storm so
-44 -67 -20 story
18 29 33 story about
-2 -5 27 story move
0 -36 -25 story time
4 15 104 stout
55 52 111 stov
24 20 43 stov lit
-79 9 -334 straight
3 -12 -40 straight after
-73 -80 -77 straight away
71 88 37 straight back
3 13 41 straight down
-21 -32 -94 straight out
31 29 5 straight through
-5 85 50 straighten
35 55 64 straighten my
5 15 -34 straighten up
-74 -43 -47 strain
-60 -39 -18 strain muscl
22 20 53 strang
-16 37 69 stranger
-47 -31 -25 strangl
11 -44 25 strap
8 10 53 strap feel
24 24 75 straw
24 34 25 straw colour
-53 -48 -52 straw on
15 -26 -48 strawberry
104 86 -100 stray
19 17 -78 stray dog
53 73 -46 streak
-28 48 97 stream
17 36 37 stream muscl
85 131 27 street
87 113 26 street dog
43 30 9 street light
-16 -103 -36 strength
25 -4 -2 strength normal
-43 -24 -11 strengthen
-68 -84 -73 stres
24 24 33 stres a
-24 -18 -22 stres be
12 21 14 stres i
5 -23 -29 stres in
44 67 73 stres make
-14 -17 -27 stres my
88 -1 -1 stres no
26 -3 -3 stres out
-1 9 20 stres would
-579 -290 -87 stretch
-53 -39 -26 stretch a
-21 -27 -14 stretch be
-63 -55 -50 stretch before
-18 -21 -11 stretch do
-24 -10 -52 stretch for
126 97 74 stretch help
-21 -19 -10 stretch it
-63 -48 -37 stretch my
-38 -44 -9 stretch or
-57 -73 -64 stretch please
-50 -16 -10 stretch suit
-3 -39 -20 stretch that
59 54 51 stretch you
-42 -36 -10 strict
-2 28 83 strike
-52 -42 -53 striker
14 -38 -11 strimmer
-7 -52 33 string
27 107 98 strip
15 58 103 strip of
-204 -184 -141 strok
-48 -95 -42 strok and
-27 -16 -14 strok be
15 18 34 strok engin
15 21 18 strok in
-105 -97 -101 strok of
-64 -68 -57 strok patient
-33 -21 -27 strok the
98 70 78 strok what
67 -9 -45 strong
-25 -25 -34 strong as
-16 -32 -20 strong it
166 163 192 strong tea
60 -57 -37 stronger
52 -19 -15 struggl
-48 -8 -7 struggl to
97 -16 -8 struggl with
-62 -67 -35 strung
-128 -175 -197 strychnin
18 20 -27 stubborn
47 188 252 stuck
31 24 18 stuck he
-99 -37 0 stuck in
26 49 62 stuck on
28 21 33 stuck out
-17 -8 60 student
18 8 22 student here
2 8 21 student hous
-25 -45 -37 study
78 116 145 stuf
28 39 40 stuf away
8 6 26 stuf drip
-43 -31 -13 stuf for
51 48 35 stuf i
36 29 27 stuf in
17 22 18 stuf the
3 11 36 stuf with
61 40 18 stumbl
2 9 30 stye
77 -11 0 subtitl
76 -6 -5 subtitl have
-35 -26 -22 such
-42 32 151 suck
10 14 21 suck in
28 47 69 suck on
166 201 455 sudden
-32 -21 -29 sudden attack
11 14 35 sudden cant
33 9 25 sudden confuse
5 11 24 sudden go
-32 -17 -22 sudden jerk
-51 -74 -93 sudden jolt
28 85 65 sudden lose
-12 12 37 sudden my
-24 -2 -2 sudden spasm
26 19 33 sudden tear
119 104 98 sudden unabl
35 36 22 sudden weak
18 24 6 sudo
1 -58 -60 suffer
20 23 -11 sufferer
0 -24 -6 sufficient
-91 -84 -49 suffocat
-46 -14 -25 suffocat littl
82 82 -24 sugar
61 92 -10 sugar 19
16 33 4 sugar be
9 17 -31 sugar diabetic
-26 -26 -19 sugar level
21 22 -2 sugar read
-12 -20 -28 sugary
-57 -17 -12 suggest
-22 -13 -7 suggest for
-77 -9 28 suicidal
57 70 68 suicidal and
-69 -25 -53 suicidal i
-63 -61 -78 suicidal just
-30 -13 -12 suicidal not
-13 11 74 suicidal think
-167 -102 -50 suicide
-22 -7 -8 suicide squeez
-47 -33 -17 suit
1 74 73 sum
15 44 30 sumatriptan
-9 -175 -144 summer
26 -50 -63 summer and
4 -33 -15 summer i
39 -16 -5 summer it
-116 -108 -165 sun
-38 -43 -38 sun for
-21 -18 -4 sun with
-13 -12 -29 sunburnt
-164 -8 -34 sunday
-121 -53 -69 sunday and
4 8 -36 sunday by
10 11 28 sunday he
-33 -39 -10 sunday i
5 6 -34 sunday like
-35 -33 -15 sunday morning
3 13 38 sunday my
8 9 59 sunday now
74 -2 23 sunk
74 -2 23 sunk in
13 39 116 sunken
-5 10 71 sunken eye
15 -35 -20 sunny
-100 -14 -25 sup
-79 -1 0 sup of
-18 -2 -47 super
16 -17 -23 supermarket
46 78 29 supper
4 22 32 supper and
-204 -128 -147 supplement
-78 -52 -23 support
-23 -23 -7 support the
-16 -90 -58 suppos
10 -72 -20 suppos i
22 10 -5 suppos it
-7 1 26 suppos to
-13 15 69 sure
-85 -65 -20 sure i
37 41 116 sure it
-7 -12 -22 sure that
48 66 -2 sure the
13 65 41 surgeon
33 11 59 surgery
26 26 29 surgery left
52 63 88 surgery ring
-66 -68 -39 surviv
-17 -17 -41 survival
-13 -15 -38 survival rate
-74 -68 -49 suspect
-32 -22 -17 suspect my
308 367 380 swallow
-13 55 142 swallow a
52 84 113 swallow an
-4 -26 -115 swallow and
18 22 21 swallow anything
6 10 -22 swallow be
-90 -68 -45 swallow fine
74 66 58 swallow for
19 29 19 swallow have
-12 -18 -51 swallow i
2 5 26 swallow it
21 27 -6 swallow like
54 -5 14 swallow my
5 14 -63 swallow ok
48 33 -16 swallow one
34 44 63 swallow the
18 20 41 swallow two
183 -50 -4 swap
57 44 68 swap and
6 -38 -8 swap for
36 -55 -30 swap my
63 -25 -16 swap to
1 52 80 swat
-17 -31 -4 sway
-161 -171 -126 swear
25 20 56 swear at
-33 -54 -22 swear by
216 293 349 sweat
-29 0 7 sweat a
44 63 166 sweat and
27 4 -32 sweat at
30 21 35 sweat be
-75 -44 -35 sweat bucket
6 14 35 sweat cant
7 13 35 sweat cob
-40 -36 -12 sweat like
1 2 -20 sweat load
15 16 -22 sweat no
-42 -65 -33 sweat out
2 1 -57 sweat shake
47 163 -314 sweaty
18 26 14 sweaty and
-93 -80 -48 sweaty hand
14 35 -20 sweaty jittery
5 10 -66 sweaty palm
4 6 -72 sweaty with
-138 -43 -37 sweet
4 24 39 sweet and
-50 -22 -22 sweet potato
51 112 382 swell
-22 -19 -2 swell after
102 119 15 swell and
-76 -60 -7 swell ankl
-36 -11 19 swell at
10 21 -24 swell hot
5 21 61 swell i
7 14 37 swell in
12 16 26 swell it
-40 -38 -12 swell leg
18 11 39 swell like
-3 -15 -22 swell not
-60 -34 -14 swell part
13 20 -10 swell red
12 20 51 swell shut
1 9 40 swell sinc
45 37 35 swell up
-21 -12 -15 swift
22 23 27 swig
20 28 41 swim at
4 16 24 swim on
26 -19 49 swimmy
101 108 125 swing
-59 -30 48 switch
36 20 -4 switch at
-57 -25 -13 switch medicin
6 12 53 switch off
-88 -51 -22 switch to
-57 -62 -48 swoon
8 44 -11 swor
59 60 -1 swor it
19 23 -56 swung
4 6 20 sydney
-93 -34 -9 symmetrical
-41 -27 -32 sympathy
-94 60 -126 symptom
83 126 -1 symptom a
12 22 37 symptom do
-18 -20 -19 symptom in
-26 -5 -4 symptom sinc
54 57 64 symptom to
-84 -38 -16 syndrom
-10 17 21 syndrom and
7 9 25 syndrom be
43 32 25 syndrom confirm
-28 -32 -32 syndrom like
-118 -71 -49 system
-65 -43 -47 system be
-18 -26 -22 system content
47 61 66 system developer
2 22 60 system over
51 43 -3 system user
-16 -20 -19 system what
52 1 18 t
56 -3 -4 t shirt
-60 -37 -32 ta
-11 101 226 tabl
-14 -1 26 tabl and
41 49 41 tabl be
13 12 32 tabl for
27 39 64 tabl have
-16 -14 185 tablet
5 -32 50 tablet 3
-29 23 24 tablet and
9 -31 -1 tablet as
31 37 35 tablet be
-1 -44 -30 tablet because
-6 -4 -66 tablet by
-23 -27 -15 tablet can
6 -21 -13 tablet catch
48 2 4 tablet cold
4 11 -23 tablet doubl
-184 -93 -37 tablet for
22 -16 -12 tablet from
-83 -40 -8 tablet give
-51 -82 -47 tablet i
149 163 207 tablet in
-41 -18 -9 tablet no
-2 7 47 tablet on
-30 -21 -32 tablet or
-10 13 -22 tablet sinc
-65 -50 -15 tablet so
33 40 42 tablet than
2 12 33 tablet they
31 56 39 tablet up
11 21 24 tablet which
54 71 33 tablet with
43 45 45 tablet would
-23 -50 -51 tablet yesterday
45 65 70 tack
37 45 41 tack at
33 -24 -13 tackl
-54 -68 -29 tad
22 -16 1 tag
3 11 23 tai
3 11 23 tai chi
-2 -33 -9 tail
25 -61 -22 tailor
173 170 128 take
4 6 33 take 2
6 15 38 take 30
20 88 188 take a
31 -10 33 take about
1 -25 -36 take age
163 160 141 take all
64 86 114 take an
-35 -23 -26 take any
19 40 38 take apixaban
-25 -11 -5 take blood
17 31 -57 take digoxin
47 59 68 take every
-41 37 49 take for
11 46 104 take her
-74 -76 -36 take him
0 15 -43 take his
64 80 85 take ibuprofen
42 9 -41 take in
-139 -87 -95 take it
-5 -16 -34 take less
8 15 21 take like
-27 -21 -16 take lithium
2 -13 -36 take longer
-58 -27 -57 take magnesium
23 -94 4 take me
-141 -109 -140 take my
-21 -15 -20 take notice
-38 -18 -4 take on
-2 -29 13 take one
-11 -16 -45 take out
25 -7 -6 take over
14 12 -28 take rivaroxaban
34 47 -31 take rosuvastatin
2 12 -25 take sertralin
-88 -87 -74 take six
70 7 16 take some
-49 -41 -43 take something
-45 -29 -26 take supplement
9 13 24 take that
-60 -38 -8 take the
-117 -69 -90 take them
-73 -36 -5 take thre
311 236 233 take to
30 -38 -13 take tonight
3 -26 -16 take turmeric
61 -15 -3 take turn
21 75 94 take two
85 -81 -31 take up
-34 -13 -12 take your
18 17 24 tal
-42 -43 -49 tale
-16 16 -228 talk
-32 -27 -38 talk about
7 11 -52 talk and
-5 -2 -57 talk fine
71 72 -10 talk funny
1 -49 -36 talk have
27 39 -6 talk in
78 65 99 talk like
-34 -30 7 talk me
50 2 21 talk no
-35 -28 -64 talk ok
1 6 22 talk out
-1 27 -46 talk rubbish
1 2 -82 talk sens
-152 -143 -51 talk to
-23 -23 -21 taller
-23 -23 -21 taller than
9 -60 -28 tally
-15 -22 3 tank
16 -4 -90 tap
-13 -12 22 tap for
8 11 39 tap run
60 -29 -18 tap that
-60 -55 -47 tap water
-24 -24 -53 tape
-48 -28 -5 taper
-10 -45 -38 tar
28 30 9 tar sinc
15 -33 -32 target
14 19 35 tarmac
-11 -7 -34 tast
-67 -37 -87 tattoo
-29 -28 -20 tattoo and
12 18 31 taxy
-23 -10 -1 tb
-2 4 21 te
-108 -243 -235 tea
-85 -85 -73 tea a
51 45 6 tea and
-18 -20 -23 tea before
-20 -38 -31 tea count
-28 -21 -8 tea danc
-33 -35 -23 tea do
-43 -20 -3 tea i
5 -43 -22 tea most
-65 -33 -26 tea should
58 74 137 tea sinc
26 42 65 tea towel
-22 -20 -2 tea would
-16 -30 -11 teach
28 -9 -6 teach year
63 -53 -64 teacher
26 -91 -79 teacher say
12 -25 7 teacup
-33 13 50 team
-158 -101 -34 tear
-25 -10 -5 tear and
0 -26 -6 tear muscl
27 19 35 tear pain
-107 -117 -144 tear round
17 26 52 tear when
4 -47 -1 tearful
18 29 10 teaspoon
-39 46 -63 teatim
-23 -15 -20 teatim and
3 -8 -53 teatim one
-23 -15 -15 techniqu
-18 -26 -3 teddy
53 23 2 teen
3 32 -6 teen in
31 37 42 teenag
33 39 44 teenag son
-106 -63 -73 teenager
-21 -6 -6 teenager and
5 6 21 teetotal
118 155 91 tell
-24 -35 -78 tell a
17 -3 -31 tell anybody
70 121 -26 tell anyon
12 29 85 tell her
-74 -36 -42 tell him
82 74 130 tell if
70 35 91 tell it
-26 -84 -94 tell me
123 96 78 tell my
-41 -27 -12 tell she
27 47 3 tell the
86 58 99 tell to
28 36 85 tell when
6 2 24 tell whether
-76 -23 -26 tell you
-41 -20 -43 telly
25 35 26 telly go
28 31 -16 telly have
-52 -29 -31 telly last
128 226 -234 temperatur
49 21 40 temperatur 41
-49 -15 80 temperatur and
3 2 -31 temperatur at
17 57 61 temperatur be
36 44 97 temperatur bit
27 23 -6 temperatur do
-23 -14 -15 temperatur eat
14 53 -6 temperatur feed
-45 -52 -41 temperatur go
-29 -26 -12 temperatur he
-14 -20 -60 temperatur i
22 3 60 temperatur no
-29 -3 7 temperatur normal
58 108 -132 temperatur of
20 14 -29 temperatur otherwis
146 172 186 templ
-11 8 59 templ and
31 35 -19 templ be
12 16 47 templ for
75 33 98 templ pain
49 39 6 templ throb
167 126 133 ten
51 54 -4 ten and
-31 -17 -7 ten be
53 59 -165 ten day
-34 -39 -11 ten hour
231 -7 40 ten minut
2 9 45 ten month
14 26 20 ten my
60 70 86 ten oclock
24 16 -13 ten or
29 -79 -75 ten second
11 20 27 ten step
-30 -21 -32 ten the
43 56 64 ten this
56 23 63 ten time
-29 -5 18 ten toe
62 12 -6 ten week
-192 -7 15 ten year
-60 9 -186 tender
28 30 -4 tender and
6 9 -31 tender i
-35 -35 16 tender to
8 59 -15 tender when
51 55 -12 tendon
6 8 -31 tenerif
-25 -21 -40 tennis
11 6 -24 tennis bal
-253 -172 -164 tens
-188 -126 -98 tension
88 99 87 tent
20 27 10 tent and
25 31 43 tent for
-20 -22 -13 tent i
-40 -37 -17 tequila
188 -59 16 term
3 -64 -33 term and
20 -5 -2 term my
30 76 63 terminal
-22 22 -21 terrac
-24 9 -18 terribl
47 67 -14 terrier
11 54 12 tesco
-140 -161 -138 test
1 2 21 test a
44 39 19 test and
-69 -47 -22 test button
-34 -26 -25 test for
-2 -30 -17 test my
-75 -50 -2 test negativ
1 -20 -4 test of
1 -3 30 test on
-102 -104 -37 test positiv
-25 -12 -16 test say
-5 -22 -22 test the
4 5 27 test with
-16 -4 21 testicl
58 -24 -124 tetanus
56 58 -39 tetanus jab
96 18 -6 tetanus shot
12 8 22 tetraplegic
12 8 22 tetraplegic catheter
-87 -40 -52 text
39 36 53 text goodby
25 32 32 text look
-37 -34 -54 text neck
23 22 -53 text that
-9 -11 -31 textbook
-64 10 17 th
393 312 0 than
-5 -11 -69 than a
-7 -13 -32 than do
52 73 104 than five
-24 -17 -15 than gabapentin
24 -21 -35 than her
71 158 177 than i
81 -16 7 than it
20 90 -1 than its
85 97 119 than live
-55 -29 -25 than mine
4 26 30 than most
-67 -56 -49 than one
153 39 -100 than the
26 -15 -6 than they
145 178 -35 than usual
59 46 45 than what
-29 -17 -5 than when
78 81 98 than with
19 27 -31 than yesterday
4 148 200 thank
52 140 158 thank for
-33 -19 -8 thank heaven
-2 19 21 thank whoever
68 101 126 thank you
-416 -307 -279 that
-156 -93 -58 that a
14 26 -17 that all
43 35 34 that and
13 26 -19 that ankl
10 18 -69 that arm
53 28 7 that at
54 16 -7 that bad
249 134 88 that be
-51 -49 -30 that begin
-29 -7 -5 that bit
-32 -36 -29 that blood
-45 -42 -40 that bring
-40 -16 -7 that bus
106 62 45 that but
-74 -58 -61 that cal
12 32 25 that calf
60 61 53 that calm
-24 -23 -19 that coffe
-30 16 14 that come
-17 -18 -24 that cover
4 25 46 that day
-45 -27 6 that do
17 32 34 that doctor
17 12 31 that doesnt
82 88 103 that dont
5 8 33 that down
-16 27 -9 that droopy
3 1 -66 that ear
22 18 13 that exam
-26 -8 -9 that explain
129 151 59 that eye
-30 13 14 that eyebrow
88 87 8 that eyelid
-33 -30 -3 that feel
1 18 30 that first
-47 -31 -17 that fix
-23 -14 -8 that flicker
42 50 -11 that foot
24 -49 -10 that for
28 57 -18 that get
-33 -20 -5 that give
53 -39 22 that go
-54 -51 -27 that good
-5 -10 91 that hand
-40 -14 -3 that happen
-43 -38 -18 that hard
-54 -84 -60 that have
16 15 56 that he
6 10 44 that heat
30 -29 -7 that help
5 20 39 that hormon
-58 -37 -24 that how
96 -65 -48 that i
-36 -14 4 that in
24 -24 11 that isnt
131 27 -8 that it
-69 -64 -13 that just
-53 -32 -34 that keep
35 30 43 that kidney
46 -4 -3 that last
-19 -23 -26 that leave
-6 -2 25 that lid
96 84 87 that look
-13 17 -52 that make
11 32 -8 that matter
47 -5 -4 that meat
34 21 29 that much
-16 -21 -12 that muscl
74 71 -45 that my
139 40 15 that never
2 53 80 that nobody
8 10 64 that normal
34 37 44 that nothing
-108 -50 -66 that one
-108 -124 -93 that only
-30 -32 -31 that patch
46 46 17 that potassium
27 56 90 that pupil
-18 -15 20 that relax
-40 -17 0 that right
-2 21 20 that say
-19 -22 -23 that set
65 60 91 that she
-40 -23 -5 that shoulder
34 39 39 that side
-81 -43 -7 that sinc
-60 -27 -25 that so
-28 -15 -14 that something
-19 -20 -13 that sore
-60 -42 -36 that spasm
61 62 48 that spin
-6 -27 -22 that start
69 68 101 that stay
62 115 100 that stop
-25 -19 -38 that take
-56 -39 -47 that tell
-156 21 77 that the
17 39 51 that ther
-26 -22 -13 that they
-36 -39 -35 that too
-29 -26 -27 that turn
-10 62 -14 that twitch
-55 -40 -35 that usual
-26 -10 -10 that wardrob
121 11 37 that way
26 35 21 that we
-49 -37 -27 that wear
-47 -59 -53 that what
-12 4 31 that whole
-33 -16 -4 that wont
-14 -33 -21 that work
-15 -32 -46 that workout
-40 -24 -51 that wouldnt
116 99 95 that you
-14 -9 -54 thaw
234 196 206 the
2 15 -52 the 5
71 55 69 the a
11 35 9 the account
-21 -58 -23 the ach
6 -42 -66 the afternoon
16 -2 27 the air
3 9 24 the airport
151 110 59 the alarm
-41 -7 -1 the all
25 69 44 the allotment
-36 -41 -76 the ambulanc
89 151 264 the ankl
-24 -20 -12 the anticonvulsant
-13 -28 -18 the antipsychotic
3 -38 -7 the anty
-56 -63 -32 the app
-14 -42 -13 the arch
-133 -77 -208 the arm
44 52 71 the armchair
-32 -14 -2 the army
-29 -32 -43 the arrest
-356 -272 -284 the articl
123 113 107 the attic
-26 -23 -22 the author
28 -120 -85 the autumn
-26 -1 -2 the averag
-101 -90 -5 the baby
-61 -94 -86 the back
-84 -80 -115 the background
88 -4 -9 the backsid
-53 -62 -64 the bal
17 33 54 the balcony
51 37 43 the banister
96 95 14 the bank
-20 -28 -11 the bar
-10 6 40 the barbecu
50 51 19 the barn
21 20 30 the barrier
35 -44 -31 the base
29 26 -3 the basic
-45 -12 -22 the bath
167 149 146 the bathroom
40 54 57 the battery
-5 30 -25 the be
-46 -25 -48 the beach
53 55 73 the beam
45 5 60 the bed
3 -23 -5 the bedroom
40 29 43 the bee
16 17 28 the beer
7 22 -22 the begin
55 21 -38 the belly
14 -5 -33 the belt
33 104 62 the bench
12 28 32 the bend
4 -81 -68 the best
-41 -109 -52 the big
-27 -48 -54 the bike
-20 -29 -14 the bil
28 40 -16 the biro
-32 -50 19 the birth
-20 -23 -12 the biscuit
-92 -47 -26 the bit
-26 -82 -49 the blister
-24 -22 -21 the blog
6 15 -32 the blok
-186 -226 -162 the blood
-1 13 -41 the blue
29 8 -33 the boat
-122 -76 -73 the body
33 42 72 the boiler
32 -20 -43 the bone
206 217 152 the boot
-50 -36 -39 the bos
-44 -17 -22 the bot
26 29 94 the bottl
-98 -78 -22 the bottom
1 34 53 the bowel
-36 -24 -19 the bowl
60 -40 -28 the box
-139 -88 -61 the brain
22 46 53 the breakfast
-135 -89 -95 the breakup
14 17 36 the breastbon
-37 -52 -21 the breath
58 42 71 the bridg
-30 -23 -30 the brown
-19 -9 -35 the bump
25 33 3 the button
-3 47 -2 the c
82 -4 -60 the cabin
-62 -67 -55 the cadet
35 -9 -4 the caffein
16 23 35 the cage
14 16 21 the cal
-47 -44 7 the calf
-30 -22 -20 the candl
157 200 155 the car
0 14 29 the caravan
-69 -47 -22 the carbon
-20 -1 -32 the card
-1 16 52 the care
-43 -36 -82 the carpet
-3 -25 -17 the case
5 19 -25 the cast
31 8 57 the cat
-71 -74 -77 the caus
5 21 -91 the ceiling
65 30 83 the cellar
-19 29 37 the central
36 16 -13 the chair
-9 5 51 the chang
9 11 52 the chart
1 16 28 the cheek
16 42 28 the chemist
-43 -38 3 the chest
111 112 76 the child
32 -11 -15 the chin
16 41 71 the chiropractor
-42 -15 -7 the choir
-7 -8 -34 the christma
3 66 4 the church
-46 -31 -39 the cinema
22 -4 -25 the citalopram
-108 -42 5 the clapper
5 41 -18 the class
-11 -16 -23 the cleveland
-65 -71 -30 the clinic
15 36 60 the clock
-13 -36 -21 the clutch
-25 -28 -26 the cns
-45 -47 -15 the coach
-25 -14 18 the coast
30 -71 -53 the coffe
70 -1 46 the cold
201 212 291 the color
5 33 23 the combin
24 27 32 the commod
-106 -72 -43 the concert
-38 -29 -20 the conductor
-51 -35 -42 the consultant
107 139 57 the cooker
22 32 44 the cord
-32 25 86 the corner
-60 -43 -33 the corridor
-19 6 65 the cot
-11 30 -18 the couch
-41 -10 -3 the council
-20 -9 -8 the counter
-72 -60 -19 the cow
88 11 51 the cramp
14 4 21 the crematorium
38 50 43 the crew
90 83 93 the crossword
13 42 -41 the crown
-33 -22 -13 the culprit
-51 -34 -50 the cup
-79 -54 -40 the cupboard
26 20 25 the curry
-2 -3 31 the curtain
15 21 54 the cut
4 8 29 the dam
-46 -13 -30 the danc
-20 -14 -17 the danger
4 -62 -63 the dark
-116 -104 -62 the date
-32 -16 42 the day
-98 -61 -16 the dead
-44 -22 -32 the death
33 34 41 the deck
-50 -34 -46 the deep
88 71 3 the dentist
1 34 36 the dentur
1 20 26 the derby
23 22 34 the desk
-67 -65 -61 the diaphragm
-21 -10 0 the dinner
4 10 36 the disc
26 -16 -14 the diseas
2 -34 -52 the divorc
-235 -85 -173 the doctor
78 67 225 the dog
97 114 140 the door
89 91 13 the dose
93 88 85 the drawer
9 -55 -70 the dril
6 13 36 the drink
-34 11 17 the drive
-2 49 66 the droop
-68 -61 -3 the drum
4 12 51 the dummy
-65 -60 -14 the dunny
120 108 121 the duvet
20 31 -8 the ear
-21 -15 1 the early
185 142 79 the edge
-40 -33 -17 the eg
47 43 -16 the elbow
-28 -29 -38 the elderly
12 23 -7 the electric
-61 -40 -52 the emergency
26 16 14 the emg
65 -84 -43 the end
-114 -22 -12 the energy
-23 -1 -8 the entir
42 -6 -6 the epilepsy
-26 -35 -43 the era
-9 -4 -75 the evening
-1 -4 -20 the exam
12 7 23 the exhaust
-67 13 -43 the eye
-46 -60 -49 the eyebrow
7 31 -17 the eyelid
68 62 70 the f
-60 -24 13 the face
10 24 47 the fairy
-43 -26 -43 the fall
-27 -32 -17 the family
14 17 30 the farm
63 71 114 the fast
-34 -60 -42 the feel
24 45 46 the fenc
-28 -7 18 the festival
113 84 142 the finger
-15 -29 -12 the fire
124 50 121 the first
34 33 123 the flat
-99 -68 -83 the flicker
12 20 30 the flight
11 -109 8 the floor
-13 -65 -61 the flu
-21 -14 -7 the follow
-14 -21 13 the food
-19 65 -48 the foot
-25 -31 -17 the forearm
-66 -87 -43 the forehead
-70 -59 -33 the form
20 -43 -19 the fourth
5 4 -41 the fram
-4 -49 -23 the freezer
24 3 27 the fridg
1 9 -64 the front
-45 -9 -29 the ful
-39 -17 -1 the funeral
51 -18 -16 the fuse
43 40 56 the gabapentin
30 24 57 the game
332 324 382 the garag
-95 -124 -175 the garden
46 43 87 the gas
19 24 31 the gatepost
3 -28 -18 the gear
48 41 57 the generator
-45 -17 -10 the gig
-59 -53 -33 the giggl
140 114 128 the glass
-2 -65 -19 the go
30 19 -12 the goal
28 -48 -19 the good
20 1 17 the grand
61 58 74 the grass
17 21 46 the graz
-12 20 -5 the ground
25 60 53 the gun
-15 -43 24 the gym
26 50 -16 the hair
2 17 -60 the hairdryer
-40 -60 -94 the hand
-38 -16 -11 the hard
-23 -17 -19 the harmles
-45 -22 -27 the harvest
-28 12 -60 the hat
-53 -20 7 the head
20 28 75 the headach
12 29 -46 the hear
-62 -32 19 the heart
132 174 100 the heat
6 2 -76 the heavy
-40 -16 -6 the hedg
56 53 43 the heimlich
-10 -40 -22 the heroin
-51 -35 -34 the hiccup
-35 -20 -13 the high
-55 20 45 the hil
-52 -54 3 the hip
17 -5 -22 the holiday
17 29 33 the home
-59 -54 -41 the hoover
-21 -3 -3 the hop
20 37 97 the hors
-23 -5 15 the hosepip
-10 -79 -25 the hospital
15 -24 17 the hot
38 32 56 the hotel
-34 52 47 the hour
-92 -77 -31 the hous
-5 -1 38 the hymn
22 14 -7 the ice
-38 1 18 the idea
50 56 60 the ikea
-21 -27 -31 the illness
-65 -49 -48 the infection
36 12 54 the inhaler
-123 -114 -76 the injection
29 3 42 the inside
26 26 39 the insuranc
68 -10 -4 the internet
-80 -82 -41 the interview
121 77 123 the iron
6 27 78 the jab
37 54 56 the jar
19 20 27 the jelly
-102 -58 -59 the jerk
3 2 -27 the jitter
92 103 90 the job
15 -45 -26 the joy
19 -22 -10 the jubile
-35 -43 -59 the jump
21 30 38 the karaok
-50 -44 -52 the keeper
14 20 -78 the kerb
33 47 63 the kettl
44 54 72 the key
12 -25 -14 the kind
122 99 80 the kitchen
23 71 -15 the knee
61 123 135 the knife
30 -7 -16 the knit
86 74 100 the lab
75 86 79 the lad
45 70 129 the ladder
-21 8 16 the lake
38 76 63 the lamp
23 63 -28 the lan
104 53 77 the land
-24 22 33 the laptop
153 78 -135 the last
-39 -13 -2 the late
-19 -24 -55 the lawn
-15 0 -28 the leaflet
338 329 333 the least
84 86 86 the lectur
116 -40 -151 the left
66 148 70 the leg
5 10 -44 the length
95 69 113 the letter
19 14 40 the letterbox
-59 -93 -32 the lid
11 24 26 the lido
57 95 131 the life
14 11 20 the lift
6 -22 -10 the light
20 15 21 the limescal
37 49 21 the line
-68 -57 -58 the link
37 51 70 the lino
7 -36 -27 the lip
-50 -27 -19 the list
39 66 83 the littl
-28 38 47 the long
-128 -137 44 the loo
-23 14 18 the loop
13 3 -27 the lot
23 36 -21 the low
-28 -1 -4 the machin
77 60 92 the magnesium
30 10 37 the main
58 86 81 the man
-20 -6 -6 the map
68 70 69 the marathon
-1 76 -8 the marmalad
-29 -28 -19 the massag
-15 -11 -28 the masseur
11 25 -14 the mat
-20 -2 25 the match
39 32 60 the mattres
-20 -22 -18 the meat
-18 -20 -13 the medical
-50 -25 -8 the menopaus
8 36 45 the methotrexat
-23 -7 -5 the microwav
56 101 81 the middl
-68 -76 -65 the midwif
-73 -22 -16 the migrain
68 59 58 the milk
-48 -40 -43 the mineral
-20 -9 -54 the minut
63 10 -6 the miny
26 -32 -18 the mirror
-36 -105 -76 the moment
2 2 -50 the monkey
50 20 -36 the month
-55 -41 -30 the moon
-22 -13 -23 the more
27 37 -77 the morning
27 29 41 the mortgag
38 85 110 the most
-7 -6 -58 the motorway
-71 -54 -65 the mouth
-17 38 -19 the move
-31 -24 -26 the movement
-33 -17 -9 the mower
-14 0 -54 the mri
8 21 34 the mud
77 84 85 the multistorey
-72 -126 -70 the muscl
-42 -30 -29 the name
-14 -21 8 the nappy
15 13 33 the narrow
-65 -54 -119 the neck
-80 -37 -18 the needl
70 178 141 the neighbour
-119 -121 -123 the nerv
-48 -34 -38 the nervous
-8 38 -5 the neurologist
-165 -115 -12 the new
-1 -12 -34 the news
73 3 4 the newspaper
108 82 55 the next
-30 -24 -21 the nhs
4 22 101 the night
-22 -4 -19 the ninth
-22 -15 -12 the no
-42 -39 -25 the normal
14 24 2 the nose
39 37 35 the note
-34 -43 -43 the numb
101 103 123 the number
-64 -121 -95 the nurs
-3 -1 -53 the nursery
-93 -91 -52 the odd
-35 -5 7 the offic
59 90 47 the old
-33 -15 -6 the once
-139 -153 -187 the one
149 153 110 the only
-9 14 21 the open
-64 -51 -54 the optician
103 -77 -156 the other
-53 -55 -36 the out
34 -62 -18 the outsid
4 -5 21 the oven
10 29 39 the packet
-54 8 32 the pad
-64 -41 -44 the page
-37 -17 -95 the pain
6 42 8 the paint
26 33 38 the pan
-22 -31 -21 the panto
2 -15 34 the paper
11 11 59 the paracetamol
-33 -33 -18 the paramedic
-55 -51 -20 the park
8 13 34 the party
65 -89 -56 the past
-10 -2 -23 the patient
-33 -10 19 the patio
-42 -5 -40 the pavement
107 118 112 the peanut
68 -3 -2 the pedal
28 19 66 the pee
-45 -36 -17 the penalty
7 30 19 the peppercorn
60 57 27 the pew
69 33 39 the phon
-20 -21 -16 the photo
-21 -20 -16 the phras
-22 -18 -73 the physio
86 35 39 the piano
-35 -33 -134 the pil
14 57 13 the pillow
6 -27 -50 the pin
-22 8 5 the pitch
-20 -22 -29 the plac
-53 -33 -18 the plan
30 32 36 the plank
93 94 137 the platform
-54 -11 10 the plot
-49 -55 -15 the plumb
8 13 24 the plumber
328 143 181 the point
-77 -69 -47 the poison
27 59 58 the polic
-47 -27 6 the polymyalgia
33 27 21 the pond
-44 -16 13 the pool
10 28 -23 the porridg
9 -8 27 the post
77 109 52 the postman
21 26 38 the potassium
-111 -116 -62 the pric
-63 -31 -36 the projector
44 59 19 the pub
-25 -21 -49 the pump
2 5 23 the pupil
7 -37 -5 the purpl
-6 -30 9 the quad
64 74 82 the quarry
30 9 29 the question
52 51 3 the queu
133 124 124 the quickest
10 33 30 the quinin
8 16 -21 the radiator
61 58 76 the radio
6 13 -30 the rail
-50 -59 -23 the raisin
-59 -74 -49 the rash
-25 -33 -16 the rave
7 20 29 the read
-141 -76 -81 the reason
51 23 30 the recommend
-59 -54 -46 the record
-18 -15 -34 the red
8 -48 -37 the redundancy
-37 -26 -33 the ref
10 11 22 the region
10 11 34 the reservoir
2 -35 -40 the rest
21 -3 -16 the review
74 76 72 the rib
-15 -22 -19 the ride
231 154 181 the right
-26 -15 -1 the ring
-37 19 35 the rise
4 9 37 the river
102 30 4 the road
26 -26 -32 the roof
27 97 108 the room
160 148 145 the rope
-37 -44 -35 the row
-38 -17 -25 the rug
29 -36 22 the rugby
108 101 -12 the run
-36 -204 -131 the same
17 18 41 the sausag
25 35 8 the scaffold
33 3 10 the scal
-8 64 72 the scan
-15 -31 -20 the scary
5 13 33 the scen
62 62 88 the school
23 45 33 the sciatica
-3 -28 -10 the scor
-31 2 20 the screen
-38 -48 11 the sea
7 30 27 the seat
-33 -33 -99 the second
34 53 62 the seizur
-33 -32 -32 the sensibl
19 21 42 the sentenc
8 -8 -20 the sette
34 46 -47 the shad
68 58 29 the shake
13 34 52 the shallow
60 97 162 the shed
36 19 39 the sheet
-31 -22 -19 the shelf
-42 -21 41 the shin
2 1 -33 the shingl
-4 -24 -4 the shirt
9 29 7 the shiver
82 6 -59 the shop
-4 27 -21 the short
-63 -68 -129 the shoulder
16 -44 -20 the shower
1 3 -46 the sick
24 -18 11 the side
-28 12 126 the sight
-29 -20 -14 the sign
81 69 24 the sink
23 -4 10 the site
93 103 -43 the size
147 61 32 the skin
-2 16 24 the sleep
1 2 -35 the slid
53 -33 -2 the smal
-21 -28 -16 the smil
22 42 -5 the snooker
29 51 47 the snow
40 52 70 the socket
-84 -29 -126 the sofa
13 17 56 the soft
-36 -45 -36 the sole
-37 -25 -15 the song
-80 -55 -17 the sore
2 -23 -27 the sort
78 23 38 the spar
322 146 127 the spasm
-25 -23 -16 the spectrum
-18 -25 -29 the spin
71 -1 -1 the sport
107 68 39 the spot
34 42 66 the spray
45 29 89 the spring
16 34 -21 the squit
9 19 21 the stag
-13 61 -28 the stair
24 6 -10 the stand
-5 -73 -69 the start
-25 -31 17 the steer
-4 -25 -8 the stiff
-17 -19 -49 the story
12 12 26 the stov
-32 -24 -25 the strain
15 16 35 the straw
-5 22 3 the street
-86 -29 -23 the stres
24 88 95 the stretch
34 112 150 the strip
-24 -11 -9 the strok
-42 -45 -30 the suicide
36 -66 -46 the summer
-87 -69 -98 the sun
21 -12 -16 the supermarket
-21 -12 -6 the supplement
26 68 61 the surgeon
-40 -70 -3 the surgery
44 66 28 the swing
-62 -63 -23 the symptom
11 40 69 the tabl
46 63 80 the tablet
79 98 46 the tap
12 18 31 the taxy
20 15 -6 the tea
-68 41 28 the templ
12 29 28 the ten
-21 -13 -21 the tension
34 41 85 the tent
-65 -8 -50 the test
16 27 -84 the thermometer
48 19 -15 the thigh
-73 -56 11 the thing
37 45 53 the think
36 -52 -66 the third
-38 -43 -25 the thre
-131 -113 -87 the throat
119 -21 -47 the thumb
-49 -38 -38 the thyroid
23 -3 -1 the tick
26 15 29 the til
-10 -167 -73 the time
-14 57 84 the tip
18 36 49 the tissu
-56 -3 -35 the toaster
13 -20 -58 the toe
132 92 192 the toilet
-30 -28 -5 the tomato
2 -34 -21 the tool
3 8 24 the tooth
14 14 -21 the toothbrush
-32 -20 -55 the toothpast
15 57 42 the top
-28 -18 7 the tortois
0 25 33 the touch
12 12 25 the towel
10 15 23 the track
-111 -85 -119 the train
-20 -27 -22 the tram
-41 -36 23 the trampolin
-27 -30 -13 the tranquilizer
-57 -31 -25 the treadmil
7 10 21 the tree
-8 -3 -33 the trembl
-34 -36 -34 the trifl
1 30 -28 the trot
38 28 64 the troubl
-73 -48 -42 the tube
22 24 35 the tuesday
24 17 27 the turn
6 -32 -17 the twin
277 140 162 the twitch
-132 -100 5 the two
11 33 42 the urge
-11 14 -30 the use
-70 -43 -95 the usual
-14 -37 3 the van
45 44 -40 the vein
-26 -18 -54 the vet
40 33 40 the viaduct
-49 -42 -41 the vicar
-19 -21 -5 the view
76 -8 -6 the violin
-31 -18 -10 the virus
-5 2 49 the vitamin
-35 -15 0 the vodka
-14 7 28 the voic
27 19 14 the waist
-3 -7 58 the wal
17 27 18 the walk
2 29 73 the wallpaper
-34 -40 -22 the waltzer
22 -39 -23 the wardrob
30 30 19 the wash
-34 -17 -3 the watch
47 -12 57 the water
11 -105 -197 the way
5 -1 -20 the weak
2 -1 -41 the weather
1 -29 -34 the web
-38 -7 -51 the wedding
26 -121 -66 the week
189 299 -13 the weekend
3 31 85 the weekly
7 34 -32 the weight
39 40 -23 the welly
-14 -28 -33 the wheel
14 21 -66 the white
-171 -139 -74 the whole
-59 -32 -31 the wi
-117 -54 -52 the widespread
-1 -41 24 the wife
33 57 56 the windowsil
8 -24 -17 the winter
-53 -64 -49 the wobbl
56 68 96 the wood
33 59 -14 the word
-94 -75 -65 the work
13 22 56 the world
41 55 -226 the wrist
50 69 157 the wrong
-40 -50 -9 the year
-61 -58 -30 the zoo
-8 36 33 their
-27 -29 -16 their head
-25 -8 30 their own
-1 32 25 their potassium
-22 -89 128 them
54 78 84 them all
-57 -41 18 them and
23 -19 -14 them any
-18 -28 -34 them apart
2 4 21 them back
-33 -14 31 them cant
-16 -20 -30 them do
-13 -37 -32 them down
-7 -56 -61 them for
-7 -36 -52 them have
-29 -14 -9 them hurt
157 182 176 them i
-1 34 46 them in
37 42 35 them it
8 22 15 them my
-130 -123 -114 them off
27 17 43 them one
-21 -57 12 them out
50 53 -10 them pee
39 41 49 them she
-38 23 35 them sinc
-21 -3 8 them so
-52 -50 -38 them straight
-41 -44 -27 them the
-18 -25 -25 them up
-44 -101 -96 them with
-25 54 132 themselv
11 37 7 themselv and
163 113 147 then
13 -53 -95 then a
37 53 -75 then again
-39 -49 -59 then as
4 15 41 then bang
-49 -51 -45 then be
34 -33 -19 then carry
4 16 35 then come
45 -13 -19 then do
-49 -38 -25 then fall
-54 8 -30 then fine
84 64 62 then for
43 47 95 then go
6 26 -5 then have
-39 -49 -55 then he
20 73 57 then her
5 80 178 then i
68 152 132 then it
-22 -7 -7 then jump
-43 -32 -26 then let
-20 -13 -7 then muscl
-26 -220 -125 then my
-31 -27 -12 then normal
34 37 36 then not
21 87 65 then nothing
-39 -34 -68 then on
18 -3 -35 then one
-23 -1 -1 then pack
-53 -55 -36 then red
14 6 33 then right
14 23 24 then sleep
46 57 94 then stop
78 -76 7 then the
-30 -42 -27 then they
-21 -5 -5 then thigh
-123 -163 -134 ther a
26 46 29 ther all
41 -10 -4 ther an
16 -28 -15 ther and
-78 -57 -65 ther any
-42 -24 -79 ther anything
-25 -1 37 ther at
377 320 230 ther be
19 19 33 ther both
-51 -18 -10 ther but
31 68 76 ther fever
-35 -13 -6 ther have
8 18 26 ther i
-56 -42 -5 ther just
60 -9 -44 ther last
-7 0 22 ther like
-54 -39 -52 ther must
3 -7 -21 ther my
-2 9 -27 ther no
24 -21 -44 ther sinc
25 58 72 ther sit
9 12 21 ther the
10 -21 -3 ther this
60 73 74 ther to
-2 -20 -16 ther when
5 6 33 ther with
-42 -43 -11 therapist
-11 -22 -10 therapist say
-82 -60 -57 therapy
43 82 -105 thermometer
20 39 -85 thermometer say
42 62 213 thes
-6 -70 -4 thes cramp
-21 -108 -59 thes day
-42 -33 -26 thes jolt
10 -25 5 thes last
-36 -17 -35 thes movement
25 41 45 thes muscl
-63 -42 -27 thes new
18 -33 -23 thes past
103 166 162 thes spasm
-28 -18 -22 thes thing
231 281 242 thes twitch
-212 -290 -231 they
9 28 25 they add
6 8 32 they all
35 17 73 they be
-19 5 39 they belong
-42 -39 -42 they can
-66 -68 -64 they cant
-14 -31 -19 they come
25 -29 -18 they didnt
-40 -37 -33 they do
62 63 -19 they doubl
-3 19 21 they ever
-42 -43 -25 they go
30 101 -5 they have
3 -7 -54 they just
-90 -88 -91 they keep
-23 -27 -33 they last
-13 -12 -31 they leave
4 33 61 they look
19 -61 -46 they make
48 67 -2 they may
11 18 27 they might
9 20 42 they normal
1 -70 -9 they put
13 88 -3 they say
25 43 74 they stay
-81 -45 -31 they stop
25 36 -18 they swap
7 28 49 they take
-30 -14 -14 they think
75 36 39 they turn
20 52 -18 they twitch
129 -57 -38 they upp
-21 -11 31 they wil
11 9 22 they wont
32 28 23 they would
74 103 101 theyd
-13 -16 -27 thick
-14 -28 -29 thick and
-7 4 -39 thick head
-14 -20 -35 thicken
11 -7 -26 thicker
277 40 -90 thigh
0 -39 -5 thigh a
4 46 -6 thigh ach
25 93 -48 thigh ache
34 2 -16 thigh and
34 56 -39 thigh be
-3 -35 -4 thigh both
2 -12 -26 thigh feel
33 -20 -11 thigh flutter
0 15 22 thigh from
-18 -113 -37 thigh go
3 -60 3 thigh have
-57 -39 -32 thigh hop
23 -20 -9 thigh hurt
-9 38 46 thigh jump
78 105 -25 thigh keep
72 133 149 thigh like
32 19 -17 thigh muscl
3 -34 -4 thigh on
-3 30 -10 thigh sore
44 -6 -4 thigh the
61 -1 -1 thigh to
-88 -40 -22 thigh twitch
20 28 30 thigh with
-10 -9 -21 thigh wreck
-52 -97 -35 thin
7 -33 -25 thin and
-243 -137 42 thing
-3 -53 -39 thing about
-65 -23 24 thing and
-56 -38 -29 thing as
59 91 127 thing be
-50 -1 -1 thing bring
6 10 37 thing but
3 -3 -60 thing can
-32 -41 -19 thing do
-26 -13 -19 thing feel
-2 -23 -5 thing get
21 26 103 thing i
66 53 39 thing keep
11 12 38 thing my
-3 21 -4 thing no
31 36 56 thing on
-42 -36 -15 thing one
-17 -11 -24 thing only
-63 -11 -15 thing or
-24 -27 -24 thing right
-30 -22 15 thing sinc
11 63 83 thing that
-21 -13 41 thing to
-36 -38 -22 thing under
40 41 26 thing wil
-2 0 -63 thing wrong
639 614 363 think
-28 -15 -12 think a
114 267 268 think about
-3 -2 -23 think be
27 44 -32 think clear
71 109 -3 think fine
28 43 74 think he
34 59 64 think how
3 -120 -1 think i
58 31 32 think it
-42 -22 -12 think my
206 -120 10 think of
-22 -27 -22 think one
-14 -13 -79 think she
94 126 -206 think straight
-24 -17 -22 think that
4 68 -12 think the
-43 -33 -44 think ther
50 43 77 think they
33 31 45 think we
48 30 -12 thinner
-2 21 49 thinner for
34 44 -9 thinner sinc
52 -43 -6 thinner than
82 -39 -212 third
21 -11 -17 third month
26 52 -16 third of
0 26 13 third time
55 35 -16 third trimester
135 126 -56 thirsty
58 11 -5 thirsty all
12 4 -20 thirsty and
20 112 206 thirty
13 42 70 thirty and
43 25 24 thirty four
-43 -55 -58 thirty hour
36 21 40 thirty one
-119 -81 -34 thirty second
213 299 289 this
22 15 79 this a
111 158 160 this afternoon
27 -26 -9 this als
5 -27 -29 this and
79 108 130 this anymore
211 279 311 this be
35 55 -74 this before
75 87 103 this body
-35 -41 -29 this bug
-35 -55 -44 this come
-32 -13 -13 this deadlin
-66 -46 -22 this dissertation
43 29 50 this elephant
-21 -15 63 this evening
3 -56 -35 this eyelid
-54 -55 -56 this fibro
14 17 -38 this fortnight
10 6 -50 this hour
-45 0 27 this hous
2 -16 -38 this i
-3 -39 -52 this jump
2 5 26 this just
-124 -133 -97 this line
49 45 50 this lunchtim
-39 -23 -12 this meeting
29 -129 -60 this month
-131 -21 -20 this morning
0 -26 -6 this muscl
12 18 38 this now
-20 -16 -22 this offic
-53 -1 -2 this on
48 144 182 this one
38 -13 -84 this past
-34 -57 -21 this right
94 88 75 this session
-67 27 37 this sofa
5 -29 -15 this sound
37 -9 -7 this spring
6 -34 -21 this term
12 25 18 this the
97 137 161 this time
-27 -41 -15 this to
4 51 52 this twitch
44 70 88 this very
85 311 -67 this week
34 -1 1 this weekend
-21 -22 -16 this who
-29 -33 -46 this wil
25 22 27 this with
-23 -48 -42 this would
17 -15 -45 this year
-275 -191 -66 thos
-72 -65 -41 thos be
37 21 41 thos littl
-33 -13 -11 thos two
14 -51 -173 though
-6 32 50 though and
-31 -21 -14 though do
-33 -61 -27 though he
77 90 143 though i
-76 -59 -26 though it
-8 -8 -56 though right
4 45 18 though she
24 33 21 though so
15 20 21 though the
9 -47 -55 though ther
-46 -40 -36 thousand
53 72 100 thrash
5 14 64 thrash about
83 254 185 thre
29 -101 -78 thre and
-30 -22 -20 thre club
123 278 39 thre day
-69 -84 -82 thre espresso
-165 -25 -42 thre hour
18 0 38 thre i
-39 -10 -6 thre letter
96 106 143 thre minut
-124 -165 -82 thre month
-11 -42 -26 thre mug
-33 -13 -72 thre night
86 35 116 thre of
23 -71 -39 thre or
-45 65 116 thre time
-73 124 -74 thre week
63 105 116 thre word
84 -1 -50 thre year
65 -1 23 thread
91 76 60 threaten
-63 -71 -18 thric
15 34 16 thriller
-21 -6 -9 thriv
-42 54 43 throat
41 66 -25 throat and
-80 -75 -67 throat at
22 33 39 throat be
10 27 62 throat clamp
62 56 74 throat clos
-33 -26 9 throat feel
19 -2 35 throat go
20 32 47 throat have
14 23 44 throat keep
0 6 -78 throat like
4 5 -43 throat muscl
17 14 25 throat that
46 103 -184 throb
2 2 -48 throb and
17 18 -38 throb when
141 60 188 through
48 -5 -13 through a
-40 -15 -9 through all
-8 -5 23 through an
8 17 22 through and
37 24 77 through feed
37 -7 0 through her
14 19 43 through his
-61 -75 -66 through it
54 54 24 through me
28 -44 27 through my
2 7 27 through sinc
-91 -70 -66 through the
89 90 150 through to
-33 -15 4 through treacl
55 59 58 through two
-32 -42 -33 through your
118 320 118 throw
27 40 -19 throw a
7 15 22 throw back
25 26 39 throw her
-20 -19 -13 throw his
41 67 115 throw me
-1 76 -37 throw my
100 119 -3 throw up
21 -255 -168 thumb
223 8 -35 thumb and
-24 -55 -41 thumb be
29 0 3 thumb flicker
-43 -13 -15 thumb have
8 15 -30 thumb joint
54 -2 -2 thumb keep
-76 -7 -29 thumb muscl
4 30 41 thumb on
29 -1 -1 thumb pad
-37 -3 -1 thumb sinc
3 -20 -23 thumb that
-96 -39 -22 thumb twitch
-30 -22 -20 thumb we
-48 -20 16 thumb wont
18 11 -102 thump
16 15 -75 thump head
96 115 137 thunder
-20 -10 0 thunderclap
-20 -10 0 thunderclap headach
18 27 19 thur
158 93 -106 thursday
-43 -39 -44 thursday and
37 38 27 thursday i
23 39 -83 thursday my
0 -76 -20 thursday night
31 13 -5 thursday no
19 10 29 thursday say
8 9 -30 thursday sinc
-45 -51 -32 thursday the
-126 75 -44 thyroid
10 22 22 thyroid be
-20 -15 -21 thyroid go
14 37 -68 thyroid op
44 99 58 thyroid out
-3 7 28 thyroid pil
12 24 42 thyroid stop
-27 -31 -21 thyroxin
-73 65 -28 tia
-31 -29 -5 tia in
-61 -38 -29 tic
-56 -22 -16 tic in
-238 -212 -187 tick
13 -38 -19 tick be
12 15 58 tick behind
7 -27 -88 tick in
-13 -6 -68 tick low
2 20 -28 tick off
-173 -92 -23 tick sinc
18 29 -8 ticker
6 8 -31 ticket
10 13 -24 ticket bo
-97 -52 -42 tickl
2 19 34 tide
8 31 33 tidy
-85 -67 -51 tie
-35 -31 -37 tie in
-56 -45 -35 tied
-94 -165 -209 tight
11 74 19 tight acros
173 222 40 tight and
-44 -87 -85 tight as
-15 -31 -20 tight back
44 36 111 tight band
3 7 -24 tight chest
-48 -55 -3 tight for
37 54 56 tight forearm
-47 -62 -47 tight it
-32 -31 -31 tight muscl
-9 -37 -22 tight now
-66 -64 -20 tight shoulder
-43 -50 -20 tight sinc
-54 -44 -40 tight up
-27 -14 -17 tiktok
-2 9 -27 til
-32 -24 -8 til four
-61 -35 -38 til he
-89 -161 -93 til i
-11 28 21 til last
29 42 40 til monday
-55 -19 -20 til my
12 23 -27 til noon
13 -2 25 til sunday
53 9 31 til the
35 40 103 til this
59 72 -14 til tuesday
8 -36 -28 tile
-6 -18 -29 tilt
2 -31 -7 tilt my
65 -81 14 time
142 -246 -104 time a
-16 -42 53 time and
-24 -9 -10 time anyway
-10 -79 -87 time be
-22 -12 -11 time do
-34 -11 -22 time ever
-41 -24 -7 time every
24 -3 -2 time for
-7 49 -20 time go
29 -5 -3 time hair
-4 -20 -56 time have
0 32 -36 time he
31 28 -20 time her
-20 -157 -75 time i
40 17 44 time in
130 83 85 time it
23 30 29 time its
45 -30 -17 time last
3 72 85 time my
-28 -17 -8 time no
26 -9 38 time of
-70 -67 -56 time on
5 15 24 time only
35 59 16 time she
6 13 -41 time sinc
-66 4 26 time the
-39 -6 -9 time then
63 157 131 time this
-211 -112 -152 time to
-8 20 -38 time today
5 4 24 time we
29 67 67 time with
-21 -13 22 timer
-6 7 31 timer on
15 -33 -75 tin
122 185 134 tingle
75 133 -83 tingle and
-86 -63 -63 tingle for
9 18 29 tingle i
5 -7 -32 tingle in
-55 -57 -125 tingle lip
60 -3 -2 tingle most
12 22 19 tingle muscl
30 -7 -1 tingle no
-28 -30 -47 tingle nothing
12 29 38 tingle round
1 5 33 tingle start
1 -38 -27 tingle then
-62 -86 -56 tiny
16 14 65 tiny and
4 5 28 tiny graz
14 31 -43 tiny scratch
8 7 -34 tiny silver
-90 -32 60 tip
2 11 45 tip ach
-28 -5 14 tip and
-77 -35 -19 tip for
38 31 4 tip my
67 135 104 tip of
3 20 38 tip on
14 17 44 tip over
-81 -93 -50 tip to
23 -25 -40 tip toe
-28 -11 -1 tip top
36 -6 8 tipsy
15 -123 -154 tipto
41 46 -2 tipto and
2 -12 -50 tipto on
371 224 186 tir
70 -7 -7 tir all
-23 -38 -12 tir and
8 10 21 tir but
29 35 -27 tir halfway
36 52 53 tir i
30 -5 -3 tir no
288 290 285 tir of
87 41 -110 tire
25 36 -15 tire halfway
61 6 -22 tire on
-55 -6 26 tired
-56 0 -2 tissu
76 129 89 to
2 11 38 to 40
-58 -115 27 to a
8 6 26 to about
-64 -70 -58 to act
-70 -79 -45 to all
-1 -42 -10 to ankl
-132 -79 -122 to ask
-13 14 55 to avoid
13 21 52 to back
-7 -36 110 to be
-25 -21 -24 to bed
1 1 -35 to bend
18 18 22 to bit
-144 -102 -81 to blam
15 42 60 to both
-2 -30 4 to bother
120 147 182 to breath
44 25 86 to brush
6 8 -43 to cal
2 15 -36 to cant
144 57 57 to carry
50 58 55 to check
12 35 39 to chew
7 5 26 to clear
29 38 38 to climb
33 36 -12 to comb
58 -31 -22 to come
-24 -19 -19 to contraction
-111 -76 -53 to cramp
-4 -71 -54 to cut
12 21 14 to deal
44 53 41 to decid
183 165 135 to die
114 118 103 to do
-57 -18 -12 to doctor
6 14 34 to drag
-73 -55 22 to drink
65 61 74 to each
-30 -10 -42 to ease
-72 -70 -51 to eat
-6 121 145 to end
-26 -7 -6 to explain
11 22 32 to fade
-34 -26 -26 to fall
-26 -21 -10 to feel
-35 -23 -40 to find
105 62 -24 to finish
-27 -14 -6 to foot
-30 -24 -30 to for
0 -24 -9 to fus
-75 -132 -298 to get
62 14 44 to give
262 372 390 to go
23 7 -11 to half
29 20 28 to ham
48 57 -37 to hand
131 126 128 to hang
-58 -49 -57 to have
4 4 -53 to hear
-34 -17 -12 to help
81 86 115 to her
-35 -38 -17 to him
-37 -17 19 to his
-27 -21 -8 to hit
42 -18 28 to hold
-9 1 21 to hook
5 7 -26 to hop
-29 -20 -22 to how
21 1 30 to hurt
-47 -37 -35 to involuntary
74 -9 -19 to it
-19 -21 -10 to jelly
121 108 49 to jump
48 16 7 to just
-23 -18 19 to keep
185 175 129 to kil
-21 -16 -10 to knead
21 4 -33 to knee
-310 -257 -164 to know
27 12 53 to leave
2 8 23 to lectur
-34 -33 -17 to leed
2 13 55 to let
22 27 -50 to lie
-39 -44 -46 to life
-26 6 -84 to lift
4 6 23 to listen
40 62 54 to live
-105 -80 34 to look
28 39 -11 to lower
57 138 172 to make
-13 -1 21 to match
-177 -92 -58 to me
-39 12 -21 to mention
56 -15 -48 to move
-75 -63 -35 to muscl
4 -26 -6 to mush
254 303 215 to my
32 26 57 to need
-67 -69 -49 to netbal
-7 -34 -14 to normal
44 29 -17 to not
13 11 -75 to nothing
54 4 16 to notice
11 14 38 to on
-82 -76 -107 to one
67 24 77 to open
77 70 23 to pass
-2 -2 -23 to pin
17 22 -22 to pres
-22 -10 -6 to prevent
3 -44 -10 to puf
-35 -26 -20 to pul
-142 -98 -77 to put
-35 -85 -27 to quit
53 112 121 to reach
150 57 8 to read
4 -32 -27 to repeat
7 30 -2 to report
40 58 -4 to rest
-10 -20 -10 to return
93 112 153 to ring
0 -17 -24 to rock
45 54 31 to rub
11 41 42 to rubber
-22 -18 -13 to run
-1 -1 -55 to save
9 -54 53 to say
-9 -68 -42 to school
-78 -104 -79 to see
-8 -9 -22 to send
-27 -11 -18 to set
3 24 -9 to shin
7 40 16 to side
-47 -35 68 to sit
165 261 248 to sleep
6 10 28 to sneez
-29 -50 -21 to sole
-5 -22 -17 to some
-31 -3 20 to somebody
-55 -55 -46 to someone
14 6 50 to soup
-38 -15 -4 to spar
12 9 -22 to squeez
52 -7 12 to stand
-122 -88 -24 to start
25 26 32 to stat
32 34 39 to stay
50 35 26 to step
155 39 57 to stop
-28 -12 -4 to straighten
-24 -16 -4 to stretch
103 63 102 to swallow
-75 -98 -73 to take
-21 -36 -41 to talk
-25 -13 -7 to teach
-78 -46 -21 to tell
9 7 41 to ten
-2 19 21 to thank
-1 63 53 to that
174 173 178 to the
46 63 -8 to their
-40 -19 -20 to them
-39 -47 -31 to think
66 -8 7 to this
-26 -70 -69 to thre
-34 -37 -2 to tight
7 16 63 to toe
-47 -43 -24 to top
109 132 -4 to touch
5 8 21 to troubl
-69 -56 -65 to turn
-23 13 -22 to twitch
-47 -41 -22 to two
22 32 37 to type
42 45 10 to understand
0 -24 -6 to upset
20 11 12 to us
17 26 16 to wake
-40 -37 -11 to walk
-4 -4 -42 to wash
-41 -22 -27 to watch
36 41 -45 to wave
-47 -31 -41 to what
6 20 -19 to with
16 14 23 to word
-2 25 16 to work
41 15 -5 to worry
-1 35 44 to you
16 24 -9 toadstool
-58 -30 -97 toast
51 41 76 toast and
-55 -63 -34 toast at
64 72 -19 toast be
-31 -29 -46 toast i
-39 15 5 toaster
-79 94 -142 today
7 7 -24 today a
41 16 44 today and
3 3 23 today arm
48 41 -23 today at
-35 7 -10 today be
58 37 96 today blood
7 12 -31 today cant
0 0 -63 today do
-53 -20 -31 today from
8 10 30 today her
11 21 17 today his
53 27 -19 today i
65 55 18 today it
36 52 0 today just
33 44 40 today my
4 17 -75 today no
-54 -47 -23 today only
13 16 102 today she
14 22 -29 today than
-51 -22 -17 today that
-54 -7 -60 today the
15 47 -22 today water
26 33 -26 today with
-12 9 103 toddler
151 159 115 toddler be
3 7 31 toddler get
-44 -27 -35 toddler leg
-40 -27 -16 toddler lick
6 6 -77 toddler mouth
8 8 -46 toddler no
-52 -39 -9 toddler round
54 68 105 toddler with
237 122 -108 toe
-34 -72 -114 toe and
-23 -2 -19 toe at
49 -17 16 toe be
16 38 62 toe blue
34 -8 -3 toe cramp
3 -26 -8 toe curl
5 38 -7 toe have
15 22 30 toe he
-49 -8 36 toe in
5 -41 -18 toe of
64 95 -1 toe on
11 94 -19 toe sinc
14 3 -33 toe that
13 43 72 toe tingle
4 13 -20 toe to
-24 -20 -36 toe toward
-30 42 -62 toe up
23 -27 -8 toe walk
-117 -43 -29 toffe
-11 -14 27 toffe last
-64 -72 -54 together
29 -7 -21 together be
162 48 104 toilet
36 36 36 toilet be
45 39 -25 toilet normal
-25 -27 -34 toilet without
-76 -20 -32 tokyo
-88 -37 -21 tomato
-33 -19 -9 tomato and
-65 -40 -11 tomato have
-18 -6 -52 tomorrow
410 141 441 tongu
32 1 -40 tongu and
121 142 188 tongu be
9 16 40 tongu bite
7 43 -2 tongu cant
77 104 77 tongu fil
1 -26 -30 tongu for
24 0 32 tongu in
15 -27 -13 tongu keep
5 7 -71 tongu like
3 -77 -60 tongu look
-87 -52 -19 tongu out
8 -34 -9 tongu sore
-37 7 22 tongu stil
21 31 41 tongu to
-42 -15 -25 tongu twitch
10 13 30 tongu wet
15 25 43 tongu wont
207 174 257 tonight
46 33 24 tonight after
82 83 97 tonight and
47 45 49 tonight be
12 12 -32 tonight but
40 26 32 tonight he
-6 17 75 tonight i
9 13 24 tonight it
105 77 117 tonight my
-58 -37 -29 tonight she
-29 -32 -35 tonight they
66 56 -44 tonight two
-43 -55 -59 tonsil
32 40 -131 too
19 24 -51 too bad
35 55 101 too big
-26 -11 -4 too far
28 -2 -1 too few
-71 -55 -43 too hard
5 6 61 too heavy
-19 -37 -27 too high
14 39 -8 too i
-40 -45 -26 too late
-38 -24 -34 too littl
14 -38 -11 too long
52 95 2 too loud
-41 -70 -17 too many
-175 -140 -88 too much
101 46 48 too quick
18 14 33 too she
-20 -48 -41 too sinc
18 31 35 too sleepy
24 58 84 too smal
-32 -17 -30 too soon
-42 -28 -17 too tight
-19 -20 -20 too young
2 -42 -26 tool
3 -39 -24 tool belt
2 -33 211 tooth
23 -37 34 tooth and
5 10 44 tooth apart
49 52 123 tooth be
-51 -63 -37 tooth chatter
-16 -22 -29 tooth go
4 6 -63 tooth in
-26 -23 2 tooth on
-21 -28 -24 tooth out
12 83 139 toothach
23 12 -32 toothbrush
-44 -23 -51 toothpast
-39 25 2 top
3 4 -44 top bunk
10 21 50 top half
-41 -38 -22 top it
33 -6 -63 top lip
14 127 72 top of
-5 -67 -62 top up
-35 -64 -55 toppl
-28 -18 7 tortois
13 48 28 tortur
3 22 -23 total
-26 -27 -31 total brain
108 105 63 total fine
-52 71 19 touch
-38 -18 -2 touch a
-10 10 27 touch and
99 95 60 touch it
8 4 54 touch me
14 21 47 touch muscl
-11 -47 -38 touch my
-36 -20 4 touch them
-14 3 -32 touch wood
27 43 -33 tough
27 42 -6 tough it
-19 -18 -25 tour
13 -41 -90 toward
6 13 -36 toward my
37 -24 -38 toward the
22 83 185 towel
27 32 50 towel and
10 12 23 towel soak
9 46 37 town
-15 -4 -23 toxic
11 35 5 toxicity
-27 -26 -15 trac
-12 25 -2 track
-64 -35 -17 track be
-51 -48 -80 tractor
-44 -27 -14 traffic
5 6 25 trail
17 24 18 trailer
13 -53 -40 train
-19 -10 -35 train and
61 52 51 train in
68 -27 -25 train the
-61 -35 -38 train til
-107 -113 -104 train with
-61 -67 -46 trainer
-19 -19 -27 trainer say
-9 -23 2 tram
2 51 -67 tramadol
-5 6 23 tramadol for
5 7 30 tramadol now
-237 -124 -81 tranquilizer
34 32 25 translat into
-10 -20 -16 translat this
76 75 -4 transplant
-68 80 43 trap
36 76 3 trap nerv
-16 1 25 trap under
-36 -3 -12 travel
4 6 -28 travel sick
-12 -12 -59 tray
-30 0 42 treacl
-66 -36 -34 treadmil
-169 -95 -144 treat
-33 -22 -10 treat and
24 25 -13 treat for
-32 -19 -29 treat right
-4 -4 -27 treat the
-159 -116 -114 treatment
-29 -3 60 tree
1 2 -32 tree now
30 34 102 tree trunk
7 10 21 tree we
110 79 -31 tremb
13 -27 -21 tremb and
106 141 -136 trembl
-10 36 35 trembl all
14 20 -31 trembl and
175 29 10 tremor
52 11 43 tremor and
33 53 -17 trench
34 54 -17 trench in
72 98 84 triag
44 72 83 triag off
-28 -10 1 triathlon
-20 -60 -29 trick
73 100 76 trickl
67 83 41 trickl out
-41 -43 -33 trifl
-164 -105 -43 trigger
-107 -63 -42 trigger finger
23 24 33 trigger for
-27 -36 -15 trigger jerk
26 7 -25 trimester
42 -25 -13 trimester and
20 24 -6 trimethoprim
-82 -59 -48 trimmer
-29 -36 -29 trimmer for
-197 -110 -205 trip
30 26 47 trip no
-38 -50 -55 trip off
-41 -42 -117 trip on
-44 36 -47 trip over
-29 -12 3 tripl
18 21 89 trod
18 21 89 trod on
3 32 -23 trot
-28 -57 -82 troubl
-26 -20 -34 troubl and
39 18 39 troubl be
9 18 -35 troubl breath
-23 -20 -11 troubl in
11 17 41 troubl sinc
-23 -21 -12 troubl speak
3 -3 37 troubl with
92 16 54 trouser
10 15 36 trouser and
-9 -53 -22 trouser be
-40 -22 -1 truck
54 52 102 true
-23 -16 -16 true or
142 122 131 true that
30 34 102 trunk
16 33 35 trust
-23 -22 -11 truth
-20 -20 -8 truth in
522 355 582 try
26 21 17 try again
52 -6 -2 try and
35 2 57 try sinc
38 46 66 try the
254 248 362 try to
14 36 70 tub
14 36 61 tub of
-186 -149 -122 tube
17 22 -27 tue
201 195 202 tuesday
-7 -70 82 tuesday and
5 17 25 tuesday do
3 7 25 tuesday feel
-3 -2 -24 tuesday go
78 60 -7 tuesday it
61 56 0 tuesday now
27 22 19 tuesday sit
20 20 17 tuesday when
17 12 32 tug
-27 -36 -28 tumbl
35 62 117 tumbler
6 8 25 tumbler on
11 29 51 tumbler over
-96 -83 -89 tumor
-196 -108 -92 tumour
-77 -35 -15 tumour in
3 30 33 tumour sinc
-25 -14 -17 tune
65 47 77 tunnel
-49 -53 8 turf
48 60 -115 turkey
49 7 7 turkey and
2 47 -1 turkey sunday
0 -42 -22 turmeric
152 -24 26 turn
19 57 -32 turn a
42 56 69 turn blue
21 16 -5 turn down
24 24 36 turn her
30 -6 -32 turn in
-19 -44 -18 turn into
-136 -150 -59 turn my
11 22 26 turn on
-82 -12 -25 turn out
50 2 7 turn over
110 99 88 turn the
-13 20 29 turn to
10 -25 -28 turn up
86 44 50 turn white
-4 16 21 tutor
-4 16 21 tutor say
66 -5 -6 tv
-48 -39 -42 twang
-123 -93 -135 twelv
-29 -14 -80 twelv day
-38 -33 -8 twelv year
-35 203 263 twenty
3 4 23 twenty in
-11 139 78 twenty minut
66 88 91 twenty two
-31 32 32 twenty year
226 -43 242 twic
-130 -174 -1 twic a
2 54 65 twic and
67 -30 -23 twic as
-26 -32 -5 twic at
3 1 -28 twic in
28 28 37 twic lose
54 -6 2 twic now
-25 -11 3 twic on
3 2 22 twic sinc
67 107 -11 twic the
-7 -129 -104 twic this
60 69 83 twic today
10 9 -30 twig
16 61 31 twin
73 63 34 twin have
-18 -16 -50 twing
-28 -40 -34 twing in
37 -104 -83 twist
-145 -323 -167 twitch
18 21 -4 twitch 2
42 -1 0 twitch 5
-108 -19 -39 twitch a
-84 -48 -59 twitch about
-48 1 18 twitch after
-26 -1 -1 twitch alik
76 50 -29 twitch all
-218 -216 -164 twitch and
21 51 77 twitch arm
-84 -46 -18 twitch as
100 -27 8 twitch be
-45 -19 -18 twitch because
96 17 28 twitch begin
-37 -11 -9 twitch but
-31 -43 -41 twitch calf
-33 -10 -13 twitch can
-31 -4 -5 twitch come
-27 -12 -13 twitch could
-23 -6 -11 twitch dont
-35 -22 -2 twitch down
33 -7 -2 twitch every
78 42 42 twitch everywher
-146 -76 -105 twitch eye
-30 -13 -12 twitch eyebrow
-38 -20 -33 twitch face
-120 -17 -34 twitch from
56 68 61 twitch get
57 61 63 twitch go
-44 -24 4 twitch have
2 22 -2 twitch heart
51 33 -15 twitch i
75 -47 -59 twitch in
-34 -8 -7 twitch isnt
-22 -6 -5 twitch it
28 -19 -13 twitch keep
145 109 112 twitch last
41 85 -8 twitch like
-20 -7 -9 twitch lip
-34 -26 -3 twitch lol
-24 -21 -7 twitch lower
-56 -27 -32 twitch make
-32 -12 -15 twitch mean
74 -3 0 twitch mine
22 20 -3 twitch more
-22 -2 -2 twitch most
-42 -14 -5 twitch never
-2 27 -39 twitch no
108 0 0 twitch normal
49 14 52 twitch not
-25 -6 -4 twitch nothing
-8 -31 -29 twitch on
-73 -44 -16 twitch once
-53 -18 -14 twitch or
28 -2 -1 twitch per
37 -9 -8 twitch plus
-39 -14 -13 twitch right
-315 -213 8 twitch sinc
59 13 -37 twitch so
-24 -9 -20 twitch something
16 34 48 twitch sometim
243 -21 -7 twitch start
50 71 67 twitch stop
20 -11 -1 twitch take
206 -4 -14 twitch that
1 16 28 twitch then
49 -5 -4 twitch ther
106 99 -21 twitch think
-11 10 32 twitch this
23 15 30 twitch though
-41 -13 -6 twitch through
-42 -11 -6 twitch thumb
-38 -12 -18 twitch to
-33 -11 -3 twitch today
28 -7 -3 twitch together
-5 -20 -24 twitch too
-40 -19 -10 twitch usual
49 58 100 twitch what
1 22 10 twitch when
-37 -25 -7 twitch wher
-26 -25 -17 twitch while
-44 1 5 twitch wil
-67 -67 -39 twitch with
133 -2 -2 twitch without
0 -23 -5 twitch wont
4 20 27 twitch worse
-21 -12 -16 twitch would
-23 -33 -17 twitch you
-91 -55 -66 twitcher
149 45 -176 two
77 43 75 two a
35 1 23 two and
-19 -26 -16 two articl
-47 -65 -15 two bag
-23 -23 -23 two be
25 -30 3 two bottl
39 12 6 two box
34 37 16 two cant
-71 -55 -36 two cup
169 362 -15 two day
42 39 68 two dialysis
21 -5 -2 two do
8 17 72 two dot
44 -16 -7 two dres
17 20 -74 two finger
27 15 14 two fit
-6 -57 -13 two flight
-27 -27 -12 two go
2 38 247 two hour
12 10 -38 two husband
27 6 13 two i
10 10 -27 two inch
-16 -27 -13 two job
34 24 -50 two kettl
24 19 -22 two line
15 95 25 two littl
-16 56 21 two minut
15 -221 -143 two month
149 113 -95 two moon
-52 -44 -10 two more
-4 45 -10 two night
-21 -32 -27 two oclock
218 190 -50 two of
-31 -15 -47 two on
4 13 47 two pad
-28 20 20 two paracetamol
17 31 53 two pen
-33 -10 -2 two pint
-42 -19 -4 two second
15 34 39 two session
42 78 118 two size
-54 -14 -9 two so
16 -30 -12 two ston
8 -49 -34 two stop
13 17 32 two strok
0 45 3 two toe
-30 -106 -65 two week
6 41 15 two without
43 41 38 two word
63 35 127 two year
9 13 57 txt
-20 -28 -16 tynemouth
-7 26 93 typ
21 22 24 typ for
14 19 20 typ this
-16 99 30 type
119 109 22 type 1
31 19 -1 type 2
-32 -22 -21 type of
-62 -31 -17 typical
-57 -26 -32 ugh
-30 -23 -22 uk
27 68 105 ulcer
11 15 43 ultra
24 31 -3 ultrasound
174 -4 -4 un
186 243 217 unabl
186 243 217 unabl to
1 2 22 unaid
3 20 44 unbearabl
121 -32 23 uncl
28 24 45 uncl die
7 6 24 uncl stop
-19 -18 -22 uncomfortabl
-31 -36 -32 unconscious
38 19 33 uncontrollab
38 19 33 uncontrollab and
101 59 133 under
84 93 87 under a
56 42 66 under glass
-31 -40 -42 under her
24 18 10 under his
35 38 46 under in
-34 -27 -34 under it
-6 19 68 under me
-117 -170 -54 under my
27 -5 -2 under on
77 92 52 under the
-20 -36 -7 under ther
2 3 -30 under two
19 37 35 undercarriag
10 27 26 undercarriag be
-26 -31 -22 underneath
-47 -20 -32 understand
-73 -45 -41 understand it
-25 -48 -41 understand me
88 81 66 understand what
-50 -2 -7 undo
209 -67 -56 unexplain
66 -27 -16 unexplain muscl
105 -13 -25 unexplain pain
-32 -9 22 uni
-32 -44 -17 union
-32 -44 -17 union rep
14 58 40 unit
50 81 82 unit of
36 27 -88 unles
48 59 11 unles i
-15 -24 -49 unles you
6 -24 -11 unreal
-35 -37 -38 unrelat
16 23 2 unreliabl
8 0 -20 unsteady
-109 -143 -153 until
-34 -30 -21 until eleven
-73 -68 -46 until i
-41 -19 -14 until it
59 80 60 until the
13 9 -26 until they
25 20 26 until you
219 196 38 up
143 -34 -14 up a
38 -2 80 up after
64 59 35 up again
-67 36 37 up all
-128 -119 58 up and
-63 -47 -29 up any
45 65 63 up anyway
4 45 33 up arm
-35 -18 -8 up as
-85 -31 14 up at
-124 -59 -36 up be
-8 7 -22 up before
9 23 43 up blood
-102 -7 -16 up both
27 24 -29 up breath
-44 -130 -52 up by
-15 -1 -21 up can
8 11 -55 up cant
-20 -26 -24 up coffe
-22 -6 -14 up do
18 22 -5 up dont
24 -86 -12 up drench
16 -36 -29 up each
-24 -23 -19 up eat
206 1 21 up every
2 -67 -51 up five
-156 -75 -86 up for
-81 -50 -25 up four
66 60 -29 up from
-32 -21 -3 up go
-11 -38 -8 up halfway
-24 8 22 up he
-34 -82 -85 up her
18 25 37 up high
-49 -75 -31 up his
3 3 -63 up hot
-41 -65 -43 up how
20 60 50 up i
-22 -15 -7 up if
3 -100 -99 up in
32 47 107 up into
-19 -32 -34 up it
5 17 -27 up last
33 104 -150 up like
40 37 55 up lol
-56 -21 -9 up more
30 27 31 up muscl
94 313 277 up my
-79 -78 -54 up new
-18 -26 -12 up nice
40 62 -74 up no
38 50 -32 up now
-9 -107 -47 up off
-82 -159 -130 up on
4 13 -43 up once
-2 13 94 up or
50 60 56 up out
49 27 -35 up over
1 8 -36 up overnight
59 -12 -11 up pac
27 20 16 up paralyze
3 3 29 up past
0 -21 -17 up quick
65 74 -1 up right
72 95 119 up round
83 -11 -11 up row
2 -21 3 up shake
-28 -26 -25 up she
54 80 3 up shop
7 21 -8 up should
-102 -43 9 up sinc
17 13 32 up some
127 112 120 up something
-1 -1 -20 up speech
69 54 -9 up ston
-26 -6 -15 up stop
-54 -61 -44 up straight
-21 -6 -3 up take
24 125 129 up that
-144 -84 -35 up the
-41 -63 -69 up this
2 -23 -7 up til
56 65 168 up to
89 57 -22 up too
5 8 -21 up toward
12 29 60 up twic
-19 -24 -6 up two
1 2 22 up unaid
20 25 36 up under
-1 0 -51 up watch
55 72 91 up what
44 54 28 up when
-33 -30 -6 up wher
-7 11 20 up which
81 -1 -1 up wine
-19 -81 -37 up with
3 2 -61 up within
-33 -26 -14 up yel
10 32 -34 up yesterday
-60 -43 -37 updat
-31 -37 -29 uphil
-35 -32 -25 uphil and
20 21 39 upon
158 3 -113 upp
129 -54 -73 upp my
59 45 118 upper
27 -35 -72 upper arm
11 9 24 upper back
6 73 136 upper belly
-22 9 28 upper lip
80 77 114 upright
20 30 -3 upright at
27 29 57 upright in
25 16 28 upright with
-100 -36 5 ups
-13 -10 26 ups for
-47 -31 -8 ups yesterday
-5 -19 -117 upset
-30 -28 -34 upset her
-13 -15 -30 upset my
27 16 27 upsid
27 16 27 upsid down
61 74 47 upstair
21 23 -3 upstair and
-55 -50 -51 uremia
11 33 42 urge
-65 -45 -45 urgent
196 215 360 us
10 5 -46 us all
-4 2 51 us and
-21 -27 -26 us both
3 5 -21 us eat
47 54 -6 us feel
8 46 89 us have
34 19 49 us in
-15 -25 1 us on
40 34 42 us role
43 36 36 us sinc
4 -176 -118 use
37 42 74 use a
-63 -36 -79 use for
5 -24 -15 use his
10 4 -20 use it
91 36 100 use my
-11 14 -31 use of
-77 -25 -47 use the
55 96 106 use them
146 -177 -102 use to
-34 -38 -122 useles
4 8 42 useles and
0 0 -35 useles for
1 -17 -32 useles i
212 210 150 user
69 50 2 user be
-159 58 -217 usual
17 13 33 usual be
-22 -3 -1 usual day
-21 -6 -1 usual fade
-24 1 8 usual head
46 40 -3 usual in
-42 -16 -20 usual migrain
17 24 37 usual minor
-69 -13 -17 usual nothing
-73 -67 -87 usual one
-49 -37 -53 usual reason
27 54 54 usual the
-82 -81 -30 uti
-62 -61 -28 uti and
-35 -41 -28 vaccin
-93 -172 -108 valium
28 16 -28 valproat
43 31 -50 valv
-28 -37 21 van
158 111 87 vanish
21 27 25 vap
34 36 31 vap something
25 32 16 vape
2 6 29 vape juic
43 34 -20 varicos
43 34 -20 varicos vein
-39 -11 -7 variety
-20 -12 -3 varnish
39 43 88 veer
24 26 45 veer into
13 16 40 veer to
-84 -64 -47 veg
-33 -40 -29 veg patch
31 -52 -27 vegan
23 -1 0 vegan run
27 -6 -2 vegan sinc
-20 -29 31 vegetabl
70 80 -169 vein
-31 -8 -23 vein and
41 57 -79 vein stand
44 -58 -89 venlafaxin
4 -47 -16 venlafaxin and
-144 -9 -7 ventilator
-69 -5 -4 ventilator with
-2 -19 -60 vertigo
71 167 236 very
47 32 35 very clear
25 46 39 very quiet
26 31 38 very sleepy
13 -36 -8 vest
-47 -53 -56 vet
-3 -10 -44 vet give
40 33 40 viaduct
9 -92 -73 vibrat
-49 -42 -41 vicar
17 22 28 vice
12 21 25 vice round
0 34 -15 victorian
-64 -64 -45 video
-39 -36 -22 video of
-21 -9 27 view
-27 -8 17 villag
-34 -32 -29 villain
-100 -111 -99 vindaloo
-60 -13 15 vinegar
60 -47 -11 violin
105 109 138 viper
-58 -53 -42 viral
-41 -34 -22 viral meningitis
-147 -76 -17 virus
3 35 60 virus get
-62 -32 -4 virus last
-14 -14 -24 visibl
128 168 141 vision
7 -8 53 vision be
-24 -23 -13 vision chang
98 81 156 vision in
4 52 -1 vision or
-67 -57 -82 visit
27 -31 -10 vit
27 -31 -10 vit d
-70 -5 54 vitamin
5 27 18 vitamin and
28 -21 -6 vitamin b6
-122 -52 -67 vitamin d
-21 7 62 vitamin i
-3 31 68 vodka
6 14 26 vodka and
172 109 198 voic
98 100 149 voic be
4 0 -69 voic go
54 -46 -26 voic have
-57 -44 -32 voic i
37 47 24 voic mail
14 36 -5 volt
87 127 294 vomit
32 22 113 vomit and
58 44 109 vomit blood
-15 -18 -28 voucher
-13 -17 -26 voucher for
-183 -128 -113 vs
16 24 -4 wad
-29 -20 -17 wad through
21 47 75 waist
-182 -50 72 wait
-27 -19 -8 wait and
0 37 -13 wait for
7 23 60 wait i
-1 16 22 wait list
65 58 136 wait til
309 385 308 wake
28 27 29 wake and
9 -6 21 wake at
19 32 2 wake for
27 21 56 wake from
46 59 16 wake he
-63 -7 21 wake her
-38 -28 -6 wake i
54 99 79 wake in
180 -30 43 wake me
-31 -28 9 wake my
29 29 7 wake to
2 4 31 wake today
-3 30 -11 wake unabl
5 -29 -1 wake up
28 83 -213 wake with
5 17 128 wal
77 78 103 wal and
-28 -21 -12 wal i
13 13 -23 wal now
16 15 40 wal on
-99 -248 -255 walk
-34 -4 0 walk because
27 47 -9 walk but
37 11 59 walk can
-29 -3 -1 walk daily
-25 -6 -10 walk do
23 -20 -25 walk fine
-28 -14 -4 walk five
-45 -29 -12 walk heel
-41 -13 -6 walk help
16 16 28 walk home
53 9 80 walk in
-40 17 56 walk it
-2 99 -80 walk like
-24 38 -5 walk now
27 1 -47 walk on
3 3 -22 walk or
7 -28 -39 walk round
34 61 73 walk straight
-87 -115 -64 walk the
61 24 -31 walk to
9 -43 29 walk up
30 -27 -2 walker
-8 -2 87 wallpaper
-12 -38 -15 wallpaper for
-34 -40 -22 waltzer
220 266 300 want
-94 -104 -56 want a
12 15 -58 want her
14 30 49 want him
12 69 87 want it
-79 -32 -10 want me
-48 -11 -12 want my
31 31 25 want of
5 -80 -64 want rid
108 108 91 want the
216 159 122 want to
-25 -34 -23 war
-25 -33 -29 war zone
-32 -1 -13 ward
6 8 -20 ward round
6 -21 9 wardrob
-56 73 -177 warfarin
-146 -102 19 warfarin and
25 36 -36 warfarin for
8 26 -53 warfarin slip
18 20 -40 warfarin twic
-113 -154 -313 warm
-12 -2 -104 warm and
-44 -43 -5 warm bath
23 24 43 warm breath
23 28 9 warm no
25 -6 -1 warm pink
-187 -79 -40 warm up
12 18 32 warmth
-145 -85 -57 warn
40 47 70 warn about
-22 -20 -11 warn and
-33 -2 1 warn at
-86 -96 -83 warn me
30 26 48 warn no
-25 -21 -19 warn sign
42 21 48 warning
113 30 -108 wash
124 140 -40 wash it
38 45 104 wash machin
-44 -97 -94 wash my
63 84 -28 wash out
58 6 44 wash up
-100 -23 38 wasp
-97 -66 -31 wasp get
6 33 54 wasp sting
79 -92 -53 wast
-45 -36 -38 wast anyon
-21 -15 -15 wast away
129 -3 -3 wast in
33 63 67 wast of
101 112 -33 watch
38 50 -174 watch blue
36 54 87 watch her
52 -8 -1 watch strap
-7 -31 1 watch telly
10 25 -21 watch the
-34 -116 -89 water
-16 -78 -29 water a
-26 -93 27 water and
-40 -23 -20 water as
29 22 28 water be
-104 -72 -55 water bottl
52 83 3 water come
25 9 -148 water down
19 15 30 water drip
19 -5 27 water for
105 88 -5 water go
0 -3 -64 water have
75 70 32 water help
-22 -14 -13 water in
33 34 -7 water infection
9 23 57 water make
22 51 48 water next
8 21 41 water now
-72 -51 -10 water on
-10 -20 -9 water or
-13 -86 -43 water pil
-24 -10 -8 water should
3 10 29 water sinc
5 6 24 water so
-27 -13 -6 water stop
-29 -111 -77 water tablet
-4 37 -42 waterwork
22 23 53 watery
22 23 53 watery stuf
-13 -30 0 wav
-15 -32 -4 wav at
-21 17 -121 wave
20 36 -7 wave of
17 26 -33 wax
2 7 -36 waxy
289 236 277 way
7 14 -28 way and
44 -13 -7 way for
38 36 35 way from
25 83 90 way home
-31 -71 -34 way i
18 -23 -17 way most
-14 -14 -39 way of
-48 4 24 way out
24 -5 -94 way sinc
57 61 48 way that
94 104 86 way to
-53 -25 -33 way too
-6 5 32 way twic
28 -7 -15 way up
16 25 27 way when
-68 -21 -3 way worse
87 232 320 we
79 79 45 we all
199 200 236 we be
-24 -19 -20 we both
48 49 66 we calcium
8 4 -25 we can
2 2 -61 we come
162 110 78 we do
11 27 51 we dont
-25 -22 -14 we drink
22 20 40 we fry
35 31 -10 we get
84 61 72 we go
-185 -86 31 we have
12 15 -21 we leave
12 44 3 we let
-53 -24 -10 we lose
-24 -40 -12 we move
-36 -6 -1 we pick
32 41 41 we put
-71 -61 -47 we ring
-40 -33 -31 we take
12 12 35 we think
-139 -33 -31 weak
-30 29 3 weak and
17 30 67 weak as
-9 -2 -28 weak cant
10 39 -8 weak every
-17 -22 -11 weak from
-27 -22 -55 weak i
-51 -47 24 weak in
26 66 61 weak leg
1 5 37 weak littl
-41 -33 -13 weak my
-38 -59 -17 weak never
33 -26 -16 weak no
33 17 27 weak on
4 10 -30 weak over
14 9 -64 weak sinc
3 3 -68 weak than
-21 -26 -40 weak that
22 -2 -2 weak what
-39 -9 -6 weak you
72 -34 -50 wean
-78 -118 -97 wear
21 13 -1 wear a
-43 -49 -15 wear it
5 -19 -36 wear me
-65 -33 -38 wear off
1 -26 -16 wear out
-4 -22 -14 wear the
-4 2 -54 weather
1 1 -25 weather forecast
0 -26 -32 web of
-23 -23 -29 webmd
-82 -84 -109 websit
-16 -19 -24 websit be
25 0 -56 wed
-115 -64 -122 wedding
-1 11 -30 wedding and
-26 -8 -11 wedding i
26 -22 6 wedding in
-31 -8 -4 wedding on
7 11 24 wedding sermon
12 57 -23 wedg
10 40 -12 wedg on
231 124 -19 wednesday
37 41 -8 wednesday and
6 6 -43 wednesday because
22 29 -43 wednesday i
33 34 92 wednesday knee
31 29 41 weedkiller
444 406 -44 week
-126 -46 -34 week after
3 8 23 week aged
82 109 -75 week ago
46 4 -48 week along
-50 -10 -96 week and
54 -13 -3 week arm
-18 -17 -63 week baby
63 -49 -162 week back
5 -68 -42 week be
-25 -37 -4 week because
-9 -39 -27 week before
3 5 30 week belly
3 161 188 week blood
74 25 -3 week bp
5 -65 -33 week burn
3 -2 30 week by
-22 -35 -12 week calf
44 -82 -51 week cant
-45 0 23 week do
10 44 -3 week eyelid
5 -21 -3 week five
-32 13 -10 week for
15 87 79 week four
23 52 15 week go
6 38 130 week hasnt
6 22 -7 week have
-39 -18 -2 week how
91 3 -117 week i
-31 -85 -23 week in
3 18 -27 week into
71 47 97 week it
7 -4 -61 week its
7 60 98 week late
-9 -60 -132 week my
109 -104 40 week no
-58 -44 45 week not
-9 -49 -3 week nothing
21 -106 -23 week now
32 -38 -55 week of
21 -47 -48 week off
79 1 -122 week old
16 -18 34 week on
-40 40 -40 week one
-45 15 -56 week or
38 65 -22 week palm
-61 -20 -3 week physio
2 48 8 week postpartum
123 28 79 week pregnant
1 4 -43 week ring
29 99 24 week she
-75 -7 20 week sinc
-10 -12 -25 week so
27 -34 -19 week start
49 141 -27 week temperatur
-43 -6 1 week that
87 82 32 week the
11 7 28 week ther
-100 -33 -9 week tomorrow
-8 -106 -57 week wake
22 17 21 week what
-43 -25 -5 week which
14 17 78 week with
13 13 -35 week worse
157 284 -86 weekend
-33 0 -28 weekend and
17 24 -83 weekend i
-67 -40 -19 weekend on
2 2 -52 weekend pee
2 -4 -32 weekend she
57 92 185 weekly
5 34 118 weekly methotrexat
46 53 48 weekly pil
51 -21 -84 weep
-14 -77 -103 weigh
58 -42 -13 weigh myself
108 45 -5 weight
22 47 56 weight between
63 103 -35 weight on
-29 -35 -2 weight sadly
143 189 305 weird
13 24 20 weird like
13 16 41 weird one
82 147 -51 wel
-44 -40 -59 wel and
-25 -17 -25 wel as
-29 -7 -1 wel back
73 95 121 wel be
-54 -34 -13 wel could
35 46 49 wel for
35 -33 -44 wel i
2 -15 -73 wel in
16 20 34 wel it
43 34 28 wel just
6 2 -23 wel my
-55 -6 9 wel now
41 29 60 wel only
-62 -51 -20 wel she
19 23 -14 wel sinc
106 102 -25 welly
56 51 44 welsh
12 14 43 welt
309 432 213 wet
23 27 -24 wet fish
-10 57 53 wet myself
22 20 -145 wet nappy
62 32 60 wet sand
71 69 19 wet the
4 6 50 wet towel
28 35 86 wet trouser
20 34 74 wetsuit
-1 -73 -83 whack
37 -19 -8 whack a
-25 -15 -44 whack my
-699 -551 -360 what
-137 -76 -22 what a
-88 -16 4 what about
-173 -171 -239 what be
-46 -49 -31 what can
-24 -22 -22 what caus
115 110 103 what come
-67 -78 -53 what could
74 72 59 what day
179 125 61 what do
-13 -17 -21 what ease
40 -27 -63 what else
109 25 10 what food
-19 -19 -37 what for
-38 -23 -24 what give
-67 -61 -67 what go
-105 -91 -85 what have
6 11 49 what he
129 131 124 what height
22 24 16 what help
118 176 252 what i
-23 -23 -27 what if
-21 -18 -25 what illness
12 48 156 what it
-30 -22 -13 what lie
67 72 51 what look
-59 -47 -47 what might
-123 -118 -95 what muscl
15 8 32 what must
24 46 47 what my
-133 -103 -125 what now
-9 -22 -10 what number
1 3 28 what order
106 128 119 what peopl
-13 -48 -55 what point
33 36 19 what she
-26 -41 -20 what should
-18 -20 -33 what sit
-68 -20 -22 what sort
148 110 74 what stretch
-35 -28 -21 what tablet
-47 -59 -9 what temperatur
-23 -11 -13 what that
-117 -81 -46 what the
-37 -32 -14 what they
-42 -39 -25 what thing
21 33 33 what time
-50 -80 -47 what to
-14 -22 -8 what two
-17 -18 -25 what word
-31 -9 -71 what would
-26 -31 -36 what you
-26 -17 -13 what your
-38 -44 35 whatever
-51 -40 -8 whatever and
54 45 28 whatever i
24 -13 -4 whatever it
-31 -25 -9 whatever my
-5 16 44 whatsoever
-27 -13 -13 wheat
-27 -13 -13 wheat bag
-58 -74 -40 wheel
-5 -5 -35 wheel on
16 14 33 wheel with
110 75 116 wheez
-25 -16 -68 wheezy
3 3 -66 wheezy at
-352 -470 -304 when
-39 -29 -25 when a
38 -13 -8 when all
-27 -34 -40 when be
-66 -39 -22 when blood
-21 -14 -8 when breath
-53 -50 -26 when can
-19 -65 -59 when do
-160 -137 12 when he
28 31 20 when her
-55 -40 -24 when his
226 87 -18 when i
-25 -14 -5 when in
-40 -27 -66 when it
-30 -43 -26 when my
-28 -19 -26 when our
42 42 15 when pres
-55 -49 -19 when she
-31 -18 -18 when should
-73 -20 -142 when the
1 -65 -33 when ther
64 98 80 when they
33 65 106 when we
-44 -36 -28 when wil
-22 -25 -71 when would
21 16 13 when you
64 60 56 when your
13 -147 -98 whenever
1 30 41 whenever a
59 -103 -21 whenever i
10 5 -49 whenever she
-51 -55 -50 whenever the
12 114 -1 wher
26 -67 -21 wher a
-148 -88 -57 wher do
3 0 21 wher he
15 12 23 wher his
125 222 40 wher i
-22 -1 -9 wher it
-1 2 -89 wher my
-22 -17 -19 wher on
14 28 27 wher one
28 41 -54 wher she
36 25 72 wher the
-12 8 50 wher they
-43 -31 -25 wher you
68 52 64 wher youd
-169 -39 -21 whether
-24 -23 -19 whether all
-24 -6 -2 whether either
-19 -3 -25 whether it
-38 -42 -37 whether one
-1 1 27 whether this
-450 -208 -158 which
53 53 52 which articl
1 1 -21 which at
27 10 45 which be
-20 -22 -20 which bit
-67 -59 -33 which condition
-19 -26 -28 which drink
-47 -57 -53 which food
-38 -27 -9 which fruit
0 30 -17 which fuse
7 10 38 which i
18 14 -24 which isnt
1 7 22 which make
-39 -38 -40 which muscl
6 13 29 which my
-23 -16 -21 which nut
61 101 118 which of
-79 -70 -46 which one
-39 -9 -6 which should
-73 -15 -14 which stretch
1 20 42 which vitamin
6 9 22 which we
9 46 62 which your
-21 -2 -3 whichever
-45 32 203 while
-28 -2 -4 while after
-6 -6 21 while breastfeed
14 36 60 while do
-15 -56 -4 while i
-46 -34 -9 while she
-10 -5 68 whimper
8 14 43 whip
-23 -16 16 whiplash
14 -25 -17 whirl
-19 -30 -21 whisk
105 93 96 whisky
46 -23 -2 whisper
5 0 27 whisper sinc
79 13 69 whistl
-7 12 29 whistl and
2 4 33 whistl cant
9 10 73 whistl or
148 206 266 white
82 134 197 white and
52 59 118 white as
-1 -46 -37 white in
2 2 -94 white line
19 24 -3 white mark
5 8 -60 white of
-105 -125 -143 white spot
17 22 19 white stuf
-27 -11 -8 white then
17 -25 -9 whitsun
-273 -203 -159 who
2 3 -70 who and
-55 -149 -135 who be
1 -23 -24 who cant
69 62 70 who come
-22 15 9 who do
-22 -11 -14 who found
2 19 34 who give
92 80 65 who i
12 6 20 who isnt
-41 -22 -19 who make
-2 19 21 who read
-76 -62 -53 who should
-43 -44 -65 who won
-40 -53 -29 who wont
-9 -6 -22 who would
-30 -26 -12 who write
68 113 60 whod
-1 31 37 whoever
-2 19 21 whoever write
-119 7 181 whole
45 -1 -1 whole academic
-24 -4 6 whole allotment
3 32 -14 whole arm
-39 -42 -40 whole bag
11 -23 88 whole body
29 37 36 whole bottl
-34 -17 -4 whole day
49 54 79 whole family
-17 -22 -29 whole grain
-12 -8 -66 whole hous
-12 -17 -27 whole list
-27 -21 -13 whole meal
3 61 78 whole month
-43 -32 -29 whole of
49 27 12 whole right
19 4 32 whole side
-38 26 -44 whole thigh
26 -60 -47 whole time
44 51 64 whole tub
10 18 20 whole undercarriag
50 46 60 whole wedding
-21 -22 -19 whoop
9 22 10 whoosh
2 -26 -3 whos
-735 -592 -665 why
-57 -44 -14 why be
-54 -41 -32 why cant
-213 -190 -140 why do
4 36 0 why he
-33 -16 -19 why his
-8 1 23 why i
12 15 25 why me
35 49 -19 why my
-77 -61 -56 why she
2 -6 -21 why that
46 66 -3 why they
-49 -43 -47 why wont
43 52 -25 why would
-30 -30 -9 why your
-43 -53 -18 wi
-77 -53 -114 wide
-18 -8 -44 wide awak
-3 -71 -68 widespread
-117 -54 -51 widespread kind
135 -1 -1 widespread twitch
32 31 31 widow
46 -10 37 width
-31 -34 -20 wie
24 78 161 wife
52 81 70 wife be
-30 -25 -24 wife birthday
15 -21 -14 wife calf
15 39 76 wife get
39 42 48 wife go
36 28 36 wife have
-52 1 1 wife in
-92 -50 -27 wife make
-54 -235 -194 wife say
3 -35 -51 wife sign
-42 -43 -49 wife tale
-45 -32 -55 wife think
27 28 27 wife use
33 51 69 wife who
46 65 -4 wify
34 85 133 wiggl
3 22 30 wiggl and
4 16 37 wiggl em
24 24 -6 wiggl everything
2 4 42 wiggl the
-404 -256 -99 wil
-19 -10 20 wil a
43 -34 -22 wil be
21 21 25 wil come
102 110 106 wil do
26 27 21 wil eat
37 28 27 wil go
-26 -19 -30 wil have
-205 -207 -225 wil i
-210 -187 -111 wil it
-23 -57 -25 wil just
-51 -42 -25 wil laugh
7 14 35 wil leave
-57 -48 -53 wil my
-26 -11 -8 wil never
-68 -9 4 wil not
-47 -50 -27 wil only
-34 -36 -13 wil say
-29 -33 -46 wil sound
61 72 55 wil stop
13 6 30 wil tell
-39 -16 -20 wil that
-118 -82 -63 wil the
-93 -59 -107 wil they
21 31 70 wild
37 37 78 wild mushroom
-16 -1 -45 win
-89 -87 -42 winc
-3 40 97 wind
62 9 54 window
-30 -58 -32 window and
33 30 -12 window open
33 57 56 windowsil
89 -52 -148 wine
7 33 -41 wine a
-46 -92 -103 wing
24 -12 -7 wing and
-41 -44 -30 wing at
-47 -77 -2 wink
-74 -42 11 wink at
-23 -14 -16 wink by
-10 -177 -126 winter
-2 107 104 wip
19 14 28 wip after
-11 40 -21 wip out
31 27 48 wip someone
100 147 95 wipe
87 119 50 wipe and
-44 -25 -3 wipe i
1 42 -91 wir
-17 4 44 wire
-48 -54 -92 wisdom
-47 -54 -91 wisdom tooth
-21 -25 -21 wise
155 120 187 wish
74 115 122 wish the
67 -1 27 wish to
-11 167 37 with
40 -17 -32 with a
-26 -15 -13 with all
-10 -7 -30 with als
2 72 22 with an
21 20 2 with and
-101 -118 -55 with any
36 -10 -6 with anything
4 43 34 with arm
-60 -9 -10 with avocado
26 18 46 with bad
-43 -45 -34 with boredom
-8 31 9 with both
-83 -59 -48 with chest
52 52 81 with clot
-67 -50 -21 with cramp
30 39 40 with dinner
-43 -54 -114 with dribbl
8 11 -24 with either
5 -78 -35 with em
37 37 -20 with epilepsy
13 12 40 with every
68 61 68 with fast
0 4 23 with fever
-56 -56 -44 with fibro
-67 -80 -84 with fibromyalgia
-68 -4 -3 with guillain
25 24 -9 with hand
-32 -34 -6 with her
23 42 -30 with him
84 95 149 with his
9 10 31 with ibuprofen
130 177 -218 with it
97 -16 -8 with jar
6 34 31 with kidney
-83 -41 -21 with leg
35 45 61 with lockjaw
-38 -42 -36 with magnesium
216 201 169 with me
2 36 -3 with mnd
-24 -21 -10 with more
-48 -11 12 with muscl
-40 79 120 with my
8 5 25 with myasthenia
-24 3 -33 with new
-27 -14 -6 with night
-91 -30 4 with no
57 51 -56 with one
9 10 29 with out
36 30 55 with peopl
12 17 29 with pil
-12 -21 -16 with pneumonia
-26 -24 -18 with rage
94 -16 -8 with rest
-41 -38 -19 with restles
2 7 -34 with shake
72 56 43 with shaky
29 40 90 with shiver
-28 -27 -17 with siren
-72 -40 -46 with someone
-144 -110 -77 with spasm
-4 6 44 with sweat
52 51 -7 with tea
21 10 -5 with temperatur
67 56 38 with that
-18 -116 0 with the
35 24 30 with their
6 -23 -35 with them
164 173 218 with thes
47 -12 -4 with this
21 -5 -3 with thos
-22 -9 -17 with twitch
-29 -58 -24 with two
1 41 -4 with walk
-12 -25 -15 with what
-45 -37 -25 with you
-122 -69 -43 withdrawal
-136 -57 -63 within
-13 -6 -65 within a
4 27 42 within month
-88 -10 22 within the
-11 8 -28 within two
-214 -221 -187 without
-64 26 80 without a
0 -30 -8 without an
139 10 4 without any
-43 -65 -34 without be
128 -13 -5 without diet
-39 -26 -22 without examin
2 -3 -66 without feel
0 0 -42 without help
-31 -31 -25 without insuranc
-32 -22 -30 without it
33 74 152 without know
-55 -55 -14 without look
36 54 48 without mask
57 76 85 without me
-16 -46 -24 without mean
-58 9 -31 without my
15 23 40 without notice
10 35 28 without stop
-16 -15 -58 without tell
71 -35 -17 without try
16 10 31 without warn
42 35 35 wizard
-9 -63 19 wob
-25 -31 -9 wob chin
-51 -38 -40 wobbl
17 22 9 wobbl all
12 -1 -47 wobbl like
-50 -18 -10 wobbl sinc
-52 -50 -8 wobbl when
-74 -49 -29 woman
-93 -53 -36 won
-39 -35 -62 won the
-33 49 28 wonder
-22 29 28 wonder if
-32 -20 -24 wonder what
56 39 99 wonky
155 336 178 wont
54 51 55 wont answer
119 121 149 wont be
72 60 26 wont bend
-38 -16 13 wont clear
10 14 40 wont clos
19 16 -28 wont cock
31 40 -64 wont come
-54 -54 -31 wont die
72 77 83 wont do
-48 -44 -36 wont drink
4 -24 -19 wont eat
14 16 69 wont feed
1 8 21 wont fit
22 61 65 wont get
20 29 42 wont give
-71 -134 -138 wont go
21 32 30 wont have
-70 -132 -139 wont hold
-75 -74 -53 wont keep
-21 -23 -14 wont let
-62 -29 7 wont lie
52 74 -64 wont lift
45 53 57 wont look
-4 2 -55 wont make
-33 -41 -62 wont move
-49 -43 -47 wont my
25 41 79 wont open
29 65 -33 wont pinch
24 26 -117 wont put
-75 -11 -49 wont quit
2 2 23 wont rous
15 16 35 wont seal
9 24 30 wont see
22 23 -53 wont shut
-116 -64 -32 wont stay
-72 -20 81 wont stop
21 41 61 wont straighten
-77 -53 0 wont suck
6 11 21 wont swallow
4 3 23 wont talk
-42 -44 -41 wont touch
-5 -1 -30 wont use
26 35 90 wont wake
28 31 -24 wont walk
6 13 53 wont wiggl
57 75 157 wood
-23 16 39 wood and
1 2 22 wooden
8 -50 4 wool
4 -29 -10 wool for
14 72 -113 woozy
13 9 -94 woozy be
320 376 334 word
32 40 52 word and
73 50 42 word at
3 20 46 word be
52 48 56 word come
-55 -23 -60 word for
20 -31 -31 word have
14 -33 -20 word in
-40 -31 -30 word mean
-71 -16 9 word of
44 57 24 word out
30 22 18 word salad
31 -52 -31 word she
5 10 21 word sinc
63 108 119 word then
3 28 -4 word turn
-70 -55 -62 word with
-35 -22 -74 wore
-28 -20 -56 wore the
-29 -128 6 work
-19 -27 -17 work a
26 -11 16 work and
-38 -29 -32 work be
-21 -33 -15 work cant
-4 5 -22 work for
-39 -1 -1 work have
52 57 49 work he
-31 -24 4 work i
-10 -27 -14 work if
29 -3 -4 work in
22 31 27 work it
-46 -41 -36 work now
-57 -46 1 work on
59 81 77 work out
-28 -11 -1 work right
1 -23 -33 work sinc
-12 -22 -2 work so
11 0 -26 work the
-26 -15 -16 work today
-17 -21 -26 work would
110 -6 5 workout
37 25 57 workout be
-65 -52 -7 world
-14 -28 -39 world cup
-13 -34 -24 worm
-9 0 25 worm wriggl
-98 -98 -137 worn
-66 -51 -65 worn off
-30 -5 -31 worn out
-108 -79 -35 worry
30 10 -12 worry about
-20 -27 -20 worry so
2 -9 -76 worse
46 36 -18 worse by
38 96 49 worse every
1 1 -32 worse for
-51 -43 -26 worse hasnt
3 21 -12 worse in
16 25 -39 worse lie
16 11 48 worse not
-50 -22 -17 worse than
94 141 71 worse when
-29 -3 -2 worsen
-24 -42 -25 worst
-21 -16 -24 worst be
16 17 42 worst head
71 74 112 worst headach
-21 -12 -4 worst i
31 41 62 worst of
20 56 14 wort
-103 56 0 worth
-51 -29 -69 worth a
-20 -1 -3 worth an
-120 -91 -96 worth it
1 6 -32 worth mention
-17 -19 -29 worth the
2 6 21 worth try
14 261 295 would
-252 -165 -158 would a
-65 -59 -46 would an
68 83 72 would anyon
-32 -32 -11 would ask
374 405 417 would be
-50 -24 -25 would cut
7 19 26 would describ
-31 -37 -46 would die
256 239 236 would do
-51 -31 -32 would eat
-12 -8 -21 would either
33 18 31 would finish
-26 -4 -4 would get
-37 -42 -78 would go
94 86 76 would happen
-79 -35 -11 would have
-30 -29 -16 would help
-45 -20 -24 would her
-57 -72 -108 would i
216 228 227 would it
27 13 -2 would just
-23 -18 -12 would keep
-143 -290 -248 would like
-47 -49 -44 would look
-28 10 0 would mis
-42 -17 -13 would more
11 -52 -29 would never
-44 -3 31 would not
17 29 26 would notice
46 39 -8 would one
-44 -29 -18 would only
6 12 29 would put
73 -59 -22 would rather
-8 13 26 would run
41 21 44 would say
19 29 31 would someone
100 121 110 would sooner
-26 -13 -19 would take
-59 -59 -34 would tell
-122 -116 -112 would that
-30 -17 -5 would the
1 36 32 would their
-19 -15 -20 would they
142 147 133 would you
194 205 276 wouldnt
-48 -27 6 wouldnt be
35 39 45 wouldnt cal
-15 -68 -22 wouldnt do
55 45 44 wouldnt mind
77 18 20 wouldnt say
11 23 28 wouldnt stop
23 34 32 wound
92 62 118 wrap
11 5 32 wrap in
11 12 23 wrap when
15 -80 -96 wreck
52 -14 -4 wreck my
-32 -28 -30 wrench
-26 -27 -21 wrestl
-73 -58 33 wriggl
8 6 29 wring
5 17 21 wring wet
112 122 -269 wrist
9 44 -18 wrist back
-10 28 -17 wrist be
1 3 -56 wrist cant
2 5 -25 wrist drop
2 -27 -9 wrist feel
24 24 -8 wrist in
28 44 -91 wrist just
-4 6 25 wrist now
1 2 -21 wrist or
-30 -21 2 wrist plaster
13 18 -64 wrist stil
5 7 -49 wrist up
281 304 346 write
-77 -82 -98 write a
9 20 39 write be
-25 -17 -9 write her
113 111 130 write letter
-101 -57 -66 write me
39 68 78 write my
-28 -24 -25 write that
71 115 172 write the
4 24 -37 write to
0 6 20 writer cramp
-161 -188 -112 wrong
-1 5 -31 wrong and
-38 -40 -24 wrong chat
19 10 20 wrong she
18 17 30 wrong side
-7 6 -33 wrong way
-9 -14 -85 wrong with
14 18 27 wrong word
-45 -7 10 ws
-77 -61 -46 x
-40 -34 -16 x ray
32 22 40 x10
19 76 104 xanax
3 26 0 xanax bar
5 -30 -23 xma
2 -22 -17 xma i
-29 -101 -80 y
-72 -41 -25 y and
128 -26 -5 ya
34 0 -6 yard
51 65 6 yawn
13 31 -25 yawn goosebump
-151 -256 -286 year
-74 -65 -47 year 10
-37 -17 -13 year after
-88 -188 -29 year ago
223 -113 57 year and
9 50 30 year back
-8 -15 -23 year be
25 -7 38 year but
-42 -2 -2 year do
40 1 -10 year doctor
91 -7 -1 year foot
2 1 -27 year hand
-4 27 59 year have
6 -45 -22 year he
0 -99 -29 year i
66 -25 -50 year in
-48 -26 -13 year it
6 67 -2 year jumpy
-39 -30 -14 year later
29 -61 -21 year my
52 6 21 year never
-40 -21 40 year no
5 -39 -5 year now
-54 62 -42 year of
294 127 78 year old
31 12 -35 year on
-52 -6 -2 year one
48 -60 -47 year or
4 81 -7 year reach
-6 19 -25 year sinc
-49 -7 35 year so
25 32 -13 year stop
-21 -27 18 year the
3 42 21 year this
5 50 23 year two
-38 -7 5 year without
-26 -1 -1 year would
-95 -44 -40 yel
-33 -26 -14 yel with
99 72 -158 yellow
25 25 -3 yellow and
40 39 -5 yellow sinc
23 31 -7 yellow this
79 78 -1 yelp
61 64 -15 yelp if
-77 -25 134 yes
79 81 60 yes i
-16 20 37 yes no
-8 -37 -2 yes on
-47 -38 -3 yes or
42 292 -424 yesterday
-43 -57 -7 yesterday 3
80 33 98 yesterday after
26 -11 -5 yesterday afternoon
-18 -56 -147 yesterday and
-69 -21 -5 yesterday be
48 38 34 yesterday cant
8 9 -48 yesterday come
20 23 -12 yesterday deep
95 76 221 yesterday evening
-30 -21 2 yesterday finger
17 27 -23 yesterday for
-5 -8 -35 yesterday get
5 11 -49 yesterday hand
29 38 90 yesterday he
-44 -46 -23 yesterday how
36 99 31 yesterday i
47 60 -9 yesterday in
-59 -72 -53 yesterday lol
6 30 -9 yesterday lunch
59 85 28 yesterday morning
11 34 -60 yesterday my
-25 -40 -68 yesterday no
20 5 -19 yesterday not
10 12 23 yesterday now
-30 -34 -9 yesterday only
4 4 25 yesterday pain
63 54 61 yesterday she
10 22 -26 yesterday stil
8 39 -4 yesterday temperatur
-7 12 -63 yesterday the
16 23 17 yesterday today
-20 -18 -33 yesterday when
84 64 -11 yesterday with
218 165 74 yet
-26 10 -7 yoga
-23 -7 -8 yoga class
-29 -22 -38 yoga or
69 65 63 yoga pose
-15 7 -183 yoghurt
-19 -20 -64 yoghurt and
-40 58 219 you
-53 -19 -15 you about
-20 -24 -31 you ache
-31 -39 -22 you achy
-46 -53 -53 you and
-73 -10 35 you ask
16 8 45 you be
215 135 114 you can
-28 -19 -25 you cant
7 11 20 you card
58 57 63 you catch
3 -29 -22 you could
-11 -12 -26 you cover
12 25 48 you cramp
82 76 77 you die
92 90 61 you do
21 21 46 you dont
55 84 79 you for
3 -52 -53 you get
-39 -29 -24 you go
26 50 47 you have
40 55 46 you help
-29 -15 21 you i
109 142 146 you just
-24 -36 -36 you keep
166 158 150 you know
-55 -41 -22 you like
-39 -34 -18 you mean
17 -22 -11 you name
-44 -8 -4 you notice
-14 -15 -21 you numb
-77 -88 -75 you out
-23 -5 -2 you please
47 8 -6 you poke
17 26 14 you pres
6 -6 28 you recommend
-35 -46 -40 you right
36 10 29 you say
-36 -26 -7 you so
21 29 40 you start
32 29 -5 you suggest
-42 -15 -15 you take
210 125 120 you tell
-53 -59 -58 you to
9 21 31 you touch
-5 5 -24 you up
15 12 23 you vomit
-22 -7 -11 you when
-25 -24 -20 you whether
-27 -26 -12 you wil
-48 -31 -41 you wipe
26 89 73 you wont
38 36 40 you word
-38 -34 -27 you would
14 56 108 youd
-28 -12 -5 youd expect
1 -10 -105 young
-19 -20 -20 young for
13 10 -83 young of
-166 -159 -43 your
49 42 41 your advice
-34 -20 -23 your answer
54 27 70 your articl
67 63 61 your back
-23 -10 -14 your bit
-29 -19 -31 your bot
-80 -12 -6 your calf
13 10 25 your face
67 66 73 your faith
-19 -52 -34 your hand
72 68 60 your heart
-16 -17 -31 your instruction
-56 -31 -43 your leg
71 54 66 your lip
47 -23 -22 your list
-112 -92 -52 your muscl
2 8 43 your neck
151 168 168 your page
-18 -12 -22 your poison
59 27 24 your rule
-34 -12 -10 your time
-21 -10 -19 your tongu
-19 -24 -72 yourself
-24 -27 -24 yourself and
33 -129 -110 zap
6 31 25 zap by
14 27 -33 zap off
4 -97 -38 zap when
-67 -59 14 zero
-92 44 93 zigzag
-20 -1 6 zigzag light
42 52 0 zip
42 -62 -62 zomby
85 -4 -7 zomby at
-42 -25 -11 zomby proces
-24 -48 -35 zone
-61 -58 -30 zoo
-10 -9 -26 zoom
31 42 4 zopiclon
50 67 4 zopiclon and
-34 -22 -33 zumba
-19 -15 -24 zumba and
119 -4 -4 веко
119 -4 -4 дергается
119 -4 -4 дергается веко
119 -4 -4 за
119 -4 -4 за кофе
119 -4 -4 из
119 -4 -4 из за
119 -4 -4 кофе
119 -4 -4 меня
119 -4 -4 у
119 -4 -4 у меня
119 -4 -4 это
119 -4 -4 это из
"""
