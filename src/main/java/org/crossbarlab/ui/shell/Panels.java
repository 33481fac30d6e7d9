package org.crossbarlab.ui.shell;

import javafx.scene.Node;

import org.crossbarlab.ui.command.Command;
import org.crossbarlab.ui.command.Export;
import org.crossbarlab.ui.command.StageTab;

import java.util.List;

/**
 * What the window is made of. Each node fills its place and shrinks with it; sizes are in em, so
 * that they follow the scale.
 *
 * @param transport run, pause, step, stop and the progress: left in the header
 * @param presets the choice of device presets: in the header
 * @param chip the chip's number and the button for another: right in the header
 * @param device the left column, or a drawer where the window is narrow
 * @param tabs of the stage, in the order of the keys 1 to 9
 * @param scoreboard the right column
 * @param caption one sentence on what just changed: at the bottom
 * @param edits what takes changes back, and brings what was before
 * @param networks the list of networks that can be brought back: in a sheet
 * @param commands of the panels around the stage, by key alone: they have buttons
 * @param exports what of the panels around the stage can be saved
 */
public record Panels(
        Node transport,
        Node presets,
        Node chip,
        Node device,
        List<StageTab> tabs,
        Node scoreboard,
        Node caption,
        List<Command> edits,
        Node networks,
        List<Command> commands,
        List<Export> exports) {

    public Panels {
        tabs = List.copyOf(tabs);
        edits = List.copyOf(edits);
        commands = List.copyOf(commands);
        exports = List.copyOf(exports);
    }
}
