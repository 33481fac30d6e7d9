package org.crossbarlab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossbarlab.experiment.AnalogAccuracy;
import org.crossbarlab.experiment.ExperimentResult;
import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.Provenance;
import org.crossbarlab.experiment.Timing;
import org.crossbarlab.experiment.TrainedNetwork;
import org.crossbarlab.nn.Architecture;
import org.crossbarlab.testing.SmallDigits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

class ChanceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.9818|0.8643|0.9650|the digital network loses 11.75 points; training with the"
                        + " devices wins back 10.07.",
                "0.9818|0.8643|0.8500|loses 11.75 points; training with the devices costs another"
                        + " 1.43.",
                "0.9000|0.9010|0.9100|gains 0.10 points; the device-aware network is 0.90 ahead.",
                "0.9000|0.9000|0.8900|loses 0.00 points; the device-aware network is 1.00 behind.",
                "0.1135|0.1010|0.1160|The digital network is no better than guessing, so",
                "0.9818|0.1100|0.1250|loses 87.18 points; the device-aware network is no better"
                        + " than guessing, so it won nothing back",
                "0.9818|0.1100|0.5300|loses 87.18 points; training with the devices wins back"
                        + " 42.00.",
                // Of the printed 98.13 and 86.43, whatever lies behind them.
                "0.981349|0.864251|0.9|loses 11.70 points"
            })
    void wordsAreThoseOfThePrintedFigures(
            double digital, double analog, double aware, String sentencePart) {
        assertThat(Chance.lesson(result(digital, analog, aware))).contains(sentencePart);
    }

    private static ExperimentResult result(double digital, double analog, double aware) {
        float[] parameters = new float[Architecture.REFERENCE.parameterCount()];
        Map<NetworkRole, TrainedNetwork> networks =
                Arrays.stream(NetworkRole.values())
                        .map(
                                role ->
                                        new TrainedNetwork(
                                                role,
                                                Architecture.REFERENCE,
                                                parameters,
                                                List.of()))
                        .collect(Collectors.toMap(TrainedNetwork::role, network -> network));
        return new ExperimentResult(
                "synthetic digits",
                ExperimentSettings.REFERENCE,
                digital,
                Map.of(
                        NetworkRole.DIGITAL,
                        AnalogAccuracy.of(List.of(analog)),
                        NetworkRole.AWARE,
                        AnalogAccuracy.of(List.of(aware))),
                networks,
                new Timing(0, 0, 0, 0),
                Provenance.of(SmallDigits.dataset(), ExperimentSettings.REFERENCE));
    }
}
