"""Trains the reader on CPU: batches of attribution with stance and of names in turn; the weights kept are a running average.
    python train.py CORPORA DENIALS MADE OUT.pt [--from READER.pt] [--steps 1600] [--stop 400] [--half] [--rate 8e-5] [--seed 0]"""
import argparse
import itertools
import os
import random
import time

import torch
from torch.nn.functional import cross_entropy
from transformers import AutoTokenizer

import corpora
from corpora import IGNORE
from reader import BASE, Reader, load
from windows import batch, measure, windows_of

BATCH = 16
AVERAGE = .998
DENIAL_WEIGHT = torch.tensor([1., 3., 1.])
STANCE_SHARE = .6


def batches(articles):
    """Endless batches of windows of about the same length, in a new order each round."""
    size = lambda w: w[0]['sizes'][w[3]] - w[0]['sizes'][w[1]]
    while True:
        windows = list(windows_of(articles))
        random.shuffle(windows)
        groups = [sorted(windows[i:i + BATCH * 8], key=size) for i in range(0, len(windows), BATCH * 8)]
        ready = [g[i:i + BATCH] for g in groups for i in range(0, len(g), BATCH)]
        random.shuffle(ready)
        yield from ready


def loss_of(reader, hidden, gold):
    total = 0
    for label, tags in gold.items():
        if (tags != IGNORE).any():
            logits = getattr(reader, label)(hidden).flatten(0, 1).float()
            weight = DENIAL_WEIGHT if label == 'stance' else None
            total = total + (STANCE_SHARE if label == 'stance' else 1) * cross_entropy(logits, tags.flatten(), ignore_index=IGNORE, weight=weight)
    return total


def main():
    p = argparse.ArgumentParser()
    p.add_argument('corpora'), p.add_argument('denials'), p.add_argument('made'), p.add_argument('out')
    p.add_argument('--from', dest='start'), p.add_argument('--steps', type=int, default=1600)
    p.add_argument('--rate', type=float, default=8e-5), p.add_argument('--seed', type=int, default=0)
    p.add_argument('--stop', type=int, help='end after so many of the steps')
    p.add_argument('--half', action='store_true', help='bfloat16 products: faster on processors that have them')
    o = p.parse_args()
    torch.manual_seed(o.seed), random.seed(o.seed)
    tokenizer = AutoTokenizer.from_pretrained(BASE)
    pieces_of = lambda words: tokenizer(words, add_special_tokens=False)['input_ids']
    articles = corpora.polnear(os.path.join(o.corpora, 'polnear.train.jsonl.gz'), o.denials)
    wire = [a for a in corpora.newswire(os.path.join(o.corpora, 'worldwide-newswire.train.jsonl.gz')) if corpora.tenth(a['id'])]
    own = corpora.made(o.made)
    for group in (articles, wire, own):
        measure(group, pieces_of)
    single_pieces = {mark: pieces_of([mark])[0] for mark in "‘’'"}
    reader = Reader()
    if o.start:
        load(reader, o.start)
    reader.encoder.embeddings.word_embeddings.weight.requires_grad_(False)
    heads = [v for n, v in reader.named_parameters() if not n.startswith('encoder.')]
    body = [v for n, v in reader.named_parameters() if n.startswith('encoder.') and v.requires_grad]
    optimizer = torch.optim.AdamW([{'params': body, 'lr': o.rate}, {'params': heads, 'lr': 4 * o.rate}], weight_decay=.01)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda t: min(1, (t + 1) / (.05 * o.steps)) * max(.02, (o.steps - t) / o.steps))
    average = {k: v.clone() for k, v in reader.state_dict().items()}
    sided = ['attribution', 'stance']
    political, wired, invented = (batches(articles), sided), (batches(wire), ['names']), (batches(own), sided)
    turns = itertools.cycle([political, wired, political, invented])
    reader.train()
    began, seen = time.time(), 0.
    for step, (source, labels) in zip(range(1, (o.stop or o.steps) + 1), turns):
        inputs, gold = batch(next(source), labels, single_pieces)
        with torch.autocast('cpu', torch.bfloat16, enabled=o.half):
            loss = loss_of(reader, reader.hidden(*inputs), gold)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(reader.parameters(), 1.)
        optimizer.step(), optimizer.zero_grad(), schedule.step()
        keep = min(AVERAGE, step / (step + 10))
        for k, v in reader.state_dict().items():
            if v.is_floating_point():
                average[k].mul_(keep).add_(v, alpha=1 - keep)
        seen += loss.item()
        if step % 50 == 0:
            print(f'step {step}/{o.steps} loss {seen / 50:.4f} {time.time() - began:.0f} s', flush=True)
            seen = 0.
        if step % 200 == 0 or step == (o.stop or o.steps):
            torch.save({k: v.half() if v.is_floating_point() else v for k, v in average.items()}, o.out)


if __name__ == '__main__':
    main()
