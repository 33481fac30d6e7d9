package org.crossbarlab.experiment;

import org.crossbarlab.analog.Calibrator;
import org.crossbarlab.analog.NetworkProgrammer.Ranges;
import org.crossbarlab.crossbar.ConverterSettings;
import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.crossbar.InputCoding;
import org.crossbarlab.crossbar.LayerRange;
import org.crossbarlab.device.Resolution;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Remembers the last calibrations: all chips of a test share one, and so do all positions of a
 * slider that does not change what columns see. Safe for any number of threads.
 */
final class KeptRanges implements Ranges {

    /** Two networks on show, and what a sweep does beside them. */
    private static final int KEPT = 8;

    private record Entry(float[] stored, CrossbarSettings settings, List<LayerRange> ranges) {}

    private final Calibrator calibrator;
    private final Deque<Entry> kept = new ArrayDeque<>();

    KeptRanges(Calibrator calibrator) {
        this.calibrator = calibrator;
    }

    @Override
    public synchronized List<LayerRange> of(float[] stored, CrossbarSettings settings) {
        CrossbarSettings seen = ofCalibration(settings);
        for (Entry entry : kept) {
            if (entry.settings().equals(seen) && Arrays.equals(entry.stored(), stored)) {
                return entry.ranges();
            }
        }
        List<LayerRange> ranges = calibrator.ranges(stored, seen);
        kept.addFirst(new Entry(stored.clone(), seen, ranges));
        if (kept.size() > KEPT) {
            kept.removeLast();
        }
        return ranges;
    }

    /**
     * Errors and the number of bits do not change what ideal cells see; whether there are any does.
     */
    private static CrossbarSettings ofCalibration(CrossbarSettings settings) {
        var converters = settings.circuit().converters();
        Resolution some = new Resolution(8);
        var alike =
                converters
                        .withDacBits(
                                converters.dacBits().isAnalog() || sendsBits(converters)
                                        ? converters.dacBits()
                                        : some)
                        .withAdcBits(converters.adcBits().isAnalog() ? Resolution.ANALOG : some);
        return settings.withoutErrors().withCircuit(settings.circuit().withConverters(alike));
    }

    /** Then the currents are those of single bits. */
    private static boolean sendsBits(ConverterSettings converters) {
        return converters.coding() == InputCoding.BITS_CONVERTED;
    }
}
