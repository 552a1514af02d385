"""Fits the odds of src/statements/odds.ts:  python odds.py SIGNS.jsonl
SIGNS holds lines {dossier, same, signs}: what is seen of two claims, by name, and whether they are one; `npm run bench:statements`
writes them. A logistic regression with a ridge, by Newton's method; how well it orders pairs of dossiers it has not seen is told too."""
import json
import sys

import numpy as np

RIDGE, FOLDS, STEPS = 2., 4, 40


def fit(seen, same):
    weights = np.zeros(seen.shape[1])
    ridge = np.full(len(weights), RIDGE)
    ridge[:2] = .01  # nothing holds back what is always there and the likeness of meaning
    for _ in range(STEPS):
        likely = 1 / (1 + np.exp(-seen @ weights))
        slope = seen.T @ (likely - same) + ridge * weights
        bend = (seen * (likely * (1 - likely))[:, None]).T @ seen + np.diag(ridge)
        weights -= np.linalg.solve(bend, slope)
    return weights


def average_precision(scores, same):
    right = same[np.argsort(-scores)]
    return float((np.cumsum(right) / np.arange(1, len(right) + 1) * right).sum() / right.sum())


def main():
    pairs = [json.loads(line) for line in open(sys.argv[1], encoding='utf8')]
    names = sorted({name for pair in pairs for name in pair['signs']}, key=lambda name: (name != 'ALWAYS', name != 'MEANING', name))
    seen = np.array([[pair['signs'].get(name, 0) for name in names] for pair in pairs], float)
    same = np.array([pair['same'] for pair in pairs], float)
    dossiers = np.array([pair['dossier'] for pair in pairs])
    unseen = np.zeros(len(pairs))
    for fold in range(FOLDS):
        held = np.isin(dossiers, sorted(set(dossiers))[fold::FOLDS])
        unseen[held] = seen[held] @ fit(seen[~held], same[~held])
    for name, weight in zip(names, fit(seen, same)):
        print(f'{name}: {weight:.2f},')
    print(f'{len(pairs)} pairs, {int(same.sum())} of them one; average precision on unseen dossiers {average_precision(unseen, same):.3f}')


if __name__ == '__main__':
    main()
