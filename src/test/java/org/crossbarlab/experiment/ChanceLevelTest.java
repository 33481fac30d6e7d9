package org.crossbarlab.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChanceLevelTest {

    @ParameterizedTest
    @CsvSource({
        "10, 0.10, true",
        "10, 0.1135, true",
        "10, 0.149, true",
        "10, 0.151, false",
        "10, 0.0, true",
        "26, 0.08, true",
        "26, 0.12, false",
        "10, NaN, false"
    })
    void whatGuessingReachesIsNearChance(int classes, double accuracy, boolean near) {
        assertThat(new ChanceLevel(classes).isNear(accuracy)).isEqualTo(near);
    }
}
