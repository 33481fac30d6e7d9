package org.crossbarlab.ui.shell;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.crossbarlab.testing.ScriptedDialogs;
import org.crossbarlab.ui.chart.Marker;
import org.crossbarlab.ui.command.Command;
import org.crossbarlab.ui.command.Export;
import org.crossbarlab.ui.command.Export.Writing;
import org.crossbarlab.ui.command.FileKind;
import org.crossbarlab.ui.command.StageTab;
import org.crossbarlab.ui.input.LabeledSlider;
import org.crossbarlab.ui.input.NumberNotation;
import org.crossbarlab.ui.input.NumberRange;
import org.crossbarlab.ui.score.ScoreBar;
import org.crossbarlab.ui.theme.Icons;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Panels and commands that stand for the real ones, and remember what was asked of them. */
final class StandIns implements ShellActions {

    final List<String> calls = new ArrayList<>();
    final ScriptedDialogs dialogs = new ScriptedDialogs();
    final Deque<Path> answers = dialogs.answers;
    final SimpleBooleanProperty result = new SimpleBooleanProperty();
    private final SimpleStringProperty status = new SimpleStringProperty("seed 1");

    Panels panels() {
        Button run = new Button("Run");
        run.setId("run");
        Icons.add(run, Material2MZ.PLAY_ARROW);
        ProgressBar progress = new ProgressBar(0.35);
        progress.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(progress, Priority.ALWAYS);
        HBox transport = new HBox(run, new Label("Epoch 7/20"), progress, new Label("4 s left"));
        transport.setStyle("-fx-spacing: 0.5em; -fx-alignment: center-left;");
        transport.setMinWidth(0);
        MenuButton presets = new MenuButton("Preset");
        presets.setMinWidth(Region.USE_PREF_SIZE);
        HBox chip = new HBox(new Label("Chip #1"), new Button("New chip"));
        chip.setStyle("-fx-spacing: 0.4em; -fx-alignment: center;");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        Label caption =
                new Label(
                        "Each device missed its target by about 30 % of its value, so the same"
                                + " weights now answer 12 of 100 digits wrong: watch the orange"
                                + " bar and its dots.");
        caption.setWrapText(true);
        caption.setMaxWidth(Double.MAX_VALUE);
        return new Panels(
                transport,
                presets,
                chip,
                panel("Device", sliders()),
                List.of(
                        tab("conductances", "Conductances", Material2AL.GRID_ON, false),
                        tab("training", "Training", Material2MZ.SHOW_CHART, true),
                        tab("sweep", "Sweep", Material2MZ.MULTILINE_CHART, false)
                                .withCommands(key("sweep-start", "Shortcut+B"))
                                .withExports(export("sweep-csv", "Shortcut+T"))),
                panel("Scoreboard", scores()),
                caption,
                List.of(key("undo", "Shortcut+Z"), key("redo", "Shortcut+Shift+Z")),
                panel("Networks", new Label("None yet")),
                commands(),
                List.of(export("csv", "Shortcut+E").onlyIf(result)));
    }

    private static StageTab tab(
            String key, String title, org.kordamp.ikonli.Ikon ikon, boolean lower) {
        VBox content = panel(title, new CheckBox("A control of " + title));
        content.setId("view-" + key);
        StageTab tab = StageTab.of(key, title, ikon, content);
        return lower ? tab.inLowerHalf() : tab;
    }

    private static VBox sliders() {
        TextField field = new TextField("a text");
        field.setId("text");
        return new VBox(
                new LabeledSlider(
                        "_Error α",
                        "",
                        "σ as a share of the conductance",
                        new NumberRange(0, 0.5, 0.01),
                        NumberNotation.decimal(2),
                        0.3),
                new LabeledSlider(
                        "Weight _bits",
                        "bit",
                        "Levels a weight can take",
                        new NumberRange(1, 9, 1),
                        NumberNotation.decimal(0).withName(9, "∞"),
                        8),
                field);
    }

    private static VBox scores() {
        ScoreBar digital = new ScoreBar("digital → digital", Marker.CIRCLE, "series-digital");
        digital.valueProperty().set(98.2);
        ScoreBar analog = new ScoreBar("digital → analog", Marker.TRIANGLE, "series-analog");
        analog.valueProperty().set(86.4);
        analog.deviationProperty().set(3.9);
        ScoreBar aware = new ScoreBar("aware → analog", Marker.SQUARE, "series-aware");
        aware.valueProperty().set(96.5);
        aware.deviationProperty().set(0.4);
        return new VBox(digital, analog, aware);
    }

    private static VBox panel(String title, Node content) {
        Label label = new Label(title);
        label.getStyleClass().add("panel-title");
        VBox panel = new VBox(label, content);
        panel.getStyleClass().add("panel");
        panel.setMinSize(0, 0);
        return panel;
    }

    private List<Command> commands() {
        return List.of(
                key("run", "SPACE"),
                key("step", "PERIOD"),
                key("stop", "Shortcut+PERIOD"),
                key("chip", "N"));
    }

    private Command key(String id, String key) {
        return Command.of(id, id, null, () -> calls.add(id), key);
    }

    private Export export(String id, String key) {
        return Export.of(
                id,
                "Export " + id,
                Material2MZ.TABLE_CHART,
                FileKind.csv(),
                id + ".csv",
                () -> file -> calls.add(id + " " + file),
                key);
    }

    @Override
    public void openSettings(Path file) {
        calls.add("open " + file);
    }

    @Override
    public Writing settings() {
        return file -> calls.add("save " + file);
    }

    @Override
    public void quit() {
        calls.add("quit");
    }

    @Override
    public ObservableValue<String> status() {
        return status;
    }
}
