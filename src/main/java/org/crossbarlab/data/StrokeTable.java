package org.crossbarlab.data;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The ways in which the digits are written, read from {@code digit-strokes.tsv}.
 *
 * @param forms for each digit its forms
 */
record StrokeTable(List<List<Form>> forms) {

    /**
     * One way to write a digit.
     *
     * @param share how often the digit is written so, 0 to 1
     * @param curves smooth pieces of the pen's path
     */
    record Form(double share, List<Curve> curves) {}

    /**
     * A smooth piece of the pen's path.
     *
     * @param points {@code [point][x, y]}; the digit is 1 high, x to the right, y down
     * @param joined whether the pen goes on from the last curve's end, round a corner
     */
    record Curve(double[][] points, boolean joined) {}

    static StrokeTable load() {
        List<List<Form>> forms = new ArrayList<>();
        for (int digit = 0; digit < Dataset.DIGITS.size(); digit++) {
            forms.add(new ArrayList<>());
        }
        for (List<String> row : ResourceTable.rows("digit-strokes.tsv")) {
            forms.get(Integer.parseInt(row.get(0)))
                    .add(new Form(Double.parseDouble(row.get(1)), curves(row.get(2))));
        }
        return new StrokeTable(forms.stream().map(List::copyOf).toList());
    }

    /** Picks one of a digit's forms, each as often as its share says. */
    Form pick(int digit, RandomGenerator random) {
        List<Form> choices = forms.get(digit);
        double left = random.nextDouble();
        for (Form form : choices) {
            left -= form.share();
            if (left < 0) {
                return form;
            }
        }
        return choices.getLast();
    }

    private static List<Curve> curves(String strokes) {
        List<Curve> curves = new ArrayList<>();
        for (String stroke : strokes.split("\\|")) {
            List<double[]> points = new ArrayList<>();
            boolean joined = false;
            for (String point : stroke.strip().split(" ")) {
                points.add(point(point));
                if (point.endsWith("^")) {
                    curves.add(new Curve(points.toArray(double[][]::new), joined));
                    points = new ArrayList<>(List.of(points.getLast()));
                    joined = true;
                }
            }
            curves.add(new Curve(points.toArray(double[][]::new), joined));
        }
        return List.copyOf(curves);
    }

    private static double[] point(String text) {
        String[] coordinates = text.replace("^", "").split(",");
        return new double[] {
            Double.parseDouble(coordinates[0]) / 100, Double.parseDouble(coordinates[1]) / 100
        };
    }
}
