package org.crossbarlab.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;

import org.crossbarlab.settings.WindowPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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

    /** What a system leaves of a screen of {@code width} × {@code height} at a scale. */
    private static Rectangle2D usable(double width, double height, double scale) {
        double bar = 48;
        return new Rectangle2D(0, 0, Math.floor(width / scale), Math.floor(height / scale) - bar);
    }

    static List<Rectangle2D> smallScreens() {
        return List.of(
                usable(1366, 768, 1),
                usable(1366, 768, 1.25),
                usable(1366, 768, 1.5),
                usable(1280, 720, 1),
                usable(1280, 720, 1.5),
                usable(1280, 720, 2),
                usable(1024, 640, 1),
                usable(1920, 1080, 1.75),
                usable(1920, 1080, 2.5));
    }

    @ParameterizedTest
    @MethodSource("smallScreens")
    void aWindowIsNeverLargerThanItsScreenNorLiesBesideIt(Rectangle2D screen) {
        WindowPlace remembered = new WindowPlace(100, 150, 1440, 900, false);
        for (WindowPlace place :
                List.of(Placement.first(screen), Placement.fit(remembered, List.of(screen)))) {
            Dimension2D least = Placement.least(16, 37, List.of(screen));
            double width = Math.max(place.width(), least.getWidth());
            double height = Math.max(place.height(), least.getHeight());
            assertThat(place.x()).isNotNegative();
            assertThat(place.y()).isNotNegative();
            assertThat(width).isLessThanOrEqualTo(screen.getWidth());
            assertThat(height).isLessThanOrEqualTo(screen.getHeight());
            assertThat(screen.contains(place.x(), place.y(), place.width(), place.height()))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("smallScreens")
    void theLayoutShrinksWithAWindowThatIsSmallerThanTheLeast(Rectangle2D screen) {
        double height = screen.getHeight() - 37;
        for (boolean projector : new boolean[] {false, true}) {
            double em =
                    Arrangement.appearance(false, projector, 1, screen.getWidth(), height)
                            .fontSize();
            // What the panels need: 1024 × 640 at 14 px, or 1280 × 720 at 20 px.
            assertThat(height / em).as("lines").isGreaterThan(projector ? 35 : 43);
            assertThat(screen.getWidth() / em).as("columns").isGreaterThan(projector ? 62 : 70);
        }
    }

    @Test
    void theLeastSizeYieldsToTheSmallestScreenOnly() {
        assertThat(Placement.least(16, 37, List.of(BEAMER))).isEqualTo(new Dimension2D(1040, 677));
        assertThat(Placement.least(16, 37, List.of(BEAMER, usable(1280, 720, 1.5))))
                .isEqualTo(new Dimension2D(853, 432));
    }

    @Test
    void aWindowAcrossTwoScreensStays() {
        WindowPlace across = new WindowPlace(1000, 100, 1000, 600, false);

        assertThat(Placement.fit(across, List.of(LAPTOP, LAPTOP, BEAMER))).isEqualTo(across);
    }

    @Test
    void theFirstWindowIsWithinItsScreen() {
        WindowPlace first = Placement.first(BEAMER);

        assertThat(first.width()).isEqualTo(1440);
        assertThat(BEAMER.contains(first.x(), first.y(), first.width(), first.height())).isTrue();
    }
}
