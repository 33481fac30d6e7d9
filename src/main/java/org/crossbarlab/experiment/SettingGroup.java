package org.crossbarlab.experiment;

import org.crossbarlab.text.Sentence;

/** Settings that belong together, in the order in which lists show them. */
public enum SettingGroup {
    TRAINING(Sentence.of("setting.group.training")),
    DEVICE(Sentence.of("setting.group.device")),
    CONVERTERS(Sentence.of("setting.group.converters")),
    ARRAY(Sentence.of("setting.group.array")),
    TIME(Sentence.of("setting.group.time")),
    REMEDIES(Sentence.of("setting.group.remedies")),
    RUN(Sentence.of("setting.group.run"));

    private final Sentence title;

    SettingGroup(Sentence title) {
        this.title = title;
    }

    /** Whether it is about the hardware, of which chips are made. */
    public boolean isHardware() {
        return this != TRAINING && this != RUN;
    }

    /** Its name for people. */
    public Sentence title() {
        return title;
    }
}
