package org.crossbarlab.app;

import javafx.scene.image.Image;

import java.util.List;
import java.util.stream.IntStream;

/** The program's icon in the sizes that desktops ask for. */
final class StageIcons {

    private StageIcons() {}

    static List<Image> all() {
        return IntStream.of(32, 48, 64, 128, 256)
                .mapToObj(size -> "icon-" + size + ".png")
                .map(name -> new Image(StageIcons.class.getResource(name).toExternalForm()))
                .toList();
    }
}
