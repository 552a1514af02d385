import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean, type Raw } from '../../src/text/clean.ts';

const raw = (text: string, known: Partial<Raw> = {}): Raw => ({
  file: 'a.txt',
  url: null,
  title: null,
  outlet: null,
  publishedAt: null,
  text,
  ...known,
});
const read = (text: string, known?: Partial<Raw>) => clean(raw(text, known));
const paragraphsOf = (text: string, known?: Partial<Raw>) => read(text, known).text.split('\n\n');

const lead = 'The ferry company said on Monday that no passenger had been left on the pier.';
const second = 'Its director, Ada Holm, denied that the boat had sailed early. “We wait for everybody,” she said.';
const body = `${lead}\n\n${second}`;
const headline = 'Ferry left nobody behind, says company';

describe('headline', () => {
  test.each([
    [`${headline}\n\n${body}`, headline],
    [`HARBOUR TIMES\nFriday, May 12, 2023 · Issue 12\n\n${headline}\n\n${body}`, headline],
    [`HARBOUR TIMES\nFriday, May 12, 2023 · Issue 12\n\nCorrections\n\n${body}`, 'Corrections'],
    [`HomeNews${headline}\n\n${headline}\n\n${body}`, headline],
    [`Island Notes\n\n${headline}\nPhoto: Ann Lee\n\n${headline}\n\n${body}`, headline],
    [
      `Ferry Company Denies Leaving Passengers Behind On Pier.\n\n${body}`,
      'Ferry Company Denies Leaving Passengers Behind On Pier.',
    ],
    [`The Gull\nLog in\nWorld\nIslands\nTides\n${headline}\nBy Ada Holm\n\n${body}`, headline],
    [`Who left the passengers on the pier?\n\n${body}`, 'Who left the passengers on the pier?'],
    [body, null],
    [lead, null],
    ['No stop at the end of this one line', null],
  ])('%j', (text, expected) => {
    const { headline, text: cleaned } = read(text);
    expect(headline && cleaned.slice(headline.start, headline.end)).toBe(expected);
  });

  test('A title of the container is found in the text, with the name of the site or without.', () => {
    const page = `Menu of the day\n\n${headline}\n\n${body}`;
    expect(read(page, { title: `${headline} | Harbour Times` })).toMatchObject({
      title: headline,
      headline: { start: 0, end: headline.length },
    });
  });

  test('A text without a headline is called by its first sentence.', () => {
    expect(read(body)).toMatchObject({ title: lead, headline: null });
  });
});

describe('furniture', () => {
  test.each([
    'Also read: Harbour wall to be raised',
    'Read more: Harbour wall to be raised',
    'Read next: Who owns the pier? | Letters | Chess',
    'Advertisement',
    'Share this article',
    'You are here: News',
    'Home > News > Islands',
    'News | Sport | Weather | Tides',
    'Topics: ferries, islands',
    'Keywords: ferries, islands',
    'Click ‘OK’ then ‘Allow’ to enable notifications',
    'We use cookies to make this site better.',
    'Subscribe to our newsletter',
    'Download the Harbour Times app to stay informed.',
    'If you have a story you want to tell, send it to us.',
    'Listen again | Archive | Norwegian',
    'comments are closed',
    '14 comments',
    '4 min read',
    '3 hours ago',
    'Reporting by Ann Lee; Editing by Bo Berg',
    '© 2023 Harbour Times. All rights reserved.',
    'FE0412 3 GEN 0208',
    '[Illustration: a boat made of paper]',
    'Alamy',
    'Getty Images',
    'PHOTO/REUTERS',
    'Featured Image Credit: Ann Lee',
    'The pier at dawn. (AP Photo/Ann Lee)',
    'Wish you were here: pals on the pier. Pic: Ann Lee',
    'Last visited: Friday 3 November 2023',
    '12',
  ])('%s', line => {
    expect(paragraphsOf(`${headline}\n\n${lead}\n\n${line}\n\n${second}`)).toEqual([headline, lead, second]);
    expect(paragraphsOf(`${headline}\n\n${body}\n\n${line}`)).toEqual([headline, lead, second]);
  });

  test('A caption goes with the credit below it.', () => {
    const page = `${headline}\n\n${lead}\n\nThe pier at dawn.\nAlamy\n\nAda Holm\n\nPhoto: Ann Lee\n\n${second}`;
    expect(paragraphsOf(page)).toEqual([headline, lead, second]);
  });

  test('A list of other headlines is dropped to the end, though captions stand in it.', () => {
    const list =
      'Featured Stories\nPier To Be Painted!\n30 March 2022\nThe mayor speaks at the pier, March 28, 2022.\nGulls Return\n29 March 2022';
    expect(paragraphsOf(`${headline}\n\n${body}\n\n${list}`)).toEqual([headline, lead, second]);
  });

  test('A list inside the text is dropped to the next paragraph.', () => {
    expect(paragraphsOf(`${headline}\n\n${lead}\n\nRelated stories\nPier to be painted\n\n${second}`)).toEqual([
      headline,
      lead,
      second,
    ]);
  });

  test('A link inside the text takes no short paragraph after it.', () => {
    const short = 'A boat owner said he had seen smoke.';
    const page = `${headline}\n\n${lead}\nRead more:\nPier to be painted\n${short}\nMost read\n1\nPier to be painted\n2\nRain`;
    expect(paragraphsOf(page)).toEqual([headline, lead, short]);
  });

  test('A deck that the lead says again is kept once.', () => {
    const deck = 'The ferry company said on Monday that no passenger had been left';
    expect(paragraphsOf(`${headline}\n\n${deck}\n\n${body}`)).toEqual([headline, lead, second]);
  });

  test('The start of the headline, printed for a picture, is a repeat.', () => {
    expect(paragraphsOf(`${headline}\n\nFerry left nobody\n${body}`)).toEqual([headline, lead, second]);
  });
});

describe('what stays', () => {
  test.each([
    '“No.”',
    'Only the cook stayed aboard.',
    'Powered by strong sales, the company grew fast last year.',
    'Terms of the deal were not disclosed.',
    'Copyright law does not cover the timetable, the court said.',
    'Home is where the ferry goes, she said.',
    'Follow the money, the mayor advised.',
    'Listen to the sailors first, he urged.',
    'What the sailors say',
    'She told Reuters that the boat was full.',
    'Photos of the pier showed nobody, the report said.',
    'Reuters could not verify the account.',
    'Reporting by the islanders filled three pages, the mayor said.',
    'Topics such as ferries bore him, he said.',
  ])('%s', line =>
    expect(paragraphsOf(`${headline}\n\n${lead}\n\n${line}\n\n${second}`)).toEqual([headline, lead, line, second]),
  );

  test('A deck of several words.', () => {
    const deck = 'Director insists that the boat waited for everybody';
    expect(paragraphsOf(`${headline}\n\n${deck}\n\n${body}`)).toEqual([headline, deck, lead, second]);
  });

  test('Paragraphs parted by single newlines.', () => {
    expect(paragraphsOf(`${headline}\n${lead}\n${second}`)).toEqual([headline, lead, second]);
  });

  test('A paragraph wrapped over several lines is one.', () => {
    const wrapped =
      'The ferry company said on Monday that no passenger had been\nleft on the pier, and that the boat had waited until the last\nof them was aboard.';
    expect(paragraphsOf(`${wrapped}\n\n${second}`)).toEqual([wrapped, second]);
  });

  test('So is one whose lines begin with capitals and end with stops.', () => {
    const wrapped = [
      'The ferry company denied on Monday that the boat had been closed, and said',
      'passengers were free to board it at any hour. Boat owners saw a chain on\nSunday. It was red. (Reporting by Jo Ames)',
    ];
    expect(paragraphsOf(`${wrapped.join('\n')}\n\n${second.slice(0, 64)}`)[0]).toBe(wrapped.join('\n'));
  });

  test('Windows line ends.', () => expect(paragraphsOf(`${lead}\r\n\r\n${second}\r\n`)).toEqual([lead, second]));

  test('A marked list at the end.', () => {
    expect(paragraphsOf(`${body}\n\n• Oslo\n• Bergen\n• Voss`)).toEqual([lead, second, '• Oslo', '• Bergen', '• Voss']);
  });

  test('All of a text that is nothing but furniture.', () => {
    expect(paragraphsOf('Menu\n\nShare')).toEqual(['Menu', 'Share']);
  });
});

describe('outlet, byline, dateline', () => {
  test.each([
    [`HARBOUR TIMES\nFriday, May 12, 2023\n\n${headline}\n\n${body}`, 'HARBOUR TIMES'],
    [`Radio Fjord · English Service\n12.05.2023 18:00\n\n${headline}\n\n${body}`, 'Radio Fjord'],
    [`${headline}\n\n${body}\n\nDownload Fjord News mobile application and stay informed.`, 'Fjord News'],
    [`${headline}\n\n${body}\n\nGot a story? You can send it to FJORDLAD via our form.`, 'FJORDLAD'],
    [`${headline}\n\nOSLO, May 9 (Nordpress) - ${body}`, 'Nordpress'],
    [`${headline}\n\n${body}`, null],
  ])('%j', (text, outlet) => expect(read(text).outlet).toBe(outlet));

  test('The container goes before the page.', () => {
    expect(read(`HARBOUR TIMES\n\n${headline}\n\n${body}`, { outlet: 'The Container' }).outlet).toBe('The Container');
  });

  test.each([
    ['By Ada Holm', 'Ada Holm'],
    ['By Rūta Celma in Bergen', 'Rūta Celma'],
    ['Exclusive by Ola Berg 07:00, Sat 13 May 2023', 'Ola Berg'],
    ['Fjord staff', 'Fjord staff'],
    ['By Friday nothing had moved at all', null],
  ])('%s', (line, byline) => expect(read(`${headline}\n${line}\n\n${body}`).byline).toBe(byline));

  test.each([
    ['OSLO, May 9 (Nordpress) - ', 'OSLO'],
    ['OSLO: ', 'OSLO'],
    ['New Delhi: ', 'New Delhi'],
    ['LOS ANGELES, Sept. 28 (UPI) — ', 'LOS ANGELES'],
    ['Bergen (AFP) – ', 'Bergen'],
    ['HAMAR, N.Y. -- ', 'HAMAR, N.Y.'],
    ['Analysis: ', null],
    ['', null],
  ])('%s', (start, dateline) => expect(read(`${headline}\n\n${start}${body}`).dateline).toBe(dateline));
});

describe('publication date', () => {
  test.each([
    ['08.05.2023 18:00', '2023-05-08T18:00'],
    ['Thursday, May 11, 2023 · Issue 4,118', '2023-05-11'],
    ['07:00, Sat 13 May 2023', '2023-05-13T07:00'],
    ['Wednesday 30 March 2022 - 21:50', '2022-03-30T21:50'],
    ['Published: March 3rd, 2021 at 9.05 pm', '2021-03-03T21:05'],
    ['2021-03-04', '2021-03-04'],
    ['13/05/2023', '2023-05-13'],
    ['05/13/2023', '2023-05-13'],
    ['05/06/2023', null],
    ['Tuesday 06/06/2023', '2023-06-06'],
    ['31 February 2023', null],
    ['Last visited: Friday 3 November 2023', null],
    ['[page saved 02.01.2026]', null],
    ['News of the lower town * No. 88 * Friday 12 May 2023 * 1.50 crowns', '2023-05-12'],
    ['Posted 21 May 2023 (in print 11 May 2023)', '2023-05-11'],
  ])('%s', (line, date) => {
    expect(read(`${headline}\n${line}\n\n${body}`).publishedAt).toBe(date);
    expect(read(`Island Notes\n${line}\n\n${headline}\n\n${body}`).publishedAt).toBe(date);
  });

  test('The number of an issue and its day are an imprint, whatever stops stand between them.', () => {
    const page = read(`Harbour Notes\nBoats and rope. Issue 12, mailed Friday 12 May 2023\n\n${headline}\n\n${body}`);
    expect([page.title, page.publishedAt]).toEqual([headline, '2023-05-12']);
  });

  test('The container goes before the page.', () => {
    expect(read(`${headline}\n13 May 2023\n\n${body}`, { publishedAt: '2020-01-01' }).publishedAt).toBe('2020-01-01');
  });

  test('The day of publication goes before that of a change.', () => {
    expect(read(`${headline}\nUpdated: 20 May 2023\nPublished: 13 May 2023\n\n${body}`).publishedAt).toBe('2023-05-13');
  });

  test('The day in an address is as good as one over the headline.', () => {
    expect(read(body, { url: 'https://example.org/2022/07/25/ferry' }).publishedAt).toBe('2022-07-25');
  });

  test.each([
    [
      'A dateline without a year is placed by the weekday of its lead.',
      'OSLO, May 9 (Nordpress) - The mayor on Tuesday denied that the pier was closed.',
      '2023-05-09',
    ],
    [
      'Of several weekdays that on which somebody spoke counts.',
      'OSLO, May 9 (Nordpress) - A ferry that sank on Sunday off the pier was sound, its owner told reporters on Tuesday.',
      '2023-05-09',
    ],
    [
      'A dateline is placed in the year before the last that the text names, where they agree in it.',
      'OSLO, May 9 (Nordpress) - The mayor on Monday denied that the pier, begun in 2015, would be done by 2017.',
      '2016-05-09',
    ],
    [
      'Or in the year after it.',
      'OSLO, May 9 (Nordpress) - The mayor on Monday denied that the pier, begun in 2015, was in danger.',
      '2016-05-09',
    ],
    ['The weekday alone is no date.', 'The mayor on Tuesday denied that the pier was closed.', null],
    ['A weekday and a day are.', 'The mayor told reporters on Monday, March 14, that the pier was open.', '2022-03-14'],
    [
      'In the year that the text names, where they agree in it.',
      'The mayor told reporters on Monday, March 14, that the pier of 2016 was open.',
      '2016-03-14',
    ],
    [
      'Not in one that was over when the latest it names began.',
      'The mayor told reporters on Monday, March 14, that the pier of 2016 was mended in 2019.',
      '2022-03-14',
    ],
    ['Not if it is still to come.', 'The pier will open on Monday, March 14, the mayor said in reply.', null],
    ['Nor if it began then.', 'The strike began on Monday, March 14, the mayor said in reply.', null],
  ])('%s', (_, text, date) => expect(read(`${headline}\n\n${text}\n\n${second}`).publishedAt).toBe(date));

  test('A day without a year is of the year in which somebody looked at the page, whatever years the text names.', () => {
    const page = `Island Notes\nLast visited: Thursday 13 June 2024\n\n${headline}\n\nI write this today, Sunday 10 March, on the pier with the chart of 2019 before me.\n\n${second}`;
    expect(read(page).publishedAt).toBe('2024-03-10');
  });

  test('The text’s own today goes before the day somebody looked at the page.', () => {
    const page = `Island Notes\nLast visited: Friday 3 November 2023\n\n${headline}\n\nI write this today, Sunday 14 May, on the pier and in the rain.\n\n${second}`;
    expect(read(page).publishedAt).toBe('2023-05-14');
  });

  test('The year of a dateline stands in the line that the agency puts over its report.', () => {
    const report = read(
      `NP0912 2 GEN 0450 09/05/23 08:15\n\n${headline}\n\nOSLO, May 9 (Nordpress) - The pier was closed.`,
    );
    expect([report.title, report.publishedAt]).toEqual([headline, '2023-05-09']);
  });

  test('A date that the text contradicts is nobody’s.', () => {
    const strike = 'On day three of the strike, which began on Feb. 24, the mayor said the pier was open.';
    expect(read(`Fjord News\nSunday 28 May 2023\n\n${headline}\n\n${strike}\n\n${second}`).publishedAt).toBeNull();
    expect(read(`Fjord News\nSunday 26 February 2023\n\n${headline}\n\n${strike}\n\n${second}`).publishedAt).toBe(
      '2023-02-26',
    );
  });
});

const messyPage = fc
  .array(
    fc.constantFrom(
      headline,
      lead,
      second,
      'By Ada Holm',
      'Alamy',
      'Photo: x',
      'Related',
      'Share',
      '12 May 2023',
      '"',
      '',
      '',
      ' \u00a0',
      'a | b | c',
      '\r',
      'x\u2028y',
      'OSLO: no',
    ),
  )
  .map(lines => lines.join('\n'));

test('Every character of the cleaned text maps back to the raw one, whatever it is.', () => {
  fc.assert(
    fc.property(fc.oneof(messyPage, fc.string({ unit: 'binary' })), fc.option(fc.constant(headline)), (text, title) => {
      const cleaned = read(text, { title });
      const covered = new Set<number>();
      let end = 0;
      for (const { start, rawStart, length } of cleaned.kept) {
        expect(cleaned.text.slice(start, start + length)).toBe(text.slice(rawStart, rawStart + length));
        expect(rawStart).toBeGreaterThanOrEqual(end);
        end = rawStart + length;
        for (let at = start; at < start + length; at += 1) covered.add(at);
      }
      for (let at = 0; at < cleaned.text.length; at += 1) if (!covered.has(at)) expect(cleaned.text[at]).toBe('\n');
    }),
    { numRuns: 300 },
  );
});

test.each([
  ' ',
  'a ',
  'By A',
  '| ',
  '(AP ',
  'Photo: ',
  '12 May ',
  '\n',
  'a\n',
  'and so on it went\n',
  'Share\n',
  'Related\n',
  'The ferry left.\n',
  '« ',
  'OSLO, ',
  '. ',
])('A hundred kilobytes of %j are read to their end.', piece => {
  const text = piece.repeat(100_000 / piece.length);
  expect(read(text).text.length).toBeLessThanOrEqual(text.length * 2);
});
