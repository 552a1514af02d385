"""Puts nodes that the runtime computes in one go in the place of several, once and for all, so that loading has nothing left to rewrite."""
import onnx
import onnxruntime
from onnx import helper


def fuse(source, target):
    """Rewrites the model at `source` as the runtime would, but for the sum before a normalisation: joined to it, it takes five times as long."""
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_EXTENDED
    options.optimized_model_filepath = target
    onnxruntime.InferenceSession(source, options, providers=['CPUExecutionProvider'], disabled_optimizers=['SkipLayerNormFusion'])


def fuse_products(model):
    """Joins each product of rounded matrices with the scale and the bias that follow it, which the runtime does only where ranges are measured anew."""
    made_by = {name: node for node in model.graph.node for name in node.output}
    users, constants = {}, {tensor.name for tensor in model.graph.initializer}
    for node in model.graph.node:
        for name in node.input:
            users.setdefault(name, []).append(node)
    joined, gone = {}, set()
    for product in model.graph.node:
        if product.op_type != 'MatMulInteger':
            continue
        cast, = users[product.output[0]]
        last, = users[cast.output[0]]
        scale = made_by[other(last, cast.output[0])]
        rounded, weights, zero, weights_zero = product.input
        inputs = [rounded, weights, *scale.input, zero, weights_zero]
        gone.update(map(id, (product, cast, last, scale)))
        after = users[last.output[0]]
        if len(after) == 1 and after[0].op_type == 'Add' and other(after[0], last.output[0]) in constants:
            inputs.append(other(after[0], last.output[0]))
            last = after[0]
            gone.add(id(last))
        joined[id(last)] = helper.make_node('MatMulIntegerToFloat', inputs, [last.output[0]], name=product.name, domain='com.microsoft')
    nodes = [joined.get(id(node), node) for node in model.graph.node if id(node) in joined or id(node) not in gone]
    del model.graph.node[:]
    model.graph.node.extend(nodes)
    model.opset_import.append(helper.make_opsetid('com.microsoft', 1))


def other(node, name):
    """The input of a node of two that is not this one."""
    return next(each for each in node.input if each != name)
