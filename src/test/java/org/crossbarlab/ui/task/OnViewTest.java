package org.crossbarlab.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Group;
import javafx.scene.Node;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.concurrent.atomic.AtomicInteger;

class OnViewTest {

    private final Node view = new Group();
    private final Group inner = new Group(view);
    private final Group outer = new Group(inner);
    private final AtomicInteger shown = new AtomicInteger();

    @BeforeEach
    void hide() {
        outer.setVisible(false);
    }

    @Test
    void whatChangesUnseenIsShownOnceWhenItComesOnView() {
        OnView onView = new OnView(view, shown::incrementAndGet);
        onView.changed();
        onView.changed();
        assertThat(shown).hasValue(0);
        outer.setVisible(true);
        assertThat(shown).hasValue(1);
        outer.setVisible(false);
        outer.setVisible(true);
        assertThat(shown).as("nothing new").hasValue(1);
        onView.changed();
        assertThat(shown).as("seen at once").hasValue(2);
    }

    @Test
    void everythingThatItStandsInCounts() {
        var seen = OnView.of(view);
        seen.subscribe(now -> {});
        assertThat(seen.getValue()).isFalse();
        outer.setVisible(true);
        assertThat(seen.getValue()).isTrue();
        inner.setVisible(false);
        assertThat(seen.getValue()).isFalse();
        inner.getChildren().clear();
        outer.getChildren().add(view);
        assertThat(seen.getValue()).as("moved elsewhere").isTrue();
        view.setVisible(false);
        assertThat(seen.getValue()).isFalse();
    }

    @Test
    void aViewThatIsPutIntoItsPlaceLaterIsFollowedThere() {
        Group alone = new Group();
        OnView onView = OnView.within(alone, shown::incrementAndGet);
        assertThat(shown).hasValue(1);
        Group box = new Group(alone);
        inner.getChildren().add(box);
        onView.changed();
        assertThat(shown).as("hidden").hasValue(1);
        outer.setVisible(true);
        assertThat(shown).hasValue(2);
        inner.setVisible(false);
        inner.setVisible(true);
        onView.changed();
        assertThat(shown).hasValue(3);
    }

    @Test
    void aViewThatHidesItselfIsToldWhenToComeBack() {
        outer.setVisible(true);
        view.setVisible(false);
        OnView onView = OnView.within(view, () -> view.setVisible(shown.incrementAndGet() > 1));
        assertThat(view.isVisible()).isFalse();
        onView.changed();
        assertThat(view.isVisible()).isTrue();
    }
}
