import type { Attribution } from '../../domain/attribution.ts';
import type { Flow, Table } from '../../domain/flow.ts';
import { foldName } from '../../domain/fold-name.ts';
import { byText } from '../../domain/order.ts';
import type { Reading } from '../../domain/reading.ts';
import { textOf } from '../../domain/span.ts';
import { companyIn } from '../../statements/company.ts';
import type { Said } from '../../statements/said.ts';
import type { Origin } from '../project/follow-origins.ts';

/** The words of an attribution, as printed. */
export const quoteIn = (text: string, { content }: Attribution): string =>
  content.map(span => textOf(text, span)).join(' ');

/** What each article's attributions that assert or deny tell, with those they name resolved. */
export function followSaids(
  flow: Flow,
  readings: Table<Reading>,
  origins: Table<Origin>,
  referentOf: (descriptorId: string | null) => string | null,
): Table<readonly Said[]> {
  const saids = flow.table<readonly Said[]>();
  flow.each(readings, (id, emit) => {
    const reading = readings.get(id)!;
    const telling = reading.attributions.filter(attribution => attribution.stance !== 'NONE');
    if (telling.length === 0) return;
    const whole = { originId: origins.get(id)!.id, company: companyIn(reading.mentions) };
    emit.set(
      saids,
      id,
      telling.map(attribution => saidOf(attribution, reading, whole, referentOf)),
    );
  });
  return saids;
}

function saidOf(
  attribution: Attribution,
  reading: Reading,
  whole: Pick<Said, 'originId' | 'company'>,
  referentOf: (descriptorId: string | null) => string | null,
): Said {
  const { subjectId, objectIds } = attribution.proposition;
  return {
    attribution,
    actorId: referentOf(attribution.speakerId),
    subjectId: referentOf(subjectId),
    objectIds: [...new Set(objectIds.flatMap(one => referentOf(one) ?? []))].sort(byText),
    nameWords: nameWordsIn(reading, new Set([subjectId, ...objectIds])),
    quote: quoteIn(reading.article.text, attribution),
    publishedAt: reading.article.publishedAt,
    ...whole,
  };
}

/** A government goes by many names ("Moscow"), everybody else in a statement by the fullest. */
function nameWordsIn({ descriptors }: Reading, ids: ReadonlySet<string | null>): readonly string[] {
  const words = descriptors
    .filter(({ id }) => ids.has(id))
    .flatMap(({ kind, name, names }) => [name, ...(kind === 'GOVERNMENT' ? names.map(({ text }) => text) : [])])
    .flatMap(name => foldName(name).split(' '));
  return [...new Set(words)].sort(byText);
}
