package org.crossbarlab.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.crossbarlab.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Each model card against its formula, worked out by hand at points of the table. */
class PublishedDeviceTest {

    /** The hand-computed values are written with nine decimals. */
    private static final double DECIMALS = 1e-9;

    static Stream<PublishedDevice> devices() {
        return ErrorModels.ALL.stream()
                .filter(PublishedDevice.class::isInstance)
                .map(PublishedDevice.class::cast);
    }

    /** 4.782321 − 0.009107·G: at 100 µS 4.782321 − 0.9107. */
    @ParameterizedTest
    @CsvSource({"0, 4.782321", "50, 4.326971", "100, 3.871621", "225, 2.733246"})
    void rramMiloIsAStraightLine(double g, double sigma) {
        assertThat(new RramMilo().sigmaMicrosiemens(g)).isCloseTo(sigma, within(DECIMALS));
    }

    /** 1.536e-4·G³ − 1.167e-2·G² + 0.2374·G + 1.053: at 10 µS 0.1536 − 1.167 + 2.374 + 1.053. */
    @ParameterizedTest
    @CsvSource({"0, 1.053", "1, 1.2788836", "10, 2.4136", "20, 2.3618", "39, 1.6729284"})
    void rramWanIsACubic(double g, double sigma) {
        assertThat(new RramWan().sigmaMicrosiemens(g)).isCloseTo(sigma, within(DECIMALS));
    }

    /** −0.00178767·G² + 0.07585724·G + 0.28638599: at 10 µS −0.178767 + 0.7585724 + 0.28638599. */
    @ParameterizedTest
    @CsvSource({"0, 0.28638599", "1, 0.36045556", "10, 0.86619139", "25, 1.06552324"})
    void pcmJoshiIsAParabola(double g, double sigma) {
        assertThat(new PcmJoshi().sigmaMicrosiemens(g)).isCloseTo(sigma, within(DECIMALS));
    }

    /**
     * A·(1 − exp(−I/B)) with A = 19.88665 nA and B = 176.3115 nA, 1 µS = 100 nA: at I = B·ln 2
     * (1.22209819 µS) half of A, at 2·B·ln 2 three quarters, at 16 µS nearly all.
     */
    @ParameterizedTest
    @CsvSource({"0, 0", "1.222098192, 0.09943325", "2.444196385, 0.149149875"})
    void sonosSaturates(double g, double sigma) {
        assertThat(new Sonos().sigmaMicrosiemens(g)).isCloseTo(sigma, within(DECIMALS));
        assertThat(new Sonos().sigmaMicrosiemens(16)).isBetween(0.1988, 0.1988665);
    }

    @ParameterizedTest
    @MethodSource("devices")
    void spreadIsSigmaInUnitsOfGmaxAndNeverNegative(PublishedDevice device) {
        ConductanceRange range = device.suggestedRange();
        double gMax = range.gMaxMicrosiemens();
        for (int i = 0; i <= 100; i++) {
            double g = range.gMin() + range.width() * i / 100;
            assertThat(device.spread(g, range))
                    .isCloseTo(
                            Math.max(0, device.sigmaMicrosiemens(g * gMax)) / gMax, within(1e-15))
                    .isNotNegative();
        }
        assertThat(device.spread(1e6, range)).isNotNegative();
        assertThat(device.distribution()).isEqualTo(ErrorDistribution.NORMAL);
    }

    @ParameterizedTest
    @MethodSource("devices")
    void theSuggestedRangeAndTheEndsOfTheTableAreAllowed(PublishedDevice device) {
        assertThat(device.faults(device.suggestedRange())).isEmpty();
        assertThat(
                        device.faults(
                                ConductanceRange.ofMicrosiemens(
                                        device.lowestMicrosiemens(), device.highestMicrosiemens())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("devices")
    void aRangeAboveTheTableIsAFault(PublishedDevice device) {
        double high = device.highestMicrosiemens();
        assertThat(words(device, ConductanceRange.ofMicrosiemens(high / 2, high * 1.01)))
                .startsWith(device.title())
                .contains("set Rmin to at least");
    }

    @Test
    void aRangeBelowTheTableIsAFaultAndSoIsSwitchingOff() {
        RramMilo milo = new RramMilo();
        assertThat(words(milo, ConductanceRange.ofMicrosiemens(49, 225)))
                .isEqualTo(
                        "RRAM (Milo 2021) was measured from 50.00 to 225.0 µS, but Rmin and Rmax"
                                + " ask for 49.00 to 225.0 µS: set Rmin to at least 4444.44 ohms"
                                + " and Rmax to at most 20000.0 ohms.");
        assertThat(words(milo, ConductanceRange.ofMicrosiemens(50, 225.02)))
                .as("as many digits as tell them apart")
                .contains("from 50.00 to 225.0 µS", "ask for 50.0000 to 225.020 µS");
        assertThat(milo.faults(ConductanceRange.ofMicrosiemens(0, 225))).hasSize(1);
        assertThat(milo.faults(ConductanceRange.ofMicrosiemens(10, 40))).hasSize(1);
    }

    @Test
    void cellsThatSwitchOffCompletelySuitTheTablesThatReachDownToOff() {
        for (PublishedDevice device : List.of(new RramWan(), new PcmJoshi(), new Sonos())) {
            double high = device.highestMicrosiemens();
            assertThat(device.faults(ConductanceRange.ofMicrosiemens(0, high))).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("devices")
    void whoeverFollowsTheAdviceIsFreeOfFaults(PublishedDevice device) {
        String advice = words(device, ConductanceRange.ofMicrosiemens(1e-3, 1000));
        Matcher rMin = Pattern.compile("Rmin to at least ([\\d.e+]+) ohms").matcher(advice);
        Matcher rMax = Pattern.compile("Rmax to at most ([\\d.e+]+) ohms").matcher(advice);
        assertThat(rMin.find()).isTrue();
        double high = rMax.find() ? Double.parseDouble(rMax.group(1)) : 1e9;
        assertThat(device.faults(new ConductanceRange(Double.parseDouble(rMin.group(1)), high)))
                .isEmpty();
    }

    private static String words(PublishedDevice device, ConductanceRange range) {
        return Messages.english(device.faults(range));
    }
}
