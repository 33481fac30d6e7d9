package org.crossbarlab.tensor;

import org.crossbarlab.text.Sentence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads Python's pickle format as far as saved networks need it. A pickle is a program for a little
 * machine with a stack; Python's own machine can be told to call any function, which is why such
 * files can do harm. This one can build numbers, texts, lists, tuples and dictionaries, and what
 * {@link PickledObjects} allows: storages and tensors. Any other function or class ends the reading
 * with its name, before anything is made of it.
 *
 * @see <a href="https://docs.python.org/3/library/pickletools.html">Python: pickletools, which
 *     describes every instruction</a>
 */
final class Unpickler {

    /** A network has some dozens of tensors, each with some thirty instructions. */
    private static final int MOST_STEPS = 1_000_000;

    /** What Python calls None. */
    private enum Nothing {
        NONE
    }

    /**
     * A tuple of Python.
     *
     * @param items in order
     */
    record Tuple(List<Object> items) {}

    private final PickleBytes in;
    private final PickledObjects objects;
    private final Map<Long, Object> memo = new HashMap<>();
    private final Deque<List<Object>> outer = new ArrayDeque<>();
    private List<Object> stack = new ArrayList<>();

    /**
     * @param in at the first instruction
     */
    Unpickler(PickleBytes in, PickledObjects objects) {
        this.in = in;
        this.objects = objects;
    }

    /**
     * Carries out one pickle.
     *
     * @return a text, a number, a truth value, a list, a {@link Tuple}, a map, one of {@link
     *     PickledObjects}, or what stands for None
     * @throws Malformed if it is damaged or asks for anything else
     */
    Object read() {
        for (int step = 0; step < MOST_STEPS; step++) {
            int code = in.u1();
            if (code == '.') {
                return pop();
            }
            if (!constant(code) && !container(code) && !memory(code)) {
                object(code);
            }
        }
        throw damaged();
    }

    static Malformed damaged() {
        return new Malformed(Sentence.of("fault.tensor.pickle"));
    }

    private void push(Object value) {
        stack.add(value);
    }

    private Object pop() {
        if (stack.isEmpty()) {
            throw damaged();
        }
        return stack.removeLast();
    }

    private Object top() {
        if (stack.isEmpty()) {
            throw damaged();
        }
        return stack.getLast();
    }

    /** What was pushed since the last mark, which is taken away. */
    private List<Object> popMark() {
        if (outer.isEmpty()) {
            throw damaged();
        }
        List<Object> items = stack;
        stack = outer.pop();
        return items;
    }

    private boolean constant(int code) {
        switch (code) {
            case 'N' -> push(Nothing.NONE);
            case 0x88 -> push(true);
            case 0x89 -> push(false);
            case 'I' -> push(in.boolOrNumber());
            case 'L' -> push(in.number());
            case 'F' -> push(in.fraction());
            case 'J' -> push((long) in.i4());
            case 'K' -> push((long) in.u1());
            case 'M' -> push((long) in.u2());
            case 0x8a -> push(in.wide(in.u1()));
            case 0x8b -> push(in.wide(in.u4()));
            case 'G' -> push(in.f8());
            case 'S', 'V' -> push(in.quoted());
            case 'T' -> push(in.latin(in.u4()));
            case 'U' -> push(in.latin(in.u1()));
            case 'X' -> push(in.text(in.u4()));
            case 0x8c -> push(in.text(in.u1()));
            case 0x8d -> push(in.text(in.u8()));
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean container(int code) {
        switch (code) {
            case ']' -> push(new ArrayList<>());
            case 'l' -> push(new ArrayList<>(popMark()));
            case 'a' -> {
                Object item = pop();
                list(top()).add(item);
            }
            case 'e' -> {
                List<Object> items = popMark();
                list(top()).addAll(items);
            }
            case ')' -> push(new Tuple(List.of()));
            case 't' -> push(new Tuple(popMark()));
            case 0x85 -> tuple(1);
            case 0x86 -> tuple(2);
            case 0x87 -> tuple(3);
            case '}' -> push(new LinkedHashMap<>());
            case 'd' -> {
                List<Object> items = popMark();
                push(new LinkedHashMap<>());
                putAll(items);
            }
            case 's' -> {
                Object value = pop();
                Object key = pop();
                putAll(List.of(key, value));
            }
            case 'u' -> putAll(popMark());
            default -> {
                return false;
            }
        }
        return true;
    }

    private void tuple(int size) {
        if (stack.size() < size) {
            throw damaged();
        }
        List<Object> tail = stack.subList(stack.size() - size, stack.size());
        Tuple tuple = new Tuple(new ArrayList<>(tail));
        tail.clear();
        push(tuple);
    }

    private void putAll(List<Object> items) {
        if (!(top() instanceof Map<?, ?>) || items.size() % 2 != 0) {
            throw damaged();
        }
        for (int i = 0; i < items.size(); i += 2) {
            Object key = items.get(i);
            // Tuples as keys could be nested so that their hash takes for ever.
            if (!(key instanceof String || key instanceof Number || key instanceof Boolean)) {
                throw damaged();
            }
            map(top()).put(key, items.get(i + 1));
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Object value) {
        if (value instanceof List<?> list) {
            return (List<Object>) list;
        }
        throw damaged();
    }

    @SuppressWarnings("unchecked")
    private static Map<Object, Object> map(Object value) {
        return (Map<Object, Object>) value;
    }

    private boolean memory(int code) {
        switch (code) {
            case '(' -> {
                outer.push(stack);
                stack = new ArrayList<>();
            }
            case '0' -> pop();
            case '1' -> popMark();
            case '2' -> push(top());
            case 'p' -> memo.put(in.index(), top());
            case 'q' -> memo.put((long) in.u1(), top());
            case 'r' -> memo.put(in.u4(), top());
            case 0x94 -> memo.put((long) memo.size(), top());
            case 'g' -> push(remembered(in.index()));
            case 'h' -> push(remembered(in.u1()));
            case 'j' -> push(remembered(in.u4()));
            case 0x80 -> in.u1();
            case 0x95 -> in.u8();
            default -> {
                return false;
            }
        }
        return true;
    }

    private Object remembered(long index) {
        Object value = memo.get(index);
        if (value == null) {
            throw damaged();
        }
        return value;
    }

    private void object(int code) {
        switch (code) {
            case 'c' -> push(objects.find(in.line(), in.line()));
            case 0x93 -> {
                String name = String.valueOf(pop());
                push(objects.find(String.valueOf(pop()), name));
            }
            case 'i' -> objects.refuse(in.line(), in.line());
            case 'R', 0x81 -> {
                Object arguments = pop();
                push(objects.call(pop(), arguments));
            }
            case 'b' -> {
                Object state = pop();
                objects.requireState(top(), state);
            }
            case 'Q' -> push(objects.storage(pop()));
            default -> throw damaged();
        }
    }
}
