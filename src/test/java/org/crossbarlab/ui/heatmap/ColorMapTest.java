package org.crossbarlab.ui.heatmap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColorMapTest {

    @Test
    void mapsHaveEnoughShadesAndAreOpaque() {
        for (ColorMap map :
                new ColorMap[] {ColorMap.cividis(), ColorMap.viridis(), ColorMap.blueOrange()}) {
            assertThat(map.size()).as(map.name()).isGreaterThanOrEqualTo(256);
            assertThat(map.argb(0) >>> 24).isEqualTo(255);
        }
    }

    @Test
    void valuesOutsideTakeTheEndsAndMissingOnesAreTransparent() {
        ColorMap map = ColorMap.cividis();
        assertThat(map.argb(-3)).isEqualTo(map.argb(0));
        assertThat(map.argb(7)).isEqualTo(map.argb(1));
        assertThat(map.argb(Double.NaN)).isEqualTo(ColorMap.MISSING);
    }

    @Test
    void sequentialMapsGrowLighterAllTheWay() {
        for (ColorMap map : new ColorMap[] {ColorMap.cividis(), ColorMap.viridis()}) {
            for (int i = 1; i < map.size(); i++) {
                double before = luminance(map.argb((i - 1) / (map.size() - 1.0)));
                // Rounding to 8 bits may take back less than one step of one channel.
                assertThat(luminance(map.argb(i / (map.size() - 1.0)))).isGreaterThan(before - 1);
            }
        }
    }

    @Test
    void theMiddleOfTheDivergingMapIsExactlyNeutral() {
        int middle = ColorMap.blueOrange().argb(0.5);
        assertThat(middle >> 16 & 0xFF).isEqualTo(middle >> 8 & 0xFF).isEqualTo(middle & 0xFF);
    }

    @Test
    void aBentMapGivesSmallValuesMoreOfTheSameColours() {
        ColorMap even = ColorMap.cividis();
        ColorMap bent = even.bent(0.5);
        assertThat(bent.argb(0)).isEqualTo(even.argb(0));
        assertThat(bent.argb(1)).isEqualTo(even.argb(1));
        for (double value : new double[] {0.01, 0.04, 0.25, 0.81}) {
            assertThat(luminance(bent.argb(value)))
                    .isBetween(
                            luminance(even.argb(Math.sqrt(value) - 0.01)),
                            luminance(even.argb(Math.sqrt(value) + 0.01)));
        }
        assertThat(bent.argb(Double.NaN)).isEqualTo(ColorMap.MISSING);
    }

    @Test
    void theDivergingMapIsAsLightOnBothSides() {
        ColorMap map = ColorMap.blueOrange();
        for (int i = 0; i <= 10; i++) {
            double below = luminance(map.argb(0.5 - i * 0.05));
            double above = luminance(map.argb(0.5 + i * 0.05));
            assertThat(below).isBetween(above - 16, above + 16);
        }
    }

    private static double luminance(int argb) {
        return 0.2126 * (argb >> 16 & 0xFF) + 0.7152 * (argb >> 8 & 0xFF) + 0.0722 * (argb & 0xFF);
    }
}
