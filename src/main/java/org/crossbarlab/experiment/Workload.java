package org.crossbarlab.experiment;

import org.crossbarlab.data.Dataset;

import java.util.Set;

/**
 * How much work an experiment is, for progress and the time left. The unit is a digital epoch over
 * the same images. What an aware epoch and a test cost beside it was measured with {@code
 * reproduce} on MNIST, on two cores; another machine's shares differ little, and an estimate of
 * time follows the speed it sees.
 *
 * @param networks that are trained, tested or both
 * @param epochs of each network
 * @param chips on which each network is tested
 * @param chipTest what a test on one chip costs, in digital epochs
 */
public record Workload(Set<NetworkRole> networks, int epochs, int chips, double chipTest) {

    /** A device-aware epoch programs its crossbars after every step; 1.23 and 1.33 in two runs. */
    static final double AWARE_EPOCH = 1.25;

    /**
     * A test image goes only forward, beside one of an epoch, which mostly goes back too: a test of
     * MNIST took 0.034 and 0.049 epochs in two runs.
     */
    static final double TEST_IMAGE = 0.25;

    public Workload {
        networks = Set.copyOf(networks);
    }

    /** A whole experiment: both networks are trained and tested. */
    public static Workload of(Dataset data, ExperimentSettings settings) {
        return new Workload(
                Set.of(NetworkRole.values()),
                settings.training().epochs(),
                settings.chips(),
                chipTest(data));
    }

    /** Training both networks and no more. */
    public static Workload training(Dataset data, ExperimentSettings settings) {
        Workload all = of(data, settings);
        return new Workload(all.networks, all.epochs, 0, all.chipTest);
    }

    /** Testing one network that was trained before. */
    public static Workload test(NetworkRole network, Dataset data, ExperimentSettings settings) {
        return new Workload(Set.of(network), 0, settings.chips(), chipTest(data));
    }

    private static double chipTest(Dataset data) {
        return TEST_IMAGE * data.test().count() / data.training().count();
    }

    /** All the work, in digital epochs. */
    public double total() {
        return networks.stream().mapToDouble(each -> cost(each, epochs, chips)).sum();
    }

    /**
     * Work done, in digital epochs; earlier networks have theirs behind them.
     *
     * @param network in training or test
     * @param epochsDone of it, with the part of the current one
     * @param chipsDone of it
     */
    public double done(NetworkRole network, double epochsDone, int chipsDone) {
        double before =
                networks.stream()
                        .filter(each -> each.compareTo(network) < 0)
                        .mapToDouble(each -> cost(each, epochs, chips))
                        .sum();
        return before + cost(network, epochsDone, chipsDone);
    }

    private double cost(NetworkRole network, double epochsDone, int chipsDone) {
        double epoch = network == NetworkRole.DIGITAL ? 1 : AWARE_EPOCH;
        return epochsDone * epoch + chipsDone * chipTest;
    }
}
