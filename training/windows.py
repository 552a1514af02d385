"""Windows of whole sentences, each with the sentences before it as context that is read but not asked."""
import random

import torch

from corpora import IGNORE
from words import DOUBLE_TO_SINGLE, shape

CLS, SEP, UNKNOWN = 101, 102, 100
LENGTH, CONTEXT, LONGEST = 224, 96, 500
SHORT_WINDOWS = .25  # the share of windows cut short, so that single sentences are read as well as whole pages
BARE_WINDOWS = .3  # the share of windows without context
SINGLE_MARKS = .2  # the share of windows printed with single quotation marks


def windows_of(articles):
    """(article, first word of the context, first word asked, last word), drawn anew each epoch."""
    for a in articles:
        bounds, sizes = a['starts'] + [len(a['words'])], a['sizes']
        i = 0
        while i < len(bounds) - 1:
            limit = LENGTH if random.random() > SHORT_WINDOWS else random.choice((24, 48, 96))
            j = i + 1
            while j < len(bounds) - 1 and sizes[bounds[j + 1]] - sizes[bounds[i]] <= limit:
                j += 1
            k = i
            if random.random() > BARE_WINDOWS:
                while k > 0 and sizes[bounds[i]] - sizes[bounds[k - 1]] <= CONTEXT:
                    k -= 1
            yield a, bounds[k], bounds[i], bounds[j]
            i = j


def measure(articles, pieces_of):
    """Adds to each article the pieces of its words and the number of pieces before each word."""
    for a in articles:
        a['pieces'] = [p or [UNKNOWN] for p in pieces_of(a['words'])]
        a['sizes'] = [0]
        for p in a['pieces']:
            a['sizes'].append(a['sizes'][-1] + len(p))


def batch(windows, labels, single_pieces):
    """Inputs int64 [batch, time] and one label tensor for each of `labels`."""
    rows = []
    for a, context, start, end in windows:
        row = dict(ids=[CLS], shape=[0], quote=[0], newline=[0], **{l: [IGNORE] for l in labels})
        single = random.random() < SINGLE_MARKS
        for i in range(context, end):
            word = a['words'][i]
            pieces = single_pieces[DOUBLE_TO_SINGLE[word]] if single and word in DOUBLE_TO_SINGLE else a['pieces'][i]
            for k, piece in enumerate(pieces):
                row['ids'].append(piece)
                row['shape'].append(shape(word))
                row['quote'].append(a['quote'][i])
                row['newline'].append(int(k == 0 and a['newline'][i]))
                for l in labels:
                    row[l].append(a[l][i] if k == 0 and i >= start else IGNORE)
        rows.append({k: v[:LONGEST] + [SEP if k == 'ids' else IGNORE if k in labels else 0] for k, v in row.items()})
    time = max(len(r['ids']) for r in rows)
    stack = lambda key, fill: torch.tensor([r[key] + [fill] * (time - len(r[key])) for r in rows])
    mask = torch.tensor([[1] * len(r['ids']) + [0] * (time - len(r['ids'])) for r in rows])
    inputs = (stack('ids', 0), stack('shape', 0), stack('quote', 0), stack('newline', 0), mask)
    return inputs, {l: stack(l, IGNORE) for l in labels}
