package org.crossbarlab.experiment;

import org.crossbarlab.crossbar.ConverterSettings;
import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.crossbar.Mapping;
import org.crossbarlab.crossbar.RemedySettings;
import org.crossbarlab.device.DriftModels;
import org.crossbarlab.device.NoError;
import org.crossbarlab.device.PcmDrift;
import org.crossbarlab.device.PcmNandakumar;
import org.crossbarlab.device.Resolution;
import org.crossbarlab.text.Sentence;

import java.util.List;
import java.util.function.Supplier;

/**
 * What a paper claims of larger networks and real chips, what this program finds of its own network
 * on MNIST, and the settings and the axis that show it.
 *
 * @param id its name in the program
 * @param source authors, year and where in the paper
 * @param claim what it says
 * @param finding what is found here, and whether that agrees
 * @param doi where to read it
 * @param crossbar settings under which it is to be seen
 * @param axis what to vary
 */
public record PaperClaim(
        String id,
        Sentence source,
        Sentence claim,
        Sentence finding,
        String doi,
        Supplier<CrossbarSettings> crossbar,
        Setting<?> axis) {

    private static final double DAY = 86_400;

    /** All of them, in the order in which lists show them. */
    public static final List<PaperClaim> ALL =
            List.of(
                    new PaperClaim(
                            "xiao-mapping",
                            Sentence.of("paper.xiao-mapping"),
                            Sentence.of("paper.xiao-mapping.claim"),
                            Sentence.of("paper.xiao-mapping.finding"),
                            "10.1109/MCAS.2022.3214409",
                            PaperClaim::offsetBehindConverters,
                            CircuitRows.ADC_BITS),
                    new PaperClaim(
                            "xiao-wires",
                            Sentence.of("paper.xiao-wires"),
                            Sentence.of("paper.xiao-wires.claim"),
                            Sentence.of("paper.xiao-wires.finding"),
                            "10.1109/MCAS.2022.3214409",
                            PaperClaim::offset,
                            CircuitRows.WIRE_COLUMN),
                    new PaperClaim(
                            "yao",
                            Sentence.of("paper.yao"),
                            Sentence.of("paper.yao.claim"),
                            Sentence.of("paper.yao.finding"),
                            "10.1038/s41586-020-1942-4",
                            PaperClaim::tuned,
                            RemedyRows.TUNING_IMAGES),
                    new PaperClaim(
                            "bennett",
                            Sentence.of("paper.bennett"),
                            Sentence.of("paper.bennett.claim"),
                            Sentence.of("paper.bennett.finding"),
                            "10.48550/arXiv.2004.00802",
                            PaperClaim::coarseCurrents,
                            CircuitRows.ADC_BITS),
                    new PaperClaim(
                            "joshi",
                            Sentence.of("paper.joshi"),
                            Sentence.of("paper.joshi.claim"),
                            Sentence.of("paper.joshi.finding"),
                            "10.1038/s41467-020-16108-9",
                            PaperClaim::aged,
                            TimeRows.TIME),
                    new PaperClaim(
                            "rasch",
                            Sentence.of("paper.rasch"),
                            Sentence.of("paper.rasch.claim"),
                            Sentence.of("paper.rasch.finding"),
                            "10.1038/s41467-023-40770-4",
                            PaperClaim::noisy,
                            TimeRows.READ_NOISE));

    /** These settings with the crossbars in which the claim is to be seen. */
    public ExperimentSettings on(ExperimentSettings settings) {
        return settings.withCrossbar(crossbar.get());
    }

    private static CrossbarSettings offset() {
        return CrossbarSettings.REFERENCE.withError(new NoError()).withMapping(Mapping.OFFSET);
    }

    private static CrossbarSettings offsetBehindConverters() {
        return converted(offset(), ConverterSettings.IDEAL.withAdcBits(new Resolution(6)));
    }

    private static CrossbarSettings tuned() {
        return CrossbarSettings.REFERENCE.withRemedies(RemedySettings.NONE.withTuningImages(6000));
    }

    private static CrossbarSettings coarseCurrents() {
        return converted(
                CrossbarSettings.REFERENCE.withAlpha(0.1),
                ConverterSettings.IDEAL
                        .withDacBits(new Resolution(8))
                        .withAdcBits(new Resolution(5)));
    }

    private static CrossbarSettings aged() {
        return PublishedSystems.of(new PcmNandakumar())
                .withDrift(new PcmDrift(DriftModels.FIRST_READ + DAY))
                .withRemedies(RemedySettings.NONE.withCompensateDrift(true));
    }

    private static CrossbarSettings noisy() {
        return TimeRows.READ_NOISE
                .with(
                        ExperimentSettings.REFERENCE.withCrossbar(
                                CrossbarSettings.REFERENCE.withError(new NoError())),
                        0.1)
                .crossbar();
    }

    private static CrossbarSettings converted(
            CrossbarSettings crossbar, ConverterSettings converters) {
        return crossbar.withCircuit(crossbar.circuit().withConverters(converters));
    }
}
