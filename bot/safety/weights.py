"""Weights of the second net, written by ``python -m evals resemblance``. Not to be edited by hand."""

BIASES = (-5.171, -5.171, -4.937)
THRESHOLDS = (1.655, 0.763, 0.254)
WHERE_URGENT = -0.230
# One line a feature: its weight in hundredths for each level, then the feature. Text, because Python reads
# a long text at once and would compile a long table entry by entry at every start.
TABLE = """\
21 -46 -29 0
-33 -18 -10 04
-9 36 -45 1
-78 -65 -21 1 day
43 35 -26 1 sugar
-32 96 31 10
60 23 -17 10 day
16 31 42 10 hour
-55 -54 -26 10 k
34 36 34 10 minut
25 11 -26 10 month
-41 -30 -11 10 second
62 63 -6 10 week
-22 -4 47 100
-64 -54 -32 102
31 47 65 108
46 53 74 108 i
-47 12 17 11
30 40 16 11 week
-27 19 -6 11 year
5 9 32 112
51 42 78 114
-101 -146 -17 12
3 3 52 12 day
27 24 42 12 of
18 16 26 12 puf
105 101 -4 122
104 141 -15 124
94 119 -8 124 on
1 10 40 128
-23 -29 -29 13
-12 -32 -13 13 year
5 4 22 130
52 34 69 139
89 162 159 14
44 63 48 14 and
-23 -32 -22 14 be
62 50 -3 14 hour
-6 18 60 14 month
19 31 -3 140
48 68 -17 148
39 22 -15 148 96
218 103 -37 15
49 61 12 15 minut
12 26 39 15 month
11 19 43 15 year
123 171 151 150
41 53 -15 152
168 49 130 16
17 26 -39 16 and
17 32 54 160
-47 -49 -4 168
5 9 32 168 112
45 38 -8 17
32 -2 -2 17 day
30 34 28 17 have
25 67 69 170
2 4 39 171
2 4 39 171 over
50 39 63 172
50 39 63 172 114
190 229 202 18
58 237 290 18 month
3 7 -79 18 week
-26 -18 -20 180
123 54 -19 19
28 -4 -4 19 of
35 -4 -1 19 week
14 28 13 1974
-23 3 26 198
-54 -23 -12 1987
-28 -14 -4 1989
-31 -5 -6 199
-28 14 -14 1990
-72 -35 -11 1994
-62 -32 -7 1994 and
-64 -21 -18 1998
123 273 36 2
-11 -24 30 2 be
4 27 -6 2 bottl
-12 165 13 2 day
23 -11 -13 2 diabetic
5 -18 -44 2 hour
-18 -24 -4 2 litr
-33 -38 -81 2 minut
68 117 11 2 month
12 17 -58 2 of
46 10 8 2 week
50 57 139 2 year
119 150 49 20
26 69 85 20 in
1 57 -12 20 mg
75 6 46 20 minut
7 -11 -64 20 month
8 -23 0 20 second
-12 -59 -53 20 week
-96 42 7 20 year
99 25 49 200
-35 -6 -5 2006
-9 36 54 2009
-40 -24 -12 2009 i
51 47 43 2009 make
-11 27 21 201
-77 -6 -4 2010
-93 -33 -4 2012
-25 -14 -8 2014
-21 -2 -41 2015
-7 1 -36 2015 and
-44 8 29 2016
-57 -29 -21 2018
99 42 17 2019
16 20 32 2019 and
77 76 -3 2019 that
-87 -22 -14 202
-9 30 -30 2020
60 -2 -2 2021
-74 -49 -12 22
-36 -30 -14 22 now
40 -20 -10 23
36 -48 50 24
59 12 13 24 7
12 28 2 24 and
23 31 -13 24 hour
23 21 71 24 paracetamol
-68 -49 -51 24 week
15 45 -55 240
-129 -64 22 25
-74 -43 -8 25 week
-48 49 -80 26
-40 18 -64 26 week
23 28 -28 27
3 48 -33 27 week
-5 29 -47 28
-3 30 -46 28 week
145 110 -98 29
78 148 -62 29 week
74 97 159 3
74 -7 -11 3 and
-208 22 72 3 be
12 36 -20 3 cm
-19 118 108 3 day
60 3 -13 3 every
40 46 -27 3 hour
4 10 55 3 no
37 28 -3 3 out
16 59 50 3 rd
45 54 47 3 time
-47 -159 -84 3 week
156 90 26 3 year
213 238 249 30
-17 -11 -23 30 minut
39 74 96 30 of
141 174 73 30 week
-49 -49 11 300
-37 -29 -12 300 mg
41 47 81 300 pul
46 17 -82 31
-9 42 -47 31 week
22 32 84 32
19 29 73 32 week
-115 5 -73 33
-86 18 -73 33 week
93 118 221 34
6 18 65 34 and
62 55 42 34 week
115 127 155 35
102 79 97 35 week
20 42 116 36
2 2 31 36 and
7 -8 58 36 week
121 201 253 37
48 119 200 37 week
32 259 171 38
26 73 80 38 and
2 -2 28 38 degre
-14 151 220 38 week
99 171 153 39
22 31 83 39 and
45 43 38 39 week
157 -53 99 4
72 -1 -1 4 5
-70 -86 -49 4 a
3 31 89 4 and
-21 -10 -9 4 be
54 31 79 4 day
-1 -17 -22 4 in
13 66 48 4 mg
2 27 43 4 month
14 19 36 4 pm
10 -31 5 4 puf
25 32 -7 4 week
-23 -25 -17 4 with
89 12 -34 4 year
-11 121 449 40
-2 12 37 40 and
18 73 86 40 degre
31 20 38 40 minut
32 33 40 40 of
12 12 22 400
200 139 -4 41
16 11 -26 41 degre
-29 -43 -18 42
-24 -28 -67 44
-13 -18 -22 44 and
10 8 -27 46
-41 -36 -44 48
-24 -40 -28 49
7 -21 -26 49 and
122 -15 -205 5
-16 -75 -41 5 and
4 5 -64 5 be
-5 -34 -5 5 k
19 28 -45 5 minut
18 2 29 5 month
15 -18 -77 5 p
45 68 18 5 week
28 27 -67 5 year
122 54 79 50
7 4 33 500
-21 -21 -8 51
-21 50 -99 52
4 3 -29 52 on
63 -12 -41 55
18 -11 -26 57
-13 -34 -18 58
-26 -32 -25 58 and
109 174 239 6
29 32 40 6 be
25 -3 13 6 day
16 35 26 6 minut
27 74 67 6 month
9 42 50 6 this
62 -55 -12 6 week
14 89 6 6 year
32 76 62 60
-24 -32 -22 60 mile
55 29 -79 600
2 50 -6 600 a
124 106 66 61
16 13 25 61 diabetic
36 41 -31 63
5 6 -43 64
30 6 -45 66
-52 -63 -63 68
14 24 10 68 and
75 40 -41 7
-52 -41 -24 7 0
-2 12 37 7 40
-57 -32 -25 7 blink
101 85 96 7 minut
-41 -16 -20 7 month
118 108 -14 7 week
-22 -20 -63 7 year
63 45 68 70 sight
7 27 -11 70 year
93 95 7 71
47 50 -39 72
26 17 -8 72 with
113 87 38 74
-2 45 51 78
26 86 -60 79
3 39 -53 79 on
67 53 -67 8
-22 -17 -29 8 and
-25 -17 -7 8 be
18 -25 65 8 day
27 -1 -1 8 hour
40 63 70 8 minut
4 74 82 8 month
2 -63 -94 8 week
84 60 -2 8 year
59 66 -49 80
18 23 -10 80 year
62 80 -21 81
26 15 29 81 and
13 41 13 81 i
24 23 -58 82
15 21 -48 82 take
-32 -49 -28 82 who
16 22 -6 83
12 15 -30 84
-27 -27 -42 85
-1 3 -62 88
65 -11 -230 9
-59 -57 -43 9 and
-10 -33 14 9 day
-30 -17 -22 9 have
10 10 -24 9 hour
-32 -15 -3 9 month
161 131 -89 9 week
-33 -25 -69 90
11 4 -36 90 on
77 78 77 91
19 15 -83 93
3 29 -1 94
71 29 -18 95
61 76 -21 96
23 6 -15 98
31 156 200 @abdomen
40 14 31 @abilityloss
77 89 117 @aceinhibitor
-57 -160 68 @activity
154 169 244 @adayhigh
615 591 599 @affairs
-12 10 -155 @agodays
231 164 -138 @agolong
40 178 171 @agonow
129 59 -12 @alcohol
60 123 95 @allergen
164 -9 -159 @als
42 -56 -189 @anydrug
74 -236 -37 @arm
7 45 108 @ascending
21 -19 -121 @atrest
242 157 266 @babylow
138 143 183 @back
90 -96 -260 @backthen
861 1075 342 @badlab
80 91 176 @badweak
176 173 176 @barely
775 -120 -205 @begunafter
200 92 62 @belly
564 674 507 @bellyupset
44 77 117 @belongs
87 154 189 @bereaved
94 100 117 @bereavedone
115 308 444 @bite
230 282 83 @bladder
548 650 859 @blind
31 34 88 @blindpee
4 -4 -24 @bloat
346 333 459 @bloodwords
264 173 166 @blue
-86 -27 -18 @bluenail
316 414 344 @blurred
267 118 261 @bodylevel
340 309 172 @bodypart
173 32 -61 @bothlimbs
306 319 176 @bowel
201 66 129 @bowelhabit
24 29 43 @bpdanger
238 235 173 @bphigh
24 89 17 @breast
446 482 411 @breathe
294 362 448 @breathless
886 935 1267 @breathtrouble
-270 -233 -166 @brief
114 155 232 @brightred
-81 -22 -27 @bruisy
60 33 80 @burncause
142 132 140 @burnmouth
-79 -74 -55 @burnt
357 245 234 @byproxy
155 178 -35 @calf
-113 -35 -67 @cancer
221 -24 93 @cannedfood
64 135 76 @cant
103 175 -192 @cantbear
-25 -59 219 @cantmove
147 163 238 @cantwee
174 307 220 @cardiac
40 53 53 @cardiacband
-65 -88 7 @chemical
529 528 649 @chest
521 640 927 @chesthurt
367 334 280 @child
36 -114 -261 @childage
153 88 286 @childmed
54 112 -46 @chills
107 22 6 @chokable
350 324 330 @choking
106 130 84 @chosen
70 103 38 @climbs
167 202 22 @clinging
251 262 187 @clocknumber
83 102 121 @clot
225 396 345 @clotrisk
415 457 495 @co
-183 -248 -333 @coldcause
90 86 340 @coldness
480 671 626 @collapse
83 -60 -45 @complaint
681 780 920 @confused
367 282 371 @confusednot
542 139 92 @constant
-158 -99 -306 @contracts
304 435 354 @coughword
48 80 -43 @crackheard
94 43 -45 @crawling
694 -299 -120 @daily
378 442 476 @dangerlab
423 327 270 @darkpee
227 202 204 @dayladder
528 505 -282 @days
164 211 -50 @daysteps
133 178 -13 @deepburn
477 424 384 @diabetes
85 271 414 @dizzy
342 418 217 @dogs
277 186 238 @doing
-21 13 15 @doom
440 496 9 @double
196 250 425 @dribble
28 59 40 @drinkbout
310 421 256 @droop
434 486 673 @drowsy
569 434 409 @drugname
11 -70 137 @dues
274 219 504 @dulled
-96 -96 -114 @dulledpart
130 227 192 @eachbreath
76 -7 -11 @easesoff
-43 47 -363 @easily
104 132 118 @eating
2 -14 198 @effort
200 282 342 @elder
100 86 128 @epipen
449 281 393 @everywhere
1 73 -29 @exert
221 77 24 @exertion
217 99 6 @exertonly
-155 -225 -112 @eye
250 398 219 @face
342 463 402 @facefail
467 529 286 @faceswell
121 196 64 @familiar
111 200 248 @fastpulse
576 683 323 @fever
396 543 377 @feveronly
-129 -50 -138 @figure
318 432 525 @fitlike
172 52 202 @fizzing
-22 78 32 @flank
220 209 178 @floppyinfant
185 279 -39 @fluidloss
97 153 247 @footwear
172 360 52 @frail
236 -57 -25 @freq
28 15 -11 @gallplace
389 348 468 @glass
243 279 140 @goneself
383 367 351 @goodbye
177 -524 -531 @gradual
-22 -34 35 @greyface
93 134 163 @gtn
27 30 62 @halfdone
-64 -112 -52 @handled
148 40 -65 @harder
255 336 339 @hardly
212 247 157 @hardto
278 258 110 @hardtoday
44 15 20 @hauling
364 526 183 @head
275 335 292 @headache
288 219 -145 @headknock
330 392 254 @headpain
118 179 47 @heartache
-51 -41 -7 @heartattack
-78 -72 -85 @heartburn
264 252 44 @heartpill
136 279 222 @heartspot
230 229 246 @heldthing
137 112 97 @helper
37 124 78 @hernia
149 262 325 @highparts
195 216 31 @highsugar
166 195 381 @hightemp
134 192 -204 @hives
-121 -29 10 @hot
-69 -91 199 @hourly
35 62 75 @hypothermic
305 318 407 @immuno
57 -4 65 @impact
190 374 374 @infant
-265 -114 -3 @infection
385 340 230 @ingest
112 210 323 @insulinword
221 354 270 @jerks
28 142 -426 @joint
281 250 -24 @jointbig
-131 -221 -99 @keepsake
192 161 98 @ketones
-125 -57 45 @kidney
133 32 38 @kin
-57 -138 -89 @knownpanic
116 -137 30 @ladder
403 397 422 @lastever
705 -214 -231 @lasting
264 420 603 @leakage
61 -290 -65 @leg
604 770 -9 @legclot
132 47 -20 @legparts
517 609 576 @lethal
359 421 410 @lethalplace
160 119 147 @leveldown
-245 -267 -297 @lifelong
-107 -6 -35 @lifelongface
179 262 349 @light
154 151 99 @lighthurts
-9 -50 -212 @limb
724 691 332 @limbfail
425 385 267 @limbfault
213 103 197 @limbnumb
301 -172 -54 @listplaces
483 522 706 @lockjaw
317 -454 -438 @long
15 15 26 @lowsats
95 162 91 @lowsugar
34 -16 -47 @lumpgrows
-169 -189 -41 @lumpword
255 334 559 @lungsign
582 623 709 @manytablets
504 461 414 @means
332 336 302 @meanskept
275 -212 -107 @measuredthin
287 226 -381 @medword
-288 -228 -398 @momentary
132 164 186 @motion
357 223 108 @mouthparts
158 242 112 @move
79 41 -15 @musclepain
197 181 255 @mushroom
54 165 -124 @narrow
232 312 180 @nearfaint
79 -22 -131 @needshelp
22 197 115 @nervemuscle
7 -345 -273 @neurolep
154 -300 -143 @newmed
181 45 -180 @no
160 74 69 @nohelp
216 140 273 @notbreathing
-32 100 155 @nothere
127 118 203 @notsweating
421 548 526 @now
251 245 350 @numb
-190 -146 -147 @numbcause
130 218 282 @numbonly
366 449 586 @numbseat
-53 -53 -242 @oldspell
142 296 -61 @onebigger
282 307 91 @onesided
100 158 324 @opioid
184 213 -12 @orthopnoea
90 454 -338 @overdays
167 216 219 @overdosesign
119 224 -19 @pain
29 229 403 @painkiller
378 436 454 @palecolor
564 631 385 @palp
13 78 -157 @parched
142 108 200 @passedoff
-319 -263 -182 @passingnumb
-30 12 142 @periods
291 264 297 @person
11 136 116 @pet
51 79 -10 @phlegm
163 153 435 @pillword
79 113 133 @pinpupil
579 350 265 @places
-554 -423 -339 @pmr
680 809 851 @poison
-38 53 80 @poorfeed
172 222 280 @popback
25 100 151 @postfit
85 183 -57 @potassium
42 39 50 @potatovoice
271 194 227 @pouring
387 380 140 @preeclampsia
135 47 -120 @pregnant
224 372 147 @pregnantnow
-43 -59 -37 @pressed
273 381 435 @pupil
63 100 231 @purplespots
-46 -153 -85 @pursuit
230 486 459 @quietly
222 109 139 @quit
87 119 134 @quitlimb
113 121 285 @radiates
167 220 284 @rash
-71 98 -167 @rashdrug
-17 168 -195 @recent
350 -478 -407 @recurs
116 148 49 @redhot
178 198 -99 @redskin
240 1 136 @reliever
-40 -13 -110 @removal
-140 130 -220 @resolved
203 153 28 @restcure
-25 -91 137 @rigid
298 -282 -99 @rising
23 100 186 @risingfizz
426 -376 -128 @roaming
228 153 200 @saddle
248 -988 -990 @season
242 221 229 @seat
-17 -16 79 @seatarea
-187 -53 -29 @sedative
204 292 575 @seeing
527 581 675 @seizure
326 186 218 @self
-329 -268 -124 @selfcare
52 -48 198 @selfmoving
198 229 246 @selfwound
525 526 582 @sepsissign
363 -99 -134 @serodrug
-330 -49 -49 @settled
525 588 789 @severe
254 420 270 @shocked
504 552 297 @side
222 233 203 @sidefail
262 -414 -294 @sincethen
244 442 330 @sleeppill
499 -106 1 @slow
84 174 303 @slowpulse
400 343 346 @slur
1016 889 1010 @slurred
131 132 82 @someone
-91 -54 -25 @soothed
-72 -2 84 @soothing
200 360 229 @speak
21 45 69 @speechodd
-241 -235 -38 @spent
123 116 173 @spinal
265 -197 -231 @spoil
-177 -309 -307 @spot
203 284 328 @spray
426 920 -208 @statin
83 186 -43 @steroid
120 71 247 @stiffbody
222 201 299 @stiffneck
-124 -58 -145 @stonepain
146 103 115 @stoppedtaking
-51 -61 18 @stressleak
752 -235 -175 @stretch
-212 -149 99 @stridor
3 86 -6 @stroke
246 345 265 @strongpill
216 173 59 @sudden
209 304 228 @suddenpain
-59 -83 0 @suicidespot
-21 -12 158 @supply
247 259 309 @swallow
332 252 469 @swallowtrouble
126 16 19 @sweatsnight
575 576 342 @sweaty
62 144 40 @swollen
176 34 -60 @systemic
-5 -9 -150 @task
210 273 336 @temple
-53 -72 -186 @tendertouch
160 184 174 @testicle
267 413 -322 @thinner
186 303 262 @throat
2 34 104 @throughback
259 341 523 @thunder
195 283 496 @thunderous
179 -44 -45 @thyroidish
6 58 89 @tightness
223 236 82 @tingle
219 277 202 @toesfeet
-39 -27 207 @tongue
187 168 282 @toomany
69 209 -66 @tooshort
150 118 -154 @toxauto
27 79 178 @toxsigns
77 202 137 @tracking
91 40 -10 @trauma
-388 -209 -40 @trigger
17 24 -59 @tropics
176 108 142 @tryrouse
-347 -741 -519 @twitch
-13 26 -9 @twitchlike
186 114 244 @unaware
302 277 103 @under3m
53 57 160 @undersome
467 72 137 @unexplained
42 0 58 @unfelt
-114 -54 -47 @unreal
214 -115 39 @unrelieved
418 447 508 @unresponsive
12 251 -362 @unseen
95 130 -81 @unsteadylimb
21 21 32 @unwellheart
-527 -297 -177 @usual
-5 -42 -14 @usualfit
34 24 58 @vanish
392 393 567 @venom
191 228 329 @vision
216 278 453 @voicechange
307 297 152 @vomit
409 458 440 @wanttodie
583 -235 33 @wasting
328 397 351 @weak
420 423 339 @weapon
160 455 -73 @weekday
133 749 335 @weekspregnant
272 -89 -119 @weightdown
42 -86 -16 @weightup
23 -34 -143 @wellnow
22 52 148 @wherein
-56 -116 -53 @whistle
-98 -92 -210 @white
-79 132 -9 @withdrawable
415 424 402 @wont
-169 -322 -141 @worried
283 -24 -200 @worse
331 338 188 @wound
391 533 311 @wringing
158 90 -221 @yellow
153 162 -33 @youngage
42 85 -42 a
-56 -44 -10 a 10
17 -17 -74 a 5
1 1 -21 a 60
56 41 64 a baby
-30 -57 -69 a back
-131 -91 33 a bad
-154 -140 -97 a bag
-30 -25 -5 a bakery
31 23 -12 a bal
-21 -24 -7 a balloon
-69 -43 -61 a banana
-2 57 -19 a band
17 9 50 a bang
-8 -52 -49 a bar
-8 -21 -8 a barely
40 58 -57 a bat
161 144 126 a bath
-11 -11 -49 a battery
20 -12 18 a be
-40 -88 -13 a bead
115 118 71 a bear
-1 26 -18 a beat
11 27 -8 a bed
28 28 11 a bel
-23 -1 -41 a belly
126 127 47 a belt
-47 -32 -27 a better
-48 -6 -67 a big
-38 -20 -16 a bigger
-119 -44 -22 a bike
22 39 -1 a bird
57 64 -10 a biro
-76 -72 -36 a biscuit
47 -81 -180 a bit
68 66 78 a bite
5 10 -49 a black
15 24 25 a blad
-49 -16 -9 a bleed
46 35 30 a blind
28 25 -6 a blister
137 58 52 a blok
-31 -28 -28 a blood
-5 -39 0 a blue
-33 -30 -8 a blur
61 68 118 a board
29 4 -13 a boat
-42 -40 -28 a body
7 -97 -75 a bodybuilder
-38 1 13 a bolt
-62 -59 -37 a book
7 26 64 a boot
72 22 11 a bottl
39 23 80 a bowl
-41 -32 -32 a brain
-45 -16 -34 a break
12 10 -29 a breath
3 -7 22 a brick
59 42 53 a bridg
25 41 8 a brown
11 19 26 a browny
-53 -31 -4 a bruis
-11 -21 -10 a bucket
-14 -58 -127 a bug
21 18 -97 a bump
-21 -17 0 a bun
58 39 -8 a bunch
58 50 55 a burden
1 36 41 a burst
9 43 36 a bus
85 77 -7 a button
68 28 6 a buz
23 36 49 a cactus
-15 -17 -26 a cake
4 2 -30 a cal
64 94 97 a calf
16 50 -2 a camel
11 6 -36 a camera
-13 -19 -24 a can
4 -24 -14 a car
22 23 28 a card
38 35 45 a carer
1 11 23 a cartoon
13 4 -44 a cat
-53 -7 -5 a caus
43 50 -85 a chair
-127 -139 -47 a champ
34 31 26 a chanc
-27 -31 -30 a chang
-65 -44 -35 a charley
-49 -64 -55 a chemist
40 50 51 a chest
28 37 65 a chew
-26 -5 13 a child
-29 -18 -18 a chines
-8 -53 -49 a choir
25 24 -13 a chop
15 7 -38 a chor
-26 10 -115 a claw
5 -22 -18 a clear
-21 -27 21 a clock
70 81 104 a clos
-7 7 -25 a clot
9 18 25 a clue
16 69 -49 a coars
26 51 25 a coffe
-70 -66 -50 a coin
-67 -80 -172 a cold
-20 -23 -11 a comedian
-36 -19 -15 a common
-29 -46 -11 a computer
-43 -18 -24 a consultation
19 22 23 a convulsion
-37 -27 -17 a coronary
5 -4 -20 a cough
174 18 -16 a coupl
3 23 -21 a cours
-9 33 -12 a cowboy
18 60 -36 a crack
-233 -93 -41 a cramp
84 86 106 a cricket
25 14 17 a crisp
-26 -35 -26 a crossword
28 28 46 a crowd
-51 -49 -43 a crown
-43 -28 -9 a crumb
44 43 45 a crush
-22 -23 -20 a ct
59 82 74 a cup
20 24 -31 a cupboard
34 43 40 a cupful
11 37 98 a curtain
-33 -12 22 a cushion
3 -16 -34 a custard
-21 -17 -2 a cut
3 20 46 a dab
-35 -10 -16 a dad
-34 -6 -4 a daily
-7 0 21 a dare
1 14 27 a dark
59 68 44 a date
81 -149 24 a day
-32 -33 -148 a dead
-102 -66 -47 a deadlin
-39 -35 -72 a decad
-56 -56 -31 a decent
-37 -12 2 a deck
-20 -64 -46 a dent
-62 -35 -35 a desk
-52 -61 -37 a diagnosis
10 18 27 a diet
17 -4 -30 a dip
9 59 61 a disability
-41 -34 -13 a disco
-91 -72 -47 a diuretic
-126 -156 -163 a doctor
16 35 12 a dodgy
-39 -41 -15 a dog
-74 -43 -43 a door
76 68 63 a dose
-12 -20 -23 a down
40 -53 -54 a dozen
-31 -28 -7 a drain
88 95 71 a dramatic
47 74 87 a drawer
30 2 -72 a dribbl
12 18 90 a dril
154 71 -14 a drink
-21 -14 15 a drip
0 5 26 a droopy
-11 61 74 a drop
-80 -31 -27 a drug
-37 -26 3 a drum
-33 -36 -20 a dryrob
14 31 -8 a duck
36 4 32 a dul
1 36 58 a dummy
6 7 -21 a dusky
-253 -201 -87 a e
6 10 -23 a face
30 22 18 a fact
-32 -39 -14 a faint
8 -7 -56 a fair
-19 13 35 a fall
75 36 39 a farm
26 30 26 a fart
-68 -17 -16 a fasciculation
8 -1 39 a fat
-59 -32 -13 a febril
19 19 -48 a feed
-44 -29 -142 a fever
271 -93 -101 a few
-50 -54 -33 a fiddl
-137 -128 -97 a fil
42 -3 6 a film
6 -22 -4 a fine
-13 -29 -28 a finger
-47 -22 -9 a fingertip
34 18 35 a firework
70 14 42 a fish
120 86 236 a fit
-25 -19 -13 a fitness
-64 -56 -26 a five
-34 -37 -47 a fiver
15 19 35 a fix
-37 -43 -21 a flask
39 0 69 a flea
-178 -94 21 a flicker
62 64 56 a flight
0 0 -39 a flu
-174 -127 -68 a flutter
-23 -8 15 a fluttery
8 31 1 a foam
-19 -20 -16 a foghorn
60 -20 -19 a food
13 3 53 a foot
44 47 54 a footbal
107 100 56 a fork
194 -48 -145 a fortnight
-35 3 -37 a fountain
-60 -56 -11 a fox
16 13 48 a friend
170 82 68 a ful
14 32 -3 a funeral
82 19 39 a funny
25 14 51 a fus
82 63 61 a game
79 87 35 a garden
-14 -22 -26 a gate
-34 -27 -7 a gentl
23 19 -22 a ghost
-112 -72 -36 a girl
93 79 142 a glass
32 35 15 a glov
6 -42 -9 a go
-42 -31 -23 a goldfish
43 161 132 a good
15 35 -37 a goos
39 43 42 a grand
27 20 8 a grap
12 12 -23 a graz
-15 -4 24 a great
24 31 -53 a grey
10 40 65 a grin
-25 -6 6 a grip
12 15 26 a groin
40 -22 -27 a groov
-20 -17 -18 a growth
-21 -15 2 a gunshot
-34 -25 -15 a gym
169 82 52 a half
46 36 51 a hammer
-101 -62 -66 a hand
98 97 96 a handful
-18 0 -62 a hangover
-19 11 -21 a hard
-21 -22 -39 a hat
43 -7 -21 a head
45 32 -64 a headach
-36 -29 -20 a headles
-67 -33 -17 a health
66 24 48 a heart
51 55 81 a hedg
-29 -31 -62 a hedgehog
53 58 63 a high
43 29 77 a hil
57 51 87 a hoars
-25 -28 0 a hockey
43 -30 -8 a holiday
55 -28 -15 a hollow
2 5 34 a home
-41 -83 -59 a hop
8 11 21 a hornet
-48 -80 -27 a hors
-65 -41 32 a hot
30 21 44 a hous
5 6 52 a huge
-1 2 23 a hum
-23 -13 -6 a human
0 -25 9 a hundred
4 13 -34 a jab
30 -1 11 a jar
-49 -45 -23 a jelly
-38 -51 -28 a jerk
-66 -42 -34 a jigsaw
29 52 81 a jog
7 16 -57 a joke
-48 -37 -24 a jump
-152 -103 -54 a jumpy
39 35 22 a keen
-118 -69 -62 a kerb
32 12 -52 a kettl
18 37 -28 a key
29 9 -30 a kick
-31 -34 -45 a kind
-48 -28 -32 a kip
9 23 30 a kitten
0 14 30 a knee
13 45 68 a knife
-127 -110 -101 a knot
-64 -24 -16 a known
4 24 24 a label
24 27 38 a lad
9 24 40 a ladder
-51 -45 11 a lamp
19 25 12 a land
-39 -28 24 a laugh
84 68 87 a laundry
-48 -60 -2 a leaf
-32 -30 -23 a leak
-46 -38 -67 a leg
-51 -12 -37 a letter
-21 -26 -22 a level
44 -14 22 a lick
-26 -28 -23 a lid
13 27 30 a lie
-25 17 41 a life
-41 -39 -23 a lifesaver
15 18 46 a light
6 3 -74 a lily
56 -10 107 a line
19 -21 -12 a list
-4 -24 -18 a listener
-78 -122 -64 a littl
35 -26 -35 a liv
27 37 83 a live
-21 -16 -12 a load
-23 -20 -9 a lobster
-59 -72 -11 a log
-150 -122 -139 a long
38 38 53 a lorry
-59 -62 -21 a lot
24 -40 -41 a low
18 26 33 a lucozad
12 8 -33 a lump
16 15 37 a m
-32 -17 5 a magnesium
42 33 38 a magnet
151 77 96 a man
-29 -18 -10 a manual
60 113 7 a marathon
25 -20 0 a marbl
24 27 40 a massiv
25 19 26 a match
-22 -29 -23 a matter
41 -46 -41 a meal
-41 -65 -42 a meningioma
14 24 15 a mes
37 44 34 a messag
-18 -18 -22 a metabolic
63 -20 -13 a metronom
18 14 30 a mew
-78 32 10 a migrain
18 10 -70 a mild
-91 -65 -46 a milk
-305 -197 -155 a minut
-22 -28 -30 a miny
-42 -11 -8 a mistak
-21 -14 -7 a mix
87 -49 -24 a mole
5 22 49 a moment
96 203 53 a month
12 -72 -44 a morning
-54 -33 -21 a moth
-113 -15 -8 a motorbik
-137 -53 -21 a mous
72 74 86 a mouthful
-14 -26 -4 a movement
22 6 19 a mug
27 52 72 a mule
-26 11 1 a murmur
-214 -107 -72 a muscl
55 45 50 a nail
-35 -30 -25 a name
5 5 20 a nap
-115 -80 -21 a nasty
-41 -34 -8 a natural
118 -31 -51 a needl
-75 -23 -14 a nerv
-34 -30 -10 a nervous
19 33 39 a nest
-64 -21 -24 a neurologist
191 -105 -45 a new
-48 -24 7 a newborn
52 63 61 a nice
24 -125 -80 a night
-86 -61 -26 a nightmar
-20 -20 -17 a nine
6 23 27 a nois
79 87 -55 a normal
0 20 32 a nosebleed
9 33 31 a note
105 91 95 a novel
62 -8 -10 a nudg
-22 -48 -57 a nuisanc
-8 -26 -38 a numb
-33 -25 0 a number
-20 -47 -48 a nurs
-36 -42 -7 a one
-33 21 48 a pain
-23 5 7 a panic
-61 -21 -13 a panicky
-21 -18 -26 a paper
2 8 22 a paragraph
-28 -36 -26 a paramedic
25 24 28 a parcel
-10 5 -49 a park
-36 -4 -5 a part
53 -40 -44 a patch
-7 -1 -28 a patient
-43 -47 -19 a pea
107 115 123 a peanut
-23 44 225 a pee
-57 -49 -12 a peep
8 14 -30 a peg
-32 -42 -104 a pen
26 35 56 a pencil
4 3 -69 a penguin
6 -32 -21 a penny
8 24 42 a perfect
3 84 62 a period
306 265 199 a person
77 -62 -79 a phon
-45 -41 -45 a physical
-26 -34 -32 a physio
-67 -41 -26 a piano
31 24 22 a pie
-22 -17 3 a pig
-20 -23 -25 a pil
12 13 27 a pillow
42 52 44 a pilot
1 -43 -26 a pinch
-57 -43 -2 a pint
103 91 122 a pirat
-55 -48 0 a plane
66 56 115 a plank
38 27 -37 a plat
5 -13 -30 a plum
5 3 30 a plumber
27 57 21 a point
-47 -42 -15 a pond
-28 -27 -6 a poor
-22 -18 -53 a potassium
-20 -10 -32 a pound
-67 -59 -29 a prawn
106 89 94 a problem
-73 -40 -25 a professional
-23 -20 -15 a programm
7 -35 -18 a proofreader
-13 22 -32 a proper
-28 -23 -25 a pt
-75 -1 -16 a pul
-2 21 64 a puls
9 37 73 a puppet
-77 -64 22 a purpl
105 130 96 a quarter
10 42 -5 a question
-88 -72 -59 a queu
3 4 20 a quick
-5 -21 -10 a quiet
-20 -35 -41 a rabbit
3 4 -26 a rac
7 8 22 a race
79 64 52 a radiator
86 145 141 a rag
87 74 55 a rash
49 48 57 a rave
-18 -20 -17 a real
6 23 16 a really
-36 -65 -34 a reason
-56 -9 -11 a recip
72 100 -1 a red
58 57 63 a relief
-25 2 -52 a rest
63 35 87 a retir
31 52 73 a rhythm
18 -29 -3 a rib
81 20 21 a ring
1 -22 -20 a rippl
-120 -67 -16 a rock
-23 -25 -54 a rol
29 26 25 a room
51 74 63 a rope
-36 -15 -23 a rotten
0 2 -27 a round
113 140 89 a row
-26 -18 -12 a rub
-14 8 -22 a rugby
4 -31 -25 a run
7 9 -24 a runner
36 56 28 a rusty
38 42 77 a sack
-38 -36 -9 a saga
52 80 41 a sailor
8 25 -29 a sandwich
3 1 27 a saucer
5 6 -49 a sausag
12 33 34 a scan
-36 -28 5 a scratch
-1 -63 -11 a screen
46 92 72 a seal
54 52 25 a seat
55 97 -15 a second
2 36 -3 a section
117 119 160 a seizur
-22 -18 -14 a sensibl
11 -30 15 a sentenc
19 15 36 a sever
4 60 41 a sew
9 49 -21 a shad
-38 21 51 a shadow
-25 -8 -2 a shandy
-22 0 15 a sheet
29 37 21 a ship
23 3 -15 a shiver
25 51 62 a shock
-29 -47 -32 a shoe
24 3 48 a shop
50 52 33 a short
-41 -31 -34 a shot
44 -25 -25 a shoulder
36 -17 -5 a shov
19 12 -32 a shower
19 43 31 a shutter
3 6 -78 a sick
-39 -123 -54 a side
-8 -6 -41 a siev
-42 -28 -20 a sign
23 -9 -7 a signwriter
-137 -98 -77 a singl
8 15 -35 a sip
-43 -32 -7 a sit
-32 -8 20 a six
18 28 27 a slam
38 45 -3 a slic
-4 61 62 a slur
-21 -6 7 a smal
-8 -42 -35 a smel
-68 -24 -14 a smil
53 42 34 a snak
6 25 -3 a snor
26 51 58 a sock
69 80 90 a soft
-23 -16 -14 a song
-24 -22 -106 a sore
4 -56 -1 a sort
5 34 -36 a soul
-94 -8 -17 a spasm
25 19 48 a spin
-27 -16 -17 a spine
16 18 46 a split
-97 -48 59 a spoon
-49 2 -9 a spot
15 -50 -30 a spreadsheet
-21 -26 -14 a squash
50 52 -15 a squat
-1 23 51 a squeak
3 53 37 a squeaky
0 -1 -22 a squint
-6 -22 23 a stab
20 -17 -12 a stamp
17 63 -63 a statin
31 39 53 a statu
25 26 -42 a steak
40 65 76 a stent
36 51 15 a stick
-31 -20 -106 a stiff
-43 -44 -42 a stitch
127 11 -59 a ston
24 24 21 a story
50 37 56 a stov
-72 -82 -65 a straight
-19 -1 -20 a strain
27 54 42 a stranger
-25 -12 25 a straw
17 11 -38 a stray
46 56 19 a street
-3 -4 22 a string
11 29 42 a strip
91 89 -13 a stripe
-72 -105 -35 a strok
3 6 35 a struggl
17 15 -52 a stubborn
-29 -9 -9 a student
89 79 91 a sudden
-41 -36 -33 a sugar
-26 -24 -6 a suitcas
-30 -68 -22 a sunday
-21 -16 -23 a supplement
-21 -25 -11 a suspect
-5 -8 -29 a swim
62 59 55 a swing
3 21 38 a switch
-13 -24 -8 a symptom
3 5 45 a t
12 16 55 a tabl
85 92 76 a tack
-69 -74 -30 a tad
-29 -14 -13 a talk
25 25 61 a tampon
5 5 47 a tap
27 -17 -24 a tape
-5 16 -26 a tattoo
2 30 29 a tea
4 -30 -8 a teacup
2 16 29 a teaspoon
-37 -18 -11 a teenager
-36 -38 -226 a temperatur
-89 -1 -1 a ten
-25 -10 -7 a tent
13 22 -13 a tetanus
-45 -10 -2 a thigh
-228 -195 -256 a thing
-4 16 63 a think
2 23 -41 a third
4 19 -49 a thre
26 41 27 a thriller
8 6 26 a throat
19 41 -56 a thump
-50 -3 -17 a tia
-34 -29 -25 a tic
-11 -37 -187 a tick
-48 -68 -45 a tickl
-17 -39 31 a tight
54 75 90 a time
0 -77 -68 a tin
-122 -22 -61 a tiny
-66 -45 -18 a tissu
20 -23 -19 a toe
6 11 21 a tooth
32 14 -7 a touch
13 15 35 a towel
-115 -69 -118 a tractor
129 129 129 a train
-53 -56 -36 a tranquilizer
4 7 -24 a tray
-6 25 -15 a treat
11 34 54 a tree
18 25 -29 a trembl
28 -23 15 a tremor
61 70 -19 a trench
8 20 33 a trickl
5 15 22 a trigger
-38 -20 -1 a truck
-60 -34 -23 a tub
-31 -11 -13 a tuesday
-9 -11 -21 a tumbl
36 61 111 a tumbler
-114 -30 -6 a tumour
26 19 -5 a twin
-56 -33 -26 a twing
-398 -321 -141 a twitch
6 1 -21 a two
40 43 -8 a type
-68 -66 -29 a uti
32 -1 -1 a vegan
-61 -3 -3 a ventilator
-72 -59 -61 a very
21 27 35 a vet
25 27 61 a vice
-34 -29 -20 a video
-22 0 40 a virus
-16 -50 -64 a vitamin
55 57 49 a voic
28 2 4 a volunteer
-13 -15 -24 a voucher
59 59 62 a wal
3 6 28 a walk
31 29 21 a want
-4 7 28 a wardrob
9 4 29 a warm
-2 21 35 a warn
14 29 69 a wash
-45 -29 2 a wasp
54 84 81 a wast
62 54 8 a water
-19 24 30 a way
-63 -48 -46 a wedding
-137 -284 15 a week
-2 2 48 a weekly
72 92 90 a weight
25 53 111 a weird
-37 -22 -15 a wel
-18 17 -51 a wet
0 -37 1 a wheez
-56 -22 14 a while
33 -33 -31 a whisper
14 10 24 a whistl
26 -1 4 a white
42 69 116 a whole
36 -13 -39 a wing
25 -6 -1 a wizard
-20 24 -32 a wobbl
-36 -20 -1 a woman
-127 -123 -107 a word
21 -4 -37 a worm
-5 12 37 a worry
21 -311 -200 a year
47 65 6 a yellow
-34 -16 -5 a yoga
5 7 -76 a yoghurt
-4 5 -24 a zap
59 -19 -24 a zomby
-20 -12 -4 abdominal
26 -7 -177 able
35 -7 -215 able to
-33 -16 -22 abnormal
62 55 159 about
46 18 70 about 20
33 -26 -7 about 200
18 17 51 about 24
20 22 7 about 3
8 -6 -37 about 5
28 21 -8 about 8
4 6 26 about 9
225 78 91 about a
-50 61 77 about an
-39 -30 -54 about and
45 15 -14 about as
56 28 43 about banana
-35 -14 -13 about be
20 30 45 about but
48 36 26 about caffein
-64 -31 -29 about calcium
1 -23 -17 about christma
9 5 22 about diet
30 -47 -25 about easter
52 17 -13 about eight
-25 -27 -7 about eleven
52 90 103 about end
-28 -19 -6 about eyelid
47 23 -9 about five
25 3 25 about food
59 62 60 about for
6 17 29 about forty
9 12 71 about four
93 81 55 about go
-24 -19 -12 about half
-39 -21 -32 about her
0 13 22 about his
-40 -33 -32 about hydration
15 24 14 about in
-112 -22 -82 about it
11 -45 -65 about last
-31 -39 -14 about like
49 57 58 about low
-73 -84 -106 about magnesium
10 -69 -37 about march
24 27 20 about me
-63 -24 -6 about medicin
-80 -22 -20 about muscl
-103 -108 -64 about my
22 25 63 about nine
5 13 -28 about now
-52 -1 14 about on
19 24 27 about once
-62 -37 -29 about or
-47 -43 -28 about potassium
70 22 -2 about six
17 -32 -5 about sore
64 53 22 about ten
-54 -14 -15 about that
-48 -30 -142 about the
-15 -35 -36 about them
42 38 56 about thirty
-34 -29 -12 about this
38 7 -21 about thre
-14 26 56 about to
-24 -17 -4 about tonic
9 -42 -15 about twenty
-28 -70 -83 about two
71 68 48 about vitamin
39 47 -14 about when
-31 -30 -18 about whether
-183 -155 -148 abov
9 22 14 abov and
-39 -36 -23 abov her
-46 -37 -27 abov my
34 9 -72 abov the
-62 -53 -29 abov this
-63 -65 -35 abs
29 26 27 absent
-49 -61 -76 absolut
23 17 -9 absolut normal
-36 -46 -36 absorb
3 6 -27 ac
53 -1 -1 academic
-74 -47 -22 accept
11 84 71 accident
30 26 40 accidental
5 21 0 accord
5 21 1 accord to
-74 28 55 account
5 21 37 account for
-54 -25 -38 account this
-50 -118 -235 ach
-6 -21 -20 ach after
-20 -47 -54 ach all
59 -27 -76 ach and
-53 -50 -25 ach at
-13 -20 -15 ach be
40 57 22 ach calv
10 17 34 ach clear
-35 -38 -20 ach from
-23 -12 -4 ach go
5 -5 -57 ach in
-20 -27 -21 ach leg
-4 27 62 ach no
28 18 -38 ach on
-59 -52 -22 ach part
7 22 44 ach that
-2 35 -3 ach the
1 -8 -26 ach thigh
144 77 -23 ach when
-28 -20 -6 ach with
-222 -281 -240 ache
4 -27 -14 ache acros
-28 -32 -9 ache after
25 66 19 ache all
23 -73 -25 ache and
5 34 -4 ache as
-29 -80 -42 ache at
22 24 40 ache between
-48 -15 -9 ache do
2 -62 -42 ache every
-24 -21 -35 ache from
-63 -41 -19 ache he
25 -39 -49 ache in
-28 29 -21 ache like
21 19 42 ache that
-40 -30 25 ache the
1 1 -32 ache when
9 4 28 ache with
33 38 5 achill
-57 -22 -42 achy
-24 -46 -24 achy all
18 -20 -14 achy and
-214 -234 -233 acid
0 -43 -9 acne
202 303 40 acros
10 -14 -25 acros both
4 5 32 acros everything
15 11 21 acros his
9 81 8 acros me
100 33 -21 acros my
10 33 -38 acros one
53 162 52 acros the
19 -42 65 act
-57 -62 -53 act be
19 15 38 act like
33 21 50 act normal
-53 -1 -2 act up
-50 -48 -37 activ
153 -27 -27 activity
-33 -21 -8 actor
-22 -108 18 actual
46 44 61 actual get
-41 -75 -40 actual go
-16 -32 -8 actual vegetabl
59 109 152 add
30 2 11 add a
15 48 63 add clarithromycin
-42 19 19 add the
14 21 48 add tramadol
-6 24 27 add up
93 96 203 adder
-76 -44 -37 addictiv
26 43 92 addison
18 25 55 addres
-30 -37 -32 adequat
-14 -111 -131 adhd
6 -77 -12 adhd medicin
232 205 158 admin
-39 -43 -24 adopt
-34 -23 -22 adorabl
-33 13 30 adrenalin
-25 -17 -11 adrenalin do
37 53 57 adrenalin give
-45 -38 -69 adult
-40 -39 -31 advert
-40 -96 -53 advice
-16 20 33 advisabl
-14 21 9 af
-15 -91 -70 affect
95 -11 -13 affect my
-29 -32 -23 afford
-213 94 123 after
27 65 -13 after 2
-48 -52 -6 after 4
0 34 -3 after 6
14 18 -36 after 8
-177 -158 -105 after a
-47 -39 -11 after all
18 -5 -26 after an
-46 -27 -25 after and
-30 10 -13 after another
-26 -13 -5 after badminton
-52 -19 -11 after be
65 -33 -2 after begin
-18 -29 12 after breakfast
-38 -23 -18 after climb
-9 -8 25 after covid
67 67 100 after crossfit
155 136 139 after deadlift
-24 3 20 after dinner
-47 55 -17 after each
-50 -46 -23 after eat
-30 -19 -11 after eight
56 66 -31 after eleven
18 49 -3 after every
-31 -19 -32 after five
-112 -63 -26 after footbal
-26 22 30 after four
-11 -25 -10 after garden
-33 -12 3 after give
7 10 33 after have
17 9 34 after heavy
-34 -17 9 after her
6 -45 -7 after hik
-15 -26 0 after his
-30 -21 -7 after hockey
-37 -3 -3 after how
222 -100 -82 after i
19 13 40 after intens
77 97 16 after it
-33 -8 -6 after last
-70 -65 -31 after leg
-62 -61 -30 after lunch
-13 -15 -24 after me
59 19 29 after move
233 192 218 after my
30 29 -2 after never
61 112 99 after new
-32 -36 -23 after night
-30 -21 -5 after nine
10 16 -49 after now
-10 -4 -48 after paint
52 48 55 after pil
-27 -14 -5 after pul
-41 -38 -40 after rugby
-11 -14 -21 after school
-30 -10 -5 after sit
-45 -69 -50 after six
-28 -40 -51 after spin
-26 -29 -7 after sport
-25 -27 -6 after sprint
8 -21 -13 after squat
19 90 -5 after start
1 39 -2 after take
6 6 -30 after tea
6 32 52 after ten
29 -1 -17 after that
230 242 168 after the
43 22 -3 after thre
-41 -77 -11 after two
-16 -24 -5 after we
15 40 56 after year
162 148 -18 afternoon
27 -19 -14 afternoon and
2 -30 -16 afternoon for
24 2 20 afternoon i
45 48 48 afternoon my
7 3 25 afternoon she
-91 -114 -48 afterward
116 236 286 again
-44 -13 -42 again after
-26 -33 -9 again all
-12 64 47 again and
2 14 -79 again at
-81 -43 -41 again be
43 29 36 again do
11 46 55 again i
105 51 18 again in
133 108 91 again it
126 157 118 again last
65 68 74 again my
-29 -12 62 again now
-1 30 49 again same
-1 13 -31 again ten
21 23 71 again the
-16 -18 28 again today
102 109 86 again tonight
-12 -19 -25 again what
-262 -258 -212 against
-51 -45 -26 against a
-86 -76 -51 against the
-33 -40 -47 age
52 -1 -1 age at
3 11 24 age for
5 30 30 age now
0 1 -24 age of
-21 -11 -27 age or
49 20 20 age to
20 25 -1 aged
3 15 66 agitation
466 537 155 ago
2 3 -85 ago a
26 63 49 ago after
2 25 35 ago all
40 -61 -41 ago and
4 4 -25 ago as
-6 17 -62 ago at
-55 -9 -8 ago before
23 -35 -29 ago breath
-66 6 23 ago feel
22 19 20 ago for
4 5 -20 ago get
10 3 -21 ago hand
213 137 20 ago i
27 -25 -15 ago it
6 5 35 ago just
-83 -52 -12 ago leg
6 19 54 ago lip
45 48 -112 ago my
101 217 62 ago never
3 -23 34 ago nothing
31 69 67 ago now
19 15 -41 ago one
7 4 41 ago shake
29 24 -57 ago she
11 -22 -5 ago stil
35 11 -7 ago they
2 3 -34 ago today
20 23 43 ago tongu
-35 -45 -11 ago when
112 175 99 agony
-39 -25 -21 agony and
-54 -51 -45 agony be
65 65 17 agony if
-32 -31 3 agony sinc
3 17 -107 agony to
-17 -11 -22 agony with
-60 -65 -38 agre
25 -21 -23 agreed
-44 -33 -25 ahead
-40 -25 -19 ahead of
-31 -15 -5 ai
21 24 27 aid exam
-21 -22 -11 aid on
-64 -66 -38 aint
12 -26 -13 aint chang
-27 10 112 air
43 50 46 air in
-112 -112 -91 air pod
-23 -27 -14 air til
26 33 54 aircon
-3 7 24 airport
6 -43 -21 aisl
175 196 136 alarm
11 29 -17 alarm and
-25 -10 -11 alarm bel
120 130 103 alarm go
-13 -1 33 aldy
17 56 -88 alert
-24 -11 -14 algia
-77 -29 -6 alik
325 316 327 aliv
64 68 60 aliv any
86 145 169 all
14 14 -27 all a
-32 56 -98 all afternoon
-27 1 52 all and
19 34 29 all back
52 51 45 all be
11 17 20 all body
-57 -47 -52 all calm
-84 -4 -12 all clear
-27 -18 -44 all come
-177 -156 -74 all day
-20 -23 -9 all do
30 30 1 all eat
-21 -57 -30 all evening
-52 -26 -24 all feel
24 77 110 all fine
17 7 21 all flicker
-22 -12 -5 all for
93 86 84 all four
57 68 106 all get
-74 -48 -8 all go
15 49 -18 all good
32 35 7 all her
10 9 64 all i
27 68 77 all in
17 11 -40 all it
10 18 20 all just
9 18 47 all limp
37 52 49 all lin
42 31 -15 all month
-40 -19 -11 all morning
19 50 75 all my
-1 124 170 all night
-25 -14 5 all nighter
2 6 48 all no
9 7 -50 all nonsens
7 -37 -125 all normal
284 241 326 all of
24 10 42 all on
-25 157 36 all over
3 13 35 all plac
-39 -12 -9 all power
-24 -25 -20 all prior
5 4 37 all proportion
82 117 -67 all right
20 -52 -11 all round
-29 -24 -12 all shivery
33 24 48 all sinc
-104 -34 -17 all summer
-39 -51 -37 all test
-184 -72 -104 all that
-7 -58 -120 all the
-79 -98 -102 all this
24 29 74 all thre
-50 -107 -135 all through
92 94 102 all to
-42 -18 -5 all twitch
-55 -49 -27 all up
17 26 16 all vowel
34 30 37 all wake
161 36 128 all week
-88 4 46 all weekend
127 -9 -9 all winter
28 16 30 all year
-26 -24 -37 all yesterday
-23 -60 -37 allergic
21 25 19 allergic my
-41 -80 -64 allergic to
-2 -2 28 allergy
-25 73 -2 allopurinol
-38 7 12 allotment
-16 -33 -15 allotment be
-28 -9 -4 allotment over
-21 -69 -67 allow
-13 -20 -18 almond
-10 -8 48 alon
224 102 5 along
35 33 -10 along my
3 -18 -24 along the
4 26 35 along to
162 58 79 along with
-40 -24 -10 alongsid
34 39 46 aloud
266 223 296 already
12 32 0 already clear
81 91 95 already decid
27 25 25 already lip
53 65 72 already on
66 -10 26 alright
54 -10 -29 als
24 -66 -108 als and
82 -12 -8 als every
-47 -9 -8 als for
214 197 196 als i
-43 11 -20 als in
1 3 42 als last
-16 -23 -7 als no
-39 -20 -11 als yes
84 75 171 also
49 40 33 also be
-32 -1 -5 also cramp
-22 0 -8 also get
82 22 5 also i
98 35 31 also my
11 13 47 also stop
3 0 -21 also take
-32 -24 11 also the
51 -11 -4 alt
-52 -33 -9 alter
-70 -79 -15 alternat
-39 -1 3 although
-40 -3 1 although she
19 -116 -126 always
-47 -72 -80 always be
30 -9 -4 always cold
-33 -33 -23 always do
121 128 116 always fatal
-36 -1 -1 always harmles
-55 -75 -41 always have
19 46 52 always sort
1 -49 -5 always the
26 27 37 alzheimer
10 -21 -15 amazon
-38 -29 -22 ambulanc
68 61 54 ambulanc he
251 243 287 amitriptylin
6 9 25 amitriptylin and
31 50 50 amitriptylin for
90 -15 1 amlodipin
25 -20 -46 amlodipin and
-36 -8 -9 among
203 180 154 amount
201 176 178 amount of
22 24 -10 amoxicillin
39 14 12 an
29 -41 -1 an ache
66 71 96 an adder
-28 -23 -56 an adult
-32 -9 9 an age
64 10 20 an all
2 6 26 an allergy
69 61 55 an ambulanc
77 85 87 an anaphylactic
-47 -33 -29 an anticonvulsant
6 8 -35 an anty
78 69 -16 an app
-23 -10 -12 an appl
-31 -15 -10 an appointment
0 18 30 an articl
7 22 37 an awful
52 17 -10 an ear
11 22 46 an early
34 -9 -1 an ecg
-21 -17 -19 an eg
4 25 -151 an egg
11 24 -17 an elbow
55 52 14 an electric
-51 -47 -37 an electrician
-62 -38 -37 an electrolyt
70 64 93 an elephant
-36 -41 -35 an emergency
-54 -35 -36 an emg
-33 -18 -14 an empty
-22 -12 87 an entir
52 -56 -29 an evening
65 -16 2 an eye
-122 -84 -25 an eyelid
299 178 167 an hour
10 -40 0 an i
94 131 65 an ice
20 11 27 an inch
-114 -130 -92 an infection
-59 -39 -34 an injury
6 -13 -22 an invisibl
-29 -23 -2 an iron
-22 -19 -26 an mri
18 48 -12 an ok
-131 -120 -117 an old
-21 -42 -36 an operation
-51 -39 -31 an option
-29 -30 -15 an ordinary
47 48 47 an oven
-36 -6 -62 an over
117 184 151 an overdos
-74 -14 -13 an ox
2 2 -55 an upset
-77 -32 -44 anaemia
33 32 -2 anaesthetist
77 85 87 anaphylactic
77 85 87 anaphylactic reaction
248 195 73 and
41 30 -127 and a
38 39 -61 and ach
7 -36 -41 and ache
17 -1 23 and achy
7 9 29 and act
-25 -33 -7 and after
-7 0 22 and again
66 69 26 and all
83 66 45 and also
-12 -36 -23 and always
-64 -13 46 and an
48 47 -19 and answer
34 62 37 and anus
7 17 51 and any
61 100 106 and arm
-27 2 24 and around
66 39 6 and as
65 11 -56 and ask
-1 2 -29 and aspirin
184 31 75 and at
20 25 4 and baby
-100 -140 -149 and back
-30 -48 -24 and banana
-26 -21 2 and bang
-24 -16 12 and barely
-238 -130 -35 and be
-37 -39 -18 and beat
-27 -15 -7 and begin
-13 -42 -12 and belly
54 47 36 and between
42 46 40 and bit
24 47 -11 and bladder
32 18 66 and bleed
-11 -42 -35 and blink
12 38 66 and blood
11 -78 -33 and blow
-27 -25 -63 and blue
20 24 47 and body
15 16 -21 and bone
8 15 -27 and bos
101 213 139 and both
-24 -22 -13 and bought
-40 -21 -14 and bounc
-17 0 22 and bowel
3 -11 -37 and breath
-19 -21 -6 and bump
16 -48 13 and burn
27 19 17 and bury
6 63 -3 and by
-7 41 68 and cal
27 -26 -4 and calf
13 18 33 and calm
-27 -38 1 and calv
-21 -7 -34 and can
61 61 229 and cant
13 32 -90 and caught
19 24 16 and chat
28 1 -78 and chew
7 6 22 and clammy
-30 -13 -7 and climb
-70 -48 4 and cold
-66 -55 -15 and come
-50 -20 -25 and confuse
-2 10 25 and cough
-20 -1 40 and could
-139 -104 -20 and couldnt
56 60 72 and count
5 10 -39 and crack
6 54 -51 and cramp
7 -62 -34 and cry
-43 -33 -10 and cut
28 23 16 and dad
55 -1 -1 and daily
-4 6 20 and danc
-19 -17 -25 and dark
4 -5 -29 and didnt
2 31 31 and die
1 13 -30 and dizzy
-57 -23 39 and do
74 84 109 and doesnt
-120 -88 -60 and dont
-70 -50 -55 and doubl
20 2 -47 and down
22 20 17 and dribbl
-62 -35 -20 and drink
2 5 -41 and droopy
75 -7 -23 and drop
-7 3 22 and dry
-57 -32 -68 and eat
-36 -24 -18 and end
-4 -12 25 and even
-4 -47 -10 and ever
-44 20 98 and every
-32 -25 -45 and everybody
-45 8 2 and everyon
47 -43 25 and everything
62 -24 -12 and exercis
18 15 -56 and eye
23 84 -2 and eyelid
7 -44 -60 and face
4 8 36 and faint
35 29 27 and fair
-30 -27 -16 and fall
16 18 54 and fast
21 26 -3 and fat
-31 -21 -34 and feed
-14 -92 11 and feel
9 8 -61 and fever
-27 -28 -23 and fibro
-25 -12 29 and fine
121 -46 -107 and finger
2 7 -28 and fingertip
25 16 -15 and first
32 29 48 and fit
-34 -24 -2 and five
81 77 -87 and flash
-11 50 1 and flicker
32 44 49 and floppy
4 41 61 and flu
4 22 47 and food
-111 -41 -14 and foot
42 -4 -132 and for
-44 -52 -49 and forgot
37 -22 -45 and four
59 58 64 and from
55 59 54 and froth
2 13 -50 and ful
-55 -57 -24 and gabapentin
-144 -155 -152 and get
-37 -19 -7 and giggl
-91 -49 -25 and give
-170 -224 -165 and go
62 84 73 and goodby
-34 -28 -15 and grab
14 -41 -15 and green
-31 -14 -83 and grin
41 11 82 and half
64 59 55 and hand
-51 -48 -22 and hang
-37 -73 -45 and happy
50 79 71 and hard
-3 -2 -20 and hardly
-3 81 63 and hasnt
51 60 56 and hate
-43 72 98 and have
200 166 165 and he
28 18 1 and headachy
49 72 162 and heart
18 21 3 and heavy
-57 -63 -47 and held
-54 -42 162 and her
4 13 -30 and hiccup
-76 -69 -61 and hip
-62 -139 47 and his
30 26 -41 and hit
72 77 -46 and hot
-3 34 51 and hurt
144 135 298 and i
30 47 44 and ice
-73 -63 -11 and if
10 -35 -64 and in
77 72 55 and iron
45 58 40 and isnt
-11 41 156 and it
110 59 150 and its
38 48 12 and jaw
-28 -48 -62 and jerk
47 49 50 and jerky
4 6 22 and join
-49 -32 -12 and jolt
-62 -56 -40 and juliet
47 -22 -36 and jump
64 57 124 and just
27 1 78 and keep
69 51 28 and keton
-38 -38 -6 and kidney
30 32 6 and knee
4 27 -71 and knock
-15 -4 -78 and know
61 49 -26 and last
-13 11 22 and laugh
23 7 7 and lean
4 24 53 and leave
41 52 66 and left
34 10 -95 and leg
-42 -47 -8 and let
-10 -49 43 and lie
47 31 12 and light
15 33 -8 and limp
90 115 62 and lip
-13 -26 -35 and listen
48 32 -39 and littl
-31 -15 2 and liv
25 -5 -6 and lock
22 21 36 and long
1 -26 -21 and longer
9 -23 -14 and look
67 107 99 and lose
-28 -28 -18 and lovely
-3 0 -49 and low
-22 -21 -35 and magnesium
-45 -33 -57 and make
-6 -32 -12 and me
-53 -32 -28 and mineral
61 16 34 and mis
6 31 41 and mix
176 -56 8 and more
-32 -22 5 and most
-69 4 -69 and mouth
33 14 29 and muddl
-22 -20 -12 and mum
-43 8 -39 and muscl
239 225 318 and my
1 -21 -13 and nasal
-46 -61 -77 and neck
-105 -77 -66 and needl
17 22 -12 and nerv
-82 -60 88 and never
-23 -6 -4 and new
2 -6 -50 and next
45 -8 3 and night
-300 -302 -62 and no
-39 74 -28 and nobody
1 6 -49 and nod
45 62 38 and normal
-131 -87 45 and not
32 44 99 and nothing
-73 210 190 and now
61 67 61 and numb
24 18 -13 and number
-21 -23 -17 and obey
-82 -67 -55 and of
124 -148 -96 and off
-56 -34 -95 and on
-97 -7 67 and one
114 24 92 and only
-38 -33 -41 and open
-89 -34 -15 and our
-103 -131 -58 and out
67 102 114 and over
21 33 12 and pain
43 57 -17 and painful
1 -6 -22 and paracetamol
-26 10 28 and pass
14 31 159 and pee
12 -23 -8 and pick
114 37 -27 and pin
-99 -50 -100 and pink
4 10 -140 and poo
-50 -53 -32 and pop
-73 -26 -23 and pour
31 54 18 and puffy
-7 -42 53 and pul
34 17 33 and push
-27 -9 35 and put
-21 1 11 and quiet
20 19 -45 and ramipril
5 9 55 and rav
-54 -52 -40 and read
33 36 -108 and red
82 89 78 and reply
82 15 5 and rest
-19 -30 -35 and right
11 -39 -26 and rippl
2 1 -33 and rock
2 6 -37 and round
-37 -25 -18 and rub
24 47 -17 and run
-124 -18 -73 and say
2 17 23 and scream
-50 -25 -54 and see
25 30 -9 and seek
-27 -26 -16 and sent
102 33 41 and sever
8 9 36 and sex
-9 26 78 and shake
68 163 125 and she
-48 -20 -12 and shin
77 68 4 and shiny
15 4 52 and shivery
3 5 44 and short
-108 -64 -43 and shoulder
67 31 52 and shout
23 37 10 and sick
88 44 50 and sinc
26 33 -30 and skip
-14 -30 -20 and sleep
7 -52 -62 and slow
2 -36 -20 and slur
11 4 20 and slurry
0 -22 -14 and smal
-69 -66 -59 and smel
68 57 -43 and smil
46 55 -12 and smiley
-20 -59 -14 and snappy
-61 -34 -7 and sneez
-47 -12 -26 and so
120 137 -26 and sole
-126 -43 -46 and some
-3 -27 -19 and somebody
-25 -7 2 and someone
-23 25 -53 and something
-33 66 -38 and sore
66 66 -33 and soup
-122 -56 -68 and spasm
10 8 -79 and speech
11 67 43 and spot
-40 13 30 and spread
3 4 26 and stagger
9 -29 -15 and stair
-54 -47 -6 and start
-41 -35 -29 and stay
28 25 -10 and sticky
77 54 116 and stiff
-58 -176 -110 and stil
5 5 21 and ston
-22 -18 -6 and stood
-140 -48 -56 and stop
-16 -16 -23 and stres
-16 -33 -43 and stretch
-3 20 46 and stuck
-25 -26 -15 and sugar
21 27 -150 and swallow
-53 2 46 and swear
61 66 39 and sweat
-56 -49 -134 and sweaty
35 48 41 and swell
-30 -11 4 and tablet
-81 -105 -129 and take
70 63 -81 and talk
-29 -27 -24 and taller
1 -34 -10 and tear
48 62 12 and tell
1 16 88 and temperatur
25 49 -10 and tender
-34 -31 -3 and test
-29 -15 -10 and thank
315 307 282 and that
-91 -79 57 and the
-88 -54 -25 and then
47 154 143 and ther
-5 14 58 and thes
125 45 53 and they
-22 -48 -42 and thigh
55 20 -4 and thing
75 31 56 and think
27 -15 115 and this
10 28 81 and thrash
23 23 32 and thre
26 23 14 and throat
30 42 -104 and throb
30 37 35 and through
-5 -8 -47 and throw
58 -8 16 and thumb
47 49 -23 and tight
-29 55 168 and tingle
24 32 4 and tip
39 -6 17 and tir
-12 51 -18 and to
44 46 -11 and toast
-31 87 171 and today
32 -43 22 and toe
5 -18 -27 and tongu
107 106 105 and tonight
7 9 41 and too
110 80 -37 and trembl
-27 -2 18 and try
13 32 70 and turn
-58 109 -16 and twitch
-21 39 -18 and two
-46 -14 -7 and uncl
31 64 50 and up
18 36 53 and upper
-65 -54 -42 and very
-9 -10 -29 and wait
-24 -70 -77 and wake
-18 -171 -143 and walk
-93 -138 -157 and want
48 42 -77 and warm
-9 -23 -12 and wast
45 48 -8 and watch
-27 14 -79 and water
26 57 -23 and waterwork
-42 -39 -93 and we
54 104 -31 and weak
14 -5 -67 and weep
80 -35 -10 and weigh
7 -16 38 and weird
22 24 67 and wet
8 62 1 and what
3 -8 21 and when
-23 -16 -89 and wher
-80 -84 -44 and which
-20 -22 3 and white
-60 -60 -49 and who
-58 6 12 and with
-26 -23 -13 and won
-30 -2 0 and wonder
-76 -49 19 and wont
26 25 -11 and woozy
26 -22 -17 and word
-40 -30 -22 and work
7 33 23 and worse
-22 -50 3 and would
-9 35 44 and write
40 44 -6 and yelp
-20 -24 5 and yes
59 124 105 and you
-40 -32 -21 and youd
1 -4 -23 and your
-11 -11 -21 anesthetic
-22 -25 -6 aneurysm
18 75 127 angina
32 64 65 angl
65 84 287 ankl
-48 -41 -6 ankl an
-44 -18 21 ankl and
1 26 20 ankl be
5 17 37 ankl beat
25 40 24 ankl by
21 -8 -4 ankl flicker
1 4 -41 ankl huge
-19 -38 -24 ankl i
-26 1 -6 ankl in
20 30 -10 ankl like
-39 -31 2 ankl on
8 13 35 ankl out
-53 -43 -17 ankl slim
2 8 58 ankl swell
29 -46 49 ankl two
55 66 -22 ankl up
-80 -2 -2 anniversary
-33 -36 -27 announc
-91 -60 -29 annoy
97 241 179 another
23 20 -6 another at
-4 -10 -27 another burpe
7 14 27 another on
32 66 56 another one
-16 -20 -19 another that
186 123 145 answer
-23 -12 -12 answer about
-75 -84 -53 answer from
34 38 16 answer in
41 56 -2 answer me
62 45 37 answer only
113 100 97 answer the
-38 -28 -36 answer with
-12 -57 -16 ant
48 49 37 antacid
-57 -43 -23 anthem
99 87 175 antibiotic
5 4 30 antibiotic i
-145 -116 -85 anticonvulsant
-17 -21 -7 anticonvulsant and
-28 -19 -7 anticonvulsant or
-84 -75 41 antidepressant
-37 -2 0 antidepressant and
14 -26 -19 antidepressant make
-40 -1 -5 antidepressant my
-62 -48 -27 antidot
-57 -41 -6 antidot for
165 154 172 antifreez
-21 -54 0 antihistamin
-13 -64 -28 antipsychotic
-33 -60 -105 anty
-44 -37 -4 anty inflammatory
20 -19 -95 anty sick
34 62 37 anus
-96 -124 -97 anxiety
10 -34 -25 anxiety and
-113 -82 -14 anxious
-6 1 23 anxious and
-309 -271 -140 any
8 -25 -17 any danger
-13 -16 -35 any desk
-45 -10 -7 any food
66 -97 -83 any good
69 91 106 any how
10 22 45 any idea
-103 -59 -28 any link
-33 -17 -9 any magnesium
241 273 180 any more
-33 -13 -6 any new
145 134 141 any nois
-8 -24 19 any of
-64 -57 -53 any point
-28 -10 -5 any quick
-31 -63 -30 any reason
-25 -10 -7 any sens
34 13 -6 any sport
-14 39 119 any stretch
-8 -37 -11 any tablet
16 6 24 any ther
-18 -15 -21 any tie
-53 -33 -34 any time
33 -50 -46 any tip
-87 -67 -45 any trick
-29 -23 -11 any truth
-136 -69 -115 any use
-26 -4 -29 any weight
9 -23 -54 anybody
7 31 -7 anybody with
227 129 179 anymore
13 -11 -27 anymore my
214 375 170 anyon
-13 -7 -30 anyon about
-7 11 -39 anyon be
-24 16 -33 anyon else
69 54 54 anyon know
-27 -19 -11 anyon say
-49 -36 -37 anyon time
48 51 58 anyon to
5 5 31 anyon touch
17 24 -17 anyon which
-3 22 20 anyon who
-86 -190 -179 anything
3 7 25 anything and
-43 -29 -20 anything but
10 8 -28 anything down
0 6 22 anything during
-26 -21 -18 anything else
-30 -33 -21 anything except
-16 46 38 anything for
30 -139 -71 anything i
-9 -8 -66 anything in
-20 -23 -16 anything it
29 15 21 anything like
18 39 -11 anything my
-8 1 36 anything no
10 -8 -27 anything not
-39 -19 -12 anything on
-67 -59 -29 anything or
6 -26 -16 anything silly
16 -42 -8 anything sinc
32 31 25 anything that
-62 -96 -82 anything to
-29 115 159 anyway
82 74 68 anyway be
-60 -45 -35 anyway best
66 56 48 anyway do
142 127 115 anyway how
14 7 27 anyway i
-28 -3 6 anyway my
-47 -25 -20 anyway that
13 29 23 anyway what
-4 29 -29 apart
0 28 -35 apart from
100 149 -34 apixaban
11 13 -39 apixaban and
38 60 -13 apixaban for
-75 -40 -134 app
12 27 49 apparent
15 25 38 apparent i
-59 -11 -9 appendix
-56 -9 -6 appendix out
14 -4 -26 appetit
5 32 17 appl
-46 -18 -26 apply
-17 -15 -22 apply to
15 45 -14 appointment
65 78 13 appointment in
-35 -15 -15 approach
-8 -13 -29 approv
10 21 32 april
-2 -6 90 arch
-43 -12 -6 arch cramp
-6 -57 -11 arch of
109 171 118 area
-69 -56 -40 argu
-14 22 34 argument
10 -104 -46 aripiprazol
-102 85 110 arm
15 27 -20 arm a
-44 -51 5 arm abov
-17 30 -11 arm ache
-39 -11 -26 arm after
41 46 71 arm again
-10 4 21 arm all
123 29 12 arm and
1 -35 -20 arm as
-27 -42 -63 arm at
79 -27 -42 arm back
-5 47 36 arm be
41 -13 -29 arm belly
4 4 -30 arm cant
-22 -6 6 arm dead
36 31 37 arm do
1 -45 -31 arm doesnt
4 2 -39 arm down
38 34 49 arm drift
5 6 -41 arm drunk
17 20 -20 arm feed
-47 -59 27 arm feel
5 18 -80 arm fine
22 84 66 arm fling
3 6 30 arm flop
-57 -62 -53 arm floppy
-37 -47 -5 arm fly
21 7 -22 arm for
-35 -9 49 arm from
12 23 41 arm get
-18 -55 -13 arm give
23 127 76 arm go
71 72 -66 arm have
-40 -46 -38 arm he
7 7 20 arm heavy
-28 -29 -100 arm hook
-20 -27 -21 arm hurt
26 8 30 arm i
2 6 20 arm in
20 14 31 arm into
-31 -19 -19 arm isnt
19 18 41 arm it
37 159 57 arm jerk
-109 -50 -24 arm jump
85 1 24 arm just
21 57 86 arm keep
-25 -64 -12 arm leg
-39 -25 25 arm like
19 37 57 arm muscl
20 21 21 arm nor
-19 -17 -53 arm of
31 57 25 arm off
7 -4 -21 arm on
-74 -49 -40 arm one
7 39 20 arm or
-53 -47 -75 arm out
14 18 -41 arm over
41 26 47 arm pain
-48 -30 -11 arm shake
-40 -34 -13 arm sinc
-47 -111 -16 arm sore
-27 -24 -10 arm speech
5 18 46 arm stil
36 31 20 arm that
1 -64 -40 arm the
8 -14 26 arm then
72 88 93 arm tingle
1 2 -32 arm too
-23 -59 -37 arm twitch
-56 -37 -47 arm up
2 13 64 arm weak
-134 -113 -88 arm when
146 118 79 arm with
-80 -52 -58 arm wont
76 126 15 armchair
11 26 -28 armchair now
2 25 -9 armchair without
12 30 -19 armpit
-27 -23 -4 army
-79 -59 -14 arnica
328 189 232 around
8 -22 -16 around easter
55 61 45 around my
38 -15 25 around the
57 41 50 around to
-78 -61 -64 arrest
-63 -46 -56 arrest and
97 23 -25 arriv
35 67 1 arriv on
50 -14 -9 arriv with
-204 -105 -95 artery
-54 -17 -13 artery be
-31 -27 -32 artery diseas
-9 -21 -39 arthritis
-237 -155 -131 articl
-24 -29 -21 articl for
-14 -33 -13 articl have
-38 -22 -15 articl mention
12 15 -23 articl on
9 1 -38 articl say
-26 -16 -9 articl suggest
54 51 47 articl tell
172 126 99 articl would
80 83 64 as
-124 132 108 as a
-21 -7 -33 as always
-76 -22 -51 as an
23 1 3 as anything
-31 -10 2 as cramp
-29 -30 -35 as electrolyt
-27 -25 -29 as emergency
112 9 -177 as ever
-30 -1 -1 as every
23 22 22 as far
-24 -15 -63 as good
83 88 22 as hel
26 27 33 as his
-180 -183 -120 as i
26 95 97 as if
-43 -92 -57 as it
26 23 35 as larry
-87 -67 -38 as lemonad
62 34 -39 as long
32 41 52 as marbl
31 30 33 as milk
10 -7 -74 as much
190 14 31 as my
-40 -18 -12 as ninepenc
12 2 -60 as normal
195 218 64 as of
36 19 35 as paper
24 39 34 as per
38 -41 -41 as rain
-4 -46 -35 as she
11 -45 -35 as soon
36 53 30 as soup
46 -17 -20 as strong
30 68 47 as that
-1 -12 36 as the
-8 59 4 as they
-25 -50 -31 as though
-2 -3 -40 as tight
-28 -31 -15 as toast
-118 -76 -62 as usual
73 91 154 as water
133 24 21 as wel
9 33 61 as wood
-42 -31 -34 as you
6 8 31 as your
52 48 77 ash
21 37 64 asid
252 213 244 ask
-22 1 5 ask a
-96 -138 -39 ask about
49 52 60 ask be
258 231 210 ask because
-30 -19 -25 ask before
16 24 33 ask do
254 254 177 ask for
37 -34 -12 ask four
-12 -26 -38 ask her
16 24 25 ask here
-39 -40 -16 ask i
-31 -154 -148 ask if
132 46 36 ask me
-93 -71 -80 ask next
-80 -32 -28 ask no
26 26 -7 ask something
3 22 46 ask the
19 29 25 ask then
-26 -18 -35 ask to
-28 -11 -13 ask too
-21 -19 -30 ask what
119 101 87 ask when
77 61 66 ask wher
-74 -41 -11 ask whether
4 5 25 ask which
40 47 65 ask who
-10 -37 -45 ask why
63 68 72 ask yes
-40 -42 -133 asleep
95 -2 9 asleep at
-22 -36 -32 asleep i
-87 -48 -39 asleep in
42 42 54 asleep not
-131 -101 -167 asleep on
-1 40 35 asleep so
107 98 95 asleep with
3 4 27 asparagus
-126 -74 -17 aspirin
-95 -68 -11 aspirin a
46 54 68 assistant
14 13 29 assistant user
34 56 19 assum
25 164 115 asthma
26 66 52 asthma attack
9 47 -2 asthma be
-165 -64 -80 astrocytoma
40 43 -43 at
-46 -17 -8 at 11
-114 -130 -32 at 2
-22 -23 -16 at 20
-16 18 50 at 24
-60 -47 -28 at 25
-118 -48 10 at 3
44 -26 -22 at 30
-2 37 -19 at 35
-5 85 99 at 4
-55 -37 -55 at 5
-7 1 -22 at 6
-26 -3 -17 at 70
7 38 6 at 8
39 -17 148 at a
6 16 51 at about
53 73 122 at all
-28 8 11 at and
-32 -24 -17 at any
-22 -24 -13 at bath
-19 -16 -23 at because
-68 -134 -58 at bedtim
75 82 18 at bingo
214 159 183 at breakfast
3 -49 -36 at christma
32 -23 -6 at church
-74 -64 -43 at crossfit
-66 -60 -51 at dawn
27 45 63 at dinner
-26 -21 -22 at ease
78 -1 -21 at easter
9 22 47 at eight
-120 -101 -79 at eleven
-129 -16 -28 at every
45 20 10 at exact
-6 -4 -21 at fifty
-9 34 39 at first
-38 -39 -5 at five
15 25 10 at footbal
77 86 -1 at half
77 20 -64 at his
-78 -18 -6 at home
-49 26 34 at in
21 -183 -128 at it
-60 -45 -26 at last
36 -4 -9 at least
47 70 -82 at lunch
27 33 -5 at lunchtim
16 30 25 at match
-139 -27 -38 at me
39 -55 -5 at mile
-97 -36 69 at my
192 131 -175 at night
-68 -48 -61 at nine
12 15 56 at nobody
-70 -66 27 at noon
59 58 15 at number
32 4 -31 at nursery
76 152 -36 at once
26 -6 -16 at one
-29 -70 -65 at our
62 53 79 at parkrun
21 20 -10 at practic
37 23 4 at rest
-2 11 -24 at rugby
78 71 39 at rummy
50 31 23 at school
19 20 34 at seven
-92 -114 -76 at six
-26 -22 -13 at sixteen
3 -33 -20 at story
-67 -32 11 at stranger
13 24 5 at supper
4 3 22 at tabl
12 10 21 at teatim
0 41 38 at ten
113 136 251 at the
-3 19 22 at them
17 37 54 at this
-18 -82 -35 at thre
16 22 43 at two
-42 -2 24 at uni
66 67 66 at us
-79 -61 -127 at what
91 -64 57 at work
-25 -12 -9 athlet
13 93 -27 atorvastatin
4 61 -7 atorvastatin sinc
-87 -19 -22 atrophy
-81 -193 -162 attack
-32 -27 -15 attack and
-29 -7 -7 attack at
37 -3 -2 attack be
15 19 31 attack do
0 -38 -48 attack of
-20 -30 -21 attack on
-23 -27 -13 attack that
-107 -39 -39 attention
119 126 111 attic
4 3 21 attribut
90 -2 -89 august
-40 -10 -9 august not
-199 -133 -108 aunt
-29 -25 -26 aunt say
50 37 129 aunty
36 40 74 aunty be
-79 41 7 aura
-96 -18 -12 aura i
32 31 -8 australia
-35 -23 -25 author
-89 -59 -15 autocorrect
118 -171 -171 autumn
26 -16 -13 autumn and
29 -51 -41 autumn i
-24 -6 -7 averag
-155 -75 -73 avocado
-49 -52 -37 avoid
-36 77 -43 awak
-18 4 -61 awak and
-34 -11 -6 awak at
-8 6 25 awak for
20 17 -13 awak in
7 5 -47 awak now
-92 -89 27 away
47 39 41 away and
1 3 -45 away be
69 -1 -1 away every
-21 -11 15 away for
-20 -18 -1 away i
139 117 115 away my
-38 -29 6 away on
21 -4 -25 away sinc
5 5 24 away thre
-27 31 -9 away when
113 24 58 away with
54 17 76 awful
15 15 45 awful pain
-172 -138 -110 b12
33 -1 -1 b12 and
-113 -2 -1 b12 jab
3 -28 -8 b12 toe
61 -26 -9 b6
17 17 28 babbl
17 17 28 babbl and
32 -26 169 baby
4 34 3 baby 10
2 32 1 baby 3
20 42 85 baby 4
86 69 69 baby and
0 -175 -48 baby be
6 -27 -26 baby blue
-46 -28 63 baby come
23 13 14 baby dribbl
-2 -1 -47 baby due
5 17 45 baby five
3 3 22 baby four
-50 -56 4 baby get
20 25 -4 baby go
78 71 -50 baby have
-67 -43 -35 baby hiccup
-72 -68 -30 baby kick
2 2 -38 baby move
33 7 -4 baby normal
95 70 -16 baby not
10 7 47 baby on
-52 -42 -48 baby sit
15 6 -21 baby six
31 32 53 baby ten
8 3 20 baby with
2 4 -31 baby wont
32 52 44 baby would
-67 -63 -4 baby wriggl
0 3 -119 back
3 13 -69 back ach
-4 1 -30 back ache
13 11 22 back agony
-23 4 7 back all
3 32 -21 back and
26 -45 -23 back as
-11 15 -32 back at
78 97 170 back be
2 -44 7 back but
-71 -8 23 back by
-44 -29 1 back can
15 15 45 back cant
5 61 -5 back cramp
-41 -31 -35 back door
33 44 5 back down
39 -14 -31 back even
43 32 66 back feel
-32 1 -52 back fine
7 -19 32 back for
185 199 39 back from
-27 -13 -4 back fully
-21 -25 -28 back garden
39 43 99 back go
-39 -39 -29 back grab
66 69 76 back have
21 24 4 back home
8 10 27 back hurt
8 16 -78 back i
25 10 22 back if
-24 -57 -36 back in
-29 -13 -12 back into
-16 -5 -30 back it
110 29 71 back keep
25 17 32 back kil
-63 -38 -29 back leg
-28 -14 -9 back like
-37 -13 -12 back make
-29 -13 -18 back me
71 24 -16 back muscl
92 181 -48 back my
7 -52 -38 back neck
8 21 37 back now
-70 -9 -32 back of
-82 -89 -60 back off
-57 -119 -82 back on
31 25 20 back out
1 31 -15 back over
167 157 139 back pain
-17 5 26 back passag
10 36 -26 back pee
-17 -19 -27 back rub
22 20 32 back same
15 40 62 back she
-24 4 0 back sinc
48 3 10 back skin
130 167 194 back spasm
-43 -51 -32 back stretch
15 54 25 back that
-1 -50 -50 back the
-212 -179 -164 back to
-19 -4 30 back tooth
27 22 28 back two
1 25 23 back up
-103 -88 -62 back what
-23 7 -8 back when
-72 -60 -96 background
19 -68 -77 backsid
-36 -18 -2 backstrok
-62 -54 -33 backup
2 11 98 backward
49 63 101 backward i
155 144 85 baclofen
16 -40 -35 baclofen because
-70 -65 -52 bacteria
-44 -51 -44 bacterial
-210 -283 -49 bad
9 19 56 bad back
15 14 30 bad cant
31 26 22 bad color
-24 -39 -8 bad day
9 6 28 bad do
-140 -112 -54 bad for
59 45 86 bad head
-32 -37 7 bad headach
93 10 3 bad i
36 -6 13 bad idea
-23 -16 -13 bad nerv
-89 -80 -50 bad night
-44 -6 -7 bad sign
38 44 68 bad sinc
14 -35 -6 bad thing
-8 -7 -59 bad to
18 27 22 bad would
-12 -21 1 badg
-166 -58 -79 badly
11 22 9 badly i
10 29 -16 badminton
23 30 -2 badminton strain
-358 -268 -27 bag
-29 -22 -15 bag and
-65 -66 -54 bag be
-209 -222 -122 bag of
18 41 51 bairn
15 21 -32 bait
-9 -11 -46 bak
-115 -45 -44 bake
-96 -31 -12 bake every
-90 -68 -51 bakery
-37 -23 -22 bakery by
69 36 9 bal
9 16 -20 bal and
0 -24 -7 bal for
32 26 10 bal in
-30 -44 -68 bal machin
17 20 34 bal to
-147 -75 -64 balanc
-56 -13 -7 balanc food
93 104 124 balcony
27 40 59 balcony and
15 22 34 bale
-42 -52 -40 ballet
-7 -88 -57 balloon
10 -89 -18 balloon and
43 44 -16 baly
-66 -59 -18 bamby
2 -31 -10 banana
-10 -16 -46 banana and
36 11 18 banana be
94 136 113 banana for
100 91 85 banana good
-68 -5 11 banana have
21 -6 35 banana help
-27 -5 -6 banana in
-20 -16 -27 banana isnt
74 70 48 banana only
47 69 5 banana or
-15 -27 -36 banana right
-26 -15 -16 banana yes
-15 22 -11 band
1 -20 -18 band in
12 4 -24 band like
-9 -24 -18 band on
-27 1 6 band practic
4 1 72 band round
21 102 107 bang
21 21 30 bang head
-24 -1 -14 bang his
17 31 27 bang in
-20 -1 34 bang my
158 103 10 banister
62 -5 -2 banister and
155 178 83 bank
28 26 44 bank card
51 55 -41 bank holiday
-6 -34 -61 bar
-21 -15 -14 bar man
1 -57 -32 bar of
-3 -5 -25 bar so
28 32 83 barb
28 32 83 barb wire
42 49 84 barbecu
19 26 44 barbecu into
-72 -49 -29 bare
-52 -26 -14 bare hand
-25 3 -23 barely
68 31 -32 barely a
10 13 29 barely eat
-28 -22 -31 barely get
68 67 15 barely hold
-3 11 36 barely lift
-20 -14 -13 barely notice
45 91 71 bark
46 92 72 bark like
36 51 16 barn
42 45 9 barn and
-105 -40 20 barr
-23 -5 -5 barr in
98 79 90 barrier
-14 -22 -29 bas
-19 -73 -40 base
-18 -72 -39 base of
33 31 -3 basic
-26 -44 -26 basical
-8 -11 -39 basin
28 27 19 basket
-45 -45 -38 basslin
74 105 68 bat
17 14 -69 bat flap
8 12 40 bat in
-88 39 118 bath
72 80 43 bath and
-88 -57 -49 bath for
19 19 25 bath on
-83 -63 -27 bath or
17 42 52 bath towel
239 243 232 bathroom
5 5 -44 bathroom and
77 82 113 bathroom floor
16 26 -8 bathroom go
9 19 28 bathroom scal
7 -9 27 bathroom tile
91 139 253 battery
-20 -5 -2 battery be
-57 -34 -27 battery dead
33 20 34 battery from
-29 -30 -47 battery in
43 31 51 battery out
20 24 40 battery up
-58 -58 -55 bay
54 55 69 bbq
170 165 172 be
-61 -52 -12 be 1
-10 -33 -25 be 12
21 62 72 be 14
31 9 47 be 16
24 26 35 be 18
29 -30 -43 be 2
24 -52 -85 be 20
-33 -38 -16 be 22
30 -17 -9 be 24
8 -39 -78 be 27
122 15 -20 be 29
151 26 22 be 3
18 20 -81 be 30
-56 -46 -41 be 31
40 19 7 be 33
6 22 50 be 34
15 13 71 be 36
4 10 26 be 37
33 73 84 be 38
38 40 1 be 4
-18 50 88 be 40
-29 -39 -37 be 44
-28 -3 -3 be 45
8 17 -25 be 46
-26 -44 -31 be 49
-8 -35 -13 be 5
113 122 121 be 50
1 -5 -38 be 52
-55 -11 -83 be 6
8 29 -7 be 60
16 21 -10 be 61
-64 -41 -57 be 7
46 64 19 be 71
36 33 -10 be 72
35 11 -55 be 74
-39 -7 -16 be 78
9 31 18 be 79
11 7 -94 be 8
72 10 -3 be 80
22 44 21 be 81
4 8 -140 be 9
77 78 77 be 91
-239 -181 -21 be a
52 30 -196 be able
18 84 137 be about
-78 -77 -66 be ach
37 61 90 be act
-26 -25 -15 be activ
-27 -19 -19 be actual
1 25 35 be advisabl
96 -5 -3 be affect
-40 -48 -5 be after
58 60 64 be again
8 19 28 be age
20 44 23 be agony
-67 -73 -50 be air
322 341 330 be aliv
-78 130 -34 be all
40 5 17 be allergic
32 -20 -25 be allow
-41 -51 -32 be already
137 138 149 be als
-10 1 43 be also
60 89 3 be always
-223 -125 -162 be an
-21 38 -13 be and
1 4 22 be annoy
25 -11 -10 be another
-16 4 -38 be any
-28 -14 -13 be anything
8 3 32 be anywher
15 31 -5 be as
-53 4 -21 be ask
-99 -120 -28 be asleep
91 79 1 be at
-16 5 -51 be awak
-10 -24 -42 be away
-51 -40 -46 be baby
-33 -19 21 be back
-52 -3 60 be bad
13 12 32 be balloon
51 70 67 be banana
39 49 36 be bang
27 25 33 be bark
80 -234 -18 be be
11 19 34 be beat
-3 17 -25 be beaten
-30 -22 -25 be because
198 -4 -19 be become
150 137 115 be beep
-19 -16 -21 be beer
10 19 51 be beetl
-77 -80 -80 be beetroot
19 23 15 be before
-15 28 -7 be behav
-79 -133 -93 be behind
31 -19 -13 be benign
38 25 45 be best
106 163 138 be better
5 15 39 be between
-12 -24 -14 be bfs
-21 -5 -4 be big
8 4 26 be bigger
-44 -45 -17 be bit
70 51 -7 be bite
58 64 41 be black
-50 -64 -57 be bleach
-10 -42 39 be bleed
-16 -26 -21 be blink
24 36 42 be block
-60 -42 -76 be blood
70 75 62 be blue
22 80 124 be boil
-63 -64 -55 be bor
-85 -112 -76 be born
-89 -91 -83 be both
45 84 109 be bother
-47 -50 -40 be brain
-86 -55 13 be break
58 87 23 be breath
25 15 -1 be bright
35 35 48 be bring
-23 -22 -15 be brought
33 25 78 be brown
26 26 9 be bub
14 -16 -64 be building
81 175 261 be burn
-43 -15 -11 be busy
19 39 41 be but
47 116 82 be buz
-24 -10 -13 be by
20 20 -13 be caffein
-12 3 30 be cal
-27 -4 70 be calm
37 86 -1 be calv
78 74 72 be captain
-17 -18 -20 be career
8 -33 -19 be carpet
50 2 15 be catch
48 35 27 be cauda
-65 -16 -17 be caus
-41 -23 -15 be chang
31 31 44 be chat
24 14 21 be chatter
-79 -74 -44 be cheaper
30 43 44 be chew
124 159 129 be choke
8 22 42 be clammy
5 8 29 be clamp
63 42 34 be clean
-42 0 -54 be clear
-61 -66 -31 be clench
-46 -10 -7 be clog
-19 -22 -1 be clos
35 6 35 be clumsy
68 62 60 be clutch
-11 -39 -36 be coffe
29 26 40 be cold
86 37 78 be come
-27 -30 -7 be comedy
-27 -21 -1 be completely
-43 -24 -19 be concern
88 -2 -3 be continuous
97 45 51 be convinc
73 88 66 be convuls
95 101 119 be cough
28 42 46 be count
55 53 52 be cover
-118 -79 -67 be cramp
26 -18 42 be crawl
25 31 -31 be creep
39 39 -33 be crept
-33 -31 -32 be crippl
33 -33 -18 be cros
20 43 96 be curl
-6 -82 -52 be cut
4 16 -41 be cute
-25 -32 -27 be daft
47 76 82 be danc
66 4 -55 be day
150 107 32 be dead
-46 -14 -12 be decid
-6 -5 -36 be dehydrat
142 116 -29 be diabetic
-28 -54 -35 be die
-24 17 26 be different
2 2 -29 be dig
23 33 25 be dip
333 265 399 be do
-35 -30 -14 be doctor
-45 -45 -49 be dom
12 -133 -114 be down
21 28 47 be drag
52 59 41 be dramatic
-41 -19 -26 be dream
20 24 51 be drench
27 47 74 be dribbl
25 0 52 be drink
61 88 100 be drip
50 -28 -88 be drive
46 42 101 be drool
-17 5 27 be droop
-87 -109 -94 be drop
-72 -35 -35 be drown
23 32 39 be drowsy
-7 0 43 be drunk
-49 -44 11 be dry
-72 -1 0 be due
-55 -45 -127 be eas
16 6 25 be easier
-14 1 -54 be eat
-18 -24 -20 be eight
-25 -16 3 be eighty
76 41 40 be eleven
20 68 115 be empty
90 58 55 be end
34 41 38 be enough
36 43 62 be epileptic
195 14 12 be even
3 19 -23 be ever
-79 -12 21 be every
6 -55 -22 be everywher
-57 -29 -12 be exhaust
-2 1 -53 be eye
-44 -60 -24 be faint
-23 -25 -15 be fair
-27 -110 -32 be fall
-46 -19 -20 be far
-21 -20 -12 be fast
44 60 -54 be fat
107 74 18 be feed
-46 -34 6 be feel
-46 -47 -40 be fibro
-22 -28 -33 be fibromyalgia
-29 -50 -22 be fifty
27 31 40 be fight
37 17 67 be find
61 144 351 be fine
20 39 63 be finish
-13 -39 -34 be first
-7 -53 -76 be five
-26 -10 -7 be fix
32 29 -48 be fiz
2 0 -22 be fizzy
-31 -41 -18 be flap
-83 -74 -45 be flicker
18 1 44 be floppy
23 9 -17 be flu
-165 -72 -40 be flutter
-28 -41 -28 be foam
175 138 125 be for
88 92 87 be forever
-32 -34 39 be four
7 9 -42 be freeze
24 24 49 be friday
-210 -157 -172 be from
-72 -83 -98 be ful
18 41 -7 be fully
0 -65 -63 be funny
-60 -49 -68 be gabapentin
37 37 71 be gag
-28 -3 1 be garden
-23 -15 -11 be gatorad
563 101 -5 be get
28 28 31 be gig
230 140 75 be give
-68 -57 -70 be glaswegian
-14 -24 -7 be glorious
-30 -4 6 be glu
382 431 562 be go
-27 -12 -8 be gold
34 -48 -10 be good
79 72 77 be googl
-30 1 -14 be grand
11 32 66 be grapefruit
-82 -77 -38 be green
30 32 72 be grey
32 23 35 be grin
2 2 -35 be gritty
1 11 24 be gros
40 14 -7 be grow
-61 -56 -36 be gues
9 15 -51 be gulp
-66 -65 -59 be hair
-14 60 61 be half
29 28 -5 be hammer
-27 -4 -4 be hand
-47 -21 -25 be handl
79 67 87 be hang
81 -53 18 be happen
-14 -9 -43 be happy
53 47 37 be hard
-23 -6 -7 be harmles
419 348 408 be have
-223 -188 -163 be he
31 48 39 be heav
27 63 53 be heavy
102 136 131 be here
-34 -27 -8 be hiccup
-12 -10 -33 be high
56 17 -116 be his
55 42 45 be hit
7 37 69 be hoars
-66 -35 -25 be hold
-158 -96 -52 be home
-26 -20 -36 be honest
48 -6 -44 be hop
17 21 42 be hot
-20 28 35 be how
-21 -22 -17 be howl
23 41 28 be huf
-3 -32 62 be huge
-15 3 -41 be hurt
-459 -315 -237 be i
18 14 26 be ice
54 13 23 be icing
-22 -30 -32 be ill
41 38 53 be impossibl
-23 102 14 be in
1 2 -35 be inject
61 -13 -9 be into
37 41 61 be iron
-463 -352 -127 be it
36 41 -9 be itchy
-2 31 -14 be its
-2 0 -26 be jelly
2 24 32 be jerk
-4 -42 14 be jump
80 77 114 be jumpy
143 265 136 be just
-191 -135 -102 be kil
1 13 26 be kind
-25 -73 -29 be knacker
-17 -14 -61 be knock
0 -31 -18 be knot
0 26 34 be known
-41 -70 -12 be last
-63 7 5 be late
20 -50 -32 be laugh
64 -14 -11 be lazy
14 24 9 be leak
34 28 47 be lean
-30 -33 -14 be learn
99 -13 -10 be left
-26 -21 -6 be leg
56 85 121 be lie
23 23 34 be lift
39 47 56 be lighter
247 170 253 be like
19 23 18 be likely
7 -3 52 be limp
-56 -38 -36 be link
8 25 29 be literal
-33 -11 -9 be littl
-110 -75 -27 be liv
5 60 90 be lock
-63 -52 -39 be longer
268 258 231 be look
-15 -37 -23 be loose
-58 -127 -126 be lose
-37 -11 -15 be lou
43 86 69 be low
13 11 24 be lower
5 38 10 be lucid
3 3 26 be lurch
-28 -14 -20 be lyme
1 -53 -38 be mad
-96 -74 -61 be magnesium
30 69 1 be make
-21 -9 -18 be marvellous
-48 -26 -18 be massag
16 18 23 be massiv
26 -1 -1 be may
7 19 -24 be mayb
106 5 28 be me
-32 -14 -6 be measur
11 19 37 be mes
18 -26 -22 be mid
-74 -46 -36 be mis
13 23 32 be mnd
5 4 -26 be monday
-31 -13 -3 be month
56 -79 -8 be more
-41 -15 -22 be most
15 24 20 be mottl
53 37 -10 be move
5 5 36 be muddl
-12 -20 -16 be mum
48 18 46 be murder
-113 -58 -72 be muscl
17 8 23 be mute
-113 -8 89 be my
-37 -24 -33 be myoclonus
-15 -20 -23 be myofascial
210 105 77 be near
27 36 41 be neck
60 61 13 be need
-24 -14 -12 be neither
-69 -70 -45 be nervous
-34 -10 -11 be neurological
-2 69 96 be never
-9 47 80 be new
-80 -80 -49 be nine
-28 -25 -13 be nineteen
-38 -43 14 be ninety
-68 43 91 be no
-200 -167 -128 be normal
-31 -28 79 be not
-50 -162 -165 be nothing
64 53 -24 be now
-75 -129 -66 be numb
81 85 93 be oblig
31 -14 -29 be odd
-19 -11 -32 be of
55 114 16 be off
-79 -13 35 be ok
13 15 -30 be okay
-48 -42 -38 be older
153 221 11 be on
103 -45 -33 be once
-111 -125 -96 be one
-32 73 142 be only
43 57 90 be open
43 59 40 be or
37 -57 13 be otherwis
21 36 14 be our
-52 -87 -3 be out
87 70 31 be outsid
256 216 215 be over
5 4 -31 be pac
-10 -14 -22 be pack
74 53 -44 be pain
42 37 34 be painful
-23 -30 -76 be pale
-95 -102 -77 be paralyze
32 25 26 be pass
2 30 -1 be past
-24 -7 6 be pee
9 16 66 be peel
-56 -12 -48 be perfect
-43 -25 -23 be physical
60 31 60 be pick
13 17 42 be pin
24 19 1 be pinch
64 76 68 be pink
97 80 175 be plan
63 64 93 be play
-26 21 25 be please
47 49 61 be pluck
29 -5 -26 be plug
-52 -1 -1 be plumb
-32 -31 -28 be pmr
9 7 -69 be point
-18 -12 -25 be poison
-25 -15 -17 be poor
-3 15 -33 be pop
30 32 33 be porridg
-41 -34 -2 be pour
-44 -31 -24 be pregabalin
-16 -22 -11 be pregnant
55 36 24 be pres
-38 -33 -26 be prim
71 -8 -27 be probab
16 23 52 be prop
7 24 -20 be puf
17 4 -21 be puffy
-42 -68 15 be pul
-30 -68 -18 be puls
32 70 108 be pump
-7 28 -33 be purpl
6 8 26 be push
128 136 184 be put
22 18 62 be queasy
-14 -23 -12 be quick
139 118 112 be quicker
35 80 27 be quiet
24 -11 6 be quite
-38 -26 -17 be quiver
20 3 8 be rais
20 21 5 be ramipril
-23 -13 -5 be rare
16 21 30 be rattl
26 68 75 be read
-33 -27 -43 be ready
41 52 77 be real
86 61 56 be really
43 41 -38 be red
70 73 62 be reliev
9 15 54 be remov
35 -3 2 be repeat
-31 -4 -20 be revis
-71 -117 -108 be right
49 46 90 be rigid
1 49 37 be ring
32 0 7 be rippl
46 50 82 be roast
60 63 88 be rock
14 13 -24 be rotten
5 -24 -14 be rubbish
-146 -86 14 be run
50 -50 -65 be safe
29 39 52 be safer
-22 -25 -27 be salt
55 103 -5 be sand
1 27 -11 be saturday
184 281 282 be sav
9 11 32 be savag
66 127 151 be say
-22 15 -76 be scar
1 1 -36 be scrap
20 34 62 be scratch
-71 -63 -45 be scream
-159 1 -6 be see
-23 38 -25 be seizur
-13 -9 -24 be send
-21 -36 -14 be sensibl
-1 14 26 be sent
-16 -20 -19 be serious
-62 -51 -48 be set
138 123 123 be settl
-89 -70 -65 be seven
-38 10 11 be seventeen
3 21 28 be seventy
37 36 42 be shake
1 -15 -61 be shaky
78 52 59 be sharp
-81 -71 -65 be she
-62 -107 -34 be shiver
12 24 3 be shivery
-13 -13 -23 be shock
-63 -59 -26 be short
-78 -58 -43 be shot
5 13 22 be shovel
-105 13 -22 be shut
-10 -25 117 be sick
-40 -18 9 be sign
54 -1 -1 be significant
34 3 -14 be simp
60 41 96 be sinc
218 244 280 be sit
-12 -38 -42 be six
6 7 23 be sixteen
5 6 -35 be skin
14 26 40 be skip
4 6 -28 be sky
-35 -6 -22 be slap
-9 -12 23 be sleep
17 10 27 be sleepy
23 0 5 be slip
12 -72 -45 be slow
17 26 23 be slump
-66 -59 -97 be slur
-22 -17 -16 be smal
12 35 19 be smaller
15 15 31 be smarty
-54 -50 -29 be smug
4 -41 -37 be sneak
9 16 25 be snor
-57 -58 -43 be snotty
-22 -31 -107 be so
-33 -24 -24 be soft
74 22 62 be something
4 10 24 be soot
-9 29 -60 be sore
17 30 57 be sort
27 13 11 be sound
-9 12 41 be sparkl
-42 -29 -31 be spasm
17 16 59 be speak
-35 -11 -10 be speechles
43 39 36 be spin
92 109 108 be spit
37 25 20 be split
9 12 31 be spot
55 81 88 be spray
48 -7 5 be spread
31 38 57 be squash
58 97 90 be stare
-4 -20 -7 be start
2 40 -5 be starv
83 77 47 be stay
-48 -24 -11 be steady
4 10 38 be steroid
7 7 21 be stick
16 66 54 be stiff
60 252 333 be stil
-27 -15 -1 be sting
12 19 26 be stood
-27 -4 -3 be stream
-44 -32 6 be stretch
-57 -63 -54 be strok
-37 -45 -19 be stronger
28 28 15 be struggl
-59 -61 -30 be strung
-31 36 32 be stuck
46 70 88 be suck
16 66 33 be sudden
41 51 40 be suicidal
-21 -83 -33 be sunday
-12 33 -65 be sure
51 48 66 be swap
64 56 25 be sweat
-23 -16 -8 be sweet
-30 22 47 be swell
-36 -17 -3 be symmetrical
188 112 -23 be take
141 141 242 be talk
28 6 -43 be tap
-92 -86 -63 be tea
38 -19 -9 be teach
-75 -67 -99 be tear
-252 -194 -85 be tell
-2 -45 -96 be ten
58 71 -20 be tender
-97 -69 -87 be tens
-54 -32 -11 be tension
-37 -33 -24 be text
-553 -364 -248 be that
-96 -58 40 be the
77 -29 -35 be them
-378 -439 -458 be ther
-140 -127 -102 be they
-16 -28 0 be thick
121 107 38 be think
51 -24 -3 be thinner
-3 13 29 be third
17 23 -48 be thirsty
-63 -65 -72 be thirteen
-66 7 115 be this
-49 -60 -90 be thos
110 8 28 be thre
2 -38 -10 be through
-32 -33 4 be throw
48 56 40 be thursday
-84 -2 -45 be tick
69 110 0 be tight
-43 -25 -17 be time
-36 -16 50 be tingle
-125 -107 -56 be tir
-48 -12 -1 be tired
-23 -69 -16 be to
46 43 39 be today
-29 -33 -13 be tomorrow
167 66 -12 be too
-70 -46 -43 be tooth
20 54 35 be tortur
-26 -21 0 be touch
13 17 40 be trap
-23 -11 -59 be treat
-35 -11 -39 be trembl
25 38 -19 be trip
36 36 38 be true
115 80 148 be try
1 36 11 be tuesday
33 -23 -5 be turn
-35 -32 -19 be twang
-65 -50 -6 be twelv
-41 -50 -12 be twenty
53 2 7 be twic
-226 -185 -101 be twitch
-47 71 -94 be two
70 67 64 be typ
50 61 75 be unabl
4 81 -78 be under
5 14 28 be unreal
-27 -21 -3 be untru
-125 -20 34 be up
-48 -34 -38 be uremia
3 9 -39 be useles
-34 8 -20 be usual
4 26 -16 be vaccinat
22 20 24 be vap
-23 5 34 be very
22 17 79 be vomit
-33 -5 -26 be wad
-91 -15 -12 be wait
-46 -78 -124 be wake
4 -47 -47 be walk
111 -5 -1 be warm
-22 -29 -15 be watch
11 12 -26 be way
64 58 65 be we
-32 -3 22 be weak
-11 26 36 be wear
-13 -45 -15 be week
-71 -4 -71 be wel
24 28 -3 be wet
-65 19 5 be what
102 90 71 be wheez
-25 -6 -11 be wheezy
31 41 44 be when
16 76 63 be wher
-40 26 7 be whether
21 12 68 be white
-22 -9 -9 be whole
76 70 -40 be why
-23 -16 2 be wide
-27 -31 -8 be wil
45 33 39 be wink
18 34 60 be wip
-46 -9 -38 be with
43 40 45 be wobbl
72 60 47 be word
-38 -31 -10 be work
-119 -91 -96 be worn
-26 -9 -11 be worry
-49 -33 -35 be worse
-6 109 118 be worth
27 -28 -22 be wreck
22 20 32 be wring
-68 -45 -31 be write
-44 -40 -53 be wrong
43 27 -5 be yawn
-1 -63 -60 be year
-21 -10 -105 be yellow
-48 -42 -49 be you
-55 -65 -27 be your
-144 -153 -126 beach
-26 -106 -22 bead
36 70 -8 beak
27 66 67 beam
84 78 49 beam in
-173 -76 21 bean
-37 -18 -6 bean bag
80 102 44 bear
-5 2 24 bear able
-30 -15 -9 bear on
47 8 9 beard
123 165 135 beat
22 50 19 beat and
6 16 32 beat by
7 21 38 beat like
72 22 8 beat me
7 11 53 beat on
-21 -16 -105 beaten
1 2 -45 beaten me
-36 -20 -9 beautiful
55 -192 -150 because
-67 -34 -11 because he
-69 -53 -11 because her
-30 3 -14 because his
-120 85 29 because i
61 -26 -15 because it
163 -111 -103 because my
20 71 -71 because of
-58 -40 4 because she
19 30 22 because swallow
33 2 4 because that
-63 -61 -38 because the
31 24 26 because they
-25 -1 6 because you
281 23 -26 become
14 10 -46 become a
-29 -18 -9 become air
1 21 -3 become difficult
176 -2 -2 become more
-31 -9 2 become so
-177 -223 -144 bed
-34 -111 -31 bed and
22 10 -19 bed at
-25 -5 -3 bed for
32 63 43 bed hop
48 -15 -13 bed i
-41 3 66 bed last
5 3 36 bed move
-20 -22 -7 bed my
21 31 45 bed on
10 47 -99 bed onto
37 28 45 bed rattl
-28 -36 -17 bed she
6 12 28 bed sinc
20 79 110 bed soak
10 -26 4 bed the
-32 -4 -86 bed to
6 -3 20 bed twic
20 31 37 bed with
-36 -31 -8 bedroom
-25 -59 21 bedtim
-24 -26 -4 bedtim after
21 -23 -14 bedtim now
16 18 28 bedtim story
-19 -41 -5 bee
-35 3 -15 bee and
28 45 46 beef
225 223 191 beep
-20 35 35 beer
11 20 56 beetl
-16 -64 -18 beetroot
-43 -45 -42 beetroot juic
-91 -94 -4 beetroot salad
37 152 178 before
-106 -81 -153 before a
-23 -16 -8 before an
107 2 -18 before and
10 -1 -22 before but
9 22 33 before christma
-58 -41 -14 before do
-2 -28 -8 before each
-14 0 52 before i
14 24 43 before in
148 130 110 before it
103 134 178 before my
-44 -42 -12 before noon
-24 -3 0 before now
-44 -35 -18 before see
51 81 81 before she
-68 -43 -87 before the
-8 20 19 before then
-14 92 126 before you
69 59 55 beforehand
101 90 83 beforehand or
301 -30 -42 begin
-39 -34 -29 begin a
180 13 9 begin after
26 -16 -16 begin around
23 75 142 begin in
7 39 50 begin jump
29 4 -17 begin last
16 34 -6 begin on
49 -11 -4 begin take
109 -6 -42 begin the
65 13 -14 begin to
-21 -2 -30 begin with
-48 -40 -27 begin yesterday
-30 -72 -35 behalf
-30 -72 -35 behalf of
-50 35 -17 behav
-9 -3 -21 behav it
149 102 47 behind
0 0 -34 behind a
72 13 10 behind at
-43 -36 9 behind it
-39 -39 -43 behind me
55 31 183 behind my
3 2 -55 behind that
51 51 19 behind the
-46 13 23 bel
-98 -46 20 bel palsy
203 180 51 believ
66 1 29 believ i
52 77 9 believ in
2 71 23 believ me
49 42 40 believ the
-76 -36 -10 bellow
213 289 307 belly
12 -12 -61 belly a
18 -3 -46 belly ache
4 42 36 belly agony
4 -52 -35 belly all
105 -39 -151 belly and
9 -23 -4 belly as
-5 37 56 belly be
8 54 9 belly bug
-13 16 49 belly button
78 147 214 belly cramp
38 25 75 belly go
56 58 -5 belly grip
-25 -30 -23 belly gurgl
30 24 59 belly hard
20 21 67 belly hurt
2 -30 -16 belly just
7 13 87 belly like
22 78 32 belly muscl
-38 -43 -25 belly or
53 80 -7 belly pain
38 24 11 belly puls
-68 -58 -20 belly spasm
-21 3 13 belly the
38 43 58 belly to
-11 12 101 belong
18 40 106 belong to
-43 -55 32 below
10 18 34 below belly
10 7 54 below my
-57 -13 -28 below the
33 -74 -44 belt
23 44 76 belt and
21 26 43 belt be
1 -34 -33 belt hole
108 93 58 belt off
7 52 39 belt round
1 -4 -66 bench
61 -10 4 bench be
-50 -65 -18 bench on
-25 -11 -5 bench pres
11 9 27 bench to
10 112 -86 bend
-26 -25 -15 bend and
-44 -36 -35 bend fine
10 10 -150 bend it
5 6 22 bend knee
23 18 66 bend my
2 7 -37 bend or
29 30 -38 bend the
9 28 36 bend them
-53 -48 -35 bend to
3 14 30 bender
47 -61 -48 beneath
45 -64 -51 beneath the
-28 -14 -13 beneficial
-34 -43 -37 benefit
-31 -47 -30 benign
-23 -9 -11 benign and
26 17 12 benign fasciculation
-31 -8 -5 benign twitch
-13 66 61 bent
38 91 64 bent like
-6 -11 -29 bent over
-58 -37 -2 bent to
-123 -176 -21 berlin
38 19 19 berry
-8 3 -71 beside
27 27 -15 beside it
-48 -44 -19 beside the
-369 -326 -240 best
14 18 42 best friend
-59 -55 -52 best in
28 -4 0 best part
-18 -29 -28 best stretch
-54 -71 -69 best thing
-51 -31 -19 best warm
-60 -42 -33 best way
73 67 64 best when
-164 -111 -41 bet
-45 -25 -14 bet and
-29 -29 -10 bet on
-57 -28 8 beta
-54 -25 9 beta blocker
254 248 285 better
-28 -19 -16 better by
4 9 -33 better for
-9 -10 -27 better habit
53 56 -2 better if
-64 -23 30 better now
369 369 367 better off
-172 -146 -93 better than
-58 -38 -44 better to
145 144 134 better with
188 253 400 between
30 22 61 between his
215 241 330 between my
50 45 47 between one
9 26 29 between supper
-148 -74 -14 between the
46 59 91 between them
76 -16 -12 between thumb
-41 -24 -44 beyond
-38 -33 -33 beyond what
-32 -54 -41 bfs
26 25 32 bib
-37 -151 -112 bicep
-49 -21 -8 bicep after
27 -12 -11 bicep be
-17 -43 -18 bicep have
48 -3 -1 bicep that
47 67 -73 big
18 32 16 big and
-3 -7 -46 big as
26 45 71 big for
-30 -29 -14 big mac
2 10 29 big my
-14 -13 -30 big one
46 45 63 big pasta
12 13 -87 big toe
68 116 78 bigger
-21 -28 -11 bigger i
29 71 8 bigger than
-216 -84 40 bike
-77 -51 -15 bike and
-51 -72 -51 bil
111 61 -16 billy
111 61 -16 billy o
64 37 -109 bin
52 130 -10 bin my
-26 -32 -23 bin out
0 30 -16 bing
32 30 -9 bingo
63 64 -1 bingo swor
15 12 -36 biologic
7 10 21 biology
22 19 32 biology homework
1 2 -71 bipolar
-30 -21 -12 bird
5 9 24 bird in
91 102 -71 biro
17 16 -34 biro line
55 21 193 birth
39 28 -15 birth on
-44 -34 -21 birth weight
223 175 167 birthday
22 -3 -1 birthday in
-110 -78 -128 biscuit
-111 -116 -84 biscuit and
23 -14 -27 bisoprolol
73 219 10 bit
34 42 106 bit a
21 34 -16 bit achy
-37 -9 10 bit after
-9 10 34 bit and
-66 -15 24 bit be
12 -43 -26 bit between
-52 -68 -68 bit by
4 8 40 bit chil
24 -7 -1 bit cramp
6 18 -24 bit dark
48 43 73 bit embarras
13 16 -40 bit floppy
25 27 20 bit fluttery
46 29 -20 bit foggy
-23 -12 -5 bit from
-6 -61 -24 bit go
5 6 -56 bit griz
-47 -58 -14 bit high
39 27 50 bit into
-25 5 15 bit it
-18 -9 32 bit jelly
7 5 -63 bit jittery
40 46 59 bit last
8 7 -86 bit lighthead
96 100 85 bit me
-15 29 -56 bit more
86 124 86 bit my
7 22 18 bit numb
-397 -440 -330 bit of
6 34 97 bit off
-22 27 54 bit on
1 5 31 bit our
12 -11 -37 bit over
11 -35 16 bit pink
11 10 33 bit puf
36 27 3 bit puffy
10 61 39 bit queasy
-38 -96 -32 bit red
64 79 124 bit shivery
25 30 7 bit sick
18 -21 -7 bit sinc
-11 -9 -23 bit so
14 40 -4 bit sore
63 -18 -32 bit stiff
10 72 -4 bit sweaty
20 26 39 bit ther
15 34 62 bit through
-49 -37 -9 bit tonight
88 -30 -30 bit twitch
7 6 -22 bit unsteady
21 20 12 bit up
1 -7 -26 bit weak
-2 -1 -50 bit woozy
16 -28 -5 bit yellow
180 177 66 bite
128 136 72 bite by
87 78 -1 bite caus
-3 -13 -30 bite down
11 15 56 bite in
-67 -57 -36 bite it
-41 -38 -32 bite me
-64 -83 -58 bite my
3 4 -28 bite on
52 53 81 bite tongu
82 151 115 black
-4 39 -60 black and
-33 -17 -8 black out
-46 4 -22 black poo
3 -27 -5 black sinc
48 55 -49 black speck
11 25 34 black when
-20 -31 -15 blackberry
-19 -31 -14 blackberry and
30 -11 -3 blackout
55 -6 -108 blad
39 -3 -1 blad my
2 4 -74 blad sinc
47 -4 -50 blad stick
2 -34 -16 blad that
31 61 -66 bladder
-18 -1 21 bladder and
50 54 90 bladder control
23 6 -34 bladder fine
-14 -15 -21 bladder tablet
-242 -165 -99 blam
-82 -52 8 blam the
69 59 35 blank
11 18 40 blank and
45 -9 -14 blank out
-37 -27 -13 blanket
-72 -67 -69 blanket and
-21 -15 4 blast
96 78 119 bleach
31 23 27 bleach with
101 184 268 bleed
-34 8 56 bleed for
44 32 59 bleed heavy
-40 -19 -15 bleed in
-20 -23 -14 bleed money
63 -5 18 bleed out
69 103 -13 bleed stop
-30 -19 -14 bleed the
13 -63 -34 bles
-23 -8 2 bles her
-4 -38 -29 bles him
50 -12 -3 bles night
27 11 -17 blind
10 6 -91 blind come
29 17 11 blind headach
29 21 81 blind in
13 -158 -27 blink
37 -74 14 blink and
-6 -81 -73 blink hard
-19 -20 -16 blink mors
52 43 34 blink or
258 287 70 blister
5 8 38 blister and
-23 -18 -35 blister have
86 102 66 blister in
29 34 -51 blister on
34 44 -8 blistery
-65 -34 -60 block
-54 -25 9 blocker
119 59 22 blok
70 -4 -2 blok of
-70 -84 -59 blood
-62 -44 -58 blood all
-70 -45 -27 blood and
-30 -42 -25 blood at
-45 -25 -5 blood be
-75 -45 -23 blood cant
-22 -18 -16 blood clot
10 46 93 blood come
-22 -13 -14 blood doesnt
14 -38 -15 blood fine
-129 -123 -128 blood flow
70 93 -17 blood form
-35 -26 -17 blood get
14 23 94 blood in
-27 -11 -7 blood keep
31 21 -10 blood last
145 -17 -13 blood never
13 41 52 blood no
-35 -37 -24 blood not
-45 -21 -9 blood perfect
91 -4 22 blood pressur
-11 -2 -71 blood result
27 32 37 blood round
-3 1 31 blood run
73 66 -4 blood sugar
-34 -22 -32 blood sup
137 147 0 blood test
44 10 -14 blood they
-28 53 11 blood thinner
9 -14 -33 blotch
34 52 -38 blotchy
1 1 -32 blotchy all
-8 -33 11 blow
-1 30 -7 blow my
-27 -38 -4 blow out
45 2 -78 blue
19 44 -54 blue and
-26 -12 -19 blue in
-1 -51 39 blue inhaler
60 -20 -7 blue moon
-18 -23 9 blue murder
107 104 88 blue one
-39 -24 -13 blue puffer
4 5 -50 blue rat
17 33 30 blue ring
5 8 36 blue round
3 -24 2 blunt
-76 -60 -28 blur
-32 -26 -9 blur vision
-38 -9 24 blurry
-96 -19 -1 blurry eye
122 136 95 board
13 29 -6 board and
18 -25 -16 board at
17 64 -13 board in
36 -1 -28 boat
30 25 49 boat stov
-34 -32 -24 bob
-141 -329 -90 body
53 -13 -6 body ach
29 42 47 body and
43 93 103 body be
-54 -28 -26 body do
12 -27 10 body feel
11 17 21 body get
5 9 24 body go
103 66 70 body have
-32 -21 -6 body i
-22 -7 -8 body jolt
-21 3 42 body jump
-24 -20 -13 body on
83 -6 -8 body part
32 -17 -3 body start
37 19 34 body temperatur
-23 -19 -15 body that
-20 -13 -7 body weight
-37 -19 -20 body when
7 -97 -75 bodybuilder
-4 -50 -16 bog
-46 7 107 boil
22 8 19 boil and
22 35 38 boil hot
-59 -44 -10 boil water
62 75 75 boiler
42 32 73 boiler flam
44 92 121 bolt
-29 8 30 bolt of
73 77 83 bolt upright
208 187 -153 bone
6 23 -36 bone ache
14 11 23 bone at
16 15 33 bone dry
7 6 -22 bone new
-33 -21 -12 bone on
-20 -14 -41 bone sinc
84 114 122 bonfir
26 -3 -2 bonfir night
47 46 -20 bonk
54 -5 -4 bony
-263 -153 -150 book
22 25 38 book a
-34 -31 -31 book have
-51 -31 -44 book in
-46 -28 -11 booster
196 251 31 boot
-3 5 -41 boot and
-58 -33 -37 boot be
22 -5 -6 boot him
20 25 -29 boot into
-21 -20 -21 boot off
52 51 -13 boot on
15 20 67 bootcamp
37 65 -6 booz
-35 -17 47 bor
30 33 66 bor through
-25 -12 -7 bor to
-23 -20 -8 border
-60 -57 -43 boredom
-196 -215 -139 born
2 28 28 borrow
9 23 18 borrow my
-452 -268 -305 bos
-49 -10 -16 bos and
-141 -86 -49 bos be
-99 -59 -43 bos have
-46 -25 -20 bos i
-184 -78 -25 bot
-40 -24 -11 bot but
220 216 319 both
44 76 104 both and
-92 -132 -80 both arm
-43 -22 -4 both be
133 41 90 both calv
10 16 29 both elbow
7 16 41 both end
74 41 90 both eye
-91 -152 -95 both foot
1 6 20 both for
16 28 44 both get
3 7 -36 both give
9 30 45 both go
76 136 -39 both hand
6 -24 -33 both have
45 28 240 both leg
34 71 -20 both lid
22 23 13 both me
-4 -45 44 both my
-11 -67 -35 both of
-66 -40 -11 both shin
92 -5 -30 both shoulder
48 66 95 both side
9 15 -68 both thigh
-4 51 -19 both time
61 61 6 both twin
-67 -58 -46 both up
1 14 -36 both upper
6 27 27 both way
-104 -57 -50 bother
4 32 2 bother anybody
41 32 18 bother anyon
-136 -85 -75 bother me
3 -20 -47 bother the
-7 -53 -23 bother to
56 -8 52 bother with
-38 -13 56 botox
13 13 44 botox for
-36 -22 12 botox in
244 281 414 bottl
19 46 -6 bottl a
21 38 43 bottl about
2 -40 -12 bottl and
-58 -53 -50 bottl at
19 48 92 bottl be
12 11 39 bottl bean
25 27 30 bottl i
57 60 75 bottl in
56 53 70 bottl it
61 -30 -30 bottl of
-31 -17 -30 bottl on
17 36 -5 bottl sinc
1 -67 -29 bottl with
-163 -111 -67 bottom
-25 -21 -11 bottom and
-51 -48 -35 bottom lip
-50 -21 -7 bottom of
-11 -13 -21 bought
-134 -73 -58 bought a
41 8 21 bought the
49 48 -22 bought thre
-212 -125 -84 bounc
-14 -10 -23 bounc about
10 24 85 bounc by
6 -34 -21 bounc cant
-32 -26 -24 bounc off
-37 -15 -50 bounc on
2 3 20 bout
52 13 -39 bow
56 43 2 bow round
6 7 27 bow up
-62 23 7 bowel
25 43 13 bowel and
-53 -56 -61 bowel cancer
-34 -46 -21 bowl
-34 -8 -5 bowl and
-23 -16 -6 bowl be
-3 -4 -47 bowl club
3 -24 -6 bowl of
265 112 -5 box
-27 -10 -14 box a
38 45 47 box and
-20 -25 -19 box i
89 60 53 box of
13 9 -69 box open
25 -51 -44 box room
20 29 -10 box say
-11 2 23 box up
10 35 44 boxer
126 175 156 boy
22 26 29 boy and
-22 -10 19 boy have
4 11 -21 boy of
57 86 88 boyfriend
95 77 63 boyfriend be
6 13 21 boyfriend put
79 53 92 bp
31 49 -7 bp 152
10 12 57 bp be
-16 -22 -10 bp tablet
2 -15 63 bra
13 11 35 bra line
-14 -10 44 bra strap
-55 -83 -69 brac
-222 -226 -153 brain
-30 -25 -26 brain and
-28 -37 -19 brain be
23 20 32 brain cel
-41 -44 -37 brain dead
72 74 88 brain fog
1 1 29 brain go
19 -18 -57 brain like
-25 -15 -16 brain tumor
-22 -12 -11 brain tumour
25 -59 -26 brain zap
21 21 2 brambl
-47 -68 -29 brand
8 9 21 brandy
-59 -22 -12 bras
-30 -21 -12 bras band
-124 -180 -112 bread
-277 -195 -93 break
-33 -28 -43 break a
-39 -31 -8 break down
48 68 37 break me
-106 -26 39 break my
-11 -17 -41 break the
-24 -6 -4 break up
-37 -32 -13 breakdown
-19 26 32 breaker
2 19 51 breakfast
54 68 73 breakfast and
-41 -46 -25 breakfast cough
-46 -2 -20 breakfast hand
68 70 81 breakfast he
-28 -21 -21 breakfast how
-140 -89 -92 breakup
17 37 18 breast
26 30 19 breast cancer
70 53 193 breastbon
39 37 44 breastbon and
-42 -58 -9 breastbon that
-8 38 46 breastfeed
245 306 175 breath
27 42 -3 breath all
55 78 -179 breath and
-27 -19 -15 breath as
-55 -28 -5 breath away
78 34 -25 breath be
-29 -18 -9 breath become
34 30 3 breath but
21 17 17 breath deep
-95 -84 -55 breath down
20 10 15 breath easier
18 -30 -14 breath easy
12 -33 -10 breath fast
-134 -93 -193 breath fine
-4 -1 40 breath for
10 13 28 breath have
-25 -16 8 breath he
15 9 -45 breath her
-108 -121 -94 breath i
144 174 271 breath in
10 -41 -22 breath into
11 11 29 breath like
10 22 16 breath normal
2 32 25 breath nostril
-17 14 -83 breath ok
41 49 -24 breath okay
25 28 11 breath or
33 28 29 breath pink
12 11 22 breath really
5 5 34 breath sinc
24 18 37 breath smel
-1 -7 -94 breath swallow
-34 -37 -24 breath through
14 8 41 breath today
23 26 51 breath when
-43 -34 -37 breath you
-3 -12 -22 breathless
-47 -6 -16 breathless i
12 -27 -6 breathless no
-5 37 -27 brekky
-71 -54 -31 brew
11 12 -32 brick
-20 -20 -14 brick and
-44 -39 -24 brick wal
45 -27 -12 brid
207 301 372 bridg
-27 -34 -28 bridg at
-162 -51 -48 bridg be
-23 -28 -11 bridg club
34 30 47 bridg on
-24 -14 -14 brief
139 119 81 bright
11 3 -114 bright as
11 7 71 bright green
56 57 142 bright red
60 57 63 brilliant
-154 -50 -85 bring
4 23 6 bring it
-71 -64 -58 bring on
-7 -3 -22 bring the
53 48 57 bring up
52 30 47 bristol
94 71 138 bro
14 22 21 bro at
-16 -26 -15 bro be
-61 -40 -8 brother
47 48 73 brother and
62 40 49 brother be
10 8 41 brother cant
40 40 20 brother do
-37 -37 -74 brother get
45 46 33 brother he
-19 -3 33 brother in
-34 -18 -14 brother wedding
70 73 -20 brother with
189 182 202 brought
19 26 44 brought the
118 136 116 brought up
-23 4 -81 brow
-46 -36 -5 brow sit
388 420 442 brown
-58 -75 -29 brown and
84 59 75 brown as
-41 -28 -26 brown inhaler
99 96 128 brown pee
34 44 79 brown snak
22 32 -3 brown toadstool
14 24 -26 browny
-122 -7 -47 bruis
39 43 -40 bruis and
-23 -20 12 bruis be
-21 16 -21 bruis i
1 -23 -7 bruis keep
-23 -23 11 bruis now
-106 -12 -19 bruis on
5 23 5 bruis to
21 -121 -49 brush
23 -9 -7 brush hand
68 -31 89 brush my
12 33 80 btw
36 46 16 bub
72 -27 59 bubbl
47 35 54 bubbl when
63 6 18 bubbl wrap
-127 -81 -32 bucket
-95 -92 -58 bucket and
7 15 29 buckl
-7 10 32 buddy
-25 -34 -1 budg
-26 -48 -13 budg for
-49 -22 -17 budget
-48 -20 -15 budget meeting
20 39 61 budgy
4 8 22 budgy have
-68 -69 -187 bug
10 27 -49 bug and
-35 -48 -6 bug be
0 0 -55 bug go
-2 0 -27 bug in
2 4 -35 bug now
8 23 34 bug sinc
-39 -68 -51 build
-21 -11 -12 build me
66 -2 -2 build muscl
-22 -24 -23 build up
-41 -49 -26 builder
-83 -87 -118 building
9 27 -26 building sinc
-45 -33 -12 building site
-43 -62 -49 building up
-78 -63 -41 built
-40 -42 -15 built a
-77 -56 -14 bul
-39 -28 -28 bulbar
172 199 198 bulg
15 22 23 bulg up
48 27 37 bullet
42 -56 -17 bullsey
39 25 -3 bullsey ring
-1 -163 -128 bum
12 15 29 bum and
26 -64 -70 bum cheek
54 47 47 bum from
-24 -19 -20 bum go
-59 -34 -53 bum muscl
3 -29 -6 bum to
-61 -111 -175 bump
10 10 -40 bump abov
-11 5 50 bump be
1 1 23 bump head
20 15 12 bump her
28 28 30 bump in
6 -26 -48 bump into
70 22 -24 bump my
5 -40 -14 bump on
-18 7 30 bump the
-34 -37 -27 bump to
-92 -53 5 bun
64 48 -29 bunch
57 38 -9 bunch of
111 91 -4 bung
111 91 -4 bung up
35 27 -2 bunk
31 71 -7 bunny
58 50 55 burden
40 39 39 burger
60 4 17 burn
38 37 -16 burn and
28 -33 -10 burn at
9 17 28 burn behind
116 122 108 burn my
30 75 33 burn on
20 16 -118 burn pee
-48 -25 -20 burn the
93 100 187 burn up
-69 -93 -98 burn when
-32 -28 44 burnt
12 7 34 burnt rubber
-21 -20 -19 burnt the
-22 -29 1 burp
-21 -24 -9 burp and
-5 -11 -30 burpe
2 66 159 burst
43 39 4 bury
27 19 17 bury at
-129 -106 -91 bus
-5 23 42 bus and
-47 -60 -42 business
-43 -15 -11 busy
311 209 233 but
-12 -7 -31 but a
11 23 -3 but after
57 -3 -1 but also
-3 33 25 but banana
-169 -109 -127 but be
56 53 70 but bottl
36 43 13 but can
24 43 21 but chat
13 11 -29 but do
-49 -35 -20 but doesnt
14 22 26 but every
0 2 -28 but get
-98 -118 -124 but he
-14 -52 -32 but her
149 -3 3 but i
101 -51 -57 but it
34 5 41 but its
3 17 46 but like
31 94 154 but my
-52 -33 -3 but never
-12 -23 -32 but no
32 53 42 but not
52 -3 65 but now
21 -21 -21 but ok
7 33 -19 but one
-28 -27 -51 but she
54 89 94 but sinc
3 10 -114 but sip
-149 -61 -70 but stil
50 37 29 but that
-85 -169 -60 but the
26 58 -4 but ther
-29 -2 -7 but they
53 20 55 but this
35 -20 11 but thre
20 30 54 but today
77 68 77 but we
0 5 33 but when
24 6 -22 butter
-49 -23 -5 butterf
-68 -23 -57 butterfly
-55 -17 -49 butterfly in
-7 -53 -26 buttock
-38 -16 -7 buttock twitch
-81 58 -58 button
-42 5 40 button and
99 98 139 button battery
-57 -58 -25 button he
-27 -34 -5 button key
-60 -15 9 button my
24 82 -46 button on
-114 -131 -136 buy
47 141 74 buz
21 -14 1 buz and
58 72 68 buz eyebrow
4 6 32 buz hand
-5 39 33 buz in
12 -5 -22 by
-56 42 91 by a
65 69 92 by an
-28 -19 -15 by and
30 42 -3 by august
42 54 61 by bedtim
12 -17 -24 by bit
27 0 -10 by breakfast
0 -41 -18 by choic
26 17 -4 by day
78 53 60 by eleven
80 126 -43 by evening
-20 -12 -8 by five
-76 -103 -47 by friday
-85 -48 -12 by hand
10 17 40 by his
23 -5 -3 by it
-1 -27 99 by itself
16 -48 -51 by littl
19 6 -47 by lunch
8 26 17 by lunchtim
217 229 233 by mistak
7 -21 -12 by month
15 -60 -31 by morning
-90 -127 28 by my
27 11 -35 by myself
31 35 35 by name
-25 -15 -9 by night
-16 -12 -22 by nine
-34 -16 -12 by pickl
50 56 -29 by side
-58 -20 -4 by six
-30 -33 -43 by stafford
-76 -25 -90 by teatim
55 63 84 by ten
-71 -49 -48 by that
19 23 -110 by the
-46 32 83 by themselv
30 32 52 by then
-84 -79 -72 by this
-36 -61 -27 by thursday
5 13 -31 by wednesday
-29 -31 -30 by which
101 81 90 bye
-57 -15 5 bypas
-60 -31 -5 bypas in
21 31 -10 c
4 47 0 c section
-47 -45 -28 cab
90 -1 -39 cabin
14 29 -21 cabinet
39 54 88 cabl
-42 36 49 cactus
-57 -62 -53 cadet
-57 -62 -53 cadet today
191 -4 -3 cafe
132 92 24 caffein
26 26 -8 caffein a
46 36 25 caffein and
-63 -15 -12 caffein help
11 16 24 caffein in
25 39 52 caffein powder
13 20 36 cage
11 9 24 cairn
-207 -191 -118 cake
-60 -34 9 cake and
-122 -85 -24 cal
35 29 24 cal an
14 19 20 cal everything
19 32 32 cal her
-31 -1 -12 cal i
-31 -36 -17 cal in
48 -55 -71 cal it
90 96 160 cal me
-22 -19 -17 cal so
-29 -26 -22 cal that
67 125 163 cal the
16 20 32 cal with
-199 -148 -172 calcium
-12 -13 -43 calcium be
-20 -28 15 calcium for
-58 -48 -41 calcium in
-77 -191 -357 calf
21 67 43 calf a
-43 -24 -4 calf after
38 -85 -42 calf and
-4 25 -18 calf any
55 37 7 calf be
4 -140 23 calf cramp
97 -7 -5 calf flicker
24 -15 -6 calf for
-24 -21 -12 calf from
-161 -65 -26 calf go
-28 -23 -11 calf grab
44 -27 -18 calf have
73 91 -4 calf hot
-75 -42 -21 calf i
-27 -26 -14 calf in
-51 -14 29 calf jump
-9 19 26 calf keep
32 -7 -10 calf lock
21 -11 -6 calf look
86 -39 -10 calf now
107 4 15 calf pain
-44 -25 -8 calf rais
-80 -35 -15 calf seize
-135 -31 10 calf stretch
51 44 -11 calf swell
47 110 27 calf that
-105 -95 -78 calf the
24 -87 -70 calf then
38 34 -20 calf tight
35 69 -3 calf twic
-178 -53 18 calf twitch
-37 -19 -12 calf wont
-27 -3 18 caller
73 98 163 calm
32 25 22 calm be
-49 -35 -31 calm down
-65 -49 -17 calm it
-52 -63 -85 calm my
14 26 59 calm now
41 44 36 calm the
-7 9 33 calmer
33 -33 -11 calory
42 -173 -381 calv
26 136 -54 calv and
-46 31 59 calv be
-26 -47 -62 calv cramp
-28 10 -36 calv hurt
-10 17 -89 calv in
-35 18 15 calv keep
-15 -8 -28 calv knot
34 -157 -102 calv like
16 30 25 calv lock
4 -108 -70 calv look
-29 -30 -15 calv seize
44 47 -3 calv so
5 17 36 calv twitch
19 35 36 calv with
16 50 -2 camel
104 49 -51 camera
-47 -51 -137 camp
-36 -34 -25 camp and
0 5 28 camp in
5 38 20 campylobacter
-417 -210 -319 can
-92 -50 -30 can a
-20 -11 -12 can an
-34 -28 -21 can and
72 86 114 can barely
-53 -28 -51 can be
14 14 26 can bean
-4 4 -90 can breath
-26 -9 -14 can come
-85 15 33 can count
7 -16 47 can danc
23 20 34 can do
11 9 -43 can drink
29 24 38 can electrolyt
-121 -117 -96 can feel
16 23 30 can find
131 132 157 can get
-5 24 162 can hardly
8 13 21 can he
44 48 58 can hear
25 8 55 can hop
-314 -450 -333 can i
-105 -48 -39 can it
-64 -25 -13 can laugh
-101 -102 -28 can lift
28 86 5 can move
-81 -67 -66 can my
23 32 37 can nerv
-18 7 -36 can of
339 269 294 can only
0 -24 -7 can over
3 -22 -5 can pee
-48 -31 -18 can play
-1 4 -25 can push
-17 -16 -24 can rais
-22 -26 -17 can salbutamol
-34 -20 -23 can say
266 74 113 can see
-18 -23 -9 can she
-20 -25 -12 can smil
-30 -20 -7 can somebody
23 19 31 can someone
63 64 -1 can statin
64 62 -61 can stil
20 17 22 can stres
-92 -73 -66 can swallow
28 37 -70 can talk
-166 -107 -103 can that
-46 -34 -33 can the
-86 -61 -51 can they
-32 -26 -14 can use
39 32 45 can wait
42 50 17 can walk
54 36 -17 can we
23 28 10 can wiggl
180 234 165 can you
-62 -32 -31 canal
-45 -23 -15 canal my
150 129 123 cancel
145 146 133 cancel the
22 47 38 cancer
29 35 5 cancer in
-139 -80 -6 candl
-32 -49 -28 candl last
9 25 60 candl wax
-2 28 64 candy
40 37 32 cannula
291 192 296 cant
18 26 42 cant account
-29 -32 -23 cant afford
-47 -42 -11 cant be
24 41 -15 cant bear
24 27 -96 cant bend
8 38 4 cant blow
-14 -26 20 cant breath
26 -30 -7 cant carry
13 18 29 cant catch
-12 -15 -44 cant chew
16 27 -1 cant clos
43 94 -141 cant cock
-36 -28 -17 cant come
60 -48 -11 cant concentrat
-32 -14 -13 cant control
-41 -34 -28 cant cook
69 91 107 cant cough
-103 -85 -89 cant decid
106 145 13 cant do
-71 -59 -25 cant drop
9 -101 -37 cant eat
-76 -58 -19 cant even
13 -8 -87 cant face
34 116 198 cant feel
3 7 39 cant fil
-130 -150 -27 cant find
16 24 35 cant finish
-12 -26 -23 cant focus
22 61 74 cant follow
285 390 456 cant get
-17 -21 -67 cant go
8 11 22 cant hardly
-25 -45 -41 cant help
99 90 167 cant hold
31 85 -37 cant keep
44 40 23 cant let
89 73 -29 cant lie
-23 -58 -178 cant lift
-131 -131 -110 cant look
-33 -32 -15 cant lower
-26 11 42 cant make
78 90 231 cant move
15 -23 13 cant open
42 19 78 cant pee
8 23 5 cant pick
43 68 -26 cant pul
79 119 -63 cant push
1 -14 -106 cant put
-31 -48 -28 cant reach
-31 -11 37 cant read
6 -4 -43 cant recal
3 -7 20 cant remember
15 22 -44 cant rise
30 57 10 cant rol
78 89 89 cant rous
-84 -40 -4 cant say
91 -29 -29 cant see
5 -35 -18 cant seem
2 2 -42 cant shut
-58 -177 -116 cant sit
90 44 -123 cant sleep
17 -89 -80 cant smel
67 59 78 cant smil
-27 -19 -13 cant speak
-116 -91 0 cant stand
1 2 23 cant start
8 -47 -19 cant stop
-10 22 49 cant straighten
-3 50 96 cant swallow
-21 -16 -33 cant take
20 22 28 cant talk
225 123 268 cant tell
33 94 113 cant think
-27 -25 -33 cant turn
-70 -19 -18 cant type
-79 -62 -26 cant wait
17 22 40 cant wake
-31 -4 141 cant walk
-7 10 27 cant whistl
26 38 85 cant wiggl
-103 -84 -68 cant you
-54 -45 11 cap
-25 12 14 capsul
70 64 66 captain
86 80 76 captain cramp
-34 -29 -33 caption
155 217 225 car
44 38 40 car at
80 74 94 car crash
-50 -57 -29 car die
68 56 64 car do
-20 7 -49 car door
41 46 59 car have
42 14 10 car in
-28 10 14 car key
17 -11 -24 car park
-4 1 25 car seat
25 67 -46 car with
-10 23 18 carb
-13 2 -58 carbamazepin
-18 43 -87 carbimazol
124 123 84 carbon
116 124 85 carbon monoxid
-65 -15 33 card
-25 -16 -8 card be
-37 -18 -39 cardiac
-39 -19 -20 cardiac arrest
28 -3 11 cardigan
-55 -15 -8 cardiologist
119 125 159 care
28 63 103 care home
109 85 85 care if
-21 -22 -26 career
-18 -19 -21 career suicide
103 112 127 carer
62 59 57 carer and
-43 -28 15 carer here
29 -15 -17 carer say
18 18 24 carer she
-94 -121 -98 carpet
-20 -29 -37 carriag
5 22 -3 carrot
37 -236 -36 carry
13 38 63 carry a
-53 -53 -35 carry her
19 20 41 carry in
-63 -55 -8 carry my
213 -83 -94 carry on
18 4 -68 carry the
-10 -15 43 carry two
-41 0 26 cartoon
-73 -55 -53 case
-3 -27 -19 case for
-67 -19 -3 cash
0 2 61 cashew
-15 25 49 cast
11 33 54 cast go
-17 -1 -28 cast off
-50 -39 -22 castanet
-53 -68 -20 castl
-93 -100 -95 casualty
-41 -48 -37 casualty last
-46 -43 -48 casualty this
170 178 9 cat
-35 -17 11 cat be
30 40 -40 cat bit
37 45 74 cat for
58 48 68 cat go
28 15 18 cat in
6 5 -41 cat sank
110 85 -16 cat scratch
26 47 37 cat that
47 44 44 cat the
-5 -14 -30 cat two
93 -11 11 catch
15 7 30 catch a
4 -20 -5 catch it
57 68 14 catch my
82 43 42 catch on
-36 -21 -19 catch that
27 21 0 catch the
-35 -26 -11 catch up
40 23 88 catheter
16 28 36 cauda
16 28 36 cauda equina
-93 -68 -234 caught
32 4 -52 caught me
0 19 -27 caught the
-389 -448 -413 caus
-39 -23 -31 caus and
-43 -18 -18 caus it
127 74 29 caus muscl
-45 -32 -33 caus of
-50 -38 -36 caus that
-33 -7 -7 caus the
-61 -84 -50 caus this
4 25 35 caus to
-60 -47 -12 caus twitch
36 21 11 caustic
36 21 11 caustic soda
9 36 28 ce
-48 -22 -194 ceiling
1 1 -86 ceiling and
-25 -32 -48 cel
27 19 17 celebrat
88 68 55 cellar
-65 -58 -36 cement
38 38 71 centr
-39 14 17 central
-49 -52 -53 central nervous
34 54 -3 cereal
-52 -55 -35 certain
-48 12 -4 chainsaw
120 101 -64 chair
11 7 -39 chair after
14 17 -38 chair and
25 24 23 chair arm
18 -38 -38 chair back
-42 -9 -24 chair by
15 18 23 chair over
11 31 -41 chair with
-8 -28 -8 chalky
188 169 36 challeng
35 32 41 challeng and
-127 -139 -47 champ
-1 -5 -29 champion
-73 -12 -3 chanc
-32 -15 -11 chanc of
33 27 21 chanc to
-268 -224 -41 chang
20 -12 -44 chang a
51 59 55 chang her
-47 -26 -26 chang in
58 -4 -2 chang job
47 85 86 chang my
0 16 46 chang room
12 23 64 chang tabl
-48 -47 -39 chang the
-28 -19 -17 chang to
-65 -83 -82 chapel
-80 -86 -68 chapter
-34 -31 -14 character
-82 -81 -78 charg
-90 -90 -60 charity
-101 -39 -61 charley
-101 -39 -61 charley hors
10 -1 41 chart
4 6 27 chart for
-120 -2 37 chas
48 125 -106 chat
4 2 -77 chat and
6 10 -33 chat away
3 7 29 chat to
24 -48 -24 chatbot
-54 -81 -31 chatter
5 4 20 chatter heart
21 13 26 chatter so
38 30 -88 chatty
29 26 -51 chatty and
-81 -55 -55 cheap
-87 -82 -54 cheaper
-12 -17 -37 cheat
-97 18 -116 check
-74 -30 -16 check all
33 12 16 check he
-41 -23 12 check last
7 -23 -100 check my
164 174 171 check out
-51 -24 -27 check the
-83 -205 -149 cheek
21 -32 -9 cheek all
-38 -2 48 cheek and
69 -8 -26 cheek be
-65 -37 -8 cheek chew
2 26 -28 cheek go
30 -19 2 cheek have
5 5 24 cheek i
-23 -11 -12 cheek keep
-3 14 -28 cheek on
-56 -30 -25 cheek sinc
5 -21 -24 cheek then
33 -3 3 cheek tongu
-52 -39 -28 cheek twitch
-106 -69 -64 cheer
-64 -36 -50 cheer mate
-31 -7 -8 cheerful
-66 -66 -73 chees
-3 20 -39 chef
-103 -64 -68 chemical
-41 44 -68 chemist
17 27 -1 chemist machin
191 136 414 chemo
19 16 25 chemo be
31 20 56 chemo cycl
12 10 55 chemo day
46 37 122 chemo last
25 34 75 chemo temperatur
23 -13 -7 chequ
41 8 23 cherry
10 9 22 cherry cheek
-43 -33 -35 cherry juic
-11 -1 -43 ches
-106 -81 -85 chest
-37 -44 -188 chest and
-15 -8 -40 chest be
-45 -45 -33 chest clear
28 33 11 chest cold
-63 -41 -23 chest easy
-5 -6 -49 chest fine
11 44 16 chest for
26 31 19 chest infection
20 14 26 chest like
36 -7 5 chest muscl
-72 -52 -54 chest of
-95 2 79 chest pain
76 75 135 chest sinc
9 8 29 chest tight
19 33 -21 chest troubl
22 12 34 chest with
19 -22 -145 chew
-30 -36 -21 chew a
13 28 48 chew and
3 10 23 chew cheek
8 29 -23 chew have
10 31 -19 chew my
5 -30 -12 chew nothing
-17 20 45 chew the
9 28 37 chew through
19 26 -23 chew toast
-70 0 2 chew toffe
25 32 56 chew tongu
3 10 23 chi
98 109 190 chicken
75 76 20 chicken bone
87 75 112 chicken out
57 30 -40 chickenpox
-145 -138 -106 chil
-16 -32 -8 chil by
-21 -24 -11 chil out
-38 -44 -39 chil what
52 3 37 child
-52 -5 -5 child and
-22 -17 -24 child at
-98 -43 -48 child be
36 27 27 child eat
46 50 30 child get
-61 -51 3 child have
46 47 51 child i
27 27 49 child in
0 -49 -13 child not
28 25 39 child swallow
94 94 114 child would
-75 -41 -37 chilly
-43 -210 -20 chin
39 23 64 chin down
-75 -66 -49 chin on
38 -15 -9 chin quiver
29 26 39 chin stuck
9 -41 -25 chin then
7 -38 -29 chin to
31 59 93 chin up
-23 -40 -35 chin wobbl
-29 -18 -18 chines after
35 56 -88 chip
35 61 -11 chip in
12 39 87 chiropractor
9 17 45 chiropractor crack
-65 -43 -9 chirp
-72 -64 -6 chirpy
-67 -114 -88 chocolat
47 -3 -4 chocolat and
-16 -61 -35 choic
-83 -144 -114 choir
-73 -68 -54 choir and
118 121 180 choke
-44 -33 -27 choke in
33 33 46 choke no
149 173 180 choke on
85 154 -29 cholesterol
53 97 -43 cholesterol tablet
-113 -84 -92 choos
-15 30 5 chop
-23 -11 -8 chop onion
-25 -58 -15 chopstick
12 5 -40 chor
-61 -59 -62 chos
-26 -22 -35 chos the
-2 44 87 chosen
52 94 96 chosen the
-24 -85 -61 christen
-66 -53 -19 christen be
-25 -109 -85 christma
-27 -30 -7 christma and
-37 -18 -13 christma i
-167 -20 -12 chronic
-69 -8 -6 chronic pain
78 18 6 chuck
17 -29 -21 chuck my
37 52 25 chuck up
-32 -12 -64 church
-32 -30 -31 church and
35 33 36 church bel
6 14 22 cider
56 68 68 cig
-71 -31 -21 cigarett
-86 -12 -6 cigarett and
-25 -33 -37 cinema
62 87 -28 cipro
47 75 -24 cipro and
33 32 -25 ciprofloxacin
32 31 5 ciprofloxacin for
-83 -85 -38 circl
6 22 22 circuit
-141 -150 -114 circulation
-31 -17 -21 circulation and
156 -1 -27 citalopram
-36 -24 -11 cite
-36 -23 -11 cite the
-77 -71 -63 city
-3 -2 -34 ck
49 85 57 clammy
30 46 74 clammy and
125 124 253 clamp
12 22 19 clamp and
110 48 170 clamp shut
-1 45 47 clap
83 107 108 clap of
-22 -27 -10 clap she
-96 -25 21 clapper
-34 -26 -16 clapper sinc
113 142 40 clarithromycin
18 14 -85 clarithromycin for
-162 -134 -21 class
89 -2 -7 class and
8 7 25 class for
11 21 18 class in
-75 2 34 class sinc
-50 -47 -37 class that
27 20 55 class thigh
28 126 53 claw
88 65 52 claw at
95 29 -28 clean
8 23 23 clean emg
51 23 3 clean in
48 75 16 clean the
82 94 83 cleaner
145 118 -161 clear
11 8 28 clear a
-85 -62 -17 clear again
-3 29 17 clear and
75 86 106 clear as
23 -23 -19 clear emg
50 37 -78 clear head
23 13 -42 clear i
-53 -42 -15 clear in
38 -4 3 clear me
6 24 77 clear my
-69 -64 -32 clear now
-5 -2 -35 clear sinc
115 71 112 clear the
28 26 54 clear watery
-219 -258 -202 clench
18 -22 -6 clench and
-26 -20 -20 clench could
-18 -20 -20 clench my
-72 -88 -42 clench sinc
-21 -11 -17 clench up
-25 -9 -9 clench without
-48 -28 -36 cleveland
-48 -28 -36 cleveland clinic
-146 -100 -30 click
-23 -61 -30 click and
-99 -14 -9 click when
15 -21 -22 client
3 -19 -23 clif
-99 -26 -47 climb
22 -20 -9 climb be
-3 1 -36 climb out
25 46 40 climb over
30 -8 -12 climb snow
44 26 4 climb stair
13 30 25 climb the
5 9 65 climb to
4 -42 -26 climb up
-58 21 71 clinic
-39 2 -6 clinic be
29 51 134 clock
13 25 31 clock and
-49 -33 -14 clock chang
53 -20 -21 clock go
-25 16 -22 clockwork
-82 -40 -23 clog
26 51 76 clonazepam
20 -15 -22 clonk
8 -26 -20 clonk my
-91 -93 -52 clopidogrel
-10 -23 -33 clopidogrel and
37 46 115 clos
-64 -53 -47 clos and
44 28 -36 clos either
25 26 -27 clos for
45 60 91 clos round
-25 5 14 clos the
57 43 55 clos up
17 112 104 clot
-47 -1 -1 clot and
-98 -22 -42 clot in
19 17 46 clot like
-1 -23 19 cloth
9 7 49 cloudy
33 41 -29 clozapin
21 28 -34 clozapin and
-166 -129 -125 club
-58 -53 -49 club and
13 -36 -8 club in
-31 -12 -8 club say
-7 15 41 clue
-22 -125 8 clumsy
24 4 11 clumsy and
-102 -120 -30 cluster
-118 -104 -117 clutch
-63 -61 -71 clutch his
22 0 -29 cm
4 32 -18 cm fatter
-33 -27 -24 cns
246 290 317 co
207 192 111 co alarm
-55 -31 96 co codamol
19 -68 -225 coach
-39 -33 -41 coach be
-58 -66 -91 coach say
-32 -31 -5 coal
25 83 7 coars
11 25 -19 coars shake
9 33 17 coars tremor
-139 -108 -52 coast
-82 -75 -57 coast and
-23 -16 -4 coast path
-140 -92 -25 coat
36 0 -17 coat on
-42 -46 -3 coat the
9 13 33 cob
59 63 119 coca
59 63 119 coca cola
78 124 -170 cock
19 21 -110 cock it
22 71 -21 cock my
-41 -14 2 cocoa
-55 -31 96 codamol
33 -39 -39 code
80 -1 -1 code for
155 160 121 codein
87 95 87 codein do
12 28 -4 codein isnt
-244 -332 -263 coffe
-23 -18 -6 coffe a
-47 -58 -23 coffe and
-75 -41 -41 coffe at
1 9 -21 coffe be
-36 -7 -7 coffe but
97 -5 -5 coffe give
81 12 32 coffe go
107 112 133 coffe ground
-19 -20 -16 coffe have
-29 -80 -48 coffe i
39 49 50 coffe machin
-29 20 21 coffe make
-19 -20 -16 coffe so
71 71 54 coffe then
-76 -10 -9 coffe to
-41 -37 -36 coffe yet
-47 -109 -57 coin
93 -28 -13 coincidenc
50 57 197 coke
291 301 454 cola
69 63 70 cola after
114 217 398 cold
-1 9 52 cold after
41 -9 -3 cold all
65 170 255 cold and
49 50 66 cold as
13 5 22 cold bath
-28 -16 -31 cold be
-36 -17 -9 cold foot
-9 -16 -29 cold i
-40 -12 -34 cold in
59 57 36 cold it
8 40 52 cold juic
-20 -19 -8 cold morning
32 49 -6 cold no
8 30 -1 cold on
21 -4 -1 cold put
15 11 36 cold sachet
20 13 14 cold sinc
30 43 74 cold sober
10 8 34 cold sore
40 58 70 cold sweat
-27 -17 -9 cold tap
-14 -21 -6 cold the
45 50 -39 cold turkey
11 29 39 cold water
0 -31 -29 cold when
146 157 137 cold white
-40 -12 -37 colic
-67 -71 18 collaps
-41 -29 -20 collaps at
-47 -42 -38 collaps i
-23 -34 9 collaps on
41 56 58 collar
12 16 22 collarbon
-46 -48 -113 colleagu
13 29 -1 colleagu say
-53 -25 -16 colleg
60 43 59 colly
-38 -42 -47 colonel
285 366 409 color
20 31 54 color and
-27 -24 -3 color i
240 262 346 color of
91 148 8 colour
27 30 42 colour and
-29 -49 -24 coma
-30 -49 -21 coma after
94 109 -13 comb
37 44 28 comb my
5 32 24 combin
-45 -18 -17 combination
2 5 -41 combo
262 277 384 come
-36 0 2 come a
18 24 -14 come about
29 47 15 come acros
-12 -24 -9 come after
-9 52 1 come and
-22 21 8 come at
82 119 -48 come back
21 150 215 come down
-23 -9 -16 come downstair
18 70 25 come every
-37 -26 -26 come everyon
-39 -25 -12 come for
-89 -49 -22 come from
21 17 53 come good
-40 -31 -22 come he
-14 -57 -49 come here
-34 33 85 come home
25 52 68 come how
-81 -82 -74 come i
30 16 -23 come in
-80 -82 -67 come into
30 -5 -1 come more
-25 -15 -9 come my
5 14 22 come next
-46 -28 63 come nine
138 -298 -113 come off
102 -55 -126 come on
325 280 432 come out
73 32 64 come over
200 160 146 come round
22 18 45 come slip
-21 -4 -7 come slow
52 76 61 come straight
-26 -18 -18 come the
29 28 16 come they
-5 -2 -36 come through
154 177 -15 come up
5 -43 -28 come when
20 18 35 come while
-33 -32 1 come with
-20 -23 -11 comedian
-42 -41 -8 comedy
-68 -56 -29 committe
29 31 23 commod
-15 -13 -42 commod and
-110 -72 -66 common
-49 -57 -56 company
28 -33 -21 compar
14 -28 -17 compar with
25 33 35 compartment
-98 -42 -40 complain
-3 -1 -26 complain about
-72 -60 -48 complaint
-45 -40 -33 complaint be
30 41 54 complet
5 8 34 complet that
-17 -1 -37 completely
9 14 -24 completely fine
26 28 -42 completely normal
5 9 25 completely paralyze
-31 -21 -14 compression
-31 -46 -11 computer
-29 -46 -11 computer he
208 5 3 con
61 -44 -22 concentrat
-32 22 24 concern
-109 -119 -51 concert
-36 -15 -33 concret
15 49 0 concret and
-22 -19 -13 concret from
-13 -47 -20 concussion
-165 -128 -115 condition
-25 -17 -8 conductor
-25 -17 -8 conductor say
38 29 1 confirm
48 35 27 confirm in
-16 76 34 confuse
54 66 93 confuse and
-29 -21 -22 confuse i
13 22 1 confuse me
35 9 21 confuse sinc
-47 -34 -18 confuse twitch
-29 -17 -9 confuse with
-8 38 -8 congenital
-76 -54 -39 connect
-40 -22 -18 connection
4 26 35 connexion
4 26 35 connexion with
175 230 224 conscious
6 5 -30 conservatory
2 -43 -33 consonant
95 -31 -74 constant
66 26 41 constipat
-86 -74 -72 consultant
-36 -30 -31 consultant say
-46 -22 -28 consultation
-33 -24 -11 contact
-105 -68 -73 content
50 56 66 continu
91 4 4 continuous
12 11 -55 contraceptiv
13 12 -53 contraceptiv pil
-59 -32 -24 contract
-33 -22 -20 contract on
31 29 20 contract the
-7 -11 -67 contraction
6 4 23 contrast
-42 50 86 control
29 66 -28 control my
-7 25 99 control of
-42 -20 -6 controller
84 100 71 conversation
103 32 44 convinc
51 -14 -7 convinc i
-19 -21 -11 convinc it
79 91 73 convuls
-29 -6 35 convulsion
-102 -124 -27 cook
136 167 90 cooker
15 25 25 cooker circuit
14 2 -33 cooker hood
9 21 38 cooker socket
5 12 -38 cooker this
53 55 22 cool
69 52 24 cool down
4 23 -2 cop
3 23 -7 cop with
127 106 87 cope
10 1 32 copy
-30 -53 -3 coq10
-71 -58 -59 cord
-55 -69 -62 cork
-1 65 68 corner
20 -6 7 corner and
23 42 25 corner beef
-29 -7 6 corner have
-99 -27 22 corner of
-27 1 6 cornet
-40 -14 -22 cornwal
-37 -27 -18 coronary
-64 -51 -50 correct
-34 -23 18 correction
-34 -23 18 correction i
-68 -45 -32 corridor
-1 0 -39 corset
-31 -19 -11 cortisol
-27 12 13 cost
-28 -29 -23 cost a
-20 -24 -17 cosy
-17 8 66 cot
5 34 66 cot and
53 -44 14 cotton
30 -80 1 cotton wool
21 38 55 couch and
-4 -34 -9 couch to
258 391 331 cough
-2 -3 28 cough a
28 38 -49 cough at
8 9 27 cough be
-35 -53 -9 cough for
5 34 -3 cough hard
-92 -94 -49 cough it
2 2 -50 cough like
17 -7 24 cough no
18 -29 -21 cough on
41 81 -21 cough or
17 14 -31 cough otherwis
14 14 52 cough proper
-27 -9 -5 cough shudder
27 55 55 cough up
-402 -351 -85 could
-46 -46 -36 could a
-29 -11 -8 could an
-24 -17 -15 could bad
-21 -14 -10 could barely
-39 33 53 could be
2 -6 -33 could do
-57 -47 -46 could feel
8 13 22 could go
-38 -21 -17 could have
6 4 -21 could he
86 7 54 could i
-77 -114 -105 could it
-28 -9 -6 could my
11 27 47 could not
38 26 -15 could open
119 120 137 could read
-29 5 -12 could see
22 23 16 could she
17 -23 -22 could sit
-28 -13 -12 could something
-36 -23 -21 could take
-119 -79 -27 could that
-114 -59 -39 could the
-33 -17 -14 could they
-21 -20 5 could this
-17 -27 -11 could we
84 28 59 could you
-330 -157 -92 couldnt
12 23 32 couldnt answer
-56 -41 -3 couldnt do
-136 -133 -56 couldnt feel
-3 23 -10 couldnt get
16 13 36 couldnt grip
-29 -23 3 couldnt have
27 23 -35 couldnt hold
-46 -33 -41 couldnt lift
22 28 15 couldnt make
-113 -91 -42 couldnt move
-54 -29 -44 couldnt open
14 22 -37 couldnt say
34 29 57 couldnt see
5 43 69 couldnt tell
39 25 45 couldnt turn
11 9 22 couldnt work
-77 -37 -22 council
-66 -130 109 count
-32 -4 -4 count among
-64 -95 -7 count as
3 -21 -12 count back
1 3 -47 count of
21 18 -31 count only
-14 -16 -29 count sheep
-4 26 17 count the
13 16 23 count them
21 46 95 count to
28 26 28 countdown
28 27 25 countdown and
-70 -44 -22 county
292 -101 -142 coupl
33 -13 -6 coupl minut
29 -42 -31 coupl month
137 -121 -179 coupl of
-37 16 -78 cours
11 44 -28 cours of
-21 -10 -6 court
36 98 191 cousin
23 20 51 cousin die
53 52 71 cousin get
33 43 24 cousin have
13 66 28 cover
57 74 88 cover in
-47 -32 -39 cover it
-135 -136 -97 covid
11 6 -25 covid at
-62 -1 -1 covid last
-97 -100 -29 cow
-9 33 -12 cowboy
3 40 59 cpr
6 44 65 cpr on
-132 50 -143 crack
5 4 -52 crack her
12 110 -8 crack in
-4 9 24 crack it
5 8 -21 crack on
-33 -5 26 crackl
14 14 23 crackl like
-35 -33 -114 cramp
-64 -34 -3 cramp a
-50 -26 6 cramp after
24 52 26 cramp all
19 -104 -83 cramp and
3 27 28 cramp any
-8 12 -31 cramp as
82 -23 -27 cramp at
9 -23 -42 cramp be
63 -19 -5 cramp begin
40 55 -39 cramp but
26 23 27 cramp can
-25 -25 -13 cramp come
-22 -23 -14 cramp do
60 71 78 cramp ear
76 4 63 cramp every
32 39 50 cramp everything
8 23 -50 cramp everywher
-11 -35 8 cramp for
-40 33 59 cramp from
-12 23 24 cramp get
5 -30 -9 cramp have
103 -26 -11 cramp how
-28 -7 -4 cramp hurt
-62 -80 -42 cramp i
-175 -126 -213 cramp in
4 23 38 cramp into
-21 -9 -7 cramp it
-66 -30 15 cramp last
-23 -14 -7 cramp leg
43 67 82 cramp like
9 13 31 cramp low
19 -42 -16 cramp most
-31 -6 26 cramp my
46 -1 -12 cramp not
-49 -71 -24 cramp on
6 19 40 cramp one
-10 -5 -44 cramp only
-23 -22 -16 cramp or
80 86 -10 cramp otherwis
-21 -21 -16 cramp really
-32 -22 -8 cramp round
-5 2 -21 cramp run
7 -35 -13 cramp say
-62 -34 -13 cramp she
19 28 48 cramp should
-19 -27 7 cramp shut
130 48 -7 cramp sinc
99 -19 5 cramp so
18 -1 -23 cramp start
21 21 -30 cramp stil
-48 43 -41 cramp that
-41 -20 -10 cramp tip
-45 -31 -5 cramp today
29 37 37 cramp very
131 -35 -9 cramp wake
-46 -41 -18 cramp we
-45 -20 -19 cramp what
-38 -9 -27 cramp when
-21 0 -24 cramp would
-43 -32 -91 crank
-5 18 80 crash
-58 -19 -13 crash and
18 -53 -63 crav
132 73 -16 crawl
8 100 -3 crawl muscl
25 -41 -16 crawl now
-24 -14 -7 creak
-141 -173 -96 cream
-44 -41 -37 cream for
-12 -22 -19 cream give
-40 -32 -15 cream on
7 -39 -29 creatin
34 -27 -12 creatin and
23 60 13 creep
17 1 45 creep in
8 59 -23 creep up
35 4 -86 crept
20 85 -15 crept from
27 -96 -35 crept up
-2 2 24 crew
72 67 74 cricket
19 33 52 cricket bal
65 53 54 cricket bat
-19 -21 -23 crim
0 -40 -37 crinkl
-45 -42 -57 crippl
101 91 74 crisis
21 15 11 crisis number
-15 10 -109 crisp
-41 -22 -5 crisp yesterday
28 27 81 croaky
-30 -13 8 crocus
11 13 30 crook
-39 -2 0 crop
-5 47 -233 cros
4 3 -24 cros and
31 28 27 cros because
-91 -69 -77 cros i
-20 -3 -50 cros leg
-40 31 -89 cros my
51 52 73 cros the
1 -38 -49 cros with
-23 11 90 crossfit
3 5 23 crossfit and
184 134 140 crossword
10 30 44 crossword and
94 97 84 crossword at
13 6 22 crossword he
61 15 -3 crossword i
-32 -22 -29 crossword sudden
81 48 49 crossword this
76 69 74 crotch
8 5 43 crow
29 33 43 crow nois
31 24 30 crow sound
27 27 46 crowd
-25 2 -115 crown
5 27 -6 crown of
-12 40 2 cruis
-41 -25 -64 crumb
27 93 82 crush
-45 -28 -15 crush and
-46 -29 -17 crush it
33 50 60 crush weight
0 8 -40 crust
17 32 -54 crutch
160 236 217 cry
-37 -14 -6 cry a
-58 -26 41 cry and
31 21 -125 cry at
18 26 51 cry be
-44 -24 -10 cry bucket
1 2 38 cry cant
24 49 101 cry go
-29 -18 -18 cry gran
-23 -25 5 cry have
18 21 22 cry he
8 9 45 cry i
44 -59 -31 cry in
-29 -35 -18 cry most
51 72 -16 cry no
-19 -11 -21 cry so
12 55 38 cry soft
4 5 -39 cry straight
5 15 31 cry when
21 12 32 cry which
-31 -68 -45 cs
-63 -69 -36 ct
-18 -23 -4 ct dye
40 58 67 cube
33 37 -106 cuddl
112 101 81 cuf
51 30 14 cuf say
-28 -18 -11 culprit
-28 -76 -89 cup
10 -1 35 cup and
-25 -21 -15 cup fever
-18 -45 -45 cup final
-1 -24 -21 cup in
-90 22 -85 cup of
-72 -40 -178 cupboard
-25 -21 -123 cupboard door
72 81 92 cupful
34 43 40 cupful of
-34 -41 -48 curabl
-83 -110 -60 cure
4 -22 -12 cure it
3 7 22 cure twitch
-185 -71 -21 curious
-24 -22 -24 curious after
-33 -2 33 curious what
53 52 43 curl
46 33 -13 curl in
11 26 -39 curl into
45 -15 -3 curl under
-6 22 88 curl up
-27 -27 -26 current
31 104 204 curtain
11 11 21 curtain and
43 73 138 curtain come
49 49 21 curtain shut
-26 -19 36 cushion
38 9 -101 custard
30 16 -33 custard and
4 -16 -34 custard cream
34 -18 -11 customer
106 59 279 cut
166 117 119 cut again
-23 -10 17 cut and
-51 -20 -15 cut back
-27 -126 -65 cut down
29 11 -37 cut her
170 271 369 cut my
51 56 77 cut myself
-51 -105 -50 cut off
-46 -41 -28 cut out
-73 -83 -75 cut the
-43 -76 -81 cut them
8 -5 -49 cut to
64 53 47 cut too
-154 -87 -113 cute
-95 -24 -13 cute or
31 37 76 cycl
-22 -27 -7 cycl to
-47 -32 -16 cystitis
-46 -56 -85 d
29 -4 -5 d be
-42 -73 -57 d6
5 18 46 dab
3 20 46 dab of
159 60 -188 dad
8 5 -38 dad 79
-32 -11 -22 dad a
-52 -37 -11 dad and
29 22 -22 dad arm
36 31 -4 dad be
25 -14 -19 dad die
-29 -18 -13 dad do
-29 -18 -18 dad film
-44 -27 -25 dad have
67 41 13 dad heart
10 -19 -20 dad in
-25 -9 -14 dad jerk
8 10 23 dad keep
-29 -20 -10 dad kidney
35 20 20 dad put
0 0 -30 dad seventy
-68 -47 -51 dad shoulder
39 35 61 dad smil
7 8 -32 dad take
10 -40 -31 dad talk
-18 -21 -10 dad what
27 29 39 dad with
-28 -66 -39 daft
-43 -47 -43 daft question
69 -92 -6 daily
150 -1 -1 daily activity
43 16 -5 daily for
68 -11 -6 daily life
23 -13 -6 daily now
-25 -3 -2 daily walk
-22 -24 -13 dairy
5 10 28 dam
5 10 28 dam no
9 22 4 damag
18 53 -24 damp
18 44 -12 damp nappy
-38 -19 -1 dan
-66 -81 23 danc
0 11 -22 danc about
1 20 19 danc as
22 -26 -17 danc at
-48 -11 -8 danc floor
20 4 -18 danc i
5 15 49 danc in
23 -4 -3 danc sinc
60 87 84 danc under
-111 -87 -52 dancer
-2 -58 -37 danger
6 -32 -18 danger from
-172 -44 -86 dangerous
38 14 -140 dangl
-7 0 21 dare
54 -34 47 dark
-13 -2 -26 dark and
107 105 148 dark brown
-35 -33 -13 dark pee
4 5 20 dark stuf
-17 -15 -24 dark when
27 -3 -13 darker
-47 -5 -5 dash
-82 -73 -36 date
-38 -34 -27 date and
-25 -21 -20 date of
-129 -44 -77 daughter
79 -14 -79 daughter 15
36 1 -66 daughter 16
-6 -6 -29 daughter ask
-29 24 68 daughter be
-24 -13 -13 daughter do
8 9 24 daughter ear
-77 -28 -9 daughter get
1 -23 -4 daughter hair
78 114 76 daughter have
-21 -18 -27 daughter jerk
-107 -77 -67 dawn
-7 -8 -41 dawn and
-43 -16 46 dawn my
231 270 -286 day
28 -4 -4 day 19
-29 -13 25 day 2
15 41 67 day 3
-16 -2 -25 day 4
25 49 86 day 9
-78 -69 -22 day a
96 -9 265 day after
148 316 -15 day ago
-8 -3 38 day all
-65 30 15 day and
-19 31 52 day any
-65 -17 -40 day at
81 105 175 day back
-62 11 91 day be
-44 -24 3 day because
-48 -33 -17 day before
4 41 65 day bit
6 -22 -18 day but
7 34 74 day by
79 116 47 day can
7 5 25 day cant
35 48 -34 day cramp
8 25 58 day cry
-50 -29 -8 day do
-38 -22 -4 day exam
12 1 -32 day feel
41 1 -33 day five
124 84 153 day for
41 67 -9 day four
25 -11 15 day hand
-33 -70 -19 day have
7 31 48 day he
2 6 21 day her
-51 -48 -20 day how
-23 -7 -132 day i
42 36 -47 day in
-25 2 -4 day instead
-46 -4 -96 day into
-65 31 43 day it
-12 -9 -45 day keep
5 27 13 day knee
-14 -12 -24 day later
-29 -39 -4 day like
-47 -28 -20 day long
10 31 -20 day man
25 8 -81 day my
48 49 -59 day no
15 5 27 day not
92 -4 -233 day now
-117 70 -189 day of
19 13 36 day off
-45 -8 -1 day ok
107 90 154 day old
-6 -34 -63 day on
-217 -77 -73 day one
-30 8 -9 day only
19 57 52 day or
-3 -54 -8 day over
-48 -42 -3 day painles
-109 -106 -33 day pee
63 77 152 day post
-94 -7 -2 day right
27 73 0 day run
37 -7 -3 day set
-37 -44 -69 day she
48 -16 -6 day should
41 24 84 day sinc
-49 -41 -23 day so
-31 -19 -2 day start
4 17 -48 day stil
18 27 16 day sunken
11 -22 1 day the
-37 -10 -3 day then
33 69 76 day they
-15 32 -65 day this
-76 -53 -45 day thre
5 28 -21 day til
-63 -53 2 day to
-33 -26 -8 day too
-144 -100 6 day two
4 8 21 day water
1 4 35 day weak
-64 -30 -16 day what
-34 8 -6 day which
0 -35 -39 day with
126 158 -20 day without
3 3 39 day wont
-39 -50 -13 day yesterday
23 -14 -5 day you
3 -24 -23 daydream
-10 -10 -41 daylight hurt
185 -5 -12 de
-93 -12 -166 dead
52 59 -22 dead and
-64 -76 -56 dead arm
-74 -56 -61 dead as
18 17 24 dead aunt
-37 -43 -53 dead before
-34 -21 -22 dead body
-68 -63 -57 dead by
5 5 -83 dead fish
35 18 -6 dead for
2 13 23 dead in
1 -31 -15 dead ish
17 30 -34 dead it
-46 -40 -29 dead leg
25 -3 -20 dead on
83 100 115 dead than
-103 -80 -62 dead the
-9 -10 -25 dead tissu
36 35 31 dead try
5 7 25 dead weight
138 116 153 deadlift
3 4 21 deadlift go
-266 -184 -106 deadlin
-30 -10 -11 deadlin be
22 34 -7 deaf
-30 -14 -3 deaf from
82 61 4 deaf in
30 39 62 deal
28 36 43 deal with
33 117 148 dear
104 164 159 dear sir
-316 -219 -238 death
-53 -38 -42 death of
29 36 28 debt
-40 -36 -73 decad
22 -31 -21 decaf
-71 -64 -35 decent
-25 -21 -10 decent salty
1 0 21 decent sourc
-15 50 60 decid
99 90 85 decid how
26 53 60 decid i
-34 -29 -31 decid if
53 55 46 decid it
-103 -77 -37 decid on
-32 -18 -4 decid that
-33 -28 -26 decid the
-33 9 -20 decid to
-44 -18 18 deck
18 33 47 deck chair
-24 -9 -10 ded
162 179 19 deep
40 44 30 deep and
-64 -43 -44 deep end
4 9 -27 deep hole
151 171 189 deeper
151 171 189 deeper than
-24 -16 -10 deer
29 42 43 defibrillator
-53 -85 -86 deficiency
17 24 -14 defin
-38 -26 -26 definit
18 81 136 degre
-32 -16 -10 degre and
4 3 -37 degre i
53 43 54 degre my
-5 -31 -10 dehydrat
8 7 52 dehydrat i
-75 -85 -22 dehydration
-25 -23 -16 delay
8 24 26 delet
19 35 12 delhy
-45 -8 -45 deliberat
24 33 18 delirium
-22 -32 -13 deliver
-131 -54 -80 delivery
-42 -46 -24 delivery lad
-49 -17 -69 demand
9 14 36 dementia
-31 -22 -12 denis
-61 -76 -47 dent
51 -2 -2 dent in
-23 -45 -64 dentist
43 41 57 dentist and
56 31 59 dentist do
13 32 28 dentist give
5 12 22 dentist have
-71 -68 -54 dentist numb
-30 -40 -33 dentist say
-84 -91 -74 dentist warn
-20 -11 -4 deny
57 55 72 deodorant
-27 -20 -10 department
66 38 86 depot
35 -14 8 depot injection
-56 -20 18 depres
-1 16 31 depres not
-25 -21 -12 depression
-37 -31 -25 derivativ
7 18 24 describ it
54 -12 3 deserv
56 -12 -3 deserv a
28 -122 -171 desk
39 24 28 desk and
-32 -17 -20 desk job
-29 -45 -64 desk stretch
-75 -37 -28 destroy
-63 -23 -16 destroy me
62 3 7 dev
62 3 7 dev mode
52 67 65 developer
64 80 73 developer mode
-19 -106 -13 diabet
104 167 -34 diabetic
26 26 -28 diabetic 63
30 24 59 diabetic and
-25 -60 -71 diagnos
-22 -16 -19 diagnos me
16 46 -20 diagnos with
-62 -95 -60 diagnosis
-23 -60 -40 diagnosis i
53 82 17 dial
96 115 66 dialysis
30 40 1 dialysis for
31 22 -17 dialysis monday
-47 -41 -23 diaphragm
16 61 1 diarrhea
16 36 15 diary i
33 144 100 diazepam
4 55 -4 diazepam 2
13 40 -10 diazepam after
26 25 42 diazepam and
2 39 49 diazepam cold
126 90 -97 didnt
-2 -40 -25 didnt ask
44 63 -14 didnt believ
8 18 37 didnt drink
-34 -29 -23 didnt faint
3 12 27 didnt hurt
31 37 -6 didnt knock
-29 -21 16 didnt know
17 17 -46 didnt pass
-42 -54 35 die
-50 -37 -36 die again
10 13 40 die at
-85 -71 -53 die for
255 207 191 die from
-22 -11 -19 die he
22 -8 -3 die i
-55 -35 -34 die if
-29 -17 -12 die laugh
62 60 50 die lol
1 -97 -33 die of
-173 -136 -98 die on
-4 -10 -27 die than
-39 -28 -28 die to
12 9 -72 die young
-1 -92 -62 diet
127 -13 -9 diet and
-11 0 -53 differenc
-40 -32 -34 differenc between
60 -61 -45 different
-27 -11 5 different i
-50 -35 -25 different one
124 -1 -2 different part
28 0 3 difficulty
-36 -47 -54 dig
-1 19 30 digger
-52 -57 -37 dignity
25 111 76 digoxin
20 41 22 digoxin and
14 26 88 digoxin twic
83 74 108 dim
6 2 -44 din
62 97 178 dinner
43 32 19 dinner and
25 25 -9 dinner i
33 37 31 dinner time
0 -2 -21 dioralyt
153 224 201 dip
46 57 69 dip in
21 47 -17 dip to
-4 21 19 direct
-45 1 2 direction
57 68 47 dirty
17 69 53 disability
27 70 111 disappear
27 108 189 disc
1 7 40 disc and
10 31 65 disc go
-105 -30 82 discharg
-33 -8 -4 discharg by
-45 -7 -2 discharg me
-41 -34 -13 disco
-29 -3 -5 discover
20 39 40 discus
-56 -35 -21 discus with
-168 -192 -172 diseas
93 -34 -19 diseas and
30 28 40 diseas do
38 67 66 dishwasher
22 54 68 dishwasher tablet
-52 -94 -78 disorder
-23 -11 -11 disregard
-47 -18 6 dissertation
63 63 -2 dissolv
63 64 -1 dissolv a
-111 -100 -62 diuretic
-6 39 40 div
30 48 51 div in
8 21 33 div into
-2 -40 -59 divorc
26 -35 -17 diwaly
25 -10 -79 dizzy
-32 -49 -28 dizzy doesnt
-24 -24 -13 dizzy not
25 28 30 dizzy on
14 28 -11 dizzy when
-21 -13 -6 dj
-323 -340 43 do
-68 -49 18 do a
52 61 11 do about
35 50 53 do adrenalin
-68 -41 -42 do all
27 -2 -17 do an
34 26 56 do and
27 30 9 do another
87 66 36 do any
-99 -54 -11 do anything
22 -9 -87 do as
31 -11 1 do at
38 41 73 do banana
-143 -122 -85 do be
-27 -5 -79 do before
31 35 46 do better
-4 -16 -23 do both
12 -1 20 do breath
80 19 23 do but
49 59 -49 do button
-143 -47 -32 do caffein
-31 -30 -17 do chocolat
7 24 25 do coffe
26 24 25 do dead
1 -31 -23 do decaf
-22 -17 -12 do doctor
11 24 21 do dog
-11 -20 -15 do dom
-10 -41 -32 do drink
-5 -27 -13 do either
34 23 -11 do electrolyt
-26 14 -6 do every
-22 -14 -16 do everybody
55 -24 -16 do everything
-54 -26 -6 do exercis
20 37 53 do eyelid
15 13 -46 do feel
-17 -23 -10 do fever
36 27 26 do first
36 33 54 do flip
-101 -135 -104 do for
-16 -16 -31 do gabapentin
50 -2 1 do get
-12 -24 -18 do ginger
68 69 9 do go
-90 -121 -111 do he
66 32 18 do her
70 61 59 do here
13 23 23 do him
-39 -44 -7 do hold
11 62 57 do honey
-28 -10 6 do hot
-409 -283 -243 do i
-15 -24 -21 do ice
36 24 26 do if
-53 -99 -50 do in
-21 -25 -3 do insulin
166 225 241 do it
91 -20 -10 do its
-19 -21 -18 do keep
-17 -22 -15 do kidney
14 8 -35 do last
-30 -20 -10 do leg
5 25 -10 do lithium
-12 -27 -54 do littl
168 169 168 do magnesium
25 23 43 do me
49 57 58 do montelukast
29 19 26 do muscl
72 20 -168 do my
-50 -27 -23 do nerv
-8 14 41 do night
90 83 87 do nobody
89 111 171 do not
65 97 163 do nothing
-81 -51 -35 do one
-35 2 32 do peopl
-21 -21 -18 do polymyalgia
-6 38 -27 do pul
-76 -81 -61 do she
52 44 40 do sinc
-2 -33 -27 do sing
61 54 51 do sit
21 30 50 do somersault
23 -28 34 do something
10 66 64 do spasm
36 8 50 do stair
-11 32 38 do stres
95 86 81 do stretch
-28 -24 -8 do sweat
3 11 24 do tai
10 7 -22 do take
-495 -353 -189 do that
-18 85 83 do the
-12 -18 -26 do them
-20 -15 -19 do then
-31 -41 -16 do thes
-111 -71 -51 do they
11 63 100 do this
-34 -13 -1 do thos
54 50 68 do thre
11 59 66 do tir
-81 -66 -57 do to
32 20 17 do tonic
-36 -33 -24 do tonight
-27 -29 -28 do trip
16 36 30 do try
65 118 103 do twitch
-50 -89 5 do two
-45 0 0 do walk
120 76 104 do we
29 35 137 do what
32 -17 -12 do when
-157 -103 -63 do with
-25 -18 -10 do wrong
0 5 -59 do you
184 207 164 do your
-20 -8 5 dock
-25 -13 -8 dock leaf
-454 -392 -694 doctor
-31 -40 -33 doctor about
20 41 88 doctor add
85 98 -11 doctor be
-45 -46 -35 doctor cal
-49 36 -14 doctor check
43 27 -7 doctor cut
27 -16 -12 doctor do
-38 -55 -36 doctor get
-14 14 -29 doctor give
-76 -74 -49 doctor have
7 11 24 doctor he
30 7 23 doctor i
-57 -61 -45 doctor if
-26 -13 -28 doctor in
53 -12 -5 doctor it
-1 -50 -39 doctor know
-36 -24 -8 doctor look
17 21 27 doctor my
3 32 -1 doctor on
-21 -20 -20 doctor ondo
-25 -19 -16 doctor or
60 -35 -14 doctor put
153 32 -2 doctor say
5 -27 -16 doctor tell
-38 -23 -11 doctor visit
-47 -16 -7 dodg
-47 -16 -7 dodg it
-11 87 130 dodgy
-36 0 75 dodgy chicken
-6 -11 22 dodgy kebab
357 224 310 doesnt
74 70 33 doesnt come
35 49 18 doesnt drink
-32 -49 -28 doesnt fall
19 27 20 doesnt get
10 6 26 doesnt go
79 -13 -18 doesnt hurt
-98 -78 -69 doesnt it
94 122 164 doesnt know
1 4 23 doesnt make
10 -27 -36 doesnt move
48 42 38 doesnt recognis
39 40 40 doesnt stir
-39 -14 19 doesnt stop
1 -45 -31 doesnt swing
-51 -24 8 doesnt wake
23 -14 -11 doesnt want
189 245 245 dog
18 19 61 dog and
-36 -15 -12 dog back
-2 -3 34 dog bite
68 72 77 dog cancel
-27 -26 -35 dog eat
38 40 25 dog for
-98 -108 -53 dog have
26 31 45 dog i
70 65 -68 dog in
23 39 32 dog leg
4 14 51 dog name
106 112 -5 dog nip
67 25 40 dog pass
-22 -21 -3 dog sinc
23 16 24 dog with
29 57 129 dol
-256 -253 -179 dom
-35 -26 -21 dom be
1 -13 -40 domino
1 -13 -40 domino and
16 21 28 donald
16 21 28 donald duck
58 21 35 donkey
74 36 41 donkey year
416 355 390 dont
-14 -4 25 dont ask
80 114 105 dont come
0 -48 -7 dont count
-35 -69 -32 dont drink
5 48 66 dont feel
14 12 -36 dont fus
14 41 55 dont get
-59 -32 -15 dont have
23 -15 -25 dont hold
-21 -45 -70 dont hurt
19 52 48 dont intend
157 39 19 dont know
25 10 6 dont like
112 101 99 dont need
-16 -33 -34 dont panic
12 22 25 dont remember
-83 -93 -66 dont right
89 78 106 dont see
10 -22 -28 dont sleep
-26 -9 -5 dont take
60 36 10 dont tell
32 28 9 dont think
24 23 33 dont wake
137 143 138 dont want
-26 -3 9 dont work
-32 -49 -28 doolal
22 40 37 doom
14 34 26 doom and
21 133 68 door
39 48 -16 door and
33 52 59 door be
-26 -4 -7 door every
32 27 82 door fram
27 23 21 door in
-74 -56 -61 door nail
-23 -17 -34 door open
-31 -7 11 door slam
5 1 -56 door this
13 23 -4 door to
76 58 26 door with
-90 -106 -64 door wont
59 0 -17 dopey
-67 -61 -101 dose
67 96 46 dose of
-24 -15 -15 dose up
113 100 244 dot
46 85 142 dot on
42 40 40 dot that
41 86 -130 doubl
29 57 84 doubl and
4 4 31 doubl his
-25 1 -52 doubl in
4 7 39 doubl mouth
30 57 80 doubl my
-45 3 27 doubl shift
85 56 -39 doubl sinc
71 73 -31 doubl the
-17 -35 -4 doubl up
32 59 -67 doubl vision
1 -50 -6 doubl when
-16 -34 -24 doubt
-5 -23 -17 doubt about
-33 -37 -15 dough
-31 -27 -6 dove
137 190 34 down
-48 -30 -17 down after
31 7 46 down and
2 5 51 down as
-29 -17 6 down at
0 44 10 down be
77 24 16 down because
16 -28 13 down below
79 110 132 down both
9 -3 -30 down but
-46 -20 24 down by
24 33 39 down can
-44 -44 -57 down drink
-45 6 -4 down eight
75 59 -34 down for
-35 -31 -14 down from
-37 -34 -17 down go
13 -52 -33 down have
-24 -15 0 down he
7 22 -9 down head
19 19 25 down her
61 23 34 down i
-15 -21 -6 down in
6 15 51 down into
-6 19 -31 down it
4 9 27 down just
9 13 -30 down leg
41 23 -27 down like
31 28 13 down low
-201 -105 -88 down my
-29 -52 -28 down no
29 32 31 down not
-23 -8 -49 down now
99 -10 -7 down of
-23 -39 7 down on
39 26 23 down one
44 75 117 down over
13 18 26 down right
96 110 57 down sinc
8 12 44 down so
-60 -50 -13 down stair
46 26 32 down stretch
-12 -25 -24 down that
-27 -96 43 down the
-10 -2 56 down ther
77 -92 -128 down to
116 84 73 down what
11 7 21 down when
42 40 -76 down wrong
2 -39 -31 downhil
20 55 3 downstair
-33 -28 -5 downstair backward
-85 -55 -31 doz
19 72 2 doze
76 -52 -107 dozen
13 21 72 dozen and
4 7 -58 dozen in
8 -25 -65 dozen of
63 58 18 dozy
-37 -41 -21 draft
-37 -41 -21 draft a
53 104 165 drag
16 28 69 drag a
4 3 25 drag his
4 7 24 drag it
-35 -21 -11 drag me
0 4 -23 drag on
-88 -80 -85 drain
-30 -28 -6 drain on
-86 -85 -58 drama
154 196 128 dramatic
20 50 25 dramatic i
49 48 12 dramatic just
77 68 54 dramatic way
-26 -35 -2 draught
-27 -35 -9 draught from
7 38 56 draw
5 15 58 draw a
79 100 128 drawer
85 109 110 drawer and
19 -27 -8 dread
11 -27 -21 dread the
-30 -32 -12 dreadful
-137 -107 -132 dream
-21 -13 -9 dream and
-24 -1 -22 dream of
20 -102 44 drench
25 -65 -25 dres
-31 -22 -17 dres and
60 -11 -5 dres size
12 46 -28 drew
12 30 18 drew a
26 36 2 dribbl
53 38 -2 dribbl and
25 25 25 dribbl down
37 32 27 dribbl he
-34 -41 -31 dribbl on
9 22 127 drift
13 20 46 drift down
-71 -55 -6 dril
24 27 6 dril yesterday
-56 -93 -97 drink
-20 -62 15 drink a
10 24 53 drink about
-40 -39 -45 drink after
-25 -7 -3 drink all
-62 -24 -73 drink and
118 115 115 drink antifreez
-26 -19 -21 drink any
-24 -26 -29 drink because
165 169 186 drink bleach
-2 -43 -30 drink coffe
23 25 -16 drink cold
-19 -15 -24 drink do
-50 -35 -20 drink enough
21 51 -32 drink for
24 30 31 drink from
9 -4 -26 drink go
35 26 39 drink help
7 40 -2 drink in
100 35 68 drink it
-40 -34 -4 drink like
7 9 21 drink litr
-27 -25 25 drink load
-101 -85 -78 drink more
4 12 33 drink much
27 19 7 drink not
-46 -37 -21 drink nothing
89 29 17 drink plenty
-3 -19 36 drink sinc
59 57 53 drink so
19 24 63 drink the
1 0 26 drink thre
-57 -55 -30 drink through
-17 -20 -1 drink to
-47 -64 -35 drink two
-44 -27 -6 drink water
3 10 23 drink we
-52 -38 -24 drink what
13 6 -119 drink yesterday
51 13 133 drip
-6 -23 -3 drip for
62 39 73 drip from
4 5 38 drip line
32 49 53 drip wet
-23 -6 12 drip with
56 32 -32 drive
-24 -24 -22 drive a
27 24 7 drive and
-49 -27 -12 drive from
75 74 98 drive home
-8 -18 -48 drive me
-76 -49 -65 drive so
-120 -57 -51 drive test
146 36 19 drive the
12 33 36 drive to
-2 -4 -21 drive with
42 53 46 driven
-33 -32 -33 driver
18 16 24 driver and
96 90 256 drool
-9 -26 -2 drool and
177 258 337 droop
39 42 63 droop and
11 20 -11 droop by
4 6 36 droop for
6 9 27 droop i
6 8 27 droop nothing
-17 -12 29 droop on
-74 39 -75 droopy
3 4 -43 droopy and
-8 38 -8 droopy eyelid
-1 7 37 droopy lid
-323 -387 -234 drop
8 -34 6 drop a
-26 -12 -18 drop after
-41 44 57 drop and
5 7 29 drop beat
-11 -25 -52 drop for
-30 7 -21 drop from
19 13 28 drop he
5 -15 33 drop her
5 -14 -22 drop his
14 28 33 drop in
3 -2 -20 drop mug
35 16 -10 drop my
22 12 -5 drop no
-99 -44 -76 drop of
-164 -185 -154 drop off
35 0 7 drop on
-3 -35 -20 drop out
-21 -15 -9 drop she
49 37 -65 drop sinc
3 8 29 drop straight
-39 -33 10 drop the
-53 -14 -18 drown
-19 -25 -24 drown my
69 118 215 drowsy
11 41 64 drowsy by
-360 -320 -247 drug
-68 -95 -66 drug caus
-59 -46 -27 drug for
-66 -15 -29 drug i
-50 -25 -16 drug stop
-47 -100 25 drum
-34 -18 17 drum and
-63 -41 -48 drum for
-38 -19 -4 drummer
12 60 58 drunk
-21 -15 -2 drunk enough
24 31 28 drunk i
6 -15 -128 drunk on
31 25 23 drunk she
-57 -51 -34 drunk the
-259 -183 -4 dry
-51 -29 -14 dry and
22 9 28 dry as
-66 -42 -24 dry eye
5 7 -46 dry mouth
18 27 16 dry nappy
-28 -38 -51 dry out
3 3 31 dry sinc
-62 -64 -51 dry you
-33 -36 -20 dryrob
35 56 50 duck
-133 -59 -152 due
-1 3 -61 due in
2 2 -52 due til
-46 -44 -31 due to
-120 -86 -54 dug
-20 -17 -13 dug out
-77 -46 -32 dug the
-19 -27 -20 dug up
-95 -92 2 dul
38 2 33 dul ache
1 -22 -11 dul like
-3 -24 -6 duller
16 72 183 dummy
4 13 25 dummy hasnt
4 13 49 dummy in
-45 -37 -33 dump
-47 -44 -4 dunny
46 -3 -2 duration
12 53 79 during
41 49 -2 during a
1 9 31 during sex
0 35 63 during the
-26 -20 -24 dusk
-29 -18 -24 dusk and
47 108 52 dusky
24 19 -1 dusky color
9 10 27 dusky with
-30 -21 -17 dutch
50 51 57 duty
139 116 174 duvet
30 28 51 duvet that
-87 -90 -64 dye
-17 -20 -16 dystonia
8 19 -26 dystrophy
-158 -121 -22 e
56 68 68 e cig
-91 -31 -18 e last
271 166 -67 each
-30 -3 2 each and
-39 -20 -16 each bottl
39 76 30 each breath
28 13 -51 each day
16 18 -39 each feed
63 61 91 each morning
-21 -21 48 each night
54 54 67 each of
-64 -35 -81 each other
-39 -27 -18 each side
193 16 58 each time
197 366 175 ear
13 16 24 ear and
62 71 26 ear be
11 3 58 ear feel
-53 -20 -18 ear i
31 35 -5 ear infection
-25 -49 -9 ear pop
58 61 63 ear ring
31 21 50 ear sinc
-25 -14 -3 ear that
86 79 2 ear to
-22 -19 -42 earlier
159 219 192 early
14 -11 -29 early and
11 22 46 early night
184 151 149 earth
-132 -110 -156 eas
-32 -24 -6 eas every
-41 -34 -93 eas off
-87 -136 -169 ease
-36 -30 -33 ease it
37 -27 -6 ease off
-2 2 -35 ease the
90 47 73 easier
28 36 43 easier to
-39 -36 -32 easiest
156 -98 -79 easter
9 -8 -46 easter and
21 -18 -13 easter i
3 -22 -17 easter the
-137 -149 -90 easy
-41 -32 -22 easy as
-26 -21 -41 easy to
-151 -218 -145 eat
126 87 41 eat and
-136 -57 -66 eat banana
-44 -21 -20 eat crisp
-16 -16 -23 eat do
22 25 -19 eat fine
-41 -27 -26 eat for
13 22 36 eat gran
24 34 -60 eat her
-25 -27 -50 eat his
9 9 41 eat home
41 42 2 eat i
-20 -45 8 eat ice
-51 -60 -28 eat like
-73 8 -67 eat more
34 41 52 eat muscl
-52 -9 24 eat my
2 4 -78 eat no
22 23 22 eat nothing
-28 -29 -21 eat one
138 -26 7 eat only
49 -2 -36 eat or
-10 3 27 eat prawn
-15 -89 -54 eat proper
52 74 92 eat slug
-39 -26 -28 eat so
28 23 43 eat some
29 21 75 eat something
11 -9 47 eat the
108 87 104 eat them
-23 -6 0 eat thre
-99 -72 -15 eat toast
-6 -5 -23 eat too
-64 -96 -88 ecg
-11 -22 -9 ecg and
-111 -90 -79 eclampsia
-92 -58 -45 eclampsia with
238 205 140 edge
14 -24 -13 edge be
185 152 54 edge of
-46 -47 -56 edge off
-33 -41 -44 editor
-33 -41 -44 editor say
38 39 -42 edoxaban
36 35 -8 edoxaban for
-259 -181 -153 effect
-44 -40 -35 effect of
-53 -34 -26 effectiv
-110 -86 -73 eg
-49 43 -178 egg
13 7 -27 egg and
-24 -21 -54 egg but
9 16 21 egg for
15 11 39 egg he
-79 -29 -105 egg on
26 24 -20 egg siz
-26 -4 8 eh
65 -25 -18 eight
21 20 4 eight and
104 2 50 eight day
-66 -99 -59 eight hour
-26 -15 -4 eight i
21 79 3 eight minut
20 -43 -54 eight month
25 49 68 eight on
19 31 40 eight or
33 -60 -66 eight week
-24 -35 -14 eight year
56 34 68 eighteen
4 -38 -3 eighteen month
-24 -47 6 eighty
-20 -27 -10 eighty and
8 18 48 eighty one
-132 -9 12 either
52 36 -36 either eye
-58 -13 -11 either have
-23 39 -18 either i
-42 -40 -22 either of
-5 -28 -34 either side
5 11 34 either way
185 -4 -5 el
116 188 27 elbow
-14 21 51 elbow and
9 2 36 elbow from
38 31 -37 elbow on
24 42 8 elbow to
-22 -14 -7 elden
-22 -14 -7 elden ring
-19 -22 -22 elderly
-102 -74 -50 eldest
-67 -50 -37 eldest he
-36 -149 -45 electric
-23 29 50 electric shock
2 -111 -32 electric zap
-51 -47 -37 electrician
-250 -256 -327 electrolyt
-61 -49 -22 electrolyt drink
44 34 3 electrolyt sachet
131 112 177 elephant
-33 -113 -169 eleven
26 -13 -59 eleven day
67 67 -2 eleven hour
45 1 26 eleven i
61 57 62 eleven she
-42 -17 -14 eleven time
21 -28 -51 eleven year
29 38 48 elevens
90 96 -15 eliquis
80 88 -7 eliquis feel
44 -30 67 else
-26 -6 25 else and
45 -7 -1 else at
13 9 41 else back
-30 -14 -51 else be
-1 53 73 else can
-34 -23 -25 else get
72 6 -8 else have
26 -2 -2 else in
-36 -20 -6 else keep
-96 -84 -85 else right
24 18 11 else the
-25 -3 -2 else to
14 -78 -34 else wrong
13 -41 63 em
5 40 -10 email
42 7 44 embarras
34 15 49 embarras but
14 23 7 embarras i
25 33 36 embarrassment
-32 -49 -28 embrocation and
-172 -149 -129 emergency
-31 -30 -17 emergency vet
-131 -96 -94 emg
-1 23 22 emg a
24 -22 -19 emg and
-141 -109 -129 emotional
115 222 255 empty
-24 -10 -7 empty and
-69 -57 -37 empty belly
37 40 41 empty she
-35 -7 -12 en
184 158 280 end
0 11 -23 end and
9 14 38 end at
171 144 199 end it
108 136 155 end my
115 -65 -50 end of
-66 -56 -46 end thing
-68 -62 -71 end up
-5 -2 -59 end with
-148 -91 -170 energy
25 -25 -7 energy and
-99 -27 -73 energy drink
16 42 42 engin
30 42 34 engin on
20 13 16 english
25 25 21 english i
91 30 54 enjoy
-20 -70 -2 enormous
-68 67 53 enough
22 21 24 enough air
-19 41 -6 enough and
-27 -13 -8 enough blood
58 17 8 enough but
-63 -56 -11 enough for
-18 -24 -21 enough magnesium
5 80 86 enough now
-76 -118 -116 enough to
-50 -48 -33 enough water
22 28 28 enquiry
22 28 28 enquiry concern
-22 17 154 entir
-12 -14 25 entir bag
-26 -11 -10 entir time
-46 -33 -8 epidural
70 -29 -78 epilepsy
7 48 25 epilepsy and
42 37 -17 epilepsy be
1 62 -16 epilepsy medicin
50 -5 -5 epilepsy one
44 35 27 epilepsy so
38 -71 -2 epilepsy tablet
13 49 -2 epileptic
-48 -68 -53 epileptic have
12 -25 -13 epileptic seizur
29 24 17 epileptic so
35 8 -17 epilim
83 65 108 epipen
-60 -105 -58 episod
-49 -56 -44 episod be
21 -5 -43 epsom
21 -5 -43 epsom salt
-39 -17 9 equal
16 28 36 equina
8 32 49 equina five
33 20 9 equina syndrom
-22 -30 -38 era
-7 0 36 erection
3 8 46 erection sinc
185 -4 -5 es
40 19 -4 escitalopram
-198 -205 -165 espresso
-36 -33 -40 espresso and
-27 -28 -21 espresso to
-49 -28 -31 essay
-38 -28 -21 essential
-21 -25 -11 etc
21 -2 -3 evaluation
21 -2 -2 evaluation for
287 153 427 even
-26 -17 -3 even a
11 59 32 even asleep
4 15 20 even go
-143 -77 -58 even if
18 -29 0 even in
8 27 48 even look
56 -18 -45 even my
22 -2 -1 even on
17 21 26 even say
21 32 28 even that
249 91 96 even the
6 30 25 even typ
33 47 40 even water
29 32 31 even what
64 18 49 even when
41 27 114 even with
-12 -50 -98 evening
5 28 0 evening and
-20 -20 -8 evening be
27 -56 -34 evening for
18 -32 20 evening he
77 100 51 evening i
-3 2 105 evening my
-28 -29 -64 evening one
5 12 22 evening she
-32 -36 -5 evening sinc
8 14 -22 evening ther
48 50 49 evening when
-24 -10 -4 evening with
-61 -45 -12 event
133 -75 -197 ever
-1 14 37 ever a
-1 23 22 ever add
-58 -15 -3 ever after
81 72 -17 ever and
23 17 21 ever come
62 33 -38 ever do
57 67 8 ever feel
-116 -85 -66 ever get
-23 -33 -17 ever give
-47 -41 -49 ever go
-5 13 -33 ever have
-53 -18 -10 ever my
-45 -8 -2 ever need
117 123 135 ever seizur
121 -136 -38 ever sinc
45 48 -8 ever sleep
52 19 27 ever so
-20 -4 -5 ever to
7 -26 -19 ever use
3 33 -14 everest
268 63 22 every
-28 -21 -14 every bit
50 -12 -3 every bles
27 54 66 every breath
18 16 41 every bump
-32 -49 -28 every candl
44 4 46 every coupl
-18 1 -89 every cup
-20 -23 110 every day
-91 -55 -32 every evening
12 44 -2 every feed
70 32 -18 every few
5 52 -1 every four
64 67 17 every half
20 36 32 every hour
-33 -35 12 every line
1 -3 -24 every meal
-32 -24 -21 every messag
-22 -16 -12 every month
126 149 -53 every morning
-35 -32 -47 every mouthful
75 87 79 every muscl
174 96 58 every night
-42 -38 -21 every one
24 -2 -1 every other
140 137 146 every pil
-39 -26 -12 every reply
6 -92 -29 every run
-92 -16 -6 every school
272 -71 7 every singl
19 24 32 every sip
5 7 39 every so
-52 -9 -10 every spring
118 31 -7 every ten
-4 -27 -17 every test
11 20 17 every third
-13 21 15 every thre
-88 -7 -24 every time
9 20 47 every two
7 -37 -25 every walk
-45 -14 -6 every wedding
-84 -38 -17 every week
15 24 41 every word
68 44 51 every year
-90 -60 -62 everybody
-44 -53 -14 everybody be
-36 -7 -39 everybody say
-27 -48 -27 everyday
-30 -26 -16 everyday life
240 466 501 everyon
-70 -32 -19 everyon at
37 53 49 everyon be
-40 -28 -13 everyon clap
-56 -13 2 everyon else
36 47 42 everyon have
-69 -40 -8 everyon in
31 33 6 everyon laugh
17 48 46 everyon say
56 73 74 everyon the
54 52 55 everyon would
655 518 467 everything
-55 -16 -11 everything about
16 23 3 everything abov
48 8 27 everything ach
-9 -25 38 everything and
-37 -18 32 everything be
6 9 55 everything below
45 15 -5 everything doubl
-11 -40 -25 everything down
47 15 -12 everything else
20 26 82 everything get
45 62 81 everything go
43 61 -7 everything have
91 4 14 everything hurt
-40 -13 -14 everything in
3 6 -20 everything loud
-62 -72 -49 everything move
-7 10 28 everything my
66 20 8 everything on
61 61 -3 everything sinc
24 30 96 everything spark
14 19 20 everything the
37 79 -2 everything too
152 -3 0 everything twitch
37 27 -11 everything when
-126 93 63 everywher
36 70 85 everywher and
46 0 0 everywher for
1 3 -53 everywher heart
18 39 -1 everywher no
-22 -26 -6 ex
-90 54 -105 exact
-77 -32 -11 exact as
-19 -20 -16 exact lung
36 52 -3 exact only
-56 -14 -1 exact the
19 21 9 exact what
42 67 -11 exact wher
-3 -4 -46 exact who
-192 -167 -97 exam
45 -11 -8 exam and
-21 -36 -16 exam be
-15 -21 -7 exam on
-24 -29 -17 exam this
-88 -33 -21 exam week
-45 -47 -68 examin
-49 -39 -59 examin me
17 64 89 except
9 23 11 except it
-35 -23 13 except the
-8 -46 -47 exchang
23 -9 -10 excit
-34 -242 -182 exercis
-27 -17 -7 exercis a
8 6 29 exercis and
104 -2 -3 exercis class
-58 -26 -9 exercis do
88 -33 -16 exercis i
-21 -12 -14 exercis in
78 31 -10 exercis no
-33 -23 -13 exertion
10 52 93 exhaust
217 214 177 exist
144 132 126 exit
-49 -27 -12 exmouth
-166 -134 -6 expect
-32 -22 0 expect and
10 13 62 expect it
33 35 36 experienc
-42 -16 -7 expir
-193 -133 -120 explain
-52 -31 -36 explain in
-26 -3 -4 explain spasm
19 12 72 explod
85 94 100 expres
-6 -6 -21 extend
58 34 4 extra
205 297 135 eye
17 -68 -20 eye a
-117 -84 -23 eye after
4 -4 -57 eye all
-9 -17 61 eye and
10 -45 -21 eye back
-34 -37 -41 eye be
3 -49 -5 eye blink
11 -32 -13 eye clos
4 -15 -40 eye dont
12 13 22 eye droop
-69 -56 -27 eye drop
4 -21 7 eye fine
8 11 -43 eye five
6 45 12 eye flick
-12 38 51 eye for
-82 -57 -41 eye from
65 94 85 eye go
-81 -16 -86 eye have
18 24 10 eye i
-43 -33 -8 eye in
-15 -4 -21 eye it
-64 -43 -22 eye jump
-65 1 35 eye just
-21 -10 -136 eye keep
18 24 45 eye like
67 53 28 eye look
2 14 46 eye no
14 -20 19 eye on
17 -8 -25 eye or
36 43 81 eye point
20 29 99 eye proper
78 75 -13 eye red
-23 3 -29 eye rins
78 151 113 eye rol
-20 86 -14 eye sinc
22 42 53 eye stream
15 11 -35 eye test
-39 -56 -98 eye that
23 -94 -38 eye then
82 58 103 eye this
52 -64 23 eye twitch
2 -8 -36 eye water
-5 40 52 eye while
-44 -8 -33 eye wont
52 34 -4 eye yellow
61 55 88 eyebal
47 38 143 eyebrow
-42 -25 7 eyebrow and
71 27 39 eyebrow be
-43 -5 2 eyebrow go
21 -10 -8 eyebrow have
-25 -28 -18 eyebrow sinc
-23 -11 -11 eyebrow that
33 -10 -6 eyebrow then
-47 -39 -61 eyed
-34 -7 -5 eyelash
-272 -283 -356 eyelid
-38 -22 -4 eyelid 3
42 -3 -2 eyelid 7
-22 -12 -6 eyelid after
-35 -79 -13 eyelid and
26 -5 -3 eyelid at
-80 -32 -17 eyelid be
-46 -37 -15 eyelid day
67 -6 -2 eyelid do
156 137 35 eyelid droop
29 28 63 eyelid feel
-22 -54 -34 eyelid flicker
55 18 -15 eyelid flutter
-22 -8 -5 eyelid from
-80 -55 -57 eyelid go
11 24 30 eyelid hang
-175 -151 -153 eyelid have
30 38 -58 eyelid hop
-9 37 -9 eyelid in
39 34 -14 eyelid jump
-4 33 65 eyelid keep
-37 -38 -12 eyelid now
-55 -36 -12 eyelid on
-196 -105 -42 eyelid sinc
20 4 20 eyelid sit
-133 -96 -55 eyelid start
2 36 -17 eyelid stop
-113 -81 -56 eyelid that
21 -10 -12 eyelid the
26 -13 -9 eyelid then
-32 -14 -8 eyelid today
148 253 210 eyelid twitch
21 -63 -44 eyelid wont
19 21 -40 eyesight
140 111 115 f
63 95 77 fac
51 64 24 fac the
-23 -8 -43 face
11 23 19 face all
-5 -16 27 face an
-6 -11 -134 face and
-24 -17 10 face arm
-107 39 43 face be
53 -4 12 face do
15 21 44 face down
54 36 85 face droop
5 5 -67 face drop
-2 -23 -8 face even
29 55 -46 face fall
2 3 34 face feel
-20 5 30 face go
13 16 -59 face in
-38 -30 -16 face isnt
8 13 35 face keep
-27 -17 -4 face on
2 5 39 face pul
14 24 -53 face slid
37 33 40 face start
3 3 23 face tingle
13 11 27 face to
24 -5 2 face twitch
-49 -39 -30 face when
6 15 -40 face wont
95 85 107 facial
9 17 38 facial twitch
1 1 39 fact
72 -7 -46 fad
0 0 -50 fad and
133 132 183 fade
108 87 89 fade under
42 96 167 fail
-30 -17 -10 failover
-22 -29 -38 failur
64 104 193 faint
-17 -29 -25 faint and
-25 -22 -6 faint at
-47 -64 -34 faint be
-34 -29 -23 faint didnt
-2 -52 -24 faint for
9 7 -55 faint get
4 6 33 faint i
-39 -23 -5 faint never
6 21 53 faint on
18 -22 -9 faint or
22 15 39 faint twic
4 6 36 faint when
56 35 12 fair
8 -7 -38 fair bit
101 57 65 fair enough
21 28 63 fairy
72 65 88 faith
65 60 69 faith fully
-17 -24 -14 fake
-108 -148 -200 fall
12 23 -54 fall and
147 30 -115 fall asleep
-18 16 40 fall down
44 32 30 fall eat
24 33 43 fall from
-32 -49 -28 fall hasnt
-11 -33 -16 fall i
-4 26 29 fall no
-92 -41 -2 fall off
98 106 -41 fall on
-55 -84 -51 fall out
-88 -21 -6 fall over
4 13 38 fall pick
18 23 82 fall shut
4 -21 -6 fall sinc
-51 -45 -14 fall then
105 122 182 family
43 33 27 family and
53 55 74 family get
-36 -8 10 family have
0 1 -21 fan
-20 -25 4 fancy
17 108 49 far
-32 23 -4 far and
23 22 22 far as
15 13 -25 far have
7 11 24 far too
106 78 19 farm
35 78 78 farmer
26 30 26 fart
49 56 66 fasciculat
-50 -4 -15 fasciculation
-35 -11 -10 fasciculation and
-44 -6 -6 fasciculation look
51 42 33 fasciculation mean
69 126 209 fast
-50 -9 16 fast breath
101 88 87 fast positiv
93 76 78 fastest
127 139 -136 fat
-8 5 -57 fat and
59 86 -9 fat hot
9 12 -32 fat throb
7 8 39 fat tick
8 8 31 fat voic
178 192 164 fatal
-72 -35 38 father
44 61 54 father be
-33 -38 -33 father in
20 27 33 father take
-23 -23 -17 fatigu
12 94 -39 fatter
9 87 -1 fatter than
-47 -16 -4 faulty
-37 -24 -25 favourit
-26 3 9 fear
21 2 65 feast
-20 -25 -11 feather
10 -34 -44 feb
-104 -88 -85 febril
-83 -66 -95 febril fit
-69 -24 -39 feebl
-13 -54 -191 feed
45 29 1 feed and
76 -77 -57 feed fine
11 7 -30 feed grand
-24 -15 -8 feed into
-125 -93 -56 feed like
61 98 -61 feed ok
5 22 -36 feed okay
20 47 5 feed sinc
27 28 84 feed the
17 -19 28 feed up
-36 -28 -21 feed wel
492 521 277 feel
22 101 -14 feel a
49 54 -11 feel absolut
155 130 5 feel all
58 -7 72 feel alright
4 7 -44 feel and
2 8 32 feel anything
30 22 -21 feel as
62 79 84 feel be
-31 -16 4 feel below
109 107 113 feel better
-45 -34 -10 feel both
-2 23 -19 feel bruis
218 192 187 feel calm
-74 -21 20 feel come
18 19 -59 feel completely
30 48 63 feel confuse
-41 -71 -36 feel every
-49 -73 -62 feel everything
93 93 97 feel faint
-67 -62 -47 feel fat
-37 -19 -25 feel fine
29 5 -38 feel ful
-11 1 -47 feel grand
-4 -137 -39 feel great
53 65 58 feel heavy
-29 -39 -21 feel his
2 20 -78 feel hot
4 17 39 feel i
19 35 29 feel ill
-127 -194 -81 feel in
75 90 154 feel it
4 -40 -19 feel lazy
5 -159 88 feel like
21 16 40 feel load
0 -52 -20 feel low
-278 -152 -95 feel my
45 13 -88 feel normal
93 89 104 feel nothing
-95 -60 -70 feel numb
-10 -38 -18 feel of
225 240 65 feel ok
25 13 1 feel okay
56 20 -19 feel perfect
-63 -65 -24 feel puffy
29 25 4 feel quite
-23 -8 -36 feel right
-17 -19 -21 feel rotten
-55 -25 -7 feel sick
-33 -48 -42 feel so
5 3 -21 feel stiff
24 -16 -4 feel strong
3 8 -24 feel sunburnt
33 -6 58 feel the
3 14 28 feel thick
-17 -24 -23 feel tight
25 53 18 feel too
79 85 48 feel total
19 21 28 feel very
38 20 100 feel weak
108 122 -77 feel wel
-88 -69 -44 feel when
2 4 -89 feel wher
-29 -6 -3 feel wrong
-36 -41 -23 feeling
61 41 44 fella
-45 19 55 fenc
-51 -31 -20 fenc on
47 70 84 fentanyl
46 69 83 fentanyl patch
-43 -28 -48 ferry
18 32 -6 ferry and
-2 -8 35 festival
-30 -14 0 festival and
7 9 31 fetch
2 7 26 fetch the
-25 -42 124 fever
60 51 30 fever and
29 44 27 fever belly
-16 -22 -2 fever come
-25 -21 -15 fever have
2 -19 -41 fever i
-75 -61 -29 fever in
-15 -55 42 fever no
18 16 73 fever of
7 4 55 fever sinc
54 44 76 fever stiff
14 9 -78 feverish
456 -34 -157 few
94 1 -40 few can
-4 32 -26 few day
4 17 32 few hour
43 26 -34 few minut
35 -157 -80 few month
37 50 -56 few second
-26 -29 -8 few step
20 -30 -16 few time
-9 -119 -44 few week
74 128 117 few word
35 -22 -31 few year
-52 -40 -32 fewer
-633 -577 -554 fibro
-77 -67 -83 fibro and
-57 -56 -38 fibro be
-25 -24 -21 fibro do
-41 -45 -53 fibro what
-476 -435 -393 fibromyalgia
-26 -26 -18 fibromyalgia and
-21 -8 -10 fibromyalgia stiff
-54 -55 -32 fiddl
-36 -42 -36 fidget
39 -21 79 field
54 46 27 field mushroom
-4 1 -21 fierc
-1 -50 -33 fiesta
-30 74 6 fifteen
15 21 33 fifteen minut
-16 32 -28 fifteen year
-3 20 30 fifth
23 6 30 fifty
-38 -30 -41 fifty eight
-1 -25 -7 fifty time
15 29 38 fight
24 25 24 fight for
-107 38 -48 figur
2 11 -26 figur it
15 50 110 fil
-133 -118 -96 fil at
18 29 8 fil in
8 21 43 fil it
87 110 118 fil my
-25 -27 -33 file
7 -53 -43 film
25 37 46 film and
-20 -58 -42 film his
38 37 23 film it
3 5 -26 film last
-64 -78 33 final
-29 -18 -18 final do
-30 -22 -18 final last
-22 -36 -10 final week
21 -61 102 find
-10 7 32 find a
30 37 41 find and
22 18 22 find her
25 -24 -10 find i
34 0 21 find it
122 133 160 find me
-65 -61 -59 find my
31 48 41 find myself
-66 -61 -65 find out
-143 -126 -81 find the
4 19 24 find them
6 -43 -3 find word
144 160 -367 fine
-28 -40 -38 fine after
4 11 26 fine again
-87 -66 -93 fine and
-5 -7 -27 fine apart
107 99 183 fine at
57 43 -18 fine be
-32 -50 -17 fine before
-5 -5 -22 fine bladder
-6 2 -35 fine breath
72 35 152 fine but
-62 -32 -31 fine by
-4 -1 -24 fine can
7 4 -45 fine chest
10 -7 -51 fine do
-26 -16 -2 fine eat
-58 -11 -47 fine ever
-49 -11 -6 fine every
-11 -2 30 fine for
-24 -18 11 fine have
-21 -33 -4 fine he
5 -11 -28 fine head
53 63 -4 fine how
-10 1 -25 fine i
22 -5 9 fine in
-20 -10 91 fine it
-157 -86 -37 fine just
-61 -1 -13 fine last
-49 -55 -10 fine leg
116 135 -49 fine no
20 12 -18 fine nothing
-48 6 51 fine now
17 -16 -37 fine oddly
-31 -25 -6 fine otherwis
5 7 53 fine play
-49 -55 -10 fine poo
32 25 -31 fine sinc
4 5 -37 fine sit
-32 -25 13 fine sleep
-39 -33 -29 fine so
27 46 -26 fine straight
-28 -20 -3 fine swallow
-34 -22 -16 fine talk
62 0 13 fine the
6 16 39 fine to
69 84 111 fine when
-27 -5 -1 fine with
-7 -5 -22 fine word
7 5 20 fine yesterday
319 141 -78 finger
9 15 22 finger after
-44 62 -48 finger be
23 -5 47 finger curl
11 16 36 finger fat
-46 -35 12 finger for
-65 -43 -33 finger go
74 -26 -14 finger have
-25 -6 -5 finger in
12 30 60 finger it
2 2 -46 finger joint
-11 57 -18 finger jump
-53 -39 -116 finger keep
29 49 31 finger numb
-5 -16 84 finger on
6 8 -32 finger puffy
54 -51 -29 finger that
73 72 -18 finger tingle
-8 5 -40 finger to
6 -27 -6 finger trembl
85 -24 -14 finger turn
-28 -13 24 finger twitch
13 -31 -18 finger which
7 17 67 finger wide
42 -24 13 finger width
10 113 -82 finger wont
18 14 23 fingernail
-92 -50 -154 fingertip
2 8 -56 fingertip and
2 10 -26 fingertip be
1 -1 -29 fingertip prickl
231 204 269 finish
0 32 -112 finish a
134 134 162 finish it
51 33 64 finish me
29 33 45 finish my
124 115 179 finish the
-17 -7 -32 fir
-34 -6 20 fire
21 26 -18 fire be
-73 -68 -55 firework
-51 -10 22 firm
-10 -6 24 firm or
-91 -27 -56 first
-7 -22 -21 first as
-32 4 17 first day
5 4 21 first dose
191 210 136 first ever
-39 -26 -13 first few
20 22 -12 first finger
51 -3 -5 first half
73 -31 -29 first it
-24 -15 -4 first leg
-8 -29 -55 first my
45 -1 -35 first now
2 3 31 first on
13 28 55 first one
-25 -25 -16 first parkrun
-30 -13 -20 first so
10 52 87 first spin
-20 -10 -4 first step
1 14 28 first ten
64 28 30 first the
9 -27 -15 first thing
52 151 49 first time
-95 -55 -20 first week
-19 -11 -29 first when
-25 -86 -180 fish
8 8 32 fish and
21 13 -67 fish bone
-34 -35 -38 fish for
65 9 70 fish on
-25 -11 -4 fist i
15 25 36 fist squeez
283 276 164 fit
23 9 96 fit as
16 8 65 fit at
31 -4 -2 fit for
-23 -21 -1 fit he
-81 -76 1 fit in
67 51 16 fit of
29 50 24 fit on
2 65 -6 fit or
-10 -7 -28 fit she
26 16 69 fit this
-18 -22 -35 fit when
4 3 -160 fit with
11 10 -56 fit yet
-34 -22 -39 fitness
-22 -19 -13 fitness plan
173 -21 -172 five
-16 -110 -43 five a
23 -79 -41 five and
101 205 -101 five day
-40 -16 7 five hour
-33 -28 -18 five mile
217 213 257 five minut
44 -40 -58 five month
-12 -25 -11 five night
-29 -42 -43 five now
42 22 -49 five of
10 22 -19 five second
16 30 25 five set
15 14 32 five this
44 -1 2 five time
114 -45 -2 five week
-172 9 24 five year
-34 -37 -47 fiver
-30 -33 -43 fiver on
-177 -102 -4 fix
-34 -31 -26 fix a
16 20 36 fix grin
-20 -41 -50 fix it
14 25 44 fix my
-53 -35 -14 fix the
182 118 59 fiz
32 -12 -4 fiz and
-38 -28 -34 fiz go
10 18 -24 fiz like
18 36 -15 fiz round
-49 -9 -28 fizzy
-65 -57 -17 flag
-20 -23 -19 flag symptom
-45 -71 -16 flak
45 42 96 flam
14 18 43 flam go
34 24 -57 flank
16 11 21 flannel
87 69 -56 flap
10 16 23 flap about
-58 -56 -32 flap it
24 30 -3 flap like
13 -12 -46 flap on
70 88 51 flap when
92 143 -11 flash
-40 -19 52 flash light
60 61 -35 flash like
-55 -63 -37 flask
-55 -63 -37 flask of
-40 17 14 flat
-63 -76 -12 flat and
-78 -57 -69 flat battery
8 7 37 flat cola
40 46 49 flat have
20 11 -26 flat lemonad
-10 -6 24 flat new
4 6 37 flat on
-107 -72 -45 flat white
-45 -49 -22 flatlin
150 169 216 flatmat
41 42 0 flatmat be
-29 -18 -18 flatmat drag
40 27 25 flatmat on
-25 -2 7 flatmat say
40 1 71 flea
25 33 80 flecainid
18 13 -34 fleck
-31 -4 7 flew
24 27 19 flew back
-113 -28 37 flex
-85 -27 -3 flex my
-32 -16 -8 flexor
-46 6 -3 flick
-21 -1 0 flick about
5 42 6 flick side
-405 -619 -395 flicker
-32 -9 -10 flicker be
23 -55 -26 flicker by
-37 -19 -5 flicker do
21 -1 0 flicker every
-65 -39 -9 flicker eyelid
34 15 20 flicker for
-8 -28 -11 flicker from
16 22 16 flicker green
92 -4 -8 flicker i
-24 -61 -52 flicker in
-108 -40 -22 flicker like
22 -37 -12 flicker on
-182 -152 -51 flicker sinc
-59 -15 -10 flicker today
-29 -29 -26 flicker tonight
-53 -36 -13 flicker under
26 -29 -18 flicker when
-48 -12 -5 flicker would
19 39 42 flight
29 43 55 flight and
-5 -45 2 flight of
15 7 -30 flight sinc
11 26 -6 flight to
30 31 -5 flinch
0 14 24 flinch when
75 85 43 fling
1 58 87 fling out
52 91 37 flip
-4 31 -16 flip flop
166 212 11 floater
86 100 -17 floater and
30 16 -3 floater in
70 60 -41 floater sinc
-22 -30 -4 flood
92 37 266 floor
22 17 18 floor after
9 6 26 floor all
-42 -39 40 floor and
-13 -25 0 floor for
30 30 34 floor i
-3 36 46 floor of
-5 19 68 floor with
-4 97 -16 flop
12 15 -38 flop i
-35 -16 -37 flop like
29 46 20 flop sinc
-93 -159 -17 floppy
-107 -120 -77 floppy and
10 -43 2 floppy for
28 21 57 floppy ish
9 21 18 floppy like
-39 -47 -50 florida
-10 25 58 flour
-39 -2 6 flour and
-85 -27 -34 flow
-81 -9 -31 flower
-19 11 -81 flu
13 -23 9 flu i
-73 -121 -78 flu jab
4 41 61 flu sachet
48 51 -6 flu that
-23 -12 -5 flu the
3 -39 -19 flu without
48 65 3 flue
8 7 -31 flue leak
34 38 44 fluent
5 6 63 fluid come
12 13 21 fluid for
3 -4 -27 flung
8 18 -21 fluoxetin
-51 -85 -50 flush
-332 -390 -257 flutter
59 -31 -11 flutter and
33 23 -8 flutter be
5 40 -3 flutter eyelid
-23 -5 -2 flutter for
-143 -93 -64 flutter in
-5 -28 -8 flutter it
-89 -64 -33 flutter on
-35 -26 -3 flutter over
-245 -155 -50 flutter sinc
-27 -17 -10 flutter tonight
-84 -91 -72 flutter under
55 109 88 fluttery
-91 -62 -38 fly
19 39 -13 fly off
-32 -44 -2 fly out
-73 -23 -27 foam
-10 26 18 foam at
-46 -47 -37 foam roller
-13 -17 -23 focal
-10 -21 -15 focus
72 75 91 fog
133 72 -17 foggy
26 17 4 foggy and
-19 -20 -16 foghorn
27 45 55 foil
106 169 136 fold
34 89 40 fold forward
-27 -13 18 fold like
-23 -23 5 fold under
6 5 49 fold when
-50 -57 -54 folk
14 -49 -48 folk on
-144 -30 48 follow
-68 -34 8 follow a
-24 -17 -21 follow her
-33 -27 -13 follow the
-47 -19 -6 follow up
10 48 43 follow what
-228 -213 -252 food
-8 15 -42 food and
25 -1 -32 food be
-7 -27 -2 food coma
-23 -8 -14 food down
2 4 -49 food feel
-3 -28 -24 food for
-42 -49 -20 food go
-34 -61 -67 food have
-11 28 7 food or
-42 -28 -21 food shop
21 4 27 food that
29 27 52 food to
-46 -54 -37 food with
-44 -61 -32 fool
-259 -178 -258 foot
-38 -11 -4 foot after
20 -60 -8 foot all
-104 -41 34 foot and
-35 18 -28 foot at
105 77 43 foot be
14 27 16 foot burn
81 -169 -23 foot cramp
2 -28 -11 foot crept
-43 -26 -18 foot curl
-48 -15 -3 foot do
4 11 -81 foot down
-2 -1 -44 foot drag
-63 34 -92 foot drop
-40 -31 -19 foot fall
-42 -92 -65 foot feel
37 12 63 foot fiz
81 97 -11 foot flap
-13 -32 -13 foot for
-49 -64 70 foot go
76 -48 16 foot have
-66 -15 -31 foot in
14 17 -83 foot just
41 15 81 foot keep
-51 -49 -15 foot last
-29 14 65 foot like
-35 3 13 foot lock
-19 -24 20 foot nine
-47 -64 9 foot on
9 46 -2 foot puffy
-50 -17 0 foot she
22 23 -102 foot slap
14 6 21 foot start
21 38 -23 foot stil
2 -28 -64 foot then
53 -4 26 foot tingle
-9 4 50 foot to
-88 -29 -23 foot up
40 -7 -1 foot warm
-20 -16 -6 foot what
-22 -8 -3 foot when
4 26 36 foot which
15 34 48 foot white
-113 -65 -41 footbal
-35 -23 -6 footbal last
36 20 -7 footballer
-51 -50 -24 footy
-177 -159 -161 for
14 30 34 for 1
40 -9 -4 for 10
59 37 -28 for 14
4 -13 23 for 2
-9 -4 -46 for 20
-8 -9 43 for 3
27 13 25 for 8
222 175 291 for a
201 -5 -6 for about
35 51 -10 for af
-106 8 10 for age
6 42 66 for air
52 48 71 for all
101 3 11 for an
70 75 84 for and
-28 -9 -7 for anxiety
-1 23 22 for anyon
45 22 -23 for anything
-34 38 51 for be
68 63 56 for both
-21 -8 -9 for calv
6 30 48 for cauda
27 19 17 for celebrat
-71 -72 -61 for charity
-74 -42 -31 for christma
5 8 34 for complet
-36 -36 -7 for covid
25 108 149 for cramp
5 3 -49 for crisp
-20 -22 -14 for dad
94 102 65 for day
-21 -23 -20 for dom
33 37 41 for donkey
1 24 25 for each
0 -45 -26 for eight
-7 -23 0 for eleven
-44 -1 -2 for ever
23 6 18 for every
67 86 78 for everything
8 6 23 for feed
-25 -31 -24 for fibro
-70 -66 -51 for fibromyalgia
-25 1 6 for fifteen
-2 -84 41 for five
-103 -57 -24 for forty
38 -31 -65 for four
173 175 183 for good
3 -20 -8 for gout
-43 -44 -14 for grow
24 22 -31 for gym
1 -39 -84 for half
-20 -23 3 for her
-5 -15 -35 for him
-18 -19 -35 for how
12 12 27 for i
-74 -44 3 for it
-48 -30 -24 for jerk
-48 -4 -4 for jme
-37 -12 -6 for leg
37 13 -25 for long
-31 -12 -7 for lose
19 -27 -29 for magnesium
58 54 100 for mayb
120 151 146 for me
-41 -8 -10 for medical
-121 -1 -1 for meningioma
140 -16 -44 for month
-38 -20 -10 for mum
-165 -74 -51 for muscl
177 331 100 for my
48 44 60 for neck
-34 -30 -11 for nerv
-18 -7 -51 for nine
175 33 50 for no
21 -39 -25 for now
89 81 83 for once
51 4 14 for one
28 -19 -4 for over
-66 -51 -16 for pad
-27 -31 -19 for peopl
0 10 -24 for polymyalgia
-113 -142 -89 for potassium
4 -17 -22 for sever
3 -21 -13 for several
-48 -50 -44 for shoulder
17 13 21 for shout
-200 10 -2 for six
-27 -17 -20 for sixty
28 -4 -35 for sleep
-46 -23 -22 for spasm
-7 -10 -21 for spinal
-23 -33 -25 for stiff
8 27 -30 for take
-73 -45 -32 for tea
2 48 -83 for ten
-184 -156 -174 for that
32 203 128 for the
-25 -26 -15 for their
-28 8 1 for them
-43 -27 -21 for thes
-23 -41 -25 for thirty
2 81 31 for this
-38 -17 56 for thre
-23 -30 -19 for tight
-23 -24 -10 for toast
-18 -26 -6 for train
-18 -10 -23 for twelv
8 41 -39 for twenty
-67 -22 -19 for twitch
17 -72 -80 for two
2 -14 -57 for vertigo
46 50 59 for warmth
15 -61 -46 for wast
45 -14 119 for week
-21 -20 40 for what
65 79 78 for when
-1 -2 38 for which
-23 -23 -32 for word
147 135 136 for write
-183 152 64 for year
-51 -45 -47 for you
36 33 43 for your
-38 -14 -10 forc
-49 -31 9 forearm
14 -35 19 forearm and
-22 -23 -5 forearm flicker
21 -2 -2 forearm spasm
-37 -33 -37 forearm twitch
8 19 32 forefinger
-107 -60 -376 forehead
0 16 -74 forehead and
-43 -40 -66 forehead be
7 8 -42 forehead on
29 46 28 foreman
39 55 29 foreman say
-4 6 -24 forest i
56 243 248 forever
116 20 13 forget
-19 -14 -22 forget name
65 62 60 forget the
-39 -16 -8 forget to
29 32 -4 forgetful
3 40 58 forgiv
-1 17 39 forgiv me
5 23 19 forgiv the
-75 -19 50 forgot
-34 -48 31 forgot my
-24 -23 4 forgotten
7 2 27 forgotten how
213 213 86 fork
57 68 81 fork in
34 -16 -11 fork the
18 22 42 fork through
87 -22 -22 forklift
-1 59 -16 form
-38 -8 -9 form ask
-38 -42 -7 form just
50 67 -8 form say
23 27 -7 form the
258 -10 -136 fortnight
49 -21 -122 fortnight ago
62 -17 27 fortnight and
9 10 -44 fortnight back
101 -37 -4 fortnight i
-47 62 33 fortnight sinc
-157 -50 45 forty
-23 -17 -12 forty four
-105 -118 -52 forty minut
2 11 -26 forty pound
-45 -13 4 forty year
-24 -89 -13 forum
150 169 146 forward
41 21 38 forward and
25 37 -17 forward arm
5 6 25 forward like
-5 -24 -16 forward to
10 53 34 forward with
241 281 375 found
-17 25 77 found a
34 38 41 found gran
26 22 19 found her
46 44 -13 found him
-105 -60 -57 found it
7 8 33 found me
24 24 43 found my
22 17 18 found on
10 0 -21 found out
-26 -30 -17 found the
-35 3 -37 fountain
50 37 78 four
-58 -54 -23 four and
-19 -20 -16 four arriv
-27 -22 -15 four coffe
127 155 -81 four day
16 30 25 four degre
-29 -21 -21 four floor
-36 -87 -106 four hour
-29 43 47 four hundred
29 53 15 four i
7 40 48 four letter
28 39 29 four limb
-35 1 44 four minut
-53 -111 -66 four month
-4 -90 -46 four night
12 7 34 four no
20 23 56 four oclock
97 131 141 four of
-30 -18 -28 four on
54 -19 -29 four or
27 38 -28 four pillow
-34 -10 48 four time
-47 -39 7 four today
33 27 1 four week
88 60 118 four year
29 33 -3 fourteen
4 32 -5 fourteen week
70 52 -14 fourth
35 -42 -16 fourth time
-58 -54 -7 fox
27 26 28 fr
-33 1 -22 fractur
14 27 -16 fractur foot
27 105 22 fram
-49 0 4 fram be
34 53 -7 fram in
-18 -36 -27 frank
-64 -36 -44 free
-204 -211 -233 freeze
-89 -101 -52 freeze and
-16 19 -42 freeze pea
-41 -31 -29 freeze to
30 -30 -12 freezer
30 -34 -20 freezer aisl
-75 -39 -33 french
289 -80 -37 frequent
99 -19 -9 frequent than
-49 -34 6 fresh
43 58 79 fresher
37 46 66 fresher flu
-53 -13 -14 fret
39 41 -140 fri
14 22 -83 friday
32 17 40 friday after
-59 7 -86 friday and
3 20 -20 friday be
72 68 -16 friday blood
71 55 -48 friday i
12 18 -29 friday it
3 3 33 friday knee
-43 -43 -35 friday my
-1 -3 76 friday night
3 2 24 friday now
43 28 13 friday today
78 70 106 fridg
49 48 42 fridg no
158 95 214 friend
57 8 24 friend be
23 24 35 friend keep
2 7 27 fright
-30 -43 -3 frighten
4 -26 -31 frighten me
-69 -69 -72 fring
-42 3 -15 frog
-119 -47 -30 from
-18 -31 -18 from 3
-1 -84 -174 from a
10 -21 -14 from amazon
80 56 39 from an
67 50 16 from behind
3 -29 -6 from bum
9 9 -91 from camp
-61 -55 -22 from carry
-26 -42 -46 from cork
2 8 -27 from cramp
-40 6 -6 from cros
-78 -48 -66 from dawn
-32 -51 -37 from dig
69 81 81 from each
15 20 -4 from forty
-38 -40 -17 from gabapentin
12 -5 32 from head
74 88 132 from her
9 44 48 from his
74 5 31 from home
-18 -24 4 from last
-46 -16 -33 from laugh
129 135 121 from me
-14 -46 -21 from morning
264 371 205 from my
-16 -19 -23 from neck
47 16 -20 from night
-6 16 22 from no
-89 -63 -106 from now
35 35 14 from nowher
-25 -21 -10 from pee
-51 -28 19 from perth
-9 -10 -25 from poor
-11 -25 -12 from run
-34 -10 -9 from scalp
-25 -27 -11 from seven
-76 -43 -38 from shout
-47 -46 -14 from sit
47 -10 -12 from sleep
-52 -55 -10 from sore
-39 -12 -25 from squint
-2 5 -22 from stres
-52 -35 -35 from that
87 77 311 from the
51 51 59 from ther
38 40 45 from today
-22 -8 -5 from top
30 -54 -32 from two
11 19 29 from under
-25 -12 -9 from wher
92 41 31 from work
-26 -1 -43 from yesterday
-23 -35 -15 from you
164 98 181 front
38 -4 -4 front crawl
19 -39 82 front of
32 37 38 front sinc
-23 -34 -31 frost
153 168 152 froth
0 3 -30 froth at
34 22 20 froth come
31 24 22 froth in
10 38 60 froth on
-73 -38 -4 fruit
-35 -13 -9 fruit and
4 7 33 fruit be
-26 -20 -14 fruit have
57 53 81 fry
25 26 57 fry up
5 -33 -88 ful
-14 -23 -2 ful i
-38 -22 -3 ful mark
-122 -43 -84 ful of
19 31 36 ful recovery
19 25 -21 ful sentenc
25 36 44 ful stop
-31 -16 -7 ful work
-10 90 -39 fully
21 46 -48 fully with
12 -22 -8 fumbl
76 93 116 fume
-61 -49 0 fun
-22 -15 -23 function
68 47 1 funeral
31 43 37 funeral be
14 25 19 funnel
14 25 19 funnel web
-16 -22 -9 funniest
-100 -170 -66 funny
-45 -51 -17 funny and
-32 -15 -5 funny bone
23 -57 -2 funny but
37 39 42 funny color
22 17 38 funny dusky
14 6 39 funny for
115 115 102 funny how
11 9 31 funny i
23 35 0 funny on
4 4 -26 funny one
-32 -15 -2 funny pee
20 51 4 funny thing
-52 -81 -31 funny turn
-41 -24 -14 fur
-67 -36 -61 furosemid
81 -2 -2 further
-30 -22 -6 fury
72 56 83 fus
-1 28 21 fus about
2 9 23 fus but
1 8 29 fus he
63 18 -28 fuse
6 36 -14 fuse be
134 -7 -6 fuzzier
31 -23 1 fuzzy
59 -1 -1 fuzzy over
60 89 80 g
23 34 28 g t
-584 -587 -331 gabapentin
123 136 124 gabapentin a
-39 -43 -31 gabapentin an
-73 -76 -39 gabapentin and
102 83 83 gabapentin at
45 37 36 gabapentin be
-50 -55 -40 gabapentin for
9 -44 -28 gabapentin in
-28 -38 -29 gabapentin with
34 -6 -2 gaffer
12 12 92 gag
21 23 20 gag and
12 19 76 gag at
-29 -38 -18 gag on
-68 -135 -48 gain
36 65 39 gallon
-22 -16 -9 gallon of
44 71 91 game
8 9 22 gap
421 408 461 garag
54 47 67 garag and
10 31 39 garag door
11 11 23 garag it
51 53 66 garag with
-29 -12 -3 garbag
44 0 -76 garden
-33 -43 -36 garden all
-14 1 25 garden and
41 44 38 garden fork
64 3 -18 garden i
-24 -21 -15 garden with
-25 -50 5 garden yesterday
-26 -11 -5 gardener
-57 -36 -10 gargl
-71 9 42 gas
17 34 22 gas and
44 47 17 gas fire
27 47 6 gash
46 34 44 gasp
-22 -25 -19 gasp like
-43 -37 -43 gastaut
1 9 -49 gastric
-127 -140 -179 gate
22 30 40 gatepost
-67 -17 -22 gather
9 28 39 gaviscon
-77 -14 -35 gbs
33 18 10 gday
5 -23 -68 gear
5 -24 -21 gear stick
-103 -81 -73 gehrig
68 23 38 gel
48 -50 -47 gene
-53 -65 -51 general
-18 -25 -12 general q
60 50 95 generator
38 34 39 generator be
12 10 32 generator run
-31 -17 -19 genetic
29 62 32 genital
44 76 54 genital and
-38 -41 -29 genius
-51 -35 -21 gentl
-55 -39 -24 georg
-32 -28 -18 germ
34 -69 45 get
122 224 203 get a
28 57 -5 get air
0 1 24 get all
10 34 28 get an
-30 -19 -20 get and
79 50 -1 get back
16 15 28 get bang
-129 -103 -65 get be
-13 -60 -25 get better
109 120 102 get bigger
-108 -109 -55 get bit
18 46 50 get blood
23 -7 -3 get blurry
-38 -3 -2 get calf
1 -21 -11 get clumsy
-9 17 22 get cold
-32 -27 -21 get confuse
27 -85 -30 get cramp
42 41 56 get cros
9 -33 -21 get dad
3 -53 -7 get electric
-72 -24 -36 get fibro
125 -6 -5 get fuzzier
-3 -3 -35 get goosebump
86 -28 25 get hard
-22 -15 -11 get have
66 12 59 get headach
-113 -40 -34 get help
-27 6 93 get her
-61 -57 -23 get hiccup
81 100 131 get him
-58 -52 -81 get his
17 25 27 get hold
-31 -51 -43 get home
53 96 56 get in
-5 25 112 get into
-185 -92 -192 get it
-37 -35 -41 get kil
35 -7 9 get left
2 -59 -25 get littl
3 7 44 get louder
9 120 125 get me
19 19 -22 get mg
-26 -20 -17 get mnd
-29 -11 -10 get more
-44 -17 -67 get motor
22 0 2 get muddl
-105 33 15 get my
29 53 79 get myasthenia
-22 -7 -6 get new
-88 -46 -26 get no
84 94 44 get nothing
-30 32 -38 get off
83 58 60 get on
53 65 42 get one
-33 8 -165 get out
33 38 -43 get over
-87 -81 -31 get pmr
-74 -44 -50 get poison
1 3 -39 get relief
-42 -32 -26 get rid
-106 -68 -1 get round
14 46 -11 get see
-52 -41 -24 get slaughter
20 -55 -32 get slower
-29 -31 -38 get so
-87 -48 -34 get spasm
28 -16 -46 get stiff
-17 -25 -13 get stronger
17 3 24 get stuck
-21 -9 -9 get taser
-27 -12 4 get that
46 171 233 get the
-28 -33 -18 get their
-32 9 11 get them
-70 -58 -45 get thes
21 -7 -5 get thinner
28 72 127 get this
45 -10 14 get through
7 -53 -44 get tiny
49 21 -85 get tir
41 61 125 get to
83 99 99 get too
-53 -23 -23 get two
125 -96 -14 get up
18 56 -52 get weak
62 48 35 get what
195 -9 -23 get worse
32 11 14 get zap
-4 29 34 gg
-24 -7 -28 ghost
-45 -25 -3 ghost on
51 52 14 gibberish
39 26 26 giddy
-89 -1 -1 gift
-38 3 -11 gig
32 31 37 gig and
-52 -32 -20 gig last
-176 -99 -6 giggl
-12 -20 -10 giggl at
-10 21 41 gin
-38 -27 -36 ginger
-46 -42 -23 ginger tea
8 16 38 girdl
-232 -197 -207 girl
61 16 -10 girl be
-60 -36 -68 girl have
0 0 -34 girl say
-28 9 14 girlfriend
27 46 63 girlfriend say
7 7 27 girlfriend take
-251 -212 -70 give
-68 -66 -63 give a
9 34 42 give and
119 102 104 give away
52 27 5 give birth
6 8 -21 give clarithromycin
33 -20 -8 give cramp
157 141 57 give her
67 81 58 give him
30 24 3 give his
7 39 7 give in
-95 -99 -60 give it
-75 -50 0 give littl
-246 -329 -226 give me
27 37 36 give mum
27 86 45 give my
-47 -21 -6 give myself
-53 -44 -19 give one
33 76 92 give out
-45 -41 -37 give peopl
3 -33 -2 give smal
0 -27 -7 give sudden
18 10 -36 give the
1 -20 -7 give to
-84 -162 -118 give up
-25 -20 -17 give us
4 9 25 give way
-9 0 26 give you
-20 -8 -76 gland
-16 -4 -37 gland be
141 290 455 glass
26 24 59 glass and
-28 15 66 glass of
3 3 -62 glass off
29 13 57 glass on
45 53 55 glass over
155 141 120 glass test
-25 -16 -12 glass they
23 27 35 glass thing
-68 -57 -70 glaswegian
40 96 38 gliclazid
27 21 -10 glob
-14 -24 -7 glorious
-3 50 46 glov
26 37 -17 glov and
17 22 20 glov ful
3 17 -21 glow
-54 -37 -21 glu
-29 -3 9 glu to
-52 -57 -60 glue
-43 -29 -20 glut
8 25 18 glycinat
223 190 281 go
71 99 93 go a
-21 -12 -23 go about
-14 -20 10 go after
28 26 34 go again
-5 -48 7 go all
-31 -43 -23 go already
-85 14 -56 go and
-22 -27 -26 go as
-35 -61 -136 go at
-9 -82 -61 go away
38 -69 -190 go back
-66 -53 -10 go be
-27 -24 -1 go before
19 28 -20 go black
26 72 74 go blank
85 75 126 go blue
4 6 28 go blurry
54 -5 -4 go bony
7 -12 -22 go but
-88 -170 -212 go by
31 30 5 go can
15 17 30 go clammy
-60 5 -32 go claw
6 8 36 go clumsy
3 56 47 go cold
-3 -1 38 go completely
-7 -13 25 go dark
72 97 86 go dead
15 15 24 go deeper
18 30 67 go dim
-71 -75 -68 go dizzy
-2 24 -33 go do
0 2 -40 go doctor
-32 -49 -28 go doolal
18 12 -31 go doubl
175 53 -11 go down
2 -39 -31 go downhil
1 1 -63 go droopy
5 51 2 go dusky
7 7 29 go eleven
14 -65 -18 go every
15 -15 -23 go everywher
41 28 20 go faint
106 102 -34 go fat
-28 27 -3 go feebl
11 10 -24 go feel
-11 -34 -31 go first
-1 -3 -31 go flat
0 -54 -1 go floppy
-29 0 7 go for
67 -34 -269 go from
-39 -38 -19 go ful
-37 10 41 go funny
58 -1 -2 go fuzzy
31 16 70 go green
17 -56 -19 go grey
-1 -38 -25 go hand
-29 -46 18 go hard
-9 -18 -22 go haywir
5 -1 28 go he
12 7 -21 go heavy
66 78 -3 go home
5 5 -50 go hot
31 17 4 go i
26 43 -24 go if
25 98 344 go in
-102 -57 8 go into
-33 -41 -31 go it
-23 4 24 go just
5 -30 -43 go lazy
-123 -2 127 go like
-38 5 -11 go limp
-10 -6 24 go mate
2 3 -34 go never
-20 -26 -19 go nice
-39 -63 -47 go no
17 49 -18 go nothing
-221 -166 -207 go now
68 19 55 go numb
7 -39 -17 go of
10 66 -32 go off
0 -4 -22 go ok
-18 -22 118 go on
-35 -24 8 go once
10 14 40 go one
-61 -71 -41 go out
-5 34 -8 go over
-53 -79 -39 go pale
3 9 21 go past
91 14 -8 go pink
97 112 114 go purpl
68 -1 -20 go quiet
46 75 77 go rigid
-12 -22 -5 go shaky
41 48 91 go she
-66 -30 23 go sinc
22 23 33 go slow
-38 -40 -49 go so
2 -43 -33 go soft
26 30 48 go squeaky
140 187 189 go stiff
79 70 70 go straight
5 4 -23 go sweaty
-28 -29 -5 go swim
75 87 34 go the
63 73 78 go thes
-3 -29 -21 go thin
-27 -11 -4 go this
-91 -51 -13 go through
46 13 -7 go tight
20 25 40 go tingle
8 -3 41 go tiny
198 223 142 go to
-37 -28 -17 go together
31 -13 -4 go too
69 71 85 go tunnel
67 78 69 go under
-4 -17 -91 go up
2 5 -43 go useles
-36 -22 -20 go what
43 100 -2 go when
41 30 104 go white
-76 -111 -44 go with
-21 14 -18 go within
-85 -81 -29 go wrong
74 61 87 go yesterday
136 145 59 goa
2 11 53 goa two
23 15 -14 goal post
-25 -24 -58 goat
-29 -19 -25 gob smack
-22 -13 -10 gobstopper
-25 2 34 god
-33 -10 -6 god rest
22 29 54 goin
-81 -71 -81 gold
-46 -34 -26 goldfish
-52 -46 -18 golf
-5 -22 -4 golf grip
7 11 24 golf with
-51 -82 -137 good
5 -40 -27 good and
7 -13 -66 good as
22 11 20 good evening
12 25 -6 good few
148 46 104 good for
-21 -4 -22 good i
-36 -7 3 good idea
10 -44 -23 good jaw
-48 -33 -19 good news
-22 -14 -10 good night
2 4 -23 good no
-33 -8 -9 good now
-67 -34 -26 good or
9 -26 -46 good sinc
57 35 46 good the
21 -7 -4 good while
-98 -4 -5 good year
378 464 460 goodby
76 88 89 goodby and
133 124 117 goodby everyon
123 104 149 googl
11 -23 -13 googl als
-44 -38 -24 googl everything
119 120 118 googl how
-35 -44 -31 googl it
-18 3 -46 goos
17 36 -32 goos egg
21 29 -63 goosebump
3 17 30 goosebump and
0 0 -34 goosebump in
3 31 -28 goosebump leg
48 33 -38 gooseflesh
-25 -24 -8 gout
-21 -13 -15 gown
-153 -69 -41 grab
-31 -34 -21 grab at
30 56 -3 grab the
-35 -42 -28 graceful
-100 -30 -20 grad
22 -111 -96 gradual
20 -8 -7 gradual difficulty
7 -32 -22 gradual lose
-29 -18 -18 graduat
-29 -18 -18 graduat mum
-23 -26 -34 grain
5 15 28 gram of
188 179 165 gran
-19 -21 -37 gran 88
-17 -11 -30 gran 90
24 23 27 gran and
112 61 69 gran be
-7 -8 -59 gran die
84 81 96 gran do
-18 -20 -22 gran get
-14 -87 -87 gran have
12 20 42 gran heart
24 35 48 gran iron
35 31 38 gran keep
-52 -26 58 gran on
39 28 18 gran put
-82 -73 -73 gran say
43 34 35 gran sit
38 48 75 gran take
14 22 23 gran talk
4 -42 -30 gran want
-62 -61 -61 gran wont
-29 -18 -18 gran wore
45 -8 -83 grand
9 -9 -46 grand and
137 -1 13 grand child
-25 -3 -6 grand now
39 38 37 grand only
-25 -3 1 grand sinc
14 13 27 grand so
-188 -156 -71 grandad
-32 -49 -28 grandad 82
-53 -47 -68 grandad be
-64 -36 1 grandad take
-4 42 35 grandchildren
14 22 20 grandchildren over
-3 -60 -73 granddaughter
-61 -117 -137 grandson
-19 -20 -16 grandson number
158 167 230 grap
8 7 27 grap she
126 114 89 grap stuck
50 64 86 grap toddler
-11 15 42 grapefruit
11 32 66 grapefruit the
-6 8 64 grass
-19 30 65 grav
0 6 46 gravel
11 9 49 gravy
51 46 96 graz
15 9 76 graz on
-31 -187 -163 great
-9 -11 -81 great gran
7 -41 -3 great otherwis
-142 -166 11 green
-16 -17 44 green and
18 14 65 green sick
-31 -201 -111 grey
23 -43 -20 grey and
-27 -31 -24 grey at
4 4 -81 grey blind
17 33 23 grey out
1 -45 -4 grey over
-43 -36 -15 greyhound
-22 -25 -24 grig
-77 20 142 grin
13 41 72 grin and
-16 7 26 grin at
-43 -35 -13 grin i
-12 -96 -5 grind
3 -74 -16 grind my
36 61 64 grinder
-208 -31 -98 grip
50 74 -3 grip a
-30 -3 1 grip and
-11 -31 -9 grip be
11 45 6 grip for
-32 -30 -14 grip go
-64 -38 -28 grip have
-9 -7 26 grip her
-36 -10 -5 grip i
7 0 24 grip sinc
-53 -19 16 grip the
45 50 -50 gritty
10 10 -48 griz
17 37 62 groan
5 12 28 groan when
32 53 -28 groin
10 22 -24 groin come
-14 -21 -12 groom
55 -27 -29 groov
41 -6 -3 groov between
-3 5 20 gros
1 11 24 gros but
96 167 155 ground
23 37 40 ground twic
-37 -12 -5 group
8 12 21 group chat
-131 -122 -119 grow
-47 -14 -12 grow back
-35 -43 -49 grow pain
-75 -74 -68 growth
52 56 -9 grumbl
-3 30 -15 grumpy
-20 29 44 grunt
1 35 29 grunt at
26 -92 -49 gues
21 -11 -7 gues what
52 -35 -15 gues who
-18 -21 -34 guest
-105 -40 20 guillain
-105 -40 20 guillain barr
29 24 -17 guin
23 -1 -4 guitar
-22 -10 -4 guitar string
-5 -29 -31 gullet
47 15 -50 gulp
19 12 -58 gulp a
-7 12 24 gum
7 11 25 gum be
46 32 42 gum bleed
22 91 111 gun
4 21 26 gun cabinet
-20 -3 -1 gunk in
-21 -15 2 gunshot
62 14 41 gurg
41 29 25 gurg nois
6 6 31 gurgl she
11 10 45 gush
-100 -41 -117 gut
7 2 -22 gut cramp
-39 -30 -57 guzzl
-49 -47 -20 guzzl milk
33 19 -34 gym
-60 -68 -24 gym and
-22 -5 -5 gym membership
7 3 -39 gym sore
38 42 27 gym the
59 14 -9 gymnast
-237 -136 -130 ha
-41 -30 -48 habit
13 40 51 hadnt
-45 -17 15 haha
-146 -188 -357 hair
35 36 109 hair and
-59 -37 -45 hair at
34 36 7 hair be
70 -12 -9 hair come
-126 -37 -44 hair cut
-65 -64 -58 hair dye
9 -21 -13 hair fall
4 29 -43 hair hurt
13 -39 -71 hair no
-23 -30 -4 hair on
27 19 39 haircut
-23 -68 -19 hairdresser
13 15 -58 hairdryer
2 17 -57 hairdryer up
-29 -13 -41 hal and
19 21 38 hal carpet
736 643 510 half
-41 -173 -63 half a
60 116 30 half an
10 22 7 half go
37 52 42 half her
167 113 37 half hour
13 21 23 half isnt
29 -19 -6 half later
-36 -31 -21 half life
-102 -61 -36 half marathon
49 70 -19 half mast
69 57 15 half my
51 105 113 half of
23 38 67 half past
39 56 36 half shut
44 41 57 half six
-18 -26 -20 half term
-21 33 82 half the
27 21 20 half time
-53 -33 -62 half way
5 -108 -42 half year
85 73 -137 halfway
19 32 -64 halfway down
-29 -25 -5 halfway round
92 119 -11 halfway through
84 -17 -15 halloween
11 3 39 halo
26 18 37 halo and
-24 -21 -14 halo round
-7 -27 54 haloperidol
22 35 51 haloperidol and
13 -72 3 halv
10 -26 30 ham
71 -10 -3 ham string
18 43 27 hammer
6 13 29 hammer and
-66 -47 -24 hamster
-151 -111 -88 hamstr
-21 -8 -17 hamstr stretch
-47 -33 -24 hamstr tight
209 223 144 hand
-24 -16 -5 hand a
-3 60 36 hand and
13 8 25 hand as
-14 18 35 hand at
16 44 91 hand bag
67 174 228 hand be
3 10 -29 hand both
9 8 50 hand cant
-57 -56 61 hand cramp
-51 -14 1 hand do
28 53 84 hand flap
-75 -14 -23 hand foot
94 35 -22 hand for
8 26 70 hand garden
23 23 45 hand get
-86 35 140 hand go
4 11 -61 hand hang
33 -92 -3 hand have
1 1 -31 hand hot
-11 -2 -44 hand i
3 40 30 hand icy
-73 9 -22 hand in
15 18 29 hand it
15 9 51 hand jerk
15 69 54 hand jump
30 26 -50 hand just
-7 -79 -93 hand keep
-22 -35 -27 hand like
-33 -15 -14 hand look
14 21 -14 hand lose
-37 18 38 hand me
4 7 22 hand mis
107 -12 -12 hand muscl
-48 -23 2 hand my
30 42 -18 hand no
9 15 31 hand not
-39 -13 -8 hand of
-79 -46 -20 hand on
-77 -61 -42 hand or
7 14 24 hand round
27 27 -3 hand sanitiser
80 -36 -196 hand shake
5 44 -1 hand shaky
11 17 26 hand side
3 8 -58 hand sinc
100 -7 -5 hand spasm
39 17 16 hand start
-52 -20 -40 hand stil
-27 -3 -5 hand stitch
-25 -31 -42 hand that
86 -60 -34 hand the
20 -57 -63 hand ther
-14 4 -32 hand this
47 37 35 hand tingle
42 85 -98 hand to
43 -32 -27 hand trembl
71 -41 -19 hand twitch
-28 5 30 hand two
11 -41 -77 hand up
5 -33 -6 hand when
13 36 53 hand with
-47 8 4 hand wont
108 103 101 handful
97 90 89 handful of
-64 -12 -18 handl
-23 -17 -4 handl on
8 -66 -41 handwrit
5 -30 -23 handwrit shrunk
328 312 81 hang
60 45 56 hang about
11 21 17 hang and
61 45 59 hang around
2 3 -34 hang cant
43 40 18 hang down
-33 -16 -26 hang it
18 22 -113 hang like
3 7 -71 hang my
41 30 68 hang myself
-114 -90 -28 hang on
-9 -11 -35 hang out
19 27 79 hang over
-26 -8 -58 hangover
20 18 56 hanky
128 47 181 happen
-2 22 -7 happen at
36 44 58 happen before
86 63 53 happen if
-44 -20 -11 happen in
-50 -32 -32 happen just
22 -26 -9 happen more
14 -20 -35 happen on
-25 -15 -4 happen sinc
16 39 83 happen to
13 21 39 happen twic
-4 -24 -20 happen when
46 17 15 happen with
73 59 47 happier
73 59 47 happier if
-120 -98 -69 happy
-26 9 19 happy and
26 23 35 happy as
64 78 4 happy enough
-37 -18 -8 happy now
5 -60 -40 happy otherwis
-41 -34 -31 harbour
-112 -4 211 hard
29 -14 -16 hard all
47 45 84 hard and
24 68 191 hard as
-38 -28 -20 hard for
8 17 27 hard he
61 38 45 hard i
33 -23 -4 hard like
-38 -40 -58 hard my
-3 31 -8 hard on
-29 -11 -8 hard shoulder
-18 10 -23 hard sore
43 33 89 hard the
6 -16 54 hard to
-32 -32 -22 hard too
-28 -35 -8 hard week
-61 -31 -25 hard when
-35 61 52 hardly
25 7 -32 hardly a
24 41 58 hardly but
41 48 -5 hardly drink
62 53 45 hardly get
7 71 -4 hardly kick
-31 -38 -19 hardly lift
-25 -6 -4 hardly notice
8 9 -67 hardly pee
7 8 27 hardly rous
3 7 23 hardly suck
-65 -80 -51 harm
-17 -25 -9 harm do
-126 -36 -42 harmles
-49 -11 4 harvest
267 178 452 hasnt
-41 8 -74 hasnt be
58 70 72 hasnt come
-21 -46 -22 hasnt go
95 0 53 hasnt have
-17 -34 -25 hasnt keep
21 11 9 hasnt make
27 19 30 hasnt pee
14 55 116 hasnt poo
52 36 59 hasnt sleep
-65 -23 -8 hasnt spread
11 58 84 hasnt stop
17 26 43 hasnt touch
-66 -61 -47 hasnt worn
-82 -44 -151 hat
-29 -18 -18 hat dad
33 24 18 hatch
118 39 84 hate
116 99 105 hate the
24 -7 -98 haul
-36 -7 -4 haul hay
93 34 -55 haul myself
154 92 84 have
5 9 28 have 12
-2 74 15 have 2
-107 94 161 have a
26 -29 51 have about
48 45 -6 have ach
-35 -42 -36 have actual
-11 -3 60 have all
94 97 123 have already
-98 -44 -92 have als
41 -3 17 have always
95 44 -24 have an
61 52 19 have and
-8 2 29 have any
-28 1 -5 have anything
105 47 58 have ask
4 53 80 have back
-64 -43 86 have be
-3 -9 -48 have become
69 12 -19 have begin
-83 -2 -2 have bel
2 1 -67 have belly
-42 -35 -28 have bite
50 56 41 have black
17 12 23 have both
13 2 -22 have bought
45 55 65 have brought
11 4 -36 have bump
-26 -39 -34 have cal
3 14 21 have campylobacter
52 45 36 have carbon
-22 -30 -10 have caught
-52 -75 -54 have chang
-42 12 53 have chosen
31 -6 -5 have clear
46 1 -6 have climb
-27 -32 -23 have coffe
24 -7 -99 have come
1 -43 -32 have cotton
10 10 -35 have covid
-3 -1 -39 have crank
27 16 38 have dark
117 77 106 have decid
-52 -44 -16 have die
46 62 92 have disappear
-67 -153 -66 have do
-2 -5 -40 have doubl
89 4 48 have drop
45 70 68 have eat
-52 -34 -34 have eclampsia
64 80 79 have enough
39 54 39 have epilepsy
-50 -54 -35 have every
-20 -25 -12 have febril
-5 -54 -27 have feel
9 10 37 have fever
-74 -65 -90 have fibro
-81 -44 -32 have fibromyalgia
-27 -22 35 have fit
-18 -22 -8 have flatlin
-23 0 -22 have flu
-129 -83 -23 have flutter
58 66 44 have for
-21 -22 4 have forgotten
-55 -22 -79 have get
25 53 28 have give
475 254 137 have go
19 -26 -13 have gradual
-22 -4 -5 have guillain
4 4 24 have half
4 31 51 have happen
-26 -3 -18 have have
-31 -10 -22 have headach
-87 -67 -17 have her
-29 -77 -28 have hiccup
-106 -85 -34 have his
56 52 34 have hit
21 -22 -15 have huntington
-73 -12 15 have i
-125 12 27 have in
-88 -25 -22 have it
9 46 -15 have jab
-23 -8 -9 have jme
-23 94 53 have just
56 45 48 have keep
39 52 54 have kick
-19 -22 -12 have kidney
1 -37 -11 have kind
126 122 157 have last
-21 -7 -1 have laugh
-69 -73 -84 have learn
6 11 22 have least
30 46 48 have left
54 90 76 have let
4 5 31 have like
-28 -28 11 have liv
5 1 28 have lock
47 53 29 have lockjaw
-33 -82 -48 have lose
-31 -28 -9 have low
-74 -69 -42 have magnesium
-32 -6 -8 have make
-191 -83 -54 have me
-31 -16 -14 have meningitis
3 9 -66 have metoclopramid
21 24 65 have mg
-25 -4 -76 have migrain
4 13 27 have mnd
-53 51 43 have more
3 -24 -27 have most
-8 -25 -9 have motor
150 66 80 have move
7 4 -23 have ms
79 37 -41 have muscl
-223 -72 -29 have my
14 15 33 have myasthenia
-20 -7 -10 have myoclonus
1 4 -31 have near
24 -15 -59 have need
-130 -63 34 have never
42 93 -60 have new
-148 -193 -49 have no
-3 -43 -31 have none
119 33 -159 have not
-8 -29 6 have nothing
8 -112 -76 have notice
45 68 50 have numb
26 -51 -121 have one
-27 -21 -23 have only
32 9 77 have pack
23 20 41 have pain
73 -11 -74 have parkinson
40 31 16 have pass
146 153 163 have pick
-22 -3 -1 have play
-4 -5 -53 have polymyalgia
-82 -97 -50 have potassium
4 -41 -14 have prawn
8 19 -63 have puf
8 11 -37 have purpl
34 147 5 have put
38 59 9 have quit
20 19 25 have read
11 -22 -2 have rest
-43 -15 9 have rip
-81 -60 -41 have rise
-13 -21 -26 have rul
48 20 -15 have run
-31 -32 -57 have say
4 7 21 have sciatica
26 98 16 have see
3 8 46 have serotonin
29 55 49 have settl
-26 -18 -27 have she
13 -1 31 have shrunk
-3 -9 -49 have shuffl
-1 -1 -37 have sign
-94 -25 -14 have sinc
18 22 28 have sit
-37 -9 26 have six
-35 -32 -36 have sleep
93 76 136 have slid
0 -21 -27 have slur
-28 -3 3 have so
95 14 25 have some
-11 -2 39 have sore
39 46 49 have sort
3 -16 -25 have sound
-49 -77 -66 have spasm
25 -32 -20 have spread
-31 -15 -19 have stammer
-107 -118 -162 have start
-91 -80 -74 have stiff
380 214 181 have stop
36 66 1 have sudden
51 74 92 have suicidal
81 -6 -5 have sunk
30 39 64 have swallow
-46 -49 -76 have swell
89 181 221 have take
-30 -21 -18 have taught
-42 -77 -42 have tea
-18 -31 -63 have tell
-22 -14 -76 have ten
-57 -48 -24 have that
-125 170 158 have the
-53 -65 -28 have them
60 106 118 have think
37 -33 -162 have this
13 4 -38 have thre
-18 -1 21 have throw
-15 -33 -5 have tilt
223 42 208 have to
16 -23 -9 have touch
0 -3 32 have troubl
2 -101 -97 have try
83 89 36 have turn
52 41 60 have twic
102 44 63 have twitch
-164 -118 -111 have two
148 -50 -45 have unexplain
-32 -32 -25 have us
-19 -31 -16 have use
-27 -15 -7 have viral
-23 -10 -14 have vitamin
6 34 -23 have wake
-5 9 -44 have what
-22 -32 -23 have withdrawal
127 119 97 have work
1 -29 -29 have worn
107 149 184 have write
2 -37 -33 have you
-22 -12 -12 have your
213 188 144 havent
35 -10 8 havent be
-123 -74 -30 havent get
108 34 25 havent have
44 33 -4 havent keep
-26 -19 -3 havent lose
35 5 34 havent manag
2 2 27 havent need
30 69 52 havent pee
74 72 59 havent sleep
-24 -19 -6 havent stop
-41 -26 -24 havent take
69 67 -2 havent tell
-28 8 11 havent touch
-50 -16 -14 hay
14 16 23 hay bale
-29 -28 -9 hay fever
-9 -18 -22 haywir
-144 -99 40 he
-43 -13 -14 he also
871 761 675 he be
30 -22 -26 he blink
80 55 -9 he can
45 101 109 he cant
96 70 75 he choke
24 18 27 he collaps
15 13 23 he come
10 -31 3 he cough
10 -9 -33 he could
-79 -53 -46 he couldnt
2 0 23 he cry
34 20 17 he didnt
-28 -20 -14 he die
31 -11 -23 he do
73 96 107 he doesnt
77 70 86 he drink
-66 -26 -35 he drop
-92 -90 -99 he fall
13 13 36 he feed
-1 1 25 he feel
99 89 -61 he fold
-66 -62 -5 he get
44 50 74 he go
42 58 90 he hasnt
-205 -203 -104 he have
33 36 44 he hit
12 20 52 he hold
8 -42 -16 he howl
65 58 67 he insist
-3 -2 28 he isnt
-32 -55 6 he just
-1 44 55 he keep
66 64 68 he knew
-45 -24 -17 he left
26 36 40 he lie
13 18 36 he look
29 48 9 he make
45 48 38 he meant
-11 -23 17 he need
23 27 60 he never
5 2 38 he nod
-52 -51 -10 he only
-39 -53 -24 he pee
-6 -64 -69 he put
-67 -34 -26 he right
-22 -67 -31 he run
-56 39 110 he say
38 32 39 he scream
-29 -13 15 he see
-27 -12 22 he shake
-32 -23 -32 he sing
-15 -11 -57 he sleep
19 -25 -15 he stare
-4 -20 -6 he stil
-42 -109 -120 he stop
-146 -120 -75 he take
-36 -36 -38 he talk
13 20 22 he tell
48 62 113 he think
-98 -79 -98 he turn
23 -22 -24 he use
23 51 -127 he wake
-6 19 28 he walk
30 23 -47 he want
-40 -25 -25 he wear
134 106 57 he wil
35 -8 53 he wont
-86 -96 -24 he would
-47 -30 -39 he write
-46 -35 1 head
28 7 -27 head a
-14 -26 -13 head after
-99 -91 -61 head against
-90 -55 -25 head all
60 -6 60 head and
4 2 -26 head as
21 2 -4 head at
3 4 -27 head bang
11 13 -23 head cant
22 82 -137 head clear
-40 -37 -56 head do
49 33 79 head explod
-12 -32 -8 head fine
3 3 34 head first
6 14 57 head flop
5 -11 24 head for
-46 -78 -22 head from
-101 -100 -45 head have
-30 -10 -5 head he
31 51 10 head i
-33 -59 -51 head in
-56 -40 -20 head it
7 12 31 head just
52 57 -23 head like
3 35 69 head lol
3 3 -23 head my
-71 -56 -14 head never
12 42 7 head no
37 -4 -14 head nod
-103 -70 -4 head of
-12 -3 46 head off
-6 26 -319 head on
-35 -15 -18 head or
14 14 20 head pain
15 37 -51 head perfect
64 104 78 head pound
-28 -33 -18 head round
-14 -5 25 head sinc
6 6 31 head sparkl
40 48 98 head split
29 49 -4 head swim
28 41 36 head thump
81 2 76 head to
24 40 140 head up
2 2 42 head vomit
-20 -16 6 head when
2 7 51 head yesterday
103 100 -66 headach
-37 -14 -8 headach after
88 -5 -10 headach all
148 155 99 headach and
72 59 -3 headach at
19 23 2 headach be
-37 -13 2 headach ever
11 -67 -27 headach eye
-36 -49 -15 headach from
-21 -13 -40 headach have
-31 -38 -18 headach heat
-21 12 -40 headach i
26 32 49 headach in
29 24 111 headach like
6 -34 -20 headach most
-113 -18 11 headach no
28 33 -6 headach not
20 24 38 headach of
8 6 -27 headach on
-99 -63 -27 headach with
158 186 62 headachy
123 139 54 headachy and
-36 -29 -20 headles
-36 -29 -20 headles chicken
-61 -8 57 heal
18 25 52 heal lovely
-262 -135 -72 health
-23 -26 -26 health and
-38 -26 -16 health bot
-43 -28 -21 health food
-57 -18 -2 health visitor
-111 -137 -125 healthy
7 -22 -14 healthy i
-44 24 11 heap
188 276 159 hear
78 76 62 hear a
-27 -20 -9 hear about
110 155 130 hear from
25 40 32 hear it
-37 -12 -29 heard
40 172 182 heart
-111 -108 -56 heart and
133 115 96 heart ask
-141 -170 -138 heart attack
42 78 58 heart be
-50 -43 -51 heart break
-1 -39 -37 heart but
59 59 98 heart do
15 10 -31 heart failur
10 -17 -35 heart feel
-37 -42 -7 heart fine
43 50 64 heart flutter
95 79 71 heart for
8 -10 -21 heart gallop
13 81 81 heart give
43 -20 -114 heart go
19 38 25 heart hammer
5 14 -24 heart have
-35 -46 -50 heart healthy
-188 -136 -110 heart in
61 82 125 heart keep
17 48 14 heart mis
112 103 87 heart no
-76 -84 -75 heart of
-12 -13 -50 heart on
-45 -26 56 heart pil
32 52 47 heart pound
64 80 -39 heart rac
33 62 142 heart skip
44 27 11 heart stop
1 36 85 heart tablet
11 7 -41 heart thing
21 -13 -27 heart thump
-29 -16 -9 heartbeat lose
7 14 30 heartburn
-117 -43 -48 heat
-29 -21 -6 heat after
-24 -27 -24 heat and
22 12 18 heat confuse
33 -14 -5 heat go
-18 -29 -64 heat or
-88 -63 -36 heat pack
-32 -22 -11 heat rash
18 13 25 heater
-22 -33 -22 heather
0 2 -22 heatwav
2 3 -31 heatwav cramp
-26 -37 -5 heav
-25 -15 -6 heaven
206 249 91 heavy
79 83 -8 heavy and
17 55 -13 heavy by
18 10 34 heavy exercis
8 8 -31 heavy fine
1 10 31 heavy in
-26 -10 -49 heavy rucksack
16 4 61 heavy to
-21 5 61 hedg
-81 -59 -40 hedg trimmer
-29 -31 -62 hedgehog
-36 -30 -38 heed
-125 -16 -196 heel
-50 -6 -14 heel and
31 30 -18 heel be
-48 -10 -2 heel for
13 25 47 heel on
-42 -26 -12 heel to
-9 2 -51 heel walk
4 -76 -51 heel wont
136 134 122 height
59 53 46 heimlich
62 55 48 heimlich manoeuvr
72 130 111 hel
-102 1 -80 held
1 21 -25 held his
-149 -111 -113 held my
63 78 92 held the
-45 -23 -19 hello
-21 -36 -22 hello from
7 7 21 hello i
2 2 -23 hello ther
47 57 31 helmet
-123 41 82 help
-112 -124 -96 help a
7 8 23 help also
-21 -12 -9 help and
14 21 19 help anxiety
-54 -40 -34 help cramp
-31 -21 -23 help desk
59 64 57 help for
-45 -51 -21 help her
-58 -29 -20 help i
18 20 -24 help if
-27 -47 -38 help it
173 189 136 help me
-6 -7 -43 help muscl
-115 -98 -81 help my
-153 -75 -34 help or
32 40 -12 help the
59 56 43 help twitch
12 90 108 help with
-22 -22 -14 helpful
65 52 51 helplin
-88 -104 -90 hen
-41 -41 -44 hen be
-11 -20 -15 hen do
206 159 325 her
-21 -12 7 her a
-157 -76 -54 her and
2 30 26 her antidepressant
-2 68 200 her arm
9 14 22 her at
1 16 50 her awak
-45 -40 -24 her back
-84 -76 -48 her be
14 20 -16 her belly
25 25 31 her bib
37 -30 -32 her birthday
11 13 -22 her biscuit
4 32 -7 her bottl
-42 -38 -24 her bottom
-37 -27 -21 her bra
12 28 50 her breath
-19 -67 -46 her brother
11 11 -32 her brow
-62 -67 -32 her bum
27 47 15 her bunny
-49 -45 -17 her calf
-60 -28 -8 her calv
-12 -6 28 her chair
35 40 39 her cheek
-26 -23 -2 her chin
-8 -38 -30 her cramp
32 29 61 her cry
4 6 43 her cup
5 8 35 her dad
14 26 88 her digoxin
-19 -24 -34 her doctor
130 116 144 her ear
-53 -43 -64 her electrolyt
47 72 121 her eye
12 -20 -53 her eyelid
21 33 -22 her face
-141 -54 -19 her finger
20 25 -30 her first
-97 -91 -67 her foot
16 14 -76 her forehead
25 22 38 her fork
7 -37 -18 her funny
-56 -51 -102 her gran
17 19 30 her hair
-3 22 87 her hand
62 88 61 her head
8 18 66 her headach
-23 -10 -3 her her
-22 -21 -15 her hip
37 45 56 her i
-50 -12 20 her in
25 22 -29 her jaw
83 99 17 her juic
20 22 57 her just
-16 -22 -53 her knee
40 38 47 her left
7 -66 53 her leg
77 79 43 her life
27 15 -38 her lip
9 9 22 her morning
79 58 72 her mother
66 10 56 her mouth
-41 -28 -18 her muscl
37 45 43 her neck
28 37 66 her new
43 25 64 her nose
-71 -65 -72 her off
16 -29 -32 her own
70 73 99 her phon
18 30 63 her porridg
15 24 38 her puls
-16 -23 -21 her round
-24 -15 6 her she
42 23 69 her sister
-124 -49 -30 her sleep
29 16 15 her slipper
-29 -19 -36 her spasm
10 -15 23 her spoon
-31 -14 -7 her strok
-7 -4 -25 her tea
5 -27 -40 her teacher
31 22 24 her the
20 34 62 her thigh
12 19 -47 her throat
10 -32 -18 her thumb
-25 -40 -45 her to
-76 -47 -21 her toe
9 -51 -38 her tongu
22 20 40 her tonight
57 48 -20 her tooth
15 20 31 her turn
-22 41 73 her up
-46 -43 -95 her usual
-20 -13 -17 her voic
0 13 -27 her water
-9 15 26 her whole
78 77 68 her word
-33 -14 -6 herbal
384 491 430 here
-83 -20 -3 here and
12 -23 -24 here be
-27 -11 -12 here because
-52 -59 -57 here could
-27 14 -3 here in
110 153 149 here just
5 -24 -11 here mayb
37 8 8 here my
-22 -11 -11 here nor
5 31 46 here resident
2 3 -27 here sinc
48 41 24 here so
30 25 31 here that
-12 -9 -24 here the
18 -32 -17 here we
-59 -53 -59 hereditary
-97 -67 -85 hernia
-39 -27 -18 hero
93 67 88 heroin
23 16 22 heroin and
-4 -29 -13 heroine
-51 -124 -52 herself
-58 -36 -40 hesitat
-33 -22 16 hey
-49 5 16 hi
-387 -390 -235 hiccup
-68 -68 -25 hiccup after
-30 -24 -39 hiccup for
4 13 -30 hiccup load
-30 -164 -51 hiccup sinc
-36 -13 -12 hiccup so
46 47 61 hiccup that
21 42 73 hid
10 12 -26 hide
-56 -21 42 high
-29 -11 6 high and
74 74 74 high do
-20 -23 54 high fever
-66 -64 -47 high in
-57 -66 -36 high lighter
164 189 167 high pitch
109 42 60 hik
-40 -21 -16 hike
-11 42 56 hil
56 -11 -5 hil be
-15 -20 -3 hil rep
47 50 59 hil this
24 -2 13 hilarious
175 215 344 him
-34 -4 21 him a
26 15 -37 him after
10 31 52 him and
-15 -48 -36 him at
23 18 24 him back
-27 -5 -19 him be
2 13 28 him before
26 18 19 him but
14 21 13 him even
27 28 27 him for
-3 0 -57 him he
-29 -29 -9 him home
-21 -26 -18 him in
18 22 18 him it
-63 -14 -21 him my
-43 -36 -5 him no
108 131 88 him on
1 -38 -6 him or
47 52 45 him sleep
30 -10 -11 him so
-86 -16 45 him to
55 40 90 him up
-3 2 -78 him with
185 233 118 himself
24 56 49 himself in
-21 -65 -31 hint
-377 -203 -152 hip
-100 -37 -54 hip and
-13 -29 -40 hip be
36 44 54 hip down
-32 -16 -8 hip flexor
-38 -27 -11 hip from
-29 -26 -6 hip have
-36 -29 -33 hip hurt
-42 -10 -6 hip illness
2 34 32 hip op
-32 -26 -28 hip the
-29 -22 -25 hippy
383 388 410 his
-153 -109 -111 his arm
-42 -9 -7 his artery
-7 8 35 his back
5 32 -20 his belly
-6 -15 -60 his bottl
4 4 29 his bottom
-45 -16 -7 his bowl
31 47 4 his breath
-21 -18 -6 his brother
-17 -86 -43 his calf
-32 -50 -105 his calv
-56 -43 -39 his car
41 59 37 his chair
-20 -32 -30 his chest
43 31 53 his chin
39 32 32 his collar
63 56 49 his cramp
2 16 30 his cry
-27 -9 -4 his dad
27 29 20 his dead
38 40 4 his depot
2 -38 -66 his desk
2 13 39 his dummy
77 122 135 his ear
62 0 123 his eye
-38 1 17 his eyelid
-7 -18 32 his face
46 40 -11 his fit
-24 4 46 his foot
-68 -63 -54 his forehead
34 23 21 his gob
3 -30 44 his hand
-41 36 8 his head
-24 -19 -29 his job
21 16 20 his jumper
-5 38 70 his knee
70 26 21 his lap
70 10 -51 his left
4 68 96 his leg
-47 -35 -15 his life
54 71 104 his lip
21 -12 -11 his mother
68 85 30 his mouth
8 -2 21 his mum
48 104 43 his muscl
-6 -6 -33 his name
1 18 24 his nappy
158 112 105 his neck
21 21 7 his normal
-14 -3 28 his nose
-82 -83 -73 his own
-18 -23 -36 his pacemaker
58 72 77 his phon
24 37 55 his plat
-27 -33 -25 his porridg
49 36 51 his pupil
1 -26 -15 his right
12 17 26 his sandwich
23 36 53 his shin
9 25 33 his shoe
22 -88 -18 his shoulder
15 14 27 his sister
5 -42 9 his sleep
-37 -43 -38 his slipper
59 52 6 his smil
-6 5 -34 his spoon
39 43 41 his stuf
11 8 -40 his tablet
53 25 26 his tea
28 23 6 his teacher
44 -97 -28 his thigh
8 8 -68 his third
16 -1 22 his throat
-77 -28 -24 his thumb
1 -21 -12 his toast
-9 -64 -32 his toe
5 -16 -21 his trouser
-22 -10 -18 his twitch
38 40 8 his usual
11 27 39 his watch
76 92 51 his whole
-70 -1 4 his wife
-25 -17 -8 hiss
-25 -17 -8 hiss out
-100 -60 -3 history
-57 -66 -13 history and
14 16 22 history of
216 273 232 hit
35 44 66 hit a
27 13 33 hit her
8 67 2 hit me
6 8 -94 hit my
31 43 90 hit the
50 35 27 hit with
-33 -25 -35 hitch
55 85 97 hive
2 2 -41 hive all
43 44 52 hive everywher
-27 -17 -11 hiya
12 50 122 hoars
-39 -12 -1 hoars and
-58 -44 -51 hoars at
57 51 87 hoars voic
-50 -34 10 hockey
-25 -28 0 hockey bal
24 100 44 hod
86 17 116 hold
65 -15 -95 hold a
-19 -4 -25 hold her
-7 15 29 hold him
-27 -19 -15 hold his
19 27 23 hold in
-84 -23 -4 hold it
-22 -49 -4 hold my
18 29 21 hold of
5 -36 -1 hold on
76 57 -34 hold the
21 42 99 hold them
-26 0 81 hold up
54 21 21 hold with
-5 -7 -21 hold your
139 -8 -72 hole
2 -40 -28 hole and
-29 -35 -21 hole be
53 74 18 hole in
96 31 -55 holiday
-18 1 -24 holiday in
64 -97 -51 hollow
213 352 415 home
-10 2 27 home and
16 15 49 home bottl
41 53 -15 home bp
-57 -27 -14 home by
19 18 56 home can
93 65 80 home cuf
79 67 88 home for
24 26 57 home from
43 54 51 home have
-158 -29 -59 home in
24 47 -20 home now
34 35 27 home or
27 21 -10 home remedy
12 6 31 home the
-13 -5 20 home to
-39 -30 -30 home two
3 21 7 home with
61 26 48 home within
38 -16 25 homework
35 35 54 homework be
23 20 32 homework how
657 673 696 honest
130 127 101 honest anyway
10 59 47 honest do
23 15 60 honest feel
10 16 45 honest i
11 -3 -27 honest it
146 152 121 honest what
-26 99 194 honey
20 63 52 honey do
5 30 74 honey last
6 20 49 honey on
-6 3 23 honour
3 6 -26 hoo
3 6 -26 hoo ray
14 2 -33 hood
-71 -76 -128 hook
-28 -28 -114 hook over
-32 -18 -7 hook up
-74 -67 -53 hoover
14 14 27 hoover the
-74 -34 32 hop
-23 -39 6 hop about
-8 22 46 hop be
61 -1 -1 hop from
45 86 71 hop i
-61 -36 -30 hop in
-39 -34 -17 hop like
40 89 64 hop my
-23 -21 -9 hop on
-73 -34 -26 hop round
-43 -28 -12 hop sinc
2 -82 -49 hop to
92 57 82 hope
-25 -10 -10 hope to
8 10 23 hope you
-52 -28 -5 hormon
2 8 33 horribl
-56 -22 24 hors
21 30 8 hors and
0 14 24 hors at
-57 -59 -14 hors be
-42 -7 -2 hors have
-20 -28 -20 hors in
21 25 -21 hors muck
33 36 82 hors throw
69 52 67 hors wake
-209 -257 -111 hospital
-45 -46 -37 hospital drama
-22 -15 -4 hospital for
51 39 37 hospital i
1 -29 -30 hospital radio
-30 -26 -21 host
332 358 -55 hot
95 46 -110 hot and
91 87 19 hot as
-114 -128 -48 hot bath
5 3 -34 hot cant
-43 -37 -24 hot chocolat
35 19 23 hot cold
5 4 -39 hot fat
-34 -22 -7 hot flush
-15 -47 1 hot not
-39 -26 -11 hot pack
-36 -28 -19 hot pink
2 2 33 hot poker
15 14 64 hot potato
42 63 -33 hot red
-32 -20 -12 hot shower
34 64 -15 hot the
17 31 -3 hot to
-101 -76 -48 hot water
24 19 41 hotel
9 31 23 hotpot
-37 -8 -4 hotty
21 60 62 hour
130 -27 -5 hour a
102 -45 -23 hour after
-89 -92 18 hour ago
58 70 60 hour and
-34 -19 -11 hour at
-3 -2 -54 hour be
-46 -43 -34 hour because
6 21 33 hour both
6 10 24 hour cant
32 24 -22 hour coach
-23 -19 -8 hour do
-25 -17 -14 hour drive
-12 -3 -33 hour film
-11 -28 -27 hour for
23 29 -18 hour hand
16 19 25 hour he
54 72 117 hour i
-90 -35 -38 hour in
-4 -65 -19 hour kip
27 24 -21 hour know
-62 -48 -26 hour late
36 61 62 hour later
17 15 38 hour leg
25 18 25 hour lie
-39 -29 -5 hour my
36 61 -28 hour never
26 43 61 hour no
22 48 77 hour nothing
20 -31 -10 hour now
-182 -177 -146 hour of
59 130 120 hour on
-39 -31 4 hour only
8 46 91 hour plus
-41 -39 -33 hour shift
27 56 -51 hour sinc
-75 -38 -31 hour sleep
40 25 42 hour so
19 11 23 hour that
-34 -10 -3 hour the
92 5 -11 hour then
2 -7 -35 hour ther
22 44 40 hour this
-63 -110 -74 hour to
13 29 -10 hour while
-32 -27 -21 hour wil
50 48 86 hour with
19 110 134 hous
73 72 70 hous all
-35 3 14 hous and
-27 -22 -22 hous be
-67 -45 -21 hous on
-31 -31 -30 hous plant
22 37 34 hous she
69 65 56 hous this
20 19 6 housemat
-371 -291 -160 how
-20 -21 -46 how be
-45 -34 -33 how can
-265 -225 -205 how come
-245 -330 -309 how do
-36 -22 -30 how hard
62 67 67 how high
124 125 122 how how
158 119 151 how i
-75 -62 -52 how it
108 104 136 how long
-57 31 80 how many
130 135 101 how much
-28 -6 -2 how muscl
-26 -22 -31 how often
62 -13 -11 how quick
-27 -18 -14 how should
-32 -40 -29 how smal
-79 -8 -11 how strong
53 68 70 how the
-48 -65 -41 how this
49 27 42 how to
43 29 3 how would
16 -23 -42 however
-43 -75 -46 howl
-24 -24 -16 howl the
-49 -27 -23 hp
-26 -9 -7 hrt
25 43 31 huf
56 86 54 hug
105 67 255 huge
-57 -69 -33 huge and
1 1 33 huge carb
-101 -56 -62 hum
-3 6 24 hum bird
-20 -5 -17 human
-13 -21 -5 hummus
-47 -14 -36 humour
-42 -35 -24 hunch
-56 -21 2 hundred
15 0 -46 hundred of
20 1 -9 hundred yard
-76 -35 -74 hungry
-50 -52 -57 hungry i
22 -32 -24 huntington
22 -24 -18 huntington and
-63 -38 -11 hurry
238 285 250 hurt
-50 -47 -47 hurt a
9 18 23 hurt all
-21 39 -45 hurt and
-36 -35 -16 hurt anyon
-85 -56 -27 hurt be
5 56 -5 hurt both
-32 -15 11 hurt but
-24 -15 -11 hurt could
-63 -59 -26 hurt do
39 38 56 hurt head
1 -38 -6 hurt him
-63 -60 -35 hurt in
110 101 13 hurt it
89 60 89 hurt like
11 -2 -31 hurt more
19 43 53 hurt most
-4 15 42 hurt my
-15 2 100 hurt myself
-33 -13 -26 hurt not
12 -23 -38 hurt only
172 148 161 hurt or
17 22 0 hurt right
-26 -25 -14 hurt sinc
54 61 94 hurt so
1 3 20 hurt ten
139 151 -13 hurt to
3 17 43 hurt too
-23 15 -49 hurt when
-26 -34 -31 hurt you
199 206 120 husband
216 180 158 husband be
43 -16 16 husband film
-56 -19 4 husband have
24 27 34 husband meter
43 -9 -6 husband move
-18 -4 -42 husband on
-74 -69 -35 husband rub
10 36 86 husband say
-22 -21 -19 husband think
20 -12 -6 husband who
-21 -32 -32 husband wont
-36 -38 -17 hut
-66 -70 -52 hydrat
16 -79 -80 hydration
73 -6 -15 hydration and
14 27 119 hydrocortison
1 1 21 hydrocortison down
-2 5 49 hymn
-27 -12 -21 hypnic
-21 -6 -7 hypnic jerk
7 -85 -16 hypo
14 23 14 hypochondriac and
16 20 32 hypokalaemia
58 47 74 hypothetical
143 150 127 i
-53 -52 -26 i ache
10 -34 -47 i act
22 23 19 i add
202 178 172 i already
8 25 6 i also
-23 13 -6 i ask
35 65 71 i assum
-21 -61 -76 i avoid
-66 -5 -20 i bake
134 159 184 i be
-11 17 -68 i begin
73 -2 -1 i believ
11 14 41 i bend
-23 -22 -11 i bent
-55 -38 -37 i bet
10 23 47 i black
-86 -43 -9 i blam
-18 -29 -14 i boil
-21 -8 -7 i both
0 12 -62 i bother
15 -48 -18 i bought
110 136 273 i breath
12 -39 7 i brush
13 -4 29 i bump
-23 -19 -13 i buy
-71 -70 147 i can
172 169 76 i cant
-24 -23 -83 i carry
-70 -61 -46 i catch
-36 -19 -12 i caught
88 42 23 i chang
-11 10 -20 i check
-61 -19 -12 i chew
-102 -86 -61 i choke
48 3 36 i climb
25 19 -44 i clos
-19 -28 -27 i collaps
-22 -134 -123 i come
-34 -26 -14 i cook
-15 97 25 i cough
232 185 122 i could
-33 80 -160 i couldnt
8 19 41 i count
3 -25 -17 i cramp
37 72 9 i cros
8 -67 -52 i cry
-31 -52 -1 i cut
16 20 -23 i decid
-19 97 -11 i didnt
-97 -56 -52 i die
211 162 41 i do
179 95 152 i dont
15 56 12 i doze
-21 -19 -9 i dream
36 42 -25 i drew
-112 -105 -76 i dribbl
-98 -127 -98 i drink
90 58 98 i drive
87 -6 -28 i drop
-28 -9 -11 i dug
-140 -63 -104 i eat
50 -3 -4 i ever
-36 -42 66 i expect
33 35 36 i experienc
31 42 50 i fall
-34 -20 -8 i feed
275 346 73 i feel
2 11 -26 i figur
21 42 43 i fil
-28 -17 -14 i final
86 44 58 i find
-28 -22 17 i finish
19 -17 -79 i first
3 6 -23 i fit
-23 -16 -9 i fix
-85 -27 -3 i flex
2 9 23 i flick
-24 -22 -17 i forgot
-68 -50 -5 i found
-41 -8 -9 i fret
-67 -17 -22 i gather
-134 -64 -220 i get
-39 -11 13 i give
89 38 59 i go
-66 -85 -58 i googl
-29 -18 -18 i graduat
4 15 22 i grey
-86 -56 -45 i grin
-10 -99 -24 i grind
27 26 20 i gues
-86 -68 -35 i hammer
20 -12 -5 i hand
7 14 -86 i hang
41 -24 28 i hate
76 35 -29 i haul
234 218 358 i have
-78 15 -49 i havent
-24 -2 -1 i head
105 98 99 i hear
-8 -11 -20 i heard
-75 -31 -13 i held
-76 -67 -28 i help
-25 -16 8 i hit
42 -34 56 i hold
-15 -12 31 i honest
8 10 23 i hope
-55 -26 -18 i howl
-5 14 57 i hurt
2 4 29 i inhal
33 90 -17 i inject
69 96 85 i isnt
-38 -17 -22 i jerk
-21 -32 -17 i jog
10 -39 -10 i join
-2 2 -31 i jump
392 2 133 i just
328 372 443 i keep
-42 -53 -46 i kick
-80 -61 -72 i knelt
9 36 10 i knew
-41 -37 -23 i knit
-2 -56 -37 i knock
55 43 47 i know
11 21 4 i last
-36 -26 -15 i laugh
-27 -28 -8 i learn
83 -41 2 i leave
1 26 25 i let
-26 62 56 i lie
-22 -7 65 i lift
-199 -154 -120 i like
-1 -23 -17 i listen
22 16 14 i liv
-32 -29 -43 i live
26 39 -117 i look
32 48 58 i loosen
49 121 54 i lose
35 39 92 i love
-38 -45 -29 i lower
62 3 -1 i make
20 5 -47 i manag
-18 -28 -33 i mark
-117 -61 -38 i mean
-24 -15 68 i meant
-83 -55 -39 i mention
-45 -40 -16 i mere
44 44 58 i mes
69 77 40 i might
-29 -42 -37 i mis
97 27 -113 i move
-5 -27 -21 i mumbl
8 -12 -21 i must
-18 7 55 i near
-76 -9 -12 i need
-53 20 -71 i never
-42 -66 -109 i nod
66 60 -13 i notice
18 20 -4 i now
-106 -13 -14 i only
-32 -57 -49 i open
-2 -8 -61 i ought
-47 -15 -37 i overdid
-38 -15 -7 i overdo
-87 -79 -43 i overdos
80 8 26 i own
7 -51 -16 i pace
-24 -24 -27 i paint
-63 -52 -42 i panic
-42 -27 -25 i park
2 15 96 i pass
0 -76 -103 i pee
6 -44 2 i physical
-36 -34 -4 i pick
47 56 65 i pinch
24 22 19 i plan
-4 13 -30 i play
6 36 -14 i plug
-45 -12 -4 i point
32 35 -14 i pour
30 -59 -20 i pres
-86 -26 -19 i puf
43 69 86 i pul
43 177 92 i put
-28 -1 25 i quit
-31 -36 -31 i quot
63 11 -54 i reach
-32 -28 -71 i read
39 28 32 i really
168 13 43 i reckon
50 44 -15 i relax
-87 -77 -50 i remember
57 -31 -35 i rest
24 0 4 i retir
-21 -28 -11 i revers
-11 -19 -23 i reviv
-66 -66 -45 i right
-32 -20 -46 i ring
-34 -25 -14 i rins
-5 -20 15 i rol
-106 -92 -19 i run
-107 -53 81 i say
-35 -12 -38 i scratch
38 55 48 i scream
-115 -116 -66 i see
-50 -30 -12 i send
-33 -15 -3 i sent
0 -29 -12 i sew
44 27 46 i shake
-30 -29 -23 i shal
88 93 83 i shant
18 25 19 i shift
-46 -17 -13 i shoot
78 138 170 i should
33 42 45 i shovel
-30 -11 -6 i show
48 52 -74 i shut
5 37 31 i simp
-24 -25 -14 i sing
-13 -119 -42 i sit
10 -25 -19 i skip
0 -43 -174 i sleep
3 -69 -25 i snap
-27 -18 -9 i sneez
6 16 24 i so
-54 -28 -68 i soak
12 -4 61 i sound
-30 -13 -14 i spasm
2 24 29 i speak
0 1 -20 i spend
-161 -96 -51 i spent
22 22 -19 i spit
52 92 -32 i squeez
144 131 191 i stand
83 -151 -76 i start
-15 10 24 i stay
-40 -37 -19 i steam
56 66 11 i step
124 -32 62 i stil
5 -23 5 i stood
41 -12 -82 i stop
3 12 -42 i straighten
30 6 4 i strain
-37 -42 -35 i strengthen
-29 -41 -49 i stretch
15 18 41 i sudden
9 -94 -63 i suppos
-23 -21 -20 i suspect
18 27 52 i swallow
76 -53 -29 i swap
2 -45 -30 i sway
-3 -33 -39 i swear
-142 -164 -106 i sweat
1 30 37 i swim
-79 -48 -12 i switch
189 171 178 i take
-41 -3 -155 i talk
18 -44 -29 i taper
-52 -50 17 i teach
-55 13 15 i tell
106 98 86 i test
136 204 247 i think
-1 -1 -52 i throw
6 12 51 i tick
-25 -4 -7 i tickl
23 -3 -5 i tip
-57 -20 -26 i to
24 27 62 i trod
62 116 162 i try
27 -55 -26 i turn
19 -71 -19 i twist
-139 -63 -69 i twitch
25 6 28 i type
-40 -16 -72 i use
26 27 -4 i usual
9 13 23 i veer
-52 -39 -35 i vote
-69 3 115 i wake
210 192 -41 i walk
53 26 39 i want
42 46 -3 i wash
6 18 55 i watch
-38 -37 -49 i weigh
1 6 26 i wet
56 -17 -16 i whistl
379 218 255 i wil
-39 -32 -5 i wip
175 205 144 i wipe
121 140 143 i wish
2 37 -8 i wonder
108 176 184 i wont
-29 -50 -28 i work
-26 -12 -10 i worry
-106 -6 100 i would
180 61 77 i wouldnt
73 84 54 i write
-45 -31 -26 i wrong
-24 -4 13 i yawn
91 170 145 ibuprofen
-1 0 22 ibuprofen and
25 30 -9 ibuprofen box
27 55 -97 ibuprofen for
2 26 25 ibuprofen gel
52 63 -3 icd
-35 32 115 ice
1 9 37 ice a
-4 -32 -31 ice and
-45 -79 -19 ice cream
40 58 67 ice cube
-55 -28 1 ice or
47 65 -12 ice pack
32 31 33 ice storm
6 8 47 iced
57 16 27 icing
-4 43 40 icy
63 107 31 id
-64 -21 93 idea
-37 -18 -26 idea for
-24 -11 20 idea that
4 17 42 idea which
29 60 37 idea why
-43 -43 -18 idiot
-35 -39 -16 idiot who
203 232 298 if
126 142 115 if a
-17 -30 -32 if almond
38 33 50 if anyon
171 130 102 if everyon
32 -1 34 if he
5 -26 -161 if i
-196 -90 -33 if it
24 -4 -2 if magnesium
-234 -150 -158 if my
-21 -25 -9 if one
-32 -49 -28 if quinin
-37 -51 -25 if she
93 110 96 if somebody
54 48 61 if someone
60 1 36 if that
79 125 155 if the
0 -35 -22 if ther
-95 -12 6 if they
183 195 182 if this
58 42 34 if tonic
135 69 22 if you
-50 -37 -26 if your
-40 8 -38 ignor
-48 -62 -38 ignor all
-77 -53 -68 ignor me
-55 -7 -2 ignor that
72 68 63 ignor the
48 25 21 ignor your
40 55 57 ikea
53 58 60 ikea leaflet
36 81 76 ill
52 71 79 ill be
-53 -38 -25 ill i
22 25 59 ill with
62 51 -19 illegal
-186 -117 -117 illness
22 28 27 illness and
-39 -31 -4 imagin
-16 -16 50 implant
-97 -53 -49 important
-40 -12 -5 important if
-26 -17 -19 important to
43 83 23 impossibl
83 2 42 improv
5 8 34 improv i
147 54 41 in
49 59 -30 in 1
26 37 35 in 14
-55 -24 -19 in 1987
-28 -14 -4 in 1989
-29 -3 -4 in 199
-72 -35 -11 in 1994
-24 -19 -17 in 1998
2 -49 -26 in 2
-4 42 63 in 2009
23 31 25 in 201
-100 -43 -12 in 2012
-25 -14 -8 in 2014
-21 -2 -41 in 2015
1 16 38 in 2016
-29 -16 -16 in 2018
100 48 15 in 2019
-82 -20 -11 in 202
-1 33 -26 in 2020
60 -2 -2 in 2021
15 39 98 in 3
2 2 22 in 30
-31 -29 -17 in 38
14 10 -27 in 41
-229 -92 22 in a
64 51 -1 in about
39 71 58 in after
14 19 21 in age
-48 -34 -19 in agony
-41 -27 -10 in aldy
-77 -85 -45 in all
-44 -5 -14 in an
-9 -110 -66 in and
-7 -24 -5 in anything
-6 33 41 in april
93 6 24 in arm
-26 5 4 in at
-29 -23 -20 in august
16 -23 -14 in autumn
44 59 76 in be
-108 -119 7 in bed
132 116 115 in between
-95 -49 -47 in bit
141 11 -73 in both
45 -10 19 in but
-62 -28 0 in by
-36 -16 -17 in cardiac
17 88 86 in carer
-32 -35 -37 in charg
-30 -18 -19 in child
-22 -23 -25 in church
45 -3 29 in class
11 5 29 in cling
14 7 22 in cold
0 -24 -20 in company
4 26 35 in connexion
-46 -19 -3 in cornwal
10 29 -7 in cramp
5 -31 -22 in danger
18 33 -5 in delhy
38 87 69 in even
-80 -7 -41 in every
3 4 -25 in feel
-25 -25 -11 in fibromyalgia
221 -7 -35 in five
-47 -34 -37 in food
12 67 36 in four
94 90 103 in from
76 114 145 in front
22 29 -44 in ful
134 142 53 in goa
5 4 21 in good
3 3 28 in guillain
24 47 37 in half
-27 -35 -56 in hand
-47 -14 -6 in heel
-92 -21 -56 in her
-23 18 41 in here
115 -14 129 in his
12 34 -13 in hive
4 13 49 in honey
21 25 -21 in hors
-52 -13 17 in hospital
-13 1 21 in hour
-23 -14 -12 in how
63 149 110 in i
7 0 -51 in india
-70 40 -63 in it
-54 -32 -22 in its
-2 55 -66 in june
58 92 -65 in knot
7 7 -23 in last
-83 -48 -129 in law
-22 -18 -19 in leed
-62 -22 -13 in leg
28 -2 -2 in life
-31 -4 -35 in like
-31 -29 -8 in lisbon
4 16 62 in littl
-22 -11 -15 in love
21 19 33 in lump
14 -104 -120 in march
136 -77 -36 in may
-31 -9 33 in me
4 -67 -24 in meeting
-45 -27 -14 in minut
21 125 113 in month
83 -4 -6 in multipl
-3 -5 -35 in mum
121 -160 -87 in my
22 -53 -75 in myself
63 71 -12 in nine
-69 -55 -43 in no
2 -53 -36 in november
-71 -19 -26 in now
-29 1 -50 in october
24 21 16 in offic
113 164 -6 in on
108 136 105 in one
-45 1 2 in opposit
58 43 71 in or
67 -19 -38 in order
-54 -24 -29 in other
-35 -15 -65 in our
2 -27 -9 in over
-52 -52 -38 in overnight
-45 -54 -27 in paperwork
-17 -31 -23 in paris
3 0 -53 in pee
-40 -19 1 in pen
35 -57 -16 in photo
-65 -45 -15 in plac
-55 -55 -35 in potassium
26 -25 -9 in real
0 0 -21 in red
13 20 22 in riddl
-33 -35 -31 in rude
-49 -88 -102 in second
34 -9 -16 in september
170 -3 -5 in several
15 28 4 in she
4 44 151 in sheet
-25 -6 -4 in shoulder
-23 -27 -9 in sick
16 20 -34 in sinc
13 29 -3 in six
1 1 -26 in size
-4 62 104 in spasm
27 27 38 in spinach
-22 -21 -25 in spring
-30 -18 -17 in stitch
-44 -16 -16 in stoppag
23 -1 -1 in summer
-29 -27 -31 in tear
4 -60 -69 in ten
-1 24 23 in tesco
-29 -1 54 in that
29 -19 53 in the
-52 -42 -22 in them
14 50 80 in ther
17 31 31 in thirty
-168 16 76 in this
4 28 -33 in thre
10 13 22 in throat
11 13 37 in through
-54 19 16 in time
21 7 14 in to
7 19 21 in today
-20 -2 32 in total
112 86 -37 in turkey
-28 -59 -45 in turn
90 47 59 in two
48 40 17 in under
-2 5 20 in water
24 37 7 in wave
24 -10 15 in week
66 60 53 in welsh
6 5 24 in welt
37 -15 10 in what
99 125 60 in with
-61 -52 -33 in year
-41 -18 42 in yesterday
45 -4 -4 in you
115 87 147 in your
53 53 -19 inch
16 23 -34 inch past
2 1 -95 incl
53 64 67 includ
10 25 38 incontinent
10 25 38 incontinent i
-30 -21 -35 increas
-52 -1 -1 increas intensity
3 6 -23 increas my
-6 14 -29 indapamid
-44 -10 -25 index
-38 -6 -24 index finger
-37 -33 -62 india
3 2 26 indigestion
-27 -35 -66 induc
-2 -29 -18 induction
-18 -25 -18 infect
-207 -258 -214 infection
20 8 -5 infection and
-12 -15 -31 infection at
-28 -36 -20 infection do
-68 -59 -62 infection in
-25 -21 -14 infection that
-40 -25 -24 inflammation
-61 -56 -23 inflammatory
-20 -14 -13 infusion
27 -9 -4 ingrown
27 -9 -4 ingrown toenail
4 6 33 inhal
60 -99 139 inhaler
-45 -28 -1 inhaler and
31 59 82 inhaler do
53 68 68 inhaler empty
27 67 54 inhaler not
-21 -18 -21 inherit
-10 65 -32 inject
-44 -40 -17 inject and
-117 -147 -23 injection
15 12 33 injection at
15 11 23 injection he
-67 -62 -44 injection last
20 -24 -14 injection my
53 55 69 injur
27 -3 -1 injur it
-150 -106 -119 injury
71 82 81 inning
71 82 81 inning i
-46 -33 -3 innit
2 30 69 insan
-51 -56 55 inside
-15 -48 -2 inside my
24 108 132 inside of
34 16 15 inside the
72 22 23 insist
60 53 46 insist on
-22 -18 -3 inspector
113 134 139 insta
-30 -32 -10 instant
76 99 111 instead
130 150 146 instead of
-54 -30 -13 instep
-21 -14 -18 instruction
-21 -22 -17 instruction and
-45 -35 -13 instructor
-28 -16 0 instructor say
143 202 320 insulin
-43 -4 -1 insulin and
29 42 62 insulin instead
134 251 247 insuranc
14 87 82 insuranc pay
13 33 34 intak
33 35 36 intak of
8 44 44 intend
17 -26 6 intens
20 14 42 intens exercis
-53 -2 -2 intensity
78 63 59 interact
-9 28 11 intercostal
-40 -39 -29 interest
3 -40 -27 interest in
175 -3 3 interfer
175 -3 3 interfer with
110 -20 -22 internet
34 -20 -7 internet say
-177 -138 -74 interview
-30 -16 -3 interview on
116 188 240 into
189 209 119 into a
21 36 43 into both
24 45 114 into claw
-40 -91 -36 into each
2 10 29 into hard
16 35 44 into her
-53 -50 -1 into it
22 23 14 into latin
167 220 32 into my
5 -34 -35 into spac
-89 -57 -23 into spasm
22 114 234 into the
31 25 -14 into thing
-23 -21 -13 into your
-86 -74 -80 invent
-92 -75 -83 involuntary
-62 -52 -55 involuntary movement
-191 -126 -82 involv
-38 -33 -36 ipad
206 320 302 iron
9 -34 7 iron and
-29 -24 -22 iron board
47 56 87 iron pil
10 58 84 iron tablet
68 75 76 iron when
87 50 55 ish
20 16 29 ish and
-31 -11 12 island
374 243 426 isnt
-47 42 80 isnt a
33 25 16 isnt answer
-35 -28 -23 isnt any
67 73 41 isnt around
-21 16 -21 isnt bruis
18 22 49 isnt cry
-32 -49 -28 isnt dizzy
-17 5 40 isnt do
-39 -32 -23 isnt droop
23 27 16 isnt even
43 69 83 isnt for
83 96 94 isnt here
-47 -38 14 isnt hot
-22 -1 6 isnt in
-152 -171 -114 isnt it
35 3 -23 isnt like
24 33 23 isnt make
-49 -31 -28 isnt mine
-76 -68 -29 isnt move
21 17 21 isnt my
44 -32 -17 isnt only
42 51 39 isnt pick
21 21 24 isnt respond
54 15 17 isnt so
109 -4 4 isnt sore
-33 -18 -8 isnt spread
62 70 -49 isnt that
4 66 34 isnt the
97 33 79 isnt ther
-21 -11 -20 isnt they
65 42 43 isnt touch
67 46 -40 it
4 3 -80 it 3
-177 -53 -40 it a
-24 -44 -2 it about
15 36 18 it ach
-54 -21 -9 it after
21 -25 -72 it again
155 138 146 it all
-25 -39 -15 it alon
-41 -14 14 it also
-63 -54 -31 it always
-23 -13 24 it an
108 128 39 it and
66 76 55 it any
24 60 -6 it arriv
87 96 125 it as
108 18 117 it at
-73 -16 -4 it away
-91 -56 -97 it back
224 40 88 it be
-71 -77 -61 it because
38 57 62 it before
34 -5 85 it begin
12 17 42 it belong
-69 -46 -47 it better
-41 -41 -41 it bit
-44 -12 -12 it bother
-87 -76 -52 it but
-100 -72 -56 it cal
-70 -15 -54 it can
16 23 25 it cant
-38 -29 -24 it carry
-22 -12 -10 it check
-25 -42 -11 it chil
-17 48 88 it come
-48 -30 -19 it could
-32 -23 -32 it cramp
67 -9 -33 it didnt
-67 -36 -24 it die
-12 -33 -71 it do
47 31 48 it doesnt
31 48 56 it dont
-32 19 13 it down
-32 -22 -3 it drop
-10 -6 24 it eas
-21 -45 -20 it ease
58 36 36 it easier
-35 -24 -31 it ever
55 37 -2 it every
68 48 38 it feel
66 59 76 it fine
-41 -33 -29 it first
-45 -16 -9 it fiz
2 29 29 it foam
4 -39 -36 it foot
-8 24 31 it four
-57 -65 -60 it from
62 67 60 it get
-17 -47 -19 it give
-57 -85 -50 it go
-39 22 -20 it hand
2 2 -32 it hang
12 -9 -42 it happen
-314 -189 -27 it have
93 96 8 it he
64 85 101 it help
38 2 5 it hilarious
-27 -34 -18 it how
128 137 62 it hurt
94 112 66 it i
-24 -15 -17 it important
73 39 124 it in
17 21 18 it into
278 240 344 it isnt
-20 -51 -76 it it
-12 -43 -11 it jump
130 142 95 it just
-28 -12 -5 it keep
-68 -81 -64 it kick
-21 -63 -25 it kil
-21 -46 -26 it knock
-87 -76 -42 it known
-53 -36 -22 it lack
-8 -23 -12 it last
-110 -84 -33 it left
83 -18 27 it leg
-25 52 -11 it let
5 -6 22 it lift
-34 -40 -73 it like
-16 -34 -33 it literal
69 157 86 it look
-14 -15 -21 it loosen
8 47 57 it low
-31 -111 -99 it make
16 35 66 it march
59 26 -5 it matter
-33 -22 -21 it me
50 -13 -3 it might
-21 4 -24 it more
8 13 24 it most
-37 -30 -14 it must
-51 -21 20 it my
5 -23 -9 it myself
-47 -7 -6 it nam
-3 -5 -24 it neck
-18 -28 -14 it need
32 30 24 it nerv
35 63 -41 it never
46 21 -36 it no
-20 2 87 it normal
-11 -43 -12 it not
-89 -47 -22 it nothing
6 43 20 it now
-148 -59 79 it off
21 -117 -50 it ok
62 -37 -18 it okay
-70 -192 -1 it on
-57 -74 -56 it only
-44 -38 -18 it open
35 61 75 it or
-124 -101 -3 it out
-110 -48 -11 it pack
-115 -91 -72 it pass
-33 -38 -28 it past
2 -33 -18 it please
-52 -22 -32 it possibl
20 3 -8 it pul
-89 -98 -41 it rain
-20 -18 -2 it reach
-79 -42 -32 it really
-89 -55 -41 it right
-25 -21 -36 it safe
44 -32 -8 it say
-27 -8 -11 it see
-28 -23 -28 it settl
26 25 38 it she
-22 9 -59 it should
30 25 45 it show
57 68 23 it simp
-100 -157 -110 it sinc
4 49 -12 it smel
-43 -24 -15 it spasm
10 4 -20 it stab
120 22 53 it start
9 5 22 it stay
99 24 -6 it stil
16 31 49 it stink
7 57 51 it stop
-25 -37 -102 it straight
-27 -21 -5 it stres
429 329 305 it take
25 19 -55 it temperatur
50 74 69 it ten
-49 -38 -22 it test
-5 39 -17 it that
-20 -78 -21 it the
-2 27 -18 it ther
93 53 65 it this
70 83 46 it thre
-44 -18 -19 it throb
62 -45 -20 it through
-28 -35 -3 it tight
6 6 -21 it tingle
18 19 35 it tired
43 156 66 it to
33 -19 -16 it today
18 -19 -22 it tonight
-49 -53 -38 it too
123 84 74 it true
-21 -2 28 it turn
-24 -20 -22 it twic
69 -26 -25 it twitch
48 29 18 it two
12 21 5 it under
-72 -73 -107 it up
32 -8 4 it use
5 2 23 it usual
20 13 21 it wait
2 36 -6 it wake
19 33 -5 it wel
-47 -63 -45 it what
-68 -64 -57 it when
-20 -30 -26 it why
-86 -81 -23 it wil
8 44 -12 it with
57 77 87 it wont
-22 6 -8 it work
-22 -16 -21 it worth
55 83 87 it would
0 6 44 it wouldnt
39 -8 -4 it yes
121 109 80 it you
192 171 170 itch
20 23 47 itch like
9 20 9 itch no
63 98 1 itch so
-153 -112 -167 itchy
-22 2 -66 itchy and
-31 -14 -4 itchy bump
29 21 10 itchy lump
53 73 130 itd
32 61 66 itd be
343 114 249 its
7 10 50 its 6
-35 -36 -31 its about
22 -58 -30 its be
45 46 75 its deeper
10 20 43 its fine
19 -23 -4 its go
-20 19 -18 its just
39 -10 -17 its like
40 0 -1 its littl
-14 23 -15 its mate
-41 -36 -33 its my
38 95 96 its normal
-2 -45 23 its not
67 80 137 its ok
-94 -79 20 its own
20 -3 -1 its thing
6 15 -40 its two
-61 -22 -3 its way
-85 -97 29 itself
-29 -13 -3 itself after
28 1 24 itself and
37 24 15 itself be
3 14 24 itself for
-20 -34 -2 itself in
8 14 -49 itself round
-36 -20 -2 itself that
-29 -20 -16 iv
-111 -29 -139 jab
0 0 -26 jab and
6 19 64 jab back
29 40 12 jab be
-27 -29 -13 jab for
2 9 -22 jab now
1 1 41 jab this
-34 -6 -29 jab yesterday
125 51 30 jack
74 65 -4 jailbreak
-92 -90 -64 jam
45 -21 -29 jam jar
-60 32 -40 january
25 -4 -3 january and
-55 -1 -1 january feel
30 -10 -8 january i
320 -4 -93 jar
43 41 47 jar be
93 -14 -5 jar lid
102 2 -23 jar then
118 216 -31 jaw
88 80 115 jaw ach
40 35 61 jaw ache
33 65 197 jaw be
7 -34 -10 jaw chew
97 74 119 jaw clamp
-22 -76 -75 jaw clench
-123 -59 -42 jaw click
18 27 -13 jaw cramp
-24 -17 -12 jaw drop
82 81 -27 jaw fine
39 45 -78 jaw get
13 55 -68 jaw give
-20 -6 -19 jaw go
10 -44 -23 jaw good
1 2 35 jaw lock
24 20 20 jaw pain
2 2 -79 jaw pul
-37 -26 -43 jaw spasm
-59 -45 -28 jaw that
65 89 -38 jaw tire
6 21 89 jaw wont
52 24 3 jean
-132 -109 -75 jelly
-31 -23 -72 jelly after
-47 -17 3 jellyfish
-4 151 67 jerk
35 75 69 jerk all
-60 -55 -12 jerk and
64 11 50 jerk at
-15 -51 -46 jerk be
18 -6 29 jerk by
-52 -22 -26 jerk come
39 -4 -3 jerk ever
47 41 44 jerk for
-22 -7 -9 jerk have
-46 -87 -68 jerk his
110 54 27 jerk in
-21 -16 -17 jerk like
-9 -23 -15 jerk of
27 76 80 jerk on
19 31 23 jerk start
31 61 -9 jerk the
9 22 -17 jerk think
21 16 -29 jerk when
23 11 51 jerky
22 30 31 jerky and
-16 -35 -20 jerky arm
9 9 29 jibberish
-79 -79 -54 jig
-3 -6 -23 jiggl
-64 -36 -42 jigsaw
-41 -29 -41 jigsaw last
15 9 -47 jitter
-108 22 -189 jittery
3 20 -48 jittery hand
2 3 -31 jittery sweaty
-79 -16 -6 jme
71 -106 -152 job
-18 -21 -22 job at
-58 -41 -39 job cant
12 -14 -34 job on
-35 4 78 jog
-35 -24 8 jog the
21 37 48 jog then
12 22 -12 john
-3 -21 -18 john wayn
17 45 9 john wort
-95 -101 -52 join
-22 -24 -17 join a
-101 -51 -45 join in
11 -37 -9 join the
55 23 -131 joint
9 15 -60 joint last
-17 -25 -8 joint pain
116 133 71 jok
45 52 1 jok about
41 51 48 jok it
-15 -66 -146 joke
-29 -15 -47 joke about
14 24 -3 joke that
-288 -187 -271 jolt
-12 40 -13 jolt be
-43 -28 -23 jolt in
-41 -46 -52 jolt like
-27 -16 -9 journal
-25 -103 -77 joy
9 -56 -38 joy in
17 -23 -11 jubile
-43 -49 -30 judg
34 97 -61 juic
-41 -29 -49 juic and
-59 -48 -49 juic be
-64 -46 -43 juic for
41 15 0 juic work
-62 -56 -40 juliet
5 13 65 july
1 -44 -7 july i
24 29 16 jumbl
-193 -187 -249 jump
-84 -32 5 jump a
55 93 31 jump about
-61 -1 -1 jump after
18 10 32 jump all
-25 -58 -7 jump and
-28 -24 -23 jump at
-43 -12 -24 jump awak
32 18 6 jump be
-39 -14 -6 jump come
-73 -32 -25 jump could
-48 -44 -8 jump do
43 -22 -5 jump every
35 -14 -31 jump everywher
-57 -47 -16 jump for
91 -104 -96 jump in
-68 -40 -36 jump it
37 93 24 jump like
-63 -14 -19 jump lol
16 36 -10 jump muscl
16 51 -5 jump no
30 -16 5 jump now
66 55 43 jump off
-55 -33 -30 jump out
31 -105 -43 jump sinc
57 -1 -1 jump that
-20 -28 -10 jump up
-42 -29 -21 jump when
58 89 89 jump whenever
-27 -11 14 jumper
-37 119 -2 jumpy
85 72 -12 jumpy and
10 18 37 jumpy as
-28 -35 -22 jumpy eyelid
-35 -13 -19 jumpy in
-41 -9 13 jumpy knee
-6 30 40 jumpy muscl
-44 -38 -5 jumpy today
-28 -9 -9 junction
-8 31 -81 june
-11 -20 -57 june and
2 -21 -16 june he
104 237 379 just
-103 -86 -58 just a
-50 -48 -12 just abov
-61 -41 -7 just achy
-51 -2 21 just after
-145 -121 -122 just as
-27 -21 -17 just ask
1 -56 -54 just be
-47 -40 -29 just before
-2 -28 -71 just cant
11 26 40 just cramp
-169 -70 -19 just curious
9 11 -55 just dangl
-63 -69 -20 just dom
119 133 123 just dont
17 22 -4 just drink
96 79 29 just drop
3 -44 5 just every
122 114 134 just fall
-73 -48 -20 just feed
-34 -104 -73 just feel
-54 -62 -53 just find
20 41 33 just finish
17 -2 -21 just flat
40 53 -71 just flop
-57 -55 -47 just from
43 35 8 just get
28 16 20 just give
-69 -27 38 just go
29 45 -51 just hang
31 30 73 just have
3 2 -62 just his
1 58 75 just hop
-25 -14 -25 just how
-29 -24 -11 just hurt
-25 -14 -22 just ignor
-21 -14 -16 just in
80 23 15 just isnt
51 -3 -5 just jump
-57 -44 -8 just jumpy
12 32 14 just kil
-18 -21 -11 just leg
96 84 4 just let
44 24 35 just lie
-6 -54 -24 just like
20 16 30 just lol
8 14 -28 just look
-22 -12 -18 just make
75 63 54 just math
-15 -59 -42 just me
-68 -16 -73 just my
-35 -29 -12 just need
-30 -23 -14 just nerv
172 108 151 just not
56 91 93 just notice
241 305 352 just now
-101 8 17 just open
-66 -48 -23 just order
9 13 27 just pul
-153 -121 -113 just put
30 26 31 just ring
15 54 28 just run
-92 -50 -38 just sad
-26 6 22 just say
7 8 38 just shake
88 85 89 just shap
-77 -55 -9 just sinc
-27 -44 -17 just skip
-26 -26 -8 just sleep
30 12 3 just slip
21 24 25 just snor
68 44 34 just so
2 1 -31 just sore
15 -22 -2 just stare
-65 -7 -36 just start
-6 -30 -7 just stiff
72 -55 -51 just stop
6 9 33 just switch
13 11 38 just take
21 47 33 just tell
23 25 25 just text
134 126 106 just that
-240 -211 -195 just the
-69 -43 8 just ther
31 13 46 just this
107 113 108 just tir
30 31 25 just tired
-30 -12 -7 just to
23 26 32 just turn
-44 -14 -2 just twitch
44 47 92 just wait
95 61 10 just want
49 64 85 just watch
-21 -13 -14 just wind
-31 -3 27 just wonder
-1 34 20 just wont
-22 -19 -24 juvenil
1 30 -18 k
44 55 -16 k on
10 17 30 karaok
-44 -6 5 kayak
-3 -1 43 kebab
117 151 20 keel
117 151 20 keel over
34 31 19 keen
33 35 36 keen rambler
269 321 264 keep
56 -57 -73 keep a
13 35 65 keep arch
128 53 51 keep ask
29 30 48 keep be
-35 3 -15 keep bee
-55 -77 -56 keep bite
17 16 43 keep black
-19 -19 -25 keep blood
8 7 21 keep brush
49 48 61 keep catch
-35 -12 -2 keep contract
25 77 -82 keep cramp
-48 -25 -14 keep die
-13 -3 24 keep do
7 7 35 keep drift
31 -23 77 keep drop
3 14 62 keep fall
-59 -41 -23 keep flicker
16 33 -3 keep fluid
17 19 20 keep flutter
6 19 35 keep fold
-23 -8 -14 keep food
-25 4 11 keep get
-28 20 -39 keep go
19 3 37 keep have
-29 -15 27 keep her
-38 -41 -26 keep him
50 50 -25 keep his
-66 -14 -7 keep hop
-24 -18 -19 keep it
66 42 59 keep jerk
-87 -76 -33 keep jump
-38 12 -3 keep knot
25 45 66 keep lose
82 3 23 keep me
16 20 35 keep mis
-33 -15 -22 keep muscl
-33 -10 -3 keep my
32 31 56 keep myself
63 56 144 keep nod
-6 -9 -27 keep on
-33 -28 -28 keep pop
11 9 -92 keep pul
12 11 -137 keep rol
67 70 7 keep say
-4 -29 -36 keep seize
11 11 28 keep slid
20 6 24 keep smack
99 26 -10 keep spasm
35 43 55 keep stand
-18 -108 -78 keep stil
-43 -60 -47 keep tell
-55 -70 -38 keep the
-58 -65 -32 keep them
88 107 123 keep think
-94 -73 -43 keep tick
-21 -19 -45 keep trip
30 20 47 keep try
7 -22 -13 keep turn
46 65 111 keep twitch
-32 -27 -21 keep up
-21 -26 -25 keep us
49 53 88 keep veer
12 16 44 keep walk
38 44 64 keep want
13 9 24 keep warm
70 63 -105 keep water
-26 -28 -6 keep wav
-67 -55 -21 keeper
-15 -65 -124 keppra
-17 -29 -172 kerb
-36 -23 -47 kerb and
5 5 29 kermit
205 222 76 keton
208 173 63 kettl
-37 -24 -9 kettl boil
-13 35 41 kettl go
91 59 36 kettl in
-27 -25 -12 kettl it
14 12 28 kettl no
-42 -41 -5 kettl the
26 22 -20 kettl two
14 28 17 kettl with
-168 -106 -65 key
-31 -20 -23 key and
-27 -34 -5 key chopstick
-88 -47 -37 key in
37 -31 -21 kg
56 -11 -8 kg in
44 17 -82 kick
-2 17 -48 kick all
113 7 20 kick and
-41 -20 -29 kick away
-48 -24 -16 kick by
13 -30 -3 kick him
-38 -38 -22 kick in
10 -32 -14 kick leg
-1 -21 52 kick off
31 30 -4 kick out
47 130 16 kick sinc
27 16 13 kick the
-88 -16 -18 kidney
-44 -29 -20 kidney be
15 10 39 kidney clinic
-35 -36 -5 kidney failur
85 78 -2 kidney transplant
-21 -16 -18 kidney troubl
-83 -59 -49 kil
-31 -27 -16 kil it
-101 -70 -18 kil me
2 -33 -18 kil my
294 364 316 kil myself
-76 -68 -102 kil the
-48 -20 -32 kil what
-28 -16 -15 kil zomby
37 25 16 killer
-227 -172 -222 kilo
-72 -63 -29 kilo of
11 19 44 kilometr
-184 -118 -60 kind
-34 -34 -12 kind and
-30 -33 -43 kind nun
124 71 68 kind of
-2 9 24 kind suggest
-8 -24 -14 kind tell
-5 51 50 kind to
-48 -25 -1 king
37 35 65 kink
-78 -126 -78 kip
-54 -84 -73 kit
159 163 131 kitchen
61 112 118 kitchen floor
25 27 37 kitchen lino
8 22 7 kitten
-21 -7 -2 km
-101 -43 -40 knacker
-25 -11 -5 knacker and
-51 -42 -17 knead
219 283 62 knee
-44 -3 -15 knee and
-57 -12 -3 knee at
-28 -19 -46 knee be
3 7 -25 knee blow
18 -9 60 knee bounc
23 26 39 knee down
3 28 -19 knee feel
8 8 23 knee fold
5 8 28 knee for
29 -8 -12 knee have
8 7 -25 knee hot
-49 -36 -35 knee knock
-28 -3 -1 knee muscl
5 7 39 knee now
21 27 31 knee on
21 36 -3 knee op
0 13 -25 knee sinc
57 20 47 knee today
44 76 70 knee up
-50 -70 -28 kneecap
-47 -45 -21 kneecap sinc
-73 -3 -107 kneel
5 7 -44 kneel on
-167 -69 -84 knelt
12 30 -23 knelt lie
-66 -63 -26 knelt to
162 186 188 knew
202 206 147 knife
48 74 80 knife in
-59 -97 -100 knit
-87 -147 -304 knock
-8 -2 -48 knock her
-4 8 -27 knock it
8 -22 -5 knock my
-41 -32 -14 knock off
30 22 -70 knock out
15 -12 -65 knock the
-127 -40 -213 knot
30 35 54 knot and
-21 -16 -17 knot be
10 15 23 knot between
-30 -15 -4 knot for
-34 -32 -52 knot half
16 42 42 knot have
-50 -22 -12 knot up
286 275 215 know
67 52 52 know a
-79 -56 -70 know about
-90 -48 -24 know be
45 75 -59 know exact
-32 -22 -23 know from
10 21 29 know he
35 29 30 know her
20 19 -9 know his
91 50 83 know how
-4 9 33 know i
-70 -87 -68 know if
0 5 23 know in
59 58 101 know it
42 32 30 know me
-57 -47 -44 know now
14 11 30 know that
4 -17 113 know the
-38 24 35 know they
4 5 -102 know us
36 85 93 know what
98 98 92 know when
11 27 -17 know wher
58 48 87 know which
-20 -4 -64 know who
-54 -110 -95 know why
-109 -67 6 known
22 -3 2 known epileptic
-24 -7 13 known for
-30 -22 -14 known to
-60 -60 -136 knuckl
4 5 -36 knuckl last
-32 -28 -21 ko
4 14 52 krait
47 98 25 lab
-5 42 20 label
-1 23 22 label of
-97 -71 -133 labour
-59 -32 -19 labour and
52 38 61 laburnum
12 9 39 lace
-142 -80 -67 lack
-125 -65 -48 lack of
-39 -51 -44 lactic
-39 -51 -44 lactic acid
-69 -54 -68 lad
10 13 21 lad 13
-37 6 10 lad and
30 58 67 lad at
23 49 -17 lad have
14 -30 29 lad on
-82 -55 -32 lad say
39 128 186 ladder
-45 0 -7 ladder and
33 55 81 ladder neck
-29 -15 -87 lady
7 7 -41 lady at
14 11 -24 lady of
61 -4 3 lag
-20 -15 -21 lager
-102 -51 -15 lake
1 32 4 lamb
26 60 -74 laminat
-54 -49 -73 lamotrigin
2 4 -50 lamotrigin 2
-11 56 -10 lamp
49 42 46 lamp on
16 17 -25 lamp post
-22 26 28 lamp shad
25 60 -34 lan
25 60 -34 lan party
-11 6 55 land
9 -27 -16 land at
-31 -31 -23 land in
-68 0 13 land on
16 34 28 land the
-35 -21 4 landlord
101 22 38 lap
25 23 31 lap and
-123 -59 -22 laptop
-45 -51 -36 laptop freeze
-31 -22 -41 larg
-54 -7 -2 larger
26 23 35 larry
82 69 73 las
-24 -15 -13 lasagn
-24 -17 -28 lasagn be
236 197 42 last
9 17 49 last 2
-9 -6 -79 last a
49 -1 -1 last age
-47 -57 -57 last and
15 -10 -70 last autumn
1 24 22 last before
41 -8 -7 last blood
-100 -54 -43 last bos
3 57 55 last can
11 -16 -126 last coupl
-40 -19 -8 last day
5 3 -49 last drink
57 86 -34 last evening
-16 -32 -8 last exam
35 4 -7 last few
38 7 -16 last four
11 14 -33 last friday
8 -49 -17 last half
11 21 4 last have
53 59 74 last hour
20 -1 -1 last longer
-107 -39 -20 last month
94 112 147 last more
9 28 30 last nappy
-434 -4 -111 last night
87 72 3 last one
34 27 43 last over
-34 -33 -17 last right
11 -24 -3 last season
49 45 63 last second
50 -29 -11 last six
-49 -36 -36 last spring
48 -22 -45 last summer
-31 -66 -24 last sunday
84 77 90 last ten
137 56 -34 last tetanus
8 29 -37 last thre
71 67 -53 last thursday
101 98 88 last time
62 59 150 last tuesday
35 55 27 last two
-145 82 318 last week
20 37 -81 last weekend
-29 -18 -18 last when
-57 -48 -22 last winter
-24 -14 0 last word
187 -282 -124 last year
3 23 40 latch
-217 -81 9 late
48 51 55 late brother
-34 -37 -17 late for
20 14 23 late gran
-27 -7 -3 late husband
-75 -54 -15 late night
-39 -22 -16 late shift
2 48 103 late stab
319 61 -93 lately
3 2 -52 lately he
93 122 50 lately i
-99 -105 -46 later
-22 -14 -6 later all
-46 -27 -9 later and
-61 -18 -10 later i
21 34 28 later my
-10 -64 -41 later she
34 39 32 latin
-466 -451 -258 laugh
-80 -42 14 laugh about
29 34 30 laugh all
10 12 34 laugh and
-37 -51 -71 laugh at
-43 -26 -34 laugh i
-37 -29 -17 laugh it
-33 -40 -30 laugh til
-18 -18 -26 laugh when
80 61 37 laundry
86 69 89 laundry pod
-24 -27 -32 lavender
-72 -54 -47 lavender oil
-89 -56 -135 law
-55 -30 -30 law cal
3 42 -20 law say
-40 -18 -27 lawn
-48 -47 -38 lawnmower
13 10 31 laxativ
55 -74 -51 lazy
-4 4 25 lazy day
-97 -38 -55 lead
2 1 -31 lead and
-71 -43 -33 lead to
-23 -18 -5 leader
-79 -76 -84 leaf
23 -12 -21 leaflet
8 9 24 leaflet cal
104 25 -15 leaflet in
-39 -38 -22 leaflet the
-4 10 58 leafy
-3 12 60 leafy green
-8 -43 -22 leagu
-91 -35 -138 leak
8 7 -31 leak in
97 49 152 lean
26 24 76 lean forward
26 -2 13 lean on
6 5 28 lean to
-101 -40 38 leap
-198 -115 -91 learn
-174 -112 -105 learn to
388 345 316 least
-21 -12 -13 least of
-24 -86 -138 leather
-27 -46 -26 leave
58 67 -22 leave a
-89 -74 -82 leave i
-67 -56 -31 leave it
45 52 49 leave me
-50 -32 -14 leave my
51 66 42 leave off
-70 -44 -31 leave you
106 105 167 lectur
-112 -96 -87 leed
114 43 15 left
29 32 -4 left a
-6 29 -110 left and
129 49 235 left arm
35 -7 9 left behind
2 -23 -114 left calf
-74 -76 -60 left cheek
45 23 3 left corner
-60 -55 -62 left ear
-63 -25 -29 left eye
-167 -152 -72 left eyelid
-38 -28 -109 left foot
-58 -49 -10 left forearm
23 31 28 left half
167 128 161 left hand
-42 -48 -29 left have
-32 -49 -28 left he
-10 7 82 left i
14 9 54 left in
22 28 55 left it
59 102 -39 left leg
-65 -35 -79 left lid
-93 -51 -67 left me
22 21 70 left my
34 10 27 left nut
9 17 52 left of
24 -13 -2 left on
43 -9 -3 left or
-41 -27 -2 left over
52 -14 -8 left quad
-20 -6 -27 left rib
1 1 -36 left shoe
1 12 31 left shoulder
19 48 81 left side
-65 -69 -67 left sinc
16 18 31 left sleev
10 17 -31 left templ
-6 50 68 left the
15 25 -24 left ther
-36 -28 -17 left thigh
-5 9 45 left thumb
63 78 75 left to
-24 3 8 left when
-71 -74 -55 left with
-85 -53 -40 left without
-115 29 314 leg
13 7 -25 leg ach
-107 -111 -22 leg ache
24 42 74 leg after
20 13 15 leg all
154 77 24 leg and
19 -23 -70 leg arm
-60 -39 -30 leg artery
2 4 -25 leg at
21 -18 -12 leg back
164 178 294 leg be
8 19 42 leg below
2 -29 -28 leg boot
-2 6 -65 leg bounc
6 14 28 leg buckl
-48 -6 -9 leg but
-33 -13 -5 leg calf
13 17 40 leg cold
77 68 -58 leg cramp
13 -8 -21 leg cros
27 48 70 leg cycl
22 -2 3 leg danc
-295 -214 -64 leg day
-9 -18 -21 leg do
8 13 44 leg drag
-44 -24 -23 leg face
-25 23 -66 leg feel
-37 -43 -82 leg fine
8 20 59 leg fold
-12 2 47 leg for
-32 -32 -12 leg from
52 16 -40 leg get
-54 -34 -141 leg go
-39 -34 -32 leg grab
39 147 114 leg have
-29 -14 -14 leg heav
11 21 2 leg heavy
-1 4 23 leg hurt
23 2 23 leg i
-106 -35 -6 leg in
130 -9 64 leg isnt
6 -36 -13 leg itch
128 86 1 leg jerk
157 3 -12 leg jump
-43 -18 -2 leg just
-6 23 3 leg keep
113 81 -73 leg kick
-7 41 103 leg like
-27 -4 -36 leg lock
-153 -91 -23 leg look
9 -43 -28 leg my
-3 -24 -12 leg never
1 4 -43 leg no
-28 -22 -22 leg normal
1 1 -43 leg not
-38 -22 -23 leg nothing
18 -12 -24 leg now
-67 -39 -4 leg off
28 35 47 leg on
16 17 23 leg or
18 16 -27 leg out
-38 -34 -18 leg paddl
-99 -66 -112 leg pain
2 40 -20 leg puffy
10 20 41 leg quit
-65 -31 -33 leg restles
43 10 -21 leg sinc
-15 -31 -4 leg sore
135 1 9 leg spasm
5 19 23 leg start
-34 -6 16 leg stil
21 39 64 leg stop
-6 -23 -38 leg strong
38 27 91 leg swell
2 23 -22 leg the
8 15 47 leg then
33 -15 -11 leg they
-2 6 -91 leg this
-15 -1 -30 leg through
17 33 34 leg tingle
52 4 46 leg to
-27 -29 -28 leg tonight
-21 -16 8 leg turn
-66 20 10 leg twitch
14 21 48 leg weak
-40 -27 -22 leg what
-79 -25 25 leg wil
-52 -38 -38 leg with
106 36 176 leg wont
24 38 -22 leg work
54 45 45 leg would
-45 -41 -55 legend
27 41 74 legging
-71 -64 -31 legit
-13 -25 -5 legles
-104 -68 -10 lemon
-74 -92 -48 lemonad
43 31 72 lemonad bottl
-28 -37 16 lemsip
-2 12 -50 length
-47 -42 -45 lennox
-43 -37 -42 lennox gastaut
21 3 14 lent
-71 2 -2 lent me
-139 -172 -254 less
-4 -24 -71 less and
-22 -6 -3 less coffe
-21 -26 -13 less scary
40 0 -78 less than
-61 -42 -36 lesson
190 263 139 let
11 120 11 let go
-24 -17 9 let her
55 66 87 let him
21 60 -30 let it
-80 -7 -60 let me
-27 -17 36 let my
11 20 -56 let slip
59 40 60 let the
61 -33 -4 let up
93 68 89 let us
-28 -19 -16 let your
290 356 432 letter
52 1 14 letter and
21 31 -2 letter in
77 134 148 letter to
29 21 46 letterbox
-39 -17 -11 lettuc
18 -54 -75 level
-15 -12 -22 level and
-57 -36 -25 level be
93 68 55 level none
-21 -9 -5 levetiracetam
-83 -107 -33 levothyroxin
-67 -19 -24 library
-13 -21 -19 library and
-29 -17 -9 licenc
12 -34 12 lick
44 -14 22 lick of
32 -37 8 lid
12 -21 -11 lid and
-24 56 12 lid be
-35 -17 -7 lid day
24 29 60 lid down
17 59 49 lid droop
45 -20 -10 lid flicker
-43 -39 -22 lid go
1 2 26 lid half
-71 -47 -91 lid have
-92 -48 -8 lid of
13 40 61 lid off
69 77 27 lid on
72 2 9 lid shut
-99 -46 -16 lid sinc
-20 -50 -22 lid stil
148 -12 -12 lid then
12 6 -103 lidl
10 24 24 lido
184 417 319 lie
-31 -19 -10 lie ahead
18 40 82 lie back
54 79 52 lie down
38 57 -67 lie flat
69 90 115 lie in
17 23 -45 lie laminat
-74 -71 -68 lie off
40 88 170 lie on
-67 -31 -10 lie stil
5 4 -28 lie that
45 34 28 lie ther
-23 -14 -5 lie up
155 164 146 life
-73 -46 -31 life and
-15 -36 -31 life be
-5 -5 -45 life for
-10 -54 -19 life i
7 21 22 life in
101 128 114 life insuranc
-80 -44 -30 life of
5 20 -48 life on
-15 -4 32 life out
-64 -57 -45 life so
-73 -64 -28 life support
-2 -82 -61 life that
31 60 16 life this
-42 -32 -32 life without
24 25 42 life would
-44 -43 -27 lifesaver
-20 -15 -20 lifestyl
-220 -102 -109 lift
32 75 75 lift a
-37 -17 10 lift again
-45 -44 -7 lift and
-65 -99 -25 lift both
-46 -14 19 lift her
-10 -29 -40 lift him
22 32 80 lift his
-35 -103 -85 lift it
-11 15 79 lift my
72 79 116 lift off
22 18 -1 lift one
-98 3 -187 lift the
21 31 17 lift weight
25 28 30 lift with
83 213 163 light
23 50 134 light and
5 31 4 light feel
-72 -72 -40 light have
107 78 73 light hurt
-24 -23 -12 light i
23 19 -26 light in
-18 -22 -17 light on
-35 -5 -4 light sinc
-31 38 79 lighter
26 22 36 lighter without
-57 -66 -36 lighter yellow
18 33 -100 lighthead
24 81 16 lightn
18 44 34 lightn and
11 16 29 lightn hit
429 510 567 like
-28 -19 -6 like 2
20 64 80 like 20
23 -19 -14 like 4
-85 -35 -61 like a
43 43 14 like after
27 -25 -131 like an
-69 -5 -12 like and
12 -21 -13 like ant
5 4 -47 like balloon
-66 -59 -18 like bamby
65 70 75 like be
111 61 -16 like billy
49 37 30 like bruis
14 14 23 like bubbl
-50 -39 -22 like castanet
-75 -54 -47 like cement
37 34 40 like church
7 13 24 like claw
-25 16 -22 like clockwork
53 58 95 like coca
106 110 129 like coffe
41 40 91 like coke
101 97 141 like cola
-46 -28 -38 like concret
5 3 26 like corner
0 48 -3 like day
-12 -14 -34 like death
16 21 28 like donald
-59 -30 -21 like every
34 21 14 like field
14 12 62 like flat
26 12 -14 like flu
-41 -2 -19 like frog
8 8 -33 like guin
2 5 28 like ham
26 46 -9 like he
31 74 98 like hel
25 16 -6 like him
-25 -13 -22 like how
-94 -39 -199 like i
43 60 64 like ice
12 19 24 like iron
120 124 184 like it
9 14 47 like its
-49 -38 -62 like jelly
-26 -16 -40 like jerk
5 5 29 like kermit
-59 -19 -25 like last
-35 -9 -13 like lead
4 4 -58 like leather
-44 -33 -31 like leave
-42 -52 -51 like lemonad
-126 23 35 like mad
14 42 -42 like marmalad
69 32 25 like me
-96 -110 -89 like my
-5 6 26 like noodl
-22 -4 -25 like normal
37 48 86 like nothing
-65 -96 -74 like old
-62 -63 -30 like one
6 6 -23 like pain
12 18 28 like pinprick
2 41 55 like piston
93 -69 -75 like popcorn
-41 -13 -23 like popey
15 23 -52 like pudding
5 13 -105 like putty
16 30 34 like raspberry
2 18 -96 like razor
75 99 140 like rock
19 23 70 like sausag
-6 -2 -43 like she
7 19 -23 like sherbet
60 54 -53 like somebody
91 98 79 like someone
42 4 11 like soup
7 9 56 like stout
14 18 47 like string
17 24 13 like strong
32 -2 -8 like tar
-15 -145 -58 like that
-201 -220 -21 like the
-69 -72 -82 like them
-41 -16 22 like ther
40 12 41 like they
-88 -76 -58 like this
-230 -324 -210 like to
27 19 82 like tree
19 25 -10 like two
-18 -21 -19 like walk
103 94 114 like wet
96 79 87 like wip
21 -43 22 like wood
-27 11 13 like you
-52 9 -40 likely
-39 -15 -50 likely to
1 1 -75 lily
1 27 -74 limb
27 38 28 limb be
22 23 -8 lime
32 26 34 limescal
23 18 21 limescal stuf
-53 -34 -20 limit
-74 -2 11 limp
-32 -43 -14 limp on
1 1 -30 limp sinc
22 56 63 lin
59 77 79 lin up
-17 -65 78 line
26 41 27 line and
35 45 65 line at
-11 8 27 line be
11 22 39 line down
-43 -71 -55 line how
47 52 41 line i
-29 -23 -54 line in
-39 -39 35 line of
60 71 -19 line on
-28 -60 -36 line up
8 21 76 linezolid
-355 -225 -166 link
-37 -23 -11 link between
-108 -65 -50 link to
71 67 98 lino
26 27 34 lino with
290 346 334 lip
28 -36 -14 lip and
10 64 57 lip be
54 52 61 lip blue
-19 38 26 lip buz
5 3 -44 lip feel
33 63 60 lip fiz
77 103 140 lip go
15 16 39 lip have
-30 -16 -19 lip jump
21 -34 0 lip keep
16 23 27 lip like
9 26 33 lip look
8 26 30 lip numb
13 14 29 lip purpl
-74 -40 -28 lip quiver
68 27 38 lip smack
60 42 64 lip that
-101 -45 -99 lip twitch
16 21 49 lip wont
7 10 21 lip wouldnt
39 69 -4 lipitor
58 -14 25 liquid
35 -30 -7 liquid and
-31 -29 -8 lisbon
-109 -141 -79 list
-48 -44 -29 list i
80 77 57 list of
-17 -21 -17 list the
49 -4 5 list to
-37 -32 -17 list with
-1 -59 -37 listen
-88 -93 -85 listen to
-4 -24 -18 listener
31 21 45 lit
-13 -16 -26 lit the
-147 -128 13 literal
-8 5 22 literal all
12 18 36 literal cant
-12 54 -122 lithium
-28 -5 27 lithium and
7 17 -32 lithium be
6 13 58 lithium belly
5 8 -77 lithium have
-27 -22 -25 lithium in
-18 -6 -20 lithium level
8 31 6 lithium toxicity
-92 -85 -26 litr
-32 -6 9 litr and
2 -27 -3 litr of
161 170 82 littl
3 57 -4 littl arm
19 22 23 littl boy
50 36 52 littl bro
20 5 39 littl bruis
16 -48 -51 littl by
16 -25 -5 littl cramp
2 12 66 littl cry
46 -18 -19 littl danc
35 49 88 littl dot
2 -58 -22 littl electric
-23 -10 -16 littl exercis
24 11 -67 littl finger
-57 -54 -7 littl flicker
-68 -38 -28 littl flutter
37 21 -4 littl footballer
31 10 -4 littl girl
1 35 29 littl grunt
59 -14 -9 littl jerk
-21 -80 -69 littl jump
37 45 -18 littl lightn
0 -46 -29 littl movement
-41 -31 -11 littl muscl
-22 33 12 littl one
41 41 47 littl purpl
-24 -12 6 littl red
-49 -16 -16 littl rippl
37 37 54 littl round
2 22 69 littl run
2 -34 -44 littl sinc
-2 2 -21 littl thing
-10 -45 -19 littl tick
-3 1 -40 littl toe
-50 -27 -15 littl twitch
31 56 32 littl white
144 122 169 liv
17 22 6 liv last
-169 -157 -83 liv on
114 117 131 liv with
151 211 258 live
29 35 62 live cabl
10 26 9 live on
73 83 100 live with
24 -18 31 liver
-73 -72 -46 lmao
16 19 24 lmaoo
35 40 61 lo
-56 -111 -151 load
17 32 -48 load and
21 -12 37 load better
-15 8 -63 load of
-27 -23 -10 lobster
8 91 130 lock
8 38 78 lock and
16 30 25 lock at
-82 -79 -83 lock be
17 5 31 lock into
33 -8 -12 lock on
-95 -16 -17 lock up
-31 0 -30 lockdown
-33 -10 -13 lockdown and
350 353 304 lockjaw
57 62 67 lockjaw arch
79 52 -27 lodg
85 109 105 lodger
85 109 105 lodger be
-40 -39 -33 loft
-159 -73 -29 log
-26 5 30 log off
-47 -17 8 log on
19 21 -47 loin
12 6 -28 loin pain
-169 -30 58 lol
10 24 41 lol and
-14 -8 -25 lol any
-11 -16 -24 lol do
-39 -19 -11 lol how
17 24 17 lol jk
2 30 59 lol like
3 13 29 lol my
115 100 114 lol what
-7 -6 -26 london
-299 -130 -9 long
-16 -28 -32 long and
50 35 -38 long as
55 -28 -25 long be
9 20 28 long before
9 5 25 long can
132 143 151 long do
-15 -48 -32 long drive
7 -35 -18 long enough
50 66 43 long flight
51 -19 -16 long for
-2 12 47 long grass
-37 16 -4 long haul
-31 -31 -37 long i
-25 -22 -17 long last
-33 -28 -14 long my
-106 -4 11 long one
15 16 31 long run
-16 -11 -43 long should
-9 5 45 long story
0 2 41 long term
4 26 35 long the
54 49 40 long til
4 32 26 long time
-14 16 28 long until
-36 -17 -8 long walk
-21 -21 -30 long way
-113 -71 2 longer
3 -11 -28 longer over
44 -7 -7 longer than
19 -6 113 loo
30 65 90 loo and
42 34 74 loo be
3 3 20 loo just
-29 -29 -57 loo normal
12 14 33 loo paper
-74 -88 -50 loo without
134 27 107 look
1 5 42 look a
143 116 125 look after
-103 -73 -22 look and
98 256 261 look at
-79 -58 -37 look back
-22 -64 -26 look down
101 93 -13 look fine
-13 -4 -30 look for
-5 -24 -16 look forward
21 -13 -14 look in
-39 -16 -35 look into
-6 30 -48 look left
361 356 485 look like
-57 -43 -24 look me
-25 -25 -61 look normal
-47 -44 -37 look on
-23 -15 -14 look out
-32 -27 -27 look over
-54 -49 -29 look round
27 -14 -14 look sideway
4 5 27 look skin
27 7 -13 look starey
-13 -12 -31 look the
-36 -31 -23 look through
38 33 -3 look to
55 17 29 look up
29 25 0 look yellow
-25 21 39 loop
-1 23 22 loop for
15 31 41 loose motion
-114 -83 -73 loosen
32 44 49 loosen a
-41 -22 -19 loosen it
-23 -26 -33 loosen me
-18 10 -34 lopsid
3 12 -26 lopsid and
-24 -10 -1 lopsid sinc
125 199 -18 lorazepam
41 53 -7 lorazepam on
-13 -13 -35 lord
43 44 65 lorry
-53 -50 -33 lorry driver
5 10 28 losalt
9 -138 -42 lose
-12 -115 -61 lose a
-50 -18 -13 lose all
-26 -19 -3 lose any
179 232 227 lose conscious
-14 15 42 lose control
74 71 7 lose count
2 -24 -17 lose half
-28 -24 -24 lose her
-30 -22 -6 lose his
-99 -57 -31 lose in
-23 3 -29 lose its
-40 -19 -13 lose mineral
164 -3 -3 lose muscl
-136 -83 -73 lose my
53 99 190 lose of
-32 -10 -2 lose our
-90 -22 -72 lose the
0 -21 -13 lose their
27 -19 -5 lose two
104 11 -7 lose weight
-72 -34 -44 lot
28 21 13 lot and
22 7 -8 lot at
-31 -24 -15 lot be
5 31 -42 lot in
-1 1 -46 lot last
38 -25 14 lot of
-103 -81 -73 lou
-103 -81 -73 lou gehrig
-60 -5 -84 loud
-51 -41 -20 loud and
-1 0 -35 loud in
5 3 43 louder
-66 -43 -20 lousy
-112 -121 -33 love
-33 -22 -11 love him
-54 -43 -50 love it
-55 -46 -28 love my
-32 -62 -28 love that
-4 -41 -30 love the
172 168 159 love them
-22 -11 -15 love with
-127 -68 45 lovely
-20 -17 -23 lovely and
9 -20 -32 lovely i
30 62 101 low
1 -54 -24 low and
62 23 84 low back
-22 -11 -8 low dose
47 47 105 low down
-71 -46 -92 low in
33 76 119 low magnesium
4 10 44 low mood
16 65 113 low on
-44 -31 -15 low potassium
-75 -77 -73 low pressur
6 7 20 low salt
18 31 -25 low speed
-367 -442 -216 lower
-73 -120 -74 lower back
-23 18 23 lower leg
-104 -126 -50 lower lid
-29 -28 -11 lower myself
-50 -55 -106 lower right
-15 3 -30 lozeng
17 25 68 ls
8 43 -29 lucid
-39 -19 -7 luck
-29 -17 -7 lucky
-41 -19 22 lucozad
19 18 45 lumbago
-75 -16 -31 lump
-115 -86 -64 lump in
-1 31 50 lump of
22 134 89 lunch
79 97 90 lunch and
-23 -27 -27 lunch be
13 28 23 lunch my
26 27 54 lunch the
-21 45 45 lunchtim
-119 -107 -61 lung
-19 -20 -16 lung like
10 4 -45 lupus
-21 3 26 lurch
-25 -20 -6 lurgy
-160 -131 -65 lyme
-23 -25 -26 lyme diseas
-23 -17 -16 lyric
1 26 65 m
-32 -21 -21 m and
-26 -11 -5 m6
-19 -20 -13 ma
-31 -29 -14 mac
-132 9 62 machin
21 36 52 machin and
-29 -36 -8 machin be
-47 -37 -22 machin i
-40 -41 -41 machin on
39 29 47 machin say
-64 31 13 mad
-49 -36 -13 mad and
-46 -28 -13 mad today
103 163 189 madam
71 134 167 madam i
54 72 -2 madly
-53 -54 -51 mag
-376 -365 -244 magnesium
-37 -44 -30 magnesium and
69 89 28 magnesium be
-12 -20 -20 magnesium cut
32 -3 -4 magnesium deficiency
-26 -9 -4 magnesium food
-11 -43 -19 magnesium for
13 32 26 magnesium glycinat
49 81 91 magnesium help
73 23 18 magnesium i
-83 -47 -50 magnesium in
78 63 59 magnesium interact
23 -5 -3 magnesium interfer
-20 -16 -16 magnesium on
-69 -3 -2 magnesium one
-1 2 -22 magnesium please
-36 -20 -7 magnesium rich
-21 -29 -22 magnesium safe
21 -31 -23 magnesium spray
-40 -22 2 magnesium tablet
-14 -24 -23 magnesium what
42 13 46 magnesium with
33 28 20 magnesium your
97 107 58 mail
57 53 9 mail potassium
119 42 85 main
-64 22 -9 make
167 171 161 make a
-1 21 -22 make an
132 112 82 make any
28 35 45 make everything
5 16 22 make for
-65 -97 -84 make her
-6 -43 -20 make him
82 137 187 make it
-37 -184 -242 make me
-23 29 9 make muscl
-86 53 84 make my
56 -1 -48 make myself
26 29 60 make no
26 25 33 make nois
15 25 -8 make one
4 14 33 make out
-32 -31 -18 make peopl
95 118 -6 make sens
-35 -16 -12 make snowbal
-35 -62 -29 make soup
77 73 73 make sure
17 19 28 make tea
23 31 37 make that
-72 -41 -14 make the
-37 -38 -25 make them
-28 -32 -15 make this
25 21 23 make twitch
-12 -64 -22 make up
28 36 28 make word
-125 -142 -115 make you
-101 -74 -56 make your
10 8 22 malignant
11 10 24 malignant syndrom
-7 -19 -20 man at
-62 -49 -21 man get
-26 -7 -2 man in
30 -29 -17 man of
28 33 33 man on
77 91 81 man say
23 47 66 man who
32 35 44 manag
112 113 127 manag a
-47 -34 -17 manag it
-25 -9 -9 manag them
-63 -37 -28 management
-36 -30 -31 manager
-27 -9 -13 manner
62 55 48 manoeuvr
-41 -27 -17 manual
22 30 -26 manur
-131 -27 46 many
41 49 23 many banana
13 12 28 many be
17 55 41 many cry
-35 -57 -18 many day
-7 -8 -20 many go
-70 -79 -67 many hour
-11 -41 -34 many mg
72 55 38 many milligram
-10 -22 -52 many minut
-43 0 -1 many month
359 364 376 many of
85 79 78 many sleep
-197 -34 -13 many week
-86 -66 -76 map
71 173 89 marathon
14 44 -6 marathon and
14 25 12 marathon in
-65 -1 -1 marathon now
25 26 15 marathon runner
93 62 106 marbl
7 13 23 marbl and
35 40 46 marbl no
-83 -87 -17 march
-33 -36 -30 march i
15 50 122 march up
31 27 42 marfan
-3 22 18 margaret
-58 86 84 mark
11 24 61 mark no
27 33 4 mark on
-121 -158 -113 market
-22 -21 -18 market day
31 146 -24 marmalad
21 70 7 marmalad and
-46 -31 -10 marque
-38 -52 -13 marrow
-112 -22 -16 marry
23 15 27 marshal
174 -46 -39 mas
42 75 59 mask
38 53 48 mask now
-153 -125 -158 massag
-42 -21 -10 massag good
-5 -6 -24 massag gun
16 26 -11 massag it
-8 -21 -7 massag with
-23 -14 -25 masseur
55 73 95 massiv
25 25 34 massiv pasta
2 34 -39 mast
27 -3 5 mat and
-49 -25 -8 mat i
12 11 70 match
-40 -16 -17 match point
285 244 291 mate
-48 -46 -35 mate and
57 71 76 mate be
-10 -6 24 mate crack
16 21 47 mate i
39 37 6 mate keep
-29 -19 -27 mate say
31 24 33 mate stop
10 -36 -8 mate think
36 49 46 math
8 90 58 matter
-3 25 -32 matter for
32 -4 -2 matter how
40 34 47 matter of
50 56 66 matter to
-20 -11 -4 matter when
31 -27 53 mattres
-10 -6 24 mattres back
23 26 32 mattres for
149 -92 -147 may
85 48 59 may and
46 39 -21 may be
-37 -23 -22 may caus
-21 -100 -46 may i
-26 -6 -7 may it
-30 -14 -27 may my
178 186 151 mayb
19 19 -63 mayb a
15 30 24 mayb an
23 15 27 mayb half
28 37 74 mayb it
30 20 18 mayb six
-7 -69 -16 mcg
116 177 171 me
-197 -130 -130 me a
-96 -69 -215 me about
21 34 41 me acros
-22 -18 -11 me actual
67 67 23 me again
-65 -118 -125 me all
-34 -54 -41 me an
-41 31 65 me and
56 12 16 me arm
-24 -19 -10 me as
22 -1 -52 me at
3 27 58 me back
-50 9 -9 me be
-19 -35 -35 me beaten
8 28 23 me because
19 29 34 me behind
38 41 -11 me both
47 53 96 me by
-28 -41 -19 me can
-62 -46 -37 me cant
19 -27 -12 me chest
129 107 89 me cope
11 9 -108 me cough
18 -32 -12 me cramp
60 5 27 me do
-52 -29 -8 me doesnt
-41 24 -14 me down
-50 -27 -43 me dry
49 13 14 me every
-22 -11 -45 me eyelid
-61 -58 -43 me feel
73 95 98 me first
-24 -37 -25 me five
-76 -28 6 me foot
-20 -59 -39 me for
-24 -16 -8 me forty
33 17 8 me four
126 11 -25 me from
-57 -53 -46 me get
82 122 84 me go
108 108 96 me have
36 21 17 me he
80 67 125 me her
89 70 73 me here
-3 50 46 me his
-57 -34 -19 me hold
-20 -15 6 me home
71 83 65 me honest
-71 -33 -24 me hop
148 185 -9 me i
41 48 40 me if
-59 -33 3 me in
-35 17 17 me it
-45 -22 -17 me jump
37 20 50 me just
-40 -54 -52 me keep
-8 35 -11 me last
-35 -29 -27 me laugh
22 2 -41 me left
59 2 52 me leg
-77 -16 -25 me like
-16 -10 -23 me lol
48 42 -3 me mad
-9 -3 -26 me make
-29 -19 -16 me more
50 -2 -1 me most
19 21 39 me mouth
12 34 52 me my
-69 -52 -39 me no
101 91 103 me not
-77 -75 -55 me now
-89 -57 -9 me off
-151 -170 -50 me on
49 63 0 me one
58 -56 -46 me out
-68 -69 -45 me over
-38 -28 -22 me pil
-75 -39 -32 me right
7 7 -30 me ring
-49 -27 -13 me round
-21 -28 -7 me save
12 25 38 me say
61 49 49 me she
-30 -74 -40 me shoulder
-36 -33 -28 me shout
32 15 36 me sinc
10 10 -24 me smil
42 63 78 me so
-49 -38 -23 me some
-158 -70 -48 me something
-35 -15 -23 me spasm
-71 -43 -13 me squeez
-1 23 45 me stiff
-24 -10 -8 me straight
-30 -35 -3 me that
-104 -17 -30 me the
54 15 12 me then
15 53 52 me thes
25 18 1 me thigh
21 38 72 me this
62 20 35 me thre
14 27 8 me through
4 55 8 me throw
-70 -17 5 me to
28 39 -12 me today
5 1 -20 me toe
21 -26 3 me tongu
7 18 54 me tramadol
85 -22 -40 me twitch
32 15 33 me two
-38 -117 -112 me up
73 125 97 me want
1 5 -27 me water
120 101 107 me what
-10 106 6 me when
28 14 17 me wher
48 49 48 me whether
125 150 154 me which
99 86 67 me while
49 39 36 me who
40 -30 2 me why
-27 -6 -5 me winc
-113 -96 -84 me with
-3 -4 -34 me would
103 86 83 me write
18 21 -18 me yelp
47 -47 -83 meal
-28 -25 -17 meal and
73 71 61 meal on
-190 -133 -104 mean
-25 -17 -37 mean and
-75 -38 -24 mean i
21 41 56 mean in
45 33 20 mean it
7 11 24 mean nothing
-36 -14 -13 mean something
-34 -21 -15 mean the
-13 -42 -37 mean to
36 -8 -7 mean when
-55 -22 76 meant
-21 -18 -24 meant for
36 42 35 meant the
23 27 47 meant to
-73 -10 -86 measur
72 -27 -86 meat
47 -6 -4 meat bit
14 3 -38 meat i
-132 -121 -121 medical
-13 -17 -21 medical advice
-21 -3 -2 medical and
-87 -26 -22 medical attention
-15 -11 -36 medical have
1 10 22 medical student
-250 -170 -103 medicin
-81 -44 -23 medicin and
-53 -40 -40 medicin be
-25 -29 -9 medicin cant
-21 -22 -17 medicin do
-61 -41 -30 medicin for
-73 -34 -13 medicin i
133 140 142 medicin in
5 -11 -32 medicin last
-23 -16 -9 medicin name
-43 -13 -2 medicin no
-14 -12 -22 meditat
-50 -32 -49 meditation
-70 -139 -96 meeting
-1 -21 -13 mein
-82 -69 -21 melatonin
-25 4 6 melatonin and
-64 -69 -37 melt
-54 -29 -28 meltdown
-22 -5 -5 membership
-27 -65 -47 memory
-22 -29 -22 memory foam
-49 -7 -4 mend
-224 -131 -111 meningioma
-22 -17 -26 meningioma be
-107 -77 -113 meningitis
-30 -17 -17 meningitis in
-38 -20 -6 menopaus
-217 -134 -188 mention
-31 -16 -7 mention a
5 7 33 mention for
-129 -60 -129 mention it
0 -31 -23 mention the
-119 -122 -63 mere
225 118 184 mes
13 28 26 mes my
35 26 48 mes myself
5 11 51 mes the
-23 -10 -9 mes with
-26 13 35 messag
-25 -22 -25 messag as
9 33 30 messag say
213 194 184 messy
-54 -53 -55 met
-55 -48 -66 metabolic
-29 -23 -31 metabolic disorder
-42 -32 -35 metabolism
-66 -42 -36 metal
-8 -19 -27 metallic
46 111 96 meter
24 46 57 meter just
26 -16 6 metformin
-26 -10 -14 method
59 121 66 methotrexat
18 77 114 methotrexat every
8 10 48 methotrexat this
13 -76 -219 metoclopramid
2 -46 -101 metoclopramid for
2 -2 -29 metoclopramid my
63 -20 -13 metronom
18 14 30 mew
-86 40 41 mg
13 66 48 mg a
19 -40 -46 mg of
6 53 -18 mg sinc
245 201 81 mid
19 58 9 mid back
-21 5 19 mid chew
42 53 45 mid flight
51 15 -5 mid sentenc
13 12 -85 mid sprint
13 12 21 mid squat
8 20 -24 mid word
68 71 83 midazolam
107 140 144 middl
26 50 72 middl and
28 49 36 middl of
7 6 -22 middl this
-37 -53 24 midnight
-232 -232 -160 midwif
-41 -25 -16 midwif at
10 9 28 midwif line
3 2 -21 midwif not
-123 -113 -21 midwif say
-311 -138 -92 might
96 99 90 might as
4 -50 -43 might be
8 23 26 might do
-58 -13 -11 might either
-25 -18 -9 might help
-25 -17 12 might i
-92 -33 -27 might it
-33 -6 -4 might my
-32 -15 -12 might that
-30 -29 -22 might the
-235 -94 -135 migrain
-68 -15 -8 migrain aura
-38 -24 -16 migrain sinc
-40 13 -26 migrain with
-32 -17 -20 mil
-57 6 -115 mild
-18 -22 -11 mild one
-140 -217 -93 mile
-21 -9 -9 mile 20
-2 9 38 mile 22
-86 -80 -60 mile away
-32 -21 -18 mile home
-116 -94 -116 milk
0 11 25 milk for
-27 -29 -26 milk in
-14 -22 -2 milk or
20 13 -28 milk sinc
26 9 23 milk the
71 54 35 milligram
71 54 35 milligram of
-96 -111 -78 mind
-59 -50 -33 mind about
2 2 -24 mind clear
4 -46 -31 mind fine
-71 -54 -25 mind i
61 50 46 mind if
-33 -8 -14 mind over
24 33 -15 mind perfect
-46 -37 -6 mind the
7 14 32 mind you
5 -97 -115 mine
46 20 20 mine a
67 55 64 mine and
110 107 37 mine have
85 3 4 mine on
24 41 3 mine start
5 33 27 mine what
-3 -1 -47 minecraft
-385 -289 -252 mineral
-38 -26 -14 mineral in
81 13 -6 minibus
-34 -24 -29 minister
318 486 554 minut
-56 -51 -19 minut after
187 201 336 minut ago
-76 -65 -78 minut all
41 79 37 minut and
103 161 108 minut at
-36 -35 -31 minut be
36 29 47 minut before
-63 -29 -13 minut both
8 13 23 minut but
42 59 48 minut by
48 35 37 minut doctor
-93 -20 -28 minut every
45 28 -17 minut for
54 76 93 minut he
45 46 77 minut i
56 30 62 minut in
46 24 22 minut it
-48 -44 -11 minut later
27 95 -35 minut like
5 12 23 minut mayb
9 20 -22 minut my
39 66 6 minut never
9 -80 -22 minut no
12 7 42 minut now
-135 -119 -126 minut of
58 50 12 minut on
32 1 -89 minut or
-4 -29 -15 minut over
7 13 30 minut perfect
-90 -101 -64 minut seizur
9 23 18 minut she
-46 -19 -12 minut should
-9 -6 -38 minut then
27 17 34 minut this
-21 -13 -4 minut to
68 -10 -52 minut today
-37 -76 -34 minut twic
-36 -28 -15 minut when
-12 11 -21 minut while
-105 -87 -50 minut with
-21 -10 -10 minut without
30 29 30 minut wont
69 101 -25 miny
86 124 -4 miny strok
43 6 79 mirror
6 34 61 mirtazapin
138 71 83 mis
-4 -33 -34 mis a
8 8 -63 mis he
-28 -19 -32 mis her
-33 -17 -14 mis it
39 40 -11 mis practic
19 27 58 mis she
-1 -4 -26 mis the
96 57 63 mis two
12 -32 -14 miserabl
-71 -56 -27 misery
16 25 15 misread
16 25 15 misread the
182 231 209 mistak
30 29 -6 mistak with
88 131 157 mix
29 21 23 mix bleach
-23 -16 -9 mix of
-28 9 17 mix the
14 30 49 mix up
95 24 46 mnd
40 -21 -4 mnd and
-39 -47 27 moan
152 119 123 mode
-37 -34 -14 mode on
71 60 58 mode you
76 71 58 modul
73 -62 -38 mole
-67 -78 -2 moment
-6 -25 -36 moment i
34 36 -73 mon
14 20 -23 mon stair
50 -42 -56 monday
-15 -25 -3 monday a
-38 -21 -6 monday about
-13 89 -16 monday after
-82 -31 -82 monday and
-9 -7 -22 monday be
15 19 -23 monday because
28 -44 -32 monday he
7 9 21 monday his
83 105 14 monday i
50 56 -21 monday it
9 30 -16 monday my
3 3 -24 monday she
6 5 -24 monday stair
-70 -47 -57 monday the
-45 -60 -2 monday ther
26 -11 31 monday today
136 24 54 monday toe
-44 -30 -2 monday too
-77 -59 -137 money
89 80 -35 money and
-76 -69 -41 money on
-72 -35 -31 monitor
31 30 -42 monkey
4 3 -46 monkey bar
116 124 85 monoxid
-59 -41 -11 monoxid alarm
-18 -106 -76 monster
-47 -62 -46 monster and
136 53 53 montelukast
49 57 58 montelukast carry
385 -410 -261 month
86 125 85 month ago
12 -89 -175 month and
134 115 -15 month back
-70 -2 1 month be
2 0 27 month before
1 16 45 month but
7 -21 -12 month by
2 13 -38 month cry
-44 53 66 month do
6 5 23 month fine
3 43 58 month fold
-83 16 -6 month for
-64 -18 3 month go
5 125 84 month have
17 -80 -63 month he
33 -179 -168 month i
16 78 77 month in
32 -1 29 month it
4 -50 -46 month later
2 -21 -9 month like
31 -97 -52 month my
11 -36 -25 month not
3 -30 -22 month nothing
87 -220 -197 month now
-36 -57 -53 month of
-6 249 33 month old
9 -52 -26 month on
6 2 -37 month one
-4 -24 -15 month or
48 69 28 month pregnant
-1 16 34 month she
-12 -60 -25 month sinc
50 71 52 month so
22 -25 -15 month the
-73 -10 -4 month to
2 8 34 month wake
-38 49 16 month with
11 -36 -48 monthly
30 1 8 mood
-5 29 -18 mood and
202 76 -169 moon
21 14 -40 moon face
44 28 -36 moon last
66 59 -37 moon tonight
130 52 74 more
73 -101 -7 more and
-43 -67 -28 more at
5 29 -15 more banana
-47 -56 -31 more calcium
-45 -34 -25 more coffe
-35 -19 36 more day
24 -9 -4 more each
9 41 4 more every
290 -78 -35 more frequent
-23 -3 -2 more fruit
17 32 27 more it
32 -7 19 more like
-37 -21 -29 more likely
-24 -13 -10 more muscl
25 14 18 more of
69 -16 -9 more often
-36 -13 -6 more on
-4 -22 -23 more ordinary
-60 -42 -23 more out
28 85 94 more potassium
-1 19 -30 more right
15 32 -16 more salt
-88 -29 -15 more serious
-35 -16 -5 more shut
-41 -18 -8 more sinc
34 38 41 more tablet
114 75 149 more than
10 20 35 more to
-27 -10 -24 more water
-57 -11 -12 more when
-66 -179 -199 morning
-14 -22 69 morning a
5 35 21 morning after
6 70 -53 morning and
49 -8 -6 morning arm
-58 -83 -16 morning be
23 0 -50 morning by
-23 -25 -12 morning do
42 39 71 morning feel
14 11 -31 morning first
97 114 -7 morning for
12 10 29 morning he
1 13 33 morning her
72 77 61 morning i
49 56 39 morning it
-33 -27 -8 morning late
8 8 23 morning left
23 25 -10 morning leg
19 30 -28 morning like
-3 -3 39 morning my
-81 -2 -45 morning no
17 6 25 morning now
2 -3 28 morning one
-55 -74 -76 morning she
-83 -126 -38 morning sick
25 -38 -63 morning sinc
31 31 59 morning so
3 6 -28 morning temperatur
-39 -21 -8 morning that
3 26 44 morning the
-20 -33 -64 morning ther
39 20 51 morning this
-9 -44 -19 morning til
5 4 -27 morning tongu
37 9 14 morning two
-23 -48 -31 morning we
2 -14 -39 morning with
18 46 106 morphin
15 24 23 morphin by
3 21 15 morphin for
51 -30 -30 mors
51 -30 -30 mors code
22 24 31 mortgag
170 -210 -7 most
6 -34 -20 most afternoon
22 -232 -146 most day
-77 -7 -32 most evening
12 2 21 most it
22 31 23 most likely
-10 -9 -21 most magnesium
6 -115 -78 most morning
262 -5 12 most night
-47 -20 -28 most nothing
4 -30 -37 most of
29 33 37 most out
-22 -2 -3 most part
-18 -28 -15 most potassium
-28 -5 -5 most twitch
34 77 50 most when
-28 -16 -6 mot
-80 -41 -26 moth
1 -72 -123 mother
36 25 37 mother be
30 -1 -1 mother do
-3 -45 -21 mother have
23 22 35 mother i
-14 12 -86 mother in
1 2 -25 mother say
28 6 26 motion
-52 -87 -127 motor
-45 -82 -121 motor neuron
-99 -13 -29 motorbik
-4 -10 -52 motorway
64 85 108 mottl
16 26 24 mottl and
-166 -94 -46 mous
-52 -30 -23 mous be
-26 57 35 mouth
68 32 -57 mouth a
41 49 41 mouth after
6 5 20 mouth all
38 55 69 mouth and
85 78 137 mouth be
8 6 25 mouth dry
2 24 49 mouth eye
2 3 30 mouth ful
1 51 -16 mouth go
-50 -22 -32 mouth have
23 16 32 mouth i
-25 -29 -19 mouth of
-20 -20 -21 mouth only
-40 -24 47 mouth open
24 21 14 mouth sinc
3 3 25 mouth slid
-73 -30 -37 mouth the
-20 -33 -29 mouth this
13 29 -11 mouth tingle
10 13 28 mouth too
5 36 -93 mouth ulcer
67 15 31 mouth wont
54 46 26 mouthful
-38 -20 -12 mouthful and
33 26 9 mouthful of
28 -78 -129 move
-41 -68 -55 move 12
-5 10 22 move a
-34 -4 -45 move and
6 7 27 move arm
-68 -23 -10 move by
35 63 78 move down
-10 -6 24 move flat
-43 -28 -9 move for
9 13 39 move he
91 36 55 move hous
-33 -25 -26 move in
46 -37 -29 move into
42 114 -78 move it
25 69 75 move leg
6 -1 -34 move me
-1 -41 -30 move much
96 -4 70 move my
-67 -61 -24 move now
70 57 63 move on
-1 2 -42 move proper
-19 -18 -29 move regular
32 -37 -11 move the
28 0 -43 move to
31 -21 -2 move with
-284 -257 -158 movement
-40 -83 -71 movement i
-37 -20 -13 mower
-39 -27 -18 mr
-119 -87 -132 mri
30 42 -3 mri physio
11 49 -27 ms
44 64 105 much
-26 -22 -17 much and
-31 -1 18 much as
20 -7 28 much at
28 24 24 much be
47 14 -3 much caffein
-39 -9 -5 much for
21 -16 -19 much i
61 66 57 much it
-93 -1 14 much longer
32 6 36 much magnesium
-29 -7 -2 much of
-5 6 -29 much paracetamol
167 134 107 much potassium
53 37 38 much sleep
-3 -13 -88 much today
-59 -37 4 much water
93 99 -33 muck
25 27 -22 muck last
10 25 41 mud
0 0 25 muddl and
30 30 5 muddy
23 41 -1 muffl
49 1 -3 mug
23 6 19 mug sinc
17 45 66 mule
71 -14 -15 multipl
87 -2 -5 multipl body
84 86 85 multistorey
36 -1 0 multivit
7 13 49 mum
-23 -32 -24 mum and
-109 -33 -15 mum be
26 21 56 mum cant
-29 -18 -18 mum cry
0 -6 -20 mum get
-4 -36 -38 mum hasnt
-24 -89 -60 mum have
27 37 36 mum her
39 58 50 mum i
42 27 9 mum in
0 -10 -32 mum leg
-26 -17 -25 mum of
30 69 5 mum on
17 26 16 mum ring
-45 -26 -23 mum say
4 12 23 mum the
-37 -44 -16 mum think
-27 -28 -47 mum want
26 24 -16 mum with
9 -55 -47 mumb
-10 -37 -18 mumbl
-88 -114 7 murder
-36 -29 -21 murder a
5 6 22 murder sinc
27 19 17 murder them
-26 11 1 murmur
32 40 35 murph
-389 -253 -141 muscl
6 10 -26 muscl a
0 42 25 muscl ach
-39 4 7 muscl ache
-21 -16 -23 muscl actual
36 43 24 muscl after
7 -15 40 muscl and
-17 -64 -45 muscl at
71 209 94 muscl be
-25 -22 -22 muscl because
40 10 7 muscl between
21 -34 -11 muscl by
-20 -14 -16 muscl can
-28 -15 -5 muscl complain
-41 -21 -15 muscl contract
-27 -31 -27 muscl contraction
43 2 23 muscl cramp
33 63 101 muscl feel
56 -8 -9 muscl fiz
38 25 -2 muscl flick
-28 -48 -35 muscl flicker
8 -10 -31 muscl for
-26 12 -2 muscl from
63 52 43 muscl go
-46 -27 -16 muscl grab
0 6 22 muscl hard
-15 -58 -21 muscl have
-3 30 -15 muscl he
84 95 82 muscl hurt
51 -13 25 muscl i
-7 -71 -15 muscl in
-20 -5 -5 muscl it
94 148 -8 muscl jump
22 27 -9 muscl jumpy
-55 -57 -18 muscl just
-1 75 97 muscl keep
17 35 93 muscl kil
-32 7 54 muscl leap
66 90 112 muscl like
36 58 40 muscl lock
32 -6 -3 muscl lose
-77 -82 -63 muscl make
-42 -23 -19 muscl move
-52 -23 -22 muscl movement
50 37 38 muscl need
-43 -83 -43 muscl on
-32 -7 -8 muscl or
-21 -16 -13 muscl over
-72 -132 -73 muscl pain
-51 -41 -17 muscl play
3 41 12 muscl pop
-30 -18 -7 muscl quiver
-62 -21 10 muscl relaxant
-22 -1 -1 muscl relaxation
-28 -26 -13 muscl right
25 21 51 muscl so
63 64 -1 muscl somebody
85 43 77 muscl sore
321 228 89 muscl spasm
-52 -27 -16 muscl tension
-93 -43 -36 muscl that
-21 -14 -9 muscl the
61 1 3 muscl ther
-44 10 -1 muscl thing
-57 -17 30 muscl tight
-58 -36 -30 muscl tir
53 66 -2 muscl to
-49 -32 -21 muscl too
710 260 138 muscl twitch
159 -12 -7 muscl wast
31 -7 -20 muscl weak
-56 -13 -10 muscl what
-22 -7 -6 muscl wont
-47 28 -20 muscular
-66 -15 -17 muscular atrophy
29 29 51 mush
120 114 169 mushroom
54 46 27 mushroom and
62 53 99 mushroom from
28 16 37 mushy
-152 -104 -97 music
-76 -55 -30 music for
-119 -89 -38 must
-11 20 46 must be
-40 -25 -11 must not
13 -50 -7 mustard
21 11 29 mute
7 6 51 mutter
36 53 43 muzzy
26 -96 -130 my
-30 18 47 my 18
13 20 24 my 2
48 78 44 my 3
33 22 -25 my 5
-1 27 39 my 6
26 22 -20 my 8
20 22 -6 my 9
-49 -44 -23 my abs
-29 -30 -24 my ach
-21 -14 -7 my age
109 92 128 my amitriptylin
76 -46 -45 my amlodipin
58 77 128 my angina
11 -42 38 my ankl
-27 -61 17 my antidepressant
-56 -9 -6 my appendix
-22 -7 -3 my arch
-279 -315 -215 my arm
16 52 -39 my armchair
2 19 -24 my armpit
8 21 -4 my atorvastatin
-40 -79 -85 my aunt
-30 -36 -14 my aunty
134 119 96 my baby
-27 123 104 my back
-56 -72 -41 my backsid
65 74 8 my baclofen
4 -42 -17 my bad
13 46 50 my bag
17 9 29 my bal
32 38 62 my bank
0 -110 3 my belly
-8 15 49 my best
-46 -106 -92 my bicep
-19 -35 -73 my big
-57 -38 -15 my bike
11 13 24 my biology
168 146 140 my birthday
23 -14 -27 my bisoprolol
37 32 -3 my bladder
39 -61 -103 my blood
-13 -227 -158 my body
44 48 -54 my boot
-286 -164 -166 my bos
18 16 -25 my bottom
20 46 91 my bowel
-43 -37 -7 my bowl
83 81 102 my boy
82 125 123 my boyfriend
44 20 68 my bra
-70 -77 -29 my brain
9 9 -57 my breakfast
42 20 135 my breastbon
-162 -137 -37 my breath
-229 -168 -110 my brother
13 31 -29 my brow
23 -9 -7 my brush
-61 -87 -118 my bum
-87 -70 -19 my bump
-24 -8 -35 my button
-123 -38 -89 my calf
-41 -64 -65 my calv
37 46 49 my car
14 32 64 my carbimazol
9 35 -16 my cat
13 56 -5 my cereal
23 46 53 my chair
-97 -120 -118 my cheek
69 13 -114 my chest
-115 -80 -113 my child
67 -13 32 my chin
20 39 -1 my cholesterol
-24 -18 -21 my circulation
87 -9 -28 my citalopram
-28 -33 -20 my class
-28 0 2 my clinic
-34 -29 -40 my coach
16 16 21 my coat
-25 25 -23 my coffe
0 21 24 my collar
-53 -36 -43 my colleagu
-12 86 156 my cousin
49 -63 -42 my cramp
-2 18 32 my cup
-59 0 18 my dad
197 -2 -2 my daily
-40 57 35 my daughter
-62 -42 -18 my day
-24 -8 -17 my dead
62 30 15 my desk
53 160 66 my diazepam
-41 -7 -6 my diet
-63 -14 -22 my doctor
77 103 70 my dog
116 2 -57 my dose
-57 -22 -14 my drive
-6 68 96 my ear
-20 23 80 my elbow
-66 -45 -18 my eldest
-43 -38 -36 my electrolyt
35 43 -5 my email
22 28 28 my enquiry
36 1 -24 my epilepsy
86 66 109 my epipen
48 17 -5 my evening
-39 -22 -21 my ex
-59 -298 -153 my eye
32 -38 -18 my eyebrow
31 -171 -100 my eyelid
-40 -31 -84 my face
151 156 144 my family
19 -4 30 my father
-36 -22 -22 my favourit
-64 -61 -44 my fibro
-79 -64 -45 my fibromyalgia
132 -39 -32 my finger
-6 13 -60 my fingertip
-166 -119 -33 my first
25 17 -20 my flank
-19 -20 -16 my flask
74 78 66 my flat
93 131 141 my flatmat
23 23 -4 my flutter
25 128 6 my food
56 -3 -183 my foot
105 127 40 my forearm
50 85 -71 my forehead
147 73 118 my friend
41 39 47 my front
-34 -17 -10 my funny
186 126 119 my gabapentin
44 76 54 my genital
-45 -25 -20 my girl
-14 -8 -34 my girlfriend
-39 -22 -67 my glass
-23 -10 -4 my golf
-55 7 -1 my gran
-149 -124 -123 my grandad
-3 -60 -73 my granddaughter
-29 -73 -39 my grandson
-9 -15 -26 my grip
-31 -1 -20 my groin
101 24 15 my guitar
-5 -28 -31 my gullet
-42 -7 -11 my gym
15 -17 -41 my hair
82 -10 -11 my ham
-43 -28 -16 my hamstr
90 -86 -103 my hand
-4 -53 -28 my handwrit
-162 -294 -35 my head
-29 99 234 my heart
94 104 -25 my heel
-118 -59 26 my hip
-19 -21 -27 my homework
-7 17 -20 my hous
20 19 6 my housemat
19 13 -32 my husband
1 1 23 my hydrocortison
25 30 -9 my ibuprofen
28 35 27 my illness
-1 10 118 my insulin
68 81 47 my iron
-23 -12 36 my jab
-123 32 -253 my jaw
60 52 21 my jean
-22 -14 -22 my jerk
52 -77 -84 my job
46 0 -9 my joint
-6 -39 -36 my joke
-22 -11 -17 my jumpy
33 -10 -30 my keppra
-62 -62 -51 my key
-40 -35 -13 my kidney
-64 47 86 my knee
-6 -27 -8 my kneecap
-39 -29 -92 my knuckl
13 8 37 my lace
-111 -128 -107 my lad
16 20 30 my lady
18 -27 -17 my lamotrigin
-62 -64 -48 my laptop
43 53 97 my last
81 99 107 my late
-78 -15 33 my left
8 -86 108 my leg
101 4 -51 my lid
5 22 -41 my life
-25 -18 -10 my limb
-44 -66 -133 my lip
19 -66 -58 my lithium
176 275 79 my littl
17 22 6 my liv
68 -11 -13 my liver
13 16 33 my long
17 119 -3 my lorazepam
-110 -83 -29 my lower
-63 -41 -39 my lunch
8 12 54 my lung
24 12 58 my magnesium
-15 -19 -21 my manager
104 137 127 my mate
-2 8 26 my medicin
6 20 -29 my methotrexat
16 39 16 my mid
-13 31 30 my mind
-26 -29 -21 my mineral
-18 -9 -110 my money
-43 -22 -11 my mood
41 26 11 my morning
-72 -64 -124 my mother
4 4 26 my motion
42 59 178 my mouth
-145 -78 -126 my mum
-75 -69 48 my muscl
13 24 -44 my myasthenia
32 -3 12 my nail
52 75 21 my name
43 36 73 my nap
-6 -26 -107 my neck
-129 -31 -17 my neighbour
-92 -48 -39 my nephew
37 29 51 my nerv
-25 -70 -65 my new
2 3 -23 my newborn
-47 -98 -88 my niec
46 127 92 my nose
-22 -26 -20 my note
3 13 55 my novel
25 33 30 my nurs
-39 -8 16 my old
-55 -45 -27 my only
-5 3 -46 my other
73 157 174 my own
-36 -22 -22 my pack
40 27 6 my palm
22 48 11 my parent
137 31 4 my partner
-74 -65 -56 my patienc
58 42 36 my patient
-21 -17 -5 my pec
40 53 260 my pee
11 -24 -61 my period
-33 -38 -20 my pharmacist
20 66 -35 my phenytoin
-314 -231 -215 my phon
6 77 31 my photo
16 -10 -38 my physio
-56 -32 -14 my pil
17 8 -97 my pillow
-28 -24 -23 my pinky
-20 -38 -24 my plat
-12 -25 -100 my poo
29 40 36 my potassium
7 31 -49 my pregabalin
36 51 93 my pregnancy
-50 -27 -28 my prescription
-35 -23 -13 my pressur
-29 -3 -6 my prid
40 7 59 my propranolol
-22 -14 -10 my puffer
182 302 228 my puls
-41 -10 -8 my pupil
-178 -107 -42 my quad
-96 -32 23 my question
22 5 11 my rank
62 100 47 my reflex
-3 -38 -24 my restles
84 73 -8 my result
106 50 79 my rib
169 191 196 my right
12 27 -12 my room
-56 -9 -8 my run
32 35 45 my saliva
-26 -27 -27 my salt
33 35 32 my scalp
-60 -76 -70 my scarf
-55 -16 -12 my seat
0 -24 -64 my second
13 21 31 my selfy
37 24 44 my sentenc
74 -38 48 my sertralin
113 91 91 my shift
18 45 45 my shin
-62 -19 -67 my shirt
73 26 -25 my shoe
214 183 228 my shoulder
-52 -7 -18 my side
-24 33 5 my sight
4 8 65 my simvastatin
-185 -151 -68 my sister
-91 -11 55 my skin
87 116 138 my skul
192 154 148 my sleep
53 102 51 my slipper
41 33 -14 my sock
-19 -10 -23 my sole
-79 -112 -74 my son
-65 -43 -15 my sore
-160 -60 -95 my spasm
-14 7 -73 my speech
-36 -16 -17 my spinal
23 13 80 my spine
64 70 77 my spit
-28 -25 -4 my sport
-8 -29 -21 my ss
108 -56 -8 my statin
-55 -55 -72 my sudden
37 -4 -4 my swim
55 57 71 my switch
-37 -28 -27 my system
58 -3 -4 my t
48 124 124 my tablet
-54 -45 -39 my tattoo
-120 -113 -133 my tea
-77 -36 -35 my team
8 22 -9 my teen
-29 -13 -44 my teenager
104 92 0 my templ
22 29 66 my text
69 57 110 my therapist
-47 33 -43 my thigh
139 128 120 my thing
8 24 50 my thinner
-18 -45 -41 my third
36 -26 4 my thre
33 56 229 my throat
-15 -38 -65 my thumb
2 50 17 my thyroid
16 27 14 my toast
-143 -126 -25 my toddler
-101 41 -36 my toe
-31 -10 -9 my tomato
57 -87 92 my tongu
175 120 311 my tooth
39 -9 0 my top
49 50 52 my train
-40 -28 -30 my trainer
-88 -54 -28 my trigger
15 36 60 my trouser
1 21 21 my tutor
-71 -21 -10 my twenty
-207 -14 -75 my twitch
4 36 -47 my two
36 -1 61 my uncl
-16 -68 -31 my upper
-5 -91 54 my usual
3 6 30 my vape
19 37 -20 my venlafaxin
32 33 75 my vision
35 28 30 my vitamin
88 34 77 my voic
6 40 83 my waist
26 -5 20 my walk
11 16 22 my warfarin
105 58 4 my watch
-54 -140 -20 my water
-1 51 85 my wedding
-60 -53 -40 my weekend
-18 -13 -36 my weight
-36 14 -4 my whole
-30 -51 2 my wife
32 45 41 my wil
161 216 109 my word
52 -21 -12 my work
58 122 -141 my wrist
-17 -49 -27 my write
1 15 56 my xanax
94 -7 1 my year
61 65 15 my zopiclon
77 144 66 myasthenia
12 12 -39 myasthenia and
-37 -39 -51 myoclonic
-17 -18 -27 myoclonic seizur
-189 -118 -145 myoclonus
-31 -11 -15 myoclonus and
-21 -27 -33 myofascial
-19 -24 -29 myofascial releas
-28 -29 -33 myopathy
411 215 312 myself
-59 -39 -27 myself a
34 34 21 myself after
-26 -13 8 myself and
31 34 40 myself at
13 27 24 myself be
-11 -11 26 myself for
-58 -44 -51 myself hoars
24 38 43 myself honest
19 -27 -8 myself i
9 72 75 myself if
17 40 55 myself in
-69 -38 -22 myself into
-95 -41 -27 myself it
52 56 35 myself last
-34 -31 -12 myself laugh
4 -9 -30 myself no
59 72 68 myself on
-30 -30 -13 myself onto
-5 28 -30 myself or
-8 -21 -21 myself out
2 19 -45 myself sick
31 42 57 myself to
39 45 37 myself tonight
57 -1 -65 myself up
-6 8 44 myself without
-26 -15 -17 mystery
-24 -23 -13 myth
8 -34 -23 nag
-118 -156 -35 nail
-81 -75 -64 nail and
9 15 23 nail gun
27 31 29 nail in
23 41 83 nail last
-100 -57 -51 nam
-25 -17 -12 nam which
-126 -180 -154 name
-29 -31 -4 name a
-34 -26 -18 name all
75 70 -5 name and
-126 -110 -93 name for
29 -11 -5 name it
-35 -19 -29 name me
116 -4 -4 name more
-59 -13 -2 name of
33 63 71 name she
-36 -83 -54 name the
-21 -15 -14 name to
39 59 80 nan
102 87 77 nap
55 49 117 nap and
23 17 -10 nap in
63 137 -43 nappy
18 27 16 nappy all
16 30 34 nappy look
23 39 -45 nappy sinc
46 83 64 naproxen
39 64 80 naproxen for
70 79 96 narrow
30 25 49 narrow boat
23 19 -44 nasal
-149 -96 -44 nasty
-128 -156 -74 natural
-34 -22 -16 natural my
11 8 -22 nausea
39 58 43 navel
-32 -26 -12 navy
-20 -21 -14 ncs
13 24 5 nd
-45 -81 -2 near
-69 -47 -45 near a
39 9 24 near at
7 7 43 near black
-40 -28 -22 near choke
-53 -42 -23 near die
12 63 61 near enough
174 8 25 near every
2 14 46 near faint
41 50 34 near go
-27 -29 -14 near have
-99 -70 -79 near me
4 -4 46 near pass
136 151 101 near the
35 24 -9 near thre
5 -33 -19 near two
-29 -20 -14 nearer
12 60 38 neck
34 36 -16 neck a
118 162 121 neck and
43 -2 -2 neck be
-100 -89 -62 neck bend
6 -21 -13 neck click
-89 -65 -40 neck crack
17 29 35 neck feel
37 30 57 neck fever
37 -14 -30 neck for
-20 -27 -25 neck from
21 22 16 neck go
19 20 -31 neck have
23 28 25 neck hive
58 90 118 neck hurt
74 28 66 neck it
9 29 -140 neck keep
42 36 64 neck last
39 38 68 neck like
1 6 -25 neck move
0 38 3 neck muscl
-3 -60 -25 neck no
12 15 -20 neck pain
27 -17 -3 neck pul
-63 -30 34 neck sinc
34 39 37 neck sore
26 37 123 neck spasm
-45 -43 -5 neck stretch
11 13 31 neck the
-44 -30 -24 neck tight
-81 -82 -68 neck to
2 3 -77 neck twist
51 35 24 neck what
68 78 95 neck wont
-115 -114 2 need
7 -28 76 need a
48 32 31 need air
-25 -16 -2 need anyon
-55 -59 -52 need anything
59 62 60 need be
4 8 -23 need both
-34 -31 -17 need check
15 25 -22 need four
-39 -16 -10 need medical
-23 -23 -11 need medicin
-57 -41 -20 need more
7 8 -27 need one
26 39 48 need potassium
172 141 111 need the
-30 -42 71 need to
-24 -19 -15 need you
-119 -166 -157 needl
-22 -10 -7 needl and
5 29 -6 needl crept
-16 13 -23 needl down
-114 -36 -24 needl for
7 10 20 needl i
35 -29 -38 needl in
6 -39 -40 needl round
5 21 27 needl sinc
-76 -63 -27 needl then
62 -4 -4 needl with
-13 -1 33 negativ
-29 176 90 neighbour
11 19 27 neighbour and
24 29 40 neighbour come
57 81 17 neighbour have
-74 -15 -25 neighbour lent
16 19 31 neighbour on
56 75 -10 neighbour terrier
108 84 88 neither
-22 -11 -11 neither here
111 96 112 neither leg
-90 -43 -27 nephew
-647 -409 -438 nerv
-70 -42 -46 nerv and
-6 -5 -24 nerv block
-20 -15 -13 nerv go
14 24 34 nerv make
-57 -53 -46 nerv only
-20 -19 -15 nerv or
-24 -16 -14 nerv out
-35 -2 -2 nerv problem
30 42 -3 nerv say
-19 -23 -21 nerv that
-33 -36 -27 nerv the
-50 -4 -3 nerv thing
-34 -29 -25 nerv to
-242 -224 -188 nervous
-105 -105 -106 nervous system
19 33 39 nest
-45 -36 -31 net
-21 -8 -4 netflix
-85 -83 -55 nettl
-64 -72 -51 nettl sting
11 10 24 neuroleptic
11 10 24 neuroleptic malignant
-61 -25 -23 neurological
-119 -40 -47 neurologist
-58 -30 -24 neurologist and
-1 23 22 neurologist one
-43 -25 -10 neurologist sign
34 21 14 neurology
-79 -117 -177 neuron
-55 -21 -31 neuron diseas
-115 -88 -121 neuropathy
85 46 -190 never
-5 -22 -6 never a
2 -64 -24 never actual
-93 -27 -6 never another
-71 -11 -11 never be
2 3 24 never before
76 1 -36 never bother
2 -35 8 never come
180 -7 -49 never do
-23 -6 -3 never drink
-36 -20 -7 never faint
0 -39 13 never feel
13 61 -10 never get
-30 -7 -3 never give
50 96 -12 never go
44 35 71 never happen
193 263 197 never have
5 21 35 never heard
-42 -88 -31 never hurt
16 19 -22 never ill
-25 -32 -25 never know
23 -10 -3 never left
26 52 -10 never let
-100 -60 -10 never mind
-38 -41 -7 never on
-35 -20 -5 never once
7 18 -32 never pass
20 -7 -3 never really
-28 -29 -10 never say
-28 -11 -87 never see
61 -12 -9 never stop
-26 -18 -10 never stretch
11 14 23 never take
51 123 -154 never tell
-7 -32 -21 never the
-74 -59 -15 never touch
0 -45 -25 never use
50 38 48 never wake
74 -102 -418 new
36 -5 -3 new activity
118 100 135 new antibiotic
53 15 37 new antidepressant
-93 -50 -16 new baby
22 20 -51 new back
7 6 -22 new band
-57 -45 -20 new battery
-26 12 38 new be
117 -23 -20 new blood
8 7 -31 new boiler
-29 -12 -3 new boot
-7 34 22 new dentur
8 8 29 new depot
71 77 -55 new doubl
-57 -28 -18 new drug
1 26 33 new epilepsy
101 -4 -5 new exercis
200 178 -59 new floater
-39 -22 -8 new glass
0 20 -3 new gym
61 72 -81 new headach
48 -40 -25 new hole
80 -74 -17 new inhaler
-6 -29 -24 new job
-28 -39 2 new mattres
93 -11 -7 new medicin
29 35 110 new mum
-114 -37 -45 new one
8 12 42 new pain
-79 -23 -5 new phon
-30 -16 -2 new policy
-84 -33 -11 new puppy
-14 -53 -23 new shoe
23 41 27 new sinc
-40 -15 -17 new sport
-26 -10 -5 new supplement
-30 -49 -55 new tablet
-79 28 43 new ther
14 22 49 new thing
42 70 -41 new this
13 102 -35 new year
-72 22 37 newborn
15 49 33 newborn be
4 13 -30 newborn sneez
27 33 31 news my
32 48 53 newsletter
0 19 31 newsletter and
84 6 6 newspaper
87 140 211 next
11 18 43 next and
-77 -126 -70 next day
45 48 72 next door
7 -1 -53 next half
16 28 49 next my
16 17 -34 next one
94 104 121 next tabl
41 23 71 next thing
-107 -77 -85 next time
107 103 57 next to
27 15 76 next week
-31 -28 -21 ng
-22 -17 -16 nhs
25 36 7 nibbl
33 94 142 nice
23 46 67 nice and
46 64 63 nice to
17 24 15 nicer
19 64 32 nick
18 63 25 nick my
-39 -25 -94 nicotin
-5 0 -35 nicotin patch
-47 -98 -88 niec
-20 -7 -7 niec be
-26 -9 -9 niec have
90 -159 -218 night
15 1 -38 night a
-44 -29 -15 night after
-5 7 25 night all
-122 -172 -285 night and
2 42 -3 night awak
24 22 97 night back
-13 -61 -13 night be
-81 -42 -22 night because
-39 -30 -9 night before
13 12 -100 night belly
88 -4 -5 night both
17 20 -35 night by
14 -16 -29 night calv
22 -21 -40 night cant
-38 -5 -2 night could
-17 -9 -21 night cramp
21 9 59 night feel
-46 -25 -2 night fine
114 61 -49 night for
-56 -60 -34 night go
4 -23 -10 night have
14 21 18 night he
292 120 9 night i
26 23 6 night if
-40 -111 -47 night in
9 20 -23 night it
70 125 34 night my
48 88 -8 night no
26 20 47 night nothing
49 46 144 night now
-25 -9 14 night nurs
-18 -54 -39 night of
159 200 197 night on
4 6 41 night or
69 -4 18 night out
-81 -41 -20 night rub
54 60 -23 night run
54 49 -17 night she
-71 16 19 night shift
50 17 -6 night sinc
-34 -38 -13 night sleep
-1 20 31 night so
61 13 -31 night sweat
-13 -5 -40 night that
-135 -133 -26 night the
24 16 31 night think
26 -59 6 night this
-15 -16 -68 night two
-8 33 -38 night we
61 41 44 night what
-111 -52 -10 night with
-25 -14 5 nighter
-95 -68 -33 nightmar
57 -6 -5 nil
-467 -350 -109 nine
69 22 3 nine and
29 44 108 nine day
-76 -98 -30 nine hour
25 39 64 nine in
34 44 43 nine it
-42 1 -24 nine month
-33 -51 -13 nine my
19 36 64 nine oclock
-34 -9 -9 nine of
-19 -20 -16 nine pound
-12 -35 -19 nine time
-20 47 -6 nine week
-106 -71 -49 nine year
-40 -18 -12 ninepenc
35 -27 -65 nineteen
46 0 -34 nineteen day
27 26 12 nineteen to
-71 -69 16 ninety
-35 -38 17 ninety one
-34 -36 -26 ninety second
163 196 62 nip
25 22 25 nip me
127 165 47 nip my
280 180 -22 no
-111 -90 -21 no ach
-120 -75 -1 no and
20 27 59 no answer
12 -57 -6 no back
-26 -14 -7 no bear
110 60 25 no beetroot
30 -25 -23 no better
23 -13 -19 no blackout
29 38 -68 no bleed
43 51 -4 no booz
-73 -75 -37 no bother
-43 -67 -45 no breakfast
52 34 50 no breath
40 -15 -13 no breathless
-34 -23 -44 no bump
11 40 -16 no burn
-55 1 18 no caus
60 117 40 no chest
39 21 42 no choke
13 11 30 no clue
-19 -36 -12 no coffe
24 13 -60 no cold
3 14 26 no color
-22 -12 -8 no confuse
-14 2 53 no control
41 38 6 no cough
-28 -5 -1 no cramp
-2 -14 -25 no dark
-21 -7 -4 no dent
-6 -70 -2 no diabet
53 38 13 no dizzy
-89 -25 -11 no doctor
15 20 32 no droop
80 -12 -5 no exercis
77 117 33 no faint
54 47 71 no fall
3 11 91 no feel
-76 -143 -44 no fever
31 135 -109 no fit
-63 -45 -3 no flash
-37 -17 -5 no funny
-61 -32 -14 no gain
-17 -25 -9 no harm
-33 -61 -32 no he
-27 55 -197 no headach
26 36 37 no history
-22 -13 27 no hive
-63 -38 -11 no hurry
-104 -141 -35 no i
38 32 34 no idea
-32 -33 2 no it
24 38 115 no itch
-21 -26 -17 no joy
27 -10 -26 no knock
9 -27 -14 no lift
34 75 -1 no light
-15 -4 25 no longer
-20 -2 12 no lump
4 18 23 no mate
34 -1 7 no matter
-28 -18 -7 no medicin
2 83 73 no more
-57 -58 -25 no muddl
11 32 66 no muscl
-9 -17 33 no need
59 -41 -7 no new
-53 -98 -46 no no
53 46 75 no nois
-47 -72 -55 no not
2 -8 -26 no nothing
155 -19 -29 no numb
-114 -51 -26 no obvious
-31 40 -22 no one
74 -15 -34 no other
-23 -13 -10 no oxygen
256 163 -62 no pain
-21 29 -24 no palpitation
-24 -19 -1 no phon
-41 -34 -11 no pil
25 30 25 no pin
56 64 70 no plan
127 147 143 no point
3 9 69 no poo
-57 -53 -61 no power
-23 -9 9 no problem
86 89 109 no puls
26 88 58 no rash
15 21 52 no really
299 174 207 no reason
28 35 33 no red
-42 -14 -27 no rhythm
23 -5 -3 no screen
24 29 -17 no see
-23 -2 13 no sens
-59 -24 -3 no shake
2 4 -20 no shiver
-10 -38 -8 no sick
72 164 -22 no sleep
25 32 49 no sore
21 19 29 no sound
22 22 -4 no spasm
3 6 36 no spleen
-57 -58 -61 no spot
-25 -16 17 no strength
-28 -17 -9 no such
-30 -54 -13 no swell
14 47 -17 no symptom
-3 -22 -11 no tablet
5 49 60 no tear
81 90 -45 no temperatur
3 -87 -51 no think
-4 -42 -45 no time
30 3 -12 no tingle
-115 -110 -62 no to
42 36 64 no trip
-9 -40 -26 no troubl
6 -21 -13 no use
6 47 -28 no vision
32 28 35 no vitamin
25 43 46 no vodka
11 -5 30 no wait
-3 47 -36 no warn
-24 -10 -15 no water
17 15 -69 no wax
213 1 33 no weak
-3 19 26 no weight
13 10 -70 no wet
-21 -60 -41 no wish
-42 -5 -3 no work
-27 -6 12 no worry
203 271 267 nobody
166 148 149 nobody come
9 100 126 nobody else
14 -27 -11 nobody ever
38 11 -16 nobody get
9 -5 -27 nobody have
-13 -23 -23 nobody here
55 42 44 nobody home
-54 -45 -20 nobody ill
-84 -71 -50 nobody in
44 44 71 nobody know
1 -22 -68 nobody look
-11 -9 -34 nobody medical
-64 -52 -36 nobody mind
61 45 74 nobody need
-11 -22 -43 nobody tell
161 176 180 nobody would
105 33 -71 nod
-12 -46 -163 nod off
-30 -18 -11 node
414 463 468 nois
18 15 29 nois and
48 39 31 nois be
12 12 38 nois come
41 52 47 nois like
84 107 122 nois set
3 5 21 nois when
26 104 67 non
71 134 86 non stop
128 112 44 none
39 18 15 none i
15 20 -13 none sinc
42 49 -31 nonsens
-109 7 55 nonstop
-64 -78 -29 noodl
11 9 29 noodl and
-120 -36 138 noon
-20 -3 60 noon and
22 28 -2 noon i
-33 -21 -3 noon my
146 140 145 noos
-28 -11 -4 nor have
20 21 21 nor the
-22 -11 -11 nor ther
-179 -162 -555 normal
-66 -73 -28 normal after
-43 -28 -10 normal all
61 75 -12 normal and
-24 -32 -44 normal before
5 -36 -11 normal blood
0 0 -21 normal can
-6 12 -46 normal color
2 39 -1 normal cramp
-112 -76 32 normal for
115 3 -8 normal have
-22 -22 -79 normal i
-13 -35 -11 normal in
-30 -38 -31 normal isnt
68 53 27 normal it
-80 -73 -55 normal just
17 14 23 normal make
89 101 -32 normal no
47 40 55 normal now
46 57 -24 normal on
31 16 19 normal one
-52 -18 -4 normal right
23 -6 -2 normal sensation
-25 -16 -30 normal sinc
-11 -46 -18 normal that
-31 -27 -13 normal the
29 29 37 normal to
0 15 38 normal with
-35 -2 -109 norovirus
-19 -9 -39 north
118 214 230 nose
17 5 25 nose after
-46 -6 -15 nose and
-27 -21 4 nose be
22 37 134 nose have
14 21 -29 nose if
-71 -51 -33 nose sinc
3 28 61 nosebleed
16 15 33 nostril
2 32 25 nostril go
257 311 482 not
-162 -42 85 not a
-52 -50 -52 not allergic
-4 4 -28 not and
-42 -33 -19 not ask
42 42 54 not asleep
111 89 90 not be
16 -14 39 not better
-34 -32 -52 not black
34 30 32 not blink
31 44 28 not bother
92 62 86 not breath
-20 -17 -11 not chest
-41 -32 -28 not collaps
-84 -13 -44 not come
74 93 -21 not confuse
23 32 66 not cry
3 12 -26 not dangerous
55 9 53 not dehydrat
-56 -20 19 not depres
-125 -56 -25 not diabetic
-48 -35 -17 not dizzy
-43 -40 -65 not do
-59 -54 -46 not drink
8 32 58 not drunk
8 5 -28 not eat
-84 -70 -40 not enough
151 179 165 not even
18 -22 -2 not exercis
216 203 167 not exist
-22 -20 -46 not feel
-47 -54 -53 not floppy
16 25 33 not follow
22 -12 -11 not for
-74 -239 -131 not get
24 11 33 not go
-17 32 -20 not have
-37 -35 -15 not hit
-55 -42 -39 not hot
-23 -6 -27 not hungry
17 26 24 not i
9 22 67 not ill
125 40 33 not in
17 24 17 not jk
83 54 36 not just
3 -17 -45 not less
4 -27 -9 not lift
-61 -55 -41 not literal
-34 -41 -17 not look
148 127 120 not make
-125 -104 -77 not mine
77 61 11 not move
-15 7 21 not much
72 58 23 not my
-18 -40 -20 not on
76 47 69 not once
12 3 93 not one
-84 -27 -12 not only
-23 -44 -22 not out
26 17 14 not panick
20 38 41 not pick
37 44 24 not plan
-32 -10 -51 not pregnant
14 24 28 not proud
-53 -28 -12 not red
-26 -34 -38 not respond
16 18 24 not say
64 134 -83 not see
-17 -51 -22 not short
31 40 -20 not sick
-12 -34 -20 not sleep
67 56 33 not sleepy
-11 -6 -36 not so
-8 1 -79 not sore
6 -24 -5 not spread
26 59 82 not stop
70 -25 3 not stres
6 -62 -21 not sudden
-120 -119 -180 not suicidal
-21 -45 -13 not sure
54 50 60 not sweat
44 -23 35 not sweaty
2 -16 -23 not swell
5 -61 -19 not take
114 93 122 not that
-198 -63 -87 not the
59 20 49 not ther
-63 -48 -29 not think
16 12 53 not til
44 -36 4 not to
-66 -47 -28 not use
79 73 -1 not wake
-23 -25 -20 not walk
32 40 41 not want
-22 -34 -27 not wast
40 13 -11 not weak
28 68 59 not work
7 -53 -30 notch
6 -42 -28 notch and
45 19 47 note
11 39 19 note on
23 -120 51 nothing
-23 -12 -5 nothing a
-23 -33 -26 nothing after
11 12 21 nothing and
20 13 46 nothing at
-71 -52 -31 nothing be
-84 -78 -183 nothing but
39 32 45 nothing chest
15 23 76 nothing come
-20 -37 -10 nothing different
-19 -14 -27 nothing do
-25 -24 -51 nothing down
26 47 16 nothing dramatic
-135 -224 -179 nothing else
88 106 122 nothing from
-90 -91 -75 nothing fun
42 45 56 nothing go
38 20 29 nothing happen
-32 -70 -62 nothing hurt
213 267 252 nothing i
1 -78 -37 nothing in
67 91 83 nothing left
30 25 58 nothing like
0 31 -10 nothing more
0 9 39 nothing much
-86 25 41 nothing new
-35 4 -26 nothing numb
13 21 8 nothing of
-13 -37 -52 nothing on
9 15 46 nothing only
-59 -23 -107 nothing sinc
23 30 10 nothing stay
13 -36 -24 nothing sudden
-50 -42 -28 nothing swallow
-50 -61 -33 nothing swell
27 27 24 nothing ther
-52 -50 -99 nothing to
-26 -12 -4 nothing weak
64 68 70 nothing wil
9 19 46 nothing work
159 -75 0 notice
-64 -41 -23 notice and
35 -5 -5 notice before
24 56 15 notice i
18 -35 -28 notice in
63 47 31 notice it
-72 -46 -22 notice my
-6 -48 -27 notice of
24 -47 -26 notice the
9 13 31 notice this
-43 -28 -22 noticeboard
15 14 25 nought
15 14 25 nought to
38 56 104 novel
9 -56 -39 november
0 -25 -16 november i
387 122 98 now
-12 -3 -40 now a
-25 -18 -16 now after
200 33 -44 now and
56 -7 -5 now as
-85 -66 -32 now at
-83 -56 32 now be
28 48 96 now both
2 -47 -35 now breath
-54 -11 -17 now but
-29 -18 -14 now can
74 94 39 now cant
16 15 22 now chest
36 32 53 now cough
-71 -5 42 now do
-29 -33 -7 now eat
34 -28 -8 now even
53 83 26 now every
6 -53 -12 now eye
21 19 28 now feel
-16 -21 -15 now first
-44 -40 -17 now for
11 20 -27 now half
156 134 239 now he
69 63 158 now his
-46 -23 -180 now i
32 10 32 now in
120 -34 20 now it
-73 -52 10 now its
27 32 -16 now jittery
-40 -81 -46 now just
4 -26 -36 now like
3 52 -2 now littl
5 -5 -44 now me
44 55 -23 now muscl
74 -37 10 now my
24 39 22 now no
21 24 33 now nobody
-80 -22 -5 now not
16 -27 2 now nothing
-88 -61 -94 now on
35 51 -12 now one
-3 8 -84 now say
3 6 45 now shake
28 24 168 now she
54 70 86 now so
-25 -29 -3 now swell
-55 -3 -4 now ten
52 100 53 now that
-19 -61 -59 now the
-44 -50 -39 now then
-42 71 92 now ther
33 -14 -68 now they
-7 -2 -37 now think
31 21 -11 now thirty
-61 -30 -27 now twitch
-32 -32 -15 now warm
-24 -30 -20 now what
-32 6 -13 now when
-23 -13 -9 now which
-40 -11 66 nowher
15 14 32 nowher and
-59 -24 -23 nowher my
92 27 -11 nudg
-22 -48 -57 nuisanc
-24 -46 -39 nuisanc at
131 91 -34 numb
47 -3 2 numb all
-13 51 42 numb and
44 76 54 numb around
13 30 24 numb between
14 14 -77 numb bit
54 63 49 numb bum
-55 -44 -27 numb cream
10 17 32 numb down
12 -81 -43 numb every
22 39 49 numb finger
8 11 71 numb foot
-34 -13 7 numb for
-4 -11 24 numb from
-43 -7 -8 numb hand
-35 -12 -10 numb have
-52 -32 -24 numb in
-38 -17 -11 numb lip
42 53 45 numb mid
-48 -43 -68 numb my
91 -16 9 numb no
-21 -68 -42 numb nothing
-19 -9 22 numb on
-14 -7 -35 numb or
2 -28 -13 numb patch
-73 -84 -50 numb sinc
23 -26 -25 numb to
69 78 108 number
-28 -25 -18 number and
88 85 89 number be
36 31 27 number for
-60 -54 -61 number four
7 6 31 number thre
-30 -33 -43 nun
-30 -33 -43 nun held
-125 -133 -151 nurs
7 -33 -37 nurs and
42 38 17 nurs here
60 136 31 nurs say
45 41 26 nurs so
5 -55 -170 nursery
-2 -1 -47 nursery ceiling
4 3 -35 nursery he
74 61 70 nut
-15 -7 -35 nut have
-27 -17 -18 nutrient
43 47 -21 o
1 -15 21 o have
8 11 25 oak
48 -10 -4 oat
-29 -20 -8 oat and
45 -9 -10 oat milk
3 -4 -24 obey
81 85 93 oblig
32 30 29 oblig for
49 55 65 oblig to
-30 -15 -6 obs
8 9 -22 obv
75 -1 43 obvious
105 -16 -6 obvious caus
-44 -34 -23 obvious do
115 142 228 oclock
30 36 40 oclock news
-13 -12 -57 october
26 32 30 octopus
17 33 30 octopus with
-49 -84 86 odd
-23 -16 -3 odd foot
-64 -35 -21 odd movement
25 -32 -13 odd my
14 46 43 odd she
41 28 68 odd thing
47 5 4 oddly
52 -9 -4 oestrogen
201 165 8 of
23 25 40 of 10
3 14 -100 of 38
-9 50 1 of 39
1 20 122 of 40
97 -8 -6 of 41
5 2 -31 of 5
-21 -23 -4 of 52
49 77 58 of 6
46 12 -3 of 7
-28 -19 -11 of 70
93 -4 -90 of a
-1 -51 -14 of ach
14 26 45 of air
-8 -66 13 of all
91 -31 -20 of als
24 26 16 of amoxicillin
30 -27 -10 of an
39 40 -34 of and
-30 -64 -13 of anything
24 -30 -12 of b12
-11 -13 -40 of back
-36 -20 -20 of balanc
318 345 296 of be
-100 -118 -258 of bed
-20 21 21 of benign
41 49 -46 of black
50 54 90 of bladder
25 68 15 of blood
56 -25 10 of both
7 17 24 of brain
-100 -132 -111 of breath
5 7 37 of bright
165 143 130 of caffein
12 22 45 of candl
38 43 112 of chemo
-46 -48 -48 of chip
29 -1 -3 of christma
32 31 5 of ciprofloxacin
-82 -49 -41 of coffe
-2 -2 -23 of condition
10 33 6 of conversation
53 26 23 of cotton
-43 -40 -27 of cours
-8 -35 -4 of cramp
4 4 -102 of custard
17 21 27 of date
2 7 -63 of day
-24 -21 -6 of dehydration
39 36 30 of diazepam
15 55 18 of do
-34 -25 -14 of dom
23 40 37 of doom
21 37 22 of drink
34 77 -14 of each
25 33 36 of embarrassment
9 -21 12 of end
5 47 -36 of energy
12 -25 -13 of epileptic
46 36 -3 of every
145 166 66 of everything
-49 -43 -21 of exam
-26 -18 -7 of exercis
32 -1 -1 of eyelid
3 2 -27 of face
-37 -31 -46 of feel
-27 -4 -18 of five
-26 -9 -4 of fiz
-11 -28 -25 of food
-24 -22 -12 of four
-45 -38 -36 of gabapentin
-38 -41 -29 of genius
5 22 32 of get
12 38 68 of gran
-17 -21 5 of grandad
-63 -60 -45 of green
26 21 -5 of gym
-55 -32 -21 of hair
28 48 69 of half
0 21 -8 of head
-60 -33 17 of her
1 1 -34 of hiccup
135 153 55 of his
5 32 65 of honey
-70 -30 6 of hour
-73 -138 -82 of hurt
-22 -17 -24 of ice
20 29 43 of insulin
-29 -24 -27 of interest
-32 15 -102 of it
-100 -78 -48 of its
-44 -9 -9 of jaw
38 -6 13 of just
-20 -31 -41 of labour
0 4 -37 of last
-36 -60 -41 of late
92 79 71 of leafy
1 3 -48 of light
-45 -22 -22 of lightn
17 34 53 of line
-14 -15 -21 of luck
87 158 210 of me
-41 -25 -12 of milk
-34 -19 -15 of mine
-26 -13 -14 of mineral
-27 -48 -48 of minut
39 -32 -10 of mnd
10 17 -25 of monday
-37 -32 -41 of monster
82 -154 -84 of month
38 39 -13 of muck
19 30 42 of mum
-87 -42 -27 of muscl
387 214 196 of my
-44 -31 -52 of myself
-50 -38 -36 of nerv
183 149 -52 of new
2 20 -73 of night
-4 -21 -37 of not
-106 -27 37 of nowher
10 23 56 of once
-56 -21 -9 of one
5 -13 25 of our
32 69 66 of oxygen
11 36 -21 of pain
48 53 92 of paracetamol
19 32 26 of pasta
26 19 38 of pear
16 18 -68 of pee
-27 -8 -15 of peopl
-29 -9 -8 of plac
85 84 80 of potassium
-41 -38 -37 of powder
1 29 -12 of prednisolon
3 4 -79 of pregabalin
85 79 82 of propranolol
-23 -40 28 of puf
29 26 25 of putty
-1 -81 -21 of red
-30 -26 -21 of rise
4 24 -30 of rosuvastatin
-68 -32 6 of salt
17 22 20 of sand
23 31 -12 of second
18 -24 -10 of seven
-14 -23 -45 of seventy
46 42 40 of she
12 45 7 of six
-55 -64 -15 of sleep
-29 -16 -4 of smel
36 -25 -12 of soap
11 11 -40 of some
36 77 36 of something
4 -22 -41 of soup
-30 8 -25 of spasm
-43 -34 -23 of speech
-15 -7 26 of spud
-68 -63 -47 of squash
-5 -45 2 of stair
10 -47 -39 of stop
171 175 192 of strong
-32 -15 -20 of sunday
-20 -10 -9 of tablet
-169 -174 -165 of tea
33 2 12 of ten
3 -92 -46 of term
-52 -1 20 of that
22 79 152 of the
-44 -19 -3 of their
158 191 77 of them
38 28 60 of thes
-122 -62 -56 of thing
143 5 23 of this
-131 -76 54 of thos
-7 -9 -21 of thre
83 107 108 of thunder
104 22 -73 of time
0 -52 -54 of tingle
-22 -20 -31 of toast
12 -26 5 of today
-47 -53 -6 of toffe
19 54 -15 of tuesday
-62 -62 -40 of twitch
9 -2 -47 of two
172 191 326 of us
20 -28 -10 of vitamin
38 46 35 of vodka
-47 -1 0 of warfarin
45 49 132 of water
-85 -92 -32 of weak
5 -36 -22 of weight
-24 -15 -10 of whack
-25 -14 -11 of what
-63 -46 3 of whatever
40 -10 -96 of wine
7 6 -22 of with
26 45 -5 of xanax
-31 -88 -45 of year
32 25 32 of you
345 253 142 off
6 111 4 off a
189 165 102 off after
-1 -47 -73 off all
24 40 60 off an
-176 -174 -46 off and
1 4 -41 off ankl
-50 -10 1 off as
-48 -105 -184 off at
-70 -17 -3 off be
12 -10 -33 off because
15 17 24 off behind
14 24 0 off but
2 26 -34 off by
19 -43 -35 off citalopram
86 103 90 off dead
-25 -16 -18 off do
70 65 76 off duty
119 11 43 off for
13 26 30 off he
70 67 112 off his
-22 -33 -33 off i
-20 -20 -39 off ice
60 87 97 off if
-63 -13 105 off in
9 13 -35 off it
12 15 -21 off last
-76 -75 -167 off like
-39 -78 -22 off me
15 24 0 off mid
-30 0 -13 off muscl
161 94 125 off my
2 5 24 off no
-164 -144 -223 off on
-34 -36 -28 off or
55 77 7 off our
25 26 52 off run
41 31 65 off she
3 5 -23 off sick
1 -59 10 off sinc
227 307 253 off the
24 10 14 off this
21 35 84 off thre
-21 -15 -26 off to
-27 -9 -23 off two
52 75 86 off user
17 -73 -20 off venlafaxin
-89 -54 -39 off what
-37 -30 1 off when
70 88 29 off with
26 20 10 off without
-9 -4 -24 off work
-31 -25 -22 offer
-68 -23 8 offic
107 -69 -45 often
-33 -7 -5 often and
48 -7 -2 often than
79 -5 -8 often that
154 114 123 oh
-95 -70 -69 oil
9 4 22 oil for
186 208 -277 ok
56 52 -20 ok and
-47 -37 0 ok breath
0 4 32 ok but
15 16 33 ok do
10 18 77 ok i
8 -94 -46 ok if
8 15 -37 ok in
7 7 -34 ok just
-26 -4 -10 ok lip
4 41 -21 ok my
56 45 170 ok now
33 38 52 ok otherwis
-59 5 19 ok right
18 48 -12 ok sign
-99 -91 -18 ok so
-41 -55 32 ok to
141 77 -117 okay
13 21 -19 okay so
-46 -28 -20 okay to
5 -30 -57 olanzapin
-48 71 -244 old
29 8 -60 old and
-67 -51 -28 old arm
49 48 -65 old baby
-49 -57 -64 old be
23 33 33 old bit
22 -11 -8 old blink
-69 -16 -16 old book
65 66 86 old boy
3 29 -52 old come
-55 -39 -24 old dog
11 12 -28 old drink
-9 15 31 old eat
10 14 -26 old eye
14 11 23 old fall
50 49 -5 old feed
8 27 44 old fella
10 -8 99 old get
17 18 43 old go
-30 -4 4 old hand
260 256 164 old have
-27 -20 -56 old her
4 10 28 old his
-22 -12 28 old i
30 29 36 old in
21 35 64 old keep
-113 -112 -55 old lab
-27 -90 -80 old leather
21 21 39 old lip
-25 -67 -68 old man
11 21 41 old my
1 2 34 old no
-1 0 -62 old on
-32 16 85 old one
21 -16 -6 old scar
17 20 -20 old under
88 70 -15 old walk
-20 -24 3 old weak
-19 -17 -51 old when
-37 -37 -38 old wife
6 -24 -4 old window
56 30 33 old with
57 -3 -48 old wont
-45 -20 -26 older
37 69 -7 omeprazol
-72 -63 -41 omg
128 55 17 on
-32 -14 -33 on 2
-6 46 -46 on 20
-146 -59 124 on a
-33 -6 -6 on about
9 1 27 on all
1 9 27 on allopurinol
59 57 -13 on an
77 -143 -182 on and
60 53 47 on another
-11 -39 -12 on any
50 57 -40 on apixaban
10 -84 -20 on aripiprazol
-101 -80 -58 on as
70 64 77 on at
1 64 -14 on atorvastatin
59 -4 -1 on banana
21 24 70 on barb
17 -29 -12 on be
-21 -19 -11 on before
-30 -72 -35 on behalf
58 66 50 on better
13 45 -4 on blood
-33 -55 -3 on both
21 20 14 on brambl
-1 23 22 on caffein
52 -7 -13 on camera
8 6 -87 on carbimazol
-63 -56 -14 on carpet
124 46 120 on chemo
18 2 -24 on chew
-12 -30 -4 on clopidogrel
9 6 -35 on co
-23 -21 -9 on cold
4 -38 -7 on cotton
-13 16 44 on cramp
-13 -107 -87 on day
-22 9 7 on dialysis
20 54 27 on digoxin
0 29 25 on do
-58 -33 -27 on each
196 164 165 on earth
26 28 -20 on edoxaban
-24 -16 -20 on either
35 33 0 on electrolyt
89 95 -20 on eliquis
24 5 -17 on end
-57 -40 -18 on energy
-9 -1 -43 on every
37 32 38 on face
-37 -6 9 on fire
4 20 28 on five
-12 -42 25 on for
23 4 10 on four
-93 44 -141 on friday
77 81 46 on from
-56 -18 -8 on fume
-101 -110 -65 on gabapentin
1 15 25 on hand
14 24 28 on he
-89 -48 -19 on heel
-123 -112 -68 on her
-24 -25 -17 on hil
246 113 151 on his
1 -29 -30 on hospital
22 -2 -1 on hot
-38 -15 -10 on how
-30 -37 -32 on hydration
11 33 29 on ibuprofen
31 30 53 on in
113 134 139 on insta
-68 -23 -46 on iron
226 240 13 on it
48 52 123 on its
27 -1 -17 on kerb
42 5 -36 on last
-29 -35 -11 on leg
-73 -64 -28 on life
11 -56 -24 on like
2 5 -23 on lisinopril
11 67 -21 on lithium
81 127 163 on me
-20 -8 -5 on medicin
1 -39 -25 on metformin
21 14 -54 on methotrexat
-191 -165 -28 on monday
-17 -33 -9 on monster
-48 -29 -15 on muscl
43 192 124 on my
-45 -29 -9 on myself
26 30 47 on naproxen
4 6 20 on neck
-21 -8 -4 on netflix
-49 -18 -11 on night
-14 -43 -8 on no
18 5 -26 on nothing
-28 -17 -1 on now
64 -9 -4 on omeprazol
-60 44 51 on one
22 52 14 on our
4 -6 -61 on over
-16 -40 -25 on page
-24 -22 -20 on pizza
-56 15 123 on purpos
12 42 117 on ramipril
32 38 -34 on rivaroxaban
-206 -161 -86 on saturday
22 -39 31 on sertralin
46 168 -37 on simvastatin
72 -25 -27 on sinc
64 49 24 on site
-31 -26 -17 on skin
-27 -15 -11 on spasm
-22 -14 -3 on statin
4 82 -6 on steroid
-33 -30 -27 on stretch
-52 -27 27 on strike
-44 -36 -12 on sudden
-94 -10 22 on sunday
21 -14 19 on tea
16 35 78 on that
90 150 91 on the
29 11 41 on their
35 18 40 on them
11 25 7 on themselv
-45 -16 -27 on ther
54 41 60 on this
21 30 -19 on thursday
-32 -17 -21 on tiktok
19 -89 -176 on tipto
-77 -88 -47 on to
19 25 27 on toast
35 103 177 on top
1 2 -45 on tramadol
-127 -3 -3 on tranquilizer
61 91 -117 on tuesday
-58 -28 -20 on twitch
20 -79 -60 on vibrat
-15 -18 -22 on vitamin
32 15 73 on wake
38 75 -75 on warfarin
-35 -21 -20 on wash
20 -4 -28 on water
19 95 44 on wednesday
29 -48 -7 on weight
-25 -47 -59 on when
50 33 -28 on with
5 24 2 on without
-10 7 31 on yesterday
-4 -11 -36 on you
51 13 22 on your
-198 -56 -73 once
-139 18 10 once a
130 -46 -20 once an
26 42 140 once and
-1 17 22 once as
-25 -4 -56 once be
-111 -97 -107 once i
51 -14 -23 once in
-22 -20 -21 once it
-22 -17 0 once last
-4 3 24 once my
2 2 -89 once sinc
6 9 -60 once sit
47 68 74 once the
-21 -30 -82 once this
-73 -54 -40 once you
-24 -23 -23 ondo
-65 33 -155 one
-29 -31 -7 one 1
-69 67 21 one a
-22 -88 -46 one an
73 13 39 one and
29 48 70 one arm
-25 -30 -39 one at
14 18 20 one back
16 -7 24 one bal
-11 -96 -78 one be
97 107 140 one before
37 23 15 one bit
38 58 129 one breath
-35 -29 23 one brow
-74 -68 -35 one but
31 170 -73 one calf
-24 -38 -17 one can
-49 -42 -35 one coffe
-77 2 50 one come
39 38 63 one corner
-50 -19 13 one day
25 22 -16 one do
11 17 34 one drift
61 75 -22 one ear
-21 -15 -6 one evening
13 27 52 one ever
16 49 -22 one every
325 408 -89 one eye
93 110 153 one eyebrow
-62 -72 0 one eyelid
97 135 -5 one fat
-23 -12 -9 one febril
33 39 3 one fine
63 87 168 one finger
-20 -24 -7 one fit
-28 -22 -14 one flicker
11 3 22 one flight
-24 7 -8 one foot
-58 0 74 one for
-70 -45 -34 one get
-51 -44 -114 one go
18 22 12 one half
50 45 41 one hand
45 72 59 one hasnt
-32 0 -36 one have
8 26 42 one he
18 13 45 one hot
-31 4 36 one hour
-28 -12 10 one i
19 26 -14 one if
133 -6 -12 one in
-43 -52 -46 one it
49 62 -6 one jolt
-1 20 -12 one just
3 26 37 one kick
124 137 63 one kidney
15 15 -102 one knee
-39 -15 -7 one lead
78 94 55 one leg
-73 -34 30 one lid
-46 -37 -35 one line
-78 -60 -35 one minut
-43 -21 -34 one more
8 -51 -19 one my
-40 -45 -10 one night
-1 1 -44 one normal
-19 -22 11 one nostril
-44 -35 -15 one not
34 -24 -42 one now
-103 -33 7 one of
0 -106 -29 one on
24 -6 -17 one or
-45 -33 -35 one piec
-51 -45 -45 one pil
44 -12 -10 one plac
65 52 101 one pupil
-14 -36 -16 one rib
-40 -2 -1 one same
30 -39 -21 one say
-17 -11 29 one second
75 76 50 one she
66 -44 -15 one shoulder
55 115 -52 one side
-32 -3 -11 one sinc
14 28 56 one sip
-22 -1 23 one sit
15 -29 -6 one sleev
-22 -26 -17 one smal
37 26 -14 one sock
12 44 51 one sorry
-79 -123 -61 one spot
1 37 52 one start
17 34 39 one take
18 13 -57 one templ
7 2 26 one testicl
90 99 98 one that
-37 -41 -12 one the
15 -94 -21 one thigh
-47 -38 -7 one thing
38 20 73 one this
-11 2 -45 one time
-17 -43 15 one today
7 -71 -35 one too
-67 -28 -17 one twitch
31 -38 -95 one two
-21 -15 -4 one understand
29 -14 24 one week
76 1 19 one whole
-50 -14 -34 one with
-31 -8 2 one word
-14 -32 -17 one year
-60 -43 -29 onion
-24 -58 -48 onlin
266 308 446 only
-252 -154 -85 only a
75 57 44 only about
-59 -16 -14 only after
2 3 25 only ask
42 -9 -3 only at
27 15 -16 only be
-54 -25 -45 only because
-31 -25 -24 only complaint
49 50 85 only do
-20 -29 -17 only drug
-68 -55 -45 only ever
11 7 28 only from
4 45 84 only get
-36 0 -16 only go
2 -30 -48 only grey
47 48 55 only half
28 -4 -5 only happen
44 31 29 only have
-27 -11 -12 only here
-63 -83 -32 only hurt
24 32 59 only i
-49 -31 -46 only in
44 12 12 only it
28 12 30 only last
58 81 89 only manag
-51 -18 -8 only mention
-58 13 15 only my
-40 -21 -19 only no
-28 -100 -63 only notice
24 18 -111 only now
31 15 44 only odd
-16 -60 -30 only on
109 91 122 only one
41 -29 -4 only open
-101 -14 -12 only pil
8 -27 12 only say
-61 -60 -27 only shiver
30 34 2 only sinc
2 -21 -5 only smal
-44 -1 -1 only some
-23 -20 -12 only stiff
-23 -22 -35 only talk
48 71 92 only that
-34 -107 -240 only the
208 251 227 only thing
16 35 41 only this
5 4 20 only to
-31 -35 -8 only today
92 86 73 only user
24 10 5 only wait
-107 -66 -55 only want
23 14 51 only way
11 13 22 only what
75 41 -11 only when
87 59 58 only with
-27 -16 -11 onset
66 92 -85 onto
6 4 -99 onto her
9 38 -29 onto laminat
33 29 -18 onto my
39 51 48 onto the
1 4 40 oop
0 144 0 op
-3 32 35 op in
7 12 -81 op last
12 56 -8 op on
-84 -91 120 open
-112 -1 -29 open again
-22 -15 -54 open all
28 -2 -5 open and
20 -14 -18 open at
17 17 20 open but
1 2 -24 open her
9 21 62 open his
1 17 72 open i
-9 -38 -32 open in
-50 -51 -28 open it
56 30 -37 open jar
57 40 87 open my
-47 -48 -28 open on
13 23 -27 open one
-18 -97 -47 open the
59 50 61 open up
-64 -67 -37 open wide
38 36 52 open window
-135 -125 -131 opera
19 48 -7 operat
8 32 16 operat on
-39 -37 -35 opioid
-75 -21 -9 opposit
-45 1 2 opposit direction
-106 -93 -65 optician
15 -21 -4 optician notice
-42 -28 -23 optician put
-69 -57 -50 option
-490 -493 -524 or
-129 -66 -25 or a
-49 -54 -35 or after
51 41 36 or any
273 157 35 or anything
17 25 15 or avocado
56 53 50 or back
-76 -42 -33 or bad
109 60 90 or be
41 81 -21 or bend
33 20 24 or can
-76 -63 -63 or cold
18 19 66 or cough
-71 -16 -10 or cramp
43 -10 9 or do
45 -6 -5 or drink
6 -39 -37 or fall
-24 -16 -17 or false
-12 34 20 or feel
54 -19 -30 or five
20 -68 -37 or four
11 20 18 or hold
-6 -2 31 or i
-51 -37 -24 or ice
-24 -25 -12 or if
-29 -44 -19 or in
-79 -60 -38 or just
-22 -8 -10 or leave
7 39 21 or leg
21 21 22 or lift
103 163 189 or madam
1 -38 -6 or me
-24 -16 -31 or meditation
30 -23 -33 or more
-39 -30 -20 or my
-34 -1 -21 or nerv
-30 -7 -3 or night
19 31 40 or nine
-68 -77 -39 or no
-266 -159 -54 or not
-27 -10 -6 or on
-29 -30 -20 or only
11 21 39 or rais
-50 -58 -22 or rest
-39 -16 -7 or ring
43 51 63 or say
-21 -18 -23 or short
14 17 86 or shut
-54 -1 -1 or six
0 0 -34 or sleep
214 -4 -154 or so
-10 -6 24 or soft
-26 35 -31 or something
1 2 -30 or stand
-43 -40 -28 or stay
7 14 -25 or straighten
-21 -19 -11 or stretch
13 22 12 or swallow
-42 -33 -12 or take
52 43 34 or talk
21 29 24 or tap
109 93 125 or the
28 -8 -18 or thre
-34 -9 11 or to
49 -30 -72 or two
20 -24 -10 or walk
24 28 20 or what
55 45 42 or which
-30 -23 -37 or wil
2 19 22 or without
39 47 52 or would
-57 -1 -1 or year
-33 -37 -5 orang
14 19 52 orang and
37 31 -5 orang juic
-97 -159 -66 order
-75 -56 -32 order a
1 2 26 order do
-31 -17 2 order the
-30 -37 -33 order to
-81 -115 -97 ordinary
16 32 -4 ordinary color
-24 -25 -12 ordinary cramp
7 -35 -13 ordinary leg
3 13 22 ordinary tuesday
-52 -52 -58 organ
34 28 33 organis
-29 -29 -35 origin
46 -95 -348 other
80 -10 -10 other arm
10 10 21 other be
-57 -30 -19 other bit
62 22 30 other end
-41 -12 -41 other hand
-2 -24 -9 other i
-31 -12 -8 other muscl
24 -2 -1 other night
13 -62 -26 other nothing
42 -19 6 other one
25 10 -19 other problem
80 65 79 other side
4 -33 -14 other symptom
-53 -23 -29 other way
219 185 -52 otherwis
50 77 -14 otherwis i
17 48 37 otherwis in
3 3 68 otherwis just
16 56 -14 otherwis no
5 -26 -4 otherwis ok
16 13 -22 otherwis potter
89 89 -31 otherwis with
-85 -54 -106 ought
-57 -20 -26 ought i
-10 -13 -66 ought to
-3 1 24 ounc
-435 -523 -520 our
25 17 48 our 2
66 -26 -48 our 4
1 -2 -37 our 7
-63 -69 -6 our baby
-15 -27 -14 our boy
-38 -22 -15 our cat
-43 -24 -13 our eight
-117 -138 -96 our girl
37 25 12 our hous
25 -16 -15 our lad
13 -22 -47 our littl
-13 -15 -30 our newborn
-94 -77 -27 our old
-14 -23 -43 our six
42 20 37 our son
-58 -28 -22 our thre
27 16 32 our two
55 108 -17 our victorian
315 385 228 out
-30 -80 -31 out a
4 -23 -54 out after
-47 -26 -22 out all
-64 -91 19 out and
-12 -11 28 out as
15 14 30 out back
82 60 8 out be
-15 -28 -8 out because
2 31 -2 out can
-33 -5 -47 out cold
80 80 -1 out cramp
45 44 44 out do
22 16 28 out drool
1 1 -49 out drunk
150 163 160 out early
-57 -61 -48 out enough
-38 -53 -32 out every
122 157 -17 out for
6 7 31 out go
14 19 24 out he
36 25 45 out his
132 109 109 out how
82 122 91 out in
-101 -75 -68 out it
18 23 1 out jumbl
-35 -32 -67 out just
63 23 24 out last
58 6 26 out like
15 13 -22 out mid
24 11 22 out mushy
46 -25 -52 out my
0 1 -37 out never
-5 5 -27 out no
6 6 46 out now
-74 -30 21 out of
50 137 -110 out on
20 -27 -5 out one
-65 -47 -26 out or
12 70 37 out over
35 -13 -19 out right
44 45 73 out scrambl
-43 -57 -32 out she
30 36 75 out sinc
-47 -44 -9 out so
6 7 21 out stop
-98 -55 -16 out straight
-16 -18 -46 out that
12 80 131 out the
-31 -17 -5 out ther
17 -20 -11 out they
64 80 -1 out til
-43 -49 -91 out to
-36 13 2 out two
-48 -43 -38 out what
19 33 71 out when
-37 -33 -22 out whenever
9 41 39 out whether
36 32 27 out which
-22 -22 -16 out why
-101 -93 -60 out with
1 25 -3 out would
-53 -49 -18 outer
58 20 35 outsid
70 52 63 outsid my
12 -114 -50 outsid of
20 30 26 outsid the
79 34 46 oven
49 40 45 oven and
33 33 30 oven clock
32 34 21 oven door
-20 -43 -72 oven wont
302 114 -56 over
46 53 74 over 108
-63 -174 -92 over a
22 -41 -29 over about
22 -30 0 over all
-8 29 -32 over an
98 216 245 over and
27 45 38 over at
-34 -38 -26 over be
-22 -1 10 over because
-23 -10 -11 over body
10 52 100 over by
-29 -7 -2 over day
-25 -23 -24 over do
-50 -24 -54 over every
-26 -17 -9 over exertion
8 12 27 over faint
26 51 9 over five
142 40 44 over for
-29 -51 -36 over from
-12 1 -40 over his
17 22 32 over i
179 196 131 over in
64 -60 -72 over it
58 52 59 over like
15 20 24 over lunch
24 26 25 over me
-27 5 -112 over my
-8 -10 -33 over on
-6 13 51 over ride
-31 -39 -17 over right
2 -29 -30 over several
28 -2 -1 over six
3 19 72 over sweat
83 5 -31 over ten
13 11 37 over that
-7 -226 -340 over the
5 21 36 over them
-39 -77 -71 over this
-79 -40 -29 over use
-50 -38 -36 over what
-18 -51 -14 over when
-43 -41 -13 over which
-61 -33 -17 over work
13 28 41 over yesterday
15 31 30 overactiv
39 54 39 overactiv thyroid
-64 -23 -46 overdid
-52 -14 -12 overdid it
-11 -9 -34 overdid the
-51 -24 -19 overdo
-48 -21 -13 overdo it
-27 -11 -7 overdon
-21 -9 -5 overdon it
-25 119 123 overdos
-24 -29 -30 overdos at
-70 -36 -13 overdos on
-56 -58 -34 overdos the
-58 -11 -8 overdos when
-23 -42 -206 overnight
-10 -34 -102 overnight and
3 3 -50 overnight cant
29 33 58 overnight keton
21 33 209 own
-17 8 30 own and
-40 -26 -19 own bat
-56 -22 -28 own belly
-46 -27 -23 own body
17 19 29 own front
10 49 60 own head
18 -66 -43 own leg
-28 -19 -14 own life
-23 -21 1 own name
-35 -11 -3 own no
-16 -32 -8 own personality
41 59 61 own saliva
39 41 70 own spit
-26 -4 -3 own thing
-47 -20 -4 own this
-29 -18 -18 own thumb
31 103 -6 own toe
-74 -14 -13 ox
27 21 0 oximeter
2 27 -7 oxy
2 27 -7 oxy for
47 53 38 oxycodon
-124 -95 -9 oxygen
-99 -109 -119 p
60 11 -72 pac
55 5 -72 pac the
-3 -71 -25 pace
10 -53 -17 pace the
-48 -57 -64 pacemaker
-230 -152 -21 pack
-23 -23 -37 pack and
-6 -48 11 pack in
30 6 33 pack it
-30 -16 -12 pack of
-63 -29 55 pack up
6 22 44 packet
32 37 40 packet say
-146 -23 122 pad
-38 -15 -12 pad about
54 48 62 pad every
33 28 53 pad in
-53 -7 -6 pad of
-32 -2 -17 paddl
37 -17 27 paddy
178 129 172 page
51 86 83 page about
41 16 12 page and
-17 -1 -28 page be
1 19 20 page explain
-1 1 24 page have
20 14 23 page list
-62 -44 -23 page on
131 75 44 page say
3 9 29 page suggest
4 26 36 page treat
311 245 399 pain
1 38 -3 pain a
45 33 -28 pain after
-89 -16 -72 pain and
9 18 107 pain at
-60 -39 30 pain be
21 58 100 pain between
30 29 42 pain breath
10 13 33 pain down
1 2 -83 pain fad
2 61 85 pain for
-26 -26 -9 pain from
24 15 26 pain front
13 43 79 pain get
2 3 -30 pain go
30 42 -38 pain i
22 -4 -65 pain in
-37 -24 -18 pain it
0 -30 -2 pain just
17 19 22 pain like
77 156 155 pain no
64 49 23 pain not
-2 -3 -34 pain of
-27 -16 -32 pain on
34 -32 -31 pain or
16 20 60 pain out
7 7 -21 pain round
-19 -8 39 pain sinc
7 16 70 pain so
-13 -21 -16 pain stiff
-25 23 41 pain stil
-88 -61 -45 pain they
13 39 -21 pain though
16 17 36 pain through
5 7 22 pain to
6 11 57 pain under
71 47 3 pain what
122 26 78 pain when
-6 7 49 pain worse
178 217 128 painful
-62 -26 -4 painful a
72 62 7 painful and
10 15 30 painkiller do
120 111 156 painles
204 207 188 painles way
-279 -141 -317 paint
-42 -32 -11 paint ceiling
-145 -126 -190 paint the
-20 -18 -24 paintbrush
-35 -35 -7 pair
24 -25 -21 pal
-171 -212 -277 pale
25 9 -13 pale and
-115 -129 -112 pale as
4 5 -40 pale but
3 6 30 pale sweaty
39 47 65 pallet
169 270 31 palm
87 139 -42 palm and
7 14 27 palm another
-26 -16 -4 palm heart
20 21 38 palm itch
-36 -34 -5 palm twitch
-1 53 31 palpitation
-27 18 78 palsy
-71 -16 -4 palsy in
13 29 45 pan
-29 -58 -41 pancak
-17 -85 -21 panic
-24 -27 -27 panic and
10 -58 -41 panic attack
11 -50 -39 panic i
21 38 83 panic over
-61 -21 -13 panicky
-61 -21 -13 panicky spel
7 14 46 pant
-20 -31 -17 panto
1 6 55 pants
67 -6 51 paper
-24 -26 -3 paper be
-39 -35 -15 paperwork
24 40 163 paracetamol
2 14 38 paracetamol and
17 22 -15 paracetamol bottl
20 65 51 paracetamol every
-41 -34 -25 paracetamol for
-15 0 43 paracetamol on
14 10 29 paracetamol plus
33 26 45 paracetamol sinc
-42 -54 -55 parad
-223 -149 -30 paralyze
-32 -35 -26 paralyze a
-53 -23 -2 paralyze and
49 34 23 paralyze from
-63 -44 -22 paralyze i
2 8 21 paralyze in
-8 15 26 paralyze the
-42 -45 -37 paralyze with
-80 -89 -54 paramedic
-36 -35 -25 paramedic and
-3 -7 -23 parathyroid
104 28 28 parcel
-47 -53 -55 pardon
-50 -38 -37 pardon my
-20 67 13 parent
44 63 -14 parent didnt
-21 -34 -29 paris
34 28 21 parish
-131 -147 -138 park
12 15 -45 park bench
-33 -36 -21 park my
-27 -25 -79 parkinson
60 -2 -47 parkinson and
-39 -18 16 parkinson tablet
40 31 76 parkrun
-25 -25 -16 parkrun on
5 -51 -43 paroxetin
27 20 46 parrot
-30 -132 -58 part
-38 -21 -11 part and
-34 -3 -4 part in
-13 -106 -39 part of
72 31 41 partner
37 23 -6 partner be
27 -18 -7 partner have
3 13 60 partner say
-2 -6 -27 partner think
108 64 -20 party
-37 20 25 pass
30 32 26 pass a
-62 -23 -15 pass by
-47 -45 -28 pass down
6 59 74 pass in
7 7 29 pass look
-6 22 20 pass my
30 5 -7 pass off
43 9 29 pass on
38 54 -77 pass out
1 13 72 pass this
39 26 45 pass water
-17 5 26 passag
27 26 21 passenger
-49 -27 -42 password
313 14 -91 past
1 -17 -60 past 3
42 -10 -6 past coupl
25 39 49 past hour
41 67 67 past it
7 -41 -25 past month
-27 -23 -81 past my
11 -29 -31 past six
104 123 134 past the
15 17 -29 past thre
22 29 -62 past week
54 -112 -71 past year
80 93 117 pasta
24 24 32 pasta blow
-24 -15 -10 pasty
37 33 33 pat
26 -110 -71 patch
6 27 46 patch and
1 1 -26 patch it
58 -20 -7 patch of
20 -100 -45 patch on
-64 -66 -48 path
-93 -86 -66 patienc
4 31 -3 patient
22 23 14 patient do
-57 -62 -54 patient for
60 46 37 patient i
20 24 -11 patient with
-24 -4 18 patio
14 15 -50 patrol
93 63 28 paus
-38 3 -46 pavement
22 22 -63 paw
14 15 -50 paw patrol
97 175 212 pay
-35 -47 -22 pay me
75 74 81 pay the
-25 -21 -20 payrol
14 24 44 pc
-75 -82 -93 pea
19 -23 -35 pea on
-48 -35 -4 peac
187 196 211 peaceful
91 128 154 peak
47 100 99 peak flow
215 223 189 peanut
-3 1 -41 peanut butter
21 25 19 peanut i
35 26 52 pear drop
-16 -34 -10 pec
2 -23 -4 pec be
94 -77 -24 pedal
24 -21 -10 pedal and
319 419 257 pee
19 16 -35 pee a
125 100 135 pee after
106 87 -32 pee and
41 48 62 pee be
109 97 111 pee brown
-18 -19 -109 pee burn
-41 -36 -37 pee clear
23 30 71 pee come
-35 -64 -18 pee fine
-57 -54 -27 pee flicker
-72 -61 -48 pee flutter
-14 64 61 pee for
-27 -34 -21 pee funny
-22 -28 -26 pee go
74 73 78 pee have
32 49 51 pee in
45 19 31 pee infection
-19 -35 -14 pee kidney
-7 -31 -16 pee leg
64 116 74 pee like
26 12 -29 pee load
78 90 89 pee look
-24 -20 -15 pee man
-41 -19 -15 pee myself
-14 20 -42 pee normal
32 44 -37 pee one
-37 -32 -7 pee pale
-26 -25 -7 pee pink
-78 -66 -41 pee plenty
-16 -24 -18 pee razor
69 3 38 pee sinc
79 92 204 pee the
-21 -35 -29 pee this
-20 -12 -4 pee through
23 20 -43 pee today
80 70 105 pee turn
15 28 14 pee when
-30 -62 67 peel
-22 -57 4 peel spud
-57 -49 -12 peep
-59 -50 -13 peep sinc
8 14 -30 peg on
86 99 141 pellet
-23 -15 10 pen
7 8 20 pen feel
20 28 -24 pen line
-115 -94 -88 penalty
18 26 36 pencil
-3 -4 -74 penguin
68 52 -36 penny
51 60 71 pension
-170 -241 -125 peopl
88 99 105 peopl be
-83 -46 -40 peopl get
-37 -19 -6 peopl i
21 -51 -89 peopl keep
3 -43 -18 peopl let
-27 -39 -13 peopl on
43 47 66 peopl round
9 5 -29 peopl say
-39 -33 -20 peopl twitch
46 72 88 peopl who
65 54 70 peopl with
-49 -54 -40 peppa
-43 -14 -19 pepper
9 31 23 peppercorn
-110 -113 -67 per
-108 -80 -14 per day
26 -8 -18 per hour
26 40 35 per usual
-2 19 35 percent
-137 -29 -178 perfect
-23 -30 -30 perfect all
-35 -31 -14 perfect and
41 72 -69 perfect clear
16 19 22 perfect ever
-36 -29 -79 perfect normal
6 5 28 perfect now
47 28 6 perfect ordinary
34 52 -8 perfect sinc
-1 2 -20 perfect wel
14 -33 -28 perhap
-14 59 -19 period
-12 39 -1 period cramp
2 25 -8 period i
4 15 36 periodic
20 22 37 periodic paralyze
-52 -43 -49 peripheral
-30 -27 -32 peripheral artery
-35 -5 -3 persist
175 -25 -16 persistent
179 -22 -12 persistent muscl
242 214 175 person
-23 -17 -8 person be
-3 33 25 person eat
43 17 -5 person i
12 -25 -13 person just
63 63 -2 person muscl
74 53 39 person take
-16 -32 -8 personality
-20 15 10 perth
19 34 28 perth and
-35 -15 -17 perth to
2 7 39 peru
36 49 44 pesticid
10 15 25 petrol
58 59 26 pew
9 -48 -19 pharmacist
-26 -26 -32 pharmacology
-24 -25 -31 pharmacology and
28 43 -58 pharmacy
14 23 -27 pharmacy out
20 67 -32 phenytoin
16 28 -29 phenytoin up
-154 -114 -136 phon
15 -9 21 phon and
3 -40 -39 phon ask
-38 -28 -77 phon cal
-51 -39 -37 phon die
-59 -28 -28 phon in
2 -29 -25 phon keep
27 61 99 phon off
-9 -106 -69 phon on
-2 12 37 phon say
32 6 0 phon she
37 26 47 phon to
-117 -85 -69 photo
-8 38 -8 photo be
34 -9 -3 photo from
-34 -52 -51 photo of
-23 -17 -35 photograph
-21 -21 -22 phras
-174 -194 -148 physical
-51 -51 -61 physical therapist
-17 -16 -22 physical therapy
-289 -111 -183 physio
30 42 -3 physio fix
-55 -2 -3 physio for
3 2 29 physio here
0 6 -31 physio on
-61 -38 -38 physio say
-63 -94 -59 piano
36 8 32 piano and
-48 -52 -33 piano up
280 228 399 pick
62 66 36 pick a
35 28 53 pick at
-20 -31 -15 pick blackberry
3 55 59 pick her
11 -7 27 pick him
44 37 89 pick it
16 15 30 pick spider
69 21 25 pick the
-20 -23 15 pick up
-45 -49 -29 pickl
-50 -41 -21 pickl juic
37 44 35 picnic
39 60 27 pictur
3 14 38 pictur in
54 60 61 pictur the
34 29 26 pie in
-109 -105 -74 piec
-55 -58 -37 piec a
-27 -23 -10 pig
3 79 116 pil
105 98 33 pil all
-65 -26 -17 pil and
34 33 51 pil at
24 44 -20 pil be
60 61 86 pil box
23 26 0 pil flew
-40 -23 -23 pil for
7 -24 -16 pil give
-180 -78 -64 pil i
123 111 142 pil in
49 48 3 pil she
10 10 24 pil the
-24 -8 -15 pil to
-64 -95 -56 pil what
-30 16 22 pilat
-45 -4 -3 pilat class
125 161 -49 pillow
12 65 -39 pillow and
8 11 -31 pillow to
42 52 44 pilot
42 53 45 pilot whole
-39 -45 -9 pin
-66 -34 -23 pin and
1 2 41 pin in
4 8 -60 pin my
26 30 49 pin on
19 21 62 pin under
108 153 86 pinch
46 51 62 pinch her
27 20 60 pinch it
3 5 -26 pinch my
-35 -43 -45 pineappl
-62 -19 -154 ping
-59 -62 -124 pink
36 -24 24 pink again
30 81 25 pink and
-42 -36 -9 pink as
54 76 101 pink froth
4 5 63 pink in
-74 -77 -22 pink pee
13 15 -24 pink spot
15 10 21 pink up
10 18 -48 pinkish
-25 -32 -31 pinky
86 95 152 pinprick
-128 -112 -69 pint
-37 -34 -19 pint and
35 30 25 pint but
11 13 22 pint glass
-52 -50 -37 pint of
-95 -66 -54 pipe
90 103 113 pirat
22 22 28 pirat and
84 76 89 pirat be
2 41 55 piston
136 142 165 pitch
147 128 118 pitch cry
17 55 41 pitch many
-68 -67 -29 pizza
-82 -151 -91 plac
-68 -52 -55 plac and
-26 -8 -6 plac at
-21 -4 45 plac i
-23 -12 -6 plac of
-35 -31 -19 plain
425 395 545 plan
45 48 30 plan anything
-67 -74 -46 plan be
-27 -16 -16 plan do
-33 -66 -44 plan for
153 118 119 plan my
94 116 200 plan on
3 9 21 plan say
222 245 277 plan to
-55 -34 0 plane
-99 -65 -33 plane and
96 96 160 plank
31 28 35 plank challeng
-112 -111 -81 plant
-20 -14 -14 plant be
-24 -20 -14 plaqu
-78 -24 -5 plaster
3 2 -29 plaster come
1 29 11 plaster on
-23 -16 4 plaster sinc
-32 -33 -25 plastic
-32 -33 -25 plastic chair
24 -51 -74 plat
-31 -23 -9 plat in
19 32 26 plat of
144 135 206 platform
-2 -44 100 play
-40 -9 -9 play a
12 10 32 play bal
-49 -35 -16 play card
16 30 25 play five
9 17 34 play golf
38 45 49 play happy
-58 -59 -26 play no
-9 -3 33 play on
27 17 32 play partner
5 -58 -42 play the
-20 54 89 play up
23 28 -29 play with
20 24 33 play you
-24 -12 -7 player
-200 -166 -206 please
122 105 108 please do
74 59 12 please dont
33 22 22 please i
15 27 20 please ignor
-61 -48 -35 please tell
-32 -5 -12 please to
-23 -9 7 please what
66 15 -59 plenty
53 52 -14 plenty of
-63 -52 -34 plenty pale
-64 -50 -9 plot
-27 -14 -14 plot do
57 62 74 pluck
56 56 52 pluck at
-90 -60 -160 plug
-4 28 -18 plug in
39 3 -22 plug into
31 1 18 plughol
-25 63 -13 plum
35 35 14 plum colour
-84 -40 -9 plumb
9 17 51 plumber
6 -11 39 plump
-18 -20 -13 plung
16 41 65 plus
-27 -27 -43 plus a
-43 -43 -30 plus feebl
11 26 87 plus my
8 77 91 plus the
-14 -10 71 pm
-51 -50 -21 pm and
-369 -298 -237 pmr
-47 -37 -28 pmr and
-27 -32 -36 pmr be
36 31 37 pmr do
-22 -11 -10 pmr make
-188 -105 -115 pneumonia
6 -32 -21 pocket
12 -14 27 pod
62 45 58 pod drool
316 188 177 point
17 30 56 point and
-14 -10 -65 point at
-86 -44 -35 point do
-49 -11 -14 point for
205 146 172 point in
-45 -13 -5 point my
71 119 110 point of
-56 -46 -43 point on
52 -1 -1 point should
25 -29 -26 pointer
-181 -152 -153 poison
-30 -31 -24 poison and
-24 -17 -21 poison my
-37 -40 -41 poison the
45 9 44 pok
22 -23 -10 pok out
41 -26 -26 poke
36 -10 -9 poke me
13 21 52 poker
16 18 -30 pole
39 66 66 polic
21 41 65 policy
12 8 23 polish
-24 6 -5 polit
-19 -45 -34 pollen
-296 -251 -240 polymyalgia
45 34 50 polymyalgia and
-42 -26 -9 polymyalgia be
-17 -20 -24 polymyalgia rheumatica
-38 -36 -12 pond
-74 -11 -52 poo
28 25 -16 poo be
-49 -55 -32 poo fine
17 64 131 poo for
4 9 37 poo in
-8 -1 -69 poo like
-17 4 -22 poo normal
-78 -31 -18 poo on
-84 -15 28 pool
16 24 20 pool my
-117 -68 -58 poor
-25 -20 -35 poor blood
-26 -28 -5 poor soul
76 2 16 pop
-49 -52 -19 pop all
5 25 23 pop and
18 34 10 pop back
-25 -49 -9 pop on
5 14 43 pop that
-35 -27 -13 pop under
110 -23 -5 pop up
54 -101 -93 popcorn
-4 -13 -30 popcorn go
21 -31 -22 popcorn under
-41 -13 -23 popey
16 34 2 popey and
-25 52 10 porridg
-17 -3 22 porridg and
-91 -72 -64 port
-35 -11 -3 portugal
71 69 70 pose
73 67 64 pose be
4 15 -29 position
0 -5 75 positiv
-82 -44 -80 possibl
-21 -17 -11 possibl that
13 21 -13 possibl to
175 112 193 post
113 130 104 post a
18 29 31 poster
40 49 51 poster say
32 79 20 postman
3 48 9 postpartum
-36 -25 -32 postur
-70 -74 -78 pot
324 298 383 potassium
-129 -80 -53 potassium and
63 0 48 potassium come
-3 33 25 potassium do
61 45 -36 potassium i
-87 -88 -94 potassium in
97 48 62 potassium on
15 22 79 potassium ring
52 44 32 potassium stop
-40 -30 -21 potassium tablet
-9 21 17 potassium than
21 20 48 potassium they
1 -12 -32 potassium thing
-85 -50 12 potato
-19 -35 -9 potato have
15 14 64 potato in
11 11 -25 potter
11 11 -25 potter about
53 86 94 pound
14 15 34 pound and
-19 -20 -16 pound exact
24 10 59 pound headach
12 -6 -32 pound sinc
162 113 79 pour
66 57 34 pour out
4 7 25 pour sweat
17 -37 -28 pour tea
50 16 -43 pour the
35 -34 23 powder
-49 -149 -68 power
-27 -10 -4 power and
-39 -29 -8 power of
42 38 49 power out
20 8 15 pr
14 16 -32 practic
18 21 28 practical
-30 -5 54 practis
6 44 65 practis cpr
-36 2 29 pram
-2 -37 -24 pramipexol
-66 -93 -7 prawn
110 -45 14 pre
-43 -28 -17 pre eclampsia
185 27 65 pre workout
1 43 -1 pred
19 -10 -84 prednisolon
33 3 -26 prednison
-31 -28 -180 pregabalin
2 50 -6 pregabalin 600
-37 -11 85 pregnancy
-36 -24 -16 pregnancy for
2 4 31 pregnancy have
170 68 187 pregnant
10 12 -28 pregnant 26
7 -75 -48 pregnant and
-58 -25 -29 pregnant be
32 27 39 pregnant with
-35 -26 -10 prep
76 31 121 pres
21 25 86 pres a
-30 -19 -4 pres it
28 17 10 pres on
-22 -12 -12 pres the
-29 -28 -7 pres them
25 9 20 pres with
-146 -84 -59 prescrib
-80 -41 -38 prescrib me
-41 23 16 prescription
51 77 78 prescription for
-56 -99 -91 present
-88 -100 16 pressur
-39 -55 -31 pressur and
13 51 48 pressur at
-18 -21 2 pressur be
22 37 40 pressur behind
2 5 21 pressur on
5 5 -41 pressur one
32 31 36 pressur pil
19 -32 12 pressur tablet
53 49 55 pretend
37 41 51 pretend you
77 60 90 pretty
22 8 4 pretty much
42 24 74 pretty sure
-77 -60 -54 prevent
-27 -29 -23 prevention
59 55 63 previous
-158 -130 -64 pric
-79 -84 -43 pric of
-3 20 11 prick
3 9 20 prick and
-58 -98 -117 prickl
-3 -40 -38 prickl and
-29 -3 -6 prid
-44 -36 -38 prim
-34 -24 -29 prim minister
14 -1 -45 primary
13 27 -28 primary school
-37 -34 -33 pringl
-55 -47 -105 print
-19 -50 -30 print be
-27 -24 -22 print the
-24 -26 -21 prior
-7 -28 -9 priz
4 64 148 prob
-55 -25 -22 prob nothing
110 72 78 probab
5 36 32 probab nothing
51 12 47 probab the
-11 54 46 problem
-33 -33 -5 problem a
-24 -12 -11 problem and
51 43 34 problem that
-122 -75 -74 proces
-119 -133 -89 prod
-6 -26 -19 producer
-80 -43 -28 professional
-46 -40 -35 programm
-21 -1 -1 progressiv
-137 -151 -93 project
-56 -23 -31 projector
165 95 120 promis
167 131 146 promis i
-1 -34 -24 promis to
10 -46 -4 prompt
21 -2 -3 prompt evaluation
57 54 64 pronator
57 54 64 pronator drift
7 -35 -18 proofreader
7 -35 -18 proofreader and
12 43 107 prop
-35 -9 15 prop my
20 24 30 prop on
-17 24 -23 proper
-4 1 28 proper and
13 15 52 proper be
-46 -53 -48 proper meal
32 43 73 proper or
9 28 -114 proper sinc
17 20 62 proportion
34 -14 -12 propos
198 105 152 propranolol
10 48 134 prostat
19 39 125 prostat cancer
-70 -22 -62 protein
19 40 49 protein bar
-8 22 -24 proud
-10 3 -48 proud of
-36 -17 -6 prov
-34 -5 -13 prun
-28 -1 -10 prun the
14 24 44 psu
8 43 6 psych
-77 -99 -71 psychiatric
-67 -51 -24 pt
8 26 -62 pub
22 23 -12 pub quiz
1 -30 -41 public
-45 -15 -99 pudding
-21 54 68 puf
5 -38 -7 puf a
-39 -1 6 puf at
46 40 10 puf go
22 21 30 puf of
-70 -72 -63 puf on
6 -3 37 puf sinc
26 38 -165 puf up
50 115 101 puffer
4 15 35 puffer fish
-24 45 -263 puffy
-48 -14 -74 puffy and
2 2 -36 puffy i
9 46 -2 puffy no
-5 21 -7 puffy sinc
128 150 72 puk
23 17 23 puk and
17 117 9 pul
9 5 22 pul a
18 13 30 pul at
10 12 26 pul him
9 27 33 pul his
27 23 55 pul in
30 48 0 pul into
5 8 30 pul it
-141 -70 -40 pul muscl
-22 24 -8 pul my
28 36 46 pul myself
-27 -27 -11 pul out
18 -15 -43 pul round
-42 -94 -43 pul something
-41 -13 -67 pul the
29 29 -44 pul to
37 15 1 pul up
-17 55 42 pul ups
278 593 612 puls
-23 -3 26 puls at
143 236 232 puls be
44 60 32 puls have
64 58 41 puls my
-24 -13 -27 puls of
10 21 42 puls on
-37 -40 -10 puls sinc
18 61 -31 puls steady
88 120 151 pump
12 14 28 pump alarm
31 39 51 pump blood
111 93 109 pump out
12 19 28 pumpkin
18 22 31 pumpkin seed
22 25 35 punch
3 -20 -12 pune
212 339 399 pupil
79 90 111 pupil be
-21 -2 55 pupil enormous
20 18 44 pupil huge
30 33 51 pupil like
39 23 -17 pupil look
32 34 35 pupil massiv
16 21 40 pupil that
13 19 -36 pupil the
15 19 63 pupil tiny
-6 19 62 puppet
-109 -89 -40 puppy
-19 -21 8 purchas
-19 -21 8 purchas on
-10 6 34 puree
52 53 79 purp
185 189 372 purpl
16 28 -13 purpl and
58 76 101 purpl dot
28 31 58 purpl pinprick
-91 -75 -17 purpl rash
-57 14 123 purpos
11 16 64 purpos two
-47 -3 -2 purpos with
17 -36 -5 pus
-27 103 -44 push
-2 -7 -30 push a
3 6 -23 push down
-31 -3 16 push my
49 77 -42 push off
27 -39 7 push on
48 55 56 push the
-29 -20 -18 push them
12 28 -10 push up
157 182 133 put
121 220 118 put a
0 15 -26 put any
20 29 50 put asid
-51 -67 -32 put back
-18 13 37 put down
-42 -28 -23 put drop
-55 -40 -7 put her
45 69 70 put him
32 0 18 put his
46 28 21 put in
22 85 121 put it
-37 -178 -109 put me
51 12 -70 put my
52 -82 -66 put on
-57 -29 4 put the
4 26 35 put them
-23 11 -42 put two
-64 -32 -22 put up
7 20 -102 put weight
26 27 40 put when
35 39 -77 putty
-34 -17 -37 puzzl
-2 -42 -3 pyjama
4 4 -49 pyridostigmin
38 34 64 q
-184 -170 -25 quad
101 32 -2 quad 4
-130 -91 -15 quad be
20 53 107 quad bike
-81 -68 -45 quad have
-36 -24 -41 qualify
79 85 86 quarry
126 140 110 quarter
126 138 76 quarter of
-42 -12 -20 que
26 67 -10 queasy
-27 -84 -10 queasy and
-47 -38 -34 query
-83 -52 24 question
-20 4 20 question be
-45 -49 -45 question but
-46 -48 -44 question for
-21 -10 14 question on
-4 -29 -30 quetiapin
13 30 -30 queu
-33 -21 -76 queu at
345 191 237 quick
23 16 39 quick and
-3 11 29 quick as
70 -5 -4 quick can
58 23 61 quick one
173 159 152 quicker
147 165 155 quickest
-77 -23 2 quickest way
37 75 70 quid
17 26 -13 quiet
11 74 119 quiet @abdomen
-158 -139 -12 quiet @abilityloss
-45 -30 -66 quiet @activity
17 28 28 quiet @affairs
337 170 79 quiet @agolong
47 124 1 quiet @alcohol
-63 -65 -89 quiet @allergen
-128 -162 -192 quiet @als
118 123 153 quiet @anydrug
41 -18 34 quiet @arm
140 309 253 quiet @atrest
-139 -118 -52 quiet @babylow
61 85 147 quiet @back
195 160 -44 quiet @backthen
-21 -32 -47 quiet @barely
108 9 -46 quiet @begunafter
47 87 46 quiet @belly
-30 49 0 quiet @bellyupset
-124 -89 -109 quiet @bereaved
225 173 78 quiet @bereavedone
-27 -3 51 quiet @bite
68 88 165 quiet @bladder
-91 -55 -39 quiet @blind
-297 -140 -165 quiet @bloodwords
73 51 112 quiet @blue
-41 15 -20 quiet @bluenail
-18 -25 11 quiet @blurred
-114 -28 -47 quiet @bodylevel
402 266 295 quiet @bodypart
-220 -252 -127 quiet @bothlimbs
60 101 253 quiet @bowel
17 18 23 quiet @bowelhabit
-321 -244 -120 quiet @breathe
-151 -223 -188 quiet @breathless
-156 -227 -194 quiet @breathtrouble
11 56 66 quiet @brief
-69 13 -23 quiet @bruisy
246 206 60 quiet @burncause
132 169 25 quiet @burnmouth
130 136 -2 quiet @burnt
-39 67 -166 quiet @byproxy
-37 -23 18 quiet @calf
18 30 36 quiet @cancer
34 68 60 quiet @cannedfood
34 76 7 quiet @cant
-116 -92 -48 quiet @cantbear
-140 -114 -140 quiet @cantmove
-258 -229 -213 quiet @cardiac
-44 24 -38 quiet @chemical
-165 -100 -70 quiet @chest
-88 -57 -38 quiet @chesthurt
-147 -136 -123 quiet @child
108 118 112 quiet @childmed
-2 -28 -50 quiet @chills
-134 -160 -225 quiet @chokable
-239 -218 -127 quiet @choking
-142 7 -5 quiet @climbs
-76 -27 25 quiet @clinging
-179 -239 -244 quiet @clocknumber
-76 4 -21 quiet @clot
6 -6 -40 quiet @clotrisk
104 98 90 quiet @co
45 34 53 quiet @coldcause
-120 -51 -39 quiet @coldness
-285 -319 -351 quiet @collapse
-70 -64 -93 quiet @complaint
-36 62 -174 quiet @confused
45 54 73 quiet @confusednot
187 192 223 quiet @constant
-18 -84 -60 quiet @contracts
-45 -43 -22 quiet @coughword
-51 -33 -33 quiet @crackheard
-101 -26 -3 quiet @daily
-292 -324 -284 quiet @darkpee
-11 -79 -54 quiet @dayladder
143 61 139 quiet @days
74 -13 5 quiet @daysteps
113 29 -44 quiet @deepburn
-51 -53 6 quiet @diabetes
-162 -127 -50 quiet @dizzy
-89 -44 8 quiet @dogs
193 93 130 quiet @doing
-89 -68 -11 quiet @double
-106 -98 -109 quiet @dribble
117 181 133 quiet @drinkbout
63 117 138 quiet @droop
-205 -187 -293 quiet @drowsy
350 280 239 quiet @drugname
47 -6 -19 quiet @dues
-130 -105 -32 quiet @dulled
-38 -83 -146 quiet @dulledpart
-61 -23 -306 quiet @easily
-29 -37 -16 quiet @eating
8 26 115 quiet @elder
-215 -127 -109 quiet @everywhere
-10 -181 -14 quiet @exert
-335 -368 -387 quiet @exertion
71 23 -88 quiet @eye
-38 60 -5 quiet @face
-110 -36 -62 quiet @facefail
-81 -67 -101 quiet @faceswell
-42 -74 50 quiet @familiar
-94 -109 -139 quiet @fever
-215 -205 -132 quiet @feveronly
-227 -219 -154 quiet @figure
-75 50 -20 quiet @fizzing
146 151 102 quiet @flank
-129 -234 -118 quiet @floppyinfant
-61 17 -52 quiet @fluidloss
56 51 -95 quiet @footwear
-191 -262 -203 quiet @frail
209 -99 -192 quiet @freq
40 48 49 quiet @glass
211 122 176 quiet @goneself
-146 -83 -51 quiet @gradual
-180 -149 -126 quiet @greyface
-60 -38 -94 quiet @handled
21 -67 -96 quiet @harder
-69 12 26 quiet @hardly
44 75 -48 quiet @hardto
-74 -54 -144 quiet @hardtoday
-94 -178 -177 quiet @hauling
-169 -165 -143 quiet @head
-127 -91 -209 quiet @headache
-101 -76 -97 quiet @headknock
-132 -94 -203 quiet @headpain
-122 -24 -35 quiet @heartache
-167 -176 -170 quiet @heartattack
-37 -18 -10 quiet @heartburn
76 -6 -12 quiet @heartpill
-65 -4 -8 quiet @heartspot
-79 -119 -74 quiet @heldthing
115 56 55 quiet @helper
240 109 230 quiet @highparts
-144 -93 -72 quiet @hives
-45 -75 -88 quiet @hot
90 151 -137 quiet @hourly
74 67 -16 quiet @immuno
-141 -137 -32 quiet @impact
-38 -26 -48 quiet @infant
-74 -64 -62 quiet @infection
123 75 66 quiet @ingest
97 82 64 quiet @insulinword
-86 -40 -37 quiet @jerks
36 -42 -96 quiet @joint
-10 -98 -90 quiet @jointbig
-76 -38 -4 quiet @keepsake
101 128 -34 quiet @kidney
57 165 196 quiet @kin
-21 -33 -15 quiet @knownpanic
214 -120 -74 quiet @lasting
-108 -69 -33 quiet @leakage
23 -38 -134 quiet @leg
22 30 -35 quiet @legclot
45 28 -80 quiet @legparts
664 565 550 quiet @lethal
288 268 231 quiet @lethalplace
0 12 23 quiet @leveldown
58 82 59 quiet @lifelong
-52 39 -7 quiet @light
95 9 -13 quiet @limb
-224 -221 -285 quiet @limbfail
-69 -90 -97 quiet @limbfault
-16 -27 -55 quiet @limbnumb
26 29 18 quiet @lockjaw
312 20 -19 quiet @long
21 80 97 quiet @lumpgrows
-72 -124 -115 quiet @lumpword
-75 -42 -77 quiet @lungsign
266 305 267 quiet @manytablets
156 180 183 quiet @means
155 -7 47 quiet @medword
193 63 62 quiet @momentary
60 -1 136 quiet @motion
5 55 -23 quiet @mouthparts
152 129 118 quiet @move
-32 -93 -61 quiet @musclepain
-22 -17 -27 quiet @mushroom
-47 -3 -230 quiet @nearfaint
121 50 52 quiet @needshelp
-194 -178 -194 quiet @nervemuscle
-35 -31 -25 quiet @neurolep
-4 -97 -97 quiet @newmed
-47 -63 -15 quiet @no
-20 10 78 quiet @nohelp
-30 -33 -45 quiet @notbreathing
-68 37 53 quiet @nothere
24 19 25 quiet @notsweating
152 219 295 quiet @now
-152 -82 -59 quiet @numb
66 62 30 quiet @numbcause
-158 -172 -167 quiet @numbonly
48 116 123 quiet @numbseat
57 92 3 quiet @oldspell
122 3 -108 quiet @onesided
91 25 76 quiet @opioid
52 50 19 quiet @overdays
-176 -54 -75 quiet @overdosesign
48 28 -50 quiet @pain
59 64 64 quiet @painkiller
78 -6 3 quiet @palecolor
-36 51 -33 quiet @palp
332 351 55 quiet @passedoff
-87 -72 -55 quiet @passingnumb
-69 -55 -55 quiet @periods
254 178 117 quiet @person
-90 -1 -1 quiet @pet
185 203 159 quiet @pillword
-12 30 44 quiet @places
-112 -127 -140 quiet @pmr
-101 -38 -37 quiet @poison
-77 -50 21 quiet @potassium
25 36 -17 quiet @pouring
153 -62 -127 quiet @preeclampsia
-102 -58 -79 quiet @pregnant
-102 -58 -79 quiet @pregnantnow
22 -54 19 quiet @pressed
-61 -42 -36 quiet @pupil
-58 6 9 quiet @quietly
49 5 -37 quiet @quit
-45 -1 128 quiet @radiates
-54 10 1 quiet @rash
124 227 -73 quiet @recent
18 -46 33 quiet @recurs
-149 -265 -87 quiet @redhot
-109 -113 -75 quiet @redskin
40 92 86 quiet @reliever
-252 -209 -153 quiet @removal
-102 -42 -6 quiet @resolved
-21 -11 -14 quiet @restcure
-157 -116 -102 quiet @rigid
84 46 37 quiet @rising
-6 -19 -32 quiet @roaming
123 110 118 quiet @saddle
-11 -50 -112 quiet @season
188 169 158 quiet @seat
139 127 122 quiet @seatarea
156 204 122 quiet @sedative
68 130 -69 quiet @seeing
-316 -296 -347 quiet @seizure
33 64 69 quiet @seizurelike
140 182 260 quiet @self
-375 -335 -209 quiet @selfcare
-61 -84 -69 quiet @selfmoving
-236 30 -205 quiet @sepsissign
46 60 47 quiet @serodrug
110 96 132 quiet @settled
-322 -260 -174 quiet @severe
33 64 69 quiet @shaking
-88 -82 -75 quiet @shocked
-9 -40 64 quiet @side
-113 -107 18 quiet @sidefail
138 16 46 quiet @sincethen
24 62 78 quiet @sleeppill
267 -77 -95 quiet @slow
-29 43 -45 quiet @slur
-223 -107 -147 quiet @slurred
-75 -82 -73 quiet @someone
88 72 58 quiet @soothed
-88 -138 -56 quiet @soothing
85 25 -163 quiet @speak
-189 -112 -38 quiet @spent
63 86 148 quiet @spinal
-13 32 17 quiet @spoil
-173 -164 -149 quiet @spot
18 44 43 quiet @spray
33 -35 -19 quiet @statin
13 -36 -12 quiet @steroid
-60 -24 -2 quiet @stiffbody
-65 -61 -36 quiet @stiffneck
-20 -5 -9 quiet @stonepain
12 77 71 quiet @stoppedtaking
-34 -31 -12 quiet @stressleak
214 -120 -74 quiet @stretch
56 143 -87 quiet @stridor
-322 -234 -165 quiet @stroke
-35 -15 0 quiet @strongpill
26 141 180 quiet @sudden
-86 -95 -110 quiet @suddenpain
-52 -47 -44 quiet @supply
44 96 47 quiet @swallow
32 52 0 quiet @swallowtrouble
-31 -3 -25 quiet @sweaty
-17 -35 -1 quiet @swollen
57 94 114 quiet @systemic
339 297 390 quiet @task
-43 -57 -10 quiet @temple
-10 -6 -67 quiet @thinner
-218 -225 -173 quiet @throat
-63 -44 -34 quiet @thunder
-63 -44 -34 quiet @thunderous
27 12 20 quiet @thyroidish
249 107 -10 quiet @tightness
-55 -104 -55 quiet @tingle
-56 -186 -164 quiet @toesfeet
1 -45 -121 quiet @tongue
-32 124 58 quiet @toomany
33 47 -10 quiet @tooshort
174 95 118 quiet @toxauto
76 56 36 quiet @toxsigns
-53 -25 -9 quiet @tracking
-72 -33 20 quiet @trauma
-123 -137 -73 quiet @trigger
19 20 20 quiet @tryrouse
-551 -458 -410 quiet @twitch
-39 -93 -49 quiet @twitchlike
26 -33 -22 quiet @unaware
-26 -11 -4 quiet @under3m
-42 -19 -25 quiet @unexplained
-122 -59 -14 quiet @unreal
14 30 25 quiet @unrelieved
-60 -40 17 quiet @unresponsive
-5 62 44 quiet @unseen
-42 15 -43 quiet @unsteadylimb
179 149 179 quiet @vanish
-10 12 50 quiet @venom
-27 116 -174 quiet @vision
-41 -43 -50 quiet @voicechange
-6 44 -54 quiet @vomit
-36 -113 -102 quiet @wanttodie
-5 -58 -54 quiet @wasting
-288 -242 -99 quiet @weak
91 81 100 quiet @weapon
133 65 -23 quiet @weekday
-13 4 25 quiet @weightdown
-10 -11 -106 quiet @wellnow
278 410 385 quiet @wherein
142 138 113 quiet @whistle
18 -34 -36 quiet @white
123 167 110 quiet @withdrawable
211 191 95 quiet @wont
20 -8 94 quiet @worried
-183 -241 -92 quiet @worse
-46 -109 -107 quiet @wound
34 22 130 quiet @wringing
62 -19 -8 quiet and
13 32 41 quiet now
24 24 25 quiet on
19 66 -5 quiet sinc
-25 -18 -13 quiet what
66 55 -90 quieter
66 56 -56 quieter than
-23 -16 34 quinin
-32 -49 -28 quinin be
41 56 65 quinin for
16 37 43 quinin tablet
0 -11 -62 quit
-37 -13 -32 quit and
22 18 -32 quit drink
2 -62 -17 quit it
74 -16 52 quit my
2 5 -25 quit on
-25 8 -27 quit the
179 124 71 quite
10 11 25 quite a
33 24 -33 quite normal
10 13 23 quite sweet
-139 -135 -83 quiver
-30 -21 -8 quiver for
-36 -24 -15 quiver sinc
55 -15 -8 quiver when
-52 -44 -52 quiz
23 23 -11 quiz i
-56 -59 -64 quot
-73 -91 -79 rabbit
12 -1 -47 raby
16 7 -44 raby shot
-4 21 -56 rac
40 44 -58 rac and
-91 -72 -59 rac heart
57 -16 19 race
-47 -39 -33 radcliff
-29 -25 -24 radiation
75 79 31 radiator
30 24 37 radiator and
7 7 -37 radiator she
-7 -26 -6 radio
69 53 24 radio be
5 14 -22 raffl
86 145 141 rag
63 114 168 rag dol
20 27 -36 rag sore
-55 -89 -39 rage
64 -30 -11 rage and
22 -7 -21 rail
1 -31 -15 rail to
18 19 -40 rail today
74 70 69 railway
-70 -175 -89 rain
-84 -70 -69 rain and
56 43 2 rain bow
-30 -34 -22 rain for
-59 -68 -62 rain it
31 35 9 rain so
6 3 -22 rainbow
6 3 -22 rainbow ring
50 -10 -39 rais
3 46 -18 rais my
-30 -38 -11 raisin
86 93 51 rake
33 35 36 rambler
69 74 124 ramipril
7 22 61 ramipril for
2 10 40 ramipril last
2 -31 -21 ramp
11 -95 -50 random
28 -4 -1 random muscl
-52 -35 -19 range
14 -48 -41 rare
-21 -6 -4 rare one
81 161 -24 rash
34 103 23 rash all
-58 -51 -67 rash and
-31 -36 -18 rash i
28 48 6 rash it
-10 -32 61 rash no
20 17 25 rash so
-88 -64 -21 rash spread
164 100 133 rash that
16 30 33 raspberry
16 30 34 raspberry jam
15 21 -32 rat bait
-84 -68 -112 rate
-36 -44 -45 rate be
213 127 185 rather
83 100 115 rather be
-51 -43 -71 rather good
49 36 29 rather know
93 26 47 rather not
-2 -34 -6 rattl
10 16 69 rav
20 13 39 rave
11 52 52 raw
68 52 14 raw and
4 16 38 raw to
-81 -41 -48 ray
-46 -15 -8 ray be
17 22 -72 razor
-14 -7 -114 razor blad
26 56 49 rd
64 96 69 rd time
-36 -11 -3 re
14 45 -39 reach
0 89 49 reach for
-44 -30 -20 reach my
-25 -127 -98 reach the
59 110 138 reach thirty
0 1 -30 reach up
18 56 75 reaction
47 75 82 reaction to
165 119 114 read
-20 -65 -51 read a
56 61 65 read about
13 -36 -7 read bad
3 25 33 read in
-32 -23 6 read it
21 18 21 read lo
15 26 -10 read me
-64 -23 -1 read my
-39 -51 -36 read one
13 28 36 read that
118 111 174 read the
-2 21 19 read thes
-124 -33 -8 read up
-52 -56 -45 read your
-49 -47 -46 reader
56 51 62 ready to
-22 -68 -34 real
22 30 30 real he
26 -25 -9 real life
-40 -30 -31 real thing
-11 11 -21 realis
42 58 20 realis i
52 109 157 really
-14 -15 -22 really arch
26 16 12 really come
37 20 30 really have
21 24 57 really ill
56 72 66 really slow
23 -1 -1 really stop
15 25 26 really work
13 26 50 rear
13 26 50 rear end
-96 -93 20 reason
-9 -26 -8 reason and
-29 -19 -18 reason for
-32 -25 11 reason i
3 -49 -24 reason not
-50 -38 -49 reason smal
-16 -14 -23 reason to
56 42 -2 recal
-32 -15 -16 recent
-29 -13 -15 recent chang
25 25 -8 receptionist
-87 -82 -63 recip
-45 -46 -44 recip be
11 22 27 recip say
143 102 108 reckon
-44 -11 5 reckon a
3 66 77 reckon i
154 53 3 reckon it
-38 -42 -79 recliner
20 14 35 recognis
-58 -64 -1 recommend
23 -4 -3 recommend daily
33 35 36 recommend intak
-103 -69 -53 record
-22 4 13 record i
-37 -16 -30 recover
-21 -6 12 recovery
51 47 43 recovery and
-7 -18 -20 recovery position
-189 -75 -444 red
57 -12 34 red a
37 10 -150 red and
20 30 -14 red as
-72 -55 -11 red bul
-84 -66 -11 red bump
-27 -14 3 red dot
-56 -55 -38 red flag
35 45 37 red hot
1 43 61 red line
14 20 -20 red look
4 18 46 red no
15 10 -23 red on
39 -2 -1 red or
57 33 -46 red pee
68 52 14 red raw
66 78 62 red ring
16 22 8 red streak
-54 -9 -1 red then
16 23 -9 red warm
10 -29 -20 red whenever
-2 -63 -21 reddit
-1 -62 -21 reddit say
-26 -17 -21 reduc
13 -42 -22 redundancy
-24 -16 -20 ref
6 5 -30 refil
-29 73 22 reflex
34 38 43 reflex be
20 -14 -8 reflux
-64 -32 -86 refus
-85 -38 -92 refus to
19 18 33 region
-43 -42 -13 register
-71 -10 48 regret
7 42 71 regret it
-92 -53 -76 regular
-16 -16 -27 regular like
-46 -15 -6 regular tap
-46 -3 -24 rehab
-75 -17 -5 rehearsal
153 206 186 rehom
133 143 132 rehom the
-30 -25 -68 relat
-126 -67 -68 relax
-8 -5 21 relax muscl
-16 -26 -14 relax my
-62 -21 10 relaxant
-76 -50 -53 relaxation
-31 -24 -27 relaxation exercis
-16 -20 -23 relaxation tip
-21 -27 -32 releas
-40 21 -16 relief
58 68 58 reliev
3 15 59 remain
-156 -154 -108 remedy
-6 -9 -20 remedy from
-97 -65 -18 remember
-69 -62 -1 remember the
21 25 20 remind
31 27 23 remind me
4 6 -27 remission
75 47 47 remot
43 44 44 remot a
10 22 46 remov
-8 34 -8 renew
-8 34 -8 renew my
34 23 14 renny
-103 -6 10 rent
-64 14 16 rent be
-39 -60 -22 rep
3 -100 -19 repeat
-14 -16 -27 repeat after
35 -4 -3 repeat himself
4 35 -8 replac
-32 -7 0 replacement
139 94 77 reply
36 20 -16 reply all
79 91 72 reply only
-127 -69 -60 report
-32 -49 -28 report on
-65 -50 -35 requir
10 39 48 rescu
35 54 67 rescu medicin
14 13 30 reservoir
-72 -62 -36 reset
1 7 27 reset my
4 32 61 resident
6 12 23 resident in
-46 -48 -19 resign
11 7 26 respect
6 4 21 respect sir
-72 -52 -43 respond
-28 -27 -30 respons
214 -199 -380 rest
76 -3 -7 rest and
-64 -32 -29 rest be
2 2 -55 rest between
8 79 -17 rest i
48 35 45 rest in
-92 -89 -77 rest it
14 2 -32 rest my
-8 -26 -47 rest of
-26 -26 -8 rest puls
10 21 21 rest up
-92 -99 -42 restart
-47 -47 -34 restart it
-286 -219 -233 restles
-248 -165 -129 restles leg
-1 -23 -6 restor
56 59 -101 result
-37 -26 -26 resuscitat
86 72 85 retch
3 -11 30 retir
39 30 -9 retir and
6 20 6 return
-19 -46 -2 revers
-18 -20 9 revers into
3 -22 -6 revers the
10 -11 -27 review
24 -1 -16 review in
-20 17 -34 revis
-23 -10 -4 revis for
-11 -19 -23 reviv
-11 -19 -23 reviv a
3 5 45 rex
-40 -38 -17 rhabdo
-62 -73 -27 rhabdomyolysis
-17 -20 -24 rheumatica
-45 -57 -34 rhym
-9 -20 4 rhythm
33 54 77 rhythm and
-13 2 -21 rhythm to
-39 -30 -10 rhythmic
-38 -29 -8 rhythmic littl
189 72 153 rib
3 -17 -21 rib ach
-18 -13 -28 rib ache
-26 -6 14 rib at
14 18 29 rib every
7 -31 19 rib muscl
8 14 -57 rib sinc
27 9 11 rib that
12 -34 -14 rib then
-16 -31 -9 rib when
2 4 29 rib whenever
-23 -22 -26 ribbon
-35 -44 -42 rice
-48 -24 -33 rich
-37 -20 -7 rich food
-35 -107 -83 rid
-34 -106 -82 rid of
23 28 32 riddl
-157 4 0 ride
-96 -9 -6 ride a
6 38 -21 ride it
2 6 23 ride triag
-27 -27 -27 ridiculous
-30 -33 -43 ridiculous i
-327 -127 -164 right
-23 -19 -18 right about
23 33 59 right and
127 78 66 right arm
44 -48 -35 right as
-19 -9 21 right be
-3 6 34 right bit
33 54 -17 right calf
4 15 26 right cheek
-22 -20 39 right down
34 22 -87 right ear
86 120 247 right eye
-3 -11 -53 right eyelid
-31 -6 -26 right foot
-29 -11 -10 right for
-27 -23 -13 right forearm
19 24 45 right half
141 22 80 right hand
2 -20 -38 right i
-47 -6 -17 right in
-51 -55 -36 right it
18 8 41 right itself
-63 -53 -46 right just
83 152 211 right leg
44 40 43 right lid
96 95 76 right now
-26 -31 -19 right of
-14 -7 -20 right off
146 120 -36 right one
-55 -58 -51 right pil
-38 -24 -46 right shoulder
72 53 72 right side
-44 5 14 right sinc
-12 -5 -51 right so
17 33 60 right start
-27 -20 -8 right stuf
16 12 -64 right temperatur
33 -7 -2 right thes
22 -13 13 right thigh
7 16 71 right through
-13 -27 -23 right thumb
35 70 32 right time
-39 -27 -30 right to
18 22 -7 right toe
25 -18 -16 right way
143 168 260 rigid
49 53 78 rigid and
10 11 25 rigid i
14 12 24 rigid like
35 40 20 rigid then
-37 -33 -8 rigid with
2 4 -27 rim
197 190 178 ring
-144 -105 -83 ring and
34 51 28 ring anyon
17 33 30 ring at
-34 -48 -27 ring finger
-1 -13 -30 ring for
-1 22 29 ring in
73 37 35 ring like
26 44 35 ring my
9 49 46 ring off
38 -107 -25 ring on
73 74 108 ring potassium
46 3 -50 ring rash
48 68 34 ring round
50 50 78 ring someone
-43 -11 -4 ring the
2 4 -38 ring wont
38 46 54 ringer
-113 -48 -75 rins
24 52 -1 rins it
-45 -14 77 rip
4 11 30 rip between
30 34 66 rip pain
-59 -169 -158 rippl
3 -20 -16 rippl all
-1 -46 -42 rippl along
34 -6 -3 rippl sinc
-109 24 -48 rise
-75 -71 -44 rise and
-70 0 13 rise be
25 64 -25 rise from
-31 -33 -29 risk
-19 -21 -14 risk of
-98 -71 8 risperidon
7 -3 32 ritalin
58 73 -56 rivaroxaban
13 16 -34 rivaroxaban and
-91 -124 -51 river
13 21 44 river and
-22 -28 -22 river be
-80 -31 -28 rls
-108 -23 -79 road
-116 -9 -5 road be
-27 -12 -8 road i
107 9 -12 road sign
-50 -34 -17 roam
41 36 -28 roar
-135 -89 82 roast
-36 -27 -8 robot
-36 77 138 rock
-35 -7 14 rock and
-36 -10 -2 rock at
57 78 83 rock hard
-59 -44 -7 rock in
17 33 30 rock pool
-20 -17 -9 rode
137 245 -10 rol
52 63 77 rol a
11 6 23 rol all
38 47 50 rol back
10 23 -3 rol my
1 9 -69 rol out
15 77 -99 rol up
18 22 29 role play
-23 -29 -22 role system
107 82 83 roleplay
71 60 58 roleplay mode
-52 -48 -38 roller
2 13 45 rollercoaster
-49 -57 -14 rome
-62 -56 -40 romeo
-62 -56 -40 romeo and
-5 -40 -12 roof
-33 -48 -43 roof of
2 13 31 roofer
10 8 22 roofer mate
198 150 189 room
4 46 -22 room after
25 23 -1 room and
41 -48 -45 room because
-46 -48 -52 room for
16 50 64 room i
9 22 39 room keep
36 39 50 room spin
3 12 27 room start
-45 -47 1 roommat have
-156 -118 -115 root
-62 -32 -31 root canal
299 322 252 rope
130 145 134 rope in
85 204 -96 rosuvastatin
39 39 -70 rosuvastatin and
2 3 -26 rosuvastatin doubl
-33 -34 -17 rot
-116 -75 -94 rotten
-95 -120 -113 rough
-3 -8 -35 rough and
260 354 220 round
-7 20 -7 round and
81 3 21 round at
54 46 69 round battery
39 46 54 round between
9 8 24 round both
-31 -16 -7 round could
-18 -38 -8 round for
5 -5 -33 round have
-23 -61 5 round her
16 15 -33 round his
20 23 24 round i
90 6 17 round in
26 78 129 round it
-96 -98 -66 round like
18 62 81 round me
203 189 151 round my
18 -25 -22 round than
2 86 181 round the
9 -20 -167 round to
17 33 1 round wher
-35 -8 -8 roundabout
217 224 231 rous
3 3 24 rous for
130 132 114 rous her
70 70 73 rous him
13 18 21 rous my
21 -19 -15 routin
87 17 -4 row
8 9 36 row after
1 -11 -67 row and
33 17 31 row in
-76 -65 -47 row machin
28 32 53 row on
2 44 31 row when
-14 -22 -23 rower
-318 -235 -136 rub
22 30 27 rub his
-42 -61 -17 rub it
-75 -24 -33 rub my
-42 -10 -6 rub out
-113 -123 -61 rub them
30 59 114 rubber
-39 -76 -59 rubbery
-83 -29 -28 rubbish
1 11 -57 rubbish for
-22 -9 -44 rucksack
-29 -12 -17 rucksack on
-33 -61 -52 rude
-33 -35 -31 rude health
-81 -17 -84 rug
6 10 -31 rug no
5 -53 -83 rugby
15 21 -20 rugby bal
64 2 5 rugby tackl
65 -30 -12 ruin
-63 -24 -8 ruin from
-66 -105 -43 rul
-66 -105 -43 rul out
0 -39 -32 rule
-36 -23 -4 rule for
42 17 21 rule i
18 34 7 rum
78 71 39 rummy
249 295 178 run
26 -83 21 run a
-14 -43 -26 run about
-79 -43 -35 run again
6 6 32 run all
93 118 32 run and
4 0 22 run as
-50 -6 -7 run club
-25 -31 11 run down
50 35 -11 run for
-65 -1 -1 run half
13 17 -20 run head
17 16 47 run into
21 25 23 run it
5 7 34 run like
41 27 47 run marathon
-7 -6 -21 run my
-69 -38 -22 run myself
-23 -9 -10 run of
77 72 60 run off
-58 -20 -11 run on
198 286 -13 run out
-50 -29 -14 run over
-114 -127 -73 run round
31 -3 -3 run short
21 -78 -56 run sinc
182 162 161 run the
-32 -34 -12 run through
-5 0 -64 run to
46 5 -8 run up
-2 19 38 run when
40 38 37 run with
48 23 -10 runner
1 -22 3 runner bean
92 71 28 runny
88 64 55 runny nose
62 81 13 rusty
27 33 59 rusty nail
-46 -42 -91 s
61 85 104 sachet
55 58 66 sack
18 21 60 sack of
-195 -35 -21 sad
67 60 73 saddl
118 118 53 saddl area
-39 -49 -8 saddl sore
-81 -72 -32 sadly
-108 -166 -164 safe
2 -36 -26 safe i
32 -20 -40 safe to
-42 -5 -4 safe with
-35 -11 24 safer
-37 -35 -19 safer than
20 31 25 safety
80 67 61 safety stuf
20 27 -1 sag
-38 -36 -9 saga
24 21 -23 saggy
-26 -34 -14 sail
26 55 25 sailor
-56 -39 -39 sake
13 -88 8 salad
81 -10 -2 salad and
-47 -63 -32 salad last
16 -123 -31 salbutamol
-22 -26 -17 salbutamol make
118 152 144 saliva
-118 -80 -78 salt
39 42 45 salt and
-27 -32 -48 salt be
-27 -30 -2 salt in
63 54 -3 salt on
28 26 23 salt or
36 -15 -6 salt tablet
19 21 18 salt then
-34 -45 -55 salty
-19 -20 -4 salty enough
-28 -22 -12 salty snack
-23 -11 -3 samba
-30 -105 -40 same
36 11 -125 same as
-7 1 -35 same both
-27 -3 -2 same cramp
72 -5 -2 same day
-13 -23 -3 same family
88 127 129 same feel
60 4 -19 same knee
-3 0 24 same night
-11 0 -23 same no
-97 -76 -29 same on
13 -36 -14 same plac
40 34 37 same question
86 -11 14 same side
-135 -86 -34 same size
-85 -17 1 same thing
26 30 45 same way
-28 -11 -2 same word
144 124 105 sand
-25 -8 -32 sandal
11 8 29 sandbag
-51 -48 -127 sandwich
-66 -43 -28 sang
-53 -38 -23 sang the
27 27 -3 sanitiser
-11 1 -78 sank
8 9 -73 sank her
98 92 87 satay
-66 -45 -16 satisfy
-21 -21 -12 satsuma
-21 -21 -12 satsuma be
-204 -174 -274 saturday
40 80 68 saturday and
4 -74 -24 saturday cant
-40 -22 -7 saturday carry
-50 -16 -48 saturday i
-23 -19 -8 saturday in
15 59 -49 saturday it
61 75 -19 saturday my
0 -1 33 saturday today
-81 -84 -30 saturday with
-41 -39 -23 sauc
20 24 -9 saucer
42 7 2 sausag
-1 -2 -33 sausag after
2 9 -21 sausag and
190 309 306 sav
60 80 79 sav my
136 235 230 sav up
10 12 68 savag
-20 -15 -55 save
27 45 38 save me
-21 -28 -7 save us
228 112 157 say
-2 12 37 say 7
35 72 62 say about
34 -1 16 say als
-46 -41 30 say and
30 45 47 say anything
-45 -28 -11 say baby
20 21 5 say be
13 -25 30 say bel
-50 -32 -18 say benign
27 21 2 say but
80 103 110 say cal
-23 -9 -52 say dont
-21 -16 -1 say drink
-24 -13 -12 say emergency
5 22 -36 say feed
3 4 -31 say feel
-3 30 -15 say get
-35 -29 6 say go
288 382 331 say he
-25 3 -4 say hello
13 -48 -64 say her
-4 32 35 say hi
-24 19 -50 say his
109 108 107 say how
-99 -159 60 say i
58 -143 -202 say it
32 72 -6 say its
-25 -15 -23 say just
16 23 43 say lo
74 30 33 say look
9 90 4 say magnesium
-54 -32 -27 say meningitis
14 19 32 say minor
-30 -7 -5 say more
44 -9 -8 say move
-42 -73 -13 say my
-49 -46 -38 say nerv
-45 -106 -86 say no
-25 -27 -24 say nothing
97 91 46 say on
4 -36 -3 say one
3 -25 -29 say pardon
4 8 41 say put
21 22 25 say right
48 -13 -5 say see
84 -45 47 say she
-32 -30 -27 say so
47 66 -10 say sodium
32 48 52 say sorry
-38 -1 -39 say stop
43 -4 -5 say stres
-26 -10 -9 say ta
15 35 30 say tell
-70 -71 -28 say that
85 89 50 say the
-83 13 -2 say ther
9 50 1 say they
18 23 26 say tonight
11 12 -23 say try
-23 -24 -16 say twitch
50 29 27 say two
-32 -23 -17 say very
19 51 -8 say wait
13 31 51 say walk
-54 -21 -20 say whether
14 21 34 say wind
-81 -66 -70 say yes
25 30 30 say you
32 -7 -52 scab
26 39 -39 scaffold
38 54 -18 scaffold pole
60 6 39 scal
21 21 17 scal and
26 18 25 scal be
22 -3 3 scal i
30 -1 -1 scal or
-24 -18 -30 scalp
6 6 21 scalp be
49 55 -29 scalp hurt
30 47 -22 scalp sore
-28 -44 -19 scalp to
-132 15 59 scan
-9 -51 1 scan be
-56 -13 -5 scan clear
18 38 18 scan last
10 62 56 scan show
-63 -42 -18 scanner
106 -33 -83 scar
79 -3 -4 scar its
-26 -9 -4 scar me
77 -6 -23 scar of
-86 -110 -74 scarf
-57 -24 -36 scarlet
-72 -88 -54 scary
-13 -29 -15 scary one
-14 -14 28 scen
-133 -65 -33 schedul
23 27 -2 schizophrenia
25 33 -9 schizophrenia have
-40 -46 -23 school
-41 -38 -11 school and
36 38 40 school bag
-46 -22 -14 school be
26 30 -27 school i
-40 -34 -18 school in
-92 -16 -6 school photo
36 53 63 school run
250 203 278 sciatica
61 73 29 sciatica be
120 79 114 sciatica both
44 39 109 sciatica down
64 50 66 scienc
-48 -58 -20 scissor
68 64 109 scoop
10 21 29 scoop of
14 17 25 scoop on
-17 -19 -21 scooter
13 -22 7 scor and
16 24 35 scorpion
-72 -80 -30 scout
44 45 73 scrambl
44 45 73 scrambl for
0 1 -36 scrap the
77 95 -44 scratch
22 38 79 scratch her
115 97 5 scratch me
34 -31 -37 scratch my
20 35 -35 scratch on
34 11 -19 scratchy
-175 -61 60 scream
18 18 42 scream and
-20 -22 -14 scream at
-18 -23 9 scream blue
51 46 56 scream if
-58 -44 -51 scream myself
-48 -30 -24 scream so
-69 -46 -25 scream the
1 17 21 scream then
11 20 24 scream when
-49 -157 -56 screen
-9 -35 -4 screen day
117 117 144 screenwash
-10 -43 -211 screw
12 9 -95 screw round
-25 -24 -22 scrol
-23 -22 -21 scrol for
48 -12 -42 scuf
10 10 -32 scuf to
-184 -184 -110 sea
-36 -51 -31 sea at
-40 -44 -6 sea sick
-33 -36 -20 sea this
80 171 166 seal
60 103 87 seal and
13 14 35 seal round
-21 -73 -65 season
2 -29 -5 season my
-85 -1 38 seat
-80 -46 -22 seat and
21 21 15 seatbelt
-16 -68 -339 second
-34 -26 -16 second after
-27 2 18 second and
17 37 47 second arm
-45 -31 -24 second articl
-37 -30 -17 second be
21 67 -66 second day
3 16 -42 second dose
19 51 -27 second fine
-16 -31 -10 second go
-46 -31 10 second i
-11 -23 -8 second my
-49 -33 -13 second of
27 14 33 second one
17 -22 -16 second that
49 46 63 second the
-29 -64 -75 second then
35 -7 -1 second week
22 21 -34 second when
-18 37 -3 second with
-38 84 14 section
-28 -1 -2 section apply
-74 -30 -123 see
-15 -107 -56 see a
15 14 -65 see any
8 -41 -25 see anybody
25 41 -68 see anyon
-21 30 64 see doubl
-39 -54 -12 see fine
-63 -52 -75 see her
-32 -29 -15 see him
20 14 18 see his
-30 -42 -20 see if
-36 -25 -25 see in
86 -97 -141 see it
6 17 35 see no
-6 -2 28 see not
-30 -28 -10 see one
-29 -20 -9 see red
47 53 64 see silver
-36 -48 -37 see someone
-5 12 38 see star
28 34 17 see stuf
45 38 28 see that
-81 -63 41 see the
112 161 30 see thing
31 27 20 see through
-28 68 46 see to
186 198 -14 see two
10 5 33 see what
11 20 35 see yellow
-7 -8 23 see you
-3 -1 20 seed
18 1 -36 seek
22 26 -13 seek help
21 -2 -2 seek prompt
107 98 13 seem
8 11 -46 seem ok
51 -5 12 seem to
-104 -205 -125 seize
-16 -22 -3 seize for
-9 -23 -22 seize solid
-21 -18 -2 seize the
70 -53 -63 seize up
-91 -43 -69 seizur
-10 -15 -20 seizur aura
32 45 53 seizur have
-20 -7 -6 seizur i
-38 -25 -13 seizur overdos
14 19 22 seizur right
-9 -17 20 seizur this
12 -25 -13 seizur wher
-24 -24 -44 sel
-61 -23 -72 self
-33 -6 -4 self help
43 12 39 selfy
9 11 22 selfy from
44 69 28 send
42 46 26 send a
-37 -24 -13 send be
94 88 74 send me
53 142 -80 sens
24 37 37 sens and
5 10 29 sens as
-26 -11 -8 sens in
-59 -15 -1 sens of
41 7 52 sensation
-78 -78 -89 sensibl
-22 -21 -26 sensibl way
5 -35 -10 sensory
-1 86 164 sent
40 45 35 sent a
-40 -42 -37 sent him
-51 -37 -17 sent home
25 42 64 sent me
141 8 71 sentenc
2 6 -33 sentenc all
35 25 45 sentenc come
32 -12 -6 sentenc for
17 22 16 sentenc on
15 -46 -34 sentenc several
-29 0 -3 sepsis
59 -117 -76 september
10 -54 -39 september and
-47 -30 -44 septic
-198 -88 -70 serious
-11 -40 -35 sermon
-36 -27 19 serotonin
-20 -10 35 serotonin syndrom
-28 -149 -30 sertralin
40 56 -35 sertralin and
-55 -9 -4 sertralin for
-14 -23 -22 serv
-60 -57 -42 server
-37 -38 -45 servic
-29 -24 -25 sery
103 103 36 session
2 2 -39 session on
-337 -262 -264 set
-1 -61 -55 set a
-43 -31 -38 set her
-44 -30 -26 set in
-30 -32 -17 set it
-38 -11 -24 set like
-6 -6 -40 set me
-34 -14 18 set my
-3 -34 -47 set of
22 72 83 set off
-25 -23 -30 set the
-3 15 21 set up
-8 2 -45 sette
11 40 -45 sette and
50 72 127 settl
0 23 20 settl a
-60 -39 -21 settl and
50 56 66 settl on
45 -159 -152 seven
-41 28 24 seven month
-25 -27 -11 seven til
94 -52 -85 seven week
14 -47 -26 seven year
-38 -8 -56 seventy
32 40 54 seventy nine
-33 -14 -45 seventy one
-36 -41 -36 seventy who
143 102 130 sever
27 24 43 sever headach
29 21 34 sever muscl
11 16 25 sever pain
21 -1 -2 sever weak
291 -77 -41 several
124 -1 -2 several different
4 -30 -32 several month
46 -1 -2 several part
33 -69 -46 several time
52 -21 -12 several week
33 -9 -9 severity
-29 2 23 sew
-1 56 41 sew machin
19 27 98 sex
3 7 28 sex feel
10 16 34 sex have
-7 92 -88 shad
-22 -18 -12 shad my
-12 -4 -58 shad now
-32 0 -20 shad of
43 46 -39 shad with
-23 51 65 shadow
15 35 56 shadow creep
-1 19 29 shadow heart
143 206 174 shake
15 45 82 shake all
114 114 -2 shake and
42 55 -58 shake cant
21 18 -22 shake fit
61 83 -24 shake for
-11 15 29 shake hand
69 43 61 shake her
39 47 46 shake him
40 -19 -9 shake in
-138 -86 -10 shake it
-11 -12 36 shake like
-28 -24 -9 shake my
-49 -108 -51 shake no
-22 -17 4 shake on
-24 -15 53 shake so
40 70 -30 shake sweat
-31 -21 -56 shake the
1 -69 -44 shake them
-22 -14 -11 shake what
-34 -8 -22 shake when
0 2 22 shake with
-18 -21 -27 shakespear
106 125 -180 shaky
15 -15 -54 shaky and
69 53 37 shaky hand
16 74 -83 shaky sweaty
-96 -114 -66 shal
-56 -50 -27 shal have
-10 -35 -16 shal i
95 116 148 shallow
39 70 87 shallow end
-42 -16 -8 shampoo
-23 4 6 shandy
88 93 83 shant
58 40 40 shant be
79 95 37 shap
-15 31 -10 shar
-25 24 -14 shar a
140 116 119 sharp
85 94 49 sharp as
5 4 24 sharp pain
-32 -15 -14 shatter
3 25 56 shav
-62 -28 3 she
-63 -25 -27 she ask
422 462 458 she be
-70 -48 -38 she bought
-36 -41 -34 she break
48 37 43 she breath
-103 -75 -59 she cant
-25 -26 -41 she care
-45 -46 -40 she chos
-23 -42 -32 she climb
-17 -11 -82 she come
-65 -41 -56 she couldnt
-49 -35 -22 she cry
-46 -39 -72 she cut
59 50 38 she die
1 -7 22 she do
80 48 39 she doesnt
83 74 89 she drink
-47 -45 -65 she feel
-1 0 -31 she film
44 -12 -8 she freeze
-32 -40 -29 she gag
-28 -35 -85 she get
40 21 52 she give
-60 -41 -68 she go
18 9 32 she hasnt
-25 -27 -26 she hate
-38 -13 110 she have
39 64 6 she hit
-8 -57 -32 she isnt
37 2 18 she just
-1 23 56 she keep
-39 -25 12 she left
-1 -31 -23 she make
-28 -26 -26 she need
-26 -23 -9 she never
93 1 4 she open
101 65 80 she pass
-80 -58 -66 she pick
-61 -39 -15 she put
-21 -45 -56 she reckon
-23 -19 -24 she right
-33 -18 -15 she ring
35 30 27 she run
-104 -85 -62 she say
25 29 31 she scream
7 -20 -14 she sound
-70 -84 -71 she stil
15 14 -53 she swallow
-25 -5 11 she take
-21 -28 -13 she talk
-26 -20 -51 she tell
47 28 4 she think
-53 -42 -23 she twitch
45 -6 -7 she use
-57 -32 -30 she wake
-12 -43 -21 she walk
6 0 21 she want
-18 -31 -30 she wil
0 15 -27 she wont
64 69 115 she would
-23 -12 -30 she wouldnt
80 131 158 shed
27 19 -7 shed all
15 20 20 shed and
-50 -4 6 sheep
39 72 94 sheep dip
101 100 212 sheet
55 51 70 sheet and
15 22 -14 sheet as
2 11 58 sheet mouth
24 0 15 sheet off
33 46 78 shel
-79 -88 -72 shelf
7 19 -23 sherbet
-3 1 -21 sherry
12 109 45 shift
-21 -2 8 shift a
-41 -39 -33 shift and
27 -1 -1 shift for
12 26 1 shift me
-5 6 24 shift my
16 19 22 shift she
18 22 11 shift the
34 71 66 shimmer
-85 29 82 shin
-46 -55 -19 shin ach
13 14 -97 shin and
10 6 -23 shin at
6 -92 -29 shin balloon
5 8 -34 shin hot
15 28 66 shin on
15 29 50 shin pres
-25 -28 1 shin saturday
8 20 -26 shin sinc
29 30 20 shin that
-13 -21 -2 shin twitch
3 5 23 shin yesterday
17 25 -175 shingl
5 8 -36 shingl on
154 218 -42 shiny
54 63 -10 shiny and
21 60 5 ship
22 28 32 ship mate
-27 -85 -83 shirt
-166 -202 -100 shiver
-46 -54 -36 shiver a
4 7 41 shiver and
-15 -20 -30 shiver for
-29 -32 -18 shiver like
2 0 21 shiver the
45 22 35 shiver uncontrollab
-176 -182 -99 shiver when
170 209 190 shivery
-34 -19 79 shivery and
6 2 24 shivery but
65 67 25 shivery with
-68 44 51 shock
70 104 125 shock and
-29 -22 -47 shock like
21 57 41 shock off
-32 -18 -24 shock to
16 -60 -62 shoe
-50 -35 -14 shoe and
-55 -18 -8 shoe be
16 24 32 shoe in
34 2 -21 shoe make
22 23 31 shoe off
19 31 25 shoebox
-129 -30 -53 shoot
-45 -21 -14 shoot me
-21 -17 -3 shoot out
2 1 25 shoot pain
-114 -103 -167 shop
-66 -41 -60 shop and
8 8 32 shop dummy
61 -19 -12 shop go
4 11 -30 shop now
-47 -46 -16 shop up
9 5 22 shop with
-82 -137 -134 short
-12 -20 -21 short and
6 36 -14 short in
-157 -208 -124 short of
35 -7 -2 short one
25 34 28 short story
10 28 -8 shorter
-144 -197 -159 shot
78 1 -23 shot be
-35 -23 -17 shot me
-20 -43 -21 shot of
-27 -15 -8 shot the
31 34 38 shotgun
-629 -509 -477 should
-24 -30 -32 should a
15 47 67 should be
36 27 26 should do
47 72 92 should have
-93 -70 -77 should he
-21 -13 -9 should hear
-190 -390 -348 should i
-77 -21 -20 should it
33 37 51 should mention
-32 -7 2 should say
-40 -28 -36 should she
-92 -60 -46 should somebody
39 32 32 should that
-53 -41 -70 should we
-155 -404 -271 shoulder
2 34 71 shoulder ach
-19 -18 -35 shoulder after
2 2 -43 shoulder agony
46 23 59 shoulder and
-188 -84 -76 shoulder be
-47 0 11 shoulder belly
54 -23 -19 shoulder blad
-36 -35 -12 shoulder feel
14 29 57 shoulder for
-56 -46 -12 shoulder from
21 -17 -21 shoulder go
-7 -18 -46 shoulder have
10 31 32 shoulder hurt
-27 41 65 shoulder i
-25 25 -42 shoulder in
6 -24 -21 shoulder it
50 9 -18 shoulder jerk
-114 -56 -30 shoulder jump
-4 -29 -7 shoulder keep
-32 -17 -10 shoulder kil
-23 -25 -11 shoulder like
-2 -81 -62 shoulder now
-24 -11 -5 shoulder rol
-33 -23 -2 shoulder spasm
-40 -44 -41 shoulder this
12 26 75 shoulder tip
64 3 24 shoulder to
43 76 93 shoulder up
-111 -71 -37 shouldnt
-72 -56 -31 shouldnt he
-99 -40 42 shout
48 30 34 shout and
-1 7 53 shout at
7 36 -4 shout for
21 19 16 shout pinch
-27 -11 13 shout til
75 51 -32 shov
63 69 -14 shov me
30 51 71 shovel
36 45 56 shovel snow
-9 39 -111 show
-15 -16 -40 show me
11 22 -8 show no
31 73 78 show something
23 17 38 show up
-28 -29 -13 show us
-3 -104 -98 shower
-17 -22 -24 shower and
41 49 -46 shower of
15 19 38 shower the
12 36 62 shriek
36 48 42 shrink
9 -61 -26 shrug
2 -26 -4 shrug at
19 -44 -6 shrunk
10 3 32 shrunk to
-86 -47 -28 shudder
-25 -31 -16 shudder when
7 -3 -43 shuf
6 -17 -96 shuffl
31 -2 -14 shunt
472 483 369 shut
19 26 -14 shut an
29 52 153 shut and
20 23 33 shut at
-72 -48 -11 shut eye
92 38 71 shut for
12 16 76 shut his
10 30 85 shut i
6 10 23 shut it
-12 9 -53 shut my
12 21 52 shut no
7 23 54 shut on
90 86 -118 shut one
45 48 10 shut sinc
79 38 -9 shut so
1 12 22 shut the
65 92 7 shut up
25 58 59 shutter
25 58 59 shutter come
-32 18 4 sichuan
9 31 23 sichuan hotpot
-161 -199 -235 sick
88 76 53 sick and
-44 -34 8 sick as
-42 -41 -22 sick be
3 6 -53 sick bug
2 -26 -13 sick for
8 10 40 sick four
-26 -23 0 sick he
4 23 1 sick i
1 21 65 sick in
11 10 -35 sick jab
-35 -17 -42 sick most
-24 -34 -14 sick nerv
23 11 -4 sick no
-22 -17 -24 sick not
26 -119 -95 sick of
-29 -12 3 sick on
11 30 -60 sick once
3 5 -45 sick say
26 26 26 sick sinc
7 -53 -82 sick tablet
7 7 25 sick the
7 8 46 sick thre
33 27 106 sick twic
4 13 27 sick up
5 9 -67 sick with
98 88 184 side
3 -1 35 side a
-118 -1 -29 side and
39 17 34 side any
3 7 -22 side at
31 51 79 side be
50 56 -94 side by
4 4 -59 side doesnt
-223 -145 -116 side effect
6 7 24 side feel
18 11 27 side for
29 31 8 side go
-39 -35 -26 side he
29 35 33 side i
-31 -22 -10 side last
29 21 49 side like
8 -36 4 side look
96 0 2 side my
44 3 -34 side no
2 -62 -6 side not
170 71 140 side of
11 -15 -36 side on
4 7 22 side only
36 24 31 side she
-10 -21 -17 side should
-36 -4 -30 side sinc
1 6 25 side stab
-70 -36 -23 side the
29 90 108 side this
-21 7 12 side to
-34 -55 -41 side what
-14 9 24 side when
60 18 -80 sideway
4 4 -29 sideway and
-8 -6 -41 siev
103 194 220 sight
-53 -5 -46 sight for
52 59 73 sight go
28 60 105 sight in
-64 -55 28 sight of
-101 -132 -205 sign
68 -17 -13 sign for
103 2 5 sign have
-52 -28 -13 sign me
-44 -45 -19 sign of
-109 -32 -37 sign off
8 -23 -17 sign the
-39 -27 -12 signal
75 -37 -42 significant
21 -36 -41 significant pain
23 -9 -7 signwriter
-2 11 -26 sil
-62 -68 -105 silenc
110 55 76 silly
21 -5 -5 silly to
71 73 82 silver
96 118 47 simp
16 16 26 simp not
25 36 29 simp wont
-31 -25 -26 simpl
125 333 -13 simvastatin
29 111 -41 simvastatin and
11 48 63 simvastatin for
4 39 -5 simvastatin sinc
-19 -21 -7 sin
375 359 45 sinc
14 17 40 sinc 2
15 21 73 sinc 3
11 16 34 sinc 4
25 17 40 sinc 5
73 90 107 sinc 6
13 24 -17 sinc 66
3 4 -25 sinc 7
-28 -12 -57 sinc a
62 -250 -117 sinc about
3 3 34 sinc an
-58 -12 -87 sinc and
-79 -45 -25 sinc any
66 -15 -10 sinc august
35 -8 -2 sinc autumn
-99 -42 32 sinc be
57 -21 4 sinc before
-25 -11 -5 sinc bench
24 -2 -1 sinc bonfir
-42 20 100 sinc breakfast
42 41 69 sinc can
13 -23 -16 sinc christma
-59 -3 -2 sinc covid
17 35 41 sinc dawn
39 35 118 sinc dinner
17 -21 -12 sinc diwaly
-53 -38 -11 sinc do
-9 -21 -10 sinc easter
29 38 48 sinc elevens
25 21 -1 sinc feel
8 17 28 sinc first
-28 -41 -30 sinc forever
-68 -3 5 sinc four
-15 25 -66 sinc friday
15 -43 20 sinc half
33 -2 -2 sinc halloween
-53 -31 -61 sinc hand
-38 5 5 sinc have
-25 13 -105 sinc he
-3 -31 -17 sinc her
-8 35 74 sinc his
-171 -276 -62 sinc i
-59 -47 -42 sinc it
-29 73 32 sinc january
10 37 72 sinc july
-52 -15 -7 sinc just
55 -14 -11 sinc lamb
108 32 -301 sinc last
19 16 25 sinc lift
-41 -61 -58 sinc like
1 26 -12 sinc lockdown
6 60 147 sinc lunch
-23 -4 24 sinc lunchtim
-132 61 36 sinc march
-6 12 22 sinc margaret
4 28 -4 sinc may
6 9 46 sinc midnight
-119 -27 -53 sinc monday
-21 8 -8 sinc morning
86 140 124 sinc my
8 13 -59 sinc never
-23 -8 -4 sinc new
-21 -33 -38 sinc no
66 109 197 sinc noon
-41 -12 -5 sinc on
10 36 -7 sinc only
170 202 7 sinc saturday
-83 -22 -17 sinc school
5 -67 -28 sinc september
112 -5 24 sinc she
38 29 23 sinc sit
17 33 -39 sinc so
65 -120 -96 sinc spring
-11 -71 -39 sinc start
31 -21 -11 sinc summer
27 20 3 sinc sunday
-20 34 61 sinc teatim
158 172 216 sinc ten
44 47 24 sinc that
167 -83 121 sinc the
-43 -60 -12 sinc then
293 -3 -66 sinc they
56 126 28 sinc this
36 7 40 sinc thre
6 11 -56 sinc thursday
11 9 26 sinc tonight
-81 -62 67 sinc tuesday
-44 -24 -5 sinc twitch
-60 -29 2 sinc two
23 25 -89 sinc we
-25 3 -154 sinc wednesday
5 10 26 sinc week
-42 -35 -20 sinc what
-32 -16 -5 sinc why
8 16 -23 sinc winter
23 46 60 sinc with
226 280 -91 sinc yesterday
-239 -255 -256 sing
-20 -27 -30 sing in
-24 -18 -18 sing whistl
-43 -44 -41 singer
68 -210 -105 singl
88 0 2 singl day
-1 -44 -20 singl night
-4 -36 -15 singl one
42 -6 -4 singl shift
5 4 -24 singl spot
-48 -36 -31 singl thing
-24 -15 7 singl word
102 31 -9 sink
14 24 37 sink and
121 177 -108 sip
-12 -23 -20 sip because
7 42 -27 sip down
22 33 36 sip of
3 3 -106 sip sinc
124 202 240 sir
37 53 41 sir my
103 163 189 sir or
10 28 36 sis
8 26 29 sis get
-49 -55 84 sister
17 -2 50 sister and
-8 11 -26 sister baby
-31 -52 -48 sister be
78 80 79 sister have
-32 -30 -20 sister i
-23 -21 -22 sister in
28 44 49 sister name
-35 -27 -18 sister post
-1 -20 -11 sister swear
-13 -117 252 sit
-56 -25 -14 sit all
26 18 19 sit and
60 32 49 sit at
-28 -26 -12 sit badly
64 65 64 sit bolt
10 3 21 sit by
-22 -6 -6 sit cros
-79 -134 -121 sit down
7 11 22 sit here
82 99 81 sit in
206 161 346 sit on
-30 -23 -11 sit opposit
-19 -36 -20 sit quiet
-62 -69 -119 sit stil
-13 -20 19 sit ther
-2 -87 -29 sit through
5 7 -28 sit to
7 7 -22 sit under
38 67 123 sit up
-30 -23 7 sit ups
-40 -25 -21 sit watch
46 47 78 site
-315 -35 -48 six
33 30 35 six a
11 18 50 six and
-45 -53 -34 six be
-8 80 82 six day
46 84 28 six foot
19 25 -19 six go
4 -30 -4 six he
-69 -69 -32 six hour
-34 -32 -23 six hundred
54 105 123 six minut
-235 -126 -105 six month
2 -35 10 six now
15 22 21 six of
67 9 -70 six week
-55 150 20 six year
-110 -90 -33 sixteen
-83 -61 -42 sixteen hour
-61 -28 -34 sixty
-3 -20 -12 sixty thre
12 -2 -31 siz
26 24 -20 siz lump
23 23 -4 size
-61 -29 -8 size not
1 -11 -63 size of
4 6 -37 size sinc
-4 66 104 size too
-93 -80 -30 skat
-69 -36 -33 ski
297 358 244 skin
5 5 -34 skin and
3 27 56 skin be
3 7 20 skin come
30 168 -11 skin crawl
6 6 31 skin go
12 13 33 skin hot
24 -30 -22 skin in
51 50 60 skin like
23 25 -19 skin look
-13 -74 -58 skin of
32 29 48 skin on
3 -41 25 skin round
56 71 67 skin twitch
-47 -16 -13 skin when
45 -33 -17 skinnier
39 -3 -1 skinnier than
-11 4 25 skinny
10 -28 144 skip
23 39 44 skip about
40 54 95 skip and
1 -12 -60 skip beat
-113 -74 -44 skip breakfast
3 -36 -13 skip it
-34 -30 4 skip lunch
26 -15 -5 skip meal
23 36 84 skip the
29 -46 -45 skip tomorrow
-10 -27 40 skirt
144 188 251 skul
-177 -153 -166 sky
4 6 -29 sky high
-8 33 64 slam
23 41 51 slam door
25 74 -174 slap
30 31 41 slap him
19 37 -46 slap the
-52 -41 -24 slaughter
-52 -41 -24 slaughter 7
-47 -41 -11 sledg
276 293 113 sleep
-19 -23 -8 sleep a
51 -5 5 sleep all
209 131 57 sleep and
20 -4 53 sleep at
-84 -39 -25 sleep badly
-25 -94 -53 sleep be
-3 -33 -35 sleep because
69 56 29 sleep do
-22 -7 -13 sleep enough
-10 -7 37 sleep fine
21 21 14 sleep for
-96 -30 -30 sleep four
-53 -16 -18 sleep funny
-25 -9 -2 sleep go
33 -30 -14 sleep good
3 52 -6 sleep hand
-12 -25 -18 sleep i
33 52 -141 sleep in
52 14 1 sleep it
-127 -117 -48 sleep like
-21 -6 -4 sleep matter
-60 -54 -17 sleep mayb
-24 -31 -27 sleep my
-176 -130 -105 sleep on
-25 -6 6 sleep paralyze
72 79 76 sleep pil
-11 -12 75 sleep right
24 27 31 sleep sinc
24 28 20 sleep so
21 41 -1 sleep stil
184 217 225 sleep tablet
14 33 41 sleep thing
15 17 23 sleep this
54 39 14 sleep through
-16 -32 -8 sleep til
-29 -18 -18 sleep two
51 15 53 sleep wel
13 -22 -13 sleep when
20 48 -79 sleep with
217 232 254 sleepy
61 56 61 sleepy and
34 41 31 sleepy to
19 -54 -20 sleev
-95 -32 3 slic
12 21 62 slic my
-39 -8 -26 slic of
311 229 209 slid
71 30 42 slid down
100 51 75 slid off
76 76 0 slid on
11 17 49 slid out
16 26 0 slid sideway
9 2 26 slid to
37 52 -58 slight
-20 -60 -23 slim
-43 -2 0 sling
116 120 -44 slip
83 42 52 slip away
8 26 70 slip disc
8 25 -58 slip in
-11 -3 22 slip into
-28 -17 -54 slip on
11 20 -56 slip that
1 -2 20 slip through
83 54 46 slipper
30 15 13 slipper in
-28 -36 -13 slipper on
18 18 47 slobber
1 10 -42 slop
30 31 -7 slot
54 -181 -84 slow
5 -27 -44 slow and
2 8 33 slow as
-20 -11 -8 slow down
9 -36 -27 slow get
5 -31 2 slow it
12 11 -36 slow month
-48 -19 -16 slow or
16 -24 -10 slow sinc
-20 -28 -22 slow slow
37 38 38 slow the
-29 -19 -17 slow this
-52 -28 11 slow to
25 -54 -66 slower
-25 81 128 slug
86 99 141 slug pellet
1 -51 -19 sluggish
25 26 21 slump in
-113 -97 -68 slur
8 -23 -50 slur after
4 6 29 slur and
-20 -24 -19 slur like
22 13 31 slurry
-13 -21 -25 sma
101 45 46 smack
47 3 13 smack and
-130 -273 -156 smal
4 4 -33 smal cut
-21 -7 -4 smal jump
-47 -38 -19 smal print
24 32 14 smal thing
34 6 11 smaller
103 97 94 smallest
25 24 45 smarty
33 32 7 smash
24 32 55 smeary
-142 -193 -89 smel
7 5 32 smel burnt
-47 -41 -28 smel of
1 -56 -35 smel the
22 138 29 smil
28 21 -5 smil and
91 101 66 smil at
-9 -24 -7 smil be
-19 -3 -23 smil have
31 36 48 smil proper
-8 -5 27 smil straight
-65 -16 -7 smil symmetrical
67 111 -84 smiley
48 55 72 smok
-36 -26 -10 smok alarm
24 42 20 smok i
60 38 -88 smoker
-92 8 23 smooth
-54 -50 -29 smug
-54 -50 -36 snack
146 146 220 snak
86 61 64 snak bit
25 44 67 snak get
7 11 20 snak have
-20 -23 19 snak in
-4 -59 19 snap
-58 -50 -14 snap at
-19 -90 -22 snappy
4 -41 -38 sneak
4 -41 -37 sneak up
-127 -108 -33 sneez
-39 -30 -5 sneez a
7 21 -6 sneez and
21 17 43 sneez that
39 27 -6 snif
14 -22 -20 snif and
-52 -32 -9 snip
24 47 0 snooker
-192 -96 -150 snor
-117 -77 -91 snor like
19 20 24 snor nois
36 50 32 snor weird
2 -45 -32 snort
-101 -92 -53 snotty
25 35 71 snow
29 -8 -13 snow do
27 21 -10 snow glob
-38 -16 -12 snowbal
-207 -125 -13 so
25 -44 -28 so a
43 -5 51 so bad
-16 -32 -8 so basical
-93 -22 -10 so be
2 10 29 so big
14 39 -8 so but
-31 -22 -7 so cold
-22 -23 -16 so cute
1 -27 -15 so do
-44 -40 -17 so everything
42 90 -6 so far
-79 -50 -50 so fast
-14 -38 -50 so for
2 1 -20 so good
-27 13 53 so hard
41 73 63 so have
-42 -18 -32 so he
7 -2 -23 so heavy
-81 -48 -65 so his
86 -11 -57 so i
-62 -49 -21 so if
-55 -8 -4 so ignor
13 4 27 so in
-98 -50 100 so it
44 17 71 so its
-10 -17 25 so let
-63 -25 14 so long
-48 -30 -24 so loud
14 45 21 so mayb
-45 -17 -29 so my
-25 -15 -10 so natural
49 86 122 so no
21 35 34 so nobody
-38 -7 3 so nothing
27 -37 -26 so of
79 1 30 so often
14 10 -21 so presumab
44 31 45 so prob
19 32 40 so probab
-10 -56 -75 so she
-15 -23 -6 so sleep
28 -19 -3 so slow
75 127 -34 so sore
115 110 67 so spare
22 -34 -16 so stiff
14 22 -49 so tender
35 58 84 so that
-138 -151 -140 so the
78 90 91 so ther
31 17 31 so this
84 72 45 so tir
-10 -16 -45 so we
-18 -53 -51 so what
3 2 23 so when
-40 -35 5 so why
-37 60 185 soak
17 14 -31 soak in
-54 -28 -68 soak the
61 50 136 soak through
5 15 53 soak two
-82 -74 -46 soak up
79 22 -56 soap
28 -21 -13 soap in
-49 -14 -5 sob
47 49 46 sober
10 13 29 sober and
25 9 -7 soccer
66 33 -99 sock
66 49 -19 sock leave
31 -9 -24 sock off
-69 -95 -83 sock on
68 95 85 socket
64 51 12 soda
231 231 -9 sodium
105 101 -4 sodium 122
34 49 -13 sodium 124
52 34 69 sodium 139
-316 -136 -144 sofa
32 25 21 sofa after
-98 -63 -44 sofa and
4 4 -85 sofa arm
-114 -33 -26 sofa delivery
7 60 -2 sofa hurt
-33 -24 -21 sofa i
-95 -85 -57 sofa like
214 224 312 soft
14 22 68 soft bit
-10 -6 24 soft mattres
177 215 207 soft spot
20 -3 22 soil
-96 -28 0 sold
82 -1 -134 sole
-28 -44 -19 sole and
59 -2 -1 sole burn
2 -30 -24 sole feel
60 92 -25 sole itch
-51 -40 -30 sole of
31 37 36 solicitor
-61 -33 -27 solid
-34 -26 -16 solid on
23 -18 -39 solo
-22 -12 -14 solv
-5 -172 -73 some
6 -61 -50 some advice
-40 -33 -17 some day
15 -60 -53 some month
27 20 46 some mushroom
31 57 61 some night
-111 -48 -37 some of
3 3 -39 some peanut
45 -20 -8 some time
3 -28 -7 some week
-41 40 56 some year
130 184 101 somebody
63 64 -1 somebody at
27 26 21 somebody be
120 125 137 somebody else
-20 -2 19 somebody have
-74 -38 -27 somebody look
95 82 70 somebody my
27 22 -46 somebody pul
8 -25 -17 somebody to
42 51 58 somebody who
-19 -23 -20 somebody with
83 79 141 someone
30 -2 4 someone at
28 28 -24 someone be
-29 -19 -15 someone before
12 25 46 someone drew
75 38 85 someone else
16 12 20 someone pul
35 40 24 someone to
-22 -29 -12 someone with
23 33 38 somersault
17 27 44 somersault and
155 143 170 something
-49 -18 -41 something about
-28 -18 -16 something and
43 -14 -2 something awful
-17 7 47 something else
91 75 75 something for
31 30 20 something from
-27 -23 -18 something funny
-32 21 -4 something i
40 -32 -5 something in
147 91 76 something like
-47 -11 -8 something new
15 21 21 something off
5 4 -21 something on
4 11 27 something rip
-10 10 25 something rotten
-37 -14 -13 something serious
-32 -25 -26 something terribl
27 28 37 something that
-29 -52 -33 something to
8 9 26 something with
61 71 -4 sometim
42 1 23 somewher
-27 -57 25 son
64 50 37 son be
4 12 29 son eyelid
127 119 111 son have
19 23 36 son put
35 55 66 son say
-10 16 33 son swallow
-5 -34 -11 son wedding
-21 -19 -4 son who
-65 -63 -46 song
39 -14 -27 soon
40 -52 -40 soon as
106 121 115 sooner
59 76 116 soot
-151 -130 -354 sore
-35 -65 -11 sore after
-58 -53 -27 sore all
16 -8 82 sore and
-49 48 -10 sore arm
37 53 8 sore as
-49 -40 -18 sore be
7 7 -31 sore behind
-28 -25 -4 sore calv
-12 -2 -33 sore down
-31 -21 -12 sore everywher
-56 -43 -12 sore from
37 -19 59 sore head
10 38 -25 sore i
29 -12 -2 sore if
24 35 6 sore it
-30 1 -61 sore just
10 28 18 sore like
-24 -18 19 sore muscl
-51 -53 -20 sore neck
31 27 -70 sore on
89 -6 -5 sore or
19 44 -3 sore shoulder
44 52 70 sore sinc
-43 -22 -8 sore stiff
15 29 124 sore templ
19 47 -62 sore throat
103 108 -48 sore to
-18 -21 -8 sore today
74 49 -16 sore when
-24 -24 -9 sore wher
-64 -123 -12 sore with
-31 -8 -35 sorer
170 181 261 sorry
38 33 38 sorry everyon
7 14 23 sorry for
7 17 23 sorry i
9 19 30 sorry to
-118 -94 15 sort
-37 -39 -35 sort and
43 -42 -46 sort it
-32 -24 81 sort of
-30 -23 -22 sort out
109 91 98 sort the
-26 -20 -59 soul
-23 45 2 sound
-11 -34 -9 sound as
18 14 49 sound come
17 31 38 sound drunk
-70 -49 41 sound like
-30 -33 -43 sound ridiculous
1 -30 -26 sound tipsy
151 -8 -77 soup
-25 -58 -47 soup and
25 -8 -5 soup be
63 61 -4 soup do
-27 -47 -23 soup on
-49 -38 -24 sourc
-32 -27 -14 sourc of
-21 -21 -24 sourdough
-23 -19 -23 sourdough starter
-21 -25 -28 south
-68 -66 -29 soz
30 -8 5 spac
-4 2 -27 spad
-50 -37 -29 spaniel
71 83 76 spare
92 85 51 spare me
21 -48 -58 spare room
53 71 208 spark
6 12 33 spark and
-4 28 38 spark bit
18 -4 43 spark light
61 89 117 sparkl
4 4 27 sparkl in
6 6 -40 sparkl no
27 38 11 sparko
-223 -165 -140 spasm
18 20 24 spasm 4
99 -12 -9 spasm all
48 158 119 spasm and
5 30 40 spasm at
269 7 -43 spasm be
109 -6 -3 spasm begin
-85 -72 -53 spasm come
13 66 65 spasm count
-16 -32 -23 spasm do
11 39 55 spasm for
-26 3 -15 spasm from
-31 -11 -5 spasm give
101 -33 -25 spasm have
-9 31 22 spasm i
153 -80 -34 spasm in
-41 -6 -4 spasm it
-12 1 55 spasm last
-22 -16 -11 spasm lift
86 112 97 spasm make
2 10 29 spasm never
-26 -1 -10 spasm now
-20 -4 -5 spasm off
-40 -20 -31 spasm on
-47 -21 -19 spasm or
-29 -11 -10 spasm should
32 -43 29 spasm sinc
42 -2 -2 spasm start
70 -11 -15 spasm stop
-45 -9 -13 spasm sudden
-24 -10 -10 spasm that
3 23 21 spasm then
12 17 20 spasm through
-26 -8 -14 spasm too
4 13 41 spasm two
-58 -35 -46 spasm what
10 17 33 spasm who
-53 -26 -17 spasm with
52 62 -35 spat
41 53 17 spat most
27 106 134 speak
29 28 23 speak for
11 37 10 speak of
10 21 24 speak or
41 43 72 speak to
-36 -24 -30 speaker
-30 3 8 specialist
57 53 -42 speck
50 54 -53 speck and
-228 -202 -299 speech
-115 -78 -62 speech be
2 7 -34 speech fine
65 94 22 speech go
10 -42 -33 speech have
-32 -37 -4 speech normal
-35 -26 -23 speech of
-10 -10 -48 speech ok
-64 -30 -31 speechles
-4 -22 -74 speed
-60 -9 -14 spel
0 1 -20 spend
-277 -125 -91 spent
-152 -70 -36 spent the
-62 -59 -57 spic
-50 -8 106 spider
-18 -13 -32 spider in
16 22 52 spider off
12 8 25 spider on
17 24 -26 spik
-31 97 -25 spil
9 86 -12 spil my
-21 -5 -4 spilt
90 136 271 spin
40 39 51 spin and
17 49 159 spin class
8 13 20 spin i
16 37 32 spinach
98 74 71 spinach help
-222 -143 -97 spinal
-66 -49 -55 spinal cord
-66 -15 -17 spinal muscular
-70 -72 -18 spinal tap
-69 -59 -12 spine
20 19 20 spine and
-34 -30 -1 spine be
-21 -12 -5 spine injury
-1 1 -24 spine that
-4 23 -8 spironolacton
19 34 -6 spironolacton and
281 335 365 spit
10 12 23 spit and
24 38 42 spit be
20 17 24 spit down
11 9 29 spit in
74 98 87 spit into
22 27 25 spit it
59 51 79 splash
3 6 36 spleen
3 6 36 spleen sinc
-28 -25 -28 splint
-50 -11 -1 splint for
21 -9 -23 splint from
-62 -67 -18 splinter
91 76 71 split
50 46 71 split and
17 19 -25 split head
42 34 -15 split in
16 -33 -44 splutter
-37 -44 50 spoon
21 29 60 spoon between
-53 -37 -13 spoon in
3 25 -4 spoonful
-115 -160 -140 sport
-36 -16 -10 sport and
-53 -35 -28 sport day
24 -18 -3 sport no
-28 -25 -4 sport physical
3 28 -3 sport sinc
58 -1 28 spot
-32 4 -38 spot all
-76 -63 -31 spot and
30 65 51 spot bulg
-63 -73 -37 spot by
5 8 -34 spot have
-73 -59 -39 spot in
15 -63 -67 spot it
5 -25 -2 spot like
-13 54 82 spot on
20 23 38 spotty
186 231 248 spray
17 36 52 spray the
-109 -93 29 spread
-91 -75 -17 spread all
-65 -23 -8 spread hasnt
3 -22 -8 spread it
23 26 -5 spread sinc
34 41 54 spread to
3 19 39 spread up
-121 -124 -64 spreadsheet
-42 -52 -33 spreadsheet and
45 -221 -148 spring
59 -46 -69 spring and
-117 -25 -36 spring be
23 -4 -2 spring from
2 34 31 spring i
12 -52 -31 spring my
22 -8 -5 spring nothing
-31 -1 -2 spring then
-34 -33 -103 sprint
28 28 -46 sprint at
-27 -30 -5 sprint for
-38 -60 43 spud
9 15 39 spud the
4 13 35 spurt
-39 -36 -67 squar
-80 -61 -85 squash
-43 -28 -41 squash and
-48 -45 -56 squash in
-3 -7 -36 squash the
163 35 61 squat
10 2 25 squat and
-47 -60 -50 squat for
27 28 59 squat on
-87 -44 8 squeak
30 83 85 squeaky
3 53 37 squeaky nois
27 137 108 squeez
39 42 34 squeez a
3 2 -30 squeez it
6 10 29 squeez my
10 12 27 squeez right
53 39 -7 squeez them
-40 -29 -37 squint
34 66 67 squirt
18 27 68 squishy
5 18 49 squishy lump
20 47 28 squit
-2 -41 -2 ss
5 15 57 ssry
-36 -3 -21 st
15 43 6 st john
-82 -8 196 stab
13 67 131 stab low
-46 -25 -17 stab me
-50 -62 -15 stab pain
3 6 25 stab under
3 5 59 stab when
22 22 -28 stabl
0 2 24 stadium
-30 -33 -43 stafford
11 29 38 stag
-34 -38 -63 stage
26 34 39 stage fright
-44 8 -21 stagger
-24 -25 -20 stagger about
4 6 21 stagger into
21 -23 -143 stair
-59 -39 -20 stair and
-19 -67 -5 stair be
19 32 -42 stair have
-16 -23 -23 stair he
61 -1 -12 stair i
-30 18 -15 stair like
-41 -66 -12 stair no
25 56 -10 stair sinc
25 25 6 stair wednesday
31 34 24 stair with
-28 -12 -9 stammer
12 26 21 stamp
46 38 159 stand
-49 -30 -12 stand all
41 52 54 stand and
70 69 82 stand at
14 22 23 stand be
57 -14 -27 stand desk
8 5 29 stand her
-42 -23 -11 stand i
41 23 -18 stand on
7 9 30 stand or
7 8 -61 stand out
16 14 66 stand ther
-28 -28 -13 stand up
2 2 24 stand without
16 -10 46 star
-16 -41 -13 star and
112 24 51 stare
5 -35 -27 stare and
59 102 109 stare at
5 -34 -35 stare into
20 -10 -19 stare through
27 7 -13 starey
251 -173 -140 start
103 133 27 start a
6 14 -24 start about
203 124 75 start after
7 -55 -42 start again
22 92 -25 start allopurinol
5 7 28 start an
-33 -13 -9 start any
52 -1 2 start as
-55 59 130 start at
34 -27 -12 start creatin
-71 -22 -12 start do
-34 -5 -23 start eat
-52 -39 -14 start flutter
-27 -21 -17 start hurt
44 61 86 start i
12 -19 29 start in
-32 -6 -6 start jump
3 9 -33 start lamotrigin
-2 22 -13 start monday
75 -1 -1 start new
18 -83 -108 start of
-39 -25 -16 start off
4 -32 -60 start olanzapin
2 -37 -33 start on
2 10 40 start ramipril
44 48 73 start round
75 -13 -8 start salbutamol
41 -31 -19 start sertralin
15 37 56 start shake
-22 -17 -21 start take
-4 -18 -55 start the
-5 50 16 start this
-39 -10 -19 start to
-11 22 -11 start today
75 10 -14 start two
-69 -65 -43 start up
-77 -7 -31 start walk
-49 -78 -46 start wear
170 58 27 start when
-56 -6 11 start with
-117 -73 -24 start yesterday
37 40 34 startl
-19 26 -16 starv
-29 -14 -14 stat
-66 -49 -50 stat of
33 35 36 stat that
-73 -15 -12 static
-55 -12 -9 static off
110 14 -27 statin
-50 -9 -21 station
31 39 53 statu
-48 37 172 stay
0 2 21 stay awak
110 135 42 stay down
54 48 38 stay for
1 -38 -30 stay in
-35 -36 -32 stay like
-71 -5 -5 stay open
44 60 107 stay put
-34 -49 3 stay up
-166 -41 -112 steady
-40 -13 -6 steady as
-49 -13 12 steady on
72 109 56 steak
-9 -53 -21 steam
40 26 39 steer
12 10 25 steer wheel
61 124 130 stent
48 92 78 stent in
123 217 214 step
-45 -24 -3 step a
43 50 -9 step and
62 73 73 step in
57 50 40 step off
104 88 83 step on
14 18 30 stepdad
29 89 -53 steroid
4 113 -17 steroid for
-24 -27 -23 steward
56 -8 -36 stick
-10 -2 -23 stick and
-69 -70 -47 stick my
51 1 -41 stick out
0 14 49 stick pin
20 34 -17 stick to
21 24 31 stick up
32 34 2 sticky
-54 -74 -8 stiff
-10 13 66 stiff all
-40 -16 6 stiff and
12 12 47 stiff as
-32 -9 -9 stiff at
1 -23 -2 stiff first
0 -23 -4 stiff for
-28 -21 -21 stiff hard
-19 -33 -9 stiff how
36 -17 -5 stiff in
41 45 51 stiff it
-24 -33 -18 stiff leg
12 10 25 stiff muscl
-52 -46 -58 stiff neck
-22 2 12 stiff shoulder
13 19 62 stiff sinc
9 40 -6 stiff sore
32 60 73 stiff then
-33 -25 -11 stiff to
5 3 -45 stiff up
-13 -21 -16 stiff weak
19 18 44 stiff when
198 -63 -360 stil
-24 -64 -28 stil a
-45 6 2 stil all
24 -30 8 stil and
-30 -33 -8 stil as
-68 -15 -17 stil ask
24 30 -24 stil at
-3 1 -37 stil bad
38 62 105 stil be
-71 -38 -29 stil buz
62 56 48 stil cal
-10 -55 -26 stil cant
5 -13 -24 stil cry
-58 -80 -31 stil do
37 67 91 stil dont
-16 3 -91 stil feel
-50 -30 -10 stil for
21 -19 23 stil get
7 -24 -17 stil give
133 102 62 stil go
-14 -1 -84 stil hang
-55 -29 -21 stil hard
26 23 31 stil hasnt
20 -37 -11 stil it
80 92 94 stil jerk
9 8 23 stil jump
-1 -34 -34 stil kil
-2 -40 -22 stil long
-7 -51 -12 stil make
46 50 54 stil need
-12 -11 -29 stil not
46 -11 43 stil on
16 40 46 stil shake
-78 -44 -11 stil sore
-84 -57 -49 stil struggl
18 -45 -112 stil take
-32 -49 -28 stil the
108 117 208 stil ther
-35 -21 -7 stil throb
65 -22 -7 stil twitch
-46 53 -44 stil walk
-23 -23 -33 stil want
1 4 22 stil weak
8 10 23 stil whistl
7 51 -6 stil with
63 16 11 stil wont
-33 -18 -5 stil work
10 -31 -14 stiletto
10 -31 -14 stiletto at
98 110 61 sting
15 15 -47 sting and
15 12 21 sting by
-39 -17 -2 sting in
69 79 -17 sting like
-27 -15 -2 sting my
-27 -15 -1 sting on
73 -9 -39 sting when
7 17 74 stink
-13 14 24 stir
-101 -137 -79 stitch
-3 1 26 stitch under
0 0 -20 stocking
199 57 -16 ston
29 59 133 ston cold
-24 -45 -36 ston dead
102 84 -12 ston deaf
7 56 -23 ston in
30 -9 -8 ston my
70 -27 -10 ston without
-34 85 27 stood
66 54 104 stood at
-25 -19 -9 stood in
-75 -33 1 stood on
9 115 -63 stood up
-9 226 176 stop
161 152 154 stop a
33 37 39 stop after
-63 -44 -63 stop and
17 16 21 stop ask
-19 -21 8 stop at
51 45 -26 stop be
-43 -15 -12 stop bounc
-23 -61 7 stop breath
5 2 -21 stop but
-17 -22 -14 stop buz
17 63 -3 stop by
8 -77 -51 stop check
-38 -34 -36 stop clench
14 13 24 stop cough
-90 -37 -35 stop cramp
25 35 11 stop cry
4 25 60 stop dead
-26 -24 -21 stop do
18 14 -96 stop drink
34 44 35 stop eat
103 167 199 stop for
62 -43 -43 stop go
7 -22 -10 stop googl
22 22 17 stop halfway
-56 -45 -24 stop in
37 -44 -66 stop it
27 37 87 stop jerk
-44 -41 -29 stop jig
24 32 -16 stop jump
6 -64 -74 stop laugh
66 92 76 stop look
91 -13 -1 stop me
-40 -10 -8 stop muscl
126 -171 -97 stop my
-30 -24 -2 stop now
-110 -58 -61 stop once
-54 -46 -33 stop or
-43 -20 -13 stop respond
-49 3 51 stop shake
33 33 24 stop she
2 3 22 stop shiver
27 52 73 stop shoulder
41 93 37 stop smil
35 56 32 stop so
-69 -20 -26 stop spasm
83 72 132 stop sweat
-148 -49 -94 stop the
15 48 59 stop then
-11 24 17 stop think
-94 -95 -68 stop this
-93 -45 -21 stop tick
7 1 -35 stop twitch
29 58 51 stop we
-115 -68 -4 stop when
30 41 58 stop work
-2 -27 -15 stop worry
3 5 26 stop yawn
14 42 -12 stop yesterday
73 66 54 stop your
-44 -16 -16 stoppag
-44 -16 -16 stoppag time
-19 3 21 storm
32 31 33 storm so
-3 -40 14 story
-10 -6 24 story move
-18 -20 -21 story of
35 43 39 story the
3 -33 -20 story time
7 19 104 stout
85 83 154 stov
38 31 57 stov lit
31 154 -224 straight
10 17 -40 straight after
-55 -63 -62 straight away
56 78 83 straight back
2 9 33 straight down
-9 -16 -81 straight out
43 47 33 straight through
8 95 70 straighten
35 55 70 straighten my
7 17 -31 straighten up
-65 -19 -68 strain
-63 -39 -16 strain muscl
21 0 20 strain to
28 23 64 strang
-34 33 70 stranger
-43 -25 -25 strangl
22 -36 37 strap
8 9 53 strap feel
-19 -26 47 straw
28 36 29 straw colour
-58 -51 -52 straw on
-6 -38 -49 strawberry
137 107 -80 stray
27 18 -66 stray dog
62 78 -36 streak
-60 -8 66 stream
16 35 34 stream muscl
68 116 -43 street
-43 -31 -12 street be
154 181 46 street dog
68 45 15 street light
-30 -113 -37 strength
25 -6 -2 strength normal
-51 -46 -39 strengthen
-65 -96 -49 stres
19 23 32 stres a
30 -7 -6 stres but
-30 -12 -9 stres do
26 3 7 stres i
8 -22 -29 stres in
48 73 74 stres make
-16 -16 -22 stres my
87 -1 -2 stres no
26 10 14 stres of
27 -3 -4 stres out
-506 -245 -41 stretch
-44 -25 -12 stretch a
-11 -28 -11 stretch be
-69 -57 -50 stretch before
-37 -50 -19 stretch do
-38 -35 -51 stretch for
132 103 100 stretch help
-21 -22 -12 stretch i
-28 -25 -13 stretch it
-72 -54 -32 stretch my
-27 -9 -2 stretch on
71 57 66 stretch open
-29 -32 -7 stretch or
-38 -64 -33 stretch please
-35 -12 -8 stretch suit
-5 -39 -21 stretch that
61 54 51 stretch you
-101 -69 -45 strict
-8 25 72 strike
-54 -43 -27 striker
-46 -36 -21 striker be
16 -32 -7 strimmer
-8 -39 43 string
-22 -15 11 string and
34 138 150 strip
20 28 22 strip empty
39 86 152 strip of
45 45 -32 stripe
-253 -233 -158 strok
-57 -110 -49 strok and
-40 -39 -38 strok be
26 24 41 strok engin
-51 -26 6 strok no
-58 -58 -51 strok of
-35 -40 -20 strok or
-59 -64 -56 strok patient
-28 -15 -16 strok the
99 69 77 strok what
60 29 -39 strong
-44 -34 -28 strong and
-53 -17 -28 strong as
-14 -30 -16 strong it
188 199 205 strong tea
55 -74 -36 stronger
-12 -25 -12 stronger and
53 -8 -8 struggl
-46 -1 -8 struggl to
93 -17 -8 struggl with
-59 -61 -30 strung
-165 -204 -215 strychnin
31 28 -51 stubborn
17 14 -34 stubborn cramp
129 242 306 stuck
67 72 57 stuck a
-7 16 39 stuck and
-14 -23 -45 stuck at
86 76 64 stuck baby
24 30 50 stuck bent
47 36 20 stuck he
-97 -48 -16 stuck in
40 74 88 stuck on
28 25 37 stuck out
-4 12 72 student
21 11 21 student here
3 10 23 student hous
-21 -37 -30 study
165 204 135 stuf
7 10 22 stuf and
39 43 41 stuf away
13 8 26 stuf drip
-30 -21 -10 stuf for
-62 -43 -59 stuf from
57 52 36 stuf i
50 41 35 stuf in
30 31 22 stuf the
4 12 38 stuf with
67 41 21 stumbl
1 13 31 stye
78 -9 2 subtitl
77 -5 -5 subtitl have
-55 -38 -28 such
-22 -15 -13 such a
-20 49 179 suck
12 17 25 suck in
31 48 67 suck on
147 206 470 sudden
-36 -25 -32 sudden attack
15 18 41 sudden cant
39 12 24 sudden confuse
10 18 34 sudden go
13 21 20 sudden i
0 -21 -15 sudden in
-47 -22 -31 sudden jerk
-51 -78 -95 sudden jolt
48 105 79 sudden lose
-2 15 38 sudden my
12 45 59 sudden puf
-37 -4 -4 sudden spasm
38 22 33 sudden tear
120 102 94 sudden unabl
27 33 27 sudden weak
14 20 6 sudo
-36 -24 -6 sudoku in
-2 -50 -50 suffer
23 20 -9 sufferer
0 -27 -7 sufficient
-75 -69 -35 suffocat
-41 -8 -20 suffocat littl
103 115 23 sugar
66 99 -8 sugar 19
9 27 5 sugar be
13 24 -24 sugar diabetic
-20 -20 -16 sugar level
37 28 2 sugar read
-12 -18 -27 sugary
-57 25 15 suggest
-32 -20 -11 suggest for
-14 31 68 suicidal
71 75 70 suicidal and
-50 -21 -54 suicidal i
-54 -55 -68 suicidal just
-23 -10 -9 suicidal not
-11 14 68 suicidal think
-157 -91 -35 suicide
-47 -49 -30 suit
-26 -24 -6 suitcas
7 77 74 sum
8 33 26 sumatriptan
-68 -196 -160 summer
-110 -94 -95 summer and
-47 -9 -10 summer be
4 -22 -10 summer i
46 -13 -3 summer it
-116 -120 -166 sun
-41 -40 -5 sun come
-30 -36 -31 sun for
-10 -9 -28 sunburnt
-246 -112 -93 sunday
-15 -7 -24 sunday after
-141 -60 -73 sunday and
11 16 -24 sunday by
29 24 41 sunday he
-42 -39 -5 sunday i
-53 -40 -19 sunday leagu
6 5 -38 sunday like
-27 -22 -10 sunday morning
2 13 37 sunday my
-20 -6 43 sunday now
2 11 27 sunday sinc
-31 -27 17 sunday so
-20 -15 -24 sunday that
85 -3 23 sunk
81 -1 24 sunk in
12 39 105 sunken
-6 12 66 sunken eye
33 -21 -11 sunny
-113 -26 -36 sup
-75 -1 0 sup of
-42 -16 -48 super
22 -14 -25 supermarket
20 9 14 supermarket it
52 80 34 supper
13 29 36 supper and
-191 -130 -144 supplement
26 16 -24 supplement and
-90 -76 -39 support
-3 -91 -61 suppos
14 -75 -22 suppos i
30 13 -4 suppos it
-8 -1 21 suppos to
16 41 80 sure
47 36 43 sure a
-78 -53 -18 sure i
56 50 117 sure it
54 68 -2 sure the
28 26 13 surfac
37 83 54 surgeon
131 83 111 surgery
76 70 19 surgery left
50 58 97 surgery ring
-60 -65 -37 surviv
-16 -13 -31 survival
-12 -11 -29 survival rate
-90 -91 -58 suspect
-27 -20 -15 suspect my
269 347 378 swallow
-22 38 138 swallow a
55 79 108 swallow an
3 -20 -165 swallow and
23 27 22 swallow anything
2 9 -26 swallow be
-95 -68 -39 swallow fine
75 65 54 swallow for
18 27 19 swallow have
-26 -32 -46 swallow i
3 6 28 swallow it
26 29 -5 swallow like
67 7 32 swallow my
5 14 -59 swallow ok
61 39 -3 swallow one
62 71 111 swallow the
28 28 49 swallow two
-42 -29 -24 swan
183 -61 -5 swap
64 50 67 swap and
9 -33 -6 swap for
42 -45 -25 swap my
-28 -25 -7 swap side
80 -23 -13 swap to
15 23 -32 swarm
6 99 139 swat
-18 -34 -6 sway
-116 -130 -79 swear
37 32 67 swear at
14 15 29 swear blind
-21 -45 -38 swear by
24 -8 10 swear isnt
241 329 376 sweat
-28 0 6 sweat a
53 79 188 sweat and
23 -1 -33 sweat at
-72 -36 -21 sweat bucket
41 49 21 sweat cant
9 13 33 sweat cob
29 22 31 sweat he
-46 -30 -5 sweat like
1 1 -25 sweat load
19 20 -21 sweat no
-50 -66 -32 sweat out
2 1 -57 sweat shake
18 19 26 sweat skin
51 140 -348 sweaty
23 27 21 sweaty and
-85 -68 -40 sweaty hand
6 3 -42 sweaty heart
12 30 -32 sweaty jittery
18 62 -4 sweaty no
-27 -16 -89 sweaty palm
4 7 -68 sweaty with
-105 -56 -7 sweet
-25 0 20 sweet and
-15 27 -23 sweet potato
3 64 25 sweety
-13 -7 326 swell
81 50 16 swell and
-58 -44 -6 swell ankl
-35 -8 16 swell at
-51 -44 6 swell go
37 57 -36 swell hot
-29 -18 34 swell i
7 16 39 swell in
9 16 23 swell it
-35 -33 -13 swell leg
24 13 43 swell like
2 -16 -23 swell not
-30 -35 -15 swell of
-42 -23 -9 swell part
17 25 -8 swell red
15 24 52 swell shut
1 8 39 swell sinc
11 6 24 swell up
39 39 43 swig
-33 16 -35 swim
10 29 -28 swim and
18 28 41 swim at
1 9 23 swim on
-29 -5 -2 swim twic
27 -14 43 swimmy
-64 -48 -7 swindon
105 71 100 swing
1 -45 -31 swing when
-28 -11 73 switch
28 19 31 switch and
46 24 -2 switch at
-19 -25 -8 switch it
-22 -11 -3 switch me
-66 -27 -14 switch medicin
10 15 51 switch off
-76 -37 -17 switch to
-73 -89 -55 swoon
-47 24 -21 swor
-46 -18 -10 swor by
63 64 -1 swor it
35 35 -38 swung
26 28 -5 swung and
-101 -33 -11 symmetrical
-58 -30 -32 sympathy
-62 78 -136 symptom
88 127 -1 symptom a
12 21 33 symptom do
-22 -23 -19 symptom in
-23 -4 -5 symptom sinc
56 59 62 symptom to
-57 -18 15 syndrom
1 5 23 syndrom be
48 35 27 syndrom confirm
-20 -21 -20 syndrom like
-101 -46 -17 system
-47 -34 -39 system be
-23 -29 -22 system content
46 63 65 system developer
-13 9 43 system over
52 36 -4 system user
-24 -26 -23 system what
74 28 76 t
3 5 45 t rex
58 -3 -4 t shirt
-48 -31 -32 ta
-45 53 231 tabl
38 35 33 tabl be
24 20 37 tabl for
29 44 70 tabl have
-45 -40 132 tablet
6 -41 47 tablet 3
-15 23 12 tablet and
10 -31 -2 tablet as
36 33 38 tablet be
-2 -46 -27 tablet because
-10 -7 -67 tablet by
-22 -24 -12 tablet can
5 -21 -11 tablet catch
56 2 3 tablet cold
5 11 -24 tablet doubl
-196 -95 -34 tablet for
42 3 33 tablet from
-96 -48 -12 tablet give
-55 -81 -45 tablet i
141 150 202 tablet in
8 7 -42 tablet last
2 6 -65 tablet metoclopramid
-41 -19 -8 tablet no
1 10 43 tablet on
0 -18 -23 tablet only
-28 -16 -24 tablet or
3 26 6 tablet run
3 31 33 tablet she
-10 13 -23 tablet sinc
-65 -47 -14 tablet so
34 38 41 tablet than
3 16 34 tablet they
-16 -32 -18 tablet this
36 61 44 tablet up
14 23 23 tablet which
36 54 24 tablet with
60 62 69 tablet would
-20 -44 -54 tablet yesterday
85 92 76 tack
43 46 46 tack at
66 3 -29 tackl
-69 -74 -30 tad
33 -6 3 tag
3 10 23 tai
3 10 23 tai chi
14 -24 -7 tail
28 -107 -38 tailor
203 165 149 take
4 5 28 take 2
7 20 40 take 30
-31 59 141 take a
28 -16 28 take about
3 -16 -28 take age
218 209 181 take all
60 101 127 take an
-41 -26 -24 take any
16 38 37 take apixaban
-30 -13 -5 take blood
15 25 -68 take digoxin
47 53 65 take every
-32 50 30 take for
16 94 112 take her
-152 -117 -105 take him
-5 14 -29 take his
58 73 81 take ibuprofen
40 -40 -54 take in
-172 -149 -110 take it
0 -14 -32 take less
9 16 21 take like
-17 -9 -26 take lithium
3 -11 -28 take longer
-46 -24 -55 take magnesium
35 -84 20 take me
-168 -104 -172 take my
30 27 37 take nothing
-35 -21 -5 take on
3 -15 31 take one
-7 -13 -36 take out
36 -5 -4 take over
-2 -1 21 take paracetamol
17 17 -22 take rivaroxaban
48 51 -26 take rosuvastatin
2 12 -26 take sertralin
72 61 -4 take simvastatin
-94 -101 -80 take six
9 19 21 take so
81 10 17 take some
-39 -36 -34 take something
-43 -31 -23 take supplement
8 10 20 take that
-140 -114 -63 take the
-119 -68 -85 take them
-18 -8 24 take thre
343 249 237 take to
39 -39 -11 take tonight
2 -28 -17 take turmeric
64 -17 -3 take turn
28 79 84 take two
70 -99 -37 take up
25 19 17 take warfarin
-46 -14 -10 take your
-59 -56 -10 tal
-84 -75 -35 tal one
-37 -37 -38 tale
25 44 -216 talk
15 38 29 talk about
-7 -20 -63 talk and
-12 -5 -68 talk fine
-38 -29 -18 talk for
81 74 -9 talk funny
23 22 11 talk gibberish
1 -50 -33 talk have
-24 -15 0 talk he
32 45 1 talk in
68 48 82 talk like
-27 -19 22 talk me
27 26 12 talk nineteen
49 2 -17 talk no
-37 -29 -105 talk ok
-38 -43 -23 talk on
1 6 22 talk out
9 35 -27 talk rubbish
5 5 -73 talk sens
-114 -123 -10 talk to
-29 -27 -24 taller
-29 -27 -24 taller than
12 -61 -24 tally
22 19 -5 tampon
21 2 -10 tan
-58 -68 -24 tank
60 49 -20 tap
9 11 37 tap run
72 -21 -15 tap that
-41 -38 -36 tap water
-63 -45 -69 tape
-42 27 -6 tape measur
-42 -30 -3 taper
1 -24 -18 tar and
28 33 12 tar sinc
22 -30 -30 target
17 22 41 tarmac
-23 -12 -17 taser
12 54 -46 tast
-68 -34 -71 tattoo
-24 -22 -13 tattoo and
-52 -30 -23 taught
-24 -36 -28 tax
-46 -26 -18 taxy
-49 -30 -27 taxy and
16 19 32 te
-23 -167 -193 tea
-90 -85 -61 tea a
-12 14 -60 tea and
-52 -38 -31 tea at
-15 -27 -21 tea count
-31 -24 -10 tea danc
-41 -37 -21 tea do
10 11 -25 tea he
-42 -11 7 tea i
5 -39 -19 tea most
-26 -18 -14 tea she
-71 -35 -26 tea should
60 82 143 tea sinc
25 45 67 tea towel
-34 -36 -18 tea without
-22 -18 0 tea would
-86 -148 -40 teach
1 -29 -18 teach primary
1 -38 -16 teach year
87 -59 -84 teacher
18 22 -8 teacher have
23 20 17 teacher he
52 -83 -72 teacher say
13 -30 4 teacup
-104 -50 -10 team
-154 -103 -42 tear
-24 -11 -5 tear and
0 -27 -8 tear muscl
42 31 44 tear pain
-93 -103 -131 tear round
18 25 47 tear when
6 -41 1 tearful
2 16 29 teaspoon
-115 19 -72 teatim
4 -6 -45 teatim one
5 22 36 ted
-14 -22 -4 teddy
51 25 5 teen
5 37 -5 teen in
24 30 38 teenag
25 31 40 teenag son
-96 -54 -75 teenager
14 14 27 teetotal
138 211 116 tell
-29 -22 -69 tell a
17 -4 -31 tell anybody
109 171 -24 tell anyon
-19 -28 -14 tell everyon
26 55 110 tell her
-47 -8 -17 tell him
23 20 17 tell his
86 76 130 tell if
85 42 90 tell it
-8 -64 -28 tell me
98 59 60 tell my
2 -47 -75 tell no
3 9 -57 tell nobody
-49 -31 -14 tell she
15 46 5 tell the
90 61 95 tell to
27 44 98 tell when
9 3 29 tell whether
-101 -54 -17 tell you
-40 -39 -26 tell your
33 32 -10 telly
30 40 24 telly go
52 49 -10 telly have
-53 -33 -34 telly last
-62 -55 -52 temper
124 197 -220 temperatur
62 30 49 temperatur 41
-57 -13 55 temperatur and
3 3 -30 temperatur at
24 58 60 temperatur be
30 39 96 temperatur bit
13 56 -5 temperatur feed
-50 -57 -43 temperatur go
-40 -31 -12 temperatur he
-13 -19 -57 temperatur i
2 5 31 temperatur leg
9 -3 52 temperatur no
-33 -9 6 temperatur normal
51 108 -132 temperatur of
18 13 -27 temperatur otherwis
-14 -15 -47 temperatur she
1 4 -23 temperatur think
161 198 168 templ
-3 26 54 templ and
49 56 -15 templ be
14 16 42 templ for
61 28 87 templ pain
5 4 -26 templ this
51 39 9 templ throb
107 73 105 ten
55 59 -4 ten and
-36 -20 -7 ten be
32 52 -166 ten day
-31 -48 -22 ten hour
31 37 -19 ten in
208 -16 49 ten minut
2 10 44 ten month
19 32 22 ten my
84 100 120 ten oclock
32 22 19 ten or
37 41 62 ten past
20 -86 -70 ten second
15 23 27 ten step
38 48 61 ten this
35 11 76 ten time
-56 -32 -28 ten to
-31 -12 14 ten toe
65 2 -8 ten week
-176 -13 9 ten year
6 83 -187 tender
36 35 2 tender and
17 26 -32 tender i
-17 -19 22 tender to
7 51 -16 tender when
71 68 -12 tendon
9 11 -28 tenerif
-13 -15 -31 tennis
-232 -140 -118 tens
-22 -8 -7 tens all
-29 -20 -5 tens up
-177 -114 -87 tension
71 103 97 tent
22 25 12 tent and
46 50 59 tent for
13 8 23 tent to
-37 -25 -12 tequila
195 -91 -6 term
6 -71 -41 term and
29 -4 -2 term my
37 81 68 terminal
-25 16 -23 terrac
-29 6 -19 terribl
32 48 -34 terrier
8 51 6 tesco
-117 -161 -169 test
73 67 44 test and
-21 -29 -22 test at
13 19 23 test be
-66 -48 -22 test button
-29 -21 -24 test for
2 -33 -16 test my
-47 -30 -2 test negativ
-23 -19 -2 test on
-95 -89 -28 test positiv
-26 -11 -13 test say
9 10 31 test with
-9 -1 24 testicl
71 6 -110 tetanus
68 70 -43 tetanus jab
100 20 -4 tetanus shot
15 8 24 tetraplegic
15 8 24 tetraplegic catheter
-50 2 4 text
16 17 35 text be
49 48 59 text goodby
46 57 54 text look
-51 -45 -55 text neck
26 21 -53 text that
-27 -13 -32 textbook
-57 47 14 th
372 335 121 than
-55 -65 -85 than a
-4 -10 -28 than do
91 116 148 than five
-26 -17 -16 than gabapentin
8 26 -12 than he
46 -8 -39 than her
90 205 219 than i
88 -18 32 than it
24 87 -9 than its
50 -3 15 than last
83 100 115 than live
-61 -34 -27 than mine
6 27 31 than most
38 36 49 than normal
-58 -49 -7 than one
98 -1 -153 than the
24 -49 -37 than they
24 -5 -2 than two
144 158 -37 than usual
55 39 40 than what
-42 -20 -9 than when
87 85 99 than with
21 31 -27 than yesterday
92 220 192 thank
57 148 157 thank for
-26 -17 -8 thank heaven
-35 -31 -21 thank that
-1 23 22 thank whoever
122 138 120 thank you
-33 -27 -10 thanksgiv
-356 -266 -267 that
-171 -109 -91 that a
62 52 57 that and
14 24 -22 that ankl
23 25 -55 that arm
48 27 -36 that at
58 12 -9 that bad
212 141 106 that be
-50 -44 -31 that begin
-22 -5 -5 that bit
-32 -35 -26 that blood
-54 -45 -43 that bring
-33 -7 10 that bus
111 62 47 that but
-92 -65 -66 that cal
41 52 14 that calf
51 51 44 that calm
-36 -14 -14 that can
31 -11 -11 that caus
-19 -20 -16 that coffe
-30 10 13 that come
17 39 57 that day
-59 -42 -5 that do
13 29 33 that doctor
9 9 25 that doesnt
86 95 101 that dont
6 9 29 that down
-8 38 -8 that droopy
3 2 -64 that ear
7 1 -32 that elbow
27 22 15 that exam
-33 -11 -11 that explain
96 155 57 that eye
-28 18 16 that eyebrow
92 89 9 that eyelid
-26 -21 0 that feel
1 14 27 that first
-43 -31 -16 that fix
-63 -40 -10 that flicker
49 51 -40 that foot
39 -46 -16 that for
21 52 -19 that get
-38 -28 -7 that give
61 -29 30 that go
-54 -51 -27 that good
18 14 145 that hand
-38 -14 -6 that happen
-40 -33 -13 that hard
72 50 49 that hasnt
30 15 14 that have
-3 -7 51 that he
1 6 39 that heat
25 -37 -8 that help
-25 -3 -24 that his
5 19 37 that hormon
-66 -32 -20 that how
147 -46 -18 that i
-28 -29 -9 that if
-9 14 36 that in
-11 3 37 that isnt
95 3 -16 that it
58 61 59 that jump
-51 -55 -6 that just
-43 -33 -30 that keep
31 29 42 that kidney
11 -46 -31 that last
-18 -24 -23 that leave
-1 0 29 that lid
112 94 86 that look
-36 -7 -60 that make
16 40 1 that matter
47 -6 -4 that meat
41 34 61 that much
23 65 -53 that my
149 38 -10 that never
-27 -22 -7 that night
-21 0 -16 that no
4 57 80 that nobody
1 -5 49 that normal
40 44 46 that nothing
2 29 18 that on
-78 -28 -52 that one
-109 -141 -116 that only
-26 -25 -20 that patch
38 37 17 that potassium
27 54 82 that pupil
-14 5 24 that right
7 6 -38 that same
-2 23 21 that say
-24 -26 -23 that set
87 69 102 that she
-64 -37 -19 that shoulder
71 107 58 that side
-83 -40 -29 that sinc
-49 -28 -25 that so
-24 -12 -13 that something
-22 -23 -10 that sore
-22 -14 -15 that sort
-70 -50 -38 that spasm
64 63 46 that spin
0 -22 -14 that start
87 82 102 that stay
146 210 189 that stop
-18 -14 -34 that take
-190 -37 65 that the
16 34 48 that ther
-21 -18 -11 that they
-23 -18 -5 that tick
-33 -35 -34 that too
-28 -21 -23 that turn
-5 61 -17 that twitch
-22 -13 -7 that up
-84 -50 -40 that usual
-26 -9 -8 that wardrob
119 6 28 that way
3 -7 -46 that we
-36 -32 -23 that wear
-56 -62 -55 that what
-3 6 30 that whole
-34 11 -21 that why
-18 -32 -22 that work
-22 -33 -42 that workout
-33 -23 -48 that wouldnt
124 97 94 that you
-38 -22 -46 thaw
-28 -17 -42 thaw them
96 39 42 the
5 10 24 the 14
-49 -20 -34 the 3
22 28 45 the 300
3 19 -53 the 5
8 38 -17 the 9
96 83 88 the a
13 39 13 the account
-24 -49 -22 the ach
-35 -23 -23 the actor
-41 -26 -15 the advert
7 -78 -84 the afternoon
-41 -54 -2 the air
-3 7 24 the airport
-21 -6 3 the aisl
172 131 74 the alarm
-72 -25 -17 the all
4 51 28 the allotment
-33 -47 -67 the ambulanc
110 175 296 the ankl
-57 -43 -23 the anthem
-12 -27 -17 the antipsychotic
5 -37 -5 the anty
-122 -124 -99 the app
-14 -71 -14 the arch
-119 -42 -201 the arm
73 90 67 the armchair
-29 -13 -2 the army
-29 -32 -40 the arrest
-349 -263 -255 the articl
119 126 111 the attic
-28 -21 -21 the author
35 -120 -75 the autumn
-166 -141 0 the baby
-36 -19 -52 the back
-75 -68 -101 the background
68 -5 -11 the backsid
-10 -21 -29 the bag
20 13 27 the bairn
-43 -53 -61 the bal
18 29 49 the balcony
-19 -41 -57 the band
145 85 14 the banister
119 121 27 the bank
-24 -8 33 the barbecu
-20 -22 -15 the bare
54 62 28 the barn
98 79 90 the barrier
-18 -72 -39 the base
33 32 -3 the basic
-6 35 5 the bath
221 225 222 the bathroom
50 61 63 the battery
-81 -34 -87 the be
-117 -135 -123 the beach
73 69 89 the beam
-126 -29 -19 the bean
42 14 39 the bed
-36 -31 -8 the bedroom
33 17 33 the bee
32 38 43 the beer
-67 -64 -20 the beetroot
19 1 -25 the begin
-30 -22 -36 the bel
64 20 -27 the belly
12 -5 -24 the belt
44 110 61 the bench
-4 16 22 the bend
-76 -177 -160 the best
17 -69 -11 the big
-69 -72 -57 the bike
-20 -26 -16 the bil
-62 -53 -67 the bin
19 21 -17 the biro
-40 -63 14 the birth
-76 -49 -28 the bit
45 55 18 the bite
-24 -37 -31 the blind
-25 -79 -45 the blister
11 18 -30 the blok
-170 -194 -146 the blood
-173 -163 -149 the blue
-31 -25 -22 the board
29 0 -39 the boat
-100 -53 -55 the body
-4 -50 -16 the bog
44 61 88 the boiler
44 -7 -32 the bone
-23 -23 -50 the book
222 227 163 the boot
4 24 2 the booz
-38 -24 -19 the bos
-35 -12 -14 the bot
40 45 131 the bottl
-130 -100 -56 the bottom
-1 32 44 the bowel
-14 -14 -52 the bowl
82 -65 -58 the box
-109 -62 -32 the brain
13 22 23 the breaker
20 45 49 the breakfast
-140 -89 -92 the breakup
6 24 10 the breast
18 22 42 the breastbon
-19 -28 -12 the breath
49 64 102 the bridg
-37 -26 -28 the brown
-13 -5 -30 the bump
17 14 29 the bunk
-38 -110 -86 the bus
-76 -30 -36 the button
-3 41 -2 the c
-50 -48 -31 the cab
90 -1 -39 the cabin
-57 -62 -53 the cadet
3 -36 -19 the caffein
22 35 42 the cage
-120 -115 -77 the cake
-55 -12 -7 the calf
-7 -7 -30 the can
-66 -50 -64 the candl
122 199 192 the car
17 23 9 the caravan
-58 -48 -22 the carbon
-22 -1 -8 the card
23 27 50 the care
-29 -26 -57 the carpet
-3 -27 -18 the case
13 28 -12 the cast
-85 -100 36 the cat
-58 -53 -59 the caus
14 22 -112 the ceiling
95 78 69 the cellar
-15 40 44 the central
34 0 -36 the chair
5 34 102 the chang
9 13 51 the chart
2 20 32 the cheek
-50 -59 -65 the chees
16 42 24 the chemist
-83 -84 -49 the chest
97 88 66 the child
14 -27 -15 the chin
13 36 63 the chiropractor
-93 -57 -32 the choir
9 -6 -32 the christma
-72 2 -49 the church
-25 -33 -37 the cinema
24 -5 -28 the citalopram
-46 -48 -50 the city
-96 -25 21 the clapper
-34 22 -36 the class
-52 -59 -26 the clinic
15 6 25 the club
-9 -31 -39 the clutch
-21 -20 -19 the cns
-30 -33 -2 the coach
-76 -57 -4 the coast
12 33 0 the codein
69 -84 -46 the coffe
64 5 52 the cold
240 262 346 the color
5 33 25 the combin
-38 -41 -22 the committe
29 31 23 the commod
-98 -65 -37 the concert
-25 -17 -8 the conductor
-51 -36 -39 the consultant
-36 -16 -5 the controller
128 169 91 the cooker
30 30 44 the cord
6 69 61 the corner
-68 -45 -32 the corridor
-17 7 60 the cot
7 36 -2 the couch
-77 -37 -22 the council
-49 -19 -11 the county
-73 -61 -19 the cow
139 48 77 the cramp
2 -43 -24 the crawl
44 54 47 the crew
203 117 129 the crossword
14 42 -40 the crown
-20 -1 5 the cruis
-27 -16 -9 the culprit
-38 -38 -36 the cup
-47 -13 -74 the cupboard
27 23 27 the curry
-35 -35 -8 the curtain
23 26 63 the cut
5 10 28 the dam
-52 -19 -36 the danc
8 -58 -55 the dark
-199 -151 -104 the date
13 71 129 the day
-69 -43 -21 the dead
-62 -40 -43 the death
39 35 42 the deck
-64 -43 -44 the deep
-43 -46 -24 the delivery
150 145 47 the dentist
2 46 45 the dentur
19 21 36 the desk
-47 -43 -45 the diaphragm
10 31 60 the disc
34 -12 -11 the diseas
9 -31 -50 the divorc
-254 -98 -201 the doctor
144 75 258 the dog
42 55 102 the door
71 75 5 the dose
27 26 12 the dozen
-26 -35 -2 the draught
-25 -35 -21 the drawer
-23 -16 16 the dres
15 -45 -57 the dril
9 14 34 the drink
9 60 56 the drive
8 49 67 the droop
-16 -25 -19 the drop
-63 -52 -2 the drum
-20 -21 -4 the duck
2 13 50 the dummy
-47 -44 -4 the dunny
128 108 138 the duvet
-32 -10 -6 the ear
256 212 122 the edge
-27 -23 -10 the eg
-30 10 16 the egg
73 69 15 the elbow
-21 -24 -32 the elderly
11 20 -9 the electric
-59 -38 -47 the emergency
34 27 25 the emg
139 -18 -25 the end
-117 -32 -18 the energy
13 27 15 the engin
-26 -3 -11 the entir
51 -5 -5 the epilepsy
-22 -30 -38 the era
-51 -31 -16 the espresso
26 -13 -65 the evening
35 28 11 the exercis
13 7 25 the exhaust
-153 -60 -66 the eye
-33 -52 -37 the eyebrow
43 47 22 the eyelid
92 86 87 the f
-172 -147 -89 the face
-34 -21 -24 the fair
11 26 45 the fairy
-37 -25 -35 the fall
-33 -32 -23 the family
19 22 27 the farm
91 97 135 the fast
-30 -48 -32 the feel
-23 10 15 the fenc
-11 -8 -31 the ferry
-18 1 23 the festival
10 26 30 the film
140 103 172 the finger
-18 -27 -28 the finish
-9 -27 -6 the fire
-47 -44 -52 the firework
71 -26 69 the first
-103 -113 -54 the fish
75 70 160 the flat
-42 -55 -74 the flicker
8 14 25 the flight
52 -71 77 the floor
-28 -83 -59 the flu
-25 -15 -6 the follow
-19 -22 -22 the food
-34 69 -40 the foot
-22 -27 -2 the forearm
-64 -77 -34 the forehead
101 -10 -15 the forklift
-68 -57 -32 the form
-24 -4 12 the forty
-34 -45 13 the forum
22 -41 -16 the fourth
6 5 -40 the fram
30 -29 -11 the freezer
70 66 104 the fridg
-127 -98 -168 the front
-46 -10 -27 the ful
-23 -5 8 the funeral
-16 -22 -9 the funniest
57 -18 -14 the fuse
50 40 56 the gabapentin
35 27 69 the game
13 15 23 the gap
399 383 418 the garag
-84 -159 -232 the garden
-4 45 81 the gas
-127 -117 -109 the gate
22 30 40 the gatepost
2 -22 -67 the gear
57 49 75 the generator
-47 -26 -5 the ghost
-40 -13 -8 the gig
-51 -37 -23 the giggl
8 12 -32 the girl
171 148 160 the glass
0 -67 -17 the go
23 15 -14 the goal
-26 -31 -30 the goat
24 -44 -15 the good
24 0 15 the grand
-15 26 25 the grandchildren
25 28 49 the graz
-96 -77 -72 the green
-143 -113 -112 the grey
23 20 14 the groin
-59 -12 -32 the ground
9 13 24 the group
26 65 61 the gun
24 32 23 the guy
84 12 79 the gym
54 79 -18 the hair
13 15 -58 the hairdryer
-53 -40 -49 the hal
-93 -79 -121 the hand
-32 -7 -23 the hard
-39 -17 -19 the harvest
-64 -27 -89 the hat
-113 -103 -33 the head
21 27 79 the headach
-76 -34 -11 the health
26 50 -25 the hear
-84 -52 10 the heart
119 163 98 the heat
7 3 -69 the heavy
-41 -22 -6 the hedg
2 -3 -41 the heel
59 53 46 the heimlich
-28 -17 -16 the help
-61 -66 -61 the hen
-1 -26 -13 the heroine
-67 -53 -33 the hiccup
-39 -22 -12 the high
-70 1 38 the hil
-32 -51 7 the hip
-19 -39 -22 the holiday
23 28 35 the home
-88 -84 -61 the hoover
-22 -3 -3 the hop
17 24 100 the hors
-42 -117 -56 the hospital
30 -14 22 the hot
53 44 68 the hotel
-6 66 53 the hour
-135 -98 -61 the hous
4 16 33 the hydrocortison
-4 1 38 the hymn
21 14 -8 the ice
-54 -17 14 the idea
53 58 60 the ikea
-17 -21 -26 the illness
-88 -72 -67 the infection
34 15 53 the inhaler
-127 -107 -74 the injection
9 7 55 the inside
62 61 86 the insuranc
88 7 -10 the internet
-88 -82 -44 the interview
132 69 119 the iron
12 29 88 the jab
-18 15 21 the jar
25 26 34 the jelly
-91 -47 -54 the jerk
10 5 -55 the jitter
88 98 82 the job
-53 -32 -47 the joke
19 -43 -25 the joy
17 -23 -11 the jubile
-28 -73 -92 the jump
26 34 39 the karaok
36 39 -70 the kerb
78 87 103 the kettl
-61 -43 -15 the key
28 2 11 the kind
171 158 129 the kitchen
67 108 -22 the knee
84 132 142 the knife
34 -5 -14 the knit
93 79 100 the lab
5 14 -21 the label
55 91 80 the lad
67 85 142 the ladder
-101 -51 -14 the lake
-40 -1 9 the lamp
25 60 -34 the lan
72 20 67 the land
-29 -20 -4 the landlord
-8 38 38 the laptop
96 21 -143 the last
-39 -16 -3 the late
51 28 16 the lavender
6 0 -22 the lawn
-31 -6 -34 the leaflet
46 -3 -2 the leagu
357 338 328 the least
-2 81 71 the leave
117 121 129 the lectur
102 -3 -74 the left
54 167 78 the leg
19 15 73 the letter
29 21 46 the letterbox
-67 -19 -24 the library
-55 -39 0 the lid
10 24 24 the lido
84 122 142 the life
-97 -89 -29 the lift
-86 -125 -108 the light
29 23 30 the limescal
-33 -18 -14 the lin
46 50 32 the line
-62 -50 -48 the link
44 52 67 the lino
7 -27 -19 the lip
5 30 65 the littl
16 21 20 the live
-76 -72 -67 the lock
-11 46 60 the long
-7 -25 118 the loo
-67 -63 -80 the look
-25 15 19 the loop
50 39 7 the lot
32 40 -17 the low
-23 -40 -37 the lower
-39 -29 -1 the lung
-26 -11 -5 the m6
89 67 89 the magnesium
40 54 57 the man
-84 -64 -74 the map
61 73 83 the marathon
-23 -37 -15 the market
1 79 -7 the marmalad
-34 -30 -17 the massag
-10 -9 -21 the masseur
38 20 -10 the mat
5 24 52 the match
42 27 55 the mattres
68 49 31 the medicin
-37 -20 -6 the menopaus
12 37 49 the methotrexat
74 133 114 the middl
-57 -73 -57 the midwif
-84 -28 -19 the migrain
-32 -17 -20 the mil
26 48 17 the milk
-39 -35 -34 the mineral
81 13 -6 the minibus
-35 -40 -93 the minut
30 -16 42 the mirror
-64 -118 -82 the moment
4 3 -46 the monkey
65 52 -3 the month
-100 -106 -45 the moon
-24 -14 -19 the more
-19 36 -55 the morning
31 29 40 the mortgag
54 100 116 the most
-4 -4 -49 the motorway
-29 -41 -25 the mous
-91 -81 -65 the mouth
-12 41 -13 the move
-26 -12 -9 the mower
5 14 -37 the mri
10 25 41 the mud
84 86 85 the multistorey
22 -64 -4 the muscl
-73 -62 -92 the music
-27 -28 -14 the nail
-66 -48 -57 the name
-13 -7 32 the nappy
30 25 49 the narrow
24 46 60 the navel
19 22 -67 the neck
-75 -35 -15 the needl
99 199 133 the neighbour
-103 -110 -107 the nerv
-28 -23 -27 the nervous
16 49 7 the neurologist
-225 -140 -42 the new
-5 -25 -43 the news
84 6 7 the newspaper
174 142 137 the next
-21 -14 -13 the nhs
25 25 104 the night
-22 -17 -14 the no
-45 -40 -28 the normal
15 26 2 the nose
55 46 39 the note
-64 -38 -38 the novel
-93 -58 -48 the numb
132 125 131 the number
-33 -115 -80 the nurs
-48 -17 -53 the nursery
-86 -75 -41 the odd
-25 7 16 the offic
-98 53 7 the old
-41 -20 -8 the once
-107 -114 -147 the one
166 158 134 the only
-11 4 31 the open
-70 -50 -57 the optician
183 19 -75 the other
-62 -59 -45 the out
-3 -132 -55 the outsid
24 -24 -16 the oven
13 29 39 the packet
-35 15 43 the pad
37 -17 27 the paddy
-78 -43 -45 the page
-26 -4 -88 the pain
9 39 7 the paint
24 44 48 the pan
-18 -28 -15 the panto
37 9 29 the paper
18 17 65 the paracetamol
-28 -29 -16 the paramedic
34 28 21 the parish
-60 -116 -55 the park
122 -56 -11 the past
-40 -49 -45 the path
-24 -4 18 the patio
-38 3 -46 the pavement
116 114 112 the peanut
128 -30 -4 the pedal
31 28 70 the pee
-35 -24 -10 the penalty
-55 -43 -36 the peopl
9 31 23 the peppercorn
65 64 29 the pew
102 28 -6 the phon
-45 -38 -61 the physio
41 12 4 the piano
55 53 42 the picnic
-37 -19 -124 the pil
40 92 23 the pillow
12 -18 -35 the pin
-31 -17 -16 the pipe
-24 4 6 the pitch
-91 -64 -63 the plac
-34 -18 6 the plane
29 28 34 the plank
-28 -14 -19 the plaster
113 114 148 the platform
-39 -37 -35 the play
-59 -13 5 the plot
-53 -49 -60 the plug
31 1 18 the plughol
-32 -39 -8 the plumb
12 20 27 the plumber
365 164 186 the point
-76 -71 -49 the poison
33 63 60 the polic
-32 -19 7 the polymyalgia
32 30 19 the pond
-55 -15 5 the pool
-26 -22 -11 the poor
16 33 -40 the porridg
-47 -42 -27 the port
7 -10 25 the post
31 40 43 the poster
94 122 57 the postman
36 24 46 the potassium
-17 -28 -10 the potato
-37 -28 3 the power
6 7 32 the pram
34 18 13 the pressur
-155 -149 -76 the pric
32 43 -23 the print
-56 -23 -31 the projector
70 90 -2 the pub
6 -27 -38 the public
-38 -35 -39 the pudding
8 0 21 the puls
-24 -7 -48 the pump
9 9 32 the pupil
11 -31 0 the purpl
-34 -54 16 the quad
79 85 86 the quarry
23 2 15 the question
103 101 44 the queu
221 188 163 the quickest
12 31 33 the quinin
-58 -48 -44 the quiz
-47 -39 -33 the radcliff
26 35 -16 the radiator
1 10 30 the radio
17 -8 -26 the rail
-128 -98 -108 the rain
-29 -37 -11 the raisin
-35 -18 -6 the range
-59 -70 -48 the rash
-29 -35 -18 the rave
6 20 29 the read
-95 -34 -40 the reason
25 25 -8 the receptionist
61 32 33 the recommend
-77 -54 -60 the record
-192 -172 -124 the red
11 -46 -33 the redundancy
-24 -16 -20 the ref
19 18 33 the region
15 27 18 the remot
-64 14 16 the rent
-30 -16 1 the report
14 13 30 the reservoir
-44 -88 -63 the rest
24 -1 -16 the review
84 109 101 the rib
-28 -35 -32 the rice
280 226 233 the right
-106 18 37 the rise
-47 -32 12 the river
-9 22 1 the road
-42 -29 -8 the robot
-55 -84 -57 the roof
73 116 169 the room
192 192 177 the rope
16 13 26 the round
-35 -8 -8 the roundabout
-65 -63 -31 the row
-99 -50 -55 the rug
54 -9 33 the rugby
113 105 -5 the run
35 41 33 the safety
-23 -11 -3 the samba
13 -169 -62 the same
32 28 51 the sausag
28 33 9 the scaffold
34 3 9 the scal
-1 67 79 the scan
-13 -29 -15 the scary
8 14 36 the scen
71 46 72 the school
29 51 37 the sciatica
1 -24 -7 the scor
-54 -52 -19 the scout
-25 2 16 the screen
-106 -115 -60 the sea
18 24 34 the seat
-16 -5 -53 the second
36 48 49 the seizur
-17 -24 -7 the sens
-24 -23 -28 the sensibl
26 8 31 the sentenc
-8 2 -45 the sette
41 50 -51 the shad
45 20 29 the shake
17 38 54 the shallow
60 89 146 the shed
-64 -41 -33 the sheep
89 70 66 the sheet
-99 -78 -50 the shelf
-19 -1 43 the shin
3 2 -30 the shingl
-3 -24 -4 the shirt
16 28 13 the shiver
-76 -115 -95 the shop
2 33 -18 the short
-69 -72 -128 the shoulder
-6 -68 -41 the shower
1 3 -40 the sick
45 32 48 the side
-36 10 142 the sight
-47 -37 -41 the sign
-43 -44 -41 the singer
89 33 17 the sink
26 -3 10 the site
93 104 -50 the size
195 79 87 the skin
-67 -68 -77 the sky
-1 20 23 the sleep
1 3 -30 the slid
-46 -5 -4 the sling
-57 9 19 the slug
4 -77 -22 the smal
35 42 54 the smel
-19 -24 -12 the smil
24 47 0 the snooker
37 59 60 the snow
56 66 78 the socket
-145 -73 -125 the sofa
27 39 85 the soft
-55 -52 -33 the sole
-24 -18 -20 the song
-84 -54 -18 the sore
-30 -33 -34 the sort
-39 -47 -39 the soup
25 -21 -20 the spare
422 175 160 the spasm
-48 -28 -23 the speech
-16 -9 -45 the spine
21 35 62 the spit
6 16 25 the splinter
81 -1 -1 the sport
120 101 63 the spot
64 73 90 the spray
67 42 96 the spring
19 36 -19 the squit
0 -15 -28 the staf
-37 -44 -49 the stage
-54 57 -57 the stair
30 5 -13 the stand
6 -91 -117 the start
-22 3 -5 the statin
-80 -48 -66 the station
5 4 46 the steer
-3 -14 -24 the step
-24 -27 -23 the steward
-5 -26 -8 the stiff
-47 -67 -92 the story
3 8 25 the stov
-29 -21 -23 the strain
13 14 35 the straw
-25 -6 -59 the street
-54 -16 -12 the stres
48 129 117 the stretch
52 141 154 the strip
-30 -18 -12 the strok
19 9 23 the sugar
-35 -37 -22 the suicide
46 -43 -37 the summer
-107 -106 -98 the sun
27 -9 -19 the supermarket
51 86 71 the surgeon
-10 -38 21 the surgery
-22 -12 8 the swell
59 77 36 the swing
-53 -53 -17 the symptom
-12 -14 22 the tabl
26 49 70 the tablet
4 4 -31 the tackl
24 -8 4 the tail
-84 -75 -35 the tal
68 105 71 the tap
-27 -16 -10 the taxy
38 3 -13 the tea
41 39 29 the telly
-66 46 40 the templ
21 39 41 the ten
-21 -12 -17 the tension
56 62 97 the tent
-47 -3 -37 the test
20 11 19 the theory
28 33 -62 the thermometer
114 42 52 the thigh
-53 -36 25 the thing
38 42 48 the think
51 -62 -75 the third
-23 -28 -11 the thre
-130 -108 -51 the throat
66 -90 -81 the thumb
-44 -22 -24 the thyroid
38 18 -3 the tick
-56 -59 -64 the ticket
42 34 16 the til
8 21 -2 the tile
35 -133 -36 the time
16 83 80 the tip
31 49 62 the tissu
-48 6 -28 the toaster
18 -19 -58 the toe
123 70 173 the toilet
-25 -23 -5 the tomato
-12 -74 -61 the tongu
4 -78 -49 the tool
3 8 22 the tooth
-14 -9 -41 the toothpast
35 62 40 the top
23 55 38 the touch
16 16 26 the towel
13 17 26 the track
-133 -85 -114 the train
-14 -21 -17 the tram
-21 -20 35 the trampolin
-53 -27 -23 the treadmil
-41 -29 -22 the tree
7 6 -26 the trembl
-13 29 -25 the trot
53 41 71 the troubl
0 15 38 the tub
-73 -42 -33 the tube
22 25 41 the tuesday
8 9 -33 the turf
40 32 37 the turn
-58 -37 -19 the twin
407 226 223 the twitch
-165 -112 -28 the two
14 33 43 the urge
-5 17 -28 the use
-14 -4 -62 the usual
19 -8 49 the van
52 49 -29 the vein
12 10 30 the very
29 31 10 the vet
80 67 63 the viaduct
-71 -64 -59 the vicar
-21 -13 -13 the video
-39 -40 -34 the view
-43 -42 -17 the villag
114 -5 -4 the violin
-35 -19 -9 the virus
-7 2 44 the vitamin
14 21 -8 the vodka
-52 -31 -15 the voic
-51 -14 -6 the vow
56 51 30 the waist
-11 -15 78 the wal
18 28 -2 the walk
2 29 71 the wallpaper
-9 -71 -38 the wardrob
-44 -23 -2 the warehous
-25 -19 -15 the warn
-39 -22 13 the wash
22 -4 -1 the wast
44 -4 55 the water
-30 -141 -239 the way
-12 -8 -27 the weak
8 6 -28 the weather
8 -20 -30 the web
-165 -9 -53 the wedding
11 -126 -59 the week
251 381 60 the weekend
6 35 88 the weekly
7 34 -30 the weight
38 43 -17 the welly
-56 -44 -35 the wheel
27 30 -53 the white
-233 -204 -148 the whole
-59 -31 -26 the wi
-118 -55 -45 the widespread
38 -17 38 the wife
-20 -27 -39 the window
35 57 55 the windowsil
-63 -40 -49 the wine
-16 -36 -20 the winter
-16 -43 -32 the wobbl
28 19 66 the wood
-16 19 -43 the word
-69 -53 -48 the work
64 27 57 the world
-8 -34 -25 the worry
65 82 -198 the wrist
71 89 199 the wrong
-15 -32 -5 the year
14 19 -24 the zip
-51 -55 -24 the zoo
-20 13 25 their
-29 -33 -19 their head
-16 -8 37 their own
-6 28 17 their potassium
-52 -41 -24 their striker
-44 -107 75 them
61 82 88 them all
-69 -60 14 them and
19 -25 -17 them any
-12 -16 -23 them apart
-33 -14 30 them cant
-12 -19 -24 them do
-11 -36 -26 them down
-5 -56 -63 them for
22 14 20 them go
6 -29 -73 them have
-28 -12 -9 them hurt
187 220 210 them i
-31 10 23 them in
37 45 44 them it
-128 -117 -108 them off
28 14 7 them on
36 21 49 them one
-23 -79 -27 them out
52 51 -8 them pee
39 38 43 them she
-45 12 28 them sinc
-43 -46 -35 them straight
-21 -14 -13 them the
-22 -35 -33 them up
-15 -67 -69 them with
-16 60 110 themselv
14 43 -23 themselv and
147 93 94 then
11 -50 -94 then a
37 52 -61 then again
25 38 27 then all
-38 -50 -54 then as
7 18 40 then bang
-49 -51 -38 then be
7 -24 -20 then both
47 -21 -14 then carry
3 12 27 then come
3 11 -36 then cry
45 -17 -20 then do
-56 -38 -22 then fall
-52 4 -29 then fine
86 71 66 then for
17 27 81 then go
7 35 1 then have
32 77 59 then her
86 156 169 then i
62 153 130 then it
-22 -10 -6 then jump
-30 -20 -16 then let
5 -28 -50 then like
14 -235 -155 then my
-21 -14 -24 then normal
34 30 34 then not
15 81 60 then nothing
-38 -27 -70 then on
18 -3 -35 then one
-31 -1 -2 then pack
30 30 50 then put
-45 -39 -26 then red
13 6 35 then right
25 32 25 then shake
-76 -35 -11 then she
18 24 24 then sleep
48 60 91 then stop
-75 -212 -77 then the
-29 -25 -16 then ther
-18 -35 -17 then they
-30 -7 -6 then thigh
21 11 2 then we
23 13 51 ther
-75 -129 -114 ther a
-61 -70 -70 ther after
31 48 29 ther all
7 -31 -21 ther an
46 1 57 ther and
-125 -87 -73 ther any
-63 -47 -78 ther anything
-28 -4 29 ther at
372 302 168 ther be
18 17 30 ther both
-37 -11 -8 ther but
28 58 65 ther fever
-21 -25 -51 ther for
-45 -22 -20 ther have
42 50 54 ther he
-37 4 19 ther i
-52 -35 -4 ther just
53 -13 -51 ther last
-22 -15 -25 ther magnesium
-53 -39 -45 ther must
-1 9 -28 ther no
36 -17 -32 ther sinc
27 60 71 ther sit
22 -2 -2 ther something
68 75 73 ther to
-22 12 27 ther what
27 -20 -16 ther when
0 3 28 ther with
-47 -15 26 therapist
-13 -22 -9 therapist say
-73 -53 -53 therapy
62 94 -56 thermometer
31 56 -46 thermometer say
92 79 235 thes
-28 -17 -10 thes articl
40 34 24 thes be
-6 -64 2 thes cramp
-8 -119 -56 thes day
-20 -5 -10 thes jerk
-53 -33 -24 thes jolt
15 -39 -21 thes last
-38 -13 -25 thes movement
19 37 42 thes muscl
-62 -36 -21 thes new
22 -40 -25 thes past
119 186 167 thes spasm
-25 -16 -17 thes thing
225 264 230 thes twitch
-269 -311 -277 they
9 29 23 they add
34 35 26 they all
-7 -15 -25 they ask
20 17 136 they be
-15 12 40 they belong
-29 -29 -34 they can
-68 -70 -67 they cant
22 4 -13 they come
-29 -20 -18 they could
-41 -32 -13 they cut
28 -24 -7 they didnt
-95 -109 -123 they do
66 68 -19 they doubl
-1 23 22 they ever
-28 -19 -16 they feel
-10 -11 -36 they give
-39 -30 -2 they go
51 177 24 they have
6 -1 -48 they just
-78 -79 -78 they keep
-26 -31 -35 they last
-12 -11 -25 they leave
-3 3 -23 they left
-5 31 55 they look
22 -57 -41 they make
54 68 -1 they may
7 15 25 they might
24 37 44 they need
11 25 48 they normal
20 -44 -4 they put
-13 32 -3 they say
-22 -14 -6 they start
32 43 76 they stay
-70 -48 -60 they stop
27 39 -14 they swap
-53 -28 -11 they take
17 39 45 they tell
-37 -16 -14 they think
75 41 40 they turn
30 55 -14 they twitch
136 -98 -51 they upp
4 4 44 they wil
38 31 22 they would
146 175 137 theyd
109 99 63 theyd all
-14 -27 -8 thick
-7 -24 -22 thick and
1 13 -31 thick head
-13 -17 -24 thicken
19 -27 -60 thicker
17 -10 -41 thicker than
219 19 -110 thigh
3 -35 -3 thigh a
4 44 -6 thigh ach
26 94 -43 thigh ache
34 3 -12 thigh and
49 65 -15 thigh be
-6 -39 -4 thigh both
19 50 -4 thigh burn
18 56 -19 thigh cramp
5 43 18 thigh feel
26 -22 -12 thigh flutter
-1 16 20 thigh from
-12 -93 -35 thigh go
-44 -130 -60 thigh have
-50 -32 -24 thigh hop
26 -20 -9 thigh hurt
-22 34 45 thigh jump
31 63 -42 thigh keep
79 143 164 thigh like
46 -26 -34 thigh muscl
2 -35 -4 thigh on
-39 -10 -24 thigh rippl
-6 40 -9 thigh sore
32 -7 -2 thigh that
47 -5 -3 thigh the
61 -1 -1 thigh to
-78 -29 -38 thigh twitch
-39 -31 10 thigh when
14 21 20 thigh with
-17 -15 -22 thigh wreck
-39 -86 -28 thin
12 -31 -22 thin and
-200 -102 14 thing
1 -53 -32 thing about
-78 -39 -3 thing and
-46 -26 -4 thing as
75 115 117 thing be
-52 -1 -1 thing bring
7 9 35 thing but
12 6 -49 thing can
-30 -41 -16 thing do
-31 -21 -13 thing even
26 17 -3 thing for
-2 -25 -5 thing get
-45 -23 -2 thing give
-4 21 -6 thing go
37 30 111 thing i
60 47 33 thing keep
22 20 39 thing my
22 31 42 thing on
-44 -40 -19 thing one
-20 -11 -22 thing only
-22 28 -18 thing or
-56 -35 -26 thing right
-31 -19 14 thing sinc
13 56 72 thing that
-51 -30 12 thing to
-44 -41 -32 thing under
32 34 19 thing wil
-1 1 -57 thing wrong
668 649 426 think
-33 -19 -15 think a
123 291 291 think about
-30 -29 -43 think be
11 12 25 think but
24 35 -36 think clear
53 91 -5 think fine
29 35 74 think he
44 67 71 think how
17 -117 -40 think i
99 42 91 think it
-41 -20 -9 think my
176 -118 20 think of
-19 -10 -64 think she
99 144 -259 think straight
-25 -19 -23 think that
-90 -10 -74 think the
-41 -33 -38 think ther
73 79 159 think they
95 75 91 think we
-11 1 27 think wed
60 28 26 thinner
-1 22 50 thinner for
37 44 -13 thinner sinc
56 -44 -6 thinner than
103 -39 -228 third
-38 -43 -47 third go
27 -11 -18 third month
21 45 -24 third night
32 51 -19 third of
-1 24 3 third time
49 38 -18 third trimester
147 118 -64 thirsty
61 9 -6 thirsty all
16 50 -2 thirsty as
4 5 -27 thirsty pee
-94 -92 -86 thirteen
-53 66 136 thirty
17 47 69 thirty and
53 34 8 thirty four
-39 -51 -57 thirty hour
44 27 44 thirty one
-95 -62 -28 thirty second
154 300 298 this
22 15 78 this a
154 217 187 this afternoon
22 -28 -10 this als
-9 -36 -33 this and
111 136 150 this anymore
310 360 362 this be
11 36 -84 this before
100 108 118 this body
-25 -34 -28 this bug
-32 -46 -38 this come
-34 -14 -13 this deadlin
-64 -45 -20 this dissertation
45 29 51 this elephant
-50 -40 42 this evening
-38 -79 -42 this eyelid
-39 -43 -44 this fibro
-20 -6 -10 this flicker
15 16 -37 this fortnight
17 9 -48 this hour
-38 1 25 this hous
5 -12 -22 this i
6 -42 -50 this jump
2 5 21 this just
-105 -123 -85 this line
70 63 80 this lunchtim
-31 -18 -10 this meeting
45 -103 -79 this month
-144 -85 -50 this morning
-1 -32 -9 this muscl
17 24 39 this now
-19 -14 -20 this offic
-55 -2 -3 this on
87 176 211 this one
43 -38 -99 this past
-36 -53 -18 this right
93 86 72 this session
-53 28 37 this sofa
5 -32 -17 this sound
39 -8 -6 this spring
10 -44 -39 this term
13 22 31 this the
117 160 176 this time
-15 -26 -7 this to
-123 -5 -4 this town
1 54 38 this twitch
50 78 87 this very
-10 246 -95 this week
42 13 20 this weekend
-21 -22 -17 this who
-30 -33 -43 this wil
31 29 32 this with
-21 -45 -38 this would
-15 -20 -24 this year
-348 -257 -61 thos
22 -5 -3 thos and
-77 -67 -43 thos be
39 -7 -9 thos just
44 24 46 thos littl
7 5 23 thos toe
-32 -14 -11 thos two
4 -63 -176 though
-4 33 53 though and
-40 -23 -12 though do
-35 -64 -30 though he
75 94 119 though i
-78 -50 -14 though it
-9 -7 -56 though right
4 45 16 though she
33 44 35 though so
1 -21 -9 though that
30 33 30 though the
11 -45 -48 though ther
-42 -34 -31 thousand
89 99 133 thrash
42 45 93 thrash about
15 20 11 thrash for
155 352 236 thre
30 -104 -78 thre and
-42 -32 -11 thre child
-29 -18 -18 thre club
70 239 -47 thre day
-61 -79 -77 thre espresso
4 -21 -6 thre fall
-20 -21 -13 thre flight
22 3 25 thre go
-159 -7 7 thre hour
32 6 43 thre i
7 -12 -28 thre in
22 13 -8 thre jelly
-42 -10 -6 thre letter
95 102 136 thre minut
-97 -184 -88 thre month
9 -20 -2 thre mug
-38 32 -80 thre night
124 70 148 thre of
21 -67 -36 thre or
7 15 -31 thre sinc
-27 104 161 thre time
-100 134 -98 thre week
-25 -2 2 thre whole
76 117 134 thre word
74 27 7 thre year
82 0 20 thread
95 76 60 threaten
-71 -61 -12 thric
26 41 27 thriller
-22 -6 -10 thriv
-30 72 103 throat
40 62 -30 throat and
-77 -71 -58 throat at
20 28 40 throat be
26 19 31 throat burn
9 24 56 throat clamp
76 56 74 throat clos
-34 -26 11 throat feel
24 16 63 throat go
18 31 45 throat have
50 64 0 throat it
11 19 46 throat keep
-2 18 -100 throat like
9 7 35 throat spasm
15 12 24 throat that
55 124 -197 throb
3 3 -43 throb and
16 15 -38 throb when
106 28 170 through
44 -14 -59 through a
-80 -41 -20 through all
-8 -4 21 through an
46 47 42 through and
40 23 78 through feed
22 -3 11 through for
35 -6 1 through her
26 36 65 through his
-90 -92 -93 through it
66 43 17 through me
64 -16 15 through my
2 6 25 through sinc
-28 -2 -3 through strict
30 39 24 through that
-161 -67 -2 through the
24 14 14 through thre
101 114 157 through to
-33 -14 6 through treacl
84 34 43 through two
17 24 19 through us
-67 -69 -46 through your
153 364 159 throw
46 52 -11 throw a
12 23 25 throw back
37 34 47 throw her
-24 -23 -14 throw his
53 87 129 throw me
-2 74 -37 throw my
71 115 6 throw up
-63 -343 -239 thumb
236 2 -46 thumb and
-10 -53 -37 thumb be
-44 -17 -7 thumb cramp
49 -1 3 thumb flicker
-40 -25 -33 thumb have
-61 -51 -34 thumb i
8 14 -34 thumb joint
34 7 -30 thumb keep
-91 -13 -25 thumb muscl
8 33 41 thumb on
-43 -34 -17 thumb side
-37 -3 -1 thumb sinc
-113 -43 -24 thumb twitch
-29 -18 -18 thumb we
-43 -15 16 thumb wont
48 70 -80 thump
25 20 -64 thump head
21 46 -17 thump headach
96 117 135 thunder
28 38 10 thur
135 100 -107 thursday
-18 -5 -41 thursday and
5 10 -31 thursday he
-31 -12 -5 thursday i
30 44 -78 thursday my
12 -64 -16 thursday night
32 8 -6 thursday no
16 27 49 thursday now
25 19 35 thursday say
-47 -52 -32 thursday the
23 22 31 thursday when
-44 -42 -55 thx your
-105 124 -76 thyroid
10 31 -47 thyroid come
-25 -17 -20 thyroid go
12 30 -68 thyroid op
37 93 33 thyroid out
-3 5 30 thyroid pil
13 30 45 thyroid stop
8 12 21 thyroid take
-42 -44 -24 thyroxin
-53 92 -20 tia
-21 -21 -3 tia in
-52 -37 -29 tic
-54 -17 -13 tic in
-295 -268 -238 tick
1 -45 -30 tick be
13 16 53 tick behind
17 -24 -81 tick in
-22 -12 -63 tick low
8 30 -19 tick off
-201 -118 -44 tick sinc
18 49 -11 ticker
-122 -101 -134 ticket
-72 -68 -44 tickl
37 -28 -8 tickl in
1 15 31 tide
9 34 35 tidy
-54 -70 -40 tie
-18 -15 -20 tie in
-80 -46 -27 tied
-21 -19 -14 tied to
17 -32 -152 tight
14 79 24 tight acros
200 237 65 tight and
27 -31 -72 tight as
-13 -30 -15 tight back
68 56 131 tight band
-21 -17 -11 tight calf
16 20 -17 tight chest
-57 -61 -4 tight for
33 45 50 tight forearm
-27 -44 -54 tight from
-51 -66 -50 tight it
-33 -30 -29 tight muscl
-7 -26 -16 tight now
13 10 32 tight round
-57 -54 -18 tight shoulder
-42 -47 -15 tight sinc
-65 -48 -42 tight up
-24 -13 -15 tiktok
-99 -63 -85 til
-41 -34 -8 til a
-90 -46 -27 til he
-109 -171 -103 til i
-23 -6 -4 til it
-12 22 16 til last
-43 -33 -9 til midnight
30 47 38 til monday
-49 -14 -18 til my
-9 -44 -19 til night
-25 -27 -11 til nine
15 25 -22 til noon
15 4 26 til sunday
-41 -40 -29 til teatim
82 57 55 til the
27 30 -17 til then
37 42 97 til this
13 13 54 til thur
67 80 -9 til tuesday
-42 -34 -17 til two
4 11 21 til we
-24 -42 -47 tile
2 -28 -7 tilt my
48 -57 -17 time
94 -249 -108 time a
-1 -3 110 time and
-23 -11 -9 time anyway
-14 -78 -86 time be
-46 -38 -24 time do
-42 -15 -22 time ever
-29 -19 -5 time every
25 1 15 time for
-8 49 -20 time go
37 -4 -2 time hair
-4 -20 -56 time have
-1 44 -74 time he
27 29 -21 time her
24 -117 -42 time i
52 10 34 time in
154 88 86 time it
37 39 32 time its
40 -27 -14 time last
-14 46 78 time my
-20 -8 8 time no
43 8 50 time of
-39 -51 -41 time on
-29 -15 5 time over
-38 -23 -9 time pass
63 83 39 time she
26 24 -33 time sinc
-26 -2 -3 time spasm
18 14 -23 time that
-84 6 22 time the
-26 12 -21 time then
75 177 112 time this
-183 -70 -128 time to
-10 14 -39 time today
-32 -7 14 time we
36 72 74 time with
-2 12 37 timer on
-13 -77 -102 tin
147 195 183 tingle
75 129 -77 tingle and
-83 -68 -65 tingle for
9 16 26 tingle i
6 -10 -33 tingle in
-55 -54 -122 tingle lip
52 -3 -2 tingle most
30 -6 -1 tingle no
-21 -19 -37 tingle nothing
11 24 34 tingle round
2 7 38 tingle start
1 -38 -24 tingle then
9 18 -41 tint
-74 -94 -27 tiny
27 1 57 tiny and
4 5 27 tiny graz
-58 -26 -7 tiny jump
-38 -17 -11 tiny puls
20 34 -37 tiny scratch
10 8 -26 tiny silver
-69 1 82 tip
2 13 44 tip ach
-25 1 14 tip and
-70 -34 -17 tip for
29 23 -3 tip my
88 144 92 tip of
5 21 38 tip on
18 35 77 tip over
-75 -86 -37 tip to
45 -10 -33 tip toe
-30 -13 -1 tip top
40 0 17 tipsy
50 -97 -168 tipto
41 44 -2 tipto and
13 7 -59 tipto on
375 234 197 tir
63 -9 -8 tir all
-17 -87 -44 tir and
12 17 30 tir but
30 35 -24 tir halfway
55 57 56 tir i
32 -4 -2 tir no
248 317 295 tir of
87 18 -131 tire
28 36 -12 tire halfway
60 10 -18 tire on
-2 -32 -25 tire the
-61 19 86 tired
-100 -23 2 tissu
24 106 65 to
2 21 34 to 40
-93 -136 65 to a
8 5 22 to about
-59 -64 -56 to act
-66 -75 -45 to all
1 -55 -14 to ankl
-81 -34 -84 to ask
-9 19 55 to avoid
31 29 53 to back
-35 -29 101 to be
-58 -39 7 to bed
14 19 -26 to bend
22 27 4 to bit
-144 -105 -85 to blam
12 36 52 to both
3 -28 35 to bother
120 135 176 to breath
54 30 92 to brush
38 39 43 to burst
20 12 -26 to cal
-43 -33 -12 to calm
3 15 -36 to cant
151 57 52 to carry
15 12 32 to catch
-50 -38 -33 to caus
49 78 81 to chang
33 39 53 to check
14 38 36 to chew
-29 -36 -26 to clean
21 12 15 to clear
44 49 53 to climb
-24 -18 -8 to clos
33 31 19 to comb
133 -5 10 to come
-24 -17 -15 to contraction
5 4 25 to cough
-108 -70 -46 to cramp
26 -16 13 to cut
-16 -20 -12 to day
17 24 15 to deal
53 55 46 to decid
216 194 149 to die
78 97 69 to do
-49 -14 -12 to doctor
4 14 30 to drag
-131 -97 -18 to drink
81 79 82 to each
-36 -12 -45 to ease
-73 -64 -43 to eat
-18 113 143 to end
-24 -20 -7 to everything
-49 -27 -12 to exmouth
27 44 51 to fade
-50 -34 -48 to find
120 78 -40 to finish
-23 -19 -12 to fit
-51 -38 -36 to flutter
-23 -15 -6 to foot
-15 -16 -20 to for
34 40 42 to friday
0 -21 -8 to fus
-99 -176 -328 to get
73 9 39 to give
157 249 236 to go
22 7 -13 to half
31 20 26 to ham
89 34 -52 to hand
129 119 125 to hang
-30 -17 -15 to have
5 6 -41 to hear
-27 -14 -11 to help
112 112 140 to her
-42 -39 -26 to him
-23 -16 23 to his
-25 -18 -8 to hit
73 2 1 to hold
5 6 -27 to hop
-30 -22 -22 to how
18 0 28 to hurt
-44 -33 -31 to involuntary
56 -37 -8 to it
78 69 32 to jump
28 -7 5 to just
-36 -28 17 to keep
231 202 180 to kil
-44 -32 -9 to knead
17 1 -32 to knee
-294 -237 -96 to know
24 2 -17 to last
15 16 20 to laugh
28 30 32 to learn
53 60 56 to leave
4 10 26 to lectur
-79 -67 -43 to leed
12 24 62 to let
20 27 -45 to lie
-39 -41 -40 to life
2 44 -100 to lift
-131 -95 -89 to like
4 5 22 to listen
64 86 71 to live
-41 -22 -15 to log
-67 -47 70 to look
-20 -12 -10 to loosen
32 42 -9 to lower
83 181 205 to make
-9 1 27 to match
-190 -82 -67 to me
-26 -12 -38 to mention
80 2 -41 to move
-78 -64 -38 to muscl
317 339 268 to my
2 -54 -29 to myself
41 33 61 to need
-59 -62 -43 to netbal
-3 -44 -25 to normal
48 33 -8 to not
15 14 -73 to nothing
59 5 14 to notice
11 15 36 to on
-64 -60 -141 to one
39 28 72 to open
-48 -52 -39 to paint
37 24 -12 to pass
-15 -25 19 to peel
6 8 21 to peopl
1 3 -20 to pin
18 23 -23 to pres
-21 -11 -7 to prevent
3 -42 -8 to puf
-55 -57 -39 to pul
-127 -82 -92 to put
-35 -91 -29 to quit
62 115 119 to reach
172 80 13 to read
-28 -30 -17 to remember
5 -40 -38 to repeat
5 27 -13 to report
37 46 -28 to rest
98 113 140 to ring
0 -21 -26 to rock
60 56 36 to rub
12 43 53 to rubber
-21 -16 -12 to run
-46 -49 -107 to save
-14 -95 1 to say
-12 -70 -40 to school
-60 -89 -73 to see
-7 -8 -22 to send
-50 -35 -36 to set
4 30 -9 to shin
19 12 -40 to show
9 17 24 to shut
13 47 26 to side
-58 -44 70 to sit
-39 -30 -5 to six
204 308 275 to sleep
7 12 28 to sneez
-28 -44 -19 to sole
-2 -20 -7 to some
-29 -2 19 to somebody
-56 -56 -37 to someone
23 11 48 to soup
-37 -11 -3 to spare
47 46 21 to squeez
82 26 30 to stand
-112 -70 -3 to start
33 35 36 to stat
49 37 27 to step
125 27 51 to stop
33 5 10 to stres
71 59 91 to swallow
-47 -64 -27 to take
-78 -49 -23 to tell
23 20 56 to ten
-1 23 22 to thank
2 80 70 to that
118 140 121 to the
51 63 -9 to their
-49 -29 -30 to them
-42 -46 -31 to think
77 -1 8 to this
-20 -61 -75 to thre
-38 -39 -3 to tight
-4 31 64 to toe
-42 -35 -23 to top
158 151 23 to touch
11 13 27 to troubl
-37 -28 -31 to try
-18 14 -21 to twitch
-45 -34 -22 to two
25 32 8 to type
54 49 22 to understand
0 -27 -7 to upset
21 13 14 to us
-21 -9 -2 to use
24 36 34 to wake
-154 -88 -81 to walk
-5 -4 -47 to wash
-48 -31 -36 to watch
45 47 -44 to wave
-37 -16 -25 to wear
-48 -31 -42 to what
13 24 -13 to with
17 17 27 to word
30 86 61 to work
38 16 -2 to worry
-4 32 37 to you
22 32 -3 toadstool
-151 -71 -107 toast
-36 -4 89 toast and
-41 -46 -25 toast at
71 82 -26 toast be
-29 -26 -42 toast i
-33 -34 -20 toast now
-74 -17 -34 toaster
-93 81 -112 today
-70 -66 -73 today a
-37 -6 -3 today after
-9 -30 -23 today and
-37 -1 10 today any
3 3 23 today arm
41 33 -24 today at
-41 -12 -20 today be
55 39 89 today blood
30 -6 0 today both
7 13 -27 today cant
1 1 -57 today do
-47 -13 -26 today from
14 29 47 today he
9 10 27 today her
15 23 18 today his
-42 -34 -7 today hot
113 55 -10 today i
105 90 70 today it
19 21 10 today its
6 31 -17 today just
72 76 44 today my
15 21 -59 today no
-48 -42 -25 today only
14 18 103 today she
17 27 -25 today than
-43 -16 -14 today that
-77 -35 -42 today the
-5 -47 -23 today ther
10 36 -26 today water
19 39 -4 today with
-13 34 118 toddler
179 177 130 toddler be
16 22 52 toddler get
-38 -26 -31 toddler leg
-37 -27 -14 toddler lick
9 6 -71 toddler mouth
10 9 -44 toddler no
-53 -42 -8 toddler round
45 59 94 toddler with
208 137 -96 toe
3 3 23 toe agony
-34 -68 -107 toe and
40 -10 21 toe be
26 48 59 toe blue
29 -10 -4 toe cramp
11 -26 -10 toe curl
-32 -4 -3 toe flick
-14 12 -26 toe have
28 34 32 toe he
-49 -4 38 toe in
-8 24 34 toe numb
13 -29 -44 toe of
89 114 10 toe on
21 95 -17 toe sinc
9 -1 -41 toe that
10 36 65 toe tingle
-21 -19 -37 toe toward
-63 9 -74 toe up
33 -20 -6 toe walk
19 27 5 toe wont
-128 -51 -27 toffe
-12 -14 25 toffe last
-43 -14 -21 tofu
-50 -68 -45 together
31 -8 -21 together be
-23 -19 -9 together with
186 86 105 toilet
35 35 34 toilet be
44 32 -26 toilet normal
-33 -33 -36 toilet without
-75 -19 -27 tokyo
-73 -25 -25 tomato
-36 -22 -10 tomato and
-52 -30 -9 tomato have
35 9 -8 tomorrow
-6 5 27 tomorrow i
517 214 461 tongu
31 -3 -50 tongu and
128 147 175 tongu be
17 26 52 tongu bite
10 49 8 tongu cant
86 106 80 tongu fil
1 -25 -30 tongu for
24 2 30 tongu in
20 -24 -10 tongu keep
6 8 -99 tongu like
3 -73 -55 tongu look
-96 -97 -60 tongu out
6 -36 -11 tongu sore
-45 2 18 tongu stil
103 99 127 tongu swell
21 29 36 tongu to
-56 -18 -27 tongu twitch
35 45 70 tongu wet
13 19 37 tongu wont
49 10 7 tonic
66 23 15 tonic water
250 228 242 tonight
42 34 24 tonight after
62 60 27 tonight and
13 11 -28 tonight but
45 31 36 tonight he
5 18 72 tonight i
109 83 175 tonight my
-23 -24 -7 tonight normal
-13 13 24 tonight she
16 19 26 tonight the
-16 -2 -36 tonight they
66 59 -37 tonight two
-32 -47 -47 tonsil
76 48 -54 too
29 39 -46 too bad
-14 43 94 too big
22 21 5 too embarras
-38 -17 -5 too far
33 -2 -1 too few
-69 -51 -40 too hard
16 4 61 too heavy
-23 -32 -25 too high
18 42 -11 too i
29 16 11 too it
-39 -42 -25 too late
-69 -46 -50 too littl
4 -55 -23 too long
39 81 1 too loud
-47 -64 -15 too many
-206 -142 -97 too much
113 59 51 too quick
23 19 44 too she
-24 -50 -37 too sinc
44 49 69 too sleepy
33 65 91 too smal
-3 23 3 too soon
2 2 31 too sore
-80 -33 -16 too tight
-57 -136 -108 tool
4 -82 -52 tool belt
40 -1 273 tooth
13 10 35 tooth ache
-13 -67 26 tooth and
6 13 45 tooth apart
61 57 123 tooth be
-53 -62 -26 tooth chatter
-8 -12 -25 tooth go
8 9 -73 tooth in
-15 -23 -18 tooth out
69 83 81 tooth wont
14 84 182 toothach
25 16 -28 toothbrush
2 45 56 top
5 6 -40 top bunk
22 14 4 top but
-3 0 25 top for
11 22 51 top half
-40 -31 -22 top it
44 1 -60 top lip
3 -33 -26 top note
20 134 85 top of
6 13 23 top to
1 -57 -45 top up
-21 -15 -15 topiramat
-27 -39 -25 toppl
21 42 31 tortur
-9 14 -21 total
101 93 63 total fine
-14 123 64 touch
-43 -36 -8 touch a
26 34 60 touch and
6 22 -11 touch i
136 117 87 touch it
1 23 -6 touch jaw
8 4 48 touch me
26 30 51 touch muscl
-50 -62 -45 touch my
-14 0 20 touch them
-53 -12 -38 touch wood
26 41 -33 tough
26 40 -5 tough it
-35 -31 -26 tour
23 -34 -77 toward
7 16 -30 toward my
42 -21 -32 toward the
16 166 328 towel
30 36 53 towel and
15 15 24 towel soak
-148 35 30 town
-15 -6 -22 toxic
7 30 5 toxicity
-25 -26 -15 trac
-7 28 8 track
-67 -37 -17 track be
-122 -69 -119 tractor
-29 -18 -12 traffic
-23 -4 21 trail
19 26 23 trailer
33 -51 -62 train
-17 -6 -27 train and
24 13 5 train be
76 69 66 train in
-46 -48 -49 train it
20 15 -24 train no
75 -24 -21 train the
-46 -23 -26 train til
-105 -109 -90 train with
-45 -53 -33 trainer
-12 -25 -7 tram
-5 48 -63 tramadol
4 7 24 tramadol add
6 6 26 tramadol now
-225 -109 -70 tranquilizer
22 13 12 translat
36 32 31 translat into
81 76 -4 transplant
-65 69 40 trap
50 79 -9 trap nerv
-8 8 33 trap under
11 22 24 trap wind
-65 -18 -17 travel
5 7 -20 travel sick
2 3 -44 tray
-30 1 46 treacl
-60 -31 -29 treadmil
-38 -42 -25 treasurer
-148 -73 -129 treat
-22 -26 -12 treat a
33 30 -11 treat for
14 30 10 treat only
-24 -14 -22 treat right
-3 -4 -24 treat the
-162 -130 -115 treatment
-59 -45 25 tree
2 2 -29 tree now
-20 -17 -13 tree stump
32 31 98 tree trunk
10 15 27 tree we
40 64 -45 tremb
16 -23 -18 tremb and
114 91 -133 trembl
-10 38 37 trembl all
32 26 -20 trembl and
188 34 2 tremor
49 -3 41 tremor and
65 81 -35 trench
38 60 -25 trench in
51 101 104 triag
37 65 78 triag off
-23 -7 1 triathlon
-72 -114 -66 trick
-46 -35 -34 trick for
90 113 75 trickl
82 94 42 trickl out
-22 -22 -13 trifl
-152 -101 -41 trigger
-88 -54 -28 trigger finger
29 28 41 trigger for
-33 -36 -16 trigger jerk
15 11 -26 trimester
34 -22 -13 trimester and
20 25 -7 trimethoprim
-81 -59 -40 trimmer
-20 -27 -19 trimmer for
-156 -49 -171 trip
42 36 64 trip no
-61 -72 -63 trip off
-6 -10 -137 trip on
-25 61 -7 trip over
-27 -13 2 tripl
26 34 98 trod
26 34 98 trod on
49 29 -21 trot
-27 2 0 trot and
-32 -53 -47 troubl
-20 -12 -26 troubl and
7 -9 36 troubl be
12 19 -38 troubl breath
-22 -19 -8 troubl in
13 21 45 troubl sinc
9 5 42 troubl with
156 100 139 trouser
44 77 95 trouser and
3 -46 -21 trouser be
13 21 29 trouser wet
-17 -25 -20 trout
-48 -25 -5 truck
90 74 103 true
-28 -19 -19 true or
160 131 135 true that
32 31 98 trunk
11 22 28 trust
-32 -24 -14 truth
-29 -23 -11 truth in
488 372 550 try
51 -36 -24 try and
33 -1 52 try sinc
11 23 39 try the
254 297 410 try to
9 47 106 tub
8 46 97 tub of
-204 -163 -129 tube
-15 -13 -20 tuck
30 31 -37 tue
318 306 251 tuesday
1 -66 43 tuesday and
6 16 25 tuesday do
3 8 23 tuesday feel
-9 -8 -24 tuesday go
16 21 0 tuesday i
89 68 6 tuesday it
-10 20 42 tuesday my
65 59 -10 tuesday now
24 21 17 tuesday sit
26 20 12 tuesday that
19 21 18 tuesday when
21 11 34 tug
42 65 120 tumbler
12 11 27 tumbler on
12 26 46 tumbler over
-94 -77 -79 tumor
-194 -88 -76 tumour
-21 -15 -10 tumour and
-76 -33 -13 tumour in
4 35 36 tumour sinc
-82 -69 -102 tune
62 46 68 tunnel
-26 -31 -24 turf
-29 -32 -40 turf up
78 77 -103 turkey
61 9 7 turkey and
2 46 -1 turkey sunday
1 -46 -24 turmeric
176 -9 90 turn
28 67 -22 turn a
4 9 20 turn at
79 83 83 turn blue
-2 -2 -28 turn down
53 51 83 turn her
-75 -81 -72 turn i
48 9 -23 turn in
-46 -58 -33 turn into
-38 -25 -20 turn left
-45 -69 28 turn my
-34 -2 7 turn on
-141 -36 -31 turn out
64 8 12 turn over
126 123 85 turn the
16 56 65 turn to
-79 -100 -80 turn up
113 51 51 turn white
1 21 21 tutor
2 22 22 tutor say
67 -1 0 tv
-55 -43 -42 twang
-188 -152 -193 twelv
-86 -89 -72 twelv and
-25 -7 -77 twelv day
-24 -15 -8 twelv hour
-35 -34 -9 twelv year
-19 221 237 twenty
-2 137 53 twenty minut
5 -12 24 twenty second
75 88 89 twenty two
-54 38 33 twenty year
107 -89 225 twic
-252 -219 -22 twic a
-138 -73 6 twic and
84 -22 -31 twic as
-29 -32 -8 twic at
92 26 -3 twic foot
8 2 -21 twic in
36 37 40 twic lose
55 -6 4 twic now
10 26 31 twic sinc
90 133 -11 twic the
-61 -167 -115 twic this
108 105 114 twic today
17 10 -27 twig
-73 53 28 twin
-67 -23 -13 twin be
79 68 38 twin have
-15 -13 -43 twing
-20 -38 -30 twing in
41 -91 -145 twist
2 3 -73 twist round
-168 -322 -218 twitch
37 -1 -1 twitch 5
-115 -12 -52 twitch a
-60 -31 -27 twitch about
-83 -30 -16 twitch after
47 57 -42 twitch all
-21 -7 -3 twitch als
-185 -180 -128 twitch and
21 48 72 twitch arm
-101 -67 -23 twitch as
193 3 38 twitch be
-57 -20 -19 twitch because
99 13 27 twitch begin
-35 -14 -14 twitch bum
-44 -11 -8 twitch but
-44 -35 -25 twitch by
-52 -48 -44 twitch calf
-32 -9 -13 twitch can
-26 -5 -5 twitch come
-24 -10 -11 twitch could
-25 -6 -11 twitch dont
-23 -12 4 twitch down
27 -9 4 twitch every
82 38 37 twitch everywher
-129 -71 -96 twitch eye
-33 -17 -17 twitch eyebrow
-38 2 10 twitch eyelid
-6 15 20 twitch face
60 -2 -18 twitch for
-115 -19 -39 twitch from
53 66 57 twitch get
43 52 57 twitch go
-38 -17 3 twitch have
85 48 -7 twitch i
56 -155 -105 twitch in
-67 -19 -14 twitch isnt
-21 -6 -5 twitch it
-51 -34 -24 twitch just
28 -20 -12 twitch keep
153 108 109 twitch last
22 27 -23 twitch lid
47 89 -4 twitch like
-25 -8 -10 twitch lip
-37 -30 -3 twitch lol
-21 -16 -5 twitch lower
-58 -27 -31 twitch make
-34 -10 -13 twitch mean
79 -3 -1 twitch mine
-23 -1 -1 twitch name
-41 -11 -4 twitch never
-3 18 -40 twitch no
115 -1 0 twitch normal
22 -6 -7 twitch nostril
62 13 55 twitch not
-31 -8 -4 twitch nothing
-23 -18 -19 twitch now
-7 -30 -29 twitch on
-73 -48 -17 twitch once
-24 -10 -4 twitch one
-25 -10 -6 twitch only
-50 -17 -17 twitch or
30 -2 -2 twitch per
34 -10 -8 twitch plus
-47 -17 -16 twitch right
-380 -289 -12 twitch sinc
82 21 -35 twitch so
-24 -8 -17 twitch something
14 35 46 twitch sometim
259 -21 -6 twitch start
31 64 62 twitch stop
226 -2 -13 twitch that
3 20 35 twitch then
45 -6 -4 twitch ther
88 81 -24 twitch think
-11 12 31 twitch this
23 16 30 twitch though
-32 -8 -6 twitch through
-51 -13 -6 twitch thumb
-42 -14 -23 twitch to
-81 -35 -9 twitch today
29 -8 -3 twitch together
-25 -51 -14 twitch too
-44 -20 -10 twitch usual
56 61 96 twitch what
-15 22 6 twitch when
-82 -58 -22 twitch wher
-49 -1 5 twitch wil
-57 -72 -35 twitch with
141 -2 -2 twitch without
0 -22 -4 twitch wont
7 24 25 twitch worse
-25 -13 -16 twitch would
-16 -23 -14 twitch you
-72 -43 -51 twitcher
72 50 -250 two
96 52 46 two a
8 -49 -17 two and
-15 -20 -12 two articl
-1 -24 -7 two at
10 7 26 two baby
-31 -49 -11 two bag
8 7 20 two blanket
19 -37 -1 two bottl
62 17 7 two box
46 44 20 two cant
1 5 45 two co
-72 -46 -35 two cup
116 304 -16 two day
38 36 65 two dialysis
24 -4 -2 two do
8 17 72 two dot
60 -11 -5 two dres
10 7 31 two duvet
7 10 22 two fentanyl
23 28 -65 two finger
51 28 21 two fit
-109 -165 -82 two flight
35 66 279 two hour
-35 -31 -10 two hundred
20 18 -31 two husband
-29 -27 -50 two in
21 25 -45 two inch
-5 -22 -9 two job
54 40 -29 two kettl
-53 -22 -10 two left
30 21 -17 two line
-48 -65 -45 two litr
35 123 65 two littl
6 14 21 two lot
5 91 58 two minut
74 -212 -160 two month
221 188 -76 two moon
-73 -60 -24 two more
-1 94 -11 two night
2 16 30 two now
-10 -18 -32 two oclock
235 260 2 two of
-28 -11 -60 two on
23 4 -13 two or
5 15 53 two pad
-25 18 19 two paracetamol
21 34 54 two pen
-28 -9 -2 two pint
-46 -23 -6 two second
23 49 48 two session
4 -28 -43 two set
48 84 118 two size
-84 -32 -9 two so
-2 22 21 two specialist
15 -24 -8 two ston
21 -35 -44 two stop
23 23 40 two strok
30 5 17 two the
-45 -42 -13 two this
3 52 3 two toe
-61 -61 -39 two tooth
29 -92 -42 two week
7 38 16 two without
47 41 39 two word
58 59 110 two year
9 12 56 txt
42 84 175 typ
23 26 27 typ for
20 26 40 typ this
12 11 41 typ with
77 143 79 type
150 131 52 type 1
36 -8 -10 type 2
-70 -35 -19 typical
-60 -27 -31 ugh
-21 -15 -15 uk
30 90 69 ulcer
14 16 43 ultra
23 30 -3 ultrasound
-62 -41 -38 umbrella
186 -3 -4 un
196 254 207 unabl
196 254 207 unabl to
1 3 29 unaid
0 14 37 unbearabl
83 -39 48 uncl
40 34 62 uncl die
16 14 32 uncl stop
-22 -19 -15 uncomfortabl
-22 -28 -25 unconscious
45 22 35 uncontrollab
45 22 35 uncontrollab and
120 45 125 under
64 69 81 under a
-4 -20 -17 under control
74 51 71 under glass
-40 -43 -45 under her
32 25 18 under his
44 47 50 under in
-22 -13 -17 under it
-8 16 60 under me
-89 -134 -13 under my
39 -3 -2 under on
-29 -38 -19 under one
116 115 50 under the
-14 -32 -8 under ther
2 20 -8 under water
21 47 57 undercarriag
10 25 26 undercarriag be
-30 -31 -20 underneath
-62 -38 -33 understand it
-16 -43 -36 understand me
88 79 66 understand what
-45 6 5 undo
-9 0 -35 uneven
261 -65 -68 unexplain
118 -29 -34 unexplain muscl
112 -10 -21 unexplain pain
-39 9 24 uni
21 15 18 uni hal
-20 -37 -16 union
-20 -37 -16 union rep
24 73 56 unit
64 98 95 unit of
24 7 -91 unles
70 75 19 unles i
-51 -60 -65 unles you
7 -21 3 unreal
-41 -39 -35 unrelat
19 25 2 unreliabl
9 -1 -21 unsteady
-193 -163 -198 until
-32 -26 -16 until eleven
-64 -27 -23 until he
-40 -12 -44 until i
-41 -21 -15 until it
-10 -21 -5 until monday
1 -57 -26 until one
57 80 54 until the
28 18 -10 until they
-24 -30 -13 until two
21 17 23 until you
-27 -21 -3 untru
197 168 51 up
209 -38 8 up a
38 -29 56 up after
86 75 -5 up again
-71 50 53 up all
-22 -46 100 up and
-46 -29 -11 up any
37 60 60 up anyway
4 45 33 up arm
-30 -16 -7 up as
-97 -12 35 up at
-116 -52 -31 up be
19 34 -42 up before
-41 -35 -35 up behind
15 26 46 up blood
-106 -7 -16 up both
23 20 -29 up breath
7 -24 -16 up but
-47 -165 -78 up by
2 22 -25 up can
11 15 -45 up cant
-13 -35 -33 up coffe
3 25 45 up day
-20 -6 -16 up do
83 75 49 up dont
27 -84 -8 up drench
24 -26 -17 up each
-19 -20 -16 up eat
209 2 23 up every
2 -64 -44 up five
-161 -71 -60 up for
-74 -41 -20 up four
73 52 -81 up from
-37 -27 -1 up go
-7 -41 -23 up halfway
-5 44 -10 up he
-28 -72 -70 up her
20 26 38 up high
-57 -93 -22 up his
3 3 -62 up hot
-40 -64 -42 up how
-15 26 41 up i
-34 -21 -9 up if
39 -90 -83 up in
28 42 102 up into
-7 -2 -37 up it
18 38 -33 up last
59 118 -107 up like
-1 12 37 up lol
-54 -40 -21 up more
0 -46 -13 up most
25 22 22 up muscl
17 274 272 up my
-82 -75 -47 up new
-13 -20 -10 up nice
39 53 -65 up no
-42 -21 7 up nothing
-48 53 -28 up now
0 -95 -28 up off
-84 -184 -169 up on
5 12 -45 up once
-38 -30 5 up one
12 22 103 up or
59 49 47 up out
28 3 -53 up over
2 6 -38 up overnight
70 -8 -8 up pac
20 10 6 up paralyze
8 9 32 up past
1 -22 -19 up quick
76 75 -1 up right
59 87 110 up round
108 -9 -8 up row
-22 -17 -13 up she
67 94 6 up shop
-75 -33 26 up sinc
-18 -28 16 up so
22 18 40 up some
133 131 134 up something
75 61 -6 up ston
-22 -5 -14 up stop
-52 -57 -40 up straight
-55 -29 -8 up take
31 123 134 up that
-119 -73 10 up the
-66 -63 -37 up ther
-36 -50 -59 up this
14 9 30 up thre
34 76 188 up to
95 60 -19 up too
-25 -12 -13 up top
16 34 62 up twic
-122 -133 -76 up two
1 3 29 up unaid
40 57 33 up under
1 1 -43 up watch
28 58 75 up what
18 35 2 up when
-38 -32 -6 up wher
-12 13 20 up which
91 -1 -1 up wine
31 -34 -3 up with
3 3 -51 up within
6 15 26 up without
-29 -22 -10 up yel
18 35 -55 up yesterday
-72 -43 -32 updat
31 27 49 upon
156 -54 -132 upp
137 -96 -84 upp my
54 29 99 upper
2 -59 -95 upper arm
17 12 26 upper back
7 73 136 upper belly
-20 11 26 upper lip
84 84 117 upright
28 40 5 upright at
24 24 50 upright in
21 15 27 upright with
-127 -52 6 ups
-41 -44 9 ups for
-48 -28 -8 ups yesterday
3 -13 -93 upset
-33 -32 -37 upset her
84 97 59 upstair
33 31 2 upstair and
9 14 24 upstair on
-25 -20 -12 upward
-53 -38 -43 uremia
34 60 75 urge
-41 -30 -41 urgent
189 198 323 us
15 11 -32 us all
15 18 62 us and
27 32 39 us be
-52 -41 -24 us down
5 6 -29 us eat
63 68 7 us feel
17 52 94 us have
45 31 61 us in
44 35 33 us sinc
10 10 76 us this
48 -142 -123 use
41 42 77 use a
-69 -38 -77 use for
-32 -5 -7 use in
37 22 -12 use it
94 42 104 use my
-5 17 -28 use of
-43 47 -18 use the
63 100 107 use them
144 -266 -141 use to
-43 -42 -132 useles
9 17 36 useles and
0 1 -34 useles for
1 -20 -32 useles i
186 196 129 user
77 47 3 user be
-12 147 -145 usual
13 19 -30 usual a
23 22 44 usual be
-30 -5 -1 usual day
-43 -9 -1 usual fade
37 31 -6 usual in
-39 -21 -21 usual migrain
14 19 32 usual minor
-71 -16 -21 usual nothing
-21 -36 -55 usual one
-51 -39 -50 usual reason
27 23 55 usual stop
39 63 62 usual the
-81 -86 -29 uti
-57 -60 -23 uti and
-23 -20 0 vaccin
4 26 -16 vaccinat
-107 -192 -110 valium
7 2 -72 valley
36 17 -20 valproat
47 29 -40 valv
4 -63 27 van
204 153 122 vanish
22 20 24 vap
34 30 30 vap something
36 38 22 vape
3 6 30 vape juic
46 34 -20 varicos
46 34 -20 varicos vein
-50 -15 -7 variety
-56 -64 -9 varnish
-25 -6 -4 vary
-21 -36 -31 vase
58 67 112 veer
37 43 63 veer into
16 20 39 veer to
-84 -60 -43 veg
-33 -39 -23 veg patch
58 -66 -31 vegan
33 -1 -1 vegan run
38 -5 -2 vegan sinc
-20 -31 24 vegetabl
89 98 -159 vein
-27 1 -23 vein and
46 56 -79 vein stand
45 -80 -98 venlafaxin
4 -49 -19 venlafaxin and
-118 -5 -5 ventilator
-61 -3 -3 ventilator with
-23 -25 -9 ventolin
-34 -19 -17 version
-2 -16 -56 vertigo
-12 59 198 very
46 15 22 very clear
-52 -26 -14 very near
46 35 33 very peaceful
19 21 -19 very proud
27 50 47 very quiet
35 39 51 very sleepy
-44 -35 -25 very strict
16 -33 -8 vest
-48 -28 -9 vet
13 5 28 vet be
9 12 -35 vet give
-34 -34 -21 vet on
-22 -8 -6 vet say
-30 -27 -12 vet see
80 67 63 viaduct
17 -80 -63 vibrat
-167 -73 -66 vicar
28 29 68 vice
20 28 38 vice round
54 107 -17 victorian
-79 -68 -79 video
-34 -28 -19 video of
-44 -34 -7 view
-43 -34 13 villag
-32 -30 -25 villain
-92 -100 -88 vindaloo
-108 -51 -43 vinegar
103 -43 -10 violin
114 113 133 viper
-54 -47 -36 viral
-39 -29 -20 viral meningitis
-155 -83 -9 virus
2 24 51 virus get
-68 -34 -6 virus last
-15 -12 -21 visibl
116 158 128 vision
7 -8 52 vision be
-30 -26 -13 vision chang
100 81 155 vision in
-24 -18 -6 vision no
4 46 -1 vision or
-57 -46 -56 visit
-84 -44 -8 visitor
26 -29 -10 vit
26 -29 -10 vit d
-26 37 34 vitamin
17 33 20 vitamin and
27 -23 -6 vitamin b6
-41 -51 -36 vitamin be
-78 -2 -35 vitamin d
-29 10 58 vitamin i
88 120 94 vodka
6 8 -21 vodka a
5 13 22 vodka and
16 20 24 vodka on
46 30 -15 vodka sinc
177 88 160 voic
5 3 -27 voic all
107 104 165 voic be
2 -11 -71 voic go
77 -30 -8 voic have
-51 -32 -26 voic i
97 107 58 voic mail
12 35 -6 volt
-22 -26 -11 voluntary
-18 -45 -23 volunteer
96 131 312 vomit
36 25 117 vomit and
71 42 116 vomit blood
-56 -44 -38 vote
-15 -16 -26 voucher
-14 -15 -25 voucher for
-51 -14 -6 vow
-152 -107 -91 vs
23 26 -1 wad
-29 -20 -15 wad through
55 83 99 waist
-159 -57 75 wait
-32 5 -23 wait for
11 26 52 wait i
72 61 137 wait til
-40 -33 -34 wait to
34 18 14 wait until
391 426 313 wake
30 32 34 wake and
25 34 8 wake for
43 36 78 wake from
46 56 18 wake he
-66 -4 26 wake her
-24 -30 -5 wake i
65 110 82 wake in
141 -46 36 wake me
-46 -40 -25 wake my
31 45 79 wake on
46 49 46 wake to
2 7 37 wake today
-4 28 -13 wake unabl
6 -32 -90 wake up
31 84 -234 wake with
-3 -25 161 wal
89 90 119 wal and
-23 -12 -10 wal i
5 13 35 wal my
16 13 -22 wal now
32 31 54 wal on
-110 -258 -328 walk
28 33 15 walk about
-21 -12 -5 walk again
3 -46 -50 walk and
30 33 19 walk as
-42 -5 0 walk because
29 43 -11 walk but
34 7 54 walk can
-29 -2 -1 walk daily
-23 -4 -6 walk do
36 -6 -24 walk fine
-34 -18 -5 walk five
14 -23 -16 walk go
-42 -26 -12 walk heel
-34 -9 -4 walk help
61 39 63 walk in
-49 17 30 walk it
-39 74 -99 walk like
-28 42 -5 walk now
-38 2 -5 walk off
55 -27 -59 walk on
13 -15 -28 walk round
45 68 64 walk straight
85 -16 -7 walk that
-138 -122 -90 walk the
96 40 -26 walk to
-43 -84 19 walk up
-35 -23 -9 walk yesterday
52 -13 5 walker
0 9 94 wallpaper
-8 -31 -13 wallpaper for
-72 -52 -45 wander
278 288 313 want
-243 -248 -202 want a
47 51 48 want and
16 19 -38 want her
24 37 54 want him
59 153 189 want it
-93 -40 -18 want me
-23 -19 -31 want my
30 28 24 want of
9 -73 -55 want rid
27 -15 -7 want something
-35 -18 -7 want that
154 140 88 want the
20 20 17 want this
233 153 86 want to
-21 -28 -14 war
-20 -27 -20 war zone
-24 0 -12 ward
3 5 -28 ward round
-19 -42 0 wardrob
-53 -28 -13 warehous
-38 73 -166 warfarin
-139 -96 17 warfarin and
10 11 -32 warfarin chat
30 34 -28 warfarin for
8 25 -58 warfarin slip
21 19 -39 warfarin twic
-77 -146 -287 warm
6 18 -89 warm and
-33 -34 -20 warm as
-37 -39 4 warm bath
24 28 47 warm breath
32 37 18 warm no
9 8 30 warm now
34 -3 -1 warm pink
-184 -91 -43 warm up
-30 -37 -18 warm ups
15 29 41 warmth
-107 -20 -92 warn
49 57 58 warn about
-35 11 -17 warn at
-84 -91 -74 warn me
35 31 54 warn no
22 25 1 warn out
-31 -24 -19 warn sign
51 22 49 warning
230 143 -85 wash
186 194 -37 wash it
2 3 77 wash machin
30 -39 -76 wash my
61 84 -29 wash out
63 8 34 wash up
-126 -39 41 wasp
-95 -49 -17 wasp get
-8 14 45 wasp sting
117 -76 -36 wast
-49 -36 -37 wast anyon
134 -18 -8 wast in
54 84 81 wast of
141 169 40 watch
54 61 -163 watch blue
-45 -15 -5 watch cartoon
44 62 91 watch her
11 4 26 watch it
8 28 -2 watch say
50 -8 0 watch strap
16 35 -11 watch the
36 -68 -27 water
1 -49 -33 water a
-19 -78 36 water and
9 10 25 water be
-137 -99 -61 water bottl
-5 -26 -9 water can
51 81 8 water come
-27 -19 -9 water do
79 74 -108 water down
25 21 35 water drip
39 27 31 water for
105 82 -1 water go
11 1 -56 water have
115 95 49 water help
37 33 -8 water infection
8 21 51 water make
31 51 49 water next
7 17 40 water now
-112 -80 -30 water on
-2 -23 4 water or
-25 -86 -36 water pil
3 13 34 water sinc
6 7 26 water so
-29 -15 -6 water stop
-7 -111 -94 water tablet
11 6 21 water wont
-9 34 -45 waterwork
28 26 54 watery
28 26 54 watery stuf
-13 -28 -3 wav
-16 -32 -7 wav at
-8 35 -109 wave
18 36 -5 wave of
54 64 -40 wax
313 263 258 way
8 15 -31 way and
46 -15 -8 way for
31 33 29 way from
19 87 63 way home
-13 -58 -3 way i
20 -12 -10 way most
-17 -14 -45 way of
-25 46 59 way out
30 -2 -89 way sinc
60 62 47 way that
9 23 -13 way through
106 135 126 way to
-51 -26 -34 way too
2 13 33 way twic
38 -2 -11 way up
26 30 29 way when
-59 -17 -8 way worse
-3 -21 -18 wayn
-192 -84 27 we
-38 -41 -21 we adopt
104 96 53 we all
-2 -8 -26 we ask
96 81 169 we be
26 19 29 we blam
40 -2 9 we cal
54 48 67 we calcium
-69 5 -23 we can
-15 -12 -84 we come
166 108 91 we do
23 42 60 we dont
-48 -11 0 we drive
26 23 44 we fry
23 19 -44 we get
59 22 30 we go
-211 -3 63 we have
14 48 5 we let
-46 -20 -13 we lose
-5 -26 4 we move
27 19 17 we murder
-50 -19 -7 we pick
-104 -49 -18 we play
46 54 47 we put
-68 -57 -43 we ring
-56 -50 -27 we shal
5 4 -36 we sleep
-27 -26 -17 we take
33 32 45 we think
20 29 -11 we use
-146 -35 -58 weak
-9 38 -4 weak and
12 23 56 weak as
-25 -18 -12 weak be
-3 0 -24 weak cant
-45 -44 -21 weak come
8 33 -8 weak every
36 52 -3 weak exact
-20 -20 -9 weak from
3 33 17 weak have
-28 -20 -48 weak i
-34 -30 39 weak in
21 -2 -1 weak just
20 46 51 weak leg
1 6 51 weak littl
-29 -17 0 weak my
-40 -52 -15 weak never
34 -17 -9 weak no
23 -7 -4 weak not
42 -8 -6 weak nothing
21 8 15 weak on
4 6 -29 weak over
15 21 -57 weak sinc
5 5 -68 weak than
-23 -26 -39 weak that
21 -2 -2 weak what
-55 -11 -8 weak you
70 -43 -55 wean
-182 -173 -147 wear
30 27 -25 wear a
-75 -41 -17 wear his
-47 -49 -12 wear it
21 -8 -40 wear me
-42 -9 -15 wear off
-3 -60 -42 wear the
4 11 -43 weather
22 6 -10 web
7 -17 -28 web of
-21 -21 -26 webmd
-41 -45 -60 websit
32 13 -74 wed
-23 -22 -13 wed have
-167 -30 -48 wedding
24 7 -30 wedding and
19 -25 2 wedding in
-45 -23 -6 wedding on
11 51 63 wedding ring
6 10 24 wedding sermon
-38 -4 23 wedding two
-19 29 -34 wedg
8 33 -14 wedg on
190 121 -90 wednesday
46 55 -19 wednesday and
8 8 -46 wednesday because
-42 -20 8 wednesday do
26 62 -117 wednesday i
62 24 88 wednesday knee
49 45 57 weedkiller
454 365 -86 week
-17 -54 -21 week a
-118 -45 -79 week after
2 10 20 week aged
106 129 -87 week ago
49 11 -70 week along
-177 -88 -134 week and
67 -16 -4 week arm
-25 -18 -66 week baby
47 -64 -157 week back
-22 -93 -38 week be
-15 -30 -2 week because
-9 -41 -28 week before
4 9 30 week belly
4 161 185 week blood
70 19 -5 week bp
5 -68 -30 week burn
3 -2 27 week by
-39 -50 -16 week calf
52 -76 -62 week cant
98 -3 -2 week coffe
-32 5 22 week do
5 38 -4 week eyelid
10 21 -10 week feel
-21 11 -11 week for
19 83 77 week four
22 52 -14 week go
10 44 125 week hasnt
12 21 -19 week have
17 26 -16 week he
3 11 34 week head
-62 -34 -6 week how
126 61 -96 week i
-59 -112 -16 week in
12 26 51 week instead
3 16 -27 week into
111 21 95 week it
4 -9 -65 week its
10 63 94 week late
6 22 5 week lid
8 -38 -133 week my
70 -146 6 week no
-50 -52 39 week not
-3 -49 -1 week nothing
32 -144 -53 week now
66 28 -17 week of
16 -36 -46 week off
113 39 -100 week old
-18 -48 11 week on
-26 45 -37 week one
23 21 -50 week or
32 63 -25 week palm
-55 -16 -2 week physio
3 48 9 week postpartum
154 43 102 week pregnant
1 4 -41 week ring
40 113 53 week she
-70 20 15 week sinc
2 -44 -10 week six
24 -34 -21 week start
1 6 39 week sudden
50 145 -29 week temperatur
-31 -7 0 week that
-106 30 25 week the
18 18 34 week ther
4 28 5 week this
1 17 -42 week throat
-85 -23 -6 week tomorrow
-39 -34 2 week two
-1 -101 -53 week wake
27 20 23 week what
-33 -13 -3 week which
-7 -7 60 week with
11 11 -39 week worse
184 346 -68 weekend
-72 -26 -58 weekend and
22 31 -76 weekend i
-38 -31 -21 weekend my
-52 -33 -16 weekend on
2 2 -57 weekend pee
4 -3 -29 weekend she
6 43 37 weekend so
63 102 197 weekly
7 38 118 weekly methotrexat
49 57 53 weekly pil
35 -21 -79 weep
7 -62 -96 weigh
80 -35 -10 weigh myself
137 78 -16 weight
21 44 51 weight between
77 107 -34 weight on
-26 -31 -3 weight sadly
156 182 334 weird
2 4 44 weird grin
12 20 18 weird like
13 17 44 weird one
172 204 -67 wel
-39 -32 -45 wel and
-31 -18 -23 wel as
-31 -6 -2 wel back
83 113 147 wel be
-75 -39 -17 wel could
39 51 50 wel for
30 -38 -47 wel i
2 -13 -61 wel in
18 22 35 wel it
41 32 29 wel just
34 28 -33 wel my
9 9 -37 wel not
-56 -8 7 wel now
34 26 53 wel only
-58 -38 -3 wel she
25 28 -12 wel sinc
1 -2 20 wel the
129 108 -19 welly
34 33 -17 welly into
38 28 15 welsh
12 13 39 welt
221 353 192 wet
24 30 -24 wet fish
-46 25 35 wet myself
24 20 -148 wet nappy
11 17 34 wet pyjama
87 51 80 wet sand
81 75 30 wet the
4 6 44 wet towel
44 53 95 wet trouser
30 42 78 wetsuit
39 -100 -97 whack
87 -49 -24 whack a
-31 -14 -41 whack my
-625 -450 -306 what
-130 -50 -9 what a
-84 -11 9 what about
-45 2 -138 what be
-43 -48 -31 what can
-21 -25 -23 what caus
106 110 104 what come
-72 -74 -48 what could
68 83 41 what day
178 133 68 what do
39 -28 -71 what else
124 28 21 what food
-14 -16 -26 what for
-25 -14 -15 what give
-81 -61 -69 what go
-22 -4 -19 what happen
-89 -85 -68 what have
14 17 65 what he
136 134 122 what height
23 34 21 what help
104 163 275 what i
-28 -25 -27 what if
-24 -17 -20 what illness
11 50 154 what it
-31 -20 -11 what lie
67 72 44 what look
-55 -43 -38 what might
-100 -102 -81 what muscl
12 7 26 what must
17 37 39 what my
-128 -97 -116 what now
1 2 26 what order
107 127 118 what peopl
-19 -46 -49 what point
38 39 22 what she
-39 -68 -48 what should
-14 -16 -25 what sit
-67 -21 -23 what sort
133 88 64 what stretch
-37 -30 -22 what tablet
-58 -69 -11 what temperatur
-170 -115 -81 what the
-44 -42 -24 what they
-45 -40 -28 what thing
26 31 13 what time
-57 -82 -51 what to
-109 -87 -133 what would
20 20 21 what year
-30 -31 -31 what you
-20 -14 -12 what your
2 -4 73 whatever
-49 -37 3 whatever and
58 49 27 whatever i
34 -7 2 whatever it
-35 -22 -9 whatever my
14 52 55 whatsoever
23 32 29 whatsoever back
-57 -42 15 wheel
0 0 -25 wheel on
20 15 37 wheel with
52 74 62 wheelchair
107 65 108 wheez
-35 -40 -29 wheez or
-34 -17 -70 wheezy
3 4 -66 wheezy at
-238 -349 -237 when
-37 -26 -18 when a
39 -14 -9 when all
-29 -40 -42 when be
-75 -44 -22 when blood
-29 -18 -9 when breath
-70 -73 -35 when can
-21 -22 -17 when could
-26 -74 -70 when do
-82 -82 48 when he
72 72 58 when her
-66 -53 -32 when his
224 131 -34 when i
-27 -14 -5 when in
-114 -103 -127 when it
71 55 47 when mum
-64 -42 0 when my
-26 -15 -20 when our
40 41 10 when pres
-26 -37 -12 when she
-29 -19 -16 when should
-41 29 -76 when the
1 -64 -34 when ther
82 120 57 when they
86 79 109 when we
-48 -36 -26 when wil
-19 -22 -62 when would
28 35 28 when you
62 55 50 when your
32 -129 -76 whenever
4 33 41 whenever a
102 -64 12 whenever i
-19 -22 -60 whenever she
-49 -51 -51 whenever the
65 182 -2 wher
23 -69 -21 wher a
-138 -91 -55 wher do
11 7 32 wher he
22 13 25 wher his
114 239 10 wher i
-20 -1 -19 wher it
-1 1 -95 wher my
-23 -16 -17 wher on
17 33 28 wher one
6 23 -69 wher she
59 45 86 wher the
-15 3 49 wher they
-30 -20 -16 wher you
68 51 65 wher youd
-135 62 101 whether
61 66 60 whether a
-19 -20 -16 whether all
15 20 4 whether banana
-40 -2 -2 whether coffe
-49 -24 2 whether i
-23 34 10 whether it
-29 -36 -31 whether one
-1 1 23 whether this
-320 -137 -99 which
54 51 47 which articl
124 87 104 which be
15 22 16 which button
-71 -59 -30 which condition
-17 -20 -22 which drink
-53 -66 -63 which food
-23 -14 -3 which fruit
6 36 -14 which fuse
6 -22 -14 which in
26 17 -21 which isnt
-29 -23 -26 which muscl
10 15 30 which my
-29 -17 -15 which nut
91 108 121 which of
-112 -106 -55 which one
-56 -12 -9 which should
0 -22 -13 which spasm
-5 35 15 which stretch
-21 -29 -10 which the
-7 18 38 which vitamin
6 9 20 which we
8 47 59 which your
-20 -2 -4 whichever
-56 -18 136 while
-27 -2 -3 while after
11 34 60 while do
-30 -8 -21 while he
18 -65 -16 while i
-25 -5 -4 while other
-60 -37 -12 while she
-6 -8 68 whimper
9 16 45 whip
-25 -28 -25 whippet
20 -23 -16 whirl
-55 -65 -64 whisk
-35 -22 -11 whisker
110 93 116 whisky
82 5 11 whisper
10 4 33 whisper sinc
44 -8 74 whistl
-2 17 38 whistl and
-55 -37 -51 whistl but
2 5 32 whistl cant
14 17 86 whistl or
195 195 234 white
97 145 193 white and
48 64 120 white as
17 22 16 white board
-36 -37 -28 white for
31 -32 -27 white in
7 5 -102 white line
25 30 -3 white mark
6 7 -61 white of
-76 -104 -118 white spot
30 31 22 white stuf
-32 -5 -1 white then
40 23 77 white with
22 -21 -7 whitsun
-318 -279 -214 who
2 3 -74 who and
-42 -136 -118 who be
-20 -31 -19 who cant
93 85 88 who come
3 20 32 who give
-9 -46 -23 who have
129 109 86 who i
-79 -70 -78 who invent
20 14 28 who isnt
-37 -17 -15 who make
16 18 28 who never
-1 23 22 who read
26 13 28 who run
-60 -48 -41 who should
-25 -26 -16 who think
0 29 34 who wake
-36 -28 -50 who won
-41 -55 -29 who wont
-36 -30 -16 who write
84 120 64 whod
3 37 38 whoever
-1 23 22 whoever write
-175 -61 145 whole
53 -1 -1 whole academic
22 52 -15 whole arm
10 19 20 whole back
-38 -41 -35 whole bag
11 -16 97 whole body
42 42 41 whole bottl
52 52 55 whole box
-6 -12 -21 whole class
61 57 62 whole crossword
-27 -12 -4 whole day
55 59 85 whole family
29 37 -15 whole flight
-16 -20 -25 whole grain
1 5 22 whole hand
-4 0 -57 whole hous
-3 2 -25 whole left
-22 -9 -9 whole limb
-40 -40 -30 whole list
3 63 82 whole month
-15 -37 -30 whole of
-29 -39 -40 whole page
-59 -50 -44 whole pub
61 33 15 whole right
22 2 -6 whole school
28 10 46 whole side
-49 -45 -20 whole street
27 27 57 whole strip
-41 23 -48 whole thigh
47 -49 -28 whole time
48 51 62 whole tub
12 31 43 whole undercarriag
-21 -11 -16 whole way
62 55 67 whole wedding
10 20 6 whoosh
26 7 22 whos
25 32 36 whos hous
-754 -651 -690 why
-40 -35 -5 why be
-44 -36 -24 why cant
-252 -220 -160 why do
4 35 1 why he
-33 -17 -17 why his
14 13 21 why me
-23 -5 -67 why my
-77 -58 -50 why she
-3 -13 -24 why that
52 66 -3 why they
-35 -30 -36 why wont
58 55 -18 why would
-21 -19 -5 why your
-44 -51 -7 wi
-66 -2 -36 wide
29 39 -25 wide awak
-29 -26 3 wide enough
5 -74 -66 widespread
-118 -55 -45 widespread kind
144 -1 -1 widespread twitch
15 27 24 widow
47 -14 54 width
71 144 179 wife
53 73 59 wife be
-26 -23 -16 wife birthday
11 -24 -13 wife calf
16 35 66 wife get
59 60 59 wife go
-32 -34 -31 wife have
-41 7 7 wife in
-94 -53 -27 wife make
-50 -214 -166 wife say
16 -21 -28 wife sign
-104 -68 -78 wife take
-37 -37 -38 wife tale
-41 -30 -45 wife think
33 34 32 wife use
-23 -38 -60 wife want
52 66 77 wife who
52 66 -3 wify
66 103 167 wiggl
6 27 33 wiggl and
4 15 32 wiggl em
23 19 -6 wiggl everything
2 5 41 wiggl the
-386 -237 -119 wil
-20 -10 18 wil a
-26 -8 -21 wil ask
79 -21 -15 wil be
24 23 26 wil come
112 114 109 wil do
28 29 23 wil eat
25 19 29 wil go
-27 -20 -29 wil have
-153 -148 -179 wil i
-268 -226 -122 wil it
-20 -59 -23 wil just
27 22 17 wil kil
-46 -34 -20 wil laugh
12 20 39 wil leave
-74 -61 -63 wil my
-21 -9 -6 wil never
-72 4 6 wil not
-37 -39 -38 wil only
-33 -36 -15 wil say
-30 -33 -43 wil sound
51 60 43 wil stop
6 9 29 wil stretch
10 5 23 wil tell
-31 -20 -22 wil that
-119 -74 -49 wil the
-105 -77 -110 wil they
7 31 68 wild
38 38 77 wild mushroom
-13 -4 -51 win
-91 -83 -38 winc
31 74 139 wind
113 45 26 window
-44 -64 -48 window and
33 -1 -31 window open
35 57 55 windowsil
22 -106 -186 wine
10 35 -37 wine a
-4 -67 -79 wing
42 -10 -5 wing and
-34 -37 -22 wing at
-34 -76 -3 wink
-80 -46 4 wink at
-43 -167 -111 winter
15 136 181 wip
17 12 24 wip after
-43 16 -17 wip out
54 43 61 wip somebody
28 24 43 wip someone
-4 38 46 wip the
111 163 113 wipe
87 119 49 wipe and
-46 -24 0 wipe i
6 11 20 wipe it
0 32 -91 wir
-13 5 52 wire
16 18 25 wire and
-49 -49 -87 wisdom
-48 -48 -86 wisdom tooth
-30 -34 -22 wise
168 159 207 wish
100 148 141 wish the
56 5 39 wish to
9 174 12 with
-11 -104 -3 with a
48 54 54 with all
-12 -7 -32 with als
54 97 14 with an
21 20 1 with and
-104 -109 -51 with any
41 -7 -5 with anything
4 41 34 with arm
-28 33 -7 with aura
-59 -11 -12 with avocado
31 23 54 with bad
4 3 25 with blister
-22 -2 2 with blood
14 20 31 with blue
-45 -45 -37 with boredom
-10 29 9 with both
-84 -59 -39 with chest
56 52 78 with clot
-86 -58 3 with cramp
31 36 40 with dinner
-42 -50 -102 with dribbl
33 15 4 with each
9 -76 -28 with em
33 23 -34 with epilepsy
29 23 50 with every
5 18 27 with eye
93 86 87 with fast
-1 2 22 with fever
-62 -61 -40 with fibro
-52 -64 -70 with fibromyalgia
-59 -3 -2 with guillain
24 23 -9 with hand
-65 -51 21 with her
27 43 -22 with him
82 76 77 with his
5 6 30 with ibuprofen
233 273 -204 with it
93 -17 -8 with jar
4 31 25 with kidney
-85 -38 -12 with leg
57 61 65 with lockjaw
-34 -43 -36 with magnesium
284 265 227 with me
3 36 0 with mnd
-26 -20 -8 with more
-2 20 -8 with motor
-56 -3 15 with muscl
-73 76 64 with my
8 4 21 with myasthenia
-38 0 -35 with new
-25 -4 5 with night
-108 -20 13 with no
59 -1 -64 with one
7 8 24 with out
41 34 58 with peopl
15 19 30 with pil
-26 -20 -15 with rage
100 -12 -5 with rest
-40 -36 -19 with restles
3 7 -34 with shake
68 55 38 with shaky
40 48 96 with shiver
-7 -10 -24 with shop
54 58 -25 with soap
-75 -37 -47 with someone
-166 -130 -94 with spasm
-2 8 47 with sweat
57 57 -5 with tea
76 62 48 with that
-77 -173 -18 with the
35 24 28 with their
7 -59 -70 with them
178 195 228 with thes
42 -22 -16 with this
24 -4 -2 with thos
-24 -11 -19 with twitch
-20 -49 -38 with two
2 46 -3 with walk
8 0 -21 with water
-44 -44 -34 with wet
-41 -55 -37 with what
-56 -46 -36 with you
-128 -66 -46 withdrawal
-97 -46 -32 within
36 -13 -55 within a
-22 -10 -4 within minut
8 32 49 within month
-85 -9 24 within the
-10 20 -20 within two
-166 -195 -154 without
-34 54 79 without a
0 -32 -9 without an
144 5 2 without any
-28 -23 -24 without ask
-53 -73 -37 without be
136 -9 -4 without diet
-38 -27 -22 without examin
2 -3 -65 without feel
0 -1 -42 without help
-38 -37 -25 without insuranc
-27 -18 -25 without it
49 97 198 without know
-67 -60 -19 without look
38 53 48 without mask
39 59 68 without me
-19 -52 -28 without mean
-33 42 -46 without my
14 26 42 without notice
11 37 30 without stop
-16 -16 -65 without tell
73 -33 -14 without try
17 13 33 without warn
24 -6 -2 wizard
26 -29 49 wob
-27 -33 -9 wob chin
21 4 -4 wobbl
18 26 14 wobbl all
35 1 11 wobbl i
23 4 -44 wobbl like
28 30 -15 wobbl on
-50 -16 -11 wobbl sinc
-39 -37 0 wobbl when
-69 -55 -34 woman
22 26 32 woman on
-31 -26 -21 woman who
-63 -42 -15 won
-32 -23 -47 won the
23 92 61 wonder
-25 -10 -25 wonder about
-30 25 25 wonder if
-37 -23 -22 wonder what
60 41 99 wonky
72 184 85 wont
46 44 60 wont answer
138 145 156 wont be
97 81 46 wont bend
-23 -8 21 wont clear
-73 -55 3 wont clos
35 30 -29 wont cock
-75 -40 -150 wont come
-27 -16 -9 wont die
87 92 123 wont do
-48 -47 -40 wont drink
5 -21 -15 wont eat
18 15 64 wont feed
37 72 85 wont get
31 33 42 wont give
-45 -103 -123 wont go
27 33 29 wont have
-27 11 -4 wont hear
-71 -122 -121 wont hold
15 22 30 wont it
-21 -89 -66 wont keep
-112 -83 -115 wont let
-71 -39 1 wont lie
72 94 -51 wont lift
54 61 59 wont look
4 17 -44 wont make
-31 -33 -56 wont move
-35 -30 -36 wont my
-33 -31 82 wont open
35 -9 -9 wont pack
38 82 -27 wont pinch
12 12 33 wont play
28 27 -122 wont put
-32 16 -14 wont quit
2 2 22 wont rous
13 14 35 wont seal
-8 21 27 wont see
-19 -25 -74 wont shut
-179 -110 -75 wont stay
22 30 100 wont stop
26 46 64 wont straighten
-76 -54 -10 wont suck
8 16 28 wont swallow
19 45 59 wont take
-45 -47 -40 wont touch
14 27 83 wont wake
26 24 -25 wont walk
16 21 71 wont wiggl
9 10 128 wood
-5 20 35 wood and
-41 -11 -20 wood i
1 3 23 wooden
14 -99 -9 wool
4 -31 -12 wool for
53 31 28 wool i
32 80 -88 woozy
25 15 -77 woozy be
247 300 285 word
40 47 59 word and
-29 -19 -20 word as
84 58 57 word at
-25 7 27 word be
48 20 42 word come
-7 -5 -22 word fine
-70 -32 -59 word for
23 -28 -30 word have
1 7 21 word he
22 19 26 word i
16 -28 -17 word in
-41 -29 -25 word mean
-64 -9 14 word of
71 82 24 word out
25 21 18 word salad
30 -51 -29 word she
8 22 12 word so
-18 -26 -10 word that
55 97 108 word then
5 34 -1 word turn
-71 -52 -61 word with
-56 -40 -88 wore
-49 -40 -77 wore the
-81 -173 -51 work
-41 -26 -7 work a
24 -20 19 work and
-57 -54 -40 work as
-34 -19 -26 work be
-8 -22 -10 work cant
2 2 -33 work fine
-34 -22 -28 work for
29 -10 -14 work hand
-34 -1 -1 work have
53 59 55 work he
-24 -13 9 work i
-6 -24 -12 work if
31 0 -8 work in
28 31 24 work it
-2 -50 -32 work my
-47 -44 -30 work now
-51 -43 1 work on
125 156 151 work out
-32 -11 1 work right
1 -20 -35 work sinc
22 10 -14 work the
20 29 66 work this
-16 -24 -24 work would
116 -2 21 workout
21 12 54 workout be
-1 -32 -2 world
25 -35 -43 world cup
-5 -27 -25 worm
-11 -1 21 worm wriggl
-197 -185 -199 worn
-63 -46 -55 worn off
-30 -5 -26 worn out
-110 -96 -51 worry
26 9 -9 worry about
-16 -20 -17 worry so
38 63 -31 worse
48 39 -16 worse by
42 110 71 worse every
0 0 -32 worse for
-62 -52 -31 worse hasnt
18 16 -47 worse lie
15 6 43 worse not
10 38 -17 worse over
13 -21 -9 worse sinc
-61 -31 -2 worse than
90 142 96 worse when
-39 -4 -2 worsen
-25 -37 -19 worst
13 16 36 worst head
71 70 115 worst headach
28 36 57 worst of
17 45 9 wort
-66 75 -8 worth
-33 -21 -58 worth a
-139 -109 -97 worth it
13 21 -42 worth mention
-9 -8 -24 worth the
48 244 391 would
-283 -166 -151 would a
-62 -58 -41 would an
65 76 63 would anyon
-44 -30 -9 would ask
560 608 543 would be
4 7 -40 would cal
-50 -22 -19 would cut
8 18 26 would describ
-15 -27 -36 would die
302 265 274 would do
-52 -32 -30 would eat
10 0 31 would finish
-25 6 4 would found
-28 -10 -5 would get
-36 -52 -94 would go
97 77 71 would happen
-17 -39 -10 would hardly
-158 -108 -66 would have
24 27 22 would he
-29 -30 -17 would help
-57 -30 -41 would her
-52 -70 -94 would i
242 240 243 would it
14 -8 -33 would just
-25 -20 -13 would keep
-149 -296 -242 would like
-46 -43 -38 would look
-26 5 -5 would mis
-51 -23 -16 would more
-51 -121 -67 would never
-51 -8 25 would not
24 35 33 would notice
49 37 -10 would one
-36 -22 0 would only
-20 -20 -13 would pul
8 14 32 would put
76 -33 -24 would rather
6 62 76 would run
10 -16 23 would say
-7 -23 -9 would sit
23 28 26 would someone
107 122 116 would sooner
54 16 29 would stay
-25 -12 -15 would take
-57 -76 -44 would tell
-37 -29 -75 would that
-33 -31 -31 would the
-3 33 25 would their
-21 -17 -22 would they
-23 -12 -16 would top
56 93 103 would you
186 139 248 wouldnt
-36 -19 13 wouldnt be
64 54 53 wouldnt cal
-25 -23 5 wouldnt come
-17 -68 -22 wouldnt do
-31 -23 4 wouldnt go
-26 -22 -49 wouldnt let
61 50 46 wouldnt mind
90 32 31 wouldnt say
9 18 21 wouldnt stop
-23 -5 2 wound
106 67 126 wrap
11 5 29 wrap in
14 14 23 wrap when
5 -85 -103 wreck
58 -15 -5 wreck my
-30 -23 -23 wrench
-28 -26 -19 wrestl
-81 -73 3 wriggl
120 142 -259 wrist
9 45 -19 wrist back
-19 23 -18 wrist be
5 9 33 wrist but
2 4 -58 wrist cant
2 5 -28 wrist drop
25 24 -7 wrist in
32 46 -97 wrist just
-4 6 26 wrist now
-23 -16 4 wrist plaster
13 17 -65 wrist stil
6 8 -58 wrist up
288 307 319 write
-52 -51 -64 write a
6 30 35 write about
27 32 51 write be
-21 -54 -33 write hand
38 -24 -15 write have
-29 -20 -10 write her
128 125 138 write letter
-106 -62 -61 write me
60 86 90 write my
-27 -19 -21 write that
32 99 140 write the
-33 -8 -59 write to
1 6 20 writer cramp
-168 -202 -108 wrong
-1 5 -29 wrong and
-23 -21 -14 wrong chat
25 16 23 wrong she
32 32 44 wrong side
-35 -55 -95 wrong with
21 25 33 wrong word
-32 -4 12 ws
-65 -52 -25 x
-38 -32 -14 x ray
21 8 36 x10
46 72 -1 x2
6 60 95 xanax
2 20 -2 xanax bar
7 -22 -16 xma
-37 -110 -80 y
-61 -31 -16 y and
131 -34 -5 ya
44 4 -3 yard
20 32 -2 yawn
10 22 -31 yawn goosebump
-211 -204 -225 year
-72 -65 -44 year 10
3 -37 -15 year 4
-62 -49 -21 year 6
-28 -13 -12 year after
-54 -204 -29 year ago
235 -99 46 year and
-20 39 34 year back
-5 -23 -26 year be
27 -1 47 year but
-35 -3 -3 year do
48 1 -10 year doctor
91 -10 -2 year foot
-138 6 -8 year for
41 44 -25 year hand
10 14 42 year have
15 -51 -25 year he
13 -37 -31 year i
86 -22 -51 year in
-27 -5 1 year it
7 -49 -38 year its
4 55 -4 year jumpy
-34 -27 -11 year later
-69 -9 -11 year marry
34 -69 -23 year my
52 1 19 year never
-37 -8 98 year no
-3 -31 2 year now
-9 67 -37 year of
378 142 105 year old
53 24 -45 year on
-48 -6 -2 year one
70 -49 -49 year or
4 82 -6 year reach
-51 -21 -52 year sinc
-33 2 39 year so
34 24 -13 year stop
23 -13 -9 year that
-24 -23 20 year the
4 41 20 year this
-33 48 23 year two
-30 -5 3 year without
-110 -38 -34 yel
-29 -22 -10 yel with
117 88 -141 yellow
31 35 -2 yellow and
14 18 47 yellow edge
20 -11 -35 yellow sinc
28 32 -7 yellow this
81 86 7 yelp
58 59 -15 yelp if
-153 -109 56 yes
-43 -42 -30 yes and
95 77 62 yes i
-25 15 36 yes no
-6 -39 -3 yes on
-57 -45 -34 yes or
-4 260 -447 yesterday
-48 -55 -6 yesterday 3
84 41 98 yesterday after
19 -41 -103 yesterday and
-77 -24 -7 yesterday be
-28 -29 -8 yesterday because
60 48 39 yesterday cant
7 3 -50 yesterday come
26 29 -9 yesterday deep
92 79 217 yesterday evening
-23 -16 4 yesterday finger
32 57 9 yesterday for
-10 -12 -35 yesterday get
7 10 -49 yesterday hand
68 57 88 yesterday he
-51 -50 -26 yesterday how
60 82 -8 yesterday i
65 68 -11 yesterday in
25 14 6 yesterday its
-61 -73 -52 yesterday lol
6 30 -8 yesterday lunch
103 116 16 yesterday morning
35 31 -39 yesterday my
-5 -12 -58 yesterday no
25 7 -6 yesterday not
19 17 -23 yesterday now
-29 -33 -12 yesterday only
4 5 24 yesterday pain
83 78 30 yesterday she
-50 -28 -7 yesterday so
12 23 -24 yesterday stil
8 37 -4 yesterday temperatur
-88 -61 -79 yesterday the
-25 -16 -2 yesterday today
-6 -2 -22 yesterday too
-61 -44 -15 yesterday we
-18 -17 -31 yesterday when
88 68 -9 yesterday with
217 156 77 yet
-32 -30 -15 yet my
-38 16 12 yoga
-21 -5 -7 yoga class
16 23 16 yoga he
-34 -16 -5 yoga mat
-24 -16 -31 yoga or
73 67 64 yoga pose
-1 14 -169 yoghurt
-14 -16 -58 yoghurt and
-152 -13 104 you
-38 -1 -1 you about
-28 -37 -17 you achy
-36 -46 -47 you and
-121 -32 -30 you ask
141 137 154 you be
211 127 105 you can
-115 -122 -123 you cant
10 15 23 you card
66 63 66 you catch
12 -24 -39 you could
14 26 48 you cramp
85 75 81 you die
52 73 16 you do
15 15 38 you dont
-51 -32 -10 you eat
91 107 94 you for
-17 -70 -58 you get
-43 -30 -21 you go
52 64 56 you help
-22 -5 29 you i
120 144 156 you just
123 112 105 you know
-42 -58 -37 you lift
-40 -25 -5 you like
-15 -20 -21 you make
-25 -23 -15 you mean
29 -11 -5 you name
-80 -44 -25 you notice
-18 -17 -22 you numb
38 30 58 you on
-3 0 -30 you only
-80 -85 -67 you out
53 10 -5 you poke
18 21 12 you pres
15 4 29 you recommend
-29 -40 -33 you right
-16 -22 -35 you ring
51 68 54 you say
-51 -31 -9 you sleep
-37 -44 -24 you so
19 28 36 you start
35 63 -7 you suggest
-46 -22 -23 you take
248 155 143 you tell
-53 -57 -55 you to
5 18 27 you touch
-4 5 -23 you up
16 13 23 you vomit
-19 -21 -18 you whether
-28 -13 -21 you wil
-53 -32 -39 you wipe
35 93 73 you wont
46 42 41 you word
-61 -65 -55 you would
-25 16 77 youd
-25 -12 -4 youd expect
-29 -23 -10 youd suggest
16 11 -78 young
12 9 -72 young of
-64 -147 -29 your
-45 -44 -58 your a
52 41 37 your advice
-23 -12 -12 your answer
172 102 87 your articl
71 64 61 your back
16 20 22 your belly
-23 -11 -13 your bit
-20 -8 -22 your breath
-77 -11 -7 your calf
0 1 24 your cramp
4 -38 -24 your doctor
-22 -16 -12 your eyelid
11 9 22 your face
65 60 69 your faith
-19 -48 -30 your hand
72 63 51 your heart
-11 -12 -25 your instruction
-54 -29 -38 your leg
71 53 67 your lip
37 -27 -25 your list
-65 -36 -10 your muscl
2 5 36 your neck
176 160 176 your page
58 28 25 your rule
-31 -12 -8 your time
-20 -10 -18 your tongu
-44 -50 -29 your whole
-6 -18 -66 yourself
-20 -25 -20 yourself and
35 -148 -118 zap
10 28 18 zap by
19 30 -28 zap off
4 -107 -44 zap when
-59 -52 16 zero
-81 54 104 zigzag
-62 -13 -2 zigzag in
11 15 47 zing
43 53 -20 zip
23 -59 -54 zomby
83 -3 -5 zomby at
-55 -32 -23 zomby proces
-19 -41 -26 zone
-51 -55 -24 zoo
-11 -9 -24 zoom
31 32 5 zopiclon
63 74 8 zopiclon and
-34 -20 -31 zumba
130 -3 -3 веко
130 -3 -3 дергается
130 -3 -3 дергается веко
130 -3 -3 за
130 -3 -3 за кофе
130 -3 -3 из
130 -3 -3 из за
130 -3 -3 кофе
130 -3 -3 меня
130 -3 -3 у
130 -3 -3 у меня
130 -3 -3 это
130 -3 -3 это из
"""
