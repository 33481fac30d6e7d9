package org.crossbarlab.ui.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.experiment.AnalogAccuracy;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.Scenario;
import org.crossbarlab.experiment.Settings;
import org.crossbarlab.experiment.Sweep;
import org.crossbarlab.experiment.TrainedNetwork;
import org.crossbarlab.testing.SettingSamples;
import org.crossbarlab.ui.lab.RunPhase;
import org.crossbarlab.ui.lab.Session;
import org.crossbarlab.ui.lab.Sessions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class CurveViewModelTest {

    private final Session session = Sessions.small();
    private final CurveViewModel model = new CurveViewModel(session);

    @BeforeEach
    void train() {
        assertThat(model.sentenceProperty().get()).startsWith("Train networks");
        session.run();
        Sessions.await(session, RunPhase.DONE);
        Sessions.awaitScores(session);
    }

    @AfterEach
    void close() {
        model.close();
        session.close();
    }

    private Curve await() {
        Sessions.await(
                session,
                () -> {
                    model.sample();
                    return model.curveProperty().get() != null
                            && model.curveProperty().get().isComplete();
                });
        return model.curveProperty().get();
    }

    private ExperimentSettings settings() {
        return session.model().settingsProperty().get();
    }

    /** The sweep of the command line and of files, on a bench of the same seed. */
    private List<Sweep.Point> sweep(SweepAxis axis) {
        List<Double> numbers = Arrays.stream(axis.positions()).map(axis::number).boxed().toList();
        List<TrainedNetwork> networks =
                new ArrayList<>(session.model().pairProperty().get().networks().values());
        return new Sweep(axis.setting(), numbers)
                .run(
                        networks,
                        settings().crossbar(),
                        settings().chips(),
                        session.workbench().equipment().bench(settings().seed()),
                        new RunControl(),
                        point -> {});
    }

    @Test
    void everyPointIsTheSweepsOwnToTheImageForEveryAxis() {
        ExperimentSettings base = settings();
        for (SweepAxis axis : SweepAxis.all()) {
            session.setSettings(SettingSamples.beside(axis.setting(), base));
            model.axisProperty().set(axis);
            Curve curve = await();
            List<Sweep.Point> expected = sweep(axis);
            assertThat(curve.inOrder()).hasSameSizeAs(expected);
            for (int i = 0; i < expected.size(); i++) {
                Sweep.Point point = curve.inOrder().get(i);
                assertThat(point.value()).isEqualTo(expected.get(i).value());
                assertThat(point.analog()).as(axis.title()).isEqualTo(expected.get(i).analog());
            }
        }
    }

    @Test
    void atTheLineTheCurveIsWhatTheScoreboardShows() {
        Curve curve = await();
        double at = model.positionProperty().get();
        assertThat(at).isEqualTo(0.3);
        for (Scenario scenario : List.of(Scenario.DIGITAL_ANALOG, Scenario.AWARE_ANALOG)) {
            AnalogAccuracy point = curve.points().get(at).analog().get(scenario.network());
            var score = session.model().scoresProperty().get().get(scenario);
            assertThat(point.mean()).isEqualTo(score.accuracy());
            assertThat(point.runs()).isEqualTo(score.chips());
        }
    }

    @Test
    void movingAlongTheAxisMovesTheSettingAndAsksForNothing() {
        Curve before = await();
        model.moveTo(0.1234);
        assertThat(Settings.ALPHA.get(settings())).hasValue(0.12);
        assertThat(model.positionProperty().get()).isEqualTo(0.12);
        assertThat(model.curveProperty().get()).isSameAs(before);
        session.setSettings(Settings.MAPPING.with(settings(), "offset"));
        assertThat(model.curveProperty().get()).as("other devices").isNull();
        assertThat(model.sentenceProperty().get()).contains("0 of 51");
    }

    @Test
    void withoutSuchASettingThereIsALineThatSaysWhy() {
        await();
        session.setSettings(Settings.ERROR.with(settings(), "none"));
        assertThat(model.positionProperty().get()).isNaN();
        assertThat(model.sentenceProperty().get()).contains("Device error α", "generic");
        model.moveTo(0.2);
        assertThat(Settings.ERROR.get(settings())).hasValue("none");
        model.axisProperty().set(new SweepAxis(Settings.WEIGHT_BITS));
        assertThat(await().points()).hasSize(9);
    }

    @Test
    void pinsStayWithTheirNamesAndGrowOn() {
        model.pin();
        assertThat(model.pins()).as("nothing to pin yet").isEmpty();
        Sessions.await(
                session,
                () -> {
                    model.sample();
                    return model.curveProperty().get() != null;
                });
        model.pin();
        model.pin();
        Curve whole = await();
        assertThat(model.pins()).extracting(Pin::curve).containsOnly(whole);
        assertThat(model.pins().get(0).name()).contains("balanced");
        assertThat(model.pins().get(1).name()).isEqualTo(model.pins().get(0).name() + " (2)");
        session.setSettings(Settings.MAPPING.with(settings(), "offset"));
        await();
        model.pin();
        model.rename(2, "one cell");
        model.unpin(0);
        assertThat(model.pins()).extracting(Pin::name).last().isEqualTo("one cell");
        assertThat(model.pins().getFirst().curve()).isSameAs(whole);
        for (int i = 0; i < 6; i++) {
            model.pin();
        }
        assertThat(model.pins()).hasSize(Pin.MOST);
    }

    @Test
    void theSentenceSaysHowFarOneComesWithinAPointOfExactWeights() {
        Curve curve = await();
        double digital = model.digitalPercent();
        assertThat(digital)
                .isCloseTo(100 * session.model().resultProperty().get().digital(), within(1e-9));
        String sentence = model.sentenceProperty().get();
        double[] means = curve.means(NetworkRole.DIGITAL);
        int beyond = 0;
        while (beyond < means.length && means[beyond] >= digital - 1) {
            beyond++;
        }
        assertThat(beyond).as("a curve that falls").isBetween(1, means.length - 1);
        assertThat(sentence)
                .contains(
                        "digital → analog up to "
                                + curve.request().axis().format(curve.xs()[beyond - 1]));
    }
}
