package org.crossbarlab.crossbar;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.crossbarlab.device.ConductanceRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Random;

/** Wires against circuits solved by hand and against Kirchhoff's laws at every node. */
class WireLadderTest {

    private static final double TINY = 1e-6;

    private static final ConductanceRange ONE_MICROSIEMENS =
            ConductanceRange.ofMicrosiemens(0.01, 1);

    private static WireLadder ladder(double row, double column, double driver, double reader) {
        return new WireLadder(
                WireSettings.NONE
                        .withRowOhm(row)
                        .withColumnOhm(column)
                        .withRowTerminalOhm(driver)
                        .withColumnTerminalOhm(reader),
                1);
    }

    private static float[] cells(int count) {
        Random random = new Random(7);
        float[] g = new float[count];
        for (int i = 0; i < count; i++) {
            g[i] = 0.05f + 0.95f * random.nextFloat();
        }
        return g;
    }

    /** One cell of 1 S: the two wires are in series with it. */
    @Test
    void oneCellIsInSeriesWithItsWires() {
        assertThat(ladder(0.5, 0.25, 0.1, 0.15).transfer(new float[] {1}, 1, 1)[0])
                .isCloseTo(0.5f, Offset.offset(1e-6f));
    }

    /**
     * Two inputs, two outputs, all cells 1 S, all segments 1 Ω. By hand: with unknown potentials
     * a1, a2 (row of input 1), a3, a4 (row of input 2), b1, b2 (columns behind input 1), b3, b4
     * (behind input 2), Kirchhoff at input 1 = 1 V, input 2 = 0 V reads 3a1 = 1 + a2 + b1; 2a2 = a1
     * + b2; 3a3 = a4 + b3; 2a4 = a3 + b4; 2b1 = a1 + b3; 2b2 = a2 + b4; 3b3 = a3 + b1; 3b4 = a4 +
     * b2. Elimination gives b3 = 7/44 and b4 = 6/44, which are the two outputs' currents.
     */
    @Test
    void fourEqualCellsAgreeWithTheCircuitSolvedByHand() {
        float[] transfer = ladder(1, 1, 0, 0).transfer(new float[] {1, 1, 1, 1}, 2, 2);

        assertThat(transfer[0]).isCloseTo(7 / 44f, Offset.offset(1e-6f));
        assertThat(transfer[2]).isCloseTo(6 / 44f, Offset.offset(1e-6f));
    }

    /**
     * Three inputs, two outputs, no column resistance: every row is by itself, 1 Ω before each of
     * its two cells. A row with g1 = 1, g2 = 0.5: seen from the second segment 1/(1 + 1/0.5) = 1/3;
     * the first segment carries 1/(1 + 1/(1 + 1/3)) = 4/7, of which 1 : 1/3 flow into the cells:
     * 3/7 and 1/7.
     */
    @Test
    void rowsWithoutColumnResistanceAreVoltageDividers() {
        float[] g = {1, 1, 1, 0.5f, 0.5f, 0.5f};
        float[] transfer = ladder(1, 0, 0, 0).transfer(g, 2, 3);
        for (int input = 0; input < 3; input++) {
            assertThat(transfer[input]).isCloseTo(3 / 7f, Offset.offset(1e-6f));
            assertThat(transfer[3 + input]).isCloseTo(1 / 7f, Offset.offset(1e-6f));
        }
    }

    @Test
    void wiresThatDoNotResistLeaveEveryCellItsConductance() {
        float[] g = cells(60);
        assertThat(ladder(0, 0, 0, 0).transfer(g, 6, 10)).containsExactly(g);
    }

    @Test
    void nearTheLimitOfZeroTheLossFallsLinearly() {
        float[] g = cells(60);
        double once = loss(g, 1e-3);
        double twice = loss(g, 2e-3);
        assertThat(twice / once).isCloseTo(2, Offset.offset(0.1));
    }

    private static double loss(float[] g, double segment) {
        float[] transfer = ladder(segment, segment, 0, 0).transfer(g, 6, 10);
        double loss = 0;
        for (int i = 0; i < g.length; i++) {
            loss += g[i] - transfer[i];
        }
        return loss;
    }

    @ParameterizedTest
    @CsvSource({
        "0.01, 0.02, 0, 0",
        "0.3, 0, 0.2, 0.1",
        "0, 0.4, 0, 0.3",
        "0, 0, 0.5, 0.7",
        "2, 3, 4, 5"
    })
    void kirchhoffHoldsAtEveryNode(double row, double column, double driver, double reader) {
        int outputs = 5;
        int inputs = 8;
        float[] g = cells(outputs * inputs);
        double[] volts = {1, 0, 0.5, -0.25, 0.75, 0, 1, 0.1};
        WireLadder ladder = ladder(row, column, driver, reader);
        double[] across = ladder.cellVoltages(g, outputs, inputs, volts);

        assertClosedLoops(g, across, volts, outputs, row, column, driver, reader);
        assertOutputs(g, across, volts, ladder.transfer(g, outputs, inputs), outputs);
    }

    /** From each driver through row, cell and column to ground the voltages add up. */
    private static void assertClosedLoops(
            float[] g,
            double[] across,
            double[] volts,
            int outputs,
            double row,
            double column,
            double driver,
            double reader) {
        int inputs = volts.length;
        for (int o = 0; o < outputs; o++) {
            for (int i = 0; i < inputs; i++) {
                double sum = across[o * inputs + i];
                for (int before = 0; before <= o; before++) {
                    double current = 0;
                    for (int behind = before; behind < outputs; behind++) {
                        current += g[behind * inputs + i] * across[behind * inputs + i];
                    }
                    sum += (row + (before == 0 ? driver : 0)) * current;
                }
                for (int after = i; after < inputs; after++) {
                    double current = 0;
                    for (int above = 0; above <= after; above++) {
                        current += g[o * inputs + above] * across[o * inputs + above];
                    }
                    sum += (column + (after == inputs - 1 ? reader : 0)) * current;
                }
                assertThat(sum).isCloseTo(volts[i], Offset.offset(1e-9));
            }
        }
    }

    private static void assertOutputs(
            float[] g, double[] across, double[] volts, float[] transfer, int outputs) {
        int inputs = volts.length;
        for (int o = 0; o < outputs; o++) {
            double current = 0;
            double folded = 0;
            for (int i = 0; i < inputs; i++) {
                current += g[o * inputs + i] * across[o * inputs + i];
                folded += transfer[o * inputs + i] * volts[i];
            }
            assertThat(folded).isCloseTo(current, Offset.offset(TINY));
        }
    }

    /**
     * Reciprocity: a driver at input i and a reader at output o may change places. The array turned
     * over its other diagonal, with rows and columns exchanged, has the transposed matrix.
     */
    @Test
    void driversAndReadersMayChangePlaces() {
        int outputs = 4;
        int inputs = 6;
        float[] g = cells(outputs * inputs);
        float[] turned = new float[g.length];
        for (int o = 0; o < outputs; o++) {
            for (int i = 0; i < inputs; i++) {
                turned[(inputs - 1 - i) * outputs + outputs - 1 - o] = g[o * inputs + i];
            }
        }
        float[] there = ladder(0.3, 0.7, 0.2, 0.1).transfer(g, outputs, inputs);
        float[] back = ladder(0.7, 0.3, 0.1, 0.2).transfer(turned, inputs, outputs);
        for (int o = 0; o < outputs; o++) {
            for (int i = 0; i < inputs; i++) {
                assertThat(back[(inputs - 1 - i) * outputs + outputs - 1 - o])
                        .isCloseTo(there[o * inputs + i], Offset.offset((float) TINY));
            }
        }
    }

    @Test
    void aLargerMatrixIsSplitIntoArraysOfTheirOwn() {
        float[] g = cells(6 * 10);
        WireSettings wires =
                WireSettings.NONE
                        .withRowOhm(1e5)
                        .withColumnOhm(1e5)
                        .withMaxRows(5)
                        .withMaxColumns(3);
        float[] whole = new Wires(wires, ONE_MICROSIEMENS).transfer(g, 6, 10);
        float[] first = new float[15];
        for (int o = 0; o < 3; o++) {
            System.arraycopy(g, o * 10 + 5, first, o * 5, 5);
        }
        float[] alone =
                new Wires(wires.withMaxRows(64).withMaxColumns(64), ONE_MICROSIEMENS)
                        .transfer(first, 3, 5);
        for (int o = 0; o < 3; o++) {
            for (int i = 0; i < 5; i++) {
                assertThat(whole[o * 10 + 5 + i]).isEqualTo(alone[o * 5 + i]);
            }
        }
    }
}
