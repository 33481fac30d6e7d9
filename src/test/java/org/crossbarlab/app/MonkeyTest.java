package org.crossbarlab.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossbarlab.testing.PanelStage.await;
import static org.crossbarlab.testing.PanelStage.call;
import static org.crossbarlab.testing.PanelStage.run;

import javafx.application.Platform;
import javafx.stage.Stage;

import org.crossbarlab.experiment.Scenario;
import org.crossbarlab.io.NetworksFolder;
import org.crossbarlab.math.RandomStreams;
import org.crossbarlab.ui.lab.RunPhase;
import org.crossbarlab.ui.lab.SmallData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A student clicks anywhere at any time; the same student every time. */
@ExtendWith(ApplicationExtension.class)
class MonkeyTest {

    private static final int ACTIONS = 2000;
    private static final int PER_FRAME = 10;
    private static final int CALM = 100;

    @TempDir private static Path root;

    private static int windows;

    private final Set<Thread> before = threads();
    private final Deque<String> history = new ArrayDeque<>();
    private final List<String> faults = new ArrayList<>();
    private final KeptNetworks networks = new KeptNetworks();
    private final Path home = root.resolve("home-" + ++windows);
    private LabWindow lab;
    private Monkey monkey;
    private int answers;

    private static Set<Thread> threads() {
        return new HashSet<>(Thread.getAllStackTraces().keySet());
    }

    @Start
    void start(Stage stage) {
        lab = LabWindow.open(stage, home);
        // A pop-up that opens in the very frame of a change of theme or size looks up no colours.
        lab.failures.ignore("javafx.css");
        lab.context
                .notices()
                .currentProperty()
                .subscribe(
                        notice -> {
                            if (notice != null) {
                                faults.add(notice.text());
                            }
                        });
    }

    @BeforeEach
    void awaitReady() {
        lab.awaitReady();
    }

    @AfterEach
    void close() {
        lab.close();
        await(() -> ownThreads().isEmpty());
        assertThat(networks.missing(new NetworksFolder(home.resolve("networks")))).isEmpty();
    }

    /** The names of the threads that this window started and that still live. */
    private List<String> ownThreads() {
        Set<Thread> now = threads();
        now.removeAll(before);
        return now.stream()
                .filter(Thread::isAlive)
                .map(Thread::getName)
                .filter(name -> name.startsWith("crossbar-"))
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void randomActionsBreakNothingAndLoseNothing(long seed) throws InterruptedException {
        run(() -> monkey = new Monkey(new RandomStreams(seed).stream("monkey"), lab.stage));
        for (int i = 0; i < ACTIONS; i += PER_FRAME) {
            if (i % CALM == 0) {
                run(this::calm);
            }
            actAndAwaitTheFrame();
            String moment = "seed %d, %d: %s".formatted(seed, i, history);
            assertThat(lab.failures.seen()).as(moment).isEmpty();
            assertThat(call(() -> SaidTwice.contradictions(lab))).as(moment).isEmpty();
            assertThat(call(() -> networks.lost(lab.model()))).as(moment).isEmpty();
        }
        assertThat(faults).noneMatch(text -> text.contains("Exception") || text.contains("Error"));
        assertTheWindowStillWorks();
    }

    /** Runs shall be under way, of settings with which they come to their end now and then. */
    private void calm() {
        lab.context.views().device().load(SmallData.SETTINGS);
        if (!lab.phase().isRunning()) {
            lab.context.session().run();
        }
    }

    /** The frame after the actions is the window's answer. */
    private void actAndAwaitTheFrame() throws InterruptedException {
        CountDownLatch frame = new CountDownLatch(1);
        Platform.runLater(
                () -> {
                    try {
                        for (int i = 0; i < PER_FRAME; i++) {
                            act();
                        }
                    } finally {
                        lab.stage.getScene().addPostLayoutPulseListener(new Once(frame));
                        Platform.requestNextPulse();
                    }
                });
        assertThat(frame.await(60, TimeUnit.SECONDS)).as("frame after %s", history).isTrue();
    }

    private final class Once implements Runnable {
        private final CountDownLatch latch;

        Once(CountDownLatch latch) {
            this.latch = latch;
        }

        @Override
        public void run() {
            lab.stage.getScene().removePostLayoutPulseListener(this);
            latch.countDown();
        }
    }

    private void act() {
        lab.answers.clear();
        if (++answers % 3 == 0) {
            lab.answers.add(home.resolve("answer-" + answers));
        }
        history.add(monkey.act());
        if (history.size() > 12) {
            history.removeFirst();
        }
    }

    private void assertTheWindowStillWorks() {
        run(
                () -> {
                    lab.context.session().stop();
                    lab.context.session().reset();
                    lab.context.views().device().load(SmallData.SETTINGS);
                    lab.context.session().run();
                });
        lab.awaitPhase(RunPhase.DONE);
        lab.awaitScores();
        assertThat(lab.figure(Scenario.DIGITAL_DIGITAL)).isPositive();
        assertThat(call(() -> networks.lost(lab.model()))).isEmpty();
        assertThat(call(() -> lab.stage.isShowing())).isTrue();
        await(() -> new HashSet<>(ownThreads()).size() == ownThreads().size());
        assertThat(ownThreads()).as("one thread for each purpose").contains("crossbar-simulation");
    }
}
