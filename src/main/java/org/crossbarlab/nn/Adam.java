package org.crossbarlab.nn;

import org.bytedeco.javacpp.FloatPointer;
import org.crossbarlab.concurrent.WorkerPool;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.impl.updaters.AdamUpdater;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.INDArrayIndex;
import org.nd4j.linalg.indexing.NDArrayIndex;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Adam (Kingma and Ba 2015, algorithm 1) on one flat parameter vector.
 *
 * <p>ND4J's updater adds ε to the uncorrected root of the second moment, PyTorch to the corrected
 * one. Scaling ε by √(1 − β₂ᵗ) before each step makes the two the same function, which matters
 * where gradients are as small as ε.
 */
final class Adam {

    private static final double BETA1 = 0.9;
    private static final double BETA2 = 0.999;
    private static final double EPSILON = 1e-8;

    /** A stretch of the vector, as views; ND4J's op takes as long as everything else in a step. */
    private record Part(INDArray parameters, INDArray first, INDArray second, INDArray update) {

        void step(double learningRate, double epsilon, long step) {
            Nd4j.exec(
                    new AdamUpdater(
                            update,
                            second,
                            first,
                            learningRate,
                            BETA1,
                            BETA2,
                            epsilon,
                            (int) step));
            parameters.subi(update);
        }
    }

    private static final int PARTS = 2;

    private final double learningRate;
    private final WorkerPool pool;
    private final List<Part> parts;
    private final INDArray parameters;
    private final INDArray firstMoment;
    private final INDArray secondMoment;
    private final INDArray update;
    private long step;

    /** Continues from a state; the arrays are copied. */
    Adam(double learningRate, OptimiserState state, WorkerPool pool) {
        this.learningRate = learningRate;
        this.parameters = Tensors.of(state.parameters());
        this.firstMoment = Tensors.of(state.firstMoment());
        this.secondMoment = Tensors.of(state.secondMoment());
        this.update = Tensors.zeros(parameters.length());
        this.step = state.step();
        this.pool = pool;
        this.parts = IntStream.range(0, PARTS).mapToObj(this::part).toList();
    }

    private Part part(int index) {
        long from = index * parameters.length() / PARTS;
        long to = (index + 1) * parameters.length() / PARTS;
        INDArrayIndex stretch = NDArrayIndex.interval(from, to);
        return new Part(
                parameters.get(stretch),
                firstMoment.get(stretch),
                secondMoment.get(stretch),
                update.get(stretch));
    }

    /** Optimiser steps taken. */
    long step() {
        return step;
    }

    /** Copies the parameters out. */
    void read(float[] target) {
        pointer(parameters).get(target);
    }

    /** Takes one step down a gradient of the parameters' layout. */
    void apply(float[] gradient) {
        pointer(update).put(gradient);
        double epsilon = EPSILON * Math.sqrt(1 - Math.pow(BETA2, step + 1));
        pool.run(parts.size(), (part, worker) -> parts.get(part).step(learningRate, epsilon, step));
        step++;
    }

    OptimiserState state() {
        return new OptimiserState(step, copy(parameters), copy(firstMoment), copy(secondMoment));
    }

    private static float[] copy(INDArray array) {
        float[] values = new float[(int) array.length()];
        pointer(array).get(values);
        return values;
    }

    private static FloatPointer pointer(INDArray array) {
        return (FloatPointer) array.data().pointer();
    }
}
