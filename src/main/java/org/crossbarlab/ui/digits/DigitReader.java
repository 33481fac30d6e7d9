package org.crossbarlab.ui.digits;

import org.crossbarlab.experiment.ExperimentSettings;
import org.crossbarlab.experiment.ProgrammedChip;
import org.crossbarlab.experiment.Scenario;
import org.crossbarlab.experiment.TestBench;
import org.crossbarlab.nn.OverflowException;
import org.crossbarlab.ui.live.Weights;
import org.crossbarlab.ui.task.ConflatingWorker;
import org.crossbarlab.ui.task.Turn;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads one picture at a time: first with the chip under the hand, then with all chips of the
 * settings, one after the other, for as long as no newer picture comes. Chips stay programmed
 * between pictures. Runs on the worker's thread alone.
 */
final class DigitReader implements ConflatingWorker.Computation<ReadRequest, Reading> {

    /** Chips that stay programmed; each takes some 200 kB. */
    private static final int MOST_PROGRAMMED = 128;

    private record Key(long weights, int chip) {}

    private final Map<Key, ProgrammedChip> programmed = new HashMap<>();
    private TestBench bench;
    private ExperimentSettings settings;

    @Override
    public void compute(ReadRequest request, Turn<Reading> turn) {
        prepare(request);
        Map<Scenario, Opinion> opinions = new EnumMap<>(Scenario.class);
        for (Scenario scenario : Scenario.values()) {
            Weights weights = request.networks().get(scenario.network());
            if (weights != null) {
                ask(scenario, weights, request, opinions);
            }
        }
        turn.publish(new Reading(request, opinions));
        for (int chip = 1; chip <= request.settings().chips() && !turn.isOvertaken(); chip++) {
            vote(chip, request, opinions);
            turn.publish(new Reading(request, opinions));
        }
    }

    private void prepare(ReadRequest request) {
        TestBench wanted = request.equipment().bench(request.settings().seed());
        if (wanted != bench || !isSameHardware(request.settings())) {
            programmed.clear();
        }
        bench = wanted;
        settings = request.settings();
    }

    private boolean isSameHardware(ExperimentSettings other) {
        return settings != null && settings.crossbar().equals(other.crossbar());
    }

    private void ask(
            Scenario scenario,
            Weights weights,
            ReadRequest request,
            Map<Scenario, Opinion> opinions) {
        try {
            float[][] logits =
                    scenario == Scenario.DIGITAL_DIGITAL
                            ? bench.classifyDigital(weights.parameters(), request.picture())
                            : bench.classify(chip(weights, request.chip()), request.picture());
            opinions.put(scenario, new Opinion(logits[0], new int[logits[0].length], 0));
        } catch (OverflowException noNumbers) {
            // The scoreboard's test says so, and which setting is to blame.
            opinions.remove(scenario);
        }
    }

    private void vote(int number, ReadRequest request, Map<Scenario, Opinion> opinions) {
        Set<Scenario> inDevices = new TreeSet<>(opinions.keySet());
        inDevices.remove(Scenario.DIGITAL_DIGITAL);
        for (Scenario scenario : inDevices) {
            Opinion before = opinions.get(scenario);
            Weights weights = request.networks().get(scenario.network());
            try {
                float[] logits = bench.classify(chip(weights, number), request.picture())[0];
                int[] votes = before.votes().clone();
                votes[Opinion.largest(logits)]++;
                opinions.put(scenario, new Opinion(before.logits(), votes, before.chips() + 1));
            } catch (OverflowException noNumbers) {
                opinions.remove(scenario);
            }
        }
    }

    /** Without random errors all chips are one. */
    private ProgrammedChip chip(Weights weights, int number) {
        int device = settings.crossbar().isRandom() ? number : 1;
        Key key = new Key(weights.version(), device);
        ProgrammedChip known = programmed.get(key);
        if (known == null) {
            if (programmed.size() >= MOST_PROGRAMMED) {
                programmed.clear();
            }
            known = bench.program(weights.parameters(), settings.crossbar(), device);
            programmed.put(key, known);
        }
        return known;
    }
}
