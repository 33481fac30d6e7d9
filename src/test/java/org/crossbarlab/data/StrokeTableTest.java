package org.crossbarlab.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class StrokeTableTest {

    private final StrokeTable table = StrokeTable.load();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void givesEachDigitVariantsWhoseSharesAddUpToOne(int digit) {
        List<StrokeTable.Form> forms = table.forms().get(digit);

        assertThat(forms).hasSizeGreaterThan(1);
        assertThat(forms.stream().mapToDouble(StrokeTable.Form::share).sum())
                .isCloseTo(1, within(1e-9));
        assertThat(forms)
                .flatExtracting(StrokeTable.Form::curves)
                .allSatisfy(curve -> assertThat(curve.points().length).isGreaterThan(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void keepsEveryFormWithinTheDigitsHeight(int digit) {
        for (StrokeTable.Form form : table.forms().get(digit)) {
            for (StrokeTable.Curve curve : form.curves()) {
                for (double[] point : curve.points()) {
                    assertThat(point).hasSize(2);
                    assertThat(point[0]).isBetween(0.0, 1.0);
                    assertThat(point[1]).isBetween(0.0, 1.0);
                }
            }
        }
    }
}
