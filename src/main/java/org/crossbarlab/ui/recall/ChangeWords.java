package org.crossbarlab.ui.recall;

import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.lab.Change;

/** What a change was of, as a menu says it behind "Undo". */
final class ChangeWords {

    private ChangeWords() {}

    static String of(Change change) {
        return switch (change.kind()) {
            case SETTINGS ->
                    change.setting()
                            .map(setting -> Messages.words(setting.label()).replace("_", ""))
                            .orElseGet(() -> Messages.get("recall.change.settings"));
            case CHIP -> Messages.get("recall.change.chip");
            case DATA -> Messages.get("recall.change.data");
            case RESET -> Messages.get("recall.change.reset");
            case RUN -> Messages.get("recall.change.run");
            case LOAD -> Messages.get("recall.change.load");
        };
    }
}
