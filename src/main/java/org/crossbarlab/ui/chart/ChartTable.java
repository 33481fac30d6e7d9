package org.crossbarlab.ui.chart;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** A chart's numbers as a table; a row gives the text of a column, empty where there is none. */
final class ChartTable extends TableView<IntFunction<String>> {

    /** Rows that are measured: enough to know how long the texts of a column are. */
    private static final int MEASURED = 20;

    private static final double PADDING_EM = 1.3;

    /**
     * How much wider the bold letters of a header are, and its lines, which do not break evenly.
     */
    private static final double BOLD = 1.2;

    private final Text ruler = new Text();

    ChartTable() {
        getStyleClass().add("chart-table");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    }

    /**
     * @param headers titles of the columns
     * @param rows new ones each time; asked for a text when it comes on view
     * @param em size of the font in pixels
     */
    void show(List<String> headers, List<IntFunction<String>> rows, double em) {
        List<String> shown = getColumns().stream().map(TableColumn::getText).toList();
        if (!shown.equals(headers)) {
            List<TableColumn<IntFunction<String>, String>> columns = new ArrayList<>();
            for (int i = 0; i < headers.size(); i++) {
                columns.add(column(headers.get(i), i));
            }
            getColumns().setAll(columns);
        }
        getItems().setAll(rows);
        ruler.setFont(Font.font(em));
        for (int i = 0; i < headers.size(); i++) {
            getColumns().get(i).setMinWidth(widest(headers.get(i), rows, i) + PADDING_EM * em);
        }
    }

    /** The width of the longest word of the header, or of the longest of the first texts. */
    private double widest(String header, List<IntFunction<String>> rows, int column) {
        double widest = 0;
        for (String word : header.split(" ")) {
            widest = Math.max(widest, BOLD * width(word));
        }
        for (IntFunction<String> row : rows.subList(0, Math.min(MEASURED, rows.size()))) {
            widest = Math.max(widest, width(row.apply(column)));
        }
        return widest;
    }

    private double width(String text) {
        ruler.setText(text);
        return ruler.getLayoutBounds().getWidth();
    }

    private static TableColumn<IntFunction<String>, String> column(String header, int index) {
        TableColumn<IntFunction<String>, String> column = new TableColumn<>(header);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().apply(index)));
        return column;
    }
}
