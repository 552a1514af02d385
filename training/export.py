"""Writes the weights as models/reader.onnx with int8 matrices, and the labels beside it:  python export.py READER.pt OUT_FOLDER
Inputs input_ids, shape, quote, newline, attention_mask: int64 [batch, time]; outputs attribution [b, t, 7], names [b, t, 13], stance [b, t, 3]."""
import json
import os
import shutil
import sys
import tempfile

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from corpora import ATTRIBUTION, NAMES, STANCE
from reader import BASE, Reader, load

INPUTS, OUTPUTS = ['input_ids', 'shape', 'quote', 'newline', 'attention_mask'], ['attribution', 'names', 'stance']


def main():
    weights, out = sys.argv[1:3]
    os.makedirs(out, exist_ok=True)
    reader = load(Reader(), weights).eval()
    ids = torch.randint(1000, 2000, (2, 32))
    zero = torch.zeros_like(ids)
    with tempfile.TemporaryDirectory() as folder:
        full = os.path.join(folder, 'full.onnx')
        torch.onnx.export(reader, (ids, zero, zero, zero, torch.ones_like(ids)), full, input_names=INPUTS, output_names=OUTPUTS,
                          opset_version=17, dynamo=False, dynamic_axes={n: {0: 'batch', 1: 'time'} for n in INPUTS + OUTPUTS})
        quantize_dynamic(full, os.path.join(out, 'reader.onnx'), weight_type=QuantType.QInt8, per_channel=True)
    for name in ('tokenizer.json', 'tokenizer_config.json'):
        shutil.copy(os.path.join(BASE, name), out)
    with open(os.path.join(out, 'labels.json'), 'w') as file:
        json.dump({'attribution': ATTRIBUTION, 'names': NAMES, 'stance': STANCE}, file)


if __name__ == '__main__':
    main()
