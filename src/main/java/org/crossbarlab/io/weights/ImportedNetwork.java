package org.crossbarlab.io.weights;

import org.crossbarlab.nn.Architecture;

import java.util.List;

/**
 * A network from a file, as one way of reading it.
 *
 * @param form of the file in words, for example {@code "PyTorch"}
 * @param architecture that its tensors fit
 * @param parameters flat, as the architecture lays them out, all finite; not to be modified
 * @param sources where each layer with weights came from, in order
 * @param ignored tensors that are no part of the network
 * @param pixels on which it was trained
 */
public record ImportedNetwork(
        String form,
        Architecture architecture,
        float[] parameters,
        List<LayerSource> sources,
        List<String> ignored,
        PixelScale pixels) {

    public ImportedNetwork {
        sources = List.copyOf(sources);
        ignored = List.copyOf(ignored);
    }

    /** What the form is called that this program writes itself. */
    static final String OURS = "Crossbar Lab";

    /** Whether this program wrote the file, so that nothing about it has to be guessed. */
    boolean isOurs() {
        return form.equals(OURS);
    }

    /** The same network for pixels from 0 to 1, if it was trained on others. */
    ImportedNetwork trainedOn(PixelScale scale) {
        return new ImportedNetwork(
                form,
                architecture,
                scale.folded(architecture, parameters),
                sources,
                ignored,
                scale);
    }
}
