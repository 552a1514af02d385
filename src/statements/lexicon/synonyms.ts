import { stemOf } from '../comparable-words.ts';

/** Words that news uses for one thing, a set a line; a word may stand in several. */
const table = `
ask request seek demand appeal call urge petition
ask question query
help aid assist assistance support relief
pay paid cough fork settle
refund repay reimburse compensate compensation
pay payment
explosion explode blast detonate detonation
collision collide
invasion invade
suspension suspend
admission admit
expansion expand
theft thief
complaint complain
proof prove
speech speak
choice choose
gift give
flight fly
flight flee
birth born
growth grow
seizure seize confiscate confiscation impound
weapon gun guns rifle artillery
shell shelling fire shoot gun guns artillery
punish suspend ban
ransom payoff extortion blackmail
steal theft rob robbery loot breach hack snatch swipe
steal breach hack leak exfiltrate copy download extract take
leak spill disclose divulge reveal
breach hack intrusion break-in cyberattack hacker
copy duplicate download extract
cancel cancellation scrap axe ground abandon call
lack shortage scarcity short few want understaffed
crew staff attendant attendants personnel employee employees worker workers workforce
genuine real authentic true actual bona
fake false forged forge forgery fabricate fabrication hoax bogus counterfeit doctored
store keep hold retain
report notify notification inform file alert tell submit
fine penalty penalise penalize sanction punish punishment
kill dead die death deaths fatal fatality perish lethal
injure injury wound hurt
attack strike assault raid hit target
fire launch shoot
bomb bombing shell shelling bombard bombardment
invade invasion offensive incursion
troops soldiers soldier troop forces army military
weapon weapons arms munitions armament
talk talks negotiation negotiations negotiate discuss discussion bargain
agreement deal accord pact treaty contract
truce ceasefire armistice
meet meeting summit encounter
resign resignation quit step leave depart departure
dismiss dismissal fire sack oust remove removal
hire appoint appointment employ recruit engage
arrest detain detention custody
jail imprison imprisonment prison incarcerate
bribe bribery corruption graft kickback backhander
fraud cheat swindle scam deceive defraud
lie mislead deceive untruth falsehood
buy purchase acquire acquisition
sell sale
rise increase grow growth climb surge gain soar jump
fall drop decline decrease plunge sink slump dip
cut reduce reduction slash lower
close shut shutdown closure
open reopen opening
build construct construction erect
destroy destruction ruin wreck demolish demolition
destroy discard dispose bin pour shred incinerate throw
damage harm spoil
spill discharge dump release pour
poison contaminate contamination pollute pollution taint toxic
burn fire blaze
crash collide collision hit ram
sink founder
delay postpone postponement late defer
hide conceal concealment cover secret withhold
know aware knowledge awareness learn
see show seen shown view look
tell inform told brief warn
send deliver delivery dispatch forward ship post transmit
receive arrive arrival get obtain reach
send arrive receive deliver
letter email e-mail mail message note notice
apologise apologize apology sorry regret
plan intend intention propose
schedule plan timetable course
money fund funds funding cash sum euro euros dollar dollars pound pounds crown crowns krone kroner krona kronor franc francs peso pesos rupee rupees yen yuan rand lira
vote ballot poll
rig manipulate manipulation tamper falsify falsification doctor
spy espionage surveillance
threaten threat menace
promise pledge vow commit
withdraw withdrawal pull retreat pullout
deploy deployment send station
provide supply give hand deliver donate
give administer dose inject injection drug dope doping
drug substance doping medicine
allow permit permission let authorise authorize approve approval
ban prohibit prohibition forbid outlaw bar
investigate investigation probe inquiry examine
test trial
positive fail
fail failure
win victory beat defeat triumph
lose loss
fault glitch malfunction failure bug defect flaw
technical computer software system
file document documents papers dossier paper record records folder
record records data entry entries detail details information file
data information database
client customer customers passenger passengers traveller travellers consumer
pupil student schoolchild
child children kid kids minor
car vehicle automobile
ship vessel boat ferry tanker freighter trawler
plane aircraft jet airliner airplane
lorry truck
police officer officers constable
doctor physician medic
hospital clinic infirmary
house home residence
river stream
water drinking tap
company firm business corporation
boss chief head chairman chairwoman director manager executive president
mayor mayoress
government cabinet administration
minister secretary
spokesman spokeswoman spokesperson
parliament lawmakers legislature assembly
election poll vote
judge court tribunal
lawyer attorney counsel solicitor
reporter journalist correspondent
share stock shares
wage pay salary wages earnings
job post position
job jobs layoff redundancy
union unions
strike walkout stoppage
protest demonstrate demonstration rally march
refuse decline reject rejection rebuff turn
accept acceptance agree approve
stop halt end cease suspend suspension discontinue
start begin launch commence
continue persist proceed carry
use employ deploy utilise
need require
want wish desire
try attempt seek
find discover discovery detect spot
lose misplace mislay
search look
move shift relocate transfer
pass hand give transfer
leave abandon desert exit quit
enter entry trespass
cross come enter
return back
bring carry transport
visit trip travel tour
follow pursue chase
touch take handle
take use consume swallow
eat consume
meet see
fix mend repair
check inspect inspection examine
warn warning alert caution
order instruct command direct instruction
force compel coerce make
push shove
break fracture crack
crack split fissure crevice
leak seep drip
fall collapse topple
collapse cave crumble
flood flooding inundate deluge
storm hurricane gale
sick ill illness disease unwell infect
safe secure
dangerous unsafe hazardous risky
quick fast swift
big large huge great major
small little minor tiny
new recent fresh
old ancient
false untrue wrong
unencrypted plaintext plain clear unprotected
password passwords
server servers computer computers machine machines
unpaid owe debt owing arrears
overcharge overbill
tax levy duty
rent lease
plagiarise plagiarism copy crib
dig excavate excavation unearth
sample samples specimen tube tubes
goods cargo freight
award prize trophy
title cup championship trophy
chemical chemicals
waste rubbish sewage effluent trash
animal animals
tree trees
road street highway
bridge span viaduct
rail railway train
airport airfield
border frontier
refugee migrant
hostage captive
free release liberate
torture abuse mistreat
harass harassment bully bullying
vaccinate vaccine jab
virus infection
quarrel dispute row argument
agree consent
sign signature
secret covert clandestine
offer propose
borrow loan lend
pension retire retirement
abroad overseas foreign
evacuate evacuation
rescue save
guard protect protection
quit stand
swap switch exchange substitute substitution replace replacement interchange
copy replica imitation reproduction facsimile dud fake duplicate
original genuine authentic
open prise pry unseal unlock unpack
danger risk peril hazard jeopardy
cancel tear terminate termination annul revoke rescind void end
lapse expire expiry run
contract agreement deal
tamper meddle interfere touch alter alteration change amend edit cook
alter alteration change amend modify
lie rest stay remain sit
lighter lightweight underweight
weigh weight
miss missing vanish disappear disappearance lost gone
remove removal take
photograph photo picture image snap shot
crack cracked fissure fracture split
overload overweight overloaded heavy
aware informed told know warn
write wrote letter note
ask request demand apply application
insure insurance policy
claim demand
blame fault responsible responsibility cause
cause lead trigger due because
frost cold freeze ice
heat hot
drunk intoxicate alcohol sober
fall slip trip stumble
drown drowning
escape flee flight abscond
beat batter assault punch hit kick
shove push jostle
insult abuse swear slur
abuse molest assault harass
affair relationship
marry marriage wed wedding
divorce separate separation split
vandalise vandalize vandalism deface graffiti
cheat cheating
match fix fixing game
bid offer tender
merge merger takeover acquire
bankrupt bankruptcy insolvent insolvency collapse
debt loan owe
profit earnings income
salary wage pay wages
bonus payment
expel expulsion eject deport deportation
summon summons call recall
ambassador envoy diplomat
sanction embargo
occupy occupation
surrender capitulate
shoot shot fire gun
plane drone aircraft
drone uav
missile rocket
mine mines landmine
bomb explosive device
hospitalise hospitalize hospital
infect infection contaminate
recall withdraw
vaccine jab dose
trial study
sample specimen test
dose overdose
side-effect effect reaction
outage blackout
power electricity
gas fuel
pipe pipeline
dam reservoir
water flood
wave tsunami
landslide mudslide
sewage effluent wastewater
fishing fish catch
hunt poach poaching
log felling logging fell
smuggle smuggling traffic trafficking contraband
counterfeit forge fake
launder laundering
evade evasion avoid dodge
leak leakage seep seepage spill
dump discard tip
pollute pollution contaminate
maintain maintenance upkeep service
inspect inspection check survey audit
license licence permit
certify certificate certification
expire lapse
derail derailment
brake brakes
signal signals
pilot captain
crew sailors seamen
driver motorist
speed speeding fast
overtake pass
crash accident collision wreck
`;

const setsOf: ReadonlyMap<string, readonly number[]> = table
  .trim()
  .split('\n')
  .reduce((sets, line, index) => {
    for (const stem of new Set(line.split(' ').map(stemOf))) sets.set(stem, [...(sets.get(stem) ?? []), index]);
    return sets;
  }, new Map<string, readonly number[]>());

/** The sets in which a stem stands, by number. */
export const meaningsOf = (stem: string): readonly number[] => setsOf.get(stem) ?? [];

/** Whether two stems are of words that mean the same. */
export function meanTheSame(a: string, b: string): boolean {
  if (a === b) return true;
  const own = setsOf.get(a);
  const others = own && setsOf.get(b);
  return others !== undefined && own!.some(set => others.includes(set));
}
