package org.crossbarlab.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossbarlab.settings.Preferences;
import org.crossbarlab.settings.PreferencesStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class LookViewModelTest {

    @TempDir private Path folder;

    @Test
    void everyChangeIsRemembered() {
        LookViewModel look = look();
        look.toggleDark();
        look.toggleProjector();
        look.larger();

        LookViewModel next = look();
        assertThat(next.darkProperty().get()).isTrue();
        assertThat(next.projectorProperty().get()).isTrue();
        assertThat(next.sizeProperty().get()).isEqualTo(1.1);
    }

    @Test
    void sizesGoInStepsBetweenTheirBounds() {
        LookViewModel look = look();
        for (int i = 0; i < 30; i++) {
            look.larger();
        }
        assertThat(look.sizeProperty().get()).isEqualTo(Preferences.LARGEST);
        for (int i = 0; i < 30; i++) {
            look.smaller();
        }
        assertThat(look.sizeProperty().get()).isEqualTo(Preferences.SMALLEST);
        look.resetSize();
        assertThat(look.sizeProperty().get()).isEqualTo(1);
    }

    private LookViewModel look() {
        return new LookViewModel(new PreferencesStore(folder, Runnable::run));
    }
}
