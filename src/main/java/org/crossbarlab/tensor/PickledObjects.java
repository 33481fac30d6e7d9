package org.crossbarlab.tensor;

import org.crossbarlab.tensor.Unpickler.Tuple;
import org.crossbarlab.text.Sentence;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that a pickle may name here: the dictionary that keeps its order, PyTorch's storages,
 * and the two functions that put a tensor together from a storage. None of them runs code of a
 * file.
 */
final class PickledObjects {

    private static final String ORDERED = "collections.OrderedDict";
    private static final String TENSOR = "torch._utils._rebuild_tensor_v2";
    private static final String OLD_TENSOR = "torch._utils._rebuild_tensor";
    private static final String PARAMETER = "torch._utils._rebuild_parameter";
    private static final String SIZE = "torch.Size";

    private static final Set<String> FUNCTIONS =
            Set.of(ORDERED, TENSOR, OLD_TENSOR, PARAMETER, SIZE);

    private static final Map<String, NumberKind> STORAGES =
            Map.ofEntries(
                    Map.entry("torch.FloatStorage", NumberKind.F32),
                    Map.entry("torch.DoubleStorage", NumberKind.F64),
                    Map.entry("torch.HalfStorage", NumberKind.F16),
                    Map.entry("torch.BFloat16Storage", NumberKind.BF16),
                    Map.entry("torch.CharStorage", NumberKind.I8),
                    Map.entry("torch.ShortStorage", NumberKind.I16),
                    Map.entry("torch.IntStorage", NumberKind.I32),
                    Map.entry("torch.LongStorage", NumberKind.I64),
                    Map.entry("torch.ByteStorage", NumberKind.U8),
                    Map.entry("torch.BoolStorage", NumberKind.BOOL));

    /** A function or class by its full name; one of those above. */
    private record Named(String name) {}

    /**
     * Numbers that lie elsewhere in the file.
     *
     * @param kind of every number
     * @param key that tells where
     * @param count of the numbers
     * @param from index of the first within what the key tells, not 0 only for old views
     */
    record Storage(NumberKind kind, String key, long count, long from) {}

    /**
     * A tensor whose numbers lie in a storage.
     *
     * @param first index of its first number
     * @param shape its sides
     * @param strides as many
     */
    record StoredTensor(Storage storage, long first, long[] shape, long[] strides) {}

    private final Map<String, Storage> storages = new HashMap<>();

    /** What stands for a name of a pickle. */
    Object find(String module, String name) {
        String full = module.replace("__builtin__", "builtins") + "." + name;
        if (!FUNCTIONS.contains(full) && !STORAGES.containsKey(full)) {
            refuse(module, name);
        }
        return new Named(full);
    }

    /** Ends the reading with the name of what was asked for. */
    void refuse(String module, String name) {
        throw new Malformed(
                Sentence.of("fault.tensor.pickle.name", Malformed.printable(module + "." + name)));
    }

    /** What a call gives. */
    Object call(Object function, Object arguments) {
        if (!(function instanceof Named named) || !(arguments instanceof Tuple tuple)) {
            throw Unpickler.damaged();
        }
        List<Object> items = tuple.items();
        return switch (named.name()) {
            case ORDERED -> ordered(items);
            case TENSOR, OLD_TENSOR -> tensor(items);
            case PARAMETER -> parameter(items);
            case SIZE -> size(items);
            default -> throw Unpickler.damaged();
        };
    }

    /** Empty, or from a list of pairs as the oldest protocol has it. */
    private static Object ordered(List<Object> arguments) {
        Map<Object, Object> map = new LinkedHashMap<>();
        if (!arguments.isEmpty() && arguments.getFirst() instanceof List<?> pairs) {
            for (Object pair : pairs) {
                List<?> two = pair instanceof List<?> list ? list : items(pair);
                if (two.size() != 2 || !(two.getFirst() instanceof String key)) {
                    throw Unpickler.damaged();
                }
                map.put(key, two.getLast());
            }
        }
        return map;
    }

    private static Object parameter(List<Object> arguments) {
        if (arguments.isEmpty() || !(arguments.getFirst() instanceof StoredTensor tensor)) {
            throw Unpickler.damaged();
        }
        return tensor;
    }

    private static Object size(List<Object> arguments) {
        return arguments.size() == 1
                ? new Tuple(items(arguments.getFirst()))
                : new Tuple(List.of());
    }

    private static Object tensor(List<Object> arguments) {
        if (arguments.size() < 4 || !(arguments.getFirst() instanceof Storage storage)) {
            throw Unpickler.damaged();
        }
        long[] shape = numbers(arguments.get(2));
        long[] strides = numbers(arguments.get(3));
        if (shape.length != strides.length) {
            throw Unpickler.damaged();
        }
        return new StoredTensor(storage, number(arguments.get(1)), shape, strides);
    }

    /** What stands behind a persistent name: ("storage", kind, key, place, count[, view]). */
    Object storage(Object name) {
        List<Object> items = items(name);
        if (items.size() < 5
                || !"storage".equals(items.getFirst())
                || !(items.get(1) instanceof Named named)
                || !(items.get(2) instanceof String key)) {
            throw Unpickler.damaged();
        }
        NumberKind kind =
                Optional.ofNullable(STORAGES.get(named.name())).orElseThrow(Unpickler::damaged);
        long from = items.size() > 5 ? viewed(items.get(5)) : 0;
        Storage storage = new Storage(kind, key, number(items.get(4)), from);
        storages.putIfAbsent(key, storage);
        return storage;
    }

    /** Where a view begins, which the oldest files describe as (name, begin, length) or None. */
    private static long viewed(Object view) {
        return view instanceof Tuple tuple && tuple.items().size() == 3
                ? number(tuple.items().get(1))
                : 0;
    }

    /** Every storage that the pickle named, by its key. */
    Map<String, Storage> storages() {
        return storages;
    }

    /** A dictionary's own attributes, such as the versions of modules, are of no use here. */
    void requireState(Object target, Object state) {
        if (!(target instanceof Map<?, ?>) || !(state instanceof Map<?, ?>)) {
            throw Unpickler.damaged();
        }
    }

    private static List<Object> items(Object value) {
        if (value instanceof Tuple tuple) {
            return tuple.items();
        }
        throw Unpickler.damaged();
    }

    private static long number(Object value) {
        if (value instanceof Long number) {
            return number;
        }
        throw Unpickler.damaged();
    }

    private static long[] numbers(Object value) {
        return items(value).stream().mapToLong(PickledObjects::number).toArray();
    }
}
