package org.crossbarlab.ui.shell;

import javafx.css.PseudoClass;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * Keeps all tabs of a pane on view: where their icons and titles have no room side by side, only
 * titles stand there, and where that is still too much, the icons of all but the tab in front. The
 * style sheet does it; here it is told which of the three there is room for.
 */
final class TabFit {

    /** Padding of a tab, in the size of its text. */
    private static final double PADDING_EM = 2.5;

    private static final double ICON_EM = 1.7;

    private static final PseudoClass TITLES = PseudoClass.getPseudoClass("titles");
    private static final PseudoClass ICONS = PseudoClass.getPseudoClass("icons");

    private final Text ruler = new Text();

    /**
     * To be called with every layout.
     *
     * @param font of the titles
     */
    void fit(TabPane pane, Font font) {
        double titles = 0;
        for (Tab tab : pane.getTabs()) {
            ruler.setText(tab.getText());
            ruler.setFont(font);
            titles += ruler.getLayoutBounds().getWidth() + PADDING_EM * font.getSize();
        }
        double both = titles + ICON_EM * font.getSize() * pane.getTabs().size();
        boolean icons = titles > pane.getWidth();
        pane.pseudoClassStateChanged(ICONS, icons);
        pane.pseudoClassStateChanged(TITLES, !icons && both > pane.getWidth());
    }
}
