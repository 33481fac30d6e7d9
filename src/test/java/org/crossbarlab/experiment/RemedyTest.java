package org.crossbarlab.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.concurrent.WorkerPool;
import org.crossbarlab.crossbar.ArraySnapshot;
import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.crossbar.Defects;
import org.crossbarlab.crossbar.RemedySettings;
import org.crossbarlab.crossbar.StuckShares;
import org.crossbarlab.nn.Architecture;
import org.crossbarlab.nn.ParameterTensor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.Arrays;

/** Remedies that act on a whole network. */
class RemedyTest {

    private static final CrossbarSettings PLAIN = CrossbarSettings.REFERENCE;

    private final WorkerPool pool = new WorkerPool(2);
    private final TestBench bench = new TestBench(TinyData.DIGITS, 9, pool);
    private final float[] parameters = TinyData.parameters();

    @AfterEach
    void close() {
        pool.close();
    }

    private static CrossbarSettings with(RemedySettings remedies) {
        return PLAIN.withRemedies(remedies);
    }

    private float[][] logits(ProgrammedChip chip) {
        return bench.classify(chip, TinyData.DIGITS.test().image(0));
    }

    @Test
    void aCommitteeAveragesWhatItsChipsMakeOfAnImage() {
        ProgrammedChip three =
                bench.program(parameters, with(RemedySettings.NONE.withCommittee(3)), 2);
        double[] mean = new double[10];
        for (int chip : new int[] {2, 1002, 2002}) {
            float[] one = logits(bench.program(parameters, PLAIN, chip))[0];
            for (int c = 0; c < mean.length; c++) {
                mean[c] += one[c] / 3;
            }
        }
        float[] together = logits(three)[0];
        for (int c = 0; c < mean.length; c++) {
            assertThat((double) together[c]).isCloseTo(mean[c], Offset.offset(1e-5));
        }
    }

    @Test
    void tuningMovesTheLastLayerAloneAndLowersItsLoss() {
        CrossbarSettings settings = with(RemedySettings.NONE.withTuningImages(64));
        ProgrammedChip plain = bench.program(parameters, PLAIN, 1);
        ProgrammedChip tuned = bench.program(parameters, settings, 1);
        ParameterTensor last = Architecture.REFERENCE.weightTensors().getLast();
        float[] before = plain.network().arithmetic().forward();
        float[] after = tuned.network().arithmetic().forward();
        assertThat(Arrays.copyOf(after, last.offset()))
                .containsExactly(Arrays.copyOf(before, last.offset()));
        assertThat(tuned.layers().getLast().effective())
                .as("what is shown is what multiplies")
                .containsExactly(
                        Arrays.copyOfRange(after, last.offset(), last.offset() + last.size()));
        assertThat(tuned.layers().getLast().arrays().getFirst().programmed())
                .as("conductances")
                .isNotEqualTo(plain.layers().getLast().arrays().getFirst().programmed());
        double untouched = bench.test(plain, bench.imageCount(), new RunControl()).loss();
        double loss = bench.test(tuned, bench.imageCount(), new RunControl()).loss();
        assertThat(loss).isLessThan(untouched);
    }

    /** A fifth of the cells let no current pass, and tuning cannot change that. */
    @Test
    void tuningLeavesBrokenCellsAsTheyAre() {
        CrossbarSettings broken =
                with(RemedySettings.NONE.withTuningImages(64))
                        .withDefects(Defects.NONE.withShares(new StuckShares(0, 0, 20)));
        CrossbarSettings untouched = broken.withRemedies(RemedySettings.NONE);
        ArraySnapshot before =
                bench.program(parameters, untouched, 1).layers().getLast().arrays().getFirst();
        ArraySnapshot after =
                bench.program(parameters, broken, 1).layers().getLast().arrays().getFirst();
        int open = 0;
        int moved = 0;
        for (int i = 0; i < before.programmed().length; i++) {
            if (before.programmed()[i] == 0) {
                open++;
                assertThat(after.programmed()[i]).isZero();
            } else if (after.programmed()[i] != before.programmed()[i]) {
                moved++;
            }
            assertThat(after.programmed()[i])
                    .isLessThanOrEqualTo(Math.max(1, before.programmed()[i]));
        }
        assertThat(open).isGreaterThan(900);
        assertThat(moved).isGreaterThan(1000);
    }

    @Test
    void pricesAreThoseOfTheSettings() {
        RemedySettings much =
                RemedySettings.NONE
                        .withCopies(4)
                        .withCommittee(5)
                        .withTuningImages(100)
                        .withWriteTolerance(0.5);
        Price price = Price.of(with(much));
        assertThat(price.devices()).isEqualTo(20);
        assertThat(price.writes()).isCloseTo(2.611, Offset.offset(0.001));
        assertThat(price.images()).isEqualTo(500);
        assertThat(Price.of(PLAIN)).isEqualTo(new Price(1, 1, 0));
    }

    @Test
    void everyRemedyIsTakenByItself() {
        CrossbarSettings other = with(RemedySettings.NONE.withCopies(3)).withWeightPercentile(97);
        for (Remedy remedy : Remedy.ALL) {
            assertThat(remedy.on(other)).isEqualTo(remedy.on(PLAIN));
        }
    }
}
