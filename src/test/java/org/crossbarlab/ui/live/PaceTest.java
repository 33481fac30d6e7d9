package org.crossbarlab.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossbarlab.nn.kernel.Kernels;
import org.junit.jupiter.api.Test;

class PaceTest {

    private final Pace pace = new Pace();

    @Test
    void allImagesBeforeAnythingWasMeasured() {
        assertThat(pace.affordable(1, 10_000)).isEqualTo(10_000);
    }

    @Test
    void asManyWholeBlocksAsFit() {
        pace.measured(10_000, 400_000_000);
        assertThat(pace.affordable(100e6, 10_000)).isEqualTo(2496);
        assertThat(pace.affordable(101.5e6, 10_000)).isEqualTo(2528).isEqualTo(79 * Kernels.BLOCK);
    }

    @Test
    void neverTooFewToMeanAnything() {
        pace.measured(10_000, 4_000_000_000_000L);
        assertThat(pace.affordable(100e6, 10_000)).isEqualTo(Pace.LEAST_IMAGES);
        assertThat(pace.affordable(100e6, 100)).isEqualTo(100);
    }

    @Test
    void onePauseDoesNotCount() {
        for (int i = 0; i < 4; i++) {
            pace.measured(10_000, 20_000_000);
        }
        pace.measured(10_000, 2_000_000_000);
        assertThat(pace.affordable(50e6, 10_000)).isEqualTo(10_000);
    }
}
