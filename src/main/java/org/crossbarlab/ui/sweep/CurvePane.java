package org.crossbarlab.ui.sweep;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.chart.LineCurve;
import org.crossbarlab.ui.chart.Marker;
import org.crossbarlab.ui.setting.SettingWords;
import org.crossbarlab.ui.theme.Help;
import org.crossbarlab.ui.theme.Icons;
import org.kordamp.ikonli.material2.Material2MZ;

import java.util.Arrays;

/** Accuracy against a setting: the axis to choose, the curves, those that are pinned. */
final class CurvePane extends SweepPane {

    private static final double[] NONE = {};

    /** What a list has around its text: padding and the arrow. */
    private static final double AROUND_EM = 5;

    private static final String EXACT = "exact";

    private final CurveViewModel model;
    private final LineCurve chart = new LineCurve();
    private SweepAxis shownAxis;

    CurvePane(CurveViewModel model) {
        super("sweep-curve-sentence", model.sentenceProperty());
        this.model = model;
        chart.setId("sweep-curve");
        chart.setMinSize(0, 0);
        chart.yTitleProperty().set(Messages.get("sweeps.accuracy"));
        chart.summaryProperty().set(Messages.get("sweeps.curve.summary"));
        chart.unitProperty().set(" %");
        chart.setYLimits(0, 100);
        chart.yFromZeroProperty().set(false);
        addSeries();
        chart.setOnMarkMoved(model::moveTo);
        VBox whole = new VBox(chart, new PinBar(model));
        whole.setMinSize(0, 0);
        VBox.setVgrow(chart, Priority.ALWAYS);
        compose(whole, axes(), pinButton());
        follow(
                model.axisProperty(),
                model.positionProperty(),
                model.curveProperty(),
                model.pins(),
                model.model().scoresProperty());
    }

    @Override
    void show() {
        if (!model.axisProperty().get().equals(shownAxis)) {
            shownAxis = model.axisProperty().get();
            showAxis(shownAxis);
        }
        chart.markXProperty().set(model.positionProperty().get());
        showCurve();
        showPins();
    }

    LineCurve chart() {
        return chart;
    }

    private void addSeries() {
        String exact = Messages.get("scoreboard.title.digital");
        chart.addSeries(EXACT, exact, "series-digital scenario", null);
        chart.explainSeries(EXACT, Messages.get("scoreboard.help.digital"));
        for (NetworkRole role : NetworkRole.values()) {
            boolean digital = role == NetworkRole.DIGITAL;
            Marker marker = digital ? Marker.TRIANGLE : Marker.SQUARE;
            String id = role.name();
            chart.addSeries(id, CurveWords.title(role), style(role) + " scenario", marker);
            chart.explainSeries(
                    id,
                    digital
                            ? Messages.get("scoreboard.help.analog")
                            : Messages.get("scoreboard.help.aware"));
        }
        for (int pin = 0; pin < Pin.MOST; pin++) {
            for (NetworkRole role : NetworkRole.values()) {
                chart.addUnlisted(id(pin, role), style(role) + " pin-" + pin);
            }
        }
    }

    private static String style(NetworkRole role) {
        return role == NetworkRole.DIGITAL ? "series-analog" : "series-aware";
    }

    private static String id(int pin, NetworkRole role) {
        return "pin-" + pin + "-" + role;
    }

    private ComboBox<SweepAxis> axes() {
        ComboBox<SweepAxis> box = new ComboBox<>();
        box.setId("sweep-axis");
        box.getItems().setAll(SweepAxis.all());
        box.setAccessibleText(Messages.get("sweeps.axis"));
        Help.on(Messages.get("sweeps.axis.help"), box);
        box.setCellFactory(list -> cell());
        ListCell<SweepAxis> shown = cell();
        box.setButtonCell(shown);
        box.valueProperty().bindBidirectional(model.axisProperty());
        fitWidth(box, shown);
        return box;
    }

    /** As wide as the name that it shows: the widest of all would not stand beside the others. */
    private static void fitWidth(ComboBox<SweepAxis> box, ListCell<SweepAxis> shown) {
        Text ruler = new Text();
        box.prefWidthProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> {
                                    ruler.setFont(shown.getFont());
                                    ruler.setText(box.getValue().title());
                                    double em = shown.getFont().getSize();
                                    return ruler.getLayoutBounds().getWidth() + AROUND_EM * em;
                                },
                                box.valueProperty(),
                                shown.fontProperty()));
        box.setMinWidth(USE_PREF_SIZE);
    }

    private static ListCell<SweepAxis> cell() {
        return new ListCell<>() {
            @Override
            protected void updateItem(SweepAxis axis, boolean empty) {
                super.updateItem(axis, empty);
                setText(empty || axis == null ? "" : axis.title());
            }
        };
    }

    private Button pinButton() {
        Button pin = new Button();
        pin.setId("sweep-pin");
        Icons.only(
                pin,
                Material2MZ.PUSH_PIN,
                Messages.get("sweeps.pin"),
                Messages.get("sweeps.pin.help", Pin.MOST));
        pin.disableProperty()
                .bind(
                        model.curveProperty()
                                .isNull()
                                .or(Bindings.size(model.pins()).greaterThanOrEqualTo(Pin.MOST)));
        pin.setOnAction(event -> model.pin());
        return pin;
    }

    private void showAxis(SweepAxis axis) {
        chart.xTitleProperty().set(axis.title());
        chart.setXAxis(axis.scale());
        chart.summaryProperty()
                .set(
                        Messages.get("sweeps.curve.summary")
                                + " "
                                + new SettingWords(axis.setting()).help());
    }

    private void showCurve() {
        Curve now = model.curveProperty().get();
        for (NetworkRole role : NetworkRole.values()) {
            if (now == null) {
                chart.setPoints(role.name(), NONE, NONE, null);
            } else {
                chart.setPoints(role.name(), now.xs(), now.means(role), now.deviations(role));
            }
        }
        showExact();
    }

    /** Exact weights know nothing of devices: a line straight across. */
    private void showExact() {
        double digital = model.digitalPercent();
        Curve now = model.curveProperty().get();
        double[] xs = now == null || Double.isNaN(digital) ? NONE : now.xs();
        double[] ys = new double[xs.length];
        Arrays.fill(ys, digital);
        chart.setPoints(EXACT, xs, ys, null);
    }

    private void showPins() {
        for (int i = 0; i < Pin.MOST; i++) {
            Pin pin = i < model.pins().size() ? model.pins().get(i) : null;
            boolean shown =
                    pin != null && pin.curve().request().axis().equals(model.axisProperty().get());
            for (NetworkRole role : NetworkRole.values()) {
                String id = id(i, role);
                boolean has = shown && pin.curve().request().networks().containsKey(role);
                chart.setPoints(
                        id,
                        has ? pin.curve().xs() : NONE,
                        has ? pin.curve().means(role) : NONE,
                        null);
                chart.setTitle(
                        id,
                        has
                                ? Messages.get("sweeps.pinned", pin.name(), CurveWords.title(role))
                                : null);
            }
        }
    }
}
