package org.crossbarlab.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossbarlab.ui.lab.RunPhase;
import org.crossbarlab.ui.lab.Session;
import org.crossbarlab.ui.lab.Sessions;
import org.crossbarlab.ui.lab.SmallData;
import org.crossbarlab.ui.shell.Notice;
import org.crossbarlab.ui.shell.Notices;
import org.junit.jupiter.api.Test;

/** Images that come before, during and after a run. */
class DataSwitchTest {

    private final Notices notices = new Notices();

    private String told() {
        Notice notice = notices.currentProperty().get();
        return notice == null ? "" : notice.text();
    }

    @Test
    void whoeverRunsBeforeTheImagesAreThereRunsWithThem() {
        try (Session session = Sessions.stuckOnItsData(SmallData.SETTINGS)) {
            DataSwitch data = new DataSwitch(session, notices);
            session.run();
            data.asked();
            data.come(SmallData.OTHER);
            assertThat(session.model().datasetProperty().get()).isSameAs(SmallData.OTHER);
            Sessions.await(session, RunPhase.DONE);
            assertThat(told()).as("that the first images are there is no news").isEmpty();
        }
    }

    @Test
    void aRunThatStopsIsNotTakenUpAgain() {
        try (Session session = Sessions.stuckOnItsData(SmallData.SETTINGS)) {
            DataSwitch data = new DataSwitch(session, notices);
            data.asked();
            session.run();
            session.stop();
            data.come(SmallData.OTHER);
            assertThat(session.model().stateProperty().get().phase()).isEqualTo(RunPhase.IDLE);
            assertThat(session.model().datasetProperty().get()).isSameAs(SmallData.OTHER);
        }
    }

    @Test
    void aDownloadTakesNothingOfARunThatBeganBesideIt() {
        try (Session session = Sessions.small()) {
            DataSwitch data = new DataSwitch(session, notices);
            data.asked();
            data.come(SmallData.DATA);
            data.asked();
            session.step();
            Sessions.await(session, RunPhase.PAUSED);
            data.come(SmallData.OTHER);
            assertThat(session.model().networksProperty().get()).hasSize(1);
            assertThat(session.model().datasetProperty().get()).isSameAs(SmallData.DATA);
            assertThat(told()).contains("320 training images", "Your networks stay");
        }
    }

    @Test
    void whatWasTrainedBeforeSomeoneAskedForOthersGoesWithItsImages() {
        try (Session session = Sessions.small()) {
            DataSwitch data = new DataSwitch(session, notices);
            data.asked();
            data.come(SmallData.DATA);
            session.step();
            Sessions.await(session, RunPhase.PAUSED);
            data.asked();
            data.come(SmallData.OTHER);
            assertThat(session.model().networksProperty().get()).isEmpty();
            assertThat(told())
                    .isEqualTo(
                            "Now using synthetic digits: 320 training images and 128 test images.");
        }
    }
}
