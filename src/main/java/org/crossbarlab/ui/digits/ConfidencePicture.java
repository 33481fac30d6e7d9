package org.crossbarlab.ui.digits;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

import org.crossbarlab.experiment.Scenario;
import org.crossbarlab.ui.chart.CanvasSurface;
import org.crossbarlab.ui.chart.Marker;
import org.crossbarlab.ui.chart.Pens;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The bars: a row for each class, a column for each scenario. The row of the true label is framed;
 * a column's answer is bold.
 */
final class ConfidencePicture extends Region {

    private static final double LINE_EM = 1.3;

    /** Confidences below this are not worth a number. */
    private static final double LEAST_NUMBER = 0.005;

    private record Series(Marker marker, Line bar, Text text) {}

    private final DigitsViewModel model;
    private final Pens pens;
    private final Text label;
    private final Text strong;
    private final Line track;
    private final Line truth;
    private final Map<Scenario, Series> series = new EnumMap<>(Scenario.class);
    private final CanvasSurface surface = new CanvasSurface(this::paint);

    ConfidencePicture(DigitsViewModel model, Pens pens) {
        this.model = model;
        this.pens = pens;
        label = pens.text("digit-label");
        strong = pens.text("digit-label digit-strong");
        track = pens.line("digit-track");
        truth = pens.line("digit-truth");
        Marker[] markers = {Marker.CIRCLE, Marker.TRIANGLE, Marker.SQUARE};
        for (Scenario scenario : Scenario.values()) {
            String color = DigitWords.series(scenario);
            series.put(
                    scenario,
                    new Series(
                            markers[scenario.ordinal()],
                            pens.line("digit-bar " + color),
                            pens.text("digit-label digit-series digit-strong " + color)));
        }
        getChildren().add(surface);
    }

    @Override
    protected void layoutChildren() {
        surface.resizeRelocate(0, 0, getWidth(), getHeight());
        surface.repaint();
    }

    private double em() {
        return label.getFont().getSize();
    }

    private void paint(GraphicsContext graphics, double width, double height) {
        List<String> names = model.datasetProperty().get().classNames();
        double widest =
                names.stream().mapToDouble(each -> pens.width(strong, each)).max().orElse(0);
        double left = Math.ceil(Math.min(widest, 0.3 * width) + 0.7 * em());
        double top = Math.ceil(LINE_EM * em());
        double below = Math.ceil(2 * LINE_EM * em());
        double row = Math.floor(Math.max(1, (height - top - below) / names.size()));
        ShownPicture shown = model.shownProperty().get();
        int label =
                shown.isDrawn() ? -1 : model.datasetProperty().get().test().label(shown.image());
        paintNames(graphics, names, label, left, top, row, width);
        double column = (width - left) / series.size();
        Reading reading = model.readingProperty().get();
        for (Scenario scenario : Scenario.values()) {
            double x = Math.round(left + scenario.ordinal() * column);
            double room = Math.round(column - 0.5 * em());
            Opinion opinion = reading == null ? null : reading.opinions().get(scenario);
            Series own = series.get(scenario);
            head(graphics, scenario, x, top / 2, room);
            bars(graphics, own, opinion, names.size(), x, top, row, room);
            List<String> verdict = verdict(opinion, names, room);
            double line = top + names.size() * row + LINE_EM * em() / 2;
            write(graphics, strong, verdict.get(0), x, line, room);
            write(graphics, strong, verdict.get(1), x, line + LINE_EM * em(), room);
        }
    }

    private List<String> verdict(Opinion opinion, List<String> names, double room) {
        List<String> whole = DigitWords.verdict(opinion, names);
        return opinion == null || pens.width(strong, whole.get(1)) <= room
                ? whole
                : List.of(whole.get(0), DigitWords.shortVote(opinion, names));
    }

    /** The symbol of a scenario and its name, or the name alone where both have no room. */
    private void head(
            GraphicsContext graphics, Scenario scenario, double x, double y, double room) {
        Series own = series.get(scenario);
        String title = DigitWords.title(scenario);
        double symbol = 1.1 * em();
        if (symbol + pens.width(own.text(), title) > room) {
            write(graphics, own.text(), title, x, y, room);
            return;
        }
        Pens.takeFill(graphics, own.bar());
        own.marker().fill(graphics, x + 0.45 * em(), y, 0.38 * em());
        write(graphics, own.text(), title, x + symbol, y, room - symbol);
    }

    private void paintNames(
            GraphicsContext graphics,
            List<String> names,
            int label,
            double left,
            double top,
            double row,
            double width) {
        int every = Math.max(1, (int) Math.ceil(em() / row));
        for (int i = 0; i < names.size(); i += every) {
            Text pen = i == label ? strong : this.label;
            write(graphics, pen, names.get(i), 0.25 * em(), top + (i + 0.5) * row, left);
        }
        if (label >= 0) {
            Pens.take(graphics, truth);
            graphics.strokeRect(0.5, top + label * row + 0.5, width - 1, row - 1);
        }
    }

    private void bars(
            GraphicsContext graphics,
            Series own,
            Opinion opinion,
            int classes,
            double x,
            double top,
            double row,
            double room) {
        double number = Math.ceil(pens.width(strong, "100") + 0.2 * em());
        double length = Math.max(1, room - number);
        double thick = Math.max(1, Math.round(0.62 * row));
        double[] confidences = opinion == null ? new double[classes] : opinion.confidences();
        for (int i = 0; i < classes; i++) {
            double y = top + i * row + Math.floor((row - thick) / 2);
            Pens.takeFill(graphics, track);
            graphics.fillRect(x, y, length, thick);
            Pens.takeFill(graphics, own.bar());
            graphics.fillRect(x, y, Math.round(confidences[i] * length), thick);
            if (confidences[i] >= LEAST_NUMBER && row >= em()) {
                Text pen = i == opinion.answer() ? own.text() : label;
                graphics.setTextAlign(TextAlignment.RIGHT);
                Pens.take(graphics, pen);
                graphics.setTextBaseline(VPos.CENTER);
                graphics.fillText(
                        DigitWords.percent(confidences[i]), x + room, top + (i + 0.5) * row);
            }
        }
    }

    private static void write(
            GraphicsContext graphics, Text pen, String text, double x, double y, double room) {
        Pens.take(graphics, pen);
        graphics.setTextAlign(TextAlignment.LEFT);
        graphics.setTextBaseline(VPos.CENTER);
        graphics.fillText(text, x, y, room);
    }
}
