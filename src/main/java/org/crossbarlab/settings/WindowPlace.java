package org.crossbarlab.settings;

import java.util.Locale;

/**
 * Where the window was, in the screens' pixels. It is kept apart from the preferences: it changes
 * with every drag and means nothing on another machine.
 *
 * @param x of the left edge
 * @param y of the top edge
 * @param width of the window
 * @param height of the window
 * @param maximized whether it fills its screen, the rest being its size before
 */
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {

    /**
     * @throws IllegalArgumentException if a number is not finite or there is no area
     */
    public WindowPlace {
        boolean finite = Double.isFinite(x) && Double.isFinite(y);
        if (!finite || !(width > 0 && width < 1e5 && height > 0 && height < 1e5)) {
            throw new IllegalArgumentException(
                    String.format(
                            Locale.ROOT,
                            "No window is at %s, %s and %s by %s large.",
                            x,
                            y,
                            width,
                            height));
        }
    }
}
