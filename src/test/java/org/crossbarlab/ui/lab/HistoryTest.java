package org.crossbarlab.ui.lab;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossbarlab.data.Dataset;
import org.crossbarlab.data.SyntheticDigits;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.Settings;
import org.crossbarlab.math.RandomStreams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

class HistoryTest {

    private final TickingClock clock = new TickingClock();
    private final History history = new History(clock);
    private ExperimentSettings settings = SmallData.SETTINGS;
    private Dataset data = SmallData.DATA;

    @BeforeEach
    void stop() {
        clock.stop();
    }

    private LabState now() {
        return new LabState(settings, 1, data, Networks.NONE, new RunHistory());
    }

    private void change(ExperimentSettings next) {
        history.record(Change.of(settings, next), now());
        settings = next;
    }

    private void alpha(double alpha) {
        change(settings.withCrossbar(settings.crossbar().withAlpha(alpha)));
    }

    private void pause() {
        clock.pass(History.GESTURE);
    }

    private int undoAll() {
        int count = 0;
        while (history.undoable().isPresent()) {
            settings = history.undo(now()).settings();
            count++;
        }
        return count;
    }

    @Test
    void aDragIsOneChange() {
        for (int step = 1; step <= 50; step++) {
            alpha(0.3 + step / 1000.0);
            clock.pass(Duration.ofMillis(20));
        }
        assertThat(undoAll()).isEqualTo(1);
        assertThat(settings).isEqualTo(SmallData.SETTINGS);
    }

    @Test
    void aDragThatRestsForMinutesIsOneChangeAndTheNextPressAnother() {
        history.hold(true);
        for (int step = 1; step <= 5; step++) {
            alpha(0.3 + step / 1000.0);
            clock.pass(Duration.ofMinutes(5));
        }
        history.hold(false);
        history.hold(true);
        alpha(0.4);
        history.hold(false);
        alpha(0.41);
        assertThat(undoAll()).isEqualTo(3);
        assertThat(settings).isEqualTo(SmallData.SETTINGS);
    }

    @Test
    void whatFollowsLaterOrConcernsAnotherSettingIsAnotherChange() {
        alpha(0.1);
        pause();
        alpha(0.2);
        change(settings.withSeed(7));
        alpha(0.25);
        assertThat(undoAll()).isEqualTo(4);
        assertThat(settings).isEqualTo(SmallData.SETTINGS);
    }

    @Test
    void aDragAfterAnUndoIsAChangeOfItsOwn() {
        alpha(0.1);
        pause();
        alpha(0.2);
        settings = history.undo(now()).settings();
        alpha(0.4);
        assertThat(history.redoable()).isEmpty();
        assertThat(undoAll()).isEqualTo(2);
    }

    @Test
    void redoGoesTheWayBack() {
        List<ExperimentSettings> way = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            way.add(settings);
            alpha(i / 10.0 + 0.01);
            pause();
        }
        ExperimentSettings last = settings;
        undoAll();
        for (int i = 1; i < 5; i++) {
            settings = history.redo(now()).settings();
            assertThat(settings).isEqualTo(way.get(i));
        }
        settings = history.redo(now()).settings();
        assertThat(settings).isEqualTo(last);
        assertThat(history.redoable()).isEmpty();
    }

    @Test
    void aHundredChangesAreKept() {
        for (int i = 0; i < 150; i++) {
            alpha(i / 1000.0);
            pause();
        }
        assertThat(undoAll()).isEqualTo(History.MOST);
        assertThat(settings.crossbar().cells().error().toString()).contains("0.049");
    }

    @Test
    void fewDataSetsAreKept() {
        for (int i = 0; i < 5; i++) {
            alpha(i / 100.0);
            history.record(Change.of(Change.Kind.DATA), now());
            data = SyntheticDigits.generate(new RandomStreams(i), 20, 10);
        }
        int count = 0;
        while (history.undoable().isPresent()) {
            assertThat(history.undo(now())).isNotNull();
            count++;
        }
        assertThat(count).isEqualTo(2 * History.MOST_DATASETS);
    }

    @Test
    void aChangeSaysWhichSettingItIsOf() {
        ExperimentSettings a = SmallData.SETTINGS;
        assertThat(Change.of(a, a.withCrossbar(a.crossbar().withAlpha(0.1))).setting())
                .contains(Settings.ALPHA);
        assertThat(Change.of(a, Settings.ERROR.with(a, "rram-milo")).setting())
                .as("it brings its range with it")
                .contains(Settings.ERROR);
        assertThat(Change.of(a, Settings.R_MAX.with(a, 5e4)).setting())
                .contains(Settings.ON_OFF_RATIO);
        assertThat(Change.of(a, a.withSeed(9).withChips(7)).setting()).isEmpty();
    }
}
