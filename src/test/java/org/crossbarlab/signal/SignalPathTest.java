package org.crossbarlab.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/** Two inputs, one output, two images side by side; every number is exact. */
class SignalPathTest {

    private static final float[] IN = {1, 2, 3, -4};

    private final List<float[]> multiplied = new ArrayList<>();
    private final SignalPath path = path(true);

    private SignalPath path(boolean learns) {
        return new SignalPath(
                2,
                1,
                2,
                learns,
                (weights, in, out) -> {
                    multiplied.add(in);
                    for (int image = 0; image < 2; image++) {
                        out[image] = weights[0] * in[image] + weights[1] * in[2 + image];
                    }
                });
    }

    private float[] run(SignalPath on, SignalChain chain) {
        float[] out = new float[2];
        on.forward(chain, IN, 64, out);
        return out;
    }

    private static SignalStage clip(float limit) {
        return (signals, passes, product) -> {
            for (int i = 0; i < signals.length; i++) {
                if (signals[i] > limit) {
                    signals[i] = limit;
                    if (passes != null) {
                        passes[i] = 0;
                    }
                }
            }
        };
    }

    private static SignalChain chain(SignalStage input, Slice... slices) {
        return new SignalChain(input, List.of(slices));
    }

    @Test
    void anIdealChainIsOneProductOfTheCallersOwnInputs() {
        float[] weights = {1, 10};
        assertThat(run(path, chain(SignalStage.IDEAL, Slice.whole(weights))))
                .containsExactly(31, -38);
        assertThat(multiplied).containsExactly(IN);
        assertThat(path.input()).isSameAs(IN);
    }

    @Test
    void slicesCountByTheirSignificance() {
        Slice high = new Slice(new float[] {1, 0}, 8, SignalStage.IDEAL);
        Slice low = new Slice(new float[] {0, 1}, -0.5f, SignalStage.IDEAL);
        assertThat(run(path, chain(SignalStage.IDEAL, high, low))).containsExactly(6.5f, 18);
    }

    @Test
    void stagesActBeforeTheProductAndBeforeTheSum() {
        Slice high = new Slice(new float[] {1, 1}, 4, clip(2));
        Slice low = new Slice(new float[] {1, 0}, 1, clip(0.5f));
        // Inputs (1, 2) and (2, −4) after clipping at 2; products 3 → 2 and −2; 1 → ½ and 2 → ½.
        assertThat(run(path, chain(clip(2), high, low))).containsExactly(8.5f, -7.5f);
        assertThat(path.input()).containsExactly(1, 2, 2, -4);
        assertThat(IN).containsExactly(1, 2, 3, -4);
    }

    @Test
    void gradientsStopWhereAnythingClipped() {
        Slice high = new Slice(new float[] {1, 1}, 4, clip(2));
        Slice low = new Slice(new float[] {1, 0}, 1, clip(10));
        run(path, chain(clip(2), high, low));
        float[] outputs = {5, 6};
        float[] inputs = {1, 2, 3, 4};
        path.stopAtOutputs(outputs);
        path.stopAtInputs(inputs);
        assertThat(outputs).containsExactly(0, 6);
        assertThat(inputs).containsExactly(1, 2, 0, 4);
    }

    @Test
    void whatClippedBeforeIsForgotten() {
        run(path, chain(clip(2), new Slice(new float[] {1, 1}, 1, clip(2))));
        run(path, chain(clip(9), new Slice(new float[] {1, 1}, 1, clip(9))));
        assertThat(stopped()).containsExactly(7, 7);
        run(path, chain(clip(2), new Slice(new float[] {1, 1}, 1, clip(2))));
        run(path, chain(SignalStage.IDEAL, Slice.whole(new float[] {1, 1})));
        assertThat(stopped()).containsExactly(7, 7);
    }

    private float[] stopped() {
        float[] gradient = {7, 7};
        path.stopAtOutputs(gradient);
        float[] inputs = {1, 1, 1, 1};
        path.stopAtInputs(inputs);
        assertThat(inputs).containsExactly(1, 1, 1, 1);
        return gradient;
    }

    @Test
    void nobodyAsksForClippingWhereNoGradientFollows() {
        SignalStage noGradient =
                (signals, passes, product) -> assertThat(passes).as("passes").isNull();
        run(path(false), chain(noGradient, new Slice(new float[] {1, 1}, 1, noGradient)));
    }

    @Test
    void aStageKnowsItsProduct() {
        SignalStage noise =
                (signals, passes, product) -> {
                    assertThat(product.firstImage()).isEqualTo(64);
                    assertThat(product.images()).isEqualTo(2);
                    float[] variance = product.variance(new float[] {0.5f, 2});
                    System.arraycopy(variance, 0, signals, 0, 2);
                };
        Slice slice = new Slice(new float[] {1, 1}, 1, noise);
        // ½·1² + 2·2² and ½·2² + 2·4², after clipping at 2.
        assertThat(run(path, chain(clip(2), slice, slice))).containsExactly(17, 68);
        assertThat(run(path, chain(SignalStage.IDEAL, slice))).containsExactly(18.5f, 34);
    }

    @Test
    void aChainHasWeights() {
        assertThatThrownBy(() -> new SignalChain(SignalStage.IDEAL, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
