package org.crossbarlab.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.theme.Icons;
import org.kordamp.ikonli.material2.Material2AL;

/**
 * Where {@link Sheet}s show, one at a time. The window goes on below; Escape closes the sheet and
 * gives the focus back to where it was.
 */
final class SheetLayer extends StackPane {

    private Sheet shown;
    private Node focusBefore;

    SheetLayer() {
        getStyleClass().add("sheet-layer");
        // Clicks beside a sheet reach the window below.
        setPickOnBounds(false);
    }

    /** Shows a sheet, or closes it if it shows already. */
    void toggle(Sheet sheet) {
        boolean again = isShown(sheet.key());
        close();
        if (!again) {
            show(sheet);
        }
    }

    boolean isShown(String key) {
        return shown != null && shown.key().equals(key);
    }

    /** Closes what shows; answers whether anything did. */
    boolean close() {
        if (shown == null) {
            return false;
        }
        shown = null;
        getChildren().clear();
        if (focusBefore != null && focusBefore.getScene() == getScene()) {
            focusBefore.requestFocus();
        }
        focusBefore = null;
        return true;
    }

    private void show(Sheet sheet) {
        shown = sheet;
        focusBefore = getScene() == null ? null : getScene().getFocusOwner();
        Button close = new Button();
        close.setId("sheet-close");
        Icons.only(close, Material2AL.CLOSE, Messages.get("shell.sheet.close"));
        close.setOnAction(event -> close());
        Label title = new Label(sheet.title());
        title.getStyleClass().addAll("panel-title", "sheet-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox header = new HBox(title, close);
        header.getStyleClass().add("sheet-header");
        VBox box = new VBox(header, new SheetContent(sheet.content()));
        box.setId("sheet-" + sheet.key());
        box.getStyleClass().addAll("sheet", "sheet-" + sheet.key());
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(box, sheet.place());
        getChildren().setAll(box);
        close.requestFocus();
    }
}
