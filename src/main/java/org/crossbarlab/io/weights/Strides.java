package org.crossbarlab.io.weights;

import org.crossbarlab.nn.Shape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The strides that convolutions without padding may have had: no file of weights says so, but the
 * linear layer behind them tells how many positions were left.
 */
final class Strides {

    private static final int LARGEST = 4;

    /** Of more convolutions only those with equal strides are tried. */
    private static final int MOST_FREE = 5;

    private Strides() {}

    /**
     * All strides that leave so many positions, the likeliest first: equal ones before others, and
     * among them 2, as the reference network has it.
     *
     * @param kernels sides of the kernels
     * @param positions in one channel behind the last convolution
     */
    static List<List<Integer>> leaving(Shape image, List<Integer> kernels, int positions) {
        return all(kernels.size()).stream()
                .filter(strides -> positions(image, kernels, strides) == positions)
                .toList();
    }

    /** Whether some strides leave so many positions. */
    static boolean canLeave(Shape image, List<Integer> kernels, int positions) {
        return !leaving(image, kernels, positions).isEmpty();
    }

    private static List<List<Integer>> all(int count) {
        List<List<Integer>> all = new ArrayList<>();
        if (count > MOST_FREE) {
            IntStream.rangeClosed(1, LARGEST)
                    .forEach(
                            each ->
                                    all.add(
                                            IntStream.generate(() -> each)
                                                    .limit(count)
                                                    .boxed()
                                                    .toList()));
        } else {
            int combinations = (int) Math.pow(LARGEST, count);
            for (int i = 0; i < combinations; i++) {
                int code = i;
                all.add(
                        IntStream.range(0, count)
                                .map(at -> code / (int) Math.pow(LARGEST, at) % LARGEST + 1)
                                .boxed()
                                .toList());
            }
        }
        all.sort(
                Comparator.comparing((List<Integer> each) -> each.stream().distinct().count())
                        .thenComparing(each -> each.stream().filter(s -> s != 2).count()));
        return all;
    }

    /** Positions that are left; 0 if a kernel does not fit. */
    private static int positions(Shape image, List<Integer> kernels, List<Integer> strides) {
        int height = image.height();
        int width = image.width();
        for (int i = 0; i < kernels.size(); i++) {
            if (height < kernels.get(i) || width < kernels.get(i)) {
                return 0;
            }
            height = (height - kernels.get(i)) / strides.get(i) + 1;
            width = (width - kernels.get(i)) / strides.get(i) + 1;
        }
        return height * width;
    }
}
