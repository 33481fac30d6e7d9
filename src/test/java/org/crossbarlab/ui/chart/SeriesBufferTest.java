package org.crossbarlab.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;

class SeriesBufferTest {

    @Test
    void aShortLineIsKeptAsItIs() {
        SeriesBuffer buffer = new SeriesBuffer(8);
        buffer.append(0, 5);
        buffer.append(1, 3);
        assertThat(buffer.x(2)).isEqualTo(1);
        assertThat(buffer.y(0)).isEqualTo(5);
        assertThat(buffer.y(3)).isEqualTo(3);
        assertThat(buffer.lastY()).isEqualTo(3);
    }

    @Test
    void whatIsNotFiniteIsLeftOut() {
        SeriesBuffer buffer = new SeriesBuffer(8);
        buffer.append(0, Double.NaN);
        buffer.append(1, Double.POSITIVE_INFINITY);
        assertThat(buffer.isEmpty()).isTrue();
        assertThat(buffer.nearest(0)).isEqualTo(-1);
    }

    @Property
    void noPeakIsLostAndTheLineStaysInOrder(
            @ForAll @Size(min = 1, max = 300) List<@DoubleRange(min = -9, max = 9) Double> ys,
            @ForAll @IntRange(min = 2, max = 12) int buckets) {
        SeriesBuffer buffer = new SeriesBuffer(2 * buckets);
        for (int i = 0; i < ys.size(); i++) {
            buffer.append(i, ys.get(i));
        }
        assertThat(buffer.size()).isBetween(2, 2 * buckets);
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < buffer.size(); i++) {
            low = Math.min(low, buffer.y(i));
            high = Math.max(high, buffer.y(i));
            assertThat(buffer.y(i)).isEqualTo(ys.get((int) buffer.x(i)));
            if (i > 0) {
                assertThat(buffer.x(i)).isGreaterThanOrEqualTo(buffer.x(i - 1));
            }
        }
        assertThat(low).isEqualTo(Collections.min(ys));
        assertThat(high).isEqualTo(Collections.max(ys));
        assertThat(buffer.lastX()).isEqualTo(ys.size() - 1);
    }

    @Test
    void theNearestPointIsFound() {
        SeriesBuffer buffer = new SeriesBuffer(100);
        for (int i = 0; i < 20; i++) {
            buffer.append(i * 10, i);
        }
        assertThat(buffer.x(buffer.nearest(44))).isEqualTo(40);
        assertThat(buffer.x(buffer.nearest(46))).isEqualTo(50);
        assertThat(buffer.x(buffer.nearest(-7))).isZero();
        assertThat(buffer.x(buffer.nearest(999))).isEqualTo(190);
    }
}
