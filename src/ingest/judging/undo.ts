import { DomainError } from '../../domain/errors.ts';
import { type Entry, entered, isUndone, type Undoing } from '../../domain/journal.ts';
import type { Judgement } from '../../domain/judgement.ts';
import { articleIn } from '../../domain/passage.ts';
import type { Reading } from '../../domain/reading.ts';
import { findAgainIn, judgementAgain, publisherIdOf } from '../project/find-again.ts';
import type { Opened } from './evidence-of.ts';
import { placesOf } from './judge.ts';
import { enter, type Judged, type Saying, signed } from './judging.ts';

/** Takes an entry of the journal back; the journal keeps both. */
export async function undo(opened: Opened, id: string, saying: Saying): Promise<Judged<Undoing>> {
  const journal = await opened.store.journal();
  const entry = journal.find(one => one.id === id);
  if (!entry) {
    const advice = '`gainsay judgements` lists what can be undone';
    throw new DomainError('NOT_FOUND', `nobody has judged ${id}: ${advice}.`, { at: 'id' });
  }
  const undoings = journal.filter(one => one.kind === 'UNDO');
  if (isUndone(id, undoings)) {
    const by = undoings.find(one => one.undoes === id && !isUndone(one.id, undoings))!;
    throw new DomainError(
      'CONFLICT',
      `${id} is undone already, by ${by.id}: \`gainsay undo ${by.id}\` lets it stand again.`,
    );
  }
  const undoing = entered<Undoing>({ kind: 'UNDO', undoes: id, ...signed(saying, journal) });
  const { kind, places } = await touchedBy(rootOf(entry, journal), opened);
  return enter(opened, undoing, kind, places);
}

/** What an undoing of an undoing is about in the end. */
function rootOf(entry: Entry, journal: readonly Entry[]): Entry {
  const older = entry.kind === 'UNDO' ? journal.find(one => one.id === entry.undoes) : undefined;
  return older ? rootOf(older, journal) : entry;
}

/** The places in articles that an entry speaks of. */
async function touchedBy(
  entry: Entry,
  { store }: Opened,
): Promise<{ readonly kind: Judgement['kind']; readonly places: readonly string[] }> {
  if (entry.kind === 'UNDO') return { kind: 'STATEMENT', places: [] };
  const passages = entry.kind === 'CORRECTION' ? [entry.passage] : (entry.passages ?? []);
  const readings: Reading[] = [];
  for await (const reading of store.readings(passages.map(articleIn))) readings.push(reading);
  const found = findAgainIn(readings);
  if (entry.kind === 'CORRECTION') {
    const attribution = found.attribution(entry.attributionId, entry.passage);
    return { kind: 'STATEMENT', places: attribution ? [attribution.id] : [] };
  }
  const again = judgementAgain(entry, found);
  if (!again) return { kind: entry.kind, places: [] };
  const places = readings.flatMap(reading =>
    [again.a, again.b]
      .filter(id => entry.kind !== 'ACTOR' || holds(reading, id))
      .flatMap(id => placesOf(entry.kind, { id, reading })),
  );
  return { kind: entry.kind, places: [...new Set(places)] };
}

const holds = ({ article, descriptors }: Reading, id: string): boolean =>
  id === publisherIdOf(article.id) || descriptors.some(one => one.id === id);
