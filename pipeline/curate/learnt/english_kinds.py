"""The table of kinds, for English: written by `make learn`, not by hand."""

TABLE = """\
story call event news
132 2 -184 51
asking	-8 65 -37 -21
begins ed	2 19 -11 -10
begins er	-11 -1 -16 27
begins ing	-12 17 -11 6
begins ly	1 3 7 -11
begins ment	-4 7 6 -9
begins tion	-6 4 -3 6
both !	0 3 -2 -1
both (day)	-40 -6 43 2
both (hour)	-5 -16 56 -35
both (money)	-12 1 2 9
both (month)	-42 13 37 -7
both (nth)	-13 8 19 -14
both (number)	-22 4 18 1
both (year)	-1 5 -27 24
both :	-14 29 27 -42
both ;	-25 13 25 -13
both ?	-3 24 8 -30
both @	0 2 -2 0
both a	44 -7 -10 -26
both abernathy	-1 0 2 -1
both ability	0 2 -1 0
both able	-1 1 -1 1
both about	17 -4 -4 -9
both above	-1 -6 7 1
both abstract	-2 5 -1 -2
both academic	5 0 -1 -4
both academy	-1 -5 2 5
both accept	0 1 -2 0
both acceptance	-1 2 0 -1
both accepted	-2 12 -9 -1
both accepting	-1 -2 -1 4
both access	-4 1 -2 5
both accessibility	3 -7 -1 6
both accessible	-1 1 -1 1
both accommodation	0 -1 1 0
both according	-4 -3 -1 7
both account	0 -1 0 1
both accountant	2 -1 1 -2
both accreditation	0 2 -1 0
both acquire	-1 -4 0 5
both across	0 -1 -3 4
both act	-1 -2 -1 4
both activity	4 1 -4 -1
both actually	-1 2 -1 0
both add	-15 18 -6 3
both added	3 -1 0 -2
both adding	1 1 0 -2
both address	0 0 -1 1
both adjective	1 -1 0 0
both administrative	0 2 0 -1
both admission	-1 -2 5 -2
both adopt	-1 0 -2 4
both adopted	-2 -3 -2 7
both adult	4 1 -5 0
both advance	0 -2 2 1
both advertised	0 1 0 0
both advice	6 -9 7 -4
both adviser	-1 -3 5 -1
both advisory	-2 9 -6 -1
both advocacy	0 0 0 -1
both advocate	2 -3 0 1
both aest	0 2 -2 0
both affected	0 2 0 -2
both after	5 -7 -15 16
both afternoon	2 -7 9 -4
both afterward	2 -4 3 0
both again	3 1 -3 -1
both against	5 -6 -1 3
both age	1 -3 8 -6
both aged	-5 1 -5 9
both agency	-2 -9 -2 13
both agency's	0 0 -4 4
both agenda	-2 -2 7 -2
both agent	0 1 -1 1
both aging	-1 -1 0 2
both agm	0 0 1 0
both ago	1 -3 0 3
both agree	1 -1 0 0
both agreed	-1 -2 1 3
both agreement	0 -1 -3 3
both ahead	0 -3 2 1
both ai	-4 -2 6 0
both aid	-2 -5 3 4
both aide	0 1 0 0
both ala	0 1 -1 0
both albany	-1 -6 8 -1
both album	1 -2 1 -1
both alert	1 2 -1 -1
both alive	5 -1 -1 -4
both all	1 -22 0 22
both allow	0 0 1 0
both allowed	1 -1 0 0
both almost	1 -1 0 0
both alone	0 -3 4 0
both along	3 3 -2 -4
both aloud	3 -1 2 -3
both already	-2 -5 -2 10
both also	1 -2 0 2
both alternative	3 -1 -2 -1
both although	0 1 0 0
both alumni	-1 -1 1 0
both alway	0 0 1 -1
both am	3 -2 0 0
both amendment	1 0 1 -2
both america	-2 4 -2 0
both american	1 3 -1 -3
both americorp	0 1 0 0
both amnesty	-1 0 0 1
both among	-1 -2 0 4
both amount	-1 2 0 0
both an	10 1 1 -12
both anatomy	2 -1 0 0
both and	30 -12 5 -22
both annex	-4 0 3 1
both announce	0 -1 0 2
both announced	-6 0 -5 12
both announcement	6 -1 -1 -4
both annual	-8 -10 25 -7
both anonymous	0 2 -1 0
both another	6 -3 -3 0
both answer	7 3 -2 -8
both answered	3 -6 -4 7
both any	-23 36 -13 -1
both anybody	-1 1 3 -3
both anyone	-2 2 5 -5
both anything	-1 8 0 -7
both anyway	6 -2 -1 -4
both anywhere	0 3 -3 0
both aoe	-1 7 -5 -2
both apart	1 -6 3 1
both apartment	1 0 0 -1
both apiece	11 -3 -3 -5
both apology	-1 3 -1 -2
both app	3 -3 -2 2
both appeal	0 -4 -2 6
both appear	1 1 -2 1
both applicant	2 -5 5 -2
both application	0 11 -17 6
both applied	8 -17 -4 13
both apply	5 6 -12 1
both applying	8 -12 6 -2
both appoint	0 4 -1 -2
both appointed	-3 -4 -3 9
both appointment	0 1 -1 0
both apprentice	0 2 -2 -1
both appropriation	-4 5 0 -1
both approval	5 -4 2 -3
both approve	1 1 -2 0
both approved	0 -8 -2 10
both aquarium	-1 -5 -1 7
both architect	-1 -1 0 2
both archival	-6 2 9 -5
both archive	-10 -8 3 15
both archivist	2 -2 1 -1
both are	-26 18 7 1
both area	-5 -1 -4 9
both aren't	0 0 1 0
both argue	-7 -5 15 -3
both argument	2 -2 -2 2
both arkansa	-2 -1 -2 5
both around	0 -5 3 2
both arrange	0 -4 4 0
both arrive	-3 10 -2 -5
both arrived	3 0 -8 5
both arriving	0 1 -1 0
both art	-4 9 -3 -2
both article	1 -1 -1 0
both artificial	0 2 -1 0
both artist	2 10 -5 -6
both as	-12 6 -2 8
both asheville	-1 -1 3 -1
both aside	3 1 -2 -2
both ask	8 5 -6 -6
both asked	17 -12 -10 6
both asking	7 -3 -3 -2
both asl	-1 2 -1 0
both asleep	0 2 0 -1
both assembly	0 -2 2 0
both assessment	-1 4 -2 -2
both assistance	0 2 0 -2
both assistant	-3 1 -1 3
both associate	0 3 -1 -1
both association	-11 -12 3 21
both association's	-1 -1 1 0
both at	-31 2 44 -15
both ate	9 -4 -2 -3
both atla	-3 0 0 4
both atlase	1 -1 0 1
both attached	1 -1 0 0
both attend	-1 3 -3 1
both attendance	13 -16 4 -1
both attended	1 -2 2 0
both attendee	0 -5 7 -2
both attic	-3 5 0 -1
both attorney	-1 -2 2 1
both audience	4 -1 -1 -2
both audio	-2 -3 4 0
both audiobook	-4 -1 -1 6
both audit	-1 -4 1 4
both auditor	1 -3 -1 3
both auditor's	-4 2 -2 4
both australian	0 0 0 1
both author	2 4 -4 -2
both authority	0 4 -2 -2
both autumn	-1 0 -2 3
both available	3 -5 4 -2
both average	-2 -2 -1 4
both award	-4 12 -21 13
both awarded	-1 -7 1 6
both away	-3 3 -1 1
both b	-3 1 3 0
both baby	3 -1 -1 -1
both back	10 -4 -9 3
both bad	-3 3 -1 2
both badge	-3 -8 16 -4
both badly	-1 -2 3 -1
both bag	2 0 -1 -1
both bakery	2 -2 1 -1
both balance	1 -1 2 -1
both ballot	5 14 -17 -1
both ban	-5 -1 0 6
both band	-2 5 1 -4
both bangor	0 -1 -1 2
both bank	1 -3 -1 4
both banned	4 -2 2 -4
both banner	3 2 -2 -3
both bar	9 -10 4 -3
both barber	1 0 -2 0
both barcode	1 0 -1 0
both barn	0 -1 2 0
both based	1 1 -1 -1
both basement	-3 4 -3 2
both basic	-1 -9 11 -2
both basis	-1 6 -3 -2
both bat	2 -2 0 0
both battery	-1 -1 -1 3
both bay	-3 1 3 -1
both be	-32 28 -2 6
both bean	-1 -1 3 -1
both bear	-1 0 0 2
both beat	2 -2 -2 2
both became	8 0 -7 -2
both because	-1 0 6 -5
both become	-4 8 -2 -2
both bed	-1 9 -7 -1
both bee	-3 8 -4 -2
both beekeeper	-1 -3 0 4
both been	-9 -11 -7 27
both before	6 0 -3 -2
both beforehand	-1 1 0 0
both began	4 -3 -6 5
both begin	-5 -13 5 12
both beginner	1 -2 3 -2
both beginning	-1 -10 3 8
both begun	0 -3 1 2
both behalf	-1 0 -2 3
both behind	8 -7 4 -5
both being	-2 4 -6 4
both belfast	0 1 -1 0
both believe	-7 9 -1 -1
both believed	-4 5 0 0
both bell	0 1 -1 0
both belong	-1 -2 4 -1
both below	6 1 -8 1
both bench	3 0 -2 -1
both benche	-1 -3 4 0
both benefit	0 2 0 -2
both bequest	-1 -2 0 3
both beside	6 -1 -5 0
both best	-5 12 -4 -4
both beta	-3 5 -2 0
both better	12 -4 -4 -3
both between	1 4 -7 2
both beyond	4 -3 -1 0
both bibliography	-1 2 1 -3
both bicycle	-2 0 -1 3
both bid	-5 1 -12 16
both bidder	0 1 0 -1
both big	6 -4 -2 -1
both bike	3 0 -2 -1
both bilingual	-4 5 -1 0
both bill	3 -6 -6 9
both bin	0 -2 0 2
both binder	-1 -1 1 0
both bindery	-1 -2 5 -2
both binding	-1 -6 8 -1
both bingo	2 0 -1 -1
both biography	1 -1 0 0
both bird	0 6 -2 -4
both birthday	-1 5 -3 0
both biscuit	1 0 0 0
both bishop	-1 1 0 -1
both bit	0 1 0 0
both bite	0 -4 2 1
both black	-1 -2 5 -2
both blamed	-1 -2 -2 4
both blank	0 -1 1 0
both blind	5 -1 -1 -3
both block	4 -10 4 1
both blog	0 1 -2 2
both blogger	-7 8 0 -1
both blue	4 -3 -1 -1
both board	-9 0 -4 12
both board's	0 -1 -2 2
both boat	0 0 2 -1
both body	-3 -2 0 5
both boiler	1 -1 1 -1
both bond	3 -2 -1 -1
both book	5 -9 2 2
both bookbinder	-1 0 0 1
both booked	4 -8 6 -3
both booking	0 -7 7 1
both bookmark	3 -2 -1 0
both bookmobile	-6 -1 -8 15
both bookplate	2 0 -1 0
both bookseller	1 -6 2 3
both bookshop	0 1 -1 0
both boot	-3 -10 14 -1
both booth	6 4 -6 -3
both border	0 -2 -1 4
both born	0 -1 1 0
both borrow	-7 1 2 5
both borrowed	10 -2 -4 -4
both borrower	5 -1 0 -4
both borrowing	-1 -3 -3 8
both boss	0 1 -1 0
both both	-5 -7 6 6
both bottle	3 -1 0 -2
both bought	1 -2 -2 3
both bound	-1 1 1 0
both bowl	2 -6 2 1
both box	2 18 -12 -9
both boxe	-2 1 -5 6
both braille	-4 -1 1 4
both branch	13 -5 -1 -7
both branch's	0 2 -2 0
both branche	-14 8 -15 21
both brass	0 -1 2 -1
both bread	6 -3 -2 -2
both break	-1 0 -1 3
both breakfast	1 -3 4 -3
both brewery	-2 -1 5 -2
both bridge	0 1 -1 0
both brief	0 -1 0 1
both briefing	-1 -2 3 0
both bring	-7 -23 31 -2
both bringing	6 -3 0 -3
both british	-2 0 0 2
both broadband	-2 6 -2 -3
both brochure	0 1 0 -1
both broke	6 -2 -1 -3
both broken	4 -1 -2 -1
both brook	-2 -4 0 6
both brought	6 -8 -1 4
both bst	-1 1 0 -1
both buddy	0 -2 -2 5
both budget	15 -10 2 -6
both budgeting	1 -3 3 -1
both build	2 -3 2 -1
both building	4 -2 -1 -1
both built	1 1 -1 -1
both bulletin	-2 11 -6 -3
both bunk	-1 9 -6 -2
both bureau	-1 1 2 -2
both burned	-3 -1 -2 6
both bursary	0 5 -4 -1
both bus	7 -3 1 -4
both buse	-1 -1 1 0
both business	0 6 -2 -4
both but	-3 -6 4 4
both button	-1 1 3 -2
both buy	1 -1 -2 1
both buyer	0 -3 -1 4
both by	-9 31 -10 -12
both bylaw	0 1 0 -1
both cabin	0 -4 5 -1
both cabinet	0 0 -1 1
both café	3 -1 1 -3
both cake	3 -6 6 -2
both calendar	0 12 -5 -7
both call	-12 5 -8 15
both called	-1 -5 -2 8
both calling	0 2 -2 0
both came	29 -23 -9 3
both camera	-1 -3 7 -3
both camp	1 -14 15 -3
both campaign	6 -1 0 -5
both campfire	0 -3 4 -1
both campus	5 -2 0 -3
both can	6 17 -2 -21
both can't	4 -2 -2 0
both canada	0 1 -1 0
both canadian	-1 0 0 0
both canal	0 2 0 -1
both cancel	1 -2 0 1
both canceled	-6 -6 -5 17
both cancelled	3 -2 -1 0
both candidate	-2 13 -6 -5
both cannot	-6 6 -4 4
both canoe	-2 -6 2 6
both cap	2 -4 2 1
both cape	-2 -5 6 1
both capital	0 0 1 -1
both capitol	-3 -5 5 3
both caption	-2 -4 6 0
both car	1 0 -1 -1
both card	2 2 -6 2
both care	1 0 -1 0
both career	-3 7 -2 -2
both carefully	-1 -2 4 -1
both carla	-3 -1 3 1
both carnegie	-4 4 -2 3
both carpet	1 0 0 -1
both carried	-1 0 -1 1
both carry	-7 7 -3 2
both cart	4 0 0 -4
both cartographic	-1 -3 0 4
both cartoonist	1 2 -1 -1
both case	5 -1 -5 2
both cash	0 1 0 -1
both cast	0 7 -6 -1
both casual	-1 5 -4 -1
both cat	1 -8 5 2
both catalog	-1 0 -3 3
both cataloger	0 -3 -1 4
both cataloging	-1 0 -1 3
both catalogue	0 -1 -9 11
both catalogued	-3 -2 -1 5
both cataloguer	-2 3 -1 0
both cataloguing	1 -1 1 0
both category	0 -1 -1 2
both caterer	0 -1 1 0
both cathedral	0 4 -3 -1
both cedar	1 -1 -3 3
both ceiling	-1 3 -2 0
both cemetery	2 -2 1 -1
both census	0 -2 3 -2
both cent	-1 0 -2 2
both centenary	1 2 -1 -1
both center	-1 -4 3 3
both central	-3 -1 6 -1
both centre	-1 -4 6 0
both ceremony	-3 -2 -3 7
both certificate	-1 -10 14 -3
both certification	0 -5 6 -1
both certified	-3 -1 -1 5
both cfp	0 1 -1 0
both chain	2 1 -1 -1
both chained	0 3 -1 -1
both chair	5 5 -3 -6
both challenge	-2 -2 2 2
both challenged	-1 0 1 0
both chamber	-1 -2 5 -2
both champion	0 1 1 -2
both chance	-1 2 -1 0
both change	-2 -1 -8 11
both changed	7 4 -6 -6
both chapel	0 -1 2 0
both chapter	-2 6 -1 -2
both charge	-3 -11 10 4
both charger	-3 -3 1 5
both charging	2 0 -1 -1
both charity	0 1 0 -1
both chart	10 -6 1 -5
both chat	1 -9 9 -1
both chatbot	-1 -1 0 2
both cheap	1 3 -1 -4
both check	3 4 -4 -3
both checked	0 0 1 -1
both checklist	9 -5 -3 -1
both checkout	0 -2 -5 6
both cheerful	-2 2 1 -1
both chemistry	0 -1 0 1
both chess	0 -3 8 -5
both chest	2 -2 -1 1
both chicago	-1 1 -2 2
both chief	0 1 0 -1
both child	3 -1 -1 -1
both children	7 -4 -6 3
both children's	-2 -8 7 3
both chili	-1 2 0 -1
both choice	0 -8 12 -3
both choir	3 -5 2 -1
both choose	-2 3 -5 4
both choosing	1 -1 0 0
both chose	-1 -9 -2 12
both chosen	-1 -4 -3 8
both christma	-2 4 -1 -1
both church	5 -2 0 -3
both cider	1 -1 1 -1
both circle	0 -2 2 -1
both circulated	-4 -2 0 6
both circulation	5 -4 0 -1
both citation	-1 2 -1 0
both citizenship	5 -2 -2 -1
both city	-4 1 -1 4
both civic	3 0 -2 0
both claim	-2 2 2 -2
both claimed	-1 -4 3 2
both clarification	0 4 -2 -1
both class	4 -10 12 -5
both classe	2 3 -1 -5
both classroom	-2 2 1 0
both clause	-2 -1 -1 3
both clean	3 -3 1 -1
both cleaner	2 -1 -1 0
both cleaning	0 3 -2 -1
both clear	5 -3 0 -2
both cleared	1 0 -1 -1
both clerk	8 -1 1 -8
both clerk's	0 8 -7 -1
both clinic	2 -5 5 -2
both clip	5 -1 -2 -3
both clock	-1 -3 8 -3
both close	-12 10 -15 17
both closed	-4 -21 -6 31
both closest	-1 8 -3 -4
both closet	7 -4 -1 -2
both closing	-2 14 -6 -7
both closure	0 -1 1 0
both cloud	-1 -2 4 -1
both club	12 -4 3 -11
both clue	7 -4 0 -3
both co	1 0 0 -1
both coach	1 0 0 -1
both coaching	0 -2 2 0
both cocoa	0 -2 2 -1
both code	1 1 -1 -2
both coffee	7 -6 2 -4
both cohort	-1 4 1 -4
both cold	3 -2 1 -3
both colleague	-3 3 0 -1
both collect	-4 3 -2 3
both collected	0 0 1 -1
both collecting	-1 4 0 -2
both collection	-2 3 -3 3
both collector	0 2 -2 0
both college	-1 -4 -1 6
both color	6 -1 -4 -1
both columbia	-2 0 0 2
both column	-1 4 -3 0
both columnist	1 -1 0 1
both come	-12 12 8 -8
both comedy	0 -1 2 0
both comic	1 -5 4 0
both coming	-1 -11 13 -1
both comment	-4 15 -6 -6
both commission	2 2 -7 3
both commissioner	-1 -3 -1 5
both commit	0 4 -3 0
both committee	-3 9 -5 0
both common	2 -3 0 2
both community	2 4 2 -8
both compact	-2 -2 -2 7
both company	-3 0 1 2
both compared	-1 -1 0 2
both compete	-1 2 1 -2
both competition	-1 6 -3 -2
both competitive	0 2 0 -2
both compiling	0 2 -1 -1
both complaint	4 -8 -3 6
both complete	-3 9 -5 -1
both completed	0 -5 -1 6
both compulsory	0 2 -1 0
both computer	-2 -3 4 1
both concept	0 3 -1 -1
both concern	1 0 0 -1
both concerned	-2 -2 0 4
both concert	7 -3 -3 -1
both condition	1 3 -1 -3
both conference	-10 4 11 -6
both confidential	3 -1 -2 -1
both confirm	3 -7 6 -2
both congress	-6 0 -1 6
both consent	-1 -2 0 3
both conservation	-1 -5 8 -2
both conservator	-1 0 1 1
both consider	-1 4 -1 -3
both consideration	0 3 0 -3
both considered	-4 11 -4 -4
both consortia	0 0 0 1
both consortium	-2 -4 -4 10
both consortium's	-1 3 -1 -1
both constitution	1 0 0 -1
both construction	-1 1 -1 1
both consult	0 2 -1 0
both consultant	-1 3 -1 -1
both contacted	0 1 -1 0
both contain	1 0 0 -1
both contest	1 -4 -9 12
both continue	1 -3 1 1
both continuing	0 0 1 0
both contract	0 -9 1 9
both contribute	0 2 -1 -1
both contributor	0 1 0 -1
both control	1 -1 0 0
both conversation	2 -4 8 -6
both converted	0 1 0 -1
both cook	6 -2 -3 -2
both cookbook	-5 9 -4 0
both cooky	0 -2 1 0
both cooperative	-1 4 -1 -2
both coordinator	-5 9 -2 -2
both copied	2 -1 0 0
both copy	3 2 -3 -2
both copyright	-1 0 4 -3
both cordially	0 -2 5 -3
both cork	-1 -4 4 1
both corn	1 0 0 0
both corner	3 -6 1 2
both corporate	0 1 -1 0
both correct	0 2 -1 -1
both corrected	0 -2 -1 3
both correction	-4 5 -5 4
both correctional	-2 0 -1 3
both cost	23 -12 -4 -7
both costume	8 -4 -2 -1
both cot	0 -2 4 -2
both cough	1 0 0 0
both could	-4 6 -3 1
both couldn't	3 -2 -1 0
both council	-12 0 -1 13
both council's	-1 0 3 -2
both counsel	0 1 0 -1
both counselor	-1 -1 2 -1
both count	-3 10 -7 0
both counted	3 -6 3 0
both counter	5 2 -5 -2
both counting	5 -2 -1 -2
both country	-4 -3 1 5
both county	-5 4 -10 10
both county's	1 0 -1 0
both courier	0 -3 -2 4
both course	-4 -21 28 -3
both court	-5 -10 -1 16
both courthouse	-2 -2 3 1
both cover	0 0 0 1
both covered	1 -4 -2 5
both cow	0 2 -1 -1
both craft	1 -1 0 0
both crate	6 0 -3 -3
both create	0 -1 1 0
both credit	-2 -5 4 2
both creek	-1 1 -1 0
both crew	7 -2 -8 2
both crime	0 -1 0 0
both crisis	-1 -2 3 0
both cross	0 1 0 -2
both crowd	4 0 -3 -2
both ct	0 -3 7 -3
both cultural	0 1 0 0
both culture	0 2 -1 0
both cupboard	2 -2 -2 2
both curator	-4 7 -2 -1
both curious	1 -1 0 0
both current	0 0 -1 2
both custodian	7 -1 -3 -3
both custom	-2 -1 3 0
both customer	-1 0 -3 5
both cut	3 -1 -14 12
both cutoff	3 -4 -1 2
both cutter	-2 2 0 0
both cutting	-1 -1 -1 2
both cv	-1 10 -5 -3
both cycle	-2 4 -1 0
both daily	2 -1 1 -2
both dakota	-3 0 -1 4
both damaged	7 -1 -6 1
both dance	0 5 0 -5
both dare	1 0 0 -1
both dark	4 3 -6 -1
both data	1 -4 3 0
both database	-6 5 2 0
both date	-1 18 -11 -7
both dated	-2 -1 -3 6
both day	8 -8 19 -19
both de	-1 -2 3 0
both dead	2 -2 -3 3
both deadline	5 0 -19 14
both deaf	2 -2 3 -2
both deal	-5 0 1 4
both dealt	0 2 -1 -1
both dean	0 -2 3 -1
both dear	-1 1 0 0
both death	3 -1 -1 -1
both debate	1 -1 0 0
both decade	0 -1 0 0
both decibel	4 -3 1 -2
both decide	-2 -3 1 5
both decided	1 -5 1 3
both decision	-3 -5 -5 13
both deck	1 0 -1 0
both declared	0 -2 2 0
both decline	-1 -3 0 4
both deep	-1 0 -2 4
both deer	2 0 0 -2
both defend	0 -3 4 -1
both degree	-1 0 0 1
both delegate	2 -5 5 -1
both deliver	-1 3 -1 -2
both delivered	0 6 -2 -4
both delivery	0 0 -3 3
both delphine	0 0 1 0
both delta	0 -2 2 0
both dementia	1 0 -1 -1
both demonstration	0 -4 5 -1
both denise	4 -2 0 -2
both dentist	1 -1 1 0
both denver	-8 -6 14 0
both department	1 0 -1 0
both depending	0 1 0 -1
both deposit	0 -3 2 1
both deputy	1 -3 -1 4
both derby	0 2 -2 -1
both describe	13 -1 -6 -6
both description	-8 -7 17 -3
both design	-3 13 -7 -3
both designed	1 -1 0 0
both designer	0 1 -1 0
both desk	1 6 0 -7
both detail	-1 1 -2 2
both detention	0 2 -1 -1
both development	-1 -5 6 0
both device	-2 3 2 -3
both dewey	1 -5 0 4
both diary	4 -3 0 -1
both dictionary	5 -3 -1 -1
both did	17 -12 -4 -1
both didn't	5 -1 -2 -2
both die	-2 -5 0 7
both died	-5 -7 -7 20
both diego	-6 -7 6 7
both difference	2 1 -1 -1
both different	3 -1 -2 0
both differently	2 -1 -1 0
both difficult	-3 1 3 -1
both digital	-3 -7 7 3
both digitisation	0 1 0 0
both digitization	-2 6 -7 3
both digitize	0 1 -1 0
both dinner	-2 -2 3 1
both diploma	-1 1 0 0
both direct	0 2 0 -2
both director	5 -7 -2 4
both director's	0 -1 1 0
both disability	-1 -2 5 -1
both disaster	0 -8 11 -2
both discovery	0 -3 1 2
both discuss	-3 -2 6 -1
both discussion	-3 2 4 -4
both displaced	0 -2 3 -2
both display	5 -5 -1 1
both dissertation	0 3 0 -3
both distinguished	0 0 -1 1
both distribute	0 1 0 -1
both district	-1 -7 4 5
both diverse	0 2 0 -2
both division	-1 -3 3 1
both do	9 -2 0 -7
both dock	-1 0 1 0
both doctoral	0 5 -2 -3
both document	1 -3 -2 4
both doe	-1 7 0 -5
both doesn't	-1 3 0 -1
both dog	3 -6 -1 5
both doing	3 -3 -1 1
both dollar	1 -2 -6 7
both don't	2 -3 1 -1
both donated	3 -1 0 -2
both donation	0 3 0 -3
both done	0 5 -3 -2
both donor	-2 -2 0 4
both door	6 -16 12 -2
both double	3 -1 -3 1
both doubled	4 -2 -1 -1
both doubt	0 -1 1 0
both down	-1 -13 7 7
both downloaded	0 1 0 0
both dozen	0 2 0 -1
both dpi	-1 3 -2 0
both dr	5 -9 1 4
both draft	-3 12 -5 -5
both drag	2 -2 0 0
both draw	1 5 -2 -5
both drawer	-1 9 -4 -5
both drawing	-2 4 -1 -1
both drawn	-2 2 3 -2
both drew	11 -4 -3 -4
both drive	1 -3 4 -2
both driver	3 -1 1 -3
both driver's	-1 2 -1 -1
both drop	-2 -2 3 1
both dropped	3 -2 0 -1
both drove	0 -3 0 3
both dry	-2 -3 1 4
both dryer	4 -2 -1 -1
both drying	0 -4 4 0
both dublin	-1 4 -1 -2
both due	-10 16 -10 3
both duluth	-1 -1 3 -1
both dunedin	0 -1 1 -1
both durban	3 -1 1 -2
both during	13 -6 -5 -3
both dust	-3 4 -1 0
both duty	2 -1 0 -1
both dvd	0 -1 0 1
both e	-11 9 2 0
both each	4 -1 2 -5
both ear	-5 8 -2 -1
both earlier	-3 -1 3 1
both early	2 -7 15 -10
both earn	-1 1 2 -1
both earth	8 -5 1 -4
both ease	0 4 -2 -2
both easter	-1 -1 1 1
both eastern	-2 7 -4 -1
both easy	0 2 -1 0
both eat	1 -2 2 -2
both eclipse	-2 -1 0 4
both edinburgh	0 -1 2 -1
both edit	0 0 1 0
both edited	0 1 -1 0
both edition	0 -2 0 2
both editor	-5 4 5 -4
both education	0 -1 0 1
both educator	2 -1 0 0
both effect	-2 -10 -2 14
both egg	-3 2 1 -1
both eight	2 -5 8 -5
both eighteen	4 -2 -3 0
both eighth	0 -4 5 0
both eighty	3 -2 -1 0
both either	0 1 -1 0
both elder	5 -4 3 -4
both elect	-1 -2 -1 4
both elected	-1 -7 -4 12
both election	1 0 -7 6
both electronic	0 4 -2 -2
both elevator	1 -3 1 2
both eleven	20 -16 -11 7
both eligibility	0 1 0 0
both eligible	-1 5 -1 -4
both elko	4 -2 -3 1
both elm	-4 -5 3 6
both else	4 -2 -1 -1
both elsewhere	0 -1 0 0
both email	-9 14 -3 -2
both emergency	-2 6 3 -7
both emerging	0 -1 3 -1
both employee	-1 -4 3 1
both employer	-1 -2 4 -1
both emporia	-1 -1 -2 3
both empty	2 3 0 -4
both encouraged	0 0 1 -1
both encyclopedia	1 0 -1 0
both end	-3 -7 8 2
both ended	7 -8 -6 7
both ending	-2 2 2 -1
both energetic	0 1 0 -1
both engine	-1 -2 1 2
both engineer	-1 2 0 -1
both engineering	0 1 -1 0
both english	2 -1 -2 0
both enough	3 -1 0 -2
both enquiry	-1 0 0 1
both enroll	-1 -12 14 -1
both enrolled	0 -4 -1 5
both enrollment	0 -3 6 -2
both enrolment	-1 -7 10 -3
both enter	-1 -5 5 1
both entered	0 0 -2 2
both entrance	3 -3 0 -1
both entrant	0 1 -1 -1
both entry	6 1 -12 4
both envelope	-2 4 -1 -1
both equipment	-2 5 -2 -2
both equity	0 -7 7 1
both error	-1 2 -4 2
both escalation	-1 -2 4 0
both escape	6 -3 -2 -2
both especially	0 1 0 0
both essay	7 -1 -2 -5
both essential	-1 2 0 0
both estate	0 -1 0 1
both estimate	1 -1 -1 1
both et	-1 7 -5 -2
both ethic	-2 2 1 -1
both evaluation	1 2 -1 -2
both evaluator	1 0 -1 0
both eve	-1 1 1 -1
both even	1 -1 0 0
both evening	-5 -4 14 -4
both event	4 0 -2 -2
both ever	-1 3 0 -2
both every	33 -10 2 -25
both everybody	0 -1 0 0
both everybody's	1 -1 0 0
both everyone	-4 9 -2 -4
both everything	5 0 -2 -3
both everywhere	-3 -1 4 0
both evidence	-2 0 0 2
both exam	-2 2 0 0
both example	0 2 -2 0
both except	0 -3 6 -2
both exchange	0 2 -2 1
both executive	-3 -2 -2 8
both exercise	1 -3 2 0
both exhibit	1 -3 0 2
both exhibition	-1 4 -5 2
both existing	0 -1 -1 2
both exit	0 -4 0 4
both expect	-2 -3 -2 7
both expected	-1 -2 2 1
both expense	1 2 -2 -1
both experience	-1 9 -6 -2
both experienced	0 1 0 -1
both expire	0 9 -2 -7
both explain	11 -5 -3 -3
both express	0 1 -1 0
both expression	-1 7 -5 -2
both extended	0 12 -2 -9
both extension	1 3 0 -4
both extra	2 1 1 -4
both eye	1 -3 3 -1
both face	-2 0 3 -1
both facilitator	0 2 -1 0
both facility	3 -2 0 -1
both facing	-1 0 0 1
both faculty	-5 11 -4 -2
both fail	-2 -3 2 3
both failed	0 3 -8 5
both failure	0 0 0 -1
both fair	-5 14 -2 -7
both fairground	-1 -2 0 3
both fake	2 -2 1 -1
both fall	-8 5 0 3
both family	13 -14 3 -2
both far	-3 5 -1 -1
both fare	0 2 -2 0
both farewell	0 0 4 -3
both farmer	5 -3 -1 -1
both fast	2 -2 0 0
both father	-3 -2 -1 6
both favor	-1 1 -1 1
both favorite	-3 5 0 -1
both fe	0 -3 3 0
both fed	0 0 0 1
both federal	-1 -5 -2 8
both fee	-8 0 14 -5
both feed	5 6 -7 -4
both feedback	0 -3 4 -1
both feel	4 -3 -1 0
both feet	1 1 -7 5
both fell	0 -4 -1 6
both fellow	-2 9 -5 -2
both fellowship	0 12 -6 -5
both felt	1 -1 -1 0
both festival	-5 4 4 -3
both few	0 -5 1 5
both fewer	-1 4 -4 0
both fi	-1 6 -2 -3
both fiction	0 4 0 -3
both field	0 -1 1 -1
both fifteen	0 3 -2 -1
both fifth	-5 -2 -1 8
both fifty	-1 2 -2 1
both fight	2 0 0 -2
both figure	-2 -2 -4 8
both file	-5 13 -6 -3
both filed	-4 -6 4 7
both filing	1 2 0 -3
both fill	-7 4 1 2
both filled	-3 8 -3 -1
both film	-1 -3 4 0
both final	4 6 -3 -7
both finalist	-3 12 -10 1
both find	-1 -9 9 2
both finding	3 3 -3 -3
both fine	4 -10 -6 12
both finish	-1 -2 0 3
both finished	2 -6 3 2
both finnish	1 -1 0 0
both fire	0 -3 2 1
both firm	2 -3 -2 3
both first	9 -8 5 -6
both fiscal	-1 -1 -1 3
both fish	1 0 -1 0
both fit	3 -1 -1 -1
both five	7 -5 -3 1
both fix	2 -1 1 -3
both fixed	-1 -1 1 1
both fixer	-1 1 0 0
both flashlight	0 -1 4 -2
both flat	-2 0 0 2
both flood	1 -5 0 4
both floor	-1 -2 3 0
both flyer	-1 2 -1 0
both focus	-4 6 -1 -1
both fold	0 -1 1 0
both folded	0 0 -2 2
both folder	0 1 0 -1
both folding	4 -2 -1 -1
both folk	-1 -1 3 0
both follow	-1 -3 4 0
both followed	2 -2 1 -1
both food	1 3 -1 -2
both foot	0 2 -1 -1
both footnote	1 0 1 -2
both for	-11 21 3 -13
both force	0 1 -1 0
both forged	0 -1 2 -1
both forgot	0 -1 1 0
both form	6 24 -9 -21
both formal	0 0 1 -1
both format	-1 3 -2 0
both former	-1 -8 3 6
both fortnight	-6 9 -1 -2
both forty	5 0 4 -9
both forum	-2 3 1 -2
both forward	-5 14 -6 -2
both found	-9 -4 -3 17
both foundation	2 -3 -2 3
both foundation's	-3 -2 0 5
both founded	-1 -1 0 2
both four	3 -9 0 6
both fourteen	3 -5 3 -1
both fourth	3 -2 -1 -1
both frame	5 -3 0 -2
both framed	2 0 0 -1
both frank	0 -4 4 0
both free	-10 2 22 -14
both freedom	-1 1 1 -1
both freezer	0 -5 3 1
both freight	-3 7 -2 -2
both french	1 -1 0 -1
both friday	1 -5 3 1
both friend	-9 7 -3 5
both friendly	4 -2 -3 1
both from	11 -18 9 -1
both front	0 0 2 -1
both frozen	0 -2 -2 4
both full	-7 8 -2 1
both fully	3 0 -1 -1
both fund	-12 13 -5 4
both fund's	-2 -1 0 3
both funded	1 1 2 -5
both funder	1 -3 2 1
both funding	-3 5 -2 0
both funeral	0 -1 0 1
both funny	0 1 -1 0
both furniture	-3 3 -2 3
both further	-1 -3 -2 6
both fy	-1 1 -1 1
both gallery	3 0 1 -4
both galway	0 4 -1 -3
both game	0 -1 1 -1
both gap	-1 2 -1 0
both garden	0 3 -1 -2
both gas	0 0 1 0
both gate	-1 0 -1 2
both gather	-5 -3 8 -1
both gathered	-1 4 -3 0
both gathering	-1 -1 3 -1
both gave	5 -8 -5 9
both genealogy	0 -3 5 -2
both general	0 0 -1 1
both generation	-2 1 -3 4
both geology	0 0 0 -1
both get	-17 18 8 -9
both getting	2 -3 1 0
both ghost	3 6 -6 -3
both gift	-3 -3 -3 10
both give	-10 14 -5 1
both giveaway	-1 3 -2 -1
both given	-1 -5 3 3
both giving	2 0 -1 0
both glad	0 1 -1 0
both glance	-1 0 2 0
both glass	4 2 -3 -2
both glasse	-2 -1 0 4
both glossary	0 -1 0 1
both glove	5 -3 -1 -1
both glue	0 -1 3 -1
both gmt	0 7 -5 -2
both go	-2 0 3 -1
both goat	3 -2 -1 0
both goe	-11 21 -7 -3
both going	2 5 -3 -5
both gold	-2 -4 0 7
both golden	-1 4 0 -2
both gone	-6 6 -2 3
both good	2 10 -12 0
both goose	1 -1 0 0
both got	12 -1 -2 -9
both gov	0 -2 1 1
both government	0 -3 -3 7
both governor	-3 -2 -4 9
both governor's	-2 4 -1 -1
both grade	-1 3 -1 -1
both grader	6 -2 -1 -3
both graduate	-8 6 2 -1
both grain	-1 -2 0 3
both grand	0 -5 2 3
both grandmother	1 1 0 -2
both grandmother's	1 -4 6 -3
both grange	0 0 1 0
both grant	5 4 -1 -8
both grantee	2 -5 1 2
both graphic	4 -3 -3 2
both grass	2 -3 0 1
both great	-10 5 -2 7
both green	4 -3 0 -1
both grew	2 -1 0 0
both grid	-1 1 -2 2
both grief	6 -1 -3 -2
both ground	-2 -2 2 3
both group	0 -2 8 -5
both grow	-2 1 1 0
both growing	4 -1 -2 -1
both grown	-2 4 -1 -1
both guam	-2 1 0 1
both guard	8 -6 1 -2
both guelph	0 0 0 1
both guess	0 8 -3 -5
both guest	-5 5 2 -3
both guidance	0 0 1 0
both guide	1 9 -1 -9
both guideline	-2 0 -1 3
both guild	-1 -1 2 0
both gym	-1 -3 3 1
both h	0 -2 3 0
both habit	3 -2 0 -1
both had	27 -30 -15 18
both haiku	7 -5 -1 -1
both half	-4 -4 3 5
both hall	-3 -11 23 -9
both halloween	0 1 0 -1
both hallway	6 -3 0 -2
both halt	-3 -1 -1 6
both hand	0 3 1 -4
both handbook	1 5 -1 -5
both handed	-2 2 -2 2
both handle	1 0 0 -1
both handled	3 -2 0 -1
both handwriting	-2 0 3 -2
both handwritten	-5 6 0 -1
both hang	-1 4 -2 -1
both happen	-1 3 1 -2
both happened	2 -1 -1 -1
both happy	5 -3 0 -1
both hard	-5 -1 3 3
both hardest	2 -1 0 -1
both hardware	1 -1 0 0
both harrisburg	-1 -4 6 -1
both harrow	0 2 -2 0
both has	2 -3 -16 17
both hasn't	-2 5 -1 -2
both hat	-4 3 7 -5
both hate	3 -3 1 -1
both hattie	-1 -3 0 4
both have	-8 8 -9 9
both having	0 -3 -1 4
both hay	-1 -1 -1 4
both he	16 -12 -6 1
both head	3 -2 -1 -1
both heading	0 -4 7 -4
both headphone	0 -4 4 0
both headquarter	0 0 -1 1
both health	7 -7 3 -3
both hear	-7 11 5 -8
both heard	-1 6 -5 0
both hearing	-3 -2 1 4
both height	1 0 0 0
both held	3 -7 5 -1
both help	-8 19 -2 -9
both helped	1 -1 -1 0
both her	19 -21 -5 7
both here	17 -13 -1 -3
both here's	1 -1 0 0
both heritage	-2 4 -1 -1
both herself	2 2 -2 -2
both high	6 -1 -3 -2
both higher	-2 0 0 2
both hill	-3 4 1 -1
both him	4 -2 -1 -1
both hire	-4 7 -4 0
both hired	5 -3 -1 -1
both hiring	0 0 -1 1
both his	17 -8 0 -8
both historian	-5 0 7 -3
both historic	-1 -2 0 2
both historical	1 -4 6 -2
both history	6 4 -3 -6
both hit	-2 -3 2 3
both hmong	0 0 0 1
both hobart	-1 2 0 0
both hold	-1 -16 9 8
both holder	0 -2 0 2
both holding	1 0 0 0
both hole	2 -1 0 -1
both holiday	-2 4 -14 12
both hollis	0 2 -2 0
both home	7 5 -11 -1
both homebound	-1 4 0 -2
both homework	1 2 -2 -1
both honest	-3 0 -2 5
both honey	0 2 -2 -1
both honor	-8 4 -5 9
both honorary	-1 3 -1 -1
both honored	-3 -1 -5 9
both honoree	-1 2 -1 0
both honour	-1 -1 0 2
both hope	-1 2 -1 0
both hospital	1 -3 1 0
both host	-1 6 -4 0
both hosted	5 -1 -1 -3
both hosting	5 -1 -1 -3
both hot	-4 -1 1 4
both hotel	-2 -6 9 -1
both hotspot	2 4 -2 -4
both hour	-9 -7 9 6
both house	0 0 -1 0
both household	1 -1 0 0
both housing	-4 -3 9 -2
both how	44 -26 3 -20
both human	2 0 0 -2
both humanity	-2 6 -7 2
both humidity	0 -4 5 0
both hundred	-8 12 -3 -1
both hung	6 0 -2 -5
both hunt	2 -2 2 -3
both hurricane	0 3 0 -3
both hurt	-1 1 0 0
both hydrologist	-2 2 2 -1
both i	26 -11 -7 -8
both i'd	1 -2 1 0
both i'm	-6 8 -1 -1
both i've	3 -2 -1 0
both ice	1 -2 4 -3
both idaho	2 -2 0 0
both idea	19 6 -8 -17
both if	-8 6 13 -11
both ii	0 5 -3 -2
both ill	0 -1 1 0
both illustrator	-2 1 0 1
both image	0 3 -2 -1
both in	15 -19 -5 8
both inbox	-1 3 0 -1
both incarcerated	-6 10 0 -4
both incident	-1 1 1 -1
both include	-3 -9 9 3
both included	3 -7 7 -3
both including	-2 0 3 -1
both inclusive	1 0 -1 0
both income	-2 -1 1 3
both increase	1 -1 0 1
both independent	-2 2 0 0
both index	4 -3 -1 -1
both indexing	-1 -2 2 0
both india	0 0 0 1
both indian	-1 0 0 2
both indigenous	0 2 -1 0
both individual	0 -1 0 1
both indoor	0 -2 2 0
both informal	0 -3 3 0
both information	1 2 1 -4
both initiative	0 -1 0 1
both ink	-1 -2 0 3
both inmate	3 0 0 -3
both innovation	-1 1 -1 1
both inquiry	-1 6 -1 -4
both ins	0 -4 5 -1
both inside	4 -2 -1 -2
both inspector	0 -1 0 0
both installation	0 3 -3 0
both instead	3 -1 -1 -1
both institute	-3 -7 17 -6
both institute's	-1 -2 1 2
both institution	-2 2 -2 2
both instruction	1 -3 3 -1
both instructor	0 -2 3 -1
both instrument	2 0 -1 -1
both insurance	1 0 0 -1
both insurer	1 1 -1 -1
both intelligence	-1 1 0 -1
both intend	0 1 0 -1
both intent	-2 2 1 -2
both interest	-1 15 -8 -6
both interested	-1 4 -3 0
both interim	-1 -6 -1 7
both interlibrary	4 0 0 -3
both intern	3 4 -4 -3
both international	-1 6 0 -5
both internet	-1 -2 0 4
both internship	-2 6 -5 0
both interpretation	0 -2 2 0
both interpreter	5 -2 -2 -1
both interview	10 9 -6 -13
both interviewer	2 -1 0 0
both into	11 -1 -4 -6
both introduction	-6 -2 10 -1
both invitation	-4 7 -4 1
both invite	5 1 -2 -3
both invited	1 -1 2 -2
both involve	3 -1 -1 -1
both ireland	-1 6 -3 -2
both irish	0 1 0 0
both is	-24 21 11 -7
both island	-5 -3 1 7
both isn't	5 2 0 -7
both issue	-10 15 -4 -2
both issued	-1 -6 -1 8
both ist	0 -2 3 -1
both it	22 7 -20 -9
both it'll	-1 0 0 1
both it's	-1 1 3 -3
both item	-3 -5 -1 9
both its	11 -8 -13 10
both itself	0 0 3 -4
both iwi	0 1 0 0
both jackson	-2 0 -2 5
both jail	6 -3 0 -2
both janitor	1 -1 1 -1
both jar	0 2 -1 -1
both jigsaw	0 0 1 -1
both job	14 -7 -4 -3
both join	-8 -2 13 -2
both joint	-1 4 -1 -1
both joke	-1 4 -2 -1
both journal	-8 6 -4 7
both joy	4 -1 0 -2
both judge	-5 -2 -13 20
both judged	4 -1 0 -3
both jump	4 -3 -1 0
both juneteenth	-6 6 0 0
both juror	0 3 0 -4
both jury	-1 -4 1 4
both just	-2 1 1 0
both justice	0 -3 2 1
both kansa	-1 -3 -1 5
both keep	0 2 1 -3
both keeper	-7 2 -1 5
both kentucky	-1 -1 0 2
both kept	8 -9 -5 6
both kettle	2 0 -1 -1
both key	9 0 -5 -4
both keynote	-2 -2 4 0
both kickoff	-2 -1 6 -2
both kid	0 -5 9 -4
both kilometre	2 -1 0 -1
both kind	-2 0 0 2
both kindly	2 -1 0 0
both kit	0 9 -6 -4
both kitchen	3 3 0 -6
both km	2 -2 1 0
both knew	0 -3 -2 5
both know	-3 11 -5 -3
both knowing	1 0 0 -1
both known	0 1 -2 1
both kolkata	-1 -1 0 2
both lab	-1 -13 13 0
both label	7 -6 0 -1
both labor	-2 4 -2 0
both lack	-3 6 -2 -1
both lago	0 -1 0 1
both laid	-3 -2 -2 7
both lake	3 -5 6 -3
both laminated	0 1 0 0
both lamp	2 0 3 -5
both land	-1 3 -2 0
both language	1 2 -4 1
both lansing	1 -1 -2 2
both lantern	3 -3 -1 1
both laptop	0 -2 3 -1
both large	6 -1 -5 -1
both largest	-1 -3 3 0
both las	-2 -3 0 5
both last	4 6 -13 4
both lasted	6 -3 0 -3
both late	10 -7 -4 2
both later	-1 5 0 -5
both latest	-2 5 -3 0
both latin	1 0 -1 -1
both laugh	0 -2 -1 4
both launch	1 -2 1 1
both laundromat	2 -1 0 0
both laureate	-3 1 -1 3
both law	0 -19 8 11
both lawmaker	0 -3 3 0
both lawn	-4 -3 7 -1
both lawsuit	-1 -3 -1 4
both lawyer	0 1 1 -2
both lay	2 -3 -2 3
both lead	-6 -2 5 3
both leader	0 -1 4 -4
both leadership	0 -7 6 1
both leading	2 -1 0 -1
both leap	-2 3 -1 0
both learn	-1 -5 9 -3
both learned	11 -8 -1 -2
both learner	1 -1 -1 0
both learning	-2 -1 4 -2
both lease	1 -1 0 0
both least	0 1 -3 3
both leave	-8 -6 12 2
both lecture	2 -3 2 -1
both lecturer	0 -1 1 0
both led	1 -8 8 -1
both ledger	3 -3 -1 1
both leed	0 -1 -1 2
both left	11 -8 -11 9
both legal	2 -2 -1 2
both legislative	0 -6 7 -1
both legislature	-1 2 -2 1
both lend	0 5 -2 -3
both lender	1 -3 -1 3
both lending	7 -1 -1 -5
both lent	3 -5 0 2
both less	2 -2 1 -1
both lesson	0 -8 11 -3
both let	4 -6 -1 3
both letter	3 18 -12 -9
both letterpress	1 -4 4 -1
both level	-4 -4 5 3
both levy	-5 -2 -4 11
both liberal	0 -1 -1 2
both librarian	1 -1 -6 6
both librarian's	3 -2 -1 -1
both librarianship	-1 5 -1 -2
both library	-19 3 6 10
both library's	1 7 -5 -3
both licence	0 0 -1 0
both license	0 -3 1 1
both licensing	-1 3 -2 0
both life	2 -1 -1 -1
both lift	0 2 -3 1
both lifted	0 -2 0 3
both light	11 -7 1 -5
both lighthouse	-2 0 1 0
both lighting	1 -2 0 1
both lightning	-1 0 -2 2
both like	-15 18 6 -9
both liked	4 -3 -1 0
both limerick	5 -6 0 2
both limit	3 -2 1 -2
both limited	0 -3 3 0
both limpopo	1 2 -2 -1
both lincoln	-1 2 -1 0
both lindqvist	-1 -4 1 4
both line	12 -9 -4 1
both link	-4 12 -4 -4
both linked	-2 0 0 2
both list	10 2 -5 -7
both listed	-4 2 -2 4
both listen	-2 -1 4 -1
both listener	0 1 -1 0
both listening	1 0 0 -1
both literacy	-3 4 9 -10
both literally	-1 1 3 -3
both literature	0 -1 0 1
both little	-1 0 3 -2
both live	-12 2 16 -6
both living	1 3 -2 -1
both loading	-1 2 -1 0
both loan	3 -4 -6 7
both lobby	1 -1 0 0
both local	-2 8 -9 3
both location	-1 -3 -8 12
both lock	4 4 -5 -3
both locked	-1 3 -2 0
both lodged	0 4 -2 -2
both lodging	0 -2 3 -1
both loft	0 -2 2 0
both log	8 -3 0 -4
both logged	1 -3 -3 4
both logo	0 3 -2 -1
both london	1 -1 0 0
both loneliness	2 0 -2 -1
both long	0 0 6 -6
both longer	-1 -13 -3 18
both longest	-1 1 0 0
both longtime	-2 -4 -4 10
both look	12 0 -4 -8
both looked	-1 2 -1 0
both looking	-5 8 -3 -1
both lose	0 -10 6 5
both loser	1 -3 4 -3
both losing	0 -1 1 0
both loss	0 -1 -1 2
both lost	10 -11 -5 6
both lot	-5 0 -1 5
both loud	0 -1 1 0
both love	4 -4 0 -1
both low	0 0 1 -1
both lower	-1 0 -1 1
both lsta	0 2 1 -3
both lunch	2 -12 20 -10
both lunche	-1 0 3 -2
both luncheon	-1 -3 3 1
both machine	5 2 -1 -7
both made	5 -9 1 4
both magazine	-5 6 0 0
both mail	-1 9 -3 -5
both mailbox	1 2 -1 -1
both mailed	1 -3 0 2
both main	-5 -1 3 3
both maine	2 -2 0 0
both make	6 8 -7 -7
both maker	-3 -3 1 5
both makerspace	-1 -4 2 4
both making	0 3 0 -2
both man	16 -9 4 -11
both manage	0 0 1 -1
both management	0 -3 5 -2
both manager	10 -8 0 -2
both managing	1 -1 0 0
both mandate	0 -5 0 6
both mandatory	0 4 -2 -2
both manual	1 0 -1 0
both manuscript	-5 -4 1 9
both many	7 0 -5 -2
both map	0 -3 1 2
both mapping	1 0 -1 0
both marathon	-2 -1 5 -2
both margin	1 -8 6 1
both marguerite	1 -2 2 -1
both maritime	0 1 -1 -1
both mark	-5 3 8 -7
both marked	-1 -4 1 4
both market	5 -3 -1 -1
both master	-1 -5 7 -1
both master's	-1 2 0 -1
both match	-1 11 -6 -4
both matche	-1 2 0 -1
both matched	-2 3 -1 0
both matching	0 1 0 -1
both material	-1 -1 3 0
both math	0 -1 1 0
both matter	4 -2 0 -2
both may	-19 32 -18 5
both maynooth	-1 -5 6 0
both mayor	7 -5 -3 1
both me	4 -1 3 -5
both meal	-1 -3 3 1
both mean	1 1 -1 -1
both meant	8 -1 0 -7
both meantime	0 0 -1 1
both measure	1 -5 -1 6
both mechanic	2 -3 2 -2
both medal	-5 0 0 6
both median	-2 -2 -1 5
both medical	-1 2 -2 0
both medium	0 2 -2 0
both meet	-1 -14 22 -7
both meeting	-8 2 12 -5
both member	-4 -2 -4 10
both membership	-2 3 -1 0
both memo	-1 1 -1 1
both memorial	-2 0 -3 5
both memoriam	0 0 -5 5
both memory	12 -6 -2 -4
both men	5 -1 -2 -2
both mend	-2 1 1 0
both mending	0 1 1 -1
both mention	1 -1 0 0
both mentor	-4 11 -3 -4
both mentoring	2 0 0 -2
both merge	-3 -4 -5 11
both merger	0 -1 -1 2
both message	-2 4 -1 -1
both met	8 -4 -4 0
both metadata	-1 0 -1 2
both method	1 -1 0 0
both mic	2 -1 1 -1
both microfilm	9 -3 -1 -6
both microgrant	0 1 0 -1
both microphone	2 0 1 -4
both microwave	1 -1 0 0
both mid	0 5 -4 0
both middle	3 -3 -1 1
both midnight	0 -2 3 0
both midwinter	-1 2 -1 0
both migration	0 -3 -1 4
both mile	5 -3 -1 -1
both mileage	-2 6 -1 -3
both mill	0 -1 0 2
both million	-7 -14 -6 27
both mind	1 -1 1 -1
both mine	2 -1 -1 0
both mini	-5 29 -15 -9
both minimum	0 1 -1 0
both minister	-1 1 0 0
both minute	1 7 -4 -5
both miss	-7 -1 11 -3
both missed	-2 1 -2 3
both missing	0 -1 -2 3
both mission	-1 -7 5 3
both mistake	1 -1 0 0
both mitten	3 -3 1 -1
both mix	1 -1 0 0
both mlis	0 1 0 -1
both mobile	3 3 -4 -2
both mobility	1 -1 0 0
both mock	0 -4 5 0
both model	2 -2 -1 1
both monday	1 -6 6 0
both money	4 4 -7 -1
both montana	2 1 -2 -1
both month	-6 22 -14 -3
both month's	0 1 -1 0
both monthly	0 3 2 -4
both moon	-1 1 -2 2
both more	-3 -4 -9 15
both morning	0 -5 9 -5
both most	15 -7 -5 -3
both mostly	-1 1 0 0
both mother	1 -1 0 0
both mountain	-1 3 0 -1
both move	-3 -7 -2 12
both moved	0 11 -12 1
both moving	4 -1 -3 0
both mr	4 -2 -1 -1
both mt	0 4 -4 0
both much	-1 -6 6 1
both mug	-6 -4 -1 10
both mural	-1 1 1 0
both museum	-5 2 -2 4
both museum's	-2 3 1 -2
both music	-1 7 -3 -3
both musician	0 0 1 0
both must	-4 16 -7 -5
both my	13 -6 -6 -1
both mystery	3 -6 4 -2
both māori	-2 2 1 0
both n	0 -1 1 0
both name	-22 12 -1 12
both named	-3 -16 1 18
both naming	4 -2 -1 -1
both narrative	2 -2 0 0
both natal	0 1 -1 0
both nation	1 -1 -2 2
both national	-5 0 2 3
both navajo	3 -2 -1 -1
both navigator	3 4 -2 -4
both near	-6 -4 4 5
both nearest	1 -2 -1 2
both nearly	-1 1 -3 4
both nebraska	0 1 -1 0
both need	2 25 -9 -18
both needed	-5 16 -7 -4
both needn't	-1 3 -1 -1
both neh	0 2 -2 0
both neighbor	7 -1 -4 -1
both neither	0 1 -3 2
both nervous	0 2 -1 -1
both network	-2 -2 -3 7
both never	9 -8 -1 -1
both new	0 -12 -10 22
both newcomer	3 -1 -1 -2
both newsletter	-2 7 -4 -1
both newspaper	2 6 -2 -6
both next	-5 2 -5 7
both night	19 -16 1 -5
both nine	15 -26 -5 16
both nineteen	2 -6 -5 10
both ninety	0 3 -2 -2
both ninth	1 -2 0 1
both no	-11 -6 2 16
both nobody	14 -2 4 -16
both noise	1 -2 0 1
both nominate	-6 13 -3 -4
both nominated	1 -1 0 1
both nominating	2 -4 5 -3
both nomination	-1 -3 0 3
both nominee	-1 -2 -2 4
both non	-2 -2 2 3
both none	7 -8 -4 5
both nonfiction	0 -3 3 0
both nonprofit	0 -1 -1 1
both noon	-10 -2 33 -20
both north	0 0 -1 1
both northern	1 6 -1 -6
both not	8 -2 -9 2
both notable	-2 1 -1 2
both note	19 -7 -4 -8
both notebook	2 -3 1 0
both nothing	3 -5 -5 7
both notice	1 6 -7 0
both notified	0 3 -1 -2
both novel	3 4 -7 0
both novelist	-3 1 3 -2
both now	13 8 -7 -15
both nowhere	1 -1 0 0
both number	6 -7 -7 8
both nursing	5 -2 -2 -1
both ní	1 -1 0 0
both o'clock	-1 -3 7 -2
both oak	-3 5 -3 0
both obituary	-2 -6 -2 10
both object	2 -2 0 0
both odd	-2 3 -1 -1
both of	-9 1 5 3
both off	-7 -4 -4 15
both offer	3 1 -5 1
both offered	-2 -13 10 6
both office	-5 13 -2 -6
both officer	-3 -5 11 -3
both official	-4 -3 -1 7
both offline	0 -1 -3 4
both often	3 -3 0 0
both ohio	2 -2 -1 1
both okafor	3 -1 0 -2
both old	-2 -1 8 -5
both older	1 -4 0 4
both on	-7 -13 8 13
both once	0 -10 3 7
both one	27 1 -9 -19
both one's	1 0 0 -1
both online	-8 -12 27 -7
both only	6 1 -1 -5
both ontario	-3 -3 -1 7
both open	-9 7 15 -13
both opened	1 6 -12 6
both opening	3 -1 -5 3
both operation	-1 0 0 1
both opinion	2 -1 1 -2
both oppose	0 0 0 1
both optional	0 2 0 -2
both or	-14 26 13 -25
both oral	3 -3 -2 2
both order	-3 -8 -4 16
both ordered	0 -1 2 0
both ordinary	0 1 0 -1
both oregon	0 -1 0 1
both organiser	0 1 0 -1
both organization	0 -5 -1 5
both organizer	0 0 -2 2
both orientation	0 -1 2 -1
both original	0 3 0 -4
both originally	0 2 -1 -2
both otago	0 1 0 0
both other	1 -5 -1 4
both otherwise	0 1 0 0
both ottawa	-1 4 0 -3
both ought	-1 2 0 -1
both our	30 10 -2 -38
both ourselve	3 -1 -1 -1
both out	17 -19 -9 12
both outdoor	0 -1 0 0
both outlet	-1 2 -1 0
both outline	1 1 -1 -1
both outreach	2 1 0 -3
both outside	0 5 -3 -2
both outstanding	0 0 -1 0
both over	7 -13 -4 9
both overdue	8 -5 -2 -1
both oversight	-1 3 -1 -1
both owe	2 -3 2 0
both owed	-1 -1 0 2
both owing	0 0 1 -1
both owl	3 0 0 -2
both own	1 -18 17 -1
both owned	2 -1 -1 -1
both owner	4 -2 -1 -1
both oyelaran	0 -4 -1 5
both p	-2 -1 2 0
both paced	-7 -8 19 -4
both pacific	-2 11 -9 -1
both pack	-2 1 -1 2
both package	0 -2 -2 4
both packet	4 5 -4 -4
both packing	1 -1 0 0
both page	-8 22 -9 -5
both paid	-7 13 -12 7
both paint	-1 1 0 0
both painted	2 -2 2 -2
both painter	-1 1 0 0
both painting	-2 1 4 -2
both pair	-2 7 -2 -4
both pal	-2 3 0 -1
both pallet	0 2 -1 0
both pamphlet	2 0 -1 0
both panel	-16 5 5 6
both panelist	-3 6 -3 0
both paper	1 7 -5 -3
both paperback	2 3 -2 -2
both parade	2 2 -2 -2
both paragraph	-4 7 -2 -1
both parent	2 0 0 -1
both parish	1 -1 0 0
both park	1 -6 0 4
both parking	4 -4 2 -1
both part	-1 1 3 -3
both participant	2 -7 7 -2
both particularly	0 2 -1 0
both partner	4 -1 -3 -1
both partnership	3 0 -1 -2
both party	-3 -3 11 -5
both pass	2 -2 -3 3
both passe	-1 -3 -3 8
both passed	2 -7 -2 7
both passport	0 -2 3 -1
both past	3 -4 2 -1
both patience	2 1 0 -2
both patient	-1 3 0 -2
both patron	1 0 -7 6
both paul	0 -1 0 1
both pause	1 0 0 -1
both pay	-12 -9 11 11
both payable	0 0 1 -1
both payment	0 -1 2 -1
both payroll	1 0 0 0
both pdf	-1 4 -3 -1
both peer	2 5 -3 -4
both pen	-2 -2 8 -3
both pencil	-2 7 -3 -2
both pending	0 -1 0 1
both pennsylvania	0 1 0 0
both people	22 -30 3 5
both per	-1 6 -3 -2
both percent	-8 -6 -11 25
both performer	0 4 -1 -2
both perhap	-1 3 -3 1
both period	-1 0 -1 2
both periodical	-1 -1 0 2
both permanent	0 -2 -1 3
both permission	0 2 -2 0
both permit	0 -3 2 1
both permitting	0 0 0 -1
both person	4 0 8 -12
both personal	0 1 0 -1
both perth	1 0 -1 0
both pet	3 1 -2 -1
both petition	0 2 -1 -1
both phone	13 -7 -4 -3
both photo	-8 11 -1 -2
both photograph	5 -1 -1 -3
both photographer	3 1 -3 -1
both photography	0 3 -3 0
both piano	1 0 -1 -1
both pick	1 -6 2 4
both picked	-4 -5 -4 13
both picnic	0 -2 3 -1
both picture	3 2 -12 7
both pie	5 -2 0 -3
both piece	3 3 -2 -5
both pierre	5 0 -1 -5
both pile	0 1 0 -1
both pilot	0 3 -2 -1
both pine	0 -8 1 7
both pipe	-1 2 0 -1
both pitch	-2 7 -4 -1
both pitche	-1 2 0 -1
both pizza	0 -2 6 -4
both place	-1 -9 13 -3
both placed	-1 -1 -1 3
both plain	0 3 -1 -2
both plaintiff	-1 0 1 0
both plan	12 -7 -1 -4
both planetarium	2 3 -4 -1
both planned	-3 -7 -3 12
both planning	4 1 -2 -4
both plant	1 0 -1 0
both plaque	-1 0 0 0
both plastic	0 1 0 -1
both plate	2 -1 -1 0
both platform	7 -1 0 -6
both play	5 -9 7 -3
both played	1 -3 2 0
both player	0 6 -4 -2
both please	-1 13 -1 -11
both pledge	-2 9 -2 -5
both plenty	-2 -1 3 0
both plumber	0 -1 1 0
both plus	0 4 -2 -2
both pocket	10 -7 -1 -2
both podcast	6 -1 -2 -3
both poem	3 9 -4 -8
both poet	3 1 -3 -1
both poetry	2 -10 8 0
both point	-3 1 -6 8
both policy	8 -6 -2 1
both politely	11 -7 1 -5
both poll	-2 8 -4 -3
both pool	-2 5 -2 -1
both pop	2 -2 -2 2
both popcorn	0 -1 1 0
both popular	3 -1 0 -2
both population	0 0 2 -2
both porch	6 -4 0 -2
both port	0 1 0 0
both portal	0 9 -6 -3
both portfolio	-2 3 0 -1
both portrait	1 -1 0 -1
both position	-5 2 -4 7
both possible	2 -2 -1 1
both post	-2 20 -17 -2
both postage	-1 2 0 -1
both postal	-1 2 -1 0
both postcard	0 0 1 -1
both posted	-3 9 1 -7
both poster	1 -3 -1 3
both posting	-1 1 0 0
both postmark	0 1 0 0
both pot	-1 -2 3 0
both pound	5 0 -3 -2
both power	5 -1 -7 3
both practical	2 -5 4 -1
both practice	1 -1 1 0
both practitioner	-1 3 -2 0
both prairie	-2 4 -3 0
both pre	-1 1 0 0
both preconference	0 -6 7 -1
both prefer	0 1 -1 0
both preferred	-1 8 -4 -4
both preliminary	-1 1 -1 1
both preparation	1 -1 0 0
both prepare	-1 -3 5 -1
both preparing	0 -3 1 2
both present	-1 1 -4 3
both presented	-1 4 -1 -1
both presenter	0 5 -4 -1
both preservation	-3 -8 9 2
both president	-1 -5 3 4
both press	0 -9 2 6
both presse	-3 -3 4 1
both pressed	1 -1 -1 1
both pressure	2 -1 0 0
both pretoria	1 0 0 -1
both preview	0 0 2 -1
both previous	0 1 0 0
both price	-2 -3 9 -4
both pricing	0 -1 1 1
both pride	2 3 -4 -1
both primary	8 -1 -5 -2
both principal	2 0 0 -2
both print	2 4 -2 -4
both printed	-2 10 -4 -4
both printer	4 5 -3 -6
both printing	1 0 1 -2
both prison	-3 8 -4 0
both prisoner	-1 -2 0 3
both privacy	1 -1 -1 1
both private	0 -1 0 1
both prize	1 -2 -1 3
both pro	0 1 -1 0
both problem	0 0 0 -1
both proceed	0 -1 0 1
both process	0 2 0 -1
both processing	-1 -2 0 4
both procurement	0 1 -1 0
both produce	1 0 -1 0
both producer	-2 3 -1 0
both profession	0 1 0 0
both professional	-2 1 0 1
both professor	-3 3 1 0
both profile	4 2 -3 -3
both program	19 -17 -12 10
both programme	-3 1 3 -1
both programming	-2 4 -1 -2
both progress	0 1 -1 1
both project	-3 2 0 1
both projector	2 -2 0 0
both prom	1 0 -1 0
both promise	-4 6 0 -2
both promised	-1 -7 4 4
both prompt	5 -4 0 -1
both proof	-2 0 3 0
both proposal	3 5 -8 -1
both propose	-2 2 -2 2
both proposed	0 -1 2 -1
both prospective	0 -2 2 1
both provenance	-1 1 -2 2
both provided	0 -5 6 -1
both provincial	-1 1 -2 3
both pt	0 1 -1 0
both public	-10 6 -7 11
both publication	-5 2 1 2
both publish	-2 5 -1 -1
both published	-3 -3 -2 9
both publisher	-7 1 -2 8
both publisher's	0 -1 1 0
both pueblo	-2 -2 2 2
both pull	-2 -2 5 -1
both pulled	0 -1 -1 2
both pupil	2 1 -1 -2
both puppet	-6 5 4 -3
both put	10 13 -12 -11
both putting	0 -2 2 0
both puzzle	4 0 -1 -3
both q	0 0 6 -6
both qualification	-1 3 -2 0
both qualify	0 2 0 -2
both quarter	-5 -4 3 6
both quarterly	0 3 -1 -2
both queen	0 -1 0 1
both question	15 -9 -4 -3
both questionnaire	-4 6 -3 1
both queue	2 -2 0 0
both quiet	12 -4 -2 -6
both quilt	2 -1 3 -4
both quilter	-1 2 -1 0
both quiz	0 -8 9 -1
both quotation	0 2 -2 -1
both quote	-1 2 -1 0
both r	-2 0 4 -2
both radiator	-2 2 0 0
both radio	0 0 1 -1
both rail	5 -1 -2 -3
both rain	0 1 0 0
both raise	-2 3 -4 3
both raised	3 -3 -3 2
both ramp	-5 -1 5 0
both ran	10 -9 -2 2
both range	0 -5 0 5
both rank	0 1 -1 -1
both ransomware	-1 -5 -3 8
both rapid	-3 0 -2 5
both rare	-5 3 0 1
both rate	-3 -3 11 -5
both rather	0 -1 1 0
both ratify	0 -2 0 2
both re	0 3 -2 0
both reach	-2 9 -5 -2
both reache	0 -2 1 2
both reached	-2 -2 -3 6
both read	18 7 -8 -16
both reader	10 -3 -2 -6
both reader's	-2 0 -2 3
both reading	-22 6 2 14
both ready	-4 10 1 -6
both real	10 -13 11 -8
both really	1 -4 3 0
both reason	-2 1 1 0
both receipt	-1 6 -3 -2
both receive	-8 3 -7 11
both received	-1 4 -4 1
both receiving	2 -1 -1 0
both reception	1 -1 0 0
both recipe	7 1 -2 -6
both recipient	-1 -7 1 6
both recognition	0 2 0 -1
both recommend	1 1 0 -2
both recommendation	0 0 0 1
both record	4 -15 1 9
both recorded	-2 -2 5 -2
both recorder	0 3 0 -2
both recording	-4 -5 10 -1
both recovered	0 -1 0 1
both recovery	0 -5 7 -1
both recruiting	0 1 0 -1
both red	3 -1 3 -4
both reel	3 5 -1 -6
both referee	0 1 -1 0
both reference	-8 12 -2 -2
both reflection	1 0 0 0
both refused	3 -3 -1 0
both region	-1 7 -6 0
both regional	-4 5 4 -5
both register	2 -9 11 -5
both registered	2 0 -1 -1
both registrar	1 1 -1 0
both registration	7 -20 16 -2
both regular	2 -1 0 -1
both rehearsal	5 1 -4 -2
both reimbursed	0 1 0 -1
both reject	0 1 0 -1
both rejection	2 -3 3 -1
both release	2 -6 1 2
both released	-2 -5 -2 9
both relief	-4 0 0 5
both reluctant	0 -3 4 0
both remain	-4 6 -5 3
both remember	-1 1 0 0
both reminder	0 7 -4 -3
both removal	0 -1 -1 2
both removed	1 -2 -1 2
both renamed	-2 1 -1 2
both renewal	0 2 0 -2
both renewed	1 -2 0 2
both renovation	1 -1 -1 1
both rent	0 2 -2 0
both reo	-2 1 1 0
both reopen	-5 4 -17 18
both repair	14 -7 -4 -4
both replace	-2 2 -1 1
both replaced	-1 1 0 0
both reply	-5 3 -6 7
both report	5 0 -9 3
both reported	-1 1 0 0
both reporting	0 -1 4 -3
both repository	-1 0 2 -1
both representative	-1 6 -4 -1
both request	-2 22 -15 -5
both requested	1 4 -3 -2
both require	0 -6 5 2
both required	-1 12 -8 -3
both requirement	0 0 1 0
both rescue	0 -5 7 -2
both rescued	0 1 0 0
both research	0 -2 -3 5
both researcher	0 3 -2 -1
both reserve	0 -3 4 -1
both residence	4 12 -8 -7
both residency	-1 2 -2 0
both resident	0 -4 -1 5
both residential	0 -3 2 1
both resource	-2 2 1 -1
both respond	0 3 -1 -2
both response	-2 0 0 2
both rest	2 -3 1 -1
both restore	-1 -2 -2 4
both restored	0 -4 -2 6
both restroom	3 1 -2 -3
both result	-3 -15 -5 24
both resume	-3 0 4 -1
both retire	6 1 -4 -2
both retired	9 -4 0 -5
both retirement	0 -2 2 0
both retiring	2 -5 3 0
both retreat	0 -6 7 0
both return	-2 1 -3 5
both returned	4 -1 -5 2
both returning	0 1 0 -1
both revealed	0 -4 0 4
both review	-8 5 -5 8
both reviewed	0 1 0 0
both reviewer	-3 2 -4 5
both revised	0 -4 -1 4
both rewritten	3 -2 -1 0
both rfp	0 0 -1 2
both rfq	0 3 -2 -1
both rhyme	2 -1 0 -1
both ribbon	-1 -2 2 1
both ride	0 1 -1 0
both right	1 7 -3 -5
both ring	-3 6 0 -2
both rise	-2 -4 4 1
both risk	-1 -1 4 -2
both rival	0 -3 -1 4
both river	-5 -2 3 3
both road	1 -8 -4 11
both robot	-7 6 -1 2
both rock	3 -4 -1 2
both rodeo	0 -1 0 1
both role	0 -4 4 0
both roll	-1 3 -2 0
both rolling	1 4 -1 -4
both roof	4 -8 -2 6
both room	0 -19 18 1
both rosa	1 -1 1 -1
both rose	5 -5 -4 3
both roster	-2 5 -2 -1
both rota	6 -3 0 -2
both rotunda	-1 0 2 -1
both round	-6 6 -1 1
both roundtable	-1 -1 3 -1
both route	12 -1 -3 -8
both rsvp	0 -9 10 -1
both rule	11 -10 -1 0
both ruled	0 -1 0 1
both ruling	-2 0 -1 3
both run	-3 9 -11 5
both runner	-5 -4 4 4
both running	1 -2 -1 3
both rural	-3 2 -5 6
both ruth	1 -2 2 -1
both résumé	0 5 -3 -2
both s	-8 -2 6 3
both sabbatical	1 0 -1 0
both safe	-1 -2 0 2
both safety	0 1 -1 0
both said	4 -17 -8 21
both salary	-1 3 -1 -1
both sale	-2 -5 -6 13
both salina	-4 0 5 -1
both salt	-2 0 1 1
both same	11 -2 -4 -6
both sample	8 -4 -2 -2
both san	-6 -8 6 7
both sandwich	-2 -2 4 -1
both sandwiche	-2 -3 7 -3
both santa	2 0 -2 -1
both saskatoon	0 -1 1 0
both sat	4 -2 0 -1
both satisfaction	4 -3 0 -1
both saturday	-4 9 -3 -2
both save	3 -15 19 -6
both saved	4 -5 2 -1
both say	7 -14 0 7
both saying	-2 -1 6 -3
both scan	-1 4 -5 2
both scanner	0 0 1 -1
both scene	0 -2 4 -2
both schedule	5 -4 3 -4
both scheduled	-1 -2 -1 4
both scholar	-7 4 5 -3
both scholarship	-2 -5 3 4
both school	-8 4 3 2
both school's	1 1 -1 0
both science	4 -3 1 -2
both scientist	0 3 -2 0
both score	-2 0 0 2
both scored	4 -3 0 -1
both scotland	0 -1 -2 3
both screen	1 -5 6 -2
both screening	-1 7 -5 -1
both script	2 -2 1 -1
both sea	0 -1 1 0
both sealed	0 14 -8 -5
both search	-2 1 -4 4
both season	4 1 -1 -4
both seat	-3 -2 16 -12
both seating	0 -1 1 0
both second	1 2 -9 5
both secondary	0 2 0 -1
both secretariat	0 0 1 0
both secretary	0 2 -1 -1
both section	-2 5 1 -4
both security	7 -8 2 -1
both see	-10 -3 21 -7
both seed	13 -3 -5 -6
both seek	-1 15 -6 -9
both seeker	4 -3 0 -1
both seeking	0 1 0 0
both seen	10 -5 -3 -2
both selected	-2 -1 -2 5
both selection	0 -2 -1 3
both self	-5 -6 16 -4
both sell	0 -1 0 0
both semester	0 1 0 -1
both seminar	-2 -9 13 -1
both seminary	-5 -6 6 4
both senate	-1 -2 0 3
both senator	0 -4 4 1
both send	-6 29 -9 -14
both senior	0 2 1 -3
both sensory	2 -1 -1 0
both sent	3 -2 0 -1
both sentence	0 5 -4 -2
both separate	-1 1 -1 0
both separately	0 -1 1 0
both serial	0 0 1 0
both serve	-6 1 -3 8
both served	1 0 2 -4
both server	0 0 -1 0
both service	-8 8 -5 5
both serving	3 -3 -1 1
both sery	2 -7 9 -4
both session	-6 -19 30 -5
both set	-2 -5 -4 12
both setting	1 0 -1 0
both settle	-2 -3 2 4
both settled	0 -1 -1 1
both seven	-8 -2 8 3
both seventeen	2 -1 0 0
both seventy	0 -2 3 0
both several	-2 2 -1 1
both sew	-3 -3 6 -1
both sewing	2 -1 0 0
both shall	0 1 0 0
both shape	-3 1 2 -1
both share	-5 -4 -2 11
both shared	-2 -4 2 3
both sharing	-1 -2 0 3
both she	12 -16 -10 14
both she'll	-3 -11 11 3
both she's	0 -2 4 -3
both sheet	4 -1 -1 -2
both shelf	0 0 -2 2
both shelfie	-2 0 -2 5
both shelter	2 2 -4 -1
both shelve	6 -4 -1 -1
both shelved	2 -2 -2 2
both shelver	-2 6 -3 0
both shelving	-2 11 -4 -5
both sheriff	3 -2 -1 0
both shift	-3 12 -7 -2
both ship	-4 9 -2 -3
both shirt	-5 7 0 -1
both shoe	2 -6 5 0
both shoebox	2 -1 0 0
both shop	0 -5 -1 6
both short	-5 11 -6 1
both shortlist	-1 -7 -1 9
both shortlisted	-1 -1 -1 3
both should	-15 25 -2 -8
both shouldn't	-2 3 0 0
both shouting	3 -5 6 -4
both show	-2 -8 1 9
both showed	1 -1 -1 1
both shown	-1 1 0 1
both shut	-1 -10 -10 21
both shy	1 -1 0 0
both side	-5 -3 2 5
both sign	21 -18 8 -10
both signage	0 -1 0 2
both signature	-4 9 -2 -3
both signed	-5 -4 -7 16
both signing	0 -1 2 -1
both silence	4 -2 0 -2
both silent	-1 -4 7 -1
both simple	5 -6 3 -3
both simply	-1 0 0 0
both since	14 -14 -5 5
both sing	-2 -1 4 -1
both singing	0 -3 2 1
both single	1 -6 0 6
both siobhán	1 -1 0 0
both sister	0 -3 -4 8
both sit	-2 -2 10 -6
both site	-6 12 -10 4
both sitting	0 -1 0 1
both six	17 -9 2 -10
both sixteen	-2 6 -7 2
both sixth	2 -1 0 0
both sixty	8 -10 8 -5
both size	-2 -6 6 2
both sketch	0 3 0 -2
both skill	0 -4 5 -1
both skip	5 -1 0 -4
both sky	-1 5 -3 -1
both slam	1 0 1 -2
both slate	-1 -1 1 0
both sleep	1 -1 -1 0
both slice	2 -2 2 -2
both slide	0 1 0 -2
both slip	-4 6 -4 2
both slot	5 5 -9 -1
both slow	6 -7 3 -2
both slowly	0 -1 0 1
both small	5 8 7 -20
both smaller	3 -8 0 5
both smell	3 -1 0 -1
both smoke	1 1 -1 -1
both snack	6 -4 -1 -1
both snap	-1 3 -1 0
both snow	3 2 3 -7
both so	2 5 9 -16
both social	3 -3 0 0
both society	-1 -1 4 -2
both society's	-3 5 0 -1
both soft	0 -2 5 -3
both software	-1 2 -2 0
both sold	3 -6 5 -2
both somali	0 1 -1 0
both some	-2 0 -2 4
both somebody	7 -8 7 -6
both someone	-1 9 -4 -4
both something	-3 6 1 -4
both somewhere	-4 6 0 -1
both song	2 2 1 -4
both soon	1 1 -1 -1
both sooner	-1 0 3 -1
both sort	-1 0 2 -1
both sorting	-4 -4 5 3
both sought	-1 14 -12 -2
both sound	-1 5 -3 -1
both soup	12 -12 3 -3
both source	0 -4 -1 5
both south	-3 5 -2 0
both southern	0 -1 1 0
both space	1 -3 1 2
both spanish	0 3 -2 -2
both spare	7 -3 -1 -3
both speak	-1 11 -2 -7
both speaker	1 6 -3 -4
both special	-2 4 -1 -2
both specialist	0 1 -1 0
both speech	-1 -1 0 2
both spelling	-1 4 -2 -1
both spend	1 8 -6 -4
both spending	0 -4 0 4
both spent	5 -11 1 6
both spine	1 -1 0 0
both split	-2 2 -2 2
both spokane	-1 -2 3 0
both spoken	-1 -1 0 2
both sponsor	-2 6 -6 2
both sponsored	-1 0 0 0
both spot	-6 -2 5 4
both spread	-1 2 0 -1
both spreadsheet	6 -3 -2 -1
both spring	-15 -12 3 24
both square	1 1 -1 -1
both st	-2 -6 6 2
both stack	-1 -7 4 4
both staff	-3 -20 17 6
both staffing	1 3 -1 -2
both stage	-4 9 3 -9
both stair	2 2 -2 -1
both stamp	1 5 -1 -5
both stamped	2 -1 -1 0
both stand	-6 -6 0 12
both standard	-2 -8 0 9
both standing	-4 8 -1 -3
both start	0 8 -4 -4
both started	10 -3 -5 -1
both starter	-1 -1 2 0
both starting	-3 -3 -3 8
both state	-16 -6 -15 37
both state's	-1 -4 3 2
both statehouse	-5 2 4 -1
both statement	-10 -5 -1 16
both statewide	0 1 -1 0
both station	1 -1 1 0
both statistic	2 -3 0 1
both stay	-6 12 -5 0
both stayed	5 -1 -1 -3
both steady	-1 1 -1 1
both step	-3 -5 9 0
both steward	-1 4 -2 -1
both sticker	3 3 -5 -1
both sticky	-1 2 0 0
both still	0 -1 -14 15
both stipend	-2 4 -6 4
both stock	-2 0 -1 2
both stood	1 -1 -5 5
both stop	0 0 -2 1
both stopped	14 -8 -2 -4
both storage	-1 -4 5 1
both store	7 -5 1 -3
both storm	-11 -2 -4 17
both story	7 -2 -1 -4
both storyteller	-2 3 1 -2
both storytelling	-1 1 0 -1
both storytime	0 0 2 -2
both stove	3 -1 0 -2
both strand	-1 1 -1 1
both stranger	6 -2 -2 -1
both strategic	3 0 -1 -1
both stream	0 -1 1 0
both streamed	-1 -3 6 -1
both streaming	-1 0 1 0
both street	-6 -5 -1 13
both strike	-2 -3 -4 8
both string	0 1 0 -1
both strong	2 -1 -1 -1
both stuck	1 -2 2 -1
both student	8 -1 -4 -3
both studio	-2 1 2 -1
both study	-4 -3 5 3
both sturdy	0 3 -3 0
both style	0 4 -4 0
both subject	2 -3 -2 3
both submission	-1 6 -2 -3
both submit	6 1 -4 -4
both submitted	0 -1 0 0
both subscription	0 -1 1 1
both substitute	-2 7 -3 -3
both succeed	0 -1 -1 2
both successful	4 2 0 -5
both successor	-2 3 -2 1
both such	1 -2 -1 2
both suggest	-2 6 -1 -3
both suggestion	-5 14 -4 -5
both suit	-1 1 -3 3
both suitcase	2 0 -1 -1
both sum	2 -1 -2 0
both summary	-2 1 -2 3
both summer	-1 5 3 -7
both summer's	0 1 -1 0
both summit	-1 -4 9 -3
both superintendent	-5 -1 6 0
both supervise	0 1 0 -1
both supervisor	-2 -1 5 -2
both supper	-1 -1 6 -4
both supplier	0 2 -2 0
both supply	0 4 -2 -2
both support	-6 7 0 -2
both supported	-1 1 0 0
both supporter	-1 -2 2 1
both supporting	3 -2 0 0
both supreme	-1 -1 0 2
both surprise	5 -1 -1 -3
both survey	-6 -4 -4 14
both survived	1 -1 1 0
both suspended	0 -11 -1 13
both swap	2 1 -2 -1
both swapped	1 -2 0 1
both symposium	-3 2 5 -5
both system	-2 -3 -5 10
both system's	-2 -2 0 4
both t	-5 10 -5 -1
both table	18 -8 -5 -5
both tabletop	0 -2 2 0
both tag	0 1 3 -4
both take	-7 11 -1 -3
both taken	-5 -6 -3 13
both taking	1 6 -3 -4
both talk	-6 -4 13 -2
both talking	-1 2 -3 2
both tank	-6 -2 1 6
both tape	4 -2 -1 0
both taped	6 -1 -1 -3
both target	-1 -2 -1 4
both task	5 -2 -1 -2
both taught	10 -8 -2 0
both tax	2 -4 3 -2
both taxe	1 -1 1 -1
both te	-2 2 1 0
both tea	-3 -7 1 9
both teach	3 2 -4 -1
both teache	1 -1 -1 0
both teacher	0 3 1 -5
both teaching	5 0 -2 -3
both team	3 -2 2 -3
both tear	-1 -2 3 0
both tech	-2 0 2 0
both technical	0 1 -1 -1
both technician	-1 2 -1 -1
both technology	-1 0 -1 1
both teen	13 5 -9 -9
both teenager	2 0 0 -1
both telephone	1 -2 0 1
both telescope	7 1 -1 -7
both tell	-13 19 4 -10
both teller	0 -2 3 -1
both template	2 -1 -1 0
both temporary	0 2 -1 0
both ten	5 8 3 -16
both tender	0 2 -1 -1
both tent	0 -1 2 -1
both term	-9 11 -9 7
both territory	-1 1 0 -1
both test	-9 10 2 -3
both tested	8 -4 -4 0
both tester	-3 5 -2 0
both texa	-3 1 1 1
both text	3 -2 2 -2
both textbook	1 -1 0 0
both than	1 8 -7 -3
both thank	5 -15 -5 16
both thanksgiving	-2 3 -3 1
both that	24 -9 -11 -3
both that's	-1 1 1 -1
both the	23 -30 5 1
both theater	3 -1 -2 0
both their	3 6 1 -10
both them	9 4 -4 -9
both theme	-2 7 -3 -3
both themselve	-1 6 -4 -1
both then	9 1 -3 -7
both there	7 -10 13 -10
both there'll	-1 -3 3 0
both there's	-9 9 2 -2
both these	3 -5 4 -2
both thesis	2 -1 0 0
both they	9 8 -3 -14
both they'd	4 -1 -3 0
both they're	-4 11 -6 -2
both they've	-1 1 0 0
both thing	3 4 -1 -5
both think	8 0 -5 -3
both thinking	0 -9 9 0
both third	-4 -3 2 6
both thirteen	3 0 -2 0
both thirty	5 -4 3 -3
both this	0 -12 6 6
both thon	0 -1 2 0
both those	-7 0 13 -7
both though	0 2 -1 -1
both thought	0 -2 1 1
both thousand	-3 3 0 0
both three	-4 0 -4 8
both through	-9 9 5 -4
both throughout	1 0 -1 0
both throw	1 0 0 0
both thumb	0 1 -1 0
both thunder	0 -1 1 0
both thursday	-1 -7 13 -6
both thursday's	-1 1 1 -1
both ticket	2 -15 19 -6
both tide	0 0 0 1
both tie	5 -2 -1 -1
both tier	2 -1 1 -2
both tile	1 0 0 0
both till	0 -4 8 -4
both time	2 16 -5 -13
both timeline	5 -3 -1 -1
both timer	1 1 -2 -1
both timetable	-1 3 -1 -1
both tin	2 0 -1 -1
both tiny	2 1 -2 -1
both tip	6 -2 -1 -3
both title	-2 7 -10 4
both to	17 -18 11 -10
both today	-4 7 -3 1
both together	1 2 0 -3
both told	-3 -15 4 13
both tomorrow	0 7 -4 -2
both too	6 -1 -2 -3
both took	8 -20 -16 27
both tool	4 -2 -1 -1
both toolkit	4 -2 -1 -2
both top	-1 -6 1 6
both topic	-2 -3 7 -2
both toronto	-1 1 -2 1
both total	5 -2 -3 0
both tote	-1 1 -1 0
both touch	-1 1 1 0
both tour	1 -13 15 -3
both touring	0 2 -1 -1
both toward	1 2 -2 -1
both towel	1 -1 1 0
both town	8 -11 10 -7
both town's	5 -2 -1 -2
both township	0 1 0 -1
both track	0 1 0 0
both trade	-4 2 3 -1
both trail	0 7 -2 -4
both trailer	2 -1 0 -1
both train	3 10 -5 -7
both trained	1 -2 1 -1
both trainer	0 -7 8 0
both training	1 5 0 -6
both transcript	0 3 -3 -1
both translated	0 -1 0 2
both translation	0 -1 3 -2
both translator	-1 -1 2 0
both transport	-1 2 -3 2
both travel	-4 1 -7 9
both traveling	-6 10 -4 0
both treasurer	-2 4 2 -4
both treatment	0 0 0 1
both tree	0 -1 0 1
both trial	1 -1 -3 3
both tribal	1 4 -6 1
both tried	2 0 -1 -1
both trip	0 -2 2 0
both trivia	3 -4 5 -5
both trouble	2 -1 0 0
both truck	0 1 -5 4
both true	0 2 -1 -1
both trust	2 -1 -1 0
both trustee	1 -5 -1 4
both truth	0 0 1 -1
both try	-7 0 5 2
both tuba	1 -2 1 -1
both tuesday	-3 -8 13 -2
both tuition	-2 1 1 -1
both turn	8 -8 4 -4
both turned	1 -3 -4 6
both tutor	1 -3 1 1
both twelve	0 0 1 -1
both twenty	-1 3 4 -6
both twice	2 13 -10 -6
both twin	0 -1 0 2
both two	5 3 -12 4
both type	3 -2 1 -1
both typewriter	-1 1 0 0
both typing	-2 3 -1 -1
both uk	0 4 -4 0
both ukulele	6 -3 0 -2
both ulster	0 2 0 -2
both under	5 -5 0 0
both undergraduate	-1 2 0 -1
both union	-1 -6 -1 9
both union's	-1 -2 0 3
both unit	0 -1 1 0
both united	0 -1 -1 2
both university	-6 -7 -8 21
both unless	5 0 1 -6
both unlock	5 -2 -1 -2
both unlocked	0 -1 2 0
both unofficial	0 -1 -2 3
both unopened	0 -1 -1 2
both unpaid	-2 4 0 -1
both unpublished	-1 2 -1 0
both until	-8 26 -8 -10
both up	-4 9 -1 -5
both update	0 3 -1 -2
both updated	-1 2 -1 0
both upload	-2 11 -6 -3
both uploaded	0 1 -1 0
both upper	1 -1 -1 0
both ups	1 -4 3 0
both us	-9 32 -3 -21
both use	3 -7 -2 6
both used	11 0 -7 -3
both user	-1 -1 3 -2
both using	2 -1 0 -1
both usual	0 0 0 -1
both usually	0 -1 1 0
both vacancy	-2 9 -2 -4
both vacant	-2 4 -1 -2
both valentine's	0 1 0 0
both valley	-1 5 -4 0
both van	2 5 -5 -2
both vanished	3 -2 -1 -1
both vault	0 -1 3 -1
both vendor	-2 -1 -2 5
both venue	0 3 -2 -1
both verb	2 -2 0 0
both version	-1 -2 0 3
both very	9 -8 1 -2
both veteran	-1 -3 5 -1
both via	0 1 0 0
both vice	1 -1 0 -1
both video	-11 10 -3 3
both view	-1 0 1 -1
both village	2 -2 -1 1
both violence	-1 0 1 0
both virtual	0 -9 13 -4
both vision	0 1 0 0
both visit	-6 4 0 2
both visited	3 -5 -1 3
both visiting	0 5 -5 0
both visitor	5 -7 3 -1
both voice	-3 10 -3 -4
both volume	3 0 -5 2
both volunteer	9 8 -5 -12
both volunteered	-1 4 -1 -2
both voss	-1 -3 -2 6
both vote	2 -5 -22 25
both voted	2 -3 -2 4
both voter	7 -6 -13 12
both voting	0 0 2 -1
both voucher	-1 3 -1 -1
both wage	-1 0 -1 3
both wait	-4 11 -6 -2
both waited	-2 1 -1 1
both waiting	6 -6 0 -1
both waiver	1 -1 0 0
both wale	-3 4 1 -2
both walk	-1 -9 17 -7
both walked	0 -1 -3 4
both walking	-1 -2 3 -1
both wall	-1 -5 2 4
both want	-7 26 -6 -13
both wanted	-1 12 -8 -4
both wanting	1 2 -1 -1
both warehouse	1 0 0 0
both warm	0 -2 2 0
both was	31 -32 -21 23
both washington	0 5 -2 -3
both wasn't	-2 -1 4 -1
both watch	-2 -5 12 -5
both watched	-2 -2 0 5
both water	7 -5 -9 7
both way	7 -10 5 -2
both we	33 11 -7 -37
both we'd	3 4 -5 -1
both we'll	-9 13 -4 0
both we're	-11 21 -5 -5
both we've	1 2 -2 -1
both wear	3 -2 -1 0
both weather	1 -4 4 -2
both web	0 0 -1 1
both webinar	-9 -8 21 -4
both website	-1 -5 3 2
both wedding	3 -3 0 -1
both wednesday	-2 -5 12 -4
both weeded	3 -1 0 -2
both weeding	-3 -3 6 0
both week	5 28 -21 -12
both week's	-1 0 -3 3
both weekday	-2 3 -2 0
both weekend	0 -1 6 -4
both weekly	0 -4 -3 7
both weigh	0 1 -1 0
both weight	0 8 -3 -5
both welcome	1 6 3 -10
both welder	0 0 0 1
both well	3 -5 3 -2
both wellington	0 2 -1 0
both went	13 -6 -8 0
both were	14 -35 -11 32
both west	0 -2 3 -1
both western	7 -2 -4 -1
both wet	-1 -3 4 -1
both whale	0 -2 3 -1
both what	47 -16 5 -37
both what's	1 1 0 -2
both whatever	-2 5 -2 -2
both wheel	-1 7 -5 -1
both when	3 -2 10 -11
both whenever	-10 14 -2 -2
both where	-3 -7 10 1
both whether	2 -4 2 0
both which	1 2 -3 -1
both whichever	-1 -4 5 -1
both while	0 0 -1 0
both white	-1 2 0 0
both who	-3 -4 7 0
both who'd	-1 -1 1 1
both who'll	0 0 -1 0
both who's	1 1 -2 -1
both who've	-1 4 -2 -1
both whoever	-2 -3 8 -2
both whole	2 -3 1 -1
both whom	0 -3 5 -2
both whose	-2 0 -3 5
both why	23 -9 -1 -13
both wi	0 1 2 -3
both wide	0 1 -1 0
both will	-53 6 1 46
both willing	-2 6 -2 -1
both win	-8 1 -2 9
both wind	2 0 0 -1
both window	2 11 -9 -4
both wine	0 -1 2 0
both winner	-7 -5 -1 13
both winning	4 -1 -1 -2
both winnipeg	-3 -4 2 5
both winter	2 0 3 -5
both wish	0 5 -1 -3
both wishe	1 0 -1 0
both with	9 -20 30 -19
both withdraw	0 -3 0 3
both withdrawn	0 -21 -1 23
both within	-6 14 -7 -1
both without	-1 -5 0 6
both woman	10 -2 -5 -2
both women	0 -7 8 -2
both women's	0 -1 0 2
both won	12 -7 -2 -3
both won't	0 1 -2 1
both word	-7 29 -6 -15
both work	1 0 -15 14
both worked	1 0 0 -1
both worker	0 -3 2 0
both workforce	0 -4 4 -1
both working	1 8 -5 -4
both workshop	2 -6 10 -6
both world	1 -5 3 1
both worst	-4 6 0 -1
both worth	0 2 1 -3
both would	-5 12 -4 -3
both wrap	0 5 -2 -3
both write	-5 18 -13 0
both writer	-4 12 -1 -7
both writing	-7 5 8 -6
both written	1 5 -5 -1
both wrong	5 -1 1 -4
both wrote	4 -3 -1 -1
both year	9 -3 -29 23
both year's	0 -7 3 4
both yes	6 0 -3 -2
both yet	2 1 -2 -1
both york	-1 -2 1 1
both you	-27 28 22 -24
both you'd	-3 10 -5 -2
both you'll	-2 -1 4 -1
both you're	-2 0 4 -2
both you've	-1 2 1 -3
both young	2 0 1 -3
both your	-24 53 14 -44
both yourself	1 -1 5 -4
both youth	-2 3 -1 -1
both zero	2 -1 -1 0
both zine	-1 2 0 0
both zoom	-4 -11 18 -3
both zulu	-1 0 1 0
dated	-45 94 20 -68
lead !	0 0 1 0
lead (day)	-12 -42 33 21
lead (hour)	14 -18 10 -5
lead (money)	-3 16 -27 13
lead (month)	-35 -42 60 17
lead (nth)	-6 -6 16 -5
lead (number)	-8 -16 -8 32
lead (year)	1 7 -12 4
lead :	0 11 -3 -8
lead ;	-8 10 -9 6
lead ?	-7 4 15 -12
lead a	9 19 -16 -13
lead about	-4 10 -2 -4
lead abstract	0 1 0 -1
lead academic	0 1 0 -1
lead academy	-1 -3 0 5
lead accept	0 1 -2 1
lead accepted	-1 0 -1 3
lead accepting	0 -1 0 2
lead access	-1 1 -1 1
lead according	-3 -2 0 6
lead accountant	2 1 -1 -2
lead across	0 -4 -2 6
lead add	-5 3 0 2
lead adopted	0 -1 -1 2
lead adult	-1 3 -4 2
lead advice	-3 -4 9 -2
lead after	-2 -2 -6 10
lead afternoon	-1 0 2 -1
lead again	-1 9 0 -8
lead against	0 -1 -1 3
lead age	0 0 4 -4
lead agency	3 -5 -1 3
lead agenda	-2 -2 6 -2
lead ago	1 0 0 -1
lead agreed	-1 -2 1 3
lead agreement	0 -2 -1 3
lead ai	-2 -1 4 -1
lead aid	0 2 0 -1
lead aide	0 1 0 0
lead all	1 -2 -8 9
lead alone	0 -3 4 0
lead aloud	0 -1 2 -1
lead alternative	0 1 -1 0
lead amendment	0 0 2 -2
lead among	3 -3 -3 3
lead an	-10 10 7 -8
lead and	-18 -3 14 7
lead announced	-4 10 -2 -3
lead announcement	6 -1 -1 -3
lead annual	-5 2 4 -1
lead another	1 1 -3 1
lead answer	5 -4 4 -6
lead answered	2 -7 -2 7
lead any	-9 20 -7 -3
lead anyone	-2 -4 8 -1
lead anything	1 2 -2 0
lead anyway	1 -1 0 -1
lead apiece	10 -2 -3 -5
lead appear	2 -1 0 0
lead applicant	1 -3 -1 3
lead application	2 3 -9 4
lead applied	3 -3 -1 2
lead apply	-2 -1 -4 6
lead appointed	-1 -3 -1 5
lead approved	0 -7 -1 9
lead archive	-3 -4 6 1
lead archivist	-1 -3 5 -2
lead are	-13 13 -16 15
lead area	-2 -2 -4 8
lead argue	-1 -1 3 -1
lead argument	-1 -2 0 3
lead around	-2 -2 3 0
lead arrive	2 0 -1 -1
lead arrived	-1 -3 -2 5
lead art	3 -1 -1 0
lead artist	3 3 -1 -5
lead as	-1 -7 -2 10
lead aside	0 3 -1 -2
lead ask	-2 18 -12 -4
lead asked	3 -4 -4 5
lead asking	5 1 -3 -3
lead asl	-1 2 -1 0
lead association	-4 0 1 3
lead at	0 -13 9 4
lead attend	0 1 -2 1
lead attendance	7 -5 0 -2
lead attended	0 0 0 1
lead attic	-3 3 0 0
lead audiobook	-3 0 -1 5
lead audit	0 -1 0 1
lead author	1 -2 -1 2
lead authority	0 4 -3 -2
lead autumn	0 0 -2 2
lead available	2 2 -2 -2
lead average	-3 -1 0 4
lead award	3 -2 -4 3
lead awarded	0 -1 0 1
lead away	-1 0 -1 2
lead back	17 -11 -1 -5
lead bad	0 1 0 -1
lead ballot	1 7 -6 -2
lead band	-3 5 1 -3
lead bank	-2 3 0 -1
lead banned	2 -2 1 -1
lead banner	2 0 -1 0
lead bar	9 -5 -1 -3
lead barn	0 -1 3 -1
lead based	0 1 -1 0
lead basement	2 -1 -3 2
lead basis	-1 5 -3 -2
lead bat	3 -3 0 0
lead bay	-3 3 1 -1
lead be	-9 6 4 -1
lead bean	-2 0 3 -1
lead beat	2 -3 -1 2
lead became	4 2 -6 0
lead because	-5 8 -5 2
lead become	-2 4 -1 -1
lead been	-7 -8 -1 17
lead before	-3 -22 9 16
lead began	3 -4 -4 5
lead begin	4 -6 0 2
lead beginning	0 -6 1 5
lead behind	-3 -1 0 4
lead being	-3 4 -2 2
lead belfast	0 1 -1 0
lead bell	-1 3 -1 0
lead bequest	0 -1 0 1
lead best	3 2 -1 -5
lead better	6 -3 -2 -1
lead between	2 -7 -2 8
lead bid	0 0 -4 4
lead big	0 -1 -1 2
lead bill	-1 -1 -1 4
lead binding	0 -6 7 -1
lead bird	0 7 -6 -2
lead board	-3 1 -5 6
lead boat	-1 0 2 -1
lead body	0 -1 0 2
lead boiler	1 -1 0 -1
lead book	0 6 0 -6
lead booking	0 1 -1 0
lead bookmobile	-1 0 2 -2
lead booth	5 1 -3 -3
lead borrow	-3 -5 3 6
lead borrowed	1 0 -1 0
lead both	-3 -6 7 2
lead bought	2 -1 -1 -1
lead box	-2 7 -3 -2
lead boxe	2 -1 -1 1
lead branch	7 -11 0 4
lead branche	-2 6 -8 4
lead bread	3 -1 -1 -1
lead breakfast	0 -1 1 0
lead brewery	-2 1 1 0
lead bring	0 -2 8 -6
lead broken	3 0 -2 -1
lead brought	4 -6 0 2
lead budget	5 -2 -1 -3
lead build	1 0 0 -1
lead building	4 -1 -4 1
lead built	-3 3 0 0
lead bulletin	-1 8 -4 -2
lead bureau	-1 2 0 -1
lead burned	0 -1 -2 3
lead bursary	0 4 -3 0
lead bus	4 -3 -1 0
lead but	2 3 -2 -2
lead buy	1 1 -1 -1
lead by	0 18 -24 6
lead café	-1 2 0 -1
lead cake	1 0 0 -1
lead calendar	-1 6 -1 -4
lead call	-1 -11 0 12
lead called	0 -2 0 2
lead came	8 -9 -5 5
lead camera	-2 -4 7 -1
lead camp	0 -3 5 -2
lead campaign	6 -2 0 -4
lead can	-9 31 -11 -11
lead can't	4 -3 0 0
lead candidate	-1 6 -1 -4
lead cannot	-1 3 -2 1
lead cap	4 -1 -1 -2
lead cape	-1 1 -2 2
lead card	-4 1 -1 4
lead care	1 -1 0 0
lead career	-1 4 -2 0
lead carnegie	-5 -1 1 5
lead carpet	1 -1 0 0
lead carry	-4 2 2 0
lead cart	5 -2 -3 1
lead case	1 0 -2 0
lead cast	1 -1 -2 2
lead catalog	-3 -2 6 -1
lead cataloging	-1 0 -2 3
lead catalogue	-2 0 -1 3
lead cathedral	0 4 -3 -1
lead cedar	1 -1 -3 3
lead center	0 -2 0 2
lead central	-2 0 1 1
lead ceremony	-2 -2 -3 7
lead chair	1 4 -3 -3
lead change	0 -1 0 1
lead changed	-1 6 -1 -4
lead chapter	-2 5 1 -3
lead charge	-2 -8 7 3
lead chart	1 -1 -1 0
lead chat	0 -2 2 0
lead chatbot	-1 -1 0 2
lead check	4 1 -1 -4
lead cheerful	-3 3 1 0
lead children	4 0 -4 0
lead children's	-2 1 2 -1
lead choose	-2 1 -2 2
lead chose	0 -2 -1 3
lead chosen	3 -5 0 2
lead church	-1 2 1 -2
lead circulation	1 1 -1 -1
lead city	-5 0 0 5
lead class	-2 -3 6 -1
lead clean	3 -3 0 -1
lead cleared	1 0 0 0
lead clerk	2 1 -2 -1
lead clinic	2 -1 2 -2
lead close	-4 3 -10 11
lead closed	-1 -15 -7 23
lead closing	-3 8 -2 -3
lead club	1 0 0 -2
lead coach	1 0 -1 0
lead cocoa	0 -2 2 -1
lead code	1 1 -1 -1
lead coffee	-1 0 0 1
lead cohort	0 1 1 -1
lead cold	0 -1 2 -1
lead colleague	2 -3 1 0
lead collecting	0 1 0 0
lead collection	-2 2 0 0
lead college	2 1 -3 0
lead color	6 -1 -4 -1
lead column	-2 3 -2 1
lead come	-1 4 -2 -1
lead coming	0 1 0 -1
lead comment	-3 14 -4 -8
lead commission	2 -2 -2 2
lead commissioner	-1 -1 -1 2
lead committee	-2 7 2 -7
lead community	-1 6 -1 -4
lead company	-3 0 1 2
lead compete	-1 2 1 -2
lead compiling	0 2 -1 -1
lead complaint	2 -5 -2 5
lead complete	0 5 -3 -2
lead computer	0 0 -1 1
lead conference	1 8 -13 4
lead conservator	-1 1 0 0
lead considered	-1 2 0 -2
lead consortium	-1 4 -5 2
lead construction	0 3 -1 -2
lead contest	6 -5 -2 1
lead contract	-1 -3 1 3
lead conversation	-1 -6 9 -3
lead cook	6 -4 -1 -1
lead cookbook	-3 9 -2 -4
lead copy	3 -2 1 -2
lead copyright	0 1 2 -2
lead cost	3 1 -5 0
lead costume	4 -1 -2 -1
lead cot	1 0 0 -1
lead could	-5 4 -2 3
lead council	-5 5 2 -2
lead council's	0 1 0 0
lead count	-2 -1 -3 6
lead counted	0 1 0 0
lead country	-3 -3 2 4
lead county	4 7 0 -10
lead county's	1 -1 0 0
lead courier	0 0 -1 1
lead course	-3 -8 14 -3
lead cover	3 2 -4 0
lead covered	2 -4 -1 3
lead crate	5 1 -3 -3
lead cross	0 1 0 -1
lead curator	-2 -1 0 3
lead customer	0 0 -1 1
lead cut	4 -2 -3 0
lead cutoff	2 -3 -2 3
lead cutter	-2 2 0 0
lead cutting	-1 -1 -1 3
lead dance	0 5 0 -5
lead dark	1 6 -5 -2
lead database	-5 6 -1 0
lead date	-2 10 -9 1
lead dated	-1 -4 -1 6
lead day	2 -5 9 -6
lead dead	0 -2 -2 5
lead deadline	2 14 -4 -13
lead deal	-5 4 0 1
lead dean	0 -3 3 -1
lead decision	-2 -2 -2 6
lead deliver	0 3 -1 -1
lead delivery	0 1 0 0
lead demonstration	0 -3 4 0
lead department	1 1 0 -2
lead describe	8 -1 -5 -2
lead design	-1 3 -2 0
lead desk	1 -3 1 2
lead detention	0 3 -1 -2
lead diary	1 -1 0 0
lead did	-2 1 1 -1
lead died	0 -2 -5 7
lead difference	1 1 -1 -2
lead digital	-1 -2 1 2
lead digitization	0 2 -1 0
lead director	4 4 -2 -6
lead discuss	-3 -2 6 -1
lead discussion	-4 3 1 1
lead display	-1 1 -1 0
lead district	-1 -3 2 2
lead do	10 -1 -5 -5
lead dock	-1 0 1 0
lead document	2 -4 0 2
lead doe	-1 1 0 0
lead dog	2 -4 -1 3
lead don't	4 -5 2 -1
lead donated	2 0 0 -2
lead done	-5 4 -1 2
lead donor	-1 -1 -2 4
lead door	6 -6 3 -3
lead double	-1 1 -1 0
lead down	-2 -1 2 1
lead dr	-1 -5 6 1
lead draft	-2 11 -4 -5
lead draw	-3 2 0 0
lead drawer	1 0 -1 0
lead drawing	-3 2 -2 3
lead drew	12 -1 0 -10
lead driver	5 -2 -2 -1
lead drop	-1 -2 3 0
lead dropped	2 -1 0 -1
lead due	-3 23 -2 -19
lead during	2 0 -3 0
lead e	0 8 -5 -2
lead each	-2 4 4 -6
lead earlier	-2 -1 0 3
lead early	0 8 1 -8
lead editor	-4 2 7 -4
lead education	0 -3 2 2
lead effect	-1 0 -1 2
lead eight	-1 1 2 -2
lead eighteen	2 0 -1 0
lead elder	0 -1 1 -1
lead elect	-1 -2 0 3
lead elected	1 -7 -3 9
lead election	2 -2 -1 0
lead elevator	-1 -2 0 3
lead eleven	2 1 -3 0
lead eligible	0 3 0 -3
lead elm	-2 -2 -3 7
lead email	-5 7 -1 -1
lead empty	0 1 1 -3
lead encouraged	0 2 -1 0
lead end	-4 1 -2 5
lead ended	-2 -4 -3 9
lead ending	0 2 2 -3
lead energetic	0 1 0 -1
lead english	2 -3 0 2
lead enter	0 -4 5 -1
lead entered	0 0 -1 2
lead entry	-1 3 -8 6
lead error	-1 3 -4 2
lead essay	6 -2 -1 -4
lead estate	0 -1 0 1
lead evening	-3 -1 10 -6
lead event	3 0 -2 -1
lead ever	0 1 0 -1
lead every	9 0 -1 -9
lead everyone	-5 7 -1 -1
lead everything	2 -2 0 0
lead exchange	-2 0 0 2
lead exhibit	1 3 -2 -2
lead exhibition	-2 4 -2 1
lead expect	-1 -2 -1 4
lead explain	1 2 -2 0
lead extension	0 1 -1 -1
lead face	-2 1 3 -2
lead facility	3 -2 0 0
lead facing	-1 0 0 1
lead faculty	-4 4 0 0
lead failed	0 3 -7 4
lead fair	-4 16 -6 -6
lead fake	2 -2 1 -1
lead fall	-3 2 -3 4
lead family	4 -2 -1 -1
lead farmer	4 -2 -1 -1
lead favor	-1 0 -1 1
lead federal	1 -3 -1 3
lead fee	0 8 -6 -3
lead feet	1 0 -7 5
lead fellow	-1 7 -3 -3
lead fellowship	2 0 -1 -1
lead festival	-2 3 -1 -1
lead few	0 -1 -1 2
lead fewer	-5 5 -2 2
lead fi	0 8 -7 -1
lead field	1 0 0 -1
lead fifteen	-2 4 -1 -1
lead fifty	0 2 -2 -1
lead figure	-3 -1 -2 6
lead file	-1 5 -1 -3
lead filed	-2 -6 -1 9
lead fill	0 1 1 -2
lead filled	2 0 0 -1
lead film	1 -1 -1 2
lead finalist	0 2 -3 1
lead find	-1 -1 -2 4
lead fine	2 0 -1 -1
lead finish	0 2 -1 -1
lead finished	-1 0 -1 1
lead firm	-1 -1 0 2
lead first	5 2 -5 -2
lead fiscal	0 0 0 1
lead fit	2 -1 -1 -1
lead five	-1 0 -4 5
lead flat	-1 0 0 1
lead flood	0 -3 3 0
lead floor	-1 -2 3 0
lead flyer	-1 2 -1 0
lead fold	0 0 1 0
lead food	-2 4 -1 -1
lead for	-9 26 -14 -4
lead form	5 11 -9 -7
lead former	1 -5 2 2
lead forty	-12 10 5 -2
lead forward	-1 0 -2 3
lead found	-2 1 -2 2
lead foundation	3 -3 -1 2
lead four	-2 4 2 -4
lead fourth	4 1 -2 -4
lead free	-9 12 2 -5
lead freeze	0 0 -1 0
lead freight	-2 5 -1 -2
lead friend	-2 8 -2 -4
lead from	-7 -2 -3 12
lead full	-2 0 0 2
lead fund	-8 2 -2 8
lead funded	0 0 -2 1
lead funder	-1 -2 2 1
lead funding	-1 0 0 2
lead furniture	-3 2 -1 2
lead gallery	-1 -1 4 -1
lead game	1 -1 0 0
lead gate	-2 2 0 0
lead gathering	0 3 -2 -1
lead gave	3 -5 -4 6
lead get	-7 15 -1 -7
lead gift	-3 -2 -1 5
lead give	-6 11 -4 -2
lead given	0 -1 0 2
lead glass	3 2 -3 -2
lead glue	0 -1 2 -1
lead go	-6 2 6 -1
lead goe	-6 23 -10 -8
lead gone	-4 0 0 4
lead good	4 2 -5 -1
lead got	-3 5 0 -2
lead government	2 -2 0 0
lead governor	-1 2 -1 -1
lead governor's	0 -1 0 1
lead grade	0 0 -2 2
lead grader	4 -1 0 -2
lead graduate	-6 7 4 -5
lead grant	-1 -7 1 7
lead great	-4 7 -2 -2
lead grief	0 2 -1 -1
lead group	-4 4 0 0
lead guest	2 -1 -1 0
lead guide	1 9 -2 -7
lead had	3 3 -6 -1
lead half	2 6 -4 -3
lead hall	-1 -4 6 -1
lead hand	-2 -9 9 1
lead hard	-3 -1 4 0
lead has	-8 9 -11 10
lead have	-12 16 -6 2
lead he	-1 -4 0 5
lead head	0 2 0 -1
lead heading	-1 -3 8 -4
lead health	3 -2 -1 0
lead hear	-2 4 -1 -1
lead hearing	1 -1 2 -2
lead held	2 -5 5 -2
lead help	-1 9 -3 -6
lead helped	2 -1 -1 0
lead her	3 -4 2 -1
lead here	1 -2 2 0
lead heritage	0 1 0 0
lead his	11 -4 -1 -7
lead historian	-1 4 -1 -2
lead historical	1 -4 5 -1
lead history	2 3 -1 -4
lead hold	-3 -5 4 4
lead hole	2 -1 0 -1
lead holiday	0 4 0 -3
lead home	0 5 -7 2
lead honest	-2 3 -1 0
lead honored	-2 1 -2 3
lead hospital	2 0 -2 1
lead host	-3 -6 3 6
lead hour	-9 14 3 -8
lead house	2 -4 -1 4
lead housing	-4 -3 9 -2
lead how	15 -3 -6 -6
lead human	1 -1 0 0
lead humanity	0 -1 2 0
lead hundred	-2 4 -2 0
lead hydrologist	-2 2 2 -1
lead i	13 -2 -5 -6
lead i'm	-7 9 -1 -1
lead ice	0 -1 4 -3
lead idea	-1 8 -2 -4
lead if	-3 -1 7 -3
lead illustrator	-1 1 -2 1
lead image	1 -1 0 0
lead in	9 -7 7 -10
lead include	-3 -1 4 1
lead index	2 -2 0 0
lead information	0 -1 4 -3
lead ink	1 -1 0 0
lead inside	2 -3 -1 2
lead instead	2 -2 0 0
lead institute	-1 -4 8 -3
lead institution	0 1 -1 0
lead instrument	1 0 -1 0
lead interest	0 3 -1 -2
lead interlibrary	-4 -1 -1 6
lead internship	0 5 -4 -1
lead into	2 0 -1 -1
lead invite	2 2 -2 -2
lead invited	1 -3 -2 4
lead ireland	0 2 -2 0
lead irish	0 0 1 0
lead is	0 -7 -8 14
lead island	-4 -2 -1 7
lead issue	-5 5 -1 2
lead issued	-2 -3 -1 6
lead it	4 -7 2 1
lead it's	-2 7 0 -4
lead item	-4 -4 -1 9
lead its	-3 5 -3 1
lead itself	2 3 -5 -1
lead job	6 -2 -2 -2
lead join	-7 -2 10 -1
lead journal	-7 5 -1 3
lead judge	-7 -3 -7 17
lead juror	-1 4 0 -4
lead jury	-2 -4 0 6
lead just	-1 7 -5 -1
lead keep	2 0 0 -2
lead kept	-1 -1 0 2
lead key	4 -1 -3 0
lead kid	3 1 -2 -2
lead kind	-2 0 0 2
lead kit	3 5 -6 -2
lead kitchen	3 -1 -1 -1
lead knew	-1 -3 -1 4
lead know	-6 11 -3 -3
lead lab	1 0 0 0
lead labor	0 1 -1 0
lead lake	-1 7 -5 -1
lead lamp	-1 3 -1 -1
lead language	-6 -3 0 8
lead lantern	1 -2 -1 1
lead large	2 1 -2 -1
lead last	-6 0 -5 11
lead late	-1 -2 -3 5
lead later	-1 2 -1 0
lead laugh	1 1 -1 -1
lead laureate	0 0 2 -2
lead law	-2 -9 5 6
lead lawmaker	0 -2 3 0
lead lawn	-4 -3 8 -1
lead lawsuit	0 -2 -1 4
lead lawyer	0 2 0 -1
lead lay	1 -2 -1 2
lead lead	0 2 0 -2
lead leader	0 -4 6 -1
lead learn	-1 -4 6 -1
lead learned	-4 -5 3 5
lead least	-1 3 -1 -1
lead leave	0 -2 -1 2
lead lecture	0 2 -1 -1
lead lecturer	0 -1 1 0
lead led	1 -4 4 -2
lead ledger	3 -3 -1 1
lead leed	0 0 -1 2
lead left	2 -9 -3 11
lead legislative	0 -2 2 0
lead lend	-1 3 0 -2
lead lending	8 -2 -1 -5
lead lent	6 -4 1 -3
lead less	1 -1 -1 0
lead lesson	-5 -6 14 -2
lead let	1 -3 -3 5
lead letter	-2 3 -6 5
lead levy	-3 1 -2 4
lead librarian	8 9 -18 0
lead library	-10 15 -11 6
lead library's	2 6 -4 -3
lead licence	0 0 -1 0
lead license	2 1 -2 -1
lead life	2 -1 -1 0
lead light	11 -4 -3 -4
lead like	-5 13 -6 -3
lead liked	2 -2 0 0
lead lindqvist	-1 -2 2 1
lead line	3 -1 -2 0
lead list	3 6 -5 -4
lead listed	0 4 -1 -3
lead listen	0 2 -1 0
lead literacy	-1 4 0 -2
lead little	0 -1 2 -2
lead live	-6 -3 12 -3
lead living	0 3 -2 -1
lead loan	-4 1 -2 6
lead local	1 4 -7 1
lead location	-1 -1 -11 13
lead log	2 -1 -1 0
lead logged	-1 -1 -2 4
lead london	1 0 -1 -1
lead long	4 -9 6 -2
lead longer	-1 -12 -1 15
lead look	10 -4 2 -7
lead lost	6 -6 0 0
lead lot	-6 1 -1 5
lead love	2 -1 0 0
lead lunch	1 4 -4 -1
lead machine	0 5 -1 -3
lead made	-1 -2 1 2
lead mail	0 2 -1 -1
lead main	-2 -3 3 2
lead make	7 1 -3 -4
lead maker	0 0 1 0
lead making	-1 3 -2 -1
lead man	-1 -1 4 -2
lead manager	2 -2 0 0
lead manuscript	0 -7 4 4
lead many	1 0 -1 -1
lead map	-3 1 -1 3
lead mark	-4 -1 9 -3
lead market	3 -2 -1 0
lead master	-1 -3 5 -1
lead match	0 4 -1 -3
lead may	-10 25 -12 -4
lead mayor	7 -5 -1 -1
lead meant	9 -1 -1 -7
lead measure	0 -2 0 3
lead medal	-4 3 -3 4
lead medium	0 2 -2 0
lead meet	-7 -7 19 -4
lead meeting	-3 0 4 -2
lead member	-3 14 -13 2
lead membership	0 3 0 -3
lead memory	12 -6 -3 -3
lead men	1 0 0 -1
lead mentor	-1 3 -1 -1
lead message	0 0 -1 1
lead met	6 -3 -2 -1
lead microphone	2 2 -1 -3
lead mid	0 3 -3 0
lead middle	0 0 -1 2
lead midnight	0 -4 3 1
lead mile	5 -1 -3 -2
lead million	-3 -7 -2 13
lead mini	1 2 -1 -2
lead minute	-2 2 -2 2
lead mlis	0 1 0 0
lead mobile	4 0 -2 -1
lead monday	1 -3 3 -1
lead money	2 2 -1 -2
lead month	-9 19 -12 2
lead monthly	-2 4 0 -2
lead more	-7 -5 -3 14
lead morning	1 -1 4 -4
lead most	8 -1 -2 -5
lead mountain	0 0 1 -1
lead move	-6 -3 -4 13
lead moved	0 5 -4 -1
lead moving	1 -1 -1 1
lead mr	4 -2 -1 -1
lead much	-1 -5 5 1
lead mural	-1 -1 2 0
lead museum	0 1 1 -2
lead museum's	-1 0 1 -1
lead music	0 -1 0 1
lead must	-2 10 -9 1
lead my	2 -1 -1 0
lead mystery	3 -6 5 -2
lead name	-6 9 -4 1
lead named	1 -5 0 4
lead nation	-2 -1 0 3
lead national	-7 -3 4 6
lead navigator	0 1 0 -1
lead near	-4 -2 1 5
lead need	6 12 -9 -9
lead needed	-1 9 -7 -1
lead neighbor	4 -1 -2 -1
lead network	0 -1 -1 1
lead never	2 0 -1 0
lead new	-4 3 -5 6
lead newcomer	4 -1 -1 -2
lead newsletter	0 2 -2 0
lead newspaper	3 0 -1 -3
lead next	-4 3 2 -1
lead night	4 -4 -1 1
lead nine	-3 -12 -3 18
lead nineteen	-1 -1 -1 2
lead ninety	0 3 -2 -2
lead no	-4 2 -5 7
lead nobody	3 -3 2 -2
lead noise	0 -1 0 1
lead nominate	0 1 0 -1
lead nomination	2 -4 -1 3
lead none	4 -1 -1 -2
lead nonprofit	0 0 -1 1
lead noon	-4 -1 16 -11
lead northern	1 3 0 -4
lead not	-15 -11 3 23
lead note	8 -6 0 -3
lead nothing	5 -2 -2 -2
lead notice	-1 10 -8 -1
lead novel	1 7 -6 -2
lead now	2 5 -4 -3
lead number	11 -9 -4 2
lead nursing	5 -2 -2 -1
lead odd	-2 3 -1 -1
lead of	-25 9 3 13
lead off	-2 -4 -3 8
lead offer	1 3 -4 0
lead offered	-2 -12 9 5
lead office	-2 6 -4 0
lead officer	-2 -4 7 -1
lead often	3 -4 0 0
lead old	-1 3 1 -3
lead older	-1 -3 0 4
lead on	-16 -37 30 23
lead once	0 -1 0 1
lead one	-7 19 1 -13
lead online	-2 -7 18 -9
lead only	2 0 -3 0
lead ontario	-3 -3 -1 6
lead open	4 15 -5 -14
lead opened	-1 -5 -2 8
lead opening	1 1 -3 1
lead optional	0 2 -1 -1
lead or	-11 20 -10 0
lead oral	2 -2 -2 2
lead order	-2 -4 -3 9
lead organization	0 -5 -1 6
lead organizer	-1 0 -2 3
lead otago	0 1 0 0
lead other	-1 0 3 -2
lead our	-1 12 9 -20
lead out	-8 -11 -10 28
lead outdoor	0 -1 0 0
lead outreach	-2 3 -1 0
lead outside	0 -1 1 -1
lead over	-6 -11 5 12
lead overdue	4 -3 -1 1
lead owing	0 0 1 -1
lead own	0 -8 8 0
lead paced	-1 -5 9 -3
lead packet	3 0 -2 -1
lead page	-2 2 -6 7
lead paid	-2 11 -7 -2
lead pair	1 5 -4 -2
lead pamphlet	2 0 -1 0
lead panel	-2 0 -2 4
lead panelist	-3 6 -3 0
lead paper	0 0 1 -1
lead paperback	2 3 -3 -1
lead parade	3 -1 0 -2
lead parent	0 -1 1 0
lead park	3 -2 -1 -1
lead parking	3 -1 -1 -1
lead part	-1 -2 4 0
lead partner	-1 -1 -2 5
lead partnership	-1 1 0 0
lead passe	1 -1 0 0
lead passed	0 -1 -1 1
lead past	0 -1 0 2
lead patient	-1 3 -2 -1
lead patron	3 2 -4 -1
lead pay	-4 3 -5 7
lead people	-2 -8 -1 11
lead per	-1 5 -2 -2
lead percent	-13 -7 -5 25
lead permanent	0 -2 -1 3
lead person	4 1 3 -7
lead pet	3 1 -2 -1
lead phone	6 -3 -2 -2
lead photo	-1 2 -1 0
lead photograph	2 1 1 -5
lead pick	-1 -2 4 -2
lead picked	-2 -5 -1 8
lead picture	1 -1 -5 4
lead piece	2 1 -1 -2
lead place	2 5 -7 0
lead plain	0 1 0 0
lead plan	5 -1 0 -4
lead planned	1 -3 0 2
lead planning	-1 2 -1 -1
lead plastic	0 1 0 -1
lead play	3 -4 2 -1
lead please	-2 6 -3 -1
lead pocket	2 0 0 -1
lead poem	4 0 -1 -3
lead poet	2 4 -2 -3
lead poetry	-1 -4 7 -2
lead point	-3 -4 -5 12
lead policy	3 -3 -2 1
lead pool	-1 4 0 -2
lead portal	0 6 -1 -5
lead position	-3 4 -2 0
lead possible	2 0 -1 -1
lead post	-2 11 -8 0
lead posted	0 1 -1 1
lead poster	2 -1 0 -1
lead pound	1 -1 0 0
lead power	1 0 -2 1
lead practical	0 -3 4 0
lead prairie	-1 0 -2 3
lead preconference	0 -3 5 -1
lead preservation	-1 1 -1 0
lead president	-1 -4 3 2
lead press	-1 -3 1 2
lead presse	-1 1 -2 2
lead price	-1 -4 8 -3
lead print	-3 6 2 -5
lead printed	-2 3 -1 0
lead printer	5 2 -1 -6
lead printing	0 -1 1 -1
lead prison	-8 8 1 -2
lead prize	-1 -9 5 5
lead process	0 1 0 -1
lead program	5 -3 -2 0
lead programme	0 1 0 0
lead project	-1 -3 2 2
lead projector	1 -1 0 0
lead promised	-1 -2 4 -1
lead proposal	6 0 -10 4
lead propose	0 3 -2 0
lead proposed	0 0 2 -2
lead provincial	0 2 -2 0
lead public	-3 5 -7 5
lead publication	-4 -2 3 3
lead published	-2 -2 -1 5
lead publisher	-4 1 0 2
lead pueblo	-1 -2 2 0
lead pupil	2 0 0 -1
lead puppet	0 -3 4 -1
lead put	-3 9 -6 0
lead putting	0 -2 2 0
lead puzzle	0 1 0 -1
lead qualification	-1 -1 -1 2
lead quarter	-4 -1 -1 6
lead quarterly	-1 4 0 -2
lead question	11 -12 5 -4
lead questionnaire	-3 2 -1 2
lead quiet	0 1 1 -2
lead quilt	0 -1 3 -2
lead r	0 1 -2 0
lead rail	4 -1 -1 -2
lead raise	-1 -1 -1 3
lead ramp	0 2 0 -2
lead ran	5 -5 0 -1
lead rapid	-3 0 -2 5
lead rate	0 -1 -1 2
lead re	0 3 -2 0
lead reach	0 4 0 -4
lead reached	-1 -5 -2 9
lead read	0 3 -1 -2
lead reader	-3 7 -1 -3
lead reading	-1 -5 -6 11
lead ready	-4 5 3 -4
lead real	0 -3 3 0
lead receive	-3 2 -5 5
lead received	3 -6 -1 5
lead recipe	5 -4 0 -1
lead recipient	0 -2 2 -1
lead record	13 -11 -1 -1
lead recorder	-1 2 0 -2
lead recording	1 0 -2 1
lead red	0 -2 2 0
lead reel	2 5 -1 -6
lead reference	-1 3 0 -2
lead region	-1 6 -6 1
lead regional	-2 6 -5 1
lead register	-2 -8 12 -1
lead registration	-1 3 -5 3
lead release	-2 1 -1 2
lead released	-3 -3 -2 8
lead remain	-3 9 -6 1
lead remember	-1 3 -2 0
lead renovation	2 -1 0 -1
lead rent	0 2 -2 -1
lead reopen	-1 -1 -2 4
lead repair	7 -3 1 -4
lead replace	0 -1 0 1
lead reply	-1 2 -2 2
lead report	-9 6 -2 4
lead request	2 3 -3 -2
lead required	0 0 0 1
lead research	-1 -5 1 5
lead researcher	-2 4 -2 0
lead reserve	0 2 -3 1
lead residence	-2 11 -5 -5
lead residency	0 -1 0 1
lead resident	0 -3 -1 4
lead residential	0 -2 1 1
lead resource	-2 2 0 0
lead result	0 -5 1 4
lead retired	8 -3 0 -5
lead return	-5 3 3 0
lead returned	-1 1 -2 2
lead review	-5 0 -2 7
lead reviewer	4 -1 -1 -2
lead ribbon	-1 -2 2 1
lead road	0 -5 -2 7
lead robot	0 -1 2 -1
lead roof	0 -3 -1 4
lead room	8 -7 -3 2
lead rosa	1 -1 1 -1
lead rose	3 -2 -2 1
lead round	4 0 -1 -2
lead route	10 -1 -3 -6
lead rule	1 -3 3 -1
lead ruled	0 -1 0 1
lead run	-3 -6 -2 12
lead running	-1 -1 -1 4
lead rural	1 2 0 -2
lead résumé	2 -1 0 -1
lead s	-3 0 -2 5
lead said	2 1 -4 1
lead salary	-1 2 0 -1
lead sale	0 -5 -1 6
lead salt	-1 0 0 1
lead same	0 -2 1 0
lead santa	3 -3 0 0
lead sat	3 -1 -1 -1
lead saturday	-6 11 -2 -3
lead save	2 -8 7 -2
lead say	0 -11 9 2
lead scan	0 0 1 -1
lead schedule	0 -1 4 -4
lead scholar	-4 2 4 -3
lead scholarship	0 1 -1 0
lead school	-6 11 -4 -1
lead science	4 -2 -1 -1
lead scientist	0 3 -2 0
lead scored	4 -2 0 -1
lead screen	0 0 1 -2
lead sealed	0 6 -2 -4
lead search	-1 -3 -1 5
lead season	3 -2 -1 0
lead seat	0 10 -4 -5
lead second	8 3 -7 -4
lead section	-1 2 0 -2
lead see	-6 4 5 -3
lead seed	11 -3 -3 -5
lead seek	-1 8 -1 -6
lead seen	5 -3 -2 -1
lead selected	-1 -1 -1 2
lead self	-1 -4 7 -2
lead send	-5 15 -3 -7
lead sent	0 2 -1 0
lead sentence	-2 3 -1 0
lead serial	0 2 -1 0
lead serve	-5 -2 -3 10
lead served	-1 5 -3 -1
lead service	-2 5 -1 -2
lead serving	1 -2 0 1
lead session	-5 -10 16 -1
lead set	-3 4 0 -1
lead seven	-8 1 -1 8
lead several	-3 2 0 1
lead sew	0 -1 2 0
lead share	1 -7 4 2
lead shared	0 -4 4 0
lead sharing	-1 -2 0 3
lead she	-5 -8 -7 19
lead sheet	0 -4 3 1
lead shelf	-1 1 -1 1
lead shelter	0 2 -1 0
lead shelve	3 -2 -2 1
lead shelving	3 3 -2 -4
lead shift	-6 13 -5 -2
lead shop	0 -4 -2 6
lead short	2 1 0 -3
lead should	-2 15 -4 -8
lead show	-5 -5 6 4
lead shut	2 0 -9 7
lead side	0 -2 0 2
lead sign	11 -3 -4 -5
lead signature	-3 2 -2 3
lead signed	-3 -3 -3 9
lead simple	4 -5 4 -3
lead since	0 -4 -4 7
lead sing	1 -2 3 -1
lead single	2 -4 -1 4
lead sit	0 -1 3 -2
lead site	0 2 -1 0
lead six	8 -9 4 -3
lead sixteen	-1 7 -6 0
lead sixty	11 -7 6 -11
lead slide	-1 4 -1 -2
lead small	-3 3 0 0
lead snow	-1 6 -1 -5
lead so	4 10 -7 -6
lead society	0 -3 3 -1
lead society's	-3 4 0 -1
lead sold	2 -1 0 -1
lead some	-3 2 -2 4
lead somebody	1 0 1 -1
lead someone	-3 9 -3 -3
lead something	-2 4 0 -2
lead song	3 -2 0 -1
lead sort	-1 2 0 0
lead sorting	-1 -3 5 -1
lead sought	0 2 0 -1
lead sound	-2 6 -2 -2
lead soup	1 -5 4 -1
lead space	1 0 -1 0
lead spanish	-1 2 -1 -1
lead spare	4 -1 -1 -2
lead speak	0 -3 5 -2
lead speaker	3 -4 1 0
lead special	-2 2 0 -1
lead spend	0 6 -4 -1
lead spent	1 -1 0 1
lead spokane	-1 -2 3 0
lead sponsor	-3 2 -1 3
lead spot	-2 3 -1 0
lead spring	-10 1 -3 12
lead square	1 1 -1 -1
lead stack	-4 3 0 0
lead staff	0 4 0 -4
lead stage	0 2 0 -2
lead stamp	1 -1 4 -4
lead stand	-4 -7 -2 13
lead start	1 0 0 -1
lead started	3 -1 -1 -1
lead starting	-2 -1 -4 7
lead state	-3 0 -10 13
lead state's	0 0 -1 1
lead statement	-1 -1 2 0
lead statewide	0 2 0 -1
lead station	2 -1 1 -1
lead statistic	2 -3 0 1
lead stay	2 -2 1 -1
lead stayed	6 -3 -1 -2
lead step	-1 3 -1 -1
lead sticker	2 4 -5 -1
lead still	7 5 -6 -6
lead stipend	-1 8 -7 -1
lead stood	-2 0 -3 4
lead stop	4 2 -4 -2
lead stopped	4 -3 -1 0
lead store	0 -2 2 0
lead storm	-10 6 -4 8
lead story	3 -2 0 -2
lead storyteller	-2 3 0 -1
lead storytime	-2 1 2 -2
lead street	-5 1 -4 8
lead strike	1 -1 1 0
lead strong	0 1 0 0
lead stuck	1 -2 2 -1
lead student	2 3 -3 -3
lead studio	-2 4 -2 0
lead study	0 1 -1 0
lead subject	1 -1 0 -1
lead submit	2 3 -3 -2
lead submitted	0 1 -3 1
lead subscription	0 0 1 0
lead suggest	-1 5 -1 -4
lead suit	0 -1 0 1
lead summer	-5 7 1 -3
lead supervisor	0 1 0 0
lead supplier	0 2 -2 0
lead supply	0 2 -1 -1
lead support	-3 6 -1 -2
lead survey	1 -3 -1 2
lead suspended	0 -10 -1 11
lead swap	1 1 -1 -1
lead system	1 1 -5 4
lead table	7 -1 2 -7
lead take	-1 -6 9 -2
lead taken	-3 1 -2 4
lead talk	-6 2 6 -1
lead talking	-1 2 -2 1
lead tape	2 1 -1 -2
lead taped	6 -2 -1 -3
lead taught	-1 -1 -1 4
lead te	-2 1 1 0
lead tea	-6 -5 1 11
lead teach	3 0 -2 -1
lead teacher	2 2 -1 -3
lead team	-1 -4 5 0
lead teen	5 5 -7 -3
lead teenager	-1 1 0 0
lead telescope	1 -3 2 0
lead tell	0 6 -2 -4
lead ten	-3 12 1 -10
lead tender	0 2 -1 -1
lead term	-4 7 -3 0
lead than	-2 4 -4 1
lead thank	-4 -1 -2 7
lead that	-20 7 -1 14
lead the	-2 -22 -13 37
lead their	1 8 -1 -7
lead them	3 -1 -7 6
lead theme	-1 2 0 -1
lead themselve	0 -2 -1 3
lead then	-1 0 3 -2
lead there	3 -6 3 0
lead there's	-7 9 -1 -1
lead they	20 -8 5 -17
lead they're	-4 11 -6 -1
lead thing	-1 2 0 -1
lead think	2 -1 0 -1
lead thinking	0 -9 9 0
lead third	-1 -1 1 1
lead thirty	-2 8 -6 -1
lead this	0 -4 10 -6
lead those	-1 5 -2 -2
lead thought	-1 1 0 0
lead thousand	2 -2 -2 2
lead three	-11 4 -1 8
lead through	-6 4 -3 5
lead thursday	-3 -1 7 -3
lead till	2 0 -1 -1
lead time	4 -2 4 -6
lead timer	1 1 -2 -1
lead title	1 -4 -3 6
lead to	3 9 -8 -4
lead today	-5 0 0 5
lead together	2 3 -1 -4
lead told	-3 -5 0 8
lead too	4 -3 -2 1
lead took	-2 -14 -8 25
lead tool	4 -2 -1 -1
lead topic	-1 -3 5 -1
lead toronto	-1 2 -2 1
lead total	0 -1 -2 3
lead tour	-5 -7 9 3
lead toward	0 3 -2 0
lead town	5 8 -8 -5
lead trade	-4 7 0 -2
lead train	2 1 -1 -2
lead training	0 3 1 -4
lead travel	1 0 -2 1
lead trial	0 1 -1 0
lead tribal	6 0 -1 -5
lead tried	1 0 0 -1
lead trouble	0 1 0 0
lead truck	-1 0 0 1
lead trust	0 -1 0 1
lead trustee	-4 11 -7 0
lead try	-5 1 1 4
lead tuesday	-1 -4 5 0
lead turn	0 -1 1 0
lead turned	-10 -1 0 11
lead twelve	-6 5 1 0
lead twenty	1 5 -3 -4
lead twice	-3 8 -3 -3
lead two	-2 -3 6 -1
lead uk	0 1 -1 0
lead ukulele	6 -3 0 -3
lead under	9 -5 -7 3
lead undergraduate	-1 2 0 -1
lead union	-1 2 -5 4
lead unit	-1 -1 1 0
lead university	-6 0 -4 10
lead unpublished	-1 2 -1 0
lead until	2 17 -12 -8
lead up	-12 11 -7 7
lead ups	1 1 -1 -1
lead us	-2 13 -2 -9
lead use	1 -2 1 0
lead used	8 -2 -4 -2
lead vacancy	0 1 0 -1
lead vacant	-2 4 -1 -2
lead valley	0 1 -1 0
lead van	-1 4 -3 -1
lead vendor	-1 2 -2 1
lead very	4 -4 1 0
lead veteran	0 -1 2 -1
lead video	0 -1 2 -1
lead village	-1 -1 -1 2
lead visit	-1 5 -2 -2
lead visiting	0 4 -4 0
lead visitor	1 0 -3 2
lead voice	1 1 -2 -1
lead volume	0 3 -1 -1
lead volunteer	12 -8 3 -7
lead vote	-6 -10 -4 20
lead voted	2 -3 -1 3
lead voter	8 -3 -6 1
lead wage	0 1 -1 1
lead waiting	5 -4 0 -1
lead wale	-2 0 4 -2
lead walk	4 2 -2 -3
lead wall	0 -1 2 -1
lead want	-9 25 -8 -7
lead wanted	4 -2 -1 -1
lead was	16 2 -11 -7
lead water	-3 -3 -4 11
lead way	-3 -5 9 0
lead we	2 11 -5 -8
lead we'd	-1 4 -2 0
lead we'll	-4 6 -2 0
lead we're	-3 6 -1 -1
lead we've	-2 1 -1 2
lead wednesday	-2 -5 12 -4
lead week	-2 27 -6 -19
lead week's	-2 1 -1 3
lead weekend	-1 1 3 -2
lead weekly	2 -1 -2 2
lead welcome	-1 4 -1 -2
lead well	1 2 -2 -1
lead went	7 -2 -4 -1
lead were	3 0 -9 6
lead western	3 -1 -1 -1
lead what	24 -11 3 -16
lead wheel	0 4 -4 0
lead when	6 -3 -1 -2
lead whenever	-4 6 -1 -1
lead where	2 0 0 -2
lead whether	1 -1 0 0
lead which	-1 11 -8 -2
lead while	1 -2 0 1
lead who	-21 21 -3 4
lead whole	0 0 1 0
lead whom	0 1 -1 0
lead whose	-2 0 -3 6
lead why	4 -2 -1 -1
lead will	-28 1 13 13
lead willing	-1 2 0 0
lead win	0 2 0 -2
lead window	0 3 -3 1
lead winner	0 1 -1 -1
lead winter	-1 0 0 0
lead wish	0 5 -1 -3
lead wishe	0 1 -1 0
lead with	-8 -10 5 13
lead within	-3 1 -2 4
lead without	-1 -2 -1 4
lead won	9 -6 -2 -1
lead word	-5 15 -3 -7
lead work	-2 11 -9 0
lead worked	0 1 0 0
lead worker	0 1 0 -1
lead working	-2 7 -5 -1
lead workshop	-1 -1 4 -2
lead worth	-1 2 0 -1
lead would	-9 16 -2 -5
lead write	4 0 -2 -2
lead writer	-2 8 -1 -5
lead writing	-4 6 0 -2
lead wrong	1 1 2 -3
lead wrote	3 -2 0 -1
lead year	1 5 -8 2
lead year's	0 -5 0 5
lead yes	1 0 1 -2
lead you	-8 13 5 -10
lead you'll	0 2 -1 0
lead you're	-2 4 -2 0
lead you've	1 -4 3 -1
lead young	0 1 0 -1
lead your	-11 13 4 -5
lead zoom	-1 -3 6 -2
over	-7 -30 -8 45
rolling	-12 31 -7 -13
size 0	-24 -13 30 7
size 1	18 14 -27 -5
size 2	1 14 -11 -4
size 3	-3 6 -3 0
size 4	3 -3 0 0
size 5	5 -19 11 3
stem (hour	-5 -16 56 -35
stem (mone	-12 1 2 9
stem (mont	-42 13 37 -7
stem (numb	-22 4 18 1
stem (year	-1 5 -27 24
stem abern	-1 0 2 -1
stem abili	0 2 -1 0
stem abstr	-2 5 -1 -2
stem acade	4 -5 1 0
stem accep	-4 14 -11 2
stem acces	-1 -6 -4 12
stem accom	0 -2 2 -1
stem accor	-2 -3 -1 6
stem accou	2 -1 -2 0
stem accre	0 2 -1 -1
stem accur	1 -1 0 0
stem acqui	-1 -4 0 5
stem acros	0 -1 -3 4
stem activ	4 1 -4 -1
stem actua	-1 2 -1 0
stem addin	1 1 0 -2
stem addre	0 1 -1 1
stem adjec	1 -1 0 0
stem admin	-1 1 0 0
stem admis	-1 -2 5 -2
stem adopt	-2 -3 -2 7
stem advan	0 -2 2 1
stem adver	0 0 -1 1
stem advic	6 -9 7 -4
stem advis	-5 7 -1 -2
stem advoc	2 -3 0 1
stem affec	1 2 -1 -2
stem after	4 -10 12 -5
stem again	5 -6 -1 3
stem agenc	-2 -9 -6 16
stem agend	-2 -2 7 -2
stem agree	-1 -3 -2 6
stem agric	1 0 -1 0
stem alask	1 0 -1 0
stem alban	-1 -6 8 -1
stem allow	1 -1 0 0
stem almos	1 -1 0 0
stem alrea	-2 -5 -2 10
stem alter	3 3 -4 -2
stem altho	0 1 0 0
stem alumn	-1 -1 1 0
stem amend	1 0 1 -2
stem ameri	-1 7 -3 -3
stem amnes	-1 0 0 1
stem amoun	-1 2 0 0
stem anato	2 -1 0 0
stem annou	0 -1 -7 7
stem annua	-8 -10 25 -7
stem anony	0 4 -3 -1
stem anoth	7 -3 -3 0
stem answe	9 -2 -6 -2
stem anybo	-1 1 3 -3
stem anyon	-2 2 5 -5
stem anyth	-1 8 0 -7
stem anywa	6 -2 -1 -4
stem anywh	0 3 -3 0
stem apart	1 -1 2 -1
stem apiec	11 -3 -3 -5
stem apolo	0 1 -1 -1
stem appea	1 -3 -5 7
stem appli	8 -8 -14 13
stem apply	8 -12 6 -2
stem appoi	-2 1 -5 6
stem appre	0 2 -1 -1
stem appro	0 -6 -2 7
stem aquar	-1 -5 -1 7
stem archi	-14 -11 14 12
stem aren'	0 0 1 0
stem argum	1 -1 -2 2
stem arkan	-2 -1 -2 5
stem aroun	0 -5 3 2
stem arran	0 -5 5 -1
stem arriv	0 11 -11 0
stem artic	1 -1 -1 0
stem artif	0 2 -1 -1
stem artis	2 10 -5 -6
stem ashev	-1 -1 3 -1
stem askin	7 -3 -3 -2
stem aslee	0 2 0 -1
stem assem	0 -1 2 0
stem asses	-1 3 0 -2
stem assig	0 1 0 0
stem assis	-3 3 -2 2
stem assoc	-12 -10 3 19
stem atlas	1 -1 0 1
stem attac	0 -2 -4 5
stem atten	10 -19 11 -2
stem attor	-1 -2 2 1
stem audie	4 -1 -1 -2
stem audio	-4 0 -1 6
stem audit	-3 1 -4 6
stem austr	-2 3 -2 1
stem autho	1 7 -7 -2
stem autom	0 4 -4 0
stem autum	-2 -2 -2 6
stem avail	3 -5 4 -2
stem avera	-2 -1 -1 4
stem award	-1 -8 1 7
stem baker	2 -2 1 -1
stem balan	1 -1 2 -1
stem balla	-1 -2 4 -1
stem ballo	5 13 -17 -1
stem bango	0 -1 -1 2
stem banne	7 -1 0 -7
stem barbe	1 0 -2 0
stem barco	1 0 -1 0
stem barga	-1 2 -3 2
stem basem	-3 4 -3 2
stem batte	-1 -1 -1 3
stem beatr	-1 3 -2 0
stem becam	8 0 -7 -2
stem becau	-1 0 6 -5
stem becom	-2 6 -2 -3
stem beeke	-1 -3 0 4
stem befor	5 1 -3 -3
stem begin	0 -13 6 6
stem behal	-1 0 -2 3
stem behin	8 -7 4 -5
stem belfa	0 1 -1 0
stem belie	-11 13 -1 -1
stem belon	-1 -1 4 -1
stem bench	-1 -3 4 0
stem benef	0 2 0 -2
stem benga	1 0 -1 -1
stem beque	-1 -2 0 3
stem besid	6 -1 -5 0
stem bette	12 -4 -4 -3
stem betwe	1 4 -7 2
stem beyon	4 -3 -1 0
stem bibli	-1 2 1 -3
stem bicyc	-2 0 -1 3
stem bidde	0 1 0 -1
stem bilin	-4 5 -1 0
stem binde	-4 -4 11 -3
stem bindi	-1 -6 8 -1
stem biogr	1 -1 0 0
stem birth	-1 5 -3 0
stem biscu	1 0 0 0
stem bisho	-1 1 0 -1
stem blame	-1 -2 -2 4
stem blogg	-7 8 0 -1
stem board	-4 -3 7 1
stem boile	1 -1 1 -1
stem bookb	-1 -2 2 1
stem booke	4 -5 5 -4
stem booki	0 -7 7 1
stem bookm	-2 -3 -10 14
stem bookp	2 0 -1 0
stem books	0 -6 1 4
stem borde	0 -2 -1 4
stem borro	6 -5 -6 5
stem botan	-5 1 5 -1
stem bottl	3 -1 0 -2
stem bough	1 -2 -2 3
stem brail	-4 -1 1 4
stem branc	0 3 -16 13
stem brand	-1 -2 0 3
stem break	1 -3 4 -3
stem brewe	-2 -1 5 -2
stem bridg	0 1 -1 0
stem brief	-1 -2 4 0
stem brigh	-1 2 -1 0
stem bring	6 -3 0 -3
stem briti	-2 0 0 2
stem broad	-2 6 0 -3
stem broch	0 1 0 -1
stem broke	4 -1 -2 -1
stem broug	6 -8 -1 4
stem budge	16 -12 3 -7
stem build	0 -4 -2 6
stem bulle	-5 16 -7 -4
stem burea	-1 1 2 -2
stem burne	-3 -1 -2 6
stem bursa	0 4 -1 -2
stem busin	2 5 -2 -5
stem butto	-1 1 3 -2
stem cabin	0 0 -1 1
stem calen	0 12 -5 -7
stem calle	-1 -5 -2 8
stem calli	0 2 -2 0
stem camer	-1 -3 7 -3
stem campa	6 -1 0 -5
stem campf	0 -3 4 -1
stem campu	5 -2 0 -3
stem canad	-1 1 0 1
stem cance	-2 -10 -6 18
stem candi	-2 13 -6 -5
stem candl	-2 -4 6 0
stem canno	-6 6 -4 4
stem capit	-3 -4 6 1
stem capti	-2 -4 6 0
stem caree	-3 7 -2 -2
stem caref	-1 -2 4 -1
stem carne	-4 4 -2 3
stem carpe	1 -2 2 -1
stem carri	-1 -1 -1 2
stem carto	0 -1 -1 3
stem casse	1 0 0 -1
stem caste	0 2 -1 -1
stem casua	-1 5 -4 -1
stem catal	-7 -3 -12 22
stem categ	0 -1 -1 2
stem cater	2 -4 3 -1
stem cathe	0 4 -3 -1
stem ceili	-1 3 -2 0
stem cemet	2 -2 1 -1
stem censo	-2 -1 4 -1
stem censu	0 -2 3 -2
stem cente	-1 -3 1 3
stem centr	-5 -5 11 -2
stem cerem	-3 -2 -3 7
stem certi	-4 -17 17 4
stem chain	0 3 -1 -1
stem chair	-1 0 0 1
stem chall	-3 -2 2 2
stem chamb	-1 -2 5 -2
stem champ	0 1 1 -1
stem chanc	-1 1 1 0
stem chang	6 3 -14 5
stem chape	0 -1 2 0
stem chapt	-2 6 -1 -2
stem charg	-10 -8 10 7
stem chari	0 1 0 -1
stem chart	0 0 -1 1
stem chatb	-1 -1 0 2
stem check	8 -11 -6 9
stem cheer	-2 2 1 -1
stem chemi	0 -1 0 1
stem chica	-1 1 -2 2
stem chick	3 -1 -1 0
stem child	6 -11 3 2
stem choic	0 -8 12 -3
stem choos	-1 3 -6 4
stem chose	-1 -4 -3 8
stem chris	-4 8 -3 -1
stem churc	5 -2 0 -3
stem circl	0 -2 2 -1
stem circu	2 -8 0 6
stem citat	-1 2 -1 0
stem citiz	5 -2 -2 -1
stem claim	-1 -4 3 2
stem clari	6 3 -3 -6
stem class	-1 1 5 -5
stem claus	-2 -1 -1 3
stem clean	2 2 -2 -2
stem clear	1 2 -2 -2
stem clerk	0 8 -7 -1
stem clini	2 -5 5 -2
stem close	1 -17 -9 25
stem closi	-2 14 -6 -7
stem closu	0 -1 1 0
stem coach	0 -2 2 0
stem coffe	7 -6 2 -4
stem cohor	-1 4 1 -4
stem colla	-1 -1 -1 2
stem colle	-13 16 -10 7
stem color	0 -3 4 0
stem colum	-4 6 -4 1
stem comed	0 -1 2 0
stem comin	-1 -11 13 -1
stem comme	-4 16 -6 -6
stem commi	-3 13 -18 7
stem commo	2 -3 0 2
stem commu	4 6 -1 -9
stem compa	-6 -3 -2 11
stem compe	-1 10 -2 -6
stem compi	-1 5 -2 -2
stem compl	3 -9 -10 16
stem compo	1 2 -1 -2
stem compu	-2 -1 3 1
stem conce	5 -3 -6 5
stem condi	1 3 -1 -3
stem confe	-9 5 11 -6
stem confi	5 -8 4 -1
stem congr	-5 -1 -2 8
stem conne	0 1 0 -1
stem conse	-4 -1 9 -3
stem consi	-4 19 -6 -9
stem conso	-3 -2 -5 10
stem const	0 3 -2 0
stem consu	0 4 -3 -1
stem conta	0 5 -4 -2
stem conte	1 -4 -9 12
stem conti	1 -3 2 0
stem contr	0 -8 3 5
stem conve	2 -2 8 -8
stem convi	1 1 -1 -1
stem cookb	-5 9 -4 0
stem coope	-1 4 -1 -2
stem coord	-5 9 -2 -2
stem copie	2 -1 0 -1
stem copyr	-1 0 4 -3
stem cordi	0 -2 5 -3
stem corne	3 -6 1 2
stem corpo	0 1 -1 0
stem corre	-3 4 -9 8
stem corri	0 0 -4 4
stem costu	8 -4 -2 -1
stem could	3 -2 -1 0
stem counc	-13 0 2 12
stem couns	-1 0 2 -1
stem count	6 -3 -12 9
stem couri	0 -3 -2 4
stem cours	-4 -19 27 -4
stem court	-2 -1 3 0
stem cover	4 -6 -2 4
stem creat	2 -2 0 0
stem credi	-2 -5 4 3
stem crisi	-1 -2 3 0
stem cross	-1 0 -3 4
stem cultu	0 2 -1 -1
stem cupbo	2 -2 -2 2
stem curat	-5 8 0 -3
stem curio	1 -1 0 0
stem curre	0 0 -1 2
stem custo	4 -2 -3 1
stem cutof	3 -4 -1 2
stem cutte	-2 2 0 0
stem cutti	-1 -1 -1 2
stem dakot	-3 0 -1 4
stem damag	6 -2 -6 1
stem datab	-6 5 2 0
stem deadl	5 0 -19 14
stem debat	3 -2 -1 -1
stem decad	0 -1 0 0
stem decen	-3 4 -1 -1
stem decib	4 -3 1 -2
stem decid	-1 -9 2 8
stem decis	-3 -5 -5 13
stem decla	0 3 -1 -2
stem decli	-1 -3 0 4
stem defen	0 0 4 -4
stem degre	-1 0 0 1
stem deleg	2 -5 5 -1
stem deliv	-1 10 -5 -3
stem delph	0 0 1 0
stem demen	1 0 -1 -1
stem demon	0 -4 5 -1
stem denis	4 -2 0 -2
stem denti	1 -1 1 0
stem denve	-8 -6 14 0
stem depar	1 0 -1 0
stem depen	0 1 0 0
stem depos	2 -6 3 1
stem deput	1 -3 -1 4
stem descr	5 -8 11 -9
stem deser	-3 1 0 2
stem desig	-2 13 -7 -4
stem detai	-1 1 -2 2
stem deten	0 2 -1 -1
stem devel	2 -7 5 0
stem devic	-2 3 2 -3
stem dicti	5 -3 -1 -1
stem didn'	5 -1 -2 -2
stem diffe	7 -1 -4 -2
stem diffi	-3 1 3 -1
stem digit	-5 0 -1 6
stem dinne	-2 -2 3 1
stem diplo	-3 1 0 3
stem direc	3 -1 -4 2
stem disab	-1 -3 5 -1
stem disas	0 -8 11 -2
stem disca	0 -1 0 1
stem discl	-3 -1 0 5
stem disco	1 -3 -2 3
stem discu	-6 -2 12 -4
stem disma	-1 -1 -1 3
stem displ	7 -8 2 -1
stem disse	-1 3 0 -2
stem dista	1 -1 1 0
stem disti	0 0 -1 1
stem distr	0 -6 3 4
stem diver	0 2 0 -2
stem divid	1 0 0 -1
stem divis	-1 -3 3 1
stem docto	2 4 -3 -4
stem docum	1 -4 -1 4
stem doesn	-1 3 0 -1
stem dolla	1 -2 -6 7
stem donat	3 -1 3 -5
stem doubl	7 -3 -4 0
stem doubt	-2 0 2 -1
stem downl	6 -5 -1 -1
stem drawe	-1 9 -4 -5
stem drawi	-2 4 -1 -1
stem drive	2 2 0 -4
stem dropp	4 -2 0 -2
stem dryin	0 -4 4 0
stem dubli	-1 4 -1 -2
stem dulut	-1 -1 3 -1
stem duned	0 -1 1 -1
stem durba	3 -1 1 -2
stem durin	13 -6 -5 -3
stem earli	-3 0 3 0
stem earne	-1 -1 0 2
stem easte	-2 6 -3 0
stem eclip	-2 -1 0 4
stem econo	0 -3 3 0
stem edinb	0 -1 2 -1
stem edite	0 1 -1 0
stem editi	0 -2 0 2
stem edito	-5 4 5 -4
stem educa	2 -3 0 1
stem effec	-2 -11 -2 15
stem eight	8 -8 1 0
stem eithe	0 1 -1 0
stem elect	2 -3 -9 11
stem eleva	1 -3 1 2
stem eleve	20 -17 -10 7
stem eligi	-1 6 -1 -4
stem elimi	0 0 0 1
stem elsew	0 -1 0 0
stem embar	-1 -1 2 0
stem emerg	-2 5 5 -8
stem emplo	-2 -6 7 0
stem empor	-1 -1 -2 3
stem encou	0 0 1 -1
stem encyc	1 0 -1 0
stem endin	-2 2 2 -1
stem energ	0 1 0 -1
stem engag	4 -7 5 -2
stem engin	-2 2 1 0
stem engli	2 -1 -2 0
stem enoug	3 -1 0 -2
stem enqui	-1 0 0 1
stem enrol	-2 -26 28 -1
stem enter	0 0 -2 2
stem entra	3 -1 0 -2
stem envel	-2 4 -1 -1
stem equip	-2 5 -2 -2
stem equit	0 -7 7 1
stem escal	2 -3 2 0
stem escap	6 -3 -2 -2
stem espec	0 1 0 0
stem essen	-1 2 0 0
stem estat	0 -1 0 1
stem estim	1 -1 -1 1
stem evalu	2 2 -2 -2
stem eveni	-5 -4 14 -4
stem every	-2 7 1 -6
stem evide	-2 0 0 2
stem examp	0 2 -2 0
stem excep	0 -3 6 -2
stem excha	0 2 -2 1
stem exclu	0 2 -1 -1
stem execu	-3 -4 -3 10
stem exerc	1 -3 2 0
stem exhib	-1 1 -5 5
stem exist	0 -1 -1 2
stem expec	-2 -4 -1 8
stem expen	1 1 -2 -1
stem exper	-2 12 -7 -3
stem expir	3 8 -4 -7
stem expla	11 -6 -1 -3
stem expre	-1 8 -6 -2
stem exten	-1 15 -3 -11
stem facil	3 -2 0 -1
stem facin	-1 0 0 1
stem facul	-5 11 -4 -2
stem faile	0 3 -8 5
stem failu	0 0 0 -1
stem fairg	-1 -2 0 3
stem famil	13 -14 3 -2
stem farew	0 0 4 -3
stem farme	5 -3 -1 -1
stem faste	0 1 -1 0
stem fathe	-2 -3 -1 5
stem favor	-3 5 0 -1
stem feder	-1 -6 -2 9
stem feedb	0 -3 4 -1
stem fello	-2 16 -9 -5
stem ferre	0 -4 0 4
stem festi	-5 4 4 -3
stem ficti	1 1 2 -4
stem fifte	0 3 -2 -1
stem figur	-2 -2 -4 8
stem filin	1 2 0 -3
stem fille	-3 8 -3 -1
stem final	-3 12 -10 1
stem finan	0 1 -1 0
stem findi	3 3 -3 -3
stem finis	3 -9 3 3
stem finni	1 -1 0 0
stem fisca	-1 -1 -1 3
stem fishe	0 -1 3 -1
stem flash	0 -1 4 -2
stem folde	0 1 -2 1
stem foldi	4 -2 -1 -1
stem folkl	0 -1 0 1
stem follo	1 -4 4 -1
stem footn	1 0 1 -2
stem forge	0 0 2 -1
stem forgo	0 1 0 -1
stem forma	-1 4 -1 -2
stem forme	0 -5 2 3
stem fortn	-6 6 2 -2
stem forwa	-5 14 -6 -2
stem found	-3 -7 -4 15
stem fourt	8 -8 1 -1
stem frame	2 0 0 -1
stem freed	-1 1 1 -1
stem freez	0 -5 4 1
stem freig	-3 7 -2 -2
stem frenc	1 -1 0 -1
stem frida	-1 -6 2 4
stem frien	-3 3 -5 5
stem froze	0 -2 -2 4
stem fund'	-2 -1 0 3
stem funde	2 -2 4 -4
stem fundi	-3 5 -2 0
stem fundr	-1 4 -1 -2
stem funer	0 -1 0 1
stem furni	-3 3 -2 3
stem furth	-1 -3 -2 6
stem galle	0 5 0 -5
stem galwa	0 4 -1 -3
stem garde	0 5 -2 -3
stem gathe	-7 0 8 -2
stem genea	-1 -5 9 -2
stem gener	-2 0 -4 5
stem geolo	1 0 0 -1
stem geral	-1 -2 -1 4
stem getti	2 -3 1 0
stem givea	-1 3 -2 -1
stem givin	2 0 -1 0
stem glanc	-1 0 2 0
stem glasg	0 2 -2 0
stem glass	-2 -1 0 4
stem glori	0 -1 0 0
stem gloss	0 -1 0 1
stem golde	-1 4 0 -2
stem gover	-4 -1 -9 14
stem grade	6 -3 2 -4
stem gradu	-8 6 3 -1
stem grand	8 -5 4 -8
stem grang	0 0 1 0
stem grant	1 -6 3 1
stem graph	4 -3 -3 2
stem groun	-3 0 1 2
stem growi	4 -1 -2 -1
stem guelp	0 0 0 1
stem guida	0 0 1 0
stem guide	-2 0 -1 3
stem guild	0 -1 0 0
stem hallo	0 5 -2 -3
stem hallw	6 -3 0 -2
stem handb	1 5 -1 -5
stem hande	-2 2 -2 2
stem handl	6 -2 -2 -2
stem hando	1 0 -1 0
stem handw	-7 6 3 -3
stem happe	1 -2 4 -3
stem harde	2 -3 2 -1
stem hardw	1 -1 0 0
stem harri	-2 -5 6 0
stem harro	-3 2 -2 2
stem harve	2 5 -5 -3
stem hasn'	-2 5 -1 -2
stem hatti	-1 -3 0 4
stem haunt	0 -1 1 0
stem havin	0 -3 -1 4
stem headi	0 -4 7 -4
stem headp	0 -4 4 0
stem headq	0 0 -1 1
stem healt	7 -7 3 -3
stem heari	-3 -2 1 4
stem heigh	1 0 0 0
stem helen	0 -6 -1 7
stem helpe	1 -2 1 0
stem herba	0 0 1 0
stem here'	1 -1 0 0
stem herit	-2 4 -1 -1
stem herse	2 2 -2 -2
stem highe	-2 0 0 2
stem hirin	0 0 -1 1
stem histo	1 -4 11 -7
stem hobar	-1 2 0 0
stem holde	0 -2 0 2
stem holdi	1 0 0 0
stem holid	-2 4 -14 12
stem holli	0 2 -2 0
stem hollo	3 -1 0 -3
stem homeb	-1 4 0 -2
stem homes	3 -4 6 -4
stem homew	1 2 -2 -1
stem hones	-3 0 -2 5
stem honor	-5 7 -8 6
stem honou	-1 -1 -1 3
stem hospi	0 -4 1 3
stem hoste	5 8 -8 -4
stem hosti	5 -1 -1 -3
stem hotsp	2 4 -2 -4
stem house	1 -1 0 0
stem housi	-4 -3 9 -2
stem human	-2 6 -7 2
stem humid	0 -4 5 0
stem hundr	-8 12 -3 -1
stem hurri	0 3 0 -3
stem hydro	-2 2 2 -1
stem ident	-1 -5 2 4
stem illus	-2 1 0 1
stem impro	0 -1 3 -2
stem incar	-6 10 0 -4
stem incid	-1 1 1 -1
stem inclu	-2 -12 15 -1
stem incom	-2 -1 1 3
stem incre	1 -1 0 1
stem indep	-2 2 0 0
stem index	0 -3 3 0
stem india	-1 0 -1 2
stem indig	0 2 -1 0
stem indiv	0 -1 0 1
stem indoo	0 -2 2 0
stem infor	1 -1 5 -5
stem initi	0 -1 0 1
stem inmat	3 0 0 -3
stem innov	0 5 -2 -3
stem inqui	-1 6 -1 -4
stem insid	4 -2 -1 -2
stem inspe	3 -1 -1 -1
stem insta	0 3 -3 0
stem inste	3 -1 -1 -1
stem insti	-5 -7 14 -2
stem instr	3 -5 5 -3
stem insur	2 1 -1 -2
stem intel	-1 2 0 -1
stem inten	-1 -2 6 -3
stem inter	16 29 -25 -20
stem intro	-4 -5 13 -3
stem inven	4 -5 2 -1
stem invit	1 7 -4 -4
stem invoi	0 1 1 -1
stem invol	3 -5 3 -1
stem irela	-4 5 1 -2
stem islan	-5 -3 1 7
stem issue	-1 -6 -1 8
stem itsel	0 0 3 -4
stem jacks	-2 0 -2 5
stem janit	1 2 -1 -2
stem jigsa	0 0 1 -1
stem journ	-8 6 -5 7
stem judge	3 -1 -1 0
stem junet	-6 6 0 0
stem justi	0 -3 2 1
stem keepe	-8 2 -1 7
stem kentu	-1 -1 0 2
stem kettl	2 0 -1 -1
stem keyno	-2 -2 4 0
stem kicko	-2 -1 6 -2
stem kilom	2 -1 0 -1
stem kindl	2 -1 -1 0
stem kitch	3 3 0 -6
stem knowi	1 0 0 -1
stem kolka	-1 -1 0 2
stem label	2 -1 0 0
stem lamin	0 1 0 0
stem langu	1 2 -4 1
stem lansi	1 -1 -2 2
stem lante	3 -3 -1 1
stem lapto	0 -2 3 -1
stem large	-1 -3 3 0
stem laste	6 -3 0 -3
stem lates	-2 5 -3 0
stem latin	0 2 -1 -1
stem laugh	1 -4 4 -2
stem launc	1 0 -2 1
stem laund	2 -2 0 0
stem laure	-3 1 -1 3
stem lawma	0 -3 3 0
stem lawsu	-1 -3 -1 4
stem lawye	0 1 1 -2
stem leade	0 -4 6 -2
stem leadi	2 -1 0 -1
stem learn	11 -10 2 -4
stem lectu	2 -4 3 -1
stem ledge	3 -3 -1 1
stem legis	-2 -4 5 0
stem lende	1 -3 -1 3
stem lendi	7 -1 -1 -5
stem lesso	0 -8 11 -3
stem lette	5 13 -8 -10
stem liber	0 -1 -1 2
stem libra	-14 22 -18 9
stem licen	0 1 -2 1
stem lifte	0 -2 0 3
stem light	-1 -2 0 3
stem limer	5 -6 0 2
stem limit	0 -3 3 0
stem limpo	1 2 -2 -1
stem linco	-1 2 -1 0
stem lindq	-1 -4 1 4
stem linke	-2 0 0 2
stem liste	-5 3 0 2
stem liter	-2 3 12 -12
stem littl	-1 0 3 -2
stem livin	1 3 -2 -1
stem loadi	-1 2 -1 0
stem locat	-1 -3 -8 12
stem locke	-1 3 -2 1
stem lodge	0 4 -2 -2
stem lodgi	0 -2 3 -1
stem logge	1 -2 -3 4
stem londo	1 -1 0 0
stem lonel	2 0 -2 -1
stem longe	-2 -12 -4 18
stem longt	-2 -4 -4 10
stem looke	-1 2 -1 0
stem looki	-5 8 -3 -1
stem losin	0 -1 1 0
stem louis	-1 1 0 0
stem lumbe	2 -1 0 -1
stem lunch	-1 -4 10 -5
stem machi	6 2 -1 -7
stem magaz	-5 6 0 0
stem magni	0 -3 3 0
stem mailb	1 2 -1 -1
stem maile	1 -3 0 2
stem maker	-1 -4 2 4
stem makin	0 3 0 -2
stem manag	14 -14 6 -7
stem manda	-1 -2 -2 4
stem manua	1 0 -1 0
stem manus	-5 -4 1 9
stem mappi	1 0 -1 0
stem marat	-3 -1 5 0
stem march	0 3 -1 -2
stem margi	1 -8 6 1
stem margu	1 -2 2 -1
stem maria	0 -2 2 -1
stem marit	0 1 -1 -1
stem marke	5 -4 -3 3
stem marri	0 -5 5 0
stem marsh	-1 0 -3 4
stem maste	-2 -3 6 -2
stem match	-3 5 -1 -1
stem mater	-1 -1 2 0
stem matte	4 -2 0 -2
stem mayno	-1 -5 6 0
stem meant	0 0 -1 1
stem measu	2 -4 -3 5
stem mecha	2 -3 2 -2
stem media	-3 -4 1 5
stem medic	-1 2 -1 0
stem mediu	0 2 -2 0
stem meeti	-8 2 12 -5
stem membe	-7 -1 -5 12
stem memor	10 -7 -10 7
stem mende	2 0 0 -2
stem mendi	0 1 1 -1
stem menti	1 -1 0 0
stem mento	-2 10 -3 -6
stem merge	1 -2 -1 1
stem messa	-2 4 -1 -1
stem metad	-1 0 -1 2
stem metho	1 -1 0 0
stem michi	-1 -2 0 3
stem micro	10 -3 4 -10
stem middl	3 -3 -1 1
stem midni	0 -2 3 0
stem midwi	-1 2 -1 0
stem migra	0 -3 -1 4
stem milea	-2 6 -1 -3
stem milli	-7 -14 -6 27
stem minim	0 1 -1 0
stem minis	-1 1 0 0
stem minut	1 7 -4 -5
stem misse	-2 1 -2 3
stem missi	-1 -7 3 5
stem mista	1 -1 0 0
stem mitte	3 -3 1 -1
stem mobil	4 2 -4 -2
stem monda	-1 -5 5 2
stem monta	2 1 -2 -1
stem month	-1 4 1 -4
stem morni	0 -5 9 -5
stem mostl	-1 1 0 0
stem mothe	1 4 -4 -1
stem mount	-1 3 0 -1
stem movin	4 -1 -3 0
stem museu	-5 2 0 3
stem music	-5 -1 1 5
stem myste	3 -6 4 -2
stem namin	4 -2 -1 -1
stem narra	1 1 -2 0
stem narro	0 2 -1 -1
stem natio	-5 0 0 5
stem natur	-1 5 -1 -3
stem navaj	3 -2 -1 -1
stem navig	3 4 -2 -4
stem neare	1 -2 -1 2
stem nearl	-1 1 -3 4
stem nebra	0 1 -1 0
stem neede	-5 16 -7 -4
stem needn	-1 3 -1 -1
stem negot	0 1 0 -1
stem neigh	8 -2 -5 -1
stem neith	0 1 -3 2
stem nervo	0 2 -1 -1
stem netwo	-2 -2 -2 7
stem newco	3 -1 -1 -2
stem newsl	-2 7 -4 -1
stem newsp	2 6 -2 -6
stem ninet	-3 5 -9 7
stem nobod	14 -2 4 -16
stem nomin	-5 4 -4 5
stem nonfi	0 -3 3 0
stem nonpr	0 -1 -1 1
stem north	-1 3 6 -8
stem notab	-2 1 -1 2
stem noteb	2 -3 1 0
stem nothi	3 -5 -5 7
stem notic	0 7 -8 0
stem notif	-1 4 -1 -2
stem novel	-2 1 3 -2
stem nowhe	1 -1 0 0
stem numbe	6 -7 -7 8
stem nursi	5 -2 -2 -1
stem o'clo	-1 -3 7 -2
stem obitu	-2 -6 -2 10
stem objec	2 -2 0 0
stem obser	0 -4 5 -1
stem offer	-2 -14 11 6
stem offic	-11 6 9 -3
stem offli	0 -1 -3 4
stem okafo	3 -1 0 -2
stem onlin	-8 -12 27 -7
stem ontar	-3 -3 -1 7
stem opene	1 6 -12 6
stem openi	3 -1 -5 3
stem opera	-1 0 0 1
stem opini	2 -1 1 -2
stem oppos	-1 -1 -1 2
stem optio	0 3 -1 -2
stem order	-1 -3 1 3
stem ordin	0 1 0 -1
stem orego	0 -1 0 1
stem organ	0 -4 -2 6
stem orien	0 -1 2 -1
stem origi	0 5 0 -5
stem other	-1 1 0 0
stem ottaw	-2 2 -2 1
stem ourse	3 -1 -1 -1
stem outdo	0 -1 0 0
stem outle	-1 2 -1 0
stem outli	1 1 -1 -1
stem outre	2 1 0 -3
stem outsi	0 5 -3 -2
stem outst	0 0 -1 0
stem overd	8 -5 -2 -1
stem overr	1 -1 0 1
stem overs	-4 4 -1 2
stem overt	1 -2 -1 2
stem oyela	0 -4 -1 5
stem pacif	-2 11 -9 -1
stem packa	0 -2 -2 4
stem packe	4 4 -4 -4
stem packi	1 -1 0 0
stem paint	-2 1 6 -5
stem palle	0 2 -1 0
stem pamph	2 0 -1 0
stem panel	-3 6 -3 0
stem paper	1 0 1 -2
stem parad	2 2 -2 -2
stem parag	-4 7 -2 -1
stem paren	2 0 0 -1
stem paris	1 -1 0 0
stem parki	4 -4 2 -1
stem parli	-1 0 2 0
stem parti	1 -9 6 2
stem partn	8 -1 -3 -3
stem passe	2 -7 -2 7
stem passp	0 -2 3 -1
stem patie	0 4 -1 -4
stem patri	-3 -1 4 -1
stem patro	0 2 -7 5
stem payab	0 0 1 -1
stem payme	0 -1 2 -1
stem payro	1 0 0 0
stem penci	-2 7 -3 -2
stem pendi	0 -1 0 1
stem penns	0 1 0 0
stem peopl	22 -30 3 5
stem perce	-8 -6 -11 25
stem perfo	0 4 -1 -3
stem perha	-1 3 -3 1
stem perio	-2 -1 -1 4
stem perma	0 -2 -1 3
stem permi	1 -1 0 0
stem perso	3 1 8 -12
stem petit	0 2 -1 -1
stem photo	9 4 -9 -4
stem picke	-4 -5 -4 14
stem picni	0 -2 3 -1
stem pictu	3 2 -12 7
stem pierr	5 0 -1 -5
stem pitch	-1 2 0 -1
stem place	0 -1 -1 2
stem plain	-1 0 1 0
stem plane	2 3 -4 -1
stem plann	2 -3 -6 8
stem plaqu	-1 0 0 0
stem plast	0 1 0 -1
stem platf	7 -1 0 -6
stem playe	1 3 -1 -2
stem pleas	0 13 -1 -11
stem pledg	-2 9 -2 -5
stem plent	-2 -1 3 0
stem plumb	0 -1 1 0
stem pocke	10 -7 -1 -2
stem podca	6 -1 -1 -3
stem poetr	2 -10 8 0
stem polic	8 -6 -2 1
stem polit	13 -8 1 -6
stem popco	0 -1 1 0
stem popul	2 -1 2 -3
stem porta	-4 13 -6 -3
stem portf	-2 3 0 -1
stem portr	1 -1 0 -1
stem posit	-5 2 -4 7
stem possi	2 -6 3 1
stem posta	-2 3 -1 -1
stem postc	0 1 1 -1
stem poste	-2 6 0 -4
stem posti	-1 1 0 0
stem postm	0 2 -1 -1
stem pract	1 -3 3 -1
stem prair	-2 4 -3 0
stem preco	0 -6 7 -1
stem prede	1 -3 -1 2
stem prefe	-1 9 -5 -4
stem preli	-1 1 -1 1
stem prepa	-1 -4 5 0
stem prese	-5 3 -1 3
stem presi	-4 -8 6 6
stem press	0 -6 4 2
stem preto	1 0 0 -1
stem previ	-1 1 2 -1
stem prici	0 -1 1 1
stem prima	8 -1 -5 -2
stem princ	1 4 -3 -2
stem print	2 16 -6 -11
stem priso	-4 7 -4 1
stem priva	1 -2 -1 2
stem probl	0 0 0 -1
stem proce	-1 -3 -1 5
stem procu	0 1 -1 0
stem produ	-2 3 -2 1
stem profe	-5 5 1 0
stem profi	4 0 -1 -3
stem progr	14 -13 -10 9
stem proje	-1 0 -1 1
stem promi	-5 0 3 2
stem promp	2 -5 5 -2
stem proof	-1 3 -1 -1
stem propo	2 4 -6 0
stem prosp	0 -2 2 1
stem prote	0 0 -1 1
stem prove	-2 0 1 1
stem provi	-1 -4 4 1
stem publi	-28 7 -8 29
stem puebl	-2 -2 2 2
stem pulle	0 -1 -1 2
stem puppe	-7 7 4 -3
stem purch	0 1 -1 0
stem putti	0 -2 2 0
stem puzzl	4 0 -1 -3
stem quali	-1 5 -2 -2
stem quart	-5 0 2 4
stem quest	12 -4 -7 -1
stem quilt	-1 2 -1 0
stem quota	0 2 -2 -1
stem radia	-2 2 0 0
stem raise	3 -3 -3 2
stem ranso	3 -8 -3 7
stem rathe	0 -1 1 0
stem ratif	-1 -5 -1 6
stem reach	-1 -4 -3 7
stem reade	8 -2 -3 -2
stem readi	-22 6 2 14
stem reali	0 -2 3 -1
stem reall	0 -3 3 0
stem reaso	-2 1 1 0
stem recal	0 -2 0 2
stem recei	-8 12 -14 10
stem recep	1 -1 0 0
stem recip	6 -6 0 0
stem recog	0 2 0 -1
stem recom	1 1 0 -1
stem recon	4 0 -2 -2
stem recor	-2 -18 16 5
stem recov	0 -6 6 0
stem recru	3 -3 3 -3
stem refer	-6 12 -4 -3
stem refle	1 0 0 0
stem refre	-1 1 0 0
stem refun	-4 -1 -1 6
stem refus	5 -3 -1 0
stem regio	-5 6 2 -3
stem regis	11 -24 23 -9
stem regre	0 -1 -1 2
stem regul	2 -1 0 0
stem rehea	6 1 -5 -2
stem reimb	0 1 0 -1
stem rejec	4 -4 3 -2
stem relat	0 -1 1 0
stem relea	0 -10 -1 11
stem relie	-4 0 0 5
stem reluc	0 -3 4 0
stem remai	-4 9 -5 0
stem remem	-2 -3 2 3
stem remin	0 7 -4 -3
stem remov	1 -4 -4 6
stem renam	-2 1 -1 2
stem renew	0 0 -3 3
stem renov	1 -1 -1 1
stem reope	-6 7 -18 17
stem repai	15 -8 -4 -4
stem repea	2 0 0 -2
stem repla	-3 4 -2 1
stem repli	10 -1 0 -8
stem repor	4 0 -5 0
stem repos	-1 0 2 -1
stem repre	-1 7 -5 -2
stem repri	0 -3 -2 5
stem reque	-2 26 -18 -6
stem requi	-1 6 -3 -2
stem rescu	0 -5 7 -2
stem resea	0 1 -5 5
stem reser	0 -8 11 -4
stem resid	2 8 -9 -1
stem resil	0 0 -2 2
stem resou	-2 2 1 -1
stem respo	-3 2 -1 3
stem resto	1 -6 -3 9
stem restr	3 1 -2 -3
stem resul	-3 -15 -5 24
stem resum	-3 0 4 -1
stem rethi	4 -1 -1 -2
stem retir	17 -10 0 -7
stem retre	0 -6 7 0
stem retur	2 1 -9 6
stem revea	0 -3 -1 4
stem revie	-7 8 -10 10
stem revis	0 -3 -1 3
stem rewri	3 -2 -1 0
stem ribbo	-1 -2 2 1
stem rolli	1 4 -1 -4
stem roste	-2 5 -2 -1
stem rotat	-1 4 -2 0
stem rotun	-1 0 2 -1
stem round	-1 -1 3 -1
stem rulin	-2 0 -1 3
stem runne	-5 -4 4 4
stem runni	1 -2 -1 3
stem résum	0 5 -3 -2
stem sabba	1 0 -1 0
stem safet	0 1 -1 0
stem salar	-1 3 -1 -1
stem salin	-4 0 5 -1
stem salva	0 -4 4 0
stem sampl	8 -4 -2 -2
stem sandw	-4 -4 12 -3
stem saska	0 -1 1 0
stem satis	4 -3 0 -1
stem satur	-4 9 -3 -2
stem sayin	-2 -1 6 -3
stem scann	-1 1 0 0
stem sched	4 -6 2 0
stem schol	-10 4 3 3
stem schoo	-7 5 2 1
stem scien	4 -2 0 -2
stem score	4 -3 0 -1
stem scotl	0 -1 -2 3
stem scree	-4 5 3 -4
stem scrip	2 -2 1 -1
stem seale	0 14 -8 -5
stem searc	-3 2 -3 4
stem seaso	4 1 -1 -4
stem seati	0 -1 1 0
stem secon	1 4 -9 4
stem secre	0 3 -2 -1
stem secti	-2 5 1 -4
stem secur	7 -9 3 -1
stem seeke	4 -3 0 -1
stem seeki	0 1 0 0
stem selec	-2 -4 -4 9
stem semes	0 1 0 -1
stem semin	-7 -17 18 5
stem senat	-1 -6 3 4
stem senio	0 2 1 -3
stem senso	2 -1 -1 0
stem sente	0 5 -4 -1
stem separ	-1 0 0 0
stem seria	0 0 1 0
stem serve	1 1 1 -3
stem servi	-5 5 -7 6
stem sessi	-6 -19 30 -5
stem setti	1 0 -1 0
stem settl	-7 -5 3 9
stem seven	1 -3 3 -1
stem sever	-2 2 -1 1
stem sewin	2 -1 0 0
stem shake	2 -3 1 -1
stem share	-2 -4 2 3
stem shari	-1 -2 0 3
stem she'l	-3 -11 11 3
stem shelf	-2 0 -2 5
stem shelt	2 2 -4 0
stem shelv	4 11 -10 -4
stem sheri	3 -2 -1 0
stem shipp	0 4 -1 -3
stem shoeb	2 -1 0 0
stem shopp	6 -2 0 -3
stem short	-2 -4 -6 12
stem shoul	-17 28 -3 -8
stem shout	3 -6 6 -4
stem shove	-1 4 0 -2
stem showe	1 -1 -1 1
stem signa	-4 7 -2 -1
stem signe	-5 -4 -7 16
stem signi	0 -1 2 -1
stem silen	3 -6 6 -3
stem simpl	6 -5 3 -3
stem singi	0 -3 2 1
stem singl	1 -6 0 6
stem siobh	1 -1 0 0
stem siste	0 -3 -4 8
stem sitti	0 -1 0 1
stem sixte	-2 6 -7 2
stem sketc	-1 4 -1 -2
stem slowl	0 -1 0 1
stem small	5 -8 -1 4
stem socia	3 -3 0 0
stem socie	-4 3 4 -3
stem softw	-1 2 -2 0
stem solde	0 -1 1 0
stem solic	0 2 -2 -1
stem somal	0 1 -1 0
stem someb	8 -9 7 -6
stem someo	-1 9 -4 -4
stem somet	-3 6 1 -4
stem somew	-4 6 0 -1
stem soone	-1 0 3 -1
stem sorte	2 -2 0 0
stem sorti	-4 -4 5 3
stem sough	-1 14 -12 -2
stem sourc	0 -4 -1 5
stem south	0 -1 1 0
stem spani	0 3 -2 -2
stem speak	1 6 -3 -4
stem speci	0 2 -3 1
stem speec	1 -2 1 0
stem spell	-1 7 -5 -1
stem spend	0 -4 0 4
stem spoka	-1 -2 3 0
stem spoke	-2 -3 -1 5
stem spons	-3 6 -6 2
stem sprea	5 -1 -3 -1
stem sprin	-16 -15 6 24
stem squar	1 1 -1 -1
stem staff	1 5 -4 -2
stem stamp	2 -1 -1 0
stem stand	-6 0 -1 7
stem stapl	4 0 -3 -2
stem start	6 -7 -7 7
stem state	-16 -3 3 16
stem stati	0 -4 0 5
stem staye	5 -1 -1 -3
stem stead	-1 1 -1 1
stem stewa	-1 4 -2 -1
stem stick	2 5 -6 -1
stem stipe	-2 4 -6 4
stem stitc	2 0 0 -2
stem stopp	14 -8 -2 -3
stem stora	-1 -4 5 1
stem story	-2 9 3 -10
stem stran	0 4 -3 -1
stem strat	3 -1 -1 -1
stem strea	-2 -5 8 -1
stem stree	-7 -3 -2 11
stem strik	-2 -3 -4 8
stem strin	0 1 0 -1
stem stron	3 -3 1 -1
stem stude	8 -1 -4 -3
stem studi	-2 1 2 -1
stem sturd	0 3 -3 0
stem subje	2 -3 -2 3
stem submi	6 7 -6 -7
stem subsc	-1 -3 -1 4
stem subst	-2 7 -3 -3
stem succe	1 3 -3 -1
stem suffr	0 4 -1 -2
stem sugge	-6 18 -4 -8
stem suitc	2 0 -1 -1
stem summa	-2 1 -2 3
stem summe	-1 7 2 -8
stem summi	-1 -4 9 -3
stem sunda	-1 -3 -1 5
stem super	-8 1 10 -3
stem suppe	-1 -1 6 -4
stem suppl	1 5 -4 -1
stem suppo	-4 3 2 -1
stem supre	-1 -1 0 2
stem surpr	12 -5 -1 -6
stem surve	-6 -4 -4 14
stem survi	-3 -2 5 0
stem suspe	0 -12 0 13
stem susta	3 0 -1 -3
stem swall	-1 3 -1 -1
stem swapp	1 -2 0 1
stem swimm	0 -2 0 1
stem sympo	-3 2 5 -5
stem syste	-4 -5 -5 14
stem table	0 -2 2 0
stem takin	1 6 -3 -4
stem talke	0 0 1 0
stem talki	-1 2 -3 2
stem targe	-1 -2 -1 4
stem taugh	10 -8 -2 0
stem teach	7 5 -3 -8
stem techn	-2 3 -1 0
stem teena	2 0 0 -1
stem telep	1 -2 0 1
stem teles	7 1 -1 -7
stem telle	0 -2 3 -1
stem tempe	1 1 0 -2
stem templ	4 -2 -1 0
stem tempo	0 2 -1 0
stem tende	0 2 -1 -1
stem termi	0 1 -1 1
stem terri	0 -2 3 -1
stem teste	5 1 -6 0
stem testi	0 0 -1 1
stem textb	1 -1 0 0
stem thank	-2 3 -3 1
stem that'	-2 4 -1 -2
stem theat	2 -2 0 0
stem thems	-1 6 -4 -1
stem theol	0 1 0 0
stem there	-10 6 5 -2
stem therm	3 -1 0 -2
stem thesi	2 -1 0 0
stem they'	-1 12 -10 -2
stem think	0 -9 9 0
stem thirt	7 -3 0 -4
stem thoug	0 0 0 1
stem thous	-2 3 0 0
stem threa	5 -1 1 -4
stem throu	-9 9 5 -4
stem thund	0 -1 1 0
stem thurs	-2 -6 14 -6
stem ticke	2 -15 19 -6
stem timel	5 -3 -1 -1
stem timet	-1 3 -1 -1
stem toget	1 2 0 -3
stem tomor	0 7 -4 -2
stem toolk	4 -2 -1 -2
stem toron	-1 1 -2 1
stem touch	0 0 0 -1
stem touri	0 2 -1 -1
stem towar	1 2 -2 -1
stem town'	5 -2 -1 -2
stem towns	0 1 0 -1
stem tradi	3 -1 -2 0
stem trail	-2 0 4 -1
stem train	1 0 7 -7
stem trans	-1 2 -1 1
stem trave	-10 13 -11 8
stem treas	-2 4 2 -4
stem treat	0 0 -1 1
stem triba	1 4 -6 1
stem trini	-3 -2 6 -1
stem trivi	3 -4 5 -5
stem troll	2 1 -3 0
stem troub	2 -1 0 0
stem trust	1 -5 -1 4
stem tuesd	-3 -9 13 -1
stem tuiti	-2 1 1 -1
stem turne	1 -3 -4 6
stem twelv	0 0 1 -1
stem twent	0 4 4 -8
stem typew	-1 1 0 0
stem typin	-2 3 -1 -1
stem ukule	6 -3 0 -2
stem ulste	0 2 0 -2
stem under	2 1 -1 -2
stem union	-1 -2 0 3
stem unite	0 -1 -1 2
stem unive	-6 -7 -8 21
stem unles	5 0 1 -6
stem unloc	4 -3 1 -2
stem unoff	0 -1 -2 3
stem unope	0 -1 -1 2
stem unpai	-2 4 0 -1
stem unpub	-1 2 -1 0
stem updat	-1 4 -1 -2
stem uploa	2 12 -12 -3
stem usual	0 -1 1 0
stem vacan	-4 13 -3 -6
stem valen	0 1 -1 0
stem valle	-1 5 -4 0
stem vanis	2 2 -1 -2
stem vendo	-2 -1 -2 5
stem versi	-1 -2 0 3
stem veter	0 -3 4 -2
stem victo	0 1 0 0
stem villa	2 -2 -1 1
stem viole	-1 0 1 0
stem virtu	0 -9 13 -4
stem visio	0 1 0 0
stem visit	8 -7 -3 2
stem volum	3 0 -5 2
stem volun	8 12 -6 -15
stem votin	0 0 2 -1
stem vouch	-1 3 -1 -1
stem waite	-2 1 -1 1
stem waiti	6 -6 0 -1
stem waive	1 -7 -1 7
stem walke	0 -1 -3 4
stem walki	-1 -2 3 -1
stem wante	-1 12 -8 -4
stem wanti	1 2 -1 -1
stem wareh	1 0 0 0
stem washi	-1 10 -5 -3
stem wasn'	-2 -1 4 -1
stem watch	-1 -4 2 3
stem water	0 -2 2 0
stem weath	1 -4 4 -1
stem webin	-9 -8 21 -4
stem websi	-1 -5 3 2
stem weddi	3 -3 0 -1
stem wedne	-3 -10 10 2
stem weede	3 -1 0 -2
stem weedi	-3 -3 6 0
stem week'	-1 0 -3 3
stem weekd	-2 3 -2 0
stem weeke	0 -1 6 -4
stem weekl	3 -5 -3 5
stem weigh	4 6 -4 -6
stem welco	5 4 2 -12
stem welde	0 0 0 1
stem welli	0 2 -1 0
stem weste	7 -2 -4 -1
stem what'	1 1 0 -2
stem whate	-2 5 -2 -2
stem whene	-10 14 -2 -2
stem wheth	2 -4 2 0
stem which	-1 -4 5 -1
stem white	1 -1 0 0
stem whitm	0 0 0 1
stem who'l	0 0 -1 0
stem who'v	-1 4 -2 -1
stem whoev	-1 -4 8 -3
stem willi	-2 6 -2 -1
stem windo	2 11 -9 -4
stem winne	-7 -3 -2 13
stem winni	1 -6 2 3
stem winte	2 0 3 -5
stem withd	-1 -24 -2 27
stem withi	-6 14 -7 -1
stem witho	-1 -5 0 6
stem women	0 -1 0 2
stem wonde	5 -1 -1 -3
stem worke	1 -3 3 -1
stem workf	0 -4 4 -1
stem worki	1 8 -5 -4
stem works	2 -6 10 -6
stem write	-4 12 -1 -7
stem writi	-7 5 8 -6
stem writt	1 5 -5 -1
stem year'	0 -7 3 4
stem yello	1 0 0 -1
stem you'l	-2 -1 4 -1
stem you'r	-2 0 4 -2
stem you'v	-1 2 1 -3
stem young	2 -1 0 -1
stem yours	1 -1 5 -4
text !	0 0 1 0
text (day)	-37 -2 36 3
text (day) (hour)	0 1 -1 0
text (day) (month)	-16 31 22 -37
text (day) (number)	-8 4 15 -12
text (day) :	0 -1 2 0
text (day) a	2 -1 -1 -1
text (day) after	-1 1 1 -1
text (day) afternoon	1 0 0 -1
text (day) and	-5 5 -3 3
text (day) at	-2 -5 6 1
text (day) before	-1 3 -1 0
text (day) evening	-2 0 0 2
text (day) for	1 -4 4 -2
text (day) from	-2 -2 1 3
text (day) hour	0 -2 -2 4
text (day) in	-3 2 3 -2
text (day) is	2 -2 1 -1
text (day) night	-1 -5 1 6
text (day) of	-7 3 11 -6
text (day) talk	-1 1 0 0
text (day) that	0 -1 0 2
text (day) the	1 -11 8 1
text (day) through	0 -3 0 3
text (day) week	1 1 -2 0
text (day) with	4 -2 -2 -1
text (hour)	-7 -15 56 -35
text (hour) (hour)	-1 -9 11 -1
text (hour) :	0 0 -2 3
text (hour) ;	0 0 2 -2
text (hour) a	-1 0 2 0
text (hour) aest	0 2 -2 0
text (hour) and	0 -2 3 -1
text (hour) aoe	0 5 -4 -1
text (hour) bst	-1 1 0 -1
text (hour) gmt	0 3 -2 -1
text (hour) in	-3 -3 7 -1
text (hour) ist	0 -2 3 -1
text (hour) lunch	0 0 1 0
text (hour) on	5 5 -9 -1
text (hour) to	-3 -7 12 -2
text (hour) until	-1 -1 2 0
text (money)	-12 10 5 -3
text (money) (money)	0 0 0 -1
text (money) ;	-1 -5 7 -2
text (money) a	-4 1 1 2
text (money) an	-5 16 -8 -3
text (money) and	-3 5 -4 2
text (money) apiece	1 0 -1 0
text (money) are	0 1 0 -1
text (money) at	-3 4 -1 0
text (money) award	3 0 0 -3
text (money) buy	0 1 0 -1
text (money) can	0 0 1 0
text (money) depending	0 1 0 -1
text (money) each	-2 6 -1 -3
text (money) for	-5 -1 -4 9
text (money) grant	2 0 -1 -1
text (money) help	0 1 -1 0
text (money) in	2 2 -2 -2
text (money) may	0 1 -1 0
text (money) million	-4 -7 -2 14
text (money) no	-3 8 -5 0
text (money) on	-1 -1 0 2
text (money) or	-1 -4 7 -2
text (money) per	0 -1 0 0
text (money) plus	1 -1 0 0
text (money) to	-1 4 -4 1
text (money) toward	0 3 -2 0
text (money) until	0 -7 9 -2
text (money) with	3 -4 3 -2
text (month)	-47 16 31 -1
text (month) (hour)	-7 -16 27 -4
text (month) (month)	-1 4 -3 -1
text (month) (number)	-20 26 10 -17
text (month) (year)	15 15 -17 -13
text (month) :	1 1 -1 -1
text (month) ;	-5 10 0 -5
text (month) a	6 0 -3 -3
text (month) and	16 17 -26 -8
text (month) are	1 7 -1 -7
text (month) at	-2 -4 7 0
text (month) by	-3 -1 -1 5
text (month) conference	0 0 0 1
text (month) for	2 0 -1 -1
text (month) from	-5 -8 10 3
text (month) has	-1 2 -1 0
text (month) i	4 -1 -3 -1
text (month) in	-2 4 2 -4
text (month) is	2 2 -2 -1
text (month) meeting	1 -1 1 0
text (month) on	0 1 0 0
text (month) or	0 -2 3 0
text (month) our	1 -3 3 -1
text (month) so	-1 -2 6 -3
text (month) that	3 -3 -2 2
text (month) the	5 5 -7 -3
text (month) there	1 -1 -1 0
text (month) through	-1 1 1 -1
text (month) to	-5 5 2 -2
text (month) we	7 -3 -2 -2
text (month) will	0 1 -2 1
text (month) with	4 -1 -2 -1
text (nth)	-13 8 19 -14
text (nth) and	-1 2 -1 0
text (nth) of	-1 4 -1 -2
text (nth) to	-1 1 0 0
text (number)	-23 1 19 4
text (number) (hour)	-8 -20 37 -9
text (number) (money)	0 2 -1 0
text (number) (month)	-35 25 19 -9
text (number) (number)	-11 -35 60 -14
text (number) (year)	3 24 -6 -21
text (number) ;	-5 4 6 -5
text (number) a	2 -8 0 6
text (number) after	-2 -1 -4 8
text (number) all	1 -1 0 -1
text (number) an	-1 0 0 0
text (number) and	-15 23 13 -21
text (number) applicant	-1 -1 -1 3
text (number) application	0 -3 -1 3
text (number) are	0 1 0 0
text (number) as	0 -6 7 -1
text (number) at	-18 -17 52 -17
text (number) ballot	-3 0 -2 5
text (number) because	-1 2 5 -5
text (number) before	-1 0 2 -1
text (number) book	4 -4 -1 1
text (number) boxe	-2 -4 -1 7
text (number) branche	-1 1 -2 2
text (number) but	0 -1 -1 2
text (number) by	0 -2 -2 4
text (number) came	1 -1 0 0
text (number) can	0 4 -1 -2
text (number) card	1 -1 -4 4
text (number) cent	-1 1 -1 2
text (number) children	4 -1 -1 -2
text (number) close	0 -5 0 5
text (number) closing	0 1 0 -1
text (number) conference	0 9 -8 -1
text (number) copy	5 -2 -1 -2
text (number) county	-2 -2 -2 6
text (number) cutoff	1 -7 1 5
text (number) date	-1 -2 -1 3
text (number) day	-2 -1 -4 7
text (number) deadline	-1 -9 -3 13
text (number) director	-1 2 0 0
text (number) dpi	-1 3 -2 0
text (number) during	1 -1 0 0
text (number) each	4 -3 -2 1
text (number) entry	0 -2 0 2
text (number) family	3 -3 -1 2
text (number) feet	0 0 1 0
text (number) first	-1 -2 4 -1
text (number) for	-4 -1 6 -1
text (number) from	7 -3 5 -9
text (number) go	0 1 -1 -1
text (number) guest	2 0 -1 0
text (number) h	0 -2 3 0
text (number) had	1 -3 -1 3
text (number) hand	-1 5 -3 0
text (number) has	0 4 -4 -1
text (number) hour	4 5 -5 -4
text (number) i	4 -1 0 -3
text (number) if	-1 -4 5 0
text (number) in	-11 -26 47 -10
text (number) instead	0 1 -1 0
text (number) international	-1 5 -1 -3
text (number) is	-2 4 -6 4
text (number) item	-4 -4 -2 10
text (number) kit	-1 2 -1 0
text (number) km	2 -2 1 0
text (number) last	3 -2 -1 0
text (number) library	-6 2 -8 11
text (number) member	0 -4 -2 5
text (number) men	2 0 -1 0
text (number) mile	4 -2 0 -1
text (number) million	-1 0 -1 1
text (number) minute	3 -11 6 2
text (number) month	-2 0 -1 3
text (number) new	4 1 -1 -4
text (number) nomination	-1 -4 0 4
text (number) noon	-1 -3 6 -2
text (number) not	-1 4 -1 -3
text (number) now	0 -3 0 4
text (number) of	2 -10 7 0
text (number) on	-1 -7 8 0
text (number) one	1 -2 2 -1
text (number) or	-2 -2 1 4
text (number) packet	5 0 -2 -3
text (number) page	2 -5 -5 8
text (number) pair	2 -5 3 0
text (number) participant	-1 0 1 0
text (number) people	2 -5 -1 3
text (number) percent	-4 -9 -10 23
text (number) place	-3 -2 2 3
text (number) pound	5 -3 -2 0
text (number) proposal	-1 -4 0 6
text (number) pupil	2 -1 0 -1
text (number) question	2 0 -2 0
text (number) reader	1 -3 0 2
text (number) request	2 -7 -1 5
text (number) s	-3 -2 6 -2
text (number) school	-1 -2 -2 4
text (number) seat	0 -1 1 -1
text (number) second	1 1 0 -1
text (number) session	2 0 -1 -1
text (number) she	2 -1 -1 0
text (number) signature	-1 0 -2 3
text (number) since	-2 3 -1 0
text (number) so	1 -4 4 -1
text (number) square	1 1 -2 -1
text (number) state	-2 -3 -3 8
text (number) student	0 -5 5 0
text (number) system	-1 -1 0 2
text (number) that	-1 -6 2 6
text (number) the	10 -7 -6 4
text (number) then	0 -1 1 0
text (number) there	1 -4 3 -1
text (number) through	-1 7 2 -7
text (number) time	3 -1 -1 -1
text (number) title	1 1 -2 0
text (number) to	-5 -13 20 -3
text (number) under	0 -2 2 0
text (number) until	0 -3 0 3
text (number) up	0 -1 1 0
text (number) visit	0 1 0 0
text (number) volume	1 0 -2 2
text (number) vote	-7 -9 -4 19
text (number) was	-2 3 -1 0
text (number) we	8 -2 -4 -2
text (number) were	0 0 0 1
text (number) when	-2 -1 5 -2
text (number) which	0 -2 1 1
text (number) who	0 0 4 -4
text (number) will	-1 13 -4 -9
text (number) with	-7 -5 10 2
text (number) word	-5 27 -10 -12
text (number) year	-4 -11 0 15
text (year)	6 9 -24 9
text (year) (hour)	-1 3 0 -2
text (year) (number)	0 1 0 -1
text (year) (year)	1 -1 0 0
text (year) ;	-1 7 -3 -3
text (year) a	0 -1 0 1
text (year) according	0 0 0 1
text (year) and	2 1 -4 1
text (year) are	0 3 0 -3
text (year) at	0 1 0 -1
text (year) award	0 1 0 0
text (year) calendar	0 1 -1 0
text (year) can	-2 5 -1 -2
text (year) conference	-1 -1 0 3
text (year) for	0 2 -1 -1
text (year) i	0 0 0 1
text (year) in	0 -1 0 1
text (year) it	0 1 0 -1
text (year) meeting	1 -1 0 0
text (year) on	-1 -2 0 3
text (year) our	1 -1 0 -1
text (year) s	-3 0 -2 5
text (year) she	1 0 0 -1
text (year) should	0 2 0 -2
text (year) that	2 -3 0 1
text (year) the	1 -3 -1 3
text (year) to	2 0 -1 -1
text (year) until	-1 -3 0 4
text (year) we	3 -1 0 -2
text (year) will	0 -2 0 2
text (year) with	2 1 -1 -3
text :	10 21 -11 -19
text : (day)	-1 -3 4 0
text : (hour)	0 -2 2 0
text : (money)	3 -4 1 0
text : (month)	-2 11 -3 -6
text : (number)	4 -3 1 -2
text : a	3 -3 -1 1
text : forty	1 0 -1 0
text : four	1 -1 0 0
text : how	3 -2 -1 0
text : if	1 0 -1 0
text : is	1 -1 -1 0
text : it	1 -5 4 0
text : one	1 1 -2 0
text : the	-2 5 -2 -1
text : we	2 -2 1 -1
text : what	0 0 1 0
text : you	0 1 0 -1
text ;	-24 17 29 -22
text ; (money)	-1 0 1 0
text ; (month)	-1 1 0 -1
text ; (number)	-5 -4 0 8
text ; a	4 -13 -4 13
text ; after	-1 2 0 -1
text ; all	-1 -7 1 7
text ; and	0 -4 1 3
text ; application	0 -1 -2 3
text ; ask	1 -1 0 0
text ; at	-1 0 1 0
text ; both	0 1 -1 0
text ; eleven	0 -1 0 1
text ; first	-2 5 -1 -2
text ; for	0 -2 2 0
text ; full	0 2 -1 -1
text ; interview	0 3 -1 -2
text ; it	0 0 0 -1
text ; it's	0 3 -2 -1
text ; library	0 -1 1 0
text ; meet	0 -1 1 0
text ; on	3 -2 -1 -1
text ; one	0 1 -1 0
text ; other	-1 -4 4 0
text ; our	1 -1 0 0
text ; paper	-1 5 -3 -1
text ; sign	-2 -4 7 0
text ; so	4 -1 -1 -2
text ; tell	0 -10 11 0
text ; the	-5 14 0 -10
text ; there	-1 -5 6 0
text ; they	3 -1 -2 0
text ; this	1 0 -1 0
text ; those	0 0 1 0
text ; three	0 1 0 -1
text ; we	-9 14 -5 0
text ; work	0 4 -3 0
text ; you	-1 3 -1 -1
text ; your	-1 2 0 -1
text ?	1 -2 14 -13
text @	0 2 -2 0
text ^ (day)	-3 -28 29 2
text ^ (day) (month)	-2 -10 15 -2
text ^ (day) (number)	-1 -11 13 -1
text ^ (day) :	0 -1 2 0
text ^ (day) is	2 -3 2 -1
text ^ (hour)	-1 0 2 -1
text ^ (hour) lunch	0 0 1 0
text ^ (money)	-14 20 4 -9
text ^ (money) ;	-1 -2 3 0
text ^ (money) and	-2 5 -1 -2
text ^ (money) for	-5 6 -1 -1
text ^ (month)	-18 -21 57 -18
text ^ (month) (number)	-14 -15 40 -11
text ^ (number)	-49 9 20 19
text ^ (number) (hour)	-3 -7 11 -1
text ^ (number) (month)	-2 -6 11 -3
text ^ (number) (number)	-4 -4 19 -10
text ^ (number) (year)	0 3 -1 -1
text ^ (number) ;	-4 14 -11 1
text ^ (number) and	-6 -4 10 0
text ^ (number) at	-2 -10 18 -6
text ^ (number) by	-1 0 -3 4
text ^ (number) for	-1 0 2 -2
text ^ (number) from	0 3 -2 -1
text ^ (number) in	-2 -5 8 -1
text ^ (number) is	-1 1 -4 3
text ^ (number) so	-1 -4 4 0
text ^ (number) the	-1 -2 5 -1
text ^ (number) through	0 3 1 -4
text ^ (number) to	4 -4 -7 7
text ^ (number) with	-2 0 0 1
text ^ (number) word	-2 4 -1 -1
text ^ a	35 -16 -20 0
text ^ a (money)	4 -2 0 -2
text ^ a (number)	-3 0 0 4
text ^ a branch	2 -1 0 -1
text ^ a conservator	0 1 -1 0
text ^ a director	3 -2 -1 -1
text ^ a federal	0 -1 0 1
text ^ a few	1 0 1 -1
text ^ a hearing	-1 -2 0 4
text ^ a letter	-3 2 -2 2
text ^ a librarian	6 -1 -1 -4
text ^ a memorial	-1 -1 0 2
text ^ a new	-1 -4 -1 6
text ^ a panel	0 -1 1 0
text ^ a retired	5 -2 -2 -2
text ^ a scholarship	-1 -4 -1 6
text ^ a second	-1 3 -2 0
text ^ a selection	0 1 -1 0
text ^ a table	-1 0 -1 2
text ^ a three	-1 0 -1 2
text ^ a two	-2 0 3 0
text ^ a week	0 -4 5 -1
text ^ a year	2 -1 0 -1
text ^ about	-1 -1 -3 4
text ^ about (number)	-1 0 -2 4
text ^ abstract	0 3 -1 -2
text ^ abstract of	0 3 -1 -2
text ^ acceptance	0 1 0 0
text ^ add	0 2 -1 0
text ^ add your	0 2 -1 0
text ^ after	-3 -6 0 9
text ^ after (number)	0 -4 -1 5
text ^ age	-1 -5 9 -4
text ^ age (number)	-1 -5 9 -4
text ^ all	1 -6 -13 18
text ^ all (number)	-6 -3 -2 10
text ^ an	9 -15 12 -6
text ^ an exhibition	-1 3 -3 0
text ^ an online	-1 1 1 -1
text ^ and	7 -5 -2 0
text ^ and (hour)	0 -1 1 0
text ^ and the	1 -1 0 0
text ^ announcement	0 1 0 0
text ^ answer	0 1 -1 0
text ^ any	-1 5 -4 -1
text ^ anyone	-2 6 -1 -2
text ^ apology	-1 3 -1 -1
text ^ applicant	-2 4 -1 -1
text ^ applicant should	-1 1 -1 1
text ^ applicant who	-1 0 0 1
text ^ application	-2 -3 -7 13
text ^ application are	-3 -16 -2 21
text ^ application close	0 6 -3 -3
text ^ application for	1 -2 1 0
text ^ application open	0 2 -1 -1
text ^ apply	0 4 -2 -2
text ^ apply online	0 1 -1 0
text ^ artist	-1 2 -1 0
text ^ as	-1 -4 -1 5
text ^ ask	4 -3 4 -5
text ^ ask for	0 -2 3 -1
text ^ ask whenever	-3 5 -1 0
text ^ at	8 -6 1 -2
text ^ at (hour)	5 -1 -3 0
text ^ at a	2 -1 0 0
text ^ at the	-2 -4 5 1
text ^ attendance	8 -6 0 -1
text ^ audience	1 -1 1 -1
text ^ author	0 2 -1 -1
text ^ average	1 -1 0 0
text ^ award	-2 4 -3 1
text ^ award are	0 1 0 0
text ^ award of	-2 3 -1 0
text ^ award will	0 4 0 -4
text ^ ballot	-2 4 -3 1
text ^ because	-1 4 2 -6
text ^ because of	0 2 -1 -1
text ^ because the	-1 1 4 -3
text ^ before	3 -3 1 0
text ^ begin	-1 -3 9 -5
text ^ begin with	5 0 -1 -4
text ^ best	1 -1 0 0
text ^ between	6 -5 -2 1
text ^ between (month)	5 -5 -2 2
text ^ bid	0 6 -2 -3
text ^ board	2 -1 -2 1
text ^ book	3 0 -2 -2
text ^ both	-2 -1 0 3
text ^ branche	-3 2 1 0
text ^ bring	-5 -16 25 -5
text ^ bring a	-4 -4 9 -1
text ^ bring one	-1 -1 2 0
text ^ bring your	0 -8 9 0
text ^ budget	1 -1 -1 0
text ^ budget :	1 -1 0 0
text ^ but	3 -1 -1 -1
text ^ by	15 -9 -6 0
text ^ by (day)	3 -1 -4 2
text ^ by (month)	4 -3 0 -1
text ^ by a	0 0 0 1
text ^ by the	4 -2 0 -1
text ^ cabin	0 -3 4 -1
text ^ call	0 3 0 -3
text ^ camp	-1 2 -2 0
text ^ candidate	0 4 -3 0
text ^ candidate should	0 1 0 -1
text ^ card	-2 2 0 0
text ^ cast	2 0 -2 -1
text ^ central	-1 4 0 -3
text ^ central (month)	0 3 -1 -1
text ^ central on	0 3 -3 0
text ^ certificate	0 -1 1 0
text ^ chapter	-1 3 -1 -1
text ^ check	-1 0 0 1
text ^ children	2 -3 0 1
text ^ children who	2 -3 0 1
text ^ choose	-4 3 3 -1
text ^ circulation	3 -2 -1 -1
text ^ clarification	0 4 -2 -1
text ^ clarification may	0 2 -1 -1
text ^ closing	-2 13 -5 -6
text ^ closing date	0 3 -1 -2
text ^ coffee	0 -1 3 -2
text ^ collection	0 4 -2 -1
text ^ college	0 2 -1 0
text ^ come	-2 -11 15 -2
text ^ come and	-1 -6 7 0
text ^ comment	-2 5 -1 -2
text ^ community	1 -1 0 0
text ^ complete	0 2 -1 -1
text ^ conference	0 1 -1 0
text ^ contract	0 1 -1 0
text ^ copy	0 -2 3 0
text ^ cost	4 -2 -1 -1
text ^ cost :	1 -2 1 0
text ^ count	1 0 0 0
text ^ county	0 5 -1 -4
text ^ ct	0 -3 7 -3
text ^ ct on	0 1 -1 0
text ^ current	0 -1 0 1
text ^ cut	1 0 0 -1
text ^ date	-2 1 3 -1
text ^ date :	0 -3 3 0
text ^ day	1 -4 3 0
text ^ deadline	-1 4 -2 -1
text ^ deadline :	0 2 -1 0
text ^ decision	0 -5 0 5
text ^ delegate	-1 -4 6 -1
text ^ design	0 2 -2 0
text ^ did	0 -1 1 0
text ^ director	-6 1 1 3
text ^ do	1 -1 0 0
text ^ do not	1 -1 0 0
text ^ don't	0 4 -2 -2
text ^ door	-1 0 2 0
text ^ dr	-1 -6 2 5
text ^ draft	-1 -1 -1 2
text ^ driver	0 -3 6 -3
text ^ drop	-3 6 0 -2
text ^ drop in	0 -2 3 -1
text ^ drop your	-1 2 -1 0
text ^ during	2 -1 0 -1
text ^ during the	2 -1 0 -1
text ^ each	2 -5 -1 4
text ^ each get	0 -1 0 1
text ^ each will	0 -2 0 2
text ^ early	-1 0 10 -9
text ^ early bird	0 5 -3 -1
text ^ eastern	-2 4 1 -3
text ^ eastern (month)	0 5 -3 -2
text ^ eastern on	-1 2 -1 0
text ^ editor	0 0 0 1
text ^ eight	-2 5 2 -5
text ^ eight library	0 5 -1 -4
text ^ eighteen	1 0 -1 1
text ^ eighty	3 -2 -1 -1
text ^ eleven	1 0 -1 0
text ^ eligibility	0 1 0 0
text ^ enquiry	0 1 0 0
text ^ enrollment	0 -2 3 0
text ^ enrollment is	0 -2 3 0
text ^ enrolment	0 -3 5 -2
text ^ enter	0 1 -1 0
text ^ entrant	0 1 0 -1
text ^ entry	0 6 -4 -2
text ^ entry is	0 0 1 0
text ^ essay	0 1 -1 0
text ^ et	-1 4 -2 -1
text ^ et (month)	0 1 -1 0
text ^ et on	0 3 -2 0
text ^ every	9 6 -6 -9
text ^ every (day)	2 -2 1 -1
text ^ every (month)	3 -1 -1 -1
text ^ every public	-1 2 0 -1
text ^ every second	3 -2 0 -1
text ^ everyone	-6 7 -1 -1
text ^ everything	-1 4 -2 -1
text ^ everything come	-1 1 0 0
text ^ experience	0 1 0 0
text ^ expression	-1 4 -3 -1
text ^ expression of	0 4 -3 0
text ^ faculty	-4 9 -3 -1
text ^ family	4 -1 -2 -1
text ^ fee	0 -5 6 -1
text ^ fee are	0 -4 5 -1
text ^ fellow	-1 2 -1 0
text ^ fifty	0 2 -2 -1
text ^ figure	-2 0 -1 3
text ^ file	0 3 -2 -1
text ^ fill	-1 2 0 -1
text ^ fill in	-1 1 0 0
text ^ film	1 1 -1 -1
text ^ final	0 1 0 -1
text ^ finalist	0 3 -1 -2
text ^ find	-1 -1 1 0
text ^ first	-1 3 -1 -1
text ^ five	-3 1 1 1
text ^ five library	0 0 -2 1
text ^ for	2 -15 16 -3
text ^ for a	1 0 -1 0
text ^ for our	-1 4 -2 -1
text ^ for the	2 -4 4 -3
text ^ forty	-2 6 2 -6
text ^ four	-1 -5 6 1
text ^ four page	0 4 -3 -1
text ^ free	-1 -3 7 -3
text ^ from	17 -5 -2 -9
text ^ from (month)	7 0 -3 -4
text ^ from a	3 -2 -1 -1
text ^ full	0 2 -2 0
text ^ funding	-1 2 0 -2
text ^ get	0 2 -2 0
text ^ give	1 3 -4 -1
text ^ graduate	-1 2 -5 3
text ^ grant	0 1 0 -1
text ^ grant of	0 1 0 -1
text ^ ground	0 -1 -1 3
text ^ guest	1 0 0 0
text ^ guideline	0 5 -2 -3
text ^ half	0 1 1 -1
text ^ has	-1 1 0 0
text ^ have	0 2 -1 0
text ^ he	8 -10 -9 11
text ^ he will	5 -4 -3 1
text ^ hear	-1 -2 5 -2
text ^ help	-1 3 -2 0
text ^ her	4 -11 -4 11
text ^ here	9 -10 1 0
text ^ here are	1 -4 -2 5
text ^ here is	9 -7 3 -5
text ^ here's	1 -1 0 0
text ^ hold	0 -2 2 0
text ^ host	0 1 -1 0
text ^ hour	0 -1 0 1
text ^ how	8 -6 1 -3
text ^ how a	6 -3 -1 -2
text ^ how do	2 0 -1 0
text ^ how to	1 0 0 0
text ^ i	17 -10 -5 -2
text ^ i have	2 -1 0 0
text ^ i'd	-1 -1 2 0
text ^ i'm	-6 8 -1 -1
text ^ i've	3 -2 -1 0
text ^ if	-3 13 -4 -5
text ^ if it	0 0 -1 1
text ^ if the	0 -4 5 0
text ^ if we	0 1 0 -1
text ^ if you	-3 9 -4 -2
text ^ if you've	0 3 0 -3
text ^ if your	-1 2 0 0
text ^ in	20 -8 4 -15
text ^ in (month)	4 -3 -1 -1
text ^ in (year)	3 1 -1 -2
text ^ in a	3 -2 -1 0
text ^ in our	-2 3 0 0
text ^ in the	-1 -1 5 -3
text ^ installation	0 -1 -1 2
text ^ institution	0 1 0 0
text ^ instructor	0 -1 1 0
text ^ interested	0 2 -1 0
text ^ interested ?	0 1 -1 0
text ^ interview	-1 5 -3 -1
text ^ interview are	0 2 -1 0
text ^ it	4 -4 -10 10
text ^ it began	0 -1 1 0
text ^ it cost	2 -1 -1 0
text ^ it cover	2 -2 0 0
text ^ it had	1 0 0 0
text ^ it has	0 -2 -1 2
text ^ it is	1 4 -2 -4
text ^ it take	-1 1 0 0
text ^ it took	3 -1 0 -2
text ^ it was	1 -3 0 2
text ^ it went	8 -3 0 -5
text ^ it will	-2 3 -1 -1
text ^ it'll	-1 0 0 1
text ^ it's	-1 -1 3 -1
text ^ it's free	0 -1 1 0
text ^ it's the	-1 -1 1 1
text ^ its	4 -2 -1 -1
text ^ join	-5 -7 16 -4
text ^ join us	-4 1 5 -2
text ^ judge	-4 3 -8 9
text ^ just	0 -1 1 0
text ^ keep	4 -3 -1 -1
text ^ keynote	-1 -1 3 0
text ^ kid	-1 -4 6 -1
text ^ kit	0 1 -1 -1
text ^ know	-4 7 -1 -2
text ^ last	-3 -2 1 4
text ^ last week's	-3 1 -1 3
text ^ last year	1 -1 0 1
text ^ last year's	0 0 2 -2
text ^ learn	3 -5 3 -1
text ^ learn to	-1 -2 3 -1
text ^ leave	1 0 0 0
text ^ let	-1 4 -2 -1
text ^ let us	-2 3 0 0
text ^ letter	-1 5 -4 0
text ^ letter of	0 2 -1 -1
text ^ librarian	1 -4 -3 6
text ^ library	-6 6 -3 3
text ^ library in	2 2 -1 -2
text ^ library may	0 6 -5 -1
text ^ library that	-2 4 -2 0
text ^ loan	1 -1 -2 2
text ^ local	0 1 -1 -1
text ^ location	0 -2 2 0
text ^ location :	0 -2 2 0
text ^ log	-1 0 1 0
text ^ look	0 1 0 -1
text ^ lunch	0 -3 3 0
text ^ mail	0 1 0 0
text ^ make	-1 3 -1 -1
text ^ mark	0 4 0 -4
text ^ material	0 0 1 0
text ^ median	-2 -2 -1 5
text ^ meet	-2 -5 9 -2
text ^ meeting	0 1 -1 0
text ^ member	-4 -1 3 1
text ^ member have	-1 -1 4 -2
text ^ member may	0 1 0 -1
text ^ member of	0 -1 0 1
text ^ monday	0 -1 1 0
text ^ money	2 -2 0 1
text ^ more	-1 -4 -1 6
text ^ more than	-1 -4 -1 6
text ^ most	5 -4 3 -5
text ^ most of	3 1 -1 -4
text ^ mountain	-1 2 0 -1
text ^ mountain time	0 1 -1 0
text ^ mt	0 2 -1 0
text ^ must	0 1 0 0
text ^ my	1 1 -1 -1
text ^ name	-6 8 0 -2
text ^ name and	-1 -1 1 1
text ^ name are	-1 2 0 0
text ^ national	1 -2 1 0
text ^ nearly	-1 -1 0 2
text ^ neither	-2 2 -2 2
text ^ new	-3 12 -6 -3
text ^ next	-2 -2 0 4
text ^ nine	0 -2 4 -2
text ^ nineteen	1 -1 -1 2
text ^ ninety	-1 3 -1 -1
text ^ no	2 -8 5 0
text ^ no experience	0 5 -5 0
text ^ no one	-1 -1 -1 3
text ^ nobody	3 -4 5 -4
text ^ nobody has	0 1 0 -1
text ^ nomination	0 -2 2 0
text ^ nomination for	0 -1 -1 3
text ^ none	8 -4 -2 -1
text ^ none of	3 -2 -1 0
text ^ noon	-3 -2 6 -1
text ^ not	-6 -2 1 7
text ^ note	1 -1 0 0
text ^ nothing	-6 3 -2 4
text ^ notice	0 1 -1 0
text ^ now	6 1 -4 -3
text ^ now we	1 -1 0 0
text ^ number	6 -4 0 -2
text ^ of	-4 -2 -1 7
text ^ of (number)	-4 -2 -1 7
text ^ offer	1 2 -2 -1
text ^ on	11 -2 -4 -5
text ^ on (day)	-2 -5 9 -2
text ^ on (month)	12 -2 -15 5
text ^ on (number)	5 -2 -2 -1
text ^ on the	-4 1 5 -3
text ^ once	2 -1 -1 -1
text ^ once a	2 -2 0 0
text ^ one	1 5 -3 -3
text ^ one of	0 -1 0 1
text ^ one page	-2 3 -1 0
text ^ online	-1 -1 2 0
text ^ only	-2 3 -1 0
text ^ open	0 3 -1 -2
text ^ open to	0 2 -2 0
text ^ open until	-2 5 -1 -2
text ^ optional	0 1 0 -1
text ^ optional draft	0 1 0 -1
text ^ order	1 0 -2 1
text ^ our	13 -13 10 -11
text ^ our (month)	-1 -3 4 0
text ^ our last	2 -1 0 0
text ^ our quarterly	0 1 0 0
text ^ out	-1 -3 0 5
text ^ over	0 0 1 -1
text ^ pacific	-1 10 -6 -3
text ^ pacific on	0 9 -6 -2
text ^ page	-2 2 0 0
text ^ panel	-2 5 -3 1
text ^ panelist	-1 3 -2 0
text ^ panelist read	-1 3 -2 0
text ^ paper	-3 6 -4 1
text ^ parent	2 -1 0 0
text ^ part	0 -4 5 -1
text ^ participant	2 -5 4 -2
text ^ past	0 1 0 -1
text ^ patron	6 -3 -1 -2
text ^ pay	0 0 1 0
text ^ payment	0 0 3 -2
text ^ people	3 -1 0 -1
text ^ people think	1 0 0 -1
text ^ permanent	0 2 -1 -1
text ^ photograph	1 1 -1 -1
text ^ picture	4 0 -2 -2
text ^ pitch	-1 3 -2 -1
text ^ pitch us	-1 3 -2 -1
text ^ place	0 -4 5 -1
text ^ plan	-2 4 0 -2
text ^ planning	4 -2 -1 -2
text ^ please	-1 -4 4 0
text ^ please note	0 -1 1 0
text ^ poet	-1 5 -3 -1
text ^ popcorn	0 -1 1 0
text ^ post	-1 2 -1 0
text ^ practitioner	-1 3 -2 0
text ^ presenter	0 4 -4 0
text ^ presenter will	0 5 -4 0
text ^ previous	0 1 0 0
text ^ previous winner	0 1 0 0
text ^ print	3 -1 -2 0
text ^ prize	0 1 0 -1
text ^ project	0 2 -1 -1
text ^ proposal	0 4 -2 -2
text ^ proposal for	0 1 0 -1
text ^ prospective	0 0 -1 1
text ^ pt	0 1 -1 0
text ^ public	0 0 -5 5
text ^ public library	0 2 -1 -1
text ^ publisher	0 1 0 -1
text ^ publisher and	0 0 0 -1
text ^ put	-1 9 -5 -3
text ^ put a	1 1 -2 -1
text ^ put forward	-1 2 -1 0
text ^ put your	-2 6 -2 -2
text ^ qualification	0 1 0 -1
text ^ question	0 2 -1 -1
text ^ r	-2 -1 4 -2
text ^ r (number)	-1 -1 3 -1
text ^ raise	-1 3 -2 0
text ^ reader	10 -7 -3 0
text ^ recording	0 -4 6 -1
text ^ register	-1 -3 4 -1
text ^ registration	-1 -6 7 -1
text ^ registration is	0 -3 4 0
text ^ reply	-1 1 1 -1
text ^ request	-2 8 -2 -4
text ^ request are	-2 6 -1 -3
text ^ request for	1 0 -1 0
text ^ researcher	-2 1 -1 3
text ^ researcher at	-2 1 -1 2
text ^ reserve	-1 -2 3 -1
text ^ response	0 1 0 0
text ^ result	0 -1 0 1
text ^ retired	-1 4 -3 0
text ^ return	0 -2 3 -1
text ^ review	-1 5 -2 -2
text ^ review of	0 1 0 -1
text ^ reviewer	-1 -2 -1 4
text ^ room	3 -3 0 0
text ^ round	0 1 0 0
text ^ rsvp	0 -4 6 -1
text ^ rsvp to	0 -2 2 0
text ^ rule	1 -1 0 0
text ^ runner	-5 -2 0 6
text ^ runner up	-5 -2 0 6
text ^ salary	0 4 -1 -3
text ^ salary from	0 2 -1 -2
text ^ sample	6 -4 -1 -1
text ^ say	-1 6 -3 -1
text ^ say yes	0 2 -1 0
text ^ scan	0 1 -1 0
text ^ schedule	1 -1 0 0
text ^ scholar	-3 0 5 -2
text ^ school	-4 -3 -3 10
text ^ screening	0 3 -2 -1
text ^ sealed	0 8 -6 -1
text ^ sealed bid	0 6 -5 -1
text ^ seat	0 -3 4 0
text ^ seat are	0 -2 2 0
text ^ second	1 1 -1 -1
text ^ see	-1 -6 8 -1
text ^ see the	-1 -5 8 -1
text ^ self	0 -3 3 1
text ^ self nomination	0 -1 0 1
text ^ send	-5 10 -3 -2
text ^ send a	0 2 -1 0
text ^ send the	-2 5 0 -2
text ^ send us	-3 3 0 0
text ^ send your	0 1 -1 0
text ^ service	-1 -3 -1 5
text ^ session	0 2 0 -1
text ^ set	4 -5 3 -2
text ^ seven	-6 3 6 -2
text ^ seven library	-1 -3 6 -2
text ^ several	-2 -1 -1 3
text ^ she	1 -12 -8 20
text ^ she come	-2 -2 -2 6
text ^ she died	-2 -2 -4 8
text ^ she is	-1 -2 2 1
text ^ she took	0 0 -2 3
text ^ she was	0 0 -1 1
text ^ she'll	-3 -5 4 4
text ^ she's	0 -2 4 -3
text ^ shift	-5 8 -1 -1
text ^ short	0 2 -2 -1
text ^ should	-1 -1 1 0
text ^ show	-2 4 -5 3
text ^ sign	-1 -5 8 -1
text ^ sign up	0 -3 4 0
text ^ since	5 -4 -1 0
text ^ since (month)	1 0 0 -1
text ^ since (year)	2 -1 0 -1
text ^ since then	-1 0 0 1
text ^ site	0 1 0 0
text ^ six	-2 0 3 -1
text ^ sixteen	-1 7 -6 0
text ^ sixty	1 -1 0 1
text ^ slot	-1 5 -2 -1
text ^ snow	-1 6 -1 -5
text ^ snow closed	-1 6 -1 -5
text ^ so	0 5 -3 -2
text ^ some	-1 -1 -2 4
text ^ soup	-1 -4 6 0
text ^ speaker	-1 -1 4 -1
text ^ speaker from	0 -1 1 0
text ^ spend	-1 1 1 0
text ^ spend (month)	-1 0 1 0
text ^ sponsor	-2 3 0 -1
text ^ staff	-3 -7 3 7
text ^ staff of	0 -4 4 0
text ^ start	3 0 -2 -1
text ^ start with	2 -1 -1 0
text ^ state	-4 1 2 1
text ^ statement	0 3 -1 -2
text ^ statement of	0 3 -1 -1
text ^ stipend	0 1 0 0
text ^ stop	0 -1 3 -2
text ^ stuck	-1 -1 3 -1
text ^ stuck on	-1 -1 3 -1
text ^ student	3 -2 0 -1
text ^ student at	1 0 0 -1
text ^ submission	0 1 -1 0
text ^ suggestion	-3 7 -3 -1
text ^ supervisor	1 -1 0 0
text ^ take	-1 0 3 -2
text ^ take a	-1 -2 3 -1
text ^ talk	0 -3 -1 4
text ^ talk are	0 -1 -3 4
text ^ tea	-6 -4 0 11
text ^ teacher	2 -3 3 -2
text ^ team	-1 -5 9 -3
text ^ team of	-1 -3 7 -3
text ^ teen	5 -2 2 -5
text ^ tell	-7 9 -1 -2
text ^ tell the	-1 4 -2 -1
text ^ tell us	-3 2 1 0
text ^ ten	-5 14 -3 -6
text ^ ten question	-3 6 -1 -2
text ^ tender	0 2 -1 -1
text ^ term	0 -3 -3 6
text ^ thank	0 -8 -1 8
text ^ thank you	0 -8 0 8
text ^ that	1 0 -1 0
text ^ that is	-1 0 0 1
text ^ that was	1 0 0 0
text ^ the	-27 4 -37 60
text ^ the (money)	-5 -2 -1 7
text ^ the (month)	0 -2 -2 4
text ^ the (number)	1 -9 -1 10
text ^ the agency	3 -2 0 -1
text ^ the agreement	0 -1 0 1
text ^ the annual	-1 -1 0 2
text ^ the application	-1 4 0 -3
text ^ the association	-1 0 -2 4
text ^ the author	4 -2 0 -1
text ^ the award	-1 -1 -1 3
text ^ the ballot	0 3 -1 -1
text ^ the best	0 1 0 -1
text ^ the board	-2 0 -1 2
text ^ the book	9 1 -2 -8
text ^ the branch	1 -1 -1 1
text ^ the call	0 -13 2 11
text ^ the city	0 1 -1 0
text ^ the class	-1 -3 4 0
text ^ the closing	-1 0 2 0
text ^ the comment	0 3 -1 -2
text ^ the commission	-1 1 -3 4
text ^ the committee	0 -4 -2 6
text ^ the company	0 0 -1 1
text ^ the competition	0 1 -1 0
text ^ the conference	-1 2 8 -9
text ^ the consortium	0 2 -1 -1
text ^ the contest	0 1 -1 0
text ^ the coordinator	4 -2 0 -1
text ^ the cost	-1 -4 6 -1
text ^ the council	-2 9 -3 -4
text ^ the council's	1 0 0 -1
text ^ the county	0 0 2 -1
text ^ the course	-1 -5 8 -3
text ^ the deadline	-1 1 -4 3
text ^ the director	2 -1 0 -1
text ^ the early	0 -2 2 0
text ^ the editor	0 2 -1 -1
text ^ the elevator	0 0 1 0
text ^ the elm	-2 -2 -3 7
text ^ the exhibit	0 1 0 0
text ^ the fee	0 -6 6 0
text ^ the fire	1 -1 1 0
text ^ the first	0 -7 5 2
text ^ the form	-2 2 0 0
text ^ the foundation	1 -2 -1 2
text ^ the friend	0 3 0 -3
text ^ the full	-1 -1 0 2
text ^ the fund	0 -3 0 4
text ^ the gift	0 -1 0 2
text ^ the governor	0 0 -2 3
text ^ the host	-1 0 0 1
text ^ the institute	-1 -1 4 -2
text ^ the issue	0 -1 0 1
text ^ the journal	-1 3 -1 -1
text ^ the judge	0 0 0 1
text ^ the jury	-3 -4 -1 8
text ^ the last	5 -2 -4 1
text ^ the law	-2 -1 -2 5
text ^ the letter	0 4 0 -4
text ^ the levy	0 3 -1 -2
text ^ the librarian	2 1 -1 -2
text ^ the library	2 -5 2 1
text ^ the library's	0 5 -1 -3
text ^ the link	-3 5 -2 0
text ^ the list	1 -1 -1 1
text ^ the mayor	-1 0 -2 4
text ^ the medal	-1 0 -1 2
text ^ the money	0 0 -1 1
text ^ the most	0 -1 0 1
text ^ the national	-1 -1 2 0
text ^ the new	-2 -1 2 1
text ^ the next	-1 -5 3 2
text ^ the number	1 -1 0 0
text ^ the online	0 1 0 0
text ^ the order	-1 -7 -1 9
text ^ the organiser	0 1 0 -1
text ^ the page	-1 2 0 -1
text ^ the panel	-2 -1 -2 5
text ^ the portal	0 6 -5 -1
text ^ the position	0 2 0 -1
text ^ the press	0 -1 0 1
text ^ the prize	0 2 -2 0
text ^ the program	-1 -11 0 12
text ^ the public	1 0 0 -1
text ^ the reading	3 -1 -1 -1
text ^ the regional	0 4 -2 -1
text ^ the residency	0 -1 0 1
text ^ the rest	2 -1 0 -1
text ^ the rule	-1 -2 0 3
text ^ the school	0 -4 5 -1
text ^ the search	0 -1 -2 3
text ^ the second	1 3 -1 -3
text ^ the selection	0 1 0 0
text ^ the society's	-3 4 0 -1
text ^ the state	-3 0 -3 5
text ^ the system	0 -4 -1 4
text ^ the ten	0 3 -2 -1
text ^ the three	0 2 -2 1
text ^ the trustee	-2 1 0 1
text ^ the two	1 -4 0 4
text ^ the union	-1 3 -2 0
text ^ the university	0 1 -1 0
text ^ the vote	0 0 0 1
text ^ the window	0 3 -1 -2
text ^ the winner	-1 -9 4 5
text ^ the winning	0 1 0 -1
text ^ their	1 -3 3 0
text ^ then	0 2 -1 -1
text ^ there	-1 6 1 -6
text ^ there are	-2 4 -2 -1
text ^ there is	-1 2 3 -3
text ^ there was	1 -1 0 -1
text ^ there were	2 -2 1 -1
text ^ there will	-1 2 -1 -1
text ^ there's	0 0 1 -1
text ^ there's a	1 0 0 0
text ^ these	1 -1 0 0
text ^ they	5 -6 -9 10
text ^ they are	0 -2 0 3
text ^ they may	0 1 0 -1
text ^ they read	1 -1 0 0
text ^ they were	-2 -2 0 4
text ^ they will	-1 -1 0 2
text ^ third	3 -2 -1 0
text ^ thirty	-1 -3 4 0
text ^ thirty one	0 -2 0 2
text ^ this	7 -9 3 -1
text ^ this is	2 -2 -2 1
text ^ this year's	1 0 0 0
text ^ those	0 2 3 -4
text ^ those who	1 -3 5 -3
text ^ three	4 1 -5 0
text ^ three day	2 -1 0 -2
text ^ three finalist	0 3 -1 -1
text ^ three library	-3 -4 0 7
text ^ three year	4 -1 0 -4
text ^ ticket	0 -11 15 -4
text ^ ticket are	0 -8 11 -3
text ^ time	1 -2 2 0
text ^ time :	0 -2 2 0
text ^ tip	2 0 -1 -1
text ^ to	3 -8 4 0
text ^ to (hour)	-1 -2 -2 5
text ^ to be	0 1 0 -1
text ^ to help	0 -1 1 0
text ^ topic	0 -1 2 0
text ^ tour	0 -1 4 -3
text ^ training	-1 5 -2 -2
text ^ training is	-1 3 -2 -1
text ^ trustee	0 0 -1 1
text ^ tuition	-1 0 1 0
text ^ tuition is	-1 0 1 0
text ^ twelve	-6 1 4 2
text ^ twenty	-1 7 -4 -2
text ^ twenty five	-1 1 0 0
text ^ two	2 -6 13 -10
text ^ two day	0 -9 10 0
text ^ two hour	0 3 -2 0
text ^ two hundred	-5 10 0 -5
text ^ two of	2 0 -2 0
text ^ two week	-1 3 -2 0
text ^ two year	0 0 -1 0
text ^ under	-1 0 0 1
text ^ under (number)	-1 1 1 -1
text ^ until	0 -1 1 0
text ^ up	0 3 -3 0
text ^ up to	0 3 -3 0
text ^ upload	-2 8 -5 -1
text ^ vendor	-1 5 -2 -1
text ^ venue	0 1 0 -1
text ^ visit	-2 2 0 0
text ^ visit take	0 1 0 0
text ^ visitor	3 -5 3 0
text ^ volunteer	4 0 -1 -2
text ^ vote	0 6 -4 -2
text ^ voting	0 0 1 -1
text ^ walk	0 0 2 -2
text ^ was	2 -2 0 0
text ^ watch	-1 -3 5 -1
text ^ water	-2 0 -4 5
text ^ we	15 21 -21 -16
text ^ we are	-2 5 -2 0
text ^ we ask	0 -2 -1 3
text ^ we asked	10 -7 -1 -2
text ^ we began	0 1 -1 0
text ^ we can	0 -3 4 0
text ^ we draw	-1 1 0 0
text ^ we gave	3 -2 -1 0
text ^ we had	2 -2 0 0
text ^ we have	-7 13 -3 -2
text ^ we hope	0 1 0 0
text ^ we meet	-1 -2 3 0
text ^ we need	0 -1 2 0
text ^ we pay	-1 2 -1 -1
text ^ we read	2 -1 0 -2
text ^ we shall	0 1 0 0
text ^ we stand	-7 -4 -1 12
text ^ we started	4 -1 -2 -1
text ^ we took	1 -1 0 0
text ^ we turned	1 0 0 -1
text ^ we use	-1 1 0 0
text ^ we want	-5 7 -1 -1
text ^ we wanted	1 0 0 0
text ^ we went	1 -1 0 0
text ^ we will	-6 12 -3 -2
text ^ we'd	-1 2 0 -1
text ^ we'd like	-1 1 0 -1
text ^ we'll	-3 6 -3 1
text ^ we'll be	-1 0 -1 2
text ^ we're	-8 12 -1 -3
text ^ we've	-1 1 0 0
text ^ we've had	-1 -2 1 2
text ^ week	1 -2 1 0
text ^ week (number)	1 -2 1 0
text ^ what	15 -8 -2 -5
text ^ what we'd	1 -1 -1 0
text ^ when	14 -6 -4 -4
text ^ when the	7 -2 -3 -2
text ^ who	1 0 -1 0
text ^ why	1 -1 0 0
text ^ winner	0 2 -2 0
text ^ winner will	0 -1 0 1
text ^ with	-1 -6 4 2
text ^ work	-2 -4 -1 8
text ^ work begin	0 -3 0 4
text ^ workshop	0 -2 3 0
text ^ would	3 -1 -1 0
text ^ write	-7 12 -2 -3
text ^ write to	-6 9 -1 -2
text ^ written	0 6 -4 -1
text ^ written question	0 5 -4 -1
text ^ yes	4 -3 0 -1
text ^ you	5 2 -1 -5
text ^ you can	0 2 -1 -1
text ^ you don't	3 -3 0 -1
text ^ you have	0 2 -1 0
text ^ you may	0 -1 2 0
text ^ you will	2 -2 0 0
text ^ you would	-1 3 -2 0
text ^ you'd	-1 10 -7 -2
text ^ you'd be	0 4 -3 0
text ^ you'll	-1 -2 3 -1
text ^ your	-2 3 2 -3
text a	39 -21 -21 3
text a (day)	9 -2 -4 -3
text a (money)	6 -4 0 -2
text a (month)	-2 -1 -1 3
text a (number)	-5 2 -3 6
text a (year)	-4 6 -1 -1
text a bakery	2 -2 1 -1
text a banner	3 -1 -1 -1
text a bar	0 1 -1 0
text a bear	-2 0 0 2
text a bed	-1 1 0 0
text a bell	0 2 -1 -1
text a bench	1 1 -1 -1
text a bequest	0 -1 0 1
text a big	0 -1 -1 2
text a blank	0 -1 1 0
text a board	-2 2 2 -2
text a book	-3 4 0 -2
text a box	-6 6 1 -1
text a branch	8 -3 -1 -4
text a briefing	0 -2 2 0
text a broken	0 1 -1 0
text a budget	4 -4 1 -2
text a building	1 0 -2 1
text a bus	3 -3 0 0
text a business	0 1 0 0
text a calendar	-5 7 -1 -1
text a call	0 1 -1 1
text a card	0 -8 4 4
text a cart	0 -3 4 -1
text a chair	-2 3 -1 -1
text a chapter	0 -1 0 2
text a chat	0 -3 1 2
text a chatbot	-1 -1 0 2
text a children's	5 -4 0 0
text a church	5 -4 -1 -1
text a class	1 0 0 -1
text a coffee	0 -1 -1 2
text a colleague	1 2 -1 -2
text a committee	2 -1 0 0
text a community	1 3 -1 -3
text a conservator	0 -1 1 0
text a contract	0 1 0 -1
text a converted	0 1 0 -1
text a copy	0 -1 0 1
text a cost	1 0 -1 0
text a county	-1 0 1 0
text a cover	-2 3 -1 -1
text a cv	-1 4 -2 -1
text a day	6 -5 2 -3
text a degree	-1 -1 0 2
text a dentist	1 -1 1 0
text a desk	0 1 -1 -1
text a diary	4 -2 -1 -2
text a dinner	-1 0 0 2
text a director	2 -2 -1 2
text a display	3 -2 0 -2
text a dog	-1 -2 0 2
text a dollar	4 -1 -2 0
text a door	0 1 -1 0
text a dozen	0 2 0 -1
text a draft	-1 0 1 0
text a faculty	-1 1 0 -1
text a family	1 -1 0 0
text a federal	1 -4 0 3
text a few	1 -2 1 1
text a field	-1 0 0 2
text a fifth	-4 0 -1 4
text a fine	2 -2 0 0
text a fire	0 -2 2 0
text a first	-1 3 -3 1
text a five	0 1 0 -1
text a flat	0 -2 0 2
text a form	2 -1 -1 0
text a former	0 -6 -1 7
text a fortnight	-5 6 -1 -1
text a four	0 -2 1 1
text a free	-4 2 2 -1
text a friend	0 1 -1 0
text a full	-4 0 -1 6
text a further	0 -2 0 2
text a good	-3 5 -1 -1
text a graduate	-1 4 -1 -2
text a grant	4 -2 0 -1
text a great	-3 5 0 -2
text a group	1 -4 2 1
text a half	1 -5 2 2
text a hand	-1 3 -1 -2
text a head	0 2 0 -1
text a hearing	-2 -2 -1 6
text a historian	-4 -1 5 0
text a hospital	2 -1 -2 2
text a hundred	0 -1 2 -1
text a jar	1 0 0 0
text a job	1 0 0 0
text a joint	-1 1 0 0
text a joke	-1 4 -2 -1
text a kettle	2 0 -1 -1
text a kitchen	3 0 -2 -1
text a language	-3 0 0 3
text a laptop	1 -2 2 -1
text a law	-1 -2 1 2
text a lawyer	0 1 1 -1
text a lecture	4 -3 -1 -1
text a lesson	3 -1 -2 0
text a letter	-4 8 -4 0
text a librarian	9 1 -4 -6
text a library	1 3 -5 1
text a line	-2 2 -2 2
text a list	1 2 -3 1
text a little	0 -4 4 0
text a living	1 -1 0 0
text a local	1 -2 -3 3
text a long	0 -2 2 0
text a look	4 -2 -1 -1
text a lot	0 -1 1 0
text a man	8 -3 -1 -3
text a map	0 -4 0 3
text a meeting	0 2 -2 1
text a member	1 1 -2 -1
text a memorial	-1 -1 0 2
text a mentor	-1 3 -1 -1
text a minute	2 0 -1 0
text a mobile	1 -1 0 -1
text a month	-1 9 -7 -1
text a monthly	0 -2 2 0
text a mural	1 0 0 0
text a name	-1 0 -1 2
text a national	-3 6 -2 -1
text a need	-2 1 2 -1
text a new	-4 0 -3 6
text a night	0 2 0 -1
text a nine	0 5 -4 -1
text a non	0 1 -1 0
text a note	2 3 -3 -2
text a novel	0 0 1 -1
text a one	-2 2 0 -1
text a page	-10 19 -6 -3
text a paid	-1 0 -1 3
text a panel	-2 -1 3 -1
text a paragraph	0 2 -2 -1
text a part	0 -2 0 3
text a person	-2 2 0 0
text a phone	6 -3 -2 -1
text a photo	-7 9 -1 -1
text a photograph	0 -1 -1 2
text a picture	5 -3 -1 -1
text a place	0 -2 2 0
text a plain	0 1 0 -1
text a plan	1 -5 -1 6
text a plaque	-1 0 0 1
text a poem	9 -5 -1 -3
text a poet	-2 0 4 -2
text a post	3 -1 -1 -1
text a press	6 -2 -3 0
text a prison	-6 7 0 0
text a professional	-2 3 0 -1
text a program	-4 6 -1 -2
text a project	0 -2 2 0
text a proposal	5 -2 -1 -2
text a public	-1 1 1 -2
text a puppet	-1 1 1 -1
text a quarter	-2 -3 4 1
text a question	1 -1 0 0
text a quiet	5 -2 -3 -1
text a reader	0 1 0 -1
text a reading	-2 -1 3 0
text a real	0 -2 2 0
text a recorder	1 0 0 -1
text a recording	0 -1 1 0
text a repair	1 1 0 -1
text a report	-1 -1 -1 3
text a resident	0 3 -1 -1
text a resume	-1 3 0 -1
text a retired	10 -7 3 -6
text a review	-1 -4 -1 7
text a revised	0 -2 0 2
text a room	2 1 -1 -2
text a rule	2 -1 0 -1
text a sample	4 0 0 -4
text a scholar	0 -2 0 2
text a scholarship	-1 -4 -1 6
text a school	-1 4 0 -2
text a search	0 -3 0 3
text a seat	-1 -2 3 -1
text a second	0 3 -1 -2
text a selection	0 1 -1 0
text a sentence	-2 3 -1 0
text a set	-1 1 0 0
text a shared	0 0 0 -1
text a shelf	1 1 -1 -1
text a short	0 4 -1 -3
text a sign	2 -1 0 0
text a signed	-3 4 -4 3
text a silent	1 -2 2 0
text a single	0 -6 -2 7
text a site	0 2 -1 -1
text a six	1 -1 0 0
text a small	7 -3 -1 -3
text a space	1 1 -1 -1
text a spare	6 -3 0 -3
text a special	-1 1 0 0
text a spot	-1 -1 2 0
text a spreadsheet	3 1 -3 0
text a state	1 -1 0 -1
text a statement	0 1 0 0
text a steward	0 0 -1 0
text a stipend	-1 3 -2 0
text a storm	0 1 0 0
text a story	0 0 1 0
text a student	-1 -1 0 2
text a summary	0 2 -1 -1
text a summer	0 1 0 0
text a survey	0 -1 0 1
text a table	3 2 -4 0
text a talk	-1 4 -2 -2
text a teacher	0 1 -1 0
text a team	3 -2 0 -1
text a term	0 3 -1 -1
text a theater	3 0 -2 0
text a theme	1 0 0 0
text a third	-1 -5 -2 8
text a three	-2 2 -2 2
text a time	-1 0 3 -2
text a timetable	-1 3 -1 -1
text a title	-1 2 -1 0
text a tote	-1 1 0 0
text a tour	-2 -4 7 -1
text a town	4 2 -2 -4
text a train	0 1 -1 0
text a tribal	2 0 -1 -2
text a truck	-1 2 0 -1
text a trustee	4 0 -2 -2
text a two	-6 0 3 3
text a typewriter	1 0 0 0
text a typing	-2 2 0 -1
text a university	0 -2 0 2
text a very	4 -3 0 -1
text a video	-4 7 -1 -1
text a visit	-1 1 0 -1
text a visiting	0 4 -4 0
text a voice	-2 4 -1 -1
text a volunteer	0 -5 6 -1
text a vote	0 1 -3 2
text a waiting	4 -2 0 -2
text a waiver	1 -1 0 0
text a walk	0 0 0 -1
text a wall	0 -4 -1 5
text a way	0 -4 5 0
text a week	-2 -5 7 -1
text a weekly	2 -1 -1 0
text a word	-1 -2 4 -2
text a working	0 4 -3 -1
text a year	3 4 -3 -4
text a year's	0 1 0 0
text ability	0 2 -1 0
text able	-1 1 -1 1
text able to	-1 1 -1 1
text about	11 -2 -3 -6
text about (money)	4 -4 -1 1
text about (number)	-2 2 -6 6
text about a	-4 4 1 -1
text about how	-1 2 -1 0
text about it	-2 3 -1 1
text about that	1 -1 1 0
text about the	13 -7 2 -8
text about them	2 -2 0 0
text about to	0 1 -1 0
text about who	0 1 0 0
text about your	-1 2 0 -1
text above	-1 -6 7 1
text abstract	-2 5 -1 -2
text abstract of	0 3 -1 -2
text academic	5 0 -1 -4
text academic library	5 -1 -1 -3
text academic year	0 1 0 -1
text academy	-1 -3 0 5
text accept	0 1 -2 0
text acceptance	-1 2 0 -1
text accepted	-2 12 -9 -1
text accepted through	0 6 -5 -2
text accepted until	0 3 -1 -2
text accepting	0 -1 0 1
text access	-1 -1 1 1
text accessibility	3 -1 -1 0
text accessibility and	3 -1 -1 -1
text accessible	0 2 -1 -1
text accommodation	0 -1 1 0
text according	-4 -3 -1 7
text according to	-4 -3 -1 7
text account	0 1 -2 0
text account for	-1 0 0 1
text account of	0 1 0 0
text accountant	2 -1 1 -2
text across	-2 -1 -3 5
text across the	0 -2 -1 3
text act	-1 -2 -1 4
text activity	4 1 -4 -1
text add	-5 8 -2 0
text add a	0 -1 -1 1
text add their	-4 7 0 -3
text add your	-1 3 -1 -1
text added	3 -1 1 -2
text added a	2 -1 0 -1
text adding	1 1 0 -2
text address	0 0 -1 1
text address by	-1 2 -1 0
text adjective	1 -1 0 0
text administrative	0 2 0 -1
text administrative office	0 2 0 -1
text admission	-1 -2 5 -2
text adopt	0 1 -1 0
text adopted	-2 -3 -2 7
text adult	1 2 -4 1
text adult who	0 1 0 -1
text advance	0 -2 2 0
text advertised	0 1 0 0
text advice	5 -8 8 -4
text advice for	-3 -4 9 -2
text adviser	0 1 -1 0
text advocate	2 -1 0 0
text aest	0 2 -2 0
text affected	0 2 0 -2
text after	-3 10 -14 7
text after (day)	-1 4 -2 0
text after (month)	-4 10 -1 -5
text after (number)	-3 -10 -5 18
text after a	-1 -1 0 3
text after dark	-1 2 -1 -1
text after easter	0 1 0 0
text after it	0 1 0 -2
text after that	-1 2 1 -3
text after the	1 6 -2 -5
text after two	1 3 -1 -2
text after which	0 0 2 -2
text afternoon	2 -4 5 -3
text afternoon and	2 0 -1 0
text afterward	2 -4 3 0
text again	4 1 -4 -1
text again ?	3 -3 0 0
text again at	0 -1 1 0
text again from	-2 7 -1 -4
text again in	0 -3 -1 4
text again next	0 -3 -1 4
text again on	0 -5 4 2
text against	5 -6 -1 3
text against the	0 -2 -1 3
text age	1 -3 8 -6
text age (number)	-1 -5 10 -4
text age group	3 -1 0 -2
text age of	0 0 -1 1
text aged	-5 1 -5 9
text aged (number)	-5 1 -5 9
text agency	1 -6 -2 7
text agency's	0 0 -4 4
text agenda	-2 -2 7 -2
text agent	0 1 -1 1
text agm	0 0 1 0
text ago	1 -3 0 3
text ago our	1 0 0 -1
text agree	1 -1 0 0
text agreed	-1 -2 1 3
text agreed to	-1 -1 2 0
text agreement	0 -1 -3 3
text ahead	0 -3 2 1
text ahead of	-1 0 0 1
text ai	-2 -1 4 -1
text aid	0 3 -2 -1
text aide	0 1 0 0
text albany	-1 -6 8 -1
text album	1 -2 1 -1
text alive	1 3 0 -4
text all	0 -25 2 22
text all (month)	1 0 0 -1
text all (number)	-2 -3 -4 9
text all ;	0 -2 3 0
text all at	0 -1 3 -1
text all branche	0 0 -1 1
text all by	0 -1 1 0
text all library	0 -2 -4 5
text all nine	-2 -1 -1 4
text all of	0 -3 4 -1
text all on	-3 -6 14 -5
text all that	0 1 0 -1
text all the	1 -3 0 1
text all three	0 -1 2 0
text all we	0 2 -2 0
text all who	0 -5 -1 6
text all year	-9 16 -1 -6
text allow	0 0 1 0
text allowed	1 -1 0 0
text allowed to	1 0 0 0
text alone	0 -3 4 0
text along	3 3 -2 -4
text along with	0 3 -1 -1
text aloud	3 0 0 -3
text aloud in	0 1 0 0
text aloud to	1 0 0 0
text already	-2 -5 -2 10
text already sent	0 -1 0 1
text also	1 -2 0 2
text alternative	0 1 -1 0
text alternative school	0 1 -1 0
text although	0 1 0 0
text alumni	0 -2 1 2
text alway	1 -2 1 -1
text am	3 -2 0 0
text amendment	1 0 1 -2
text american	-1 1 0 0
text among	1 -6 1 4
text among (number)	0 -1 0 1
text among the	0 -1 1 0
text among them	3 -4 0 2
text amount	-1 2 0 0
text an	2 4 1 -7
text an afternoon	2 -1 -1 -1
text an appeal	2 -2 -1 1
text an appointment	0 2 -1 -1
text an argument	0 -1 0 0
text an award	-1 3 -1 -1
text an email	-1 0 1 0
text an energetic	0 1 0 -1
text an evening	2 -2 1 -1
text an exhibition	-1 3 -3 0
text an honest	-1 -2 -2 5
text an hour	-5 11 -1 -5
text an idea	5 -1 -1 -3
text an increase	1 -1 0 0
text an interpreter	2 -1 0 -1
text an interview	1 0 -1 -1
text an online	-1 1 1 -1
text an open	0 -1 1 1
text and	25 -9 10 -26
text and (day)	1 -2 1 0
text and (hour)	0 -4 5 -1
text and (money)	3 1 2 -6
text and (month)	-2 10 -11 3
text and (number)	-1 -15 26 -10
text and (year)	-4 0 0 5
text and a	13 -8 -2 -3
text and about	2 -1 0 -1
text and again	0 -2 4 -2
text and all	0 1 0 -1
text and an	-1 -2 4 -1
text and answer	-1 2 -2 1
text and answered	-1 0 0 1
text and any	-1 1 0 0
text and anything	0 3 -2 0
text and are	-2 2 0 0
text and as	-1 2 0 -1
text and ask	3 -2 0 0
text and asked	1 0 0 0
text and at	0 0 1 -1
text and be	-1 1 2 -1
text and bring	1 -1 0 -1
text and brought	0 -1 -1 2
text and by	-1 -3 1 2
text and came	4 0 0 -3
text and can	0 1 0 -1
text and cannot	-2 3 -2 0
text and close	-1 6 -3 -3
text and closed	5 -1 0 -3
text and come	-1 2 0 0
text and community	-1 1 0 0
text and continue	0 1 0 -1
text and cost	1 -2 1 0
text and describe	-1 0 1 0
text and each	1 1 -1 -1
text and early	0 -1 1 0
text and eleven	-1 -2 0 3
text and end	2 -3 1 0
text and english	0 0 1 0
text and explain	3 -2 0 0
text and file	0 3 0 -2
text and finalist	-1 6 -4 -1
text and five	0 -2 -1 3
text and for	1 1 -1 -1
text and found	0 -2 1 2
text and four	0 1 -1 0
text and from	-1 1 0 0
text and gave	1 -1 0 0
text and get	-1 -2 2 1
text and give	0 3 -2 -1
text and got	1 -1 0 0
text and had	1 -1 0 0
text and hand	3 -1 -1 -1
text and has	2 1 0 -3
text and have	-1 -1 2 -1
text and he	4 -5 5 -4
text and her	-2 3 -1 0
text and hold	1 -1 0 0
text and how	5 -3 -1 -1
text and i	1 -1 0 0
text and if	1 -2 1 0
text and in	1 -1 -1 0
text and including	-3 5 -2 -1
text and information	0 -1 4 -2
text and interview	0 2 0 -2
text and is	-1 -3 0 4
text and it	4 -2 1 -3
text and its	-3 4 -2 1
text and keep	2 3 -3 -2
text and kept	2 -1 0 0
text and last	1 -1 0 1
text and leave	3 -1 0 -2
text and let	-1 1 0 0
text and letter	0 -2 -1 3
text and library	0 -1 3 -1
text and look	0 -4 4 0
text and lunch	0 -4 5 -1
text and make	-1 2 0 -1
text and may	-1 1 1 -1
text and meet	-1 4 0 -3
text and more	0 -2 0 2
text and museum	0 2 -1 0
text and must	0 7 -7 0
text and need	-1 2 -1 0
text and never	-1 0 0 1
text and no	3 -2 -3 2
text and nobody	5 4 -5 -3
text and none	0 1 0 -1
text and not	2 6 -5 -3
text and nothing	0 1 0 0
text and now	3 -2 0 0
text and on	4 -6 -1 3
text and once	-1 -3 0 5
text and one	8 -14 7 -2
text and online	-2 2 1 0
text and open	0 -4 5 -1
text and opened	0 0 0 -1
text and other	0 0 1 0
text and our	0 1 0 -1
text and paid	0 1 0 -1
text and partner	0 -1 1 0
text and pay	-1 -5 7 -1
text and people	-1 0 1 0
text and photograph	0 -1 1 0
text and print	-5 7 0 -1
text and publication	-1 4 -2 -1
text and pupil	1 1 -1 -1
text and put	1 0 -1 0
text and read	0 -1 1 0
text and reopen	-1 -1 -11 13
text and result	0 1 -1 0
text and run	0 -2 2 0
text and said	0 2 -1 -1
text and say	0 0 1 -1
text and school	0 -1 1 0
text and see	0 1 0 -1
text and send	-1 1 0 0
text and should	-3 -3 1 5
text and sign	5 -2 -1 -2
text and six	5 -2 -1 -1
text and so	1 -1 1 -1
text and some	0 1 0 0
text and someone	2 -2 0 0
text and staff	-5 6 -1 0
text and stay	0 1 -1 0
text and still	0 3 -1 -2
text and stop	-1 0 1 0
text and student	-2 0 2 -1
text and take	-1 1 -1 1
text and tell	-5 9 -3 -1
text and that	0 2 -2 0
text and the	14 -21 15 -8
text and their	5 -2 -1 -1
text and then	-1 0 0 1
text and there	1 1 -1 -1
text and there's	-7 10 -1 -2
text and they	1 -1 0 0
text and this	2 -1 0 -1
text and those	0 -1 0 1
text and three	-3 -4 6 1
text and time	1 2 -3 0
text and to	2 -2 -3 2
text and town	-1 1 0 0
text and training	0 2 0 -2
text and travel	-1 1 0 0
text and two	-1 4 -4 1
text and up	-1 -3 4 -1
text and want	-4 5 -1 0
text and was	1 -3 -1 3
text and we	-3 5 -3 1
text and we'd	-1 4 -2 0
text and we'll	-3 4 -1 0
text and we've	2 -1 -1 0
text and what	13 -8 -3 -2
text and which	3 -2 0 -1
text and who	-1 2 -1 -1
text and why	5 -3 -1 -2
text and will	-3 3 0 0
text and with	-6 -3 0 8
text and work	0 -5 0 5
text and would	-5 9 -2 -2
text and write	-3 5 0 -1
text and you	-2 5 -2 -1
text and your	2 -1 0 -2
text announced	-5 6 -5 4
text announced at	0 -1 0 2
text announced in	-3 0 0 3
text announced its	0 -1 0 1
text announced on	0 0 -2 2
text announcement	6 -1 -1 -4
text annual	-5 0 8 -2
text annual meeting	-3 0 6 -2
text annual report	0 1 4 -5
text anonymous	0 2 -1 0
text another	6 -3 -3 0
text answer	7 3 -2 -8
text answer a	0 -3 -1 4
text answer by	0 2 -1 0
text answer in	-2 2 0 0
text answer question	0 -1 1 0
text answer to	-1 4 -1 -2
text answer within	-1 3 -1 -1
text answered	3 -6 -4 7
text answered the	-1 -1 0 3
text answered within	-1 3 -1 -1
text any	-20 33 -13 -1
text any (day)	0 -3 4 -1
text any age	-1 3 -1 -1
text any branch	-3 10 -2 -5
text any member	0 1 0 -1
text any question	1 0 -1 0
text any time	-2 5 -2 -2
text anybody	-1 -1 4 -1
text anyone	-2 -1 8 -5
text anyone who	-1 2 0 -1
text anyone with	-1 1 0 0
text anything	-2 11 -2 -7
text anything that	-2 6 -2 -2
text anyway	6 -2 -1 -4
text anywhere	0 3 -3 0
text aoe	-1 7 -5 -2
text apart	1 -6 3 1
text apart from	0 -1 2 0
text apartment	1 0 0 -1
text apiece	11 -3 -3 -5
text apology	-1 3 -1 -2
text app	-1 -2 0 3
text appeal	0 -4 -2 6
text appear	1 1 -2 1
text appear on	2 0 -1 -1
text applicant	0 1 -3 2
text applicant for	3 -6 2 0
text applicant should	-1 1 -1 1
text applicant who	-1 0 0 1
text application	-5 8 -13 10
text application :	0 1 -1 0
text application and	0 0 -2 1
text application are	-3 -18 -1 21
text application at	0 1 -1 0
text application begin	0 1 0 -1
text application by	0 2 -1 -1
text application can	2 -2 0 0
text application close	0 6 -3 -3
text application due	-1 4 -2 -1
text application for	1 -4 1 3
text application form	3 -2 0 -1
text application from	0 2 -1 -1
text application is	0 1 0 -1
text application open	0 2 -1 -1
text application received	0 2 0 -2
text application were	0 -3 0 3
text application which	0 6 -1 -5
text application will	-1 -1 0 1
text application window	0 5 -2 -3
text applied	8 -15 -4 11
text applied by	-1 -4 -1 6
text applied for	4 -1 -1 -2
text applied to	4 -2 -2 0
text apply	3 2 -10 5
text apply and	0 -2 0 2
text apply for	0 3 -1 -2
text apply online	0 5 -4 0
text apply to	0 2 -1 -1
text appoint	0 4 -1 -2
text appointed	-1 -3 -1 5
text appointment	0 2 -2 0
text apprentice	0 1 -1 0
text appropriation	0 1 0 -1
text approval	5 -2 -1 -2
text approved	0 -8 -2 10
text approved a	0 -1 0 1
text approved by	0 -1 0 1
text approved the	-1 0 -1 2
text aquarium	-1 -5 -1 7
text archive	-4 -10 5 9
text archive and	0 -1 1 1
text archive in	-1 0 0 2
text archive will	-2 0 -1 3
text archivist	2 -5 5 -2
text archivist who	0 -1 2 0
text are	-24 14 4 6
text are (money)	-1 -14 19 -4
text are (month)	-1 3 -1 -2
text are (number)	5 -3 -1 -1
text are a	2 -2 0 0
text are accepted	-1 8 -5 -3
text are all	1 0 -1 0
text are asked	-2 9 -6 -1
text are at	-1 1 2 -2
text are attached	1 -1 0 0
text are available	0 -1 3 -2
text are being	-1 2 -1 0
text are closed	-2 -28 -1 31
text are coming	0 -11 11 0
text are considered	-1 2 0 -1
text are drawn	-1 2 -1 0
text are due	-1 7 0 -6
text are eligible	0 4 -1 -3
text are encouraged	0 1 0 0
text are especially	0 1 0 0
text are expected	0 1 -1 0
text are for	0 -1 1 0
text are free	3 -10 8 -1
text are gone	-4 7 -1 -2
text are held	0 0 1 0
text are in	-4 3 -4 6
text are interested	-1 2 -1 0
text are invited	0 3 -1 -2
text are kept	-1 -1 2 0
text are looked	-1 3 -1 -1
text are looking	-1 1 0 0
text are made	0 3 -1 -2
text are needed	0 5 -4 0
text are no	-2 -1 1 2
text are not	0 0 -1 1
text are now	0 1 -1 -1
text are offered	0 -1 1 0
text are on	-4 5 0 -1
text are open	0 5 0 -5
text are people	1 1 -2 0
text are planned	0 3 -1 -2
text are printed	0 0 0 1
text are provided	-1 -2 3 0
text are read	-5 7 -1 -1
text are required	-1 5 -2 -3
text are taken	-6 8 -2 -1
text are the	2 -3 -2 3
text are three	0 0 -1 1
text are to	-1 0 -5 6
text are twelve	1 0 -1 0
text are up	2 -3 -1 2
text are wanted	-2 3 0 -1
text are welcome	-2 4 2 -4
text are your	0 -3 3 0
text area	-3 -1 -4 7
text aren't	0 0 1 0
text argue	-7 -2 12 -2
text argue about	1 -2 2 -1
text argument	2 -2 -2 2
text around	-1 -4 3 2
text around the	-1 -2 3 0
text arrange	0 -4 4 0
text arrive	-3 10 -2 -5
text arrive at	2 -1 -1 -1
text arrive by	-1 2 1 -1
text arrive in	-1 2 -1 0
text arrived	3 0 -8 5
text arriving	0 1 -1 0
text art	3 -1 -1 0
text art council	0 1 0 -1
text article	1 -1 -1 0
text artificial	0 2 -1 0
text artificial intelligence	0 2 -1 0
text artist	2 5 -1 -5
text artist for	0 1 -1 0
text artist who	-1 4 -2 0
text as	-12 5 -1 8
text as (month)	0 1 -1 0
text as a	1 -5 0 4
text as long	-2 4 0 -2
text as many	1 0 -1 0
text as much	-1 0 -1 2
text as of	-3 -1 -3 7
text as one	0 -1 0 1
text as the	-1 -2 1 2
text as they	-11 14 0 -3
text as we	0 -1 2 0
text as you	-2 2 1 -2
text aside	3 1 -2 -2
text ask	2 11 -8 -5
text ask about	2 -1 0 -1
text ask by	-2 9 -5 -2
text ask for	-5 8 0 -3
text ask in	0 1 -1 0
text ask one	1 -1 0 0
text ask the	-1 3 -1 -1
text ask to	0 1 0 0
text ask what	5 -3 -1 -1
text ask whenever	-3 5 -1 0
text ask you	0 -1 1 0
text asked	18 -10 -15 8
text asked (number)	5 -4 -1 0
text asked for	5 -6 -8 9
text asked the	2 -1 -1 0
text asked to	-3 7 -4 0
text asked what	0 -1 1 -1
text asked whether	1 0 0 0
text asking	5 -1 -2 -1
text asking for	1 -2 1 0
text asking people	4 -1 0 -3
text asl	-1 2 -1 0
text asleep	0 2 0 -1
text assembly	0 -2 2 0
text assessment	0 2 0 -2
text assistant	-2 -4 2 4
text associate	0 2 -1 -1
text association	-6 -4 3 6
text association has	0 0 0 1
text association's	-1 -1 1 0
text at	-21 9 25 -13
text at (hour)	8 -12 6 -3
text at (money)	-3 13 -3 -8
text at (number)	-9 -19 35 -6
text at a	1 2 -1 -2
text at all	4 0 -3 -1
text at any	-3 18 -6 -8
text at anything	-3 8 -3 -2
text at each	0 -1 0 1
text at eleven	-3 2 -2 3
text at every	-2 0 0 2
text at five	2 -1 0 -2
text at four	1 -2 3 -2
text at home	1 -3 2 1
text at its	-1 3 -2 0
text at least	0 1 -3 2
text at night	2 0 -1 -1
text at nine	-4 -4 12 -4
text at no	-3 5 -4 3
text at noon	-3 1 6 -4
text at once	-1 -6 1 5
text at one	-3 -2 4 1
text at our	0 1 1 -2
text at present	0 1 -3 2
text at seven	-1 -4 2 4
text at ten	1 -7 8 -2
text at the	-8 -6 21 -7
text at their	0 1 1 -2
text at three	1 0 -1 0
text at two	-2 -3 -2 7
text at what	3 -1 0 -1
text at which	-1 0 2 -1
text at your	-1 4 -2 0
text ate	4 -1 -2 -1
text atla	-3 0 0 4
text atlase	1 -1 0 1
text attached	1 -1 0 0
text attend	-1 3 -3 1
text attend the	-1 1 -2 2
text attendance	11 -15 5 0
text attendance is	0 -2 2 0
text attendance rose	3 -2 -2 1
text attended	1 -2 2 0
text attendee	0 -5 7 -2
text attic	-3 5 0 -1
text attorney	-1 -2 2 1
text audience	4 -1 -1 -2
text audio	-2 -1 4 -1
text audiobook	-4 -1 -1 6
text audit	-1 -1 1 1
text auditor's	-4 2 -2 4
text author	5 -2 -2 -1
text author and	0 -1 -1 2
text author on	0 1 1 -1
text author will	0 -1 2 0
text authority	0 4 -2 -2
text autumn	-1 1 -3 3
text available	4 -8 6 -2
text available for	0 -1 1 0
text available from	0 1 -1 -1
text available in	0 -1 0 1
text available to	-1 5 -1 -2
text average	-2 -2 -1 4
text award	1 4 -9 5
text award in	0 0 -2 2
text award is	0 2 -1 0
text award letter	1 1 -1 -2
text award of	-2 4 -1 0
text award to	-1 3 -1 -1
text award will	0 -5 5 1
text awarded	-1 -1 1 1
text away	1 -1 -1 1
text away (number)	2 -1 -1 0
text away from	1 -1 0 0
text b	-3 1 3 -1
text baby	1 0 0 -1
text back	12 -2 -11 1
text back and	0 -1 2 -1
text back from	1 2 -2 -1
text back in	0 -1 -3 4
text back on	7 3 -3 -7
text back to	-4 -3 0 7
text back unopened	0 -1 -1 2
text back with	2 -2 0 0
text bad	-3 0 0 3
text badge	-3 -9 16 -4
text badly	0 -2 2 0
text bag	2 0 -1 -1
text bakery	2 -2 1 -1
text balance	1 -1 2 -1
text ballot	-1 11 -11 2
text band	-2 5 1 -4
text bangor	0 -1 -1 2
text bank	0 -3 -1 4
text banned	2 -1 1 -2
text banner	3 -1 -1 -1
text bar	9 -10 4 -3
text bar and	5 -4 -1 0
text barber	1 -1 -2 1
text barcode	1 0 -1 0
text barn	-1 -1 2 0
text based	1 1 -1 -1
text based in	0 1 -1 0
text basement	1 -2 -3 4
text basement and	2 0 -1 0
text basis	-1 6 -3 -2
text bat	2 -2 0 0
text battery	-1 -1 -1 3
text bay	-3 2 2 -1
text be	-22 15 -5 11
text be (number)	-1 1 0 -1
text be a	-1 -5 5 0
text be able	0 -1 0 2
text be accepted	0 4 -1 -3
text be added	-1 1 1 -1
text be announced	0 8 -2 -5
text be answered	1 1 -1 -1
text be asked	-2 5 -1 -2
text be at	-1 0 2 0
text be available	0 -1 -1 2
text be booked	0 -6 8 -2
text be borrowed	3 0 -3 0
text be bought	0 0 1 0
text be closed	0 0 -2 2
text be complete	0 1 0 0
text be completed	0 -4 0 4
text be considered	-1 5 -2 -2
text be contacted	0 1 -1 0
text be delivered	0 6 -1 -4
text be done	-1 3 -1 -1
text be drawn	0 1 0 -1
text be filed	0 1 0 -1
text be filled	0 1 -1 0
text be for	-1 -2 0 3
text be given	0 -1 0 1
text be glad	-1 1 0 0
text be had	0 1 0 -1
text be handed	0 -3 0 4
text be held	-1 -2 6 -3
text be honored	0 -1 0 2
text be in	-1 6 3 -8
text be invited	0 -4 0 4
text be issued	0 -2 0 2
text be kept	-2 -3 0 5
text be left	4 -2 -1 -1
text be lodged	0 2 -1 -1
text be made	-1 -4 4 1
text be mailed	0 -3 1 2
text be named	-2 -5 -1 8
text be no	0 -2 0 2
text be notified	0 2 0 -2
text be offered	0 -1 1 1
text be on	-2 -7 13 -4
text be one	-1 3 -1 -1
text be open	-1 -4 -2 7
text be opened	0 3 -2 -1
text be out	-1 1 -1 0
text be paid	-1 2 -1 -1
text be posted	0 7 -1 -5
text be printed	0 1 0 -1
text be published	0 -1 1 0
text be put	0 2 -1 -1
text be read	0 6 -3 -3
text be ready	0 1 -1 0
text be received	0 3 0 -2
text be recorded	0 -3 3 0
text be renewed	0 -1 0 1
text be returned	0 -2 0 3
text be reviewed	0 0 0 1
text be saved	-1 -2 4 -1
text be sent	-1 0 1 -1
text be shared	0 1 -1 0
text be spent	3 -3 0 0
text be streamed	0 -1 2 0
text be submitted	0 -1 2 -1
text be taken	0 -6 1 6
text be the	1 1 -1 -1
text be there	-2 -1 3 0
text be told	-1 -2 1 2
text be uploaded	0 1 -1 0
text be willing	-1 2 0 -1
text be with	0 7 -5 -1
text be your	-2 3 0 0
text bean	-1 -1 3 -1
text bear	-1 0 0 2
text beat	2 -2 -2 2
text became	8 0 -6 -2
text became a	5 -2 -1 -2
text became the	2 -1 0 -1
text because	-2 0 6 -4
text because of	-5 -1 -4 9
text because the	-1 5 4 -8
text because we	-1 -1 3 -1
text become	-2 6 -1 -2
text become the	-2 2 -1 1
text bee	1 1 -2 0
text been	-9 -11 -7 27
text been (number)	1 -3 0 2
text been asked	0 -1 2 0
text been due	-1 0 0 1
text been given	-1 -6 5 3
text been in	-1 0 0 1
text been made	0 4 -3 -1
text been named	-1 0 0 1
text been taken	0 -2 2 0
text been the	1 0 0 -1
text before	2 1 -2 -1
text before (hour)	1 4 -4 0
text before (month)	-1 -6 9 -2
text before (number)	-1 0 3 -2
text before (year)	-1 5 0 -3
text before a	0 -2 2 0
text before and	1 0 0 0
text before close	0 2 -1 0
text before it	-2 3 1 -3
text before she	0 2 -1 -1
text before thanksgiving	-1 1 0 0
text before that	0 0 1 0
text before the	6 -10 -5 9
text before you	0 -1 1 0
text beforehand	-1 1 0 0
text began	4 -3 -6 5
text began as	1 -1 0 0
text began in	-1 -1 -1 2
text began to	0 1 0 0
text began with	0 -2 -4 5
text begin	-5 -8 8 5
text begin (month)	-3 1 -4 6
text begin at	0 0 1 0
text begin in	-1 -3 -1 5
text begin on	-1 3 -1 -1
text begin the	1 0 0 0
text begin with	6 -1 -1 -4
text beginner	0 -1 2 -1
text beginning	0 -8 0 8
text beginning (month)	0 -9 1 8
text begun	0 -3 1 2
text behalf	-1 0 -2 3
text behind	-4 -4 5 3
text behind a	1 -2 0 0
text behind the	-2 -2 5 -1
text being	-5 5 -4 5
text being collected	0 0 1 -1
text being planned	-1 0 0 1
text belfast	0 1 -1 0
text believe	-7 9 -1 -1
text believed	-4 5 0 0
text bell	0 1 -1 0
text belong	-1 -2 4 -1
text belong to	-1 -2 4 -1
text below	6 1 -8 1
text below the	-1 -1 0 2
text bench	1 1 -1 -1
text benche	-1 -3 4 0
text benefit	-3 5 0 -2
text bequest	0 -1 0 1
text beside	6 -1 -5 0
text best	2 9 -2 -9
text best attended	2 0 0 -2
text best day	-1 0 1 0
text beta	-2 2 0 0
text better	7 -3 -2 -1
text between	1 4 -7 2
text between (money)	1 1 0 -1
text between (month)	6 3 -11 3
text between (number)	-2 -1 4 -1
text between now	-1 1 0 -1
text between the	1 0 0 0
text between them	-1 1 0 -1
text bicycle	-2 0 -1 3
text bid	0 4 -10 6
text bid for	0 2 -1 -1
text bid will	0 2 -1 -1
text bidder	0 1 0 -1
text big	1 -1 -1 1
text bike	3 -2 -1 -1
text bill	3 -2 -4 4
text bill (number)	-1 -3 -1 6
text bin	0 -2 0 2
text binder	-1 -1 1 0
text bindery	0 -1 3 -2
text binding	0 -6 7 -1
text bingo	0 1 0 -1
text biography	1 -1 0 0
text bird	1 4 -3 -2
text birthday	-1 5 -3 0
text biscuit	1 0 0 0
text bishop	-1 1 0 -1
text bit	0 1 0 0
text black	0 -1 0 1
text blamed	-1 -2 -2 4
text blank	0 -1 1 0
text blind	3 0 0 -2
text block	0 -3 5 -2
text blog	0 1 -2 2
text board	0 4 -6 2
text board and	0 0 0 -1
text board has	-1 -5 -1 8
text board in	0 -1 -1 2
text board meet	-1 1 -1 1
text board of	-1 2 -1 0
text board on	3 0 -1 -2
text board sit	-1 2 0 -1
text board vote	0 4 0 -3
text board will	0 -1 1 1
text board's	0 -1 -2 2
text boat	0 0 2 -1
text body	0 -2 0 2
text boiler	1 -1 1 -1
text bond	3 -1 0 -2
text book	11 -15 11 -7
text book ;	1 0 -1 0
text book a	3 0 -1 -2
text book about	1 -1 0 0
text book and	1 1 1 -3
text book are	1 -2 -1 3
text book at	3 -1 1 -3
text book between	-1 3 0 -1
text book by	0 -3 6 -2
text book can	1 -1 0 0
text book club	3 0 -1 -1
text book come	0 -3 -2 5
text book drop	3 -4 -3 4
text book for	0 1 0 -1
text book from	-1 2 -1 0
text book in	-3 3 3 -3
text book is	0 0 2 -1
text book on	-1 -3 0 5
text book one	-3 6 -3 0
text book sale	0 1 -1 0
text book the	4 -1 -2 -1
text book to	4 -5 2 -2
text book week	0 2 0 -1
text book were	0 -1 0 1
text book will	-1 -3 -3 7
text book with	0 -1 1 0
text booked	1 -6 7 -2
text booking	0 -10 9 1
text bookmark	3 -1 -1 -1
text bookmobile	0 -3 1 2
text bookmobile driver	-1 0 1 0
text bookseller	-1 -6 2 4
text booth	6 0 -3 -3
text born	0 -1 1 0
text borrow	-7 1 2 5
text borrowed	10 -2 -4 -4
text borrower	5 -1 0 -4
text borrowing	-1 0 -3 4
text boss	0 1 -1 0
text both	-5 -7 6 6
text both side	0 -2 -1 3
text bottle	3 -1 0 -2
text bought	1 -2 -2 3
text bound	-1 1 1 0
text bowl	2 -5 2 0
text box	-11 23 -6 -6
text box by	-1 2 0 -1
text box is	-1 3 -1 -1
text box of	2 0 0 -1
text box on	1 0 -1 -1
text boxe	0 -1 -5 6
text braille	-1 -1 -1 2
text branch	11 -7 0 -4
text branch at	-1 0 1 0
text branch in	2 -2 -1 1
text branch library	3 0 0 -3
text branch manager	2 -2 0 0
text branch on	-1 -1 5 -3
text branch until	0 7 -2 -4
text branch's	0 2 -2 0
text branche	-10 5 -7 13
text branche in	-2 -4 1 6
text branche will	0 -1 -1 2
text brass	0 -1 2 -1
text bread	3 -2 0 -1
text break	-1 2 0 0
text breakfast	1 -2 1 -1
text brewery	-2 1 1 0
text bridge	0 1 -1 0
text brief	0 -1 0 1
text briefing	-1 -2 3 0
text bring	-2 -20 25 -3
text bring a	-6 -3 10 -2
text bring one	-1 -1 2 0
text bring the	-2 -3 4 1
text bring your	-1 -10 12 -1
text british	-2 0 0 2
text broadband and	1 -1 0 0
text broke	2 -1 -1 0
text broken	2 -2 -2 2
text brook	-2 -4 0 6
text brought	5 -8 -1 4
text brought (number)	0 -1 0 1
text brought back	4 -5 0 2
text brought in	0 0 0 1
text bst	-1 1 0 -1
text bst on	0 1 0 0
text buddy	0 -2 -2 5
text budget	14 -10 1 -5
text budget :	1 -1 0 0
text budget and	1 -2 2 -1
text budget of	0 1 0 -1
text budget the	1 -1 0 1
text build	2 -1 0 -1
text building	-2 -1 2 1
text building a	-3 2 -1 3
text building and	-1 0 1 0
text building is	-2 0 0 2
text built	-1 1 0 0
text bulletin	-2 9 -5 -2
text bunk	0 0 1 0
text bureau	-1 1 2 -2
text burned	-3 -1 -2 6
text bursary	0 4 -3 0
text bursary of	0 1 -1 0
text bus	8 -6 0 -2
text bus driver	2 -1 -2 1
text buse	-1 -1 1 0
text business	0 2 2 -4
text business day	0 1 0 -1
text business meeting	0 2 0 -1
text business on	0 1 -1 -1
text but	-3 -9 7 5
text but a	-6 -1 0 6
text but the	-1 1 1 -1
text but they	0 -1 1 0
text but you	-1 -3 4 0
text button	-1 1 3 -2
text buy	1 -1 -2 1
text buyer	0 -3 -1 5
text by	-18 29 -8 -4
text by (day)	-3 10 -3 -4
text by (hour)	0 25 -17 -8
text by (month)	-23 25 3 -5
text by (number)	-11 20 -3 -6
text by a	8 -16 -1 8
text by an	-2 -2 -1 5
text by appointment	0 -1 -1 2
text by close	0 2 -1 0
text by e	0 2 -1 -1
text by first	1 0 -1 0
text by four	0 -1 1 0
text by half	4 -2 -1 -1
text by hand	-1 4 -4 1
text by its	3 -4 0 1
text by itself	0 -2 3 0
text by labor	-1 2 -1 0
text by librarian	4 -2 0 -1
text by mid	0 4 -3 0
text by nine	-2 -6 -1 9
text by noon	0 5 -2 -3
text by one	0 -1 1 0
text by post	-1 2 -1 -1
text by someone	-1 1 0 0
text by thanksgiving	0 1 -2 1
text by that	-1 3 -1 -2
text by the	1 -8 10 -3
text by then	-1 2 -1 0
text by this	-1 1 -1 0
text by two	0 2 0 -3
text by video	-1 -1 2 -1
text by zoom	-1 -5 6 -1
text cabin	0 -4 5 -1
text café	0 0 2 -2
text cake	3 -5 4 -2
text calendar	-4 13 -4 -6
text calendar (year)	0 1 0 0
text calendar year	0 4 0 -3
text call	-2 -11 6 6
text call a	1 0 0 0
text call for	-1 -1 2 -1
text call on	-1 -7 7 1
text call that	0 -1 0 1
text call with	0 1 1 -2
text called	0 -5 -1 6
text called it	0 -1 0 1
text called off	0 0 0 1
text called the	-2 -2 -1 4
text came	24 -22 -7 4
text came back	6 -1 0 -5
text came for	6 -3 -1 -2
text came from	-1 -2 -1 3
text came in	1 -5 -2 6
text came on	6 -4 -3 1
text came through	2 -1 0 -1
text came to	2 -2 0 0
text camera	-1 -3 7 -3
text camp	2 -2 2 -2
text campaign	6 -2 0 -4
text campfire	0 -3 4 -1
text campus	3 -1 1 -2
text can	1 19 -2 -18
text can and	2 -1 0 0
text can ask	-1 1 -1 0
text can be	1 4 -1 -4
text can claim	-1 -1 2 0
text can have	-2 2 -1 1
text can hold	0 0 -1 2
text can look	1 -1 0 0
text can put	-3 4 1 -1
text can read	0 1 0 -1
text can send	0 1 0 0
text can take	0 1 -1 0
text can tell	1 0 0 -1
text can use	3 -1 -1 0
text can you	1 -1 0 0
text can't	4 -2 -2 0
text canada	0 1 -1 0
text canal	0 2 0 -1
text canceled	-6 -6 -5 16
text cancelled	1 -2 0 1
text candidate	-1 12 -8 -2
text candidate for	-1 3 1 -3
text candidate should	0 1 0 -1
text candidate will	0 1 -1 0
text cannot	-6 6 -4 4
text cannot be	-2 -1 -2 4
text canoe	-2 -6 2 6
text cap	2 -4 2 1
text cape	-2 2 -2 2
text capital	0 -1 1 0
text capitol	-1 -1 -2 4
text caption	-1 -3 6 -1
text car	1 0 -1 -1
text card	1 -9 1 7
text card and	2 -2 -2 2
text card catalog	-1 -3 -1 4
text card for	1 -2 1 -1
text card from	-1 0 -1 2
text card in	-2 -1 -2 5
text card to	1 -1 0 0
text card with	-2 -3 3 2
text care	1 0 -1 0
text career	-3 5 -2 -1
text carnegie	-5 -4 2 6
text carpet	1 -1 0 0
text carried	-1 0 -1 1
text carry	-7 7 -3 2
text carry (money)	0 -1 0 2
text carry (number)	-2 -2 1 3
text cart	4 -5 1 0
text case	1 2 -2 -1
text case study	0 -1 1 0
text cash	0 1 0 -1
text cast	1 5 -6 0
text casual	-1 2 0 -1
text cat	2 -7 6 -1
text catalog	-3 -5 2 6
text cataloging	-1 -1 -2 3
text catalogue	-3 -1 -6 9
text catalogue of	0 -3 -1 4
text catalogued	-3 -2 -1 5
text cataloguer	0 0 1 0
text cataloguing	1 0 0 0
text category	0 -1 -1 2
text caterer	0 -1 1 0
text cathedral	0 4 -3 -1
text cedar	1 -1 -3 3
text ceiling	-1 3 -2 0
text census	-2 -1 4 0
text cent	-2 1 -1 2
text cent a	-2 1 -1 2
text center	-1 -3 3 2
text center for	-1 0 0 2
text central	-3 -1 6 -2
text central (month)	0 3 -1 -1
text central library	1 -1 1 -1
text central on	0 4 -3 0
text centre	-1 -4 6 0
text ceremony	-3 -2 -3 7
text ceremony on	-2 -1 -1 3
text certificate	-1 -6 7 0
text certification	0 -4 5 -1
text certified	-3 -1 -1 5
text certified librarian	-2 -1 0 4
text chain	0 1 -1 0
text chair	8 1 -1 -8
text chair and	3 -1 0 -1
text chair by	0 5 -4 -1
text chair for	1 0 0 -1
text challenge	-1 -1 1 0
text challenged	-1 0 1 0
text chamber	-1 -2 5 -2
text change	-2 1 -8 9
text change of	1 -2 0 0
text changed	4 5 -5 -3
text chapel	0 -1 2 0
text chapter	-2 6 -1 -2
text charge	-3 -11 11 3
text charge of	0 -7 6 1
text charge to	0 -1 1 0
text charger	-3 -3 1 5
text charging	2 0 -1 -1
text charity	0 2 0 -2
text chart	11 -5 -2 -4
text chat	1 -9 9 -1
text chatbot	-1 -1 0 2
text check	3 4 -4 -3
text checked	0 0 1 -1
text checklist	9 -5 -3 -1
text checkout	-2 -1 -4 7
text cheerful	-2 2 1 -1
text chemistry	0 -1 0 1
text chest	2 -2 -1 1
text chicago	-1 1 -2 2
text child	3 -1 -1 -1
text children	7 -4 -6 3
text children in	-1 -2 -4 7
text children who	2 -3 -1 1
text children's	5 -8 5 -2
text children's book	2 -1 0 -1
text children's librarian	0 1 -1 0
text children's room	-2 -3 6 -2
text choice	0 -8 9 -2
text choir	-2 -4 4 1
text choose	-2 2 -5 4
text choose a	-1 2 0 0
text choose one	0 -3 -1 4
text choose the	1 0 0 -1
text choosing	1 -1 0 0
text chose	0 -5 -1 7
text chose the	0 -4 0 5
text chosen	1 -2 -3 4
text chosen by	4 -3 1 -2
text chosen from	-2 -1 -1 4
text chosen to	0 -1 0 1
text christma	-2 4 -1 -1
text church	5 -2 0 -3
text circle	1 -4 3 0
text circulated	-4 -2 0 6
text circulation	4 -5 2 -2
text citation	-1 2 -1 0
text city	-4 1 -1 4
text claim	-2 2 2 -2
text claimed	-1 -4 3 2
text clarification	0 4 -2 -1
text clarification may	0 2 -1 -1
text class	1 -10 13 -4
text class is	-1 -4 3 2
text class of	1 1 -1 -1
text class on	0 -3 3 0
text classe	-2 4 0 -2
text classroom	-1 0 1 0
text clean	4 -5 1 -1
text cleaner	2 -1 -1 0
text cleaning	0 3 -2 -1
text clear	5 -3 0 -2
text cleared	1 0 -1 -1
text clerk	4 3 -3 -3
text clerk and	0 3 0 -3
text clerk's	0 8 -7 -1
text clinic	3 -3 2 -2
text clip	5 -1 -2 -3
text clock	-1 -3 8 -3
text close	-8 20 -12 1
text close (day)	0 3 -3 0
text close (month)	-3 14 -4 -8
text close (number)	0 7 -3 -3
text close at	-1 3 -16 13
text close of	0 10 -4 -5
text close on	0 2 2 -4
text close the	-2 1 0 0
text closed	-1 -18 -6 25
text closed for	0 0 -1 2
text closed in	0 8 -1 -7
text closed on	-1 -1 -3 5
text closest	-1 8 -3 -4
text closet	7 -4 -1 -2
text closet and	7 -4 -1 -1
text closing	-6 17 -5 -6
text closing date	-2 5 -2 -1
text club	7 -1 -2 -4
text club and	1 0 -1 0
text clue	7 -4 0 -3
text co	1 0 0 -1
text coach	1 0 0 -1
text coaching	0 -2 2 0
text cocoa	0 -2 2 -1
text code	1 1 -1 -2
text coffee	8 -5 -1 -2
text coffee and	1 -1 1 0
text cohort	-1 4 1 -3
text cold	2 -1 1 -2
text colleague	1 -1 0 -1
text colleague in	0 -2 2 0
text colleague to	2 -2 0 0
text colleague who	-1 1 0 0
text collect	-4 3 -2 3
text collected	0 0 1 -1
text collecting	0 1 0 0
text collection	-2 0 0 2
text collection and	0 -2 2 0
text collection at	0 1 -1 0
text college	-1 2 -2 2
text college library	2 0 1 -3
text color	6 -1 -4 -1
text columbia	-2 0 0 2
text column	-1 3 -3 1
text come	-16 15 6 -6
text come after	0 4 -2 -2
text come and	-3 -2 7 -2
text come at	1 -2 1 0
text come back	-6 7 2 -3
text come by	-1 6 -3 -2
text come down	-1 5 -2 -2
text come first	-1 0 1 -1
text come for	0 -4 5 -1
text come forward	0 1 -1 0
text come from	-3 0 -4 6
text come in	-4 10 -3 -4
text come off	0 2 -1 0
text come on	0 -1 3 -2
text come out	-4 5 -5 4
text come to	-4 -5 3 6
text come up	3 -2 -1 0
text come with	-1 2 -1 0
text comic	1 -5 4 0
text coming	-1 -14 15 0
text coming by	0 -9 9 0
text comment	-4 15 -6 -5
text comment on	-2 13 -4 -7
text comment period	-1 -1 0 2
text commission	3 4 -7 0
text commissioner	-1 -3 -1 5
text commit	0 4 -3 0
text committee	3 6 -4 -5
text committee by	0 9 -4 -4
text committee has	0 -2 1 1
text committee meet	0 1 0 0
text committee of	2 -1 0 0
text common	0 -2 0 3
text community	0 4 1 -4
text community and	-1 2 0 -2
text community archive	0 0 0 1
text compact	-2 -2 -2 7
text company	-3 0 1 2
text company said	0 0 0 1
text compared	-2 0 0 2
text compete	-1 2 1 -2
text competition	0 2 -1 0
text compiling	0 2 -1 -1
text complaint	5 -6 -3 5
text complete	-2 11 -4 -5
text complete a	0 3 -2 -1
text complete by	0 2 -1 -2
text complete on	0 1 -1 0
text complete the	-2 1 1 -1
text completed	0 -5 -1 6
text completed by	0 -4 0 4
text compulsory	0 2 -1 0
text computer	-2 -3 4 1
text concept	0 3 -1 -1
text concept paper	0 2 -1 -1
text concern	1 0 0 -1
text concerned	-2 -2 0 4
text concert	6 -2 -2 -1
text condition	1 3 -1 -3
text conference	2 11 -10 -3
text conference in	5 -3 -7 5
text conference is	-1 -3 10 -7
text confidential	0 1 -1 0
text confirm	3 -7 6 -2
text congress	-5 2 -1 4
text congress in	-2 4 0 -1
text consent	-1 -2 0 3
text consent form	1 0 0 0
text conservator	-1 0 -1 1
text consider	-1 4 -1 -3
text consideration	0 3 0 -3
text considered	-4 11 -4 -4
text consortium	-1 0 -4 5
text consortium's	-1 3 -1 -1
text constitution	1 0 0 -1
text construction	-1 2 -1 0
text consult	0 2 -1 0
text consultant	0 2 -1 0
text consultant are	0 1 0 0
text contacted	0 1 -1 0
text contain	1 0 0 -1
text contest	6 -4 -2 0
text contest is	0 1 -1 0
text continue	1 1 -4 1
text continue until	0 1 0 -1
text continuing	0 -2 3 -1
text contract	1 -2 -1 2
text contract and	0 0 2 -2
text contract that	0 -1 0 1
text contributor	0 1 0 -1
text control	1 0 0 0
text conversation	0 -5 8 -4
text converted	0 1 0 -1
text cook	6 -2 -3 -2
text cookbook	-4 8 -5 1
text cooky	0 -2 1 0
text coordinator	-2 10 -3 -5
text copied	2 -1 0 0
text copy	4 1 -3 -2
text copy and	0 1 0 0
text copy are	0 -2 3 0
text copy of	5 -3 -3 1
text copyright	-1 1 2 -2
text cork	0 -3 5 -2
text corner	3 -5 0 2
text corporate	0 1 -1 0
text correct	0 2 -1 -1
text corrected	0 -2 -1 3
text cost	21 -13 -1 -7
text cost (money)	7 -8 4 -4
text cost :	1 -1 0 0
text cost are	1 -1 0 0
text cost is	0 -4 5 -1
text cost nothing	0 -2 -1 3
text cost of	-3 4 -1 -1
text cost us	3 -1 -1 0
text cost was	1 -1 0 0
text costume	4 -1 -2 -1
text cot	0 -2 4 -2
text cough	1 0 0 0
text could	-2 3 -3 2
text could have	-1 -2 0 3
text could not	0 -4 1 3
text couldn't	3 -2 -1 0
text council	-8 4 5 -2
text council has	0 -1 0 2
text council is	0 2 0 -1
text council will	0 6 1 -6
text council's	-1 0 3 -2
text count	-3 10 -8 0
text count and	-1 2 -1 0
text counted	3 -6 3 0
text counted (number)	1 0 0 0
text counter	5 2 -5 -2
text counting	1 1 0 -2
text country	-4 -3 1 5
text county	-3 9 -8 2
text county archive	0 -2 3 -1
text county have	0 1 0 -1
text county library	1 0 -1 0
text county's	1 0 -1 0
text courier	0 0 -1 1
text course	-1 -10 15 -4
text course in	1 -2 1 0
text course is	0 -1 1 0
text course run	0 -3 6 -3
text court	-1 -7 1 7
text courthouse	0 -1 2 0
text cover	1 -3 1 2
text cover letter	1 0 0 -1
text covered	1 -4 -2 5
text crate	6 0 -3 -3
text create	0 -1 1 0
text create a	0 -1 1 0
text credit	-2 -5 4 2
text creek	0 1 0 0
text crew	7 -2 -8 2
text crime	0 -1 0 0
text crisis	-1 -2 3 0
text cross	0 1 0 -2
text crowd	4 -1 -2 -1
text ct	0 -3 7 -3
text ct on	0 1 -1 0
text culture	0 1 -1 0
text cupboard	2 1 -2 -2
text curator	-4 6 -2 0
text current	0 0 -1 2
text custodian	7 -2 -3 -3
text custom	-2 -1 3 0
text customer	-1 0 -3 5
text cut	5 1 -10 4
text cut in	0 0 -4 4
text cut its	0 -1 -1 1
text cut off	-2 4 -1 -1
text cutoff	3 -4 -1 2
text cutter	-2 2 0 0
text cutting	-1 -1 -1 2
text cv	-1 10 -5 -3
text cv and	0 3 -2 -1
text cycle	-2 2 -1 1
text daily	2 -1 1 -2
text dakota	-3 0 -1 4
text dance	0 5 0 -5
text dare	1 0 0 -1
text dark	-2 6 -5 1
text dark on	-1 1 0 0
text data	2 -5 4 -2
text database	-6 4 2 0
text database and	1 2 -3 0
text date	1 16 -15 -2
text date (month)	3 -1 -1 -1
text date (number)	0 1 0 -1
text date :	1 -2 2 -1
text date and	6 -6 -3 3
text date are	0 1 0 0
text date for	-3 13 -5 -5
text date has	-1 0 -1 2
text date in	-1 1 0 0
text date is	0 5 0 -4
text date no	0 -1 0 1
text date of	1 -1 0 -1
text date was	0 4 0 -3
text date will	0 3 -2 -1
text dated	-2 -1 -3 6
text dated (month)	-2 -1 -3 6
text day	-2 11 2 -11
text day (month)	6 -5 2 -3
text day (number)	1 4 -3 -2
text day :	1 -1 0 0
text day ;	1 0 0 0
text day a	2 -1 -1 0
text day ahead	1 0 0 0
text day and	-1 3 -3 1
text day at	0 1 0 0
text day before	1 -1 1 -1
text day for	-1 -5 7 -1
text day from	0 3 -3 1
text day in	4 1 -1 -4
text day is	0 2 -3 1
text day it	0 1 -1 0
text day of	-3 -4 13 -6
text day on	-2 0 3 -1
text day one	1 -3 2 0
text day or	-1 4 -3 0
text day so	1 0 0 0
text day to	-1 0 -3 4
text day we	1 0 0 -1
text day with	0 -4 4 0
text dead	-1 0 -2 3
text deadline	-1 -4 -8 13
text deadline :	0 2 -1 -1
text deadline is	-1 3 -1 -1
text deadline no	0 -11 0 11
text deadline was	1 -19 -1 20
text deaf	-1 -4 6 -1
text deal	-4 2 1 1
text deal with	-1 -3 1 2
text dealt	0 2 -1 -1
text dean	0 -2 3 0
text dean of	0 0 0 1
text death	3 -1 -1 -1
text decibel	4 -3 1 -2
text decide	-2 -2 -2 6
text decide which	-1 -1 -1 2
text decided	1 -5 1 3
text decided to	0 -2 1 0
text decision	-3 -5 -5 13
text decision are	0 -1 -1 2
text deck	1 0 0 0
text declared	0 -2 2 0
text deep	-1 -2 -2 5
text defend	0 -3 4 -1
text degree	-1 0 0 1
text degree in	-1 -1 0 2
text delegate	-1 -5 6 -1
text deliver	-1 3 -1 -2
text delivered	0 6 -2 -4
text delivered to	0 2 -1 -1
text delivery	0 0 -3 3
text delphine	0 0 1 0
text demonstration	0 -4 5 -1
text denise	4 -2 0 -2
text dentist	1 -1 1 0
text denver	-8 -6 14 0
text department	1 0 -1 0
text department of	-1 0 -1 1
text depending	0 1 0 -1
text depending on	0 1 0 -1
text deposit	0 -4 2 2
text deputy	1 -4 0 3
text derby	1 0 -1 0
text describe	13 -1 -6 -6
text describe how	1 -1 0 0
text describe the	-1 1 1 -1
text describe what	2 0 -1 -1
text description	-2 -5 7 -1
text description and	0 -2 2 0
text design	-1 5 -4 0
text designed	1 -1 0 0
text designer	0 1 0 0
text desk	2 1 0 -2
text desk :	1 -1 0 0
text desk ;	0 3 -1 -2
text desk a	-1 3 -1 -1
text desk and	2 0 -1 -1
text desk by	0 2 -1 0
text desk for	0 -2 2 0
text detail	-1 -1 0 2
text detention	0 3 -1 -2
text development	-1 -2 2 1
text device	-2 3 2 -3
text dewey	1 -5 0 4
text diary	4 -2 -1 -1
text dictionary	5 -3 -1 -1
text did	16 -11 -3 -1
text did not	2 -1 -2 2
text did we	-1 -1 2 0
text did you	1 -1 0 0
text didn't	0 0 -1 0
text died	-5 -7 -7 20
text died on	-6 -5 -6 17
text difference	2 1 -1 -1
text different	3 -1 -2 0
text differently	2 -1 -1 0
text digital	0 -3 0 3
text digitization	0 0 -2 3
text digitize	0 1 -1 0
text dinner	-2 0 1 1
text dinner on	1 -2 -1 2
text diploma	-1 1 0 0
text direct	0 2 0 -2
text director	8 -3 -3 -2
text director and	-1 -1 -1 3
text director for	-1 5 -1 -3
text director of	0 -5 4 0
text director trustee	-4 5 0 0
text director who	-1 -3 2 2
text director's	0 -1 1 0
text discuss	-3 -2 6 -1
text discussion	-3 2 1 0
text discussion guide	-6 7 -1 -1
text discussion on	0 -2 -1 3
text display	2 -1 0 -1
text display and	0 1 -1 0
text district	-1 -8 4 6
text division	-1 -2 2 1
text do	14 -8 -1 -5
text do differently	2 -1 -1 0
text do it	2 1 -2 -2
text do not	6 -4 1 -3
text do nothing	-1 -2 -1 4
text do so	-1 0 0 1
text do what	-1 1 0 0
text do when	0 -2 2 0
text do with	-2 5 -2 -1
text do you	3 -2 -1 0
text dock	-2 0 2 0
text doctoral	0 0 -1 0
text doctoral student	0 0 -1 0
text document	2 -3 0 2
text doe	-1 7 0 -5
text doe not	-1 0 0 0
text doe the	1 0 0 -1
text doesn't	-1 3 0 -1
text dog	2 -6 -1 5
text doing	0 -1 -1 2
text doing so	0 -1 -1 2
text dollar	2 -1 -4 3
text don't	2 -2 1 -1
text donated	3 0 0 -2
text donation	-1 2 0 -2
text done	0 5 -3 -2
text done by	-2 3 1 -1
text donor	-1 -1 -2 4
text door	5 -13 13 -6
text door and	-2 -3 2 3
text door at	0 -1 3 -2
text door on	2 -1 -1 0
text door open	-1 -1 3 -1
text door that	1 -1 0 0
text double	3 0 -3 -1
text doubled	3 -2 -1 -1
text doubt	0 -1 1 0
text down	-1 -1 4 -3
text down (month)	-1 0 -2 3
text down and	0 0 1 0
text down at	-1 0 2 -1
text down by	0 -3 3 -1
text down in	-1 5 -1 -2
text down on	-1 3 -1 -1
text down the	2 -2 0 0
text downloaded	0 1 0 0
text dozen	0 2 0 -1
text dpi	-1 3 -2 0
text dr	5 -9 1 3
text draft	-4 13 -5 -4
text draft of	0 1 -1 0
text draw	1 6 -1 -5
text draw on	1 1 -2 -1
text drawer	0 8 -4 -5
text drawing	-4 4 -1 1
text drawn	-2 2 3 -2
text drawn from	-6 3 4 -1
text drawn up	3 -1 0 -2
text drew	11 -4 -3 -4
text drew (number)	2 -4 -2 4
text drive	2 -1 1 -1
text driver	4 -5 4 -2
text driver's	-1 2 -1 -1
text driver's license	-1 2 -1 0
text drop	-4 3 -2 3
text drop a	-1 2 0 0
text drop in	0 -3 6 -2
text drop your	-1 2 -1 0
text dropped	3 -2 0 -1
text drove	0 -3 0 3
text dry	-2 -3 1 4
text dryer	4 -2 -1 -1
text drying	0 -4 4 0
text dublin	-1 4 -1 -2
text due	-8 11 -9 6
text due (day)	-1 7 -3 -4
text due (month)	-1 -4 0 5
text due date	0 -2 -1 3
text due in	-2 2 -2 2
text due on	-1 12 -2 -9
text due to	0 1 0 0
text duluth	-1 1 1 -1
text dunedin	0 -1 1 -1
text durban	3 -1 1 -2
text during	11 -5 -4 -3
text during (month)	0 3 -2 0
text during (year)	-1 -1 1 1
text during the	7 -5 -1 -1
text dust	-3 4 0 -1
text duty	2 -1 0 -1
text dvd	0 -1 0 1
text e	-2 8 -3 -3
text e book	-1 4 -4 1
text e mail	0 2 0 -2
text e rate	-1 3 0 -2
text each	4 -1 2 -5
text each (day)	0 -3 5 -1
text each (month)	0 -2 -1 3
text each and	0 2 1 -2
text each book	1 -1 0 0
text each day	0 -2 2 0
text each get	0 -1 0 1
text each library	1 0 0 0
text each month	-3 -4 11 -5
text each of	0 1 -1 0
text each on	-2 -3 6 -2
text each one	2 -1 -1 0
text each other	3 -1 -1 0
text each receive	-1 -5 0 6
text each to	0 1 0 0
text each week	2 -1 0 -1
text each will	0 -2 0 3
text each with	2 -2 0 0
text each year	1 2 -2 -1
text earlier	-3 -1 3 1
text early	1 -7 16 -10
text early bird	0 4 -2 -1
text early career	-1 4 -3 0
text early literacy	-1 -1 3 -1
text earn	-2 1 2 -1
text ease	0 4 -2 -2
text easter	-1 -1 1 1
text eastern	-1 7 -3 -4
text eastern (month)	0 5 -3 -2
text eastern on	-1 2 -1 0
text eat	1 -2 2 -2
text edinburgh	0 -1 2 -1
text edited	0 1 -1 0
text edition	0 -1 0 1
text editor	-5 4 6 -6
text editor by	0 1 0 0
text education	0 -3 1 1
text educator	2 -1 0 0
text effect	-2 -3 -1 6
text effect on	-2 -1 -1 4
text egg	-3 2 1 -1
text eight	2 -5 8 -5
text eight hour	-1 -7 8 -1
text eight library	0 5 -1 -4
text eight people	0 -2 2 0
text eight week	-1 8 -7 -1
text eighteen	4 -2 -3 0
text eighteen month	5 -2 -1 -1
text eighth	0 -4 5 0
text eighty	3 -2 -1 0
text eighty one	3 -2 -1 -1
text either	0 1 -1 0
text elder	3 -3 4 -4
text elder and	1 0 2 -2
text elect	-1 -2 0 3
text elected	1 -7 -3 9
text election	2 -2 -2 3
text electronic	0 6 -3 -2
text elevator	0 -3 1 2
text elevator is	-1 -1 1 0
text eleven	13 -13 -6 6
text eleven library	1 -1 2 -1
text eleven minute	2 -2 0 0
text eleven of	1 -2 -1 1
text eleven people	0 0 1 -1
text eleven year	3 -3 -2 2
text eligibility	0 1 0 0
text eligible	-1 5 -1 -4
text elko	4 -2 -3 1
text elm	-4 -5 3 6
text elm street	-2 -3 -3 7
text else	4 -2 -1 -1
text elsewhere	0 -1 0 0
text email	-9 14 -3 -2
text emergency	-1 2 0 -1
text employee	1 -3 4 -1
text employee of	1 1 -1 -1
text employer	-1 -2 4 -1
text emporia	-1 -1 -2 3
text empty	2 1 0 -4
text encouraged	0 0 1 -1
text encouraged to	0 1 -1 0
text encyclopedia	1 -1 0 0
text end	0 -6 9 -3
text end (month)	-2 -4 14 -8
text end a	-1 -7 0 7
text end date	-1 7 -1 -5
text end of	-2 8 -8 2
text end on	-1 -5 7 -1
text ended	7 -8 -6 8
text ended (month)	1 -1 0 1
text ended on	-1 -3 -1 4
text ending	-2 2 2 -1
text ending (month)	1 1 -1 -1
text ending in	0 -3 5 -1
text energetic	0 1 0 -1
text engine	-1 -2 1 2
text engineer	-1 3 0 -1
text english	2 -1 -2 0
text enough	3 -1 0 -2
text enough for	0 1 -1 -1
text enquiry	-1 0 0 1
text enroll	-1 -12 14 -1
text enroll through	0 -4 5 0
text enrolled	0 -4 -1 5
text enrollment	0 -3 6 -2
text enrollment is	0 -2 3 0
text enrolment	-1 -7 10 -3
text enrolment stop	0 -4 4 0
text enter	0 -3 5 -2
text enter your	0 -6 6 0
text entered	0 0 -2 2
text entrance	3 -3 0 -1
text entrant	0 1 -1 -1
text entry	4 4 -11 3
text entry are	1 1 -1 -1
text entry close	0 1 -1 -1
text entry form	0 2 0 -2
text entry in	1 0 0 -1
text entry is	0 0 1 0
text envelope	-2 4 -1 -1
text equipment	1 0 -1 0
text error	-1 2 -4 2
text especially	0 1 0 0
text essay	6 -1 -1 -4
text essential	-1 3 -1 0
text estate	0 -1 0 1
text estate of	0 -1 0 1
text estimate	1 -1 -1 1
text et	-1 7 -5 -2
text et (month)	0 1 -1 0
text et on	0 3 -2 0
text ethic	-1 0 1 0
text evaluation	1 0 0 0
text eve	0 2 -1 -1
text even	1 -1 0 0
text evening	-1 -4 12 -6
text evening (month)	0 0 1 0
text evening in	0 -2 2 0
text evening of	0 -2 3 -2
text evening on	0 1 0 -1
text event	4 0 -2 -2
text ever	0 3 -1 -2
text every	23 -5 3 -21
text every (day)	0 -11 16 -6
text every (month)	3 -1 -1 -1
text every branch	-2 6 -3 -1
text every library	4 -2 -1 -1
text every month	-3 3 0 0
text every one	6 -4 -1 -1
text every other	-2 3 -2 0
text every public	-1 2 0 -1
text every second	3 -2 0 -1
text every two	2 0 -1 0
text every year	0 -1 0 1
text everybody	0 -1 0 0
text everybody's	1 -1 0 0
text everyone	-5 10 -1 -4
text everyone by	0 1 0 -1
text everyone who	-2 4 -1 -2
text everything	1 1 0 -2
text everything come	-1 1 0 0
text everything else	1 -3 2 0
text everywhere	-3 -1 4 0
text evidence	-2 0 0 2
text exam	-2 2 0 0
text example	0 2 -2 0
text except	0 -3 6 -2
text except for	2 -2 0 0
text exchange	0 -1 0 2
text exercise	1 -1 0 0
text exhibit	-1 3 -2 0
text exhibition	-2 4 -3 1
text existing	0 -1 -1 2
text expect	-2 -3 -2 7
text expect to	-1 1 -1 2
text expected	-1 -2 2 1
text expected by	-1 1 1 -1
text expected to	0 -1 1 0
text expense	1 2 -2 -1
text experience	0 7 -5 -2
text experience in	0 1 0 0
text experienced	0 1 0 -1
text expire	0 9 -2 -7
text expire on	0 5 -2 -4
text explain	10 -5 -3 -2
text explain how	2 -2 0 0
text explain the	0 2 -2 0
text explain why	4 -2 0 -1
text express	0 1 -1 0
text expression	-1 5 -3 -1
text expression of	0 4 -3 -1
text extended	0 3 0 -3
text extension	1 0 1 -1
text extra	2 1 1 -3
text eye	0 -3 3 0
text face	-2 1 3 -2
text facilitator	0 2 -1 0
text facility	3 -2 0 -1
text facing	-1 0 0 1
text faculty	-5 9 -2 -2
text failed	0 3 -8 5
text failure	0 0 0 -1
text fair	-5 16 -7 -4
text fairground	-1 -2 0 3
text fake	2 -2 1 -1
text fall	-5 8 -10 7
text fall (year)	-1 -1 0 3
text family	14 -10 -4 0
text family in	3 -3 -1 2
text far	1 1 -1 -1
text fare	0 2 -2 0
text farmer	5 -3 -1 -1
text farmer market	4 -3 -1 -1
text fast	2 -2 0 0
text favor	-1 1 -1 1
text favorite	-5 6 0 -1
text fe	0 -3 3 0
text fed	0 0 0 1
text federal	-1 -2 -1 4
text federal judge	0 -1 0 1
text fee	-7 1 15 -9
text fee (money)	-1 1 1 0
text fee :	0 -1 1 0
text fee and	-1 1 0 0
text fee are	0 -5 6 -1
text fee is	0 -1 6 -4
text fee of	-2 0 0 2
text feed	1 2 -2 -1
text feedback	0 -3 4 -1
text feel	4 -3 -1 0
text feel like	1 -1 0 0
text feet	2 0 -7 5
text feet of	-2 3 -2 1
text fell	0 -4 -1 6
text fellow	-1 8 -5 -2
text fellow spend	-1 2 -1 -1
text fellowship	2 0 -2 0
text felt	1 -1 -1 0
text festival	-2 4 -1 -1
text few	0 -5 1 5
text fewer	-4 6 -3 0
text fewer than	-2 7 -1 -3
text fi	-1 6 -2 -4
text fiction	0 4 0 -3
text field	2 -2 0 0
text fifteen	-2 5 -1 -2
text fifteen minute	1 -1 0 0
text fifth	-4 0 -1 4
text fifty	-1 4 -2 -1
text fight	2 0 0 -2
text figure	-1 0 -4 4
text figure for	-2 -2 0 4
text figure on	0 2 -1 -1
text file	-5 15 -5 -4
text file at	-1 1 1 -1
text file complete	0 2 0 -2
text file will	0 -1 0 1
text filed	-4 -6 4 7
text filing	1 2 0 -3
text fill	-4 5 1 -2
text fill in	-1 1 -1 0
text fill out	-1 1 0 0
text filled	-2 10 -3 -5
text filled in	-1 4 -2 -1
text film	1 -1 -2 2
text final	3 1 0 -4
text final day	0 4 -2 -2
text finalist	-3 14 -9 -3
text finalist in	-1 -1 -1 2
text finalist will	0 2 -1 -1
text find	4 -3 3 -4
text find out	0 -1 1 0
text find the	6 2 -2 -5
text finding	3 3 -3 -3
text fine	-3 -4 -2 10
text finish	-1 -2 0 3
text finish the	-1 0 1 1
text finished	2 -6 3 2
text finished by	0 1 0 -1
text finished the	0 -1 0 1
text fire	0 -3 4 -1
text fire marshal	0 -1 1 0
text firm	1 -6 4 1
text first	5 0 4 -9
text first (day)	-2 10 -2 -6
text first (number)	0 3 0 -2
text first and	0 -1 1 0
text first come	0 3 -2 -1
text first day	0 -2 2 0
text first in	1 -2 0 2
text first meeting	-2 -2 5 -1
text first name	2 3 -4 -1
text first nation	-2 0 0 2
text first of	-1 2 -1 1
text first one	1 -1 1 -1
text first served	-1 3 -1 -1
text first time	-1 -6 2 5
text first week	-3 -4 4 4
text first year	-1 -4 -1 6
text fiscal	-1 -1 -1 3
text fiscal year	-1 -1 -1 2
text fish	1 0 -1 0
text fit	3 -1 -1 -1
text five	-4 5 0 -1
text five and	0 -2 0 2
text five book	-1 4 -2 0
text five day	0 -3 3 0
text five hour	0 3 -2 0
text five library	3 -1 -2 0
text five minute	0 2 -1 -1
text five name	-1 2 -1 0
text five of	1 -1 0 -1
text five people	1 0 0 0
text five week	3 -5 4 -2
text five year	-1 0 4 -3
text fix	0 -1 1 0
text fixed	-1 -3 2 3
text fixer	1 -1 0 0
text flashlight	0 -1 4 -2
text flat	-2 0 0 2
text flood	1 -3 3 0
text floor	-3 0 2 1
text floor plan	1 0 -1 -1
text flyer	-1 2 -1 0
text fold	0 -1 1 0
text folded	0 0 -2 2
text folder	0 1 0 -1
text folding	4 -2 -1 -1
text folding chair	2 -1 0 -1
text follow	-1 -5 6 0
text follow in	-1 0 6 -5
text follow on	-1 1 1 -1
text follow the	0 -2 0 2
text followed	2 -2 1 -1
text food	0 4 -1 -2
text food truck	0 0 1 -1
text foot	0 2 -1 -1
text footnote	1 0 1 -2
text for	0 3 9 -11
text for (day)	0 -5 -1 6
text for (money)	-1 3 -4 2
text for (month)	-1 -4 2 4
text for (number)	0 0 -5 5
text for (year)	-3 0 2 0
text for a	-14 25 0 -11
text for adult	2 -3 0 1
text for all	-1 -2 1 2
text for an	-5 10 -5 0
text for and	0 -1 0 1
text for anyone	-1 -7 9 -2
text for anything	2 -2 0 0
text for applicant	0 1 0 -1
text for as	-1 3 0 -2
text for at	0 1 0 0
text for between	-2 5 -1 -1
text for book	0 2 0 -2
text for by	-1 -2 -1 3
text for each	0 -1 0 1
text for eight	-2 4 -2 0
text for eleven	4 -2 0 -2
text for every	2 -2 1 -1
text for everything	1 -3 3 0
text for five	0 5 -4 -1
text for forty	-2 -1 0 3
text for four	1 -4 -2 6
text for friend	-1 0 1 0
text for good	-1 1 -2 2
text for half	-1 0 1 0
text for it	1 4 -2 -3
text for its	-1 1 1 -1
text for librarian	-1 -2 0 3
text for library	-3 4 1 -2
text for lunch	0 -1 1 0
text for member	0 -5 5 0
text for more	1 -1 0 0
text for next	0 2 -2 0
text for nine	2 -2 2 -2
text for one	5 -7 6 -4
text for our	1 4 -4 -1
text for paper	2 -1 -1 0
text for people	4 -7 3 0
text for program	0 -1 0 2
text for public	1 -4 -1 4
text for reading	1 0 0 -1
text for receipt	0 1 -1 0
text for school	0 -1 1 0
text for session	0 -2 4 -2
text for six	0 3 -1 -2
text for someone	0 2 -1 0
text for spring	-1 5 -2 -3
text for staff	0 -4 4 0
text for summer	1 -1 0 0
text for ten	2 -4 3 -1
text for that	0 -2 2 0
text for the	3 -4 -5 7
text for their	0 2 -1 -1
text for them	0 -3 4 -1
text for this	-1 -1 4 -2
text for those	-1 -4 6 -1
text for three	-1 9 -4 -4
text for twenty	1 0 3 -3
text for two	0 -2 -3 6
text for up	-1 5 -2 -2
text for us	-1 3 0 -1
text for what	0 1 0 0
text for which	1 0 0 -1
text for work	0 -1 0 2
text for year	1 0 0 -1
text for you	-1 1 0 -1
text for your	-1 1 0 -1
text forged	0 -1 2 -1
text form	7 24 -10 -20
text form ;	1 -1 0 0
text form a	6 -3 0 -2
text form and	-1 6 0 -6
text form are	0 4 -3 -1
text form by	-2 1 2 -2
text form come	1 2 0 -2
text form for	3 -1 -1 -1
text form goe	0 4 -2 -2
text form has	0 -2 0 2
text form in	1 -1 0 0
text form is	-2 5 -2 0
text form itself	0 -2 2 0
text form on	0 -2 -1 3
text form that	4 -2 -1 -1
text form to	-1 4 -1 -2
text form which	-1 1 -2 2
text form with	0 -1 1 0
text formal	0 0 1 -1
text format	-1 3 -2 0
text former	-1 -10 4 6
text fortnight	-6 9 -1 -2
text forty	3 2 0 -6
text forty minute	0 -1 2 -1
text forty one	1 0 0 -1
text forty people	1 0 0 0
text forum	-1 3 -2 1
text forward	-5 12 -6 -1
text forward a	-1 2 -1 0
text forward by	0 -1 -1 1
text found	-1 -4 -3 8
text found in	-1 -1 -2 4
text foundation	2 -3 -1 2
text foundation has	-1 -2 0 3
text foundation's	-3 -2 0 5
text founded	-1 -1 0 2
text founded in	0 0 0 1
text four	4 -10 0 7
text four day	2 -2 0 0
text four hour	1 1 -1 -1
text four hundred	-1 -3 -1 5
text four in	0 1 0 -1
text four is	5 -5 2 -2
text four month	0 0 0 1
text four page	0 6 -3 -2
text four people	-1 -5 -2 7
text four session	1 -1 1 0
text four state	-4 2 0 2
text four time	0 1 -1 0
text four week	-2 1 3 -2
text four year	-4 2 -3 4
text fourteen	4 -6 3 0
text fourteen month	1 -1 0 0
text fourth	3 -1 -3 0
text fourth grader	4 -2 0 -2
text frame	5 -3 0 -2
text framed	2 0 0 -1
text frank	0 -4 4 0
text free	-8 1 16 -9
text free ;	0 -2 2 -1
text free and	0 0 1 0
text free but	0 -3 4 0
text free for	0 -1 1 0
text free on	0 1 -1 0
text free to	0 -4 5 -1
text freedom	0 -1 1 0
text freezer	0 -5 3 1
text freight	-3 7 -2 -2
text french	1 -1 0 -1
text friday	1 -5 3 1
text friend	-4 7 0 -3
text friend and	0 -1 1 0
text friend group	-1 2 -1 0
text friend of	-1 2 1 -1
text from	-15 -4 15 5
text from (day)	-1 -2 1 2
text from (hour)	-3 -9 13 -1
text from (money)	0 -2 -1 3
text from (month)	0 21 -6 -15
text from (number)	-19 -7 11 16
text from (year)	-2 -7 -1 9
text from a	5 -7 1 0
text from all	0 -1 1 0
text from among	-1 -2 -1 3
text from an	0 1 -1 1
text from any	-1 -2 -1 4
text from each	2 -1 0 -1
text from eleven	1 -1 0 0
text from her	-1 -1 2 0
text from home	-1 0 1 0
text from librarian	0 3 0 -3
text from noon	-1 -3 5 -1
text from one	-2 -2 5 0
text from our	0 1 0 0
text from people	1 0 0 0
text from six	2 -2 1 -1
text from the	4 -5 1 0
text from those	-2 2 0 -1
text from today	-7 12 -1 -4
text from us	0 1 0 0
text from you	-3 4 -1 0
text from your	-3 4 0 -1
text front	0 0 2 -1
text front door	0 -1 1 0
text full	-3 1 1 1
text full application	0 3 -1 -2
text full consideration	0 3 0 -2
text full day	-1 -1 2 0
text full list	0 0 -1 1
text full time	0 1 -1 0
text fully	-1 1 0 0
text fund	-8 0 -2 9
text fund and	1 -1 -1 0
text fund for	0 -1 0 1
text fund will	0 -1 0 1
text funded	-1 3 2 -4
text funded by	0 -1 1 0
text funder	0 -3 2 1
text funder and	0 -1 1 0
text funding	-1 0 0 2
text funding for	0 -3 0 3
text funeral	0 -1 0 1
text funny	0 1 -1 0
text furniture	-3 1 -1 3
text further	0 -4 -2 6
text gallery	-1 -1 3 -2
text galway	0 3 -1 -2
text game	1 -1 0 0
text garden	-1 4 -1 -2
text gas	0 0 1 0
text gate	-1 2 -1 0
text gather	-5 -3 8 -1
text gather in	-4 0 5 -1
text gathered	-1 4 -3 0
text gathered through	0 5 0 -4
text gathering	-1 2 0 -1
text gave	3 -7 -5 9
text genealogy	0 -1 1 0
text general	0 0 -1 1
text geology	0 0 0 -1
text get	-17 24 3 -10
text get (money)	-2 -2 -2 6
text get a	-3 11 1 -8
text get in	0 1 -1 0
text get it	-3 3 2 -2
text get one	-6 10 -3 -2
text get to	0 1 0 0
text getting	2 -2 0 0
text gift	-2 -1 -2 5
text gift from	0 -1 0 1
text give	-5 11 -4 -2
text give (money)	-3 4 -1 -1
text give a	-5 4 0 0
text give the	0 -1 1 0
text give them	0 4 -4 0
text give up	1 -1 0 0
text given	-1 -5 3 3
text given in	1 0 0 -1
text given out	-1 -2 5 -2
text given to	0 0 1 0
text giving	-1 1 1 0
text giving away	-1 2 0 0
text glad	0 1 -1 0
text glad of	-1 1 0 0
text glass	3 2 -3 -2
text glossary	0 -1 0 1
text glove	2 -2 0 -1
text glue	0 -1 3 -1
text gmt	0 7 -5 -2
text gmt on	0 5 -3 -1
text go	-8 0 4 4
text go back	0 -2 0 2
text go in	-1 3 2 -3
text go into	0 1 -1 0
text go on	-2 7 0 -6
text go out	-4 0 -3 7
text go through	0 -3 3 -1
text go to	-7 1 -2 7
text go up	1 0 -1 0
text goat	1 -1 0 0
text goe	-9 25 -7 -8
text goe back	0 4 -2 -2
text goe dark	-3 4 -1 0
text goe live	0 3 -1 -2
text goe on	-3 -1 0 4
text goe out	0 2 0 -1
text goe to	-5 9 -3 -2
text going	0 -3 5 -2
text going on	0 -1 3 -2
text going to	0 -1 1 0
text gold	-2 -4 0 7
text golden	0 1 0 -1
text gone	-6 6 -2 3
text gone by	-1 -1 0 2
text gone on	2 1 -1 -2
text good	2 12 -12 -2
text good standing	0 1 0 -1
text goose	1 -1 0 0
text got	8 -2 0 -6
text got (number)	-2 4 0 -1
text got it	2 -1 0 -1
text gov	0 -2 1 1
text government	1 -3 -2 4
text governor	-1 0 -2 3
text governor's	-1 3 -1 -1
text grade	-1 1 -2 2
text grade (number)	0 0 1 -1
text grader	5 -2 0 -3
text graduate	-8 6 2 -1
text graduate student	-6 1 7 -3
text grain	-1 -2 0 3
text grain elevator	-1 -2 0 3
text grand	0 -3 -1 4
text grandmother	1 1 0 -2
text grange	0 0 1 0
text grange hall	0 -2 2 0
text grant	0 -8 3 4
text grant and	2 -2 1 -1
text grant for	1 0 -1 0
text grant from	0 -1 0 0
text grant in	0 -2 0 2
text grant of	0 1 0 -1
text grant office	-2 0 0 3
text grant officer	-2 1 1 0
text grantee	1 -1 0 1
text graphic	6 -6 0 0
text grass	2 -3 0 1
text great	-3 7 -2 -2
text green	4 -3 0 0
text grew	2 -1 0 0
text grid	-1 1 -2 2
text grief	0 1 -1 -1
text ground	-2 -2 2 3
text group	2 -1 3 -3
text group are	3 -1 0 -2
text group has	-1 4 -1 -1
text group in	-1 1 0 0
text group of	0 -5 4 1
text group that	1 0 0 0
text group to	0 -1 0 2
text grown	-2 4 -1 -1
text grown up	-1 2 0 -1
text guam	-2 1 0 1
text guard	8 -6 1 -2
text guelph	0 0 0 1
text guess	0 8 -3 -5
text guest	4 -7 5 -2
text guidance	0 0 1 0
text guide	1 9 -2 -9
text guide to	5 -3 0 -1
text guideline	-1 2 -1 0
text guideline and	-1 0 1 0
text guideline are	0 -1 -1 3
text guild	-1 -1 2 0
text gym	-1 -3 3 1
text h	0 -2 3 0
text habit	3 -2 0 -1
text had	27 -30 -15 18
text had (number)	4 -7 -1 4
text had a	5 -2 -1 -2
text had applied	1 -3 0 2
text had asked	1 -2 0 0
text had been	-2 -2 -2 6
text had from	0 1 0 -1
text had it	-1 1 0 0
text had learned	3 0 -1 -2
text had never	2 -3 1 0
text had one	2 -1 0 -1
text had stopped	2 -1 1 -2
text had the	2 2 -2 -2
text had to	2 -8 1 4
text had written	1 -1 0 0
text haiku	5 -4 -1 0
text half	-1 -2 4 -1
text half a	0 1 -1 0
text half day	-1 4 -2 -1
text half finished	-1 -3 1 3
text half hour	0 -1 2 0
text half of	-2 -1 0 3
text half price	1 -3 3 0
text half the	0 6 -1 -4
text hall	-1 -10 15 -4
text halloween	-2 1 2 0
text hand	-5 7 1 -4
text hand and	1 1 -1 -1
text hand by	-2 8 -3 -4
text hand in	-1 9 -7 -1
text hand on	-3 -2 6 -2
text hand out	0 -3 0 3
text handbook	1 2 -1 -3
text handed	-2 2 -2 2
text handed over	0 0 -1 1
text handle	0 1 0 -1
text handwriting	-1 1 1 -1
text handwritten	-5 6 0 -1
text hang	-1 4 -2 -1
text happen	-2 3 1 -2
text happened	2 -1 -1 -1
text hard	-5 -1 3 3
text hardest	2 -1 0 -1
text hardware	1 -1 0 0
text hardware store	1 -1 0 0
text harrisburg	-1 -4 6 -1
text has	1 1 -22 19
text has (number)	-3 0 -2 5
text has a	5 -6 8 -7
text has agreed	-1 -1 2 0
text has approved	0 -5 0 5
text has asked	0 0 -1 0
text has awarded	0 -1 0 1
text has been	-7 -5 -8 20
text has come	0 3 -1 -3
text has done	0 2 0 -2
text has four	-2 3 0 -1
text has gone	-3 0 -1 4
text has helped	0 0 0 1
text has made	0 1 -1 0
text has never	1 1 -1 -1
text has no	-3 7 -2 -3
text has not	1 -3 -1 3
text has one	0 0 0 -1
text has put	0 -2 0 3
text has received	0 -1 0 2
text has room	-1 5 -4 0
text has said	-1 3 0 -1
text has seen	3 -2 -1 0
text has sent	-1 1 0 0
text has set	0 0 -1 1
text has the	2 -1 0 0
text has to	0 4 -2 -2
text has two	1 1 0 -1
text has won	-1 -1 0 3
text hasn't	-2 5 -1 -2
text hat	-4 3 7 -5
text hat by	0 3 -3 0
text hattie	-1 -3 0 4
text have	-10 11 -9 9
text have (number)	-4 6 -2 0
text have a	0 -3 1 2
text have already	-1 0 1 -1
text have an	0 -2 -1 3
text have asked	-1 -4 0 5
text have been	2 -2 -4 4
text have chosen	-1 0 -1 2
text have come	-1 0 0 1
text have doubled	2 -1 0 -1
text have had	0 0 0 1
text have it	-3 3 1 -1
text have made	2 -1 -1 0
text have never	-1 2 -1 0
text have no	-1 1 0 0
text have not	0 0 1 0
text have paid	-1 2 0 -1
text have put	1 0 0 -1
text have read	3 -2 0 -1
text have seen	2 -1 -1 0
text have signed	0 2 -1 -1
text have stopped	-1 -1 0 1
text have taken	1 -2 0 1
text have the	-4 5 3 -3
text have them	-1 2 0 -2
text have three	0 -1 0 1
text have to	-1 8 -4 -4
text have until	-4 -1 -4 9
text have you	0 1 0 -1
text have your	-1 4 -2 -2
text having	0 -3 -1 4
text hay	-1 -1 -1 4
text he	16 -12 -6 1
text he did	3 0 -1 -1
text he has	3 -1 0 -2
text he keep	4 -2 0 -2
text he say	8 -2 -1 -6
text he was	-1 0 2 -1
text he will	5 -4 -3 1
text head	0 1 1 -2
text head of	0 -1 2 -1
text heading	0 -4 7 -4
text heading to	0 -3 7 -4
text headphone	0 -4 4 0
text headphone and	0 -4 4 0
text headquarter	0 0 -1 1
text health	5 -3 -1 -1
text hear	-7 10 4 -7
text hear a	0 0 1 0
text hear from	-3 8 -4 -1
text heard	-1 6 -5 0
text heard from	0 6 -3 -3
text hearing	-3 -2 1 4
text hearing is	-1 -2 0 4
text hearing on	-1 0 2 0
text height	1 0 0 0
text held	3 -7 5 -1
text held (month)	2 -5 2 1
text held a	0 -1 1 0
text held at	0 -1 0 0
text held by	0 1 -1 1
text held in	0 0 1 -1
text held on	0 2 0 -2
text help	-1 8 -2 -5
text help of	0 -1 1 0
text helped	1 -1 -1 0
text helped (number)	2 -1 -1 0
text her	15 -20 -5 10
text her last	-1 -2 0 3
text her name	-1 -3 -1 6
text her own	0 -1 1 0
text here	15 -13 0 -2
text here are	1 -4 -2 5
text here is	13 -9 2 -6
text here's	1 -1 0 0
text herself	3 0 0 -2
text high	8 -2 -2 -4
text high school	7 -2 -2 -3
text higher	-2 0 0 2
text hill	-3 4 0 -1
text him	4 -2 -1 -1
text hire	-2 7 -2 -2
text hired	5 -3 -1 -1
text hiring	0 0 -1 1
text his	17 -8 0 -8
text historian	-4 3 3 -2
text historic	0 -1 1 0
text historical	1 -4 6 -2
text historical society	1 -1 0 -1
text history	1 0 -1 0
text history of	-1 -3 4 -1
text history room	1 -2 -1 2
text hit	0 -2 2 0
text hmong	0 0 0 1
text hobart	-1 2 0 0
text hold	0 -14 10 4
text hold a	-1 -1 2 -1
text hold an	0 -2 2 0
text hold its	0 -1 1 0
text hold the	-1 3 -1 -1
text holder	0 -2 0 2
text holding	1 0 0 0
text holding a	1 0 0 0
text hole	2 -1 0 -1
text holiday	-1 5 -1 -3
text hollis	0 2 -2 0
text home	1 6 -8 1
text home on	-1 0 0 1
text honest	-3 0 -2 5
text honey	0 2 -2 -1
text honor	-4 5 -3 2
text honored	-3 0 -2 5
text honoree	-1 2 -1 0
text hope	-1 2 -1 0
text hope to	0 1 -1 0
text hospital	1 -1 -2 2
text hospital library	1 0 0 -1
text host	3 -6 0 3
text host :	2 -1 0 -2
text host a	-1 1 0 0
text hosted	1 0 0 0
text hot	-4 -1 1 4
text hotel	-2 -5 8 -1
text hotspot	1 3 -1 -3
text hour	-8 12 4 -8
text hour (hour)	0 1 -1 0
text hour ;	0 2 -2 -1
text hour a	-1 -4 4 1
text hour and	-3 6 -1 -2
text hour by	4 -7 4 0
text hour for	3 -3 0 0
text hour of	-2 3 -4 2
text hour on	-1 -1 4 -2
text hour or	0 1 0 0
text hour per	0 2 -1 -1
text hour to	0 0 -1 0
text hour with	-4 1 4 -1
text house	2 -7 0 5
text house bill	-1 -3 -1 6
text household	1 -1 0 0
text housing	-4 -3 9 -2
text how	30 -13 -8 -9
text how a	7 -3 -1 -3
text how do	2 0 -1 0
text how it	1 0 -1 0
text how long	-2 3 -1 0
text how many	-1 3 -2 0
text how much	0 -2 2 0
text how the	4 -3 0 -1
text how they	4 -1 -1 -2
text how to	4 -6 1 0
text how we	3 -1 -1 -1
text human	0 0 1 -1
text human library	0 -1 1 -1
text humanity	0 1 -1 0
text humanity council	0 -1 2 -1
text hundred	-7 11 -3 -1
text hundred people	0 2 -1 -1
text hundred word	-5 9 0 -4
text hung	6 0 -2 -5
text hunt	-1 -1 3 -1
text hurt	-1 1 0 0
text hydrologist	-2 2 2 -1
text i	19 -10 -6 -3
text i am	3 -2 0 0
text i applied	0 -1 0 1
text i have	3 -2 0 -1
text i know	2 -2 0 0
text i nearly	0 1 -1 0
text i read	4 -1 0 -2
text i was	-3 0 0 3
text i'd	1 -2 1 0
text i'm	-6 8 -1 -1
text i've	3 -2 -1 0
text ice	1 -2 4 -3
text idaho	2 -2 0 0
text idea	10 5 -4 -11
text idea for	3 2 -2 -2
text idea that	1 1 0 -1
text if	-8 6 13 -11
text if it	0 0 -1 1
text if it's	0 -1 0 1
text if received	0 1 0 -1
text if the	3 -6 4 -2
text if they	-3 8 -2 -3
text if we	1 -1 1 -1
text if you	-7 3 8 -4
text if you're	0 -3 4 -1
text if you've	0 3 0 -3
text if your	-2 1 1 0
text illustrator	-1 1 -2 1
text image	0 2 -2 0
text image and	-1 1 0 0
text in	10 0 1 -10
text in (money)	0 -1 0 1
text in (month)	6 7 -16 3
text in (number)	9 -14 -4 9
text in (year)	4 -12 -5 13
text in a	11 -6 1 -5
text in advance	0 -2 2 0
text in albany	-1 -6 8 -1
text in all	2 -2 -1 0
text in an	0 -2 2 0
text in and	-2 0 2 -1
text in another	0 2 -1 -1
text in any	-5 0 3 2
text in asl	-1 2 -1 0
text in at	-2 2 -4 4
text in bangor	1 -1 -1 1
text in before	-2 -1 -1 5
text in between	2 0 -1 0
text in book	0 4 0 -3
text in by	-3 6 -7 4
text in calendar	0 3 0 -3
text in central	-2 0 0 2
text in chicago	-1 0 -1 2
text in denver	-7 -1 10 -2
text in detention	0 3 -1 -2
text in duluth	-1 1 1 -2
text in durban	-1 1 0 0
text in each	-2 0 -2 4
text in early	0 -1 1 0
text in edinburgh	0 -1 1 -1
text in eleven	0 1 0 0
text in english	0 1 -1 0
text in every	-5 9 -3 -2
text in favor	-1 1 -1 1
text in five	-2 7 -4 -1
text in for	0 -1 2 -1
text in four	-5 6 -1 0
text in full	1 -3 2 -1
text in good	0 1 0 -1
text in guelph	0 0 0 1
text in hand	-4 6 2 -4
text in her	0 -4 -1 5
text in hobart	-1 2 0 0
text in ireland	-1 3 -1 -1
text in it	0 2 -2 0
text in its	3 0 0 -4
text in late	0 -3 0 3
text in library	3 0 -1 -2
text in lincoln	-1 2 -1 0
text in my	3 -2 -1 0
text in nine	3 -7 -2 6
text in no	0 1 0 -1
text in on	4 -7 6 -3
text in one	5 -1 -5 1
text in ontario	-3 -2 -1 7
text in order	0 3 0 -3
text in our	-7 14 -5 -2
text in person	6 -6 6 -6
text in perth	2 0 -1 0
text in pierre	6 -2 0 -4
text in place	0 -3 -1 4
text in progress	0 1 0 0
text in public	0 3 1 -4
text in red	1 0 0 0
text in residence	-2 11 -5 -5
text in salina	0 0 1 -1
text in saskatoon	0 0 -2 2
text in sheet	0 -2 2 0
text in six	7 -3 -2 -2
text in spokane	-1 -2 3 0
text in spring	0 1 0 -1
text in st	-1 -2 -1 4
text in ten	-1 4 -3 0
text in the	-20 8 16 -4
text in them	1 -1 0 0
text in this	0 0 1 -1
text in three	2 -3 0 1
text in through	0 3 -1 -1
text in time	-1 7 -3 -3
text in to	0 0 0 -1
text in toronto	-1 2 -3 2
text in touch	0 2 -2 0
text in town	4 -2 0 -2
text in two	1 -3 -3 5
text in use	-2 -1 -4 7
text in wale	-1 0 2 -1
text in whatever	-1 1 0 0
text in which	0 1 -1 0
text in will	0 0 0 1
text in with	-1 0 0 0
text in writing	-1 6 -5 -1
text in year	1 0 0 -1
text in your	-1 4 -2 -1
text inbox	-1 3 0 -1
text inbox by	0 2 -1 -1
text incarcerated	0 3 0 -3
text include	-3 -9 9 3
text include (money)	-1 1 0 0
text include a	-1 -2 3 0
text included	3 -7 7 -3
text including	-2 0 3 -1
text including (month)	-3 5 -2 -1
text including the	0 0 0 1
text inclusive	1 0 -1 0
text income	-2 -1 1 3
text increase	1 -1 0 1
text increase of	1 -1 0 0
text independent	-2 2 0 0
text index	4 -3 -1 0
text index card	3 -2 -1 0
text indigenous	0 0 1 0
text individual	0 -1 0 1
text indoor	0 -2 2 0
text informal	0 -3 3 0
text information	0 1 2 -3
text information desk	0 0 0 -1
text ink	-1 -2 0 3
text inquiry	-1 6 -1 -5
text ins	0 -4 5 -1
text inside	3 -3 -2 2
text installation	0 3 -3 0
text installation is	0 2 -1 -1
text instead	3 -1 -1 -1
text instead of	1 1 0 -1
text institute	-2 -9 15 -4
text institute meet	0 -1 2 0
text institute's	-1 -2 1 2
text institution	-1 2 -2 0
text instruction	1 -1 -1 0
text instructor	0 -3 3 -1
text instrument	2 0 -1 -2
text insurance	1 0 0 -1
text insurer	1 1 -1 -1
text intelligence	-1 1 0 -1
text intend	0 1 0 -1
text intend to	0 1 0 -1
text intent	0 4 -2 -1
text interest	-1 12 -6 -5
text interest by	0 1 -1 0
text interest close	0 3 -3 0
text interest to	0 2 0 -2
text interested	-1 4 -3 0
text interested ?	0 1 -1 0
text interlibrary	-4 -2 1 6
text interlibrary loan	-4 -2 1 6
text intern	3 0 -1 -2
text international	-1 5 -1 -3
text internship	0 5 -4 -1
text interpretation	0 -2 2 0
text interpreter	5 -2 -2 -1
text interview	4 12 -6 -10
text interview :	0 0 1 -1
text interview are	0 4 -2 -2
text interview will	0 1 -1 0
text interview with	4 0 -1 -3
text interviewer	2 -1 0 0
text into	6 2 -4 -4
text into a	4 -2 -1 -2
text into the	0 4 -2 -2
text invitation	0 -2 -2 4
text invite	2 2 -1 -2
text invited	1 -3 -2 3
text invited to	0 3 -1 -1
text involve	3 -1 -1 -1
text ireland	-1 6 -3 -2
text ireland and	-1 4 0 -2
text irish	0 1 -1 0
text irish or	0 1 -1 0
text is	-19 15 13 -9
text is (day)	0 6 -1 -5
text is (money)	-2 -1 10 -7
text is (month)	-5 29 -8 -16
text is (number)	2 1 -2 -1
text is a	6 -6 1 -1
text is about	-4 1 4 0
text is accepting	0 1 0 -1
text is all	5 -1 -1 -2
text is at	2 1 -2 -1
text is available	2 0 0 -2
text is back	0 1 0 0
text is being	-4 2 -3 5
text is canceled	-6 -6 -5 16
text is closed	-1 -2 2 1
text is collecting	0 1 0 0
text is done	0 -1 -1 3
text is due	-1 4 -4 1
text is essential	-1 2 -1 0
text is expected	-1 -2 2 0
text is extra	0 1 0 -1
text is filled	-1 3 0 -1
text is fine	-6 7 0 -1
text is for	0 -4 4 0
text is free	3 0 0 -3
text is full	-1 -2 3 0
text is gathering	0 1 -1 0
text is going	-1 -1 2 0
text is handed	0 3 0 -3
text is held	0 -1 1 -1
text is how	4 -1 -2 -2
text is in	-1 -2 10 -6
text is it	2 -1 -1 0
text is left	-1 -1 2 0
text is limited	0 -2 3 -1
text is locked	-1 3 -2 0
text is made	0 0 1 0
text is needed	0 -1 1 0
text is no	0 1 3 -3
text is not	1 -2 -1 2
text is now	1 2 0 -3
text is on	-2 1 3 -2
text is one	1 0 0 0
text is open	-3 7 -1 -4
text is optional	1 -1 0 0
text is our	2 -7 5 0
text is out	-2 1 0 0
text is over	1 1 -2 -1
text is paid	0 1 -1 0
text is planned	0 -1 -1 2
text is presented	-1 4 -1 -2
text is provided	0 0 1 -1
text is recruiting	0 1 0 -1
text is required	0 0 2 -2
text is right	1 -1 0 0
text is set	-2 -1 -3 6
text is short	0 2 0 -2
text is still	-3 -4 -4 11
text is supported	-1 1 0 0
text is the	8 6 -8 -7
text is there	-1 1 0 0
text is to	-2 -2 -2 6
text is up	1 -1 0 0
text is welcome	0 2 -2 0
text is what	2 -2 -2 1
text is where	-3 -1 7 -3
text is your	-1 -2 3 0
text island	-4 -2 -1 7
text isn't	5 -3 0 -3
text isn't a	2 1 -1 -1
text issue	-9 12 -3 -1
text issue a	0 1 0 -1
text issued	-1 -6 -1 8
text issued on	0 -2 0 2
text ist	0 -2 3 -1
text it	18 5 -19 -5
text it ;	-1 0 2 -1
text it a	-1 -1 1 1
text it again	3 -2 0 -1
text it all	-1 3 -1 -1
text it and	-3 5 -2 0
text it as	2 -2 -1 1
text it at	0 -2 3 -1
text it back	2 -3 -1 3
text it before	-1 -5 4 2
text it began	0 -1 1 0
text it by	-1 4 -2 -1
text it can	0 0 -2 2
text it come	-2 3 -1 -1
text it cost	2 -1 -1 0
text it cover	2 -2 0 0
text it doe	0 1 0 -2
text it for	5 -2 -1 -3
text it from	2 -1 -1 -1
text it goe	-4 1 0 3
text it had	3 -1 -1 -1
text it has	-1 0 -2 3
text it in	-2 8 -3 -3
text it is	3 9 -6 -6
text it leave	0 -1 2 -1
text it on	0 2 -1 0
text it out	0 -3 4 -1
text it sound	1 -1 0 0
text it take	4 0 -2 -2
text it the	-3 -2 5 0
text it to	1 -2 1 0
text it took	4 -2 0 -2
text it turn	1 -1 0 0
text it twice	1 0 0 -1
text it was	2 -2 -3 3
text it went	8 -2 -1 -6
text it will	-3 2 -2 2
text it with	0 1 -1 0
text it work	0 -1 0 1
text it'll	-1 0 0 1
text it's	0 2 3 -5
text it's a	0 0 -1 0
text it's free	0 -1 1 0
text it's the	-2 -3 5 -1
text item	-2 -5 -1 8
text item and	1 0 0 0
text its	10 -6 -10 6
text its (month)	0 -4 0 5
text its (year)	-1 0 0 1
text its annual	0 2 0 -2
text its board	-1 -2 0 3
text its door	0 -2 4 -3
text its federal	0 0 0 1
text its first	-1 -1 -1 4
text its last	-2 0 0 3
text its list	0 4 0 -4
text its new	1 0 -1 1
text its own	2 -5 4 -2
text its reader	0 4 0 -4
text its work	-1 -1 0 2
text itself	0 0 3 -4
text itself is	-1 4 -3 -1
text iwi	0 1 0 0
text jar	0 2 -1 -1
text jar of	1 0 -1 0
text job	7 -5 0 -3
text join	-8 -2 13 -2
text join a	0 4 -3 -1
text join the	-1 0 -2 3
text join us	-4 1 5 -2
text joint	-1 2 0 -1
text joke	-1 4 -2 -1
text journal	-6 5 -2 3
text journal of	-1 3 -1 -1
text joy	4 -1 0 -2
text judge	-3 -1 -11 15
text juror	0 3 0 -4
text jury	0 -5 -1 7
text just	-2 1 1 0
text justice	0 -3 2 1
text keep	1 8 -2 -6
text keep a	1 3 0 -4
text keep it	0 -1 1 0
text keep the	0 7 -6 -2
text keep them	-1 2 0 0
text keep your	1 2 -3 0
text keeper	-3 5 -2 -1
text kept	8 -9 -3 4
text kept a	2 1 -1 -2
text kept the	5 -1 -2 -1
text kettle	2 0 -1 -1
text kettle and	2 0 -1 -1
text key	6 0 -4 -2
text keynote	-2 -2 4 0
text kid	0 -2 5 -2
text kilometre	2 -1 0 -1
text kind	-2 0 0 2
text kindly	2 -1 0 0
text kit	2 7 -6 -4
text kit and	4 -3 -1 0
text kit for	0 5 -3 -1
text kit of	0 0 1 -1
text kitchen	2 2 1 -5
text km	2 -2 1 0
text knew	0 -3 -2 5
text know	-3 10 -4 -2
text know a	0 3 -1 -2
text know by	0 -1 2 -1
text know the	0 0 1 0
text know what	2 -1 -1 0
text known	-1 2 -2 1
text known to	-2 4 -2 0
text kolkata	-1 -1 0 2
text lab	-1 -7 7 1
text label	6 -4 0 -2
text label and	3 0 -2 -1
text labor	-2 1 -1 2
text labor day	-2 0 0 2
text lack	-2 6 -2 -1
text lago	0 -1 0 1
text laid	0 -1 -2 3
text lake	1 0 2 -2
text laminated	0 1 0 0
text lamp	2 0 3 -5
text land	-1 3 -2 0
text language	-6 -1 -1 7
text language and	0 -2 -1 2
text lansing	1 -1 -2 2
text lantern	3 -3 -1 1
text lantern and	1 -2 -1 2
text laptop	0 -2 3 -1
text laptop and	-1 0 1 0
text large	8 -4 -3 0
text large print	6 -3 -1 -2
text largest	-1 -3 3 0
text las	-2 -3 0 5
text last	1 6 -12 5
text last (day)	-9 1 4 4
text last (month)	5 -3 -1 -1
text last day	-1 4 -4 1
text last fall	0 -1 0 1
text last one	-2 2 0 0
text last spring	-1 -1 0 2
text last time	0 2 0 -1
text last week	3 10 -2 -11
text last week's	0 0 -3 3
text last year	-3 -3 2 3
text last year's	3 -3 3 -3
text lasted	6 -3 0 -3
text late	9 -7 -4 1
text late (month)	0 -3 0 3
text later	-1 6 0 -4
text later than	-3 8 -1 -5
text later the	1 0 0 -1
text latest	-2 5 -3 0
text latin	1 0 -1 -1
text laugh	0 -2 -1 4
text launch	1 -2 -1 1
text laureate	0 0 2 -2
text law	1 -13 4 9
text law and	1 -1 0 0
text law library	-1 -2 1 2
text lawmaker	0 -3 3 0
text lawn	-3 -4 8 -1
text lawn chair	-1 -2 3 0
text lawsuit	0 -2 -1 4
text lawyer	0 1 1 -2
text lay	3 -3 -2 2
text lead	-4 -2 7 -1
text leader	1 -4 5 -1
text leading	2 -1 0 -1
text leap	0 1 0 0
text learn	0 -4 6 -3
text learn how	-1 -1 2 0
text learn the	4 -2 0 -1
text learn to	0 -2 3 -1
text learned	1 -7 2 3
text learner	1 -1 -1 0
text lease	1 -1 0 0
text least	0 1 -3 3
text least one	1 0 -1 0
text least six	0 1 0 0
text least three	0 1 0 0
text leave	-3 -3 4 2
text leave an	0 -3 0 2
text leave on	-3 3 -3 2
text leave out	2 -1 0 0
text leave the	-2 -2 4 0
text leave your	0 1 -1 0
text lecture	2 -2 2 -2
text lecture on	3 -3 1 -1
text lecturer	0 -1 1 0
text led	1 -8 8 -1
text led by	-2 -3 6 -1
text ledger	3 -3 -1 1
text leed	0 -1 -1 2
text left	14 -16 -10 12
text left at	2 0 -2 -1
text left on	2 0 -3 1
text left out	-1 -3 -1 4
text left the	-2 -1 0 4
text legal	2 -4 0 3
text legislative	0 -2 2 0
text legislature	0 1 -2 1
text lend	0 2 0 -2
text lender	1 -3 -1 3
text lending	8 -2 0 -6
text lent	3 -5 0 2
text less	1 -2 2 -1
text less than	2 -5 3 0
text lesson	-3 -7 12 -2
text let	3 -5 -2 4
text let go	0 0 -1 1
text let people	-1 0 -4 5
text let the	-1 -1 3 -1
text let them	2 -1 0 0
text let us	3 -3 1 -2
text let you	-1 1 0 0
text letter	-1 20 -11 -8
text letter a	1 0 0 -1
text letter about	-2 2 0 0
text letter and	-2 2 -2 2
text letter by	-2 1 0 1
text letter cv	0 1 -1 0
text letter dated	0 -3 -1 4
text letter from	1 0 -1 0
text letter in	0 1 0 0
text letter of	0 1 -1 0
text letter on	1 -1 0 0
text letter that	2 0 -1 -1
text letter to	1 2 -2 -1
text letter will	-1 3 0 -2
text level	-3 -3 3 3
text levy	-4 -1 -2 7
text levy passed	-1 -1 0 2
text liberal	0 -1 -1 2
text librarian	9 -1 -11 3
text librarian a	1 0 0 0
text librarian and	3 -2 0 -1
text librarian for	-1 1 -1 1
text librarian from	-1 2 0 0
text librarian have	-1 0 0 1
text librarian in	4 1 -3 -2
text librarian of	-1 2 -1 0
text librarian on	7 -1 -2 -4
text librarian read	2 -3 2 -1
text librarian to	0 0 0 1
text librarian who	-12 -5 4 13
text librarian will	0 -2 2 0
text librarian with	0 1 -1 -1
text librarianship	0 1 0 0
text library	-6 6 -1 1
text library (number)	0 -4 4 0
text library :	2 -8 6 0
text library a	0 0 0 1
text library and	3 -2 1 -3
text library are	0 0 -1 2
text library as	0 -1 1 0
text library association	0 0 0 1
text library at	-7 2 4 1
text library board	-1 1 -1 0
text library book	-1 3 -1 -1
text library by	0 -5 6 -1
text library can	-2 3 -1 0
text library card	-2 -1 -3 6
text library council	0 1 0 0
text library development	-1 -1 2 0
text library did	3 -1 -1 -2
text library for	0 -1 -1 2
text library from	0 1 -2 1
text library get	0 1 0 -1
text library had	-2 -1 0 2
text library has	-1 -1 -1 3
text library have	1 6 -3 -3
text library held	0 0 0 1
text library in	6 -1 -10 5
text library invite	2 -1 0 -1
text library is	0 1 2 -3
text library keep	0 2 1 -3
text library may	-1 8 -5 -2
text library need	-1 2 0 -1
text library now	0 0 1 -1
text library of	-1 -3 5 -2
text library on	-1 -5 2 4
text library one	-1 -3 6 -2
text library put	1 0 0 0
text library receive	0 1 0 -1
text library said	0 0 0 1
text library school	1 -2 0 2
text library science	0 -1 0 1
text library service	0 1 0 -1
text library serving	0 1 -1 0
text library should	0 -2 3 -1
text library since	0 0 0 1
text library system	-2 -1 0 2
text library that	-8 13 -3 -2
text library the	5 -3 -1 -1
text library to	-2 -1 0 3
text library took	0 -1 -1 3
text library was	2 -1 -1 0
text library week	0 1 0 0
text library who	0 1 0 -1
text library will	-8 17 -9 -1
text library with	-4 8 -2 -2
text library worker	0 1 0 -1
text library you	0 2 -1 -1
text library's	2 5 -5 -2
text licence	0 0 -1 0
text license	0 -2 1 1
text licensing	0 3 -1 -3
text life	2 -1 0 0
text lift	0 2 -2 0
text light	11 -8 4 -7
text lighting	1 -2 0 1
text lighting and	1 -1 0 -1
text like	-15 16 6 -8
text like ;	-3 5 -2 -1
text like a	0 2 -1 -1
text like the	0 0 1 0
text like to	-2 4 -2 0
text liked	3 -3 -1 1
text liked the	1 -2 0 1
text limerick	5 -6 0 1
text limit	3 -2 1 -2
text limited	0 -3 3 0
text limited to	0 -2 2 0
text lincoln	-1 2 -1 0
text lindqvist	-1 -4 1 4
text lindqvist who	0 0 -1 1
text line	8 -5 -6 3
text line about	-1 1 0 0
text line and	0 -1 0 0
text line for	1 2 -2 0
text line of	2 -1 0 0
text line on	0 -2 2 0
text line or	0 -1 1 0
text link	-5 13 -4 -4
text link is	0 -1 1 0
text link to	0 1 -1 -1
text list	17 -10 -3 -5
text list and	1 -1 0 -1
text list for	1 3 -2 -3
text list is	-1 -2 0 3
text list of	6 -2 -5 1
text listed	-4 2 -2 4
text listen	-2 -1 4 -1
text listener	0 1 -1 0
text listening	1 0 0 -1
text literacy	-2 9 0 -8
text little	0 -2 4 -1
text live	-11 3 13 -6
text live in	1 -1 0 1
text live on	0 4 -1 -3
text live with	0 2 -1 -1
text living	0 3 -2 -1
text living in	-1 2 -1 0
text loading	-2 2 0 0
text loan	-3 -4 -3 10
text loan for	0 1 0 0
text lobby	1 -1 0 0
text local	-3 4 -6 4
text local history	-1 1 -3 3
text local newspaper	-1 1 0 0
text location	-1 -3 -9 13
text location :	0 -2 2 0
text lock	4 5 -8 -2
text locked	-1 3 -2 0
text locked on	-1 4 -2 -1
text lodged	0 4 -2 -2
text lodging	0 -2 3 -1
text loft	0 -2 2 0
text log	5 -5 1 -2
text log in	0 1 0 0
text logged	1 -3 -3 4
text logged (number)	1 -3 -3 4
text london	1 -1 0 0
text long	1 -3 4 -2
text long and	2 -2 -1 0
text long as	-2 6 -2 -2
text longer	-3 -11 -2 16
text longer apply	0 -11 0 12
text longer than	-1 3 0 -2
text longest	-1 1 0 0
text look	9 2 -4 -7
text look again	0 -2 0 2
text look at	3 7 -5 -4
text look back	7 -1 -1 -5
text look for	-2 0 0 1
text look like	1 -2 0 0
text looked	-1 2 -1 0
text looked at	-1 3 -1 -1
text looking	-1 1 -1 0
text looking for	-1 1 -1 0
text lose	0 -2 0 2
text losing	0 -1 1 0
text loss	0 -1 -1 2
text lost	5 -9 -4 8
text lost its	0 1 -1 0
text lost the	1 -2 1 0
text lot	-5 0 0 5
text loud	0 -1 1 0
text love	3 -2 0 0
text low	0 0 0 -1
text lower	-1 0 -1 1
text lunch	5 -12 13 -6
text lunch and	-1 -4 5 0
text lunch for	0 -1 2 0
text lunch is	0 -5 6 -1
text lunch on	4 -2 -2 0
text lunche	-1 0 3 -2
text luncheon	-1 0 -2 2
text machine	5 2 -1 -6
text made	5 -9 1 4
text made by	-1 1 3 -2
text made in	0 2 0 -1
text made it	3 -1 -1 -1
text made possible	3 -2 0 -1
text made public	-1 -1 0 2
text made the	5 -2 0 -2
text made to	0 -1 0 1
text made up	0 -2 2 0
text magazine	-5 6 0 0
text mail	-2 10 -3 -4
text mail the	-1 3 -1 -1
text mail to	-2 2 0 0
text mailbox	1 2 -1 -1
text mailed	1 -3 0 2
text mailed to	0 -2 0 2
text main	-3 -2 5 1
text maine	2 -2 0 0
text make	5 9 -7 -7
text make a	3 -3 0 -1
text make it	-2 5 -2 -1
text make the	-2 4 -2 -1
text make your	3 1 -2 -2
text maker	-3 -3 1 5
text maker of	-1 0 0 1
text makerspace	-1 -1 3 -1
text making	-1 3 -2 -1
text making a	-1 3 -2 -1
text man	8 -7 5 -6
text man asked	4 -1 -2 -1
text man who	2 -3 5 -4
text manage	0 0 1 -1
text management	0 0 1 -1
text manager	7 -4 -1 -2
text mandatory	0 4 -2 -2
text manual	1 0 -1 0
text manuscript	-2 -3 2 3
text manuscript a	0 1 -1 0
text many	5 2 -5 -2
text many are	1 0 0 -1
text many of	0 -1 1 0
text map	-1 -2 1 3
text map of	-1 -1 0 3
text margin	1 -8 6 1
text marguerite	1 -2 2 -1
text maritime	0 1 -1 -1
text maritime museum	0 1 -1 -1
text mark	-5 3 8 -7
text marked	-1 -3 1 4
text market	4 -3 -1 -1
text master	-1 -3 5 -1
text master's	-1 2 0 -1
text match	0 9 -5 -3
text matche	-1 2 0 -1
text matched	-2 3 -1 0
text material	-1 -1 3 -1
text math	0 -1 1 0
text matter	4 -2 0 -2
text may	-19 32 -18 5
text may apply	0 3 0 -2
text may ask	-1 2 -2 0
text may be	-4 13 -8 -1
text may follow	0 -2 -1 3
text may not	0 -3 4 -1
text may put	0 1 -1 0
text may send	-1 4 0 -3
text may submit	0 2 -1 -1
text may take	-1 2 -1 0
text maynooth	-1 -5 6 0
text mayor	6 -5 -3 2
text me	7 -3 -2 -2
text meal	0 -3 2 1
text mean	1 1 -1 -1
text mean to	1 0 0 -1
text meant	8 -1 0 -7
text meant for	0 0 1 0
text meant to	9 -1 -1 -7
text meantime	0 0 -1 1
text measure	2 -4 -1 3
text medal	-4 2 -5 6
text medal and	0 3 -1 -2
text media	0 -1 0 1
text median	-2 -2 -1 5
text medical	-2 3 -1 0
text medium	0 2 -2 0
text meet	-9 -12 22 -2
text meet (month)	-1 -3 0 4
text meet at	-1 0 1 0
text meet four	0 -2 2 0
text meet in	-2 3 -5 4
text meet on	-1 4 1 -4
text meet online	-1 0 3 -1
text meet the	-2 4 2 -4
text meeting	-7 6 6 -5
text meeting :	0 1 -1 0
text meeting are	0 -4 5 -1
text meeting at	2 0 -1 -1
text meeting for	0 -2 4 -2
text meeting in	-3 -1 6 -1
text meeting is	-3 -3 5 0
text meeting law	0 -1 2 -1
text meeting on	0 5 -4 -1
text meeting will	0 -1 1 0
text member	-1 -4 -3 8
text member (money)	1 -1 0 0
text member and	0 -2 3 -1
text member are	0 1 -1 -1
text member can	2 0 0 -3
text member choose	0 0 1 -1
text member have	-1 -1 4 -2
text member in	-1 3 -1 0
text member library	0 0 1 -1
text member may	0 1 0 -1
text member of	1 -3 -2 5
text member who	1 0 0 -1
text membership	0 4 0 -3
text memo	-1 1 -1 1
text memorial	-2 -1 -3 6
text memorial day	0 2 -2 1
text memory	12 -6 -3 -3
text memory of	6 -2 -2 -3
text men	5 -1 -2 -2
text mend	-2 1 1 0
text mention	1 -1 0 0
text mentor	-1 4 -2 -2
text merger	0 -1 -1 2
text message	-2 4 -1 -1
text met	8 -4 -4 0
text met the	3 -1 -1 -1
text metadata	-1 -1 0 2
text method	1 -1 0 0
text microfilm	1 -1 0 1
text microphone	2 0 1 -4
text microwave	1 -1 0 0
text mid	0 5 -4 0
text mid (month)	0 5 -4 0
text middle	3 -3 -1 1
text middle school	0 -1 0 2
text midnight	1 0 -1 0
text midnight on	0 1 1 -1
text migration	0 -3 0 3
text mile	5 -2 -2 -1
text mileage	-2 6 -1 -3
text mill	0 -1 0 2
text million	-2 -8 -4 14
text million a	1 0 0 -1
text million for	0 0 0 1
text million from	0 -1 -1 2
text million in	-4 -1 0 5
text mind	1 -1 1 -1
text mine	1 -1 -1 0
text mini	1 2 -1 -2
text mini grant	1 2 -1 -2
text minimum	0 1 -1 0
text minister	0 1 0 0
text minute	3 1 -2 -3
text minute and	2 -2 1 -1
text minute by	2 -1 0 -1
text minute each	-1 0 2 -1
text minute of	-2 5 -1 -2
text minute on	-1 0 2 -1
text miss	-7 -1 10 -2
text missed	-2 1 -2 3
text missing	-1 0 -2 3
text mission	-1 -7 5 3
text mistake	1 -1 0 0
text mitten	3 -3 1 -1
text mix	1 -1 0 0
text mlis	0 2 -1 -1
text mobile	3 -1 -1 -1
text mobile library	2 0 -1 -1
text model	0 -1 0 1
text monday	1 -4 4 0
text money	5 0 -1 -4
text money for	2 0 0 -1
text money will	0 0 -1 1
text montana	2 -1 0 -1
text month	-8 23 -9 -5
text month (month)	0 -1 0 2
text month and	-2 6 -2 -1
text month at	-3 0 5 -2
text month for	0 0 0 1
text month in	0 2 -1 -1
text month is	0 -1 0 1
text month of	1 -1 -1 1
text month on	1 3 -4 0
text month we	-4 0 4 0
text month with	-3 3 0 0
text month's	0 1 -1 0
text monthly	0 3 2 -4
text monthly call	0 1 1 -2
text moon	0 4 -2 -1
text more	-2 -3 -7 13
text more library	-1 4 -1 -1
text more than	1 -1 -3 3
text morning	0 -1 6 -4
text morning and	0 -1 1 0
text most	14 -7 -5 -2
text most of	7 -1 -3 -3
text most popular	1 0 0 -1
text mostly	-1 1 0 0
text mother	1 -1 0 0
text mountain	-1 3 -1 -1
text mountain on	0 4 -3 -1
text mountain time	0 1 -1 0
text move	-3 -6 -5 13
text move the	-5 -4 0 10
text move to	0 0 -1 1
text moved	-1 3 -7 5
text moved the	3 3 -4 -2
text moved to	-1 -2 -1 5
text moving	1 -1 -1 1
text mr	4 -2 -1 -1
text mt	0 4 -4 0
text much	-1 -6 6 1
text much as	-1 -1 -1 3
text much of	0 -2 2 0
text mug	0 -1 1 0
text mural	-1 -1 2 0
text museum	-1 0 2 -1
text museum and	0 -1 1 0
text museum at	-1 0 -1 1
text museum has	1 1 -1 -1
text museum in	2 -2 0 0
text museum's	-2 3 1 -2
text music	0 2 -1 -1
text must	-4 16 -7 -5
text must arrive	0 1 0 0
text must be	1 -1 2 -2
text must come	-1 4 -1 -2
text must file	0 3 -1 -2
text must have	-2 3 0 -1
text must reach	0 1 0 -1
text must register	0 5 -4 0
text must take	0 1 -1 0
text my	6 -3 -4 1
text mystery	4 -7 5 -2
text māori	-2 2 1 0
text n	0 -1 1 0
text name	-13 12 5 -5
text name ;	0 1 0 0
text name and	-2 -1 -3 6
text name are	-1 2 0 0
text name by	0 -8 5 3
text name down	0 -1 1 0
text name for	1 7 -4 -4
text name forward	0 2 -1 0
text name in	0 2 -2 -1
text name is	0 -4 2 2
text name of	1 -4 7 -3
text name on	-3 5 0 -2
text name the	0 4 -2 -2
text name to	-1 0 1 -1
text name will	-1 -1 -1 3
text named	-2 -10 3 9
text named for	-1 -2 4 -1
text named in	0 2 -1 -1
text named on	-1 -4 -1 6
text naming	4 -2 -1 -1
text nation	-2 0 -1 2
text national	-7 -3 5 5
text national conference	0 1 0 0
text national library	-3 -7 6 4
text navigator	3 0 0 -3
text near	-4 -6 4 5
text nearest	1 -2 -1 2
text nearly	0 -2 -2 4
text nearly all	1 -1 -2 2
text nebraska	0 1 -1 0
text need	5 7 2 -15
text need (number)	-2 5 -2 -1
text need a	7 -3 -2 -3
text need an	1 1 0 -2
text need and	0 1 0 -1
text need do	-1 -2 -1 4
text need not	-1 0 1 0
text need only	-1 1 -1 0
text need someone	0 1 0 0
text need the	-3 -4 10 -2
text need to	3 -1 0 -2
text need you	-1 3 -2 0
text need your	0 -7 8 0
text needed	0 5 -4 -2
text needn't	-1 3 -1 -1
text neighbor	3 0 -4 1
text neither	0 1 -3 2
text nervous	0 2 -1 -1
text network	0 -1 -1 2
text never	6 -3 -1 -2
text new	1 8 -10 1
text new application	0 0 0 1
text new book	0 2 0 -2
text new date	-1 -6 -1 7
text new director	1 -1 -1 2
text new one	-1 0 -2 3
text new roof	1 2 0 -2
text new to	0 -2 2 0
text new year	0 -1 0 2
text new year's	1 -1 -3 2
text newcomer	3 -1 -1 -2
text newsletter	0 4 -4 0
text newspaper	3 1 -1 -3
text next	-5 -3 -3 10
text next (month)	-1 3 -3 1
text next round	0 -4 -1 5
text next spring	0 -3 -1 4
text next two	0 1 0 0
text next week	1 0 0 0
text next year	-1 -2 0 3
text next year's	-4 -4 2 6
text night	8 -7 -1 0
text night and	3 -1 -1 -1
text night before	1 0 0 -1
text night in	-1 -3 4 0
text night of	0 1 -1 0
text night shift	0 1 -1 0
text nine	12 -20 -4 12
text nine and	2 -1 0 0
text nine day	2 -1 -3 1
text nine library	-1 0 -2 3
text nine month	-1 8 -5 -2
text nine of	1 -1 0 0
text nine year	-2 -2 1 3
text nineteen	4 -4 -2 3
text ninety	0 3 -2 -2
text ninety minute	1 0 0 -1
text ninth	1 -2 0 1
text no	-12 1 -1 12
text no agenda	-2 -1 6 -2
text no application	0 -1 0 1
text no charge	-3 -1 2 2
text no cost	-2 3 -1 0
text no deadline	0 1 0 -1
text no end	-1 2 0 -1
text no experience	0 5 -5 0
text no fee	-1 -2 4 -1
text no form	-3 3 0 0
text no idea	0 1 0 0
text no later	-1 8 -4 -4
text no longer	-1 -13 -1 15
text no match	0 4 -4 0
text no more	1 0 0 0
text no new	0 -3 0 3
text no one	0 -2 -1 3
text no sign	0 0 2 -2
text no ticket	-1 -1 3 -1
text nobody	12 -3 0 -9
text nobody came	0 -1 1 -1
text nobody else	0 1 0 -1
text nobody had	5 0 -2 -3
text nobody has	0 1 0 -1
text nobody is	-5 7 -1 -1
text noise	1 -2 0 1
text nominate	1 2 -1 -2
text nominated	-1 0 0 1
text nominating	0 2 0 -1
text nomination	2 -5 1 3
text nomination for	1 -1 -2 2
text nominee	-1 0 -1 1
text non	-2 -2 2 3
text none	11 -6 -3 -1
text none of	4 -2 -1 -1
text nonprofit	0 -1 -1 1
text noon	-10 -2 33 -20
text noon (month)	-3 -3 8 -2
text noon eastern	0 3 -3 0
text noon gmt	0 4 -3 -1
text noon on	-3 9 1 -7
text noon to	-3 -5 11 -3
text north	0 0 -1 1
text north of	0 1 -1 0
text northern	1 6 -1 -6
text not	0 -6 -4 10
text not (month)	0 4 -1 -3
text not (number)	1 -2 1 1
text not a	-8 4 -2 5
text not affected	0 -1 0 1
text not be	-1 1 -3 3
text not been	0 -2 0 3
text not get	1 0 0 0
text not have	-1 1 1 -1
text not later	-2 0 2 -1
text not more	0 1 0 -1
text not need	1 -2 2 0
text not one	1 0 -1 0
text not take	-1 -5 -1 7
text not the	2 1 -2 -1
text not to	0 -4 -1 5
text note	13 -5 -2 -6
text note from	0 2 -1 -1
text note on	2 0 -1 0
text nothing	-1 -2 -5 7
text nothing but	4 -1 0 -2
text nothing else	1 4 -4 0
text nothing if	0 -3 3 0
text nothing is	-1 3 0 -2
text nothing to	0 4 -2 -1
text nothing will	0 -2 2 0
text notice	-2 8 -8 1
text notice of	0 1 -1 0
text notified	0 3 -1 -2
text novel	1 5 -4 -2
text novelist	-3 1 3 -2
text now	18 6 -9 -14
text now a	2 -2 1 -1
text now and	-2 6 -1 -3
text now be	0 2 -1 -2
text now has	0 -1 0 2
text now have	-1 8 -3 -4
text now in	0 1 0 -1
text now take	1 -1 1 -1
text now we	1 -1 0 0
text nowhere	1 -1 0 0
text number	8 -3 -6 1
text number (number)	2 -1 0 0
text number in	0 1 -1 0
text number one	0 -1 -2 3
text nursing	5 -2 -2 -1
text ní	1 -1 0 0
text o'clock	-1 -3 7 -2
text oak	-3 5 -3 0
text object	2 -2 0 0
text object and	2 -1 0 0
text odd	-2 3 -1 -1
text of	-2 5 4 -6
text of (day)	-2 1 2 -1
text of (money)	-5 10 -8 3
text of (month)	0 22 -17 -5
text of (number)	9 -4 -15 10
text of (year)	1 2 -2 -1
text of a	-2 2 -6 6
text of about	0 -2 1 1
text of all	0 -1 1 0
text of an	0 -3 4 0
text of any	-2 4 -1 0
text of application	0 3 -1 -1
text of at	0 1 0 0
text of book	7 -3 -2 -2
text of both	0 -2 0 2
text of business	0 3 -2 -1
text of charge	0 -1 0 1
text of congress	-2 -2 0 4
text of day	0 2 -2 0
text of each	-4 -1 10 -5
text of eight	2 2 -4 0
text of eleven	-1 0 0 2
text of every	-3 3 -1 1
text of experience	0 0 1 0
text of five	0 -2 0 2
text of forty	-1 2 0 -1
text of her	2 -1 0 -1
text of his	0 -1 1 0
text of intent	0 1 0 0
text of interest	-1 9 -5 -3
text of it	3 -2 0 -2
text of its	-2 1 -2 2
text of last	1 0 -1 0
text of library	-1 4 -2 -2
text of nine	0 -2 -3 4
text of no	-1 1 0 0
text of not	0 1 0 -1
text of one	1 -1 -1 0
text of our	-2 5 -1 -2
text of qualification	0 2 -1 -1
text of six	-1 0 3 -2
text of staff	0 0 0 1
text of support	0 -3 0 2
text of talk	0 -4 4 0
text of ten	-3 4 -2 1
text of that	1 1 -2 -1
text of the	5 -16 19 -8
text of their	6 -3 0 -3
text of them	11 -12 -1 2
text of these	0 -2 1 0
text of this	-2 5 0 -4
text of those	-2 -1 3 0
text of three	-7 7 -1 1
text of tribal	0 1 -1 0
text of trustee	0 1 0 -1
text of twelve	0 -3 3 0
text of two	1 0 2 -3
text of up	-2 1 5 -4
text of us	2 -2 0 0
text of what	2 0 -1 0
text of which	0 -4 2 3
text of whom	2 0 -2 0
text of you	-2 -1 4 -1
text of your	-8 3 1 4
text off	-3 -1 -5 9
text off and	1 -1 0 0
text off for	0 0 2 -2
text off the	0 1 0 0
text offer	3 2 -4 0
text offered	-2 -13 10 6
text offered to	-4 -2 0 7
text office	-6 14 -3 -5
text office and	0 -1 1 0
text office at	0 -2 0 2
text office before	0 3 -2 -2
text office by	-2 -4 7 -2
text office in	0 -1 -1 2
text office on	0 5 -4 -1
text officer	-2 -9 14 -3
text officer and	-2 -2 4 0
text official	-3 -2 -1 6
text offline	0 -1 -1 2
text often	2 -3 0 0
text ohio	2 -2 -1 1
text okafor	3 -1 0 -2
text old	-1 -1 4 -2
text older	-1 -3 0 4
text older adult	0 -2 0 2
text on	3 4 0 -7
text on (day)	-20 -20 11 29
text on (month)	12 -17 -6 11
text on (number)	-10 22 -14 2
text on a	14 2 -14 -3
text on an	0 2 -1 -1
text on any	-1 4 -3 0
text on anything	-1 2 0 -1
text on at	0 0 1 -1
text on average	-2 0 0 2
text on call	-1 6 -2 -3
text on day	0 -2 2 1
text on each	-3 4 0 -1
text on every	7 -4 -1 -2
text on file	-2 4 1 -3
text on five	1 -1 0 0
text on friday	1 -1 -1 1
text on hand	0 -8 9 -1
text on hold	0 0 0 1
text on it	-4 3 -3 4
text on its	-1 -5 6 1
text on local	0 0 1 -1
text on monday	1 -1 0 0
text on one	-1 3 -2 0
text on or	-1 7 -2 -4
text on our	-2 6 -4 0
text on paper	0 -7 1 7
text on publication	-1 1 -1 1
text on the	-9 22 8 -21
text on this	0 1 0 0
text on three	-1 -1 3 -2
text on thursday	0 -1 1 0
text on to	0 -1 -1 3
text on tuesday	1 -1 0 0
text on until	-1 5 -1 -3
text on wednesday	1 -1 0 -1
text on weekday	-1 2 -1 0
text on what	10 -1 0 -8
text on your	0 6 -5 -1
text on zoom	0 -5 6 -1
text once	0 -10 3 7
text once ;	0 -3 0 4
text once a	3 -2 0 0
text once and	0 -1 0 2
text once the	2 -6 4 0
text one	16 -1 -2 -12
text one :	3 -1 -1 0
text one ;	6 -1 -2 -3
text one and	3 -1 -2 -1
text one book	-1 0 1 0
text one by	0 -6 2 4
text one card	0 0 1 -1
text one day	-1 -1 2 0
text one evening	2 0 -1 0
text one for	-1 1 0 0
text one from	0 -1 0 1
text one good	5 -3 0 -1
text one has	1 0 0 0
text one hour	-1 1 -1 0
text one in	3 -2 1 -2
text one is	3 -4 1 0
text one it	0 3 -2 -1
text one letter	0 1 0 0
text one librarian	-4 2 3 0
text one more	1 2 -1 -1
text one name	-2 -2 -1 5
text one of	-4 3 0 1
text one on	0 -5 4 1
text one or	0 -7 8 -1
text one page	-3 6 -1 -2
text one paragraph	0 1 0 0
text one person	2 -1 0 -1
text one photograph	0 1 0 -1
text one picture	0 2 -2 -1
text one question	1 -1 0 0
text one sheet	1 0 0 0
text one that	2 -2 0 -1
text one thing	1 -1 0 0
text one to	-2 0 3 -1
text one very	2 -3 1 0
text one we	1 0 0 0
text one weekend	0 -5 6 -1
text one who	-2 -1 4 -1
text one with	-1 2 -1 0
text one year	0 3 -1 -2
text one's	1 0 0 -1
text online	-8 -2 15 -5
text online (month)	-1 -3 4 -1
text online and	-1 4 -2 0
text online by	0 2 -4 2
text online form	0 3 0 -2
text online in	0 0 1 0
text online on	0 -1 1 0
text online registration	0 -1 1 0
text only	4 -1 2 -4
text only (number)	1 1 0 -2
text only a	0 -1 0 2
text only for	0 1 -1 0
text only one	2 -2 0 0
text only the	3 -2 1 -1
text ontario	-3 -3 -1 7
text open	-4 1 13 -11
text open (month)	-1 3 -3 1
text open access	0 -1 0 1
text open at	-1 1 1 -1
text open for	-3 1 3 -1
text open in	-3 -1 -2 6
text open its	0 -1 4 -3
text open meeting	0 -2 2 -1
text open now	-1 1 1 -1
text open on	-1 2 -1 -1
text open source	0 -2 -1 3
text open the	-1 -2 4 0
text open through	0 -1 -1 2
text open to	-2 0 3 -1
text open until	5 1 1 -7
text open with	-1 -1 1 0
text opened	1 6 -12 6
text opened (month)	0 0 -2 3
text opened at	0 2 -1 -1
text opened in	0 0 -1 1
text opened on	-1 0 0 1
text opened the	1 -2 -1 1
text opening	3 -2 -5 4
text opening on	0 0 -1 2
text opinion	2 -1 1 -2
text optional	0 2 0 -2
text optional draft	0 1 0 -1
text or	-27 30 15 -18
text or (money)	-1 -2 4 -2
text or (month)	-1 -3 4 0
text or (number)	0 2 -1 0
text or a	-4 10 -6 0
text or all	0 -6 8 -1
text or at	0 1 0 0
text or be	-1 2 0 -1
text or before	-1 6 -2 -3
text or by	0 1 0 -1
text or earlier	0 1 0 0
text or four	0 1 0 0
text or her	0 -1 1 0
text or less	0 2 -1 -1
text or library	0 1 -1 0
text or more	-1 -4 -3 7
text or not	-1 4 -1 -2
text or on	-1 -3 5 0
text or sooner	-1 1 1 -1
text or the	0 -1 0 1
text or until	0 -3 4 -1
text or your	0 2 -2 0
text oral	4 -3 -2 1
text oral history	5 -1 -2 -2
text order	-2 -4 -3 10
text order in	-1 1 -1 0
text order of	-1 3 0 -2
text order signed	-1 -6 -1 8
text ordered	0 -1 2 0
text ordinary	0 1 0 -1
text organiser	0 1 0 -1
text organization	0 -5 -1 5
text organizer	0 0 -2 2
text orientation	0 1 -1 0
text original	0 3 0 -4
text originally	0 2 -1 -2
text otago	0 1 0 0
text other	1 -5 0 4
text other (day)	-1 4 -2 -1
text other pay	-1 -3 4 0
text other than	-1 0 -1 2
text otherwise	0 1 0 0
text ottawa	-1 4 0 -3
text ought	-1 2 0 -1
text ought to	-1 2 0 -1
text our	20 7 3 -31
text our (month)	4 -3 0 -1
text our (year)	-1 1 -1 0
text our branch	2 0 -1 -1
text our cost	0 1 -1 0
text our desk	0 2 -1 0
text our expense	0 1 -1 0
text our first	3 -1 -1 0
text our friend	0 1 0 0
text our hand	-2 3 -1 0
text our last	2 -1 0 0
text our library	1 -1 0 0
text our office	-2 4 -1 -1
text our on	3 -1 -1 -1
text our quarterly	0 1 0 0
text our site	0 2 -1 0
text our spring	0 -3 3 0
text our summer	0 0 1 0
text our two	0 1 -1 0
text our website	0 -1 1 0
text ourselve	1 -1 0 0
text out	10 -20 -7 17
text out (month)	-2 1 -3 4
text out (number)	1 0 -1 0
text out a	0 -2 -2 4
text out and	0 1 0 0
text out at	-1 0 4 -3
text out by	-2 -3 1 4
text out in	3 -4 0 2
text out of	-1 -2 -2 6
text out on	10 -1 -4 -5
text out the	0 1 -1 0
text out to	-3 6 -2 -2
text out with	-1 3 -1 -1
text outdoor	0 -1 0 0
text outlet	-1 2 -1 0
text outline	1 1 -1 -1
text outreach	-1 3 -1 -1
text outside	0 5 -3 -2
text outside the	0 2 -1 -1
text over	6 -11 -4 9
text over (number)	-2 1 -1 1
text over at	0 -3 0 3
text over four	0 -1 0 1
text over on	-4 -3 -2 9
text over the	4 1 -4 -1
text over three	2 -3 0 0
text overdue	5 -3 -2 0
text overdue book	5 -4 -1 -1
text owe	3 -3 0 0
text owed	0 1 0 -1
text owing	0 0 1 -1
text owing to	0 0 1 -1
text owl	3 -1 0 -2
text own	0 -16 16 0
text own library	0 -2 2 0
text own the	0 2 -1 -1
text owned	2 -1 -1 -1
text owner	4 -2 -1 -1
text oyelaran	0 -4 -1 5
text p	-2 -1 2 0
text paced	-1 -5 9 -3
text pacific	-2 12 -8 -2
text pacific on	-1 11 -8 -2
text pack	0 1 -1 0
text package	0 -1 -2 3
text packet	4 3 -4 -4
text page	-8 22 -10 -4
text page about	-2 6 -3 -1
text page and	0 1 -1 0
text page are	0 1 -1 0
text page by	-1 1 4 -4
text page from	3 -1 -2 0
text page in	0 1 0 0
text page letter	-1 2 0 0
text page of	-4 4 0 0
text page on	0 1 -1 0
text page or	0 2 -1 -1
text page plan	0 1 0 0
text page to	0 -5 -1 5
text page which	0 1 0 -1
text page with	0 -1 5 -3
text paid	-7 12 -12 7
text paid (money)	0 1 -1 0
text paid by	-1 2 -1 0
text paid for	1 -2 -1 2
text paid to	-2 2 0 0
text paint	-1 1 0 0
text painted	2 -2 2 -2
text painted the	2 -1 -1 -1
text painter	-1 1 0 0
text painting	-2 1 4 -2
text pair	0 5 -1 -4
text pair of	0 -1 3 -1
text pamphlet	2 0 -1 0
text panel	-11 3 0 7
text panel meet	0 1 -1 0
text panel of	-1 1 1 -1
text panel on	-3 -3 6 -1
text panelist	-3 6 -3 0
text panelist read	-1 3 -2 0
text paper	2 2 -4 0
text paper and	0 0 -1 1
text paper from	-1 -2 0 2
text paper in	-1 4 -3 0
text paper on	-1 1 0 0
text paperback	2 3 -2 -2
text parade	2 0 0 -2
text paragraph	-4 7 -2 -1
text parent	2 0 0 -1
text parent and	0 1 -1 0
text parish	1 -1 0 0
text park	3 -2 0 -1
text parking	3 -4 2 -1
text parking is	3 -2 0 0
text parking lot	0 3 -3 -1
text part	0 0 2 -3
text part in	0 1 0 -1
text part of	0 2 -1 -1
text part time	-1 -2 0 3
text participant	2 -7 7 -2
text participant will	0 -1 1 0
text particularly	0 2 -1 0
text partner	4 -3 -2 2
text partner and	1 -3 -2 5
text partnership	-1 1 0 0
text pass	2 -4 0 2
text pass a	0 1 -1 0
text passe	-1 -3 -3 7
text passed	3 -3 -2 2
text passed (number)	1 0 -1 -1
text past	-4 0 4 0
text patience	2 1 0 -2
text patience and	2 0 0 -1
text patient	-1 2 0 -1
text patron	-2 6 -6 2
text patron and	-10 13 -2 -1
text patron in	-1 0 0 0
text patron of	-1 1 -1 0
text patron to	1 0 -1 0
text paul	0 -1 0 1
text pay	-10 -6 11 5
text pay (money)	-2 -3 5 0
text pay by	0 -3 4 -1
text pay for	-2 -4 0 6
text pay the	-2 -1 4 -1
text payable	0 0 1 -1
text payment	0 -1 2 -1
text payroll	1 0 0 0
text pdf	-1 4 -3 -1
text peer	3 0 -1 -3
text pen	0 -3 4 -2
text pencil	2 1 -2 -1
text pennsylvania	0 1 0 0
text people	14 -23 1 9
text people ;	0 -2 2 0
text people and	1 0 0 -1
text people are	0 -1 2 0
text people came	0 -1 -1 1
text people can	0 -1 1 0
text people for	-1 0 0 1
text people from	-1 0 -1 1
text people have	3 -1 -1 -2
text people in	3 0 -5 2
text people on	0 2 -2 -1
text people think	1 0 0 -1
text people to	2 -3 -1 3
text people took	-2 0 0 2
text people who	-7 -5 8 3
text people with	0 1 -1 0
text per	-1 6 -3 -2
text per week	0 1 -1 -1
text percent	-5 -6 -10 22
text percent and	0 -1 0 1
text percent for	-1 -1 -1 3
text percent in	0 0 0 1
text percent more	-4 -1 0 6
text percent of	1 -4 -2 6
text percent over	1 -1 -1 0
text performer	-1 4 -1 -2
text perhap	-1 3 -3 1
text period	-1 0 -1 2
text periodical	-1 -3 1 2
text permanent	0 -2 -1 3
text permission	0 2 -2 0
text permit	0 -3 2 1
text permitting	0 0 0 -1
text person	7 0 2 -10
text person or	0 0 1 -1
text person to	1 -1 0 0
text person who	1 2 -1 -1
text personal	0 1 0 -1
text perth	2 0 -1 0
text pet	3 1 -2 -1
text petition	0 2 -1 -1
text phone	13 -7 -4 -3
text phone call	2 0 0 -2
text phone number	-1 0 -1 1
text photo	-7 10 -2 0
text photo and	-3 3 -1 0
text photo of	1 2 -1 -1
text photograph	5 -4 1 -3
text photograph and	3 -2 3 -4
text photograph of	-1 2 0 0
text photograph the	0 2 -1 -1
text photographer	3 0 -2 -1
text piano	1 0 -1 -1
text pick	2 0 2 -4
text pick the	0 -1 1 -1
text pick up	1 1 -1 -1
text picked	-2 -2 -4 9
text picked from	-1 -1 0 2
text picnic	0 -2 3 -1
text picture	4 0 -8 4
text picture book	-1 -1 -3 5
text picture of	-1 1 0 0
text pie	5 -2 0 -3
text piece	3 4 -2 -4
text piece on	-1 1 0 0
text pierre	5 0 -1 -5
text pile	0 1 0 -1
text pilot	1 0 0 -1
text pine	0 -8 1 7
text pipe	-1 2 0 -1
text pitch	-1 4 -2 -1
text pitch us	-1 3 -2 -1
text pitche	-1 2 0 -1
text pizza	0 0 2 -1
text place	-2 -11 15 -2
text place (month)	-2 3 5 -5
text place :	0 -1 1 0
text place ;	0 -6 3 4
text place and	0 -2 2 0
text place are	0 2 -1 -1
text place at	0 0 2 -1
text place between	0 1 0 0
text place by	0 -2 2 0
text place for	0 -1 1 0
text place in	0 10 -8 -2
text place is	0 -3 3 0
text place of	-2 -1 0 3
text place on	-4 0 1 3
text place online	0 -1 1 0
text place to	4 -1 0 -2
text place where	2 -1 -1 1
text placed	-1 -1 -1 3
text plain	0 2 -1 -2
text plaintiff	-1 0 1 0
text plan	12 -6 -2 -3
text plan and	0 1 0 -1
text plan for	4 -3 0 -1
text plan on	2 -2 1 -1
text plan to	1 -1 -2 2
text planetarium	2 2 -3 -1
text planned	-3 -7 -3 12
text planned for	-1 -1 -1 3
text planning	2 4 -3 -3
text plant	1 0 -1 0
text plaque	-1 0 0 0
text plastic	0 1 0 -1
text platform	7 -1 0 -6
text play	5 -10 8 -3
text played	1 -3 2 0
text please	-7 11 3 -7
text please don't	0 0 -1 1
text please have	0 1 -1 0
text please note	0 -1 1 0
text please send	0 1 0 0
text pledge	-2 8 -2 -4
text plenty	-2 -1 3 0
text plumber	0 -1 1 0
text plus	0 4 -2 -2
text pocket	5 -3 -1 -1
text poem	9 -1 -2 -7
text poem and	1 6 -4 -4
text poem on	1 -1 0 0
text poet	0 5 0 -5
text poetry	2 -3 5 -4
text point	-3 -2 -6 11
text point of	0 0 -2 3
text policy	8 -6 -2 1
text policy and	1 0 0 0
text politely	9 -6 1 -5
text poll	-1 5 -1 -2
text pool	-2 5 -2 -1
text pop	1 -1 -2 2
text pop up	1 -1 -2 2
text popcorn	0 -1 1 0
text popular	3 -1 0 -2
text population	0 -2 2 0
text porch	0 -1 2 -1
text portal	0 9 -6 -3
text portal was	0 5 0 -5
text portfolio	-2 3 0 -1
text portrait	1 -1 0 -1
text position	-4 3 -4 5
text position is	0 1 0 -1
text possible	2 -2 -1 1
text post	-3 13 -12 3
text post a	-2 3 0 0
text post in	1 0 0 -1
text post is	-1 2 0 0
text post office	3 -2 -2 1
text postage	-1 2 0 -1
text posted	-3 12 -3 -6
text posted (month)	0 1 0 0
text posted in	0 0 1 0
text posted on	-1 0 0 2
text posted until	-1 3 0 -2
text poster	3 -1 1 -2
text posting	-1 0 0 0
text postmark	0 1 0 0
text pot	-1 -2 3 0
text pound	5 0 -3 -2
text pound and	4 -2 -2 0
text pound of	1 0 0 0
text power	-1 -1 -2 3
text practical	1 -4 4 -1
text practice	0 -2 2 0
text practitioner	-1 3 -2 0
text prairie	-1 0 -2 3
text pre	0 -1 1 0
text preconference	0 -3 5 -1
text prefer	0 1 -1 0
text preferred	0 7 -3 -3
text preliminary	-1 1 -1 1
text prepare	-1 -3 5 -1
text prepare a	-1 0 1 0
text preparing	0 -3 1 2
text present	0 1 -4 3
text presented	-1 4 -1 -1
text presented at	-1 3 -1 -2
text presented in	0 1 0 0
text presenter	0 5 -4 0
text presenter will	0 5 -4 0
text preservation	-1 2 -1 0
text president	-1 -5 3 3
text president elect	-1 -3 0 4
text president of	0 0 0 1
text press	2 -12 4 6
text presse	-2 -2 5 -1
text pressed	1 -1 -1 1
text pretoria	1 0 0 -1
text previous	0 1 0 0
text previous winner	0 1 0 0
text price	-1 -5 10 -5
text price for	0 -1 0 1
text price of	0 -1 0 1
text primary	7 -2 -4 -2
text principal	2 0 0 -2
text print	5 3 0 -7
text print a	-4 4 0 0
text print and	2 -1 0 -1
text print in	0 0 0 1
text print the	5 1 -2 -3
text printed	-2 10 -4 -4
text printed for	0 2 -1 -1
text printed in	-1 3 -1 0
text printer	4 5 -3 -6
text printing	1 0 1 -2
text prison	-8 8 1 -1
text prison library	-7 9 0 -1
text privacy	1 -1 -1 1
text private	0 -1 0 1
text prize	-1 -1 0 1
text prize is	0 5 -2 -3
text prize will	-1 -3 1 2
text pro	0 1 -1 0
text problem	0 0 0 -1
text proceed	0 -1 0 1
text process	0 2 0 -1
text processing	-1 -2 0 4
text procurement	0 1 -1 0
text producer	-2 3 -1 0
text profession	0 1 0 0
text professional	-2 1 0 1
text professor	1 -2 1 0
text profile	0 3 -3 -1
text program	6 -3 -3 0
text program attendance	-1 0 -1 2
text program committee	0 9 -4 -4
text program for	-1 -2 0 3
text program has	6 -1 0 -5
text program is	1 -12 -1 11
text program of	1 -1 1 -2
text program officer	-1 -5 6 0
text program that	-5 6 0 -1
text programme	-1 1 1 -1
text programming	1 0 0 -1
text progress	0 1 -1 1
text project	0 -7 3 5
text project in	0 -6 2 5
text project of	0 1 0 -1
text projector	2 -2 0 0
text promise	-4 5 0 -2
text promise to	-1 4 -2 -2
text promised	-1 -7 4 4
text proof	-1 0 -1 2
text proof of	-1 0 -1 2
text proposal	4 5 -10 1
text proposal are	0 2 -2 0
text proposal for	0 5 -4 -1
text proposal in	-1 6 -3 -2
text propose	0 4 -2 -1
text propose a	0 3 -2 0
text proposed	0 -1 2 -1
text prospective	0 0 -1 1
text provide a	0 1 0 -1
text provided	0 -5 6 -1
text provincial	0 2 -2 0
text pt	0 1 -1 0
text public	-7 4 -5 7
text public at	1 1 -1 0
text public librarian	0 3 -2 -1
text public library	-4 -2 2 4
text public on	0 3 2 -4
text public program	0 1 0 0
text public service	-1 2 0 0
text publication	-5 2 1 2
text publish	-1 5 -1 -3
text published	-2 -2 -2 6
text published in	-1 3 -1 -1
text published on	0 -2 1 1
text publisher	-5 3 -2 4
text publisher and	-2 -3 2 3
text publisher on	-1 -1 -2 4
text pueblo	-1 -2 2 2
text pull	-2 -2 4 -1
text pupil	2 1 -1 -2
text puppet	-1 -3 5 -2
text put	8 12 -10 -10
text put a	-2 5 -2 -1
text put forward	-1 0 -1 1
text put in	-1 3 -1 -1
text put on	2 -1 0 0
text put out	2 -2 0 0
text put the	4 -3 -1 -1
text put their	3 -1 -1 -1
text put up	0 1 0 -1
text put your	-2 5 -1 -2
text put yourself	-1 0 2 -1
text putting	0 -2 2 0
text puzzle	1 1 0 -1
text q	0 7 -1 -5
text qualification	-1 3 -2 0
text qualify	0 2 0 -2
text quarter	-5 -4 3 6
text quarter of	0 -3 4 -1
text quarterly	0 3 -1 -2
text queen	0 -1 0 1
text question	15 -9 -3 -3
text question :	0 1 0 0
text question ;	-2 4 -2 0
text question about	2 -1 0 0
text question and	4 -2 -2 0
text question are	1 1 -1 -1
text question at	-1 -2 4 -2
text question in	4 0 -2 -2
text question on	-2 1 0 0
text question to	0 -7 7 0
text question will	0 1 0 0
text questionnaire	-4 6 -3 1
text questionnaire is	0 1 -1 -1
text queue	2 -2 0 0
text quiet	9 -5 -2 -3
text quiet room	5 -2 -2 -1
text quilt	0 -1 3 -2
text quilter	-1 2 -1 0
text quiz	0 -8 9 -1
text quotation	0 2 -2 -1
text quote	-1 2 -1 0
text r	-2 0 4 -2
text r (number)	0 0 2 -2
text radiator	-2 2 0 0
text radio	0 0 1 -1
text rail	4 0 -1 -2
text rain	0 1 0 0
text raise	-2 3 -4 3
text raise a	-2 4 -2 -1
text raise your	0 3 -2 -2
text raised	3 -3 -3 2
text raised (money)	0 -3 -2 5
text ramp	-6 -1 6 1
text ran	6 -8 -1 3
text ran out	4 -1 -1 -2
text ran the	0 -5 1 4
text range	0 -5 0 5
text range from	0 -5 0 5
text rank	0 1 -1 -1
text rapid	-3 0 -2 5
text rate	-2 -2 5 -1
text rate end	0 -3 3 0
text rate of	0 -1 1 0
text rather	0 -1 1 0
text re	0 3 -2 0
text reach	-1 15 -4 -9
text reach the	0 5 0 -5
text reach us	0 2 -1 -1
text reache	0 -1 1 -1
text reached	-2 -2 -3 6
text reached the	-1 0 -1 2
text read	12 8 -10 -9
text read (number)	2 -3 0 1
text read a	3 -2 0 -2
text read all	-10 12 0 -1
text read aloud	1 -3 4 -2
text read as	-1 2 0 -1
text read at	0 -1 -2 4
text read from	-1 -1 4 -1
text read in	2 -2 0 0
text read it	6 -5 -1 0
text read on	-1 4 -2 -2
text read proposal	-1 3 -1 -1
text read the	1 -1 0 1
text read them	-3 -3 3 3
text read to	-1 -1 -3 5
text read your	1 -1 0 0
text reader	2 3 -7 2
text reader and	-2 -1 -3 6
text reader in	0 0 0 1
text reader of	2 -1 -1 0
text reader who	0 -2 0 2
text reading	-6 -3 -3 13
text reading and	2 -2 -1 1
text reading group	1 -1 0 -1
text reading of	-1 -1 2 0
text reading on	-1 5 -2 -2
text reading room	-3 -3 1 5
text ready	-3 7 1 -5
text real	-2 -10 13 -1
text really	1 -4 3 0
text reason	-2 1 1 0
text receipt	-1 6 -3 -2
text receive	-4 7 -6 3
text receive (money)	-2 -4 -1 6
text receive a	0 1 0 -1
text receive the	0 -1 0 2
text received	-1 4 -4 1
text received after	0 2 0 -2
text received by	0 2 0 -1
text received in	-1 1 0 1
text received on	0 1 0 -1
text received up	-2 3 0 -1
text receiving	2 -1 -1 0
text reception	1 -1 0 0
text recipe	7 -1 0 -6
text recipient	0 -4 1 3
text recognize a	0 1 0 -1
text recommend	1 1 0 -2
text recommendation	0 0 0 1
text record	11 -9 -1 -1
text record board	0 0 -1 1
text record of	0 -3 0 3
text recorded	-2 -2 5 -2
text recorded (number)	0 -1 0 0
text recorder	0 2 0 -2
text recording	0 -6 6 -1
text recording of	0 -4 4 -1
text recording will	0 -1 2 -1
text recovered	0 -1 0 1
text recruiting	0 1 0 -1
text red	4 -6 5 -3
text reel	3 5 -1 -6
text referee	0 1 -1 0
text reference	-4 11 -4 -3
text reference and	0 1 -1 0
text refused	3 -3 -1 0
text region	-1 7 -7 0
text region will	0 -1 -1 2
text regional	-2 1 0 1
text regional library	0 1 0 0
text register	-3 -7 12 -3
text register for	-1 -2 2 0
text register of	-2 -1 4 0
text registered	1 1 0 -1
text registration	-1 -16 18 -1
text registration and	0 1 -1 0
text registration close	0 -6 7 -1
text registration end	-1 0 3 -3
text registration form	1 -1 0 0
text registration is	0 -3 4 0
text regular	2 -1 0 -1
text rehearsal	5 1 -4 -2
text reimbursed	0 1 0 -1
text reject	0 1 0 0
text reject any	0 1 0 0
text rejection	1 -3 3 -1
text release	2 -6 1 2
text release form	-1 3 0 -2
text released	1 -4 -2 5
text released on	-1 -1 -1 3
text remain	-4 6 -5 3
text remain on	-1 2 0 -1
text remember	-1 1 0 0
text removal	1 0 -1 -1
text removed	1 -2 -1 2
text renewal	0 -1 0 1
text renewed	1 -2 0 2
text renovation	2 -1 0 -1
text rent	0 2 -2 0
text reo	-2 1 1 0
text reopen	-2 -3 -13 19
text repair	11 -4 1 -8
text repair café	-1 3 0 -1
text replace	-1 0 0 1
text replace the	0 -1 0 1
text replaced	-1 1 0 0
text reply	-5 3 -6 7
text reply to	0 2 -1 0
text report	1 -4 -2 5
text report and	2 -1 -1 0
text report by	0 -2 2 0
text report on	-1 -1 1 1
text report released	-1 0 -1 2
text report that	0 -2 2 0
text report to	2 -1 0 0
text reported	-1 1 0 0
text reporting	0 -1 4 -3
text repository	0 1 -1 0
text request	2 12 -10 -3
text request and	0 -2 -1 3
text request are	-2 6 -1 -3
text request for	5 -2 -1 -2
text requested	1 4 -3 -1
text require	0 -4 5 0
text required	-1 10 -6 -3
text requirement	0 0 1 0
text rescue	1 -4 4 -1
text research	0 -7 1 7
text researcher	-2 2 0 0
text researcher at	-2 1 -1 2
text reserve	0 -3 4 -1
text reserve a	0 -4 5 -1
text reserve the	0 4 -3 -1
text residence	2 9 -5 -5
text residency	0 1 -2 0
text resident	0 -3 -1 3
text resident and	-1 1 0 0
text resident of	0 1 0 -1
text residential	0 -2 1 1
text resource	-2 3 0 -1
text respond	0 3 -1 -2
text response	-2 0 0 2
text rest	3 -2 0 -1
text rest of	3 -1 -1 -1
text restore	-1 -1 -2 4
text restroom	0 3 0 -2
text result	4 -6 -4 6
text result is	1 -1 0 0
text result will	0 1 -1 -1
text resume	-3 2 0 0
text resume and	-2 3 0 -1
text retire	6 1 -2 -5
text retired	11 -6 -1 -4
text retired on	1 -3 -1 2
text retirement	0 -2 2 0
text return	1 1 -3 0
text return the	-2 1 4 -3
text returned	3 -3 -5 5
text returned the	0 1 0 -1
text review	-7 5 -4 6
text review of	-5 6 -1 -1
text reviewed	0 1 0 0
text reviewer	-1 1 -2 2
text revised	0 -4 -1 4
text rewritten	3 -2 -1 0
text rhyme	2 -1 0 -1
text ribbon	-1 -2 2 1
text ride	0 1 -1 0
text right	3 8 -8 -3
text right and	2 -1 -1 0
text right person	-2 6 -2 -2
text right to	0 1 0 -1
text ring	-3 6 0 -2
text ring the	0 -5 5 0
text rise	-1 -4 4 0
text river	-3 -1 1 3
text road	0 -8 -4 11
text robot	0 -1 2 -1
text rock	3 -2 -1 0
text role	0 -4 4 0
text roll	-1 2 -1 0
text rolling	-1 6 -1 -4
text roof	1 -7 1 5
text roof and	0 -2 2 0
text room	-5 -24 25 4
text room (number)	-4 0 6 -1
text room ;	0 -1 -3 4
text room a	3 -2 0 -1
text room and	0 0 1 -1
text room at	-1 -5 2 4
text room for	-2 10 -7 -1
text room in	1 -2 1 0
text room is	-2 -2 1 2
text room of	-1 0 1 0
text room on	-2 -3 6 -1
text room open	-2 -3 8 -3
text room will	0 1 -4 3
text room with	2 -1 -1 0
text rosa	1 -1 1 -1
text rose	6 -6 -4 4
text rose (number)	0 -2 -1 3
text roster	-2 5 -2 -1
text rota	6 -3 0 -2
text rotunda	-1 0 2 -1
text round	0 3 -3 0
text round of	0 -1 0 1
text roundtable	-1 1 0 -1
text route	12 -1 -3 -8
text rsvp	0 -9 10 -1
text rsvp by	0 -5 6 -1
text rsvp to	0 -2 2 0
text rule	4 -6 1 1
text rule about	2 -1 0 -1
text rule on	-2 -4 4 2
text ruled	0 -1 0 1
text ruling	-2 0 -1 3
text run	-4 6 -7 5
text run (month)	-2 2 3 -3
text run a	0 2 -2 0
text run for	0 -1 0 2
text run from	-1 1 1 -1
text run on	-1 -3 -2 6
text run out	3 -1 0 -2
text run the	1 3 -3 -1
text run to	-3 5 -4 3
text run two	-1 2 -1 0
text runner	-5 -4 4 4
text runner up	-5 -4 4 4
text running	-1 -1 -1 3
text running a	0 -1 1 0
text running for	0 -2 -1 4
text rural	1 3 -2 -2
text rural library	1 1 0 -1
text ruth	1 -2 2 -1
text résumé	0 5 -3 -2
text s	-8 -2 6 3
text safe	-1 -2 0 2
text said	1 -16 -6 21
text said and	1 -4 -1 3
text said it	-2 -2 -1 5
text said on	0 0 -1 2
text said that	1 -1 0 1
text said the	0 -1 0 1
text said yes	0 2 0 -1
text salary	0 4 -1 -3
text salary from	0 2 -1 -2
text sale	0 -3 -2 5
text salina	-4 0 5 -1
text salt	-1 0 0 1
text same	3 0 1 -4
text same day	0 2 1 -3
text same hour	0 3 -3 0
text sample	8 -4 -2 -2
text san	-3 -6 0 9
text sandwich	-2 -2 4 -1
text sandwiche	-2 -3 7 -3
text santa	2 -2 0 -1
text santa fe	0 -3 3 0
text saskatoon	0 -1 1 0
text sat	4 -2 0 -1
text satisfaction	4 -3 0 -1
text saturday	-6 10 -2 -2
text save	1 -9 10 -1
text saved	3 -4 3 -1
text say	8 -7 0 -1
text say in	-1 1 0 0
text say it	1 -3 3 -1
text say no	0 -1 0 1
text say so	-4 5 -1 0
text say that	3 -3 -1 2
text say the	1 -2 -1 1
text say what	1 0 -1 0
text say when	-1 0 1 0
text say who	0 1 0 0
text say why	-2 4 -1 0
text say yes	1 4 -2 -3
text saying	-1 1 2 -2
text saying why	-2 4 -1 -1
text scan	0 6 -5 -1
text scanner	-1 1 0 0
text schedule	5 -4 3 -4
text schedule for	0 -1 1 0
text scheduled	-1 -2 -1 4
text scholar	-6 4 5 -3
text scholar to	0 1 0 -1
text scholarship	-1 -8 3 6
text scholarship in	-1 -4 -1 6
text school	-4 3 -5 6
text school and	0 2 -1 0
text school at	-1 0 0 1
text school bus	0 -4 5 -2
text school in	-2 0 -2 4
text school librarian	-4 4 1 -1
text school library	-1 2 -1 0
text school may	0 2 0 -2
text school of	2 -1 0 -1
text school student	7 -2 -2 -3
text school with	-2 0 0 3
text school year	-1 0 0 1
text science	4 -2 -1 -1
text scientist	0 3 -2 0
text score	-2 0 0 2
text scored	4 -3 0 -1
text scotland	0 -1 -2 3
text screen	1 0 1 -2
text screening	-1 7 -5 -1
text script	2 -2 1 -1
text sealed	0 14 -8 -5
text sealed bid	0 11 -7 -4
text search	-1 0 -4 5
text season	4 1 -1 -4
text seat	-2 -4 14 -9
text seat are	0 -3 4 -1
text seat on	0 1 -1 -1
text seating	0 -1 1 0
text second	8 3 -4 -7
text second (day)	1 -3 4 -2
text second for	1 -1 0 0
text second language	0 1 0 0
text second round	-1 -1 0 2
text second was	1 -1 0 -1
text second week	1 -1 0 0
text second year	7 0 0 -6
text secretariat	0 0 1 0
text secretary	0 2 -1 -1
text secretary by	0 2 -1 -1
text section	-1 2 1 -2
text security	5 -5 3 -3
text see	-2 -3 10 -5
text see it	0 0 0 -1
text see the	-6 2 7 -3
text see their	0 0 1 -1
text seed	12 -5 -1 -5
text seek	-1 8 -2 -5
text seek a	0 1 0 -1
text seek an	0 1 0 -1
text seen	6 -3 -3 0
text selected	-1 -1 -1 3
text selection	2 0 -1 -1
text self	-1 -4 7 -2
text self nomination	0 -1 0 1
text self paced	-1 -5 9 -3
text sell	1 -1 0 0
text semester	0 1 0 -1
text seminar	-2 -5 8 -1
text senator	0 -3 2 1
text send	-8 27 -8 -11
text send a	-2 8 -2 -3
text send in	-1 4 -2 -1
text send it	-1 2 0 -1
text send the	-2 6 -1 -3
text send them	1 -1 0 0
text send us	-3 3 0 0
text send your	0 1 -1 0
text senior	0 0 1 -1
text sent	3 -2 0 -1
text sent a	3 -2 -1 0
text sent by	0 2 -1 -1
text sent in	-1 0 0 2
text sent to	0 -1 1 0
text sentence	0 5 -4 -2
text separate	-1 1 -1 0
text separately	0 -1 1 0
text serial	0 2 -1 0
text serve	-3 -3 -2 9
text serve (number)	0 0 0 1
text serve as	0 1 0 0
text served	1 0 2 -4
text server	0 2 -1 -2
text service	-4 -1 -3 7
text service in	-1 0 0 1
text service will	0 -1 -1 2
text serving	1 -2 -1 2
text sery	1 -1 0 -1
text session	-3 -10 16 -2
text session in	-7 0 8 -1
text session is	0 -1 1 -1
text session on	1 -9 10 -3
text session take	0 -1 1 0
text session will	0 1 1 -2
text set	1 -7 -2 8
text set a	1 -3 -1 3
text set aside	3 1 -2 -2
text set for	-2 -3 -4 9
text set in	-1 2 -1 -1
text set of	-2 1 0 1
text set out	0 -2 0 2
text set up	2 -1 0 -1
text setting	0 1 0 0
text settled	0 -1 -1 1
text seven	-5 -8 9 5
text seven library	-1 -3 6 -2
text seven of	-1 -2 0 3
text seventeen	2 -1 0 0
text seventy	0 -1 0 0
text several	-2 2 -1 1
text sew	0 -1 2 0
text sewing	2 -1 0 0
text sewing machine	1 -1 0 0
text shall	0 1 0 0
text share	1 -8 3 4
text share (money)	-1 -4 -1 6
text share one	-2 1 2 -1
text share the	-3 -2 7 -2
text shared	0 -3 3 0
text sharing	-1 -2 0 3
text she	9 -17 -8 16
text she came	1 0 0 0
text she come	-2 -2 -2 6
text she did	0 0 0 1
text she died	-2 -2 -4 8
text she had	2 0 -1 -1
text she is	0 -2 1 1
text she keep	-1 2 0 0
text she read	3 0 0 -2
text she said	1 0 0 -1
text she say	-2 -3 3 2
text she take	-2 0 0 3
text she took	0 0 -2 3
text she was	0 0 -1 1
text she'll	-3 -11 11 3
text she's	0 -2 4 -3
text sheet	4 -1 -1 -2
text sheet and	0 -2 0 2
text shelf	-2 1 -1 3
text shelf in	-2 0 0 2
text shelf of	1 0 0 -1
text shelter	2 2 -3 -1
text shelve	6 -4 -1 -1
text shelver	0 1 0 0
text shelving	1 3 -2 -2
text sheriff	3 -2 -1 0
text shift	-6 13 -6 -1
text shift of	-5 7 0 -1
text ship	-4 9 -2 -3
text ship in	0 5 -2 -2
text shirt	-5 7 0 -1
text shoe	0 -5 5 0
text shop	0 -5 -1 6
text short	-1 5 -2 -2
text short listed	-2 -3 0 5
text short of	0 0 0 1
text shortlist	0 -2 -1 3
text shortlisted	-1 2 -1 1
text should	-10 17 -1 -6
text should be	-4 5 -2 1
text should have	0 5 -1 -4
text should include	1 0 0 0
text should not	0 1 0 0
text should send	-1 2 0 0
text should sign	0 1 -1 0
text should write	0 1 -1 0
text shouldn't	-2 3 0 0
text shouting	1 -4 6 -3
text show	-1 -9 1 9
text show a	-1 -1 -1 3
text show in	-3 -1 3 2
text show that	-2 -1 3 0
text showed	1 -1 -1 1
text shown	-1 1 0 1
text shut	0 1 -8 7
text shut at	0 1 -1 -1
text shut on	0 -1 -1 2
text shut the	-1 5 -3 -1
text shy	1 -1 0 0
text side	-4 -2 2 5
text side of	1 0 -2 1
text sign	21 -19 14 -16
text sign a	6 -5 0 -1
text sign and	1 0 0 -1
text sign in	-2 0 6 -3
text sign the	-1 3 0 -2
text sign up	1 -11 11 -1
text sign ups	3 -6 4 -1
text signature	-4 9 -2 -3
text signed	-5 -4 -7 16
text signed (month)	0 -5 -1 6
text signed up	1 -1 0 0
text signing	0 -1 2 -1
text silence	3 -2 0 -1
text silence and	2 -1 -1 0
text silent	-2 -4 7 -1
text simple	5 -6 3 -3
text simply	-1 0 0 0
text since	12 -11 -5 4
text since (month)	13 -5 -4 -4
text since (number)	0 -1 -1 2
text since (year)	-1 -7 3 5
text since the	-4 0 -1 6
text since then	-1 0 0 1
text sing	-1 0 3 -1
text singing	0 -3 2 1
text single	1 -6 0 6
text siobhán	1 -1 0 0
text sister	0 -1 0 1
text sit	-2 -2 10 -6
text sit down	-1 1 1 -1
text sit in	0 2 -1 0
text sit on	0 1 0 0
text sit with	0 -1 4 -2
text site	-1 9 -4 -5
text site and	0 1 -1 0
text site by	0 1 0 0
text site visit	0 1 0 -1
text sitting	0 0 0 1
text six	12 -12 7 -7
text six hour	-2 -4 4 2
text six library	2 -3 0 1
text six month	0 5 -4 -1
text six page	-1 2 -1 0
text six people	-1 1 3 -2
text six state	0 1 -1 0
text six week	0 2 -2 0
text six year	1 1 -1 -1
text sixteen	-1 7 -6 0
text sixth	2 -1 0 0
text sixty	9 -8 9 -11
text size	-2 -4 4 2
text sketch	0 3 0 -2
text skill	0 1 0 0
text skip	5 -1 0 -4
text skip the	6 -2 0 -3
text sky	-1 5 -3 -1
text slate	-1 1 1 -1
text sleep	1 -1 -1 0
text slice	2 -2 2 -2
text slide	0 1 0 -2
text slide and	1 -1 0 0
text slip	-4 6 -4 2
text slot	-2 6 -3 -1
text slow	4 -4 4 -4
text slowly	0 -1 0 1
text small	2 -1 7 -8
text small library	2 -4 3 -1
text small town	-2 1 -1 1
text smaller	3 -8 0 5
text smell	-1 1 0 0
text smell of	0 1 -1 0
text smoke	1 1 -1 -1
text snack	1 0 -1 -1
text snow	0 5 0 -5
text snow closed	-1 6 -1 -5
text so	6 2 8 -16
text so by	0 1 -1 0
text so do	-1 -1 2 0
text so far	1 0 0 -1
text so if	0 1 -1 0
text so is	0 -1 0 0
text so let	0 -4 4 0
text so long	0 2 -1 0
text so on	3 -3 -2 2
text so please	-1 0 1 0
text so that	1 3 -1 -2
text so the	0 4 -2 -2
text so we	1 -4 4 0
text social	3 -3 0 0
text society	-1 -2 4 -2
text society's	-3 5 0 -1
text soft	0 -2 5 -3
text software	-1 2 -2 0
text sold	4 -5 5 -4
text sold out	1 -1 1 0
text somali	0 1 -1 0
text some	-2 0 -2 4
text some (number)	-2 -2 -2 6
text some of	0 1 -1 0
text somebody	7 -1 0 -6
text somebody who	0 1 -1 0
text someone	-1 9 -4 -4
text someone in	-1 2 0 -1
text someone who	-4 5 -1 -1
text something	-3 9 -3 -4
text something new	2 1 -1 -2
text something to	1 0 -1 0
text something you	-1 1 0 -1
text song	3 1 -2 -2
text sooner	-1 0 3 -1
text sort	-1 0 2 -1
text sorting	-1 -3 5 -1
text sought	-1 2 0 -1
text sound	-3 5 -2 0
text soup	7 -7 2 -2
text source	0 -4 0 3
text south	-3 3 0 1
text southern	0 -1 1 0
text space	1 -3 2 0
text space for	0 -1 1 0
text spanish	1 1 -2 -1
text spanish and	-2 4 -2 -1
text spare	7 -3 -1 -3
text speak	0 5 0 -5
text speaker	1 -3 2 -1
text speaker from	0 -1 2 0
text special	-1 2 0 -1
text special library	-2 3 0 -1
text speech	-1 -1 0 2
text spend	1 8 -6 -4
text spend (month)	-1 0 1 0
text spend a	0 9 -4 -4
text spend it	2 -1 0 0
text spend the	1 -1 0 0
text spend two	0 1 0 0
text spent	6 -11 -3 7
text spent by	3 -3 0 0
text spent nine	1 -1 0 0
text spent the	1 0 0 0
text spine	1 -1 0 0
text split	-2 2 -2 2
text spokane	-1 -2 3 0
text spoken	-1 -1 0 2
text sponsor	-2 2 -2 2
text sponsored	-1 0 0 0
text sponsored by	-1 0 0 0
text spot	-6 -2 5 4
text spread	-1 2 0 -1
text spreadsheet	6 -3 -2 -1
text spring	-12 -8 -3 22
text spring (number)	-1 0 0 1
text spring (year)	0 1 0 -1
text spring and	-2 0 0 3
text square	1 1 -2 -1
text st	-2 -6 6 2
text stack	0 -4 -2 6
text stack on	-1 -1 1 1
text stack with	1 -1 0 0
text staff	1 -9 5 4
text staff :	1 -2 0 1
text staff and	2 0 -1 -1
text staff are	-1 -3 -1 5
text staff at	0 -1 -2 4
text staff in	1 -3 2 0
text staff member	4 -3 -1 0
text staff of	0 -2 3 -1
text staff room	-4 -1 5 0
text staff will	0 -3 4 -1
text staffing	1 2 -1 -2
text stage	0 4 0 -4
text stair	2 0 -2 0
text stamp	1 1 3 -5
text stamp and	-1 1 0 0
text stamped	2 -1 -1 0
text stand	-7 -5 0 12
text stand a	-1 1 -1 0
text stand on	0 -1 1 0
text stand with	-7 -4 -1 13
text standard	0 0 1 -1
text standing	1 0 0 -1
text start	0 8 -4 -4
text start (month)	-1 2 -2 1
text start at	-1 -5 7 -1
text start date	0 2 0 -1
text start in	-3 10 -7 -1
text start of	1 0 0 0
text start on	0 -1 5 -3
text start with	2 0 -1 -1
text started	10 -3 -5 -1
text started with	3 -1 -2 0
text starting	-3 -1 -2 7
text starting (month)	-2 -2 -4 7
text state	-11 3 -14 22
text state aid	0 3 -2 -1
text state and	0 -1 0 1
text state archive	0 1 -2 1
text state grant	-4 -2 0 5
text state has	0 -7 0 8
text state librarian	0 0 2 -2
text state library	-3 6 -2 -1
text state on	0 0 -1 1
text state or	0 1 0 0
text state will	-1 1 -1 1
text state's	-1 -4 3 2
text statehouse	-5 2 4 -1
text statement	-1 2 1 -2
text statement and	0 -1 0 1
text statement of	0 4 -2 -2
text statewide	0 2 0 -1
text station	1 -1 1 0
text station and	2 -1 -1 -1
text statistic	2 -3 0 1
text stay	-8 14 -8 3
text stay open	0 2 1 -4
text stay up	-3 0 0 4
text stayed	5 -1 -1 -3
text stayed for	0 -1 1 0
text steady	0 2 -1 0
text step	-1 0 3 -2
text steward	-1 4 -2 -1
text sticker	3 3 -5 -1
text sticky	-1 2 0 0
text still	1 1 -13 11
text still had	-4 0 -1 5
text still in	-2 -2 -5 9
text stipend	-2 9 -6 -2
text stipend (money)	0 3 -1 -2
text stipend of	0 4 -3 0
text stock	-2 0 -1 2
text stood	1 -1 -5 5
text stood at	1 -1 -2 2
text stood up	2 2 -1 -3
text stop	-2 3 -1 0
text stop for	-1 -2 4 -2
text stop on	-1 -4 2 3
text stop taking	0 2 -1 0
text stop when	-3 5 -2 -1
text stopped	7 -4 -1 -2
text stopped on	1 -1 0 0
text storage	-1 -2 3 -1
text store	7 -7 3 -3
text storm	-10 4 -2 8
text story	8 -8 -3 3
text story and	-2 -3 1 3
text story of	0 1 0 0
text storyteller	-2 3 0 -1
text storytime	-2 1 3 -2
text stove	3 -1 0 -2
text strand	-1 1 -1 1
text strategic	4 -3 -1 -1
text strategic plan	4 -3 -1 -1
text stream	0 -1 1 0
text streamed	-1 -3 6 -1
text streaming	-1 0 1 0
text street	-6 -4 0 10
text street from	-1 -3 4 0
text strike	-1 -1 -1 3
text string	-1 1 0 0
text strong	0 1 -1 0
text stuck	1 -2 2 -1
text stuck on	-1 -1 3 -1
text student	10 -5 0 -4
text student and	2 -1 -1 0
text student at	0 2 -1 -1
text student in	1 -1 -2 2
text student to	2 -2 1 -1
text student who	0 8 -8 -1
text student will	0 -1 2 0
text studio	-2 4 -2 0
text study	1 0 -1 0
text sturdy	0 3 -3 0
text subject	2 -4 -1 3
text subject heading	3 -2 1 -2
text submission	-1 6 -2 -3
text submission form	0 1 0 0
text submit	1 5 -3 -3
text submit a	0 1 0 0
text submitted	0 -1 0 0
text submitted by	1 -1 2 -2
text subscription	0 -1 1 1
text succeed	0 -1 -1 2
text successful	0 2 0 -2
text successful candidate	0 3 0 -2
text successor	-2 3 -2 1
text such	1 -2 -1 2
text such as	1 -1 0 0
text suggest	-2 6 -1 -3
text suggestion	-4 11 -4 -3
text suit	1 1 -3 1
text suitcase	2 0 -1 -1
text sum	2 -1 -2 0
text summary	-2 1 -2 3
text summer	-3 7 -1 -2
text summer and	-4 5 0 0
text summer reading	1 -2 0 1
text summer's	0 1 -1 0
text superintendent	-5 -1 6 0
text supervise	0 1 0 -1
text supervisor	0 3 -2 -1
text supper	-1 4 0 -4
text supplier	0 2 -2 0
text supply	0 3 -2 -2
text supply and	1 2 -1 -2
text support	-5 5 0 0
text support from	-1 1 0 0
text supported	-1 1 0 0
text supported by	-1 1 0 0
text surprise	5 -1 -1 -3
text survey	2 -1 -1 1
text survey in	1 0 0 -1
text survived	1 -1 1 0
text suspended	0 -10 -1 11
text swap	0 2 -1 -1
text swapped	1 -2 0 1
text symposium	0 4 0 -4
text system	-1 -5 -4 10
text system stop	0 2 -1 -1
text system will	0 -1 1 0
text system's	-2 -2 0 4
text t	-5 10 -5 -1
text t shirt	-5 10 -4 -1
text table	18 -8 -4 -5
text table at	-1 6 -4 -1
text table by	2 -1 0 -1
text table in	1 -3 4 -2
text table of	1 -1 0 0
text tag	0 2 -2 -1
text take	-9 16 5 -11
text take (number)	1 -2 1 0
text take a	2 -3 6 -5
text take about	-1 1 0 0
text take effect	-2 -2 -1 6
text take home	0 10 -3 -7
text take in	0 -1 0 1
text take it	0 -1 0 1
text take over	-3 -4 -1 8
text take part	0 3 -2 -1
text take place	-4 1 4 -1
text take the	-3 11 -3 -5
text take three	0 1 -1 0
text taken	-5 -6 -3 13
text taken and	-2 -2 -1 5
text taken down	0 1 -1 0
text taken out	1 0 0 0
text taken until	0 -1 2 -1
text taking	0 4 -2 -2
text talk	-5 -4 10 -1
text talk about	3 0 -1 -3
text talk and	0 -1 -2 3
text talk are	0 -2 -3 4
text talk in	0 -1 1 0
text talk on	-1 -3 5 -1
text talk to	-1 3 -1 -1
text talk with	1 0 -1 0
text talking	-1 0 -1 2
text talking book	-2 -1 2 1
text tank	-6 -2 1 6
text tape	1 -1 -1 0
text taped	6 -1 -1 -3
text taught	5 -4 -2 2
text tax	2 -1 0 -1
text taxe	0 0 1 0
text te	-2 1 1 0
text te reo	-2 1 1 0
text tea	-3 -7 1 9
text teach	3 -1 -2 -1
text teache	1 -1 -1 0
text teacher	4 -2 2 -4
text teacher and	2 -2 2 -1
text teaching	1 -2 2 -1
text team	2 -5 5 -2
text team by	0 1 -1 0
text team for	0 1 0 0
text team of	0 -3 7 -4
text technician	-1 2 0 0
text technology	-1 -1 -1 2
text teen	11 -1 -4 -7
text teen and	0 0 2 -1
text teen in	0 3 -1 -2
text teenager	2 0 0 -1
text telephone	1 -2 0 1
text telescope	1 -3 2 0
text tell	0 1 6 -7
text tell how	4 -3 0 0
text tell the	-1 5 -3 -1
text tell us	-8 6 4 -3
text tell you	5 -4 -1 0
text teller	0 -2 3 -1
text template	2 -1 -1 0
text ten	-8 16 7 -15
text ten day	-2 5 -2 -2
text ten hour	-1 2 -1 1
text ten image	-1 1 -1 0
text ten library	-1 3 -2 1
text ten minute	-3 9 -3 -2
text ten of	1 0 0 0
text ten question	-1 5 -1 -2
text ten week	0 -2 3 -1
text ten year	4 0 -1 -4
text tender	0 2 -1 -1
text tender for	0 2 -1 -1
text tent	1 -1 1 0
text term	-8 6 -7 9
text term begin	-1 1 -2 3
text term that	0 1 -1 0
text territory	-1 1 0 -1
text test	0 3 0 -2
text tested	8 -4 -4 0
text tester	-2 3 -1 0
text text	3 -2 2 -2
text textbook	1 -1 0 0
text than	0 6 -3 -3
text than (day)	0 3 -3 0
text than (money)	1 -2 1 0
text than (month)	-2 3 2 -3
text than (number)	-4 5 -1 0
text than a	0 3 -1 -2
text than five	0 1 -1 0
text than in	2 -3 0 1
text than it	1 -1 0 1
text than one	0 1 0 0
text than the	3 -3 2 -2
text than two	0 -2 2 0
text than we	-1 1 0 0
text than you	1 0 0 0
text thank	2 -10 -4 11
text thank to	-3 -1 -1 5
text thank you	7 -13 -1 7
text thanksgiving	-2 3 -3 1
text that	-3 0 -7 10
text that a	1 -2 -1 1
text that and	1 -1 0 0
text that any	3 -4 1 0
text that applied	0 -2 -1 4
text that are	-1 2 0 0
text that arrive	-1 3 -1 -1
text that began	-2 -5 -2 8
text that came	0 -3 1 2
text that can	-4 4 0 0
text that come	1 4 -3 -2
text that day	-1 2 1 -2
text that did	3 -1 -1 -1
text that ended	1 -1 -1 0
text that every	0 -1 1 0
text that goe	0 1 -1 0
text that had	-1 1 -2 2
text that has	0 1 0 0
text that have	0 1 -1 0
text that he	-1 3 -1 -1
text that is	-1 1 -2 3
text that it	0 3 -4 1
text that make	-1 3 -1 -1
text that month	0 1 0 -1
text that people	0 -1 0 0
text that say	0 -1 0 1
text that serve	0 2 1 -2
text that she	1 0 0 -1
text that somebody	-1 0 1 0
text that suit	0 2 -2 0
text that take	0 1 0 0
text that the	8 -11 1 2
text that their	0 0 -2 2
text that they	-7 -1 10 -1
text that want	-1 5 -2 -2
text that was	2 0 0 -2
text that we	1 -1 1 -1
text that week	0 1 -1 0
text that went	0 1 0 -1
text that were	0 -2 0 2
text that will	-2 1 -1 2
text that work	1 0 -1 0
text that worked	0 1 0 0
text that would	-1 -1 1 1
text that you	1 -1 0 0
text that your	1 -1 0 0
text that's	-1 1 1 -1
text the	-5 5 -2 2
text the (day)	4 1 -4 -1
text the (money)	-7 -9 6 10
text the (month)	-10 5 -32 36
text the (nth)	-13 9 18 -14
text the (number)	0 -12 2 11
text the (year)	-1 -7 -1 9
text the administrative	0 2 0 -1
text the age	3 -1 -1 -1
text the agency	1 -5 -2 6
text the agency's	0 0 -4 4
text the annual	-5 -1 4 2
text the answer	4 -1 -1 -1
text the application	-1 4 0 -3
text the aquarium	-1 -5 -1 7
text the archive	0 -1 2 -1
text the art	3 0 1 -3
text the association	-2 0 -2 5
text the association's	0 -1 1 0
text the author	2 -3 4 -3
text the autumn	0 0 -2 2
text the award	-2 -4 3 3
text the back	-1 1 1 -1
text the ballot	1 2 -1 -2
text the bar	0 -3 3 -1
text the barn	0 1 -1 0
text the basement	2 -2 -3 2
text the best	0 8 -2 -6
text the board	-1 3 -5 3
text the board's	0 -1 -2 2
text the boat	0 -2 3 -1
text the boiler	1 -1 0 -1
text the book	10 -12 6 -3
text the bookmobile	0 -2 1 0
text the box	-5 10 -2 -2
text the branch	1 -2 1 0
text the budget	3 -1 -1 -1
text the building	4 -3 3 -3
text the bureau	-1 1 2 -1
text the bus	3 -2 -1 -1
text the business	0 2 -1 -1
text the café	-1 -2 4 -1
text the calendar	-1 2 0 -1
text the call	0 -13 2 11
text the capitol	0 -2 -2 4
text the card	0 0 2 -2
text the carnegie	-5 -2 2 5
text the cart	1 1 0 -2
text the case	1 2 -2 0
text the catalogue	-1 0 -3 4
text the caterer	0 -1 1 0
text the ceiling	0 -1 -1 2
text the center	-1 0 0 2
text the central	1 -1 1 -1
text the chair	0 5 -4 -2
text the change	-1 -3 -4 7
text the chapter	-1 3 0 -2
text the children's	-2 -3 6 -1
text the city	0 1 -1 0
text the class	-1 -3 4 0
text the clerk	-1 1 -1 1
text the clock	-2 0 3 -1
text the close	0 6 -1 -5
text the closing	-1 2 0 -2
text the coffee	5 0 -5 0
text the collection	0 -1 1 1
text the college	-2 0 0 2
text the comment	0 3 -1 -2
text the commission	-1 2 -4 3
text the committee	-3 -2 -2 7
text the community	0 -3 3 0
text the company	0 -1 -1 2
text the competition	0 1 -1 0
text the conference	-1 3 3 -5
text the consortium	0 1 -2 2
text the consortium's	-1 3 -1 -1
text the contest	0 1 -1 0
text the coordinator	-2 7 -2 -3
text the cost	-4 1 6 -3
text the council	-10 3 5 2
text the council's	-1 0 2 -2
text the country	-3 -1 0 5
text the county	4 1 0 -5
text the county's	1 0 0 -1
text the courier	0 -1 0 1
text the course	0 -5 8 -3
text the crate	5 -2 -1 -3
text the crew	8 0 -7 -1
text the curator	-3 2 0 1
text the cut	-1 1 -1 1
text the cutoff	3 -2 0 -1
text the dark	3 -2 0 0
text the database	-2 -1 4 -1
text the date	4 -2 -3 1
text the day	-3 11 -2 -5
text the deadline	1 0 -4 2
text the dean	0 -3 3 0
text the department	-1 0 -1 2
text the deposit	0 0 1 -1
text the desk	-1 -5 7 0
text the difference	2 -1 0 0
text the director	3 -1 -3 2
text the district	1 -1 0 0
text the door	11 -8 3 -5
text the draft	-2 13 -3 -7
text the due	0 2 3 -5
text the early	0 -2 2 0
text the editor	0 3 -1 -1
text the eighth	0 -4 5 0
text the elevator	-1 -1 2 0
text the elm	-2 -2 -3 7
text the email	1 -1 0 0
text the end	1 12 -11 -2
text the entry	0 2 0 -2
text the envelope	0 4 -1 -4
text the estate	0 -1 0 1
text the evening	-1 -3 6 -2
text the exhibit	-1 4 -1 -2
text the exhibition	0 4 0 -4
text the fairground	-1 -2 0 3
text the fall	-2 2 -3 3
text the farmer	3 -2 0 -1
text the federal	-1 4 -1 -2
text the fee	0 -3 6 -3
text the fellow	0 2 -1 -1
text the fellowship	1 0 0 -1
text the field	1 0 0 -1
text the figure	-1 -2 0 2
text the final	1 5 -3 -2
text the fire	1 -2 1 0
text the first	4 -1 2 -5
text the fiscal	1 0 -1 0
text the five	-1 -1 2 0
text the flood	1 0 0 0
text the floor	0 1 0 0
text the food	-1 3 -1 -1
text the form	-1 8 -4 -3
text the foundation	1 -2 -1 2
text the foundation's	0 0 0 1
text the four	-1 2 -1 0
text the fourth	-1 2 -1 1
text the friend	-1 -1 2 -1
text the front	0 -2 2 0
text the full	-1 -1 -1 2
text the fund	0 -3 0 4
text the gift	0 -1 0 2
text the glass	0 4 -2 -2
text the golden	0 1 0 -1
text the governor	-1 -1 -2 4
text the governor's	-1 3 -1 -2
text the grain	-1 -2 0 3
text the grant	3 2 0 -5
text the group	0 0 1 -1
text the guard	1 -3 3 -1
text the guest	0 -4 5 -1
text the guidance	0 0 1 0
text the gym	0 -2 4 -2
text the hand	2 -1 -1 0
text the hardware	1 -1 0 0
text the hat	-1 5 -3 -1
text the health	3 0 -2 -1
text the high	1 0 0 0
text the history	0 -1 2 -1
text the holiday	-1 2 -1 -1
text the host	1 -1 -1 1
text the hour	1 2 -1 -2
text the humanity	0 -1 2 -1
text the idea	2 -1 0 0
text the information	0 0 0 -1
text the institute	-1 -6 9 -2
text the institute's	-1 -2 1 2
text the issue	2 -1 0 0
text the job	0 1 0 -1
text the journal	-1 2 -1 0
text the judge	0 -3 -1 4
text the jury	-2 -4 -1 7
text the key	3 0 -1 -2
text the lake	0 3 -2 -1
text the largest	-1 -3 3 0
text the last	4 5 -5 -5
text the latest	-2 3 -1 0
text the law	-2 -6 2 6
text the lawn	-2 -1 4 0
text the least	0 -1 0 1
text the lecture	-2 -1 3 -1
text the legislature	0 1 -2 1
text the letter	1 7 -3 -5
text the levy	0 3 -1 -2
text the librarian	-3 -1 -3 7
text the library	13 -16 3 1
text the library's	3 2 -2 -4
text the light	11 -5 -2 -3
text the line	2 -2 1 0
text the link	-4 11 -4 -3
text the list	1 3 -1 -4
text the lobby	1 -1 0 0
text the local	2 1 -4 1
text the lower	0 0 -1 1
text the mail	2 -1 -1 -1
text the main	-3 -2 4 2
text the man	-1 -1 3 -1
text the manuscript	0 -1 0 1
text the map	-1 -1 0 2
text the margin	4 -2 0 -1
text the mayor	1 -1 -3 3
text the meantime	0 0 -1 1
text the measure	0 -2 0 3
text the medal	-3 0 -1 4
text the meeting	0 1 0 -1
text the middle	3 -3 0 -1
text the missing	8 -2 -1 -5
text the mobile	2 -1 -1 -1
text the money	1 -1 -1 1
text the month	-6 6 0 0
text the moon	0 -1 1 0
text the morning	-1 -1 3 -1
text the most	1 -3 -2 3
text the move	2 1 -2 -1
text the museum	0 -2 -1 2
text the museum's	-2 2 1 -2
text the music	1 0 0 0
text the name	1 -1 2 -2
text the national	-2 -7 4 5
text the new	1 -5 5 -1
text the newsletter	1 2 -3 0
text the next	0 -1 0 0
text the night	3 0 -2 -1
text the ninth	1 -2 0 1
text the nominating	0 -1 1 0
text the nomination	0 3 0 -2
text the northern	1 3 0 -4
text the notice	-1 3 -4 1
text the number	3 -2 -1 0
text the offer	2 -1 -1 0
text the office	0 6 -3 -2
text the old	0 -2 3 -1
text the one	2 4 -1 -5
text the online	-1 4 -1 -3
text the only	4 0 -2 -3
text the order	-2 -3 -2 7
text the organiser	0 1 0 -1
text the organizer	1 -1 -1 0
text the original	0 4 -1 -3
text the other	-1 3 -5 3
text the outside	0 6 -5 -1
text the packet	0 0 0 1
text the page	-2 2 0 -1
text the panel	-4 -1 -2 7
text the paper	2 1 -2 -1
text the part	2 -2 1 -1
text the people	6 0 -1 -4
text the periodical	-1 -3 1 2
text the person	4 -1 -1 -1
text the phone	0 1 -1 -1
text the picture	1 -1 0 0
text the pie	2 -1 0 -1
text the place	-5 6 -1 0
text the plan	2 -2 -1 1
text the poem	-2 -2 5 -1
text the poetry	1 0 2 -3
text the point	3 0 -1 -1
text the policy	1 -2 -1 2
text the poll	-1 2 -1 -1
text the pool	-1 3 -1 -1
text the portal	0 9 -5 -3
text the position	0 2 -1 -1
text the post	0 1 -1 1
text the poster	-1 0 1 0
text the prairie	-1 0 -2 3
text the press	1 -3 0 2
text the price	-1 -1 0 2
text the print	0 0 0 -1
text the printer	2 7 -4 -5
text the prize	1 5 -3 -3
text the process	0 0 0 -1
text the profession	0 1 0 0
text the program	0 -4 -5 8
text the programme	-1 2 0 0
text the project	1 -4 0 3
text the proposal	-1 1 -1 1
text the public	1 3 -2 -2
text the publisher	-1 2 1 -1
text the quarterly	0 -1 0 1
text the question	2 -2 -1 1
text the reader	2 1 -2 0
text the reading	5 -5 -5 5
text the real	0 -2 2 0
text the reason	0 1 0 0
text the record	0 2 -1 -1
text the region	0 0 -2 3
text the regional	0 4 -3 -1
text the registration	0 -3 4 0
text the release	0 -2 0 3
text the report	0 1 -1 0
text the request	-2 4 -3 1
text the research	0 -2 0 2
text the residency	0 -1 0 1
text the rest	3 -2 0 -1
text the result	1 -2 1 0
text the right	0 6 -3 -3
text the road	0 -7 -3 10
text the roof	0 -6 -1 7
text the room	4 -7 6 -4
text the roster	-1 5 -2 -1
text the rotunda	-1 0 2 -1
text the route	0 2 -2 0
text the rule	0 0 -1 1
text the running	0 -3 -2 4
text the sale	0 -3 -3 6
text the same	2 2 0 -4
text the schedule	0 -5 5 0
text the scheme	-1 1 0 0
text the school	0 -7 6 0
text the search	0 3 -2 -1
text the seat	0 -2 2 0
text the second	3 -7 4 0
text the secretariat	0 0 1 0
text the secretary	0 0 1 -1
text the selection	2 0 0 -2
text the sentence	2 -2 0 0
text the service	0 0 0 1
text the session	-8 -3 8 3
text the sheet	-1 3 -2 0
text the shelf	-2 -1 0 3
text the sheriff	3 -2 0 0
text the short	3 -3 2 -2
text the shortlist	0 -3 0 3
text the show	-3 -1 2 2
text the side	-3 -2 6 -1
text the sign	6 -2 -1 -2
text the site	-1 0 1 0
text the six	0 2 -1 0
text the small	-2 -2 4 0
text the society's	-3 5 0 -1
text the song	0 3 -1 -1
text the soup	1 0 0 0
text the spot	0 0 0 1
text the spreadsheet	4 -4 1 -1
text the spring	-1 -2 -2 5
text the stack	-2 -4 -2 8
text the staff	5 -6 1 0
text the stair	2 0 -2 0
text the stamp	2 -1 0 -1
text the standard	0 -1 1 -1
text the start	2 0 -1 -1
text the state	-6 0 -6 12
text the state's	-1 -4 3 2
text the statehouse	-5 2 4 -1
text the statewide	0 1 0 -1
text the step	-1 -1 1 0
text the story	0 -1 -3 4
text the subject	-1 -2 0 3
text the submission	0 1 0 0
text the successful	0 3 0 -2
text the sum	0 -1 0 1
text the summer	2 -1 1 -3
text the supply	0 2 -1 -1
text the survey	0 2 0 -1
text the system	-1 1 -2 3
text the system's	-2 -2 0 4
text the table	2 -5 3 1
text the talking	0 -2 2 1
text the tape	1 0 0 -1
text the teen	1 -2 1 0
text the teller	0 1 -1 -1
text the ten	3 -3 -3 2
text the term	-1 5 -1 -3
text the theme	1 0 -1 0
text the third	-2 1 4 -3
text the three	0 1 -1 1
text the time	-4 3 1 0
text the title	0 0 0 1
text the top	0 4 -3 0
text the total	1 1 0 -2
text the town	2 -3 3 -1
text the training	0 -2 1 2
text the treasurer	0 1 -1 0
text the trust	0 -1 0 1
text the trustee	-3 6 -3 0
text the tuba	0 -1 1 -1
text the tutor	-2 2 1 -1
text the two	3 -4 -1 2
text the uk	0 1 -1 0
text the ukulele	4 -1 0 -3
text the union	-1 1 0 0
text the union's	-1 -2 0 3
text the united	0 0 0 1
text the university	-1 1 -2 2
text the upper	1 -1 0 0
text the van	1 1 0 -2
text the vendor	0 -1 -1 2
text the very	1 -1 1 0
text the vice	2 0 0 -2
text the village	0 -1 0 2
text the visit	1 1 0 -1
text the volunteer	0 2 -1 -1
text the vote	3 -1 -1 -1
text the wait	0 -2 1 2
text the waiting	1 -2 0 1
text the wall	-1 -2 3 -1
text the way	0 -2 2 0
text the web	0 1 -1 0
text the website	0 -1 2 0
text the week	2 0 -2 0
text the western	0 1 -1 0
text the whole	3 -2 0 -1
text the window	-1 1 -2 2
text the winner	-3 -8 4 7
text the winning	0 2 0 -1
text the word	6 -3 0 -3
text the work	-1 -1 -1 2
text the working	0 1 -1 0
text the workshop	-1 0 2 -2
text the worst	-1 0 1 0
text the wrong	-1 2 0 -2
text the year	3 0 -2 -1
text the youth	1 1 -1 -1
text theater	3 -1 -2 0
text their	3 5 1 -9
text their answer	0 -2 5 -3
text their first	-1 -1 1 1
text their form	0 2 0 -2
text their letter	0 1 0 0
text their name	0 1 0 -1
text their own	-4 -10 11 4
text them	11 6 -10 -7
text them (number)	-1 1 0 0
text them all	-3 1 5 -3
text them and	4 -4 0 0
text them at	-2 5 -1 -2
text them back	1 -1 0 0
text them by	-1 6 -4 -1
text them for	1 -3 0 2
text them from	0 3 0 -2
text them have	1 -1 0 -1
text them in	-4 3 -1 2
text them on	-2 3 -2 1
text them so	1 -1 0 0
text them to	2 0 -2 0
text them until	0 2 -1 -1
text theme	-1 3 -1 -2
text themselve	-1 6 -4 -1
text then	8 2 -3 -6
text then a	-2 -2 5 -1
text there	8 -13 14 -8
text there and	1 0 0 0
text there are	3 -6 5 -2
text there is	1 1 4 -5
text there was	2 -1 0 -1
text there were	3 -2 0 -1
text there will	-1 -4 4 1
text there'll	-1 -3 3 0
text there'll be	-1 -3 3 0
text there's	-9 9 2 -2
text there's (money)	-1 2 0 -1
text there's a	0 0 1 0
text there's no	-8 10 -1 -1
text these	3 -4 1 -1
text these are	0 -1 1 0
text they	8 9 -2 -14
text they are	-4 3 1 1
text they arrive	-3 5 -1 -2
text they can	0 -1 -1 2
text they come	-7 11 -2 -2
text they did	2 -1 0 -1
text they do	1 -1 0 1
text they go	-3 3 0 0
text they had	1 0 -1 0
text they have	4 -1 -2 -1
text they may	0 1 0 -1
text they must	0 1 -1 -1
text they were	1 -4 0 2
text they will	-8 -2 10 0
text they would	1 0 0 -1
text they'd	4 -1 -3 0
text they're	-4 11 -6 -2
text they've	-1 1 0 0
text thing	1 -2 0 0
text thing that	1 -1 1 0
text thing we	1 -2 1 0
text think	8 -4 -2 -2
text think of	4 -1 -2 -1
text think that	1 -1 0 0
text thinking	0 -9 9 0
text thinking about	0 -6 7 0
text third	-2 -5 2 5
text third (day)	0 1 0 -1
text third floor	-1 -1 2 0
text third of	-1 -1 1 1
text thirty	2 -3 3 -2
text thirty day	-1 2 -1 0
text thirty one	0 -2 0 2
text thirty year	4 -5 2 0
text this	-1 -8 1 7
text this (day)	0 1 -1 0
text this fall	0 2 -1 -1
text this is	3 -1 -3 1
text this message	-1 2 -1 -1
text this month	-1 -2 1 2
text this one	0 1 -1 0
text this spring	-5 -4 0 9
text this summer	0 0 -1 1
text this time	-1 0 3 -2
text this week	-4 -6 -1 11
text this year	8 3 -2 -9
text this year's	1 1 -1 0
text those	-7 0 13 -7
text those chosen	0 2 -1 -1
text those received	-2 3 -1 -1
text those shortlisted	0 2 -1 -1
text those that	0 1 0 0
text those who	-1 -7 12 -4
text though	0 0 -1 1
text thought	0 -2 1 1
text thousand	1 0 -2 1
text three	-1 10 -6 -3
text three book	1 0 0 0
text three branche	-2 3 -1 0
text three day	2 4 -1 -5
text three finalist	-1 5 -3 -2
text three hour	-6 10 -3 -1
text three image	0 1 -1 0
text three library	-4 -2 -1 6
text three minute	-2 3 -1 -1
text three month	1 -2 -1 2
text three more	-1 0 1 0
text three name	0 5 -1 -4
text three of	0 -2 -1 2
text three or	0 2 -1 -1
text three question	1 -1 0 0
text three reference	-1 2 -1 0
text three seat	-2 2 2 -3
text three time	-1 2 0 -1
text three week	-2 6 -2 -2
text three year	2 0 -4 2
text through	-9 8 5 -4
text through (day)	-2 2 -3 3
text through (month)	0 18 -7 -12
text through (number)	-5 0 3 1
text through (year)	0 0 -1 2
text through a	1 -2 1 0
text through the	-5 4 5 -4
text throughout	1 0 -1 0
text thumb	0 1 -1 0
text thursday	-3 -6 12 -3
text thursday in	-3 -1 6 -2
text thursday's	-1 1 1 -1
text ticket	2 -15 19 -6
text ticket are	0 -8 11 -3
text tide	0 0 0 1
text tie	5 -2 -1 -1
text tile	1 0 0 0
text till	0 -4 8 -4
text till (month)	0 2 -1 -1
text till (number)	0 -2 4 -2
text time	1 9 1 -10
text time (number)	2 -1 -2 0
text time :	1 -2 2 0
text time a	2 -1 -1 -1
text time and	2 -2 2 -1
text time before	0 2 -2 0
text time for	-1 3 4 -6
text time in	0 -1 2 0
text time on	0 3 -1 -1
text time since	0 -2 0 2
text time the	-1 -2 4 -2
text time to	-4 4 1 -1
text timeline	5 -2 -1 -2
text timer	1 1 -2 -1
text timetable	-1 3 -1 -1
text timetable and	0 1 0 0
text tin	2 0 -1 -1
text tip	4 0 -1 -3
text title	3 -1 -8 6
text title a	0 1 0 0
text title and	0 2 -1 -1
text title are	0 -2 0 3
text title by	0 -4 0 4
text title that	4 -1 0 -3
text title were	0 -1 0 0
text title will	0 0 0 1
text to	2 7 -12 3
text to (day)	0 1 -1 0
text to (hour)	-6 -6 13 -1
text to (money)	-4 7 -11 8
text to (month)	9 24 -16 -17
text to (number)	-3 -19 10 12
text to (year)	-1 -1 2 0
text to a	4 -10 4 3
text to accept	0 -1 -1 2
text to all	-3 -8 6 5
text to and	-3 5 -2 -1
text to answer	0 -1 0 0
text to any	-4 6 -1 -1
text to anyone	1 -1 0 1
text to appeal	-2 -4 -1 7
text to apply	0 3 -2 -2
text to argue	0 -1 1 0
text to arrive	0 1 -1 0
text to ask	-1 1 1 0
text to be	2 6 -7 -2
text to begin	1 -1 0 0
text to book	0 -1 1 0
text to borrow	0 -1 0 0
text to bring	0 2 0 -1
text to build	1 2 -2 -1
text to close	-2 -2 -1 4
text to collect	0 -1 -1 2
text to come	-1 0 3 -1
text to complete	-1 3 0 -2
text to copy	1 0 0 0
text to count	2 0 -1 -2
text to date	1 0 -1 0
text to decide	-2 0 -2 4
text to do	1 1 -1 -1
text to each	-1 0 0 0
text to eight	0 -1 2 0
text to end	-1 0 1 0
text to enter	0 2 -1 -1
text to every	4 -1 -2 -1
text to everyone	-1 3 0 -2
text to fill	-1 1 -1 0
text to find	-3 0 5 -3
text to finish	0 1 0 -1
text to five	0 -2 0 2
text to four	-1 2 -4 2
text to get	-2 1 2 0
text to go	3 -7 0 4
text to hand	-1 -2 3 0
text to have	-1 5 -2 -2
text to hear	-4 4 3 -3
text to help	-2 3 0 -1
text to hold	0 -3 3 0
text to host	-1 1 0 0
text to it	3 -1 -1 -1
text to its	4 -2 0 -1
text to join	-2 -1 3 0
text to keep	0 0 3 -2
text to know	0 0 1 -1
text to lead	0 0 1 -1
text to learn	0 2 0 -2
text to leave	1 -2 0 0
text to library	-5 8 -2 0
text to look	-2 5 -2 -1
text to make	3 -3 0 -1
text to meet	1 -2 1 0
text to member	-1 -3 2 1
text to move	-5 -5 0 10
text to noon	-3 -10 14 -2
text to one	-3 -5 10 -3
text to open	-1 -1 1 1
text to our	1 -1 0 0
text to people	-1 -2 0 2
text to play	6 -3 -1 -2
text to public	-2 -1 0 3
text to put	-1 3 -1 -1
text to read	-3 -1 -1 5
text to reader	-1 0 0 2
text to receive	-2 2 -1 1
text to record	5 -2 -1 -1
text to register	0 2 -2 0
text to reject	0 1 0 0
text to report	0 -1 -1 2
text to reserve	0 -2 1 1
text to return	-3 -1 0 5
text to run	0 2 0 -1
text to save	2 -1 -1 0
text to say	-4 4 1 -1
text to school	-1 0 1 0
text to see	-1 5 -2 -2
text to send	0 1 -1 0
text to serve	1 0 0 -2
text to seven	0 -1 1 0
text to share	-2 2 -1 1
text to show	0 1 -1 0
text to sign	7 -6 -1 0
text to sit	0 1 0 -1
text to six	-2 -3 6 -2
text to somebody	-2 2 0 0
text to spend	2 -4 0 2
text to staff	-1 2 -2 1
text to stand	2 -2 0 0
text to start	0 -2 0 2
text to stay	0 1 -1 0
text to submit	2 2 -2 -1
text to take	0 0 -1 1
text to talk	1 0 -1 0
text to tell	1 0 0 -1
text to ten	0 1 -1 0
text to the	-5 12 4 -12
text to their	0 1 -1 -1
text to them	8 -1 -1 -7
text to this	-1 2 -1 0
text to those	-1 1 1 -2
text to three	0 1 -2 2
text to two	0 -3 0 2
text to us	0 4 -3 0
text to volunteer	-1 4 0 -2
text to whoever	-3 -1 6 -1
text to win	0 3 -2 -1
text to work	1 1 0 -1
text to write	0 0 1 -1
text to you	-1 -3 -1 6
text today	-4 7 -3 1
text today to	-1 3 -1 -2
text together	1 2 -1 -3
text told	0 -13 -1 13
text told to	-3 -4 2 6
text told us	2 -2 0 0
text tomorrow	0 2 0 -2
text too	4 -2 -2 0
text took	8 -20 -16 27
text took (number)	-1 -3 -1 5
text took a	1 -3 -1 3
text took home	2 -3 -2 3
text took in	0 -2 0 3
text took it	2 -2 -1 0
text took out	-2 0 0 2
text took the	-1 -6 -6 12
text took three	2 -1 0 -1
text tool	4 -2 -1 -1
text top	5 1 -4 -2
text topic	-2 -4 8 -2
text toronto	-1 1 -2 1
text total	5 -1 -3 -2
text total cost	1 -1 0 0
text tote	-1 1 -1 0
text tote bag	0 1 -1 0
text touch	-1 1 1 0
text tour	-1 -8 10 -1
text tour of	-3 -5 9 -2
text touring	0 1 0 -1
text toward	0 3 -2 0
text toward the	0 2 -1 0
text towel	1 -1 1 0
text town	7 3 -4 -6
text town library	-1 1 0 0
text town of	4 0 0 -4
text town that	-1 0 -1 2
text town under	-1 3 -1 -2
text town's	5 -1 -1 -2
text trade	-3 5 0 -1
text trail	0 7 -2 -4
text trailer	1 -1 0 -1
text train	3 13 -9 -7
text trained	1 -2 1 -1
text trainer	0 -3 3 0
text training	1 7 -3 -5
text training is	-1 7 -5 -1
text transcript	0 2 -2 0
text translated	1 -1 0 0
text transport	0 2 -2 -1
text travel	-3 -1 -1 6
text travel and	0 1 -1 0
text travel to	-2 0 -1 3
text travel with	-1 1 -1 0
text treasurer	-1 -1 3 -1
text treatment	0 0 0 1
text tree	0 -2 0 1
text trial	1 -2 -3 3
text tribal	6 1 -2 -5
text tribal college	1 0 0 -2
text tribal library	5 0 -2 -3
text tried	2 0 0 -1
text trip	0 -2 2 0
text trouble	2 -1 0 0
text truck	1 -2 -5 6
text true	1 1 0 -1
text trust	1 -1 -1 1
text trustee	1 7 -8 0
text trustee and	-4 4 0 0
text trustee of	-2 -1 1 2
text trustee on	2 -1 0 0
text trustee who	2 -2 2 -2
text try	-7 -1 6 2
text try again	-2 2 -1 2
text try the	-1 -2 0 3
text tuba	1 -2 1 -1
text tuesday	0 -7 9 -2
text tuesday from	0 -7 7 0
text tuition	-2 1 1 -1
text tuition is	-1 0 1 0
text turn	-2 -3 6 -1
text turn out	1 -1 0 0
text turn up	-3 -1 5 0
text turned	1 -3 -4 6
text turned down	-1 2 -1 0
text turned the	5 -2 -1 -2
text turned up	-8 -1 0 9
text tutor	-1 -1 1 1
text twelve	-7 7 0 0
text twelve hour	-1 -2 4 -1
text twelve library	0 -1 0 1
text twelve month	0 2 -3 1
text twelve week	0 3 -3 0
text twenty	-1 3 5 -7
text twenty five	-1 2 0 0
text twenty library	0 2 0 -1
text twenty minute	1 2 -2 -1
text twenty place	0 -5 5 0
text twenty two	2 -4 0 2
text twice	1 7 -4 -4
text twice a	2 0 -3 1
text twin	0 -1 0 2
text two	5 -1 1 -5
text two are	0 1 -1 0
text two day	-1 -10 11 -1
text two full	0 -4 4 0
text two hour	3 -1 0 -2
text two hundred	-5 10 -1 -5
text two in	1 -1 0 0
text two librarian	2 0 -1 -1
text two line	2 2 -2 -2
text two minute	-4 -1 0 4
text two more	0 2 -1 -1
text two night	3 -1 -1 -1
text two of	1 -2 2 -1
text two officer	0 -2 2 0
text two page	0 5 -4 -1
text two people	-3 -1 5 0
text two reference	-2 4 -1 -1
text two round	0 -1 0 1
text two seat	0 4 -3 -2
text two staff	1 0 0 0
text two university	0 -1 -1 2
text two week	-5 15 -4 -6
text two were	1 -1 0 0
text two year	-3 -1 -4 8
text type	3 -3 0 0
text typing	-2 3 -1 -1
text uk	0 4 -4 0
text ukulele	6 -3 0 -2
text under	5 -10 1 4
text under (money)	8 1 -3 -6
text under (number)	0 3 1 -4
text under a	0 -3 -1 4
text under the	1 -4 2 1
text under which	0 -1 0 1
text undergraduate	-1 2 0 -1
text union	-1 0 -3 4
text union hall	0 -2 2 0
text union's	-1 -2 0 3
text unit	0 -1 1 0
text united	0 0 0 1
text united state	0 0 0 1
text university	-4 -3 -5 12
text university in	-1 -2 -1 3
text university library	2 -1 -2 0
text unless	5 0 1 -6
text unlock	5 -2 -1 -2
text unlocked	0 -1 1 0
text unofficial	0 -1 -2 3
text unopened	0 -1 -1 2
text unpaid	-1 2 0 -1
text unpublished	-1 2 -1 0
text until	-8 28 -7 -13
text until (day)	-1 10 -3 -6
text until (hour)	5 -2 -2 -1
text until (month)	-9 -5 10 4
text until (number)	-1 4 3 -6
text until a	0 -2 0 3
text until filled	-2 6 -1 -3
text until it	0 1 0 0
text until midnight	0 2 0 -2
text until the	0 3 -2 -1
text until we	-2 4 -2 -1
text up	5 19 -13 -11
text up (number)	1 0 0 -1
text up a	1 0 -1 -1
text up and	1 1 -1 -2
text up at	0 2 0 -2
text up by	6 3 -4 -5
text up end	0 -4 4 0
text up for	-1 -3 4 0
text up from	-2 -2 -1 5
text up in	0 -3 3 0
text up on	4 4 -5 -4
text up the	-1 1 0 0
text up through	-1 -3 4 0
text up to	-6 42 -23 -14
text up until	-2 -1 1 2
text upload	-2 11 -6 -3
text uploaded	0 1 -1 0
text upper	1 -1 0 0
text ups	2 -4 3 -2
text us	-4 16 2 -14
text us (money)	6 -5 0 -2
text us a	-1 5 -4 0
text us about	1 0 0 0
text us and	-2 0 5 -3
text us at	0 1 -1 0
text us by	-1 7 -3 -2
text us for	-2 -1 4 0
text us in	-2 5 -1 -1
text us know	-1 -1 2 0
text us on	-1 0 2 -1
text us the	1 -2 0 0
text us to	3 -2 0 -1
text us what	-7 11 -2 -1
text us which	3 -1 -1 -1
text us who	1 0 0 -1
text us your	-3 4 -1 0
text use	3 -8 -2 6
text use a	1 -1 0 0
text use it	1 0 0 0
text use the	0 -3 3 0
text used	11 -2 -6 -2
text used a	1 -1 0 0
text used by	0 1 -1 0
text used to	6 -3 -2 -1
text user	0 0 2 -1
text usual	0 0 0 -1
text usually	0 -1 1 0
text vacancy	0 1 0 -1
text vacant	-2 4 -1 -2
text valentine's	0 1 0 0
text valentine's day	0 1 0 0
text valley	0 0 -1 1
text van	2 3 -3 -2
text vanished	3 -2 -1 -1
text vendor	-1 4 -3 0
text venue	0 3 -2 -1
text verb	2 -2 0 0
text version	0 -1 0 1
text very	8 -8 1 -1
text very good	1 -1 0 0
text veteran	0 -1 2 -1
text via	0 1 0 0
text via the	0 1 0 0
text vice	1 -1 0 -1
text video	-6 7 0 -1
text video on	0 -1 2 -1
text view	-1 1 0 0
text village	2 -2 -1 1
text violence	-1 0 1 0
text virtual	-1 -4 6 -1
text vision	0 1 0 0
text visit	-3 1 1 1
text visit a	2 -2 0 0
text visit and	0 -1 1 0
text visit for	0 1 -1 0
text visit take	0 1 0 0
text visit the	0 -2 2 -1
text visit to	0 -2 2 0
text visited	3 -5 -1 3
text visiting	0 4 -4 0
text visitor	5 -7 3 -1
text voice	-2 3 0 -1
text voice memo	-1 1 -1 0
text volume	1 1 -3 1
text volunteer	12 -4 0 -8
text volunteer and	1 0 0 0
text volunteer form	0 1 0 -1
text volunteer from	0 -3 4 0
text volunteer in	1 -1 0 0
text voss	-1 -3 -2 6
text vote	-4 1 -16 19
text vote by	0 2 -1 -1
text vote in	0 2 -1 -1
text vote of	0 -2 0 2
text vote on	-1 3 -1 0
text vote to	-4 -2 0 6
text vote was	0 -1 -2 4
text voted	2 -3 -2 4
text voted (number)	0 -2 0 2
text voter	9 -5 -11 7
text voting	0 -2 3 0
text voucher	0 0 0 1
text wage	0 1 -1 1
text wait	0 6 -5 -1
text wait for	0 3 -3 0
text waited	-2 1 -1 1
text waiting	6 -5 1 -2
text waiting list	5 -5 0 -1
text waiver	1 -1 0 0
text wale	-2 -1 5 -2
text walk	3 -5 8 -6
text walk in	1 -3 5 -2
text walk ins	0 -4 5 -1
text walk through	-1 4 -1 -1
text walked	0 -1 -3 4
text walking	0 -1 2 -1
text wall	-1 -5 2 4
text want	-8 28 -5 -15
text want a	0 1 0 0
text want of	-1 2 -1 -1
text want them	-3 4 0 0
text want to	1 4 2 -7
text want your	-2 4 -2 -1
text wanted	5 -4 -3 2
text wanted a	1 -1 0 0
text wanted by	0 2 -2 0
text wanted the	1 0 0 -1
text wanted to	1 0 0 0
text wanting	1 2 -1 -1
text warehouse	1 0 0 0
text warm	0 -1 2 0
text was	25 -28 -20 23
text was (money)	3 -1 -1 -1
text was (month)	-2 -12 -3 17
text was (number)	1 -1 -1 2
text was a	0 -2 -3 5
text was about	1 0 0 0
text was asked	-1 2 0 -1
text was down	0 3 0 -2
text was due	0 2 0 -2
text was given	-1 0 0 1
text was hurt	-1 1 0 0
text was in	0 1 0 -1
text was made	-1 0 0 2
text was named	-1 1 0 0
text was no	2 0 0 -1
text was not	2 -3 -2 3
text was on	2 0 0 -1
text was the	2 0 -3 0
text was to	-1 -1 -1 3
text washington	0 4 -1 -3
text wasn't	-2 -1 4 -1
text watch	0 -6 8 -2
text watch a	0 -1 1 0
text watched	-2 -2 0 5
text water	8 -9 -7 8
text water and	-2 -3 6 -1
text way	-2 -6 6 1
text way of	-1 -5 3 2
text we	18 13 -7 -24
text we answered	2 -1 -1 0
text we are	-4 6 -2 -1
text we ask	-1 1 -2 3
text we asked	11 -7 -1 -2
text we began	-1 4 -2 -1
text we begin	-3 6 0 -3
text we can	-1 -7 10 -1
text we closed	-1 3 -1 -2
text we did	1 -1 0 0
text we do	4 -1 -1 -3
text we don't	-1 2 0 -1
text we draw	-2 5 -2 -2
text we find	-2 4 -2 -1
text we found	1 -1 0 0
text we gather	-4 0 4 0
text we gave	4 -2 -1 -1
text we go	-1 -2 3 -1
text we got	1 0 0 0
text we had	5 -4 -1 1
text we have	-7 16 -4 -5
text we hold	-1 -2 3 -1
text we hope	-1 2 -1 0
text we kept	3 -1 -1 -1
text we know	0 -2 -1 2
text we list	4 -3 -1 0
text we mean	-1 2 0 -1
text we meet	-1 -1 3 0
text we moved	1 3 -3 -1
text we must	-1 1 0 0
text we need	-2 -1 4 -1
text we now	1 -1 0 0
text we offer	2 -2 0 0
text we pay	-1 2 -1 -1
text we pick	-1 2 0 0
text we plan	-1 2 -1 0
text we print	-2 3 -1 0
text we put	1 -1 0 -1
text we read	5 -4 0 -2
text we run	-1 1 0 0
text we sent	2 -1 0 -1
text we stand	-7 -4 -1 13
text we start	-1 0 1 0
text we started	4 -1 -2 -1
text we stop	-2 3 -1 0
text we stopped	1 -1 0 0
text we took	2 -1 0 0
text we turned	5 -3 -1 -1
text we use	0 1 -1 0
text we want	-5 7 -1 -1
text we wanted	1 0 0 0
text we went	1 -1 0 0
text we will	-7 8 -3 3
text we would	0 1 -1 -1
text we'd	3 4 -5 -1
text we'd do	1 -1 -1 0
text we'd like	-2 6 -3 -1
text we'll	-9 13 -5 0
text we'll be	-1 0 -1 2
text we're	-8 13 -2 -4
text we've	1 2 -2 -1
text we've had	-1 -2 1 2
text weather	1 -4 5 -1
text web	0 0 -1 1
text web form	0 1 -1 0
text webinar	-1 0 2 -1
text website	0 -4 4 1
text wedding	3 -3 0 -1
text wednesday	-2 -5 12 -4
text wednesday at	0 -1 1 0
text weeding	-3 -3 5 0
text week	-2 26 -9 -15
text week (month)	1 2 -1 -1
text week (number)	0 -1 1 0
text week :	-1 3 -2 0
text week ;	-1 -5 5 2
text week a	2 0 -1 -1
text week ahead	0 -1 2 0
text week among	0 3 -2 0
text week and	-1 0 -3 3
text week at	0 2 -1 -1
text week before	1 2 -2 -2
text week between	0 1 0 -1
text week each	-1 -1 4 -2
text week for	0 -1 0 1
text week from	-3 10 -2 -5
text week in	-3 4 -5 4
text week is	0 2 -1 -1
text week later	0 -2 3 0
text week of	1 -1 1 -1
text week on	0 -1 1 0
text week so	-1 5 -1 -3
text week the	1 -1 0 0
text week to	1 0 0 -1
text week with	1 1 -1 -1
text week's	0 0 -3 2
text week's bulletin	-1 4 -1 -2
text weekday	-2 3 -2 0
text weekend	0 1 2 -4
text weekend and	1 -1 0 0
text weekend in	0 -6 6 -1
text weekly	1 -1 -2 2
text weigh	0 1 -1 0
text welcome	0 5 4 -8
text welcome until	0 1 0 -1
text well	0 -3 5 -1
text wellington	0 2 -1 0
text went	10 -5 -2 -3
text went back	0 -1 0 1
text went in	3 -4 3 -2
text went live	0 2 -1 -1
text went on	-1 1 2 -2
text went out	6 0 -1 -5
text went to	-2 -2 -2 6
text went up	4 -3 -1 0
text were	14 -35 -11 32
text were (number)	2 -2 0 0
text were borrowed	1 0 0 0
text were chosen	-2 -1 -1 4
text were due	-1 1 -2 1
text were funded	0 -1 3 -1
text were in	0 -2 1 1
text were not	10 -1 -2 -7
text were picked	-1 -2 -1 4
text were selected	-1 -1 0 2
text were taken	0 -4 -2 6
text were the	0 -1 0 1
text were told	-1 -3 -1 4
text west	0 1 0 0
text western	7 -2 -4 -1
text wet	0 1 0 0
text whale	-1 -2 3 0
text what	38 -12 -4 -21
text what a	0 -1 2 0
text what changed	2 -1 0 0
text what come	2 -1 -1 0
text what did	0 -1 2 0
text what do	1 -2 2 0
text what happen	0 -1 1 0
text what happened	2 -1 -1 -1
text what has	-2 4 -1 -1
text what i	-2 -1 1 3
text what is	0 0 1 -1
text what it	-1 2 -1 0
text what the	9 -8 2 -4
text what they	8 -5 0 -4
text what to	0 -3 3 0
text what was	1 -1 0 0
text what we	1 1 -2 0
text what we'd	3 -2 -2 0
text what went	1 0 0 0
text what you	-1 4 -2 -1
text what you'd	-1 0 1 0
text what's	1 1 -1 0
text whatever	-2 5 -2 -2
text whatever has	-1 3 -1 -2
text wheel	0 4 -4 0
text when	-4 0 13 -9
text when (number)	2 -2 0 0
text when a	-2 1 2 -1
text when it	-1 4 -3 0
text when our	-1 1 -1 0
text when the	8 -3 -3 -2
text when they	-4 5 -1 0
text when we	-2 3 0 -1
text when you	-8 -2 13 -3
text whenever	-10 14 -2 -2
text whenever you	-5 8 -2 -1
text where	1 -6 6 -1
text where she	-1 -2 -1 3
text where the	2 -4 1 1
text where there	1 0 0 0
text where they	1 0 0 -1
text whether	2 -4 2 0
text whether you	-1 -1 3 -1
text which	2 0 -2 0
text which a	1 0 -1 0
text which are	-1 1 -1 1
text which for	0 1 -1 0
text which had	1 -1 0 0
text which has	0 -1 0 1
text which is	0 0 -1 1
text which nobody	-1 0 2 0
text which of	1 -2 1 0
text which should	0 1 0 0
text which the	0 -2 1 0
text which they	1 1 0 -1
text which was	0 -2 0 2
text which we	0 2 -1 -1
text which will	0 -1 1 0
text which you	0 0 1 0
text whichever	-1 -4 5 -1
text while	0 1 -1 1
text while the	0 -1 0 1
text white	-1 2 0 0
text who	-18 0 9 10
text who applied	0 -6 -1 6
text who are	0 -2 2 0
text who ask	-2 6 -6 2
text who came	0 0 1 0
text who can	0 2 1 -2
text who come	1 -4 4 -1
text who did	-3 1 0 2
text who don't	-1 -1 0 2
text who had	6 -5 1 -3
text who has	-1 7 -3 -3
text who have	-2 -1 6 -2
text who is	0 1 1 -1
text who live	1 -1 0 0
text who lost	-1 -2 -2 4
text who pay	1 -1 0 0
text who read	-2 0 -1 4
text who sign	0 -1 1 0
text who voted	0 -1 0 1
text who want	-1 5 -3 -1
text who was	-7 1 5 0
text who were	0 -1 1 0
text who will	3 -1 -2 0
text who wish	0 2 0 -2
text who would	0 -2 3 -2
text who you	-1 1 0 0
text who'd	-1 -1 1 1
text who'd like	-1 -1 1 1
text who's	-1 3 -1 -1
text who've	-1 4 -2 -1
text whoever	-2 -3 8 -2
text whole	2 -3 1 -1
text whole thing	-1 0 1 0
text whom	0 -3 5 -2
text whom to	-1 -3 6 -2
text whose	-2 0 -3 5
text whose work	0 1 0 -1
text why	7 -1 1 -8
text why she	3 -2 0 -1
text wi	0 1 2 -3
text wi fi	0 1 2 -3
text will	-51 10 2 39
text will answer	0 1 1 -1
text will be	-12 -12 10 14
text will begin	0 -2 -1 3
text will bring	-1 -1 -2 5
text will close	0 -3 -1 3
text will collect	-1 -2 0 2
text will come	0 -1 -2 2
text will do	-7 7 0 -1
text will each	0 4 -3 0
text will follow	0 -2 2 0
text will get	1 9 -5 -5
text will give	-1 3 -1 -1
text will go	-1 0 0 2
text will have	-1 -2 4 -2
text will hear	0 4 -4 0
text will hold	0 -3 6 -2
text will keep	0 0 -2 2
text will look	-1 0 -1 2
text will meet	1 -3 3 -1
text will need	3 -2 -2 1
text will no	0 -1 0 2
text will not	-9 -6 5 10
text will now	0 3 1 -4
text will open	0 3 -1 -2
text will pay	-3 -3 -2 8
text will read	5 -4 2 -2
text will receive	-1 5 -4 0
text will run	-1 -3 -3 7
text will say	-2 4 -1 -2
text will see	0 -1 1 0
text will send	0 2 1 -2
text will share	-2 -5 -2 9
text will speak	0 -1 1 0
text will spend	0 -1 0 1
text will stay	-1 -2 0 2
text will stop	-2 5 -1 -2
text will take	-2 4 -1 -1
text will tell	2 -4 5 -3
text will try	-9 5 -1 6
text will visit	0 0 -1 1
text will work	0 -2 1 1
text will write	1 -8 -1 9
text willing	-2 6 -2 -1
text willing to	-2 3 0 -1
text win	1 4 -2 -2
text win a	0 3 -1 -2
text wind	2 0 0 -1
text window	2 11 -9 -4
text window is	0 2 0 -1
text window run	-1 6 -3 -2
text wine	0 -1 2 0
text winner	-3 1 0 2
text winner is	-1 -1 0 1
text winner will	0 -7 -1 8
text winning	0 2 0 -1
text winnipeg	-1 -2 0 3
text winter	0 2 -2 -1
text wish	0 5 -1 -3
text wish to	0 3 0 -3
text wishe	0 1 -1 0
text wishe to	0 1 -1 0
text with	1 -2 9 -8
text with (money)	0 1 -1 0
text with (number)	18 -12 -9 4
text with a	0 -2 0 1
text with an	-3 0 1 2
text with fewer	0 1 0 0
text with figure	1 -1 0 0
text with it	-1 0 2 -1
text with its	0 1 -1 0
text with nine	3 2 -4 -1
text with no	-1 0 1 0
text with one	-1 4 -2 0
text with our	3 0 -1 -2
text with the	2 -1 -4 3
text with their	2 -1 0 0
text with them	2 2 -3 -1
text with this	-1 -1 0 1
text with three	0 -3 4 -1
text with two	-2 -4 3 3
text with us	0 3 -2 0
text with you	0 1 0 -1
text with your	-2 -7 10 0
text withdraw	0 -3 0 3
text withdrawn	0 -14 0 14
text within	-8 15 -7 -1
text within (number)	-1 4 -1 -3
text within a	1 0 0 -1
text within six	-2 2 -1 2
text within ten	-1 2 0 -1
text within the	-1 1 1 0
text within three	0 1 -3 2
text within two	-2 6 -1 -3
text without	-3 -1 0 3
text without a	-3 1 2 0
text woman	5 0 -5 0
text women	1 -4 4 -1
text women's	0 -3 0 3
text won	11 -7 -2 -3
text won't	0 -1 -1 1
text word	-7 28 -6 -15
text word ;	-1 1 0 0
text word a	-1 3 -1 -1
text word about	-5 4 4 -3
text word and	-4 5 0 -1
text word are	-1 4 -1 -2
text word by	-3 1 -1 3
text word for	-2 3 0 0
text word no	-1 3 -1 -1
text word on	-5 7 1 -4
text word to	0 1 -1 0
text work	-3 3 -14 13
text work :	-1 3 -2 0
text work and	1 -3 -1 3
text work begin	-1 -3 0 3
text work for	1 0 0 0
text work from	-1 3 -2 0
text work has	0 2 0 -1
text work in	-1 -3 0 4
text work is	-6 7 0 -1
text work must	0 -5 0 5
text work on	-2 0 0 3
text work to	0 -1 0 1
text work with	-1 -1 0 1
text worker	0 0 1 -1
text working	-1 10 -6 -3
text working day	0 0 0 -1
text working with	2 -1 0 -2
text workshop	3 -2 2 -3
text workshop on	0 0 1 -1
text world	0 -1 0 1
text worst	-1 1 0 0
text worth	-1 3 1 -3
text would	-5 13 -4 -4
text would be	-1 0 2 -1
text would change	1 0 0 -1
text would do	1 -1 0 0
text would have	0 -3 0 4
text would like	-4 11 -2 -4
text would not	0 -1 1 0
text would want	0 1 0 0
text would you	2 -1 -1 0
text wrap	0 5 -3 -3
text write	-3 17 -13 -1
text write (number)	-3 6 -1 -1
text write a	0 -1 2 0
text write by	-1 3 -2 0
text write in	0 0 -1 1
text write the	0 2 -2 0
text write to	-5 4 -3 4
text writer	-2 8 -1 -5
text writing	-3 14 -8 -4
text writing by	0 2 -2 0
text written	1 5 -5 -1
text written question	0 5 -4 -1
text written to	1 0 0 0
text wrong	3 0 1 -4
text wrong and	2 -1 -1 0
text wrote	4 -2 -1 -1
text year	8 -4 -16 11
text year (number)	4 -4 1 -1
text year (year)	0 3 0 -3
text year ;	-1 3 0 -2
text year a	-2 1 0 1
text year after	7 -3 -1 -4
text year ago	1 -3 0 3
text year and	-7 7 -1 1
text year are	-1 2 -1 -1
text year as	-1 -3 4 0
text year at	-1 0 0 0
text year before	5 -2 0 -2
text year from	-1 -1 0 2
text year in	-4 0 3 1
text year is	0 5 -1 -4
text year later	0 2 -1 -1
text year of	3 4 -2 -5
text year old	-1 2 1 -2
text year on	-2 -1 -1 4
text year round	-3 9 -2 -4
text year since	0 -2 -1 2
text year term	-1 3 -1 -1
text year that	1 -1 0 0
text year the	6 -4 -1 -1
text year we	0 1 0 -1
text year's	1 -6 1 4
text year's winner	-1 1 0 0
text yes	6 1 -2 -5
text yes and	1 -1 0 0
text yes by	0 2 -1 0
text yes to	3 1 -1 -4
text yet	2 1 -2 -1
text york	-1 -2 1 1
text you	-21 20 23 -22
text you a	0 0 1 0
text you and	-8 9 0 -1
text you are	-2 -9 9 2
text you ask	1 -1 0 0
text you can	-4 10 -3 -3
text you can't	0 -1 1 0
text you could	0 -1 1 0
text you did	0 1 0 -1
text you do	1 -5 5 -1
text you don't	3 -3 0 -1
text you find	1 0 0 0
text you get	-1 2 0 -1
text you go	0 1 -1 0
text you have	-3 5 -1 -1
text you in	-2 -2 -1 6
text you keep	-1 0 1 0
text you know	-2 5 -3 0
text you like	-12 7 8 -2
text you may	-1 -1 3 0
text you must	0 2 -1 -1
text you need	8 -2 -4 -2
text you on	0 2 -1 -1
text you still	-1 2 0 0
text you that	2 -2 0 0
text you the	0 -1 1 0
text you there	0 -2 3 0
text you think	1 -1 0 0
text you to	0 -8 -1 8
text you want	2 -1 0 -1
text you were	0 -1 1 0
text you what	0 -1 0 0
text you will	3 -8 7 -3
text you wish	0 1 -1 0
text you work	0 -1 1 0
text you would	-1 5 -4 0
text you write	-1 3 -1 -1
text you'd	-3 11 -6 -2
text you'd be	0 4 -3 0
text you'd like	0 -1 1 0
text you'll	-2 -1 4 -1
text you'll be	-1 -2 3 0
text you're	-2 0 4 -2
text you've	2 0 1 -3
text young	-1 0 1 -1
text young people	1 0 0 0
text your	-24 36 14 -26
text your application	0 1 -1 0
text your best	-1 1 0 0
text your by	-1 4 -2 -2
text your desk	0 0 -1 0
text your director	-1 3 -1 -1
text your draft	1 -1 0 0
text your form	0 1 -1 0
text your hand	1 3 -1 -2
text your idea	0 1 0 0
text your in	-2 4 -2 -1
text your letter	0 1 0 -1
text your library	4 -2 0 -2
text your library's	-1 1 0 0
text your name	-5 0 7 -2
text your own	0 -1 1 0
text your place	0 -8 9 0
text your question	-1 -8 10 0
text your regional	0 -5 6 0
text your school	0 1 0 0
text your time	-3 5 -1 -1
text your to	0 -1 2 0
text your with	-3 0 4 0
text yourself	-2 0 5 -3
text yourself on	0 0 1 -1
text yourself or	0 1 -1 -1
text youth	1 1 0 -1
text youth service	1 0 0 -1
text zine	-1 1 -1 1
text zoom	-4 -11 18 -3
text zulu	-1 0 1 0
title !	0 3 -2 -1
title (day)	-4 -3 7 0
title (day) $	-1 1 -1 1
title (money)	1 -9 -4 12
title (money) $	1 0 -1 0
title (money) million	-2 -3 -1 6
title (month)	2 -8 13 -7
title (month) $	-1 2 2 -2
title (month) (number)	-2 -8 11 -1
title (month) :	0 4 -2 -1
title (number)	-4 -26 -2 32
title (number) $	-7 -1 9 -1
title (number) (number)	-2 -5 2 5
title (number) journal	-2 0 -1 3
title (number) library	-1 0 -1 2
title (number) of	-1 -1 -1 3
title (number) percent	-3 -2 -1 5
title (number) vote	-1 -5 -2 8
title (number) year	-2 -2 -3 7
title (year)	-9 2 -8 15
title (year) $	-3 -3 -1 7
title (year) (number)	0 1 -1 0
title (year) (year)	0 -2 2 0
title :	-25 18 35 -27
title : (money)	0 1 0 -1
title : (number)	-1 2 -1 0
title : a	19 -21 18 -16
title : add	-6 9 -1 -2
title : an	1 0 0 0
title : annual	0 2 -2 0
title : application	0 -4 -1 6
title : community	0 5 -1 -4
title : digital	-1 -7 9 -1
title : five	1 -1 1 0
title : free	0 1 -1 0
title : friend	0 -2 -2 4
title : game	-2 0 2 0
title : grant	0 -5 6 0
title : half	-2 -2 -1 4
title : how	1 -4 3 0
title : librarian	0 2 -2 0
title : library	-2 0 9 -8
title : mobile	0 2 -2 0
title : mural	0 2 -1 -1
title : one	-6 9 -3 0
title : request	-2 6 -1 -3
title : rural	-1 7 -3 -3
title : school	-1 4 1 -3
title : show	0 1 0 0
title : small	-1 2 2 -3
title : special	0 0 1 0
title : the	-12 -11 9 13
title : two	0 5 -3 -2
title : visit	0 -1 3 -1
title : voice	0 3 -2 -1
title : what	3 -2 2 -2
title : writing	-2 -4 6 -1
title ;	0 -4 -5 9
title ?	-3 26 -6 -17
title ? $	-2 22 -6 -14
title ^ (year)	-5 1 -1 5
title ^ a	26 -2 -8 -16
title ^ advisory	0 3 -3 0
title ^ after	5 -5 6 -7
title ^ american	-1 1 0 0
title ^ an	1 -1 1 -1
title ^ anatomy	1 -1 0 0
title ^ annual	-2 -17 22 -3
title ^ application	-4 -2 -1 7
title ^ apply	2 3 -2 -3
title ^ applying	3 -1 -1 -1
title ^ archive	-1 -4 2 3
title ^ archivist	0 2 -2 1
title ^ art	-2 6 -2 -1
title ^ artist	-1 4 -1 -2
title ^ ask	5 -6 2 -1
title ^ association	-6 -10 1 14
title ^ author	0 -1 2 -1
title ^ award	0 -1 -2 4
title ^ ballot	7 5 -7 -4
title ^ banned	2 -2 2 -2
title ^ be	-5 7 -1 -1
title ^ behind	4 -1 0 -2
title ^ best	-3 -2 -1 5
title ^ beta	0 2 -1 0
title ^ bid	0 7 -6 -1
title ^ black	-1 -2 6 -2
title ^ board	0 -2 -4 7
title ^ book	-2 -2 4 1
title ^ bookmobile	-8 1 -2 9
title ^ bring	-7 0 8 -2
title ^ building	5 -2 -1 -2
title ^ bursary	0 3 -3 0
title ^ call	-6 3 -8 11
title ^ can	4 -2 0 -2
title ^ carnegie	-1 3 0 -2
title ^ casual	0 4 -3 0
title ^ cataloging	-1 2 -1 0
title ^ cataloguing	0 0 1 -1
title ^ cfp	0 1 -1 0
title ^ children's	-2 -5 2 4
title ^ circulation	-1 2 -1 0
title ^ city	0 0 -1 0
title ^ closing	4 -2 -1 -1
title ^ coming	0 4 -2 -1
title ^ comment	0 3 0 -3
title ^ community	-2 -3 4 1
title ^ conference	0 0 1 0
title ^ conservation	0 -2 3 0
title ^ consortium	-1 -4 -2 7
title ^ conversation	0 -1 2 -1
title ^ cookbook	-1 1 2 -2
title ^ copyright	-1 -1 2 0
title ^ correction	-4 5 -5 4
title ^ council	0 -5 -1 6
title ^ county	-1 -4 0 5
title ^ course	-1 -4 5 -1
title ^ court	-3 -2 -1 6
title ^ data	-1 3 -2 0
title ^ deadline	1 6 -9 2
title ^ digital	0 5 -1 -4
title ^ digitization	-1 2 0 -1
title ^ director	-1 0 6 -5
title ^ disaster	0 -1 2 -1
title ^ doctoral	-1 5 -1 -3
title ^ drop	-4 -2 8 -3
title ^ e	1 -3 0 2
title ^ emergency	-1 3 3 -4
title ^ emerging	0 -1 3 -1
title ^ evening	-1 1 0 0
title ^ executive	-1 -2 -1 4
title ^ exhibit	-1 0 -1 1
title ^ exhibition	0 1 0 0
title ^ expression	0 3 -2 -1
title ^ extended	0 9 -2 -6
title ^ fall	-1 -2 7 -4
title ^ fellowship	0 2 -2 0
title ^ fewer	3 -2 -1 0
title ^ five	5 -6 0 1
title ^ flood	-3 -2 -2 7
title ^ fourteen	-1 1 0 0
title ^ free	-3 4 3 -4
title ^ friend	-4 3 -3 4
title ^ from	15 -5 -2 -8
title ^ genealogy	0 -2 3 -1
title ^ ghost	5 -2 -1 -1
title ^ gift	-2 -2 0 4
title ^ governor	-2 -3 -2 6
title ^ grant	2 -12 6 4
title ^ great	0 1 0 0
title ^ guest	-2 3 -1 0
title ^ head	0 2 -1 -1
title ^ help	-6 14 -5 -2
title ^ holiday	-1 2 -13 13
title ^ host	-4 11 -4 -3
title ^ how	14 -10 8 -11
title ^ humanity	0 6 -4 -2
title ^ i	5 -2 0 -3
title ^ in	2 -4 -2 3
title ^ information	0 0 1 -1
title ^ inside	7 -3 0 -3
title ^ interlibrary	8 1 -1 -9
title ^ interview	5 -2 0 -3
title ^ invitation	0 2 -1 -1
title ^ is	0 -2 2 0
title ^ judge	-1 1 -2 3
title ^ juneteenth	-5 4 1 1
title ^ last	-1 1 -1 0
title ^ law	-1 -2 4 -2
title ^ leap	-1 2 0 0
title ^ learning	0 -1 2 -1
title ^ legal	0 2 -1 -1
title ^ legislative	0 -1 1 0
title ^ lend	-1 3 -2 0
title ^ lesson	3 -1 -1 -1
title ^ librarian	-5 7 -2 0
title ^ library	-5 -2 -3 11
title ^ lightning	-1 1 -2 2
title ^ literacy	0 6 -3 -2
title ^ local	-1 3 -2 0
title ^ longtime	-2 -4 -4 10
title ^ lsta	0 0 2 -2
title ^ lunch	-2 -3 8 -3
title ^ making	2 -1 0 -1
title ^ map	0 -2 2 1
title ^ meet	8 -3 0 -6
title ^ mentor	-1 1 0 -1
title ^ mini	-6 33 -20 -7
title ^ museum	-1 -3 -2 7
title ^ music	-2 5 -1 -2
title ^ name	0 2 -1 -1
title ^ national	2 -6 5 -1
title ^ new	-2 -14 -2 19
title ^ nine	3 -3 -1 2
title ^ no	-2 -1 -1 4
title ^ nobody	-4 3 4 -3
title ^ nominate	-6 8 -1 -1
title ^ nomination	-3 2 -1 1
title ^ nominee	0 -3 -1 4
title ^ notable	-1 0 0 2
title ^ note	7 -4 -1 -2
title ^ now	0 -1 -3 4
title ^ obituary	-6 -5 -1 12
title ^ office	-2 -1 4 -1
title ^ on	4 -1 -2 -1
title ^ one	2 3 -3 -1
title ^ online	0 -4 4 0
title ^ open	-3 -3 4 3
title ^ our	6 -3 1 -4
title ^ paper	0 2 3 -4
title ^ peer	-2 4 -2 -1
title ^ pen	-2 -3 6 0
title ^ pick	0 3 -1 -1
title ^ picture	-2 2 -3 3
title ^ please	8 -4 -1 -3
title ^ podcast	7 -4 -1 -2
title ^ poem	0 3 -1 -2
title ^ poetry	3 -5 6 -4
title ^ poll	0 1 -1 0
title ^ postcard	-1 1 1 -1
title ^ poster	-2 -2 -1 5
title ^ preservation	-1 -2 6 -3
title ^ prize	-3 -3 -1 6
title ^ profile	4 -1 -1 -2
title ^ program	8 -4 -2 -1
title ^ proposal	0 5 -3 -2
title ^ public	-1 5 -1 -3
title ^ publisher	-2 -1 0 4
title ^ ransomware	0 -5 -3 8
title ^ rare	-3 -3 3 4
title ^ reader	0 1 0 0
title ^ reading	-3 -1 2 3
title ^ reference	0 2 -1 -1
title ^ regional	-1 -3 6 -2
title ^ registration	5 -3 -2 0
title ^ reminder	0 5 -3 -1
title ^ request	0 1 -1 0
title ^ research	0 1 0 -1
title ^ residency	-1 0 0 2
title ^ rfp	0 0 -1 2
title ^ rural	0 -2 1 1
title ^ sabbatical	0 1 0 0
title ^ save	-1 -6 11 -4
title ^ scholarship	-4 1 1 2
title ^ school	0 -7 2 5
title ^ second	0 3 0 -2
title ^ seed	-1 3 -1 -1
title ^ seeking	0 1 0 0
title ^ session	0 0 1 0
title ^ seven	-3 6 -1 -2
title ^ share	-1 4 -2 -1
title ^ short	0 5 -3 -1
title ^ sign	-1 3 -1 -1
title ^ six	7 -3 -2 -2
title ^ small	2 5 -2 -5
title ^ snow	-1 -1 3 -1
title ^ spring	-3 -4 8 -1
title ^ standing	-4 7 -1 -2
title ^ state	-2 -3 -2 7
title ^ statement	-4 -3 -1 8
title ^ story	0 -3 3 0
title ^ storytime	0 -1 -1 1
title ^ student	-1 7 -3 -3
title ^ study	-1 -1 0 2
title ^ summer	-3 0 5 -3
title ^ survey	-4 -6 0 10
title ^ symposium	0 -2 2 0
title ^ teaching	4 0 -2 -2
title ^ teen	1 4 -3 -2
title ^ tell	-12 16 -2 -2
title ^ ten	15 -8 -4 -4
title ^ the	43 -18 -4 -21
title ^ thirty	2 1 -2 -1
title ^ three	-2 -9 -2 13
title ^ tiny	3 0 -1 -1
title ^ travel	0 6 -4 -1
title ^ traveling	-6 10 -1 -3
title ^ trivia	0 -1 2 -2
title ^ trustee	-2 -8 1 8
title ^ twelve	1 -7 3 3
title ^ two	2 -1 -4 3
title ^ union	-1 -4 2 3
title ^ university	-1 -1 -2 4
title ^ vendor	0 -1 1 0
title ^ veteran	-1 1 0 0
title ^ virtual	0 -2 3 0
title ^ visit	-2 -1 0 4
title ^ volunteer	-3 13 -7 -2
title ^ vote	8 0 -2 -5
title ^ voter	-2 -1 -2 5
title ^ wanted	3 -2 -1 0
title ^ we	4 0 2 -6
title ^ webinar	-7 -3 11 0
title ^ weekly	-1 -2 0 4
title ^ what	8 -2 4 -10
title ^ when	6 -2 -2 -2
title ^ where	-3 0 0 4
title ^ who	3 4 -3 -4
title ^ why	13 -7 -1 -5
title ^ winter	-1 -3 5 -1
title ^ you	-2 -5 5 3
title ^ young	2 0 0 -2
title ^ your	-1 2 -1 -1
title ^ youth	-3 2 0 1
title a	57 -3 -1 -52
title a community	2 -1 0 0
title a day	0 -2 -1 3
title a deadline	5 -2 -1 -1
title a dementia	1 0 -1 0
title a discussion	1 -1 0 0
title a free	-1 -2 4 -1
title a good	1 -1 -1 0
title a grant	4 -4 1 -1
title a hospital	1 0 0 0
title a job	3 -1 -1 -1
title a letter	-4 2 3 -1
title a library	-6 9 0 -2
title a museum	-2 5 -2 -1
title a new	-3 6 -2 -1
title a poetry	2 -1 -1 -1
title a prison	3 0 0 -2
title a program	2 -1 0 -1
title a reading	-1 -2 4 -1
title a repair	3 -2 -1 0
title a seed	4 -1 -1 -2
title a small	1 1 -2 0
title a survey	-2 4 -1 -1
title a third	-1 0 0 1
title a traveling	1 1 -2 0
title a visit	-3 4 0 0
title a week	1 1 -1 -1
title a year	3 4 -3 -4
title about	6 -2 -1 -3
title access	-3 2 -3 4
title accessible	0 -1 0 1
title acquire	-1 -4 0 5
title add	-9 10 -3 2
title add your	-2 5 0 -3
title adopt	-1 -1 -2 4
title adult	2 -3 -1 2
title advisory	-2 9 -6 -1
title advisory council	0 1 0 -1
title advisory group	0 2 -2 0
title after	10 -17 -1 8
title after (number)	-1 -3 -2 7
title after dark	6 -4 0 -2
title after the	7 -2 -1 -4
title afternoon	0 -2 4 -1
title agency	-3 -4 -1 8
title agency $	-2 -3 -1 6
title ai	-2 -1 2 0
title ai in	-1 -1 -1 2
title aid	-2 -6 5 3
title all	1 2 -3 -1
title aloud	0 -1 2 -1
title american	2 2 -1 -3
title americorp	0 1 0 0
title an	10 -4 -1 -6
title an evening	-1 0 1 0
title anatomy	1 -1 0 0
title anatomy of	1 -1 0 0
title and	-1 -4 2 4
title and a	2 -2 -2 2
title and library	-5 -4 -1 10
title and the	2 -4 5 -3
title annex	0 1 -2 1
title announce	0 -2 -1 2
title announced	-1 -7 0 8
title announced $	-1 -4 0 6
title announced for	0 -2 0 2
title annual	-3 -6 17 -8
title annual conference	-1 -7 13 -5
title annual meeting	-1 -4 5 -1
title annual report	0 6 -3 -4
title anyone	0 3 -2 0
title app	3 -3 -2 2
title applicant	2 -6 8 -3
title applicant $	0 -4 5 -2
title application	4 0 -5 1
title application $	4 7 -2 -9
title application due	-1 4 -1 -3
title application for	-1 -1 -1 3
title applied	0 -2 0 2
title applied for	0 -2 0 2
title apply	2 4 -2 -4
title apply for	0 1 -1 -1
title apply yourself	3 -1 -1 -1
title applying	8 -5 -2 -1
title approve	0 -1 -1 3
title approved	0 0 0 1
title archival	-6 2 9 -5
title archive	-8 -4 -2 14
title archive $	-2 -1 3 0
title archive and	-1 -4 2 3
title archive of	-1 1 -4 4
title archivist	3 1 -5 1
title archivist $	-1 1 0 0
title archivist :	3 -2 -1 0
title are	1 2 3 -6
title around	1 -1 0 0
title around the	1 -1 0 0
title art	-6 11 -2 -3
title art for	0 4 -4 0
title art in	-1 3 -1 -1
title artist	-1 7 -4 -2
title as	0 1 -1 0
title as a	0 1 -1 0
title ask	10 -8 0 -2
title ask a	1 -1 1 -1
title asked	-1 -1 5 -2
title assessment	-1 4 -2 -2
title assistance	0 2 0 -2
title assistant	-1 4 -4 2
title association	-6 -8 0 15
title association statement	-5 -4 -1 10
title at	-5 -12 18 0
title at (number)	-2 -2 -1 5
title at a	4 -2 -1 -1
title at the	-12 -3 25 -9
title ate	5 -3 0 -2
title audio	0 -1 0 2
title author	-3 7 -3 -2
title author $	-2 5 -2 -1
title award	-8 8 -14 14
title award $	-5 13 -6 -2
title award :	0 1 -1 0
title award for	-2 0 -1 2
title back	2 -4 1 1
title back $	2 1 -1 -2
title bad	0 2 -1 -1
title ballot	6 6 -7 -4
title ban	-5 -1 0 6
title ban $	-5 -1 0 6
title banned	2 -1 2 -2
title banned book	2 -1 1 -2
title basement	-4 6 0 -2
title basic	-1 -8 11 -2
title be	-10 14 3 -7
title be a	-2 2 1 -1
title be our	-5 6 0 -1
title bee	-2 7 -3 -2
title before	4 -2 -1 -1
title before you	4 -1 -1 -1
title begin	0 -5 -2 7
title beginner	1 -2 1 0
title beginner $	1 -1 1 0
title behind	12 -3 -1 -8
title behind the	10 -2 -1 -7
title bench	4 -2 -1 -1
title best	-7 3 -1 5
title beta	-1 3 -2 0
title beta tester	-1 2 -1 0
title better	5 -1 -1 -3
title bid	-5 6 -8 7
title big	5 -3 -1 -2
title big read	2 1 -3 0
title bike	0 1 -1 -1
title bilingual	-4 5 0 0
title bill	-1 -6 -5 12
title bill $	1 -2 -2 3
title bindery	0 -1 1 0
title bird	-1 2 0 -2
title black	-1 -1 5 -3
title black history	-1 -1 3 -1
title block	4 -7 0 3
title blogger	-7 8 0 -1
title board	-11 -3 3 12
title board $	0 3 2 -5
title board election	-1 -1 -1 3
title book	-11 10 1 1
title book $	8 0 -2 -6
title book award	1 -2 -1 1
title book ban	-5 -1 0 6
title book bike	0 1 -2 0
title book challenge	0 -1 3 -2
title book club	-2 -2 5 -1
title book discussion	1 0 1 -2
title book donation	0 2 0 -2
title book for	0 -1 1 0
title book group	3 -1 -1 -1
title book sale	-1 -5 -1 8
title book week	0 1 0 -1
title bookmobile	-5 2 -10 13
title bookmobile $	2 1 -1 -2
title bookmobile driver	-1 4 -2 -1
title bookplate	2 0 -1 0
title boot	0 -10 10 -1
title boot camp	0 -10 10 -1
title box	13 -4 -6 -3
title boxe	2 1 0 -2
title braille	-3 0 1 2
title branch	2 -1 -4 3
title branch $	1 5 -5 -1
title branche	-4 -4 -7 15
title branche $	-1 1 -6 6
title bread	3 -1 -2 0
title breakfast	0 -1 3 -2
title bring	-4 -3 7 1
title broadband	-2 6 -2 -2
title broken	2 2 -1 -3
title budget	1 -1 0 0
title budget $	1 0 0 0
title building	6 -1 -3 -2
title building a	4 -2 -1 -1
title bureau	0 -1 2 0
title bursary	0 5 -4 -1
title bursary for	0 4 -4 -1
title bus	-2 4 -1 -2
title bus $	-1 1 1 -1
title but	0 4 -3 0
title by	9 3 -2 -10
title by (number)	-1 -1 -1 3
title by the	-1 3 -2 -1
title café	4 -2 -1 -1
title call	-10 15 -12 7
title call $	0 2 -1 -1
title call for	-8 2 -6 13
title came	4 -1 -2 -2
title camp	-1 -9 11 -1
title camp $	-1 -5 6 -1
title campaign	3 0 0 -3
title can	8 -3 -2 -3
title cancel	0 -1 0 1
title canceled	-5 -4 -3 12
title candidate	0 2 2 -3
title candidate for	0 1 0 -1
title capitol	-3 -3 7 -1
title capitol $	0 -2 2 0
title card	-2 17 -8 -7
title card $	0 1 0 -1
title card catalog	0 7 -3 -4
title career	-1 2 0 -1
title carnegie	0 8 -5 -4
title cart	4 4 -3 -5
title case	4 -3 -3 2
title case $	-1 -1 -1 2
title case study	0 1 -1 0
title casual	-1 5 -4 -1
title cat	2 -3 -2 2
title catalog	2 1 -5 2
title catalog $	2 8 -4 -6
title cataloging	-1 1 0 -1
title catalogue	2 -3 -4 5
title catalogue $	0 2 -1 0
title cataloguer	-2 3 -2 1
title cataloguing	1 0 0 -1
title census	0 -2 3 -2
title center	0 -1 0 1
title certificate	-1 -5 8 -3
title cfp	0 1 -1 0
title cfp :	0 1 -1 0
title chair	-2 6 -5 1
title challenge	-2 -1 0 2
title challenge $	4 1 -3 -2
title change	0 -2 0 2
title changed	3 0 0 -3
title chapter	0 1 0 0
title chapter :	0 1 0 0
title checkout	2 -1 -1 -1
title children's	-7 0 2 5
title children's book	-1 2 1 -3
title choir	5 -1 -3 -2
title chosen	-2 -2 0 4
title chosen for	-2 -2 0 4
title circle	-1 -1 3 -1
title circulation	1 0 -2 1
title circulation of	0 0 0 1
title city	0 0 -1 1
title civic	1 0 -1 0
title class	2 0 -1 -2
title class of	0 3 -1 -1
title clerk	4 -3 4 -4
title clerk $	4 -4 4 -4
title clinic	-1 -2 3 -1
title close	-4 -10 -4 18
title close for	0 -3 -3 6
title closed	-4 -9 -1 13
title closed $	-2 -6 0 8
title closing	4 -3 0 -1
title closing the	-1 2 0 -1
title club	6 -2 4 -8
title club $	0 1 0 -1
title club :	-1 -3 5 -1
title cohort	-1 9 -5 -3
title cohort $	-1 5 -3 -1
title collection	-1 3 -3 1
title collection $	-3 2 -1 2
title college	-1 -5 1 5
title college $	0 2 -2 0
title college library	0 -8 4 5
title column	0 2 0 -1
title column $	0 2 0 -1
title come	4 -5 4 -3
title coming	0 4 -2 -1
title coming in	0 4 -2 -1
title comment	0 10 -4 -7
title comment on	0 10 -3 -6
title committee	-6 3 -2 5
title committee $	-1 3 -1 0
title community	2 -1 2 -3
title community conversation	-2 3 -1 -1
title community read	1 0 0 -1
title competition	-1 4 -2 -1
title competitive	0 2 -1 -1
title competitive grant	0 2 -1 -1
title complaint	0 -1 0 1
title conference	-12 0 21 -10
title conference $	-8 -3 20 -9
title conference :	0 -1 2 0
title congress	-1 -1 0 2
title conservation	-1 -5 8 -2
title consortium	-1 -4 -2 8
title consultant	0 1 0 -1
title contest	-2 0 -7 9
title contest $	-2 -3 -3 8
title contest :	-1 2 0 0
title contest for	-1 5 -3 -1
title continuing	0 1 -1 0
title continuing education	0 1 -1 0
title contract	-1 -6 1 6
title contract $	0 -2 0 3
title conversation	2 1 0 -3
title conversation with	3 -1 -1 -2
title cookbook	-1 3 1 -3
title coordinator	-3 -1 1 3
title copy	-1 4 0 -2
title copyright	-1 -1 2 0
title correction	-4 5 -5 4
title correction :	-1 7 -4 -2
title correction to	-3 -2 -1 5
title cost	2 1 -2 -1
title could	-2 3 0 0
title council	-6 -6 -7 18
title council $	0 3 -1 -1
title count	-2 2 0 0
title counting	4 -4 0 0
title county	-2 -5 -2 10
title county $	-1 4 -1 -2
title county system	-1 1 -1 0
title courier	0 -3 0 4
title courier service	0 -2 0 2
title course	-4 -18 23 -2
title course :	-1 -9 11 -1
title court	-4 -3 -3 9
title court order	-1 -1 0 2
title courthouse	-1 0 1 1
title cover	-1 3 -1 -1
title cover $	-1 3 -1 -1
title creek	0 1 0 0
title cupboard	0 -3 0 3
title curator	0 2 0 -2
title cut	-2 -2 -4 8
title cycle	-1 4 -1 -2
title cycle $	-1 4 -1 -2
title damaged	0 0 -1 2
title dark	6 -4 0 -2
title data	-1 1 -1 1
title database	0 1 -2 1
title date	-2 2 4 -5
title date $	-1 4 -2 -2
title date :	-1 -3 6 -3
title day	9 -10 13 -12
title day $	6 -4 0 -2
title day :	0 -9 10 0
title day at	4 -3 -1 0
title dead	3 -2 0 0
title deadline	8 3 -11 0
title deadline moved	-1 8 -5 -3
title deaf	3 1 -3 -1
title deal	0 -2 -1 3
title deal $	0 -2 -1 3
title decline	-1 -3 0 4
title dementia	1 0 -1 0
title dementia friendly	1 0 -1 0
title design	-2 8 -3 -3
title desk	-4 6 -3 0
title desk $	-6 -2 3 5
title development	0 -3 4 -1
title did	1 0 -1 0
title didn't	4 -1 -1 -2
title didn't $	2 0 -1 -1
title die	-2 -4 0 7
title digital	-2 -5 8 0
title digital equity	0 -7 7 1
title digital humanity	-1 0 -2 3
title digital navigator	0 4 -2 -2
title digital preservation	0 0 2 -1
title digitisation	0 1 0 0
title digitization	-1 7 -5 0
title director	-2 -11 7 6
title director $	-1 -8 4 5
title disability	-1 -2 5 -1
title disaster	0 -9 11 -2
title disaster planning	0 -4 4 0
title discussion	1 1 3 -5
title discussion grant	-1 3 0 -1
title discussion leader	0 3 -2 -1
title displaced	0 -2 3 -2
title display	3 -4 0 2
title display $	3 -5 0 2
title dissertation	0 3 0 -3
title district	0 2 0 -2
title do	-5 4 3 -3
title do you	-8 8 2 -2
title doctoral	-1 5 -1 -3
title document	-1 0 -1 3
title dog	4 -1 -1 -1
title donation	0 3 0 -3
title door	1 -2 -3 4
title door $	3 -1 -2 0
title down	0 -12 3 10
title down $	1 -3 -2 4
title dr	0 0 0 1
title draft	1 3 -1 -3
title draft standard	0 1 0 0
title drag	2 -2 0 0
title draw	1 0 0 0
title draw (number)	2 -1 0 0
title driver	-1 4 -2 -1
title driver $	0 3 -2 0
title drop	3 -4 4 -2
title drop in	-4 -2 9 -3
title due	-1 7 -2 -4
title due $	-1 3 -1 -1
title e	-9 7 1 1
title e book	-5 8 -4 1
title e rate	-2 -1 6 -3
title ear	0 2 -2 0
title early	1 2 1 -3
title earth	8 -5 1 -4
title earth day	8 -5 1 -4
title eclipse	-2 -1 0 4
title editor	0 3 -3 0
title education	0 2 -1 0
title elect	0 1 -1 1
title election	2 1 -5 3
title eleven	6 -3 -5 2
title emergency	-1 4 2 -6
title emerging	0 -1 3 -1
title emerging leader	0 -2 3 -1
title end	-2 -2 -1 6
title end $	-1 -1 0 3
title ended	1 0 0 0
title enter	0 -2 0 2
title entry	2 -3 -1 1
title equipment	-2 4 -1 -2
title equity	0 -7 7 1
title escape	6 -3 -2 -2
title escape room	6 -3 -1 -1
title essay	1 1 -1 -1
title essay prize	-2 2 0 0
title evaluation	0 2 0 -1
title evening	-4 0 2 2
title event	0 -1 1 0
title ever	-1 0 1 0
title every	10 -5 -1 -4
title everyone	1 -1 0 -1
title everything	4 -1 -2 -1
title exchange	0 3 -2 -1
title executive	-3 -3 -2 8
title executive order	-2 -2 -1 5
title exercise	0 -2 2 0
title exhibit	2 -5 2 1
title exhibition	1 0 -2 1
title exhibition $	0 -2 -1 3
title expression	0 3 -2 -1
title expression of	0 3 -2 -1
title extended	0 9 -2 -6
title extended :	0 6 -1 -5
title eye	1 0 0 -1
title eye $	1 0 0 -1
title faculty	0 2 -1 0
title fail	-1 -2 -2 5
title fair	-1 1 3 -3
title fall	-3 -4 10 -4
title fall $	-1 0 0 1
title family	-1 -4 7 -2
title federal	-1 -3 -1 4
title fee	-1 -1 -2 5
title feed	4 4 -5 -3
title fellow	-1 4 -3 0
title fellowship	-2 12 -6 -4
title fellowship $	-1 7 -3 -3
title fellowship in	0 4 -2 -2
title festival	-4 3 3 -2
title festival $	-2 5 -1 -2
title fewer	3 -2 -1 0
title field	-2 1 1 0
title figure	-1 -2 -1 4
title file	0 -2 0 2
title filled	-1 -2 -1 4
title filled $	0 -1 -2 4
title film	0 -5 5 0
title final	1 6 -3 -4
title finalist	0 -5 -2 7
title finalist named	0 -3 -1 4
title find	-5 -6 5 5
title find us	0 -2 4 -2
title fine	9 -6 -4 1
title fire	0 -1 -1 2
title firm	1 3 -5 2
title first	12 -12 -2 1
title first contract	0 -1 0 1
title five	9 -10 -1 2
title five way	6 -3 0 -3
title fixed	0 2 0 -1
title fixed term	0 2 0 -1
title flood	0 -2 -3 5
title flood $	3 0 -1 -2
title flood close	-3 -2 -2 7
title floor	2 -2 1 -1
title floor $	0 -2 3 -1
title food	1 0 0 0
title for	-24 34 -6 -4
title for (year)	0 -2 0 3
title for a	3 9 -7 -4
title for archive	-1 0 0 1
title for art	-1 2 0 -1
title for beginner	0 -1 2 0
title for book	-2 4 -1 -1
title for chapter	0 1 0 0
title for digital	0 0 0 1
title for displaced	0 -2 3 -2
title for everyone	1 -1 0 -1
title for first	-1 4 -1 -1
title for librarian	-1 -10 12 -2
title for library	-6 30 -15 -10
title for new	-1 -7 8 0
title for our	-1 2 -1 0
title for people	7 -6 2 -3
title for preservation	0 1 -1 0
title for prison	0 -2 0 2
title for proposal	0 4 -4 0
title for qualification	0 1 0 0
title for reading	-1 4 -3 0
title for rural	0 -1 0 1
title for school	-2 1 2 -1
title for small	1 -3 2 -1
title for state	-1 -5 -2 8
title for teen	-1 4 -3 0
title for the	-18 27 -11 2
title for tribal	-1 1 0 0
title for your	5 -4 0 -1
title form	-1 -2 1 2
title form $	0 -1 1 0
title forty	1 -2 4 -3
title forum	0 0 3 -3
title found	-8 0 0 9
title foundation	0 -1 0 2
title four	-1 1 0 0
title fourteen	-1 1 0 0
title free	-3 3 6 -7
title free $	2 -1 0 -1
title free webinar	0 -1 1 0
title freedom	-1 2 0 -1
title friend	-6 2 -4 8
title friend group	-1 2 -2 1
title friend of	0 0 2 -1
title friendly	4 -2 -3 1
title from	33 -18 -6 -9
title from a	8 -4 -1 -2
title from our	5 -2 -1 -2
title from the	-6 -3 2 7
title full	-4 7 -2 0
title full time	-4 6 -2 0
title fund	-5 11 -3 -2
title fund $	-4 -3 -1 7
title fund for	-1 5 -2 -2
title funder	1 -1 0 1
title funding	-1 6 -2 -2
title funding $	0 4 -1 -3
title furniture	0 2 -1 -1
title fy	0 1 0 0
title fy (year)	0 1 0 0
title gallery	4 0 -2 -2
title game	0 -1 2 -1
title garden	1 -1 0 0
title gate	0 -1 0 1
title gave	2 -2 0 0
title genealogy	0 -2 3 -2
title get	0 -6 5 1
title ghost	-2 6 -2 -3
title gift	-2 -2 0 4
title give	-5 3 -1 3
title giveaway	-1 3 -2 -1
title giveaway :	-1 1 -1 0
title giving	3 -1 -2 0
title glasse	-2 -1 0 4
title goat	3 -1 -1 -1
title goe	-1 -3 -1 5
title goe to	-1 -3 -1 5
title going	2 7 -8 -2
title good	-2 1 -1 2
title got	4 1 -1 -4
title got a	-4 4 0 0
title governor	-2 -3 -2 6
title governor sign	-1 -2 -1 5
title grade	0 2 1 -2
title grade (number)	0 2 1 -2
title grant	3 18 -3 -18
title grant $	-5 0 3 2
title grant :	-2 -2 1 3
title grant application	-1 3 0 -2
title grant for	-5 39 -20 -14
title grant in	0 2 0 -2
title grant program	-2 -2 0 5
title grant we	4 -2 -1 -1
title grant writing	-1 -9 11 -1
title grantee	2 -4 1 1
title grantee $	1 -4 1 2
title graphic	-3 3 -3 3
title graphic novel	-3 3 -3 3
title great	-6 -2 0 9
title great story	0 3 -1 -2
title grief	5 -2 -2 -1
title group	-2 -1 6 -3
title group $	-4 1 3 0
title group :	0 -2 2 0
title guest	-8 12 -2 -2
title guest blogger	-7 8 0 -1
title guide	-1 6 0 -4
title guide $	-5 6 -1 -1
title guide to	4 -1 0 -3
title guideline	-1 -2 0 4
title had	3 -3 0 0
title half	-3 -2 -1 6
title half of	-3 -1 -2 6
title hall	-2 -1 8 -6
title handbook	0 2 0 -2
title handbook of	0 2 0 -2
title has	0 -4 6 -2
title hate	3 -3 1 -1
title have	3 -4 1 0
title head	4 -2 -2 0
title head $	2 -3 -1 1
title head of	0 2 -1 -1
title health	2 -4 5 -2
title hear	0 0 0 -1
title help	-6 11 0 -4
title help us	-7 11 -1 -2
title her	3 -1 0 -2
title here	1 0 0 -1
title heritage	-1 4 -1 -1
title hill	0 0 1 -1
title history	5 3 -2 -6
title history $	2 -2 -1 1
title history grant	0 -1 0 1
title history in	0 -1 1 0
title history of	-1 1 0 0
title hit	-2 -1 0 3
title hold	-1 -3 -1 4
title holiday	-2 2 -13 13
title home	6 0 -3 -3
title home $	6 -2 -2 -2
title homebound	-1 4 0 -2
title homework	1 2 -2 -1
title honor	-4 0 -3 7
title honorary	-1 3 -1 -1
title honored	-1 -1 -3 5
title honored $	-1 -1 -3 5
title hospital	0 -2 3 -1
title host	-6 11 -3 -2
title host $	0 -2 2 0
title host a	-1 2 0 -1
title host for	-1 2 -1 0
title host site	-1 5 -2 -2
title hosted	4 0 -1 -3
title hosting	5 -1 -1 -3
title hotspot	1 4 -1 -3
title hour	-1 -19 5 15
title hour $	-1 -4 -11 16
title hour for	4 -4 5 -5
title house	-2 7 -1 -4
title house at	0 -2 3 0
title how	15 -14 10 -11
title how a	6 -3 -1 -2
title how do	-7 4 5 -2
title how one	6 -3 -1 -3
title how to	2 -5 6 -2
title how we	6 -3 -1 -1
title human	3 -1 -1 -1
title humanity	-2 5 -6 3
title humanity council	0 -2 -2 3
title humanity in	0 2 -2 -1
title i	16 -5 -4 -8
title idea	9 2 -5 -6
title ii	-1 5 -3 -2
title ii $	0 5 -3 -2
title illustrator	-1 0 1 -1
title in	4 -28 5 19
title in $	-1 -4 4 0
title in (month)	-2 4 1 -3
title in (number)	1 -1 0 0
title in a	6 -2 -3 -1
title in archive	-1 -5 4 2
title in book	0 -3 5 -1
title in eleven	4 -1 -3 -1
title in library	-5 -1 2 4
title in memoriam	0 0 -5 5
title in nine	3 0 0 -3
title in residence	2 3 -3 -2
title in the	5 -3 -5 3
title indexing	-1 -2 2 0
title indigenous	0 2 -2 0
title information	1 1 -2 -1
title information $	1 1 0 -2
title innovation	-1 1 -1 1
title inside	2 1 1 -4
title inside a	4 1 -2 -2
title inside the	2 -1 0 -1
title institute	-3 -5 11 -3
title institute for	-2 -1 3 0
title institute on	0 -3 5 -2
title instruction	0 -2 3 -1
title interest	0 3 -2 -1
title interest :	0 3 -2 -1
title interlibrary	8 2 -1 -9
title interlibrary loan	8 0 0 -8
title intern	0 4 -3 -1
title international	0 0 1 -2
title internship	-2 6 -5 0
title internship $	-2 5 -1 -2
title interview	6 -3 0 -3
title interview :	3 -1 0 -2
title into	5 -3 0 -2
title into a	5 -3 0 -2
title invitation	-4 7 -2 -1
title invitation to	-4 7 -2 -1
title invited	-1 2 5 -6
title invited :	0 2 0 -2
title is	-8 4 3 1
title is a	-2 0 -2 3
title is the	-1 3 -1 -1
title issue	-1 3 -1 -1
title issue on	0 1 -1 0
title it	5 1 -2 -4
title it $	4 -3 1 -2
title it :	0 3 -1 -2
title its	1 -2 -4 5
title jail	6 -3 0 -3
title jigsaw	0 1 -1 -1
title job	8 -3 -4 -1
title job club	4 -2 -1 -1
title joint	-1 2 -1 0
title journal	-4 0 -3 6
title journal of	0 2 -1 0
title judge	-3 7 -9 4
title judge $	-2 2 -2 2
title judge for	0 6 -6 0
title juneteenth	-5 4 1 1
title jury	-1 1 3 -3
title keep	-1 -5 3 3
title kickoff	-2 -1 6 -2
title kid	0 -3 4 -1
title kit	-4 9 -3 -3
title kit $	-3 8 -1 -4
title kit :	0 2 -1 -1
title kitchen	0 6 -2 -5
title know	-2 1 -1 1
title lab	0 -7 6 1
title lab $	-1 -7 7 0
title label	1 -4 2 1
title labor	-1 3 0 -2
title language	5 3 -4 -4
title large	-1 4 -2 -1
title large print	-1 4 -2 -1
title last	2 -1 -1 0
title last $	2 -1 0 -1
title last call	-1 0 0 1
title laureate	-3 1 -3 4
title law	-3 -6 5 4
title law $	0 -4 1 3
title law librarian	-1 -2 2 1
title law library	-1 0 -2 3
title leader	0 3 0 -3
title leadership	0 -7 7 0
title leap	-1 2 0 0
title learned	9 -1 -3 -5
title learned from	5 0 0 -4
title learning	-2 -1 4 -2
title leave	-5 -3 7 0
title lecture	-1 -1 2 0
title left	-3 7 -1 -3
title legal	0 2 -1 -1
title legislative	0 -6 7 -1
title legislative day	0 -2 2 0
title lend	0 3 -2 -1
title lend us	-1 4 -2 0
title lending	-1 1 -1 1
title lesson	3 -1 -1 -1
title let	0 0 1 -1
title letter	-1 3 1 -3
title letter from	1 -1 0 0
title letter of	-1 -1 3 -1
title letter to	-1 3 -1 -2
title letterpress	1 -5 4 -1
title levy	-1 -1 -3 4
title librarian	-9 1 3 5
title librarian $	-5 0 8 -3
title librarian :	2 0 -1 -1
title librarian in	-1 -2 7 -4
title librarian of	0 -1 0 1
title librarian one	4 -4 1 -1
title librarian to	0 -1 -1 2
title librarian who	1 1 0 -2
title librarianship	-1 4 -1 -2
title librarianship $	-1 3 0 -2
title library	-11 -7 -4 22
title library $	6 30 -16 -20
title library :	0 1 -1 0
title library agency	-3 -4 -1 8
title library and	0 0 1 0
title library assistant	-1 3 -4 2
title library at	-1 2 -2 1
title library board	0 -1 3 -2
title library book	0 -2 1 1
title library card	-2 3 -1 -1
title library conference	0 2 -1 0
title library director	0 3 0 -3
title library for	0 -4 5 0
title library foundation	0 -1 0 1
title library furniture	0 2 -1 -1
title library grant	-1 1 -1 1
title library have	-1 1 -2 2
title library history	-1 1 1 -2
title library in	1 -2 1 -1
title library name	0 -1 0 1
title library network	-2 -2 -1 5
title library of	-2 0 1 1
title library report	0 2 -2 0
title library science	0 -2 3 0
title library staff	0 -6 7 0
title library summit	-1 -5 10 -3
title library support	-1 0 2 0
title library that	7 -2 -3 -1
title library to	-1 1 -2 2
title library week	6 -5 -1 0
title library win	-1 -3 -1 5
title library worker	0 1 -2 1
title library's	-1 2 0 0
title lightning	-1 1 -2 2
title lightning talk	-1 0 -1 2
title like	-1 2 0 -1
title line	5 -5 2 -2
title line $	2 -3 3 -2
title list	-7 12 -3 -2
title list $	1 -1 -1 1
title literacy	-1 0 7 -6
title literature	0 -1 0 1
title little	0 2 -1 -1
title live	-1 -1 3 0
title living	1 0 0 -1
title loan	5 0 -2 -3
title local	1 4 -3 -2
title local history	0 1 -1 -1
title logo	0 3 -2 -1
title loneliness	2 0 -2 -1
title long	-1 3 2 -3
title longer	2 -3 -2 2
title longtime	-2 -4 -4 10
title look	2 -1 0 -1
title look for	2 -1 0 -1
title looking	-4 7 -2 -1
title looking for	-4 7 -2 -1
title lose	0 -8 6 3
title lost	5 -2 -1 -3
title love	1 -2 1 0
title lsta	0 2 1 -3
title lsta competitive	0 2 -1 -1
title lunch	-3 0 7 -4
title main	-2 1 -2 2
title main library	-1 0 0 1
title maker	0 -1 0 1
title makerspace	0 -3 -1 5
title making	1 0 1 -1
title man	8 -2 -1 -5
title manager	3 -3 2 -1
title manager $	3 -3 2 -1
title mandate	0 -5 0 6
title manuscript	-3 -1 -1 6
title map	-1 -2 0 3
title marathon	-2 -1 5 -2
title me	-4 2 5 -4
title me $	0 -2 3 0
title me about	1 0 1 -1
title measure	-1 -1 -1 3
title medal	-1 -2 4 -1
title medal $	0 -3 5 -1
title media	0 1 0 -1
title meet	8 -3 0 -6
title meet the	8 -2 0 -6
title meeting	-1 -11 12 -1
title meeting $	0 1 1 -1
title meeting room	1 -1 -1 2
title member	-3 0 3 0
title member $	-2 1 3 -2
title membership	-3 3 -1 1
title memorial	0 1 0 0
title memoriam	0 0 -5 5
title memoriam :	0 0 -5 5
title memory	0 0 1 0
title memory lab	0 0 -1 0
title mending	0 0 1 -1
title mentor	-4 8 -1 -3
title mentor for	-1 3 -1 -1
title merge	-3 -4 -5 11
title merge $	-1 -2 -3 6
title metadata	0 1 -1 0
title microfilm	8 -2 -1 -5
title microgrant	0 1 0 -1
title million	-5 -6 -2 14
title million for	0 -1 0 1
title mini	-6 28 -14 -8
title mini grant	-5 26 -14 -7
title minute	-3 5 -4 2
title mobile	0 4 -3 -1
title mobile library	0 2 -2 0
title money	-1 4 -6 3
title money $	5 -2 -3 1
title money for	-2 4 0 -2
title month	3 -1 -5 3
title month $	-1 0 -4 5
title moon	-1 -3 1 3
title more	-1 0 -1 3
title more than	0 -2 -1 3
title morning	0 -3 4 -1
title move	0 0 2 -1
title moved	1 9 -6 -4
title moved :	-1 4 0 -3
title moving	2 0 -2 0
title mural	-2 1 -2 2
title mural $	-1 -1 -1 3
title museum	-3 4 -5 4
title museum and	-2 -3 0 5
title museum library	0 0 2 -2
title music	-1 5 -2 -2
title my	7 -3 -2 -1
title mystery	0 1 -1 0
title name	-12 4 -8 15
title name $	-2 4 -3 1
title name the	-2 4 -1 -1
title named	-1 -6 -2 9
title named for	0 -3 -1 4
title national	2 3 -4 -1
title national library	4 -6 1 1
title national medal	-1 1 -1 0
title navigator	0 4 -2 -2
title need	-3 18 -12 -3
title need a	-2 8 -4 -2
title needed	-6 10 -3 -2
title needed $	0 2 -1 0
title needed for	0 1 0 0
title neh	0 2 -2 0
title network	-2 -1 -2 5
title network $	0 0 -1 2
title never	3 -4 0 1
title new	0 -23 1 22
title new director	2 -4 2 1
title newsletter	-1 2 -1 0
title newspaper	0 5 -1 -3
title newspaper $	0 3 -1 -2
title next	0 5 -3 -3
title night	11 -8 2 -5
title night $	-1 0 1 0
title night for	-1 -2 6 -3
title night of	0 0 1 -1
title nine	6 -7 -2 3
title nineteen	-2 -2 -3 7
title no	0 -6 3 3
title no to	3 -3 0 0
title nobody	2 2 3 -7
title nominate	-7 11 -3 -2
title nominate a	-6 9 -1 -1
title nominating	2 -6 5 -1
title nomination	0 3 -2 -1
title nomination $	0 2 -1 -1
title nominee	0 -3 -1 4
title not	8 4 -5 -8
title notable	-2 1 -1 2
title notable book	-1 2 -1 0
title note	6 -3 -2 -2
title note from	6 -4 -1 -1
title nothing	4 -3 -1 -1
title notice	1 -2 0 0
title notice $	3 -2 -1 0
title notice :	0 0 0 -1
title novel	2 -1 -3 2
title now	-4 7 -2 0
title now online	0 0 1 0
title now open	0 2 1 -3
title number	-2 -4 -1 7
title obituary	-6 -5 -1 12
title obituary :	-6 -5 -1 12
title of	-5 2 2 2
title of (number)	1 -1 -1 1
title of (year)	0 2 -2 0
title of a	8 -2 -1 -4
title of e	0 0 0 1
title of graphic	-3 4 -1 0
title of interest	0 3 -2 -1
title of library	8 -2 1 -6
title of reading	2 0 -5 3
title of rural	-2 -1 -1 4
title of saying	-1 -2 4 -1
title of the	-19 10 -4 14
title of thing	4 1 -1 -4
title of your	0 -1 1 -1
title off	-4 -3 1 6
title off $	-4 -3 1 6
title offer	0 -1 -1 2
title office	1 -1 1 -2
title office $	4 1 -5 0
title office hour	-1 -4 7 -2
title officer	0 4 -3 -1
title officer $	0 1 -1 -1
title old	0 -1 4 -3
title on	-16 5 7 4
title on $	0 2 -3 1
title on a	-3 -5 -2 9
title on ai	-1 -1 0 2
title on book	-5 -2 -2 10
title on e	-5 7 -1 -1
title on library	-3 -1 4 1
title on the	1 0 5 -6
title on your	-1 3 -1 -1
title one	11 5 -10 -7
title one book	1 3 -3 -1
title online	-1 -10 12 -2
title online $	-1 -6 8 -1
title online course	0 -3 3 0
title only	2 2 -3 -1
title open	-5 5 2 -2
title open $	0 6 -3 -3
title open access	-1 3 -6 3
title open house	0 -3 3 0
title opening	0 1 0 -1
title or	13 -4 -2 -7
title oral	-1 0 0 1
title oral history	-1 0 0 1
title order	-3 -6 -2 11
title other	1 0 0 0
title our	12 2 -5 -9
title our first	1 -1 0 -1
title out	7 1 -2 -6
title out $	7 0 -3 -4
title outreach	3 -1 1 -3
title outreach $	0 -1 1 0
title over	1 -1 0 0
title overdue	3 -1 0 -1
title page	0 2 0 -2
title pal	-2 3 0 -1
title panel	-6 8 2 -3
title panel $	-6 5 3 -2
title panel on	0 2 -2 0
title panelist	-2 4 -2 0
title paper	-2 9 -4 -3
title paper prize	0 4 -2 -2
title parade	0 2 -2 0
title park	-2 -5 1 6
title part	-1 0 1 0
title part time	0 1 0 0
title partner	1 3 -1 -3
title partnership	3 -1 0 -2
title party	-3 -3 12 -5
title party $	-3 -2 11 -5
title pass	2 -3 -4 5
title passe	0 -1 0 1
title passport	0 -2 3 -1
title past	7 -4 -2 -1
title patron	2 -6 -2 6
title pay	-2 -4 0 6
title peer	-2 5 -2 -1
title peer reviewer	-1 3 -2 0
title pen	-3 0 4 -2
title pen pal	-2 3 0 -1
title people	8 -9 4 -4
title people who	6 -6 2 -3
title percent	-4 0 -1 4
title periodical	0 2 -1 0
title person	-3 0 6 -2
title photo	-2 3 1 -2
title photograph	0 3 -2 0
title pick	-1 -5 -1 8
title picture	-1 1 -4 3
title picture book	1 0 -1 0
title picture this	-2 2 -3 3
title pilot	-1 3 -2 0
title place	1 3 -2 -1
title place $	1 0 0 -1
title plain	0 1 0 0
title plan	0 -1 2 -1
title plan $	-2 0 2 0
title planning	3 -3 1 -1
title please	6 3 -4 -4
title please $	-2 4 -1 -1
title podcast	5 0 -2 -3
title poem	-1 7 -4 -2
title poem for	-1 3 -2 0
title poet	1 2 -6 2
title poet $	0 -1 -2 3
title poetry	1 -6 2 3
title poetry in	-5 -1 -3 10
title poetry slam	1 0 1 -2
title policy	0 -1 -1 2
title poll	0 4 -3 0
title pool	0 1 0 0
title position	-1 -1 0 3
title post	2 7 -5 -4
title post $	-2 8 -4 -2
title postcard	-1 1 1 -1
title poster	-2 1 -3 4
title poster session	0 2 -1 0
title practice	1 0 -1 0
title practice $	1 0 -1 0
title prairie	-1 4 -1 -2
title preconference	0 -6 7 -1
title preservation	-2 -10 10 2
title preservation assistance	0 2 0 -2
title preservation grant	-1 -8 5 4
title preservation week	0 0 1 0
title president	0 -1 0 0
title president $	0 0 1 -1
title press	-1 5 -5 1
title press $	-1 3 -2 1
title press and	0 -1 -1 2
title price	-1 2 -1 1
title pride	2 3 -4 -1
title print	-2 1 -3 5
title prison	5 0 -5 0
title prison book	2 3 -1 -4
title prison library	2 -3 -3 4
title prize	-3 6 -5 2
title prize $	3 1 -2 -1
title prize :	-1 2 0 -1
title prize for	-4 -1 -1 6
title prize in	0 5 -1 -4
title profile	4 -1 -1 -2
title profile :	4 -1 -1 -2
title program	11 -15 -9 13
title program $	-4 0 -1 6
title program :	4 -1 -1 -2
title program evaluation	0 1 0 -1
title program for	2 2 -2 -1
title program in	7 -3 -2 -2
title program now	0 0 1 0
title program suspended	0 0 0 1
title program that	5 -1 -2 -1
title programme	-2 -1 3 0
title programming	-3 4 -1 -1
title project	-4 7 -3 1
title project $	-1 6 -1 -4
title prom	1 0 -1 0
title proposal	-1 7 -4 -2
title proposal :	0 9 -8 -1
title proposal for	0 1 -1 -1
title public	-5 3 0 3
title public comment	0 1 0 -1
title public library	-1 2 2 -3
title publisher	-3 -3 -1 7
title publisher's	0 -3 2 1
title puppet	-5 8 -1 -2
title put	2 1 -1 -1
title puzzle	3 -1 0 -2
title q	0 -7 8 -1
title q a	0 -7 8 -1
title qualification	0 1 0 0
title qualification :	0 1 0 0
title question	3 0 -3 -1
title question for	1 0 0 0
title quiet	3 1 0 -4
title quilt	4 -1 0 -3
title ran	3 -2 -1 -1
title ransomware	0 -5 -3 8
title rare	-4 1 1 2
title rare book	0 0 1 0
title rate	-2 0 5 -3
title ratify	0 -2 0 2
title ratify first	0 -1 0 1
title reach	-1 -6 -1 7
title read	5 0 2 -7
title read $	1 2 -1 -2
title read aloud	-1 -1 2 0
title read every	3 -2 0 -1
title read in	-1 -2 4 -1
title reader	7 -3 5 -9
title reader $	2 2 -1 -3
title reading	-16 10 1 5
title reading $	0 0 1 -1
title reading group	-4 -4 8 0
title reading room	-2 6 -7 3
title reading the	1 -1 1 -1
title real	12 -3 -1 -8
title receive	-4 -4 0 8
title recipe	-1 6 -3 -3
title recipient	0 -2 0 3
title record	-8 -2 2 8
title record $	-3 -2 -2 6
title recording	-4 1 3 0
title red	-2 5 -2 -2
title reference	-5 2 2 1
title reference desk	-4 -3 3 4
title reference librarian	-1 5 -2 -2
title reflection	1 0 0 0
title regional	-2 4 4 -6
title register	5 -2 -1 -2
title registration	8 -8 2 -2
title released	-3 -1 0 4
title released $	-3 -1 0 4
title relief	-4 1 0 3
title reminder	0 6 -3 -2
title removal	-1 -1 -1 3
title renovation	0 -1 -1 2
title renovation $	0 -2 -1 3
title reopen	-3 8 -4 0
title repair	4 -2 -5 4
title repair café	4 -3 -1 0
title report	6 9 -8 -7
title report $	2 6 -5 -3
title repository	-1 -1 3 -1
title request	-4 13 -6 -4
title request $	-2 4 -4 1
title request a	-1 2 0 0
title request for	0 1 -1 0
title rescue	-1 -1 4 -1
title research	0 5 -4 -2
title research grant	0 1 0 -1
title residence	2 3 -3 -2
title residency	-1 1 -1 1
title residency $	0 1 0 -1
title resource	0 -1 2 0
title result	-7 -9 -1 18
title retire	0 0 -2 3
title retired	-3 2 1 0
title retreat	0 -6 7 0
title return	-5 -1 -1 6
title returned	1 3 0 -3
title review	-2 0 -1 3
title review $	-2 0 -1 3
title reviewer	-7 7 -3 2
title reviewer $	-3 5 -1 -2
title rfp	0 0 -1 2
title rfp :	0 1 -1 0
title rfq	0 3 -2 -1
title river	-2 -1 2 0
title road	1 0 -1 0
title robot	-7 7 -3 3
title roof	3 1 -3 0
title room	9 3 -11 -1
title room $	6 -3 -8 4
title room :	-1 0 1 0
title room for	5 -4 0 -2
title round	-6 5 2 -1
title round $	-1 5 -3 -1
title round two	-3 4 0 -2
title round up	-3 -5 5 2
title roundtable	0 -2 3 -1
title rule	7 -3 -3 0
title rule $	3 0 0 -3
title run	1 3 -4 0
title run a	1 4 -4 -1
title running	2 -1 0 0
title running a	2 -1 0 0
title rural	-4 -1 -3 8
title rural broadband	-1 5 -1 -2
title rural library	-2 0 -1 3
title rural outreach	1 -1 1 -1
title sabbatical	1 0 -1 0
title said	3 -1 -2 0
title sale	-1 -6 -3 11
title salt	-1 0 1 0
title same	8 -2 -5 -2
title save	2 -6 9 -4
title say	0 -7 0 7
title say :	-1 -3 1 2
title say no	1 -3 0 1
title say yes	-2 -1 -1 4
title saying	-1 -2 4 -1
title scene	2 -1 0 -1
title schedule	0 0 4 -4
title scholar	-1 2 0 -1
title scholarship	-1 4 -1 -2
title scholarship $	0 1 0 0
title scholarship for	-1 9 -4 -4
title school	-3 -3 9 -3
title school $	3 2 -3 -2
title school librarian	-2 0 1 1
title school library	-1 -5 8 -2
title school of	0 1 -1 0
title science	0 -1 2 -2
title screen	0 -4 4 0
title sea	-1 -1 1 0
title search	-1 1 -1 0
title seat	-1 4 2 -4
title seat on	-1 5 -1 -3
title second	-7 -1 -5 12
title secondary	0 2 0 -1
title section	0 2 0 -2
title section $	0 1 1 -1
title security	2 -3 -1 1
title seed	3 3 -4 -2
title seed money	-1 4 -2 -1
title seek	0 8 -4 -4
title seeking	0 1 0 0
title self	-5 -2 9 -2
title seminar	0 -5 6 -1
title send	2 2 -1 -3
title send us	-3 5 -1 -1
title sensory	2 -2 -1 0
title service	-5 10 -3 -2
title service $	-4 5 -1 1
title service librarian	0 1 -1 0
title serving	2 -1 -1 -1
title sery	0 -6 9 -3
title sery $	-2 2 0 0
title sery :	0 -4 5 -1
title session	-3 -9 17 -4
title session $	0 -1 1 0
title session for	-3 -3 8 -3
title set	-3 2 -2 4
title set of	-3 4 0 -1
title settle	-2 -1 0 4
title seven	-3 6 -1 -2
title share	-6 4 -5 7
title share a	-1 1 -2 1
title share your	-1 2 -1 -1
title shared	-1 -1 0 2
title she	3 1 -1 -2
title shelf	2 -1 -1 -1
title shelfie	-2 0 -2 5
title shelver	-2 5 -3 0
title shelving	-3 9 -3 -3
title shelving $	-3 9 -2 -3
title shift	3 -1 -1 -1
title short	-4 6 -4 3
title short paper	0 4 -3 -1
title shortlist	-1 -5 -1 6
title should	-4 8 -1 -2
title show	-1 1 -1 1
title shut	-1 -11 -2 14
title side	-1 0 1 0
title sign	1 0 -6 5
title sign the	-1 3 -1 -1
title sister	0 -2 -4 6
title site	-5 4 -6 8
title site $	-3 4 -2 0
title site for	-1 4 -2 -1
title six	6 1 -5 -2
title sixteen	0 2 -5 3
title slam	1 0 1 -2
title slot	7 -1 -6 1
title slow	3 -3 -1 2
title small	3 10 -1 -11
title small archive	0 -2 2 -1
title small library	-2 0 4 -2
title small museum	0 3 -2 0
title small press	0 4 -1 -2
title small town	4 -2 -1 -2
title smell	4 -3 0 -1
title snow	4 -4 3 -3
title snow day	1 -1 4 -3
title so	-3 3 1 0
title song	-1 1 2 -2
title sought	0 12 -11 -1
title sought for	0 5 -5 0
title sound	0 3 -2 -1
title soup	5 -5 1 -1
title soup $	2 -5 3 -1
title source	0 -2 0 2
title space	0 0 -1 1
title space for	0 1 -1 0
title spanish	-1 2 0 0
title speak	-1 5 -2 -2
title speaker	0 9 -5 -3
title special	0 2 0 -1
title special collection	0 2 -1 -1
title sponsor	0 4 -4 0
title spring	-4 -5 6 2
title spring institute	-1 -3 5 0
title stack	-1 -2 5 -2
title stack $	-1 2 0 -1
title staff	-3 -9 11 1
title staff $	0 -12 13 -1
title stage	-4 5 3 -5
title stage $	-4 5 3 -5
title standard	-2 -8 -1 10
title standard for	0 -1 0 1
title standing	-4 7 -1 -2
title state	-6 -8 -2 16
title state $	-1 1 -1 0
title state aid	-2 0 0 2
title state archive	0 1 0 -1
title state librarian	-1 -1 -1 3
title state library	-3 -2 -1 6
title state poet	1 -3 -1 4
title statement	-9 -7 -2 18
title statement from	-2 -3 -1 5
title statement of	-2 -1 0 3
title statement on	-5 -4 -1 10
title statewide	0 0 0 1
title step	-3 -3 5 1
title step $	-3 -2 6 -1
title still	-1 -1 -1 3
title stipend	0 -2 -3 5
title stop	2 -3 0 1
title stopped	7 -4 -1 -2
title storage	0 -3 2 1
title storm	-1 -6 -2 9
title story	-1 2 6 -7
title story $	-7 9 -1 -1
title story club	0 3 -1 -2
title story of	9 -1 -1 -7
title story time	0 1 0 -1
title storyteller	0 1 1 -1
title storytelling	-1 2 0 -1
title storytime	2 -1 -1 0
title stranger	3 -1 -1 0
title strategic	-2 3 -1 0
title strategic plan	-1 2 -1 0
title strike	0 -2 -3 5
title strong	2 -1 0 -1
title student	-3 8 -5 0
title student $	-1 0 0 1
title student paper	-1 6 -2 -2
title study	-4 -3 5 2
title study $	-3 4 -1 0
title study :	-1 0 -2 2
title summer	3 -1 3 -5
title summer $	3 -2 2 -3
title summer institute	-1 -2 3 -1
title summer reading	0 -1 3 -2
title summit	-1 -5 10 -3
title summit $	-1 -5 10 -3
title supervisor	-2 -3 6 -1
title supper	0 -7 9 -2
title supper $	0 -7 9 -2
title support	-1 1 0 -1
title support staff	0 1 0 -1
title supreme	-1 -1 0 2
title supreme court	-1 -1 0 2
title survey	-6 -5 -4 15
title survey $	-8 0 -2 10
title survey :	-2 -1 -1 3
title survey of	0 2 -1 -1
title survey say	-1 -3 1 2
title suspended	0 -1 0 2
title suspended $	0 -1 0 2
title swap	2 0 -1 0
title swap $	-1 0 1 0
title symposium	-3 -2 5 -1
title symposium $	-2 0 3 -1
title symposium :	0 -2 2 0
title system	-2 2 -1 1
title system $	-2 3 -2 0
title table	-2 8 -5 -1
title take	2 -5 -5 8
title talk	-3 -2 6 -1
title talk $	-1 -1 5 -2
title talk :	0 -1 2 -1
title talking	1 2 -3 0
title taught	5 -4 0 -2
title taught me	1 -2 3 -1
title taught us	4 -2 -1 0
title tax	0 -4 4 -1
title teaching	4 1 -3 -2
title team	1 0 -1 -1
title tech	-2 0 3 0
title technology	-1 1 0 -1
title teen	2 8 -6 -3
title teen $	1 3 -3 -1
title telescope	6 2 -3 -5
title tell	-12 18 -3 -3
title tell the	-1 5 -1 -2
title tell us	-4 5 -1 0
title ten	13 -7 -4 -2
title ten question	1 0 0 0
title ten year	-1 -1 0 2
title tender	0 3 -1 -1
title tender :	0 2 -1 -1
title term	0 4 -3 -1
title term $	0 4 -3 -1
title test	-9 8 3 -2
title tester	-1 2 -1 0
title tester for	-1 2 -1 0
title than	0 1 -4 2
title thank	3 -6 -1 4
title thank you	1 -4 -1 4
title that	27 -10 -5 -13
title the	47 -10 15 -53
title the (year)	-2 4 -2 0
title the archive	2 0 -1 -1
title the board	-2 -2 -1 5
title the book	-5 6 1 -2
title the bookmobile	1 -2 -1 2
title the candidate	0 -1 1 0
title the capitol	-3 -3 7 -1
title the case	5 -2 -1 -1
title the county	0 1 1 -2
title the fall	-1 1 0 -1
title the grant	9 -4 -4 -1
title the jail	6 -3 -1 -2
title the law	0 -2 2 0
title the letter	0 3 -1 -2
title the librarian	1 -1 1 -2
title the library	18 -9 0 -9
title the long	-1 5 -1 -3
title the museum	4 -1 0 -3
title the new	1 2 -2 -1
title the next	-2 5 -3 0
title the night	10 -2 -6 -2
title the poet	3 -1 -1 -1
title the reading	1 6 -3 -3
title the reference	-3 0 2 2
title the regional	0 -1 1 0
title the robot	-4 8 -3 -1
title the roof	4 -1 -1 -1
title the room	1 -1 0 0
title the scene	2 -1 0 -1
title the stack	-2 0 3 -2
title the state	-3 0 7 -5
title the woman	5 -2 -1 -2
title the year	-6 4 -4 6
title them	-1 -2 6 -3
title theme	-1 4 -2 -1
title thing	1 6 -2 -5
title third	-2 2 0 1
title third of	-1 0 0 1
title thirty	3 1 -2 -2
title this	1 -5 5 -2
title this :	-2 -1 -1 5
title thousand	-4 4 1 -1
title three	-3 -12 1 15
title three $	0 2 -1 -1
title three year	1 -1 0 0
title thursday	2 -1 1 -3
title thursday $	2 -1 1 -3
title time	2 7 -6 -3
title time $	2 5 -3 -4
title tiny	2 1 -2 -1
title tip	2 -1 0 -1
title title	-5 8 -1 -2
title to	7 -33 15 11
title to (number)	-2 -3 -1 5
title to a	-1 -2 4 -1
title to be	-4 4 4 -4
title to bid	0 3 -1 -2
title to close	0 -7 -3 10
title to find	0 -2 4 -2
title to hear	0 -1 1 0
title to host	-1 0 0 1
title to library	3 -2 -2 1
title to merge	-1 -1 -1 2
title to our	-2 -4 -2 7
title to read	-1 3 0 -2
title to run	2 -1 -1 0
title to state	-1 -1 -1 3
title to the	5 -2 2 -5
title to write	2 -2 1 -1
title toolkit	4 -2 -1 -2
title toolkit $	4 -2 -1 -2
title top	-6 -6 5 7
title tour	2 -3 5 -3
title tour $	-1 2 1 -2
title tour :	0 -1 1 0
title town	5 -15 13 -3
title town $	1 1 -1 -1
title town big	4 -2 -1 -1
title town hall	0 -4 9 -4
title trade	0 -3 3 0
title training	0 -3 5 -1
title travel	0 3 -5 3
title travel bursary	0 1 -1 0
title traveling	-6 10 -4 0
title traveling exhibition	1 -1 0 0
title treasurer	-1 5 -1 -2
title treasurer $	-1 5 -1 -2
title tribal	-5 5 -6 6
title tribal archive	-1 2 -5 4
title tribal college	0 1 0 -1
title tribal library	-3 0 0 3
title trivia	3 -4 5 -4
title trivia night	0 -1 3 -2
title truck	-2 2 0 0
title trustee	-3 -9 5 6
title trustee $	1 -2 1 0
title trustee vacancy	0 4 -1 -3
title tuesday	-3 -1 4 0
title twelve	7 -7 1 -1
title twice	1 6 -6 -2
title two	0 6 -13 8
title two branche	-1 0 -1 2
title two day	0 -4 4 0
title two week	-1 3 -1 -1
title two year	1 0 0 -1
title under	0 5 -1 -4
title union	-1 -7 1 7
title university	-2 -4 -3 10
title university $	-1 -2 0 3
title university press	-1 -1 -1 3
title up	-8 -10 12 6
title up :	-3 -3 4 1
title up a	1 -1 1 0
title up for	-2 5 -3 -1
title us	-10 24 -5 -8
title us $	2 -1 -1 0
title us a	2 2 -3 -1
title us about	-4 4 0 0
title us your	-6 11 -3 -2
title use	0 1 0 0
title user	-1 0 1 0
title vacancy	-2 8 -2 -3
title van	1 4 -4 -2
title vendor	-1 -3 0 4
title vendor $	0 -2 -1 3
title veteran	-1 1 0 0
title video	-5 5 -3 4
title virtual	0 -4 8 -4
title virtual town	0 -2 5 -3
title visit	-3 3 -1 1
title visit $	2 2 -3 -1
title visiting	0 1 0 0
title voice	-1 7 -3 -3
title voice $	1 0 1 -1
title volume	2 -1 -2 1
title volunteer	-3 13 -7 -4
title volunteer $	-1 0 2 -1
title vote	7 -8 -6 6
title vote $	-1 -6 -3 10
title vote for	7 0 -2 -5
title vote to	-2 0 0 2
title voter	-2 -1 -2 5
title wait	-4 5 -1 0
title walk	-4 -3 8 -1
title walk $	0 -2 3 0
title want	1 -2 -1 2
title wanted	-1 12 -5 -6
title wanted $	-1 2 -1 0
title wanted :	0 3 -2 -1
title wanted for	-4 8 -2 -3
title was	6 -5 -1 0
title watch	-2 1 5 -4
title water	-1 4 -2 -1
title way	9 -3 -2 -4
title way to	8 -4 -1 -4
title we	25 -9 -3 -14
title we did	1 0 -1 0
title we gave	2 -2 0 0
title we got	4 -2 -1 -1
title we learned	2 0 -1 -1
title we stopped	7 -4 -1 -2
title we're	-3 7 -3 -1
title webinar	-8 -9 22 -4
title webinar :	-3 -3 7 0
title webinar sery	-1 -3 7 -2
title website	0 -1 -1 2
title week	8 0 -9 1
title week $	4 -5 -7 8
title week to	0 5 -1 -4
title weekend	0 -3 4 -1
title weekly	-1 -3 0 5
title welcome	1 2 -1 -2
title well	4 -2 -2 0
title went	4 -1 -6 3
title what	9 -2 8 -15
title what a	4 -2 -1 -1
title what do	1 -2 1 0
title what i	9 -2 -3 -4
title what should	-4 9 -3 -2
title what the	4 -1 -2 0
title what we	0 0 -1 1
title what you	-1 5 -2 -2
title when	6 -2 -2 -2
title when the	2 0 0 -1
title where	-4 -2 4 2
title where to	0 -2 4 -2
title which	-1 1 0 -1
title who	14 -4 -1 -9
title who hate	3 -3 1 -1
title who read	4 0 -2 -2
title who should	0 1 0 0
title who's	3 -2 0 0
title why	16 -8 -2 -5
title why our	3 -2 0 -1
title why we	10 -5 -1 -4
title will	-2 -6 -1 10
title win	-9 -2 0 11
title win a	-3 3 2 -1
title winner	-4 -5 -1 10
title winner $	-1 2 -2 1
title winning	5 -3 0 -1
title winter	1 -1 4 -4
title winter reading	0 1 -1 0
title with	13 -20 19 -12
title with a	0 -4 7 -4
title with our	-2 -1 5 -3
title with the	7 -7 4 -5
title withdrawn	0 -9 -2 11
title withdrawn $	0 -3 0 4
title withdrawn :	0 -6 -1 7
title without	1 -4 0 2
title woman	5 -2 -1 -2
title woman who	3 -2 0 -1
title women	-1 -3 4 0
title women of	0 -1 1 0
title won	1 -1 0 0
title work	4 -3 -1 0
title work $	1 0 -1 0
title worked	1 -1 1 -1
title worker	0 -1 1 0
title worker $	0 -2 3 -1
title worker ratify	0 -1 0 1
title working	2 -1 0 -1
title working with	0 -1 1 0
title workshop	-1 -3 10 -5
title workshop $	-2 3 1 -2
title workshop for	1 -3 2 -1
title workshop on	-1 2 0 -1
title world	1 -4 3 0
title worst	-3 6 -2 -1
title worth	1 -1 0 0
title would	0 -2 -1 3
title wrap	-1 0 1 0
title write	-2 1 0 1
title write a	2 -2 1 -1
title writer	-2 4 0 -2
title writing	-4 -10 16 -3
title writing a	-2 -2 4 -1
title writing for	-1 -6 7 0
title year	1 1 -14 12
title year $	-2 1 -7 8
title year :	-1 2 -1 -1
title year contract	0 -1 0 2
title year in	2 0 0 -1
title year of	6 -3 -2 -2
title year with	-1 2 -1 0
title year's	0 -1 1 -1
title yes	-1 -1 -1 3
title yes $	1 0 0 -1
title you	-6 9 -1 -2
title you $	1 -1 0 0
title young	2 0 0 -2
title your	-3 25 -3 -20
title your ear	0 2 -2 0
title your library	-1 3 -1 -1
title your worst	-3 6 -2 -1
title yourself	3 -1 -1 -1
title yourself :	3 -1 -1 -1
title youth	-3 2 0 1
title youth service	0 -3 3 0
title zine	-1 3 0 -2
title-begins ed	-4 8 -4 1
title-begins er	-8 12 11 -14
title-begins ing	39 -9 -7 -24
title-begins ly	3 2 -1 -3
title-begins ment	-4 0 -1 5
title-begins tion	-17 -3 0 20
title-ending ed	-4 -29 -17 51
title-ending er	-11 25 -14 -1
title-ending ing	37 -30 34 -41
title-ending ly	5 -10 16 -11
title-ending ment	-16 12 -3 7
title-ending tion	-10 12 -6 4
title-size 0	-7 -9 1 15
title-size 1	-21 31 27 -37
title-size 2	-5 7 -20 19
title-size 3	24 -27 -6 9
title-size 4	8 -2 -2 -5
void	-2 -57 -2 61
"""
