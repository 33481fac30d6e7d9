package org.crossbarlab.app;

import org.crossbarlab.data.Dataset;
import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.lab.Session;
import org.crossbarlab.ui.shell.Notices;

/**
 * Puts images to use that were asked for and have come. What was trained before someone asked for
 * others goes with the old ones, as they wished; what was trained while they were on their way
 * stays, and the images wait for the next run. The first images nobody asked for.
 */
final class DataSwitch {

    private final Session session;
    private final Notices notices;
    private boolean first = true;
    private int lastRun;

    DataSwitch(Session session, Notices notices) {
        this.session = session;
        this.notices = notices;
    }

    /** Someone wants other images, which may take their time. */
    void asked() {
        // Whoever runs before the window has its first images began with the few digits.
        lastRun = first ? 0 : run();
    }

    /** The images have come. */
    void come(Dataset data) {
        boolean news = !first;
        first = false;
        boolean used = true;
        if (run() > lastRun) {
            used = session.offerData(data);
        } else if (news) {
            session.switchData(data);
        } else {
            session.startWith(data);
        }
        // That the first images are in use is no news.
        if (news || !used) {
            tell(data, used);
        }
        if (!news) {
            session.warmUp();
        }
    }

    private void tell(Dataset data, boolean used) {
        int training = data.training().count();
        int test = data.test().count();
        notices.inform(
                used
                        ? Messages.get("app.data.switched", data.name(), training, test)
                        : Messages.get("app.data.offered", data.name(), training, test));
    }

    private int run() {
        return session.model().stateProperty().get().run();
    }
}
