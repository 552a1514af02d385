import { overlaps, type Span } from '../../domain/span.ts';
import { type ReportingPhrase, reportingPhrases } from '../lexicon/reporting-phrases.ts';
import type { Linked } from '../link-mentions.ts';
import type { Word } from '../tag.ts';
import { isWithin, isWord, spanAt, wordsIn } from '../words-in.ts';
import { type Linkage, sourceOf } from './link-roles.ts';
import { type Item, placeByWords } from './role-items.ts';

/** Verbs that report with what stands behind them, which linking has left without a content: "put the loss at two million". */
export const untaggedPhrases = (paragraph: Span, around: Around): readonly Linkage[] =>
  wordsIn(around.doc.words, paragraph).flatMap(word => {
    const phrase = reportingPhrases.find(({ verb }) => verb.test(word.text));
    return (phrase && phraseAt(word, phrase, around)) ?? [];
  });

interface Around {
  readonly items: readonly Item[];
  readonly linked: readonly Linkage[];
  readonly doc: Linked;
}

function phraseAt(verb: Word, phrase: ReportingPhrase, { items, linked, doc }: Around): Linkage | null {
  const sentence = doc.sentences[spanAt(doc.sentences, verb.start)]!;
  const particle = phrase.particle.exec(doc.text.slice(verb.end, sentence.end));
  const from = verb.end + (particle?.[0].length ?? 0) + 1;
  const object = particle && phrase.object.exec(doc.text.slice(from, sentence.end));
  if (!object || isTaken({ start: verb.start, end: from + object[0].length }, linked)) return null;
  const cue = placeByWords({ start: cueStart(verb, doc), end: from - 1 }, 'Cue', doc);
  const source = sourceOf(cue, items, doc);
  if (!source || source.end > cue.start || isWithin(doc.quotations, verb.start)) return null;
  const words = wordsIn(doc.words, { start: from, end: from + object[0].length }).filter(isWord);
  const content = { start: from, end: words.at(-1)?.end ?? from };
  return {
    source,
    cue,
    content: [placeByWords(content, 'Content', doc)],
    rule: 'reporting-phrase',
  };
}

const isTaken = (span: Span, linked: readonly Linkage[]): boolean =>
  linked.some(({ cue, content }) => (cue && overlaps(cue, span)) || content.some(each => overlaps(each, span)));

const auxiliary =
  /^(?:would|will|could|did|does|has|have|had|was|were|is|are|be|been|not|n['’]t|also|again|later|still)$/i;

/** Where a verb begins with what helps it: "would not be drawn". */
function cueStart(verb: Word, doc: Linked): number {
  const before = wordsIn(doc.words, { start: verb.start - 30, end: verb.start });
  const last = before.findLastIndex(word => !auxiliary.test(word.text));
  return before[last + 1]?.start ?? verb.start;
}
