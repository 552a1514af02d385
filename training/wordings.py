"""Trains the sentence encoder to tell which contents say the same where they stand:
    python wordings.py WINDOWS.jsonl NEAR.txt OUT.pt [--news NEWS.jsonl] [--begin WEIGHTS.pt] [--six]
WINDOWS holds lines {dossier, pieces, contents: [{places, says}]}: what is seen of an article at once, which pieces belong to each content,
and which claim of its dossier it says (null: none of them); `npm run bench:statements` writes them. NEAR holds lines of two or three
sentences parted by |||, alike in words: of three the first two say the same, and the last says something else.
NEWS holds windows of real articles, of which no two contents say the same. All six layers are trained with --six, and four of them without;
WEIGHTS are those of either to go on from.
Each step takes a few dossiers and a few such lines; a content is to be nearer to those of its claim than to all others of the step, a
supervised contrastive loss (Khosla et al. 2020); those of a real article are to be apart. Now and then a window loses some of its
pieces, so that no word alone tells what belongs together. What is written is the average of the weights over the second half of the steps."""
import argparse
import json
import random
import time

import torch
import torch.nn.functional as F
from transformers import AutoModel, AutoTokenizer

from reader import BASE

SHARPNESS, TOGETHER, UNTITLED, KEPT = 16, 1200, .15, .985  # of the cosine; pieces a run; windows without their title; of the average at each step
APART = .6  # the cosine that two contents of a real article should stay well below
MASKED = (0, 0, .08, .15, .25)  # the share of pieces that a window loses
OPENING, CLOSING, MASK = 101, 102, 103
LAYERS = (0, 2, 4, 5)


def cut(encoder):
    """Leaves the encoder four of its six layers."""
    encoder.encoder.layer = torch.nn.ModuleList([encoder.encoder.layer[at] for at in LAYERS])


def begun(path, six):
    """The encoder as it is trained from: as it came, or with weights of six or of four layers."""
    encoder = AutoModel.from_pretrained(BASE, add_pooling_layer=False)
    weights = torch.load(path) if path else encoder.state_dict()
    if 'encoder.layer.5.output.dense.weight' in weights:
        encoder.load_state_dict(weights)
        if not six:
            cut(encoder)
    else:
        cut(encoder)
        encoder.load_state_dict(weights)
    return encoder


def near_lines(path, tokenizer):
    """Each line as a small dossier of one window a sentence."""
    for line in open(path, encoding='utf8'):
        sentences = [tokenizer(sentence.strip())['input_ids'] for sentence in line.split('|||')]
        yield [{'pieces': pieces, 'contents': [{'places': list(range(1, len(pieces) - 1)), 'says': 'last' if at == len(sentences) - 1 else 'first'}]}
               for at, pieces in enumerate(sentences)]


def untitled(window):
    """Now and then a window without the title it opens with."""
    pieces = window['pieces']
    title = pieces.index(CLOSING)
    if title == len(pieces) - 1 or random.random() >= UNTITLED:
        return window
    moved = [{**content, 'places': [place - title for place in content['places']]} for content in window['contents']]
    return {'pieces': [pieces[0], *pieces[title + 1:]], 'contents': moved}


def masked(window):
    """A window with some of its pieces hidden."""
    share = random.choice(MASKED)
    return {**window, 'pieces': [MASK if piece not in (OPENING, CLOSING) and random.random() < share else piece for piece in window['pieces']]}


def embed(encoder, windows):
    """The vectors of all contents, window by window; windows of like length share a run."""
    order = sorted(range(len(windows)), key=lambda at: len(windows[at]['pieces']))
    found, run = {}, []
    for at in order + [None]:
        if run and (at is None or (len(run) + 1) * len(windows[at]['pieces']) > TOGETHER):
            longest = max(len(windows[one]['pieces']) for one in run)
            pieces = torch.tensor([windows[one]['pieces'] + [0] * (longest - len(windows[one]['pieces'])) for one in run])
            hidden = encoder(input_ids=pieces, attention_mask=(pieces > 0).long())[0]
            for row, one in enumerate(run):
                found[one] = [F.normalize(hidden[row, content['places']].mean(0), dim=0) for content in windows[one]['contents']]
            run = []
        run.append(at)
    return torch.stack([vector for at in range(len(windows)) for vector in found[at]])


def loss_of(vectors, labels):
    """Each content against those of its claim, one at a time, among all that are not of it."""
    numbers = {}
    label = torch.tensor([numbers.setdefault(one, len(numbers)) for one in labels])
    itself = torch.eye(len(labels), dtype=torch.bool)
    same = (label[:, None] == label[None]) & ~itself
    likeness = (vectors @ vectors.T * SHARPNESS).masked_fill(itself, -1e9)
    others = torch.logsumexp(likeness.masked_fill(same, -1e9), 1, keepdim=True)
    chance = likeness - torch.logaddexp(likeness, others.expand_as(likeness))
    known = same.any(1)
    return -((chance * same).sum(1)[known] / same.sum(1)[known]).mean()


def apartness(vectors, owners):
    """How near contents of one article come to each other that all say different things."""
    owner = torch.tensor(owners)
    other = (owner[:, None] != owner[None]) | torch.eye(len(owners), dtype=torch.bool)
    near = torch.logsumexp((vectors @ vectors.T * SHARPNESS).masked_fill(other, -1e9), 1)
    return F.softplus(near - SHARPNESS * APART).mean()


def grouped(path):
    """The windows of each dossier or article."""
    by_name = {}
    for line in open(path, encoding='utf8'):
        window = json.loads(line)
        by_name.setdefault(window['dossier'], []).append(window)
    return list(by_name.values())


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('windows')
    parser.add_argument('near')
    parser.add_argument('out')
    parser.add_argument('--news')
    parser.add_argument('--begin')
    parser.add_argument('--six', action='store_true')
    parser.add_argument('--articles', type=int, default=2, help='real articles a step')
    parser.add_argument('--epochs', type=int, default=6)
    parser.add_argument('--rate', type=float, default=1e-4)
    parser.add_argument('--dossiers', type=int, default=3, help='dossiers a step')
    parser.add_argument('--lines', type=int, default=6, help='lines of near sentences a step')
    options = parser.parse_args()
    torch.manual_seed(1)
    random.seed(1)
    dossiers = grouped(options.windows)
    news = grouped(options.news) if options.news else []
    near = list(near_lines(options.near, AutoTokenizer.from_pretrained(BASE)))
    encoder = begun(options.begin, options.six)
    encoder.embeddings.requires_grad_(False)
    optimizer = torch.optim.AdamW([p for p in encoder.parameters() if p.requires_grad], lr=options.rate, weight_decay=.01)
    steps = options.epochs * -(-len(dossiers) // options.dossiers)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: min(1, (s + 1) / 25) * max(.02, 1 - s / steps) ** .7)
    encoder.train()
    average, step, total, began = None, 0, 0, time.time()
    for _ in range(options.epochs):
        random.shuffle(dossiers)
        for start in range(0, len(dossiers), options.dossiers):
            invented = dossiers[start:start + options.dossiers] + random.sample(near, options.lines)
            groups = invented + random.sample(news, min(len(news), options.articles))
            windows = [masked(untitled(window)) for group in groups for window in group]
            owners = [number for number, group in enumerate(groups) for _ in group]
            labels = [(owner, content['says']) if content['says'] else (owner, at, place)
                      for at, (owner, window) in enumerate(zip(owners, windows)) for place, content in enumerate(window['contents'])]
            vectors = embed(encoder, windows)
            real = [at for at, label in enumerate(labels) if label[0] >= len(invented)]
            loss = loss_of(vectors, labels)
            if real:
                loss = loss + apartness(vectors[real], [labels[at][0] for at in real])
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(encoder.parameters(), 1)
            optimizer.step()
            schedule.step()
            step, total = step + 1, total + loss.item()
            if step >= steps / 2:
                now = {name: value.detach().clone() for name, value in encoder.state_dict().items()}
                average = now if average is None else {name: value if not value.dtype.is_floating_point else KEPT * average[name] + (1 - KEPT) * value
                                                       for name, value in now.items()}
            if step % 10 == 0:
                print(f'step {step}/{steps} loss {total / 10:.4f} {time.time() - began:.0f} s', flush=True)
                total = 0
    torch.save(average, options.out)


if __name__ == '__main__':
    main()
