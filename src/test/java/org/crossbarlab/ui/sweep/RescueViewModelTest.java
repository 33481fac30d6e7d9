package org.crossbarlab.ui.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.experiment.AnalogAccuracy;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.Remedy;
import org.crossbarlab.experiment.RemedyRows;
import org.crossbarlab.experiment.TimeRows;
import org.crossbarlab.ui.lab.RunPhase;
import org.crossbarlab.ui.lab.Session;
import org.crossbarlab.ui.lab.Sessions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rescue bench tests what the command line tests, and takes what is pressed. */
class RescueViewModelTest {

    private Session session;
    private RescueViewModel model;

    @BeforeEach
    void open() {
        session = Sessions.small();
        model = new RescueViewModel(session);
        session.run();
        Sessions.await(session, RunPhase.DONE);
    }

    @AfterEach
    void close() {
        model.close();
        session.close();
    }

    private ExperimentSettings settings() {
        return session.model().settingsProperty().get();
    }

    private Rescue await() {
        Sessions.await(
                session,
                () -> {
                    model.sample();
                    Rescue now = model.rescueProperty().get();
                    return now != null && now.isComplete();
                });
        return model.rescueProperty().get();
    }

    @Test
    void everyRowIsWhatTheBenchFinds() {
        Rescue rescue = await();
        assertThat(rescue.accuracies().keySet()).containsExactlyElementsOf(model.remedies());
        assertThat(model.remedies())
                .as("nothing drifts")
                .noneMatch(remedy -> remedy.id().equals("compensation"));
        for (Remedy remedy : rescue.accuracies().keySet()) {
            for (NetworkRole role : NetworkRole.values()) {
                AnalogAccuracy expected =
                        session.workbench()
                                .equipment()
                                .bench(settings().seed())
                                .testChips(
                                        session.model()
                                                .networksProperty()
                                                .get()
                                                .get(role)
                                                .parameters(),
                                        remedy.on(settings().crossbar()),
                                        settings().chips(),
                                        new RunControl(),
                                        test -> {});
                assertThat(rescue.accuracies().get(remedy).get(role))
                        .as("%s, %s", remedy.id(), role)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void aRemedyThatIsPressedIsInUseAndTheTableStays() {
        Rescue before = await();
        Remedy copies =
                model.remedies().stream()
                        .filter(remedy -> remedy.id().equals("copies"))
                        .findFirst()
                        .orElseThrow();
        model.use(copies);
        assertThat(RemedyRows.COPIES.get(settings())).hasValue(4);
        assertThat(model.isInUse(copies)).isTrue();
        assertThat(model.isInUse(Remedy.ALL.getFirst())).isFalse();
        assertThat(model.rescueProperty().get()).isSameAs(before);
        model.use(Remedy.ALL.getFirst());
        assertThat(RemedyRows.COPIES.get(settings())).hasValue(1);
    }

    @Test
    void compensationIsOfferedWhereSomethingDrifts() {
        session.setSettings(TimeRows.DRIFT.with(settings(), "pcm"));
        assertThat(model.remedies()).anyMatch(remedy -> remedy.id().equals("compensation"));
    }

    @Test
    void theSentenceNamesTheBestAndItsPrice() {
        Rescue rescue = await();
        Remedy best = rescue.best(NetworkRole.DIGITAL);
        assertThat(model.sentenceProperty().get())
                .contains(
                        RescueViewModel.accuracy(
                                rescue.accuracies().get(best).get(NetworkRole.DIGITAL)));
    }
}
