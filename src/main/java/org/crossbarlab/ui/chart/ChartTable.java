package org.crossbarlab.ui.chart;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import org.crossbarlab.text.Numbers;

import java.util.ArrayList;
import java.util.List;

/** A chart's numbers as a table: one column for x, one for each series; absent values are blank. */
final class ChartTable extends TableView<double[]> {

    ChartTable() {
        getStyleClass().add("chart-table");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    }

    /**
     * @param headers titles of the columns
     * @param rows one number for each column; NaN where there is none
     */
    void show(List<String> headers, List<double[]> rows) {
        List<String> shown = getColumns().stream().map(TableColumn::getText).toList();
        if (!shown.equals(headers)) {
            List<TableColumn<double[], String>> columns = new ArrayList<>();
            for (int i = 0; i < headers.size(); i++) {
                columns.add(column(headers.get(i), i));
            }
            getColumns().setAll(columns);
        }
        getItems().setAll(rows);
    }

    private static TableColumn<double[], String> column(String header, int index) {
        TableColumn<double[], String> column = new TableColumn<>(header);
        column.setSortable(false);
        column.setCellValueFactory(
                row -> {
                    double value = row.getValue()[index];
                    String text = Double.isNaN(value) ? "" : format(index, value);
                    return new ReadOnlyStringWrapper(text);
                });
        return column;
    }

    private static String format(int column, double value) {
        return column == 0 ? Numbers.plain(value) : Numbers.compact(value);
    }
}
