package org.crossbarlab.ui.crossbar;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.brush.BrushBar;
import org.crossbarlab.ui.heatmap.ColorBar;
import org.crossbarlab.ui.heatmap.ColorMap;
import org.crossbarlab.ui.input.Segments;
import org.crossbarlab.ui.lab.LayerTitles;
import org.crossbarlab.ui.lab.NetworkTitles;
import org.crossbarlab.ui.task.OnView;
import org.crossbarlab.ui.theme.Help;
import org.crossbarlab.ui.theme.Icons;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

import java.util.List;

/**
 * The crossbar on the stage; what changed is drawn with the frame that follows. It scrolls where
 * the text has grown so much that the pictures would shrink.
 */
public final class CrossbarPanel extends ScrollPane {

    /** Slow enough to follow, fast enough for all 169 places of the first layer: 14 seconds. */
    private static final Duration STEP = Duration.millis(83);

    private final CrossbarViewModel model;
    private final PictureView picture;
    private final FeatureMaps maps;
    private final ArrayView array;
    private final ColorBar key = new ColorBar(Orientation.HORIZONTAL);
    private final Timeline play;
    private double keyed;

    public CrossbarPanel(CrossbarViewModel model) {
        this.model = model;
        picture = new PictureView(model);
        maps = new FeatureMaps(model);
        array = new ArrayView(model);
        key.setId("crossbar-key");
        key.titleProperty().set(Messages.get("crossbar.key"));
        key.explain(Messages.get("crossbar.key.help"));
        play = new Timeline(new KeyFrame(STEP, event -> model.scan().step()));
        play.setCycleCount(Animation.INDEFINITE);
        model.scan().runningProperty().subscribe(this::playing);
        CrossbarBody body = new CrossbarBody(picture, controls(), maps, array, keyOrBrush());
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox content = new VBox(selectors(), body, sentence());
        content.getStyleClass().add("crossbar");
        setContent(content);
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        // A tab that is not in front keeps its scene but has an invisible parent.
        OnView.of(this).subscribe(visible -> model.visibleProperty().set(visible));
        model.versionProperty().addListener(change -> changed());
        changed();
    }

    private void playing(boolean running) {
        if (running) {
            play.playFromStart();
        } else {
            play.stop();
        }
    }

    private FlowPane selectors() {
        Segments<String> layer =
                new Segments<>(
                                Messages.get("conductance.layer"),
                                model.layerProperty(),
                                title -> title)
                        .explain(LayerTitles::help)
                        .offer(model.layers());
        model.layers().subscribe(() -> layer.offer(model.layers()));
        Segments<NetworkRole> network =
                new Segments<>(
                                Messages.get("conductance.network"),
                                model.networkProperty(),
                                NetworkTitles::of)
                        .describe(NetworkTitles::full)
                        .explain(NetworkTitles::help)
                        .offer(List.of(NetworkRole.values()));
        layer.setId("crossbar-layer");
        network.setId("crossbar-network");
        Label caption = new Label();
        caption.setId("crossbar-caption");
        caption.getStyleClass().add("crossbar-caption");
        caption.textProperty().bind(model.captionProperty());
        Help.on(Messages.get("crossbar.caption.help"), caption);
        FlowPane selectors = new FlowPane(layer, network, caption);
        selectors.getStyleClass().add("crossbar-selectors");
        return selectors;
    }

    /** Below the array: the key to its colours, or what the brush needs while it is in hand. */
    private StackPane keyOrBrush() {
        BrushBar brush =
                new BrushBar(
                        "crossbar-brush-bar",
                        model.brush(),
                        model.layerProperty().map(model.layers()::indexOf).orElse(-1));
        key.visibleProperty().bind(model.brush().onProperty().not());
        return new StackPane(key, brush);
    }

    private Node controls() {
        Button previous =
                button("previous", Material2AL.CHEVRON_LEFT, Messages.get("crossbar.previous"));
        previous.setOnAction(event -> model.turn(-1));
        Button next = button("next", Material2AL.CHEVRON_RIGHT, Messages.get("crossbar.next"));
        next.setOnAction(event -> model.turn(1));
        Button scan = button("play", Material2MZ.PLAY_ARROW, Messages.get("crossbar.play"));
        scan.setOnAction(event -> toggle());
        model.scan()
                .runningProperty()
                .subscribe(
                        running ->
                                Icons.only(
                                        scan,
                                        running ? Material2MZ.PAUSE : Material2MZ.PLAY_ARROW,
                                        running
                                                ? Messages.get("crossbar.pause")
                                                : Messages.get("crossbar.play")));
        // Nothing moves by itself for those who asked for that; the keys move the window.
        scan.visibleProperty()
                .bind(
                        Platform.getPreferences()
                                .reducedMotionProperty()
                                .not()
                                .and(model.movableProperty()));
        HBox controls =
                new HBox(previous, next, scan, BrushBar.toggle("crossbar-brush", model.brush()));
        controls.getStyleClass().add("crossbar-controls");
        return controls;
    }

    private void toggle() {
        if (model.scan().runningProperty().get()) {
            model.scan().stop();
        } else {
            model.scan().start();
        }
    }

    private static Button button(String id, Ikon ikon, String name) {
        Button button = new Button();
        button.setId("crossbar-" + id);
        Icons.only(button, ikon, name);
        return button;
    }

    private Label sentence() {
        Label sentence = new Label();
        sentence.setId("crossbar-sentence");
        sentence.getStyleClass().add("two-lines");
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        sentence.textProperty()
                .bind(
                        model.sentenceProperty()
                                .map(
                                        text ->
                                                text.isEmpty()
                                                        ? Messages.get("conductance.empty")
                                                        : text));
        return sentence;
    }

    private void changed() {
        if (model.frame() == null) {
            return;
        }
        picture.repaint();
        array.repaint();
        maps.changed();
        double gMax = model.frame().range().gMaxMicrosiemens();
        if (gMax != keyed) {
            keyed = gMax;
            key.setScale(ColorMap.cividis(), 0, gMax);
        }
    }
}
