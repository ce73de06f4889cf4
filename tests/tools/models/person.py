"""Makes public/models/person_centernet.onnx from the TensorFlow.js model in npm @vladmandic/human 3.3.6 (models/centernet.{json,bin}).

    python3 person.py FOLDER_WITH_MODEL OUT.onnx        # Debian: python3-onnx python3-numpy

Of the 80 classes only "person" stays, the search for the best boxes is left out, the size of the picture is free, weights stay 16-bit
in the file. Outputs: `people` [1,1,h/4,w/4], how likely a person's middle is there; `sides` [1,4,h/4,w/4], distances to the box's sides.
"""
import base64
import json
import sys

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

HEADS = {"people": "tower_0/keypoints", "sides": "tower_0/wh"}
PERSON_ONLY = "tower_0/CenternetHead/centernet_cls_output/BiasAdd"


def read(folder):
    with open(f"{folder}/centernet.json", encoding="utf8") as file:
        model = json.load(file)
    with open(f"{folder}/centernet.bin", "rb") as file:
        raw = file.read()
    weights, at = {}, 0
    for entry in model["weightsManifest"][0]["weights"]:
        half = entry.get("quantization", {}).get("dtype") == "float16"
        kind = np.float16 if half else {"float32": np.float32, "int32": np.int32}[entry["dtype"]]
        count = int(np.prod(entry["shape"])) if entry["shape"] else 1
        weights[entry["name"]] = np.frombuffer(raw, kind, count, at).reshape(entry["shape"])
        at += count * np.dtype(kind).itemsize
    assert at == len(raw)
    return {node["name"]: node for node in model["modelTopology"]["node"]}, weights


def setting(node, key):
    value = node["attr"][key]
    if "s" in value:
        return base64.b64decode(value["s"]).decode()
    return [int(i) for i in value["list"]["i"]] if "i" in value["list"] else [base64.b64decode(s).decode() for s in value["list"].get("s", [])]


def in_order(nodes, outputs):
    order, seen = [], set()

    def visit(name):
        name = name.split(":")[0].lstrip("^")
        if name in seen:
            return
        seen.add(name)
        for source in nodes[name].get("input", []):
            visit(source)
        order.append(name)

    for output in outputs:
        visit(output)
    return order


class Graph:
    def __init__(self, nodes, weights):
        self.nodes, self.weights = nodes, weights
        self.known, self.casts, self.steps, self.stored, self.made = {}, [], [], [], set()

    def constant(self, name, values):
        """Large ones are stored in 16 bits, as they came, and widened when the model is loaded."""
        if name in self.made:
            return name
        self.made.add(name)
        if values.size > 8:
            self.stored.append(numpy_helper.from_array(np.ascontiguousarray(values.astype(np.float16)), name + "_h"))
            self.casts.append(helper.make_node("Cast", [name + "_h"], [name], to=TensorProto.FLOAT))
        else:
            self.stored.append(numpy_helper.from_array(np.ascontiguousarray(values.astype(np.float32)), name))
        return name

    def value(self, name):
        if name not in self.weights:
            return self.known[name]
        values = self.weights[name].astype(np.float32)
        assert values.ndim < 2
        return self.constant(short(name) + "_c", values.reshape((1, -1, 1, 1)))

    def convolution(self, name, node):
        source, *rest = node["input"]
        kernel = self.weights[rest[0]].astype(np.float32)
        bias = self.weights[rest[1]].astype(np.float32) if len(rest) > 1 else None
        if name == PERSON_ONLY:
            kernel, bias = kernel[..., :1], bias[:1]
        depthwise = "Depthwise" in node["op"]
        turned = kernel.transpose(2, 3, 0, 1).reshape(-1, 1, *kernel.shape[:2]) if depthwise else kernel.transpose(3, 2, 0, 1)
        fused = setting(node, "fused_ops") if "fused_ops" in node["attr"] else []
        rectified = bool(fused) and fused[-1] == "Relu"
        assert rectified or fused in ([], ["BiasAdd"])
        out = short(name)
        inputs = [self.known[source], self.constant(short(rest[0]) + "_w", turned)]
        if bias is not None:
            inputs.append(self.constant(short(rest[1]) + "_b", bias))
        self.add(
            "Conv",
            inputs,
            out + "_raw" if rectified else out,
            kernel_shape=turned.shape[2:],
            strides=setting(node, "strides")[1:3],
            group=kernel.shape[2] if depthwise else 1,
            auto_pad="SAME_UPPER" if setting(node, "padding") == "SAME" else "VALID",
        )
        if rectified:
            self.add("Relu", [out + "_raw"], out)

    def add(self, kind, inputs, output, **settings):
        self.steps.append(helper.make_node(kind, inputs, [output], **settings))

    def step(self, name):
        node, out = self.nodes[name], short(name)
        kind, inputs = node["op"], node.get("input", [])
        if kind == "Const":
            return
        if kind in ("Placeholder", "Identity"):
            self.known[name] = "image" if kind == "Placeholder" else self.known[inputs[0]]
            return
        if "Conv" in kind and kind != "ConcatV2":
            self.convolution(name, node)
        elif kind in ("Mul", "Add"):
            self.add(kind, [self.value(i) for i in inputs], out)
        elif kind == "Relu6":
            limits = [self.constant("zero", np.zeros(())), self.constant("six", np.full((), 6.0))]
            self.add("Clip", [self.known[inputs[0]], *limits], out)
        elif kind in ("Relu", "Sigmoid"):
            self.add(kind, [self.known[inputs[0]]], out)
        elif kind == "Mean":
            self.add("GlobalAveragePool", [self.known[inputs[0]]], out)
        elif kind == "ConcatV2":
            self.add("Concat", [self.known[i] for i in inputs[:2]], out, axis=1)
        elif kind == "ResizeBilinear":
            if "twice" not in self.made:
                self.made.add("twice")
                self.stored.append(numpy_helper.from_array(np.array([1, 1, 2, 2], np.float32), "twice"))
            self.add("Resize", [self.known[inputs[0]], "", "twice"], out, mode="linear", coordinate_transformation_mode="asymmetric")
        else:
            raise ValueError(kind)
        self.known[name] = out


def short(name):
    return name.replace("tower_0/", "").replace("MobilenetV3", "m").replace("CenternetHead", "h").replace("/", "_")


def main(folder, out):
    nodes, weights = read(folder)
    graph = Graph(nodes, weights)
    for name in in_order(nodes, HEADS.values()):
        graph.step(name)
    for head, name in HEADS.items():
        graph.add("Identity", [graph.known[name]], head)
    shape = lambda channels: [1, channels, "rows", "columns"]
    model = helper.make_model(
        helper.make_graph(
            [*graph.casts, *graph.steps],
            "person",
            [helper.make_tensor_value_info("image", TensorProto.FLOAT, [1, 3, "height", "width"])],
            [helper.make_tensor_value_info("people", TensorProto.FLOAT, shape(1)), helper.make_tensor_value_info("sides", TensorProto.FLOAT, shape(4))],
            graph.stored,
        ),
        opset_imports=[helper.make_opsetid("", 13)],
        producer_name="",
    )
    model.ir_version = 7
    onnx.checker.check_model(model)
    onnx.save(model, out)


main(*sys.argv[1:3])
