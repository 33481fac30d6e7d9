package org.crossbarlab.ui.control;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.shape.Line;

import org.crossbarlab.ui.i18n.Messages;
import org.kordamp.ikonli.material2.Material2MZ;

/** Above a chart: the title of its y axis, the legend, and the switch to the table. */
final class ChartHeader extends HBox {

    private final Label title = new Label();
    private final FlowPane legend = new FlowPane();
    private final ToggleButton tableButton = new ToggleButton();

    ChartHeader() {
        getStyleClass().add("chart-header");
        title.getStyleClass().add("chart-axis-title");
        title.setMinWidth(USE_PREF_SIZE);
        legend.getStyleClass().add("chart-legend");
        HBox.setHgrow(legend, Priority.ALWAYS);
        String show = Messages.get("chart.table.show");
        tableButton.getStyleClass().add("flat");
        Icons.only(tableButton, Material2MZ.TABLE_CHART, show);
        legend.managedProperty().bind(legend.visibleProperty());
        tableButton.managedProperty().bind(tableButton.visibleProperty());
        getChildren().addAll(title, legend, tableButton);
    }

    StringProperty titleProperty() {
        return title.textProperty();
    }

    BooleanProperty tableShowingProperty() {
        return tableButton.selectedProperty();
    }

    BooleanProperty tableButtonVisibleProperty() {
        return tableButton.visibleProperty();
    }

    BooleanProperty legendVisibleProperty() {
        return legend.visibleProperty();
    }

    /** Adds a legend entry with a sample of the line that the style classes give. */
    Label addLine(String text, String... styleClasses) {
        Line sample = new Line();
        for (String group : styleClasses) {
            sample.getStyleClass().addAll(group.split(" "));
        }
        Label entry = add(text, sample);
        // The sample is as long as two of its dashes need, at any scale.
        sample.endXProperty().bind(entry.fontProperty().map(font -> 2.2 * font.getSize()));
        return entry;
    }

    /** Adds a legend entry with any picture. */
    Label add(String text, Node sample) {
        Label entry = new Label(text, sample);
        entry.getStyleClass().add("chart-legend-entry");
        legend.getChildren().add(entry);
        return entry;
    }
}
