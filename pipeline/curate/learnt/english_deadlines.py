"""The table of deadlines, for English: written by `make learn`, not by hand."""

TABLE = """\
no yes
0 -351
a better one	0 -111
a sure one earlier	0 -164
after # (hour)	0 -15
after # (number)	0 -4
after # :	0 7
after # ;	0 32
after # a	0 -5
after # after	0 18
after # afternoon	0 -2
after # all	0 -1
after # and	0 -9
after # are	0 -13
after # as	0 10
after # at	0 8
after # because	0 26
after # between	0 -3
after # but	0 -2
after # by	0 2
after # can	0 -10
after # close	0 -2
after # closing	0 -1
after # conference	0 -4
after # cutoff	0 -3
after # date	0 -15
after # deadline	0 5
after # end	0 4
after # evening	0 -9
after # for	0 3
after # from	0 -25
after # go	0 4
after # grant	0 12
after # has	0 1
after # have	0 -4
after # host	0 -1
after # hour	0 -6
after # if	0 -22
after # in	0 -34
after # instead	0 7
after # is	0 34
after # it	0 -1
after # last	0 -1
after # meeting	0 -4
after # morning	0 -1
after # night	0 -1
after # noon	0 -6
after # not	0 13
after # of	0 -5
after # on	0 -1
after # opening	0 -31
after # or	0 32
after # our	0 -1
after # please	0 -9
after # reading	0 16
after # s	0 -19
after # since	0 -4
after # so	0 -26
after # staff	0 -1
after # talk	0 -3
after # tell	0 -4
after # the	0 5
after # then	0 -6
after # there	0 -3
after # they	0 17
after # to	0 16
after # two	0 -1
after # under	0 -1
after # was	0 9
after # we	0 -1
after # when	0 15
after # whether	0 5
after # will	0 9
after # with	0 -11
after # you	0 -2
after (hour)	0 -35
after (hour) (hour)	0 -6
after (hour) :	0 -1
after (hour) ;	0 20
after (hour) and	0 -5
after (hour) aoe	0 8
after (hour) at	0 -4
after (hour) bst	0 -4
after (hour) central	0 13
after (hour) ct	0 9
after (hour) eastern	0 -6
after (hour) et	0 8
after (hour) in	0 -11
after (hour) pacific	0 6
after (hour) to	0 -13
after (money)	0 -1
after (money) million	0 -1
after (month)	0 8
after (month) and	0 1
after (number)	0 -33
after (number) (hour)	0 -3
after (number) (number)	0 -11
after (number) ;	0 -4
after (number) and	0 -4
after (number) in	0 -1
after (number) library	0 9
after (number) of	0 -1
after (number) people	0 3
after (number) to	0 -10
after (number) word	0 -3
after (year)	0 -5
after :	0 50
after : the	0 -1
after ;	0 10
after ; (money)	0 -2
after ; a	0 -6
after ; after	0 -34
after ; all	0 -3
after ; draft	0 24
after ; first	0 -9
after ; full	0 17
after ; interview	0 3
after ; the	0 -28
after ; there	0 15
after ; we	0 -5
after ; work	0 7
after ; your	0 -13
after ?	0 -5
after a	0 10
after a budget	0 -2
after a day	0 -3
after a list	0 3
after a note	0 2
after a plan	0 -4
after a public	0 2
after a short	0 5
after a vote	0 1
after a week	0 -9
after a year	0 -13
after about	0 4
after accepted	0 31
after after	0 8
after after (number)	0 -1
after after that	0 14
after after the	0 -8
after after which	0 18
after afterward	0 -2
after again	0 -1
after age	0 11
after agency	0 4
after all	0 -25
after all (number)	0 -1
after all at	0 -2
after all the	0 -6
after aloud	0 12
after among	0 -3
after an	0 3
after an hour	0 -4
after and	0 -21
after and (hour)	0 -3
after and (money)	0 -18
after and a	0 -8
after and again	0 -3
after and all	0 -17
after and continue	0 1
after and finalist	0 10
after and has	0 -1
after and may	0 3
after and meet	0 2
after and must	0 2
after and no	0 2
after and not	0 10
after and one	0 4
after and pay	0 5
after and result	0 1
after and run	0 -4
after and tell	0 -12
after and the	0 -5
after and then	0 -2
after and there	0 7
after and to	0 -4
after and we	0 13
after and we'll	0 23
after and what	0 -3
after and will	0 10
after and would	0 25
after answer	0 -3
after answered	0 -1
after any	0 16
after anything	0 25
after aoe	0 13
after apart	0 -2
after appeal	0 -36
after application	0 24
after apply	0 14
after archive	0 -6
after are	0 48
after are (number)	0 8
after are being	0 -6
after as	0 23
after as a	0 15
after as we	0 3
after ask	0 -2
after asked	0 -2
after association's	0 5
after at	0 5
after at (hour)	0 2
after at (money)	0 4
after at (number)	0 -22
after at a	0 -2
after at noon	0 3
after at our	0 -2
after at ten	0 -3
after at the	0 15
after award	0 -10
after back	0 -2
after ballot	0 1
after bar	0 -7
after be	0 30
after be accepted	0 6
after be considered	0 10
after be in	0 -4
after be read	0 11
after became	0 -1
after became a	0 -1
after because	0 25
after been	0 9
after before	0 -13
after before the	0 7
after begin	0 -5
after being	0 8
after below	0 3
after between	0 2
after between (number)	0 -2
after bid	0 -1
after block	0 6
after book	0 5
after borrow	0 -9
after both	0 -1
after box	0 3
after branch	0 -9
after branche	0 -1
after bring	0 9
after brought	0 -1
after bst	0 -4
after budget	0 -3
after bus	0 4
after but	0 -13
after by	0 28
after by the	0 -10
after cake	0 4
after call	0 -2
after called	0 -1
after came	0 -4
after camera	0 4
after can	0 -14
after can be	0 1
after can't	0 2
after cannot	0 33
after cannot be	0 21
after card	0 24
after carry	0 4
after catalog	0 -2
after central	0 10
after chair	0 -1
after chapter	0 1
after check	0 1
after chosen	0 -4
after clinic	0 -13
after close	0 -18
after closing	0 -1
after collect	0 9
after collection	0 -1
after college	0 -2
after college library	0 -2
after come	0 44
after come in	0 7
after coming	0 1
after comment	0 -14
after committee	0 -9
after community	0 -4
after complete	0 2
after conference	0 -13
after consideration	0 4
after considered	0 10
after continue	0 1
after continue until	0 1
after copy	0 6
after cost	0 10
after could	0 -1
after council	0 -3
after count	0 8
after county	0 -10
after credit	0 -6
after ct	0 9
after cut	0 2
after cut off	0 -1
after cutoff	0 -21
after date	0 -11
after date no	0 -1
after day	0 38
after day and	0 11
after day before	0 -4
after day for	0 8
after day to	0 7
after deadline	0 5
after deadline no	0 -7
after decide	0 -2
after decision	0 3
after desk	0 -4
after display	0 -6
after do	0 41
after doe	0 9
after dog	0 -3
after don't	0 -6
after door	0 -16
after down	0 -12
after dr	0 -1
after draft	0 25
after draw	0 11
after draw on	0 11
after due	0 -10
after due date	0 -1
after duluth	0 -1
after during	0 -1
after each	0 -10
after earlier	0 7
after early	0 5
after eight	0 -3
after eleven	0 -7
after end	0 14
after end on	0 -4
after ended	0 8
after entry	0 22
after et	0 8
after evening	0 -10
after event	0 -4
after every	0 4
after everyone	0 -16
after fair	0 -5
after fall	0 3
after fee	0 -7
after fee is	0 -4
after fellowship	0 11
after few	0 -14
after file	0 17
after fill	0 -1
after filled	0 4
after film	0 1
after final	0 12
after finalist	0 35
after find	0 -3
after first	0 -15
after five	0 8
after follow	0 17
after follow in	0 2
after follow on	0 8
after following	0 1
after for	0 29
after for a	0 5
after for one	0 -10
after for people	0 -1
after for the	0 -1
after for those	0 -1
after form	0 -38
after forty	0 -3
after found	0 -4
after four	0 -11
after fourteen	0 -3
after fourth	0 -8
after from	0 -12
after from (hour)	0 -16
after from (number)	0 -6
after from the	0 3
after full	0 22
after gathered	0 -5
after get	0 24
after given	0 3
after go	0 -19
after go on	0 16
after go out	0 7
after go to	0 -42
after goe	0 7
after goe to	0 9
after got	0 -11
after grant	0 24
after group	0 10
after guideline	0 -9
after had	0 -4
after half	0 -1
after hall	0 -12
after hand	0 -11
after handed	0 7
after has	0 -13
after has been	0 -9
after has come	0 13
after hasn't	0 2
after have	0 10
after have to	0 -10
after have your	0 2
after he	0 2
after hear	0 -1
after held	0 2
after her	0 -1
after history	0 -9
after holiday	0 5
after home	0 11
after honor	0 3
after host	0 -22
after hour	0 -20
after how	0 6
after i	0 -1
after if	0 -12
after if you	0 -9
after in	0 -7
after in (month)	0 1
after in (year)	0 -1
after in a	0 -1
after in by	0 -2
after in duluth	0 -1
after in the	0 8
after included	0 5
after instead	0 7
after instead of	0 7
after interview	0 30
after into	0 4
after is	0 54
after is a	0 15
after is filled	0 1
after is on	0 10
after is out	0 14
after is the	0 10
after is when	0 11
after issue	0 -1
after it	0 41
after it has	0 -1
after it will	0 -1
after it's	0 9
after itself	0 -27
after itself is	0 -3
after just	0 1
after keep	0 -13
after kitchen	0 -3
after know	0 18
after lamp	0 -1
after last	0 29
after last day	0 2
after last week	0 20
after last year	0 -1
after late	0 -11
after later	0 -2
after latest	0 44
after law	0 -2
after leave	0 -2
after lecture	0 -3
after left	0 -10
after lent	0 -2
after let	0 10
after letter	0 -29
after librarian	0 -1
after library	0 -22
after library council	0 -1
after light	0 -4
after like	0 -22
after like to	0 13
after line	0 -3
after link	0 10
after list	0 32
after list of	0 1
after loan	0 -2
after local	0 -11
after long	0 9
after longer	0 -6
after longer apply	0 -6
after look	0 10
after lot	0 -3
after lunch	0 19
after made	0 -1
after mail	0 2
after main	0 -7
after make	0 1
after make the	0 1
after may	0 7
after may be	0 9
after meet	0 8
after meet on	0 6
after meeting	0 -2
after member	0 8
after men	0 -2
after middle	0 -1
after million	0 -1
after minute	0 -6
after money	0 -3
after month	0 -4
after more	0 -2
after more than	0 11
after morning	0 14
after most	0 3
after mountain	0 -1
after move	0 -1
after moved	0 2
after mt	0 28
after music	0 -6
after must	0 -4
after must be	0 -4
after name	0 1
after named	0 -2
after near	0 -2
after need	0 26
after need a	0 -1
after never	0 6
after next	0 -12
after night	0 -2
after nine	0 -6
after no	0 5
after no longer	0 -6
after nobody	0 -1
after none	0 6
after noon	0 -9
after noon to	0 -5
after not	0 20
after not be	0 10
after note	0 6
after nothing	0 27
after notice	0 22
after now	0 -16
after number	0 -4
after of	0 2
after of (number)	0 -1
after of it	0 13
after of its	0 -1
after of the	0 -24
after of them	0 -3
after of this	0 31
after off	0 3
after office	0 11
after office by	0 7
after officer	0 -4
after on	0 -14
after on a	0 3
after on it	0 -3
after on its	0 -1
after on the	0 -6
after on until	0 10
after on zoom	0 -2
after once	0 -3
after one	0 -25
after one on	0 -14
after online	0 -15
after only	0 2
after open	0 -37
after opened	0 15
after opening	0 -31
after optional	0 -11
after or	0 17
after or earlier	0 7
after or sooner	0 16
after or until	0 1
after order	0 2
after our	0 6
after out	0 54
after out in	0 19
after out of	0 15
after over	0 -6
after pacific	0 6
after packet	0 2
after page	0 -10
after panel	0 6
after paper	0 -11
after parking	0 -1
after parking lot	0 -1
after part	0 1
after partner	0 -3
after pass	0 -13
after passed	0 11
after past	0 1
after patron	0 5
after pay	0 4
after pay by	0 4
after payment	0 17
after people	0 14
after phone	0 5
after pie	0 -1
after place	0 -22
after plan	0 8
after please	0 -14
after position	0 1
after position is	0 1
after post	0 2
after posted	0 -20
after poster	0 7
after pound	0 7
after print	0 1
after printed	0 -14
after program	0 -7
after project	0 -13
after proposal	0 -4
after public	0 -6
after published	0 3
after publisher	0 -3
after put	0 -2
after question	0 -23
after rate	0 9
after read	0 15
after reading	0 20
after reading room	0 -1
after ready	0 -3
after received	0 -9
after recipient	0 -4
after record	0 -6
after register	0 -2
after registration	0 -1
after registration end	0 2
after remain	0 -5
after reply	0 13
after report	0 -16
after request	0 -17
after result	0 -2
after returned	0 -8
after review	0 -8
after room	0 -23
after room (number)	0 -1
after run	0 -4
after s	0 -19
after same	0 23
after saved	0 -2
after say	0 -1
after school	0 4
after school in	0 -2
after search	0 5
after seat	0 7
after second	0 20
after see	0 -5
after send	0 -4
after sent	0 9
after served	0 -2
after session	0 -1
after set	0 -3
after seven	0 -5
after she	0 1
after sheet	0 -1
after short	0 5
after should	0 5
after should be	0 4
after shut	0 20
after sign	0 -7
after signature	0 -12
after since	0 -7
after since (year)	0 -3
after since the	0 1
after six	0 -6
after small	0 1
after so let	0 -5
after so please	0 -2
after so that	0 -9
after so we	0 -8
after some	0 8
after somebody	0 -3
after someone	0 13
after sooner	0 18
after speak	0 -3
after spring	0 2
after staff	0 16
after stand	0 -2
after start	0 -5
after start in	0 18
after state	0 -1
after state library	0 -1
after stay	0 -13
after step	0 -4
after still	0 1
after stop	0 3
after storm	0 -3
after storytime	0 -4
after student	0 -1
after subject	0 -1
after submitted	0 6
after summer	0 4
after table	0 -8
after take	0 21
after take place	0 -5
after taking	0 -9
after talk	0 -4
after teen	0 22
after tell	0 -14
after tell the	0 5
after tell us	0 13
after ten	0 -7
after term	0 -4
after than	0 10
after that	0 35
after that is	0 20
after that it	0 1
after that the	0 -9
after that we	0 3
after that week	0 -13
after the	0 56
after the (money)	0 16
after the agency	0 4
after the award	0 -2
after the board	0 2
after the book	0 -9
after the council	0 -2
after the county	0 -5
after the cut	0 -1
after the day	0 15
after the door	0 -7
after the evening	0 -1
after the fee	0 -4
after the final	0 13
after the first	0 3
after the following	0 1
after the form	0 -35
after the last	0 19
after the latest	0 43
after the library	0 -1
after the link	0 10
after the local	0 -9
after the one	0 -13
after the parking	0 -1
after the position	0 1
after the prize	0 2
after the reading	0 -1
after the same	0 23
after the spring	0 3
after the state	0 -1
after the week	0 1
after the winner	0 -10
after their	0 -21
after them	0 17
after then	0 1
after there	0 25
after there are	0 17
after there is	0 -5
after there will	0 1
after they	0 21
after this	0 17
after those	0 5
after through	0 -12
after through the	0 -1
after till	0 -5
after time	0 -14
after title	0 21
after to	0 -4
after to (hour)	0 -12
after to (number)	0 -11
after to apply	0 4
after to be	0 20
after to decide	0 -1
after to get	0 4
after to have	0 -2
after to noon	0 -4
after to see	0 -5
after to the	0 3
after told	0 -8
after took	0 -1
after tour	0 -1
after tour of	0 -1
after training	0 2
after travel	0 -1
after turn	0 1
after turned	0 -2
after turned up	0 -1
after twenty	0 -13
after two	0 -12
after two year	0 10
after under	0 -3
after university	0 -8
after until	0 -19
after until the	0 1
after up	0 25
after up from	0 10
after up to	0 15
after us	0 -4
after us by	0 -6
after use	0 4
after used	0 21
after very	0 -2
after volume	0 -1
after volunteer	0 -1
after vote	0 10
after vote on	0 6
after voted	0 2
after wait	0 9
after walk	0 3
after wall	0 7
after want	0 3
after wanted	0 -3
after was	0 16
after we	0 34
after we can	0 4
after we had	0 -1
after we will	0 2
after we'll	0 23
after we're	0 6
after website	0 3
after week	0 -11
after week of	0 2
after weekend	0 -31
after went	0 1
after were	0 -16
after what	0 -1
after what you	0 1
after whatever	0 6
after whatever has	0 13
after when	0 28
after when the	0 14
after whether	0 9
after whether you	0 8
after which	0 27
after which the	0 -2
after whichever	0 2
after who	0 -21
after whoever	0 -8
after will	0 18
after will be	0 6
after will go	0 13
after will not	0 5
after will now	0 -3
after window	0 2
after winner	0 -9
after winner is	0 -8
after with	0 -12
after with a	0 -6
after with the	0 1
after with them	0 2
after without	0 5
after woman	0 -1
after word	0 -3
after work	0 14
after would	0 -12
after would like	0 10
after write	0 -6
after year	0 -16
after year's	0 -1
after you	0 5
after you are	0 5
after you would	0 12
after your	0 13
after your name	0 -1
after zoom	0 -3
after0 (hour)	0 -15
after0 (number)	0 -4
after0 :	0 7
after0 ;	0 32
after0 a	0 -5
after0 after	0 18
after0 afternoon	0 -2
after0 all	0 -1
after0 and	0 -9
after0 are	0 -13
after0 as	0 10
after0 at	0 8
after0 because	0 26
after0 between	0 -3
after0 but	0 -2
after0 by	0 2
after0 can	0 -10
after0 close	0 -2
after0 closing	0 -1
after0 conference	0 -4
after0 cutoff	0 -3
after0 date	0 -15
after0 deadline	0 5
after0 end	0 4
after0 evening	0 -9
after0 for	0 3
after0 from	0 -25
after0 go	0 4
after0 grant	0 12
after0 has	0 1
after0 have	0 -4
after0 host	0 -1
after0 hour	0 -6
after0 if	0 -22
after0 in	0 -34
after0 instead	0 7
after0 is	0 34
after0 it	0 -1
after0 last	0 -1
after0 meeting	0 -4
after0 morning	0 -1
after0 night	0 -1
after0 noon	0 -6
after0 not	0 13
after0 of	0 -5
after0 on	0 -1
after0 opening	0 -31
after0 or	0 32
after0 our	0 -1
after0 please	0 -9
after0 reading	0 16
after0 s	0 -19
after0 since	0 -4
after0 so	0 -26
after0 staff	0 -1
after0 talk	0 -3
after0 tell	0 -4
after0 the	0 5
after0 then	0 -6
after0 there	0 -3
after0 they	0 17
after0 to	0 16
after0 two	0 -1
after0 under	0 -1
after0 was	0 9
after0 we	0 -1
after0 when	0 15
after0 whether	0 5
after0 will	0 9
after0 with	0 -11
after0 you	0 -2
after1 (hour)	0 -20
after1 (money)	0 -14
after1 (month)	0 -2
after1 (number)	0 -28
after1 :	0 -4
after1 ;	0 3
after1 after	0 -4
after1 again	0 -2
after1 all	0 -18
after1 and	0 22
after1 any	0 6
after1 aoe	0 8
after1 are	0 -5
after1 ask	0 2
after1 at	0 -2
after1 be	0 39
after1 been	0 -13
after1 book	0 8
after1 bst	0 -2
after1 cannot	0 33
after1 central	0 -2
after1 close	0 -9
after1 collect	0 1
after1 come	0 1
after1 complete	0 1
after1 continue	0 1
after1 count	0 2
after1 county	0 -1
after1 date	0 -2
after1 day	0 -2
after1 decide	0 -2
after1 decision	0 3
after1 do	0 29
after1 duluth	0 -1
after1 earlier	0 7
after1 eleven	0 -6
after1 final	0 12
after1 finalist	0 13
after1 first	0 -10
after1 for	0 1
after1 four	0 -2
after1 full	0 21
after1 get	0 1
after1 go	0 -31
after1 had	0 -1
after1 has	0 -1
after1 have	0 5
after1 hour	0 -24
after1 in	0 -32
after1 interview	0 3
after1 is	0 3
after1 it	0 9
after1 its	0 2
after1 leave	0 -2
after1 librarian	0 -1
after1 library	0 -1
after1 make	0 1
after1 may	0 -7
after1 meet	0 2
after1 meeting	0 -3
after1 must	0 7
after1 need	0 -1
after1 no	0 -13
after1 not	0 14
after1 now	0 -16
after1 of	0 22
after1 on	0 -3
after1 one	0 -14
after1 online	0 -4
after1 our	0 2
after1 out	0 -1
after1 over	0 -7
after1 pay	0 4
after1 payment	0 17
after1 please	0 -1
after1 posted	0 -5
after1 put	0 -3
after1 reading	0 -1
after1 record	0 -6
after1 registration	0 3
after1 report	0 -6
after1 result	0 1
after1 say	0 1
after1 send	0 1
after1 should	0 -2
after1 signature	0 -6
after1 sooner	0 16
after1 stay	0 -14
after1 stop	0 3
after1 take	0 6
after1 teen	0 29
after1 tell	0 -10
after1 ten	0 -1
after1 that	0 -34
after1 the	0 44
after1 then	0 -2
after1 there	0 2
after1 they	0 -1
after1 this	0 23
after1 those	0 6
after1 to	0 -26
after1 two	0 -3
after1 until	0 1
after1 us	0 -3
after1 we	0 14
after1 we'll	0 4
after1 what	0 -16
after1 when	0 17
after1 which	0 3
after1 will	0 2
after1 with	0 15
after1 work	0 -6
after1 would	0 -8
after1 year	0 -4
after1 you	0 -30
after1 your	0 -4
ahead a week	0 -66
ahead far	0 -146
ahead four months	0 -39
ahead months	0 -126
ahead past	0 58
ahead three weeks	0 165
ahead today	0 -88
ahead two months	0 243
another extends	0 -87
asking	0 -5
before (day)	0 1
before (hour)	0 103
before (hour) #	0 4
before (hour) ;	0 -1
before (hour) and	0 -3
before (hour) aoe	0 1
before (hour) bst	0 2
before (hour) cdt	0 8
before (hour) central	0 18
before (hour) ct	0 8
before (hour) eastern	0 19
before (hour) et	0 4
before (hour) from	0 -3
before (hour) gmt	0 2
before (hour) mountain	0 17
before (hour) on	0 18
before (hour) pacific	0 14
before (money)	0 -61
before (money) ;	0 18
before (money) a	0 -1
before (money) an	0 2
before (money) and	0 -9
before (money) at	0 -2
before (money) cover	0 1
before (money) for	0 -2
before (money) million	0 -1
before (money) to	0 -6
before (money) until	0 -2
before (month)	0 -5
before (month) and	0 -1
before (number)	0 -1
before (number) #	0 -4
before (number) (number)	0 3
before (number) and	0 -10
before (number) application	0 -6
before (number) by	0 6
before (number) library	0 5
before (number) of	0 17
before (number) on	0 -4
before (number) or	0 1
before (number) people	0 6
before (number) percent	0 -1
before (number) session	0 -3
before (number) signature	0 -1
before (number) to	0 -6
before (number) volume	0 -3
before (number) vote	0 -5
before (number) will	0 -6
before (number) word	0 15
before (year)	0 22
before (year) and	0 -6
before :	0 30
before : #	0 -2
before : (number)	0 1
before : the	0 53
before ;	0 -18
before ; #	0 17
before ; a	0 -11
before ; draft	0 -8
before ; first	0 9
before ; interview	0 -11
before ; sign	0 5
before ; tell	0 5
before ; the	0 28
before ; they	0 -5
before ; those	0 -7
before ; to	0 -3
before ; we	0 -14
before ; work	0 -6
before ; your	0 13
before @	0 6
before ^ #	0 -18
before ^ (money)	0 14
before ^ (number)	0 4
before ^ ;	0 4
before ^ a	0 -31
before ^ abstract	0 6
before ^ acceptance	0 10
before ^ add	0 4
before ^ all	0 -11
before ^ an	0 -12
before ^ and	0 1
before ^ announcement	0 -1
before ^ applicant	0 -20
before ^ application	0 18
before ^ apply	0 35
before ^ are	0 12
before ^ ask	0 -9
before ^ at	0 -3
before ^ author	0 -4
before ^ award	0 -8
before ^ ballot	0 3
before ^ be	0 6
before ^ because	0 -3
before ^ between	0 -1
before ^ board	0 -1
before ^ both	0 2
before ^ bring	0 -10
before ^ by	0 -11
before ^ cabin	0 6
before ^ cast	0 9
before ^ choose	0 -1
before ^ clarification	0 -27
before ^ closing	0 23
before ^ come	0 -4
before ^ comment	0 11
before ^ contract	0 -9
before ^ county	0 15
before ^ cv	0 7
before ^ date	0 24
before ^ deadline	0 18
before ^ delegate	0 3
before ^ director	0 5
before ^ dr	0 -8
before ^ draft	0 -16
before ^ drop	0 6
before ^ each	0 -3
before ^ early	0 -26
before ^ eight	0 -3
before ^ enrolment	0 8
before ^ entry	0 6
before ^ essay	0 13
before ^ every	0 1
before ^ everything	0 2
before ^ expression	0 4
before ^ faculty	0 -3
before ^ fellow	0 -6
before ^ file	0 17
before ^ fill	0 -56
before ^ final	0 33
before ^ finalist	0 -2
before ^ first	0 40
before ^ five	0 1
before ^ for	0 -14
before ^ form	0 -6
before ^ forty	0 -7
before ^ four	0 -14
before ^ from	0 -7
before ^ full	0 -13
before ^ fund	0 -6
before ^ get	0 2
before ^ given	0 -12
before ^ grant	0 -21
before ^ has	0 -2
before ^ he	0 -3
before ^ hear	0 -3
before ^ help	0 -5
before ^ hour	0 -2
before ^ if	0 -5
before ^ in	0 -10
before ^ installation	0 -2
before ^ interview	0 -10
before ^ is	0 4
before ^ it	0 27
before ^ join	0 -8
before ^ judge	0 -13
before ^ kit	0 -15
before ^ last	0 -6
before ^ let	0 17
before ^ letter	0 19
before ^ librarian	0 8
before ^ library	0 10
before ^ loan	0 -3
before ^ look	0 -1
before ^ meet	0 6
before ^ member	0 -4
before ^ monday	0 -3
before ^ more	0 -3
before ^ museum	0 1
before ^ name	0 10
before ^ new	0 -15
before ^ nine	0 -1
before ^ no	0 -10
before ^ nomination	0 13
before ^ notice	0 -1
before ^ of	0 -3
before ^ on	0 -21
before ^ one	0 8
before ^ online	0 9
before ^ open	0 10
before ^ optional	0 -23
before ^ our	0 -14
before ^ page	0 5
before ^ panel	0 -3
before ^ paper	0 -4
before ^ part	0 -5
before ^ pay	0 17
before ^ piece	0 5
before ^ please	0 29
before ^ presenter	0 -1
before ^ program	0 -1
before ^ project	0 -7
before ^ proposal	0 5
before ^ public	0 -7
before ^ put	0 18
before ^ question	0 -22
before ^ read	0 -2
before ^ reader	0 -1
before ^ register	0 10
before ^ registration	0 23
before ^ reply	0 8
before ^ request	0 2
before ^ response	0 4
before ^ result	0 -1
before ^ return	0 3
before ^ review	0 -5
before ^ reviewer	0 -13
before ^ room	0 -2
before ^ round	0 -13
before ^ rsvp	0 15
before ^ sample	0 3
before ^ save	0 -31
before ^ say	0 4
before ^ screening	0 14
before ^ sealed	0 36
before ^ second	0 32
before ^ see	0 -10
before ^ send	0 1
before ^ service	0 -1
before ^ seven	0 -3
before ^ she	0 -8
before ^ sign	0 9
before ^ site	0 -5
before ^ six	0 -1
before ^ sixty	0 -1
before ^ snow	0 -9
before ^ so	0 4
before ^ spend	0 -3
before ^ staff	0 -38
before ^ start	0 -4
before ^ state	0 -5
before ^ statement	0 8
before ^ step	0 10
before ^ stipend	0 -4
before ^ submission	0 2
before ^ suggestion	0 4
before ^ take	0 1
before ^ team	0 -13
before ^ tell	0 5
before ^ ten	0 8
before ^ tender	0 13
before ^ term	0 -9
before ^ that	0 20
before ^ the	0 -19
before ^ their	0 -2
before ^ there	0 -15
before ^ they	0 -2
before ^ thirty	0 8
before ^ this	0 18
before ^ those	0 -9
before ^ three	0 10
before ^ ticket	0 5
before ^ to	0 11
before ^ tour	0 -2
before ^ training	0 -33
before ^ trustee	0 -1
before ^ twelve	0 -5
before ^ twenty	0 12
before ^ two	0 9
before ^ upload	0 11
before ^ us	0 -1
before ^ vendor	0 -4
before ^ visit	0 -1
before ^ volunteer	0 -5
before ^ vote	0 11
before ^ voting	0 9
before ^ we'll	0 -8
before ^ we're	0 -13
before ^ what	0 -12
before ^ when	0 -1
before ^ will	0 2
before ^ winner	0 -3
before ^ with	0 18
before ^ work	0 -1
before ^ write	0 3
before ^ written	0 -16
before ^ year	0 5
before ^ you	0 11
before ^ you'd	0 -1
before ^ your	0 12
before a	0 -21
before a #	0 -18
before a (number)	0 -3
before a cover	0 14
before a day	0 -6
before a form	0 11
before a grant	0 -4
before a hand	0 14
before a hearing	0 -1
before a laptop	0 -4
before a letter	0 -3
before a library	0 -3
before a line	0 5
before a man	0 -1
before a month	0 -3
before a new	0 14
before a one	0 -14
before a page	0 14
before a paragraph	0 4
before a place	0 8
before a postmark	0 1
before a public	0 -3
before a recording	0 -2
before a school	0 3
before a second	0 -1
before a short	0 2
before a shortlist	0 -1
before a signed	0 4
before a site	0 -1
before a spreadsheet	0 5
before a table	0 -1
before a three	0 1
before a vote	0 -26
before a week	0 2
before a working	0 3
before a year	0 1
before about	0 -10
before about (number)	0 -6
before about a	0 -2
before abstract	0 15
before abstract of	0 3
before accept	0 6
before acceptance	0 10
before accepted	0 18
before accepted through	0 20
before accepted until	0 15
before accepting	0 12
before according	0 -1
before according to	0 -1
before across	0 -1
before add	0 19
before add your	0 5
before address	0 11
before address by	0 10
before administrative	0 9
before administrative office	0 9
before adopted	0 -1
before adult	0 -2
before advice	0 -6
before after	0 67
before after #	0 69
before after the	0 17
before afternoon	0 -8
before again	0 -9
before again from	0 1
before again on	0 -13
before agency	0 -15
before agreed	0 -1
before ahead	0 21
before aid	0 2
before all	0 -4
before all (number)	0 -1
before all of	0 29
before all on	0 -7
before along	0 -7
before along with	0 -3
before aloud	0 -8
before aloud in	0 -2
before already	0 -5
before among	0 -5
before among the	0 -4
before an	0 -36
before an answer	0 -11
before an hour	0 -5
before and	0 -14
before and #	0 -19
before and (number)	0 -10
before and a	0 15
before and can	0 7
before and close	0 5
before and end	0 -14
before and in	0 1
before and including	0 16
before and its	0 21
before and library	0 1
before and meet	0 -5
before and must	0 1
before and on	0 -1
before and one	0 -1
before and pay	0 -5
before and the	0 -12
before and three	0 -2
before and to	0 2
before and two	0 2
before and we	0 -9
before and we'll	0 -22
before and what	0 5
before and will	0 14
before and would	0 -26
before and you	0 3
before and your	0 2
before announced	0 -4
before announced #	0 -2
before announced on	0 -1
before announcement	0 5
before annual	0 12
before annual meeting	0 -3
before annual report	0 16
before another	0 1
before answer	0 -40
before answer #	0 -22
before answer by	0 -24
before answered	0 -36
before answered #	0 -24
before any	0 8
before any #	0 -2
before any branch	0 -5
before any time	0 -18
before anything	0 9
before aoe	0 -3
before appear	0 -21
before appear on	0 -5
before applicant	0 -29
before applicant who	0 -19
before application	0 42
before application :	0 7
before application and	0 5
before application are	0 6
before application begin	0 10
before application by	0 -14
before application close	0 1
before application due	0 19
before application for	0 -21
before application open	0 -19
before application were	0 30
before application window	0 15
before applied	0 -3
before apply	0 44
before apply by	0 8
before appointed	0 -7
before appointment	0 -6
before approved	0 -1
before approved the	0 -1
before archive	0 -10
before are	0 21
before are (money)	0 -16
before are accepted	0 25
before are asked	0 -3
before are being	0 7
before are drawn	0 -3
before are due	0 -13
before are expected	0 6
before are free	0 4
before are held	0 -5
before are made	0 -1
before are now	0 10
before are on	0 -18
before are read	0 -11
before are taken	0 -8
before are wanted	0 4
before are with	0 8
before area	0 -2
before arrive	0 6
before arrive #	0 -8
before arrive by	0 6
before arrive in	0 3
before arrived	0 4
before article	0 -10
before artist	0 14
before as	0 11
before as of	0 1
before as they	0 -14
before ask	0 -14
before ask by	0 23
before asked	0 16
before asked for	0 24
before asked to	0 -3
before association	0 4
before at #	0 3
before at (hour)	0 -6
before at (money)	0 -8
before at (number)	0 6
before at a	0 -1
before at any	0 -30
before at its	0 -1
before at least	0 -4
before at noon	0 19
before at our	0 6
before at the	0 13
before attend	0 -2
before attend the	0 -1
before attendee	0 5
before audit	0 -2
before author	0 -21
before author on	0 -12
before author will	0 -2
before available	0 22
before award	0 5
before award are	0 -1
before award will	0 -3
before away	0 -9
before back on	0 -2
before back to	0 -1
before ballot	0 -5
before band	0 -6
before barn	0 -22
before be	0 40
before be accepted	0 16
before be announced	0 -2
before be asked	0 24
before be available	0 6
before be booked	0 12
before be complete	0 7
before be completed	0 -14
before be considered	0 1
before be delivered	0 18
before be done	0 -14
before be drawn	0 5
before be filed	0 -9
before be had	0 -19
before be held	0 -6
before be in	0 3
before be issued	0 -1
before be lodged	0 9
before be made	0 3
before be mailed	0 7
before be named	0 -1
before be notified	0 -2
before be on	0 2
before be open	0 -3
before be opened	0 28
before be out	0 -1
before be paid	0 2
before be posted	0 1
before be read	0 1
before be received	0 10
before be sent	0 7
before be sought	0 -5
before be spent	0 -7
before be submitted	0 -8
before be taken	0 5
before be uploaded	0 19
before be with	0 -5
before because	0 -3
before become	0 33
before been	0 33
before been due	0 -6
before before	0 31
before before #	0 -36
before before (hour)	0 14
before before close	0 1
before before it	0 2
before before the	0 20
before began	0 -2
before begin	0 7
before begin #	0 -11
before begin at	0 -1
before begin in	0 -1
before beginning	0 -7
before beginning #	0 -7
before being	0 3
before bell	0 -2
before best	0 -2
before between #	0 -2
before between now	0 8
before bid	0 9
before bid will	0 11
before bird	0 -20
before board	0 -11
before board has	0 13
before board meet	0 -2
before board on	0 -5
before board sit	0 -2
before board vote	0 -4
before book	0 -45
before book by	0 5
before book in	0 -2
before booked	0 9
before booking	0 28
before borrowed	0 -3
before both	0 8
before box	0 26
before boxe	0 -16
before bozeman	0 -1
before branch	0 -28
before branch on	0 -8
before branch until	0 -9
before branche	0 -10
before brief	0 -2
before briefing	0 -2
before bring	0 -7
before bring a	0 -6
before bring your	0 -4
before broken	0 -1
before bst	0 -12
before bst on	0 -11
before budget	0 -2
before building	0 -7
before business	0 2
before business #	0 3
before business on	0 1
before but	0 4
before by	0 10
before by #	0 37
before by (hour)	0 36
before by (number)	0 4
before by a	0 -6
before by close	0 3
before by noon	0 6
before by the	0 14
before by video	0 -6
before cabin	0 6
before café	0 -2
before calendar	0 -4
before call	0 -28
before came	0 -23
before came in	0 -2
before came on	0 -1
before camp	0 -1
before campus	0 -2
before can	0 39
before can be	0 35
before candidate	0 1
before candidate will	0 -4
before cannot	0 -5
before card	0 -22
before carnegie	0 -2
before carry	0 -13
before cart	0 -1
before case	0 1
before cast	0 21
before catalog	0 -3
before cdt	0 8
before center	0 -4
before central	0 17
before central #	0 13
before central on	0 5
before certified	0 -1
before chair	0 8
before chair by	0 5
before change	0 -1
before changed	0 18
before chapter	0 -7
before chart	0 -2
before check	0 -31
before checkout	0 7
before children	0 -3
before children's	0 -7
before choice	0 18
before choose	0 -24
before chose	0 -4
before claim	0 2
before clarification	0 -27
before clarification may	0 -20
before clerk	0 15
before clerk's	0 30
before clinic	0 -1
before clock	0 -3
before close	0 99
before close #	0 48
before close at	0 4
before close of	0 13
before close on	0 33
before close the	0 18
before closed	0 -16
before closed for	0 -10
before closed on	0 -1
before closing	0 29
before closing date	0 3
before club	0 -5
before coffee	0 -5
before collect	0 -5
before collecting	0 -3
before collection	0 -8
before college	0 10
before column	0 -1
before come	0 39
before come and	0 -9
before come back	0 -2
before come by	0 2
before come down	0 12
before come first	0 9
before come in	0 4
before coming	0 3
before coming by	0 3
before coming in	0 -1
before comment	0 -3
before comment are	0 -13
before comment on	0 23
before commission	0 -9
before commissioner	0 -2
before committee	0 16
before committee by	0 7
before committee meet	0 -4
before committee will	0 5
before community	0 -1
before company	0 -8
before complete	0 -18
before complete on	0 4
before completed	0 -30
before completed by	0 -14
before compulsory	0 32
before concept	0 14
before concept paper	0 24
before conference	0 28
before conference #	0 -1
before conference in	0 16
before conservation	0 -4
before consider	0 3
before considered	0 -2
before consortium	0 -1
before contact	0 3
before contract	0 -22
before conversation	0 -19
before cookbook	0 -1
before coordinator	0 6
before copy	0 -8
before cost	0 -11
before costume	0 -1
before could	0 1
before council	0 2
before count	0 28
before counted	0 5
before county	0 51
before county library	0 3
before course	0 -7
before course run	0 -6
before court	0 8
before cover	0 19
before crate	0 -6
before ct	0 8
before ct on	0 2
before curator	0 5
before current	0 -13
before cut	0 -6
before cutoff	0 16
before cutoff is	0 1
before cv	0 24
before cv and	0 7
before dark	0 15
before dark on	0 10
before data	0 -1
before database	0 -5
before date	0 59
before date #	0 -8
before date :	0 -9
before date and	0 11
before date for	0 35
before date is	0 7
before date of	0 -3
before dated	0 4
before dated #	0 4
before day	0 1
before day and	0 -1
before day for	0 -1
before day from	0 2
before day in	0 -4
before day is	0 5
before day of	0 -10
before day on	0 10
before deadline	0 30
before deadline :	0 19
before deadline was	0 -14
before dean	0 1
before decide	0 -1
before decision	0 -7
before delegate	0 3
before deliver	0 -19
before delivered	0 22
before delivered to	0 24
before delivery	0 -13
before demonstration	0 -3
before deposit	0 6
before design	0 -13
before desk	0 35
before desk by	0 10
before died	0 -1
before digital	0 -3
before dinner	0 -1
before dinner on	0 -1
before director	0 18
before discussion	0 -3
before display	0 -1
before district	0 -3
before do	0 4
before do so	0 -10
before document	0 4
before doe	0 7
before done	0 -15
before door	0 -14
before down	0 57
before down #	0 11
before down by	0 5
before down on	0 27
before dr	0 -7
before draft	0 -26
before draw	0 -15
before draw on	0 -4
before drawing	0 2
before drawn	0 2
before drawn from	0 -1
before drop	0 9
before drop in	0 -5
before drop your	0 1
before due	0 19
before due #	0 -15
before due in	0 2
before due on	0 51
before duluth	0 18
before durban	0 -5
before during	0 1
before during #	0 2
before during the	0 -1
before e	0 27
before e book	0 11
before e mail	0 8
before each	0 -12
before each #	0 -1
before each of	0 -6
before earlier	0 -19
before early	0 -34
before early bird	0 -20
before eastern	0 19
before eastern #	0 10
before eastern on	0 8
before editor	0 13
before editor by	0 3
before education	0 -3
before effect	0 -3
before effect on	0 -3
before effective	0 -3
before effective #	0 -3
before eight	0 -3
before electronic	0 -2
before eleven	0 -3
before email	0 15
before empty	0 12
before encouraged	0 -17
before end #	0 -3
before end of	0 14
before end on	0 -15
before ended	0 -13
before ended #	0 -13
before ending	0 -18
before ending #	0 3
before enroll	0 3
before enrollment	0 28
before enrolment	0 19
before enrolment stop	0 13
before enter	0 -3
before enter your	0 -5
before entry	0 44
before entry are	0 -1
before entry close	0 1
before essay	0 15
before et	0 4
before et #	0 1
before et on	0 19
before evening	0 -17
before evening #	0 9
before evening in	0 -3
before evening of	0 -13
before every	0 -4
before every #	0 -9
before every other	0 -6
before everyone	0 -3
before everyone by	0 -29
before everything	0 10
before except	0 -1
before exchange	0 -12
before exhibit	0 -13
before exhibition	0 -31
before expect	0 4
before expect to	0 4
before expected	0 12
before expected by	0 12
before expire	0 -7
before expire on	0 -6
before expression	0 4
before expression of	0 4
before extended	0 10
before face	0 -4
before faculty	0 3
before failed	0 -1
before fair	0 -11
before fall	0 -5
before fall on	0 -10
before family	0 -1
before federal	0 -1
before fee	0 -2
before feedback	0 -21
before fellow	0 -6
before fellowship	0 -3
before few	0 12
before fi	0 12
before figure	0 -2
before file	0 51
before file complete	0 7
before filed	0 -7
before filing	0 -4
before fill	0 -42
before fill in	0 -57
before filled	0 12
before final	0 38
before final report	0 -9
before finalist	0 10
before fine	0 -1
before finished	0 -3
before finished by	0 -20
before firm	0 4
before first	0 54
before first meeting	0 -7
before fiscal	0 3
before fiscal year	0 3
before five	0 -2
before five name	0 5
before floor	0 -3
before follow	0 -15
before follow in	0 -2
before follow on	0 -5
before following	0 -1
before for	0 -5
before for #	0 -38
before for (money)	0 -1
before for (number)	0 9
before for (year)	0 27
before for a	0 4
before for an	0 -6
before for eight	0 3
before for its	0 -9
before for library	0 -1
before for one	0 1
before for our	0 16
before for the	0 -10
before for those	0 -8
before for three	0 13
before for us	0 16
before for your	0 -5
before form	0 109
before form and	0 14
before form are	0 2
before form by	0 -7
before form goe	0 -10
before form is	0 10
before form itself	0 20
before form on	0 -10
before form which	0 4
before form will	0 23
before former	0 -1
before forty	0 -7
before forum	0 -4
before forward	0 2
before foundation	0 3
before four	0 -5
before four time	0 2
before fourth	0 15
before free	0 9
before friend	0 -3
before from	0 -17
before from #	0 -7
before from (number)	0 -11
before from a	0 -3
before from noon	0 -10
before from the	0 -11
before from those	0 -2
before from us	0 -7
before from your	0 3
before full	0 -42
before full application	0 -13
before full proposal	0 -19
before fund	0 -25
before funded	0 -8
before gather	0 -4
before gather in	0 -1
before gathered	0 17
before gathered through	0 16
before gathering	0 -17
before gave	0 -13
before get	0 -14
before get a	0 -14
before get one	0 20
before gift	0 -1
before give	0 -2
before given	0 -13
before given in	0 -1
before given to	0 1
before glue	0 2
before gmt	0 17
before gmt on	0 16
before go	0 -9
before go in	0 33
before go on	0 4
before go out	0 -25
before go to	0 2
before goe	0 10
before goe dark	0 10
before goe to	0 -14
before going	0 -1
before gone	0 9
before good	0 -3
before got	0 23
before governor	0 -9
before governor's	0 3
before grant	0 -26
before grantee	0 -11
before great	0 2
before ground	0 -4
before group	0 -6
before guest	0 17
before had	0 -36
before had a	0 -1
before had been	0 -7
before had to	0 9
before half	0 -9
before hand	0 20
before hand by	0 7
before hand in	0 2
before hand on	0 -1
before handed	0 1
before handed over	0 -1
before hang	0 3
before happen	0 -8
before hard	0 -7
before has	0 65
before has been	0 38
before has come	0 5
before has to	0 3
before hat	0 -7
before hat by	0 2
before have	0 10
before have a	0 -7
before have been	0 5
before have it	0 1
before have to	0 -2
before have until	0 -28
before have your	0 6
before he	0 1
before hear	0 -26
before hear from	0 -6
before hear in	0 -5
before heard	0 9
before hearing	0 -5
before hearing is	0 -1
before held	0 27
before held #	0 -3
before held in	0 -1
before held on	0 -7
before help	0 -21
before her	0 11
before her last	0 -1
before here	0 15
before here by	0 1
before history	0 4
before hold	0 15
before hold a	0 6
before hold an	0 -2
before holiday	0 -1
before home	0 5
before honored	0 13
before hope	0 -12
before hope to	0 -12
before hosted	0 -6
before hotel	0 3
before hour	0 -18
before hour #	0 -1
before hour a	0 -3
before hour of	0 -1
before hour on	0 -4
before housing	0 -7
before how	0 -1
before human	0 2
before humanity	0 -2
before hundred	0 -3
before hung	0 -1
before i	0 2
before idea	0 1
before idea for	0 -1
before if	0 -15
before if received	0 4
before if they	0 4
before if you	0 2
before if your	0 13
before image	0 3
before in	0 36
before in #	0 -34
before in (month)	0 -3
before in (number)	0 -5
before in (year)	0 1
before in a	0 10
before in any	0 1
before in at	0 -1
before in before	0 11
before in by	0 53
before in for	0 3
before in hand	0 6
before in late	0 -1
before in on	0 32
before in our	0 24
before in person	0 2
before in public	0 -4
before in spokane	0 -1
before in the	0 -5
before in this	0 -2
before in through	0 4
before in time	0 3
before in two	0 -2
before in writing	0 -5
before inbox	0 9
before included	0 10
before including	0 18
before including #	0 16
before information	0 20
before inquiry	0 -4
before installation	0 3
before instead	0 -10
before instead of	0 -11
before institute	0 -5
before insurance	0 -1
before intent	0 26
before interest	0 -5
before interest by	0 3
before interested	0 7
before internship	0 17
before interview	0 -39
before interview #	0 -2
before interview are	0 -7
before interview will	0 -3
before into	0 -7
before into the	0 -6
before invitation	0 -12
before invite	0 -1
before invited	0 -2
before is	0 12
before is #	0 38
before is (money)	0 1
before is a	0 -3
before is available	0 17
before is being	0 -4
before is due	0 11
before is expected	0 7
before is for	0 6
before is free	0 -5
before is handed	0 -1
before is in	0 14
before is locked	0 12
before is now	0 8
before is on	0 -24
before is open	0 18
before is out	0 4
before is set	0 -5
before is the	0 -1
before is to	0 -7
before island	0 -2
before issue	0 -6
before issued	0 4
before issued #	0 -1
before issued on	0 -2
before it	0 67
before it #	0 -18
before it by	0 2
before it for	0 9
before it in	0 2
before it is	0 31
before it on	0 5
before it take	0 3
before it was	0 1
before it went	0 -3
before it will	0 9
before it with	0 20
before it's	0 12
before item	0 -2
before its	0 -3
before its #	0 -1
before its annual	0 2
before itself	0 -31
before itself is	0 -1
before jar	0 7
before job	0 -8
before join	0 -10
before join the	0 -4
before join us	0 -8
before joint	0 27
before judge	0 -27
before juror	0 -21
before jury	0 -7
before keep	0 3
before key	0 -1
before kid	0 7
before kit	0 -15
before know	0 27
before know by	0 8
before known	0 5
before lab	0 -5
before lake	0 -3
before land	0 3
before language	0 1
before laptop	0 -4
before last date	0 14
before last day	0 -9
before late	0 -7
before late #	0 -3
before later	0 26
before later than	0 20
before latest	0 15
before laureate	0 -12
before law	0 -2
before law library	0 -1
before lawmaker	0 -4
before lawn	0 -5
before lead	0 -1
before learn	0 -8
before learned	0 -1
before least	0 -4
before leave	0 3
before leave on	0 -4
before lecture	0 -4
before led	0 -7
before left	0 -13
before left on	0 6
before less	0 -1
before let	0 21
before let the	0 10
before let us	0 11
before letter	0 49
before letter #	0 15
before letter and	0 10
before letter by	0 11
before letter from	0 2
before letter of	0 6
before letter to	0 -7
before levy	0 -2
before librarian	0 5
before librarian and	0 -2
before librarian for	0 -3
before librarian in	0 8
before library	0 -23
before library #	0 -3
before library and	0 7
before library by	0 -17
before library is	0 9
before library on	0 -4
before library that	0 7
before library to	0 5
before library's	0 -11
before like	0 8
before like to	0 -6
before lindqvist	0 -3
before line	0 15
before link	0 11
before list	0 30
before listed	0 -1
before listen	0 2
before live	0 -17
before live on	0 -20
before loan	0 -4
before local	0 7
before local history	0 6
before lock	0 49
before locked	0 12
before locked on	0 12
before lodged	0 14
before london	0 -15
before long	0 1
before longer	0 -2
before look	0 5
before look at	0 14
before looked	0 2
before looked at	0 3
before lunch	0 1
before made	0 14
before made by	0 5
before mail	0 29
before mailbox	0 6
before mailed	0 -2
before make	0 16
before maker	0 -5
before man	0 -1
before manager	0 -10
before mandatory	0 -9
before manuscript	0 -15
before match	0 6
before material	0 3
before may	0 -38
before may be	0 -38
before meal	0 8
before mean	0 7
before medal	0 -1
before meet	0 -3
before meet #	0 -2
before meet in	0 -2
before meet on	0 -9
before meet the	0 12
before meeting	0 -21
before meeting in	0 -3
before meeting is	0 -7
before meeting on	0 -9
before member	0 -7
before mentor	0 -14
before met	0 -11
before met the	0 -11
before midnight	0 18
before midnight on	0 6
before million	0 -1
before minute	0 12
before missed	0 13
before monday	0 -6
before money	0 -1
before month	0 4
before more	0 -9
before more than	0 -16
before morning	0 -2
before most	0 1
before mountain	0 18
before mountain on	0 18
before move	0 14
before move to	0 -3
before moved	0 -9
before moving	0 -1
before mt	0 -7
before museum	0 1
before museum's	0 4
before must	0 -3
before must arrive	0 5
before must be	0 13
before must have	0 16
before must reach	0 4
before name	0 33
before name and	0 5
before name down	0 1
before name in	0 5
before name of	0 2
before name on	0 5
before name to	0 3
before named	0 -3
before named on	0 -1
before national	0 -4
before national library	0 -2
before need	0 74
before need a	0 2
before need to	0 34
before need your	0 13
before new	0 -12
before next	0 -16
before next #	0 -7
before night	0 -6
before night #	0 -1
before nine	0 -2
before ninety	0 -6
before no	0 -17
before no later	0 12
before no longer	0 -2
before nomination	0 33
before nomination close	0 6
before none	0 25
before noon	0 30
before noon #	0 16
before noon gmt	0 13
before noon on	0 16
before north	0 -1
before not	0 7
before not #	0 -14
before not later	0 8
before not required	0 -14
before note	0 6
before notice	0 15
before notified	0 -2
before novel	0 -8
before now	0 52
before now #	0 8
before now and	0 10
before now have	0 14
before number	0 22
before of	0 17
before of #	0 -23
before of (money)	0 -2
before of (number)	0 8
before of (year)	0 8
before of a	0 -1
before of application	0 11
before of business	0 4
before of day	0 4
before of five	0 -2
before of intent	0 15
before of interest	0 -4
before of its	0 -3
before of six	0 -2
before of the	0 6
before of them	0 -11
before of this	0 1
before of three	0 -1
before of up	0 -14
before of your	0 12
before off	0 15
before offer	0 29
before offered	0 -3
before office	0 36
before office before	0 7
before office by	0 11
before office on	0 -7
before officer	0 1
before old	0 -3
before on	0 26
before on #	0 -12
before on a	0 -7
before on any	0 6
before on or	0 25
before on our	0 5
before on paper	0 -2
before on the	0 33
before on zoom	0 -2
before once	0 2
before one	0 -16
before one #	0 -4
before one by	0 -6
before one letter	0 1
before one of	0 -9
before one on	0 17
before one page	0 -7
before one to	0 -3
before online	0 4
before online #	0 -4
before online by	0 -1
before online form	0 7
before online on	0 -2
before online registration	0 10
before only	0 -21
before open	0 -46
before open #	0 -22
before open at	0 -3
before open for	0 -3
before open in	0 -5
before open meeting	0 -4
before open on	0 -23
before open through	0 9
before open to	0 2
before open until	0 12
before opened	0 59
before opened #	0 24
before opened at	0 32
before opened on	0 7
before opening	0 -9
before opening on	0 -9
before optional	0 -41
before optional draft	0 -23
before or	0 63
before or #	0 -5
before or a	0 8
before or before	0 8
before or by	0 12
before or more	0 -5
before or on	0 13
before or two	0 2
before oral	0 5
before oral history	0 5
before order	0 22
before order signed	0 -2
before original	0 -8
before originally	0 -11
before other	0 -7
before other #	0 -6
before our	0 6
before our #	0 -1
before our desk	0 3
before our first	0 -1
before our hand	0 5
before our last	0 -1
before our office	0 7
before out	0 -12
before out #	0 -5
before out at	0 2
before out in	0 -2
before out of	0 1
before out on	0 -1
before out the	0 1
before outline	0 9
before outreach	0 1
before over	0 -10
before over on	0 1
before over the	0 -6
before own	0 1
before paced	0 7
before pacific	0 14
before pacific on	0 14
before packet	0 7
before page	0 39
before page are	0 -6
before page at	0 3
before page on	0 -1
before paid	0 -11
before paid (money)	0 -4
before pair	0 1
before panel	0 -18
before paper	0 29
before paper in	0 9
before paragraph	0 18
before park	0 -5
before part	0 -6
before part (number)	0 -3
before part of	0 -1
before participant	0 2
before partner	0 8
before pass	0 -3
before passed	0 -12
before patron	0 23
before patron and	0 27
before pay	0 11
before pay (money)	0 3
before pay the	0 18
before payment	0 15
before pdf	0 7
before people who	0 -1
before per	0 10
before percent	0 -1
before period	0 -9
before person	0 -5
before petition	0 18
before phone	0 34
before photo	0 -31
before photograph	0 -6
before pick	0 -18
before picked	0 2
before picked from	0 -1
before piece	0 -2
before pitch	0 1
before place	0 27
before place #	0 -35
before place and	0 14
before place in	0 16
before place on	0 5
before place online	0 -3
before plan	0 -4
before planned	0 -6
before planned for	0 -1
before planning	0 -1
before please	0 46
before pledge	0 3
before poll	0 10
before portal	0 18
before portal accept	0 4
before portfolio	0 -4
before position	0 -15
before possible	0 9
before post	0 -19
before posted	0 -15
before posted #	0 -1
before poster	0 -11
before posting	0 8
before postmark	0 -21
before postmark of	0 1
before practical	0 -1
before pre	0 -15
before preliminary	0 -3
before prepare	0 -2
before prepare a	0 -2
before present	0 -5
before presentation	0 -1
before presented	0 -1
before presenter	0 -23
before presenter will	0 -23
before press	0 -8
before print	0 -1
before printed	0 -2
before printer	0 -5
before prize	0 -2
before program	0 4
before program committee	0 6
before program officer	0 -9
before programme	0 -2
before project	0 -8
before promised	0 -5
before proposal	0 45
before proposal are	0 -23
before proposal by	0 5
before proposal for	0 3
before proposal will	0 19
before propose	0 3
before provided	0 2
before public	0 -12
before public at	0 -2
before public on	0 -2
before published	0 1
before publisher	0 5
before publisher on	0 -5
before put	0 19
before put in	0 13
before put your	0 7
before put yourself	0 6
before puzzle	0 -2
before qualification	0 2
before quarterly	0 -9
before question	0 -20
before question in	0 -3
before question to	0 -8
before questionnaire	0 41
before questionnaire is	0 2
before raise	0 5
before raise your	0 1
before raised	0 -1
before rate	0 -37
before rate end	0 -4
before reach	0 13
before reach the	0 6
before reach us	0 6
before reache	0 4
before reached	0 -1
before read	0 -30
before read aloud	0 -8
before read at	0 -3
before read on	0 -1
before read proposal	0 4
before reader	0 8
before reading	0 8
before reading room	0 -2
before ready	0 -3
before receive	0 -9
before received	0 31
before received after	0 21
before received on	0 3
before received up	0 -1
before recorded	0 -1
before recording	0 11
before referee	0 -8
before reference	0 2
before region	0 -9
before regional	0 -4
before register	0 -32
before registration	0 47
before regular	0 9
before rehearsal	0 -3
before release	0 12
before released	0 -1
before remain	0 31
before remark	0 4
before reopen	0 3
before reply	0 -30
before reply to	0 1
before report	0 -7
before report by	0 -12
before request	0 -29
before request are	0 -16
before request for	0 -2
before required	0 -3
before research	0 -5
before reserve	0 26
before reserve a	0 26
before residence	0 17
before residency	0 -4
before resident	0 -11
before response	0 5
before result	0 -6
before result will	0 -1
before resume	0 5
before retire	0 1
before retired	0 -2
before return	0 2
before return the	0 32
before returned	0 7
before revealed	0 -1
before revealed on	0 -1
before review	0 11
before review of	0 10
before reviewed	0 -18
before reviewer	0 -13
before ribbon	0 -2
before ride	0 -4
before right	0 -8
before ring	0 31
before room	0 -1
before room at	0 -6
before room for	0 8
before room on	0 -4
before round	0 -13
before round (number)	0 -18
before route	0 4
before rsvp	0 16
before rsvp by	0 6
before rsvp to	0 8
before rule	0 -7
before run	0 4
before run #	0 -9
before run from	0 -3
before run on	0 -4
before résumé	0 5
before s	0 2
before said	0 -15
before sale	0 -3
before same	0 6
before sample	0 9
before santa	0 12
before saturday	0 -3
before save	0 -27
before say	0 4
before say yes	0 2
before schedule	0 8
before schedule for	0 -1
before scholar	0 -4
before school	0 -22
before school librarian	0 -9
before screening	0 14
before sealed	0 36
before sealed bid	0 20
before search	0 2
before season	0 -2
before seat	0 14
before seat are	0 3
before second	0 25
before secretariat	0 -5
before secretary	0 17
before secretary by	0 3
before see	0 -20
before see the	0 -10
before selection	0 -7
before self	0 7
before self paced	0 7
before seminar	0 -4
before send	0 17
before send a	0 12
before send it	0 4
before send the	0 6
before send your	0 -9
before sent	0 -14
before sent by	0 -3
before sent in	0 -5
before sentence	0 28
before serve	0 -4
before service	0 -2
before session	0 -10
before session on	0 -2
before session will	0 -1
before set	0 -11
before set for	0 -5
before settled	0 7
before seven	0 -18
before shall	0 24
before shall be	0 16
before share	0 -2
before she	0 -10
before she is	0 -4
before sheet	0 17
before shelf	0 -7
before shelve	0 2
before ship	0 -20
before ship in	0 -5
before short	0 13
before shortlist	0 -7
before shortlisted	0 -14
before should	0 18
before should be	0 21
before should have	0 -7
before should reach	0 -4
before should write	0 3
before show	0 -23
before shown	0 -4
before shut	0 35
before shut #	0 12
before shut at	0 15
before shut on	0 7
before shut the	0 4
before sign	0 35
before sign in	0 8
before sign up	0 31
before sign ups	0 15
before signature	0 11
before signed	0 -2
before signed #	0 -1
before since	0 -1
before since #	0 -1
before sit	0 -11
before sit on	0 -5
before site	0 6
before sitting	0 -1
before six	0 16
before six week	0 -6
before size	0 3
before size by	0 3
before slide	0 -2
before slip	0 2
before slot	0 28
before small	0 -4
before snow	0 -9
before snow closed	0 -9
before so	0 65
before so #	0 1
before so by	0 1
before so let	0 4
before so on	0 -2
before so that	0 7
before society's	0 1
before sold	0 3
before some	0 -1
before somebody	0 2
before someone	0 -6
before something	0 -2
before sought	0 -5
before speak	0 -3
before spend	0 -3
before spent	0 -7
before spent by	0 -7
before spokane	0 -1
before spot	0 22
before spreadsheet	0 5
before spring	0 -3
before spring meeting	0 -3
before stack	0 -1
before stack on	0 -3
before staff	0 -32
before stage	0 -7
before stand	0 17
before start	0 -24
before start #	0 5
before start at	0 -5
before start date	0 -11
before start on	0 6
before starting	0 -18
before starting #	0 -18
before state	0 -26
before state aid	0 2
before state library	0 1
before statement	0 15
before statement of	0 3
before stay	0 53
before stay open	0 7
before stay up	0 -4
before step	0 18
before step (number)	0 10
before still	0 -4
before stipend	0 -5
before stop	0 48
before stop on	0 8
before stop taking	0 9
before story	0 -20
before storytime	0 -3
before street	0 4
before street from	0 -3
before strike	0 -7
before student	0 18
before submission	0 8
before submission form	0 3
before submit	0 -23
before submitted	0 -8
before submitted by	0 -9
before suggestion	0 21
before summer	0 17
before supervisor	0 1
before supper	0 10
before survey	0 -36
before swap	0 -2
before system	0 13
before system stop	0 16
before table	0 1
before table at	0 -2
before take	0 19
before take effect	0 -3
before take over	0 -3
before take place	0 -33
before take the	0 8
before taken	0 -4
before taken down	0 9
before taken until	0 3
before taking	0 10
before talk	0 -14
before talk on	0 -1
before tape	0 -8
before tape and	0 -8
before tea	0 -3
before team	0 7
before team by	0 4
before teen	0 7
before tell	0 18
before tell the	0 -4
before tell us	0 6
before teller	0 -4
before ten	0 13
before ten minute	0 2
before tender	0 14
before term	0 -15
before term begin	0 -9
before term that	0 -5
before tester	0 -3
before than	0 6
before than #	0 19
before than (number)	0 -2
before that	0 47
before that #	0 3
before that are	0 1
before that come	0 12
before that is	0 4
before that the	0 -2
before that they	0 5
before that was	0 -1
before that week	0 21
before that were	0 -6
before the	0 52
before the #	0 -25
before the (money)	0 10
before the (year)	0 -15
before the administrative	0 9
before the agency	0 -15
before the annual	0 -3
before the application	0 8
before the author	0 -6
before the award	0 -2
before the ballot	0 -1
before the best	0 -2
before the board	0 -1
before the book	0 -43
before the box	0 10
before the carnegie	0 -6
before the chair	0 8
before the class	0 10
before the close	0 9
before the closing	0 1
before the comment	0 -14
before the committee	0 15
before the conference	0 9
before the conservation	0 -4
before the coordinator	0 3
before the council	0 -9
before the county	0 8
before the course	0 -6
before the curator	0 5
before the cutoff	0 17
before the date	0 4
before the day	0 28
before the deadline	0 6
before the desk	0 10
before the door	0 1
before the draft	0 35
before the editor	0 12
before the end	0 10
before the entry	0 9
before the evening	0 -13
before the exhibit	0 -3
before the exhibition	0 -29
before the fall	0 5
before the fee	0 -5
before the fellowship	0 -3
before the first	0 4
before the following	0 -1
before the form	0 15
before the foundation	0 3
before the full	0 -2
before the governor	0 -9
before the governor's	0 3
before the grant	0 4
before the guest	0 17
before the hat	0 7
before the holiday	0 -1
before the institute	0 -4
before the judge	0 -12
before the jury	0 -6
before the last	0 -1
before the latest	0 14
before the letter	0 -6
before the levy	0 -1
before the library	0 2
before the link	0 11
before the list	0 13
before the morning	0 -1
before the museum's	0 3
before the name	0 2
before the national	0 -2
before the new	0 -9
before the next	0 -5
before the notice	0 -3
before the number	0 -2
before the one	0 18
before the order	0 8
before the original	0 -8
before the page	0 3
before the poll	0 4
before the portal	0 9
before the printer	0 -5
before the prize	0 -1
before the program	0 8
before the project	0 -4
before the public	0 5
before the publisher	0 -5
before the questionnaire	0 38
before the registration	0 17
before the report	0 -2
before the request	0 -26
before the rule	0 -6
before the sale	0 -2
before the same	0 6
before the schedule	0 -4
before the school	0 -3
before the second	0 -3
before the secretariat	0 -5
before the secretary	0 1
before the selection	0 -7
before the sheet	0 1
before the shortlist	0 -5
before the show	0 -5
before the society's	0 1
before the spring	0 -7
before the state	0 -23
before the submission	0 3
before the system	0 17
before the third	0 -3
before the trustee	0 5
before the two	0 1
before the volunteer	0 -17
before the vote	0 -1
before the warehouse	0 1
before the week	0 -21
before the whole	0 4
before the window	0 5
before the winner	0 -11
before the year	0 2
before their	0 12
before their own	0 -5
before them	0 12
before them by	0 13
before them in	0 2
before themselve	0 -5
before then	0 -46
before there	0 -7
before there are	0 -1
before these	0 8
before they	0 -1
before they are	0 10
before they arrive	0 4
before they come	0 -11
before thing	0 -1
before think	0 -5
before third	0 -3
before third floor	0 -3
before thirty	0 8
before this	0 23
before this year	0 9
before those	0 2
before those shortlisted	0 -5
before those who	0 -2
before three	0 15
before three day	0 10
before three finalist	0 15
before three reference	0 1
before three week	0 2
before three year	0 -1
before through	0 6
before through #	0 35
before through the	0 -6
before ticket	0 7
before ticket are	0 -6
before till	0 -21
before till #	0 -23
before time	0 16
before time for	0 3
before time on	0 15
before title	0 -15
before title by	0 -15
before to	0 71
before to #	0 7
before to (hour)	0 9
before to (money)	0 -16
before to (number)	0 8
before to a	0 -4
before to all	0 -4
before to and	0 16
before to apply	0 3
before to arrive	0 3
before to come	0 -2
before to do	0 -1
before to every	0 -1
before to have	0 8
before to library	0 -14
before to make	0 -5
before to member	0 -2
before to prepare	0 -2
before to the	0 -21
before to those	0 15
before to two	0 -1
before to us	0 25
before together	0 -5
before told	0 -2
before took	0 -6
before took the	0 -2
before tour	0 -11
before town	0 15
before train	0 -4
before training	0 -52
before training is	0 -32
before transcript	0 11
before trial	0 -8
before truck	0 -8
before trustee	0 8
before trustee on	0 -3
before try	0 -3
before tuesday	0 -3
before twelve	0 -21
before twenty	0 -4
before twenty place	0 9
before two	0 21
before two day	0 -7
before two hour	0 -2
before two page	0 5
before two year	0 -1
before under	0 7
before university	0 -7
before university library	0 -1
before until	0 32
before until #	0 25
before until (hour)	0 3
before until midnight	0 -8
before until the	0 -17
before up	0 67
before up by	0 -6
before up end	0 6
before up for	0 -5
before up in	0 -3
before up on	0 6
before up through	0 7
before up to	0 47
before up until	0 12
before upload	0 15
before uploaded	0 22
before uploaded by	0 12
before ups	0 9
before us	0 34
before us a	0 1
before us by	0 -4
before us in	0 13
before us know	0 7
before use	0 16
before used	0 -2
before vendor	0 2
before version	0 -1
before via	0 1
before video	0 -29
before video on	0 -1
before visit	0 -11
before visit for	0 -1
before voice	0 7
before volume	0 -3
before volunteer	0 -12
before vote	0 -54
before vote by	0 -26
before vote in	0 1
before vote on	0 -14
before voted	0 2
before voter	0 -2
before voting	0 7
before waiting	0 -7
before walk	0 -34
before walk through	0 -34
before want	0 28
before want to	0 3
before wanted	0 4
before wanted by	0 4
before warehouse	0 1
before was	0 -8
before was #	0 -30
before was due	0 17
before was made	0 -1
before watch	0 2
before water	0 -3
before we	0 1
before we are	0 1
before we ask	0 -24
before we can	0 -3
before we draw	0 -12
before we go	0 -18
before we have	0 5
before we hold	0 6
before we hope	0 1
before we need	0 14
before we read	0 -1
before we shall	0 8
before we will	0 2
before we would	0 7
before we'll	0 -29
before we're	0 -13
before web	0 4
before website	0 17
before wednesday	0 -3
before week	0 18
before week #	0 19
before week before	0 13
before week from	0 -3
before week of	0 -32
before week so	0 20
before weekend	0 20
before welcome	0 8
before well	0 -14
before went	0 -8
before went live	0 -2
before went out	0 -1
before were	0 21
before were due	0 41
before were picked	0 -1
before what	0 18
before what has	0 15
before what we	0 1
before what you	0 1
before whatever	0 11
before when	0 7
before when it	0 -15
before when the	0 4
before which	0 11
before which are	0 -2
before which is	0 5
before which they	0 10
before which we	0 5
before which will	0 -3
before while	0 12
before who	0 -16
before who ask	0 23
before who had	0 -1
before who want	0 -31
before whole	0 4
before whose	0 -4
before will	0 -42
before will be	0 -34
before will follow	0 -1
before will get	0 10
before will have	0 -12
before will hear	0 -8
before will hold	0 -2
before will look	0 12
before will meet	0 -1
before will not	0 -1
before will now	0 18
before will read	0 -3
before will stay	0 13
before will take	0 12
before will try	0 -1
before will visit	0 -2
before will write	0 -23
before window	0 38
before window is	0 19
before window run	0 2
before winner	0 -15
before winner is	0 -1
before winner will	0 -4
before winter	0 2
before with	0 33
before with (number)	0 -6
before with a	0 13
before with an	0 7
before with the	0 -13
before with us	0 -11
before with your	0 12
before word	0 13
before word are	0 10
before word by	0 -5
before word to	0 2
before work	0 -20
before work #	0 -6
before work begin	0 -1
before work must	0 -6
before worker	0 10
before working	0 16
before workshop	0 -4
before workshop on	0 -1
before would	0 3
before would be	0 32
before would like	0 -12
before write	0 14
before write by	0 11
before writing	0 -9
before writing by	0 -3
before written	0 -15
before written question	0 -21
before year	0 7
before year of	0 -1
before year that	0 -7
before year to	0 5
before year's	0 -2
before yes	0 19
before you	0 20
before you #	0 16
before you are	0 8
before you can	0 7
before you have	0 16
before you know	0 -1
before you like	0 11
before you will	0 -15
before you'd	0 -1
before you're	0 4
before your	0 62
before your application	0 3
before your by	0 -23
before your form	0 4
before your hand	0 1
before your in	0 5
before your letter	0 7
before your library	0 -9
before your name	0 6
before your own	0 -2
before your place	0 16
before your regional	0 2
before your should	0 4
before your two	0 -3
before yourself	0 27
before yourself or	0 12
before youth	0 -2
before zoom	0 -5
before0 (hour)	0 4
before0 (number)	0 -4
before0 :	0 -2
before0 ;	0 17
before0 a	0 -18
before0 after	0 69
before0 and	0 -19
before0 announced	0 -2
before0 answer	0 -22
before0 answered	0 -24
before0 any	0 -2
before0 arrive	0 -8
before0 at	0 3
before0 before	0 -36
before0 begin	0 -11
before0 beginning	0 -7
before0 between	0 -2
before0 business	0 3
before0 by	0 37
before0 central	0 13
before0 close	0 48
before0 conference	0 -1
before0 date	0 -8
before0 dated	0 4
before0 down	0 11
before0 due	0 -15
before0 during	0 2
before0 each	0 -1
before0 eastern	0 10
before0 effective	0 -3
before0 end	0 -3
before0 ended	0 -13
before0 ending	0 3
before0 et	0 1
before0 evening	0 9
before0 every	0 -9
before0 for	0 -38
before0 from	0 -7
before0 held	0 -3
before0 hour	0 -1
before0 in	0 -34
before0 including	0 16
before0 interview	0 -2
before0 is	0 38
before0 issued	0 -1
before0 it	0 -18
before0 its	0 -1
before0 late	0 -3
before0 letter	0 15
before0 library	0 -3
before0 meet	0 -2
before0 next	0 -7
before0 night	0 -1
before0 noon	0 16
before0 not	0 -14
before0 now	0 8
before0 of	0 -23
before0 on	0 -12
before0 one	0 -4
before0 online	0 -4
before0 open	0 -22
before0 opened	0 24
before0 or	0 -5
before0 other	0 -6
before0 our	0 -1
before0 out	0 -5
before0 place	0 -35
before0 posted	0 -1
before0 run	0 -9
before0 shut	0 12
before0 signed	0 -1
before0 since	0 -1
before0 so	0 1
before0 start	0 5
before0 starting	0 -18
before0 than	0 19
before0 that	0 3
before0 the	0 -25
before0 through	0 35
before0 till	0 -23
before0 to	0 7
before0 until	0 25
before0 was	0 -30
before0 week	0 19
before0 work	0 -6
before0 you	0 16
before1 (hour)	0 12
before1 (money)	0 -23
before1 (month)	0 -1
before1 (number)	0 -24
before1 :	0 -20
before1 ;	0 11
before1 a	0 -9
before1 accepted	0 40
before1 address	0 10
before1 again	0 -12
before1 all	0 14
before1 an	0 -11
before1 and	0 -12
before1 announced	0 -1
before1 answer	0 -25
before1 answered	0 -9
before1 application	0 25
before1 apply	0 37
before1 are	0 15
before1 arrive	0 11
before1 arrived	0 2
before1 as	0 -2
before1 ask	0 22
before1 author	0 -9
before1 available	0 6
before1 award	0 -4
before1 back	0 -7
before1 be	0 -5
before1 before	0 20
before1 began	0 -1
before1 begin	0 -4
before1 board	0 -6
before1 book	0 -12
before1 booked	0 8
before1 box	0 10
before1 branch	0 -2
before1 branche	0 -9
before1 broken	0 -1
before1 bst	0 -11
before1 business	0 1
before1 by	0 2
before1 call	0 -3
before1 came	0 -1
before1 candidate	0 5
before1 central	0 5
before1 chair	0 5
before1 check	0 -30
before1 close	0 26
before1 closed	0 -1
before1 come	0 13
before1 coming	0 2
before1 commission	0 -9
before1 committee	0 -4
before1 complete	0 4
before1 completed	0 -14
before1 concept	0 21
before1 count	0 -3
before1 county	0 -11
before1 course	0 -1
before1 ct	0 2
before1 curator	0 1
before1 cutoff	0 -1
before1 dark	0 15
before1 date	0 -13
before1 day	0 22
before1 deadline	0 21
before1 desk	0 9
before1 dinner	0 -1
before1 do	0 7
before1 done	0 -22
before1 door	0 1
before1 down	0 33
before1 draft	0 -1
before1 draw	0 -4
before1 due	0 49
before1 each	0 -1
before1 eastern	0 7
before1 editor	0 11
before1 effect	0 -3
before1 email	0 1
before1 end	0 -17
before1 et	0 19
before1 evening	0 -16
before1 every	0 -6
before1 everyone	0 -29
before1 exhibit	0 -11
before1 expected	0 12
before1 expire	0 -6
before1 fall	0 -8
before1 file	0 10
before1 filed	0 -9
before1 final	0 15
before1 finalist	0 -1
before1 finished	0 -3
before1 follow	0 -7
before1 for	0 23
before1 form	0 -6
before1 gathered	0 16
before1 gmt	0 16
before1 go	0 -1
before1 gone	0 9
before1 good	0 -12
before1 grant	0 9
before1 hand	0 6
before1 happen	0 2
before1 have	0 -45
before1 hear	0 -13
before1 held	0 16
before1 here	0 -2
before1 hold	0 4
before1 home	0 -1
before1 hour	0 -8
before1 in	0 56
before1 instead	0 -11
before1 institute	0 -1
before1 interest	0 3
before1 interview	0 -11
before1 is	0 -15
before1 issued	0 -2
before1 it	0 28
before1 itself	0 -1
before1 know	0 8
before1 later	0 19
before1 leave	0 -4
before1 left	0 6
before1 letter	0 10
before1 levy	0 -1
before1 librarian	0 -2
before1 library	0 -14
before1 line	0 3
before1 list	0 8
before1 live	0 -22
before1 locked	0 12
before1 lunch	0 -1
before1 made	0 7
before1 mailed	0 -13
before1 manuscript	0 -2
before1 meet	0 11
before1 meeting	0 -29
before1 member	0 -3
before1 midnight	0 4
before1 minute	0 3
before1 month	0 -3
before1 morning	0 -1
before1 mountain	0 18
before1 moved	0 1
before1 name	0 -13
before1 named	0 -1
before1 night	0 -4
before1 no	0 -4
before1 noon	0 16
before1 not	0 3
before1 notified	0 -2
before1 now	0 28
before1 off	0 8
before1 offered	0 -2
before1 office	0 3
before1 on	0 -17
before1 one	0 -5
before1 online	0 -3
before1 open	0 -21
before1 opened	0 7
before1 opening	0 -9
before1 or	0 27
before1 order	0 -4
before1 our	0 8
before1 out	0 -25
before1 pacific	0 14
before1 page	0 12
before1 paper	0 -2
before1 people	0 -4
before1 phone	0 3
before1 place	0 -3
before1 planned	0 -1
before1 poll	0 1
before1 position	0 -5
before1 posted	0 -7
before1 posting	0 8
before1 postmark	0 1
before1 program	0 14
before1 proposal	0 3
before1 public	0 -3
before1 published	0 -7
before1 publisher	0 -5
before1 question	0 -5
before1 rate	0 -19
before1 read	0 1
before1 reading	0 19
before1 received	0 24
before1 register	0 -36
before1 registration	0 7
before1 report	0 -1
before1 return	0 -10
before1 revealed	0 -1
before1 room	0 -5
before1 round	0 7
before1 rsvp	0 6
before1 run	0 9
before1 sale	0 -1
before1 school	0 -10
before1 secretary	0 3
before1 sent	0 -16
before1 session	0 -2
before1 set	0 -3
before1 sheet	0 9
before1 ship	0 -5
before1 shut	0 22
before1 signature	0 2
before1 signed	0 -6
before1 sit	0 -5
before1 site	0 9
before1 size	0 3
before1 so	0 7
before1 spent	0 -7
before1 stack	0 -3
before1 start	0 3
before1 stop	0 22
before1 street	0 -3
before1 submitted	0 -9
before1 take	0 -35
before1 taken	0 -1
before1 talk	0 -1
before1 team	0 3
before1 ten	0 -2
before1 term	0 -9
before1 that	0 33
before1 the	0 7
before1 their	0 9
before1 them	0 13
before1 three	0 -2
before1 through	0 -11
before1 time	0 27
before1 title	0 -15
before1 to	0 -23
before1 training	0 -32
before1 truck	0 -4
before1 trustee	0 -2
before1 two	0 -2
before1 until	0 -7
before1 up	0 28
before1 upload	0 5
before1 uploaded	0 19
before1 us	0 32
before1 video	0 -1
before1 visit	0 -5
before1 vote	0 -53
before1 voted	0 3
before1 wanted	0 3
before1 was	0 17
before1 week	0 -15
before1 welcome	0 -6
before1 went	0 -1
before1 were	0 -11
before1 which	0 12
before1 window	0 35
before1 winner	0 -1
before1 with	0 17
before1 word	0 -5
before1 work	0 -2
before1 worker	0 11
before1 write	0 15
before1 writing	0 3
before1 year	0 13
before1 you	0 -10
before1 your	0 2
before1 yourself	0 -5
before1 zoom	0 -2
before2 (hour)	0 85
before2 (hour) bst on	0 4
before2 (hour) central on	0 5
before2 (hour) ct on	0 2
before2 (hour) eastern on	0 7
before2 (hour) et on	0 19
before2 (hour) gmt on	0 1
before2 (hour) pacific on	0 14
before2 (money)	0 -16
before2 (money) an hour	0 2
before2 (number)	0 19
before2 (number) and (number)	0 -7
before2 (number) to (number)	0 -2
before2 (number) word are	0 10
before2 (number) word by	0 -4
before2 :	0 -1
before2 ;	0 -19
before2 ; interview are	0 -2
before2 ; sign up	0 3
before2 ; to be	0 -3
before2 ; we will	0 9
before2 ^ (number) word	0 9
before2 ^ a hearing	0 -1
before2 ^ a letter	0 -5
before2 ^ a shortlist	0 -1
before2 ^ abstract of	0 3
before2 ^ add your	0 4
before2 ^ all (number)	0 -1
before2 ^ and a	0 -1
before2 ^ applicant who	0 -19
before2 ^ application are	0 14
before2 ^ application close	0 1
before2 ^ application for	0 -9
before2 ^ application open	0 -19
before2 ^ ask for	0 10
before2 ^ award are	0 -1
before2 ^ award will	0 -1
before2 ^ bring a	0 -6
before2 ^ by the	0 -2
before2 ^ clarification may	0 -20
before2 ^ closing date	0 2
before2 ^ coming in	0 -1
before2 ^ cv and	0 7
before2 ^ date :	0 -5
before2 ^ deadline :	0 12
before2 ^ drop your	0 1
before2 ^ early bird	0 -19
before2 ^ expression of	0 4
before2 ^ fill in	0 -57
before2 ^ for a	0 4
before2 ^ for the	0 -1
before2 ^ if you	0 6
before2 ^ interview are	0 -5
before2 ^ interview will	0 -3
before2 ^ it is	0 30
before2 ^ it was	0 1
before2 ^ it went	0 -3
before2 ^ it will	0 10
before2 ^ join us	0 -8
before2 ^ letter of	0 21
before2 ^ library in	0 2
before2 ^ library that	0 7
before2 ^ more than	0 -3
before2 ^ of the	0 -7
before2 ^ on the	0 -3
before2 ^ optional draft	0 -23
before2 ^ our last	0 -1
before2 ^ part (number)	0 -3
before2 ^ presenter will	0 -1
before2 ^ put your	0 6
before2 ^ request for	0 -2
before2 ^ review of	0 1
before2 ^ round (number)	0 -18
before2 ^ rsvp to	0 8
before2 ^ say yes	0 3
before2 ^ sealed bid	0 20
before2 ^ see the	0 -10
before2 ^ send a	0 2
before2 ^ send your	0 1
before2 ^ sign up	0 21
before2 ^ snow closed	0 -9
before2 ^ statement of	0 3
before2 ^ step (number)	0 10
before2 ^ tell the	0 -3
before2 ^ tell us	0 4
before2 ^ the application	0 8
before2 ^ the award	0 -1
before2 ^ the ballot	0 -1
before2 ^ the board	0 -7
before2 ^ the book	0 -37
before2 ^ the comment	0 -14
before2 ^ the committee	0 13
before2 ^ the conference	0 -5
before2 ^ the council	0 -10
before2 ^ the county	0 -12
before2 ^ the course	0 -6
before2 ^ the day	0 -1
before2 ^ the deadline	0 7
before2 ^ the fee	0 -6
before2 ^ the first	0 -4
before2 ^ the form	0 -2
before2 ^ the foundation	0 3
before2 ^ the jury	0 -6
before2 ^ the last	0 -5
before2 ^ the levy	0 -1
before2 ^ the library	0 -2
before2 ^ the link	0 9
before2 ^ the new	0 -2
before2 ^ the next	0 -5
before2 ^ the online	0 2
before2 ^ the order	0 -2
before2 ^ the page	0 2
before2 ^ the panel	0 1
before2 ^ the portal	0 8
before2 ^ the program	0 -5
before2 ^ the questionnaire	0 38
before2 ^ the sale	0 -2
before2 ^ the selection	0 -7
before2 ^ the state	0 -28
before2 ^ the system	0 13
before2 ^ the three	0 3
before2 ^ the two	0 -1
before2 ^ the window	0 6
before2 ^ the winner	0 -2
before2 ^ three day	0 -2
before2 ^ ticket are	0 -6
before2 ^ to be	0 4
before2 ^ training is	0 -32
before2 ^ two day	0 -6
before2 ^ two page	0 2
before2 ^ we are	0 1
before2 ^ we have	0 -2
before2 ^ we need	0 12
before2 ^ we read	0 -1
before2 ^ we shall	0 8
before2 ^ we will	0 -4
before2 ^ when the	0 -1
before2 ^ winner will	0 -2
before2 ^ write to	0 3
before2 ^ written question	0 -20
before2 ^ you have	0 12
before2 ^ you would	0 -4
before2 a	0 9
before2 a day of	0 -3
before2 a hearing is	0 -1
before2 a letter of	0 -4
before2 a one page	0 -13
before2 a postmark of	0 1
before2 a school librarian	0 3
before2 abstract of (number)	0 1
before2 accept	0 4
before2 after	0 14
before2 all	0 -4
before2 an	0 -16
before2 and	0 37
before2 and a letter	0 4
before2 and can be	0 7
before2 and the first	0 -1
before2 and the list	0 -10
before2 and will be	0 15
before2 annual	0 11
before2 any	0 11
before2 any branch until	0 -9
before2 application	0 4
before2 application are taken	0 -10
before2 application for the	0 -17
before2 application received by	0 -3
before2 application window is	0 15
before2 are	0 -15
before2 are asked to	0 -3
before2 are expected by	0 6
before2 are to be	0 -1
before2 are wanted by	0 4
before2 are with us	0 8
before2 as	0 -3
before2 ask	0 -3
before2 ask for a	0 6
before2 at	0 -8
before2 at (hour) central	0 12
before2 at (hour) eastern	0 12
before2 at (hour) et	0 1
before2 at (hour) from	0 -3
before2 at (hour) on	0 -5
before2 at (number) on	0 4
before2 at any branch	0 -5
before2 at any time	0 -28
before2 at the annual	0 -1
before2 at the carnegie	0 -4
before2 at the close	0 1
before2 at the conference	0 -1
before2 at the county	0 30
before2 at the library	0 -1
before2 at the national	0 -1
before2 author	0 -5
before2 award	0 6
before2 award are made	0 -1
before2 award will be	0 -3
before2 be	0 -62
before2 be accepted until	0 15
before2 be completed by	0 -14
before2 be delivered to	0 20
before2 be held on	0 -3
before2 be in the	0 1
before2 be made by	0 4
before2 be named on	0 -1
before2 be on the	0 7
before2 be open for	0 -3
before2 be opened at	0 35
before2 be paid (money)	0 -3
before2 be received by	0 9
before2 be spent by	0 -7
before2 be submitted by	0 -9
before2 be taken until	0 1
before2 be uploaded by	0 12
before2 be with the	0 6
before2 be with us	0 -15
before2 been	0 28
before2 been due on	0 -6
before2 before	0 19
before2 before (hour) on	0 1
before2 before close of	0 1
before2 before it is	0 1
before2 begin	0 24
before2 being	0 14
before2 between	0 8
before2 between now and	0 8
before2 bid will be	0 11
before2 bird	0 -13
before2 board	0 -8
before2 board meet on	0 -1
before2 book	0 -6
before2 booking	0 10
before2 branch	0 -16
before2 by	0 6
before2 by (hour) eastern	0 1
before2 by (hour) et	0 2
before2 by (hour) on	0 13
before2 by close of	0 3
before2 by noon on	0 7
before2 by the close	0 8
before2 by video on	0 -1
before2 can	0 4
before2 card	0 -6
before2 choose	0 -10
before2 clarification may be	0 -20
before2 clerk's	0 25
before2 close	0 2
before2 close at (hour)	0 4
before2 close of business	0 4
before2 closing	0 11
before2 closing date for	0 1
before2 come	0 -8
before2 come back on	0 -2
before2 come in by	0 19
before2 committee	0 -7
before2 committee meet on	0 -3
before2 complete	0 -21
before2 conference	0 -10
before2 contract	0 -3
before2 county	0 4
before2 course	0 -8
before2 day	0 -11
before2 desk	0 9
before2 do	0 -1
before2 draft	0 -23
before2 drop in on	0 -3
before2 early	0 -14
before2 eight	0 -3
before2 end of the	0 10
before2 entry	0 17
before2 expression of interest	0 4
before2 fall	0 -5
before2 fellow	0 -1
before2 file	0 7
before2 fill in the	0 -57
before2 final	0 1
before2 first	0 -6
before2 first meeting is	0 -7
before2 fiscal	0 3
before2 five	0 6
before2 follow	0 -3
before2 for	0 -10
before2 for eight week	0 3
before2 for the first	0 -2
before2 for the week	0 -3
before2 for those who	0 -8
before2 form	0 14
before2 four	0 -3
before2 from	0 -14
before2 from (number) to	0 -5
before2 from noon on	0 -10
before2 from us by	0 -7
before2 full	0 -10
before2 get	0 6
before2 go	0 -17
before2 go to the	0 -5
before2 goe	0 12
before2 goe dark on	0 10
before2 goe to the	0 -6
before2 grant	0 -22
before2 group	0 -1
before2 had	0 -1
before2 had been due	0 -6
before2 hand	0 14
before2 has	0 4
before2 has to be	0 3
before2 have	0 37
before2 have to be	0 -9
before2 he	0 -1
before2 hear from the	0 -1
before2 hear from us	0 -7
before2 hour	0 -3
before2 if	0 -12
before2 if you can	0 -1
before2 in	0 -40
before2 in (number) word	0 2
before2 in by the	0 4
before2 in our hand	0 5
before2 in public on	0 -2
before2 in the box	0 5
before2 in the fall	0 8
before2 in the hat	0 2
before2 in the week	0 -18
before2 in time for	0 3
before2 intent	0 16
before2 interview	0 -2
before2 interview will be	0 -3
before2 is	0 -5
before2 is expected by	0 7
before2 is handed over	0 -1
before2 is in the	0 6
before2 is locked on	0 12
before2 is set for	0 -5
before2 is to be	0 -7
before2 it	0 36
before2 it will be	0 5
before2 its	0 -16
before2 itself	0 21
before2 last	0 -1
before2 let us know	0 7
before2 letter	0 -4
before2 letter of interest	0 -10
before2 letter to the	0 -3
before2 librarian	0 -1
before2 library	0 -21
before2 library in the	0 2
before2 looked	0 2
before2 mail	0 5
before2 may	0 -10
before2 may be sent	0 -7
before2 may be sought	0 -5
before2 meet	0 -8
before2 meet on the	0 -3
before2 meeting	0 -4
before2 member	0 -6
before2 midnight	0 5
before2 million	0 -1
before2 more than (number)	0 -2
before2 must	0 -1
before2 must be in	0 1
before2 must be spent	0 -7
before2 must be submitted	0 -8
before2 must be uploaded	0 12
before2 must reach the	0 1
before2 name in the	0 5
before2 national	0 -2
before2 need to be	0 25
before2 next	0 -2
before2 no	0 10
before2 no later than	0 12
before2 noon	0 -3
before2 noon gmt on	0 13
before2 not	0 5
before2 not later than	0 8
before2 now have until	0 14
before2 of	0 15
before2 of (number) word	0 6
before2 of application begin	0 10
before2 of business on	0 1
before2 of the day	0 10
before2 of up to	0 -14
before2 office	0 11
before2 office before (hour)	0 6
before2 on	0 17
before2 on or before	0 8
before2 on our desk	0 3
before2 on the draft	0 35
before2 on the evening	0 -13
before2 on the morning	0 -1
before2 one	0 -16
before2 online	0 4
before2 open	0 6
before2 open at (hour)	0 -3
before2 or	0 11
before2 our	0 1
before2 our desk by	0 3
before2 out	0 1
before2 out at the	0 -2
before2 out of (number)	0 -3
before2 over	0 -2
before2 page	0 10
before2 paid	0 4
before2 panel	0 -14
before2 paper	0 13
before2 part	0 3
before2 part of the	0 -1
before2 picked from (number)	0 -1
before2 place	0 1
before2 plan	0 -1
before2 please	0 1
before2 program	0 -10
before2 programme	0 -2
before2 proposal	0 1
before2 put your name	0 1
before2 question	0 -11
before2 raise your hand	0 1
before2 reach	0 4
before2 reach the secretariat	0 -5
before2 reach us by	0 6
before2 read	0 -2
before2 read aloud in	0 -2
before2 reading	0 -1
before2 received	0 2
before2 received up to	0 -1
before2 recording	0 15
before2 registration	0 6
before2 regular	0 9
before2 report	0 -2
before2 request	0 10
before2 result will be	0 -1
before2 resume	0 6
before2 review of application	0 10
before2 room at the	0 -6
before2 round	0 -18
before2 say	0 4
before2 see	0 -10
before2 sent	0 6
before2 service	0 -1
before2 session	0 -11
before2 she	0 -4
before2 should	0 -5
before2 should be in	0 -9
before2 should be on	0 4
before2 should be with	0 8
before2 should reach the	0 -4
before2 shut at the	0 15
before2 sign	0 42
before2 sign up by	0 4
before2 sign up end	0 6
before2 signature	0 -11
before2 six	0 -2
before2 spring	0 6
before2 start	0 -15
before2 state	0 2
before2 statement of interest	0 2
before2 stay	0 6
before2 stay open until	0 5
before2 stay up until	0 -3
before2 stop	0 -3
before2 suggestion	0 3
before2 summer	0 1
before2 table	0 -2
before2 table at the	0 -2
before2 take	0 -5
before2 take effect on	0 -3
before2 take place on	0 5
before2 take place online	0 -3
before2 taken	0 6
before2 taken down on	0 9
before2 talk	0 -3
before2 tell	0 10
before2 tell us by	0 4
before2 ten	0 2
before2 term	0 -6
before2 that	0 12
before2 that come in	0 12
before2 the	0 -32
before2 the administrative office	0 9
before2 the annual meeting	0 -3
before2 the application window	0 15
before2 the award will	0 -1
before2 the board on	0 -5
before2 the chair by	0 4
before2 the close of	0 9
before2 the closing date	0 1
before2 the committee meet	0 -4
before2 the committee will	0 5
before2 the day is	0 15
before2 the day on	0 10
before2 the editor by	0 1
before2 the end of	0 10
before2 the evening of	0 -13
before2 the first meeting	0 -7
before2 the form by	0 -28
before2 the form is	0 -1
before2 the form itself	0 20
before2 the hat by	0 2
before2 the last day	0 3
before2 the name of	0 2
before2 the online form	0 3
before2 the order signed	0 -2
before2 the program committee	0 6
before2 the publisher on	0 -5
before2 the secretary by	0 1
before2 the state library	0 1
before2 the system stop	0 15
before2 the third floor	0 -3
before2 the week before	0 13
before2 the week of	0 -32
before2 the winner is	0 -1
before2 the winner will	0 -2
before2 their	0 13
before2 them	0 -9
before2 they	0 -2
before2 this	0 20
before2 those	0 2
before2 three	0 -4
before2 time	0 4
before2 to	0 -11
before2 to and including	0 16
before2 to arrive by	0 3
before2 to be considered	0 1
before2 to be in	0 25
before2 to be on	0 4
before2 to be with	0 -13
before2 to come in	0 -3
before2 to the annual	0 -2
before2 to the secretary	0 1
before2 to us by	0 15
before2 training	0 1
before2 trustee	0 -2
before2 twelve	0 -1
before2 two	0 -14
before2 two day of	0 -6
before2 until	0 2
before2 until midnight on	0 -11
before2 up	0 -3
before2 up to (money)	0 -10
before2 up to (number)	0 3
before2 up to and	0 16
before2 upload	0 7
before2 us	0 11
before2 us by (hour)	0 1
before2 us by the	0 -6
before2 voting	0 -2
before2 we	0 -18
before2 we hope to	0 1
before2 we need your	0 12
before2 wednesday	0 -2
before2 week	0 1
before2 went	0 -7
before2 went live on	0 -2
before2 went out on	0 -1
before2 were	0 39
before2 were picked from	0 -1
before2 which	0 -1
before2 who	0 24
before2 will	0 -17
before2 will be accepted	0 15
before2 will be announced	0 -2
before2 will be drawn	0 5
before2 will be held	0 -6
before2 will be in	0 -3
before2 will be issued	0 -1
before2 will be made	0 -1
before2 will be named	0 -1
before2 will be notified	0 -2
before2 will be on	0 -7
before2 will be open	0 -3
before2 will be opened	0 28
before2 will be read	0 1
before2 will be received	0 1
before2 will be taken	0 8
before2 will have a	0 -7
before2 will hear from	0 -8
before2 will hold an	0 -2
before2 will look at	0 14
before2 window	0 -5
before2 winner	0 -9
before2 winner will be	0 -4
before2 with	0 -5
before2 with the form	0 -5
before2 with us by	0 -8
before2 work	0 -1
before2 write to the	0 13
before2 written	0 -5
before2 year	0 -6
before2 you	0 -31
before2 you will have	0 -9
before2 you're	0 4
before2 your	0 7
before2 your name in	0 3
best	0 53
dated	0 66
dates 1	0 36
dates 2	0 51
dates 3	0 -24
dates 4	0 -32
dates 5	0 -31
earlier (day)	0 -1
earlier (hour)	0 -5
earlier (money)	0 14
earlier (month)	0 -8
earlier (nth)	0 -33
earlier (number)	0 -38
earlier (year)	0 -27
earlier :	0 19
earlier ;	0 20
earlier a	0 -5
earlier advice	0 -1
earlier an	0 -22
earlier and	0 13
earlier answer	0 23
earlier any	0 5
earlier application	0 25
earlier are	0 2
earlier as	0 -5
earlier ask	0 -11
earlier asked	0 -2
earlier at	0 -13
earlier award	0 -8
earlier be	0 31
earlier been	0 -5
earlier before	0 7
earlier begin	0 -19
earlier bird	0 25
earlier board	0 14
earlier book	0 -3
earlier branch	0 17
earlier by	0 4
earlier can	0 -16
earlier central	0 -1
earlier close	0 -3
earlier closed	0 32
earlier closing	0 -1
earlier come	0 -12
earlier committee	0 3
earlier conference	0 -1
earlier contract	0 -4
earlier council	0 4
earlier county	0 33
earlier cutoff	0 7
earlier date	0 2
earlier day	0 39
earlier deadline	0 5
earlier draft	0 -11
earlier due	0 -5
earlier durban	0 -2
earlier during	0 13
earlier each	0 4
earlier early	0 8
earlier editor	0 -6
earlier end	0 13
earlier ended	0 14
earlier entry	0 1
earlier evening	0 -4
earlier every	0 -8
earlier expected	0 -3
earlier fall	0 -6
earlier file	0 -1
earlier final	0 -7
earlier finalist	0 -3
earlier first	0 3
earlier follow	0 -6
earlier for	0 4
earlier form	0 -10
earlier four	0 -7
earlier free	0 -1
earlier from	0 9
earlier get	0 15
earlier go	0 -3
earlier has	0 -5
earlier hat	0 -24
earlier have	0 23
earlier hear	0 -9
earlier held	0 1
earlier hour	0 3
earlier housing	0 -1
earlier if	0 11
earlier in	0 -27
earlier interest	0 -2
earlier interview	0 -7
earlier is	0 -27
earlier it	0 -13
earlier its	0 21
earlier juror	0 -1
earlier last	0 -14
earlier later	0 -1
earlier letter	0 -7
earlier library	0 -21
earlier live	0 1
earlier lock	0 -1
earlier mail	0 -34
earlier meet	0 1
earlier meeting	0 -3
earlier member	0 3
earlier mid	0 5
earlier midnight	0 -13
earlier minute	0 4
earlier month	0 5
earlier name	0 -7
earlier next	0 -6
earlier no	0 -1
earlier not	0 1
earlier notice	0 -30
earlier now	0 6
earlier of	0 -13
earlier off	0 -8
earlier offered	0 -2
earlier office	0 4
earlier on	0 27
earlier one	0 -4
earlier online	0 2
earlier open	0 30
earlier opened	0 13
earlier or	0 13
earlier our	0 -13
earlier out	0 -1
earlier over	0 -2
earlier panel	0 -1
earlier paper	0 -21
earlier place	0 -4
earlier please	0 8
earlier poll	0 -1
earlier posted	0 25
earlier program	0 -4
earlier proposal	0 30
earlier question	0 7
earlier rate	0 5
earlier reach	0 -7
earlier read	0 16
earlier received	0 -1
earlier registration	0 9
earlier room	0 11
earlier round	0 -4
earlier selection	0 3
earlier sent	0 19
earlier session	0 9
earlier she	0 17
earlier should	0 18
earlier shut	0 2
earlier sign	0 -1
earlier signature	0 17
earlier signed	0 -1
earlier site	0 -7
earlier six	0 -1
earlier so	0 24
earlier staff	0 -4
earlier start	0 2
earlier suggestion	0 -3
earlier system	0 -10
earlier take	0 -2
earlier talk	0 -1
earlier ten	0 -5
earlier than	0 -1
earlier that	0 -20
earlier the	0 51
earlier their	0 -11
earlier this	0 -5
earlier three	0 -14
earlier through	0 8
earlier time	0 29
earlier to	0 -28
earlier trustee	0 -2
earlier two	0 -17
earlier until	0 17
earlier up	0 -21
earlier us	0 -12
earlier veteran	0 19
earlier video	0 -6
earlier visit	0 -1
earlier want	0 -2
earlier was	0 -2
earlier we	0 38
earlier week	0 -3
earlier went	0 -9
earlier which	0 14
earlier who	0 -3
earlier will	0 13
earlier with	0 -45
earlier write	0 -1
earlier written	0 -9
earlier year	0 -5
earlier you	0 28
earlier your	0 2
earlier zoom	0 -11
extends	0 68
is countdown	0 6
is has_year	0 91
is range	0 -33
is relative	0 -11
is unsure	0 -78
is whole_month	0 -87
kind call	0 72
kind call 0	0 -90
kind call 1	0 -22
kind call 2	0 8
kind call 3	0 47
kind call 4	0 57
kind event	0 11
kind event 0	0 30
kind event 1	0 -21
kind event 2	0 -58
kind event 3	0 32
kind event 4	0 17
kind news	0 -38
kind news 0	0 31
kind news 1	0 29
kind news 2	0 23
kind news 3	0 1
kind news 4	0 -84
kind story	0 -44
kind story 0	0 15
kind story 1	0 40
kind story 2	0 -26
kind story 3	0 1
kind story 4	0 -30
not best	0 -52
place 0	0 -62
place 1	0 -3
place 2	0 20
place 3	0 -9
place 4	0 55
rank 0	0 98
rank 1	0 -41
rank 2	0 -91
rank 3	0 -24
rolling	0 -81
says a call closes then	0 65
says it asks readers to act by then	0 30
says it closes then	0 23
says it ends the time in which readers can act	0 -19
says it is about an early price	0 -30
says it is about carrying the work out	0 14
says it is accepted until then	0 17
says it is an extended date	0 11
says it is for questions	0 -38
says it is in the past	0 -36
says it is named as a date to send something in	0 -41
says it is optional	0 -31
says it is the first review of applications	0 11
says it is the latest day allowed	0 2
says it is when results are told	0 -49
says it is when someone else acts	0 18
says it is when something else closes	0 -35
says it is when something starts	0 -21
says it is when something takes place	0 -67
says it replaces an earlier date	0 58
says it says 'by' or 'until'	0 62
says it says how much time is left	0 6
says it stands with a word for the last day	0 47
says readers have until then	0 -42
says something is due then	0 -19
says something must be in by then	0 20
says the text calls it the last day	0 16
score -1	0 -26
score -2	0 -1
score -3	0 -14
score -4	0 -75
score -5	0 -71
score -6	0 -57
score -8	0 -12
score 0	0 -8
score 1	0 19
score 2	0 57
score 5	0 43
score 6	0 76
score 8	0 58
score high	0 177
text !	0 -5
text (day)	0 14
text (hour)	0 -46
text (money)	0 24
text (month)	0 -33
text (nth)	0 1
text (number)	0 -44
text (year)	0 -2
text :	0 -2
text ;	0 -16
text ?	0 -25
text @	0 2
text a	0 6
text ab	0 -1
text abernathy	0 -1
text ability	0 -5
text able	0 -1
text abo	0 -3
text about	0 -8
text above	0 -10
text abroad	0 -1
text absent	0 -2
text abstract	0 1
text abuela's	0 -2
text academic	0 6
text accept	0 -5
text acceptance	0 17
text accepted	0 41
text accepting	0 6
text access	0 -2
text accessible	0 -2
text accommodated	0 -2
text accommodation	0 3
text according	0 -5
text account	0 6
text accreditation	0 -2
text accredited	0 -7
text accurate	0 -2
text accusation	0 -1
text achebe	0 -2
text across	0 -7
text act	0 -1
text activity	0 4
text ada	0 3
text add	0 6
text added	0 -8
text addition	0 -1
text address	0 13
text addressing	0 -4
text adjective	0 -2
text adjourn	0 4
text adminis	0 -3
text administration	0 1
text admission	0 -6
text admitted	0 -2
text adopted	0 -6
text adult	0 16
text advance	0 -6
text advertised	0 -2
text advice	0 -9
text adviser	0 9
text advisor	0 1
text aedt	0 10
text aest	0 3
text affected	0 -3
text after	0 9
text afternoon	0 -4
text afterward	0 -1
text again	0 -1
text against	0 -1
text age	0 7
text aged	0 11
text agency	0 -9
text agenda	0 -5
text agent	0 4
text agm	0 2
text ago	0 -4
text agree	0 -3
text agreed	0 -14
text agreement	0 1
text ahead	0 6
text ai	0 -8
text aid	0 5
text aide	0 5
text aired	0 4
text akst	0 -3
text ala	0 2
text alaska	0 2
text albany	0 -1
text albuquerque	0 2
text alice	0 -4
text alike	0 28
text alive	0 6
text all	0 -11
text alliance	0 10
text allow	0 -11
text almanac	0 2
text alone	0 -3
text along	0 -19
text aloud	0 -10
text already	0 -19
text also	0 -7
text alternative	0 2
text although	0 -2
text alumni	0 -2
text alway	0 -9
text amazement	0 1
text amelia	0 3
text amendment	0 -1
text american	0 -5
text amnesty	0 -1
text among	0 -1
text amount	0 11
text amp	0 1
text amplified	0 5
text an	0 5
text analytical	0 2
text ancestor	0 -3
text anchor	0 -1
text and	0 9
text anita	0 -1
text ann	0 -4
text announce	0 -6
text announced	0 -16
text announcement	0 -4
text annual	0 29
text anonymized	0 -1
text another	0 -9
text answer	0 -2
text answered	0 -34
text anthology	0 11
text anticipated	0 -4
text any	0 -20
text anybody	0 6
text anyone	0 7
text anyone's	0 4
text anything	0 -6
text anyway	0 -4
text anywhere	0 9
text aoe	0 -1
text apa	0 -8
text apart	0 -7
text apartment	0 3
text apiece	0 12
text apologising	0 -1
text apologize	0 3
text apology	0 1
text app	0 -3
text appeal	0 -30
text appear	0 7
text appeared	0 -11
text applicant	0 9
text application	0 53
text applied	0 -9
text apply	0 -4
text appoint	0 -3
text appointed	0 -3
text appointment	0 -4
text appraisal	0 -2
text appraise	0 -1
text apprentice	0 -3
text appropriation	0 2
text approved	0 -9
text apri	0 1
text april's	0 3
text aquarium	0 -8
text arabic	0 1
text architect	0 4
text archival	0 -1
text archive	0 -11
text archivist	0 7
text are	0 -4
text area	0 -16
text aren't	0 -6
text argue	0 1
text argued	0 -5
text arguing	0 -2
text argument	0 1
text arizona	0 1
text arkansa	0 -5
text arm	0 -5
text armory	0 -1
text around	0 -13
text arrange	0 -7
text arranging	0 -1
text arrive	0 -26
text arrived	0 3
text art	0 1
text article	0 -10
text artificial	0 6
text artist	0 3
text arturo	0 4
text as	0 -38
text asante	0 -1
text ashcraft	0 -1
text asheville	0 1
text aside	0 3
text ask	0 5
text asked	0 10
text asking	0 -11
text asl	0 -2
text asleep	0 9
text aspect	0 4
text assembly	0 -5
text assessed	0 2
text assessment	0 7
text assigning	0 4
text assistant	0 -8
text assistive	0 3
text associate	0 5
text association	0 3
text association's	0 8
text asynchronous	0 -4
text at	0 -27
text ate	0 12
text athenaeum	0 -1
text atla	0 -2
text atlantic	0 -1
text atrium	0 -2
text attach	0 -3
text attendance	0 -3
text attended	0 -1
text attendee	0 3
text attic	0 1
text attorney	0 -9
text audience	0 -2
text audio	0 3
text audiobook	0 -3
text audit	0 -4
text auditor's	0 -7
text auditorium	0 -1
text aunt	0 -2
text australia	0 -8
text australian	0 8
text author	0 -24
text authority	0 12
text autumn	0 3
text available	0 -21
text avenue	0 -5
text average	0 -2
text awaiting	0 -1
text award	0 -19
text away	0 7
text awst	0 -4
text b	0 -2
text babysitter	0 -2
text bachelor's	0 -2
text back	0 -2
text background	0 1
text backing	0 -2
text bacon	0 -6
text bad	0 -11
text badge	0 -5
text badly	0 -17
text bag	0 -3
text bakery	0 -1
text balance	0 -2
text ballot	0 14
text ballroom	0 7
text band	0 -7
text bank	0 -2
text banned	0 -1
text banner	0 4
text bap	0 -6
text barbershop	0 -1
text barcode	0 -3
text bargaining	0 1
text barn	0 6
text barnstaple	0 -1
text based	0 -7
text basement	0 -2
text basin	0 3
text basis	0 -1
text basque	0 -1
text bat	0 3
text baumgartner	0 -3
text bay	0 -1
text be	0 -39
text bean	0 4
text bear	0 4
text beat	0 -1
text beatrix	0 -1
text beatriz	0 3
text became	0 3
text because	0 19
text become	0 19
text bed	0 -3
text bee	0 -5
text been	0 -14
text before	0 -25
text beforehand	0 1
text began	0 -39
text begin	0 -2
text beginner	0 -7
text beginning	0 3
text begun	0 -1
text behalf	0 -1
text behind	0 -5
text beige	0 -10
text being	0 1
text belfast	0 -7
text believe	0 1
text bell	0 -3
text belong	0 -5
text below	0 -8
text benavide	0 2
text benche	0 -9
text beneath	0 -4
text benefit	0 -2
text bengaluru	0 -2
text bequest	0 5
text berlin	0 3
text beside	0 -2
text best	0 5
text beta	0 -3
text better	0 -8
text between	0 -15
text bharati	0 -1
text bibliometric	0 1
text bicycle	0 -5
text bid	0 -5
text big	0 -3
text bilingual	0 -1
text bill	0 -8
text binder	0 3
text bindery	0 -5
text binding	0 -5
text biography	0 1
text bird	0 5
text birthday	0 8
text bishop	0 -2
text bismarck	0 4
text bit	0 -1
text black	0 -4
text blamed	0 -4
text blank	0 2
text blanket	0 -3
text block	0 9
text blog	0 2
text board	0 14
text board's	0 -5
text boarding	0 -2
text boat	0 9
text bobby	0 -1
text body	0 7
text boiler	0 -1
text bond	0 -5
text book	0 -7
text bookable	0 1
text bookbinder	0 4
text booked	0 9
text booking	0 1
text bookmark	0 -4
text bookmobile	0 -8
text bookseller	0 -36
text boone	0 4
text bootcamp	0 -1
text booth	0 -1
text border	0 3
text born	0 -5
text borrow	0 -7
text borrower	0 -7
text boss	0 -1
text both	0 -6
text bottle	0 2
text bottled	0 2
text bought	0 -5
text bowl	0 2
text box	0 40
text boxe	0 -12
text bozeman	0 6
text branch	0 -12
text branch's	0 -18
text branche	0 14
text brandvold	0 -1
text brass	0 -6
text bread	0 -4
text break	0 -1
text breakfast	0 3
text bree	0 -1
text brewery	0 -6
text bridge	0 -4
text brief	0 -1
text briefing	0 4
text bright	0 4
text brigid's	0 4
text bring	0 -35
text bringing	0 -2
text britain	0 -6
text british	0 -5
text broadband	0 8
text broader	0 -2
text brochure	0 -6
text broke	0 -2
text broken	0 1
text brook	0 3
text brought	0 -6
text bst	0 -3
text buckram	0 -1
text buddy	0 -2
text budget	0 5
text budgeted	0 -2
text budgeting	0 -1
text build	0 11
text building	0 -8
text built	0 -6
text bulletin	0 -11
text bunk	0 3
text bureau	0 6
text buried	0 -2
text burn	0 1
text burned	0 -3
text bursary	0 -6
text burslem	0 -6
text bus	0 18
text buse	0 1
text business	0 -4
text but	0 14
text button	0 15
text buy	0 7
text buyer	0 -5
text by	0 -11
text cabin	0 11
text café	0 -4
text calendar	0 8
text calgary	0 1
text call	0 -12
text called	0 -10
text calloway	0 -3
text calm	0 -1
text camberwell	0 -4
text came	0 -37
text camera	0 -9
text camille	0 3
text camp	0 -9
text campfire	0 5
text campus	0 4
text can	0 19
text can't	0 7
text canceled	0 -6
text cancelled	0 -1
text candidate	0 23
text cannery's	0 1
text cannot	0 -13
text canoe	0 -3
text cap	0 4
text cape	0 4
text capitol	0 -16
text capped	0 6
text captain	0 1
text caption	0 1
text car	0 -6
text card	0 -8
text cardiff	0 -7
text care	0 7
text career	0 -1
text caring	0 -4
text carnegie	0 -11
text carried	0 3
text carry	0 13
text cart	0 -13
text cartographic	0 -3
text case	0 -1
text casper	0 -2
text cass	0 -1
text cast	0 12
text cat	0 -16
text catalog	0 -7
text cataloger	0 -2
text cataloging	0 4
text catalogue	0 6
text catalogued	0 -3
text cataloguer	0 -1
text cataloguing	0 -2
text category's	0 4
text catering	0 13
text cathedral	0 -1
text caught	0 -1
text cause	0 -1
text cavan	0 -3
text cdt	0 2
text cedar	0 -5
text ceiling	0 -1
text cement	0 -1
text censorship	0 5
text census	0 4
text cent	0 8
text center	0 -2
text center's	0 -1
text central	0 1
text centre	0 15
text ceremony	0 2
text ceremony's	0 -1
text certificate	0 6
text certification	0 10
text certified	0 2
text chain	0 -9
text chair	0 4
text chair's	0 2
text chairperson	0 -2
text challenge	0 -1
text chamber	0 -2
text chance	0 4
text change	0 2
text changed	0 32
text chapel	0 -2
text chapter	0 3
text character	0 -3
text charge	0 -22
text charged	0 4
text charity	0 1
text chart	0 -3
text chase	0 8
text chat	0 -11
text cheap	0 8
text check	0 10
text checkout	0 -3
text chemist	0 2
text cheryl	0 -4
text chess	0 -2
text chest	0 -1
text chicago	0 -5
text chicken	0 3
text child	0 -2
text childcare	0 9
text children	0 20
text children's	0 -7
text choice	0 -1
text choose	0 1
text chose	0 -8
text chosen	0 1
text christchurch	0 5
text christma	0 -4
text christmas's	0 -5
text church	0 -2
text cider	0 -1
text circle	0 -15
text circular	0 -4
text circulated	0 -1
text circulation	0 6
text citation	0 2
text cited	0 -1
text city	0 4
text city's	0 -1
text cl	0 -1
text claddagh	0 -3
text claim	0 -3
text claimed	0 2
text clair	0 -1
text clamshell	0 -2
text clarification	0 -5
text clarksdale	0 1
text class	0 -8
text classe	0 -4
text classroom	0 -4
text clean	0 -2
text cleaning	0 15
text clear	0 -3
text cleared	0 -1
text clearly	0 -1
text clement	0 -1
text clerk	0 4
text clerk's	0 -9
text clinic	0 -3
text clip	0 8
text clock	0 -6
text close	0 9
text closed	0 -27
text closest	0 11
text closet	0 1
text closing	0 7
text cloud	0 -1
text clue	0 -2
text co	0 -6
text coach	0 2
text coaching	0 6
text coalition	0 -2
text coat	0 9
text cocoa	0 4
text cod	0 -1
text code	0 19
text coding	0 -1
text cody	0 -2
text coffee	0 2
text cohort	0 4
text coin	0 20
text cold	0 5
text colder	0 -4
text colleague	0 -4
text collect	0 2
text collected	0 -3
text collecting	0 -4
text collection	0 12
text collector	0 1
text college	0 -4
text colombia	0 1
text colombo	0 4
text color	0 9
text colour	0 2
text column	0 16
text com	0 -1
text combined	0 -3
text come	0 -12
text comedy	0 -3
text comfortable	0 -5
text comic	0 -2
text coming	0 14
text comment	0 -12
text commentary	0 4
text commercial	0 -1
text commission	0 -27
text commissioner	0 -4
text commitment	0 -4
text committee	0 17
text common	0 -2
text community	0 -19
text compact	0 4
text company	0 -14
text comparable	0 1
text compared	0 -3
text compensation	0 2
text compete	0 -3
text competition	0 3
text competitive	0 -13
text compiling	0 20
text complainant	0 -37
text complaint	0 -37
text complete	0 2
text completed	0 -16
text completing	0 1
text compliance	0 4
text comply	0 -6
text compulsory	0 -10
text computer	0 -1
text concept	0 12
text concern	0 2
text concert	0 -7
text condition	0 1
text conference	0 21
text confess	0 -3
text confession	0 -1
text confidence	0 -6
text confidential	0 8
text confirm	0 -4
text congress	0 -8
text conscience	0 -2
text consent	0 -1
text conservation	0 -6
text conservator	0 -19
text consider	0 -4
text consideration	0 11
text considered	0 1
text consist	0 -1
text consortia	0 -3
text consortium's	0 2
text constitution	0 1
text construction	0 -8
text consult	0 -6
text consultant	0 5
text contact	0 7
text contacted	0 -1
text contain	0 -1
text container	0 -4
text content	0 -3
text contest	0 5
text continue	0 1
text continuing	0 4
text contra	0 -2
text contract	0 -21
text contributor	0 7
text convene	0 1
text convenor	0 -8
text conversation	0 -16
text converted	0 -1
text cook	0 -2
text cookbook	0 -5
text cooky	0 -10
text cooperage	0 2
text coordinate	0 -1
text coordinator	0 -16
text copied	0 -1
text copy	0 4
text copyright	0 -9
text cordially	0 5
text cork	0 1
text corner	0 2
text corporate	0 -1
text correct	0 -3
text correction	0 4
text corridor	0 -1
text cost	0 -42
text costume	0 -1
text cot	0 -9
text cottage	0 3
text cou	0 -3
text could	0 -15
text couldn't	0 -5
text council	0 -2
text council's	0 -8
text counsel	0 -1
text counselor	0 -5
text count	0 20
text counted	0 3
text counter	0 -3
text counting	0 13
text country	0 8
text country's	0 -1
text county	0 -2
text county's	0 -1
text courier	0 -6
text course	0 10
text court	0 -38
text courteous	0 1
text courthouse	0 -4
text courtroom	0 -2
text courtyard	0 -3
text cousin	0 -5
text cover	0 21
text covered	0 -1
text covering	0 3
text cow	0 2
text craft	0 -1
text crane	0 -5
text crate	0 16
text create	0 -1
text credit	0 9
text creek	0 -2
text crestline	0 -2
text crime	0 -1
text criminally	0 -3
text crisis	0 -6
text crisp	0 -1
text criteria	0 -2
text cross	0 9
text cry	0 2
text ct	0 -3
text culture	0 2
text curator	0 2
text curb	0 -2
text curious	0 -1
text current	0 13
text curriculum	0 -3
text custodian	0 -2
text custom	0 -2
text customer	0 -5
text cut	0 -2
text cutoff	0 -3
text cutter	0 8
text cutting	0 2
text cv	0 5
text cycle	0 3
text daca	0 -6
text daily	0 -3
text dairy	0 2
text dakota	0 12
text dance	0 -4
text dancing	0 -1
text dare	0 -6
text dark	0 44
text data	0 2
text database	0 -7
text dataset	0 -5
text date	0 -9
text dated	0 -19
text daughter	0 -2
text day	0 6
text day's	0 2
text de	0 2
text deadline	0 6
text deaf	0 1
text deal	0 2
text dealer	0 -2
text dean	0 3
text dear	0 6
text death	0 -1
text debate	0 -1
text debated	0 3
text decent	0 4
text deci	0 -3
text decide	0 8
text decided	0 1
text decision	0 -41
text deck	0 -2
text declaration	0 6
text decline	0 -1
text defend	0 -2
text defended	0 -2
text degree	0 1
text dehumidifier	0 1
text delacroix	0 -1
text delaware	0 -7
text delegate	0 3
text delegation	0 4
text deleted	0 -3
text deliver	0 -4
text delivered	0 21
text delivery	0 -4
text delta	0 2
text demanded	0 5
text dementia	0 -1
text demonstration	0 -4
text denise	0 4
text dental	0 -2
text denver	0 -10
text department	0 -1
text department's	0 -3
text depending	0 5
text deposit	0 4
text deputy	0 -4
text derby	0 -1
text desai	0 -1
text describe	0 8
text described	0 -6
text description	0 -15
text descriptive	0 5
text design	0 -6
text designed	0 -4
text designer	0 2
text desirable	0 -3
text desired	0 1
text desk	0 3
text detail	0 -3
text detention	0 -1
text development	0 -2
text device	0 4
text dewey	0 -11
text diary	0 -6
text dick	0 -4
text did	0 -30
text died	0 -1
text difference	0 1
text different	0 7
text difficult	0 -1
text digger	0 -1
text digital	0 3
text digitising	0 -4
text digitization	0 -3
text digitize	0 -5
text dinner	0 -2
text diocesan	0 -1
text diploma	0 -5
text director	0 18
text disabled	0 1
text disaster	0 -7
text disclosure	0 4
text disco	0 -3
text discuss	0 7
text discussion	0 7
text dish	0 -3
text disk	0 3
text display	0 10
text dispute	0 -2
text disqualified	0 -1
text disregard	0 3
text dissert	0 -4
text dissertation	0 -2
text district	0 -7
text division	0 -1
text division's	0 -1
text dlamini	0 -5
text dna	0 -10
text do	0 -4
text dock	0 5
text doctor	0 -6
text doctoral	0 2
text doctorate	0 2
text document	0 1
text doe	0 2
text doesn't	0 -1
text dog	0 -7
text doing	0 4
text dollar	0 8
text dolore	0 -2
text dominic	0 -1
text don't	0 -21
text donated	0 -1
text donating	0 -10
text done	0 7
text donor	0 7
text door	0 -21
text dorian	0 -1
text double	0 1
text doubt	0 -10
text doubter	0 -2
text down	0 4
text dowra	0 -3
text dozen	0 1
text dpi	0 2
text dr	0 3
text draft	0 35
text draw	0 21
text drawer	0 12
text drawing	0 18
text drawn	0 19
text dread	0 3
text dress	0 -2
text drew	0 -6
text driller	0 -11
text drink	0 -2
text drive	0 -5
text driven	0 -1
text driver	0 -3
text driver's	0 -5
text driving	0 -6
text drop	0 -5
text dropbox	0 4
text drought	0 5
text dry	0 -5
text drying	0 -7
text dublin	0 6
text due	0 7
text duluth	0 9
text dumpster	0 -2
text dunedin	0 -7
text dunmore	0 -1
text during	0 12
text dusk	0 -1
text duty	0 -2
text dvd	0 -1
text e	0 25
text each	0 -22
text ear	0 -1
text earlier	0 -13
text early	0 3
text earn	0 6
text ease	0 16
text easier	0 8
text east	0 -2
text easter	0 -13
text eastern	0 7
text eastgate	0 -4
text easy	0 1
text eat	0 2
text edendale	0 -1
text edinburgh	0 -3
text edit	0 7
text edited	0 2
text editing	0 -8
text edition	0 -5
text editor	0 6
text editorial	0 3
text education	0 -6
text educational	0 1
text effect	0 -5
text effective	0 -3
text eight	0 25
text eighteen	0 4
text eighth	0 -1
text eighty	0 3
text eileen	0 -1
text either	0 1
text elected	0 -6
text election	0 1
text electric	0 -1
text electronic	0 10
text elephant	0 -1
text elevator	0 -14
text eleven	0 -12
text eleventh	0 -1
text eligibility	0 7
text eligible	0 -19
text elk	0 -1
text elko	0 5
text ellen	0 -1
text ellison	0 -1
text elm	0 -2
text else	0 -17
text email	0 -5
text emailed	0 -3
text embassy	0 4
text emergency	0 3
text eminent	0 1
text emission	0 -3
text emotional	0 1
text employ	0 3
text employee	0 -5
text employer	0 -18
text emporia	0 1
text empty	0 3
text enable	0 -2
text encouraged	0 -10
text end	0 -8
text ended	0 -6
text ending	0 5
text endowment	0 -8
text energetic	0 5
text engagement	0 -5
text engineer	0 -10
text engineering	0 -2
text england	0 -4
text english	0 -3
text ennis	0 -5
text enough	0 5
text enquiry	0 -2
text enroll	0 5
text enrolled	0 -11
text enrollment	0 12
text enrolment	0 12
text enslaved	0 -3
text enter	0 6
text entered	0 1
text entity	0 -6
text entrance	0 -6
text entrant	0 2
text entry	0 32
text envelope	0 10
text ep	0 2
text equal	0 -1
text equipment	0 -3
text equivalent	0 4
text error	0 -10
text escalation	0 2
text especially	0 6
text esquibel	0 -1
text essay	0 11
text essentia	0 4
text essential	0 -5
text est	0 4
text established	0 3
text estate	0 -2
text et	0 -2
text etender	0 -3
text euro	0 2
text evaluator	0 -1
text eve	0 4
text even	0 -2
text evening	0 -17
text event	0 1
text ever	0 11
text every	0 -2
text everybody	0 -4
text everyone	0 10
text everything	0 -12
text everywhere	0 -2
text evidence	0 10
text exactly	0 10
text exaggerated	0 -1
text exam	0 -2
text examination	0 5
text example	0 -2
text exceed	0 4
text except	0 3
text exchange	0 1
text exchange's	0 -5
text excluded	0 -3
text executive	0 2
text exercise	0 1
text exhibit	0 -9
text exhibition	0 -30
text exhibitor	0 -1
text existing	0 -3
text expect	0 9
text expected	0 7
text expense	0 1
text experience	0 3
text experienced	0 -6
text expire	0 -3
text explain	0 -12
text expression	0 2
text extended	0 6
text extra	0 -3
text face	0 1
text facilitator	0 1
text facility	0 6
text facing	0 -4
text faculty	0 2
text failed	0 -7
text failure	0 1
text fair	0 12
text fairground	0 -1
text fake	0 -1
text fall	0 7
text fall's	0 -3
text fallbrook	0 -4
text falling	0 -2
text family	0 -1
text famous	0 2
text far	0 3
text fare	0 -6
text farewell	0 -2
text fastnet	0 -1
text father	0 -1
text fault	0 -3
text favor	0 7
text fe	0 -4
text fed	0 -1
text federal	0 -9
text federation	0 4
text federation's	0 4
text fee	0 -13
text feed	0 -2
text feedback	0 6
text feel	0 -1
text feet	0 -16
text fell	0 1
text fellow	0 5
text fellowship	0 -1
text felt	0 -3
text feltham	0 1
text fern	0 -3
text ferry	0 -3
text festival	0 9
text fete	0 -3
text few	0 -6
text fewer	0 -21
text ffy	0 3
text fi	0 28
text fiction	0 6
text fiddler	0 -2
text field	0 10
text fife	0 -2
text fifteen	0 17
text fifth	0 -3
text fifty	0 5
text fight	0 3
text figure	0 5
text file	0 47
text filed	0 -38
text filing	0 -5
text fill	0 -36
text filled	0 3
text filling	0 -3
text film	0 5
text final	0 -3
text finalist	0 25
text financed	0 -1
text financial	0 -1
text find	0 -13
text finding	0 10
text fine	0 -31
text finish	0 -17
text finished	0 -6
text finishing	0 -1
text fire	0 -13
text firefly	0 -1
text firm	0 -3
text first	0 -5
text fiscal	0 1
text fish	0 -13
text fished	0 -1
text fishermen	0 -1
text fit	0 -6
text fitting	0 2
text five	0 28
text fix	0 5
text fixe	0 -2
text fixed	0 7
text flannel	0 5
text flashlight	0 -1
text flat	0 -13
text flood	0 -4
text floor	0 7
text floppy	0 3
text fly	0 -6
text flyer	0 3
text focus	0 -3
text fold	0 3
text folder	0 -1
text folding	0 -1
text folklife	0 -2
text follow	0 -13
text followed	0 -1
text following	0 -4
text fontaine	0 -1
text fontenot	0 -3
text food	0 7
text fool	0 -3
text foot	0 4
text footnote	0 -2
text footnoted	0 -1
text for	0 28
text force	0 -2
text forecast	0 -1
text foreman	0 -1
text forget	0 -2
text form	0 -40
text formal	0 6
text format	0 3
text former	0 -9
text formerly	0 14
text fortnight	0 20
text forty	0 -13
text forum	0 6
text forward	0 13
text found	0 -2
text foundation	0 3
text founded	0 -3
text foundry	0 -2
text four	0 10
text fourteen	0 -5
text fourth	0 6
text fragile	0 3
text framed	0 -1
text frank	0 -13
text fredericton	0 -6
text free	0 9
text freedmen's	0 -4
text freedom	0 -4
text freeze	0 -7
text freezer	0 -2
text freight	0 5
text french	0 2
text fresh	0 -3
text friday	0 -12
text friend	0 7
text friendly	0 -6
text fro	0 1
text from	0 19
text front	0 -3
text frost	0 -1
text fry	0 -4
text fuente	0 1
text full	0 -28
text fun	0 -1
text fund	0 -10
text funded	0 2
text funder	0 -9
text fundraiser	0 4
text funeral	0 -1
text funny	0 -3
text furniture	0 -11
text further	0 -1
text g	0 -1
text gaeilge	0 -5
text gagnon	0 5
text gain	0 -2
text gala	0 5
text gale	0 4
text gallery	0 -12
text galway	0 -1
text game	0 2
text gaming	0 -1
text gander	0 4
text garage	0 -1
text garden	0 13
text garrison	0 -1
text gate	0 2
text gather	0 -1
text gathered	0 8
text gathering	0 -11
text gave	0 -13
text genealogy	0 -9
text general	0 -6
text generative	0 5
text generator	0 1
text gently	0 -1
text geology	0 -4
text gerald	0 -1
text german	0 1
text get	0 49
text gift	0 -4
text gingerbread	0 1
text gippsland	0 1
text girl	0 -1
text give	0 11
text given	0 2
text giving	0 11
text glad	0 2
text glasgow	0 4
text glass	0 3
text glen	0 -1
text glenda	0 -3
text glitter	0 2
text globe	0 1
text glossary	0 4
text glove	0 -1
text glue	0 2
text gmt	0 5
text go	0 -11
text goe	0 12
text golden	0 7
text gone	0 -2
text good	0 -18
text gordon	0 -1
text got	0 2
text gov	0 3
text governance	0 4
text governor	0 -10
text governor's	0 2
text grade	0 19
text grader	0 -1
text graduate	0 8
text grain	0 -7
text grand	0 1
text grandchildren	0 3
text grandmother	0 3
text grange	0 10
text grant	0 -5
text grantee	0 -12
text grass	0 -3
text grateful	0 -2
text gravestone	0 -5
text great	0 3
text grew	0 -1
text grid	0 6
text grief	0 2
text gro	0 -1
text ground	0 8
text group	0 9
text grown	0 6
text grudge	0 1
text gst	0 5
text guam	0 -3
text guelph	0 -1
text guess	0 16
text guest	0 11
text guidance	0 -10
text guide	0 7
text guideline	0 -5
text guild	0 -6
text gutting	0 4
text gwen	0 -2
text gym	0 3
text h	0 -3
text ha	0 2
text habit	0 -2
text had	0 -15
text haddad	0 4
text haiku	0 4
text haircut	0 2
text haldane	0 -1
text half	0 16
text halifax	0 -8
text hall	0 -8
text halloween	0 1
text hallway	0 6
text hamilton	0 -1
text hammock	0 7
text hand	0 22
text handbook	0 7
text handed	0 7
text handing	0 -2
text handle	0 5
text handrail	0 -2
text handwriting	0 -1
text hang	0 12
text hanging	0 3
text happen	0 6
text happened	0 -9
text harbor	0 -1
text hard	0 -5
text hardcover	0 -7
text harmon	0 -1
text harold	0 -2
text harpsichord	0 4
text harrisburg	0 4
text harrow	0 -4
text hartwick	0 -1
text has	0 -21
text hasn't	0 9
text haste	0 -3
text hat	0 -23
text hatchback	0 -5
text hate	0 -4
text hattie	0 -2
text have	0 -7
text having	0 -26
text hawai'i	0 -2
text hawai'i's	0 -2
text hawaii	0 3
text hawaiian	0 -2
text hawke's	0 1
text hay	0 -5
text he	0 -3
text head	0 -16
text heading	0 3
text headquarter	0 2
text health	0 -7
text healy	0 -1
text hear	0 -1
text heard	0 23
text hearing	0 -14
text heat	0 -1
text hedge	0 1
text height	0 -1
text held	0 7
text helena	0 3
text hello	0 -3
text help	0 -20
text helped	0 -1
text helping	0 -5
text her	0 -6
text herbal	0 -2
text herbarium	0 5
text here	0 -5
text heritage	0 1
text heroe	0 -1
text herring	0 4
text herself	0 -1
text hidden	0 -2
text high	0 -8
text higher	0 -2
text highlight	0 -1
text highway	0 -4
text him	0 4
text himself	0 -1
text hindi	0 1
text hinemoa	0 -4
text hip	0 -3
text hire	0 3
text hired	0 -1
text hiring	0 -10
text his	0 -5
text hispanic	0 1
text historian	0 -3
text historic	0 -2
text historical	0 -2
text history	0 1
text hmong	0 3
text ho	0 1
text hobart	0 2
text hold	0 3
text holder	0 -4
text holiday	0 9
text hollis	0 3
text hollow	0 -1
text home	0 25
text hon	0 -2
text honest	0 1
text honey	0 7
text honor	0 5
text honorarium	0 7
text honored	0 14
text honoree	0 -1
text honour	0 3
text hope	0 10
text hoping	0 -1
text hospital	0 10
text hospital's	0 -2
text host	0 -34
text hosted	0 -1
text hotel	0 11
text hour	0 -2
text hour's	0 29
text hourly	0 4
text house	0 -13
text housed	0 -1
text household	0 -1
text housing	0 -2
text how	0 -5
text hr	0 4
text hrs	0 4
text hub	0 -1
text hudson	0 -1
text hui	0 -4
text human	0 6
text humanity	0 -1
text humidity	0 1
text humour	0 4
text hundred	0 -2
text hung	0 2
text hunt	0 2
text hurt	0 3
text hydrologist	0 -13
text i	0 -25
text i'd	0 -1
text i'm	0 -3
text idaho	0 8
text ide	0 -3
text idea	0 11
text ideal	0 -5
text identical	0 -6
text identification	0 -1
text if	0 36
text iit	0 1
text illustrate	0 3
text illustrator	0 -2
text ilse	0 -3
text image	0 3
text imaginary	0 3
text immediate	0 -2
text improve	0 -4
text in	0 -7
text inbox	0 7
text incarcerated	0 17
text inch	0 3
text inche	0 -2
text incident	0 4
text incl	0 -5
text include	0 -4
text included	0 5
text including	0 7
text inclusive	0 -5
text increase	0 -4
text increased	0 -1
text independent	0 -6
text indesign	0 4
text index	0 -1
text indian	0 1
text indigenous	0 6
text indirect	0 -4
text individual	0 -4
text indoor	0 2
text inez	0 -2
text informal	0 -10
text information	0 1
text ingrid	0 2
text initiative	0 -1
text ink	0 1
text innovation	0 -7
text inquiry	0 -3
text ins	0 13
text inside	0 -3
text installation	0 2
text instead	0 -14
text institute	0 2
text institute's	0 1
text institution	0 2
text instructor	0 -2
text instrument	0 4
text insult	0 -17
text insurance	0 -8
text insurer	0 4
text integrated	0 1
text intellectual	0 -3
text intelligence	0 -7
text intent	0 -5
text interest	0 12
text interested	0 12
text interlibrary	0 -5
text intern	0 3
text international	0 10
text internship	0 11
text interpretation	0 -1
text interpreter	0 4
text interpreting	0 5
text interview	0 -3
text interviewer	0 2
text intimation	0 -8
text into	0 -1
text inuit	0 -1
text investment	0 -2
text invitation	0 -3
text invite	0 16
text invited	0 -2
text invoice	0 2
text invoicing	0 -1
text involve	0 2
text iowa	0 3
text ireland	0 8
text irish	0 -1
text is	0 -12
text island	0 -3
text isn't	0 -11
text issue	0 14
text issued	0 -2
text issuing	0 4
text ist	0 -13
text it	0 -2
text it'd	0 -4
text it'll	0 -3
text it's	0 16
text item	0 -3
text its	0 15
text itself	0 -1
text iwi	0 -4
text iyer	0 -1
text j	0 -2
text jackson	0 3
text jail	0 -1
text janitor	0 4
text jar	0 2
text jarocho	0 -2
text jaw	0 -3
text jersey	0 -2
text job	0 13
text joe	0 -4
text join	0 1
text joining	0 -4
text joint	0 -3
text joke	0 6
text josh	0 1
text journal	0 -9
text jpeg	0 2
text judge	0 -16
text judged	0 6
text juror	0 -12
text jury	0 -5
text just	0 21
text justice	0 1
text juvenile	0 -1
text kai	0 1
text kansa	0 2
text kathy	0 4
text keenest	0 2
text keep	0 -31
text keeping	0 -5
text kendrick	0 1
text kent	0 -1
text kept	0 -14
text kete	0 -4
text kettle	0 -3
text kew	0 23
text key	0 -11
text keynote	0 1
text kid	0 -12
text killed	0 -1
text kilometre	0 2
text kimberley	0 -2
text kind	0 2
text kindly	0 -2
text kit	0 -6
text kitchen	0 26
text km	0 -3
text knew	0 2
text know	0 -1
text knowledge	0 -6
text kochi	0 1
text kolkata	0 1
text kuleana	0 -2
text kwame	0 -2
text kwazulu	0 -1
text lab	0 -11
text lab's	0 3
text label	0 -1
text labor	0 -41
text laboratory	0 -1
text labour	0 -1
text lack	0 6
text lady	0 -5
text lago	0 -2
text lahore	0 2
text laid	0 -8
text lake	0 -3
text laminated	0 5
text lamp	0 2
text land	0 2
text landed	0 7
text landry	0 4
text landscape	0 4
text lane	0 5
text lansing	0 -2
text lantern	0 1
text laramie	0 -2
text large	0 -12
text largest	0 -2
text larkspur	0 -1
text las	0 -5
text last	0 28
text lasted	0 -1
text late	0 -8
text later	0 8
text latest	0 -8
text latin	0 -3
text latino	0 1
text laugh	0 11
text laughing	0 -1
text launch	0 -2
text laundromat	0 -3
text laundry	0 2
text law	0 -24
text lawmaker	0 -8
text lawn	0 -9
text lawsuit	0 -1
text lawyer	0 -1
text lead	0 -2
text leader	0 1
text leaf	0 4
text leaking	0 1
text leap	0 3
text learn	0 5
text learned	0 -5
text learner	0 4
text lease	0 -4
text least	0 20
text leave	0 -5
text lecture	0 -9
text lecturer	0 2
text lecturer's	0 -1
text led	0 -10
text ledger	0 1
text leed	0 -7
text left	0 -4
text legacy	0 -3
text legally	0 3
text legislation	0 -3
text legislative	0 2
text legislature	0 -1
text legislature's	0 -2
text lego	0 -1
text lend	0 -2
text lender	0 -5
text lending	0 1
text length	0 5
text lent	0 2
text less	0 -9
text lesson	0 11
text let	0 -7
text lett	0 -4
text letter	0 10
text level	0 -15
text levy	0 -5
text liable	0 -3
text liaison	0 1
text libation	0 -4
text liberal	0 1
text librarian	0 18
text library	0 -24
text library's	0 -12
text licence	0 -1
text license	0 -6
text licensing	0 10
text lie	0 -3
text life	0 -1
text light	0 9
text lighthouse	0 3
text lighting	0 1
text lightning	0 -2
text like	0 -30
text limerick	0 -2
text limit	0 -1
text limpopo	0 -2
text lincoln	0 -2
text lindqvist	0 -1
text line	0 18
text linear	0 2
text link	0 -2
text linnea	0 -1
text linocut	0 2
text lisbon	0 -1
text list	0 33
text listed	0 -2
text listen	0 2
text listener	0 6
text listening	0 5
text literacy	0 17
text little	0 -2
text live	0 -3
text lived	0 3
text living	0 5
text loan	0 -13
text loaner	0 12
text local	0 -8
text location	0 -9
text lock	0 13
text locked	0 10
text lodge	0 -1
text lodged	0 1
text lodging	0 1
text loft	0 -3
text log	0 4
text logger	0 -4
text london	0 3
text long	0 10
text longer	0 -9
text longtree	0 -1
text look	0 -11
text looked	0 -4
text looking	0 15
text loop	0 -5
text lorena	0 2
text los	0 -1
text lose	0 2
text lost	0 4
text lot	0 5
text lottery	0 -3
text loud	0 2
text louisiana	0 3
text love	0 -2
text lovely	0 -13
text low	0 -1
text lower	0 -5
text loyalty	0 4
text lsta	0 2
text lucky	0 -1
text lunch	0 -4
text lunche	0 1
text luncheon	0 1
text lunchtime	0 -2
text lund	0 -4
text lynn	0 -1
text lyon	0 2
text léger	0 5
text m	0 -6
text ma	0 1
text machine	0 -3
text made	0 -5
text magazine	0 3
text magnifier	0 2
text mail	0 14
text mailbox	0 -2
text mailed	0 -1
text mailroom	0 -1
text main	0 -17
text maine	0 -2
text make	0 21
text maker	0 1
text makerspace	0 1
text making	0 -9
text man	0 -2
text manage	0 3
text management	0 11
text manager	0 -9
text manchester	0 -1
text mandatory	0 14
text manifest	0 5
text manuscript	0 -9
text many	0 1
text map	0 -12
text mappamundi	0 2
text mapping	0 6
text marche	0 -2
text margin	0 -16
text marine	0 5
text marisol	0 -2
text maritime	0 -1
text mark	0 14
text marked	0 -4
text market	0 2
text marking	0 3
text marriage	0 2
text married	0 -3
text marshal	0 1
text marvin	0 -4
text masked	0 -1
text masse	0 -1
text master	0 7
text master's	0 5
text match	0 7
text material	0 2
text math	0 -3
text mathematic	0 5
text matter	0 4
text max	0 -8
text maximum	0 -10
text may	0 29
text maynooth	0 -19
text mayor	0 5
text mboya	0 -1
text mdt	0 -1
text me	0 -7
text meal	0 13
text mean	0 -8
text meant	0 1
text meantime	0 -4
text measure	0 -6
text measured	0 -1
text medal	0 6
text media	0 -2
text medium	0 5
text meet	0 27
text meeting	0 -15
text member	0 6
text member's	0 6
text membership	0 -4
text memo	0 10
text memoir	0 -1
text memory	0 4
text men	0 3
text men's	0 -9
text mend	0 -2
text mending	0 -4
text menon	0 -1
text mention	0 -2
text mentor	0 -5
text mereana	0 1
text mervyn	0 -3
text message	0 10
text met	0 3
text metadata	0 -3
text method	0 1
text metre	0 1
text mexico	0 1
text microfilm	0 -2
text microphone	0 -2
text mid	0 3
text middle	0 -11
text midnight	0 -8
text midstate	0 3
text midwest	0 1
text mig	0 1
text might	0 -14
text migration	0 -2
text mile	0 -5
text mileage	0 -10
text million	0 -21
text mime	0 -1
text mince	0 2
text mind	0 -10
text mine	0 -1
text mini	0 10
text minibus	0 -5
text minidisc	0 3
text minimum	0 3
text mining	0 -3
text minister	0 -3
text minnesota	0 -1
text minor	0 2
text minute	0 8
text miss	0 -5
text missed	0 13
text missing	0 5
text mission	0 -5
text mississippi	0 3
text mix	0 -1
text mlis	0 2
text mls	0 2
text mme	0 5
text mobile	0 2
text moby	0 -4
text mock	0 -1
text mocktail	0 -1
text model	0 3
text modest	0 -1
text mohammed	0 -1
text mold	0 -5
text moment	0 -2
text monaghan	0 -3
text monday	0 -6
text monday's	0 -4
text money	0 -4
text monk's	0 -1
text montana	0 5
text month	0 -39
text month's	0 -5
text monthly	0 9
text moon	0 13
text mora	0 2
text moral	0 -2
text more	0 -20
text morning	0 5
text mosque	0 -1
text most	0 4
text mostly	0 5
text mother	0 -2
text motion	0 -2
text mountain	0 5
text move	0 -11
text moved	0 -24
text movie	0 -2
text moving	0 -1
text mpumalanga	0 -2
text mr	0 1
text mrl	0 -1
text ms	0 -4
text msunduzi	0 -1
text mt	0 24
text much	0 -4
text mural	0 -3
text museum's	0 4
text music	0 3
text must	0 -15
text mvskoke	0 -2
text my	0 -3
text mystery	0 -3
text métis	0 -1
text māori	0 2
text mātauranga	0 1
text n	0 -5
text na	0 -5
text nakamarra	0 -4
text name	0 -3
text named	0 -11
text naming	0 -1
text narrative	0 -18
text natal	0 -4
text nation	0 11
text nation's	0 -13
text native	0 4
text naturalization	0 -3
text naturally	0 27
text navigator	0 -10
text near	0 2
text nearly	0 -1
text nebraska	0 5
text necessary	0 -3
text need	0 3
text needed	0 -5
text needn't	0 -10
text negotiate	0 -3
text neighbor	0 2
text neighbor's	0 -1
text neighborhood	0 -6
text neighbouring	0 4
text neither	0 14
text nerve	0 -1
text nervous	0 2
text net	0 4
text nevada	0 -1
text never	0 2
text new	0 12
text newcomer	0 -10
text newfoundland	0 4
text newly	0 -3
text newsletter	0 17
text newspaper	0 7
text next	0 2
text night	0 -7
text nine	0 -7
text nineteen	0 -10
text ninety	0 -1
text ninth	0 1
text nitrate	0 -1
text no	0 -35
text nobody	0 -3
text noise	0 -1
text nominate	0 2
text nominated	0 -4
text nominating	0 3
text nomination	0 4
text nominator	0 1
text nominee	0 2
text nomvula	0 -2
text non	0 -3
text none	0 12
text nonfiction	0 -2
text nonprofit	0 11
text noon	0 -6
text north	0 -13
text northampton	0 3
text northern	0 20
text northgate	0 -1
text norwell	0 -1
text norwich	0 2
text not	0 8
text note	0 -48
text nothing	0 -12
text notice	0 -1
text notified	0 -2
text novel	0 14
text now	0 -14
text nowhere	0 10
text number	0 27
text nursing	0 2
text nzdt	0 -7
text nzsl	0 5
text nzst	0 4
text ní	0 -4
text o	0 -1
text o'clock	0 -7
text oak	0 2
text oake	0 -5
text obedience	0 4
text object	0 -6
text obligation	0 -3
text oblige	0 -1
text observe	0 -2
text observed	0 -1
text obuya	0 -1
text occupation	0 -4
text odile	0 5
text of	0 7
text off	0 -6
text offer	0 17
text offering	0 -1
text office	0 -7
text officer	0 -14
text often	0 4
text ohio	0 -5
text oil	0 -2
text okafor	0 -1
text oklahoma	0 2
text oldest	0 -5
text omaha	0 -13
text on	0 -29
text once	0 -33
text one	0 -7
text oneida	0 2
text online	0 6
text only	0 23
text ontario	0 -6
text op	0 -4
text open	0 -24
text opened	0 9
text opening	0 4
text operating	0 -10
text opinion	0 -2
text opponen	0 -1
text oppose	0 -3
text opposed	0 -1
text optional	0 -4
text or	0 -3
text oral	0 9
text orchestra	0 -2
text order	0 -21
text ordered	0 14
text ordinary	0 5
text ordway	0 4
text ore	0 -3
text oregon	0 -2
text org	0 -3
text organiser	0 -6
text organization	0 -3
text organizer	0 4
text orientation	0 2
text original	0 -2
text originality	0 -4
text originally	0 -2
text ostrowski	0 3
text otago	0 -4
text other	0 -21
text other's	0 -6
text otherwise	0 -9
text ottawa	0 1
text ought	0 -2
text our	0 15
text ourselve	0 -1
text out	0 -18
text outcome	0 -3
text outdoor	0 -1
text outlet	0 10
text outline	0 -6
text outside	0 9
text outstanding	0 -4
text over	0 15
text overdue	0 4
text owed	0 1
text owing	0 -4
text own	0 -26
text owner	0 6
text oyelaran	0 -3
text pa	0 -1
text paced	0 14
text pacific	0 23
text pack	0 -3
text packed	0 4
text pact	0 -3
text page	0 2
text paid	0 1
text pain	0 3
text paint	0 -3
text painted	0 4
text painter	0 2
text painting	0 1
text pair	0 5
text paki	0 1
text palm	0 4
text pamphlet	0 2
text panel	0 -26
text panelist	0 2
text paper	0 -28
text paperback	0 2
text paragraph	0 8
text paralegal	0 4
text paraprofessional	0 2
text parcel	0 -22
text parent	0 1
text parish	0 -10
text parishe	0 -1
text park	0 -6
text parking	0 -3
text parliament	0 -1
text part	0 -3
text participant	0 1
text participating	0 1
text particular	0 2
text particularly	0 -6
text partner	0 3
text partnership	0 2
text party	0 -3
text pass	0 14
text passe	0 -8
text passed	0 -7
text password	0 -3
text past	0 -8
text paste	0 -5
text patience	0 -6
text patient	0 -8
text patricia	0 -4
text patrick's	0 -2
text patron	0 10
text paul	0 -1
text paula	0 -1
text pauline	0 -3
text pause	0 5
text pay	0 27
text payable	0 2
text payment	0 26
text payroll	0 -10
text pdf	0 3
text peer	0 2
text penalty	0 8
text pencil	0 -3
text pender	0 -1
text pennsylvania	0 5
text pension	0 -2
text people	0 -26
text pep	0 7
text per	0 6
text percent	0 -7
text perfect	0 -1
text performance	0 -2
text performer	0 8
text perfumer	0 2
text perhap	0 5
text period	0 -13
text periodical	0 -3
text permanent	0 -16
text permission	0 1
text permitting	0 -1
text person	0 -12
text personal	0 1
text personnel	0 -2
text pet	0 2
text petition	0 8
text pettibone	0 -1
text philippa	0 -1
text phone	0 -9
text photo	0 6
text photograph	0 15
text photographer	0 -9
text piano	0 1
text pick	0 -2
text picked	0 6
text picnic	0 3
text picture	0 -1
text piece	0 -15
text pile	0 6
text pine	0 -9
text ping	0 -1
text pipe	0 3
text pitch	0 -6
text pitche	0 -7
text pizza	0 -7
text place	0 13
text placed	0 -4
text plain	0 18
text plan	0 33
text planned	0 -13
text planning	0 8
text plant	0 -2
text plaque	0 -6
text plastic	0 2
text plate	0 -4
text platform	0 8
text play	0 -15
text played	0 -3
text player	0 -3
text plea	0 -2
text please	0 2
text pleased	0 -2
text pledge	0 13
text pledged	0 10
text plenty	0 1
text plug	0 7
text plumber	0 3
text plus	0 -16
text pocket	0 1
text poem	0 4
text poet	0 1
text poetry	0 -2
text police	0 -1
text policy	0 -10
text politician	0 -1
text poll	0 8
text polokwane	0 -2
text pong	0 -1
text poorly	0 3
text pop	0 -6
text popcorn	0 -3
text poplar	0 -1
text popular	0 -2
text population	0 3
text porch	0 -6
text poroporoaki	0 -4
text port	0 3
text portal	0 14
text portfolio	0 -2
text portgower	0 4
text portland	0 -2
text portrait	0 -1
text position	0 -19
text possible	0 9
text post	0 6
text postage	0 4
text posted	0 -12
text poster	0 -13
text posting	0 3
text postmark	0 -3
text pot	0 5
text potato	0 3
text pound	0 5
text poured	0 -4
text power	0 -1
text pr	0 -1
text practical	0 2
text practice	0 8
text practise	0 2
text practitioner	0 3
text prairie	0 6
text pre	0 2
text predecessor	0 -4
text predecessor's	0 -1
text prefer	0 -3
text preference	0 -3
text preferred	0 9
text preparation	0 -6
text prepare	0 -1
text prepared	0 -1
text preparing	0 2
text present	0 -13
text presentation	0 -3
text presented	0 -4
text presenter	0 13
text preservation	0 1
text president	0 -2
text press	0 10
text presse	0 11
text pressed	0 -2
text pressure	0 1
text pretoria	0 -2
text preview	0 -3
text previous	0 5
text price	0 -10
text pricing	0 9
text primary	0 3
text principal	0 2
text print	0 4
text printable	0 2
text printed	0 -29
text printer	0 -12
text printing	0 -10
text priority	0 -2
text prison	0 -18
text private	0 7
text prize	0 4
text pro	0 9
text probate	0 -3
text procedure	0 -1
text process	0 4
text processing	0 5
text procurement	0 1
text produce	0 1
text prof	0 -2
text profession	0 -4
text professional	0 7
text professor	0 -6
text profile	0 1
text profit	0 -1
text program	0 10
text programme	0 -9
text programming	0 3
text progress	0 -5
text progressively	0 1
text project	0 -16
text projector	0 -1
text promise	0 9
text promised	0 -8
text promptly	0 -1
text proof	0 8
text proofreading	0 4
text proper	0 -1
text property	0 1
text proposal	0 -5
text propose	0 -2
text proposed	0 2
text prospective	0 -4
text protocol	0 2
text provided	0 -3
text province	0 -5
text provincial	0 2
text pruitt	0 -3
text pt	0 -7
text public	0 -17
text publication	0 -1
text publicity	0 1
text publish	0 22
text published	0 25
text publisher	0 11
text publisher's	0 5
text publishing	0 -6
text pueblo	0 -2
text puente	0 1
text puerto	0 -6
text pukapuka	0 -4
text puppet	0 2
text purchase	0 -1
text purpose	0 3
text put	0 4
text putting	0 -11
text puzzle	0 4
text pōwhiri	0 -4
text q	0 15
text qualification	0 -4
text qualified	0 -3
text qualify	0 -4
text qualitative	0 -8
text quantity	0 3
text quarter	0 -4
text quarterly	0 -6
text quebec	0 -2
text queen	0 -2
text question	0 -11
text questioned	0 -1
text questionnaire	0 17
text quickly	0 -4
text quiet	0 -13
text quilter	0 -3
text quite	0 5
text quiz	0 -3
text quotation	0 1
text quote	0 5
text r	0 1
text radebe	0 -1
text radio	0 7
text radisson	0 2
text rail	0 2
text railway	0 -1
text rain	0 -7
text raise	0 -2
text raised	0 6
text rambling	0 2
text ramona	0 -1
text ramp	0 -11
text ran	0 4
text range	0 -13
text ranger	0 2
text rank	0 -3
text ransom	0 -1
text rapid	0 10
text rarely	0 1
text rata	0 5
text rate	0 6
text rather	0 2
text ravi	0 -1
text ray	0 -25
text raymond	0 -3
text re	0 6
text reach	0 -18
text reache	0 -8
text reached	0 -7
text read	0 -25
text readable	0 -2
text reader	0 18
text readerstogether	0 -3
text reading	0 3
text ready	0 5
text real	0 2
text really	0 -8
text reason	0 2
text receipt	0 -12
text receive	0 -16
text received	0 1
text recent	0 -3
text reception	0 -2
text recipe	0 -5
text recipient	0 -8
text recognize	0 6
text recommend	0 1
text recommendat	0 3
text recommendation	0 -4
text recommended	0 -1
text reconstruction	0 4
text record	0 7
text recorded	0 -19
text recorder	0 -7
text recording	0 -13
text recount	0 -1
text recovery	0 -2
text recruiting	0 -1
text red	0 2
text reed	0 -1
text reel	0 3
text referee	0 -3
text reference	0 10
text refreshment	0 -1
text refrigerator	0 3
text refundable	0 -1
text refused	0 -2
text regina	0 1
text region	0 10
text regional	0 7
text register	0 -21
text registered	0 -3
text registration	0 34
text regret	0 -1
text regular	0 8
text rehearsal	0 1
text reimbursed	0 -6
text reject	0 4
text rejection	0 -2
text relation	0 4
text release	0 3
text released	0 -5
text relief	0 -3
text reluctant	0 1
text remain	0 28
text remaining	0 6
text remark	0 7
text remediation	0 -3
text remember	0 -8
text remembrance	0 3
text reminder	0 17
text remote	0 2
text removal	0 -1
text removed	0 -3
text renata	0 -2
text renewable	0 2
text renewal	0 -1
text renewed	0 -2
text renovated	0 -3
text renovation	0 -4
text rent	0 9
text reo	0 1
text reopen	0 -14
text rep	0 -16
text repair	0 -6
text replace	0 3
text replaced	0 4
text replacing	0 -3
text reply	0 -26
text report	0 -12
text reporting	0 -2
text repository	0 -7
text represent	0 1
text representative	0 2
text represented	0 4
text reprinted	0 -10
text reproduction	0 -1
text request	0 14
text requested	0 2
text requesting	0 -2
text require	0 -1
text required	0 4
text requirement	0 3
text rescue	0 -1
text rescued	0 6
text research	0 -2
text researcher	0 -8
text reserve	0 23
text reserved	0 10
text residence	0 21
text residency	0 -8
text resident	0 -5
text residential	0 2
text resource	0 2
text respond	0 14
text response	0 9
text responsibility	0 -1
text responsible	0 1
text rest	0 -2
text restricted	0 4
text restroom	0 -2
text result	0 -1
text resume	0 -4
text retire	0 -1
text retired	0 -29
text retirement	0 4
text retraining	0 9
text retreat	0 2
text return	0 2
text returning	0 -2
text revealed	0 -1
text review	0 -24
text reviewed	0 -6
text reviewer	0 -8
text revised	0 -10
text revising	0 8
text revision	0 -1
text rewritten	0 -1
text rfp	0 2
text ribbon	0 -10
text rico	0 -6
text rider	0 -1
text right	0 -26
text ring	0 1
text rise	0 -14
text rising	0 -3
text river	0 -4
text road	0 -25
text roadshow	0 -2
text robber	0 1
text robert	0 -1
text robot	0 2
text rocky	0 1
text role	0 -8
text roll	0 5
text rolling	0 23
text rondo	0 -4
text roof	0 -6
text room	0 -34
text rose	0 -1
text roster	0 4
text rota	0 -3
text rotting	0 3
text rotunda	0 -1
text round	0 -42
text roundtable	0 -4
text route	0 -7
text rowing	0 -1
text royalty	0 4
text rsvp	0 15
text rude	0 -8
text rug	0 4
text rule	0 -3
text ruled	0 -4
text run	0 23
text runner	0 3
text running	0 -6
text runoff	0 -1
text rural	0 3
text ruth	0 1
text résumé	0 1
text rātana	0 -4
text s	0 1
text sabbatical	0 -2
text sad	0 -4
text safe	0 -1
text safety	0 2
text said	0 -34
text saint	0 -2
text salad	0 3
text salary	0 -7
text sale	0 -7
text salina	0 2
text salt	0 -7
text salvaging	0 -2
text sam	0 3
text same	0 8
text sample	0 -1
text san	0 -4
text sandwich	0 -7
text sandwiche	0 10
text santa	0 2
text saskatoon	0 -2
text sat	0 -4
text satisfy	0 4
text saturday	0 10
text sauk	0 1
text save	0 -31
text saved	0 -1
text saving	0 -2
text savvy	0 -3
text saw	0 -1
text say	0 -4
text saying	0 -8
text scan	0 23
text scanned	0 3
text scanner	0 -1
text scanning	0 1
text schedule	0 6
text scheduled	0 -1
text scholar	0 1
text scholarship	0 -2
text school	0 14
text sci	0 30
text science	0 3
text scientist	0 -4
text scioto	0 -2
text score	0 5
text scored	0 -1
text scot	0 -2
text scoth	0 -5
text scotland	0 3
text scottish	0 8
text scrapbook	0 -1
text screen	0 2
text screening	0 21
text script	0 1
text seagull	0 4
text sealed	0 10
text search	0 2
text searching	0 2
text season	0 -10
text season's	0 -2
text seat	0 34
text seating	0 -1
text sec	0 -1
text second	0 -4
text seconded	0 -3
text secretariat	0 -4
text secretary	0 -2
text section	0 15
text security	0 3
text see	0 -23
text seed	0 -1
text seeing	0 2
text seek	0 3
text seen	0 -1
text selby	0 -4
text select	0 -5
text selected	0 1
text selection	0 -3
text self	0 14
text sell	0 -2
text sen	0 4
text senate	0 -2
text send	0 12
text sending	0 -3
text senior	0 3
text sense	0 4
text sensitive	0 -8
text sensory	0 2
text sent	0 -8
text sentence	0 -1
text separate	0 -4
text serial	0 6
text serve	0 -3
text served	0 2
text server	0 13
text service	0 3
text serving	0 -6
text sery	0 -9
text session	0 11
text set	0 14
text setting	0 5
text settle	0 9
text settled	0 7
text settlement	0 -1
text seven	0 -16
text seventeenth	0 -1
text seventh	0 -1
text seventy	0 -1
text several	0 -5
text sewing	0 -3
text shall	0 4
text shanty	0 -5
text share	0 -5
text shared	0 -6
text sharing	0 -3
text sharp	0 -8
text she	0 -7
text she'll	0 -12
text she's	0 3
text sheet	0 -5
text shelf	0 9
text shelter	0 15
text shelve	0 6
text shelver	0 1
text shelving	0 6
text shepherd	0 2
text shifted	0 -2
text ship	0 4
text shipping	0 -1
text shirt	0 -10
text shoe	0 -7
text shop	0 -12
text shore	0 -1
text short	0 -5
text shortage	0 -1
text shortlist	0 -4
text shortlisted	0 -4
text should	0 19
text shouldn't	0 16
text shouting	0 -1
text shovel	0 8
text show	0 -12
text show's	0 -10
text shown	0 -2
text shut	0 3
text shy	0 -7
text side	0 9
text sight	0 5
text sign	0 -14
text signatory	0 -1
text signature	0 9
text signed	0 -18
text signing	0 -15
text sila	0 -1
text silence	0 2
text silent	0 -1
text simple	0 1
text simply	0 -1
text simultaneous	0 -3
text since	0 9
text sing	0 -4
text singer	0 -1
text singing	0 -16
text single	0 2
text siobhán	0 -3
text sipho	0 -1
text sister	0 -2
text sit	0 -9
text site	0 -5
text sitting	0 -2
text six	0 -5
text sixteen	0 -1
text sixty	0 -2
text size	0 -10
text sketch	0 -3
text sketche	0 7
text skill	0 3
text skip	0 2
text sky	0 16
text slashed	0 -10
text slate	0 2
text sleep	0 -12
text slide	0 -16
text slip	0 -9
text slit	0 -1
text slogan	0 6
text slot	0 2
text slow	0 -1
text small	0 -19
text smaller	0 -3
text smell	0 -5
text smoke	0 -5
text sniff	0 -1
text sniffing	0 2
text snore	0 -2
text snow	0 20
text so	0 7
text social	0 4
text society	0 -13
text software	0 17
text soil	0 -3
text sold	0 3
text soldering	0 1
text solicit	0 -2
text somali	0 2
text some	0 -22
text somebody	0 -9
text somebody's	0 -6
text someone	0 -3
text something	0 -9
text sometime	0 -2
text somewhere	0 1
text son	0 -2
text song	0 2
text sooner	0 10
text sorry	0 -2
text sort	0 2
text sorted	0 -1
text sorting	0 3
text sought	0 -4
text sound	0 9
text soup	0 6
text south	0 7
text southeastern	0 -3
text southern	0 5
text southtown	0 -1
text southwest	0 -3
text southwestern	0 1
text sovereignty	0 4
text space	0 4
text spanish	0 -9
text spare	0 -3
text speak	0 3
text speaker	0 13
text special	0 -20
text specialist	0 -6
text specification	0 -5
text spend	0 9
text spent	0 -5
text split	0 1
text spokane	0 -8
text spoke	0 -1
text spoken	0 -5
text sponsor	0 1
text spot	0 16
text spread	0 9
text spreadsheet	0 1
text spring	0 -12
text square	0 3
text squash	0 -1
text squeak	0 -11
text st	0 -1
text stabilization	0 -3
text stack	0 -7
text staff	0 -4
text staffing	0 1
text staffless	0 8
text stage	0 -2
text stained	0 -1
text stair	0 -6
text stamp	0 2
text stamped	0 -1
text stand	0 16
text standard	0 1
text standing	0 2
text stapler	0 1
text start	0 -47
text started	0 -6
text starter	0 -1
text starting	0 -7
text state	0 -21
text state's	0 -1
text stated	0 -4
text statehood	0 -3
text statehouse	0 -4
text statement	0 8
text statewide	0 2
text station	0 -4
text statistic	0 -1
text stay	0 -3
text stayed	0 2
text steady	0 7
text stepper	0 -4
text steward	0 4
text sticker	0 26
text sticky	0 -3
text still	0 -5
text stint	0 2
text stipend	0 -1
text stirling	0 3
text stock	0 -9
text stoke	0 -1
text stood	0 -5
text stop	0 16
text storage	0 -5
text store	0 4
text storey	0 -1
text storm	0 -18
text story	0 -3
text storyteller	0 4
text storytelling	0 5
text storytime	0 -8
text strand	0 -1
text strategic	0 -4
text strauss	0 -1
text stre	0 -4
text stream	0 -10
text streamed	0 -8
text streaming	0 -3
text street	0 7
text strike	0 -10
text string	0 -1
text strip	0 -5
text strong	0 4
text strongly	0 -2
text strongroom	0 -3
text stuck	0 -3
text student	0 7
text study	0 -9
text sturdy	0 3
text stylist	0 -8
text subject	0 3
text submission	0 -5
text submit	0 -6
text submitted	0 10
text subscriber	0 -1
text subscription	0 1
text succeed	0 -1
text succeeded	0 -1
text successful	0 2
text successor	0 1
text such	0 -3
text sued	0 -2
text suggest	0 2
text suggestion	0 8
text suit	0 2
text suitcase	0 -4
text sum	0 4
text summary	0 2
text summer	0 6
text summer's	0 4
text summit	0 -5
text superintendent	0 -2
text supervise	0 3
text supervisor	0 -3
text supervisor's	0 -2
text supervisory	0 -2
text supper	0 16
text supplier	0 -1
text supply	0 -2
text support	0 8
text supported	0 -6
text supporting	0 6
text sure	0 -1
text surplus	0 -1
text surprised	0 -6
text survey	0 10
text surveyor's	0 -1
text survivor	0 -1
text suspect	0 8
text suspended	0 -10
text suspension	0 -2
text swap	0 -3
text swimming	0 -3
text symposium	0 9
text synopse	0 4
text system	0 -3
text system's	0 -1
text t	0 -13
text ta	0 -8
text tab	0 1
text table	0 -9
text tablet	0 -1
text taco	0 4
text take	0 -8
text taking	0 7
text talk	0 -16
text talked	0 2
text talker	0 -1
text talking	0 2
text tallgrass	0 -2
text tamariki	0 5
text tamil	0 1
text tank	0 -11
text tape	0 -4
text taped	0 1
text tasha	0 3
text tattoo	0 3
text taught	0 -5
text tax	0 -6
text taxe	0 -1
text taxonomy	0 9
text te	0 -3
text tea	0 -8
text teach	0 3
text teache	0 3
text teacher	0 -4
text teaching	0 1
text teague	0 -3
text teak	0 4
text team	0 -8
text tear	0 5
text tech	0 -3
text technician	0 3
text technician's	0 5
text technology	0 8
text tedious	0 -1
text teen	0 18
text telephone	0 -1
text television	0 -1
text tell	0 19
text teller	0 2
text telling	0 1
text tem	0 4
text template	0 -1
text temporary	0 -7
text ten	0 2
text tend	0 -1
text tender	0 -2
text tent	0 -1
text tentatively	0 1
text tenth	0 -4
text terabyte	0 3
text term	0 -11
text territory	0 1
text tertiary	0 -6
text test	0 -1
text tested	0 5
text tester	0 -3
text texa	0 -1
text text	0 1
text textual	0 -1
text than	0 20
text thank	0 -9
text thanksgiving	0 -8
text that	0 -7
text that's	0 7
text the	0 -19
text theater	0 -4
text their	0 4
text them	0 28
text theme	0 21
text themselve	0 -10
text then	0 -4
text theo	0 -1
text theological	0 2
text there	0 -30
text there'll	0 -1
text there's	0 -17
text therefore	0 -5
text these	0 7
text thesis	0 -3
text they	0 -40
text they'd	0 10
text they're	0 21
text they've	0 2
text thibodeaux	0 4
text thing	0 -9
text think	0 -9
text thinking	0 -23
text third	0 -10
text thirteen	0 3
text thirty	0 30
text this	0 11
text thornby	0 -3
text those	0 -10
text though	0 -2
text thought	0 -8
text thousand	0 1
text thr	0 -1
text threat	0 4
text three	0 8
text thrissur	0 -8
text through	0 4
text thumb	0 1
text thursday	0 -8
text thursday's	0 4
text ticket	0 -11
text tide	0 -2
text tie	0 -2
text tier	0 4
text tilden	0 -1
text tile	0 -1
text till	0 -21
text tillis	0 -1
text timber	0 -6
text time	0 -36
text timeline	0 -8
text timer	0 -4
text timetable	0 -11
text tin	0 -2
text tip	0 1
text title	0 -41
text titled	0 1
text to	0 -19
text today	0 39
text together	0 -2
text told	0 -22
text tomorrow	0 18
text toner	0 -1
text too	0 3
text took	0 -17
text tool	0 11
text top	0 -6
text topic	0 -11
text toronto	0 -3
text total	0 -2
text tote	0 9
text touch	0 -1
text tour	0 -5
text touring	0 2
text toward	0 -5
text towel	0 -3
text town	0 -9
text town's	0 9
text township	0 -2
text traced	0 3
text track	0 -2
text trade	0 2
text traditional	0 -4
text trail	0 27
text trailer	0 1
text train	0 7
text trained	0 -2
text trainer	0 8
text training	0 -27
text tran	0 -1
text transcript	0 5
text transfer	0 -1
text transit	0 1
text translating	0 -2
text translation	0 -4
text transport	0 4
text travel	0 -11
text treasurer	0 -12
text treasurer's	0 3
text treated	0 1
text treatment	0 1
text treaty	0 -2
text tree	0 -2
text trial	0 -9
text triangle	0 4
text tribal	0 11
text tribe	0 -3
text tried	0 3
text trinity	0 -5
text trip	0 8
text trolley	0 3
text trondheim	0 4
text trophy	0 1
text trouble	0 8
text true	0 -13
text truro	0 -6
text trust	0 6
text trust's	0 -2
text trustee	0 -1
text try	0 -6
text trying	0 -4
text tuba	0 -2
text tuesday	0 4
text tuition	0 10
text tulsa	0 -3
text tune	0 -2
text turn	0 -11
text turned	0 -12
text turnout	0 -6
text tutor	0 -6
text tutorial	0 1
text twelve	0 -2
text twenty	0 33
text twice	0 2
text two	0 -5
text type	0 -5
text typical	0 -3
text typing	0 -6
text tūranga	0 6
text uk	0 13
text ukrainian	0 -1
text ukulele	0 11
text ulster	0 -3
text una	0 -1
text und	0 1
text under	0 -12
text undergraduate	0 -3
text underground	0 2
text underserved	0 -6
text understand	0 -4
text union	0 8
text union's	0 -3
text unit	0 8
text united	0 -6
text university	0 -35
text unless	0 5
text unlimited	0 -3
text unlock	0 -1
text unlocked	0 5
text unlucky	0 -3
text unofficial	0 -9
text unopened	0 -12
text unpaid	0 14
text unpublished	0 4
text unseemly	0 -3
text unsigned	0 8
text unsuccessful	0 -1
text unsure	0 4
text until	0 33
text up	0 10
text upload	0 6
text uploaded	0 7
text upper	0 1
text ups	0 11
text upstair	0 -2
text urged	0 5
text us	0 -23
text use	0 -4
text used	0 -5
text useful	0 2
text using	0 -5
text usual	0 -5
text usually	0 -4
text vacancy	0 7
text vacant	0 2
text valentine's	0 -2
text valid	0 -4
text valley	0 1
text van	0 14
text vanish	0 -6
text vanished	0 -1
text vault	0 -5
text vehicle	0 -7
text vendor	0 3
text venue	0 3
text vermont	0 3
text version	0 -1
text very	0 -21
text veteran	0 5
text via	0 2
text victoria	0 6
text victorian	0 -1
text video	0 14
text videoconference	0 4
text view	0 -1
text viewing	0 -3
text vigil	0 2
text village	0 -4
text vinegar	0 -1
text vinyl	0 1
text violence	0 -2
text viroqua	0 2
text virtual	0 -3
text visit	0 21
text visited	0 -1
text visiting	0 -7
text visitor	0 -12
text visual	0 1
text visva	0 -1
text vitae	0 -3
text voice	0 -1
text volume	0 3
text volunteer	0 -4
text voss	0 2
text vote	0 13
text voted	0 -1
text voter	0 -4
text wade	0 -1
text wage	0 -5
text wait	0 21
text waiting	0 -12
text waived	0 -12
text wale	0 4
text walgett	0 -1
text walk	0 2
text walked	0 4
text walking	0 2
text wall	0 -1
text want	0 52
text wanted	0 1
text wanting	0 4
text war	0 -1
text warehouse	0 2
text warm	0 -1
text was	0 -15
text washington	0 13
text watch	0 -19
text watche	0 -8
text watched	0 -1
text water	0 -5
text wausau	0 3
text way	0 -1
text we	0 19
text we'd	0 -14
text we'll	0 3
text we're	0 4
text we've	0 8
text wear	0 -6
text weather	0 -1
text weaving	0 -1
text webinar	0 3
text website	0 -6
text wednesday	0 18
text weeded	0 -3
text weeding	0 -3
text week	0 -28
text week's	0 -2
text weekday	0 5
text weekend	0 -25
text weekend's	0 -3
text weekly	0 -5
text welcome	0 24
text welding	0 -1
text well	0 -17
text wellington	0 12
text went	0 -23
text wentworth	0 -2
text were	0 12
text west	0 1
text western	0 -5
text wet	0 3
text wh	0 -2
text whakapapa	0 -4
text whale	0 -8
text whare	0 -4
text wharf	0 -1
text what	0 3
text what's	0 -7
text whatever	0 9
text wheel	0 1
text when	0 9
text whenever	0 -38
text where	0 -4
text whether	0 -3
text which	0 3
text whichever	0 -5
text white	0 14
text whitman	0 -1
text whitmore	0 -2
text who	0 21
text who's	0 -4
text who've	0 7
text whoever	0 -3
text whoever's	0 -4
text whole	0 4
text whom	0 -12
text why	0 3
text whānau	0 1
text wi	0 -9
text wichita	0 3
text widely	0 1
text will	0 -21
text willing	0 -4
text willmar	0 1
text win	0 5
text window	0 4
text winner	0 -2
text winning	0 5
text winnipeg	0 -3
text winston	0 -2
text winter	0 7
text wisconsin	0 2
text wise	0 -1
text wish	0 7
text wishe	0 -4
text wit	0 5
text with	0 20
text withdraw	0 -3
text withdrawn	0 -33
text within	0 3
text without	0 -6
text woman	0 -3
text women	0 -1
text women's	0 -1
text won	0 -5
text word	0 16
text work	0 9
text worked	0 -5
text worker	0 -2
text working	0 10
text workshop	0 2
text world	0 8
text worst	0 6
text worth	0 6
text would	0 18
text wound	0 3
text wpa	0 3
text wrap	0 8
text wren	0 3
text write	0 6
text writer	0 9
text writing	0 -2
text written	0 6
text wrong	0 3
text wrote	0 -6
text x	0 2
text xii	0 -1
text y	0 3
text yawned	0 6
text year	0 -11
text year's	0 -10
text yes	0 -10
text yet	0 -5
text yield	0 -1
text york	0 -3
text you	0 8
text you'd	0 6
text you'll	0 4
text you're	0 11
text you've	0 7
text young	0 -8
text your	0 1
text yourself	0 12
text youth	0 -7
text yusra	0 4
text yusuf	0 -1
text zine	0 6
text zoom	0 -18
text zulu	0 3
text ōtautahi	0 -4
the last	0 -152
the only	0 48
title !	0 7
title (day)	0 5
title (money)	0 -6
title (month)	0 -54
title (nth)	0 13
title (number)	0 -41
title (year)	0 14
title :	0 5
title ;	0 -18
title ?	0 32
title a	0 17
title about	0 -7
title academy	0 4
title accept	0 -1
title access	0 9
title accessibility	0 -6
title accessible	0 -1
title account	0 -2
title acquire	0 -1
title acquisition	0 -5
title act	0 3
title add	0 19
title adopt	0 1
title adult	0 -3
title advertised	0 -2
title advisory	0 -22
title advocacy	0 -5
title after	0 -20
title afternoon	0 15
title agency	0 -12
title agenda	0 -3
title ai	0 4
title aid	0 10
title alert	0 -1
title all	0 -4
title almanac	0 2
title aloud	0 -9
title ambassador	0 2
title amend	0 2
title america	0 6
title americorp	0 2
title amnesty	0 -4
title an	0 2
title anatomy	0 -1
title and	0 4
title annex	0 -5
title announced	0 -7
title announcement	0 1
title annual	0 -4
title anthology	0 2
title anybody	0 5
title anyone	0 1
title applicant	0 3
title application	0 1
title apply	0 1
title appointment	0 -2
title apprenticeship	0 5
title approve	0 -4
title archival	0 2
title archive	0 29
title archiving	0 1
title archivist	0 -2
title are	0 15
title art	0 8
title article	0 -7
title artist	0 -3
title artwork	0 -1
title as	0 3
title asheville	0 -4
title asia	0 4
title ask	0 -19
title assembly	0 -5
title assessment	0 5
title assistance	0 -4
title assistant	0 9
title associate	0 8
title association	0 20
title at	0 -14
title ate	0 -2
title audio	0 -2
title audiobook	0 2
title australasia	0 -1
title australian	0 -3
title author	0 -15
title automated	0 -5
title autumn	0 -13
title available	0 -1
title award	0 14
title back	0 -7
title bad	0 16
title ballot	0 10
title ban	0 14
title banned	0 -3
title barber	0 2
title barn	0 2
title basement	0 2
title basic	0 -7
title bay	0 -5
title be	0 20
title beaumont	0 4
title bee	0 -4
title begin	0 -1
title beginner	0 -7
title behind	0 -6
title bend	0 5
title best	0 9
title bibliographical	0 -1
title bid	0 -4
title big	0 -11
title bike	0 -3
title bilingual	0 1
title bill	0 -6
title bindery	0 -6
title binding	0 2
title bird	0 16
title bite	0 -1
title black	0 -2
title block	0 -26
title blogger	0 -4
title board	0 -30
title boiler	0 1
title book	0 11
title bookbinding	0 -5
title booking	0 -1
title bookmark	0 -3
title bookmobile	0 -7
title boot	0 13
title bootcamp	0 -1
title booth	0 1
title botanic	0 -3
title bowl	0 -8
title branch	0 -12
title branche	0 -31
title breakfast	0 2
title bring	0 9
title broadband	0 6
title buddy	0 -3
title budgeting	0 -1
title building	0 -12
title bureau	0 -5
title bursary	0 4
title but	0 -18
title by	0 -9
title calendar	0 3
title call	0 24
title camp	0 11
title campus	0 5
title can	0 1
title canadian	0 -2
title candidate	0 2
title cape	0 -2
title capita	0 -1
title capitol	0 -1
title card	0 54
title career	0 16
title carnegie	0 -2
title carpet	0 4
title cart	0 17
title case	0 4
title cat	0 1
title catalog	0 4
title cataloging	0 -6
title catalogue	0 -2
title cataloguer	0 8
title cataloguing	0 -1
title cedar	0 -2
title census	0 7
title centenary	0 3
title center	0 -8
title central	0 -1
title certificate	0 19
title chair	0 -2
title challenge	0 2
title champion	0 5
title change	0 -4
title chapter	0 -15
title chemical	0 -1
title chemist	0 2
title children's	0 -8
title choice	0 -1
title choir	0 -1
title christma	0 2
title circle	0 -1
title circular	0 -4
title circulation	0 -6
title city	0 -2
title civic	0 -2
title classroom	0 8
title clerk	0 -5
title clinic	0 -6
title close	0 -5
title closed	0 -3
title closing	0 2
title closure	0 -4
title cloud	0 3
title club	0 5
title coastal	0 -8
title coffee	0 2
title collection	0 10
title college	0 10
title come	0 -1
title coming	0 -8
title comment	0 13
title commissioning	0 -2
title committee	0 3
title competition	0 8
title competitive	0 10
title concert	0 -2
title condition	0 -1
title conference	0 -20
title confidence	0 -1
title congress	0 -3
title conservation	0 3
title conservator	0 -9
title consortium	0 -3
title constitution	0 7
title consultation	0 2
title contest	0 8
title continuing	0 -3
title contract	0 -12
title contribute	0 3
title conversation	0 -5
title cookbook	0 -6
title cooperation	0 -3
title coordinator	0 4
title corn	0 -5
title cornwall	0 -1
title corrected	0 -6
title correctional	0 4
title cost	0 -5
title costume	0 -3
title could	0 1
title council	0 -10
title count	0 9
title county	0 -30
title courier	0 2
title course	0 -1
title court	0 -6
title courthouse	0 -2
title cover	0 8
title credit	0 4
title creek	0 4
title cultural	0 2
title curator	0 4
title cycle	0 13
title damaged	0 -1
title dark	0 -5
title database	0 8
title date	0 -2
title day	0 66
title de	0 -2
title deadline	0 4
title deadwood	0 -2
title deaf	0 -1
title debate	0 -2
title decade	0 1
title delta	0 1
title deposit	0 4
title design	0 13
title desk	0 16
title detail	0 -1
title detention	0 -3
title devon	0 -1
title didn't	0 -1
title difficult	0 17
title digital	0 -21
title digitisation	0 4
title digitization	0 9
title dinner	0 1
title director	0 -2
title disability	0 -3
title disaster	0 12
title discussion	0 -3
title display	0 -6
title dissertation	0 7
title district	0 1
title diverse	0 8
title do	0 13
title docent	0 -5
title doe	0 -2
title dollar	0 3
title donation	0 1
title door	0 -15
title down	0 -11
title dr	0 3
title draft	0 17
title drag	0 -6
title draw	0 -6
title driver	0 2
title drop	0 -3
title dubbo	0 -1
title due	0 2
title duluth	0 -3
title dust	0 -8
title e	0 16
title ear	0 4
title early	0 -11
title earth	0 -4
title eastgate	0 -4
title edited	0 1
title editor	0 -3
title editorial	0 9
title education	0 1
title effect	0 -6
title eight	0 -1
title eighty	0 -3
title elect	0 -4
title election	0 -10
title eleven	0 -3
title ellery	0 -1
title emerging	0 -13
title employment	0 -1
title empowered	0 1
title empty	0 4
title end	0 -6
title ended	0 -1
title enter	0 -6
title envelope	0 -1
title equipment	0 -4
title equity	0 -6
title escalation	0 -2
title essay	0 18
title essential	0 4
title ethic	0 4
title evening	0 3
title event	0 -1
title ever	0 2
title every	0 -4
title everyone	0 4
title everything	0 -1
title examination	0 5
title exchange	0 2
title executive	0 -10
title exercise	0 7
title exhibit	0 -31
title exhibition	0 -3
title expression	0 5
title extended	0 12
title facilitator	0 1
title facility	0 4
title faculty	0 2
title fail	0 -2
title failure	0 -1
title fair	0 -7
title fall	0 -10
title family	0 16
title federal	0 11
title fee	0 -1
title feed	0 1
title fellow	0 9
title festival	0 -15
title field	0 -5
title filled	0 -4
title film	0 -28
title final	0 11
title finalist	0 -12
title find	0 -12
title fine	0 -1
title finish	0 -1
title fire	0 -1
title firm	0 4
title first	0 -12
title five	0 -5
title fixed	0 3
title flood	0 -4
title floor	0 1
title follow	0 -1
title food	0 -1
title for	0 -11
title force	0 -2
title form	0 -7
title forty	0 -1
title forum	0 2
title forward	0 1
title found	0 -2
title foundation	0 2
title four	0 -7
title fourteen	0 8
title free	0 12
title freedom	0 6
title friend	0 13
title friendly	0 1
title from	0 -21
title fund	0 -41
title funder	0 -5
title funding	0 12
title furniture	0 3
title further	0 4
title fy	0 -2
title gale	0 -2
title gallery	0 3
title galway	0 -3
title game	0 -4
title garden	0 9
title gate	0 -9
title gave	0 -1
title genealogy	0 -20
title generation	0 -2
title get	0 -18
title getting	0 -7
title ghost	0 -5
title gift	0 -4
title gis	0 1
title giveaway	0 -6
title golden	0 1
title good	0 4
title got	0 -8
title governor	0 -2
title grant	0 -34
title grantee	0 -2
title great	0 1
title grief	0 -1
title group	0 -9
title guest	0 -10
title guide	0 -6
title guideline	0 4
title had	0 -6
title haddad	0 4
title hall	0 -10
title hand	0 -1
title handbook	0 -7
title handlist	0 -1
title has	0 5
title hate	0 17
title have	0 -1
title hawai'i	0 -2
title head	0 -1
title health	0 -4
title hear	0 7
title heartland	0 -1
title help	0 11
title here	0 3
title heritage	0 -3
title hidden	0 -2
title hill	0 11
title historic	0 -1
title history	0 9
title hit	0 -20
title hloa	0 -4
title hold	0 4
title holiday	0 -3
title hollow	0 -1
title home	0 3
title honored	0 -2
title hospital	0 -5
title host	0 3
title hotel	0 4
title hotspot	0 16
title hour	0 -28
title house	0 11
title how	0 -28
title humanity	0 11
title hundred	0 3
title hvac	0 4
title i	0 1
title icymi	0 1
title idea	0 6
title ill	0 5
title illustrator	0 3
title imagination	0 -1
title in	0 -5
title indexing	0 1
title india	0 1
title indigenous	0 5
title information	0 -3
title initiative	0 -14
title input	0 4
title inside	0 10
title institute	0 18
title institution	0 1
title instruction	0 -4
title intent	0 3
title interest	0 4
title interested	0 -3
title interlibrary	0 7
title intern	0 7
title international	0 3
title internship	0 7
title interpreter	0 5
title interview	0 -1
title invitation	0 -21
title invited	0 2
title irish	0 -5
title is	0 7
title isbn	0 -2
title issue	0 6
title it	0 -5
title its	0 -2
title iyer	0 -1
title jail	0 -3
title jigsaw	0 -1
title job	0 -2
title join	0 5
title joint	0 -1
title journal	0 -3
title judge	0 -22
title juneteenth	0 7
title juror	0 -6
title kansa	0 -6
title keep	0 -33
title keeper	0 16
title kept	0 -4
title kerala	0 -8
title kickoff	0 -2
title kid	0 -8
title kikwete	0 -1
title kit	0 21
title kitchen	0 22
title know	0 4
title known	0 -6
title lab	0 -14
title label	0 -1
title labor	0 2
title language	0 10
title large	0 -2
title largest	0 -1
title last	0 8
title laureate	0 -8
title law	0 -39
title lawn	0 -5
title lawyer	0 -1
title leadership	0 4
title leap	0 13
title learning	0 -3
title leave	0 -1
title lecture	0 -4
title left	0 21
title legislative	0 -9
title lend	0 6
title let's	0 1
title letter	0 17
title letterpress	0 -10
title level	0 -1
title levy	0 -1
title lib	0 -3
title librarian	0 8
title librarianship	0 -7
title library	0 -25
title library's	0 -2
title license	0 -22
title life	0 -2
title lift	0 -1
title lifted	0 -1
title lighthouse	0 14
title lightning	0 -2
title like	0 5
title limerick	0 -2
title line	0 -12
title linked	0 2
title lis	0 4
title list	0 43
title literacy	0 23
title literature	0 -5
title little	0 -7
title live	0 -3
title living	0 2
title loan	0 -1
title local	0 13
title lock	0 -13
title logo	0 10
title loneliness	0 8
title long	0 16
title longtime	0 -1
title look	0 4
title looking	0 1
title lose	0 -1
title lost	0 -1
title loud	0 -1
title love	0 6
title lsta	0 19
title lunch	0 -5
title ma	0 1
title main	0 15
title maker	0 -4
title makerspace	0 -4
title management	0 1
title manager	0 -3
title managing	0 7
title mandate	0 -4
title manuscript	0 -1
title map	0 -5
title marathon	0 7
title marjorie	0 -3
title marked	0 -2
title material	0 -5
title maternity	0 3
title me	0 -10
title meal	0 3
title measure	0 -2
title medal	0 -4
title media	0 -6
title meet	0 -9
title meeting	0 -9
title member	0 -23
title membership	0 4
title memorial	0 4
title mending	0 5
title mentor	0 -5
title merge	0 -3
title metadata	0 3
title microfilm	0 -1
title microgrant	0 2
title midnight	0 -7
title mile	0 -2
title million	0 -1
title mine	0 -1
title mini	0 -87
title minister	0 1
title minute	0 9
title miss	0 -3
title missed	0 5
title mlk	0 4
title mobile	0 4
title mocktail	0 -1
title monday	0 -1
title month	0 -1
title more	0 3
title morning	0 -6
title move	0 -6
title moved	0 8
title mural	0 -7
title murder	0 -1
title museum	0 8
title music	0 13
title musician	0 3
title my	0 -5
title mystery	0 -1
title name	0 9
title named	0 -15
title narrow	0 -1
title national	0 2
title native	0 -6
title navigator	0 -10
title need	0 35
title needed	0 11
title neh	0 7
title neighbour	0 4
title network	0 -5
title new	0 -10
title newsletter	0 4
title newspaper	0 6
title next	0 13
title night	0 -8
title nine	0 -21
title nineteen	0 -8
title no	0 -10
title nobody	0 3
title nominate	0 14
title nominating	0 -8
title nomination	0 -3
title nominee	0 -2
title nonfiction	0 -1
title northwest	0 -3
title not	0 6
title notable	0 -2
title note	0 -3
title notice	0 6
title novel	0 -6
title now	0 16
title number	0 -9
title nurse	0 2
title of	0 10
title off	0 3
title office	0 -8
title officer	0 9
title old	0 -8
title on	0 -12
title one	0 28
title online	0 4
title open	0 8
title opening	0 4
title opportunity	0 -1
title or	0 -8
title oral	0 6
title order	0 -13
title organiser	0 -1
title orientation	0 -5
title our	0 -10
title out	0 18
title outreach	0 1
title over	0 -7
title overdue	0 -3
title oversight	0 1
title owe	0 -1
title own	0 -3
title pacific	0 4
title page	0 4
title paid	0 -3
title panel	0 15
title panelist	0 2
title paper	0 8
title parade	0 1
title parent	0 9
title parliamentary	0 4
title part	0 -7
title partner	0 6
title partnership	0 -4
title party	0 6
title pass	0 -10
title passport	0 -1
title past	0 -2
title patient	0 9
title patron	0 5
title pay	0 -2
title peer	0 -10
title pending	0 -4
title people	0 12
title per	0 -1
title periodical	0 -1
title petition	0 4
title photo	0 -12
title photograph	0 2
title pick	0 5
title picture	0 11
title pilot	0 3
title place	0 3
title plain	0 -1
title plan	0 -7
title planning	0 19
title play	0 -4
title please	0 -1
title podcast	0 -1
title poem	0 12
title poet	0 4
title poetry	0 -10
title policy	0 -1
title poll	0 12
title port	0 -1
title position	0 3
title post	0 19
title postal	0 6
title postcard	0 20
title poster	0 19
title postgraduate	0 -4
title posting	0 -1
title potluck	0 -2
title practice	0 4
title prairie	0 -6
title preconference	0 1
title preparation	0 5
title preparedness	0 1
title presenting	0 -2
title preservation	0 -14
title president	0 1
title presidential	0 1
title press	0 19
title presse	0 -4
title pressure	0 1
title price	0 -2
title primary	0 5
title print	0 1
title prison	0 -2
title prize	0 5
title profession	0 9
title profile	0 -1
title program	0 -24
title programme	0 -9
title programming	0 -9
title project	0 4
title properly	0 -1
title proposal	0 2
title prospective	0 -9
title provenance	0 -1
title provincial	0 -2
title public	0 21
title publisher	0 3
title puppet	0 7
title put	0 1
title puzzle	0 -2
title q	0 -21
title quarterly	0 -1
title question	0 -4
title quotation	0 4
title raise	0 -1
title ran	0 -2
title ransom	0 -1
title ransomware	0 -12
title rapid	0 -13
title rare	0 -7
title rate	0 -10
title rather	0 -3
title ratify	0 -1
title rating	0 -30
title re	0 -2
title reach	0 -12
title read	0 -5
title reader	0 8
title reading	0 16
title ready	0 7
title real	0 3
title recipe	0 -5
title recipient	0 -1
title recognition	0 -2
title record	0 6
title recording	0 -5
title red	0 7
title reference	0 16
title reflection	0 -1
title region	0 -5
title regional	0 14
title registration	0 -3
title reminder	0 11
title renovation	0 4
title reopen	0 -3
title repair	0 -9
title report	0 6
title representative	0 -1
title request	0 -17
title requested	0 -9
title rescheduled	0 20
title rescue	0 4
title research	0 12
title residence	0 -8
title residency	0 -3
title resource	0 1
title response	0 -14
title rest	0 -3
title restored	0 -10
title retreat	0 2
title return	0 2
title returned	0 -3
title returning	0 9
title revealed	0 -3
title review	0 -7
title reviewer	0 9
title revised	0 -1
title rfp	0 -8
title rfq	0 -2
title right	0 -4
title riot	0 -1
title rival	0 -6
title river	0 -3
title road	0 1
title robot	0 4
title roof	0 -7
title room	0 10
title rotating	0 3
title round	0 14
title roundtable	0 -1
title roundup	0 -16
title rule	0 -3
title run	0 7
title sale	0 -8
title salter	0 -1
title sand	0 1
title santa	0 -20
title save	0 -20
title say	0 -2
title scanner	0 5
title sceptical	0 -7
title schedule	0 5
title scholar	0 -20
title scholarship	0 5
title school	0 10
title science	0 -1
title screen	0 -5
title sea	0 6
title search	0 -5
title seat	0 -4
title second	0 2
title secondary	0 -2
title section	0 25
title security	0 -16
title seed	0 -1
title seek	0 -32
title seeking	0 -1
title selection	0 -5
title seminar	0 -4
title seminary	0 -7
title send	0 -1
title sensory	0 3
title service	0 17
title serving	0 -3
title sery	0 -6
title session	0 -17
title set	0 9
title setting	0 -1
title seven	0 10
title share	0 4
title she	0 -5
title shelf	0 -1
title shelfie	0 2
title shelving	0 7
title shirt	0 3
title short	0 -5
title shorter	0 -3
title shortlist	0 -4
title should	0 6
title show	0 -2
title shut	0 -22
title side	0 -6
title sign	0 -5
title simultaneous	0 -3
title site	0 8
title sitting	0 5
title six	0 -9
title sixteen	0 2
title size	0 -1
title skill	0 2
title slam	0 -3
title slot	0 -3
title small	0 14
title smell	0 2
title snow	0 5
title soar	0 -4
title society	0 -6
title software	0 1
title song	0 -2
title soon	0 1
title sought	0 16
title sound	0 -2
title soup	0 -3
title source	0 4
title south	0 4
title space	0 -2
title spanish	0 8
title speak	0 12
title speaker	0 -40
title special	0 -15
title specialist	0 -10
title spectrum	0 -1
title spelling	0 -3
title sponsor	0 2
title spring	0 -11
title square	0 -2
title stabilization	0 -3
title stack	0 -7
title staff	0 -6
title staffing	0 -1
title stage	0 1
title stairwell	0 -1
title standard	0 -4
title standing	0 -12
title start	0 1
title state	0 -13
title statement	0 -5
title statewide	0 -1
title step	0 -1
title stewardship	0 3
title stipend	0 -11
title stop	0 3
title storage	0 3
title store	0 -3
title storm	0 -34
title story	0 -6
title storyteller	0 18
title storytelling	0 4
title storywalk	0 1
title stranger	0 -3
title strategic	0 7
title strike	0 -1
title strong	0 9
title student	0 -4
title study	0 1
title suffrage	0 9
title summer	0 -19
title summit	0 -6
title supervisor	0 -5
title supper	0 12
title supply	0 3
title support	0 -4
title survey	0 7
title survive	0 -1
title suspended	0 -6
title swap	0 -8
title symposium	0 5
title system	0 -11
title t	0 3
title tabletop	0 7
title take	0 -4
title talk	0 -6
title target	0 -10
title taught	0 3
title teach	0 7
title teaching	0 5
title teague	0 -3
title team	0 -7
title tear	0 2
title tech	0 -2
title technical	0 3
title technology	0 10
title teen	0 -30
title telescope	0 13
title tell	0 2
title ten	0 -12
title tender	0 -4
title tenure	0 1
title term	0 1
title tester	0 4
title testing	0 -3
title than	0 -6
title thank	0 -13
title that	0 -6
title the	0 10
title them	0 5
title theme	0 16
title theology	0 3
title there	0 10
title thing	0 -4
title think	0 -10
title third	0 11
title this	0 -5
title three	0 -12
title through	0 4
title thunder	0 -5
title thursday	0 -4
title time	0 -17
title timeline	0 -1
title tiny	0 -2
title title	0 28
title to	0 -28
title tomorrow	0 30
title tomorrow's	0 30
title tool	0 -1
title top	0 -3
title tour	0 -11
title touring	0 2
title town	0 -11
title track	0 2
title trade	0 2
title trading	0 -1
title train	0 -6
title trainee	0 16
title trainer	0 -6
title training	0 5
title transport	0 5
title trauma	0 -1
title travel	0 -8
title traveling	0 6
title treasurer	0 7
title tree	0 -2
title trial	0 -9
title tribal	0 13
title trivia	0 -9
title truck	0 6
title trustee	0 -6
title truth	0 -9
title tu	0 -2
title tuesday	0 -3
title turn	0 -1
title twelve	0 -6
title twice	0 8
title two	0 18
title under	0 12
title understanding	0 -1
title union	0 -4
title university	0 -1
title unlimited	0 -1
title unpaid	0 -1
title unwanted	0 -1
title us	0 6
title used	0 1
title user	0 5
title usual	0 -3
title vacancy	0 2
title van	0 -9
title vandalized	0 -10
title vault	0 1
title vehicle	0 -4
title vendor	0 -5
title veteran	0 8
title video	0 8
title village	0 2
title virtual	0 -1
title visit	0 12
title visiting	0 -1
title voice	0 -1
title volume	0 -2
title volunteer	0 -10
title volunteered	0 7
title vote	0 -30
title voter	0 -2
title voucher	0 4
title wale	0 2
title walk	0 9
title wanted	0 12
title watch	0 -15
title water	0 -11
title way	0 -1
title we	0 -22
title we'd	0 -1
title we'll	0 6
title we're	0 7
title weathering	0 -3
title webinar	0 -17
title website	0 -2
title weeding	0 -3
title week	0 20
title weekend	0 11
title weekly	0 -3
title welcome	0 -5
title well	0 -1
title went	0 -2
title west	0 -5
title western	0 4
title wet	0 -2
title what	0 8
title what's	0 -5
title wheel	0 1
title where	0 -9
title which	0 3
title whitmore	0 -2
title who	0 34
title who's	0 -2
title why	0 -5
title will	0 -13
title winner	0 7
title winning	0 -2
title winnipeg	0 2
title winter	0 28
title wishe	0 -6
title with	0 -10
title withdrawn	0 -20
title without	0 4
title women	0 -2
title women's	0 1
title word	0 -4
title work	0 -12
title worked	0 3
title working	0 6
title workshop	0 15
title world	0 -4
title worst	0 2
title would	0 -8
title wrap	0 -4
title write	0 -1
title writer	0 7
title writing	0 48
title xii	0 -1
title year	0 9
title year's	0 -1
title yes	0 -2
title you	0 5
title young	0 -2
title your	0 22
title youth	0 9
title yusra	0 4
title zine	0 9
void	0 -52
"""
