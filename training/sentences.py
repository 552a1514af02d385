"""Writes all-MiniLM-L6-v2 as models/sentences.onnx:  python sentences.py CORPORA OUT_FOLDER
Inputs input_ids, position_ids, sentence: int64 [1, time]; output pieces: float32 [1, time, 384]. Several sentences can share a run: each
piece sees those with its own number in `sentence`, and the mean of a sentence's pieces is its vector.
Matrices are int8; what they are multiplied with is rounded within ranges measured once on contents of PolNeAR's training articles,
so that a sentence's vector does not lean on the sentences beside it."""
import os
import random
import sys
import tempfile

import numpy as np
import onnx
import onnxruntime
import torch
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic
from transformers import AutoModel, AutoTokenizer

import corpora
from fuse import fuse, fuse_products
from reader import BASE

LONGEST, MEASURED, USUAL = 48, 600, 99.5  # pieces, sentences, and the share of their extremes that a range holds


class Sentences(torch.nn.Module):
    """The encoder over several sentences in a row, none of which sees another."""

    def __init__(self):
        super().__init__()
        self.encoder = AutoModel.from_pretrained(BASE, add_pooling_layer=False, attn_implementation='eager')

    def forward(self, input_ids, position_ids, sentence):
        hidden = self.encoder.embeddings(input_ids=input_ids, position_ids=position_ids)
        apart = sentence.unsqueeze(1).unsqueeze(3) != sentence.unsqueeze(1).unsqueeze(2)
        mask = apart.to(hidden.dtype) * -1e4
        for layer in self.encoder.encoder.layer:
            hidden = layer(hidden, attention_mask=mask)[0]
        return hidden


def contents(folder):
    """Contents of attributions, each as one string."""
    for record in corpora.lines(os.path.join(folder, 'polnear.train.jsonl.gz')):
        for attribution in record['annotations'][0]['attributions']:
            yield ' '.join(record['text'][s['start']:s['end']] for s in attribution.get('content') or [])


def ranges_of(full, tensors, sentences):
    """(low, high) of each tensor of the unrounded model, over all sentences."""
    model = onnx.load(full)
    model.graph.output.extend(helper.make_tensor_value_info(name, TensorProto.FLOAT, None) for name in tensors)
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    session = onnxruntime.InferenceSession(model.SerializeToString(), options)
    ends = {name: ([], []) for name in tensors}
    for pieces in sentences:
        ids = np.array([pieces], np.int64)
        inputs = {'input_ids': ids, 'position_ids': np.arange(len(pieces))[None], 'sentence': np.zeros_like(ids)}
        for name, value in zip(tensors, session.run(tensors, inputs)):
            ends[name][0].append(value.min())
            ends[name][1].append(value.max())
    return {name: (min(0, np.percentile(low, 100 - USUAL)), max(0, np.percentile(high, USUAL))) for name, (low, high) in ends.items()}


def fix_ranges(model, ranges):
    """Puts a fixed rounding in the place of each that measures its input anew at every run."""
    nodes = []
    for node in model.graph.node:
        if node.op_type != 'DynamicQuantizeLinear':
            nodes.append(node)
            continue
        low, high = ranges[node.input[0]]
        step = (high - low) / 255
        rounded, scale, zero = node.output
        model.graph.initializer.append(numpy_helper.from_array(np.array(step, np.float32), scale))
        model.graph.initializer.append(numpy_helper.from_array(np.array(round(-low / step), np.uint8), zero))
        nodes.append(helper.make_node('QuantizeLinear', [node.input[0], scale, zero], [rounded], name=node.name))
    del model.graph.node[:]
    model.graph.node.extend(nodes)


def main():
    folder, out = sys.argv[1:3]
    random.seed(1)
    texts = list(contents(folder))
    random.shuffle(texts)
    tokenizer = AutoTokenizer.from_pretrained(BASE)
    sentences = [tokenizer(text)['input_ids'][:LONGEST] for text in texts[:MEASURED]]
    ids, places = torch.randint(1000, 2000, (1, 16)), torch.arange(16)[None]
    names = ['input_ids', 'position_ids', 'sentence', 'pieces']
    with tempfile.TemporaryDirectory() as scratch:
        full, rounded = os.path.join(scratch, 'full.onnx'), os.path.join(scratch, 'rounded.onnx')
        torch.onnx.export(Sentences().eval(), (ids, places, places // 8), full, input_names=names[:3], output_names=names[3:],
                          opset_version=17, dynamo=False, dynamic_axes={name: {1: 'time'} for name in names})
        quantize_dynamic(full, rounded, weight_type=QuantType.QInt8, per_channel=True)
        model = onnx.load(rounded)
        measured = sorted({node.input[0] for node in model.graph.node if node.op_type == 'DynamicQuantizeLinear'})
        fix_ranges(model, ranges_of(full, measured, sentences))
        fuse_products(model)
        onnx.save(model, rounded)
        fuse(rounded, os.path.join(out, 'sentences.onnx'))


if __name__ == '__main__':
    main()
