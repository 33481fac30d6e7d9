package org.crossbarlab.nn.kernel;

/** Picks the fastest kernels that this Java runtime can load. */
public final class KernelChoice {

    private KernelChoice() {}

    /** Vector kernels where the module {@code jdk.incubator.vector} is present, else plain ones. */
    public static Kernels fastest() {
        return ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent()
                ? new VectorKernels()
                : new PlainKernels();
    }
}
