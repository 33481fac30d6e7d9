package org.crossbarlab.ui.heatmap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A table of at least 256 colours that turns a number between 0 and 1 into an opaque colour. The
 * tables are resources, one row of red, green and blue (0 to 255) for each shade.
 */
public final class ColorMap {

    /** What a value that is not a number looks like: nothing, so the background shows through. */
    public static final int MISSING = 0;

    private static final int OPAQUE = 0xFF << 24;

    private final String name;
    private final int[] shades;

    private ColorMap(String name, int[] shades) {
        this.name = name;
        this.shades = shades;
    }

    /** Sequential dark blue to yellow, the same for colour-blind readers; for conductances. */
    public static ColorMap cividis() {
        return load("cividis");
    }

    /** Sequential violet to yellow. */
    public static ColorMap viridis() {
        return load("viridis");
    }

    /** Diverging blue, neutral, orange; one half is exactly neutral. For signed values. */
    public static ColorMap blueOrange() {
        return load("blue-orange");
    }

    private static ColorMap load(String name) {
        String path = "colormaps/" + name + ".tsv";
        InputStream table = ColorMap.class.getResourceAsStream(path);
        Objects.requireNonNull(table, path);
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(table, StandardCharsets.US_ASCII))) {
            return new ColorMap(name, lines.lines().skip(1).mapToInt(ColorMap::parse).toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private static int parse(String row) {
        String[] channels = row.split("\t");
        return OPAQUE
                | Integer.parseInt(channels[0]) << 16
                | Integer.parseInt(channels[1]) << 8
                | Integer.parseInt(channels[2]);
    }

    /**
     * The same colours, but not evenly: the value {@code u} between 0 and 1 takes the colour that
     * {@code u} to the power of the exponent had. Less than 1 gives small values most of them.
     */
    public ColorMap bent(double exponent) {
        int count = 16 * shades.length;
        int[] bent = new int[count];
        for (int i = 0; i < count; i++) {
            bent[i] = argb(Math.pow((double) i / (count - 1), exponent));
        }
        return new ColorMap(name, bent);
    }

    public String name() {
        return name;
    }

    public int size() {
        return shades.length;
    }

    /**
     * The colour of a value.
     *
     * @param unit 0 to 1; what lies outside takes the nearest end, NaN gives {@link #MISSING}
     * @return alpha, red, green, blue in one int
     */
    public int argb(double unit) {
        if (Double.isNaN(unit)) {
            return MISSING;
        }
        int last = shades.length - 1;
        return shades[(int) Math.clamp(Math.round(unit * last), 0L, last)];
    }
}
