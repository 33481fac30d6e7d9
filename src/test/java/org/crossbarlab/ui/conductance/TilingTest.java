package org.crossbarlab.ui.conductance;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossbarlab.nn.Architecture;
import org.crossbarlab.nn.Layer;
import org.crossbarlab.nn.Layer.Convolution;
import org.crossbarlab.nn.Layer.Linear;
import org.crossbarlab.nn.Layer.Relu;
import org.crossbarlab.nn.Shape;
import org.crossbarlab.ui.heatmap.TileLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class TilingTest {

    private static final Shape IMAGE = new Shape(1, 28, 28);
    private static final List<LayerChoice> REFERENCE = LayerChoice.of(Architecture.REFERENCE);

    private static Tiling tiling(Layer.Weighted layer, int channels, int height, int width) {
        return Tiling.of(layer, new Shape(channels, height, width));
    }

    @Test
    void theReferenceNetworkLooksAsEver() {
        assertThat(REFERENCE.stream().map(LayerChoice::title))
                .containsExactly("conv 1", "conv 2", "linear");
        assertThat(REFERENCE.get(0).tiling().layout(8, 9))
                .isEqualTo(TileLayout.tiles(8, 9, 3, 3, 2));
        assertThat(REFERENCE.get(1).tiling().layout(16, 72))
                .isEqualTo(TileLayout.tiles(16, 72, 3, 3, 8));
        assertThat(REFERENCE.get(2).tiling().layout(10, 576))
                .isEqualTo(TileLayout.tiles(10, 576, 24, 24, 2));
        assertThat(REFERENCE.get(2).tiling().layout(11, 576))
                .as("with a row of reference cells")
                .isEqualTo(TileLayout.tiles(11, 576, 24, 24, 2));
        assertThat(LayerChoice.first(REFERENCE)).isEqualTo(REFERENCE.get(1));
    }

    @Test
    void theReferenceLinearLayerShowsSixteenImagesOfSixBySixForEachDigit() {
        Tiling linear = REFERENCE.get(2).tiling();
        assertThat(linear.input(5)).as("end of the first row").isEqualTo(5);
        assertThat(linear.input(6)).as("second image across").isEqualTo(36);
        assertThat(linear.input(24)).as("second row, first image").isEqualTo(6);
        assertThat(linear.input(6 * 24)).as("fifth image").isEqualTo(144);
    }

    @Test
    void kernelsKeepTheirOrder() {
        for (LayerChoice layer : REFERENCE.subList(0, 2)) {
            for (int column = 0; column < 9; column++) {
                assertThat(layer.tiling().input(column)).isEqualTo(column);
            }
        }
        assertThat(REFERENCE.get(1).tiling().input(71)).isEqualTo(71);
    }

    static Stream<Tiling> tilings() {
        return Stream.of(
                tiling(new Convolution(32, 5, 1), 12, 14, 14),
                tiling(new Convolution(4, 3, 1), 100, 9, 9),
                tiling(new Linear(4), 16, 2, 2),
                tiling(new Linear(10), 6, 5, 3),
                tiling(new Linear(10), 7, 1, 1),
                tiling(new Linear(100), 128, 1, 1),
                tiling(new Linear(300), 1, 28, 28));
    }

    @ParameterizedTest
    @MethodSource("tilings")
    void everyInputHasOnePlace(Tiling tiling) {
        int cells = tiling.imageHeight() * tiling.imageWidth();
        int tile = cells * tiling.imagesDown() * tiling.imagesAcross();
        int columns = tile * 12;
        assertThat(IntStream.range(0, columns).map(tiling::input).sorted())
                .containsExactlyElementsOf(IntStream.range(0, columns).boxed().toList());
        assertThat(tiling.layout(5, columns).cells()).isEqualTo(5 * columns);
    }

    @Test
    void aLinearLayerAfterAnotherHasNearlySquareTiles() {
        Tiling tiling = tiling(new Linear(10), 128, 1, 1);
        assertThat(tiling.imagesDown()).isEqualTo(8);
        assertThat(tiling.imagesAcross()).isEqualTo(16);
        assertThat(tiling(new Linear(10), 84, 1, 1).imagesAcross()).isEqualTo(12);
    }

    @Test
    void aLinearLayerOnAnImageHasTheImageAsItsTile() {
        assertThat(tiling(new Linear(10), 1, 28, 28).layout(10, 784))
                .isEqualTo(TileLayout.tiles(10, 784, 28, 28, 2));
    }

    @Test
    void imagesOfAnotherShapeMakeTheSquarestTile() {
        Tiling wide = tiling(new Linear(4), 16, 2, 8);
        assertThat(wide.imagesDown() * 2).isEqualTo(wide.imagesAcross() * 8);
    }

    @Test
    void everyOutputBeginsALine() {
        assertThat(tiling(new Convolution(16, 3, 1), 16, 9, 9).gridColumns())
                .as("as wide as high")
                .isEqualTo(16);
        assertThat(tiling(new Convolution(4, 3, 1), 100, 9, 9).gridColumns())
                .as("an output on several lines")
                .isEqualTo(25);
        assertThat(tiling(new Convolution(64, 3, 1), 3, 32, 32).gridColumns())
                .as("several outputs on a line")
                .isEqualTo(9);
    }

    @Test
    void layersAreNumberedWhereThereAreSeveralOfAKind() {
        Architecture dense =
                new Architecture(IMAGE, List.of(new Linear(128), new Relu(), new Linear(10)));
        List<LayerChoice> layers = LayerChoice.of(dense);
        assertThat(layers.stream().map(LayerChoice::title)).containsExactly("linear 1", "linear 2");
        assertThat(layers.stream().map(LayerChoice::index)).containsExactly(0, 1);
        assertThat(LayerChoice.first(layers)).isEqualTo(layers.getFirst());
        Architecture one =
                new Architecture(IMAGE, List.of(new Convolution(8, 5, 3), new Linear(10)));
        assertThat(LayerChoice.of(one).stream().map(LayerChoice::title))
                .containsExactly("conv", "linear");
    }
}
