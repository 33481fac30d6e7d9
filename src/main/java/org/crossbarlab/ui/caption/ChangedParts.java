package org.crossbarlab.ui.caption;

import org.crossbarlab.device.ProgrammingError;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Counts what changed at once, as a hand changes it: a device brings its range along. */
final class ChangedParts {

    private static final List<Function<Moment, Object>> PARTS =
            List.of(
                    ChangedParts::error,
                    now -> now.crossbar().storage().weightBits(),
                    now -> now.crossbar().storage().mapping(),
                    now -> now.crossbar().storage().weightPercentile(),
                    now -> now.crossbar().cells().clip(),
                    DefectCaptions::marked,
                    DefectCaptions::shares,
                    DefectCaptions::layers,
                    now -> now.settings().training(),
                    now -> now.settings().chips(),
                    now -> now.settings().seed());

    private ChangedParts() {}

    static int count(Moment before, Moment now) {
        int changed =
                (int)
                        PARTS.stream()
                                .filter(
                                        part ->
                                                !Objects.equals(
                                                        part.apply(before), part.apply(now)))
                                .count();
        changed +=
                (int)
                        SettingCaptions.SETTINGS.stream()
                                .filter(each -> SettingCaptions.isChanged(each, before, now))
                                .count();
        boolean range = !before.crossbar().cells().range().equals(now.crossbar().cells().range());
        return range && error(before).equals(error(now)) ? changed + 1 : changed;
    }

    private static ProgrammingError error(Moment now) {
        return now.crossbar().cells().error();
    }
}
