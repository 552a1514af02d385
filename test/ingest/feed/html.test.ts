import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../src/ingest/feed/read-html.ts';

const first = 'The mayor of the town said on Monday that the bridge had not been closed.';
const second = 'Nobody had asked for it, Ada Holm, who keeps the bridge, told this newspaper.';
const third = 'The bridge was built in 1902 and has been painted every spring by the same family.';
const article = `<h1>Bridge open, says mayor</h1><p>${first}</p><p>${second}</p><p>${third}</p>`;
const lines = ['Bridge open, says mayor', first, second, third];

const page = (body: string, head = '<title>Bridge open, says mayor</title>') =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const read = (html: string) => {
  const fed = readHtml(html, { file: 'a.html', url: null });
  return fed.kind === 'article' ? fed.raw : fed;
};
const linesOf = (html: string) => {
  const raw = read(html);
  return 'text' in raw ? raw.text.split('\n\n') : raw;
};

describe('visible text', () => {
  test('One block a line, the headline first, entities and inline marks read.', () => {
    expect(
      linesOf(
        page(
          `<h1>Bridge <em>open</em></h1><p>It&rsquo;s\n open &amp; <a href="/x">will stay</a> open.<br>Always.</p>`,
          '',
        ),
      ),
    ).toEqual(['Bridge open', 'It’s open & will stay open.', 'Always.']);
  });

  test.each([
    '<nav>News Sport</nav>',
    '<aside><p>Storks are back in the valley, says the vicar.</p></aside>',
    '<footer>Made by hand</footer>',
    '<script>var a = "<p>no</p>";</script><style>p { color: red }</style>',
    '<figure><img alt="The bridge"><figcaption>The bridge at dawn.</figcaption></figure>',
    '<form><label>Search</label><input></form>',
    '<div role="dialog"><p>Before you go on, please agree.</p></div>',
    '<div class="cookie-consent"><p>We keep small files.</p></div>',
    '<section class="relatedStories"><p>Storks are back in the valley.</p></section>',
    '<div id="comments"><p>I was there and it was closed.</p></div>',
    '<ul><li><a href="/1">Storks are back</a></li><li><a href="/2">Bins: your say</a></li></ul>',
    '<p><a href="/print">Print</a> <a href="/mail">Mail</a></p>',
    '<p style="display:none">Hidden words here.</p>',
    '<p hidden>Hidden words here.</p>',
  ])('%s is left out', part => {
    expect(linesOf(page(article.replace(`<p>${second}`, `${part}<p>${second}`)))).toEqual(lines);
    expect(linesOf(page(part + article))).toEqual(lines);
    expect(linesOf(page(article + part))).toEqual(lines);
  });

  test('A name on what holds the whole article takes nothing away.', () => {
    expect(linesOf(page(`<div class="post has-comments category-share">${article}</div>`))).toEqual(lines);
  });

  test('A list of words inside an article stays.', () => {
    expect(
      linesOf(page(`${article}<ul><li>Painted in red</li><li>Closed at <a href="/n">night</a></li></ul>`)),
    ).toEqual([...lines, 'Painted in red', 'Closed at night']);
  });

  test('A title that the body does not say goes before it.', () => {
    expect(linesOf(page(`<p>${first}</p>`))).toEqual(['Bridge open, says mayor', first]);
  });

  test('A fragment is read like a page.', () => expect(linesOf(article)).toEqual(lines));

  test('Paragraphs beside the main part of a page are left out.', () => {
    const prose = (words: string) =>
      `<p>${`${words}, the council heard, and it was so for many years, as everybody there knew. `.repeat(4)}</p>`;
    const main = `<div>${['The bridge is open', 'The road is shut', 'The river is high', 'The mayor is out'].map(prose).join('')}</div>`;
    const aside =
      '<div><div><a href="/s">Storks</a> <a href="/t">Towers</a> <p>Storks came back to the tower of the town this week, as they do.</p></div></div>';
    expect(linesOf(page(`<h1>Bridge open, says mayor</h1>${main}${aside}`))).toHaveLength(5);
  });
});

describe('what a page says of itself', () => {
  test.each([
    [
      '<meta property="og:title" content="Bridge open, says mayor"><meta property="og:site_name" content="The Echo"><meta property="article:published_time" content="2023-05-12T13:20:00+03:00"><link rel="canonical" href="https://example.org/a">',
    ],
    [
      '<title>Bridge open, says mayor - The Echo</title><meta itemprop="datePublished" content="2023-05-12T13:20"><meta property="og:url" content="https://example.org/a">',
    ],
    [
      '<link rel="canonical" href="https://example.org/a"><script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":["NewsArticle"],"headline":"Bridge open, says mayor","datePublished":"2023-05-12T13:20:00Z","publisher":{"name":"The Echo"}}]}</script>',
    ],
  ])('%s', head => {
    expect(read(page(article, head))).toMatchObject({
      title: 'Bridge open, says mayor',
      outlet: 'The Echo',
      publishedAt: '2023-05-12T13:20',
      url: 'https://example.org/a',
    });
  });

  test('The name of the site is cut from the title that is given for others.', () => {
    const head =
      '<title>Bridge open, says mayor | The Echo</title><meta property="og:title" content="Bridge open, says mayor | The Echo">';
    expect(read(page(article, head))).toMatchObject({ title: 'Bridge open, says mayor', outlet: 'The Echo' });
  });

  test('The time in the article is its day.', () => {
    expect(
      read(page(`<p>x</p><main><p><time>May 16, 2023</time> <span>Echo staff</span></p>${article}</main>`)),
    ).toMatchObject({
      publishedAt: '2023-05-16',
    });
  });

  test('A headline with a dash keeps it.', () => {
    const html = page(
      article.replace('Bridge open, says mayor', 'Bridge open - says mayor'),
      '<title>Bridge open - says mayor | The Echo</title>',
    );
    expect(read(html)).toMatchObject({ title: 'Bridge open - says mayor', outlet: 'The Echo' });
  });

  test('A page that says nothing of itself has no outlet and no date.', () => {
    expect(read(page(article, ''))).toMatchObject({ title: lines[0], outlet: null, publishedAt: null, url: null });
  });
});

describe('bounds', () => {
  test.each([
    ['nested too deep', page(`${'<div>'.repeat(50_000)}${first}${'</div>'.repeat(50_000)}`), 'levels deep'],
    ['too many tags', page('<b>x</b>'.repeat(150_000)), 'tags'],
    ['cut inside a tag', `<html><body>${article}<p>And <a href="htt`, 'cut short'],
    ['cut inside a sentence', `<html><body>${article}<p>And the mayor th`, 'cut short'],
    ['cut inside a script', `<html><body>${article}<script>var a = 1`, 'cut short'],
    ['without words', page('<img src="a.png">', ''), 'no words'],
  ])('%s', (_, html, reason) => {
    expect(read(html)).toMatchObject({ kind: 'rejected', file: 'a.html', reason: expect.stringContaining(reason) });
  });

  test.each([
    '<',
    '<p>',
    '<b>',
    '</b>',
    '<!--',
    '<script>',
    '<a href="',
    '&amp;',
    '<p class="',
    '<![CDATA[',
    '<li><a href="/">x</a>',
  ])('A hundred kilobytes of %s end.', piece =>
    expect(read(page(article + piece.repeat(100_000 / piece.length)))).toBeDefined(),
  );

  test('Paragraphs that nobody closed are not deep.', () => {
    expect(read(page(`<h1>Bridge open</h1>${`<p>${first}`.repeat(1_500)}`))).toHaveProperty('text');
  });
});
