/** Word stems that turn a sentence into its opposite: where one has the left and the other the right, they do not say the same. */
const table = `
accept reject
agree refus
allow ban
approv reject
allow block
attack defend
begin end
start stop
start end
buy sell
clos open
cut rais
declin ris
decreas increas
fall ris
fell rose
drop ris
shrink grow
fail succeed
failur success
guilti innoc
innoc guilt
legal illeg
loss gain
lose win
lost won
alive dead
arriv leav
join leav
advanc retreat
withdraw deploy
support oppos
safe danger
safe unsafe
safe leak
sound leak
sound crack
sound broken
sound unsound
intact broken
intact damag
intact leak
secur leak
stabl collaps
strengthen weaken
hire fire
arrest releas
free arrest
lift impos
possibl imposs
better wors
north south
east west
`;

export const opposites: readonly (readonly [string, string])[] = table
  .trim()
  .split('\n')
  .map(line => line.split(' ') as [string, string]);

/** Words that deny the clause they stand in. */
export const negations: ReadonlySet<string> = new Set(
  'not no never none nobody nothing neither nor without cannot'.split(' '),
);
