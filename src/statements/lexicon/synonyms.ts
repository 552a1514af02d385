import { stemOf } from '../comparable-words.ts';

/** Words that news uses for one thing, a set a line; a word may stand in several. */
const table = `
ask request seek demand appeal call urge
help aid assistance support relief
pay paid payment
steal stole stolen theft rob robbery loot
steal stolen breach hack leak exfiltrate
leak leaked spill disclose
copy copied download downloaded
cancel cancelled cancellation scrap scrapped axe axed ground grounded
lack shortage scarcity
crew staff attendant attendants personnel
genuine real authentic true actual
fake false forged fabricated hoax
store stored keep kept
report notify notified notification inform informed file filed
fine fined penalty penalise sanction
kill killed dead die died death deaths
injure injured wound wounded hurt
attack attacked strike struck assault raid
fire fired launch launched shoot shot
bomb bombed bombing shell shelled shelling
invade invaded invasion offensive incursion
troops soldiers forces army military
weapon weapons arms munitions
talk talks negotiation negotiations
agreement deal accord pact treaty
truce ceasefire armistice
meet met meeting summit
resign resigned quit step
dismiss dismissed fire fired sack sacked oust
hire hired appoint appointed
arrest arrested detain detained detention
jail jailed imprison imprisoned prison
bribe bribery corruption graft
fraud cheat cheated swindle
lie lied lying mislead misled deceive
buy bought purchase purchased acquire acquired
sell sold sale
rise rose risen increase increased grow grew
fall fell fallen drop dropped decline declined decrease
close closed shut shutdown closure
open opened reopen
build built construct constructed construction
destroy destroyed ruin wreck demolish
damage damaged harm
spill spilled discharge discharged dump dumped
poison poisoned contaminate contaminated contamination pollute polluted pollution
burn burned burnt fire blaze
crash crashed collide collided collision hit
sink sank sunk
delay delayed postpone postponed late
hide hid hidden conceal concealed cover
know knew known aware knowledge
send sent deliver delivered
receive received arrive arrived get got
apologise apologised apologize apology sorry
plan planned planning intend intended intention
schedule plan timetable course
money fund funds funding cash
vote voted ballot
rig rigged manipulate manipulated tamper tampered
spy spied espionage surveillance
threaten threatened threat
promise promised pledge pledged vow
withdraw withdrew withdrawn pull
deploy deployed send
provide provided supply supplied give gave
allow allowed permit permitted let
ban banned prohibit prohibited forbid
investigate investigated investigation probe inquiry
test tested trial
fail failed failure
win won victory
lose lost loss losses defeat
fault glitch malfunction failure
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
export const meanTheSame = (a: string, b: string): boolean =>
  a === b || (setsOf.get(a)?.some(set => setsOf.get(b)?.includes(set)) ?? false);
