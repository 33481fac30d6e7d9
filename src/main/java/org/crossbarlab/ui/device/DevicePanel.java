package org.crossbarlab.ui.device;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.crossbarlab.experiment.SettingGroup;
import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.input.Segments;
import org.crossbarlab.ui.live.DeviceWords;
import org.crossbarlab.ui.theme.Help;
import org.crossbarlab.ui.theme.Icons;
import org.kordamp.ikonli.material2.Material2AL;

import java.util.List;
import java.util.Map;

/**
 * The device panel. Its drawer opens in its place, so that the maps and the scores beside it stay
 * on view while the settings in the drawer are moved.
 */
public final class DevicePanel extends VBox {

    private enum Page {
        DEVICES,
        CONVERTERS,
        ARRAY,
        TIME,
        REMEDIES,
        TRAINING
    }

    private final DeviceViewModel model;
    private final ObjectProperty<Page> page =
            new SimpleObjectProperty<>(this, "page", Page.DEVICES);
    private final ToggleButton more = new ToggleButton(Messages.get("device.more"));
    private final List<Node> aboveDevices;

    /**
     * @param aboveDevices what others have to say about devices, to begin the drawer with
     */
    public DevicePanel(DeviceViewModel model, Node... aboveDevices) {
        this.model = model;
        this.aboveDevices = List.of(aboveDevices);
        getStyleClass().addAll("panel", "device-panel");
        setAccessibleText(Messages.get("device.title"));
        EssentialsPage essentials = new EssentialsPage(model);
        VBox drawer = drawer();
        show(drawer, more.selectedProperty().get());
        more.selectedProperty()
                .subscribe(
                        open -> {
                            show(drawer, open);
                            show(essentials, !open);
                        });
        StackPane pages = new StackPane(essentials, drawer);
        pages.setMinHeight(0);
        VBox.setVgrow(pages, Priority.ALWAYS);
        getChildren().addAll(pages, fault(), footer());
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private VBox drawer() {
        Map<Page, String> titles =
                Map.of(
                        Page.DEVICES,
                        Messages.get("device.page.devices"),
                        Page.CONVERTERS,
                        Messages.get("device.page.converters"),
                        Page.ARRAY,
                        Messages.get("device.page.array"),
                        Page.TIME,
                        Messages.get("device.page.time"),
                        Page.REMEDIES,
                        Messages.get("device.page.remedies"),
                        Page.TRAINING,
                        Messages.get("device.page.training"));
        List<Page> pages = List.of(Page.values());
        int half = pages.size() / 2;
        // In one row their titles would be cut.
        VBox tabs =
                new VBox(
                        tabs(titles, pages.subList(0, half)),
                        tabs(titles, pages.subList(half, pages.size())));
        tabs.getStyleClass().add("device-tabs");
        Map<Page, Node> contents =
                Map.of(
                        Page.DEVICES,
                        DrawerPage.of(model, SettingGroup.DEVICE).beginWith(aboveDevices),
                        Page.CONVERTERS,
                        DrawerPage.of(model, SettingGroup.CONVERTERS),
                        Page.ARRAY,
                        DrawerPage.of(model, SettingGroup.ARRAY),
                        Page.TIME,
                        DrawerPage.of(model, SettingGroup.TIME),
                        Page.REMEDIES,
                        DrawerPage.of(model, SettingGroup.REMEDIES),
                        Page.TRAINING,
                        DrawerPage.training(model));
        page.subscribe(now -> contents.forEach((key, node) -> show(node, key == now)));
        VBox drawer = new VBox(inUse(), SigmaChart.of(model), tabs);
        drawer.getStyleClass().addAll("device-page", "device-more");
        drawer.getChildren().addAll(contents.values());
        return drawer;
    }

    private Segments<Page> tabs(Map<Page, String> titles, List<Page> pages) {
        return new Segments<>(Messages.get("device.title"), page, titles::get)
                .explain(DevicePanel::pageHelp)
                .offer(pages);
    }

    /**
     * What the first page says stays on view: α, bits and mapping are what one turns the rest for.
     */
    private Label inUse() {
        Label words = new Label();
        words.setId("device-in-use");
        words.getStyleClass().add("device-in-use");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.textProperty().bind(model.settingsProperty().map(DeviceWords::of));
        Help.on(Messages.get("device.in-use.help"), words);
        return words;
    }

    private static String pageHelp(Page page) {
        return switch (page) {
            case DEVICES -> Messages.get("device.page.devices.help");
            case CONVERTERS -> Messages.get("device.page.converters.help");
            case REMEDIES -> Messages.get("device.page.remedies.help");
            case TIME -> Messages.get("device.page.time.help");
            case ARRAY -> Messages.get("device.page.array.help");
            case TRAINING -> Messages.get("device.page.training.help");
        };
    }

    private Label fault() {
        Label fault = new Label();
        fault.getStyleClass().add("slider-fault");
        fault.setId("device-fault");
        fault.setWrapText(true);
        fault.setMinHeight(Region.USE_PREF_SIZE);
        fault.textProperty().bind(model.faultProperty());
        Icons.add(fault, Material2AL.ERROR_OUTLINE);
        model.faultProperty().map(text -> !text.isEmpty()).subscribe(is -> show(fault, is));
        return fault;
    }

    private HBox footer() {
        Button reset = new Button(Messages.get("device.reset"));
        reset.setId("device-reset");
        reset.setOnAction(event -> model.resetAll());
        reset.setMnemonicParsing(true);
        reset.setMinWidth(USE_PREF_SIZE);
        Help.on(Messages.get("device.reset.help"), reset);
        more.setId("device-more");
        more.setMnemonicParsing(true);
        more.setMinWidth(USE_PREF_SIZE);
        Help.on(Messages.get("device.more.help"), more);
        for (Region button : List.of(reset, more)) {
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
        }
        HBox footer = new HBox(reset, more);
        footer.getStyleClass().add("device-footer");
        return footer;
    }
}
