package org.crossbarlab.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

/** The colours of the window. Light is the default: a projector lifts dark areas to grey first. */
public enum Theme {
    LIGHT("light.css", new PrimerLight().getUserAgentStylesheet()),
    DARK("dark.css", new PrimerDark().getUserAgentStylesheet());

    private final String colors;
    private final String userAgentStylesheet;

    Theme(String colors, String userAgentStylesheet) {
        this.colors = colors;
        this.userAgentStylesheet = userAgentStylesheet;
    }

    /** The address of the sheet that names every colour. */
    String colors() {
        return Theme.class.getResource(colors).toExternalForm();
    }

    /** The address of the AtlantaFX theme below it. */
    String userAgentStylesheet() {
        return userAgentStylesheet;
    }
}
