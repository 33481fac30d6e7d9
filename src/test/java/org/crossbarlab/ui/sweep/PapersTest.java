package org.crossbarlab.ui.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.PaperClaim;
import org.crossbarlab.ui.lab.RunPhase;
import org.crossbarlab.ui.lab.Session;
import org.crossbarlab.ui.lab.Sessions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;

/** Every card leads to a curve. */
class PapersTest {

    private final Session session = Sessions.small();
    private final SweepViewModel model = SweepViewModel.of(session);

    @AfterEach
    void close() {
        model.close();
        session.close();
    }

    static List<PaperClaim> claims() {
        return PaperClaim.ALL;
    }

    @ParameterizedTest
    @MethodSource("claims")
    void itsSettingsStandOnItsAxis(PaperClaim claim) {
        ExperimentSettings settings = claim.on(ExperimentSettings.REFERENCE.withChips(7));
        assertThat(settings.chips()).as("the rest stays").isEqualTo(7);
        assertThat(SweepAxis.all()).contains(new SweepAxis(claim.axis()));
        assertThat(new SweepAxis(claim.axis()).position(settings)).isPresent();
        assertThat(claim.doi()).matches("10\\.\\d{4,5}/\\S+");
    }

    @Test
    void showingOneTakesItsSettingsAndItsAxisAndUndoBringsThemBack() {
        session.run();
        Sessions.await(session, RunPhase.DONE);
        ExperimentSettings before = session.model().settingsProperty().get();
        PaperClaim claim = PaperClaim.ALL.getFirst();
        model.mode().set(SweepMode.PAPERS);
        model.show(claim);
        assertThat(model.mode().get()).isEqualTo(SweepMode.CURVE);
        assertThat(model.curve().axisProperty().get().setting()).isSameAs(claim.axis());
        assertThat(session.model().settingsProperty().get()).isEqualTo(claim.on(before));
    }
}
