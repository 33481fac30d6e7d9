package org.crossbarlab.ui.device;

import org.crossbarlab.device.ConductanceRange;
import org.crossbarlab.device.ErrorModels;
import org.crossbarlab.device.GenericError;
import org.crossbarlab.device.Resolution;
import org.crossbarlab.experiment.ExperimentSettings;

/** How quantities of the engine stand on sliders. */
final class DeviceNumbers {

    static final int MOST_BITS = 8;

    /** The end of the bits slider: no quantisation. */
    static final int ANALOG_POSITION = MOST_BITS + 1;

    /** The end of the ratio slider, also for cells that switch off completely. */
    static final double LARGEST_RATIO = 1000;

    private DeviceNumbers() {}

    /** α of a generic model, and what α would be again if one was chosen. */
    static double alpha(ExperimentSettings settings) {
        return settings.crossbar().cells().error() instanceof GenericError generic
                ? generic.alpha()
                : ErrorModels.REFERENCE_ALPHA;
    }

    static double bitsPosition(ExperimentSettings settings) {
        return position(settings.crossbar().storage().weightBits());
    }

    static double position(Resolution bits) {
        return bits.isAnalog() ? ANALOG_POSITION : Math.min(bits.bits(), ANALOG_POSITION);
    }

    static Resolution resolution(double position) {
        int bits = (int) Math.round(position);
        return bits >= ANALOG_POSITION ? Resolution.ANALOG : new Resolution(bits);
    }

    static double ratio(ExperimentSettings settings) {
        return ratio(settings.crossbar().cells().range());
    }

    static double ratio(ConductanceRange range) {
        // Two decimals more than shown: 1 kΩ and 10 kΩ divide exactly, 1/39 µS does not.
        return Math.rint(Math.min(range.onOffRatio(), LARGEST_RATIO) * 1000) / 1000;
    }
}
