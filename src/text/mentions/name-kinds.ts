import type { NameKind } from '../../domain/mention.ts';
import type { Mentioned } from '../find-mentions.ts';

const preference: readonly NameKind[] = ['PERSON', 'ORGANIZATION', 'LOCATION', 'NORP', 'OTHER'];

/** The kind that most mentions of a name were tagged with; part of somebody's full name is a person. */
export function surestKinds(doc: Mentioned): ReadonlyMap<string, NameKind> {
  const votes = new Map<string, Map<NameKind, number>>();
  const parts = new Set<string>();
  for (const mention of doc.mentions) {
    if (mention.kind !== 'NAME' || !mention.name) continue;
    const text = doc.text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
    const tally = votes.get(text) ?? new Map<NameKind, number>();
    tally.set(mention.name, (tally.get(mention.name) ?? 0) + 1);
    votes.set(text, tally);
    if (mention.name === 'PERSON' && text.includes(' ')) for (const part of text.split(' ')) parts.add(part);
  }
  return new Map(
    [...votes].map(([text, tally]) => {
      const best = [...tally].reduce((chosen, each) =>
        each[1] > chosen[1] || (each[1] === chosen[1] && preference.indexOf(each[0]) < preference.indexOf(chosen[0]))
          ? each
          : chosen,
      )[0];
      return [text, parts.has(text) && best !== 'LOCATION' ? 'PERSON' : best] as const;
    }),
  );
}
