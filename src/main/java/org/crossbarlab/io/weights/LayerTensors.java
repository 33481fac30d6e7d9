package org.crossbarlab.io.weights;

import org.crossbarlab.tensor.NamedTensor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tensors of one layer.
 *
 * @param weight with two dimensions (linear) or four (convolution)
 * @param bias with one dimension, if the layer has one
 */
record LayerTensors(NamedTensor weight, Optional<NamedTensor> bias) {

    /** A name's own part, then the word that says what the tensor is, then perhaps a number. */
    private static final Pattern ROLE =
            Pattern.compile(
                    "(?i)(.*?)[._/]?(?:weights?|kernel|coefs?|intercepts?|bias(?:es)?|w|b)"
                            + "(?::\\d+)?[._]?(\\d*)");

    private static final Pattern NUMBER = Pattern.compile("\\d+|\\D+");

    /**
     * What tensors were sorted into.
     *
     * @param layers in the order of their weights
     * @param left what belongs to none of them
     */
    record Sorted(List<LayerTensors> layers, List<NamedTensor> left) {}

    boolean isConvolution() {
        return weight.shape().length == 4;
    }

    private static boolean isWeight(NamedTensor tensor) {
        return tensor.shape().length == 2 || tensor.shape().length == 4;
    }

    /** Finds the bias of every weight: by name, else the next tensor of the right length. */
    static Sorted sort(List<NamedTensor> tensors) {
        Set<NamedTensor> biases = new LinkedHashSet<>();
        tensors.stream().filter(tensor -> tensor.shape().length == 1).forEach(biases::add);
        List<LayerTensors> layers = new ArrayList<>();
        for (NamedTensor weight : tensors.stream().filter(LayerTensors::isWeight).toList()) {
            Optional<NamedTensor> bias =
                    biases.stream()
                            .filter(each -> canBelong(each, weight))
                            .filter(each -> stem(each.name()).equals(stem(weight.name())))
                            .findFirst();
            bias.ifPresent(biases::remove);
            layers.add(new LayerTensors(weight, bias));
        }
        layers.replaceAll(layer -> layer.withNextOf(tensors, biases));
        List<NamedTensor> left = new ArrayList<>(biases);
        tensors.stream()
                .filter(tensor -> tensor.shape().length == 3 || tensor.shape().length > 4)
                .forEach(left::add);
        return new Sorted(layers, left);
    }

    /** Files without names have the bias right behind its weight. */
    private LayerTensors withNextOf(List<NamedTensor> tensors, Set<NamedTensor> biases) {
        int next = tensors.indexOf(weight) + 1;
        if (bias.isPresent()
                || next == tensors.size()
                || !biases.contains(tensors.get(next))
                || !canBelong(tensors.get(next), weight)) {
            return this;
        }
        biases.remove(tensors.get(next));
        return new LayerTensors(weight, Optional.of(tensors.get(next)));
    }

    private static boolean canBelong(NamedTensor bias, NamedTensor weight) {
        int length = bias.shape()[0];
        int[] sides = weight.shape();
        return sides[0] == length || sides[sides.length - 1] == length;
    }

    private static String stem(String name) {
        Matcher role = ROLE.matcher(name);
        return role.matches() ? role.group(1) + "#" + role.group(2) : name;
    }

    /** The order in which people count: fc2 before fc10. */
    static List<NamedTensor> inNaturalOrder(List<NamedTensor> tensors) {
        return tensors.stream()
                .sorted(Comparator.comparing(tensor -> padded(tensor.name())))
                .toList();
    }

    private static String padded(String name) {
        return NUMBER.matcher(name)
                .replaceAll(
                        part ->
                                Character.isDigit(part.group().charAt(0))
                                        ? "0".repeat(Math.max(0, 20 - part.group().length()))
                                                + part.group()
                                        : Matcher.quoteReplacement(part.group()));
    }
}
