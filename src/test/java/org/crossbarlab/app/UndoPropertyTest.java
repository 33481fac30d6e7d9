package org.crossbarlab.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossbarlab.data.Dataset;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.Kind;
import org.crossbarlab.experiment.Setting;
import org.crossbarlab.experiment.Settings;
import org.crossbarlab.experiment.TrainedPair;
import org.crossbarlab.io.StarterPairs;
import org.crossbarlab.math.RandomStreams;
import org.crossbarlab.ui.device.DeviceViewModel;
import org.crossbarlab.ui.device.Preset;
import org.crossbarlab.ui.lab.Session;
import org.crossbarlab.ui.lab.SessionModel;
import org.crossbarlab.ui.lab.Sessions;
import org.crossbarlab.ui.lab.SmallData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Whatever was changed in whatever order: all undone is the start, all redone is the end. */
class UndoPropertyTest {

    private static final int CHANGES = 40;

    private final Session session = Sessions.unhurried();
    private final SessionModel model = session.model();
    private final DeviceViewModel device = ViewModels.of(session).device();
    private RandomGenerator random;

    private record Seen(ExperimentSettings settings, int chip, Dataset dataset, TrainedPair pair) {}

    @BeforeEach
    void takeNetworks() {
        session.recall().addPairs(List.of(pair(1), pair(2)), List.of());
        assertThat(model.pairProperty().get()).isNotNull();
    }

    @AfterEach
    void close() {
        session.close();
    }

    /** Networks that were trained in no time, with the images of the session. */
    private static TrainedPair pair(int day) {
        TrainedPair trained = StarterPairs.read().getFirst();
        TrainedPair own =
                TrainedPair.begin(
                        Instant.EPOCH.plusSeconds(day), SmallData.DATA, SmallData.SETTINGS);
        return TrainedPair.untested(
                own.began(),
                SmallData.DATA.name(),
                own.settings(),
                trained.networks(),
                own.result().provenance());
    }

    private Seen seen() {
        return new Seen(
                model.settingsProperty().get(),
                model.chipProperty().get(),
                model.datasetProperty().get(),
                model.pairProperty().get());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void allUndoneIsTheStartAndAllRedoneTheEnd(int seed) {
        random = new RandomStreams(seed).stream("undo");
        List<Seen> way = new ArrayList<>(List.of(seen()));
        for (int i = 0; way.size() <= CHANGES; i++) {
            assertThat(i).as("most changes change something").isLessThan(10 * CHANGES);
            change();
            if (!seen().equals(way.getLast())) {
                way.add(seen());
            }
        }
        for (int i = way.size() - 1; i > 0; i--) {
            assertShown(way.get(i));
            undoToAnother();
        }
        assertShown(way.getFirst());
        undoAll();
        assertShown(way.getFirst());
        while (model.redoableProperty().get().isPresent()) {
            session.recall().redo();
        }
        assertShown(way.getLast());
    }

    /** A reset of what is reset is a step of its own, in which nothing changes. */
    private void undoToAnother() {
        Seen before = seen();
        while (seen().equals(before) && model.undoableProperty().get().isPresent()) {
            session.recall().undo();
        }
    }

    private void undoAll() {
        while (model.undoableProperty().get().isPresent()) {
            session.recall().undo();
        }
    }

    private void assertShown(Seen expected) {
        assertThat(seen()).isEqualTo(expected);
        assertThat(device.settingsProperty().get()).isEqualTo(expected.settings());
        assertThat(device.valueProperty(Settings.EPOCHS).get())
                .as("a control shows what is in use")
                .isEqualTo(expected.settings().training().epochs());
    }

    private void change() {
        switch (random.nextInt(10)) {
            case 0 -> device.choose(pick(Preset.ALL));
            case 1 -> device.resetAll();
            case 2 -> session.newChip();
            case 3 -> session.reset();
            case 4 -> session.switchData(pick(List.of(SmallData.DATA, SmallData.OTHER)));
            case 5 -> session.recall().load(pick(model.pairs()).pair());
            default -> changeSetting(pick(Settings.ALL));
        }
    }

    private void changeSetting(Setting<?> setting) {
        if (setting == Settings.THREADS || !setting.noControl().isEmpty()) {
            return;
        }
        if (setting.kind() == Kind.FLAG) {
            device.flagProperty(setting.as(Kind.FLAG)).set(random.nextBoolean());
        } else if (setting.kind() == Kind.NAME) {
            Setting<String> name = setting.as(Kind.NAME);
            device.choiceProperty(name).set(pick(name.choices()));
        } else {
            device.valueProperty(setting).set(1 + random.nextInt(9));
        }
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
