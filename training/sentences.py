"""Writes trained weights as models/sentences.onnx with int8 matrices:  python sentences.py WEIGHTS.pt OUT_FOLDER
Input input_ids: int64 [1, time], what is seen at once with its opening and closing marks; output pieces: float32 [1, time, 384], of which
the mean over a passage is its vector."""
import os
import sys
import tempfile

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from transformers import AutoModel

from fuse import fuse
from reader import BASE
from unsigned import unsigned
from wordings import cut


class Pieces(torch.nn.Module):
    """The encoder without a mask: what is seen at once is seen whole."""

    def __init__(self, weights):
        super().__init__()
        self.encoder = AutoModel.from_pretrained(BASE, add_pooling_layer=False, attn_implementation='eager')
        cut(self.encoder)
        self.encoder.load_state_dict(torch.load(weights))

    def forward(self, input_ids):
        hidden = self.encoder.embeddings(input_ids=input_ids)
        for layer in self.encoder.encoder.layer:
            hidden = layer(hidden)[0]
        return hidden


def main():
    weights, out = sys.argv[1:3]
    with tempfile.TemporaryDirectory() as folder:
        full, rounded = os.path.join(folder, 'full.onnx'), os.path.join(folder, 'rounded.onnx')
        torch.onnx.export(Pieces(weights).eval(), (torch.randint(1000, 2000, (1, 32)),), full, input_names=['input_ids'], output_names=['pieces'],
                          opset_version=17, dynamo=False, dynamic_axes={name: {1: 'time'} for name in ('input_ids', 'pieces')})
        quantize_dynamic(full, rounded, weight_type=QuantType.QInt8, per_channel=True)
        fuse(rounded, os.path.join(out, 'sentences.onnx'))
    unsigned(os.path.join(out, 'sentences.onnx'))


if __name__ == '__main__':
    main()
