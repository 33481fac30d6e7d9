package org.crossbarlab.ui.command;

import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;

import org.crossbarlab.io.AtomicFile;
import org.crossbarlab.ui.command.Export.Writing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

/** Takes the window or a part of it as a picture of twice its size, sharp enough for print. */
public final class Picture {

    private static final int ENLARGEMENT = 2;

    private Picture() {}

    /** Takes the picture now, to be compressed and written in the background. */
    public static Writing of(Node node) {
        BufferedImage picture = SwingFXUtils.fromFXImage(take(node), null);
        return file -> AtomicFile.write(file, png(picture));
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
