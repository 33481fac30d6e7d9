package org.crossbarlab.ui.live;

import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.experiment.Experiment;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.ProgrammedChip;
import org.crossbarlab.experiment.Scenario;
import org.crossbarlab.experiment.TestBench;
import org.crossbarlab.nn.Evaluation;
import org.crossbarlab.nn.OverflowException;
import org.crossbarlab.ui.task.ConflatingWorker;
import org.crossbarlab.ui.task.Turn;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;

/**
 * Answers one request at a time: programs the chip and shows it, tests both networks on as many
 * images as the time allows, and, when no newer request comes, completes the images and then the
 * other chips. Runs on the worker's thread alone, but for {@link #current()}.
 */
final class LiveTester implements ConflatingWorker.Computation<LiveRequest, LiveAnswer> {

    /** Programs a chip, as {@link TestBench#program} does. */
    @FunctionalInterface
    interface Programmer {
        ProgrammedChip program(
                TestBench bench, float[] parameters, CrossbarSettings settings, int chip);
    }

    /** How long the first answer may take; a hand notices about 100 ms. */
    static final double BUDGET_NANOS = 100e6;

    /** The same beside a training, which shall not starve: an epoch takes some 200 ms. */
    static final double TRAINING_BUDGET_NANOS = 25e6;

    /** How long the hand rests before more is tested than it asked for. */
    static final Duration REST = Duration.ofMillis(150);

    private final ScoreCache cache;
    private final Patience patience;
    private final LongSupplier clock;
    private final Programmer programmer;
    private final Pace pace = new Pace();
    private final Pace trainingPace = new Pace();
    private volatile LiveRequest current;
    private TestBench bench;
    private float[] initial;
    private final Map<NetworkRole, ProgrammedChip> onChip = new EnumMap<>(NetworkRole.class);
    private Scores last = Scores.NONE;
    private ChipAnswers lastAnswers = ChipAnswers.NONE;

    LiveTester(ScoreCache cache, Patience patience, LongSupplier clock, Programmer programmer) {
        this.cache = cache;
        this.patience = patience;
        this.clock = clock;
        this.programmer = programmer;
    }

    /** The request being answered, or the one answered last. On any thread. */
    LiveRequest current() {
        return current;
    }

    @Override
    public void compute(LiveRequest request, Turn<LiveAnswer> turn) throws InterruptedException {
        if (current == null || current.era() != request.era()) {
            last = Scores.NONE;
            lastAnswers = ChipAnswers.NONE;
        }
        current = request;
        prepare(request);
        program(request);
        Programming programming = Programming.of(bench.architecture(), onChip);
        if (!request.networks().isEmpty()) {
            turn.publish(new LiveAnswer(request.era(), programming, last, lastAnswers));
        }
        ScoreSheet sheet = new ScoreSheet(request, cache, bench.imageCount(), last, lastAnswers);
        testSelected(request, turn, sheet);
        publish(turn, request, programming, sheet);
        boolean more = request.networks().isEmpty() || turn.awaitOvertaken(REST);
        if (!more) {
            complete(request, turn, programming, sheet);
            sheet.throwIfOverflowed();
        }
    }

    private void prepare(LiveRequest request) {
        long seed = request.settings().seed();
        TestBench wanted = request.equipment().bench(seed);
        if (bench != wanted) {
            bench = wanted;
            initial = Experiment.initialParameters(bench.architecture(), seed);
        }
    }

    /** Programs both networks on the chip under the hand, to be shown and then tested as shown. */
    private void program(LiveRequest request) {
        for (NetworkRole role : NetworkRole.values()) {
            Weights weights = request.networks().get(role);
            float[] parameters = weights == null ? initial : weights.parameters();
            onChip.put(role, program(parameters, request, request.chip()));
        }
    }

    private ProgrammedChip program(float[] parameters, LiveRequest request, int chip) {
        return programmer.program(bench, parameters, request.settings().crossbar(), chip);
    }

    private void publish(
            Turn<LiveAnswer> turn, LiveRequest request, Programming programming, ScoreSheet sheet) {
        last = sheet.scores();
        lastAnswers = sheet.answers();
        turn.publish(new LiveAnswer(request.era(), programming, last, lastAnswers));
    }

    /** The answer that the hand waits for. */
    private void testSelected(LiveRequest request, Turn<LiveAnswer> turn, ScoreSheet sheet) {
        double budget = request.training() ? TRAINING_BUDGET_NANOS : BUDGET_NANOS;
        double each = budget / Math.max(1, request.networks().size());
        long deadline = clock.getAsLong() + (long) BUDGET_NANOS;
        for (Weights weights : request.networks().values()) {
            if (Double.isNaN(cache.get(weights, request.settings(), request.chip()))) {
                int limit = pace(request).affordable(each, bench.imageCount());
                RunControl control = patience.begin(deadline - clock.getAsLong(), turn);
                try {
                    sheet.note(weights, testInTime(weights, request, limit, control));
                } catch (OverflowException e) {
                    sheet.overflowed(inDevices(weights), e);
                }
            }
        }
        // Figures of an earlier epoch shall not stay for two.
        boolean late = last.get(Scenario.DIGITAL_DIGITAL).earlier();
        boolean inTime =
                late || pace(request).affordable(each, bench.imageCount()) == bench.imageCount();
        if (inTime && !knowsDigital(request)) {
            double grace = late ? BUDGET_NANOS : deadline - clock.getAsLong();
            testDigital(request, sheet, patience.begin((long) grace, turn));
        }
    }

    /** What nobody waits for: all images, then the other chips. Any newer request ends it. */
    private void complete(
            LiveRequest request, Turn<LiveAnswer> turn, Programming programming, ScoreSheet sheet) {
        boolean digital = testDigital(request, sheet, patience.begin(0, turn));
        if (testChip(request, request.chip(), turn, sheet) || digital) {
            publish(turn, request, programming, sheet);
        }
        if (request.training()) {
            return;
        }
        IntStream inMean = IntStream.rangeClosed(1, request.settings().chips());
        for (int chip : IntStream.concat(inMean, request.recentChips()).distinct().toArray()) {
            if (testChip(request, chip, turn, sheet)) {
                publish(turn, request, programming, sheet);
            }
        }
    }

    private boolean testChip(
            LiveRequest request, int chip, Turn<LiveAnswer> turn, ScoreSheet sheet) {
        boolean any = false;
        for (Weights weights : request.networks().values()) {
            Scenario scenario = inDevices(weights);
            if (!sheet.hasOverflowed(scenario) && isUnknown(weights, request, chip)) {
                try {
                    test(weights, request, chip, bench.imageCount(), patience.begin(0, turn));
                } catch (OverflowException e) {
                    sheet.overflowed(scenario, e);
                }
                any = true;
            }
        }
        return any;
    }

    /** A figure may be remembered longer than the answers behind it, which the hand asks for. */
    private boolean isUnknown(Weights weights, LiveRequest request, int chip) {
        return Double.isNaN(cache.get(weights, request.settings(), chip))
                || chip == request.chip()
                        && cache.answers(weights, request.settings(), chip) == null;
    }

    private static Scenario inDevices(Weights weights) {
        return weights.network() == NetworkRole.DIGITAL
                ? Scenario.DIGITAL_ANALOG
                : Scenario.AWARE_ANALOG;
    }

    private Evaluation test(
            Weights weights, LiveRequest request, int chip, int limit, RunControl control) {
        long began = clock.getAsLong();
        ProgrammedChip programmed =
                chip == request.chip()
                        ? onChip.get(weights.network())
                        : program(weights.parameters(), request, chip);
        Evaluation evaluation = bench.test(programmed, limit, control);
        pace(request).measured(limit, clock.getAsLong() - began);
        if (limit == bench.imageCount()) {
            cache.put(weights, request.settings(), chip, evaluation);
        }
        return evaluation;
    }

    private Evaluation testInTime(
            Weights weights, LiveRequest request, int limit, RunControl control) {
        long began = clock.getAsLong();
        try {
            return test(weights, request, request.chip(), limit, control);
        } catch (CancellationException tooSlow) {
            // Next time with fewer images: as if half of these had been done.
            pace(request).measured(Math.max(1, limit / 2), clock.getAsLong() - began);
            throw tooSlow;
        }
    }

    private boolean knowsDigital(LiveRequest request) {
        Weights weights = request.networks().get(NetworkRole.DIGITAL);
        return weights != null && !Double.isNaN(cache.digital(weights));
    }

    /** Whether something new is known. */
    private boolean testDigital(LiveRequest request, ScoreSheet sheet, RunControl control) {
        Weights weights = request.networks().get(NetworkRole.DIGITAL);
        if (weights == null
                || sheet.hasOverflowed(Scenario.DIGITAL_DIGITAL)
                || cache.digitalAnswers(weights) != null) {
            return false;
        }
        try {
            cache.putDigital(weights, bench.testDigital(weights.parameters(), control));
        } catch (OverflowException e) {
            sheet.overflowed(Scenario.DIGITAL_DIGITAL, e);
        }
        return true;
    }

    private Pace pace(LiveRequest request) {
        return request.training() ? trainingPace : pace;
    }
}
