import { dayOf } from '../../domain/partial-date.ts';
import { type Sided, sameVoice } from '../read-stance.ts';
import { spanAt } from '../words-in.ts';
import { tenseOf } from './tense-of.ts';

/** The days of the news told so far, one for each attribution before the one asked about; null where it is a day before it. */
export type Days = readonly (string | null)[];

/** How many attributions further on an occasion is still the same. */
const longestOccasion = 3;
/** After how many more somebody may still come back to speak. */
const longestAbsence = 8;

/** The day of an attribution that tells of none: somebody who goes on speaking does so on the same day, and in a report of the day so does whoever else spoke. */
export function dayOfOccasion(index: number, doc: Sided, days: Days): string | null {
  if (tense(index, doc) !== 'PAST') return null;
  return dayOfQuoted(index, doc, days) ?? dayGoneOn(index, doc, days);
}

function dayGoneOn(index: number, doc: Sided, days: Days): string | null {
  const { speaker } = doc.attributions[index]!;
  if (speaker === null) return null;
  for (let at = index - 1; at >= Math.max(0, index - longestAbsence); at -= 1) {
    const day = days[at];
    if (day === null || day === undefined) continue;
    const apart = paragraphOf(index, doc) - paragraphOf(at, doc);
    if (apart <= 2 && isOnePerson(speaker, doc.attributions[at]!.speaker, doc)) return day;
    if (index - at > longestOccasion) continue;
    if (apart <= 1 && goesOn(speaker, doc.attributions[at]!.speaker, doc)) return day;
    if (day === dayOf(doc.publishedAt)) return day;
  }
  return null;
}

/** A person comes back to speak after others have: "Holm called that a fairy tale". */
const isOnePerson = (speaker: number, before: number | null, { descriptors }: Sided): boolean =>
  speaker === before && descriptors[speaker]!.kind === 'PERSON';

/**
 * A quotation that follows on what somebody said on a day gives their words of that day, whatever they are called in it:
 * "The ministry denied it on Friday. “…,” said Ada Holm". One that begins a paragraph does so below the lead.
 */
function dayOfQuoted(index: number, doc: Sided, days: Days): string | null {
  const own = sentenceQuoting(index, doc);
  if (own === null || own < 1) return null;
  const paragraph = spanAt(doc.paragraphs, doc.sentences[own]!.start);
  const above = spanAt(doc.paragraphs, doc.sentences[own - 1]!.start);
  if (above !== paragraph && above > lastLead) return null;
  const at = days.findLastIndex((_, other) => sentenceOf(other, doc) === own - 1);
  const day = days[at] ?? null;
  if (day === null || tense(at, doc) !== 'PAST') return null;
  return mayBeOne(doc.attributions[index]!.speaker, doc.attributions[at]!.speaker, doc) ? day : null;
}

/** The lead stands below the headline and a deck. */
const lastLead = 2;

/** The sentence that a quotation begins and whose words it gives; null where the article tells it in its own. */
function sentenceQuoting(index: number, doc: Sided): number | null {
  const { start } = doc.attributions[index]!.content[0]!;
  const quotation = doc.quotations[spanAt(doc.quotations, start)];
  if (!quotation || quotation.end < start) return null;
  const sentence = spanAt(doc.sentences, quotation.start);
  return doc.sentences[sentence]?.start === quotation.start ? sentence : null;
}

/** The day on which a speaker says more in the sentence that follows: "The mayor has admitted it. “…,” Ada Holm said on Friday". */
export function dayThatFollows(index: number, doc: Sided, days: Days): string | null {
  const { speaker } = doc.attributions[index]!;
  if (speaker === null || !['PAST', 'PERFECT'].includes(tense(index, doc))) return null;
  for (let at = index + 1; at <= index + longestOccasion && at < doc.attributions.length; at += 1) {
    const quoting = sentenceQuoting(at, doc);
    if ((quoting ?? sentenceOf(at, doc)) - sentenceOf(index, doc) > 1) return null;
    const other = doc.attributions[at]!.speaker;
    const same = speaker === other || (quoting !== null && isOfficeOf(speaker, other, doc));
    if (same && days[at] != null && tense(at, doc) === 'PAST') return days[at]!;
  }
  return null;
}

/** One who is called by an office alone, and a person with a name, who may hold it. */
const isOfficeOf = (unnamed: number, named: number | null, { descriptors }: Sided): boolean =>
  named !== null &&
  [unnamed, named].every(one => descriptors[one]!.kind === 'PERSON') &&
  descriptors[unnamed]!.unnamed &&
  !descriptors[named]!.unnamed;

/** One speaker, or one who speaks for the other; a state has too many voices to speak at once. */
const goesOn = (speaker: number, before: number | null, doc: Sided): boolean =>
  speaker === before ||
  (sameVoice(speaker, before, doc) && [speaker, before].every(one => doc.descriptors[one!]!.kind !== 'GOVERNMENT'));

/** Whether one may be another name of the other: two persons whom the text names are two. */
const mayBeOne = (a: number | null, b: number | null, { descriptors }: Sided): boolean =>
  a === b || [a, b].some(one => one === null || descriptors[one]!.kind !== 'PERSON' || descriptors[one]!.unnamed);

const tense = (index: number, doc: Sided) => tenseOf(doc.attributions[index]!.cue, doc.text);
const paragraphOf = (index: number, doc: Sided) => spanAt(doc.paragraphs, doc.attributions[index]!.content[0]!.start);

/** The sentence of what says that somebody spoke. */
function sentenceOf(index: number, doc: Sided): number {
  const { cue, source, content } = doc.attributions[index]!;
  return spanAt(doc.sentences, (cue ?? source ?? content[0]!).start);
}
