package org.crossbarlab.tensor;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.crossbarlab.text.Sentence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * The format of safetensors: eight bytes with the length of a header, the header as JSON with kind,
 * shape and place of every tensor, then the numbers, little-endian.
 *
 * @see <a href="https://github.com/huggingface/safetensors">Hugging Face: safetensors, which
 *     describes the format</a>
 */
final class SafetensorsFormat {

    private static final int LARGEST_HEADER = 1 << 20;
    private static final String METADATA = "__metadata__";

    private static final ObjectMapper STRICT =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private SafetensorsFormat() {}

    /** Whether bytes begin as this format does: a length, then an opening brace. */
    static boolean isSafetensors(byte[] bytes) {
        return bytes.length > Long.BYTES && bytes[Long.BYTES] == '{' && headerLength(bytes) > 0;
    }

    /** The header's length; 0 if it cannot be. */
    private static int headerLength(byte[] bytes) {
        long length = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong();
        boolean possible =
                length > 0 && length <= LARGEST_HEADER && length <= bytes.length - Long.BYTES;
        return possible ? (int) length : 0;
    }

    static List<RawTensor> read(byte[] bytes) {
        int length = headerLength(bytes);
        ByteBuffer numbers = ByteBuffer.wrap(bytes).position(Long.BYTES + length).slice();
        List<RawTensor> tensors = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : header(bytes, length).properties()) {
            if (!entry.getKey().equals(METADATA)) {
                tensors.add(tensor(entry.getKey(), entry.getValue(), numbers));
            }
        }
        return tensors;
    }

    private static JsonNode header(byte[] bytes, int length) {
        try {
            return STRICT.readTree(bytes, Long.BYTES, length);
        } catch (JsonProcessingException e) {
            throw new Malformed(Sentence.of("fault.tensor.safetensors"));
        } catch (IOException e) {
            throw new Malformed(Sentence.of("fault.tensor.safetensors"));
        }
    }

    private static RawTensor tensor(String name, JsonNode entry, ByteBuffer numbers) {
        JsonNode places = entry.path("data_offsets");
        long begin = places.path(0).asLong(-1);
        long end = places.path(1).asLong(-1);
        if (begin < 0 || end < begin || end > numbers.capacity()) {
            throw misplaced(name);
        }
        NumberKind kind =
                NumberKind.ofName(entry.path("dtype").asText())
                        .orElseThrow(
                                () ->
                                        new Malformed(
                                                Sentence.of(
                                                        "fault.tensor.npy.kind",
                                                        Malformed.printable(name),
                                                        Malformed.printable(
                                                                entry.path("dtype").asText()))));
        long[] sides =
                StreamSupport.stream(entry.path("shape").spliterator(), false)
                        .mapToLong(side -> side.asLong(-1))
                        .toArray();
        int length = (int) (end - begin);
        int count = RawTensor.count(name, sides, length / kind.bytes());
        if (count * kind.bytes() != length) {
            throw misplaced(name);
        }
        int[] shape = Arrays.stream(sides).mapToInt(side -> (int) side).toArray();
        ByteBuffer part = numbers.slice((int) begin, length).order(ByteOrder.LITTLE_ENDIAN);
        return RawTensor.dense(name, kind, shape, part);
    }

    private static Malformed misplaced(String name) {
        return new Malformed(Sentence.of("fault.tensor.rest", Malformed.printable(name)));
    }

    /** The bytes of a file. */
    static byte[] write(List<NamedTensor> tensors, Map<String, String> metadata) {
        ObjectNode header = STRICT.createObjectNode();
        if (!metadata.isEmpty()) {
            ObjectNode notes = header.putObject(METADATA);
            metadata.forEach(notes::put);
        }
        int place = 0;
        for (NamedTensor tensor : tensors) {
            ObjectNode entry = header.putObject(tensor.name()).put("dtype", "F32");
            var shape = entry.putArray("shape");
            Arrays.stream(tensor.shape()).forEach(shape::add);
            int next = place + Float.BYTES * tensor.values().length;
            entry.putArray("data_offsets").add(place).add(next);
            place = next;
        }
        byte[] text = header.toString().getBytes(StandardCharsets.UTF_8);
        // Readers want the numbers to begin at a multiple of eight bytes.
        int padded = text.length + (-text.length & Long.BYTES - 1);
        ByteBuffer buffer =
                ByteBuffer.allocate(Long.BYTES + padded + place).order(ByteOrder.LITTLE_ENDIAN);
        buffer.putLong(padded).put(text);
        while (buffer.position() < Long.BYTES + padded) {
            buffer.put((byte) ' ');
        }
        tensors.forEach(tensor -> put(buffer, tensor.values()));
        return buffer.array();
    }

    private static void put(ByteBuffer buffer, float[] values) {
        buffer.asFloatBuffer().put(values);
        buffer.position(buffer.position() + Float.BYTES * values.length);
    }
}
