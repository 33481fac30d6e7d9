package org.crossbarlab.experiment;

import org.crossbarlab.crossbar.CircuitSettings;
import org.crossbarlab.crossbar.ConverterSettings;
import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.crossbar.InputCoding;
import org.crossbarlab.crossbar.RemedySettings;
import org.crossbarlab.device.PcmDrift;
import org.crossbarlab.device.PcmNandakumar;
import org.crossbarlab.device.PublishedDevice;
import org.crossbarlab.device.Resolution;
import org.crossbarlab.device.RramWan;

/** Published devices with what stands around them in the chip, or in the simulator, they are of. */
public final class PublishedSystems {

    private static final double DAY = 86_400;

    /**
     * Phase-change memory a day after programming, as IBM's AIHW Kit infers with it: {@code
     * PCMLikeNoiseModel} with global drift compensation, and the resolutions of {@code
     * IOParameters}, 1/(2⁷ − 2) of an input and 1/(2⁹ − 2) of an output.
     */
    public static final CrossbarSettings PCM_AGED =
            of(new PcmNandakumar())
                    .withDrift(new PcmDrift(DAY))
                    .withCircuit(converters(7, InputCoding.LEVELS, 9))
                    .withRemedies(RemedySettings.NONE.withCompensateDrift(true));

    /**
     * The resistive memory of W. Wan et al., "A compute-in-memory chip based on resistive
     * random-access memory", Nature 608, 504, 2022, behind converters of the most bits that the
     * chip has: inputs of 4 bits sent one after the other and summed, outputs of 8.
     */
    public static final CrossbarSettings RRAM_CHIP =
            of(new RramWan()).withCircuit(converters(4, InputCoding.BITS_SUMMED, 8));

    private PublishedSystems() {}

    /** The reference crossbars built of a published device, ideal around it. */
    public static CrossbarSettings of(PublishedDevice device) {
        return CrossbarSettings.REFERENCE.withRange(device.suggestedRange()).withError(device);
    }

    private static CircuitSettings converters(int dacBits, InputCoding coding, int adcBits) {
        return CircuitSettings.IDEAL.withConverters(
                ConverterSettings.IDEAL
                        .withDacBits(new Resolution(dacBits))
                        .withCoding(coding)
                        .withAdcBits(new Resolution(adcBits)));
    }
}
