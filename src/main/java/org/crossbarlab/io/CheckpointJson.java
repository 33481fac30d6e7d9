package org.crossbarlab.io;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.crossbarlab.experiment.Checkpoint;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.nn.Architecture;
import org.crossbarlab.nn.Epoch;
import org.crossbarlab.nn.OptimiserState;
import org.crossbarlab.text.Sentence;

import java.util.ArrayList;
import java.util.List;

/** The optimiser's state and the epochs of a checkpoint, to the last bit. */
final class CheckpointJson {

    private CheckpointJson() {}

    static void write(Checkpoint checkpoint, ObjectNode json) {
        json.set("epochs", epochs(checkpoint.history()));
        OptimiserState state = checkpoint.state();
        json.put("step", state.step());
        json.set("parameters", all(state.parameters()));
        json.set("firstMoment", all(state.firstMoment()));
        json.set("secondMoment", all(state.secondMoment()));
    }

    static ArrayNode epochs(List<Epoch> history) {
        ArrayNode epochs = Json.STRICT.createArrayNode();
        for (Epoch epoch : history) {
            epochs.addObject()
                    .put("number", epoch.number())
                    .put("trainingLoss", epoch.trainingLoss())
                    .put("validationLoss", epoch.validationLoss())
                    .put("validationAccuracy", epoch.validationAccuracy())
                    .put("seconds", epoch.seconds());
        }
        return epochs;
    }

    private static ArrayNode all(float[] values) {
        return Json.numbers(values, 0, values.length);
    }

    static Checkpoint read(
            NetworkRole role, Architecture architecture, JsonNode json, JsonInput input) {
        int count = architecture.parameterCount();
        List<Epoch> history = readEpochs(json, input);
        JsonNode step = json.path("step");
        if (!step.isInt()
                || step.intValue() < 1
                || step.intValue() % history(history, input) != 0) {
            throw input.fault(Sentence.of("fault.io.step"));
        }
        JsonNode arrays = input.floatTree();
        return new Checkpoint(
                role,
                architecture,
                new OptimiserState(
                        step.longValue(),
                        floats(arrays, "parameters", count, input),
                        floats(arrays, "firstMoment", count, input),
                        floats(arrays, "secondMoment", count, input)),
                history);
    }

    static List<Epoch> readEpochs(JsonNode json, JsonInput input) {
        List<Epoch> history = new ArrayList<>();
        for (JsonNode epoch : json.path("epochs")) {
            history.add(
                    new Epoch(
                            history.size() + 1,
                            number(epoch, "trainingLoss", input),
                            number(epoch, "validationLoss", input),
                            number(epoch, "validationAccuracy", input),
                            number(epoch, "seconds", input)));
        }
        return history;
    }

    private static int history(List<Epoch> history, JsonInput input) {
        if (history.isEmpty()) {
            throw input.fault(Sentence.of("fault.io.epochs.none"));
        }
        return history.size();
    }

    private static double number(JsonNode epoch, String key, JsonInput input) {
        JsonNode value = epoch.path(key);
        // A validation loss beyond all numbers is a legitimate thing to have happened.
        boolean wordForNoNumber = value.isTextual() && value.asText().matches("NaN|-?Infinity");
        if (!value.isNumber() && !wordForNoNumber) {
            throw input.fault(Sentence.of("fault.io.epoch", key));
        }
        return Double.parseDouble(value.asText());
    }

    private static float[] floats(JsonNode json, String key, int count, JsonInput input) {
        float[] values = new float[count];
        Sentence name = Sentence.of("fault.io.key", key);
        FloatList.read(
                        input,
                        JsonPointer.empty().appendProperty(key),
                        json.path(key),
                        values,
                        0,
                        values.length,
                        name)
                .ifPresent(
                        fault -> {
                            throw input.fault(Sentence.of("fault.io.delete", fault));
                        });
        return values;
    }
}
