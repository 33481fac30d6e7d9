package org.crossbarlab.ui.caption;

import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.crossbar.Mapping;
import org.crossbarlab.device.ErrorDistribution;
import org.crossbarlab.device.GenericError;
import org.crossbarlab.device.NoError;
import org.crossbarlab.device.PublishedDevice;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.text.Messages;
import org.crossbarlab.text.Numbers;
import org.crossbarlab.ui.lab.RunPhase;
import org.crossbarlab.ui.live.DeviceWords;
import org.crossbarlab.ui.live.Verdict;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/** The table of captions; the first rule that applies speaks. */
final class CaptionRules {

    /** A drop worth a sentence, in points. */
    private static final double NOTABLE = 1;

    private static final List<CaptionRule> MOMENTS =
            List.of(
                    new CaptionRule(
                            (before, now) ->
                                    before.dataset() != now.dataset() && before.state().run() == 0,
                            CaptionRules::ready),
                    changed(Moment::dataset, CaptionRules::data),
                    enters(RunPhase.FAILED, now -> Messages.get("caption.failed")),
                    new CaptionRule(
                            (before, now) -> now.bringsOthersThan(before), CaptionRules::brought),
                    new CaptionRule(
                            (before, now) -> now.state().run() != before.state().run(),
                            now -> Messages.get("caption.training.digital")),
                    enters(RunPhase.DONE, CaptionRules::done),
                    enters(RunPhase.PAUSED, now -> Messages.get("caption.paused")),
                    enters(RunPhase.IDLE, now -> Messages.get("caption.stopped")),
                    activity(
                            RunPhase.TESTING_DIGITAL,
                            now -> Messages.get("caption.testing", now.settings().chips())),
                    activity(
                            RunPhase.TRAINING_AWARE, now -> Messages.get("caption.training.aware")),
                    activity(
                            RunPhase.TESTING_AWARE,
                            now -> Messages.get("caption.testing.aware", now.settings().chips())),
                    new CaptionRule(CaptionRules::firstDrop, CaptionRules::drop),
                    new CaptionRule(
                            (before, now) -> ChangedParts.count(before, now) > 1,
                            CaptionRules::severalParts),
                    changed(now -> now.crossbar().cells().error().id(), CaptionRules::model),
                    changed(CaptionRules::alpha, CaptionRules::alphaMoved),
                    changed(now -> now.crossbar().storage().mapping(), CaptionRules::mapping),
                    changed(now -> now.crossbar().storage().weightBits(), CaptionRules::bits),
                    changed(
                            now -> now.crossbar().cells().range(),
                            now ->
                                    Messages.get(
                                            "caption.range",
                                            Numbers.plain(
                                                    now.crossbar().cells().range().onOffRatio()))),
                    changed(
                            now -> now.crossbar().storage().weightPercentile(),
                            now -> Messages.get("caption.percentile")),
                    changed(
                            now -> now.crossbar().cells().clip(),
                            now ->
                                    now.crossbar().cells().clip()
                                            ? Messages.get("caption.clip.on")
                                            : Messages.get("caption.clip.off")),
                    changed(DefectCaptions::marked, DefectCaptions::markedText),
                    changed(DefectCaptions::shares, DefectCaptions::sharesText),
                    changed(DefectCaptions::layers, DefectCaptions::layersText),
                    changed(Moment::chip, CaptionRules::chip),
                    changed(now -> now.settings().seed(), now -> Messages.get("caption.seed")),
                    changed(now -> now.settings().chips(), CaptionRules::chips),
                    changed(
                            now -> now.settings().training(),
                            now -> Messages.get("caption.next.run")));

    static final List<CaptionRule> ALL =
            Stream.of(MOMENTS, SettingCaptions.rules()).flatMap(List::stream).toList();

    private CaptionRules() {}

    private static CaptionRule changed(
            Function<Moment, Object> what, Function<Moment, String> text) {
        return new CaptionRule((before, now) -> !what.apply(before).equals(what.apply(now)), text);
    }

    private static CaptionRule enters(RunPhase phase, Function<Moment, String> text) {
        return new CaptionRule(
                (before, now) -> now.state().phase() == phase && before.state().phase() != phase,
                text);
    }

    private static CaptionRule activity(RunPhase activity, Function<Moment, String> text) {
        BiPredicate<Moment, Moment> begins =
                (before, now) ->
                        now.state().progress().activity() == activity
                                && before.state().progress().activity() != activity;
        return new CaptionRule(begins, text);
    }

    private static String ready(Moment now) {
        return now.pair() == null
                ? Messages.get("caption.ready", now.dataset().name())
                : brought(now);
    }

    private static String data(Moment now) {
        return now.pair() == null
                ? Messages.get("caption.data", now.dataset().name())
                : Messages.get("caption.data.trained", now.dataset().name(), trainedFor(now));
    }

    private static String brought(Moment now) {
        return now.pair() == null
                ? Messages.get("caption.reset")
                : Messages.get("caption.brought", trainedFor(now));
    }

    private static String trainedFor(Moment now) {
        return DeviceWords.of(now.pair().settings());
    }

    /** What a training or another chip tested brought about, not the hand on a device's setting. */
    private static boolean firstDrop(Moment before, Moment now) {
        return now.state().run() > 0
                && now.state().phase() != RunPhase.DONE
                && now.verdict().cost() > NOTABLE
                && !(before.verdict().cost() > NOTABLE)
                && (before.scores().settings() == null
                        || before.scores().isOfTheDevicesOf(now.scores()));
    }

    private static String points(double difference) {
        return Numbers.decimal(difference, 1);
    }

    /** Said from the first figures on, while they go on changing. */
    private static String drop(Moment now) {
        Verdict verdict = now.verdict();
        if (verdict.digitalGuesses()) {
            return Messages.get("caption.guess");
        }
        return verdict.costs()
                ? Messages.get("caption.drop", points(verdict.cost()))
                : Messages.get("caption.drop.none");
    }

    private static String done(Moment now) {
        Verdict verdict = now.verdict();
        if (verdict.isMeaningless()) {
            return Messages.get("caption.done.guess");
        }
        return verdict.winsBack() && verdict.cost() > NOTABLE
                ? Messages.get(
                        "caption.done.recovered", points(verdict.wonBack()), points(verdict.cost()))
                : Messages.get("caption.done");
    }

    private static String severalParts(Moment now) {
        String devices = DeviceWords.of(now.settings());
        return now.settings().equals(ExperimentSettings.REFERENCE)
                ? Messages.get("caption.settings.reference", devices)
                : Messages.get("caption.settings.several", devices);
    }

    /** Where a figure rests on this very chip, as during a training, it moves with the chip. */
    private static String chip(Moment now) {
        String number = Integer.toString(now.chip());
        return now.showsMeans()
                ? Messages.get("caption.chip.mean", number)
                : Messages.get("caption.chip", number);
    }

    private static String chips(Moment now) {
        int chips = now.settings().chips();
        return chips == 1
                ? Messages.get("caption.chips.one")
                : Messages.get("caption.chips", chips);
    }

    private static Object alpha(Moment now) {
        return now.crossbar().cells().error() instanceof GenericError generic
                ? generic.alpha()
                : -1.0;
    }

    private static String model(Moment now) {
        return switch (now.crossbar().cells().error()) {
            case NoError none -> Messages.get("caption.model.none");
            case PublishedDevice device ->
                    Messages.get(
                            "caption.model.published",
                            device.title(),
                            Numbers.plain(now.crossbar().cells().range().gMinMicrosiemens()),
                            Numbers.plain(now.crossbar().cells().range().gMaxMicrosiemens()));
            case GenericError generic when generic.distribution() == ErrorDistribution.UNIFORM ->
                    Messages.get("caption.model.uniform");
            case GenericError generic ->
                    switch (generic.scaling()) {
                        case PROPORTIONAL -> Messages.get("caption.model.proportional");
                        case INDEPENDENT -> Messages.get("caption.model.independent");
                        case INVERSE -> Messages.get("caption.model.inverse");
                    };
        };
    }

    private static String alphaMoved(Moment now) {
        if (!(now.crossbar().cells().error() instanceof GenericError error)) {
            return model(now);
        }
        if (error.alpha() == 0) {
            return Messages.get("caption.alpha.zero");
        }
        String percent = Numbers.plain(error.alpha() * 100);
        return switch (error.scaling()) {
            case PROPORTIONAL -> Messages.get("caption.alpha.proportional", percent);
            case INDEPENDENT -> Messages.get("caption.alpha.independent", percent);
            case INVERSE -> Messages.get("caption.alpha.inverse", percent);
        };
    }

    private static String mapping(Moment now) {
        Mapping mapping = now.crossbar().storage().mapping();
        return switch (mapping) {
            case BALANCED -> Messages.get("caption.mapping.balanced");
            case BALANCED_TWO_SIDED -> Messages.get("caption.mapping.balanced.two");
            case OFFSET -> Messages.get("caption.mapping.offset");
            case OFFSET_UNIT_COLUMN -> Messages.get("caption.mapping.offset.unit");
        };
    }

    private static String bits(Moment now) {
        CrossbarSettings crossbar = now.crossbar();
        return crossbar.storage().weightBits().isAnalog()
                ? Messages.get("caption.bits.analog")
                : Messages.get(
                        "caption.bits",
                        crossbar.storage().weightBits().bits(),
                        Integer.toString(1 << crossbar.storage().weightBits().bits()));
    }
}
