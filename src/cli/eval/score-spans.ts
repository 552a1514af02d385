import { type Count, type Counts, matches, shareOf } from './count.ts';
import { type Placed, pairUp, type QuotedKind, type RoleName, roleNames } from './placed.ts';
import { common, keyOf, type Words } from './word-map.ts';

const quotedKinds: readonly QuotedKind[] = ['direct', 'indirect', 'mixed'];
/** Contents this alike are one. */
const alike = 0.5;

/**
 * Compares the attributions found in one article with the annotated ones, which are outermost ones only: what is found nested counts
 * where it is annotated and is left out elsewhere.
 */
export function scoreSpans(gold: readonly Placed[], found: readonly Placed[]): Counts {
  const speech = (each: Placed) => each.speech;
  return {
    ...triples('all', gold, found),
    ...triples('speech', gold.filter(speech), found.filter(speech)),
    ...linksOf(gold, found),
    ...byRole('exact', role => exact(gold, found, role)),
    ...byRole('contiguous', role => contiguous(gold, found, role)),
    ...byRole('overlap', role => overlap(gold, found, role)),
  };
}

const byRole = (name: string, count: (role: RoleName) => Count): Counts =>
  Object.fromEntries(roleNames.map(role => [`${name} ${role}`, count(role)]));

/** Triples: contents alike, cues that meet, sources that meet or are both absent. */
function triples(name: string, gold: readonly Placed[], found: readonly Placed[]): Counts {
  const right = pairUp(gold, found).filter(pair => pair.likeness >= alike && pair.source && pair.cue);
  const rightFound = new Set(right.map(pair => pair.found));
  const counted = found.filter(each => !each.nested || rightFound.has(each));
  const ofKind = (kind: QuotedKind): Count => ({
    kind: 'F1',
    expected: gold.filter(each => each.kind === kind).length,
    expectedRight: right.filter(pair => pair.gold.kind === kind).length,
    found: counted.filter(each => each.kind === kind).length,
    foundRight: right.filter(pair => pair.found.kind === kind).length,
  });
  return {
    [`triple50 ${name}`]: matches(right.length, counted.length, gold.length),
    ...Object.fromEntries(quotedKinds.map(kind => [`triple50 ${name}, ${kind}`, ofKind(kind)])),
  };
}

/** How often a content that is found has the right source and cue: what linking does, tagging aside. */
function linksOf(gold: readonly Placed[], found: readonly Placed[]): Counts {
  const pairs = pairUp(gold, found).filter(pair => pair.likeness >= alike);
  return {
    'source of contents found': shareOf(pairs.map(pair => pair.source)),
    'cue of contents found': shareOf(pairs.map(pair => pair.cue)),
  };
}

/** Equal words, each attribution for itself. */
function exact(gold: readonly Placed[], found: readonly Placed[], role: RoleName): Count {
  const rest = keysOf(gold.map(each => each[role]));
  const expected = rest.length;
  let [right, counted] = [0, 0];
  for (const each of outermostFirst(found)) {
    if (each[role].size === 0) continue;
    const at = rest.indexOf(keyOf(each[role]));
    if (at >= 0) {
      rest.splice(at, 1);
      right += 1;
    }
    if (at >= 0 || !each.nested) counted += 1;
  }
  return matches(right, counted, expected);
}

const outermostFirst = (found: readonly Placed[]): readonly Placed[] => [
  ...found.filter(each => !each.nested),
  ...found.filter(each => each.nested),
];

/** Each unbroken span once an article, however many attributions share it. */
function contiguous(gold: readonly Placed[], found: readonly Placed[], role: RoleName): Count {
  const spansOf = (some: readonly Placed[]) => new Set(keysOf(some.flatMap(each => each.spans[role])));
  const expected = spansOf(gold);
  const nested = [...spansOf(found.filter(each => each.nested))].filter(key => expected.has(key));
  const all = new Set([...spansOf(found.filter(each => !each.nested)), ...nested]);
  return matches([...all].filter(key => expected.has(key)).length, all.size, expected.size);
}

const keysOf = (some: readonly Words[]): string[] => some.filter(words => words.size > 0).map(keyOf);

/** The share of words right in each span, against the span on the other side that fits best. */
function overlap(gold: readonly Placed[], found: readonly Placed[], role: RoleName): Count {
  const filled = (some: readonly Placed[]) => some.map(each => each[role]).filter(words => words.size > 0);
  const [expected, all] = [filled(gold), filled(found)];
  const outermost = filled(found.filter(each => !each.nested));
  const covered = (spans: readonly Words[], by: readonly Words[]) =>
    spans.reduce((sum, span) => sum + Math.max(0, ...by.map(other => common(span, other) / span.size)), 0);
  return {
    kind: 'F1',
    expected: expected.length,
    expectedRight: covered(expected, all),
    found: outermost.length,
    foundRight: covered(outermost, expected),
  };
}
