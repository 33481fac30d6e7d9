package org.crossbarlab.cli;

import org.crossbarlab.experiment.ExperimentResult;
import org.crossbarlab.experiment.NetworkRole;
import org.crossbarlab.experiment.TrainedNetwork;
import org.crossbarlab.io.weights.WeightExport;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The two files of {@code --save-weights}.
 *
 * @param file for the digital network, or null if no weights are to be saved
 */
record SavedWeights(Path file) {

    List<Path> paths() {
        return file == null ? List.of() : List.of(file, awareFile());
    }

    /** The name with {@code -aware} before its ending. */
    private Path awareFile() {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        int end = dot > 0 ? dot : name.length();
        return file.resolveSibling(name.substring(0, end) + "-aware" + name.substring(end));
    }

    void write(ExperimentResult result, Saving saving) {
        if (file != null) {
            write(result.networks().get(NetworkRole.DIGITAL), file, result, saving);
            write(result.networks().get(NetworkRole.AWARE), awareFile(), result, saving);
        }
    }

    private static void write(
            TrainedNetwork network, Path path, ExperimentResult result, Saving saving) {
        String note =
                String.format(
                        Locale.ROOT,
                        "%s network of Crossbar Lab %s, %d epochs on %s, seed %d",
                        network.role() == NetworkRole.DIGITAL ? "digital" : "device-aware",
                        result.provenance().version(),
                        network.history().size(),
                        result.dataset(),
                        result.settings().seed());
        saving.save(
                path,
                () -> WeightExport.write(path, network.architecture(), network.parameters(), note));
    }
}
