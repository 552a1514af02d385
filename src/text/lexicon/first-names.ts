/** First names, folded, whose bearers are nearly always men, or women, around the world. */
const men = `
  aapo aaron abdelaziz abdou abdul abdulaziz abdullah abebe abel abraham achim adam adel adil adolfo adrian agim
  agostino agus ahmad ahmed ahti aidan aigar aigars ain ainars aivars ajay akash akin akira alain alan alasdair
  alastair albert alberto albin aldo alec alejandro aleks aleksander aleksandr aleksejs alessandro alex alexander
  alexandre alexandros alexandru alexei alfonso alfred alfredo algirdas ali alistair allan almir alois aloys alpha
  alvaro amadou amir amit amos anand ananda anatol anatolijs anatoly anders andre andreas andrei andrejs andrew
  andris andrius andriy andrus andrzej angelo angus anil ansel ansis antanas ante anthony antoine anton antoni
  antonio antonis antony antti antun anwar aram archie ardian ari aristide arjun arkady armand armando armin arnaud
  arne arnis arno arnold arsen arseniy arthur arto artur arturo arturs arun arvid arvids arvo ashok ashraf ashton
  asif aslan aubrey audun august auguste augustin aung aurel aurelio avi axel ayman ayub azim aziz babak bambang
  baptiste barack barnabas barry bartholomew bartosz bashar basil basile bastian bautista bela benedict benedikt
  benito benjamin benny bent beppe bernard bernardo bernd bernie bernt bertil bertrand bill birger bjarne bjorn
  blaise bob bogdan bohdan bojan boleslaw boris brad bram brandon branko brendan brendon brett brian bror bruce bruno
  bryan bryce budi burak calum cameron carl carlo carlos carsten casper cecil cem cengiz cesar cevdet chaim charles
  chidi chinedu chris christian christopher chuck chukwudi ciaran clarence claudio claus clemens clement cletus cliff
  clifford clive clyde colin conor conrad constantin corey cornelius cosmo craig cristian cristiano cristobal curtis
  cyril dag dagfinn dai dainis dalibor damian damien damir damjan dan daniel dario darius darko darren dave david
  davide davit davor dean declan delroy demetrius denis dennis denys derek desmond detlef devon dick diego dieter
  dietmar dietrich dimitar dimitri dimitris dinesh dirk djordje dmitri dmitry domantas domingo dominic dominik don
  donald donatas dorian doug dougal douglas dragan drago duc duncan dusan dwayne dwight dylan dzintars eamon earl
  eckart eckhard ed eddie edgar edgars edmond edmund edsel eduard eduardo edvard edvin edward edwardo edwin efe
  efrain egbert egil egon einar eitan eivind eko elias elmars elmer elton elvis emanuel emil emile emilio emmanuel
  emre enda endel enrique enzo erdal eric erich erik erkki erling ernest ernesto ernst erwin esteban ethan etienne
  eugen eugene eugenio evaldas evan evert evgeny ezequiel ezra fabian fabio fabrice facundo fadi fahad faisal farhad
  farid faruk fausto federico fedor feliks felipe felix ferdinand ferenc fergus fernand fernando fidel filip filippo
  finn fiodor flavio florian florin floyd folke francesco francisco franco francois frank frankie franklin franz fred
  frederick fredrik friedrich fritz fyodor gabriel gael gaetan gareth garrett gary gaspar gaston gavin gavril
  gediminas geert geir gennady geoff geoffrey georg george georges georgi georgios gerald gerard gerardo gerd gerhard
  german germano gerry gert ghassan gheorghe giacomo gian gianluca gianni gilbert gilberto gilles gintaras gints
  giorgio giovanni giulio giuseppe gjermund gleb glenn godfrey gonzalo goran gordon gottfried graham grant greg
  gregory grigory guido guilherme guillaume guillermo gunnar guntars gunther guntis gus gustaf gustav gustave gustavo
  guy gytis haakon hakan hal halvard hamad hamid hamza hannes hannu hans harald hari harold harri harry hartmut
  haruki harvey hasan hassan hector heikki heiko heimo heinz helge hellmut helmut hendra hendrik henning henri henrik
  henry henryk heorhii herbert heribert herman hermann hernan herve hichem hilmar hiroshi hisham holger horacio
  horatio horst hossein howard hristo hrvoje hubert hugh hugo humberto hung hussein iain ian ibrahim ibrahima ichiro
  idris ignacio ignatius igor ihor iker illia ilmari ilmars ilya imants imran imre indulis ingemar ingmar ingo ingvar
  inigo innocent ioannis ion ionut irakli irvin isaac isaiah isidro iskander islam ismael ismail israel issa istvan
  italo ivan ivars iver ivo ivor jaakko jaan jaap jacek jack jacob jacobo jacques jagdish jaime jair jake jakob jakub
  jalal jamal james jan janez janis janne janos janusz januz jared jari jarkko jarl jarmo jaromir jaroslav jaroslaw
  jason jasper jaume javad javed javier jayden jayesh jed jef jeff jeffrey jens jeppe jeremy jerome jerry jerzy
  jesper jesus jevgeni jim jimmy jiri jiro joachim joakim joao joaquin jochen joe joel joern joey johan johann
  johannes john johnny johnson joko jon jonas jonathan joop joost jordi jorge jorgen jorn jose josef joseph joshua
  josip jouni jovan jozef juan juha juhani juho jukka julen julian julien julio julius junaid jurgen jurgis juri
  juris jussi justin kaarel kabir kai kaj kalev kalle kalvis kamal kamil kareem karel karim karl karlis karol karsten
  kaspar kaspars kasper kaveh kazimierz kazuo keijo keir keith kelvin kemal ken kenji kenneth kent kerem kerim
  kestutis ketil kevin kevork khaled khalid kiril kjartan kjell klas klaus klemens knud knut kofi kojo konrad
  konstantin kosta kostas kristaps kristian kristijonas kristjan kristof kristoffer krists krzysztof kumar kunal kurt
  kwabena kwame kwasi kyle kyriakos lachlan ladislav lamine lance larry lars lasse laszlo laurent lauri laurynas
  lawrence lazar leandro lech lee leif leighton lennart lenny leo leon leonard leone leonid leopold leopoldo leszek
  lev lewis liam lincoln linus lionel lloyd lorenzo lothar louis lubomir luca lucas luciano lucien ludovic ludwig
  luigi luis lukas lukasz luke luther lyle maarten maciej mads magne magnus maher mahmoud maik mait maksim maksym
  malcolm mamadou manfred manoj manolis mansour manu manuel marat marc marcel marcelo marcin marcio marco marcos
  marcus marek margus mariano marijan marinus mario maris mark markus mars mart martin martins martti martynas
  massimo matej mateo mateus mateusz mathieu mathis mati matias matija mats matt matteo matthew matthias matti matyas
  maurice mauricio maurizio mauro max maxim maxime maximilian mehdi mehmet melvin menachem mert mervyn micah micha
  michael michal michel mick mieczyslaw miguel mihai mihail mihhail mihkel mika mikael mike mikhail mikkel mikko
  mikolaj milan miles milos mindaugas mircea miro miroslav mirza mitar mladen mohamed mohammad mohammed mohan mohsen
  moises monty mordechai moritz morten moses moshe moussa muhammad muhammed mukesh murad murat murray musa mustafa
  mykhailo mykola nabil nader nadim naim najib naoki narendra nasser nathan nathaniel naveen navid nebojsa ned
  neeraj neil nelson nenad nestor niall nicholas nick nico nicolae nicolai nicolas niels nigel niklas niko nikola
  nikolai nikolaj nikolaos nikolas nikos nils nima nitin njal noah nobuo noel norman normunds nuno nursultan obed
  octavio odd odin ofer olaf olav olavi ole oleg oleksandr oleksii oleksiy olev olexandr oliver olivier oliviero olle
  olof omar ondrej onni onur oriol orlando orson oscar oskar oskars osman ossi oswald oswaldo othman otis ottavio
  otto ousmane ovidiu owen ozan ozgur paavo pablo pal palle panagiotis paolo parviz pascal patricio patrick paul
  paulius paulo pavel pavlo pawel peder pedro peeter pekka pelle per percy perry petar peter peteris petr petras
  petri petro petros petrus petter phil philip philippe pierluigi pierre piers piet pieter pietro piotr pjotr placido
  prakash pranas pranav prasit predrag priit przemyslaw qasim quang quentin rafael rafal raffaele rahul raimonds
  raimund rainer raivo raj rajan rajesh rajiv ralf ralph ramadan ramesh rami ramiro ramon ramunas randall randy
  rashid rasmus ratko raul ray raymond raymundo reidar reijo reinhard reinhold reinis reino remi remigijus renato
  renaud reto reuben reuven reza rhys ricardo ricards richard rick rihards rikard rimantas rino rishi risto rizal
  roar rob robbie robby robert robertas roberto roberts robin rocco rodney rodolfo rodrigo rodrigue roelof roger
  rohan rohit roland rolf romain roman romeo ron ronald ronan ronnie roope rory ross rostislav roy rudi rudolf rudy
  rune rupert ruslan russell rustam ryan ryszard saad sabri sacha sachin said sajid saleh salim salman salvador sam
  sameer sami samir samuel samuli sandor sandro sanjay sante santeri santiago satoshi saul saulius savas scott seamus
  sean sebastian sebastien selcuk selim sepp serge sergei sergejs sergey sergio serhii serhiy seth seydou shaheen
  shakir shane shashi shaun shawn shigeru shimon shinzo shlomo siegfried sigfrid sigmund sigurd sigurdur silas silvio
  simeon simon simonas sindre siyabonga slamet slava slavko slobodan sofus sohail solomon somchai soren spencer
  srdjan stanislav stanislaw stanley stefan steffen stelios sten stepan stephan stephane stephen steve steven stewart
  stig stoyan stuart suleiman sunil surasak sutrisno svante svein sven sverre sylvain sylvester szymon taavi tadas
  tadeusz taha tahir takashi takeshi takis talal tamas tancredi tarek tariel tariq tarmo taro tauno tayyip ted teemu
  teodor terence terje terry thabo thanos theodore thiago thierry thomas thor thorsten thurston tibor tiit till tim
  timo timothy timur tito tobias todd tom tomas tomasz tomaz tomislav tommaso tommy tony toomas tor toralf torben
  torbjorn tord tore torgeir torsten trevor tristan trond trygve tuan tudor tuomas tyler tyrone ubaldo udo uffe ulf
  ulises ulrich umar umberto umit urban urho urmas uros ushan uwe vaclav vadim vadims vadym vahan vaidas valdas
  valdemar valdis valentin valentino valentyn valerio valeriy valery valters valtteri vance vangelis vasil vasile
  vasilis vasily vasyl vegard veikko veiko velimir veljko vello vernon vesa victor vidar vidas viet viggo vijay vikas
  vikram viktor viktors vilhelm viljar vilmos vincas vincent vincenzo vinod virgil virginijus vishal vitali vitalii
  vitaliy vitaly vito vittorio vladimir vladimirs vladislav vladislavs vlado vojtech volker volodimir volodymyr
  vyacheslav vytautas wahyu waldemar walid wally walt walter warren wasim wassim wayne wendell werner wes wesley
  wieslaw wilbur wilfred wilfried wilhelm will willem willi william willy winfried winston witold wlodzimierz
  wojciech wolf wolfgang wolfram woody wouter xavier yaakov yahya yakov yann yannick yannis yaroslav yasin yasir
  yasser yasuo yaw yevgeny yevhen yiannis yigal yilmaz yitzhak ylli yoav yonas york yoshio yousef youssef yuri yurii
  yuriy yusuf yuval yves zachariah zachary zaid zaki zaur zbigniew zdenek zeev zeljko zenon zhivko ziad ziga zigmars
  zigmunds zlatko zoltan zoran zsolt zurab zvi zvonimir zydrunas`;

const women = `
  aada aase abena abigael abigail achieng ada adaeze adela adelaide adele adelina adriana adwoa afia afua agata
  agathe agnes agnese agneta agnieszka agota agrita ahlam aida aileen aili aina aino airi aisha aishwarya aiste aiya
  akinyi akosua akua alba albina alda aleida alejandra aleksandra alena alenka alessandra alessia alexa alexandra
  alexia alfreda alia alice alicia alina aliona alisa alison alissa aliya aliza alla allegra allison alma almudena
  alona alva alzbeta amaka amalia amalie amanda amara ameenah amelia amelie amina amira amy ana anabel anais
  anastasia anastasija anca andree andreja andzelika aneta angela angele angelica angelika angelina anica
  anika aniko anina anissa anita anja anke ann anna annabel annabelle anne annegret anneke anneli annelie annelien
  annelies annelise annemarie annette annika anouk antje antoinette antonella antonia antonina anu anuradha anya
  apolonia april arabella arantxa ariadna ariane arianna arja arlene armelle arta arwa asha ashley asma asta astra
  astrid asunta athena aud aude audra audrey audur augusta aurelia aurelie aurora ava aya ayesha ayse azadeh azra
  baiba barbara barbora barbro bea beata beate beatrice beatrix beatriz belinda bella benedetta benedicte benita
  berit bernadette berta bertha beth betsy bettie bettina betul beverly bianca bibi bice birgit birgita birgitta
  birgitte birte birthe blanca blanka blessing bodil bonnie bozena branka brenda bridget brigitte bruna brynhild
  busisiwe camelia camila camilla camille candice cara carina carine carla carlotta carme carmen carol carola carole
  carolina caroline catalina catarina cate caterina catherine cathrine cathy cecile cecilia cecilie celeste celia
  celine chantal charlene charlotte charu cheryl chiamaka chiara chidinma chiyo chloe christa christel christelle
  christiane christin christina christine ciara cinzia claire clara clarice clarissa clarisse claudette claudia
  claudine clea clelia clemence clementine colette concepcion concetta conchita connie constance consuelo cora
  coralie cordelia corinna corinne cornelia cosima courtney cristina cynthia dace dafne daga dagmar dagnija dagny
  dahlia daina daisy daiva dalia dana danica daniela danielle danuta danute daphne daria darina darja darya dawn
  debbie debora deborah deirdre delia delphine demelza denisa denise desiree despina devika diana diane dilma dina
  dita djamila doina dolly dolores dominika domnica donatella donna dora dorina doris dorota dorotea dorothea dorothy
  dorte dorthe dragana drita dubravka dunja dzintra ebba ebele edda edina edit edita edith edna efua egle eila eileen
  eilis eimear einat eira eirini elaine elana eleanor elena eleni elenora eleonora eleonore elfriede elga eliana elif
  elin elina elisa elisabeta elisabeth elisabetta elise eliska elita eliza elizabeth elizaveta elke ella ellen ellie
  ellinor elma elmira elodie elsa elsbeth else elsie elvira elwira elza elzbieta emanuela emi emilia emilie emily
  emine emma emmanuelle emmy ene enid enrica erica erika ermelinda erna ernesta ersilia esi esmeralda esperanza esra
  estefania estela estelle ester esther eszter etelka ettie eufemia eugenia eugenie eulalia eunice eva evangelia eve
  eveliina evelina eveline evelyn evita ewa fabienne fabiola fadia faith faiza fanny farah farida fatemeh fatiha
  fatima fatma fatou fatoumata fatuma faye felicia felicity fernanda fiamma filippa filomena fiona flavia fleur flora
  florence florentina folake fosca franca frances francesca francoise franziska frederica frederikke freja freya
  frida frieda fumiko funmi gabriela gabriele gail galina ganna gemma genevieve georgia geraldine gerda gerlinde
  germaine gertrud gertrude ghada gianna giedre gilda gillian gina ginevra ginta giorgia giovanna gisela gisele gita
  gitte giulia giuliana giuseppina gladys glenda glenys gloria gordana grace graciela grazia graziella grazina
  grazyna greet greta gretchen grete gretel grethe griet guadalupe gudbjorg gudny gudrun guida gulnara guna gunda
  gundega gunilla gunita gunta gwen gwendolyn gwyneth habiba hafsa hala halina hana hanan hanka hanna hannah hanne
  hanneke harriet harumi hatice haya hazel heather hedda hedvig hedy hege heidi heike heini helen helena helene helga
  helle helmi heloise henna henriette henrike hermine hilary hilda hilde hildegard hillary hiltrud hind hjordis honor
  honora hope hortense huda hulda ida idoia ieva ifeoma iga ilana ilaria ildiko ileana ilga ilka ilona ilse ilva ilze
  imani imelda imke imogen ina inara indira indra ineke ines inese ineta inga inge ingebjorg ingeborg inger ingibjorg
  ingrid ingrida ingunn inna inta ioana iolanda ira iraida irena irene irenka irina irine iris irja irma irmela
  irmgard isabel isabela isabella isabelle isadora iseult isidora ismene isolde ivana ivanka iveta ivona iwona
  izabela jaana jacinda jacinta jacoba jacqueline jadranka jadwiga jagoda jamila jana jane janelle janet janice
  janina janine jannicke jasmin jasmina jasmine jayne jeanette jeanine jeanne jelena jenifer jenna jenni jennie
  jennifer jenny jessica jessika jette jill jitka joan joana joanna jocelyn jodie johanna johanne jolanda jolanta
  jolita jorunn josefa josefina josefine josephine josette josie jovana joy joyce jozefa juana juanita judit judith
  juditha judy julia juliana julie juliette julija julita juljana june justina justyna jutta jytte kadri kaia kaisa
  kaja kajsa kamala kamila kanako kara karen karima karin karina karla karmen karola karolina karoline katarina
  katarzyna kate katerina kateryna katharina kathe katherine kathleen kathrin kathryn kathy kati katia katie katinka
  katja katri katrien katrin katrina katrine katya kaye kayla keiko kelly kemi kendra kerry kersti kerstin khadija
  khadijah kiara kiki kim kinga kirsi kirsten kirstine kirsty kitty kjersti klara klaudia klavdia kornelia kristel
  kristen kristiana kristiina kristin kristina kristine ksenia kseniya kubra kumiko kyoko kyra laila laima laimdota
  laine lamia lana lara larisa larissa latifa latoya laura laure lauren laurence laurie lavinia layla lea leah leda
  leena leida leila lelde lena lene leni lenka lenore leocadia leona leonie leonora leontien lesia lesley leticia
  letizia lia liana libuse lidia lidija lien liene lieselotte liga ligita liina liisa lila lili lilia lilian liliana
  liliane lilias lilija lilla lilli lillian lilly lily lina linda lindiwe linn linnea lisa lisbeth lise lisette
  liudmila liv liva livia liz liza lizzie lola lolita lore loredana lorena loreta loretta lorna lorraine lotta lotte
  louisa louise lourdes luba lubov lucia luciana lucie lucille lucinda lucrezia lucy ludivine ludmila ludmilla luisa
  luise lujza luna luzia lydia lydie lyn lynda lynette lynn lynne lyubov maaike maarit maarja mabel macarena madalena
  madalina madara maddalena madelaine madeleine magali magalie magda magdalena maggi maggie magnhild mai maia maija
  maike maile mairead mairi maisie maj maja makiko malala malgorzata malika malin malwina mami manal manana mandy
  manon manuela mara marcela marcella marcia mareike maren marga margaret margareta margarete margaretha margarita
  margaux margherita margit margita margo margot margret margrethe margriet margrit marguerite mari maria mariam
  mariama marian mariana mariann marianna marianne maricel marie mariela mariella mariette marija marijana marijke
  marika mariko marilyn marina marine marion marisa marisol marit marita marite mariya marjatta marjo marjolein
  marjorie marketa marla marlene marloes marna marsha marta martha martina martine marusa marusia maruta mary maryam
  maryna marzena masako masha mathilde matilda matilde maud maude maura maureen maxine may maya maylis mayu mayumi
  meaghan mechthild medea meera meg megan meghan megumi mehtap meike melania melanie melinda melissa melita melody
  merce mercedes meret merete meri meriem merike merja merle mette mia micaela michaela michela michele michelle
  michiko midori mieke miep mihaela mila milda mildred milena milica milla millicent mimi mina minerva minna mira
  miranda mireia mireille mirela mirella miriam mirja mirjam mirjana mirna miroslava misako mitra moana modupe moira
  mojca molly mona moni monica monika monique monta montserrat morag morgane mouna mounia muireann muriel myra myriam
  myrna myrtle naama nada nadege nadezhda nadia nadine nadja nahed naima najat nancy nanette naomi narges nastassja
  natalia natalie nataliia natalija natasa natascha natasha nathalie nausicaa navneet nazanin neda neele neha nela
  nelda nella nelli nellie nelly nena nerea nermin nesrin nevena ngaire ngozi niamh nicole nicoletta nicolette
  nika nilda nilufer nina ninon nirmala nisha njeri nkechi nneka noelia noelle noemi noemie nola nomsa nora noreen
  norma nuala nuria nurit oana odette odile odilia ofelia oksana oktavia olena olga olha olita olivia oliwia olympia
  oona ophelia oriana orla ornella orsolya ottilie otylia outi paivi paloma pamela pamina paola pascale patricia
  patrizia patrycja paula paulette paulina pauline pavla peggy penelope penny perla pernille petra petronella petya
  phoebe phyllis pia piia pilar pippa pirjo pirkko pola polina poppy portia prisca priscilla priya priyanka prudence
  pudina purificacion quirine rachel rachele rachida radka radmila rafaela raffaella ragna ragnhild rahel raili raisa
  raiza ramona randi rania ranka raquel rasa rasma raya rebecca rebekah rebekka reema reetta regina regine regula
  reham reiko reina reine rena renata renate rene renee reyhan rhea rhiannon rhoda rhona ria ricarda riikka riitta
  rika rikke rina rinske rita ritva rivka roberta roberte robyn romana romina romy ronja rosa rosalia rosalie
  rosalind rosalinda rosamund rosana rosanna rosanne rosario rosaura rose roseline rosella roselyn rosemary rosetta
  rosie rosina rosita roswitha rowena roxana roxane roxanne rozalia rudite ruta ruth ruxandra saara sabah sabiha
  sabine sabrina sadhana sadia safiya saga saida saija saila sakura salla sally salma salome saloua samantha samira
  sandra sandrine sanja sanna sanne saoirse sara sarah sarita sarka sarmite saskia satu savita selena selga selina
  selma senait seraphine serena serpil sevda severine sevgi shahla shaila shakira shanti sharmila sharon shauna
  shazia sheena sheila shelley sherry shima shira shirin shirley shobha shoshana shreya sibel sibylle sidonie
  sieglinde sif signe signija sigrid sigridur sigrun siiri silja silke silva silvana silvia silvie silvija simona
  sina sinead sinem sini sintija siobhan siri sirje sirpa sissel siv skaidrite slavica slavka snezana snjezana
  sofia sofie solange soledad solrun solveig solveiga solvita sonali songul sonia sonja sonya sophia sophie
  soraya soumaya stanislava stasa stefania stefanie stefanija steffi stella stephania stephanie stina stine suad sue
  sumaya suna sunita sunniva susan susana susann susanna susanne suse susie suvi suzana suzanne suzette svenja
  svetlana svitlana swantje sylvi sylvia sylvie tabea tabitha tahira taina tajana tamar tamara tamiko tamsin tana
  tania tanja tanya tara tarana tarja taru tasnim tatiana tatjana tatyana tea teija tekla telma temitope tena teodora
  teresa teresia teresita tereza tereze terezija terhi tess tessa tetiana thandi thea thekla thelma theodora theresa
  therese thora thordis thuy tiffany tihana tiia tiina tilda tilde tilly tina tiphaine tirzah titilayo tiziana toini
  tone tora torill torunn tove tracy traudl trine trinidad trudy tuija tuire tunde turid tuula tuulikki tyra ulla
  ulrika ulrike ulviye undine urmila ursa ursel ursina urska ursula urszula uta ute uzma vaida vaira vaiva
  valborg valda valentina valeria valerie valeriya valja vanda vanessa vanja vasiliki velma velta vendela venera
  venla vera verena verica veronica veronika veronique vesna vessela viana vibeke victoria vida vieno vigdis vija
  viktoria viktoriia viktorija vilma vincenza vineta viola viorica virginia virginie virpi virve vita vittoria viveca
  viveka vivian viviana vivien vivienne vizma vlasta wafa wanda wangari wanjiru wenche wendy wenke wiebke wiktoria
  wilhelmina wilhelmine wilma winifred winnie wislawa xanthe xenia ximena xiomara yael yana yara yasmin yelena
  yesenia yetunde yevgenia yewande ylva yoko yolanda yolande yordanka yukiko yuko yulia yuliya yumi yvette yvonne
  zahra zainab zaira zanda zane zanele zaneta zdenka zdravka zehra zelimira zeynep zhanna zinaida zita ziva zlata zoe
  zofia zora zoya zsofia zsuzsa zsuzsanna zuzana zuzanna`;

const entries = (names: string, gender: 'MALE' | 'FEMALE') =>
  names
    .trim()
    .split(/\s+/)
    .map(name => [name, gender] as const);

/** The gender that a folded first name tells; nothing where it tells none. */
export const genderOfFirstName: ReadonlyMap<string, 'MALE' | 'FEMALE'> = new Map([
  ...entries(men, 'MALE'),
  ...entries(women, 'FEMALE'),
]);
