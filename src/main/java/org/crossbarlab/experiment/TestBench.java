package org.crossbarlab.experiment;

import org.crossbarlab.analog.Calibrator;
import org.crossbarlab.analog.Chip;
import org.crossbarlab.analog.NetworkProgrammer;
import org.crossbarlab.analog.ProgrammedNetwork;
import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.concurrent.WorkerPool;
import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.data.Dataset;
import org.crossbarlab.data.LabelledImages;
import org.crossbarlab.math.RandomStreams;
import org.crossbarlab.nn.Architecture;
import org.crossbarlab.nn.Evaluation;
import org.crossbarlab.nn.Evaluator;
import org.crossbarlab.nn.LastLayerTuning;
import org.crossbarlab.nn.LayerArithmetic;
import org.crossbarlab.nn.Network;
import org.crossbarlab.nn.OverflowException;
import org.crossbarlab.nn.PackedImages;
import org.crossbarlab.nn.Shape;
import org.crossbarlab.nn.kernel.KernelChoice;
import org.crossbarlab.nn.kernel.Kernels;
import org.crossbarlab.text.Sentence;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The test images of a data set, ready for the kernels, and the chips of one seed: where networks
 * are tested, by commands, by the experiment and live under a slider. The same network, settings,
 * seed and chip always give the same answer, to the image. Safe for any number of threads: their
 * tests take turns in the pool, each of some milliseconds, and a paused test keeps nobody waiting.
 */
public final class TestBench {

    /** Images are tested so many at a time; a test of a multiple of them wastes nothing. */
    public static final int BLOCK = Kernels.BLOCK;

    /** With so many training images a chip's converters are calibrated. */
    private static final int CALIBRATION_IMAGES = 32 * BLOCK;

    /**
     * Deviates of chips that are kept, 128 MB: a plain chip of the reference network has 14,000.
     */
    private static final long MOST_KEPT_NUMBERS = 32L << 20;

    private final Architecture architecture;
    private final PackedImages images;
    private final Evaluator evaluator;
    private final RandomStreams random;
    private final KeptRanges ranges;
    private final Dataset data;
    private final AtomicReference<PackedImages> tuning = new AtomicReference<>();
    private final Map<Integer, Chip> chips = new ConcurrentHashMap<>();

    /**
     * A bench for the reference experiment's layers, made for these images and classes.
     *
     * @param data whose test images are used
     * @param seed of the chips
     * @param pool shares each test among its threads
     */
    public TestBench(Dataset data, long seed, WorkerPool pool) {
        this(data, Architecture.reference(data), seed, pool);
    }

    /**
     * A bench for other layers.
     *
     * @param data whose test images are used
     * @param architecture for images and classes of the data's
     * @param seed of the chips
     * @param pool shares each test among its threads
     */
    public TestBench(Dataset data, Architecture architecture, long seed, WorkerPool pool) {
        this.architecture = architecture;
        this.data = data;
        this.images = PackedImages.of(data.test());
        this.evaluator = new Evaluator(new Network(architecture, KernelChoice.fastest()), pool);
        this.random = new RandomStreams(seed);
        this.ranges =
                new KeptRanges(
                        new Calibrator(
                                evaluator.network(),
                                PackedImages.first(data.training(), CALIBRATION_IMAGES)));
    }

    /** The network that is tested, without its weights. */
    public Architecture architecture() {
        return architecture;
    }

    /** How many test images there are. */
    public int imageCount() {
        return images.count();
    }

    /** Tests with exact weights on all images. */
    public Evaluation testDigital(float[] parameters, RunControl control) {
        return evaluator.evaluate(LayerArithmetic.exact(parameters), images, control);
    }

    /**
     * Programs a network on a chip, which can then be shown and tested without doing so again.
     *
     * @param parameters ideal, flat
     * @param settings of the crossbars
     * @param chip its number, from 1
     */
    public ProgrammedChip program(float[] parameters, CrossbarSettings settings, int chip) {
        NetworkProgrammer programmer = new NetworkProgrammer(architecture, settings, ranges);
        List<ProgrammedNetwork> others = new ArrayList<>();
        for (int member = 1; member < settings.remedies().committee(); member++) {
            others.add(
                    programmed(
                            programmer,
                            parameters,
                            chip + member * (int) ExperimentSettings.CHIPS.max()));
        }
        return new ProgrammedChip(chip, settings, programmed(programmer, parameters, chip), others);
    }

    private ProgrammedNetwork programmed(
            NetworkProgrammer programmer, float[] parameters, int chip) {
        if (chips.values().stream().mapToLong(Chip::keptNumbers).sum() > MOST_KEPT_NUMBERS) {
            chips.clear();
        }
        Chip devices = chips.computeIfAbsent(chip, number -> Chip.of(random, number));
        ProgrammedNetwork programmed = programmer.program(parameters, devices);
        int images = programmer.settings().remedies().tuningImages();
        if (images == 0) {
            return programmed;
        }
        float[] tuned =
                new LastLayerTuning(evaluator.network())
                        .tuned(programmed.arithmetic(), tuningImages(images));
        return programmer.withLastLayer(programmed, tuned, devices);
    }

    /** Packed once for all chips of a test. */
    private PackedImages tuningImages(int count) {
        return tuning.updateAndGet(
                kept ->
                        kept != null && kept.count() == Math.min(count, data.training().count())
                                ? kept
                                : PackedImages.first(data.training(), count));
    }

    /**
     * Tests a programmed chip.
     *
     * @param limit at most how many of the test images, counted from the first; at least 1
     * @param control may cancel; then there is no result
     * @throws OverflowException if the outputs are no numbers; the sentence blames a setting
     */
    public Evaluation test(ProgrammedChip chip, int limit, RunControl control) {
        return inDevices(chip, members -> evaluator.evaluate(members, images, limit, control));
    }

    /** Where the devices make the outputs overflow, says which of their settings does. */
    private <T> T inDevices(ProgrammedChip chip, Function<List<LayerArithmetic>, T> test) {
        try {
            return test.apply(chip.members());
        } catch (OverflowException overflow) {
            float[] ideal = chip.network().stored();
            // If exact weights overflow, too, this names them.
            test.apply(List.of(LayerArithmetic.exact(ideal)));
            Predicate<CrossbarSettings> overflows =
                    other -> overflows(test, program(ideal, other, chip.number()));
            throw new OverflowException(
                    Sentence.of("overflow.devices", OverflowCause.of(chip.settings(), overflows)));
        }
    }

    private static <T> boolean overflows(
            Function<List<LayerArithmetic>, T> test, ProgrammedChip chip) {
        try {
            test.apply(chip.members());
            return false;
        } catch (OverflowException overflow) {
            return true;
        }
    }

    /**
     * The setting of the devices that a training which diverged in them has to blame.
     *
     * @param parameters from which it began
     */
    Sentence divergence(float[] parameters, CrossbarSettings settings, RunControl control) {
        Function<List<LayerArithmetic>, Evaluation> test =
                members -> evaluator.evaluate(members, images, BLOCK, control);
        return OverflowCause.of(settings, other -> overflows(test, program(parameters, other, 1)));
    }

    /**
     * What a programmed chip makes of pictures.
     *
     * @param pictures each of the test images' size, {@code [row][column]} flattened, unsigned: 0
     *     is paper, 255 is ink
     * @return logits, {@code [picture][class]}
     */
    public float[][] classify(ProgrammedChip chip, byte[]... pictures) {
        PackedImages shown = packed(pictures);
        return inDevices(chip, members -> evaluator.logits(members, shown));
    }

    /** What exact weights make of pictures; see the other method. */
    public float[][] classifyDigital(float[] parameters, byte[]... pictures) {
        return evaluator.logits(List.of(LayerArithmetic.exact(parameters)), packed(pictures));
    }

    private PackedImages packed(byte[]... pictures) {
        ByteArrayOutputStream pixels = new ByteArrayOutputStream();
        for (byte[] picture : pictures) {
            pixels.writeBytes(picture);
        }
        // Nobody knows yet what the pictures show, and no one asks.
        byte[] labels = new byte[pictures.length];
        Shape size = architecture.input();
        return PackedImages.of(
                new LabelledImages(
                        size.height(),
                        size.width(),
                        architecture.classes(),
                        pixels.toByteArray(),
                        labels));
    }

    /** Programs a chip and tests it on all images. */
    public ChipTest testChip(
            float[] parameters, CrossbarSettings settings, int chip, RunControl control) {
        ProgrammedChip programmed = program(parameters, settings, chip);
        return new ChipTest(programmed, test(programmed, imageCount(), control));
    }

    /**
     * Tests chips 1 to {@code count}.
     *
     * @param eachChip hears every test as it ends
     */
    public AnalogAccuracy testChips(
            float[] parameters,
            CrossbarSettings settings,
            int count,
            RunControl control,
            Consumer<ChipTest> eachChip) {
        List<Double> runs = new ArrayList<>();
        for (int chip = 1; chip <= count; chip++) {
            ChipTest test = testChip(parameters, settings, chip, control);
            runs.add(test.evaluation().accuracy());
            eachChip.accept(test);
        }
        return AnalogAccuracy.of(runs);
    }
}
