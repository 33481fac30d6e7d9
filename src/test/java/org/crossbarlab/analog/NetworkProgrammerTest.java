package org.crossbarlab.analog;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossbarlab.crossbar.CrossbarProgrammer;
import org.crossbarlab.crossbar.CrossbarSettings;
import org.crossbarlab.crossbar.Mapping;
import org.crossbarlab.crossbar.ProgrammedMatrix;
import org.crossbarlab.math.RandomStreams;
import org.crossbarlab.nn.Architecture;
import org.crossbarlab.nn.LayerArithmetic;
import org.crossbarlab.nn.ParameterTensor;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class NetworkProgrammerTest {

    private static final RandomStreams RANDOM = new RandomStreams(31);
    private static final float[] PARAMETERS = Architecture.REFERENCE.initialParameters(RANDOM);
    private static final CrossbarSettings SETTINGS = CrossbarSettings.REFERENCE;

    private static NetworkProgrammer programmer(CrossbarSettings settings) {
        return new NetworkProgrammer(Architecture.REFERENCE, settings);
    }

    @Test
    void everyLayerIsACrossbarOfItsOwnAndBiasesStayDigital() {
        Chip chip = Chip.of(RANDOM, 1);
        float[] stored = PARAMETERS.clone();
        ProgrammedNetwork network = programmer(SETTINGS).program(stored, chip);
        assertThat(stored).as("not modified").containsExactly(PARAMETERS);
        assertThat(network.layers()).hasSize(3);
        int layer = 0;
        for (ParameterTensor tensor : Architecture.REFERENCE.tensors()) {
            int from = tensor.offset();
            float[] ideal = Arrays.copyOfRange(PARAMETERS, from, from + tensor.size());
            float[] effective =
                    Arrays.copyOfRange(network.arithmetic().forward(), from, from + tensor.size());
            if (tensor.bias()) {
                assertThat(effective).containsExactly(ideal);
            } else {
                ProgrammedMatrix alone =
                        new CrossbarProgrammer(SETTINGS)
                                .program(
                                        ideal,
                                        tensor.outputs(),
                                        tensor.inputs(),
                                        chip.deviates(layer));
                assertThat(effective).containsExactly(alone.effective()).isNotEqualTo(ideal);
                assertThat(network.layers().get(layer).stored()).containsExactly(ideal);
                layer++;
            }
        }
    }

    @Test
    void readBackDiffersFromTheProductUnderQuantisedOffsetOnly() {
        Chip chip = Chip.of(RANDOM, 1);
        ProgrammedNetwork balanced = programmer(SETTINGS).program(PARAMETERS, chip);
        assertThat(balanced.arithmetic().backward())
                .containsExactly(balanced.arithmetic().forward());
        ProgrammedNetwork offset =
                programmer(SETTINGS.withMapping(Mapping.OFFSET)).program(PARAMETERS, chip);
        assertThat(offset.arithmetic().backward()).isNotEqualTo(offset.arithmetic().forward());
    }

    @Test
    void deviceAwareTrainingProgramsAFreshChipAtEveryStepAndTheSameOneAgain() {
        List<ProgrammedNetwork> seen = new ArrayList<>();
        DeviceAware aware = new DeviceAware(programmer(SETTINGS), RANDOM, seen::add);
        LayerArithmetic first = aware.effective(PARAMETERS, 0);
        LayerArithmetic second = aware.effective(PARAMETERS, 1);
        LayerArithmetic again = aware.effective(PARAMETERS, 0);
        assertThat(second.forward()).isNotEqualTo(first.forward());
        assertThat(again.forward()).containsExactly(first.forward());
        assertThat(first.backward()).as("straight through").containsExactly(first.forward());
        assertThat(seen).hasSize(3);
        assertThat(seen.getFirst().arithmetic().forward()).isSameAs(first.forward());
    }
}
