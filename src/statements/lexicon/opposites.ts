import { groupBy } from '../../domain/order.ts';
import { stemOf } from '../comparable-words.ts';

/** Words that turn a sentence into its opposite: where one has the left and the other the right, they do not say the same. */
const table = `
accept reject
accept refuse
agree refuse
approve reject
approve refuse
allow ban
allow block
allow forbid
permit ban
attack defend
begin end
start stop
start end
open close
open shut
buy sell
raise cut
raise lower
increase cut
rise decline
rise fall
rise drop
climb fall
grow shrink
grow fall
gain lose
increase decrease
increase reduce
increase fall
fail succeed
failure success
pass fail
guilty innocent
legal illegal
lawful unlawful
loss gain
loss profit
lose win
lose gain
lose find
alive dead
survive die
arrive leave
arrive depart
enter leave
join leave
join quit
advance retreat
withdraw deploy
withdraw send
support oppose
back oppose
favour oppose
praise criticise
praise condemn
safe dangerous
safe unsafe
safe leaky
sound unsound
sound cracked
intact broken
intact damaged
intact leaking
clean dirty
clean contaminated
clean polluted
stable collapse
strengthen weaken
hire dismiss
hire sack
appoint dismiss
appoint resign
arrest release
free arrest
free jail
acquit convict
lift impose
possible impossible
better worse
north south
northern southern
east west
eastern western
early late
ahead behind
more fewer
more less
most few
all none
exceed below
male female
man woman
men women
morning evening
morning night
full empty
true false
genuine fake
genuine forged
real fake
real forged
encrypted unencrypted
keep destroy
keep discard
save destroy
preserve destroy
build demolish
build destroy
repair damage
repair destroy
hide publish
hide reveal
conceal reveal
conceal disclose
remember forget
confirm deny
admit deny
public secret
public private
first last
love hate
rich poor
strong weak
import export
borrow lend
teacher pupil
parent child
husband wife
father son
mother daughter
victim culprit
plaintiff defendant
seller buyer
landlord tenant
employer employee
upstream downstream
inside outside
indoors outdoors
summer winter
spring autumn
monday tuesday wednesday thursday friday saturday sunday
january february march april may june july august september october november december
left right
domestic foreign
permanent temporary
voluntary forced
present absent
attend miss
attend skip
include exclude
hot cold
healthy sick
healthy ill
well sick
sick fit
double halve
double fall
drunk sober
asleep awake
guilty cleared
pass block
cheap expensive
easy hard
heavy light
long short
soft loud
successful unsuccessful
ready unready
licensed unlicensed
paid unpaid
armed unarmed
locked unlocked
lock unlock
load unload
register deregister
majority minority
credit debit
insured uninsured
valid invalid
legitimate illegitimate
deep shallow
`;

const pairs: readonly (readonly [string, string])[] = table
  .trim()
  .split('\n')
  .flatMap(line => {
    const stems = line.split(' ').map(stemOf);
    return stems.flatMap((one, at) => stems.slice(at + 1).map(other => [one, other] as const));
  });

const oppositesOf: ReadonlyMap<string, readonly string[]> = new Map(
  [...groupBy([...pairs, ...pairs.map(([one, other]) => [other, one] as const)], ([stem]) => stem)].map(
    ([stem, all]) => [stem, all.map(([, other]) => other)],
  ),
);

/** The stems that turn a sentence into its opposite where they stand for this one. */
export const oppositesTo = (stem: string): readonly string[] => oppositesOf.get(stem) ?? [];

/** Words that deny the clause they stand in. */
export const negations: ReadonlySet<string> = new Set(
  'not no never none nobody nothing neither nor without cannot'.split(' '),
);
