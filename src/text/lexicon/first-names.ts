/** First names whose bearers are nearly always men, or women, around the world. */
const men = `aaron abdul abdullah abel abraham adam adrian ahmad ahmed alan albert aleksandr alejandro alex alexander alexei alfred ali allan amir anatoly anders andre andreas andrei andrew andris andriy angus ansel anthony antoine anton antonio
  antony ante antti ari arjun arnold arthur arturo ashraf aziz barack barry benjamin bernard bernie bill bob boris brad brandon brendan brett brian bruce bruno bryan carl carlos cesar charles chris christian christopher
  chuck clarence colin craig cyril dan daniel darren dave david dean denis dennis derek dick diego dimitri dirk dmitri dmitry dominic don donald douglas duncan dylan ed eddie edgar edmund eduardo edward edwin elias emil emmanuel
  enrique eric erik ernest ethan eugene evgeny felipe felix ferdinand fernando francisco francois françois frank franz fred frederick gabriel gareth gary gavin geoff geoffrey george gerald gerard gerhard giacomo giorgio giovanni giuseppe glenn
  gordon graham greg gregory guillermo gustavo hamid hans harold harry hassan heinz helmut henri henrik henry herbert herman hiroshi hossein howard hugh hugo hussein ian ibrahim igor ilya imran isaac ismail ivan ivo jack jacob jacques jaime jake
  james jamal jan jared jason javier jean jeff jeffrey jens jeremy jerome jerry jesus jim jimmy joachim joao joaquin joe joel johan johann johannes john jon jonas jonathan jorge jose josé josef joseph joshua juan julian julio jürgen justin kamal karl
  keith ken kenneth kevin khalid klaus konstantin kurt larry lars laurent lee leo leon leonard leonid leopold liam lionel louis luca lucas luigi luis luke magnus mahmoud malcolm manuel marc marcel marco marcos marcus mario mark markus martin
  matt matteo matthew matthias maurice max maxim michael michel miguel mihai mike mikhail miles miguel milan mohamed mohammad mohammed moritz mustafa naoki narendra nathan neil nelson nicholas nicolas nigel nikolai nils noah noel norman olaf oleg oleksandr oleksiy oliver olivier
  omar oscar oskar osman otto owen pablo paolo patrick paul paulius paulo pavel pedro per peter petr philip philippe phil pierre piotr rafael rahul raj rajesh ralph ramon randy raúl ray raymond reza ricardo richard rick rob robert roberto robin rodrigo roger roland rolf roman ron ronald rory ross roy
  rupert russell ryan said salman salvador sam samuel santiago scott sean sebastian sergei sergey sergio seth shane simon stanislav stefan stephen steve steven stuart sven tariq ted terry theodore thomas tim timothy tobias todd tom tomas tomás tony trevor umar vaclav
  valery vasily victor viktor vincent vitaly vladimir volodymyr walter warren wayne werner wilhelm will william wolfgang xavier yasser yousef yuri yusuf yves zachary zoltan`;

const women = `abigail ada adele agnes aisha alejandra alexandra alice alicia alina alison amanda amelia amina amy ana anastasia andrea angela angelina anita ann anna anne annette annika antonia ashley astrid audrey barbara beata beatrice belinda bella   beth bettina beverly birgit bonnie brenda bridget brigitte camila carla carmen carol carolina caroline catherine cecilia celia charlotte cheryl chloe christina christine claire clara claudia cynthia daisy daniela deborah denise diana diane dilma dolores donna dora doris dorothy
  eileen elaine eleanor elena elisabeth eliza elizabeth ella ellen elsa emily emma erica erika ester esther eva eve evelyn fatima fatou fiona florence frances francesca frida gabriela gabriele gail gemma georgia geraldine gina giorgia giulia gloria grace greta gretchen gudrun hanna hannah harriet heather
  heidi helen helena helga hillary ida imani ines inga ingrid irene irina iris isabel isabella isabelle ivana jacinda jacqueline jana jane janet janice jasmine jean jeanne jennifer jessica jill joan joanna josephine joy joyce juanita judith julia juliana julie karen karin karina kate katherine
  kathleen kathryn kathy katja katrin kelly kerry kim kirsten kristin kristina latifa laura lauren lea leila lena leticia liliana lily linda lisa lisbeth liz lorraine louise lucia lucy luisa lydia madeleine magda maggie maja malala margaret margarita maria mariam marian marianne marie marina marjorie
  marta martha martina mary maryam matilda maya megan melanie melissa mercedes mia michelle mila miriam moira mona monica monika nadia nadja nancy naomi natalia natalie natasha nicola nicole nina nora norma olga olivia paloma pamela patricia paula pauline petra pilar priya rachel rania rebecca regina
  renata rita roberta rosa rosario rosemary rosie roxana ruth sabine sabrina sadia sally samantha sandra sara sarah sharon sheila shirley silvia simone siobhan sofia sonia sonja sophia sophie stella stephanie sue susan susana susanne suzanne svetlana sylvia tamara tania tanya tatiana teresa
  tereza theresa thérèse tiffany tina tracy ulrike ursula valentina valerie vanessa vera veronica veronika victoria viktoria viola virginia vivian wendy xenia yael yasmin yoko yolanda yulia yvonne zainab zoe`;

const entries = (names: string, gender: 'MALE' | 'FEMALE') => names.split(/\s+/).map(name => [name, gender] as const);

/** The gender that a first name, in lower case, tells; nothing where it tells none. */
export const genderOfFirstName: ReadonlyMap<string, 'MALE' | 'FEMALE'> = new Map([
  ...entries(men, 'MALE'),
  ...entries(women, 'FEMALE'),
]);
