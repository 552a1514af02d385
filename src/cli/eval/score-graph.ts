import { bareName } from './compare-words.ts';
import { matches, share } from './count.ts';
import { type Figure, wholeFigure } from './figures.ts';
import { type AnnotatedGraph, actorIn, type FoundGraph, ofType } from './gold-graph.ts';
import { eventFigures } from './score-events.ts';

/** How far the graph agrees with what is annotated of the dossier as a whole. */
export const graphFigures = (gold: AnnotatedGraph, found: FoundGraph): readonly Figure[] =>
  [
    wholeFigure('copies', copies(gold, found)),
    wholeFigure('speaks for', speaksFor(gold, found)),
    wholeFigure('kept apart', keptApart(gold, found)),
    wholeFigure('reversals', reversals(gold, found)),
    ...eventFigures(gold, found),
  ].filter(({ value }) => value !== null);

function copies(gold: AnnotatedGraph, { records }: FoundGraph) {
  const groups = new Map<string, string[]>();
  for (const { file, originGroup } of ofType<{ file: string; originGroup: string }>(records, 'article'))
    groups.set(originGroup, [...(groups.get(originGroup) ?? []), file]);
  const expected = new Set(gold.copies.flatMap(({ articles }) => pairsIn(articles)));
  const there = [...groups.values()].flatMap(pairsIn);
  return matches(there.filter(pair => expected.has(pair)).length, there.length, expected.size);
}

const pairsIn = (names: readonly string[]): readonly string[] =>
  [...names].sort().flatMap((a, at, all) => all.slice(at + 1).map(b => `${a} ${b}`));

/** Whoever speaks for a ministry speaks for its government too: either is right. */
function speaksFor(gold: AnnotatedGraph, found: FoundGraph) {
  const goldOf = actorIn(gold, found);
  const wholes = (id: string): readonly string[] => {
    const whole = gold.actors.find(actor => actor.id === id)?.partOf ?? null;
    return whole === null ? [id] : [id, ...wholes(whole)];
  };
  const there = ofType<{ id: string; speaksFor: readonly string[] }>(found.records, 'actor').flatMap(actor =>
    actor.speaksFor.flatMap(other => {
      const [one, whom] = [goldOf(actor.id), goldOf(other)];
      return one && whom && one !== whom ? [`${one} ${whom}`] : [];
    }),
  );
  const expected = gold.actors.flatMap(({ id, speaksFor: whom }) =>
    whom.map(each => wholes(each).map(whole => `${id} ${whole}`)),
  );
  const right = new Set(expected.flat());
  const pairs = [...new Set(there)];
  return {
    ...matches(0, pairs.length, expected.length),
    expectedRight: expected.filter(each => each.some(pair => pairs.includes(pair))).length,
    foundRight: pairs.filter(pair => right.has(pair)).length,
  };
}

function keptApart(gold: AnnotatedGraph, { records, meetings }: FoundGraph) {
  const actors = ofType<{ name: string; aliases: readonly string[] }>(records, 'actor').map(
    ({ name, aliases }) => new Set([name, ...aliases].map(bareName)),
  );
  const namesOf = new Map(gold.actors.map(({ id, name, aliases }) => [id, [name, ...aliases].map(bareName)]));
  const spoken = (id: string) =>
    new Set(meetings.flatMap(each => (each.gold.speaker?.id === id ? (each.found.actorId ?? []) : [])));
  const pairs = gold.notSame.filter(({ a, b }) => namesOf.has(a) && namesOf.has(b));
  const isOne = ({ a, b }: { readonly a: string; readonly b: string }) => {
    const [own, others] = [namesOf.get(a)!, namesOf.get(b)!];
    const tellsOf = (names: ReadonlySet<string>, these: readonly string[], those: readonly string[]) =>
      these.some(name => names.has(name) && !those.includes(name));
    return (
      [...spoken(a)].some(id => spoken(b).has(id)) ||
      actors.some(names => tellsOf(names, own, others) && tellsOf(names, others, own))
    );
  };
  return share(pairs.filter(pair => !isOne(pair)).length, pairs.length);
}

function reversals(gold: AnnotatedGraph, { meetings }: FoundGraph) {
  const uttered = (id: string, stance: string) =>
    meetings.filter(each => each.gold.utterance === id && each.found.stance === stance).map(each => each.found);
  const isFound = ({ denied, asserted }: { readonly denied: string; readonly asserted: string }) =>
    uttered(denied, 'DENIES').some(before =>
      uttered(asserted, 'ASSERTS').some(
        after =>
          before.actorId !== null &&
          before.actorId === after.actorId &&
          before.statementId === after.statementId &&
          (before.saidAt ?? '') < (after.saidAt ?? ''),
      ),
    );
  return share(gold.reversals.filter(isFound).length, gold.reversals.length);
}
