"""Weights of the second net, written by ``python -m evals resemblance``. Not to be edited by hand."""

BIASES = (-4.718, -4.762, -4.556)
THRESHOLDS = (1.625, 0.920, 0.356)
WHERE_URGENT = -0.035
# One line a feature: its weight in hundredths for each level, then the feature. Text, because Python reads
# a long text at once and would compile a long table entry by entry at every start.
TABLE = """\
-45 -28 -11 04
-33 -14 -17 1
-63 -66 -17 1 day
-20 -8 -4 1 st
31 32 -27 1 sugar
-74 49 -32 10
51 27 -22 10 day
13 29 41 10 hour
-69 -65 -29 10 k
32 27 48 10 minut
21 1 -38 10 month
-39 -40 -12 10 second
67 77 -19 10 week
-32 -11 40 100
-20 -7 -1 100 mcg
-61 -66 -36 102
31 48 68 108
43 52 75 108 i
-21 5 40 11
-30 21 -5 11 year
-17 4 -31 110
5 8 30 112
3 4 29 114
-142 -138 -26 12
2 2 55 12 day
20 23 40 12 of
115 105 -4 122
94 131 -9 124
-2 6 28 128
-37 -44 -25 13
-15 -40 -13 13 year
5 5 24 130
56 27 72 139
99 166 146 14
30 42 40 14 and
67 57 -7 14 hour
-8 9 41 14 month
39 49 -14 148
33 26 -13 148 96
197 52 -107 15
41 55 12 15 minut
7 17 29 15 year
99 167 164 150
48 70 -16 152
143 42 121 16
23 33 -35 16 and
16 26 50 160
-37 -60 -8 168
5 8 30 168 112
31 33 -22 17
33 -1 -1 17 day
24 34 24 17 have
-14 -20 -8 17 i
25 67 67 170
2 6 53 171
2 6 53 171 over
205 241 215 18
77 254 305 18 month
4 9 -77 18 week
-28 -25 -25 180
58 35 -7 19
-71 -30 -21 1987
-24 -12 -4 1989
-19 23 -15 1990
-52 -26 -9 1994
-84 -27 -25 1998
122 290 12 2
-20 -37 3 2 be
5 33 -4 2 bottl
5 198 2 2 day
-2 -35 -50 2 hour
-19 -32 -6 2 litr
-37 -40 -83 2 minut
60 132 22 2 month
6 7 -47 2 of
31 -13 17 2 week
31 64 138 2 year
74 108 49 20
26 69 86 20 in
2 64 -12 20 mg
86 6 61 20 minut
7 -30 0 20 second
-28 -74 -33 20 week
-102 46 7 20 year
112 34 54 200
-44 6 30 2009
-51 -31 -16 2009 i
48 45 40 2009 make
17 32 20 201
-71 -7 -5 2010
-102 -36 -8 2012
-22 -6 -48 2015
-9 -2 -43 2015 and
-62 -7 20 2016
-53 -28 -23 2018
76 44 19 2019
11 18 30 2019 and
68 83 -5 2019 that
-64 -12 -5 202
-10 35 -33 2020
51 -3 -2 2021
-2 -28 -13 210
-31 -28 -13 22 now
28 -86 7 24
44 -12 -11 24 7
27 37 -13 24 hour
31 23 77 24 paracetamol
-47 -44 -51 24 week
19 49 -47 240
-154 -107 -9 25
-85 10 -86 26
-65 15 -63 26 week
11 32 -52 27
3 51 -39 27 week
-8 30 -51 28
-6 32 -49 28 week
118 72 -111 29
64 128 -67 29 week
18 18 91 3
61 -10 -16 3 and
-193 2 19 3 be
-14 84 59 3 day
56 6 -10 3 every
46 57 -23 3 hour
10 14 21 3 month
-3 7 47 3 no
35 27 -3 3 out
-13 23 56 3 rd
31 48 48 3 time
-56 -129 -75 3 week
151 94 39 3 year
194 192 195 30
-12 -12 -20 30 minut
38 80 86 30 of
133 143 65 30 week
-66 -73 -36 300
-28 -22 -11 300 mg
57 47 -63 31
-10 53 -45 31 week
19 32 86 32
16 30 77 32 week
-116 8 -57 33
-86 30 -52 33 week
80 74 119 34
77 59 45 34 week
141 140 147 35
117 90 86 35 week
12 32 77 36
2 1 31 36 and
3 -25 37 36 week
50 120 137 37
32 73 142 37 week
45 271 144 38
24 68 77 38 and
18 18 31 38 degre
-11 166 227 38 week
64 137 146 39
20 36 83 39 and
38 42 38 39 week
155 -36 105 4
70 -1 -1 4 5
-61 -82 -47 4 a
41 69 103 4 and
-26 -10 -10 4 be
14 -4 80 4 day
-5 -28 -27 4 in
18 82 55 4 mg
-11 27 46 4 month
10 15 37 4 pm
11 -37 5 4 puf
19 27 -17 4 week
76 3 -37 4 year
-55 64 411 40
-6 9 32 40 and
17 68 80 40 degre
32 29 35 40 of
16 16 29 400
149 107 -25 41
-20 11 -26 41 and
14 10 -22 41 degre
-32 -40 -85 44
-22 -28 -36 44 and
14 10 -24 46
-22 -45 -33 49
6 -24 -26 49 and
96 -27 -207 5
-7 -8 -66 5 be
-9 -44 -7 5 k
18 27 -48 5 minut
15 -19 -86 5 p
51 56 29 5 week
5 42 -60 5 year
108 30 46 50
7 3 28 500
11 96 -82 52
4 3 -30 52 on
61 -15 -43 55
6 -25 -17 57
-21 -53 -8 58
-18 -28 -23 58 and
107 218 254 6
38 31 31 6 be
30 -1 16 6 day
24 43 32 6 minut
26 73 62 6 month
7 40 48 6 this
-5 -56 -9 6 week
14 93 25 6 year
0 33 45 60
-40 -47 -24 60 mile
41 35 -81 600
3 59 -5 600 a
56 54 42 61
18 16 26 61 diabetic
-20 -16 -3 62
17 25 -41 63
5 6 -42 64
19 2 -35 66
-59 -77 -59 68
9 21 13 68 and
29 -5 -72 7
-6 9 32 7 40
-58 -35 -24 7 blink
-47 -37 15 7 month
117 106 -19 7 week
-18 -12 -61 7 year
78 57 72 70 sight
4 42 -8 70 year
48 51 13 71
48 53 -38 72
40 37 1 72 with
101 66 43 74
-22 -3 -15 75
25 39 67 78
19 90 -52 79
3 41 -48 79 on
49 46 -103 8
-25 -22 -19 8 and
11 -15 28 8 day
33 -1 -1 8 hour
31 53 69 8 minut
3 59 37 8 month
19 -42 -81 8 week
73 59 8 8 year
57 7 -48 80
22 30 -9 80 year
50 70 -12 81
19 19 28 81 and
12 39 10 81 i
13 22 -71 82
16 24 -55 82 take
-31 -46 -25 82 who
15 23 -28 83
8 12 -44 84
-26 -31 -84 88
53 -18 -247 9
-57 -63 -45 9 and
-14 -37 15 9 day
-28 -11 -29 9 have
7 8 -29 9 hour
-38 -16 -4 9 month
162 151 -63 9 week
-27 -23 -71 90
-21 -15 -8 90 minut
9 4 -33 90 on
82 95 96 91
15 13 -96 93
75 25 -18 95
76 111 -14 96
32 7 -16 98
55 156 210 @abdomen
-28 -21 -2 @abilityloss
67 58 54 @aceinhibitor
-22 -158 92 @activity
172 201 249 @adayhigh
508 471 526 @affairs
23 29 -177 @agodays
193 149 -136 @agolong
63 151 117 @agonow
115 15 -46 @alcohol
78 136 90 @allergen
89 -100 -231 @als
59 -18 -153 @anydrug
70 -248 -111 @arm
7 46 108 @ascending
31 -80 -105 @atrest
235 119 229 @babylow
208 176 208 @back
28 -80 -253 @backthen
836 1022 339 @badlab
71 73 134 @badweak
125 152 181 @barely
815 -35 -166 @begunafter
162 47 67 @belly
574 642 539 @bellyupset
37 63 109 @belongs
121 205 196 @bereaved
111 276 361 @bite
171 269 65 @bladder
434 526 744 @blind
37 28 94 @blindpee
3 -2 -24 @bloat
328 296 418 @bloodwords
309 275 213 @blue
-119 -51 -43 @bluenail
296 359 309 @blurred
277 124 287 @bodylevel
237 221 118 @bodypart
129 -19 -62 @bothlimbs
240 210 65 @bowel
170 38 124 @bowelhabit
198 176 101 @bphigh
7 95 13 @breast
418 520 400 @breathe
255 314 373 @breathless
863 878 1139 @breathtrouble
-323 -297 -198 @brief
109 159 219 @brightred
-106 -39 -49 @bruisy
-23 21 78 @burncause
99 150 115 @burnmouth
361 280 259 @byproxy
178 154 -47 @calf
-77 10 -45 @cancer
276 57 189 @cannedfood
141 220 190 @cant
67 149 -217 @cantbear
8 20 237 @cantmove
139 153 199 @cantwee
126 296 161 @cardiac
31 50 46 @cardiacband
9 -30 22 @chemical
544 567 658 @chest
505 583 858 @chesthurt
265 238 167 @child
-24 -177 -304 @childage
126 117 270 @childmed
12 140 -83 @chills
138 39 -41 @chokable
348 346 319 @choking
32 73 50 @chosen
86 131 52 @climbs
85 140 -34 @clinging
287 311 213 @clocknumber
70 89 110 @clot
256 361 350 @clotrisk
302 354 406 @co
-107 -185 -228 @coldcause
77 53 331 @coldness
516 634 616 @collapse
1 -156 -131 @complaint
651 672 838 @confused
295 149 302 @confusednot
540 54 54 @constant
-133 -60 -260 @contracts
265 348 321 @coughword
-5 20 -76 @crackheard
92 14 32 @crawling
696 -327 -107 @daily
405 443 470 @dangerlab
399 350 276 @darkpee
318 226 193 @dayladder
603 453 -262 @days
134 116 -42 @daysteps
105 130 -61 @deepburn
370 303 337 @diabetes
-7 175 234 @dizzy
354 391 130 @dogs
234 157 225 @doing
390 441 -55 @double
162 176 372 @dribble
-25 31 1 @drinkbout
281 349 222 @droop
408 449 665 @drowsy
594 439 426 @drugname
28 -75 129 @dues
216 213 490 @dulled
-248 -229 -184 @dulledpart
122 201 159 @eachbreath
53 24 27 @easesoff
-148 -64 -382 @easily
75 142 151 @eating
-62 -92 91 @effort
267 332 395 @elder
79 110 167 @epipen
462 238 374 @everywhere
28 53 -35 @exert
237 79 -23 @exertion
220 103 -25 @exertonly
-164 -233 -135 @eye
240 351 198 @face
337 433 381 @facefail
418 474 225 @faceswell
191 220 153 @familiar
90 175 219 @fastpulse
514 613 341 @fever
423 555 356 @feveronly
-172 -129 -192 @figure
272 398 508 @fitlike
168 114 180 @fizzing
-20 66 14 @flank
183 217 200 @floppyinfant
159 198 -57 @fluidloss
39 151 225 @footwear
119 273 21 @frail
245 -66 -59 @freq
24 8 17 @gallplace
342 309 442 @glass
183 172 17 @goneself
339 286 306 @goodbye
111 -493 -556 @gradual
47 95 148 @greyface
68 109 144 @gtn
-38 -31 -57 @handled
102 -19 -79 @harder
195 158 240 @hardly
247 324 267 @hardto
339 235 99 @hardtoday
51 29 19 @hauling
347 462 142 @head
237 318 260 @headache
329 284 -122 @headknock
279 353 242 @headpain
65 141 42 @heartache
-42 -40 -93 @heartburn
200 162 -14 @heartpill
128 254 206 @heartspot
235 232 209 @heldthing
76 83 118 @helper
18 74 54 @hernia
222 275 333 @highparts
197 219 21 @highsugar
127 166 352 @hightemp
164 241 -185 @hives
-46 70 81 @hot
-67 -70 167 @hourly
27 55 59 @hypothermic
263 282 363 @immuno
3 -74 87 @impact
108 265 357 @infant
-300 -119 -12 @infection
352 328 189 @ingest
121 184 300 @insulinword
152 314 229 @jerks
7 79 -452 @joint
428 349 28 @jointbig
-70 -151 -13 @keepsake
191 159 80 @ketones
-105 -24 87 @kidney
83 53 18 @kin
-63 -113 -59 @knownpanic
105 -140 30 @ladder
386 362 413 @lastever
690 -214 -249 @lasting
296 430 659 @leakage
39 -192 -56 @leg
453 577 -62 @legclot
132 59 -73 @legparts
465 534 510 @lethal
383 419 378 @lethalplace
122 82 103 @leveldown
-236 -265 -252 @lifelong
-77 -12 -44 @lifelongface
235 314 393 @light
104 97 69 @lighthurts
-81 -105 -262 @limb
506 588 200 @limbfail
343 329 240 @limbfault
206 126 197 @limbnumb
279 -118 -50 @listplaces
466 486 662 @lockjaw
303 -458 -446 @long
15 18 25 @lowsats
71 163 82 @lowsugar
60 24 -15 @lumpgrows
-201 -152 -72 @lumpword
239 303 500 @lungsign
527 536 683 @manytablets
401 331 334 @means
334 319 313 @meanskept
260 -235 -116 @measuredthin
171 137 -345 @medword
-294 -256 -398 @momentary
74 112 122 @motion
266 184 124 @mouthparts
214 273 93 @move
48 32 -19 @musclepain
141 143 230 @mushroom
13 116 -197 @narrow
225 316 226 @nearfaint
57 -60 -84 @needshelp
-17 135 84 @nervemuscle
-18 -337 -223 @neurolep
152 -271 -163 @newmed
155 -47 -225 @no
72 -5 -42 @nohelp
208 155 265 @notbreathing
-13 151 188 @nothere
72 103 183 @notsweating
317 513 481 @now
230 279 399 @numb
-140 -127 -158 @numbcause
159 195 278 @numbonly
340 376 477 @numbseat
-118 -64 -279 @oldspell
151 248 -42 @onebigger
349 343 133 @onesided
81 130 298 @opioid
168 202 -19 @orthopnoea
139 426 -313 @overdays
172 267 235 @overdosesign
86 191 -80 @pain
25 199 362 @painkiller
414 418 411 @palecolor
451 483 317 @palp
7 70 -161 @parched
152 122 186 @passedoff
-377 -298 -210 @passingnumb
-27 32 137 @periods
364 330 347 @person
44 210 158 @pet
38 54 -13 @phlegm
135 112 359 @pillword
513 268 269 @places
-605 -413 -357 @pmr
563 681 722 @poison
-125 -74 -41 @poorfeed
176 220 250 @popback
-40 27 71 @postfit
11 73 -106 @potassium
27 18 14 @potatovoice
263 136 175 @pouring
346 374 103 @preeclampsia
105 7 -143 @pregnant
143 294 80 @pregnantnow
8 -46 1 @pressed
244 316 380 @pupil
35 78 222 @purplespots
-7 -31 -7 @pursuit
219 359 398 @quietly
240 37 93 @quit
78 113 129 @quitlimb
35 114 229 @radiates
107 177 254 @rash
-80 87 -158 @rashdrug
-1 214 -186 @recent
316 -467 -366 @recurs
165 231 139 @redhot
183 212 -42 @redskin
203 -14 106 @reliever
-23 -53 -173 @removal
-120 104 -183 @resolved
200 124 -20 @restcure
-72 -78 111 @rigid
254 -288 -104 @rising
12 77 179 @risingfizz
419 -405 -108 @roaming
278 214 269 @saddle
262 -835 -833 @season
238 171 165 @seat
4 -35 69 @seatarea
-204 -76 -47 @sedative
152 225 520 @seeing
479 475 596 @seizure
-49 -30 -58 @seizurelike
275 124 148 @self
-436 -353 -200 @selfcare
22 -51 179 @selfmoving
203 235 246 @selfwound
552 483 544 @sepsissign
364 -37 -83 @serodrug
-293 -62 -3 @settled
441 521 628 @severe
-49 -30 -58 @shaking
219 369 218 @shocked
453 496 233 @side
160 163 95 @sidefail
266 -361 -253 @sincethen
239 379 324 @sleeppill
546 -152 -38 @slow
84 153 255 @slowpulse
378 256 303 @slur
977 744 885 @slurred
233 212 216 @someone
-79 -60 -65 @soothed
-24 26 82 @soothing
251 319 292 @speak
19 49 70 @speechodd
-249 -179 20 @spent
179 132 170 @spinal
279 -215 -270 @spoil
-160 -289 -323 @spot
162 247 285 @spray
388 814 -149 @statin
77 213 -22 @steroid
176 118 328 @stiffbody
185 147 218 @stiffneck
-140 -53 -109 @stonepain
155 155 103 @stoppedtaking
-41 -57 12 @stressleak
727 -243 -189 @stretch
-114 -41 200 @stridor
59 169 65 @stroke
264 358 246 @strongpill
172 154 30 @sudden
225 311 268 @suddenpain
-77 -47 -17 @suicidespot
-94 -58 101 @supply
218 232 269 @swallow
328 253 461 @swallowtrouble
125 -42 -38 @sweatsnight
541 546 328 @sweaty
132 214 56 @swollen
168 0 -70 @systemic
17 16 -87 @task
180 227 334 @temple
-30 -60 -153 @tendertouch
128 118 132 @testicle
195 387 -314 @thinner
171 309 282 @throat
-5 13 90 @throughback
246 310 464 @thunder
170 247 459 @thunderous
146 -61 -96 @thyroidish
-6 95 116 @tightness
210 203 72 @tingle
254 269 171 @toesfeet
-58 -19 201 @tongue
145 148 224 @toomany
49 119 -51 @tooshort
116 139 -96 @toxauto
-9 22 122 @toxsigns
49 163 68 @tracking
199 44 -3 @trauma
-473 -301 -98 @trigger
11 20 -80 @tropics
-346 -754 -577 @twitch
54 1 -34 @twitchlike
144 93 207 @unaware
190 204 52 @under3m
42 58 172 @undersome
395 12 85 @unexplained
35 2 54 @unfelt
13 24 82 @unreal
237 -76 12 @unrelieved
350 388 403 @unresponsive
41 316 -167 @unseen
143 141 -17 @unsteadylimb
18 17 25 @unwellheart
-540 -280 -163 @usual
-6 -44 -13 @usualfit
23 -13 40 @vanish
349 369 546 @venom
202 236 362 @vision
244 274 414 @voicechange
233 223 126 @vomit
346 393 399 @wanttodie
596 -205 6 @wasting
375 470 378 @weak
368 375 258 @weapon
178 506 9 @weekday
118 695 296 @weekspregnant
252 -89 -110 @weightdown
36 -85 -15 @weightup
57 15 -76 @wellnow
41 85 198 @wherein
-20 -97 11 @whistle
-19 -24 -196 @white
-94 110 -47 @withdrawable
396 486 470 @wont
-215 -276 -86 @worried
249 -43 -184 @worse
409 359 144 @wound
409 505 322 @wringing
131 49 -257 @yellow
96 137 -80 @youngage
0 23 -74 a
-49 -47 -9 a 10
16 -18 -83 a 5
0 1 -21 a 60
32 25 48 a baby
-29 -55 -41 a back
-131 -81 27 a bad
-77 -54 -54 a bag
23 14 -9 a bal
-36 -53 -68 a banana
1 69 -15 a band
10 6 41 a bang
16 -28 -36 a bar
32 60 -64 a bat
142 148 128 a bath
11 -28 13 a be
110 120 63 a bear
-5 23 -25 a beat
2 10 22 a beer
23 24 -1 a bel
13 35 -24 a belly
109 116 33 a belt
-62 -44 -22 a better
13 33 -34 a big
-41 20 56 a bike
24 43 3 a bird
56 63 -11 a biro
-91 -90 -43 a biscuit
-4 -134 -206 a bit
52 50 49 a bite
8 14 -30 a black
-58 -21 -12 a bleed
39 24 -6 a blind
29 27 -14 a blister
122 52 52 a blok
-26 -25 -27 a blood
-22 -48 -5 a blue
70 80 121 a board
49 27 9 a boat
-19 -20 -16 a body
5 -109 -79 a bodybuilder
-38 -2 13 a bolt
25 28 -7 a bomb
6 30 69 a boot
-17 -21 -3 a bother
32 -36 -5 a bottl
-30 -30 -13 a bow
20 12 33 a bowl
18 24 -7 a boy
-47 -31 -32 a brain
-25 -20 -2 a brand
-24 -11 -36 a break
9 7 -42 a breath
12 6 27 a brick
21 35 4 a brown
-51 -29 -2 a bruis
-20 -66 -145 a bug
15 15 -79 a bump
58 39 -9 a bunch
52 48 56 a burden
73 65 -23 a button
48 16 -12 a buz
31 47 54 a cactus
3 1 -36 a cal
-6 24 33 a calf
-10 -1 -43 a camera
-29 -33 -40 a can
16 24 25 a card
37 34 45 a carer
1 13 25 a cartoon
16 17 -30 a cat
-50 -6 -4 a caus
35 48 -72 a chair
-117 -142 -43 a champ
31 29 24 a chanc
-33 -50 -35 a charley
-52 -74 -61 a chemist
44 53 58 a chest
12 17 48 a chew
-5 8 28 a child
-32 -25 -21 a chines
24 31 -14 a chop
-15 -25 1 a clamp
-26 -12 -104 a claw
2 -30 -21 a clear
-2 6 34 a clock
15 20 35 a clos
-5 6 -25 a clot
7 17 21 a clue
20 78 -54 a coars
43 60 44 a coffe
-74 -66 -52 a coin
-77 -61 -127 a cold
-46 -27 -16 a common
-29 -42 -8 a computer
-56 -27 -30 a consultation
117 13 -50 a coupl
4 31 -19 a cours
-13 24 -15 a cowboy
7 41 -28 a crack
-178 -82 -14 a cramp
36 58 92 a cricket
-25 -35 -28 a crossword
42 36 58 a crow
18 25 40 a crowd
-53 -59 -51 a crown
-42 -26 -11 a crumb
34 32 37 a crush
-27 -28 -25 a ct
5 22 -2 a cuf
69 77 92 a cup
31 42 -35 a cupboard
42 54 46 a cupful
38 54 111 a curtain
-30 -12 23 a cushion
1 -23 -9 a custard
3 23 57 a dab
-33 -9 -7 a dad
-37 -9 -5 a daily
1 8 30 a dare
3 16 29 a dark
53 70 41 a date
41 -138 96 a day
-32 -32 -127 a dead
-119 -83 -51 a deadlin
14 3 -41 a decad
-48 -49 -27 a decent
67 -7 -13 a dent
-72 -40 -42 a desk
-54 -75 -36 a diagnosis
18 23 -6 a differenc
-3 18 22 a different
14 -10 -36 a dip
-90 -73 -54 a diuretic
-138 -142 -161 a doctor
18 34 12 a dodgy
5 8 36 a dog
-66 -32 -28 a door
74 75 65 a dose
8 14 31 a doubl
-13 -24 -31 a down
37 -73 -74 a dozen
81 88 69 a dramatic
-28 -9 23 a dream
28 1 -78 a dribbl
14 18 99 a dril
122 39 -7 a drink
-28 -16 14 a drip
1 4 26 a droopy
-6 44 45 a drop
-81 -25 -24 a drug
-4 11 61 a drum
12 28 -10 a duck
34 4 30 a dul
4 33 64 a dummy
5 5 -25 a dusky
-256 -201 -91 a e
44 31 26 a fact
8 -7 -59 a fair
-32 -7 21 a fall
67 32 31 a farm
18 32 22 a fart
-58 -15 -16 a fasciculation
7 -3 41 a fat
-55 -31 -11 a febril
15 9 -79 a feed
-82 -79 -171 a fever
318 -64 -97 a few
-53 -61 -37 a fiddl
-114 -121 -82 a fil
22 -21 -2 a film
40 17 5 a finger
-34 -26 -7 a fingertip
20 10 28 a firework
62 1 33 a fish
90 51 211 a fit
-36 -31 -22 a fitness
-31 -18 -5 a five
-30 -35 -45 a fiver
8 15 34 a fix
-19 -29 -14 a flask
28 -9 65 a flea
-155 -77 23 a flicker
62 68 57 a flight
0 0 -38 a flu
-105 -89 -44 a flutter
-23 -7 14 a fluttery
5 26 -3 a foam
-26 -24 -20 a foghorn
47 -28 -24 a food
8 4 81 a foot
38 46 51 a footbal
90 83 49 a fork
85 -123 -167 a fortnight
-40 -6 -37 a fountain
12 9 46 a friend
-26 -37 -15 a frog
142 51 45 a ful
9 31 -3 a funeral
75 12 26 a funny
16 2 41 a fus
80 72 64 a game
-1 8 22 a gangster
76 89 37 a garden
2 4 -30 a ghost
-73 -18 -11 a girl
37 -5 70 a glass
20 32 8 a glov
9 -23 3 a go
51 87 67 a good
9 30 -48 a goos
25 31 33 a grand
13 14 -25 a graz
-6 8 39 a great
18 23 19 a grey
6 38 61 a grin
10 13 27 a groin
42 -19 -24 a groov
-37 -36 -19 a gym
145 62 53 a half
83 67 63 a hammer
-18 -25 -20 a hamstr
-98 -63 -57 a hand
76 80 75 a handful
-23 -9 -73 a hangover
-25 9 -20 a hard
11 -26 -26 a head
43 57 -75 a headach
-42 -40 -21 a headles
-48 -25 -10 a health
-19 -29 -21 a heart
-8 -18 -21 a heat
56 57 86 a hedg
46 58 60 a high
31 20 74 a hil
50 58 85 a hoars
38 -38 -9 a holiday
52 -19 -13 a hollow
1 3 31 a home
-39 -80 -48 a hop
7 11 21 a hornet
-48 -93 -41 a hors
-18 -26 -11 a hospital
-53 -49 17 a hot
35 28 52 a hous
4 5 53 a huge
-10 -36 -6 a hundred
-2 -4 -61 a jab
7 -28 19 a jar
-48 -67 -29 a jerk
-73 -54 -38 a jigsaw
33 55 87 a jog
4 22 -61 a joke
-53 -51 -30 a jump
-98 -64 -30 a jumpy
34 25 18 a keen
-131 -72 -63 a kerb
33 7 -55 a kettl
10 32 -41 a key
-31 -36 -46 a kind
9 22 26 a kitten
-8 11 32 a knee
3 3 24 a knife
-112 -86 -85 a knot
-57 -20 -13 a known
2 20 23 a label
17 37 37 a lad
9 29 44 a ladder
25 32 13 a land
-56 -50 -12 a laugh
80 63 83 a laundry
-17 -25 24 a leaf
-37 -43 -30 a leak
-48 -43 -77 a leg
-50 -11 -9 a letter
-20 -31 -25 a level
34 -28 19 a lick
-38 -40 -28 a lid
20 36 43 a lie
-72 -47 -29 a life
-38 -34 -22 a lifesaver
7 7 37 a light
3 2 -82 a lily
45 -20 104 a line
-21 -7 -4 a link
-5 -24 -18 a listener
-62 -70 -35 a littl
22 -27 -33 a liv
13 18 48 a live
-4 -51 -10 a log
-119 -87 -131 a long
-29 -13 -17 a look
83 76 75 a lorry
-79 -47 -14 a lot
2 13 25 a lovely
21 -18 -28 a low
4 14 21 a lucozad
9 4 -42 a lump
28 28 42 a m
-31 -16 4 a magnesium
53 47 42 a magnet
129 69 68 a man
-45 -29 -13 a manual
48 100 19 a marathon
34 -8 7 a marbl
21 18 30 a massiv
37 -58 -45 a meal
-42 -71 -49 a meningioma
11 23 14 a mes
27 33 27 a messag
-19 -19 -23 a metabolic
51 -27 -17 a metronom
-46 49 16 a migrain
17 13 -74 a mild
-229 -142 -147 a minut
-22 -28 -28 a miny
-61 -17 -13 a mistak
38 -21 -8 a mole
4 19 45 a moment
109 236 100 a month
35 -56 -21 a morning
-35 -33 -22 a moth
-93 -18 -6 a mous
63 61 72 a mouthful
-16 -31 -5 a movement
47 11 22 a mug
21 62 82 a mule
-34 14 3 a murmur
-238 -99 -60 a muscl
55 34 43 a nail
-23 -21 -14 a name
5 5 24 a nap
-121 -91 -23 a nasty
103 -35 -58 a needl
-77 -19 -13 a nerv
-33 -17 -23 a neurologist
279 -54 -22 a new
-54 -31 16 a newborn
67 72 66 a nice
57 -71 -54 a night
-52 -45 -27 a nightmar
-22 -22 -14 a nine
10 21 40 a nois
75 79 -34 a normal
13 15 26 a nosebleed
5 28 27 a note
100 95 90 a novel
60 -12 -12 a nudg
-30 -59 -61 a nuisanc
-12 -39 -41 a numb
-3 -47 -54 a nurs
7 15 23 a p
-47 20 35 a pain
-22 -21 -3 a pan
-66 -25 -14 a panicky
-21 -14 -26 a paper
-28 -33 -21 a paramedic
20 26 30 a parcel
7 13 -35 a park
-43 -4 -5 a part
46 -6 -4 a patch
-9 -5 -32 a patient
-42 -56 -20 a pea
109 130 125 a peanut
-103 10 127 a pee
-72 -62 -16 a peep
8 16 -31 a peg
-63 -44 -86 a pen
15 30 43 a pencil
4 3 -70 a penguin
4 -40 -26 a penny
7 24 40 a perfect
2 87 64 a period
254 231 174 a person
60 -79 -59 a phon
-50 -42 -43 a physical
-48 -57 -42 a physio
-64 -43 -22 a piano
-8 -22 0 a piec
-19 -21 4 a pig
-20 -23 -25 a pil
19 15 36 a pillow
36 49 35 a pilot
-73 -60 -9 a pint
96 88 125 a pirat
-19 9 25 a plan
46 33 87 a plank
23 19 -47 a plat
5 -17 -32 a plum
-1 3 25 a plumber
21 55 11 a point
-49 -42 -14 a pond
-25 -23 -59 a potassium
10 5 -22 a pound
-72 -69 -34 a prawn
105 96 95 a problem
-69 -49 -29 a professional
-22 -19 -17 a programm
-21 27 -36 a proper
-39 -32 -35 a pt
-78 0 -24 a pul
5 30 53 a puls
8 34 71 a puppet
-86 -79 19 a purpl
64 67 94 a quarter
12 44 -5 a question
-3 -21 -9 a quiet
13 10 22 a quiz
2 4 -26 a rac
80 61 52 a radiator
63 138 110 a rag
116 104 90 a rash
50 56 61 a rave
-18 -26 -22 a real
6 28 19 a really
-41 -71 -35 a reason
-58 -10 -10 a recip
73 122 13 a red
46 57 59 a relief
-25 -1 -58 a rest
56 39 93 a retir
36 59 80 a rhythm
16 -40 -8 a rib
-16 -20 -26 a right
61 0 32 a ring
1 -28 -24 a rippl
-68 -51 -7 a rock
6 2 -46 a rol
21 19 20 a room
42 53 58 a rope
-47 -17 -25 a rotten
0 2 -30 a round
77 118 80 a row
-1 -35 -32 a run
6 9 -27 a runner
-1 1 22 a runny
31 52 14 a rusty
46 55 94 a sack
54 82 41 a sailor
1 0 21 a saucer
4 5 -49 a sausag
12 38 35 a scan
-2 -66 -11 a screen
21 74 56 a seal
23 35 12 a seat
40 72 -51 a second
1 41 -3 a section
70 92 139 a seizur
1 -47 7 a sentenc
13 11 23 a sever
7 50 -26 a shad
-69 5 42 a shadow
-29 -13 -3 a shandy
18 26 18 a ship
60 84 93 a shock
-32 -59 -38 a shoe
14 -4 34 a shop
27 19 8 a short
-43 -30 -32 a shot
36 -16 -18 a shoulder
31 -21 -5 a shov
12 11 -37 a shower
15 36 26 a shutter
2 4 -55 a sick
-28 -122 -62 a side
-26 -13 -46 a siev
-34 -35 -20 a sign
-21 -53 -53 a singl
-1 12 -46 a sip
20 25 15 a slic
-17 -10 -26 a slip
-5 59 61 a slur
-32 -13 3 a smal
-36 -29 -27 a smartwatch
-7 -45 -35 a smel
29 25 27 a snak
4 20 -7 a snor
22 18 -12 a snow
25 53 59 a sock
54 69 81 a soft
-13 -14 -112 a sore
28 -24 16 a sort
3 26 -33 a soul
-67 1 -13 a spasm
16 20 47 a split
30 48 114 a spoon
-56 -21 -2 a spot
14 -57 -31 a spreadsheet
-23 -32 -19 a squash
51 49 -21 a squat
-5 21 48 a squeak
3 54 34 a squeaky
-16 -29 13 a stab
-10 34 -49 a statin
23 30 49 a statu
23 31 -40 a steak
27 64 71 a stent
25 51 17 a stick
-42 -15 -109 a stiff
-23 -24 -12 a stitch
118 5 -69 a ston
27 16 28 a stov
-71 -84 -67 a straight
-22 -7 -4 a strain
44 59 44 a stranger
-15 -21 -8 a strap
-16 -6 31 a straw
8 8 -45 a stray
33 -1 0 a stretch
97 122 28 a strip
-81 -140 -66 a strok
3 5 36 a struggl
6 8 -27 a stubborn
-25 -10 -9 a student
65 71 79 a sudden
-65 -70 -54 a sugar
0 20 10 a suicide
-55 -75 -22 a sunday
-25 -18 -27 a supplement
77 71 60 a swing
3 18 35 a switch
-28 -13 -5 a symptom
12 21 58 a tabl
46 67 70 a tack
-57 -75 -30 a tad
-39 -17 -15 a talk
24 28 67 a tampon
9 10 60 a tap
15 -31 -17 a tape
-4 19 -33 a tattoo
4 30 29 a tea
2 -29 -7 a teacup
18 30 9 a teaspoon
-44 -22 -11 a teenager
-30 -45 -226 a temperatur
-113 -1 -1 a ten
12 8 -24 a tennis
-38 -15 -3 a thigh
-225 -204 -247 a thing
1 26 78 a think
27 57 -15 a third
5 24 -45 a thre
16 37 16 a thriller
-1 2 -40 a thump
-72 -23 -23 a tia
-53 -35 -28 a tic
-10 -35 -206 a tick
-74 -52 -42 a tickl
-25 -40 22 a tight
66 96 101 a time
22 -39 -38 a tin
-86 5 -68 a tiny
22 -26 -21 a toe
6 17 28 a tooth
7 -5 -24 a toothbrush
42 10 -9 a touch
-30 -26 -57 a tractor
109 115 116 a train
-49 -63 -39 a tranquilizer
-2 1 -33 a tray
-14 -4 -28 a treat
5 29 47 a tree
13 24 -32 a trembl
23 -26 18 a tremor
31 53 -15 a trench
6 18 36 a trickl
23 24 33 a trigger
-42 -25 -2 a truck
-51 -27 -21 a tub
-18 -15 -32 a tumbl
35 63 111 a tumbler
-113 -35 -11 a tumour
-57 -38 -29 a twing
-377 -251 -97 a twitch
-18 -15 -21 a twitcher
-9 3 -32 a two
-72 -68 -32 a uti
24 -1 -1 a vegan
-72 -5 -4 a ventilator
-45 -15 -25 a very
13 13 29 a vet
17 25 28 a vice
-43 -45 -25 a video
-19 16 50 a virus
-27 -37 -38 a vitamin
65 64 46 a voic
26 1 4 a volunteer
-13 -18 -27 a voucher
33 43 44 a wal
13 20 46 a walk
33 33 22 a want
-6 5 26 a wardrob
5 3 22 a warm
-10 10 47 a warn
19 29 78 a wash
34 71 69 a wast
54 45 10 a water
-51 -20 0 a way
-42 -33 -44 a wedding
-187 -254 15 a week
-3 1 45 a weekly
70 88 94 a weight
27 60 73 a weird
-38 -23 -18 a wel
22 24 -21 a wet
-1 -44 0 a wheez
-46 13 45 a while
24 -45 -37 a whisper
24 -3 4 a white
15 61 107 a whole
17 -20 -45 a wing
-29 22 -31 a wobbl
-75 -67 -42 a word
18 -10 -40 a worm
-9 6 41 a worry
278 -206 -158 a year
36 40 -22 a yellow
5 6 -80 a yoghurt
-5 4 -25 a zap
45 -35 -44 a zomby
-21 -13 -4 abdominal
61 13 -158 able
63 12 -202 able to
-28 -14 -20 abnormal
13 -40 95 about
38 -9 23 about 20
35 -26 -8 about 200
23 19 54 about 24
37 37 11 about 3
5 -11 -43 about 5
28 27 -7 about 8
3 5 26 about 9
173 46 114 about a
33 119 109 about an
-18 -8 -46 about and
42 20 -10 about as
50 26 38 about banana
-43 -24 -18 about be
17 27 44 about but
51 34 24 about caffein
-74 -36 -35 about calcium
1 -27 -22 about christma
6 -32 -2 about cramp
8 6 27 about diet
26 -46 -25 about easter
53 25 -10 about eight
-27 -32 -8 about eleven
48 96 98 about end
-47 -35 -14 about eyelid
40 40 -11 about five
19 4 30 about food
4 16 33 about forty
6 9 62 about four
80 78 48 about go
29 12 -4 about half
-47 -25 -41 about her
-2 17 25 about his
-26 -14 -21 about hydration
-96 -47 -123 about it
3 -42 -42 about last
-59 -39 -41 about leg
-25 -37 -4 about like
41 49 70 about low
-75 -79 -103 about magnesium
10 -29 -25 about march
19 32 24 about me
-77 -35 -7 about medicin
-84 -17 -22 about muscl
-89 -109 -56 about my
14 15 59 about nine
-35 14 28 about on
20 23 33 about once
1 -22 -7 about one
-49 -37 -26 about or
-25 -6 -2 about pickl
-38 -33 -27 about potassium
2 -20 -3 about september
39 -20 -4 about six
15 -44 -11 about sore
39 28 9 about stretch
69 60 21 about ten
-59 -32 -35 about that
53 36 -11 about the
-12 -31 -38 about them
43 45 59 about thirty
-34 -35 -17 about this
36 -1 -23 about thre
-3 64 80 about to
-37 -18 -10 about tonic
9 -42 -21 about twenty
-34 -27 -43 about twitch
-50 -94 -91 about two
30 24 32 about vitamin
45 56 -14 about when
-48 -38 -24 about whether
-167 -132 -129 abov
7 24 21 abov and
-41 -41 -21 abov her
-51 -51 -28 abov my
35 14 -69 abov the
-72 -57 -30 abov this
-61 -60 -33 abs
39 28 26 absent
-64 -88 -83 absolut
23 19 -9 absolut normal
-36 -53 -40 absorb
48 -1 -1 academic
2 80 65 accident
20 20 32 accidental
-59 7 13 account
-56 -26 -38 account this
-27 -91 -199 ach
-13 -8 -37 ach all
75 -40 -68 ach and
-54 -54 -25 ach at
-16 -22 -16 ach be
9 20 33 ach clear
-15 -24 -14 ach from
-21 -36 -55 ach in
-20 -26 -21 ach like
4 43 76 ach no
27 20 -72 ach on
-61 -63 -27 ach part
10 29 53 ach that
-3 38 -3 ach the
1 -8 -29 ach thigh
161 94 -11 ach when
-22 -18 -5 ach with
-243 -284 -319 ache
5 -30 -14 ache acros
-28 -33 -9 ache after
14 59 0 ache all
18 -82 -31 ache and
6 34 -5 ache as
-36 -99 -52 ache at
21 18 47 ache between
-29 -13 -10 ache do
2 -79 -44 ache every
-31 -27 -46 ache from
-59 -36 -16 ache he
29 -25 -52 ache in
-26 38 -24 ache like
-18 -27 -8 ache right
19 19 40 ache that
-43 -36 2 ache the
1 1 -33 ache when
31 41 3 achill
-28 40 5 achy
-5 -39 -23 achy and
53 62 57 achy from
-197 -239 -239 acid
0 -51 -9 acne
168 289 9 acros
9 -19 -30 acros both
5 5 35 acros everything
5 86 9 acros me
81 43 -25 acros my
7 29 -49 acros one
36 121 37 acros the
-34 -106 -7 act
-65 -74 -57 act be
19 15 40 act like
30 20 49 act normal
-53 -1 -1 act up
-51 -49 -34 activ
158 -30 -28 activity
-8 -70 37 actual
41 52 64 actual get
-41 -38 -32 actual go
-16 -33 -5 actual vegetabl
-21 -20 -16 acut
85 83 155 add
30 2 14 add a
12 44 65 add clarithromycin
-3 19 21 add the
16 23 58 add tramadol
-5 21 23 add up
91 99 205 adder
-73 -46 -39 addictiv
20 27 67 addison
10 22 51 addres
-40 -47 -39 adequat
-5 -86 -126 adhd
9 -66 -9 adhd medicin
220 219 171 admin
-33 -24 -26 adorabl
-31 11 31 adrenalin
-23 -17 -9 adrenalin do
34 55 57 adrenalin give
-53 -49 -34 adult
11 7 25 advert
-44 -110 -58 advice
-12 24 35 advisabl
-37 -12 -4 af
-111 -95 -79 affect
-231 81 72 after
32 76 -1 after 2
-1 39 -3 after 6
-155 -130 -96 after a
24 7 14 after about
-67 -60 -19 after all
0 -19 -35 after an
-52 -34 -28 after and
-36 7 -13 after another
-53 -19 -10 after be
75 -35 -1 after begin
-7 -23 17 after breakfast
-45 -26 -20 after climb
-6 -4 29 after covid
67 67 107 after crossfit
154 145 142 after deadlift
-25 -2 14 after dinner
-54 50 -32 after each
-72 -76 -47 after eat
-27 -20 -12 after eight
65 96 -10 after eleven
1 40 -32 after every
-24 -15 -33 after five
-124 -76 -34 after footbal
-25 26 31 after four
-10 -26 -12 after garden
-23 -8 4 after give
19 9 37 after heavy
5 -51 -8 after hik
-22 -33 -5 after his
-45 -3 -3 after how
215 -94 -75 after i
71 97 15 after it
-30 -6 -5 after last
-68 -63 -32 after leg
-18 -33 -6 after lunch
-16 -19 -28 after me
46 11 19 after move
165 97 180 after my
30 33 -2 after never
36 107 100 after new
-39 -37 -23 after night
-12 -5 -56 after paint
52 55 58 after pil
-33 -22 -6 after pul
-40 -16 -5 after sit
-14 -23 -7 after six
-25 -39 -46 after spin
-19 -22 -5 after sport
-8 -30 -18 after squat
23 99 -4 after start
3 50 -2 after take
5 5 -42 after tea
-3 23 44 after ten
8 -18 -29 after that
131 145 113 after the
86 77 46 after thre
-69 -66 -6 after two
16 54 75 after year
81 16 -78 afternoon
10 -39 -55 afternoon and
-27 -44 -8 afternoon can
2 -25 -13 afternoon for
-22 -19 -5 afternoon just
36 32 39 afternoon my
-89 -110 -47 afterward
185 200 303 again
-35 -20 -62 again after
-48 22 8 again and
4 16 -93 again at
-65 -34 -37 again be
-38 -34 -10 again by
38 25 34 again do
11 40 55 again i
76 41 3 again in
122 110 83 again it
126 178 123 again last
65 73 78 again my
-39 -21 58 again now
-6 27 29 again on
-12 27 42 again same
16 21 70 again the
-7 -9 31 again today
19 15 29 again tonight
-18 -29 -27 again what
-187 -165 -146 against
-48 -45 -27 against a
-55 -49 -56 against the
-59 -53 -85 age
54 0 -1 age at
4 26 29 age now
-1 3 -28 age of
36 8 10 age to
18 24 -2 aged
-1 11 59 agitation
390 478 171 ago
35 74 48 ago after
4 29 37 ago all
42 -15 -43 ago and
3 4 -25 ago as
-38 -13 -31 ago at
-57 -9 -8 ago before
27 -29 -26 ago breath
-47 10 34 ago feel
3 7 -26 ago hand
134 116 18 ago i
12 -45 -43 ago it
8 6 40 ago just
-61 -32 -4 ago leg
5 16 50 ago lip
40 36 -144 ago my
92 248 30 ago never
3 -24 32 ago nothing
30 63 57 ago now
11 7 -50 ago one
6 5 43 ago shake
25 20 -61 ago she
7 -33 -19 ago stil
7 13 28 ago the
45 10 -7 ago they
2 4 -35 ago today
24 24 50 ago tongu
-30 -40 -5 ago when
113 176 97 agony
-31 -21 -16 agony and
-50 -48 -41 agony be
63 66 17 agony if
-48 -48 0 agony sinc
3 24 -109 agony to
-20 -14 -26 agony with
-26 -38 -36 agre
-20 -23 -26 agreed
-49 -37 -30 ahead
-45 -28 -24 ahead of
-17 -22 10 aid
19 24 30 aid exam
-30 -37 -19 aid on
-34 -17 -24 ailment
-79 -85 -55 aint
7 -38 -19 aint chang
38 49 108 air
34 37 36 air in
3 11 24 airport
-15 -56 -30 aisl
228 251 202 alarm
-17 15 -25 alarm and
145 159 124 alarm go
9 11 -26 alarm in
-34 -4 -15 alcohol
6 22 38 aldy
20 73 -54 alert
-24 -12 -15 algia
-77 -22 -6 alik
337 357 357 aliv
63 69 60 aliv any
25 54 66 all
21 27 -19 all a
-51 -22 -138 all afternoon
-38 -5 31 all and
-22 -17 -3 all at
-25 -11 -6 all back
32 37 28 all be
8 16 23 all body
-62 -53 -61 all calm
-75 16 -10 all clear
-40 -33 -58 all come
-138 -119 -41 all day
42 25 28 all down
-21 -61 -28 all evening
-69 -36 -39 all feel
18 84 108 all fine
16 7 21 all flicker
-20 -11 -5 all for
92 79 102 all four
7 19 86 all get
-77 -47 0 all go
3 45 -25 all good
37 45 24 all her
40 -6 65 all i
24 55 90 all in
13 9 -43 all it
8 21 52 all limp
33 58 51 all lin
52 37 -15 all month
-49 -29 -22 all morning
17 79 102 all my
-39 63 115 all night
-29 -14 7 all nighter
-8 6 57 all no
9 6 -55 all nonsens
11 -19 -96 all normal
194 185 243 all of
19 3 36 all on
-8 170 46 all over
-9 5 29 all plac
-42 -12 -10 all power
-37 -38 -31 all prior
5 4 38 all proportion
71 142 -50 all right
64 -9 -1 all round
-41 -35 -19 all shivery
27 24 44 all sinc
-20 -10 -15 all sort
7 -22 -10 all summer
-26 -23 -10 all swell
-39 -55 -44 all test
-68 30 -51 all that
-31 -72 -151 all the
8 10 -21 all ther
-74 -99 -93 all this
24 28 68 all thre
-12 -83 -90 all through
73 93 89 all to
-28 -14 -4 all twitch
-55 -55 -29 all up
31 28 32 all wake
136 17 74 all week
-48 20 53 all weekend
24 0 2 all wel
120 -13 -13 all winter
10 9 31 all year
-3 4 -29 all yesterday
-26 -52 -29 allergic
26 38 26 allergic my
-48 -84 -62 allergic to
-27 74 3 allopurinol
-26 65 45 allotment
-40 -13 -6 allotment over
-83 -117 -96 allow
-19 -42 -27 almost
-26 -26 -14 almost have
-31 -28 28 alon
209 62 8 along
38 24 -16 along my
1 -22 -28 along the
5 29 37 along to
148 52 105 along with
-35 -20 -9 alongsid
52 52 58 aloud
-24 -24 -7 alphabet
194 127 165 already
57 79 79 already on
34 -42 -10 alright
-15 -57 -76 als
17 -37 -92 als and
84 -13 -7 als every
-59 -10 -8 als for
151 142 140 als i
-52 6 -18 als in
1 3 43 als last
-12 -22 -7 als no
-35 -17 -10 als yes
31 3 38 also
50 44 32 also be
-35 1 -5 also cramp
-27 -11 -20 also get
77 5 -11 also i
91 37 10 also my
3 0 -22 also take
51 -11 -6 alt
-51 -35 -13 alter
-83 -106 -22 alternat
-45 -8 -2 although
-45 -9 -3 although she
-6 -121 -91 always
25 -27 -24 always be
0 -24 -15 always clench
23 -10 -4 always cold
-37 -39 -28 always do
123 134 118 always fatal
-52 -1 -1 always harmles
-100 -100 -56 always have
16 -25 -9 always hot
20 52 55 always sort
-14 -75 -20 always the
-23 -8 -6 always tir
23 22 32 alzheimer
9 -28 -16 amazon
-53 -15 -36 ambulanc
59 57 46 ambulanc he
232 227 245 amitriptylin
33 49 55 amitriptylin for
107 35 17 amlodipin
25 -18 -47 amlodipin and
-33 -8 -10 among
98 97 57 amount
97 96 92 amount of
22 28 -14 amoxicillin
26 6 62 an
30 -22 8 an ache
70 84 108 an adder
-39 -37 -21 an adult
66 12 20 an all
48 50 44 an ambulanc
62 77 83 an anaphylactic
-46 -35 -32 an anticonvulsant
78 80 -19 an app
-38 -23 -16 an appl
-32 -19 -11 an appointment
-2 17 31 an articl
45 19 -12 an ear
11 29 54 an early
27 -11 -2 an ecg
-25 -19 -23 an eg
-4 10 -134 an egg
14 30 -17 an elbow
48 44 -2 an electric
-67 -44 -44 an electrolyt
71 64 89 an elephant
-43 -47 -36 an emergency
-64 -39 -44 an emg
-26 -13 -12 an empty
16 25 108 an entir
43 -58 -32 an evening
40 -39 15 an eye
14 -20 -9 an eyebrow
-119 -96 -24 an eyelid
236 94 139 an hour
7 -44 -2 an i
69 119 49 an ice
56 40 33 an inch
-137 -145 -112 an infection
5 -17 -31 an invisibl
-22 -20 -27 an mri
16 45 -15 an ok
-110 -93 -96 an old
-25 -55 -43 an operation
-48 -36 -36 an option
-31 -33 -15 an ordinary
45 41 39 an oven
-11 -3 -23 an over
91 138 126 an overdos
-38 -11 -12 an ox
2 1 -60 an upset
-64 -34 -36 anaemia
31 29 -2 anaesthetist
62 77 83 anaphylactic
62 77 83 anaphylactic reaction
353 269 147 and
18 30 -127 and a
-9 -12 33 and about
33 35 -56 and ach
4 -48 -46 and ache
78 50 4 and all
77 59 35 and also
-17 -40 -27 and always
-86 -29 30 and an
41 41 -31 and answer
28 55 38 and anus
7 17 58 and any
69 104 120 and arm
-30 1 27 and around
46 9 -29 and as
-25 -62 -119 and ask
-2 1 -34 and aspirin
81 35 79 and at
23 32 5 and baby
-52 -80 -153 and back
-34 -56 -25 and banana
-20 -16 1 and bang
-30 -24 8 and barely
-135 -27 15 and be
-42 -26 -9 and begin
-25 -46 -14 and belly
30 28 22 and between
31 47 32 and bit
26 47 -14 and bladder
23 12 53 and bleed
-13 -36 -29 and blink
-10 23 52 and blood
2 -91 -35 and blow
-56 -49 -76 and blue
21 28 54 and body
6 8 -39 and bone
10 135 46 and both
17 17 21 and bought
-33 -30 -14 and bounc
-12 5 22 and bowel
-3 -7 -50 and breath
15 -57 16 and burn
25 79 0 and by
34 53 65 and cal
46 -11 -2 and calf
12 18 37 and calm
-20 -41 2 and calv
-6 -1 -36 and can
26 12 191 and cant
8 28 -70 and caught
23 28 19 and chat
11 -4 -72 and chew
-99 -101 -4 and cold
-79 -55 3 and come
-53 -28 -21 and confuse
-6 8 21 and cough
-21 1 48 and could
-190 -149 -37 and couldnt
5 9 -54 and crack
7 53 -49 and cramp
8 -81 -45 and cry
-21 -17 3 and cut
31 28 18 and dad
61 -1 -2 and daily
-5 6 22 and danc
-20 -23 -20 and daylight
4 -16 -30 and didnt
-21 11 15 and die
1 14 -27 and dizzy
-62 -24 19 and do
26 35 57 and doesnt
-116 -91 -58 and dont
-74 -66 -64 and doubl
-3 -51 -74 and down
-88 -70 -44 and drink
2 5 -44 and droopy
67 -9 -21 and drop
-11 3 22 and dry
-69 -38 -94 and eat
-24 -17 -28 and effect
-13 -47 -10 and ever
-59 -12 53 and every
-14 -14 -52 and everybody
13 50 38 and everyon
52 -19 -25 and everything
67 -24 -11 and exercis
25 24 -47 and eye
25 102 -2 and eyelid
1 -49 -61 and face
-6 -1 35 and faint
30 24 19 and fair
-47 -43 -23 and fall
8 7 31 and fast
18 26 -6 and fat
-32 -24 -29 and feed
-37 -115 -20 and feel
12 12 -59 and fever
-32 -29 -26 and fibro
-29 -23 20 and fine
127 -30 -86 and finger
22 11 -18 and first
32 27 45 and fit
-31 -24 2 and five
64 66 -102 and flash
-28 42 -6 and flicker
7 10 -22 and float
25 43 50 and floppy
4 44 65 and flu
3 19 44 and food
-104 -52 -29 and foot
32 -2 -140 and for
54 59 66 and from
36 40 41 and froth
7 20 -2 and funny
-61 -54 -27 and gabapentin
3 -63 -71 and get
-39 -25 -10 and giggl
8 -41 -32 and give
-68 -132 -97 and go
36 57 57 and goodby
-38 -31 -16 and grab
14 -47 -17 and green
-36 -14 -89 and grin
21 -6 47 and half
64 60 57 and hand
-31 -74 -38 and happy
42 51 67 and hard
-6 -3 -22 and hardly
-26 55 50 and hasnt
142 148 141 and have
176 116 218 and he
28 18 -1 and headachy
54 76 167 and heart
16 12 -27 and heavy
-66 -75 -51 and held
-3 13 175 and her
2 12 -38 and hiccup
-65 -66 -58 and hip
-91 -123 30 and his
18 19 -51 and hit
-1 0 29 and hold
74 90 -44 and hot
2 38 54 and hurt
120 93 264 and i
32 52 48 and ice
0 -43 -77 and in
64 69 54 and iron
28 48 32 and isnt
50 164 271 and it
49 -86 17 and its
41 51 3 and jaw
-16 -43 -53 and jerk
53 59 56 and jerky
-69 -46 -18 and jolt
-67 -62 -45 and juliet
40 -16 -36 and jump
44 43 107 and just
47 34 67 and keep
67 47 25 and keton
-32 -27 -19 and kick
-53 -54 -7 and kidney
25 38 10 and knee
25 47 -66 and knock
4 5 -71 and know
43 44 -25 and last
7 25 26 and laugh
35 52 65 and left
17 -11 -59 and leg
18 24 30 and let
25 -20 45 and lie
41 26 5 and light
11 26 -21 and limp
84 93 73 and lip
27 39 -19 and littl
27 20 35 and long
1 -31 -23 and longer
52 9 8 and look
34 81 85 and lose
-2 1 -50 and low
-27 -20 -36 and magnesium
-10 1 -45 and make
-20 -2 23 and me
-54 -33 -30 and mineral
40 -5 19 and mis
5 26 40 and mix
158 -43 8 and more
-79 5 -71 and mouth
31 17 30 and muddl
-28 -22 -13 and mum
-7 24 -33 and muscl
194 186 283 and my
1 -23 -16 and nasal
18 -18 -22 and neck
-113 -76 -75 and needl
-89 -65 46 and never
-36 -8 -6 and new
0 -4 -50 and next
42 -10 -5 and night
-140 -172 18 and no
28 86 2 and nobody
1 5 -51 and nod
33 55 30 and normal
-175 -162 -21 and not
0 -13 59 and nothing
-124 199 202 and now
57 74 62 and numb
25 17 -13 and number
-49 -53 -30 and obey
114 -144 -109 and off
-91 -60 -64 and on
-124 -52 31 and one
101 23 100 and only
-63 -1 3 and our
-9 -57 3 and out
-22 -24 -18 and output
49 118 144 and over
21 33 9 and pain
16 23 -10 and painful
-5 -11 -26 and paracetamol
-28 7 36 and pass
4 21 171 and pee
10 -23 -9 and pick
100 31 -37 and pin
-108 -65 -94 and pink
6 12 -135 and poo
-53 -61 -37 and pop
-73 -28 -25 and pour
31 56 13 and puffy
46 6 67 and pul
28 12 27 and push
27 20 47 and put
1 18 23 and quiet
21 20 -44 and ramipril
5 14 61 and rav
-22 -29 -10 and reach
24 29 -132 and red
80 95 86 and reply
59 10 -3 and rest
-20 -34 -37 and right
12 -49 -31 and rippl
2 8 -33 and round
-40 -30 -24 and rub
-221 -86 -131 and say
2 18 24 and scream
39 57 61 and see
27 29 -10 and seek
-22 -14 -13 and seize
111 29 35 and sever
6 9 36 and sex
15 48 90 and shake
66 162 36 and she
-35 -16 -10 and shin
75 78 4 and shiny
19 8 48 and shivery
3 4 45 and short
-83 -33 -26 and shoulder
39 17 39 and shout
19 29 8 and sick
-21 -5 -5 and sign
82 23 -20 and sinc
-16 -22 -8 and sit
26 36 -34 and skip
13 -41 -59 and slow
1 -34 -23 and slur
0 -21 -13 and smal
71 67 -47 and smil
50 59 -18 and smiley
-32 -70 -14 and snappy
-33 -23 1 and sneez
-24 7 -8 and so
111 141 -25 and sole
-112 -43 -50 and some
-6 -37 -20 and somebody
-26 -9 2 and someone
-21 25 -55 and something
-59 46 -41 and sore
-143 -57 -60 and spasm
11 9 -78 and speech
11 75 44 and spot
-44 15 27 and spread
3 3 28 and stagger
-56 -61 -15 and start
-55 -45 -34 and stay
34 33 -9 and sticky
77 56 128 and stiff
30 -149 -101 and stil
5 6 22 and ston
-33 -27 -13 and stood
-154 -57 -49 and stop
-15 -17 -28 and stres
-19 -35 -42 and stretch
-5 24 52 and stuck
-29 -28 -16 and sugar
22 28 -156 and swallow
-92 -26 8 and swear
105 125 83 and sweat
-80 -72 -143 and sweaty
24 37 30 and swell
-29 -13 6 and tablet
-19 -51 -91 and take
61 67 -17 and talk
-24 -24 -21 and taller
0 -33 -9 and tear
62 80 30 and tell
1 19 92 and temperatur
14 35 -15 and tender
-64 -55 -4 and test
290 350 309 and that
134 111 227 and the
107 55 40 and then
76 131 128 and ther
-2 23 62 and thes
99 22 42 and they
-25 -54 -20 and thigh
51 18 -5 and thing
60 11 42 and think
7 -16 26 and third
37 24 97 and this
6 20 71 and thrash
41 28 31 and thre
21 20 15 and throat
20 28 -111 and throb
26 31 35 and through
-4 -9 -49 and throw
45 -19 6 and thumb
25 36 -72 and tight
-32 61 172 and tingle
24 38 1 and tip
35 -12 23 and tir
-46 14 -40 and to
34 38 -18 and toast
16 109 153 and today
29 -48 25 and toe
0 -18 -29 and tongu
62 60 71 and tonight
6 6 35 and too
-2 21 18 and tramadol
108 89 -48 and trembl
-21 -4 3 and try
26 31 39 and turn
-40 139 -21 and twitch
-8 74 0 and two
25 62 48 and up
12 33 50 and upper
-38 -26 -14 and very
-13 -12 -33 and wait
-44 -76 -93 and wake
-63 -226 -174 and walk
-62 -78 -119 and want
10 16 -73 and warm
34 47 -10 and watch
-23 15 -81 and water
28 65 -19 and waterwork
7 20 -76 and we
6 48 -43 and weak
9 -16 -79 and weep
61 -41 -12 and weigh
10 -12 43 and weird
23 25 77 and wet
5 44 15 and what
-20 -51 -15 and when
-20 -14 -88 and wher
-79 -104 -63 and which
12 13 29 and white
-59 -63 -47 and who
-17 -23 -18 and wink
-34 10 17 and with
-29 -2 0 and wonder
-148 -157 -71 and wont
17 24 -21 and woozy
26 -25 -15 and word
-7 -40 5 and would
52 73 79 and write
40 48 -10 and yelp
-8 -21 4 and yes
85 91 85 and you
-15 -17 -28 anesthetic
4 74 131 angina
26 63 59 angl
38 110 288 ankl
-45 -44 -5 ankl an
-67 -35 24 ankl and
1 25 24 ankl be
6 16 22 ankl bounc
-25 -21 1 ankl go
1 3 -44 ankl huge
-25 -3 -8 ankl in
19 26 -16 ankl like
2 5 -22 ankl off
-32 -23 2 ankl on
9 15 39 ankl out
-50 -43 -20 ankl slim
2 7 60 ankl swell
27 -55 51 ankl two
65 84 -25 ankl up
-106 -1 -3 anniversary
-34 -39 -30 announc
-92 -70 -27 annoy
8 133 117 another
-7 -15 -33 another burpe
7 13 28 another on
-20 -31 -25 another that
102 30 69 answer
-36 -21 -22 answer about
-68 -85 -54 answer from
46 55 -14 answer me
66 42 35 answer only
119 94 93 answer the
-49 -38 -39 answer with
17 -21 3 ant
49 53 35 antacid
79 79 188 antibiotic
5 4 32 antibiotic i
-164 -135 -100 anticonvulsant
-24 -26 -9 anticonvulsant and
-25 -17 -6 anticonvulsant or
-70 -67 51 antidepressant
-37 -3 0 antidepressant and
21 -22 -16 antidepressant make
-44 -2 -8 antidepressant my
-57 -47 -30 antidot
-47 -36 -6 antidot for
136 123 145 antifreez
-26 -60 -32 antihistamin
-15 -61 -26 antipsychotic
-44 -67 -62 anty
-51 -45 -15 anty inflammatory
13 -17 -41 anty sick
28 55 38 anus
-88 -131 -99 anxiety
3 -45 -34 anxiety and
-123 -96 -11 anxious
-8 5 29 anxious and
-354 -269 -219 any
7 -30 -17 any danger
-12 -15 -37 any desk
55 -83 -82 any good
66 99 110 any how
13 25 49 any idea
-97 -49 -23 any link
-32 -15 -8 any magnesium
173 241 167 any more
-37 -16 -7 any new
63 69 104 any nois
1 -14 29 any of
-84 -73 -63 any point
-31 -10 -5 any quick
-8 -36 -17 any reason
-25 -14 -9 any sens
39 -13 -2 any sport
37 92 152 any stretch
-12 -43 -11 any tablet
-36 -32 -38 any tie
-48 -24 -25 any time
35 -48 -44 any tip
-21 -20 -8 any truth
-135 -73 -115 any use
-28 -2 -26 any weight
11 -34 -61 anybody
3 26 -10 anybody with
177 101 176 anymore
83 234 105 anyon
-49 -52 -42 anyon be
18 27 29 anyon do
-6 36 -39 anyon else
-28 -22 -12 anyon say
-47 -39 -38 anyon time
37 51 52 anyon to
5 5 36 anyon touch
10 16 -22 anyon which
-133 -210 -210 anything
4 5 28 anything and
-56 -39 -31 anything but
12 9 -28 anything down
-1 5 20 anything during
-32 -40 -31 anything else
-29 -30 -19 anything except
-37 37 31 anything for
74 -52 -31 anything i
20 21 -67 anything in
-22 -25 -15 anything it
28 10 22 anything like
18 42 -10 anything my
-9 0 39 anything no
6 -11 -29 anything not
-59 -49 -20 anything now
-42 -21 -13 anything on
5 -32 -17 anything silly
12 -43 -12 anything sinc
31 34 25 anything that
-46 -106 -90 anything to
35 148 163 anyway
59 58 57 anyway be
-62 -58 -43 anyway best
57 81 64 anyway do
111 89 77 anyway how
10 8 28 anyway i
-41 -12 -16 anyway my
-48 -28 -20 anyway that
17 28 28 anyway what
7 20 -9 anywher just
24 22 -44 apart
41 47 -36 apart from
67 119 32 apixaban
15 17 -37 apixaban and
15 32 -12 apixaban for
-20 -20 -10 apoplexy
-47 -41 -82 app
25 40 69 apparent
17 30 48 apparent i
11 22 14 appear
-55 -11 -10 appendix
-53 -9 -7 appendix out
12 -5 -25 appetit
50 88 82 appl
-39 -5 -8 apply
-37 12 -38 appointment
-40 -15 -13 approach
-6 -13 -27 approv
-5 9 25 april
-29 14 95 arch
-61 -19 -13 arch cramp
-14 -46 -7 arch of
98 144 117 area
-15 -21 -11 area be
134 -31 131 arent
0 21 22 arent move
44 -16 50 arent ther
-89 -61 -45 argu
-20 -9 -7 argu with
-27 13 33 argument
7 -112 -50 aripiprazol
-38 164 129 arm
7 26 -25 arm a
-45 -58 5 arm abov
-22 25 -15 arm ache
-37 -10 -32 arm after
-15 3 24 arm all
74 -11 -2 arm and
-30 -48 -70 arm at
69 -38 -51 arm back
-33 33 17 arm be
47 -9 -20 arm belly
3 3 -40 arm cant
-29 -11 2 arm dead
32 27 38 arm do
3 2 -46 arm down
34 31 53 arm drift
5 7 -41 arm drunk
5 -24 49 arm feel
9 23 -76 arm fine
18 96 76 arm fling
-65 -74 -57 arm floppy
-41 -52 -29 arm fly
30 7 -22 arm for
-30 -2 49 arm from
4 20 41 arm get
-17 -53 -11 arm give
7 119 64 arm go
63 55 -73 arm have
-44 -60 -50 arm he
6 7 21 arm heavy
-33 -35 -69 arm hook
-15 -22 -19 arm hurt
17 -1 29 arm i
19 12 29 arm into
14 22 50 arm it
45 179 61 arm jerk
-109 -54 -24 arm jump
77 -9 -2 arm just
19 42 71 arm keep
-30 -66 -33 arm leg
-35 -28 22 arm like
14 34 61 arm muscl
-5 -13 -57 arm of
34 63 28 arm off
-67 -52 -37 arm one
8 43 25 arm or
-52 -53 -76 arm out
6 11 -42 arm over
41 26 46 arm pain
-48 -41 -12 arm shake
-36 -116 -16 arm sore
-26 -26 -10 arm speech
35 34 16 arm that
-1 -71 -29 arm the
-21 10 13 arm they
82 100 100 arm tingle
22 -26 -13 arm tire
17 8 22 arm to
1 2 -33 arm too
-16 -4 -43 arm up
-25 -19 -14 arm wasnt
4 13 70 arm weak
-121 -114 -87 arm when
163 152 98 arm with
-85 -54 -70 arm wont
44 87 19 armchair
11 27 -30 armchair now
2 24 -10 armchair without
17 37 -18 armpit
-33 -30 -5 army
-74 -60 -12 arnica
258 104 191 around
46 45 37 around my
28 -24 25 around the
46 31 41 around to
-38 -43 -51 arrest
-30 -35 -45 arrest and
33 21 -29 arriv
34 72 2 arriv on
-209 -109 -97 artery
-47 -15 -14 artery be
-31 -25 -31 artery diseas
-7 -23 -40 arthritis
-367 -268 -185 articl
-24 -34 -24 articl for
-16 -35 -13 articl have
-36 -20 -18 articl mention
5 14 -29 articl on
22 12 -5 articl say
-24 -15 -8 articl suggest
56 58 54 articl tell
93 80 58 articl would
83 46 41 as
-164 67 128 as a
-41 -18 -57 as an
22 -8 -1 as anything
7 9 20 as brush
-28 -8 4 as cramp
-32 -28 -27 as emergency
153 28 -151 as ever
-34 -1 -1 as every
-31 -21 -68 as good
76 98 26 as hel
21 28 29 as his
-40 -26 -21 as hydrat
-166 -123 -66 as i
-23 49 63 as if
-27 -69 -45 as it
-111 -85 -43 as lemonad
46 25 -41 as long
38 45 58 as marbl
19 24 28 as milk
15 -6 -76 as much
-22 -7 -2 as muscl
166 4 17 as my
-38 -15 -3 as ninepenc
23 15 -45 as normal
164 190 35 as of
26 17 37 as paper
29 44 35 as per
-1 -82 -65 as rain
-1 -47 -34 as she
31 -17 -26 as soon
40 47 21 as soup
48 -14 -19 as strong
21 61 36 as that
-27 -30 1 as the
19 79 9 as they
-43 -85 -41 as though
-2 -1 -40 as tight
-129 -82 -67 as usual
84 116 164 as water
73 24 56 as wel
-3 33 59 as wood
-43 -21 -17 as you
42 41 69 ash
18 30 57 asid
300 202 280 ask
-20 8 7 ask a
-92 -140 -45 ask about
42 44 62 ask be
247 224 183 ask because
-33 -22 -30 ask before
-22 -15 -22 ask first
369 309 152 ask for
35 -56 -21 ask four
-14 -26 -17 ask how
-43 -47 -17 ask i
27 -92 -45 ask if
104 63 56 ask me
-86 -40 -38 ask no
-1 10 25 ask the
19 23 25 ask then
-28 -25 -38 ask to
-27 -11 -14 ask too
-30 -34 -29 ask what
59 39 56 ask wher
2 4 21 ask which
-16 24 50 ask who
-9 -36 -47 ask why
-31 -31 -28 ask you
38 21 -53 asleep
89 -8 3 asleep at
-36 -48 -41 asleep i
-70 -31 -1 asleep in
29 33 45 asleep not
-112 -86 -160 asleep on
35 42 46 asleep so
105 115 98 asleep with
2 2 24 asparagus
-128 -86 -28 aspirin
-103 -78 -15 aspirin a
39 50 62 assistant
17 14 31 assistant user
23 49 6 assum
0 169 111 asthma
27 84 57 asthma attack
7 51 -2 asthma be
-173 -72 -86 astrocytoma
-1 29 1 at
-95 -119 -11 at 2
-20 -23 -20 at 20
-14 19 45 at 24
-109 -69 -26 at 3
53 -21 -30 at 30
22 56 -15 at 35
51 128 113 at 4
-56 -41 -63 at 5
11 -28 -27 at 7
-30 3 -17 at 70
33 23 157 at a
-5 11 51 at about
32 31 100 at all
-35 -26 -15 at any
-19 -18 -30 at because
-116 -160 -74 at bedtim
73 78 16 at bingo
171 125 153 at breakfast
6 -48 -32 at christma
33 -25 -6 at church
-69 -66 -40 at crossfit
13 82 106 at dinner
36 -1 -25 at easter
7 20 43 at eight
-59 -81 -70 at eleven
-72 -11 -20 at every
-15 -10 -24 at fifty
-21 25 28 at first
-35 -31 -3 at five
9 18 33 at footbal
60 72 -3 at half
3 -59 -36 at her
42 -50 -84 at his
15 -39 -22 at home
-64 13 28 at in
-13 -159 -115 at it
38 -11 -18 at least
56 66 -58 at lunch
23 35 -10 at lunchtim
15 30 21 at match
-159 -20 -42 at me
39 -63 -11 at mile
-78 -61 61 at my
203 114 -185 at night
-96 -101 -73 at nine
7 10 47 at nobody
-66 -49 44 at noon
49 57 12 at number
23 5 -32 at nursery
74 200 -24 at once
14 30 29 at one
50 44 64 at parkrun
22 23 -11 at practic
49 15 1 at rest
-9 7 -35 at rugby
27 17 19 at school
-1 -51 -52 at six
-38 -33 -21 at sixteen
0 -37 -24 at story
-65 -30 9 at stranger
19 30 5 at supper
1 1 -21 at swim
59 77 75 at ten
196 123 210 at the
-10 18 23 at them
2 26 50 at this
-19 -56 -23 at thre
34 31 41 at two
-21 -29 -16 at tynemouth
-33 -2 25 at uni
50 46 48 at us
-82 -71 -143 at what
62 -25 89 at work
-26 -12 -6 athlet
14 79 -31 atorvastatin
4 62 -8 atorvastatin sinc
-105 -21 -25 atrophy
8 13 21 attach
-53 -141 -147 attack
-27 -27 -17 attack and
38 -2 -1 attack be
10 17 28 attack do
-21 -4 -9 attack in
0 -42 -50 attack of
-26 -39 -54 attack on
-110 -42 -39 attention
128 121 109 attic
112 6 -34 august
-167 -107 -74 aunt
-29 -28 -14 aunt have
-36 -28 -30 aunt say
60 48 111 aunty
-53 35 -2 aura
21 25 -11 australia
-35 -27 -26 author
-92 -61 -21 autocorrect
86 -156 -172 autumn
18 -35 -33 autumn i
-35 -7 -9 averag
-183 -102 -93 avocado
-51 -61 -36 avoid
-102 -64 -142 awak
-33 -17 -75 awak and
-28 -10 -5 awak at
-15 1 20 awak for
5 4 -56 awak now
49 16 107 away
-1 1 -51 away be
0 11 22 away for
-25 -26 -17 away his
-30 -30 -4 away i
110 102 102 away my
14 -8 -29 away sinc
5 5 24 away thre
6 40 -4 away when
117 22 56 away with
51 13 92 awful
13 15 44 awful pain
-209 -143 -116 b12
25 -1 0 b12 and
-111 -2 0 b12 jab
4 -29 -7 b12 toe
66 -27 -10 b6
21 15 28 babbl
21 15 28 babbl and
61 -27 151 baby
22 46 82 baby 4
65 57 46 baby and
90 -115 -1 baby be
-64 -78 -57 baby blue
-40 -33 72 baby come
-3 -1 -54 baby due
3 8 33 baby five
4 3 27 baby four
-44 -51 3 baby get
21 30 22 baby go
57 65 -72 baby have
-62 -42 -39 baby hiccup
-61 -64 -2 baby kick
2 1 -41 baby move
46 10 -4 baby normal
10 4 -22 baby six
28 29 55 baby ten
7 5 25 baby with
41 59 49 baby would
-61 -57 -4 baby wriggl
13 -19 -151 back
3 16 -71 back ach
-5 12 -30 back ache
-10 -25 7 back after
13 12 23 back agony
-40 -8 -7 back all
-23 -4 -57 back and
27 -52 -23 back as
-63 -46 -12 back at
6 34 99 back be
20 -76 -4 back but
-82 -12 25 back by
-38 -24 4 back can
15 13 35 back cant
5 73 -2 back cramp
-26 -24 -21 back door
29 41 3 back down
43 -13 -31 back even
41 25 50 back feel
-32 -3 -49 back fine
-1 3 35 back for
108 167 25 back from
37 40 70 back go
-40 -40 -35 back grab
55 75 76 back have
8 10 26 back hurt
21 24 -93 back i
27 17 23 back if
-44 -78 -60 back in
-20 -9 -34 back it
114 39 69 back keep
20 15 29 back kil
-38 -38 -26 back leg
-41 -18 -19 back make
-24 -14 -19 back me
97 52 -2 back muscl
80 163 -32 back my
7 -53 -41 back neck
-61 -10 -14 back of
-47 -54 -20 back off
-49 -115 -69 back on
38 30 22 back out
1 35 -11 back over
168 164 178 back pain
-14 8 30 back passag
16 50 -21 back pee
-19 -22 -29 back rub
9 38 60 back she
48 3 10 back skin
86 110 163 back spasm
-55 -74 -35 back stretch
13 34 -21 back that
-75 -71 -69 back the
-182 -148 -124 back to
44 63 26 back up
-86 -87 -58 back what
-84 -70 -105 background
93 -26 -46 backsid
-30 -13 -2 backstrok
-79 -69 -35 backup
-61 -38 60 backward
20 46 96 backward i
170 142 84 baclofen
18 -31 -31 baclofen because
-13 -21 17 baclofen pump
-43 -43 -12 bacon
-80 -79 -73 bacteria
-16 -17 -27 bacteria make
-45 -53 -53 bacterial
-282 -272 -113 bad
1 14 39 bad back
14 16 27 bad cant
-31 -39 -9 bad day
-146 -137 -88 bad for
50 38 74 bad head
-31 -33 9 bad headach
82 13 3 bad i
24 -12 9 bad idea
6 21 7 bad it
-24 -17 -17 bad nerv
-47 -5 -7 bad sign
18 32 49 bad sinc
13 -37 -8 bad thing
-10 -7 -58 bad to
16 34 29 bad would
-24 -32 -7 badg
-85 -16 -58 badly
11 23 11 badly i
29 42 -12 badminton
26 34 -2 badminton strain
-311 -197 17 bag
-54 -52 -37 bag be
-213 -215 -96 bag of
11 36 41 bairn
2 4 -57 bait
-42 -33 -43 bake
-15 -52 -25 bal
14 17 33 bal be
0 -31 -7 bal for
34 28 11 bal in
-35 -50 -73 bal machin
15 16 27 bal to
-142 -69 -59 balanc
-52 -10 -5 balanc food
93 121 132 balcony
18 34 54 balcony and
15 22 38 bale
-24 -38 -26 ballet
5 -93 -64 balloon
7 -110 -20 balloon and
40 41 -18 baly
-56 -61 -14 bamby
-21 -34 11 banana
-14 -18 -54 banana and
36 12 16 banana be
-28 -28 -13 banana do
105 145 120 banana for
98 102 86 banana good
-1 22 25 banana have
8 -27 10 banana help
-5 8 -22 banana i
-27 -6 -6 banana in
76 77 51 banana only
-32 -42 -48 banana right
-27 26 14 band
-3 -26 -22 band in
13 3 -23 band like
-9 -24 -21 band on
-28 2 8 band practic
4 5 72 band round
29 117 100 bang
16 21 30 bang head
-38 -8 -21 bang his
17 26 27 bang in
9 24 46 bang my
-32 1 -1 bang the
53 39 45 banister
122 146 65 bank
16 16 38 bank card
37 53 -47 bank holiday
13 -36 -51 bar
-30 -23 -19 bar man
31 -30 -19 bar of
-3 -5 -26 bar so
17 24 72 barb
17 24 72 barb wire
47 63 86 barbecu
13 20 37 barbecu into
-94 -68 -44 bare
-88 -61 -35 bare hand
-15 -24 -9 barefoot
-26 13 -13 barely
74 31 -38 barely a
13 18 30 barely eat
-30 -25 -34 barely get
64 73 15 barely hold
-7 11 38 barely lift
-24 -18 -16 barely notice
20 73 56 bark
21 74 56 bark like
18 29 -3 barn
51 51 17 barn and
-115 -44 15 barr
-24 -5 -6 barr in
22 20 29 barrier
33 -49 -34 base
35 -48 -32 base of
31 29 -4 basic
-26 -45 -25 basical
-9 -12 -38 basin
-69 -66 -50 basslin
12 65 42 bat
14 13 -76 bat flap
9 18 45 bat in
-59 72 145 bath
17 40 7 bath and
-76 -70 -53 bath for
-26 -16 -10 bath help
-57 -35 -14 bath or
2 25 41 bath towel
183 164 150 bathroom
4 3 -41 bathroom and
62 75 116 bathroom floor
16 27 -8 bathroom go
-22 -11 10 bathroom scal
6 -11 29 bathroom tile
51 103 265 battery
-57 -39 -30 battery dead
25 19 34 battery out
24 29 44 battery up
28 34 45 bbq
133 155 142 be
-51 -52 -5 be 1
11 45 73 be 14
35 45 77 be 16
17 23 40 be 18
20 17 20 be 1974
17 -42 -78 be 2
-4 -64 -90 be 20
-29 -43 -16 be 22
32 -19 -8 be 24
-32 -21 -19 be 26
8 -29 -75 be 27
124 12 -24 be 29
120 6 -13 be 3
12 12 -79 be 30
-58 -46 -40 be 31
34 22 6 be 33
1 8 30 be 34
11 10 69 be 36
4 11 29 be 37
31 65 80 be 38
28 32 -6 be 4
-12 55 91 be 40
-37 -50 -51 be 44
12 21 -21 be 46
-24 -48 -35 be 49
-12 -38 8 be 5
117 126 122 be 50
-2 -6 -36 be 52
-61 -20 -88 be 6
-75 -61 -31 be 7
40 63 16 be 71
40 37 1 be 72
27 -8 -47 be 74
5 31 22 be 79
10 8 -74 be 8
16 47 20 be 81
4 11 -147 be 9
9 4 -33 be 90
82 95 96 be 91
-137 -80 -22 be a
81 55 -186 be able
-1 85 159 be about
-22 -13 -22 be absolut
-79 -92 -68 be ach
20 45 73 be act
-28 -29 -15 be activ
-29 -26 -23 be actual
3 28 37 be advisabl
-72 -94 -12 be after
59 63 68 be again
8 19 27 be age
41 69 41 be agony
322 339 329 be aliv
-138 68 -56 be all
42 20 28 be allergic
11 -19 -30 be allow
-44 -54 -34 be already
71 74 87 be als
-21 -8 13 be also
101 140 58 be always
-222 -169 -176 be an
-28 9 -54 be and
1 4 24 be annoy
26 -12 -12 be another
-8 11 -36 be any
-31 -19 -18 be anything
7 2 25 be anywher
20 23 -20 be as
-39 -22 -29 be ask
-36 -96 27 be asleep
60 132 41 be at
-35 -15 -91 be awak
86 81 90 be back
-75 -19 24 be bad
11 10 33 be balloon
52 82 71 be banana
39 47 34 be bang
15 15 26 be bark
61 -247 -39 be be
-3 15 -27 be beaten
-36 -25 -29 be because
200 19 -6 be become
144 129 106 be beep
-23 -24 -12 be beer
15 27 17 be before
-19 28 -6 be behav
-81 -138 -94 be behind
34 -13 -6 be benign
72 59 82 be best
176 246 233 be better
6 21 44 be between
6 3 27 be bigger
36 31 -21 be bite
62 72 46 be black
-52 -75 -63 be bleach
-26 -57 21 be bleed
-34 -28 -30 be blind
-24 -30 -24 be blink
18 25 35 be block
-1 -1 -20 be blood
56 64 50 be blue
17 75 125 be boil
-66 -65 -60 be bor
16 -63 -33 be born
-47 -56 -46 be both
48 99 116 be bother
-16 -9 -20 be bounc
-65 -68 -51 be brain
-92 -66 15 be break
36 76 3 be breath
22 13 -7 be bright
26 32 46 be bring
-22 -26 -18 be brought
95 73 109 be brown
35 35 19 be bub
11 -13 -69 be building
36 136 196 be burn
-18 -21 -2 be burnt
-26 -13 -6 be busy
12 34 39 be but
33 102 97 be buz
-31 -16 -16 be by
-14 -6 47 be cal
-21 -16 59 be calm
51 104 -1 be calv
-21 -29 -29 be career
21 -23 -10 be catch
45 38 25 be cauda
-55 -15 -17 be caus
-51 -34 -19 be chang
28 32 38 be chat
23 17 22 be chatter
19 35 43 be chew
134 173 131 be choke
10 24 46 be clammy
2 5 25 be clamp
60 42 30 be clean
25 47 -31 be clear
-63 -77 -39 be clench
1 3 -21 be climb
-37 -7 -6 be clog
11 49 23 be clos
27 3 34 be clumsy
64 65 53 be clutch
-8 -36 -30 be coffe
12 22 32 be cold
87 18 27 be come
-29 -20 -1 be completely
-46 -26 -20 be concern
96 -1 -3 be continuous
72 31 33 be convinc
78 99 72 be convuls
93 94 114 be cough
30 47 50 be count
55 56 58 be cover
-110 -85 -78 be cramp
27 -19 37 be crawl
21 54 1 be creep
25 63 -28 be crept
-28 -32 -27 be crippl
28 4 6 be cros
21 51 102 be curl
-58 -107 -74 be cut
-1 11 -50 be cute
-29 -32 -30 be daft
52 50 40 be danc
28 10 -19 be day
196 186 60 be dead
1 20 23 be decid
-6 -4 -27 be dehydrat
123 105 -38 be diabetic
-12 0 -25 be diagnos
-51 -71 -44 be die
2 32 31 be different
2 3 -31 be dig
22 39 13 be dip
292 192 259 be do
-38 -38 -35 be doctor
-38 -38 -44 be dom
-5 -144 -98 be down
19 25 38 be drag
47 52 35 be dramatic
14 18 39 be drench
21 41 69 be dribbl
25 -11 43 be drink
54 85 95 be drip
1 -62 -106 be drive
35 37 83 be drool
-99 -125 -99 be drop
-81 -51 -40 be drown
20 40 39 be drowsy
-4 4 52 be drunk
-13 -23 10 be dry
-60 -55 -131 be eas
58 39 55 be easier
-39 -27 -45 be eat
-43 10 27 be eighty
103 62 53 be eleven
14 52 110 be empty
103 75 71 be end
105 105 71 be enough
5 16 42 be epileptic
231 36 25 be even
-6 8 -36 be ever
-101 -60 -27 be every
3 -74 -29 be everywher
-52 -26 -10 be exhaust
-51 -62 -27 be faint
-33 -21 -6 be fair
-17 -108 -28 be fall
-22 -15 -8 be fasciculation
-21 -21 -14 be fast
43 59 -48 be fat
84 72 34 be feed
-44 -30 10 be feel
-44 -39 -40 be fibro
-23 -21 -29 be fibromyalgia
-29 -7 -8 be fifteen
31 31 34 be fight
28 11 69 be find
32 75 285 be fine
12 36 61 be finish
-15 -40 -30 be first
-27 -68 -89 be five
-25 -10 -14 be fix
1 -1 -24 be fizzy
-26 -38 -8 be flap
-82 -72 -43 be flicker
11 5 36 be floppy
-14 -21 -10 be flu
-173 -66 -42 be flutter
-28 -44 -35 be foam
112 108 104 be for
-58 -50 10 be four
-3 -5 -59 be freeze
23 24 49 be friday
-168 -111 -137 be from
24 14 15 be ful
17 44 -9 be fully
-30 -103 -66 be funny
-60 -52 -72 be gabapentin
12 20 62 be gag
-36 -6 -4 be garden
-26 -20 -11 be gatorad
498 46 -42 be get
28 27 29 be gig
246 161 56 be give
-36 -7 4 be glu
311 345 478 be go
33 -3 30 be good
65 64 70 be googl
-22 -13 -12 be gorgeous
-17 7 -27 be grand
8 27 69 be grapefruit
28 35 70 be grey
2 2 -36 be gritty
40 18 -6 be grow
-78 -75 -46 be gues
11 22 -56 be gulp
-67 -67 -57 be hair
53 73 70 be half
-30 -6 -4 be hand
-41 -18 -23 be handl
75 52 81 be hang
78 -73 -32 be happen
-27 -39 -66 be happy
35 50 30 be hard
344 254 328 be have
-306 -288 -255 be he
37 55 42 be heav
26 65 63 be heavy
85 113 142 be here
-27 -27 -9 be hiccup
-1 1 -24 be high
54 10 -108 be his
9 8 25 be hit
42 40 66 be hoars
-70 -35 -41 be hold
-26 -24 -35 be honest
39 -31 -28 be hop
-3 20 11 be hot
-4 7 30 be how
-24 -28 -18 be howl
14 32 21 be huf
31 25 52 be huge
-28 -14 -40 be hurt
-559 -379 -334 be i
12 12 22 be ice
43 8 14 be icing
-27 -40 -40 be ill
36 29 45 be impossibl
102 166 1 be in
57 -12 -10 be into
-540 -421 -190 be it
31 50 -10 be itchy
-2 -1 -24 be jelly
3 27 39 be jerk
-19 -82 4 be jump
66 68 108 be jumpy
126 217 176 be just
-48 -20 -28 be kick
-158 -116 -91 be kil
25 37 49 be kind
-41 -86 -32 be knacker
32 24 -33 be knock
1 -26 -15 be knot
-1 21 34 be known
-21 -60 -20 be last
4 -58 -37 be laugh
31 22 50 be lean
98 -10 -7 be left
-39 -45 -18 be leg
60 80 111 be lie
45 42 30 be lift
46 59 63 be lighter
219 115 183 be like
15 20 16 be likely
-5 -20 35 be limp
-60 -44 -40 be link
6 27 32 be literal
-24 -9 -2 be liv
-3 55 84 be lock
220 218 218 be look
-22 -56 -21 be loose
-28 -9 -21 be lopsid
-23 -105 -93 be lose
-25 -7 -11 be lou
18 22 22 be lovely
40 85 98 be low
4 41 8 be lucid
-25 -13 -21 be lyme
3 -55 -38 be mad
-105 -82 -61 be magnesium
64 117 25 be make
-23 -11 -18 be marvellous
-54 -29 -22 be massag
16 18 21 be massiv
3 14 -35 be mayb
45 -32 -7 be me
-29 -17 -5 be measur
-6 -6 -20 be medical
6 12 26 be mes
-26 -22 -25 be metabolism
11 -35 -23 be mid
-20 -24 -22 be mine
-21 -18 5 be mis
7 21 28 be mnd
-19 -23 -1 be moan
2 4 -27 be monday
-31 -13 -3 be month
72 -80 11 be more
-57 -26 -29 be most
11 21 17 be mottl
48 35 -13 be move
5 5 39 be muddl
-14 -23 -17 be mum
31 8 34 be murder
-123 -62 -68 be muscl
-64 14 72 be my
-44 -24 -32 be myoclonus
-17 -22 -28 be myofascial
184 142 98 be near
20 27 37 be neck
22 34 -11 be need
-29 -20 -15 be neither
-66 -71 -48 be nervous
-32 -10 -11 be neurological
-12 56 90 be never
-20 -5 8 be new
-53 -74 -39 be nine
-50 -48 -19 be nineteen
-59 -64 -6 be ninety
-141 -21 26 be no
-27 -14 -15 be noon
-194 -185 -155 be normal
35 57 168 be not
-89 -122 -82 be nothing
-35 -21 -18 be notice
45 53 -25 be now
-51 -99 -32 be numb
34 29 29 be oblig
32 -12 -29 be odd
-16 -8 -29 be of
57 118 30 be off
-70 -22 35 be ok
23 25 -28 be okay
148 202 2 be on
83 -46 -39 be once
-148 -162 -126 be one
-69 53 95 be only
19 32 73 be open
43 49 31 be or
19 -66 3 be otherwis
20 34 11 be our
66 25 29 be out
73 64 15 be outsid
201 155 142 be over
3 7 -32 be pac
71 55 -50 be pain
48 45 43 be painful
4 7 -62 be pale
-129 -127 -116 be paralyze
30 23 17 be pass
-42 -16 0 be pee
6 16 70 be peel
-66 -31 -33 be perfect
-45 -26 -26 be physical
47 14 49 be pick
-23 -26 2 be pickl
12 16 34 be pin
63 74 62 be pink
59 26 133 be plan
28 52 87 be play
-29 15 13 be please
27 25 38 be pluck
15 -22 -17 be plug
-52 -1 -1 be plumb
-34 -29 -28 be pmr
7 7 -72 be point
-10 -12 -25 be poison
-35 -24 -25 be poor
-1 20 -30 be pop
43 39 38 be porridg
7 15 32 be pour
-44 -35 -25 be pregabalin
-19 -24 -15 be pregnant
47 34 20 be pres
-22 -8 -12 be prescrib
-36 -35 -25 be prim
70 -18 -47 be probab
15 23 50 be prop
7 22 -18 be puf
12 -3 -32 be puffy
6 -32 33 be pul
25 64 98 be pump
27 41 -47 be purpl
3 13 29 be push
87 84 129 be put
62 49 46 be quicker
37 87 44 be quiet
7 -21 1 be quit
-45 -35 -20 be quiver
-29 -17 -10 be rare
14 18 34 be rattl
7 49 57 be read
38 49 84 be real
27 28 16 be really
49 56 -21 be red
66 76 58 be reliev
10 18 57 be remov
24 -2 3 be repeat
-22 -4 -24 be revis
-80 -136 -98 be right
41 44 84 be rigid
0 50 33 be ring
29 43 79 be roast
46 44 72 be rock
14 20 -21 be rotten
3 -23 -12 be rubbish
-94 -105 -5 be run
48 -54 -75 be safe
26 35 52 be safer
1 0 -21 be salt
4 39 -8 be saturday
159 274 282 be sav
9 10 31 be savag
51 114 140 be say
-30 17 -80 be scar
1 1 -30 be scrap
15 29 57 be scratch
-72 -58 -43 be scream
-184 -34 -47 be see
-26 46 -26 be seizur
0 18 29 be sent
-22 -33 -29 be serious
136 128 121 be settl
-45 -70 -63 be seven
-27 -5 10 be seventy
18 -9 -61 be shaky
46 37 44 be sharp
-123 -96 -92 be she
-48 -88 -26 be shiver
8 15 36 be shivery
-16 -20 -29 be shock
-54 -27 13 be short
-27 -22 -8 be shot
15 37 -17 be shut
49 0 91 be sick
-51 -20 5 be sign
62 -1 -1 be significant
27 -1 -18 be simp
53 23 71 be sinc
210 250 261 be sit
40 12 -56 be six
4 5 23 be sixteen
-9 -22 -8 be sixty
1 2 -47 be skin
12 24 44 be skip
6 8 -28 be sky
-30 -7 -22 be slap
-19 -33 17 be sleep
21 2 7 be slip
13 -59 -29 be slow
7 -14 -34 be slur
-28 -24 -24 be smal
16 42 31 be smaller
16 17 27 be smarty
5 -38 -38 be sneak
7 13 22 be snor
-53 -61 -44 be snotty
45 12 -52 be so
11 14 -26 be soak
54 39 76 be something
3 9 22 be soot
-25 53 -35 be sore
10 31 51 be sort
-38 -8 36 be sparkl
-32 -20 -24 be spasm
12 12 46 be speak
-34 -15 -13 be speechles
33 32 31 be spin
89 93 88 be spit
34 29 23 be split
9 14 33 be spot
56 89 88 be spray
57 3 9 be spread
37 47 62 be squash
57 98 84 be stare
-9 -24 -7 be start
1 35 -7 be starv
71 68 33 be stay
-49 -22 -10 be steady
5 10 39 be steroid
-1 5 20 be stick
37 91 69 be stiff
-1 187 226 be stil
10 13 22 be stood
74 40 49 be stop
-31 -7 -7 be stream
-8 -23 -20 be stres
-48 -34 1 be stretch
-65 -74 -58 be strok
-23 -42 -19 be stronger
22 23 11 be struggl
-65 -70 -35 be strung
-83 -11 -23 be stuck
42 72 89 be suck
3 23 -8 be sudden
32 49 28 be suicidal
23 -60 -17 be sunday
-22 15 -84 be sure
44 43 65 be swap
60 54 16 be sweat
-21 -18 -8 be sweet
-19 74 73 be swell
-37 -24 -4 be symmetrical
161 116 -34 be take
80 95 179 be talk
4 -14 -54 be tap
-92 -88 -79 be tea
22 -31 -15 be teach
-70 -71 -104 be tear
-247 -211 -100 be tell
11 -28 -93 be ten
34 49 -31 be tender
-94 -74 -87 be tens
-57 -31 -11 be tension
-40 -38 -28 be text
-577 -312 -196 be that
-66 -11 38 be the
90 -23 -29 be them
-393 -408 -439 be ther
-165 -154 -132 be they
119 112 36 be think
46 -32 -3 be thinner
22 25 -43 be thirsty
13 14 36 be thirty
-76 -21 78 be this
-93 -80 -100 be thos
74 -47 -41 be thre
-39 -40 5 be throw
30 31 33 be thursday
-42 39 -28 be tick
20 49 4 be tight
-46 -28 -21 be time
-43 -28 45 be tingle
-87 -52 -3 be tir
-11 -58 22 be to
35 40 34 be today
-31 -36 -14 be tomorrow
177 105 -16 be too
23 84 44 be tortur
-51 -49 -18 be touch
7 11 30 be trap
-41 -24 -71 be treat
0 25 -13 be trembl
18 36 -21 be trip
20 34 35 be true
110 61 122 be try
-2 45 12 be tuesday
26 27 3 be turn
-27 -32 -19 be twang
-51 -43 -9 be twelv
-63 -69 -18 be twenty
47 -17 -22 be twic
-168 -121 -77 be twitch
-142 -18 -172 be two
39 47 33 be typ
46 50 71 be unabl
-4 65 -61 be under
5 16 30 be unreal
-58 -35 -3 be up
-54 -58 -49 be uremia
12 13 21 be use
1 6 -39 be useles
-20 17 -12 be usual
23 27 27 be vap
18 19 38 be very
16 13 79 be vomit
-35 -7 -30 be wad
-104 -12 -12 be wait
-3 7 -39 be wake
1 -35 -55 be walk
105 -21 -7 be warm
-33 -52 -43 be watch
55 52 56 be we
-10 1 28 be weak
19 51 42 be wear
23 -20 -5 be week
-98 -22 -74 be wel
14 18 -23 be wet
-79 -19 -6 be what
97 83 65 be wheez
38 47 46 be when
9 88 84 be wher
-32 5 -4 be whether
43 48 112 be white
72 85 -42 be why
-23 -13 -4 be wide
-26 -32 -5 be wil
43 32 40 be wink
16 17 23 be wip
-45 -18 -42 be with
32 37 32 be wobbl
55 43 33 be word
-33 -34 -22 be work
-26 -9 -10 be worry
-72 -64 -49 be worse
6 130 131 be worth
34 -26 -21 be wreck
24 11 31 be wring
-84 -72 -69 be write
52 39 -3 be yawn
-1 -70 -61 be year
4 3 -70 be yellow
24 43 24 be yesterday
-46 -48 -55 be you
-65 -64 -29 be your
-108 -63 -57 beach
16 -83 -9 bead
35 71 -11 beak
6 54 48 beam
64 71 36 beam in
-57 -30 33 bean
-40 -19 -7 bean bag
-21 -17 -3 bean on
60 68 28 bear
3 5 33 bear able
-36 -18 -9 bear on
84 136 93 beat
19 52 22 beat and
2 16 30 beat like
60 21 1 beat me
-34 -9 -77 beaten
-57 -200 -151 because
-62 -38 -3 because he
-28 -19 -4 because her
-21 6 -10 because his
-146 40 -18 because i
35 -45 6 because it
123 -42 -56 because my
-23 35 -27 because of
-25 -16 -4 because she
21 39 22 because swallow
40 13 14 because that
-91 -55 -62 because the
-17 -5 -25 because ther
47 49 49 because they
-22 -8 -5 because you
265 36 -27 become
11 42 -34 become a
-21 -14 -8 become air
0 23 -3 become difficult
187 -1 -2 become more
-143 -221 -157 bed
-62 -147 -52 bed and
30 24 2 bed at
-13 -13 -20 bed bug
-29 -7 -4 bed for
29 65 39 bed hop
35 -30 -12 bed i
-43 9 66 bed last
4 4 35 bed move
8 45 -105 bed onto
34 32 47 bed rattl
-21 -16 -10 bed rest
4 11 25 bed sinc
20 46 55 bed soak
7 -36 -4 bed the
-29 -2 -71 bed to
19 32 33 bed with
3 -27 -5 bedroom
-106 -111 -27 bedtim
21 -22 -16 bedtim now
17 20 30 bedtim story
45 -22 5 bee
32 48 52 beef
221 218 184 beep
-40 13 27 beer
6 14 37 beetl
7 -42 -30 beetroot
-123 -136 -61 beetroot salad
21 60 159 before
-71 -64 -88 before a
-25 -15 -9 before an
141 -6 -30 before and
-25 -54 -46 before bed
-58 -42 -14 before do
-1 -26 -7 before each
-31 -32 18 before i
175 163 121 before it
93 134 155 before my
-80 -68 -18 before noon
16 42 50 before she
-21 -29 -8 before should
-3 -18 -27 before that
-96 -87 -86 before the
-47 64 126 before you
60 62 53 beforehand
102 104 87 beforehand or
190 -71 -85 begin
-42 -43 -29 begin a
177 8 4 begin after
22 -18 -21 begin around
26 82 142 begin in
5 38 46 begin jump
22 -4 -22 begin last
8 24 -21 begin of
12 32 -10 begin on
42 -17 -5 begin take
96 -18 -54 begin the
48 23 -10 begin to
-17 -2 -34 begin with
-49 -46 -26 begin yesterday
-29 -74 -34 behalf
-29 -74 -34 behalf of
-73 2 -43 behav
128 104 106 behind
0 0 -36 behind a
-50 -44 -2 behind it
51 40 194 behind my
-2 -2 -36 behind that
83 87 39 behind the
-62 10 27 bel
-101 -53 21 bel palsy
269 230 77 believ
69 -2 31 believ i
62 86 11 believ in
-2 62 5 believ me
40 37 35 believ the
185 212 251 belly
13 -5 -52 belly a
22 21 -2 belly ach
16 -6 -48 belly ache
3 42 35 belly agony
5 -53 -32 belly all
90 -97 -197 belly and
-24 21 36 belly be
12 66 12 belly bug
-28 -10 17 belly button
88 143 221 belly cramp
35 38 77 belly go
-21 -23 -19 belly gurgl
27 22 54 belly hard
23 25 74 belly hurt
54 59 113 belly like
21 67 43 belly muscl
-26 -36 -23 belly or
38 77 -24 belly pain
34 26 10 belly puls
-42 -38 -13 belly spasm
8 12 23 belly to
-5 9 109 belong
29 38 99 belong to
-36 -5 90 below
8 10 63 below my
-55 -27 -13 below the
-3 -57 -51 belt
19 44 75 belt and
17 23 27 belt be
94 61 23 belt off
8 58 48 belt round
-4 -7 -57 bench
58 -12 3 bench be
-1 -3 26 bench to
-44 14 -216 bend
-22 -29 -10 bend and
-41 -37 -19 bend fine
7 7 -146 bend it
26 25 48 bend my
-1 6 -42 bend or
20 25 -53 bend the
-56 -59 -40 bend to
6 16 41 bender
45 -73 -58 beneath
44 -77 -62 beneath the
-33 -14 -13 beneficial
-35 -48 -41 benefit
-47 -48 -32 benign
-25 -11 -14 benign and
23 12 9 benign fasciculation
-42 -12 -7 benign twitch
-21 47 17 bent
3 46 -1 bent like
20 20 -4 bent over
-53 -35 -3 bent to
-138 -221 -26 berlin
28 14 13 berry
-26 7 -65 beside
0 3 -24 beside it
-339 -263 -210 best
-21 -7 -1 best friend
-2 12 23 best mate
25 -1 3 best part
-22 -40 -32 best stretch
-26 -47 -39 best thing
-11 -7 -21 best time
-52 -38 -23 best warm
-94 -72 -66 best way
72 71 65 best when
-82 -56 4 bet
-33 -31 -11 bet on
-47 -22 9 beta
-43 -19 10 beta blocker
209 186 282 better
-37 -23 -18 better by
0 5 -38 better for
-10 -11 -34 better habit
2 2 -29 better if
-49 -20 28 better now
357 363 358 better off
-174 -138 -79 better than
-71 -58 -61 better to
160 156 145 better with
272 296 444 between
17 14 39 between his
236 245 329 between my
24 21 16 between one
-1 21 24 between supper
-1 43 100 between the
40 48 80 between them
55 -24 -15 between thumb
-37 -20 -43 beyond
-34 -29 -31 beyond what
-32 -52 -42 bfs
14 -141 -95 bicep
-52 -27 -8 bicep after
33 -13 -10 bicep be
49 -4 -1 bicep that
110 73 -108 big
19 30 14 big and
20 39 63 big for
45 43 65 big pasta
35 22 -93 big toe
159 214 136 bigger
18 60 9 bigger than
-56 35 143 bike
-86 -123 -96 bil
116 70 -17 billy
116 70 -17 billy o
122 121 -53 bin
54 149 -10 bin my
0 34 -11 bing
62 71 11 bingo
61 62 -1 bingo swor
20 18 -32 biologic
-24 -20 -21 biology
1 2 -71 bipolar
-29 -14 -2 bird
93 118 -48 biro
28 -1 181 birth
35 26 -14 birth on
-44 -39 -18 birth weight
173 143 121 birthday
25 -2 -1 birthday in
-124 -80 -100 biscuit
-90 -93 -69 biscuit and
36 -7 -24 bisoprolol
24 148 -39 bit
32 41 105 bit a
18 43 -12 bit achy
-35 -10 13 bit after
-3 24 54 bit and
-25 -21 -17 bit at
-51 -20 10 bit be
5 -32 -21 bit between
41 -17 -36 bit by
-11 -47 -13 bit cramp
5 15 -23 bit dark
52 52 79 bit embarras
55 34 -20 bit foggy
-4 -67 -19 bit go
4 6 -60 bit griz
-54 -64 -13 bit high
11 20 20 bit his
34 24 48 bit into
0 7 46 bit jelly
6 7 -89 bit lighthead
88 98 87 bit me
-8 50 -42 bit more
65 102 85 bit my
-312 -324 -300 bit of
5 41 107 bit off
-43 -3 18 bit on
1 9 36 bit our
10 -14 -33 bit over
12 -33 31 bit pink
10 8 28 bit puf
29 27 -1 bit puffy
7 54 47 bit queasy
-62 -130 -43 bit red
75 102 132 bit shivery
17 -23 -8 bit sinc
11 46 2 bit sore
80 -5 -16 bit stiff
14 97 -3 bit sweaty
15 24 45 bit ther
21 46 74 bit through
-36 -26 -7 bit tonight
39 -75 -24 bit twitch
6 6 -21 bit unsteady
8 7 -22 bit up
2 -6 -25 bit weak
-17 -22 -1 bit wheezy
-7 -2 -57 bit woozy
70 83 -53 bite
101 121 47 bite by
70 78 -1 bite caus
-8 -21 -40 bite down
-44 -30 -23 bite it
-41 -42 -32 bite me
-69 -93 -64 bite my
4 6 -27 bite on
43 41 61 bite tongu
51 114 107 black
-17 47 -71 black and
-22 -17 1 black out
-30 13 -18 black poo
2 -23 -2 black sinc
27 35 -48 black speck
3 2 24 black tarry
31 -9 2 blackout
59 -38 -112 blad
4 8 21 blad and
48 -2 -1 blad my
2 5 -75 blad sinc
29 -7 -56 blad stick
0 -47 -21 blad that
50 74 -76 bladder
-13 3 21 bladder and
50 58 92 bladder control
11 -4 -44 bladder fine
-14 -18 -21 bladder tablet
-183 -129 -88 blam
49 51 31 blank
9 16 34 blank and
23 -21 -28 blank out
49 49 52 blanket
105 80 120 bleach
25 18 20 bleach with
42 149 269 bleed
-37 9 60 bleed for
37 31 60 bleed heavy
-35 -13 -6 bleed in
-27 -26 -15 bleed money
-26 -13 -8 bleed on
15 -45 -29 bleed out
66 107 -14 bleed stop
-45 -30 -15 bleed the
3 -53 -28 bles
-28 -11 3 bles her
2 -34 -25 bles him
17 -12 -55 blind
-54 -39 -56 blind and
10 12 -44 blind come
30 19 7 blind headach
36 24 93 blind in
-35 -171 -41 blink
44 -73 13 blink and
-26 -85 -76 blink hard
-26 -24 -20 blink mors
53 48 33 blink or
196 257 30 blister
4 11 41 blister and
-27 -22 -43 blister have
86 118 69 blister in
17 20 -46 blister on
40 56 -8 blistery
-58 -53 -76 block
-43 -19 10 blocker
-31 -24 -22 blog
95 46 16 blok
64 -6 -3 blok of
-52 -82 -80 blood
-77 -48 -31 blood and
-7 -21 -9 blood at
-47 -35 -18 blood be
-70 -42 -23 blood cant
8 38 87 blood come
15 -40 -20 blood fine
-131 -133 -144 blood flow
49 64 -11 blood form
-34 -27 -17 blood get
2 11 89 blood in
-24 -10 -8 blood keep
24 22 -12 blood last
147 -18 -13 blood never
15 42 56 blood no
-39 -37 -27 blood not
-48 -23 -12 blood perfect
52 -18 24 blood pressur
-13 -4 -74 blood result
26 32 32 blood round
-1 2 32 blood run
68 68 -4 blood sugar
-19 -10 -22 blood sup
159 183 -2 blood test
50 10 -11 blood they
-25 58 -15 blood thinner
9 -12 -34 blotch
31 49 -44 blotchy
1 1 -33 blotchy all
-4 -38 11 blow
-6 25 -6 blow my
-26 -38 -3 blow out
86 101 -27 blue
17 41 -44 blue and
-22 -16 1 blue i
-27 -16 -25 blue in
-14 -27 45 blue inhaler
-21 -12 -15 blue light
53 -25 -10 blue moon
81 89 64 blue one
-43 -30 -15 blue puffer
2 4 -57 blue rat
13 29 27 blue ring
3 5 41 blue round
9 -25 6 blue then
2 -20 2 blunt
-25 -20 -18 blur
-45 -19 15 blurry
-89 -18 -3 blurry eye
11 14 -25 bo
128 135 91 board
3 40 -9 board and
16 -27 -18 board at
71 46 5 boat
15 11 32 boat stov
-47 -37 -32 bob
-99 -295 -84 body
64 -9 -4 body ach
11 28 32 body and
80 125 138 body be
-40 -23 -21 body do
8 -34 4 body feel
8 16 23 body get
3 7 20 body go
105 65 71 body have
-28 -19 -6 body i
-22 2 41 body jump
81 -6 -9 body part
39 -13 -2 body start
33 17 32 body temperatur
-52 -29 -26 body when
5 -109 -79 bodybuilder
-8 38 112 boil
21 34 37 boil hot
-53 -46 -10 boil water
47 52 53 boiler
39 28 66 boiler flam
38 81 110 bolt
-32 2 28 bolt of
73 75 78 bolt upright
20 23 -9 bomb
128 114 -201 bone
9 34 -27 bone ache
-4 -22 -17 bone and
9 10 28 bone dry
6 6 -21 bone new
-29 -29 -15 bone on
-30 -20 -45 bone sinc
65 138 129 bonfir
47 57 -24 bonk
57 -5 -4 bony
-125 -59 -83 book
14 24 33 book a
-52 -48 -43 book have
-58 -32 -46 book in
-40 -27 -11 booster
188 255 38 boot
-8 2 -48 boot and
-62 -44 -14 boot be
21 -6 -8 boot him
55 54 -10 boot on
12 16 55 bootcamp
34 75 -9 booz
-39 -31 38 bor
26 24 59 bor through
-27 -12 -9 bor to
-27 -23 -9 border
-68 -65 -48 boredom
-113 -189 -106 born
-4 22 28 borrow
-493 -293 -298 bos
-80 -30 -26 bos and
-15 -17 -22 bos ask
-139 -72 -40 bos be
-108 -69 -56 bos have
-48 -28 -21 bos i
-231 -116 -64 bot
121 139 230 both
41 80 106 both and
-104 -157 -115 both arm
-34 -12 6 both be
119 26 55 both calv
10 17 28 both elbow
6 14 35 both end
24 7 35 both eye
-76 -83 -85 both foot
0 8 22 both for
12 23 42 both get
2 7 -33 both give
10 29 46 both go
78 115 -25 both hand
-24 -47 -52 both have
85 17 215 both leg
35 72 -25 both lid
-6 -62 42 both my
-21 -52 7 both of
-67 -51 -15 both shin
65 9 -20 both shoulder
55 51 114 both side
18 23 -67 both thigh
-9 60 -18 both time
61 63 6 both twin
-65 -62 -54 both up
1 14 -38 both upper
2 20 24 both way
-137 -81 -83 bother
1 28 1 bother anybody
-112 -78 -67 bother me
-17 -21 -3 bother sinc
-30 -53 -45 bother the
-11 -67 -30 bother to
52 -1 54 bother with
-36 -18 53 botox
14 15 45 botox for
-40 -30 7 botox in
216 223 356 bottl
24 45 46 bottl about
1 -41 -11 bottl and
11 43 89 bottl be
8 8 33 bottl bean
18 24 30 bottl i
31 35 40 bottl in
47 47 63 bottl it
22 -53 -59 bottl of
-26 -18 -31 bottl on
14 32 -2 bottl sinc
1 -77 -26 bottl with
-188 -148 -45 bottom
-31 -32 -17 bottom and
-51 -52 -35 bottom lip
-70 -33 15 bottom of
67 46 27 bought
-95 -28 -11 bought a
41 43 -29 bought thre
-193 -111 -74 bounc
-19 -13 -32 bounc about
13 31 93 bounc by
5 -32 -17 bounc cant
-38 -41 -29 bounc off
-27 -10 -45 bounc on
21 22 9 bounc straight
2 3 24 bout
53 27 -48 bow
38 31 -3 bow round
-51 35 8 bowel
25 49 13 bowel and
-55 -64 -74 bowel cancer
-60 -63 -34 bowl
-35 -10 -5 bowl and
4 -21 -4 bowl of
193 110 -5 box
-45 -31 -23 box a
29 35 41 box and
-21 -15 -8 box for
63 45 36 box of
8 8 -75 box open
12 -23 -10 box room
20 28 -11 box say
-25 -4 23 box up
8 25 39 boxer
104 155 122 boy
22 28 30 boy and
-48 -27 3 boy have
18 24 -7 boy in
6 12 -28 boy of
24 69 70 boyfriend
97 88 67 boyfriend be
81 44 44 bp
37 64 -8 bp 152
3 3 33 bp be
-20 -27 -14 bp tablet
-13 -33 10 bra
-14 -8 47 bra strap
-84 -120 -108 brac
-13 -20 -27 brac at
-289 -241 -190 brain
-39 -29 -35 brain and
-29 -35 -20 brain be
-22 -15 -16 brain damag
-52 -59 -49 brain dead
69 84 92 brain fog
-28 -28 -32 brain freeze
1 3 38 brain go
2 -25 -62 brain like
-29 -17 -17 brain tumor
-25 -11 -11 brain tumour
25 -60 -23 brain zap
-61 -78 -31 brand
-27 -20 -3 brand new
7 10 24 brandy
-73 -37 -21 bras
-25 -51 -30 bread
-193 -129 -75 break
-34 -29 -45 break a
56 91 45 break me
-125 -44 33 break my
27 25 -8 break the
-37 -12 -8 break up
-23 19 33 breaker
99 66 61 breakfast
48 62 56 breakfast and
17 2 22 breakfast by
-57 -64 -34 breakfast cough
69 75 85 breakfast he
-32 -31 -26 breakfast how
-142 -97 -97 breakup
5 32 6 breast
26 29 18 breast cancer
48 36 169 breastbon
30 30 37 breastbon and
-44 -66 -15 breastbon that
-6 52 55 breastfeed
186 323 153 breath
28 40 -12 breath all
44 73 -198 breath and
-42 -33 -25 breath as
-37 -32 -9 breath away
68 47 -20 breath be
-21 -14 -8 breath become
19 25 -12 breath but
-18 -24 -13 breath cal
23 10 3 breath deep
-67 -75 -54 breath down
17 -40 -21 breath easy
12 -41 -8 breath fast
-118 -88 -131 breath fine
-3 2 44 breath for
32 21 15 breath get
2 20 -15 breath grand
11 14 28 breath have
-24 -14 11 breath he
14 9 -55 breath her
-68 -64 -32 breath i
94 102 194 breath in
-40 -76 -64 breath into
8 6 26 breath like
9 24 13 breath normal
-34 1 -86 breath ok
46 54 -11 breath okay
23 28 12 breath or
32 33 29 breath pink
4 4 32 breath sinc
17 12 21 breath smel
-26 -38 -28 breath through
14 7 38 breath today
15 17 52 breath when
-39 -27 -28 breath you
-7 -23 -31 breathless
-49 -18 -20 breathless i
20 -23 -5 breathless no
38 63 -20 brekky
-76 -58 -40 brew
18 20 -33 brick
-22 -26 -15 brick and
-32 -34 -25 brick wal
247 220 306 bridg
12 14 22 bridg at
26 20 42 bridg on
-32 -16 -14 brief
129 119 53 bright
26 18 -95 bright as
8 5 59 bright green
41 48 123 bright red
57 69 63 brilliant
-169 -61 -91 bring
-63 -61 -46 bring on
-10 -6 -21 bring the
41 42 53 bring up
-23 -19 -8 british
71 46 128 bro
-18 -34 -14 bro be
-2 21 -22 brother
30 31 57 brother and
44 31 47 brother be
5 4 34 brother cant
35 39 14 brother do
3 5 -47 brother get
44 47 28 brother he
-16 1 37 brother in
-47 -27 -16 brother wedding
64 80 -28 brother with
81 109 123 brought
13 20 37 brought the
129 132 116 brought up
-58 -27 -102 brow
-49 -43 -5 brow sit
423 442 447 brown
3 -38 0 brown and
86 66 81 brown as
-57 -57 -38 brown inhaler
98 91 119 brown pee
30 41 77 brown snak
16 24 -10 brown toadstool
6 8 -49 browny
-115 8 -32 bruis
29 40 -48 bruis and
1 -21 -7 bruis keep
-33 -34 13 bruis now
-107 -18 -20 bruis on
-25 -156 -59 brush
57 -39 87 brush my
10 47 79 btw
45 51 22 bub
39 -44 35 bubbl
32 33 29 bubbl when
60 10 19 bubbl wrap
-125 -69 -32 bucket
-89 -75 -52 bucket and
8 21 34 buckl
-5 12 28 buddy
-44 -7 1 budg
-62 -29 -39 budget
-60 -27 -35 budget meeting
15 28 54 budgy
2 5 20 budgy have
-91 -81 -186 bug
7 29 -55 bug and
-32 -46 -5 bug be
1 0 -55 bug go
2 4 -33 bug now
7 22 31 bug sinc
-31 -66 -53 build
-25 -15 -16 build me
64 -2 -1 build muscl
-29 -27 -26 build up
-8 -24 -84 building
7 27 -33 building sinc
-5 -25 -14 building up
-66 -41 -46 built
-82 -62 -21 bul
47 63 43 bulb
-34 -25 -29 bulbar
163 187 186 bulg
31 -87 -18 bullsey
29 14 -4 bullsey ring
47 -134 -111 bum
10 17 37 bum and
65 -40 -46 bum cheek
51 48 48 bum from
-42 -35 -49 bum go
-53 -34 -49 bum muscl
2 -28 -6 bum to
-78 -82 -155 bump
8 10 -43 bump abov
-6 28 58 bump be
21 23 25 bump in
26 -5 -33 bump into
86 45 -23 bump my
-29 -26 -5 bump no
6 -35 -11 bump on
-20 5 21 bump the
63 48 -29 bunch
56 37 -11 bunch of
116 104 -2 bung
116 104 -2 bung up
15 17 -22 bunk
34 74 -8 bunny
52 48 56 burden
25 30 23 burger
55 36 3 burn
34 44 -19 burn and
32 -32 -8 burn at
8 16 26 burn behind
133 150 122 burn my
39 83 40 burn on
20 17 -120 burn pee
-50 -31 -23 burn the
48 51 132 burn up
-69 -96 -74 burn when
-35 -32 30 burnt
-25 -23 -5 burnt out
10 7 31 burnt rubber
-7 -15 -33 burpe
35 66 75 burst
23 20 -6 burst i
22 27 8 bury
32 -30 -50 bus
30 20 26 bus and
3 8 -25 bus driver
-14 -32 -30 business
-26 -13 -6 busy
196 160 121 but
8 4 -32 but a
12 26 -3 but after
49 -3 -3 but also
1 35 32 but banana
-170 -107 -118 but be
47 47 63 but bottl
24 35 2 but can
19 41 11 but chat
8 -3 -39 but do
-52 -36 -18 but doesnt
11 20 25 but every
0 2 -33 but get
-78 -126 -101 but he
1 14 -26 but his
134 -47 -2 but i
67 -62 -88 but it
27 17 45 but its
-1 15 40 but like
65 91 137 but my
-23 -37 -25 but no
17 47 25 but not
38 -25 42 but now
21 -22 -4 but ok
5 29 -28 but one
-15 -23 -11 but only
5 -10 22 but over
44 51 61 but she
22 90 68 but sinc
3 11 -118 but sip
-140 -67 -89 but stil
32 22 25 but that
-43 -40 -9 but the
52 92 0 but ther
-42 -19 -20 but they
37 15 46 but this
36 -21 9 but thre
13 16 57 but today
55 56 68 but we
1 12 38 but when
8 -17 -42 butter
-52 -21 -6 butterf
-81 -27 -61 butterfly
-65 -21 -53 butterfly in
-14 -52 -28 buttock
-45 54 -83 button
32 46 54 button and
69 72 117 button battery
-60 -69 -27 button he
-41 -36 -5 button key
-56 -14 13 button my
0 67 -66 button on
-73 -111 -101 buy
52 115 82 buz
48 -1 12 buz and
43 72 60 buz eyebrow
4 6 33 buz hand
-5 39 33 buz in
-9 -80 -100 by
9 82 98 by a
-10 7 -25 by accident
69 83 103 by an
-28 -19 -14 by and
25 45 -3 by august
43 -15 -11 by bit
37 3 -10 by breakfast
0 -36 -14 by choic
28 26 -4 by day
33 8 23 by eleven
66 94 -45 by evening
-125 -161 -82 by friday
7 16 32 by his
21 -6 -3 by it
-43 -35 73 by itself
9 -53 -52 by littl
20 7 -40 by lunch
6 27 14 by lunchtim
3 11 -25 by midday
187 209 220 by mistak
6 -21 -11 by month
3 -57 -34 by morning
-34 -110 51 by my
51 31 -26 by myself
21 25 30 by name
-26 -7 -6 by pickl
-30 -35 -45 by stafford
-77 -32 -87 by teatim
36 54 81 by ten
-31 -18 -27 by that
-8 70 -111 by the
-54 38 87 by themselv
36 45 57 by then
-89 -90 -77 by this
4 9 21 by voic
-7 0 -24 by wednesday
75 67 84 bye
-60 -19 -12 bypas
-62 -34 -6 bypas in
12 25 19 c
3 55 33 c section
86 -3 -60 cabin
13 24 -27 cabinet
41 73 79 cabl
31 47 54 cactus
-65 -74 -57 cadet
-65 -74 -57 cadet today
188 -6 -4 cafe
154 99 60 caffein
50 34 24 caffein and
-60 -13 -9 caffein help
14 13 23 caffein in
-21 -22 -5 caffein or
31 46 55 caffein powder
1 3 26 cage
14 14 31 cake
14 15 25 cake and
-171 -128 -74 cal
17 31 28 cal her
-45 -16 -20 cal i
40 7 -12 cal it
68 74 121 cal me
-35 -30 -28 cal so
-19 -13 -23 cal that
64 93 118 cal the
12 18 30 cal with
-262 -185 -190 calcium
-11 -11 -36 calcium be
-26 -33 18 calcium for
-58 -47 -42 calcium in
-84 -172 -318 calf
17 65 44 calf a
-38 -22 -5 calf after
41 -96 -41 calf and
3 41 -17 calf any
49 15 32 calf be
52 -64 58 calf cramp
97 -10 -6 calf flicker
23 -18 -7 calf for
-21 -21 -10 calf from
-133 -44 -19 calf go
-21 -17 -8 calf grab
18 -25 -16 calf have
68 91 -4 calf hot
-78 -43 -22 calf i
-32 -17 -8 calf in
-67 -11 36 calf jump
0 20 23 calf keep
117 -28 -9 calf now
-30 -14 10 calf on
115 6 15 calf pain
-37 -23 -7 calf rais
-59 -25 -10 calf seize
-21 -2 -10 calf sinc
-135 -42 -23 calf stretch
37 37 -13 calf swell
29 78 -9 calf that
-113 -113 -83 calf the
27 -72 -62 calf then
36 35 -22 calf tight
21 52 -4 calf twic
-200 -46 7 calf twitch
94 97 149 calm
24 18 12 calm be
-60 -49 -39 calm down
-25 -21 -5 calm it
-53 -64 -85 calm my
-4 0 46 calm now
50 58 43 calm the
-6 3 28 calmer
4 -49 -15 calory
-22 -238 -372 calv
48 171 -56 calv and
-41 24 68 calv be
-23 -50 -50 calv cramp
-2 -4 21 calv have
-26 2 -22 calv hurt
-9 20 -51 calv in
-2 -40 -9 calv jump
-19 -11 -30 calv knot
3 -152 -97 calv like
15 30 21 calv lock
3 -130 -76 calv look
-44 -38 -18 calv seize
47 57 -3 calv so
6 19 38 calv twitch
19 37 37 calv with
80 35 -59 camera
-45 -67 -132 camp
-55 -55 -36 camp and
0 3 23 camp in
5 34 21 campylobacter
-484 -292 -369 can
-93 -40 -18 can a
-23 -11 -13 can an
-49 -42 -32 can and
60 87 111 can barely
-70 -35 -52 can be
-23 -18 -16 can both
-1 4 -21 can breath
-27 -9 -13 can come
23 93 78 can do
6 8 -48 can drink
36 35 42 can electrolyt
-65 -18 -28 can feel
34 40 45 can find
104 115 160 can get
-43 -22 130 can hardly
22 22 32 can hear
29 11 61 can hop
-356 -463 -367 can i
-108 -62 -34 can it
-68 -64 -8 can lift
20 80 -1 can move
-85 -82 -69 can my
18 31 36 can nerv
-32 -4 -49 can of
301 249 280 can only
-1 -27 -6 can pee
-2 0 -20 can push
-22 -25 -35 can rais
15 36 18 can read
-24 -32 -20 can salbutamol
-38 -23 -24 can say
262 79 122 can see
-41 -35 -10 can somebody
61 62 -1 can statin
38 21 -41 can stil
-98 -87 -77 can swallow
-17 -23 -19 can take
31 35 -74 can talk
-145 -87 -81 can that
-47 -36 -32 can the
-103 -73 -55 can they
-38 -36 -21 can use
26 25 38 can wait
21 25 -2 can walk
41 21 -33 can we
18 29 7 can wiggl
169 203 143 can you
-71 -42 -43 canal
-42 -22 -12 canal my
138 119 118 cancel
135 142 129 cancel the
2 28 13 cancer
35 37 10 cancer in
-111 -61 3 candl
-31 -46 -25 candl last
9 16 46 candl wax
-2 34 68 candy
39 34 30 cannula
314 250 258 cant
22 11 30 cant be
14 17 -21 cant bear
10 12 -139 cant bend
6 33 2 cant blow
-101 -104 -85 cant breath
11 20 28 cant catch
-17 -17 -48 cant chew
9 20 -7 cant clos
34 88 -118 cant cock
-59 -24 -14 cant come
52 -51 -14 cant concentrat
66 87 107 cant cough
110 156 4 cant do
-64 -56 -21 cant drop
7 -111 -44 cant eat
-80 -76 -38 cant even
10 -16 -93 cant face
81 203 279 cant feel
3 5 40 cant fil
21 -36 54 cant find
15 23 30 cant finish
-13 -29 -25 cant focus
14 57 65 cant follow
164 283 361 cant get
-14 -27 -11 cant hang
-37 -53 -51 cant help
95 78 140 cant hold
-46 -20 3 cant i
13 76 -105 cant keep
32 20 9 cant let
73 56 -18 cant lie
-49 -91 -201 cant lift
-65 -73 -40 cant look
-31 -30 -21 cant lower
-12 21 30 cant make
64 67 226 cant move
10 -32 5 cant open
-15 -20 -8 cant pass
43 18 81 cant pee
44 78 -24 cant pul
63 115 -77 cant push
-19 -33 -104 cant put
-41 -61 -33 cant reach
-26 -17 37 cant read
6 -3 -42 cant recal
9 19 -53 cant rise
19 55 7 cant rol
68 77 78 cant rous
-91 -52 -10 cant say
57 -72 -85 cant see
2 -40 -21 cant seem
2 2 -46 cant shut
-79 -204 -114 cant sit
65 40 -137 cant sleep
11 -64 -62 cant smel
61 53 72 cant smil
-22 3 117 cant stand
2 2 27 cant start
42 20 28 cant stop
-9 27 41 cant straighten
-5 24 88 cant swallow
20 24 25 cant talk
174 69 198 cant tell
28 98 113 cant think
-61 -62 -69 cant turn
-79 -26 -30 cant type
-22 -18 19 cant wake
-36 -15 137 cant walk
19 28 34 cant whistl
13 25 67 cant wiggl
-109 -94 -70 cant you
-43 -29 25 cap
-46 4 -16 capsul
4 5 -22 capsul and
-23 -23 -15 captain
-33 -27 -35 caption
154 187 136 car
27 21 29 car at
64 81 92 car crash
-56 -64 -28 car die
75 59 69 car do
-38 -7 -51 car door
16 20 43 car have
21 -2 -1 car in
7 -11 -29 car park
4 6 29 car seat
17 65 -57 car with
1 18 30 caravan
-4 21 24 carb
-12 1 -65 carbamazepin
-7 39 -64 carbimazol
86 82 68 carbon
86 82 68 carbon monoxid
-23 -15 -8 card be
-7 -7 -30 cardiac
22 -10 1 cardigan
-53 -13 -8 cardiologist
23 52 72 care
1 44 94 care home
103 87 79 care if
-26 -33 -36 career
-22 -29 -30 career suicide
70 99 100 carer
68 66 59 carer and
2 -26 -8 carer for
-46 -31 13 carer here
18 -22 -25 carer say
-81 -118 -75 carpet
5 24 -4 carrot
82 -168 -30 carry
-17 5 42 carry a
-27 -24 -6 carry calcium
-26 -30 -26 carry her
-3 5 20 carry him
22 18 41 carry in
-60 -57 -7 carry my
186 -106 -98 carry on
73 55 -63 carry the
-32 -34 40 carry two
-57 -19 9 cartoon
-71 -65 -62 case
-4 -27 -18 case for
-5 -1 -21 case it
-87 -21 -5 cash
-6 1 59 cashew
-55 -48 -26 castanet
-45 -54 -46 casualty
197 178 3 cat
-21 -19 -10 cat back
20 28 -44 cat bit
23 29 67 cat for
42 34 56 cat go
-11 -19 -23 cat have
21 8 13 cat in
90 73 -24 cat scratch
22 42 33 cat that
40 36 41 cat the
-13 -27 -41 cat two
115 17 25 catch
10 4 23 catch a
-12 -39 -13 catch it
83 104 51 catch my
53 20 25 catch on
-42 -23 -22 catch that
30 16 70 catheter
-52 20 -144 caught
13 42 -26 caught me
-400 -427 -388 caus
-37 -24 -35 caus and
-31 -13 -17 caus it
97 80 39 caus muscl
21 -7 -3 caus my
-65 -39 -33 caus of
-36 -9 -9 caus the
-53 -75 -46 caus this
5 29 37 caus to
-71 -53 -12 caus twitch
41 26 10 caustic
41 26 10 caustic soda
8 37 26 ce
-28 -11 -160 ceiling
1 1 -96 ceiling and
-64 -67 -79 cel
54 12 63 cellar
-91 -91 -57 cement
34 27 60 centr
-49 0 6 central
-45 -51 -52 central nervous
15 46 -17 cereal
-60 -67 -44 certain
-66 -4 -6 chainsaw
155 118 -20 chair
6 5 -45 chair after
9 14 -57 chair and
27 22 19 chair arm
10 -21 -10 chair when
12 32 -45 chair with
-10 -37 -1 chalky
196 195 37 challeng
37 35 41 challeng and
-117 -142 -43 champ
-12 -6 -39 champion
-89 -22 -8 chanc
-37 -17 -12 chanc of
28 22 17 chanc to
-216 -167 -39 chang
18 -20 -44 chang a
38 49 52 chang her
-44 -19 -21 chang in
46 -4 -2 chang job
23 35 40 chang my
-4 6 43 chang room
-43 -24 -19 chang to
-30 -32 -19 chapel
-33 -24 -29 chapter
-35 -46 -21 character
-50 -52 -37 charg
-85 -87 -54 charity
-84 -57 -68 charley
-84 -57 -68 charley hors
-7 -3 43 chart
5 6 28 chart for
-45 78 67 chas
61 133 -81 chat
2 2 -80 chat and
31 34 20 chat away
24 -65 -31 chatbot
-47 -68 -7 chatter
4 3 21 chatter heart
20 15 18 chatter so
11 39 -100 chatty
5 36 -50 chatty and
-36 -29 -7 cheap
-17 -23 -23 cheapest
-54 -53 -92 cheat
-124 20 -109 check
-77 -33 -20 check all
-45 -22 18 check last
13 -24 -108 check my
155 180 166 check out
-57 -34 -34 check the
-94 -200 -173 cheek
22 -25 -6 cheek all
-57 -33 35 cheek and
96 -5 -27 cheek be
1 -20 -22 cheek begin
10 31 -33 cheek go
29 -22 -14 cheek have
4 4 23 cheek i
-4 16 -29 cheek on
5 27 21 cheek right
4 -18 -24 cheek then
44 -2 4 cheek tongu
-53 -39 -31 cheek twitch
-170 -130 -136 cheer
-92 -65 -84 cheer mate
-45 -24 -31 cheerful
0 21 -36 chef
-26 -10 -54 chemist
1 -20 -25 chemist be
8 24 -10 chemist give
158 109 328 chemo
21 14 44 chemo cycl
32 21 98 chemo last
30 41 78 chemo temperatur
12 -28 -22 chequ
67 20 43 cherry
14 9 24 cherry cheek
-16 -3 -41 ches
-51 -11 5 chest
-90 -100 -240 chest and
35 38 5 chest be
13 10 21 chest burn
-39 -46 -23 chest clear
32 36 16 chest cold
-67 -42 -24 chest easy
9 41 12 chest for
30 34 9 chest infection
13 7 22 chest like
-101 19 69 chest pain
59 74 126 chest sinc
10 9 30 chest tight
17 38 -17 chest troubl
19 11 35 chest with
-26 -52 -182 chew
-33 -38 -24 chew a
17 39 59 chew and
2 11 24 chew cheek
9 33 -25 chew my
6 -27 -12 chew nothing
16 21 -5 chew steak
-15 25 41 chew the
7 24 42 chew through
7 11 -22 chew toast
-65 0 3 chew toffe
10 15 44 chew tongu
3 14 24 chi
3 14 150 chicken
78 81 110 chicken out
24 38 -49 chickenpox
-160 -155 -126 chil
-16 -33 -5 chil by
-18 -21 -10 chil out
-60 -65 -51 chil what
64 -39 -13 child
-99 -61 -65 child be
31 22 24 child eat
35 43 28 child get
-34 -25 16 child have
42 47 48 child i
19 16 38 child in
-1 -59 -14 child not
-14 -30 -20 child proces
25 22 36 child swallow
-22 -7 -8 child the
60 55 71 child would
-84 -46 -46 chilly
0 -180 -27 chin
27 35 10 chin and
46 27 73 chin down
-83 -73 -58 chin on
42 -15 -9 chin quiver
29 21 32 chin stuck
8 -40 -23 chin then
-2 -48 -36 chin to
24 62 93 chin up
-52 -53 -46 chin wobbl
-32 -25 -21 chines after
71 95 -32 chip
23 60 -17 chip in
16 48 96 chiropractor
9 18 44 chiropractor crack
-61 -47 -9 chirp
-77 -78 -11 chirpy
-91 -121 -98 chocolat
27 -4 -6 chocolat and
-19 -62 -28 choic
-37 -80 -66 choir
-40 -37 -27 choir and
102 102 163 choke
-58 -48 -35 choke in
21 29 42 choke no
81 108 116 choke on
91 148 -24 cholesterol
59 85 -40 cholesterol tablet
-24 29 -14 chop
-23 -14 -11 chop onion
-38 -58 -13 chopstick
3 27 -34 chor
-1 -82 -65 christma
-39 -18 -16 christma i
-179 -23 -14 chronic
-72 -9 -7 chronic pain
75 11 -20 chuck
17 -21 -17 chuck my
42 41 -2 chuck up
47 56 -11 church
-19 -22 -22 church and
36 34 40 church bel
62 89 75 cig
-38 -7 -7 cigarett
-72 -11 -5 cigarett and
-49 -32 -39 cinema
38 79 -21 cipro
37 78 -23 cipro and
32 37 -26 ciprofloxacin
32 36 5 ciprofloxacin for
-90 -105 -49 circl
-173 -158 -122 circulation
-35 -22 -22 circulation and
-15 -21 -9 circulation troubl
165 19 -21 citalopram
-43 -28 -14 cite
-43 -28 -14 cite the
-22 -14 -5 city
-3 -2 -37 ck
39 49 44 clammy
23 38 68 clammy and
105 96 236 clamp
107 41 174 clamp shut
92 105 106 clap
87 108 108 clap of
-114 -49 -1 clapper
-41 -31 -20 clapper sinc
95 117 71 clarithromycin
7 8 -59 clarithromycin for
-96 -77 -44 class
114 8 6 class and
4 4 27 class for
-81 -60 -59 class have
-76 -2 8 class sinc
-1 1 25 classify
13 103 54 claw
67 47 36 claw at
105 50 -5 clean
8 19 22 clean emg
32 24 17 clean in
41 66 1 clean the
80 104 82 cleaner
40 24 -158 clear
10 8 28 clear a
-105 -80 -26 clear again
-3 25 15 clear and
80 108 100 clear as
19 -31 -22 clear emg
57 51 -74 clear head
26 -17 -12 clear i
-55 -52 -25 clear in
28 -6 1 clear me
5 28 69 clear my
-39 -31 -11 clear now
-5 -3 -43 clear sinc
92 57 120 clear the
-30 -10 20 clear up
23 22 53 clear watery
-214 -267 -214 clench
-32 -24 -23 clench could
-22 -30 -29 clench my
-69 -93 -46 clench sinc
-22 -12 -17 clench up
-23 -9 -8 clench without
-55 -43 -53 cleveland
-55 -43 -53 cleveland clinic
-126 -84 -24 click
-20 -58 -30 click and
-91 -14 -10 click when
-40 -67 -60 client
28 7 12 clif
-100 -64 -90 climb
25 -17 -9 climb be
-12 -3 -49 climb out
17 35 27 climb over
23 -9 -15 climb snow
60 25 2 climb stair
5 9 70 climb to
0 -55 -30 climb up
-103 -22 47 clinic
-65 -13 -13 clinic be
6 12 22 clip
21 72 157 clock
-34 -20 -3 clock and
-52 -42 -18 clock chang
19 -30 -30 clock go
4 72 -2 clockwork
-67 -33 -20 clog
21 17 77 clonazepam
9 -22 -14 clonk
9 -23 -18 clonk my
-93 -102 -59 clopidogrel
-11 -23 -38 clopidogrel and
197 189 138 clos
30 23 -48 clos either
29 31 -27 clos for
47 65 69 clos round
-23 1 12 clos the
50 44 50 clos up
29 112 99 clot
-43 -1 -1 clot and
-87 -22 -43 clot in
14 16 47 clot like
-12 -40 11 cloth
16 10 50 cloudy
36 50 -17 clozapin
19 28 -31 clozapin and
-158 -117 -77 club
-72 -72 -59 club and
8 -49 -13 club in
-37 -15 -12 club say
-21 6 32 clue
-47 -124 -9 clumsy
-91 -118 -33 cluster
-80 -69 -54 clutch
16 24 14 clutch her
19 -34 -11 cm
-41 -41 -33 cns
218 278 286 co
193 186 111 co alarm
-59 -42 66 co codamol
14 -36 -166 coach
-34 -26 -40 coach be
-21 -27 -2 coach on
-54 -54 -42 coach say
27 93 -1 coars
10 25 -32 coars shake
13 40 17 coars tremor
-26 -15 18 coast
-36 -26 -11 coast path
-14 -41 57 coat
-48 -57 -7 coat the
7 13 35 cob
64 64 118 coca
64 64 118 coca cola
54 106 -145 cock
11 15 -96 cock it
22 73 -22 cock my
-44 -34 -26 cocoa
-7 -1 -33 cod
-59 -42 66 codamol
25 -47 -47 code
83 0 0 code for
173 170 115 codein
15 40 9 codein isnt
-241 -262 -220 coffe
-28 -21 -7 coffe a
-68 -46 -45 coffe at
10 23 -19 coffe be
-36 -8 -8 coffe but
101 -6 -6 coffe give
10 14 34 coffe go
124 113 147 coffe ground
-26 -24 -20 coffe have
-46 -67 -40 coffe i
40 51 52 coffe machin
14 20 24 coffe make
-26 -24 -20 coffe so
72 67 48 coffe then
-82 -12 -12 coffe to
-26 -13 -9 coffe would
-42 -32 -38 coffe yet
-26 -17 -14 coil
-47 -103 -61 coin
2 -40 -26 coin in
37 -27 -10 coincidenc
41 43 188 coke
285 292 401 cola
73 65 74 cola after
-16 -31 -6 colchicin
95 168 396 cold
-2 10 62 cold after
34 -12 -8 cold all
70 162 253 cold and
43 50 61 cold as
-24 -18 -37 cold be
-35 -13 -10 cold foot
7 3 -23 cold in
7 32 52 cold juic
-26 -33 -18 cold morning
16 41 25 cold no
3 29 -2 cold on
11 22 16 cold pale
20 -4 -1 cold put
9 8 28 cold sachet
25 19 23 cold sinc
29 45 71 cold sober
9 7 35 cold sore
33 47 53 cold sweat
-35 -28 -13 cold tap
32 50 -44 cold turkey
5 22 35 cold water
1 -36 -31 cold when
145 177 132 cold white
-39 -12 -15 colic
-49 -42 34 collaps
-31 -11 -6 collaps at
-49 -52 -42 collaps i
3 2 33 collaps on
48 66 51 collar
10 16 21 collarbon
-71 -100 -101 colleagu
-56 -26 -16 colleg
46 34 44 colly
225 269 338 color
13 25 46 color and
-36 -47 2 color i
207 211 288 color of
101 152 -1 colour
17 28 39 colour and
-47 -73 -42 coma
-45 -68 -38 coma after
83 115 -32 comb
37 55 31 comb my
4 33 20 combin
1 6 -40 combo
281 311 360 come
-38 2 3 come a
20 39 6 come acros
-14 -30 -16 come after
-3 43 10 come and
-34 9 -16 come at
113 141 -25 come back
42 175 277 come down
-45 -19 -24 come downstair
13 79 24 come every
-32 -24 -19 come everyon
-98 -78 -41 come from
19 18 49 come good
4 41 86 come home
19 44 69 come how
-88 -89 -74 come i
11 23 -20 come in
-40 -44 -54 come into
32 -5 -1 come more
4 14 21 come next
-40 -33 72 come nine
191 -246 -43 come off
75 -72 -141 come on
304 294 427 come out
63 -4 37 come over
-21 -17 -12 come right
142 102 87 come round
20 18 47 come slip
-21 -6 -8 come slow
37 60 7 come straight
-37 -22 -21 come the
23 9 14 come to
143 173 -3 come up
-42 -43 -8 come with
-31 -14 -7 committe
25 26 32 commod
-22 -19 -21 commod and
-143 -88 -84 common
-29 -21 -11 common caus
-3 -21 -11 company
13 -47 -25 compar
7 -40 -21 compar with
16 27 30 compartment
-63 -53 -35 complaint
27 33 47 complet
4 6 30 complet that
-14 3 -33 completely
10 18 -24 completely fine
25 29 -44 completely normal
5 11 30 completely paralyze
-31 -22 -15 compression
-30 -42 -9 computer
-29 -42 -8 computer he
196 2 1 con
53 -48 -27 concentrat
-56 -12 10 concern
-26 -14 -20 concern if
-129 -140 -60 concert
3 25 -11 concret
13 53 7 concret and
-21 -13 -6 concret from
-15 -56 -23 concussion
-159 -124 -108 condition
-39 -29 -16 conductor
-39 -29 -16 conductor say
34 31 3 confirm
45 38 25 confirm in
-30 43 36 confuse
50 73 97 confuse and
-30 -29 -26 confuse i
18 28 2 confuse me
32 7 23 confuse sinc
-31 -28 -16 confuse twitch
-44 -28 -11 confuse with
-17 29 -9 congenital
-84 -62 -43 connect
-56 -34 -21 connection
5 29 37 connexion
5 29 37 connexion with
136 221 216 conscious
3 3 -28 conservatory
98 -32 -70 constant
53 16 39 constipat
-98 -85 -83 consultant
-38 -29 -34 consultant say
-60 -31 -34 consultation
-38 -35 -14 contact
-102 -61 -41 content
99 3 5 continuous
7 11 -63 contraceptiv
8 13 -60 contraceptiv pil
-74 -42 -31 contract
-21 -15 -7 contract in
-25 -16 -17 contract on
30 21 16 contract the
-15 -10 -68 contraction
5 5 24 contrast
-63 37 72 control
20 -7 -3 control for
-3 49 -45 control my
-8 31 103 control of
78 101 65 conversation
65 8 21 convinc
38 -19 -10 convinc i
-22 -20 -14 convinc it
86 103 79 convuls
-40 -25 12 convulsion
-99 -120 -10 cook
118 138 62 cooker
15 3 -31 cooker hood
6 12 -39 cooker this
53 71 45 cool
65 52 22 cool down
115 106 78 cope
2 7 37 copy
-42 -89 -1 coq10
-96 -65 -73 cord
-12 -37 -22 cork
-82 13 64 corner
26 44 29 corner beef
-38 -4 7 corner have
-142 -87 -4 corner of
-28 2 8 cornet
-62 -31 -11 cornwal
-76 -66 -54 correct
-37 -31 19 correction
-37 -31 19 correction i
-63 -45 -33 corridor
-11 -7 -40 corset
-44 -26 -14 cortisol
-22 41 25 cost
-27 -7 57 cot
5 34 69 cot and
43 -2 25 cotton
23 -35 12 cotton wool
-32 -20 -28 couch
22 34 55 couch and
-8 -44 -10 couch to
210 302 286 cough
-2 -4 27 cough a
25 40 -49 cough at
6 7 29 cough be
-23 -50 -7 cough for
4 33 -3 cough hard
-117 -122 -68 cough it
2 2 -56 cough like
17 -12 20 cough no
20 -31 -21 cough on
51 94 -21 cough or
21 15 -35 cough otherwis
15 15 55 cough proper
-31 -11 -6 cough shudder
21 47 68 cough up
-384 -314 -72 could
-51 -50 -35 could a
-28 -12 -8 could an
-25 -18 -19 could bad
-37 44 58 could be
12 18 21 could cramp
30 20 -10 could do
-14 -12 -21 could either
-60 -50 -49 could feel
-21 -11 -9 could have
4 4 -24 could he
111 34 64 could i
-69 -129 -125 could it
-22 -8 -5 could my
9 16 42 could not
96 113 140 could read
-31 4 -18 could see
27 26 19 could she
7 -39 -36 could sit
-24 -12 -11 could something
-28 -17 -18 could take
-100 -66 -25 could that
-121 -63 -42 could the
-29 -17 -15 could they
-24 -20 3 could this
73 17 50 could you
-252 -80 -40 couldnt
5 17 24 couldnt answer
-37 -25 -5 couldnt do
-79 -76 -36 couldnt feel
40 34 38 couldnt find
13 48 31 couldnt get
12 13 32 couldnt grip
26 18 -3 couldnt hold
-68 -76 -51 couldnt keep
-20 -17 -30 couldnt lift
-98 -74 -36 couldnt move
47 56 -20 couldnt say
25 30 51 couldnt see
-9 -2 -22 couldnt speak
-14 12 31 couldnt tell
29 21 39 couldnt turn
-43 -10 -3 council
-57 -207 -9 count
-28 -4 -5 count among
-49 -125 -70 count as
-2 -25 -12 count back
-26 -17 -18 count for
2 7 -42 count of
16 19 -34 count only
-17 -17 -35 count sheep
15 19 25 count them
22 58 106 count to
17 19 21 countdown
-21 -9 -7 counter
229 -106 -164 coupl
33 -14 -6 coupl minut
33 -46 -30 coupl month
82 -120 -213 coupl of
-36 17 -86 cours
18 59 -24 cours of
-22 -11 -5 court
97 122 186 cousin
16 20 46 cousin die
55 58 76 cousin get
20 28 18 cousin have
-8 27 4 cover
56 76 83 cover in
-48 -35 -45 cover it
-162 -150 -116 covid
-76 -1 -1 covid last
-110 -127 -38 cow
-13 24 -15 cowboy
1 31 61 cpr
7 37 66 cpr on
2 37 -4 crab
-123 48 -97 crack
-2 89 -4 crack in
-3 7 22 crack my
-56 -21 10 crackl
10 14 22 crackl like
-8 -47 -147 cramp
-67 -49 -14 cramp a
-40 -25 6 cramp after
16 34 -3 cramp all
6 -112 -83 cramp and
6 32 35 cramp any
22 45 -19 cramp as
103 -24 -23 cramp at
19 -60 -71 cramp be
55 -21 -5 cramp begin
41 56 -41 cramp but
3 -1 -30 cramp calv
24 27 30 cramp can
-24 -27 -15 cramp come
-15 -21 -12 cramp do
61 78 82 cramp ear
74 28 70 cramp every
35 39 55 cramp everything
10 23 -45 cramp everywher
24 6 30 cramp for
-102 -37 23 cramp from
-3 25 27 cramp get
3 -35 -13 cramp have
109 -25 -11 cramp how
-28 -9 -4 cramp hurt
-75 -90 -46 cramp i
-208 -136 -205 cramp in
16 33 47 cramp into
-49 -22 15 cramp last
64 84 81 cramp like
13 19 36 cramp low
23 -26 -12 cramp most
-24 -3 30 cramp my
55 5 -11 cramp not
17 -9 22 cramp now
-82 -58 -46 cramp on
-22 -7 -3 cramp once
5 13 38 cramp one
-9 -6 -39 cramp only
-23 -22 -14 cramp or
86 79 -8 cramp otherwis
-24 -27 -17 cramp really
6 -36 -14 cramp say
-64 -34 -14 cramp she
31 36 55 cramp should
113 48 -8 cramp sinc
85 -39 -8 cramp so
16 -3 -22 cramp start
22 20 -30 cramp stil
-55 31 -41 cramp that
-44 -20 -10 cramp tip
-49 -34 -5 cramp today
12 24 -5 cramp too
-25 -17 -14 cramp twic
25 39 38 cramp very
155 -26 -7 cramp wake
-47 -45 -18 cramp we
-33 -20 -22 cramp what
-30 0 -30 cramp would
-4 -4 -46 crank
-48 26 89 crash
-70 -8 -5 crash and
27 -46 -59 crav
151 70 42 crawl
26 -42 -20 crawl now
-22 -20 -7 creak
-138 -182 -77 cream
-41 -41 -41 cream for
-15 -31 -25 cream give
-45 -37 -21 cream on
15 -42 -16 creatin
35 -28 -11 creatin and
17 77 39 creep
12 20 45 creep in
9 57 3 creep up
14 6 21 crematorium
42 58 -55 crept
15 77 -16 crept from
19 -62 -25 crept up
11 21 24 crew
29 46 72 cricket
17 35 57 cricket bal
19 22 35 cricket bat
-24 -27 -34 crim
0 -37 -38 crinkl
-41 -45 -58 crippl
105 103 80 crisis
21 18 13 crisis number
-47 -17 -122 crisp
-12 -2 -21 crisp and
-44 -20 -5 crisp yesterday
-35 -26 -26 croak
25 16 74 croaky
3 -25 -15 crochet
-29 -11 11 crocus
10 17 32 crook
-46 -8 -4 crop
6 63 -174 cros
2 2 -35 cros and
25 22 19 cros because
-21 -15 -61 cros leg
-54 17 -88 cros my
32 34 54 cros the
-18 7 98 crossfit
2 4 24 crossfit and
27 46 56 crossword
13 27 42 crossword and
48 49 45 crossword at
-27 -17 -24 crossword sudden
62 34 36 crossword this
76 75 78 crotch
46 42 91 crow
17 21 33 crow nois
18 24 40 crowd
-27 -4 -127 crown
5 29 -5 crown of
-11 43 4 cruis
-41 -24 -72 crumb
61 115 93 crush
33 55 64 crush weight
-2 9 -43 crust
11 26 -44 crutch
89 174 179 cry
-52 -21 -8 cry a
-47 -11 54 cry and
30 26 -121 cry at
1 18 32 cry be
-43 -26 -9 cry bucket
22 47 105 cry go
-32 -25 -21 cry gran
-29 -33 2 cry have
9 9 47 cry i
48 -60 -30 cry in
-36 -36 -21 cry most
67 100 -11 cry no
-23 -15 -25 cry so
3 5 -44 cry straight
6 13 31 cry when
12 16 39 cry which
-24 8 -31 cry with
-47 -89 -57 cs
-71 -76 -42 ct
-15 -22 -4 ct dye
23 42 51 cube
35 34 -119 cuddl
59 74 35 cuf
46 32 16 cuf say
-36 -24 -14 culprit
-138 -114 -115 cup
12 0 35 cup and
-64 -47 -50 cup final
-2 -30 -25 cup in
-97 -11 -111 cup of
-111 -78 -170 cupboard
-15 -10 -27 cupboard and
-60 -71 -89 cupboard door
70 89 96 cupful
42 54 46 cupful of
-34 -45 -50 curabl
-105 -93 -63 cure
3 9 21 cure twitch
-182 -72 -29 curious
-31 -28 -29 curious after
-28 0 33 curious what
2 4 68 curl
37 15 6 curl in
33 -19 -4 curl under
-18 23 78 curl up
-31 -30 -29 current
-21 -7 -5 curs
80 142 273 curtain
32 62 116 curtain come
46 42 50 curtain shut
-28 -7 77 cushion
28 -3 -117 custard
24 13 -36 custard and
29 -18 -12 customer
116 75 300 cut
117 89 93 cut again
17 25 54 cut and
-95 -62 -32 cut back
-61 -143 -72 cut down
65 54 29 cut her
139 209 263 cut my
31 43 73 cut myself
-56 -110 -55 cut off
-54 -42 -28 cut out
-26 -5 15 cut the
-47 -82 -84 cut them
-8 -4 -49 cut to
-118 -54 -90 cute
-87 -25 -13 cute or
34 52 67 cycl
-61 -47 -23 cystitis
-101 -124 -121 d
26 -6 -7 d be
6 22 57 dab
3 23 57 dab of
39 -7 -264 dad
4 4 -39 dad 79
-47 -18 -22 dad a
-51 -41 -10 dad and
22 23 -24 dad arm
28 30 -25 dad be
30 -13 -18 dad die
-27 -17 -14 dad do
-32 -25 -21 dad film
61 41 9 dad heart
-28 -12 -16 dad jerk
8 8 24 dad keep
-29 -21 -10 dad kidney
0 1 -28 dad seventy
-53 -40 -43 dad shoulder
52 46 78 dad smil
10 -45 -34 dad talk
-18 -25 -12 dad what
25 23 34 dad with
-13 -72 -38 daft
-26 -76 6 daily
171 0 0 daily activity
-30 -3 -2 daily and
41 21 -5 daily for
-31 -8 -6 daily life
27 -13 -5 daily now
-21 -2 -2 daily walk
-26 -16 -10 dairy
4 8 28 dam
4 8 28 dam no
21 31 6 damag
-22 -16 -16 damag be
19 56 -22 damp
19 48 -13 damp nappy
-71 -53 -28 dan
-23 -44 16 danc
0 13 -28 danc about
22 -25 -19 danc at
-48 -13 -9 danc floor
17 21 47 danc in
26 -4 -3 danc sinc
40 46 36 danc under
-11 -79 -57 danger
6 -39 -19 danger from
-184 -49 -88 dangerous
-16 -23 -20 dangerous to
18 -13 -151 dangl
1 8 30 dare
50 -47 46 dark
-32 -18 -68 dark and
108 102 141 dark brown
-16 -16 -21 dark chocolat
-25 -27 -10 dark pee
4 4 21 dark stuf
29 -2 -14 darker
-31 -3 -5 dash
-45 -53 -16 date
-22 -13 -9 date of
-73 10 -36 daughter
84 -14 -95 daughter 15
27 -4 -75 daughter 16
-4 -5 -28 daughter ask
-29 16 63 daughter be
-26 -13 -14 daughter do
8 9 27 daughter ear
58 115 79 daughter have
-20 -22 -27 daughter jerk
-19 -18 -38 dawn
8 15 52 dawn my
200 231 -320 day
-24 -10 32 day 2
14 52 59 day 3
-21 -2 -20 day 4
30 50 64 day 9
-80 -78 -24 day a
72 -47 219 day after
155 311 -73 day ago
-12 -4 41 day all
-7 64 -5 day and
-28 34 56 day any
-90 -42 -20 day at
63 75 140 day back
-64 -5 97 day be
-52 -29 -1 day because
-51 -37 -21 day before
3 44 69 day bit
4 -24 -21 day but
5 41 75 day by
69 119 56 day can
0 2 22 day cant
35 51 -33 day cramp
7 23 62 day cry
-30 -18 -2 day do
1 8 24 day dry
-30 -17 -3 day exam
11 -1 -41 day feel
37 -11 -47 day five
108 112 183 day for
34 60 -11 day four
12 -33 21 day hand
-36 -83 -23 day have
-8 35 43 day he
3 20 15 day his
-69 -67 -28 day how
-26 45 -129 day i
41 33 -24 day in
-48 -5 -98 day into
-23 73 79 day it
-16 -15 -42 day keep
4 20 14 day knee
-23 -24 -28 day later
-3 5 21 day lol
6 30 -26 day man
14 3 -76 day my
35 46 -68 day no
116 7 -228 day now
-62 80 -95 day of
19 12 40 day off
-45 -10 -1 day ok
72 100 142 day old
-27 1 -39 day on
-145 -63 -62 day one
-34 11 -12 day only
11 46 49 day or
-4 -54 -7 day over
-58 -45 -2 day painles
-102 -117 -28 day pee
54 58 160 day post
-102 -6 -1 day right
24 76 -1 day run
-41 -50 -75 day she
43 -15 -6 day should
45 -51 27 day sinc
-42 -41 -22 day so
18 34 20 day sunken
-54 -24 -6 day then
29 79 78 day they
29 78 -44 day this
-43 -28 3 day thre
4 31 -28 day til
-72 -66 -24 day to
-27 -22 -6 day too
-39 -22 19 day two
5 7 25 day water
1 5 36 day weak
-60 -29 -17 day what
-24 8 -6 day which
-10 -39 -38 day with
73 118 -10 day without
3 2 45 day wont
-18 -23 -7 day yesterday
-23 -24 -21 daylight
-22 -24 -55 daylight hurt
182 -6 -14 de
-68 30 -84 dead
46 52 -23 dead and
-69 -87 -64 dead arm
-59 -40 -31 dead as
17 15 21 dead aunt
-76 -81 -58 dead by
2 1 -57 dead fish
4 21 29 dead in
1 -44 -17 dead ish
11 25 -40 dead it
-17 -13 -22 dead leg
0 -21 -36 dead on
88 100 120 dead than
-13 -18 -35 dead tissu
19 20 18 dead try
6 8 28 dead weight
169 165 177 deadlift
-254 -173 -103 deadlin
-28 -9 -10 deadlin be
26 22 3 deaf
55 36 13 deaf in
23 36 52 deal
8 26 27 deal with
90 142 158 dear
102 158 162 dear sir
-215 -111 -119 death
-45 -28 -37 death of
-22 -14 -14 debug
13 3 -42 decad
21 -1 1 decaf
-64 -56 -32 decent
176 204 176 decid
96 100 84 decid how
19 48 54 decid i
-32 -26 -32 decid if
47 61 43 decid it
-18 -20 -3 decid that
-3 43 30 decid to
38 45 50 deck
54 54 54 deck chair
-24 -10 -14 ded
99 113 -35 deep
7 6 28 deep and
-53 -40 -47 deep end
2 6 -36 deep hole
108 135 131 deeper
108 135 131 deeper than
-22 -15 -8 deer
35 59 59 defibrillator
-70 -96 -95 deficiency
18 24 -15 defin
-35 -27 -25 definit
57 99 129 degre
15 30 22 degre and
5 4 -33 degre i
24 19 24 degre my
-15 -39 -5 dehydrat
6 5 53 dehydrat i
-70 -78 -21 dehydration
5 22 28 delet
19 33 9 delhy
-111 -28 -46 delivery
-24 -23 -20 deluca
0 15 -44 demand
4 5 26 dementia
-29 -21 -12 denis
6 -24 -14 dent
36 -3 -2 dent in
-43 -85 -93 dentist
40 39 60 dentist and
5 11 23 dentist have
-67 -78 -54 dentist numb
-28 -34 -35 dentist say
-89 -104 -83 dentist warn
40 41 59 deodorant
44 28 63 depot
24 -23 -8 depot injection
-73 -27 12 depres
-15 11 22 depres not
-28 -26 -19 depression
2 21 27 derby
6 19 24 describ it
29 -44 -14 deserv
54 -15 -3 deserv a
21 -143 -179 desk
31 13 23 desk and
-39 -20 -24 desk job
-29 -33 -68 desk stretch
-44 -25 -25 destroy
48 67 61 developer
68 94 76 developer mode
-25 -114 -14 diabet
125 145 -21 diabetic
10 13 -37 diabetic 63
23 17 53 diabetic and
-39 -68 -78 diagnos
-23 -18 -20 diagnos me
9 37 -26 diagnos with
-73 -105 -55 diagnosis
-29 -66 -38 diagnosis i
42 70 -6 dial
121 162 112 dialysis
32 45 2 dialysis for
24 20 -21 dialysis monday
-69 -63 -33 diaphragm
11 57 18 diarrhea
33 29 8 diary
20 37 14 diary i
8 135 91 diazepam
6 69 -2 diazepam 2
13 44 -11 diazepam after
2 46 61 diazepam cold
61 66 -88 didnt
-4 -42 -27 didnt ask
52 70 -14 didnt believ
9 21 37 didnt drink
3 10 27 didnt hurt
25 40 -7 didnt knock
-49 -42 2 didnt know
15 17 -50 didnt pass
16 -36 31 die
-14 -31 -21 die after
19 9 28 die at
-56 -62 -59 die for
246 208 188 die from
-23 -12 -20 die he
-46 -34 -33 die if
68 75 99 die in
-35 -21 -18 die laugh
61 58 52 die lol
11 -87 -28 die of
-104 -84 -47 die on
-7 -15 -33 die than
-14 -21 -27 die to
14 11 -83 die young
-20 -110 -68 diet
125 -18 -9 diet and
-21 -19 -14 differ
-62 -43 -81 differenc
-74 -63 -54 differenc between
103 -47 -49 different
-47 -31 -26 different one
140 -2 -2 different part
-22 12 -12 difficult
22 -12 -6 difficulty
-11 -8 -31 dig
-2 18 30 digger
-48 -61 -44 dignity
-2 69 11 digoxin
11 26 25 digoxin and
101 79 108 dim
8 7 -47 din
4 88 210 dinner
41 34 56 dinner and
22 20 19 dinner i
34 46 56 dinner time
-1 -3 -23 dioralyt
107 163 122 dip
32 45 62 dip in
19 53 -17 dip to
45 54 28 dirty
27 71 112 disappear
-8 32 120 disc
-2 5 38 disc and
3 10 38 disc go
-95 -30 55 discharg
-33 -9 -4 discharg by
-45 -11 -2 discharg me
16 40 40 discus
-63 -42 -25 discus with
-213 -210 -189 diseas
77 -39 -24 diseas and
-24 -9 -12 diseas be
35 27 42 diseas do
36 42 36 dishwasher
26 31 46 dishwasher tablet
-52 -90 -76 disorder
-36 -19 -18 disregard
-54 -20 7 dissertation
60 61 -2 dissolv
61 62 -1 dissolv a
-108 -102 -69 diuretic
-50 -1 3 div
22 38 42 div in
7 22 35 div into
-19 -47 -66 divorc
30 -33 -17 diwaly
22 -1 -49 dizzy
-31 -46 -25 dizzy doesnt
-26 -28 -14 dizzy not
36 36 40 dizzy on
17 31 -1 dizzy when
-344 -264 -19 do
-44 28 74 do a
76 89 27 do about
32 51 54 do adrenalin
-52 -29 -31 do all
21 -2 -15 do an
19 16 56 do and
25 17 0 do another
114 62 49 do any
-77 -35 -13 do anything
18 -11 -41 do as
28 -17 -4 do at
9 12 -21 do balloon
33 22 48 do banana
-90 -84 -66 do be
-19 -11 -59 do before
-8 -17 -21 do both
20 22 23 do but
5 11 -62 do button
-148 -48 -30 do caffein
5 22 27 do coffe
23 15 16 do dead
-27 -25 -11 do doctor
9 27 20 do dog
-4 -29 -13 do either
-20 20 -4 do every
-26 -16 -14 do everybody
58 -31 -19 do everything
-50 -22 -5 do exercis
33 52 66 do eyelid
16 11 -50 do feel
-17 -22 -9 do fever
31 22 23 do first
40 32 55 do flip
-85 -111 -85 do for
-16 -17 -30 do gabapentin
58 4 4 do get
-17 -35 -26 do ginger
10 16 23 do go
2 3 21 do have
-134 -161 -169 do he
54 14 2 do her
71 47 53 do here
-39 -48 -8 do hold
1 58 57 do honey
-25 -11 5 do hot
-451 -315 -315 do i
-18 -35 -27 do ice
28 20 22 do if
19 -21 0 do in
-17 -23 -3 do insulin
218 262 328 do it
103 -18 -9 do its
-14 -21 -14 do kidney
-22 -9 -9 do know
2 36 -7 do last
-27 -23 -11 do leg
-4 -24 -10 do like
8 30 -11 do lithium
-25 -32 -66 do littl
171 182 174 do magnesium
19 24 46 do me
41 49 70 do montelukast
42 23 28 do muscl
116 50 -140 do my
-22 -1 0 do neck
-53 -26 -21 do nerv
-4 14 23 do night
95 100 94 do nobody
184 223 267 do not
62 70 126 do nothing
-82 -54 -34 do one
-14 10 30 do peopl
-24 -22 -17 do polymyalgia
-1 44 -26 do pul
-76 -93 -70 do she
53 41 39 do sinc
61 60 52 do sit
20 28 50 do somersault
19 -40 15 do something
37 9 56 do stair
-4 33 44 do stres
96 99 86 do stretch
-19 -20 -5 do sudoku
-24 -27 -7 do sweat
3 14 24 do tai
10 8 -27 do take
-397 -262 -170 do that
-190 -25 -2 do the
-17 -28 -38 do them
-36 -63 -31 do thes
-107 -81 -90 do they
-21 45 63 do this
43 39 55 do thre
-67 -52 -44 do to
-28 -34 -33 do trip
16 42 28 do try
86 126 106 do twitch
-60 -37 -23 do two
-7 -1 -58 do up
-45 -4 -5 do walk
93 41 67 do we
38 40 150 do what
35 -15 -10 do when
-165 -131 -107 do with
-26 -20 -14 do wrong
25 24 -33 do you
142 178 135 do your
-21 -14 -7 dock leaf
-457 -362 -644 doctor
-31 -37 -34 doctor about
19 38 99 doctor add
82 110 -15 doctor be
-24 -21 -19 doctor before
-53 37 -15 doctor check
51 38 -5 doctor cut
6 14 21 doctor doubl
-44 -57 -50 doctor get
-11 28 -27 doctor give
-38 -38 5 doctor have
32 8 19 doctor i
-27 -25 -23 doctor if
-29 -19 -24 doctor in
32 -17 -6 doctor it
-1 -56 -39 doctor know
-37 -22 -9 doctor look
-23 -18 -18 doctor ondo
-22 -18 -15 doctor or
71 -24 -7 doctor put
144 47 7 doctor say
-19 -23 -26 doctor stuf
4 -25 -15 doctor tell
-20 -32 -25 doctor unles
-44 -28 -13 doctor visit
-14 35 95 dodgy
-33 -2 70 dodgy chicken
-6 -12 22 dodgy kebab
210 144 222 doesnt
59 60 18 doesnt come
19 33 3 doesnt drink
-31 -46 -25 doesnt fall
11 9 31 doesnt go
90 -25 -4 doesnt hurt
-76 -66 -70 doesnt it
81 92 133 doesnt know
0 0 20 doesnt make
2 3 -25 doesnt move
46 40 30 doesnt recognis
32 39 43 doesnt stir
-40 -21 16 doesnt stop
-53 -33 3 doesnt wake
21 -11 -10 doesnt want
192 295 285 dog
12 14 54 dog and
-24 -27 -7 dog be
65 76 80 dog cancel
36 35 23 dog for
-82 -77 -36 dog have
54 65 73 dog i
20 18 -78 dog in
20 39 28 dog leg
35 35 55 dog name
89 110 -6 dog nip
21 5 14 dog pass
-33 -26 0 dog sinc
5 44 90 dol
-286 -279 -220 dom
-37 -29 -26 dom be
-21 -10 -16 dom what
1 -14 -41 domino
1 -14 -41 domino and
19 21 32 donald
19 21 32 donald duck
67 -8 -3 donkey
73 -1 -1 donkey year
367 289 267 dont
77 115 102 dont come
0 -46 -6 dont count
-15 -24 -8 dont cramp
-35 -43 -19 dont drink
-2 47 62 dont feel
10 8 -40 dont fus
16 52 63 dont get
-5 -28 -15 dont go
-57 -35 -18 dont have
27 -12 -20 dont hold
-29 -20 -55 dont hurt
10 47 46 dont intend
157 19 7 dont know
23 11 6 dont like
38 45 43 dont need
-15 -30 -27 dont panic
12 26 32 dont remember
-73 -90 -65 dont right
77 63 104 dont see
7 -35 -40 dont sleep
-30 -14 -6 dont take
64 38 21 dont tell
29 29 15 dont think
64 63 66 dont want
-23 -3 6 dont work
-31 -46 -25 doolal
20 44 32 doom
14 40 24 doom and
22 140 176 door
30 42 2 door and
25 42 49 door be
-31 -6 -9 door every
20 12 72 door fram
-59 -40 -31 door nail
-26 -23 -42 door open
-34 -10 14 door slam
-1 -5 -37 door this
41 -10 -31 dopey
30 29 -4 dorm
-51 -53 -97 dose
66 103 58 dose of
105 71 221 dot
41 85 146 dot on
37 35 36 dot that
63 76 -141 doubl
23 54 73 doubl and
3 4 32 doubl his
-35 -10 -58 doubl in
3 5 36 doubl mouth
27 57 74 doubl my
5 11 32 doubl shift
86 60 -42 doubl sinc
66 71 -30 doubl the
-25 -37 -4 doubl up
15 40 -67 doubl vision
0 -58 -6 doubl when
-19 -38 -27 doubt
-4 -21 -16 doubt about
137 252 94 down
22 21 -2 down a
-50 -38 -22 down after
24 7 43 down and
2 4 48 down as
-53 -35 2 down at
3 50 14 down be
22 35 27 down because
55 90 126 down both
0 2 -31 down but
-49 -21 22 down by
20 32 37 down can
-46 5 -4 down eight
41 36 -52 down for
12 11 -24 down get
12 -54 -32 down have
6 22 -10 down head
64 40 14 down i
-29 -45 -16 down in
5 12 43 down into
-22 10 -46 down it
4 12 27 down just
11 13 -36 down leg
47 24 20 down like
32 32 15 down low
-104 -57 -52 down my
15 -20 -11 down no
37 41 38 down not
7 16 -44 down now
65 -29 -15 down of
-38 -37 16 down on
25 5 18 down one
36 69 149 down over
11 17 28 down right
100 107 84 down sinc
14 25 -5 down skin
11 17 47 down so
-53 -55 -10 down stair
30 12 28 down stretch
-12 -99 24 down the
1 5 48 down ther
4 -130 -151 down to
108 73 62 down what
14 8 26 down when
-4 11 29 down with
42 40 -82 down wrong
3 -35 -29 downhil
-24 12 -10 downstair
-46 -35 -6 downstair backward
-8 0 -25 downstair on
-78 -60 -30 doz
17 81 2 doze
6 9 23 doze and
60 -71 -138 dozen
8 19 70 dozen and
4 6 -69 dozen in
11 -17 -65 dozen of
44 44 5 dozy
47 93 140 drag
20 33 72 drag a
6 14 39 drag it
-29 -19 -10 drag me
-4 -2 -26 drag on
-1 9 -22 drain
-66 -77 -59 drama
150 181 110 dramatic
8 32 11 dramatic i
55 60 18 dramatic just
72 65 54 dramatic way
23 43 64 draw
4 16 57 draw a
113 138 135 drawer
3 -43 -20 dread
4 -38 -31 dread the
-36 -51 -22 dreadful
-115 -89 -138 dream
-31 -22 -11 dream and
8 -124 27 drench
57 -27 13 dres
45 -17 -6 dres size
10 55 -6 drew
8 25 45 drew a
9 15 -21 drew round
-43 -49 -69 dribbl
46 30 -16 dribbl and
28 24 22 dribbl he
-40 -53 -39 dribbl on
38 51 126 drift
12 23 49 drift down
3 -2 21 drift off
-40 -76 -8 dril
27 33 9 dril yesterday
-18 -79 -73 drink
-24 -42 37 drink a
12 26 56 drink about
-26 -7 -2 drink all
-34 -14 -69 drink and
92 88 94 drink antifreez
-27 -21 -24 drink any
-26 -22 -27 drink because
186 193 203 drink bleach
-21 -31 -37 drink coffe
16 20 -21 drink cold
-22 -23 -28 drink do
-48 -39 -18 drink enough
18 57 -32 drink for
25 32 34 drink from
7 -4 -31 drink go
41 37 43 drink help
-1 -25 -17 drink i
91 29 57 drink it
-40 -37 -4 drink like
5 8 20 drink litr
-28 -34 24 drink load
-84 -87 -84 drink more
6 17 40 drink much
-43 -36 -19 drink nothing
92 26 16 drink plenty
34 39 39 drink so
8 11 57 drink the
1 0 26 drink thre
-55 -60 -33 drink through
2 9 21 drink we
-46 -37 -23 drink what
12 5 -103 drink yesterday
51 24 125 drip
53 30 67 drip from
3 7 37 drip line
34 53 54 drip wet
-23 -7 10 drip with
46 -47 -30 drive
37 40 66 drive home
-16 -34 -66 drive me
-62 -25 -8 drive test
115 19 7 drive the
42 40 33 drive to
42 54 54 driven
-12 -14 -29 driver
13 14 26 driver and
62 48 205 drool
-27 -46 -20 drool and
-17 -23 -9 drool down
164 235 329 droop
23 19 48 droop and
18 22 -5 droop arm
11 23 -13 droop by
3 1 -21 droop eyelid
11 8 36 droop for
7 10 30 droop i
11 8 24 droop no
8 12 31 droop nothing
-25 -22 25 droop on
-21 -15 8 droop that
-75 30 -86 droopy
2 5 -45 droopy and
-17 29 -9 droopy eyelid
-1 8 34 droopy lid
-310 -389 -277 drop
44 -8 23 drop a
-28 -13 -19 drop after
-58 2 17 drop and
6 9 38 drop beat
-13 -21 -10 drop dead
-15 -25 -56 drop for
-31 3 -18 drop from
8 12 23 drop he
6 -31 3 drop her
4 -16 -20 drop his
23 36 41 drop in
50 26 -10 drop my
23 12 -4 drop no
-99 -49 -77 drop of
-170 -204 -191 drop off
28 -19 -4 drop on
-7 -40 -21 drop out
-27 -19 -28 drop she
56 52 -16 drop sinc
3 14 37 drop straight
2 8 54 drop the
-14 -36 -23 drop thre
-7 48 -9 drown
8 35 0 drown in
-24 -29 -27 drown my
58 120 213 drowsy
10 44 62 drowsy by
-361 -305 -236 drug
-64 -92 -65 drug caus
-63 -44 -30 drug for
-78 -19 -28 drug i
-57 -25 -14 drug stop
-46 -78 66 drum
-55 -26 29 drum and
-78 -53 -57 drum for
-35 -19 -7 drummer
8 94 74 drunk
7 21 26 drunk but
-27 -20 -3 drunk enough
20 30 30 drunk i
6 -17 -127 drunk on
-63 -56 -37 drunk the
-237 -167 -19 dry
1 8 24 dry after
-44 -27 -11 dry and
12 6 26 dry as
-10 -1 -21 dry cough
-56 -33 -18 dry eye
5 16 -46 dry mouth
18 34 20 dry nappy
-39 -42 -57 dry out
2 2 30 dry sinc
-60 -69 -55 dry you
54 70 63 duck
-96 -80 -173 due
-1 3 -68 due in
1 2 -53 due til
-72 -59 -38 due to
-68 -37 -21 dug
-70 -47 -31 dug the
-42 -104 -14 dul
36 2 31 dul ache
1 -24 -11 dul like
-4 -37 -7 duller
15 64 161 dummy
4 15 31 dummy hasnt
-50 -43 -37 dump
-68 -63 -13 dunny
-34 -4 12 during
33 40 -7 during a
2 9 35 during sex
-36 -12 0 during the
-25 -20 -23 dusk
-29 -20 -24 dusk and
35 101 39 dusky
6 7 26 dusky with
61 56 59 duty
134 120 136 duvet
32 23 34 duvet that
-85 -91 -64 dye
-23 -22 -17 dystonia
6 19 -31 dystrophy
-164 -102 -27 e
62 89 75 e cig
-98 -35 -23 e last
320 106 -86 each
-26 0 7 each and
-40 -24 -17 each bottl
48 56 21 each breath
13 18 -62 each day
5 10 -48 each feed
10 12 -24 each gulp
44 -7 -5 each month
46 44 80 each morning
21 9 54 each night
37 25 53 each of
-33 -8 -83 each other
161 -56 54 each time
224 353 134 ear
35 24 43 ear and
53 98 65 ear be
12 4 60 ear feel
-27 -14 -27 ear i
23 37 -6 ear infection
-39 -58 -18 ear pop
39 42 75 ear ring
20 15 44 ear sinc
85 88 2 ear to
-33 -21 -43 earlier
145 191 200 early
7 -18 -38 early and
12 29 54 early night
190 159 166 earth
-111 -105 -141 eas
-46 -39 -9 eas every
-37 -35 -96 eas off
-91 -148 -176 ease
-20 -9 -4 ease if
-38 -35 -38 ease it
45 -23 -5 ease off
-2 2 -35 ease the
110 72 99 easier
23 29 41 easier to
52 -97 -82 easter
-4 -4 -49 easter and
3 -20 -15 easter the
-151 -171 -100 easy
-57 -49 -32 easy as
-17 -14 -39 easy to
-180 -220 -157 eat
94 51 29 eat and
-54 -51 -19 eat anything
-132 -53 -38 eat banana
-33 -18 -20 eat crisp
-15 -17 -28 eat do
14 24 -25 eat fine
-52 -32 -33 eat for
14 24 40 eat gran
23 44 -68 eat her
-56 -63 -82 eat his
8 9 38 eat home
44 43 -6 eat i
-14 -45 14 eat ice
-4 -34 -23 eat like
-95 -18 -65 eat more
36 41 56 eat muscl
-21 34 69 eat my
3 5 -68 eat no
28 28 30 eat nothing
-30 -32 -23 eat one
120 -38 -9 eat only
51 -3 -33 eat or
-8 6 28 eat prawn
-23 -104 -59 eat proper
34 60 74 eat slug
-41 -34 -33 eat so
23 24 41 eat some
23 20 75 eat something
1 26 -9 eat steak
21 17 57 eat the
88 84 92 eat them
-26 -11 -1 eat thre
-115 -89 -32 eat toast
-7 -7 -28 eat too
-4 -3 31 eat wel
-60 -64 -45 ecg
-22 -24 -12 ecg and
-103 -81 -73 eclampsia
-87 -57 -47 eclampsia with
156 112 42 edge
7 -35 -20 edge be
116 87 -4 edge of
-46 -58 -50 edge off
36 45 -45 edoxaban
34 39 -10 edoxaban for
-243 -165 -163 effect
-40 -41 -32 effect of
-62 -39 -31 effectiv
-13 0 -25 effort
-140 -108 -88 eg
-56 13 -169 egg
8 4 -36 egg and
3 20 26 egg for
7 10 39 egg he
-118 -85 -131 egg on
-24 -4 10 eh
89 -5 -25 eight
24 27 8 eight and
124 13 60 eight day
-80 -108 -66 eight hour
-31 -19 -4 eight i
26 95 21 eight minut
11 -62 -66 eight month
19 30 42 eight or
44 -50 -74 eight week
-23 -33 -14 eight year
45 52 66 eighteen
-42 -28 28 eighty
-26 -34 -12 eighty and
8 18 49 eighty one
-178 -10 30 either
36 31 -48 either eye
-59 -15 -13 either have
-27 38 -19 either i
-67 -58 -39 either of
3 10 32 either way
181 -5 -6 el
44 118 -13 elbow
-16 15 41 elbow and
9 1 35 elbow from
17 36 20 elbow to
-29 -17 -8 elden
-29 -17 -8 elden ring
-28 -29 -31 elderly
-98 -73 -52 eldest
-62 -47 -37 eldest he
-57 -159 -68 electric
-3 9 -23 electric fenc
-38 22 46 electric shock
2 -107 -29 electric zap
-272 -267 -306 electrolyt
-60 -45 -27 electrolyt drink
-19 -32 -24 electrolyt tablet
135 111 160 elephant
31 -92 -143 eleven
32 38 24 eleven and
18 -24 -54 eleven day
66 77 0 eleven hour
37 0 25 eleven i
-63 -30 -25 eleven time
7 9 21 eleven week
24 -31 -46 eleven year
22 29 45 elevens
99 118 -20 eliquis
90 111 -6 eliquis feel
-72 -86 -30 else
6 15 28 else and
56 -5 -1 else at
9 5 32 else back
-26 -10 -51 else be
-3 52 75 else can
-37 -29 -34 else get
42 -16 -20 else have
-7 30 -17 else i
-32 -17 -6 else keep
-97 -88 -90 else right
-28 -3 -2 else to
14 -87 -34 else wrong
12 -49 61 em
-7 34 -14 email
-23 -10 -12 email and
32 17 52 embarras but
19 28 8 embarras i
36 44 43 embarrassment
-31 -46 -25 embrocation and
-186 -146 -141 emergency
-27 -23 -18 emergency and
-153 -123 -116 emg
-3 19 21 emg a
19 -30 -23 emg and
-142 -117 -133 emotional
103 195 221 empty
-52 -47 -33 empty belly
30 33 37 empty she
-22 -5 -10 en
150 95 203 end
0 8 -29 end and
7 14 36 end at
184 167 212 end it
94 104 106 end my
39 -148 -83 end of
-64 -57 -48 end thing
-23 -36 -49 end up
-5 -2 -63 end with
-96 -51 -151 energy
28 -25 -8 energy and
-49 12 -52 energy drink
-7 -6 -23 engag
-36 -25 -33 engin seize
22 16 13 english
31 31 21 english i
90 32 56 enjoy
-32 -84 -2 enormous
4 160 117 enough
-21 42 -7 enough and
-30 -14 -8 enough blood
47 13 3 enough but
-22 -18 -8 enough calcium
-78 -70 -18 enough for
-25 -31 -27 enough magnesium
5 84 98 enough now
7 -46 -60 enough to
-18 -25 -12 enough water
20 20 24 enquiry
20 20 24 enquiry concern
-2 23 142 entir
-11 -17 25 entir bag
-33 -25 -6 epidural
2 -63 -79 epilepsy
-14 15 26 epilepsy and
46 48 -16 epilepsy be
1 72 -16 epilepsy medicin
44 -6 -6 epilepsy one
42 -69 1 epilepsy tablet
-74 -18 -36 epileptic
-55 -77 -57 epileptic have
13 -26 -12 epileptic seizur
30 6 -27 epilim
79 67 106 epipen
-61 -103 -60 episod
-49 -53 -43 episod be
8 -23 -53 epsom
8 -23 -53 epsom salt
-37 -16 14 equal
4 30 43 equina five
23 16 0 equina syndrom
-28 -38 -43 era
-16 -3 31 erection
3 9 48 erection sinc
181 -5 -6 es
56 37 -3 escitalopram
-176 -199 -167 espresso
-39 -38 -45 espresso and
-28 -28 -23 espresso to
-55 -42 -38 essay
-31 -26 -20 essential
22 -3 -3 evaluation
23 -3 -2 evaluation for
306 113 384 even
-26 -20 -11 even a
1 -20 -10 even do
-124 -74 -59 even if
33 -16 28 even in
5 24 35 even look
61 -18 -39 even my
11 17 22 even say
257 92 86 even the
-3 -21 3 even though
32 42 37 even water
37 41 38 even what
47 5 39 even when
31 19 100 even with
42 -1 -59 evening
-24 -27 -11 evening be
26 -82 -51 evening for
14 -38 14 evening he
43 82 32 evening i
24 35 112 evening my
-21 -11 -3 evening sinc
58 57 48 evening when
128 -95 -183 ever
5 18 35 ever a
-3 19 21 ever add
-60 -16 -3 ever after
72 78 -20 ever and
28 23 22 ever come
60 26 -49 ever do
70 85 9 ever feel
-102 -74 -55 ever get
-21 -34 -14 ever give
-58 -56 -66 ever go
-21 7 -12 ever have
-52 -16 -11 ever my
-36 -6 -2 ever need
124 130 143 ever seizur
129 -108 -1 ever sinc
35 47 -9 ever sleep
29 5 22 ever so
-21 -4 -7 ever to
3 -34 -23 ever use
3 40 -13 everest
268 -52 -62 every
-39 -28 -15 every bit
20 50 60 every breath
13 15 39 every bump
-31 -46 -25 every candl
42 7 50 every coupl
-19 -10 -86 every cup
-9 -42 109 every day
-62 -25 -32 every evening
67 8 -28 every few
4 55 -2 every four
61 62 50 every half
-39 -44 7 every line
-20 -10 -9 every lunch
-46 -39 -31 every messag
-29 -15 -11 every month
134 104 -98 every morning
-39 -33 -53 every mouthful
48 45 66 every muscl
132 112 76 every night
-41 -40 -19 every one
22 -2 -1 every other
9 21 -2 every photo
140 154 154 every pil
3 -113 -30 every run
261 -52 6 every singl
14 19 29 every sip
7 3 33 every so
-61 -15 -11 every spring
101 30 -7 every ten
9 20 23 every third
-22 17 -28 every thre
-113 -16 -34 every time
7 18 50 every two
-20 -31 -19 every week
9 18 33 every word
38 -1 5 every year
-35 8 -48 everybody
-31 -3 -41 everybody say
-31 -50 -30 everyday
-32 -31 -21 everyday life
415 528 556 everyon
-52 -12 0 everyon at
86 87 71 everyon be
-52 -22 -13 everyon else
30 41 37 everyon have
-68 -42 -11 everyon in
26 33 4 everyon laugh
1 26 43 everyon say
44 64 63 everyon the
67 47 57 everyon would
681 503 431 everything
-45 -13 -9 everything about
57 14 37 everything ach
-5 -7 66 everything and
-7 -8 39 everything be
8 10 63 everything below
43 13 -4 everything doubl
44 54 77 everything go
29 40 -10 everything have
86 1 14 everything hurt
24 2 6 everything i
4 8 20 everything left
-10 4 28 everything my
71 18 8 everything on
48 48 -14 everything sinc
28 32 109 everything spark
53 100 -2 everything too
150 -2 3 everything twitch
-111 115 91 everywher
34 65 83 everywher and
-22 -9 -9 everywher be
44 0 0 everywher for
1 3 -52 everywher heart
22 50 0 everywher no
-17 -29 -6 ex
-120 21 -130 exact
-68 -13 -4 exact as
-26 -24 -20 exact lung
-57 -22 -10 exact the
28 23 11 exact what
37 47 -11 exact wher
2 4 -43 exact who
-186 -196 -106 exam
42 -15 -10 exam and
-20 -36 -11 exam be
-13 8 22 exam stres
-76 -33 -22 exam week
-55 -53 -74 examin
-56 -44 -64 examin me
-5 49 77 except
5 22 9 except it
-35 -29 10 except the
-129 -289 -248 exercis
-47 -27 -9 exercis a
12 7 34 exercis and
105 -2 -3 exercis class
-51 -21 -4 exercis do
76 -6 -4 exercis i
70 33 -13 exercis no
-2 1 -25 exercis to
-43 -37 -18 exertion
-11 51 85 exhaust
193 224 166 exist
137 151 125 exit
-193 -150 -28 expect
-20 -19 -14 expect a
-37 -25 4 expect and
0 4 58 expect it
25 23 30 experienc
-52 -22 -7 expir
-209 -149 -135 explain
-22 -22 -26 explain cauda
-51 -34 -40 explain in
-24 -19 -9 explain it
-25 -3 -3 explain spasm
-9 -14 -22 explanation
44 30 93 explod
1 19 31 expres
13 3 -36 extra
-42 -32 -44 extra time
255 311 127 eye
18 -63 -15 eye a
-126 -87 -28 eye after
23 18 88 eye and
18 18 22 eye at
14 -42 -16 eye back
-4 26 39 eye be
2 -46 -4 eye blink
8 -42 -12 eye clos
4 -11 -44 eye dont
-67 -48 -21 eye drop
2 43 2 eye flick
30 74 75 eye for
-93 -66 -52 eye from
65 97 115 eye go
7 23 -72 eye have
-51 -36 -8 eye in
-20 -4 -22 eye it
-30 -13 -13 eye jump
-73 -1 4 eye just
-18 -13 -153 eye keep
52 44 -23 eye look
2 14 50 eye no
18 -22 19 eye on
12 -13 -25 eye or
27 29 73 eye point
13 23 92 eye proper
61 72 -16 eye red
-12 18 -22 eye rins
64 134 166 eye rol
-46 44 -24 eye sinc
27 50 60 eye stream
9 10 -39 eye test
-34 -60 -92 eye that
23 -82 -33 eye then
81 59 103 eye this
61 -58 61 eye twitch
-7 -11 -40 eye water
-16 26 25 eye while
-50 -12 -56 eye wont
47 41 -3 eye yellow
63 63 92 eyebal
-53 -7 106 eyebrow
-58 -39 -2 eyebrow and
58 31 47 eyebrow be
-42 -5 2 eyebrow go
-32 -36 -26 eyebrow sinc
-30 -20 -20 eyebrow that
-44 -42 -59 eyed
-262 -247 -327 eyelid
-30 -17 -3 eyelid 3
44 -2 -1 eyelid 7
-17 -95 -13 eyelid and
-121 -93 -48 eyelid be
76 -3 -2 eyelid do
172 157 47 eyelid droop
32 30 66 eyelid feel
-54 -65 -39 eyelid flicker
37 5 -17 eyelid flutter
-26 -8 -5 eyelid from
-81 -59 -57 eyelid go
13 30 29 eyelid hang
-87 -129 -111 eyelid have
66 80 -47 eyelid hop
-17 29 -9 eyelid in
37 29 -15 eyelid jump
-14 14 40 eyelid keep
-40 -43 -11 eyelid now
-60 -40 -11 eyelid on
-178 -104 -41 eyelid sinc
-79 -69 -32 eyelid start
-4 28 -18 eyelid stop
-116 -89 -60 eyelid that
38 -13 -8 eyelid then
-34 -17 -10 eyelid today
161 245 180 eyelid twitch
-32 -62 -40 eyelid wont
12 13 -35 eyesight
113 77 73 f
55 93 66 fac
41 60 14 fac the
-9 43 6 face
11 25 26 face all
-9 -25 24 face an
-9 -10 -138 face and
-24 -21 9 face arm
-130 13 2 face be
65 3 22 face do
6 16 35 face down
44 28 83 face droop
3 4 -77 face drop
29 63 -43 face fall
2 3 32 face feel
20 59 80 face go
5 -10 -23 face have
8 14 31 face keep
33 30 43 face start
3 2 22 face tingle
16 13 32 face to
14 -23 -13 face too
26 -2 1 face twitch
-26 -23 -16 face wasnt
-47 -42 -26 face when
6 12 -48 face wont
78 65 66 facial
9 7 55 fact
81 5 -34 fad
0 0 -51 fad and
134 100 156 fade
89 71 80 fade under
8 8 23 fade when
-41 23 129 fail
-36 -46 -42 failur
3 2 -23 failur patient
73 140 189 faint
-64 -74 -39 faint be
5 22 63 faint on
8 -32 -10 faint or
6 4 24 faint twic
4 6 38 faint when
48 40 18 fair
8 -7 -40 fair bit
78 45 49 fair enough
17 25 60 fairy
76 73 88 faith
69 67 71 faith fully
-116 -126 -233 fall
8 24 -58 fall and
113 18 -126 fall asleep
14 38 45 fall down
46 32 34 fall eat
11 22 36 fall from
-31 -46 -25 fall hasnt
-16 -41 -17 fall i
-12 21 25 fall no
-92 -39 -27 fall off
91 101 -53 fall on
-25 -46 -23 fall out
-87 -17 -5 fall over
2 8 29 fall pick
16 20 77 fall shut
-51 -47 -15 fall then
118 135 183 family
37 31 26 family and
51 55 70 family get
-39 -11 10 family have
-2 0 -23 fan
-19 -27 -1 fancy
-26 -9 -21 fantasy
12 86 8 far
-22 30 -3 far and
-26 -1 -1 far be
14 11 -24 far have
80 49 -19 farm
32 72 73 farmer
18 32 22 fart
-51 -5 -13 fasciculation
-34 -12 -11 fasciculation and
-35 -6 -5 fasciculation look
52 47 32 fasciculation mean
42 85 162 fast
-63 -22 -7 fast breath
90 83 82 fast positiv
107 104 96 fastest
111 110 -122 fat
-28 -31 -52 fat and
52 88 -10 fat hot
7 11 -39 fat throb
7 8 41 fat tick
9 7 33 fat voic
191 178 164 fatal
-1 -6 62 father
43 65 52 father be
-45 -50 -41 father in
32 49 55 father take
-25 -19 -16 fatigu
6 65 -24 fatter
4 55 12 fatter than
-22 -23 -2 fault
-46 -17 -5 faulty
-27 -27 -26 fawn
-27 -27 -26 fawn respons
-48 -11 -4 fear
39 36 85 feast
-30 -35 -16 feather
-14 -24 -11 feather on
23 -17 -26 feb
-99 -88 -90 febril
-13 -20 16 febril convulsion
-83 -65 -103 febril fit
-30 -17 -35 feebl
0 -26 -195 feed
42 38 -4 feed and
76 -92 -57 feed fine
-29 -22 -9 feed into
-112 -88 -61 feed like
65 100 -57 feed ok
7 22 -35 feed okay
20 39 -19 feed sinc
23 31 82 feed the
30 -3 24 feed up
-35 -27 -27 feed wel
481 455 267 feel
78 198 47 feel a
156 164 24 feel all
33 -32 32 feel alright
2 5 -54 feel and
1 7 34 feel anything
17 -5 -20 feel as
44 77 79 feel be
-43 -38 -26 feel below
128 116 116 feel better
-2 9 -20 feel bruis
197 190 182 feel calm
-75 -24 11 feel come
19 18 -62 feel completely
32 59 69 feel confuse
-27 -14 -20 feel different
-18 -55 -26 feel every
-20 -25 -29 feel everything
82 96 97 feel faint
-64 -74 -47 feel fat
-2 -2 -26 feel fine
-32 -25 -32 feel for
27 6 -42 feel ful
-13 -16 -46 feel grand
-22 -147 -45 feel great
53 65 58 feel heavy
-39 -47 -33 feel his
2 20 -83 feel hot
3 15 41 feel i
18 38 28 feel ill
-91 -163 -81 feel in
65 99 156 feel it
3 -44 -19 feel lazy
-78 -167 141 feel like
16 13 34 feel load
1 -55 -22 feel low
-197 -82 -53 feel my
71 38 -87 feel normal
83 81 89 feel nothing
-104 -77 -81 feel numb
-12 -45 -26 feel of
175 207 82 feel ok
24 12 -3 feel okay
56 27 -23 feel perfect
-65 -75 -26 feel puffy
22 19 -17 feel quit
-36 -14 -17 feel right
-17 -17 -20 feel rotten
-68 -40 18 feel sick
-36 -52 -38 feel so
3 3 -25 feel stiff
25 -14 -3 feel strong
2 11 -23 feel sunburnt
-21 -23 -7 feel that
80 11 98 feel the
2 13 29 feel thick
6 12 21 feel tip
25 46 44 feel too
91 106 51 feel total
18 22 27 feel very
44 14 104 feel weak
10 20 18 feel weird
104 116 -74 feel wel
-89 -75 -51 feel when
2 4 -88 feel wher
-28 -6 -5 feel wrong
-21 -29 -21 feeling
-23 -17 5 fella
-14 30 44 fenc
46 74 87 fentanyl
45 74 86 fentanyl patch
-19 -23 27 festival
5 6 28 fetch
2 5 23 fetch the
-51 -56 132 fever
64 50 22 fever and
26 48 24 fever belly
-16 -21 -3 fever come
2 -17 -42 fever i
-45 -71 25 fever no
14 15 74 fever of
5 4 52 fever sinc
57 47 69 fever stiff
16 11 -85 feverish
474 -60 -165 few
95 3 -39 few can
12 30 -21 few day
78 36 -15 few minut
29 -135 -66 few month
20 26 -66 few second
11 -39 -17 few time
2 -133 -44 few week
80 117 103 few word
31 -24 -33 few year
-59 -45 -34 fewer
2 -5 -23 fibrillation
-700 -590 -599 fibro
-89 -69 -90 fibro and
-62 -57 -40 fibro be
-27 -28 -24 fibro do
-46 -47 -59 fibro what
-524 -426 -409 fibromyalgia
-34 -29 -22 fibromyalgia and
-57 -62 -37 fiddl
-48 -42 -42 fidget
88 13 107 field
32 34 22 field mushroom
-10 -4 -23 fierc
-48 83 12 fifteen
10 15 31 fifteen minut
-28 31 -31 fifteen year
27 27 42 fifty
-49 -40 -43 fifty eight
-2 -26 -9 fifty time
-32 -6 6 fight
30 28 26 fight for
-140 13 -41 figur
1 6 -35 figur it
40 86 133 fil
-108 -105 -81 fil at
23 32 7 fil in
81 114 113 fil my
-29 -31 -39 file
-41 -117 -94 film
-24 -70 -46 film his
29 27 7 film it
2 6 -25 film last
-72 -60 12 final
-32 -25 -21 final do
-29 -20 -18 final last
-21 -36 -7 final week
154 56 194 find
4 21 45 find a
36 41 46 find and
23 -28 -11 find i
16 12 20 find it
108 141 166 find me
8 -12 -23 find my
21 41 36 find myself
-64 -62 -64 find out
-47 -47 -18 find the
7 -50 -5 find word
148 131 -317 fine
-35 -49 -40 fine after
5 11 28 fine again
-96 -37 -94 fine and
-7 -7 -31 fine apart
-11 -1 -21 fine as
75 73 157 fine at
26 13 -22 fine be
-32 -57 -19 fine before
6 14 -31 fine breath
65 28 109 fine but
-21 -5 -32 fine by
-4 -2 -23 fine can
0 -10 -54 fine do
-30 -20 -2 fine eat
-57 -12 -51 fine ever
-55 -9 -6 fine every
-17 6 27 fine for
-50 -47 -14 fine have
60 82 -4 fine how
-20 -12 -5 fine i
-20 -2 85 fine it
-130 -83 -25 fine just
-60 -2 -10 fine last
-44 -61 -11 fine leg
95 123 -49 fine no
-44 0 44 fine now
21 -16 -44 fine oddly
-20 -16 -4 fine otherwis
16 15 56 fine play
-44 -61 -11 fine poo
22 15 -25 fine sinc
3 4 -43 fine sit
-41 -34 7 fine sleep
-38 -35 -16 fine so
2 6 -21 fine speech
27 28 -18 fine straight
-28 -19 -4 fine swallow
-22 -10 -13 fine talk
53 -11 -4 fine the
3 9 37 fine to
69 86 111 fine when
232 65 -117 finger
11 18 26 finger after
-48 -14 34 finger and
-56 13 -54 finger be
2 -23 31 finger curl
9 14 36 finger fat
-48 -40 13 finger for
-74 -52 -40 finger go
67 -18 -14 finger have
-31 -8 -5 finger in
12 32 63 finger it
2 2 -48 finger joint
-73 -28 -22 finger jump
-62 -48 -90 finger keep
24 48 30 finger numb
32 48 81 finger on
9 18 -26 finger puffy
88 -52 -19 finger that
86 84 -18 finger tingle
10 20 -40 finger to
57 -43 -26 finger turn
-20 -16 25 finger twitch
11 -33 -21 finger which
45 -23 8 finger width
-22 86 -105 finger wont
17 13 22 fingernail
-98 -74 -137 fingertip
3 11 -54 fingertip and
1 0 -33 fingertip prickl
263 252 314 finish
-7 31 -126 finish a
120 127 141 finish it
41 31 59 finish me
25 29 39 finish my
114 111 185 finish the
-5 0 -22 fir
-25 1 5 fire
0 15 -26 fire be
-41 -43 -12 firework
-50 -18 20 firm
-3 -8 26 firm or
-137 -52 -88 first
-5 -17 -20 first as
-51 -25 24 first day
6 4 24 first dose
192 214 135 first ever
-35 -32 -12 first few
56 -3 -5 first half
2 3 21 first i
60 -39 -34 first it
-14 -22 -61 first my
47 3 -35 first now
2 3 32 first on
13 25 52 first one
-17 -21 -10 first or
-39 -16 -24 first so
-16 31 22 first spin
-20 -14 -4 first step
1 18 30 first ten
59 32 33 first the
6 -28 -15 first thing
67 165 32 first time
-114 -78 -31 first week
-12 -12 -36 first when
39 -10 -138 fish
7 7 30 fish and
12 10 -81 fish bone
63 10 75 fish on
14 25 36 fist squeez
220 205 123 fit
2 3 87 fit as
11 0 71 fit at
35 -3 -2 fit for
-85 -77 -1 fit in
67 47 10 fit of
28 50 23 fit on
4 79 -5 fit or
3 2 -26 fit she
3 -1 88 fit this
-11 -27 -11 fit what
-38 -35 -51 fit when
9 8 -167 fit with
10 9 -54 fit yet
-50 -36 -49 fitness
-34 -31 -22 fitness plan
111 -32 -106 five
-13 -113 -53 five a
121 220 -56 five day
-10 4 24 five hour
-29 -28 -22 five mile
185 186 252 five minut
31 -55 -71 five month
-4 -27 -12 five night
-33 -46 -43 five now
28 15 -60 five of
11 58 1 five second
15 30 21 five set
12 13 28 five this
49 -1 2 five time
74 -54 -21 five week
-184 12 25 five year
-30 -35 -45 fiver
-30 -35 -45 fiver on
-161 -92 5 fix
-39 -45 -33 fix a
10 16 36 fix grin
-44 -53 -55 fix it
14 28 53 fix my
121 90 70 fiz
23 -15 -4 fiz and
19 45 -19 fiz round
-51 -20 -46 fizzy
-56 -45 -9 flag
-43 -78 -19 flak
41 37 87 flam
13 18 40 flam go
40 33 -59 flank
49 48 -90 flap
12 17 25 flap about
-62 -64 -35 flap it
24 29 3 flap like
10 -9 -54 flap on
53 81 46 flap when
63 98 -28 flash
-39 -22 48 flash light
48 54 -40 flash like
-45 -54 -34 flask
-45 -54 -34 flask of
-139 -82 -25 flat
-114 -136 -61 flat and
-61 -41 -40 flat battery
4 3 28 flat cola
-3 -8 26 flat new
4 7 47 flat on
-109 -74 -42 flat white
-23 -24 -7 flatlin
120 157 204 flatmat
32 36 -5 flatmat be
-32 -25 -21 flatmat drag
-21 1 8 flatmat say
29 -8 67 flea
28 44 87 flecainid
-8 25 12 flew
20 23 12 flew back
-102 -25 32 flex
-74 -27 -2 flex my
-29 -12 -7 flexor
1 48 6 flick
-28 -2 -1 flick about
1 40 -3 flick side
-397 -577 -353 flicker
-36 -9 -11 flicker be
16 -64 -24 flicker by
33 0 0 flicker every
-61 -42 -9 flicker eyelid
-22 -7 -11 flicker first
36 13 20 flicker for
-8 -28 -13 flicker from
-29 -32 -46 flicker in
-70 -6 -6 flicker like
-22 -14 -15 flicker might
20 -38 -13 flicker on
-200 -165 -53 flicker sinc
-63 -16 -13 flicker today
-86 -65 -35 flicker under
44 -9 -18 flicker when
-41 -9 -5 flicker would
69 114 110 flight
23 40 49 flight and
-10 -57 -5 flight of
23 24 -15 flinch
6 16 27 flinch when
76 97 47 fling
2 69 101 fling out
56 94 35 flip
-5 36 -20 flip flop
31 39 19 float
132 178 26 floater
72 86 -22 floater and
34 15 -4 floater in
59 50 -11 floater sinc
100 52 241 floor
5 2 23 floor all
-50 -42 46 floor and
24 31 35 floor i
-9 24 38 floor of
18 36 84 floor with
-22 82 -45 flop
10 7 -51 flop i
-39 -18 -42 flop like
26 49 18 flop sinc
-99 -156 -20 floppy
-120 -141 -89 floppy and
8 -51 10 floppy for
22 19 54 floppy ish
-38 -50 -52 florida
30 33 65 flour
-93 -20 -47 flow
-14 -6 -28 flower
-54 -37 -77 flu
-24 -18 -11 flu and
-67 -134 -82 flu jab
4 44 65 flu sachet
32 47 -13 flue
4 4 -38 flue leak
36 42 43 fluent
-34 -15 -2 fluid
5 5 61 fluid come
8 21 -15 fluoxetin
-113 -165 -97 flush
-288 -308 -219 flutter
-22 -3 -4 flutter after
55 -30 -11 flutter and
31 -11 -6 flutter be
9 56 -2 flutter eyelid
-118 -67 -52 flutter in
-43 -31 -3 flutter over
-196 -144 -53 flutter sinc
-35 -28 -13 flutter tonight
-86 -97 -82 flutter under
58 116 65 fluttery
-106 -68 -67 fly
24 48 -12 fly off
-37 -49 -26 fly out
-65 -41 -51 foam
-47 -52 -42 foam roller
-16 -25 -29 focal
-10 -25 -17 focus
70 85 95 fog
137 77 -17 foggy
27 18 4 foggy and
-26 -24 -20 foghorn
21 48 55 foil
56 113 107 fold
20 78 60 fold forward
4 14 -22 fold in
-25 -28 10 fold under
5 3 -30 fold up
8 7 50 fold when
-48 -33 -25 folk
7 -26 -20 folk on
-149 -39 29 follow
-65 -31 8 follow a
-32 -26 -15 follow the
-40 -16 -7 follow up
6 46 39 follow what
-247 -232 -232 food
-14 25 -38 food and
48 22 -13 food be
-27 -24 -6 food carry
-10 -27 -4 food coma
-23 -4 -14 food down
2 4 -48 food feel
29 -29 -26 food for
-41 -49 -22 food go
-30 -54 -61 food have
-19 14 21 food or
-44 -30 -20 food shop
18 7 35 food that
29 32 58 food to
-46 -56 -41 food with
-38 -59 -29 fool
-201 -118 -258 foot
-42 -16 -4 foot after
18 -68 -1 foot all
-93 -43 38 foot and
-44 8 -5 foot at
51 69 23 foot be
9 20 14 foot burn
110 -135 -27 foot cramp
-46 -31 -22 foot curl
-36 -11 -4 foot do
3 4 -67 foot down
-4 -2 -44 foot drag
-46 45 -53 foot drop
-35 -23 -17 foot fall
-41 -68 -61 foot feel
24 -2 14 foot fiz
68 89 -10 foot flap
-6 -31 -14 foot for
-83 -98 45 foot go
74 -59 2 foot have
-37 -12 -4 foot i
-39 -8 -32 foot in
11 10 -96 foot just
36 5 87 foot keep
-63 -64 -26 foot last
41 65 87 foot like
-38 5 14 foot lock
-79 -112 -3 foot on
-50 -15 1 foot she
-30 -22 -17 foot sinc
18 14 -107 foot slap
20 39 -31 foot stil
65 -2 23 foot tingle
-6 14 55 foot to
2 38 15 foot up
32 -8 -1 foot warm
-21 -15 -7 foot what
5 29 37 foot which
11 32 47 foot white
3 6 20 foot wont
-119 -52 25 footbal
15 16 29 footbal and
-36 -23 -7 footbal last
17 -27 -9 footballer
-58 -61 -27 footy
-164 -140 -158 for
40 -10 -6 for 10
64 42 -30 for 14
2 -10 38 for 2
-3 1 -42 for 20
-2 27 69 for 3
-48 -36 -28 for 40
26 17 32 for 8
137 67 189 for a
219 17 -5 for about
-97 40 18 for age
-1 47 60 for air
52 49 74 for all
91 -21 -8 for an
71 77 86 for and
-30 -8 -8 for anxiety
-3 19 21 for anyon
52 70 -14 for anything
-12 42 55 for be
64 44 49 for both
-23 -8 -12 for calv
3 28 41 for cauda
-66 -72 -58 for charity
21 21 -4 for child
4 6 30 for complet
-46 -49 -11 for covid
3 96 147 for cramp
-20 -27 -16 for dad
88 90 83 for day
-23 -29 -29 for dom
-1 19 23 for each
8 -23 -7 for eight
-9 -20 6 for eleven
-46 -1 -2 for ever
29 12 20 for every
30 49 53 for everything
-27 -29 -25 for fibro
-78 -65 -55 for fibromyalgia
-29 2 7 for fifteen
5 -4 21 for fifty
35 -29 65 for five
-51 -26 10 for forty
25 -40 -71 for four
171 191 189 for good
-1 -32 -12 for gout
-43 -46 -12 for grow
31 30 -28 for gym
-3 -39 -69 for half
-33 -31 -9 for her
-9 -23 -39 for him
92 114 72 for his
5 5 25 for hour
-28 -20 -30 for how
16 15 35 for i
-150 -94 -22 for it
-39 -29 -21 for jerk
-52 -7 -8 for jme
-36 -15 -6 for leg
38 12 -24 for long
-32 -14 -9 for lose
14 -36 -34 for magnesium
55 53 77 for mayb
100 113 147 for me
-44 -11 -11 for medical
-142 -1 -1 for meningioma
-20 -19 -16 for mineral
147 9 -39 for month
-41 -20 -10 for mum
-163 -82 -46 for muscl
146 287 81 for my
44 53 65 for neck
-38 -35 -16 for nerv
-13 -3 -47 for nine
199 47 64 for no
19 -38 -28 for now
85 89 86 for once
45 4 16 for one
34 -22 -5 for over
-57 -50 -17 for pad
-33 -43 -22 for peopl
-2 13 -24 for polymyalgia
-24 -44 -19 for potassium
-60 -58 -60 for shoulder
-144 -37 -13 for six
28 -6 -37 for sleep
17 -30 15 for some
-41 -4 -2 for spasm
-8 -13 -24 for spinal
8 30 -36 for take
-20 -24 -6 for tea
9 88 -78 for ten
-127 -140 -127 for that
-27 143 49 for the
-28 -28 -16 for their
-4 29 10 for them
-44 -30 -24 for thes
-40 -53 -31 for thirty
-8 86 27 for this
1 19 76 for thre
-23 -28 -19 for tight
-27 -27 -11 for toast
26 56 2 for twenty
-81 -24 -26 for twitch
28 7 -40 for two
2 -16 -60 for vertigo
27 34 43 for warmth
12 -74 -51 for wast
36 -35 109 for week
0 7 36 for what
61 84 82 for when
-27 -30 -37 for word
143 156 138 for write
-188 140 15 for year
-63 -68 -69 for you
43 37 50 for your
20 14 20 forag
-33 -6 -5 forc
-38 6 30 forearm
16 -40 21 forearm and
-24 -14 -18 forearm be
-38 -32 -32 forearm twitch
1 1 -25 forecast
9 19 35 forefinger
-167 -158 -389 forehead
-16 1 -72 forehead and
-44 -49 -73 forehead be
31 55 37 foreman
43 69 39 foreman say
-10 4 -31 forest i
15 279 257 forever
101 20 9 forget
-32 -21 -32 forget name
62 65 60 forget the
-40 -17 -10 forget to
22 28 -9 forgetful
1 43 62 forgiv
-2 19 41 forgiv me
3 24 21 forgiv the
-61 2 86 forgot
-50 -66 26 forgot my
8 2 28 forgotten
8 2 28 forgotten how
165 157 28 fork
42 56 74 fork in
28 -24 -14 fork the
3 7 32 fork through
37 -20 -21 forklift
-42 -49 -8 form just
49 64 -11 form say
119 -136 -202 fortnight
10 -33 -115 fortnight ago
76 -5 41 fortnight and
5 6 -53 fortnight back
105 -37 -5 fortnight i
-20 -10 -9 fortnight in
-46 20 -8 fortnight sinc
-28 44 113 forty
-77 -110 -68 forty minut
1 6 -35 forty pound
32 16 27 forty time
-9 24 35 forty year
14 -48 -8 forum
112 127 132 forward
26 11 30 forward and
3 4 23 forward like
-6 -29 -16 forward to
5 47 61 forward with
264 233 354 found
37 53 97 found a
26 30 34 found gran
18 28 -23 found him
-46 -39 -38 found it
4 5 29 found me
23 23 41 found my
-35 -40 -26 found the
-40 -6 -37 fountain
-11 22 130 four
-26 -36 -11 four and
-26 -24 -20 four arriv
-31 -30 -19 four coffe
104 129 -78 four day
15 30 21 four degre
-35 -26 -25 four floor
-6 -65 -132 four hour
-34 55 63 four hundred
27 48 18 four i
-1 35 49 four letter
-32 6 54 four minut
-70 -125 -87 four month
-6 -38 -9 four night
19 17 37 four oclock
95 144 163 four of
60 -21 -36 four or
16 27 -47 four pillow
-71 -26 39 four time
-44 -36 9 four today
27 1 3 four week
6 8 20 four which
77 53 114 four year
25 11 -32 fourteen
3 37 -5 fourteen week
54 44 -27 fourth
30 -48 -20 fourth time
21 13 16 foxglov
37 28 28 fr
-33 -5 -33 fractur
8 23 -22 fractur foot
3 88 6 fram
-50 0 5 fram be
20 51 -8 fram in
-22 -40 -30 frank
-84 -65 -67 free
-137 -142 -146 freeze
-62 -68 -38 freeze and
-32 10 -17 freeze pea
-5 -48 -22 freezer
-5 -52 -32 freezer aisl
-66 -38 -31 french
298 -60 -33 frequent
98 -20 -9 frequent than
-44 -12 15 fresh
42 53 70 fresher
37 39 56 fresher flu
-56 -12 -14 fret
28 26 -140 fri
38 41 -146 friday
10 2 27 friday after
-59 22 -109 friday and
3 31 -22 friday be
81 71 -15 friday blood
42 30 -100 friday i
10 18 -37 friday it
3 2 34 friday knee
-61 -60 -43 friday my
20 23 40 friday night
2 1 26 friday now
-8 -27 -10 friday the
30 20 7 friday today
27 4 27 fridg
29 9 3 fridg and
90 43 149 friend
56 6 26 friend be
-12 -11 -29 friend have
21 18 33 friend keep
0 -21 -14 friend on
11 10 21 friend say
-4 5 25 fright
-36 -47 2 frighten
3 -29 -31 frighten me
-76 -91 -37 frog
-105 -51 -44 from
-26 -36 -24 from 3
-56 -114 -158 from a
-25 -19 -13 from all
10 -27 -15 from amazon
76 60 37 from an
2 -28 -6 from bum
5 5 -103 from camp
-74 -69 -33 from carry
-15 -32 -20 from cork
5 12 -31 from cramp
-43 2 -6 from cros
-27 -19 -60 from dawn
63 86 84 from each
14 20 -3 from forty
-46 -45 -17 from gabapentin
5 -11 30 from head
60 71 116 from her
3 35 39 from his
-20 -26 7 from last
116 131 123 from me
260 348 142 from my
47 23 -20 from night
-3 22 29 from no
-85 -74 -68 from now
30 29 1 from nowher
29 24 -3 from one
-55 -35 19 from perth
-14 -18 -35 from poor
-13 -27 -15 from run
-35 -10 -9 from scalp
-46 -20 -31 from shout
-24 -24 -2 from sit
60 -8 -10 from sleep
-53 -62 -10 from sore
55 63 58 from squat
-47 -20 -30 from squint
-4 -3 -30 from stres
-54 -25 -20 from that
68 56 325 from the
49 52 61 from ther
37 35 47 from today
26 -60 -37 from two
9 17 26 from under
-28 -19 -13 from wher
92 45 29 from work
-26 -9 -25 from yesterday
-38 -61 -39 from you
222 141 237 front
47 -3 -4 front crawl
50 -33 87 front of
24 26 31 front sinc
95 125 105 froth
13 43 64 froth on
-91 -58 -13 fruit
-36 -16 -11 fruit and
4 7 29 fruit be
-43 -37 -19 fruit have
50 46 70 fry
22 21 49 fry up
-10 -3 -21 fuel
63 -2 -62 ful
-9 79 43 ful of
17 24 31 ful recovery
14 22 -27 ful sentenc
-30 -13 -6 ful work
-11 97 -47 fully
20 49 -51 fully with
7 -39 -18 fumbl
126 127 126 fume
-80 -71 -20 fun
-26 -20 -30 function
52 63 0 funeral
19 37 35 funeral be
16 28 17 funnel
16 28 17 funnel web
-118 -169 -71 funny
-49 -64 -25 funny and
-28 -20 -8 funny bone
17 -70 -12 funny but
40 40 39 funny color
15 15 34 funny dusky
16 13 40 funny for
115 118 104 funny how
15 25 -11 funny on
2 2 -32 funny one
-37 -15 -3 funny pee
11 53 5 funny thing
-69 -87 -39 funny turn
-44 -18 -12 fur
-22 -12 -9 fur up
-63 -70 -63 furosemid
75 -2 -2 further
55 10 50 fus
2 13 36 fus he
56 14 -33 fuse
1 34 -17 fuse be
119 -8 -7 fuzzier
44 -18 2 fuzzy
66 -1 -1 fuzzy over
59 86 80 g
27 34 30 g t
-608 -523 -313 gabapentin
121 147 128 gabapentin a
-39 -44 -34 gabapentin an
-94 -85 -47 gabapentin and
103 105 90 gabapentin at
49 48 44 gabapentin be
-50 -58 -36 gabapentin for
-26 -27 -8 gabapentin how
17 -36 -24 gabapentin in
-25 -28 -27 gabapentin with
-31 -36 66 gag
7 18 74 gag at
-43 -64 -26 gag on
-64 -132 -48 gain
62 93 51 gallon
-24 -10 -7 gallston
40 81 83 game
-1 8 22 gangster
350 336 398 garag
46 35 58 garag and
7 27 35 garag door
36 26 47 garag with
37 30 -35 garden
14 12 32 garden and
7 -24 -15 garden be
33 34 27 garden fork
-30 -30 -22 garden the
-30 -29 -18 garden with
-24 -51 -5 garden yesterday
-36 -17 -7 gardener
-63 -40 15 gas
4 23 13 gas and
-22 -24 -7 gas bil
22 35 6 gas fire
24 45 -2 gash
104 78 63 gasp
-56 -43 -52 gastaut
1 7 -49 gastric
3 -13 -72 gate
20 25 30 gatepost
-36 -9 -4 gather
9 30 38 gaviscon
-100 -12 -39 gbs
6 -32 -21 gear
4 -35 -26 gear stick
-98 -77 -73 gehrig
58 20 36 gel
51 -50 -51 gene
-56 -74 -60 general
-12 -14 -23 general anesthetic
-18 -24 -12 general q
49 40 72 generator
38 33 35 generator be
11 9 30 generator run
-31 -19 -20 genetic
5 35 14 genital
34 60 46 genital and
-77 -74 -68 genius
9 20 17 gent
-21 -21 -24 gentl
-51 -34 -3 georg
-34 -30 -20 germ
9 -157 -8 get
259 308 188 get a
19 23 -33 get air
-4 32 26 get an
-37 -23 -24 get and
25 -4 -5 get any
61 48 22 get back
12 16 25 get bang
-87 -53 -49 get be
-13 -70 -26 get better
107 130 104 get bigger
-56 -67 -37 get bit
10 36 41 get blood
20 -5 -2 get blurry
-31 -2 -1 get calf
1 -21 -10 get clumsy
-4 21 26 get cold
-35 -30 -18 get confuse
18 -75 -27 get cramp
26 23 39 get cros
10 -26 -11 get dad
-19 -16 -24 get dom
-29 -32 -22 get down
20 -2 -1 get dres
3 -54 -8 get electric
-82 -23 -36 get fibro
113 -7 -6 get fuzzier
-2 -2 -37 get goosebump
79 -27 27 get hard
64 10 55 get headach
-101 -33 -19 get help
-21 8 90 get her
-52 -52 -17 get hiccup
65 88 127 get him
5 8 -28 get his
19 26 32 get hold
-30 -49 -37 get home
42 90 42 get in
-8 3 68 get into
-195 -98 -210 get it
25 -17 7 get left
2 -54 -20 get littl
4 10 52 get louder
10 31 19 get magnesium
-12 90 86 get me
-25 -23 -17 get mnd
-30 -10 -9 get more
-40 -16 -68 get motor
-22 -26 -12 get muscl
-39 5 -8 get my
27 63 84 get myasthenia
-23 -7 -5 get new
-97 -53 -25 get no
81 102 47 get nothing
-43 67 -41 get off
20 -16 36 get on
23 41 61 get one
-95 -62 -201 get out
27 27 -12 get over
-88 -89 -33 get pmr
-74 -48 -53 get poison
3 7 -21 get relief
-32 -20 -14 get rid
-104 -69 -6 get round
18 56 -14 get see
16 -53 -32 get slower
-32 -41 -46 get so
-72 -43 -30 get spasm
31 -18 -51 get stiff
-24 -12 -12 get stronger
18 11 37 get stuck
-29 -14 10 get that
-48 87 203 get the
-28 -31 -17 get their
-39 17 10 get them
-75 -64 -55 get thes
1 -24 -26 get thicker
32 73 127 get this
-32 -16 -21 get thos
14 -27 3 get through
51 46 -83 get tir
7 32 88 get to
90 112 97 get too
-28 -3 -13 get two
101 -129 -41 get up
32 10 11 get use
19 75 -46 get weak
67 58 39 get what
211 -44 -42 get worse
33 17 21 get zap
-10 30 30 gg
-3 2 -34 ghost
36 31 22 giddy
-113 -1 -1 gift
-59 -11 -2 gig
28 27 29 gig and
-59 -36 -24 gig last
-123 -69 1 giggl
-14 -24 -11 giggl at
29 57 67 gin
-51 -52 -32 ginger
-48 -50 -31 ginger tea
11 19 38 girdl
-217 -181 -202 girl
49 7 -27 girl be
-63 -39 -79 girl have
0 0 -36 girl say
-29 5 2 girlfriend
26 52 65 girlfriend say
5 7 23 girlfriend take
-121 -182 -73 give
-13 -19 -43 give a
5 34 43 give and
88 84 93 give away
35 21 0 give birth
7 7 -22 give clarithromycin
32 -21 -8 give cramp
117 93 92 give her
42 70 38 give him
30 42 21 give his
2 32 -5 give in
-43 -52 -33 give it
-33 -25 15 give littl
-251 -290 -248 give me
20 23 0 give mum
38 36 24 give my
-50 -30 -13 give myself
-52 -48 -19 give one
39 90 101 give out
-47 -50 -42 give peopl
5 -35 -1 give smal
0 -26 -6 give sudden
1 -24 -8 give to
-4 -115 -83 give up
-20 -12 -11 give us
5 9 31 give way
-14 4 30 give you
5 8 -28 glanc
6 9 -28 glanc sideway
-17 -9 -82 gland
-15 -4 -38 gland be
15 23 -7 gland in
206 245 383 glass
17 17 53 glass and
-16 25 61 glass of
3 4 -67 glass off
10 -13 51 glass on
141 140 110 glass test
22 31 35 glass thing
-16 -2 -25 glastonbury
42 104 41 gliclazid
22 18 -12 glob
-28 33 53 glov
11 28 1 glov and
13 22 15 glov ful
5 20 -18 glow
-35 -6 6 glu
-35 -6 6 glu to
-38 -25 -17 glut
-9 -22 -20 gluten
10 27 16 glycinat
156 174 273 go
56 78 37 go a
-19 -11 -21 go about
-25 -26 3 go after
-19 -57 7 go all
-31 -42 -25 go already
-85 9 -64 go and
-43 -73 -147 go at
39 -19 -45 go away
26 -43 -142 go back
-73 -55 -13 go be
-38 -46 -7 go before
15 30 -35 go black
27 87 74 go blank
51 48 113 go blue
4 6 30 go blurry
57 -5 -4 go bony
-14 1 -21 go but
-107 -207 -227 go by
13 13 25 go clammy
-61 5 -34 go claw
6 8 35 go clumsy
2 34 16 go cold
-13 -11 33 go completely
-6 -15 28 go dark
45 38 102 go dead
11 11 23 go deeper
23 34 66 go dim
-83 -90 -75 go dizzy
0 27 -39 go do
0 2 -44 go doctor
-31 -46 -25 go doolal
14 5 -39 go doubl
118 24 -39 go down
3 -35 -29 go downhil
1 1 -67 go droopy
5 53 4 go dusky
4 5 28 go eleven
15 -70 -12 go every
12 -25 -40 go everywher
38 29 19 go faint
89 97 -24 go fat
5 36 13 go feebl
13 12 -22 go feel
-27 -34 -31 go first
-2 -3 -38 go flat
-10 -69 -12 go floppy
55 76 93 go for
25 -65 -280 go from
-49 -50 -25 go ful
-38 19 42 go funny
65 -1 -1 go fuzzy
22 15 65 go green
-11 -86 -74 go grey
0 -40 -29 go hand
-29 -48 16 go hard
-9 -17 -24 go haywir
-4 -3 30 go he
57 42 8 go home
4 5 -56 go hot
23 44 -37 go if
58 116 379 go in
-77 -50 -11 go into
-45 -44 -33 go it
-5 16 41 go just
-156 -40 52 go like
-8 34 -7 go limp
-3 -8 26 go mate
0 -4 -24 go my
7 8 -25 go nasal
-32 -72 -51 go no
-192 -146 -202 go now
125 61 85 go numb
17 -43 -17 go of
-7 43 -69 go off
-3 -5 -27 go ok
-34 -29 83 go on
14 20 49 go one
42 47 47 go out
-7 43 -2 go over
7 12 23 go past
-21 -8 -21 go ping
71 10 -15 go pink
84 102 120 go purpl
49 -20 -11 go quiet
8 10 24 go red
73 94 83 go rigid
-12 -28 -7 go shaky
35 43 82 go she
-72 -41 23 go sinc
26 29 33 go slow
1 1 -50 go so
27 33 50 go squeaky
93 156 150 go stiff
75 77 81 go straight
5 6 -23 go sweaty
-22 -29 -5 go swim
50 68 15 go the
70 77 82 go thes
-1 -30 -24 go thin
-29 2 3 go this
-76 -37 -13 go through
6 11 50 go tiny
237 212 140 go to
-50 -38 -24 go together
71 71 90 go tunnel
53 69 62 go under
-23 -32 -58 go up
34 90 -21 go when
53 30 108 go white
-74 -125 -36 go with
-18 6 -26 go within
-57 -42 -10 go wrong
98 84 100 go yesterday
76 94 60 goa
2 10 48 goa two
23 9 -2 goal
31 19 -13 goal post
-7 0 -34 goat
-33 -24 -26 gob
-34 -26 -34 gob smack
-30 -23 -14 gobstopper
0 9 43 god
-49 -36 -28 goldfish
-72 -82 -62 golf
-3 -26 -4 golf grip
-23 -67 -86 good
12 -35 -14 good and
5 -14 -67 good as
7 10 -33 good few
141 89 112 good for
-25 -5 -21 good i
-48 -12 -7 good idea
9 -48 -20 good jaw
-45 -32 -17 good news
2 5 -25 good no
-40 -20 -22 good now
-74 -44 -32 good or
7 3 -24 good sinc
3 -35 -20 good sleep
62 40 51 good the
308 360 407 goodby
53 65 75 goodby and
164 152 185 googl
9 -23 -13 googl als
-44 -42 -21 googl everything
110 119 112 googl how
10 31 -43 goos
10 31 -43 goos egg
26 56 -61 goosebump
4 19 29 goosebump and
0 0 -36 goosebump in
4 46 -24 goosebump leg
58 47 -31 gooseflesh
-38 -39 -12 gout
-31 -24 -22 gown
-140 -73 -68 grab
-30 -34 -25 grab at
-12 -21 -5 grab her
35 68 11 grab the
-113 -37 -28 grad
-21 -102 -90 gradual
5 -40 -26 gradual lose
-32 -25 -21 graduat
-32 -25 -21 graduat mum
-23 -29 -37 grain
8 14 26 gram of
109 72 158 gran
-22 -24 -41 gran 88
26 33 38 gran and
149 93 91 gran be
3 -3 -66 gran die
38 37 58 gran do
-18 -18 -22 gran get
-7 -93 -60 gran have
8 17 40 gran heart
14 24 42 gran iron
28 27 33 gran keep
-51 -25 57 gran on
-38 -33 -28 gran say
30 29 26 gran sit
40 55 76 gran take
-68 -62 -61 gran wont
-32 -25 -21 gran wore
31 -9 -109 grand
4 -11 -58 grand and
129 2 16 grand child
-27 -6 -6 grand now
28 27 27 grand only
-212 -165 -66 grandad
-31 -46 -25 grandad 82
-45 -42 -78 grandad be
-58 -32 5 grandad take
-1 48 44 grandchildren
-22 4 -2 grandchildren come
-12 -68 -84 granddaughter
-66 -103 -148 grandson
23 41 30 grandson have
-26 -24 -20 grandson number
107 110 165 grap
46 50 43 grap stuck
50 67 92 grap toddler
-25 2 36 grapefruit
8 27 69 grapefruit the
42 45 85 grass
-12 37 67 grav
33 24 60 gravel
44 43 93 graz
14 7 74 graz on
-63 -204 -172 great
10 -40 -3 great otherwis
54 1 135 green
12 14 58 green and
14 12 59 green sick
-9 -156 -63 grey
19 -50 -31 grey and
2 1 -38 grey blind
11 10 46 grey curtain
13 27 14 grey out
-32 -35 -32 grig
-116 -12 51 grin
8 39 71 grin and
-22 -4 18 grin at
-46 -46 -23 grin i
-23 -93 -3 grind
4 -68 -14 grind my
30 60 58 grinder
-181 -39 -69 grip
-33 -4 0 grip and
-10 -32 -10 grip be
13 50 9 grip for
-19 -31 -10 grip go
-58 -17 -24 grip have
-11 -9 28 grip her
-31 -10 -4 grip i
9 1 31 grip sinc
-29 -16 18 grip the
49 61 -51 gritty
4 6 -60 griz
-1 10 45 groan
3 11 27 groan when
18 37 -36 groin
9 23 -26 groin come
-19 -29 -17 groom
52 -27 -27 groov
43 -10 -4 groov between
152 194 191 ground
23 34 39 ground twic
-46 -20 -12 group
-165 -150 -127 grow
-50 -14 -11 grow back
-33 -35 -46 grow pain
-73 -66 -74 growth
40 54 -22 grumbl
-14 14 22 grumpy
-37 -24 18 grunt
8 -4 -23 gs
-4 -84 -53 gues
-29 -24 -10 gues what
-115 -44 15 guillain
-115 -44 15 guillain barr
-31 -13 -5 guitar string
40 24 -63 gulp
20 20 -62 gulp a
-2 22 53 gum
5 9 26 gum be
43 34 48 gum bleed
-19 -22 -15 gummy as
55 105 130 gun
3 15 22 gun cabinet
-27 -13 -1 gunk
54 12 41 gurg
-13 -20 -17 gurgl tongu
12 9 44 gush
-118 -85 -163 gut
6 0 -23 gut cramp
-55 -64 -30 guy
-62 -45 -40 guzzl
-58 -54 -27 guzzl milk
-96 -58 -107 gym
-64 -78 -28 gym and
-24 -8 -9 gym membership
-22 -13 -6 gym session
2 -2 -43 gym sore
36 37 24 gym the
-249 -131 -141 ha
-34 -30 -54 habit
-2 9 36 hadnt
-120 -75 -63 haha
23 23 10 haiku
24 24 10 haiku about
-74 -132 -285 hair
35 40 113 hair and
28 39 1 hair be
53 -20 -13 hair come
-66 -66 -56 hair dye
2 34 -46 hair hurt
8 -55 -84 hair no
21 16 33 haircut
-1 -47 -15 hairdresser
2 17 -62 hairdryer
2 17 -62 hairdryer up
41 29 42 hal
21 22 40 hal carpet
770 626 480 half
1 -141 -90 half a
87 115 17 half an
11 22 5 half go
31 50 36 half her
166 97 57 half hour
22 -26 -7 half later
-26 -31 -20 half life
-171 -59 -32 half marathon
36 60 -18 half mast
83 54 10 half my
128 109 120 half of
14 28 54 half past
33 48 21 half shut
38 35 58 half six
7 -30 -17 half term
-7 42 90 half the
5 -120 -42 half year
96 115 -108 halfway
16 33 -67 halfway down
65 96 -9 halfway through
68 -15 -15 halloween
22 9 8 halo and
-32 -31 -18 halo round
-3 -16 51 haloperidol
23 42 52 haloperidol and
12 -79 -4 halv
92 -8 3 ham
92 -11 -5 ham string
70 99 74 hammer
8 14 28 hammer and
-27 -16 -14 hamster
-165 -117 -88 hamstr
-23 -12 -16 hamstr stretch
-50 -32 -27 hamstr tight
355 276 94 hand
3 7 21 hand 3
-66 -58 -17 hand a
6 53 73 hand and
5 4 23 hand as
-21 18 35 hand at
9 32 78 hand bag
31 123 199 hand be
3 8 -34 hand both
8 9 54 hand cant
-38 -27 70 hand cramp
-49 -9 2 hand do
18 48 68 hand flap
-88 -14 -23 hand foot
92 47 -15 hand for
8 26 70 hand garden
26 27 54 hand get
-36 23 43 hand go
6 11 -68 hand hang
70 -51 -7 hand have
0 0 -37 hand hot
-22 -3 -48 hand i
2 37 31 hand icy
-89 -7 -28 hand in
12 78 51 hand jump
19 21 -54 hand just
45 -21 -51 hand keep
13 21 -14 hand lose
-35 26 46 hand me
93 -14 -13 hand muscl
27 43 -19 hand no
8 15 29 hand not
-28 -9 -12 hand on
-34 -26 -32 hand or
5 21 1 hand over
28 27 -4 hand sanitiser
46 -32 -192 hand shake
5 53 -1 hand shaky
9 15 24 hand side
2 4 -44 hand sinc
72 -8 -7 hand spasm
34 8 5 hand start
-53 -19 -2 hand stil
-30 -3 -5 hand stitch
2 4 -22 hand stop
-36 -34 -38 hand that
60 -39 -29 hand the
8 -81 -79 hand ther
19 25 -13 hand this
40 30 28 hand tingle
80 97 -34 hand to
33 -32 -29 hand trembl
80 -48 -30 hand twitch
3 14 39 hand two
7 -49 -87 hand up
4 -41 -9 hand when
9 36 58 hand with
-49 9 -24 hand wont
85 86 79 handful
85 86 79 handful of
-51 -5 -18 handl
-8 -71 -47 handwrit
2 -36 -31 handwrit shrunk
340 320 88 hang
71 48 61 hang around
2 4 -37 hang cant
44 38 24 hang down
9 13 -85 hang like
5 10 -55 hang my
63 53 78 hang myself
-104 -93 -22 hang on
-14 -22 -46 hang out
2 17 65 hang over
13 17 26 hang ther
-42 -27 -80 hangover
24 24 57 hanky
78 18 132 happen
-11 -21 -12 happen a
-2 25 -9 happen at
34 44 56 happen before
90 84 58 happen if
-44 -24 -13 happen in
-46 -24 -24 happen just
33 -28 -9 happen more
10 -32 -40 happen on
-34 -19 -5 happen sinc
26 42 92 happen to
-4 -26 -16 happen when
39 9 9 happen with
82 65 55 happier
82 65 55 happier if
-98 -105 -78 happy
43 64 -2 happy enough
-36 -21 -8 happy now
-70 14 250 hard
18 -22 -25 hard all
27 23 65 hard and
11 73 195 hard as
-14 -27 -17 hard for
9 19 35 hard he
80 51 46 hard i
-42 -48 -64 hard my
-5 30 -8 hard on
-32 -11 -8 hard shoulder
-22 -2 -26 hard sore
39 37 88 hard the
39 11 61 hard to
-35 -41 -25 hard too
-61 -34 -25 hard when
-115 -24 19 hardly
46 53 -6 hardly drink
41 43 41 hardly get
-31 -40 -18 hardly lift
13 12 -60 hardly pee
7 6 29 hardly rous
-60 -86 -57 harm
-19 -29 -8 harm do
-158 -51 -57 harmles
77 14 220 hasnt
-40 15 -71 hasnt be
47 51 55 hasnt come
-60 -52 -31 hasnt get
-16 -42 -29 hasnt go
81 -7 44 hasnt have
-10 -28 -21 hasnt keep
9 -25 3 hasnt let
22 12 9 hasnt make
28 21 33 hasnt pee
13 56 127 hasnt poo
41 29 56 hasnt sleep
-58 -21 -7 hasnt spread
-20 39 49 hasnt stop
16 25 41 hasnt touch
-72 -70 -56 hasnt worn
-26 21 -84 hat
-32 -25 -21 hat dad
7 -79 -22 hate
53 34 43 hate the
-45 7 -56 haul
-30 -9 -4 haul hay
22 2 -51 haul myself
174 87 87 have
4 11 28 have 12
-2 84 17 have 2
-63 166 225 have a
34 -29 58 have about
36 31 -9 have ach
-56 -63 -47 have actual
-2 6 62 have all
55 53 62 have already
-101 -36 -90 have als
51 0 17 have always
36 62 -13 have an
56 51 8 have and
-37 -4 -6 have anything
77 12 33 have ask
-29 -33 -9 have asthma
5 58 88 have back
108 71 154 have be
-9 -16 -58 have become
-25 -26 -21 have before
51 25 -14 have begin
-85 -3 -2 have bel
2 1 -69 have belly
-44 -45 -35 have bite
44 52 39 have black
17 22 -19 have botox
-17 -13 -29 have bought
20 21 7 have breast
9 4 -33 have bump
3 17 22 have campylobacter
23 23 23 have carbon
8 17 20 have chest
23 -8 -6 have clear
48 2 -6 have climb
36 14 -73 have come
-21 -13 -23 have convulsion
1 -38 -26 have cotton
17 22 0 have cough
9 6 -43 have covid
-41 -32 3 have cramp
-3 -3 -45 have crank
15 18 21 have crush
-30 -9 9 have cut
31 13 32 have dark
206 162 155 have decid
47 65 96 have disappear
15 -102 -32 have do
-29 -15 -21 have dom
-3 -5 -42 have doubl
72 10 55 have drop
73 108 90 have eat
-46 -29 -32 have eclampsia
58 84 83 have enough
-13 9 34 have epilepsy
14 -18 27 have ever
-38 -53 -23 have every
15 3 -24 have examin
-32 -12 -21 have exhaust
-19 -24 -11 have febril
12 -58 -24 have feel
7 9 35 have fever
-82 -68 -98 have fibro
-87 -47 -34 have fibromyalgia
-15 -4 39 have fit
-23 -24 -7 have flatlin
-24 -18 -17 have flu
-107 -84 -26 have flutter
33 55 36 have for
8 2 28 have forgotten
-48 2 -73 have get
-12 28 2 have give
402 213 153 have go
-23 -4 -5 have guillain
3 25 53 have happen
31 -64 -41 have have
-39 -17 -27 have headach
-57 -52 -12 have her
-30 -87 -34 have hiccup
25 21 54 have his
32 28 18 have hit
-22 -22 -15 have how
10 -27 -17 have huntington
-105 -33 -2 have i
-144 -64 -42 have in
-194 -113 -64 have it
9 54 -18 have jab
-22 -9 -8 have jme
91 105 90 have just
53 49 49 have keep
38 60 61 have kick
-24 -23 -14 have kidney
1 -40 -12 have kind
87 80 110 have last
-34 -14 -2 have laugh
7 22 50 have left
32 81 68 have let
4 6 37 have like
-25 -28 19 have liv
4 2 29 have lock
46 55 28 have lockjaw
13 -26 -37 have lose
-26 -24 -10 have low
-65 -71 -46 have magnesium
5 19 27 have make
-146 -40 -16 have me
-30 -21 -19 have meningitis
3 11 -75 have metoclopramid
23 25 83 have mg
-27 -2 -81 have migrain
28 52 47 have more
4 -22 -23 have most
-4 -25 -8 have motor
99 98 116 have move
5 3 -24 have ms
5 9 -38 have muscl
-322 -156 -109 have my
9 10 21 have myasthenia
-20 -8 -11 have myoclonus
1 5 -31 have near
22 29 -50 have need
-46 -7 43 have never
29 85 -53 have new
-160 -212 -52 have no
-4 -46 -32 have none
81 4 -166 have not
-32 -59 -12 have nothing
19 -100 -77 have notice
35 52 42 have numb
69 -3 -83 have one
-10 15 35 have only
23 4 67 have pack
19 18 44 have pain
72 -16 -69 have parkinson
23 20 8 have pass
166 185 157 have pick
-31 -4 -2 have play
-8 -8 -56 have polymyalgia
-74 -94 -47 have potassium
5 -36 -12 have prawn
4 20 -34 have puf
6 10 -39 have purpl
4 142 -3 have put
22 48 -5 have quit
15 19 27 have read
8 -27 -2 have rest
35 9 15 have run
18 89 22 have see
1 6 41 have serotonin
-22 -2 -17 have settl
27 21 21 have shake
-30 -21 -28 have she
8 3 31 have shrunk
-4 -7 -48 have shuffl
-1 0 -43 have sign
-67 -22 -24 have sinc
16 21 27 have sit
-51 -28 -20 have six
-26 -30 -27 have sleep
88 65 121 have slid
0 -18 -23 have slur
-30 -4 5 have so
94 17 27 have some
-14 -20 -14 have something
-3 4 42 have sore
36 54 55 have sort
2 -20 -31 have sound
-62 -82 -71 have spasm
29 -25 -16 have spread
-32 -14 -8 have stammer
-81 -59 -101 have start
-86 -73 -66 have stiff
321 172 137 have stop
15 36 -26 have sudden
42 70 94 have suicidal
70 -5 -5 have sunk
31 47 65 have swallow
1 6 -43 have swell
54 167 216 have take
2 -23 -15 have tea
12 -2 -58 have tell
-29 -22 -88 have ten
-60 -65 -27 have that
-20 124 211 have the
-69 -82 -27 have them
18 -35 -165 have this
8 11 -43 have thre
13 22 35 have throw
-13 -33 -5 have tilt
163 0 164 have to
0 -26 -22 have too
20 -14 -8 have touch
8 7 29 have troubl
64 -50 -37 have try
73 84 50 have turn
36 26 45 have twic
127 50 63 have twitch
-73 -45 -26 have two
106 -53 -30 have unexplain
-35 -36 -29 have us
-29 -21 -9 have viral
-19 -10 -21 have vitamin
6 41 -22 have wake
2 12 20 have water
-6 12 -44 have what
-26 -42 -22 have withdrawal
120 135 102 have work
1 -30 -27 have worn
79 112 158 have write
19 -25 -22 have you
161 150 145 havent
60 33 48 havent be
-113 -70 -32 havent get
117 40 25 havent have
49 36 -5 havent keep
-28 -24 -4 havent lose
36 4 35 havent manag
-2 2 27 havent need
9 44 22 havent pee
38 48 50 havent sleep
-36 -26 -26 havent take
61 74 -3 havent tell
-30 14 16 havent touch
-38 -15 -4 hay
13 17 24 hay bale
-23 -26 -4 hay fever
-9 -17 -24 haywir
98 111 222 he
-48 -20 -13 he also
609 503 391 he be
19 -29 -34 he blink
-41 -22 -20 he breath
65 50 -19 he can
199 218 231 he cant
68 46 47 he choke
7 -36 -1 he cough
5 -25 -49 he could
-10 7 26 he cry
16 11 24 he die
0 -21 -31 he do
50 83 93 he doesnt
-25 -12 -18 he dream
40 40 56 he drink
-48 -17 -17 he drop
-55 -62 -64 he fall
8 10 30 he feed
-3 4 29 he feel
56 64 -10 he fold
-106 -91 -30 he get
17 29 39 he go
22 39 65 he hasnt
-40 -3 65 he have
19 25 31 he hit
8 20 48 he hold
6 -59 -21 he howl
59 57 62 he insist
14 8 28 he isnt
-22 -5 -29 he jerk
-41 -58 0 he just
-11 40 33 he keep
68 69 73 he knew
14 23 27 he lie
10 15 35 he look
6 5 24 he lose
-10 8 -30 he make
45 51 38 he meant
-21 -26 4 he need
7 8 33 he never
-1 -2 22 he nod
-21 -17 -21 he on
-60 -68 -26 he only
-47 -58 -32 he pee
-9 -71 -79 he put
-76 -35 -27 he right
82 148 223 he say
22 21 31 he scream
-35 -14 8 he see
14 23 65 he shake
2 -19 -22 he shuffl
-10 -2 -21 he sit
-19 -10 -67 he sleep
-29 -35 -2 he slip
13 -41 -20 he stare
2 -21 -8 he stil
4 -76 -66 he stop
-27 33 60 he take
-50 -51 -26 he talk
11 14 31 he think
19 -21 -25 he use
17 54 -53 he wake
50 53 34 he walk
90 74 51 he wil
24 -16 41 he wont
-88 -99 -10 he would
-26 -2 0 head
30 9 -31 head a
-21 -33 -18 head after
-89 -88 -64 head against
-70 -48 -13 head all
62 2 43 head and
4 2 -27 head as
21 7 -19 head at
3 5 -26 head bang
10 13 -21 head cant
28 104 -137 head clear
-34 -33 -50 head do
45 33 80 head explod
3 3 40 head first
4 9 41 head flop
-46 -99 -32 head from
-105 -116 -55 head have
-43 -18 -10 head he
2 1 30 head hurt
17 46 2 head i
-14 -37 -44 head in
-66 -67 -39 head it
11 34 -35 head like
3 38 77 head lol
2 3 -24 head my
-67 -55 -12 head never
10 47 3 head no
31 -5 -16 head nod
0 9 48 head of
-32 -26 41 head off
0 49 -281 head on
23 22 26 head pain
49 54 51 head pound
-28 -31 -17 head round
-21 -4 20 head sinc
45 52 105 head split
25 30 7 head thump
59 -9 70 head to
19 40 134 head up
2 2 40 head vomit
3 8 56 head yesterday
112 113 -87 headach
-26 -9 -6 headach after
91 -2 -10 headach all
132 155 77 headach and
65 55 16 headach at
20 27 3 headach be
-37 -12 2 headach ever
9 -70 -24 headach eye
-34 -46 -15 headach from
-18 -12 -36 headach have
-52 -66 -37 headach heat
-39 -19 -28 headach i
41 54 48 headach in
25 18 90 headach like
7 -28 -18 headach most
-58 18 21 headach no
25 36 -7 headach not
27 32 43 headach of
10 6 -28 headach on
-80 -55 -26 headach with
155 174 61 headachy
122 132 53 headachy and
-42 -40 -21 headles
-42 -40 -21 headles chicken
-41 2 59 heal
-209 -113 -66 health
-28 -31 -29 health and
-45 -30 -21 health food
-21 -15 -9 health what
-119 -152 -134 healthy
-47 5 -13 heap
183 284 146 hear
104 121 111 hear a
-29 -21 -9 hear about
-20 -13 -4 hear aid
101 156 127 hear from
10 23 13 hear it
-35 -16 -31 heard
73 260 182 heart
-121 -128 -92 heart and
152 141 107 heart ask
-121 -132 -122 heart attack
37 69 55 heart be
-60 -56 -60 heart break
-11 -55 -53 heart but
-17 -22 -12 heart check
62 54 103 heart do
16 9 -34 heart failur
11 -20 -35 heart feel
-26 -35 -7 heart fine
38 45 61 heart flutter
100 96 80 heart for
17 94 86 heart give
-1 -53 -102 heart go
22 42 18 heart hammer
5 15 -23 heart have
-28 -36 -45 heart healthy
-110 -78 -59 heart in
50 51 74 heart keep
15 51 14 heart mis
-17 -15 -48 heart on
-40 -30 65 heart pil
26 51 37 heart pound
62 80 -54 heart rac
12 38 2 heart rate
34 64 155 heart skip
35 28 12 heart stop
3 40 75 heart tablet
19 -19 -29 heart thump
-39 -29 -13 heartbeat
-45 -29 -12 heartbeat lose
7 17 33 heartburn
-62 4 26 heat
36 -17 -5 heat go
-1 -17 -47 heat or
-119 -99 -57 heat pack
-25 -21 -10 heat rash
12 14 24 heater
-5 -2 -24 heatwav
1 4 -30 heatwav cramp
32 1 18 heav
-33 -18 -6 heaven
226 236 76 heavy
76 91 -12 heavy and
21 64 -13 heavy by
19 10 37 heavy exercis
7 7 -34 heavy fine
-33 -16 -53 heavy rucksack
5 5 62 heavy to
-23 1 56 hedg
-87 -67 -49 hedg trimmer
-39 -30 -42 heed
-52 -31 -137 heel
29 30 -19 heel be
15 26 52 heel on
-46 -30 -12 heel to
28 30 -44 heel walk
3 -92 -55 heel wont
134 142 124 height
58 59 43 heimlich
58 59 43 heimlich manoeuvr
92 171 134 hel
-66 -8 -71 held
1 16 -35 held his
-120 -120 -112 held my
54 83 91 held the
-31 -16 -13 hello
-30 -51 -32 hello from
2 2 -26 hello ther
22 28 38 helmet
-179 -23 26 help
-114 -139 -103 help a
-22 -16 -9 help and
20 29 29 help anxiety
-55 -43 -40 help cramp
-12 -25 -27 help find
63 77 63 help for
-50 -61 -24 help her
-58 -30 -19 help i
23 23 -23 help if
-38 -53 -47 help it
-20 -21 -12 help keep
222 232 160 help me
-5 -7 -43 help muscl
-74 -65 -50 help my
-130 -67 -23 help or
27 37 -19 help the
-23 -13 -8 help tight
50 50 41 help twitch
5 69 87 help with
-27 -25 -17 helpful
80 64 253 her
-21 -14 7 her a
-178 -89 -55 her and
3 36 28 her antidepressant
-22 43 150 her arm
-37 -33 -11 her back
-40 -42 -33 her be
9 18 -20 her belly
35 -36 -38 her birthday
10 12 -26 her biscuit
13 36 53 her breath
-26 -77 -52 her brother
8 9 -44 her brow
-62 -76 -34 her bum
32 56 26 her bunny
2 -23 -6 her but
-54 -50 -19 her calf
-57 -30 -9 her calv
-16 -11 27 her chair
26 34 37 her cheek
-39 -38 -15 her chin
-13 -48 -41 her cramp
14 22 41 her cry
1 2 42 her cup
7 11 44 her dad
-21 -26 -37 her doctor
125 106 139 her ear
-51 -42 -67 her electrolyt
59 73 116 her eye
-5 -29 -54 her eyelid
15 23 -3 her face
-13 -20 -25 her fibro
-138 -57 -19 her finger
25 23 -30 her first
-69 -64 -21 her foot
2 2 -53 her forehead
5 -40 -22 her funny
13 15 25 her hair
-20 13 80 her hand
119 148 124 her head
-29 -14 -3 her her
-24 -20 -15 her hip
-54 -18 16 her in
27 25 -30 her jaw
78 89 17 her juic
12 19 54 her just
6 6 -38 her knee
32 25 26 her left
-5 -91 7 her leg
81 75 35 her life
23 14 -43 her lip
1 1 -24 her milk
19 9 26 her mother
71 -15 28 her mouth
-48 -42 -37 her muscl
28 45 35 her neck
17 36 68 her new
40 20 58 her nose
-1 -8 -43 her off
21 27 13 her on
53 -18 12 her own
22 26 36 her phon
14 26 68 her porridg
14 24 42 her puls
11 4 24 her right
-21 -27 -25 her round
42 21 66 her sister
3 2 -23 her skin
-87 -25 -23 her sleep
-31 -20 -39 her spasm
-13 -14 -22 her spin
9 -16 23 her spoon
-26 -11 -16 her tablet
-46 -51 -65 her tea
24 15 17 her the
15 28 57 her thigh
11 21 -59 her throat
5 -46 -23 her thumb
-79 -48 -21 her toe
28 24 47 her tonight
48 45 -13 her tooth
19 24 35 her turn
-26 23 45 her up
-48 -53 -79 her usual
86 86 75 her word
-39 -20 -9 herbal
341 418 398 here
-74 -14 3 here and
10 -35 -30 here be
-53 -72 -63 here could
-8 -6 22 here i
-22 15 -2 here in
133 181 168 here just
4 -33 -17 here mayb
34 10 8 here my
-27 -17 -13 here nor
3 26 45 here resident
1 3 -33 here sinc
48 39 19 here so
34 23 32 here that
8 -46 -22 here we
-60 -54 -62 hereditary
-102 -93 -100 hernia
-39 -31 -20 hero
83 37 67 heroin
-22 -17 -8 herp
-65 -142 -47 herself
-45 -36 4 hey
-38 -11 26 hi
-362 -383 -224 hiccup
-69 -71 -24 hiccup after
-19 -24 -30 hiccup for
2 12 -38 hiccup load
-44 -190 -63 hiccup sinc
-41 -16 -14 hiccup so
29 36 53 hiccup that
17 32 65 hid
-26 -2 0 hidden
-23 -23 -25 hidden prompt
7 12 -33 hide
-37 -4 100 high
-39 -26 5 high and
75 87 78 high do
-28 -23 49 high fever
-22 -17 -1 high in
151 165 145 high pitch
101 31 54 hik
-21 40 51 hil
-14 -26 -4 hil rep
39 46 62 hil this
10 11 21 hilarious
125 165 306 him
9 11 30 him a
13 28 22 him and
-26 -12 -1 him at
-21 1 -15 him be
23 14 15 him but
33 35 27 him for
48 71 6 him he
-39 -42 -16 him home
-33 -38 -24 him in
22 26 20 him it
-36 -31 13 him no
77 115 82 him on
1 -33 -6 him or
-22 -27 6 him out
30 41 39 him sleep
24 -11 -12 him so
-11 25 120 him to
8 2 61 him up
-12 -1 -85 him with
115 154 51 himself
27 58 46 himself in
-24 -83 -36 hint
-341 -174 -130 hip
-118 -44 -47 hip and
-13 -22 -38 hip be
30 42 53 hip down
-29 -12 -7 hip flexor
-39 -36 -33 hip hurt
-41 -10 -6 hip illness
1 7 33 hip op
-31 -23 -28 hip the
-35 -25 -29 hippy
411 413 403 his
-142 -93 -45 his arm
-32 -7 -6 his artery
-21 -1 26 his back
12 31 -45 his belly
28 29 -29 his bottl
3 5 26 his bottom
35 55 6 his breath
-20 -88 -43 his calf
-32 -77 -81 his calv
-95 -85 -76 his car
26 21 37 his chair
40 25 45 his chin
29 21 23 his collar
57 55 43 his cramp
1 18 32 his cry
27 25 11 his dead
25 35 -2 his depot
2 -68 -57 his desk
2 13 28 his dummy
48 92 109 his ear
47 -4 115 his eye
-34 0 12 his eyelid
-15 -22 20 his face
50 51 -11 his fit
-39 -6 29 his foot
-73 -75 -65 his forehead
8 9 22 his front
-24 -63 -3 his hand
-43 42 29 his head
0 -3 -27 his heart
16 12 20 his jumper
-6 31 67 his knee
70 21 16 his lap
69 -1 -57 his left
-141 -60 -37 his leg
-32 -26 -12 his life
36 62 82 his lip
36 2 10 his mother
54 78 9 his mouth
52 112 47 his muscl
-5 -10 -32 his name
1 21 27 his nappy
120 123 122 his neck
21 26 13 his normal
27 31 44 his nose
-39 -29 -16 his out
-93 -108 -104 his own
-33 -28 -42 his pacemaker
43 67 75 his phon
11 25 33 his plat
-39 -46 -36 his porridg
25 22 39 his pupil
1 -29 -15 his right
17 38 53 his shin
5 19 27 his shoe
23 -76 -8 his shoulder
10 -42 7 his sleep
56 57 2 his smil
8 24 19 his sock
-5 7 -39 his spoon
30 42 40 his stuf
3 5 -40 his tablet
51 24 19 his tea
36 -74 -12 his thigh
4 4 -75 his third
-74 -24 -26 his thumb
1 -20 -12 his toast
-33 -95 -39 his toe
19 20 10 his tongu
5 -15 -22 his trouser
44 48 50 his watch
82 104 57 his whole
6 42 66 his wife
-33 3 12 history
18 20 25 history of
91 138 148 hit
21 29 52 hit a
29 12 31 hit her
-56 3 -25 hit me
12 16 -89 hit my
27 30 75 hit the
42 62 89 hive
1 1 -40 hive all
38 36 47 hive everywher
-24 -16 -10 hiya
38 58 112 hoars
-59 -45 -55 hoars at
50 58 85 hoars voic
-35 -29 8 hockey
21 104 45 hod
64 20 113 hold
30 -49 -111 hold a
25 45 40 hold him
-35 -29 -17 hold his
9 28 18 hold in
-89 -32 -12 hold it
-28 -43 17 hold my
20 27 2 hold of
62 29 -77 hold the
20 47 102 hold them
10 11 87 hold up
48 24 17 hold with
121 18 -44 hole
-39 -46 -24 hole be
49 74 16 hole in
128 66 -50 holiday
5 23 -15 holiday in
62 -94 -53 hollow
22 -10 -12 holy
20 -9 -10 holy be
285 312 369 home
24 16 35 home and
14 12 43 home bottl
48 70 -16 home bp
13 11 41 home can
37 29 21 home cuf
72 48 82 home for
16 16 44 home from
27 46 49 home have
11 0 -42 home in
20 36 7 home now
18 24 16 home or
27 30 -9 home remedy
6 15 32 home to
1 3 -24 home two
4 30 43 home within
-29 -22 -22 home without
26 -16 22 homework
25 26 43 homework be
626 623 674 honest
130 130 106 honest anyway
-20 -7 1 honest couldnt
-1 53 47 honest do
13 8 42 honest feel
-7 -2 40 honest i
10 -2 -27 honest it
86 95 97 honest what
4 109 194 honey
6 58 52 honey do
4 30 77 honey last
6 20 54 honey on
-17 -1 21 honour
2 7 -29 hoo
2 7 -29 hoo ray
15 3 -31 hood
-83 -93 -99 hook
-32 -35 -82 hook over
-30 -20 -9 hook up
-58 -53 -40 hoover
5 7 22 hoover the
-41 -55 45 hop
-34 -64 -15 hop about
-30 0 34 hop be
64 -1 -1 hop from
38 85 65 hop i
-60 -38 -28 hop in
-49 -50 -26 hop like
44 104 67 hop my
-28 -29 -13 hop on
2 -91 -43 hop to
8 -23 -6 hop up
114 78 88 hope
-25 -10 -9 hope to
-60 -33 -9 hormon
-4 3 30 horribl
-21 -11 66 hors
20 29 2 hors and
-76 -80 -24 hors be
-26 -39 -23 hors in
23 26 74 hors throw
69 54 66 hors wake
-24 -6 15 hosepip
-226 -245 -114 hospital
-49 -50 -41 hospital drama
-21 -18 -4 hospital for
48 42 36 hospital i
310 312 -61 hot
27 -64 -127 hot and
73 57 6 hot as
-48 -67 -24 hot bath
5 4 -40 hot cant
-68 -63 -41 hot chocolat
44 35 24 hot cold
-30 -22 -7 hot flush
-11 -45 1 hot not
-36 -26 -10 hot pack
-37 -30 -21 hot pink
1 1 29 hot poker
5 4 33 hot potato
28 51 -41 hot red
47 85 -13 hot the
20 37 -4 hot to
-40 -39 -24 hot water
36 32 53 hotel
7 32 18 hotpot
-42 -10 -4 hotty
3 46 29 hour
84 -17 -2 hour a
105 -50 -41 hour after
-43 -82 21 hour ago
47 116 90 hour and
-32 -21 -13 hour at
-3 -1 -50 hour be
-40 -44 -23 hour because
10 25 33 hour both
5 9 22 hour cant
-26 -24 -12 hour do
-27 -18 -17 hour drive
-19 -6 -34 hour film
-7 -7 -22 hour flight
-15 -36 -29 hour for
-10 -4 25 hour go
27 37 -17 hour hand
3 9 23 hour he
15 1 22 hour i
38 41 6 hour in
14 14 25 hour it
-9 -83 -25 hour kip
29 21 -12 hour know
43 68 65 hour later
13 12 33 hour leg
20 15 26 hour lie
-36 -29 -8 hour my
24 48 82 hour nothing
10 -25 -4 hour now
-135 -134 -113 hour of
56 141 117 hour on
-40 -35 6 hour only
7 51 103 hour plus
-40 -47 -33 hour shift
22 46 -97 hour sinc
-49 -25 -24 hour sleep
25 15 34 hour so
-35 -10 1 hour the
82 0 -17 hour then
-8 -11 -37 hour ther
7 33 26 hour this
-22 -18 -3 hour thre
7 -45 -21 hour to
13 33 -11 hour while
-35 -30 -19 hour wil
67 63 105 hour with
37 132 171 hous
78 78 72 hous all
-42 6 13 hous and
-13 -25 -15 hous down
-57 -43 -14 hous on
-36 -37 -36 hous plant
21 34 30 hous she
53 41 33 hous this
-420 -370 -239 how
9 22 9 how bad
-21 -11 -41 how be
-39 -31 -30 how can
-263 -236 -206 how come
-248 -309 -306 how do
-36 -23 -29 how hard
63 80 69 how high
135 149 143 how how
213 150 171 how i
-46 -47 -34 how it
56 72 107 how long
-65 23 41 how many
128 113 104 how much
-24 -6 -2 how muscl
-27 -21 -30 how often
68 -11 -11 how quick
-34 -20 -14 how should
-46 -66 -42 how smal
-84 -9 -13 how strong
50 76 75 how the
-55 -80 -47 how this
21 -11 18 how to
2 -15 -42 how would
19 -25 -35 however
21 14 14 however hard
-103 -153 -106 howl
-22 -27 -20 howl the
-52 -33 -25 hp
-23 -9 -9 hrt
16 34 24 huf
55 89 46 hug
106 83 232 huge
2 2 -29 huge and
1 1 34 huge carb
-6 30 15 hum
-13 -24 -7 hummus
-32 -24 -15 hunch
-34 23 17 hundred
12 -1 -55 hundred of
-24 25 -17 hungry
12 -34 -25 huntington
11 -29 -20 huntington and
201 255 242 hurt
-49 -51 -12 hurt a
7 18 22 hurt all
-28 -13 -39 hurt and
-45 -48 -22 hurt anyon
-78 -51 -23 hurt be
9 65 -4 hurt both
-21 -16 -12 hurt could
-20 -28 -10 hurt do
36 32 45 hurt head
1 -33 -6 hurt him
-63 -65 -45 hurt in
100 85 -7 hurt it
86 56 83 hurt like
9 33 45 hurt most
5 18 44 hurt my
-16 21 101 hurt myself
-35 -13 -25 hurt not
19 -21 -31 hurt only
174 174 167 hurt or
13 21 -2 hurt right
-27 -28 -18 hurt sinc
43 50 81 hurt so
-20 -20 -8 hurt the
117 122 -18 hurt to
3 19 49 hurt too
-18 -16 -22 hurt what
-18 21 -44 hurt when
-33 -43 -37 hurt you
93 92 55 husband
194 167 138 husband be
-20 -10 -9 husband calv
47 -18 18 husband film
-23 -10 6 husband have
22 26 36 husband meter
33 -16 -8 husband move
2 7 -38 husband on
-83 -85 -40 husband rub
8 35 84 husband say
-20 -20 -20 husband think
-103 -102 -66 hydrat
-12 -90 -97 hydration
49 -12 -27 hydration and
9 10 100 hydrocortison
-5 2 45 hymn
-37 -20 -32 hypnic
-26 -8 -9 hypnic jerk
4 -100 -19 hypo
10 21 13 hypochondriac
10 21 13 hypochondriac and
11 18 29 hypokalaemia
53 50 75 hypothetical
19 10 20 hypothetical if
280 276 225 i
-51 -53 -27 i ache
3 -47 -56 i act
6 6 22 i add
-31 -33 -22 i almost
211 205 191 i already
-27 -1 -2 i always
0 21 22 i arent
-58 -8 -6 i ask
31 64 63 i assum
-20 -68 -79 i avoid
121 138 163 i be
-59 -6 -83 i begin
77 -3 -1 i believ
-24 -7 5 i bit
14 33 48 i black
-20 -3 2 i blam
-29 -18 -19 i both
-3 14 -69 i bother
48 -36 -15 i bought
6 11 21 i break
88 99 211 i breath
13 -38 14 i brush
7 -9 22 i bump
-36 -26 -17 i buy
-63 -3 165 i can
249 168 41 i cant
-53 -31 -93 i carry
-19 -27 -18 i catch
-5 2 23 i caught
71 52 36 i chang
-41 -42 -37 i check
-56 -33 1 i chew
-61 -60 -25 i choke
45 -8 31 i climb
18 16 -55 i clos
-28 -118 -47 i come
-31 -24 -14 i cook
-3 102 24 i cough
191 194 139 i could
4 95 -165 i couldnt
0 17 39 i count
13 -21 -13 i cramp
23 58 12 i cros
-11 -86 -57 i cry
-37 -36 52 i cut
11 18 -26 i decid
-40 81 -28 i didnt
-101 -58 -67 i die
57 105 23 i do
188 97 131 i dont
21 73 19 i doze
46 61 -24 i drew
-112 -127 -82 i dribbl
-114 -144 -117 i drink
69 58 118 i drive
80 2 -28 i drop
-104 -9 -82 i eat
52 -3 -4 i ever
-69 -66 42 i expect
25 23 30 i experienc
13 26 42 i fall
358 303 12 i feel
1 6 -35 i figur
30 51 46 i fil
-31 -25 -18 i final
76 37 52 i find
-17 -7 22 i finish
-74 -27 -2 i flex
1 9 24 i flick
-23 -22 -21 i forgot
17 -10 31 i found
-47 -8 -11 i fret
-36 -9 -4 i gather
-196 -150 -247 i get
30 15 30 i give
84 18 78 i go
-61 -57 -36 i googl
-32 -25 -21 i graduat
-89 -59 -46 i grin
-14 -94 -22 i grind
28 34 19 i gues
13 22 -76 i hang
-11 -84 -24 i hate
4 9 -22 i haul
185 206 343 i have
-104 -6 -6 i havent
98 100 91 i hear
-88 -94 -37 i help
14 -5 64 i hold
-10 -1 22 i honest
-65 -31 -23 i howl
-13 17 53 i hurt
2 3 24 i inhal
32 87 -29 i inject
-45 -24 -26 i jerk
5 -51 -15 i join
-2 7 -35 i jump
340 -6 117 i just
240 300 373 i keep
-41 -47 -42 i kick
-16 -30 -20 i kil
-40 -22 -56 i knelt
10 -49 -28 i knock
-29 -27 12 i know
-39 -18 -13 i laugh
77 -28 -8 i leave
-18 -4 -25 i let
9 100 71 i lie
-77 -47 -2 i lift
-2 -21 -18 i listen
-44 -48 -34 i live
-26 -9 -128 i look
38 64 67 i loosen
85 148 71 i lose
118 106 126 i love
-39 -48 -27 i lower
47 -20 -15 i make
20 7 -50 i manag
-26 -41 -42 i mark
-78 -19 -7 i mean
-57 -44 47 i meant
-61 -39 -1 i mention
-40 -35 -19 i mere
34 38 59 i mes
69 69 30 i might
-42 -45 -41 i mis
90 13 -112 i move
-10 -30 -25 i mumbl
-6 -27 -32 i must
-51 -27 21 i near
-32 -28 -25 i need
-105 -21 -86 i never
-46 -61 -107 i nod
40 66 9 i notice
-64 7 6 i only
-67 -67 -52 i open
-14 -21 -72 i ought
-44 -21 -44 i overdid
-54 -25 -9 i overdo
-36 -28 -12 i overdos
70 -8 20 i own
2 -63 -22 i pace
-65 -59 -42 i panic
-5 6 73 i pass
-14 -81 -73 i pee
6 -44 4 i physical
-1 -10 33 i pick
37 45 57 i pinch
29 21 18 i plan
-12 17 -31 i play
1 34 -17 i plug
16 25 -20 i pour
66 -37 7 i pres
-86 -29 -16 i puf
10 17 39 i pul
50 187 71 i put
-31 -4 28 i quit
-42 -47 -38 i quot
33 -8 -64 i reach
-4 30 -37 i read
34 25 31 i really
154 1 29 i reckon
45 40 -28 i relax
-103 -96 -64 i remember
63 -19 -34 i rest
-28 -40 -14 i revers
-13 -24 -31 i reviv
-64 -68 -36 i right
-42 -26 -59 i ring
-28 -25 -17 i rins
-2 -27 13 i rol
-78 -57 -1 i run
-87 -48 80 i say
33 35 25 i scream
-60 -47 -19 i see
-74 -47 -18 i send
20 15 40 i shake
40 60 57 i shant
19 29 24 i shift
-47 -18 -14 i shoot
11 71 100 i should
26 31 38 i shovel
-34 -13 -6 i show
24 18 -74 i shut
-3 22 14 i simp
0 -108 -64 i sit
-16 -35 -22 i skip
10 -14 -157 i sleep
3 -83 -27 i snap
-37 -27 -12 i sneez
4 17 24 i so
10 -3 63 i sound
-24 -10 -10 i spasm
-6 23 31 i speak
-79 -33 -20 i spent
15 16 -34 i spit
51 110 -3 i squeez
120 117 168 i stand
100 -112 -62 i start
-20 11 25 i stay
51 61 8 i step
109 -44 59 i stil
-6 -46 -27 i stood
-15 -53 -138 i stop
2 9 -47 i straighten
22 5 0 i strain
-37 -55 -36 i stretch
12 14 35 i sudden
0 -91 -62 i suppos
35 50 58 i swallow
96 -37 -26 i swap
-3 -34 -40 i swear
-136 -179 -113 i sweat
19 40 44 i swim
171 141 167 i take
-12 21 -134 i talk
16 -49 -31 i taper
6 27 28 i teach
-58 12 23 i tell
103 98 109 i test
200 264 285 i think
-7 -8 -65 i throw
2 12 56 i tick
-28 -6 -9 i tickl
24 -5 -7 i tip
-72 -27 -33 i to
19 18 58 i trod
39 93 157 i try
-12 -88 -54 i turn
26 -72 -18 i twist
-142 -67 -74 i twitch
39 25 43 i type
-72 -57 -51 i use
29 25 -6 i usual
-24 -29 -18 i wait
-110 -30 61 i wake
173 174 -40 i walk
219 145 198 i want
113 103 97 i wasnt
4 17 51 i watch
-42 -42 -55 i weigh
1 6 27 i wet
50 -19 -19 i whistl
254 132 163 i wil
152 179 116 i wipe
114 107 138 i wish
3 40 -6 i wonder
84 135 145 i wont
-3 -26 -12 i work
-33 -14 -13 i worry
-97 -34 95 i would
164 50 51 i wouldnt
17 24 66 i write
-57 -32 -27 i wrong
91 167 168 ibuprofen
27 29 -10 ibuprofen box
29 58 -59 ibuprofen for
-1 25 24 ibuprofen gel
65 82 -2 icd
-50 9 114 ice
1 8 35 ice a
1 -31 -30 ice and
-33 -79 -17 ice cream
23 42 51 ice cube
-67 -40 -5 ice or
39 65 -14 ice pack
32 29 30 ice storm
5 9 51 iced
45 9 18 icing
-4 38 36 icy
40 66 23 id
11 11 24 id be
-61 -4 94 idea
-47 -30 -34 idea for
1 19 30 idea that
5 15 43 idea which
26 67 45 idea why
-15 -19 -21 idle
200 250 253 if
61 97 93 if a
-17 -30 -31 if almond
36 32 53 if anyon
1 -20 -9 if anything
165 138 111 if everyon
22 -27 19 if he
-105 -133 -225 if i
-224 -101 -72 if it
21 -6 -3 if magnesium
-149 -108 -118 if my
-21 -35 -13 if one
-31 -46 -25 if quinin
-41 -22 -2 if she
80 100 94 if somebody
66 72 83 if someone
59 -13 34 if that
65 109 115 if the
-80 -10 9 if they
179 197 178 if this
177 117 34 if you
-24 -12 -22 if your
4 14 -27 ignor
-61 -78 -47 ignor all
7 24 21 ignor everything
0 7 -24 ignor it
51 55 37 ignor the
48 21 17 ignor your
40 58 59 ikea
53 61 62 ikea leaflet
56 101 93 ill
-22 -29 -27 ill i
15 24 52 ill with
61 58 -19 illegal
-224 -161 -155 illness
-47 -40 -18 imagin
-15 -18 51 implant
-99 -67 -58 important
-33 -13 -6 important if
-28 -19 -21 important to
37 76 10 impossibl
47 -10 19 improv
4 6 30 improv i
114 35 51 in
22 35 31 in 14
-71 -30 -21 in 1987
-24 -12 -4 in 1989
-52 -26 -9 in 1994
-31 -23 -22 in 1998
0 -40 -24 in 2
-32 23 48 in 2009
17 32 20 in 201
-107 -45 -14 in 2012
-22 -6 -48 in 2015
-21 1 28 in 2016
-24 -15 -17 in 2018
98 53 18 in 2019
-59 -10 -2 in 202
-1 38 -29 in 2020
51 -3 -2 in 2021
11 36 99 in 3
13 10 -24 in 41
-106 13 65 in a
41 74 54 in after
-63 -53 -29 in agony
-78 -87 -48 in all
19 24 1 in an
100 -24 44 in and
0 -28 -4 in any
-11 -24 -3 in anything
-13 25 37 in april
108 8 30 in arm
3 20 39 in at
30 49 76 in be
-55 -78 38 in bed
61 50 76 in between
-122 -76 -58 in bit
-23 -15 -17 in blood
94 14 -106 in both
35 -20 -5 in but
-26 -10 0 in by
-21 -11 -20 in chapter
-37 -22 -23 in child
-25 -27 -28 in church
39 -4 27 in class
11 5 32 in cling
11 8 27 in cold
0 -28 -23 in company
5 29 37 in connexion
-62 -31 -11 in cornwal
14 32 -5 in cramp
6 -34 -21 in danger
18 32 -6 in delhy
11 12 21 in doctor
-21 -11 -10 in either
-24 -16 -19 in email
15 69 50 in even
-50 -14 -38 in every
-41 -31 -43 in extra
21 -2 -1 in feb
-21 -21 -11 in fibromyalgia
178 23 -14 in five
-53 -33 -36 in food
-3 1 -22 in for
13 74 37 in four
89 84 92 in from
37 84 107 in front
19 26 -49 in ful
74 92 53 in goa
3 4 28 in guillain
22 35 21 in half
-79 8 -25 in her
-46 -13 3 in here
6 13 -24 in himself
49 -45 111 in his
10 34 -18 in hive
-70 -15 17 in hospital
-25 0 19 in hour
31 90 48 in i
-2 -4 -59 in india
-18 63 -39 in it
-61 -31 -21 in its
-21 -12 -11 in january
3 34 -87 in june
31 51 -84 in knot
-142 -35 -137 in law
-30 -24 -22 in leed
-53 -19 -11 in leg
8 20 -24 in like
2 23 43 in littl
23 21 34 in lump
-38 -112 -142 in march
119 -72 -22 in may
-44 -20 21 in me
4 -76 -27 in meeting
-21 -10 -9 in mind
-20 -27 -10 in minut
1 51 41 in month
80 -5 -8 in multipl
97 -61 -55 in my
19 -64 -53 in myself
41 71 -15 in nine
-84 -17 -28 in now
-34 -2 -52 in october
96 158 18 in on
145 127 129 in one
48 41 68 in or
107 16 0 in order
-59 -26 -31 in other
12 65 -9 in our
-57 -58 -45 in overnight
3 0 -63 in pee
-42 -23 -3 in pen
32 -59 -16 in photo
-78 -67 -23 in plac
1 12 21 in plaster
40 -15 -3 in real
0 0 -22 in red
13 18 20 in riddl
-43 -43 -35 in rude
-25 -71 -91 in second
21 -4 -13 in september
138 -2 -3 in several
4 54 168 in sheet
57 40 -38 in sinc
9 26 -18 in six
1 1 -28 in size
-25 -29 -19 in so
-11 48 58 in spasm
33 -10 -7 in spring
-59 -26 -21 in stoppag
17 34 0 in sweat
-38 -29 -30 in tear
40 -26 -39 in ten
5 35 39 in tesco
-28 0 59 in that
-38 -23 7 in the
-50 -47 -20 in them
-2 40 32 in ther
15 31 27 in thirty
-45 52 103 in this
4 31 -32 in thre
12 13 21 in throat
18 14 39 in through
7 62 55 in time
-19 -7 36 in total
91 74 -47 in turkey
53 31 39 in two
33 30 5 in under
-8 -20 -23 in us
23 38 5 in wave
24 -17 12 in week
59 57 46 in welsh
7 6 28 in welt
39 -21 9 in what
79 118 42 in with
-62 -40 -27 in year
-45 -22 45 in yesterday
44 -4 -3 in you
31 31 124 in your
77 67 4 inch
3 1 -100 incl
47 59 69 includ
-41 -19 -38 increas
-62 -1 -1 increas intensity
3 6 -27 increas my
-6 10 -30 indapamid
-42 -15 -29 index
-38 -12 -28 index finger
-40 -32 -69 india
4 2 28 indigestion
-26 -11 -10 indoor
-32 -44 -73 induc
-23 -33 -22 infect
-199 -216 -219 infection
20 17 -3 infection and
-13 -17 -36 infection at
-26 -36 -19 infection do
-52 -42 -51 infection in
-29 -19 -15 infection that
-43 -29 -29 inflammation
-21 -13 -15 inflammation in
-67 -60 -32 inflammatory
35 -8 -5 ingrown
35 -8 -5 ingrown toenail
2 3 24 inhal
19 -92 120 inhaler
-41 -25 0 inhaler and
40 66 91 inhaler do
28 85 59 inhaler not
-21 -18 -21 inherit
-5 56 -10 inject
-46 -49 -22 inject and
-139 -177 -43 injection
13 12 33 injection at
-64 -73 -44 injection last
26 -1 7 injur
23 -3 -1 injur it
-125 -80 -109 injury
-23 -9 -4 injury do
52 72 72 inning
52 72 72 inning i
-39 -32 -2 innit
2 36 74 insan
-60 -70 19 inside
17 -30 6 inside my
32 97 112 inside of
51 51 57 insist
53 52 39 insist on
119 140 143 insta
-28 -34 -7 instant
103 108 112 instead
110 107 122 instead of
-50 -32 -12 instep
-34 -29 -30 instruction
-27 -28 -24 instruction and
-22 -21 -6 instructor
156 193 316 insulin
-31 -4 0 insulin and
22 32 51 insulin instead
82 226 191 insuranc
12 102 87 insuranc pay
9 21 29 intak
25 23 30 intak of
-2 36 41 intend
-4 -42 -37 intens
-63 -2 -2 intensity
79 73 66 interact
-52 -36 -23 interest
2 -35 -20 interest in
193 -5 2 interfer
193 -5 2 interfer with
90 -39 -17 internet
32 -21 -8 internet say
-114 -102 -43 interview
179 236 216 into
178 180 81 into a
20 30 33 into both
23 46 118 into claw
4 12 34 into hard
21 45 48 into her
24 26 12 into latin
130 177 58 into my
8 -31 -31 into spac
-83 -68 -38 into spasm
-10 132 172 into the
30 27 -21 into thing
-27 -31 -19 into your
-93 -72 -80 involuntary
-63 -51 -56 involuntary movement
-168 -127 -75 involv
-27 -22 -30 ipad
211 295 237 iron
4 -54 -20 iron and
57 63 95 iron pil
10 53 43 iron tablet
72 89 84 iron when
-4 -11 -31 irregular
-5 -15 -35 irregular cycl
84 36 50 ish
14 13 27 ish and
14 15 21 island and
228 132 238 isnt
-37 56 104 isnt a
30 29 19 isnt answer
21 28 59 isnt cry
-31 -46 -25 isnt dizzy
-23 -1 0 isnt get
-39 -35 24 isnt hot
-153 -197 -138 isnt it
21 17 -22 isnt like
38 41 30 isnt make
21 17 25 isnt my
-19 -27 -17 isnt numb
17 21 24 isnt respond
-34 -17 -8 isnt spread
52 72 -46 isnt that
5 4 31 isnt ther
33 17 15 isnt touch
-25 -35 -22 isnt weak
14 14 21 isnt what
117 112 30 it
-182 -11 -14 it a
-34 -50 -10 it about
7 41 30 it ach
-64 -15 -13 it after
31 41 4 it again
60 69 84 it all
-26 -40 -14 it alon
-47 -20 14 it also
-70 -73 -37 it always
-29 -16 23 it an
21 70 58 it and
75 96 63 it any
27 64 -6 it arriv
71 87 111 it as
67 14 118 it at
-87 -38 -91 it back
143 -6 32 it be
-84 -117 -57 it because
97 106 90 it before
20 -26 77 it begin
9 10 27 it belong
-86 -68 -65 it better
-32 -9 -10 it bother
-84 -101 -39 it but
10 42 22 it by
-85 -65 -47 it cal
-75 -20 -51 it can
-41 -33 -23 it carry
-23 -40 -8 it chil
-11 -11 21 it clear
37 87 117 it come
-26 -15 -20 it concern
-50 -34 -16 it could
-16 -23 -20 it dangerous
50 -6 -31 it didnt
-67 -29 -22 it die
-4 -37 -39 it do
61 10 15 it doesnt
9 21 19 it dont
-99 37 9 it down
-30 -13 4 it drop
-3 -8 26 it eas
-25 -54 -20 it ease
42 29 34 it easier
-40 -28 -37 it ever
44 44 -3 it every
-26 -17 -19 it feed
98 85 52 it feel
57 54 74 it fine
-49 -39 -36 it first
37 -8 -9 it flicker
3 -40 -33 it foot
-27 8 -13 it for
-29 5 17 it four
-35 -36 -23 it from
90 92 89 it get
-10 -47 -20 it give
-93 -100 -95 it go
-41 28 -20 it hand
2 2 -32 it hang
12 -15 -48 it happen
-25 -47 -44 it hasnt
28 39 70 it have
57 73 -13 it he
54 82 85 it help
-28 -33 -18 it how
100 93 -7 it hurt
65 67 45 it i
-26 -17 -18 it important
125 53 122 it in
20 25 21 it into
178 136 221 it isnt
-20 -56 -76 it it
-13 -44 -12 it jump
39 38 4 it just
-24 -17 12 it keep
-12 -57 -18 it kil
-82 -73 -38 it known
-13 -30 -26 it last
-115 -82 -31 it left
87 -14 31 it leg
-21 65 -9 it let
7 -12 24 it lift
-19 -29 -70 it like
-23 -21 -34 it lol
81 181 116 it look
-14 -19 -23 it loosen
-1 -103 -98 it make
7 24 51 it march
55 39 14 it matter
40 -21 -5 it might
-17 29 -18 it more
4 20 26 it most
-45 -39 -16 it must
-92 -3 34 it my
61 8 10 it myself
-59 -8 -6 it nam
-17 -31 -15 it need
29 27 21 it nerv
20 46 -50 it never
30 -2 -35 it no
-42 -21 62 it normal
-21 -48 -7 it not
-83 -42 -17 it nothing
15 74 36 it now
-120 -8 116 it off
52 -101 -45 it ok
70 -27 -17 it okay
-19 -113 37 it on
-35 -56 -18 it only
-28 -5 8 it or
-127 -150 -10 it out
-104 -50 -10 it pack
-97 -97 -74 it pass
27 -7 -3 it please
-62 -40 -41 it possibl
-24 -24 -10 it reach
-73 -39 -33 it really
-111 -61 -47 it right
-23 -14 -34 it safe
25 -4 7 it say
-33 -8 -13 it see
-13 -15 -23 it settl
22 25 34 it she
7 48 -45 it should
42 37 57 it show
46 59 8 it simp
-78 -113 -74 it sinc
3 51 -12 it smel
-30 -4 10 it so
-24 -13 -17 it sort
-44 -30 -18 it spasm
76 -25 29 it start
124 59 -4 it stil
14 32 51 it stink
-22 28 2 it stop
-41 -65 -124 it straight
-29 -23 -4 it stres
481 361 323 it take
20 13 -52 it temperatur
41 75 59 it ten
-49 -42 -23 it test
-21 -2 -36 it that
-20 -59 -33 it the
-25 13 -31 it ther
96 62 66 it this
66 39 48 it thre
-36 -19 -20 it throb
63 -30 -19 it through
-25 -35 -3 it tight
16 14 26 it tired
29 101 1 it to
27 -19 -23 it today
5 -49 -13 it tonight
-61 -64 -44 it too
129 110 93 it true
9 29 42 it turn
46 -37 -31 it twitch
36 20 -1 it two
34 46 47 it under
-83 -78 -102 it up
26 -12 -7 it use
20 10 35 it wait
3 37 -5 it wake
111 90 123 it wasnt
-4 21 -18 it wear
18 31 -6 it wel
-56 -74 -62 it what
-33 -30 -28 it when
-17 -22 -23 it why
-83 -60 -17 it wil
-24 -3 -25 it with
114 127 150 it wont
-38 -19 -23 it work
-29 -20 -15 it worth
70 91 100 it would
-7 -3 40 it wouldnt
33 -12 -6 it yes
97 102 89 it you
205 150 108 itch
22 25 51 itch like
52 93 -24 itch so
-177 -117 -169 itchy
1 22 -5 itchy all
-33 -9 -74 itchy and
-30 -18 -6 itchy bump
31 23 11 itchy lump
44 73 121 itd
19 59 56 itd be
314 16 156 its
6 11 48 its 6
27 -51 -21 its be
12 28 45 its fine
19 -26 -3 its go
-19 18 -21 its just
39 -8 -15 its like
41 0 -1 its littl
-31 -32 -31 its my
33 114 101 its normal
-6 -52 -1 its not
60 63 131 its ok
-58 -92 -1 its own
-75 -34 -4 its way
-123 -113 -38 itself
-34 -16 -3 itself after
24 -1 25 itself and
10 16 23 itself in
7 14 -60 itself round
-34 -26 -22 iv
-117 -61 -146 jab
-2 -1 -22 jab and
12 21 20 jab be
3 10 -20 jab now
-5 -6 34 jab this
-31 2 -33 jab yesterday
116 50 24 jack
70 72 -7 jailbreak
-11 -56 -33 jam
27 -19 -27 jam jar
-98 26 -48 january
-66 -1 -1 january feel
24 -12 -9 january i
337 7 -30 jar
45 57 55 jar be
15 -22 -21 jar beat
101 -12 -5 jar lid
142 221 2 jaw
117 112 106 jaw ach
43 40 64 jaw ache
34 71 205 jaw be
6 -32 -11 jaw chew
93 64 116 jaw clamp
-41 -86 -85 jaw clench
-113 -59 -43 jaw click
-33 -20 -14 jaw drop
78 76 -24 jaw fine
40 46 -83 jaw get
6 62 -43 jaw give
9 -48 -20 jaw good
1 1 35 jaw lock
30 22 16 jaw pain
-62 -50 -35 jaw that
67 101 -42 jaw tire
3 16 47 jaw wont
31 16 11 jean
-111 -114 -82 jelly
-53 -58 -93 jelly after
-49 -21 1 jellyfish
2 116 -6 jerk
48 97 79 jerk all
-62 -56 -6 jerk and
62 22 55 jerk at
-11 -58 -48 jerk be
-69 -35 -33 jerk come
37 -4 -2 jerk ever
48 50 56 jerk for
-40 -87 -61 jerk his
118 62 34 jerk in
-6 -21 -12 jerk of
17 29 26 jerk on
20 36 29 jerk start
27 65 -10 jerk the
15 37 -16 jerk think
33 43 -7 jerk when
38 30 59 jerky
27 36 32 jerky and
-8 -30 -18 jerky arm
-73 -82 -69 jig
-71 -45 -44 jigsaw
-44 -33 -42 jigsaw last
-102 39 -153 jittery
3 20 -49 jittery hand
2 3 -31 jittery sweaty
-8 -8 -21 jk
-88 -30 -10 jme
31 -106 -120 job
-57 -48 -37 job cant
7 -25 -33 job on
6 37 96 jog
22 35 50 jog then
15 38 -6 john
20 59 14 john wort
-73 -107 -61 join
-35 -37 -24 join a
-55 -23 -34 join in
6 -49 -14 join the
68 39 -128 joint
9 17 -58 joint last
-14 -23 -7 joint pain
93 120 51 jok
38 46 0 jok about
34 49 44 jok it
35 -2 -82 joke
0 -4 -42 joke about
-293 -193 -289 jolt
-9 45 -14 jolt be
-50 -43 -30 jolt in
-38 -43 -47 jolt like
-43 -27 -11 journal
16 -72 -51 joy
8 -61 -39 joy in
19 -25 -11 jubile
129 179 43 juic
31 6 -4 juic work
-67 -62 -45 juliet
1 27 70 july
16 20 22 jumbl
-258 -272 -295 jump
-78 -34 -6 jump a
0 15 28 jump about
-43 -1 -1 jump after
10 18 39 jump all
-32 -80 -36 jump and
37 30 -7 jump at
-43 -25 -20 jump awak
-14 -38 -55 jump be
-48 -19 -8 jump come
-75 -37 -29 jump could
-48 -49 -10 jump do
43 -19 -6 jump every
39 -12 -31 jump everywher
-59 -57 -25 jump for
64 -93 -53 jump in
-74 -51 -45 jump it
30 52 30 jump like
-56 -13 -20 jump lol
18 43 -9 jump muscl
25 -23 1 jump now
70 67 43 jump off
-56 -36 -34 jump out
33 -74 -22 jump sinc
52 -1 -1 jump that
27 28 -9 jump the
-14 -30 -10 jump up
-46 -29 -24 jump when
36 81 77 jump whenever
-42 -20 2 jumper
-28 133 12 jumpy
94 84 -13 jumpy and
-21 -27 -15 jumpy eyelid
-26 -11 -16 jumpy in
-49 -12 13 jumpy knee
-4 40 49 jumpy muscl
-30 -17 -10 jumpy one
-34 -30 -5 jumpy today
-1 8 -103 june
12 -12 -56 june and
2 -23 -16 june he
99 196 330 just
-113 -107 -37 just a
13 26 54 just achy
-30 11 28 just after
1 -58 -32 just arent
-146 -109 -113 just as
-31 -27 -20 just ask
-12 -5 -25 just back
17 -43 -47 just be
-46 -44 -26 just before
21 35 -31 just cant
7 23 29 just cramp
-173 -72 -27 just curious
-65 -76 -20 just dom
113 142 124 just dont
19 27 -1 just drink
69 62 4 just drop
2 -52 1 just every
115 126 119 just fall
-49 -37 -24 just feed
-36 -112 -84 just feel
-61 -74 -62 just find
19 40 21 just finish
35 48 -87 just flop
-34 -39 -49 just from
33 34 27 just get
-81 -39 -1 just go
27 48 -47 just hang
7 13 69 just have
-24 -4 9 just here
33 87 87 just hop
-36 -34 -18 just hurt
-31 -19 -27 just ignor
-20 -13 -17 just in
56 -3 -5 just jump
-50 -41 -10 just jumpy
-20 -22 -12 just leg
74 73 -7 just let
23 19 33 just lie
-8 -68 -22 just like
80 71 59 just math
-7 -39 -31 just me
-100 -64 -62 just my
-27 -27 3 just need
138 108 135 just not
47 83 84 just notice
235 303 362 just now
-62 -49 -26 just order
-115 -97 -72 just put
8 -20 11 just read
37 28 40 just ring
14 59 28 just run
-93 -48 -44 just sad
-17 6 20 just say
6 7 41 just shake
67 67 81 just shap
-53 -36 3 just sinc
28 8 0 just slip
49 26 26 just so
16 -23 -1 just stare
-76 -32 -52 just start
3 -23 -4 just stiff
92 -31 -39 just stop
4 9 35 just switch
15 14 40 just take
22 26 25 just text
114 123 87 just that
-230 -223 -212 just the
-82 -56 6 just ther
23 11 45 just this
86 98 88 just tir
18 25 17 just tired
-26 -11 -7 just to
29 32 35 just turn
-42 -9 1 just twitch
27 36 84 just wait
10 21 -14 just walk
31 -5 -50 just want
21 19 20 just wasnt
44 60 86 just watch
-20 -13 -14 just wind
-7 15 38 just wonder
-30 19 5 just wont
-21 -18 -25 juvenil
8 -16 -26 k
33 55 -19 k on
8 14 25 karaok
-3 -4 43 kebab
72 95 -19 keel
72 95 -19 keel over
28 21 16 keen
25 23 30 keen rambler
208 278 192 keep
44 -58 -76 keep a
17 48 64 keep arch
97 16 48 keep ask
23 26 52 keep be
-48 -72 -51 keep bite
21 17 49 keep black
-17 -19 -25 keep blood
47 42 59 keep catch
-25 -9 -2 keep contract
59 115 -73 keep cramp
-25 -14 -11 keep die
-3 3 27 keep do
6 7 38 keep drift
10 -20 79 keep drop
-9 3 37 keep fall
14 33 -4 keep fluid
2 5 30 keep fold
-23 -4 -14 keep food
-23 -5 4 keep get
10 11 23 keep give
-53 17 -57 keep go
13 1 32 keep have
-33 -33 -21 keep her
-56 -62 -40 keep him
35 46 -42 keep his
-77 -20 -8 keep hop
-56 -50 -14 keep it
68 56 78 keep jerk
-44 -44 -24 keep jump
-61 -14 -42 keep knot
44 59 78 keep lose
83 -4 12 keep me
-28 -13 -18 keep muscl
-22 3 7 keep my
32 40 61 keep myself
77 64 142 keep nod
-4 -7 -27 keep on
-29 -25 -26 keep pop
23 29 -97 keep pul
9 12 -154 keep rol
66 66 19 keep say
-33 -49 -55 keep seize
7 8 25 keep slid
17 6 25 keep smack
108 31 -7 keep spasm
47 56 69 keep stand
-116 -107 -58 keep stil
8 8 21 keep stop
-39 -56 -44 keep tell
-63 -73 -19 keep the
-54 -50 -36 keep them
67 73 74 keep think
-51 -34 -7 keep tick
-34 -48 -54 keep trip
32 18 50 keep try
9 -20 -14 keep turn
71 59 104 keep twitch
-23 -23 -20 keep up
-18 -22 -25 keep us
33 35 69 keep veer
9 11 31 keep walk
14 -10 -145 keep water
-24 -30 -4 keep wav
-74 -59 -54 keeper
-41 -32 -45 keeper have
-30 -66 -94 keppra
-68 -57 -189 kerb
-37 -23 -57 kerb and
-30 -24 -12 kerb in
5 4 22 kermit
205 222 59 keton
139 112 -6 kettl
-37 -31 -10 kettl boil
0 44 49 kettl go
-43 -36 -12 kettl it
17 12 31 kettl no
18 14 -29 kettl two
15 28 9 kettl with
-17 41 37 key
-41 -36 -5 key chopstick
40 -27 -18 kg
52 -13 -9 kg in
-59 -7 -32 kick
3 28 -38 kick all
88 -10 17 kick and
-64 -37 -23 kick by
-4 -39 -31 kick him
-40 -38 -23 kick in
12 -32 -16 kick leg
37 58 62 kick me
-11 -34 28 kick off
41 39 -2 kick out
14 90 48 kick sinc
-85 -34 -21 kidney
-40 -28 -20 kidney be
-50 -52 -6 kidney failur
85 86 -2 kidney transplant
-29 -27 -27 kidney troubl
-45 6 -24 kil
5 14 22 kil and
-60 -66 -40 kil it
-87 -77 -16 kil me
295 348 275 kil myself
-88 -77 -111 kil the
-45 -19 -29 kil what
54 37 30 killer
-130 -93 -201 kilo
23 4 -13 kilo sinc
11 21 45 kilometr
-197 -178 -74 kind
-32 -31 -6 kind and
-30 -35 -45 kind nun
136 61 84 kind of
-1 10 27 kind suggest
-10 -29 -16 kind tell
-6 50 49 kind to
47 43 72 kink
-94 -145 -94 kip
-37 -72 -59 kit
117 104 78 kitchen
49 102 103 kitchen floor
7 21 3 kitten
-135 -55 -42 knacker
-28 -14 -5 knacker and
-31 -28 -19 knead
217 276 66 knee
25 -6 -13 knee ache
-59 -25 -45 knee and
-66 -16 -4 knee at
-25 -24 -31 knee be
2 5 -27 knee blow
15 -8 73 knee bounc
16 21 32 knee down
3 22 -19 knee feel
10 9 27 knee fold
25 -17 -17 knee have
7 6 -32 knee hot
-24 -3 -1 knee muscl
4 7 39 knee now
18 26 31 knee on
19 33 -2 knee op
-1 11 -26 knee sinc
32 35 55 knee today
32 63 56 knee up
-57 6 -98 kneel
-128 -28 -67 knelt
12 37 -24 knelt lie
138 160 192 knew
165 153 78 knife
35 74 73 knife in
-50 -82 -50 knit
30 -38 -194 knock
-5 -4 -51 knock her
-14 1 -26 knock it
5 -21 -10 knock my
32 24 -34 knock out
12 11 -58 knock the
-184 -103 -267 knot
16 28 51 knot and
-30 -31 -47 knot half
-56 -29 -13 knot up
244 232 164 know
-116 -58 -64 know about
-73 -69 -28 know be
41 55 -57 know exact
-40 -33 -33 know from
33 23 27 know her
20 18 -10 know his
101 69 107 know how
-67 -62 -60 know if
0 6 24 know in
43 38 44 know it
45 26 27 know me
1 26 2 know my
17 14 34 know that
-27 -56 82 know the
-52 13 31 know they
3 5 -100 know us
95 128 142 know what
97 104 92 know when
12 35 -9 know wher
-15 -4 -24 know whether
-28 -29 9 know which
-4 3 -54 know who
-11 -69 -45 know why
-108 -65 11 known
-24 -8 13 known for
-34 -26 -14 known to
-73 -81 -151 knuckl
2 4 -43 knuckl last
-43 -55 -32 ko
5 15 54 krait
89 91 42 lab
-13 27 47 label
-3 19 21 label of
-50 -43 -114 labour
46 35 56 laburnum
3 0 25 lace
-137 -72 -57 lack
-123 -57 -35 lack of
-29 -43 -40 lactic
-29 -43 -40 lactic acid
-105 -17 -21 lad
11 13 22 lad 13
-14 -27 -17 lad 8
-48 -2 8 lad and
43 76 62 lad at
-47 -25 -11 lad do
12 44 -25 lad have
10 -32 21 lad on
81 144 198 ladder
-23 -12 -8 ladder in
39 68 88 ladder neck
-10 -2 -99 lady
1 4 -47 lady at
58 -4 3 lag
-24 8 16 lake
-15 44 7 lamb
21 60 -81 laminat
-47 -39 -66 lamotrigin
2 4 -48 lamotrigin 2
73 140 17 lamp
30 26 34 lamp on
53 62 -8 lamp post
-29 16 22 lamp shad
24 69 -29 lan
24 69 -29 lan party
26 46 86 land
23 -23 -12 land at
-44 3 19 land on
3 24 18 land the
101 37 51 lap
24 27 34 lap and
-130 -55 -15 laptop
-34 -31 -45 larg
85 71 76 las
221 170 78 last
11 18 59 last 2
0 -1 -78 last a
53 -1 -1 last age
12 -17 -74 last autumn
0 22 20 last before
42 -9 -8 last blood
-115 -56 -46 last bos
10 -17 -120 last coupl
-42 -23 -9 last day
35 75 -13 last evening
-16 -33 -5 last exam
22 0 11 last few
19 7 -25 last four
6 -55 -20 last half
42 59 75 last hour
-109 -40 13 last month
54 66 100 last more
6 20 24 last nappy
-453 10 -137 last night
70 57 -19 last one
37 31 44 last over
-32 -32 -16 last right
-22 -8 1 last scan
8 -26 -4 last season
38 -35 -13 last six
-61 -3 -5 last spring
30 -16 -44 last summer
-30 -68 -22 last sunday
73 76 88 last ten
134 52 -27 last tetanus
5 27 -40 last thre
11 17 -49 last thursday
95 99 86 last time
42 34 108 last tuesday
60 59 18 last two
-112 50 323 last week
24 47 -59 last weekend
-32 -25 -21 last when
-65 -51 -26 last winter
159 -292 -120 last year
-22 18 19 latch
-176 -73 29 late
48 46 51 late brother
-32 -39 -16 late for
-37 -13 -4 late husband
-64 -42 -11 late night
-55 -35 -24 late shift
1 47 111 late stab
274 67 -100 lately
2 1 -55 lately he
85 130 51 lately i
-61 -105 -35 later
-25 -15 -6 later all
-59 -40 -12 later and
19 34 25 later my
-11 -67 -46 later she
32 39 28 latin
-453 -459 -293 laugh
-52 -40 8 laugh about
-27 -26 -51 laugh at
-55 -42 -44 laugh i
-39 -33 -16 laugh it
79 53 35 laundry
83 65 86 laundry pod
-58 -68 -54 lavender
-72 -66 -51 lavender oil
-149 -43 -144 law
-70 -47 -48 law cal
-12 47 -10 law say
-22 -26 -55 lawn
11 10 30 laxativ
48 -34 -19 lazy
-3 10 32 lazy day
-96 -42 -52 lead
2 1 -32 lead and
-70 -41 -36 lead to
-43 -39 -64 leaf
38 -19 -15 leaflet
13 12 25 leaflet cal
112 28 -11 leaflet in
-22 -3 55 leafy
-21 0 58 leafy green
-8 51 -58 leak
4 4 -38 leak in
58 13 108 lean
25 21 65 lean forward
-2 -23 -16 lean on
5 3 23 lean to
-98 -37 38 leap
-140 -37 -28 learn
-74 -6 -4 learn to
400 365 315 least
2 2 -69 leather
-42 -73 -46 leave
28 50 -17 leave a
-99 -62 -51 leave it
49 57 47 leave me
-45 -32 -11 leave my
43 59 33 leave off
-10 -29 0 leave the
-71 -44 -29 leave you
68 67 119 lectur
-67 -61 -39 leed
84 -19 5 left
31 37 13 left a
24 54 -58 left and
83 26 216 left arm
25 -17 7 left behind
-21 -5 3 left boob
7 -24 -23 left buttock
5 22 -85 left calf
-83 -86 -59 left cheek
-33 -16 9 left eye
-107 -95 -40 left eyelid
-59 -40 -116 left foot
-56 -44 -3 left forearm
14 21 17 left half
126 64 155 left hand
-31 -46 -25 left he
-22 -3 79 left i
7 3 35 left in
20 28 57 left it
48 94 -21 left leg
-73 -47 -77 left lid
-119 -67 -91 left me
9 13 64 left my
26 8 28 left nut
7 11 42 left of
3 -50 -29 left on
59 -8 -3 left or
49 -17 -8 left quad
-35 -20 -41 left rib
1 1 -30 left shoe
1 12 31 left shoulder
13 35 62 left side
-65 -95 -65 left sinc
-10 33 52 left the
11 22 -30 left ther
-23 5 47 left thumb
43 69 66 left to
-34 0 4 left when
5 2 -34 left with
-102 -64 -47 left without
-2 142 332 leg
19 10 21 leg a
10 7 -26 leg ach
-114 -120 -18 leg ache
22 57 86 leg after
19 21 12 leg all
107 93 2 leg and
105 8 55 leg arent
20 -18 -63 leg arm
-61 -37 -27 leg artery
4 5 -22 leg at
169 175 302 leg be
5 13 35 leg below
3 -28 -28 leg boot
-14 26 13 leg both
4 9 -64 leg bounc
7 20 33 leg buckl
-57 -10 -18 leg but
-30 -12 -3 leg calf
121 107 -3 leg cramp
23 38 63 leg cycl
22 -3 0 leg danc
-260 -184 -44 leg day
-11 -18 -23 leg do
7 10 43 leg drag
-37 -18 -21 leg face
-47 21 -39 leg feel
-27 -44 -83 leg fine
4 5 28 leg fold
-24 -18 14 leg for
-40 -39 -12 leg from
54 21 -45 leg get
5 8 23 leg give
-56 -25 -105 leg go
-42 -38 -32 leg grab
25 135 139 leg have
-20 -13 -12 leg heav
0 6 25 leg hurt
40 35 42 leg i
-88 -21 1 leg in
31 -16 8 leg isnt
-30 15 -4 leg it
3 -46 -19 leg itch
136 112 8 leg jerk
168 21 -18 leg jump
-41 -11 8 leg just
15 35 32 leg keep
115 105 -64 leg kick
-65 -35 29 leg like
-35 -9 -7 leg lock
56 64 59 leg lol
-106 -80 -16 leg look
-26 -10 -8 leg muscl
8 -50 -35 leg my
-12 -25 -12 leg never
1 1 -39 leg not
-30 -13 -16 leg nothing
33 -3 -17 leg now
-55 -27 -4 leg off
16 33 48 leg on
-20 -11 -10 leg only
17 23 26 leg or
20 20 -23 leg out
-85 -60 -71 leg pain
-24 -12 -5 leg play
2 44 -26 leg puffy
-69 -42 -40 leg restles
16 23 3 leg shake
38 11 -20 leg sinc
-10 -30 -4 leg sore
127 -22 -21 leg spasm
2 18 30 leg start
-31 -4 16 leg stil
-5 -4 30 leg stop
-4 -23 -42 leg strong
31 20 86 leg swell
-13 7 -21 leg the
8 17 51 leg then
21 -21 -17 leg they
14 15 -93 leg this
-15 2 -32 leg through
16 34 36 leg tingle
24 -35 12 leg to
-28 -34 -33 leg tonight
-39 -39 -20 leg turn
-66 28 1 leg twitch
18 28 57 leg weak
-43 -34 -26 leg what
-57 -22 32 leg wil
-21 -15 -29 leg with
96 35 158 leg wont
51 48 47 leg would
-40 -17 14 leg wouldnt
20 36 70 legging
-79 -67 -34 legit
-17 -30 -10 legles
-20 -22 -2 lego
-115 -126 -33 lemonad
-27 -40 -28 lemsip
-14 1 -91 length
0 8 -47 length of
-63 -52 -55 lennox
-56 -43 -52 lennox gastaut
37 33 51 lent
4 25 28 lent me
-133 -190 -234 less
-6 -28 -41 less and
-21 -27 -12 less scary
34 -9 -84 less than
-66 -47 -36 lesson
215 301 188 let
25 100 -13 let go
34 47 68 let him
41 92 -21 let it
-16 32 32 let me
-33 -27 7 let my
13 17 -22 let slip
38 28 53 let the
57 -34 -5 let up
95 70 81 let us
-43 -33 -26 let your
310 330 456 letter
57 3 17 letter and
71 47 48 letter in
-9 -21 -18 letter say
72 118 143 letter to
20 15 39 letterbox
-54 -32 -16 lettuc
-26 -87 -58 level
-15 -12 -24 level and
-62 -38 -30 level be
88 62 65 level none
-81 -114 -36 levothyroxin
-28 -16 -10 licenc
-4 -50 7 lick
34 -28 19 lick of
-46 -159 -49 lid
4 -31 -4 lid and
-39 48 -14 lid be
-34 -16 -6 lid day
16 15 53 lid down
16 57 42 lid droop
27 -22 -12 lid flicker
-58 -50 -29 lid go
-71 -38 -83 lid have
-23 8 37 lid off
74 94 24 lid on
60 -2 2 lid shut
-110 -54 -19 lid sinc
-10 -45 -18 lid stil
141 -14 -15 lid then
29 17 -14 lid twitch
2 22 -12 lid worse
1 0 -73 lidl
12 24 26 lido
113 348 270 lie
-31 -22 -12 lie ahead
18 40 90 lie back
78 89 61 lie down
34 64 -68 lie flat
54 76 104 lie in
14 24 -48 lie laminat
-75 -81 -73 lie off
25 70 164 lie on
-58 -26 -9 lie stil
54 50 28 lie ther
-29 -19 -14 lie up
-9 81 62 life
-43 -23 -4 life and
-32 -29 -16 life be
1 2 -28 life for
-4 -49 -15 life i
74 109 99 life insuranc
-77 -54 -34 life of
0 18 -52 life on
-11 -1 38 life out
-43 -42 -36 life so
-56 -36 -9 life support
-2 -86 -62 life that
26 50 -4 life this
-45 -35 -36 life without
-41 -37 -26 lifesaver
-20 -14 -17 lifestyl
-129 -31 -99 lift
7 37 43 lift a
-42 -23 9 lift again
-25 -36 9 lift and
-20 -25 -5 lift both
-43 -29 6 lift her
-20 -47 -49 lift him
14 25 63 lift his
8 -69 -62 lift it
-28 -7 73 lift my
74 89 120 lift off
-132 -25 -218 lift the
4 9 -21 lift them
20 33 22 lift weight
35 39 45 lift with
20 148 133 light
17 43 130 light and
-21 -2 5 light for
-69 -66 -36 light have
99 69 51 light hurt
-22 -22 -11 light i
33 43 -8 light in
-42 -10 -7 light sinc
3 18 49 lighter
32 37 43 lighter without
13 28 -104 lighthead
-1 43 12 lightn
14 39 35 lightn and
8 10 23 lightn hit
-18 -20 -14 lightn jolt
451 481 636 like
23 66 86 like 20
-62 -65 -82 like a
44 -30 -83 like an
-66 -11 -19 like and
12 -26 -16 like ant
4 3 -51 like balloon
-56 -61 -14 like bamby
10 33 45 like be
116 70 -17 like billy
48 39 28 like bruis
10 14 22 like bubbl
-55 -48 -26 like castanet
-95 -82 -63 like cement
36 34 40 like church
7 14 24 like claw
4 72 -2 like clockwork
57 60 95 like coca
122 111 141 like coffe
38 41 97 like coke
107 94 121 like cola
-6 16 -21 like concret
5 3 30 like corner
0 54 -3 like day
-11 -22 -41 like death
19 21 32 like donald
-60 -32 -19 like every
8 6 48 like flat
-50 -59 -27 like frog
5 5 -34 like guin
15 43 -13 like he
17 69 95 like hel
-25 -14 -22 like how
-181 -64 -225 like i
35 63 70 like ice
59 66 156 like it
10 16 53 like its
-88 -100 -91 like jelly
-21 -18 -34 like jerk
5 4 22 like kermit
-74 -32 -37 like last
-33 -7 -11 like lead
3 3 -66 like leather
-53 -67 -57 like lemonad
-116 29 33 like mad
16 50 -21 like marmalad
23 -4 -4 like me
9 38 38 like mine
-47 -24 -18 like my
17 17 51 like nothing
-72 -62 -45 like old
6 5 -21 like pain
9 16 24 like pinprick
2 43 58 like piston
104 -54 -66 like popcorn
-39 -16 -23 like popey
13 19 -59 like pudding
5 15 -101 like putty
11 22 28 like raspberry
2 5 -75 like razor
72 102 137 like rock
21 25 58 like sausag
-17 -19 -35 like she
45 43 -35 like somebody
97 95 63 like someone
41 2 8 like soup
3 6 55 like stout
11 15 47 like string
33 -3 -7 like tar
-14 -143 -44 like that
-164 -202 -10 like the
-2 20 38 like ther
31 35 40 like they
-169 -268 -171 like to
1 2 -23 like toothach
23 16 79 like tree
7 6 -25 like two
-38 -37 -30 like walk
94 84 103 like wet
37 42 55 like wip
10 -53 17 like wood
-23 12 10 like you
-51 0 -49 likely
-31 -18 -57 likely to
-4 0 -83 lily
-6 24 -79 limb
23 17 23 limescal
-55 -38 -18 limit
-59 5 -12 limp
1 1 -33 limp sinc
40 70 67 lin
45 77 71 lin up
-72 -85 63 line
34 54 33 line and
27 41 55 line at
-13 23 28 line be
12 31 45 line down
-53 -83 -66 line how
54 68 41 line i
-23 -10 -49 line in
9 15 -21 line now
-45 -47 36 line of
48 70 -14 line on
-64 -91 -63 line up
-397 -263 -212 link
-27 -11 -8 link between
-131 -95 -85 link to
47 42 77 lino
283 291 331 lip
17 -60 -5 lip and
18 58 108 lip be
54 59 64 lip blue
19 52 36 lip buz
9 6 -42 lip feel
38 67 61 lip fiz
53 103 121 lip go
11 12 36 lip have
-35 -21 -24 lip jump
19 -36 -1 lip keep
7 25 33 lip look
11 31 33 lip numb
9 12 23 lip purpl
-75 -44 -26 lip quiver
66 5 18 lip smack
-72 -28 -93 lip twitch
20 24 50 lip wont
14 20 33 lip wouldnt
47 -26 20 liquid
27 -46 -10 liquid and
-80 -126 -80 list
82 97 69 list of
51 -13 -21 list to
-11 -65 -12 listen
-66 -75 -45 listen to
-5 -24 -18 listener
30 23 55 lit
-126 -102 56 literal
-5 10 32 literal all
6 16 33 literal cant
-24 42 -89 lithium
-41 -13 6 lithium and
10 22 -31 lithium be
5 11 57 lithium belly
5 11 -76 lithium have
-35 -28 -30 lithium in
12 38 6 lithium toxicity
-67 -61 -6 litr
-36 -12 -1 litr and
1 -33 -7 litr of
239 186 61 littl
3 67 -4 littl arm
5 3 -29 littl bow
38 28 48 littl bro
23 12 43 littl bruis
9 -53 -52 littl by
22 -23 -4 littl cramp
1 11 51 littl cry
44 -17 -19 littl danc
22 27 51 littl dot
2 -54 -18 littl electric
-21 -9 -13 littl exercis
13 21 -69 littl finger
-56 -52 -8 littl flicker
-65 -29 -27 littl flutter
12 -13 -25 littl girl
-28 -16 -5 littl hop
58 -11 6 littl jerk
22 -61 -45 littl jump
19 22 -14 littl lightn
0 -48 -29 littl movement
33 88 50 littl one
37 37 49 littl purpl
35 39 57 littl round
2 -36 -43 littl sinc
-9 -48 -21 littl tick
0 5 -22 littl toe
-48 -26 -15 littl twitch
23 47 37 littl white
223 212 205 liv
-118 -130 -68 liv on
112 137 142 liv with
104 140 212 live
9 10 27 live cabl
77 78 101 live with
12 -25 15 liver
-67 -71 -42 lmao
19 20 29 lmaoo
24 24 25 lo
-16 -94 -116 load
9 23 -62 load and
17 -18 31 load better
47 51 2 load of
-27 -24 -9 lobster
-4 139 215 lock
-6 27 73 lock and
15 30 21 lock at
13 5 32 lock into
-92 -13 21 lock up
1 -9 -28 lockdown
284 268 270 lockjaw
37 49 64 lockjaw arch
50 79 80 lodger
50 79 80 lodger be
-41 -7 19 log
-25 14 28 log off
20 24 -50 loin
14 6 -29 loin pain
-184 -67 10 lol
-16 -9 -26 lol any
36 34 21 lol be
-19 -25 -40 lol do
-5 -16 -21 lol i
2 34 69 lol like
1 16 38 lol my
-51 -48 -28 lol normal
125 119 129 lol what
-315 -116 -44 long
32 26 -40 long as
54 -25 -25 long be
142 164 173 long do
-24 -60 -41 long drive
3 -49 -24 long enough
35 63 36 long flight
43 -27 -19 long for
-38 14 -2 long haul
-45 -43 -44 long i
-20 -22 -19 long last
-47 -37 -17 long my
-97 15 24 long one
5 12 29 long run
-16 -9 -42 long should
-5 1 46 long story
-4 -2 29 long term
5 29 37 long the
62 54 46 long til
6 40 31 long time
-32 7 21 long until
-39 -19 -9 long walk
-59 -35 32 longer
-26 -11 16 longer a
9 -23 -12 longer and
2 -16 -37 longer over
32 -12 -11 longer than
-101 -107 35 loo
18 20 41 loo and
56 49 81 loo be
3 3 26 loo just
-27 -27 -59 loo normal
10 12 31 loo paper
-46 -33 -28 loo scrol
-73 -87 -51 loo without
166 32 105 look
105 67 96 look after
-111 -87 -40 look and
5 151 199 look at
-73 -48 -40 look back
8 -34 -3 look down
84 93 -13 look fine
-19 -11 -35 look for
-6 -29 -16 look forward
-33 -9 -30 look into
-36 0 -54 look left
305 313 399 look like
-57 -47 -24 look me
-31 -32 -64 look normal
-49 -54 -43 look on
-34 -32 -30 look over
16 -27 -10 look sideway
4 4 27 look skin
-6 -4 -26 look the
-34 -32 -21 look through
29 27 -18 look to
45 18 24 look up
24 25 0 look yellow
-24 20 39 loop
-3 19 21 loop for
12 30 39 loose motion
-77 -55 -50 loosen
38 60 57 loosen a
-25 -28 -35 loosen me
-30 -14 -12 loosen my
-21 8 -32 lopsid
4 13 -26 lopsid and
-29 -14 0 lopsid sinc
119 145 -23 lorazepam
-21 -20 -43 lord
91 87 92 lorry
5 11 28 losalt
36 -124 -31 lose
-1 -112 -60 lose a
-76 -38 -40 lose all
-28 -24 -4 lose any
140 225 219 lose conscious
-16 18 41 lose control
64 73 10 lose count
-15 -21 -18 lose for
1 -27 -21 lose half
-24 -24 4 lose his
-57 -27 -22 lose in
-26 2 -28 lose its
-45 -24 -15 lose mineral
163 -3 -3 lose muscl
-129 -68 -55 lose my
48 96 195 lose of
-44 -16 -2 lose our
-41 -11 -72 lose the
0 -24 -12 lose their
19 -24 -7 lose two
97 1 -9 lose weight
-84 -67 -84 lot
28 23 15 lot and
5 34 -42 lot in
-5 0 -47 lot last
36 -19 10 lot of
-98 -77 -73 lou
-98 -77 -73 lou gehrig
-38 18 -69 loud
-47 -38 -7 loud and
-1 0 -39 loud in
4 10 52 louder
-60 -37 -16 lousy
17 -26 40 love
-37 -24 -11 love him
-49 -41 -12 love my
19 -38 -24 love the
162 179 155 love them
-69 30 127 lovely
9 18 23 lovely day
-20 2 76 low
2 -58 -26 low and
59 35 87 low back
45 52 110 low down
-58 -39 -97 low in
25 30 76 low magnesium
-6 -5 57 low mood
14 65 121 low on
-35 -27 -14 low potassium
-373 -385 -179 lower
-42 -60 -15 lower back
-21 19 19 lower leg
-120 -126 -49 lower lid
-27 -27 -16 lower myself
-66 -72 -123 lower right
-21 -20 -8 lower your
-13 7 -27 lozeng
8 12 49 ls
7 46 -28 lucid
-22 -9 9 luck
-23 11 10 lucky
-57 -42 -21 lucozad
11 12 35 lumbago
-54 11 -31 lump
12 10 -21 lump i
-115 -95 -67 lump in
-2 34 49 lump of
75 183 143 lunch
53 73 59 lunch and
-28 -35 -36 lunch be
13 28 21 lunch my
20 22 50 lunch the
-34 31 0 lunchtim
-66 -70 -53 lung
-26 -24 -20 lung like
7 3 -48 lupus
-36 -6 8 lurch
-25 -20 -6 lurgy
-166 -142 -71 lyme
-23 -23 -27 lyme diseas
-19 -23 -5 lyme rash
-31 -32 -23 lyric
-39 -28 -26 m and
-32 -31 -16 ma
-30 41 64 machin
30 39 59 machin and
-23 0 2 machin down
46 34 51 machin say
-42 36 10 mad
-44 -36 -20 mad and
-49 -33 -13 mad today
101 157 192 madam
67 124 169 madam i
45 75 -4 madly
-43 -51 -53 mag
-381 -341 -271 magnesium
-44 -43 -35 magnesium and
60 84 5 magnesium be
-24 -33 1 magnesium can
39 -2 -3 magnesium deficiency
-20 -6 -4 magnesium food
-23 -51 -23 magnesium for
16 36 25 magnesium glycinat
40 78 89 magnesium help
70 13 18 magnesium i
-72 -43 -27 magnesium in
79 73 66 magnesium interact
21 -7 -3 magnesium interfer
-77 -3 -2 magnesium one
-1 1 -21 magnesium please
-32 -17 -6 magnesium rich
-16 -22 -16 magnesium safe
26 -25 -21 magnesium spray
-34 -17 4 magnesium tablet
-14 -22 -21 magnesium what
42 19 51 magnesium with
36 32 21 magnesium your
-48 -42 -17 magnet
38 46 22 mail
120 41 111 main
-75 -20 -22 make
165 153 164 make a
2 20 -22 make an
51 46 37 make any
25 32 47 make everything
3 17 22 make for
-47 -96 -86 make her
-8 -43 -21 make him
67 148 175 make it
7 -150 -217 make me
-28 27 15 make muscl
-53 41 80 make my
42 -2 -45 make myself
18 12 43 make no
14 21 31 make nois
2 9 25 make out
56 93 13 make sens
-33 -17 -14 make snowbal
52 41 44 make sure
20 29 35 make that
-24 -5 0 make the
-44 -51 -27 make them
-32 -40 -17 make this
20 20 25 make twitch
-28 -9 11 make up
41 43 34 make word
-130 -163 -139 make you
-90 -75 -50 make your
14 13 24 malignant
15 14 26 malignant syndrom
-35 6 -8 man
-43 -12 -3 man in
11 -45 -29 man of
61 87 65 man say
71 105 96 man who
44 28 52 manag
124 130 137 manag a
-53 -39 -20 manag it
-11 -25 -15 manag soup
-22 -10 -10 manag them
-58 -36 -28 management
-39 -31 -36 manager
-29 -12 -13 manner
58 59 43 manoeuvr
-61 -39 -21 manual
21 29 -32 manur
-143 -56 -4 many
32 45 16 many banana
8 15 29 many be
16 51 38 many cry
-36 -57 -18 many day
-10 -12 -30 many go
-68 -84 -67 many hour
-16 -43 -43 many mg
72 54 36 many milligram
-11 -22 -47 many minut
-40 0 0 many month
362 360 350 many of
98 90 81 many sleep
-201 -32 -13 many week
-26 -10 -10 map
8 155 85 marathon
-12 30 14 marathon and
42 43 18 marathon in
-85 -4 -2 marathon now
28 26 12 marathon runner
96 62 102 marbl
-88 -89 -70 march
5 25 9 march and
-22 -1 0 march can
5 35 -6 march my
6 27 83 march up
22 21 37 marfan
24 57 35 margaret
-70 54 20 mark
12 32 67 mark no
22 27 4 mark on
-20 -12 -14 marker
-38 -20 -12 market
33 155 -1 marmalad
21 65 26 marmalad and
-86 -57 -25 marrow
-23 -11 -18 marvellous
163 -51 -48 mas
37 72 51 mask
38 59 48 mask now
-143 -99 -139 massag
-46 -23 -12 massag good
23 34 -8 massag it
-32 -21 -35 masseur
17 35 47 massiv
-3 28 -37 mast
-16 -8 58 match
15 30 21 match point
221 178 231 mate
40 57 61 mate be
-3 -8 26 mate crack
5 -4 30 mate i
9 14 22 mate reckon
-26 -12 -26 mate say
8 -44 -16 mate think
82 95 82 math
-34 84 29 matter
-7 19 -45 matter for
30 -6 -3 matter how
49 66 68 matter of
46 5 81 mattres
-3 -8 26 mattres back
29 32 35 mattres for
78 -123 -155 may
63 57 58 may and
42 39 -23 may be
-33 -22 -24 may caus
-32 -112 -56 may i
-30 -18 -32 may my
213 172 133 mayb
11 -19 -60 mayb a
14 31 23 mayb an
32 40 74 mayb it
-12 -77 -19 mcg
0 6 20 md
50 102 123 me
-312 -187 -215 me a
-141 -84 -245 me about
15 14 31 me acros
60 47 11 me again
-82 -132 -121 me all
-35 -63 -41 me an
-94 -15 15 me and
66 19 24 me arm
-22 -18 -11 me as
-21 14 -3 me at
-2 27 69 me back
-53 1 -18 me be
-5 -7 22 me before
21 29 37 me behind
51 56 75 me by
-31 -44 -16 me can
-53 -48 -33 me cant
14 -34 -17 me chest
118 109 81 me cope
5 6 -89 me cough
32 -21 -8 me cramp
65 8 30 me do
-54 -37 -11 me doesnt
-22 35 -7 me down
-42 -24 -43 me dry
49 10 10 me every
-40 -18 -47 me eyelid
76 106 104 me first
-62 -20 8 me foot
-26 -32 -4 me for
27 6 0 me four
123 -4 -18 me from
-57 -60 -45 me get
66 114 84 me go
104 108 107 me have
2 -6 -23 me head
53 48 96 me her
84 71 71 me here
52 66 68 me his
-61 -37 -21 me hold
0 7 21 me home
78 84 70 me honest
-31 -64 -35 me how
183 221 23 me i
42 50 43 me if
-74 -34 18 me in
1 24 12 me it
-34 -17 -16 me jump
47 33 62 me just
-44 -58 -47 me keep
-15 28 -12 me last
-41 -36 -30 me laugh
11 2 -41 me left
50 -1 39 me leg
-63 -35 -33 me like
-25 -21 -19 me lol
60 46 -3 me mad
-14 -11 -33 me make
65 -1 -1 me most
16 22 41 me mouth
6 23 50 me my
-69 -63 -54 me no
96 104 95 me not
-42 -39 -25 me now
-92 -58 -9 me off
-182 -194 -71 me on
64 85 2 me one
25 -22 -15 me out
-66 -71 -44 me over
-42 -28 -23 me pil
-89 -47 -35 me right
-23 -31 -7 me save
14 32 42 me say
50 43 36 me she
-24 -53 -29 me shoulder
-26 -27 -21 me shout
39 25 43 me sinc
6 7 -39 me smil
40 66 83 me so
-54 -58 -51 me some
-160 -73 -50 me something
-56 -49 -43 me sort
-30 -12 -17 me spasm
-66 -40 -11 me squeez
3 24 48 me stiff
-151 -50 -50 me the
12 53 51 me thes
21 12 -2 me thigh
7 17 57 me this
69 22 37 me thre
14 25 5 me through
4 64 7 me throw
-64 0 32 me to
18 29 9 me today
20 -8 15 me tongu
5 19 51 me tramadol
73 -37 -24 me twitch
22 11 32 me two
-60 -161 -150 me up
77 131 99 me want
1 4 -30 me water
121 105 101 me what
-8 116 9 me when
20 12 13 me wher
51 56 54 me whether
131 168 161 me which
92 79 63 me while
40 37 34 me who
35 -26 11 me why
-22 -5 -4 me winc
-91 -78 -74 me with
-5 -6 -42 me would
102 94 83 me write
27 22 -19 me yelp
19 -65 -87 meal
-33 -31 -18 meal and
-24 -17 -8 meal bread
1 21 18 meal for
74 79 65 meal on
-186 -109 -70 mean
-32 -34 -48 mean and
-47 -19 -18 mean i
11 32 50 mean in
66 76 69 mean it
-13 -46 -21 mean to
-98 -65 30 meant
-24 -24 -32 meant for
35 43 35 meant the
-24 -14 -77 measur
62 -54 -84 meat
47 -5 -4 meat bit
11 0 -43 meat i
-24 -16 -18 mechanism
-212 -142 -100 medical
-21 -3 -2 medical and
-93 -29 -22 medical attention
-20 -13 -11 medical history
1 12 23 medical student
-249 -143 -98 medicin
-75 -42 -21 medicin and
-27 -26 -28 medicin be
-27 -34 -11 medicin cant
-23 -25 -17 medicin do
-54 -38 -29 medicin for
-91 -52 -17 medicin i
59 96 105 medicin in
6 -1 -29 medicin last
-35 -12 -2 medicin no
-59 -41 -58 meditation
-63 -147 -109 meeting
-9 -15 -24 meeting someone
-1 -25 -12 mein
-76 -68 -22 melatonin
-43 -62 -35 melt
-24 -8 -9 membership
-50 -82 -29 memory
-253 -146 -124 meningioma
-21 -18 -14 meningioma and
-27 -20 -27 meningioma be
-121 -89 -146 meningitis
-34 -24 -24 meningitis in
-51 -24 -8 menopaus
-219 -151 -157 mention
-30 -13 -6 mention a
3 5 30 mention for
-84 -54 -102 mention it
-25 -11 -7 mention that
-79 -73 -29 mere
191 74 136 mes
12 26 27 mes my
24 19 45 mes myself
3 8 38 mes the
-24 -14 -12 mes with
-47 -12 17 messag
-29 -25 -24 messag as
3 24 24 messag say
212 224 192 messy
8 10 22 mestinon
-63 -53 -74 metabolic
-31 -22 -30 metabolic disorder
-14 -14 -24 metabolic syndrom
-51 -43 -46 metabolism
-66 -40 -38 metal
3 -8 -27 metallic
48 103 114 meter
16 37 49 meter just
22 -24 10 metformin
-22 -11 -12 method
52 102 104 methotrexat
12 72 117 methotrexat every
7 8 45 methotrexat this
11 -68 -166 metoclopramid
2 -46 -113 metoclopramid for
2 2 -33 metoclopramid my
-13 0 -26 metr
51 -27 -17 metronom
-57 21 103 mg
18 82 55 mg a
9 10 29 mg and
16 -46 -59 mg of
3 55 24 mg sinc
-34 -16 -18 microwav
198 177 95 mid
15 39 17 mid back
36 50 36 mid flight
41 18 -20 mid sentenc
14 13 21 mid squat
11 9 -26 midday
86 106 110 middl
23 40 63 middl and
15 -22 -6 middl go
17 35 25 middl of
6 6 -21 middl this
-3 -19 37 midnight
-253 -257 -183 midwif
-41 -28 -20 midwif at
-118 -110 -15 midwif say
-339 -132 -114 might
97 92 81 might as
-10 -61 -47 might be
11 33 32 might do
-59 -15 -13 might either
-34 -25 -11 might help
-36 -26 5 might i
-107 -45 -39 might it
-34 -6 -4 might my
-29 -12 -11 might that
-33 -32 -23 might the
-213 -74 -137 migrain
-66 -14 -8 migrain aura
-43 -27 -17 migrain sinc
-7 19 -23 migrain with
-73 3 -134 mild
-19 -27 -13 mild one
-166 -257 -118 mile
-30 -15 -13 mile 20
11 16 33 mile 22
9 -28 -33 milk
-13 22 -6 milk and
-3 6 22 milk for
15 12 -30 milk sinc
24 17 30 milk the
71 53 33 milligram
71 53 33 milligram of
0 -41 10 mind
2 2 -27 mind clear
3 -48 -33 mind fine
-5 -27 -1 mind i
57 44 42 mind if
-29 -9 -5 mind my
-43 -13 -21 mind over
6 8 26 mind the
74 5 -82 mine
67 69 72 mine and
100 114 48 mine have
84 2 5 mine on
23 47 3 mine start
7 36 33 mine what
-415 -304 -277 mineral
-46 -33 -17 mineral in
-32 -26 -29 minister
-9 12 26 minor
325 409 500 minut
-92 -86 -34 minut after
175 175 305 minut ago
-99 -94 -96 minut all
16 39 -20 minut and
82 118 46 minut at
52 31 53 minut before
13 20 30 minut but
21 39 40 minut by
47 49 41 minut doctor
-48 -7 -8 minut every
39 32 -15 minut for
61 72 86 minut he
41 55 86 minut i
-2 5 30 minut in
44 15 19 minut it
-30 -25 7 minut later
23 109 -39 minut like
8 15 -29 minut my
42 77 5 minut never
9 -88 -22 minut no
19 9 55 minut now
-125 -134 -133 minut of
53 51 -6 minut on
27 -15 -101 minut or
-3 -27 -15 minut over
9 11 24 minut perfect
-94 -112 -66 minut seizur
-17 -13 43 minut then
31 34 42 minut this
57 -13 -54 minut today
-36 -78 -35 minut twic
-42 -29 -18 minut when
-17 1 -25 minut while
-117 -105 -59 minut with
130 126 -34 miny
64 10 -9 miny bus
84 139 -5 miny strok
34 -25 16 mirror
5 36 58 mirtazapin
105 49 67 mis
-31 -55 -67 mis a
-36 -23 -34 mis her
-39 -20 -17 mis it
36 44 -13 mis practic
34 40 14 mis the
94 38 64 mis two
13 -32 -16 miserabl
-119 -93 -51 misery
128 194 158 mistak
31 33 -3 mistak with
-25 -8 -6 mistaken
136 126 143 mix
25 16 19 mix bleach
-22 -16 -9 mix of
28 27 50 mix up
104 15 29 mnd
44 -19 -3 mnd and
-24 -24 45 moan
70 122 108 mode
-45 -33 -16 mode on
59 50 48 mode you
83 84 66 modul
24 -40 -28 mole
-53 -85 -8 moment
-16 -38 -48 moment i
23 20 -67 mon
63 -32 -11 monday
-17 -31 -4 monday a
-17 101 -16 monday after
-60 -11 -86 monday and
-1 0 -20 monday be
-16 -22 -10 monday do
26 -47 -42 monday he
7 9 22 monday his
43 56 15 monday i
10 39 -7 monday my
5 4 -30 monday stair
-90 -66 -36 monday the
-49 -70 -8 monday ther
25 -12 26 monday today
146 33 62 monday toe
-47 -27 -2 monday too
-79 -54 -135 money
71 80 -41 money and
-69 -76 -41 money on
-93 -52 -43 monitor
30 30 -46 monkey
3 2 -51 monkey bar
86 82 68 monoxid
-68 -49 -11 monoxid alarm
40 -77 -56 monster
-51 -69 -48 monster and
128 44 64 montelukast
41 49 70 montelukast carry
341 -415 -270 month
11 28 -9 month a
110 199 116 month ago
148 -56 -185 month and
84 55 -6 month back
-71 -1 2 month be
2 -3 26 month before
1 14 45 month but
6 -21 -11 month by
2 6 23 month chew
2 8 -49 month cry
-61 -15 -4 month do
7 6 24 month fine
2 44 58 month fold
-98 26 -7 month for
-57 -13 1 month go
5 140 96 month have
10 -91 -78 month he
0 -170 -149 month i
18 95 82 month in
26 6 33 month it
4 -52 -50 month later
1 -21 -9 month like
26 -102 -54 month my
4 -29 -17 month not
3 -33 -25 month nothing
77 -207 -181 month now
-70 -54 -35 month of
6 221 58 month old
8 -37 -22 month on
-10 -23 -14 month or
45 82 29 month pregnant
-1 25 45 month she
-19 -52 -23 month sinc
41 62 43 month so
15 -40 -17 month the
-77 -9 -5 month to
12 23 -3 month twitch
2 10 32 month wake
-38 47 19 month with
2 -49 -58 monthly
14 -12 21 mood
-3 35 -17 mood and
169 61 -177 moon
19 15 -42 moon face
30 23 -48 moon last
67 54 -46 moon tonight
105 -31 80 more
1 5 -23 more about
34 -128 -32 more and
-41 -67 -26 more at
7 32 -16 more banana
-100 -95 -44 more calcium
-55 -47 -26 more coffe
-24 -16 -17 more cramp
14 50 5 more every
299 -59 -31 more frequent
-20 -2 -1 more fruit
23 37 34 more it
21 -29 12 more like
-33 -18 -28 more likely
-23 -15 -10 more muscl
23 16 14 more of
85 -15 -10 more often
-39 -12 -5 more on
-8 -27 -32 more ordinary
31 93 100 more potassium
4 33 -26 more right
30 37 -10 more salt
-91 -30 -15 more serious
-32 -14 -4 more shut
-45 -19 -9 more sinc
35 42 41 more tablet
62 54 73 more than
9 22 36 more to
-5 -4 -22 more water
-43 -6 -8 more when
-119 -165 -165 morning
6 4 60 morning a
27 54 29 morning after
-58 -41 -142 morning and
53 -11 -7 morning arm
-52 -55 24 morning be
20 -1 -56 morning by
-30 -32 -15 morning do
11 9 -42 morning first
97 119 -12 morning for
8 11 50 morning he
86 111 80 morning i
44 24 39 morning it
26 32 -9 morning leg
12 24 -17 morning like
-4 -15 39 morning my
-69 13 -39 morning no
0 -8 26 morning one
-26 -33 -17 morning seize
-71 -90 -91 morning she
-94 -135 -42 morning sick
15 21 -6 morning sinc
38 38 64 morning so
3 9 -26 morning temperatur
-37 -23 -9 morning that
-3 24 54 morning the
4 4 -25 morning tongu
-1 -15 -38 morning with
19 39 91 morphin
5 27 18 morphin for
49 -35 -34 mors
49 -35 -34 mors code
18 24 29 mortgag
175 -182 3 most
7 -28 -18 most afternoon
25 -233 -136 most day
-85 -32 -32 most evening
-20 -7 -7 most harmles
10 1 24 most it
19 30 22 most likely
-7 -61 -32 most morning
288 16 14 most night
-60 -28 -35 most nothing
34 -23 -35 most of
16 23 25 most out
-29 -3 -4 most part
-34 -46 -18 most potassium
23 67 42 most when
-76 -49 -30 moth
-129 -129 -153 mother
22 15 26 mother be
25 -1 -1 mother do
-20 -59 -35 mother have
19 18 30 mother i
-62 32 -93 mother in
23 9 22 motion
-46 -110 -140 motor
-41 -105 -135 motor neuron
-10 -6 -28 motorbik
12 3 -23 motorbik and
-7 -13 -62 motorway
62 83 100 mottl
12 22 22 mottl and
-139 -46 -25 mous
-55 -34 -23 mous be
28 51 22 mouth
69 47 -59 mouth a
43 54 39 mouth after
6 9 27 mouth all
36 25 44 mouth and
47 58 104 mouth be
9 6 24 mouth dry
2 31 55 mouth eye
2 3 32 mouth ful
-36 5 -13 mouth go
-51 -19 -43 mouth have
26 20 38 mouth i
-52 -50 12 mouth open
24 24 16 mouth sinc
4 4 31 mouth slid
-55 -11 -26 mouth the
-9 -40 -32 mouth this
14 34 -8 mouth tingle
10 14 30 mouth too
2 12 -65 mouth ulcer
66 21 34 mouth wont
42 27 4 mouthful
-41 -22 -13 mouthful and
23 11 -9 mouthful of
11 30 17 mouthguard
-19 -18 -63 move
-55 -84 -67 move 12
-37 3 -51 move and
8 9 30 move arm
-78 -29 -10 move by
29 62 78 move down
-3 -8 26 move flat
-54 -32 -9 move for
5 9 32 move he
-6 -3 -38 move his
48 22 52 move hous
26 -5 -4 move into
34 101 -88 move it
30 75 83 move leg
1 -21 -27 move me
75 -14 70 move my
-61 -69 -22 move now
67 61 67 move on
-3 1 -46 move proper
-19 -22 -31 move regular
16 -55 -23 move the
12 3 -44 move to
25 -28 -2 move with
-327 -284 -185 movement
-61 -100 -80 movement i
-5 -9 -24 movement what
-47 -29 -13 mower
-38 -31 -19 mr
-137 -103 -164 mri
25 45 -3 mri physio
3 42 -8 ms
57 59 101 much
-17 11 42 much as
10 -14 24 much at
24 14 16 much be
49 15 -3 much caffein
-29 -8 -4 much for
-2 -46 -62 much i
61 76 58 much it
-101 -4 10 much longer
8 -25 8 much magnesium
-27 -7 -1 much of
184 146 110 much potassium
59 46 44 much sleep
-3 -14 -89 much today
-62 -29 6 much water
79 84 -17 muck
9 22 34 mud
-16 0 21 muddl
1 1 31 muddl and
29 32 5 muddy
46 -18 -23 mug
21 62 82 mule
64 -26 -20 multipl
84 -3 -6 multipl body
81 93 87 multistorey
37 0 0 multivit
-126 -67 -35 mum
-30 -37 -31 mum and
-157 -69 -39 mum be
27 20 54 mum cant
-32 -25 -21 mum cry
-1 -11 -20 mum do
-7 -8 -33 mum get
-5 -31 -35 mum hasnt
-40 -101 -67 mum have
20 23 0 mum her
52 75 65 mum i
0 -11 -33 mum leg
-27 -20 -25 mum of
11 62 -8 mum on
-70 -58 -44 mum say
4 16 24 mum the
-40 -41 -17 mum think
-25 -26 -47 mum want
21 20 -18 mum with
2 -59 -49 mumb
-19 -28 1 mumbl
-96 -125 -8 murder
-39 -38 -20 murder a
-4 1 -21 murder and
5 6 23 murder sinc
-16 -13 -22 murder us
-34 14 3 murmur
39 40 34 murph
-404 -258 -155 muscl
-4 -3 -51 muscl a
0 33 22 muscl ach
-34 16 5 muscl ache
-32 -30 -34 muscl actual
34 42 22 muscl after
1 -21 10 muscl and
13 -49 -41 muscl at
25 138 -3 muscl be
36 30 21 muscl between
16 -33 -8 muscl by
-26 -20 -25 muscl can
-45 -28 -16 muscl contract
-23 -24 -24 muscl contraction
27 -3 24 muscl cramp
41 65 100 muscl feel
53 -13 -11 muscl fiz
51 33 -1 muscl flick
7 -14 -34 muscl for
-15 22 4 muscl from
76 67 52 muscl go
-32 -22 -11 muscl grab
15 -38 -17 muscl have
-13 29 -19 muscl he
93 100 98 muscl hurt
48 -29 15 muscl i
-7 -61 -2 muscl in
-24 -6 -5 muscl it
32 -9 0 muscl jerk
68 88 9 muscl jump
17 21 -10 muscl jumpy
9 92 104 muscl keep
23 45 113 muscl kil
-30 9 53 muscl leap
65 99 119 muscl like
27 46 28 muscl lock
-67 -71 -55 muscl make
-46 -27 -18 muscl move
-47 -20 -18 muscl movement
57 47 44 muscl need
-25 -8 -4 muscl never
-20 -9 -10 muscl off
-24 -7 -6 muscl or
-82 -152 -55 muscl pain
-58 -49 -23 muscl play
5 52 18 muscl pop
-30 -17 -8 muscl quiver
-54 -21 7 muscl relaxant
-41 -35 -16 muscl right
28 13 50 muscl so
61 62 -1 muscl somebody
92 45 62 muscl sore
286 230 94 muscl spasm
-57 -30 -17 muscl tension
-92 -39 -37 muscl that
-30 -24 -16 muscl the
-71 6 -3 muscl thing
-69 -41 20 muscl tight
-55 -34 -29 muscl tir
49 74 -2 muscl to
-53 -38 -23 muscl too
694 298 170 muscl twitch
145 -11 -6 muscl wast
27 4 -20 muscl weak
-47 -10 -8 muscl what
-24 -14 -11 muscl wont
-57 5 -17 muscular
-69 -17 -18 muscular atrophy
15 0 45 mush
74 86 151 mushroom
32 34 22 mushroom and
53 45 94 mushroom from
28 16 33 mushy
-100 -71 -22 music
-150 -123 -57 must
-15 21 45 must be
-51 -31 -15 must not
15 -46 -6 mustard
14 8 23 mute
5 4 50 mutter
28 40 32 muzzy
-33 -144 -177 my
-22 17 48 my 18
47 85 53 my 3
11 34 -22 my 5
-3 13 54 my 6
29 32 -23 my 8
15 30 -6 my 9
-45 -41 -20 my abs
-27 -25 -18 my ach
-30 -32 -25 my age
92 69 93 my amitriptylin
82 1 -33 my amlodipin
51 76 132 my angina
-10 -46 58 my ankl
-22 -59 22 my antidepressant
-53 -9 -7 my appendix
-32 -9 -4 my arch
-280 -275 -196 my arm
11 46 -40 my armchair
10 27 -22 my armpit
8 21 -5 my atorvastatin
-58 -82 -80 my aunt
127 125 75 my baby
-29 140 128 my back
-5 -31 -14 my backsid
73 89 18 my baclofen
5 52 45 my bag
8 0 23 my bal
20 32 56 my bank
-5 -100 8 my belly
-28 3 19 my best
-6 -81 -74 my bicep
-1 -34 -76 my big
2 4 22 my bike
130 130 108 my birthday
36 -7 -24 my bisoprolol
37 34 -6 my bladder
35 -75 -115 my blood
13 -201 -157 my body
45 52 -45 my boot
-281 -158 -150 my bos
20 49 94 my bowel
72 67 95 my boy
53 106 103 my boyfriend
57 27 73 my bra
-43 -45 -4 my brain
8 10 -64 my breakfast
27 6 118 my breastbon
-148 -139 -55 my breath
-190 -134 -120 my brother
-13 12 -37 my brow
-40 -70 -97 my bum
-106 -76 -15 my bump
4 10 -37 my button
-103 -45 -70 my calf
-58 -77 -24 my calv
-5 14 24 my car
12 26 61 my carbimazol
4 30 -21 my cat
12 66 -5 my cereal
24 52 56 my chair
-93 -129 -144 my cheek
49 8 -122 my chest
-195 -167 -201 my child
127 33 61 my chin
22 42 -1 my cholesterol
-23 -18 -22 my circulation
89 -8 -27 my citalopram
-50 -39 -25 my class
-42 -1 2 my clinic
-36 -28 -46 my coach
42 10 43 my coat
-14 40 -17 my coffe
10 16 21 my collarbon
-50 -35 -47 my colleagu
60 116 159 my cousin
60 -59 -41 my cramp
0 17 32 my cup
-73 3 31 my dad
103 -1 -1 my daily
54 164 114 my daughter
-32 -27 -16 my day
61 19 6 my desk
59 175 66 my diazepam
-49 -9 -6 my diet
-75 -53 -44 my doctor
83 109 76 my dog
113 1 -60 my dose
-28 -16 -9 my drive
26 115 96 my ear
-54 -29 44 my elbow
-63 -46 -22 my eldest
-40 -39 -36 my electrolyt
37 44 -6 my email
20 20 24 my enquiry
40 8 -27 my epilepsy
87 69 108 my epipen
44 21 -6 my evening
-31 -19 -18 my ex
0 -243 -192 my eye
-17 -64 -32 my eyebrow
34 -253 -97 my eyelid
-66 -41 -67 my face
150 169 151 my family
14 -16 40 my father
-65 -58 -42 my fibro
-86 -63 -43 my fibromyalgia
118 -53 3 my finger
-8 12 -68 my fingertip
-183 -150 -61 my first
30 24 -18 my flank
-26 -24 -20 my flask
73 121 129 my flatmat
20 26 -5 my flutter
16 115 13 my food
9 -31 -192 my foot
118 147 46 my forearm
16 37 -65 my forehead
141 72 128 my friend
32 26 38 my front
-30 -21 -13 my funny
196 162 136 my gabapentin
34 60 46 my genital
-43 -23 -22 my girl
-15 -19 -46 my girlfriend
-1 7 -62 my glass
-23 -10 -4 my golf
-62 -9 -10 my gran
-119 -91 -100 my grandad
-12 -68 -84 my granddaughter
-10 -33 -21 my grandson
-36 -13 -23 my groin
89 22 13 my guitar
-50 -13 -20 my gym
63 -44 -34 my hair
70 -16 -18 my ham
-53 -32 -19 my hamstr
49 -70 -67 my hand
-10 -56 -30 my handwrit
-157 -311 -44 my head
-22 79 207 my heart
71 103 -19 my heel
-103 -33 36 my hip
-4 21 -19 my hous
73 22 -72 my husband
2 1 25 my hydrocortison
27 29 -10 my ibuprofen
5 8 119 my insulin
69 93 54 my iron
-13 -5 43 my jab
-110 25 -216 my jaw
44 59 16 my jean
52 -72 -59 my job
44 -2 -12 my joint
-22 -11 -17 my jumpy
11 -22 -19 my keppra
-38 -43 -24 my key
-44 -43 -15 my kidney
-51 34 15 my knee
-52 -48 -101 my knuckl
3 -1 24 my lace
-143 -145 -101 my lad
19 -22 -18 my lamotrigin
-16 -21 -27 my landlord
15 7 20 my lap
-48 -51 -33 my laptop
39 54 92 my last
58 78 96 my late
7 37 87 my left
23 -64 125 my leg
92 8 -43 my lid
16 -13 -67 my life
29 -28 -80 my lip
22 -58 -56 my lithium
120 202 65 my littl
53 -16 -19 my liver
11 13 33 my long
-134 -95 -31 my lower
-45 -27 -23 my lunch
7 9 56 my lung
19 9 28 my magnesium
-16 -20 -26 my manager
42 120 124 my mate
9 25 33 my medicin
15 39 17 my mid
22 79 51 my mind
-29 -29 -21 my mineral
-12 -2 -106 my money
-60 -29 -13 my mood
32 47 38 my morning
-141 -72 -120 my mother
3 4 24 my motion
126 106 241 my mouth
-161 -97 -148 my mum
-80 -60 20 my muscl
12 23 -51 my myasthenia
31 -8 6 my nail
21 44 -10 my name
3 5 -49 my neck
27 60 110 my neighbour
-62 -33 -23 my nephew
22 20 49 my nerv
41 -34 -49 my new
2 3 -23 my newborn
-38 -101 -89 my niec
44 119 66 my nose
-6 7 53 my novel
31 37 36 my nurs
-29 8 14 my old
-39 -29 -8 my only
-11 1 -51 my other
82 217 184 my own
-32 -22 -24 my pack
-40 -37 -31 my pale
39 9 18 my palm
22 50 9 my parent
86 -8 -20 my partner
-61 -47 -22 my patienc
46 42 33 my patient
45 70 268 my pee
3 -34 -66 my period
-34 -41 -27 my pharmacist
4 43 -31 my phenytoin
-246 -189 -188 my phon
-11 52 20 my photo
-1 -42 -39 my physio
-61 -40 -19 my pil
14 7 -109 my pillow
-32 -36 -28 my pinky
-10 -27 -18 my plat
-3 -13 -96 my poo
27 38 31 my potassium
5 34 -55 my pregabalin
-69 -34 -33 my prescription
-37 -26 -17 my pressur
44 11 69 my propranolol
190 313 232 my puls
-34 -9 -1 my pupil
-184 -119 -42 my quad
-82 -31 20 my question
21 2 8 my rank
55 97 43 my reflex
88 85 -9 my result
72 46 90 my rib
329 266 261 my right
6 22 -22 my room
-55 -9 -8 my run
29 31 42 my saliva
-89 -99 -65 my salt
43 47 4 my scalp
-70 -92 -86 my scarf
-3 -38 -35 my second
13 25 33 my selfy
41 25 45 my sentenc
88 -39 20 my sertralin
117 107 103 my shift
41 55 38 my shin
-61 -19 -68 my shirt
77 27 -27 my shoe
-29 -15 -11 my shop
234 148 183 my shoulder
-62 -7 -27 my side
-23 28 3 my sight
4 7 66 my simvastatin
-137 -94 4 my sister
-92 -3 70 my skin
97 115 130 my skul
194 179 151 my sleep
53 96 40 my slipper
28 20 14 my sock
-16 -5 -23 my sole
-113 -92 -52 my son
-58 -38 -13 my sore
-162 -56 -90 my spasm
39 54 -18 my speech
39 5 45 my spin
-29 -12 -13 my spinal
65 70 76 my spit
-25 -22 -4 my sport
-9 -28 -22 my ss
109 -61 -11 my statin
-49 -57 -73 my sudden
45 -3 -5 my swim
41 49 69 my switch
-45 -33 -30 my system
59 -3 -4 my t
5 90 108 my tablet
-52 -45 -44 my tattoo
-82 -112 -138 my tea
-90 -47 -43 my team
-59 -36 -59 my teenager
92 77 -2 my templ
14 21 41 my text
44 30 74 my therapist
-36 24 -40 my thigh
110 118 108 my thing
6 23 49 my thinner
18 -16 -26 my third
37 -39 1 my thre
12 14 21 my thread
45 43 198 my throat
-50 -46 -41 my thumb
2 63 44 my thyroid
26 32 20 my toast
-142 -160 -37 my toddler
-40 83 -38 my toe
-39 -14 -5 my tomato
48 -136 22 my tongu
138 84 258 my tooth
25 -17 -5 my top
11 27 27 my train
-39 -31 -32 my trainer
-112 -67 -43 my trigger
-24 -17 12 my trouser
-4 19 21 my tutor
-83 -22 -9 my twenty
-243 -80 -89 my twitch
20 -17 13 my uncl
1 -61 -1 my upper
-21 -74 66 my usual
16 57 -17 my venlafaxin
33 29 78 my vision
32 25 22 my vitamin
92 22 82 my voic
6 42 85 my waist
23 -4 21 my walk
11 21 28 my warfarin
107 60 -6 my watch
-96 -159 -50 my water
-30 -34 -48 my weight
-65 -35 -56 my whole
-27 -87 -1 my wife
27 37 34 my wil
105 151 38 my word
52 -26 -14 my work
57 134 -122 my wrist
-18 -29 -10 my write
2 17 66 my xanax
-24 -15 -11 my yoga
64 69 17 my zopiclon
77 167 49 myasthenia
8 7 -53 myasthenia and
-35 -43 -55 myoclonic
-17 -25 -32 myoclonic seizur
-197 -108 -125 myoclonus
-33 -14 -16 myoclonus and
-25 -30 -39 myofascial
-21 -27 -34 myofascial releas
-30 -33 -33 myopathy
358 153 209 myself
-58 -45 -30 myself a
46 47 29 myself after
14 32 28 myself be
-9 -11 25 myself for
-59 -45 -55 myself hoars
8 -57 -39 myself i
19 90 80 myself if
15 51 59 myself in
-25 -11 -2 myself it
49 58 37 myself last
3 -8 -27 myself no
39 59 63 myself on
-5 29 -29 myself or
-17 -29 -24 myself out
2 23 -40 myself sick
33 33 27 myself tonight
-11 -27 -63 myself up
-3 10 48 myself without
-31 -20 -17 mystery
-18 -22 -12 myth
7 -31 -22 nag
-59 -105 -6 nail
22 28 22 nail in
18 34 80 nail last
-21 -13 -4 nail varnish
-108 -57 -44 nam
-121 -169 -168 name
40 42 -36 name and
-126 -104 -80 name for
17 -24 -12 name it
-36 -19 -30 name me
110 -3 -4 name more
-49 -3 10 name of
23 48 66 name she
-41 -86 -60 name the
-17 -13 -21 name your
38 69 79 nan
80 62 22 nap
35 27 63 nap and
49 119 -69 nappy
18 34 20 nappy all
11 22 28 nappy look
21 39 -53 nappy sinc
61 83 62 naproxen
54 60 79 naproxen for
57 77 84 narrow
15 11 32 narrow boat
21 14 -52 nasal
3 3 21 nasal and
-152 -107 -46 nasty
-44 -93 -43 natural
10 8 -25 nausea
18 40 24 navel
-31 -24 -10 navy
-18 -22 -16 ncs
11 22 5 nd
-73 -90 -33 near
4 -8 -22 near a
21 8 21 near at
2 2 24 near black
-39 -31 -23 near choke
3 -21 -18 near christma
-62 -49 -30 near die
7 66 67 near enough
157 16 27 near every
3 16 56 near faint
19 62 40 near go
-94 -72 -86 near me
-16 -28 26 near pass
73 98 82 near the
22 45 -2 near thre
3 -53 -27 near two
33 79 58 neck
33 41 -2 neck a
148 205 119 neck and
42 23 22 neck be
-90 -89 -45 neck bend
-82 -62 -40 neck crack
16 31 29 neck feel
45 33 58 neck fever
38 -13 -32 neck for
-26 -32 -31 neck from
12 16 -46 neck have
23 23 22 neck hive
56 95 118 neck hurt
52 12 61 neck it
10 35 -81 neck keep
36 33 56 neck last
44 34 47 neck like
4 7 -22 neck move
-8 36 -9 neck muscl
0 -60 -30 neck no
13 14 20 neck now
11 19 -25 neck pain
19 -29 -13 neck pul
37 43 41 neck sore
31 44 119 neck spasm
-54 -51 -2 neck stretch
-35 -24 -23 neck tight
-85 -79 -67 neck to
2 2 -53 neck twist
39 27 17 neck what
60 77 93 neck wont
-196 -211 -103 need
59 0 110 need a
48 34 32 need air
-26 -20 -3 need anyon
-63 -69 -60 need anything
2 -7 -22 need both
-32 -30 -16 need check
13 25 -27 need four
-41 -15 -7 need medical
-85 -67 -23 need more
57 93 51 need the
43 16 65 need to
-24 -21 -16 need you
-167 -200 -171 needl
-26 -14 -16 needl and
3 21 -6 needl crept
-21 15 -24 needl down
-107 -26 -19 needl for
-21 -21 1 needl go
48 -16 -32 needl in
6 -43 -37 needl round
-80 -65 -26 needl then
49 -4 -5 needl with
-48 -28 34 negativ
67 231 187 neighbour
14 19 27 neighbour and
19 28 40 neighbour come
50 82 13 neighbour have
15 18 32 neighbour on
50 73 -13 neighbour terrier
78 62 72 neither
-27 -17 -13 neither here
89 83 98 neither leg
-64 -32 -22 nephew
-754 -439 -430 nerv
-78 -52 -52 nerv and
1 0 -25 nerv block
-16 -25 -28 nerv in
-21 -13 -6 nerv it
13 26 33 nerv make
-48 -42 -42 nerv only
-24 -17 -18 nerv out
-31 -2 -1 nerv problem
25 45 -3 nerv say
-19 -21 -25 nerv that
-34 -39 -30 nerv the
-59 -6 -5 nerv thing
-41 -32 -21 nerv to
-238 -215 -197 nervous
-131 -120 -118 nervous system
-13 -17 -21 nervous what
16 -20 -8 netbal
-26 -10 -4 netflix
-84 -99 -58 nettl
-67 -87 -54 nettl sting
-10 -22 -24 network
15 14 26 neuroleptic
15 14 26 neuroleptic malignant
-72 -31 -25 neurological
-128 -57 -66 neurologist
-27 -34 -23 neurologist and
-3 19 21 neurologist one
-47 -24 -10 neurologist sign
-75 -137 -192 neuron
-47 -23 -32 neuron diseas
-111 -93 -127 neuropathy
136 80 -170 never
-3 -22 -6 never a
1 -21 -10 never actual
-109 -42 -9 never another
39 73 28 never be
39 -21 -25 never bother
-46 -70 -31 never come
183 -23 -59 never do
-25 -6 -3 never drink
-33 -25 -8 never faint
0 -45 11 never feel
1 57 -27 never get
-29 -9 -3 never give
40 65 -23 never go
42 30 71 never happen
133 220 152 never have
-55 -100 -38 never hurt
23 -9 -3 never left
21 23 -9 never let
-8 -15 -28 never mention
4 6 21 never mind
-42 -48 -7 never on
-2 18 -33 never pass
-30 -31 -12 never say
51 65 -64 never see
78 -8 -6 never stop
-36 -24 -12 never stretch
11 16 23 never take
16 71 -147 never tell
-23 -42 -28 never the
-64 -53 -11 never touch
40 29 38 never wake
-23 -15 -9 never want
79 -129 -427 new
21 -7 -3 new activity
102 98 139 new antibiotic
54 12 38 new antidepressant
-96 -56 -16 new baby
23 21 -52 new back
6 6 -21 new band
-33 -30 -3 new be
125 -27 -20 new blood
4 4 -38 new boiler
-32 -15 -4 new boot
-24 -17 -10 new bos
-7 34 23 new dentur
59 65 -49 new doubl
-68 -28 -15 new drug
1 33 39 new epilepsy
102 -3 -4 new exercis
185 153 -33 new floater
-42 -19 -4 new glass
0 23 -4 new gym
53 77 -62 new headach
52 -8 -2 new hole
82 -76 -18 new inhaler
-15 -41 -29 new job
-3 -8 26 new mattres
95 -9 -6 new medicin
22 33 83 new mum
-148 -67 -63 new one
11 14 43 new pain
-37 -18 -1 new policy
-93 -38 -13 new puppy
32 -34 -11 new shoe
22 37 10 new sinc
-62 -21 -31 new sport
-27 -10 -4 new supplement
-33 -51 -56 new tablet
-52 2 6 new ther
9 18 46 new thing
35 65 -42 new this
-33 115 -35 new year
-90 8 43 newborn
10 44 19 newborn be
-27 -17 -19 newborn chin
2 12 -38 newborn sneez
-25 7 -19 news
22 31 28 news my
33 52 56 newsletter
-1 19 33 newsletter and
78 3 3 newspaper
118 134 195 next
-91 -141 -79 next day
36 46 85 next door
6 -2 -51 next half
12 27 48 next my
9 15 -38 next one
90 102 110 next tabl
30 17 63 next thing
100 79 40 next to
40 8 72 next week
-43 -55 -32 ng
-34 -29 -24 nhs
30 41 12 nibbl
21 80 144 nice
19 42 67 nice and
13 22 13 nicer
19 70 5 nick
19 70 5 nick my
-28 -16 -77 nicotin
-5 2 -34 nicotin patch
-38 -101 -89 niec
-22 -8 -10 niec be
-26 -11 -10 niec have
75 -125 -170 night
23 33 -32 night a
-50 -26 -17 night after
0 8 22 night all
-96 -155 -256 night and
21 12 61 night back
23 -28 -32 night be
-48 -31 -14 night because
19 17 -87 night belly
91 -4 -7 night both
16 19 -37 night by
16 -23 -42 night cant
-36 -5 -3 night could
-28 -21 -10 night cramp
10 3 56 night feel
76 46 -42 night for
-47 -59 -39 night go
10 24 19 night he
250 86 -22 night i
19 24 6 night if
-57 -78 -34 night in
9 27 -25 night it
77 144 47 night my
50 104 -4 night no
25 16 48 night nothing
51 50 152 night now
-23 -10 14 night nurs
-15 -45 -23 night of
160 193 198 night on
4 6 43 night or
42 -18 10 night out
8 6 -20 night run
39 44 -23 night she
-104 -13 7 night shift
46 33 -4 night sinc
-41 -40 -11 night sleep
-19 -24 -14 night so
57 -8 -35 night sweat
-14 -6 -41 night that
-22 -24 15 night the
20 12 31 night think
21 -84 -25 night this
-24 -15 2 night to
-27 -28 -85 night two
20 44 -42 night we
59 49 49 night what
-103 -63 -24 night with
-23 -5 -3 night would
-29 -14 7 nighter
-58 -49 -33 nightmar
-56 -46 -14 nightshad
-308 -195 -25 nine
46 15 -5 nine and
64 77 131 nine day
-30 -24 6 nine hour
25 39 70 nine in
33 41 41 nine it
3 5 -25 nine month
-18 -26 4 nine my
21 37 67 nine oclock
-26 -24 -20 nine pound
-20 -40 -18 nine time
-24 49 -5 nine week
-138 -82 -51 nine year
-38 -15 -3 ninepenc
8 -54 -68 nineteen
48 0 -35 nineteen day
-86 -90 -12 ninety
-53 -61 -8 ninety one
-23 -4 -19 ninth
99 135 44 nip
25 22 22 nip me
65 106 35 nip my
259 113 -6 no
-122 -102 -29 no ach
-73 -60 23 no and
12 21 50 no answer
12 -64 -5 no back
-32 -17 -8 no bear
105 66 23 no beetroot
25 -39 -25 no better
23 -15 -17 no blackout
25 36 -47 no bleed
7 25 -6 no blister
42 60 -4 no booz
-48 -66 -62 no bother
-56 -82 -52 no breakfast
45 45 50 no breath
39 -13 -13 no breathless
-60 -45 -52 no bump
16 43 -14 no burn
-42 4 20 no caus
39 129 48 no chest
29 13 37 no choke
21 30 -3 no clot
9 16 32 no clue
-29 -40 -12 no coffe
8 -3 -56 no cold
3 20 35 no color
-23 -15 -10 no confuse
-6 6 59 no control
44 40 6 no cough
-25 -6 -1 no cramp
-12 -86 -2 no diabet
44 38 2 no dizzy
-86 -28 -11 no doctor
28 34 50 no droop
83 -10 -4 no exercis
63 117 32 no faint
52 41 74 no fall
-17 -12 51 no feel
-91 -138 -31 no fever
16 136 -107 no fit
-57 -42 -3 no flash
-40 -21 -5 no funny
-52 -29 -13 no gain
2 6 25 no grip
-19 -29 -8 no harm
-45 -84 -41 no he
-69 0 -211 no headach
21 19 19 no help
30 45 46 no history
-25 -13 28 no hive
-18 -73 8 no i
55 54 50 no idea
2 -21 9 no it
24 -13 -26 no knock
-24 -18 -8 no link
-20 -6 25 no longer
4 17 23 no mate
34 0 9 no matter
-20 -15 -6 no medicin
2 77 89 no more
8 27 69 no muscl
-8 -14 31 no need
67 -38 -8 no new
-67 -116 -71 no no
37 27 47 no nois
-1 -41 -40 no not
0 -6 -26 no nothing
117 -33 -37 no numb
-126 -56 -30 no obvious
-76 -4 13 no one
71 -15 -24 no other
-25 -12 -9 no oxygen
241 176 -35 no pain
-33 -10 -24 no palpitation
-41 -34 -14 no pil
15 23 20 no pin
62 73 75 no plan
123 167 148 no point
2 5 38 no poo
-55 -48 -53 no power
-38 -19 -12 no problem
84 97 99 no puls
14 79 -4 no rash
11 26 47 no really
248 111 138 no reason
18 29 24 no red
-31 -8 -27 no rhythm
-58 -19 -2 no shake
-4 -32 -8 no sick
90 171 -15 no sleep
29 39 54 no sore
28 27 -5 no spasm
3 5 33 no spleen
-60 -69 -64 no spot
-22 -14 23 no strength
-25 -15 -8 no such
-43 -78 -48 no swell
3 32 -29 no symptom
-12 42 63 no tear
92 122 -42 no temperatur
3 -89 -52 no think
-14 -49 -54 no time
31 1 -10 no tingle
-70 -80 -39 no to
32 27 47 no trip
26 -20 -17 no troubl
7 -28 -14 no use
6 56 -27 no vision
35 33 36 no vitamin
17 19 39 no vodka
19 -3 38 no wait
-37 1 0 no warn
-29 -10 -14 no water
198 5 39 no weak
-4 21 24 no weight
9 9 -73 no wet
7 -44 -29 no wish
-48 -10 -7 no work
-32 -6 12 no worry
297 321 341 nobody
4 9 32 nobody and
178 183 167 nobody come
9 102 129 nobody else
10 -29 -10 nobody ever
35 12 -20 nobody get
1 -22 -42 nobody have
-14 -29 -27 nobody here
43 30 35 nobody home
-53 -50 -21 nobody ill
-60 -41 -10 nobody in
52 53 77 nobody know
1 -44 -79 nobody look
-67 -46 -33 nobody mind
60 47 34 nobody need
163 190 178 nobody would
90 33 -71 nod
-14 -49 -148 nod off
-44 -28 -12 node
257 315 344 nois
44 37 28 nois be
49 59 60 nois like
83 105 117 nois set
4 5 21 nois when
45 71 66 non
62 86 83 non stop
133 117 23 none
-7 -11 -58 none of
17 27 -13 none sinc
33 39 -28 nonsens
-95 -3 53 nonstop
-65 -103 -60 noodl
-117 -17 155 noon
-37 -15 43 noon and
18 28 -7 noon i
-36 -24 -7 noon my
125 117 135 noos
-21 -14 -5 nor short
26 29 19 nor the
-27 -17 -13 nor ther
-206 -146 -546 normal
-39 -54 -25 normal after
-53 -37 -28 normal again
35 58 -61 normal and
-3 0 -26 normal be
3 -42 -13 normal blood
6 -4 28 normal by
-1 -2 -40 normal color
2 43 0 normal cramp
-95 -71 51 normal for
115 5 -7 normal have
9 0 -77 normal i
-17 -40 -12 normal in
-32 -36 -29 normal isnt
68 64 30 normal it
-79 -76 -57 normal just
16 14 25 normal make
90 115 -29 normal no
36 28 70 normal now
49 62 -23 normal on
24 15 19 normal one
-48 -13 -3 normal right
-35 -23 -42 normal sinc
-7 -41 -16 normal that
-30 -25 -10 normal the
0 19 46 normal with
10 12 -61 norovirus
-23 -26 -21 nos
162 213 215 nose
16 4 23 nose after
20 40 -17 nose and
22 43 144 nose have
19 32 -25 nose if
-72 -60 -34 nose sinc
15 23 58 nosebleed
-4 -20 7 nostril
319 355 501 not
-131 -34 40 not a
3 -20 5 not able
-50 -49 -51 not allergic
-4 2 -35 not and
29 33 45 not asleep
130 67 65 not be
17 -5 45 not better
-30 -31 -47 not black
36 38 34 not blink
4 17 32 not bother
101 85 94 not breath
-44 -43 -32 not collaps
-55 5 -28 not come
65 78 -29 not confuse
17 36 68 not cry
3 14 -25 not dangerous
55 6 54 not dehydrat
-72 -27 12 not depres
-53 -40 -18 not dizzy
-6 -37 -44 not do
-57 -62 -43 not drink
-9 16 52 not drunk
5 5 -33 not eat
-57 -46 -31 not enough
129 168 161 not even
197 215 160 not exist
-7 -21 -12 not feel
15 25 32 not follow
20 -17 -14 not for
-32 -213 -100 not get
-3 -34 -13 not go
20 60 -11 not have
-35 -36 -14 not hit
-48 -45 -34 not hot
19 36 26 not hungry
33 36 72 not ill
96 10 14 not in
75 61 29 not just
-10 7 20 not know
2 -49 -23 not lift
-41 -44 -19 not look
-21 -29 -2 not lose
62 57 57 not make
-47 -38 -49 not me
-85 -89 -63 not mine
70 58 8 not move
-7 10 24 not much
68 57 20 not my
-10 -41 -25 not on
59 36 38 not once
9 -8 69 not one
-87 -29 -13 not only
-13 -42 -22 not out
-22 3 2 not pee
25 51 44 not pick
24 33 13 not plan
-40 -18 -59 not pregnant
12 24 27 not proud
-52 -33 -10 not red
-27 -35 -40 not respond
14 17 23 not say
21 97 -90 not see
-30 -27 -16 not short
26 41 -24 not sick
-15 -54 -28 not sleep
49 41 25 not sleepy
7 18 -79 not sore
5 -23 -4 not spread
34 76 94 not stop
67 0 14 not stres
2 -63 -21 not sudden
-162 -132 -197 not suicidal
21 -1 30 not sure
48 47 54 not sweat
44 -22 36 not sweaty
-3 -15 -22 not swell
6 -60 -12 not take
111 125 127 not that
-97 36 -7 not the
58 20 51 not ther
-64 -50 -34 not think
18 19 55 not til
43 -28 -4 not to
-88 -66 -41 not use
76 71 -12 not wake
-26 -15 -13 not walk
28 41 42 not want
28 86 64 not work
14 -42 -21 notch
13 -30 -18 notch and
21 25 63 note
8 34 16 note on
-21 -13 -5 note to
5 -125 33 nothing
-26 -15 -6 nothing a
-31 -48 -36 nothing after
15 3 35 nothing at
-52 -19 -17 nothing be
-104 -68 -155 nothing but
44 41 48 nothing chest
8 8 35 nothing come
-19 -40 -14 nothing different
-24 -20 -33 nothing do
-24 -24 -46 nothing down
33 47 6 nothing dramatic
-142 -219 -183 nothing else
72 95 104 nothing from
-97 -106 -83 nothing fun
52 56 66 nothing go
25 35 42 nothing happen
-19 -51 -58 nothing hurt
201 245 233 nothing i
1 -87 -38 nothing in
47 59 77 nothing like
-8 25 -8 nothing more
-1 8 34 nothing much
-56 -1 5 nothing new
-58 -35 -23 nothing numb
4 -29 -40 nothing on
9 17 52 nothing only
-59 -37 -82 nothing sinc
19 23 26 nothing stay
14 -29 -21 nothing sudden
-47 -46 -27 nothing swallow
18 27 19 nothing ther
-33 -34 -72 nothing to
-35 -19 -4 nothing weak
25 -16 -15 nothing when
65 68 65 nothing wil
8 21 45 nothing work
140 -69 -4 notice
-75 -48 -28 notice and
45 -3 -5 notice before
-38 -21 -18 notice board
14 -44 -34 notice in
68 59 34 notice it
-82 -58 -35 notice my
40 30 9 notice that
18 -58 -31 notice the
8 14 31 notice this
44 70 111 novel
2 -31 -17 november
-4 -30 -16 november i
389 68 68 now
205 53 -32 now and
57 -1 -3 now as
-47 -71 -37 now at
-54 -42 53 now be
29 45 97 now both
2 -54 -35 now breath
-54 -16 -30 now but
-23 -16 -12 now can
88 105 45 now cant
17 17 22 now chest
37 30 55 now cough
-61 -2 48 now do
-34 -41 -13 now eat
28 -34 -11 now even
51 97 32 now every
-5 22 -11 now everything
7 -48 -8 now eye
-15 -22 -14 now first
13 23 -30 now half
32 32 -6 now hand
-11 -17 -27 now have
115 95 191 now he
56 65 154 now his
-26 -52 -198 now i
35 17 45 now in
157 -103 -30 now it
-78 -55 21 now its
39 41 -16 now jittery
-42 -85 -49 now just
4 -21 -34 now like
3 61 -2 now littl
5 25 -11 now lol
6 -4 -43 now me
55 63 -20 now muscl
63 -44 44 now my
25 49 29 now no
-83 -24 -5 now not
8 -32 -7 now nothing
-84 -72 -54 now on
30 42 4 now one
2 20 -86 now say
4 8 51 now shake
17 8 154 now she
33 48 64 now so
7 9 22 now spasm
-36 -43 -5 now swell
-57 -5 -4 now ten
83 132 60 now that
-85 -93 -110 now the
-94 36 40 now ther
36 -14 -60 now they
30 22 -12 now thirty
-63 -39 -31 now twitch
-64 -55 -63 now what
-41 2 -23 now when
-36 -27 -10 now which
-26 -33 38 nowher
-50 -20 -16 nowher my
90 29 -29 nudg
-30 -59 -61 nuisanc
-31 -58 -46 nuisanc at
95 -5 -66 numb
59 4 8 numb all
-34 32 1 numb and
34 60 46 numb around
0 5 -23 numb at
13 27 22 numb between
12 13 -72 numb bit
60 76 55 numb bum
-55 -47 -35 numb cream
10 -63 -28 numb every
27 43 56 numb finger
7 12 76 numb foot
9 2 29 numb for
-11 -25 3 numb from
-42 -16 -13 numb have
-15 -21 -10 numb i
-57 -25 -18 numb in
-36 -25 -13 numb lip
36 50 36 numb mid
-41 -46 -62 numb my
65 -22 7 numb no
-31 -88 -46 numb nothing
-25 -14 14 numb on
-9 -11 -36 numb or
2 -31 -13 numb patch
-76 -52 -28 numb sinc
36 -23 -15 numb to
34 34 42 number
67 67 81 number be
32 29 24 number for
-65 -70 -73 number four
-30 -35 -45 nun
-30 -35 -45 nun held
-123 -140 -170 nurs
4 -40 -46 nurs and
43 45 25 nurs here
44 142 41 nurs say
37 34 23 nurs so
22 -69 -185 nursery
-3 -1 -54 nursery ceiling
3 2 -38 nursery he
53 46 61 nut
-8 -6 -36 nut have
-28 -17 -18 nutrient
62 58 -23 o
1 -16 24 o have
39 -19 -8 oat
-43 -33 -13 oat and
38 -11 -12 oat milk
-31 -36 -38 obey
34 29 29 oblig
36 32 32 oblig for
-29 -13 -4 obs
10 10 -20 obv
105 48 71 obvious
101 -16 -7 obvious caus
85 100 185 oclock
23 29 27 oclock news
-19 -19 -59 october
13 29 27 octopus
13 29 27 octopus with
-65 -110 54 odd
-29 -21 -3 odd foot
-75 -40 -23 odd movement
28 -32 -13 odd my
17 46 41 odd she
47 33 75 odd thing
42 0 -7 oddly
59 -7 -4 oestrogen
217 202 58 of
19 20 34 of 10
2 10 -101 of 38
-8 44 1 of 39
-1 21 131 of 40
91 -10 -6 of 41
41 34 -28 of 5
39 67 48 of 6
39 13 -3 of 7
-29 -22 -11 of 70
130 68 -30 of a
-3 -54 -6 of ach
11 24 29 of air
-1 -14 55 of all
87 -34 -21 of als
25 32 19 of amoxicillin
6 -52 0 of an
31 28 -58 of and
-29 -61 -15 of anything
14 -30 -13 of b12
-42 -22 -21 of balanc
-19 -17 -24 of banana
302 314 288 of be
-124 -82 -218 of bed
-30 17 20 of benign
20 28 -44 of black
50 58 92 of bladder
29 80 17 of blood
-22 -18 -12 of boredom
58 -36 9 of both
6 18 24 of brain
-86 -96 -66 of breath
4 5 33 of bright
-12 -11 -23 of budget
167 147 128 of caffein
7 12 33 of candl
39 47 110 of chemo
32 36 5 of ciprofloxacin
-72 -51 -39 of coffe
-2 -1 -20 of condition
6 30 -1 of conversation
50 31 23 of cotton
-46 -45 -30 of cours
4 4 -98 of custard
4 9 -51 of day
-28 -30 -8 of dehydration
23 70 25 of do
-36 -29 -16 of dom
22 45 32 of doom
20 38 25 of drink
32 48 -34 of each
36 44 43 of embarrassment
1 -68 -39 of end
-1 44 -38 of energy
13 -26 -12 of epileptic
24 5 6 of every
104 105 31 of everything
-50 -45 -20 of exam
-44 -27 -8 of exercis
36 -1 0 of eyelid
3 1 -28 of face
-46 -36 -51 of feel
-23 -18 -22 of fibromyalgia
-33 -37 -21 of five
-32 -14 -7 of fiz
-14 -36 -31 of food
-23 -23 -12 of four
-35 -38 -33 of gabapentin
-77 -74 -68 of genius
3 15 33 of get
9 36 79 of gran
21 20 -5 of gym
0 35 -5 of head
-100 -83 15 of her
1 1 -30 of hiccup
29 13 -15 of him
123 143 25 of his
5 36 77 of honey
-68 -33 16 of hour
-72 -153 -85 of hurt
-16 -13 -29 of ice
16 24 36 of insulin
-25 -19 -24 of interest
110 93 -59 of it
-152 -128 -82 of its
-56 -13 -13 of jaw
86 37 33 of just
-20 -33 -40 of labour
5 23 20 of lamb
-39 -58 -45 of late
95 94 76 of leafy
-1 -24 -5 of leg
-12 -26 -73 of light
-49 -28 -22 of lightn
11 32 50 of line
-24 -25 -31 of luck
-16 25 11 of magnesium
45 119 180 of me
-47 -34 -19 of milk
-55 -49 -36 of mine
-29 -15 -16 of mineral
-30 -51 -52 of minut
41 -34 -11 of mnd
43 -157 -79 of month
11 26 26 of mum
-104 -56 -39 of muscl
393 211 167 of my
-66 -49 -61 of myself
-22 -13 1 of nail
-72 -63 -58 of nerv
172 128 -25 of new
-1 0 -70 of night
-76 -26 36 of nowher
-31 -19 -28 of one
3 -25 22 of our
14 58 55 of oxygen
16 43 -18 of pain
27 36 40 of paracetamol
24 39 32 of pasta
18 13 21 of pear
15 17 -67 of pee
-20 23 2 of peopl
5 22 19 of pil
-32 -13 -8 of plac
-28 -3 -3 of polymyalgia
-37 -28 -25 of potassium
-50 -48 -41 of powder
2 42 -12 of prednisolon
4 5 -77 of pregabalin
93 97 89 of propranolol
-8 -39 39 of puf
-3 -71 -16 of red
21 -10 -4 of ring
-61 -27 9 of salt
13 22 15 of sand
24 35 -11 of second
9 -31 -13 of seven
-28 -35 -59 of seventy
-65 -40 4 of sleep
35 -27 -14 of soap
7 7 -55 of some
40 83 32 of something
3 -22 -46 of soup
-51 -8 -14 of spasm
13 23 55 of spud
-70 -69 -47 of squash
-10 -57 -5 of stair
6 -72 -52 of stop
168 165 172 of strong
-157 -177 -164 of tea
32 1 14 of ten
2 -66 -24 of term
17 13 30 of that
86 183 227 of the
-38 -19 -3 of their
122 116 63 of them
60 26 52 of thes
-125 -61 -57 of thing
87 -48 16 of this
-144 -73 48 of thos
-13 -10 -21 of thre
87 108 108 of thunder
101 26 -73 of time
0 -56 -56 of tingle
-50 -51 -19 of toast
9 -41 -6 of today
-46 -56 -6 of toffe
15 56 -18 of tuesday
-62 -55 -39 of twitch
10 0 -41 of two
213 246 386 of us
23 -28 -11 of vitamin
12 24 11 of vodka
-43 -1 0 of warfarin
31 24 99 of water
-106 -110 -42 of weak
8 -31 -15 of weight
-33 -16 -12 of what
-60 -45 5 of whatever
30 -16 -103 of wine
11 9 -22 of with
37 59 -3 of xanax
-38 -94 -41 of year
27 18 27 of you
205 164 31 off
3 125 9 off a
180 176 113 off after
8 -42 -61 off all
62 89 76 off an
-194 -179 -60 off and
1 3 -44 off ankl
-53 -10 2 off as
-40 -110 -200 off at
-77 -58 -59 off be
13 -15 -40 off because
18 20 25 off behind
15 28 -1 off but
-14 28 -34 off by
27 0 -1 off caffein
18 -43 -40 off citalopram
94 113 95 off dead
-29 -18 -17 off do
61 56 59 off duty
4 21 -4 off early
100 7 50 off for
10 29 36 off he
-2 -21 -24 off her
63 62 104 off his
-28 -30 21 off i
-24 -25 -37 off ice
41 49 50 off if
-35 25 136 off in
7 9 -35 off it
-83 -82 -167 off like
16 -33 -17 off me
15 33 2 off mid
-23 -1 -11 off muscl
263 219 204 off my
-6 9 26 off no
-22 -18 -9 off now
-194 -173 -219 off on
-35 -40 -31 off or
28 34 50 off run
13 12 29 off she
-30 -64 1 off sinc
131 226 168 off the
21 42 98 off thre
-41 -54 2 off to
-17 -26 -16 off twitch
57 88 93 off user
17 -71 -19 off venlafaxin
-47 -32 -29 off what
53 82 61 off with
34 20 14 off without
-10 -4 -23 off work
-31 -31 -29 offer
-112 -58 -18 offic
87 -88 -63 often
-32 -6 -5 often and
54 -8 -2 often than
66 -8 -13 often that
128 115 116 oh
0 8 24 ohio
-99 -85 -86 oil
215 179 -234 ok
64 60 -25 ok and
18 -23 -19 ok at
-47 -39 -1 ok breath
0 4 31 ok but
13 15 36 ok do
-12 13 73 ok i
13 -89 -44 ok if
6 12 -27 ok in
-26 -3 -11 ok lip
4 40 -17 ok my
49 45 183 ok now
36 41 46 ok otherwis
-42 7 24 ok right
16 45 -15 ok sign
-46 -30 14 ok so
-19 -58 13 ok to
156 85 -112 okay
2 3 -34 okay so
-45 -30 -18 okay to
6 -25 -57 olanzapin
86 154 -161 old
28 41 -61 old and
-68 -55 -27 old arm
42 43 -80 old baby
-56 -73 -47 old be
29 35 41 old bit
51 59 76 old boy
2 27 -54 old come
-3 -4 -48 old do
8 13 -31 old drink
8 13 -28 old eye
10 9 26 old fall
60 59 -5 old feed
1 -22 71 old get
11 15 42 old go
-26 0 9 old hand
225 226 194 old have
-34 -28 -59 old her
-32 -21 32 old i
36 34 39 old in
23 33 62 old keep
-32 -40 -59 old man
9 26 48 old my
1 1 30 old no
-3 -3 -67 old on
23 46 101 old one
11 -24 -10 old scar
68 94 -9 old walk
-24 -20 -53 old when
-44 -47 -49 old wife
4 -34 -5 old window
52 31 35 old with
54 -8 -47 old wont
0 18 33 older
54 89 -6 omeprazol
-53 -60 -34 omg
120 112 2 on
-6 52 -43 on 20
-120 1 171 on a
-26 -2 0 on about
-3 -2 22 on all
1 9 32 on allopurinol
70 74 -10 on an
88 -122 -171 on and
56 53 41 on another
-15 -44 -12 on any
37 53 19 on apixaban
6 -96 -27 on aripiprazol
-66 -49 -25 on as
56 54 67 on at
1 62 -15 on atorvastatin
15 20 67 on barb
9 -50 -24 on be
-29 -74 -34 on behalf
9 46 -10 on blood
-3 19 21 on caffein
54 -6 -14 on camera
12 9 -83 on carbimazol
-62 -60 -13 on carpet
111 36 87 on chemo
19 4 -27 on chew
-22 -39 -6 on clopidogrel
7 8 -31 on co
-31 -36 -20 on cold
-13 16 44 on cramp
26 -103 -87 on day
-24 10 13 on dialysis
11 46 35 on digoxin
-2 26 21 on do
207 177 190 on earth
23 31 -20 on edoxaban
-29 -21 -22 on either
32 30 0 on electrolyt
98 118 -22 on eliquis
23 0 -26 on end
20 -4 0 on epilim
-31 -18 -29 on every
33 28 40 on face
-46 -14 1 on fire
6 24 32 on five
-14 -47 20 on for
-21 101 -89 on friday
77 85 48 on from
-114 -109 -66 on gabapentin
-9 19 32 on hand
11 23 25 on he
-56 -30 -6 on heel
-124 -99 -70 on her
-26 -27 -19 on hil
75 74 77 on him
143 7 47 on his
16 28 9 on holiday
-34 -14 -10 on how
-41 -48 -39 on hydration
5 -28 -16 on i
10 36 30 on ibuprofen
15 16 31 on in
119 140 143 on insta
-56 -14 -40 on iron
176 174 27 on it
90 70 114 on its
14 -6 -20 on kerb
46 1 -29 on last
-56 -36 -9 on life
11 -66 -22 on like
12 66 -33 on lithium
14 15 21 on love
92 132 185 on me
1 -45 -24 on metformin
26 16 -39 on methotrexat
-136 -141 -54 on monday
-17 -34 -6 on monster
-48 -29 -14 on muscl
14 169 143 on my
-42 -26 -8 on myself
37 37 56 on naproxen
4 8 22 on neck
-26 -20 -14 on nerv
-26 -10 -4 on netflix
-26 -8 -6 on night
-7 -39 -9 on no
73 -7 -4 on omeprazol
-6 84 24 on one
15 50 8 on our
2 -8 -71 on over
-26 -28 -38 on paper
-28 -26 -20 on pizza
1 75 172 on purpos
6 26 68 on ramipril
31 40 -36 on rivaroxaban
-94 -55 -24 on saturday
22 -40 39 on sertralin
44 177 -2 on simvastatin
58 -4 -6 on sinc
63 51 18 on site
-29 -24 -16 on skin
-11 -25 -2 on something
-34 -16 -9 on spasm
4 86 -6 on steroid
-24 -11 -15 on stretch
-54 -30 32 on strike
-38 -37 -12 on sudden
-99 52 26 on sunday
-17 -22 9 on tea
-23 -24 6 on that
39 75 44 on the
13 10 35 on their
26 10 38 on them
-44 -18 -27 on ther
42 38 57 on this
58 31 -40 on thursday
-32 -16 -22 on tiktok
0 -136 -165 on tipto
-75 -36 -27 on to
57 109 137 on top
1 2 -47 on tramadol
-137 -3 -3 on tranquilizer
-23 -4 -118 on tuesday
-17 -20 -12 on tumour
-65 -36 -24 on twitch
12 -96 -71 on vibrat
30 14 40 on wake
44 102 -51 on warfarin
15 -2 -28 on water
42 86 2 on wednesday
31 -42 -5 on weight
-16 -36 -61 on when
45 26 -27 on with
27 -16 -15 on your
-193 -61 -108 once
58 -49 -23 once an
21 42 140 once and
0 17 24 once as
-21 -4 -60 once be
-82 -66 -86 once i
41 -21 -26 once in
-29 -20 -19 once it
-23 -17 0 once last
35 64 73 once the
-34 -38 -86 once this
-74 -53 -34 once you
-27 -22 -22 ondo
-29 55 -96 one
-26 -32 -5 one 1
-77 76 4 one a
-16 -77 -46 one an
22 1 40 one and
52 100 102 one arm
-11 -15 -31 one at
13 -16 24 one bal
-24 -96 -42 one be
96 113 143 one before
26 16 28 one bit
35 68 131 one breath
-38 -34 29 one brow
-22 -14 -4 one buttock
-6 122 -77 one calf
-29 -46 -22 one can
10 1 -23 one cheek
-45 -47 -39 one coffe
-19 15 59 one come
26 33 58 one corner
-58 -35 -7 one day
30 30 -15 one do
10 20 35 one drift
71 63 -40 one ear
12 24 49 one ever
9 51 -2 one every
266 320 -93 one eye
84 122 160 one eyebrow
-73 -76 -8 one eyelid
90 135 -5 one fat
-23 -12 -9 one febril
28 40 3 one fine
37 56 98 one finger
-36 -32 -17 one fit
-35 -26 -17 one flicker
-63 -18 72 one for
-6 -1 -112 one go
20 26 17 one half
33 34 18 one hand
30 61 52 one hasnt
-27 -17 -51 one have
6 25 43 one he
13 11 44 one hot
-43 -5 40 one hour
12 24 13 one i
124 -12 -16 one in
31 -7 -5 one its
63 81 -5 one jolt
-1 21 -14 one just
2 20 32 one kick
128 156 67 one kidney
3 6 -97 one knee
-36 -14 -8 one lead
81 143 38 one leg
-75 -45 24 one lid
-39 -29 -33 one line
-83 -60 -34 one minut
-62 -44 -42 one more
-2 -69 -27 one my
-47 -58 -13 one night
-20 -24 12 one nostril
20 -39 -55 one now
-225 -188 -62 one of
70 -57 1 one on
-51 -52 -53 one pil
36 -12 -12 one plac
53 43 90 one pupil
-31 -1 -1 one same
27 -62 -31 one say
-26 -20 9 one second
62 67 58 one she
-19 -26 -10 one shot
-3 2 21 one should
62 -36 -12 one shoulder
98 161 -36 one side
18 -27 -4 one sleev
10 45 54 one sorry
-46 -99 -11 one spot
18 48 33 one start
8 30 31 one take
16 13 -48 one templ
4 1 25 one testicl
76 94 88 one that
-20 -34 -15 one the
46 -61 -14 one thigh
-43 -18 26 one thing
16 7 61 one this
-13 2 -49 one time
-10 -32 -2 one to
-22 -54 15 one today
21 -28 2 one too
-57 -25 -18 one twitch
18 0 -63 one two
-26 -16 -5 one understand
21 8 22 one what
63 -5 4 one whole
-27 -29 -14 one with
-41 -12 -1 one word
-21 -41 -17 one year
-33 -21 -24 onion
-26 -66 -63 onlin
186 168 302 only
-127 -151 -92 only a
82 60 47 only about
-62 -18 -13 only after
2 5 31 only ask
59 -8 -2 only at
-18 -19 -29 only bacteria
33 44 58 only do
-24 -29 -18 only drug
-90 -77 -42 only ever
11 9 33 only from
-30 16 65 only get
-27 10 -11 only go
1 -33 -53 only grey
53 51 63 only half
21 -8 -9 only happen
35 28 28 only have
-63 -90 -40 only hurt
29 35 63 only i
-38 -27 -27 only in
31 12 13 only it
68 89 97 only manag
-26 -33 -17 only mention
-59 -41 3 only my
-39 -17 -23 only no
4 -72 -47 only notice
19 19 -125 only now
38 16 50 only odd
5 -68 -37 only on
98 79 114 only one
44 -27 -3 only open
-106 -18 -13 only pil
4 -28 17 only say
19 49 -1 only sinc
-3 -22 -6 only smal
-45 0 0 only some
-29 -28 -16 only stiff
6 10 -30 only take
25 46 62 only that
-58 -107 -227 only the
211 262 217 only thing
13 40 39 only this
4 5 24 only to
-41 -46 -10 only today
97 97 77 only user
-71 -11 -18 only want
86 52 -1 only when
72 71 65 only with
-21 -14 -10 onset
43 84 -115 onto
3 3 -109 onto her
7 36 -33 onto laminat
30 30 -21 onto my
29 46 40 onto the
1 3 41 oop
18 15 -25 ooz
23 132 -4 op
-1 32 33 op in
9 15 -82 op last
24 -65 41 open
-27 -24 -63 open all
23 -15 -8 open and
4 9 20 open from
1 2 -26 open her
5 19 59 open his
-6 15 71 open i
51 25 -46 open jar
50 -13 28 open my
-57 -62 -34 open on
5 9 -62 open one
76 -53 15 open the
69 69 72 open up
-43 -50 -33 open wide
10 46 -13 operat
5 31 13 operat on
-26 -58 -67 operation
-35 -29 -34 opioid
-80 -89 -64 optician
8 -27 -5 optician notice
-67 -56 -57 option
-552 -618 -532 or
-87 -15 -1 or a
-39 -48 -30 or after
221 109 47 or anything
13 23 14 or avocado
57 59 52 or back
-81 -52 -40 or bad
136 163 153 or be
51 94 -21 or bend
25 15 23 or can
10 22 -2 or carry
-38 -30 -51 or cold
22 24 72 or cough
-77 -15 -9 or cramp
63 0 17 or do
47 -6 -5 or drink
-9 -53 -45 or fall
-20 -14 -14 or false
-7 28 2 or feel
60 -21 -36 or five
22 -79 -43 or four
-21 -21 -11 or have
-6 -26 4 or heat
9 22 14 or hold
-8 -1 32 or i
-30 -27 -9 or ice
-27 -28 -13 or if
-27 -45 -18 or in
-37 -24 -23 or just
-21 -8 -11 or leave
8 43 26 or leg
23 28 27 or lift
101 157 192 or madam
1 -33 -6 or me
-30 -23 -38 or meditation
30 -23 -32 or more
-38 -17 -21 or my
-32 0 -19 or nerv
-29 -9 -3 or night
19 30 42 or nine
-49 -46 1 or no
-258 -172 -69 or not
-24 -9 -6 or on
0 -22 -9 or only
7 17 37 or rais
-58 -75 -23 or rest
-36 -16 -9 or ring
48 49 64 or say
-14 -17 -21 or short
-24 3 -8 or should
9 10 73 or shut
0 -23 -9 or sit
-68 -1 -1 or six
1 1 -30 or sleep
128 -2 -191 or so
-3 -8 26 or soft
-23 40 -30 or something
0 2 -35 or stand
-44 -41 -27 or stay
7 15 -27 or straighten
53 48 33 or talk
18 29 27 or tap
29 -3 8 or the
19 -6 -21 or thre
-47 -20 7 or to
26 -57 -61 or two
15 -35 -12 or walk
45 38 36 or which
-26 -22 -35 or wil
3 21 25 or without
27 36 46 or would
-53 0 0 or year
53 61 17 orang
14 18 49 orang and
47 41 -3 orang juic
-54 -130 -30 order
1 3 27 order do
-39 -27 -4 order the
-41 -48 -40 order to
-89 -128 -111 ordinary
-27 -28 -12 ordinary cramp
6 -36 -14 ordinary leg
3 14 22 ordinary tuesday
-22 -10 -9 organ
29 25 27 organis
-8 -165 -421 other
-33 1 -29 other and
89 -6 -9 other arm
-37 -25 -15 other bit
35 -2 7 other end
-19 -8 -42 other hand
-1 -30 -15 other i
-3 -1 -27 other leg
-29 -9 -7 other muscl
22 -2 -1 other night
75 -20 15 other one
25 13 -9 other problem
49 41 33 other side
8 -35 -12 other symptom
-58 -25 -31 other way
144 105 -99 otherwis
28 65 -19 otherwis i
9 34 41 otherwis in
4 3 83 otherwis just
17 57 -15 otherwis no
19 15 -22 otherwis potter
90 79 -27 otherwis with
-110 -75 -124 ought
-72 -27 -33 ought i
-22 -27 -77 ought to
-5 1 28 ounc
-536 -535 -541 our
11 16 43 our 2
55 -32 -48 our 4
-3 -4 -41 our 7
-48 -47 -2 our baby
-33 -19 -16 our boy
-44 -18 -3 our cat
-22 -5 16 our child
9 -31 0 our drive
-44 -30 -17 our eight
-117 -147 -99 our girl
37 26 10 our hous
7 11 21 our lad
5 -38 -58 our littl
-21 -19 -36 our newborn
-74 -73 -31 our old
31 14 29 our son
-64 -50 -68 our thre
20 9 27 our two
258 387 210 out
-20 -70 -34 out a
-20 -48 -81 out after
-31 -57 48 out and
-12 -25 3 out as
-28 -18 5 out at
14 12 25 out back
75 44 5 out be
-18 -37 -9 out because
-14 -16 -23 out coffe
30 29 -20 out cold
75 84 -1 out cramp
1 1 -48 out drunk
149 174 160 out early
-54 -66 -52 out enough
-31 -46 -26 out every
72 97 -13 out for
7 6 21 out go
4 6 23 out his
123 122 110 out how
-1 19 30 out i
131 135 100 out in
-94 -69 -68 out it
-31 -31 -64 out just
51 6 15 out last
73 19 26 out like
25 12 20 out mushy
-35 -125 -108 out my
-3 6 -28 out no
6 5 42 out now
-119 -14 15 out of
61 142 -46 out on
-61 -51 -26 out or
9 81 47 out over
9 -39 -12 out right
41 40 61 out scrambl
24 31 66 out sinc
-15 3 23 out so
8 9 25 out stop
-92 -52 -18 out straight
-27 -28 -56 out that
-54 37 81 out the
13 -23 -11 out they
62 84 -1 out til
5 -52 -95 out to
-35 11 0 out two
-46 -43 -37 out what
23 38 75 out when
-40 -39 -20 out whenever
32 30 25 out which
-23 -25 -17 out why
5 3 23 out with
1 29 -3 out would
-55 -59 -21 outer
1 -20 -7 outer thigh
128 75 60 outsid
64 51 60 outsid my
51 -43 -14 outsid of
22 35 36 outsid the
56 43 72 oven
16 20 31 oven and
32 30 16 oven door
216 53 -81 over
43 52 75 over 108
24 -123 -35 over a
17 -47 -36 over about
19 -42 -8 over all
-12 25 -37 over an
70 201 236 over and
14 14 44 over at
-15 17 81 over by
-28 -9 -2 over day
-24 -10 -18 over do
-58 -28 -61 over every
-34 -30 -13 over exertion
4 6 23 over faint
29 48 15 over five
20 19 -11 over flu
165 64 67 over for
-31 -54 -37 over from
9 -8 -23 over her
-14 -5 -30 over his
14 20 34 over i
111 148 53 over in
70 -76 -57 over it
26 -10 -9 over kerb
19 32 48 over like
-9 -8 -94 over my
-18 -18 -35 over on
6 21 66 over ride
-39 -42 -19 over right
2 -26 -26 over several
21 -3 -1 over six
4 23 79 over sweat
17 19 48 over that
-12 -265 -361 over the
4 27 42 over them
-44 -86 -76 over this
-4 2 -22 over train
-117 -66 -33 over use
-48 -44 -42 over what
-34 -38 -11 over which
3 25 34 over yesterday
6 17 23 overactiv
30 44 33 overactiv thyroid
-62 -29 -55 overdid
-47 -16 -14 overdid it
-15 -12 -40 overdid the
-69 -36 -27 overdo
-65 -33 -19 overdo it
-26 -14 -8 overdon
-25 -14 -7 overdon it
-12 119 126 overdos
-51 -17 -5 overdos on
-43 -33 -229 overnight
-14 -6 -93 overnight and
3 4 -46 overnight cant
39 39 61 overnight keton
71 32 198 own
-18 7 37 own and
-41 -28 -17 own bat
-59 -27 -31 own belly
30 -17 -5 own calf
15 -84 -52 own leg
-32 -8 1 own no
-16 -33 -5 own personality
30 41 41 own saliva
35 32 52 own spit
-44 -22 -4 own this
-32 -25 -21 own thumb
27 115 -6 own toe
-38 -11 -12 ox
23 18 -8 oximeter
55 68 47 oxycodon
-131 -93 -20 oxygen
-39 -63 -79 p
45 7 -81 pac
41 1 -84 pac the
-6 -82 -32 pace
5 -65 -24 pace the
-112 -117 -101 pacemaker
-290 -209 -63 pack
-38 -75 -10 pack in
79 23 36 pack it
-27 -16 -16 pack of
-80 -37 52 pack up
2 18 41 packet
33 40 41 packet say
-135 -21 103 pad
-34 -16 -14 pad about
52 49 68 pad every
28 25 48 pad in
-66 -8 -8 pad of
1 30 -1 paddl
129 106 163 page
29 60 62 page about
25 3 5 page and
-15 -2 -28 page be
2 20 23 page explain
0 2 30 page have
30 23 32 page list
-63 -33 -14 page on
93 74 49 page say
5 29 37 page treat
369 291 436 pain
1 39 -2 pain a
45 30 -37 pain after
-110 -40 -22 pain and
13 25 113 pain at
-65 -17 33 pain be
23 57 97 pain between
11 14 34 pain down
2 3 -79 pain fad
2 62 91 pain for
-17 -24 -8 pain from
18 16 28 pain front
15 55 84 pain get
34 48 -39 pain i
-4 -24 -60 pain in
0 -24 -1 pain just
16 17 23 pain like
-19 -13 -25 pain matter
58 152 192 pain no
61 52 18 pain not
-2 -4 -29 pain of
-32 -20 -38 pain on
36 -29 -34 pain or
17 23 64 pain out
-23 -9 37 pain sinc
6 14 69 pain so
-21 24 36 pain stil
-90 -66 -54 pain they
11 43 -22 pain though
23 21 45 pain through
5 6 23 pain to
6 11 61 pain under
22 19 4 pain up
73 55 5 pain what
127 31 69 pain when
-1 9 50 pain worse
142 176 139 painful
-62 -40 -2 painful a
68 59 3 painful and
9 13 32 painkiller do
107 107 153 painles
214 221 196 painles way
-115 -15 -132 paint
-53 -30 -125 paint the
-7 -21 -13 pair
-211 -252 -345 pale
-107 -112 -97 pale as
3 4 -45 pale but
-29 -20 -21 pale say
39 52 67 pallet
184 256 34 palm
87 145 -36 palm and
7 13 28 palm another
22 23 41 palm itch
-46 -36 -5 palm twitch
-25 -5 11 palpitation
-39 6 69 palsy
-76 -13 -4 palsy in
5 14 40 pan
11 24 29 panel
-21 -91 -24 panic
-30 -32 -32 panic and
21 -55 -42 panic attack
8 -57 -39 panic i
9 32 69 panic over
-31 -11 7 panick
-66 -25 -14 panicky
-66 -25 -14 panicky spel
7 13 59 pant
-27 -32 -22 panto
92 18 86 paper
37 47 37 paper and
-7 19 136 paracetamol
3 18 35 paracetamol and
13 19 -21 paracetamol bottl
15 66 54 paracetamol every
-26 -25 -22 paracetamol for
9 7 22 paracetamol plus
43 28 43 paracetamol sinc
-282 -181 -66 paralyze
-34 -5 16 paralyze and
27 21 12 paralyze from
-72 -50 -19 paralyze i
2 8 24 paralyze in
-12 14 22 paralyze the
-44 -48 -38 paralyze with
-65 -73 -35 paramedic
-36 -33 -20 paramedic and
0 -2 -21 parathyroid
85 28 30 parcel
-40 -59 -60 pardon
-42 -38 -39 pardon my
9 77 8 parent
52 70 -14 parent didnt
34 33 23 parish
-81 -46 -62 park
8 13 -34 park bench
-42 -47 -29 park my
-41 -58 -101 parkinson
57 -3 -46 parkinson and
-39 -17 14 parkinson tablet
52 46 76 parkrun
5 -47 -44 paroxetin
-64 -68 -30 parrot
-74 -107 -68 part
-41 -2 -4 part in
-100 -140 -73 part of
-16 -57 -54 partner
24 19 -11 partner be
19 -23 -8 partner have
-8 3 39 partner say
-6 -11 -38 partner think
68 69 4 party
10 21 27 party that
0 50 24 pass
42 48 42 pass a
-67 -26 -16 pass by
-56 -54 -36 pass down
22 64 74 pass in
4 4 24 pass look
16 20 23 pass my
27 53 -66 pass out
27 21 25 pass the
39 26 45 pass water
-14 8 30 passag
37 40 30 password
277 24 -89 past
1 -15 -61 past 3
40 -8 -3 past coupl
29 47 55 past hour
21 40 55 past it
8 -38 -22 past month
-1 0 -41 past my
7 -34 -33 past six
98 133 147 past the
10 7 -38 past thre
21 52 -49 past week
39 -118 -73 past year
59 77 100 pasta
-37 -25 -18 pasty
-20 -10 -9 pasty every
27 25 24 pat
21 -87 -36 patch
4 27 39 patch and
-23 -23 -13 patch for
65 -18 -7 patch of
23 -69 -27 patch on
-21 -17 -17 patch the
-38 -28 -14 path
-68 -50 -23 patienc
-25 6 -35 patient
24 26 12 patient do
-65 -74 -58 patient for
48 45 34 patient i
18 21 -14 patient with
-34 -11 20 patio
9 14 -57 patrol
99 59 25 paus
-45 -6 -40 pavement
13 19 -66 paw
9 14 -57 paw patrol
27 117 135 pay
-33 -45 -23 pay me
58 58 67 pay the
16 28 53 pc
-111 -122 -75 pea
15 -31 -7 pea on
-27 -15 8 peac
156 179 185 peaceful
77 143 154 peak
42 119 104 peak flow
204 240 184 peanut
-4 0 -43 peanut butter
26 38 26 peanut i
22 15 26 pear drop
-11 -26 -6 pec
-7 -22 -4 pec be
72 -48 -15 pedal
300 386 209 pee
21 20 -34 pee a
117 98 137 pee after
99 91 -3 pee and
90 76 127 pee be
104 100 108 pee brown
2 8 -104 pee burn
-11 -8 -41 pee but
-37 -31 -37 pee clear
24 28 68 pee come
-32 -70 -20 pee fine
-67 -58 -29 pee flicker
-81 -71 -56 pee flutter
-1 83 71 pee for
-32 -39 -26 pee funny
74 81 84 pee have
8 21 15 pee in
47 25 35 pee infection
-16 -32 -15 pee kidney
-9 -33 -19 pee leg
48 101 95 pee like
28 12 -29 pee load
79 95 96 pee look
-35 -29 -8 pee man
-44 -19 -17 pee myself
10 23 -33 pee normal
54 54 -37 pee one
-23 -18 -4 pee pink
-88 -82 -46 pee plenty
-18 -26 -23 pee razor
60 6 74 pee sinc
65 76 184 pee the
-39 -49 -39 pee this
-22 -12 -4 pee through
20 21 -47 pee today
61 43 56 pee turn
-30 -42 70 peel
-36 -62 3 peel spud
-72 -62 -16 peep
-73 -63 -17 peep sinc
25 6 8 peg
8 16 -31 peg on
54 76 107 pellet
-72 -20 23 pen
8 11 22 pen feel
-47 -38 -18 penalty
4 3 -70 penguin
-5 -44 -46 penny
44 58 68 pension
-112 -123 -39 peopl
97 107 116 peopl be
-37 -19 -36 peopl get
18 -65 -70 peopl keep
-28 -48 -16 peopl on
39 43 63 peopl round
6 6 -30 peopl say
-17 -18 -24 peopl use
29 66 83 peopl who
37 36 52 peopl with
-47 -53 -38 peppa
7 32 18 peppercorn
-120 -122 -76 per
-97 -75 -14 per day
24 -8 -20 per hour
30 45 36 per usual
-4 20 31 percent
-190 -105 -152 perfect
-24 -28 -32 perfect all
-37 -34 -17 perfect and
10 23 -38 perfect clear
-27 -32 -11 perfect i
-39 -37 -85 perfect normal
7 6 29 perfect now
30 19 -8 perfect ordinary
3 7 -32 perfect wel
32 3 -6 perhap
-19 59 -42 period
-14 35 -22 period cramp
2 32 -7 period i
-3 16 35 periodic
14 20 34 periodic paralyze
-53 -40 -48 peripheral
-31 -25 -31 peripheral artery
-26 -4 -3 persist
189 -27 -17 persistent
193 -25 -15 persistent muscl
260 232 191 person
1 35 32 person eat
41 16 -6 person i
13 -26 -12 person just
61 62 -1 person muscl
-16 -33 -6 personality
-41 -6 5 perth
11 25 27 perth and
-46 -24 -17 perth to
3 7 36 peru
36 56 44 pesticid
10 17 26 petrol
63 63 28 pew
1 -56 -33 pharmacist
0 1 -21 pharmacology
27 49 -57 pharmacy
16 31 -24 pharmacy out
5 44 -28 phenytoin
-53 -23 -45 phon
-51 -44 -44 phon cal
-49 -49 -33 phon die
-22 -26 -24 phon in
1 -37 -32 phon keep
-11 26 52 phon off
10 -86 -56 phon on
-6 9 32 phon say
55 33 24 phon she
31 19 45 phon to
-79 -69 -36 photo
-17 29 -9 photo be
30 -8 -3 photo from
9 21 -2 photo sinc
-29 -26 -47 photograph
-33 -34 -31 phras
-180 -189 -141 physical
-58 -54 -60 physical therapist
-20 -14 -22 physical therapy
-321 -126 -183 physio
-25 -22 -29 physio about
25 45 -3 physio fix
-70 -1 -2 physio for
3 2 29 physio here
-4 1 -32 physio on
-63 -44 -43 physio say
-18 -22 -15 physiotherapy
31 -24 10 piano
24 -6 25 piano and
314 265 392 pick
101 105 69 pick a
28 20 40 pick at
3 52 61 pick her
-22 -31 12 pick him
14 18 65 pick it
16 13 34 pick spider
104 33 49 pick the
-16 -34 -14 pick up
-56 -26 3 pickl
-40 -17 13 pickl juic
19 26 21 picnic
25 39 49 pictur
2 7 26 pictur in
43 50 73 pictur the
-84 -92 -51 piec
-61 -69 -43 piec a
-19 -21 4 pig
38 120 97 pil
115 124 47 pil all
-70 -34 -32 pil and
32 38 47 pil at
28 50 -21 pil be
59 60 84 pil box
19 22 -1 pil flew
-40 -27 -38 pil for
2 -31 -22 pil give
-204 -90 -75 pil i
152 163 166 pil in
53 52 -1 pil she
8 8 22 pil the
-25 -8 -12 pil to
-57 -104 -59 pil what
-40 8 16 pilat
-43 -4 -4 pilat class
89 108 -68 pillow
1 59 -42 pillow and
36 49 35 pilot
36 50 36 pilot whole
-80 -82 -57 pin
-71 -28 -27 pin and
-4 -5 37 pin in
3 5 -64 pin my
14 20 42 pin on
15 19 55 pin under
64 154 79 pinch
39 46 60 pinch her
13 13 52 pinch it
3 4 -31 pinch my
-34 -46 -46 pineappl
-50 -7 -148 ping
-88 -78 -145 pink
47 -15 25 pink again
7 77 21 pink and
-46 -45 -15 pink as
45 69 90 pink froth
4 5 69 pink in
1 7 22 pink now
-82 -90 -28 pink pee
14 23 -20 pink spot
18 14 24 pink up
-34 -42 -36 pinky
73 95 143 pinprick
-162 -131 -58 pint
-39 -38 -22 pint and
27 23 19 pint but
8 13 21 pint glass
-69 -68 -46 pint of
-56 -27 -15 pipe
77 100 113 pirat
10 11 25 pirat and
88 84 98 pirat be
2 43 58 piston
129 125 143 pitch
135 112 102 pitch cry
16 51 38 pitch many
-61 -63 -14 pizza
-66 -164 -79 plac
0 -22 -2 plac a
-40 -41 -32 plac and
-28 -8 -6 plac at
-39 -25 39 plac i
-21 -11 -7 plac of
-29 -20 -19 plain
216 190 331 plan
-50 -32 -18 plan and
36 40 22 plan anything
-107 -132 -69 plan be
-50 -44 -35 plan do
151 138 122 plan my
57 71 164 plan on
176 184 225 plan to
87 79 141 plank
34 32 36 plank challeng
-67 -62 -51 plant
-26 -24 -21 plant be
-23 -17 -13 plaqu
-55 -17 15 plaster
-32 -24 2 plaster sinc
-35 -39 -29 plastic
-35 -39 -29 plastic chair
43 -25 -87 plat
-28 -23 -8 plat in
24 39 32 plat of
119 113 191 platform
120 80 170 play
-48 -8 -9 play a
15 30 21 play five
29 36 42 play happy
59 50 48 play mode
-60 -69 -28 play no
-11 -4 27 play on
17 9 26 play partner
69 -6 -14 play the
-38 62 85 play up
19 23 -37 play with
42 33 40 play you
-28 -14 -11 player
-187 -111 -215 please
119 114 111 please do
75 67 6 please dont
31 18 21 please i
13 29 28 please ignor
-44 -23 -19 please tell
-32 -6 -11 please to
43 -13 -67 plenty
41 44 -15 plenty of
-73 -66 -39 plenty pale
-71 -25 5 plot
36 39 52 pluck
36 34 30 pluck at
-116 -89 -135 plug
-8 24 -22 plug in
46 61 -21 plum
24 34 7 plum colour
2 -21 -17 plum in
-104 -59 -15 plumb
-18 -9 36 plumber
-30 -34 -22 plung
29 65 85 plus
-14 -5 -42 plus a
-40 -43 -29 plus feebl
16 36 98 plus my
1 74 93 plus the
-33 -35 63 pm
-64 -65 -30 pm and
-400 -293 -252 pmr
-57 -44 -30 pmr and
-35 -41 -40 pmr be
32 27 39 pmr do
-21 -14 -12 pmr make
-10 -21 -2 pmr tender
-201 -107 -130 pneumonia
69 27 70 pod
59 38 58 pod drool
370 195 188 point
-28 -15 -70 point at
-83 -51 -43 point do
-52 -14 -16 point for
178 139 157 point in
109 130 132 point of
54 -1 -1 point should
57 -28 -16 pointer
-242 -216 -190 poison
-33 -34 -26 poison and
6 8 20 poison from
-71 -75 -80 poison the
33 -3 30 pok
17 -28 -12 pok out
40 -27 -29 poke
37 -11 -10 poke me
14 23 48 poker
-2 3 -34 pole
32 64 64 polic
-37 -18 -1 policy
10 6 20 polish
-36 0 -10 polit
-20 -46 -31 pollen
-331 -237 -234 polymyalgia
43 37 52 polymyalgia and
-58 -34 -11 polymyalgia be
-19 -16 -22 polymyalgia rheumatica
-26 -1 -1 polymyalgia so
-35 18 -47 poo
36 35 -8 poo be
-43 -60 -32 poo fine
16 62 132 poo for
1 8 28 poo in
-5 4 -64 poo like
-63 -21 -13 poo on
-34 24 67 pool
10 26 21 pool and
11 21 17 pool my
-96 -49 -67 poor
-29 -27 -44 poor blood
-20 -13 -10 poor with
59 2 9 pop
-52 -60 -19 pop all
3 24 23 pop and
15 31 9 pop back
-39 -58 -18 pop on
-1 12 36 pop that
112 -25 -5 pop up
52 -95 -89 popcorn
1 -9 -22 popcorn go
21 -37 -25 popcorn under
-39 -16 -23 popey
16 37 2 popey and
-31 38 37 porridg
-24 -8 25 porridg and
-56 -34 -45 port
-32 -17 -12 portfolio
71 73 72 pose
72 71 65 pose be
2 13 -31 position
-26 -36 61 positiv
-101 -68 -101 possibl
-27 -24 -12 possibl that
12 20 -19 possibl to
196 115 203 post
-6 -23 -5 post i
-22 -24 -22 poster
14 66 16 postman
2 50 7 postpartum
-45 -34 -46 postur
-70 -86 -91 pot
300 237 344 potassium
-78 -39 -8 potassium and
71 11 59 potassium come
1 35 32 potassium do
-18 -16 -22 potassium food
68 46 -35 potassium i
-89 -100 -100 potassium in
109 41 70 potassium on
72 60 39 potassium stop
-27 -25 -17 potassium tablet
25 19 52 potassium they
-25 -23 -59 potassium thing
5 8 20 potassium who
-72 -31 38 potato
-18 -33 -9 potato have
5 4 33 potato in
16 14 -25 potter
16 14 -25 potter about
25 11 37 pound
9 15 24 pound and
-26 -24 -20 pound exact
22 10 55 pound headach
8 -6 -32 pound sinc
179 108 71 pour
81 74 40 pour out
5 11 31 pour sweat
15 -38 -28 pour tea
45 6 -51 pour the
35 -40 21 powder
-23 -132 -50 power
39 35 44 power out
21 9 14 pr
13 22 -33 practic
23 -7 -3 practic be
13 22 32 practical
-16 7 58 practis
7 37 66 practis cpr
-46 -9 13 pram
-68 -95 -9 prawn
102 -57 0 pre
-43 -31 -21 pre eclampsia
185 34 70 pre workout
29 18 22 precis
1 50 3 pred
19 6 -78 prednisolon
29 2 -24 prednison
-33 -30 -184 pregabalin
3 59 -5 pregabalin 600
-37 -27 44 pregnancy
-38 -27 -20 pregnancy for
2 7 37 pregnancy have
146 76 160 pregnant
10 12 -33 pregnant 26
-22 -98 -74 pregnant and
-60 -20 -26 pregnant be
36 35 41 pregnant with
71 40 124 pres
4 5 89 pres a
-2 9 20 pres my
6 32 6 pres the
-25 -27 -7 pres them
-22 -27 -9 pres ups
-154 -88 -57 prescrib
-84 -41 -35 prescrib me
-70 18 14 prescription
-21 -10 -9 prescription and
49 82 81 prescription for
-72 -62 -65 present
-21 -19 -13 present with
-111 -103 6 pressur
-49 -64 -37 pressur and
4 48 45 pressur at
-22 -24 5 pressur be
23 44 41 pressur behind
2 5 23 pressur on
5 5 -50 pressur one
33 38 33 pressur pil
21 -36 1 pressur tablet
12 16 41 pretend
28 34 51 pretend you
-21 -14 -17 pretend your
56 50 85 pretty
31 19 70 pretty sure
-78 -61 -51 prevent
-29 -30 -22 prevention
57 58 63 previous
-132 -99 -59 pric
-118 -125 -64 pric of
-62 -114 -129 prickl
3 -42 -36 prickl and
-50 -46 -40 prim
-32 -26 -29 prim minister
-12 5 -21 primary
-18 -15 -70 print
-45 -40 -32 print the
-38 -39 -32 prior
-12 43 135 prob
-49 -26 -24 prob nothing
95 50 43 probab
6 35 32 probab nothing
42 4 32 probab the
-24 55 26 problem
-44 -36 -5 problem a
-20 -13 -12 problem and
53 48 33 problem that
-126 -97 -83 proces
-157 -176 -100 prod
-7 -25 -19 producer
-75 -51 -31 professional
-48 -44 -41 programm
-142 -161 -93 project
-65 -33 -36 projector
44 48 30 prom
100 94 103 promis
103 100 106 promis i
2 -68 -9 prompt
22 -3 -3 prompt evaluation
49 52 59 pronator
49 52 59 pronator drift
4 36 90 prop
-36 -10 18 prop my
-65 -39 -95 proper
-5 0 28 proper and
14 16 55 proper be
-47 -65 -52 proper meal
33 44 74 proper or
6 23 -132 proper sinc
18 23 67 proportion
204 124 156 propranolol
11 68 134 prostat
13 43 122 prostat cancer
-22 4 -32 protein
21 48 49 protein bar
-34 3 -37 proud
-32 -13 -59 proud of
-26 -18 -11 proven
-46 -9 -14 prun
-38 -5 -11 prun the
16 28 53 psu
7 49 6 psych
-77 -98 -73 psychiatric
-99 -75 -45 pt
-20 -21 -18 ptosis
42 46 0 pub
0 -49 -34 public
-5 28 -54 pudding
-53 -27 26 puf
3 -46 -9 puf a
-22 -12 19 puf and
-44 -1 10 puf at
-72 -85 -50 puf on
6 -4 38 puf sinc
20 42 -143 puf up
47 96 86 puffer
5 19 37 puffer fish
-72 -2 -300 puffy
-56 -26 -95 puffy and
1 1 -45 puffy i
-21 16 -8 puffy sinc
144 178 118 puk
40 79 -35 pul
6 2 22 pul at
8 11 22 pul him
6 26 33 pul his
28 49 -22 pul into
5 7 31 pul it
-144 -77 -50 pul muscl
4 20 1 pul my
0 14 42 pul over
11 -24 -54 pul round
-42 -103 -29 pul something
-40 -6 -14 pul the
26 38 -50 pul to
11 -16 -46 pul up
-14 58 44 pul ups
358 647 564 puls
-28 -9 2 puls at
150 229 226 puls be
43 66 31 puls have
67 64 47 puls my
7 12 31 puls on
20 69 -26 puls steady
76 95 133 pump
14 14 33 pump alarm
29 38 44 pump blood
-30 -28 -17 pump have
101 94 103 pump out
11 24 32 pumpkin
18 27 37 pumpkin seed
48 55 57 punch
2 -22 -13 pune
192 277 347 pupil
55 81 107 pupil be
-33 -6 56 pupil enormous
15 16 43 pupil huge
15 23 44 pupil like
45 27 -14 pupil look
25 28 28 pupil massiv
15 21 36 pupil that
9 16 -34 pupil the
12 16 57 pupil tiny
-11 11 55 puppet
-99 -84 -35 puppy
-24 -23 9 purchas
-23 -23 10 purchas on
5 16 42 pure
49 54 78 purp
15 12 23 purp pinprick
160 147 316 purpl
10 18 -27 purpl and
50 70 101 purpl dot
22 30 53 purpl pinprick
-99 -90 -21 purpl rash
0 74 172 purpos
-6 2 63 purpos two
14 -47 -6 pus
16 150 -31 push
-7 -12 -27 push a
-18 6 21 push my
43 82 -47 push off
19 -19 23 push on
40 46 33 push the
-21 -15 -15 push them
12 31 -11 push up
96 83 70 put
89 187 119 put a
0 22 -23 put any
19 31 58 put asid
-45 -69 -34 put back
15 24 45 put down
-46 -38 -19 put her
36 65 67 put him
21 -21 1 put his
46 28 7 put in
-58 84 115 put it
-32 -187 -122 put me
91 14 -69 put my
36 -90 -74 put on
-39 -44 -12 put the
5 29 37 put them
-28 -1 -49 put two
-58 -11 -13 put up
8 20 -102 put weight
21 21 35 put when
22 32 -82 putty
-14 -41 -12 pyjama
4 5 -53 pyridostigmin
17 15 48 q
-161 -137 -45 quad
96 30 -3 quad 4
-99 -55 -8 quad be
14 52 100 quad bike
-94 -86 -47 quad have
-21 -22 -10 quad this
-37 -26 -40 qualify
66 73 80 quarry
73 71 105 quarter
77 74 72 quarter of
-33 -13 -21 que
-5 40 -62 queasy
-48 -110 -55 queasy and
-43 -33 -34 query
-76 -56 27 question
-21 11 28 question be
-34 -49 -36 question but
-57 -60 -52 question for
-29 -13 12 question on
-8 -26 -30 quetiapin
49 52 -12 queu
12 17 -55 queu at
329 185 245 quick
19 10 36 quick and
-1 10 27 quick as
76 -5 -4 quick can
39 19 55 quick one
81 76 75 quicker
77 109 114 quickest
-68 -24 2 quickest way
5 44 50 quid
33 18 7 quiet
-57 -3 25 quiet @abdomen
-92 -108 31 quiet @abilityloss
-33 -11 -57 quiet @activity
33 43 42 quiet @affairs
242 93 67 quiet @agolong
75 146 48 quiet @alcohol
-39 -55 -45 quiet @allergen
-150 -194 -206 quiet @als
94 81 111 quiet @anydrug
38 -5 57 quiet @arm
112 252 213 quiet @atrest
-243 -209 -125 quiet @babylow
106 118 197 quiet @back
138 108 -24 quiet @backthen
4 -31 -94 quiet @barely
102 9 -46 quiet @begunafter
-24 0 -54 quiet @belly
16 69 14 quiet @bellyupset
-51 -61 -81 quiet @bereaved
-20 4 57 quiet @bite
94 76 120 quiet @bladder
-69 -65 -69 quiet @blind
-318 -142 -161 quiet @bloodwords
50 40 90 quiet @blue
-9 47 17 quiet @bluenail
-155 -28 -69 quiet @bodylevel
277 151 161 quiet @bodypart
-200 -189 -70 quiet @bothlimbs
56 80 214 quiet @bowel
-302 -231 -151 quiet @breathe
-156 -206 -198 quiet @breathless
-172 -213 -213 quiet @breathtrouble
24 47 99 quiet @brief
-51 42 14 quiet @bruisy
257 190 60 quiet @burncause
105 153 -11 quiet @burnmouth
102 150 -14 quiet @burnt
36 70 -207 quiet @byproxy
-7 -42 6 quiet @calf
-7 9 27 quiet @cancer
37 29 25 quiet @cannedfood
85 109 116 quiet @cant
-72 -64 -33 quiet @cantbear
-112 -99 -132 quiet @cantmove
-221 -185 -168 quiet @cardiac
-20 -8 -45 quiet @chemical
-176 -93 -85 quiet @chest
-93 -44 -33 quiet @chesthurt
-107 -100 -106 quiet @child
76 55 68 quiet @childmed
-71 -94 -131 quiet @chills
-174 -218 -197 quiet @chokable
-264 -254 -151 quiet @choking
-56 103 47 quiet @climbs
-26 44 84 quiet @clinging
-171 -202 -239 quiet @clocknumber
-51 16 -16 quiet @clot
78 106 88 quiet @clotrisk
105 108 92 quiet @co
68 29 18 quiet @coldcause
-177 -117 -40 quiet @coldness
-264 -320 -317 quiet @collapse
-169 -180 -208 quiet @complaint
-96 14 -175 quiet @confused
70 73 77 quiet @confusednot
170 199 190 quiet @constant
-22 -89 -54 quiet @contracts
-59 -53 -39 quiet @coughword
-54 -32 -35 quiet @crackheard
-8 36 3 quiet @daily
-227 -263 -222 quiet @darkpee
59 -34 -29 quiet @dayladder
119 73 131 quiet @days
105 2 21 quiet @daysteps
75 -16 -57 quiet @deepburn
43 -19 30 quiet @diabetes
-122 -96 -23 quiet @dizzy
23 51 86 quiet @dogs
179 68 132 quiet @doing
-97 -84 -12 quiet @double
-25 -14 -47 quiet @dribble
117 161 147 quiet @drinkbout
3 70 82 quiet @droop
-166 -159 -236 quiet @drowsy
379 290 249 quiet @drugname
47 -9 -43 quiet @dues
-18 -68 67 quiet @dulled
67 -84 -100 quiet @dulledpart
-61 -57 -53 quiet @easesoff
-84 -131 -441 quiet @easily
-4 -5 33 quiet @eating
-22 -14 -9 quiet @effort
52 13 85 quiet @elder
-206 -120 -98 quiet @everywhere
-6 -160 -5 quiet @exert
-258 -278 -291 quiet @exertion
128 77 -64 quiet @eye
-24 57 21 quiet @face
-176 -95 -73 quiet @facefail
-55 -79 -121 quiet @faceswell
-3 -90 18 quiet @familiar
-169 -156 -187 quiet @fever
-274 -233 -164 quiet @feveronly
-247 -236 -175 quiet @figure
-117 -6 -63 quiet @fizzing
127 111 35 quiet @flank
-117 -183 -99 quiet @floppyinfant
-6 70 10 quiet @fluidloss
73 70 -74 quiet @footwear
-210 -271 -191 quiet @frail
121 -99 -201 quiet @freq
170 106 153 quiet @goneself
-86 -41 -32 quiet @gradual
-83 -69 -73 quiet @greyface
-143 -72 -109 quiet @handled
27 -42 -23 quiet @harder
70 77 104 quiet @hardly
131 111 13 quiet @hardto
-227 -111 -176 quiet @hardtoday
-82 -98 -121 quiet @hauling
-191 -181 -150 quiet @head
-105 -72 -190 quiet @headache
-73 -34 -72 quiet @headknock
-113 -78 -191 quiet @headpain
-148 -70 -109 quiet @heartache
-140 -137 -129 quiet @heartattack
-28 -13 -8 quiet @heartburn
97 20 -14 quiet @heartpill
-102 -15 -14 quiet @heartspot
-32 -77 -44 quiet @heldthing
208 86 177 quiet @highparts
-189 -141 -102 quiet @hives
-62 -86 -72 quiet @hot
70 116 -138 quiet @hourly
73 73 -17 quiet @immuno
-151 -87 -24 quiet @impact
-19 -17 -57 quiet @infant
-114 -99 -68 quiet @infection
60 -16 0 quiet @ingest
90 83 65 quiet @insulinword
-47 -11 -24 quiet @jerks
69 24 -58 quiet @joint
-3 -76 -86 quiet @jointbig
20 46 76 quiet @keepsake
105 124 -32 quiet @kidney
12 99 94 quiet @kin
-25 -37 -17 quiet @knownpanic
201 -84 -53 quiet @lasting
-54 -44 -28 quiet @leakage
9 -48 -134 quiet @leg
39 43 -17 quiet @legclot
80 67 -40 quiet @legparts
655 542 540 quiet @lethal
314 289 242 quiet @lethalplace
55 83 60 quiet @lifelong
-111 -33 -46 quiet @light
-24 -26 -16 quiet @lighthurts
42 -50 -48 quiet @limb
-297 -229 -261 quiet @limbfail
-128 -130 -121 quiet @limbfault
-12 -91 -89 quiet @limbnumb
-44 -47 -40 quiet @lockjaw
255 -22 5 quiet @long
11 23 15 quiet @lumpgrows
-43 -86 -107 quiet @lumpword
-90 -85 -99 quiet @lungsign
289 308 257 quiet @manytablets
117 158 157 quiet @means
130 -54 -5 quiet @medword
173 91 72 quiet @momentary
78 -29 90 quiet @motion
13 41 -28 quiet @mouthparts
109 -15 -14 quiet @move
-38 -66 -62 quiet @musclepain
-27 -18 -29 quiet @mushroom
-64 39 -218 quiet @nearfaint
-222 -201 -210 quiet @nervemuscle
-47 -42 -32 quiet @neurolep
-26 -120 -89 quiet @newmed
-120 -100 -43 quiet @no
7 31 118 quiet @nohelp
-33 -25 -47 quiet @notbreathing
-72 21 52 quiet @nothere
67 128 196 quiet @now
-51 -24 1 quiet @numb
51 52 32 quiet @numbcause
-144 -141 -119 quiet @numbonly
32 91 106 quiet @numbseat
24 52 6 quiet @oldspell
133 -15 -82 quiet @onesided
73 1 40 quiet @opioid
13 56 45 quiet @overdays
-148 -22 -38 quiet @overdosesign
84 65 -45 quiet @pain
68 61 81 quiet @painkiller
-57 8 -56 quiet @palp
322 289 83 quiet @passedoff
-90 -80 -58 quiet @passingnumb
-116 -115 -118 quiet @periods
240 169 157 quiet @person
-57 -25 3 quiet @pet
138 156 128 quiet @pillword
48 43 38 quiet @places
-127 -118 -129 quiet @pmr
-53 -5 0 quiet @poison
-24 -18 -11 quiet @poorfeed
-92 -31 11 quiet @potassium
24 34 -16 quiet @pouring
123 -46 -162 quiet @preeclampsia
-113 -67 -90 quiet @pregnant
-113 -67 -90 quiet @pregnantnow
-30 -62 4 quiet @pressed
-52 -39 -32 quiet @pupil
6 21 22 quiet @pursuit
-68 4 2 quiet @quietly
53 -7 -72 quiet @quit
3 20 127 quiet @radiates
-69 -27 -80 quiet @rash
92 147 -94 quiet @recent
-35 -58 22 quiet @recurs
-133 -267 -155 quiet @redhot
-171 -104 -125 quiet @redskin
36 54 61 quiet @reliever
-247 -190 -150 quiet @removal
-159 -121 -32 quiet @resolved
-21 -8 -10 quiet @restcure
-105 -85 -91 quiet @rigid
92 10 4 quiet @rising
-23 -38 -52 quiet @roaming
106 -4 11 quiet @saddle
-15 -56 -122 quiet @season
204 149 145 quiet @seat
159 109 110 quiet @seatarea
169 196 131 quiet @sedative
31 95 -72 quiet @seeing
-325 -278 -338 quiet @seizure
67 80 75 quiet @seizurelike
99 132 187 quiet @self
-340 -323 -148 quiet @selfcare
-33 -88 -92 quiet @selfmoving
-295 -35 -231 quiet @sepsissign
49 63 52 quiet @serodrug
54 60 82 quiet @settled
-247 -222 -179 quiet @severe
67 80 75 quiet @shaking
-43 -46 -46 quiet @shocked
-5 -39 61 quiet @side
-59 -69 67 quiet @sidefail
161 37 59 quiet @sincethen
36 51 75 quiet @sleeppill
301 -10 -53 quiet @slow
-27 34 -48 quiet @slur
-108 1 -70 quiet @slurred
-56 -70 -118 quiet @someone
60 55 61 quiet @soothed
-101 -200 -90 quiet @soothing
119 42 -179 quiet @speak
-105 -76 -49 quiet @spent
108 119 198 quiet @spinal
-34 12 -3 quiet @spoil
-206 -211 -163 quiet @spot
53 -24 -17 quiet @statin
7 -59 -40 quiet @steroid
-31 -17 -18 quiet @stiffbody
-49 -45 -38 quiet @stiffneck
44 95 34 quiet @stoppedtaking
201 -84 -53 quiet @stretch
-1 112 -119 quiet @stridor
-364 -289 -228 quiet @stroke
-51 -32 -5 quiet @strongpill
31 116 157 quiet @sudden
-130 -160 -131 quiet @suddenpain
-26 -19 -8 quiet @supply
94 119 63 quiet @swallow
82 69 27 quiet @swallowtrouble
-4 48 1 quiet @sweaty
-56 -136 -100 quiet @swollen
53 112 121 quiet @systemic
395 273 353 quiet @task
-34 -62 -11 quiet @temple
-40 -34 -22 quiet @tendertouch
-7 -2 -74 quiet @thinner
-224 -239 -214 quiet @throat
-42 -28 -21 quiet @thunder
-65 -42 -29 quiet @thunderous
20 1 18 quiet @thyroidish
164 78 -73 quiet @tightness
-74 -126 -61 quiet @tingle
-90 -170 -146 quiet @toesfeet
64 -19 -91 quiet @tongue
-27 114 56 quiet @toomany
61 84 1 quiet @tooshort
167 60 59 quiet @toxauto
22 37 52 quiet @toxsigns
-66 -41 -12 quiet @tracking
-53 16 57 quiet @trauma
-63 -123 -89 quiet @trigger
-671 -583 -494 quiet @twitch
-45 -86 -32 quiet @twitchlike
46 10 30 quiet @unaware
-41 -21 -30 quiet @unexplained
-136 -86 -76 quiet @unreal
-28 -19 -26 quiet @unrelieved
-84 -91 -37 quiet @unresponsive
-11 -6 58 quiet @unseen
-97 -16 -35 quiet @unsteadylimb
180 158 177 quiet @vanish
-7 12 51 quiet @venom
-58 116 -199 quiet @vision
-40 -34 -45 quiet @voicechange
64 108 12 quiet @vomit
-8 -98 -93 quiet @wanttodie
-36 -45 -59 quiet @wasting
-199 -166 -23 quiet @weak
52 14 70 quiet @weapon
145 75 -5 quiet @weekday
-19 2 23 quiet @weightdown
51 31 -44 quiet @wellnow
256 360 380 quiet @wherein
120 106 53 quiet @whistle
-90 -60 -19 quiet @white
128 151 111 quiet @withdrawable
208 172 70 quiet @wont
-1 -62 0 quiet @worried
-157 -249 -97 quiet @worse
-64 -114 -95 quiet @wound
-4 -6 98 quiet @wringing
46 -31 -25 quiet and
9 19 33 quiet now
16 62 -8 quiet sinc
-24 -15 -14 quiet what
48 45 -105 quieter
67 72 -66 quieter than
9 5 39 quinin
-31 -46 -25 quinin be
46 61 70 quinin for
21 45 45 quinin tablet
41 30 -53 quit
-51 -22 -41 quit and
20 16 -35 quit drink
16 -51 -11 quit it
76 -12 54 quit my
18 14 -34 quit normal
2 6 -21 quit on
-38 0 -28 quit the
-114 -134 -86 quiver
-33 -21 -8 quiver for
-43 -34 -18 quiver sinc
51 -15 -10 quiver when
-24 -29 -4 quiz
-83 -93 -105 quot
-28 -27 -22 rabbit
1 -14 -56 raby
6 3 -51 raby shot
-12 6 -76 rac
38 46 -67 rac and
-100 -91 -62 rac heart
49 -26 6 race
-27 -25 -24 radiation
89 80 32 radiator
22 20 28 radiator and
53 33 53 radio
55 45 14 radio be
63 138 110 rag
41 106 131 rag dol
18 27 -34 rag sore
-53 -89 -42 rage
64 -29 -11 rage and
9 5 -25 rail
15 17 -48 rail today
59 61 80 railway
112 -12 52 rain
38 31 -3 rain bow
-9 -5 -40 rain sinc
38 -31 -50 rais
1 44 -22 rais my
-52 -60 -22 raisin
25 23 30 rambler
58 38 55 ramipril
-3 -34 -21 ramp
12 -53 -32 random
29 -3 -2 random muscl
8 -53 -45 rare
75 138 -64 rash
41 114 31 rash all
-61 -68 -70 rash and
22 51 7 rash it
-12 -41 -8 rash no
-95 -76 -24 rash spread
161 96 137 rash that
11 21 28 raspberry
11 22 28 raspberry jam
-16 -15 -21 rat
2 4 -57 rat bait
-65 -50 -122 rate
-34 -46 -46 rate be
230 112 213 rather
87 100 120 rather be
46 38 27 rather know
76 4 18 rather not
-10 -37 7 rattl
10 21 78 rav
24 22 44 rave
9 55 53 raw
44 39 6 raw and
4 15 38 raw to
-43 -31 -50 ray
-4 -8 -76 razor
-16 -21 -98 razor blad
-5 20 55 rd
-61 9 -63 reach
-3 94 58 reach for
-43 -27 -22 reach my
-49 -142 -113 reach the
53 117 145 reach thirty
0 1 -31 reach up
-2 40 66 reaction
27 60 74 reaction to
204 147 184 read
-11 -65 -51 read a
57 65 68 read about
12 -38 -9 read bad
3 27 30 read in
-27 -14 -19 read me
-89 -34 -10 read my
-33 -54 -26 read one
-4 9 27 read that
178 146 236 read the
-119 -39 -8 read up
-11 -22 -19 read your
-62 -58 -55 reader
20 43 63 ready
60 64 70 ready to
-15 -76 -36 real
12 20 28 real he
40 -15 -3 real life
-43 -33 -36 real thing
-21 8 -33 realis
35 69 15 realis i
-75 5 97 really
-13 -26 -15 really get
34 15 30 really have
15 23 51 really ill
41 66 51 really slow
23 -1 -1 really stop
24 36 33 really work
13 32 53 rear
13 32 53 rear end
-182 -173 -73 reason
-13 -29 -5 reason and
-28 -17 -15 reason for
-40 -21 21 reason i
-50 -39 -53 reason smal
45 41 -7 recal
-37 -20 -19 recent
-34 -19 -18 recent chang
-134 -60 -45 recip
123 90 106 reckon
-58 -25 -15 reckon a
6 73 86 reckon i
117 29 3 reckon it
-41 -51 -82 recliner
16 8 24 recognis
-72 -87 -13 recommend
23 -4 -2 recommend daily
25 23 30 recommend intak
-68 -81 -53 record
-23 -2 -29 recover
-21 -20 -1 recovery
48 45 40 recovery and
-6 -20 -20 recovery position
-136 -19 -393 red
58 -3 38 red a
40 10 -107 red and
13 23 -14 red as
-74 -58 -13 red bul
-82 -69 -10 red bump
-58 -49 -37 red flag
4 8 -21 red from
24 36 22 red hot
-15 37 64 red line
-3 17 40 red no
43 -1 -1 red or
42 29 -59 red pee
44 39 6 red raw
57 80 66 red ring
20 26 6 red streak
-60 -8 0 red then
13 20 -11 red warm
5 -46 -29 red whenever
-5 -64 -25 reddit
-4 -63 -25 reddit say
-31 -17 -22 reduc
9 -50 -39 redundancy
-39 -26 -32 ref
5 5 -32 refil
28 109 31 reflex
33 36 39 reflex be
-72 -32 -77 refus
-85 -35 -80 refus to
10 12 22 region
6 43 67 regret
6 43 67 regret it
-95 -61 -80 regular
-17 -18 -28 regular like
-49 -19 -7 regular tap
-68 -5 -26 rehab
-28 -10 -4 rehearsal
123 186 175 rehom
116 128 122 rehom the
-33 -34 -23 rehydrat
-26 -24 -14 relat
-152 -105 -99 relax
-11 -3 27 relax muscl
-21 -39 -19 relax my
-54 -21 7 relaxant
-101 -84 -65 relaxation
-33 -23 -27 relaxation exercis
-19 -25 -27 relaxation tip
-25 -31 -38 releas
-31 26 2 relief
51 68 54 reliev
42 61 85 remain
-172 -154 -122 remedy
-10 -15 -32 remedy from
-99 -65 -29 remember
-84 -85 -21 remember the
22 22 14 remind
30 25 17 remind me
6 6 -27 remission
46 17 30 remot
10 28 51 remov
-11 -17 -26 removal
27 13 1 renny
-29 -8 8 rent
-51 -77 -24 rep
-23 -98 -10 repeat
-19 -20 -31 repeat after
24 -5 -4 repeat himself
-32 -7 -5 replacement
72 94 62 reply
33 19 -25 reply all
84 100 87 reply only
-90 -22 -33 report
-31 -46 -25 report on
-64 -66 -48 requir
54 82 67 rescu
41 62 71 rescu medicin
11 11 34 reservoir
1 7 26 reset my
6 37 81 resident
4 3 20 respect sir
-85 -58 -43 respond
-50 -50 -54 respons
225 -109 -304 rest
52 -10 -20 rest and
-29 -11 -27 rest be
2 2 -60 rest between
6 81 -21 rest i
43 55 56 rest in
-40 -45 -21 rest it
11 -31 -58 rest of
11 22 22 rest up
-47 -61 -11 restart
-248 -158 -206 restles
-207 -95 -94 restles leg
-4 -29 -7 restor
55 65 -109 result
-52 -38 -30 resuscitat
68 61 109 retch
25 -63 31 retir
23 -25 -15 retir and
7 14 31 return
-29 -68 -19 revers
-26 -32 2 revers into
1 -31 -16 revers the
8 -11 -26 review
22 -3 -16 review in
-11 20 -40 revis
-13 -24 -31 reviv
-13 -24 -31 reviv a
-35 -40 -17 rhabdo
-45 -64 -23 rhabdomyolysis
-19 -16 -22 rheumatica
-34 -40 -22 rhym
37 61 84 rhythm and
-10 4 -21 rhythm to
-37 -31 -13 rhythmic
-35 -30 -10 rhythmic littl
144 43 129 rib
-25 -19 -38 rib ache
5 24 10 rib and
-25 -8 12 rib at
12 16 24 rib every
5 -42 17 rib muscl
12 4 25 rib on
7 13 -63 rib sinc
14 -39 -16 rib then
-27 -49 -25 rib when
2 3 24 rib whenever
-8 -24 -21 rice
-42 -20 -31 rich
-32 -17 -6 rich food
-29 -111 -82 rid
-28 -110 -80 rid of
21 26 29 riddl
-71 -26 7 ride
1 5 -24 ride it
2 7 24 ride triag
-26 -25 -24 ridiculous
-30 -35 -45 ridiculous i
-342 -136 -154 right
15 17 40 right and
101 51 46 right arm
10 -82 -52 right as
-32 -27 7 right be
-5 6 38 right bit
24 19 -4 right brain
21 55 -21 right calf
-28 -33 27 right down
13 13 -77 right ear
95 133 253 right eye
72 35 -41 right eyelid
0 -5 -36 right foot
-38 -14 -12 right for
11 14 31 right half
139 43 84 right hand
-26 -41 -31 right i
-54 -11 -25 right in
-37 -48 -23 right it
20 9 42 right itself
-59 -55 -51 right just
94 162 219 right leg
44 50 52 right lid
72 76 49 right now
-18 -25 -19 right of
150 151 -7 right one
-18 -17 -20 right or
-62 -68 -60 right pil
-31 -21 -48 right shoulder
59 58 64 right side
3 23 -27 right so
10 23 53 right start
-41 -33 -13 right stuf
10 8 -69 right temperatur
27 -11 -2 right thes
-24 -5 81 right through
36 78 33 right time
-33 -23 -24 right to
16 -27 -20 right way
140 165 228 rigid
38 47 71 rigid and
9 11 24 rigid burn
31 35 15 rigid then
2 4 -28 rim
157 134 185 ring
-158 -130 -95 ring and
33 49 27 ring anyon
13 29 27 ring at
44 37 36 ring be
-43 -15 -7 ring finger
0 24 32 ring in
64 21 34 ring like
-7 23 27 ring my
41 -125 -28 ring on
81 71 100 ring potassium
44 1 -54 ring rash
63 103 81 ring round
46 39 77 ring someone
-46 -18 -11 ring the
2 4 -41 ring wont
31 45 50 ringer
-110 -41 -82 rins
16 60 -6 rins it
3 -12 63 rip
33 40 66 rip pain
-10 -153 -132 rippl
2 -32 -21 rippl all
1 -54 -46 rippl along
21 -13 -4 rippl sinc
46 101 -22 rise
21 62 -31 rise from
-42 -44 -36 risk
-25 -27 -16 risk of
-97 -75 6 risperidon
14 8 30 ritalin
45 53 -62 rivaroxaban
11 17 -38 rivaroxaban and
12 10 -21 rivaroxaban for
7 11 38 river
6 11 31 river and
-71 -28 -27 rls
59 5 -50 road
-41 -26 -18 road i
-36 -36 -15 roam
56 48 -11 roar
-131 -93 66 roast
-23 -20 -7 robot
9 96 193 rock
-38 -9 9 rock and
34 75 97 rock hard
-50 -42 -6 rock in
13 29 27 rock pool
-26 -21 -11 rode
162 247 -34 rol
12 13 25 rol a
20 30 29 rol about
18 23 27 rol back
8 20 -9 rol my
73 72 69 rol on
1 9 -72 rol out
1 -20 -10 rol over
43 109 -35 rol up
73 49 62 role
101 83 90 role play
-19 -29 -23 role system
-54 -54 -43 roller
-3 9 41 rollercoaster
-67 -62 -45 romeo
-67 -62 -45 romeo and
41 -14 -22 roof
-10 -1 24 roofer
9 7 22 roofer mate
193 190 216 room
2 38 -29 room after
8 -5 -26 room and
32 -13 -12 room because
3 -23 -13 room go
16 46 62 room i
8 20 39 room keep
22 21 34 room spin
-55 -53 -4 roommat have
-177 -135 -133 root
-71 -42 -43 root canal
254 239 204 rope
130 127 132 rope in
78 158 -88 rosuvastatin
27 33 -75 rosuvastatin and
2 3 -27 rosuvastatin doubl
-43 -47 -24 rot
-131 -77 -97 rotten
-6 -49 -59 rough
-6 -11 -37 rough and
223 308 142 round
14 45 -3 round a
48 44 65 round battery
37 42 54 round between
7 6 20 round both
-30 -13 -6 round could
-15 -41 -22 round for
8 -1 -25 round have
-14 -65 7 round her
16 15 -39 round his
47 -31 -21 round in
11 70 101 round it
-107 -126 -76 round like
-1 46 71 round me
183 195 143 round my
19 -25 -25 round than
38 98 217 round the
18 -16 -130 round to
13 25 0 round wher
-20 -10 -9 roundabout
-20 -10 -9 roundabout the
193 188 193 rous
3 3 25 rous for
128 124 96 rous her
52 49 58 rous him
23 -18 -15 routin
116 50 28 row
32 22 36 row in
-47 -49 -48 row machin
26 30 51 row on
2 45 28 row when
-322 -258 -163 rub
-41 -56 -9 rub it
-86 -31 -39 rub my
-113 -122 -67 rub them
33 57 106 rubber
-35 -46 -41 rubbery
-80 -23 -42 rubbish
1 11 -62 rubbish for
-30 -16 -49 rucksack
-35 -18 -18 rucksack on
-44 -69 -56 rude
-43 -43 -35 rude health
-22 17 -53 rug
4 7 -39 rug no
5 -79 -78 rugby
35 -24 -17 rugby tackl
36 -44 -17 ruin
-74 -34 -11 ruin from
-63 -112 -43 rul
-63 -112 -43 rul out
-42 -73 -61 rule
-42 -27 -7 rule for
34 12 16 rule i
222 235 170 run
30 -58 57 run a
-11 -40 -24 run about
-75 -48 -35 run again
73 111 29 run and
-52 -7 -8 run club
-12 -25 51 run down
68 26 -39 run for
-85 -4 -2 run half
11 18 -25 run head
-11 -22 4 run in
18 16 47 run into
14 19 24 run it
6 8 38 run like
41 27 47 run marathon
-9 -9 -23 run my
-25 -10 -13 run of
45 48 70 run off
207 325 5 run out
-55 -34 -14 run over
-105 -125 -61 run round
24 -1 -1 run short
12 -97 -42 run sinc
111 102 95 run the
-32 -38 -16 run through
1 5 -61 run to
48 6 -10 run up
-1 28 49 run when
23 25 31 run with
40 40 -10 runner
79 69 35 runny
75 61 56 runny nose
-43 -2 11 rush
25 2 1 rust
52 73 13 rusty
22 29 52 rusty nail
-51 -43 -109 s
23 60 110 sachet
44 55 62 sack
23 33 70 sack of
-209 -25 -31 sad
31 18 55 saddl
110 103 53 saddl area
-57 -68 -10 saddl sore
-86 -81 -30 sadly
-124 -163 -172 safe
2 -39 -29 safe i
38 -9 -33 safe to
-48 -4 -3 safe with
-59 -37 22 safer
-43 -45 -19 safer than
15 25 -14 sag
4 2 -48 saggy
54 82 41 sailor
10 32 37 sake
-4 -128 -49 salad
91 -9 0 salad and
-43 -57 -34 salad last
38 -99 -31 salbutamol
-24 -32 -20 salbutamol make
-20 -22 -15 sale
103 135 119 saliva
-183 -155 -135 salt
38 42 47 salt and
-22 -23 -42 salt be
7 -24 -13 salt do
-24 -30 -5 salt in
71 57 -3 salt on
24 24 20 salt or
24 -20 -7 salt tablet
20 20 17 salt then
-47 -55 -65 salty
-35 -32 -7 salty enough
-126 -190 -109 same
40 2 -125 same as
-6 1 -32 same both
66 -5 -2 same day
-31 -37 -9 same family
62 117 116 same feel
3 -24 -10 same it
-1 2 30 same night
-56 -46 -22 same on
10 -49 -18 same plac
23 23 25 same question
74 -5 11 same side
-136 -92 -34 same size
-53 -6 -1 same thing
22 31 42 same way
-28 -16 -2 same word
86 82 90 sand
11 9 34 sandbag
-57 -38 -29 sang
28 27 -4 sanitiser
-19 -16 -73 sank
4 7 -64 sank her
100 99 92 satay
-62 -42 -13 satisfy
-30 -28 -15 satsuma
-30 -28 -15 satsuma be
-91 -42 -184 saturday
12 9 28 saturday a
30 71 60 saturday and
-26 -26 -58 saturday i
-28 -27 -11 saturday in
7 34 -16 saturday it
46 72 -14 saturday my
3 2 35 saturday today
-48 -49 -31 sauc
45 7 -27 sausag
24 32 -22 sausag and
164 300 300 sav
61 85 84 sav my
109 221 220 sav up
10 11 65 savag
23 30 3 save
33 50 51 save me
-23 -31 -7 save us
192 38 108 say
23 5 18 say 168
-6 9 32 say 7
15 -32 8 say a
5 30 41 say about
32 22 29 say als
-64 -45 -18 say and
29 45 46 say anything
21 11 25 say be
8 -36 29 say bel
-54 -31 -22 say benign
21 16 -8 say but
69 99 100 say cal
9 1 -45 say dont
-22 -15 -18 say eat
-36 -20 -18 say emergency
7 22 -35 say feed
6 9 -29 say feel
-4 33 -15 say get
-47 -46 -5 say go
270 393 316 say he
15 36 22 say hello
6 -45 -46 say her
-7 19 47 say hi
-31 2 -52 say his
116 126 109 say how
-131 -169 -6 say i
0 25 6 say if
15 -164 -196 say it
-28 -18 -10 say itd
32 77 -8 say its
-31 -20 -28 say just
50 18 21 say look
14 106 4 say magnesium
-55 -28 -27 say meningitis
18 24 37 say minor
-26 -7 -5 say more
21 -29 -16 say move
0 -36 38 say my
-46 -48 -39 say nerv
27 -80 -65 say no
-33 -31 -29 say nothing
92 88 49 say on
-2 -26 22 say one
0 2 -23 say over
2 -34 -37 say pardon
4 10 48 say put
22 22 24 say right
22 -5 -4 say seek
55 -53 34 say she
-45 -44 -45 say so
49 64 -11 say sodium
55 65 63 say sorry
-37 -1 -46 say stop
38 -4 -5 say stres
-33 -13 -10 say ta
13 32 25 say tell
-58 -80 -38 say that
97 65 36 say the
-71 -3 23 say ther
-5 44 -5 say they
-9 -13 -23 say to
11 19 21 say tonight
-59 -41 -49 say twitch
48 30 27 say two
-30 -22 -18 say very
3 46 -12 say wait
10 30 56 say walk
-7 -7 -22 say what
-39 -16 -15 say whether
6 9 28 say wind
-51 -43 -45 say yes
19 32 31 say you
23 -7 -54 scab
24 56 -29 scaffold
37 61 -13 scaffold pole
28 -26 20 scal
21 14 22 scal be
20 -3 5 scal i
30 -1 -1 scal or
-2 1 -41 scalp
67 78 -26 scalp hurt
36 58 -15 scalp sore
-31 -51 -21 scalp to
-147 21 53 scan
-20 -57 -6 scan be
-59 -13 -6 scan clear
19 43 23 scan last
6 66 52 scan show
-36 -29 -19 scanner
110 -41 -106 scar
88 -2 -4 scar its
-29 -13 -4 scar me
77 -6 -26 scar of
-44 -70 -68 scarf
-57 -19 -37 scarlet
-73 -94 -55 scary
-15 -32 -19 scary one
-1 -1 31 scen
-139 -58 -31 schedul
14 25 -5 schizophrenia
16 29 -13 schizophrenia have
24 -1 15 school
7 5 21 school and
25 27 35 school bag
-54 -20 -12 school be
37 69 70 school run
227 207 282 sciatica
50 57 33 sciatica be
133 80 125 sciatica both
32 29 100 sciatica down
93 86 75 scienc
-22 -36 -21 scissor
82 76 114 scoop
14 26 32 scoop of
15 18 26 scoop on
-16 -39 -10 scor
7 -34 -1 scor and
17 28 41 scorpion
12 21 24 scorpion get
-65 -88 -37 scout
41 40 61 scrambl
41 40 61 scrambl for
1 1 -30 scrap the
148 127 -32 scratch
17 32 78 scratch her
97 85 0 scratch me
30 -50 -46 scratch my
15 32 -43 scratch on
-174 -75 12 scream
16 18 41 scream and
-22 -22 -16 scream at
41 44 55 scream if
-59 -45 -55 scream myself
1 17 21 scream then
6 13 22 scream when
-72 -185 -62 screen
-11 -39 -5 screen day
-20 -11 -16 screen go
80 90 112 screenwash
17 5 -193 screw
9 10 -104 screw round
-68 -54 -50 scrol
-65 -51 -48 scrol for
6 22 17 scrum
36 -14 -12 scuf
-137 -133 -45 sea
-49 -70 -41 sea at
-54 -53 -22 sea sick
45 152 153 seal
24 79 74 seal and
15 17 35 seal round
-28 -68 -75 season
2 -30 -6 season my
16 94 115 seat
-75 -144 -394 second
-58 -23 13 second and
-26 -37 -26 second articl
-29 -22 -8 second be
29 81 -65 second day
3 19 -42 second dose
-16 -31 -11 second go
-75 -60 -7 second i
-14 -22 -7 second my
-47 -44 -15 second of
7 1 25 second one
20 -22 -15 second that
-41 -62 -78 second then
30 25 -31 second when
-25 49 -3 second with
-65 52 0 section
-36 -2 -3 section apply
5 5 23 section sudden
-142 -44 -130 see
29 -82 -42 see a
3 2 -84 see any
7 -45 -25 see anybody
39 47 -51 see anyon
-23 -16 -11 see be
9 49 69 see doubl
-38 -50 -10 see fine
-63 -56 -46 see her
-32 -46 -23 see if
-40 -33 -29 see in
49 -46 -80 see it
-31 -12 1 see my
7 20 36 see no
-8 -3 22 see not
-32 -33 -9 see one
44 51 61 see silver
-65 -45 -38 see someone
14 25 39 see star
13 18 24 see stuf
23 20 16 see that
-18 3 73 see the
-7 -22 -7 see them
77 124 28 see thing
27 25 19 see through
-53 57 19 see to
129 162 -80 see two
36 24 32 see what
9 20 39 see yellow
-4 2 25 seed
21 1 -39 seek
25 26 -14 seek help
23 -3 -2 seek prompt
70 72 26 seem
10 13 -44 seem ok
32 -14 2 seem to
-102 -194 -119 seize
-26 -33 -17 seize i
-28 -36 -34 seize solid
40 -77 -80 seize up
-85 -71 -80 seizur
-12 -21 -25 seizur aura
39 54 67 seizur have
-25 -8 -6 seizur i
-32 -27 -24 seizur in
-45 -31 -17 seizur overdos
19 18 22 seizur right
-18 -31 12 seizur this
21 -7 -3 seizur under
13 -26 -12 seizur wher
-26 -24 -49 sel
-50 -27 -50 self
-32 -6 -5 self help
180 113 96 selfish
18 32 51 selfy
7 10 20 selfy from
31 58 33 send
43 44 24 send a
-59 -40 -18 send be
-9 -21 -6 send help
-20 -11 -6 send him
109 109 90 send me
82 145 -20 sens
19 36 33 sens and
5 12 29 sens as
-26 -14 -10 sens in
22 41 29 sens of
26 -2 43 sensation
-61 -75 -56 sensibl
-34 -34 -30 sensibl way
4 96 148 sent
29 34 29 sent a
-62 -60 -51 sent him
39 64 79 sent me
118 9 57 sentenc
8 13 -31 sentenc all
17 -21 -8 sentenc for
-29 -4 -9 sepsis
20 -121 -65 september
-12 -49 -33 september and
-43 -30 -35 septic
-170 -89 -66 serious
-11 -37 -38 sermon
-32 -24 16 serotonin
-23 -14 27 serotonin syndrom
-19 -126 -22 sertralin
44 65 -26 sertralin and
-46 -7 -4 sertralin for
-54 -61 -36 server
-45 -55 -56 servic
-56 -41 -44 sery
100 92 25 session
2 2 -43 session on
-27 -27 -2 session this
-307 -169 -136 set
29 -36 -32 set a
-22 -6 -1 set and
-44 -34 -43 set her
-47 -26 -40 set in
-38 -13 -24 set like
-42 -24 9 set my
11 63 50 set off
6 11 -30 sette and
24 6 60 settl
-1 21 18 settl a
-39 -35 -17 settl and
105 -122 -118 seven
12 -2 21 seven hour
10 38 32 seven month
69 -25 -60 seven week
15 -52 -25 seven year
35 7 7 seventeen
-93 -53 -72 seventy
26 40 52 seventy nine
-47 -23 -53 seventy one
-49 -52 -45 seventy who
164 118 122 sever
21 20 29 sever headach
35 21 29 sever muscl
13 19 28 sever pain
23 -2 -2 sever weak
261 -37 -1 several
140 -2 -2 several different
4 -27 -28 several month
23 -54 -25 several time
62 -9 -5 several week
45 12 -21 sew
10 18 79 sex
3 8 30 sex feel
40 138 -54 shad
-27 -26 -15 shad my
-16 -7 -58 shad now
23 59 24 shad of
49 52 -32 shad with
-58 33 53 shadow
11 28 50 shadow creep
-1 17 29 shadow heart
162 256 210 shake
27 49 89 shake all
139 123 -14 shake and
42 66 -61 shake cant
17 15 -27 shake fit
58 79 -26 shake for
41 33 55 shake her
33 42 34 shake him
10 13 29 shake his
48 -21 -8 shake in
-165 -117 -33 shake it
-14 -19 38 shake like
-21 -22 -7 shake my
-45 -105 -53 shake no
-25 -30 -1 shake on
-38 -24 53 shake so
39 79 -32 shake sweat
1 -54 -29 shake them
-67 -22 -27 shake when
-15 -21 -27 shakespear
99 133 -149 shaky
6 -17 -52 shaky and
77 57 45 shaky hand
12 79 -69 shaky sweaty
102 115 139 shallow
29 61 78 shallow end
-39 -16 -10 shampoo
-27 -1 5 shandy
40 60 57 shant
52 70 20 shap
-31 18 -17 shar
-30 18 -19 shar a
96 83 105 sharp
47 70 48 sharp as
5 4 22 sharp pain
3 -21 8 sharp stitch
-29 -16 -15 shatter
-1 27 49 shav
176 147 163 she
-60 -24 -24 she ask
252 339 320 she be
41 40 40 she breath
10 26 70 she cant
-81 -84 -106 she care
-26 -52 -35 she climb
16 12 -82 she come
12 20 49 she couldnt
-52 -41 -25 she cry
51 52 34 she die
40 13 33 she do
35 3 7 she doesnt
39 37 50 she drink
-56 -52 -76 she feel
-8 -8 -46 she film
34 -17 -9 she freeze
-46 -66 -42 she gag
-37 -43 -71 she get
23 13 29 she give
14 31 9 she go
-27 -24 -25 she hate
-55 35 117 she have
31 58 6 she hit
-13 -69 -37 she isnt
30 35 56 she keep
-80 -58 -12 she left
-27 -26 -25 she need
-46 -46 -15 she never
92 0 2 she open
50 47 54 she pass
31 11 22 she put
11 -17 -55 she reckon
-14 -10 -22 she right
37 33 36 she say
-23 -22 -5 she sit
3 -30 -15 she start
9 15 21 she stood
7 10 -72 she swallow
-36 -41 -25 she talk
37 29 -32 she think
34 -9 -11 she use
-62 -30 -36 she wake
-30 -29 -17 she walk
13 48 9 she wont
43 70 98 she would
10 13 -25 she wouldnt
66 133 172 shed
19 26 47 sheep dip
83 113 227 sheet
34 27 63 sheet and
2 13 64 sheet mouth
33 54 78 shel
-32 -42 -46 shelf
-35 69 31 shift
-22 -2 9 shift a
-40 -47 -33 shift and
37 0 0 shift for
2 -21 -20 shift in
9 24 0 shift me
-7 9 24 shift my
-25 -15 -9 shift on
30 70 60 shimmer
-97 -4 76 shin
-47 -55 -21 shin ach
14 21 -97 shin and
9 8 -22 shin at
3 -113 -30 shin balloon
2 12 25 shin in
12 24 51 shin on
15 37 57 shin pres
-36 -41 -1 shin saturday
8 25 -25 shin sinc
-16 -26 -1 shin twitch
13 13 -172 shingl
4 8 -43 shingl on
143 171 -17 shiny
48 63 -13 shiny and
30 71 16 ship
16 -63 -76 shirt
-142 -164 -116 shiver
-49 -57 -43 shiver a
4 6 43 shiver and
-25 -27 -35 shiver for
3 1 26 shiver the
40 23 34 shiver uncontrollab
-187 -202 -104 shiver when
151 219 206 shivery
-44 -18 81 shivery and
5 -2 22 shivery but
-46 62 76 shock
59 106 128 shock and
-26 -28 -45 shock like
21 58 42 shock off
-34 -24 -27 shock to
65 -52 -69 shoe
5 19 26 shoe in
43 4 -21 shoe make
16 20 31 shoe off
-146 -40 -61 shoot
-51 -22 -15 shoot me
3 1 28 shoot pain
77 35 -65 shop
-20 -7 -5 shop bought
52 -25 -15 shop go
4 9 -32 shop now
8 7 27 shop with
-119 -132 -129 short
1 34 -17 short in
-141 -136 -66 short of
31 -7 -2 short one
9 27 -7 shorter
-121 -193 -178 shot
82 0 -30 shot be
-38 -21 -17 shot me
-22 -49 -23 shot of
-43 -26 -11 shot the
25 36 33 shotgun
-733 -568 -577 should
-26 -33 -31 should a
-12 21 17 should be
31 22 23 should do
46 79 98 should have
-97 -66 -79 should he
-22 -12 -9 should hear
-235 -378 -365 should i
-58 -13 -13 should it
28 32 49 should mention
-33 -4 1 should say
-53 -34 -44 should she
-88 -64 -46 should somebody
35 24 28 should that
-67 -64 -88 should we
-111 -372 -225 shoulder
2 32 78 shoulder ach
-26 -24 -39 shoulder after
2 3 -41 shoulder agony
33 42 84 shoulder and
-145 -76 -63 shoulder be
-34 5 14 shoulder belly
54 -45 -44 shoulder blad
-34 -38 -11 shoulder feel
-4 9 24 shoulder for
-46 -40 -9 shoulder from
39 -12 -14 shoulder go
-6 -18 -49 shoulder have
7 33 36 shoulder hurt
-32 37 65 shoulder i
-23 32 -40 shoulder in
48 24 -10 shoulder jerk
-117 -63 -33 shoulder jump
-41 -40 -30 shoulder like
3 -57 -48 shoulder now
-25 -10 -5 shoulder rol
-29 -19 -1 shoulder spasm
-43 -50 -39 shoulder this
16 32 82 shoulder tip
67 4 27 shoulder to
55 85 106 shoulder up
-65 -32 -27 shouldnt
-37 -40 -37 shouldv
-30 -9 38 shout
28 23 30 shout and
21 22 48 shout at
4 30 -5 shout for
60 34 -34 shov
23 30 55 shovel
28 35 50 shovel snow
21 82 -57 show
-20 -21 -12 show a
-18 -25 -41 show me
30 82 80 show something
33 26 50 show up
-42 -46 -23 show us
19 -104 -73 shower
20 28 -44 shower of
14 18 38 shower the
5 17 31 shriek
36 54 37 shrink
-3 -67 -35 shrug
2 -24 -4 shrug at
10 -49 -18 shrunk
-123 -58 -38 shudder
-34 -40 -24 shudder when
6 -3 -42 shuf
2 -16 -98 shuffl
22 -8 -18 shunt
548 469 322 shut
25 48 158 shut and
16 20 28 shut at
-65 -46 -9 shut eye
78 29 70 shut for
9 13 73 shut his
9 24 78 shut i
7 10 22 shut it
-16 7 -87 shut my
16 48 55 shut on
73 62 -120 shut one
40 41 9 shut sinc
68 39 -14 shut so
52 80 0 shut up
22 54 57 shutter
22 54 57 shutter come
7 32 18 sichuan
7 32 18 sichuan hotpot
-194 -223 -236 sick
-68 -79 -18 sick all
110 112 63 sick and
-45 -38 4 sick as
-57 -52 -39 sick be
2 5 -28 sick bug
2 -28 -13 sick for
8 11 48 sick four
-42 -32 -1 sick he
3 23 -1 sick i
35 40 71 sick in
-31 -15 -39 sick most
-22 -26 -14 sick nerv
25 15 -3 sick no
17 -131 -102 sick of
6 14 -108 sick once
3 5 -44 sick say
25 30 24 sick sinc
5 -60 -47 sick tablet
5 9 48 sick thre
14 14 88 sick twic
3 11 24 sick up
4 10 -28 sick with
8 25 -2 sickl
8 25 -2 sickl cel
119 93 140 side
3 1 37 side a
-37 -34 -1 side all
-89 12 -18 side and
26 10 32 side any
4 7 -25 side at
24 36 62 side be
2 1 -103 side by
4 4 -62 side doesnt
-186 -118 -110 side effect
7 7 29 side feel
17 10 28 side for
35 34 3 side go
-46 -50 -41 side he
16 13 33 side i
22 8 13 side just
-23 -17 -9 side last
26 21 49 side like
95 0 2 side my
48 4 -30 side no
3 -73 -3 side not
147 56 113 side of
29 16 24 side she
1 5 29 side stab
32 80 112 side this
7 44 16 side to
-16 -29 -17 side what
-17 16 22 side when
27 -26 -86 sideway
3 3 -32 sideway and
-26 -13 -46 siev
141 224 212 sight
23 16 -2 sight be
-48 0 -44 sight for
55 63 78 sight go
22 53 98 sight in
-52 -50 21 sight of
-109 -117 -190 sign
70 -16 -13 sign for
97 3 6 sign have
-57 -27 -13 sign me
-45 -56 -23 sign of
-96 -25 -44 sign off
-60 -38 -26 signal
84 -43 -45 significant
22 -42 -44 significant pain
-4 -3 -54 silenc
106 60 61 silly
58 68 69 silver
60 74 -12 simp
13 16 29 simp not
-67 -41 -37 simpl
115 341 22 simvastatin
9 101 -6 simvastatin and
9 43 65 simvastatin for
7 42 -4 simvastatin sinc
378 287 -8 sinc
11 20 40 sinc 2
18 13 51 sinc 3
8 13 36 sinc 4
21 13 33 sinc 5
70 84 98 sinc 6
3 4 -27 sinc 7
110 -152 -75 sinc about
3 4 41 sinc an
-64 -22 -83 sinc and
-66 -18 -3 sinc any
64 -14 -10 sinc august
27 -7 -2 sinc autumn
-69 -10 49 sinc be
60 -21 5 sinc before
-20 25 101 sinc breakfast
48 50 74 sinc can
9 -21 -12 sinc christma
-73 -4 -2 sinc covid
17 40 42 sinc dawn
39 39 110 sinc dinner
20 -19 -11 sinc diwaly
-66 -41 -11 sinc do
-21 -25 -12 sinc easter
22 29 45 sinc elevens
9 21 31 sinc first
-36 -14 12 sinc five
-48 -47 -29 sinc forever
-73 -3 2 sinc four
17 45 -128 sinc friday
11 -60 20 sinc half
31 -5 -4 sinc halloween
-58 -36 -61 sinc hand
-39 4 -3 sinc have
-55 -17 -148 sinc he
-15 -38 -18 sinc her
-124 -201 23 sinc i
-57 -47 -43 sinc it
-37 72 28 sinc january
6 28 70 sinc july
-51 -14 -7 sinc just
44 -14 -8 sinc lamb
114 43 -338 sinc last
19 17 25 sinc lift
-47 -72 -59 sinc like
29 73 149 sinc lunch
-32 -14 14 sinc lunchtim
-71 53 34 sinc march
4 5 44 sinc midnight
-70 26 4 sinc monday
-22 14 -8 sinc morning
85 108 78 sinc my
9 14 -57 sinc never
-38 -5 -3 sinc new
-24 -38 -36 sinc no
73 118 207 sinc noon
130 170 9 sinc saturday
-58 -15 -14 sinc school
3 -72 -23 sinc september
91 -25 -1 sinc she
37 30 23 sinc sit
17 26 -36 sinc so
3 -21 -9 sinc some
40 -85 -61 sinc spring
-3 -71 -37 sinc start
25 -20 -11 sinc summer
22 11 -3 sinc sunday
21 51 63 sinc teatim
132 161 197 sinc ten
47 56 26 sinc that
148 -118 163 sinc the
-106 -115 -49 sinc then
279 0 -82 sinc they
43 84 -26 sinc this
27 25 -39 sinc thursday
-103 -110 40 sinc tuesday
-44 -23 -5 sinc twitch
-21 -8 18 sinc two
-2 4 -92 sinc we
32 48 -77 sinc wednesday
8 15 29 sinc week
-42 -39 -22 sinc what
6 15 -24 sinc winter
51 67 62 sinc with
2 -27 -17 sinc xma
199 239 -54 sinc yesterday
-122 -148 -162 sing
-29 -27 -26 sing whistl
168 -149 -83 singl
86 3 1 singl day
57 -48 -20 singl night
27 -6 -2 singl one
10 8 -24 singl spot
-14 -21 -6 singl time
-41 -26 -5 singl word
83 61 -19 sink
17 28 42 sink and
72 150 -157 sip
-23 -28 -25 sip because
7 58 -26 sip down
22 29 32 sip of
2 2 -112 sip sinc
127 202 250 sir
38 54 46 sir my
101 157 192 sir or
-29 -26 -16 siren
7 25 37 sis
6 24 29 sis get
-21 -16 120 sister
32 19 68 sister and
-9 10 -28 sister baby
-36 -30 -30 sister be
65 69 95 sister have
-28 -22 -23 sister in
24 39 31 sister name
-37 -33 -17 sister post
-24 -14 11 sister say
-1 -21 -11 sister swear
15 -83 213 sit
-57 -25 -13 sit all
81 53 56 sit at
61 57 56 sit bolt
-23 -18 -16 sit cros
-19 -57 -75 sit down
7 9 23 sit here
65 84 102 sit in
144 130 291 sit on
-15 -31 -20 sit quiet
-41 -52 -113 sit stil
-29 -32 16 sit ther
-15 -102 -43 sit through
3 6 -33 sit to
25 50 95 sit up
-34 -24 7 sit ups
-38 -18 -14 sit watch
69 71 80 site
-248 -35 -74 six
36 38 37 six a
17 30 51 six and
-46 -54 -35 six be
-54 22 37 six day
33 72 24 six foot
11 14 -25 six go
2 -43 -9 six he
-48 -46 -19 six hour
36 86 88 six minut
-214 -90 -121 six month
15 27 20 six of
44 -32 3 six time
80 -24 -41 six week
-92 105 31 six year
-68 -80 -22 sixteen
-56 -21 -21 sixty
-10 -24 -16 sixty thre
21 9 -20 siz
56 12 -3 size
-52 -28 -7 size not
15 -13 -63 size of
3 6 -40 size sinc
43 86 113 size too
-38 -19 -46 ski
245 265 179 skin
14 23 9 skin all
-1 0 -45 skin and
5 35 67 skin be
3 11 25 skin come
32 123 -8 skin crawl
5 6 32 skin go
8 12 30 skin hot
46 40 48 skin like
20 22 -23 skin look
13 -77 -63 skin of
31 29 46 skin on
5 12 -20 skin over
2 -52 7 skin round
50 77 71 skin twitch
-41 -15 -12 skin when
35 -42 -21 skinnier
31 -3 -1 skinnier than
18 17 40 skinny
78 -5 95 skip
32 48 60 skip about
37 58 103 skip and
-3 -16 -67 skip beat
-53 -41 -27 skip breakfast
5 -32 -13 skip it
-30 -31 1 skip lunch
21 -17 -5 skip meal
25 -45 -45 skip tomorrow
135 169 213 skul
4 6 -30 sky
6 8 -28 sky high
-25 9 34 slam
23 60 -181 slap
20 18 37 slap him
15 29 -49 slap the
299 290 82 sleep
-32 -35 -11 sleep a
58 -7 7 sleep all
171 95 39 sleep and
19 -18 53 sleep at
-93 -53 -25 sleep badly
-53 -119 -70 sleep be
-25 -48 -46 sleep because
71 63 33 sleep do
-28 -13 -17 sleep enough
-13 -7 31 sleep fine
17 26 18 sleep for
-105 -42 -37 sleep four
-85 -48 -64 sleep funny
-21 -10 -2 sleep go
20 -46 -21 sleep good
3 58 -5 sleep hand
-15 -43 -24 sleep i
82 68 -130 sleep in
24 -22 -20 sleep it
-67 -85 -37 sleep like
-20 -7 -4 sleep matter
-166 -133 -116 sleep on
-34 -10 9 sleep paralyze
80 83 72 sleep pil
24 16 88 sleep right
15 22 24 sleep sinc
34 47 -1 sleep stil
208 245 242 sleep tablet
10 30 41 sleep thing
35 47 21 sleep through
-16 -33 -5 sleep til
-32 -25 -21 sleep two
38 21 57 sleep wel
12 -30 -14 sleep when
21 54 -84 sleep with
175 194 194 sleepy
68 52 52 sleepy and
9 28 4 sleepy to
-1 -70 -63 sleev
-31 9 40 slic
20 25 15 slic of
227 120 194 slid
33 -18 18 slid down
97 38 85 slid off
68 85 -1 slid on
7 8 31 slid out
5 -5 21 slid to
-29 -18 -64 slight
-85 -68 -29 slim
-36 2 2 sling
65 53 -65 slip
73 37 46 slip away
-12 14 59 slip disc
8 29 -53 slip in
-35 -39 -11 slip into
-23 -15 -52 slip on
13 17 -22 slip that
86 70 40 slipper
14 19 43 slobber
31 38 -7 slot
19 -183 -102 slow
-5 -28 -42 slow and
2 7 32 slow as
4 -27 0 slow it
5 5 -48 slow month
-65 -32 -19 slow or
-17 -33 -21 slow slow
21 22 26 slow the
-29 -19 -15 slow this
-33 -9 25 slow to
20 -49 -67 slower
0 45 91 slug
54 76 107 slug pellet
1 -55 -21 sluggish
24 -7 -4 slump
-34 -53 -29 slur
7 -24 -54 slur after
-22 -28 -21 slur like
14 7 23 slurry
-17 -23 -24 sma
80 19 8 smack
33 -6 3 smack and
-77 -200 -101 smal
4 4 -27 smal cut
-26 -8 -5 smal jump
19 30 14 smal thing
42 12 21 smaller
-36 -27 -10 smartwatch
25 26 41 smarty
37 31 0 smash
24 36 66 smeary
-79 -115 -23 smel
-24 -3 12 smel burn
4 4 29 smel burnt
16 26 41 smel of
38 122 35 smil
89 92 60 smil at
-16 -26 -10 smil be
-27 -6 -27 smil have
33 38 49 smil proper
-5 0 29 smil straight
-59 -13 -6 smil symmetrical
61 105 -95 smiley
46 66 62 smok
24 41 21 smok i
31 15 -76 smoker
16 16 28 smooth
-55 -54 -39 snack
107 109 191 snak
73 55 61 snak bit
4 9 31 snak get
8 13 21 snak have
5 15 52 snak in
-7 -82 7 snap
-47 -58 -14 snap at
-31 -100 -22 snappy
4 -38 -38 sneak
5 -38 -38 sneak up
-103 -104 -27 sneez
-37 -25 -5 sneez a
23 20 46 sneez that
22 46 -6 snooker
-118 -82 -91 snor
-31 -35 -27 snor like
28 39 27 snor weird
2 -51 -35 snort
-105 -100 -60 snotty
84 76 59 snow
23 -9 -15 snow do
22 18 -12 snow glob
-36 -18 -14 snowbal
-67 21 82 so
46 -24 -16 so a
35 -5 49 so bad
-16 -33 -5 so basical
-91 -35 -34 so be
11 37 -10 so but
-23 -24 -20 so cute
-27 -57 -57 so do
-6 -1 -22 so embarras
38 79 -16 so far
-54 -31 -27 so fast
-26 -43 -53 so for
1 3 -21 so good
15 34 62 so hard
35 64 56 so have
5 -10 -35 so heavy
176 2 -27 so i
-76 3 155 so it
50 47 68 so its
-40 -48 -13 so let
-84 -49 9 so long
8 32 3 so mayb
26 17 35 so much
-19 33 21 so my
13 50 99 so no
11 28 27 so nobody
-54 -11 2 so nothing
-32 -39 -30 so of
69 -6 18 so often
11 30 25 so probab
17 -26 -53 so she
60 134 -42 so sore
108 104 63 so spar
21 -41 -16 so stiff
3 8 -46 so tender
4 22 -3 so thank
7 34 69 so that
-30 -52 -72 so the
71 98 93 so ther
27 13 26 so this
-3 -28 -31 so tight
63 48 39 so tir
-2 31 15 so we
3 9 -25 so weak
-40 -66 -62 so what
1 1 21 so when
-53 -47 1 so why
19 51 176 soak
17 15 -30 soak in
50 40 130 soak through
4 12 48 soak two
-83 -88 -48 soak up
39 -22 -61 soap
29 -19 -13 soap in
46 49 43 sober
13 18 30 sober and
26 8 -8 soccer
-19 -13 -72 sock
33 22 -1 sock leave
-25 -23 -23 sock mark
-70 -90 -87 sock on
56 75 66 socket
44 31 19 soda
226 203 -10 sodium
115 105 -4 sodium 122
56 27 72 sodium 139
-21 -11 -8 sodium potassium
-256 -100 -147 sofa
30 24 19 sofa after
-55 -27 -16 sofa and
4 4 -87 sofa arm
-127 -34 -28 sofa delivery
9 67 -2 sofa hurt
-100 -100 -62 sofa like
192 208 289 soft
7 7 43 soft bit
-3 -8 26 soft mattres
158 190 186 soft spot
69 35 -126 sole
-31 -51 -21 sole and
52 93 -24 sole itch
-29 -26 -29 sole of
26 38 36 solicitor
-50 -22 -27 solid
20 -19 -46 solo
-27 -16 -13 solv
-53 -241 -140 some
3 -74 -58 some advice
-48 -35 -15 some day
14 -68 -55 some month
23 16 43 some mushroom
20 55 56 some night
-107 -51 -39 some of
51 -19 -9 some time
2 -27 -6 some week
-43 38 58 some year
29 94 38 somebody
61 62 -1 somebody at
25 24 20 somebody be
78 104 103 somebody else
3 19 22 somebody have
-70 -37 -26 somebody look
94 86 70 somebody my
13 12 -24 somebody pul
8 -30 -18 somebody to
28 40 49 somebody who
-19 -27 -21 somebody with
28 47 103 someone
31 -4 1 someone at
27 25 -23 someone be
-29 -20 -14 someone before
13 34 52 someone drew
42 17 74 someone else
11 14 22 someone have
34 35 21 someone to
-18 -31 -12 someone with
22 30 36 somersault
17 25 45 somersault and
109 73 145 something
-74 -42 -36 something about
52 -10 -2 something awful
-24 -3 27 something else
129 124 105 something for
22 27 18 something from
-27 -27 -18 something funny
-38 13 -5 something i
-4 -60 -21 something in
154 81 69 something like
-44 -12 -8 something new
18 29 23 something off
-15 10 25 something rotten
-37 -29 -36 something terribl
34 25 43 something that
-31 -66 -39 something to
9 11 25 something with
40 73 -9 sometim
24 8 25 somewher
-39 -11 67 son
67 46 32 son be
2 8 27 son eyelid
114 129 109 son have
24 28 43 son put
24 46 62 son say
5 33 37 son swallow
-2 -30 -7 son wedding
-31 -31 -8 son who
-61 -52 -33 song
-33 -22 -11 song i
4 -30 -54 soon
61 -25 -32 soon as
105 134 111 sooner
51 64 111 soot
-23 -10 -16 soot he
-167 -119 -377 sore
-45 -70 -8 sore after
-79 -76 -26 sore all
-1 -32 55 sore and
-41 67 -8 sore arm
26 57 6 sore as
-22 -15 -9 sore be
-20 -17 -3 sore calv
-16 -4 -30 sore down
-39 -34 -18 sore everywher
3 30 -8 sore for
-55 -40 -11 sore from
35 -14 48 sore head
-6 35 -26 sore i
30 -12 -2 sore if
11 25 -9 sore it
-37 -5 -65 sore just
8 33 18 sore like
-37 -30 -4 sore muscl
-49 -52 -21 sore neck
33 33 -69 sore on
93 -5 -5 sore or
15 46 -2 sore shoulder
59 61 81 sore sinc
-37 -18 -7 sore stiff
13 26 123 sore templ
25 71 -71 sore throat
83 100 -81 sore to
-21 -25 -10 sore today
66 40 -28 sore when
-58 -132 -11 sore with
-31 -10 -36 sorer
204 207 248 sorry
29 10 28 sorry everyon
29 39 48 sorry for
6 19 24 sorry i
-173 -161 -5 sort
-48 -44 -40 sort and
23 -60 -32 sort it
-21 -5 -4 sort my
-24 -9 85 sort of
-26 -19 -19 sort out
91 63 92 sort the
-23 -14 -52 soul
-51 8 -53 sound
9 8 38 sound come
15 32 40 sound drunk
-109 -90 17 sound like
-30 -35 -45 sound ridiculous
1 -32 -30 sound tipsy
198 60 14 soup
4 -22 -9 soup and
4 7 -22 soup go
-58 -43 -26 sourc
-40 -33 -17 sourc of
-31 -28 -31 sourdough
-32 -26 -29 sourdough starter
-67 -72 -37 soz
32 -5 4 spac
3 21 -20 spad
-78 -66 -47 spaniel
-64 -46 -51 spanish
131 128 137 spar
108 104 63 spar me
76 -1 3 spar room
1 -4 108 spark
5 8 29 spark and
-30 -36 -9 spark light
26 62 82 sparkl
5 8 -40 sparkl no
23 31 11 sparko
-284 -279 -230 spasm
14 21 21 spasm 4
118 -12 -12 spasm all
29 167 119 spasm and
5 35 42 spasm at
259 -5 -36 spasm be
108 -5 -2 spasm begin
-85 -73 -60 spasm come
-14 -30 -20 spasm do
11 37 57 spasm for
-31 -6 -20 spasm from
-24 -8 -4 spasm give
68 -48 -28 spasm have
-32 -13 -40 spasm i
174 -78 -24 spasm in
-58 -40 -25 spasm it
-13 0 55 spasm last
-29 -24 -9 spasm lift
91 131 104 spasm make
2 12 33 spasm never
-31 -3 -4 spasm off
-22 -4 -18 spasm on
-28 -11 1 spasm she
-28 -9 -9 spasm should
40 -37 29 spasm sinc
-19 -19 -26 spasm so
31 -3 -2 spasm start
72 -13 -17 spasm stop
-34 -8 -9 spasm sudden
-25 -12 -10 spasm that
4 26 23 spasm then
-56 -33 -45 spasm what
-21 -8 -9 spasm when
9 20 33 spasm who
-57 -37 -18 spasm with
35 47 -56 spat
26 39 2 spat most
3 76 144 speak
19 20 17 speak for
9 35 9 speak of
4 18 26 speak or
30 38 71 speak to
-35 -4 3 specialist
36 40 -57 speck
29 33 -53 speck and
-27 -23 -16 spectrum
-137 -114 -233 speech
-44 -26 3 speech be
3 7 -30 speech fine
62 107 25 speech go
3 -46 -38 speech have
-26 -19 -13 speech isnt
-32 -37 -4 speech normal
-7 -10 -50 speech ok
-62 -33 -38 speechles
-26 -77 -94 speed
-43 2 -4 spel
-167 -33 -46 spent
-134 -44 -24 spent the
-63 -66 -62 spic
-30 -30 65 spider
16 17 55 spider off
11 8 22 spider on
6 17 -35 spik
-27 110 -27 spil
11 101 -13 spil my
-21 -5 -5 spilt
34 27 123 spin
47 41 46 spin and
-24 -25 -13 spin be
6 32 103 spin class
-21 -17 -13 spin injury
0 -1 -25 spin that
104 93 76 spinach help
-237 -150 -109 spinal
-73 -54 -62 spinal cord
-69 -17 -18 spinal muscular
-71 -73 -20 spinal tap
-20 -18 -2 spirit
-4 23 0 spironolacton
21 33 -2 spironolacton and
250 278 289 spit
8 8 25 spit and
22 16 23 spit down
15 9 27 spit in
69 85 67 spit into
25 32 29 spit it
62 60 81 splash
3 5 33 spleen
3 5 33 spleen sinc
-33 -39 -33 splint
-50 -11 -1 splint for
17 -19 -28 splint from
-69 -80 -29 splinter
61 58 40 split
46 48 70 split and
14 18 -35 split head
27 30 -27 split in
12 -30 -48 splutter
55 8 79 spoon
13 19 43 spoon between
2 13 47 spoon in
3 26 -5 spoonful
-145 -191 -157 sport
-52 -22 -13 sport and
-52 -31 -30 sport day
27 -14 -2 sport no
-25 -22 -4 sport physical
24 -21 17 spot
-18 15 -32 spot all
-94 -86 -50 spot and
22 59 46 spot bulg
6 8 -40 spot have
2 -37 -27 spot it
-49 -1 37 spot on
16 25 37 spotty
169 214 230 spray
18 37 50 spray the
-114 -78 27 spread
-99 -90 -21 spread all
-58 -21 -7 spread hasnt
8 -24 -9 spread it
22 26 -5 spread sinc
38 43 48 spread to
4 27 40 spread up
-91 -95 -60 spreadsheet
-54 -61 -37 spreadsheet and
16 -175 -87 spring
37 2 -6 spring and
-136 -32 -34 spring be
21 -6 -2 spring from
-10 33 29 spring i
12 -65 -40 spring my
29 -7 -5 spring nothing
-24 -1 -2 spring then
22 -2 -1 spring without
-8 -4 -72 sprint
-25 -38 68 spud
5 11 34 spud the
5 18 41 spurt
-62 -57 -80 squar
-42 -21 -30 squash
-47 -34 -40 squash and
207 111 123 squat
-48 -64 -51 squat for
33 33 61 squat on
-5 21 48 squeak
30 87 84 squeaky
3 54 34 squeaky nois
8 127 94 squeez
5 8 27 squeez my
8 11 28 squeez right
-23 -11 -14 squeez the
52 42 -9 squeez them
27 64 60 squirt
17 47 28 squit
-3 -45 -8 ss
7 20 64 ssry
-40 4 -19 st
19 56 11 st john
-20 -8 -4 st time
-89 -6 189 stab
12 68 144 stab low
-61 -78 -31 stab pain
3 5 63 stab when
19 21 -30 stabl
-30 -35 -45 stafford
23 33 38 stag fright
37 82 34 stagger
42 -1 -96 stair
-25 -13 -10 stair and
-18 -38 14 stair be
12 27 -46 stair have
-37 5 -23 stair like
-41 -74 -14 stair no
27 63 -11 stair sinc
24 27 18 stair with
-32 -13 -2 stammer
-19 38 31 stamp
57 41 161 stand
-49 -31 -16 stand all
33 49 54 stand and
64 67 81 stand at
18 24 27 stand be
41 -15 -24 stand desk
-45 -27 -12 stand i
35 13 -8 stand on
11 17 -59 stand out
8 -4 26 stand ther
-46 -30 -56 stand up
1 1 26 stand without
21 -25 29 star
86 26 45 stare
3 -35 -28 stare and
56 103 99 stare at
8 -31 -31 stare into
222 -177 -144 start
100 157 36 start a
4 9 -23 start about
189 127 78 start after
7 -61 -44 start again
25 100 -25 start allopurinol
5 8 31 start an
-40 -19 -11 start any
49 -8 -3 start as
34 150 167 start at
35 -28 -11 start creatin
-73 -23 -10 start do
-24 -4 -20 start eat
43 61 86 start i
16 -24 27 start in
-40 -7 -8 start jump
4 12 -26 start lamotrigin
1 28 -13 start monday
75 -1 0 start new
14 -67 -62 start of
-39 -26 -15 start off
5 -27 -61 start olanzapin
28 -20 -29 start on
3 -29 -19 start pop
28 36 65 start round
70 -14 -7 start salbutamol
27 -22 -13 start sertralin
11 35 62 start shake
-26 -21 -26 start take
-8 -27 -63 start the
-47 9 -7 start this
48 62 47 start to
-9 21 -9 start today
70 3 -21 start two
-85 -88 -50 start up
-72 -11 -33 start walk
-4 -38 -17 start wear
158 58 24 start when
-47 -1 11 start with
-125 -88 -23 start yesterday
-31 -25 -27 starter
32 29 55 startl
-23 14 -21 starv
-21 -17 -11 starv of
-39 -21 -18 stat of
25 23 30 stat that
-68 -13 -2 static
-45 -10 1 static off
114 -23 -11 statin
22 35 32 station
23 30 49 statu
-73 26 167 stay
-2 -2 29 stay awak
79 87 22 stay down
89 93 86 stay for
-27 -18 -19 stay hydrat
2 -44 -32 stay in
-33 -38 -29 stay like
-15 -8 -24 stay on
-75 -5 -6 stay open
28 49 87 stay put
-39 -57 -3 stay up
-69 -7 -93 steady
-50 -12 11 steady on
69 113 56 steak
24 -22 -9 steam
-25 -32 -15 steer wheel
41 114 119 stent
33 90 73 stent in
124 171 174 step
45 53 -18 step and
46 56 59 step in
59 45 36 step off
104 77 75 step on
16 18 26 stepdad
27 87 -51 steroid
2 115 -17 steroid for
89 71 37 stick
-66 -74 -37 stick my
33 -2 -48 stick out
-5 10 47 stick pin
36 78 33 stick to
38 40 1 sticky
0 -35 28 stiff
-5 20 75 stiff all
-38 -29 -13 stiff and
16 26 47 stiff as
-29 -9 -8 stiff at
1 -22 -3 stiff first
0 -27 -5 stiff for
-29 -32 -24 stiff hard
-15 -33 -10 stiff how
31 -22 -7 stiff in
46 58 59 stiff it
16 15 27 stiff muscl
-20 -34 -55 stiff neck
15 22 68 stiff sinc
9 44 -5 stiff sore
42 70 83 stiff then
-34 -28 -12 stiff to
11 11 -40 stiff up
27 18 11 stiff what
21 22 52 stiff when
31 -224 -449 stil
-21 -58 -25 stil a
-39 16 6 stil all
10 -27 11 stil and
-29 -33 -7 stil as
-61 -18 -21 stil ask
-32 -7 -23 stil at
0 3 -32 stil bad
38 75 114 stil be
59 59 44 stil cal
-22 -78 -54 stil cant
4 -10 -25 stil cry
-43 -43 -11 stil do
35 69 104 stil dont
-75 -62 -86 stil feel
1 4 -22 stil flop
-44 -27 -6 stil for
23 -21 24 stil get
7 -24 -15 stil give
65 87 32 stil go
-21 -8 -44 stil hang
23 21 25 stil hasnt
8 -43 -13 stil it
-9 -57 -29 stil long
-16 -70 -16 stil make
46 52 61 stil need
14 17 -22 stil not
46 -13 39 stil on
-34 -30 -1 stil pee
30 53 56 stil shake
-72 -42 -10 stil sore
-83 -62 -52 stil struggl
17 -41 -83 stil take
-31 -46 -25 stil the
67 93 175 stil ther
-32 -23 -9 stil throb
103 -1 -2 stil twitch
15 88 -14 stil walk
-17 -21 -31 stil want
6 6 22 stil whistl
7 55 -7 stil with
68 17 8 stil wont
15 -33 -13 stiletto
15 -33 -13 stiletto at
110 92 60 sting
22 28 -40 sting and
-44 -22 -3 sting in
72 80 -18 sting like
-31 -18 -2 sting my
72 -13 -37 sting when
7 10 72 stink
-28 0 17 stir
-45 -87 -19 stitch
-2 1 22 stitch under
0 0 -20 stocking
159 35 -26 ston
25 58 125 ston cold
6 62 -26 ston in
70 -32 -12 ston without
-84 14 0 stood
38 32 78 stood at
-37 -29 -17 stood in
-45 -12 9 stood on
-17 86 -69 stood up
-92 107 131 stop
87 89 74 stop a
30 43 47 stop after
28 31 -38 stop and
14 16 21 stop ask
40 41 56 stop at
32 31 -50 stop be
-49 -16 -13 stop bounc
-24 -67 17 stop breath
4 -2 -23 stop but
18 70 -3 stop by
8 -50 -34 stop check
-47 -40 -41 stop clench
10 10 21 stop cough
-80 -35 -34 stop cramp
17 41 14 stop cry
3 23 59 stop dead
8 -21 -17 stop do
14 11 -99 stop drink
21 32 23 stop eat
5 -45 -20 stop every
104 165 184 stop for
62 -38 -42 stop go
6 -22 -11 stop googl
19 20 16 stop halfway
2 8 23 stop hold
-58 -46 -27 stop in
30 -54 -93 stop it
30 49 102 stop jerk
-11 -29 -38 stop jump
12 -59 -61 stop laugh
44 70 67 stop look
101 -8 0 stop me
-28 -8 -6 stop muscl
155 -151 -100 stop my
-118 -64 -63 stop once
-55 -48 -34 stop or
-62 -31 -15 stop respond
-52 3 50 stop shake
33 82 53 stop smil
-21 -23 -21 stop smok
30 53 28 stop so
-54 -16 -20 stop spasm
46 45 99 stop sweat
-177 -58 -96 stop the
-22 -14 -12 stop them
18 59 63 stop then
-11 31 17 stop think
-49 -68 -54 stop this
-122 -63 -34 stop tick
10 4 -33 stop twitch
19 43 43 stop we
-113 -72 -13 stop when
35 49 60 stop work
-2 -35 -18 stop worry
3 4 22 stop yawn
75 77 62 stop your
-59 -26 -21 stoppag
-59 -26 -21 stoppag time
18 23 22 storm
32 29 30 storm so
-46 -69 -19 story
19 34 34 story about
-3 -8 26 story move
0 -37 -24 story time
4 15 106 stout
59 53 110 stov
27 20 44 stov lit
-83 14 -323 straight
4 -12 -39 straight after
-77 -85 -77 straight away
74 93 43 straight back
3 14 41 straight down
-22 -31 -96 straight out
33 31 5 straight through
20 22 21 straight to
-7 88 50 straighten
36 58 65 straighten my
5 15 -35 straighten up
-77 -43 -48 strain
-63 -41 -19 strain muscl
24 21 54 strang
-18 37 68 stranger
-50 -33 -24 strangl
11 -43 30 strap
9 10 58 strap feel
23 17 75 straw
24 33 24 straw colour
-55 -53 -52 straw on
15 -30 -50 strawberry
110 95 -100 stray
20 18 -78 stray dog
56 82 -46 streak
-30 45 95 stream
18 37 36 stream muscl
88 141 27 street
91 121 26 street dog
45 33 10 street light
-17 -109 -35 strength
27 -4 -2 strength normal
-44 -24 -11 strengthen
-67 -68 -69 stres
25 26 35 stres a
-24 -16 -21 stres be
13 23 14 stres i
5 -23 -29 stres in
46 73 74 stres make
-15 -17 -28 stres my
93 -1 -2 stres no
27 -3 -3 stres out
-1 11 21 stres would
-580 -253 -76 stretch
-56 -42 -26 stretch a
-20 -26 -13 stretch be
-65 -56 -50 stretch before
-19 -25 -11 stretch do
-19 -1 -49 stretch for
133 106 72 stretch help
-21 -20 -10 stretch it
-65 -47 -37 stretch my
-40 -46 -9 stretch or
-58 -78 -64 stretch please
-11 -24 -10 stretch so
-52 -14 -10 stretch suit
-3 -44 -20 stretch that
61 60 52 stretch you
-44 -38 -10 strict
-2 28 83 strike
-54 -41 -53 striker
15 -41 -11 strimmer
-9 -51 31 string
28 111 93 strip
16 61 104 strip of
-207 -180 -138 strok
-49 -103 -42 strok and
-28 -17 -14 strok be
17 23 37 strok engin
16 24 18 strok in
-19 -20 13 strok no
-109 -100 -100 strok of
-67 -75 -59 strok patient
-34 -20 -27 strok the
104 78 81 strok what
68 -13 -49 strong
-26 -28 -34 strong as
-16 -33 -20 strong it
173 170 191 strong tea
59 -59 -36 stronger
53 -21 -14 struggl
-52 -9 -7 struggl to
101 -17 -9 struggl with
-65 -70 -35 strung
-133 -191 -204 strychnin
19 22 -27 stubborn
46 187 245 stuck
32 25 18 stuck he
-104 -43 -3 stuck in
27 50 62 stuck on
29 21 32 stuck out
-17 -5 60 student
19 8 21 student here
2 9 21 student hous
-26 -48 -36 study
82 118 136 stuf
30 42 40 stuf away
9 6 27 stuf drip
-44 -34 -14 stuf for
53 52 35 stuf i
38 29 26 stuf in
18 24 18 stuf the
3 10 36 stuf with
69 42 19 stumbl
2 11 30 stye
80 -12 -1 subtitl
79 -6 -5 subtitl have
-36 -26 -22 such
-46 28 152 suck
10 14 21 suck in
29 51 71 suck on
168 183 440 sudden
-34 -24 -31 sudden attack
12 14 35 sudden cant
34 9 25 sudden confuse
6 12 25 sudden go
-33 -18 -23 sudden jerk
-53 -80 -94 sudden jolt
28 82 61 sudden lose
-14 10 36 sudden my
-26 -2 -2 sudden spasm
27 22 34 sudden tear
125 112 99 sudden unabl
37 38 21 sudden weak
18 26 5 sudo
0 -62 -60 suffer
22 28 -11 sufferer
0 -26 -6 sufficient
-95 -93 -49 suffocat
-49 -17 -26 suffocat littl
79 63 -31 sugar
63 97 -9 sugar 19
16 32 3 sugar be
8 16 -33 sugar diabetic
-27 -26 -20 sugar level
22 23 -2 sugar read
-12 -20 -28 sugary
-60 -19 -12 suggest
-23 -14 -7 suggest for
-75 -4 30 suicidal
60 81 70 suicidal and
-68 -19 -50 suicidal i
-65 -63 -78 suicidal just
-30 -13 -12 suicidal not
-14 8 74 suicidal think
-174 -107 -52 suicide
-23 -7 -9 suicide squeez
-50 -36 -18 suit
2 84 76 sum
15 49 31 sumatriptan
-12 -176 -143 summer
26 -47 -62 summer and
4 -36 -16 summer i
41 -14 -4 summer it
-120 -115 -163 sun
-40 -47 -38 sun for
-22 -20 -4 sun with
-13 -12 -28 sunburnt
-173 -17 -34 sunday
-126 -53 -68 sunday and
4 9 -36 sunday by
10 11 28 sunday he
-35 -44 -12 sunday i
5 6 -35 sunday like
-36 -36 -15 sunday morning
3 14 38 sunday my
8 9 60 sunday now
72 -2 23 sunk
72 -2 23 sunk in
13 45 118 sunken
-5 11 73 sunken eye
15 -36 -20 sunny
-104 -14 -25 sup
-82 -1 0 sup of
-18 -1 -49 super
18 -16 -22 supermarket
48 80 28 supper
3 23 32 supper and
-210 -122 -143 supplement
18 21 -19 supplement and
-81 -54 -24 support
-24 -23 -6 support the
-16 -92 -56 suppos
11 -77 -20 suppos i
23 10 -5 suppos it
-7 2 28 suppos to
-13 14 68 sure
-89 -70 -19 sure i
39 43 117 sure it
-7 -10 -21 sure that
50 74 -2 sure the
14 71 41 surgeon
33 8 58 surgery
26 26 27 surgery left
53 62 88 surgery ring
-69 -71 -40 surviv
-18 -17 -41 survival
-14 -15 -38 survival rate
-77 -72 -49 suspect
-34 -24 -18 suspect my
314 356 373 swallow
-14 51 138 swallow a
54 91 115 swallow an
-5 -28 -113 swallow and
19 21 20 swallow anything
6 10 -23 swallow be
-94 -76 -46 swallow fine
77 73 58 swallow for
19 33 18 swallow have
-13 -19 -52 swallow i
2 4 25 swallow it
21 27 -6 swallow like
56 -15 12 swallow my
6 15 -62 swallow ok
51 38 -16 swallow one
36 47 63 swallow the
18 22 42 swallow two
189 -52 -6 swap
60 47 68 swap and
6 -42 -9 swap for
36 -60 -30 swap my
66 -26 -15 swap to
1 57 82 swat
-18 -35 -5 sway
-164 -179 -125 swear
26 21 56 swear at
-36 -58 -22 swear by
212 303 336 sweat
-31 0 7 sweat a
44 63 163 sweat and
28 7 -33 sweat at
30 22 33 sweat be
-78 -41 -34 sweat bucket
6 14 34 sweat cant
7 13 35 sweat cob
-44 -38 -11 sweat like
1 1 -21 sweat load
16 17 -22 sweat no
-44 -68 -34 sweat out
2 1 -60 sweat shake
42 159 -315 sweaty
18 29 15 sweaty and
-99 -89 -47 sweaty hand
15 37 -20 sweaty jittery
5 10 -67 sweaty palm
4 6 -73 sweaty with
-144 -46 -38 sweet
4 25 39 sweet and
-52 -22 -23 sweet potato
52 137 382 swell
-23 -19 -2 swell after
106 130 13 swell and
-80 -64 -7 swell ankl
-38 -12 19 swell at
10 20 -26 swell hot
5 24 62 swell i
7 15 38 swell in
13 15 26 swell it
-42 -40 -12 swell leg
19 10 39 swell like
-3 -15 -22 swell not
-63 -34 -14 swell part
14 23 -10 swell red
13 22 51 swell shut
1 7 39 swell sinc
48 39 38 swell up
-22 -12 -15 swift
22 24 26 swig
20 29 42 swim at
4 18 25 swim on
26 -22 48 swimmy
105 111 126 swing
-61 -23 53 switch
38 23 -4 switch at
-60 -27 -12 switch medicin
6 13 53 switch off
-93 -59 -22 switch to
-60 -68 -49 swoon
7 44 -11 swor
61 62 -1 swor it
20 27 -56 swung
17 23 -15 swung and
4 5 21 sydney
-96 -38 -9 symmetrical
-44 -31 -32 sympathy
-93 67 -125 symptom
87 142 -1 symptom a
13 24 38 symptom do
-18 -21 -18 symptom in
-20 -21 -16 symptom of
-27 -6 -4 symptom sinc
57 62 65 symptom to
-86 -30 -14 syndrom
-10 17 21 syndrom and
8 12 25 syndrom be
45 38 25 syndrom confirm
-29 -31 -31 syndrom like
-121 -67 -44 system
-68 -42 -45 system be
-19 -29 -23 system content
49 66 68 system developer
1 19 60 system over
53 45 -3 system user
-17 -23 -20 system what
53 -5 17 t
59 -3 -4 t shirt
-64 -41 -32 ta
-9 109 224 tabl
-15 1 26 tabl and
44 55 41 tabl be
13 12 31 tabl for
28 38 63 tabl have
-16 -6 171 tablet
5 -36 51 tablet 3
-29 17 18 tablet and
9 -34 -2 tablet as
30 38 35 tablet be
-1 -48 -30 tablet because
-7 -4 -68 tablet by
-24 -29 -15 tablet can
6 -22 -13 tablet catch
50 3 4 tablet cold
5 12 -22 tablet doubl
-192 -91 -36 tablet for
23 -18 -14 tablet from
-88 -44 -8 tablet give
-53 -90 -46 tablet i
157 179 211 tablet in
-42 -18 -9 tablet no
-2 7 48 tablet on
-32 -26 -32 tablet or
-10 16 -23 tablet sinc
-68 -54 -15 tablet so
35 42 41 tablet than
2 13 34 tablet they
32 62 41 tablet up
11 25 25 tablet which
56 72 29 tablet with
44 49 44 tablet would
-23 -53 -52 tablet yesterday
46 67 70 tack
39 48 42 tack at
34 -27 -16 tackl
-57 -75 -30 tad
23 -19 1 tag
3 14 24 tai
3 14 24 tai chi
-3 -36 -11 tail
26 -67 -22 tailor
185 183 135 take
4 7 34 take 2
6 18 38 take 30
18 98 189 take a
33 -11 34 take about
1 -28 -37 take age
172 180 145 take all
71 88 114 take an
-36 -26 -26 take any
20 42 39 take apixaban
-27 -11 -5 take blood
17 28 -60 take digoxin
49 62 70 take every
-43 42 50 take for
10 50 104 take her
-77 -85 -37 take him
-1 14 -45 take his
66 87 87 take ibuprofen
45 13 -41 take in
-148 -95 -97 take it
-4 -15 -33 take less
9 16 21 take like
-29 -25 -17 take lithium
2 -16 -37 take longer
-59 -24 -57 take magnesium
25 -93 5 take me
-144 -105 -140 take my
-22 -15 -20 take notice
-40 -20 -4 take on
-2 -31 16 take one
-11 -18 -44 take out
26 -7 -5 take over
14 12 -27 take rivaroxaban
36 49 -30 take rosuvastatin
2 14 -26 take sertralin
-91 -94 -75 take six
73 9 16 take some
-49 -43 -41 take something
-47 -30 -26 take supplement
9 14 25 take that
-60 -29 2 take the
-123 -79 -92 take them
-76 -39 -5 take thre
323 242 229 take to
31 -44 -15 take tonight
3 -30 -16 take turmeric
64 -14 -2 take turn
22 80 95 take two
89 -83 -29 take up
-35 -12 -12 take your
18 19 25 tal
-44 -47 -49 tale
-20 15 -212 talk
-32 -25 -36 talk about
8 13 -50 talk and
-5 -3 -59 talk fine
74 82 -11 talk funny
1 -55 -37 talk have
27 40 -7 talk in
81 67 100 talk like
-35 -34 8 talk me
51 2 21 talk no
-36 -31 -63 talk ok
1 7 23 talk out
-3 21 -49 talk rubbish
1 2 -82 talk sens
-156 -145 -43 talk to
-24 -24 -21 taller
-24 -24 -21 taller than
9 -66 -28 tally
-17 -26 2 tank
18 -15 -97 tap
-14 -13 23 tap for
8 11 39 tap run
64 -32 -19 tap that
-63 -63 -48 tap water
-24 -24 -55 tape
-51 -27 -5 taper
-10 -47 -38 tar
29 32 9 tar sinc
16 -35 -34 target
14 20 36 tarmac
-10 -7 -34 tast
-70 -33 -87 tattoo
-31 -29 -20 tattoo and
-11 -20 -16 tax
12 19 32 taxy
-24 -12 -1 tb
-1 7 23 te
-116 -252 -227 tea
-88 -86 -72 tea a
53 50 6 tea and
-19 -18 -22 tea before
-20 -39 -31 tea count
-29 -22 -8 tea danc
-38 -46 -25 tea do
-45 -22 -3 tea i
8 -38 -17 tea most
-68 -34 -25 tea should
60 74 138 tea sinc
27 47 66 tea towel
-23 -23 -3 tea would
-16 -30 -11 teach
29 -9 -6 teach year
65 -50 -64 teacher
26 -92 -79 teacher say
12 -27 7 teacup
-36 9 51 team
-161 -94 -34 tear
-25 -9 -5 tear and
0 -25 -7 tear muscl
28 22 36 tear pain
-111 -122 -148 tear round
18 31 54 tear when
5 -50 -1 tearful
18 30 9 teaspoon
-41 43 -64 teatim
-24 -18 -20 teatim and
3 -8 -53 teatim one
-24 -15 -16 techniqu
-18 -26 -1 teddy
55 24 2 teen
3 34 -6 teen in
32 38 41 teenag
33 39 43 teenag son
-107 -59 -72 teenager
-21 -6 -6 teenager and
5 7 22 teetotal
126 156 99 tell
-26 -39 -79 tell a
20 -4 -30 tell anybody
72 127 -27 tell anyon
12 36 85 tell her
-75 -39 -41 tell him
84 77 128 tell if
71 33 88 tell it
-27 -97 -90 tell me
127 104 78 tell my
-43 -28 -12 tell she
-20 -12 -7 tell somebody
27 56 6 tell the
88 53 98 tell to
29 38 85 tell when
6 2 24 tell whether
-80 -26 -27 tell you
-41 -17 -39 telly
26 40 27 telly go
29 33 -16 telly have
-49 -25 -25 telly last
129 211 -218 temperatur
51 20 39 temperatur 41
-51 -18 85 temperatur and
3 2 -31 temperatur at
18 62 63 temperatur be
36 45 99 temperatur bit
29 29 -6 temperatur do
-24 -14 -13 temperatur eat
14 57 -5 temperatur feed
-48 -56 -42 temperatur go
-31 -26 -10 temperatur he
-14 -21 -60 temperatur i
23 0 60 temperatur no
-31 -3 8 temperatur normal
60 109 -130 temperatur of
20 13 -28 temperatur otherwis
149 174 180 templ
-11 8 58 templ and
32 37 -20 templ be
12 17 48 templ for
78 33 95 templ pain
51 39 6 templ throb
170 128 138 ten
53 62 -3 ten and
-32 -17 -6 ten be
-21 -12 -5 ten coffe
54 53 -168 ten day
-36 -40 -11 ten hour
240 -15 45 ten minut
2 10 46 ten month
14 28 20 ten my
62 75 87 ten oclock
25 18 -14 ten or
30 -83 -74 ten second
11 21 26 ten step
-31 -22 -33 ten the
44 64 66 ten this
58 24 61 ten time
-30 -6 18 ten toe
64 14 -5 ten week
-198 -9 14 ten year
-63 14 -187 tender
29 31 -6 tender and
6 12 -30 tender i
-36 -38 17 tender to
8 66 -15 tender when
54 63 -12 tendon
6 8 -30 tenerif
-25 -19 -40 tennis
12 8 -24 tennis bal
-264 -180 -165 tens
-195 -127 -97 tension
92 103 87 tent
20 26 9 tent and
27 34 43 tent for
-21 -23 -13 tent i
-43 -41 -18 tequila
196 -60 17 term
3 -73 -35 term and
21 -5 -2 term my
32 85 66 terminal
-22 23 -22 terrac
-22 11 -18 terribl
50 73 -13 terrier
11 56 12 tesco
-141 -155 -128 test
1 2 21 test a
47 46 20 test and
-74 -56 -24 test button
-36 -26 -25 test for
-1 -31 -17 test my
-77 -53 -2 test negativ
1 -22 -4 test of
1 -1 30 test on
-107 -112 -37 test positiv
-26 -12 -16 test say
-5 -24 -21 test the
6 6 31 test with
-17 -3 22 testicl
58 -24 -124 tetanus
59 64 -40 tetanus jab
101 19 -6 tetanus shot
13 8 23 tetraplegic
13 8 23 tetraplegic catheter
-92 -53 -55 text
41 37 52 text goodby
27 34 32 text look
-38 -40 -55 text neck
24 22 -54 text that
-9 -13 -33 textbook
-66 17 18 th
407 289 -13 than
-4 -12 -71 than a
-7 -15 -33 than do
53 68 100 than five
-26 -18 -15 than gabapentin
25 -22 -36 than her
74 171 181 than i
83 -19 6 than it
21 94 -3 than its
88 100 120 than live
-57 -33 -25 than mine
4 25 28 than most
-70 -60 -49 than one
160 38 -102 than the
27 -16 -6 than they
150 192 -34 than usual
61 49 46 than what
-30 -17 -6 than when
81 82 98 than with
19 29 -31 than yesterday
2 139 192 thank
54 149 160 thank for
-34 -20 -8 thank heaven
-3 19 21 thank whoever
70 99 123 thank you
-379 -271 -283 that
-161 -94 -58 that a
14 28 -17 that all
44 38 35 that and
14 28 -20 that ankl
39 -13 48 that arent
18 31 -62 that arm
57 35 9 that at
56 17 -7 that bad
251 113 72 that be
-53 -52 -31 that begin
-31 -7 -5 that bit
-33 -39 -29 that blood
-39 -38 -32 that bring
-43 -17 -8 that bus
112 67 47 that but
-75 -58 -56 that cal
13 35 28 that calf
63 67 53 that calm
-26 -24 -20 that coffe
-30 25 15 that come
-17 -18 -24 that cover
4 26 47 that day
-48 -32 7 that do
17 32 33 that doctor
17 10 28 that doesnt
85 93 102 that dont
5 8 33 that down
-17 29 -9 that droopy
3 1 -69 that ear
22 15 11 that exam
-27 -8 -10 that explain
134 161 57 that eye
-31 13 13 that eyebrow
92 97 8 that eyelid
-34 -33 -3 that feel
1 18 30 that first
-50 -36 -18 that fix
-25 -15 -8 that flicker
44 55 -11 that foot
24 -55 -12 that for
28 62 -19 that get
-34 -22 -5 that give
55 -42 22 that go
-56 -59 -28 that good
-5 -12 91 that hand
-36 -6 2 that happen
-46 -40 -17 that hard
-58 -91 -61 that have
17 21 58 that he
6 8 43 that heat
30 -31 -7 that help
5 20 39 that hormon
-61 -40 -23 that how
104 -66 -52 that i
-38 -14 4 that in
-25 -10 14 that isnt
144 28 -8 that it
-73 -67 -12 that just
-56 -32 -34 that keep
36 28 43 that kidney
47 -4 -3 that last
-20 -23 -26 that leave
-6 -2 25 that lid
100 87 87 that look
-16 20 -53 that make
12 37 -8 that matter
47 -5 -4 that meat
35 19 28 that much
-17 -24 -14 that muscl
76 77 -46 that my
146 41 15 that never
-18 -20 -3 that night
2 57 82 that nobody
9 11 66 that normal
35 38 44 that nothing
-110 -51 -66 that one
-115 -138 -98 that only
-32 -34 -31 that patch
48 49 18 that potassium
28 58 88 that pupil
-19 -13 22 that relax
-42 -19 0 that right
-2 21 19 that say
-20 -24 -24 that set
67 65 92 that she
-41 -26 -5 that shoulder
33 33 34 that side
-85 -47 -7 that sinc
-63 -27 -25 that so
-29 -16 -14 that something
-20 -20 -12 that sore
-63 -47 -38 that spasm
64 71 49 that spin
-6 -29 -23 that start
71 71 99 that stay
64 125 101 that stop
-26 -18 -38 that take
-59 -42 -47 that tell
-159 31 74 that the
18 38 50 that ther
-28 -25 -13 that they
-35 -41 -34 that too
-30 -29 -27 that turn
-11 64 -14 that twitch
-57 -41 -35 that usual
-27 -10 -10 that wardrob
58 13 -15 that wasnt
126 9 36 that way
26 34 19 that we
-52 -42 -28 that wear
-48 -62 -54 that what
-13 4 30 that whole
-17 27 -17 that why
-35 -19 -3 that wont
-15 -36 -20 that work
-17 -35 -47 that workout
-42 -25 -51 that wouldnt
123 115 99 that you
-15 -11 -57 thaw
237 216 206 the
2 17 -53 the 5
73 60 71 the a
11 35 8 the account
-23 -69 -23 the ach
6 -46 -66 the afternoon
16 -2 26 the air
3 11 24 the airport
158 115 56 the alarm
-42 -7 -1 the all
27 77 45 the allotment
-38 -46 -76 the ambulanc
95 162 268 the ankl
-25 -21 -12 the anticonvulsant
-13 -29 -18 the antipsychotic
4 -36 -7 the anty
-58 -68 -33 the app
-16 -48 -14 the arch
-138 -71 -206 the arm
45 55 71 the armchair
-33 -15 -2 the army
-30 -35 -42 the arrest
-368 -274 -280 the articl
128 121 109 the attic
-28 -25 -22 the author
28 -122 -84 the autumn
-26 -1 -2 the averag
-107 -93 -9 the baby
-66 -99 -87 the back
-86 -77 -111 the background
92 -4 -9 the backsid
-55 -67 -65 the bal
18 34 54 the balcony
53 39 45 the banister
98 91 10 the bank
-20 -30 -10 the bar
-11 7 41 the barbecu
52 51 18 the barn
22 20 29 the barrier
35 -48 -32 the base
31 29 -3 the basic
-50 -21 -23 the bath
170 149 142 the bathroom
41 58 57 the battery
-6 31 -26 the be
-47 -26 -49 the beach
55 61 74 the beam
43 1 59 the bed
3 -27 -5 the bedroom
42 31 43 the bee
17 18 28 the beer
8 24 -21 the begin
56 23 -39 the belly
15 -4 -33 the belt
36 117 65 the bench
12 29 31 the bend
5 -80 -67 the best
-42 -119 -53 the big
-28 -51 -54 the bike
-21 -35 -15 the bil
11 21 -5 the bin
29 40 -16 the biro
-33 -51 19 the birth
-20 -25 -12 the biscuit
-96 -51 -27 the bit
-27 -89 -50 the blister
-25 -22 -20 the blog
5 13 -32 the blok
-194 -236 -166 the blood
-2 13 -43 the blue
32 10 -29 the boat
-127 -73 -73 the body
33 40 73 the boiler
33 -24 -43 the bone
216 228 151 the boot
-52 -38 -40 the bos
-46 -18 -23 the bot
26 30 97 the bottl
-104 -89 -24 the bottom
1 35 54 the bowel
-38 -24 -19 the bowl
67 -46 -26 the box
-143 -88 -59 the brain
8 15 20 the breaker
23 48 54 the breakfast
-142 -97 -97 the breakup
-1 21 1 the breast
14 20 36 the breastbon
-39 -58 -22 the breath
59 38 68 the bridg
-32 -27 -31 the brown
-19 -8 -36 the bump
26 36 3 the button
-3 51 -2 the c
86 -3 -60 the cabin
-65 -74 -57 the cadet
37 -10 -4 the caffein
16 24 35 the cage
14 17 21 the cal
-42 -46 9 the calf
-32 -25 -21 the candl
167 219 168 the car
1 18 30 the caravan
-74 -56 -24 the carbon
-21 -1 -33 the card
-1 19 53 the care
-41 -34 -76 the carpet
-3 -27 -17 the case
5 21 -26 the cast
30 0 55 the cat
-75 -82 -78 the caus
5 23 -88 the ceiling
67 29 82 the cellar
-20 29 37 the central
36 14 -12 the chair
-9 6 52 the chang
9 11 50 the chart
1 17 28 the cheek
18 44 30 the chemist
-45 -40 5 the chest
111 106 70 the child
34 -11 -14 the chin
-20 -20 -10 the chip
16 44 72 the chiropractor
-45 -21 -8 the choir
-7 -12 -35 the christma
3 73 4 the church
-49 -32 -39 the cinema
24 -4 -26 the citalopram
-114 -49 -1 the clapper
5 46 -18 the class
-11 -18 -23 the cleveland
-67 -77 -30 the clinic
13 35 59 the clock
-3 -22 -9 the cloth
-14 -39 -22 the clutch
-26 -30 -26 the cns
-49 -51 -15 the coach
-26 -15 18 the coast
33 -72 -53 the coffe
72 -1 43 the cold
207 211 288 the color
4 34 21 the combin
25 26 32 the commod
-112 -76 -44 the concert
-39 -29 -16 the conductor
-53 -36 -42 the consultant
115 140 63 the cooker
23 36 47 the cord
-33 33 86 the corner
-63 -45 -33 the corridor
-27 -7 57 the cot
-10 30 -16 the couch
-43 -10 -3 the council
-21 -9 -7 the counter
-77 -69 -19 the cow
91 6 47 the cramp
14 6 21 the crematorium
39 55 44 the crew
92 84 92 the crossword
14 45 -41 the crown
-35 -22 -12 the culprit
-53 -36 -51 the cup
-82 -57 -38 the cupboard
27 24 26 the curry
0 -6 32 the curtain
16 25 55 the cut
4 8 28 the dam
-49 -12 -30 the danc
-21 -13 -16 the danger
4 -65 -65 the dark
-123 -114 -63 the date
-35 -14 43 the day
-104 -68 -16 the dead
-46 -24 -34 the death
35 39 43 the deck
-53 -40 -47 the deep
92 75 3 the dentist
1 40 40 the dentur
2 21 27 the derby
23 25 35 the desk
-69 -66 -61 the diaphragm
-23 -11 0 the dinner
4 11 34 the disc
26 -18 -14 the diseas
2 -34 -53 the divorc
-239 -65 -162 the doctor
78 58 217 the dog
103 119 139 the door
92 96 12 the dose
94 87 82 the drawer
9 -57 -71 the dril
7 13 37 the drink
-37 12 16 the drive
-2 52 67 the droop
-71 -67 -4 the drum
4 13 50 the dummy
-68 -63 -13 the dunny
133 119 129 the duvet
22 32 -3 the ear
-22 -17 1 the early
190 144 74 the edge
-41 -34 -16 the eg
51 49 -12 the elbow
-29 -31 -38 the elderly
14 26 -7 the electric
-63 -38 -50 the emergency
27 15 14 the emg
68 -79 -43 the end
-120 -27 -12 the energy
-24 0 -7 the entir
44 -6 -6 the epilepsy
-28 -38 -43 the era
-9 3 -74 the evening
-1 -3 -21 the exam
13 7 23 the exhaust
-72 15 -45 the eye
-48 -66 -51 the eyebrow
6 28 -18 the eyelid
70 68 71 the f
-63 -24 12 the face
10 24 47 the fairy
-45 -27 -43 the fall
-29 -37 -20 the family
15 19 29 the farm
65 74 112 the fast
-37 -65 -42 the feel
25 48 46 the fenc
-29 -9 18 the festival
117 90 142 the finger
-15 -27 -10 the fire
129 48 118 the first
36 32 123 the flat
-105 -70 -83 the flicker
13 22 31 the flight
8 -118 5 the floor
-13 -73 -62 the flu
-22 -14 -8 the follow
-15 -24 13 the food
-13 68 -43 the foot
-27 -36 -17 the forearm
-69 -95 -43 the forehead
-74 -65 -34 the form
21 -47 -19 the fourth
5 5 -42 the fram
-4 -48 -22 the freezer
24 2 25 the fridg
1 9 -65 the front
-48 -12 -30 the ful
-41 -17 0 the funeral
20 6 10 the fus
55 -20 -16 the fuse
44 40 56 the gabapentin
32 27 58 the game
341 325 376 the garag
-99 -133 -180 the garden
46 42 84 the gas
20 25 30 the gatepost
3 -31 -20 the gear
49 42 56 the generator
-47 -18 -10 the gig
-63 -59 -34 the giggl
14 22 -8 the gland
148 124 126 the glass
-2 -68 -19 the go
31 19 -13 the goal
29 -47 -19 the good
20 3 18 the grand
-17 20 17 the grandchildren
62 57 73 the grass
17 23 47 the graz
-13 21 -5 the ground
26 59 53 the gun
-15 -45 26 the gym
27 53 -17 the hair
2 17 -62 the hairdryer
-44 -65 -97 the hand
-40 -17 -12 the hard
-24 -16 -18 the harmles
-47 -22 -26 the harvest
-30 12 -61 the hat
-56 -26 6 the head
21 29 77 the headach
12 29 -47 the hear
-65 -42 18 the heart
141 191 101 the heat
6 3 -77 the heavy
-42 -16 -6 the hedg
58 59 43 the heimlich
-11 -46 -23 the heroin
-53 -37 -33 the hiccup
-38 -23 -14 the high
-56 19 46 the hil
-53 -55 2 the hip
18 -9 -22 the holiday
18 31 34 the home
-62 -61 -42 the hoover
-22 -2 -3 the hop
19 37 98 the hors
-24 -6 15 the hosepip
-10 -83 -26 the hospital
15 -26 17 the hot
40 34 57 the hotel
-35 58 49 the hour
-96 -85 -33 the hous
-6 -2 38 the hymn
23 15 -9 the ice
-40 -2 18 the idea
53 61 62 the ikea
-21 -28 -30 the illness
-67 -48 -48 the infection
38 9 55 the inhaler
-131 -127 -77 the injection
29 4 41 the inside
27 27 39 the insuranc
71 -11 -4 the internet
-84 -86 -41 the interview
127 85 124 the iron
6 32 81 the jab
38 61 58 the jar
20 23 27 the jelly
-107 -64 -60 the jerk
3 2 -27 the jitter
96 110 89 the job
15 -48 -26 the joy
19 -25 -11 the jubile
-36 -45 -59 the jump
23 33 38 the karaok
-52 -45 -53 the keeper
15 21 -79 the kerb
38 50 67 the kettl
46 58 73 the key
12 -26 -14 the kind
124 99 74 the kitchen
22 69 -19 the knee
65 133 136 the knife
32 -7 -16 the knit
88 70 99 the lab
79 100 80 the lad
46 77 130 the ladder
-23 8 16 the lake
39 80 62 the lamp
24 69 -29 the lan
109 58 77 the land
-25 27 33 the laptop
153 82 -131 the last
-40 -13 -2 the late
-20 -22 -54 the lawn
-18 0 -30 the leaflet
356 364 338 the least
87 90 86 the lectur
128 -28 -144 the left
68 143 64 the leg
5 11 -43 the length
98 63 110 the letter
20 15 39 the letterbox
-62 -99 -34 the lid
12 24 26 the lido
60 105 134 the life
15 12 21 the lift
6 -31 -13 the light
20 14 20 the limescal
40 53 21 the line
-71 -62 -58 the link
37 51 68 the lino
7 -42 -27 the lip
-52 -28 -20 the list
40 66 82 the littl
-29 45 47 the long
-132 -130 43 the loo
-24 12 17 the loop
14 1 -28 the lot
24 41 -22 the low
-28 -1 -4 the machin
81 65 93 the magnesium
31 9 37 the main
62 94 83 the man
-23 -7 -7 the map
72 72 69 the marathon
-1 79 -7 the marmalad
-31 -32 -19 the massag
-16 -13 -30 the masseur
10 26 -15 the mat
-21 -5 23 the match
40 31 60 the mattres
-21 -22 -18 the meat
-19 -21 -13 the medical
-51 -24 -8 the menopaus
9 41 47 the methotrexat
-25 -8 -6 the microwav
57 108 83 the middl
-69 -76 -63 the midwif
-77 -26 -16 the migrain
69 68 61 the milk
-50 -43 -43 the mineral
-21 -11 -58 the minut
66 12 -5 the miny
27 -34 -15 the mirror
-38 -111 -79 the moment
3 2 -51 the monkey
51 23 -39 the month
-57 -45 -29 the moon
-23 -15 -24 the more
29 41 -76 the morning
28 30 41 the mortgag
38 94 110 the most
-7 -8 -59 the motorway
-74 -59 -65 the mouth
-17 44 -19 the move
-33 -25 -26 the movement
-35 -19 -9 the mower
-13 4 -53 the mri
9 22 34 the mud
81 93 87 the multistorey
-73 -117 -70 the muscl
-44 -30 -29 the name
-15 -22 8 the nappy
15 11 32 the narrow
-63 -58 -117 the neck
-82 -38 -18 the needl
72 187 141 the neighbour
-121 -119 -119 the nerv
-49 -33 -36 the nervous
-8 43 -4 the neurologist
-174 -112 -6 the new
-1 -12 -34 the news
78 3 3 the newspaper
112 80 50 the next
-31 -25 -21 the nhs
2 23 98 the night
-23 -4 -19 the ninth
-23 -18 -13 the no
-45 -43 -25 the normal
15 25 2 the nose
41 35 34 the note
-36 -45 -43 the numb
105 106 124 the number
-66 -128 -95 the nurs
-3 -1 -54 the nursery
-97 -93 -53 the odd
-36 -3 7 the offic
61 96 48 the old
-35 -15 -5 the once
-143 -156 -187 the one
153 159 108 the only
-9 19 22 the open
-68 -59 -55 the optician
108 -84 -143 the other
-56 -62 -36 the out
35 -65 -19 the outsid
4 -6 21 the oven
11 29 38 the packet
-56 11 34 the pad
-66 -45 -46 the page
-37 -19 -99 the pain
7 46 9 the paint
27 34 41 the pan
-22 -29 -20 the panto
2 -16 34 the paper
11 12 58 the paracetamol
-35 -38 -20 the paramedic
-57 -51 -20 the park
8 14 36 the party
66 -93 -56 the past
-10 -2 -23 the patient
-34 -11 20 the patio
-45 -6 -40 the pavement
112 129 113 the peanut
71 -3 -2 the pedal
29 24 68 the pee
-46 -37 -17 the penalty
7 32 18 the peppercorn
63 63 28 the pew
74 31 43 the phon
-20 -23 -16 the photo
-21 -22 -16 the phras
-23 -18 -73 the physio
90 39 40 the piano
-36 -39 -136 the pil
14 57 14 the pillow
7 -31 -50 the pin
-24 9 5 the pitch
-21 -24 -27 the plac
-56 -38 -20 the plan
31 32 36 the plank
96 97 138 the platform
-56 -12 10 the plot
-51 -58 -14 the plumb
9 14 24 the plumber
341 139 177 the point
-80 -74 -48 the poison
28 62 58 the polic
-49 -27 6 the polymyalgia
37 32 22 the pond
-46 -15 13 the pool
10 30 -24 the porridg
9 -9 28 the post
82 119 53 the postman
22 25 38 the potassium
-116 -125 -63 the pric
-65 -33 -36 the projector
46 64 20 the pub
-25 -23 -50 the pump
2 5 23 the pupil
7 -42 -7 the purpl
-6 -34 10 the quad
66 73 80 the quarry
30 8 29 the question
52 50 0 the queu
139 132 122 the quickest
12 35 32 the quinin
8 19 -20 the radiator
63 61 75 the radio
6 8 -30 the rail
-52 -60 -22 the raisin
-63 -86 -52 the rash
-25 -34 -17 the rave
7 23 31 the read
-147 -83 -84 the reason
52 20 28 the recommend
-62 -58 -45 the record
-19 -13 -33 the red
9 -50 -39 the redundancy
-39 -26 -32 the ref
10 12 22 the region
11 11 34 the reservoir
0 -41 -41 the rest
22 -3 -16 the review
77 83 73 the rib
-17 -26 -20 the ride
241 152 181 the right
-27 -16 -1 the ring
-38 22 36 the rise
4 9 36 the river
106 31 4 the road
25 -31 -35 the roof
29 91 109 the room
166 149 143 the rope
-20 -10 -9 the roundabout
-40 -47 -36 the row
-41 -20 -24 the rug
30 -41 22 the rugby
111 100 -14 the run
-36 -193 -122 the same
17 16 39 the sausag
27 40 9 the scaffold
35 4 12 the scal
-8 71 73 the scan
-15 -32 -19 the scary
6 14 34 the scen
65 67 88 the school
24 49 33 the sciatica
-3 -32 -10 the scor
-32 2 20 the screen
-39 -48 12 the sea
6 32 25 the seat
-36 -37 -98 the second
34 50 59 the seizur
-35 -35 -32 the sensibl
20 22 42 the sentenc
35 48 -47 the shad
70 60 28 the shake
14 35 52 the shallow
63 104 162 the shed
37 15 36 the sheet
-32 -24 -19 the shelf
-41 -19 44 the shin
2 1 -34 the shingl
-4 -24 -4 the shirt
10 34 7 the shiver
85 7 -58 the shop
-3 31 -20 the short
-64 -74 -127 the shoulder
15 -48 -22 the shower
1 3 -47 the sick
24 -24 11 the side
-30 5 127 the sight
-30 -19 -14 the sign
83 72 27 the sink
24 -5 10 the site
96 106 -43 the size
150 56 37 the skin
-1 18 24 the sleep
1 2 -35 the slid
58 -32 -1 the smal
-22 -29 -17 the smil
22 46 -6 the snooker
30 53 48 the snow
42 54 72 the socket
-89 -38 -129 the sofa
13 18 56 the soft
-38 -46 -36 the sole
-39 -28 -16 the song
-83 -56 -17 the sore
2 -23 -27 the sort
80 20 37 the spar
334 152 124 the spasm
-27 -23 -16 the spectrum
-19 -28 -30 the spin
-10 -22 -14 the spoon
75 -1 -1 the sport
114 75 39 the spot
38 44 69 the spray
46 39 96 the spring
17 35 -21 the squit
9 20 21 the stag
-16 65 -28 the stair
25 6 -11 the stand
-5 -81 -72 the start
-26 -35 16 the steer
-4 -24 -8 the stiff
-18 -20 -49 the story
15 13 28 the stov
-34 -25 -26 the strain
15 17 35 the straw
-6 24 4 the street
-88 -25 -23 the stres
26 97 96 the stretch
35 118 152 the strip
-25 -11 -10 the strok
-44 -49 -30 the suicide
39 -65 -45 the summer
-90 -74 -98 the sun
24 -10 -15 the supermarket
-22 -13 -6 the supplement
27 75 62 the surgeon
-43 -78 -4 the surgery
45 68 28 the swing
-64 -69 -22 the symptom
13 47 70 the tabl
50 73 83 the tablet
83 104 46 the tap
12 19 32 the taxy
22 20 -5 the tea
-72 40 28 the templ
13 33 28 the ten
-22 -13 -21 the tension
36 45 86 the tent
-68 -7 -50 the test
16 30 -84 the thermometer
50 23 -16 the thigh
-77 -57 13 the thing
39 48 55 the think
37 -51 -66 the third
-40 -47 -25 the thre
-135 -114 -86 the throat
122 -21 -46 the thumb
-51 -41 -39 the thyroid
24 -5 -3 the tick
27 16 30 the til
-11 -181 -74 the time
-15 56 82 the tip
18 38 49 the tissu
-58 -1 -34 the toaster
13 -23 -59 the toe
136 88 187 the toilet
-32 -31 -6 the tomato
2 -35 -22 the tool
3 9 24 the tooth
15 15 -21 the toothbrush
-34 -18 -55 the toothpast
16 61 44 the top
-29 -21 6 the tortois
0 27 33 the touch
13 12 25 the towel
10 16 24 the track
15 21 9 the trailer
-116 -92 -119 the train
-20 -28 -22 the tram
-43 -42 24 the trampolin
-28 -34 -14 the tranquilizer
-59 -32 -25 the treadmil
7 9 20 the tree
-9 -6 -33 the trembl
-36 -39 -35 the trifl
1 30 -29 the trot
39 26 63 the troubl
-76 -53 -43 the tube
23 24 36 the tuesday
24 14 26 the turn
6 -34 -18 the twin
294 152 174 the twitch
-135 -97 7 the two
12 36 43 the urge
-11 18 -30 the use
-71 -41 -97 the usual
-14 -38 3 the van
47 47 -40 the vein
-28 -19 -55 the vet
41 36 39 the viaduct
-51 -44 -41 the vicar
-20 -21 -5 the view
79 -8 -6 the violin
-33 -19 -10 the virus
-6 0 49 the vitamin
-37 -17 2 the vodka
-15 4 28 the voic
28 22 14 the waist
-5 -9 56 the wal
18 29 19 the walk
2 30 76 the wallpaper
-35 -40 -21 the waltzer
23 -41 -22 the wardrob
30 33 19 the wash
-36 -19 -3 the watch
50 -10 59 the water
7 -124 -201 the way
5 -2 -21 the weak
2 -3 -41 the weather
1 -28 -34 the web
-39 -7 -50 the wedding
27 -126 -65 the week
194 288 -14 the weekend
4 32 87 the weekly
7 35 -32 the weight
42 45 -22 the welly
-14 -27 -34 the wheel
15 25 -67 the white
-172 -148 -74 the whole
-61 -34 -30 the wi
-122 -59 -54 the widespread
-2 -44 23 the wife
34 62 57 the windowsil
9 -22 -15 the winter
-56 -68 -48 the wobbl
57 70 93 the wood
39 68 -13 the word
-98 -79 -64 the work
13 23 57 the world
43 57 -224 the wrist
52 80 155 the wrong
-42 -54 -10 the year
-62 -60 -28 the zoo
-11 28 29 their
-28 -32 -18 their head
-26 -9 31 their own
-2 30 25 their potassium
-18 -83 121 them
56 85 84 them all
-60 -45 15 them and
24 -21 -15 them any
-19 -30 -35 them apart
2 4 22 them back
-34 -16 30 them cant
-16 -19 -29 them do
-13 -40 -32 them down
-6 -62 -60 them for
-7 -37 -53 them have
-31 -16 -10 them hurt
163 195 175 them i
-2 37 45 them in
52 58 52 them it
9 24 15 them my
-137 -140 -118 them off
29 20 45 them one
-20 -61 12 them out
53 60 -11 them pee
40 40 47 them she
-40 25 37 them sinc
-23 -6 8 them so
-53 -50 -35 them straight
-43 -50 -29 them the
-19 -26 -26 them up
-46 -110 -97 them with
-27 55 135 themselv
12 42 6 themselv and
172 99 139 then
14 -58 -97 then a
38 56 -75 then again
-40 -50 -60 then as
4 18 43 then bang
-51 -56 -45 then be
35 -36 -19 then carry
4 18 35 then come
47 -14 -19 then do
-51 -41 -26 then fall
-57 14 -29 then fine
88 66 61 then for
44 49 95 then go
7 31 -4 then have
-44 -62 -58 then he
21 79 57 then her
3 82 176 then i
74 162 134 then it
-23 -7 -7 then jump
-45 -34 -26 then let
-21 -15 -7 then muscl
-28 -235 -128 then my
-32 -28 -11 then normal
36 39 37 then not
22 90 65 then nothing
-42 -37 -70 then on
20 -3 -37 then one
-24 -1 -2 then pack
-57 -55 -35 then red
15 6 33 then right
18 27 26 then sleep
49 56 94 then stop
81 -83 6 then the
-31 -39 -25 then they
-22 -5 -5 then thigh
47 45 37 ther
-127 -163 -132 ther a
26 48 28 ther all
43 -10 -3 ther an
26 -28 -7 ther and
-80 -55 -64 ther any
-43 -23 -79 ther anything
-27 -3 37 ther at
398 306 225 ther be
50 4 7 ther before
19 21 33 ther both
-54 -18 -10 ther but
33 75 76 ther fever
-37 -14 -6 ther have
8 19 25 ther i
-59 -44 -5 ther just
71 -5 -31 ther last
-8 2 23 ther like
-56 -41 -53 ther must
3 -7 -21 ther my
-1 10 -28 ther no
25 -22 -43 ther sinc
26 62 72 ther sit
10 14 20 ther the
10 -24 -5 ther this
63 84 76 ther to
5 6 33 ther with
-43 -44 -11 therapist
-11 -24 -11 therapist say
-84 -61 -56 therapy
44 84 -105 thermometer
20 41 -86 thermometer say
43 73 208 thes
-7 -81 -5 thes cramp
-23 -108 -59 thes day
-21 -7 -11 thes jerk
-44 -37 -26 thes jolt
10 -25 4 thes last
-37 -17 -36 thes movement
26 38 44 thes muscl
-65 -46 -26 thes new
19 -37 -22 thes past
109 182 165 thes spasm
-29 -18 -23 thes thing
242 315 247 thes twitch
-215 -272 -217 they
9 29 25 they add
8 9 35 they all
38 28 71 they be
-21 2 37 they belong
-44 -40 -42 they can
-69 -72 -64 they cant
-14 -31 -18 they come
-21 -15 -15 they could
26 -30 -18 they didnt
-41 -38 -33 they do
63 66 -19 they doubl
-3 19 21 they ever
-21 -16 -17 they get
-43 -41 -23 they go
32 112 -4 they have
4 -1 -53 they just
-93 -96 -92 they keep
-25 -30 -34 they last
-13 -13 -31 they leave
-13 -20 -16 they link
4 34 61 they look
19 -66 -46 they make
50 75 -2 they may
12 20 28 they might
9 23 43 they normal
1 -77 -7 they put
13 97 -3 they say
25 46 71 they stay
-85 -48 -32 they stop
25 42 -18 they swap
8 30 51 they take
-31 -15 -14 they think
78 36 39 they turn
20 59 -18 they twitch
135 -58 -38 they upp
-21 -15 32 they wil
12 9 21 they wont
31 26 22 they would
78 116 103 theyd
-13 -15 -26 thick
-13 -31 -28 thick and
-7 5 -39 thick head
-15 -23 -36 thicken
12 -7 -27 thicker
277 28 -100 thigh
0 -42 -5 thigh a
4 48 -6 thigh ach
26 101 -48 thigh ache
34 1 -19 thigh and
34 48 -42 thigh be
-3 -38 -4 thigh both
2 -13 -26 thigh feel
35 -20 -10 thigh flutter
-1 15 21 thigh from
-21 -124 -38 thigh go
3 -67 3 thigh have
-59 -42 -33 thigh hop
25 -20 -9 thigh hurt
-9 43 47 thigh jump
82 117 -25 thigh keep
74 140 149 thigh like
32 21 -17 thigh muscl
3 -35 -4 thigh on
-4 31 -9 thigh sore
46 -6 -4 thigh the
64 -1 -1 thigh to
-92 -43 -23 thigh twitch
21 29 29 thigh with
-10 -9 -21 thigh wreck
-54 -100 -36 thin
7 -34 -25 thin and
-245 -107 43 thing
-3 -55 -39 thing about
-69 -25 20 thing and
-58 -38 -28 thing as
62 100 126 thing be
-52 -1 -1 thing bring
6 13 39 thing but
3 -3 -61 thing can
-33 -45 -19 thing do
-27 -14 -20 thing feel
-2 -23 -5 thing get
22 27 105 thing i
68 53 38 thing keep
11 14 39 thing my
-3 23 -4 thing no
32 40 56 thing on
-44 -38 -16 thing one
-18 -11 -24 thing only
-66 -11 -14 thing or
-25 -27 -24 thing right
-32 -24 14 thing sinc
11 69 84 thing that
-22 -17 43 thing to
-38 -43 -21 thing under
43 47 27 thing wil
-2 0 -63 thing wrong
651 583 341 think
-30 -17 -12 think a
116 266 262 think about
-2 -2 -23 think be
28 45 -32 think clear
74 123 -3 think fine
30 45 77 think he
35 62 64 think how
-1 -148 -7 think i
60 25 33 think it
-20 -22 -12 think its
-45 -26 -12 think my
211 -129 10 think of
-23 -28 -22 think one
-16 -18 -84 think she
96 134 -208 think straight
-24 -18 -22 think that
6 77 -10 think the
-45 -36 -45 think ther
53 45 76 think they
35 32 44 think we
46 29 -13 thinner
-3 21 48 thinner for
36 48 -9 thinner sinc
52 -48 -6 thinner than
80 -45 -216 third
22 -13 -16 third month
27 57 -15 third of
-1 24 12 third time
57 43 -16 third trimester
140 132 -57 thirsty
60 10 -5 thirsty all
12 5 -20 thirsty and
20 128 208 thirty
14 42 71 thirty and
45 29 24 thirty four
-46 -57 -60 thirty hour
38 22 40 thirty one
-125 -87 -34 thirty second
11 -7 20 thirty year
193 250 283 this
23 14 80 this a
112 160 159 this afternoon
28 -32 -11 this als
6 -29 -29 this and
83 116 133 this anymore
216 289 306 this be
35 57 -75 this before
77 94 105 this body
-37 -42 -28 this bug
-37 -61 -45 this come
-33 -14 -13 this deadlin
-69 -50 -22 this dissertation
44 29 50 this elephant
-22 -15 63 this evening
3 -59 -34 this eyelid
-56 -56 -55 this fibro
-21 -6 -11 this flicker
15 20 -37 this fortnight
10 7 -52 this hour
-47 3 28 this hous
2 -17 -38 this i
-3 -39 -51 this jump
2 5 25 this just
-128 -142 -98 this line
53 50 52 this lunchtim
-40 -23 -12 this meeting
30 -138 -62 this month
-138 -20 -2 this morning
0 -30 -7 this muscl
12 22 39 this now
-22 -17 -24 this offic
-55 -1 -2 this on
49 151 180 this one
39 -19 -88 this past
-36 -62 -20 this right
98 94 76 this session
-71 27 37 this sofa
5 -32 -16 this sound
38 -9 -7 this spring
6 -38 -22 this term
13 26 18 this the
100 144 161 this time
-25 -43 -13 this to
2 46 50 this twitch
45 69 85 this very
81 312 -63 this week
35 -1 1 this weekend
-22 -24 -16 this who
-30 -35 -45 this wil
25 19 28 this with
-25 -56 -44 this would
18 -10 -44 this year
-280 -181 -61 thos
-75 -70 -41 thos be
39 23 40 thos littl
-34 -13 -11 thos two
13 -67 -174 though
-7 34 49 though and
-33 -25 -14 though do
-35 -66 -27 though he
80 93 148 though i
-79 -63 -24 though it
-8 -9 -57 though right
4 47 17 though she
25 33 20 though so
16 23 20 though the
9 -56 -57 though ther
-48 -44 -37 thousand
54 69 98 thrash
5 16 66 thrash about
78 225 156 thre
29 -114 -82 thre and
-32 -25 -21 thre club
126 280 31 thre day
-71 -86 -84 thre espresso
-169 -25 -43 thre hour
19 0 37 thre i
-41 -10 -6 thre letter
100 111 143 thre minut
-130 -172 -85 thre month
-12 -40 -25 thre mug
-34 -18 -76 thre night
88 37 115 thre of
23 -78 -42 thre or
-49 71 116 thre time
-78 115 -76 thre week
-21 -2 3 thre whole
66 107 116 thre word
88 -4 -52 thre year
67 0 22 thread
97 87 64 threaten
-66 -75 -17 thric
16 37 16 thriller
-22 -6 -10 thriv
-38 54 48 throat
43 70 -24 throat and
-83 -82 -68 throat at
23 38 42 throat be
11 25 63 throat clamp
65 56 72 throat clos
-34 -25 9 throat feel
21 0 36 throat go
20 30 46 throat have
14 19 45 throat keep
0 6 -78 throat like
5 6 -44 throat muscl
18 16 25 throat that
45 108 -185 throb
2 2 -49 throb and
17 18 -39 throb when
136 57 175 through
48 -11 -15 through a
-42 -15 -9 through all
-8 -7 22 through an
8 18 22 through and
39 26 81 through feed
38 -7 0 through her
14 19 42 through his
-65 -78 -66 through it
56 56 23 through me
26 -43 25 through my
2 6 27 through sinc
-96 -77 -70 through the
91 91 148 through to
-35 -15 4 through treacl
58 63 59 through two
-34 -45 -34 through your
121 315 115 throw
29 45 -18 throw a
7 17 22 throw back
25 25 37 throw her
-21 -20 -13 throw his
47 69 122 throw me
-2 80 -37 throw my
101 113 -12 throw up
28 -248 -157 thumb
250 20 -26 thumb and
-26 -54 -42 thumb be
30 0 3 thumb flicker
-46 -10 -15 thumb have
8 16 -30 thumb joint
56 -1 -2 thumb keep
-81 -8 -30 thumb muscl
4 34 42 thumb on
31 -1 -1 thumb pad
-39 -3 -1 thumb sinc
3 -20 -23 thumb that
-101 -40 -22 thumb twitch
-32 -25 -21 thumb we
-51 -22 15 thumb wont
15 1 -105 thump
16 15 -76 thump head
99 118 136 thunder
-21 -9 0 thunderclap
-21 -9 0 thunderclap headach
20 31 21 thur
160 84 -106 thursday
-45 -41 -44 thursday and
39 41 29 thursday i
24 40 -84 thursday my
0 -85 -20 thursday night
32 13 -5 thursday no
19 8 29 thursday say
8 9 -30 thursday sinc
-46 -55 -31 thursday the
-128 72 -41 thyroid
10 21 23 thyroid be
-21 -16 -21 thyroid go
15 40 -71 thyroid op
46 101 60 thyroid out
-3 6 29 thyroid pil
12 24 40 thyroid stop
-30 -37 -22 thyroxin
-77 70 -27 tia
-32 -33 -5 tia in
-63 -40 -30 tic
-59 -23 -17 tic in
-244 -218 -192 tick
14 -41 -20 tick be
13 16 57 tick behind
-8 20 18 tick bite
8 -28 -89 tick in
-14 -4 -69 tick low
3 20 -29 tick off
-179 -98 -24 tick sinc
18 31 -8 ticker
6 8 -32 ticket
11 14 -25 ticket bo
-101 -53 -41 tickl
2 19 34 tide
8 29 31 tidy
-89 -69 -50 tie
-36 -31 -38 tie in
-58 -49 -35 tied
-98 -148 -201 tight
11 83 20 tight acros
179 243 42 tight and
-46 -87 -87 tight as
-15 -32 -19 tight back
49 43 117 tight band
5 9 -25 tight chest
-51 -63 -4 tight for
38 61 58 tight forearm
-49 -67 -48 tight it
-33 -32 -31 tight muscl
-11 -42 -23 tight now
-69 -68 -20 tight shoulder
-44 -57 -20 tight sinc
-57 -48 -42 tight up
-28 -14 -17 tiktok
-9 0 -26 til
-34 -24 -8 til four
-65 -38 -38 til he
-93 -171 -94 til i
-12 29 21 til last
30 44 41 til monday
-58 -23 -21 til my
13 25 -27 til noon
12 -5 24 til sunday
55 7 30 til the
37 42 108 til this
61 76 -15 til tuesday
7 -42 -29 tile
-6 -17 -31 tilt
2 -32 -7 tilt my
64 -90 14 time
145 -251 -104 time a
-18 -39 55 time and
-24 -10 -10 time anyway
-11 -86 -89 time be
-23 -13 -11 time do
-36 -14 -22 time ever
-43 -29 -7 time every
25 -3 -2 time for
-8 56 -20 time go
30 -5 -3 time hair
-4 -20 -56 time have
4 36 -33 time he
32 28 -21 time her
-20 -177 -83 time i
38 9 42 time in
134 86 87 time it
24 33 29 time its
47 -31 -18 time last
2 77 85 time my
-29 -16 -8 time no
27 -9 40 time of
-73 -69 -56 time on
5 17 24 time only
36 63 16 time she
5 9 -43 time sinc
-69 2 25 time the
-41 -8 -10 time then
65 170 133 time this
-220 -119 -153 time to
-7 22 -37 time today
5 4 24 time we
29 70 67 time with
-21 -13 23 timer
-6 9 32 timer on
15 -33 -75 tin
123 179 131 tingle
77 137 -88 tingle and
-90 -70 -64 tingle for
9 19 30 tingle i
6 -8 -32 tingle in
-59 -61 -127 tingle lip
62 -2 -2 tingle most
12 21 17 tingle muscl
30 -7 -1 tingle no
-29 -35 -48 tingle nothing
12 29 39 tingle round
1 5 34 tingle start
1 -40 -28 tingle then
-65 -100 -62 tiny
16 16 64 tiny and
4 4 27 tiny graz
14 32 -45 tiny scratch
9 9 -34 tiny silver
-92 -32 56 tip
2 12 46 tip ach
-29 -4 15 tip and
-80 -37 -19 tip for
40 36 3 tip my
70 142 104 tip of
3 21 39 tip on
14 19 44 tip over
-87 -108 -51 tip to
24 -25 -41 tip toe
-30 -12 -2 tip top
37 -6 7 tipsy
16 -127 -152 tipto
43 52 -2 tipto and
2 -11 -50 tipto on
380 220 180 tir
72 -8 -7 tir all
-24 -40 -12 tir and
8 10 21 tir but
30 36 -27 tir halfway
37 60 54 tir i
31 -6 -3 tir no
297 288 280 tir of
90 48 -107 tire
27 40 -14 tire halfway
62 6 -22 tire on
-59 -6 27 tired
-60 -2 -4 tissu
42 123 70 to
2 10 38 to 40
-57 -114 32 to a
8 6 26 to about
-67 -77 -60 to act
-73 -85 -46 to all
-1 -44 -10 to ankl
-138 -86 -124 to ask
-13 15 58 to avoid
13 23 52 to back
-9 -33 103 to be
-27 -24 -26 to bed
1 1 -35 to bend
19 19 21 to bit
-151 -103 -81 to blam
16 45 59 to both
-2 -32 3 to bother
124 155 182 to breath
45 27 86 to brush
6 9 -43 to cal
2 15 -37 to cant
149 66 58 to carry
6 12 20 to chang
51 61 56 to check
13 42 41 to chew
7 4 26 to clear
30 42 38 to climb
-21 -18 -8 to clos
35 37 -12 to comb
60 -30 -22 to come
-24 -18 -19 to contraction
-116 -85 -54 to cramp
-6 -80 -57 to cut
13 23 14 to deal
47 61 43 to decid
190 164 128 to die
114 103 95 to do
-60 -20 -12 to doctor
6 14 33 to drag
-76 -60 22 to drink
66 56 71 to each
-32 -11 -44 to ease
-75 -71 -52 to eat
-9 120 142 to end
-27 -8 -6 to explain
-20 -7 -8 to eye
11 24 32 to fade
-36 -27 -26 to fall
-27 -20 -10 to feel
-35 -24 -39 to find
107 64 -27 to finish
-29 -15 -6 to foot
-30 -23 -30 to for
0 -24 -8 to fus
-77 -126 -287 to get
64 12 46 to give
269 379 379 to go
23 6 -11 to half
30 19 28 to ham
50 59 -38 to hand
136 133 128 to hang
-62 -52 -59 to have
4 4 -54 to hear
-35 -17 -12 to help
86 96 118 to her
-37 -42 -17 to him
-39 -15 19 to his
-29 -23 -8 to hit
44 -23 30 to hold
-10 2 22 to hook
5 8 -26 to hop
-30 -20 -22 to how
20 -6 28 to hurt
-48 -37 -35 to involuntary
77 -9 -22 to it
-20 -20 -9 to jelly
129 125 52 to jump
48 18 7 to just
-23 -15 21 to keep
190 178 128 to kil
-23 -17 -10 to knead
22 4 -31 to knee
-316 -244 -150 to know
26 15 55 to leave
2 9 24 to lectur
-36 -36 -17 to leed
2 10 56 to let
22 26 -51 to lie
-40 -47 -46 to life
-28 1 -86 to lift
4 6 22 to listen
42 70 55 to live
-110 -86 38 to look
29 45 -11 to lower
58 147 172 to make
-13 -1 22 to match
-183 -99 -59 to me
-41 12 -21 to mention
58 -15 -49 to move
-77 -65 -34 to muscl
4 -30 -7 to mush
259 304 207 to my
33 27 60 to need
-70 -76 -49 to netbal
-6 -37 -11 to normal
46 29 -18 to not
13 10 -77 to nothing
57 5 16 to notice
11 13 37 to on
-87 -87 -105 to one
69 23 76 to open
79 71 24 to pass
5 8 24 to peopl
-2 -1 -23 to pin
18 24 -22 to pres
-23 -10 -6 to prevent
3 -48 -11 to puf
-37 -29 -20 to pul
-147 -100 -74 to put
-37 -94 -26 to quit
-14 -22 -19 to ramp
56 121 125 to reach
158 58 7 to read
4 -36 -27 to repeat
6 29 -3 to report
42 64 -5 to rest
-10 -24 -10 to return
96 109 152 to ring
0 -17 -23 to rock
47 59 32 to rub
11 42 42 to rubber
-23 -19 -13 to run
-1 -1 -57 to save
7 -65 51 to say
-9 -74 -41 to school
-81 -107 -80 to see
-8 -9 -22 to send
-29 -12 -19 to set
3 24 -9 to shin
7 44 16 to side
-49 -38 68 to sit
169 277 250 to sleep
6 10 28 to sneez
-31 -51 -21 to sole
-6 -24 -18 to some
-33 -3 19 to somebody
-58 -62 -47 to someone
14 4 50 to soup
-40 -15 -4 to spar
13 10 -23 to squeez
54 -7 9 to stand
-126 -91 -23 to start
25 23 30 to stat
36 40 39 to stay
52 35 25 to step
157 38 53 to stop
-29 -13 -4 to straighten
-24 -15 -4 to stretch
104 61 99 to swallow
-77 -89 -68 to take
-21 -39 -39 to talk
-26 -13 -7 to teach
-82 -48 -20 to tell
9 7 40 to ten
-3 19 21 to thank
-1 74 55 to that
173 151 171 to the
48 70 -8 to their
-41 -21 -20 to them
-41 -52 -32 to think
68 -10 7 to this
-28 -77 -71 to thre
-36 -40 -2 to tight
6 16 63 to toe
-50 -47 -23 to top
113 133 -3 to touch
6 8 21 to troubl
-72 -61 -65 to turn
-21 17 -23 to twitch
-50 -44 -22 to two
24 34 39 to type
49 55 14 to understand
0 -26 -6 to upset
21 12 12 to us
17 27 15 to wake
-43 -39 -11 to walk
-4 -3 -42 to wash
-43 -20 -27 to watch
37 44 -47 to wave
-49 -33 -42 to what
6 22 -20 to with
17 11 22 to word
-3 28 16 to work
43 19 -4 to worry
-2 32 40 to you
16 24 -10 toadstool
-61 -27 -96 toast
54 45 78 toast and
-57 -64 -34 toast at
66 77 -20 toast be
-33 -32 -46 toast i
-40 16 7 toaster
-81 87 -148 today
7 8 -22 today a
-21 -5 -2 today after
46 16 48 today and
3 3 24 today arm
50 43 -23 today at
-35 10 -9 today be
60 32 95 today blood
7 13 -32 today cant
0 1 -63 today do
-55 -22 -31 today from
9 10 29 today her
11 22 17 today his
54 23 -19 today i
67 62 20 today it
37 56 -1 today just
35 45 41 today my
6 23 -74 today no
-56 -52 -24 today only
13 16 102 today she
14 25 -30 today than
-53 -20 -16 today that
-55 -9 -60 today the
16 50 -21 today water
27 37 -26 today with
-13 4 94 toddler
158 177 118 toddler be
3 6 32 toddler get
-46 -29 -36 toddler leg
-41 -27 -16 toddler lick
7 7 -79 toddler mouth
8 8 -47 toddler no
-55 -43 -9 toddler round
55 70 104 toddler with
239 124 -102 toe
-36 -79 -112 toe and
-25 -3 -19 toe at
50 -24 13 toe be
17 44 62 toe blue
35 -8 -3 toe cramp
2 -27 -8 toe curl
5 45 -6 toe have
15 24 29 toe he
-52 -8 35 toe in
6 -44 -18 toe of
66 99 0 toe on
11 103 -20 toe sinc
16 5 -23 toe that
-21 -14 1 toe this
14 49 75 toe tingle
5 13 -20 toe to
-24 -21 -37 toe toward
-32 45 -62 toe up
23 -31 -8 toe walk
-122 -44 -30 toffe
-11 -17 25 toffe last
-63 -65 -48 together
32 -6 -19 together be
168 45 98 toilet
38 36 34 toilet be
47 42 -26 toilet normal
-26 -26 -33 toilet without
-80 -23 -32 tokyo
-92 -44 -22 tomato
-34 -22 -9 tomato and
-68 -44 -11 tomato have
-21 -6 -51 tomorrow
416 151 417 tongu
33 1 -40 tongu and
125 155 188 tongu be
9 16 40 tongu bite
8 46 -3 tongu cant
80 111 76 tongu fil
2 -28 -30 tongu for
25 2 32 tongu in
16 -27 -12 tongu keep
5 7 -73 tongu like
2 -78 -60 tongu look
-92 -57 -19 tongu out
8 -36 -10 tongu sore
-38 12 23 tongu stil
22 32 41 tongu to
-44 -16 -26 tongu twitch
10 12 29 tongu wet
16 25 43 tongu wont
215 165 250 tonight
48 32 23 tonight after
87 87 99 tonight and
48 46 48 tonight be
12 13 -33 tonight but
43 28 35 tonight he
-6 17 74 tonight i
9 12 24 tonight it
110 85 119 tonight my
-62 -40 -30 tonight she
-28 -34 -33 tonight they
67 54 -46 tonight two
-44 -57 -61 tonsil
35 48 -120 too
20 27 -51 too bad
36 56 100 too big
-26 -12 -4 too far
29 -2 -1 too few
-74 -60 -43 too hard
5 5 62 too heavy
-20 -43 -28 too high
14 41 -9 too i
-41 -47 -25 too late
-39 -25 -33 too littl
16 -39 -11 too long
54 102 2 too loud
-39 -73 -15 too many
-182 -146 -85 too much
104 46 47 too quick
19 17 35 too she
-21 -54 -42 too sinc
18 34 36 too sleepy
25 67 86 too smal
-34 -21 -31 too soon
-45 -32 -18 too tight
-17 -20 -18 too young
2 -43 -27 tool
3 -40 -25 tool belt
1 -30 202 tooth
23 -42 33 tooth and
5 11 44 tooth apart
51 55 122 tooth be
-55 -67 -38 tooth chatter
-16 -21 -29 tooth go
4 7 -64 tooth in
-27 -22 3 tooth on
-21 -30 -24 tooth out
12 89 142 toothach
23 12 -33 toothbrush
-46 -20 -51 toothpast
-40 31 2 top
3 5 -45 top bunk
11 22 49 top half
-43 -41 -22 top it
34 -5 -61 top lip
13 133 71 top of
-5 -67 -62 top up
-37 -71 -58 toppl
-29 -21 6 tortois
25 75 40 tortur
3 25 -24 total
-27 -28 -32 total brain
114 114 65 total fine
-52 68 18 touch
-39 -15 1 touch a
-11 9 27 touch and
110 104 57 touch it
8 4 55 touch me
15 24 48 touch muscl
-12 -50 -39 touch my
-39 -25 2 touch them
-13 4 -32 touch wood
28 46 -35 tough
28 45 -6 tough it
-20 -20 -26 tour
14 -42 -90 toward
6 14 -36 toward my
39 -24 -38 toward the
23 87 186 towel
29 37 51 towel and
11 11 23 towel soak
9 48 38 town
-15 -4 -23 toxic
11 37 5 toxicity
-28 -28 -16 trac
-13 27 -2 track
-66 -35 -16 track be
-51 -51 -79 tractor
-46 -29 -14 traffic
5 6 24 trail
17 26 19 trailer
12 -44 -33 train
-19 -11 -34 train and
63 56 52 train in
71 -26 -25 train the
-65 -38 -38 train til
-112 -121 -103 train with
-63 -72 -46 trainer
-20 -20 -27 trainer say
-9 -23 2 tram
0 48 -69 tramadol
-5 7 24 tramadol for
5 7 31 tramadol now
-249 -137 -82 tranquilizer
36 34 25 translat into
-11 -21 -16 translat this
80 84 -4 transplant
-73 80 43 trap
38 80 3 trap nerv
-17 -1 25 trap under
-38 -5 -12 travel
4 8 -27 travel sick
-12 -15 -61 tray
-32 -2 42 treacl
-68 -37 -33 treadmil
-172 -92 -139 treat
-35 -27 -10 treat and
25 27 -13 treat for
-31 -19 -27 treat right
-4 -4 -27 treat the
-162 -115 -111 treatment
-32 -10 58 tree
1 2 -32 tree now
31 35 104 tree trunk
7 9 20 tree we
115 85 -30 tremb
13 -29 -21 tremb and
110 148 -140 trembl
-10 39 35 trembl all
14 21 -32 trembl and
183 35 10 tremor
55 13 45 tremor and
34 58 -16 trench
35 59 -15 trench in
76 105 86 triag
46 79 85 triag off
-29 -11 1 triathlon
-21 -65 -30 trick
76 108 77 trickl
70 91 41 trickl out
-43 -48 -34 trifl
-171 -113 -43 trigger
-112 -67 -43 trigger finger
24 25 34 trigger for
-29 -40 -16 trigger jerk
26 14 -24 trimester
43 -26 -12 trimester and
20 27 -7 trimethoprim
-87 -67 -49 trimmer
-30 -42 -30 trimmer for
-208 -118 -206 trip
32 27 47 trip no
-40 -54 -56 trip off
-41 -44 -115 trip on
-47 40 -48 trip over
-30 -14 2 tripl
19 23 88 trod
19 23 88 trod on
3 33 -25 trot
-33 -72 -83 troubl
-26 -22 -35 troubl and
40 19 39 troubl be
10 20 -34 troubl breath
-25 -22 -11 troubl in
11 18 41 troubl sinc
-25 -23 -11 troubl speak
2 -5 37 troubl with
96 18 53 trouser
10 14 35 trouser and
-8 -54 -21 trouser be
-9 -20 -18 trout
-42 -25 -2 truck
60 61 109 true
-24 -18 -16 true or
152 140 136 true that
31 35 104 trunk
17 37 36 trust
-24 -22 -11 truth
-21 -20 -8 truth in
533 352 566 try
26 20 17 try again
53 -7 -3 try and
36 3 59 try sinc
39 51 64 try the
260 256 355 try to
15 35 70 tub
15 35 59 tub of
-196 -164 -125 tube
17 21 -27 tue
201 182 186 tuesday
-9 -83 80 tuesday and
5 18 24 tuesday do
3 9 25 tuesday feel
-3 -3 -24 tuesday go
82 66 -6 tuesday it
64 62 -2 tuesday now
28 22 18 tuesday sit
20 20 17 tuesday when
17 14 33 tug
-28 -38 -28 tumbl
35 63 111 tumbler
6 8 24 tumbler on
11 31 49 tumbler over
-99 -83 -87 tumor
-202 -108 -92 tumour
-81 -37 -15 tumour in
3 35 34 tumour sinc
-27 -15 -17 tune
66 43 75 tunnel
-51 -56 9 turf
51 70 -117 turkey
52 8 6 turkey and
2 51 -1 turkey sunday
0 -46 -23 turmeric
154 -11 28 turn
19 63 -33 turn a
44 66 74 turn blue
22 19 -5 turn down
26 27 37 turn her
31 -11 -36 turn in
-20 -43 -18 turn into
-144 -161 -60 turn my
11 22 26 turn on
-86 -16 -26 turn out
52 3 8 turn over
-14 -21 -17 turn round
113 109 90 turn the
-14 18 30 turn to
13 -23 -28 turn up
90 48 49 turn white
-4 19 21 tutor
-4 19 21 tutor say
69 -2 -5 tv
-50 -41 -41 twang
-129 -99 -138 twelv
-31 -16 -82 twelv day
-39 -36 -8 twelv year
-40 199 259 twenty
3 4 23 twenty in
-11 141 74 twenty minut
68 98 94 twenty two
-34 28 31 twenty year
226 -46 237 twic
-137 -177 -2 twic a
1 58 65 twic and
69 -32 -23 twic as
-27 -34 -5 twic at
3 1 -29 twic in
28 26 35 twic lose
56 -6 3 twic now
-26 -10 4 twic on
3 3 22 twic sinc
69 111 -11 twic the
-9 -141 -106 twic this
61 72 82 twic today
10 9 -32 twig
16 66 33 twin
76 70 36 twin have
-20 -21 -51 twing
-30 -45 -35 twing in
38 -116 -85 twist
-141 -310 -167 twitch
20 24 -4 twitch 2
44 -1 0 twitch 5
-114 -19 -40 twitch a
-88 -51 -59 twitch about
-50 2 18 twitch after
-26 -1 -1 twitch alik
80 47 -32 twitch all
-225 -229 -164 twitch and
22 52 78 twitch arm
-88 -51 -18 twitch as
-5 -22 -4 twitch at
-21 -19 -10 twitch away
105 -28 5 twitch be
-47 -18 -18 twitch because
100 19 28 twitch begin
-39 -11 -9 twitch but
-31 -45 -41 twitch calf
-35 -10 -14 twitch can
-33 -4 -5 twitch come
-28 -12 -14 twitch could
-24 -6 -11 twitch dont
-37 -24 -2 twitch down
34 -8 -2 twitch every
82 42 41 twitch everywher
-152 -80 -106 twitch eye
-31 -14 -12 twitch eyebrow
-20 8 14 twitch eyelid
-40 -21 -33 twitch face
22 7 -9 twitch for
-126 -19 -35 twitch from
58 79 63 twitch get
59 69 65 twitch go
-47 -28 3 twitch have
2 23 -2 twitch heart
51 33 -16 twitch i
73 -52 -59 twitch in
-30 -7 -6 twitch isnt
-23 -6 -5 twitch it
29 -19 -13 twitch keep
150 113 111 twitch last
42 91 -9 twitch like
-21 -8 -9 twitch lip
-35 -28 -3 twitch lol
-25 -22 -7 twitch lower
-58 -33 -33 twitch make
-34 -12 -15 twitch mean
77 -3 -1 twitch mine
23 20 -3 twitch more
-23 -2 -2 twitch most
-44 -16 -5 twitch never
-3 24 -41 twitch no
115 0 0 twitch normal
51 16 54 twitch not
-26 -6 -4 twitch nothing
-7 -32 -28 twitch on
-75 -45 -15 twitch once
-57 -18 -15 twitch or
29 -2 -1 twitch per
38 -10 -8 twitch plus
-41 -15 -14 twitch right
-325 -222 9 twitch sinc
61 12 -37 twitch so
-25 -9 -20 twitch something
16 36 49 twitch sometim
254 -20 -7 twitch start
52 80 69 twitch stop
21 -11 -1 twitch take
215 -3 -14 twitch that
1 16 28 twitch then
50 -5 -4 twitch ther
110 109 -21 twitch think
-12 10 32 twitch this
24 14 30 twitch though
-43 -14 -6 twitch through
-45 -12 -6 twitch thumb
-39 -13 -19 twitch to
-35 -12 -3 twitch today
31 -7 -3 twitch together
-5 -22 -24 twitch too
-41 -19 -10 twitch usual
52 64 103 twitch what
0 26 10 twitch when
-39 -26 -7 twitch wher
-28 -29 -18 twitch while
-46 -1 4 twitch wil
-71 -73 -39 twitch with
142 -2 -2 twitch without
0 -27 -5 twitch wont
4 22 27 twitch worse
-22 -14 -17 twitch would
-24 -38 -19 twitch you
-95 -55 -66 twitcher
153 51 -173 two
78 54 77 two a
36 1 24 two and
-20 -27 -16 two articl
-50 -68 -14 two bag
-24 -22 -22 two be
29 -29 4 two bottl
40 12 6 two box
36 41 16 two cant
-74 -60 -36 two cup
175 357 -21 two day
43 36 67 two dialysis
22 -6 -2 two do
8 19 72 two dot
45 -17 -6 two dres
8 12 21 two fentanyl
17 22 -75 two finger
28 15 13 two fit
-6 -61 -14 two flight
-27 -27 -12 two go
3 47 252 two hour
12 9 -39 two husband
28 8 13 two i
10 11 -29 two inch
-17 -28 -13 two job
35 26 -51 two kettl
27 23 -21 two line
14 101 23 two littl
-18 59 21 two minut
16 -229 -146 two month
154 116 -96 two moon
-54 -46 -10 two more
-3 49 -10 two night
-21 -34 -27 two oclock
224 189 -52 two of
-32 -15 -48 two on
4 12 48 two pad
-29 20 20 two paracetamol
17 34 54 two pen
-34 -9 -2 two pint
-43 -17 -3 two second
14 31 40 two session
43 87 120 two size
-57 -15 -9 two so
17 -35 -13 two ston
9 -49 -33 two stop
14 21 35 two strok
0 52 3 two toe
-7 -23 -7 two walk
-28 -110 -63 two week
6 43 15 two without
44 42 37 two word
67 39 132 two year
9 14 58 txt
-21 -29 -16 tynemouth
-8 17 96 typ
21 20 23 typ for
14 18 21 typ this
-16 108 36 type
124 112 23 type 1
32 16 -1 type 2
-34 -23 -21 type of
-65 -32 -17 typical
-59 -32 -33 ugh
-30 -25 -21 uk
28 72 108 ulcer
11 17 43 ultra
26 33 -3 ultrasound
182 -3 -4 un
193 249 215 unabl
193 249 215 unabl to
1 2 21 unaid
3 20 44 unbearabl
125 -32 22 uncl
29 26 45 uncl die
8 7 25 uncl stop
-20 -18 -21 uncomfortabl
-32 -39 -33 unconscious
40 23 34 uncontrollab
40 23 34 uncontrollab and
107 49 136 under
86 93 84 under a
59 40 65 under glass
-24 -34 -34 under her
25 17 10 under his
36 42 46 under in
-36 -28 -33 under it
-7 18 68 under me
-122 -180 -52 under my
28 -5 -2 under on
78 87 51 under the
-21 -39 -8 under ther
2 3 -31 under two
3 20 -9 under water
20 38 34 undercarriag
11 27 25 undercarriag be
-28 -35 -25 underneath
-42 -6 -26 understand
-74 -47 -40 understand it
-25 -51 -41 understand me
93 91 69 understand what
-38 10 9 undo
219 -73 -58 unexplain
69 -29 -16 unexplain muscl
112 -14 -26 unexplain pain
-34 -8 22 uni
-34 -48 -17 union
-34 -48 -17 union rep
13 56 35 unit
50 82 78 unit of
37 26 -89 unles
50 63 12 unles i
-16 -25 -50 unles you
6 -25 -12 unreal
-37 -38 -39 unrelat
16 25 2 unreliabl
8 -1 -21 unsteady
-111 -152 -151 until
-36 -32 -21 until eleven
-77 -73 -47 until i
-43 -21 -15 until it
62 90 63 until the
14 11 -26 until they
25 19 25 until you
223 199 55 up
148 -34 -14 up a
40 -1 84 up after
67 65 35 up again
-68 39 41 up all
-134 -131 62 up and
-68 -56 -31 up any
47 70 62 up anyway
4 48 34 up arm
-36 -20 -8 up as
-87 -27 18 up at
-128 -59 -34 up be
-9 7 -23 up before
9 25 43 up blood
-107 -9 -18 up both
29 24 -28 up breath
6 -21 -16 up but
-46 -132 -52 up by
9 11 -55 up cant
-20 -28 -25 up coffe
-23 -5 -14 up do
19 26 -5 up dont
24 -98 -12 up drench
16 -40 -30 up each
-26 -24 -20 up eat
215 1 21 up every
2 -77 -52 up five
-161 -74 -85 up for
-86 -54 -26 up four
70 65 -21 up from
-34 -28 -3 up go
-12 -43 -8 up halfway
-26 9 23 up he
-34 -84 -91 up her
18 24 38 up high
-50 -79 -32 up his
3 3 -63 up hot
-43 -70 -44 up how
21 63 49 up i
-24 -18 -7 up if
5 -99 -100 up in
33 47 107 up into
-21 -34 -33 up it
5 18 -28 up last
34 113 -149 up like
41 37 56 up lol
-58 -22 -10 up more
31 26 31 up muscl
95 321 272 up my
-84 -90 -56 up new
-19 -29 -13 up nice
42 69 -75 up no
40 56 -31 up now
-9 -116 -49 up off
-80 -152 -122 up on
4 13 -44 up once
-2 15 97 up or
54 67 59 up out
51 32 -34 up over
1 9 -35 up overnight
61 -13 -11 up pac
28 22 16 up paralyze
3 3 29 up past
0 -25 -19 up quick
68 84 -1 up right
75 97 120 up round
88 -10 -10 up row
2 -23 3 up shake
-30 -29 -25 up she
56 83 2 up shop
7 22 -8 up should
-108 -34 11 up sinc
18 11 30 up some
130 114 119 up something
73 58 -9 up ston
-27 -6 -14 up stop
-57 -67 -45 up straight
-22 -7 -4 up take
26 143 133 up that
-150 -86 -32 up the
-43 -67 -67 up this
1 -23 -7 up til
57 72 170 up to
94 64 -22 up too
5 8 -20 up toward
12 30 61 up twic
-20 -27 -6 up two
1 2 21 up unaid
20 25 36 up under
-1 0 -51 up watch
56 68 88 up what
48 61 28 up when
-34 -33 -6 up wher
-8 13 21 up which
86 -1 -1 up wine
-17 -73 -32 up with
3 2 -62 up within
-34 -25 -13 up yel
11 31 -34 up yesterday
-63 -47 -38 updat
-33 -40 -29 uphil
-37 -34 -25 uphil and
21 21 38 upon
165 5 -114 upp
136 -54 -72 upp my
60 34 119 upper
26 -50 -74 upper arm
11 11 24 upper back
6 74 139 upper belly
-23 9 28 upper lip
82 83 113 upright
21 34 -3 upright at
28 32 58 upright in
26 15 27 upright with
-104 -33 7 ups
-13 -8 26 ups for
-50 -33 -8 ups yesterday
-3 -16 -117 upset
-30 -27 -34 upset her
-13 -15 -29 upset my
28 15 28 upsid
28 15 28 upsid down
63 74 47 upstair
22 25 -3 upstair and
-61 -63 -55 uremia
12 36 43 urge
-68 -47 -44 urgent
200 206 341 us
10 4 -48 us all
-4 2 51 us and
-22 -28 -28 us both
3 5 -23 us eat
49 58 -8 us feel
7 46 87 us have
35 21 49 us in
-14 -29 2 us on
42 33 40 us role
45 36 35 us sinc
-1 -157 -109 use
39 46 76 use a
-66 -38 -80 use for
5 -27 -15 use his
10 5 -21 use it
94 39 99 use my
-11 18 -31 use of
-80 -31 -48 use the
57 106 107 use them
149 -161 -94 use to
-36 -40 -122 useles
4 8 43 useles and
0 0 -35 useles for
1 -19 -32 useles i
220 221 150 user
71 50 1 user be
-158 67 -213 usual
17 12 32 usual be
-23 -3 -1 usual day
-22 -5 -1 usual fade
-24 1 8 usual head
47 41 -3 usual in
-44 -17 -20 usual migrain
18 24 37 usual minor
-72 -13 -16 usual nothing
-74 -69 -88 usual one
-51 -39 -54 usual reason
29 66 58 usual the
-85 -86 -29 uti
-65 -65 -27 uti and
-36 -42 -26 vaccin
-100 -192 -111 valium
31 20 -27 valproat
46 32 -50 valv
-29 -39 21 van
165 109 82 vanish
22 27 27 vap
36 38 32 vap something
27 33 16 vape
2 5 30 vape juic
47 34 -19 varicos
47 34 -19 varicos vein
-41 -11 -6 variety
-21 -13 -4 varnish
40 45 86 veer
25 26 44 veer into
13 18 40 veer to
-86 -67 -46 veg
-33 -41 -28 veg patch
33 -53 -28 vegan
25 -1 0 vegan run
28 -7 -2 vegan sinc
-21 -30 33 vegetabl
74 81 -169 vein
-33 -9 -23 vein and
43 61 -81 vein stand
45 -58 -89 venlafaxin
4 -51 -16 venlafaxin and
-150 -10 -7 ventilator
-72 -5 -4 ventilator with
-2 -19 -60 vertigo
72 162 235 very
49 34 36 very clear
26 49 40 very quiet
26 31 38 very sleepy
14 -38 -8 vest
-50 -58 -57 vet
-3 -11 -45 vet give
41 36 39 viaduct
9 -98 -75 vibrat
-51 -44 -41 vicar
17 25 28 vice
12 20 24 vice round
0 37 -15 victorian
-68 -72 -46 video
-42 -43 -23 video of
-22 -10 26 view
-28 -10 16 villag
-36 -35 -30 villain
-103 -120 -101 vindaloo
-63 -14 15 vinegar
62 -48 -11 violin
111 117 137 viper
-60 -54 -42 viral
-42 -35 -22 viral meningitis
-154 -75 -15 virus
3 39 62 virus get
-65 -34 -5 virus last
-15 -16 -25 visibl
132 156 139 vision
7 -13 54 vision be
-25 -28 -14 vision chang
102 84 159 vision in
4 55 -1 vision or
-70 -60 -81 visit
28 -36 -10 vit
28 -36 -10 vit d
-71 -2 51 vitamin
6 32 18 vitamin and
30 -24 -7 vitamin b6
-127 -52 -69 vitamin d
-23 4 62 vitamin i
-3 31 69 vodka
6 15 29 vodka and
11 17 21 vodka on
172 94 187 voic
101 99 144 voic be
4 -4 -73 voic go
55 -48 -25 voic have
-60 -47 -32 voic i
38 46 22 voic mail
14 34 -5 volt
89 121 298 vomit
34 23 116 vomit and
60 41 110 vomit blood
-15 -19 -29 voucher
-14 -19 -27 voucher for
-191 -125 -110 vs
17 30 -4 wad
-30 -21 -18 wad through
23 53 78 waist
-191 -60 71 wait
-28 -20 -8 wait and
0 40 -13 wait for
8 26 60 wait i
0 19 22 wait list
67 60 137 wait til
315 389 302 wake
29 27 26 wake and
9 -11 23 wake at
20 32 3 wake for
28 19 54 wake from
48 63 15 wake he
-67 -11 20 wake her
-40 -30 -6 wake i
56 103 78 wake in
184 -28 46 wake me
-31 -28 9 wake my
30 32 9 wake to
2 5 32 wake today
-3 34 -11 wake unabl
3 -40 -6 wake up
29 86 -214 wake with
3 15 124 wal
81 87 104 wal and
-30 -25 -13 wal i
13 13 -25 wal now
16 16 41 wal on
-103 -254 -249 walk
-21 -17 -13 walk again
-36 -4 1 walk because
28 51 -9 walk but
38 11 61 walk can
-30 -3 -1 walk daily
-26 -7 -10 walk do
24 -21 -24 walk fine
-30 -15 -4 walk five
-46 -30 -12 walk heel
-44 -13 -6 walk help
16 17 28 walk home
56 9 82 walk in
-42 15 56 walk it
-4 103 -79 walk like
-26 44 -5 walk now
27 5 -47 walk on
3 4 -22 walk or
7 -33 -40 walk round
36 66 73 walk straight
-92 -121 -64 walk the
63 25 -31 walk to
9 -43 31 walk up
32 -28 -1 walker
-9 -1 90 wallpaper
-13 -39 -15 wallpaper for
-35 -40 -21 waltzer
230 270 301 want
-99 -115 -57 want a
12 16 -55 want her
15 32 50 want him
11 75 87 want it
-83 -38 -12 want me
-51 -12 -12 want my
32 32 25 want of
-20 -11 -10 want one
5 -89 -65 want rid
115 121 93 want the
224 158 114 want to
-26 -33 -22 war
-26 -33 -29 war zone
-33 4 -12 ward
6 7 -21 ward round
6 -25 8 wardrob
-59 73 -172 warfarin
-153 -117 20 warfarin and
27 38 -35 warfarin for
8 29 -53 warfarin slip
19 22 -41 warfarin twic
-116 -156 -302 warm
-12 -1 -102 warm and
-45 -43 -5 warm bath
24 27 45 warm breath
24 32 9 warm no
26 -5 -1 warm pink
-195 -82 -40 warm up
13 19 32 warmth
-147 -85 -54 warn
41 49 70 warn about
-22 -20 -11 warn and
-31 3 4 warn at
-89 -104 -83 warn me
32 27 49 warn no
-25 -23 -19 warn sign
43 24 50 warning
115 23 -113 wash
129 149 -41 wash it
39 45 104 wash machin
-46 -106 -95 wash my
65 91 -28 wash out
60 5 46 wash up
227 192 195 wasnt
107 94 83 wasnt here
41 -2 26 wasnt so
56 81 50 wasnt the
84 61 20 wasnt ther
-105 -26 37 wasp
-101 -73 -32 wasp get
6 38 55 wasp sting
80 -96 -53 wast
-47 -39 -38 wast anyon
-23 -17 -16 wast away
135 -3 -3 wast in
35 71 69 wast of
106 126 -28 watch
40 56 -178 watch blue
37 57 88 watch her
54 -7 -1 watch strap
-1 -26 8 watch telly
10 28 -22 watch the
-34 -129 -79 water
-15 -84 -29 water a
-26 -98 32 water and
-42 -26 -20 water as
31 24 28 water be
-107 -75 -54 water bottl
21 22 9 water bounc
54 87 6 water come
26 3 -148 water down
19 14 29 water drip
19 -11 26 water for
110 93 -7 water go
-1 -6 -67 water have
78 75 31 water help
-22 -14 -13 water in
35 39 -7 water infection
10 21 58 water make
24 57 50 water next
8 23 43 water now
-75 -58 -10 water on
-10 -22 -9 water or
-14 -93 -43 water pil
-25 -9 -8 water should
3 9 29 water sinc
5 6 24 water so
-28 -14 -6 water stop
-30 -114 -79 water tablet
-4 39 -42 waterwork
23 22 53 watery
23 22 53 watery stuf
-14 -31 0 wav
-16 -33 -4 wav at
-22 24 -121 wave
20 40 -7 wave of
17 25 -36 wax
2 8 -39 waxy
292 231 266 way
7 14 -31 way and
47 -13 -8 way for
40 35 33 way from
25 80 88 way home
-33 -78 -35 way i
18 -23 -17 way most
-14 -16 -40 way of
-51 6 24 way out
25 -6 -96 way sinc
60 66 49 way that
94 104 81 way to
-55 -26 -33 way too
-7 6 32 way twic
32 -8 -13 way up
16 26 27 way when
-72 -26 -3 way worse
89 222 296 we
81 80 44 we all
207 208 232 we be
-25 -21 -19 we both
50 52 67 we calcium
8 3 -26 we can
2 2 -64 we come
171 113 75 we do
11 28 53 we dont
-26 -23 -14 we drink
23 19 39 we fry
36 35 -13 we get
88 65 70 we go
-191 -92 28 we have
12 17 -23 we leave
13 48 3 we let
-55 -23 -10 we lose
-24 -40 -11 we move
-39 -12 -6 we pick
33 43 41 we put
-73 -67 -48 we ring
-43 -35 -32 we take
11 14 35 we think
-154 -36 -27 weak
-32 28 1 weak and
17 28 66 weak as
3 11 21 weak by
-10 -1 -27 weak cant
10 42 -8 weak every
-17 -23 -11 weak from
-28 -25 -53 weak i
-54 -51 24 weak in
28 72 63 weak leg
1 5 36 weak littl
-40 -35 -11 weak my
-40 -65 -16 weak never
31 -26 -15 weak no
35 17 26 weak on
4 11 -30 weak over
14 11 -64 weak sinc
3 4 -70 weak than
-22 -26 -41 weak that
23 -2 -2 weak what
6 22 -14 weak when
-41 -8 -6 weak you
77 -35 -51 wean
-82 -119 -93 wear
21 15 -2 wear a
-44 -54 -15 wear it
5 -19 -37 wear me
-69 -34 -37 wear off
0 -27 -16 wear out
-4 -23 -14 wear the
-4 -1 -54 weather
1 1 -25 weather forecast
0 -26 -32 web of
-24 -23 -29 webmd
-86 -89 -111 websit
-16 -19 -25 websit be
25 -4 -57 wed
-120 -68 -121 wedding
-1 13 -31 wedding and
-27 -8 -10 wedding i
27 -26 6 wedding in
-33 -9 -4 wedding on
7 12 26 wedding sermon
11 62 -24 wedg
9 43 -13 wedg on
239 126 -18 wednesday
38 44 -8 wednesday and
7 7 -43 wednesday because
22 30 -42 wednesday i
35 38 94 wednesday knee
31 31 40 weedkiller
437 377 -31 week
-132 -52 -35 week after
3 8 22 week aged
83 110 -75 week ago
48 4 -51 week along
-52 -12 -95 week and
57 -14 -3 week arm
-20 -19 -66 week baby
66 -56 -162 week back
6 -69 -42 week be
-27 -38 -4 week because
-10 -39 -27 week before
3 6 31 week belly
3 182 194 week blood
76 21 -3 week bp
6 -70 -33 week burn
3 -1 29 week by
-23 -38 -12 week calf
46 -89 -51 week cant
-47 0 24 week do
11 47 -3 week eyelid
11 21 -12 week feel
3 -28 -3 week five
-33 17 -10 week for
15 97 80 week four
23 52 12 week go
6 43 130 week hasnt
7 26 -5 week have
-42 -21 -2 week how
94 -6 -122 week i
-32 -78 -22 week in
3 17 -27 week into
72 48 99 week it
7 -5 -64 week its
8 63 98 week late
-11 -65 -133 week my
111 -117 40 week no
-61 -48 44 week not
-10 -48 -3 week nothing
22 -110 -28 week now
38 -35 -56 week of
22 -50 -49 week off
82 -4 -110 week old
16 -20 35 week on
-43 44 -42 week one
-47 15 -55 week or
39 64 -23 week palm
-64 -20 -3 week physio
2 50 7 week postpartum
129 31 84 week pregnant
1 3 -44 week ring
30 102 22 week she
-79 -4 19 week sinc
-11 -12 -24 week so
28 -40 -21 week start
20 -2 -4 week stil
51 150 -27 week temperatur
-45 -6 1 week that
91 88 33 week the
11 7 27 week ther
3 11 21 week they
3 21 -18 week this
-105 -36 -9 week tomorrow
-10 -121 -56 week wake
23 18 21 week what
-45 -25 -5 week which
14 17 79 week with
13 12 -37 week worse
160 265 -87 weekend
-34 -4 -27 weekend and
17 24 -86 weekend i
-70 -44 -19 weekend on
2 2 -53 weekend pee
2 -5 -33 weekend she
59 97 186 weekly
5 35 119 weekly methotrexat
48 59 48 weekly pil
53 -24 -87 weep
-15 -81 -103 weigh
61 -41 -12 weigh myself
111 45 -4 weight
22 50 56 weight between
66 112 -36 weight on
-31 -38 -3 weight sadly
6 22 -14 weight with
149 196 308 weird
14 25 19 weird like
13 17 41 weird one
82 141 -48 wel
-46 -42 -59 wel and
-26 -18 -25 wel as
-31 -8 -1 wel back
76 102 124 wel be
-58 -38 -14 wel could
36 43 47 wel for
35 -37 -44 wel i
2 -15 -72 wel in
16 20 34 wel it
45 33 28 wel just
7 2 -23 wel my
-58 -8 8 wel now
43 31 60 wel only
-66 -57 -21 wel she
20 23 -15 wel sinc
111 114 -25 welly
58 56 46 welsh
12 13 42 welt
79 81 85 werent
25 -10 -9 werent ther
318 441 212 wet
24 29 -24 wet fish
-12 58 52 wet myself
23 18 -147 wet nappy
64 29 60 wet sand
75 75 20 wet the
5 7 53 wet towel
29 36 85 wet trouser
22 38 79 wetsuit
-2 -77 -84 whack
38 -21 -8 whack a
-26 -17 -44 whack my
-715 -529 -390 what
-143 -84 -23 what a
-94 -22 3 what about
-174 -157 -241 what be
-46 -44 -29 what can
-25 -22 -22 what caus
118 108 100 what come
-70 -82 -54 what could
77 72 58 what day
187 140 59 what do
-13 -18 -21 what ease
43 -24 -63 what else
115 29 12 what food
-19 -19 -37 what for
-40 -25 -24 what give
-70 -62 -70 what go
-15 -4 -21 what happen
-108 -91 -91 what have
6 13 50 what he
134 142 124 what height
22 23 14 what help
123 170 246 what i
-25 -26 -28 what if
-22 -18 -24 what illness
11 45 154 what it
-31 -23 -13 what lie
69 70 47 what look
-61 -47 -45 what might
-129 -130 -97 what muscl
15 8 32 what must
26 51 48 what my
-140 -106 -125 what now
-10 -24 -10 what number
1 3 27 what order
113 141 121 what peopl
-14 -52 -57 what point
34 38 19 what she
-26 -42 -19 what should
-19 -22 -34 what sit
-70 -18 -21 what sort
155 115 72 what stretch
-36 -27 -20 what tablet
-50 -62 -9 what temperatur
-24 -12 -14 what that
-121 -86 -46 what the
-38 -35 -15 what they
-45 -43 -25 what thing
21 36 34 what time
-52 -88 -49 what to
-15 -23 -8 what two
-18 -19 -25 what word
-33 -9 -72 what would
-26 -31 -36 what you
-27 -18 -14 what your
-39 -42 38 whatever
-54 -42 -9 whatever and
57 50 30 whatever i
27 -13 -3 whatever it
-32 -27 -8 whatever my
-6 14 42 whatsoever
-28 -13 -13 wheat
-28 -13 -13 wheat bag
-61 -77 -42 wheel
-5 -4 -35 wheel on
18 15 34 wheel with
116 82 116 wheez
-27 -21 -71 wheezy
3 4 -67 wheezy at
-372 -446 -323 when
-40 -29 -26 when a
40 -13 -9 when all
-28 -34 -40 when be
-70 -42 -22 when blood
-21 -14 -8 when breath
-56 -51 -27 when can
-19 -67 -60 when do
-170 -137 10 when he
29 32 20 when her
-58 -43 -24 when his
213 62 -45 when i
-26 -13 -5 when in
-42 -25 -70 when it
-31 -41 -26 when my
-29 -18 -25 when our
45 46 15 when pres
-53 -35 -14 when she
-31 -16 -16 when should
-74 -4 -137 when the
1 -73 -34 when ther
67 104 82 when they
35 70 106 when we
-45 -35 -28 when wil
-24 -26 -73 when would
68 66 57 when your
12 -141 -94 whenever
2 34 42 whenever a
59 -97 -20 whenever i
11 7 -49 whenever she
-54 -61 -50 whenever the
10 107 -1 wher
27 -71 -21 wher a
-153 -95 -58 wher do
3 0 21 wher he
17 14 24 wher his
129 231 41 wher i
-23 -4 -9 wher it
-1 2 -93 wher my
-23 -16 -20 wher on
14 31 28 wher one
29 44 -55 wher she
37 21 70 wher the
-12 13 53 wher they
-45 -34 -26 wher you
72 56 67 wher youd
-178 -36 -21 whether
-26 -24 -20 whether all
-26 -7 -3 whether either
-20 -2 -25 whether it
-40 -47 -38 whether one
-1 2 28 whether this
-453 -200 -146 which
55 58 53 which articl
1 1 -22 which at
27 3 42 which be
-20 -23 -20 which bit
-70 -64 -33 which condition
-20 -28 -27 which drink
-47 -59 -52 which food
-40 -31 -9 which fruit
1 34 -17 which fuse
8 12 38 which i
21 16 -23 which isnt
1 8 22 which make
-40 -43 -40 which muscl
7 15 30 which my
-25 -18 -21 which nut
67 116 122 which of
-82 -73 -47 which one
-42 -8 -6 which should
0 -21 -11 which spasm
-75 -19 -14 which stretch
1 22 43 which vitamin
6 9 21 which we
10 51 64 which your
-22 -3 -3 whichever
-53 16 188 while
-29 -2 -5 while after
-6 -6 23 while breastfeed
14 40 60 while do
-19 -73 -10 while i
-49 -36 -9 while she
-10 -3 68 whimper
8 13 43 whip
-23 -20 17 whiplash
15 -26 -17 whirl
-20 -31 -22 whisk
109 92 96 whisky
50 -28 -2 whisper
5 1 28 whisper sinc
81 16 69 whistl
-7 14 29 whistl and
2 5 34 whistl cant
9 10 73 whistl or
150 225 257 white
87 146 198 white and
53 60 119 white as
-1 -45 -37 white in
2 2 -96 white line
20 24 -4 white mark
5 8 -60 white of
-110 -127 -144 white spot
18 24 19 white stuf
-29 -13 -8 white then
18 -25 -9 whitsun
-273 -189 -140 who
2 3 -72 who and
12 14 35 who arent
-57 -154 -133 who be
1 -25 -25 who cant
72 68 71 who come
-17 -21 -11 who could
-23 20 10 who do
-22 -11 -14 who found
2 20 35 who give
96 82 64 who i
-38 -24 -16 who make
-3 19 21 who read
-79 -61 -51 who should
-21 -11 -5 who twitch
-45 -46 -64 who won
-42 -55 -28 who wont
-10 -7 -23 who would
-31 -27 -12 who write
72 126 62 whod
-1 29 35 whoever
-3 19 21 whoever write
-119 11 172 whole
48 -1 -1 whole academic
-25 -4 6 whole allotment
3 34 -15 whole arm
-40 -44 -40 whole bag
9 -23 82 whole body
31 42 36 whole bottl
-36 -18 -4 whole day
52 60 81 whole family
-17 -24 -30 whole grain
-13 -9 -68 whole hous
-11 -16 -26 whole list
-27 -20 -13 whole meal
3 70 81 whole month
-45 -34 -31 whole of
51 28 12 whole right
19 4 32 whole side
-40 28 -46 whole thigh
28 -64 -46 whole time
46 55 65 whole tub
52 50 62 whole wedding
-22 -23 -20 whoop
9 23 9 whoosh
2 -32 -4 whos
-747 -548 -639 why
-56 -37 -9 why be
-55 -39 -31 why cant
-219 -185 -138 why do
4 42 0 why he
-35 -18 -19 why his
-8 7 23 why i
13 17 25 why me
37 58 -18 why my
-80 -66 -56 why she
3 -1 -20 why that
48 74 -3 why they
-51 -47 -45 why wont
47 65 -22 why would
-32 -32 -9 why your
-45 -53 -18 wi
-80 -54 -116 wide
-19 -7 -44 wide awak
0 -74 -69 widespread
-122 -58 -53 widespread kind
144 0 -1 widespread twitch
33 30 30 widow
48 -14 36 width
-33 -36 -19 wie
30 74 152 wife
54 85 70 wife be
-31 -32 -26 wife birthday
16 -23 -14 wife calf
16 41 78 wife get
40 45 47 wife go
38 30 36 wife have
-54 1 2 wife in
-98 -55 -28 wife make
-51 -245 -200 wife say
3 -38 -52 wife sign
-44 -47 -49 wife tale
-47 -35 -56 wife think
28 32 28 wife use
34 55 71 wife who
47 72 -4 wify
35 89 134 wiggl
3 23 31 wiggl and
4 17 36 wiggl em
25 25 -6 wiggl everything
2 4 42 wiggl the
-412 -241 -92 wil
45 -42 -24 wil be
22 24 25 wil come
107 120 107 wil do
27 28 21 wil eat
39 30 28 wil go
-27 -21 -30 wil have
-210 -206 -221 wil i
-220 -195 -111 wil it
-23 -60 -25 wil just
-55 -44 -26 wil laugh
7 16 36 wil leave
-59 -48 -53 wil my
-27 -12 -7 wil never
-73 -13 2 wil not
-49 -54 -26 wil only
-36 -40 -12 wil say
-30 -35 -45 wil sound
64 76 55 wil stop
14 6 30 wil tell
-41 -19 -21 wil that
-123 -84 -61 wil the
-97 -60 -108 wil they
22 31 68 wild
38 36 77 wild mushroom
-16 -1 -47 win
-94 -95 -41 winc
-2 40 96 wind
61 8 50 window
-31 -62 -31 window and
33 28 -17 window open
34 62 57 windowsil
93 -54 -149 wine
7 35 -41 wine a
-49 -99 -103 wing
25 -13 -7 wing and
-43 -48 -30 wing at
-48 -82 -3 wink
-77 -45 10 wink at
-23 -15 -16 wink by
-12 -177 -123 winter
-4 118 105 wip
19 15 27 wip after
-12 46 -21 wip out
32 29 49 wip someone
101 147 92 wipe
90 128 50 wipe and
-47 -29 -5 wipe i
0 47 -92 wir
-18 1 42 wire
-49 -55 -92 wisdom
-48 -55 -91 wisdom tooth
-22 -27 -21 wise
160 121 181 wish
77 122 123 wish the
68 -3 24 wish to
-20 149 28 with
34 -28 -33 with a
-27 -17 -14 with all
-13 -10 -31 with als
4 80 28 with an
22 21 2 with and
-107 -132 -56 with any
38 -9 -7 with anything
4 43 35 with arm
-63 -11 -11 with avocado
28 19 48 with bad
-44 -46 -35 with boredom
-8 31 10 with both
-85 -61 -47 with chest
52 49 68 with clot
-71 -49 -21 with cramp
32 40 40 with dinner
-45 -60 -116 with dribbl
9 12 -25 with either
5 -86 -35 with em
38 40 -20 with epilepsy
13 12 41 with every
71 67 70 with fast
0 5 23 with fever
-57 -54 -42 with fibro
-68 -76 -82 with fibromyalgia
-70 -5 -3 with guillain
26 24 -9 with hand
-34 -37 -8 with her
23 43 -31 with him
86 94 146 with his
9 9 30 with ibuprofen
134 174 -222 with it
101 -17 -9 with jar
6 34 32 with kidney
-88 -44 -22 with leg
37 48 62 with lockjaw
-39 -42 -37 with magnesium
225 205 167 with me
21 20 -16 with meningitis
2 38 -4 with mnd
-26 -24 -10 with more
-51 -11 13 with muscl
-42 91 124 with my
8 5 25 with myasthenia
-25 5 -33 with new
-28 -14 -6 with night
-95 -32 7 with no
59 52 -58 with one
9 10 28 with out
38 31 55 with peopl
12 17 29 with pil
-12 -20 -15 with pneumonia
-26 -25 -18 with rage
100 -16 -8 with rest
-42 -36 -19 with restles
2 6 -36 with shake
75 59 45 with shaky
31 44 91 with shiver
-29 -26 -16 with siren
-76 -45 -48 with someone
-148 -122 -80 with spasm
-6 4 42 with sweat
54 54 -8 with tea
21 9 -5 with temperatur
73 60 38 with that
-19 -109 1 with the
36 23 30 with their
7 -24 -36 with them
171 188 221 with thes
50 -11 1 with this
21 -6 -3 with thos
-23 -8 -17 with twitch
-30 -62 -24 with two
1 47 -4 with walk
-13 -26 -15 with what
-47 -42 -26 with you
-128 -72 -42 withdrawal
-142 -59 -63 within
-14 -6 -65 within a
4 30 43 within month
-92 -11 22 within the
-12 9 -29 within two
-212 -194 -176 without
-66 36 84 without a
0 -31 -8 without an
149 13 5 without any
-21 -17 -19 without ask
-44 -62 -32 without be
135 -13 -5 without diet
-40 -26 -21 without examin
2 -2 -68 without feel
0 0 -43 without help
-31 -31 -25 without insuranc
-33 -22 -29 without it
34 75 152 without know
-57 -62 -15 without look
38 59 48 without mask
58 72 82 without me
-17 -49 -24 without mean
-59 13 -30 without my
15 23 40 without notice
10 37 28 without stop
-16 -13 -58 without tell
73 -38 -17 without try
17 13 32 without warn
44 37 35 wizard
-11 -66 15 wob
-27 -32 -8 wob chin
-55 -38 -43 wobbl
18 22 8 wobbl all
13 0 -49 wobbl like
-52 -18 -11 wobbl sinc
-54 -51 -9 wobbl when
-76 -52 -28 woman
-97 -56 -34 won
-40 -34 -61 won the
-35 49 26 wonder
-16 -3 -20 wonder about
-24 29 29 wonder if
-33 -22 -24 wonder what
58 42 101 wonky
153 328 185 wont
56 49 54 wont answer
122 120 146 wont be
75 64 24 wont bend
-40 -19 13 wont clear
10 16 43 wont clos
20 18 -27 wont cock
32 39 -66 wont come
-56 -56 -30 wont die
74 79 83 wont do
-51 -48 -37 wont drink
4 -25 -18 wont eat
15 18 72 wont feed
1 8 20 wont fit
23 66 65 wont get
20 32 42 wont give
-77 -146 -139 wont go
22 36 31 wont have
-73 -143 -139 wont hold
-79 -78 -54 wont keep
-23 -29 -15 wont let
-65 -32 7 wont lie
54 80 -66 wont lift
46 57 58 wont look
-5 2 -56 wont make
-35 -46 -65 wont move
-51 -47 -45 wont my
26 43 80 wont open
29 73 -33 wont pinch
25 27 -119 wont put
-79 -7 -45 wont quit
2 2 23 wont rous
15 17 35 wont seal
9 31 32 wont see
3 -22 2 wont settl
23 25 -55 wont shut
-122 -68 -34 wont stay
-72 -25 84 wont stop
22 42 60 wont straighten
-82 -62 0 wont suck
6 11 21 wont swallow
4 3 23 wont talk
-43 -45 -40 wont touch
-5 -2 -30 wont use
29 38 90 wont wake
29 33 -22 wont walk
6 13 54 wont wiggl
57 70 154 wood
-25 16 37 wood and
1 2 22 wooden
8 -47 2 wool
5 -28 -10 wool for
14 81 -112 woozy
13 10 -95 woozy be
326 349 313 word
33 43 51 word and
74 55 41 word at
2 19 45 word be
51 39 51 word come
-58 -28 -62 word for
21 -33 -31 word have
14 -41 -22 word in
-41 -36 -30 word mean
-75 -19 8 word of
45 60 24 word out
31 22 17 word salad
33 -57 -31 word she
6 9 21 word sinc
66 111 120 word then
3 27 -4 word turn
-74 -60 -64 word with
-38 -25 -74 wore
-30 -23 -57 wore the
-27 -99 18 work
-20 -27 -17 work a
27 -8 18 work and
-40 -31 -33 work be
-21 -34 -14 work cant
-4 5 -23 work for
-40 -1 -1 work have
54 61 50 work he
-33 -28 4 work i
-11 -28 -14 work if
30 -8 -5 work in
23 32 28 work it
-48 -44 -36 work now
-59 -48 0 work on
61 91 79 work out
-29 -11 -1 work right
1 -25 -34 work sinc
-13 -23 -2 work so
12 1 -26 work the
-28 -18 -17 work today
-17 -20 -26 work would
113 -9 5 workout
38 27 58 workout be
-67 -56 -8 world
-14 -32 -40 world cup
-14 -39 -25 worm
-10 0 26 worm wriggl
-103 -95 -135 worn
-70 -51 -65 worn off
-30 1 -29 worn out
-111 -73 -29 worry
31 14 -10 worry about
-21 -30 -21 worry so
2 -12 -76 worse
48 42 -17 worse by
39 106 51 worse every
1 1 -34 worse for
-54 -45 -26 worse hasnt
3 23 -12 worse in
17 24 -42 worse lie
17 14 49 worse not
-53 -29 -17 worse than
97 158 73 worse when
-32 -3 -2 worsen
-26 -50 -25 worst
-22 -17 -24 worst be
17 18 42 worst head
73 76 113 worst headach
-22 -14 -5 worst i
31 42 62 worst of
20 59 14 wort
-97 80 12 worth
-55 -31 -69 worth a
-127 -98 -98 worth it
1 6 -33 worth mention
-17 -19 -29 worth the
2 7 21 worth try
45 266 302 would
-260 -164 -153 would a
-68 -64 -47 would an
70 78 69 would anyon
-33 -34 -11 would ask
396 405 416 would be
-52 -26 -25 would cut
7 20 26 would describ
-32 -42 -48 would die
268 259 239 would do
-53 -32 -32 would eat
-13 -9 -22 would either
33 13 28 would finish
-25 -1 -3 would get
-38 -44 -79 would go
100 98 79 would happen
-66 -14 13 would have
-31 -31 -17 would help
-47 -24 -24 would her
-59 -77 -110 would i
220 222 219 would it
29 11 -4 would just
-24 -20 -12 would keep
-148 -301 -245 would like
-50 -57 -46 would look
-30 11 0 would mis
-44 -19 -14 would more
11 -54 -30 would never
-46 -4 32 would not
29 35 34 would notice
49 46 -8 would one
-46 -31 -19 would only
6 11 29 would put
75 -69 -25 would rather
-9 13 26 would run
44 24 43 would say
-19 -23 -19 would sleep
21 34 33 would someone
106 135 111 would sooner
-27 -13 -19 would take
-61 -62 -35 would tell
-126 -127 -115 would that
-31 -22 -7 would the
1 35 32 would their
-19 -17 -21 would they
147 154 134 would you
201 206 274 wouldnt
-52 -32 5 wouldnt be
36 38 44 wouldnt cal
-16 -78 -23 wouldnt do
58 44 42 wouldnt mind
78 16 18 wouldnt say
12 23 27 wouldnt stop
25 39 33 wound
96 70 118 wrap
11 5 32 wrap in
10 14 22 wrap when
14 -85 -97 wreck
54 -13 -4 wreck my
-33 -30 -29 wrench
-27 -29 -20 wrestl
-78 -61 34 wriggl
8 1 28 wring
5 18 21 wring wet
115 130 -259 wrist
9 45 -18 wrist back
-11 30 -17 wrist be
1 3 -57 wrist cant
2 6 -24 wrist drop
2 -29 -9 wrist feel
25 24 -8 wrist in
29 48 -90 wrist just
-3 6 26 wrist now
1 2 -21 wrist or
-32 -24 2 wrist plaster
14 19 -62 wrist stil
-21 2 17 wrist stretch
5 7 -49 wrist up
294 298 330 write
-80 -91 -101 write a
9 21 39 write be
-26 -19 -9 write her
117 107 126 write letter
-104 -63 -67 write me
40 71 77 write my
-29 -27 -25 write that
72 106 167 write the
5 26 -38 write to
0 8 22 writer cramp
-166 -183 -116 wrong
-1 4 -33 wrong and
-39 -44 -24 wrong chat
20 13 22 wrong she
19 18 30 wrong side
-7 13 -34 wrong way
-9 -14 -86 wrong with
14 16 25 wrong word
-47 -7 9 ws
-80 -62 -46 x
-43 -35 -16 x ray
34 26 41 x10
19 72 104 xanax
2 26 -1 xanax bar
5 -30 -22 xma
2 -22 -16 xma i
-28 -100 -78 y
-73 -37 -22 y and
132 -31 -5 ya
35 -2 -7 yard
53 71 7 yawn
14 34 -25 yawn goosebump
-155 -244 -269 year
-77 -71 -47 year 10
-38 -16 -13 year after
-90 -211 -31 year ago
-12 -20 -6 year an
233 -110 58 year and
9 54 31 year back
-8 -15 -23 year be
25 -11 39 year but
-43 -2 -3 year do
42 1 -9 year doctor
97 -8 -1 year foot
2 0 -26 year hand
-4 27 60 year have
6 -48 -22 year he
-2 -100 -29 year i
70 -29 -50 year in
-50 -27 -13 year it
6 69 -2 year jumpy
-41 -35 -15 year later
36 -62 -18 year my
54 8 22 year never
-42 -25 42 year no
5 -37 -6 year now
-54 70 -42 year of
303 136 92 year old
33 16 -31 year on
-54 -5 -2 year one
49 -64 -48 year or
4 86 -6 year reach
-6 24 -24 year sinc
-50 -6 36 year so
25 34 -13 year stop
20 -16 -9 year that
-22 -29 18 year the
3 42 21 year this
5 51 23 year two
-40 -6 5 year without
-27 -1 -1 year would
-101 -45 -40 yel
-34 -25 -13 yel with
100 64 -159 yellow
26 26 -2 yellow and
42 42 -5 yellow sinc
24 35 -7 yellow this
83 87 -2 yelp
64 71 -16 yelp if
-78 -15 133 yes
83 92 60 yes i
-15 24 39 yes no
-8 -40 -2 yes on
-49 -41 -3 yes or
32 293 -403 yesterday
-45 -59 -7 yesterday 3
83 29 102 yesterday after
26 -12 -4 yesterday afternoon
-21 -61 -146 yesterday and
-72 -22 -5 yesterday be
50 40 35 yesterday cant
8 12 -48 yesterday come
22 25 -11 yesterday deep
98 76 221 yesterday evening
-32 -24 2 yesterday finger
18 29 -23 yesterday for
-5 -8 -36 yesterday get
6 14 -49 yesterday hand
31 44 92 yesterday he
-45 -47 -22 yesterday how
36 95 33 yesterday i
49 68 -8 yesterday in
-61 -76 -53 yesterday lol
6 28 -10 yesterday lunch
62 89 29 yesterday morning
11 35 -58 yesterday my
-27 -46 -68 yesterday no
21 5 -18 yesterday not
10 12 22 yesterday now
-32 -38 -9 yesterday only
4 4 24 yesterday pain
65 58 62 yesterday she
11 26 -25 yesterday stil
8 44 -4 yesterday temperatur
-9 12 -63 yesterday the
17 24 17 yesterday today
-21 -19 -33 yesterday when
88 67 -10 yesterday with
228 176 72 yet
-27 16 -5 yoga
-24 -6 -8 yoga class
-30 -23 -38 yoga or
72 71 65 yoga pose
-15 9 -184 yoghurt
-20 -21 -63 yoghurt and
-50 12 195 you
-57 -28 -18 you about
-21 -23 -31 you ache
-33 -43 -22 you achy
-48 -58 -55 you and
-78 -12 35 you ask
17 -1 41 you be
222 149 117 you can
-29 -22 -26 you cant
59 61 64 you catch
-1 -31 -22 you could
-11 -13 -26 you cover
13 29 49 you cramp
86 81 78 you die
98 100 61 you do
21 19 45 you dont
58 85 77 you for
3 -57 -55 you get
-41 -33 -25 you go
28 51 46 you have
42 56 43 you help
-30 -17 19 you i
114 157 148 you just
-25 -36 -36 you keep
173 171 152 you know
-58 -44 -22 you like
-41 -39 -19 you mean
17 -24 -12 you name
-47 -9 -5 you notice
-14 -15 -21 you numb
10 10 21 you on
-80 -96 -75 you out
-25 -6 -2 you please
48 6 -6 you poke
18 30 14 you pres
7 -9 27 you recommend
-36 -48 -39 you right
37 9 29 you say
-37 -28 -7 you so
21 30 40 you start
33 28 -6 you suggest
-43 -16 -14 you take
221 124 121 you tell
-54 -62 -58 you to
10 23 31 you touch
-5 4 -24 you up
15 13 24 you vomit
-23 -8 -12 you when
-26 -25 -21 you whether
-27 -30 -9 you wil
-52 -35 -43 you wipe
27 95 74 you wont
39 37 39 you word
-39 -37 -27 you would
17 65 112 youd
-27 -12 -3 youd expect
3 -10 -103 young
-17 -20 -18 young for
14 11 -83 young of
-170 -161 -41 your
52 43 40 your advice
-36 -21 -22 your answer
59 34 70 your articl
71 69 63 your back
-24 -11 -15 your bit
-31 -20 -32 your bot
-83 -13 -6 your calf
14 11 26 your face
69 67 71 your faith
-21 -57 -36 your hand
75 75 60 your heart
-16 -18 -31 your instruction
-58 -33 -43 your leg
74 58 68 your lip
48 -25 -23 your list
-116 -99 -54 your muscl
-21 -14 -17 your my
2 8 44 your neck
158 183 174 your page
-17 -13 -21 your poison
61 27 23 your rule
-35 -12 -9 your time
-21 -11 -19 your tongu
-19 -17 -66 yourself
-25 -27 -24 yourself and
34 -135 -107 zap
5 31 27 zap by
15 30 -33 zap off
4 -105 -38 zap when
-71 -66 14 zero
-96 45 94 zigzag
-21 -1 5 zigzag light
43 56 0 zip
42 -65 -62 zomby
87 -4 -7 zomby at
-44 -27 -11 zomby proces
-25 -47 -34 zone
-62 -60 -28 zoo
-10 -9 -25 zoom
28 24 1 zopiclon
52 64 3 zopiclon and
-35 -21 -32 zumba
-19 -15 -23 zumba and
120 -4 -4 веко
120 -4 -4 дергается
120 -4 -4 дергается веко
120 -4 -4 за
120 -4 -4 за кофе
120 -4 -4 из
120 -4 -4 из за
120 -4 -4 кофе
120 -4 -4 меня
120 -4 -4 у
120 -4 -4 у меня
120 -4 -4 это
120 -4 -4 это из
"""
