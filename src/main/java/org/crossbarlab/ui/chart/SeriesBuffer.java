package org.crossbarlab.ui.chart;

/**
 * The points of one growing line, never more than a fixed number of them. When it is full, pairs of
 * neighbouring buckets are merged, and each bucket keeps its lowest and its highest point in their
 * order: the line gets coarser, but no peak is ever hidden. Points whose y is not finite are left
 * out. For one thread.
 */
public final class SeriesBuffer implements PlotSeries.Points {

    private static final int FIELDS = 4;

    private final int maxBuckets;

    /** Per bucket: x and y of the point that came first, x and y of the other. */
    private final double[] buckets;

    private int full;
    private int inLast;
    private int pointsPerBucket = 1;
    private double lastX = Double.NaN;
    private double lastY = Double.NaN;

    /**
     * @param capacity the most points it will hold, at least 4 and even
     */
    public SeriesBuffer(int capacity) {
        if (capacity < 4 || capacity % 2 != 0) {
            throw new IllegalArgumentException("A capacity is even and at least 4: " + capacity);
        }
        maxBuckets = capacity / 2;
        buckets = new double[maxBuckets * FIELDS];
    }

    /** Adds a point at the right end. */
    public void append(double x, double y) {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            return;
        }
        lastX = x;
        lastY = y;
        if (inLast == 0 || inLast == pointsPerBucket) {
            if (full == maxBuckets) {
                halve();
            }
            if (inLast == 0 || inLast == pointsPerBucket) {
                full++;
                inLast = 0;
            }
        }
        int at = (full - 1) * FIELDS;
        if (inLast == 0) {
            set(at, x, y, x, y);
        } else {
            merge(at, x, y);
        }
        inLast++;
    }

    private void merge(int at, double x, double y) {
        double low = Math.min(buckets[at + 1], buckets[at + 3]);
        double high = Math.max(buckets[at + 1], buckets[at + 3]);
        boolean lowFirst = buckets[at + 1] <= buckets[at + 3];
        double lowX = lowFirst ? buckets[at] : buckets[at + 2];
        double highX = lowFirst ? buckets[at + 2] : buckets[at];
        if (y < low) {
            set(at, highX, high, x, y);
        } else if (y > high) {
            set(at, lowX, low, x, y);
        }
    }

    private void halve() {
        int kept = maxBuckets / 2;
        for (int i = 0; i < kept; i++) {
            int from = 2 * i * FIELDS;
            System.arraycopy(buckets, from, buckets, i * FIELDS, FIELDS);
            merge(i * FIELDS, buckets[from + 4], buckets[from + 5]);
            merge(i * FIELDS, buckets[from + 6], buckets[from + 7]);
        }
        if (maxBuckets % 2 == 1) {
            System.arraycopy(buckets, (maxBuckets - 1) * FIELDS, buckets, kept * FIELDS, FIELDS);
            full = kept + 1;
        } else {
            full = kept;
            inLast += pointsPerBucket;
        }
        pointsPerBucket *= 2;
    }

    private void set(int at, double x0, double y0, double x1, double y1) {
        buckets[at] = x0;
        buckets[at + 1] = y0;
        buckets[at + 2] = x1;
        buckets[at + 3] = y1;
    }

    /** Forgets every point. */
    public void clear() {
        full = 0;
        inLast = 0;
        pointsPerBucket = 1;
        lastX = Double.NaN;
        lastY = Double.NaN;
    }

    /** The number of points to draw; two neighbours may coincide. */
    public int size() {
        return full * 2;
    }

    public boolean isEmpty() {
        return full == 0;
    }

    public double x(int point) {
        return buckets[point * 2];
    }

    public double y(int point) {
        return buckets[point * 2 + 1];
    }

    /** x of the newest point, exactly as appended; NaN if there is none. */
    public double lastX() {
        return lastX;
    }

    /** y of the newest point, exactly as appended; NaN if there is none. */
    public double lastY() {
        return lastY;
    }

    /** The point nearest to an x, or −1 if there is none. x must never have decreased. */
    public int nearest(double x) {
        if (isEmpty()) {
            return -1;
        }
        int low = 0;
        int high = size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (x(middle) < x) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && x - x(low - 1) <= x(low) - x ? low - 1 : low;
    }
}
