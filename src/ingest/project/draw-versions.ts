import type { Attribution } from '../../domain/attribution.ts';
import { foldName } from '../../domain/fold-name.ts';
import type { Edge } from '../../domain/image.ts';
import { groupBy } from '../../domain/order.ts';
import type { Reading } from '../../domain/reading.ts';
import { textOf } from '../../domain/span.ts';
import { edge } from './drawing.ts';

/** Ties a version of a page to the one before, with what was added to and taken out of what people are reported to have said. */
export function drawVersion(newer: Reading, older: Reading): Edge {
  const added = missing(newer, older);
  const removed = missing(older, newer);
  return edge('NEW_VERSION_OF', newer.article.id, older.article.id, {
    added: added.map(({ id }) => id),
    addedQuotes: added.map(one => quoteIn(newer, one)),
    removed: removed.map(({ id }) => id),
    removedQuotes: removed.map(one => quoteIn(older, one)),
  });
}

/** The attributions of one version that the other lacks; of the same words on the same side each counts once for each time. */
function missing(one: Reading, other: Reading): readonly Attribution[] {
  const left = groupBy(other.attributions, attribution => wordingIn(other, attribution));
  return one.attributions.filter(attribution => left.get(wordingIn(one, attribution))?.pop() === undefined);
}

const wordingIn = (reading: Reading, attribution: Attribution): string =>
  `${attribution.machine?.stance ?? attribution.stance} ${foldName(quoteIn(reading, attribution))}`;

const quoteIn = ({ article }: Reading, { content }: Attribution): string =>
  content.map(span => textOf(article.text, span)).join(' ');
