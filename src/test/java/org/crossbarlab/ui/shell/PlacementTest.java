package org.crossbarlab.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;

import org.crossbarlab.settings.WindowPlace;
import org.junit.jupiter.api.Test;

import java.util.List;

class PlacementTest {

    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 25, 1366, 743);
    private static final Rectangle2D BEAMER = new Rectangle2D(1366, 0, 1920, 1080);

    @Test
    void aWindowStaysWhereItWas() {
        WindowPlace onBeamer = new WindowPlace(1500, 100, 1280, 720, false);

        assertThat(Placement.fit(onBeamer, List.of(LAPTOP, BEAMER))).isEqualTo(onBeamer);
    }

    @Test
    void aWindowOfAScreenThatHasGoneComesHome() {
        WindowPlace onBeamer = new WindowPlace(1500, 100, 1800, 1000, true);

        WindowPlace place = Placement.fit(onBeamer, List.of(LAPTOP));

        assertThat(LAPTOP.contains(place.x(), place.y(), place.width(), place.height())).isTrue();
        assertThat(place.maximized()).isTrue();
    }

    @Test
    void aTitleBarThatNoHandReachesIsMovedAndTooLargeIsCut() {
        assertThat(Placement.fit(new WindowPlace(0, 1500, 800, 600, false), List.of(LAPTOP)).y())
                .isLessThan(LAPTOP.getMaxY());
        assertThat(Placement.fit(new WindowPlace(0, 30, 5000, 600, false), List.of(LAPTOP)).width())
                .isEqualTo(LAPTOP.getWidth());
    }

    @Test
    void theFirstWindowIsWithinItsScreen() {
        WindowPlace first = Placement.first(BEAMER);

        assertThat(first.width()).isEqualTo(1440);
        assertThat(BEAMER.contains(first.x(), first.y(), first.width(), first.height())).isTrue();
    }
}
