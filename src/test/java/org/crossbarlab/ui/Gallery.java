package org.crossbarlab.ui;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.controlsfx.control.NotificationPane;
import org.controlsfx.control.SegmentedButton;
import org.controlsfx.control.StatusBar;
import org.controlsfx.control.ToggleSwitch;
import org.crossbarlab.text.Numbers;
import org.crossbarlab.ui.chart.HistogramView;
import org.crossbarlab.ui.chart.LineCurve;
import org.crossbarlab.ui.chart.LossChart;
import org.crossbarlab.ui.chart.Marker;
import org.crossbarlab.ui.heatmap.CellIndex;
import org.crossbarlab.ui.heatmap.ColorBar;
import org.crossbarlab.ui.heatmap.ColorMap;
import org.crossbarlab.ui.heatmap.GridAxis;
import org.crossbarlab.ui.heatmap.GridMap;
import org.crossbarlab.ui.heatmap.HeatmapView;
import org.crossbarlab.ui.heatmap.TileLayout;
import org.crossbarlab.ui.input.LabeledSlider;
import org.crossbarlab.ui.input.NumberNotation;
import org.crossbarlab.ui.input.NumberRange;
import org.crossbarlab.ui.score.ScoreBar;

import java.util.Random;
import java.util.stream.IntStream;

/** The controls with data like the experiment's. */
final class Gallery {

    private Gallery() {}

    static Parent charts() {
        HBox top =
                new HBox(
                        panel("Training", loss(false, true)),
                        panel("Same, logarithmic", loss(true, false)));
        HBox bottom =
                new HBox(
                        panel("Device model", sigma()),
                        panel("Conductances", histogram()),
                        panel("Sweep", sweep()));
        return page(top, bottom);
    }

    static Parent panels() {
        LineCurve table = sweep();
        table.tableShowingProperty().set(true);
        LossChart small = loss(true, false);
        small.tableButtonVisibleProperty().set(false);
        small.legendVisibleProperty().set(false);
        VBox scores = scoreboard();
        VBox board = panel("Scoreboard", scores);
        board.getChildren().add(small);
        VBox.setVgrow(small, Priority.ALWAYS);
        VBox.setVgrow(scores, Priority.NEVER);
        VBox sliders = sliders();
        VBox device = panel("Device", sliders);
        HBox row = new HBox(device, panel("Numbers of the chart", table), board);
        for (Node node : row.getChildren()) {
            ((VBox) node).setMinWidth(0);
        }
        device.setPrefWidth(0);
        device.setStyle("-fx-min-width: 15em; -fx-max-width: 15em;");
        board.setStyle("-fx-min-width: 20em; -fx-max-width: 20em;");
        return page(row);
    }

    static Parent heatmaps() {
        Random random = new Random(1);
        float[] ideal = new float[5760];
        float[] programmed = new float[5760];
        float[] error = new float[5760];
        for (int i = 0; i < ideal.length; i++) {
            int y = i % 576 / 24;
            int x = i % 24;
            double weight = Math.sin((x + i / 576) * 0.4) * Math.cos(y * 0.3) * random.nextDouble();
            ideal[i] = (float) Math.max(10, 10 + 90 * weight);
            programmed[i] = (float) (ideal[i] * (1 + 0.3 * random.nextGaussian()));
            error[i] = programmed[i] - ideal[i];
        }
        TileLayout digits = TileLayout.tiles(10, 576, 24, 24, 5);
        HeatmapView left = heatmap(digits, ideal, ColorMap.cividis(), 10, 100);
        HeatmapView right = heatmap(digits, programmed, ColorMap.cividis(), 10, 100);
        right.linkTo(left);
        left.cellCursorProperty().set(new CellIndex(3, 24 * 10 + 12));
        HeatmapView difference = heatmap(digits, error, ColorMap.blueOrange(), -60, 60);
        difference.cellCursorProperty().set(new CellIndex(3, 24 * 10 + 12));
        difference.zoomProperty().set(4);
        float[] kernels = new float[72];
        System.arraycopy(programmed, 0, kernels, 0, 72);
        kernels[4] = Float.NaN;
        HeatmapView conv1 =
                heatmap(TileLayout.tiles(8, 9, 3, 3, 4), kernels, ColorMap.cividis(), 10, 100);
        float[] conv2 = new float[1152];
        System.arraycopy(error, 0, conv2, 0, 1152);
        HeatmapView second =
                heatmap(
                        TileLayout.tilesDownwards(16, 72, 3, 3, 8),
                        conv2,
                        ColorMap.blueOrange(),
                        -60,
                        60);
        ColorBar vertical = bar(Orientation.VERTICAL, ColorMap.cividis(), 10, 100, "G in µS");
        ColorBar horizontal =
                bar(Orientation.HORIZONTAL, ColorMap.blueOrange(), -60, 60, "ΔG in µS");
        HBox top = new HBox(panel("Ideal", left), panel("Programmed", right), vertical);
        VBox zoomed = panel("Difference, zoomed", difference);
        zoomed.getChildren().add(horizontal);
        HBox bottom =
                new HBox(zoomed, panel("conv1, one cell missing", conv1), panel("conv2", second));
        return page(top, bottom);
    }

    static Parent controls() {
        ToggleButton plus = new ToggleButton("G⁺");
        plus.setSelected(true);
        SegmentedButton segmented =
                new SegmentedButton(plus, new ToggleButton("G⁻"), new ToggleButton("W"));
        ToggleSwitch on = new ToggleSwitch("Lock scale");
        on.setSelected(true);
        CheckBox check = new CheckBox("Two-sided");
        check.setSelected(true);
        RadioButton radio = new RadioButton("proportional");
        radio.setSelected(true);
        ProgressBar progress = new ProgressBar(0.4);
        HBox buttons =
                new HBox(
                        new Button("Run"),
                        segmented,
                        on,
                        new ToggleSwitch("Off"),
                        check,
                        radio,
                        progress);
        buttons.setSpacing(12);
        buttons.setStyle("-fx-alignment: center-left;");
        TabPane tabs = new TabPane(new Tab("Conductances", sliders()), new Tab("Training"));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        ScoreBar zoomed = new ScoreBar("device-aware → analog", Marker.SQUARE, "series-aware");
        zoomed.setRange(80, 100);
        zoomed.valueProperty().set(96.5);
        zoomed.deviationProperty().set(0.4);
        zoomed.referenceProperty().set(98.3);
        zoomed.setChips(new double[] {96.1, 96.4, 96.9, 97.1, 96.2, 96.6, 96.5, 95.9, 96.8, 96.4});
        ScoreBar about = new ScoreBar("digital → analog", Marker.TRIANGLE, "series-analog");
        about.valueProperty().set(86.1);
        about.approximateProperty().set(true);
        about.showChip("Chip #3", "≈ 84.1 %", "first 2,000 test images");
        about.markChip(3, 84.1, new double[] {82.2, 88.4});
        ScoreBar pending = new ScoreBar("digital → digital", Marker.CIRCLE, "series-digital");
        VBox scores = new VBox(12, zoomed, about, pending);
        Label muted = new Label("One sentence: each device missed its target by about 30 %.");
        muted.getStyleClass().add("muted");
        StatusBar status = new StatusBar();
        status.setText("MNIST · seed 498");
        NotificationPane notice = new NotificationPane(new VBox(muted, status));
        notice.setText("The loss is not a number: training is paused.");
        notice.setShowFromTop(false);
        notice.show();
        return page(
                new HBox(panel("Controls", buttons)),
                new HBox(panel("Tabs", tabs), panel("Scores", scores)),
                notice);
    }

    static Parent grids() {
        GridMap written = grid(6);
        written.valuesWrittenProperty().set(true);
        GridMap read = grid(21);
        read.setScale(ColorMap.blueOrange(), -100, 100);
        read.cellCursorProperty().set(new CellIndex(13, 15));
        GridMap table = grid(6);
        table.tableShowingProperty().set(true);
        VBox second =
                new VBox(
                        8, panel("Finer, signed, one cell read", read), panel("As a table", table));
        HBox.setHgrow(second, Priority.ALWAYS);
        second.getChildren().forEach(each -> VBox.setVgrow(each, Priority.ALWAYS));
        return page(new HBox(panel("Mismatch", written), second));
    }

    private static GridMap grid(int steps) {
        double[] alphas =
                IntStream.range(0, steps).mapToDouble(i -> 0.5 * i / (steps - 1)).toArray();
        GridMap grid =
                new GridMap(
                        GridAxis.of("Tested with α", alphas),
                        GridAxis.of("Trained with α", alphas));
        grid.valueTitleProperty().set("Accuracy in %");
        grid.summaryProperty().set("Training wins back most where it met the same error.");
        grid.setNotation(value -> Numbers.decimal(value, 1));
        grid.setScale(ColorMap.cividis(), 40, 100);
        float[] values = new float[steps * steps];
        for (int i = 0; i < values.length; i++) {
            double trained = alphas[i / steps];
            double tested = alphas[i % steps];
            double lost = Math.max(0, tested - trained);
            values[i] = (float) (98.3 - 4 * trained - 12 * tested * tested - 180 * lost * lost);
        }
        values[values.length - 1] = Float.NaN;
        grid.setValues(values);
        return grid;
    }

    private static VBox scoreboard() {
        Random random = new Random(3);
        ScoreBar digital = new ScoreBar("digital → digital", Marker.CIRCLE, "series-digital");
        digital.valueProperty().set(98.18);
        ScoreBar analog = new ScoreBar("digital → analog", Marker.TRIANGLE, "series-analog");
        analog.valueProperty().set(86.4);
        analog.deviationProperty().set(3.9);
        analog.referenceProperty().set(98.18);
        analog.setChips(random.doubles(10, 79, 92).toArray());
        ScoreBar aware = new ScoreBar("aware → analog", Marker.SQUARE, "series-aware");
        aware.valueProperty().set(96.5);
        aware.deviationProperty().set(0.4);
        aware.setChips(random.doubles(10, 95.8, 97.1).toArray());
        return new VBox(6, digital, analog, aware);
    }

    private static VBox sliders() {
        LabeledSlider alpha =
                new LabeledSlider(
                        "_Error α",
                        "",
                        "σ as a share of the conductance",
                        new NumberRange(0, 1, 0.01),
                        NumberNotation.decimal(2),
                        0.3);
        LabeledSlider bits =
                new LabeledSlider(
                        "Weight _bits",
                        "bit",
                        "Levels a weight can take",
                        new NumberRange(1, 9, 1),
                        NumberNotation.decimal(0).withName(9, "∞"),
                        9);
        LabeledSlider wrong =
                new LabeledSlider(
                        "R _min",
                        "kΩ",
                        "Resistance of the most conductive state",
                        new NumberRange(0.1, 10, 0.1),
                        NumberNotation.decimal(1),
                        1);
        wrong.field().setText("2000");
        return new VBox(6, alpha, bits, wrong);
    }

    private static HeatmapView heatmap(
            TileLayout layout, float[] values, ColorMap map, double min, double max) {
        HeatmapView view = new HeatmapView(layout);
        view.setScale(map, min, max);
        view.setValues(values);
        return view;
    }

    private static ColorBar bar(
            Orientation orientation, ColorMap map, double min, double max, String title) {
        ColorBar bar = new ColorBar(orientation);
        bar.setScale(map, min, max);
        bar.titleProperty().set(title);
        return bar;
    }

    private static LossChart loss(boolean logarithmic, boolean cursor) {
        LossChart chart = new LossChart();
        chart.xTitleProperty().set("Epoch");
        chart.yTitleProperty().set("Loss");
        chart.summaryProperty().set("Both losses fall.");
        chart.logarithmicProperty().set(logarithmic);
        chart.setXRange(0, 20);
        chart.addSeries("dt", "digital, train", "series-digital training");
        chart.addSeries("dv", "digital, valid.", "series-digital validation");
        chart.addSeries("at", "aware, train", "series-aware training");
        chart.addSeries("av", "aware, valid.", "series-aware validation");
        run(chart, 20, 1.3);
        chart.startRun();
        run(chart, 13, 1);
        if (cursor) {
            chart.cursorXProperty().set(7);
        }
        return chart;
    }

    private static void run(LossChart chart, int epochs, double factor) {
        Random random = new Random(5);
        for (int i = 0; i <= epochs; i++) {
            double noise = 1 + 0.08 * random.nextGaussian();
            chart.append("dt", i, factor * (0.5 * Math.exp(-0.45 * i) + 0.03));
            chart.append("dv", i, factor * noise * (0.45 * Math.exp(-0.4 * i) + 0.06));
            chart.append("at", i, factor * (0.7 * Math.exp(-0.35 * i) + 0.11));
            chart.append("av", i, factor * noise * (0.65 * Math.exp(-0.35 * i) + 0.14));
        }
    }

    private static LineCurve sigma() {
        LineCurve curve = new LineCurve();
        curve.xTitleProperty().set("Conductance G in µS");
        curve.yTitleProperty().set("σ in µS");
        curve.addSeries("sigma", "proportional", "series-analog", null);
        double[] x = new double[50];
        double[] y = new double[50];
        for (int i = 0; i < 50; i++) {
            x[i] = 10 + 90.0 * i / 49;
            y[i] = 0.3 * x[i];
        }
        curve.setPoints("sigma", x, y, null);
        return curve;
    }

    private static LineCurve sweep() {
        LineCurve curve = new LineCurve();
        curve.xTitleProperty().set("Error α");
        curve.yTitleProperty().set("Accuracy in %");
        curve.setYLimits(0, 100);
        curve.yFromZeroProperty().set(false);
        curve.addSeries("d", "digital", "series-digital scenario", Marker.CIRCLE);
        curve.addSeries("a", "analog", "series-analog scenario", Marker.TRIANGLE);
        curve.addSeries("w", "aware", "series-aware scenario", Marker.SQUARE);
        double[] x = {0, 0.1, 0.2, 0.3, 0.4, 0.5};
        curve.setPoints("d", x, new double[] {98.2, 98.2, 98.2, 98.2, 98.2, 98.2}, null);
        curve.setPoints(
                "a",
                x,
                new double[] {98, 97, 94, 86, 74, 60},
                new double[] {0.1, 0.3, 1.2, 3.9, 6, 8});
        curve.setPoints(
                "w",
                x,
                new double[] {97.5, 97.4, 97.2, 96.5, 95, 92},
                new double[] {0.1, 0.1, 0.2, 0.4, 0.8, 1.5});
        return curve;
    }

    private static HistogramView histogram() {
        Random random = new Random(2);
        float[] ideal = new float[5760];
        float[] programmed = new float[5760];
        for (int i = 0; i < ideal.length; i++) {
            ideal[i] = (float) (10 + Math.abs(random.nextGaussian()) * 25);
            programmed[i] = (float) (ideal[i] * (1 + 0.3 * random.nextGaussian()));
        }
        HistogramView view = new HistogramView(0, 120, 40, "ideal", "programmed");
        view.xTitleProperty().set("Conductance G in µS");
        view.setIdeal(ideal);
        view.setProgrammed(programmed);
        return view;
    }

    private static VBox panel(String title, Node content) {
        Label label = new Label(title);
        label.getStyleClass().add("panel-title");
        VBox panel = new VBox(label, content);
        panel.getStyleClass().add("panel");
        VBox.setVgrow(content, Priority.ALWAYS);
        HBox.setHgrow(panel, Priority.ALWAYS);
        return panel;
    }

    private static VBox page(Node... rows) {
        VBox page = new VBox(rows);
        page.setPadding(new Insets(8));
        page.setSpacing(8);
        for (Node row : rows) {
            VBox.setVgrow(row, Priority.ALWAYS);
            row.setStyle("-fx-spacing: 8;");
        }
        return page;
    }
}
