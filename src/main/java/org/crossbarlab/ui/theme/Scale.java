package org.crossbarlab.ui.theme;

/** How large everything is; all sizes follow the root's font size in pixels. */
public enum Scale {
    /** For a reader at a desk. */
    DESK("desk", 14),
    /** For the back row of a lecture room, 1280 × 720. */
    PROJECTOR("projector", 20);

    private final String styleClass;
    private final double fontSize;

    Scale(String styleClass, double fontSize) {
        this.styleClass = styleClass;
        this.fontSize = fontSize;
    }

    /** The style class of the root. */
    public String styleClass() {
        return styleClass;
    }

    /** The root's font size in pixels before any factor. */
    public double fontSize() {
        return fontSize;
    }
}
