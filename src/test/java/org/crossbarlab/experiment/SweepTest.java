package org.crossbarlab.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.concurrent.WorkerPool;
import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.device.ConductanceRange;
import org.crossbarlab.device.RramMilo;
import org.crossbarlab.nn.Architecture;
import org.crossbarlab.text.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

class SweepTest {

    private static final CrossbarSettings BASE = CrossbarSettings.REFERENCE;

    private static CrossbarSettings at(Setting<?> parameter, CrossbarSettings base, double value) {
        return new Sweep(parameter, List.of(value)).settings(base).getFirst();
    }

    private static TrainedNetwork network(NetworkRole role) {
        return new TrainedNetwork(role, Architecture.REFERENCE, TinyData.parameters(), List.of());
    }

    @Test
    void linearValuesIncludeBothEnds() {
        assertThat(Sweep.linear(Settings.ALPHA, 0, 0.5, 6).values())
                .hasSize(6)
                .startsWith(0.0)
                .endsWith(0.5)
                .allSatisfy(v -> assertThat(v * 10).isCloseTo(Math.rint(v * 10), within(1e-12)));
        assertThat(Sweep.linear(Settings.ALPHA, 0.1, 0.4, 2).values()).containsExactly(0.1, 0.4);
        assertThat(Sweep.linear(Settings.WEIGHT_BITS, 8, 1, 8).values())
                .as("falling")
                .isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(Sweep.linear(Settings.ALPHA, 0.2, 0.9, 1).values()).containsExactly(0.2);
    }

    /** Twelve digits would make all of these one. */
    @Test
    void pointsCloseToEachOtherStayDifferent() {
        double from = 1000;
        double to = Math.nextUp(Math.nextUp(from));
        Sweep three = Sweep.linear(Settings.R_MIN, from, to, 3);
        assertThat(three.values()).containsExactly(from, Math.nextUp(from), to);
        assertThat(three.different()).isEqualTo(3);
        assertThat(Sweep.linear(Settings.R_MIN, from, to, 7).values()).hasSize(7);
        assertThat(Sweep.linear(Settings.R_MIN, from, to, 7).different()).isEqualTo(3);
        assertThat(Sweep.linear(Settings.R_MIN, from, from, 7).different()).isOne();
    }

    @Test
    void impossibleSweepsAreRefused() {
        assertThatThrownBy(() -> Sweep.linear(Settings.ALPHA, 0, 1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A sweep has 1 step or more, not 0.");
        assertThatThrownBy(() -> new Sweep(Settings.ALPHA, List.of()))
                .hasMessage("A sweep needs at least one value.");
    }

    @Test
    void valuesCannotBeChangedLater() {
        List<Double> values = new ArrayList<>(List.of(0.1));
        Sweep sweep = new Sweep(Settings.ALPHA, values);
        values.add(0.2);
        assertThat(sweep.values()).containsExactly(0.1);
    }

    @Test
    void everyParameterChangesItsOwnSettingAlone() {
        assertThat(at(Settings.ALPHA, BASE, 0.125)).isEqualTo(BASE.withAlpha(0.125));
        assertThat(at(Settings.WEIGHT_BITS, BASE, 4).storage().weightBits().bits()).isEqualTo(4);
        assertThat(at(Settings.WEIGHT_BITS, BASE, 0).storage().weightBits().isAnalog()).isTrue();
        assertThat(at(Settings.WEIGHT_BITS, BASE, 16).storage().weightBits().bits()).isEqualTo(16);
        assertThat(at(Settings.ON_OFF_RATIO, BASE, 100))
                .isEqualTo(BASE.withRange(new ConductanceRange(1e3, 1e5)));
        assertThat(at(Settings.ON_OFF_RATIO, BASE, Double.POSITIVE_INFINITY).cells().range().gMin())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {-1, 0.4, 3.6, 16.5, 17, Double.NaN, 4294967304.0, Double.NEGATIVE_INFINITY})
    void bitsOutOfRangeAreRefusedAndNeverTakenForOthers(double bits) {
        assertThatThrownBy(() -> at(Settings.WEIGHT_BITS, BASE, bits))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Bits must be 1 to 16");
    }

    @Test
    void faultsAreFoundBeforeAnyWorkIsDone() {
        Sweep sweep = new Sweep(Settings.ALPHA, List.of(0.1, -0.1));
        assertThatThrownBy(() -> sweep.settings(BASE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-0.1");
        CrossbarSettings milo =
                BASE.withRange(new RramMilo().suggestedRange()).withError(new RramMilo());
        assertThatThrownBy(() -> at(Settings.ALPHA, milo, 0.1))
                .hasMessageContaining("“rram-milo” has no alpha to sweep");
        assertThatThrownBy(() -> at(Settings.ON_OFF_RATIO, milo, 100))
                .hasMessageContaining("RRAM (Milo 2021) was measured from 50.00 to 225.0 µS");
        assertThatThrownBy(() -> at(Settings.ON_OFF_RATIO, BASE, 1))
                .hasMessageContaining("Rmax must be above Rmin");
    }

    @Test
    void parametersAreFoundByTheirNames() {
        for (Setting<?> parameter : Settings.SWEEPABLE) {
            assertThat(Settings.sweepable(parameter.option())).isSameAs(parameter);
        }
    }

    @Test
    void whatNeedsAnotherTrainingIsNotSwept() {
        assertThatThrownBy(() -> new Sweep(Settings.EPOCHS, List.of(1.0)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Settings.sweepable("epochs"))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void anUnknownParameterNamesTheKnownOnes() {
        assertThatThrownBy(() -> Settings.sweepable("beta"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "Unknown parameter “beta”: choose one of alpha, bits, on-off-ratio,"
                                + " r-min, r-max, percentile, stuck-low, stuck-high, stuck-open");
    }

    @Test
    void everyPointTestsEveryNetworkOnTheSameChips() {
        try (WorkerPool pool = new WorkerPool(2)) {
            TestBench bench = new TestBench(TinyData.DIGITS, 4, pool);
            List<TrainedNetwork> networks =
                    List.of(network(NetworkRole.AWARE), network(NetworkRole.DIGITAL));
            Sweep sweep = new Sweep(Settings.ALPHA, List.of(0.0, 0.3, 0.0));
            List<Sweep.Point> heard = new ArrayList<>();
            List<Sweep.Point> points =
                    sweep.run(networks, BASE, 2, bench, new RunControl(), heard::add);
            assertThat(points).isEqualTo(heard);
            assertThat(points).extracting(Sweep.Point::value).containsExactly(0.0, 0.3, 0.0);
            assertThat(points.get(2)).isEqualTo(points.get(0));
            assertThat(points)
                    .allSatisfy(
                            point -> {
                                assertThat(point.analog().keySet())
                                        .containsExactly(NetworkRole.DIGITAL, NetworkRole.AWARE);
                                assertThat(point.analog().get(NetworkRole.AWARE))
                                        .as("equal weights on equal chips")
                                        .isEqualTo(point.analog().get(NetworkRole.DIGITAL));
                            });
            assertThat(points.get(1).analog().get(NetworkRole.DIGITAL))
                    .isEqualTo(
                            bench.testChips(
                                    TinyData.parameters(), BASE, 2, new RunControl(), t -> {}));
        }
    }

    @Test
    void aSweepEndsAtTheNextTestWhenItIsCancelled() {
        try (WorkerPool pool = new WorkerPool(2)) {
            TestBench bench = new TestBench(TinyData.DIGITS, 4, pool);
            RunControl control = new RunControl();
            List<Sweep.Point> heard = new ArrayList<>();
            assertThatThrownBy(
                            () ->
                                    Sweep.linear(Settings.ALPHA, 0, 1, 5)
                                            .run(
                                                    List.of(network(NetworkRole.DIGITAL)),
                                                    BASE,
                                                    1,
                                                    bench,
                                                    control,
                                                    point -> {
                                                        heard.add(point);
                                                        control.cancel();
                                                    }))
                    .isInstanceOf(CancellationException.class);
            assertThat(heard).hasSize(1);
        }
    }
}
