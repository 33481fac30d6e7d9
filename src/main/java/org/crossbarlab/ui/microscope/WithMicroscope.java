package org.crossbarlab.ui.microscope;

import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.crossbarlab.ui.command.StageTab;

/** A picture of devices, and below it, while one is chosen, what the microscope shows of it. */
public final class WithMicroscope extends VBox {

    private WithMicroscope(Node picture, MicroscopeViewModel model, String id) {
        getStyleClass().add("with-microscope");
        setMinSize(0, 0);
        VBox.setVgrow(picture, Priority.ALWAYS);
        getChildren().addAll(picture, new MicroscopeCard(model, id));
    }

    /** The same tab with the microscope below its view. */
    public static StageTab below(StageTab tab, MicroscopeViewModel model) {
        return tab.withContent(new WithMicroscope(tab.content(), model, tab.key() + "-microscope"));
    }
}
