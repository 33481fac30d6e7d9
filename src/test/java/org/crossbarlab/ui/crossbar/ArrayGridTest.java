package org.crossbarlab.ui.crossbar;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossbarlab.crossbar.CellAddress;
import org.crossbarlab.ui.crossbar.ArrayGrid.Subtraction;
import org.junit.jupiter.api.Test;

class ArrayGridTest {

    private static final ArrayGrid BALANCED = new ArrayGrid(9, 8, 2, Subtraction.NONE, 0, 0);
    private static final ArrayGrid CONSTANT = new ArrayGrid(9, 8, 1, Subtraction.CONSTANT, 0, 0);
    private static final ArrayGrid REFERENCE = new ArrayGrid(9, 8, 1, Subtraction.DEVICES, 0, 0);
    private static final ArrayGrid LARGE = new ArrayGrid(576, 10, 2, Subtraction.NONE, 0, 0);

    @Test
    void arrowsWalkFromLampOverDevicesToCurrentsAndOutputs() {
        Spot first = BALANCED.moved(null, 1, 0);
        assertThat(first).isEqualTo(Spot.device(0, 0, 0));
        assertThat(BALANCED.moved(first, -1, 0)).isEqualTo(Spot.row(0));
        assertThat(BALANCED.moved(Spot.row(8), 0, 1)).as("no lamp below").isEqualTo(Spot.row(8));
        assertThat(BALANCED.moved(first, 1, 0)).isEqualTo(Spot.device(1, 0, 0));
        assertThat(BALANCED.moved(first, 2, 0)).isEqualTo(Spot.device(0, 1, 0));
        Spot last = Spot.device(1, 7, 8);
        assertThat(BALANCED.moved(last, 1, 0)).isEqualTo(last);
        assertThat(BALANCED.moved(last, 0, 1)).isEqualTo(Spot.column(1, 7));
        assertThat(BALANCED.moved(last, 0, 2)).isEqualTo(Spot.output(7));
        assertThat(BALANCED.moved(Spot.output(7), -1, 0)).isEqualTo(Spot.output(6));
        assertThat(BALANCED.moved(Spot.output(7), 0, 1)).isEqualTo(Spot.output(7));
        assertThat(BALANCED.moved(Spot.output(7), 0, -1)).isEqualTo(Spot.column(0, 7));
    }

    @Test
    void whatIsSubtractedStandsBeforeTheFirstOutput() {
        int reference = CellAddress.REFERENCE;
        Spot device = Spot.device(0, 0, 3);
        assertThat(REFERENCE.moved(device, -1, 0)).isEqualTo(Spot.device(0, reference, 3));
        assertThat(REFERENCE.moved(device, -2, 0)).isEqualTo(Spot.row(3));
        assertThat(CONSTANT.moved(device, -1, 0))
                .as("computed, so there are no devices")
                .isEqualTo(Spot.column(0, reference));
        assertThat(REFERENCE.moved(Spot.column(0, reference), 0, 1)).isEqualTo(Spot.output(0));
        assertThat(REFERENCE.moved(Spot.output(0), -1, 0)).isEqualTo(Spot.output(0));
        assertThat(CONSTANT.has(Spot.device(0, reference, 3))).isFalse();
        assertThat(BALANCED.has(Spot.column(0, reference))).isFalse();
        assertThat(CONSTANT.has(Spot.device(1, 0, 0))).as("G⁻").isFalse();
    }

    @Test
    void aLargeArrayScrollsAsLittleAsShowsWhatIsRead() {
        assertThat(LARGE.showing(Spot.device(0, 0, 8))).isEqualTo(LARGE);
        ArrayGrid down = LARGE.showing(Spot.device(1, 9, 300));
        assertThat(down.firstInput()).isEqualTo(292);
        assertThat(down.firstOutput()).isEqualTo(2);
        assertThat(down.showing(Spot.device(0, 3, 291)).firstInput()).isEqualTo(291);
        assertThat(down.showing(Spot.output(9))).isEqualTo(down);
        assertThat(LARGE.scrolledTo(9999, -5))
                .isEqualTo(new ArrayGrid(576, 10, 2, Subtraction.NONE, 567, 0));
        assertThat(BALANCED.at(down)).as("the whole array has room").isEqualTo(BALANCED);
    }

    @Test
    void theMouseFindsWhatTheKeysFind() {
        for (ArrayGrid grid : new ArrayGrid[] {BALANCED, CONSTANT, REFERENCE}) {
            ArrayPlan plan = new ArrayPlan(grid, 380, 400, 20);
            for (int output = CellAddress.REFERENCE; output < 8; output++) {
                for (int array = 0; array < grid.arrays(); array++) {
                    for (Spot spot :
                            new Spot[] {
                                Spot.device(array, output, 0),
                                Spot.device(array, output, 8),
                                Spot.column(array, output),
                                Spot.output(output),
                                Spot.row(4)
                            }) {
                        if (grid.has(spot)) {
                            var place = plan.place(spot);
                            double x = (place.getMinX() + place.getMaxX()) / 2;
                            double y = (place.getMinY() + place.getMaxY()) / 2;
                            assertThat(plan.spotAt(x, y)).isEqualTo(spot);
                            assertThat(place.getMaxX()).isLessThanOrEqualTo(380.001);
                            assertThat(place.getMaxY()).isLessThanOrEqualTo(400.001);
                        }
                    }
                }
            }
            assertThat(plan.spotAt(-1, 50)).isNull();
            assertThat(plan.spotAt(10, 399)).as("below the lamps").isNull();
            assertThat(plan.spotAt(379, 2)).as("its number").isEqualTo(Spot.output(7));
        }
    }
}
