package org.crossbarlab.ui.chart;

import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Line;

import java.util.Locale;
import java.util.stream.Collectors;

/** A picture in lines, areas and text that other programs can take apart: an SVG document. */
final class SvgDrawing {

    private final StringBuilder body = new StringBuilder();
    private final double width;
    private final double height;

    SvgDrawing(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** Lines between points, as {@code M x y L x y …} says it. */
    void path(String data, Line pen) {
        element("<path d=\"%s\" fill=\"none\" %s/>", data, stroke(pen));
    }

    /** An area in the colour of a pen's stroke. */
    void area(String data, Line pen) {
        element(
                "<path d=\"%s\" fill=\"%s\" fill-opacity=\"%s\"/>",
                data, color(pen.getStroke()), number(pen.getOpacity()));
    }

    void line(double x1, double y1, double x2, double y2, Line pen) {
        path("M " + at(x1, y1) + " L " + at(x2, y2), pen);
    }

    void rectangle(double x, double y, double w, double h, Paint fill) {
        element(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"/>",
                number(x), number(y), number(w), number(h), color(fill));
    }

    /**
     * @param anchor {@code start}, {@code middle} or {@code end}: what of the text stands at x
     */
    void text(double x, double baseline, String text, String anchor, double size, Paint fill) {
        element(
                "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" font-size=\"%s\" fill=\"%s\">%s</text>",
                number(x), number(baseline), anchor, number(size), color(fill), escaped(text));
    }

    static String at(double x, double y) {
        return number(x) + " " + number(y);
    }

    private static String stroke(Line pen) {
        String dashes =
                pen.getStrokeDashArray().stream()
                        .map(SvgDrawing::number)
                        .collect(Collectors.joining(" "));
        return String.format(
                Locale.ROOT,
                "stroke=\"%s\" stroke-width=\"%s\" stroke-opacity=\"%s\"%s",
                color(pen.getStroke()),
                number(pen.getStrokeWidth()),
                number(pen.getOpacity()),
                dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + '"');
    }

    private static String color(Paint paint) {
        if (!(paint instanceof Color color)) {
            return "none";
        }
        return String.format(
                Locale.ROOT,
                "#%02x%02x%02x",
                Math.round(255 * color.getRed()),
                Math.round(255 * color.getGreen()),
                Math.round(255 * color.getBlue()));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private void element(String format, Object... arguments) {
        body.append(String.format(Locale.ROOT, format, arguments)).append('\n');
    }

    @Override
    public String toString() {
        return String.format(
                        Locale.ROOT,
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$s\" height=\"%2$s\""
                                + " viewBox=\"0 0 %1$s %2$s\" font-family=\"sans-serif\">%n",
                        number(width),
                        number(height))
                + body
                + "</svg>\n";
    }
}
