package org.crossbarlab.benchmark;

import javafx.application.Platform;

import org.crossbarlab.app.ScriptedWindow;
import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.concurrent.WorkerPool;
import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.device.GenericError;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.Scenario;
import org.crossbarlab.experiment.Settings;
import org.crossbarlab.experiment.TestBench;
import org.crossbarlab.testing.MnistFolder;
import org.crossbarlab.ui.lab.RunPhase;
import org.crossbarlab.ui.lab.SessionModel;
import org.crossbarlab.ui.live.Weights;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How quickly the window follows the hand: a script drives the real window, idle and while training
 * runs, and a table tells the times from an event to the frame that shows its effect. Options:
 * {@code --minutes N} of dragging for the memory (1), {@code --only PARTS} of {@code
 * idle,crossbar,sweep,training,cancel,memory,startup}, {@code --moves N} for each latency (100).
 */
public final class WindowBenchmark {

    private static final int LONG = 1000;
    private static final double DRAG_SECONDS = 6;
    private static final int STARTS = 5;
    private static final int STOPS = 10;

    private final Report report = new Report();
    private final int moves;
    private WindowHand hand;
    private FrameWatch frames;

    private WindowBenchmark(int moves) {
        this.moves = moves;
    }

    public static void main(String[] args) throws IOException {
        List<String> options = List.of(args);
        double minutes = Double.parseDouble(option(options, "--minutes", "1"));
        String parts =
                option(options, "--only", "idle,crossbar,sweep,training,cancel,memory,startup");
        int moves = Integer.parseInt(option(options, "--moves", "100"));
        new WindowBenchmark(moves).run(Set.of(parts.split(",")), minutes);
        System.exit(0);
    }

    private static String option(List<String> options, String name, String otherwise) {
        int at = options.indexOf(name);
        return at < 0 || at + 1 == options.size() ? otherwise : options.get(at + 1);
    }

    private void run(Set<String> parts, double minutes) throws IOException {
        if (parts.contains("startup")) {
            report.times(
                    "start of the JVM to the first frame", StartupRuns.measure(STARTS), "3000");
        }
        if (!parts.equals(Set.of("startup"))) {
            Platform.startup(() -> {});
            open();
            trainDigitalAlone(parts.contains("idle"));
            trainBoth();
        }
        if (parts.contains("idle")) {
            measureComputing();
            measureLatency("idle, two networks", Scenario.AWARE_ANALOG);
            measureAllChips();
            measureDrag("idle");
        }
        if (parts.contains("crossbar")) {
            measureCrossbar("idle");
            trainLong();
            measureCrossbar("digital training");
            stop();
        }
        if (parts.contains("sweep")) {
            new SweepTimes(hand, report, moves).measure();
        }
        if (parts.contains("training")) {
            measureBesideTraining();
        }
        if (parts.contains("cancel")) {
            measureCancel();
        }
        if (parts.contains("memory") && ResidentMemory.isKnown()) {
            measureMemory(minutes);
        }
        report.write(Path.of("target", "window-benchmark.json"));
    }

    private void open() throws IOException {
        Path folder = Files.createTempDirectory("crossbar-window");
        Optional<Path> images = Optional.of(MnistFolder.path()).filter(Files::isDirectory);
        WindowHand.call(
                () -> {
                    frames = new FrameWatch();
                    ScriptedWindow window = new ScriptedWindow(folder, images, 1280, 720);
                    frames.watch(window.scene());
                    hand = new WindowHand(window, frames);
                    return null;
                });
        hand.await(model -> model.datasetProperty().get().test().count() > LONG);
        hand.show("conductances");
    }

    private void trainDigitalAlone(boolean measure) {
        hand.set(Settings.EPOCHS, 2);
        hand.press("transport-run");
        hand.await(model -> phase(model) == RunPhase.TRAINING_AWARE);
        hand.press("transport-stop");
        hand.await(model -> phase(model) == RunPhase.IDLE);
        if (measure) {
            measureLatency("idle, one network", Scenario.DIGITAL_ANALOG);
        }
    }

    private void trainBoth() {
        hand.set(Settings.EPOCHS, 2);
        hand.press("transport-run");
        hand.await(model -> phase(model) == RunPhase.DONE);
    }

    private static RunPhase phase(SessionModel model) {
        return model.stateProperty().get().phase();
    }

    /** The arithmetic alone, without the window. */
    private void measureComputing() {
        SessionModel model = hand.model();
        Map<NetworkRole, Weights> networks = WindowHand.call(() -> model.networksProperty().get());
        Samples one = new Samples();
        Samples all = new Samples();
        try (WorkerPool pool = new WorkerPool(WorkerPool.defaultThreads())) {
            TestBench bench = new TestBench(model.datasetProperty().get(), 1, pool);
            float[] digital = networks.get(NetworkRole.DIGITAL).parameters();
            for (int i = 0; i < moves; i++) {
                one.add(time(bench, List.of(digital), 1, i));
            }
            List<float[]> both = networks.values().stream().map(Weights::parameters).toList();
            for (int i = 0; i < moves / 5; i++) {
                all.add(time(bench, both, 10, i));
            }
        }
        report.times("computing, one network, one chip", one, "16");
        report.times("computing, two networks, ten chips", all, "500");
    }

    private static double time(TestBench bench, List<float[]> networks, int chips, int round) {
        GenericError error = (GenericError) CrossbarSettings.REFERENCE.cells().error();
        CrossbarSettings settings =
                CrossbarSettings.REFERENCE.withError(error.withAlpha(0.2 + 0.001 * round));
        long began = System.nanoTime();
        for (float[] network : networks) {
            for (int chip = 1; chip <= chips; chip++) {
                bench.testChip(network, settings, chip, new RunControl());
            }
        }
        return (System.nanoTime() - began) / 1e6;
    }

    private void measureLatency(String when, Scenario last) {
        Samples maps = new Samples();
        Samples accuracies = new Samples();
        Samples images = new Samples();
        for (int i = 0; i < moves; i++) {
            maps.add(hand.move(WindowHand::mapsShown));
            WindowHand.pause(30 + i % 17);
            accuracies.add(hand.move(model -> WindowHand.accuracyShown(model, last)));
            images.add(WindowHand.call(() -> WindowHand.images(hand.model(), last)));
            WindowHand.pause(30 + i % 13);
        }
        report.times(when + ", event to heatmaps", maps, "33");
        report.times(when + ", event to accuracy", accuracies, "33");
        report.value(when + ", images of that accuracy", "median", images.median(), "");
        report.value(when + ", accuracies of all images", "%", images.percentAbove(9999), "100");
    }

    /**
     * Slider or window to the redrawn crossbar, with the largest layer that slides, and dragging.
     */
    private void measureCrossbar(String when) {
        hand.show("crossbar");
        for (int layer = 0; layer < 3; layer++) {
            hand.showLayer(layer);
            Samples slider = new Samples();
            Samples window = new Samples();
            for (int i = 0; i < moves; i++) {
                slider.add(hand.move(WindowHand::mapsShown));
                WindowHand.pause(30 + i % 17);
                if (layer < 2) {
                    window.add(hand.slide(i % 36));
                    WindowHand.pause(30 + i % 13);
                }
            }
            String what = when + ", crossbar of layer " + (1 + layer);
            report.times(what + ", slider to frame", slider, "33");
            if (layer < 2) {
                report.times(what + ", window to frame", window, "33");
            }
        }
        hand.showLayer(0);
        measureDrag(when + ", crossbar");
        hand.show("conductances");
    }

    private void measureAllChips() {
        Samples samples = new Samples();
        for (int i = 0; i < Math.max(5, moves / 10); i++) {
            samples.add(hand.move(WindowBenchmark::isComplete));
        }
        report.times("idle, event to ten chips of two networks (150 rest)", samples, "650");
    }

    private static boolean isComplete(SessionModel model) {
        return WindowHand.accuracyShown(model, Scenario.AWARE_ANALOG)
                && model.scoresProperty().get().get(Scenario.AWARE_ANALOG).isComplete()
                && model.scoresProperty().get().get(Scenario.DIGITAL_ANALOG).isComplete();
    }

    private void measureDrag(String when) {
        hand.drag(1);
        frames.beginRecording();
        try (BlockProbe probe = new BlockProbe()) {
            ThreadTimes threads = new ThreadTimes();
            hand.drag(DRAG_SECONDS);
            frames.endRecording();
            threads.report(report, when + ", drag: ", frames.intervals().count());
            report.times(when + ", drag: frame to frame", frames.intervals(), "33");
            report.value(
                    when + ", drag: frames over 33 ms",
                    "%",
                    frames.intervals().percentAbove(33.4),
                    "");
            report.times(when + ", drag: pulse on the FX thread", frames.pulses(), "16");
            report.times(
                    when + ", drag: processor time of a pulse", frames.pulseProcessorTime(), "");
            report.times(when + ", drag: wait for the FX thread", probe.waits(), "16");
        }
    }

    private void measureBesideTraining() {
        trainLong();
        hand.await(model -> model.networksProperty().get().size() == 1);
        measureLatency("training, one network", Scenario.DIGITAL_ANALOG);
        measureDrag("digital training");
        stop();
        hand.set(Settings.EPOCHS, 1);
        hand.press("transport-run");
        hand.await(model -> phase(model) == RunPhase.DONE);
        measureAwareTraining();
    }

    /** The phase of the second network comes after the first one's whole training. */
    private void measureAwareTraining() {
        int epochs = 15;
        hand.set(Settings.EPOCHS, epochs);
        hand.press("transport-run");
        hand.await(model -> phase(model) == RunPhase.TRAINING_AWARE);
        hand.await(model -> model.networksProperty().get().size() == 2 || !isRunning(model));
        measureDrag("device-aware training");
        stop();
    }

    private static boolean isRunning(SessionModel model) {
        return phase(model).isRunning();
    }

    private void trainLong() {
        hand.set(Settings.EPOCHS, 200);
        hand.press("transport-run");
        hand.await(WindowBenchmark::isRunning);
    }

    private void stop() {
        hand.press("transport-stop");
        hand.await(model -> !phase(model).isUnderWay());
    }

    private void measureCancel() {
        Samples samples = new Samples();
        Predicate<SessionModel> ended = model -> !phase(model).isUnderWay();
        for (int i = 0; i < STOPS; i++) {
            trainLong();
            WindowHand.pause(400 + 37L * i);
            samples.add(hand.act(() -> hand.stop(), ended));
        }
        report.times("Stop to idle", samples, "200");
    }

    private void measureMemory(double minutes) throws IOException {
        ResidentMemory memory = new ResidentMemory();
        long began = System.nanoTime();
        double now = 0;
        while (now < minutes) {
            memory.sample(now);
            hand.drag(2);
            now = (System.nanoTime() - began) / 60e9;
        }
        memory.sample(now);
        report.value("memory at the start of dragging", "MB", memory.first(), "");
        report.value("memory after " + minutes + " min of dragging", "MB", memory.last(), "");
        report.value("memory, slope over the second half", "MB/min", memory.slope(), "0");
    }
}
