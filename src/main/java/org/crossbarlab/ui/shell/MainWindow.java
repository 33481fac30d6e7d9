package org.crossbarlab.ui.shell;

import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.command.StageTab;
import org.crossbarlab.ui.data.DataOffer;
import org.crossbarlab.ui.data.DataPanel;
import org.crossbarlab.ui.task.TaskRunner;
import org.crossbarlab.ui.theme.Appearance;
import org.crossbarlab.ui.theme.Icons;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

import java.util.List;

/**
 * The root of the window: header, three columns, caption, and over them the notices and sheets. It
 * divides its area anew whenever its size or the size of the text changes.
 */
public final class MainWindow extends StackPane {

    private final Panels panels;
    private final ShellModel model;
    private final StageTabs stage;
    private final WindowBody body;
    private final SheetLayer sheets = new SheetLayer();
    private final Button drawer = new Button();
    private final ShellMenu menu;
    private final List<CommandGroup> groups;
    private final DataPanel dataPanel;
    private final HBox header;
    private final HBox footer;
    private Appearance appearance;
    private int area;

    /**
     * @param panels what stands where
     * @param model the frame's own view-models
     * @param actions what menus and keys do
     * @param dialogs ask for files
     * @param runner writes files in the background
     */
    public MainWindow(
            Panels panels,
            ShellModel model,
            ShellActions actions,
            FileDialogs dialogs,
            TaskRunner runner) {
        this.panels = panels;
        this.model = model;
        getStyleClass().add("shell");
        FileCommands files = new FileCommands(dialogs, runner, model.notices());
        groups = new Commands(this, panels, model, actions, files).groups();
        menu = new ShellMenu(groups);
        stage = new StageTabs(panels.tabs());
        body = new WindowBody(panels.device(), stage, panels.scoreboard());
        dataPanel = new DataPanel(model.data(), () -> DataCommands.openFolder(model.data(), files));
        header = header();
        StatusLine status = new StatusLine(model, actions, this::toggleData, this::toggleNetworks);
        HBox.setHgrow(panels.caption(), Priority.ALWAYS);
        footer = new HBox(panels.caption(), status);
        footer.setId("footer");
        footer.getStyleClass().add("shell-footer");
        BorderPane frame = new BorderPane(body, header, null, footer, null);
        frame.getStyleClass().add("shell-frame");
        frame.setMinSize(0, 0);
        NoticeBar notice = new NoticeBar(model.notices());
        StackPane.setAlignment(notice, Pos.BOTTOM_CENTER);
        getChildren().addAll(frame, sheets, notice);
        model.data().offerProperty().subscribe(this::offer);
    }

    /** Makes this the root of a scene: keys, colours and sizes follow it from now on. */
    public void install(Scene scene) {
        new Keyboard(groups.stream().flatMap(group -> group.commands().stream()).toList())
                .install(scene);
        InvalidationListener change = observable -> arrange();
        widthProperty().addListener(change);
        heightProperty().addListener(change);
        model.look().darkProperty().addListener(change);
        model.look().sizeProperty().addListener(change);
        model.look().projectorProperty().addListener(change);
        arrange();
    }

    private void offer(DataOffer offer) {
        if (offer == null) {
            model.notices().withdraw();
        } else {
            model.notices()
                    .offer(
                            offer.text(),
                            new Notice.Choice(
                                    offer.choice(),
                                    () -> {
                                        if (offer.lasting()) {
                                            showData();
                                        }
                                        offer.action().run();
                                    }));
        }
    }

    // ---- What commands do ----

    void select(StageTab tab) {
        stage.select(tab);
    }

    void toggleData() {
        String title = Messages.get("data.title");
        sheets.toggle(new Sheet("data", title, dataPanel, Pos.BOTTOM_RIGHT));
    }

    void toggleNetworks() {
        String title = Messages.get("shell.networks.title");
        sheets.toggle(new Sheet("networks", title, panels.networks(), Pos.CENTER_LEFT));
    }

    void showData() {
        if (!sheets.isShown("data")) {
            toggleData();
        }
    }

    void toggleShortcuts() {
        sheets.toggle(ShortcutsSheet.of(groups));
    }

    void toggleAbout() {
        sheets.toggle(AboutSheet.create());
    }

    void toggleNotebook() {
        sheets.toggle(NotebookSheet.create());
    }

    void showMenu() {
        menu.requestFocus();
        menu.show();
    }

    /** What lies on top goes first. */
    void closeTopmost() {
        if (!sheets.close()) {
            model.notices().dismiss();
        }
    }

    void resetLayout() {
        model.look().resetSize();
        model.look().setProjector(false);
        sheets.close();
        stage.select(panels.tabs().getFirst());
    }

    /** Takes the focus from column to column. */
    void nextArea() {
        List<Node> areas = List.of(panels.device(), stage, panels.scoreboard(), header);
        for (int i = 0; i < areas.size(); i++) {
            Node next = FocusSearch.firstIn(areas.get(area++ % areas.size()));
            if (next != null) {
                next.requestFocus();
                return;
            }
        }
    }

    /** A part of the window, for a picture of it. */
    Node part(String name) {
        return switch (name) {
            case "stage" -> stage.front();
            case "scoreboard" -> panels.scoreboard();
            case "device" -> panels.device();
            default -> this;
        };
    }

    private HBox header() {
        HBox.setHgrow(panels.transport(), Priority.ALWAYS);
        drawer.setId("device-drawer");
        Icons.only(
                drawer,
                Material2MZ.TUNE,
                Messages.get("shell.drawer"),
                Messages.get("shell.drawer.help"));
        drawer.setOnAction(event -> toggleDrawer());
        Button projector = new Button();
        projector.setId("projector");
        Icons.only(
                projector,
                Material2AL.FULLSCREEN,
                Messages.get("shell.projector"),
                Messages.get("shell.projector.help"));
        projector.setOnAction(event -> model.look().toggleProjector());
        FontIcon icon = (FontIcon) projector.getGraphic();
        model.look()
                .projectorProperty()
                .subscribe(
                        on ->
                                icon.setIconCode(
                                        on ? Material2AL.FULLSCREEN_EXIT : Material2AL.FULLSCREEN));
        HBox row =
                new HBox(
                        drawer,
                        panels.transport(),
                        panels.presets(),
                        panels.chip(),
                        projector,
                        menu);
        row.setId("header");
        row.getStyleClass().add("shell-header");
        List.of(drawer, projector, menu).forEach(each -> each.setMinWidth(Control.USE_PREF_SIZE));
        return row;
    }

    private void toggleDrawer() {
        String title = Messages.get("shell.drawer");
        sheets.toggle(new Sheet("device", title, panels.device(), Pos.CENTER_LEFT));
    }

    private void arrange() {
        Scene scene = getScene();
        if (scene == null || !(getWidth() > 0 && getHeight() > 0)) {
            return;
        }
        LookViewModel look = model.look();
        Appearance wanted =
                Arrangement.appearance(
                        look.darkProperty().get(),
                        look.projectorProperty().get(),
                        look.sizeProperty().get(),
                        getWidth(),
                        getHeight());
        if (isNews(wanted)) {
            appearance = wanted;
            wanted.apply(scene);
        }
        double em = wanted.fontSize();
        Arrangement arrangement = Arrangement.of(getWidth(), getHeight(), em);
        drawer.setVisible(arrangement.drawer());
        drawer.setManaged(arrangement.drawer());
        placeDevice(arrangement.drawer());
        stage.setTwoStages(arrangement.twoStages());
        String rowStyle = "-fx-font-size: " + arrangement.rowFont() + "px;";
        header.setStyle(rowStyle);
        footer.setStyle(rowStyle);
        body.arrange(arrangement, em);
    }

    /** A drag of the window's edge must not read style sheets with every pixel. */
    private boolean isNews(Appearance wanted) {
        return appearance == null
                || appearance.theme() != wanted.theme()
                || appearance.scale() != wanted.scale()
                || appearance.fontSize() != wanted.fontSize();
    }

    /** The panel is in its column or in the drawer's sheet; a node has one place only. */
    private void placeDevice(boolean inDrawer) {
        Parent column = body.deviceSlot();
        if (!inDrawer && panels.device().getParent() != column) {
            if (sheets.isShown("device")) {
                sheets.close();
            }
            body.deviceSlot().getChildren().setAll(panels.device());
        }
    }
}
