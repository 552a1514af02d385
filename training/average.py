"""Averages the weights of several runs, each with its share:  python average.py OUT.pt READER.pt:1 OTHER.pt:4"""
import sys

import torch


def main():
    out, parts = sys.argv[1], [part.rsplit(':', 1) for part in sys.argv[2:]]
    total = sum(float(share) for _, share in parts)
    average = {}
    for path, share in parts:
        for name, value in torch.load(path).items():
            average[name] = average.get(name, 0) + value.float() * (float(share) / total)
    torch.save({name: value.half() for name, value in average.items()}, out)


if __name__ == '__main__':
    main()
