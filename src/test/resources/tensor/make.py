"""Makes the files beside it, with PyTorch, NumPy, safetensors and ONNX themselves.

All hold one small network, flatten, linear 3, relu, linear 2, for images of 2 x 2 pixels, whose
weights are multiples of 1/8, so that every kind of float holds them exactly.
"""
import collections
import io
import os
import pickle
import zipfile

import numpy as np
import onnx
import safetensors.numpy
import safetensors.torch
import torch
from onnx import TensorProto, helper, numpy_helper

os.chdir(os.path.dirname(os.path.abspath(__file__)))

W1 = (np.arange(12, dtype=np.float32) - 6).reshape(3, 4) / 8
B1 = np.array([0.5, -0.25, 0.125], dtype=np.float32)
W2 = (np.arange(6, dtype=np.float32) - 2).reshape(2, 3) / 4
B2 = np.array([1, -1], dtype=np.float32)


class Net(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = torch.nn.Linear(4, 3)
        self.fc2 = torch.nn.Linear(3, 2)

    def forward(self, x):
        return self.fc2(torch.relu(self.fc1(x.flatten(1))))


net = Net()
for parameter, values in zip(net.parameters(), (W1, B1, W2, B2)):
    parameter.data = torch.from_numpy(values.copy())
state = net.state_dict()

torch.save(state, "plain.pt")
torch.save(state, "older.pt", _use_new_zipfile_serialization=False)
torch.save(state, "protocol4.pt", pickle_protocol=4)
torch.save(state, "older-protocol4.pt", pickle_protocol=4, _use_new_zipfile_serialization=False)
torch.save({k: v.half() for k, v in state.items()}, "half.pt")
torch.save({k: v.bfloat16() for k, v in state.items()}, "bfloat16.pt")
torch.save({k: v.double() for k, v in state.items()}, "double.pt")
torch.save(dict(net.named_parameters()), "parameters.pt")
torch.save(list(net.parameters()), "list.pt")
torch.save({"module." + k: v for k, v in state.items()}, "parallel.pt")

both = torch.cat([state["fc1.weight"].flatten(), state["fc1.bias"]])
torch.save(
    {
        "fc1.weight": both[:12].reshape(3, 4),
        "fc1.bias": both[12:],
        "fc2.weight": state["fc2.weight"].t().contiguous().t(),
        "fc2.bias": state["fc2.bias"],
    },
    "views.pt",
)

optimiser = torch.optim.Adam(net.parameters())
net(torch.ones(1, 1, 2, 2)).sum().backward()
optimiser.step()
for parameter, values in zip(net.parameters(), (W1, B1, W2, B2)):
    parameter.data = torch.from_numpy(values.copy())
torch.save(
    {
        "epoch": 3,
        "best": 0.97,
        "optimizer_state_dict": optimiser.state_dict(),
        "model": {"state_dict": net.state_dict()},
        "args": {"lr": 1e-3, "name": None, "layers": [3, 2]},
    },
    "checkpoint.pt",
)
torch.save(net, "whole.pt")
torch.jit.trace(Net(), torch.ones(1, 1, 2, 2)).save("script.pt")
torch.save(
    torch.nn.Sequential(
        torch.nn.Conv2d(1, 2, 2), torch.nn.BatchNorm2d(2), torch.nn.Flatten(), torch.nn.Linear(2, 2)
    ).state_dict(),
    "batchnorm.pt",
)

names = {"fc1.weight": W1, "fc1.bias": B1, "fc2.weight": W2, "fc2.bias": B2}
np.savez("plain.npz", **names)
np.savez_compressed("compressed.npz", **names)
np.savez("fortran.npz", **{k: np.asfortranarray(v) for k, v in names.items()})
np.savez("big-endian.npz", **{k: v.astype(">f4") for k, v in names.items()})
np.savez("double.npz", **{k: v.astype(np.float64) for k, v in names.items()})
np.savez("half.npz", **{k: v.astype(np.float16) for k, v in names.items()})
np.savez("positional.npz", W1, B1, W2, B2)
np.savez("turned.npz", W1.T, B1, W2.T, B2)
np.savez("with-others.npz", epoch=np.int64(3), labels=np.arange(4), **names)
np.savez("objects.npz", **names, extra=np.array([{"a": 1}], dtype=object))
np.save("one.npy", W1)

safetensors.numpy.save_file(names, "plain.safetensors", metadata={"format": "pt"})
safetensors.torch.save_file(
    {k: torch.from_numpy(v).bfloat16() for k, v in names.items()}, "bfloat16.safetensors"
)


def model(nodes, initializers, name):
    graph = helper.make_graph(
        nodes,
        "g",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, [None, 4])],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, [None, 2])],
        initializers,
    )
    onnx.save(helper.make_model(graph), name)


# Initialisers in another order than that of their use.
model(
    [
        helper.make_node("Gemm", ["x", "fc1.weight", "fc1.bias"], ["h"], transB=1),
        helper.make_node("Relu", ["h"], ["r"]),
        helper.make_node("Gemm", ["r", "fc2.weight", "fc2.bias"], ["y"], transB=1),
    ],
    [numpy_helper.from_array(v, k) for k, v in reversed(names.items())],
    "plain.onnx",
)
# Without names, the other way round, constants, and numbers in a list.
model(
    [
        helper.make_node("Constant", [], ["c"], value=numpy_helper.from_array(W1.T.copy())),
        helper.make_node("MatMul", ["x", "c"], ["m"]),
        helper.make_node("Add", ["m", "k1"], ["h"]),
        helper.make_node("Relu", ["h"], ["r"]),
        helper.make_node("MatMul", ["r", "k2"], ["n"]),
        helper.make_node("Add", ["n", "k3"], ["y"]),
    ],
    [
        helper.make_tensor("k3", TensorProto.FLOAT, [2], B2),
        helper.make_tensor("k2", TensorProto.FLOAT, [3, 2], W2.T.flatten()),
        helper.make_tensor("k1", TensorProto.FLOAT, [3], B1),
    ],
    "turned.onnx",
)


class Harm:
    """What a hostile file does: unpickled by Python itself, it runs a command."""

    def __reduce__(self):
        return os.system, ("touch harm-was-done",)


def archive(name, pickled, **more):
    with zipfile.ZipFile(name, "w", zipfile.ZIP_STORED) as zipped:
        zipped.writestr("archive/data.pkl", pickled)
        for member, content in more.items():
            zipped.writestr(member, content)


archive("harm.pt", pickle.dumps({"fc1.weight": Harm()}, protocol=2))
with open("harm-older.pt", "wb") as file:
    for part in (0x1950A86A20F9469CFC6C, 1001, {"little_endian": True}, Harm()):
        pickle.dump(part, file, protocol=2)
with open("harm.pkl", "wb") as file:
    pickle.dump(Harm(), file, protocol=4)
with open("weights.pkl", "wb") as file:
    pickle.dump(names, file)
