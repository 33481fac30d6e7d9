package org.crossbarlab.ui.shell;

import javafx.geometry.Rectangle2D;

import org.crossbarlab.settings.WindowPlace;

import java.util.List;

/** Finds a place for a window on the screens there are now. */
final class Placement {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double SHARE = 0.92;

    /** So much of a window must be on a screen for a hand to catch it. */
    private static final double GRIP = 80;

    private Placement() {}

    /** A first window: in the middle of a screen, large but not covering it. */
    static WindowPlace first(Rectangle2D screen) {
        double width = Math.min(WIDTH, SHARE * screen.getWidth());
        double height = Math.min(HEIGHT, SHARE * screen.getHeight());
        return new WindowPlace(
                Math.rint(screen.getMinX() + (screen.getWidth() - width) / 2),
                Math.rint(screen.getMinY() + (screen.getHeight() - height) / 2),
                Math.rint(width),
                Math.rint(height),
                false);
    }

    /**
     * A window where it was, or as near as can be seen; the screen it was on may have gone.
     *
     * @param screens the usable areas, the main screen first
     */
    static WindowPlace fit(WindowPlace wanted, List<Rectangle2D> screens) {
        Rectangle2D home =
                screens.stream()
                        .filter(screen -> canBeCaught(wanted, screen))
                        .findFirst()
                        .orElse(null);
        if (home == null) {
            WindowPlace first = first(screens.getFirst());
            return new WindowPlace(
                    first.x(), first.y(), first.width(), first.height(), wanted.maximized());
        }
        return new WindowPlace(
                wanted.x(),
                wanted.y(),
                Math.min(wanted.width(), home.getWidth()),
                Math.min(wanted.height(), home.getHeight()),
                wanted.maximized());
    }

    private static boolean canBeCaught(WindowPlace place, Rectangle2D screen) {
        double visible =
                Math.min(place.x() + place.width(), screen.getMaxX())
                        - Math.max(place.x(), screen.getMinX());
        boolean titleBar =
                place.y() >= screen.getMinY() - 1 && place.y() <= screen.getMaxY() - GRIP;
        return visible >= GRIP && titleBar;
    }
}
