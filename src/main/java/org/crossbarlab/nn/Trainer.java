package org.crossbarlab.nn;

import org.crossbarlab.concurrent.RunControl;
import org.crossbarlab.concurrent.WorkerPool;
import org.crossbarlab.data.LabelledImages;
import org.crossbarlab.data.Split;
import org.crossbarlab.math.RandomStreams;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Mini-batch training with Adam. One loop serves digital and device-aware training: forward and
 * backward use the arithmetic that a {@link WeightTransform} makes of the stored parameters, the
 * gradient passes straight through it, and Adam moves the stored ones.
 */
public final class Trainer {

    private final TrainingSettings settings;
    private final WeightTransform transform;
    private final RandomStreams random;
    private final WorkerPool pool;
    private final RunControl control;
    private final Split split;
    private final PackedImages validation;
    private final Evaluator evaluator;
    private final GradientStep gradientStep;
    private final List<ParameterTensor> weights;

    /**
     * Prepares a training.
     *
     * @param network to be trained
     * @param images training images; a fifth of them is kept for validation
     * @param transform between stored and effective weights
     * @param random decides the split and the order of images
     * @param pool shares each batch among its threads
     * @param control pauses or cancels, obeyed at every batch
     */
    public Trainer(
            Network network,
            LabelledImages images,
            TrainingSettings settings,
            WeightTransform transform,
            RandomStreams random,
            WorkerPool pool,
            RunControl control) {
        this.settings = settings;
        this.weights = network.architecture().weightTensors();
        this.transform = transform;
        this.random = random;
        this.pool = pool;
        this.control = control;
        this.split =
                Split.random(
                        images.count(),
                        TrainingSettings.VALIDATION_SHARE,
                        random.stream("validation split"));
        this.validation = PackedImages.of(images, split.validation());
        this.evaluator = new Evaluator(network, pool);
        this.gradientStep = new GradientStep(network, pool, images, settings.batchSize());
    }

    /** Batches in one epoch. */
    public int batchesPerEpoch() {
        return (split.training().length + settings.batchSize() - 1) / settings.batchSize();
    }

    /**
     * Trains from a state to the last epoch. The state of a finished epoch goes on exactly as if
     * the training had never been interrupted.
     *
     * @param start initial, or as a listener got it at the end of an epoch
     * @param listener hears every batch and epoch
     * @return what the epochs brought; the last state went to the listener
     * @throws TrainingDivergedException if the loss is no longer a number
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public List<Epoch> train(OptimiserState start, TrainingListener listener) {
        Adam adam = new Adam(settings.learningRate(), start);
        float[] stored = start.parameters().clone();
        LayerArithmetic arithmetic = transform.effective(stored, adam.step());
        List<Epoch> history = new ArrayList<>();
        int firstEpoch = (int) (start.step() / batchesPerEpoch()) + 1;
        for (int epoch = firstEpoch; epoch <= settings.epochs(); epoch++) {
            long began = System.nanoTime();
            int[] order = shuffled(random.stream("order", epoch));
            double lossSum = 0;
            for (int batch = 0; batch < batchesPerEpoch(); batch++) {
                control.checkpoint();
                int from = batch * settings.batchSize();
                int count = Math.min(settings.batchSize(), order.length - from);
                double loss = gradientStep.meanLoss(arithmetic, order, from, count);
                if (!Double.isFinite(loss)) {
                    LayerArithmetic exact = LayerArithmetic.exact(stored);
                    boolean exactFinite =
                            Double.isFinite(gradientStep.meanLoss(exact, order, from, count));
                    throw new TrainingDivergedException(epoch, batch + 1, exactFinite);
                }
                adam.apply(gradientStep.gradient());
                if (settings.weightClip() > 0) {
                    adam.clip(weights, settings.weightClip());
                }
                adam.read(stored);
                arithmetic = transform.effective(stored, adam.step());
                lossSum += loss * count;
                listener.batchTrained(epoch, batch + 1, batchesPerEpoch(), loss);
            }
            Evaluation result = validate(arithmetic, stored, epoch);
            double seconds = (System.nanoTime() - began) / 1e9;
            Epoch done =
                    new Epoch(
                            epoch,
                            lossSum / order.length,
                            result.loss(),
                            result.accuracy(),
                            seconds);
            history.add(done);
            listener.epochTrained(done, adam.state());
            control.boundary();
        }
        return history;
    }

    private Evaluation validate(LayerArithmetic arithmetic, float[] stored, int epoch) {
        try {
            return evaluator.evaluate(arithmetic, validation, control);
        } catch (OverflowException overflow) {
            boolean exactFinite = isFinite(LayerArithmetic.exact(stored));
            throw new TrainingDivergedException(epoch, batchesPerEpoch(), exactFinite);
        }
    }

    private boolean isFinite(LayerArithmetic arithmetic) {
        try {
            evaluator.evaluate(arithmetic, validation, control);
            return true;
        } catch (OverflowException overflow) {
            return false;
        }
    }

    /** The training images in a new order (Fisher and Yates); each epoch has its own stream. */
    private int[] shuffled(RandomGenerator stream) {
        int[] order = split.training().clone();
        for (int i = order.length - 1; i > 0; i--) {
            int j = stream.nextInt(i + 1);
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
        return order;
    }
}
