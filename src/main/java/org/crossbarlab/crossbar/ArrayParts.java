package org.crossbarlab.crossbar;

import java.util.ArrayList;
import java.util.List;

/**
 * How a matrix is cut where one array is too small for it: along one of its sides, into as few
 * parts as possible, as equal as possible. Each part's products are summed digitally.
 *
 * @param from first row or column
 * @param to behind the last
 */
record ArrayParts(int from, int to) {

    int size() {
        return to - from;
    }

    /**
     * Cuts one side.
     *
     * @param size of the matrix
     * @param most that an array takes
     */
    static List<ArrayParts> of(int size, int most) {
        int count = (size + most - 1) / most;
        List<ArrayParts> parts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            parts.add(new ArrayParts(i * size / count, (i + 1) * size / count));
        }
        return parts;
    }
}
