package org.crossbarlab.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NoticesTest {

    private final Notices notices = new Notices();

    @Test
    void aFaultComesBackWhenTheNewsAboveItHasGone() {
        notices.fault("The disk is full.");
        notices.inform("Saved.");
        assertThat(shown()).isEqualTo("Saved.");

        notices.dismiss();
        assertThat(shown()).isEqualTo("The disk is full.");

        notices.dismiss();
        assertThat(shown()).isEmpty();
        notices.dismiss();
    }

    @Test
    void newsReplaceOlderNewsAndSilenceSaysNothing() {
        notices.inform("One.");
        notices.inform("Two.");
        notices.inform(" ");
        assertThat(shown()).isEqualTo("Two.");

        notices.dismiss();
        assertThat(shown()).isEmpty();
    }

    @Test
    void anOfferWaitsForItsTurnAndGoesWhenItIsTakenBack() {
        Notice.Choice choice = new Notice.Choice("Use it", () -> {});
        notices.fault("The disk is full.");
        notices.offer("MNIST lies there.", choice);
        notices.inform("Saved.");
        notices.dismiss();
        assertThat(shown()).isEqualTo("The disk is full.");
        notices.dismiss();
        assertThat(shown()).isEqualTo("MNIST lies there.");
        notices.offer("MNIST lies here.", choice);
        assertThat(shown()).isEqualTo("MNIST lies here.");
        notices.withdraw();
        assertThat(shown()).isEmpty();
    }

    @Test
    void aFaultThatRepeatsIsKeptOnceAndManyAreBounded() {
        for (int i = 0; i < 1000; i++) {
            notices.fault("Again.");
        }
        notices.dismiss();
        assertThat(shown()).isEmpty();

        for (int i = 0; i < 1000; i++) {
            notices.fault("Fault " + i);
        }
        int count = 0;
        while (!shown().isEmpty()) {
            notices.dismiss();
            count++;
        }
        assertThat(count).isEqualTo(20);
    }

    private String shown() {
        Notice current = notices.currentProperty().get();
        return current == null ? "" : current.text();
    }
}
