package org.crossbarlab.ui.transport;

import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.command.Command;

import java.util.List;

/** The keys of the run, whose buttons stand in the transport bar. */
public final class TransportCommands {

    private TransportCommands() {}

    public static List<Command> of(TransportViewModel model) {
        return List.of(
                Command.of("run", Messages.get("transport.key.run"), null, model::toggle, "SPACE"),
                Command.of("step", Messages.get("transport.key.step"), null, model::step, "PERIOD"),
                Command.of(
                        "stop",
                        Messages.get("transport.key.stop"),
                        null,
                        model::stop,
                        "Shortcut+PERIOD"),
                Command.of("chip", Messages.get("transport.key.chip"), null, model::newChip, "N"));
    }
}
