"""Writes the weights as models/reader.onnx with int8 matrices, and the labels beside it:  python export.py READER.pt OUT_FOLDER
Inputs input_ids, shape, quote, newline: int64 [batch, time], of which every place is seen; outputs attribution [b, t, 7], names [b, t, 13], stance [b, t, 3]."""
import json
import os
import shutil
import sys
import tempfile

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from corpora import ATTRIBUTION, NAMES, STANCE
from fuse import fuse
from reader import BASE, Reader, load
from unsigned import unsigned

INPUTS, OUTPUTS = ['input_ids', 'shape', 'quote', 'newline'], ['attribution', 'names', 'stance']


class Unmasked(torch.nn.Module):
    """The reader without the mask that training needs: a window is read by itself, so that none of it is padding."""

    def __init__(self, reader):
        super().__init__()
        self.reader = reader

    def forward(self, input_ids, shape, quote, newline):
        reader = self.reader
        hidden = reader.encoder.embeddings(inputs_embeds=reader.inputs(input_ids, shape, quote, newline))
        for layer in reader.encoder.encoder.layer:
            hidden = layer(hidden)[0]
        return reader.heads(hidden)


def main():
    weights, out = sys.argv[1:3]
    os.makedirs(out, exist_ok=True)
    reader = Unmasked(load(Reader(), weights)).eval()
    ids = torch.randint(1000, 2000, (2, 32))
    zero = torch.zeros_like(ids)
    with tempfile.TemporaryDirectory() as folder:
        full, rounded = os.path.join(folder, 'full.onnx'), os.path.join(folder, 'rounded.onnx')
        torch.onnx.export(reader, (ids, zero, zero, zero), full, input_names=INPUTS, output_names=OUTPUTS,
                          opset_version=17, dynamo=False, dynamic_axes={n: {0: 'batch', 1: 'time'} for n in INPUTS + OUTPUTS})
        quantize_dynamic(full, rounded, weight_type=QuantType.QInt8, per_channel=True)
        fuse(rounded, os.path.join(out, 'reader.onnx'))
    unsigned(os.path.join(out, 'reader.onnx'))
    for name in ('tokenizer.json', 'tokenizer_config.json'):
        shutil.copy(os.path.join(BASE, name), out)
    with open(os.path.join(out, 'labels.json'), 'w') as file:
        json.dump({'attribution': ATTRIBUTION, 'names': NAMES, 'stance': STANCE}, file)


if __name__ == '__main__':
    main()
