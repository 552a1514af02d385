"""Writes the int8 matrices of a fused graph unsigned, each number and its zero point 128 higher, which changes no product. Processors without VNNI
add products of signed bytes up in 16 bits, where they overflow: what is read would depend on the machine.  python unsigned.py MODEL.onnx"""
import sys

import numpy
import onnx
from onnx import numpy_helper

# The inputs of an operator that are its matrix and the matrix's zero point.
MATRICES = {'MatMulIntegerToFloat': (1, 5), 'DynamicQuantizeMatMul': (1, 3)}


def unsigned(path):
    model = onnx.load(path)
    constants = {each.name: each for each in model.graph.initializer}
    names = {node.input[at] for node in model.graph.node for at in MATRICES.get(node.op_type, ())}
    for name in names:
        if constants[name].data_type == onnx.TensorProto.INT8:
            raised = numpy_helper.to_array(constants[name]).astype(numpy.int16) + 128
            constants[name].CopyFrom(numpy_helper.from_array(raised.astype(numpy.uint8), name))
    onnx.save(model, path)


if __name__ == '__main__':
    unsigned(sys.argv[1])
