package org.crossbarlab.ui.chart;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** A chart's numbers as a table; a row gives the text of a column, empty where there is none. */
final class ChartTable extends TableView<IntFunction<String>> {

    ChartTable() {
        getStyleClass().add("chart-table");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    }

    /**
     * @param headers titles of the columns
     * @param rows new ones each time; asked for a text when it comes on view
     */
    void show(List<String> headers, List<IntFunction<String>> rows) {
        List<String> shown = getColumns().stream().map(TableColumn::getText).toList();
        if (!shown.equals(headers)) {
            List<TableColumn<IntFunction<String>, String>> columns = new ArrayList<>();
            for (int i = 0; i < headers.size(); i++) {
                columns.add(column(headers.get(i), i));
            }
            getColumns().setAll(columns);
        }
        getItems().setAll(rows);
    }

    private static TableColumn<IntFunction<String>, String> column(String header, int index) {
        TableColumn<IntFunction<String>, String> column = new TableColumn<>(header);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().apply(index)));
        return column;
    }
}
