package org.crossbarlab.ui.transport;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.theme.Help;
import org.crossbarlab.ui.theme.Icons;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2MZ;

import java.util.ArrayList;
import java.util.List;

/**
 * Run, which becomes Pause and Go on, then Step, Stop and Reset, and how far the run is. When it
 * gets narrow, the buttons keep their icons and tooltips and drop their texts, Run as the last.
 */
public final class TransportBar extends HBox {

    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double WITH_TEXTS_EM = 42;
    private static final double WITH_ONE_TEXT_EM = 24;
    private static final double SMALLEST_EM = 18;

    private final TransportViewModel model;
    private final List<Button> buttons = new ArrayList<>();
    private final Button toggle;
    private final Label status = new Label();

    public TransportBar(TransportViewModel model) {
        this.model = model;
        getStyleClass().add("transport-bar");
        toggle = button("run", Material2MZ.PLAY_ARROW, "", Messages.get("transport.run.help"));
        toggle.getStyleClass().add("primary");
        toggle.setOnAction(event -> model.toggle());
        model.canPauseProperty().subscribe(this::showToggle);
        model.runTextProperty().subscribe(text -> showToggle(model.canPauseProperty().get()));
        Button step =
                button(
                        "step",
                        Material2MZ.SKIP_NEXT,
                        Messages.get("transport.step"),
                        Messages.get("transport.step.help"));
        step.setOnAction(event -> model.step());
        step.disableProperty().bind(model.canStepProperty().not());
        Button stop =
                button(
                        "stop",
                        Material2MZ.STOP,
                        Messages.get("transport.stop"),
                        Messages.get("transport.stop.help"));
        stop.setOnAction(event -> model.stop());
        stop.disableProperty().bind(model.canStopProperty().not());
        Button reset =
                button(
                        "reset",
                        Material2MZ.REPLAY,
                        Messages.get("transport.reset"),
                        Messages.get("transport.reset.help"));
        reset.setOnAction(event -> model.reset());
        getChildren().addAll(buttons);
        getChildren().add(progress());
        widthProperty().addListener(change -> fit());
        status.fontProperty().addListener(change -> fit());
    }

    private Button button(String id, Ikon icon, String text, String help) {
        Button button = new Button(text);
        button.setId("transport-" + id);
        button.setAccessibleText(text);
        Help.on(help, button);
        button.setMinWidth(USE_PREF_SIZE);
        Icons.add(button, icon);
        // A click leaves the focus where Space means what it means everywhere: run and pause.
        button.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> toggle().requestFocus());
        buttons.add(button);
        return button;
    }

    private Button toggle() {
        return buttons.getFirst();
    }

    private void showToggle(boolean running) {
        toggle.setText(running ? Messages.get("transport.pause") : model.runTextProperty().get());
        toggle.setAccessibleText(toggle.getText());
        Icons.add(toggle, running ? Material2MZ.PAUSE : Material2MZ.PLAY_ARROW);
    }

    private VBox progress() {
        status.setId("transport-status");
        status.getStyleClass().add("transport-status");
        status.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        // One for all texts: a tooltip is a window, and the text changes many times a second.
        String help = Messages.get("transport.status.help");
        Help.on(status.textProperty().map(text -> text + "\n" + help), status);
        model.failureProperty().subscribe(text -> showStatus());
        model.statusProperty().subscribe(text -> showStatus());
        ProgressBar bar = new ProgressBar();
        bar.setId("transport-progress");
        bar.progressProperty().bind(model.progressProperty());
        bar.setAccessibleText(Messages.get("transport.progress"));
        Help.on(Messages.get("transport.progress.help"), bar);
        bar.setMaxWidth(Double.MAX_VALUE);
        VBox box = new VBox(status, bar);
        box.getStyleClass().add("transport-progress");
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private void showStatus() {
        String failure = model.failureProperty().get();
        status.setText(failure.isEmpty() ? model.statusProperty().get() : failure);
        status.pseudoClassStateChanged(FAILED, !failure.isEmpty());
    }

    private void fit() {
        double room = getWidth() / em();
        for (Button button : buttons) {
            boolean text = room >= (button == toggle ? WITH_ONE_TEXT_EM : WITH_TEXTS_EM);
            button.setContentDisplay(text ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
            button.pseudoClassStateChanged(NARROW, !text);
        }
    }

    private double em() {
        return toggle.getFont().getSize();
    }

    @Override
    protected double computeMinWidth(double height) {
        return SMALLEST_EM * em();
    }

    @Override
    protected double computePrefWidth(double height) {
        return WITH_ONE_TEXT_EM * em();
    }
}
