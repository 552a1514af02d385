import fc from 'fast-check';
import type { Raw } from '../../src/text/clean.ts';

/** Sentences as news has them, for the odd to stand among. */
const sentences = [
  'The harbour master, Ines Holm, said on Tuesday that the ferry had sailed on time.',
  '“We never sold the lighthouse,” Mr Okafor told the Coastal Courier. “It was never ours to sell.”',
  'Norway’s foreign ministry denied that it had asked Chile for help.',
  'According to two officials, the bridge will be closed until 12 May.',
  'The union dismissed the reports as “pure invention”.',
  'CNN reported that US officials believed that the pipeline was safe, Russian agencies report.',
  '‘Not a krone was paid,’ she insisted. ‘Nobody asked.’',
  'Asked whether the boat had sunk, he declined to comment.',
  'The spokeswoman said: "There was no such request, and there will be none',
  'The allegation is baseless, the mayor’s office added in a statement.',
  'By Ana Ruiz, Oslo, 3 March 2021',
  'Read also: Ten harbours to see before you die',
];

const words =
  'said denied “ ” " ‘ ’ \' , . : ; — ( ) the The mayor Holm it that not no Oslo NATO 2,000 who his we adding per 3 May :'.split(
    ' ',
  );

const oddities = [
  '👩‍👩‍👧‍👦 said 👍🏽',
  '𝒯𝒽ℯ 𝓂𝒶𝓎ℴ𝓇 𝓈𝒶𝒾𝒹',
  'قال الوزير إن السفينة لم تغرق.',
  '\u202eדובר העירייה הכחיש\u202c את הידיעה',
  'Z\u0351\u036b\u0343a\u0325\u0316lgo\u0301 sa\u0308id',
  '\u0301\u0301\u0301',
  '外交部表示，没有提出任何请求。',
  '\u0000\u0007\u001b[31m\ufeff\u200b\u00ad',
  '\ud83d',
  '\udc4d\ud83d',
  '“““‘‘"\'»«„”’',
  '?!?!?!…',
  '<p>&amp;&#x27;</p>',
  '\t\t\u00a0\u2003',
  'https://example.org/a?b=c#d',
  'İSTANBUL ﬃ ǅ ß said',
];

const any = <Value>(...values: readonly Value[]): fc.Arbitrary<Value> => fc.constantFrom(...values);

const sentence = any(...sentences);
const odd = fc.oneof(any(...oddities), fc.string({ unit: 'binary', maxLength: 30 }), fc.string({ maxLength: 40 }));
const piece = fc.oneof({ arbitrary: sentence, weight: 4 }, { arbitrary: odd, weight: 1 }, any(...words));

const joined = (parts: fc.Arbitrary<string>, maxLength: number, separator: string): fc.Arbitrary<string> =>
  fc.array(parts, { minLength: 1, maxLength }).map(all => all.join(separator));

const mixture = fc.array(fc.tuple(piece, any(' ', ' ', ' ', '\n', '\n\n', '', '\r\n')), { maxLength: 40 });

/** One part over and over, up to some ten thousand characters. */
const repeated = fc
  .tuple(fc.oneof(sentence, odd, any(...words)), any('', ' ', '\n', ', '), fc.integer({ min: 1, max: 10_000 }))
  .map(([part, separator, length]) => {
    const unit = `${part}${separator}` || ' ';
    return unit.repeat(Math.ceil(length / unit.length));
  });

const texts = fc.oneof(
  { arbitrary: mixture.map(parts => parts.flat().join('')), weight: 6 },
  { arbitrary: joined(any(...words), 60, ' '), weight: 3 },
  { arbitrary: joined(any(...words), 60, ''), weight: 1 },
  { arbitrary: joined(sentence, 12, ' ').map(text => text.toUpperCase()), weight: 1 },
  { arbitrary: joined(sentence, 12, ' ').map(text => text.replace(/\s/g, '')), weight: 1 },
  { arbitrary: joined(sentence, 12, ' ').map(text => text.replace(/[.!?]/g, '')), weight: 1 },
  { arbitrary: joined(any('“', '”', '"', '‘', '’', "'", '«', '»', '„', ' ', '\n'), 80, ''), weight: 1 },
  { arbitrary: joined(any('.', ',', '!', '?', ';', ':', '…', '-', '—', '(', ')', ' ', '\n'), 80, ''), weight: 1 },
  { arbitrary: joined(any('No.', 'Yes', '“No”', 'Holm said', '12', ''), 2_000, '\n'), weight: 1 },
  { arbitrary: repeated, weight: 1 },
  { arbitrary: joined(odd, 20, ' '), weight: 1 },
);

const maybe = (value: fc.Arbitrary<string>): fc.Arbitrary<string | null> => fc.option(value, { freq: 3 });

/** Whatever may be handed in as an article: news, torn news, and what is none. */
export const anyArticle: fc.Arbitrary<Raw> = fc.record({
  file: maybe(any('000_a.txt', 'b.html')),
  url: maybe(any('https://example.org/2021/03/04/ferry', 'x')),
  title: maybe(fc.oneof(sentence, odd)),
  outlet: maybe(fc.oneof(any('Coastal Courier', 'CNN'), odd)),
  publishedAt: maybe(any('2021-03-04', '2021-03', '2021-03-04T21:50')),
  text: texts,
});
