package org.crossbarlab.analog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.crossbarlab.crossbar.ArraySnapshot;
import org.crossbarlab.crossbar.CellAddress;
import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.crossbar.Defect;
import org.crossbarlab.crossbar.Defects;
import org.crossbarlab.crossbar.LayerScope;
import org.crossbarlab.crossbar.Mapping;
import org.crossbarlab.crossbar.MarkedCells;
import org.crossbarlab.crossbar.ProgrammedMatrix;
import org.crossbarlab.crossbar.StuckShares;
import org.crossbarlab.math.RandomStreams;
import org.crossbarlab.nn.Architecture;
import org.crossbarlab.text.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;

/** Cells that do not do what they are programmed to. */
class DefectsTest {

    private static final RandomStreams RANDOM = new RandomStreams(31);
    private static final float[] PARAMETERS = Architecture.REFERENCE.initialParameters(RANDOM);
    private static final CrossbarSettings REFERENCE = CrossbarSettings.REFERENCE;

    /** Of the linear layer, the largest: 576 × 10 weights in pairs of cells. */
    private static final int LINEAR = 2;

    private static ProgrammedNetwork program(CrossbarSettings settings, int chip) {
        return new NetworkProgrammer(Architecture.REFERENCE, settings)
                .program(PARAMETERS, Chip.of(RANDOM, chip));
    }

    private static CrossbarSettings with(double low, double high, double open) {
        return REFERENCE.withDefects(Defects.NONE.withShares(new StuckShares(low, high, open)));
    }

    private static CrossbarSettings marked(CrossbarSettings settings, String cells) {
        return settings.withDefects(Defects.NONE.withMarked(MarkedCells.parse(cells)));
    }

    private static float[] cells(ProgrammedNetwork network, int array) {
        return network.layers().get(LINEAR).arrays().get(array).programmed();
    }

    private static boolean[] differ(float[] one, float[] other) {
        boolean[] differ = new boolean[one.length];
        for (int i = 0; i < one.length; i++) {
            differ[i] = one[i] != other[i];
        }
        return differ;
    }

    private static long count(boolean[] flags) {
        int count = 0;
        for (boolean flag : flags) {
            count += flag ? 1 : 0;
        }
        return count;
    }

    /**
     * Seed 31, n = 5,760 cells of G⁺: a binomial share p is within five standard deviations √(p(1 −
     * p)/n) of its mean. A cell that works never lands exactly on the stuck value, since the error
     * is continuous.
     */
    @ParameterizedTest
    @CsvSource({"LOW, 0.1", "HIGH, 1", "OPEN, 0"})
    void theShareOfCellsIsStuckAndTheOthersKeepTheirErrors(Defect defect, float conductance) {
        double percent = 10;
        StuckShares none = StuckShares.NONE;
        StuckShares shares =
                switch (defect) {
                    case LOW -> none.withLow(percent);
                    case HIGH -> none.withHigh(percent);
                    case OPEN -> none.withOpen(percent);
                    case REPAIRED -> throw new IllegalArgumentException();
                };
        float[] whole = cells(program(REFERENCE, 1), 0);
        float[] stuck =
                cells(program(REFERENCE.withDefects(Defects.NONE.withShares(shares)), 1), 0);
        int hit = 0;
        for (int i = 0; i < stuck.length; i++) {
            if (stuck[i] != whole[i]) {
                assertThat(stuck[i]).isEqualTo(conductance);
                hit++;
            }
        }
        double p = percent / 100;
        double bound = 5 * Math.sqrt(p * (1 - p) / stuck.length);
        assertThat((double) hit / stuck.length).isCloseTo(p, within(bound));
    }

    @Test
    void aLargerShareKeepsTheCellsOfASmallerAndEveryChipHasItsOwn() {
        float[] whole = cells(program(REFERENCE, 1), 0);
        boolean[] few = differ(cells(program(with(2, 1, 3), 1), 0), whole);
        boolean[] more = differ(cells(program(with(4, 2, 3), 1), 0), whole);
        for (int i = 0; i < few.length; i++) {
            assertThat(more[i] || !few[i]).isTrue();
        }
        assertThat(count(more)).isGreaterThan(count(few));
        boolean[] others =
                differ(cells(program(with(2, 1, 3), 2), 0), cells(program(REFERENCE, 2), 0));
        assertThat(others).isNotEqualTo(few);
        assertThat(differ(cells(program(with(2, 1, 3), 1), 1), cells(program(REFERENCE, 1), 1)))
                .as("G⁻ has its own")
                .isNotEqualTo(few);
    }

    @Test
    void theSameCellsAreStuckWhateverTheError() {
        float[] mild = cells(program(with(5, 0, 0).withAlpha(0.1), 1), 0);
        float[] none = cells(program(with(5, 0, 0).withAlpha(0), 1), 0);
        float[] targets = program(REFERENCE, 1).layers().get(LINEAR).arrays().getFirst().ideal();
        float low = 0.1f;
        for (int i = 0; i < mild.length; i++) {
            boolean stuck = mild[i] == low;
            assertThat(none[i]).isEqualTo(stuck ? low : targets[i]);
        }
        assertThat(REFERENCE.withAlpha(0).isRandom()).isFalse();
        assertThat(with(5, 0, 0).withAlpha(0).isRandom()).isTrue();
    }

    @Test
    void everyCellIsStuckAtOneHundredPerCent() {
        assertThat(cells(program(with(0, 0, 100), 1), 0)).containsOnly(0);
        assertThat(cells(program(with(0, 100, 0), 1), 0)).containsOnly(1);
        assertThat(cells(program(with(100, 0, 0), 1), 0)).containsOnly(0.1f);
        assertThatThrownBy(() -> new StuckShares(60, 30, 10.5))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("100.5");
    }

    @Test
    void aMarkedCellAndNoOtherChanges() {
        float[] whole = cells(program(REFERENCE, 1), 1);
        float[] marked = cells(program(marked(REFERENCE, "2/1/3/17=high"), 1), 1);
        int cell = 3 * 576 + 17;
        boolean[] changed = differ(marked, whole);
        assertThat(count(changed)).isEqualTo(1);
        assertThat(marked[cell]).isEqualTo(1);
        ProgrammedNetwork both = program(marked(with(100, 0, 0), "2/1/3/17=high"), 1);
        assertThat(cells(both, 1)[cell]).as("a mark counts more than chance").isEqualTo(1);
    }

    @Test
    void marksFollowTheWeightUnderEveryMapping() {
        String cells = "2/0/0/0=open 2/0/reference/5=open 2/1/9/575=open";
        ProgrammedNetwork balanced = program(marked(REFERENCE, cells), 1);
        assertThat(cells(balanced, 0)[0]).isZero();
        assertThat(cells(balanced, 1)[9 * 576 + 575]).isZero();
        CrossbarSettings offset = REFERENCE.withMapping(Mapping.OFFSET_UNIT_COLUMN);
        ProgrammedMatrix matrix = program(marked(offset, cells), 1).layers().get(LINEAR);
        ArraySnapshot array = matrix.arrays().getFirst();
        assertThat(array.rows()).isEqualTo(11);
        assertThat(array.programmed()[576]).as("the first weight, below the row").isZero();
        assertThat(array.programmed()[5]).as("in the reference row").isZero();
        assertThat(count(differ(array.programmed(), cells(program(offset, 1), 0)))).isEqualTo(2);
    }

    /** Repairing every cell, one by one, ends at the ideal network. */
    @Test
    void withEveryCellRepairedNothingIsLeftOfTheError() {
        MarkedCells repaired = MarkedCells.NONE;
        for (int output = 0; output < 8; output++) {
            for (int input = 0; input < 9; input++) {
                for (int array = 0; array < 2; array++) {
                    CellAddress cell = new CellAddress(0, array, output, input);
                    repaired = repaired.with(cell, Defect.REPAIRED);
                }
            }
        }
        CrossbarSettings settings = REFERENCE.withDefects(Defects.NONE.withMarked(repaired));
        ProgrammedMatrix mended = program(settings, 1).layers().getFirst();
        ProgrammedMatrix ideal = program(REFERENCE.withAlpha(0), 1).layers().getFirst();
        assertThat(mended.effective()).containsExactly(ideal.effective());
        assertThat(mended.effective())
                .isNotEqualTo(program(REFERENCE, 1).layers().getFirst().effective());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void errorsHappenInTheChosenLayerAlone(int layer) {
        CrossbarSettings defective = marked(with(5, 5, 5), "0/0/0/0=open 1/0/0/0=open");
        ProgrammedNetwork all = program(defective, 1);
        ProgrammedNetwork one = program(defective.withErrorLayers(LayerScope.only(layer)), 1);
        ProgrammedNetwork ideal = program(REFERENCE.withAlpha(0), 1);
        for (int i = 0; i < 3; i++) {
            float[] expected = (i == layer ? all : ideal).layers().get(i).effective();
            assertThat(one.layers().get(i).effective()).containsExactly(expected);
        }
        assertThat(defective.withErrorLayers(LayerScope.NONE).isRandom()).isFalse();
    }

    @Test
    void aLayerOrACellThatTheNetworkLacksIsRefused() {
        assertThatThrownBy(() -> program(marked(REFERENCE, "0/0/8/0=open"), 1))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("This network has no cell 0/0/8/0.");
        assertThatThrownBy(() -> program(marked(REFERENCE, "3/0/0/0=open"), 1))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> program(REFERENCE.withErrorLayers(LayerScope.only(3)), 1))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("no layer 3");
    }

    @Test
    void layersAreSwitchedOneByOneAndAllOfThemAreAll() {
        LayerScope two = LayerScope.ALL.with(1, false, 3);
        assertThat(two).hasToString("0,2").isEqualTo(LayerScope.parse("0, 2"));
        assertThat(two.with(1, true, 3)).isEqualTo(LayerScope.ALL);
        assertThat(two.with(0, false, 3).with(2, false, 3)).isEqualTo(LayerScope.NONE);
        for (String bad : new String[] {"", "one", "-1", "0;1", "0,,x"}) {
            assertThatThrownBy(() -> LayerScope.parse(bad))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void marksAreReadAsTheyAreWrittenAndNothingElseIs() {
        String text = "0/0/reference/1=low 0/1/2/3=repaired 1/0/0/0=high";
        MarkedCells cells = MarkedCells.parse(text);
        assertThat(cells).hasToString(text);
        assertThat(cells.ofLayer(1)).hasToString("1/0/0/0=high");
        assertThat(cells.with(new CellAddress(1, 0, 0, 0), null).marks()).hasSize(2);
        for (String bad :
                Arrays.asList(
                        "",
                        "0/0/0/0",
                        "0/0/0/0=shut",
                        "0/8/0/0=low",
                        "0/0/0/0=low 0/0/0/0=high",
                        "-1/0/0/0=low",
                        "99999999999/0/0/0=low")) {
            assertThatThrownBy(() -> MarkedCells.parse(bad))
                    .as(bad)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
