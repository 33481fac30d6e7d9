package org.crossbarlab.analog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.crossbarlab.crossbar.ArraySnapshot;
import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.crossbar.Mapping;
import org.crossbarlab.device.ConductanceRange;
import org.crossbarlab.device.ErrorDistribution;
import org.crossbarlab.device.ErrorModels;
import org.crossbarlab.device.GenericError;
import org.crossbarlab.device.Scaling;
import org.crossbarlab.math.RandomStreams;
import org.crossbarlab.nn.Architecture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

class ChipTest {

    private static final RandomStreams RANDOM = new RandomStreams(31);
    private static final float[] PARAMETERS = Architecture.REFERENCE.initialParameters(RANDOM);

    private static ProgrammedNetwork program(CrossbarSettings settings, Chip chip) {
        return new NetworkProgrammer(Architecture.REFERENCE, settings).program(PARAMETERS, chip);
    }

    private static float[] deviates(Chip chip, int layer, int array, int count) {
        return Arrays.copyOf(
                chip.deviates(layer).of("NORMAL", array, ErrorDistribution.NORMAL, count).clone(),
                count);
    }

    @Test
    void aChipKeepsItsDevices() {
        Chip chip = Chip.of(RANDOM, 7);
        assertThat(chip.number()).isEqualTo(7);
        float[] first = deviates(chip, 0, 0, 100);
        deviates(chip, 1, 0, 50);
        assertThat(deviates(chip, 0, 0, 100)).containsExactly(first);
        assertThat(deviates(Chip.of(RANDOM, 7), 0, 0, 100)).containsExactly(first);
    }

    /** Seeds that people wrote down must go on meaning the same chips. */
    @ParameterizedTest
    @EnumSource
    void programmingDrawsFromTheStreamsOfVersionOne(ErrorDistribution distribution) {
        CrossbarSettings settings =
                CrossbarSettings.REFERENCE.withError(
                        new GenericError(distribution, Scaling.INDEPENDENT, 0.01));
        ArraySnapshot array = program(settings, Chip.of(RANDOM, 3)).layers().get(2).arrays().get(1);
        float[] z =
                distribution.draw(RANDOM.child("chip", 3).stream(distribution.name(), 2, 1), 5760);
        for (int i = 0; i < z.length; i++) {
            assertThat(array.programmed()[i])
                    .isEqualTo(Math.max(array.ideal()[i] + 0.01f * z[i], 0));
        }
    }

    @Test
    void aLongerArrayStartsWithTheSameDevices() {
        for (ErrorDistribution kind : ErrorDistribution.values()) {
            Chip chip = Chip.of(RANDOM, 1);
            float[] few = chip.deviates(0).of(kind.name(), 0, kind, 72).clone();
            float[] many = chip.deviates(0).of(kind.name(), 0, kind, 200);
            assertThat(Arrays.copyOf(many, 72)).containsExactly(few);
            assertThat(chip.deviates(0).of(kind.name(), 0, kind, 72)).startsWith(few);
        }
    }

    @Test
    void chipsLayersArraysDistributionsAndMomentsHaveDevicesOfTheirOwn() {
        Chip chip = Chip.of(RANDOM, 1);
        List<float[]> all =
                List.of(
                        deviates(chip, 0, 0, 10),
                        deviates(chip, 0, 1, 10),
                        deviates(chip, 1, 0, 10),
                        deviates(Chip.of(RANDOM, 2), 0, 0, 10),
                        deviates(Chip.of(new RandomStreams(32), 1), 0, 0, 10),
                        chip.deviates(0).of("UNIFORM", 0, ErrorDistribution.UNIFORM, 10),
                        chip.deviates(0).of("drift", 0, ErrorDistribution.NORMAL, 10));
        for (int a = 0; a < all.size(); a++) {
            for (int b = 0; b < a; b++) {
                assertThat(all.get(a)).isNotEqualTo(all.get(b));
            }
        }
    }

    /**
     * Deviations of 0.2·G·z and 0.1·G·z on the same z differ by a factor of 2. Cells at the cut (G
     * = 0) are left out. Each deviation is the difference of two float32 numbers below 2, so it is
     * off by at most 2⁻²³ = 1.2e-7, and twice the smaller by twice that.
     */
    @ParameterizedTest
    @EnumSource
    void twiceTheAlphaIsTwiceTheDeviation(Mapping mapping) {
        Chip chip = Chip.of(RANDOM, 1);
        CrossbarSettings settings = CrossbarSettings.REFERENCE.withMapping(mapping);
        ProgrammedNetwork small = program(settings.withAlpha(0.1), chip);
        ProgrammedNetwork large = program(settings.withAlpha(0.2), chip);
        int compared = 0;
        for (int layer = 0; layer < 3; layer++) {
            for (int a = 0; a < small.layers().get(layer).arrays().size(); a++) {
                ArraySnapshot one = small.layers().get(layer).arrays().get(a);
                ArraySnapshot two = large.layers().get(layer).arrays().get(a);
                assertThat(two.ideal()).containsExactly(one.ideal());
                for (int i = 0; i < one.ideal().length; i++) {
                    if (two.programmed()[i] > 0) {
                        double half = (double) one.programmed()[i] - one.ideal()[i];
                        double whole = (double) two.programmed()[i] - two.ideal()[i];
                        assertThat(whole).isCloseTo(2 * half, within(4e-7));
                        compared++;
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(6900);
    }

    /** With an independent error, deviation / α is z itself, whatever the target. */
    @ParameterizedTest
    @EnumSource
    void theWeightsCellsKeepTheirDevicesUnderEveryMapping(Mapping mapping) {
        double alpha = 0.01;
        CrossbarSettings settings =
                CrossbarSettings.REFERENCE
                        .withError(
                                new GenericError(
                                        ErrorDistribution.NORMAL, Scaling.INDEPENDENT, alpha))
                        .withMapping(mapping);
        Chip chip = Chip.of(RANDOM, 1);
        // Another mapping first, with fewer or more cells: the chip must not care.
        program(settings.withMapping(Mapping.OFFSET_UNIT_COLUMN), chip);
        program(settings.withMapping(Mapping.BALANCED), chip);
        ProgrammedNetwork network = program(settings, chip);
        for (int layer = 0; layer < 3; layer++) {
            for (int a = 0; a < network.layers().get(layer).arrays().size(); a++) {
                ArraySnapshot array = network.layers().get(layer).arrays().get(a);
                int weights = network.layers().get(layer).stored().length;
                float[] z = deviates(Chip.of(RANDOM, 1), layer, a, array.ideal().length);
                int reference = array.ideal().length - weights;
                for (int i = 0; i < weights; i++) {
                    double deviation =
                            (double) array.programmed()[reference + i]
                                    - array.ideal()[reference + i];
                    assertThat(deviation).isCloseTo(alpha * z[i], within(2e-7));
                }
                for (int i = 0; i < reference; i++) {
                    double deviation = (double) array.programmed()[i] - array.ideal()[i];
                    assertThat(deviation).isCloseTo(alpha * z[weights + i], within(2e-7));
                }
            }
        }
    }

    @Test
    void modelsWithNormalErrorsShareTheirDevices() {
        Chip chip = Chip.of(RANDOM, 1);
        CrossbarSettings settings =
                CrossbarSettings.REFERENCE.withRange(ConductanceRange.ofMicrosiemens(1, 25));
        ArraySnapshot joshi =
                program(settings.withError(ErrorModels.of("pcm-joshi", 0)), chip)
                        .layers()
                        .get(1)
                        .arrays()
                        .getFirst();
        float[] z = deviates(Chip.of(RANDOM, 1), 1, 0, joshi.ideal().length);
        for (int i = 0; i < z.length; i++) {
            if (joshi.programmed()[i] > 0) {
                assertThat(Math.signum(joshi.programmed()[i] - joshi.ideal()[i]))
                        .isEqualTo(Math.signum(z[i]));
            }
        }
    }

    @Test
    void threadsThatAskAtTheSameTimeGetTheSameDevices() {
        float[] alone = deviates(Chip.of(RANDOM, 5), 2, 1, 5760);
        Chip shared = Chip.of(RANDOM, 5);
        List<CompletableFuture<float[]>> all =
                IntStream.range(0, 32)
                        .mapToObj(
                                i ->
                                        CompletableFuture.supplyAsync(
                                                () -> deviates(shared, 2, 1, 5760 - i * 100)))
                        .toList();
        for (int i = 0; i < all.size(); i++) {
            assertThat(all.get(i).join()).containsExactly(Arrays.copyOf(alone, 5760 - i * 100));
        }
    }
}
