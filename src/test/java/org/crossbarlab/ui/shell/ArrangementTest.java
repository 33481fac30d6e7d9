package org.crossbarlab.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrangementTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # width, height, projector, size, font, drawer, two stages
                    1280, 720, true, 1, 20, false, false
                    1920, 1080, true, 1, 30, false, false
                    1024, 640, true, 1, 16, false, false
                    1024, 768, true, 1, 16, false, false
                    1920, 1080, false, 1, 14, false, true
                    1280, 720, false, 1, 14, false, false
                    1024, 640, false, 1, 14, false, false
                    1024, 640, false, 1.3, 18, true, false
                    1280, 720, true, 1.2, 24, true, false
                    3840, 2160, true, 1, 60, false, false
                    1093, 544, false, 1, 12, false, false
                    853, 395, false, 1, 9, false, false
                    640, 275, false, 1, 6, false, false
                    640, 275, true, 1, 7, false, false
                    """)
    void followsTheSizeOfTheWindow(
            double width,
            double height,
            boolean projector,
            double size,
            double font,
            boolean drawer,
            boolean twoStages) {
        double em = Arrangement.appearance(false, projector, size, width, height).fontSize();
        Arrangement arrangement = Arrangement.of(width, height, em);

        assertThat(em).isEqualTo(font);
        assertThat(arrangement.drawer()).isEqualTo(drawer);
        assertThat(arrangement.twoStages()).isEqualTo(twoStages);
        double left = drawer ? 0 : arrangement.device();
        assertThat(width / em - left - arrangement.scoreboard())
                .as("room for the stage in em")
                .isGreaterThan(27);
    }

    @ParameterizedTest
    @CsvSource({
        "1280, 720, 20, 20, 20",
        "1280, 720, 22, 20, 20",
        "1280, 720, 30, 20, 20",
        "1920, 1080, 30, 30, 30",
        "1024, 640, 14, 14, 14",
        "1024, 640, 18, 16, 18",
        "1024, 640, 21, 16, 18",
        "1920, 1080, 21, 21, 21",
        "40, 30, 14, 1, 1"
    })
    void rowsAndScoreboardGrowAsFarAsTheirWordsHaveRoom(
            double width, double height, double font, double row, double score) {
        Arrangement arrangement = Arrangement.of(width, height, font);

        assertThat(arrangement.rowFont()).isEqualTo(row);
        assertThat(arrangement.scoreFont()).isEqualTo(score);
    }
}
