/** Walks of life that one person seldom shares, and the occupations that tell of each. */
const callings: Readonly<Record<string, string>> = {
  sport: `player goalkeeper striker midfielder defender footballer cyclist sprinter swimmer jockey boxer golfer skier batsman
    bowler referee umpire rider wrestler skater gymnast rower`,
  art: `singer actor actress painter novelist poet musician composer guitarist violinist pianist drummer dancer comedian
    sculptor soprano tenor rapper playwright photographer`,
  church: 'bishop archbishop priest cardinal imam rabbi pastor vicar monk nun patriarch abbot deacon pope',
  medicine:
    'surgeon nurse physician dentist midwife paediatrician cardiologist epidemiologist pathologist vet veterinarian',
  arms: 'soldier sergeant corporal lieutenant colonel general admiral brigadier',
  bench: 'judge magistrate coroner',
  field: 'farmer fisherman shepherd miner butcher baker plumber electrician carpenter',
  science: 'physicist chemist biologist astronomer geologist mathematician historian archaeologist zoologist',
};

const callingOf: ReadonlyMap<string, string> = new Map(
  Object.entries(callings).flatMap(([calling, words]) => words.split(/\s+/).map(word => [word, calling] as const)),
);

/** The walks of life that offices tell of. */
export const callingsOf = (offices: readonly string[]): readonly string[] =>
  offices.flatMap(office => callingOf.get(office) ?? []);
