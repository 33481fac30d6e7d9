package org.crossbarlab.nn;

import org.crossbarlab.nn.kernel.ConvolutionShape;
import org.crossbarlab.text.InvalidValueException;
import org.crossbarlab.text.Sentence;

/** One layer of a network, as it is written down; it holds no numbers. */
public sealed interface Layer {

    /** Shape after this layer. */
    Shape output(Shape input);

    /** A layer with weights, so one that can live in a crossbar. */
    sealed interface Weighted extends Layer {

        /** The arithmetic of this layer on a given input. */
        ConvolutionShape convolution(Shape input);

        /** The shape of the weight tensor as PyTorch stores it. */
        int[] weightShape(Shape input);

        @Override
        default Shape output(Shape input) {
            ConvolutionShape s = convolution(input);
            return new Shape(s.outChannels(), s.outHeight(), s.outWidth());
        }
    }

    /**
     * A square convolution without padding.
     *
     * @param outChannels number of kernels
     * @param kernel side of each kernel
     * @param stride step in both directions
     */
    record Convolution(int outChannels, int kernel, int stride) implements Weighted {

        @Override
        public ConvolutionShape convolution(Shape in) {
            if (in.height() < kernel || in.width() < kernel) {
                throw new InvalidValueException(
                        Sentence.of("fault.network.kernel", kernel, in.height(), in.width()));
            }
            return new ConvolutionShape(
                    in.channels(), in.height(), in.width(), outChannels, kernel, kernel, stride);
        }

        @Override
        public int[] weightShape(Shape input) {
            return new int[] {outChannels, input.channels(), kernel, kernel};
        }
    }

    /** A fully connected layer: a convolution whose kernel covers the whole input. */
    record Linear(int outputs) implements Weighted {

        @Override
        public ConvolutionShape convolution(Shape in) {
            return new ConvolutionShape(
                    in.channels(), in.height(), in.width(), outputs, in.height(), in.width(), 1);
        }

        @Override
        public int[] weightShape(Shape input) {
            return new int[] {outputs, input.size()};
        }
    }

    /** max(0, x). */
    record Relu() implements Layer {

        @Override
        public Shape output(Shape input) {
            return input;
        }
    }

    /** Channel-major flattening; it names the shape change and moves no data. */
    record Flatten() implements Layer {

        @Override
        public Shape output(Shape input) {
            return input;
        }
    }
}
