package org.crossbarlab.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.Set;

class WorkloadTest {

    private static final Workload ALL = new Workload(Set.of(NetworkRole.values()), 20, 10, 0.05);

    @Test
    void aRunGoesFromNothingToAllWithoutAGap() {
        assertThat(ALL.done(NetworkRole.DIGITAL, 0, 0)).isZero();
        assertThat(ALL.done(NetworkRole.DIGITAL, 20, 10))
                .isCloseTo(20.5, within(1e-9))
                .isEqualTo(ALL.done(NetworkRole.AWARE, 0, 0));
        assertThat(ALL.done(NetworkRole.AWARE, 20, 10)).isEqualTo(ALL.total());
        assertThat(ALL.total()).isCloseTo(20.5 + 25.5, within(1e-9));
    }

    @Test
    void aTestAloneIsAllThereIs() {
        Workload test =
                Workload.test(NetworkRole.AWARE, TinyData.DIGITS, ExperimentSettings.REFERENCE);
        assertThat(test.done(NetworkRole.AWARE, 0, 10)).isEqualTo(test.total()).isPositive();
    }

    @Test
    void aTestOfMoreImagesIsMoreWork() {
        Workload tiny = Workload.of(TinyData.DIGITS, ExperimentSettings.REFERENCE);
        double share = (double) TinyData.DIGITS.test().count() / TinyData.DIGITS.training().count();
        assertThat(tiny.chipTest()).isCloseTo(0.25 * share, within(1e-12));
        assertThat(Workload.training(TinyData.DIGITS, ExperimentSettings.REFERENCE).total())
                .isCloseTo(20 * 2.25, within(1e-9));
    }
}
