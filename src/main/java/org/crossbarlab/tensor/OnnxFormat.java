package org.crossbarlab.tensor;

import org.crossbarlab.text.Sentence;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The stored numbers of an ONNX model, in the order in which its operations use them. Only these
 * are read, with the numbers of their fields in {@code onnx.proto}; the operations are not carried
 * out, and no class of the large library that could do it is loaded.
 *
 * @see <a href="https://github.com/onnx/onnx/blob/main/onnx/onnx.proto">ONNX: onnx.proto</a>
 */
final class OnnxFormat {

    /** Networks of hundreds of layers have some thousands. */
    private static final int MOST_FIELDS = 200_000;

    private static final int MODEL_GRAPH = 7;
    private static final int GRAPH_NODE = 1;
    private static final int GRAPH_INITIALIZER = 5;
    private static final int NODE_INPUT = 1;
    private static final int NODE_OUTPUT = 2;
    private static final int NODE_ATTRIBUTE = 5;
    private static final int ATTRIBUTE_TENSOR = 5;
    private static final int TENSOR_DIMS = 1;
    private static final int TENSOR_TYPE = 2;
    private static final int TENSOR_FLOATS = 4;
    private static final int TENSOR_NAME = 8;
    private static final int TENSOR_RAW = 9;
    private static final int TENSOR_EXTERNAL = 13;

    private static final Map<Long, NumberKind> KINDS =
            Map.ofEntries(
                    Map.entry(1L, NumberKind.F32),
                    Map.entry(2L, NumberKind.U8),
                    Map.entry(3L, NumberKind.I8),
                    Map.entry(4L, NumberKind.U16),
                    Map.entry(5L, NumberKind.I16),
                    Map.entry(6L, NumberKind.I32),
                    Map.entry(7L, NumberKind.I64),
                    Map.entry(9L, NumberKind.BOOL),
                    Map.entry(10L, NumberKind.F16),
                    Map.entry(11L, NumberKind.F64),
                    Map.entry(12L, NumberKind.U32),
                    Map.entry(13L, NumberKind.U64),
                    Map.entry(16L, NumberKind.BF16));

    private final Map<String, RawTensor> tensors = new HashMap<>();
    private final Set<String> used = new LinkedHashSet<>();

    private OnnxFormat() {}

    static List<RawTensor> read(byte[] bytes) {
        OnnxFormat model = new OnnxFormat();
        ProtoBytes fields = new ProtoBytes(ByteBuffer.wrap(bytes), MOST_FIELDS);
        for (int field = fields.next(); field > 0; field = fields.next()) {
            if (field == MODEL_GRAPH) {
                model.graph(fields.message());
            }
        }
        List<RawTensor> inOrder = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>(model.used);
        names.addAll(model.tensors.keySet());
        for (String name : names) {
            if (model.tensors.containsKey(name)) {
                inOrder.add(model.tensors.get(name));
            }
        }
        if (inOrder.isEmpty()) {
            throw new Malformed(Sentence.of("fault.tensor.none"));
        }
        return inOrder;
    }

    private void graph(ProtoBytes fields) {
        for (int field = fields.next(); field > 0; field = fields.next()) {
            switch (field) {
                case GRAPH_NODE -> node(fields.message());
                case GRAPH_INITIALIZER -> tensor("", fields.message());
                default -> {
                    // Names, types of inputs and the like.
                }
            }
        }
    }

    /** Remembers what an operation uses; a constant brings its tensor as an attribute. */
    private void node(ProtoBytes fields) {
        String output = "";
        List<ProtoBytes> attributes = new ArrayList<>();
        for (int field = fields.next(); field > 0; field = fields.next()) {
            switch (field) {
                case NODE_INPUT -> used.add(fields.text());
                case NODE_OUTPUT -> output = fields.text();
                case NODE_ATTRIBUTE -> attributes.add(fields.message());
                default -> {
                    // The operation's name and kind.
                }
            }
        }
        for (ProtoBytes inside : attributes) {
            for (int field = inside.next(); field > 0; field = inside.next()) {
                if (field == ATTRIBUTE_TENSOR) {
                    tensor(output, inside.message());
                }
            }
        }
    }

    private void tensor(String constant, ProtoBytes fields) {
        String name = constant;
        long type = 0;
        List<Long> sides = new ArrayList<>();
        ByteBuffer numbers = ByteBuffer.allocate(0);
        for (int field = fields.next(); field > 0; field = fields.next()) {
            switch (field) {
                case TENSOR_DIMS -> Arrays.stream(fields.numbers()).forEach(sides::add);
                case TENSOR_TYPE -> type = fields.number();
                case TENSOR_NAME -> name = constant.isEmpty() ? fields.text() : constant;
                case TENSOR_RAW, TENSOR_FLOATS -> numbers = fields.part();
                case TENSOR_EXTERNAL ->
                        throw new Malformed(Sentence.of("fault.tensor.onnx.external"));
                default -> {
                    // Whole numbers in lists of their own, which are no weights.
                }
            }
        }
        add(name, KINDS.get(type), sides, numbers);
    }

    private void add(String name, NumberKind kind, List<Long> sides, ByteBuffer numbers) {
        if (kind == null || !kind.isFraction() && numbers.capacity() == 0) {
            return;
        }
        long[] shape = sides.stream().mapToLong(side -> side).toArray();
        int there = numbers.capacity() / kind.bytes();
        int count = RawTensor.count(name, shape, there);
        if (count * kind.bytes() != numbers.capacity()) {
            throw new Malformed(Sentence.of("fault.tensor.rest", Malformed.printable(name)));
        }
        int[] sizes = Arrays.stream(shape).mapToInt(side -> (int) side).toArray();
        tensors.put(
                name, RawTensor.dense(name, kind, sizes, numbers.order(ByteOrder.LITTLE_ENDIAN)));
    }
}
