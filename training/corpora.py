"""Articles with labels for every word: PolNeAR and articles of the project's own making (source, cue, content; stance), newswire (names)."""
import glob
import gzip
import hashlib
import json
import os
import re

from words import quotation_states, sentence_starts, spans_of

ATTRIBUTION = ['O', 'B-Source', 'I-Source', 'B-Cue', 'I-Cue', 'B-Content', 'I-Content']
NAMES = ['O'] + [prefix + kind for kind in ('PER', 'ORG', 'LOC', 'NORP', 'MISC', 'DATE') for prefix in ('B-', 'I-')]
STANCE = ['ASSERTS', 'DENIES', 'NONE']
IGNORE = -100
NAME_OF = {'Person': 'PER', 'Organization': 'ORG', 'Location': 'LOC', 'Facility': 'LOC', 'NORP': 'NORP', 'Misc': 'MISC',
           'Product': 'MISC', 'Date': 'DATE'}


def tenth(name):
    """The tenth of a corpus that an article belongs to; tenth 0 of the newswire is never trained on."""
    return int(hashlib.sha1(name.encode()).hexdigest(), 16) % 10


def lines(path):
    opener = gzip.open if path.endswith('.gz') else open
    with opener(path, 'rt', encoding='utf8') as file:
        for line in file:
            yield json.loads(line)


def polnear(path, denials_folder, split='train'):
    """Articles of PolNeAR with attribution tags, and stance labels where the folder has them."""
    stances = {r['id']: r for f in sorted(glob.glob(os.path.join(denials_folder, f'{split}*.jsonl'))) for r in lines(f)}
    return [article(record, stances.get(record['id'])) for record in lines(path)]


def article(record, known):
    text = ''.join(c if ord(c) < 0x10000 else '??' for c in record['text'])
    offsets = list(spans_of(text))
    words = [text[s:e] for s, e in offsets]
    role, owner = ['O'] * len(words), [-1] * len(words)
    for k, attribution in enumerate(record['annotations'][0]['attributions']):
        if not attribution.get('cue') or not attribution.get('content'):
            continue
        for part, name in (('source', 'Source'), ('cue', 'Cue'), ('content', 'Content')):
            for span in attribution.get(part) or []:
                for i, (s, e) in enumerate(offsets):
                    if s < span['end'] and e > span['start'] and role[i] == 'O':
                        role[i], owner[i] = name, k
    newline = [int(i > 0 and '\n' in text[offsets[i - 1][1]:offsets[i][0]]) for i in range(len(words))]
    return dict(id=record['id'], words=words, newline=newline, starts=sentence_starts(words, newline),
                quote=quotation_states(words, newline), attribution=bio(role, owner), stance=stance(role, owner, known))


MARK = re.compile(r'\{([scadn])\|([^{}]*)\}')
ROLE_OF = {'s': 'Source', 'c': 'Cue', 'a': 'Content', 'd': 'Content', 'n': 'Content'}
SIDE_OF = {'a': 0, 'd': 1, 'n': 2}


def made(folder):
    """Articles of the project's own making, marked inline: {s|source} {c|cue} and contents that {a|assert}, {d|deny} or do {n|neither}."""
    texts = [t for f in sorted(glob.glob(os.path.join(folder, '*.txt'))) for t in open(f, encoding='utf8').read().split('\n===')]
    return [marked(i, t.strip('=\n ')) for i, t in enumerate(texts) if t.strip('=\n ')]


SINGLE = re.compile(r'‘([^‘”]*?)’(?=[\s,.;:!?)}]|$)')


def marked(number, source):
    source = SINGLE.sub(r'“\1”', source)  # the windows print some articles with single marks again
    text, marks, at = '', [], 0
    for match in MARK.finditer(source):
        text += source[at:match.start()]
        marks.append((len(text), len(text) + len(match[2]), match[1]))
        text += match[2]
        at = match.end()
    text += source[at:]
    offsets = list(spans_of(text))
    words = [text[s:e] for s, e in offsets]
    role, owner, stances = ['O'] * len(words), [-1] * len(words), [IGNORE] * len(words)
    for k, (start, end, kind) in enumerate(marks):
        side = SIDE_OF.get(kind, nearest_side(k, marks) if kind == 'c' else IGNORE)
        for i, (s, e) in enumerate(offsets):
            if s < end and e > start:
                role[i], owner[i], stances[i] = ROLE_OF[kind], k, side
    newline = [int(i > 0 and '\n' in text[offsets[i - 1][1]:offsets[i][0]]) for i in range(len(words))]
    return dict(id=f'made-{number}', words=words, newline=newline, starts=sentence_starts(words, newline),
                quote=quotation_states(words, newline), attribution=bio(role, owner), stance=stances)


def nearest_side(k, marks):
    """The side of the content closest to a cue."""
    contents = [m for m in marks if m[2] in SIDE_OF]
    if not contents:
        return IGNORE
    start, end, _ = marks[k]
    return SIDE_OF[min(contents, key=lambda m: min(abs(m[0] - end), abs(start - m[1])))[2]]


def bio(role, owner):
    tags, before = [], None
    for pair in zip(role, owner):
        tags.append(0 if pair[0] == 'O' else ATTRIBUTION.index(('I-' if pair == before else 'B-') + pair[0]))
        before = pair
    return tags


def stance(role, owner, known):
    """A side for every word of a labelled cue or content; other words are not asked."""
    if not known:
        return [IGNORE] * len(role)
    denies = {d['a'] for d in known['denies']}
    skip, none = set(known['optional']), set(known['none'])
    side = lambda k: 1 if k in denies else 2 if k in none else 0
    return [IGNORE if r not in ('Cue', 'Content') or k < 0 or k in skip else side(k) for r, k in zip(role, owner)]


def newswire(path):
    """Newswire articles with names."""
    articles = []
    for record in lines(path):
        words, tags, starts, newline = [], [], [], []
        for sentence in record['sentences']:
            starts.append(len(words))
            for i, (word, tag) in enumerate(sentence):
                name = NAME_OF.get(tag.split('-')[-1])
                words.append(word if word.strip() else '.')
                newline.append(int(i == 0))
                tags.append(NAMES.index(('B-' if tag[0] in 'BS' else 'I-') + name) if tag != 'O' and name else 0)
        articles.append(dict(id=str(record['id']), words=words, newline=newline, starts=starts,
                             quote=quotation_states(words, newline), names=tags))
    return articles
