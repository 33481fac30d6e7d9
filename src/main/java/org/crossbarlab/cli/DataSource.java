package org.crossbarlab.cli;

import org.crossbarlab.data.Dataset;
import org.crossbarlab.data.Mnist;
import org.crossbarlab.data.SyntheticDigits;

import java.nio.file.Path;
import java.util.Optional;

/** Where commands get images from. */
public interface DataSource {

    /** The files on this machine and the digits that the program draws. */
    DataSource STANDARD =
            new DataSource() {
                @Override
                public Optional<Path> locateMnist() {
                    return Mnist.locate(Optional.empty());
                }

                @Override
                public Dataset synthetic() {
                    return SyntheticDigits.standard();
                }
            };

    /** The folder in which MNIST is, if it is anywhere. */
    Optional<Path> locateMnist();

    /** Digits that need no file. */
    Dataset synthetic();
}
