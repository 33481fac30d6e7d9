package org.crossbarlab.tensor;

import org.crossbarlab.tensor.PickledObjects.StoredTensor;
import org.crossbarlab.tensor.Unpickler.Tuple;
import org.crossbarlab.text.Sentence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds a network's tensors in what someone saved: the dictionary of {@code state_dict()} itself,
 * or one of several things in a dictionary, such as a checkpoint's, beside the optimiser's state.
 */
final class StateDict {

    private static final int DEEPEST = 6;

    /** What belongs to the training and not to the network. */
    private static final List<String> NOT_THE_NETWORK =
            List.of("optim", "sched", "scaler", "ema", "grad", "moment", "metric", "history");

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Map<String, StoredTensor>> found = new ArrayList<>();

    private StateDict() {}

    /**
     * The tensors by name, in the file's order.
     *
     * @throws Malformed if there are none
     */
    static Map<String, StoredTensor> of(Object root) {
        StateDict search = new StateDict();
        search.look(root, 0);
        // The largest is the network: what a checkpoint holds beside it are single numbers.
        return search.found.stream()
                .reduce((best, other) -> other.size() > best.size() ? other : best)
                .map(StateDict::withoutPrefix)
                .orElseThrow(() -> new Malformed(Sentence.of("fault.tensor.none")));
    }

    private void look(Object value, int depth) {
        if (depth > DEEPEST || !seen.add(value)) {
            return;
        }
        Map<String, StoredTensor> here = new LinkedHashMap<>();
        children(value)
                .forEach(
                        (name, child) -> {
                            if (child instanceof StoredTensor tensor) {
                                here.put(name, tensor);
                            } else if (isOfTheNetwork(name)) {
                                look(child, depth + 1);
                            }
                        });
        if (!here.isEmpty()) {
            found.add(here);
        }
    }

    private static Map<String, Object> children(Object value) {
        Map<String, Object> children = new LinkedHashMap<>();
        switch (value) {
            case Map<?, ?> map -> map.forEach((key, child) -> children.put("" + key, child));
            case List<?> list -> number(list, children);
            case Tuple tuple -> number(tuple.items(), children);
            case StoredTensor tensor -> children.put("weight", tensor);
            default -> {
                // A number or a text is no part of a network.
            }
        }
        return children;
    }

    private static void number(List<?> items, Map<String, Object> children) {
        for (Object item : items) {
            children.put("" + children.size(), item);
        }
    }

    private static boolean isOfTheNetwork(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return NOT_THE_NETWORK.stream().noneMatch(small::contains);
    }

    /** Wrappers put the same word before every name; what is left must still tell layers apart. */
    private static Map<String, StoredTensor> withoutPrefix(Map<String, StoredTensor> tensors) {
        Optional<String> prefix =
                tensors.keySet().stream()
                        .map(name -> name.substring(0, name.indexOf('.') + 1))
                        .reduce((one, other) -> one.equals(other) ? one : "");
        int cut = prefix.orElse("").length();
        boolean told =
                tensors.keySet().stream().allMatch(name -> name.substring(cut).contains("."));
        if (cut == 0 || !told) {
            return tensors;
        }
        Map<String, StoredTensor> shorter = new LinkedHashMap<>();
        tensors.forEach((name, tensor) -> shorter.put(name.substring(cut), tensor));
        return withoutPrefix(shorter);
    }
}
