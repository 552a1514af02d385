const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words before a personal name that are no part of it. */
export const titles = words(`
  mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness rev reverend father sister president
  minister senator governor mayor general gen colonel col major maj captain capt lieutenant lt sergeant sgt admiral
  ambassador judge justice king queen prince princess pope sheikh imam hon rt congressman congresswoman corporal
  brigadier marshal commander bishop rabbi
  chancellor premier secretary comrade herr frau monsieur madame`);

/** Words that say nothing of which body is meant. */
export const bodyStopwords = words(`
  the a an of for and in on at to de la le du des und der die das y e oü ou inc incorporated ltd limited llc plc gmbh
  ag sa spa bv nv ab oy as co corp corporation company group holding holdings sia uab ooo affairs its his their s`);

/** Words that many bodies of the same kind share. */
export const genericBodyWords = words(`
  ministry minister department foreign interior exterior defence justice finance health education culture trade energy
  transport agriculture state national federal central bank police army navy air force military force armed
  government parliament senate congress house court supreme high embassy consulate office agency authority inspectorate
  commission committee council board bureau service security intelligence presidency cabinet administration airline
  union league party opposition university hospital school club team data centre regulator prosecutor`);

/** What firms call themselves beside their names. */
export const businessWords = words(`
  airline airway air ferry shipping line shipyard yard railway bus motor auto car truck aerospace aviation energy power
  oil gas petroleum electric water mining steel metal chemical pharma pharmaceutical biotech health food dairy brewery
  bakery seafood salmon fishing timber paper textile fashion cosmetic toy furniture retail store supermarket bank
  banking insurance finance financial capital investment venture partner asset security software technology tech
  system network telecom mobile digital data media entertainment studio game logistic freight construction engineering
  industry manufacturing consulting service solution lab laboratory international global europe`);

/** Spellings of one word. */
export const spellings: ReadonlyMap<string, string> = new Map([
  ['defense', 'defence'],
  ['center', 'centre'],
  ['labor', 'labour'],
  ['harbor', 'harbour'],
  ['theater', 'theatre'],
  ['color', 'colour'],
  ['organisation', 'organization'],
  ['programme', 'program'],
  ['foreign', 'foreign'],
  ['external', 'foreign'],
  ['internal', 'interior'],
]);

/** Words in front of a collective that change how many, not who. */
export const quantifiers = words(`
  the a an some several many most few two three four five six seven eight nine ten eleven twelve dozen dozens hundreds
  scores both all other others another certain various unnamed unidentified anonymous senior top multiple one more
  least than at of these those this that any no numerous couple number`);

/** People who speak without a name and stand for a description, not for one person. */
export const collectives = words(`
  official source diplomat lawmaker insider aide employee worker analyst expert observer person people resident witness
  officer adviser advisor negotiator intelligence media outlet report hacker passenger protester activist critic`);

/** What stands at the end of an outlet's name without being part of it. */
export const outletSuffixes = /( news agency| press agency| agency| newspaper| com| org)$/;
