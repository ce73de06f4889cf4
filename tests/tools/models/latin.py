"""Cuts the letters that no school list here is written in out of PP-OCRv6's line reader: 6,904 letters become some 500.

    python3 latin.py REC.onnx KEYS.txt OUT_REC.onnx OUT_KEYS.txt        # Debian: python3-onnx python3-numpy

Only the columns of the last layer go; every kept letter's score before the softmax is what it was. Kept: Latin letters, digits,
punctuation and signs below U+2200, Welsh ones included.
"""
import sys
import unicodedata

import numpy as np
import onnx
from onnx import numpy_helper


def latin(letter):
    if len(letter) != 1 or ord(letter) >= 0x2200:
        return False
    kind = unicodedata.category(letter)[0]
    if kind in "NPS":
        return True
    return kind == "L" and "LATIN" in unicodedata.name(letter, "")


def main(rec, keys, out_rec, out_keys):
    with open(keys, encoding="utf8") as file:
        letters = file.read().split("\n")
    if letters[-1] == "":
        letters.pop()
    model = onnx.load(rec)
    stored = {item.name: item for item in model.graph.initializer}
    last = [node for node in model.graph.node if node.op_type == "MatMul"][-1].input[1]
    bias = next(
        name
        for node in model.graph.node
        if node.op_type == "Add"
        for name in node.input
        if name in stored and stored[name].dims == [len(letters) + 2]
    )
    kept = [i for i, letter in enumerate(letters) if latin(letter)]
    # Class 0 is "no letter", the last one a space.
    classes = [0, *(i + 1 for i in kept), len(letters) + 1]
    for name in (last, bias):
        values = numpy_helper.to_array(stored[name])
        stored[name].CopyFrom(numpy_helper.from_array(np.ascontiguousarray(values[..., classes]), name))
    # Shapes noted along the way speak of the old number of letters.
    del model.graph.value_info[:]
    model.graph.output[0].type.tensor_type.shape.dim[2].dim_value = len(classes)
    onnx.checker.check_model(model)
    onnx.save(model, out_rec)
    with open(out_keys, "w", encoding="utf8") as file:
        file.write("\n".join(letters[i] for i in kept) + "\n")
    print(f"{len(kept)} of {len(letters)} letters, with {''.join(l for l in letters if l in 'ŵŷŴŶâêîôûÂÊÎÔÛïöäë')}")


main(*sys.argv[1:5])
