package org.crossbarlab.ui.recall;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;

import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.lab.Change;
import org.crossbarlab.ui.lab.ListedPair;
import org.crossbarlab.ui.lab.Recall;
import org.crossbarlab.ui.lab.SessionModel;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Undo, redo, and the list of trained networks, as menus and the list say them. */
public final class RecallViewModel {

    private final SessionModel session;
    private final Recall recall;
    private final ReadOnlyObjectWrapper<List<PairRow>> rows =
            new ReadOnlyObjectWrapper<>(this, "rows", List.of());

    public RecallViewModel(SessionModel session, Recall recall) {
        this.session = session;
        this.recall = recall;
        session.pairs().addListener((ListChangeListener<ListedPair>) change -> show());
        session.pairProperty().subscribe(pair -> show());
        session.datasetProperty().subscribe(dataset -> show());
    }

    // Properties

    /** The networks that can be brought back: the user's, newest first, then the shipped. */
    ReadOnlyObjectProperty<List<PairRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** What an undo would do now. */
    ObservableValue<String> undoTextProperty() {
        return text(
                session.undoableProperty(),
                what -> Messages.get("recall.undo.what", what),
                Messages.get("recall.undo"));
    }

    /** What a redo would do now. */
    ObservableValue<String> redoTextProperty() {
        return text(
                session.redoableProperty(),
                what -> Messages.get("recall.redo.what", what),
                Messages.get("recall.redo"));
    }

    private static ObservableValue<String> text(
            ObservableValue<Optional<Change>> change,
            UnaryOperator<String> sentence,
            String otherwise) {
        return change.map(now -> now.map(ChangeWords::of).map(sentence).orElse(otherwise));
    }

    ObservableValue<Boolean> undoableProperty() {
        return session.undoableProperty().map(Optional::isPresent);
    }

    ObservableValue<Boolean> redoableProperty() {
        return session.redoableProperty().map(Optional::isPresent);
    }

    // Commands

    void undo() {
        recall.undo();
    }

    void redo() {
        recall.redo();
    }

    /** Puts networks of the list on the table. */
    void choose(PairRow row) {
        recall.load(row.listed().pair());
    }

    private void show() {
        rows.set(session.pairs().stream().map(this::row).toList());
    }

    private PairRow row(ListedPair listed) {
        return new PairRow(
                listed,
                PairWords.title(listed),
                PairWords.trainedFor(listed.pair().settings()),
                PairWords.figures(listed.pair()),
                listed.pair().equals(session.pairProperty().get()),
                listed.pair().isOf(session.datasetProperty().get()));
    }
}
