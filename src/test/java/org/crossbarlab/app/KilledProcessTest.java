package org.crossbarlab.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossbarlab.experiment.TrainedPair;
import org.crossbarlab.io.NetworksFolder;
import org.crossbarlab.math.RandomStreams;
import org.crossbarlab.ui.lab.Session;
import org.crossbarlab.ui.lab.SmallData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process that is killed while it trains, as by a failing battery, loses an epoch at most. */
class KilledProcessTest {

    private static final int LEAST_EPOCHS = 3;
    private static final int LONGEST_MILLIS = 400;

    private static final long LONGEST_START_NANOS = TimeUnit.MINUTES.toNanos(1);
    private static final int POLL_MILLIS = 5;

    @TempDir private Path home;
    private Path folder;
    private Path said;

    @BeforeEach
    void place() {
        folder = home.resolve("networks");
        said = home.resolve("said");
    }

    private Process train() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(each -> !each.startsWith("-agentlib") && !each.startsWith("-javaagent"))
                .forEach(command::add);
        command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(TrainingProcess.class.getName(), folder.toString()));
        return new ProcessBuilder(command)
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    @RepeatedTest(5)
    void anEpochAtMostIsLostAndTheNextStartShowsTheRest(RepetitionInfo repetition)
            throws IOException, InterruptedException {
        int patience =
                new RandomStreams(repetition.getCurrentRepetition())
                        .stream("kill").nextInt(LONGEST_MILLIS);
        int trained = trainAndKill(patience);
        NetworksFolder.Content content = new NetworksFolder(folder).read();
        assertThat(content.faults()).isEmpty();
        assertThat(content.pairs()).hasSize(1);
        TrainedPair left = content.pairs().getFirst();
        assertThat(epochs(left)).isBetween(trained - 1, trained + 1);
        try (Session next = Session.open(SmallData.DATA, SmallData.SETTINGS)) {
            next.recall().addPairs(content.pairs(), List.of());
            assertThat(next.model().pairProperty().get()).isEqualTo(left);
            assertThat(next.model().historyProperty().get().epochs()).hasSize(epochs(left));
        }
    }

    private static int epochs(TrainedPair pair) {
        return pair.networks().values().stream().mapToInt(n -> n.history().size()).sum();
    }

    /** Answers how many epochs were trained, as far as the process could still say. */
    private int trainAndKill(int patience) throws IOException, InterruptedException {
        Process process = train();
        try {
            long latest = System.nanoTime() + LONGEST_START_NANOS;
            while (trained() < LEAST_EPOCHS) {
                assertThat(process.isAlive()).isTrue();
                assertThat(System.nanoTime()).as("no epoch came").isLessThan(latest);
                TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
            }
            TimeUnit.MILLISECONDS.sleep(patience);
        } finally {
            process.destroyForcibly().waitFor();
        }
        return trained();
    }

    /** What the process has said last, wholly or not. */
    private int trained() throws IOException {
        if (!Files.exists(said)) {
            return 0;
        }
        String text = Files.readString(said);
        String whole = text.substring(0, text.lastIndexOf('\n') + 1);
        return whole.isEmpty()
                ? 0
                : Integer.parseInt(whole.lines().toList().getLast().replace("trained ", ""));
    }
}
