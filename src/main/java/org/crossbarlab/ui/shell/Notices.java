package org.crossbarlab.ui.shell;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * What the window has to tell. One notice shows at a time, the newest; a fault stays until it is
 * closed, even under a newer notice. Belongs to the window's thread.
 */
public final class Notices {

    /** So many faults are kept: a broken thing that fails with every frame must not fill memory. */
    private static final int MOST = 20;

    private final Deque<Notice> waiting = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Notice> current = new ReadOnlyObjectWrapper<>();

    // ---- Properties ----

    /** The notice that shows, or null. */
    public ReadOnlyObjectProperty<Notice> currentProperty() {
        return current.getReadOnlyProperty();
    }

    // ---- Commands ----

    /** Tells something harmless. */
    public void inform(String sentence) {
        show(new Notice(sentence, Notice.Kind.INFORMATION));
    }

    /** Tells what can be done, in place of the last offer; waits until nothing else shows. */
    public void offer(String sentence, Notice.Choice choice) {
        withdraw();
        waiting.addLast(new Notice(sentence, Notice.Kind.OFFER, Optional.of(choice)));
        current.set(waiting.peek());
    }

    /** Takes the offer back: it has been followed, or the occasion has gone. */
    public void withdraw() {
        waiting.removeIf(old -> old.kind() == Notice.Kind.OFFER);
        current.set(waiting.peek());
    }

    /** Tells that something failed. */
    public void fault(String sentence) {
        show(new Notice(sentence, Notice.Kind.FAULT));
    }

    /** Closes the notice that shows; one that waits below comes up. */
    public void dismiss() {
        waiting.poll();
        current.set(waiting.peek());
    }

    private void show(Notice notice) {
        if (notice.text().isBlank()) {
            return;
        }
        waiting.removeIf(old -> old.kind() == Notice.Kind.INFORMATION || old.equals(notice));
        waiting.push(notice);
        while (waiting.size() > MOST) {
            waiting.removeLast();
        }
        current.set(notice);
    }
}
