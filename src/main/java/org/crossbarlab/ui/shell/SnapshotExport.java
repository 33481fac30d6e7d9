package org.crossbarlab.ui.shell;

import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;

import org.crossbarlab.io.AtomicFile;
import org.crossbarlab.text.Messages;
import org.crossbarlab.ui.task.TaskRunner;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/** Saves the window or a part of it as a picture of twice its size, sharp enough for print. */
public final class SnapshotExport {

    private static final int ENLARGEMENT = 2;

    private final TaskRunner runner;
    private final Notices notices;

    /**
     * @param runner compresses and writes in the background
     * @param notices told how it went
     */
    public SnapshotExport(TaskRunner runner, Notices notices) {
        this.runner = runner;
        this.notices = notices;
    }

    /** Takes the picture now and writes it soon. */
    public void save(Node node, Path file) {
        BufferedImage picture = SwingFXUtils.fromFXImage(take(node), null);
        runner.run(
                        () -> {
                            AtomicFile.write(file, png(picture));
                            return file;
                        })
                .onSuccess(path -> notices.inform(Messages.get("shell.saved", path.toString())))
                .onError(failure -> notices.fault(Messages.reason(failure)));
    }

    private static WritableImage take(Node node) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(ENLARGEMENT, ENLARGEMENT));
        Scene scene = node.getScene();
        if (scene != null) {
            parameters.setFill(scene.getFill());
        }
        // The layout's rectangle: shadows and overhanging children do not belong to the picture.
        parameters.setViewport(
                new Rectangle2D(
                        ENLARGEMENT * node.getLayoutX(),
                        ENLARGEMENT * node.getLayoutY(),
                        ENLARGEMENT * node.getLayoutBounds().getWidth(),
                        ENLARGEMENT * node.getLayoutBounds().getHeight()));
        return node.snapshot(parameters, null);
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }
}
