package org.crossbarlab.ui.task;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/**
 * Lets a view rest while it is not to be seen, in a tab that is not in front, say: what changes
 * meanwhile is shown once, when it comes on view again. A hidden view that kept up would have the
 * whole window laid out again for nothing.
 */
public final class OnView {

    private final Runnable show;
    private boolean onView;
    private boolean stale = true;

    /**
     * @param view whose sight counts, with that of all that it stands in
     * @param show brings it up to date
     */
    public OnView(Node view, Runnable show) {
        this(of(view), show);
    }

    private OnView(ObservableValue<Boolean> seen, Runnable show) {
        this.show = show;
        seen.subscribe(this::turn);
    }

    /** For a view that hides itself: the sight of what it stands in counts. */
    public static OnView within(Node view, Runnable show) {
        return new OnView(view.parentProperty().flatMap(OnView::of).orElse(true), show);
    }

    /** Whether a node and all that it stands in are visible; a tab not in front is not. */
    public static ObservableValue<Boolean> of(Node node) {
        return node.visibleProperty()
                .flatMap(
                        visible ->
                                visible
                                        ? node.parentProperty().flatMap(OnView::of).orElse(true)
                                        : node.visibleProperty());
    }

    /** Something that is shown has changed. */
    public void changed() {
        stale = true;
        refresh();
    }

    private void turn(boolean seen) {
        onView = seen;
        refresh();
    }

    private void refresh() {
        if (onView && stale) {
            stale = false;
            show.run();
        }
    }
}
