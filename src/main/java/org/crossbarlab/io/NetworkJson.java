package org.crossbarlab.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.crossbarlab.data.Checksums;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.TrainedNetwork;
import org.crossbarlab.nn.Architecture;
import org.crossbarlab.text.Sentence;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;

/**
 * One network of a {@link PairFile}: layers where they are not the reference network's, epochs, and
 * its parameters as 32-bit floats, little-endian, in Base64, with their SHA-256.
 */
final class NetworkJson {

    private NetworkJson() {}

    static ObjectNode write(TrainedNetwork network) {
        ObjectNode json = Json.object();
        ArchitectureJson.write(network.architecture(), json);
        json.set("epochs", CheckpointJson.epochs(network.history()));
        byte[] bytes = bytes(network.parameters());
        json.put("sha256", Checksums.sha256(bytes));
        json.put("parameters", Base64.getEncoder().encodeToString(bytes));
        return json;
    }

    private static byte[] bytes(float[] parameters) {
        ByteBuffer buffer =
                ByteBuffer.allocate(Float.BYTES * parameters.length).order(ByteOrder.LITTLE_ENDIAN);
        buffer.asFloatBuffer().put(parameters);
        return buffer.array();
    }

    static TrainedNetwork read(NetworkRole role, JsonNode json, JsonInput input) {
        Architecture architecture = ArchitectureJson.read(json, input);
        byte[] bytes = decode(json.path("parameters").asText(), input);
        if (bytes.length != Float.BYTES * architecture.parameterCount()
                || !Checksums.sha256(bytes).equals(json.path("sha256").asText())) {
            throw damaged(input);
        }
        float[] parameters = new float[architecture.parameterCount()];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(parameters);
        return new TrainedNetwork(
                role, architecture, parameters, CheckpointJson.readEpochs(json, input));
    }

    private static byte[] decode(String text, JsonInput input) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw damaged(input);
        }
    }

    private static InvalidFileException damaged(JsonInput input) {
        return input.fault(Sentence.of("fault.io.pair.damaged"));
    }
}
