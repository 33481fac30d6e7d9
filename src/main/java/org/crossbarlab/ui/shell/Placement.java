package org.crossbarlab.ui.shell;

import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;

import org.crossbarlab.settings.WindowPlace;

import java.util.List;

/** Finds a place for a window on the screens there are now. */
final class Placement {

    /** A scene of this size or more has room for the whole layout at its usual size. */
    static final double LEAST_WIDTH = 1024;

    static final double LEAST_HEIGHT = 640;

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
     * The least size of a window, which yields to the smallest of the screens: the user may take
     * the window to any of them, and its bottom shall be seen there.
     *
     * @param frameWidth of the frame around the scene
     * @param frameHeight of the frame around the scene
     * @param screens the usable areas
     */
    static Dimension2D least(double frameWidth, double frameHeight, List<Rectangle2D> screens) {
        double width = LEAST_WIDTH + frameWidth;
        double height = LEAST_HEIGHT + frameHeight;
        for (Rectangle2D screen : screens) {
            width = Math.min(width, screen.getWidth());
            height = Math.min(height, screen.getHeight());
        }
        return new Dimension2D(width, height);
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
        double width = Math.min(wanted.width(), home.getWidth());
        double height = Math.min(wanted.height(), home.getHeight());
        WindowPlace cut =
                new WindowPlace(wanted.x(), wanted.y(), width, height, wanted.maximized());
        return isOnScreen(cut, screens) ? cut : moved(cut, home);
    }

    /** Whether all of a window is to be seen; it may lie across screens. */
    private static boolean isOnScreen(WindowPlace place, List<Rectangle2D> screens) {
        double seen = 0;
        for (Rectangle2D screen : screens.stream().distinct().toList()) {
            double height =
                    Math.min(place.y() + place.height(), screen.getMaxY())
                            - Math.max(place.y(), screen.getMinY());
            seen += Math.max(0, seenWidth(place, screen)) * Math.max(0, height);
        }
        return seen >= place.width() * place.height();
    }

    private static WindowPlace moved(WindowPlace place, Rectangle2D home) {
        return new WindowPlace(
                Math.clamp(place.x(), home.getMinX(), home.getMaxX() - place.width()),
                Math.clamp(place.y(), home.getMinY(), home.getMaxY() - place.height()),
                place.width(),
                place.height(),
                place.maximized());
    }

    private static boolean canBeCaught(WindowPlace place, Rectangle2D screen) {
        boolean titleBar =
                place.y() >= screen.getMinY() - 1 && place.y() <= screen.getMaxY() - GRIP;
        return seenWidth(place, screen) >= GRIP && titleBar;
    }

    /** How much of its width lies above, on or below a screen; negative if it lies beside. */
    private static double seenWidth(WindowPlace place, Rectangle2D screen) {
        return Math.min(place.x() + place.width(), screen.getMaxX())
                - Math.max(place.x(), screen.getMinX());
    }
}
