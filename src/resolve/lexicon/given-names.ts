/** Forms of one given name, a set a line: short forms, and the same name in neighbouring languages. */
const table = `
alexander aleksandr aleksander oleksandr alex aleksandrs alexandr sasha
alexei aleksei oleksii oleksiy
andrew andrei andrii andriy andy
anthony antony tony
antonio antonius
barbara barb
benjamin ben
charles charlie chuck
christopher chris
daniel dan danny daniil
david dave
deborah debbie
dmitri dmytro dimitri dimitrii
donald don donny
edward ed eddie ted
elizabeth liz beth betty
eugene yevgeny evgeny yevhen
frederick fred freddie
george georgi georgy heorhii giorgi giorgos georgios yorgos
gregory greg hryhorii grigory
james jim jimmy jamie
jacob jake
joseph joe joey josef
john johnny jack
jonathan jon
katherine catherine kate kathy katie kathryn
kenneth ken kenny
lawrence larry
margaret maggie peggy meg
matthew matt
michael mike mick
mikhail mykhailo mihail mihai
nicholas nick
nikolai mykola
patricia pat patty
patrick pat
peter pete
petro pyotr petr
philip phil phillip
rebecca becky
richard rick dick rich
robert bob rob bobby
ronald ron
samuel sam
samantha sam
sergei serhii serhiy sergey
stephen steve steven
susan sue
theodore ted
thomas tom tommy
timothy tim
victor viktor
victoria vicky
vladimir volodymyr vladimirs
william bill will billy
yuri yurii yury iurii
zachary zach
mohammed mohamed muhammad mohammad muhammed mohamad mehmet mehmed mohd
ahmed ahmad ahmet achmed
hussein husain hussain hossein huseyin husayn
hassan hasan
khalid khaled chalid halid
qasim qassem kassem qasem kasim gassem kacem
yousef yusuf youssef yosef yusef youssouf
omar umar omer
osama usama
fatima fatma fatimah
aisha ayesha aysha aicha
abdallah abdullah abdulla abdellah
ibrahim ebrahim brahim
ismail esmail ismael
mustafa mostafa moustapha mustapha
mahmoud mahmud mehmood
said saeed sayed saied
salim saleem selim
rashid rashed rasheed rachid
jamal gamal djamal cemal
tariq tarek tarik
nasser nasir naser
suleiman sulaiman soleiman suleyman sulayman
muammar moammar muamar
francisco paco pancho
jose pepe
ignacio nacho
enrique quique
roberto beto
rafael rafa
giovanni gianni
giuseppe beppe peppe
wilhelm willi willy
friedrich fritz
johannes hannes johann hans
josef sepp jupp
heinrich heinz
katarzyna kasia
malgorzata gosia
ivan vanya
pavel pasha pavlo
ekaterina katya yekaterina kateryna
natalia natasha nataliya natalya nataliia
tatiana tanya tatyana tetiana
olga olha
elena yelena olena
irina iryna
anastasia nastya anastasiya anastasiia
svetlana svitlana sveta
konstantin kostya kostyantyn
gennady gennadi hennadii hennadiy
igor ihor
oleg oleh
vasily vasyl vasilii
`;

const setsOf: ReadonlyMap<string, readonly number[]> = table
  .trim()
  .split('\n')
  .reduce((sets, line, index) => {
    for (const name of line.split(' ')) sets.set(name, [...(sets.get(name) ?? []), index]);
    return sets;
  }, new Map<string, readonly number[]>());

/** Whether two folded given names are forms of one. */
export const formsOfOneName = (a: string, b: string): boolean =>
  setsOf.get(a)?.some(set => setsOf.get(b)?.includes(set)) ?? false;
